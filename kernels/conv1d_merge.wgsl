// The second half of a convolution whose inputs were split over workgroups, or whose rows are no whole vec4s
// (conv1d_tile.wgsl): out[t, o] = activation((sum of parts[i, t, o] + bias[o] + residual[t >> residual_shift, o]) * gain),
// the parts one after the other.
//
//   parts     [count, T_out, pitch]
//   bias      [bias_length]            of column o: bias[o % bias_length]; read only when has_bias
//   residual  as out, or fewer rows    read only when has_residual
//   out       [T_out, O], moved up by `out_shift` values
//
// One thread: one value. Grid: (ceil(T_out * O / 64) folded).

struct Params {
  T_out: u32,
  O: u32,
  pitch: u32,
  count: u32,
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

@group(0) @binding(0) var<storage, read> parts: array<f32>;
@group(0) @binding(1) var<storage, read> bias: array<f32>;
@group(0) @binding(2) var<storage, read> residual: array<f32>;
@group(0) @binding(3) var<storage, read_write> out: array<f32>;
@group(0) @binding(4) var<uniform> params: Params;

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

@compute @workgroup_size(64)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let at = (group.y * groups.x + group.x) * 64u + local;
  let t = at / params.O;
  let o = at % params.O;
  if (t >= params.T_out || at < params.out_shift || at - params.out_shift >= params.out_length) {
    return;
  }
  var y = 0.0;
  for (var i = 0u; i < params.count; i++) {
    y += parts[(i * params.T_out + t) * params.pitch + o];
  }
  if (params.has_bias == 1u) {
    y += bias[o % params.bias_length];
  }
  let to = at - params.out_shift;
  if (params.has_residual == 1u) {
    y += residual[select((t >> params.residual_shift) * params.O + o, to, params.residual_shift == 0u)];
  }
  out[to] = activate(y * params.gain);
}
