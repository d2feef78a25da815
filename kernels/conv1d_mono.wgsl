// out[t] = tanh(bias + sum over k = 0..6, c of weight[c, k] * r(x[t + k - 3, c])), rows outside 0..T zero: the head of a
// vocoder, C channels to one. r is a leaky ReLU, or Snake: r(z) = z + sin^2(alpha[c] z) / alpha[c] (Ziyin et al. 2020).
//
//   x       [T, C]
//   weight  [1, C, 7]   f32, as in the checkpoint
//   bias    [1]
//   alpha   [C]         read only when SNAKE
//   out     [T]
//
// One thread: ROWS neighbouring rows, which share what is read and activated of x. Grid: (ceil(T / ROWS / 64) folded).

override SNAKE: bool = false;
// C is a multiple of 4: channels are read four at a time.
override QUADS: bool = true;

const ROWS = 4u;
const TAPS = 7u;

struct Params {
  T: u32,
  C: u32,
  slope: f32,
}

@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> weight: array<f32>;
@group(0) @binding(2) var<storage, read> bias: array<f32>;
@group(0) @binding(3) var<storage, read> alpha: array<vec4<f32>>;
@group(0) @binding(4) var<storage, read_write> out: array<f32>;
@group(0) @binding(5) var<uniform> params: Params;

/// sin(pi w)^2 has period 1 in w: w is brought to -1/2 .. 1/2 first. Absolute error below 2e-7.
fn sine_squared(radians: vec4<f32>) -> vec4<f32> {
  let turns = radians * 0.31830988618;
  let w = turns - round(turns);
  let s = w * w;
  let outer = 2.55016327 + s * (-0.599252224 + s * (0.0820504501 - s * 0.00702846888));
  let sine = w * (3.14159274 + s * (-5.16771269 + s * outer));
  return sine * sine;
}

/// Odd. To 1 a series, good to 1e-7 of its value; exp, which may be off by 3 + 2 |x| units, would cost more there.
fn tanh_precise(x: f32) -> f32 {
  let s = x * x;
  let high = s * (0.0214758907 + s * (-0.0079304371 + s * (0.0022900647 + s * -0.000355249445)));
  let series = x * (1.0 + s * (-0.333332926 + s * (0.13332282 + s * (-0.05387602 + high))));
  let e = exp(-2.0 * min(abs(x), 10.0));
  return select(sign(x) * (1.0 - e) / (1.0 + e), series, abs(x) < 1.0);
}

/// Channels from 4 quad on, at most four.
fn channels(quad: u32) -> u32 {
  return min(4u, params.C - 4u * quad);
}

/// Four channels of a row, activated; zero outside.
fn activated(row: i32, quad: u32) -> vec4<f32> {
  if (row < 0 || row >= i32(params.T)) {
    return vec4<f32>();
  }
  var z = vec4<f32>();
  var a = vec4<f32>(1.0);
  if (QUADS) {
    z = x[u32(row) * (params.C / 4u) + quad];
    if (SNAKE) {
      a = alpha[quad];
    }
  } else {
    for (var i = 0u; i < channels(quad); i++) {
      let at = u32(row) * params.C + 4u * quad + i;
      z[i] = x[at / 4u][at % 4u];
      if (SNAKE) {
        a[i] = alpha[quad][i];
      }
    }
  }
  if (SNAKE) {
    return z + sine_squared(a * z) / a;
  }
  return select(params.slope * z, z, z >= vec4<f32>());
}

/// Tap k of four channels; zero where there are fewer.
fn tap(quad: u32, k: u32) -> vec4<f32> {
  let at = 4u * TAPS * quad + k;
  if (!QUADS) {
    var w = vec4<f32>();
    for (var i = 0u; i < channels(quad); i++) {
      w[i] = weight[at + i * TAPS];
    }
    return w;
  }
  return vec4<f32>(weight[at], weight[at + TAPS], weight[at + 2u * TAPS], weight[at + 3u * TAPS]);
}

@compute @workgroup_size(64)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let first = ((group.y * groups.x + group.x) * 64u + local) * ROWS;
  if (first >= params.T) {
    return;
  }
  var sums: array<vec4<f32>, ROWS>;
  for (var quad = 0u; quad < (params.C + 3u) / 4u; quad++) {
    var v: array<vec4<f32>, ROWS + TAPS - 1u>;
    for (var i = 0u; i < ROWS + TAPS - 1u; i++) {
      v[i] = activated(i32(first + i) - 3, quad);
    }
    for (var k = 0u; k < TAPS; k++) {
      let w = tap(quad, k);
      for (var i = 0u; i < ROWS; i++) {
        sums[i] += w * v[i + k];
      }
    }
  }
  for (var i = 0u; i < min(ROWS, params.T - first); i++) {
    out[first + i] = tanh_precise(bias[0] + sums[i].x + sums[i].y + sums[i].z + sums[i].w);
  }
}
