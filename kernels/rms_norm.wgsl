// out[t, k] = x[t, k] gain[k] / sqrt(mean over k of x[t, k]^2 + eps): RMS norm (Zhang & Sennrich 2019) of many rows.
//
//   x, out  [T, K]  K a multiple of 4
//   gain    [K]
//
// Workgroup: 64 threads, a row. Grid: (T folded).

struct Params {
  T: u32,
  K: u32,
  eps: f32,
}

@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> gain: array<vec4<f32>>;
@group(0) @binding(2) var<storage, read_write> out: array<vec4<f32>>;
@group(0) @binding(3) var<uniform> params: Params;

const LANES = 64u;

var<workgroup> parts: array<f32, LANES>;

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
  let fours = params.K / 4u;
  var squares = 0.0;
  for (var i = lane; i < fours; i += LANES) {
    let v = x[t * fours + i];
    squares += dot(v, v);
  }
  parts[lane] = squares;
  workgroupBarrier();
  var sum = 0.0;
  for (var i = 0u; i < LANES; i++) {
    sum += parts[i];
  }
  let scale = inverseSqrt(sum / f32(params.K) + params.eps);
  for (var i = lane; i < fours; i += LANES) {
    out[t * fours + i] = x[t * fours + i] * scale * gain[i];
  }
}
