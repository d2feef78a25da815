// matvec.wgsl for weights quantised by groups along a row, as MLX stores them: a row is one stream of bits, the first
// value in the lowest bits of the first word.
//   affine:       value = scale q + bias; a group's products are scale ((q - m) . x) + (bias + m scale) sum(x), m the
//                 middle level: both are small, where scale (q . x) and bias sum(x) cancel
//   mxfp4, mxfp8: value = 2^(scale - 127) q, q in E2M1 or E4M3, groups of 32
//   nvfp4:        value = scale q, scale in E4M3, q in E2M1, groups of 16
//
//   x         [T, K]           K a multiple of 32
//   gain      [K]              only with NORM
//   weight    [N, K BITS / 32] words
//   scales    [N, K / GROUP]   f32, 16-bit pairs, or four bytes a word (not affine)
//   biases    [N, K / GROUP]   as scales; only affine
//   residual  [T, columns]     may be absent
//   out       [T, columns]
//
// LANES threads: ROWS rows of the weight for TOKENS rows of x; lane l takes the blocks of 32 values l + LANES i.
// Grid: as matvec.wgsl.

override MODE: u32 = 0; // 0 affine, 1 mxfp4 and mxfp8, 2 nvfp4
override BITS: u32 = 4;
override MIDDLE: f32 = f32(1u << (BITS - 1u)); // of the levels
override GROUP: u32 = 64;
override FORMAT: u32 = 2; // of scales and biases: 0 f32, 1 f16 pairs, 2 bf16 pairs
override NORM: bool = false;
override SIZE: u32 = 64; // threads of a workgroup
override LANES: u32 = 32;
override ROWS: u32 = 2; // at most 4
override TOKENS: u32 = 1; // at most 8
// Rows come in pairs n and n + rows, gate and value of SwiGLU (Shazeer 2020): out = silu(gate) value. ROWS is even.
override GATED: bool = false;
override OUTPUTS: u32 = select(ROWS, ROWS / 2u, GATED); // of a group of LANES threads
override PARTS: u32 = SIZE * TOKENS * (ROWS + 1);

struct Params {
  T: u32,
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

var<workgroup> parts: array<f32, PARTS>;

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

fn word_of(at: u32) -> u32 {
  return select(at / 2u, at, FORMAT == 0u);
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

/// The scale of a group where it is a byte.
fn byte_scale(at: u32) -> f32 {
  let bits = (scales[at / 4u] >> (8u * (at % 4u))) & 255u;
  if (MODE == 2u) {
    return e4m3(bits);
  }
  return exp2(f32(bits) - 127.0);
}

/// 32 bits from bit `offset` of a row on, which begins at word `first`.
fn bits_at(first: u32, offset: u32) -> u32 {
  let at = first + offset / 32u;
  let shift = offset % 32u;
  let low = weight[at / 4u][at % 4u] >> shift;
  if (shift + 4u * BITS <= 32u) {
    return low;
  }
  return low | (weight[(at + 1u) / 4u][(at + 1u) % 4u] << (32u - shift));
}

/// Four stored values from the lowest bits of a word on, affine ones less the middle level.
fn values(bits: u32) -> vec4<f32> {
  let q = (vec4<u32>(bits) >> vec4<u32>(0u, BITS, 2u * BITS, 3u * BITS)) & vec4<u32>((1u << BITS) - 1u);
  if (MODE == 0u) {
    return vec4<f32>(q) - MIDDLE;
  }
  if (BITS == 8u) {
    return vec4<f32>(e4m3(q.x), e4m3(q.y), e4m3(q.z), e4m3(q.w));
  }
  return vec4<f32>(e2m1(q.x), e2m1(q.y), e2m1(q.z), e2m1(q.w));
}

/// Four values of a row from input k on, but for an affine scale; of 4 bits they are the lowest of `word`.
fn four_of(row: u32, k: u32, word: u32) -> vec4<f32> {
  var q: vec4<f32>;
  if (BITS == 4u) {
    q = values(word);
  } else {
    q = values(bits_at(row * (params.K / 32u * BITS), k * BITS));
  }
  if (MODE != 0u) {
    q *= byte_scale(row * (params.K / GROUP) + k / GROUP);
  }
  return q;
}

/// Scale of a row's group that has input k, and bias of its levels less the middle one.
fn affine_of(row: u32, k: u32) -> vec2<f32> {
  if (MODE != 0u) {
    return vec2<f32>(1.0, 0.0);
  }
  let at = row * (params.K / GROUP) + k / GROUP;
  let scale = unpack(scales[word_of(at)], at);
  return vec2<f32>(scale, unpack(biases[word_of(at)], at) + MIDDLE * scale);
}

@compute @workgroup_size(SIZE)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let lane = local % LANES;
  let n0 = ((group.y * groups.x + group.x) * (SIZE / LANES) + local / LANES) * OUTPUTS;
  let t0 = group.z * TOKENS;
  var sums: array<f32, 32>;
  var squares: array<f32, 8>;
  for (var block = lane; block < params.K / 32u; block += LANES) {
    var words: array<vec4<u32>, 4>; // of 4 bits, all of the block
    if (BITS == 4u) {
      for (var r = 0u; r < ROWS; r++) {
        words[r] = weight[row_of(n0, r) * (params.K / 32u) + block];
      }
    }
    // Zero by name: left to itself it kept the last round's sums on llvmpipe.
    var products = array<f32, 32>();
    var x_sums = array<f32, 8>();
    for (var i = 0u; i < 8u; i++) {
      var four: array<vec4<f32>, 8>;
      for (var t = 0u; t < TOKENS; t++) {
        four[t] = x[min(t0 + t, params.T - 1u) * (params.K / 4u) + 8u * block + i];
        if (NORM) {
          squares[t] += dot(four[t], four[t]);
          four[t] *= gain[8u * block + i];
        }
        x_sums[t] += dot(four[t], vec4<f32>(1.0));
      }
      for (var r = 0u; r < ROWS; r++) {
        let q = four_of(row_of(n0, r), 32u * block + 4u * i, words[r][i / 2u] >> (16u * (i % 2u)));
        for (var t = 0u; t < TOKENS; t++) {
          products[r * TOKENS + t] += dot(q, four[t]);
        }
      }
    }
    for (var r = 0u; r < ROWS; r++) {
      let affine = affine_of(row_of(n0, r), 32u * block);
      for (var t = 0u; t < TOKENS; t++) {
        sums[r * TOKENS + t] += affine.x * products[r * TOKENS + t] + affine.y * x_sums[t];
      }
    }
  }
  for (var i = 0u; i < ROWS * TOKENS; i++) {
    parts[i * SIZE + local] = sums[i];
  }
  if (NORM) {
    for (var t = 0u; t < TOKENS; t++) {
      parts[(ROWS * TOKENS + t) * SIZE + local] = squares[t];
    }
  }
  if (LANES > 1u) {
    workgroupBarrier();
  }
  finish(n0, t0, lane, local - lane);
}

/// Row r of this group in the weight; those past the end read the last.
fn row_of(n0: u32, r: u32) -> u32 {
  if (GATED && r >= OUTPUTS) {
    return params.row + params.rows + min(n0 + r - OUTPUTS, params.rows - 1u);
  }
  return params.row + min(n0 + r, params.rows - 1u);
}

/// The parts of all lanes.
fn total(first: u32) -> f32 {
  var sum = 0.0;
  for (var i = 0u; i < LANES; i++) {
    sum += parts[first + i];
  }
  return sum;
}

/// The outputs of a group of lanes, whose parts begin with those of thread `first`.
fn finish(n0: u32, t0: u32, lane: u32, first: u32) {
  for (var i = lane; i < OUTPUTS * TOKENS; i += LANES) {
    let n = n0 + i / TOKENS;
    let t = t0 + i % TOKENS;
    if (n >= params.rows || t >= params.T) {
      continue;
    }
    var scale = 1.0;
    if (NORM) {
      let squares = total((ROWS * TOKENS + i % TOKENS) * SIZE + first);
      scale = inverseSqrt(squares / f32(params.K) + params.eps);
    }
    var y = scale * total(i * SIZE + first);
    if (GATED) {
      y *= scale * total((i + OUTPUTS * TOKENS) * SIZE + first) / (1.0 + exp(-y));
    }
    let at = t * params.columns + params.column + n;
    if (params.has_residual != 0u) {
      y += residual[at];
    }
    out[at] = y;
  }
}
