// out = the last P rows of a sequence, then the T rows that come next, activated: what a causal convolution reads. The
// last P of all these rows take the place of those carried. Without a sequence before, zeros are carried; or, where
// `state` counts no rows yet and REPLICATE is set, the first row of x, P times.
//
//   x        [T, C]
//   carried  [>= place + P * C]   rows [P, C] from `place` on
//   state    [1]                  rows of the sequence so far; read only when REPLICATE
//   out      [P + T, C]
//
// The first C threads take the carried rows of a channel each, one after the other; the others a value of x.
// Grid: (ceil((C + T * C) / 256) folded).

override ELU: bool = false; // Clevert et al. 2016: x, or exp(x) - 1 below 0
override REPLICATE: bool = false;

struct Params {
  T: u32,
  C: u32,
  P: u32,
  place: u32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read_write> carried: array<f32>;
@group(0) @binding(2) var<storage, read> state: array<u32>;
@group(0) @binding(3) var<storage, read_write> out: array<f32>;
@group(0) @binding(4) var<uniform> params: Params;

fn activated(at: u32) -> f32 {
  let z = x[at];
  if (ELU) {
    return select(exp(min(z, 0.0)) - 1.0, z, z > 0.0);
  }
  return z;
}

@compute @workgroup_size(256)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let thread = (group.y * groups.x + group.x) * 256u + local;
  let C = params.C;
  if (thread >= C) {
    let at = thread - C;
    if (at < params.T * C) {
      out[params.P * C + at] = activated(at);
    }
    return;
  }
  let c = thread;
  if (REPLICATE) {
    for (var i = 0u; state[0] == 0u && i < params.P; i++) {
      carried[params.place + i * C + c] = activated(c);
    }
  }
  for (var i = 0u; i < params.P; i++) {
    let to = params.place + i * C + c;
    out[i * C + c] = carried[to];
    // Row T + i of out is row i of the next time.
    if (params.T + i >= params.P) {
      carried[to] = activated((params.T + i - params.P) * C + c);
    } else {
      carried[to] = carried[to + params.T * C];
    }
  }
}
