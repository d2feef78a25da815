// out[t] = sum over j < n of table[first + j step + ids[t n + j]] for a table quantised by groups along a row (see
// matvec_quantized.wgsl). `table` holds the rows row0 .. row0 + rows; others count as zero here, and what other parts of
// the table gave is added with `accumulate`.
//
//   ids     [T, n]
//   table   [rows, C BITS / 32]  words
//   scales  [rows, C / GROUP]    f32, 16-bit pairs, or four bytes a word (not affine)
//   biases  [rows, C / GROUP]    as scales; only affine
//   out     [T, C]
//
// One thread: four neighbouring channels. Grid: (ceil(T * C / 4 / 64) folded).

override MODE: u32 = 0; // 0 affine, 1 mxfp4 and mxfp8, 2 nvfp4
override BITS: u32 = 4;
override GROUP: u32 = 64;
override FORMAT: u32 = 2; // of scales and biases: 0 f32, 1 f16 pairs, 2 bf16 pairs

struct Params {
  T: u32,
  C: u32,
  n: u32,
  first: u32,
  step: u32,
  row0: u32,
  rows: u32,
  accumulate: u32,
}

@group(0) @binding(0) var<storage, read> ids: array<u32>;
@group(0) @binding(1) var<storage, read> table: array<u32>;
@group(0) @binding(2) var<storage, read> scales: array<u32>;
@group(0) @binding(3) var<storage, read> biases: array<u32>;
@group(0) @binding(4) var<storage, read_write> out: array<vec4<f32>>;
@group(0) @binding(5) var<uniform> params: Params;

/// Element `at` of what `word` belongs to, by FORMAT.
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

/// Scale and bias of group `at`.
fn scale_and_bias(at: u32) -> vec2<f32> {
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

/// Stored value number `at` of a row that begins at word `first`.
fn value(first: u32, at: u32) -> f32 {
  let word = first + at * BITS / 32u;
  let shift = at * BITS % 32u;
  var bits = table[word] >> shift;
  if (shift + BITS > 32u) {
    bits |= table[word + 1u] << (32u - shift);
  }
  bits &= (1u << BITS) - 1u;
  if (MODE == 0u) {
    return f32(bits);
  }
  if (BITS == 8u) {
    return e4m3(bits);
  }
  return e2m1(bits);
}

@compute @workgroup_size(64)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let at = (group.y * groups.x + group.x) * 64u + local;
  let fours = params.C / 4u;
  let t = at / fours;
  if (t >= params.T) {
    return;
  }
  let c = at % fours * 4u;
  var y = vec4<f32>();
  for (var j = 0u; j < params.n; j++) {
    let row = params.first + j * params.step + ids[t * params.n + j] - params.row0; // wraps below row0
    if (row < params.rows) {
      let word = row * (params.C / 32u * BITS);
      let s = scale_and_bias(row * (params.C / GROUP) + c / GROUP);
      y += s.x * vec4<f32>(value(word, c), value(word, c + 1u), value(word, c + 2u), value(word, c + 3u)) + s.y;
    }
  }
  if (params.accumulate != 0u) {
    y += out[at];
  }
  out[at] = y;
}
