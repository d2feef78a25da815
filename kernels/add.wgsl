// out[i] = (x[i] + y[i]) * gain.
//
//   x, y, out  [length] as vec4s; what stands behind the last value is added too
//
// One thread: a vec4. Grid: (ceil(length / 4 / 256) folded).

struct Params {
  length: u32,
  gain: f32,
}

@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> y: array<vec4<f32>>;
@group(0) @binding(2) var<storage, read_write> out: array<vec4<f32>>;
@group(0) @binding(3) var<uniform> params: Params;

@compute @workgroup_size(256)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let at = (group.y * groups.x + group.x) * 256u + local;
  if (4u * at < params.length) {
    out[at] = (x[at] + y[at]) * params.gain;
  }
}
