// Attention within windows of N rows that do not overlap: out[i, h] = softmax over rows j of i's window of (R_i q[i, h]) .
// (R_j k[j, h]) * scale, times v[j, h]. R turns dims d and d + D / 2 of a head by the angle of the row's place in its
// window (rotary positions, Su et al. 2021, half-split).
//
//   qkv     [T, 3 heads D]   q, then k, then v; each head by head
//   angles  [N, D / 2, 2]    cos, sin
//   out     [T, heads D]     T a multiple of N; N <= 32, D even and at most 64
//
// One workgroup: one head in one window; a lane takes rows lane + LANES i. Grid: (T / N, heads).

override LANES: u32 = 32;

const MAX_ROWS = 32u;

struct Params {
  N: u32,
  heads: u32,
  D: u32,
  scale: f32,
}

@group(0) @binding(0) var<storage, read> qkv: array<f32>;
@group(0) @binding(1) var<storage, read> angles: array<vec2<f32>>;
@group(0) @binding(2) var<storage, read_write> out: array<f32>;
@group(0) @binding(3) var<uniform> params: Params;

var<workgroup> keys: array<vec2<f32>, 1024>; // [row][pair of dims], turned
var<workgroup> scores: array<f32, 1024>; // [row][row], each row read and written by its lane alone

/// Dims d and d + D / 2 at `at`, turned as row i's are.
fn turned(at: u32, i: u32, d: u32) -> vec2<f32> {
  let half = params.D / 2u;
  let x = qkv[at + d];
  let y = qkv[at + d + half];
  let angle = angles[i * half + d];
  return vec2<f32>(x * angle.x - y * angle.y, y * angle.x + x * angle.y);
}

@compute @workgroup_size(LANES)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {
  let N = params.N;
  let D = params.D;
  let half = D / 2u;
  let C = params.heads * D;
  let first = group.x * N;
  let head = group.y * D;
  for (var j = lane; j < N; j += LANES) {
    for (var d = 0u; d < half; d++) {
      keys[j * half + d] = turned((first + j) * 3u * C + C + head, j, d);
    }
  }
  workgroupBarrier();
  for (var i = lane; i < N; i += LANES) {
    for (var j = 0u; j < N; j++) {
      scores[i * MAX_ROWS + j] = 0.0;
    }
    for (var d = 0u; d < half; d++) {
      let q = turned((first + i) * 3u * C + head, i, d) * params.scale;
      for (var j = 0u; j < N; j++) {
        scores[i * MAX_ROWS + j] += dot(q, keys[j * half + d]);
      }
    }
    var highest = -3.4e38;
    for (var j = 0u; j < N; j++) {
      highest = max(highest, scores[i * MAX_ROWS + j]);
    }
    var sum = 0.0;
    for (var j = 0u; j < N; j++) {
      let weight = exp(scores[i * MAX_ROWS + j] - highest);
      scores[i * MAX_ROWS + j] = weight;
      sum += weight;
    }
    for (var d = 0u; d < D; d++) {
      var y = 0.0;
      for (var j = 0u; j < N; j++) {
        y += scores[i * MAX_ROWS + j] * qkv[(first + j) * 3u * C + 2u * C + head + d];
      }
      out[(first + i) * C + head + d] = y / sum;
    }
  }
}
