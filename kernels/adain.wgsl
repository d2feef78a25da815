// Adaptive instance norm (Huang & Belongie 2017) as three values per channel: y = (x - mean) * scale + shift with
// scale = (1 + gamma) / sqrt(var + eps), shift = beta. Blocks of channel_stats.wgsl are merged by Chan,
// Golub & LeVeque (1979); var is the population variance over all rows.
//
//   parts   [blocks, C, 2]
//   style   [2 * style_C]   the projected style: gamma, then beta; channels from style_C <= C on come out zero
//   affine  [3, C]      mean, scale, shift
//
// One thread: one channel. Grid: (ceil(C / 64)).

struct Params {
  T: u32,
  C: u32,
  style_C: u32,
  block_rows: u32,
  eps: f32,
}

@group(0) @binding(0) var<storage, read> parts: array<vec2<f32>>;
@group(0) @binding(1) var<storage, read> style: array<f32>;
@group(0) @binding(2) var<storage, read_write> affine: array<f32>;
@group(0) @binding(3) var<uniform> params: Params;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let c = id.x;
  let C = params.C;
  if (c >= C) {
    return;
  }
  var mean = 0.0;
  var squares = 0.0;
  var count = 0u;
  for (var block = 0u; count < params.T; block++) {
    let part = parts[block * C + c];
    let n = min(params.block_rows, params.T - count);
    let share = f32(n) / f32(count + n);
    let distance = part.x - mean;
    mean += distance * share;
    squares += part.y + distance * distance * f32(count) * share;
    count += n;
  }
  affine[c] = mean;
  if (c >= params.style_C) {
    affine[C + c] = 0.0;
    affine[2u * C + c] = 0.0;
    return;
  }
  affine[C + c] = (1.0 + style[c]) / sqrt(squares / f32(params.T) + params.eps);
  affine[2u * C + c] = style[params.style_C + c];
}
