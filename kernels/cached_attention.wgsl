// Causal attention of a few rows over a cache of keys and values, 32 positions a workgroup; merge_attention.wgsl adds the
// parts up. Row t stands at position state[0] + t and sees all up to itself; with a window only the last `window`.
// A RING has position p in slot p % capacity: of each slot the last position that was written counts. Query head h reads head h / (H / G) of the cache.
//
//   q       [T, H D]
//   keys    [capacity, G D]         f32, or f16 pairs
//   values  [capacity, G D]         as keys
//   state   [1]                     position of the first row
//   parts   [T, H, chunks, D + 4]   weighted values; the largest score, the sum of the weights, two of padding
//
// Workgroup: 256 threads, a row, a head and 32 positions. 8 threads share the score of a position; 1024 / D share four
// dims of the values. What lies behind the end is read, and weighs nothing. D is a power of two from 16 to 512.
// Grid: (chunks, H, T).

override CACHE_F16: bool = true;
override RING: bool = false;
override D: u32 = 128;
override WHOLE: bool = false; // one part has all positions and goes to parts [T, H D] as the result

const POSITIONS = 32u;
const SHARE = 8u; // threads a position
const UNSEEN = -3e38;

struct Params {
  H: u32,
  G: u32,
  capacity: u32,
  window: u32, // 0: none
  scale: f32,
}

@group(0) @binding(0) var<storage, read> q: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> keys: array<vec2<u32>>;
@group(0) @binding(2) var<storage, read> values: array<vec2<u32>>;
@group(0) @binding(3) var<storage, read> state: array<u32>;
@group(0) @binding(4) var<storage, read_write> parts: array<vec4<f32>>;
@group(0) @binding(5) var<uniform> params: Params;

var<workgroup> shares: array<f32, 256>;
var<workgroup> scores: array<f32, 32>;
var<workgroup> sums: array<vec4<f32>, 256>;

fn halves(words: vec2<u32>) -> vec4<f32> {
  return vec4<f32>(unpack2x16float(words.x), unpack2x16float(words.y));
}

/// Four dims of a key.
fn key(at: u32) -> vec4<f32> {
  if (CACHE_F16) {
    return halves(keys[at]);
  }
  return bitcast<vec4<f32>>(vec4<u32>(keys[2u * at], keys[2u * at + 1u]));
}

/// Four dims of a value.
fn value(at: u32) -> vec4<f32> {
  if (CACHE_F16) {
    return halves(values[at]);
  }
  return bitcast<vec4<f32>>(vec4<u32>(values[2u * at], values[2u * at + 1u]));
}

/// The position whose key and value a slot holds; `newest` is the last one written.
fn position_of(slot: u32, newest: u32) -> u32 {
  if (!RING) {
    return slot;
  }
  let age = (newest % params.capacity + params.capacity - slot % params.capacity) % params.capacity;
  return select(0xffffffffu, newest - age, slot < params.capacity && age <= newest);
}

fn largest_score() -> f32 {
  var largest = UNSEEN;
  for (var i = 0u; i < POSITIONS; i++) {
    largest = max(largest, scores[i]);
  }
  return largest;
}

/// The sum of the weights.
fn mass_of(largest: f32) -> f32 {
  var mass = 0.0;
  for (var i = 0u; i < POSITIONS; i++) {
    mass += exp(scores[i] - largest);
  }
  return mass;
}

@compute @workgroup_size(256)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let t = group.z;
  let end = state[0] + t + 1u;
  let begin = select(0u, end - min(end, params.window), params.window > 0u);
  let first = group.x * POSITIONS;
  let wrapped = RING && state[0] + groups.z > params.capacity;
  if (!wrapped && (first >= end || first + POSITIONS <= begin)) {
    return;
  }
  let fours = D / 4u;
  let head = group.y / (params.H / params.G);
  let query = (t * params.H + group.y) * fours;
  let key_row = (min(first + local / SHARE, params.capacity - 1u) * params.G + head) * fours;
  var share = 0.0;
  for (var four = local % SHARE; four < fours; four += SHARE) {
    share += dot(q[query + four], key(key_row + four));
  }
  shares[local] = share;
  workgroupBarrier();
  if (local < POSITIONS) {
    var score = 0.0;
    for (var i = 0u; i < SHARE; i++) {
      score += shares[local * SHARE + i];
    }
    let position = position_of(first + local, state[0] + groups.z - 1u);
    scores[local] = select(UNSEEN, score * params.scale, position >= begin && position < end);
  }
  workgroupBarrier();
  let largest = largest_score();
  let slots = 256u / fours;
  let four = local % fours;
  var sum = vec4<f32>();
  for (var i = 0u; i < (POSITIONS + slots - 1u) / slots; i++) {
    let p = i * slots + local / fours;
    if (p < POSITIONS) {
      let row = min(first + p, params.capacity - 1u) * params.G + head;
      sum += exp(scores[p] - largest) * value(row * fours + four);
    }
  }
  sums[local] = sum;
  workgroupBarrier();
  let part = ((t * params.H + group.y) * groups.x + group.x) * (fours + 1u);
  if (local < fours) {
    for (var i = 1u; i < min(slots, POSITIONS); i++) {
      sum += sums[i * fours + four];
    }
    if (WHOLE) {
      parts[(t * params.H + group.y) * fours + four] = sum / mass_of(largest);
    } else {
      parts[part + four] = sum;
    }
  }
  if (!WHOLE && local == 0u) {
    parts[part + fours] = vec4<f32>(largest, mass_of(largest), 0.0, 0.0);
  }
}
