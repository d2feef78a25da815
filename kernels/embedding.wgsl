// out[t, c] = sum over j < n of table[first + j step + ids[t n + j], c] (+ position[t, c] + segment[c] when HAS_POSITION: the
// input of BERT and ALBERT). `table` holds the rows row0 .. row0 + rows; others count as zero here, and what other parts
// of the table gave is added with `accumulate`.
//
//   ids       [T, n]
//   table     [rows, C]   f32, or 16-bit pairs (C even)
//   position  [P, C]      same format; P >= T
//   segment   [S, C]      same format; its first row is used
//   out       [T, C]
//
// One thread: two neighbouring channels. Grid: (ceil(T * C / 2 / 64) folded).

override FORMAT: u32 = 0; // 0 f32, 1 f16 pairs, 2 bf16 pairs
override HAS_POSITION: bool = false;

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
@group(0) @binding(2) var<storage, read> position: array<u32>;
@group(0) @binding(3) var<storage, read> segment: array<u32>;
@group(0) @binding(4) var<storage, read_write> out: array<f32>;
@group(0) @binding(5) var<uniform> params: Params;

/// The two halves of a word as f32.
fn unpack(word: u32) -> vec2<f32> {
  if (FORMAT == 1u) {
    return unpack2x16float(word);
  }
  return bitcast<vec2<f32>>(vec2<u32>(word << 16u, word & 0xffff0000u));
}

/// The values at `at` and behind it; the second is zero past the last channel.
fn table_pair(at: u32, c: u32) -> vec2<f32> {
  if (FORMAT != 0u) {
    return unpack(table[at / 2u]);
  }
  return bitcast<vec2<f32>>(vec2<u32>(table[at], select(0u, table[at + 1u], c + 1u < params.C)));
}

fn position_pair(at: u32, c: u32) -> vec2<f32> {
  if (FORMAT != 0u) {
    return unpack(position[at / 2u]);
  }
  return bitcast<vec2<f32>>(vec2<u32>(position[at], select(0u, position[at + 1u], c + 1u < params.C)));
}

fn segment_pair(c: u32) -> vec2<f32> {
  if (FORMAT != 0u) {
    return unpack(segment[c / 2u]);
  }
  return bitcast<vec2<f32>>(vec2<u32>(segment[c], select(0u, segment[c + 1u], c + 1u < params.C)));
}

@compute @workgroup_size(64)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let pair = (group.y * groups.x + group.x) * 64u + local;
  let half = (params.C + 1u) / 2u;
  let t = pair / half;
  let c = pair % half * 2u;
  if (t >= params.T) {
    return;
  }
  let at = t * params.C + c;
  var y = vec2<f32>();
  for (var j = 0u; j < params.n; j++) {
    let row = params.first + j * params.step + ids[t * params.n + j] - params.row0; // wraps below row0
    if (row < params.rows) {
      y += table_pair(row * params.C + c, c);
    }
  }
  if (HAS_POSITION) {
    y += segment_pair(c) + position_pair(at, c);
  }
  if (params.accumulate != 0u) {
    y.x += out[at];
  }
  out[at] = y.x;
  if (c + 1u < params.C) {
    out[at + 1u] = y.y + select(0.0, out[at + 1u], params.accumulate != 0u);
  }
}
