// Residual vector quantisation (Zeghidour et al. 2021) of every row r of x. For levels k = first .. first + levels - 1:
//   codes[k, t] = argmin over i of |r - codebook[k, i]|^2, the first of equals;  r -= codebook[k, codes[k, t]].
//
//   x         [T, D]                        D a multiple of 4, at most 512
//   codebook  [all levels, D / 4, size, 4]
//   codes     [all levels, T]
//
// One workgroup: one row. Lanes take entries lane + LANES i, then dims. Grid: (T folded).

override LANES: u32 = 256;

struct Params {
  T: u32,
  D: u32,
  size: u32,
  first: u32,
  levels: u32,
}

@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> codebook: array<vec4<f32>>;
@group(0) @binding(2) var<storage, read_write> codes: array<u32>;
@group(0) @binding(3) var<uniform> params: Params;

var<workgroup> residual: array<vec4<f32>, 128>;
var<workgroup> distances: array<f32, LANES>;
var<workgroup> entries: array<u32, LANES>;

@compute @workgroup_size(LANES)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) lane: u32,
) {
  let t = group.y * groups.x + group.x;
  if (t >= params.T) {
    return;
  }
  let fours = params.D / 4u;
  for (var four = lane; four < fours; four += LANES) {
    residual[four] = x[t * fours + four];
  }
  workgroupBarrier();
  for (var k = params.first; k < params.first + params.levels; k++) {
    let level = k * fours * params.size;
    var nearest = 3e38;
    var code = 0u;
    for (var i = lane; i < params.size; i += LANES) {
      var squares = vec4<f32>();
      for (var four = 0u; four < fours; four++) {
        let difference = residual[four] - codebook[level + four * params.size + i];
        squares += difference * difference;
      }
      let distance = squares.x + squares.y + squares.z + squares.w;
      if (distance < nearest) {
        nearest = distance;
        code = i;
      }
    }
    distances[lane] = nearest;
    entries[lane] = code;
    workgroupBarrier();
    for (var i = 0u; i < LANES; i++) {
      if (distances[i] < nearest || (distances[i] == nearest && entries[i] < code)) {
        nearest = distances[i];
        code = entries[i];
      }
    }
    if (lane == 0u) {
      codes[k * params.T + t] = code;
    }
    for (var four = lane; four < fours; four += LANES) {
      residual[four] -= codebook[level + four * params.size + code];
    }
    workgroupBarrier();
  }
}
