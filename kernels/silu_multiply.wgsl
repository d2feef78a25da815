// out[t, n] = silu(x[t, n]) x[t, N + n], silu(g) = g / (1 + e^-g): the gate of SwiGLU (Shazeer 2020).
//
//   x    [T, 2 N]
//   out  [T, N]
//
// One thread: one value. Grid: (ceil(T * N / 256) folded).

struct Params {
  T: u32,
  N: u32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@group(0) @binding(2) var<uniform> params: Params;

@compute @workgroup_size(256)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let at = (group.y * groups.x + group.x) * 256u + local;
  let t = at / params.N;
  if (t >= params.T) {
    return;
  }
  let gate = x[t * 2u * params.N + at % params.N];
  out[at] = gate / (1.0 + exp(-gate)) * x[t * 2u * params.N + params.N + at % params.N];
}
