// out[i, h] = softmax_j(q[i, h] . k[j, h] * scale) v[j, h] for every head h; full attention, no mask.
//
//   qkv  [T, 3 * heads * D]   queries, keys, values; D <= 128 a multiple of 4, T <= 512
//   out  [T, heads * D]
//
// One workgroup: ROWS queries of one head, which share what is read of the keys and values. A lane takes keys
// lane + LANES i for the scores; for the values it takes a vec4 of dims and every `groups`-th key.
// Workgroup memory: 10240 + 80 * LANES bytes. Grid: (ceil(T / ROWS), heads).

override LANES: u32 = 64; // a power of two; with 128 more memory is used than every adapter has

const ROWS = 4u;

struct Params {
  T: u32,
  heads: u32,
  D: u32,
  scale: f32,
}

@group(0) @binding(0) var<storage, read> qkv: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read_write> out: array<vec4<f32>>;
@group(0) @binding(2) var<uniform> params: Params;

var<workgroup> query: array<array<vec4<f32>, ROWS>, 32>; // [quad of dims][query]
// Component r of each belongs to query r of the workgroup.
var<workgroup> scores: array<vec4<f32>, 512>;
var<workgroup> parts: array<vec4<f32>, LANES>;
var<workgroup> values: array<array<vec4<f32>, ROWS>, LANES>;

/// The largest of the lanes' values, or their sum; the same in each.
fn reduce(part: vec4<f32>, lane: u32, largest: bool) -> vec4<f32> {
  workgroupBarrier();
  parts[lane] = part;
  for (var distance = LANES / 2u; distance > 0u; distance /= 2u) {
    workgroupBarrier();
    if (lane < distance) {
      let other = parts[lane + distance];
      parts[lane] = select(parts[lane] + other, max(parts[lane], other), largest);
    }
  }
  workgroupBarrier();
  return parts[0];
}

@compute @workgroup_size(LANES)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {
  let T = params.T;
  let quads = params.D / 4u;
  let width = params.heads * quads;
  let head = group.y * quads;
  let first = group.x * ROWS;
  for (var i = lane; i < ROWS * quads; i += LANES) {
    let row = min(first + i % ROWS, T - 1u);
    query[i / ROWS][i % ROWS] = qkv[row * 3u * width + head + i / ROWS] * params.scale;
  }
  workgroupBarrier();
  var highest = vec4<f32>(-3.4e38);
  for (var j = lane; j < T; j += LANES) {
    var score = vec4<f32>();
    for (var quad = 0u; quad < quads; quad++) {
      let k = qkv[(3u * j + 1u) * width + head + quad];
      let q = &query[quad];
      score += vec4<f32>(dot((*q)[0], k), dot((*q)[1], k), dot((*q)[2], k), dot((*q)[3], k));
    }
    scores[j] = score;
    highest = max(highest, score);
  }
  highest = reduce(highest, lane, true);
  var sum = vec4<f32>();
  for (var j = lane; j < T; j += LANES) {
    let weight = exp(scores[j] - highest);
    scores[j] = weight;
    sum += weight;
  }
  sum = reduce(sum, lane, false);
  let across = min(quads, LANES); // lanes side by side
  let groups = LANES / across;
  for (var quad0 = 0u; quad0 < quads; quad0 += across) {
    let quad = quad0 + lane % across;
    var y = array<vec4<f32>, ROWS>();
    for (var j = lane / across; quad < quads && j < T && lane < groups * across; j += groups) {
      let v = qkv[(3u * j + 2u) * width + head + quad];
      let weight = scores[j];
      y[0] += weight.x * v;
      y[1] += weight.y * v;
      y[2] += weight.z * v;
      y[3] += weight.w * v;
    }
    values[lane] = y;
    workgroupBarrier();
    for (var i = lane; i < ROWS * across; i += LANES) {
      let r = i / across;
      let at = quad0 + i % across;
      var total = vec4<f32>();
      for (var other = 0u; other < groups; other++) {
        total += values[other * across + i % across][r];
      }
      if (first + r < T && at < quads) {
        out[(first + r) * width + head + at] = total / sum[r];
      }
    }
    workgroupBarrier();
  }
}
