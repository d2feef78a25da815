// Causal attention of a few rows over a cache of keys and values, 32 positions a workgroup; merge_attention.wgsl adds the
// parts up. Row t stands at position state[0] + t and sees all up to itself; with a window only the last `window`.
// Query head h reads head h / (H / G) of the cache.
//
//   q       [T, H D]
//   keys    [capacity, G D]         f32, or f16 pairs
//   values  [capacity, G D]         as keys
//   state   [1]                     position of the first row
//   parts   [T, H, chunks, D + 2]   weighted values, the largest score, the sum of the weights
//
// Workgroup: 256 threads, a row, a head and 32 positions. 8 threads share the score of a position; 256 / (D / 2) share
// a pair of dims of the values. D is a power of two from 16 to 512. Grid: (chunks, H, T).

override CACHE_F16: bool = true;
override D: u32 = 128;

const POSITIONS = 32u;
const SHARE = 8u; // threads a position

struct Params {
  H: u32,
  G: u32,
  window: u32, // 0: none
  scale: f32,
}

@group(0) @binding(0) var<storage, read> q: array<vec2<f32>>;
@group(0) @binding(1) var<storage, read> keys: array<u32>;
@group(0) @binding(2) var<storage, read> values: array<u32>;
@group(0) @binding(3) var<storage, read> state: array<u32>;
@group(0) @binding(4) var<storage, read_write> parts: array<f32>;
@group(0) @binding(5) var<uniform> params: Params;

var<workgroup> shares: array<f32, 256>;
var<workgroup> weights: array<f32, 32>;
var<workgroup> sums: array<vec2<f32>, 256>;

fn key(at: u32) -> vec2<f32> {
  if (CACHE_F16) {
    return unpack2x16float(keys[at]);
  }
  return bitcast<vec2<f32>>(vec2<u32>(keys[2u * at], keys[2u * at + 1u]));
}

fn value(at: u32) -> vec2<f32> {
  if (CACHE_F16) {
    return unpack2x16float(values[at]);
  }
  return bitcast<vec2<f32>>(vec2<u32>(values[2u * at], values[2u * at + 1u]));
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
  if (first >= end || first + POSITIONS <= begin) {
    return;
  }
  let pairs = D / 2u;
  let head = group.y / (params.H / params.G);
  let p = first + local / SHARE;
  let seen = p >= begin && p < end;
  var share = 0.0;
  if (seen) {
    let query = (t * params.H + group.y) * pairs;
    let row = (p * params.G + head) * pairs;
    for (var i = local % SHARE; i < pairs; i += SHARE) {
      share += dot(q[query + i], key(row + i));
    }
  }
  shares[local] = share;
  workgroupBarrier();
  if (local < POSITIONS) {
    var score = 0.0;
    for (var i = 0u; i < SHARE; i++) {
      score += shares[local * SHARE + i];
    }
    let mine = first + local;
    weights[local] = select(-3e38, score * params.scale, mine >= begin && mine < end);
  }
  workgroupBarrier();
  var largest = -3e38;
  for (var i = 0u; i < POSITIONS; i++) {
    largest = max(largest, weights[i]);
  }
  let slots = 256u / pairs;
  let pair = local % pairs;
  var sum = vec2<f32>();
  for (var i = local / pairs; i < POSITIONS; i += slots) {
    let position = first + i;
    if (position >= begin && position < end) {
      sum += exp(weights[i] - largest) * value((position * params.G + head) * pairs + pair);
    }
  }
  sums[local] = sum;
  workgroupBarrier();
  let part = ((t * params.H + group.y) * groups.x + group.x) * (D + 2u);
  if (local < pairs) {
    for (var i = 1u; i < slots; i++) {
      sum += sums[i * pairs + pair];
    }
    parts[part + 2u * pair] = sum.x;
    parts[part + 2u * pair + 1u] = sum.y;
  }
  if (local == 0u) {
    var mass = 0.0;
    for (var i = 0u; i < POSITIONS; i++) {
      mass += exp(weights[i] - largest);
    }
    parts[part + D] = largest;
    parts[part + D + 1u] = mass;
  }
}
