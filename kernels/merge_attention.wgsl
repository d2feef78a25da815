// The parts of step_attention.wgsl as one: out = sum of parts e^(m_i - M) / sum of masses e^(m_i - M), M the largest m.
//
//   parts  [chunks, H, D + 4]
//   state  [1]    position of the row
//   out    [H D]  with PACK: the same packed behind, see pack_rows.wgsl; D is then a multiple of 32
//
// Workgroup: 256 threads, a head; a thread takes 4 dims of every (1024 / D)th part, against the largest score that it has
// met. D is a power of two from 16 to 256. Sizes are constants, see matvec_packed.wgsl. Grid: (H).

override H: u32 = 24;
override WINDOW: u32 = 0; // 0: none
override D: u32 = 128;
override POSITIONS: u32 = 64; // of a part
override PACK: bool = false;
override BLOCKS: u32 = H * D / 32u; // of 32 values, in out
override FOURS: u32 = D / 4u;
override SLOTS: u32 = 256u / FOURS; // threads that share four dims

@group(0) @binding(0) var<storage, read> parts: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> state: array<u32>;
@group(0) @binding(2) var<storage, read_write> out: array<vec2<u32>>;

var<workgroup> largests: array<f32, SLOTS>;
var<workgroup> masses: array<f32, SLOTS>;
var<workgroup> sums: array<vec4<f32>, 256>;

// ---- as in pack_rows.wgsl

const LARGEST = 4194303.0; // 2^22 - 1

/// The lowest byte of each, as a signed number.
fn low_byte(q: vec4<i32>) -> vec4<i32> {
  return (q << vec4<u32>(24u)) >> vec4<u32>(24u);
}

/// The lowest bytes of four.
fn bytes(q: vec4<i32>) -> u32 {
  let b = (bitcast<vec4<u32>>(q) & vec4<u32>(0xffu)) << vec4<u32>(0u, 8u, 16u, 24u);
  return b.x | b.y | b.z | b.w;
}

/// High, middle and low bytes of four integers.
fn digits(q: vec4<i32>) -> vec3<u32> {
  let rest = (q - low_byte(q)) >> vec4<u32>(8u);
  let high = (rest - low_byte(rest)) >> vec4<u32>(8u);
  return vec3<u32>(bytes(high), bytes(rest), bytes(q));
}

/// An eighth of block `block` of out, which begins at four `first` of `sums`.
fn pack(first: u32, block: u32, eighth: u32) {
  var largest = 0.0;
  for (var i = 0u; i < 8u; i++) {
    let most = abs(sums[first + i]);
    largest = max(largest, max(max(most.x, most.y), max(most.z, most.w)));
  }
  let inverse = select(LARGEST / largest, 0.0, largest < 1e-30);
  let a = sums[first + 2u * eighth] * inverse;
  let b = sums[first + 2u * eighth + 1u] * inverse;
  let even = digits(vec4<i32>(round(vec4<f32>(a.xz, b.xz))));
  let odd = digits(vec4<i32>(round(vec4<f32>(a.yw, b.yw))));
  let upper = H * D / 2u + 2u * (eighth * BLOCKS + block);
  out[upper] = vec2<u32>(even.x, odd.x);
  out[upper + 1u] = vec2<u32>(even.y, odd.y);
  let lower = H * D / 2u + 8u * BLOCKS + 2u * (eighth / 2u * BLOCKS + block);
  out[lower + eighth % 2u] = vec2<u32>(even.z, odd.z);
  if (eighth > 0u) {
    return;
  }
  var totals = vec4<i32>();
  for (var i = 0u; i < 8u; i++) {
    totals += vec4<i32>(round(sums[first + i] * inverse));
  }
  let total = totals.x + totals.y + totals.z + totals.w;
  out[H * D / 2u + 12u * BLOCKS + 2u * block] = vec2<u32>(bitcast<u32>(largest / LARGEST), bitcast<u32>(total));
}

// ----

@compute @workgroup_size(256)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let end = state[0] + 1u;
  let begin = select(0u, end - min(end, WINDOW), WINDOW > 0u);
  let first = begin / POSITIONS;
  let last = (end + POSITIONS - 1u) / POSITIONS;
  let four = local % FOURS;
  let slot = local / FOURS;
  var largest = -3e38;
  var sum = vec4<f32>();
  var mass = 0.0;
  for (var i = first + slot; i < last; i += SLOTS) {
    let part = (i * H + group.x) * (FOURS + 1u);
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
  if (slot == 0u) {
    let out_four = whole(sum, mass, largest, four);
    let to = 2u * (group.x * FOURS + four);
    out[to] = bitcast<vec2<u32>>(out_four.xy);
    out[to + 1u] = bitcast<vec2<u32>>(out_four.zw);
    sums[four] = out_four; // nobody else reads it
  }
  if (PACK) {
    workgroupBarrier();
    if (local < D / 8u) {
      pack(local / 4u * 8u, group.x * (D / 32u) + local / 4u, local % 4u);
    }
  }
}

/// Four dims from all slots; sum, mass and largest are slot 0's.
fn whole(own_sum: vec4<f32>, own_mass: f32, largest: f32, four: u32) -> vec4<f32> {
  var most = largest;
  for (var i = 1u; i < SLOTS; i++) {
    most = max(most, largests[i]);
  }
  var sum = own_sum * exp(largest - most);
  var mass = own_mass * exp(largest - most);
  for (var i = 1u; i < SLOTS; i++) {
    let scale = exp(largests[i] - most);
    sum += scale * sums[i * FOURS + four];
    mass += scale * masses[i];
  }
  return sum / mass;
}
