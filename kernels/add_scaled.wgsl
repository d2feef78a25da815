// out[t, c] = x[t, c] + gain[c] * y[t, c]: a residual branch with its layer scale (Touvron et al. 2021).
//
//   x, y, out  [T, C]
//   gain       [C]
//
// One thread: one value. Grid: (ceil(T * C / 256) folded).

struct Params {
  length: u32,
  C: u32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read> y: array<f32>;
@group(0) @binding(2) var<storage, read> gain: array<f32>;
@group(0) @binding(3) var<storage, read_write> out: array<f32>;
@group(0) @binding(4) var<uniform> params: Params;

@compute @workgroup_size(256)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let i = (group.y * groups.x + group.x) * 256u + local;
  if (i < params.length) {
    out[i] = x[i] + gain[i % params.C] * y[i];
  }
}
