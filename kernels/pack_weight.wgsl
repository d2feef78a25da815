// Brings a weight of a checkpoint into the layout of the convolution kernels: out[panel][k][32 columns], k = (tap, c)
// with c padded to C8 = C rounded up to 8, padding zero. Column n of a plain layer is output channel n; column
// (phase, o) of a transposed convolution with stride s is output channel o of every s-th output row, and its tap j of
// J reads kernel position phase + s (J - 1 - j). Values are multiplied by scale[o or c] when HAS_SCALE (weight norm).
//
//   source  [*, *, *] of f32, or 16-bit pairs   element (o, c, k) at o * stride_o + c * stride_c + k * stride_k
//   scale   [O] or [C]                          by the first axis of the checkpoint's tensor
//   out     vec4<u32> words                     f32: row k, 4 columns; 16 bits: rows k and k + 1, 4 columns each
//
// One thread: one word of out. Grid: (ceil(words / 64) folded).

override SOURCE: u32 = 0; // 0 f32, 1 f16 pairs, 2 bf16 pairs
override FORMAT: u32 = 0; // of out; 16-bit only when SOURCE is the same and there is no scale
override TRANSPOSED: bool = false;
override HAS_SCALE: bool = false;

struct Params {
  words: u32,
  O: u32,
  C: u32,
  K: u32,
  taps: u32,
  phases: u32,
  stride_o: u32,
  stride_c: u32,
  stride_k: u32,
}

@group(0) @binding(0) var<storage, read> source: array<u32>;
@group(0) @binding(1) var<storage, read> scale: array<f32>;
@group(0) @binding(2) var<storage, read_write> out: array<vec4<u32>>;
@group(0) @binding(3) var<uniform> params: Params;

/// Bits of the element at row k of column n: 32 or 16 of them.
fn element(n: u32, k: u32) -> u32 {
  let C8 = (params.C + 7u) & ~7u;
  let tap = k / C8;
  let c = k % C8;
  let o = n % params.O;
  let at = select(tap, n / params.O + params.phases * (params.taps - 1u - tap), TRANSPOSED);
  if (c >= params.C || n >= params.O * params.phases || at >= params.K) {
    return 0u;
  }
  let index = o * params.stride_o + c * params.stride_c + at * params.stride_k;
  var bits = source[index];
  if (SOURCE != 0u) {
    bits = (source[index >> 1u] >> (16u * (index & 1u))) & 0xffffu;
  }
  if (FORMAT != 0u) {
    return bits;
  }
  var value = bitcast<f32>(bits);
  if (SOURCE == 1u) {
    value = unpack2x16float(bits).x;
  } else if (SOURCE == 2u) {
    value = bitcast<f32>(bits << 16u);
  }
  if (HAS_SCALE) {
    value *= scale[select(o, c, TRANSPOSED)];
  }
  return bitcast<u32>(value);
}

@compute @workgroup_size(64)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let word = (group.y * groups.x + group.x) * 64u + local;
  if (word >= params.words) {
    return;
  }
  let K = params.taps * ((params.C + 7u) & ~7u);
  let lane = word & 7u;
  if (FORMAT == 0u) {
    let k = (word >> 3u) % K;
    let n = (word >> 3u) / K * 32u + lane * 4u;
    out[word] = vec4<u32>(element(n, k), element(n + 1u, k), element(n + 2u, k), element(n + 3u, k));
    return;
  }
  let k = (word >> 3u) % (K / 2u) * 2u;
  let n = (word >> 3u) / (K / 2u) * 32u + lane * 4u;
  out[word] = vec4<u32>(
    element(n, k) | (element(n + 1u, k) << 16u),
    element(n + 2u, k) | (element(n + 3u, k) << 16u),
    element(n, k + 1u) | (element(n + 1u, k + 1u) << 16u),
    element(n + 2u, k + 1u) | (element(n + 3u, k + 1u) << 16u),
  );
}
