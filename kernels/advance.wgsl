// state[0] = (reset ? 0 : state[0]) + count: where the next rows of a cache go.
//
//   state  [1]
//
// One thread.

struct Params {
  count: u32,
  reset: u32,
}

@group(0) @binding(0) var<storage, read_write> state: array<u32>;
@group(0) @binding(1) var<uniform> params: Params;

@compute @workgroup_size(1)
fn main() {
  state[0] = select(state[0], 0u, params.reset != 0u) + params.count;
}
