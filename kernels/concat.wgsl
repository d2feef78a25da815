// out[t] = a[t], b[t], c[t], d[t], then zeros: channels side by side.
//
//   a, b, c, d  [T or 1, their columns]   one row is repeated over time: its stride is 0
//   out         [T, columns]
//
// One thread: one value. Grid: (ceil(T * columns / 256) folded).

struct Params {
  T: u32,
  columns: u32,
  a_columns: u32,
  b_columns: u32,
  c_columns: u32,
  d_columns: u32,
  a_stride: u32,
  b_stride: u32,
  c_stride: u32,
  d_stride: u32,
}

@group(0) @binding(0) var<storage, read> a: array<f32>;
@group(0) @binding(1) var<storage, read> b: array<f32>;
@group(0) @binding(2) var<storage, read> c: array<f32>;
@group(0) @binding(3) var<storage, read> d: array<f32>;
@group(0) @binding(4) var<storage, read_write> out: array<f32>;
@group(0) @binding(5) var<uniform> params: Params;

fn value(t: u32, column: u32) -> f32 {
  var at = column;
  if (at < params.a_columns) {
    return a[t * params.a_stride + at];
  }
  at -= params.a_columns;
  if (at < params.b_columns) {
    return b[t * params.b_stride + at];
  }
  at -= params.b_columns;
  if (at < params.c_columns) {
    return c[t * params.c_stride + at];
  }
  at -= params.c_columns;
  if (at < params.d_columns) {
    return d[t * params.d_stride + at];
  }
  return 0.0;
}

@compute @workgroup_size(256)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let i = (group.y * groups.x + group.x) * 256u + local;
  let t = i / params.columns;
  if (t < params.T) {
    out[i] = value(t, i % params.columns);
  }
}
