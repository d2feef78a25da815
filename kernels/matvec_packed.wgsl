// matvec_quantized.wgsl for one row of x or two and affine weights of 4 bits, in integers, on adapters with subgroups of one
// size and dot products of packed bytes. Rows of x are packed, see pack_rows.wgsl: a block of 32 values as integers of 23
// bits, close to what f32 holds. Products with the weights are exact: 32 of them stay below 2^31. Scale and bias apply to
// the levels less 8, the middle ones: scale (q - 8) and bias + 8 scale are small, where scale q and bias cancel.
//
//   x         T rows of K values, packed; with BEHIND behind the rows themselves; K a multiple of 32
//   weight    [N, K / 8]      words of 8 values, the first in the lowest bits
//   scales    [N, K / GROUP]  f32, or 16-bit pairs
//   biases    [N, K / GROUP]  as scales
//   residual  [T, COLUMNS]    with RESIDUAL
//   gain      [COLUMNS]       with GAIN: of the norm that is behind out
//   out       [T, COLUMNS]    with PACK: the same rows packed behind; a workgroup is then a block: 16 teams of two
//                             outputs, OUT_ROWS and column multiples of 32
//
// SPLIT subgroups share ROWS rows of the weight, a lane takes a block, and the words of the next one are asked for with
// its own. A workgroup has TEAMS of such. Sizes are constants: a step of decoding meets each kernel between others that
// read hundreds of megabytes, and would wait for its parameters. Grid: (ceil(OUT_ROWS / (TEAMS * OUTPUTS)) folded to x
// and y, T).

enable subgroups;
requires packed_4x8_integer_dot_product;

override K: u32 = 1024;
override OUT_ROWS: u32 = 1024; // of the product
override COLUMNS: u32 = 1024; // of out, where others may have their part
override INSET: bool = false; // the product begins at a row of the weight, or at a column of out
override EPS: f32 = 1e-5; // of the norm
override RESIDUAL: bool = false;
override GAIN: bool = false;
override BEHIND: bool = false;
override GROUP: u32 = 64;
override FORMAT: u32 = 2; // of scales and biases: 0 f32, 1 f16 pairs, 2 bf16 pairs
override NORM: bool = false; // RMS norm: the gain is in the packed rows
override SUBGROUP: u32 = 32; // lanes of a subgroup
override TEAMS: u32 = 4;
override SPLIT: u32 = 1;
override ROWS: u32 = 2; // at most 4
// Rows come in pairs n and n + rows, gate and value of SwiGLU (Shazeer 2020): out = silu(gate) value. ROWS is even.
override GATED: bool = false;
override PACK: bool = false;
override OUTPUTS: u32 = select(ROWS, ROWS / 2u, GATED); // of a team
override SIZE: u32 = TEAMS * SPLIT * SUBGROUP;

/// With INSET.
struct Params {
  row: u32,
  column: u32,
}

@group(0) @binding(0) var<storage, read> x: array<vec4<u32>>;
@group(0) @binding(1) var<storage, read> weight: array<vec4<u32>>;
@group(0) @binding(2) var<storage, read> scales: array<u32>;
@group(0) @binding(3) var<storage, read> biases: array<u32>;
@group(0) @binding(4) var<storage, read> residual: array<f32>;
@group(0) @binding(5) var<storage, read> gain: array<f32>;
@group(0) @binding(6) var<storage, read_write> out: array<u32>;
@group(0) @binding(7) var<uniform> params: Params;

var<workgroup> parts: array<vec4<f32>, TEAMS * SPLIT>;
var<workgroup> plain: array<vec2<f32>, 16>; // outputs by team
var<workgroup> gained: array<vec2<f32>, 16>; // and behind the gain

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
  let at = row * (K / GROUP) + block / (GROUP / 32u);
  let word = select(at / 2u, at, FORMAT == 0u);
  return vec2<f32>(unpack(scales[word], at), unpack(biases[word], at));
}

fn first_row() -> u32 {
  if (INSET) {
    return params.row;
  }
  return 0u;
}

fn first_column() -> u32 {
  if (INSET) {
    return params.column;
  }
  return 0u;
}

/// Row r of a team in the weight; those past the end read the last.
fn row_of(n0: u32, r: u32) -> u32 {
  if (GATED && r >= OUTPUTS) {
    return first_row() + OUT_ROWS + min(n0 + r - OUTPUTS, OUT_ROWS - 1u);
  }
  return first_row() + min(n0 + r, OUT_ROWS - 1u);
}

/// A block of each of a team's rows.
struct Blocks {
  words: array<vec4<u32>, 4>,
  affine: array<vec2<f32>, 4>,
}

fn load(n0: u32, at: u32) -> Blocks {
  var blocks: Blocks;
  for (var r = 0u; r < ROWS; r++) {
    let row = row_of(n0, r);
    blocks.words[r] = weight[row * (K / 32u) + at];
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

/// What a block of the row of x that begins at vector `first` adds to the sums of the rows.
fn multiply(blocks: Blocks, first: u32, block: u32) -> vec4<f32> {
  let count = K / 32u;
  let at = first + block;
  let u0 = x[at];
  let u1 = x[at + count];
  let u2 = x[at + 2u * count];
  let u3 = x[at + 3u * count];
  let l01 = x[at + 4u * count];
  let l23 = x[at + 5u * count];
  let facts = x[at + 6u * count];
  let scale = bitcast<f32>(facts.x);
  let sum = bitcast<i32>(facts.y);
  var sums = vec4<f32>();
  for (var r = 0u; r < ROWS; r++) {
    let w = blocks.words[r];
    let p =
      products(w.x, u0, l01.xy) + products(w.y, u1, l01.zw) + products(w.z, u2, l23.xy) + products(w.w, u3, l23.zw);
    let product = f32((p.x << 16u) + (p.y << 8u) + p.z - 8 * sum);
    let affine = blocks.affine[r];
    sums[r] = scale * (affine.x * product + (affine.y + 8.0 * affine.x) * f32(sum));
  }
  return sums;
}

/// Sums of the rows over the blocks of a lane.
fn sums_of(n0: u32, first: u32, begin: u32) -> vec4<f32> {
  let count = K / 32u;
  let step = SPLIT * SUBGROUP;
  var sums = vec4<f32>();
  for (var block = begin; block < count; block += 2u * step) {
    let blocks = load(n0, block);
    let blocks_ahead = load(n0, min(block + step, count - 1u)); // a branch around it costs more than it saves
    sums += multiply(blocks, first, block);
    if (block + step < count) {
      sums += multiply(blocks_ahead, first, block + step);
    }
  }
  return sums;
}

/// The same over all lanes of a team.
fn total_of(own: vec4<f32>, subgroup: u32, lane: u32) -> vec4<f32> {
  var sums = own;
  for (var r = 0u; r < ROWS; r++) {
    sums[r] = subgroupAdd(sums[r]);
  }
  if (SPLIT == 1u) {
    return sums;
  }
  if (lane == 0u) {
    parts[subgroup] = sums;
  }
  workgroupBarrier();
  sums = vec4<f32>();
  for (var i = 0u; i < SPLIT; i++) {
    sums += parts[subgroup / SPLIT * SPLIT + i];
  }
  return sums;
}

/// What the norm makes of the sums.
fn norm_scale(first: u32, lane: u32) -> f32 {
  var squares = 0.0;
  for (var block = lane; block < K / 32u; block += SUBGROUP) {
    squares += bitcast<f32>(x[first + 6u * (K / 32u) + block].z);
  }
  return inverseSqrt(subgroupAdd(squares) / f32(K) + EPS);
}

/// Output i of a team.
fn output(sums: vec4<f32>, scale: f32, i: u32) -> f32 {
  let value = scale * sums[i];
  if (GATED) {
    return value * scale * sums[i + OUTPUTS] / (1.0 + exp(-value));
  }
  return value;
}

/// The outputs of a team: lane i has the i-th.
fn own_output(sums: vec4<f32>, scale: f32, lane: u32) -> f32 {
  var y = 0.0;
  for (var i = 0u; i < OUTPUTS; i++) {
    y = select(y, output(sums, scale, i), i == lane);
  }
  return y;
}

// ---- as in pack_rows.wgsl

const LARGEST = 4194303.0; // 2^22 - 1

/// The lowest byte of each, as a signed number.
fn low_byte(q: vec4<i32>) -> vec4<i32> {
  return (q << vec4<u32>(24u)) >> vec4<u32>(24u);
}

/// High, middle and low bytes of four integers.
fn digits(q: vec4<i32>) -> vec3<u32> {
  let rest = (q - low_byte(q)) >> vec4<u32>(8u);
  let high = (rest - low_byte(rest)) >> vec4<u32>(8u);
  return vec3<u32>(pack4xI8(high), pack4xI8(rest), pack4xI8(q));
}

/// An eighth of the outputs of a workgroup, which are block `block` of row t of all; eighth 4: what holds for all of them.
fn pack(t: u32, rows: u32, block: u32, eighth: u32) {
  var most = vec2<f32>();
  for (var i = 0u; i < 16u; i++) {
    most = max(most, abs(gained[i]));
  }
  let largest = max(most.x, most.y);
  let inverse = select(LARGEST / largest, 0.0, largest < 1e-30);
  let blocks = COLUMNS / 32u;
  let row = rows * COLUMNS + t * 28u * blocks;
  if (eighth == 4u) {
    var sums = vec4<i32>();
    var squares = 0.0;
    for (var i = 0u; i < 16u; i += 2u) {
      sums += vec4<i32>(round(vec4<f32>(gained[i], gained[i + 1u]) * inverse));
      let y = vec4<f32>(plain[i], plain[i + 1u]);
      squares += dot(y, y);
    }
    let facts = row + 24u * blocks + 4u * block;
    out[facts] = bitcast<u32>(largest / LARGEST);
    out[facts + 1u] = bitcast<u32>(sums.x + sums.y + sums.z + sums.w);
    out[facts + 2u] = bitcast<u32>(squares);
    return;
  }
  let v = array<vec2<f32>, 4>(
    gained[4u * eighth],
    gained[4u * eighth + 1u],
    gained[4u * eighth + 2u],
    gained[4u * eighth + 3u],
  );
  let even = digits(vec4<i32>(round(vec4<f32>(v[0].x, v[1].x, v[2].x, v[3].x) * inverse)));
  let odd = digits(vec4<i32>(round(vec4<f32>(v[0].y, v[1].y, v[2].y, v[3].y) * inverse)));
  let upper = row + 4u * (eighth * blocks + block);
  out[upper] = even.x;
  out[upper + 1u] = odd.x;
  out[upper + 2u] = even.y;
  out[upper + 3u] = odd.y;
  let lower = row + 16u * blocks + 4u * (eighth / 2u * blocks + block) + 2u * (eighth % 2u);
  out[lower] = even.z;
  out[lower + 1u] = odd.z;
}

// ----

@compute @workgroup_size(SIZE)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let lane = local % SUBGROUP;
  let subgroup = local / SUBGROUP;
  let part = subgroup % SPLIT;
  let team = subgroup / SPLIT;
  let first_output = (group.y * groups.x + group.x) * TEAMS * OUTPUTS;
  let n0 = first_output + team * OUTPUTS;
  let n = first_column() + n0 + lane;
  let mine = part == 0u && lane < OUTPUTS && n0 + lane < OUT_ROWS;
  var added = 0.0;
  if (mine && RESIDUAL) {
    added = residual[group.z * COLUMNS + n];
  }
  var gain_behind = 1.0;
  if (GAIN && mine) {
    gain_behind = gain[n];
  }
  let first = select(0u, groups.z * (K / 4u), BEHIND) + group.z * 7u * (K / 32u);
  let sums = total_of(sums_of(n0, first, part * SUBGROUP + lane), subgroup, lane);
  var scale = 1.0;
  if (NORM) {
    scale = norm_scale(first, lane);
  }
  let y = own_output(sums, scale, lane) + added;
  if (mine) {
    out[group.z * COLUMNS + n] = bitcast<u32>(y);
  }
  if (PACK) {
    let other = subgroupShuffleXor(y, 1u);
    let other_gain = subgroupShuffleXor(gain_behind, 1u);
    if (part == 0u && lane == 0u) {
      plain[team] = vec2<f32>(y, other);
      gained[team] = vec2<f32>(gain_behind * y, other_gain * other);
    }
    workgroupBarrier();
    // The facts of all are another subgroup's.
    let eighth = select(4u, lane, subgroup == 0u);
    if ((subgroup == 0u && lane < 4u) || (subgroup == 1u && lane == 0u)) {
      pack(group.z, groups.z, (first_column() + first_output) / 32u, eighth);
    }
  }
}
