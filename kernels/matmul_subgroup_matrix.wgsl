// out as in matmul_tile.wgsl (the same parts), on the units of a GPU that multiply matrices: f16 by f16, sums in f32. The
// WGSL is an extension of Dawn's that has to be asked for.
//
//   x         [T, K]           K a multiple of 8; what is beyond f16 becomes the largest that f16 holds
//   weight    [N, K]           16-bit pairs, or affine: [N, K BITS / 32] words; its values are within what f16 holds
//   scales    [N, K / GROUP]   only affine
//   biases    [N, K / GROUP]   only affine
//   residual  [T, columns]     may be absent; one part only
//   out       [parts, T, columns]
//
// A workgroup: 128 rows by 128 columns, 64 inputs at a time, the next 64 on their way in registers meanwhile. A subgroup
// of 32 lanes: 64 rows by 32 columns, in 4 by 2 matrices of 16 by 16, whose sums have names of their own as in
// matmul_tile.wgsl. Workgroup memory: 45,056 bytes. Grid: (ceil(T / 128), ceil(rows / 128), parts).

enable f16;
enable chromium_experimental_subgroup_matrix;

// Offsets differ by subgroup, whose lanes have the same.
diagnostic(off, chromium.subgroup_matrix_uniformity);

override FORMAT: u32 = 2; // of the weight: 1 f16 pairs, 2 bf16 pairs; of its scales and biases 0 f32, too
override BITS: u32 = 0; // 0: floats
override GROUP: u32 = 64;

const THREADS = 256u;
const LARGEST = vec4<f32>(65504.0);
const SIDE = 128u;
const DEPTH = 64u;
/// Eights of values of a row in workgroup memory; padded, so that rows begin in other banks.
const PITCH = 9u;

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

alias Left = subgroup_matrix_left<f16, 16, 16>;
alias Right = subgroup_matrix_right<f16, 16, 16>;
alias Sums = subgroup_matrix_result<f32, 16, 16>;

/// Eights of f16: rows of x, of the weight.
var<workgroup> lines: array<vec4<u32>, SIDE * PITCH>;
var<workgroup> columns: array<vec4<u32>, SIDE * PITCH>;
/// A matrix of each subgroup's, on its way out.
var<workgroup> leaving: array<f32, THREADS * 8u>;

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

/// Scale and bias of a row's group that has input k.
fn affine_of(row: u32, k: u32) -> vec2<f32> {
  let at = row * (params.K / GROUP) + k / GROUP;
  let word = select(at / 2u, at, FORMAT == 0u);
  return vec2<f32>(unpack(scales[word], at), unpack(biases[word], at));
}

/// Four values that begin `shift` bits behind the first of two words.
fn stored_four(words: vec2<u32>, shift: u32) -> vec4<f32> {
  let s = shift % 32u;
  var bits = select(words.x, words.y, shift >= 32u) >> s;
  if (s > 0u && shift < 32u) {
    bits |= words.y << (32u - s);
  }
  return vec4<f32>((vec4<u32>(bits) >> vec4<u32>(0u, BITS, 2u * BITS, 3u * BITS)) & vec4<u32>((1u << BITS) - 1u));
}

/// Eight values as f16.
fn halves(a: vec4<f32>, b: vec4<f32>) -> vec4<u32> {
  return vec4<u32>(pack2x16float(a.xy), pack2x16float(a.zw), pack2x16float(b.xy), pack2x16float(b.zw));
}

/// Of a unit in `lines` and `columns`.
fn place(unit: u32) -> u32 {
  return unit / 8u * PITCH + unit % 8u;
}

/// Eight inputs of a row of x: unit u of a stage is eight u % 8 of row u / 8.
fn load_x(unit: u32, k: u32, end: u32, t0: u32) -> mat2x4<f32> {
  let at = k + 8u * (unit % 8u);
  let t = t0 + unit / 8u;
  if (at >= end || t >= params.T) {
    return mat2x4<f32>();
  }
  let four = (t * params.K + at) / 4u;
  return mat2x4<f32>(x[four], x[four + 1u]);
}

fn stage_x(unit: u32, values: mat2x4<f32>) {
  lines[place(unit)] = halves(clamp(values[0], -LARGEST, LARGEST), clamp(values[1], -LARGEST, LARGEST));
}

/// Eight inputs of a row of the weight as words; of quantised ones two, their scale and their bias.
fn load_weight(unit: u32, k: u32, end: u32, n0: u32) -> vec4<u32> {
  let at = k + 8u * (unit % 8u);
  if (at >= end) {
    return vec4<u32>();
  }
  let row = params.row + min(n0 + unit / 8u, params.rows - 1u);
  if (BITS > 0u) {
    let first = row * (params.K / 32u * BITS) + at * BITS / 32u;
    let next = first + 1u;
    let words = vec2<u32>(weight[first / 4u][first % 4u], weight[next / 4u][next % 4u]);
    return vec4<u32>(words, bitcast<vec2<u32>>(affine_of(row, at)));
  }
  return weight[(row * params.K + at) / 8u];
}

/// The same as f16; k: the first input.
fn weight_halves(w: vec4<u32>, k: u32) -> vec4<u32> {
  if (BITS > 0u) {
    let shift = k * BITS % 32u;
    var low = stored_four(w.xy, shift);
    var high = stored_four(w.xy, shift + 4u * BITS);
    if (BITS == 4u) { // a word, in fewer steps
      let even = vec4<f32>(unpack4xU8(w.x & 0x0f0f0f0fu));
      let odd = vec4<f32>(unpack4xU8((w.x >> 4u) & 0x0f0f0f0fu));
      low = vec4<f32>(even.x, odd.x, even.y, odd.y);
      high = vec4<f32>(even.z, odd.z, even.w, odd.w);
    }
    let affine = bitcast<vec2<f32>>(w.zw);
    return halves(affine.x * low + affine.y, affine.x * high + affine.y);
  }
  if (FORMAT == 1u) {
    return w;
  }
  let low = bitcast<vec4<f32>>(w << vec4<u32>(16u));
  let high = bitcast<vec4<f32>>(w & vec4<u32>(0xffff0000u));
  return halves(vec4<f32>(low.x, high.x, low.y, high.y), vec4<f32>(low.z, high.z, low.w, high.w));
}

fn stage_weight(unit: u32, words: vec4<u32>, k: u32) {
  columns[place(unit)] = weight_halves(words, k + 8u * (unit % 8u));
}

/// What each subgroup has left in `leaving`, to rows from t and columns from n on.
fn leave(t: u32, n: u32, part: u32, local: u32) {
  workgroupBarrier();
  let first = local / 32u * 256u;
  for (var i = local % 32u; i < 256u; i += 32u) {
    store(t + i / 16u, n + i % 16u, part, leaving[first + i]);
  }
  workgroupBarrier();
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

@compute @workgroup_size(THREADS)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let subgroup = local / 32u;
  let line = 64u * (subgroup % 2u);
  let column = 32u * (subgroup / 2u);
  let t0 = group.x * SIDE;
  let n0 = group.y * SIDE;
  let begin = group.z * params.depth;
  let end = min(begin + params.depth, params.K);
  var s0: Sums; var s1: Sums; var s2: Sums; var s3: Sums;
  var u0: Sums; var u1: Sums; var u2: Sums; var u3: Sums;
  // Of the next stage.
  var x0 = load_x(local, begin, end, t0);
  var x1 = load_x(local + THREADS, begin, end, t0);
  var x2 = load_x(local + 2u * THREADS, begin, end, t0);
  var x3 = load_x(local + 3u * THREADS, begin, end, t0);
  var w0 = load_weight(local, begin, end, n0);
  var w1 = load_weight(local + THREADS, begin, end, n0);
  var w2 = load_weight(local + 2u * THREADS, begin, end, n0);
  var w3 = load_weight(local + 3u * THREADS, begin, end, n0);
  for (var k = begin; k < end; k += DEPTH) {
    workgroupBarrier(); // the stage before is used up
    stage_x(local, x0);
    stage_x(local + THREADS, x1);
    stage_x(local + 2u * THREADS, x2);
    stage_x(local + 3u * THREADS, x3);
    stage_weight(local, w0, k);
    stage_weight(local + THREADS, w1, k);
    stage_weight(local + 2u * THREADS, w2, k);
    stage_weight(local + 3u * THREADS, w3, k);
    workgroupBarrier();
    x0 = load_x(local, k + DEPTH, end, t0);
    x1 = load_x(local + THREADS, k + DEPTH, end, t0);
    x2 = load_x(local + 2u * THREADS, k + DEPTH, end, t0);
    x3 = load_x(local + 3u * THREADS, k + DEPTH, end, t0);
    w0 = load_weight(local, k + DEPTH, end, n0);
    w1 = load_weight(local + THREADS, k + DEPTH, end, n0);
    w2 = load_weight(local + 2u * THREADS, k + DEPTH, end, n0);
    w3 = load_weight(local + 3u * THREADS, k + DEPTH, end, n0);
    for (var d = 0u; d < DEPTH / 8u; d += 2u) {
      let p = subgroupMatrixLoad<Right, col_major>(&columns, column * PITCH + d, PITCH);
      let q = subgroupMatrixLoad<Right, col_major>(&columns, (column + 16u) * PITCH + d, PITCH);
      let a0 = subgroupMatrixLoad<Left, row_major>(&lines, line * PITCH + d, PITCH);
      s0 = subgroupMatrixMultiplyAccumulate(a0, p, s0);
      u0 = subgroupMatrixMultiplyAccumulate(a0, q, u0);
      let a1 = subgroupMatrixLoad<Left, row_major>(&lines, (line + 16u) * PITCH + d, PITCH);
      s1 = subgroupMatrixMultiplyAccumulate(a1, p, s1);
      u1 = subgroupMatrixMultiplyAccumulate(a1, q, u1);
      let a2 = subgroupMatrixLoad<Left, row_major>(&lines, (line + 32u) * PITCH + d, PITCH);
      s2 = subgroupMatrixMultiplyAccumulate(a2, p, s2);
      u2 = subgroupMatrixMultiplyAccumulate(a2, q, u2);
      let a3 = subgroupMatrixLoad<Left, row_major>(&lines, (line + 48u) * PITCH + d, PITCH);
      s3 = subgroupMatrixMultiplyAccumulate(a3, p, s3);
      u3 = subgroupMatrixMultiplyAccumulate(a3, q, u3);
    }
  }
  let t = t0 + line;
  let n = n0 + column;
  let to = subgroup * 256u;
  subgroupMatrixStore<row_major>(&leaving, to, s0, 16u);
  leave(t, n, group.z, local);
  subgroupMatrixStore<row_major>(&leaving, to, s1, 16u);
  leave(t + 16u, n, group.z, local);
  subgroupMatrixStore<row_major>(&leaving, to, s2, 16u);
  leave(t + 32u, n, group.z, local);
  subgroupMatrixStore<row_major>(&leaving, to, s3, 16u);
  leave(t + 48u, n, group.z, local);
  subgroupMatrixStore<row_major>(&leaving, to, u0, 16u);
  leave(t, n + 16u, group.z, local);
  subgroupMatrixStore<row_major>(&leaving, to, u1, 16u);
  leave(t + 16u, n + 16u, group.z, local);
  subgroupMatrixStore<row_major>(&leaving, to, u2, 16u);
  leave(t + 32u, n + 16u, group.z, local);
  subgroupMatrixStore<row_major>(&leaving, to, u3, 16u);
  leave(t + 48u, n + 16u, group.z, local);
}
