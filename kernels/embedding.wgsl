// out[t, c] = table[ids[t], c] (+ position[t, c] + segment[c] when HAS_POSITION: the input of BERT and ALBERT).
// `table` holds the rows row0 .. row0 + rows; other ids leave their row of `out` as it is.
//
//   ids       [T]
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
  row0: u32,
  rows: u32,
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
  let id = ids[t] - params.row0; // wraps below row0
  if (id >= params.rows) {
    return;
  }
  let row = id * params.C + c;
  let at = t * params.C + c;
  if (FORMAT == 0u) {
    for (var i = 0u; i < min(2u, params.C - c); i++) {
      var y = bitcast<f32>(table[row + i]);
      if (HAS_POSITION) {
        y += bitcast<f32>(segment[c + i]) + bitcast<f32>(position[at + i]);
      }
      out[at + i] = y;
    }
    return;
  }
  var y = unpack(table[row / 2u]);
  if (HAS_POSITION) {
    y += unpack(segment[c / 2u]) + unpack(position[at / 2u]);
  }
  out[at] = y.x;
  out[at + 1u] = y.y;
}
