// out[i] = (x[i] + y[i]) * gain.
//
//   x, y, out  [length]
//
// One thread: one value. Grid: (ceil(length / 64) folded).

struct Params {
  length: u32,
  gain: f32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read> y: array<f32>;
@group(0) @binding(2) var<storage, read_write> out: array<f32>;
@group(0) @binding(3) var<uniform> params: Params;

@compute @workgroup_size(64)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let at = (group.y * groups.x + group.x) * 64u + local;
  if (at < params.length) {
    out[at] = (x[at] + y[at]) * params.gain;
  }
}
