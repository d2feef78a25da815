// y = activation((x - mean[c]) * scale[c] + shift[c]): leaky ReLU, or snake(z) = z + sin^2(alpha[c] z) / alpha[c] (Ziyin et al.
// 2020). Sine is our own polynomial: WGSL promises 2^-11 only.
//
//   x, out  [T, C]
//   affine  [3, C]   mean, scale, shift; read only when HAS_AFFINE
//   alpha   [C]      read only when ACTIVATION is 2
//
// One thread: one value. Grid: (ceil(T * C / 64) folded).

override HAS_AFFINE: bool = false;
override ACTIVATION: u32 = 1; // 1 leaky relu, 2 snake

struct Params {
  length: u32,
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
  let at = (group.y * groups.x + group.x) * 64u + local;
  if (at >= params.length) {
    return;
  }
  let c = at % params.C;
  var z = x[at];
  if (HAS_AFFINE) {
    z = (z - affine[c]) * affine[params.C + c] + affine[2u * params.C + c];
  }
  if (ACTIVATION == 2u) {
    z += sine_squared(alpha[c] * z) / alpha[c];
  } else {
    z = select(params.slope * z, z, z >= 0.0);
  }
  out[at] = z;
}
