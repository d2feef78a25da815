// rotary_append.wgsl and cached_attention.wgsl in one, for a single row: turns its queries and its key, attends to the
// cache and to the row itself, and puts its key and value into the cache for the rows to come. POSITIONS a workgroup;
// merge_attention.wgsl adds the parts up. Query head h reads head h / (H / G) of the cache, and writes it if it is the
// first to read it.
//
//   qkv     [1, (H + 2 G) D]    H heads of queries, G of keys, G of values
//   angles  [positions, D / 2]  cos and sin
//   state   [1]                 position of the row
//   keys    [capacity, G D]     f32, or f16 pairs
//   values  [capacity, G D]     as keys
//   parts   [chunks, H, D + 4]  weighted values; the largest score, the sum of the weights, two of padding
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
override WHOLE: bool = false; // one part has all positions and goes to parts [H D] as the result
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
@group(0) @binding(5) var<storage, read_write> parts: array<vec4<f32>>;

var<workgroup> query: array<vec4<f32>, 64>;
var<workgroup> own_key: array<vec4<f32>, 64>;
var<workgroup> shares: array<f32, 256>;
var<workgroup> scores: array<f32, 128>;
var<workgroup> largests: array<f32, GROUPS>;
var<workgroup> sums: array<vec4<f32>, 256>;
var<workgroup> masses: array<f32, 256>;

/// Dim d of the head that begins at `first`, turned.
fn turned(first: u32, d: u32, position: u32) -> f32 {
  let half = D / 2u;
  var j = d % half;
  var other = select(d - half, d + half, d < half);
  var low = d < half;
  if (INTERLEAVED) {
    j = d / 2u;
    other = d ^ 1u;
    low = d % 2u == 0u;
  }
  let angle = angles[position * half + j];
  let b = qkv[first + other] * angle.y;
  return qkv[first + d] * angle.x + select(b, -b, low);
}

fn turned_four(head: u32, four: u32, position: u32) -> vec4<f32> {
  let first = head * D;
  let d = 4u * four;
  return vec4<f32>(
    turned(first, d, position),
    turned(first, d + 1u, position),
    turned(first, d + 2u, position),
    turned(first, d + 3u, position),
  );
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
  write_part(sum, mass, largest, (group.x * H + group.y) * (FOURS + 1u), group.y * FOURS, local);
}

/// Adds up what the threads of four dims have, and writes it.
fn write_part(own_sum: vec4<f32>, own_mass: f32, largest: f32, part: u32, whole: u32, local: u32) {
  sums[local] = own_sum;
  masses[local] = own_mass;
  workgroupBarrier();
  if (local < FOURS) {
    var sum = own_sum;
    var mass = own_mass;
    for (var i = 1u; i < SLOTS; i++) {
      sum += sums[i * FOURS + local];
      mass += masses[i * FOURS + local];
    }
    if (WHOLE) {
      parts[whole + local] = sum / mass;
    } else {
      parts[part + local] = sum;
      if (local == 0u) {
        parts[part + FOURS] = vec4<f32>(largest, mass, 0.0, 0.0);
      }
    }
  }
}
