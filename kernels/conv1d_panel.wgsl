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

/// The 4 inputs that invocation `source` holds; in subgroups of four, those of its `upper` half.
fn share(inputs: Inputs, source: u32, upper: bool) -> vec4<f32> {
  if (SUBGROUP == 4u) {
    return subgroupShuffle(select(inputs[0], inputs[1], upper), source & 3u);
  }
  return subgroupShuffle(inputs[0], source);
}

/// sum + the product of 8 inputs (of `source` and the invocation after it) and 8 rows of weights, in order.
fn add_product(sum: vec4<f32>, inputs: Inputs, source: u32, upper: bool, w: array<vec4<f32>, 8>) -> vec4<f32> {
  let a = share(inputs, source, upper);
  let b = share(inputs, source + 1u, upper);
  let half = sum + a.x * w[0] + a.y * w[1] + a.z * w[2] + a.w * w[3];
  return half + b.x * w[4] + b.y * w[5] + b.z * w[6] + b.w * w[7];
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
  var s0 = vec4<f32>(); var s1 = vec4<f32>(); var s2 = vec4<f32>(); var s3 = vec4<f32>(); var s4 = vec4<f32>();
  var s5 = vec4<f32>(); var s6 = vec4<f32>(); var s7 = vec4<f32>(); var s8 = vec4<f32>(); var s9 = vec4<f32>();
  var s10 = vec4<f32>(); var s11 = vec4<f32>(); var s12 = vec4<f32>(); var s13 = vec4<f32>(); var s14 = vec4<f32>();
  var s15 = vec4<f32>();
  var a0 = Inputs(); var a1 = Inputs(); var a2 = Inputs(); var a3 = Inputs(); var a4 = Inputs();
  var a5 = Inputs(); var a6 = Inputs(); var a7 = Inputs(); var a8 = Inputs(); var a9 = Inputs();
  var a10 = Inputs(); var a11 = Inputs(); var a12 = Inputs(); var a13 = Inputs(); var a14 = Inputs();
  var a15 = Inputs();
  for (var c = 0u; c < inputs; c += 32u) {
    for (var first_tap = 0u; first_tap < params.reuse_taps; first_tap++) {
      var row = row0 + i32(first_tap * params.dilation);
      for (var i = 1u; i < ROWS; i++) {
        a0 = a1; a1 = a2; a2 = a3; a3 = a4; a4 = a5; a5 = a6; a6 = a7; a7 = a8; a8 = a9; a9 = a10; a10 = a11;
        a11 = a12; a12 = a13; a13 = a14; a14 = a15;
        a15 = load_inputs(row, params.c0 + c + 4u * (invocation & 7u));
        row += step;
      }
      for (var tap = first_tap; tap < params.taps; tap += params.reuse_taps) {
        a0 = a1; a1 = a2; a2 = a3; a3 = a4; a4 = a5; a5 = a6; a6 = a7; a7 = a8; a8 = a9; a9 = a10; a10 = a11;
        a11 = a12; a12 = a13; a13 = a14; a14 = a15;
        a15 = load_inputs(row, params.c0 + c + 4u * (invocation & 7u));
        row += step;
        var at = weight0 + (tap * inputs + c) * words;
        let octets = min(4u, (inputs - c) >> 3u);
        for (var octet = 0u; octet < octets; octet++) {
          var w: array<vec4<f32>, 8>;
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
          at += 8u * words;
          let source = base + 2u * octet;
          let upper = octet >= 2u;
          s0 = add_product(s0, a0, source, upper, w);
          s1 = add_product(s1, a1, source, upper, w);
          s2 = add_product(s2, a2, source, upper, w);
          s3 = add_product(s3, a3, source, upper, w);
          s4 = add_product(s4, a4, source, upper, w);
          s5 = add_product(s5, a5, source, upper, w);
          s6 = add_product(s6, a6, source, upper, w);
          s7 = add_product(s7, a7, source, upper, w);
          s8 = add_product(s8, a8, source, upper, w);
          s9 = add_product(s9, a9, source, upper, w);
          s10 = add_product(s10, a10, source, upper, w);
          s11 = add_product(s11, a11, source, upper, w);
          s12 = add_product(s12, a12, source, upper, w);
          s13 = add_product(s13, a13, source, upper, w);
          s14 = add_product(s14, a14, source, upper, w);
          s15 = add_product(s15, a15, source, upper, w);
        }
      }
    }
  }
  // The sums rotate through s0: with a place of its own for each, the kernel would compile for 10 seconds.
  for (var i = 0u; i < ROWS; i++) {
    for (var j = 0u; j < 4u; j++) {
      store(t + i * spread, o + j, s0.x);
      s0 = s0.yzwx;
    }
    s0 = s1; s1 = s2; s2 = s3; s3 = s4; s4 = s5; s5 = s6; s6 = s7; s7 = s8; s8 = s9; s9 = s10; s10 = s11; s11 = s12;
    s12 = s13; s13 = s14; s14 = s15;
  }
}
