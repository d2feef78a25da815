// What reading gives at most. A sum that no x has would be written.
//
//   x    [n] vec4, all at least 0
//   out  [1] vec4
//
// One thread: 8 vec4, each as far from the next as there are threads. Grid: (n / 8 / 256 folded).

@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read_write> out: array<vec4<f32>>;

@compute @workgroup_size(256)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) lane: u32,
) {
  let thread = (group.y * groups.x + group.x) * 256u + lane;
  let step = groups.x * groups.y * 256u;
  var sum = vec4<f32>();
  for (var i = 0u; i < 8u; i++) {
    sum += x[thread + i * step];
  }
  if (sum.x + sum.y + sum.z + sum.w < 0.0) {
    out[0] = sum;
  }
}
