// out[t, o] = epilogue(bias[o] + sum over tap, c of x[t * stride + tap * dilation - padding, c] * weight[tap, c, o])
// as in conv1d.wgsl (the same operands, layout, epilogue, linear layers, polyphase form), for software adapters: no
// barriers; the weight is read through a uniform window of 64 KiB; each value of x is read once for 32 columns.
// C is a multiple of 4: x is read as vec4s.
//
// A dispatch multiplies by one window of the weight: taps tap0 .. tap0 + taps - 1 and inputs c0 .. c1 - 1 (multiples
// of 8) of a panel, or several whole panels, one for each group.y. The first window of a panel stores its sums, the
// others add theirs to out, the last one applies the epilogue. A window of several taps takes all inputs.
//
// Eight threads: ROWS rows by the 32 columns of a panel, 4 columns a thread. A workgroup is one subgroup, of any size
// from 4. The rows lie `spread` apart, so that a row of x serves one row after the other as the tap goes on:
// spread = dilation / gcd(stride, dilation) and reuse_taps = stride / gcd(stride, dilation), both 1 for a single tap.
// Grid: (ceil(ceil(T_out / (ROWS spread)) spread 8 / SUBGROUP), panels in the window).

enable subgroups;

override FORMAT: u32 = 0; // 0 f32, 1 f16 pairs, 2 bf16 pairs
override SUBGROUP: u32 = 8; // the adapter's: a power of two from 4

/// A thread's part of 32 inputs of a row: 4 of them, or in subgroups of four the two 4s that are 16 apart.
alias Inputs = array<vec4<f32>, 2>;

const ROWS = 16u;

/// What a thread holds; by name everywhere, so that all of it stays in registers.
alias Rows = array<Inputs, ROWS>;
alias Weights = array<vec4<f32>, 8>;
alias Sums = array<vec4<f32>, ROWS>;

struct Params {
  T_in: u32,
  C: u32,
  T_out: u32,
  O: u32,
  taps: u32, // of the window
  stride: u32,
  dilation: u32,
  padding: i32,
  bias_length: u32,
  residual_shift: u32,
  gain: f32,
  slope: f32,
  out_shift: u32,
  out_length: u32,
  has_bias: u32,
  has_residual: u32,
  activation: u32, // 0 none, 1 leaky relu, 2 gelu (tanh form)
  tap0: u32,
  c0: u32,
  c1: u32,
  panel0: u32,
  first: u32,
  last: u32,
  reuse_taps: u32,
  spread: u32,
}

@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>;
@group(0) @binding(1) var<uniform> weight: array<vec4<u32>, 4096>;
@group(0) @binding(2) var<storage, read> bias: array<f32>;
@group(0) @binding(3) var<storage, read> residual: array<f32>;
@group(0) @binding(4) var<storage, read_write> out: array<f32>;
@group(0) @binding(5) var<uniform> params: Params;

/// Four weights of 16 bits.
fn unpack4(words: vec2<u32>) -> vec4<f32> {
  if (FORMAT == 1u) {
    return vec4<f32>(unpack2x16float(words.x), unpack2x16float(words.y));
  }
  return bitcast<vec4<f32>>(vec4<u32>(words.x << 16u, words.x & 0xffff0000u, words.y << 16u, words.y & 0xffff0000u));
}

/// x[row, c .. c + 3], or zero outside.
fn load_x(row: i32, c: u32) -> vec4<f32> {
  let inside = row >= 0 && row < i32(params.T_in) && c < params.C;
  return select(vec4<f32>(), x[select(0u, u32(row) * params.C + c, inside) >> 2u], inside);
}

fn load_inputs(row: i32, c: u32) -> Inputs {
  if (SUBGROUP == 4u) {
    return Inputs(load_x(row, c), load_x(row, c + 16u));
  }
  return Inputs(load_x(row, c), vec4<f32>());
}

/// The rows from the second one on, and a new last one.
fn slide(rows: Rows, next: Inputs) -> Rows {
  return Rows(
    rows[1], rows[2], rows[3], rows[4], rows[5], rows[6], rows[7], rows[8],
    rows[9], rows[10], rows[11], rows[12], rows[13], rows[14], rows[15], next,
  );
}

/// Four columns of 8 inputs.
fn load_weights(at: u32) -> Weights {
  var w: Weights;
  if (FORMAT == 0u) {
    w[0] = bitcast<vec4<f32>>(weight[at]);
    w[1] = bitcast<vec4<f32>>(weight[at + 8u]);
    w[2] = bitcast<vec4<f32>>(weight[at + 16u]);
    w[3] = bitcast<vec4<f32>>(weight[at + 24u]);
    w[4] = bitcast<vec4<f32>>(weight[at + 32u]);
    w[5] = bitcast<vec4<f32>>(weight[at + 40u]);
    w[6] = bitcast<vec4<f32>>(weight[at + 48u]);
    w[7] = bitcast<vec4<f32>>(weight[at + 56u]);
  } else {
    let pair0 = weight[at];
    w[0] = unpack4(pair0.xy);
    w[1] = unpack4(pair0.zw);
    let pair1 = weight[at + 8u];
    w[2] = unpack4(pair1.xy);
    w[3] = unpack4(pair1.zw);
    let pair2 = weight[at + 16u];
    w[4] = unpack4(pair2.xy);
    w[5] = unpack4(pair2.zw);
    let pair3 = weight[at + 24u];
    w[6] = unpack4(pair3.xy);
    w[7] = unpack4(pair3.zw);
  }
  return w;
}

/// The 4 inputs that invocation `source` holds; in subgroups of four, those of its `upper` half.
fn share(inputs: Inputs, source: u32, upper: bool) -> vec4<f32> {
  if (SUBGROUP == 4u) {
    return subgroupShuffle(select(inputs[0], inputs[1], upper), source & 3u);
  }
  return subgroupShuffle(inputs[0], source);
}

/// sum + the product of 8 inputs (of `source` and the invocation after it) and 8 rows of weights, in order.
fn add_product(sum: vec4<f32>, inputs: Inputs, source: u32, upper: bool, w: Weights) -> vec4<f32> {
  let a = share(inputs, source, upper);
  let b = share(inputs, source + 1u, upper);
  let half = sum + a.x * w[0] + a.y * w[1] + a.z * w[2] + a.w * w[3];
  return half + b.x * w[4] + b.y * w[5] + b.z * w[6] + b.w * w[7];
}

fn add_products(sums: Sums, rows: Rows, source: u32, upper: bool, w: Weights) -> Sums {
  return Sums(
    add_product(sums[0], rows[0], source, upper, w),
    add_product(sums[1], rows[1], source, upper, w),
    add_product(sums[2], rows[2], source, upper, w),
    add_product(sums[3], rows[3], source, upper, w),
    add_product(sums[4], rows[4], source, upper, w),
    add_product(sums[5], rows[5], source, upper, w),
    add_product(sums[6], rows[6], source, upper, w),
    add_product(sums[7], rows[7], source, upper, w),
    add_product(sums[8], rows[8], source, upper, w),
    add_product(sums[9], rows[9], source, upper, w),
    add_product(sums[10], rows[10], source, upper, w),
    add_product(sums[11], rows[11], source, upper, w),
    add_product(sums[12], rows[12], source, upper, w),
    add_product(sums[13], rows[13], source, upper, w),
    add_product(sums[14], rows[14], source, upper, w),
    add_product(sums[15], rows[15], source, upper, w),
  );
}

fn activate(y: f32) -> f32 {
  switch params.activation {
    case 1u: {
      return select(params.slope * y, y, y >= 0.0);
    }
    case 2u: {
      // 0.5 y (1 + tanh(u)) = y / (1 + exp(-2 u)), u = sqrt(2 / pi) (y + 0.044715 y^3)
      let u = 0.7978845608 * (y + 0.044715 * y * y * y);
      return y / (1.0 + exp(-2.0 * clamp(u, -20.0, 20.0)));
    }
    default: {
      return y;
    }
  }
}

fn store(t: u32, o: u32, sum: f32) {
  let at = t * params.O + o;
  if (t >= params.T_out || o >= params.O || at < params.out_shift || at - params.out_shift >= params.out_length) {
    return;
  }
  let to = at - params.out_shift;
  var y = sum;
  if (params.first == 0u) {
    y += out[to];
  } else if (params.has_bias == 1u) {
    y += bias[o % params.bias_length];
  }
  if (params.last == 1u) {
    if (params.has_residual == 1u) {
      // Without a shift the residual has the layout of the output; with one, output row t meets its row t >> shift.
      y += residual[select((t >> params.residual_shift) * params.O + o, to, params.residual_shift == 0u)];
    }
    y = activate(y * params.gain);
  }
  out[to] = y;
}

@compute @workgroup_size(SUBGROUP)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(subgroup_invocation_id) invocation: u32) {
  let thread = group.x * SUBGROUP + invocation;
  let base = invocation & ~7u;
  let block = thread >> 3u;
  let o = (params.panel0 + group.y) * 32u + (thread & 7u) * 4u;
  let spread = params.spread;
  let t = block / spread * (ROWS * spread) + block % spread;
  let step = i32(spread * params.stride);
  let row0 = i32(t * params.stride) + i32(params.tap0 * params.dilation) - params.padding;
  let inputs = params.c1 - params.c0;
  let words = select(4u, 8u, FORMAT == 0u); // vec4s of one input's 32 columns
  let weight0 = group.y * params.taps * inputs * words + (thread & 7u);
  var sums: Sums;
  var rows: Rows;
  for (var c = 0u; c < inputs; c += 32u) {
    for (var first_tap = 0u; first_tap < params.reuse_taps; first_tap++) {
      var row = row0 + i32(first_tap * params.dilation);
      for (var i = 1u; i < ROWS; i++) {
        rows = slide(rows, load_inputs(row, params.c0 + c + 4u * (invocation & 7u)));
        row += step;
      }
      for (var tap = first_tap; tap < params.taps; tap += params.reuse_taps) {
        rows = slide(rows, load_inputs(row, params.c0 + c + 4u * (invocation & 7u)));
        row += step;
        var at = weight0 + (tap * inputs + c) * words;
        let octets = min(4u, (inputs - c) >> 3u);
        for (var octet = 0u; octet < octets; octet++) {
          let w = load_weights(at);
          at += 8u * words;
          sums = add_products(sums, rows, base + 2u * octet, octet >= 2u, w);
        }
      }
    }
  }
  // The sums rotate through the first: with a place of its own for each, the kernel would compile for 10 seconds.
  for (var i = 0u; i < ROWS; i++) {
    for (var j = 0u; j < 4u; j++) {
      store(t + i * spread, o + j, sums[0].x);
      sums[0] = sums[0].yzwx;
    }
    sums = Sums(
      sums[1], sums[2], sums[3], sums[4], sums[5], sums[6], sums[7], sums[8],
      sums[9], sums[10], sums[11], sums[12], sums[13], sums[14], sums[15], sums[0],
    );
  }
}
