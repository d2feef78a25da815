// What arithmetic gives at most: chains of multiply-adds in registers, 8 of vec4 side by side. A value that none of them
// reaches would be written.
//
//   x    [1] vec4: below 1
//   out  [1] vec4
//
// One thread: 128 rounds of 4 x 8 multiply-adds of vec4. Grid: (any).

@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read_write> out: array<vec4<f32>>;

@compute @workgroup_size(256)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let m = x[0];
  let a = vec4<f32>(f32(id.x & 7u)) * m;
  var s0 = a;
  var s1 = a + m;
  var s2 = a + m * 2.0;
  var s3 = a + m * 3.0;
  var s4 = a + m * 4.0;
  var s5 = a + m * 5.0;
  var s6 = a + m * 6.0;
  var s7 = a + m * 7.0;
  for (var round = 0u; round < 128u; round++) {
    // Four times, unrolled: a loop's own work would count.
    s0 = fma(s0, m, a);
    s1 = fma(s1, m, a);
    s2 = fma(s2, m, a);
    s3 = fma(s3, m, a);
    s4 = fma(s4, m, a);
    s5 = fma(s5, m, a);
    s6 = fma(s6, m, a);
    s7 = fma(s7, m, a);
    s0 = fma(s0, m, a);
    s1 = fma(s1, m, a);
    s2 = fma(s2, m, a);
    s3 = fma(s3, m, a);
    s4 = fma(s4, m, a);
    s5 = fma(s5, m, a);
    s6 = fma(s6, m, a);
    s7 = fma(s7, m, a);
    s0 = fma(s0, m, a);
    s1 = fma(s1, m, a);
    s2 = fma(s2, m, a);
    s3 = fma(s3, m, a);
    s4 = fma(s4, m, a);
    s5 = fma(s5, m, a);
    s6 = fma(s6, m, a);
    s7 = fma(s7, m, a);
    s0 = fma(s0, m, a);
    s1 = fma(s1, m, a);
    s2 = fma(s2, m, a);
    s3 = fma(s3, m, a);
    s4 = fma(s4, m, a);
    s5 = fma(s5, m, a);
    s6 = fma(s6, m, a);
    s7 = fma(s7, m, a);
  }
  let sum = s0 + s1 + s2 + s3 + s4 + s5 + s6 + s7;
  if (sum.x + sum.y + sum.z + sum.w < 0.0) {
    out[0] = sum;
  }
}
