// out[v, c] = source[c, v]: a matrix stored by inputs, brought into rows.
//
//   source  [C, V]  f32, or 16-bit values two a word
//   out     [V, C]  as source; C even
//
// One thread: two neighbouring columns of a row of out. Grid: (ceil(V * C / 2 / 64) folded).

override FORMAT: u32 = 0; // 0: 32 bits a value; others: 16

struct Params {
  C: u32,
  V: u32,
}

@group(0) @binding(0) var<storage, read> source: array<u32>;
@group(0) @binding(1) var<storage, read_write> out: array<u32>;
@group(0) @binding(2) var<uniform> params: Params;

fn half(at: u32) -> u32 {
  return (source[at / 2u] >> (16u * (at % 2u))) & 0xffffu;
}

@compute @workgroup_size(64)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let at = 2u * ((group.y * groups.x + group.x) * 64u + local);
  let v = at / params.C;
  if (v >= params.V) {
    return;
  }
  let first = at % params.C * params.V + v;
  if (FORMAT == 0u) {
    out[at] = source[first];
    out[at + 1u] = source[first + params.V];
  } else {
    out[at / 2u] = half(first) | (half(first + params.V) << 16u);
  }
}
