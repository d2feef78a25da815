// The last dispatch of a draw over many workgroups (sample_keys.wgsl, sample_pass.wgsl): one token drawn from what they
// left, and the state moved on, as by sample.wgsl. The draw is the inverse of the running sum over ascending ids at
// u = word `index` of a Philox stream (golden/random): first over the parts of the workgroups, then within the one
// that it falls into.
//
//   last_seen      [vocab]       u32, 0 or 1 + where the id last stood in the history; the drawn one is entered
//   state          [6]           index of the draw, length of the history, tokens drawn, stream, seed low and high
//   keys           [groups, 1024]  vec4
//   parts          [1 + groups]  see sample_pass.wgsl
//   tokens         [capacity]    a ring: token d goes to d mod capacity
//   next           [1]           the drawn token
//   probabilities  [n]           zero for dropped ids, written only when WRITE_PROBABILITIES
//
// One workgroup; a thread takes a part, then 16 neighbouring keys. Grid: (1).

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
  greedy: u32,
  scale: f32, // 1 / temperature
  groups: u32,
}

/// Of what survives: key of the lowest, and the highest value.
struct Kept {
  floor_key: u32,
  top: f32,
}

struct Walk {
  sum: f32,
  at: u32,
}

/// The workgroup that the draw falls into.
struct Place {
  group: u32,
  goal: f32, // what the running sum has to pass within it
  dropped: f32, // of its logits with the lowest key, how many from the first are dropped
}

const THREADS = 256u;
const ROWS = 16u; // of as many threads
const BLOCKS = 4u; // of a thread
const LOWEST = 0x00800000u; // key of the lowest finite value
const NO_GOAL = 3e38;

@group(0) @binding(0) var<storage, read_write> last_seen: array<u32>;
@group(0) @binding(1) var<storage, read_write> state: array<u32>;
@group(0) @binding(2) var<storage, read> keys: array<vec4<u32>>;
@group(0) @binding(3) var<storage, read> parts: array<vec4<u32>>;
@group(0) @binding(4) var<storage, read_write> tokens: array<u32>;
@group(0) @binding(5) var<storage, read_write> next: array<u32>;
@group(0) @binding(6) var<storage, read_write> probabilities: array<f32>;
@group(0) @binding(7) var<uniform> params: Params;

var<workgroup> line: array<f32, THREADS>;
var<workgroup> rows: array<f32, ROWS>;
var<workgroup> first_hit: atomic<u32>; // THREADS - the first thread that holds the draw; 0: none
var<workgroup> last_hit: atomic<u32>; // 1 + the last thread with a survivor; 0: none
var<workgroup> place: Place;
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

fn value_of(key: u32) -> f32 {
  let finite = max(key, LOWEST);
  return bitcast<f32>(select(~finite, finite & 0x7fffffffu, finite >= 0x80000000u));
}

/// The weight in the softmax of a key that survives, else 0.
fn weight_of(key: u32, kept: Kept) -> f32 {
  if (key < max(kept.floor_key, 1u)) {
    return 0.0;
  }
  return exp(max((value_of(key) - kept.top) * params.scale, -120.0));
}

fn id_of(at: u32) -> u32 {
  let offset = select(params.offset_3, params.offset_2, at < params.end_2);
  return at + select(select(offset, params.offset_1, at < params.end_1), params.offset_0, at < params.end_0);
}

/// Sum over the threads before this one, and over all.
fn running(value: f32, local: u32) -> vec2<f32> {
  workgroupBarrier();
  line[local] = value;
  workgroupBarrier();
  if (local < ROWS) {
    var row = 0.0;
    for (var i = 0u; i < ROWS; i++) {
      row += line[local * ROWS + i];
    }
    rows[local] = row;
  }
  workgroupBarrier();
  var before = 0.0;
  var inside = 0.0;
  var sum = 0.0;
  for (var i = 0u; i < ROWS; i++) {
    before = select(before, sum, i == local / ROWS);
    inside += select(0.0, line[local / ROWS * ROWS + i], i < local % ROWS);
    sum += rows[i];
  }
  return vec2<f32>(before + inside, sum);
}

/// Of `ties` logits with the lowest key, `before` of them ahead of these, how many are dropped if `most` are.
fn dropped_of(ties: f32, before: f32, most: f32) -> f32 {
  return clamp(most - before, 0.0, ties);
}

/// Whether the running sum first passes `goal` in this thread, or this is the last with a survivor and it never does.
fn holds(sum: f32, before: f32, goal: f32, local: u32) -> bool {
  if (local == 0u) {
    atomicStore(&first_hit, 0u);
    atomicStore(&last_hit, 0u);
  }
  workgroupBarrier();
  if (sum > 0.0) {
    atomicMax(&last_hit, local + 1u);
    if (before + sum > goal) {
      atomicMax(&first_hit, THREADS - local);
    }
  }
  workgroupBarrier();
  let hit = atomicLoad(&first_hit);
  return local == select(max(atomicLoad(&last_hit), 1u) - 1u, THREADS - hit, hit > 0u);
}

fn ties_from(first: u32, floor_key: u32) -> f32 {
  var ties = 0.0;
  for (var i = 0u; i < BLOCKS; i++) {
    ties += dot(select(vec4<f32>(), vec4<f32>(1.0), keys[first + i] == vec4<u32>(floor_key)), vec4<f32>(1.0));
  }
  return ties;
}

/// Over the blocks from `first` on: the sum until it passes `goal`, and the survivor where it does, or the last.
fn walk(first: u32, dropped: f32, kept: Kept, goal: f32) -> Walk {
  var walked = Walk(0.0, 4u * first);
  var skip = u32(dropped);
  for (var i = first; i < first + BLOCKS; i++) {
    let own = keys[i];
    for (var c = 0u; c < 4u; c++) {
      let skipped = skip > 0u && own[c] == kept.floor_key;
      skip -= u32(skipped);
      let weight = select(weight_of(own[c], kept), 0.0, skipped);
      if (weight > 0.0 && walked.sum <= goal) {
        walked = Walk(walked.sum + weight, 4u * i + c);
      }
    }
  }
  return walked;
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

/// Those of this thread's part.
fn write_probabilities(dropped: f32, kept: Kept, sum: f32, local: u32) {
  var skip = u32(dropped);
  let size = 4u * THREADS * BLOCKS;
  for (var at = local * size; at < min((local + 1u) * size, params.n); at++) {
    let key = keys[at / 4u][at % 4u];
    let skipped = skip > 0u && key == kept.floor_key;
    skip -= u32(skipped);
    let share = select(weight_of(key, kept), 0.0, skipped) / sum;
    probabilities[at] = select(share, f32(at == drawn), params.greedy != 0u);
  }
}

@compute @workgroup_size(THREADS)
fn main(@builtin(local_invocation_index) local: u32) {
  let history = state[1];
  let uniform_draw = select(philox_uniform(state[0]), 0.0, params.greedy != 0u);
  let found = parts[0];
  let kept = Kept(found.y, value_of(found.x));
  let part = select(vec4<u32>(), parts[1u + local], local < params.groups);
  let ties = running(f32(part.y), local);
  let most = min(f32(found.z), ties.y - 1.0);
  let dropped = dropped_of(f32(part.y), ties.x, most);
  let sum = bitcast<f32>(part.x) + (f32(part.y) - dropped) * weight_of(kept.floor_key, kept);
  let mass = running(sum, local);
  let goal = uniform_draw * mass.y;
  if (holds(sum, mass.x, goal, local)) {
    place = Place(local, goal - mass.x, dropped);
  }
  let within = workgroupUniformLoad(&place);

  let first = (within.group * THREADS + local) * BLOCKS;
  let own_ties = ties_from(first, kept.floor_key);
  let own_dropped = dropped_of(own_ties, running(own_ties, local).x, within.dropped);
  let own_sum = walk(first, own_dropped, kept, NO_GOAL).sum;
  let before = running(own_sum, local).x;
  if (holds(own_sum, before, within.goal, local)) {
    drawn = walk(first, own_dropped, kept, within.goal - before).at;
    keep_token(id_of(drawn), history);
  }
  if (WRITE_PROBABILITIES) {
    workgroupBarrier();
    write_probabilities(dropped, kept, mass.y, local);
  }
}
