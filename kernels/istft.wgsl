// Inverse short-time Fourier transform as torch.istft: the inverse real transform of each frame (the imaginary parts of
// its first and last bin are ignored), windowed, overlapped and added, divided by the sum of the squared windows that are
// there, n_fft / 2 samples cut at both ends.
//
//   spectrum  [frames, bins, 2]
//   basis     [n_fft, bins, 2]   window[i] / n_fft * (1, or 2 inside) * (cos, -sin)(2 pi k i / n_fft)
//   window    [n_fft]
//   out       [(frames - 1) * hop]
//
// One thread: one sample. Grid: (ceil((frames - 1) * hop / 64) folded).

struct Params {
  frames: u32,
  bins: u32,
  n_fft: u32,
  hop: u32,
}

@group(0) @binding(0) var<storage, read> spectrum: array<vec2<f32>>;
@group(0) @binding(1) var<storage, read> basis: array<vec2<f32>>;
@group(0) @binding(2) var<storage, read> window: array<f32>;
@group(0) @binding(3) var<storage, read_write> out: array<f32>;
@group(0) @binding(4) var<uniform> params: Params;

@compute @workgroup_size(64)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let at = (group.y * groups.x + group.x) * 64u + local;
  if (at >= (params.frames - 1u) * params.hop) {
    return;
  }
  let place = at + params.n_fft / 2u;
  let last = min(place / params.hop, params.frames - 1u);
  let first = (max(place + 1u, params.n_fft) - params.n_fft + params.hop - 1u) / params.hop;
  var sum = 0.0;
  var weight = 0.0;
  for (var frame = first; frame <= last; frame++) {
    let i = place - frame * params.hop;
    weight += window[i] * window[i];
    for (var k = 0u; k < params.bins; k++) {
      let product = spectrum[frame * params.bins + k] * basis[i * params.bins + k];
      sum += product.x + product.y;
    }
  }
  out[at] = sum / weight;
}
