// out = y (+ residual), or scale[column] y + residual, or gelu(y), of y the sum over the parts that matmul_tile.wgsl leaves.
//
//   parts     [parts, length]
//   scale     [columns]  may be absent
//   residual  [length]   may be absent
//   out       [length]
//
// One thread: one value. Grid: (ceil(length / 64) folded).

struct Params {
  length: u32,
  parts: u32,
  columns: u32,
  has_residual: u32,
  has_scale: u32,
  gelu: u32, // the exact form, see gelu.wgsl
}

@group(0) @binding(0) var<storage, read> parts: array<f32>;
@group(0) @binding(1) var<storage, read> scale: array<f32>;
@group(0) @binding(2) var<storage, read> residual: array<f32>;
@group(0) @binding(3) var<storage, read_write> out: array<f32>;
@group(0) @binding(4) var<uniform> params: Params;

/// 1 - erf(z) for z from 0 to 9.
fn erfc(z: f32) -> f32 {
  let t = 1.0 / (1.0 + 0.5 * z);
  let low = 0.27886807 + t * (-1.13520398 + t * (1.48851587 + t * (-0.82215223 + t * 0.17087277)));
  let high = 1.00002368 + t * (0.37409196 + t * (0.09678418 + t * (-0.18628806 + t * low)));
  return t * exp(-z * z - 1.26551223 + t * high);
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
  var y = 0.0;
  for (var part = 0u; part < params.parts; part++) {
    y += parts[part * params.length + at];
  }
  if (params.gelu != 0u) {
    let tail = 0.5 * y * erfc(min(abs(y) * 0.70710678, 9.0));
    y = select(tail, y - tail, y > 0.0);
  }
  if (params.has_scale != 0u) {
    y *= scale[at % params.columns];
  }
  if (params.has_residual != 0u) {
    y += residual[at];
  }
  out[at] = y;
}
