// z = x (+ residual); y = leaky((gain[c] + gain_offset) * (z - mean) / sqrt(var + eps) + bias[c]), mean and population
// variance over the channels of a row, in two passes over differences from its first value, which keep the digits of a
// small variation about a large mean. slope 1 is no activation. With gain_offset 1 and gain and bias the two halves of
// one projected style it is StyleTTS 2's adaptive layer norm.
//
//   x, residual, out  [T, C]
//   gain              [>= C]
//   bias              [>= bias_at + C], read from bias_at on
//
// One workgroup: one row; a lane holds channels lane + LANES i. Grid: (T folded).

override LANES: u32 = 256; // a power of two
override HAS_RESIDUAL: bool = false;

struct Params {
  T: u32,
  C: u32,
  bias_at: u32,
  gain_offset: f32,
  eps: f32,
  slope: f32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read> residual: array<f32>;
@group(0) @binding(2) var<storage, read> gain: array<f32>;
@group(0) @binding(3) var<storage, read> bias: array<f32>;
@group(0) @binding(4) var<storage, read_write> out: array<f32>;
@group(0) @binding(5) var<uniform> params: Params;

var<workgroup> parts: array<f32, LANES>;

/// Sum over the lanes, the same in each.
fn total(part: f32, lane: u32) -> f32 {
  workgroupBarrier();
  parts[lane] = part;
  for (var distance = LANES / 2u; distance > 0u; distance /= 2u) {
    workgroupBarrier();
    if (lane < distance) {
      parts[lane] += parts[lane + distance];
    }
  }
  workgroupBarrier();
  return parts[0];
}

fn value(at: u32) -> f32 {
  if (HAS_RESIDUAL) {
    return x[at] + residual[at];
  }
  return x[at];
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
  let C = params.C;
  let origin = value(t * C);
  var sum = 0.0;
  for (var c = lane; c < C; c += LANES) {
    sum += value(t * C + c) - origin;
  }
  let mean = total(sum, lane) / f32(C); // from the first value on, as all values below
  var squares = 0.0;
  for (var c = lane; c < C; c += LANES) {
    let deviation = value(t * C + c) - origin - mean;
    squares += deviation * deviation;
  }
  let scale = 1.0 / sqrt(total(squares, lane) / f32(C) + params.eps);
  for (var c = lane; c < C; c += LANES) {
    let at = t * C + c;
    let y = (gain[c] + params.gain_offset) * ((value(at) - origin - mean) * scale) + bias[params.bias_at + c];
    out[at] = select(params.slope * y, y, y >= 0.0);
  }
}
