// out[t, c] = sum over levels k of bias[k, c] + sum over d of weight[k, c, d] * codebook[k, code, d]: what codes of
// several rates say, looked up, projected, repeated and summed. Code number t / strides[k] of level k belongs to row t.
//
//   codes     [frames, codes of a frame]   level by level within a frame, which is `frame` rows
//   strides   [levels]                     rows of a code; divisors of `frame`
//   codebook  [levels, size, 8]
//   weight    [levels, C, 8]
//   bias      [levels, C]
//   out       [T, C]                       rows first .. first + T - 1 of what the codes say
//
// One thread: one value. Grid: (ceil(T * C / 64) folded).

struct Params {
  T: u32,
  C: u32,
  first: u32,
  levels: u32,
  size: u32,
  frame: u32,
  frame_codes: u32,
}

@group(0) @binding(0) var<storage, read> codes: array<u32>;
@group(0) @binding(1) var<storage, read> strides: array<u32>;
@group(0) @binding(2) var<storage, read> codebook: array<vec4<f32>>;
@group(0) @binding(3) var<storage, read> weight: array<vec4<f32>>;
@group(0) @binding(4) var<storage, read> bias: array<f32>;
@group(0) @binding(5) var<storage, read_write> out: array<f32>;
@group(0) @binding(6) var<uniform> params: Params;

@compute @workgroup_size(64)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let at = (group.y * groups.x + group.x) * 64u + local;
  let c = at % params.C;
  if (at / params.C >= params.T) {
    return;
  }
  let t = at / params.C + params.first;
  var place = t / params.frame * params.frame_codes; // of the frame's first code of level k
  var z = 0.0;
  for (var k = 0u; k < params.levels; k++) {
    let code = codes[place + t % params.frame / strides[k]];
    place += params.frame / strides[k];
    let entry = 2u * (k * params.size + code);
    let row = 2u * (k * params.C + c);
    z += bias[k * params.C + c] + dot(weight[row], codebook[entry]) + dot(weight[row + 1u], codebook[entry + 1u]);
  }
  out[at] = z;
}
