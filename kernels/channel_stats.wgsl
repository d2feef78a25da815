// Mean and sum of squared deviations of each channel over blocks of rows, in two passes (a sum of squares would lose a
// channel whose mean is large). adain.wgsl merges the blocks.
//
//   x      [T, C]
//   parts  [blocks, C, 2]   mean, squared deviations of rows block * block_rows up to the next block
//
// One thread: one channel of one block. Grid: (ceil(blocks * C / 64) folded).

struct Params {
  T: u32,
  C: u32,
  block_rows: u32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read_write> parts: array<vec2<f32>>;
@group(0) @binding(2) var<uniform> params: Params;

@compute @workgroup_size(64)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let i = (group.y * groups.x + group.x) * 64u + local;
  let first = i / params.C * params.block_rows;
  if (first >= params.T) {
    return;
  }
  let end = min(first + params.block_rows, params.T);
  let c = i % params.C;
  // Differences from the first value keep the digits of a small variation about a large mean.
  let origin = x[first * params.C + c];
  var sum = 0.0;
  for (var t = first; t < end; t++) {
    sum += x[t * params.C + c] - origin;
  }
  let mean = origin + sum / f32(end - first);
  var squares = 0.0;
  for (var t = first; t < end; t++) {
    let deviation = x[t * params.C + c] - mean;
    squares += deviation * deviation;
  }
  parts[i] = vec2<f32>(mean, squares);
}
