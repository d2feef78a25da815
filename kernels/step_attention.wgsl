// rotary_append.wgsl and cached_attention.wgsl in one, for a single row: turns its queries and its key, attends to the
// cache and to the row itself, and puts its key and value into the cache for the rows to come. Query head h reads head
// h / (H / G) of the cache, and writes it if it is the first to read it. POSITIONS a workgroup; of those that have a part
// of a head, the last one through adds them up: sum of parts e^(m_i - M) / sum of masses e^(m_i - M), M the largest m.
//
// WGSL orders atomics of one address alone: the count of those that are through says nothing of what they wrote. So each
// value of a part tells by itself that it is there: 0 is none, values are written with their bits turned, and zeros are
// put back. Nobody waits for a workgroup that has not begun.
//
//   qkv     [1, (H + 2 G) D]    H heads of queries, G of keys, G of values
//   angles  [positions, D / 2]  cos and sin
//   state   [1]                 position of the row
//   keys    [capacity, G D]     f32, or f16 pairs
//   values  [capacity, G D]     as keys
//   parts   [H + H chunks (D + 2)]  how many workgroups of a head are through; weighted values, the sum of the weights,
//                       the largest score. All 0 before and after; not used with WHOLE
//   out     [H D]       with PACK: the same packed behind, see pack_rows.wgsl; D is then a multiple of 32
//
// Workgroup: 256 threads, a head and POSITIONS positions. 256 / POSITIONS threads share the score of a position, 1024 / D
// share four dims of the values. Keys and values are on their way before the position is known: what is behind it is
// read, and weighs nothing. D is a power of two from 16 to 256, POSITIONS D at most 16384. Sizes are constants, see
// matvec_packed.wgsl. Grid: (chunks, H).

override H: u32 = 24;
override G: u32 = 8;
override CAPACITY: u32 = 4096;
override WINDOW: u32 = 0; // 0: none
override INTERLEAVED: bool = false; // pairs of dims are (2j, 2j + 1), not (j, j + D / 2)
override CACHE_F16: bool = true;
override D: u32 = 128;
override POSITIONS: u32 = 64; // 32, 64 or 128
override WHOLE: bool = false; // one part has all positions
override PACK: bool = false;
override BLOCKS: u32 = H * D / 32u; // of 32 values, in out
override CHUNKS: u32 = (CAPACITY + POSITIONS - 1u) / POSITIONS;
override FOURS: u32 = D / 4u;
override SHARE: u32 = 256u / POSITIONS; // threads a position
override SLOTS: u32 = 256u / FOURS; // threads that share four dims

const UNSEEN = -3e38;
const GROUPS = 8u; // of scores, whose largest are found one by one

@group(0) @binding(0) var<storage, read> qkv: array<f32>;
@group(0) @binding(1) var<storage, read> angles: array<vec2<f32>>;
@group(0) @binding(2) var<storage, read> state: array<u32>;
@group(0) @binding(3) var<storage, read_write> keys: array<vec2<u32>>;
@group(0) @binding(4) var<storage, read_write> values: array<vec2<u32>>;
@group(0) @binding(5) var<storage, read_write> parts: array<atomic<u32>>;
@group(0) @binding(6) var<storage, read_write> out: array<vec2<u32>>;

var<workgroup> query: array<vec4<f32>, 64>;
var<workgroup> own_key: array<vec4<f32>, 64>;
var<workgroup> shares: array<f32, 256>;
var<workgroup> scores: array<f32, 128>;
var<workgroup> largests: array<f32, GROUPS>;
var<workgroup> sums: array<vec4<f32>, 256>;
var<workgroup> masses: array<f32, 256>;
var<workgroup> slot_largests: array<f32, SLOTS>;
var<workgroup> through: u32;

/// Dim d of the head that begins at `first`, turned.
fn turned(first: u32, d: u32, position: u32) -> f32 {
  let half = D / 2u;
  let apart = select(half, 1u, INTERLEAVED); // the dims of a pair
  let angle = angles[position * half + select(d % half, d / 2u, INTERLEAVED)];
  let b = qkv[first + (d ^ apart)] * angle.y;
  return qkv[first + d] * angle.x + select(b, -b, (d & apart) == 0u);
}

fn turned_four(head: u32, four: u32, position: u32) -> vec4<f32> {
  var dims = vec4<f32>();
  for (var c = 0u; c < 4u; c++) {
    dims[c] = turned(head * D, 4u * four + c, position);
  }
  return dims;
}

/// Words of four dims of a key.
fn key_words(at: u32) -> vec4<u32> {
  if (CACHE_F16) {
    return vec4<u32>(keys[at], 0u, 0u);
  }
  return vec4<u32>(keys[2u * at], keys[2u * at + 1u]);
}

/// Words of four dims of a value.
fn value_words(at: u32) -> vec4<u32> {
  if (CACHE_F16) {
    return vec4<u32>(values[at], 0u, 0u);
  }
  return vec4<u32>(values[2u * at], values[2u * at + 1u]);
}

fn floats(words: vec4<u32>) -> vec4<f32> {
  if (CACHE_F16) {
    return vec4<f32>(unpack2x16float(words.x), unpack2x16float(words.y));
  }
  return bitcast<vec4<f32>>(words);
}

/// Four dims of this row's value.
fn own_value(head: u32, four: u32) -> vec4<f32> {
  let at = (H + G + head) * D + 4u * four;
  return vec4<f32>(qkv[at], qkv[at + 1u], qkv[at + 2u], qkv[at + 3u]);
}

/// Key and value of this row into the cache.
fn append(head: u32, four: u32, position: u32) {
  let to = (position * G + head) * FOURS + four;
  let k = own_key[four];
  let v = own_value(head, four);
  if (CACHE_F16) {
    keys[to] = vec2<u32>(pack2x16float(k.xy), pack2x16float(k.zw));
    values[to] = vec2<u32>(pack2x16float(v.xy), pack2x16float(v.zw));
  } else {
    let k_bits = bitcast<vec4<u32>>(k);
    let v_bits = bitcast<vec4<u32>>(v);
    keys[2u * to] = k_bits.xy;
    keys[2u * to + 1u] = k_bits.zw;
    values[2u * to] = v_bits.xy;
    values[2u * to + 1u] = v_bits.zw;
  }
}

/// Scores of the part from the shares of their threads, and the largest of them.
fn largest_score(first: u32, begin: u32, newest: u32, local: u32) -> f32 {
  workgroupBarrier();
  if (local < POSITIONS) {
    var score = 0.0;
    for (var i = 0u; i < SHARE; i++) {
      score += shares[local * SHARE + i];
    }
    let position = first + local;
    scores[local] = select(UNSEEN, score / sqrt(f32(D)), position >= begin && position <= newest);
  }
  workgroupBarrier();
  if (local < GROUPS) {
    var most = UNSEEN;
    for (var i = local; i < POSITIONS; i += GROUPS) {
      most = max(most, scores[i]);
    }
    largests[local] = most;
  }
  workgroupBarrier();
  var largest = largests[0];
  for (var i = 1u; i < GROUPS; i++) {
    largest = max(largest, largests[i]);
  }
  return largest;
}

@compute @workgroup_size(256)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let first = group.x * POSITIONS;
  let head = group.y / (H / G);
  let four = local % FOURS;
  let last = CAPACITY - 1u;
  var key: array<vec4<u32>, 16>;
  var value: array<vec4<u32>, 16>;
  let key_row = (min(first + local / SHARE, last) * G + head) * FOURS + local % SHARE;
  for (var i = 0u; i < FOURS / SHARE; i++) {
    key[i] = key_words(key_row + i * SHARE);
  }
  for (var i = 0u; i < (POSITIONS + SLOTS - 1u) / SLOTS; i++) {
    value[i] = value_words((min(first + i * SLOTS + local / FOURS, last) * G + head) * FOURS + four);
  }
  let newest = state[0];
  let begin = select(0u, newest + 1u - min(newest + 1u, WINDOW), WINDOW > 0u);
  if (first > newest || first + POSITIONS <= begin || newest > last) {
    return;
  }
  if (local < FOURS) {
    query[local] = turned_four(group.y, local, newest);
  } else if (local < 2u * FOURS) {
    own_key[local - FOURS] = turned_four(H + head, local - FOURS, newest);
  }
  workgroupBarrier();
  let ends = first + POSITIONS > newest; // the row's own position is in this part
  if (ends && local < FOURS && group.y % (H / G) == 0u) {
    append(head, local, newest);
  }
  var share = 0.0;
  for (var i = 0u; i < FOURS / SHARE; i++) {
    var k = floats(key[i]);
    if (ends) {
      k = select(k, own_key[i * SHARE + local % SHARE], vec4<bool>(first + local / SHARE == newest));
    }
    share += dot(query[i * SHARE + local % SHARE], k);
  }
  shares[local] = share;
  let largest = largest_score(first, begin, newest, local);
  var sum = vec4<f32>();
  var mass = 0.0;
  for (var i = 0u; i < (POSITIONS + SLOTS - 1u) / SLOTS; i++) {
    let p = i * SLOTS + local / FOURS;
    if (p < POSITIONS) {
      var v = floats(value[i]);
      if (ends && first + p == newest) {
        v = own_value(head, four);
      }
      let weight = select(0.0, exp(scores[p] - largest), first + p <= newest);
      mass += weight;
      sum += weight * select(v, vec4<f32>(), vec4<bool>(first + p > newest));
    }
  }
  let end = newest / POSITIONS + 1u; // of the parts
  leave(sum, mass, largest, group.xy, vec2<u32>(begin / POSITIONS, end), local);
}

/// What the threads have of a part: the result, or what becomes of it with the other parts from seen.x to below seen.y.
fn leave(own_sum: vec4<f32>, own_mass: f32, largest: f32, group: vec2<u32>, seen: vec2<u32>, local: u32) {
  var sum = own_sum;
  var mass = own_mass;
  sums[local] = sum;
  masses[local] = mass;
  workgroupBarrier();
  if (local < FOURS) {
    for (var i = 1u; i < SLOTS; i++) {
      sum += sums[i * FOURS + local];
      mass += masses[i * FOURS + local];
    }
  }
  if (WHOLE) {
    finish(sum / mass, group.y, local);
  } else if (hand_over(sum, mass, largest, part_of(group.y, group.x), group.y, local) == seen.y - seen.x) {
    merge(part_of(group.y, seen.x), part_of(group.y, seen.y), group.y, local);
  }
}

/// Where part i of a head begins.
fn part_of(head: u32, i: u32) -> u32 {
  return H + (head * CHUNKS + i) * (D + 2u);
}

/// A value, never 0: one of the many that are no number is taken for another.
fn put(at: u32, value: f32) {
  atomicStore(&parts[at], max(~bitcast<u32>(value), 1u));
}

/// Leaves the workgroup's part, which its first threads have; how many of the head are there, uniform.
fn hand_over(sum: vec4<f32>, mass: f32, largest: f32, part: u32, head: u32, local: u32) -> u32 {
  if (local < FOURS) {
    for (var c = 0u; c < 4u; c++) {
      put(part + 4u * local + c, sum[c]);
    }
  }
  if (local == 0u) {
    put(part + D, mass);
    put(part + D + 1u, largest);
  }
  workgroupBarrier();
  if (local == 0u) {
    through = 1u + atomicAdd(&parts[head], 1u);
  }
  return workgroupUniformLoad(&through);
}

/// Four dims of a part as they are stored.
struct Words {
  sum: vec4<u32>,
  facts: vec2<u32>,
}

fn words_of(part: u32, four: u32) -> Words {
  let at = part + 4u * four;
  let low = vec2<u32>(atomicLoad(&parts[at]), atomicLoad(&parts[at + 1u]));
  let high = vec2<u32>(atomicLoad(&parts[at + 2u]), atomicLoad(&parts[at + 3u]));
  return Words(vec4<u32>(low, high), vec2<u32>(atomicLoad(&parts[part + D]), atomicLoad(&parts[part + D + 1u])));
}

fn are_there(words: Words) -> bool {
  return all(words.sum > vec4<u32>()) && all(words.facts > vec2<u32>());
}

/// The parts from `first` to below `end` as one; a thread takes every SLOTS-th, two at once, against the largest score
/// that it has met. What is on its way is there within microseconds; after a million looks the wait ends in any case.
fn merge(first: u32, end: u32, head: u32, local: u32) {
  let four = local % FOURS;
  let slot = local / FOURS;
  let step = SLOTS * (D + 2u);
  var sum = vec4<f32>();
  var mass = 0.0;
  var largest = UNSEEN;
  for (var part = first + slot * (D + 2u); part < end; part += 2u * step) {
    let has_next = part + step < end;
    let next = select(part, part + step, has_next);
    var words = array<Words, 2>(); // zero by name, as in matvec_quantized.wgsl
    for (var turn = 0u; turn < 1000000u && !(are_there(words[0]) && are_there(words[1])); turn++) {
      words = array<Words, 2>(words_of(part, four), words_of(next, four));
    }
    for (var i = 0u; i < 2u; i++) {
      let own_largest = select(UNSEEN, bitcast<f32>(~words[i].facts.y), i == 0u || has_next);
      let most = max(largest, own_largest);
      let before = exp(largest - most);
      let scale = select(0.0, exp(own_largest - most), i == 0u || has_next);
      mass = mass * before + bitcast<f32>(~words[i].facts.x) * scale;
      sum = sum * before + bitcast<vec4<f32>>(~words[i].sum) * scale;
      largest = most;
    }
  }
  sums[local] = sum;
  if (four == 0u) {
    slot_largests[slot] = largest;
    masses[slot] = mass;
  }
  workgroupBarrier();
  for (var at = first + local; at < end; at += 256u) {
    atomicStore(&parts[at], 0u);
  }
  if (local == 0u) {
    atomicStore(&parts[head], 0u);
  }
  finish(whole(sum, mass, largest, four), head, local);
}

/// Four dims from all slots; sum, mass and largest are slot 0's.
fn whole(own_sum: vec4<f32>, own_mass: f32, largest: f32, four: u32) -> vec4<f32> {
  var most = largest;
  for (var i = 1u; i < SLOTS; i++) {
    most = max(most, slot_largests[i]);
  }
  var sum = own_sum * exp(largest - most);
  var mass = own_mass * exp(largest - most);
  for (var i = 1u; i < SLOTS; i++) {
    let scale = exp(slot_largests[i] - most);
    sum += scale * sums[i * FOURS + four];
    mass += scale * masses[i];
  }
  return sum / mass;
}

/// Writes what the first threads have of a head.
fn finish(value: vec4<f32>, head: u32, local: u32) {
  if (local < FOURS) {
    let to = 2u * (head * FOURS + local);
    out[to] = bitcast<vec2<u32>>(value.xy);
    out[to + 1u] = bitcast<vec2<u32>>(value.zw);
  }
  if (PACK) {
    workgroupBarrier(); // all sums have been read
    sums[local] = value;
    workgroupBarrier();
    if (local < D / 8u) {
      pack(local / 4u * 8u, head * (D / 32u) + local / 4u, local % 4u);
    }
  }
}

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
