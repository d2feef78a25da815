// out[i, h] = softmax_j(q[i, h] . k[j, h] * scale) v[j, h] for every head h; full attention, no mask.
//
//   q, k, v, out  [T, heads * D], D <= 128, T <= 1024
//
// One workgroup: one query row of one head. A lane takes keys lane + LANES i for the scores, then dims lane + LANES i
// for the values. Grid: (T, heads).

override LANES: u32 = 64;

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

var<workgroup> query: array<f32, 128>;
var<workgroup> scores: array<f32, 1024>;
var<workgroup> parts: array<f32, LANES>;

@compute @workgroup_size(LANES)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {
  let T = params.T;
  let D = params.D;
  let width = params.heads * D;
  let row = group.x * width + group.y * D;
  for (var d = lane; d < D; d += LANES) {
    query[d] = q[row + d] * params.scale;
  }
  workgroupBarrier();
  var highest = -3.4e38;
  for (var j = lane; j < T; j += LANES) {
    let key = j * width + group.y * D;
    var score = 0.0;
    for (var d = 0u; d < D; d++) {
      score += query[d] * k[key + d];
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
  var sum = 0.0;
  for (var j = lane; j < T; j += LANES) {
    let weight = exp(scores[j] - highest);
    scores[j] = weight;
    sum += weight;
  }
  parts[lane] = sum;
  workgroupBarrier();
  sum = 0.0;
  for (var i = 0u; i < LANES; i++) {
    sum += parts[i];
  }
  for (var d = lane; d < D; d += LANES) {
    var y = 0.0;
    for (var j = 0u; j < T; j++) {
      y += scores[j] * v[j * width + group.y * D + d];
    }
    out[row + d] = y / sum;
  }
}
