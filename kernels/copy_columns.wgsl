// out[t, to + i] = x[r, i] for i < columns, zero where i is past the columns of x; r is t, or row 0
// (ROWS 1), or rows[t] (ROWS 2). It concatenates along channels, repeats a style over time, pads channels, and expands
// tokens to frames.
//
//   x     [*, x_columns]
//   rows  [T]   u32; read only when ROWS is 2
//   out   [T, out_columns]
//
// One thread: one value. Grid: (ceil(T * columns / 64) folded).

override ROWS: u32 = 0; // 0 same row, 1 first row, 2 rows[t]

struct Params {
  T: u32,
  columns: u32,
  x_columns: u32,
  out_columns: u32,
  to: u32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read> rows: array<u32>;
@group(0) @binding(2) var<storage, read_write> out: array<f32>;
@group(0) @binding(3) var<uniform> params: Params;

@compute @workgroup_size(64)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let i = (group.y * groups.x + group.x) * 64u + local;
  let t = i / params.columns;
  let c = i % params.columns;
  if (t >= params.T) {
    return;
  }
  var row = t;
  if (ROWS == 1u) {
    row = 0u;
  } else if (ROWS == 2u) {
    row = rows[t];
  }
  let inside = c < params.x_columns;
  let y = x[row * params.x_columns + select(0u, c, inside)];
  out[t * params.out_columns + params.to + c] = select(0.0, y, inside);
}
