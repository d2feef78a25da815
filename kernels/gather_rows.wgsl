// out[t] = x[rows[t]]: expands tokens to frames.
//
//   x     [*, C]
//   rows  [T]   u32
//   out   [T, C]
//
// One thread: one value. Grid: (ceil(T * C / 256) folded).

struct Params {
  T: u32,
  C: u32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read> rows: array<u32>;
@group(0) @binding(2) var<storage, read_write> out: array<f32>;
@group(0) @binding(3) var<uniform> params: Params;

@compute @workgroup_size(256)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let i = (group.y * groups.x + group.x) * 256u + local;
  let t = i / params.C;
  if (t < params.T) {
    out[i] = x[rows[t] * params.C + i % params.C];
  }
}
