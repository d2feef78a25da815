// out[t, o] = epilogue(bias[o] + sum over tap, c of x[t * stride + tap * dilation - padding, c] * weight[tap, c, o])
// as in conv1d.wgsl (the same operands, epilogue, linear layers, polyphase form), for software adapters: no barriers;
// the weight is read through a uniform window of 64 KiB, x once per 8 inputs and row and shared by subgroupShuffle.
//
// One dispatch covers the windows of 'group.y' panels: rows k of taps tap0 .. tap0 + taps and inputs c0 .. c1 of each
// (c0 a multiple of 8). The first window of a panel stores its sums, the others add to out, the last one applies the
// epilogue. Windows with several taps take all inputs; several panels take whole panels: both lie together then.
//
// Eight threads: ROWS rows, 'spread' apart, by the 32 columns of a panel, 4 columns a thread; a workgroup is one
// subgroup of any size from 4. Rows lie 'spread' apart so that a row of x, shifted by one, serves the next tap too:
// reuse_taps = stride / gcd(stride, dilation), spread = dilation / gcd(stride, dilation) (1 and 1 for a single tap).
// Grid: (ceil(ceil(T_out / (ROWS spread)) spread 8 / SUBGROUP), panels of the window).

enable subgroups;

override FORMAT: u32 = 0; // 0 f32, 1 f16 pairs, 2 bf16 pairs
override HAS_BIAS: bool = false;
override HAS_RESIDUAL: bool = false;
override ACTIVATION: u32 = 0; // 0 none, 1 leaky relu, 2 gelu (tanh form)
override SUBGROUP: u32 = 8; // the adapter's size: 4, 8, 16, 32, 64, 128

const ROWS = 16u;

struct Params {
  T_in: u32,
  C: u32,
  T_out: u32,
  O: u32,
  taps: u32, // of the window, as tap0, c0, c1
  stride: u32,
  dilation: u32,
  padding: i32,
  bias_length: u32,
  residual_shift: u32,
  gain: f32,
  slope: f32,
  out_shift: u32,
  out_length: u32,
  tap0: u32,
  c0: u32,
  c1: u32,
  panel0: u32,
  first: u32,
  last: u32,
  reuse_taps: u32,
  spread: u32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
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

/// x[row, c], or zero outside.
fn load_x(row: i32, c: u32) -> f32 {
  let inside = row >= 0 && row < i32(params.T_in) && c < params.C;
  return select(0.0, x[select(0u, u32(row) * params.C + c, inside)], inside);
}

/// This thread's part of 8 inputs of a row: one of them, or in subgroups of four the two that are 4 apart.
fn load_inputs(row: i32, c: u32) -> vec2<f32> {
  if (SUBGROUP == 4u) {
    return vec2<f32>(load_x(row, c), load_x(row, c + 4u));
  }
  return vec2<f32>(load_x(row, c), 0.0);
}

/// Input q of the 8 that the threads from `base` on hold.
fn share(inputs: vec2<f32>, base: u32, q: u32) -> f32 {
  if (SUBGROUP == 4u) {
    return subgroupShuffle(select(inputs.x, inputs.y, q >= 4u), q & 3u);
  }
  return subgroupShuffle(inputs.x, base + q);
}

fn activate(y: f32) -> f32 {
  switch ACTIVATION {
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
  } else if (HAS_BIAS) {
    y += bias[o % params.bias_length];
  }
  if (params.last == 1u) {
    if (HAS_RESIDUAL) {
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
  let words = select(4u, 8u, FORMAT == 0u); // vec4s of a row k of 32 columns
  let weight0 = group.y * params.taps * inputs * words + (thread & 7u);
  var s0 = vec4<f32>(); var s1 = vec4<f32>(); var s2 = vec4<f32>(); var s3 = vec4<f32>(); var s4 = vec4<f32>();
  var s5 = vec4<f32>(); var s6 = vec4<f32>(); var s7 = vec4<f32>(); var s8 = vec4<f32>(); var s9 = vec4<f32>();
  var s10 = vec4<f32>(); var s11 = vec4<f32>(); var s12 = vec4<f32>(); var s13 = vec4<f32>(); var s14 = vec4<f32>();
  var s15 = vec4<f32>();
  var a0 = vec2<f32>(); var a1 = vec2<f32>(); var a2 = vec2<f32>(); var a3 = vec2<f32>(); var a4 = vec2<f32>();
  var a5 = vec2<f32>(); var a6 = vec2<f32>(); var a7 = vec2<f32>(); var a8 = vec2<f32>(); var a9 = vec2<f32>();
  var a10 = vec2<f32>(); var a11 = vec2<f32>(); var a12 = vec2<f32>(); var a13 = vec2<f32>(); var a14 = vec2<f32>();
  var a15 = vec2<f32>();
  for (var c = 0u; c < inputs; c += 8u) {
    for (var first_tap = 0u; first_tap < params.reuse_taps; first_tap++) {
      var row = row0 + i32(first_tap * params.dilation);
      for (var i = 1u; i < ROWS; i++) {
        a0 = a1; a1 = a2; a2 = a3; a3 = a4; a4 = a5; a5 = a6; a6 = a7; a7 = a8; a8 = a9; a9 = a10; a10 = a11;
        a11 = a12; a12 = a13; a13 = a14; a14 = a15;
        a15 = load_inputs(row, params.c0 + c + (invocation & 7u));
        row += step;
      }
      for (var tap = first_tap; tap < params.taps; tap += params.reuse_taps) {
        a0 = a1; a1 = a2; a2 = a3; a3 = a4; a4 = a5; a5 = a6; a6 = a7; a7 = a8; a8 = a9; a9 = a10; a10 = a11;
        a11 = a12; a12 = a13; a13 = a14; a14 = a15;
        a15 = load_inputs(row, params.c0 + c + (invocation & 7u));
        row += step;
        let at = weight0 + (tap * inputs + c) * words;
        var w0: vec4<f32>; var w1: vec4<f32>; var w2: vec4<f32>; var w3: vec4<f32>; var w4: vec4<f32>;
        var w5: vec4<f32>; var w6: vec4<f32>; var w7: vec4<f32>;
        if (FORMAT == 0u) {
          w0 = bitcast<vec4<f32>>(weight[at]);
          w1 = bitcast<vec4<f32>>(weight[at + 8u]);
          w2 = bitcast<vec4<f32>>(weight[at + 16u]);
          w3 = bitcast<vec4<f32>>(weight[at + 24u]);
          w4 = bitcast<vec4<f32>>(weight[at + 32u]);
          w5 = bitcast<vec4<f32>>(weight[at + 40u]);
          w6 = bitcast<vec4<f32>>(weight[at + 48u]);
          w7 = bitcast<vec4<f32>>(weight[at + 56u]);
        } else {
          let pair0 = weight[at];
          w0 = unpack4(pair0.xy);
          w1 = unpack4(pair0.zw);
          let pair1 = weight[at + 8u];
          w2 = unpack4(pair1.xy);
          w3 = unpack4(pair1.zw);
          let pair2 = weight[at + 16u];
          w4 = unpack4(pair2.xy);
          w5 = unpack4(pair2.zw);
          let pair3 = weight[at + 24u];
          w6 = unpack4(pair3.xy);
          w7 = unpack4(pair3.zw);
        }
        s0 += share(a0, base, 0u) * w0;
        s0 += share(a0, base, 1u) * w1;
        s0 += share(a0, base, 2u) * w2;
        s0 += share(a0, base, 3u) * w3;
        s0 += share(a0, base, 4u) * w4;
        s0 += share(a0, base, 5u) * w5;
        s0 += share(a0, base, 6u) * w6;
        s0 += share(a0, base, 7u) * w7;
        s1 += share(a1, base, 0u) * w0;
        s1 += share(a1, base, 1u) * w1;
        s1 += share(a1, base, 2u) * w2;
        s1 += share(a1, base, 3u) * w3;
        s1 += share(a1, base, 4u) * w4;
        s1 += share(a1, base, 5u) * w5;
        s1 += share(a1, base, 6u) * w6;
        s1 += share(a1, base, 7u) * w7;
        s2 += share(a2, base, 0u) * w0;
        s2 += share(a2, base, 1u) * w1;
        s2 += share(a2, base, 2u) * w2;
        s2 += share(a2, base, 3u) * w3;
        s2 += share(a2, base, 4u) * w4;
        s2 += share(a2, base, 5u) * w5;
        s2 += share(a2, base, 6u) * w6;
        s2 += share(a2, base, 7u) * w7;
        s3 += share(a3, base, 0u) * w0;
        s3 += share(a3, base, 1u) * w1;
        s3 += share(a3, base, 2u) * w2;
        s3 += share(a3, base, 3u) * w3;
        s3 += share(a3, base, 4u) * w4;
        s3 += share(a3, base, 5u) * w5;
        s3 += share(a3, base, 6u) * w6;
        s3 += share(a3, base, 7u) * w7;
        s4 += share(a4, base, 0u) * w0;
        s4 += share(a4, base, 1u) * w1;
        s4 += share(a4, base, 2u) * w2;
        s4 += share(a4, base, 3u) * w3;
        s4 += share(a4, base, 4u) * w4;
        s4 += share(a4, base, 5u) * w5;
        s4 += share(a4, base, 6u) * w6;
        s4 += share(a4, base, 7u) * w7;
        s5 += share(a5, base, 0u) * w0;
        s5 += share(a5, base, 1u) * w1;
        s5 += share(a5, base, 2u) * w2;
        s5 += share(a5, base, 3u) * w3;
        s5 += share(a5, base, 4u) * w4;
        s5 += share(a5, base, 5u) * w5;
        s5 += share(a5, base, 6u) * w6;
        s5 += share(a5, base, 7u) * w7;
        s6 += share(a6, base, 0u) * w0;
        s6 += share(a6, base, 1u) * w1;
        s6 += share(a6, base, 2u) * w2;
        s6 += share(a6, base, 3u) * w3;
        s6 += share(a6, base, 4u) * w4;
        s6 += share(a6, base, 5u) * w5;
        s6 += share(a6, base, 6u) * w6;
        s6 += share(a6, base, 7u) * w7;
        s7 += share(a7, base, 0u) * w0;
        s7 += share(a7, base, 1u) * w1;
        s7 += share(a7, base, 2u) * w2;
        s7 += share(a7, base, 3u) * w3;
        s7 += share(a7, base, 4u) * w4;
        s7 += share(a7, base, 5u) * w5;
        s7 += share(a7, base, 6u) * w6;
        s7 += share(a7, base, 7u) * w7;
        s8 += share(a8, base, 0u) * w0;
        s8 += share(a8, base, 1u) * w1;
        s8 += share(a8, base, 2u) * w2;
        s8 += share(a8, base, 3u) * w3;
        s8 += share(a8, base, 4u) * w4;
        s8 += share(a8, base, 5u) * w5;
        s8 += share(a8, base, 6u) * w6;
        s8 += share(a8, base, 7u) * w7;
        s9 += share(a9, base, 0u) * w0;
        s9 += share(a9, base, 1u) * w1;
        s9 += share(a9, base, 2u) * w2;
        s9 += share(a9, base, 3u) * w3;
        s9 += share(a9, base, 4u) * w4;
        s9 += share(a9, base, 5u) * w5;
        s9 += share(a9, base, 6u) * w6;
        s9 += share(a9, base, 7u) * w7;
        s10 += share(a10, base, 0u) * w0;
        s10 += share(a10, base, 1u) * w1;
        s10 += share(a10, base, 2u) * w2;
        s10 += share(a10, base, 3u) * w3;
        s10 += share(a10, base, 4u) * w4;
        s10 += share(a10, base, 5u) * w5;
        s10 += share(a10, base, 6u) * w6;
        s10 += share(a10, base, 7u) * w7;
        s11 += share(a11, base, 0u) * w0;
        s11 += share(a11, base, 1u) * w1;
        s11 += share(a11, base, 2u) * w2;
        s11 += share(a11, base, 3u) * w3;
        s11 += share(a11, base, 4u) * w4;
        s11 += share(a11, base, 5u) * w5;
        s11 += share(a11, base, 6u) * w6;
        s11 += share(a11, base, 7u) * w7;
        s12 += share(a12, base, 0u) * w0;
        s12 += share(a12, base, 1u) * w1;
        s12 += share(a12, base, 2u) * w2;
        s12 += share(a12, base, 3u) * w3;
        s12 += share(a12, base, 4u) * w4;
        s12 += share(a12, base, 5u) * w5;
        s12 += share(a12, base, 6u) * w6;
        s12 += share(a12, base, 7u) * w7;
        s13 += share(a13, base, 0u) * w0;
        s13 += share(a13, base, 1u) * w1;
        s13 += share(a13, base, 2u) * w2;
        s13 += share(a13, base, 3u) * w3;
        s13 += share(a13, base, 4u) * w4;
        s13 += share(a13, base, 5u) * w5;
        s13 += share(a13, base, 6u) * w6;
        s13 += share(a13, base, 7u) * w7;
        s14 += share(a14, base, 0u) * w0;
        s14 += share(a14, base, 1u) * w1;
        s14 += share(a14, base, 2u) * w2;
        s14 += share(a14, base, 3u) * w3;
        s14 += share(a14, base, 4u) * w4;
        s14 += share(a14, base, 5u) * w5;
        s14 += share(a14, base, 6u) * w6;
        s14 += share(a14, base, 7u) * w7;
        s15 += share(a15, base, 0u) * w0;
        s15 += share(a15, base, 1u) * w1;
        s15 += share(a15, base, 2u) * w2;
        s15 += share(a15, base, 3u) * w3;
        s15 += share(a15, base, 4u) * w4;
        s15 += share(a15, base, 5u) * w5;
        s15 += share(a15, base, 6u) * w6;
        s15 += share(a15, base, 7u) * w7;
      }
    }
  }
  for (var i = 0u; i < ROWS; i++) { // sums rotate through s0: a store site for each would compile for seconds
    for (var j = 0u; j < 4u; j++) {
      store(t + i * spread, o + j, s0.x);
      s0 = s0.yzwx;
    }
    s0 = s1; s1 = s2; s2 = s3; s3 = s4; s4 = s5; s5 = s6; s6 = s7; s7 = s8; s8 = s9; s9 = s10; s10 = s11; s11 = s12;
    s12 = s13; s13 = s14; s14 = s15;
  }
}
