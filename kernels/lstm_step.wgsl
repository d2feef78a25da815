// One step of a bidirectional LSTM (Hochreiter & Schmidhuber 1997; PyTorch's gate order i, f, g, o), both directions at
// once: (i, f, g, o) = gates[t] + W_hh h; c = sigma(f) c + sigma(i) tanh(g); h = sigma(o) tanh(c). The forward direction
// takes t = n, the backward one t = T - 1 - n, where n is the number of steps done so far; a unit keeps it beside its
// cell, so that every step is the same dispatch. h of the step before is read from `out`.
//
//   gates   [T, 2 * 4H]    input projection and both biases; forward, then backward
//   W_hh    [2, 4H, H]     f32, or 16-bit pairs (H even)
//   state   [2 * H, 2]     bits of the cell, steps done; zero before the first step and after the last
//   out     [T, 2 * H]     forward, then backward
//
// One group of LANES threads: one unit, 4 rows of W_hh; lane l takes words l + LANES i of the rows.
// Grid: (ceil(H * LANES / 128), 2).

override FORMAT: u32 = 0; // of W_hh: 0 f32, 1 f16 pairs, 2 bf16 pairs
override LANES: u32 = 32; // a power of two, at most 128

struct Params {
  T: u32,
  H: u32,
}

@group(0) @binding(0) var<storage, read> gates: array<f32>;
@group(0) @binding(1) var<storage, read> W_hh: array<u32>;
@group(0) @binding(2) var<storage, read_write> state: array<vec2<u32>>;
@group(0) @binding(3) var<storage, read_write> out: array<f32>;
@group(0) @binding(4) var<uniform> params: Params;

var<workgroup> parts: array<vec4<f32>, 128>;

/// The two halves of a word as f32.
fn unpack(word: u32) -> vec2<f32> {
  if (FORMAT == 1u) {
    return unpack2x16float(word);
  }
  return bitcast<vec2<f32>>(vec2<u32>(word << 16u, word & 0xffff0000u));
}

fn sigmoid(x: f32) -> f32 {
  return 1.0 / (1.0 + exp(-x));
}

/// Odd. To 1 a series, good to 1e-7 of its value; exp, which may be off by 3 + 2 |x| units, would cost more there.
fn tanh_precise(x: f32) -> f32 {
  let a = min(abs(x), 10.0);
  let s = x * x;
  let high = s * (0.0214758907 + s * (-0.0079304371 + s * (0.0022900647 + s * -0.000355249445)));
  let series = x * (1.0 + s * (-0.333332926 + s * (0.13332282 + s * (-0.05387602 + high))));
  let e = exp(-2.0 * a);
  return select(sign(x) * (1.0 - e) / (1.0 + e), series, a < 1.0);
}

/// This lane's share of the four products of unit j with h, which lies in out from `h` on.
fn products(direction: u32, j: u32, h: u32, lane: u32) -> vec4<f32> {
  let H = params.H;
  var sum = vec4<f32>();
  if (FORMAT == 0u) {
    let row = (direction * 4u * H + j) * H;
    for (var k = lane; k < H; k += LANES) {
      let w = vec4<u32>(W_hh[row + k], W_hh[row + H * H + k], W_hh[row + 2u * H * H + k], W_hh[row + 3u * H * H + k]);
      sum += bitcast<vec4<f32>>(w) * out[h + k];
    }
    return sum;
  }
  let half = H / 2u;
  let row = (direction * 4u * H + j) * half;
  for (var k = lane; k < half; k += LANES) {
    let i = unpack(W_hh[row + k]);
    let f = unpack(W_hh[row + H * half + k]);
    let g = unpack(W_hh[row + 2u * H * half + k]);
    let o = unpack(W_hh[row + 3u * H * half + k]);
    sum += vec4<f32>(i.x, f.x, g.x, o.x) * out[h + 2u * k] + vec4<f32>(i.y, f.y, g.y, o.y) * out[h + 2u * k + 1u];
  }
  return sum;
}

@compute @workgroup_size(128)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let H = params.H;
  let direction = group.y;
  let lane = local % LANES;
  let j = group.x * (128u / LANES) + local / LANES;
  let unit = direction * H + min(j, H - 1u);
  let cell = state[unit];
  let n = cell.y;
  let t = select(params.T - 1u - n, n, direction == 0u);
  var sum = vec4<f32>();
  if (n > 0u && j < H) {
    let before = select(t + 1u, t - 1u, direction == 0u);
    sum = products(direction, j, before * 2u * H + direction * H, lane);
  }
  if (LANES > 1u) {
    parts[local] = sum;
    for (var distance = LANES / 2u; distance > 0u; distance /= 2u) {
      workgroupBarrier();
      if (lane < distance) {
        parts[local] += parts[local + distance];
      }
    }
    sum = parts[local];
  }
  if (lane != 0u || j >= H) {
    return;
  }
  let at = t * 8u * H + direction * 4u * H + j;
  sum += vec4<f32>(gates[at], gates[at + H], gates[at + 2u * H], gates[at + 3u * H]);
  var c = sigmoid(sum.x) * tanh_precise(sum.z);
  if (n > 0u) {
    c += sigmoid(sum.y) * bitcast<f32>(cell.x);
  }
  out[t * 2u * H + unit] = sigmoid(sum.w) * tanh_precise(c);
  state[unit] = vec2<u32>(bitcast<u32>(c), select(n + 1u, 0u, n + 1u == params.T));
}
