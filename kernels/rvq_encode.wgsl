// Residual vector quantisation (Zeghidour et al. 2021) of every row r of x. For levels k = first .. first + levels - 1:
//   codes[k, t] = argmin over i of |r - codebook[k, i]|^2, the first of equals;  r -= codebook[k, codes[k, t]].
//
//   x         [T, D]                        D a multiple of 4, at most 512
//   codebook  [all levels, D / 4, size, 4]
//   codes     [all levels, T]
//
// One workgroup: ROWS rows, which share what is read of the codebook. Lanes take entries lane + LANES i, then dims.
// Workgroup memory: 8192 + 32 * LANES bytes.
// Grid: (ceil(T / ROWS) folded).

override LANES: u32 = 256; // a power of two

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

/// Of the differences of four dims of each row from those of an entry.
fn squares(four: u32, e: vec4<f32>) -> vec4<f32> {
  let r = &residual[four];
  return vec4<f32>(square((*r)[0] - e), square((*r)[1] - e), square((*r)[2] - e), square((*r)[3] - e));
}

/// Of the rows from the entry that begins at `entry`.
fn distances_from(entry: u32) -> vec4<f32> {
  let fours = params.D / 4u;
  var distance = vec4<f32>();
  var four = 0u;
  for (; four + 4u <= fours; four += 4u) {
    // Four reads are under way at once.
    let at = entry + four * params.size;
    let e0 = codebook[at];
    let e1 = codebook[at + params.size];
    let e2 = codebook[at + 2u * params.size];
    let e3 = codebook[at + 3u * params.size];
    distance += squares(four, e0);
    distance += squares(four + 1u, e1);
    distance += squares(four + 2u, e2);
    distance += squares(four + 3u, e3);
  }
  for (; four < fours; four++) {
    distance += squares(four, codebook[entry + four * params.size]);
  }
  return distance;
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
      let distance = distances_from(level + i);
      let nearer = distance < nearest;
      nearest = select(nearest, distance, nearer);
      found = select(found, vec4<u32>(i), nearer);
    }
    distances[lane] = nearest;
    entries[lane] = found;
    for (var apart = LANES / 2u; apart > 0u; apart /= 2u) {
      workgroupBarrier();
      if (lane < apart) {
        let other = distances[lane + apart];
        let entry = entries[lane + apart];
        let nearer = (other < distances[lane]) | ((other == distances[lane]) & (entry < entries[lane]));
        distances[lane] = select(distances[lane], other, nearer);
        entries[lane] = select(entries[lane], entry, nearer);
      }
    }
    workgroupBarrier();
    found = entries[0];
    if (lane < ROWS && t0 + lane < params.T) {
      codes[k * params.T + t0 + lane] = found[lane];
    }
    for (var at = lane; at < fours * ROWS; at += LANES) {
      residual[at / ROWS][at % ROWS] -= codebook[level + at / ROWS * params.size + found[at % ROWS]];
    }
    workgroupBarrier();
  }
}
