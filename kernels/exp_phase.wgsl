// The head of iSTFTNet (Kaneko et al. 2022): from logarithm and phase argument to a spectrum,
//   out[m, k] = exp(x[m, k]) * (cos p, sin p), p = sin(x[m, bins + k]).
//
//   x    [frames, columns], columns >= 2 * bins
//   out  [frames, bins, 2]
//
// One thread: one bin of one frame. Grid: (ceil(frames * bins / 64) folded).

struct Params {
  frames: u32,
  bins: u32,
  columns: u32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<vec2<f32>>;
@group(0) @binding(2) var<uniform> params: Params;

/// sin(x) for any x; absolute error 2e-7 while x is small, that of the reduction after.
fn sine(x: f32) -> f32 {
  let turns = x * 0.15915494309;
  let w = turns - round(turns);
  // -1/2 .. 1/2 of a turn is folded into -1/4 .. 1/4.
  let r = select(w, sign(w) * 0.5 - w, abs(w) > 0.25);
  let s = r * r;
  return r * (6.28318548 + s * (-41.3417015 + s * (81.6052246 + s * (-76.7042847 + s * (42.0098305 - s * 14.3943043)))));
}

@compute @workgroup_size(64)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let at = (group.y * groups.x + group.x) * 64u + local;
  let frame = at / params.bins;
  let k = at % params.bins;
  if (frame >= params.frames) {
    return;
  }
  let row = frame * params.columns;
  let magnitude = exp(x[row + k]);
  let p = sine(x[row + params.bins + k]);
  let s = p * p;
  let cosine = 1.0 + s * (-0.49999997 + s * (0.0416664556 + s * (-0.00138829625 + s * 0.0000241213293)));
  let sine_p = p * (1.0 + s * (-0.166666672 + s * (0.00833331421 + s * (-0.000198358684 + s * 0.0000026937696))));
  out[at] = magnitude * vec2<f32>(cosine, sine_p);
}
