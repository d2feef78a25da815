// out[t, c] = x[t, c] * gain[t].
//
//   x, out  [T, C]   C a multiple of 4
//   gain    [T]
//
// One thread: four values. Grid: (ceil(T * C / 4 / 256) folded).

struct Params {
  T: u32,
  C: u32,
}

@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> gain: array<f32>;
@group(0) @binding(2) var<storage, read_write> out: array<vec4<f32>>;
@group(0) @binding(3) var<uniform> params: Params;

@compute @workgroup_size(256)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let at = (group.y * groups.x + group.x) * 256u + local;
  let t = at / (params.C / 4u);
  if (t < params.T) {
    out[at] = x[at] * gain[t];
  }
}
