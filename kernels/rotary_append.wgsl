// Rotary positions (Su et al. 2021) on queries and keys, which leave for `q` and the cache, values for the cache. A pair
// of dims (a, b) at position p turns by the angle p f_j: (a cos - b sin, b cos + a sin); pair j is the dims (j, j + D/2),
// or (2j, 2j + 1) when INTERLEAVED. Row t is position state[0] + t. A RING of a cache has position p in slot p % capacity.
//
//   qkv     [T, (H + 2 G) D]   H heads of queries, G of keys, G of values
//   angles  [positions, D / 2] cos and sin; for a ring [2048, D / 2]: of positions 0 to 1023, then of 1024 times these
//   state   [1]                position of the first row
//   q       [T, H D]
//   keys    [capacity, G D]    f32, or f16 pairs
//   values  [capacity, G D]    as keys
//
// One thread: two neighbouring dims. Grid: (ceil(T * (H + 2 G) * D / 2 / 64) folded).

override INTERLEAVED: bool = false;
override CACHE_F16: bool = true;
override RING: bool = false;

struct Params {
  T: u32,
  H: u32,
  G: u32,
  D: u32,
  capacity: u32,
}

@group(0) @binding(0) var<storage, read> qkv: array<vec2<f32>>;
@group(0) @binding(1) var<storage, read> angles: array<vec2<f32>>;
@group(0) @binding(2) var<storage, read> state: array<u32>;
@group(0) @binding(3) var<storage, read_write> q: array<vec2<f32>>;
@group(0) @binding(4) var<storage, read_write> keys: array<u32>;
@group(0) @binding(5) var<storage, read_write> values: array<u32>;
@group(0) @binding(6) var<uniform> params: Params;

/// Cos and sin of the angle that pair j turns by.
fn angle_of(position: u32, j: u32) -> vec2<f32> {
  let half = params.D / 2u;
  if (!RING) {
    return angles[position * half + j];
  }
  let a = angles[position % 1024u * half + j];
  let b = angles[(1024u + position / 1024u % 1024u) * half + j];
  return vec2<f32>(a.x * b.x - a.y * b.y, a.y * b.x + a.x * b.y);
}

/// Dims 2i and 2i + 1 of the head that begins at pair `first`, turned.
fn turned(first: u32, i: u32, position: u32) -> vec2<f32> {
  let half = params.D / 2u;
  let mine = qkv[first + i];
  if (INTERLEAVED) {
    let angle = angle_of(position, i);
    return vec2<f32>(mine.x * angle.x - mine.y * angle.y, mine.y * angle.x + mine.x * angle.y);
  }
  let low = 2u * i < half;
  let j = select(2u * i - half, 2u * i, low);
  let first_angle = angle_of(position, j);
  let second_angle = angle_of(position, j + 1u);
  let cosines = vec2<f32>(first_angle.x, second_angle.x);
  let sines = vec2<f32>(first_angle.y, second_angle.y);
  let other = qkv[first + select(i - half / 2u, i + half / 2u, low)];
  return mine * cosines + select(other, -other, low) * sines;
}

@compute @workgroup_size(64)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let at = (group.y * groups.x + group.x) * 64u + local;
  let pairs = params.D / 2u;
  let heads = params.H + 2u * params.G;
  let t = at / (heads * pairs);
  if (t >= params.T) {
    return;
  }
  let head = at / pairs % heads;
  let i = at % pairs;
  let position = state[0] + t;
  if (head < params.H) {
    q[(t * params.H + head) * pairs + i] = turned(at - i, i, position);
    return;
  }
  let slot = select(position, position % params.capacity, RING);
  if (slot >= params.capacity) {
    return;
  }
  if (head < params.H + params.G) {
    let y = turned(at - i, i, position);
    let to = (slot * params.G + head - params.H) * pairs + i;
    if (CACHE_F16) {
      keys[to] = pack2x16float(y);
    } else {
      keys[2u * to] = bitcast<u32>(y.x);
      keys[2u * to + 1u] = bitcast<u32>(y.y);
    }
    return;
  }
  let y = qkv[at];
  let to = (slot * params.G + head - params.H - params.G) * pairs + i;
  if (CACHE_F16) {
    values[to] = pack2x16float(y);
  } else {
    values[2u * to] = bitcast<u32>(y.x);
    values[2u * to + 1u] = bitcast<u32>(y.y);
  }
}
