// out[t, o] = epilogue(bias[o] + sum over tap, c of v[t * stride + tap * dilation - padding, c] * weight[tap, c, o])
// as in conv1d.wgsl (the same operands, layout, epilogue, linear layers, polyphase form), for hardware adapters, with
// v = prologue(x) as in activation.wgsl: x, or leaky relu or snake of (x - mean[c]) scale[c] + shift[c]; rows outside
// 0..T_in of v are zero.
//
// An implicit product. A workgroup takes TILE_ROWS rows by 8 COLUMN_THREADS columns, 16 inputs at a time. Its rows of v
// are staged once for all taps (a tap is an offset of `dilation` rows; as many taps as STAGE_ROWS holds, one if
// stride > 1); the weights are staged tap by tap in two halves: while one is used, the next tap's words are on their way
// in registers. With LINEAR (one tap) so are the rows; that pays where a thread has 4 of them. A thread takes THREAD_ROWS
// rows, 16 apart, by two vec4s of columns, 8 apart. Its sums have names of their own: as an array they would lie in
// memory. Workgroup memory is nested so that few indices are variable, each of which is clamped; for the same reason the
// four quads of inputs are written out.
//
// Where a product has too few tiles to fill a GPU, its inputs are split: part `group.z` sums inputs from
// z * part_inputs on and, as `raw` says, writes the bare sums to [part, T_out, O]; conv1d_merge.wgsl does the rest.
//
// Rows of x (if ALIGNED), residual and out are whole vec4s, and so is out_shift.
// Workgroup memory: 80 STAGE_ROWS + 1040 COLUMN_THREADS bytes.
// Grid: (ceil(T_out / TILE_ROWS), ceil(O / (8 COLUMN_THREADS)), parts).

override FORMAT: u32 = 0; // 0 f32, 1 f16 pairs, 2 bf16 pairs
override ALIGNED: bool = false; // C is a multiple of 4: a vec4 of x at a time, the fast form
override LINEAR: bool = false;
override THREAD_ROWS: u32 = 4; // 4 or 8
override COLUMN_THREADS: u32 = 8; // 8 or 16
override STAGE_ROWS: u32 = 100; // at least TILE_ROWS, with LINEAR twice as many

override FUSED: bool = ALIGNED && !LINEAR; // a prologue may come first
override TILE_ROWS: u32 = 16u * THREAD_ROWS;
override THREADS: u32 = 16u * COLUMN_THREADS;
override STAGED: u32 = THREADS / 4u; // rows that all threads stage at once, four threads a row

const DEPTH = 16u;

struct Params {
  T_in: u32,
  C: u32,
  T_out: u32,
  O: u32,
  taps: u32,
  stride: u32,
  dilation: u32,
  padding: i32,
  bias_length: u32,
  residual_shift: u32,
  gain: f32,
  slope: f32,
  out_shift: u32,
  out_length: u32,
  has_bias: u32,
  has_residual: u32,
  activation: u32, // 0 none, 1 leaky relu, 2 gelu (tanh form)
  prologue: u32, // 0 none, 1 leaky relu, 2 snake; needs FUSED
  has_affine: u32,
  slope_in: f32,
  part_inputs: u32, // a multiple of 16
  raw: u32,
}

@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> weight: array<vec4<u32>>;
@group(0) @binding(2) var<storage, read> bias: array<f32>;
@group(0) @binding(3) var<storage, read> residual: array<vec4<f32>>;
@group(0) @binding(4) var<storage, read_write> out: array<vec4<f32>>;
@group(0) @binding(5) var<uniform> params: Params;
@group(0) @binding(6) var<storage, read> affine: array<vec4<f32>>;
@group(0) @binding(7) var<storage, read> alpha: array<vec4<f32>>;

/// The weights that a thread reads, of its two vec4s of columns; padded, so that eight threads meet other banks.
struct Column {
  halves: array<array<array<vec4<f32>, 8>, 4>, 2>, // [half][quad of inputs][input, vec4]
  padding: vec4<f32>,
}

var<workgroup> rows: array<array<vec4<f32>, 5>, STAGE_ROWS>; // [slot][quad of inputs, padding]
var<workgroup> columns: array<Column, COLUMN_THREADS>;

/// sin(pi w)^2 has period 1 in w: w is brought to -1/2 .. 1/2 first. Absolute error below 2e-7.
fn sine_squared(radians: vec4<f32>) -> vec4<f32> {
  let turns = radians * 0.31830988618;
  let w = turns - round(turns);
  let s = w * w;
  let outer = 2.55016327 + s * (-0.599252224 + s * (0.0820504501 - s * 0.00702846888));
  let sine = w * (3.14159274 + s * (-5.16771269 + s * outer));
  return sine * sine;
}

fn in_x(row: i32, c: u32) -> bool {
  return row >= 0 && row < i32(params.T_in) && c < params.C;
}

/// x[first + slot * stride, c .. c + 3]; outside any value of x, since to choose zero here would be to wait for the read.
fn load_x(first: i32, slot: u32, c: u32) -> vec4<f32> {
  let row = first + i32(slot * params.stride);
  let at = select(0u, u32(row) * params.C + c, in_x(row, c));
  if (ALIGNED) {
    return x[at >> 2u];
  }
  var values = vec4<f32>();
  for (var i = 0u; i < 4u; i++) {
    if (c + i < params.C) {
      values[i] = x[(at + i) >> 2u][(at + i) & 3u];
    }
  }
  return values;
}

/// What the prologue does to four channels.
struct Activation {
  mean: vec4<f32>,
  scale: vec4<f32>,
  shift: vec4<f32>,
  alpha: vec4<f32>,
  inverse_alpha: vec4<f32>,
}

fn load_activation(c: u32) -> Activation {
  var a: Activation;
  a.scale = vec4<f32>(1.0);
  let C4 = params.C >> 2u;
  let quad = min(c >> 2u, C4 - 1u);
  if (FUSED && params.has_affine != 0u) {
    a.mean = affine[quad];
    a.scale = affine[C4 + quad];
    a.shift = affine[2u * C4 + quad];
  }
  if (FUSED && params.prologue == 2u) {
    a.alpha = alpha[quad];
    a.inverse_alpha = 1.0 / a.alpha;
  }
  return a;
}

/// Puts a vec4 of x in its place, activated; zero outside.
fn stage_x(values: vec4<f32>, first: i32, slot: u32, count: u32, c: u32, place: u32, a: Activation) {
  if (slot >= count) {
    return;
  }
  var z = values;
  if (FUSED && params.prologue != 0u) {
    z = (z - a.mean) * a.scale + a.shift;
    if (params.prologue == 1u) {
      z = select(params.slope_in * z, z, z >= vec4<f32>());
    } else {
      z += sine_squared(a.alpha * z) * a.inverse_alpha;
    }
  }
  z = select(vec4<f32>(), z, in_x(first + i32(slot * params.stride), c));
  rows[place + slot][(c >> 2u) & 3u] = z;
}

/// Stages `count` rows of v: slot j is row first + j * stride, inputs c .. c + DEPTH - 1. Four reads are under way at once.
fn stage_rows(first: i32, count: u32, c: u32, local: u32) {
  let channel = c + 4u * (local & 3u);
  let a = load_activation(channel);
  for (var slot = local >> 2u; slot < count; slot += 4u * STAGED) {
    let v0 = load_x(first, slot, channel);
    let v1 = load_x(first, slot + STAGED, channel);
    let v2 = load_x(first, slot + 2u * STAGED, channel);
    let v3 = load_x(first, slot + 3u * STAGED, channel);
    stage_x(v0, first, slot, count, channel, 0u, a);
    stage_x(v1, first, slot + STAGED, count, channel, 0u, a);
    stage_x(v2, first, slot + 2u * STAGED, count, channel, 0u, a);
    stage_x(v3, first, slot + 3u * STAGED, count, channel, 0u, a);
  }
}

/// Rows of inputs in a tile of weight words: a 16-bit word holds two.
fn word_rows() -> u32 {
  return select(DEPTH / 2u, DEPTH, FORMAT == 0u);
}

/// Word `unit` of the tile of weights of (tap, inputs c .. c + DEPTH - 1): [panel][row][vec4 of columns].
fn load_word(unit: u32, tap: u32, c: u32, panel0: u32) -> vec4<u32> {
  let C8 = (params.C + 7u) & ~7u;
  let line = unit >> 3u;
  let panel = panel0 + line / word_rows();
  let k = select(2u, 1u, FORMAT == 0u) * (line % word_rows());
  let inside = panel * 32u < params.O && c + k < C8;
  let row = (panel * params.taps + tap) * C8 + c + k;
  let at = select(0u, select(row >> 1u, row, FORMAT == 0u) * 8u + (unit & 7u), inside);
  return weight[at]; // outside any weight: x is zero there, or nothing is stored
}

/// Puts a word of weights in its place.
fn stage_word(word: vec4<u32>, unit: u32, half: u32) {
  let line = unit >> 3u;
  let panel = line / word_rows();
  let row = line % word_rows();
  let vector = panel & 1u;
  let column = ((panel >> 1u) << 3u) | (unit & 7u);
  if (FORMAT == 0u) {
    columns[column].halves[half][row >> 2u][2u * (row & 3u) + vector] = bitcast<vec4<f32>>(word);
    return;
  }
  var even: vec4<f32>; var odd: vec4<f32>;
  if (FORMAT == 1u) {
    even = vec4<f32>(unpack2x16float(word.x), unpack2x16float(word.y));
    odd = vec4<f32>(unpack2x16float(word.z), unpack2x16float(word.w));
  } else {
    let low = word << vec4<u32>(16u);
    let high = word & vec4<u32>(0xffff0000u);
    even = bitcast<vec4<f32>>(vec4<u32>(low.x, high.x, low.y, high.y));
    odd = bitcast<vec4<f32>>(vec4<u32>(low.z, high.z, low.w, high.w));
  }
  let place = 4u * (row & 1u) + vector;
  columns[column].halves[half][row >> 1u][place] = even;
  columns[column].halves[half][row >> 1u][place + 2u] = odd;
}

/// Bias of columns o .. o + 3.
fn load_bias(o: u32) -> vec4<f32> {
  if (params.has_bias == 0u) {
    return vec4<f32>();
  }
  let at = vec4<u32>(o, o + 1u, o + 2u, o + 3u) % params.bias_length;
  return vec4<f32>(bias[at.x], bias[at.y], bias[at.z], bias[at.w]);
}

fn activate(y: vec4<f32>) -> vec4<f32> {
  if (params.activation == 1u) {
    return select(params.slope * y, y, y >= vec4<f32>());
  }
  if (params.activation == 0u) {
    return y;
  }
  // 0.5 y (1 + tanh(u)) = y / (1 + exp(-2 u)), u = sqrt(2 / pi) (y + 0.044715 y^3)
  let u = 0.7978845608 * (y + 0.044715 * y * y * y);
  return y / (1.0 + exp(-2.0 * clamp(u, vec4<f32>(-20.0), vec4<f32>(20.0))));
}

fn store(t: u32, o: u32, part: u32, sum: vec4<f32>, b: vec4<f32>) {
  let at = t * params.O + o;
  if (t >= params.T_out || o >= params.O) {
    return;
  }
  if (params.raw == 1u) {
    out[(part * params.T_out * params.O + at) >> 2u] = sum;
    return;
  }
  if (at < params.out_shift || at - params.out_shift >= params.out_length) {
    return;
  }
  let to = at - params.out_shift;
  var y = sum + b;
  if (params.has_residual == 1u) {
    // Without a shift the residual has the layout of the output; with one, output row t meets its row t >> shift.
    let source = select((t >> params.residual_shift) * params.O + o, to, params.residual_shift == 0u);
    y += residual[source >> 2u];
  }
  out[to >> 2u] = activate(y * params.gain);
}

/// sum + w v, input by input.
fn multiply(sum: vec4<f32>, v: vec4<f32>, w: mat4x4<f32>) -> vec4<f32> {
  return fma(vec4<f32>(v.w), w[3], fma(vec4<f32>(v.z), w[2], fma(vec4<f32>(v.y), w[1], fma(vec4<f32>(v.x), w[0], sum))));
}

@compute @workgroup_size(THREADS)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  // Neighbours share a column, and next but one a row: shared memory serves such 16 threads at once, others in eights.
  let column = ((local >> 7u) << 3u) | ((local >> 1u) & 7u);
  let line = (local & 1u) + 2u * ((local >> 4u) & 7u);
  let t0 = group.x * TILE_ROWS;
  let panel0 = group.y * (COLUMN_THREADS / 4u);
  let two = FORMAT == 0u; // words of weights a thread, or one
  let together = select(1u, min(params.taps, (STAGE_ROWS - TILE_ROWS) / params.dilation + 1u), params.stride == 1u);
  let c0 = group.z * params.part_inputs;
  let c1 = min(c0 + params.part_inputs, params.C);
  let row0 = i32(t0 * params.stride) - params.padding;
  let channel = 4u * (local & 3u);
  let slot0 = local >> 2u;
  var s0 = vec4<f32>(); var s1 = vec4<f32>(); var s2 = vec4<f32>(); var s3 = vec4<f32>();
  var s4 = vec4<f32>(); var s5 = vec4<f32>(); var s6 = vec4<f32>(); var s7 = vec4<f32>();
  var u0 = vec4<f32>(); var u1 = vec4<f32>(); var u2 = vec4<f32>(); var u3 = vec4<f32>();
  var u4 = vec4<f32>(); var u5 = vec4<f32>(); var u6 = vec4<f32>(); var u7 = vec4<f32>();
  var word0 = load_word(local, 0u, c0, panel0);
  var word1 = vec4<u32>();
  if (two) {
    word1 = load_word(local + THREADS, 0u, c0, panel0);
  }
  var v0 = vec4<f32>(); var v1 = vec4<f32>(); var v2 = vec4<f32>(); var v3 = vec4<f32>();
  if (LINEAR) {
    v0 = load_x(row0, slot0, c0 + channel);
    v1 = load_x(row0, slot0 + STAGED, c0 + channel);
    v2 = load_x(row0, slot0 + 2u * STAGED, c0 + channel);
    v3 = load_x(row0, slot0 + 3u * STAGED, c0 + channel);
  }
  var half = 0u;
  for (var c = c0; c < c1; c += DEPTH) {
    var staged = 0u; // slot of the current tap's first row
    for (var tap = 0u; tap < params.taps; tap++) {
      if (LINEAR) {
        staged = half * TILE_ROWS;
        let a = load_activation(c + channel);
        stage_x(v0, row0, slot0, TILE_ROWS, c + channel, staged, a);
        stage_x(v1, row0, slot0 + STAGED, TILE_ROWS, c + channel, staged, a);
        stage_x(v2, row0, slot0 + 2u * STAGED, TILE_ROWS, c + channel, staged, a);
        stage_x(v3, row0, slot0 + 3u * STAGED, TILE_ROWS, c + channel, staged, a);
      } else if (tap % together == 0u) {
        workgroupBarrier(); // the rows before are used up
        let more = min(together, params.taps - tap) - 1u;
        stage_rows(row0 + i32(tap * params.dilation), TILE_ROWS + more * params.dilation, c, local);
        staged = 0u;
      }
      stage_word(word0, local, half);
      if (two) {
        stage_word(word1, local + THREADS, half);
      }
      workgroupBarrier();
      let last = tap + 1u == params.taps;
      let next_tap = select(tap + 1u, 0u, last);
      let next_c = select(c, c + DEPTH, last);
      word0 = load_word(local, next_tap, next_c, panel0);
      if (two) {
        word1 = load_word(local + THREADS, next_tap, next_c, panel0);
      }
      if (LINEAR) {
        v0 = load_x(row0, slot0, next_c + channel);
        v1 = load_x(row0, slot0 + STAGED, next_c + channel);
        v2 = load_x(row0, slot0 + 2u * STAGED, next_c + channel);
        v3 = load_x(row0, slot0 + 3u * STAGED, next_c + channel);
      }
      let slot = staged + line;
      let w = &columns[column].halves[half];
      {
        let p = mat4x4<f32>((*w)[0][0], (*w)[0][2], (*w)[0][4], (*w)[0][6]);
        let q = mat4x4<f32>((*w)[0][1], (*w)[0][3], (*w)[0][5], (*w)[0][7]);
        let a0 = rows[slot][0]; s0 = multiply(s0, a0, p); u0 = multiply(u0, a0, q);
        let a1 = rows[slot + 16u][0]; s1 = multiply(s1, a1, p); u1 = multiply(u1, a1, q);
        let a2 = rows[slot + 32u][0]; s2 = multiply(s2, a2, p); u2 = multiply(u2, a2, q);
        let a3 = rows[slot + 48u][0]; s3 = multiply(s3, a3, p); u3 = multiply(u3, a3, q);
        if (THREAD_ROWS == 8u) {
          let a4 = rows[slot + 64u][0]; s4 = multiply(s4, a4, p); u4 = multiply(u4, a4, q);
          let a5 = rows[slot + 80u][0]; s5 = multiply(s5, a5, p); u5 = multiply(u5, a5, q);
          let a6 = rows[slot + 96u][0]; s6 = multiply(s6, a6, p); u6 = multiply(u6, a6, q);
          let a7 = rows[slot + 112u][0]; s7 = multiply(s7, a7, p); u7 = multiply(u7, a7, q);
        }
      }
      {
        let p = mat4x4<f32>((*w)[1][0], (*w)[1][2], (*w)[1][4], (*w)[1][6]);
        let q = mat4x4<f32>((*w)[1][1], (*w)[1][3], (*w)[1][5], (*w)[1][7]);
        let a0 = rows[slot][1]; s0 = multiply(s0, a0, p); u0 = multiply(u0, a0, q);
        let a1 = rows[slot + 16u][1]; s1 = multiply(s1, a1, p); u1 = multiply(u1, a1, q);
        let a2 = rows[slot + 32u][1]; s2 = multiply(s2, a2, p); u2 = multiply(u2, a2, q);
        let a3 = rows[slot + 48u][1]; s3 = multiply(s3, a3, p); u3 = multiply(u3, a3, q);
        if (THREAD_ROWS == 8u) {
          let a4 = rows[slot + 64u][1]; s4 = multiply(s4, a4, p); u4 = multiply(u4, a4, q);
          let a5 = rows[slot + 80u][1]; s5 = multiply(s5, a5, p); u5 = multiply(u5, a5, q);
          let a6 = rows[slot + 96u][1]; s6 = multiply(s6, a6, p); u6 = multiply(u6, a6, q);
          let a7 = rows[slot + 112u][1]; s7 = multiply(s7, a7, p); u7 = multiply(u7, a7, q);
        }
      }
      {
        let p = mat4x4<f32>((*w)[2][0], (*w)[2][2], (*w)[2][4], (*w)[2][6]);
        let q = mat4x4<f32>((*w)[2][1], (*w)[2][3], (*w)[2][5], (*w)[2][7]);
        let a0 = rows[slot][2]; s0 = multiply(s0, a0, p); u0 = multiply(u0, a0, q);
        let a1 = rows[slot + 16u][2]; s1 = multiply(s1, a1, p); u1 = multiply(u1, a1, q);
        let a2 = rows[slot + 32u][2]; s2 = multiply(s2, a2, p); u2 = multiply(u2, a2, q);
        let a3 = rows[slot + 48u][2]; s3 = multiply(s3, a3, p); u3 = multiply(u3, a3, q);
        if (THREAD_ROWS == 8u) {
          let a4 = rows[slot + 64u][2]; s4 = multiply(s4, a4, p); u4 = multiply(u4, a4, q);
          let a5 = rows[slot + 80u][2]; s5 = multiply(s5, a5, p); u5 = multiply(u5, a5, q);
          let a6 = rows[slot + 96u][2]; s6 = multiply(s6, a6, p); u6 = multiply(u6, a6, q);
          let a7 = rows[slot + 112u][2]; s7 = multiply(s7, a7, p); u7 = multiply(u7, a7, q);
        }
      }
      {
        let p = mat4x4<f32>((*w)[3][0], (*w)[3][2], (*w)[3][4], (*w)[3][6]);
        let q = mat4x4<f32>((*w)[3][1], (*w)[3][3], (*w)[3][5], (*w)[3][7]);
        let a0 = rows[slot][3]; s0 = multiply(s0, a0, p); u0 = multiply(u0, a0, q);
        let a1 = rows[slot + 16u][3]; s1 = multiply(s1, a1, p); u1 = multiply(u1, a1, q);
        let a2 = rows[slot + 32u][3]; s2 = multiply(s2, a2, p); u2 = multiply(u2, a2, q);
        let a3 = rows[slot + 48u][3]; s3 = multiply(s3, a3, p); u3 = multiply(u3, a3, q);
        if (THREAD_ROWS == 8u) {
          let a4 = rows[slot + 64u][3]; s4 = multiply(s4, a4, p); u4 = multiply(u4, a4, q);
          let a5 = rows[slot + 80u][3]; s5 = multiply(s5, a5, p); u5 = multiply(u5, a5, q);
          let a6 = rows[slot + 96u][3]; s6 = multiply(s6, a6, p); u6 = multiply(u6, a6, q);
          let a7 = rows[slot + 112u][3]; s7 = multiply(s7, a7, p); u7 = multiply(u7, a7, q);
        }
      }
      half = 1u - half;
      staged += params.dilation;
    }
  }
  let t = t0 + line;
  let o = 8u * COLUMN_THREADS * group.y + 64u * (column >> 3u) + 4u * (column & 7u);
  let b0 = load_bias(o);
  let b1 = load_bias(o + 32u);
  store(t, o, group.z, s0, b0); store(t, o + 32u, group.z, u0, b1);
  store(t + 16u, o, group.z, s1, b0); store(t + 16u, o + 32u, group.z, u1, b1);
  store(t + 32u, o, group.z, s2, b0); store(t + 32u, o + 32u, group.z, u2, b1);
  store(t + 48u, o, group.z, s3, b0); store(t + 48u, o + 32u, group.z, u3, b1);
  if (THREAD_ROWS == 8u) {
    store(t + 64u, o, group.z, s4, b0); store(t + 64u, o + 32u, group.z, u4, b1);
    store(t + 80u, o, group.z, s5, b0); store(t + 80u, o + 32u, group.z, u5, b1);
    store(t + 96u, o, group.z, s6, b0); store(t + 96u, o + 32u, group.z, u6, b1);
    store(t + 112u, o, group.z, s7, b0); store(t + 112u, o + 32u, group.z, u7, b1);
  }
}
