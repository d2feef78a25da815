// What memory gives at most: out = x.
//
//   x    [n] vec4
//   out  [n] vec4
//
// One thread: a vec4. Grid: (n / 256 folded).

@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read_write> out: array<vec4<f32>>;

@compute @workgroup_size(256)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) lane: u32,
) {
  let i = (group.y * groups.x + group.x) * 256u + lane;
  if (i < arrayLength(&x)) {
    out[i] = x[i];
  }
}
