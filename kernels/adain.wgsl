// Adaptive instance norm (Huang & Belongie 2017) as three values per channel: y = (x - mean) * scale + shift with
// scale = (1 + gamma) / sqrt(var + eps), shift = beta; (gamma, beta) = W style + bias. Blocks of channel_stats.wgsl, or
// rows of a short x, are merged by Chan, Golub & LeVeque (1979); var is the population variance over all rows.
//
//   parts   [blocks, C, 2]     with DIRECT x itself, [T, C], of which each row is a block
//   style   [S]
//   weight  [panels, S8, 32]   ops/weight.ts, 2 style_C columns: gamma, then beta
//   bias    [2 style_C]
//   affine  [3, C]             mean, scale, shift; from channel style_C on scale and shift are zero
//
// One workgroup: one channel. Grid: (C).

override FORMAT: u32 = 0; // of weight: 0 f32, 1 f16 pairs, 2 bf16 pairs
override LANES: u32 = 128; // a power of two
override DIRECT: bool = false;

struct Params {
  T: u32,
  C: u32,
  S: u32,
  style_C: u32,
  block_rows: u32,
  blocks: u32,
  eps: f32,
}

/// What a lane knows: of its blocks, and its share of the two products.
struct Share {
  count: f32,
  mean: f32,
  squares: f32,
  gamma: f32,
  beta: f32,
}

@group(0) @binding(0) var<storage, read> parts: array<f32>;
@group(0) @binding(1) var<storage, read> style: array<f32>;
@group(0) @binding(2) var<storage, read> weight: array<u32>;
@group(0) @binding(3) var<storage, read> bias: array<f32>;
@group(0) @binding(4) var<storage, read_write> affine: array<f32>;
@group(0) @binding(5) var<uniform> params: Params;

var<workgroup> shares: array<Share, LANES>;

fn merge(a: Share, b: Share) -> Share {
  let count = a.count + b.count;
  let share = b.count / max(count, 1.0);
  let distance = b.mean - a.mean;
  return Share(
    count,
    a.mean + distance * share,
    a.squares + b.squares + distance * distance * a.count * share,
    a.gamma + b.gamma,
    a.beta + b.beta,
  );
}

/// Row k of column o.
fn load_weight(o: u32, k: u32) -> f32 {
  let S8 = (params.S + 7u) & ~7u;
  let lane = o & 31u;
  if (FORMAT == 0u) {
    return bitcast<f32>(weight[((o >> 5u) * S8 + k) * 32u + lane]);
  }
  // A vec4 of words: row k and row k + 1, four columns each.
  let word = weight[((o >> 5u) * (S8 >> 1u) + (k >> 1u)) * 32u + (lane & ~3u) + 2u * (k & 1u) + ((lane & 3u) >> 1u)];
  let half = (word >> (16u * (lane & 1u))) & 0xffffu;
  if (FORMAT == 1u) {
    return unpack2x16float(half).x;
  }
  return bitcast<f32>(half << 16u);
}

@compute @workgroup_size(LANES)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {
  let c = group.x;
  let C = params.C;
  let styled = c < params.style_C;
  var share = Share();
  for (var block = lane; block < params.blocks; block += LANES) {
    let at = block * C + c;
    if (DIRECT) {
      share = merge(share, Share(1.0, parts[at], 0.0, 0.0, 0.0));
    } else {
      let n = min(params.block_rows, params.T - block * params.block_rows);
      share = merge(share, Share(f32(n), parts[2u * at], parts[2u * at + 1u], 0.0, 0.0));
    }
  }
  for (var k = lane; styled && k < params.S; k += LANES) {
    share.gamma += style[k] * load_weight(c, k);
    share.beta += style[k] * load_weight(params.style_C + c, k);
  }
  shares[lane] = share;
  for (var distance = LANES / 2u; distance > 0u; distance /= 2u) {
    workgroupBarrier();
    if (lane < distance) {
      shares[lane] = merge(shares[lane], shares[lane + distance]);
    }
  }
  if (lane != 0u) {
    return;
  }
  let all = shares[0];
  let gamma = all.gamma + bias[select(0u, c, styled)];
  let beta = all.beta + bias[select(0u, params.style_C + c, styled)];
  affine[c] = all.mean;
  affine[C + c] = select(0.0, (1.0 + gamma) / sqrt(all.squares / f32(params.T) + params.eps), styled);
  affine[2u * C + c] = select(0.0, beta, styled);
}
