// y = x Phi(x) = x (1 + erf(x / sqrt(2))) / 2: GELU (Hendrycks & Gimpel 2016), the exact form. erfc is the rational
// approximation of Numerical Recipes (6.2, erfcc), to 1.2e-7 of its value.
//
//   x, out  [length]
//
// One thread: one value. Grid: (ceil(length / 256) folded).

struct Params {
  length: u32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@group(0) @binding(2) var<uniform> params: Params;

/// 1 - erf(z) for z from 0 to 9.
fn erfc(z: f32) -> f32 {
  let t = 1.0 / (1.0 + 0.5 * z);
  let low = 0.27886807 + t * (-1.13520398 + t * (1.48851587 + t * (-0.82215223 + t * 0.17087277)));
  let high = 1.00002368 + t * (0.37409196 + t * (0.09678418 + t * (-0.18628806 + t * low)));
  return t * exp(-z * z - 1.26551223 + t * high);
}

@compute @workgroup_size(256)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let i = (group.y * groups.x + group.x) * 256u + local;
  if (i >= params.length) {
    return;
  }
  let v = x[i];
  let tail = 0.5 * v * erfc(min(abs(v) * 0.70710678, 9.0));
  out[i] = select(tail, v - tail, v > 0.0);
}
