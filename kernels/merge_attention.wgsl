// The parts of cached_attention.wgsl as one: out = sum of parts e^(m_i - M) / sum of masses e^(m_i - M), M the largest m.
//
//   parts  [T, H, chunks, D + 4]
//   state  [1]      position of the first row
//   out    [T, H D]
//
// Workgroup: 256 threads, a row and a head; a thread takes 4 dims of every (1024 / D)th part. D is a power of two from
// 16 to 512. Grid: (H, T).

override RING: bool = false; // once it has gone round, all parts count
override D: u32 = 128;

const POSITIONS = 32u; // of a part

struct Params {
  H: u32,
  chunks: u32,
  capacity: u32,
  window: u32,
}

@group(0) @binding(0) var<storage, read> parts: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> state: array<u32>;
@group(0) @binding(2) var<storage, read_write> out: array<vec4<f32>>;
@group(0) @binding(3) var<uniform> params: Params;

var<workgroup> largests: array<f32, 256>;
var<workgroup> masses: array<f32, 256>;
var<workgroup> sums: array<vec4<f32>, 256>;

@compute @workgroup_size(256)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let t = group.y;
  let end = state[0] + t + 1u;
  let begin = select(0u, end - min(end, params.window), params.window > 0u);
  let wrapped = RING && state[0] + groups.y > params.capacity;
  let first = select(begin / POSITIONS, 0u, wrapped);
  let last = select((end + POSITIONS - 1u) / POSITIONS, params.chunks, wrapped);
  let row = (t * params.H + group.x) * params.chunks;
  let width = D / 4u + 1u; // of a part
  let fours = D / 4u;
  var largest = -3e38;
  for (var i = first + local; i < last; i += 256u) {
    largest = max(largest, parts[(row + i) * width + fours].x);
  }
  largests[local] = largest;
  workgroupBarrier();
  for (var i = 0u; i < min(256u, last - first); i++) {
    largest = max(largest, largests[i]);
  }
  let slots = 256u / fours;
  let four = local % fours;
  var sum = vec4<f32>();
  var mass = 0.0;
  for (var i = first + local / fours; i < last; i += slots) {
    let part = (row + i) * width;
    let scale = exp(parts[part + fours].x - largest);
    mass += scale * parts[part + fours].y;
    sum += scale * parts[part + four];
  }
  sums[local] = sum;
  masses[local] = mass;
  workgroupBarrier();
  if (local < fours) {
    for (var i = 1u; i < slots; i++) {
      sum += sums[i * fours + four];
      mass += masses[i * fours + four];
    }
    out[(t * params.H + group.x) * fours + four] = sum / mass;
  }
}
