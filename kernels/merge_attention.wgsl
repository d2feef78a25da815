// The parts of step_attention.wgsl as one: out = sum of parts e^(m_i - M) / sum of masses e^(m_i - M), M the largest m.
//
//   parts  [H, chunks, D + 4]
//   state  [1]    position of the row
//   out    [H D]
//
// Workgroup: 256 threads, a head; a thread takes 4 dims of every (1024 / D)th part, against the largest score that it has
// met. D is a power of two from 16 to 256. Grid: (H).

override D: u32 = 128;
override POSITIONS: u32 = 64; // of a part
override FOURS: u32 = D / 4u;
override SLOTS: u32 = 256u / FOURS; // threads that share four dims

struct Params {
  chunks: u32,
  window: u32,
}

@group(0) @binding(0) var<storage, read> parts: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> state: array<u32>;
@group(0) @binding(2) var<storage, read_write> out: array<vec4<f32>>;
@group(0) @binding(3) var<uniform> params: Params;

var<workgroup> largests: array<f32, SLOTS>;
var<workgroup> masses: array<f32, SLOTS>;
var<workgroup> sums: array<vec4<f32>, 256>;

@compute @workgroup_size(256)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let end = state[0] + 1u;
  let begin = select(0u, end - min(end, params.window), params.window > 0u);
  let first = begin / POSITIONS;
  let last = min((end + POSITIONS - 1u) / POSITIONS, params.chunks);
  let row = group.x * params.chunks;
  let four = local % FOURS;
  let slot = local / FOURS;
  var largest = -3e38;
  var sum = vec4<f32>();
  var mass = 0.0;
  for (var i = first + slot; i < last; i += SLOTS) {
    let part = (row + i) * (FOURS + 1u);
    let fact = parts[part + FOURS];
    let most = max(largest, fact.x);
    let before = exp(largest - most);
    let scale = exp(fact.x - most);
    mass = mass * before + fact.y * scale;
    sum = sum * before + parts[part + four] * scale;
    largest = most;
  }
  sums[local] = sum;
  if (four == 0u) {
    largests[slot] = largest;
    masses[slot] = mass;
  }
  workgroupBarrier();
  if (slot > 0u) {
    return;
  }
  var most = largest;
  for (var i = 1u; i < SLOTS; i++) {
    most = max(most, largests[i]);
  }
  sum *= exp(largest - most);
  mass *= exp(largest - most);
  for (var i = 1u; i < SLOTS; i++) {
    let scale = exp(largests[i] - most);
    sum += scale * sums[i * FOURS + four];
    mass += scale * masses[i];
  }
  out[group.x * FOURS + four] = sum / mass;
}
