// The first dispatch of a draw over many workgroups (then sample_pass.wgsl, sample_draw.wgsl): logits after the
// repetition penalty (Keskar et al. 2019, CTRL) as u32 keys of the same order, 0 for what is not finite, and the
// highest key of each workgroup.
//
//   logits     [>= n]         of the ids of up to four ranges, ascending
//   last_seen  [vocab]        u32, 0 or 1 + where the id last stood in the history
//   state      [6]            length of the history at 1, see sample_draw.wgsl
//   keys       [groups, 1024] vec4; 0 behind the n
//   highest    [groups]
//   sums       [sums]         of sample_pass.wgsl: set to zero
//
// One workgroup: 4,096 logits. Grid: (groups).

override HAS_HISTORY: bool = false;

struct Params {
  n: u32,
  end_0: u32, // of the logits of range 0
  end_1: u32,
  end_2: u32,
  offset_0: u32, // id - position in range 0
  offset_1: u32,
  offset_2: u32,
  offset_3: u32,
  penalty: f32,
  window: u32, // entries of the history that are penalised
  sums: u32,
}

const THREADS = 256u;
const BLOCKS = 4u; // of a thread

@group(0) @binding(0) var<storage, read> logits: array<f32>;
@group(0) @binding(1) var<storage, read> last_seen: array<u32>;
@group(0) @binding(2) var<storage, read> state: array<u32>;
@group(0) @binding(3) var<storage, read_write> keys: array<vec4<u32>>;
@group(0) @binding(4) var<storage, read_write> highest: array<u32>;
@group(0) @binding(5) var<storage, read_write> sums: array<u32>;
@group(0) @binding(6) var<uniform> params: Params;

var<workgroup> peak: atomic<u32>;

/// Both zeros are one.
fn key_of(value: f32) -> u32 {
  let bits = bitcast<u32>(value);
  return select(select(bits | 0x80000000u, ~bits, bits > 0x80000000u), 0u, (bits & 0x7f800000u) == 0x7f800000u);
}

fn id_of(at: u32) -> u32 {
  let offset = select(params.offset_3, params.offset_2, at < params.end_2);
  return at + select(select(offset, params.offset_1, at < params.end_1), params.offset_0, at < params.end_0);
}

/// The logit after the penalty.
fn penalised(at: u32, history: u32) -> f32 {
  let x = logits[at];
  if (HAS_HISTORY) {
    let seen = last_seen[id_of(at)];
    if (seen > 0u && history - seen < params.window) {
      return select(x * params.penalty, x / params.penalty, x > 0.0);
    }
  }
  return x;
}

@compute @workgroup_size(THREADS)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let history = state[1];
  for (var at = group.x * THREADS + local; at < params.sums; at += groups.x * THREADS) {
    sums[at] = 0u;
  }
  var most = 0u;
  for (var i = 0u; i < BLOCKS; i++) {
    let four = (group.x * BLOCKS + i) * THREADS + local;
    var own = vec4<u32>();
    for (var c = 0u; c < 4u; c++) {
      if (4u * four + c < params.n) {
        own[c] = key_of(penalised(4u * four + c, history));
      }
    }
    keys[four] = own;
    most = max(most, max(max(own.x, own.y), max(own.z, own.w)));
  }
  atomicMax(&peak, most);
  workgroupBarrier();
  if (local == 0u) {
    highest[group.x] = atomicLoad(&peak);
  }
}
