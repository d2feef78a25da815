// out[t, o] = epilogue(bias[o] + sum over tap, c of v[t * stride + tap * dilation - padding, c] * weight[tap, c, o])
// as in conv1d.wgsl (the same operands, layout, epilogue, linear layers, polyphase form), for hardware adapters, with
// v = prologue(x) as in activation.wgsl: x, or leaky relu or snake of (x - mean[c]) scale[c] + shift[c]; rows outside
// 0..T_in of v are zero.
//
// An implicit product. A workgroup takes TILE_ROWS rows by TILE_COLUMNS columns, DEPTH inputs at a time. Its rows of v
// are staged once for all taps (a tap is an offset of `dilation` rows; as many taps as STAGE_ROWS holds, one if
// stride > 1); the weights are staged tap by tap in two halves: while one is used, the next tap's words are on their
// way in registers. A thread takes THREAD_ROWS rows, ROW_THREADS apart, by THREAD_VECTORS vec4s, COLUMN_THREADS apart.
// x, affine [3, C] and alpha [C] are bound as vec4s: their buffers are multiples of 16 bytes.
//
// Limits: ROW_THREADS * COLUMN_THREADS <= 256 and a multiple of 4; THREAD_ROWS <= 8; THREAD_VECTORS <= 2;
// TILE_COLUMNS a multiple of 32; STAGE_ROWS >= TILE_ROWS; a thread stages at most 4 words of weights.
// Workgroup memory: 4 * (DEPTH + 4) * STAGE_ROWS + 8 * DEPTH * TILE_COLUMNS bytes.
// Grid: (ceil(T_out / TILE_ROWS), ceil(O / TILE_COLUMNS)).

override FORMAT: u32 = 0; // 0 f32, 1 f16 pairs, 2 bf16 pairs
override PROLOGUE: u32 = 0; // 0 none, 1 leaky relu, 2 snake; needs ALIGNED
override HAS_AFFINE: bool = false;
override ALIGNED: bool = false; // C is a multiple of 4: a vec4 of x at a time, the fast form

override DEPTH: u32 = 8; // 8 or 16
override THREAD_ROWS: u32 = 8;
override THREAD_VECTORS: u32 = 2;
override ROW_THREADS: u32 = 16;
override COLUMN_THREADS: u32 = 8;
override STAGE_ROWS: u32 = 184;

override THREADS: u32 = ROW_THREADS * COLUMN_THREADS;
override TILE_ROWS: u32 = THREAD_ROWS * ROW_THREADS;
override TILE_VECTORS: u32 = THREAD_VECTORS * COLUMN_THREADS;
override TILE_COLUMNS: u32 = 4u * TILE_VECTORS;
override QUADS: u32 = DEPTH / 4u;
override PITCH: u32 = QUADS + 1u; // of a staged row, in vec4s; odd, so that rows fall on different banks
override HALF: u32 = DEPTH * TILE_VECTORS; // vec4s of one of the two halves of weights

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
  slope_in: f32,
}

@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> weight: array<vec4<u32>>;
@group(0) @binding(2) var<storage, read> bias: array<f32>;
@group(0) @binding(3) var<storage, read> residual: array<f32>;
@group(0) @binding(4) var<storage, read_write> out: array<f32>;
@group(0) @binding(5) var<uniform> params: Params;
@group(0) @binding(6) var<storage, read> affine: array<vec4<f32>>;
@group(0) @binding(7) var<storage, read> alpha: array<vec4<f32>>;

var<workgroup> rows: array<vec4<f32>, STAGE_ROWS * PITCH>; // [slot][quad of inputs + padding]
var<workgroup> columns: array<vec4<f32>, 2u * HALF>; // [half][input][vec4 of columns]

/// sin(pi w)^2 has period 1 in w: w is brought to -1/2 .. 1/2 first. Absolute error below 2e-7.
fn sine_squared(radians: vec4<f32>) -> vec4<f32> {
  let turns = radians * 0.31830988618;
  let w = turns - round(turns);
  let s = w * w;
  let outer = 2.55016327 + s * (-0.599252224 + s * (0.0820504501 - s * 0.00702846888));
  let sine = w * (3.14159274 + s * (-5.16771269 + s * outer));
  return sine * sine;
}

/// x[row, c .. c + 3], zero beyond C; row is inside.
fn load_x(row: u32, c: u32) -> vec4<f32> {
  let at = row * params.C + c;
  if (ALIGNED) {
    return select(vec4<f32>(), x[at >> 2u], c < params.C);
  }
  var values = vec4<f32>();
  for (var i = 0u; i < 4u; i++) {
    if (c + i < params.C) {
      values[i] = x[(at + i) >> 2u][(at + i) & 3u];
    }
  }
  return values;
}

fn prologue(values: vec4<f32>, c: u32) -> vec4<f32> {
  if (PROLOGUE == 0u) {
    return values;
  }
  let quad = c >> 2u;
  var z = values;
  if (HAS_AFFINE) {
    let C4 = params.C >> 2u;
    z = (z - affine[quad]) * affine[C4 + quad] + affine[2u * C4 + quad];
  }
  if (PROLOGUE == 1u) {
    return select(params.slope_in * z, z, z >= vec4<f32>());
  }
  let a = alpha[quad];
  return z + sine_squared(a * z) / a;
}

/// Stages `count` rows of v: slot j is row first + j * stride, inputs c .. c + DEPTH - 1.
fn stage_rows(first: i32, count: u32, c: u32, local: u32) {
  let quad = local % QUADS;
  let channel = c + 4u * quad;
  for (var slot = local / QUADS; slot < count; slot += THREADS / QUADS) {
    let row = first + i32(slot * params.stride);
    var v = vec4<f32>();
    if (row >= 0 && row < i32(params.T_in) && channel < params.C) {
      v = prologue(load_x(u32(row), channel), channel);
    }
    rows[slot * PITCH + quad] = v;
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
  if (panel * 32u >= params.O || c + k >= C8) {
    return vec4<u32>();
  }
  let row = (panel * params.taps + tap) * C8 + c + k;
  return weight[select(row >> 1u, row, FORMAT == 0u) * 8u + (unit & 7u)];
}

/// Puts a word of weights in its place.
fn stage_word(word: vec4<u32>, unit: u32, half: u32) {
  let line = unit >> 3u;
  let column = line / word_rows() * 8u + (unit & 7u);
  let row = line % word_rows();
  if (FORMAT == 0u) {
    columns[half + row * TILE_VECTORS + column] = bitcast<vec4<f32>>(word);
    return;
  }
  var even: vec4<f32>;
  var odd: vec4<f32>;
  if (FORMAT == 1u) {
    even = vec4<f32>(unpack2x16float(word.x), unpack2x16float(word.y));
    odd = vec4<f32>(unpack2x16float(word.z), unpack2x16float(word.w));
  } else {
    let low = word << vec4<u32>(16u);
    let high = word & vec4<u32>(0xffff0000u);
    even = bitcast<vec4<f32>>(vec4<u32>(low.x, high.x, low.y, high.y));
    odd = bitcast<vec4<f32>>(vec4<u32>(low.z, high.z, low.w, high.w));
  }
  columns[half + 2u * row * TILE_VECTORS + column] = even;
  columns[half + (2u * row + 1u) * TILE_VECTORS + column] = odd;
}

fn activate(y: f32) -> f32 {
  switch params.activation {
    case 1u: {
      return select(params.slope * y, y, y >= 0.0);
    }
    case 2u: {
      // 0.5 y (1 + tanh(u)) = y / (1 + exp(-2 u)), u = sqrt(2 / pi) (y + 0.044715 y^3)
      let u = 0.7978845608 * (y + 0.044715 * y * y * y);
      return y / (1.0 + exp(-2.0 * clamp(u, -20.0, 20.0)));
    }
    default: {
      return y;
    }
  }
}

fn store(t: u32, o: u32, sum: f32) {
  let at = t * params.O + o;
  if (t >= params.T_out || o >= params.O || at < params.out_shift || at - params.out_shift >= params.out_length) {
    return;
  }
  var y = sum;
  if (params.has_bias == 1u) {
    y += bias[o % params.bias_length];
  }
  let to = at - params.out_shift;
  if (params.has_residual == 1u) {
    // Without a shift the residual has the layout of the output; with one, output row t meets its row t >> shift.
    y += residual[select((t >> params.residual_shift) * params.O + o, to, params.residual_shift == 0u)];
  }
  out[to] = activate(y * params.gain);
}

@compute @workgroup_size(THREADS)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let column = local % COLUMN_THREADS;
  let line = local / COLUMN_THREADS;
  let t0 = group.x * TILE_ROWS;
  let panel0 = group.y * (TILE_COLUMNS / 32u);
  let units = word_rows() * TILE_VECTORS;
  let together = select(1u, min(params.taps, (STAGE_ROWS - TILE_ROWS) / params.dilation + 1u), params.stride == 1u);
  var sums: array<vec4<f32>, 16>; // [row][vector]
  var words: array<vec4<u32>, 4>;
  for (var i = 0u; i * THREADS < units; i++) {
    words[i] = load_word(local + i * THREADS, 0u, 0u, panel0);
  }
  var half = 0u;
  for (var c = 0u; c < params.C; c += DEPTH) {
    var staged = 0u; // slot of the current tap's first row
    for (var tap = 0u; tap < params.taps; tap++) {
      if (tap % together == 0u) {
        workgroupBarrier(); // the rows before are used up
        let more = min(together, params.taps - tap) - 1u;
        let first = i32(t0 * params.stride + tap * params.dilation) - params.padding;
        stage_rows(first, TILE_ROWS + more * params.dilation, c, local);
        staged = 0u;
      }
      for (var i = 0u; i * THREADS < units; i++) {
        if (local + i * THREADS < units) {
          stage_word(words[i], local + i * THREADS, half);
        }
      }
      workgroupBarrier();
      let last = tap + 1u == params.taps;
      for (var i = 0u; i * THREADS < units; i++) {
        words[i] = load_word(local + i * THREADS, select(tap + 1u, 0u, last), select(c, c + DEPTH, last), panel0);
      }
      for (var quad = 0u; quad < QUADS; quad++) {
        var v: array<vec4<f32>, 8>;
        for (var i = 0u; i < THREAD_ROWS; i++) {
          v[i] = rows[(staged + line + i * ROW_THREADS) * PITCH + quad];
        }
        for (var j = 0u; j < THREAD_VECTORS; j++) {
          let at = half + 4u * quad * TILE_VECTORS + column + j * COLUMN_THREADS;
          let w0 = columns[at];
          let w1 = columns[at + TILE_VECTORS];
          let w2 = columns[at + 2u * TILE_VECTORS];
          let w3 = columns[at + 3u * TILE_VECTORS];
          for (var i = 0u; i < THREAD_ROWS; i++) {
            var sum = sums[2u * i + j];
            sum = fma(vec4<f32>(v[i].x), w0, sum);
            sum = fma(vec4<f32>(v[i].y), w1, sum);
            sum = fma(vec4<f32>(v[i].z), w2, sum);
            sums[2u * i + j] = fma(vec4<f32>(v[i].w), w3, sum);
          }
        }
      }
      half = HALF - half;
      staged += params.dilation;
    }
  }
  for (var i = 0u; i < THREAD_ROWS; i++) {
    for (var j = 0u; j < THREAD_VECTORS; j++) {
      for (var k = 0u; k < 4u; k++) {
        let o = group.y * TILE_COLUMNS + 4u * (column + j * COLUMN_THREADS) + k;
        store(t0 + line + i * ROW_THREADS, o, sums[2u * i + j][k]);
      }
    }
  }
}
