// out[t, column + n] = sum over k of weight[row + n, k] x'[t, k] (+ residual), for few rows t: the step of a decoder.
// x' is x, or with NORM its RMS norm (Zhang & Sennrich 2019): x gain / sqrt(mean(x^2) + eps). The mean's factor is common
// to all of a row, so that it is taken beside the products and applied to the sums.
//
//   x         [T, K]        K a multiple of 8
//   gain      [K]           only with NORM
//   weight    [N, K]        f32, or 16-bit pairs
//   residual  [T, columns]  may be absent
//   out       [T, columns]
//
// LANES threads: ROWS rows of the weight for TOKENS rows of x; lane l takes the eights l + LANES i of a row and leaves
// its part sums in workgroup memory. Grid: (ceil(rows / (ROWS * SIZE / LANES)) folded to x and y, ceil(T / TOKENS)).

override FORMAT: u32 = 0; // 0 f32, 1 f16 pairs, 2 bf16 pairs
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
@group(0) @binding(3) var<storage, read> residual: array<f32>;
@group(0) @binding(4) var<storage, read_write> out: array<f32>;
@group(0) @binding(5) var<uniform> params: Params;

var<workgroup> parts: array<f32, PARTS>;

struct Eight {
  low: vec4<f32>,
  high: vec4<f32>,
}

/// Eight values of the weight.
fn eight(at: u32) -> Eight {
  if (FORMAT == 0u) {
    return Eight(bitcast<vec4<f32>>(weight[2u * at]), bitcast<vec4<f32>>(weight[2u * at + 1u]));
  }
  let w = weight[at];
  if (FORMAT == 1u) {
    let low = vec4<f32>(unpack2x16float(w.x), unpack2x16float(w.y));
    return Eight(low, vec4<f32>(unpack2x16float(w.z), unpack2x16float(w.w)));
  }
  let even = bitcast<vec4<f32>>(w << vec4<u32>(16u));
  let odd = bitcast<vec4<f32>>(w & vec4<u32>(0xffff0000u));
  return Eight(vec4<f32>(even.x, odd.x, even.y, odd.y), vec4<f32>(even.z, odd.z, even.w, odd.w));
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
  let eights = params.K / 8u;
  var sums: array<f32, 32>;
  var squares: array<f32, 8>;
  for (var u = lane; u < eights; u += LANES) {
    var low: array<vec4<f32>, 8>;
    var high: array<vec4<f32>, 8>;
    for (var t = 0u; t < TOKENS; t++) {
      let at = min(t0 + t, params.T - 1u) * eights + u;
      low[t] = x[2u * at];
      high[t] = x[2u * at + 1u];
      if (NORM) {
        squares[t] += dot(low[t], low[t]) + dot(high[t], high[t]);
        low[t] *= gain[2u * u];
        high[t] *= gain[2u * u + 1u];
      }
    }
    for (var r = 0u; r < ROWS; r++) {
      let w = eight(row_of(n0, r) * eights + u);
      for (var t = 0u; t < TOKENS; t++) {
        sums[r * TOKENS + t] += dot(w.low, low[t]) + dot(w.high, high[t]);
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
