// The excitation of a neural source filter (Wang et al. 2019, NSF; StyleTTS 2's SineGen and SourceModuleHnNSF):
//   out[j] = tanh(bias + sum over h of weight[h] * (0.1 sin(2 pi cycles[j, h]) * voiced + noise_gain * normal[j, h]))
// for harmonics h = 1 .. 9. Phase is counted in units of 2^-32 cycles, so that it wraps by itself and never drifts: with
// sample j in the half-frame ramp from value k to k + 1, cycles = phase[k] + (q + 1/2) rate[k + 1]; it stands still in
// the first and last half frame. normal[j, h] is element 9 j + h of a Philox stream (Salmon et al. 2011; golden/random).
//
//   f0      [n]       Hz
//   phase   [n, 9]    u32, end of the ramp to value k
//   rate    [n, 9]    u32, cycles a sample
//   weight  [9]
//   bias    [1]
//   out     [n * samples]
//   sine    [n * samples, 9]   0.1 sin(...), written only when WRITE_SINE
//
// One thread: one sample. Grid: (ceil(n * samples / 64) folded).

override WRITE_SINE: bool = false;

struct Params {
  n: u32,
  samples: u32,
  seed_low: u32,
  seed_high: u32,
  stream: u32,
}

const HARMONICS = 9u;

@group(0) @binding(0) var<storage, read> f0: array<f32>;
@group(0) @binding(1) var<storage, read> phase: array<u32>;
@group(0) @binding(2) var<storage, read> rate: array<u32>;
@group(0) @binding(3) var<storage, read> weight: array<f32>;
@group(0) @binding(4) var<storage, read> bias: array<f32>;
@group(0) @binding(5) var<storage, read_write> out: array<f32>;
@group(0) @binding(6) var<storage, read_write> sine: array<f32>;
@group(0) @binding(7) var<uniform> params: Params;

/// High and low word of a product of 32 x 32 bits.
fn multiply(a: u32, b: u32) -> vec2<u32> {
  let low = (a & 0xffffu) * (b & 0xffffu);
  let cross = (a >> 16u) * (b & 0xffffu) + (low >> 16u);
  let middle = (a & 0xffffu) * (b >> 16u) + (cross & 0xffffu);
  return vec2<u32>((a >> 16u) * (b >> 16u) + (cross >> 16u) + (middle >> 16u), a * b);
}

/// Philox4x32-10.
fn philox(block: u32) -> vec4<u32> {
  var counter = vec4<u32>(block, 0u, params.stream, 0u);
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

/// Four normals of a block, by Box and Muller.
fn normals(block: u32) -> vec4<f32> {
  let words = philox(block) >> vec4<u32>(8u);
  let a = (words.y << 8u) + 128u;
  let b = (words.w << 8u) + 128u;
  return vec4<f32>(radius(words.x), radius(words.x), radius(words.z), radius(words.z)) *
    vec4<f32>(sin_cycles(a + 0x40000000u), sin_cycles(a), sin_cycles(b + 0x40000000u), sin_cycles(b));
}

/// Odd. To 1 a series, good to 1e-7 of its value; exp, which may be off by 3 + 2 |x| units, would cost more there.
fn tanh_precise(x: f32) -> f32 {
  let s = x * x;
  let high = s * (0.0214758907 + s * (-0.0079304371 + s * (0.0022900647 + s * -0.000355249445)));
  let series = x * (1.0 + s * (-0.333332926 + s * (0.13332282 + s * (-0.05387602 + high))));
  let e = exp(-2.0 * min(abs(x), 10.0));
  return select(sign(x) * (1.0 - e) / (1.0 + e), series, abs(x) < 1.0);
}

@compute @workgroup_size(64)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let j = (group.y * groups.x + group.x) * 64u + local;
  if (j >= params.n * params.samples) {
    return;
  }
  let half = params.samples / 2u;
  let k = max(j, half) - half;
  let value = k / params.samples;
  let q = k % params.samples;
  let ramp = j >= half && value + 1u < params.n;
  let voiced = f0[j / params.samples] > 10.0;
  let gain = select(0.033333335, 0.003, voiced);
  var block = j * HARMONICS / 4u;
  var lane = j * HARMONICS % 4u;
  var noise = normals(block);
  var sum = bias[0];
  for (var h = 0u; h < HARMONICS; h++) {
    var cycles = phase[value * HARMONICS + h];
    if (ramp) {
      let step = rate[(value + 1u) * HARMONICS + h];
      cycles += q * step + (step >> 1u);
    }
    let wave = 0.1 * sin_cycles(cycles);
    if (WRITE_SINE) {
      sine[j * HARMONICS + h] = wave;
    }
    sum += weight[h] * (select(0.0, wave, voiced) + gain * noise[lane]);
    lane += 1u;
    if (lane == 4u && h + 1u < HARMONICS) {
      lane = 0u;
      block += 1u;
      noise = normals(block);
    }
  }
  out[j] = tanh_precise(sum);
}
