// out[t, column + n] = sum over k of weight[row + n, k] x[t, k] (+ residual), for many rows t: a prompt. Rows of the weight
// lie as the checkpoint has them, floats or quantised as in matvec_quantized.wgsl, and become f32 when they are staged.
// With several parts each adds up `depth` of the inputs and leaves its sums for sum_parts.wgsl.
//
//   x         [T, K]           K a multiple of 8
//   weight    [N, K]           f32, 16-bit pairs, or [N, K BITS / 32] words
//   scales    [N, K / GROUP]   only quantised
//   biases    [N, K / GROUP]   only affine
//   residual  [T, columns]     may be absent; one part only
//   out       [parts, T, columns]
//
// A workgroup: 8 ROW_THREADS rows by 128 columns, 16 inputs at a time, the next 16 on their way in registers meanwhile.
// Rows of x and of the weight are staged alike. A thread: 8 rows, ROW_THREADS apart, by 8 columns, 16 apart. Its sums have
// names of their own and the four quads of inputs are written out: an array would lie in memory, and indices that vary
// are clamped.
// Workgroup memory: 528 (ROW_THREADS + 16) bytes.
// Grid: (ceil(T / (8 ROW_THREADS)), ceil(rows / 128), parts).

override FORMAT: u32 = 0; // of the weight, or of its scales and biases: 0 f32, 1 f16 pairs, 2 bf16 pairs
override BITS: u32 = 0; // 0: floats
override MODE: u32 = 0; // 0 affine, 1 mxfp4 and mxfp8, 2 nvfp4
override GROUP: u32 = 64;
override ROW_THREADS: u32 = 8; // 8 or 16
override THREADS: u32 = ROW_THREADS * COLUMN_THREADS;

const COLUMN_THREADS = 16u;
const DEPTH = 16u;

struct Params {
  T: u32,
  K: u32,
  rows: u32,
  row: u32,
  column: u32,
  columns: u32,
  depth: u32, // inputs of a part
  has_residual: u32,
}

@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> weight: array<vec4<u32>>;
@group(0) @binding(2) var<storage, read> scales: array<u32>;
@group(0) @binding(3) var<storage, read> biases: array<u32>;
@group(0) @binding(4) var<storage, read> residual: array<f32>;
@group(0) @binding(5) var<storage, read_write> out: array<f32>;
@group(0) @binding(6) var<uniform> params: Params;

/// The rows (of x, or of the weight) of a thread: [row][quad of inputs]; padded, so that eight threads meet other banks.
struct Line {
  rows: array<array<vec4<f32>, 4>, 8>,
  padding: vec4<f32>,
}

var<workgroup> lines: array<Line, ROW_THREADS>;
var<workgroup> columns: array<Line, COLUMN_THREADS>;

/// Element `at` of scales or biases.
fn unpack(word: u32, at: u32) -> f32 {
  if (FORMAT == 0u) {
    return bitcast<f32>(word);
  }
  let half = (word >> (16u * (at % 2u))) & 0xffffu;
  if (FORMAT == 1u) {
    return unpack2x16float(half).x;
  }
  return bitcast<f32>(half << 16u);
}

/// E4M3: sign, 4 bits of exponent (bias 7), 3 of mantissa; no infinities.
fn e4m3(bits: u32) -> f32 {
  let exponent = (bits >> 3u) & 15u;
  let mantissa = f32(bits & 7u);
  let value = select((8.0 + mantissa) * exp2(f32(exponent) - 10.0), mantissa * exp2(-9.0), exponent == 0u);
  return select(value, -value, (bits & 128u) != 0u);
}

/// E2M1: sign, 2 bits of exponent (bias 1), 1 of mantissa.
fn e2m1(bits: u32) -> f32 {
  let magnitude = bits & 7u;
  let value = select(f32(2u + (magnitude & 1u)) * exp2(f32(magnitude >> 1u) - 2.0), 0.5 * f32(magnitude), magnitude < 2u);
  return select(value, -value, (bits & 8u) != 0u);
}

/// Scale and bias of a row's group that has input k.
fn affine_of(row: u32, k: u32) -> vec2<f32> {
  let at = row * (params.K / GROUP) + k / GROUP;
  if (MODE == 0u) {
    let word = select(at / 2u, at, FORMAT == 0u);
    return vec2<f32>(unpack(scales[word], at), unpack(biases[word], at));
  }
  let bits = (scales[at / 4u] >> (8u * (at % 4u))) & 255u;
  if (MODE == 2u) {
    return vec2<f32>(e4m3(bits), 0.0);
  }
  return vec2<f32>(exp2(f32(bits) - 127.0), 0.0);
}

/// Eight inputs of a row of the weight as they are read: a thread has few registers left.
struct Words {
  /// 16-bit values; the first four of f32; or the words that hold quantised ones, their scale and their bias.
  low: vec4<u32>,
  /// The other four of f32.
  high: vec4<u32>,
}

/// Four stored values that begin `shift` bits behind the first of two words.
fn stored_four(words: vec2<u32>, shift: u32) -> vec4<f32> {
  let s = shift % 32u;
  var bits = select(words.x, words.y, shift >= 32u) >> s;
  if (s > 0u && shift < 32u) {
    bits |= words.y << (32u - s);
  }
  let q = (vec4<u32>(bits) >> vec4<u32>(0u, BITS, 2u * BITS, 3u * BITS)) & vec4<u32>((1u << BITS) - 1u);
  if (MODE == 0u) {
    return vec4<f32>(q);
  }
  if (BITS == 8u) {
    return vec4<f32>(e4m3(q.x), e4m3(q.y), e4m3(q.z), e4m3(q.w));
  }
  return vec4<f32>(e2m1(q.x), e2m1(q.y), e2m1(q.z), e2m1(q.w));
}

/// Their values; k: the first input.
fn unpack_words(words: Words, k: u32) -> mat2x4<f32> {
  let w = words.low;
  if (BITS > 0u) {
    let shift = k * BITS % 32u;
    var low = stored_four(w.xy, shift);
    var high = stored_four(w.xy, shift + 4u * BITS);
    if (BITS == 4u && MODE == 0u) { // a word, in fewer steps
      let even = vec4<f32>(unpack4xU8(w.x & 0x0f0f0f0fu));
      let odd = vec4<f32>(unpack4xU8((w.x >> 4u) & 0x0f0f0f0fu));
      low = vec4<f32>(even.x, odd.x, even.y, odd.y);
      high = vec4<f32>(even.z, odd.z, even.w, odd.w);
    }
    let affine = bitcast<vec2<f32>>(w.zw);
    return mat2x4<f32>(affine.x * low + affine.y, affine.x * high + affine.y);
  }
  if (FORMAT == 0u) {
    return mat2x4<f32>(bitcast<vec4<f32>>(w), bitcast<vec4<f32>>(words.high));
  }
  if (FORMAT == 1u) {
    return mat2x4<f32>(
      vec4<f32>(unpack2x16float(w.x), unpack2x16float(w.y)),
      vec4<f32>(unpack2x16float(w.z), unpack2x16float(w.w)),
    );
  }
  let low = bitcast<vec4<f32>>(w << vec4<u32>(16u));
  let high = bitcast<vec4<f32>>(w & vec4<u32>(0xffff0000u));
  return mat2x4<f32>(low.x, high.x, low.y, high.y, low.z, high.z, low.w, high.w);
}

/// Four inputs of a row of x: unit u of a stage is quad u % 4 of row u / 4.
fn load_x(unit: u32, k: u32, end: u32, t0: u32) -> vec4<f32> {
  let at = k + 4u * (unit % 4u);
  let t = t0 + unit / 4u;
  if (at >= end || t >= params.T) {
    return vec4<f32>();
  }
  return x[(t * params.K + at) / 4u];
}

fn stage_x(unit: u32, values: vec4<f32>) {
  let row = unit / 4u;
  lines[row % ROW_THREADS].rows[row / ROW_THREADS][unit % 4u] = values;
}

/// Eight inputs of a row of the weight: unit u of a stage is half u % 2 of row u / 2.
fn load_weight(unit: u32, k: u32, end: u32, n0: u32) -> Words {
  let at = k + 8u * (unit % 2u);
  if (at >= end) {
    return Words();
  }
  let row = params.row + min(n0 + unit / 2u, params.rows - 1u);
  if (BITS > 0u) {
    let first = row * (params.K / 32u * BITS) + at * BITS / 32u;
    let next = first + 1u;
    let words = vec2<u32>(weight[first / 4u][first % 4u], weight[next / 4u][next % 4u]);
    return Words(vec4<u32>(words, bitcast<vec2<u32>>(affine_of(row, at))), vec4<u32>());
  }
  let value = row * params.K + at;
  if (FORMAT == 0u) {
    return Words(weight[value / 4u], weight[value / 4u + 1u]);
  }
  return Words(weight[value / 8u], vec4<u32>());
}

fn stage_weight(unit: u32, words: Words, k: u32) {
  let values = unpack_words(words, k + 8u * (unit % 2u));
  let row = unit / 2u;
  let quad = 2u * (unit % 2u);
  columns[row % COLUMN_THREADS].rows[row / COLUMN_THREADS][quad] = values[0];
  columns[row % COLUMN_THREADS].rows[row / COLUMN_THREADS][quad + 1u] = values[1];
}

/// sum + w v, input by input.
fn multiply(sum: vec4<f32>, v: vec4<f32>, w: mat4x4<f32>) -> vec4<f32> {
  return fma(vec4<f32>(v.w), w[3], fma(vec4<f32>(v.z), w[2], fma(vec4<f32>(v.y), w[1], fma(vec4<f32>(v.x), w[0], sum))));
}

fn store(t: u32, n: u32, part: u32, sum: f32) {
  if (t >= params.T || n >= params.rows) {
    return;
  }
  let at = (part * params.T + t) * params.columns + params.column + n;
  var y = sum;
  if (params.has_residual != 0u) {
    y += residual[at];
  }
  out[at] = y;
}

/// Eight columns of a row.
fn store_row(t: u32, n: u32, part: u32, low: vec4<f32>, high: vec4<f32>) {
  store(t, n, part, low.x);
  store(t, n + COLUMN_THREADS, part, low.y);
  store(t, n + 2u * COLUMN_THREADS, part, low.z);
  store(t, n + 3u * COLUMN_THREADS, part, low.w);
  store(t, n + 4u * COLUMN_THREADS, part, high.x);
  store(t, n + 5u * COLUMN_THREADS, part, high.y);
  store(t, n + 6u * COLUMN_THREADS, part, high.z);
  store(t, n + 7u * COLUMN_THREADS, part, high.w);
}

@compute @workgroup_size(THREADS)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  // Neighbours share columns, and next but one rows: shared memory serves such 16 threads at once, others in eights.
  let column = ((local >> 1u) & 7u) + 8u * (local / (8u * ROW_THREADS));
  let line = (local & 1u) + 2u * ((local >> 4u) % (ROW_THREADS / 2u));
  let t0 = group.x * 8u * ROW_THREADS;
  let n0 = group.y * 8u * COLUMN_THREADS;
  let begin = group.z * params.depth;
  let end = min(begin + params.depth, params.K);
  var s0 = vec4<f32>(); var s1 = vec4<f32>(); var s2 = vec4<f32>(); var s3 = vec4<f32>();
  var s4 = vec4<f32>(); var s5 = vec4<f32>(); var s6 = vec4<f32>(); var s7 = vec4<f32>();
  var u0 = vec4<f32>(); var u1 = vec4<f32>(); var u2 = vec4<f32>(); var u3 = vec4<f32>();
  var u4 = vec4<f32>(); var u5 = vec4<f32>(); var u6 = vec4<f32>(); var u7 = vec4<f32>();
  // Of the next stage.
  var x0 = load_x(local, begin, end, t0);
  var x1 = load_x(local + THREADS, begin, end, t0);
  var w0 = load_weight(local, begin, end, n0);
  var w1 = Words();
  if (ROW_THREADS == 8u) {
    w1 = load_weight(local + THREADS, begin, end, n0);
  }
  for (var k = begin; k < end; k += DEPTH) {
    workgroupBarrier(); // the stage before is used up
    stage_x(local, x0);
    stage_x(local + THREADS, x1);
    stage_weight(local, w0, k);
    if (ROW_THREADS == 8u) {
      stage_weight(local + THREADS, w1, k);
    }
    workgroupBarrier();
    x0 = load_x(local, k + DEPTH, end, t0);
    x1 = load_x(local + THREADS, k + DEPTH, end, t0);
    w0 = load_weight(local, k + DEPTH, end, n0);
    if (ROW_THREADS == 8u) {
      w1 = load_weight(local + THREADS, k + DEPTH, end, n0);
    }
    let v = &lines[line].rows;
    let w = &columns[column].rows;
    {
      let p = transpose(mat4x4<f32>((*w)[0][0], (*w)[1][0], (*w)[2][0], (*w)[3][0]));
      let q = transpose(mat4x4<f32>((*w)[4][0], (*w)[5][0], (*w)[6][0], (*w)[7][0]));
      let a0 = (*v)[0][0]; s0 = multiply(s0, a0, p); u0 = multiply(u0, a0, q);
      let a1 = (*v)[1][0]; s1 = multiply(s1, a1, p); u1 = multiply(u1, a1, q);
      let a2 = (*v)[2][0]; s2 = multiply(s2, a2, p); u2 = multiply(u2, a2, q);
      let a3 = (*v)[3][0]; s3 = multiply(s3, a3, p); u3 = multiply(u3, a3, q);
      let a4 = (*v)[4][0]; s4 = multiply(s4, a4, p); u4 = multiply(u4, a4, q);
      let a5 = (*v)[5][0]; s5 = multiply(s5, a5, p); u5 = multiply(u5, a5, q);
      let a6 = (*v)[6][0]; s6 = multiply(s6, a6, p); u6 = multiply(u6, a6, q);
      let a7 = (*v)[7][0]; s7 = multiply(s7, a7, p); u7 = multiply(u7, a7, q);
    }
    {
      let p = transpose(mat4x4<f32>((*w)[0][1], (*w)[1][1], (*w)[2][1], (*w)[3][1]));
      let q = transpose(mat4x4<f32>((*w)[4][1], (*w)[5][1], (*w)[6][1], (*w)[7][1]));
      let a0 = (*v)[0][1]; s0 = multiply(s0, a0, p); u0 = multiply(u0, a0, q);
      let a1 = (*v)[1][1]; s1 = multiply(s1, a1, p); u1 = multiply(u1, a1, q);
      let a2 = (*v)[2][1]; s2 = multiply(s2, a2, p); u2 = multiply(u2, a2, q);
      let a3 = (*v)[3][1]; s3 = multiply(s3, a3, p); u3 = multiply(u3, a3, q);
      let a4 = (*v)[4][1]; s4 = multiply(s4, a4, p); u4 = multiply(u4, a4, q);
      let a5 = (*v)[5][1]; s5 = multiply(s5, a5, p); u5 = multiply(u5, a5, q);
      let a6 = (*v)[6][1]; s6 = multiply(s6, a6, p); u6 = multiply(u6, a6, q);
      let a7 = (*v)[7][1]; s7 = multiply(s7, a7, p); u7 = multiply(u7, a7, q);
    }
    {
      let p = transpose(mat4x4<f32>((*w)[0][2], (*w)[1][2], (*w)[2][2], (*w)[3][2]));
      let q = transpose(mat4x4<f32>((*w)[4][2], (*w)[5][2], (*w)[6][2], (*w)[7][2]));
      let a0 = (*v)[0][2]; s0 = multiply(s0, a0, p); u0 = multiply(u0, a0, q);
      let a1 = (*v)[1][2]; s1 = multiply(s1, a1, p); u1 = multiply(u1, a1, q);
      let a2 = (*v)[2][2]; s2 = multiply(s2, a2, p); u2 = multiply(u2, a2, q);
      let a3 = (*v)[3][2]; s3 = multiply(s3, a3, p); u3 = multiply(u3, a3, q);
      let a4 = (*v)[4][2]; s4 = multiply(s4, a4, p); u4 = multiply(u4, a4, q);
      let a5 = (*v)[5][2]; s5 = multiply(s5, a5, p); u5 = multiply(u5, a5, q);
      let a6 = (*v)[6][2]; s6 = multiply(s6, a6, p); u6 = multiply(u6, a6, q);
      let a7 = (*v)[7][2]; s7 = multiply(s7, a7, p); u7 = multiply(u7, a7, q);
    }
    {
      let p = transpose(mat4x4<f32>((*w)[0][3], (*w)[1][3], (*w)[2][3], (*w)[3][3]));
      let q = transpose(mat4x4<f32>((*w)[4][3], (*w)[5][3], (*w)[6][3], (*w)[7][3]));
      let a0 = (*v)[0][3]; s0 = multiply(s0, a0, p); u0 = multiply(u0, a0, q);
      let a1 = (*v)[1][3]; s1 = multiply(s1, a1, p); u1 = multiply(u1, a1, q);
      let a2 = (*v)[2][3]; s2 = multiply(s2, a2, p); u2 = multiply(u2, a2, q);
      let a3 = (*v)[3][3]; s3 = multiply(s3, a3, p); u3 = multiply(u3, a3, q);
      let a4 = (*v)[4][3]; s4 = multiply(s4, a4, p); u4 = multiply(u4, a4, q);
      let a5 = (*v)[5][3]; s5 = multiply(s5, a5, p); u5 = multiply(u5, a5, q);
      let a6 = (*v)[6][3]; s6 = multiply(s6, a6, p); u6 = multiply(u6, a6, q);
      let a7 = (*v)[7][3]; s7 = multiply(s7, a7, p); u7 = multiply(u7, a7, q);
    }
  }
  let t = t0 + line;
  let n = n0 + column;
  store_row(t, n, group.z, s0, u0);
  store_row(t + ROW_THREADS, n, group.z, s1, u1);
  store_row(t + 2u * ROW_THREADS, n, group.z, s2, u2);
  store_row(t + 3u * ROW_THREADS, n, group.z, s3, u3);
  store_row(t + 4u * ROW_THREADS, n, group.z, s4, u4);
  store_row(t + 5u * ROW_THREADS, n, group.z, s5, u5);
  store_row(t + 6u * ROW_THREADS, n, group.z, s6, u6);
  store_row(t + 7u * ROW_THREADS, n, group.z, s7, u7);
}
