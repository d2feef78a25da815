// out[t] = sum over levels k = first .. first + levels - 1 of codebook[k, codes[k, t]]: what the codes of a residual
// quantiser say. A code past the end stands for the last entry.
//
//   codes     [>= first + levels, T]
//   codebook  [all levels, D / 4, size, 4]
//   out       [T, D]
//
// One thread: four dims of a row. Grid: (ceil(T * D / 4 / 64) folded).

struct Params {
  T: u32,
  D: u32,
  size: u32,
  first: u32,
  levels: u32,
}

@group(0) @binding(0) var<storage, read> codes: array<u32>;
@group(0) @binding(1) var<storage, read> codebook: array<vec4<f32>>;
@group(0) @binding(2) var<storage, read_write> out: array<vec4<f32>>;
@group(0) @binding(3) var<uniform> params: Params;

@compute @workgroup_size(64)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let at = (group.y * groups.x + group.x) * 64u + local;
  let fours = params.D / 4u;
  let t = at / fours;
  if (t >= params.T) {
    return;
  }
  var sum = vec4<f32>();
  for (var k = params.first; k < params.first + params.levels; k++) {
    let code = min(codes[k * params.T + t], params.size - 1u);
    sum += codebook[(k * fours + at % fours) * params.size + code];
  }
  out[at] = sum;
}
