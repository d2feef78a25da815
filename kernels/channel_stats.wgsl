// Mean and sum of squared deviations of each channel over blocks of rows (a sum of squares would lose a channel whose
// mean is large); what a thread has read stays in registers for the second pass. adain.wgsl merges the blocks.
//
//   x      [T, C]
//   parts  [blocks, C, 2]   mean, squared deviations of rows block * block_rows up to the next block
//
// One workgroup: 32 channels of one block. Lane l of a channel takes rows l + LANES i, RUN of them at a time; runs and
// lanes are merged by Chan, Golub & LeVeque (1979). Grid: (blocks, ceil(C / 32)).

override LANES: u32 = 8;

const CHANNELS = 32u;
const RUN = 16u;

struct Params {
  T: u32,
  C: u32,
  block_rows: u32,
}

/// Of some values of a channel.
struct Moments {
  count: f32,
  mean: f32,
  squares: f32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read_write> parts: array<vec2<f32>>;
@group(0) @binding(2) var<uniform> params: Params;

var<workgroup> shares: array<Moments, CHANNELS * LANES>;

fn merge(a: Moments, b: Moments) -> Moments {
  let count = a.count + b.count;
  let share = b.count / max(count, 1.0);
  let distance = b.mean - a.mean;
  return Moments(count, a.mean + distance * share, a.squares + b.squares + distance * distance * a.count * share);
}

/// RUN rows from `first` on, LANES apart, of those before `end`.
fn run_moments(first: u32, end: u32, c: u32) -> Moments {
  var values: array<f32, RUN>;
  // Differences from the first value keep the digits of a small variation about a large mean.
  let origin = x[first * params.C + c];
  let count = min(RUN, (end - first + LANES - 1u) / LANES);
  var sum = 0.0;
  for (var i = 0u; i < RUN; i++) {
    values[i] = x[min(first + i * LANES, end - 1u) * params.C + c] - origin;
    sum += select(0.0, values[i], i < count);
  }
  let mean = sum / f32(count);
  var squares = 0.0;
  for (var i = 0u; i < RUN; i++) {
    let deviation = select(0.0, values[i] - mean, i < count);
    squares += deviation * deviation;
  }
  return Moments(f32(count), origin + mean, squares);
}

@compute @workgroup_size(CHANNELS, LANES)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_id) local: vec3<u32>) {
  let end = min((group.x + 1u) * params.block_rows, params.T);
  let c = group.y * CHANNELS + local.x;
  let lane = local.y;
  var moments = Moments();
  if (c < params.C) {
    for (var t = group.x * params.block_rows + lane; t < end; t += RUN * LANES) {
      moments = merge(moments, run_moments(t, end, c));
    }
  }
  if (LANES > 1u) {
    shares[lane * CHANNELS + local.x] = moments;
    workgroupBarrier();
    for (var other = 1u; lane == 0u && other < LANES; other++) {
      moments = merge(moments, shares[other * CHANNELS + local.x]);
    }
  }
  if (lane == 0u && c < params.C) {
    parts[group.x * params.C + c] = vec2<f32>(moments.mean, moments.squares);
  }
}
