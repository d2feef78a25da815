// out[i] = normal draw number first + i of a stream (src/random.ts: Philox4x32-10, Salmon et al. 2011; Box and Muller).
// A stream has rows of 2^34 draws, of which one is taken from: draw n of row b is element b 2^34 + n of the stream.
//
//   out  [count]
//
// One thread: the four draws of a Philox block. Grid: (ceil((count + first % 4) / 4 / 64) folded).

struct Params {
  count: u32,
  first: u32,
  row: u32,
  seed_low: u32,
  seed_high: u32,
  stream: u32,
}

@group(0) @binding(0) var<storage, read_write> out: array<f32>;
@group(0) @binding(1) var<uniform> params: Params;

/// High and low word of a product of 32 x 32 bits.
fn multiply(a: u32, b: u32) -> vec2<u32> {
  let low = (a & 0xffffu) * (b & 0xffffu);
  let cross = (a >> 16u) * (b & 0xffffu) + (low >> 16u);
  let middle = (a & 0xffffu) * (b >> 16u) + (cross & 0xffffu);
  return vec2<u32>((a >> 16u) * (b >> 16u) + (cross >> 16u) + (middle >> 16u), a * b);
}

/// Philox4x32-10.
fn philox(block: u32) -> vec4<u32> {
  var counter = vec4<u32>(block, params.row, params.stream, 0u);
  var key = vec2<u32>(params.seed_low, params.seed_high);
  for (var round = 0u; round < 10u; round++) {
    let p = multiply(0xd2511f53u, counter.x);
    let q = multiply(0xcd9e8d57u, counter.z);
    counter = vec4<u32>(q.x ^ counter.y ^ key.x, q.y, p.x ^ counter.w ^ key.y, p.y);
    key += vec2<u32>(0x9e3779b9u, 0xbb67ae85u);
  }
  return counter;
}

/// sin(2 pi p) of a phase in units of 2^-32 cycles.
fn sin_cycles(p: u32) -> f32 {
  // The half of the circle where the cosine is negative is mirrored.
  let mirrored = ((p + 0x40000000u) & 0x80000000u) != 0u;
  let turns = f32(bitcast<i32>(select(p, 0x80000000u - p, mirrored))) * 2.3283064365386963e-10;
  let s = turns * turns;
  return turns * (6.28318548 + s * (-41.3417015 + s * (81.6052246 + s * (-76.7042847 + s * (42.0098305 - s * 14.3943043)))));
}

/// sqrt(-2 ln u), u = (k + 1/2) / 2^24, from 24 bits k. Above 1/2 it is 1 - u that is exact.
fn radius(k: u32) -> f32 {
  var exponent = 0;
  var complement = (f32(0xffffffu - k) + 0.5) * 5.9604644775390625e-8;
  if (k < 0x800000u) {
    let parts = frexp((f32(k) + 0.5) * 5.9604644775390625e-8);
    exponent = parts.exp;
    complement = 1.0 - parts.fract;
  }
  let r = complement / (2.0 - complement);
  let s = r * r;
  // ln(1 - complement) = -2 atanh(r)
  let half_log = r * (1.0 + s * (0.333333403 + s * (0.199993387 + s * (0.143105209 + s * (0.106949806 + s * 0.122124538)))));
  return sqrt(4.0 * half_log - 1.3862943611 * f32(exponent));
}

@compute @workgroup_size(64)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let thread = (group.y * groups.x + group.x) * 64u + local;
  // The first block may begin before `first`.
  let start = 4u * thread;
  let skipped = params.first & 3u;
  if (start >= params.count + skipped) {
    return;
  }
  let words = philox((params.first >> 2u) + thread) >> vec4<u32>(8u);
  let a = (words.y << 8u) + 128u;
  let b = (words.w << 8u) + 128u;
  let draws = vec4<f32>(radius(words.x), radius(words.x), radius(words.z), radius(words.z)) *
    vec4<f32>(sin_cycles(a + 0x40000000u), sin_cycles(a), sin_cycles(b + 0x40000000u), sin_cycles(b));
  for (var i = 0u; i < 4u; i++) {
    if (start + i >= skipped && start + i - skipped < params.count) {
      out[start + i - skipped] = draws[i];
    }
  }
}
