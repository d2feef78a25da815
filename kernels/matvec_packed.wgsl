// matvec_quantized.wgsl for one row of x or two and affine weights of 4 bits, in integers, on adapters with subgroups of one
// size and dot products of packed bytes. A block of 32 values of x becomes integers of 23 bits against the block's
// largest value, close to what f32 holds, in three signed bytes: x = scale (65536 high + 256 middle + low). Products
// with the weights are exact: 32 of them stay below 2^31. Scale and bias apply to the levels less 8, the middle ones:
// scale (q - 8) and bias + 8 scale are small, where scale q and bias cancel.
//
//   x         [T, K]          K a multiple of 32
//   gain      [K]             only with NORM
//   weight    [N, K / 8]      words of 8 values, the first in the lowest bits
//   scales    [N, K / GROUP]  f32, or 16-bit pairs
//   biases    [N, K / GROUP]  as scales
//   residual  [T, columns]    may be absent
//   out       [T, columns]
//
// A workgroup is TEAMS subgroups; each takes ROWS rows of the weight, a lane a block. x is packed in workgroup memory,
// once for all of them, DEPTH blocks a lane at a time, while the words of these are on their way.
// Grid: (ceil(rows / (TEAMS * outputs of a team)) folded to x and y, T).

enable subgroups;
requires packed_4x8_integer_dot_product;

override GROUP: u32 = 64;
override FORMAT: u32 = 2; // of scales and biases: 0 f32, 1 f16 pairs, 2 bf16 pairs
override NORM: bool = false;
override SUBGROUP: u32 = 32; // lanes of a subgroup
override TEAMS: u32 = 8;
override ROWS: u32 = 2; // at most 4
override DEPTH: u32 = 3; // 2 to 4; DEPTH * SUBGROUP is at most 128
// Rows come in pairs n and n + rows, gate and value of SwiGLU (Shazeer 2020): out = silu(gate) value. ROWS is even.
override GATED: bool = false;
override OUTPUTS: u32 = select(ROWS, ROWS / 2u, GATED); // of a team
override SIZE: u32 = TEAMS * SUBGROUP;
override BLOCKS: u32 = DEPTH * SUBGROUP; // packed at a time
override UNITS: u32 = 4u * BLOCKS; // of 8 values

const LARGEST = 4194303.0; // 2^22 - 1

struct Params {
  K: u32,
  rows: u32,
  row: u32,
  column: u32,
  columns: u32,
  eps: f32,
  has_residual: u32,
}

@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> gain: array<vec4<f32>>;
@group(0) @binding(2) var<storage, read> weight: array<vec4<u32>>;
@group(0) @binding(3) var<storage, read> scales: array<u32>;
@group(0) @binding(4) var<storage, read> biases: array<u32>;
@group(0) @binding(5) var<storage, read> residual: array<f32>;
@group(0) @binding(6) var<storage, read_write> out: array<f32>;
@group(0) @binding(7) var<uniform> params: Params;

// Unit j of block b lies at j BLOCKS + b: the even values' bytes, then the odd ones', as a word of weights has them.
var<workgroup> upper: array<vec4<u32>, UNITS>; // high even, high odd, middle even, middle odd
var<workgroup> lower: array<vec2<u32>, UNITS>; // low even, low odd
var<workgroup> facts: array<vec2<u32>, BLOCKS>; // scale of a block, bits of a f32, and sum of its integers
var<workgroup> squares_of: array<f32, TEAMS>;

/// Element `at` of scales or biases from its word.
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

/// Scale and bias of a row's group that has a block.
fn affine_of(row: u32, block: u32) -> vec2<f32> {
  let at = row * (params.K / GROUP) + block / (GROUP / 32u);
  let word = select(at / 2u, at, FORMAT == 0u);
  return vec2<f32>(unpack(scales[word], at), unpack(biases[word], at));
}

/// The lowest byte of each, as a signed number.
fn low_byte(q: vec4<i32>) -> vec4<i32> {
  return (q << vec4<u32>(24u)) >> vec4<u32>(24u);
}

/// Packs blocks first_block on of row t; gives the sum of the squares of what this thread has read of x.
fn pack(t: u32, first_block: u32, local: u32) -> f32 {
  var squares = 0.0;
  for (var begin = 0u; begin < UNITS; begin += SIZE) {
    let unit = begin + local;
    let at = 4u * first_block + unit;
    var a = vec4<f32>();
    var b = vec4<f32>();
    if (unit < UNITS && at < params.K / 8u) {
      a = x[t * (params.K / 4u) + 2u * at];
      b = x[t * (params.K / 4u) + 2u * at + 1u];
      if (NORM) {
        squares += dot(a, a) + dot(b, b);
        a *= gain[2u * at];
        b *= gain[2u * at + 1u];
      }
    }
    let most = max(abs(a), abs(b));
    var largest = max(max(most.x, most.y), max(most.z, most.w));
    largest = max(largest, subgroupShuffleXor(largest, 1u));
    largest = max(largest, subgroupShuffleXor(largest, 2u));
    let inverse = select(LARGEST / largest, 0.0, largest < 1e-30);
    let even = vec4<i32>(round(vec4<f32>(a.xz, b.xz) * inverse));
    let odd = vec4<i32>(round(vec4<f32>(a.yw, b.yw) * inverse));
    let four = even + odd;
    var sum = four.x + four.y + four.z + four.w;
    sum += subgroupShuffleXor(sum, 1u);
    sum += subgroupShuffleXor(sum, 2u);
    let even_rest = (even - low_byte(even)) >> vec4<u32>(8u);
    let odd_rest = (odd - low_byte(odd)) >> vec4<u32>(8u);
    let even_high = (even_rest - low_byte(even_rest)) >> vec4<u32>(8u);
    let odd_high = (odd_rest - low_byte(odd_rest)) >> vec4<u32>(8u);
    if (unit < UNITS) {
      let to = unit % 4u * BLOCKS + unit / 4u;
      upper[to] = vec4<u32>(pack4xI8(even_high), pack4xI8(odd_high), pack4xI8(even_rest), pack4xI8(odd_rest));
      lower[to] = vec2<u32>(pack4xI8(even), pack4xI8(odd));
      if (unit % 4u == 0u) {
        facts[unit / 4u] = vec2<u32>(bitcast<u32>(largest / LARGEST), bitcast<u32>(sum));
      }
    }
  }
  return squares;
}

/// Row r of a team in the weight; those past the end read the last.
fn row_of(n0: u32, r: u32) -> u32 {
  if (GATED && r >= OUTPUTS) {
    return params.row + params.rows + min(n0 + r - OUTPUTS, params.rows - 1u);
  }
  return params.row + min(n0 + r, params.rows - 1u);
}

/// A block of each of a team's rows.
struct Blocks {
  words: array<vec4<u32>, 4>,
  affine: array<vec2<f32>, 4>,
}

fn load(n0: u32, block: u32) -> Blocks {
  let at = min(block, params.K / 32u - 1u);
  var blocks: Blocks;
  for (var r = 0u; r < ROWS; r++) {
    let row = row_of(n0, r);
    blocks.words[r] = weight[row * (params.K / 32u) + at];
    blocks.affine[r] = affine_of(row, at);
  }
  return blocks;
}

/// High, middle and low parts of the products of a word of weights with a unit of x.
fn products(word: u32, up: vec4<u32>, low: vec2<u32>) -> vec3<i32> {
  let even = word & 0x0f0f0f0fu;
  let odd = (word >> 4u) & 0x0f0f0f0fu;
  return vec3<i32>(
    dot4I8Packed(even, up.x) + dot4I8Packed(odd, up.y),
    dot4I8Packed(even, up.z) + dot4I8Packed(odd, up.w),
    dot4I8Packed(even, low.x) + dot4I8Packed(odd, low.y),
  );
}

/// What a packed block adds to the sums of the rows.
fn multiply(blocks: Blocks, block: u32) -> vec4<f32> {
  let u0 = upper[block];
  let u1 = upper[BLOCKS + block];
  let u2 = upper[2u * BLOCKS + block];
  let u3 = upper[3u * BLOCKS + block];
  let l0 = lower[block];
  let l1 = lower[BLOCKS + block];
  let l2 = lower[2u * BLOCKS + block];
  let l3 = lower[3u * BLOCKS + block];
  let scale = bitcast<f32>(facts[block].x);
  let sum = bitcast<i32>(facts[block].y);
  var sums = vec4<f32>();
  for (var r = 0u; r < ROWS; r++) {
    let w = blocks.words[r];
    let p = products(w.x, u0, l0) + products(w.y, u1, l1) + products(w.z, u2, l2) + products(w.w, u3, l3);
    let product = f32((p.x << 16u) + (p.y << 8u) + p.z - 8 * sum);
    let affine = blocks.affine[r];
    sums[r] = scale * (affine.x * product + (affine.y + 8.0 * affine.x) * f32(sum));
  }
  return sums;
}

/// The outputs of a team: lane i has the i-th.
fn output(sums: vec4<f32>, lane: u32) -> f32 {
  var scale = 1.0;
  if (NORM) {
    var squares = 0.0;
    for (var i = 0u; i < TEAMS; i++) {
      squares += squares_of[i];
    }
    scale = inverseSqrt(squares / f32(params.K) + params.eps);
  }
  var y = 0.0;
  for (var i = 0u; i < OUTPUTS; i++) {
    var value = scale * sums[i];
    if (GATED) {
      value *= scale * sums[i + OUTPUTS] / (1.0 + exp(-value));
    }
    y = select(y, value, i == lane);
  }
  return y;
}

@compute @workgroup_size(SIZE)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let lane = local % SUBGROUP;
  let n0 = ((group.y * groups.x + group.x) * TEAMS + local / SUBGROUP) * OUTPUTS;
  let to = group.z * params.columns + params.column + n0 + lane;
  let mine = lane < OUTPUTS && n0 + lane < params.rows;
  var added = 0.0;
  if (mine && params.has_residual != 0u) {
    added = residual[to];
  }
  var sums = vec4<f32>();
  var squares = 0.0;
  for (var first = 0u; first < params.K / 32u; first += BLOCKS) {
    // By name and not in an array, so that they stay in registers.
    let blocks_0 = load(n0, first + lane);
    let blocks_1 = load(n0, first + SUBGROUP + lane);
    var blocks_2: Blocks;
    var blocks_3: Blocks;
    if (DEPTH > 2u) {
      blocks_2 = load(n0, first + 2u * SUBGROUP + lane);
    }
    if (DEPTH > 3u) {
      blocks_3 = load(n0, first + 3u * SUBGROUP + lane);
    }
    workgroupBarrier(); // what was packed before is used up
    squares += pack(group.z, first, local);
    if (NORM) {
      let sum = subgroupAdd(squares);
      if (lane == 0u) {
        squares_of[local / SUBGROUP] = sum;
      }
    }
    workgroupBarrier();
    sums += multiply(blocks_0, lane);
    sums += multiply(blocks_1, SUBGROUP + lane);
    if (DEPTH > 2u) {
      sums += multiply(blocks_2, 2u * SUBGROUP + lane);
    }
    if (DEPTH > 3u) {
      sums += multiply(blocks_3, 3u * SUBGROUP + lane);
    }
  }
  for (var r = 0u; r < ROWS; r++) {
    sums[r] = subgroupAdd(sums[r]);
  }
  let y = output(sums, lane);
  if (mine) {
    out[to] = y + added;
  }
}
