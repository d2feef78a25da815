// out[i, h] = softmax_j(q[i, h] . k[j, h] * scale) v[j, h] for every head h; full attention, no mask.
//
//   q, k, v, out  [T, heads * D], D <= 128, T <= 512
//
// One workgroup: ROWS queries of one head, which share what is read of the keys and values. A lane takes keys
// lane + LANES i for the scores, then dims lane + LANES i for the values. Grid: (ceil(T / ROWS), heads).

override LANES: u32 = 64;

const ROWS = 4u;

struct Params {
  T: u32,
  heads: u32,
  D: u32,
  scale: f32,
}

@group(0) @binding(0) var<storage, read> q: array<f32>;
@group(0) @binding(1) var<storage, read> k: array<f32>;
@group(0) @binding(2) var<storage, read> v: array<f32>;
@group(0) @binding(3) var<storage, read_write> out: array<f32>;
@group(0) @binding(4) var<uniform> params: Params;

// Component r of each belongs to query r of the workgroup.
var<workgroup> query: array<vec4<f32>, 128>;
var<workgroup> scores: array<vec4<f32>, 512>;
var<workgroup> parts: array<vec4<f32>, LANES>;

@compute @workgroup_size(LANES)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {
  let T = params.T;
  let D = params.D;
  let width = params.heads * D;
  let head = group.y * D;
  let first = group.x * ROWS;
  for (var d = lane; d < D; d += LANES) {
    for (var r = 0u; r < ROWS; r++) {
      query[d][r] = q[min(first + r, T - 1u) * width + head + d] * params.scale;
    }
  }
  workgroupBarrier();
  var highest = vec4<f32>(-3.4e38);
  for (var j = lane; j < T; j += LANES) {
    var score = vec4<f32>();
    for (var d = 0u; d < D; d++) {
      score += query[d] * k[j * width + head + d];
    }
    scores[j] = score;
    highest = max(highest, score);
  }
  parts[lane] = highest;
  workgroupBarrier();
  for (var i = 0u; i < LANES; i++) {
    highest = max(highest, parts[i]);
  }
  workgroupBarrier();
  var sum = vec4<f32>();
  for (var j = lane; j < T; j += LANES) {
    let weight = exp(scores[j] - highest);
    scores[j] = weight;
    sum += weight;
  }
  parts[lane] = sum;
  workgroupBarrier();
  sum = vec4<f32>();
  for (var i = 0u; i < LANES; i++) {
    sum += parts[i];
  }
  for (var d = lane; d < D; d += LANES) {
    var y = vec4<f32>();
    for (var j = 0u; j < T; j++) {
      y += scores[j] * v[j * width + head + d];
    }
    y /= sum;
    for (var r = 0u; r < min(ROWS, T - first); r++) {
      out[(first + r) * width + head + d] = y[r];
    }
  }
}
