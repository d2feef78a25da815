// One step of a bidirectional LSTM as in lstm_step.wgsl (the same operands and formula), for GPUs with subgroups. All that
// does not need the number of steps is read before it is known: on a GPU a step is as long as its chain of reads.
//
//   W_hh  vec4s of words: H is a multiple of 8 where it has 16 bits, else of 4
//
// One subgroup: one unit, 4 rows of W_hh; lane l takes vec4s l + SUBGROUP i of the rows.
// Grid: (ceil(H * SUBGROUP / 128), 2).

enable subgroups;

override FORMAT: u32 = 0; // of W_hh: 0 f32, 1 f16 pairs, 2 bf16 pairs
override SUBGROUP: u32 = 32; // at most 128

struct Params {
  T: u32,
  H: u32,
}

@group(0) @binding(0) var<storage, read> gates: array<f32>;
@group(0) @binding(1) var<storage, read> W_hh: array<vec4<u32>>;
@group(0) @binding(2) var<storage, read_write> state: array<vec2<u32>>;
@group(0) @binding(3) var<storage, read_write> out: array<f32>;
@group(0) @binding(4) var<uniform> params: Params;

fn sigmoid(x: f32) -> f32 {
  return 1.0 / (1.0 + exp(-x));
}

/// Odd, and exact to 1e-7 of its value near zero, where 2 sigmoid(2 x) - 1 cancels.
fn tanh_precise(x: f32) -> f32 {
  let a = min(abs(x), 10.0);
  let s = x * x;
  let series = x * (1.0 + s * (-0.333333164 + s * (0.133322105 + s * (-0.0537074879 + s * 0.0193659905))));
  let e = exp(-2.0 * a);
  return select(sign(x) * (1.0 - e) / (1.0 + e), series, a < 0.3);
}

/// The first (or only) four weights of a vec4 of words.
fn low_weights(words: vec4<u32>) -> vec4<f32> {
  if (FORMAT == 0u) {
    return bitcast<vec4<f32>>(words);
  }
  if (FORMAT == 1u) {
    return vec4<f32>(unpack2x16float(words.x), unpack2x16float(words.y));
  }
  return bitcast<vec4<f32>>(vec4<u32>(words.x << 16u, words.x & 0xffff0000u, words.y << 16u, words.y & 0xffff0000u));
}

/// The other four, of 16 bits.
fn high_weights(words: vec4<u32>) -> vec4<f32> {
  return low_weights(words.zwxy);
}

/// Four of h. Each is written by a subgroup of its own: as components of one vector they would race.
fn four(at: u32) -> vec4<f32> {
  return vec4<f32>(out[at], out[at + 1u], out[at + 2u], out[at + 3u]);
}

@compute @workgroup_size(128)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
  @builtin(subgroup_invocation_id) lane: u32,
) {
  let H = params.H;
  let T = params.T;
  let direction = group.y;
  let j = group.x * (128u / SUBGROUP) + local / SUBGROUP;
  let unit = direction * H + min(j, H - 1u);
  let width = select(8u, 4u, FORMAT == 0u); // weights of a vec4
  let row_words = H / width;
  let row = (direction * 4u * H + min(j, H - 1u)) * row_words;
  let gate = H * row_words;
  var i = W_hh[row + lane];
  var f = W_hh[row + gate + lane];
  var g = W_hh[row + 2u * gate + lane];
  var o = W_hh[row + 3u * gate + lane];
  let cell = state[unit];
  let n = cell.y;
  let t = select(T - 1u - n, n, direction == 0u);
  // The first step has no h before it: it reads any row, times zero.
  let before = min(select(t + 1u, t - 1u, direction == 0u), T - 1u);
  let h = before * 2u * H + direction * H;
  let at = t * 8u * H + unit + direction * 3u * H;
  let projected = vec4<f32>(gates[at], gates[at + H], gates[at + 2u * H], gates[at + 3u * H]);
  var sum = vec4<f32>();
  for (var word = lane; word < row_words; word += SUBGROUP) {
    if (word != lane) {
      i = W_hh[row + word];
      f = W_hh[row + gate + word];
      g = W_hh[row + 2u * gate + word];
      o = W_hh[row + 3u * gate + word];
    }
    let a = four(h + word * width);
    sum += vec4<f32>(dot(low_weights(i), a), dot(low_weights(f), a), dot(low_weights(g), a), dot(low_weights(o), a));
    if (FORMAT != 0u) {
      let b = four(h + word * width + 4u);
      sum += vec4<f32>(dot(high_weights(i), b), dot(high_weights(f), b), dot(high_weights(g), b), dot(high_weights(o), b));
    }
  }
  sum = select(vec4<f32>(), subgroupAdd(sum), n > 0u) + projected;
  if (lane != 0u || j >= H) {
    return;
  }
  var c = sigmoid(sum.x) * tanh_precise(sum.z);
  if (n > 0u) {
    c += sigmoid(sum.y) * bitcast<f32>(cell.x);
  }
  out[t * 2u * H + unit] = sigmoid(sum.w) * tanh_precise(c);
  state[unit] = vec2<u32>(bitcast<u32>(c), select(n + 1u, 0u, n + 1u == T));
}
