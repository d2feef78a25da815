// What a dispatch costs that does next to nothing and needs the one before: state += 1.
//
//   x      not used
//   state  [1]
//
// Grid: (1).

@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read_write> state: array<u32>;

@compute @workgroup_size(1)
fn main() {
  state[0] = state[0] + 1u + u32(x[0].x < 0.0);
}
