// What kernels rely on beyond sums and products, for the self-test of an adapter. With DIRTY: fills the workgroup memory
// that the next dispatch must find empty.
//
//   x       [length] f32
//   words   [length] u32, none of them 0
//   out     [9, length] u32: see main
//
// One thread: one column of out. Grid: (ceil(length / 64)).

override DIRTY: bool = false;

struct Params {
  length: u32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read> words: array<u32>;
@group(0) @binding(2) var<storage, read_write> out: array<u32>;
@group(0) @binding(3) var<uniform> params: Params;

var<workgroup> memory: array<u32, 1024>;

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  if (DIRTY) {
    for (var i = local; i < 1024u; i += 64u) {
      memory[i] = 0xffffffffu;
    }
  }
  workgroupBarrier();
  var sum = 0u; // of what the neighbour's threads may have left
  for (var i = local; i < 1024u; i += 64u) {
    sum |= memory[(i + 1u) % 1024u];
  }
  let at = group.x * 64u + local;
  let n = params.length;
  if (at >= n) {
    return;
  }
  let a = words[at];
  let b = words[(at + 1u) % n];
  let whole = bitcast<i32>(a);
  var rows = array<u32, 9>(
    sum,
    a / b,
    a % b,
    bitcast<u32>(whole / max(bitcast<i32>(b >> 1u), 1)),
    a << (at % 64u), // the amount is taken modulo 32
    a >> (at % 64u),
    a * b,
    bitcast<u32>(fma(x[at], x[(at + 1u) % n], x[(at + 2u) % n])),
    words[at + 0x10000000u], // beyond the end: 0, or a word that is there
  );
  for (var row = 0u; row < 9u; row++) {
    out[row * n + at] = rows[row];
  }
}
