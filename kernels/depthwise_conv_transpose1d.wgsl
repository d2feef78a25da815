// out[t, c] = bias[c] + sum over i, k with i * stride + k = t + padding of x[i, c] * weight[c, k]: PyTorch's
// ConvTranspose1d with as many groups as channels.
//
//   x       [T, C]
//   weight  [weight_C, 1, K]   f32, as in the checkpoint; channels from weight_C <= C on come out zero
//   bias    [weight_C]
//   out     [T_out, C]
//
// One thread: one value. Grid: (ceil(T_out * C / 64) folded).

struct Params {
  T: u32,
  C: u32,
  weight_C: u32,
  T_out: u32,
  K: u32,
  stride: u32,
  padding: u32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read> weight: array<f32>;
@group(0) @binding(2) var<storage, read> bias: array<f32>;
@group(0) @binding(3) var<storage, read_write> out: array<f32>;
@group(0) @binding(4) var<uniform> params: Params;

@compute @workgroup_size(64)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let at = (group.y * groups.x + group.x) * 64u + local;
  let t = at / params.C;
  let c = at % params.C;
  if (t >= params.T_out) {
    return;
  }
  if (c >= params.weight_C) {
    out[at] = 0.0;
    return;
  }
  var y = bias[c];
  let place = t + params.padding;
  for (var k = place % params.stride; k < params.K && k <= place; k += params.stride) {
    let i = (place - k) / params.stride;
    if (i < params.T) {
      y += x[i * params.C + c] * weight[c * params.K + k];
    }
  }
  out[at] = y;
}
