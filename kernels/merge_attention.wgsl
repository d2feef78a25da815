// The parts of cached_attention.wgsl as one: out = sum of parts e^(m_i - M) / sum of masses e^(m_i - M), M the largest m.
//
//   parts  [T, H, chunks, D + 2]
//   state  [1]      position of the first row
//   out    [T, H D]
//
// Workgroup: 256 threads, a row and a head; 256 / D of them share a dim. D is a power of two from 16 to 256.
// Grid: (H, T).

override D: u32 = 128;

const POSITIONS = 32u; // of a part

struct Params {
  H: u32,
  chunks: u32,
  window: u32,
}

@group(0) @binding(0) var<storage, read> parts: array<f32>;
@group(0) @binding(1) var<storage, read> state: array<u32>;
@group(0) @binding(2) var<storage, read_write> out: array<f32>;
@group(0) @binding(3) var<uniform> params: Params;

var<workgroup> sums: array<vec2<f32>, 256>;

@compute @workgroup_size(256)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let t = group.y;
  let end = state[0] + t + 1u;
  let begin = select(0u, end - min(end, params.window), params.window > 0u);
  let first = begin / POSITIONS;
  let last = (end + POSITIONS - 1u) / POSITIONS;
  let row = (t * params.H + group.x) * params.chunks;
  var largest = -3e38;
  for (var i = first; i < last; i++) {
    largest = max(largest, parts[(row + i) * (D + 2u) + D]);
  }
  let d = local % D;
  var sum = vec2<f32>(); // value and mass
  for (var i = first + local / D; i < last; i += 256u / D) {
    let part = (row + i) * (D + 2u);
    sum += exp(parts[part + D] - largest) * vec2<f32>(parts[part + d], parts[part + D + 1u]);
  }
  sums[local] = sum;
  workgroupBarrier();
  if (local < D) {
    for (var i = 1u; i < 256u / D; i++) {
      sum += sums[i * D + d];
    }
    out[(t * params.H + group.x) * D + d] = sum.x / sum.y;
  }
}
