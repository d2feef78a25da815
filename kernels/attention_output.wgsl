// step_attention.wgsl over a few positions with the output product behind it: out = W attended + residual. Every workgroup
// attends for itself to all heads, and then makes its rows of the product, whose weights have been on their way since
// before: a depth decoder waits for one launch in place of two.
//
//   qkv       [1, (H + 2 G) D]    H heads of queries, G of keys, G of values
//   angles    [positions, D / 2]  cos and sin
//   state     [1]                 position of the row, below CAPACITY
//   keys      [CAPACITY, G D]     f16 pairs
//   values    [CAPACITY, G D]     as keys
//   weight    [OUT_ROWS, H D]     16-bit pairs
//   residual  [1, OUT_ROWS]
//   out       [1, OUT_ROWS]
//
// Workgroup: 256 threads. SHARE of them share the scores of a position with the heads that read it, SLOTS share four dims
// of the values; a subgroup makes a row of the product. H, G, D and POSITIONS are powers of two, H at most 16 G, G POSITIONS
// and G D / 4 at most 256, D / 4 / SHARE at most 16, POSITIONS / SLOTS at most 16 and SUBGROUP, H D a multiple of 8 SUBGROUP
// and at most 64 SUBGROUP. Grid: (ceil(OUT_ROWS SUBGROUP / 256)).

enable subgroups;

override H: u32 = 4;
override G: u32 = 2;
override D: u32 = 64;
override CAPACITY: u32 = 32;
override OUT_ROWS: u32 = 1024;
override FORMAT: u32 = 2; // of the weight: 1 f16 pairs, 2 bf16 pairs
override INTERLEAVED: bool = false; // pairs of dims are (2j, 2j + 1), not (j, j + D / 2)
override POSITIONS: u32 = 32; // CAPACITY or more
override SUBGROUP: u32 = 32; // lanes of a subgroup
override SHARE: u32 = min(min(256u / (G * POSITIONS), D / 4u), SUBGROUP);
override SLOTS: u32 = min(1024u / (G * D), POSITIONS);
override RUN: u32 = POSITIONS / SLOTS; // positions of a slot, one after the other
override CHUNK: u32 = min(POSITIONS, SUBGROUP); // positions whose weights are against one largest score
override CHUNKS: u32 = POSITIONS / CHUNK;
override FOURS: u32 = D / 4u;
override SHARERS: u32 = H / G; // heads that read one of the cache
override TURNS: u32 = H * D / 8u / SUBGROUP; // eights of a row by lane

const UNSEEN = -3e38;

@group(0) @binding(0) var<storage, read> qkv: array<f32>;
@group(0) @binding(1) var<storage, read> angles: array<vec2<f32>>;
@group(0) @binding(2) var<storage, read> state: array<u32>;
@group(0) @binding(3) var<storage, read_write> keys: array<vec2<u32>>;
@group(0) @binding(4) var<storage, read_write> values: array<vec2<u32>>;
@group(0) @binding(5) var<storage, read> weight: array<vec4<u32>>;
@group(0) @binding(6) var<storage, read> residual: array<f32>;
@group(0) @binding(7) var<storage, read_write> out: array<f32>;

var<workgroup> heads: array<vec4<f32>, (H + G) * FOURS>; // queries and keys of the row, turned; then what is attended to
var<workgroup> scores: array<f32, H * POSITIONS>; // then weights
var<workgroup> sums: array<vec4<f32>, SLOTS * H * FOURS>;
var<workgroup> facts: array<vec2<f32>, H * CHUNKS>; // the largest score, the sum of the weights

/// What is on its way before the position is known.
struct Ahead {
  words: array<vec4<u32>, 8>, // of a row of the weight
  key: array<vec2<u32>, 16>, // a thread's part of a position's key
  value: array<vec2<u32>, 16>, // four dims of a thread's positions
}

fn halves(words: vec2<u32>) -> vec4<f32> {
  return vec4<f32>(unpack2x16float(words.x), unpack2x16float(words.y));
}

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

/// Queries and keys of the row.
fn turn(position: u32, local: u32) {
  for (var i = local; i < (H + G) * FOURS; i += 256u) {
    let first = i / FOURS * D;
    let d = 4u * (i % FOURS);
    heads[i] = vec4<f32>(
      turned(first, d, position),
      turned(first, d + 1u, position),
      turned(first, d + 2u, position),
      turned(first, d + 3u, position),
    );
  }
}

/// Four dims of the row's value.
fn own_value(i: u32) -> vec4<f32> {
  let at = (H + G) * D + 4u * i;
  return vec4<f32>(qkv[at], qkv[at + 1u], qkv[at + 2u], qkv[at + 3u]);
}

/// Key and value of the row into the cache.
fn append(position: u32, local: u32) {
  for (var i = local; i < G * FOURS; i += 256u) {
    let k = heads[H * FOURS + i];
    let v = own_value(i);
    keys[position * G * FOURS + i] = vec2<u32>(pack2x16float(k.xy), pack2x16float(k.zw));
    values[position * G * FOURS + i] = vec2<u32>(pack2x16float(v.xy), pack2x16float(v.zw));
  }
}

/// Scores of a position for the heads that read it.
fn score(ahead: Ahead, newest: u32, local: u32) {
  let part = local % SHARE;
  let position = local / SHARE % POSITIONS;
  let g = local / (SHARE * POSITIONS);
  let mine = g < G && part == 0u;
  let head = min(g, G - 1u);
  for (var j = 0u; j < SHARERS; j++) {
    let h = head * SHARERS + j;
    var sum = 0.0;
    for (var i = 0u; i < FOURS / SHARE; i++) {
      let four = i * SHARE + part;
      var k = halves(ahead.key[i]);
      if (position == newest) {
        k = heads[(H + head) * FOURS + four];
      }
      sum += dot(heads[h * FOURS + four], k);
    }
    for (var step = 1u; step < SHARE; step *= 2u) {
      sum += subgroupShuffleXor(sum, step);
    }
    if (mine) {
      scores[h * POSITIONS + position] = select(UNSEEN, sum / sqrt(f32(D)), position <= newest);
    }
  }
}

/// Scores become weights, chunk by chunk.
fn weigh(local: u32) {
  for (var first = 0u; first < H * POSITIONS; first += 256u) {
    let i = min(first + local, H * POSITIONS - 1u);
    let score = scores[i];
    var largest = score;
    for (var step = 1u; step < CHUNK; step *= 2u) {
      largest = max(largest, subgroupShuffleXor(largest, step));
    }
    let weight_of = select(exp(score - largest), 0.0, score == UNSEEN);
    var mass = weight_of;
    for (var step = 1u; step < CHUNK; step *= 2u) {
      mass += subgroupShuffleXor(mass, step);
    }
    if (first + local == i) {
      scores[i] = weight_of;
      if (i % CHUNK == 0u) {
        facts[i / CHUNK] = vec2<f32>(largest, mass);
      }
    }
  }
}

/// A slot's values by weight, for the heads that read them.
fn add_values(ahead: Ahead, newest: u32, local: u32) {
  let four = local % FOURS;
  let g = local / FOURS % G;
  let slot = local / (FOURS * G);
  if (slot >= SLOTS) {
    return;
  }
  var of_heads: array<vec4<f32>, 16>;
  for (var i = 0u; i < RUN; i++) {
    let position = slot * RUN + i;
    var v = halves(ahead.value[i]);
    if (position == newest) {
      v = own_value(g * FOURS + four);
    } else if (position > newest) {
      v = vec4<f32>(); // whatever is there weighs nothing
    }
    for (var j = 0u; j < SHARERS; j++) {
      of_heads[j] += scores[(g * SHARERS + j) * POSITIONS + position] * v;
    }
  }
  for (var j = 0u; j < SHARERS; j++) {
    sums[(slot * H + g * SHARERS + j) * FOURS + four] = of_heads[j];
  }
}

/// The slots as one, in the place of the queries.
fn merge(local: u32) {
  for (var i = local; i < H * FOURS; i += 256u) {
    let h = i / FOURS;
    var largest = UNSEEN;
    for (var chunk = 0u; chunk < CHUNKS; chunk++) {
      largest = max(largest, facts[h * CHUNKS + chunk].x);
    }
    var mass = 0.0;
    for (var chunk = 0u; chunk < CHUNKS; chunk++) {
      let fact = facts[h * CHUNKS + chunk];
      mass += exp(fact.x - largest) * fact.y;
    }
    var sum = vec4<f32>();
    for (var slot = 0u; slot < SLOTS; slot++) {
      sum += exp(facts[h * CHUNKS + slot * RUN / CHUNK].x - largest) * sums[slot * H * FOURS + i];
    }
    heads[i] = sum / mass;
  }
}

/// A lane's part of the product of the words and four dims and four.
fn product(words: vec4<u32>, low: vec4<f32>, high: vec4<f32>) -> f32 {
  if (FORMAT == 1u) {
    return dot(halves(words.xy), low) + dot(halves(words.zw), high);
  }
  let even = bitcast<vec4<f32>>(words << vec4<u32>(16u));
  let odd = bitcast<vec4<f32>>(words & vec4<u32>(0xffff0000u));
  return dot(vec4<f32>(even.x, odd.x, even.y, odd.y), low) + dot(vec4<f32>(even.z, odd.z, even.w, odd.w), high);
}

fn load(row: u32, lane: u32, local: u32) -> Ahead {
  var ahead: Ahead;
  for (var i = 0u; i < TURNS; i++) {
    ahead.words[i] = weight[row * (H * D / 8u) + i * SUBGROUP + lane];
  }
  let g = min(local / (SHARE * POSITIONS), G - 1u);
  let key = (min(local / SHARE % POSITIONS, CAPACITY - 1u) * G + g) * FOURS + local % SHARE;
  for (var i = 0u; i < FOURS / SHARE; i++) {
    ahead.key[i] = keys[key + i * SHARE];
  }
  let slot = local / (FOURS * G);
  for (var i = 0u; i < RUN; i++) {
    let position = min(slot * RUN + i, CAPACITY - 1u);
    ahead.value[i] = values[(position * G + local / FOURS % G) * FOURS + local % FOURS];
  }
  return ahead;
}

@compute @workgroup_size(256)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let lane = local % SUBGROUP;
  let row = group.x * (256u / SUBGROUP) + local / SUBGROUP;
  let mine = lane == 0u && row < OUT_ROWS;
  var added = 0.0;
  if (mine) {
    added = residual[row];
  }
  let ahead = load(min(row, OUT_ROWS - 1u), lane, local);
  let newest = state[0];
  turn(newest, local);
  workgroupBarrier();
  score(ahead, newest, local);
  if (group.x == 0u && newest < CAPACITY) {
    append(newest, local);
  }
  workgroupBarrier();
  weigh(local);
  workgroupBarrier();
  add_values(ahead, newest, local);
  workgroupBarrier();
  merge(local);
  workgroupBarrier();
  var sum = 0.0;
  for (var i = 0u; i < TURNS; i++) {
    let four = 2u * (i * SUBGROUP + lane);
    sum += product(ahead.words[i], heads[four], heads[four + 1u]);
  }
  sum = subgroupAdd(sum);
  if (mine) {
    out[row] = sum + added;
  }
}
