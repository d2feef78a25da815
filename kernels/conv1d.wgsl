// out[t, o] = epilogue(bias[o] + sum over tap, c of x[t * stride + tap * dilation - padding, c] * weight[tap, c, o])
// with epilogue(y) = activation((y + residual[t >> residual_shift, o]) * gain); rows of x outside 0..T_in are zero.
// A linear layer is the case of one tap; a transposed convolution in its polyphase form has (phase, channel) as its
// columns, so that row t of them is `stride` rows of the output, moved up by `out_shift` values.
//
//   x         [T_in, C]
//   weight    [panels, taps * C8, 32]   ops/weight.ts: 32 columns a panel, C8 = C rounded up to 8; f32, f16 or bf16
//   bias      [bias_length]             of column o: bias[o % bias_length]; read only when has_bias
//   residual  as out, or fewer rows     read only when has_residual
//   out       [T_out, O]
//
// The plain form, for any adapter. One thread: 4 rows by 4 columns. Grid: (ceil(T_out / 4 * O / 4 / 64) folded).

override FORMAT: u32 = 0; // 0 f32, 1 f16 pairs, 2 bf16 pairs

struct Params {
  T_in: u32,
  C: u32,
  T_out: u32,
  O: u32,
  taps: u32,
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
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read> weight: array<vec4<u32>>;
@group(0) @binding(2) var<storage, read> bias: array<f32>;
@group(0) @binding(3) var<storage, read> residual: array<f32>;
@group(0) @binding(4) var<storage, read_write> out: array<f32>;
@group(0) @binding(5) var<uniform> params: Params;

/// Row k of the panel that holds columns o .. o + 3.
fn load_weight(o: u32, k: u32) -> vec4<f32> {
  let K = params.taps * ((params.C + 7u) & ~7u);
  if (FORMAT == 0u) {
    return bitcast<vec4<f32>>(weight[((o >> 5u) * K + k) * 8u + ((o >> 2u) & 7u)]);
  }
  let pair = weight[((o >> 5u) * (K >> 1u) + (k >> 1u)) * 8u + ((o >> 2u) & 7u)];
  let words = select(pair.xy, pair.zw, (k & 1u) == 1u);
  if (FORMAT == 1u) {
    return vec4<f32>(unpack2x16float(words.x), unpack2x16float(words.y));
  }
  return bitcast<vec4<f32>>(vec4<u32>(words.x << 16u, words.x & 0xffff0000u, words.y << 16u, words.y & 0xffff0000u));
}

/// x[row, c], or zero outside.
fn load_x(row: i32, c: u32) -> f32 {
  let inside = row >= 0 && row < i32(params.T_in);
  return select(0.0, x[select(0u, u32(row), inside) * params.C + c], inside);
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
  var y = sum;
  if (params.has_bias == 1u) {
    y += bias[o % params.bias_length];
  }
  let to = at - params.out_shift;
  if (params.has_residual == 1u) {
    // Without a shift the residual has the layout of the output; with one, output row t meets its row t >> shift.
    let source = select((t >> params.residual_shift) * params.O + o, to, params.residual_shift == 0u);
    y += residual[source];
  }
  out[to] = activate(y * params.gain);
}

@compute @workgroup_size(64)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let thread = (group.y * groups.x + group.x) * 64u + local;
  let columns = (params.O + 3u) / 4u;
  let t = thread / columns * 4u;
  let o = thread % columns * 4u;
  if (t >= params.T_out) {
    return;
  }
  let C8 = (params.C + 7u) & ~7u;
  let stride = i32(params.stride);
  var y0 = vec4<f32>();
  var y1 = vec4<f32>();
  var y2 = vec4<f32>();
  var y3 = vec4<f32>();
  for (var tap = 0u; tap < params.taps; tap++) {
    let row = i32(t) * stride + i32(tap * params.dilation) - params.padding;
    for (var c = 0u; c < params.C; c++) {
      let w = load_weight(o, tap * C8 + c);
      y0 += load_x(row, c) * w;
      y1 += load_x(row + stride, c) * w;
      y2 += load_x(row + 2 * stride, c) * w;
      y3 += load_x(row + 3 * stride, c) * w;
    }
  }
  for (var i = 0u; i < 4u; i++) {
    store(t, o + i, y0[i]);
    store(t + 1u, o + i, y1[i]);
    store(t + 2u, o + i, y2[i]);
    store(t + 3u, o + i, y3[i]);
  }
}
