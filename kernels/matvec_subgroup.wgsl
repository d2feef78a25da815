// matvec.wgsl for one row of x, on adapters with subgroups of one size: part sums stay in registers until a subgroup
// adds them up.
//
//   x         [K]        K a multiple of 8
//   gain      [K]        only with NORM
//   weight    [N, K]     f32, or 16-bit pairs
//   residual  [columns]  may be absent
//   out       [columns]
//
// A workgroup: SPLIT subgroups share ROWS rows of the weight, thread l takes the eights l + SPLIT SUBGROUP i. Several
// subgroups with a short way each are what keeps memory busy: the best of 52 forms on an H100.
// Grid: (ceil(rows / outputs) folded).

enable subgroups;

override FORMAT: u32 = 0; // 0 f32, 1 f16 pairs, 2 bf16 pairs
override NORM: bool = false;
override SUBGROUP: u32 = 32; // lanes of a subgroup
override SPLIT: u32 = 4;
override ROWS: u32 = 2; // at most 4
// Rows come in pairs n and n + rows, gate and value of SwiGLU (Shazeer 2020): out = silu(gate) value. ROWS is even.
override GATED: bool = false;
override OUTPUTS: u32 = select(ROWS, ROWS / 2u, GATED);
override SIZE: u32 = SPLIT * SUBGROUP;

struct Params {
  K: u32,
  rows: u32,
  row: u32,
  column: u32,
  eps: f32,
  has_residual: u32,
}

@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> gain: array<vec4<f32>>;
@group(0) @binding(2) var<storage, read> weight: array<vec4<u32>>;
@group(0) @binding(3) var<storage, read> residual: array<f32>;
@group(0) @binding(4) var<storage, read_write> out: array<f32>;
@group(0) @binding(5) var<uniform> params: Params;

var<workgroup> parts: array<f32, 5u * SPLIT>; // sums of ROWS rows and of squares, by subgroup

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

/// Row r of a workgroup in the weight; those past the end read the last.
fn row_of(n0: u32, r: u32) -> u32 {
  if (GATED && r >= OUTPUTS) {
    return params.row + params.rows + min(n0 + r - OUTPUTS, params.rows - 1u);
  }
  return params.row + min(n0 + r, params.rows - 1u);
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
  let mine = local < OUTPUTS && n0 + local < params.rows;
  let to = params.column + n0 + local;
  var added = 0.0;
  if (mine && params.has_residual != 0u) {
    added = residual[to];
  }
  let eights = params.K / 8u;
  var sums: array<f32, 4>;
  var squares = 0.0;
  for (var u = local; u < eights; u += SIZE) {
    var low = x[2u * u];
    var high = x[2u * u + 1u];
    if (NORM) {
      squares += dot(low, low) + dot(high, high);
      low *= gain[2u * u];
      high *= gain[2u * u + 1u];
    }
    for (var r = 0u; r < ROWS; r++) {
      let w = eight(row_of(n0, r) * eights + u);
      sums[r] += dot(w.low, low) + dot(w.high, high);
    }
  }
  squares = subgroupAdd(squares);
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
  if (NORM) {
    scale = inverseSqrt(total(squares, 4u) / f32(params.K) + params.eps);
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
    out[to] = y + added;
  }
}
