// Rows as integers, as matvec_packed.wgsl reads them: a block of 32 values against its largest one, 23 bits each, in
// three signed bytes: x = scale (65536 high + 256 middle + low).
//
//   x     [T, K]       K a multiple of 32
//   gain  [K]          of the norm that is behind x, may be absent
//   out   [T, 7 K / 8] by row: for each eighth of a block, block by block, four words with the bytes of high even, high
//                      odd, middle even and middle odd values; two of low even and low odd for each eighth, those of two
//                      neighbours side by side; for each block its scale, the sum of its integers, and that of the
//                      squares of x
//
// Workgroup: 64 threads, an eighth each. Grid: (ceil(K / 8 / 64), T).

struct Params {
  K: u32,
  has_gain: u32,
}

@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> gain: array<vec4<f32>>;
@group(0) @binding(2) var<storage, read_write> out: array<vec2<u32>>;
@group(0) @binding(3) var<uniform> params: Params;

const LARGEST = 4194303.0; // 2^22 - 1

/// The lowest byte of each, as a signed number.
fn low_byte(q: vec4<i32>) -> vec4<i32> {
  return (q << vec4<u32>(24u)) >> vec4<u32>(24u);
}

/// The lowest bytes of four.
fn bytes(q: vec4<i32>) -> u32 {
  let b = (bitcast<vec4<u32>>(q) & vec4<u32>(0xffu)) << vec4<u32>(0u, 8u, 16u, 24u);
  return b.x | b.y | b.z | b.w;
}

/// High, middle and low bytes of four integers.
fn digits(q: vec4<i32>) -> vec3<u32> {
  let rest = (q - low_byte(q)) >> vec4<u32>(8u);
  let high = (rest - low_byte(rest)) >> vec4<u32>(8u);
  return vec3<u32>(bytes(high), bytes(rest), bytes(q));
}

/// Four values of row t, and behind the gain.
fn four(t: u32, i: u32) -> array<vec4<f32>, 2> {
  let v = x[t * (params.K / 4u) + i];
  if (params.has_gain == 0u) {
    return array<vec4<f32>, 2>(v, v);
  }
  return array<vec4<f32>, 2>(v, v * gain[i]);
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let blocks = params.K / 32u;
  let block = id.x / 4u;
  let eighth = id.x % 4u;
  if (block >= blocks) {
    return;
  }
  var largest = 0.0;
  var squares = 0.0;
  for (var i = 0u; i < 8u; i++) {
    let v = four(id.y, 8u * block + i);
    let most = abs(v[1]);
    largest = max(largest, max(max(most.x, most.y), max(most.z, most.w)));
    squares += dot(v[0], v[0]);
  }
  let inverse = select(LARGEST / largest, 0.0, largest < 1e-30);
  var sums = vec4<i32>();
  for (var i = 0u; i < 8u; i++) {
    sums += vec4<i32>(round(four(id.y, 8u * block + i)[1] * inverse));
  }
  let a = four(id.y, 8u * block + 2u * eighth)[1] * inverse;
  let b = four(id.y, 8u * block + 2u * eighth + 1u)[1] * inverse;
  let even = digits(vec4<i32>(round(vec4<f32>(a.xz, b.xz))));
  let odd = digits(vec4<i32>(round(vec4<f32>(a.yw, b.yw))));
  let row = id.y * 14u * blocks;
  let upper = row + 2u * (eighth * blocks + block);
  out[upper] = vec2<u32>(even.x, odd.x);
  out[upper + 1u] = vec2<u32>(even.y, odd.y);
  out[row + 8u * blocks + 2u * (eighth / 2u * blocks + block) + eighth % 2u] = vec2<u32>(even.z, odd.z);
  if (eighth == 0u) {
    let facts = row + 12u * blocks + 2u * block;
    out[facts] = vec2<u32>(bitcast<u32>(largest / LARGEST), bitcast<u32>(sums.x + sums.y + sums.z + sums.w));
    out[facts + 1u] = vec2<u32>(bitcast<u32>(squares), 0u);
  }
}
