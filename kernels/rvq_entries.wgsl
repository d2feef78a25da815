// out[level, d, i] = sums[i, d] / max(counts[i], 1e-5): the entries of a codebook, of which training keeps the sum and
// the number of the vectors that fell on each (van den Oord et al. 2017, appendix A.1; moshi, core_vq.py).
//
//   sums    [size, D]                   f32, or 16-bit pairs; D a multiple of 4
//   counts  [size]
//   out     [levels, D / 4, size, 4]    four dims of all entries lie together, as the search reads them
//
// One thread: four dims of an entry. Grid: (ceil(size * D / 4 / 64) folded).

override FORMAT: u32 = 0; // 0 f32, 1 f16 pairs, 2 bf16 pairs

struct Params {
  size: u32,
  D: u32,
  level: u32,
}

@group(0) @binding(0) var<storage, read> sums: array<u32>;
@group(0) @binding(1) var<storage, read> counts: array<f32>;
@group(0) @binding(2) var<storage, read_write> out: array<vec4<f32>>;
@group(0) @binding(3) var<uniform> params: Params;

/// The two halves of a word as f32.
fn unpack(word: u32) -> vec2<f32> {
  if (FORMAT == 1u) {
    return unpack2x16float(word);
  }
  return bitcast<vec2<f32>>(vec2<u32>(word << 16u, word & 0xffff0000u));
}

@compute @workgroup_size(64)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let at = (group.y * groups.x + group.x) * 64u + local;
  let fours = params.D / 4u;
  let i = at / fours;
  let four = at % fours;
  if (i >= params.size) {
    return;
  }
  var sum: vec4<f32>;
  if (FORMAT == 0u) {
    let first = 4u * at;
    sum = bitcast<vec4<f32>>(vec4<u32>(sums[first], sums[first + 1u], sums[first + 2u], sums[first + 3u]));
  } else {
    sum = vec4<f32>(unpack(sums[2u * at]), unpack(sums[2u * at + 1u]));
  }
  out[(params.level * fours + four) * params.size + i] = sum / max(counts[i], 1e-5);
}
