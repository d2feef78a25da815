// out[i] = sum over the parts of parts[part, i] (+ residual[i]): the sums that matmul_tile.wgsl leaves.
//
//   parts     [parts, length]
//   residual  [length]  may be absent
//   out       [length]
//
// One thread: one value. Grid: (ceil(length / 64) folded).

struct Params {
  length: u32,
  parts: u32,
  has_residual: u32,
}

@group(0) @binding(0) var<storage, read> parts: array<f32>;
@group(0) @binding(1) var<storage, read> residual: array<f32>;
@group(0) @binding(2) var<storage, read_write> out: array<f32>;
@group(0) @binding(3) var<uniform> params: Params;

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
  var sum = 0.0;
  for (var part = 0u; part < params.parts; part++) {
    sum += parts[part * params.length + at];
  }
  if (params.has_residual != 0u) {
    sum += residual[at];
  }
  out[at] = sum;
}
