// out[d] = g[d] / ||v[d, ...]||, no epsilon: the factor of weight normalisation, w = out[d] * v (Salimans & Kingma
// 2016). d is the first axis of the checkpoint's tensor: output channels of a convolution, INPUT channels of a
// transposed one.
//
//   g    [D]
//   v    [D, n]   f32, or 16-bit pairs
//   out  [D]
//
// One thread: one d; 8 partial sums keep the rounding of long rows small. Grid: (ceil(D / 64)).

override SOURCE: u32 = 0; // of v: 0 f32, 1 f16 pairs, 2 bf16 pairs

struct Params {
  D: u32,
  n: u32,
}

@group(0) @binding(0) var<storage, read> g: array<f32>;
@group(0) @binding(1) var<storage, read> v: array<u32>;
@group(0) @binding(2) var<storage, read_write> out: array<f32>;
@group(0) @binding(3) var<uniform> params: Params;

/// Element i of v.
fn load(i: u32) -> f32 {
  if (SOURCE == 0u) {
    return bitcast<f32>(v[i]);
  }
  let bits = (v[i >> 1u] >> (16u * (i & 1u))) & 0xffffu;
  return select(bitcast<f32>(bits << 16u), unpack2x16float(bits).x, SOURCE == 1u);
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let d = id.x;
  if (d >= params.D) {
    return;
  }
  var sums = array<f32, 8>();
  for (var i = 0u; i < params.n; i++) {
    let value = load(d * params.n + i);
    sums[i & 7u] += value * value;
  }
  let total = ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]));
  out[d] = g[d] / sqrt(total);
}
