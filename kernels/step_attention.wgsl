// rotary_append.wgsl and cached_attention.wgsl in one, for a single row: turns its queries and its key, attends to the
// cache and to the row itself, and puts its key and value into the cache for the rows to come. 32 positions a workgroup;
// merge_attention.wgsl adds the parts up. Query head h reads head h / (H / G) of the cache, and writes it if it is the
// first to read it.
//
//   qkv     [1, (H + 2 G) D]    H heads of queries, G of keys, G of values
//   angles  [positions, D / 2]  cos and sin
//   state   [1]                 position of the row
//   keys    [capacity, G D]     f32, or f16 pairs
//   values  [capacity, G D]     as keys
//   parts   [H, chunks, D + 4]  weighted values; the largest score, the sum of the weights, two of padding
//
// Workgroup: 256 threads, a head and 32 positions, as in cached_attention.wgsl. D is a power of two from 16 to 256.
// Grid: (chunks, H).

override INTERLEAVED: bool = false; // pairs of dims are (2j, 2j + 1), not (j, j + D / 2)
override CACHE_F16: bool = true;
override D: u32 = 128;
override WHOLE: bool = false; // one part has all positions and goes to parts [H D] as the result

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

@group(0) @binding(0) var<storage, read> qkv: array<f32>;
@group(0) @binding(1) var<storage, read> angles: array<vec2<f32>>;
@group(0) @binding(2) var<storage, read> state: array<u32>;
@group(0) @binding(3) var<storage, read_write> keys: array<vec2<u32>>;
@group(0) @binding(4) var<storage, read_write> values: array<vec2<u32>>;
@group(0) @binding(5) var<storage, read_write> parts: array<vec4<f32>>;
@group(0) @binding(6) var<uniform> params: Params;

var<workgroup> query: array<f32, 256>;
var<workgroup> own_key: array<f32, 256>;
var<workgroup> shares: array<f32, 256>;
var<workgroup> scores: array<f32, 32>;
var<workgroup> sums: array<vec4<f32>, 256>;

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

fn load(words: vec2<u32>) -> vec4<f32> {
  return vec4<f32>(unpack2x16float(words.x), unpack2x16float(words.y));
}

/// Four dims of a key of the cache.
fn key(at: u32) -> vec4<f32> {
  if (CACHE_F16) {
    return load(keys[at]);
  }
  return bitcast<vec4<f32>>(vec4<u32>(keys[2u * at], keys[2u * at + 1u]));
}

/// Four dims of a value of the cache.
fn value(at: u32) -> vec4<f32> {
  if (CACHE_F16) {
    return load(values[at]);
  }
  return bitcast<vec4<f32>>(vec4<u32>(values[2u * at], values[2u * at + 1u]));
}

fn own_four(four: u32) -> vec4<f32> {
  let d = 4u * four;
  return vec4<f32>(own_key[d], own_key[d + 1u], own_key[d + 2u], own_key[d + 3u]);
}

fn query_four(four: u32) -> vec4<f32> {
  let d = 4u * four;
  return vec4<f32>(query[d], query[d + 1u], query[d + 2u], query[d + 3u]);
}

/// Four dims of this row's value.
fn own_value(head: u32, four: u32) -> vec4<f32> {
  let at = (params.H + params.G + head) * D + 4u * four;
  return vec4<f32>(qkv[at], qkv[at + 1u], qkv[at + 2u], qkv[at + 3u]);
}

/// Key and value of this row into the cache.
fn append(head: u32, four: u32, position: u32) {
  let to = (position * params.G + head) * D / 4u + four;
  let k = own_four(four);
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

/// The sum of the weights.
fn mass_of(largest: f32) -> f32 {
  var mass = 0.0;
  for (var i = 0u; i < POSITIONS; i++) {
    mass += exp(scores[i] - largest);
  }
  return mass;
}

/// The score of every position of this part.
fn score_positions(first: u32, begin: u32, newest: u32, head: u32, local: u32) {
  let p = first + local / SHARE;
  let row = (min(p, params.capacity - 1u) * params.G + head) * D / 4u;
  var share = 0.0;
  for (var four = local % SHARE; four < D / 4u; four += SHARE) {
    let k = select(key(row + four), own_four(four), vec4<bool>(p == newest));
    share += dot(query_four(four), k);
  }
  shares[local] = share;
  workgroupBarrier();
  if (local < POSITIONS) {
    var score = 0.0;
    for (var i = 0u; i < SHARE; i++) {
      score += shares[local * SHARE + i];
    }
    let position = first + local;
    scores[local] = select(UNSEEN, score * params.scale, position >= begin && position <= newest);
  }
  workgroupBarrier();
}

@compute @workgroup_size(256)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let newest = state[0];
  let begin = select(0u, newest + 1u - min(newest + 1u, params.window), params.window > 0u);
  let first = group.x * POSITIONS;
  if (first > newest || first + POSITIONS <= begin || newest >= params.capacity) {
    return;
  }
  let share = params.H / params.G;
  let head = group.y / share;
  let fours = D / 4u;
  if (local < D) {
    query[local] = turned(group.y * D, local, newest);
    own_key[local] = turned((params.H + head) * D, local, newest);
  }
  workgroupBarrier();
  if (local < fours && group.y % share == 0u && first + POSITIONS > newest) {
    append(head, local, newest);
  }
  score_positions(first, begin, newest, head, local);
  var largest = UNSEEN;
  for (var i = 0u; i < POSITIONS; i++) {
    largest = max(largest, scores[i]);
  }
  let slots = 256u / fours;
  let four = local % fours;
  var sum = vec4<f32>();
  for (var p = local / fours; p < POSITIONS; p += slots) {
    let row = (min(first + p, params.capacity - 1u) * params.G + head) * fours;
    let v = select(value(row + four), own_value(head, four), vec4<bool>(first + p == newest));
    sum += exp(scores[p] - largest) * v;
  }
  sums[local] = sum;
  workgroupBarrier();
  if (local < fours) {
    for (var i = 1u; i < min(slots, POSITIONS); i++) {
      sum += sums[i * fours + four];
    }
    if (WHOLE) {
      parts[group.y * fours + four] = sum / mass_of(largest);
    } else {
      parts[(group.y * groups.x + group.x) * (fours + 1u) + four] = sum;
    }
  }
  if (!WHOLE && local == 0u) {
    parts[(group.y * groups.x + group.x) * (fours + 1u) + fours] = vec4<f32>(largest, mass_of(largest), 0.0, 0.0);
  }
}
