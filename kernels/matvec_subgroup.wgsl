// matvec.wgsl for one row of x or two, on adapters with subgroups of one size: part sums stay in registers until a
// subgroup adds them up. With NORM 2 x' is the layer norm of x (Ba et al. 2016), about its first value as in
// layer_norm.wgsl; with GELU out is that of the product, with SCALED it has a scale (Touvron et al. 2021).
//
//   x         [T, K]        K a multiple of 8; with LOOKUP a table [rows, K] as X_FORMAT says, of which ids name rows
//   gain      [K]           with NORM 1; with NORM 2 [2, K], gain and shift; with SCALED [COLUMNS], scale
//   weight    [N, K]        f32, or 16-bit pairs
//   residual  [T, COLUMNS]  with RESIDUAL
//   out       [T, COLUMNS]
//   ids       [T]           with LOOKUP: row ids[t] + first of the table is row t of x
//
// A workgroup: SPLIT subgroups share ROWS rows of the weight, thread l takes the eights l + SPLIT SUBGROUP i, two of a
// row at once with AHEAD. Several subgroups with a short way each, and words that are asked for before they are needed,
// are what keeps memory busy. A second row of x reads the weight again, from a cache. Grid: (ceil(rows / outputs) folded
// to x and y, T). Sizes are constants, see matvec_packed.wgsl.

enable subgroups;

override K: u32 = 1024;
override OUT_ROWS: u32 = 1024; // of the product
override COLUMNS: u32 = 1024; // of out, where others may have their part
override INSET: bool = false; // the product begins at a row of the weight, or at a column of out
override EPS: f32 = 1e-5; // of the norm
override RESIDUAL: bool = false;
override FORMAT: u32 = 0; // 0 f32, 1 f16 pairs, 2 bf16 pairs
override LOOKUP: bool = false;
override X_FORMAT: u32 = 0; // as FORMAT, of x; 16-bit pairs without NORM 2
override NORM: u32 = 0; // 0 none, 1 RMS norm, 2 layer norm
override GELU: bool = false; // the exact form, see gelu.wgsl
override SCALED: bool = false; // not with NORM
override SUBGROUP: u32 = 32; // lanes of a subgroup
override SPLIT: u32 = 4;
override AHEAD: bool = false;
override ROWS: u32 = 2; // at most 4
// Rows come in pairs n and n + rows, gate and value of SwiGLU (Shazeer 2020): out = silu(gate) value. ROWS is even.
override GATED: bool = false;
override OUTPUTS: u32 = select(ROWS, ROWS / 2u, GATED);
override SIZE: u32 = SPLIT * SUBGROUP;

struct Params {
  row: u32, // with INSET
  column: u32, // with INSET
  first: u32, // with LOOKUP
}

@group(0) @binding(0) var<storage, read> x: array<vec4<u32>>;
@group(0) @binding(1) var<storage, read> gain: array<vec4<f32>>;
@group(0) @binding(2) var<storage, read> weight: array<vec4<u32>>;
@group(0) @binding(3) var<storage, read> residual: array<f32>;
@group(0) @binding(4) var<storage, read_write> out: array<f32>;
@group(0) @binding(5) var<uniform> params: Params;
@group(0) @binding(6) var<storage, read> ids: array<u32>;

var<workgroup> parts: array<f32, 5u * SPLIT>; // sums of ROWS rows and of squares, by subgroup

struct Eight {
  low: vec4<f32>,
  high: vec4<f32>,
}

/// Eight values of 16 bits.
fn eight_halves(w: vec4<u32>, format: u32) -> Eight {
  if (format == 1u) {
    let low = vec4<f32>(unpack2x16float(w.x), unpack2x16float(w.y));
    return Eight(low, vec4<f32>(unpack2x16float(w.z), unpack2x16float(w.w)));
  }
  let even = bitcast<vec4<f32>>(w << vec4<u32>(16u));
  let odd = bitcast<vec4<f32>>(w & vec4<u32>(0xffff0000u));
  return Eight(vec4<f32>(even.x, odd.x, even.y, odd.y), vec4<f32>(even.z, odd.z, even.w, odd.w));
}

/// Eight values of each row of the weight, as they are stored.
struct Words {
  low: array<vec4<u32>, 4>,
  high: array<vec4<u32>, 4>, // only f32
}

fn load(n0: u32, eights: u32, u: u32) -> Words {
  var words: Words;
  for (var r = 0u; r < ROWS; r++) {
    let at = row_of(n0, r) * eights + u;
    if (FORMAT == 0u) {
      words.low[r] = weight[2u * at];
      words.high[r] = weight[2u * at + 1u];
    } else {
      words.low[r] = weight[at];
    }
  }
  return words;
}

fn eight(low: vec4<u32>, high: vec4<u32>) -> Eight {
  if (FORMAT == 0u) {
    return Eight(bitcast<vec4<f32>>(low), bitcast<vec4<f32>>(high));
  }
  return eight_halves(low, FORMAT);
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

/// Row r of a workgroup in the weight; those past the end read the last.
fn row_of(n0: u32, r: u32) -> u32 {
  if (GATED && r >= OUTPUTS) {
    return first_row() + OUT_ROWS + min(n0 + r - OUTPUTS, OUT_ROWS - 1u);
  }
  return first_row() + min(n0 + r, OUT_ROWS - 1u);
}

/// Sum over all threads.
fn total_of(value: f32, local: u32) -> f32 {
  let sum = subgroupAdd(value);
  if (SPLIT > 1u) {
    workgroupBarrier();
    if (local % SUBGROUP == 0u) {
      parts[local / SUBGROUP] = sum;
    }
    workgroupBarrier();
  }
  return total(sum, 0u);
}

fn four_of_x(at: u32) -> vec4<f32> {
  return bitcast<vec4<f32>>(x[at]);
}

/// First value, mean from there on, and 1 / deviation of the row of x that begins at eight `first`; only with NORM 2.
fn moments(first: u32, local: u32) -> vec3<f32> {
  if (NORM != 2u) {
    return vec3<f32>();
  }
  let origin = four_of_x(2u * first).x;
  var sum = 0.0;
  for (var i = local; i < K / 4u; i += SIZE) {
    sum += dot(four_of_x(2u * first + i) - origin, vec4<f32>(1.0));
  }
  let mean = total_of(sum, local) / f32(K);
  var squares = 0.0;
  for (var i = local; i < K / 4u; i += SIZE) {
    let deviation = four_of_x(2u * first + i) - origin - mean;
    squares += dot(deviation, deviation);
  }
  let variance = total_of(squares, local) / f32(K);
  workgroupBarrier(); // the sums have been read
  return vec3<f32>(origin, mean, 1.0 / sqrt(variance + EPS));
}

/// Eight values of the row of x that begins at eight `first`, behind its layer norm with NORM 2.
fn eight_of_x(first: u32, u: u32, moved: vec3<f32>) -> Eight {
  if (X_FORMAT != 0u) {
    return eight_halves(x[first + u], X_FORMAT);
  }
  let v = Eight(four_of_x(2u * (first + u)), four_of_x(2u * (first + u) + 1u));
  if (NORM != 2u) {
    return v;
  }
  let shift = K / 4u + 2u * u;
  return Eight(
    gain[2u * u] * ((v.low - moved.x - moved.y) * moved.z) + gain[shift],
    gain[2u * u + 1u] * ((v.high - moved.x - moved.y) * moved.z) + gain[shift + 1u],
  );
}

/// What eight u of x adds to the sums of the rows, and to that of its squares.
struct Terms {
  sums: vec4<f32>,
  squares: f32,
}

fn multiply(words: Words, first: u32, u: u32, moved: vec3<f32>) -> Terms {
  var terms: Terms;
  var v = eight_of_x(first, u, moved);
  if (NORM == 1u) {
    terms.squares = dot(v.low, v.low) + dot(v.high, v.high);
    v.low *= gain[2u * u];
    v.high *= gain[2u * u + 1u];
  }
  for (var r = 0u; r < ROWS; r++) {
    let w = eight(words.low[r], words.high[r]);
    terms.sums[r] = dot(w.low, v.low) + dot(w.high, v.high);
  }
  return terms;
}

/// The terms of a thread.
fn terms_of(n0: u32, first: u32, local: u32, moved: vec3<f32>) -> Terms {
  let eights = K / 8u;
  var all: Terms;
  for (var u = local; u < eights; u += select(SIZE, 2u * SIZE, AHEAD)) {
    let words = load(n0, eights, u);
    var words_ahead: Words;
    if (AHEAD) {
      words_ahead = load(n0, eights, min(u + SIZE, eights - 1u));
    }
    let terms = multiply(words, first, u, moved);
    all.sums += terms.sums;
    all.squares += terms.squares;
    if (AHEAD && u + SIZE < eights) {
      let terms_ahead = multiply(words_ahead, first, u + SIZE, moved);
      all.sums += terms_ahead.sums;
      all.squares += terms_ahead.squares;
    }
  }
  return all;
}

/// Row t of x.
fn row_of_x(t: u32) -> u32 {
  if (LOOKUP) {
    return params.first + ids[t];
  }
  return t;
}

/// 1 - erf(z) for z from 0 to 9.
fn erfc(z: f32) -> f32 {
  let t = 1.0 / (1.0 + 0.5 * z);
  let low = 0.27886807 + t * (-1.13520398 + t * (1.48851587 + t * (-0.82215223 + t * 0.17087277)));
  let high = 1.00002368 + t * (0.37409196 + t * (0.09678418 + t * (-0.18628806 + t * low)));
  return t * exp(-z * z - 1.26551223 + t * high);
}

/// What becomes of the product of output n.
fn finished(product: f32, n: u32) -> f32 {
  var y = product;
  if (GELU) {
    let tail = 0.5 * y * erfc(min(abs(y) * 0.70710678, 9.0));
    y = select(tail, y - tail, y > 0.0);
  }
  if (SCALED) {
    y *= gain[n / 4u][n % 4u];
  }
  return y;
}

/// Sum over the subgroups; `value` is one subgroup's.
fn total(value: f32, slot: u32) -> f32 {
  if (SPLIT == 1u) {
    return value;
  }
  var sum = 0.0;
  for (var i = 0u; i < SPLIT; i++) {
    sum += parts[slot * SPLIT + i];
  }
  return sum;
}

@compute @workgroup_size(SIZE)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let n0 = (group.y * groups.x + group.x) * OUTPUTS;
  let mine = local < OUTPUTS && n0 + local < OUT_ROWS;
  let n = first_column() + n0 + local;
  let to = group.z * COLUMNS + n;
  var added = 0.0;
  if (RESIDUAL && mine) {
    added = residual[to];
  }
  let eights = K / 8u;
  let first = row_of_x(group.z) * eights;
  let moved = moments(first, local);
  let terms = terms_of(n0, first, local, moved);
  var sums = terms.sums;
  let squares = subgroupAdd(terms.squares);
  for (var r = 0u; r < ROWS; r++) {
    sums[r] = subgroupAdd(sums[r]);
  }
  if (SPLIT > 1u) {
    if (local % SUBGROUP == 0u) {
      for (var r = 0u; r < ROWS; r++) {
        parts[r * SPLIT + local / SUBGROUP] = sums[r];
      }
      parts[4u * SPLIT + local / SUBGROUP] = squares;
    }
    workgroupBarrier();
  }
  var scale = 1.0;
  if (NORM == 1u) {
    scale = inverseSqrt(total(squares, 4u) / f32(K) + EPS);
  }
  var y = 0.0;
  for (var i = 0u; i < OUTPUTS; i++) {
    var value = scale * total(sums[i], i);
    if (GATED) {
      value *= scale * total(sums[i + OUTPUTS], i + OUTPUTS) / (1.0 + exp(-value));
    }
    y = select(y, value, i == local);
  }
  if (mine) {
    out[to] = finished(y, n) + added;
  }
}
