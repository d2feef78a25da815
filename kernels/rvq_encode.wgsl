// Residual vector quantisation (Zeghidour et al. 2021) of every row r of x. For levels k = first .. first + levels - 1:
//   codes[k, t] = argmin over i of |r - codebook[k, i]|^2, the first of equals;  r -= codebook[k, codes[k, t]].
//
//   x         [T, D]                        D a multiple of 4, at most 512
//   codebook  [all levels, D / 4, size, 4]
//   codes     [all levels, T]
//
// One workgroup: ROWS rows, which share what is read of the codebook. Lanes take entries lane + LANES i, then dims.
// Grid: (ceil(T / ROWS) folded).

override LANES: u32 = 256;

const ROWS = 4u;

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

var<workgroup> residual: array<array<vec4<f32>, ROWS>, 128>; // by four dims, then row
var<workgroup> distances: array<vec4<f32>, LANES>; // a component for each row
var<workgroup> entries: array<vec4<u32>, LANES>;

fn square(v: vec4<f32>) -> f32 {
  return dot(v, v);
}

@compute @workgroup_size(LANES)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) lane: u32,
) {
  let t0 = (group.y * groups.x + group.x) * ROWS;
  if (t0 >= params.T) {
    return;
  }
  let fours = params.D / 4u;
  for (var at = lane; at < fours * ROWS; at += LANES) {
    let row = min(t0 + at % ROWS, params.T - 1u); // past the end the last one again
    residual[at / ROWS][at % ROWS] = x[row * fours + at / ROWS];
  }
  workgroupBarrier();
  for (var k = params.first; k < params.first + params.levels; k++) {
    let level = k * fours * params.size;
    var nearest = vec4<f32>(3e38);
    var found = vec4<u32>();
    for (var i = lane; i < params.size; i += LANES) {
      var distance = vec4<f32>();
      for (var four = 0u; four < fours; four++) {
        let e = codebook[level + four * params.size + i];
        let r = residual[four];
        distance += vec4<f32>(square(r[0] - e), square(r[1] - e), square(r[2] - e), square(r[3] - e));
      }
      let nearer = distance < nearest;
      nearest = select(nearest, distance, nearer);
      found = select(found, vec4<u32>(i), nearer);
    }
    distances[lane] = nearest;
    entries[lane] = found;
    workgroupBarrier();
    for (var i = 0u; i < LANES; i++) {
      let other = distances[i];
      let nearer = (other < nearest) | ((other == nearest) & (entries[i] < found));
      nearest = select(nearest, other, nearer);
      found = select(found, entries[i], nearer);
    }
    if (lane < ROWS && t0 + lane < params.T) {
      codes[k * params.T + t0 + lane] = found[lane];
    }
    for (var at = lane; at < fours * ROWS; at += LANES) {
      residual[at / ROWS][at % ROWS] -= codebook[level + at / ROWS * params.size + found[at % ROWS]];
    }
    workgroupBarrier();
  }
}
