// Causal attention of rows over a cache of keys and values, 32 positions at a time against the largest score so far
// (Milakov & Gimelshein 2018). Row t stands at position state[0] + t and sees all up to itself; with a window only the
// last `window`. A RING has position p in slot p % capacity, and holds all that the T rows see; it is read in the order of
// positions, from the first that counts on, so that neither the sums nor their cost depend on its size.
// Query head h reads head h / (H / G) of the cache.
//
//   q       [T, H D]
//   keys    [capacity, G D]  f32, or f16 pairs
//   values  [capacity, G D]  as keys
//   state   [1]              position of the first row
//   out     [T, H D]
//
// Workgroup: 256 threads, a head and 4 rows, which share what is read of keys and values; component r of a vector is
// row r's. 8 threads share the scores of a position; 1024 / D share four dims of the values. Keys behind the end are read,
// and weigh nothing. D is a power of two from 16 to 512. Grid: (ceil(T / 4), H).

override CACHE_F16: bool = true;
override RING: bool = false;
override D: u32 = 128;
override FOURS: u32 = D / 4u;
override SLOTS: u32 = 256u / FOURS; // threads that share four dims

const ROWS = 4u;
const POSITIONS = 32u;
const SHARE = 8u; // threads a position
const PITCH = POSITIONS + 1u; // so that shares fall on different banks
const UNSEEN = -3e38;

struct Params {
  T: u32,
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
@group(0) @binding(4) var<storage, read_write> out: array<vec4<f32>>;
@group(0) @binding(5) var<uniform> params: Params;

var<workgroup> query: array<vec4<f32>, ROWS * FOURS>; // [row][four dims]
var<workgroup> shares: array<vec4<f32>, SHARE * PITCH>; // [share][position]
var<workgroup> scores: array<vec4<f32>, POSITIONS>;
var<workgroup> sums: array<vec4<f32>, 256>;
var<workgroup> masses: array<f32, 256>;

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

/// Where position first + i lies, if `first` lies in slot `base`.
fn slot_of(base: u32, i: u32) -> u32 {
  let slot = base + i;
  return min(select(slot, slot - params.capacity, slot >= params.capacity), params.capacity - 1u);
}

/// The first position that a row sees whose last one is before `end`.
fn begin_of(end: vec4<u32>) -> vec4<u32> {
  return select(vec4<u32>(), end - min(end, vec4<u32>(params.window)), vec4<bool>(params.window > 0u));
}

/// Scores of the positions from `first` on, which lies in slot `base`.
fn score(first: u32, base: u32, head: u32, t0: u32, local: u32) {
  let position = local / SHARE;
  let row = (slot_of(base, position) * params.G + head) * FOURS;
  var share = vec4<f32>();
  for (var four = local % SHARE; four < FOURS; four += SHARE) {
    let k = key(row + four);
    share += vec4<f32>(
      dot(query[four], k),
      dot(query[FOURS + four], k),
      dot(query[2u * FOURS + four], k),
      dot(query[3u * FOURS + four], k),
    );
  }
  shares[local % SHARE * PITCH + position] = share;
  workgroupBarrier();
  if (local < POSITIONS) {
    var sum = vec4<f32>();
    for (var i = 0u; i < SHARE; i++) {
      sum += shares[i * PITCH + local];
    }
    let end = vec4<u32>(state[0] + t0) + vec4<u32>(1u, 2u, 3u, 4u);
    let p = vec4<u32>(first + local);
    scores[local] = select(vec4<f32>(UNSEEN), sum * params.scale, (p >= begin_of(end)) & (p < end));
  }
  workgroupBarrier();
}

/// Four dims of a row, from the sums of all threads that share them.
fn output(sum: vec4<f32>, mass: f32, t: u32, head: u32, local: u32) {
  workgroupBarrier();
  sums[local] = sum;
  masses[local] = mass;
  workgroupBarrier();
  if (local >= FOURS || t >= params.T) {
    return;
  }
  var total = vec4<f32>();
  var weight = 0.0;
  for (var i = local; i < 256u; i += FOURS) {
    total += sums[i];
    weight += masses[i];
  }
  out[(t * params.H + head) * FOURS + local] = total / weight;
}

@compute @workgroup_size(256)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let t0 = group.x * ROWS;
  let head = group.y / (params.H / params.G);
  for (var i = local; i < ROWS * FOURS; i += 256u) {
    query[i] = q[(min(t0 + i / FOURS, params.T - 1u) * params.H + group.y) * FOURS + i % FOURS];
  }
  workgroupBarrier();
  let last = state[0] + min(t0 + ROWS, params.T);
  let end = select(min(last, params.capacity), last, RING);
  let begin = begin_of(vec4<u32>(state[0] + t0 + 1u)).x;
  let four = local % FOURS;
  var rows = mat4x4<f32>(); // column r: four dims of row r
  var mass = vec4<f32>();
  var largest = vec4<f32>(UNSEEN);
  for (var first = begin / POSITIONS * POSITIONS; first < end; first += POSITIONS) {
    let base = first % params.capacity;
    score(first, base, head, t0, local);
    var most = largest;
    for (var i = 0u; i < POSITIONS; i++) {
      most = max(most, scores[i]);
    }
    let fading = exp(largest - most); // what the sums so far are worth
    largest = most;
    rows = mat4x4<f32>(rows[0] * fading.x, rows[1] * fading.y, rows[2] * fading.z, rows[3] * fading.w);
    mass *= fading;
    for (var p = local / FOURS; p < min(POSITIONS, end - first); p += SLOTS) {
      let v = value((slot_of(base, p) * params.G + head) * FOURS + four);
      let w = select(vec4<f32>(), exp(scores[p] - largest), scores[p] > vec4<f32>(0.5 * UNSEEN));
      rows += mat4x4<f32>(v * w.x, v * w.y, v * w.z, v * w.w);
      mass += w;
    }
  }
  // One by one: indexed in a loop around barriers, the sums lay in memory.
  output(rows[0], mass.x, t0, group.y, local);
  output(rows[1], mass.y, t0 + 1u, group.y, local);
  output(rows[2], mass.z, t0 + 2u, group.y, local);
  output(rows[3], mass.w, t0 + 3u, group.y, local);
}
