// out[t, c] = x[|t - left|, c] + y[t, c]: reflection padding at the start only, with a sum on the way.
//
//   x       [T, C], T > left
//   y, out  [T + left, C]
//
// One thread: one value. Grid: (ceil((T + left) * C / 256) folded).

struct Params {
  T: u32,
  C: u32,
  left: u32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read> y: array<f32>;
@group(0) @binding(2) var<storage, read_write> out: array<f32>;
@group(0) @binding(3) var<uniform> params: Params;

@compute @workgroup_size(256)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let at = (group.y * groups.x + group.x) * 256u + local;
  let t = at / params.C;
  if (t >= params.T + params.left) {
    return;
  }
  let row = select(t - params.left, params.left - t, t < params.left);
  out[at] = x[row * params.C + at % params.C] + y[at];
}
