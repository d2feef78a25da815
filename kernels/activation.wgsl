// y = activation((x - mean[c]) * scale[c] + shift[c]): leaky ReLU, or snake(z) = z + sin^2(alpha[c] z) / alpha[c] (Ziyin et al.
// 2020). Sine is our own polynomial: WGSL promises 2^-11 only.
//
//   x, out  [T, C]
//   affine  [3, C]   mean, scale, shift; read only when HAS_AFFINE
//   alpha   [C]      read only when ACTIVATION is 2
//
// One thread: one channel of ROWS rows, so that its four values are read once. Grid: (ceil(ceil(T / ROWS) * C / 64)
// folded).

override HAS_AFFINE: bool = false;
override ACTIVATION: u32 = 1; // 1 leaky relu, 2 snake

const ROWS = 8u;

struct Params {
  T: u32,
  C: u32,
  slope: f32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read> affine: array<f32>;
@group(0) @binding(2) var<storage, read> alpha: array<f32>;
@group(0) @binding(3) var<storage, read_write> out: array<f32>;
@group(0) @binding(4) var<uniform> params: Params;

/// sin(pi w)^2 has period 1 in w: w is brought to -1/2 .. 1/2 first. Absolute error below 2e-7.
fn sine_squared(radians: f32) -> f32 {
  let turns = radians * 0.31830988618;
  let w = turns - round(turns);
  let s = w * w;
  let sine = w * (3.14159274 + s * (-5.16771269 + s * (2.55016327 + s * (-0.599252224 + s * (0.0820504501 - s * 0.00702846888)))));
  return sine * sine;
}

@compute @workgroup_size(64)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let C = params.C;
  let thread = (group.y * groups.x + group.x) * 64u + local;
  let first = thread / C * ROWS;
  let c = thread % C;
  if (first >= params.T) {
    return;
  }
  var mean = 0.0;
  var scale = 1.0;
  var shift = 0.0;
  if (HAS_AFFINE) {
    mean = affine[c];
    scale = affine[C + c];
    shift = affine[2u * C + c];
  }
  var a = 0.0;
  if (ACTIVATION == 2u) {
    a = alpha[c];
  }
  for (var t = first; t < min(first + ROWS, params.T); t++) {
    var z = x[t * C + c];
    if (HAS_AFFINE) {
      z = (z - mean) * scale + shift;
    }
    if (ACTIVATION == 2u) {
      z += sine_squared(a * z) / a;
    } else {
      z = select(params.slope * z, z, z >= 0.0);
    }
    out[t * C + c] = z;
  }
}
