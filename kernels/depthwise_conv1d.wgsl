// out[t, c] = s(bias[c] + sum over k = 0..6 of weight[c, k] * r(x[t + k * dilation - padding, c])), rows outside 0..T_in
// zero: a convolution of 7 taps with as many groups as channels. With SNAKE (Ziyin et al. 2020) r(z) = z +
// sin^2(alpha_in[c] z) / alpha_in[c] and s the same with alpha_out; otherwise both leave z as it is.
//
//   x          [T_in, C]
//   weight     [C, 1, 7]   f32, as in the checkpoint
//   bias       [C]
//   alpha_in   [C]         read only when SNAKE, as alpha_out
//   alpha_out  [C]
//   out        [T_out, C]
//
// One thread: RUN rows of a channel, `dilation` apart, so that each row of x is read and activated once for all of
// them. Grid: (ceil(ceil(T_out / (RUN dilation)) dilation C / 64) folded).

override SNAKE: bool = false;
override RUN: u32 = 8;

const TAPS = 7u;

struct Params {
  T_in: u32,
  T_out: u32,
  C: u32,
  dilation: u32,
  padding: i32, // below 0: rows of x that are left out
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read> weight: array<f32>;
@group(0) @binding(2) var<storage, read> bias: array<f32>;
@group(0) @binding(3) var<storage, read> alpha_in: array<f32>;
@group(0) @binding(4) var<storage, read> alpha_out: array<f32>;
@group(0) @binding(5) var<storage, read_write> out: array<f32>;
@group(0) @binding(6) var<uniform> params: Params;

/// sin(pi w)^2 has period 1 in w: w is brought to -1/2 .. 1/2 first. Absolute error below 2e-7.
fn sine_squared(radians: f32) -> f32 {
  let turns = radians * 0.31830988618;
  let w = turns - round(turns);
  let s = w * w;
  let outer = 2.55016327 + s * (-0.599252224 + s * (0.0820504501 - s * 0.00702846888));
  let sine = w * (3.14159274 + s * (-5.16771269 + s * outer));
  return sine * sine;
}

@compute @workgroup_size(64)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let C = params.C;
  let thread = (group.y * groups.x + group.x) * 64u + local;
  let run = thread / C;
  let c = thread % C;
  let first = run / params.dilation * (RUN * params.dilation) + run % params.dilation;
  if (first >= params.T_out) {
    return;
  }
  let w0 = weight[TAPS * c];
  let w1 = weight[TAPS * c + 1u];
  let w2 = weight[TAPS * c + 2u];
  let w3 = weight[TAPS * c + 3u];
  let w4 = weight[TAPS * c + 4u];
  let w5 = weight[TAPS * c + 5u];
  let w6 = weight[TAPS * c + 6u];
  let b = bias[c];
  var a_in = 1.0;
  var a_out = 1.0;
  if (SNAKE) {
    a_in = alpha_in[c];
    a_out = alpha_out[c];
  }
  // Row m of x is tap 6 of the sum that is done with it, tap 5 of the next one, and so on.
  var s0 = b;
  var s1 = b;
  var s2 = b;
  var s3 = b;
  var s4 = b;
  var s5 = b;
  for (var m = 0u; m < RUN + TAPS - 1u; m++) {
    let row = i32(first + m * params.dilation) - params.padding;
    var v = 0.0;
    if (row >= 0 && row < i32(params.T_in)) {
      v = x[u32(row) * C + c];
      if (SNAKE) {
        v += sine_squared(a_in * v) / a_in;
      }
    }
    var y = s0 + w6 * v;
    s0 = s1 + w5 * v;
    s1 = s2 + w4 * v;
    s2 = s3 + w3 * v;
    s3 = s4 + w2 * v;
    s4 = s5 + w1 * v;
    s5 = b + w0 * v;
    let t = first + (m - (TAPS - 1u)) * params.dilation;
    if (m >= TAPS - 1u && t < params.T_out) {
      if (SNAKE) {
        y += sine_squared(a_out * y) / a_out;
      }
      out[t * C + c] = y;
    }
  }
}
