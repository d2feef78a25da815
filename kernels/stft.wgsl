// Magnitude and angle of a short-time Fourier transform (centred, reflect padding, onesided), n = n_fft even, h = n / 2:
//   Re X[m, k] = (-1)^k (x[c] + sum_j w_j (x[c + j] + x[c - j]) cos(2 pi k j / n))
//   Im X[m, k] = -(-1)^k sum_j w_j (x[c + j] - x[c - j]) sin(2 pi k j / n),  c = m * hop, j = 1 .. h - 1, w_h = 0.
// Each frame is folded about its centre: the frame at the start, symmetric by reflection, and the bins 0 and h come out
// real, with an angle of exactly 0 or +pi. atan2 is our own: WGSL's may be off by 4096 ULP and is undefined at (0, 0).
//
//   x      [samples]
//   basis  [h + 1, h, 2]   (-1)^k w_j cos and -(-1)^k w_j sin of bin k; j = 0 is the centre, (-1)^k and 0
//   out    [frames, columns]   magnitudes 0 .. h, angles h + 1 .. 2 h + 1, then zeros
//
// One thread: one bin of one frame. Grid: (ceil(frames * (h + 1) / 64) folded).

struct Params {
  samples: u32,
  frames: u32,
  hop: u32,
  half: u32,
  columns: u32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read> basis: array<vec2<f32>>;
@group(0) @binding(2) var<storage, read_write> out: array<f32>;
@group(0) @binding(3) var<uniform> params: Params;

/// x[i], reflected at both ends.
fn sample(i: i32) -> f32 {
  let last = i32(params.samples) - 1;
  return x[last - abs(last - abs(i))];
}

/// atan(a) for 0 <= a <= 1.
fn arctangent(a: f32) -> f32 {
  let steep = a > 0.41421356;
  let r = select(a, (a - 1.0) / (a + 1.0), steep);
  let s = r * r;
  let angle = r * (1.0 + s * (-0.333328068 + s * (0.199747249 + s * (-0.138544574 + s * 0.0799364373))));
  return select(angle, angle + 0.7853981634, steep);
}

/// Angle of (re, im) in -pi .. pi; 0 at the origin; im of 0 counts as positive.
fn angle_of(re: f32, im: f32) -> f32 {
  let large = max(abs(re), abs(im));
  if (large == 0.0) {
    return 0.0;
  }
  var angle = arctangent(min(abs(re), abs(im)) / large);
  angle = select(angle, 1.5707963268 - angle, abs(im) > abs(re));
  angle = select(angle, 3.1415926536 - angle, re < 0.0);
  return select(angle, -angle, im < 0.0);
}

@compute @workgroup_size(64)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let thread = (group.y * groups.x + group.x) * 64u + local;
  let bins = params.half + 1u;
  let frame = thread / bins;
  let k = thread % bins;
  if (frame >= params.frames) {
    return;
  }
  let centre = i32(frame * params.hop);
  var re = sample(centre) * basis[k * params.half].x;
  var im = 0.0;
  for (var j = 1u; j < params.half; j++) {
    let after = sample(centre + i32(j));
    let before = sample(centre - i32(j));
    let factor = basis[k * params.half + j];
    re += (after + before) * factor.x;
    im += (after - before) * factor.y;
  }
  let row = frame * params.columns;
  out[row + k] = sqrt(re * re + im * im);
  out[row + bins + k] = angle_of(re, im);
  if (k == 0u) {
    for (var c = 2u * bins; c < params.columns; c++) {
      out[row + c] = 0.0;
    }
  }
}
