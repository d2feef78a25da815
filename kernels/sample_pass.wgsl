// Passes over the keys of sample_keys.wgsl by many workgroups, each a dispatch: they find what survives top-k, min-p and
// top-p (Holtzman et al. 2020), as sample.wgsl does within one workgroup. A threshold takes three passes: the range of
// keys that it lies in, at first all of interest, is cut into 1,631 buckets, and the keys are counted, or weighed, by
// bucket; the next pass takes the bucket with the threshold for its range, so that the third leaves one key. The last
// pass, when the thresholds are known, gives what sample_draw.wgsl draws from. Sums by bucket are integers of 64 bits:
// equal in whatever order workgroups add to them.
//
//   keys     [groups, 1024]   vec4
//   highest  [groups]         the highest key of each workgroup
//   ranges   [6]              of each pass but the last
//   sums     [6, 1632]        (low, high): logits, or weights in 2^-39, by bucket; bucket 0: what is below the range.
//                             Zero at first
//   parts    [1 + groups]     written by the last pass: highest key, lowest that survives, how many logits with it are
//                             dropped, first ids first; then, by workgroup, weight of what is above it (the bits of an
//                             f32) and how many logits with it there are
//
// One workgroup: 4,096 logits. Grid: (groups), at most 256.

struct Params {
  index: u32, // of the pass in this draw
  cut: u32, // of the threshold: 0 to 2; the last pass: 0
  measure: u32, // 0 logits, for top-k; 1 their mass, for top-p; 2: the last pass
  greedy: u32,
  scale: f32, // 1 / temperature
  top_k: u32, // 0: not used
  min_gap: f32, // logits further below the highest are dropped by min-p; negative: not used
  drop: f32, // 1 - top_p; 0: not used
  nucleus_scale: f32, // 1 / temperature of the softmax that top-p looks at
  reach: f32, // logits further below the highest weigh less together than top-p drops
  nucleus_of: u32, // which ids that softmax is of: 0 all, 1 those left by top-k, 2 by top-k and min-p
}

struct Range {
  low: u32, // its first key
  high: u32, // behind its last
  peak: u32, // the highest of all keys
  kept: u32, // the lowest that top-k leaves
  below: vec2<u32>, // sum of what is below the range
  limit: vec2<u32>, // of what may be below the threshold
}

const THREADS = 256u;
const ROWS = 16u; // of as many threads
const BLOCKS = 4u; // of a thread
const BUCKETS = 1632u; // 1631^3 > 2^32
const EACH = 7u; // buckets that a thread adds up
const LOWEST = 0x00800000u; // key of the lowest finite value
const MASS = 1u;
const LAST = 2u;

@group(0) @binding(0) var<storage, read> keys: array<vec4<u32>>;
@group(0) @binding(1) var<storage, read> highest: array<u32>;
@group(0) @binding(2) var<storage, read_write> ranges: array<Range>;
@group(0) @binding(3) var<storage, read_write> sums: array<atomic<u32>>;
@group(0) @binding(4) var<storage, read_write> parts: array<vec4<u32>>;
@group(0) @binding(5) var<uniform> params: Params;

var<workgroup> own_sums: array<atomic<u32>, 2 * BUCKETS>;
var<workgroup> line: array<vec2<u32>, THREADS>;
var<workgroup> rows: array<vec2<u32>, ROWS>;
var<workgroup> narrowed: Range;
var<workgroup> most: atomic<u32>;
var<workgroup> peak: u32;

// ---- integers of 64 bits, (low, high)

fn plus(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let low = a.x + b.x;
  return vec2<u32>(low, a.y + b.y + u32(low < a.x));
}

fn minus(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  return vec2<u32>(a.x - b.x, a.y - b.y - u32(a.x < b.x));
}

fn at_most(a: vec2<u32>, b: vec2<u32>) -> bool {
  return a.y < b.y || (a.y == b.y && a.x <= b.x);
}

/// In 2^-39, of a weight of at most 2^20.
fn fixed(weight: f32) -> vec2<u32> {
  let high = floor(weight * 128.0);
  return vec2<u32>(u32((weight * 128.0 - high) * 4294967296.0), u32(high));
}

fn weight_of(sum: vec2<u32>) -> f32 {
  return f32(sum.y) * 0.0078125 + f32(sum.x) * 1.8189894035458565e-12;
}

/// The same in 20 bits and what is above them: each half of the sum of a workgroup's weights has 32 bits.
fn halves(weight: f32) -> vec2<u32> {
  let high = floor(weight * 524288.0);
  return vec2<u32>(u32((weight * 524288.0 - high) * 1048576.0), u32(high));
}

fn joined(halves: vec2<u32>) -> vec2<u32> {
  return plus(vec2<u32>(halves.x, 0u), vec2<u32>(halves.y << 20u, halves.y >> 12u));
}

// ---- keys

fn key_of(value: f32) -> u32 {
  let bits = bitcast<u32>(value);
  return select(select(bits | 0x80000000u, ~bits, bits > 0x80000000u), 0u, (bits & 0x7f800000u) == 0x7f800000u);
}

fn values_of(keys: vec4<u32>) -> vec4<f32> {
  let finite = max(keys, vec4<u32>(LOWEST));
  return bitcast<vec4<f32>>(select(~finite, finite & vec4<u32>(0x7fffffffu), finite >= vec4<u32>(0x80000000u)));
}

/// Weights in the softmax, against the highest value.
fn weights_of(keys: vec4<u32>, top: f32, scale: f32) -> vec4<f32> {
  return select(exp(max((values_of(keys) - top) * scale, vec4<f32>(-120.0))), vec4<f32>(), keys == vec4<u32>());
}

/// Keys of a bucket of the range; its last may be cut short.
fn width_of(range: Range) -> u32 {
  return (range.high - range.low + BUCKETS - 2u) / (BUCKETS - 1u);
}

// ---- the threshold

/// All finite keys.
fn whole(groups: u32, local: u32) -> Range {
  if (local < groups) {
    atomicMax(&most, highest[local]);
  }
  workgroupBarrier();
  if (local == 0u) {
    peak = atomicLoad(&most);
  }
  let all = workgroupUniformLoad(&peak);
  return Range(0u, all + 1u, all, 0u, vec2<u32>(), vec2<u32>());
}

fn sum_at(bucket: u32) -> vec2<u32> {
  return vec2<u32>(atomicLoad(&own_sums[2u * bucket]), atomicLoad(&own_sums[2u * bucket + 1u]));
}

/// The last bucket of the pass before with at most the limit below it; uniform.
fn narrow(local: u32) -> Range {
  var range = ranges[params.index - 1u];
  for (var at = local; at < 2u * BUCKETS; at += THREADS) {
    atomicStore(&own_sums[at], atomicLoad(&sums[2u * (params.index - 1u) * BUCKETS + at]));
  }
  workgroupBarrier();
  let first = local * EACH;
  let end = min(first + EACH, BUCKETS);
  var sum = vec2<u32>();
  for (var b = first; b < end; b++) {
    sum = plus(sum, sum_at(b));
  }
  line[local] = sum;
  workgroupBarrier();
  if (local < ROWS) {
    var row = vec2<u32>();
    for (var i = 0u; i < ROWS; i++) {
      row = plus(row, line[local * ROWS + i]);
    }
    rows[local] = row;
  }
  workgroupBarrier();
  var before = range.below;
  var total = vec2<u32>();
  for (var i = 0u; i < ROWS; i++) {
    before = plus(before, select(vec2<u32>(), rows[i], i < local / ROWS));
    before = plus(before, select(vec2<u32>(), line[local / ROWS * ROWS + i], i < local % ROWS));
    total = plus(total, rows[i]);
  }
  if (params.cut == 1u) {
    range.limit = minus(total, vec2<u32>(params.top_k, 0u));
    if (params.measure == MASS) {
      range.limit = fixed(weight_of(total) * params.drop);
    }
  }
  let width = width_of(range);
  let last = (range.high - 1u - range.low) / width + 1u;
  for (var b = first; b < min(end, last + 1u); b++) {
    let after = plus(before, sum_at(b));
    let fits = b == 1u || at_most(before, range.limit);
    if (b > 0u && fits && (b == last || !at_most(after, range.limit))) {
      let low = range.low + (b - 1u) * width;
      let high = low + min(width, range.high - low);
      narrowed = Range(low, high, range.peak, range.kept, before, range.limit);
    }
    before = after;
  }
  return workgroupUniformLoad(&narrowed);
}

fn min_p(top: f32) -> u32 {
  return select(0u, key_of(top - params.min_gap), params.min_gap >= 0.0);
}

/// What top-p may cut at; `base` is the lowest key of its softmax.
fn reached(range: Range, base: u32, top: f32) -> Range {
  let low = min(max(base, key_of(top - params.reach)), range.peak);
  return Range(low, range.peak + 1u, range.peak, range.kept, vec2<u32>(), vec2<u32>());
}

// ---- the pass

fn tally(bucket: u32, amount: vec2<u32>) {
  atomicAdd(&own_sums[2u * bucket], amount.x);
  if (amount.y > 0u) {
    atomicAdd(&own_sums[2u * bucket + 1u], amount.y);
  }
}

/// Adds keys of at least `base` to the sums of the pass.
fn measure(range: Range, base: u32, top: f32, group: u32, local: u32) {
  for (var at = local; at < 2u * BUCKETS; at += THREADS) {
    atomicStore(&own_sums[at], 0u);
  }
  workgroupBarrier();
  let width = width_of(range);
  var below = 0.0;
  for (var i = 0u; i < BLOCKS; i++) {
    let own = keys[(group * BLOCKS + i) * THREADS + local];
    var weights = vec4<f32>();
    if (params.measure == MASS) {
      weights = weights_of(own, top, params.nucleus_scale);
    }
    for (var c = 0u; c < 4u; c++) {
      if (own[c] >= range.low && own[c] < range.high) {
        tally(1u + (own[c] - range.low) / width, select(vec2<u32>(1u, 0u), halves(weights[c]), params.measure == MASS));
      }
    }
    let under = (own >= vec4<u32>(base)) & (own < vec4<u32>(range.low));
    below += dot(select(vec4<f32>(), weights, under), vec4<f32>(1.0));
  }
  if (below > 0.0) {
    tally(0u, halves(below));
  }
  workgroupBarrier();
  for (var bucket = local; bucket < BUCKETS; bucket += THREADS) {
    let amount = joined(sum_at(bucket));
    if (any(amount > vec2<u32>())) {
      let at = 2u * (params.index * BUCKETS + bucket);
      let before = atomicAdd(&sums[at], amount.x);
      let high = amount.y + u32(before + amount.x < before);
      if (high > 0u) {
        atomicAdd(&sums[at + 1u], high);
      }
    }
  }
}

/// The parts of sample_draw.wgsl.
fn weigh(range: Range, top: f32, group: u32, local: u32) {
  var floor_key = max(select(range.kept, range.peak, params.greedy != 0u), min_p(top));
  var dropped = 0.0;
  if (params.drop > 0.0 && range.low >= floor_key) {
    floor_key = range.low;
    let room = select(vec2<u32>(), minus(range.limit, range.below), at_most(range.below, range.limit));
    dropped = floor(weight_of(room) / max(weights_of(vec4<u32>(floor_key), top, params.nucleus_scale).x, 1e-38));
  }
  var above = 0.0;
  var ties = 0u;
  for (var i = 0u; i < BLOCKS; i++) {
    let own = keys[(group * BLOCKS + i) * THREADS + local];
    let floors = vec4<u32>(floor_key);
    above += dot(select(vec4<f32>(), weights_of(own, top, params.scale), own > floors), vec4<f32>(1.0));
    ties += dot(select(vec4<u32>(), vec4<u32>(1u), own == floors), vec4<u32>(1u));
  }
  line[local] = vec2<u32>(bitcast<u32>(above), ties);
  workgroupBarrier();
  above = 0.0;
  ties = 0u;
  if (local < ROWS) {
    for (var i = 0u; i < ROWS; i++) {
      above += bitcast<f32>(line[i * ROWS + local].x);
      ties += line[i * ROWS + local].y;
    }
    rows[local] = vec2<u32>(bitcast<u32>(above), ties);
  }
  workgroupBarrier();
  if (local == 0u) {
    for (var i = 1u; i < ROWS; i++) {
      above += bitcast<f32>(rows[i].x);
      ties += rows[i].y;
    }
    parts[1u + group] = vec4<u32>(bitcast<u32>(above), ties, 0u, 0u);
    if (group == 0u) {
      parts[0] = vec4<u32>(range.peak, floor_key, u32(min(dropped, 1048576.0)), 0u);
    }
  }
}

@compute @workgroup_size(THREADS)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  var range: Range;
  if (params.index == 0u) {
    range = whole(groups.x, local);
  } else {
    range = narrow(local);
  }
  let top = values_of(vec4<u32>(range.peak)).x;
  // What was found before is the threshold of top-k, but for the last pass behind top-p.
  if (params.cut == 0u && (params.measure != LAST || params.drop == 0.0)) {
    range.kept = range.low;
  }
  if (params.measure == LAST) {
    weigh(range, top, group.x, local);
    return;
  }
  var base = range.low;
  if (params.measure == MASS && params.cut == 0u) {
    base = select(select(range.kept, max(range.kept, min_p(top)), params.nucleus_of == 2u), 0u, params.nucleus_of == 0u);
    range = reached(range, base, top);
  }
  if (group.x == 0u && local == 0u) {
    ranges[params.index] = range;
  }
  measure(range, base, top, group.x, local);
}
