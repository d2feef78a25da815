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
// A workgroup: 8 ROW_THREADS rows by 8 COLUMN_THREADS columns, 16 inputs at a time, the next 16 on their way in
// registers meanwhile. A thread: 8 rows, ROW_THREADS apart, by two vec4s of columns, COLUMN_THREADS apart.
// Grid: (ceil(T / (8 ROW_THREADS)), ceil(rows / (8 COLUMN_THREADS)), parts).

override FORMAT: u32 = 0; // of the weight, or of its scales and biases: 0 f32, 1 f16 pairs, 2 bf16 pairs
override BITS: u32 = 0; // 0: floats
override MODE: u32 = 0; // 0 affine, 1 mxfp4 and mxfp8, 2 nvfp4
override GROUP: u32 = 64;
override ROW_THREADS: u32 = 8;
override COLUMN_THREADS: u32 = 8; // at least 8
override THREADS: u32 = ROW_THREADS * COLUMN_THREADS;
override TILE_ROWS: u32 = 8u * ROW_THREADS;
override TILE_VECTORS: u32 = 2u * COLUMN_THREADS; // vec4s of columns
override ROW_UNITS: u32 = 4u * TILE_ROWS; // vec4s of x in a stage
override NEXT: u32 = ROW_UNITS / THREADS; // of a thread, at most 4
override COLUMN_UNITS: u32 = 4u * TILE_VECTORS; // fours of inputs by fours of columns in a stage

const DEPTH = 16u;
const PITCH = 5u; // of a staged row, in vec4s; odd, so that rows fall on different banks

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

var<workgroup> lines: array<vec4<f32>, TILE_ROWS * PITCH>; // [row][four of inputs + padding]
var<workgroup> columns: array<vec4<f32>, DEPTH * TILE_VECTORS>; // [input][four of columns]

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

/// Four stored values of a row from input k on.
fn stored_four(row: u32, k: u32) -> vec4<f32> {
  let first = row * (params.K / 32u * BITS) + k * BITS / 32u;
  let shift = k * BITS % 32u;
  var bits = weight[first / 4u][first % 4u] >> shift;
  if (shift + 4u * BITS > 32u) {
    bits |= weight[(first + 1u) / 4u][(first + 1u) % 4u] << (32u - shift);
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

/// Four values of the weight from input k on; k is a multiple of 4.
fn four(row: u32, k: u32) -> vec4<f32> {
  if (BITS > 0u) {
    let affine = affine_of(row, k);
    return affine.x * stored_four(row, k) + affine.y;
  }
  if (FORMAT == 0u) {
    return bitcast<vec4<f32>>(weight[(row * params.K + k) / 4u]);
  }
  let eight = weight[(row * params.K + k) / 8u];
  let w = select(eight.xy, eight.zw, k % 8u == 4u);
  if (FORMAT == 1u) {
    return vec4<f32>(unpack2x16float(w.x), unpack2x16float(w.y));
  }
  let low = bitcast<vec2<f32>>(w << vec2<u32>(16u));
  let high = bitcast<vec2<f32>>(w & vec2<u32>(0xffff0000u));
  return vec4<f32>(low.x, high.x, low.y, high.y);
}

/// A vec4 of a stage of x.
fn load_line(unit: u32, k: u32, end: u32, t0: u32) -> vec4<f32> {
  let at = k + 4u * (unit % 4u);
  let t = t0 + unit / 4u;
  if (at >= end || t >= params.T) {
    return vec4<f32>();
  }
  return x[(t * params.K + at) / 4u];
}

/// Four inputs of four columns of a stage, a column of the matrix an input.
fn load_columns(unit: u32, k: u32, end: u32, n0: u32) -> mat4x4<f32> {
  let at = k + 4u * (unit / TILE_VECTORS);
  if (unit >= COLUMN_UNITS || at >= end) {
    return mat4x4<f32>();
  }
  let n = n0 + 4u * (unit % TILE_VECTORS);
  let last = params.rows - 1u;
  let row = params.row;
  return transpose(mat4x4<f32>(
    four(row + min(n, last), at),
    four(row + min(n + 1u, last), at),
    four(row + min(n + 2u, last), at),
    four(row + min(n + 3u, last), at),
  ));
}

fn stage_columns(unit: u32, values: mat4x4<f32>) {
  if (unit >= COLUMN_UNITS) {
    return;
  }
  let to = 4u * (unit / TILE_VECTORS) * TILE_VECTORS + unit % TILE_VECTORS;
  columns[to] = values[0];
  columns[to + TILE_VECTORS] = values[1];
  columns[to + 2u * TILE_VECTORS] = values[2];
  columns[to + 3u * TILE_VECTORS] = values[3];
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
  let column = local % COLUMN_THREADS;
  let line = local / COLUMN_THREADS;
  let t0 = group.x * TILE_ROWS;
  let n0 = 4u * group.y * TILE_VECTORS;
  let begin = group.z * params.depth;
  let end = min(begin + params.depth, params.K);
  var sums: array<vec4<f32>, 16>; // [row][vector]
  var next: array<vec4<f32>, 4>; // of x
  var next_columns = load_columns(local, begin, end, n0);
  for (var i = 0u; i < NEXT; i++) {
    next[i] = load_line(local + i * THREADS, begin, end, t0);
  }
  for (var k = begin; k < end; k += DEPTH) {
    workgroupBarrier(); // the stage before is used up
    for (var i = 0u; i < NEXT; i++) {
      let unit = local + i * THREADS;
      lines[unit / 4u * PITCH + unit % 4u] = next[i];
    }
    stage_columns(local, next_columns);
    workgroupBarrier();
    next_columns = load_columns(local, k + DEPTH, end, n0);
    for (var i = 0u; i < NEXT; i++) {
      next[i] = load_line(local + i * THREADS, k + DEPTH, end, t0);
    }
    for (var quad = 0u; quad < 4u; quad++) {
      var v: array<vec4<f32>, 8>;
      for (var i = 0u; i < 8u; i++) {
        v[i] = lines[(line + i * ROW_THREADS) * PITCH + quad];
      }
      for (var j = 0u; j < 2u; j++) {
        let at = 4u * quad * TILE_VECTORS + column + j * COLUMN_THREADS;
        let w = mat4x4<f32>(columns[at], columns[at + TILE_VECTORS], columns[at + 2u * TILE_VECTORS], columns[at + 3u * TILE_VECTORS]);
        for (var i = 0u; i < 8u; i++) {
          var sum = fma(vec4<f32>(v[i].x), w[0], sums[2u * i + j]);
          sum = fma(vec4<f32>(v[i].y), w[1], sum);
          sum = fma(vec4<f32>(v[i].z), w[2], sum);
          sums[2u * i + j] = fma(vec4<f32>(v[i].w), w[3], sum);
        }
      }
    }
  }
  for (var i = 0u; i < 8u; i++) {
    for (var j = 0u; j < 2u; j++) {
      for (var c = 0u; c < 4u; c++) {
        let n = n0 + 4u * (column + j * COLUMN_THREADS) + c;
        store(t0 + line + i * ROW_THREADS, n, group.z, sums[2u * i + j][c]);
      }
    }
  }
}
