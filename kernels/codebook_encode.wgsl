// One level of a residual quantiser. For every `stride` rows of the residual:
//   e = in_bias + in_weight (mean of the rows);  code = argmax over i of cos(e, codebook[i]), the first of equals;
//   residual -= out_bias + out_weight codebook[code], in each of the rows.
//
//   residual    [T * stride, C]
//   in_weight   [levels, 8, C]
//   in_bias     [levels, 8]
//   codebook    [levels, size, 8]
//   out_weight  [levels, C, 8]
//   out_bias    [levels, C]
//   codes       [frames, codes of a frame]   this level's begin at `place` in each frame
//
// One workgroup: one code. Lanes take channels lane + LANES i, then entries lane + LANES i. Grid: (T folded).

override LANES: u32 = 64;

const DIM = 8u;

struct Params {
  T: u32,
  C: u32,
  stride: u32,
  level: u32,
  size: u32,
  frame: u32, // rows
  frame_codes: u32,
  place: u32,
}

@group(0) @binding(0) var<storage, read_write> residual: array<f32>;
@group(0) @binding(1) var<storage, read> in_weight: array<f32>;
@group(0) @binding(2) var<storage, read> in_bias: array<vec4<f32>>;
@group(0) @binding(3) var<storage, read> codebook: array<vec4<f32>>;
@group(0) @binding(4) var<storage, read> out_weight: array<vec4<f32>>;
@group(0) @binding(5) var<storage, read> out_bias: array<f32>;
@group(0) @binding(6) var<storage, read_write> codes: array<u32>;
@group(0) @binding(7) var<uniform> params: Params;

var<workgroup> parts: array<vec4<f32>, 2u * LANES>;
var<workgroup> scores: array<f32, LANES>;
var<workgroup> entries: array<u32, LANES>;

/// Eight values.
struct Eight {
  low: vec4<f32>,
  high: vec4<f32>,
}

/// e of the rows from row0 on, of length 1; the same in each lane.
fn embedded(row0: u32, lane: u32) -> Eight {
  let C = params.C;
  var low = vec4<f32>();
  var high = vec4<f32>();
  for (var c = lane; c < C; c += LANES) {
    var mean = 0.0;
    for (var j = 0u; j < params.stride; j++) {
      mean += residual[(row0 + j) * C + c];
    }
    mean /= f32(params.stride);
    let at = params.level * DIM * C + c;
    low += mean * vec4<f32>(in_weight[at], in_weight[at + C], in_weight[at + 2u * C], in_weight[at + 3u * C]);
    high += mean * vec4<f32>(in_weight[at + 4u * C], in_weight[at + 5u * C], in_weight[at + 6u * C], in_weight[at + 7u * C]);
  }
  parts[2u * lane] = low;
  parts[2u * lane + 1u] = high;
  workgroupBarrier();
  low = in_bias[2u * params.level];
  high = in_bias[2u * params.level + 1u];
  for (var i = 0u; i < LANES; i++) {
    low += parts[2u * i];
    high += parts[2u * i + 1u];
  }
  let norm = max(sqrt(dot(low, low) + dot(high, high)), 1e-12);
  return Eight(low / norm, high / norm);
}

/// The entry of the level nearest to e, the same in each lane.
fn nearest(e: Eight, lane: u32) -> u32 {
  var best = -2.0;
  var code = 0u;
  for (var i = lane; i < params.size; i += LANES) {
    let at = 2u * (params.level * params.size + i);
    let a = codebook[at];
    let b = codebook[at + 1u];
    let score = (dot(e.low, a) + dot(e.high, b)) / max(sqrt(dot(a, a) + dot(b, b)), 1e-12);
    if (score > best) {
      best = score;
      code = i;
    }
  }
  scores[lane] = best;
  entries[lane] = code;
  workgroupBarrier();
  for (var i = 0u; i < LANES; i++) {
    if (scores[i] > best || (scores[i] == best && entries[i] < code)) {
      best = scores[i];
      code = entries[i];
    }
  }
  return code;
}

@compute @workgroup_size(LANES)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) lane: u32,
) {
  let t = group.y * groups.x + group.x;
  if (t >= params.T) {
    return;
  }
  let row0 = t * params.stride;
  let code = nearest(embedded(row0, lane), lane);
  if (lane == 0u) {
    let frame = row0 / params.frame;
    codes[frame * params.frame_codes + params.place + row0 % params.frame / params.stride] = code;
  }
  let entry = 2u * (params.level * params.size + code);
  let a = codebook[entry];
  let b = codebook[entry + 1u];
  for (var c = lane; c < params.C; c += LANES) {
    let at = params.level * params.C + c;
    let q = out_bias[at] + dot(out_weight[2u * at], a) + dot(out_weight[2u * at + 1u], b);
    for (var j = 0u; j < params.stride; j++) {
      residual[(row0 + j) * params.C + c] -= q;
    }
  }
}
