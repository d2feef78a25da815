// One token drawn from the softmax of logits / temperature, after repetition penalty (Keskar et al. 2019, CTRL), top-k,
// min-p and top-p (Holtzman et al. 2020), on the GPU alone: one recorded dispatch draws token after token. Values are
// turned into u32 keys of the same order; what a threshold of top-k (by count) or top-p (by mass) lies between is cut in
// four until it holds few logits, which are compared with each other, or one key. The draw is the inverse of the running
// sum over ascending ids at u = word `index` of a Philox stream (golden/random). A logit that is not finite is never
// drawn. Greedy is u = 0 among the highest: the lowest id.
//
//   logits         [>= n]         of the ids of up to four ranges, ascending; whole vec4s are read
//   last_seen      [vocab]        u32, 0 or 1 + where the id last stood in the history; the drawn one is entered
//   state          [6]            index of the draw, length of the history, tokens drawn, stream, seed low and high
//   tokens         [capacity]     a ring: token d goes to d mod capacity
//   next           [1]            the drawn token
//   probabilities  [n]            zero for dropped ids, written only when WRITE_PROBABILITIES
//
// One workgroup, n <= 1024 * HELD; a thread takes 4 * HELD neighbouring logits, which stay in its registers. Where there
// are more: sample_keys.wgsl, sample_pass.wgsl, sample_draw.wgsl. Grid: (1).

override HELD: u32 = 5; // blocks of a thread, at most 5
override HAS_HISTORY: bool = false;
override WRITE_PROBABILITIES: bool = false;

struct Params {
  n: u32,
  end_0: u32, // of the logits of range 0
  end_1: u32,
  end_2: u32,
  offset_0: u32, // id - position in range 0
  offset_1: u32,
  offset_2: u32,
  offset_3: u32,
  capacity: u32,
  penalty: f32,
  window: u32, // entries of the history that are penalised
  greedy: u32,
  scale: f32, // 1 / temperature
  top_k: u32, // 0: not used
  min_gap: f32, // logits further below the highest are dropped by min-p; negative: not used
  drop: f32, // 1 - top_p; 0: not used
  nucleus_scale: f32, // 1 / temperature of the softmax that top-p looks at
  nucleus_of: u32, // which ids that softmax is of: 0 all, 1 those left by top-k, 2 by top-k and min-p
}

const THREADS = 256u;
const ROWS = 16u; // of as many threads
const PITCH = ROWS + 1u; // of a row, so that rows meet other banks
const LOWEST = 0x00800000u; // key of the lowest finite value

@group(0) @binding(0) var<storage, read> logits: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read_write> last_seen: array<u32>;
@group(0) @binding(2) var<storage, read_write> state: array<u32>;
@group(0) @binding(3) var<storage, read_write> tokens: array<u32>;
@group(0) @binding(4) var<storage, read_write> next: array<u32>;
@group(0) @binding(5) var<storage, read_write> probabilities: array<f32>;
@group(0) @binding(6) var<uniform> params: Params;

var<private> held_keys: array<vec4<u32>, 5>;
var<private> held_weights: array<vec4<f32>, 5>;
var<workgroup> line: array<f32, 4u * ROWS * PITCH>; // no vectors: threads that write components of one race
var<workgroup> befores: array<f32, 4u * ROWS * PITCH>; // sums of what stands before in a row
var<workgroup> rows: array<f32, 4u * ROWS>;
var<workgroup> row_befores: array<f32, 4u * ROWS>;
var<workgroup> sums: array<f32, 4>;
var<workgroup> highest: atomic<u32>;
var<workgroup> lowest_inverse: atomic<u32>; // of the finite ones
var<workgroup> extremes: vec2<u32>; // lowest and highest key
var<workgroup> candidates: array<vec2<u32>, THREADS>; // key, bits of the weight
var<workgroup> best: atomic<u32>;
var<workgroup> best_left: atomic<u32>; // the bits of an f32
var<workgroup> decided: Threshold;
var<workgroup> first_hit: atomic<u32>; // THREADS - the first thread that holds the draw; 0: none
var<workgroup> last_hit: atomic<u32>; // 1 + the last thread with a survivor; 0: none
var<workgroup> uniform_draw: f32;
var<workgroup> drawn: u32;

/// High and low word of a product of 32 x 32 bits.
fn multiply(a: u32, b: u32) -> vec2<u32> {
  let low = (a & 0xffffu) * (b & 0xffffu);
  let cross = (a >> 16u) * (b & 0xffffu) + (low >> 16u);
  let middle = (a & 0xffffu) * (b >> 16u) + (cross & 0xffffu);
  return vec2<u32>((a >> 16u) * (b >> 16u) + (cross >> 16u) + (middle >> 16u), a * b);
}

/// Element `index` of the stream, in (0, 1): Philox4x32-10.
fn philox_uniform(index: u32) -> f32 {
  var counter = vec4<u32>(index >> 2u, 0u, state[3], 0u);
  var key = vec2<u32>(state[4], state[5]);
  for (var round = 0u; round < 10u; round++) {
    let p = multiply(0xd2511f53u, counter.x);
    let q = multiply(0xcd9e8d57u, counter.z);
    counter = vec4<u32>(q.x ^ counter.y ^ key.x, q.y, p.x ^ counter.w ^ key.y, p.y);
    key += vec2<u32>(0x9e3779b9u, 0xbb67ae85u);
  }
  return (f32(counter[index & 3u] >> 8u) + 0.5) * 5.9604644775390625e-8;
}

/// Keys compare as values do; 0 for what is not finite. Both zeros are one.
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

fn id_of(at: u32) -> u32 {
  let offset = select(params.offset_3, params.offset_2, at < params.end_2);
  return at + select(select(offset, params.offset_1, at < params.end_1), params.offset_0, at < params.end_0);
}

/// Logit x at place `at`, after the penalty.
fn penalised(x: f32, at: u32, history: u32) -> f32 {
  if (HAS_HISTORY) {
    let seen = last_seen[id_of(at)];
    if (seen > 0u && history - seen < params.window) {
      return select(x * params.penalty, x / params.penalty, x > 0.0);
    }
  }
  return x;
}

/// Writes this thread's keys; the highest, and the inverse of the lowest.
fn load(history: u32, local: u32) -> vec2<u32> {
  var most = vec2<u32>();
  for (var i = 0u; i < HELD; i++) {
    let own = logits[local * HELD + i];
    var keys = vec4<u32>();
    for (var c = 0u; c < 4u; c++) {
      let at = 4u * (local * HELD + i) + c;
      if (at < params.n) {
        keys[c] = key_of(penalised(own[c], at, history));
        most = max(most, select(vec2<u32>(), vec2<u32>(keys[c], ~keys[c]), keys[c] > 0u));
      }
    }
    held_keys[i] = keys;
    held_weights[i] = vec4<f32>(1.0); // for top-k, which counts
  }
  return most;
}

/// Sums over all threads, uniform; `before` becomes that of the x of the threads before this one.
fn add_up(value: vec4<f32>, local: u32, before: ptr<function, f32>) -> vec4<f32> {
  let place = local / ROWS * PITCH + local % ROWS;
  for (var c = 0u; c < 4u; c++) {
    line[c * ROWS * PITCH + place] = value[c];
  }
  workgroupBarrier();
  if (local < 4u * ROWS) {
    var sum = 0.0;
    for (var i = local * PITCH; i < local * PITCH + ROWS; i++) {
      befores[i] = sum;
      sum += line[i];
    }
    rows[local] = sum;
  }
  workgroupBarrier();
  if (local < 4u) {
    var sum = 0.0;
    for (var i = local * ROWS; i < (local + 1u) * ROWS; i++) {
      row_befores[i] = sum;
      sum += rows[i];
    }
    sums[local] = sum;
  }
  let all = workgroupUniformLoad(&sums);
  *before = row_befores[local / ROWS] + befores[place];
  return vec4<f32>(all[0], all[1], all[2], all[3]);
}

struct Threshold {
  key: u32,
  room: f32, // what may be left below it, less what is
}

fn sum_where(chosen: vec4<bool>, weights: vec4<f32>) -> f32 {
  return dot(select(vec4<f32>(), weights, chosen), vec4<f32>(1.0));
}

/// Where a range of keys is cut in four: evenly by value, or by key, where a few values lie very far from the others.
fn cuts(low: u32, high: u32, by_value: bool) -> vec3<u32> {
  let ends = values_of(vec4<u32>(low, high - 1u, 0u, 0u));
  let values = ends.x + (ends.y - ends.x) * vec3<f32>(0.25, 0.5, 0.75);
  let even = vec3<u32>(key_of(values.x), key_of(values.y), key_of(values.z));
  let pivots = select(low + max((high - low) / 4u, 1u) * vec3<u32>(1u, 2u, 3u), even, by_value);
  return clamp(pivots, vec3<u32>(low + 1u), vec3<u32>(high - 1u));
}

/// The highest key, from `lowest` to `peak`, with at most drop of the mass below it, or all but k logits. Uniform.
fn threshold(by_mass: bool, lowest: u32, peak: u32, local: u32) -> Threshold {
  var low = min(lowest, max(peak, 1u) - 1u); // the highest key is always compared
  var high = peak + 1u;
  var below = 0.0;
  var limit = 0.0;
  var before = 0.0;
  for (var cut = 0u; high - low > 1u; cut++) {
    let pivots = cuts(low, high, cut % 3u != 2u);
    var sum = vec4<f32>();
    for (var i = 0u; i < HELD; i++) {
      let keys = held_keys[i];
      let weights = held_weights[i];
      sum += vec4<f32>(
        sum_where(keys < vec4<u32>(pivots.x), weights), sum_where(keys < vec4<u32>(pivots.y), weights),
        sum_where(keys < vec4<u32>(pivots.z), weights), dot(weights, vec4<f32>(1.0)),
      );
    }
    sum = add_up(sum, local, &before);
    limit = select(sum.w - f32(params.top_k), sum.w * params.drop, by_mass);
    let fits = sum.xyz <= vec3<f32>(limit);
    below = select(select(select(below, sum.x, fits.x), sum.y, fits.y), sum.z, fits.z);
    high = select(select(select(pivots.x, pivots.y, fits.x), pivots.z, fits.y), high, fits.z);
    low = select(select(select(low, pivots.x, fits.x), pivots.y, fits.y), pivots.z, fits.z);
    var own = 0.0;
    for (var i = 0u; i < HELD; i++) {
      own += sum_where(held_keys[i] - low < vec4<u32>(high - low), vec4<f32>(1.0));
    }
    let count = add_up(vec4<f32>(own), local, &before).x;
    if (count <= f32(THREADS)) {
      gather(low, high, u32(before));
      return decide(u32(count), limit - below, local);
    }
  }
  return Threshold(low, limit - below);
}

/// This thread's logits with a key from `low` to below `high` become candidates, from place `first` on.
fn gather(low: u32, high: u32, first: u32) {
  var place = first;
  for (var i = 0u; i < HELD; i++) {
    for (var c = 0u; c < 4u; c++) {
      if (held_keys[i][c] - low < high - low) {
        candidates[place] = vec2<u32>(held_keys[i][c], bitcast<u32>(held_weights[i][c]));
        place += 1u;
      }
    }
  }
}

/// What the first `count` candidates with a key below this one weigh.
fn mass_below(key: u32, count: u32) -> f32 {
  var sum = vec2<f32>();
  for (var first = 0u; first < count; first += 16u) {
    for (var i = first; i < first + 16u; i += 2u) { // those behind the last have no weight
      let a = candidates[i]; let b = candidates[i + 1u];
      sum += select(vec2<f32>(), bitcast<vec2<f32>>(vec2<u32>(a.y, b.y)), vec2<u32>(a.x, b.x) < vec2<u32>(key));
    }
  }
  return sum.x + sum.y;
}

/// The highest key of the first `count` candidates with at most `room` below it. Uniform.
fn decide(count: u32, room: f32, local: u32) -> Threshold {
  workgroupBarrier();
  let own = candidates[local].x;
  let left = room - mass_below(own, select(0u, count, local < count));
  if (local < count && left >= 0.0) {
    atomicMax(&best, own);
  }
  workgroupBarrier();
  candidates[local] = vec2<u32>(); // as the next threshold finds them
  if (local < count && own == atomicLoad(&best)) {
    atomicStore(&best_left, bitcast<u32>(left)); // equals leave the same
  }
  workgroupBarrier();
  if (local == 0u) {
    decided = Threshold(atomicExchange(&best, 0u), bitcast<f32>(atomicLoad(&best_left)));
  }
  return workgroupUniformLoad(&decided);
}

struct Nucleus {
  key: u32,
  skip: u32, // of this thread's logits with this key, how many from the first are dropped
}

/// Top-p over the ids with a key of at least `base`. Of equals at the threshold the lowest ids are dropped.
fn nucleus(base: u32, peak: u32, top: f32, local: u32) -> Nucleus {
  for (var i = 0u; i < HELD; i++) {
    let keys = held_keys[i];
    held_weights[i] = select(vec4<f32>(), weights_of(keys, top, params.nucleus_scale), keys >= vec4<u32>(base));
  }
  let least = threshold(true, base, peak, local);
  let most = floor(least.room / weights_of(vec4<u32>(least.key), top, params.nucleus_scale).x);
  if (most < 1.0) {
    return Nucleus(least.key, 0u);
  }
  var ties = 0.0;
  for (var i = 0u; i < HELD; i++) {
    ties += sum_where(held_keys[i] == vec4<u32>(least.key), vec4<f32>(1.0));
  }
  var before = 0.0;
  let count = add_up(vec4<f32>(ties), local, &before).x;
  return Nucleus(least.key, u32(clamp(min(most, count - 1.0) - before, 0.0, ties)));
}

/// Writes the weights of the survivors and gives their sum in this thread.
fn survivors(floor_key: u32, cut: Nucleus, top: f32, local: u32) -> f32 {
  var skip = cut.skip;
  var sum = vec4<f32>();
  for (var i = 0u; i < HELD; i++) {
    let keys = held_keys[i];
    var weights = select(vec4<f32>(), weights_of(keys, top, params.scale), keys >= vec4<u32>(floor_key));
    for (var c = 0u; c < 4u; c++) {
      let drops = keys[c] == cut.key && skip > 0u;
      weights[c] = select(weights[c], 0.0, drops);
      skip -= u32(drops);
    }
    held_weights[i] = weights;
    sum += weights;
  }
  return (sum.x + sum.y) + (sum.z + sum.w);
}

/// Where this thread's running sum first passes `target_sum`; its last survivor if it never does.
fn walk(target_sum: f32, local: u32) -> u32 {
  var sum = 0.0;
  var found = 0u;
  for (var i = 0u; i < HELD; i++) {
    for (var c = 0u; c < 4u; c++) {
      if (held_weights[i][c] > 0.0 && sum <= target_sum) {
        found = 4u * (local * HELD + i) + c;
        sum += held_weights[i][c];
      }
    }
  }
  return found;
}

/// The token goes where the next step and the next draw look for it; the state moves on.
fn keep_token(id: u32, history: u32) {
  next[0] = id;
  tokens[state[2] % params.capacity] = id;
  if (HAS_HISTORY) {
    last_seen[id] = history + 1u;
  }
  state[0] += 1u;
  state[1] = history + 1u;
  state[2] += 1u;
}

@compute @workgroup_size(THREADS)
fn main(@builtin(local_invocation_index) local: u32) {
  let history = state[1];
  let own = load(history, local);
  atomicMax(&highest, own.x);
  atomicMax(&lowest_inverse, own.y);
  if (local == THREADS - 1u) { // the last threads have the least to load
    uniform_draw = select(philox_uniform(state[0]), 0.0, params.greedy != 0u);
  }
  workgroupBarrier();
  if (local == 0u) {
    extremes = vec2<u32>(~atomicLoad(&lowest_inverse), atomicLoad(&highest));
  }
  let bounds = workgroupUniformLoad(&extremes);
  let peak = bounds.y;
  let top = values_of(vec4<u32>(peak)).x;
  var floor_key = select(0u, peak, params.greedy != 0u);
  if (params.top_k > 0u) {
    floor_key = max(floor_key, threshold(false, bounds.x, peak, local).key);
  }
  var base = select(floor_key, 0u, params.nucleus_of == 0u);
  floor_key = max(floor_key, select(0u, key_of(top - params.min_gap), params.min_gap >= 0.0));
  base = select(base, floor_key, params.nucleus_of == 2u);
  var cut = Nucleus(0u, 0u);
  if (params.drop > 0.0) {
    cut = nucleus(max(base, bounds.x), peak, top, local);
    floor_key = max(floor_key, cut.key);
  }
  let sum = survivors(floor_key, cut, top, local);
  var before = 0.0;
  var mass = 1.0;
  if (params.greedy == 0u) {
    mass = add_up(vec4<f32>(sum), local, &before).x;
  }
  let target_sum = uniform_draw * mass;
  if (sum > 0.0) {
    atomicMax(&last_hit, local + 1u);
    if (before + sum > target_sum) {
      atomicMax(&first_hit, THREADS - local);
    }
  }
  workgroupBarrier();
  let hit = atomicLoad(&first_hit);
  if (local == select(max(atomicLoad(&last_hit), 1u) - 1u, THREADS - hit, hit > 0u)) {
    drawn = walk(target_sum - before, local);
    keep_token(id_of(drawn), history);
  }
  if (WRITE_PROBABILITIES) {
    workgroupBarrier();
    for (var at = 4u * local * HELD; at < min(4u * (local + 1u) * HELD, params.n); at++) {
      let share = held_weights[at / 4u - local * HELD][at % 4u] / mass;
      probabilities[at] = select(share, f32(at == drawn), params.greedy != 0u);
    }
  }
}
