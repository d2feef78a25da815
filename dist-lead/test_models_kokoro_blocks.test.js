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
      constructor(code, message, options) {
        super(message, options);
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
  const adapter = await quiet(() => waitQuietly(instance.requestAdapter({ powerPreference: "high-performance" })));
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

// test/models/kokoro_blocks.test.ts
import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";

// ops/attention.ts
init_error();

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
var conv1d_panel_default = "// out[t, o] = epilogue(bias[o] + sum over tap, c of x[t * stride + tap * dilation - padding, c] * weight[tap, c, o])\n// as in conv1d.wgsl (the same operands, epilogue, linear layers, polyphase form), for software adapters: no barriers;\n// the weight is read through a uniform window of 64 KiB, x once per 8 inputs and row and shared by subgroupShuffle.\n//\n// One dispatch covers the windows of 'group.y' panels: rows k of taps tap0 .. tap0 + taps and inputs c0 .. c1 of each\n// (c0 a multiple of 8). The first window of a panel stores its sums, the others add to out, the last one applies the\n// epilogue. Windows with several taps take all inputs; several panels take whole panels: both lie together then.\n//\n// Eight threads: ROWS rows, 'spread' apart, by the 32 columns of a panel, 4 columns a thread; a workgroup is one\n// subgroup of any size from 4. Rows lie 'spread' apart so that a row of x, shifted by one, serves the next tap too:\n// reuse_taps = stride / gcd(stride, dilation), spread = dilation / gcd(stride, dilation) (1 and 1 for a single tap).\n// Grid: (ceil(ceil(T_out / (ROWS spread)) spread 8 / SUBGROUP), panels of the window).\n\nenable subgroups;\n\noverride FORMAT: u32 = 0; // 0 f32, 1 f16 pairs, 2 bf16 pairs\noverride HAS_BIAS: bool = false;\noverride HAS_RESIDUAL: bool = false;\noverride ACTIVATION: u32 = 0; // 0 none, 1 leaky relu, 2 gelu (tanh form)\noverride SUBGROUP: u32 = 8; // the adapter's size: 4, 8, 16, 32, 64, 128\n\nconst ROWS = 16u;\n\nstruct Params {\n  T_in: u32,\n  C: u32,\n  T_out: u32,\n  O: u32,\n  taps: u32, // of the window, as tap0, c0, c1\n  stride: u32,\n  dilation: u32,\n  padding: i32,\n  bias_length: u32,\n  residual_shift: u32,\n  gain: f32,\n  slope: f32,\n  out_shift: u32,\n  out_length: u32,\n  tap0: u32,\n  c0: u32,\n  c1: u32,\n  panel0: u32,\n  first: u32,\n  last: u32,\n  reuse_taps: u32,\n  spread: u32,\n}\n\n@group(0) @binding(0) var<storage, read> x: array<f32>;\n@group(0) @binding(1) var<uniform> weight: array<vec4<u32>, 4096>;\n@group(0) @binding(2) var<storage, read> bias: array<f32>;\n@group(0) @binding(3) var<storage, read> residual: array<f32>;\n@group(0) @binding(4) var<storage, read_write> out: array<f32>;\n@group(0) @binding(5) var<uniform> params: Params;\n\n/// Four weights of 16 bits.\nfn unpack4(words: vec2<u32>) -> vec4<f32> {\n  if (FORMAT == 1u) {\n    return vec4<f32>(unpack2x16float(words.x), unpack2x16float(words.y));\n  }\n  return bitcast<vec4<f32>>(vec4<u32>(words.x << 16u, words.x & 0xffff0000u, words.y << 16u, words.y & 0xffff0000u));\n}\n\n/// x[row, c], or zero outside.\nfn load_x(row: i32, c: u32) -> f32 {\n  let inside = row >= 0 && row < i32(params.T_in) && c < params.C;\n  return select(0.0, x[select(0u, u32(row) * params.C + c, inside)], inside);\n}\n\n/// This thread's part of 8 inputs of a row: one of them, or in subgroups of four the two that are 4 apart.\nfn load_inputs(row: i32, c: u32) -> vec2<f32> {\n  if (SUBGROUP == 4u) {\n    return vec2<f32>(load_x(row, c), load_x(row, c + 4u));\n  }\n  return vec2<f32>(load_x(row, c), 0.0);\n}\n\n/// Input q of the 8 that the threads from `base` on hold.\nfn share(inputs: vec2<f32>, base: u32, q: u32) -> f32 {\n  if (SUBGROUP == 4u) {\n    return subgroupShuffle(select(inputs.x, inputs.y, q >= 4u), q & 3u);\n  }\n  return subgroupShuffle(inputs.x, base + q);\n}\n\nfn activate(y: f32) -> f32 {\n  switch ACTIVATION {\n    case 1u: {\n      return select(params.slope * y, y, y >= 0.0);\n    }\n    case 2u: {\n      // 0.5 y (1 + tanh(u)) = y / (1 + exp(-2 u)), u = sqrt(2 / pi) (y + 0.044715 y^3)\n      let u = 0.7978845608 * (y + 0.044715 * y * y * y);\n      return y / (1.0 + exp(-2.0 * clamp(u, -20.0, 20.0)));\n    }\n    default: {\n      return y;\n    }\n  }\n}\n\nfn store(t: u32, o: u32, sum: f32) {\n  let at = t * params.O + o;\n  if (t >= params.T_out || o >= params.O || at < params.out_shift || at - params.out_shift >= params.out_length) {\n    return;\n  }\n  let to = at - params.out_shift;\n  var y = sum;\n  if (params.first == 0u) {\n    y += out[to];\n  } else if (HAS_BIAS) {\n    y += bias[o % params.bias_length];\n  }\n  if (params.last == 1u) {\n    if (HAS_RESIDUAL) {\n      // Without a shift the residual has the layout of the output; with one, output row t meets its row t >> shift.\n      y += residual[select((t >> params.residual_shift) * params.O + o, to, params.residual_shift == 0u)];\n    }\n    y = activate(y * params.gain);\n  }\n  out[to] = y;\n}\n\n@compute @workgroup_size(SUBGROUP)\nfn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(subgroup_invocation_id) invocation: u32) {\n  let thread = group.x * SUBGROUP + invocation;\n  let base = invocation & ~7u;\n  let block = thread >> 3u;\n  let o = (params.panel0 + group.y) * 32u + (thread & 7u) * 4u;\n  let spread = params.spread;\n  let t = block / spread * (ROWS * spread) + block % spread;\n  let step = i32(spread * params.stride);\n  let row0 = i32(t * params.stride) + i32(params.tap0 * params.dilation) - params.padding;\n  let inputs = params.c1 - params.c0;\n  let words = select(4u, 8u, FORMAT == 0u); // vec4s of a row k of 32 columns\n  let weight0 = group.y * params.taps * inputs * words + (thread & 7u);\n  var s0 = vec4<f32>(); var s1 = vec4<f32>(); var s2 = vec4<f32>(); var s3 = vec4<f32>(); var s4 = vec4<f32>();\n  var s5 = vec4<f32>(); var s6 = vec4<f32>(); var s7 = vec4<f32>(); var s8 = vec4<f32>(); var s9 = vec4<f32>();\n  var s10 = vec4<f32>(); var s11 = vec4<f32>(); var s12 = vec4<f32>(); var s13 = vec4<f32>(); var s14 = vec4<f32>();\n  var s15 = vec4<f32>();\n  var a0 = vec2<f32>(); var a1 = vec2<f32>(); var a2 = vec2<f32>(); var a3 = vec2<f32>(); var a4 = vec2<f32>();\n  var a5 = vec2<f32>(); var a6 = vec2<f32>(); var a7 = vec2<f32>(); var a8 = vec2<f32>(); var a9 = vec2<f32>();\n  var a10 = vec2<f32>(); var a11 = vec2<f32>(); var a12 = vec2<f32>(); var a13 = vec2<f32>(); var a14 = vec2<f32>();\n  var a15 = vec2<f32>();\n  for (var c = 0u; c < inputs; c += 8u) {\n    for (var first_tap = 0u; first_tap < params.reuse_taps; first_tap++) {\n      var row = row0 + i32(first_tap * params.dilation);\n      for (var i = 1u; i < ROWS; i++) {\n        a0 = a1; a1 = a2; a2 = a3; a3 = a4; a4 = a5; a5 = a6; a6 = a7; a7 = a8; a8 = a9; a9 = a10; a10 = a11;\n        a11 = a12; a12 = a13; a13 = a14; a14 = a15;\n        a15 = load_inputs(row, params.c0 + c + (invocation & 7u));\n        row += step;\n      }\n      for (var tap = first_tap; tap < params.taps; tap += params.reuse_taps) {\n        a0 = a1; a1 = a2; a2 = a3; a3 = a4; a4 = a5; a5 = a6; a6 = a7; a7 = a8; a8 = a9; a9 = a10; a10 = a11;\n        a11 = a12; a12 = a13; a13 = a14; a14 = a15;\n        a15 = load_inputs(row, params.c0 + c + (invocation & 7u));\n        row += step;\n        let at = weight0 + (tap * inputs + c) * words;\n        var w0: vec4<f32>; var w1: vec4<f32>; var w2: vec4<f32>; var w3: vec4<f32>; var w4: vec4<f32>;\n        var w5: vec4<f32>; var w6: vec4<f32>; var w7: vec4<f32>;\n        if (FORMAT == 0u) {\n          w0 = bitcast<vec4<f32>>(weight[at]);\n          w1 = bitcast<vec4<f32>>(weight[at + 8u]);\n          w2 = bitcast<vec4<f32>>(weight[at + 16u]);\n          w3 = bitcast<vec4<f32>>(weight[at + 24u]);\n          w4 = bitcast<vec4<f32>>(weight[at + 32u]);\n          w5 = bitcast<vec4<f32>>(weight[at + 40u]);\n          w6 = bitcast<vec4<f32>>(weight[at + 48u]);\n          w7 = bitcast<vec4<f32>>(weight[at + 56u]);\n        } else {\n          let pair0 = weight[at];\n          w0 = unpack4(pair0.xy);\n          w1 = unpack4(pair0.zw);\n          let pair1 = weight[at + 8u];\n          w2 = unpack4(pair1.xy);\n          w3 = unpack4(pair1.zw);\n          let pair2 = weight[at + 16u];\n          w4 = unpack4(pair2.xy);\n          w5 = unpack4(pair2.zw);\n          let pair3 = weight[at + 24u];\n          w6 = unpack4(pair3.xy);\n          w7 = unpack4(pair3.zw);\n        }\n        s0 += share(a0, base, 0u) * w0;\n        s0 += share(a0, base, 1u) * w1;\n        s0 += share(a0, base, 2u) * w2;\n        s0 += share(a0, base, 3u) * w3;\n        s0 += share(a0, base, 4u) * w4;\n        s0 += share(a0, base, 5u) * w5;\n        s0 += share(a0, base, 6u) * w6;\n        s0 += share(a0, base, 7u) * w7;\n        s1 += share(a1, base, 0u) * w0;\n        s1 += share(a1, base, 1u) * w1;\n        s1 += share(a1, base, 2u) * w2;\n        s1 += share(a1, base, 3u) * w3;\n        s1 += share(a1, base, 4u) * w4;\n        s1 += share(a1, base, 5u) * w5;\n        s1 += share(a1, base, 6u) * w6;\n        s1 += share(a1, base, 7u) * w7;\n        s2 += share(a2, base, 0u) * w0;\n        s2 += share(a2, base, 1u) * w1;\n        s2 += share(a2, base, 2u) * w2;\n        s2 += share(a2, base, 3u) * w3;\n        s2 += share(a2, base, 4u) * w4;\n        s2 += share(a2, base, 5u) * w5;\n        s2 += share(a2, base, 6u) * w6;\n        s2 += share(a2, base, 7u) * w7;\n        s3 += share(a3, base, 0u) * w0;\n        s3 += share(a3, base, 1u) * w1;\n        s3 += share(a3, base, 2u) * w2;\n        s3 += share(a3, base, 3u) * w3;\n        s3 += share(a3, base, 4u) * w4;\n        s3 += share(a3, base, 5u) * w5;\n        s3 += share(a3, base, 6u) * w6;\n        s3 += share(a3, base, 7u) * w7;\n        s4 += share(a4, base, 0u) * w0;\n        s4 += share(a4, base, 1u) * w1;\n        s4 += share(a4, base, 2u) * w2;\n        s4 += share(a4, base, 3u) * w3;\n        s4 += share(a4, base, 4u) * w4;\n        s4 += share(a4, base, 5u) * w5;\n        s4 += share(a4, base, 6u) * w6;\n        s4 += share(a4, base, 7u) * w7;\n        s5 += share(a5, base, 0u) * w0;\n        s5 += share(a5, base, 1u) * w1;\n        s5 += share(a5, base, 2u) * w2;\n        s5 += share(a5, base, 3u) * w3;\n        s5 += share(a5, base, 4u) * w4;\n        s5 += share(a5, base, 5u) * w5;\n        s5 += share(a5, base, 6u) * w6;\n        s5 += share(a5, base, 7u) * w7;\n        s6 += share(a6, base, 0u) * w0;\n        s6 += share(a6, base, 1u) * w1;\n        s6 += share(a6, base, 2u) * w2;\n        s6 += share(a6, base, 3u) * w3;\n        s6 += share(a6, base, 4u) * w4;\n        s6 += share(a6, base, 5u) * w5;\n        s6 += share(a6, base, 6u) * w6;\n        s6 += share(a6, base, 7u) * w7;\n        s7 += share(a7, base, 0u) * w0;\n        s7 += share(a7, base, 1u) * w1;\n        s7 += share(a7, base, 2u) * w2;\n        s7 += share(a7, base, 3u) * w3;\n        s7 += share(a7, base, 4u) * w4;\n        s7 += share(a7, base, 5u) * w5;\n        s7 += share(a7, base, 6u) * w6;\n        s7 += share(a7, base, 7u) * w7;\n        s8 += share(a8, base, 0u) * w0;\n        s8 += share(a8, base, 1u) * w1;\n        s8 += share(a8, base, 2u) * w2;\n        s8 += share(a8, base, 3u) * w3;\n        s8 += share(a8, base, 4u) * w4;\n        s8 += share(a8, base, 5u) * w5;\n        s8 += share(a8, base, 6u) * w6;\n        s8 += share(a8, base, 7u) * w7;\n        s9 += share(a9, base, 0u) * w0;\n        s9 += share(a9, base, 1u) * w1;\n        s9 += share(a9, base, 2u) * w2;\n        s9 += share(a9, base, 3u) * w3;\n        s9 += share(a9, base, 4u) * w4;\n        s9 += share(a9, base, 5u) * w5;\n        s9 += share(a9, base, 6u) * w6;\n        s9 += share(a9, base, 7u) * w7;\n        s10 += share(a10, base, 0u) * w0;\n        s10 += share(a10, base, 1u) * w1;\n        s10 += share(a10, base, 2u) * w2;\n        s10 += share(a10, base, 3u) * w3;\n        s10 += share(a10, base, 4u) * w4;\n        s10 += share(a10, base, 5u) * w5;\n        s10 += share(a10, base, 6u) * w6;\n        s10 += share(a10, base, 7u) * w7;\n        s11 += share(a11, base, 0u) * w0;\n        s11 += share(a11, base, 1u) * w1;\n        s11 += share(a11, base, 2u) * w2;\n        s11 += share(a11, base, 3u) * w3;\n        s11 += share(a11, base, 4u) * w4;\n        s11 += share(a11, base, 5u) * w5;\n        s11 += share(a11, base, 6u) * w6;\n        s11 += share(a11, base, 7u) * w7;\n        s12 += share(a12, base, 0u) * w0;\n        s12 += share(a12, base, 1u) * w1;\n        s12 += share(a12, base, 2u) * w2;\n        s12 += share(a12, base, 3u) * w3;\n        s12 += share(a12, base, 4u) * w4;\n        s12 += share(a12, base, 5u) * w5;\n        s12 += share(a12, base, 6u) * w6;\n        s12 += share(a12, base, 7u) * w7;\n        s13 += share(a13, base, 0u) * w0;\n        s13 += share(a13, base, 1u) * w1;\n        s13 += share(a13, base, 2u) * w2;\n        s13 += share(a13, base, 3u) * w3;\n        s13 += share(a13, base, 4u) * w4;\n        s13 += share(a13, base, 5u) * w5;\n        s13 += share(a13, base, 6u) * w6;\n        s13 += share(a13, base, 7u) * w7;\n        s14 += share(a14, base, 0u) * w0;\n        s14 += share(a14, base, 1u) * w1;\n        s14 += share(a14, base, 2u) * w2;\n        s14 += share(a14, base, 3u) * w3;\n        s14 += share(a14, base, 4u) * w4;\n        s14 += share(a14, base, 5u) * w5;\n        s14 += share(a14, base, 6u) * w6;\n        s14 += share(a14, base, 7u) * w7;\n        s15 += share(a15, base, 0u) * w0;\n        s15 += share(a15, base, 1u) * w1;\n        s15 += share(a15, base, 2u) * w2;\n        s15 += share(a15, base, 3u) * w3;\n        s15 += share(a15, base, 4u) * w4;\n        s15 += share(a15, base, 5u) * w5;\n        s15 += share(a15, base, 6u) * w6;\n        s15 += share(a15, base, 7u) * w7;\n      }\n    }\n  }\n  for (var i = 0u; i < ROWS; i++) { // sums rotate through s0: a store site for each would compile for seconds\n    for (var j = 0u; j < 4u; j++) {\n      store(t + i * spread, o + j, s0.x);\n      s0 = s0.yzwx;\n    }\n    s0 = s1; s1 = s2; s2 = s3; s3 = s4; s4 = s5; s5 = s6; s6 = s7; s7 = s8; s8 = s9; s9 = s10; s10 = s11; s11 = s12;\n    s12 = s13; s13 = s14; s14 = s15;\n  }\n}\n";

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
  constructor(device2, onDestroy) {
    this.#device = device2;
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
    const blocks2 = [];
    this.#scopes.push(blocks2);
    return (kept) => {
      this.#scopes.pop();
      for (const block of blocks2.reverse()) {
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
  matchNames(schema, "tensor", schema.tensors.map((binding) => binding.name), given);
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
  constructor(device2, texts) {
    this.#device = device2;
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
      const entries = [...schema.signature].map(
        (letter, binding) => ({
          binding,
          visibility: 4,
          // COMPUTE
          buffer: letter === "u" ? { type: "uniform", hasDynamicOffset: true } : { type: letter === "w" ? "storage" : "read-only-storage" }
        })
      );
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
async function openAdapter(options) {
  const wait = IN_NODE ? (await Promise.resolve().then(() => (init_wait(), wait_exports))).waitQuietly : (promise) => promise;
  if (options.gpuDevice) {
    const device3 = options.gpuDevice;
    return { device: device3, traits: traits(device3.adapterInfo, device3, options), wait, destroy: () => {
    } };
  }
  const adapter = IN_NODE ? await (await Promise.resolve().then(() => (init_dawn(), dawn_exports))).requestDawnAdapter(options.adapter) : await requestBrowserAdapter();
  const device2 = await wait(
    adapter.requestDevice({
      requiredFeatures: FEATURES.filter((feature) => adapter.features.has(feature)),
      requiredLimits: largestLimits(adapter.limits)
    })
  );
  return { device: device2, traits: traits(adapter.info, device2, options), wait, destroy: () => device2.destroy() };
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
function traits(info, device2, options) {
  const { subgroupMinSize: least, subgroupMaxSize: most } = info;
  return {
    class: info.isFallbackAdapter ? "software" : "hardware",
    subgroupSize: options.subgroups !== false && device2.features.has("subgroups") && least === most ? least : 0,
    maxBindingBytes: device2.limits.maxStorageBufferBindingSize,
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
  constructor(device2) {
    this.#device = device2;
    this.#querySet = device2.createQuerySet({ type: "timestamp", count: CAPACITY });
    this.#resolved = device2.createBuffer({ size: 8 * CAPACITY, usage: 512 | 4 });
  }
  /** Where the pass of the next dispatch writes its two timestamps. A submission has far fewer passes than room. */
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
  constructor(device2, initialRate) {
    this.#device = device2;
    this.#rate = initialRate;
    this.params = device2.createBuffer({ label: "params", size: SLOTS * SLOT_BYTES, usage: 64 | 8 });
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
    if (this.#usedSlots === SLOTS || this.#pendingWork + dispatch2.work > this.maxWork) this.submit();
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
    const seconds = (now - this.#busySince) / 1e3;
    if (work > 0 && seconds > 0.05) this.#rate = work / seconds;
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
  constructor(device2, shape, dtype, block) {
    this.device = device2;
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
async function createDevice(options = {}) {
  return new Device(await openAdapter(options));
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

// ops/norm.ts
function layerNorm(x, gain, bias, options) {
  const [, C] = rowsAndColumns("layerNorm", "x", x);
  expectShape("layerNorm", "gain", gain, [C]);
  expectShape("layerNorm", "bias", bias, [C]);
  return runLayerNorm(x, gain, bias, 0, 0, options);
}
function adaptiveLayerNorm(x, style, options) {
  const [, C] = rowsAndColumns("adaptiveLayerNorm", "x", x);
  expectShape("adaptiveLayerNorm", "style", style, [1, 2 * C]);
  return runLayerNorm(x, style, style, C, 1, options);
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
function lanesOfRow(device2) {
  return device2.traits.class === "software" ? 8 : 64;
}
function adaptiveInstanceNorm(x, style, eps = 1e-5) {
  const { device: device2 } = x;
  const [T, C] = rowsAndColumns("adaptiveInstanceNorm", "x", x);
  expectShape("adaptiveInstanceNorm", "style", style, [1, "2 C"]);
  const style_C = style.shape[1] / 2;
  expectChannels("adaptiveInstanceNorm", x, style_C);
  return device2.scope(() => {
    const block_rows = Math.max(16, Math.ceil(T / 128));
    const blocks2 = Math.ceil(T / block_rows);
    const parts = device2.empty([blocks2, C, 2]);
    const grid = Device.fold(Math.ceil(blocks2 * C / 64));
    device2.run("channel_stats", { x, parts }, { T, C, block_rows }, { grid, work: 2 * T * C });
    const affine = device2.empty([3, C]);
    device2.run(
      "adain",
      { parts, style, affine },
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
    { grid: [Math.ceil(T / QUERIES), heads], constants: { LANES: lanesOfRow(q.device) }, work: 8 * T * T * C }
  );
  return out;
}

// ops/conv1d.ts
init_error();

// ops/weight.ts
init_error();
var FORMATS = { F32: 0, F16: 1, BF16: 2 };
var roundUp = (n, step) => Math.ceil(n / step) * step;
function emptyWeight(device2, shape, format) {
  const { O, C, K, stride } = shape;
  if (stride !== void 0 && K < stride) {
    throw new FormantError(
      "internal",
      `convTranspose1d: kernel size is ${K}, expected at least the stride ${stride}.`
    );
  }
  const phases2 = stride ?? 1;
  const taps = stride === void 0 ? K : Math.ceil(K / stride);
  const rows = Math.ceil(O * phases2 / 32) * taps * roundUp(C, 8);
  const slack = device2.traits.class === "software" ? WINDOW_BYTES / 4 : 0;
  return {
    panels: device2.owned([rows * (format === 0 ? 32 : 16) + slack], "u32"),
    format,
    C,
    O,
    taps,
    phases: phases2
  };
}
function packWeight(weight, source, shape, scale) {
  const { O, C, K, stride } = shape;
  const { device: device2 } = weight.panels;
  const values = weight.taps * roundUp(C, 8) * 32 * Math.ceil(O * weight.phases / 32);
  const words = values / (weight.format === 0 ? 4 : 8);
  device2.run(
    "pack_weight",
    { source: source.tensor, scale, out: weight.panels },
    {
      words,
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
      grid: Device.fold(Math.ceil(words / 64)),
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

// ops/conv1d_forms.ts
function convForms({ traits: traits2 }) {
  if (traits2.class === "hardware") return ["plain"];
  return traits2.subgroupSize >= 4 ? ["panel", "plain"] : ["plain"];
}
function launchConv(form, call) {
  if (form === "panel") launchPanel(call);
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
var PANEL_COLUMNS = 32;
var PANEL_ROWS = 16;
function launchPanel({ weight, tensors, params, constants }) {
  const { device: device2 } = tensors.x;
  const { T_out, O, taps, stride, dilation } = params;
  const SUBGROUP = device2.traits.subgroupSize;
  const C8 = roundUp(weight.C, 8);
  const rowBytes = PANEL_COLUMNS * (weight.format === 0 ? 4 : 2);
  const panelBytes = taps * C8 * rowBytes;
  const common = greatestCommonDivisor(stride, dilation);
  const spread = taps === 1 ? 1 : dilation / common;
  const reuse_taps = taps === 1 ? 1 : stride / common;
  const blocks2 = Math.ceil(T_out / (PANEL_ROWS * spread)) * spread;
  const panels = Math.ceil(O / PANEL_COLUMNS);
  const windows = windowsOfPanel(taps, C8, WINDOW_BYTES / rowBytes);
  const together = windows.length === 1 ? Math.max(1, Math.floor(WINDOW_BYTES / panelBytes)) : 1;
  for (let panel0 = 0; panel0 < panels; panel0 += together) {
    const count = Math.min(together, panels - panel0);
    windows.forEach((window, i) => {
      const offset = panel0 * panelBytes + (window.tap0 * C8 + window.c0) * rowBytes;
      device2.run(
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
          grid: [Math.ceil(blocks2 * 8 / SUBGROUP), count],
          constants: { ...constants, SUBGROUP },
          work: T_out * count * PANEL_COLUMNS * window.taps * (window.c1 - window.c0)
        }
      );
    });
  }
}
function windowsOfPanel(taps, C8, capacity) {
  const windows = [];
  if (C8 <= capacity) {
    const count2 = Math.ceil(taps / Math.floor(capacity / C8));
    for (let i = 0, tap0 = 0; i < count2; i++) {
      const share = Math.ceil((taps - tap0) / (count2 - i));
      windows.push({ tap0, taps: share, c0: 0, c1: C8 });
      tap0 += share;
    }
    return windows;
  }
  const count = Math.ceil(C8 / capacity);
  for (let tap0 = 0; tap0 < taps; tap0++) {
    for (let i = 0, c0 = 0; i < count; i++) {
      const c1 = c0 + roundUp(Math.ceil((C8 - c0) / (count - i)), 8);
      windows.push({ tap0, taps: 1, c0, c1: Math.min(c1, C8) });
      c0 = c1;
    }
  }
  return windows;
}
function greatestCommonDivisor(a, b) {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

// ops/conv1d.ts
function linear(x, weight, epilogue = {}, form) {
  return conv1d(x, weight, epilogue, form);
}
function conv1d(x, weight, options = {}, form) {
  const { stride = 1, dilation = 1, padding = 0 } = options;
  const [T] = rowsAndColumns("conv1d", "x", x);
  const rows = Math.floor((T + 2 * padding - dilation * (weight.taps - 1) - 1) / stride) + 1;
  return dispatch(
    "conv1d",
    x,
    weight,
    options,
    { stride, dilation, padding, rows, T_out: rows, cut: 0 },
    form
  );
}
function convTranspose1d(x, weight, kernel, options = {}, form) {
  const { padding = 0, outputPadding = 0 } = options;
  const [T] = rowsAndColumns("convTranspose1d", "x", x);
  const T_out = (T - 1) * weight.phases - 2 * padding + kernel + outputPadding;
  const rows = Math.ceil((T_out + padding) / weight.phases);
  const geometry = { stride: 1, dilation: 1, padding: weight.taps - 1, rows, T_out, cut: padding };
  return dispatch("convTranspose1d", x, weight, options, geometry, form);
}
function dispatch(op, x, weight, { bias = null, residual = null, residualShift = 0, gain = 1, activation: activation2 }, { stride, dilation, padding, rows, T_out, cut }, form = convForms(x.device)[0]) {
  const [T, C] = rowsAndColumns(op, "x", x);
  expectChannels(op, x, weight.C);
  if (rows < 1)
    throw new FormantError("internal", `${op}: x has ${T} rows, expected more (the kernel is longer).`);
  if (bias) expectShape(op, "bias", bias, [weight.O]);
  if (residual) expectShape(op, "residual", residual, [Math.ceil(T_out / (1 + residualShift)), weight.O]);
  const out = x.device.empty([T_out, weight.O]);
  launchConv(form, {
    weight,
    tensors: { x, bias, residual, out },
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
      slope: typeof activation2 === "number" ? activation2 : 0,
      out_shift: cut * weight.O,
      out_length: T_out * weight.O
    },
    constants: {
      FORMAT: weight.format,
      HAS_BIAS: Number(bias !== null),
      HAS_RESIDUAL: Number(residual !== null),
      ACTIVATION: activation2 === "gelu" ? 2 : activation2 === void 0 ? 0 : 1
    }
  });
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
  const columns2 = roundUp(channels, 4);
  const out = inputs[0].device.empty([T, columns2]);
  let to = 0;
  inputs.forEach((x, i) => {
    const [rows, C] = rowsAndColumns("concat", `input ${i}`, x);
    if (rows !== 1) expectShape("concat", `input ${i}`, x, [T, C]);
    const width = i === inputs.length - 1 ? columns2 - to : C;
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
function copyColumns(x, out, T, columns2, to, mode, rows) {
  x.device.run(
    "copy_columns",
    { x, rows, out },
    { T, columns: columns2, x_columns: x.shape[1], out_columns: out.shape[1], to },
    { grid: Device.fold(Math.ceil(T * columns2 / 64)), constants: { ROWS: mode }, work: T * columns2 }
  );
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

// ops/stft.ts
function createFourier(device2, n_fft, hop) {
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
    analysis: device2.tensor(analysis, [half + 1, half, 2]),
    synthesis: device2.tensor(synthesis, [n_fft, half + 1, 2]),
    window: device2.tensor(window, [n_fft])
  };
}
function stft(x, fourier) {
  expectShape("stft", "x", x, ["samples"]);
  const half = fourier.n_fft / 2;
  const frames = Math.floor(x.size / fourier.hop) + 1;
  const columns2 = roundUp(2 * (half + 1), 4);
  const out = x.device.empty([frames, columns2]);
  x.device.run(
    "stft",
    { x, basis: fourier.analysis, out },
    { samples: x.size, frames, hop: fourier.hop, half, columns: columns2 },
    { grid: Device.fold(Math.ceil(frames * (half + 1) / 64)), work: 2 * frames * half * half }
  );
  return out;
}
function expPhase(x) {
  const [frames, columns2] = rowsAndColumns("expPhase", "x", x);
  const bins = columns2 / 2;
  const out = x.device.empty([frames, bins, 2]);
  x.device.run(
    "exp_phase",
    { x, out },
    { frames, bins, columns: columns2 },
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
  /** x [T, C] -> [T, C]: the norm and the activation alone. */
  normalise(x, style, kind2) {
    return x.device.scope(() => activation(x, kind2, adaptiveInstanceNorm(x, this.#style.forward(style))));
  }
  /** z [T, C] -> [T, O]; rows are kept. */
  convolve(z, options = {}) {
    const { dilation = 1 } = options;
    return conv1d(z, this.#weight, {
      ...options,
      bias: this.#bias,
      padding: dilation * (this.#weight.taps - 1) / 2
    });
  }
  forward(x, style, kind2, options = {}) {
    return x.device.scope(() => this.convolve(this.normalise(x, style, kind2), options));
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
      let z = this.#first.normalise(x, style, kind2);
      if (this.#pool) {
        const { weight, bias } = this.#pool;
        z = depthwiseConvTranspose1d(z, weight, bias, { stride: 2, padding: 1, outputPadding: 1 });
      }
      const y = this.#first.convolve(z);
      const shortcut = this.#shortcut ? conv1d(x, this.#shortcut) : x;
      return this.#second.forward(y, style, kind2, {
        residual: shortcut,
        residualShift: this.#pool ? 1 : 0,
        gain: Math.SQRT1_2
      });
    });
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
  }, pause = async () => {
  } } = {}) {
    const held = new Held();
    try {
      const har = held.add(stft(source, this.#fourier));
      tap("har", har);
      let y = x;
      for (const i of this.#stages.keys()) {
        const before = y;
        const noise = held.add(this.#noise(i, har, style, tap));
        await pause();
        y = held.add(this.#upsample(i, before, noise, tap));
        held.free(before, noise);
        const input = y;
        const terms = this.#stages[i].blocks;
        for (const [j, block] of terms.entries()) {
          const gain = j === terms.length - 1 ? 1 / terms.length : 1;
          const sum = j === 0 ? null : y;
          y = held.add(addTo(sum, block.forward(input, style), gain));
          if (sum) held.free(sum);
          await pause();
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
    const end = this.#stages.reduce((y, { blocks: blocks2 }, i) => {
      const z = this.#upsample(
        i,
        y,
        this.#noise(i, har, style, () => {
        }),
        () => {
        }
      );
      return blocks2.reduce((sum, block) => addTo(sum, block.forward(z, style), 1), null);
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
      const z = convTranspose1d(activation(x, { slope: 0.1 }), up.weight, kernel, { bias: up.bias, padding });
      tap(`ups.${i}`, z);
      return i === this.#stages.length - 1 ? reflectionPadAdd(z, noise, 1) : add(z, noise);
    });
  }
  /** y [F, C] -> [samples]. */
  #head(y, tap) {
    return y.device.scope(() => {
      const { weight, bias } = this.#post;
      const z = conv1d(activation(y, { slope: 0.01 }), weight, { bias, padding: 3 });
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

// ops/lstm.ts
function bidirectionalLstm(x, weights) {
  const { device: device2 } = x;
  const [T] = rowsAndColumns("bidirectionalLstm", "x", x);
  const H = weights.state.shape[0] / 2;
  expectShape("bidirectionalLstm", "bias", weights.bias, [8 * H]);
  return device2.scope(() => {
    const gates = linear(x, weights.input, { bias: weights.bias });
    const out = device2.empty([T, 2 * H]);
    const LANES = device2.traits.class === "software" ? 1 : 32;
    const step = device2.record(
      () => device2.run(
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
      for (const { lstm: lstm2, norm: norm2 } of this.#rounds) {
        const y = adaptiveLayerNorm(bidirectionalLstm(x, lstm2), norm2.forward(style), { eps: EPS2 });
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
    const blocks2 = w.at(name);
    this.#name = name;
    this.#blocks = [
      new AdainResBlock1d(blocks2.at(0), C, C, S),
      new AdainResBlock1d(blocks2.at(1), C, C / 2, S, true),
      new AdainResBlock1d(blocks2.at(2), C / 2, C / 2, S)
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

// models/weights.ts
init_error();

// models/weight_stream.ts
init_error();
var PIECE_BYTES = 16 << 20;
var IN_FLIGHT_BYTES = 64 << 20;
async function streamTensors(device2, jobs, onProgress, signal) {
  const open2 = /* @__PURE__ */ new Set();
  const steps = jobs.flatMap((job) => {
    const transfer = new Transfer(device2, job);
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
      open2.add(transfer);
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
      if (transfer.complete(part)) open2.delete(transfer);
      if (loaded - arrived > IN_FLIGHT_BYTES) {
        await device2.finish(signal);
        arrived = loaded;
      }
    }
    await device2.finish(signal);
  } finally {
    open2.forEach((transfer) => transfer.dispose());
  }
  device2.trim();
}
var Transfer = class {
  #device;
  #job;
  #offsets = [];
  #host;
  #missing;
  #rawBytes;
  #raw = null;
  constructor(device2, job) {
    this.#device = device2;
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
  const count = bytes.byteLength / (dtype === "F32" ? 4 : 2);
  const out = new Float32Array(count);
  for (let i = 0; i < count; i++) {
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
  static async load(device2, checkpoint, build, { ignore, onProgress, signal } = {}) {
    const session = { device: device2, checkpoint, used: /* @__PURE__ */ new Set(), jobs: [], owned: [] };
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
      await streamTensors(device2, session.jobs, onProgress, signal);
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
    return new _Weights(this.#session, join(this.#prefix, ...names));
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
    return join(this.#prefix, name);
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
    if (this.has(join(name, "weight"))) return { weight: this.#get(join(name, "weight"), shape), g: null };
    const gShape = [shape[0], ...shape.slice(1).map(() => 1)];
    const parametrized = join(name, "parametrizations.weight");
    if (this.has(`${parametrized}.original1`)) {
      return {
        weight: this.#get(`${parametrized}.original1`, shape),
        g: this.#get(`${parametrized}.original0`, gShape)
      };
    }
    if (!this.has(join(name, "weight_v"))) this.#get(join(name, "weight"), shape);
    return { weight: this.#get(join(name, "weight_v"), shape), g: this.#get(join(name, "weight_g"), gShape) };
  }
  /** A job that combines small tensors on the host. */
  #host(parts, shape, combine) {
    const tensor = this.device.owned(shape);
    this.#session.owned.push(tensor);
    this.#session.jobs.push({
      parts: parts.map((stored) => ({ stored, place: "host" })),
      finish: (host) => {
        const values = combine(host.map((bytes, i) => toFloat32(parts[i].dtype, bytes)));
        this.device.write(
          tensor,
          new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
        );
      }
    });
    return tensor;
  }
  #raw(parts) {
    const bytes = parts.reduce((sum, { length }) => sum + length, 0);
    const tensor = this.device.owned([Math.ceil(bytes / 4)], "u32");
    this.#session.owned.push(tensor);
    this.#session.jobs.push({
      parts: parts.map((stored) => ({ stored, place: "raw" })),
      raw: tensor,
      finish: () => {
      }
    });
    return { tensor, format: this.#formatOf(parts) };
  }
  #packed(parts, shape, g) {
    const source = this.#formatOf(parts);
    const weight = emptyWeight(this.device, shape, g ? FORMATS.F32 : source);
    this.#session.owned.push(weight.panels);
    const { device: device2 } = this;
    this.#session.jobs.push({
      parts: [
        ...parts.map((stored) => ({ stored, place: "raw" })),
        ...g ? [{ stored: g, place: "host" }] : []
      ],
      finish: (host, raw) => {
        const table = { tensor: raw, format: source };
        if (!g) return packWeight(weight, table, shape, null);
        const gain = device2.tensor(toFloat32(g.dtype, host[0]), [g.shape[0]]);
        const n = parts[0].shape.slice(1).reduce((product, size) => product * size, 1);
        device2.scope(() => packWeight(weight, table, shape, weightNormScale(gain, table, n)));
        gain.dispose();
      }
    });
    return weight;
  }
  #formatOf(parts) {
    const [first, ...others] = parts.map(({ dtype }) => dtype);
    const other = others.findIndex((dtype) => dtype !== first);
    if (other >= 0) {
      const name = parts[other + 1].name;
      throw new FormantError(
        "weights",
        `weights: ${name} is ${others[other]}, expected ${first} as ${parts[0].name}.`
      );
    }
    return FORMATS[first];
  }
};
var join = (...names) => names.filter((name) => name !== "").join(".");

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

// src/node/folder.ts
init_error();
import { open, readdir, stat } from "node:fs/promises";
import { basename, join as join2, relative, sep } from "node:path";

// src/files.ts
init_error();

// src/http.ts
init_error();
function checkSignal(where, signal) {
  if (signal?.aborted) throw abortedError(where, signal);
}
function abortedError(where, signal) {
  return new FormantError("aborted", `${where}: stopped by the caller's signal.`, { cause: signal.reason });
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
function checkRange(source, offset, length) {
  if (offset >= 0 && length >= 0 && offset + length <= source.size) return;
  throw new FormantError(
    "weights",
    `${source.name}: bytes ${offset} to ${offset + length} are asked for, the file has ${source.size}.`
  );
}

// src/node/folder.ts
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
  const open2 = [];
  const colon = /\s*:/y;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === "}" || mark === "]") open2.pop();
    else if (mark === "{" || mark === "[") {
      if (open2.push(/* @__PURE__ */ new Set()) > 3) return "the header is nested deeper than a shape";
    } else if (mark === '"') {
      const start = at++;
      while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
      colon.lastIndex = at + 1;
      if (!colon.test(text)) continue;
      const key = parseJson(text.slice(start, at + 1), where);
      if (open2.at(-1)?.has(key)) return `the key ${kind(key)} is in the header twice`;
      open2.at(-1)?.add(key);
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

// test/golden.ts
async function openGolden(path) {
  return Checkpoint.openFile(await openFile(`test/golden/${path}`));
}
async function readGolden(path) {
  const checkpoint = await openGolden(path);
  const tensors = /* @__PURE__ */ new Map();
  for (const { name, dtype, shape, source, offset, length } of checkpoint.tensors.values()) {
    const { buffer } = await source.read(offset, length);
    tensors.set(name, { shape, values: dtype === "I32" ? new Int32Array(buffer) : new Float32Array(buffer) });
  }
  await checkpoint.close();
  return tensors;
}
function relativeRmse(actual, expected) {
  if (actual.length !== expected.length) return NaN;
  let difference = 0;
  let total = 0;
  for (let i = 0; i < expected.length; i++) {
    difference += (actual[i] - expected[i]) ** 2;
    total += expected[i] ** 2;
  }
  return Math.sqrt(difference / total);
}
function columns(values, width, keep) {
  return values.filter((_, i) => keep(i % width));
}
var device;
function testDevice() {
  return device ??= createDevice();
}

// test/models/kokoro_blocks.test.ts
var test = suite("kokoro blocks");
var blocks = JSON.parse(readFileSync("test/golden/kokoro/blocks.json", "utf8")).blocks;
var builders = {
  adain1d: adain,
  adain1d_plain: adain,
  adalayernorm({ w, input, style, shape }) {
    const projection = new StyleProjection(w, shape("in.x")[1], shape("in.style")[0]);
    return () => ({ y: adaptiveLayerNorm(input("x"), projection.forward(style()), { eps: 1e-5 }) });
  },
  resblk_plain: resBlock(false),
  resblk_project: resBlock(false),
  resblk_upsample: resBlock(true),
  snake_resblock_k3: snakeResBlock,
  snake_resblock_k7: snakeResBlock,
  snake_resblock_k11: snakeResBlock,
  bilstm: lstm,
  bilstm_one_step: lstm,
  albert({ w, parameters, ids }) {
    const albert = new Albert(w, parameters);
    return () => ({ y: albert.forward(ids("ids")) });
  },
  text_encoder({ w, parameters, ids, shape }) {
    const config = {
      hidden_dim: Number(parameters.channels),
      n_layer: Number(parameters.depth),
      n_token: shape("w.embedding.weight")[0],
      text_encoder_kernel_size: shape("w.cnn.0.0.weight")[2]
    };
    const encoder = new TextEncoder2(w, config);
    return () => ({ y: encoder.forward(ids("ids")) });
  },
  duration_encoder({ w, parameters, input, style, shape }) {
    const { d_model, depth } = parameters;
    const encoder = new DurationEncoder(w, Number(d_model), shape("in.style")[0], Number(depth));
    return () => ({ y: encoder.forward(input("x"), style()) });
  },
  prosody({ w, parameters, input, style, shape, golden }) {
    const config = {
      hidden_dim: Number(parameters.d_hid),
      style_dim: shape("in.style")[0],
      n_layer: Number(parameters.depth),
      max_dur: Number(parameters.max_dur)
    };
    const predictor = new ProsodyPredictor(w, config);
    return async () => {
      const { d, logits } = predictor.durations(input("x"), style());
      const sums = durationSums(
        await logits.read(),
        config.max_dur,
        golden("in.speed").values[0]
      );
      const durations = roundDurations(sums);
      const frames = w.device.tensor(tokenOfFrame(durations), [durations.reduce((a, b) => a + b, 0)], "u32");
      return { d, logits, duration_sum: sums, durations, ...predictor.curves(d, frames, style()) };
    };
  },
  pool({ w, input, shape }) {
    const weight = w.depthwise("", shape("w.weight"));
    const bias = w.vector("bias", shape("w.bias"));
    const options = { stride: 2, padding: 1, outputPadding: 1 };
    return () => ({ y: depthwiseConvTranspose1d(input("x"), weight, bias, options) });
  },
  upsample({ w, parameters, input, shape }) {
    const { stride, kernel, padding } = parameters;
    const weight = w.convTranspose("", shape("w.weight"), stride);
    const bias = w.vector("bias", shape("w.bias"));
    return () => ({ y: convTranspose1d(input("x"), weight, kernel, { bias, padding }) });
  },
  generator({ w, parameters, input, style, shape, golden }) {
    const { rates, kernels, initial_channel, resblock_kernels, dilations } = parameters;
    const generator = new Generator(
      w,
      {
        upsample_rates: rates,
        upsample_kernel_sizes: kernels,
        upsample_initial_channel: Number(initial_channel),
        resblock_kernel_sizes: resblock_kernels,
        resblock_dilation_sizes: resblock_kernels.map(() => dilations),
        gen_istft_n_fft: 20,
        gen_istft_hop_size: 5
      },
      shape("in.style")[0]
    );
    const weight = w.vector("m_source.l_linear.weight", [1, 9]).reshape([9]);
    const bias = w.vector("m_source.l_linear.bias", [1]);
    return async () => {
      const { noise_seed, noise_stream } = parameters;
      const f0 = golden("in.f0").values;
      const samples = generator.samplesPerRow;
      const source = harmonicSource(input("f0"), phases(w.device, f0, samples), weight, bias, samples, {
        seed: noise_seed,
        stream: noise_stream
      });
      const outputs = { source };
      const tap = (name, tensor) => void (outputs[name] = w.device.copy(tensor));
      outputs.audio = await generator.forward(input("x"), source, style(), { tap });
      const har = await outputs.har.read();
      outputs.har_magnitude = columns(har, outputs.har.shape[1], (c) => c < 11);
      delete outputs.har;
      for (const i of [0, 1]) delete outputs[`stage.${i}`];
      return outputs;
    };
  }
};
function phases(device2, f0, samples) {
  const { phase, rate } = harmonicPhase(f0, samples, 24e3);
  const shape = [f0.length, 9];
  return { phase: device2.tensor(phase, shape, "u32"), rate: device2.tensor(rate, shape, "u32") };
}
function adain({ w, input, style, shape }) {
  const projection = new StyleProjection(w, shape("in.x")[1], shape("in.style")[0]);
  return () => {
    const x = input("x");
    return { y: activation(x, { slope: 1 }, adaptiveInstanceNorm(x, projection.forward(style()))) };
  };
}
function resBlock(upsample) {
  return ({ w, input, style, shape }) => {
    const block = new AdainResBlock1d(
      w,
      shape("in.x")[1],
      shape("out.y")[1],
      shape("in.style")[0],
      upsample
    );
    return () => ({ y: block.forward(input("x"), style()) });
  };
}
function snakeResBlock({ w, parameters, input, style, shape }) {
  const { kernel, dilations } = parameters;
  const block = new SnakeResBlock(
    w,
    shape("in.x")[1],
    Number(kernel),
    dilations,
    shape("in.style")[0]
  );
  return () => ({ y: block.forward(input("x"), style()) });
}
function lstm({ w, parameters, input, shape }) {
  const weights = w.lstm(shape("in.x")[1], Number(parameters.hidden));
  return () => ({ y: bidirectionalLstm(input("x"), weights) });
}
async function openBench(file) {
  const device2 = await testDevice();
  const golden = await readGolden(`kokoro/${file}`);
  const get = (name) => {
    const tensor = golden.get(name);
    assert.ok(tensor, `${file} has ${name}`);
    return tensor;
  };
  return {
    device: device2,
    golden,
    bench: {
      input: (name) => device2.tensor(get(`in.${name}`).values, get(`in.${name}`).shape),
      ids: (name) => device2.tensor(get(`in.${name}`).values, get(`in.${name}`).shape, "u32"),
      style: () => device2.tensor(get("in.style").values, [1, get("in.style").values.length]),
      shape: (name) => get(name).shape,
      golden: get
    }
  };
}
for (const { block, file, parameters, float32_noise } of blocks) {
  const build = builders[block];
  if (!build) continue;
  test(`${block} equals PyTorch`, async () => {
    const { device: device2, golden, bench } = await openBench(file);
    const checkpoint = await openGolden(`kokoro/${file}`);
    const { model: run } = await Weights.load(
      device2,
      checkpoint,
      (weights) => build({ ...bench, w: weights.at("w"), parameters }),
      { ignore: /^(in|out)\./ }
    );
    await checkpoint.close();
    for (const [name, output] of Object.entries(await run())) {
      const expected = golden.get(`out.${name}`);
      assert.ok(expected, `the golden has ${name}`);
      const values = "read" in output && typeof output.read === "function" ? await output.read() : output;
      const error = relativeRmse(values, expected.values);
      const bar = Math.max(1e-5, 3 * (float32_noise[name] ?? 0));
      if (process.env.FORMANT_SHOW) console.log(block, name, error.toExponential(1), bar.toExponential(1));
      assert.ok(error <= bar, `${name}: relative error ${error}, expected at most ${bar}`);
    }
  });
}
test("weight_norm: folded weights equal PyTorch's, for all three kinds of convolution", async () => {
  const { device: device2, bench } = await openBench("block_weight_norm.safetensors");
  for (const kind2 of ["conv", "transposed", "depthwise"]) {
    const v = bench.golden(`in.${kind2}_v`);
    const table = {
      tensor: device2.tensor(new Uint32Array(v.values.buffer), [v.values.length], "u32"),
      format: FORMATS.F32
    };
    const rows = v.shape[0];
    const g = device2.tensor(bench.golden(`in.${kind2}_g`).values, [rows]);
    const scale = await weightNormScale(g, table, v.values.length / rows).read();
    const folded = v.values.map((value, i) => value * scale[Math.floor(i / (v.values.length / rows))]);
    assert.ok(relativeRmse(folded, bench.golden(`out.${kind2}`).values) <= 1e-6, kind2);
  }
});
test("stft: magnitudes and angles equal PyTorch's, by real and imaginary parts", async () => {
  const { device: device2, golden, bench } = await openBench("block_stft.safetensors");
  const fourier = createFourier(device2, 20, 5);
  for (const name of [...golden.keys()].filter((key) => key.startsWith("in.")).map((key) => key.slice(3))) {
    const out = await stft(bench.input(name), fourier).read();
    const magnitude = columns(out, 24, (c) => c < 11);
    const phase = columns(out, 24, (c) => c >= 11 && c < 22);
    const re = bench.golden(`out.${name}_re`).values;
    const im = bench.golden(`out.${name}_im`).values;
    const expected = bench.golden(`out.${name}_phase`).values;
    for (let i = 0; i < re.length; i++) {
      const frame = Math.floor(i / 11);
      const k = i % 11;
      const largest = Math.max(...magnitude.subarray(11 * frame, 11 * frame + 11));
      assert.ok(
        Math.abs(magnitude[i] * Math.cos(phase[i]) - re[i]) <= 1e-5 * largest + 1e-12,
        `${name} re ${i}`
      );
      assert.ok(
        Math.abs(magnitude[i] * Math.sin(phase[i]) - im[i]) <= 1e-5 * largest + 1e-12,
        `${name} im ${i}`
      );
      if (frame === 0 || k === 0 || k === 10) {
        assert.ok(
          phase[i] === 0 || phase[i] === Math.fround(Math.PI),
          `${name}: frame ${frame}, bin ${k} is real`
        );
      } else if (magnitude[i] > 1e-4 * largest) {
        const turn = Math.abs(phase[i] - expected[i]);
        const bar = 5e-7 * largest / magnitude[i];
        assert.ok(Math.min(turn, 2 * Math.PI - turn) <= bar, `${name}: angle ${i} is off by ${turn}`);
      }
    }
  }
});
test("istft equals torch.istft", async () => {
  const { device: device2, bench } = await openBench("block_istft.safetensors");
  const magnitude = bench.golden("in.magnitude");
  const phase = bench.golden("in.phase").values;
  const frames = magnitude.shape[0];
  const head = Float32Array.from({ length: frames * 22 }, (_, i) => {
    const at = Math.floor(i / 22) * 11 + i % 11;
    return i % 22 < 11 ? Math.log(magnitude.values[at]) : Math.asin(phase[at]);
  });
  const audio = await istft(expPhase(device2.tensor(head, [frames, 22])), createFourier(device2, 20, 5)).read();
  assert.ok(relativeRmse(audio, bench.golden("out.audio").values) <= 1e-6);
});
test("source: cycles, sines and excitation equal the closed form in f64", async () => {
  const { device: device2, bench } = await openBench("block_source.safetensors");
  const { noise_seed, noise_stream } = blocks.find(({ block }) => block === "source").parameters;
  const f0 = bench.golden("in.f0").values;
  const sine = device2.owned([f0.length * 300, 9]);
  const source = harmonicSource(
    bench.input("f0"),
    phases(device2, f0, 300),
    bench.input("l_linear_weight"),
    bench.input("l_linear_bias"),
    300,
    { seed: Number(noise_seed), stream: Number(noise_stream) },
    sine
  );
  const everySeventh = (await sine.read()).filter((_, i) => Math.floor(i / 9) % 7 === 0);
  assert.ok(relativeRmse(everySeventh, bench.golden("out.sine").values) <= 1e-6);
  assert.ok(relativeRmse(await source.read(), bench.golden("out.source").values) <= 1e-6);
});
test("half to even: durations are rounded as torch.round does", () => {
  assert.equal(
    roundDurations(Float64Array.of(0.2, 0.5, 1.5, 2.5, 3.5, 2.4999, 2.5001)),
    [1, 1, 2, 2, 4, 2, 3]
  );
});
test.run();
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2Vycm9yLnRzIiwgIi4uL3NyYy9ub2RlL3dhaXQudHMiLCAiLi4vc3JjL25vZGUvZGF3bi50cyIsICIuLi90ZXN0L21vZGVscy9rb2tvcm9fYmxvY2tzLnRlc3QudHMiLCAiLi4vb3BzL2F0dGVudGlvbi50cyIsICIuLi9vcHMvY2hlY2sudHMiLCAiLi4va2VybmVscy9pbmRleC50cyIsICIuLi9rZXJuZWxzL2FjdGl2YXRpb24ud2dzbCIsICIuLi9rZXJuZWxzL2FkYWluLndnc2wiLCAiLi4va2VybmVscy9hZGQud2dzbCIsICIuLi9rZXJuZWxzL2F0dGVudGlvbi53Z3NsIiwgIi4uL2tlcm5lbHMvY2hhbm5lbF9zdGF0cy53Z3NsIiwgIi4uL2tlcm5lbHMvY29udjFkLndnc2wiLCAiLi4va2VybmVscy9jb252MWRfcGFuZWwud2dzbCIsICIuLi9rZXJuZWxzL2NvcHlfY29sdW1ucy53Z3NsIiwgIi4uL2tlcm5lbHMvZGVwdGh3aXNlX2NvbnZfdHJhbnNwb3NlMWQud2dzbCIsICIuLi9rZXJuZWxzL2VtYmVkZGluZy53Z3NsIiwgIi4uL2tlcm5lbHMvZXhwX3BoYXNlLndnc2wiLCAiLi4va2VybmVscy9oYXJtb25pY19zb3VyY2Uud2dzbCIsICIuLi9rZXJuZWxzL2lzdGZ0Lndnc2wiLCAiLi4va2VybmVscy9sYXllcl9ub3JtLndnc2wiLCAiLi4va2VybmVscy9sc3RtX3N0ZXAud2dzbCIsICIuLi9rZXJuZWxzL3BhY2tfd2VpZ2h0Lndnc2wiLCAiLi4va2VybmVscy9yZWZsZWN0aW9uX3BhZF9hZGQud2dzbCIsICIuLi9rZXJuZWxzL3N0ZnQud2dzbCIsICIuLi9rZXJuZWxzL3dlaWdodF9ub3JtLndnc2wiLCAiLi4vc3JjL2FyZW5hLnRzIiwgIi4uL3NyYy9kZXZpY2UudHMiLCAiLi4vc3JjL2tlcm5lbC50cyIsICIuLi9zcmMvcGxhdGZvcm0udHMiLCAiLi4vc3JjL3Byb2ZpbGUudHMiLCAiLi4vc3JjL3F1ZXVlLnRzIiwgIi4uL3NyYy90ZW5zb3IudHMiLCAiLi4vb3BzL25vcm0udHMiLCAiLi4vb3BzL2NvbnYxZC50cyIsICIuLi9vcHMvd2VpZ2h0LnRzIiwgIi4uL29wcy9jb252MWRfZm9ybXMudHMiLCAiLi4vb3BzL3Jvd3MudHMiLCAiLi4vbW9kZWxzL2FsYmVydC50cyIsICIuLi9vcHMvZWxlbWVudHdpc2UudHMiLCAiLi4vb3BzL3N0ZnQudHMiLCAiLi4vbW9kZWxzL2hlbGQudHMiLCAiLi4vb3BzL3Jlc2FtcGxlLnRzIiwgIi4uL21vZGVscy9rb2tvcm8vbGF5ZXJzLnRzIiwgIi4uL21vZGVscy9pc3RmdG5ldC50cyIsICIuLi9tb2RlbHMva29rb3JvL2R1cmF0aW9ucy50cyIsICIuLi9vcHMvbHN0bS50cyIsICIuLi9tb2RlbHMva29rb3JvL3ByZWRpY3Rvci50cyIsICIuLi9tb2RlbHMvd2VpZ2h0cy50cyIsICIuLi9tb2RlbHMvd2VpZ2h0X3N0cmVhbS50cyIsICIuLi9vcHMvaGFybW9uaWNfc291cmNlLnRzIiwgIi4uL3NyYy9ub2RlL2ZvbGRlci50cyIsICIuLi9zcmMvZmlsZXMudHMiLCAiLi4vc3JjL2h0dHAudHMiLCAiLi4vc3JjL3NhZmV0ZW5zb3JzLnRzIiwgIi4uL3Rlc3QvZ29sZGVuLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvLyBUaGUgb25lIGVycm9yIGNsYXNzIG9mIHRoZSBsaWJyYXJ5OiBhIHNlbnRlbmNlIGZvciBwZW9wbGUsIGEgY29kZSBmb3IgcHJvZ3JhbXMuXG5cbi8qKlxuICogV2hhdCB3ZW50IHdyb25nLCBmb3IgcHJvZ3JhbXMuXG4gKiBgYXJndW1lbnRgOiBhIHZhbHVlIHRoZSBjYWxsZXIgZ2F2ZS4gYGlucHV0YDogYSBmaWxlIG9yIHRleHQgdGhhdCBpcyBub3Qgd2hhdCBpdCBzaG91bGQgYmUuIGB3ZWlnaHRzYDogYSBjaGVja3BvaW50LlxuICogYG5ldHdvcmtgOiB0aGUgaHViIG9yIGEgc2VydmVyLiBgZGV2aWNlYDogdGhlIEdQVSBvciBpdHMgZHJpdmVyLiBgYWJvcnRlZGA6IHRoZSBjYWxsZXIncyBzaWduYWwuIGBtaXNzaW5nYDogYW5cbiAqIG9wdGlvbmFsIHBhY2thZ2Ugb3IgdG9vbCB0aGF0IGlzIG5vdCBpbnN0YWxsZWQuIGBpbnRlcm5hbGA6IGFuIG9wIHdhcyBjYWxsZWQgd2l0aCBzaGFwZXMgdGhhdCBkbyBub3QgZml0LlxuICovXG5leHBvcnQgdHlwZSBFcnJvckNvZGUgPVxuICBcImFyZ3VtZW50XCIgfCBcImlucHV0XCIgfCBcIndlaWdodHNcIiB8IFwibmV0d29ya1wiIHwgXCJkZXZpY2VcIiB8IFwiYWJvcnRlZFwiIHwgXCJtaXNzaW5nXCIgfCBcImludGVybmFsXCI7XG5cbi8qKlxuICogYDxvcCBvciBmaWxlPjogPHdoaWNoIHRoaW5nPiBpcyA8d2hhdCBpdCBpcz4sIGV4cGVjdGVkIDx3aGF0PiAoPHdoeT4pLmAgT25lIHNlbnRlbmNlIHdpdGggdmFsdWVzOyBhIHNlY29uZCBvbmUgc2F5c1xuICogd2hhdCB0byBkby4gYGNhdXNlYCBrZWVwcyB0aGUgZXJyb3IgYmVsb3cuXG4gKi9cbmV4cG9ydCBjbGFzcyBGb3JtYW50RXJyb3IgZXh0ZW5kcyBFcnJvciB7XG4gIHJlYWRvbmx5IGNvZGU6IEVycm9yQ29kZTtcblxuICBjb25zdHJ1Y3Rvcihjb2RlOiBFcnJvckNvZGUsIG1lc3NhZ2U6IHN0cmluZywgb3B0aW9ucz86IEVycm9yT3B0aW9ucykge1xuICAgIHN1cGVyKG1lc3NhZ2UsIG9wdGlvbnMpO1xuICAgIHRoaXMubmFtZSA9IFwiRm9ybWFudEVycm9yXCI7XG4gICAgdGhpcy5jb2RlID0gY29kZTtcbiAgfVxufVxuXG4vKiogVGhyb3dzLCB3aXRoIGNvZGUgYGFib3J0ZWRgLCBpZiB0aGUgc2lnbmFsIGhhcyBmaXJlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0aHJvd0lmQWJvcnRlZChzaWduYWw6IEFib3J0U2lnbmFsIHwgdW5kZWZpbmVkKTogdm9pZCB7XG4gIGlmIChzaWduYWw/LmFib3J0ZWQpXG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcImFib3J0ZWRcIiwgXCJhYm9ydGVkOiB0aGUgY2FsbGVyJ3Mgc2lnbmFsIGZpcmVkLlwiLCB7IGNhdXNlOiBzaWduYWwucmVhc29uIH0pO1xufVxuIiwgIi8vIFdhaXRpbmcgZm9yIHRoZSBHUFUgaW4gTm9kZS4gV2hpbGUgYSBwcm9taXNlIG9mIERhd24gaXMgcGVuZGluZywgZGF3bi5ub2RlIHRpY2tzIG9uIGV2ZXJ5IHR1cm4gb2YgdGhlIGV2ZW50IGxvb3AgYW5kXG4vLyBidXJucyBhIGNvcmUsIHdoaWNoIG9uIHNvZnR3YXJlIFZ1bGthbiBpcyBhIGNvcmUgdGFrZW4gZnJvbSB0aGUgR1BVLiBTbyBlYWNoIHR1cm4gc2xlZXBzIGEgbGl0dGxlLlxuXG5jb25zdCBTTEVFUF9NSUxMSVNFQ09ORFMgPSAwLjQ7XG5jb25zdCBzbGVlcGVyID0gbmV3IEludDMyQXJyYXkobmV3IFNoYXJlZEFycmF5QnVmZmVyKDQpKTtcblxuLyoqIEF3YWl0cyBgcHJvbWlzZWAsIGFzbGVlcCBmb3IgbW9zdCBvZiB0aGUgdGltZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiB3YWl0UXVpZXRseTxUPihwcm9taXNlOiBQcm9taXNlPFQ+KTogUHJvbWlzZTxUPiB7XG4gIGxldCBzZXR0bGVkID0gZmFsc2U7XG4gIGNvbnN0IGRvbmUgPSBwcm9taXNlLmZpbmFsbHkoKCkgPT4gKHNldHRsZWQgPSB0cnVlKSk7XG4gIGRvbmUuY2F0Y2goKCkgPT4ge30pOyAvLyB0aHJvd24gYmVsb3dcbiAgYXdhaXQgUHJvbWlzZS5yZXNvbHZlKCk7XG4gIHdoaWxlICghc2V0dGxlZCkge1xuICAgIGF3YWl0IG5ldyBQcm9taXNlKHNldEltbWVkaWF0ZSk7XG4gICAgaWYgKCFzZXR0bGVkKSBBdG9taWNzLndhaXQoc2xlZXBlciwgMCwgMCwgU0xFRVBfTUlMTElTRUNPTkRTKTtcbiAgfVxuICByZXR1cm4gZG9uZTtcbn1cbiIsICIvLyBUaGUgYWRhcHRlciBpbiBOb2RlOiBEYXduIChucG0gcGFja2FnZSBgd2ViZ3B1YCksIHRocm91Z2ggVnVsa2FuLCBNZXRhbCBvciBEaXJlY3QzRC5cblxuaW1wb3J0IHsgY2xvc2VTeW5jLCBvcGVuU3luYyB9IGZyb20gXCJub2RlOmZzXCI7XG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi4vZXJyb3IudHNcIjtcbmltcG9ydCB7IHdhaXRRdWlldGx5IH0gZnJvbSBcIi4vd2FpdC50c1wiO1xuXG5jb25zdCBOT19BREFQVEVSID1cbiAgXCJkZXZpY2U6IG5vIEdQVSBhZGFwdGVyIGZvdW5kLCBleHBlY3RlZCBhIFZ1bGthbiwgTWV0YWwgb3IgRGlyZWN0M0QgZHJpdmVyOyBcIiArXG4gIFwid2l0aG91dCBhIEdQVSBpbnN0YWxsIHNvZnR3YXJlIFZ1bGthbiAoRGViaWFuOiBtZXNhLXZ1bGthbi1kcml2ZXJzIDI1IG9yIG5ld2VyLCBhbmQgbGlidnVsa2FuMSkuXCI7XG5cbi8vIFRoZSBpbnN0YW5jZSBtdXN0IG91dGxpdmUgaXRzIGFkYXB0ZXJzLlxubGV0IGluc3RhbmNlOiBHUFUgfCB1bmRlZmluZWQ7XG5cbi8qKiBUaGUgYmVzdCBhZGFwdGVyLCBvciB0aGUgZmlyc3Qgd2hvc2UgbmFtZSBjb250YWlucyBgd2FudGVkYDsgaGFyZHdhcmUgZ29lcyBiZWZvcmUgc29mdHdhcmUuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcmVxdWVzdERhd25BZGFwdGVyKHdhbnRlZD86IHN0cmluZyk6IFByb21pc2U8R1BVQWRhcHRlcj4ge1xuICBjb25zdCB7IGNyZWF0ZSwgZ2xvYmFscyB9ID0gYXdhaXQgaW1wb3J0KFwid2ViZ3B1XCIpO1xuICBPYmplY3QuYXNzaWduKGdsb2JhbFRoaXMsIGdsb2JhbHMpO1xuICBpbnN0YW5jZSA/Pz0gY3JlYXRlKHdhbnRlZCA/IFtgYWRhcHRlcj0ke3dhbnRlZH1gXSA6IFtdKTtcbiAgY29uc3QgYWRhcHRlciA9IGF3YWl0IHF1aWV0KCgpID0+IHdhaXRRdWlldGx5KGluc3RhbmNlIS5yZXF1ZXN0QWRhcHRlcih7IHBvd2VyUHJlZmVyZW5jZTogXCJoaWdoLXBlcmZvcm1hbmNlXCIgfSkpKTtcbiAgaWYgKCFhZGFwdGVyKSB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwiZGV2aWNlXCIsIE5PX0FEQVBURVIpO1xuICByZXR1cm4gYWRhcHRlcjtcbn1cblxuLyoqXG4gKiBEYXduIGFuZCB0aGUgVnVsa2FuIGxvYWRlciBwcmludCB3YXJuaW5ncyB0byBzdGFuZGFyZCBlcnJvciBhdCBldmVyeSByZXF1ZXN0OiBmaWxlIGRlc2NyaXB0b3IgMiBpcyB0dXJuZWQgdG8gdGhlIG51bGxcbiAqIGRldmljZSBtZWFud2hpbGUgYW5kIHJlc3RvcmVkLiBXaGVyZSAvcHJvYyBpcyBtaXNzaW5nIHRoZXkgYXJlIHByaW50ZWQuXG4gKi9cbmFzeW5jIGZ1bmN0aW9uIHF1aWV0PFQ+KGJvZHk6ICgpID0+IFByb21pc2U8VD4pOiBQcm9taXNlPFQ+IHtcbiAgbGV0IHNhdmVkOiBudW1iZXI7XG4gIHRyeSB7XG4gICAgc2F2ZWQgPSBvcGVuU3luYyhcIi9wcm9jL3NlbGYvZmQvMlwiLCBcImFcIik7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiBib2R5KCk7XG4gIH1cbiAgcmVkaXJlY3RTdGFuZGFyZEVycm9yKFwiL2Rldi9udWxsXCIpO1xuICB0cnkge1xuICAgIHJldHVybiBhd2FpdCBib2R5KCk7XG4gIH0gZmluYWxseSB7XG4gICAgcmVkaXJlY3RTdGFuZGFyZEVycm9yKGAvcHJvYy9zZWxmL2ZkLyR7c2F2ZWR9YCk7XG4gICAgY2xvc2VTeW5jKHNhdmVkKTtcbiAgfVxufVxuXG4vKiogVGhlIGxvd2VzdCBmcmVlIGRlc2NyaXB0b3IgaXMgdGhlIG9uZSB0aGF0IGFuIG9wZW4gZ2V0czogMiwgb25jZSBpdCBpcyBjbG9zZWQuICovXG5mdW5jdGlvbiByZWRpcmVjdFN0YW5kYXJkRXJyb3IocGF0aDogc3RyaW5nKTogdm9pZCB7XG4gIGNsb3NlU3luYygyKTtcbiAgb3BlblN5bmMocGF0aCwgXCJhXCIpO1xufVxuIiwgIi8vIFRoZSBibG9ja3Mgb2YgS29rb3JvIGFnYWluc3QgUHlUb3JjaCwgd2l0aCB0aGUgc21hbGwgcmFuZG9tIHdlaWdodHMgb2YgZ29sZGVuL2tva29yby9ibG9ja3MuanNvbi5cblxuaW1wb3J0IHsgcmVhZEZpbGVTeW5jIH0gZnJvbSBcIm5vZGU6ZnNcIjtcbmltcG9ydCB7IHN1aXRlIH0gZnJvbSBcInV2dVwiO1xuaW1wb3J0ICogYXMgYXNzZXJ0IGZyb20gXCJ1dnUvYXNzZXJ0XCI7XG5pbXBvcnQgeyBBbGJlcnQsIHR5cGUgQWxiZXJ0Q29uZmlnIH0gZnJvbSBcIi4uLy4uL21vZGVscy9hbGJlcnQudHNcIjtcbmltcG9ydCB7IEdlbmVyYXRvciB9IGZyb20gXCIuLi8uLi9tb2RlbHMvaXN0ZnRuZXQudHNcIjtcbmltcG9ydCB7IGR1cmF0aW9uU3Vtcywgcm91bmREdXJhdGlvbnMsIHRva2VuT2ZGcmFtZSB9IGZyb20gXCIuLi8uLi9tb2RlbHMva29rb3JvL2R1cmF0aW9ucy50c1wiO1xuaW1wb3J0IHsgQWRhaW5SZXNCbG9jazFkLCBTdHlsZVByb2plY3Rpb24gfSBmcm9tIFwiLi4vLi4vbW9kZWxzL2tva29yby9sYXllcnMudHNcIjtcbmltcG9ydCB7IER1cmF0aW9uRW5jb2RlciwgUHJvc29keVByZWRpY3RvciwgVGV4dEVuY29kZXIgfSBmcm9tIFwiLi4vLi4vbW9kZWxzL2tva29yby9wcmVkaWN0b3IudHNcIjtcbmltcG9ydCB7IFNuYWtlUmVzQmxvY2sgfSBmcm9tIFwiLi4vLi4vbW9kZWxzL2lzdGZ0bmV0LnRzXCI7XG5pbXBvcnQgeyBXZWlnaHRzIH0gZnJvbSBcIi4uLy4uL21vZGVscy93ZWlnaHRzLnRzXCI7XG5pbXBvcnQgeyBjb252VHJhbnNwb3NlMWQgfSBmcm9tIFwiLi4vLi4vb3BzL2NvbnYxZC50c1wiO1xuaW1wb3J0IHsgYWN0aXZhdGlvbiB9IGZyb20gXCIuLi8uLi9vcHMvZWxlbWVudHdpc2UudHNcIjtcbmltcG9ydCB7IGhhcm1vbmljUGhhc2UsIGhhcm1vbmljU291cmNlIH0gZnJvbSBcIi4uLy4uL29wcy9oYXJtb25pY19zb3VyY2UudHNcIjtcbmltcG9ydCB7IGJpZGlyZWN0aW9uYWxMc3RtIH0gZnJvbSBcIi4uLy4uL29wcy9sc3RtLnRzXCI7XG5pbXBvcnQgeyBhZGFwdGl2ZUluc3RhbmNlTm9ybSwgYWRhcHRpdmVMYXllck5vcm0gfSBmcm9tIFwiLi4vLi4vb3BzL25vcm0udHNcIjtcbmltcG9ydCB7IGRlcHRod2lzZUNvbnZUcmFuc3Bvc2UxZCB9IGZyb20gXCIuLi8uLi9vcHMvcmVzYW1wbGUudHNcIjtcbmltcG9ydCB7IGNyZWF0ZUZvdXJpZXIsIGV4cFBoYXNlLCBpc3RmdCwgc3RmdCB9IGZyb20gXCIuLi8uLi9vcHMvc3RmdC50c1wiO1xuaW1wb3J0IHsgRk9STUFUUywgdHlwZSBUYWJsZSwgd2VpZ2h0Tm9ybVNjYWxlIH0gZnJvbSBcIi4uLy4uL29wcy93ZWlnaHQudHNcIjtcbmltcG9ydCB0eXBlIHsgRGV2aWNlIH0gZnJvbSBcIi4uLy4uL3NyYy9kZXZpY2UudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uLy4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB7IGNvbHVtbnMsIHR5cGUgR29sZGVuVGVuc29yLCBvcGVuR29sZGVuLCByZWFkR29sZGVuLCByZWxhdGl2ZVJtc2UsIHRlc3REZXZpY2UgfSBmcm9tIFwiLi4vZ29sZGVuLnRzXCI7XG5cbmludGVyZmFjZSBCbG9ja0Nhc2Uge1xuICByZWFkb25seSBibG9jazogc3RyaW5nO1xuICByZWFkb25seSBmaWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBhcmFtZXRlcnM6IFJlY29yZDxzdHJpbmcsIG51bWJlciB8IG51bWJlcltdPjtcbiAgcmVhZG9ubHkgZmxvYXQzMl9ub2lzZTogUmVjb3JkPHN0cmluZywgbnVtYmVyPjtcbn1cblxuY29uc3QgdGVzdCA9IHN1aXRlKFwia29rb3JvIGJsb2Nrc1wiKTtcbmNvbnN0IGJsb2NrcyA9IChKU09OLnBhcnNlKHJlYWRGaWxlU3luYyhcInRlc3QvZ29sZGVuL2tva29yby9ibG9ja3MuanNvblwiLCBcInV0ZjhcIikpIGFzIHsgYmxvY2tzOiBCbG9ja0Nhc2VbXSB9KVxuICAuYmxvY2tzO1xuXG4vKiogRXZlcnl0aGluZyB0aGF0IGEgYmxvY2sgaXMgcnVuIHdpdGguICovXG5pbnRlcmZhY2UgQmVuY2gge1xuICByZWFkb25seSB3OiBXZWlnaHRzO1xuICByZWFkb25seSBwYXJhbWV0ZXJzOiBSZWNvcmQ8c3RyaW5nLCBudW1iZXIgfCBudW1iZXJbXT47XG4gIC8qKiBBbiBpbnB1dCBvbiB0aGUgZGV2aWNlLiAqL1xuICBpbnB1dChuYW1lOiBzdHJpbmcpOiBUZW5zb3I7XG4gIGlkcyhuYW1lOiBzdHJpbmcpOiBUZW5zb3I8XCJ1MzJcIj47XG4gIC8qKiBUaGUgc3R5bGUgYXMgYSByb3cuICovXG4gIHN0eWxlKCk6IFRlbnNvcjtcbiAgc2hhcGUobmFtZTogc3RyaW5nKTogcmVhZG9ubHkgbnVtYmVyW107XG4gIGdvbGRlbihuYW1lOiBzdHJpbmcpOiBHb2xkZW5UZW5zb3I7XG59XG5cbnR5cGUgT3V0cHV0cyA9IFJlY29yZDxzdHJpbmcsIFRlbnNvciB8IEFycmF5TGlrZTxudW1iZXI+PjtcblxuLyoqIEJ1aWxkcyB0aGUgYmxvY2sgYW5kIGdpdmVzIGJhY2sgd2hhdCBydW5zIGl0OiBvdXRwdXRzIGJ5IHRoZSBuYW1lcyBvZiB0aGUgZ29sZGVuLiAqL1xuY29uc3QgYnVpbGRlcnM6IFJlY29yZDxzdHJpbmcsIChiZW5jaDogQmVuY2gpID0+ICgpID0+IE91dHB1dHMgfCBQcm9taXNlPE91dHB1dHM+PiA9IHtcbiAgYWRhaW4xZDogYWRhaW4sXG4gIGFkYWluMWRfcGxhaW46IGFkYWluLFxuICBhZGFsYXllcm5vcm0oeyB3LCBpbnB1dCwgc3R5bGUsIHNoYXBlIH0pIHtcbiAgICBjb25zdCBwcm9qZWN0aW9uID0gbmV3IFN0eWxlUHJvamVjdGlvbih3LCBzaGFwZShcImluLnhcIilbMV0hLCBzaGFwZShcImluLnN0eWxlXCIpWzBdISk7XG4gICAgcmV0dXJuICgpID0+ICh7IHk6IGFkYXB0aXZlTGF5ZXJOb3JtKGlucHV0KFwieFwiKSwgcHJvamVjdGlvbi5mb3J3YXJkKHN0eWxlKCkpLCB7IGVwczogMWUtNSB9KSB9KTtcbiAgfSxcbiAgcmVzYmxrX3BsYWluOiByZXNCbG9jayhmYWxzZSksXG4gIHJlc2Jsa19wcm9qZWN0OiByZXNCbG9jayhmYWxzZSksXG4gIHJlc2Jsa191cHNhbXBsZTogcmVzQmxvY2sodHJ1ZSksXG4gIHNuYWtlX3Jlc2Jsb2NrX2szOiBzbmFrZVJlc0Jsb2NrLFxuICBzbmFrZV9yZXNibG9ja19rNzogc25ha2VSZXNCbG9jayxcbiAgc25ha2VfcmVzYmxvY2tfazExOiBzbmFrZVJlc0Jsb2NrLFxuICBiaWxzdG06IGxzdG0sXG4gIGJpbHN0bV9vbmVfc3RlcDogbHN0bSxcbiAgYWxiZXJ0KHsgdywgcGFyYW1ldGVycywgaWRzIH0pIHtcbiAgICBjb25zdCBhbGJlcnQgPSBuZXcgQWxiZXJ0KHcsIHBhcmFtZXRlcnMgYXMgdW5rbm93biBhcyBBbGJlcnRDb25maWcpO1xuICAgIHJldHVybiAoKSA9PiAoeyB5OiBhbGJlcnQuZm9yd2FyZChpZHMoXCJpZHNcIikpIH0pO1xuICB9LFxuICB0ZXh0X2VuY29kZXIoeyB3LCBwYXJhbWV0ZXJzLCBpZHMsIHNoYXBlIH0pIHtcbiAgICBjb25zdCBjb25maWcgPSB7XG4gICAgICBoaWRkZW5fZGltOiBOdW1iZXIocGFyYW1ldGVycy5jaGFubmVscyksXG4gICAgICBuX2xheWVyOiBOdW1iZXIocGFyYW1ldGVycy5kZXB0aCksXG4gICAgICBuX3Rva2VuOiBzaGFwZShcIncuZW1iZWRkaW5nLndlaWdodFwiKVswXSEsXG4gICAgICB0ZXh0X2VuY29kZXJfa2VybmVsX3NpemU6IHNoYXBlKFwidy5jbm4uMC4wLndlaWdodFwiKVsyXSEsXG4gICAgfTtcbiAgICBjb25zdCBlbmNvZGVyID0gbmV3IFRleHRFbmNvZGVyKHcsIGNvbmZpZyk7XG4gICAgcmV0dXJuICgpID0+ICh7IHk6IGVuY29kZXIuZm9yd2FyZChpZHMoXCJpZHNcIikpIH0pO1xuICB9LFxuICBkdXJhdGlvbl9lbmNvZGVyKHsgdywgcGFyYW1ldGVycywgaW5wdXQsIHN0eWxlLCBzaGFwZSB9KSB7XG4gICAgY29uc3QgeyBkX21vZGVsLCBkZXB0aCB9ID0gcGFyYW1ldGVycztcbiAgICBjb25zdCBlbmNvZGVyID0gbmV3IER1cmF0aW9uRW5jb2Rlcih3LCBOdW1iZXIoZF9tb2RlbCksIHNoYXBlKFwiaW4uc3R5bGVcIilbMF0hLCBOdW1iZXIoZGVwdGgpKTtcbiAgICByZXR1cm4gKCkgPT4gKHsgeTogZW5jb2Rlci5mb3J3YXJkKGlucHV0KFwieFwiKSwgc3R5bGUoKSkgfSk7XG4gIH0sXG4gIHByb3NvZHkoeyB3LCBwYXJhbWV0ZXJzLCBpbnB1dCwgc3R5bGUsIHNoYXBlLCBnb2xkZW4gfSkge1xuICAgIGNvbnN0IGNvbmZpZyA9IHtcbiAgICAgIGhpZGRlbl9kaW06IE51bWJlcihwYXJhbWV0ZXJzLmRfaGlkKSxcbiAgICAgIHN0eWxlX2RpbTogc2hhcGUoXCJpbi5zdHlsZVwiKVswXSEsXG4gICAgICBuX2xheWVyOiBOdW1iZXIocGFyYW1ldGVycy5kZXB0aCksXG4gICAgICBtYXhfZHVyOiBOdW1iZXIocGFyYW1ldGVycy5tYXhfZHVyKSxcbiAgICB9O1xuICAgIGNvbnN0IHByZWRpY3RvciA9IG5ldyBQcm9zb2R5UHJlZGljdG9yKHcsIGNvbmZpZyk7XG4gICAgcmV0dXJuIGFzeW5jICgpID0+IHtcbiAgICAgIGNvbnN0IHsgZCwgbG9naXRzIH0gPSBwcmVkaWN0b3IuZHVyYXRpb25zKGlucHV0KFwieFwiKSwgc3R5bGUoKSk7XG4gICAgICBjb25zdCBzdW1zID0gZHVyYXRpb25TdW1zKFxuICAgICAgICAoYXdhaXQgbG9naXRzLnJlYWQoKSkgYXMgRmxvYXQzMkFycmF5LFxuICAgICAgICBjb25maWcubWF4X2R1cixcbiAgICAgICAgZ29sZGVuKFwiaW4uc3BlZWRcIikudmFsdWVzWzBdISxcbiAgICAgICk7XG4gICAgICBjb25zdCBkdXJhdGlvbnMgPSByb3VuZER1cmF0aW9ucyhzdW1zKTtcbiAgICAgIGNvbnN0IGZyYW1lcyA9IHcuZGV2aWNlLnRlbnNvcih0b2tlbk9mRnJhbWUoZHVyYXRpb25zKSwgW2R1cmF0aW9ucy5yZWR1Y2UoKGEsIGIpID0+IGEgKyBiLCAwKV0sIFwidTMyXCIpO1xuICAgICAgcmV0dXJuIHsgZCwgbG9naXRzLCBkdXJhdGlvbl9zdW06IHN1bXMsIGR1cmF0aW9ucywgLi4ucHJlZGljdG9yLmN1cnZlcyhkLCBmcmFtZXMsIHN0eWxlKCkpIH07XG4gICAgfTtcbiAgfSxcbiAgcG9vbCh7IHcsIGlucHV0LCBzaGFwZSB9KSB7XG4gICAgY29uc3Qgd2VpZ2h0ID0gdy5kZXB0aHdpc2UoXCJcIiwgc2hhcGUoXCJ3LndlaWdodFwiKSBhcyBbbnVtYmVyLCAxLCBudW1iZXJdKTtcbiAgICBjb25zdCBiaWFzID0gdy52ZWN0b3IoXCJiaWFzXCIsIHNoYXBlKFwidy5iaWFzXCIpKTtcbiAgICBjb25zdCBvcHRpb25zID0geyBzdHJpZGU6IDIsIHBhZGRpbmc6IDEsIG91dHB1dFBhZGRpbmc6IDEgfTtcbiAgICByZXR1cm4gKCkgPT4gKHsgeTogZGVwdGh3aXNlQ29udlRyYW5zcG9zZTFkKGlucHV0KFwieFwiKSwgd2VpZ2h0LCBiaWFzLCBvcHRpb25zKSB9KTtcbiAgfSxcbiAgdXBzYW1wbGUoeyB3LCBwYXJhbWV0ZXJzLCBpbnB1dCwgc2hhcGUgfSkge1xuICAgIGNvbnN0IHsgc3RyaWRlLCBrZXJuZWwsIHBhZGRpbmcgfSA9IHBhcmFtZXRlcnMgYXMgUmVjb3JkPHN0cmluZywgbnVtYmVyPjtcbiAgICBjb25zdCB3ZWlnaHQgPSB3LmNvbnZUcmFuc3Bvc2UoXCJcIiwgc2hhcGUoXCJ3LndlaWdodFwiKSBhcyBbbnVtYmVyLCBudW1iZXIsIG51bWJlcl0sIHN0cmlkZSEpO1xuICAgIGNvbnN0IGJpYXMgPSB3LnZlY3RvcihcImJpYXNcIiwgc2hhcGUoXCJ3LmJpYXNcIikpO1xuICAgIHJldHVybiAoKSA9PiAoeyB5OiBjb252VHJhbnNwb3NlMWQoaW5wdXQoXCJ4XCIpLCB3ZWlnaHQsIGtlcm5lbCEsIHsgYmlhcywgcGFkZGluZzogcGFkZGluZyEgfSkgfSk7XG4gIH0sXG4gIGdlbmVyYXRvcih7IHcsIHBhcmFtZXRlcnMsIGlucHV0LCBzdHlsZSwgc2hhcGUsIGdvbGRlbiB9KSB7XG4gICAgY29uc3QgeyByYXRlcywga2VybmVscywgaW5pdGlhbF9jaGFubmVsLCByZXNibG9ja19rZXJuZWxzLCBkaWxhdGlvbnMgfSA9IHBhcmFtZXRlcnMgYXMgUmVjb3JkPFxuICAgICAgc3RyaW5nLFxuICAgICAgbnVtYmVyW11cbiAgICA+O1xuICAgIGNvbnN0IGdlbmVyYXRvciA9IG5ldyBHZW5lcmF0b3IoXG4gICAgICB3LFxuICAgICAge1xuICAgICAgICB1cHNhbXBsZV9yYXRlczogcmF0ZXMhLFxuICAgICAgICB1cHNhbXBsZV9rZXJuZWxfc2l6ZXM6IGtlcm5lbHMhLFxuICAgICAgICB1cHNhbXBsZV9pbml0aWFsX2NoYW5uZWw6IE51bWJlcihpbml0aWFsX2NoYW5uZWwpLFxuICAgICAgICByZXNibG9ja19rZXJuZWxfc2l6ZXM6IHJlc2Jsb2NrX2tlcm5lbHMhLFxuICAgICAgICByZXNibG9ja19kaWxhdGlvbl9zaXplczogcmVzYmxvY2tfa2VybmVscyEubWFwKCgpID0+IGRpbGF0aW9ucyEpLFxuICAgICAgICBnZW5faXN0ZnRfbl9mZnQ6IDIwLFxuICAgICAgICBnZW5faXN0ZnRfaG9wX3NpemU6IDUsXG4gICAgICB9LFxuICAgICAgc2hhcGUoXCJpbi5zdHlsZVwiKVswXSEsXG4gICAgKTtcbiAgICBjb25zdCB3ZWlnaHQgPSB3LnZlY3RvcihcIm1fc291cmNlLmxfbGluZWFyLndlaWdodFwiLCBbMSwgOV0pLnJlc2hhcGUoWzldKTtcbiAgICBjb25zdCBiaWFzID0gdy52ZWN0b3IoXCJtX3NvdXJjZS5sX2xpbmVhci5iaWFzXCIsIFsxXSk7XG4gICAgcmV0dXJuIGFzeW5jICgpID0+IHtcbiAgICAgIGNvbnN0IHsgbm9pc2Vfc2VlZCwgbm9pc2Vfc3RyZWFtIH0gPSBwYXJhbWV0ZXJzIGFzIFJlY29yZDxzdHJpbmcsIG51bWJlcj47XG4gICAgICBjb25zdCBmMCA9IGdvbGRlbihcImluLmYwXCIpLnZhbHVlcyBhcyBGbG9hdDMyQXJyYXk7XG4gICAgICBjb25zdCBzYW1wbGVzID0gZ2VuZXJhdG9yLnNhbXBsZXNQZXJSb3c7XG4gICAgICBjb25zdCBzb3VyY2UgPSBoYXJtb25pY1NvdXJjZShpbnB1dChcImYwXCIpLCBwaGFzZXMody5kZXZpY2UsIGYwLCBzYW1wbGVzKSwgd2VpZ2h0LCBiaWFzLCBzYW1wbGVzLCB7XG4gICAgICAgIHNlZWQ6IG5vaXNlX3NlZWQhLFxuICAgICAgICBzdHJlYW06IG5vaXNlX3N0cmVhbSEsXG4gICAgICB9KTtcbiAgICAgIGNvbnN0IG91dHB1dHM6IE91dHB1dHMgPSB7IHNvdXJjZSB9O1xuICAgICAgY29uc3QgdGFwID0gKG5hbWU6IHN0cmluZywgdGVuc29yOiBUZW5zb3IpID0+IHZvaWQgKG91dHB1dHNbbmFtZV0gPSB3LmRldmljZS5jb3B5KHRlbnNvcikpO1xuICAgICAgb3V0cHV0cy5hdWRpbyA9IGF3YWl0IGdlbmVyYXRvci5mb3J3YXJkKGlucHV0KFwieFwiKSwgc291cmNlLCBzdHlsZSgpLCB7IHRhcCB9KTtcbiAgICAgIGNvbnN0IGhhciA9IChhd2FpdCAob3V0cHV0cy5oYXIgYXMgVGVuc29yKS5yZWFkKCkpIGFzIEZsb2F0MzJBcnJheTtcbiAgICAgIG91dHB1dHMuaGFyX21hZ25pdHVkZSA9IGNvbHVtbnMoaGFyLCAob3V0cHV0cy5oYXIgYXMgVGVuc29yKS5zaGFwZVsxXSEsIChjKSA9PiBjIDwgMTEpO1xuICAgICAgZGVsZXRlIG91dHB1dHMuaGFyO1xuICAgICAgZm9yIChjb25zdCBpIG9mIFswLCAxXSkgZGVsZXRlIG91dHB1dHNbYHN0YWdlLiR7aX1gXTtcbiAgICAgIHJldHVybiBvdXRwdXRzO1xuICAgIH07XG4gIH0sXG59O1xuXG5mdW5jdGlvbiBwaGFzZXMoZGV2aWNlOiBEZXZpY2UsIGYwOiBGbG9hdDMyQXJyYXksIHNhbXBsZXM6IG51bWJlcikge1xuICBjb25zdCB7IHBoYXNlLCByYXRlIH0gPSBoYXJtb25pY1BoYXNlKGYwLCBzYW1wbGVzLCAyNDAwMCk7XG4gIGNvbnN0IHNoYXBlID0gW2YwLmxlbmd0aCwgOV07XG4gIHJldHVybiB7IHBoYXNlOiBkZXZpY2UudGVuc29yKHBoYXNlLCBzaGFwZSwgXCJ1MzJcIiksIHJhdGU6IGRldmljZS50ZW5zb3IocmF0ZSwgc2hhcGUsIFwidTMyXCIpIH07XG59XG5cbmZ1bmN0aW9uIGFkYWluKHsgdywgaW5wdXQsIHN0eWxlLCBzaGFwZSB9OiBCZW5jaCkge1xuICBjb25zdCBwcm9qZWN0aW9uID0gbmV3IFN0eWxlUHJvamVjdGlvbih3LCBzaGFwZShcImluLnhcIilbMV0hLCBzaGFwZShcImluLnN0eWxlXCIpWzBdISk7XG4gIHJldHVybiAoKSA9PiB7XG4gICAgY29uc3QgeCA9IGlucHV0KFwieFwiKTtcbiAgICByZXR1cm4geyB5OiBhY3RpdmF0aW9uKHgsIHsgc2xvcGU6IDEgfSwgYWRhcHRpdmVJbnN0YW5jZU5vcm0oeCwgcHJvamVjdGlvbi5mb3J3YXJkKHN0eWxlKCkpKSkgfTtcbiAgfTtcbn1cblxuZnVuY3Rpb24gcmVzQmxvY2sodXBzYW1wbGU6IGJvb2xlYW4pIHtcbiAgcmV0dXJuICh7IHcsIGlucHV0LCBzdHlsZSwgc2hhcGUgfTogQmVuY2gpID0+IHtcbiAgICBjb25zdCBibG9jayA9IG5ldyBBZGFpblJlc0Jsb2NrMWQoXG4gICAgICB3LFxuICAgICAgc2hhcGUoXCJpbi54XCIpWzFdISxcbiAgICAgIHNoYXBlKFwib3V0LnlcIilbMV0hLFxuICAgICAgc2hhcGUoXCJpbi5zdHlsZVwiKVswXSEsXG4gICAgICB1cHNhbXBsZSxcbiAgICApO1xuICAgIHJldHVybiAoKSA9PiAoeyB5OiBibG9jay5mb3J3YXJkKGlucHV0KFwieFwiKSwgc3R5bGUoKSkgfSk7XG4gIH07XG59XG5cbmZ1bmN0aW9uIHNuYWtlUmVzQmxvY2soeyB3LCBwYXJhbWV0ZXJzLCBpbnB1dCwgc3R5bGUsIHNoYXBlIH06IEJlbmNoKSB7XG4gIGNvbnN0IHsga2VybmVsLCBkaWxhdGlvbnMgfSA9IHBhcmFtZXRlcnM7XG4gIGNvbnN0IGJsb2NrID0gbmV3IFNuYWtlUmVzQmxvY2soXG4gICAgdyxcbiAgICBzaGFwZShcImluLnhcIilbMV0hLFxuICAgIE51bWJlcihrZXJuZWwpLFxuICAgIGRpbGF0aW9ucyBhcyBudW1iZXJbXSxcbiAgICBzaGFwZShcImluLnN0eWxlXCIpWzBdISxcbiAgKTtcbiAgcmV0dXJuICgpID0+ICh7IHk6IGJsb2NrLmZvcndhcmQoaW5wdXQoXCJ4XCIpLCBzdHlsZSgpKSB9KTtcbn1cblxuZnVuY3Rpb24gbHN0bSh7IHcsIHBhcmFtZXRlcnMsIGlucHV0LCBzaGFwZSB9OiBCZW5jaCkge1xuICBjb25zdCB3ZWlnaHRzID0gdy5sc3RtKHNoYXBlKFwiaW4ueFwiKVsxXSEsIE51bWJlcihwYXJhbWV0ZXJzLmhpZGRlbikpO1xuICByZXR1cm4gKCkgPT4gKHsgeTogYmlkaXJlY3Rpb25hbExzdG0oaW5wdXQoXCJ4XCIpLCB3ZWlnaHRzKSB9KTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gb3BlbkJlbmNoKGZpbGU6IHN0cmluZykge1xuICBjb25zdCBkZXZpY2UgPSBhd2FpdCB0ZXN0RGV2aWNlKCk7XG4gIGNvbnN0IGdvbGRlbiA9IGF3YWl0IHJlYWRHb2xkZW4oYGtva29yby8ke2ZpbGV9YCk7XG4gIGNvbnN0IGdldCA9IChuYW1lOiBzdHJpbmcpID0+IHtcbiAgICBjb25zdCB0ZW5zb3IgPSBnb2xkZW4uZ2V0KG5hbWUpO1xuICAgIGFzc2VydC5vayh0ZW5zb3IsIGAke2ZpbGV9IGhhcyAke25hbWV9YCk7XG4gICAgcmV0dXJuIHRlbnNvciE7XG4gIH07XG4gIHJldHVybiB7XG4gICAgZGV2aWNlLFxuICAgIGdvbGRlbixcbiAgICBiZW5jaDoge1xuICAgICAgaW5wdXQ6IChuYW1lOiBzdHJpbmcpID0+IGRldmljZS50ZW5zb3IoZ2V0KGBpbi4ke25hbWV9YCkudmFsdWVzLCBnZXQoYGluLiR7bmFtZX1gKS5zaGFwZSksXG4gICAgICBpZHM6IChuYW1lOiBzdHJpbmcpID0+IGRldmljZS50ZW5zb3IoZ2V0KGBpbi4ke25hbWV9YCkudmFsdWVzLCBnZXQoYGluLiR7bmFtZX1gKS5zaGFwZSwgXCJ1MzJcIiksXG4gICAgICBzdHlsZTogKCkgPT4gZGV2aWNlLnRlbnNvcihnZXQoXCJpbi5zdHlsZVwiKS52YWx1ZXMsIFsxLCBnZXQoXCJpbi5zdHlsZVwiKS52YWx1ZXMubGVuZ3RoXSksXG4gICAgICBzaGFwZTogKG5hbWU6IHN0cmluZykgPT4gZ2V0KG5hbWUpLnNoYXBlLFxuICAgICAgZ29sZGVuOiBnZXQsXG4gICAgfSxcbiAgfTtcbn1cblxuZm9yIChjb25zdCB7IGJsb2NrLCBmaWxlLCBwYXJhbWV0ZXJzLCBmbG9hdDMyX25vaXNlIH0gb2YgYmxvY2tzKSB7XG4gIGNvbnN0IGJ1aWxkID0gYnVpbGRlcnNbYmxvY2tdO1xuICBpZiAoIWJ1aWxkKSBjb250aW51ZTsgLy8gc3RmdCwgaXN0ZnQsIHNvdXJjZSBhbmQgd2VpZ2h0X25vcm0gaGF2ZSB0ZXN0cyBvZiB0aGVpciBvd24gYmVsb3dcbiAgdGVzdChgJHtibG9ja30gZXF1YWxzIFB5VG9yY2hgLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgeyBkZXZpY2UsIGdvbGRlbiwgYmVuY2ggfSA9IGF3YWl0IG9wZW5CZW5jaChmaWxlKTtcbiAgICBjb25zdCBjaGVja3BvaW50ID0gYXdhaXQgb3BlbkdvbGRlbihga29rb3JvLyR7ZmlsZX1gKTtcbiAgICBjb25zdCB7IG1vZGVsOiBydW4gfSA9IGF3YWl0IFdlaWdodHMubG9hZChcbiAgICAgIGRldmljZSxcbiAgICAgIGNoZWNrcG9pbnQsXG4gICAgICAod2VpZ2h0cykgPT4gYnVpbGQoeyAuLi5iZW5jaCwgdzogd2VpZ2h0cy5hdChcIndcIiksIHBhcmFtZXRlcnMgfSksXG4gICAgICB7IGlnbm9yZTogL14oaW58b3V0KVxcLi8gfSxcbiAgICApO1xuICAgIGF3YWl0IGNoZWNrcG9pbnQuY2xvc2UoKTtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCBvdXRwdXRdIG9mIE9iamVjdC5lbnRyaWVzKGF3YWl0IHJ1bigpKSkge1xuICAgICAgY29uc3QgZXhwZWN0ZWQgPSBnb2xkZW4uZ2V0KGBvdXQuJHtuYW1lfWApO1xuICAgICAgYXNzZXJ0Lm9rKGV4cGVjdGVkLCBgdGhlIGdvbGRlbiBoYXMgJHtuYW1lfWApO1xuICAgICAgY29uc3QgdmFsdWVzID0gXCJyZWFkXCIgaW4gb3V0cHV0ICYmIHR5cGVvZiBvdXRwdXQucmVhZCA9PT0gXCJmdW5jdGlvblwiID8gYXdhaXQgb3V0cHV0LnJlYWQoKSA6IG91dHB1dDtcbiAgICAgIGNvbnN0IGVycm9yID0gcmVsYXRpdmVSbXNlKHZhbHVlcyBhcyBBcnJheUxpa2U8bnVtYmVyPiwgZXhwZWN0ZWQhLnZhbHVlcyk7XG4gICAgICBjb25zdCBiYXIgPSBNYXRoLm1heCgxZS01LCAzICogKGZsb2F0MzJfbm9pc2VbbmFtZV0gPz8gMCkpO1xuICAgICAgaWYgKHByb2Nlc3MuZW52LkZPUk1BTlRfU0hPVykgY29uc29sZS5sb2coYmxvY2ssIG5hbWUsIGVycm9yLnRvRXhwb25lbnRpYWwoMSksIGJhci50b0V4cG9uZW50aWFsKDEpKTtcbiAgICAgIGFzc2VydC5vayhlcnJvciA8PSBiYXIsIGAke25hbWV9OiByZWxhdGl2ZSBlcnJvciAke2Vycm9yfSwgZXhwZWN0ZWQgYXQgbW9zdCAke2Jhcn1gKTtcbiAgICB9XG4gIH0pO1xufVxuXG50ZXN0KFwid2VpZ2h0X25vcm06IGZvbGRlZCB3ZWlnaHRzIGVxdWFsIFB5VG9yY2gncywgZm9yIGFsbCB0aHJlZSBraW5kcyBvZiBjb252b2x1dGlvblwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHsgZGV2aWNlLCBiZW5jaCB9ID0gYXdhaXQgb3BlbkJlbmNoKFwiYmxvY2tfd2VpZ2h0X25vcm0uc2FmZXRlbnNvcnNcIik7XG4gIGZvciAoY29uc3Qga2luZCBvZiBbXCJjb252XCIsIFwidHJhbnNwb3NlZFwiLCBcImRlcHRod2lzZVwiXSkge1xuICAgIGNvbnN0IHYgPSBiZW5jaC5nb2xkZW4oYGluLiR7a2luZH1fdmApO1xuICAgIGNvbnN0IHRhYmxlOiBUYWJsZSA9IHtcbiAgICAgIHRlbnNvcjogZGV2aWNlLnRlbnNvcihuZXcgVWludDMyQXJyYXkodi52YWx1ZXMuYnVmZmVyKSwgW3YudmFsdWVzLmxlbmd0aF0sIFwidTMyXCIpLFxuICAgICAgZm9ybWF0OiBGT1JNQVRTLkYzMixcbiAgICB9O1xuICAgIGNvbnN0IHJvd3MgPSB2LnNoYXBlWzBdITtcbiAgICBjb25zdCBnID0gZGV2aWNlLnRlbnNvcihiZW5jaC5nb2xkZW4oYGluLiR7a2luZH1fZ2ApLnZhbHVlcywgW3Jvd3NdKTtcbiAgICBjb25zdCBzY2FsZSA9IGF3YWl0IHdlaWdodE5vcm1TY2FsZShnLCB0YWJsZSwgdi52YWx1ZXMubGVuZ3RoIC8gcm93cykucmVhZCgpO1xuICAgIGNvbnN0IGZvbGRlZCA9IHYudmFsdWVzLm1hcCgodmFsdWUsIGkpID0+IHZhbHVlICogc2NhbGVbTWF0aC5mbG9vcihpIC8gKHYudmFsdWVzLmxlbmd0aCAvIHJvd3MpKV0hKTtcbiAgICBhc3NlcnQub2socmVsYXRpdmVSbXNlKGZvbGRlZCwgYmVuY2guZ29sZGVuKGBvdXQuJHtraW5kfWApLnZhbHVlcykgPD0gMWUtNiwga2luZCk7XG4gIH1cbn0pO1xuXG50ZXN0KFwic3RmdDogbWFnbml0dWRlcyBhbmQgYW5nbGVzIGVxdWFsIFB5VG9yY2gncywgYnkgcmVhbCBhbmQgaW1hZ2luYXJ5IHBhcnRzXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgeyBkZXZpY2UsIGdvbGRlbiwgYmVuY2ggfSA9IGF3YWl0IG9wZW5CZW5jaChcImJsb2NrX3N0ZnQuc2FmZXRlbnNvcnNcIik7XG4gIGNvbnN0IGZvdXJpZXIgPSBjcmVhdGVGb3VyaWVyKGRldmljZSwgMjAsIDUpO1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgWy4uLmdvbGRlbi5rZXlzKCldLmZpbHRlcigoa2V5KSA9PiBrZXkuc3RhcnRzV2l0aChcImluLlwiKSkubWFwKChrZXkpID0+IGtleS5zbGljZSgzKSkpIHtcbiAgICBjb25zdCBvdXQgPSBhd2FpdCBzdGZ0KGJlbmNoLmlucHV0KG5hbWUpLCBmb3VyaWVyKS5yZWFkKCk7XG4gICAgY29uc3QgbWFnbml0dWRlID0gY29sdW1ucyhvdXQgYXMgRmxvYXQzMkFycmF5LCAyNCwgKGMpID0+IGMgPCAxMSk7XG4gICAgY29uc3QgcGhhc2UgPSBjb2x1bW5zKG91dCBhcyBGbG9hdDMyQXJyYXksIDI0LCAoYykgPT4gYyA+PSAxMSAmJiBjIDwgMjIpO1xuICAgIGNvbnN0IHJlID0gYmVuY2guZ29sZGVuKGBvdXQuJHtuYW1lfV9yZWApLnZhbHVlcztcbiAgICBjb25zdCBpbSA9IGJlbmNoLmdvbGRlbihgb3V0LiR7bmFtZX1faW1gKS52YWx1ZXM7XG4gICAgY29uc3QgZXhwZWN0ZWQgPSBiZW5jaC5nb2xkZW4oYG91dC4ke25hbWV9X3BoYXNlYCkudmFsdWVzO1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgcmUubGVuZ3RoOyBpKyspIHtcbiAgICAgIGNvbnN0IGZyYW1lID0gTWF0aC5mbG9vcihpIC8gMTEpO1xuICAgICAgY29uc3QgayA9IGkgJSAxMTtcbiAgICAgIGNvbnN0IGxhcmdlc3QgPSBNYXRoLm1heCguLi5tYWduaXR1ZGUuc3ViYXJyYXkoMTEgKiBmcmFtZSwgMTEgKiBmcmFtZSArIDExKSk7XG4gICAgICBhc3NlcnQub2soXG4gICAgICAgIE1hdGguYWJzKG1hZ25pdHVkZVtpXSEgKiBNYXRoLmNvcyhwaGFzZVtpXSEpIC0gcmVbaV0hKSA8PSAxZS01ICogbGFyZ2VzdCArIDFlLTEyLFxuICAgICAgICBgJHtuYW1lfSByZSAke2l9YCxcbiAgICAgICk7XG4gICAgICBhc3NlcnQub2soXG4gICAgICAgIE1hdGguYWJzKG1hZ25pdHVkZVtpXSEgKiBNYXRoLnNpbihwaGFzZVtpXSEpIC0gaW1baV0hKSA8PSAxZS01ICogbGFyZ2VzdCArIDFlLTEyLFxuICAgICAgICBgJHtuYW1lfSBpbSAke2l9YCxcbiAgICAgICk7XG4gICAgICBpZiAoZnJhbWUgPT09IDAgfHwgayA9PT0gMCB8fCBrID09PSAxMCkge1xuICAgICAgICBhc3NlcnQub2soXG4gICAgICAgICAgcGhhc2VbaV0gPT09IDAgfHwgcGhhc2VbaV0gPT09IE1hdGguZnJvdW5kKE1hdGguUEkpLFxuICAgICAgICAgIGAke25hbWV9OiBmcmFtZSAke2ZyYW1lfSwgYmluICR7a30gaXMgcmVhbGAsXG4gICAgICAgICk7XG4gICAgICB9IGVsc2UgaWYgKG1hZ25pdHVkZVtpXSEgPiAxZS00ICogbGFyZ2VzdCkge1xuICAgICAgICAvLyBBbiBhbmdsZSBpcyBhcyBnb29kIGFzIHRoZSBsYXJnZXIgYmlucyBhcm91bmQgbGV0IGl0IGJlLlxuICAgICAgICBjb25zdCB0dXJuID0gTWF0aC5hYnMocGhhc2VbaV0hIC0gZXhwZWN0ZWRbaV0hKTtcbiAgICAgICAgY29uc3QgYmFyID0gKDVlLTcgKiBsYXJnZXN0KSAvIG1hZ25pdHVkZVtpXSE7XG4gICAgICAgIGFzc2VydC5vayhNYXRoLm1pbih0dXJuLCAyICogTWF0aC5QSSAtIHR1cm4pIDw9IGJhciwgYCR7bmFtZX06IGFuZ2xlICR7aX0gaXMgb2ZmIGJ5ICR7dHVybn1gKTtcbiAgICAgIH1cbiAgICB9XG4gIH1cbn0pO1xuXG50ZXN0KFwiaXN0ZnQgZXF1YWxzIHRvcmNoLmlzdGZ0XCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgeyBkZXZpY2UsIGJlbmNoIH0gPSBhd2FpdCBvcGVuQmVuY2goXCJibG9ja19pc3RmdC5zYWZldGVuc29yc1wiKTtcbiAgY29uc3QgbWFnbml0dWRlID0gYmVuY2guZ29sZGVuKFwiaW4ubWFnbml0dWRlXCIpO1xuICBjb25zdCBwaGFzZSA9IGJlbmNoLmdvbGRlbihcImluLnBoYXNlXCIpLnZhbHVlcztcbiAgY29uc3QgZnJhbWVzID0gbWFnbml0dWRlLnNoYXBlWzBdITtcbiAgY29uc3QgaGVhZCA9IEZsb2F0MzJBcnJheS5mcm9tKHsgbGVuZ3RoOiBmcmFtZXMgKiAyMiB9LCAoXywgaSkgPT4ge1xuICAgIGNvbnN0IGF0ID0gTWF0aC5mbG9vcihpIC8gMjIpICogMTEgKyAoaSAlIDExKTtcbiAgICByZXR1cm4gaSAlIDIyIDwgMTEgPyBNYXRoLmxvZyhtYWduaXR1ZGUudmFsdWVzW2F0XSEpIDogTWF0aC5hc2luKHBoYXNlW2F0XSEpO1xuICB9KTtcbiAgY29uc3QgYXVkaW8gPSBhd2FpdCBpc3RmdChleHBQaGFzZShkZXZpY2UudGVuc29yKGhlYWQsIFtmcmFtZXMsIDIyXSkpLCBjcmVhdGVGb3VyaWVyKGRldmljZSwgMjAsIDUpKS5yZWFkKCk7XG4gIGFzc2VydC5vayhyZWxhdGl2ZVJtc2UoYXVkaW8sIGJlbmNoLmdvbGRlbihcIm91dC5hdWRpb1wiKS52YWx1ZXMpIDw9IDFlLTYpO1xufSk7XG5cbnRlc3QoXCJzb3VyY2U6IGN5Y2xlcywgc2luZXMgYW5kIGV4Y2l0YXRpb24gZXF1YWwgdGhlIGNsb3NlZCBmb3JtIGluIGY2NFwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHsgZGV2aWNlLCBiZW5jaCB9ID0gYXdhaXQgb3BlbkJlbmNoKFwiYmxvY2tfc291cmNlLnNhZmV0ZW5zb3JzXCIpO1xuICBjb25zdCB7IG5vaXNlX3NlZWQsIG5vaXNlX3N0cmVhbSB9ID0gYmxvY2tzLmZpbmQoKHsgYmxvY2sgfSkgPT4gYmxvY2sgPT09IFwic291cmNlXCIpIS5wYXJhbWV0ZXJzO1xuICBjb25zdCBmMCA9IGJlbmNoLmdvbGRlbihcImluLmYwXCIpLnZhbHVlcyBhcyBGbG9hdDMyQXJyYXk7XG4gIGNvbnN0IHNpbmUgPSBkZXZpY2Uub3duZWQoW2YwLmxlbmd0aCAqIDMwMCwgOV0pO1xuICBjb25zdCBzb3VyY2UgPSBoYXJtb25pY1NvdXJjZShcbiAgICBiZW5jaC5pbnB1dChcImYwXCIpLFxuICAgIHBoYXNlcyhkZXZpY2UsIGYwLCAzMDApLFxuICAgIGJlbmNoLmlucHV0KFwibF9saW5lYXJfd2VpZ2h0XCIpLFxuICAgIGJlbmNoLmlucHV0KFwibF9saW5lYXJfYmlhc1wiKSxcbiAgICAzMDAsXG4gICAgeyBzZWVkOiBOdW1iZXIobm9pc2Vfc2VlZCksIHN0cmVhbTogTnVtYmVyKG5vaXNlX3N0cmVhbSkgfSxcbiAgICBzaW5lLFxuICApO1xuICBjb25zdCBldmVyeVNldmVudGggPSAoYXdhaXQgc2luZS5yZWFkKCkpLmZpbHRlcigoXywgaSkgPT4gTWF0aC5mbG9vcihpIC8gOSkgJSA3ID09PSAwKTtcbiAgYXNzZXJ0Lm9rKHJlbGF0aXZlUm1zZShldmVyeVNldmVudGggYXMgRmxvYXQzMkFycmF5LCBiZW5jaC5nb2xkZW4oXCJvdXQuc2luZVwiKS52YWx1ZXMpIDw9IDFlLTYpO1xuICBhc3NlcnQub2socmVsYXRpdmVSbXNlKGF3YWl0IHNvdXJjZS5yZWFkKCksIGJlbmNoLmdvbGRlbihcIm91dC5zb3VyY2VcIikudmFsdWVzKSA8PSAxZS02KTtcbn0pO1xuXG50ZXN0KFwiaGFsZiB0byBldmVuOiBkdXJhdGlvbnMgYXJlIHJvdW5kZWQgYXMgdG9yY2gucm91bmQgZG9lc1wiLCAoKSA9PiB7XG4gIGFzc2VydC5lcXVhbChcbiAgICByb3VuZER1cmF0aW9ucyhGbG9hdDY0QXJyYXkub2YoMC4yLCAwLjUsIDEuNSwgMi41LCAzLjUsIDIuNDk5OSwgMi41MDAxKSksXG4gICAgWzEsIDEsIDIsIDIsIDQsIDIsIDNdLFxuICApO1xufSk7XG5cbnRlc3QucnVuKCk7XG4iLCAiLy8gQXR0ZW50aW9uIGFtb25nIGFsbCBwb3NpdGlvbnMgb2YgYSBzZXF1ZW5jZS5cblxuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4uL3NyYy9lcnJvci50c1wiO1xuaW1wb3J0IHsgZXhwZWN0U2hhcGUsIHJvd3NBbmRDb2x1bW5zIH0gZnJvbSBcIi4vY2hlY2sudHNcIjtcbmltcG9ydCB7IGxhbmVzT2ZSb3cgfSBmcm9tIFwiLi9ub3JtLnRzXCI7XG5cbi8vIEJvdW5kcyBvZiBhdHRlbnRpb24ud2dzbCdzIHdvcmtncm91cCBtZW1vcnksIGFuZCBpdHMgUk9XUy5cbmNvbnN0IE1BWF9QT1NJVElPTlMgPSA1MTI7XG5jb25zdCBNQVhfSEVBRF9TSVpFID0gMTI4O1xuY29uc3QgUVVFUklFUyA9IDQ7XG5cbi8qKiBNdWx0aS1oZWFkIGF0dGVudGlvbiAoVmFzd2FuaSBldCBhbC4gMjAxNyksIG5vIG1hc2ssIHNjb3JlcyAvIHNxcnQoaGVhZCBzaXplKTogcSwgaywgdiBbVCwgQ10gLT4gW1QsIENdLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGF0dGVudGlvbihxOiBUZW5zb3IsIGs6IFRlbnNvciwgdjogVGVuc29yLCBoZWFkczogbnVtYmVyKTogVGVuc29yIHtcbiAgY29uc3QgW1QsIENdID0gcm93c0FuZENvbHVtbnMoXCJhdHRlbnRpb25cIiwgXCJxXCIsIHEpO1xuICBleHBlY3RTaGFwZShcImF0dGVudGlvblwiLCBcImtcIiwgaywgW1QsIENdKTtcbiAgZXhwZWN0U2hhcGUoXCJhdHRlbnRpb25cIiwgXCJ2XCIsIHYsIFtULCBDXSk7XG4gIGNvbnN0IEQgPSBDIC8gaGVhZHM7XG4gIGlmIChUID4gTUFYX1BPU0lUSU9OUyB8fCAhTnVtYmVyLmlzSW50ZWdlcihEKSB8fCBEID4gTUFYX0hFQURfU0laRSkge1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICBcImludGVybmFsXCIsXG4gICAgICBgYXR0ZW50aW9uOiAke1R9IHBvc2l0aW9ucyBhbmQgJHtoZWFkc30gaGVhZHMgb2YgJHtEfSwgZXhwZWN0ZWQgYXQgbW9zdCAke01BWF9QT1NJVElPTlN9IGFuZCBoZWFkcyBvZiBhdCBtb3N0ICR7TUFYX0hFQURfU0laRX0uYCxcbiAgICApO1xuICB9XG4gIGNvbnN0IG91dCA9IHEuZGV2aWNlLmVtcHR5KFtULCBDXSk7XG4gIHEuZGV2aWNlLnJ1bihcbiAgICBcImF0dGVudGlvblwiLFxuICAgIHsgcSwgaywgdiwgb3V0IH0sXG4gICAgeyBULCBoZWFkcywgRCwgc2NhbGU6IDEgLyBNYXRoLnNxcnQoRCkgfSxcbiAgICB7IGdyaWQ6IFtNYXRoLmNlaWwoVCAvIFFVRVJJRVMpLCBoZWFkc10sIGNvbnN0YW50czogeyBMQU5FUzogbGFuZXNPZlJvdyhxLmRldmljZSkgfSwgd29yazogOCAqIFQgKiBUICogQyB9LFxuICApO1xuICByZXR1cm4gb3V0O1xufVxuIiwgIi8vIFNoYXBlIHJ1bGVzIHNoYXJlZCBieSB0aGUgb3BzOiBvbmUgc2VudGVuY2UgdGhhdCBuYW1lcyB0aGUgb3AsIHRoZSB0ZW5zb3IsIGl0cyBzaGFwZSBhbmQgd2hhdCB3YXMgZXhwZWN0ZWQuXG5cbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuLi9zcmMvZXJyb3IudHNcIjtcbmltcG9ydCB0eXBlIHsgU2hhcGUsIFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5cbmNvbnN0IHNob3cgPSAoc2hhcGU6IHJlYWRvbmx5IChudW1iZXIgfCBzdHJpbmcpW10pID0+IGBbJHtzaGFwZS5qb2luKFwiLCBcIil9XWA7XG5cbi8qKiBUaHJvd3MgdW5sZXNzIGB0ZW5zb3JgIGhhcyB0aGlzIHNoYXBlOyBhIHN0cmluZyBpbiBpdCBzdGFuZHMgZm9yIGFueSBzaXplLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGV4cGVjdFNoYXBlKFxuICBvcDogc3RyaW5nLFxuICBuYW1lOiBzdHJpbmcsXG4gIHRlbnNvcjogVGVuc29yLFxuICBleHBlY3RlZDogcmVhZG9ubHkgKG51bWJlciB8IHN0cmluZylbXSxcbik6IHZvaWQge1xuICBjb25zdCBmaXRzID1cbiAgICB0ZW5zb3Iuc2hhcGUubGVuZ3RoID09PSBleHBlY3RlZC5sZW5ndGggJiZcbiAgICBleHBlY3RlZC5ldmVyeSgoc2l6ZSwgaSkgPT4gdHlwZW9mIHNpemUgPT09IFwic3RyaW5nXCIgfHwgc2l6ZSA9PT0gdGVuc29yLnNoYXBlW2ldKTtcbiAgaWYgKGZpdHMpIHJldHVybjtcbiAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcImludGVybmFsXCIsIGAke29wfTogJHtuYW1lfSBpcyAke3Nob3codGVuc29yLnNoYXBlKX0sIGV4cGVjdGVkICR7c2hvdyhleHBlY3RlZCl9LmApO1xufVxuXG4vKiogUm93cyBhbmQgY29sdW1ucyBvZiBhIHNlcXVlbmNlIFtULCBDXS4gKi9cbmV4cG9ydCBmdW5jdGlvbiByb3dzQW5kQ29sdW1ucyhvcDogc3RyaW5nLCBuYW1lOiBzdHJpbmcsIHRlbnNvcjogVGVuc29yKTogW251bWJlciwgbnVtYmVyXSB7XG4gIGV4cGVjdFNoYXBlKG9wLCBuYW1lLCB0ZW5zb3IsIFtcIlRcIiwgXCJDXCJdKTtcbiAgY29uc3QgW1QsIENdID0gdGVuc29yLnNoYXBlIGFzIFtudW1iZXIsIG51bWJlcl0gJiBTaGFwZTtcbiAgcmV0dXJuIFtULCBDXTtcbn1cblxuLyoqIFJvd3MgbWF5IGJlIHdpZGVyIHRoYW4gYSBsYXllcidzIGNoYW5uZWxzIGJ5IHplcm9zLCB1cCB0byB0aGUgbmV4dCBtdWx0aXBsZSBvZiA0LCBhcyBgY29uY2F0YCBtYWtlcyB0aGVtLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGV4cGVjdENoYW5uZWxzKG9wOiBzdHJpbmcsIHg6IFRlbnNvciwgY2hhbm5lbHM6IG51bWJlcik6IHZvaWQge1xuICBjb25zdCBDID0geC5zaGFwZVsxXSE7XG4gIGlmIChDICE9PSBjaGFubmVscyAmJiBDICE9PSBNYXRoLmNlaWwoY2hhbm5lbHMgLyA0KSAqIDQpIGV4cGVjdFNoYXBlKG9wLCBcInhcIiwgeCwgW1wiVFwiLCBjaGFubmVsc10pO1xufVxuIiwgIi8vIFRoZSB0ZXh0IG9mIGV2ZXJ5IGtlcm5lbCwgYnkgZmlsZSBuYW1lLlxuZXhwb3J0IHsgZGVmYXVsdCBhcyBhY3RpdmF0aW9uIH0gZnJvbSBcIi4vYWN0aXZhdGlvbi53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIGFkYWluIH0gZnJvbSBcIi4vYWRhaW4ud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBhZGQgfSBmcm9tIFwiLi9hZGQud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBhdHRlbnRpb24gfSBmcm9tIFwiLi9hdHRlbnRpb24ud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBjaGFubmVsX3N0YXRzIH0gZnJvbSBcIi4vY2hhbm5lbF9zdGF0cy53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIGNvbnYxZCB9IGZyb20gXCIuL2NvbnYxZC53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIGNvbnYxZF9wYW5lbCB9IGZyb20gXCIuL2NvbnYxZF9wYW5lbC53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIGNvcHlfY29sdW1ucyB9IGZyb20gXCIuL2NvcHlfY29sdW1ucy53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIGRlcHRod2lzZV9jb252X3RyYW5zcG9zZTFkIH0gZnJvbSBcIi4vZGVwdGh3aXNlX2NvbnZfdHJhbnNwb3NlMWQud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBlbWJlZGRpbmcgfSBmcm9tIFwiLi9lbWJlZGRpbmcud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBleHBfcGhhc2UgfSBmcm9tIFwiLi9leHBfcGhhc2Uud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBoYXJtb25pY19zb3VyY2UgfSBmcm9tIFwiLi9oYXJtb25pY19zb3VyY2Uud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBpc3RmdCB9IGZyb20gXCIuL2lzdGZ0Lndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgbGF5ZXJfbm9ybSB9IGZyb20gXCIuL2xheWVyX25vcm0ud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBsc3RtX3N0ZXAgfSBmcm9tIFwiLi9sc3RtX3N0ZXAud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBwYWNrX3dlaWdodCB9IGZyb20gXCIuL3BhY2tfd2VpZ2h0Lndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgcmVmbGVjdGlvbl9wYWRfYWRkIH0gZnJvbSBcIi4vcmVmbGVjdGlvbl9wYWRfYWRkLndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgc3RmdCB9IGZyb20gXCIuL3N0ZnQud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyB3ZWlnaHRfbm9ybSB9IGZyb20gXCIuL3dlaWdodF9ub3JtLndnc2xcIjtcbiIsICIvLyB5ID0gYWN0aXZhdGlvbigoeCAtIG1lYW5bY10pICogc2NhbGVbY10gKyBzaGlmdFtjXSk6IGxlYWt5IFJlTFUsIG9yIHNuYWtlKHopID0geiArIHNpbl4yKGFscGhhW2NdIHopIC8gYWxwaGFbY10gKFppeWluIGV0IGFsLlxuLy8gMjAyMCkuIFNpbmUgaXMgb3VyIG93biBwb2x5bm9taWFsOiBXR1NMIHByb21pc2VzIDJeLTExIG9ubHkuXG4vL1xuLy8gICB4LCBvdXQgIFtULCBDXVxuLy8gICBhZmZpbmUgIFszLCBDXSAgIG1lYW4sIHNjYWxlLCBzaGlmdDsgcmVhZCBvbmx5IHdoZW4gSEFTX0FGRklORVxuLy8gICBhbHBoYSAgIFtDXSAgICAgIHJlYWQgb25seSB3aGVuIEFDVElWQVRJT04gaXMgMlxuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSBjaGFubmVsIG9mIFJPV1Mgcm93cywgc28gdGhhdCBpdHMgZm91ciB2YWx1ZXMgYXJlIHJlYWQgb25jZS4gR3JpZDogKGNlaWwoY2VpbChUIC8gUk9XUykgKiBDIC8gNjQpXG4vLyBmb2xkZWQpLlxuXG5vdmVycmlkZSBIQVNfQUZGSU5FOiBib29sID0gZmFsc2U7XG5vdmVycmlkZSBBQ1RJVkFUSU9OOiB1MzIgPSAxOyAvLyAxIGxlYWt5IHJlbHUsIDIgc25ha2VcblxuY29uc3QgUk9XUyA9IDh1O1xuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgVDogdTMyLFxuICBDOiB1MzIsXG4gIHNsb3BlOiBmMzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4geDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gYWZmaW5lOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkPiBhbHBoYTogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDQpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuLy8vIHNpbihwaSB3KV4yIGhhcyBwZXJpb2QgMSBpbiB3OiB3IGlzIGJyb3VnaHQgdG8gLTEvMiAuLiAxLzIgZmlyc3QuIEFic29sdXRlIGVycm9yIGJlbG93IDJlLTcuXG5mbiBzaW5lX3NxdWFyZWQocmFkaWFuczogZjMyKSAtPiBmMzIge1xuICBsZXQgdHVybnMgPSByYWRpYW5zICogMC4zMTgzMDk4ODYxODtcbiAgbGV0IHcgPSB0dXJucyAtIHJvdW5kKHR1cm5zKTtcbiAgbGV0IHMgPSB3ICogdztcbiAgbGV0IHNpbmUgPSB3ICogKDMuMTQxNTkyNzQgKyBzICogKC01LjE2NzcxMjY5ICsgcyAqICgyLjU1MDE2MzI3ICsgcyAqICgtMC41OTkyNTIyMjQgKyBzICogKDAuMDgyMDUwNDUwMSAtIHMgKiAwLjAwNzAyODQ2ODg4KSkpKSk7XG4gIHJldHVybiBzaW5lICogc2luZTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IEMgPSBwYXJhbXMuQztcbiAgbGV0IHRocmVhZCA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBsZXQgZmlyc3QgPSB0aHJlYWQgLyBDICogUk9XUztcbiAgbGV0IGMgPSB0aHJlYWQgJSBDO1xuICBpZiAoZmlyc3QgPj0gcGFyYW1zLlQpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgdmFyIG1lYW4gPSAwLjA7XG4gIHZhciBzY2FsZSA9IDEuMDtcbiAgdmFyIHNoaWZ0ID0gMC4wO1xuICBpZiAoSEFTX0FGRklORSkge1xuICAgIG1lYW4gPSBhZmZpbmVbY107XG4gICAgc2NhbGUgPSBhZmZpbmVbQyArIGNdO1xuICAgIHNoaWZ0ID0gYWZmaW5lWzJ1ICogQyArIGNdO1xuICB9XG4gIHZhciBhID0gMC4wO1xuICBpZiAoQUNUSVZBVElPTiA9PSAydSkge1xuICAgIGEgPSBhbHBoYVtjXTtcbiAgfVxuICBmb3IgKHZhciB0ID0gZmlyc3Q7IHQgPCBtaW4oZmlyc3QgKyBST1dTLCBwYXJhbXMuVCk7IHQrKykge1xuICAgIHZhciB6ID0geFt0ICogQyArIGNdO1xuICAgIGlmIChIQVNfQUZGSU5FKSB7XG4gICAgICB6ID0gKHogLSBtZWFuKSAqIHNjYWxlICsgc2hpZnQ7XG4gICAgfVxuICAgIGlmIChBQ1RJVkFUSU9OID09IDJ1KSB7XG4gICAgICB6ICs9IHNpbmVfc3F1YXJlZChhICogeikgLyBhO1xuICAgIH0gZWxzZSB7XG4gICAgICB6ID0gc2VsZWN0KHBhcmFtcy5zbG9wZSAqIHosIHosIHogPj0gMC4wKTtcbiAgICB9XG4gICAgb3V0W3QgKiBDICsgY10gPSB6O1xuICB9XG59XG4iLCAiLy8gQWRhcHRpdmUgaW5zdGFuY2Ugbm9ybSAoSHVhbmcgJiBCZWxvbmdpZSAyMDE3KSBhcyB0aHJlZSB2YWx1ZXMgcGVyIGNoYW5uZWw6IHkgPSAoeCAtIG1lYW4pICogc2NhbGUgKyBzaGlmdCB3aXRoXG4vLyBzY2FsZSA9ICgxICsgZ2FtbWEpIC8gc3FydCh2YXIgKyBlcHMpLCBzaGlmdCA9IGJldGEuIEJsb2NrcyBvZiBjaGFubmVsX3N0YXRzLndnc2wgYXJlIG1lcmdlZCBieSBDaGFuLFxuLy8gR29sdWIgJiBMZVZlcXVlICgxOTc5KTsgdmFyIGlzIHRoZSBwb3B1bGF0aW9uIHZhcmlhbmNlIG92ZXIgYWxsIHJvd3MuXG4vL1xuLy8gICBwYXJ0cyAgIFtibG9ja3MsIEMsIDJdXG4vLyAgIHN0eWxlICAgWzIgKiBzdHlsZV9DXSAgIHRoZSBwcm9qZWN0ZWQgc3R5bGU6IGdhbW1hLCB0aGVuIGJldGE7IGNoYW5uZWxzIGZyb20gc3R5bGVfQyA8PSBDIG9uIGNvbWUgb3V0IHplcm9cbi8vICAgYWZmaW5lICBbMywgQ10gICAgICBtZWFuLCBzY2FsZSwgc2hpZnRcbi8vXG4vLyBPbmUgdGhyZWFkOiBvbmUgY2hhbm5lbC4gR3JpZDogKGNlaWwoQyAvIDY0KSkuXG5cbnN0cnVjdCBQYXJhbXMge1xuICBUOiB1MzIsXG4gIEM6IHUzMixcbiAgc3R5bGVfQzogdTMyLFxuICBibG9ja19yb3dzOiB1MzIsXG4gIGVwczogZjMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHBhcnRzOiBhcnJheTx2ZWMyPGYzMj4+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiBzdHlsZTogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gYWZmaW5lOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihAYnVpbHRpbihnbG9iYWxfaW52b2NhdGlvbl9pZCkgaWQ6IHZlYzM8dTMyPikge1xuICBsZXQgYyA9IGlkLng7XG4gIGxldCBDID0gcGFyYW1zLkM7XG4gIGlmIChjID49IEMpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgdmFyIG1lYW4gPSAwLjA7XG4gIHZhciBzcXVhcmVzID0gMC4wO1xuICB2YXIgY291bnQgPSAwdTtcbiAgZm9yICh2YXIgYmxvY2sgPSAwdTsgY291bnQgPCBwYXJhbXMuVDsgYmxvY2srKykge1xuICAgIGxldCBwYXJ0ID0gcGFydHNbYmxvY2sgKiBDICsgY107XG4gICAgbGV0IG4gPSBtaW4ocGFyYW1zLmJsb2NrX3Jvd3MsIHBhcmFtcy5UIC0gY291bnQpO1xuICAgIGxldCBzaGFyZSA9IGYzMihuKSAvIGYzMihjb3VudCArIG4pO1xuICAgIGxldCBkaXN0YW5jZSA9IHBhcnQueCAtIG1lYW47XG4gICAgbWVhbiArPSBkaXN0YW5jZSAqIHNoYXJlO1xuICAgIHNxdWFyZXMgKz0gcGFydC55ICsgZGlzdGFuY2UgKiBkaXN0YW5jZSAqIGYzMihjb3VudCkgKiBzaGFyZTtcbiAgICBjb3VudCArPSBuO1xuICB9XG4gIGFmZmluZVtjXSA9IG1lYW47XG4gIGlmIChjID49IHBhcmFtcy5zdHlsZV9DKSB7XG4gICAgYWZmaW5lW0MgKyBjXSA9IDAuMDtcbiAgICBhZmZpbmVbMnUgKiBDICsgY10gPSAwLjA7XG4gICAgcmV0dXJuO1xuICB9XG4gIGFmZmluZVtDICsgY10gPSAoMS4wICsgc3R5bGVbY10pIC8gc3FydChzcXVhcmVzIC8gZjMyKHBhcmFtcy5UKSArIHBhcmFtcy5lcHMpO1xuICBhZmZpbmVbMnUgKiBDICsgY10gPSBzdHlsZVtwYXJhbXMuc3R5bGVfQyArIGNdO1xufVxuIiwgIi8vIG91dFtpXSA9ICh4W2ldICsgeVtpXSkgKiBnYWluLlxuLy9cbi8vICAgeCwgeSwgb3V0ICBbbGVuZ3RoXVxuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSB2YWx1ZS4gR3JpZDogKGNlaWwobGVuZ3RoIC8gNjQpIGZvbGRlZCkuXG5cbnN0cnVjdCBQYXJhbXMge1xuICBsZW5ndGg6IHUzMixcbiAgZ2FpbjogZjMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHg6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHk6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSg2NClcbmZuIG1haW4oXG4gIEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obnVtX3dvcmtncm91cHMpIGdyb3VwczogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsb2NhbDogdTMyLFxuKSB7XG4gIGxldCBhdCA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBpZiAoYXQgPCBwYXJhbXMubGVuZ3RoKSB7XG4gICAgb3V0W2F0XSA9ICh4W2F0XSArIHlbYXRdKSAqIHBhcmFtcy5nYWluO1xuICB9XG59XG4iLCAiLy8gb3V0W2ksIGhdID0gc29mdG1heF9qKHFbaSwgaF0gLiBrW2osIGhdICogc2NhbGUpIHZbaiwgaF0gZm9yIGV2ZXJ5IGhlYWQgaDsgZnVsbCBhdHRlbnRpb24sIG5vIG1hc2suXG4vL1xuLy8gICBxLCBrLCB2LCBvdXQgIFtULCBoZWFkcyAqIERdLCBEIDw9IDEyOCwgVCA8PSA1MTJcbi8vXG4vLyBPbmUgd29ya2dyb3VwOiBST1dTIHF1ZXJpZXMgb2Ygb25lIGhlYWQsIHdoaWNoIHNoYXJlIHdoYXQgaXMgcmVhZCBvZiB0aGUga2V5cyBhbmQgdmFsdWVzLiBBIGxhbmUgdGFrZXMga2V5c1xuLy8gbGFuZSArIExBTkVTIGkgZm9yIHRoZSBzY29yZXMsIHRoZW4gZGltcyBsYW5lICsgTEFORVMgaSBmb3IgdGhlIHZhbHVlcy4gR3JpZDogKGNlaWwoVCAvIFJPV1MpLCBoZWFkcykuXG5cbm92ZXJyaWRlIExBTkVTOiB1MzIgPSA2NDtcblxuY29uc3QgUk9XUyA9IDR1O1xuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgVDogdTMyLFxuICBoZWFkczogdTMyLFxuICBEOiB1MzIsXG4gIHNjYWxlOiBmMzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4gcTogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gazogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZD4gdjogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDQpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuLy8gQ29tcG9uZW50IHIgb2YgZWFjaCBiZWxvbmdzIHRvIHF1ZXJ5IHIgb2YgdGhlIHdvcmtncm91cC5cbnZhcjx3b3JrZ3JvdXA+IHF1ZXJ5OiBhcnJheTx2ZWM0PGYzMj4sIDEyOD47XG52YXI8d29ya2dyb3VwPiBzY29yZXM6IGFycmF5PHZlYzQ8ZjMyPiwgNTEyPjtcbnZhcjx3b3JrZ3JvdXA+IHBhcnRzOiBhcnJheTx2ZWM0PGYzMj4sIExBTkVTPjtcblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKExBTkVTKVxuZm4gbWFpbihAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxhbmU6IHUzMikge1xuICBsZXQgVCA9IHBhcmFtcy5UO1xuICBsZXQgRCA9IHBhcmFtcy5EO1xuICBsZXQgd2lkdGggPSBwYXJhbXMuaGVhZHMgKiBEO1xuICBsZXQgaGVhZCA9IGdyb3VwLnkgKiBEO1xuICBsZXQgZmlyc3QgPSBncm91cC54ICogUk9XUztcbiAgZm9yICh2YXIgZCA9IGxhbmU7IGQgPCBEOyBkICs9IExBTkVTKSB7XG4gICAgZm9yICh2YXIgciA9IDB1OyByIDwgUk9XUzsgcisrKSB7XG4gICAgICBxdWVyeVtkXVtyXSA9IHFbbWluKGZpcnN0ICsgciwgVCAtIDF1KSAqIHdpZHRoICsgaGVhZCArIGRdICogcGFyYW1zLnNjYWxlO1xuICAgIH1cbiAgfVxuICB3b3JrZ3JvdXBCYXJyaWVyKCk7XG4gIHZhciBoaWdoZXN0ID0gdmVjNDxmMzI+KC0zLjRlMzgpO1xuICBmb3IgKHZhciBqID0gbGFuZTsgaiA8IFQ7IGogKz0gTEFORVMpIHtcbiAgICB2YXIgc2NvcmUgPSB2ZWM0PGYzMj4oKTtcbiAgICBmb3IgKHZhciBkID0gMHU7IGQgPCBEOyBkKyspIHtcbiAgICAgIHNjb3JlICs9IHF1ZXJ5W2RdICoga1tqICogd2lkdGggKyBoZWFkICsgZF07XG4gICAgfVxuICAgIHNjb3Jlc1tqXSA9IHNjb3JlO1xuICAgIGhpZ2hlc3QgPSBtYXgoaGlnaGVzdCwgc2NvcmUpO1xuICB9XG4gIHBhcnRzW2xhbmVdID0gaGlnaGVzdDtcbiAgd29ya2dyb3VwQmFycmllcigpO1xuICBmb3IgKHZhciBpID0gMHU7IGkgPCBMQU5FUzsgaSsrKSB7XG4gICAgaGlnaGVzdCA9IG1heChoaWdoZXN0LCBwYXJ0c1tpXSk7XG4gIH1cbiAgd29ya2dyb3VwQmFycmllcigpO1xuICB2YXIgc3VtID0gdmVjNDxmMzI+KCk7XG4gIGZvciAodmFyIGogPSBsYW5lOyBqIDwgVDsgaiArPSBMQU5FUykge1xuICAgIGxldCB3ZWlnaHQgPSBleHAoc2NvcmVzW2pdIC0gaGlnaGVzdCk7XG4gICAgc2NvcmVzW2pdID0gd2VpZ2h0O1xuICAgIHN1bSArPSB3ZWlnaHQ7XG4gIH1cbiAgcGFydHNbbGFuZV0gPSBzdW07XG4gIHdvcmtncm91cEJhcnJpZXIoKTtcbiAgc3VtID0gdmVjNDxmMzI+KCk7XG4gIGZvciAodmFyIGkgPSAwdTsgaSA8IExBTkVTOyBpKyspIHtcbiAgICBzdW0gKz0gcGFydHNbaV07XG4gIH1cbiAgZm9yICh2YXIgZCA9IGxhbmU7IGQgPCBEOyBkICs9IExBTkVTKSB7XG4gICAgdmFyIHkgPSB2ZWM0PGYzMj4oKTtcbiAgICBmb3IgKHZhciBqID0gMHU7IGogPCBUOyBqKyspIHtcbiAgICAgIHkgKz0gc2NvcmVzW2pdICogdltqICogd2lkdGggKyBoZWFkICsgZF07XG4gICAgfVxuICAgIHkgLz0gc3VtO1xuICAgIGZvciAodmFyIHIgPSAwdTsgciA8IG1pbihST1dTLCBUIC0gZmlyc3QpOyByKyspIHtcbiAgICAgIG91dFsoZmlyc3QgKyByKSAqIHdpZHRoICsgaGVhZCArIGRdID0geVtyXTtcbiAgICB9XG4gIH1cbn1cbiIsICIvLyBNZWFuIGFuZCBzdW0gb2Ygc3F1YXJlZCBkZXZpYXRpb25zIG9mIGVhY2ggY2hhbm5lbCBvdmVyIGJsb2NrcyBvZiByb3dzLCBpbiB0d28gcGFzc2VzIChhIHN1bSBvZiBzcXVhcmVzIHdvdWxkIGxvc2UgYVxuLy8gY2hhbm5lbCB3aG9zZSBtZWFuIGlzIGxhcmdlKS4gYWRhaW4ud2dzbCBtZXJnZXMgdGhlIGJsb2Nrcy5cbi8vXG4vLyAgIHggICAgICBbVCwgQ11cbi8vICAgcGFydHMgIFtibG9ja3MsIEMsIDJdICAgbWVhbiwgc3F1YXJlZCBkZXZpYXRpb25zIG9mIHJvd3MgYmxvY2sgKiBibG9ja19yb3dzIHVwIHRvIHRoZSBuZXh0IGJsb2NrXG4vL1xuLy8gT25lIHRocmVhZDogb25lIGNoYW5uZWwgb2Ygb25lIGJsb2NrLiBHcmlkOiAoY2VpbChibG9ja3MgKiBDIC8gNjQpIGZvbGRlZCkuXG5cbnN0cnVjdCBQYXJhbXMge1xuICBUOiB1MzIsXG4gIEM6IHUzMixcbiAgYmxvY2tfcm93czogdTMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHg6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IHBhcnRzOiBhcnJheTx2ZWMyPGYzMj4+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IGkgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgbGV0IGZpcnN0ID0gaSAvIHBhcmFtcy5DICogcGFyYW1zLmJsb2NrX3Jvd3M7XG4gIGlmIChmaXJzdCA+PSBwYXJhbXMuVCkge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgZW5kID0gbWluKGZpcnN0ICsgcGFyYW1zLmJsb2NrX3Jvd3MsIHBhcmFtcy5UKTtcbiAgbGV0IGMgPSBpICUgcGFyYW1zLkM7XG4gIC8vIERpZmZlcmVuY2VzIGZyb20gdGhlIGZpcnN0IHZhbHVlIGtlZXAgdGhlIGRpZ2l0cyBvZiBhIHNtYWxsIHZhcmlhdGlvbiBhYm91dCBhIGxhcmdlIG1lYW4uXG4gIGxldCBvcmlnaW4gPSB4W2ZpcnN0ICogcGFyYW1zLkMgKyBjXTtcbiAgdmFyIHN1bSA9IDAuMDtcbiAgZm9yICh2YXIgdCA9IGZpcnN0OyB0IDwgZW5kOyB0KyspIHtcbiAgICBzdW0gKz0geFt0ICogcGFyYW1zLkMgKyBjXSAtIG9yaWdpbjtcbiAgfVxuICBsZXQgbWVhbiA9IG9yaWdpbiArIHN1bSAvIGYzMihlbmQgLSBmaXJzdCk7XG4gIHZhciBzcXVhcmVzID0gMC4wO1xuICBmb3IgKHZhciB0ID0gZmlyc3Q7IHQgPCBlbmQ7IHQrKykge1xuICAgIGxldCBkZXZpYXRpb24gPSB4W3QgKiBwYXJhbXMuQyArIGNdIC0gbWVhbjtcbiAgICBzcXVhcmVzICs9IGRldmlhdGlvbiAqIGRldmlhdGlvbjtcbiAgfVxuICBwYXJ0c1tpXSA9IHZlYzI8ZjMyPihtZWFuLCBzcXVhcmVzKTtcbn1cbiIsICIvLyBvdXRbdCwgb10gPSBlcGlsb2d1ZShiaWFzW29dICsgc3VtIG92ZXIgdGFwLCBjIG9mIHhbdCAqIHN0cmlkZSArIHRhcCAqIGRpbGF0aW9uIC0gcGFkZGluZywgY10gKiB3ZWlnaHRbdGFwLCBjLCBvXSlcbi8vIHdpdGggZXBpbG9ndWUoeSkgPSBhY3RpdmF0aW9uKCh5ICsgcmVzaWR1YWxbdCA+PiByZXNpZHVhbF9zaGlmdCwgb10pICogZ2Fpbik7IHJvd3Mgb2YgeCBvdXRzaWRlIDAuLlRfaW4gYXJlIHplcm8uXG4vLyBBIGxpbmVhciBsYXllciBpcyB0aGUgY2FzZSBvZiBvbmUgdGFwOyBhIHRyYW5zcG9zZWQgY29udm9sdXRpb24gaW4gaXRzIHBvbHlwaGFzZSBmb3JtIGhhcyAocGhhc2UsIGNoYW5uZWwpIGFzIGl0c1xuLy8gY29sdW1ucywgc28gdGhhdCByb3cgdCBvZiB0aGVtIGlzIGBzdHJpZGVgIHJvd3Mgb2YgdGhlIG91dHB1dCwgbW92ZWQgdXAgYnkgYG91dF9zaGlmdGAgdmFsdWVzLlxuLy9cbi8vICAgeCAgICAgICAgIFtUX2luLCBDXVxuLy8gICB3ZWlnaHQgICAgW3BhbmVscywgdGFwcyAqIEM4LCAzMl0gICBvcHMvd2VpZ2h0LnRzOiAzMiBjb2x1bW5zIGEgcGFuZWwsIEM4ID0gQyByb3VuZGVkIHVwIHRvIDg7IGYzMiwgZjE2IG9yIGJmMTZcbi8vICAgYmlhcyAgICAgIFtiaWFzX2xlbmd0aF0gICAgICAgICAgICAgb2YgY29sdW1uIG86IGJpYXNbbyAlIGJpYXNfbGVuZ3RoXTsgcmVhZCBvbmx5IHdoZW4gSEFTX0JJQVNcbi8vICAgcmVzaWR1YWwgIGFzIG91dCwgb3IgZmV3ZXIgcm93cyAgICAgcmVhZCBvbmx5IHdoZW4gSEFTX1JFU0lEVUFMXG4vLyAgIG91dCAgICAgICBbVF9vdXQsIE9dXG4vL1xuLy8gVGhlIHBsYWluIGZvcm0sIGZvciBhbnkgYWRhcHRlci4gT25lIHRocmVhZDogNCByb3dzIGJ5IDQgY29sdW1ucy4gR3JpZDogKGNlaWwoVF9vdXQgLyA0ICogTyAvIDQgLyA2NCkgZm9sZGVkKS5cblxub3ZlcnJpZGUgRk9STUFUOiB1MzIgPSAwOyAvLyAwIGYzMiwgMSBmMTYgcGFpcnMsIDIgYmYxNiBwYWlyc1xub3ZlcnJpZGUgSEFTX0JJQVM6IGJvb2wgPSBmYWxzZTtcbm92ZXJyaWRlIEhBU19SRVNJRFVBTDogYm9vbCA9IGZhbHNlO1xub3ZlcnJpZGUgQUNUSVZBVElPTjogdTMyID0gMDsgLy8gMCBub25lLCAxIGxlYWt5IHJlbHUsIDIgZ2VsdSAodGFuaCBmb3JtKVxuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgVF9pbjogdTMyLFxuICBDOiB1MzIsXG4gIFRfb3V0OiB1MzIsXG4gIE86IHUzMixcbiAgdGFwczogdTMyLFxuICBzdHJpZGU6IHUzMixcbiAgZGlsYXRpb246IHUzMixcbiAgcGFkZGluZzogaTMyLFxuICBiaWFzX2xlbmd0aDogdTMyLFxuICByZXNpZHVhbF9zaGlmdDogdTMyLFxuICBnYWluOiBmMzIsXG4gIHNsb3BlOiBmMzIsXG4gIG91dF9zaGlmdDogdTMyLFxuICBvdXRfbGVuZ3RoOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4geDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gd2VpZ2h0OiBhcnJheTx2ZWM0PHUzMj4+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkPiBiaWFzOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjxzdG9yYWdlLCByZWFkPiByZXNpZHVhbDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg0KSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDUpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuLy8vIFJvdyBrIG9mIHRoZSBwYW5lbCB0aGF0IGhvbGRzIGNvbHVtbnMgbyAuLiBvICsgMy5cbmZuIGxvYWRfd2VpZ2h0KG86IHUzMiwgazogdTMyKSAtPiB2ZWM0PGYzMj4ge1xuICBsZXQgSyA9IHBhcmFtcy50YXBzICogKChwYXJhbXMuQyArIDd1KSAmIH43dSk7XG4gIGlmIChGT1JNQVQgPT0gMHUpIHtcbiAgICByZXR1cm4gYml0Y2FzdDx2ZWM0PGYzMj4+KHdlaWdodFsoKG8gPj4gNXUpICogSyArIGspICogOHUgKyAoKG8gPj4gMnUpICYgN3UpXSk7XG4gIH1cbiAgbGV0IHBhaXIgPSB3ZWlnaHRbKChvID4+IDV1KSAqIChLID4+IDF1KSArIChrID4+IDF1KSkgKiA4dSArICgobyA+PiAydSkgJiA3dSldO1xuICBsZXQgd29yZHMgPSBzZWxlY3QocGFpci54eSwgcGFpci56dywgKGsgJiAxdSkgPT0gMXUpO1xuICBpZiAoRk9STUFUID09IDF1KSB7XG4gICAgcmV0dXJuIHZlYzQ8ZjMyPih1bnBhY2syeDE2ZmxvYXQod29yZHMueCksIHVucGFjazJ4MTZmbG9hdCh3b3Jkcy55KSk7XG4gIH1cbiAgcmV0dXJuIGJpdGNhc3Q8dmVjNDxmMzI+Pih2ZWM0PHUzMj4od29yZHMueCA8PCAxNnUsIHdvcmRzLnggJiAweGZmZmYwMDAwdSwgd29yZHMueSA8PCAxNnUsIHdvcmRzLnkgJiAweGZmZmYwMDAwdSkpO1xufVxuXG4vLy8geFtyb3csIGNdLCBvciB6ZXJvIG91dHNpZGUuXG5mbiBsb2FkX3gocm93OiBpMzIsIGM6IHUzMikgLT4gZjMyIHtcbiAgbGV0IGluc2lkZSA9IHJvdyA+PSAwICYmIHJvdyA8IGkzMihwYXJhbXMuVF9pbik7XG4gIHJldHVybiBzZWxlY3QoMC4wLCB4W3NlbGVjdCgwdSwgdTMyKHJvdyksIGluc2lkZSkgKiBwYXJhbXMuQyArIGNdLCBpbnNpZGUpO1xufVxuXG5mbiBhY3RpdmF0ZSh5OiBmMzIpIC0+IGYzMiB7XG4gIHN3aXRjaCBBQ1RJVkFUSU9OIHtcbiAgICBjYXNlIDF1OiB7XG4gICAgICByZXR1cm4gc2VsZWN0KHBhcmFtcy5zbG9wZSAqIHksIHksIHkgPj0gMC4wKTtcbiAgICB9XG4gICAgY2FzZSAydToge1xuICAgICAgLy8gMC41IHkgKDEgKyB0YW5oKHUpKSA9IHkgLyAoMSArIGV4cCgtMiB1KSksIHUgPSBzcXJ0KDIgLyBwaSkgKHkgKyAwLjA0NDcxNSB5XjMpXG4gICAgICBsZXQgdSA9IDAuNzk3ODg0NTYwOCAqICh5ICsgMC4wNDQ3MTUgKiB5ICogeSAqIHkpO1xuICAgICAgcmV0dXJuIHkgLyAoMS4wICsgZXhwKC0yLjAgKiBjbGFtcCh1LCAtMjAuMCwgMjAuMCkpKTtcbiAgICB9XG4gICAgZGVmYXVsdDoge1xuICAgICAgcmV0dXJuIHk7XG4gICAgfVxuICB9XG59XG5cbmZuIHN0b3JlKHQ6IHUzMiwgbzogdTMyLCBzdW06IGYzMikge1xuICBsZXQgYXQgPSB0ICogcGFyYW1zLk8gKyBvO1xuICBpZiAodCA+PSBwYXJhbXMuVF9vdXQgfHwgbyA+PSBwYXJhbXMuTyB8fCBhdCA8IHBhcmFtcy5vdXRfc2hpZnQgfHwgYXQgLSBwYXJhbXMub3V0X3NoaWZ0ID49IHBhcmFtcy5vdXRfbGVuZ3RoKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIHZhciB5ID0gc3VtO1xuICBpZiAoSEFTX0JJQVMpIHtcbiAgICB5ICs9IGJpYXNbbyAlIHBhcmFtcy5iaWFzX2xlbmd0aF07XG4gIH1cbiAgbGV0IHRvID0gYXQgLSBwYXJhbXMub3V0X3NoaWZ0O1xuICBpZiAoSEFTX1JFU0lEVUFMKSB7XG4gICAgLy8gV2l0aG91dCBhIHNoaWZ0IHRoZSByZXNpZHVhbCBoYXMgdGhlIGxheW91dCBvZiB0aGUgb3V0cHV0OyB3aXRoIG9uZSwgb3V0cHV0IHJvdyB0IG1lZXRzIGl0cyByb3cgdCA+PiBzaGlmdC5cbiAgICBsZXQgc291cmNlID0gc2VsZWN0KCh0ID4+IHBhcmFtcy5yZXNpZHVhbF9zaGlmdCkgKiBwYXJhbXMuTyArIG8sIHRvLCBwYXJhbXMucmVzaWR1YWxfc2hpZnQgPT0gMHUpO1xuICAgIHkgKz0gcmVzaWR1YWxbc291cmNlXTtcbiAgfVxuICBvdXRbdG9dID0gYWN0aXZhdGUoeSAqIHBhcmFtcy5nYWluKTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IHRocmVhZCA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBsZXQgY29sdW1ucyA9IChwYXJhbXMuTyArIDN1KSAvIDR1O1xuICBsZXQgdCA9IHRocmVhZCAvIGNvbHVtbnMgKiA0dTtcbiAgbGV0IG8gPSB0aHJlYWQgJSBjb2x1bW5zICogNHU7XG4gIGlmICh0ID49IHBhcmFtcy5UX291dCkge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgQzggPSAocGFyYW1zLkMgKyA3dSkgJiB+N3U7XG4gIGxldCBzdHJpZGUgPSBpMzIocGFyYW1zLnN0cmlkZSk7XG4gIHZhciB5MCA9IHZlYzQ8ZjMyPigpO1xuICB2YXIgeTEgPSB2ZWM0PGYzMj4oKTtcbiAgdmFyIHkyID0gdmVjNDxmMzI+KCk7XG4gIHZhciB5MyA9IHZlYzQ8ZjMyPigpO1xuICBmb3IgKHZhciB0YXAgPSAwdTsgdGFwIDwgcGFyYW1zLnRhcHM7IHRhcCsrKSB7XG4gICAgbGV0IHJvdyA9IGkzMih0KSAqIHN0cmlkZSArIGkzMih0YXAgKiBwYXJhbXMuZGlsYXRpb24pIC0gcGFyYW1zLnBhZGRpbmc7XG4gICAgZm9yICh2YXIgYyA9IDB1OyBjIDwgcGFyYW1zLkM7IGMrKykge1xuICAgICAgbGV0IHcgPSBsb2FkX3dlaWdodChvLCB0YXAgKiBDOCArIGMpO1xuICAgICAgeTAgKz0gbG9hZF94KHJvdywgYykgKiB3O1xuICAgICAgeTEgKz0gbG9hZF94KHJvdyArIHN0cmlkZSwgYykgKiB3O1xuICAgICAgeTIgKz0gbG9hZF94KHJvdyArIDIgKiBzdHJpZGUsIGMpICogdztcbiAgICAgIHkzICs9IGxvYWRfeChyb3cgKyAzICogc3RyaWRlLCBjKSAqIHc7XG4gICAgfVxuICB9XG4gIGZvciAodmFyIGkgPSAwdTsgaSA8IDR1OyBpKyspIHtcbiAgICBzdG9yZSh0LCBvICsgaSwgeTBbaV0pO1xuICAgIHN0b3JlKHQgKyAxdSwgbyArIGksIHkxW2ldKTtcbiAgICBzdG9yZSh0ICsgMnUsIG8gKyBpLCB5MltpXSk7XG4gICAgc3RvcmUodCArIDN1LCBvICsgaSwgeTNbaV0pO1xuICB9XG59XG4iLCAiLy8gb3V0W3QsIG9dID0gZXBpbG9ndWUoYmlhc1tvXSArIHN1bSBvdmVyIHRhcCwgYyBvZiB4W3QgKiBzdHJpZGUgKyB0YXAgKiBkaWxhdGlvbiAtIHBhZGRpbmcsIGNdICogd2VpZ2h0W3RhcCwgYywgb10pXG4vLyBhcyBpbiBjb252MWQud2dzbCAodGhlIHNhbWUgb3BlcmFuZHMsIGVwaWxvZ3VlLCBsaW5lYXIgbGF5ZXJzLCBwb2x5cGhhc2UgZm9ybSksIGZvciBzb2Z0d2FyZSBhZGFwdGVyczogbm8gYmFycmllcnM7XG4vLyB0aGUgd2VpZ2h0IGlzIHJlYWQgdGhyb3VnaCBhIHVuaWZvcm0gd2luZG93IG9mIDY0IEtpQiwgeCBvbmNlIHBlciA4IGlucHV0cyBhbmQgcm93IGFuZCBzaGFyZWQgYnkgc3ViZ3JvdXBTaHVmZmxlLlxuLy9cbi8vIE9uZSBkaXNwYXRjaCBjb3ZlcnMgdGhlIHdpbmRvd3Mgb2YgJ2dyb3VwLnknIHBhbmVsczogcm93cyBrIG9mIHRhcHMgdGFwMCAuLiB0YXAwICsgdGFwcyBhbmQgaW5wdXRzIGMwIC4uIGMxIG9mIGVhY2hcbi8vIChjMCBhIG11bHRpcGxlIG9mIDgpLiBUaGUgZmlyc3Qgd2luZG93IG9mIGEgcGFuZWwgc3RvcmVzIGl0cyBzdW1zLCB0aGUgb3RoZXJzIGFkZCB0byBvdXQsIHRoZSBsYXN0IG9uZSBhcHBsaWVzIHRoZVxuLy8gZXBpbG9ndWUuIFdpbmRvd3Mgd2l0aCBzZXZlcmFsIHRhcHMgdGFrZSBhbGwgaW5wdXRzOyBzZXZlcmFsIHBhbmVscyB0YWtlIHdob2xlIHBhbmVsczogYm90aCBsaWUgdG9nZXRoZXIgdGhlbi5cbi8vXG4vLyBFaWdodCB0aHJlYWRzOiBST1dTIHJvd3MsICdzcHJlYWQnIGFwYXJ0LCBieSB0aGUgMzIgY29sdW1ucyBvZiBhIHBhbmVsLCA0IGNvbHVtbnMgYSB0aHJlYWQ7IGEgd29ya2dyb3VwIGlzIG9uZVxuLy8gc3ViZ3JvdXAgb2YgYW55IHNpemUgZnJvbSA0LiBSb3dzIGxpZSAnc3ByZWFkJyBhcGFydCBzbyB0aGF0IGEgcm93IG9mIHgsIHNoaWZ0ZWQgYnkgb25lLCBzZXJ2ZXMgdGhlIG5leHQgdGFwIHRvbzpcbi8vIHJldXNlX3RhcHMgPSBzdHJpZGUgLyBnY2Qoc3RyaWRlLCBkaWxhdGlvbiksIHNwcmVhZCA9IGRpbGF0aW9uIC8gZ2NkKHN0cmlkZSwgZGlsYXRpb24pICgxIGFuZCAxIGZvciBhIHNpbmdsZSB0YXApLlxuLy8gR3JpZDogKGNlaWwoY2VpbChUX291dCAvIChST1dTIHNwcmVhZCkpIHNwcmVhZCA4IC8gU1VCR1JPVVApLCBwYW5lbHMgb2YgdGhlIHdpbmRvdykuXG5cbmVuYWJsZSBzdWJncm91cHM7XG5cbm92ZXJyaWRlIEZPUk1BVDogdTMyID0gMDsgLy8gMCBmMzIsIDEgZjE2IHBhaXJzLCAyIGJmMTYgcGFpcnNcbm92ZXJyaWRlIEhBU19CSUFTOiBib29sID0gZmFsc2U7XG5vdmVycmlkZSBIQVNfUkVTSURVQUw6IGJvb2wgPSBmYWxzZTtcbm92ZXJyaWRlIEFDVElWQVRJT046IHUzMiA9IDA7IC8vIDAgbm9uZSwgMSBsZWFreSByZWx1LCAyIGdlbHUgKHRhbmggZm9ybSlcbm92ZXJyaWRlIFNVQkdST1VQOiB1MzIgPSA4OyAvLyB0aGUgYWRhcHRlcidzIHNpemU6IDQsIDgsIDE2LCAzMiwgNjQsIDEyOFxuXG5jb25zdCBST1dTID0gMTZ1O1xuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgVF9pbjogdTMyLFxuICBDOiB1MzIsXG4gIFRfb3V0OiB1MzIsXG4gIE86IHUzMixcbiAgdGFwczogdTMyLCAvLyBvZiB0aGUgd2luZG93LCBhcyB0YXAwLCBjMCwgYzFcbiAgc3RyaWRlOiB1MzIsXG4gIGRpbGF0aW9uOiB1MzIsXG4gIHBhZGRpbmc6IGkzMixcbiAgYmlhc19sZW5ndGg6IHUzMixcbiAgcmVzaWR1YWxfc2hpZnQ6IHUzMixcbiAgZ2FpbjogZjMyLFxuICBzbG9wZTogZjMyLFxuICBvdXRfc2hpZnQ6IHUzMixcbiAgb3V0X2xlbmd0aDogdTMyLFxuICB0YXAwOiB1MzIsXG4gIGMwOiB1MzIsXG4gIGMxOiB1MzIsXG4gIHBhbmVsMDogdTMyLFxuICBmaXJzdDogdTMyLFxuICBsYXN0OiB1MzIsXG4gIHJldXNlX3RhcHM6IHUzMixcbiAgc3ByZWFkOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4geDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8dW5pZm9ybT4gd2VpZ2h0OiBhcnJheTx2ZWM0PHUzMj4sIDQwOTY+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkPiBiaWFzOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjxzdG9yYWdlLCByZWFkPiByZXNpZHVhbDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg0KSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDUpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuLy8vIEZvdXIgd2VpZ2h0cyBvZiAxNiBiaXRzLlxuZm4gdW5wYWNrNCh3b3JkczogdmVjMjx1MzI+KSAtPiB2ZWM0PGYzMj4ge1xuICBpZiAoRk9STUFUID09IDF1KSB7XG4gICAgcmV0dXJuIHZlYzQ8ZjMyPih1bnBhY2syeDE2ZmxvYXQod29yZHMueCksIHVucGFjazJ4MTZmbG9hdCh3b3Jkcy55KSk7XG4gIH1cbiAgcmV0dXJuIGJpdGNhc3Q8dmVjNDxmMzI+Pih2ZWM0PHUzMj4od29yZHMueCA8PCAxNnUsIHdvcmRzLnggJiAweGZmZmYwMDAwdSwgd29yZHMueSA8PCAxNnUsIHdvcmRzLnkgJiAweGZmZmYwMDAwdSkpO1xufVxuXG4vLy8geFtyb3csIGNdLCBvciB6ZXJvIG91dHNpZGUuXG5mbiBsb2FkX3gocm93OiBpMzIsIGM6IHUzMikgLT4gZjMyIHtcbiAgbGV0IGluc2lkZSA9IHJvdyA+PSAwICYmIHJvdyA8IGkzMihwYXJhbXMuVF9pbikgJiYgYyA8IHBhcmFtcy5DO1xuICByZXR1cm4gc2VsZWN0KDAuMCwgeFtzZWxlY3QoMHUsIHUzMihyb3cpICogcGFyYW1zLkMgKyBjLCBpbnNpZGUpXSwgaW5zaWRlKTtcbn1cblxuLy8vIFRoaXMgdGhyZWFkJ3MgcGFydCBvZiA4IGlucHV0cyBvZiBhIHJvdzogb25lIG9mIHRoZW0sIG9yIGluIHN1Ymdyb3VwcyBvZiBmb3VyIHRoZSB0d28gdGhhdCBhcmUgNCBhcGFydC5cbmZuIGxvYWRfaW5wdXRzKHJvdzogaTMyLCBjOiB1MzIpIC0+IHZlYzI8ZjMyPiB7XG4gIGlmIChTVUJHUk9VUCA9PSA0dSkge1xuICAgIHJldHVybiB2ZWMyPGYzMj4obG9hZF94KHJvdywgYyksIGxvYWRfeChyb3csIGMgKyA0dSkpO1xuICB9XG4gIHJldHVybiB2ZWMyPGYzMj4obG9hZF94KHJvdywgYyksIDAuMCk7XG59XG5cbi8vLyBJbnB1dCBxIG9mIHRoZSA4IHRoYXQgdGhlIHRocmVhZHMgZnJvbSBgYmFzZWAgb24gaG9sZC5cbmZuIHNoYXJlKGlucHV0czogdmVjMjxmMzI+LCBiYXNlOiB1MzIsIHE6IHUzMikgLT4gZjMyIHtcbiAgaWYgKFNVQkdST1VQID09IDR1KSB7XG4gICAgcmV0dXJuIHN1Ymdyb3VwU2h1ZmZsZShzZWxlY3QoaW5wdXRzLngsIGlucHV0cy55LCBxID49IDR1KSwgcSAmIDN1KTtcbiAgfVxuICByZXR1cm4gc3ViZ3JvdXBTaHVmZmxlKGlucHV0cy54LCBiYXNlICsgcSk7XG59XG5cbmZuIGFjdGl2YXRlKHk6IGYzMikgLT4gZjMyIHtcbiAgc3dpdGNoIEFDVElWQVRJT04ge1xuICAgIGNhc2UgMXU6IHtcbiAgICAgIHJldHVybiBzZWxlY3QocGFyYW1zLnNsb3BlICogeSwgeSwgeSA+PSAwLjApO1xuICAgIH1cbiAgICBjYXNlIDJ1OiB7XG4gICAgICAvLyAwLjUgeSAoMSArIHRhbmgodSkpID0geSAvICgxICsgZXhwKC0yIHUpKSwgdSA9IHNxcnQoMiAvIHBpKSAoeSArIDAuMDQ0NzE1IHleMylcbiAgICAgIGxldCB1ID0gMC43OTc4ODQ1NjA4ICogKHkgKyAwLjA0NDcxNSAqIHkgKiB5ICogeSk7XG4gICAgICByZXR1cm4geSAvICgxLjAgKyBleHAoLTIuMCAqIGNsYW1wKHUsIC0yMC4wLCAyMC4wKSkpO1xuICAgIH1cbiAgICBkZWZhdWx0OiB7XG4gICAgICByZXR1cm4geTtcbiAgICB9XG4gIH1cbn1cblxuZm4gc3RvcmUodDogdTMyLCBvOiB1MzIsIHN1bTogZjMyKSB7XG4gIGxldCBhdCA9IHQgKiBwYXJhbXMuTyArIG87XG4gIGlmICh0ID49IHBhcmFtcy5UX291dCB8fCBvID49IHBhcmFtcy5PIHx8IGF0IDwgcGFyYW1zLm91dF9zaGlmdCB8fCBhdCAtIHBhcmFtcy5vdXRfc2hpZnQgPj0gcGFyYW1zLm91dF9sZW5ndGgpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IHRvID0gYXQgLSBwYXJhbXMub3V0X3NoaWZ0O1xuICB2YXIgeSA9IHN1bTtcbiAgaWYgKHBhcmFtcy5maXJzdCA9PSAwdSkge1xuICAgIHkgKz0gb3V0W3RvXTtcbiAgfSBlbHNlIGlmIChIQVNfQklBUykge1xuICAgIHkgKz0gYmlhc1tvICUgcGFyYW1zLmJpYXNfbGVuZ3RoXTtcbiAgfVxuICBpZiAocGFyYW1zLmxhc3QgPT0gMXUpIHtcbiAgICBpZiAoSEFTX1JFU0lEVUFMKSB7XG4gICAgICAvLyBXaXRob3V0IGEgc2hpZnQgdGhlIHJlc2lkdWFsIGhhcyB0aGUgbGF5b3V0IG9mIHRoZSBvdXRwdXQ7IHdpdGggb25lLCBvdXRwdXQgcm93IHQgbWVldHMgaXRzIHJvdyB0ID4+IHNoaWZ0LlxuICAgICAgeSArPSByZXNpZHVhbFtzZWxlY3QoKHQgPj4gcGFyYW1zLnJlc2lkdWFsX3NoaWZ0KSAqIHBhcmFtcy5PICsgbywgdG8sIHBhcmFtcy5yZXNpZHVhbF9zaGlmdCA9PSAwdSldO1xuICAgIH1cbiAgICB5ID0gYWN0aXZhdGUoeSAqIHBhcmFtcy5nYWluKTtcbiAgfVxuICBvdXRbdG9dID0geTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKFNVQkdST1VQKVxuZm4gbWFpbihAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sIEBidWlsdGluKHN1Ymdyb3VwX2ludm9jYXRpb25faWQpIGludm9jYXRpb246IHUzMikge1xuICBsZXQgdGhyZWFkID0gZ3JvdXAueCAqIFNVQkdST1VQICsgaW52b2NhdGlvbjtcbiAgbGV0IGJhc2UgPSBpbnZvY2F0aW9uICYgfjd1O1xuICBsZXQgYmxvY2sgPSB0aHJlYWQgPj4gM3U7XG4gIGxldCBvID0gKHBhcmFtcy5wYW5lbDAgKyBncm91cC55KSAqIDMydSArICh0aHJlYWQgJiA3dSkgKiA0dTtcbiAgbGV0IHNwcmVhZCA9IHBhcmFtcy5zcHJlYWQ7XG4gIGxldCB0ID0gYmxvY2sgLyBzcHJlYWQgKiAoUk9XUyAqIHNwcmVhZCkgKyBibG9jayAlIHNwcmVhZDtcbiAgbGV0IHN0ZXAgPSBpMzIoc3ByZWFkICogcGFyYW1zLnN0cmlkZSk7XG4gIGxldCByb3cwID0gaTMyKHQgKiBwYXJhbXMuc3RyaWRlKSArIGkzMihwYXJhbXMudGFwMCAqIHBhcmFtcy5kaWxhdGlvbikgLSBwYXJhbXMucGFkZGluZztcbiAgbGV0IGlucHV0cyA9IHBhcmFtcy5jMSAtIHBhcmFtcy5jMDtcbiAgbGV0IHdvcmRzID0gc2VsZWN0KDR1LCA4dSwgRk9STUFUID09IDB1KTsgLy8gdmVjNHMgb2YgYSByb3cgayBvZiAzMiBjb2x1bW5zXG4gIGxldCB3ZWlnaHQwID0gZ3JvdXAueSAqIHBhcmFtcy50YXBzICogaW5wdXRzICogd29yZHMgKyAodGhyZWFkICYgN3UpO1xuICB2YXIgczAgPSB2ZWM0PGYzMj4oKTsgdmFyIHMxID0gdmVjNDxmMzI+KCk7IHZhciBzMiA9IHZlYzQ8ZjMyPigpOyB2YXIgczMgPSB2ZWM0PGYzMj4oKTsgdmFyIHM0ID0gdmVjNDxmMzI+KCk7XG4gIHZhciBzNSA9IHZlYzQ8ZjMyPigpOyB2YXIgczYgPSB2ZWM0PGYzMj4oKTsgdmFyIHM3ID0gdmVjNDxmMzI+KCk7IHZhciBzOCA9IHZlYzQ8ZjMyPigpOyB2YXIgczkgPSB2ZWM0PGYzMj4oKTtcbiAgdmFyIHMxMCA9IHZlYzQ8ZjMyPigpOyB2YXIgczExID0gdmVjNDxmMzI+KCk7IHZhciBzMTIgPSB2ZWM0PGYzMj4oKTsgdmFyIHMxMyA9IHZlYzQ8ZjMyPigpOyB2YXIgczE0ID0gdmVjNDxmMzI+KCk7XG4gIHZhciBzMTUgPSB2ZWM0PGYzMj4oKTtcbiAgdmFyIGEwID0gdmVjMjxmMzI+KCk7IHZhciBhMSA9IHZlYzI8ZjMyPigpOyB2YXIgYTIgPSB2ZWMyPGYzMj4oKTsgdmFyIGEzID0gdmVjMjxmMzI+KCk7IHZhciBhNCA9IHZlYzI8ZjMyPigpO1xuICB2YXIgYTUgPSB2ZWMyPGYzMj4oKTsgdmFyIGE2ID0gdmVjMjxmMzI+KCk7IHZhciBhNyA9IHZlYzI8ZjMyPigpOyB2YXIgYTggPSB2ZWMyPGYzMj4oKTsgdmFyIGE5ID0gdmVjMjxmMzI+KCk7XG4gIHZhciBhMTAgPSB2ZWMyPGYzMj4oKTsgdmFyIGExMSA9IHZlYzI8ZjMyPigpOyB2YXIgYTEyID0gdmVjMjxmMzI+KCk7IHZhciBhMTMgPSB2ZWMyPGYzMj4oKTsgdmFyIGExNCA9IHZlYzI8ZjMyPigpO1xuICB2YXIgYTE1ID0gdmVjMjxmMzI+KCk7XG4gIGZvciAodmFyIGMgPSAwdTsgYyA8IGlucHV0czsgYyArPSA4dSkge1xuICAgIGZvciAodmFyIGZpcnN0X3RhcCA9IDB1OyBmaXJzdF90YXAgPCBwYXJhbXMucmV1c2VfdGFwczsgZmlyc3RfdGFwKyspIHtcbiAgICAgIHZhciByb3cgPSByb3cwICsgaTMyKGZpcnN0X3RhcCAqIHBhcmFtcy5kaWxhdGlvbik7XG4gICAgICBmb3IgKHZhciBpID0gMXU7IGkgPCBST1dTOyBpKyspIHtcbiAgICAgICAgYTAgPSBhMTsgYTEgPSBhMjsgYTIgPSBhMzsgYTMgPSBhNDsgYTQgPSBhNTsgYTUgPSBhNjsgYTYgPSBhNzsgYTcgPSBhODsgYTggPSBhOTsgYTkgPSBhMTA7IGExMCA9IGExMTtcbiAgICAgICAgYTExID0gYTEyOyBhMTIgPSBhMTM7IGExMyA9IGExNDsgYTE0ID0gYTE1O1xuICAgICAgICBhMTUgPSBsb2FkX2lucHV0cyhyb3csIHBhcmFtcy5jMCArIGMgKyAoaW52b2NhdGlvbiAmIDd1KSk7XG4gICAgICAgIHJvdyArPSBzdGVwO1xuICAgICAgfVxuICAgICAgZm9yICh2YXIgdGFwID0gZmlyc3RfdGFwOyB0YXAgPCBwYXJhbXMudGFwczsgdGFwICs9IHBhcmFtcy5yZXVzZV90YXBzKSB7XG4gICAgICAgIGEwID0gYTE7IGExID0gYTI7IGEyID0gYTM7IGEzID0gYTQ7IGE0ID0gYTU7IGE1ID0gYTY7IGE2ID0gYTc7IGE3ID0gYTg7IGE4ID0gYTk7IGE5ID0gYTEwOyBhMTAgPSBhMTE7XG4gICAgICAgIGExMSA9IGExMjsgYTEyID0gYTEzOyBhMTMgPSBhMTQ7IGExNCA9IGExNTtcbiAgICAgICAgYTE1ID0gbG9hZF9pbnB1dHMocm93LCBwYXJhbXMuYzAgKyBjICsgKGludm9jYXRpb24gJiA3dSkpO1xuICAgICAgICByb3cgKz0gc3RlcDtcbiAgICAgICAgbGV0IGF0ID0gd2VpZ2h0MCArICh0YXAgKiBpbnB1dHMgKyBjKSAqIHdvcmRzO1xuICAgICAgICB2YXIgdzA6IHZlYzQ8ZjMyPjsgdmFyIHcxOiB2ZWM0PGYzMj47IHZhciB3MjogdmVjNDxmMzI+OyB2YXIgdzM6IHZlYzQ8ZjMyPjsgdmFyIHc0OiB2ZWM0PGYzMj47XG4gICAgICAgIHZhciB3NTogdmVjNDxmMzI+OyB2YXIgdzY6IHZlYzQ8ZjMyPjsgdmFyIHc3OiB2ZWM0PGYzMj47XG4gICAgICAgIGlmIChGT1JNQVQgPT0gMHUpIHtcbiAgICAgICAgICB3MCA9IGJpdGNhc3Q8dmVjNDxmMzI+Pih3ZWlnaHRbYXRdKTtcbiAgICAgICAgICB3MSA9IGJpdGNhc3Q8dmVjNDxmMzI+Pih3ZWlnaHRbYXQgKyA4dV0pO1xuICAgICAgICAgIHcyID0gYml0Y2FzdDx2ZWM0PGYzMj4+KHdlaWdodFthdCArIDE2dV0pO1xuICAgICAgICAgIHczID0gYml0Y2FzdDx2ZWM0PGYzMj4+KHdlaWdodFthdCArIDI0dV0pO1xuICAgICAgICAgIHc0ID0gYml0Y2FzdDx2ZWM0PGYzMj4+KHdlaWdodFthdCArIDMydV0pO1xuICAgICAgICAgIHc1ID0gYml0Y2FzdDx2ZWM0PGYzMj4+KHdlaWdodFthdCArIDQwdV0pO1xuICAgICAgICAgIHc2ID0gYml0Y2FzdDx2ZWM0PGYzMj4+KHdlaWdodFthdCArIDQ4dV0pO1xuICAgICAgICAgIHc3ID0gYml0Y2FzdDx2ZWM0PGYzMj4+KHdlaWdodFthdCArIDU2dV0pO1xuICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgIGxldCBwYWlyMCA9IHdlaWdodFthdF07XG4gICAgICAgICAgdzAgPSB1bnBhY2s0KHBhaXIwLnh5KTtcbiAgICAgICAgICB3MSA9IHVucGFjazQocGFpcjAuencpO1xuICAgICAgICAgIGxldCBwYWlyMSA9IHdlaWdodFthdCArIDh1XTtcbiAgICAgICAgICB3MiA9IHVucGFjazQocGFpcjEueHkpO1xuICAgICAgICAgIHczID0gdW5wYWNrNChwYWlyMS56dyk7XG4gICAgICAgICAgbGV0IHBhaXIyID0gd2VpZ2h0W2F0ICsgMTZ1XTtcbiAgICAgICAgICB3NCA9IHVucGFjazQocGFpcjIueHkpO1xuICAgICAgICAgIHc1ID0gdW5wYWNrNChwYWlyMi56dyk7XG4gICAgICAgICAgbGV0IHBhaXIzID0gd2VpZ2h0W2F0ICsgMjR1XTtcbiAgICAgICAgICB3NiA9IHVucGFjazQocGFpcjMueHkpO1xuICAgICAgICAgIHc3ID0gdW5wYWNrNChwYWlyMy56dyk7XG4gICAgICAgIH1cbiAgICAgICAgczAgKz0gc2hhcmUoYTAsIGJhc2UsIDB1KSAqIHcwO1xuICAgICAgICBzMCArPSBzaGFyZShhMCwgYmFzZSwgMXUpICogdzE7XG4gICAgICAgIHMwICs9IHNoYXJlKGEwLCBiYXNlLCAydSkgKiB3MjtcbiAgICAgICAgczAgKz0gc2hhcmUoYTAsIGJhc2UsIDN1KSAqIHczO1xuICAgICAgICBzMCArPSBzaGFyZShhMCwgYmFzZSwgNHUpICogdzQ7XG4gICAgICAgIHMwICs9IHNoYXJlKGEwLCBiYXNlLCA1dSkgKiB3NTtcbiAgICAgICAgczAgKz0gc2hhcmUoYTAsIGJhc2UsIDZ1KSAqIHc2O1xuICAgICAgICBzMCArPSBzaGFyZShhMCwgYmFzZSwgN3UpICogdzc7XG4gICAgICAgIHMxICs9IHNoYXJlKGExLCBiYXNlLCAwdSkgKiB3MDtcbiAgICAgICAgczEgKz0gc2hhcmUoYTEsIGJhc2UsIDF1KSAqIHcxO1xuICAgICAgICBzMSArPSBzaGFyZShhMSwgYmFzZSwgMnUpICogdzI7XG4gICAgICAgIHMxICs9IHNoYXJlKGExLCBiYXNlLCAzdSkgKiB3MztcbiAgICAgICAgczEgKz0gc2hhcmUoYTEsIGJhc2UsIDR1KSAqIHc0O1xuICAgICAgICBzMSArPSBzaGFyZShhMSwgYmFzZSwgNXUpICogdzU7XG4gICAgICAgIHMxICs9IHNoYXJlKGExLCBiYXNlLCA2dSkgKiB3NjtcbiAgICAgICAgczEgKz0gc2hhcmUoYTEsIGJhc2UsIDd1KSAqIHc3O1xuICAgICAgICBzMiArPSBzaGFyZShhMiwgYmFzZSwgMHUpICogdzA7XG4gICAgICAgIHMyICs9IHNoYXJlKGEyLCBiYXNlLCAxdSkgKiB3MTtcbiAgICAgICAgczIgKz0gc2hhcmUoYTIsIGJhc2UsIDJ1KSAqIHcyO1xuICAgICAgICBzMiArPSBzaGFyZShhMiwgYmFzZSwgM3UpICogdzM7XG4gICAgICAgIHMyICs9IHNoYXJlKGEyLCBiYXNlLCA0dSkgKiB3NDtcbiAgICAgICAgczIgKz0gc2hhcmUoYTIsIGJhc2UsIDV1KSAqIHc1O1xuICAgICAgICBzMiArPSBzaGFyZShhMiwgYmFzZSwgNnUpICogdzY7XG4gICAgICAgIHMyICs9IHNoYXJlKGEyLCBiYXNlLCA3dSkgKiB3NztcbiAgICAgICAgczMgKz0gc2hhcmUoYTMsIGJhc2UsIDB1KSAqIHcwO1xuICAgICAgICBzMyArPSBzaGFyZShhMywgYmFzZSwgMXUpICogdzE7XG4gICAgICAgIHMzICs9IHNoYXJlKGEzLCBiYXNlLCAydSkgKiB3MjtcbiAgICAgICAgczMgKz0gc2hhcmUoYTMsIGJhc2UsIDN1KSAqIHczO1xuICAgICAgICBzMyArPSBzaGFyZShhMywgYmFzZSwgNHUpICogdzQ7XG4gICAgICAgIHMzICs9IHNoYXJlKGEzLCBiYXNlLCA1dSkgKiB3NTtcbiAgICAgICAgczMgKz0gc2hhcmUoYTMsIGJhc2UsIDZ1KSAqIHc2O1xuICAgICAgICBzMyArPSBzaGFyZShhMywgYmFzZSwgN3UpICogdzc7XG4gICAgICAgIHM0ICs9IHNoYXJlKGE0LCBiYXNlLCAwdSkgKiB3MDtcbiAgICAgICAgczQgKz0gc2hhcmUoYTQsIGJhc2UsIDF1KSAqIHcxO1xuICAgICAgICBzNCArPSBzaGFyZShhNCwgYmFzZSwgMnUpICogdzI7XG4gICAgICAgIHM0ICs9IHNoYXJlKGE0LCBiYXNlLCAzdSkgKiB3MztcbiAgICAgICAgczQgKz0gc2hhcmUoYTQsIGJhc2UsIDR1KSAqIHc0O1xuICAgICAgICBzNCArPSBzaGFyZShhNCwgYmFzZSwgNXUpICogdzU7XG4gICAgICAgIHM0ICs9IHNoYXJlKGE0LCBiYXNlLCA2dSkgKiB3NjtcbiAgICAgICAgczQgKz0gc2hhcmUoYTQsIGJhc2UsIDd1KSAqIHc3O1xuICAgICAgICBzNSArPSBzaGFyZShhNSwgYmFzZSwgMHUpICogdzA7XG4gICAgICAgIHM1ICs9IHNoYXJlKGE1LCBiYXNlLCAxdSkgKiB3MTtcbiAgICAgICAgczUgKz0gc2hhcmUoYTUsIGJhc2UsIDJ1KSAqIHcyO1xuICAgICAgICBzNSArPSBzaGFyZShhNSwgYmFzZSwgM3UpICogdzM7XG4gICAgICAgIHM1ICs9IHNoYXJlKGE1LCBiYXNlLCA0dSkgKiB3NDtcbiAgICAgICAgczUgKz0gc2hhcmUoYTUsIGJhc2UsIDV1KSAqIHc1O1xuICAgICAgICBzNSArPSBzaGFyZShhNSwgYmFzZSwgNnUpICogdzY7XG4gICAgICAgIHM1ICs9IHNoYXJlKGE1LCBiYXNlLCA3dSkgKiB3NztcbiAgICAgICAgczYgKz0gc2hhcmUoYTYsIGJhc2UsIDB1KSAqIHcwO1xuICAgICAgICBzNiArPSBzaGFyZShhNiwgYmFzZSwgMXUpICogdzE7XG4gICAgICAgIHM2ICs9IHNoYXJlKGE2LCBiYXNlLCAydSkgKiB3MjtcbiAgICAgICAgczYgKz0gc2hhcmUoYTYsIGJhc2UsIDN1KSAqIHczO1xuICAgICAgICBzNiArPSBzaGFyZShhNiwgYmFzZSwgNHUpICogdzQ7XG4gICAgICAgIHM2ICs9IHNoYXJlKGE2LCBiYXNlLCA1dSkgKiB3NTtcbiAgICAgICAgczYgKz0gc2hhcmUoYTYsIGJhc2UsIDZ1KSAqIHc2O1xuICAgICAgICBzNiArPSBzaGFyZShhNiwgYmFzZSwgN3UpICogdzc7XG4gICAgICAgIHM3ICs9IHNoYXJlKGE3LCBiYXNlLCAwdSkgKiB3MDtcbiAgICAgICAgczcgKz0gc2hhcmUoYTcsIGJhc2UsIDF1KSAqIHcxO1xuICAgICAgICBzNyArPSBzaGFyZShhNywgYmFzZSwgMnUpICogdzI7XG4gICAgICAgIHM3ICs9IHNoYXJlKGE3LCBiYXNlLCAzdSkgKiB3MztcbiAgICAgICAgczcgKz0gc2hhcmUoYTcsIGJhc2UsIDR1KSAqIHc0O1xuICAgICAgICBzNyArPSBzaGFyZShhNywgYmFzZSwgNXUpICogdzU7XG4gICAgICAgIHM3ICs9IHNoYXJlKGE3LCBiYXNlLCA2dSkgKiB3NjtcbiAgICAgICAgczcgKz0gc2hhcmUoYTcsIGJhc2UsIDd1KSAqIHc3O1xuICAgICAgICBzOCArPSBzaGFyZShhOCwgYmFzZSwgMHUpICogdzA7XG4gICAgICAgIHM4ICs9IHNoYXJlKGE4LCBiYXNlLCAxdSkgKiB3MTtcbiAgICAgICAgczggKz0gc2hhcmUoYTgsIGJhc2UsIDJ1KSAqIHcyO1xuICAgICAgICBzOCArPSBzaGFyZShhOCwgYmFzZSwgM3UpICogdzM7XG4gICAgICAgIHM4ICs9IHNoYXJlKGE4LCBiYXNlLCA0dSkgKiB3NDtcbiAgICAgICAgczggKz0gc2hhcmUoYTgsIGJhc2UsIDV1KSAqIHc1O1xuICAgICAgICBzOCArPSBzaGFyZShhOCwgYmFzZSwgNnUpICogdzY7XG4gICAgICAgIHM4ICs9IHNoYXJlKGE4LCBiYXNlLCA3dSkgKiB3NztcbiAgICAgICAgczkgKz0gc2hhcmUoYTksIGJhc2UsIDB1KSAqIHcwO1xuICAgICAgICBzOSArPSBzaGFyZShhOSwgYmFzZSwgMXUpICogdzE7XG4gICAgICAgIHM5ICs9IHNoYXJlKGE5LCBiYXNlLCAydSkgKiB3MjtcbiAgICAgICAgczkgKz0gc2hhcmUoYTksIGJhc2UsIDN1KSAqIHczO1xuICAgICAgICBzOSArPSBzaGFyZShhOSwgYmFzZSwgNHUpICogdzQ7XG4gICAgICAgIHM5ICs9IHNoYXJlKGE5LCBiYXNlLCA1dSkgKiB3NTtcbiAgICAgICAgczkgKz0gc2hhcmUoYTksIGJhc2UsIDZ1KSAqIHc2O1xuICAgICAgICBzOSArPSBzaGFyZShhOSwgYmFzZSwgN3UpICogdzc7XG4gICAgICAgIHMxMCArPSBzaGFyZShhMTAsIGJhc2UsIDB1KSAqIHcwO1xuICAgICAgICBzMTAgKz0gc2hhcmUoYTEwLCBiYXNlLCAxdSkgKiB3MTtcbiAgICAgICAgczEwICs9IHNoYXJlKGExMCwgYmFzZSwgMnUpICogdzI7XG4gICAgICAgIHMxMCArPSBzaGFyZShhMTAsIGJhc2UsIDN1KSAqIHczO1xuICAgICAgICBzMTAgKz0gc2hhcmUoYTEwLCBiYXNlLCA0dSkgKiB3NDtcbiAgICAgICAgczEwICs9IHNoYXJlKGExMCwgYmFzZSwgNXUpICogdzU7XG4gICAgICAgIHMxMCArPSBzaGFyZShhMTAsIGJhc2UsIDZ1KSAqIHc2O1xuICAgICAgICBzMTAgKz0gc2hhcmUoYTEwLCBiYXNlLCA3dSkgKiB3NztcbiAgICAgICAgczExICs9IHNoYXJlKGExMSwgYmFzZSwgMHUpICogdzA7XG4gICAgICAgIHMxMSArPSBzaGFyZShhMTEsIGJhc2UsIDF1KSAqIHcxO1xuICAgICAgICBzMTEgKz0gc2hhcmUoYTExLCBiYXNlLCAydSkgKiB3MjtcbiAgICAgICAgczExICs9IHNoYXJlKGExMSwgYmFzZSwgM3UpICogdzM7XG4gICAgICAgIHMxMSArPSBzaGFyZShhMTEsIGJhc2UsIDR1KSAqIHc0O1xuICAgICAgICBzMTEgKz0gc2hhcmUoYTExLCBiYXNlLCA1dSkgKiB3NTtcbiAgICAgICAgczExICs9IHNoYXJlKGExMSwgYmFzZSwgNnUpICogdzY7XG4gICAgICAgIHMxMSArPSBzaGFyZShhMTEsIGJhc2UsIDd1KSAqIHc3O1xuICAgICAgICBzMTIgKz0gc2hhcmUoYTEyLCBiYXNlLCAwdSkgKiB3MDtcbiAgICAgICAgczEyICs9IHNoYXJlKGExMiwgYmFzZSwgMXUpICogdzE7XG4gICAgICAgIHMxMiArPSBzaGFyZShhMTIsIGJhc2UsIDJ1KSAqIHcyO1xuICAgICAgICBzMTIgKz0gc2hhcmUoYTEyLCBiYXNlLCAzdSkgKiB3MztcbiAgICAgICAgczEyICs9IHNoYXJlKGExMiwgYmFzZSwgNHUpICogdzQ7XG4gICAgICAgIHMxMiArPSBzaGFyZShhMTIsIGJhc2UsIDV1KSAqIHc1O1xuICAgICAgICBzMTIgKz0gc2hhcmUoYTEyLCBiYXNlLCA2dSkgKiB3NjtcbiAgICAgICAgczEyICs9IHNoYXJlKGExMiwgYmFzZSwgN3UpICogdzc7XG4gICAgICAgIHMxMyArPSBzaGFyZShhMTMsIGJhc2UsIDB1KSAqIHcwO1xuICAgICAgICBzMTMgKz0gc2hhcmUoYTEzLCBiYXNlLCAxdSkgKiB3MTtcbiAgICAgICAgczEzICs9IHNoYXJlKGExMywgYmFzZSwgMnUpICogdzI7XG4gICAgICAgIHMxMyArPSBzaGFyZShhMTMsIGJhc2UsIDN1KSAqIHczO1xuICAgICAgICBzMTMgKz0gc2hhcmUoYTEzLCBiYXNlLCA0dSkgKiB3NDtcbiAgICAgICAgczEzICs9IHNoYXJlKGExMywgYmFzZSwgNXUpICogdzU7XG4gICAgICAgIHMxMyArPSBzaGFyZShhMTMsIGJhc2UsIDZ1KSAqIHc2O1xuICAgICAgICBzMTMgKz0gc2hhcmUoYTEzLCBiYXNlLCA3dSkgKiB3NztcbiAgICAgICAgczE0ICs9IHNoYXJlKGExNCwgYmFzZSwgMHUpICogdzA7XG4gICAgICAgIHMxNCArPSBzaGFyZShhMTQsIGJhc2UsIDF1KSAqIHcxO1xuICAgICAgICBzMTQgKz0gc2hhcmUoYTE0LCBiYXNlLCAydSkgKiB3MjtcbiAgICAgICAgczE0ICs9IHNoYXJlKGExNCwgYmFzZSwgM3UpICogdzM7XG4gICAgICAgIHMxNCArPSBzaGFyZShhMTQsIGJhc2UsIDR1KSAqIHc0O1xuICAgICAgICBzMTQgKz0gc2hhcmUoYTE0LCBiYXNlLCA1dSkgKiB3NTtcbiAgICAgICAgczE0ICs9IHNoYXJlKGExNCwgYmFzZSwgNnUpICogdzY7XG4gICAgICAgIHMxNCArPSBzaGFyZShhMTQsIGJhc2UsIDd1KSAqIHc3O1xuICAgICAgICBzMTUgKz0gc2hhcmUoYTE1LCBiYXNlLCAwdSkgKiB3MDtcbiAgICAgICAgczE1ICs9IHNoYXJlKGExNSwgYmFzZSwgMXUpICogdzE7XG4gICAgICAgIHMxNSArPSBzaGFyZShhMTUsIGJhc2UsIDJ1KSAqIHcyO1xuICAgICAgICBzMTUgKz0gc2hhcmUoYTE1LCBiYXNlLCAzdSkgKiB3MztcbiAgICAgICAgczE1ICs9IHNoYXJlKGExNSwgYmFzZSwgNHUpICogdzQ7XG4gICAgICAgIHMxNSArPSBzaGFyZShhMTUsIGJhc2UsIDV1KSAqIHc1O1xuICAgICAgICBzMTUgKz0gc2hhcmUoYTE1LCBiYXNlLCA2dSkgKiB3NjtcbiAgICAgICAgczE1ICs9IHNoYXJlKGExNSwgYmFzZSwgN3UpICogdzc7XG4gICAgICB9XG4gICAgfVxuICB9XG4gIGZvciAodmFyIGkgPSAwdTsgaSA8IFJPV1M7IGkrKykgeyAvLyBzdW1zIHJvdGF0ZSB0aHJvdWdoIHMwOiBhIHN0b3JlIHNpdGUgZm9yIGVhY2ggd291bGQgY29tcGlsZSBmb3Igc2Vjb25kc1xuICAgIGZvciAodmFyIGogPSAwdTsgaiA8IDR1OyBqKyspIHtcbiAgICAgIHN0b3JlKHQgKyBpICogc3ByZWFkLCBvICsgaiwgczAueCk7XG4gICAgICBzMCA9IHMwLnl6d3g7XG4gICAgfVxuICAgIHMwID0gczE7IHMxID0gczI7IHMyID0gczM7IHMzID0gczQ7IHM0ID0gczU7IHM1ID0gczY7IHM2ID0gczc7IHM3ID0gczg7IHM4ID0gczk7IHM5ID0gczEwOyBzMTAgPSBzMTE7IHMxMSA9IHMxMjtcbiAgICBzMTIgPSBzMTM7IHMxMyA9IHMxNDsgczE0ID0gczE1O1xuICB9XG59XG4iLCAiLy8gb3V0W3QsIHRvICsgaV0gPSB4W3IsIGldIGZvciBpIDwgY29sdW1ucywgemVybyB3aGVyZSBpIGlzIHBhc3QgdGhlIGNvbHVtbnMgb2YgeDsgciBpcyB0LCBvciByb3cgMFxuLy8gKFJPV1MgMSksIG9yIHJvd3NbdF0gKFJPV1MgMikuIEl0IGNvbmNhdGVuYXRlcyBhbG9uZyBjaGFubmVscywgcmVwZWF0cyBhIHN0eWxlIG92ZXIgdGltZSwgcGFkcyBjaGFubmVscywgYW5kIGV4cGFuZHNcbi8vIHRva2VucyB0byBmcmFtZXMuXG4vL1xuLy8gICB4ICAgICBbKiwgeF9jb2x1bW5zXVxuLy8gICByb3dzICBbVF0gICB1MzI7IHJlYWQgb25seSB3aGVuIFJPV1MgaXMgMlxuLy8gICBvdXQgICBbVCwgb3V0X2NvbHVtbnNdXG4vL1xuLy8gT25lIHRocmVhZDogb25lIHZhbHVlLiBHcmlkOiAoY2VpbChUICogY29sdW1ucyAvIDY0KSBmb2xkZWQpLlxuXG5vdmVycmlkZSBST1dTOiB1MzIgPSAwOyAvLyAwIHNhbWUgcm93LCAxIGZpcnN0IHJvdywgMiByb3dzW3RdXG5cbnN0cnVjdCBQYXJhbXMge1xuICBUOiB1MzIsXG4gIGNvbHVtbnM6IHUzMixcbiAgeF9jb2x1bW5zOiB1MzIsXG4gIG91dF9jb2x1bW5zOiB1MzIsXG4gIHRvOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4geDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gcm93czogYXJyYXk8dTMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IGkgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgbGV0IHQgPSBpIC8gcGFyYW1zLmNvbHVtbnM7XG4gIGxldCBjID0gaSAlIHBhcmFtcy5jb2x1bW5zO1xuICBpZiAodCA+PSBwYXJhbXMuVCkge1xuICAgIHJldHVybjtcbiAgfVxuICB2YXIgcm93ID0gdDtcbiAgaWYgKFJPV1MgPT0gMXUpIHtcbiAgICByb3cgPSAwdTtcbiAgfSBlbHNlIGlmIChST1dTID09IDJ1KSB7XG4gICAgcm93ID0gcm93c1t0XTtcbiAgfVxuICBsZXQgaW5zaWRlID0gYyA8IHBhcmFtcy54X2NvbHVtbnM7XG4gIGxldCB5ID0geFtyb3cgKiBwYXJhbXMueF9jb2x1bW5zICsgc2VsZWN0KDB1LCBjLCBpbnNpZGUpXTtcbiAgb3V0W3QgKiBwYXJhbXMub3V0X2NvbHVtbnMgKyBwYXJhbXMudG8gKyBjXSA9IHNlbGVjdCgwLjAsIHksIGluc2lkZSk7XG59XG4iLCAiLy8gb3V0W3QsIGNdID0gYmlhc1tjXSArIHN1bSBvdmVyIGksIGsgd2l0aCBpICogc3RyaWRlICsgayA9IHQgKyBwYWRkaW5nIG9mIHhbaSwgY10gKiB3ZWlnaHRbYywga106IFB5VG9yY2gnc1xuLy8gQ29udlRyYW5zcG9zZTFkIHdpdGggYXMgbWFueSBncm91cHMgYXMgY2hhbm5lbHMuXG4vL1xuLy8gICB4ICAgICAgIFtULCBDXVxuLy8gICB3ZWlnaHQgIFt3ZWlnaHRfQywgMSwgS10gICBmMzIsIGFzIGluIHRoZSBjaGVja3BvaW50OyBjaGFubmVscyBmcm9tIHdlaWdodF9DIDw9IEMgb24gY29tZSBvdXQgemVyb1xuLy8gICBiaWFzICAgIFt3ZWlnaHRfQ11cbi8vICAgb3V0ICAgICBbVF9vdXQsIENdXG4vL1xuLy8gT25lIHRocmVhZDogb25lIHZhbHVlLiBHcmlkOiAoY2VpbChUX291dCAqIEMgLyA2NCkgZm9sZGVkKS5cblxuc3RydWN0IFBhcmFtcyB7XG4gIFQ6IHUzMixcbiAgQzogdTMyLFxuICB3ZWlnaHRfQzogdTMyLFxuICBUX291dDogdTMyLFxuICBLOiB1MzIsXG4gIHN0cmlkZTogdTMyLFxuICBwYWRkaW5nOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4geDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gd2VpZ2h0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkPiBiaWFzOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNCkgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgYXQgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgbGV0IHQgPSBhdCAvIHBhcmFtcy5DO1xuICBsZXQgYyA9IGF0ICUgcGFyYW1zLkM7XG4gIGlmICh0ID49IHBhcmFtcy5UX291dCkge1xuICAgIHJldHVybjtcbiAgfVxuICBpZiAoYyA+PSBwYXJhbXMud2VpZ2h0X0MpIHtcbiAgICBvdXRbYXRdID0gMC4wO1xuICAgIHJldHVybjtcbiAgfVxuICB2YXIgeSA9IGJpYXNbY107XG4gIGxldCBwbGFjZSA9IHQgKyBwYXJhbXMucGFkZGluZztcbiAgZm9yICh2YXIgayA9IHBsYWNlICUgcGFyYW1zLnN0cmlkZTsgayA8IHBhcmFtcy5LICYmIGsgPD0gcGxhY2U7IGsgKz0gcGFyYW1zLnN0cmlkZSkge1xuICAgIGxldCBpID0gKHBsYWNlIC0gaykgLyBwYXJhbXMuc3RyaWRlO1xuICAgIGlmIChpIDwgcGFyYW1zLlQpIHtcbiAgICAgIHkgKz0geFtpICogcGFyYW1zLkMgKyBjXSAqIHdlaWdodFtjICogcGFyYW1zLksgKyBrXTtcbiAgICB9XG4gIH1cbiAgb3V0W2F0XSA9IHk7XG59XG4iLCAiLy8gb3V0W3QsIGNdID0gdGFibGVbaWRzW3RdLCBjXSAoKyBwb3NpdGlvblt0LCBjXSArIHNlZ21lbnRbY10gd2hlbiBIQVNfUE9TSVRJT046IHRoZSBpbnB1dCBvZiBCRVJUIGFuZCBBTEJFUlQpLlxuLy9cbi8vICAgaWRzICAgICAgIFtUXVxuLy8gICB0YWJsZSAgICAgW3Jvd3MsIENdICAgZjMyLCBvciAxNi1iaXQgcGFpcnMgKEMgZXZlbilcbi8vICAgcG9zaXRpb24gIFtQLCBDXSAgICAgIHNhbWUgZm9ybWF0OyBQID49IFRcbi8vICAgc2VnbWVudCAgIFtTLCBDXSAgICAgIHNhbWUgZm9ybWF0OyBpdHMgZmlyc3Qgcm93IGlzIHVzZWRcbi8vICAgb3V0ICAgICAgIFtULCBDXVxuLy9cbi8vIE9uZSB0aHJlYWQ6IHR3byBuZWlnaGJvdXJpbmcgY2hhbm5lbHMuIEdyaWQ6IChjZWlsKFQgKiBDIC8gMiAvIDY0KSBmb2xkZWQpLlxuXG5vdmVycmlkZSBGT1JNQVQ6IHUzMiA9IDA7IC8vIDAgZjMyLCAxIGYxNiBwYWlycywgMiBiZjE2IHBhaXJzXG5vdmVycmlkZSBIQVNfUE9TSVRJT046IGJvb2wgPSBmYWxzZTtcblxuc3RydWN0IFBhcmFtcyB7XG4gIFQ6IHUzMixcbiAgQzogdTMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IGlkczogYXJyYXk8dTMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gdGFibGU6IGFycmF5PHUzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWQ+IHBvc2l0aW9uOiBhcnJheTx1MzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjxzdG9yYWdlLCByZWFkPiBzZWdtZW50OiBhcnJheTx1MzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDQpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNSkgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG4vLy8gVGhlIHR3byBoYWx2ZXMgb2YgYSB3b3JkIGFzIGYzMi5cbmZuIHVucGFjayh3b3JkOiB1MzIpIC0+IHZlYzI8ZjMyPiB7XG4gIGlmIChGT1JNQVQgPT0gMXUpIHtcbiAgICByZXR1cm4gdW5wYWNrMngxNmZsb2F0KHdvcmQpO1xuICB9XG4gIHJldHVybiBiaXRjYXN0PHZlYzI8ZjMyPj4odmVjMjx1MzI+KHdvcmQgPDwgMTZ1LCB3b3JkICYgMHhmZmZmMDAwMHUpKTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IHBhaXIgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgbGV0IGhhbGYgPSAocGFyYW1zLkMgKyAxdSkgLyAydTtcbiAgbGV0IHQgPSBwYWlyIC8gaGFsZjtcbiAgbGV0IGMgPSBwYWlyICUgaGFsZiAqIDJ1O1xuICBpZiAodCA+PSBwYXJhbXMuVCkge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgcm93ID0gaWRzW3RdICogcGFyYW1zLkMgKyBjO1xuICBsZXQgYXQgPSB0ICogcGFyYW1zLkMgKyBjO1xuICBpZiAoRk9STUFUID09IDB1KSB7XG4gICAgZm9yICh2YXIgaSA9IDB1OyBpIDwgbWluKDJ1LCBwYXJhbXMuQyAtIGMpOyBpKyspIHtcbiAgICAgIHZhciB5ID0gYml0Y2FzdDxmMzI+KHRhYmxlW3JvdyArIGldKTtcbiAgICAgIGlmIChIQVNfUE9TSVRJT04pIHtcbiAgICAgICAgeSArPSBiaXRjYXN0PGYzMj4oc2VnbWVudFtjICsgaV0pICsgYml0Y2FzdDxmMzI+KHBvc2l0aW9uW2F0ICsgaV0pO1xuICAgICAgfVxuICAgICAgb3V0W2F0ICsgaV0gPSB5O1xuICAgIH1cbiAgICByZXR1cm47XG4gIH1cbiAgdmFyIHkgPSB1bnBhY2sodGFibGVbcm93IC8gMnVdKTtcbiAgaWYgKEhBU19QT1NJVElPTikge1xuICAgIHkgKz0gdW5wYWNrKHNlZ21lbnRbYyAvIDJ1XSkgKyB1bnBhY2socG9zaXRpb25bYXQgLyAydV0pO1xuICB9XG4gIG91dFthdF0gPSB5Lng7XG4gIG91dFthdCArIDF1XSA9IHkueTtcbn1cbiIsICIvLyBUaGUgaGVhZCBvZiBpU1RGVE5ldCAoS2FuZWtvIGV0IGFsLiAyMDIyKTogZnJvbSBsb2dhcml0aG0gYW5kIHBoYXNlIGFyZ3VtZW50IHRvIGEgc3BlY3RydW0sXG4vLyAgIG91dFttLCBrXSA9IGV4cCh4W20sIGtdKSAqIChjb3MgcCwgc2luIHApLCBwID0gc2luKHhbbSwgYmlucyArIGtdKS5cbi8vXG4vLyAgIHggICAgW2ZyYW1lcywgY29sdW1uc10sIGNvbHVtbnMgPj0gMiAqIGJpbnNcbi8vICAgb3V0ICBbZnJhbWVzLCBiaW5zLCAyXVxuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSBiaW4gb2Ygb25lIGZyYW1lLiBHcmlkOiAoY2VpbChmcmFtZXMgKiBiaW5zIC8gNjQpIGZvbGRlZCkuXG5cbnN0cnVjdCBQYXJhbXMge1xuICBmcmFtZXM6IHUzMixcbiAgYmluczogdTMyLFxuICBjb2x1bW5zOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4geDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTx2ZWMyPGYzMj4+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuLy8vIHNpbih4KSBmb3IgYW55IHg7IGFic29sdXRlIGVycm9yIDJlLTcgd2hpbGUgeCBpcyBzbWFsbCwgdGhhdCBvZiB0aGUgcmVkdWN0aW9uIGFmdGVyLlxuZm4gc2luZSh4OiBmMzIpIC0+IGYzMiB7XG4gIGxldCB0dXJucyA9IHggKiAwLjE1OTE1NDk0MzA5O1xuICBsZXQgdyA9IHR1cm5zIC0gcm91bmQodHVybnMpO1xuICAvLyAtMS8yIC4uIDEvMiBvZiBhIHR1cm4gaXMgZm9sZGVkIGludG8gLTEvNCAuLiAxLzQuXG4gIGxldCByID0gc2VsZWN0KHcsIHNpZ24odykgKiAwLjUgLSB3LCBhYnModykgPiAwLjI1KTtcbiAgbGV0IHMgPSByICogcjtcbiAgcmV0dXJuIHIgKiAoNi4yODMxODU0OCArIHMgKiAoLTQxLjM0MTcwMTUgKyBzICogKDgxLjYwNTIyNDYgKyBzICogKC03Ni43MDQyODQ3ICsgcyAqICg0Mi4wMDk4MzA1IC0gcyAqIDE0LjM5NDMwNDMpKSkpKTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IGF0ID0gKGdyb3VwLnkgKiBncm91cHMueCArIGdyb3VwLngpICogNjR1ICsgbG9jYWw7XG4gIGxldCBmcmFtZSA9IGF0IC8gcGFyYW1zLmJpbnM7XG4gIGxldCBrID0gYXQgJSBwYXJhbXMuYmlucztcbiAgaWYgKGZyYW1lID49IHBhcmFtcy5mcmFtZXMpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IHJvdyA9IGZyYW1lICogcGFyYW1zLmNvbHVtbnM7XG4gIGxldCBtYWduaXR1ZGUgPSBleHAoeFtyb3cgKyBrXSk7XG4gIGxldCBwID0gc2luZSh4W3JvdyArIHBhcmFtcy5iaW5zICsga10pO1xuICBsZXQgcyA9IHAgKiBwO1xuICBsZXQgY29zaW5lID0gMS4wICsgcyAqICgtMC40OTk5OTk5NyArIHMgKiAoMC4wNDE2NjY0NTU2ICsgcyAqICgtMC4wMDEzODgyOTYyNSArIHMgKiAwLjAwMDAyNDEyMTMyOTMpKSk7XG4gIGxldCBzaW5lX3AgPSBwICogKDEuMCArIHMgKiAoLTAuMTY2NjY2NjcyICsgcyAqICgwLjAwODMzMzMxNDIxICsgcyAqICgtMC4wMDAxOTgzNTg2ODQgKyBzICogMC4wMDAwMDI2OTM3Njk2KSkpKTtcbiAgb3V0W2F0XSA9IG1hZ25pdHVkZSAqIHZlYzI8ZjMyPihjb3NpbmUsIHNpbmVfcCk7XG59XG4iLCAiLy8gVGhlIGV4Y2l0YXRpb24gb2YgYSBuZXVyYWwgc291cmNlIGZpbHRlciAoV2FuZyBldCBhbC4gMjAxOSwgTlNGOyBTdHlsZVRUUyAyJ3MgU2luZUdlbiBhbmQgU291cmNlTW9kdWxlSG5OU0YpOlxuLy8gICBvdXRbal0gPSB0YW5oKGJpYXMgKyBzdW0gb3ZlciBoIG9mIHdlaWdodFtoXSAqICgwLjEgc2luKDIgcGkgY3ljbGVzW2osIGhdKSAqIHZvaWNlZCArIG5vaXNlX2dhaW4gKiBub3JtYWxbaiwgaF0pKVxuLy8gZm9yIGhhcm1vbmljcyBoID0gMSAuLiA5LiBQaGFzZSBpcyBjb3VudGVkIGluIHVuaXRzIG9mIDJeLTMyIGN5Y2xlcywgc28gdGhhdCBpdCB3cmFwcyBieSBpdHNlbGYgYW5kIG5ldmVyIGRyaWZ0czogd2l0aFxuLy8gc2FtcGxlIGogaW4gdGhlIGhhbGYtZnJhbWUgcmFtcCBmcm9tIHZhbHVlIGsgdG8gayArIDEsIGN5Y2xlcyA9IHBoYXNlW2tdICsgKHEgKyAxLzIpIHJhdGVbayArIDFdOyBpdCBzdGFuZHMgc3RpbGwgaW5cbi8vIHRoZSBmaXJzdCBhbmQgbGFzdCBoYWxmIGZyYW1lLiBub3JtYWxbaiwgaF0gaXMgZWxlbWVudCA5IGogKyBoIG9mIGEgUGhpbG94IHN0cmVhbSAoU2FsbW9uIGV0IGFsLiAyMDExOyBnb2xkZW4vcmFuZG9tKS5cbi8vXG4vLyAgIGYwICAgICAgW25dICAgICAgIEh6XG4vLyAgIHBoYXNlICAgW24sIDldICAgIHUzMiwgZW5kIG9mIHRoZSByYW1wIHRvIHZhbHVlIGtcbi8vICAgcmF0ZSAgICBbbiwgOV0gICAgdTMyLCBjeWNsZXMgYSBzYW1wbGVcbi8vICAgd2VpZ2h0ICBbOV1cbi8vICAgYmlhcyAgICBbMV1cbi8vICAgb3V0ICAgICBbbiAqIHNhbXBsZXNdXG4vLyAgIHNpbmUgICAgW24gKiBzYW1wbGVzLCA5XSAgIDAuMSBzaW4oLi4uKSwgd3JpdHRlbiBvbmx5IHdoZW4gV1JJVEVfU0lORVxuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSBzYW1wbGUuIEdyaWQ6IChjZWlsKG4gKiBzYW1wbGVzIC8gNjQpIGZvbGRlZCkuXG5cbm92ZXJyaWRlIFdSSVRFX1NJTkU6IGJvb2wgPSBmYWxzZTtcblxuc3RydWN0IFBhcmFtcyB7XG4gIG46IHUzMixcbiAgc2FtcGxlczogdTMyLFxuICBzZWVkX2xvdzogdTMyLFxuICBzZWVkX2hpZ2g6IHUzMixcbiAgc3RyZWFtOiB1MzIsXG59XG5cbmNvbnN0IEhBUk1PTklDUyA9IDl1O1xuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IGYwOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiBwaGFzZTogYXJyYXk8dTMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZD4gcmF0ZTogYXJyYXk8dTMyPjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8c3RvcmFnZSwgcmVhZD4gd2VpZ2h0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDQpIHZhcjxzdG9yYWdlLCByZWFkPiBiaWFzOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDUpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNikgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IHNpbmU6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNykgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG4vLy8gSGlnaCBhbmQgbG93IHdvcmQgb2YgYSBwcm9kdWN0IG9mIDMyIHggMzIgYml0cy5cbmZuIG11bHRpcGx5KGE6IHUzMiwgYjogdTMyKSAtPiB2ZWMyPHUzMj4ge1xuICBsZXQgbG93ID0gKGEgJiAweGZmZmZ1KSAqIChiICYgMHhmZmZmdSk7XG4gIGxldCBjcm9zcyA9IChhID4+IDE2dSkgKiAoYiAmIDB4ZmZmZnUpICsgKGxvdyA+PiAxNnUpO1xuICBsZXQgbWlkZGxlID0gKGEgJiAweGZmZmZ1KSAqIChiID4+IDE2dSkgKyAoY3Jvc3MgJiAweGZmZmZ1KTtcbiAgcmV0dXJuIHZlYzI8dTMyPigoYSA+PiAxNnUpICogKGIgPj4gMTZ1KSArIChjcm9zcyA+PiAxNnUpICsgKG1pZGRsZSA+PiAxNnUpLCBhICogYik7XG59XG5cbi8vLyBQaGlsb3g0eDMyLTEwLlxuZm4gcGhpbG94KGJsb2NrOiB1MzIpIC0+IHZlYzQ8dTMyPiB7XG4gIHZhciBjb3VudGVyID0gdmVjNDx1MzI+KGJsb2NrLCAwdSwgcGFyYW1zLnN0cmVhbSwgMHUpO1xuICB2YXIga2V5ID0gdmVjMjx1MzI+KHBhcmFtcy5zZWVkX2xvdywgcGFyYW1zLnNlZWRfaGlnaCk7XG4gIGZvciAodmFyIHJvdW5kID0gMHU7IHJvdW5kIDwgMTB1OyByb3VuZCsrKSB7XG4gICAgbGV0IHAgPSBtdWx0aXBseSgweGQyNTExZjUzdSwgY291bnRlci54KTtcbiAgICBsZXQgcSA9IG11bHRpcGx5KDB4Y2Q5ZThkNTd1LCBjb3VudGVyLnopO1xuICAgIGNvdW50ZXIgPSB2ZWM0PHUzMj4ocS54IF4gY291bnRlci55IF4ga2V5LngsIHEueSwgcC54IF4gY291bnRlci53IF4ga2V5LnksIHAueSk7XG4gICAga2V5ICs9IHZlYzI8dTMyPigweDllMzc3OWI5dSwgMHhiYjY3YWU4NXUpO1xuICB9XG4gIHJldHVybiBjb3VudGVyO1xufVxuXG4vLy8gc2luKDIgcGkgcCkgb2YgYSBwaGFzZSBpbiB1bml0cyBvZiAyXi0zMiBjeWNsZXMuXG5mbiBzaW5fY3ljbGVzKHA6IHUzMikgLT4gZjMyIHtcbiAgLy8gVGhlIGhhbGYgb2YgdGhlIGNpcmNsZSB3aGVyZSB0aGUgY29zaW5lIGlzIG5lZ2F0aXZlIGlzIG1pcnJvcmVkLlxuICBsZXQgbWlycm9yZWQgPSAoKHAgKyAweDQwMDAwMDAwdSkgJiAweDgwMDAwMDAwdSkgIT0gMHU7XG4gIGxldCB0dXJucyA9IGYzMihiaXRjYXN0PGkzMj4oc2VsZWN0KHAsIDB4ODAwMDAwMDB1IC0gcCwgbWlycm9yZWQpKSkgKiAyLjMyODMwNjQzNjUzODY5NjNlLTEwO1xuICBsZXQgcyA9IHR1cm5zICogdHVybnM7XG4gIHJldHVybiB0dXJucyAqICg2LjI4MzE4NTQ4ICsgcyAqICgtNDEuMzQxNzAxNSArIHMgKiAoODEuNjA1MjI0NiArIHMgKiAoLTc2LjcwNDI4NDcgKyBzICogKDQyLjAwOTgzMDUgLSBzICogMTQuMzk0MzA0MykpKSkpO1xufVxuXG4vLy8gc3FydCgtMiBsbiB1KSwgdSA9IChrICsgMS8yKSAvIDJeMjQsIGZyb20gMjQgYml0cyBrLiBBYm92ZSAxLzIgaXQgaXMgMSAtIHUgdGhhdCBpcyBleGFjdC5cbmZuIHJhZGl1cyhrOiB1MzIpIC0+IGYzMiB7XG4gIHZhciBleHBvbmVudCA9IDA7XG4gIHZhciBjb21wbGVtZW50ID0gKGYzMigweGZmZmZmZnUgLSBrKSArIDAuNSkgKiA1Ljk2MDQ2NDQ3NzUzOTA2MjVlLTg7XG4gIGlmIChrIDwgMHg4MDAwMDB1KSB7XG4gICAgbGV0IHBhcnRzID0gZnJleHAoKGYzMihrKSArIDAuNSkgKiA1Ljk2MDQ2NDQ3NzUzOTA2MjVlLTgpO1xuICAgIGV4cG9uZW50ID0gcGFydHMuZXhwO1xuICAgIGNvbXBsZW1lbnQgPSAxLjAgLSBwYXJ0cy5mcmFjdDtcbiAgfVxuICBsZXQgciA9IGNvbXBsZW1lbnQgLyAoMi4wIC0gY29tcGxlbWVudCk7XG4gIGxldCBzID0gciAqIHI7XG4gIC8vIGxuKDEgLSBjb21wbGVtZW50KSA9IC0yIGF0YW5oKHIpXG4gIGxldCBoYWxmX2xvZyA9IHIgKiAoMS4wICsgcyAqICgwLjMzMzMzMzQwMyArIHMgKiAoMC4xOTk5OTMzODcgKyBzICogKDAuMTQzMTA1MjA5ICsgcyAqICgwLjEwNjk0OTgwNiArIHMgKiAwLjEyMjEyNDUzOCkpKSkpO1xuICByZXR1cm4gc3FydCg0LjAgKiBoYWxmX2xvZyAtIDEuMzg2Mjk0MzYxMSAqIGYzMihleHBvbmVudCkpO1xufVxuXG4vLy8gRm91ciBub3JtYWxzIG9mIGEgYmxvY2ssIGJ5IEJveCBhbmQgTXVsbGVyLlxuZm4gbm9ybWFscyhibG9jazogdTMyKSAtPiB2ZWM0PGYzMj4ge1xuICBsZXQgd29yZHMgPSBwaGlsb3goYmxvY2spID4+IHZlYzQ8dTMyPig4dSk7XG4gIGxldCBhID0gKHdvcmRzLnkgPDwgOHUpICsgMTI4dTtcbiAgbGV0IGIgPSAod29yZHMudyA8PCA4dSkgKyAxMjh1O1xuICByZXR1cm4gdmVjNDxmMzI+KHJhZGl1cyh3b3Jkcy54KSwgcmFkaXVzKHdvcmRzLngpLCByYWRpdXMod29yZHMueiksIHJhZGl1cyh3b3Jkcy56KSkgKlxuICAgIHZlYzQ8ZjMyPihzaW5fY3ljbGVzKGEgKyAweDQwMDAwMDAwdSksIHNpbl9jeWNsZXMoYSksIHNpbl9jeWNsZXMoYiArIDB4NDAwMDAwMDB1KSwgc2luX2N5Y2xlcyhiKSk7XG59XG5cbmZuIHRhbmhfcHJlY2lzZSh4OiBmMzIpIC0+IGYzMiB7XG4gIGxldCBzID0geCAqIHg7XG4gIGxldCBzZXJpZXMgPSB4ICogKDEuMCArIHMgKiAoLTAuMzMzMzMzMTY0ICsgcyAqICgwLjEzMzMyMjEwNSArIHMgKiAoLTAuMDUzNzA3NDg3OSArIHMgKiAwLjAxOTM2NTk5MDUpKSkpO1xuICBsZXQgZSA9IGV4cCgtMi4wICogbWluKGFicyh4KSwgMTAuMCkpO1xuICByZXR1cm4gc2VsZWN0KHNpZ24oeCkgKiAoMS4wIC0gZSkgLyAoMS4wICsgZSksIHNlcmllcywgYWJzKHgpIDwgMC4zKTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IGogPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgaWYgKGogPj0gcGFyYW1zLm4gKiBwYXJhbXMuc2FtcGxlcykge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgaGFsZiA9IHBhcmFtcy5zYW1wbGVzIC8gMnU7XG4gIGxldCBrID0gbWF4KGosIGhhbGYpIC0gaGFsZjtcbiAgbGV0IHZhbHVlID0gayAvIHBhcmFtcy5zYW1wbGVzO1xuICBsZXQgcSA9IGsgJSBwYXJhbXMuc2FtcGxlcztcbiAgbGV0IHJhbXAgPSBqID49IGhhbGYgJiYgdmFsdWUgKyAxdSA8IHBhcmFtcy5uO1xuICBsZXQgdm9pY2VkID0gZjBbaiAvIHBhcmFtcy5zYW1wbGVzXSA+IDEwLjA7XG4gIGxldCBnYWluID0gc2VsZWN0KDAuMDMzMzMzMzM1LCAwLjAwMywgdm9pY2VkKTtcbiAgdmFyIGJsb2NrID0gaiAqIEhBUk1PTklDUyAvIDR1O1xuICB2YXIgbGFuZSA9IGogKiBIQVJNT05JQ1MgJSA0dTtcbiAgdmFyIG5vaXNlID0gbm9ybWFscyhibG9jayk7XG4gIHZhciBzdW0gPSBiaWFzWzBdO1xuICBmb3IgKHZhciBoID0gMHU7IGggPCBIQVJNT05JQ1M7IGgrKykge1xuICAgIHZhciBjeWNsZXMgPSBwaGFzZVt2YWx1ZSAqIEhBUk1PTklDUyArIGhdO1xuICAgIGlmIChyYW1wKSB7XG4gICAgICBsZXQgc3RlcCA9IHJhdGVbKHZhbHVlICsgMXUpICogSEFSTU9OSUNTICsgaF07XG4gICAgICBjeWNsZXMgKz0gcSAqIHN0ZXAgKyAoc3RlcCA+PiAxdSk7XG4gICAgfVxuICAgIGxldCB3YXZlID0gMC4xICogc2luX2N5Y2xlcyhjeWNsZXMpO1xuICAgIGlmIChXUklURV9TSU5FKSB7XG4gICAgICBzaW5lW2ogKiBIQVJNT05JQ1MgKyBoXSA9IHdhdmU7XG4gICAgfVxuICAgIHN1bSArPSB3ZWlnaHRbaF0gKiAoc2VsZWN0KDAuMCwgd2F2ZSwgdm9pY2VkKSArIGdhaW4gKiBub2lzZVtsYW5lXSk7XG4gICAgbGFuZSArPSAxdTtcbiAgICBpZiAobGFuZSA9PSA0dSAmJiBoICsgMXUgPCBIQVJNT05JQ1MpIHtcbiAgICAgIGxhbmUgPSAwdTtcbiAgICAgIGJsb2NrICs9IDF1O1xuICAgICAgbm9pc2UgPSBub3JtYWxzKGJsb2NrKTtcbiAgICB9XG4gIH1cbiAgb3V0W2pdID0gdGFuaF9wcmVjaXNlKHN1bSk7XG59XG4iLCAiLy8gSW52ZXJzZSBzaG9ydC10aW1lIEZvdXJpZXIgdHJhbnNmb3JtIGFzIHRvcmNoLmlzdGZ0OiB0aGUgaW52ZXJzZSByZWFsIHRyYW5zZm9ybSBvZiBlYWNoIGZyYW1lICh0aGUgaW1hZ2luYXJ5IHBhcnRzIG9mXG4vLyBpdHMgZmlyc3QgYW5kIGxhc3QgYmluIGFyZSBpZ25vcmVkKSwgd2luZG93ZWQsIG92ZXJsYXBwZWQgYW5kIGFkZGVkLCBkaXZpZGVkIGJ5IHRoZSBzdW0gb2YgdGhlIHNxdWFyZWQgd2luZG93cyB0aGF0IGFyZVxuLy8gdGhlcmUsIG5fZmZ0IC8gMiBzYW1wbGVzIGN1dCBhdCBib3RoIGVuZHMuXG4vL1xuLy8gICBzcGVjdHJ1bSAgW2ZyYW1lcywgYmlucywgMl1cbi8vICAgYmFzaXMgICAgIFtuX2ZmdCwgYmlucywgMl0gICB3aW5kb3dbaV0gLyBuX2ZmdCAqICgxLCBvciAyIGluc2lkZSkgKiAoY29zLCAtc2luKSgyIHBpIGsgaSAvIG5fZmZ0KVxuLy8gICB3aW5kb3cgICAgW25fZmZ0XVxuLy8gICBvdXQgICAgICAgWyhmcmFtZXMgLSAxKSAqIGhvcF1cbi8vXG4vLyBPbmUgdGhyZWFkOiBvbmUgc2FtcGxlLiBHcmlkOiAoY2VpbCgoZnJhbWVzIC0gMSkgKiBob3AgLyA2NCkgZm9sZGVkKS5cblxuc3RydWN0IFBhcmFtcyB7XG4gIGZyYW1lczogdTMyLFxuICBiaW5zOiB1MzIsXG4gIG5fZmZ0OiB1MzIsXG4gIGhvcDogdTMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHNwZWN0cnVtOiBhcnJheTx2ZWMyPGYzMj4+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiBiYXNpczogYXJyYXk8dmVjMjxmMzI+PjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZD4gd2luZG93OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNCkgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgYXQgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgaWYgKGF0ID49IChwYXJhbXMuZnJhbWVzIC0gMXUpICogcGFyYW1zLmhvcCkge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgcGxhY2UgPSBhdCArIHBhcmFtcy5uX2ZmdCAvIDJ1O1xuICBsZXQgbGFzdCA9IG1pbihwbGFjZSAvIHBhcmFtcy5ob3AsIHBhcmFtcy5mcmFtZXMgLSAxdSk7XG4gIGxldCBmaXJzdCA9IChtYXgocGxhY2UgKyAxdSwgcGFyYW1zLm5fZmZ0KSAtIHBhcmFtcy5uX2ZmdCArIHBhcmFtcy5ob3AgLSAxdSkgLyBwYXJhbXMuaG9wO1xuICB2YXIgc3VtID0gMC4wO1xuICB2YXIgd2VpZ2h0ID0gMC4wO1xuICBmb3IgKHZhciBmcmFtZSA9IGZpcnN0OyBmcmFtZSA8PSBsYXN0OyBmcmFtZSsrKSB7XG4gICAgbGV0IGkgPSBwbGFjZSAtIGZyYW1lICogcGFyYW1zLmhvcDtcbiAgICB3ZWlnaHQgKz0gd2luZG93W2ldICogd2luZG93W2ldO1xuICAgIGZvciAodmFyIGsgPSAwdTsgayA8IHBhcmFtcy5iaW5zOyBrKyspIHtcbiAgICAgIGxldCBwcm9kdWN0ID0gc3BlY3RydW1bZnJhbWUgKiBwYXJhbXMuYmlucyArIGtdICogYmFzaXNbaSAqIHBhcmFtcy5iaW5zICsga107XG4gICAgICBzdW0gKz0gcHJvZHVjdC54ICsgcHJvZHVjdC55O1xuICAgIH1cbiAgfVxuICBvdXRbYXRdID0gc3VtIC8gd2VpZ2h0O1xufVxuIiwgIi8vIHogPSB4ICgrIHJlc2lkdWFsKTsgeSA9IGxlYWt5KChnYWluW2NdICsgZ2Fpbl9vZmZzZXQpICogKHogLSBtZWFuKSAvIHNxcnQodmFyICsgZXBzKSArIGJpYXNbY10pLCBtZWFuIGFuZCBwb3B1bGF0aW9uXG4vLyB2YXJpYW5jZSBvdmVyIHRoZSBjaGFubmVscyBvZiBhIHJvdywgaW4gdHdvIHBhc3Nlcy4gc2xvcGUgMSBpcyBubyBhY3RpdmF0aW9uLiBXaXRoIGdhaW5fb2Zmc2V0IDEgYW5kIGdhaW4gYW5kIGJpYXNcbi8vIHRoZSB0d28gaGFsdmVzIG9mIG9uZSBwcm9qZWN0ZWQgc3R5bGUgaXQgaXMgU3R5bGVUVFMgMidzIGFkYXB0aXZlIGxheWVyIG5vcm0uXG4vL1xuLy8gICB4LCByZXNpZHVhbCwgb3V0ICBbVCwgQ11cbi8vICAgZ2FpbiAgICAgICAgICAgICAgWz49IENdXG4vLyAgIGJpYXMgICAgICAgICAgICAgIFs+PSBiaWFzX2F0ICsgQ10sIHJlYWQgZnJvbSBiaWFzX2F0IG9uXG4vL1xuLy8gT25lIHdvcmtncm91cDogb25lIHJvdzsgYSBsYW5lIGhvbGRzIGNoYW5uZWxzIGxhbmUgKyBMQU5FUyBpLiBHcmlkOiAoVCBmb2xkZWQpLlxuXG5vdmVycmlkZSBMQU5FUzogdTMyID0gNjQ7XG5vdmVycmlkZSBIQVNfUkVTSURVQUw6IGJvb2wgPSBmYWxzZTtcblxuc3RydWN0IFBhcmFtcyB7XG4gIFQ6IHUzMixcbiAgQzogdTMyLFxuICBiaWFzX2F0OiB1MzIsXG4gIGdhaW5fb2Zmc2V0OiBmMzIsXG4gIGVwczogZjMyLFxuICBzbG9wZTogZjMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHg6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHJlc2lkdWFsOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkPiBnYWluOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjxzdG9yYWdlLCByZWFkPiBiaWFzOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDQpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNSkgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG52YXI8d29ya2dyb3VwPiBwYXJ0czogYXJyYXk8ZjMyLCBMQU5FUz47XG5cbi8vLyBTdW0gb3ZlciB0aGUgbGFuZXMsIHRoZSBzYW1lIGluIGVhY2guXG5mbiB0b3RhbChwYXJ0OiBmMzIsIGxhbmU6IHUzMikgLT4gZjMyIHtcbiAgd29ya2dyb3VwQmFycmllcigpO1xuICBwYXJ0c1tsYW5lXSA9IHBhcnQ7XG4gIHdvcmtncm91cEJhcnJpZXIoKTtcbiAgdmFyIHN1bSA9IDAuMDtcbiAgZm9yICh2YXIgaSA9IDB1OyBpIDwgTEFORVM7IGkrKykge1xuICAgIHN1bSArPSBwYXJ0c1tpXTtcbiAgfVxuICByZXR1cm4gc3VtO1xufVxuXG5mbiB2YWx1ZShhdDogdTMyKSAtPiBmMzIge1xuICBpZiAoSEFTX1JFU0lEVUFMKSB7XG4gICAgcmV0dXJuIHhbYXRdICsgcmVzaWR1YWxbYXRdO1xuICB9XG4gIHJldHVybiB4W2F0XTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKExBTkVTKVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxhbmU6IHUzMixcbikge1xuICBsZXQgdCA9IGdyb3VwLnkgKiBncm91cHMueCArIGdyb3VwLng7XG4gIGlmICh0ID49IHBhcmFtcy5UKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGxldCBDID0gcGFyYW1zLkM7XG4gIHZhciBzdW0gPSAwLjA7XG4gIGZvciAodmFyIGMgPSBsYW5lOyBjIDwgQzsgYyArPSBMQU5FUykge1xuICAgIHN1bSArPSB2YWx1ZSh0ICogQyArIGMpO1xuICB9XG4gIGxldCBtZWFuID0gdG90YWwoc3VtLCBsYW5lKSAvIGYzMihDKTtcbiAgdmFyIHNxdWFyZXMgPSAwLjA7XG4gIGZvciAodmFyIGMgPSBsYW5lOyBjIDwgQzsgYyArPSBMQU5FUykge1xuICAgIGxldCBkZXZpYXRpb24gPSB2YWx1ZSh0ICogQyArIGMpIC0gbWVhbjtcbiAgICBzcXVhcmVzICs9IGRldmlhdGlvbiAqIGRldmlhdGlvbjtcbiAgfVxuICBsZXQgc2NhbGUgPSAxLjAgLyBzcXJ0KHRvdGFsKHNxdWFyZXMsIGxhbmUpIC8gZjMyKEMpICsgcGFyYW1zLmVwcyk7XG4gIGZvciAodmFyIGMgPSBsYW5lOyBjIDwgQzsgYyArPSBMQU5FUykge1xuICAgIGxldCBhdCA9IHQgKiBDICsgYztcbiAgICBsZXQgeSA9IChnYWluW2NdICsgcGFyYW1zLmdhaW5fb2Zmc2V0KSAqICgodmFsdWUoYXQpIC0gbWVhbikgKiBzY2FsZSkgKyBiaWFzW3BhcmFtcy5iaWFzX2F0ICsgY107XG4gICAgb3V0W2F0XSA9IHNlbGVjdChwYXJhbXMuc2xvcGUgKiB5LCB5LCB5ID49IDAuMCk7XG4gIH1cbn1cbiIsICIvLyBPbmUgc3RlcCBvZiBhIGJpZGlyZWN0aW9uYWwgTFNUTSAoSG9jaHJlaXRlciAmIFNjaG1pZGh1YmVyIDE5OTc7IFB5VG9yY2gncyBnYXRlIG9yZGVyIGksIGYsIGcsIG8pLCBib3RoIGRpcmVjdGlvbnMgYXRcbi8vIG9uY2U6IChpLCBmLCBnLCBvKSA9IGdhdGVzW3RdICsgV19oaCBoOyBjID0gc2lnbWEoZikgYyArIHNpZ21hKGkpIHRhbmgoZyk7IGggPSBzaWdtYShvKSB0YW5oKGMpLiBUaGUgZm9yd2FyZCBkaXJlY3Rpb25cbi8vIHRha2VzIHQgPSBuLCB0aGUgYmFja3dhcmQgb25lIHQgPSBUIC0gMSAtIG4sIHdoZXJlIG4gaXMgdGhlIG51bWJlciBvZiBzdGVwcyBkb25lIHNvIGZhcjsgYSB1bml0IGtlZXBzIGl0IGJlc2lkZSBpdHNcbi8vIGNlbGwsIHNvIHRoYXQgZXZlcnkgc3RlcCBpcyB0aGUgc2FtZSBkaXNwYXRjaC4gaCBvZiB0aGUgc3RlcCBiZWZvcmUgaXMgcmVhZCBmcm9tIGBvdXRgLlxuLy9cbi8vICAgZ2F0ZXMgICBbVCwgMiAqIDRIXSAgICBpbnB1dCBwcm9qZWN0aW9uIGFuZCBib3RoIGJpYXNlczsgZm9yd2FyZCwgdGhlbiBiYWNrd2FyZFxuLy8gICBXX2hoICAgIFsyLCA0SCwgSF0gICAgIGYzMiwgb3IgMTYtYml0IHBhaXJzIChIIGV2ZW4pXG4vLyAgIHN0YXRlICAgWzIgKiBILCAyXSAgICAgYml0cyBvZiB0aGUgY2VsbCwgc3RlcHMgZG9uZTsgemVybyBiZWZvcmUgdGhlIGZpcnN0IHN0ZXAgYW5kIGFmdGVyIHRoZSBsYXN0XG4vLyAgIG91dCAgICAgW1QsIDIgKiBIXSAgICAgZm9yd2FyZCwgdGhlbiBiYWNrd2FyZFxuLy9cbi8vIE9uZSBncm91cCBvZiBMQU5FUyB0aHJlYWRzOiBvbmUgdW5pdCwgNCByb3dzIG9mIFdfaGg7IGxhbmUgbCB0YWtlcyB3b3JkcyBsICsgTEFORVMgaSBvZiB0aGUgcm93cy5cbi8vIEdyaWQ6IChjZWlsKEggKiBMQU5FUyAvIDEyOCksIDIpLlxuXG5vdmVycmlkZSBGT1JNQVQ6IHUzMiA9IDA7IC8vIG9mIFdfaGg6IDAgZjMyLCAxIGYxNiBwYWlycywgMiBiZjE2IHBhaXJzXG5vdmVycmlkZSBMQU5FUzogdTMyID0gMzI7IC8vIGEgcG93ZXIgb2YgdHdvLCBhdCBtb3N0IDEyOFxuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgVDogdTMyLFxuICBIOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4gZ2F0ZXM6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IFdfaGg6IGFycmF5PHUzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IHN0YXRlOiBhcnJheTx2ZWMyPHUzMj4+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNCkgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG52YXI8d29ya2dyb3VwPiBwYXJ0czogYXJyYXk8dmVjNDxmMzI+LCAxMjg+O1xuXG4vLy8gVGhlIHR3byBoYWx2ZXMgb2YgYSB3b3JkIGFzIGYzMi5cbmZuIHVucGFjayh3b3JkOiB1MzIpIC0+IHZlYzI8ZjMyPiB7XG4gIGlmIChGT1JNQVQgPT0gMXUpIHtcbiAgICByZXR1cm4gdW5wYWNrMngxNmZsb2F0KHdvcmQpO1xuICB9XG4gIHJldHVybiBiaXRjYXN0PHZlYzI8ZjMyPj4odmVjMjx1MzI+KHdvcmQgPDwgMTZ1LCB3b3JkICYgMHhmZmZmMDAwMHUpKTtcbn1cblxuZm4gc2lnbW9pZCh4OiBmMzIpIC0+IGYzMiB7XG4gIHJldHVybiAxLjAgLyAoMS4wICsgZXhwKC14KSk7XG59XG5cbi8vLyBPZGQsIGFuZCBleGFjdCB0byAxZS03IG9mIGl0cyB2YWx1ZSBuZWFyIHplcm8sIHdoZXJlIDIgc2lnbW9pZCgyIHgpIC0gMSBjYW5jZWxzLlxuZm4gdGFuaF9wcmVjaXNlKHg6IGYzMikgLT4gZjMyIHtcbiAgbGV0IGEgPSBtaW4oYWJzKHgpLCAxMC4wKTtcbiAgbGV0IHMgPSB4ICogeDtcbiAgbGV0IHNlcmllcyA9IHggKiAoMS4wICsgcyAqICgtMC4zMzMzMzMxNjQgKyBzICogKDAuMTMzMzIyMTA1ICsgcyAqICgtMC4wNTM3MDc0ODc5ICsgcyAqIDAuMDE5MzY1OTkwNSkpKSk7XG4gIGxldCBlID0gZXhwKC0yLjAgKiBhKTtcbiAgcmV0dXJuIHNlbGVjdChzaWduKHgpICogKDEuMCAtIGUpIC8gKDEuMCArIGUpLCBzZXJpZXMsIGEgPCAwLjMpO1xufVxuXG4vLy8gVGhpcyBsYW5lJ3Mgc2hhcmUgb2YgdGhlIGZvdXIgcHJvZHVjdHMgb2YgdW5pdCBqIHdpdGggaCwgd2hpY2ggbGllcyBpbiBvdXQgZnJvbSBgaGAgb24uXG5mbiBwcm9kdWN0cyhkaXJlY3Rpb246IHUzMiwgajogdTMyLCBoOiB1MzIsIGxhbmU6IHUzMikgLT4gdmVjNDxmMzI+IHtcbiAgbGV0IEggPSBwYXJhbXMuSDtcbiAgdmFyIHN1bSA9IHZlYzQ8ZjMyPigpO1xuICBpZiAoRk9STUFUID09IDB1KSB7XG4gICAgbGV0IHJvdyA9IChkaXJlY3Rpb24gKiA0dSAqIEggKyBqKSAqIEg7XG4gICAgZm9yICh2YXIgayA9IGxhbmU7IGsgPCBIOyBrICs9IExBTkVTKSB7XG4gICAgICBsZXQgdyA9IHZlYzQ8dTMyPihXX2hoW3JvdyArIGtdLCBXX2hoW3JvdyArIEggKiBIICsga10sIFdfaGhbcm93ICsgMnUgKiBIICogSCArIGtdLCBXX2hoW3JvdyArIDN1ICogSCAqIEggKyBrXSk7XG4gICAgICBzdW0gKz0gYml0Y2FzdDx2ZWM0PGYzMj4+KHcpICogb3V0W2ggKyBrXTtcbiAgICB9XG4gICAgcmV0dXJuIHN1bTtcbiAgfVxuICBsZXQgaGFsZiA9IEggLyAydTtcbiAgbGV0IHJvdyA9IChkaXJlY3Rpb24gKiA0dSAqIEggKyBqKSAqIGhhbGY7XG4gIGZvciAodmFyIGsgPSBsYW5lOyBrIDwgaGFsZjsgayArPSBMQU5FUykge1xuICAgIGxldCBpID0gdW5wYWNrKFdfaGhbcm93ICsga10pO1xuICAgIGxldCBmID0gdW5wYWNrKFdfaGhbcm93ICsgSCAqIGhhbGYgKyBrXSk7XG4gICAgbGV0IGcgPSB1bnBhY2soV19oaFtyb3cgKyAydSAqIEggKiBoYWxmICsga10pO1xuICAgIGxldCBvID0gdW5wYWNrKFdfaGhbcm93ICsgM3UgKiBIICogaGFsZiArIGtdKTtcbiAgICBzdW0gKz0gdmVjNDxmMzI+KGkueCwgZi54LCBnLngsIG8ueCkgKiBvdXRbaCArIDJ1ICoga10gKyB2ZWM0PGYzMj4oaS55LCBmLnksIGcueSwgby55KSAqIG91dFtoICsgMnUgKiBrICsgMXVdO1xuICB9XG4gIHJldHVybiBzdW07XG59XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSgxMjgpXG5mbiBtYWluKEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPiwgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMikge1xuICBsZXQgSCA9IHBhcmFtcy5IO1xuICBsZXQgZGlyZWN0aW9uID0gZ3JvdXAueTtcbiAgbGV0IGxhbmUgPSBsb2NhbCAlIExBTkVTO1xuICBsZXQgaiA9IGdyb3VwLnggKiAoMTI4dSAvIExBTkVTKSArIGxvY2FsIC8gTEFORVM7XG4gIGxldCB1bml0ID0gZGlyZWN0aW9uICogSCArIG1pbihqLCBIIC0gMXUpO1xuICBsZXQgY2VsbCA9IHN0YXRlW3VuaXRdO1xuICBsZXQgbiA9IGNlbGwueTtcbiAgbGV0IHQgPSBzZWxlY3QocGFyYW1zLlQgLSAxdSAtIG4sIG4sIGRpcmVjdGlvbiA9PSAwdSk7XG4gIHZhciBzdW0gPSB2ZWM0PGYzMj4oKTtcbiAgaWYgKG4gPiAwdSAmJiBqIDwgSCkge1xuICAgIGxldCBiZWZvcmUgPSBzZWxlY3QodCArIDF1LCB0IC0gMXUsIGRpcmVjdGlvbiA9PSAwdSk7XG4gICAgc3VtID0gcHJvZHVjdHMoZGlyZWN0aW9uLCBqLCBiZWZvcmUgKiAydSAqIEggKyBkaXJlY3Rpb24gKiBILCBsYW5lKTtcbiAgfVxuICBpZiAoTEFORVMgPiAxdSkge1xuICAgIHBhcnRzW2xvY2FsXSA9IHN1bTtcbiAgICBmb3IgKHZhciBkaXN0YW5jZSA9IExBTkVTIC8gMnU7IGRpc3RhbmNlID4gMHU7IGRpc3RhbmNlIC89IDJ1KSB7XG4gICAgICB3b3JrZ3JvdXBCYXJyaWVyKCk7XG4gICAgICBpZiAobGFuZSA8IGRpc3RhbmNlKSB7XG4gICAgICAgIHBhcnRzW2xvY2FsXSArPSBwYXJ0c1tsb2NhbCArIGRpc3RhbmNlXTtcbiAgICAgIH1cbiAgICB9XG4gICAgc3VtID0gcGFydHNbbG9jYWxdO1xuICB9XG4gIGlmIChsYW5lICE9IDB1IHx8IGogPj0gSCkge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgYXQgPSB0ICogOHUgKiBIICsgZGlyZWN0aW9uICogNHUgKiBIICsgajtcbiAgc3VtICs9IHZlYzQ8ZjMyPihnYXRlc1thdF0sIGdhdGVzW2F0ICsgSF0sIGdhdGVzW2F0ICsgMnUgKiBIXSwgZ2F0ZXNbYXQgKyAzdSAqIEhdKTtcbiAgdmFyIGMgPSBzaWdtb2lkKHN1bS54KSAqIHRhbmhfcHJlY2lzZShzdW0ueik7XG4gIGlmIChuID4gMHUpIHtcbiAgICBjICs9IHNpZ21vaWQoc3VtLnkpICogYml0Y2FzdDxmMzI+KGNlbGwueCk7XG4gIH1cbiAgb3V0W3QgKiAydSAqIEggKyB1bml0XSA9IHNpZ21vaWQoc3VtLncpICogdGFuaF9wcmVjaXNlKGMpO1xuICBzdGF0ZVt1bml0XSA9IHZlYzI8dTMyPihiaXRjYXN0PHUzMj4oYyksIHNlbGVjdChuICsgMXUsIDB1LCBuICsgMXUgPT0gcGFyYW1zLlQpKTtcbn1cbiIsICIvLyBCcmluZ3MgYSB3ZWlnaHQgb2YgYSBjaGVja3BvaW50IGludG8gdGhlIGxheW91dCBvZiB0aGUgY29udm9sdXRpb24ga2VybmVsczogb3V0W3BhbmVsXVtrXVszMiBjb2x1bW5zXSwgayA9ICh0YXAsIGMpXG4vLyB3aXRoIGMgcGFkZGVkIHRvIEM4ID0gQyByb3VuZGVkIHVwIHRvIDgsIHBhZGRpbmcgemVyby4gQ29sdW1uIG4gb2YgYSBwbGFpbiBsYXllciBpcyBvdXRwdXQgY2hhbm5lbCBuOyBjb2x1bW5cbi8vIChwaGFzZSwgbykgb2YgYSB0cmFuc3Bvc2VkIGNvbnZvbHV0aW9uIHdpdGggc3RyaWRlIHMgaXMgb3V0cHV0IGNoYW5uZWwgbyBvZiBldmVyeSBzLXRoIG91dHB1dCByb3csIGFuZCBpdHMgdGFwIGogb2Zcbi8vIEogcmVhZHMga2VybmVsIHBvc2l0aW9uIHBoYXNlICsgcyAoSiAtIDEgLSBqKS4gVmFsdWVzIGFyZSBtdWx0aXBsaWVkIGJ5IHNjYWxlW28gb3IgY10gd2hlbiBIQVNfU0NBTEUgKHdlaWdodCBub3JtKS5cbi8vXG4vLyAgIHNvdXJjZSAgWyosICosICpdIG9mIGYzMiwgb3IgMTYtYml0IHBhaXJzICAgZWxlbWVudCAobywgYywgaykgYXQgbyAqIHN0cmlkZV9vICsgYyAqIHN0cmlkZV9jICsgayAqIHN0cmlkZV9rXG4vLyAgIHNjYWxlICAgW09dIG9yIFtDXSAgICAgICAgICAgICAgICAgICAgICAgICAgYnkgdGhlIGZpcnN0IGF4aXMgb2YgdGhlIGNoZWNrcG9pbnQncyB0ZW5zb3Jcbi8vICAgb3V0ICAgICB2ZWM0PHUzMj4gd29yZHMgICAgICAgICAgICAgICAgICAgICBmMzI6IHJvdyBrLCA0IGNvbHVtbnM7IDE2IGJpdHM6IHJvd3MgayBhbmQgayArIDEsIDQgY29sdW1ucyBlYWNoXG4vL1xuLy8gT25lIHRocmVhZDogb25lIHdvcmQgb2Ygb3V0LiBHcmlkOiAoY2VpbCh3b3JkcyAvIDY0KSBmb2xkZWQpLlxuXG5vdmVycmlkZSBTT1VSQ0U6IHUzMiA9IDA7IC8vIDAgZjMyLCAxIGYxNiBwYWlycywgMiBiZjE2IHBhaXJzXG5vdmVycmlkZSBGT1JNQVQ6IHUzMiA9IDA7IC8vIG9mIG91dDsgMTYtYml0IG9ubHkgd2hlbiBTT1VSQ0UgaXMgdGhlIHNhbWUgYW5kIHRoZXJlIGlzIG5vIHNjYWxlXG5vdmVycmlkZSBUUkFOU1BPU0VEOiBib29sID0gZmFsc2U7XG5vdmVycmlkZSBIQVNfU0NBTEU6IGJvb2wgPSBmYWxzZTtcblxuc3RydWN0IFBhcmFtcyB7XG4gIHdvcmRzOiB1MzIsXG4gIE86IHUzMixcbiAgQzogdTMyLFxuICBLOiB1MzIsXG4gIHRhcHM6IHUzMixcbiAgcGhhc2VzOiB1MzIsXG4gIHN0cmlkZV9vOiB1MzIsXG4gIHN0cmlkZV9jOiB1MzIsXG4gIHN0cmlkZV9rOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4gc291cmNlOiBhcnJheTx1MzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiBzY2FsZTogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTx2ZWM0PHUzMj4+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuLy8vIEJpdHMgb2YgdGhlIGVsZW1lbnQgYXQgcm93IGsgb2YgY29sdW1uIG46IDMyIG9yIDE2IG9mIHRoZW0uXG5mbiBlbGVtZW50KG46IHUzMiwgazogdTMyKSAtPiB1MzIge1xuICBsZXQgQzggPSAocGFyYW1zLkMgKyA3dSkgJiB+N3U7XG4gIGxldCB0YXAgPSBrIC8gQzg7XG4gIGxldCBjID0gayAlIEM4O1xuICBsZXQgbyA9IG4gJSBwYXJhbXMuTztcbiAgbGV0IGF0ID0gc2VsZWN0KHRhcCwgbiAvIHBhcmFtcy5PICsgcGFyYW1zLnBoYXNlcyAqIChwYXJhbXMudGFwcyAtIDF1IC0gdGFwKSwgVFJBTlNQT1NFRCk7XG4gIGlmIChjID49IHBhcmFtcy5DIHx8IG4gPj0gcGFyYW1zLk8gKiBwYXJhbXMucGhhc2VzIHx8IGF0ID49IHBhcmFtcy5LKSB7XG4gICAgcmV0dXJuIDB1O1xuICB9XG4gIGxldCBpbmRleCA9IG8gKiBwYXJhbXMuc3RyaWRlX28gKyBjICogcGFyYW1zLnN0cmlkZV9jICsgYXQgKiBwYXJhbXMuc3RyaWRlX2s7XG4gIHZhciBiaXRzID0gc291cmNlW2luZGV4XTtcbiAgaWYgKFNPVVJDRSAhPSAwdSkge1xuICAgIGJpdHMgPSAoc291cmNlW2luZGV4ID4+IDF1XSA+PiAoMTZ1ICogKGluZGV4ICYgMXUpKSkgJiAweGZmZmZ1O1xuICB9XG4gIGlmIChGT1JNQVQgIT0gMHUpIHtcbiAgICByZXR1cm4gYml0cztcbiAgfVxuICB2YXIgdmFsdWUgPSBiaXRjYXN0PGYzMj4oYml0cyk7XG4gIGlmIChTT1VSQ0UgPT0gMXUpIHtcbiAgICB2YWx1ZSA9IHVucGFjazJ4MTZmbG9hdChiaXRzKS54O1xuICB9IGVsc2UgaWYgKFNPVVJDRSA9PSAydSkge1xuICAgIHZhbHVlID0gYml0Y2FzdDxmMzI+KGJpdHMgPDwgMTZ1KTtcbiAgfVxuICBpZiAoSEFTX1NDQUxFKSB7XG4gICAgdmFsdWUgKj0gc2NhbGVbc2VsZWN0KG8sIGMsIFRSQU5TUE9TRUQpXTtcbiAgfVxuICByZXR1cm4gYml0Y2FzdDx1MzI+KHZhbHVlKTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IHdvcmQgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgaWYgKHdvcmQgPj0gcGFyYW1zLndvcmRzKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGxldCBLID0gcGFyYW1zLnRhcHMgKiAoKHBhcmFtcy5DICsgN3UpICYgfjd1KTtcbiAgbGV0IGxhbmUgPSB3b3JkICYgN3U7XG4gIGlmIChGT1JNQVQgPT0gMHUpIHtcbiAgICBsZXQgayA9ICh3b3JkID4+IDN1KSAlIEs7XG4gICAgbGV0IG4gPSAod29yZCA+PiAzdSkgLyBLICogMzJ1ICsgbGFuZSAqIDR1O1xuICAgIG91dFt3b3JkXSA9IHZlYzQ8dTMyPihlbGVtZW50KG4sIGspLCBlbGVtZW50KG4gKyAxdSwgayksIGVsZW1lbnQobiArIDJ1LCBrKSwgZWxlbWVudChuICsgM3UsIGspKTtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IGsgPSAod29yZCA+PiAzdSkgJSAoSyAvIDJ1KSAqIDJ1O1xuICBsZXQgbiA9ICh3b3JkID4+IDN1KSAvIChLIC8gMnUpICogMzJ1ICsgbGFuZSAqIDR1O1xuICBvdXRbd29yZF0gPSB2ZWM0PHUzMj4oXG4gICAgZWxlbWVudChuLCBrKSB8IChlbGVtZW50KG4gKyAxdSwgaykgPDwgMTZ1KSxcbiAgICBlbGVtZW50KG4gKyAydSwgaykgfCAoZWxlbWVudChuICsgM3UsIGspIDw8IDE2dSksXG4gICAgZWxlbWVudChuLCBrICsgMXUpIHwgKGVsZW1lbnQobiArIDF1LCBrICsgMXUpIDw8IDE2dSksXG4gICAgZWxlbWVudChuICsgMnUsIGsgKyAxdSkgfCAoZWxlbWVudChuICsgM3UsIGsgKyAxdSkgPDwgMTZ1KSxcbiAgKTtcbn1cbiIsICIvLyBvdXRbdCwgY10gPSB4W3x0IC0gbGVmdHwsIGNdICsgeVt0LCBjXTogcmVmbGVjdGlvbiBwYWRkaW5nIGF0IHRoZSBzdGFydCBvbmx5LCB3aXRoIGEgc3VtIG9uIHRoZSB3YXkuXG4vL1xuLy8gICB4ICAgICAgIFtULCBDXSwgVCA+IGxlZnRcbi8vICAgeSwgb3V0ICBbVCArIGxlZnQsIENdXG4vL1xuLy8gT25lIHRocmVhZDogb25lIHZhbHVlLiBHcmlkOiAoY2VpbCgoVCArIGxlZnQpICogQyAvIDY0KSBmb2xkZWQpLlxuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgVDogdTMyLFxuICBDOiB1MzIsXG4gIGxlZnQ6IHUzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiB4OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiB5OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgYXQgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgbGV0IHQgPSBhdCAvIHBhcmFtcy5DO1xuICBpZiAodCA+PSBwYXJhbXMuVCArIHBhcmFtcy5sZWZ0KSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGxldCByb3cgPSBzZWxlY3QodCAtIHBhcmFtcy5sZWZ0LCBwYXJhbXMubGVmdCAtIHQsIHQgPCBwYXJhbXMubGVmdCk7XG4gIG91dFthdF0gPSB4W3JvdyAqIHBhcmFtcy5DICsgYXQgJSBwYXJhbXMuQ10gKyB5W2F0XTtcbn1cbiIsICIvLyBNYWduaXR1ZGUgYW5kIGFuZ2xlIG9mIGEgc2hvcnQtdGltZSBGb3VyaWVyIHRyYW5zZm9ybSAoY2VudHJlZCwgcmVmbGVjdCBwYWRkaW5nLCBvbmVzaWRlZCksIG4gPSBuX2ZmdCBldmVuLCBoID0gbiAvIDI6XG4vLyAgIFJlIFhbbSwga10gPSAoLTEpXmsgKHhbY10gKyBzdW1faiB3X2ogKHhbYyArIGpdICsgeFtjIC0gal0pIGNvcygyIHBpIGsgaiAvIG4pKVxuLy8gICBJbSBYW20sIGtdID0gLSgtMSleayBzdW1faiB3X2ogKHhbYyArIGpdIC0geFtjIC0gal0pIHNpbigyIHBpIGsgaiAvIG4pLCAgYyA9IG0gKiBob3AsIGogPSAxIC4uIGggLSAxLCB3X2ggPSAwLlxuLy8gRWFjaCBmcmFtZSBpcyBmb2xkZWQgYWJvdXQgaXRzIGNlbnRyZTogdGhlIGZyYW1lIGF0IHRoZSBzdGFydCwgc3ltbWV0cmljIGJ5IHJlZmxlY3Rpb24sIGFuZCB0aGUgYmlucyAwIGFuZCBoIGNvbWUgb3V0XG4vLyByZWFsLCB3aXRoIGFuIGFuZ2xlIG9mIGV4YWN0bHkgMCBvciArcGkuIGF0YW4yIGlzIG91ciBvd246IFdHU0wncyBtYXkgYmUgb2ZmIGJ5IDQwOTYgVUxQIGFuZCBpcyB1bmRlZmluZWQgYXQgKDAsIDApLlxuLy9cbi8vICAgeCAgICAgIFtzYW1wbGVzXVxuLy8gICBiYXNpcyAgW2ggKyAxLCBoLCAyXSAgICgtMSleayB3X2ogY29zIGFuZCAtKC0xKV5rIHdfaiBzaW4gb2YgYmluIGs7IGogPSAwIGlzIHRoZSBjZW50cmUsICgtMSleayBhbmQgMFxuLy8gICBvdXQgICAgW2ZyYW1lcywgY29sdW1uc10gICBtYWduaXR1ZGVzIDAgLi4gaCwgYW5nbGVzIGggKyAxIC4uIDIgaCArIDEsIHRoZW4gemVyb3Ncbi8vXG4vLyBPbmUgdGhyZWFkOiBvbmUgYmluIG9mIG9uZSBmcmFtZS4gR3JpZDogKGNlaWwoZnJhbWVzICogKGggKyAxKSAvIDY0KSBmb2xkZWQpLlxuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgc2FtcGxlczogdTMyLFxuICBmcmFtZXM6IHUzMixcbiAgaG9wOiB1MzIsXG4gIGhhbGY6IHUzMixcbiAgY29sdW1uczogdTMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHg6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IGJhc2lzOiBhcnJheTx2ZWMyPGYzMj4+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG4vLy8geFtpXSwgcmVmbGVjdGVkIGF0IGJvdGggZW5kcy5cbmZuIHNhbXBsZShpOiBpMzIpIC0+IGYzMiB7XG4gIGxldCBsYXN0ID0gaTMyKHBhcmFtcy5zYW1wbGVzKSAtIDE7XG4gIHJldHVybiB4W2xhc3QgLSBhYnMobGFzdCAtIGFicyhpKSldO1xufVxuXG4vLy8gYXRhbihhKSBmb3IgMCA8PSBhIDw9IDEuXG5mbiBhcmN0YW5nZW50KGE6IGYzMikgLT4gZjMyIHtcbiAgbGV0IHN0ZWVwID0gYSA+IDAuNDE0MjEzNTY7XG4gIGxldCByID0gc2VsZWN0KGEsIChhIC0gMS4wKSAvIChhICsgMS4wKSwgc3RlZXApO1xuICBsZXQgcyA9IHIgKiByO1xuICBsZXQgYW5nbGUgPSByICogKDEuMCArIHMgKiAoLTAuMzMzMzI4MDY4ICsgcyAqICgwLjE5OTc0NzI0OSArIHMgKiAoLTAuMTM4NTQ0NTc0ICsgcyAqIDAuMDc5OTM2NDM3MykpKSk7XG4gIHJldHVybiBzZWxlY3QoYW5nbGUsIGFuZ2xlICsgMC43ODUzOTgxNjM0LCBzdGVlcCk7XG59XG5cbi8vLyBBbmdsZSBvZiAocmUsIGltKSBpbiAtcGkgLi4gcGk7IDAgYXQgdGhlIG9yaWdpbjsgaW0gb2YgMCBjb3VudHMgYXMgcG9zaXRpdmUuXG5mbiBhbmdsZV9vZihyZTogZjMyLCBpbTogZjMyKSAtPiBmMzIge1xuICBsZXQgbGFyZ2UgPSBtYXgoYWJzKHJlKSwgYWJzKGltKSk7XG4gIGlmIChsYXJnZSA9PSAwLjApIHtcbiAgICByZXR1cm4gMC4wO1xuICB9XG4gIHZhciBhbmdsZSA9IGFyY3RhbmdlbnQobWluKGFicyhyZSksIGFicyhpbSkpIC8gbGFyZ2UpO1xuICBhbmdsZSA9IHNlbGVjdChhbmdsZSwgMS41NzA3OTYzMjY4IC0gYW5nbGUsIGFicyhpbSkgPiBhYnMocmUpKTtcbiAgYW5nbGUgPSBzZWxlY3QoYW5nbGUsIDMuMTQxNTkyNjUzNiAtIGFuZ2xlLCByZSA8IDAuMCk7XG4gIHJldHVybiBzZWxlY3QoYW5nbGUsIC1hbmdsZSwgaW0gPCAwLjApO1xufVxuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgdGhyZWFkID0gKGdyb3VwLnkgKiBncm91cHMueCArIGdyb3VwLngpICogNjR1ICsgbG9jYWw7XG4gIGxldCBiaW5zID0gcGFyYW1zLmhhbGYgKyAxdTtcbiAgbGV0IGZyYW1lID0gdGhyZWFkIC8gYmlucztcbiAgbGV0IGsgPSB0aHJlYWQgJSBiaW5zO1xuICBpZiAoZnJhbWUgPj0gcGFyYW1zLmZyYW1lcykge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgY2VudHJlID0gaTMyKGZyYW1lICogcGFyYW1zLmhvcCk7XG4gIHZhciByZSA9IHNhbXBsZShjZW50cmUpICogYmFzaXNbayAqIHBhcmFtcy5oYWxmXS54O1xuICB2YXIgaW0gPSAwLjA7XG4gIGZvciAodmFyIGogPSAxdTsgaiA8IHBhcmFtcy5oYWxmOyBqKyspIHtcbiAgICBsZXQgYWZ0ZXIgPSBzYW1wbGUoY2VudHJlICsgaTMyKGopKTtcbiAgICBsZXQgYmVmb3JlID0gc2FtcGxlKGNlbnRyZSAtIGkzMihqKSk7XG4gICAgbGV0IGZhY3RvciA9IGJhc2lzW2sgKiBwYXJhbXMuaGFsZiArIGpdO1xuICAgIHJlICs9IChhZnRlciArIGJlZm9yZSkgKiBmYWN0b3IueDtcbiAgICBpbSArPSAoYWZ0ZXIgLSBiZWZvcmUpICogZmFjdG9yLnk7XG4gIH1cbiAgbGV0IHJvdyA9IGZyYW1lICogcGFyYW1zLmNvbHVtbnM7XG4gIG91dFtyb3cgKyBrXSA9IHNxcnQocmUgKiByZSArIGltICogaW0pO1xuICBvdXRbcm93ICsgYmlucyArIGtdID0gYW5nbGVfb2YocmUsIGltKTtcbiAgaWYgKGsgPT0gMHUpIHtcbiAgICBmb3IgKHZhciBjID0gMnUgKiBiaW5zOyBjIDwgcGFyYW1zLmNvbHVtbnM7IGMrKykge1xuICAgICAgb3V0W3JvdyArIGNdID0gMC4wO1xuICAgIH1cbiAgfVxufVxuIiwgIi8vIG91dFtkXSA9IGdbZF0gLyB8fHZbZCwgLi4uXXx8LCBubyBlcHNpbG9uOiB0aGUgZmFjdG9yIG9mIHdlaWdodCBub3JtYWxpc2F0aW9uLCB3ID0gb3V0W2RdICogdiAoU2FsaW1hbnMgJiBLaW5nbWFcbi8vIDIwMTYpLiBkIGlzIHRoZSBmaXJzdCBheGlzIG9mIHRoZSBjaGVja3BvaW50J3MgdGVuc29yOiBvdXRwdXQgY2hhbm5lbHMgb2YgYSBjb252b2x1dGlvbiwgSU5QVVQgY2hhbm5lbHMgb2YgYVxuLy8gdHJhbnNwb3NlZCBvbmUuXG4vL1xuLy8gICBnICAgIFtEXVxuLy8gICB2ICAgIFtELCBuXSAgIGYzMiwgb3IgMTYtYml0IHBhaXJzXG4vLyAgIG91dCAgW0RdXG4vL1xuLy8gT25lIHRocmVhZDogb25lIGQ7IDggcGFydGlhbCBzdW1zIGtlZXAgdGhlIHJvdW5kaW5nIG9mIGxvbmcgcm93cyBzbWFsbC4gR3JpZDogKGNlaWwoRCAvIDY0KSkuXG5cbm92ZXJyaWRlIFNPVVJDRTogdTMyID0gMDsgLy8gb2YgdjogMCBmMzIsIDEgZjE2IHBhaXJzLCAyIGJmMTYgcGFpcnNcblxuc3RydWN0IFBhcmFtcyB7XG4gIEQ6IHUzMixcbiAgbjogdTMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IGc6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHY6IGFycmF5PHUzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbi8vLyBFbGVtZW50IGkgb2Ygdi5cbmZuIGxvYWQoaTogdTMyKSAtPiBmMzIge1xuICBpZiAoU09VUkNFID09IDB1KSB7XG4gICAgcmV0dXJuIGJpdGNhc3Q8ZjMyPih2W2ldKTtcbiAgfVxuICBsZXQgYml0cyA9ICh2W2kgPj4gMXVdID4+ICgxNnUgKiAoaSAmIDF1KSkpICYgMHhmZmZmdTtcbiAgcmV0dXJuIHNlbGVjdChiaXRjYXN0PGYzMj4oYml0cyA8PCAxNnUpLCB1bnBhY2syeDE2ZmxvYXQoYml0cykueCwgU09VUkNFID09IDF1KTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihAYnVpbHRpbihnbG9iYWxfaW52b2NhdGlvbl9pZCkgaWQ6IHZlYzM8dTMyPikge1xuICBsZXQgZCA9IGlkLng7XG4gIGlmIChkID49IHBhcmFtcy5EKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIHZhciBzdW1zID0gYXJyYXk8ZjMyLCA4PigpO1xuICBmb3IgKHZhciBpID0gMHU7IGkgPCBwYXJhbXMubjsgaSsrKSB7XG4gICAgbGV0IHZhbHVlID0gbG9hZChkICogcGFyYW1zLm4gKyBpKTtcbiAgICBzdW1zW2kgJiA3dV0gKz0gdmFsdWUgKiB2YWx1ZTtcbiAgfVxuICBsZXQgdG90YWwgPSAoKHN1bXNbMF0gKyBzdW1zWzFdKSArIChzdW1zWzJdICsgc3Vtc1szXSkpICsgKChzdW1zWzRdICsgc3Vtc1s1XSkgKyAoc3Vtc1s2XSArIHN1bXNbN10pKTtcbiAgb3V0W2RdID0gZ1tkXSAvIHNxcnQodG90YWwpO1xufVxuIiwgIi8vIE1lbW9yeSBvZiBhIGRldmljZS4gQWN0aXZhdGlvbnMgY29tZSBmcm9tIGEgcG9vbCBvZiBzaXplIGNsYXNzZXMgYW5kIGdvIGJhY2sgdG8gaXQ7IHdlaWdodHMgYW5kIG90aGVyIGxvbmctbGl2ZWRcbi8vIHRlbnNvcnMgaGF2ZSBidWZmZXJzIG9mIHRoZWlyIG93biBzaXplLiBBIGZyZWVkIGJ1ZmZlciBtYXkgYmUgaGFuZGVkIG91dCBhdCBvbmNlOiB0aGUgcXVldWUgaXMgb3JkZXJlZCwgc28gYSBsYXRlclxuLy8gZGlzcGF0Y2ggdGhhdCB3cml0ZXMgaXQgcnVucyBhZnRlciBldmVyeSBlYXJsaWVyIG9uZSB0aGF0IHJlYWQgaXQuXG5cbmNvbnN0IFVTQUdFID0gMHg4MCB8IDB4NDAgfCAweDA4IHwgMHgwNDsgLy8gU1RPUkFHRSB8IFVOSUZPUk0gfCBDT1BZX0RTVCB8IENPUFlfU1JDXG5cbi8qKiBPbmUgR1BVIGJ1ZmZlciBhbmQgd2hvIGhvbGRzIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBCbG9jayB7XG4gIHJlYWRvbmx5IGlkOiBudW1iZXI7XG4gIHJlYWRvbmx5IGJ1ZmZlcjogR1BVQnVmZmVyO1xuICByZWFkb25seSBieXRlczogbnVtYmVyO1xuICByZWFkb25seSBwb29sZWQ6IGJvb2xlYW47XG4gIGxpdmU6IGJvb2xlYW47XG59XG5cbi8qKiBCeXRlcyBoZWxkLCBpbiBibG9ja3Mgb2YgYW55IGtpbmQuICovXG5leHBvcnQgaW50ZXJmYWNlIEFyZW5hU3RhdHMge1xuICAvKiogQnl0ZXMgb2YgdGVuc29ycyBpbiB1c2UgKHdob2xlIGJsb2NrcyksIHdlaWdodHMgaW5jbHVkZWQuICovXG4gIGxpdmVCeXRlczogbnVtYmVyO1xuICBsaXZlQnVmZmVyczogbnVtYmVyO1xuICAvKiogQnl0ZXMgb2YgZnJlZSBibG9ja3Mga2VwdCBmb3IgcmV1c2UuICovXG4gIHBvb2xlZEJ5dGVzOiBudW1iZXI7XG4gIC8qKiBMaXZlIGFuZCBwb29sZWQsIG5vdy4gKi9cbiAgYnl0ZXM6IG51bWJlcjtcbiAgLyoqIFRoZSBsYXJnZXN0IGBieXRlc2Agc28gZmFyLiAqL1xuICBwZWFrQnl0ZXM6IG51bWJlcjtcbn1cblxuLyoqIFJvdW5kcyB1cCB0byBvbmUgb2YgOCBzdGVwcyBwZXIgb2N0YXZlLCBhdCBsZWFzdCAyNTYgYnl0ZXMsIHNvIHRoYXQgdGV4dHMgb2Ygc2ltaWxhciBsZW5ndGggbWVldCB0aGUgc2FtZSBidWZmZXJzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNpemVDbGFzcyhieXRlczogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3Qgc3RlcCA9IE1hdGgubWF4KDI1NiwgMiAqKiAoTWF0aC5jZWlsKE1hdGgubG9nMihNYXRoLm1heChieXRlcywgMSkpKSAtIDQpKTtcbiAgcmV0dXJuIE1hdGgubWF4KDEsIE1hdGguY2VpbChieXRlcyAvIHN0ZXApKSAqIHN0ZXA7XG59XG5cbmV4cG9ydCBjbGFzcyBBcmVuYSB7XG4gIHJlYWRvbmx5ICNkZXZpY2U6IEdQVURldmljZTtcbiAgcmVhZG9ubHkgI2ZyZWU6IEJsb2NrW10gPSBbXTsgLy8gYnkgc2l6ZSwgYW5kIGFtb25nIGVxdWFscyB0aGUgbGFzdCBmcmVlZCBvbmUgbGFzdFxuICByZWFkb25seSAjb25EZXN0cm95OiAoKSA9PiB2b2lkO1xuICAjc2NvcGVzOiBCbG9ja1tdW10gPSBbXTtcbiAgI25leHRJZCA9IDE7XG4gICNzdGF0czogQXJlbmFTdGF0cyA9IHsgbGl2ZUJ5dGVzOiAwLCBsaXZlQnVmZmVyczogMCwgcG9vbGVkQnl0ZXM6IDAsIGJ5dGVzOiAwLCBwZWFrQnl0ZXM6IDAgfTtcblxuICAvKiogYG9uRGVzdHJveWAgaXMgY2FsbGVkIHdoZW5ldmVyIGEgYnVmZmVyIGlzIGRlc3Ryb3llZDogYmluZCBncm91cHMgdGhhdCBuYW1lIGl0IG11c3QgYmUgZm9yZ290dGVuLiAqL1xuICBjb25zdHJ1Y3RvcihkZXZpY2U6IEdQVURldmljZSwgb25EZXN0cm95OiAoKSA9PiB2b2lkKSB7XG4gICAgdGhpcy4jZGV2aWNlID0gZGV2aWNlO1xuICAgIHRoaXMuI29uRGVzdHJveSA9IG9uRGVzdHJveTtcbiAgfVxuXG4gIHN0YXRzKCk6IEFyZW5hU3RhdHMge1xuICAgIHJldHVybiB7IC4uLnRoaXMuI3N0YXRzIH07XG4gIH1cblxuICAvKiogQSBwb29sZWQgYmxvY2sgb2YgYXQgbGVhc3QgYGJ5dGVzYCwgZnJlZWQgd2hlbiB0aGUgc2NvcGUgaW4gd2hpY2ggaXQgaXMgbWFkZSBlbmRzLiAqL1xuICBhbGxvY2F0ZShieXRlczogbnVtYmVyKTogQmxvY2sge1xuICAgIGNvbnN0IHdhbnRlZCA9IHNpemVDbGFzcyhieXRlcyk7XG4gICAgY29uc3QgYXQgPSB0aGlzLiNmcmVlLmZpbmRJbmRleCgoYmxvY2spID0+IGJsb2NrLmJ5dGVzID49IHdhbnRlZCk7XG4gICAgLy8gVGhlIGxhc3Qgb2YgdGhlIGVxdWFsczogdGhlIG5leHQgc2NvcGUgaXMgdGhlbiBoYW5kZWQgdGhlIHNhbWUgYnVmZmVycyBpbiB0aGUgc2FtZSBvcmRlci5cbiAgICBjb25zdCBlbmQgPSBhdCA8IDAgPyAtMSA6IHRoaXMuI2ZyZWUuZmluZExhc3RJbmRleCgoYmxvY2spID0+IGJsb2NrLmJ5dGVzID09PSB0aGlzLiNmcmVlW2F0XSEuYnl0ZXMpO1xuICAgIGNvbnN0IGJsb2NrID0gZW5kIDwgMCA/IHRoaXMuI2NyZWF0ZSh3YW50ZWQsIHRydWUpIDogdGhpcy4jZnJlZS5zcGxpY2UoZW5kLCAxKVswXSE7XG4gICAgaWYgKGVuZCA+PSAwKSB0aGlzLiNzdGF0cy5wb29sZWRCeXRlcyAtPSBibG9jay5ieXRlcztcbiAgICB0aGlzLiNzdGF0cy5saXZlQnl0ZXMgKz0gYmxvY2suYnl0ZXM7XG4gICAgdGhpcy4jc3RhdHMubGl2ZUJ1ZmZlcnMgKz0gMTtcbiAgICBibG9jay5saXZlID0gdHJ1ZTtcbiAgICB0aGlzLiNzY29wZXMuYXQoLTEpPy5wdXNoKGJsb2NrKTtcbiAgICByZXR1cm4gYmxvY2s7XG4gIH1cblxuICAvKiogQSBibG9jayBvZiBpdHMgb3duLCBvdXRzaWRlIGV2ZXJ5IHNjb3BlOiBmb3Igd2VpZ2h0cywgY2FjaGVzIGFuZCBzdGF0ZXMuICovXG4gIG93bihieXRlczogbnVtYmVyKTogQmxvY2sge1xuICAgIGNvbnN0IGJsb2NrID0gdGhpcy4jY3JlYXRlKE1hdGguY2VpbChNYXRoLm1heChieXRlcywgMTYpIC8gMTYpICogMTYsIGZhbHNlKTtcbiAgICB0aGlzLiNzdGF0cy5saXZlQnl0ZXMgKz0gYmxvY2suYnl0ZXM7XG4gICAgdGhpcy4jc3RhdHMubGl2ZUJ1ZmZlcnMgKz0gMTtcbiAgICByZXR1cm4gYmxvY2s7XG4gIH1cblxuICByZWxlYXNlKGJsb2NrOiBCbG9jayk6IHZvaWQge1xuICAgIGlmICghYmxvY2subGl2ZSkgcmV0dXJuO1xuICAgIGJsb2NrLmxpdmUgPSBmYWxzZTtcbiAgICB0aGlzLiNzdGF0cy5saXZlQnl0ZXMgLT0gYmxvY2suYnl0ZXM7XG4gICAgdGhpcy4jc3RhdHMubGl2ZUJ1ZmZlcnMgLT0gMTtcbiAgICBpZiAoIWJsb2NrLnBvb2xlZCkgcmV0dXJuIHRoaXMuI2Rlc3Ryb3koYmxvY2spO1xuICAgIHRoaXMuI3N0YXRzLnBvb2xlZEJ5dGVzICs9IGJsb2NrLmJ5dGVzO1xuICAgIGNvbnN0IGF0ID0gdGhpcy4jZnJlZS5maW5kSW5kZXgoKGZyZWUpID0+IGZyZWUuYnl0ZXMgPiBibG9jay5ieXRlcyk7XG4gICAgdGhpcy4jZnJlZS5zcGxpY2UoYXQgPCAwID8gdGhpcy4jZnJlZS5sZW5ndGggOiBhdCwgMCwgYmxvY2spO1xuICB9XG5cbiAgLyoqIE9wZW5zIGEgc2NvcGU7IGBjbG9zZShrZXB0KWAgZnJlZXMgd2hhdCB3YXMgYWxsb2NhdGVkIHNpbmNlLCBidXQgZm9yIGBrZXB0YCwgd2hpY2ggcGFzc2VzIHRvIHRoZSBzY29wZSBhcm91bmQuICovXG4gIG9wZW4oKTogKGtlcHQ6IFJlYWRvbmx5U2V0PEJsb2NrPikgPT4gdm9pZCB7XG4gICAgY29uc3QgYmxvY2tzOiBCbG9ja1tdID0gW107XG4gICAgdGhpcy4jc2NvcGVzLnB1c2goYmxvY2tzKTtcbiAgICByZXR1cm4gKGtlcHQpID0+IHtcbiAgICAgIHRoaXMuI3Njb3Blcy5wb3AoKTtcbiAgICAgIGZvciAoY29uc3QgYmxvY2sgb2YgYmxvY2tzLnJldmVyc2UoKSkge1xuICAgICAgICBpZiAoa2VwdC5oYXMoYmxvY2spKSB0aGlzLiNzY29wZXMuYXQoLTEpPy5wdXNoKGJsb2NrKTtcbiAgICAgICAgZWxzZSB0aGlzLnJlbGVhc2UoYmxvY2spO1xuICAgICAgfVxuICAgIH07XG4gIH1cblxuICAvKiogRGVzdHJveXMgdGhlIGZyZWUgYmxvY2tzLiAqL1xuICB0cmltKCk6IHZvaWQge1xuICAgIGZvciAoY29uc3QgYmxvY2sgb2YgdGhpcy4jZnJlZS5zcGxpY2UoMCkpIHtcbiAgICAgIHRoaXMuI3N0YXRzLnBvb2xlZEJ5dGVzIC09IGJsb2NrLmJ5dGVzO1xuICAgICAgdGhpcy4jZGVzdHJveShibG9jayk7XG4gICAgfVxuICB9XG5cbiAgI2NyZWF0ZShieXRlczogbnVtYmVyLCBwb29sZWQ6IGJvb2xlYW4pOiBCbG9jayB7XG4gICAgY29uc3QgYnVmZmVyID0gdGhpcy4jZGV2aWNlLmNyZWF0ZUJ1ZmZlcih7IHNpemU6IGJ5dGVzLCB1c2FnZTogVVNBR0UgfSk7XG4gICAgdGhpcy4jc3RhdHMuYnl0ZXMgKz0gYnl0ZXM7XG4gICAgdGhpcy4jc3RhdHMucGVha0J5dGVzID0gTWF0aC5tYXgodGhpcy4jc3RhdHMucGVha0J5dGVzLCB0aGlzLiNzdGF0cy5ieXRlcyk7XG4gICAgcmV0dXJuIHsgaWQ6IHRoaXMuI25leHRJZCsrLCBidWZmZXIsIGJ5dGVzLCBwb29sZWQsIGxpdmU6IHRydWUgfTtcbiAgfVxuXG4gICNkZXN0cm95KGJsb2NrOiBCbG9jayk6IHZvaWQge1xuICAgIGJsb2NrLmJ1ZmZlci5kZXN0cm95KCk7XG4gICAgdGhpcy4jc3RhdHMuYnl0ZXMgLT0gYmxvY2suYnl0ZXM7XG4gICAgdGhpcy4jb25EZXN0cm95KCk7XG4gIH1cbn1cbiIsICIvLyBEZXZpY2U6IHRlbnNvcnMsIHNjb3Blcywga2VybmVscyBhbmQgdGhlIHF1ZXVlIG9mIG9uZSBHUFUuIE9wcyBhcmUgdGhlIG9ubHkgY2FsbGVycyBvZiBgcnVuYC4gTm90aGluZyBpcyBzdWJtaXR0ZWRcbi8vIHVudGlsIHNvbWVib2R5IHJlYWRzIG9yIGVub3VnaCB3b3JrIGhhcyBnYXRoZXJlZDsgaW4gTm9kZSwgd2FpdGluZyBmb3IgdGhlIEdQVSBsZWF2ZXMgdGhlIGNvcmUgZnJlZS5cblxuaW1wb3J0ICogYXMga2VybmVsVGV4dHMgZnJvbSBcIi4uL2tlcm5lbHMvaW5kZXgudHNcIjtcbmltcG9ydCB7IEFyZW5hLCB0eXBlIEFyZW5hU3RhdHMsIHR5cGUgQmxvY2sgfSBmcm9tIFwiLi9hcmVuYS50c1wiO1xuaW1wb3J0IHsgRm9ybWFudEVycm9yLCB0aHJvd0lmQWJvcnRlZCB9IGZyb20gXCIuL2Vycm9yLnRzXCI7XG5pbXBvcnQgeyBjaGVja1RlbnNvcnMsIEtlcm5lbHMsIHR5cGUgS2VybmVsU2NoZW1hLCB3cml0ZVBhcmFtcyB9IGZyb20gXCIuL2tlcm5lbC50c1wiO1xuaW1wb3J0IHsgb3BlbkFkYXB0ZXIsIHR5cGUgUGxhdGZvcm0gfSBmcm9tIFwiLi9wbGF0Zm9ybS50c1wiO1xuaW1wb3J0IHsgUHJvZmlsZSwgdHlwZSBQcm9maWxlUm93IH0gZnJvbSBcIi4vcHJvZmlsZS50c1wiO1xuaW1wb3J0IHsgdHlwZSBEaXNwYXRjaCwgUXVldWUsIHR5cGUgUXVldWVTdGF0cyB9IGZyb20gXCIuL3F1ZXVlLnRzXCI7XG5pbXBvcnQgeyB0eXBlIERUeXBlLCBlbGVtZW50cywgdHlwZSBIb3N0QXJyYXksIHR5cGUgU2hhcGUsIFRlbnNvciB9IGZyb20gXCIuL3RlbnNvci50c1wiO1xuXG4vKiogQnl0ZXMgb2YgYSB1bmlmb3JtIHdpbmRvdzogd2hhdCBldmVyeSBhZGFwdGVyIGNhbiBiaW5kLiAqL1xuZXhwb3J0IGNvbnN0IFdJTkRPV19CWVRFUyA9IDY1NTM2O1xuXG4vKiogQSBwYXJ0IG9mIGEgdGVuc29yIGJvdW5kIGFzIGEgdW5pZm9ybTogYFdJTkRPV19CWVRFU2AgZnJvbSBgb2Zmc2V0YCAoYnl0ZXMsIGEgbXVsdGlwbGUgb2YgMjU2KS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2luZG93IHtcbiAgcmVhZG9ubHkgdGVuc29yOiBUZW5zb3I7XG4gIHJlYWRvbmx5IG9mZnNldDogbnVtYmVyO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIExhdW5jaCB7XG4gIC8qKiBXb3JrZ3JvdXBzOyBgRGV2aWNlLmZvbGRgIGJyaW5ncyBsb25nIG9uZS1kaW1lbnNpb25hbCBncmlkcyBpbnRvIHRoZSBsaW1pdCBvZiA2NSw1MzUgYSBzaWRlLiAqL1xuICByZWFkb25seSBncmlkOiByZWFkb25seSBbbnVtYmVyLCBudW1iZXI/LCBudW1iZXI/XTtcbiAgLyoqIE92ZXJyaWRlIGNvbnN0YW50cyBvZiB0aGUgLndnc2wgYnkgbmFtZS4gKi9cbiAgcmVhZG9ubHkgY29uc3RhbnRzPzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj47XG4gIC8qKiBFc3RpbWF0ZSBvZiB0aGUgYXJpdGhtZXRpYyBpbiBtdWx0aXBseS1hZGRzOyBib3VuZHMgaG93IG11Y2ggaXMgc3VibWl0dGVkIGF0IG9uY2UuICovXG4gIHJlYWRvbmx5IHdvcms/OiBudW1iZXI7XG59XG5cbi8qKiBXaGF0IGFuIG9wIG1heSBjaG9vc2UgYSBrZXJuZWwgYnkuICovXG5leHBvcnQgaW50ZXJmYWNlIEFkYXB0ZXJUcmFpdHMge1xuICAvKiogQSBHUFUsIG9yIGEgcHJvZ3JhbSB0aGF0IHBsYXlzIG9uZSBvbiB0aGUgQ1BVIChsbHZtcGlwZSwgU3dpZnRTaGFkZXIpLiAqL1xuICByZWFkb25seSBjbGFzczogXCJoYXJkd2FyZVwiIHwgXCJzb2Z0d2FyZVwiO1xuICAvKiogTGFuZXMgb2YgYSBzdWJncm91cCB3aGVyZSB0aGV5IGFyZSBvZiBvbmUgc2l6ZTsgMCB3aXRob3V0IHN1Ymdyb3Vwcy4gKi9cbiAgcmVhZG9ubHkgc3ViZ3JvdXBTaXplOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1heEJpbmRpbmdCeXRlczogbnVtYmVyO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgRGV2aWNlU3RhdHMgZXh0ZW5kcyBBcmVuYVN0YXRzLCBRdWV1ZVN0YXRzIHtcbiAgcGlwZWxpbmVzOiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgRGV2aWNlT3B0aW9ucyB7XG4gIC8qKiBBIGRldmljZSB0aGF0IHRoZSBhcHBsaWNhdGlvbiBhbHJlYWR5IGhhczsgaXQgc3RheXMgaXRzIG93biBhbmQgaXMgbm90IGRlc3Ryb3llZCB3aXRoIG91cnMuICovXG4gIHJlYWRvbmx5IGdwdURldmljZT86IEdQVURldmljZTtcbiAgLyoqIFBhcnQgb2YgYW4gYWRhcHRlcidzIG5hbWUsIHRvIGNob29zZSBhbW9uZyBzZXZlcmFsIChOb2RlIG9ubHkpLiAqL1xuICByZWFkb25seSBhZGFwdGVyPzogc3RyaW5nO1xuICAvKiogZmFsc2U6IGFzIG9uIGFuIGFkYXB0ZXIgd2l0aG91dCBzdWJncm91cHMgKGZvciB0ZXN0cyBhbmQgYmVuY2htYXJrcykuICovXG4gIHJlYWRvbmx5IHN1Ymdyb3Vwcz86IGJvb2xlYW47XG59XG5cbi8qKiBUaGUgYmVzdCBhZGFwdGVyIChvciB0aGUgb25lIG5hbWVkKSB3aXRoIHRoZSBsYXJnZXN0IGxpbWl0cyBpdCBvZmZlcnMuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gY3JlYXRlRGV2aWNlKG9wdGlvbnM6IERldmljZU9wdGlvbnMgPSB7fSk6IFByb21pc2U8RGV2aWNlPiB7XG4gIHJldHVybiBuZXcgRGV2aWNlKGF3YWl0IG9wZW5BZGFwdGVyKG9wdGlvbnMpKTtcbn1cblxuZXhwb3J0IGNsYXNzIERldmljZSB7XG4gIHJlYWRvbmx5IGdwdTogR1BVRGV2aWNlO1xuICByZWFkb25seSB0cmFpdHM6IEFkYXB0ZXJUcmFpdHM7XG4gIHJlYWRvbmx5ICNwbGF0Zm9ybTogUGxhdGZvcm07XG4gIHJlYWRvbmx5ICNhcmVuYTogQXJlbmE7XG4gIHJlYWRvbmx5ICNrZXJuZWxzOiBLZXJuZWxzO1xuICByZWFkb25seSAjcXVldWU6IFF1ZXVlO1xuICByZWFkb25seSAjYmluZEdyb3VwcyA9IG5ldyBNYXA8c3RyaW5nLCBHUFVCaW5kR3JvdXA+KCk7XG4gIHJlYWRvbmx5ICNub3RoaW5nOiBCbG9jaztcbiAgI3JlY29yZGluZzogRGlzcGF0Y2hbXSB8IG51bGwgPSBudWxsO1xuICAjY29tcGlsaW5nOiBQcm9taXNlPHZvaWQ+W10gfCBudWxsID0gbnVsbDtcbiAgI2ZhdWx0OiBGb3JtYW50RXJyb3IgfCBudWxsID0gbnVsbDtcbiAgI3R1cm46IFByb21pc2U8dW5rbm93bj4gPSBQcm9taXNlLnJlc29sdmUoKTtcblxuICAvKiogVXNlIGBjcmVhdGVEZXZpY2VgLiAqL1xuICBjb25zdHJ1Y3RvcihwbGF0Zm9ybTogUGxhdGZvcm0pIHtcbiAgICB0aGlzLiNwbGF0Zm9ybSA9IHBsYXRmb3JtO1xuICAgIHRoaXMuZ3B1ID0gcGxhdGZvcm0uZGV2aWNlO1xuICAgIHRoaXMudHJhaXRzID0gcGxhdGZvcm0udHJhaXRzO1xuICAgIHRoaXMuI2FyZW5hID0gbmV3IEFyZW5hKHRoaXMuZ3B1LCAoKSA9PiB0aGlzLiNiaW5kR3JvdXBzLmNsZWFyKCkpO1xuICAgIHRoaXMuI2tlcm5lbHMgPSBuZXcgS2VybmVscyh0aGlzLmdwdSwga2VybmVsVGV4dHMpO1xuICAgIHRoaXMuI3F1ZXVlID0gbmV3IFF1ZXVlKHRoaXMuZ3B1LCB0aGlzLnRyYWl0cy5jbGFzcyA9PT0gXCJzb2Z0d2FyZVwiID8gMmU5IDogMWUxMSk7XG4gICAgdGhpcy4jbm90aGluZyA9IHRoaXMuI2FyZW5hLm93bigxNik7XG4gICAgdGhpcy5ncHUuYWRkRXZlbnRMaXN0ZW5lcihcInVuY2FwdHVyZWRlcnJvclwiLCAoZXZlbnQpID0+IHtcbiAgICAgIHRoaXMuI2ZhdWx0ID8/PSBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcImRldmljZVwiLFxuICAgICAgICBgZGV2aWNlOiAkeyhldmVudCBhcyBHUFVVbmNhcHR1cmVkRXJyb3JFdmVudCkuZXJyb3IubWVzc2FnZX1gLFxuICAgICAgKTtcbiAgICB9KTtcbiAgICB2b2lkIHRoaXMuZ3B1Lmxvc3QudGhlbigoeyByZWFzb24sIG1lc3NhZ2UgfSkgPT4ge1xuICAgICAgdGhpcy4jZmF1bHQgPSBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcImRldmljZVwiLFxuICAgICAgICByZWFzb24gPT09IFwiZGVzdHJveWVkXCJcbiAgICAgICAgICA/IFwiZGV2aWNlOiBpdCBoYXMgYmVlbiBkZXN0cm95ZWQ7IGNyZWF0ZSBhbm90aGVyIG9uZS5cIlxuICAgICAgICAgIDogYGRldmljZTogdGhlIEdQVSB3YXMgbG9zdCAoJHttZXNzYWdlIHx8IFwidGhlIGRyaXZlciBnYXZlIG5vIHJlYXNvblwifSk7IGNyZWF0ZSBhbm90aGVyIGRldmljZS5gLFxuICAgICAgKTtcbiAgICB9KTtcbiAgfVxuXG4gIC8vIC0tLS0gdGVuc29yc1xuXG4gIC8qKiBBIHRlbnNvciB3aXRoIHRoZXNlIHZhbHVlcywgb3V0c2lkZSBldmVyeSBzY29wZSB1bnRpbCBpdCBpcyBkaXNwb3NlZCBvZi4gKi9cbiAgdGVuc29yPEQgZXh0ZW5kcyBEVHlwZSA9IFwiZjMyXCI+KHZhbHVlczogQXJyYXlMaWtlPG51bWJlcj4sIHNoYXBlOiBTaGFwZSwgZHR5cGU/OiBEKTogVGVuc29yPEQ+IHtcbiAgICBjb25zdCB0eXBlID0gZHR5cGUgPz8gKFwiZjMyXCIgYXMgRCk7XG4gICAgY29uc3QgYXJyYXk6IEFycmF5QnVmZmVyVmlldzxBcnJheUJ1ZmZlcj4gPVxuICAgICAgdHlwZSA9PT0gXCJmMzJcIlxuICAgICAgICA/IEZsb2F0MzJBcnJheS5mcm9tKHZhbHVlcylcbiAgICAgICAgOiB0eXBlID09PSBcInUzMlwiXG4gICAgICAgICAgPyBVaW50MzJBcnJheS5mcm9tKHZhbHVlcylcbiAgICAgICAgICA6IEludDMyQXJyYXkuZnJvbSh2YWx1ZXMpO1xuICAgIGlmICh2YWx1ZXMubGVuZ3RoICE9PSBlbGVtZW50cyhzaGFwZSkpIHtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgIFwiaW50ZXJuYWxcIixcbiAgICAgICAgYHRlbnNvcjogJHt2YWx1ZXMubGVuZ3RofSB2YWx1ZXMsIGV4cGVjdGVkICR7ZWxlbWVudHMoc2hhcGUpfSBhcyBpbiBbJHtzaGFwZS5qb2luKFwiLCBcIil9XS5gLFxuICAgICAgKTtcbiAgICB9XG4gICAgY29uc3QgYmxvY2sgPSB0aGlzLiNhcmVuYS5vd24oYXJyYXkuYnl0ZUxlbmd0aCk7XG4gICAgdGhpcy5ncHUucXVldWUud3JpdGVCdWZmZXIoYmxvY2suYnVmZmVyLCAwLCBhcnJheSk7XG4gICAgcmV0dXJuIG5ldyBUZW5zb3IodGhpcywgc2hhcGUsIHR5cGUsIGJsb2NrKTtcbiAgfVxuXG4gIC8qKiBNZW1vcnkgZm9yIHRoZSBvdXRwdXQgb2YgYW4gb3AsIGZyb20gdGhlIHBvb2w7IGl0cyB2YWx1ZXMgYXJlIHdoYXRldmVyIHdhcyB0aGVyZS4gKi9cbiAgZW1wdHk8RCBleHRlbmRzIERUeXBlID0gXCJmMzJcIj4oc2hhcGU6IFNoYXBlLCBkdHlwZT86IEQpOiBUZW5zb3I8RD4ge1xuICAgIC8vIEEgZHJ5IHJ1biBuZWVkcyBubyBtZW1vcnkuXG4gICAgY29uc3QgYnl0ZXMgPSB0aGlzLiNjb21waWxpbmcgPyA0IDogNCAqIGVsZW1lbnRzKHNoYXBlKTtcbiAgICByZXR1cm4gbmV3IFRlbnNvcih0aGlzLCBzaGFwZSwgZHR5cGUgPz8gKFwiZjMyXCIgYXMgRCksIHRoaXMuI2FyZW5hLmFsbG9jYXRlKGJ5dGVzKSk7XG4gIH1cblxuICAvKiogTWVtb3J5IG9mIGl0cyBvd24gb3V0c2lkZSBldmVyeSBzY29wZSwgemVybyBhdCBmaXJzdDogd2VpZ2h0cywgY2FjaGVzLCBzdGF0ZXMuICovXG4gIG93bmVkPEQgZXh0ZW5kcyBEVHlwZSA9IFwiZjMyXCI+KHNoYXBlOiBTaGFwZSwgZHR5cGU/OiBEKTogVGVuc29yPEQ+IHtcbiAgICByZXR1cm4gbmV3IFRlbnNvcih0aGlzLCBzaGFwZSwgZHR5cGUgPz8gKFwiZjMyXCIgYXMgRCksIHRoaXMuI2FyZW5hLm93big0ICogZWxlbWVudHMoc2hhcGUpKSk7XG4gIH1cblxuICAvKiogQ29waWVzIGJ5dGVzIGludG8gYSB0ZW5zb3IgZnJvbSBgb2Zmc2V0YCAoYSBtdWx0aXBsZSBvZiA0KSBvbiwgaW4gb3JkZXIgd2l0aCB0aGUgZGlzcGF0Y2hlcyBhcm91bmQuICovXG4gIHdyaXRlKHRlbnNvcjogVGVuc29yLCBieXRlczogVWludDhBcnJheTxBcnJheUJ1ZmZlcj4sIG9mZnNldCA9IDApOiB2b2lkIHtcbiAgICB0aGlzLiNxdWV1ZS5zdWJtaXQoKTtcbiAgICBjb25zdCB3aG9sZSA9IGJ5dGVzLmxlbmd0aCAmIH4zO1xuICAgIHRoaXMuZ3B1LnF1ZXVlLndyaXRlQnVmZmVyKHRlbnNvci5idWZmZXIsIG9mZnNldCwgYnl0ZXMsIDAsIHdob2xlKTtcbiAgICBpZiAod2hvbGUgPT09IGJ5dGVzLmxlbmd0aCkgcmV0dXJuO1xuICAgIGNvbnN0IHJlc3QgPSBuZXcgVWludDhBcnJheSg0KTtcbiAgICByZXN0LnNldChieXRlcy5zdWJhcnJheSh3aG9sZSkpO1xuICAgIHRoaXMuZ3B1LnF1ZXVlLndyaXRlQnVmZmVyKHRlbnNvci5idWZmZXIsIG9mZnNldCArIHdob2xlLCByZXN0KTtcbiAgfVxuXG4gIC8qKiBBIGNvcHkgb3V0c2lkZSBldmVyeSBzY29wZS4gKi9cbiAgY29weTxEIGV4dGVuZHMgRFR5cGU+KHRlbnNvcjogVGVuc29yPEQ+KTogVGVuc29yPEQ+IHtcbiAgICBjb25zdCBjb3B5ID0gdGhpcy5vd25lZCh0ZW5zb3Iuc2hhcGUsIHRlbnNvci5kdHlwZSk7XG4gICAgdGhpcy4jcXVldWUuc3VibWl0KChlbmNvZGVyKSA9PlxuICAgICAgZW5jb2Rlci5jb3B5QnVmZmVyVG9CdWZmZXIodGVuc29yLmJ1ZmZlciwgMCwgY29weS5idWZmZXIsIDAsIDQgKiB0ZW5zb3Iuc2l6ZSksXG4gICAgKTtcbiAgICByZXR1cm4gY29weTtcbiAgfVxuXG4gIC8qKiBGcmVlcyB3aGF0IGBib2R5YCBhbGxvY2F0ZXMgYnV0IGZvciB0aGUgdGVuc29ycyBpdCByZXR1cm5zLCB3aGljaCBwYXNzIHRvIHRoZSBzY29wZSBhcm91bmQsIG9yIHRvIHRoZSBjYWxsZXIuICovXG4gIHNjb3BlPFIgZXh0ZW5kcyBUZW5zb3IgfCByZWFkb25seSBUZW5zb3JbXSB8IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIFRlbnNvcj4+IHwgdm9pZD4oYm9keTogKCkgPT4gUik6IFIge1xuICAgIGNvbnN0IGNsb3NlID0gdGhpcy4jYXJlbmEub3BlbigpO1xuICAgIGxldCBrZXB0ID0gbmV3IFNldDxCbG9jaz4oKTtcbiAgICB0cnkge1xuICAgICAgY29uc3QgcmVzdWx0ID0gYm9keSgpO1xuICAgICAgY29uc3QgdGVuc29ycyA9IHJlc3VsdCBpbnN0YW5jZW9mIFRlbnNvciA/IFtyZXN1bHRdIDogT2JqZWN0LnZhbHVlcyhyZXN1bHQgPz8ge30pO1xuICAgICAga2VwdCA9IG5ldyBTZXQodGVuc29ycy5tYXAoKHRlbnNvcjogVGVuc29yKSA9PiB0ZW5zb3IuYmxvY2spKTtcbiAgICAgIHJldHVybiByZXN1bHQ7XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIGNsb3NlKGtlcHQpO1xuICAgIH1cbiAgfVxuXG4gIHJlbGVhc2UodGVuc29yOiBUZW5zb3IpOiB2b2lkIHtcbiAgICB0aGlzLiNhcmVuYS5yZWxlYXNlKHRlbnNvci5ibG9jayk7XG4gIH1cblxuICAvLyAtLS0tIHdvcmtcblxuICAvKiogRW5jb2RlcyBvbmUgZGlzcGF0Y2guIGB0ZW5zb3JzYCBhbmQgYHBhcmFtc2AgbmFtZSB0aGUgYmluZGluZ3MgYW5kIGZpZWxkcyBvZiB0aGUgLndnc2w7IG51bGw6IG5vdCB1c2VkLiAqL1xuICBydW4oXG4gICAga2VybmVsOiBrZXlvZiB0eXBlb2Yga2VybmVsVGV4dHMsXG4gICAgdGVuc29yczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgVGVuc29yIHwgV2luZG93IHwgbnVsbD4+LFxuICAgIHBhcmFtczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj4sXG4gICAgbGF1bmNoOiBMYXVuY2gsXG4gICk6IHZvaWQge1xuICAgIGNvbnN0IHNjaGVtYSA9IHRoaXMuI2tlcm5lbHMuc2NoZW1hKGtlcm5lbCk7XG4gICAgY2hlY2tUZW5zb3JzKHNjaGVtYSwgT2JqZWN0LmtleXModGVuc29ycykpO1xuICAgIGNvbnN0IGJ5dGVzID0gbmV3IFVpbnQ4QXJyYXkoTWF0aC5jZWlsKHNjaGVtYS5wYXJhbXMubGVuZ3RoIC8gNCkgKiAxNik7XG4gICAgd3JpdGVQYXJhbXMoc2NoZW1hLCBwYXJhbXMsIG5ldyBEYXRhVmlldyhieXRlcy5idWZmZXIpKTtcbiAgICBjb25zdCBjb25zdGFudHMgPSBsYXVuY2guY29uc3RhbnRzID8/IHt9O1xuICAgIGlmICh0aGlzLiNjb21waWxpbmcpIHJldHVybiB2b2lkIHRoaXMuI2NvbXBpbGluZy5wdXNoKHRoaXMuI2tlcm5lbHMuY29tcGlsZShzY2hlbWEsIGNvbnN0YW50cykpO1xuICAgIGNvbnN0IFt4LCB5ID0gMSwgeiA9IDFdID0gbGF1bmNoLmdyaWQ7XG4gICAgY29uc3QgZGlzcGF0Y2g6IERpc3BhdGNoID0ge1xuICAgICAgc2NoZW1hLFxuICAgICAgcGlwZWxpbmU6IHRoaXMuI2tlcm5lbHMucGlwZWxpbmUoc2NoZW1hLCBjb25zdGFudHMpLFxuICAgICAgLi4udGhpcy4jYmluZChzY2hlbWEsIHRlbnNvcnMpLFxuICAgICAgcGFyYW1zOiBieXRlcyxcbiAgICAgIGdyaWQ6IFt4LCB5LCB6XSxcbiAgICAgIHdvcms6IGxhdW5jaC53b3JrID8/IDAsXG4gICAgICBsYWJlbDoga2VybmVsLFxuICAgICAgc2xvdDogbnVsbCxcbiAgICB9O1xuICAgIGlmICh0aGlzLiNyZWNvcmRpbmcpIHRoaXMuI3JlY29yZGluZy5wdXNoKGRpc3BhdGNoKTtcbiAgICBlbHNlIHRoaXMuI3F1ZXVlLmVuY29kZShkaXNwYXRjaCk7XG4gIH1cblxuICAvKipcbiAgICogUmVjb3JkcyB0aGUgZGlzcGF0Y2hlcyB0aGF0IGBib2R5YCBtYWtlcyBpbnN0ZWFkIG9mIHJ1bm5pbmcgdGhlbTsgYHJlcGxheShuKWAgcnVucyB0aGVtIG4gdGltZXMsIGZvciBhIGZyYWN0aW9uIG9mXG4gICAqIHRoZSBjb3N0LiBXaGF0IGNoYW5nZXMgZnJvbSBzdGVwIHRvIHN0ZXAgbXVzdCBsaXZlIGluIEdQVSBidWZmZXJzIHRoYXQgdGhlIGtlcm5lbHMgYWR2YW5jZS4gVGVuc29ycyB0aGF0IGBib2R5YFxuICAgKiBhbGxvY2F0ZXMgYW5kIHJldHVybnMgYmVsb25nIHRvIHRoZSBjYWxsZXIuXG4gICAqL1xuICByZWNvcmQ8UiBleHRlbmRzIFRlbnNvciB8IHJlYWRvbmx5IFRlbnNvcltdIHwgdm9pZD4oXG4gICAgYm9keTogKCkgPT4gUixcbiAgKTogeyByZXN1bHQ6IFI7IHJlcGxheSh0aW1lcz86IG51bWJlcik6IHZvaWQgfSB7XG4gICAgY29uc3QgZGlzcGF0Y2hlczogRGlzcGF0Y2hbXSA9IFtdO1xuICAgIHRoaXMuI3JlY29yZGluZyA9IGRpc3BhdGNoZXM7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IHJlc3VsdCA9IGJvZHkoKTtcbiAgICAgIGNvbnN0IHJlcGxheSA9ICh0aW1lcyA9IDEpID0+IHtcbiAgICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCB0aW1lczsgaSsrKSBmb3IgKGNvbnN0IGRpc3BhdGNoIG9mIGRpc3BhdGNoZXMpIHRoaXMuI3F1ZXVlLmVuY29kZShkaXNwYXRjaCk7XG4gICAgICB9O1xuICAgICAgcmV0dXJuIHsgcmVzdWx0LCByZXBsYXk6IHRoaXMuI2NvbXBpbGluZyA/ICgpID0+IHt9IDogcmVwbGF5IH07XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIHRoaXMuI3JlY29yZGluZyA9IG51bGw7XG4gICAgfVxuICB9XG5cbiAgLyoqIENvbXBpbGVzLCBpbiBwYXJhbGxlbCwgZXZlcnkgcGlwZWxpbmUgdGhhdCBgYm9keWAgd291bGQgdXNlOyBydW5zIG5vdGhpbmcgYW5kIGFsbG9jYXRlcyBuZXh0IHRvIG5vdGhpbmcuICovXG4gIGFzeW5jIGNvbXBpbGUoYm9keTogKCkgPT4gdm9pZCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IGNvbXBpbGluZzogUHJvbWlzZTx2b2lkPltdID0gW107XG4gICAgdGhpcy4jY29tcGlsaW5nID0gY29tcGlsaW5nO1xuICAgIHRyeSB7XG4gICAgICB0aGlzLnNjb3BlKGJvZHkpO1xuICAgIH0gZmluYWxseSB7XG4gICAgICB0aGlzLiNjb21waWxpbmcgPSBudWxsO1xuICAgIH1cbiAgICBhd2FpdCB0aGlzLiNwbGF0Zm9ybS53YWl0KFByb21pc2UuYWxsKGNvbXBpbGluZykpO1xuICB9XG5cbiAgLyoqIE11bHRpcGx5LWFkZHMgdGhhdCBvbmUgZGlzcGF0Y2ggc2hvdWxkIG5vdCBleGNlZWQgb24gdGhpcyBhZGFwdGVyIChhYm91dCBhIHF1YXJ0ZXIgb2YgYSBzZWNvbmQpLiAqL1xuICBnZXQgbWF4V29yaygpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNxdWV1ZS5tYXhXb3JrO1xuICB9XG5cbiAgZmx1c2goKTogdm9pZCB7XG4gICAgdGhpcy4jcXVldWUuc3VibWl0KCk7XG4gIH1cblxuICAvKiogV2FpdHMgdW50aWwgdGhlIEdQVSBoYXMgZG9uZSBhbGwgdGhhdCB3YXMgYXNrZWQuIFRocm93cyB0aGUgZmlyc3QgR1BVIGVycm9yIHNpbmNlIHRoZSBsYXN0IHdhaXQuICovXG4gIGFzeW5jIGZpbmlzaChzaWduYWw/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8dm9pZD4ge1xuICAgIHRoaXMuI3F1ZXVlLnN1Ym1pdCgpO1xuICAgIGNvbnN0IHdvcmsgPSB0aGlzLiNxdWV1ZS5vdXRzdGFuZGluZztcbiAgICBhd2FpdCB0aGlzLiNwbGF0Zm9ybS53YWl0KHRoaXMuZ3B1LnF1ZXVlLm9uU3VibWl0dGVkV29ya0RvbmUoKSk7XG4gICAgdGhpcy4jcXVldWUuZmluaXNoZWQod29yayk7XG4gICAgdGhpcy4jdGhyb3dGYXVsdCgpO1xuICAgIHRocm93SWZBYm9ydGVkKHNpZ25hbCk7XG4gIH1cblxuICAvKiogQmV0d2VlbiB0aGUgcGFydHMgb2YgYSBsb25nIGNvbXB1dGF0aW9uOiB3YWl0cyB3aGlsZSBtb3JlIHRoYW4gYWJvdXQgYSBzZWNvbmQgb2Ygd29yayBpcyBhaGVhZC4gKi9cbiAgYXN5bmMgcGFjZShzaWduYWw/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8dm9pZD4ge1xuICAgIHRocm93SWZBYm9ydGVkKHNpZ25hbCk7XG4gICAgaWYgKHRoaXMuI3F1ZXVlLm91dHN0YW5kaW5nID4gNCAqIHRoaXMuI3F1ZXVlLm1heFdvcmspIGF3YWl0IHRoaXMuZmluaXNoKHNpZ25hbCk7XG4gIH1cblxuICAvKiogU2VlIGBUZW5zb3IucmVhZGAuICovXG4gIGFzeW5jIHJlYWQ8RCBleHRlbmRzIERUeXBlPih0ZW5zb3I6IFRlbnNvcjxEPik6IFByb21pc2U8SG9zdEFycmF5W0RdPiB7XG4gICAgY29uc3QgYnl0ZXMgPSA0ICogdGVuc29yLnNpemU7XG4gICAgdGhpcy4jdGhyb3dGYXVsdCgpO1xuICAgIGNvbnN0IHN0YWdpbmcgPSB0aGlzLmdwdS5jcmVhdGVCdWZmZXIoeyBzaXplOiBNYXRoLm1heChieXRlcywgNCksIHVzYWdlOiAweDAxIHwgMHgwOCB9KTsgLy8gTUFQX1JFQUQgfCBDT1BZX0RTVFxuICAgIHRyeSB7XG4gICAgICB0aGlzLiNxdWV1ZS5zdWJtaXQoKGVuY29kZXIpID0+IGVuY29kZXIuY29weUJ1ZmZlclRvQnVmZmVyKHRlbnNvci5idWZmZXIsIDAsIHN0YWdpbmcsIDAsIGJ5dGVzKSk7XG4gICAgICBjb25zdCB3b3JrID0gdGhpcy4jcXVldWUub3V0c3RhbmRpbmc7XG4gICAgICBhd2FpdCB0aGlzLiNwbGF0Zm9ybS53YWl0KHN0YWdpbmcubWFwQXN5bmMoMHgwMSkpO1xuICAgICAgdGhpcy4jcXVldWUuZmluaXNoZWQod29yayk7XG4gICAgICB0aGlzLiN0aHJvd0ZhdWx0KCk7XG4gICAgICBjb25zdCBjb3B5ID0gc3RhZ2luZy5nZXRNYXBwZWRSYW5nZSgpLnNsaWNlKDApO1xuICAgICAgY29uc3QgYXJyYXkgPSB7IGYzMjogRmxvYXQzMkFycmF5LCB1MzI6IFVpbnQzMkFycmF5LCBpMzI6IEludDMyQXJyYXkgfVt0ZW5zb3IuZHR5cGVdO1xuICAgICAgcmV0dXJuIG5ldyBhcnJheShjb3B5KSBhcyBIb3N0QXJyYXlbRF07XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIHRoaXMuI3Rocm93RmF1bHQoKTtcbiAgICAgIHRocm93IGVycm9yO1xuICAgIH0gZmluYWxseSB7XG4gICAgICBzdGFnaW5nLmRlc3Ryb3koKTtcbiAgICB9XG4gIH1cblxuICAvKiogUnVucyBgYm9keWAgYWxvbmU6IHR3byBjYWxsZXJzIHRoYXQgZWFjaCBkbyBzZXZlcmFsIHN0ZXBzIHdpdGggd2FpdHMgYmV0d2VlbiB0aGVtIHF1ZXVlLiAqL1xuICBleGNsdXNpdmU8Uj4oYm9keTogKCkgPT4gUHJvbWlzZTxSPik6IFByb21pc2U8Uj4ge1xuICAgIGNvbnN0IHJlc3VsdCA9IHRoaXMuI3R1cm4udGhlbihib2R5KTtcbiAgICB0aGlzLiN0dXJuID0gcmVzdWx0LmNhdGNoKCgpID0+IHt9KTtcbiAgICByZXR1cm4gcmVzdWx0O1xuICB9XG5cbiAgLy8gLS0tLSBmYWN0c1xuXG4gIHN0YXRzKCk6IERldmljZVN0YXRzIHtcbiAgICByZXR1cm4geyAuLi50aGlzLiNhcmVuYS5zdGF0cygpLCAuLi50aGlzLiNxdWV1ZS5zdGF0cygpLCBwaXBlbGluZXM6IHRoaXMuI2tlcm5lbHMuY29tcGlsZWQgfTtcbiAgfVxuXG4gIC8qKiBNZWFzdXJlcyBldmVyeSBkaXNwYXRjaCBmcm9tIG5vdyBvbjsgbnVsbCB3aGVyZSB0aGUgYWRhcHRlciBoYXMgbm8gdGltZXN0YW1wcy4gKi9cbiAgc3RhcnRQcm9maWxlKCk6IHsgcm93cygpOiBQcm9taXNlPFByb2ZpbGVSb3dbXT47IHN0b3AoKTogdm9pZCB9IHwgbnVsbCB7XG4gICAgaWYgKCF0aGlzLmdwdS5mZWF0dXJlcy5oYXMoXCJ0aW1lc3RhbXAtcXVlcnlcIikpIHJldHVybiBudWxsO1xuICAgIGNvbnN0IHByb2ZpbGUgPSBuZXcgUHJvZmlsZSh0aGlzLmdwdSk7XG4gICAgdGhpcy4jcXVldWUucHJvZmlsZSA9IHByb2ZpbGU7XG4gICAgcmV0dXJuIHtcbiAgICAgIHJvd3M6IGFzeW5jICgpID0+IHtcbiAgICAgICAgYXdhaXQgdGhpcy5maW5pc2goKTtcbiAgICAgICAgcmV0dXJuIHRoaXMuI3BsYXRmb3JtLndhaXQocHJvZmlsZS5yb3dzKCkpO1xuICAgICAgfSxcbiAgICAgIHN0b3A6ICgpID0+IHtcbiAgICAgICAgdGhpcy4jcXVldWUucHJvZmlsZSA9IG51bGw7XG4gICAgICAgIHByb2ZpbGUuZGlzcG9zZSgpO1xuICAgICAgfSxcbiAgICB9O1xuICB9XG5cbiAgLyoqIEdpdmVzIGZyZWUgcG9vbGVkIG1lbW9yeSBiYWNrIHRvIHRoZSBzeXN0ZW0uICovXG4gIHRyaW0oKTogdm9pZCB7XG4gICAgdGhpcy4jYXJlbmEudHJpbSgpO1xuICB9XG5cbiAgZGVzdHJveSgpOiB2b2lkIHtcbiAgICB0aGlzLiNwbGF0Zm9ybS5kZXN0cm95KCk7XG4gIH1cblxuICAvKiogQSBvbmUtZGltZW5zaW9uYWwgZ3JpZCBvZiBgbmAgd29ya2dyb3VwcyBhcyB0d28gZGltZW5zaW9ucyB3aXRoaW4gdGhlIGxpbWl0IG9mIDY1LDUzNTsga2VybmVscyBjaGVjayBib3VuZHMuICovXG4gIHN0YXRpYyBmb2xkKG46IG51bWJlcik6IFtudW1iZXIsIG51bWJlcl0ge1xuICAgIGNvbnN0IHkgPSBNYXRoLmNlaWwobiAvIDY1NTM1KTtcbiAgICByZXR1cm4gW01hdGguY2VpbChuIC8geSksIHldO1xuICB9XG5cbiAgI3Rocm93RmF1bHQoKTogdm9pZCB7XG4gICAgY29uc3QgZmF1bHQgPSB0aGlzLiNmYXVsdDtcbiAgICBpZiAoIWZhdWx0KSByZXR1cm47XG4gICAgaWYgKCEvbG9zdHxkZXN0cm95ZWQvLnRlc3QoZmF1bHQubWVzc2FnZSkpIHRoaXMuI2ZhdWx0ID0gbnVsbDtcbiAgICB0aHJvdyBmYXVsdDtcbiAgfVxuXG4gICNiaW5kKFxuICAgIHNjaGVtYTogS2VybmVsU2NoZW1hLFxuICAgIHRlbnNvcnM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIFRlbnNvciB8IFdpbmRvdyB8IG51bGw+PixcbiAgKTogeyBiaW5kR3JvdXA6IEdQVUJpbmRHcm91cDsgb2Zmc2V0czogKG51bWJlciB8IG51bGwpW10gfSB7XG4gICAgY29uc3QgYm91bmQgPSBuZXcgTWFwPG51bWJlciwgeyBibG9jazogQmxvY2s7IHdpbmRvdzogbnVtYmVyIHwgbnVsbCB9PigpO1xuICAgIGZvciAoY29uc3QgeyBuYW1lLCBiaW5kaW5nLCBraW5kIH0gb2Ygc2NoZW1hLnRlbnNvcnMpIHtcbiAgICAgIGNvbnN0IHZhbHVlID0gdGVuc29yc1tuYW1lXSA/PyBudWxsO1xuICAgICAgY29uc3QgaXNXaW5kb3cgPSB2YWx1ZSAhPT0gbnVsbCAmJiAhKHZhbHVlIGluc3RhbmNlb2YgVGVuc29yKTtcbiAgICAgIGNvbnN0IGJsb2NrID0gdmFsdWUgPT09IG51bGwgPyB0aGlzLiNub3RoaW5nIDogaXNXaW5kb3cgPyB2YWx1ZS50ZW5zb3IuYmxvY2sgOiB2YWx1ZS5ibG9jaztcbiAgICAgIGJvdW5kLnNldChiaW5kaW5nLCB7IGJsb2NrLCB3aW5kb3c6IGtpbmQgPT09IFwidW5pZm9ybVwiID8gKGlzV2luZG93ID8gdmFsdWUub2Zmc2V0IDogMCkgOiBudWxsIH0pO1xuICAgIH1cbiAgICBjb25zdCBiaW5kaW5ncyA9IFsuLi5zY2hlbWEuc2lnbmF0dXJlXS5tYXAoKF8sIGJpbmRpbmcpID0+IGJvdW5kLmdldChiaW5kaW5nKSk7XG4gICAgY29uc3Qga2V5ID0gYCR7c2NoZW1hLnNpZ25hdHVyZX0gJHtiaW5kaW5ncy5tYXAoKGVudHJ5KSA9PiBlbnRyeT8uYmxvY2suaWQgPz8gXCJwXCIpLmpvaW4oXCIgXCIpfWA7XG4gICAgbGV0IGJpbmRHcm91cCA9IHRoaXMuI2JpbmRHcm91cHMuZ2V0KGtleSk7XG4gICAgaWYgKCFiaW5kR3JvdXApIHtcbiAgICAgIGlmICh0aGlzLiNiaW5kR3JvdXBzLnNpemUgPj0gNDA5NikgdGhpcy4jYmluZEdyb3Vwcy5jbGVhcigpO1xuICAgICAgYmluZEdyb3VwID0gdGhpcy5ncHUuY3JlYXRlQmluZEdyb3VwKHtcbiAgICAgICAgbGFiZWw6IHNjaGVtYS5uYW1lLFxuICAgICAgICBsYXlvdXQ6IHRoaXMuI2tlcm5lbHMuYmluZEdyb3VwTGF5b3V0KHNjaGVtYSksXG4gICAgICAgIGVudHJpZXM6IGJpbmRpbmdzLm1hcCgoZW50cnksIGJpbmRpbmcpID0+ICh7XG4gICAgICAgICAgYmluZGluZyxcbiAgICAgICAgICByZXNvdXJjZTogIWVudHJ5XG4gICAgICAgICAgICA/IHsgYnVmZmVyOiB0aGlzLiNxdWV1ZS5wYXJhbXMsIHNpemU6IDI1NiB9XG4gICAgICAgICAgICA6IGVudHJ5LndpbmRvdyA9PT0gbnVsbFxuICAgICAgICAgICAgICA/IHsgYnVmZmVyOiBlbnRyeS5ibG9jay5idWZmZXIgfVxuICAgICAgICAgICAgICA6IHsgYnVmZmVyOiBlbnRyeS5ibG9jay5idWZmZXIsIHNpemU6IFdJTkRPV19CWVRFUyB9LFxuICAgICAgICB9KSksXG4gICAgICB9KTtcbiAgICAgIHRoaXMuI2JpbmRHcm91cHMuc2V0KGtleSwgYmluZEdyb3VwKTtcbiAgICB9XG4gICAgY29uc3QgdW5pZm9ybXMgPSBiaW5kaW5ncy5maWx0ZXIoKGVudHJ5KSA9PiBlbnRyeSA9PT0gdW5kZWZpbmVkIHx8IGVudHJ5LndpbmRvdyAhPT0gbnVsbCk7XG4gICAgcmV0dXJuIHsgYmluZEdyb3VwLCBvZmZzZXRzOiB1bmlmb3Jtcy5tYXAoKGVudHJ5KSA9PiBlbnRyeT8ud2luZG93ID8/IG51bGwpIH07XG4gIH1cbn1cbiIsICIvLyBUaGUgLndnc2wgZmlsZSBpcyB0aGUgc2NoZW1hOiBiaW5kaW5ncywgUGFyYW1zIGZpZWxkcyBhbmQgb3ZlcnJpZGVzIGFyZSByZWFkIGZyb20gaXRzIHRleHQgYW5kIG1hdGNoZWQgYnkgbmFtZSB3aXRoXG4vLyB3aGF0IGFuIG9wIHBhc3Nlcy4gVGhlcmUgaXMgbm8gc2Vjb25kIGxpc3QuIFRoZSBwaXBlbGluZSBsYXlvdXQgaXMgZXhwbGljaXQsIHNvIHRoYXQga2VybmVscyB3aXRoIHRoZSBzYW1lIGtpbmRzIG9mXG4vLyBiaW5kaW5ncyBzaGFyZSBiaW5kIGdyb3Vwcy5cblxuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4vZXJyb3IudHNcIjtcblxuZXhwb3J0IHR5cGUgU2NhbGFyVHlwZSA9IFwidTMyXCIgfCBcImkzMlwiIHwgXCJmMzJcIjtcblxuZXhwb3J0IGludGVyZmFjZSBCaW5kaW5nIHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBiaW5kaW5nOiBudW1iZXI7XG4gIHJlYWRvbmx5IGtpbmQ6IFwicmVhZC1vbmx5LXN0b3JhZ2VcIiB8IFwic3RvcmFnZVwiIHwgXCJ1bmlmb3JtXCI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgS2VybmVsU2NoZW1hIHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBjb2RlOiBzdHJpbmc7XG4gIC8qKiBUZW5zb3JzLCBpbiB0aGUgb3JkZXIgb2YgdGhlIGZpbGU7IGBwYXJhbXNgIGlzIG5vdCBhbW9uZyB0aGVtLiAqL1xuICByZWFkb25seSB0ZW5zb3JzOiByZWFkb25seSBCaW5kaW5nW107XG4gIHJlYWRvbmx5IHBhcmFtc0JpbmRpbmc6IG51bWJlciB8IG51bGw7XG4gIHJlYWRvbmx5IHBhcmFtczogcmVhZG9ubHkgeyByZWFkb25seSBuYW1lOiBzdHJpbmc7IHJlYWRvbmx5IHR5cGU6IFNjYWxhclR5cGUgfVtdO1xuICByZWFkb25seSBvdmVycmlkZXM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICAvKiogdSwgciBhbmQgdyBmb3IgdW5pZm9ybSwgcmVhZCBhbmQgd3JpdGUsIGJ5IGJpbmRpbmcgbnVtYmVyOiBrZXJuZWxzIG9mIG9uZSBzaWduYXR1cmUgc2hhcmUgYmluZCBncm91cHMuICovXG4gIHJlYWRvbmx5IHNpZ25hdHVyZTogc3RyaW5nO1xufVxuXG5jb25zdCBCSU5ESU5HID1cbiAgL0Bncm91cFxcKDBcXClcXHMqQGJpbmRpbmdcXCgoXFxkKylcXClcXHMqdmFyPFxccyoodW5pZm9ybXxzdG9yYWdlKVxccyooPzosXFxzKihyZWFkfHJlYWRfd3JpdGUpXFxzKik/PlxccyooXFx3KylcXHMqOi9nO1xuXG4vKiogUmVhZHMgYmluZGluZ3MsIFBhcmFtcyBhbmQgb3ZlcnJpZGVzIGZyb20gdGhlIHRleHQgb2YgYSBrZXJuZWwuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZFNjaGVtYShuYW1lOiBzdHJpbmcsIGNvZGU6IHN0cmluZyk6IEtlcm5lbFNjaGVtYSB7XG4gIGNvbnN0IHRleHQgPSBjb2RlLnJlcGxhY2UoL1xcL1xcL1teXFxuXSovZywgXCJcIik7XG4gIGNvbnN0IGJpbmRpbmdzID0gWy4uLnRleHQubWF0Y2hBbGwoQklORElORyldLm1hcCgoWywgYmluZGluZywgc3BhY2UsIGFjY2VzcywgdmFyaWFibGVdKTogQmluZGluZyA9PiAoe1xuICAgIG5hbWU6IHZhcmlhYmxlISxcbiAgICBiaW5kaW5nOiBOdW1iZXIoYmluZGluZyksXG4gICAga2luZDogc3BhY2UgPT09IFwidW5pZm9ybVwiID8gXCJ1bmlmb3JtXCIgOiBhY2Nlc3MgPT09IFwicmVhZF93cml0ZVwiID8gXCJzdG9yYWdlXCIgOiBcInJlYWQtb25seS1zdG9yYWdlXCIsXG4gIH0pKTtcbiAgY29uc3QgYm9keSA9IC9zdHJ1Y3RcXHMrUGFyYW1zXFxzKlxceyhbXn1dKilcXH0vLmV4ZWModGV4dCk/LlsxXSA/PyBcIlwiO1xuICBjb25zdCBwYXJhbXMgPSBbLi4uYm9keS5tYXRjaEFsbCgvKFxcdyspXFxzKjpcXHMqKHUzMnxpMzJ8ZjMyKVxccyosPy9nKV0ubWFwKChbLCBmaWVsZCwgdHlwZV0pID0+ICh7XG4gICAgbmFtZTogZmllbGQhLFxuICAgIHR5cGU6IHR5cGUgYXMgU2NhbGFyVHlwZSxcbiAgfSkpO1xuICByZXR1cm4ge1xuICAgIG5hbWUsXG4gICAgY29kZSxcbiAgICB0ZW5zb3JzOiBiaW5kaW5ncy5maWx0ZXIoKGJpbmRpbmcpID0+IGJpbmRpbmcubmFtZSAhPT0gXCJwYXJhbXNcIiksXG4gICAgcGFyYW1zQmluZGluZzogYmluZGluZ3MuZmluZCgoYmluZGluZykgPT4gYmluZGluZy5uYW1lID09PSBcInBhcmFtc1wiKT8uYmluZGluZyA/PyBudWxsLFxuICAgIHBhcmFtcyxcbiAgICBvdmVycmlkZXM6IFsuLi50ZXh0Lm1hdGNoQWxsKC9cXGJvdmVycmlkZVxccysoXFx3KykvZyldLm1hcCgobWF0Y2gpID0+IG1hdGNoWzFdISksXG4gICAgc2lnbmF0dXJlOiBiaW5kaW5nc1xuICAgICAgLnRvU29ydGVkKChhLCBiKSA9PiBhLmJpbmRpbmcgLSBiLmJpbmRpbmcpXG4gICAgICAubWFwKCh7IGtpbmQgfSkgPT4gKGtpbmQgPT09IFwidW5pZm9ybVwiID8gXCJ1XCIgOiBraW5kID09PSBcInN0b3JhZ2VcIiA/IFwid1wiIDogXCJyXCIpKVxuICAgICAgLmpvaW4oXCJcIiksXG4gIH07XG59XG5cbi8qKiBUaHJvd3MgaWYgdGhlIG5hbWVzIGdpdmVuIGFyZSBub3QgZXhhY3RseSB0aG9zZSBvZiB0aGUgZmlsZSAoYHJlcXVpcmVkYCkgb3Igbm90IGFtb25nIHRoZW0gKGBvcHRpb25hbGApLiAqL1xuZnVuY3Rpb24gbWF0Y2hOYW1lcyhzY2hlbWE6IEtlcm5lbFNjaGVtYSwgd2hhdDogc3RyaW5nLCBrbm93bjogcmVhZG9ubHkgc3RyaW5nW10sIGdpdmVuOiByZWFkb25seSBzdHJpbmdbXSk6IHZvaWQge1xuICBjb25zdCB1bmtub3duID0gZ2l2ZW4uZmluZCgobmFtZSkgPT4gIWtub3duLmluY2x1ZGVzKG5hbWUpKTtcbiAgY29uc3QgbWlzc2luZyA9IGtub3duLmZpbmQoKG5hbWUpID0+ICFnaXZlbi5pbmNsdWRlcyhuYW1lKSk7XG4gIGlmICh1bmtub3duICE9PSB1bmRlZmluZWQgfHwgbWlzc2luZyAhPT0gdW5kZWZpbmVkKSB7XG4gICAgY29uc3QgZmF1bHQgPSB1bmtub3duICE9PSB1bmRlZmluZWQgPyBgXCIke3Vua25vd259XCIgaXMgdW5rbm93bmAgOiBgXCIke21pc3Npbmd9XCIgaXMgbWlzc2luZ2A7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgIFwiaW50ZXJuYWxcIixcbiAgICAgIGBrZXJuZWxzLyR7c2NoZW1hLm5hbWV9Lndnc2w6ICR7d2hhdH0gJHtmYXVsdH0sIGV4cGVjdGVkICR7a25vd24uam9pbihcIiwgXCIpIHx8IFwibm9uZVwifS5gLFxuICAgICk7XG4gIH1cbn1cblxuLyoqIENoZWNrcyB0aGF0IGV2ZXJ5IHRlbnNvciBvZiB0aGUgZmlsZSBpcyBnaXZlbiwgYW5kIG5vdGhpbmcgZWxzZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja1RlbnNvcnMoc2NoZW1hOiBLZXJuZWxTY2hlbWEsIGdpdmVuOiByZWFkb25seSBzdHJpbmdbXSk6IHZvaWQge1xuICBtYXRjaE5hbWVzKHNjaGVtYSwgXCJ0ZW5zb3JcIiwgc2NoZW1hLnRlbnNvcnMubWFwKChiaW5kaW5nKSA9PiBiaW5kaW5nLm5hbWUpLCBnaXZlbik7XG59XG5cbi8qKiBXcml0ZXMgdGhlIHBhcmFtZXRlcnMgaW50byBhIHVuaWZvcm0ncyBieXRlcywgaW4gdGhlIG9yZGVyIG9mIHRoZSBzdHJ1Y3QgKHNjYWxhcnMgb2YgZm91ciBieXRlcywgbm8gcGFkZGluZykuICovXG5leHBvcnQgZnVuY3Rpb24gd3JpdGVQYXJhbXMoc2NoZW1hOiBLZXJuZWxTY2hlbWEsIHZhbHVlczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj4sIHZpZXc6IERhdGFWaWV3KTogdm9pZCB7XG4gIGNvbnN0IG5hbWVzID0gc2NoZW1hLnBhcmFtcy5tYXAoKHBhcmFtKSA9PiBwYXJhbS5uYW1lKTtcbiAgbWF0Y2hOYW1lcyhzY2hlbWEsIFwicGFyYW1ldGVyXCIsIG5hbWVzLCBPYmplY3Qua2V5cyh2YWx1ZXMpKTtcbiAgc2NoZW1hLnBhcmFtcy5mb3JFYWNoKCh7IG5hbWUsIHR5cGUgfSwgaSkgPT4ge1xuICAgIGNvbnN0IHZhbHVlID0gdmFsdWVzW25hbWVdITtcbiAgICBpZiAodHlwZSA9PT0gXCJmMzJcIikgdmlldy5zZXRGbG9hdDMyKDQgKiBpLCB2YWx1ZSwgdHJ1ZSk7XG4gICAgZWxzZSBpZiAodHlwZSA9PT0gXCJpMzJcIikgdmlldy5zZXRJbnQzMig0ICogaSwgdmFsdWUsIHRydWUpO1xuICAgIGVsc2Ugdmlldy5zZXRVaW50MzIoNCAqIGksIHZhbHVlLCB0cnVlKTtcbiAgfSk7XG59XG5cbi8qKiBDb21waWxlZCBmb3JtcyBvZiB0aGUga2VybmVscywgYnkgbmFtZSBhbmQgb3ZlcnJpZGUgdmFsdWVzOyBlYWNoIGlzIGNvbXBpbGVkIG9uY2UuICovXG5leHBvcnQgY2xhc3MgS2VybmVscyB7XG4gIHJlYWRvbmx5ICNkZXZpY2U6IEdQVURldmljZTtcbiAgcmVhZG9ubHkgI3RleHRzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PjtcbiAgcmVhZG9ubHkgI3NjaGVtYXMgPSBuZXcgTWFwPHN0cmluZywgS2VybmVsU2NoZW1hPigpO1xuICByZWFkb25seSAjbGF5b3V0cyA9IG5ldyBNYXA8c3RyaW5nLCB7IGJpbmRHcm91cDogR1BVQmluZEdyb3VwTGF5b3V0OyBwaXBlbGluZTogR1BVUGlwZWxpbmVMYXlvdXQgfT4oKTtcbiAgcmVhZG9ubHkgI21vZHVsZXMgPSBuZXcgTWFwPHN0cmluZywgR1BVU2hhZGVyTW9kdWxlPigpO1xuICByZWFkb25seSAjcGlwZWxpbmVzID0gbmV3IE1hcDxzdHJpbmcsIEdQVUNvbXB1dGVQaXBlbGluZT4oKTtcbiAgcmVhZG9ubHkgI2NvbXBpbGluZyA9IG5ldyBNYXA8c3RyaW5nLCBQcm9taXNlPHZvaWQ+PigpO1xuXG4gIGNvbnN0cnVjdG9yKGRldmljZTogR1BVRGV2aWNlLCB0ZXh0czogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nPj4pIHtcbiAgICB0aGlzLiNkZXZpY2UgPSBkZXZpY2U7XG4gICAgdGhpcy4jdGV4dHMgPSB0ZXh0cztcbiAgfVxuXG4gIC8qKiBOdW1iZXIgb2YgcGlwZWxpbmVzIGNvbXBpbGVkIHNvIGZhci4gKi9cbiAgZ2V0IGNvbXBpbGVkKCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI3BpcGVsaW5lcy5zaXplO1xuICB9XG5cbiAgc2NoZW1hKG5hbWU6IHN0cmluZyk6IEtlcm5lbFNjaGVtYSB7XG4gICAgbGV0IHNjaGVtYSA9IHRoaXMuI3NjaGVtYXMuZ2V0KG5hbWUpO1xuICAgIGlmICghc2NoZW1hKSB7XG4gICAgICBjb25zdCBjb2RlID0gdGhpcy4jdGV4dHNbbmFtZV07XG4gICAgICBpZiAoY29kZSA9PT0gdW5kZWZpbmVkKSB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwiaW50ZXJuYWxcIiwgYGRldmljZS5ydW46IGtlcm5lbCBcIiR7bmFtZX1cIiBpcyB1bmtub3duLmApO1xuICAgICAgdGhpcy4jc2NoZW1hcy5zZXQobmFtZSwgKHNjaGVtYSA9IHJlYWRTY2hlbWEobmFtZSwgY29kZSkpKTtcbiAgICB9XG4gICAgcmV0dXJuIHNjaGVtYTtcbiAgfVxuXG4gIGJpbmRHcm91cExheW91dChzY2hlbWE6IEtlcm5lbFNjaGVtYSk6IEdQVUJpbmRHcm91cExheW91dCB7XG4gICAgcmV0dXJuIHRoaXMuI2xheW91dChzY2hlbWEpLmJpbmRHcm91cDtcbiAgfVxuXG4gIC8qKiBUaGUgcGlwZWxpbmUgb2YgYSBrZXJuZWwsIGNvbXBpbGVkIG5vdyBpZiBgY29tcGlsZWAgaGFzIG5vdCBkb25lIGl0IGJlZm9yZS4gKi9cbiAgcGlwZWxpbmUoc2NoZW1hOiBLZXJuZWxTY2hlbWEsIGNvbnN0YW50czogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj4pOiBHUFVDb21wdXRlUGlwZWxpbmUge1xuICAgIGNvbnN0IGtleSA9IHBpcGVsaW5lS2V5KHNjaGVtYSwgY29uc3RhbnRzKTtcbiAgICBsZXQgcGlwZWxpbmUgPSB0aGlzLiNwaXBlbGluZXMuZ2V0KGtleSk7XG4gICAgaWYgKCFwaXBlbGluZSkge1xuICAgICAgcGlwZWxpbmUgPSB0aGlzLiNkZXZpY2UuY3JlYXRlQ29tcHV0ZVBpcGVsaW5lKHRoaXMuI2Rlc2NyaXB0b3Ioc2NoZW1hLCBjb25zdGFudHMpKTtcbiAgICAgIHRoaXMuI3BpcGVsaW5lcy5zZXQoa2V5LCBwaXBlbGluZSk7XG4gICAgfVxuICAgIHJldHVybiBwaXBlbGluZTtcbiAgfVxuXG4gIC8qKiBDb21waWxlcyBpbiB0aGUgYmFja2dyb3VuZDsgYWxsIGNhbGxzIHRvZ2V0aGVyIHJ1biBpbiBwYXJhbGxlbC4gKi9cbiAgY29tcGlsZShzY2hlbWE6IEtlcm5lbFNjaGVtYSwgY29uc3RhbnRzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBudW1iZXI+Pik6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IGtleSA9IHBpcGVsaW5lS2V5KHNjaGVtYSwgY29uc3RhbnRzKTtcbiAgICBpZiAodGhpcy4jcGlwZWxpbmVzLmhhcyhrZXkpKSByZXR1cm4gUHJvbWlzZS5yZXNvbHZlKCk7XG4gICAgbGV0IGNvbXBpbGluZyA9IHRoaXMuI2NvbXBpbGluZy5nZXQoa2V5KTtcbiAgICBpZiAoIWNvbXBpbGluZykge1xuICAgICAgY29tcGlsaW5nID0gdGhpcy4jZGV2aWNlXG4gICAgICAgIC5jcmVhdGVDb21wdXRlUGlwZWxpbmVBc3luYyh0aGlzLiNkZXNjcmlwdG9yKHNjaGVtYSwgY29uc3RhbnRzKSlcbiAgICAgICAgLnRoZW4oKHBpcGVsaW5lKSA9PiB2b2lkIHRoaXMuI3BpcGVsaW5lcy5zZXQoa2V5LCBwaXBlbGluZSkpXG4gICAgICAgIC5maW5hbGx5KCgpID0+IHRoaXMuI2NvbXBpbGluZy5kZWxldGUoa2V5KSk7XG4gICAgICB0aGlzLiNjb21waWxpbmcuc2V0KGtleSwgY29tcGlsaW5nKTtcbiAgICB9XG4gICAgcmV0dXJuIGNvbXBpbGluZztcbiAgfVxuXG4gICNkZXNjcmlwdG9yKHNjaGVtYTogS2VybmVsU2NoZW1hLCBjb25zdGFudHM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+KTogR1BVQ29tcHV0ZVBpcGVsaW5lRGVzY3JpcHRvciB7XG4gICAgY29uc3QgdW5rbm93biA9IE9iamVjdC5rZXlzKGNvbnN0YW50cykuZmluZCgobmFtZSkgPT4gIXNjaGVtYS5vdmVycmlkZXMuaW5jbHVkZXMobmFtZSkpO1xuICAgIGlmICh1bmtub3duICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgIFwiaW50ZXJuYWxcIixcbiAgICAgICAgYGtlcm5lbHMvJHtzY2hlbWEubmFtZX0ud2dzbDogY29uc3RhbnQgXCIke3Vua25vd259XCIgaXMgdW5rbm93biwgZXhwZWN0ZWQgJHtzY2hlbWEub3ZlcnJpZGVzLmpvaW4oXCIsIFwiKX0uYCxcbiAgICAgICk7XG4gICAgfVxuICAgIGxldCBtb2R1bGUgPSB0aGlzLiNtb2R1bGVzLmdldChzY2hlbWEubmFtZSk7XG4gICAgaWYgKCFtb2R1bGUpIHtcbiAgICAgIG1vZHVsZSA9IHRoaXMuI2RldmljZS5jcmVhdGVTaGFkZXJNb2R1bGUoeyBsYWJlbDogc2NoZW1hLm5hbWUsIGNvZGU6IHNjaGVtYS5jb2RlIH0pO1xuICAgICAgdGhpcy4jbW9kdWxlcy5zZXQoc2NoZW1hLm5hbWUsIG1vZHVsZSk7XG4gICAgfVxuICAgIHJldHVybiB7XG4gICAgICBsYWJlbDogc2NoZW1hLm5hbWUsXG4gICAgICBsYXlvdXQ6IHRoaXMuI2xheW91dChzY2hlbWEpLnBpcGVsaW5lLFxuICAgICAgY29tcHV0ZTogeyBtb2R1bGUsIGVudHJ5UG9pbnQ6IFwibWFpblwiLCBjb25zdGFudHM6IHsgLi4uY29uc3RhbnRzIH0gfSxcbiAgICB9O1xuICB9XG5cbiAgI2xheW91dChzY2hlbWE6IEtlcm5lbFNjaGVtYSk6IHsgYmluZEdyb3VwOiBHUFVCaW5kR3JvdXBMYXlvdXQ7IHBpcGVsaW5lOiBHUFVQaXBlbGluZUxheW91dCB9IHtcbiAgICBsZXQgbGF5b3V0ID0gdGhpcy4jbGF5b3V0cy5nZXQoc2NoZW1hLnNpZ25hdHVyZSk7XG4gICAgaWYgKCFsYXlvdXQpIHtcbiAgICAgIGNvbnN0IGVudHJpZXMgPSBbLi4uc2NoZW1hLnNpZ25hdHVyZV0ubWFwKFxuICAgICAgICAobGV0dGVyLCBiaW5kaW5nKTogR1BVQmluZEdyb3VwTGF5b3V0RW50cnkgPT4gKHtcbiAgICAgICAgICBiaW5kaW5nLFxuICAgICAgICAgIHZpc2liaWxpdHk6IDB4NCwgLy8gQ09NUFVURVxuICAgICAgICAgIGJ1ZmZlcjpcbiAgICAgICAgICAgIGxldHRlciA9PT0gXCJ1XCJcbiAgICAgICAgICAgICAgPyB7IHR5cGU6IFwidW5pZm9ybVwiLCBoYXNEeW5hbWljT2Zmc2V0OiB0cnVlIH1cbiAgICAgICAgICAgICAgOiB7IHR5cGU6IGxldHRlciA9PT0gXCJ3XCIgPyBcInN0b3JhZ2VcIiA6IFwicmVhZC1vbmx5LXN0b3JhZ2VcIiB9LFxuICAgICAgICB9KSxcbiAgICAgICk7XG4gICAgICBjb25zdCBiaW5kR3JvdXAgPSB0aGlzLiNkZXZpY2UuY3JlYXRlQmluZEdyb3VwTGF5b3V0KHsgZW50cmllcyB9KTtcbiAgICAgIGxheW91dCA9IHsgYmluZEdyb3VwLCBwaXBlbGluZTogdGhpcy4jZGV2aWNlLmNyZWF0ZVBpcGVsaW5lTGF5b3V0KHsgYmluZEdyb3VwTGF5b3V0czogW2JpbmRHcm91cF0gfSkgfTtcbiAgICAgIHRoaXMuI2xheW91dHMuc2V0KHNjaGVtYS5zaWduYXR1cmUsIGxheW91dCk7XG4gICAgfVxuICAgIHJldHVybiBsYXlvdXQ7XG4gIH1cbn1cblxuZnVuY3Rpb24gcGlwZWxpbmVLZXkoc2NoZW1hOiBLZXJuZWxTY2hlbWEsIGNvbnN0YW50czogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj4pOiBzdHJpbmcge1xuICByZXR1cm4gYCR7c2NoZW1hLm5hbWV9ICR7SlNPTi5zdHJpbmdpZnkoY29uc3RhbnRzKX1gO1xufVxuIiwgIi8vIFdoZXJlIHRoZSBHUFUgY29tZXMgZnJvbTogdGhlIGFwcGxpY2F0aW9uLCB0aGUgYnJvd3Nlciwgb3IgKGluIE5vZGUpIERhd24uIFdoYXQgZGlmZmVycyBiZXR3ZWVuIHRoZSBwbGF0Zm9ybXMgaXNcbi8vIGhlcmUgYW5kIGluIHNyYy9ub2RlLy5cblxuaW1wb3J0IHR5cGUgeyBBZGFwdGVyVHJhaXRzLCBEZXZpY2VPcHRpb25zIH0gZnJvbSBcIi4vZGV2aWNlLnRzXCI7XG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi9lcnJvci50c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIFBsYXRmb3JtIHtcbiAgcmVhZG9ubHkgZGV2aWNlOiBHUFVEZXZpY2U7XG4gIHJlYWRvbmx5IHRyYWl0czogQWRhcHRlclRyYWl0cztcbiAgLyoqIEF3YWl0cyBhIHByb21pc2Ugb2YgdGhlIEdQVSB3aXRob3V0IGtlZXBpbmcgYSBjb3JlIGJ1c3kuICovXG4gIHdhaXQ8VD4ocHJvbWlzZTogUHJvbWlzZTxUPik6IFByb21pc2U8VD47XG4gIGRlc3Ryb3koKTogdm9pZDtcbn1cblxudHlwZSBXYWl0ID0gPFQ+KHByb21pc2U6IFByb21pc2U8VD4pID0+IFByb21pc2U8VD47XG5cbmNvbnN0IEZFQVRVUkVTID0gW1wic3ViZ3JvdXBzXCIsIFwidGltZXN0YW1wLXF1ZXJ5XCJdIGFzIGNvbnN0IHNhdGlzZmllcyByZWFkb25seSBHUFVGZWF0dXJlTmFtZVtdO1xuXG4vKiogTm9kZSBhbmQgbm90IGEgcGFnZTogdGhlIG9uZSBwbGFjZSB0aGF0IGFza3MuICovXG5leHBvcnQgY29uc3QgSU5fTk9ERSA9IHR5cGVvZiBwcm9jZXNzID09PSBcIm9iamVjdFwiICYmIHR5cGVvZiBwcm9jZXNzLnZlcnNpb25zPy5ub2RlID09PSBcInN0cmluZ1wiO1xuXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gb3BlbkFkYXB0ZXIob3B0aW9uczogRGV2aWNlT3B0aW9ucyk6IFByb21pc2U8UGxhdGZvcm0+IHtcbiAgY29uc3Qgd2FpdDogV2FpdCA9IElOX05PREUgPyAoYXdhaXQgaW1wb3J0KFwiLi9ub2RlL3dhaXQudHNcIikpLndhaXRRdWlldGx5IDogKHByb21pc2UpID0+IHByb21pc2U7XG4gIGlmIChvcHRpb25zLmdwdURldmljZSkge1xuICAgIGNvbnN0IGRldmljZSA9IG9wdGlvbnMuZ3B1RGV2aWNlO1xuICAgIHJldHVybiB7IGRldmljZSwgdHJhaXRzOiB0cmFpdHMoZGV2aWNlLmFkYXB0ZXJJbmZvLCBkZXZpY2UsIG9wdGlvbnMpLCB3YWl0LCBkZXN0cm95OiAoKSA9PiB7fSB9O1xuICB9XG4gIGNvbnN0IGFkYXB0ZXIgPSBJTl9OT0RFXG4gICAgPyBhd2FpdCAoYXdhaXQgaW1wb3J0KFwiLi9ub2RlL2Rhd24udHNcIikpLnJlcXVlc3REYXduQWRhcHRlcihvcHRpb25zLmFkYXB0ZXIpXG4gICAgOiBhd2FpdCByZXF1ZXN0QnJvd3NlckFkYXB0ZXIoKTtcbiAgY29uc3QgZGV2aWNlID0gYXdhaXQgd2FpdChcbiAgICBhZGFwdGVyLnJlcXVlc3REZXZpY2Uoe1xuICAgICAgcmVxdWlyZWRGZWF0dXJlczogRkVBVFVSRVMuZmlsdGVyKChmZWF0dXJlKSA9PiBhZGFwdGVyLmZlYXR1cmVzLmhhcyhmZWF0dXJlKSksXG4gICAgICByZXF1aXJlZExpbWl0czogbGFyZ2VzdExpbWl0cyhhZGFwdGVyLmxpbWl0cyksXG4gICAgfSksXG4gICk7XG4gIHJldHVybiB7IGRldmljZSwgdHJhaXRzOiB0cmFpdHMoYWRhcHRlci5pbmZvLCBkZXZpY2UsIG9wdGlvbnMpLCB3YWl0LCBkZXN0cm95OiAoKSA9PiBkZXZpY2UuZGVzdHJveSgpIH07XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHJlcXVlc3RCcm93c2VyQWRhcHRlcigpOiBQcm9taXNlPEdQVUFkYXB0ZXI+IHtcbiAgY29uc3QgYWRhcHRlciA9IGF3YWl0IG5hdmlnYXRvci5ncHU/LnJlcXVlc3RBZGFwdGVyKHsgcG93ZXJQcmVmZXJlbmNlOiBcImhpZ2gtcGVyZm9ybWFuY2VcIiB9KTtcbiAgaWYgKGFkYXB0ZXIpIHJldHVybiBhZGFwdGVyO1xuICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgIFwiZGV2aWNlXCIsXG4gICAgbmF2aWdhdG9yLmdwdVxuICAgICAgPyBcImRldmljZTogbm8gV2ViR1BVIGFkYXB0ZXIgZm91bmQsIGV4cGVjdGVkIG9uZTsgc3dpdGNoIG9uIGhhcmR3YXJlIGFjY2VsZXJhdGlvbiBpbiB0aGUgYnJvd3NlcidzIHNldHRpbmdzLlwiXG4gICAgICA6IFwiZGV2aWNlOiB0aGlzIGJyb3dzZXIgaGFzIG5vIFdlYkdQVSwgZXhwZWN0ZWQgbmF2aWdhdG9yLmdwdTsgdXNlIGEgY3VycmVudCBicm93c2VyIG92ZXIgaHR0cHMgb3IgbG9jYWxob3N0LlwiLFxuICApO1xufVxuXG5mdW5jdGlvbiBsYXJnZXN0TGltaXRzKGxpbWl0czogR1BVU3VwcG9ydGVkTGltaXRzKTogUmVjb3JkPHN0cmluZywgbnVtYmVyPiB7XG4gIGNvbnN0IG5hbWVzID0gW1xuICAgIFwibWF4QnVmZmVyU2l6ZVwiLFxuICAgIFwibWF4U3RvcmFnZUJ1ZmZlckJpbmRpbmdTaXplXCIsXG4gICAgXCJtYXhDb21wdXRlV29ya2dyb3VwU3RvcmFnZVNpemVcIixcbiAgICBcIm1heENvbXB1dGVJbnZvY2F0aW9uc1Blcldvcmtncm91cFwiLFxuICAgIFwibWF4Q29tcHV0ZVdvcmtncm91cFNpemVYXCIsXG4gIF0gYXMgY29uc3Q7XG4gIHJldHVybiBPYmplY3QuZnJvbUVudHJpZXMobmFtZXMubWFwKChuYW1lKSA9PiBbbmFtZSwgbGltaXRzW25hbWVdXSkpO1xufVxuXG5mdW5jdGlvbiB0cmFpdHMoaW5mbzogR1BVQWRhcHRlckluZm8sIGRldmljZTogR1BVRGV2aWNlLCBvcHRpb25zOiBEZXZpY2VPcHRpb25zKTogQWRhcHRlclRyYWl0cyB7XG4gIGNvbnN0IHsgc3ViZ3JvdXBNaW5TaXplOiBsZWFzdCwgc3ViZ3JvdXBNYXhTaXplOiBtb3N0IH0gPSBpbmZvO1xuICByZXR1cm4ge1xuICAgIGNsYXNzOiBpbmZvLmlzRmFsbGJhY2tBZGFwdGVyID8gXCJzb2Z0d2FyZVwiIDogXCJoYXJkd2FyZVwiLFxuICAgIHN1Ymdyb3VwU2l6ZTpcbiAgICAgIG9wdGlvbnMuc3ViZ3JvdXBzICE9PSBmYWxzZSAmJiBkZXZpY2UuZmVhdHVyZXMuaGFzKFwic3ViZ3JvdXBzXCIpICYmIGxlYXN0ID09PSBtb3N0ID8gbGVhc3QgOiAwLFxuICAgIG1heEJpbmRpbmdCeXRlczogZGV2aWNlLmxpbWl0cy5tYXhTdG9yYWdlQnVmZmVyQmluZGluZ1NpemUsXG4gICAgbmFtZTogaW5mby5kZXNjcmlwdGlvbiB8fCBpbmZvLmRldmljZSB8fCBgJHtpbmZvLnZlbmRvcn0gJHtpbmZvLmFyY2hpdGVjdHVyZX1gLFxuICB9O1xufVxuIiwgIi8vIFRpbWUgcGVyIGRpc3BhdGNoLCBmcm9tIHRoZSBHUFUncyBvd24gdGltZXN0YW1wczsgZWFjaCBkaXNwYXRjaCB0aGVuIHJ1bnMgaW4gYSBwYXNzIG9mIGl0cyBvd24sIHdoaWNoIGNvc3RzIHNvbWVcbi8vIG1pY3Jvc2Vjb25kcyB0aGF0IHRoZSBzdW1zIGRvIG5vdCBjb250YWluLlxuXG5jb25zdCBDQVBBQ0lUWSA9IDQwOTY7IC8vIHRpbWVzdGFtcHMgYSBxdWVyeSBzZXQgbWF5IGhvbGRcblxuLyoqIE9uZSByb3cgb2YgdGhlIHRhYmxlOiBhbGwgZGlzcGF0Y2hlcyBvZiBhIGxhYmVsLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcm9maWxlUm93IHtcbiAgcmVhZG9ubHkgbGFiZWw6IHN0cmluZztcbiAgcmVhZG9ubHkgY2FsbHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgbWlsbGlzZWNvbmRzOiBudW1iZXI7XG59XG5cbmV4cG9ydCBjbGFzcyBQcm9maWxlIHtcbiAgcmVhZG9ubHkgI2RldmljZTogR1BVRGV2aWNlO1xuICByZWFkb25seSAjcXVlcnlTZXQ6IEdQVVF1ZXJ5U2V0O1xuICByZWFkb25seSAjcmVzb2x2ZWQ6IEdQVUJ1ZmZlcjtcbiAgcmVhZG9ubHkgI3BlbmRpbmdMYWJlbHM6IHN0cmluZ1tdID0gW107XG4gIHJlYWRvbmx5ICNyZWFkYmFja3M6IHsgbGFiZWxzOiBzdHJpbmdbXTsgYnVmZmVyOiBHUFVCdWZmZXIgfVtdID0gW107XG4gIHJlYWRvbmx5ICNyb3dzID0gbmV3IE1hcDxzdHJpbmcsIHsgY2FsbHM6IG51bWJlcjsgbmFub3NlY29uZHM6IG51bWJlciB9PigpO1xuXG4gIC8qKiBOZWVkcyB0aGUgZmVhdHVyZSBgdGltZXN0YW1wLXF1ZXJ5YC4gKi9cbiAgY29uc3RydWN0b3IoZGV2aWNlOiBHUFVEZXZpY2UpIHtcbiAgICB0aGlzLiNkZXZpY2UgPSBkZXZpY2U7XG4gICAgdGhpcy4jcXVlcnlTZXQgPSBkZXZpY2UuY3JlYXRlUXVlcnlTZXQoeyB0eXBlOiBcInRpbWVzdGFtcFwiLCBjb3VudDogQ0FQQUNJVFkgfSk7XG4gICAgdGhpcy4jcmVzb2x2ZWQgPSBkZXZpY2UuY3JlYXRlQnVmZmVyKHsgc2l6ZTogOCAqIENBUEFDSVRZLCB1c2FnZTogMHgwMjAwIHwgMHgwNCB9KTsgLy8gUVVFUllfUkVTT0xWRSB8IENPUFlfU1JDXG4gIH1cblxuICAvKiogV2hlcmUgdGhlIHBhc3Mgb2YgdGhlIG5leHQgZGlzcGF0Y2ggd3JpdGVzIGl0cyB0d28gdGltZXN0YW1wcy4gQSBzdWJtaXNzaW9uIGhhcyBmYXIgZmV3ZXIgcGFzc2VzIHRoYW4gcm9vbS4gKi9cbiAgYmVnaW4obGFiZWw6IHN0cmluZyk6IEdQVUNvbXB1dGVQYXNzVGltZXN0YW1wV3JpdGVzIHtcbiAgICBjb25zdCBhdCA9IDIgKiB0aGlzLiNwZW5kaW5nTGFiZWxzLnB1c2gobGFiZWwpIC0gMjtcbiAgICByZXR1cm4geyBxdWVyeVNldDogdGhpcy4jcXVlcnlTZXQsIGJlZ2lubmluZ09mUGFzc1dyaXRlSW5kZXg6IGF0LCBlbmRPZlBhc3NXcml0ZUluZGV4OiBhdCArIDEgfTtcbiAgfVxuXG4gIC8qKiBCZWZvcmUgYSBzdWJtaXNzaW9uOiBjb3BpZXMgdGhlIHRpbWVzdGFtcHMgb2YgaXRzIHBhc3NlcyBvdXQuICovXG4gIHJlc29sdmUoZW5jb2RlcjogR1BVQ29tbWFuZEVuY29kZXIpOiB2b2lkIHtcbiAgICBjb25zdCBsYWJlbHMgPSB0aGlzLiNwZW5kaW5nTGFiZWxzLnNwbGljZSgwKTtcbiAgICBpZiAobGFiZWxzLmxlbmd0aCA9PT0gMCkgcmV0dXJuO1xuICAgIGNvbnN0IGJ5dGVzID0gMTYgKiBsYWJlbHMubGVuZ3RoO1xuICAgIGNvbnN0IGJ1ZmZlciA9IHRoaXMuI2RldmljZS5jcmVhdGVCdWZmZXIoeyBzaXplOiBieXRlcywgdXNhZ2U6IDB4MDEgfCAweDA4IH0pOyAvLyBNQVBfUkVBRCB8IENPUFlfRFNUXG4gICAgZW5jb2Rlci5yZXNvbHZlUXVlcnlTZXQodGhpcy4jcXVlcnlTZXQsIDAsIDIgKiBsYWJlbHMubGVuZ3RoLCB0aGlzLiNyZXNvbHZlZCwgMCk7XG4gICAgZW5jb2Rlci5jb3B5QnVmZmVyVG9CdWZmZXIodGhpcy4jcmVzb2x2ZWQsIDAsIGJ1ZmZlciwgMCwgYnl0ZXMpO1xuICAgIHRoaXMuI3JlYWRiYWNrcy5wdXNoKHsgbGFiZWxzLCBidWZmZXIgfSk7XG4gIH1cblxuICAvKiogQWRkcyB1cCB3aGF0IGhhcyBiZWVuIG1lYXN1cmVkIHNvIGZhcjsgbGFyZ2VzdCBmaXJzdC4gQ2FsbCBpdCBhZnRlciBhIGByZWFkKClgLiAqL1xuICBhc3luYyByb3dzKCk6IFByb21pc2U8UHJvZmlsZVJvd1tdPiB7XG4gICAgZm9yIChjb25zdCB7IGxhYmVscywgYnVmZmVyIH0gb2YgdGhpcy4jcmVhZGJhY2tzLnNwbGljZSgwKSkge1xuICAgICAgYXdhaXQgYnVmZmVyLm1hcEFzeW5jKDB4MDEpO1xuICAgICAgY29uc3QgdGltZXMgPSBuZXcgQmlnVWludDY0QXJyYXkoYnVmZmVyLmdldE1hcHBlZFJhbmdlKCkpO1xuICAgICAgbGFiZWxzLmZvckVhY2goKGxhYmVsLCBpKSA9PiB7XG4gICAgICAgIGNvbnN0IHJvdyA9IHRoaXMuI3Jvd3MuZ2V0KGxhYmVsKSA/PyB7IGNhbGxzOiAwLCBuYW5vc2Vjb25kczogMCB9O1xuICAgICAgICByb3cuY2FsbHMgKz0gMTtcbiAgICAgICAgcm93Lm5hbm9zZWNvbmRzICs9IE51bWJlcih0aW1lc1syICogaSArIDFdISAtIHRpbWVzWzIgKiBpXSEpO1xuICAgICAgICB0aGlzLiNyb3dzLnNldChsYWJlbCwgcm93KTtcbiAgICAgIH0pO1xuICAgICAgYnVmZmVyLmRlc3Ryb3koKTtcbiAgICB9XG4gICAgcmV0dXJuIFsuLi50aGlzLiNyb3dzXVxuICAgICAgLm1hcCgoW2xhYmVsLCB7IGNhbGxzLCBuYW5vc2Vjb25kcyB9XSkgPT4gKHsgbGFiZWwsIGNhbGxzLCBtaWxsaXNlY29uZHM6IG5hbm9zZWNvbmRzIC8gMWU2IH0pKVxuICAgICAgLnNvcnQoKGEsIGIpID0+IGIubWlsbGlzZWNvbmRzIC0gYS5taWxsaXNlY29uZHMpO1xuICB9XG5cbiAgZGlzcG9zZSgpOiB2b2lkIHtcbiAgICB0aGlzLiNxdWVyeVNldC5kZXN0cm95KCk7XG4gICAgdGhpcy4jcmVzb2x2ZWQuZGVzdHJveSgpO1xuICB9XG59XG4iLCAiLy8gVGhlIG9wZW4gY29tcHV0ZSBwYXNzLiBEaXNwYXRjaGVzIGFyZSBlbmNvZGVkIGludG8gaXQgYW5kIHN1Ym1pdHRlZCB0b2dldGhlcjogd2hlbiB0aGUgcGFyYW1ldGVyIHJpbmcgaXMgZnVsbCwgd2hlblxuLy8gYWJvdXQgYFNVQk1JVF9TRUNPTkRTYCBvZiB3b3JrIGhhcyBnYXRoZXJlZCAoZHJpdmVycyByZXNldCBhIEdQVSB0aGF0IGlzIGJ1c3kgZm9yIHR3byBzZWNvbmRzKSwgb3Igd2hlbiBzb21lYm9keVxuLy8gcmVhZHMuIFBhcmFtZXRlcnMgb2YgYWxsIGRpc3BhdGNoZXMgbGllIGluIG9uZSB1bmlmb3JtIGJ1ZmZlciwgMjU2IGJ5dGVzIGVhY2gsIHNvIHRoYXQgYmluZCBncm91cHMgbmV2ZXIgY2hhbmdlXG4vLyBmb3IgdGhlbS5cblxuaW1wb3J0IHR5cGUgeyBLZXJuZWxTY2hlbWEgfSBmcm9tIFwiLi9rZXJuZWwudHNcIjtcbmltcG9ydCB0eXBlIHsgUHJvZmlsZSB9IGZyb20gXCIuL3Byb2ZpbGUudHNcIjtcblxuY29uc3QgU0xPVF9CWVRFUyA9IDI1NjtcbmNvbnN0IFNMT1RTID0gMjU2O1xuY29uc3QgU1VCTUlUX1NFQ09ORFMgPSAwLjI1O1xuXG4vKiogT25lIGRpc3BhdGNoLCByZWFkeSB0byBiZSBlbmNvZGVkIGFueSBudW1iZXIgb2YgdGltZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIERpc3BhdGNoIHtcbiAgcmVhZG9ubHkgc2NoZW1hOiBLZXJuZWxTY2hlbWE7XG4gIHJlYWRvbmx5IHBpcGVsaW5lOiBHUFVDb21wdXRlUGlwZWxpbmU7XG4gIHJlYWRvbmx5IGJpbmRHcm91cDogR1BVQmluZEdyb3VwO1xuICAvKiogVGhlIGJ5dGVzIG9mIFBhcmFtcy4gKi9cbiAgcmVhZG9ubHkgcGFyYW1zOiBVaW50OEFycmF5O1xuICAvKiogT2Zmc2V0cyBvZiB0aGUgdW5pZm9ybSBiaW5kaW5ncyBieSBiaW5kaW5nIG51bWJlcjsgbnVsbCB3aGVyZSBQYXJhbXMgaXMgYm91bmQuICovXG4gIHJlYWRvbmx5IG9mZnNldHM6IHJlYWRvbmx5IChudW1iZXIgfCBudWxsKVtdO1xuICByZWFkb25seSBncmlkOiByZWFkb25seSBbbnVtYmVyLCBudW1iZXIsIG51bWJlcl07XG4gIC8qKiBFc3RpbWF0ZSBvZiB0aGUgYXJpdGhtZXRpYywgaW4gbXVsdGlwbHktYWRkcy4gKi9cbiAgcmVhZG9ubHkgd29yazogbnVtYmVyO1xuICByZWFkb25seSBsYWJlbDogc3RyaW5nO1xuICAvKiogV2hlcmUgaW4gdGhlIHJpbmcgaXRzIHBhcmFtZXRlcnMgbGllLCBpbiB0aGUgc3VibWlzc2lvbiBvZiB0aGlzIG51bWJlci4gKi9cbiAgc2xvdDogeyBvZmZzZXQ6IG51bWJlcjsgc3VibWlzc2lvbjogbnVtYmVyIH0gfCBudWxsO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFF1ZXVlU3RhdHMge1xuICBkaXNwYXRjaGVzOiBudW1iZXI7XG4gIHN1Ym1pc3Npb25zOiBudW1iZXI7XG59XG5cbmV4cG9ydCBjbGFzcyBRdWV1ZSB7XG4gIHJlYWRvbmx5IHBhcmFtczogR1BVQnVmZmVyO1xuICByZWFkb25seSAjZGV2aWNlOiBHUFVEZXZpY2U7XG4gIHJlYWRvbmx5ICNzdGFnaW5nID0gbmV3IFVpbnQ4QXJyYXkoU0xPVFMgKiBTTE9UX0JZVEVTKTtcbiAgcmVhZG9ubHkgI3N0YXRzOiBRdWV1ZVN0YXRzID0geyBkaXNwYXRjaGVzOiAwLCBzdWJtaXNzaW9uczogMCB9O1xuICAjcHJvZmlsZTogUHJvZmlsZSB8IG51bGwgPSBudWxsO1xuICAjZW5jb2RlcjogR1BVQ29tbWFuZEVuY29kZXIgfCBudWxsID0gbnVsbDtcbiAgI3Bhc3M6IEdQVUNvbXB1dGVQYXNzRW5jb2RlciB8IG51bGwgPSBudWxsO1xuICAjbGFzdDogRGlzcGF0Y2ggfCBudWxsID0gbnVsbDtcbiAgI3VzZWRTbG90cyA9IDA7XG4gICNwZW5kaW5nV29yayA9IDA7XG4gIC8vIE11bHRpcGx5LWFkZHMgYSBzZWNvbmQ6IGEgZ3Vlc3MgdGhhdCBlcnJzIG9uIHRoZSBzbG93IHNpZGUsIHRoZW4gd2hhdCB3YXMgbWVhc3VyZWQgZnJvbSBzdWJtaXNzaW9uIHRvIHJlYWQuXG4gICNyYXRlOiBudW1iZXI7XG4gICNidXN5U2luY2UgPSAwO1xuICAjc3VibWl0dGVkV29yayA9IDA7XG5cbiAgY29uc3RydWN0b3IoZGV2aWNlOiBHUFVEZXZpY2UsIGluaXRpYWxSYXRlOiBudW1iZXIpIHtcbiAgICB0aGlzLiNkZXZpY2UgPSBkZXZpY2U7XG4gICAgdGhpcy4jcmF0ZSA9IGluaXRpYWxSYXRlO1xuICAgIHRoaXMucGFyYW1zID0gZGV2aWNlLmNyZWF0ZUJ1ZmZlcih7IGxhYmVsOiBcInBhcmFtc1wiLCBzaXplOiBTTE9UUyAqIFNMT1RfQllURVMsIHVzYWdlOiAweDQwIHwgMHgwOCB9KTtcbiAgfVxuXG4gIHN0YXRzKCk6IFF1ZXVlU3RhdHMge1xuICAgIHJldHVybiB7IC4uLnRoaXMuI3N0YXRzIH07XG4gIH1cblxuICAvKiogTXVsdGlwbHktYWRkcyB0aGF0IG9uZSBkaXNwYXRjaCBzaG91bGQgbm90IGV4Y2VlZCBoZXJlLiAqL1xuICBnZXQgbWF4V29yaygpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNyYXRlICogU1VCTUlUX1NFQ09ORFM7XG4gIH1cblxuICAvKiogV2l0aCBhIHByb2ZpbGUgZXZlcnkgZGlzcGF0Y2ggZ2V0cyBhIHBhc3Mgb2YgaXRzIG93biB3aXRoIHRpbWVzdGFtcHMuICovXG4gIHNldCBwcm9maWxlKHByb2ZpbGU6IFByb2ZpbGUgfCBudWxsKSB7XG4gICAgdGhpcy5zdWJtaXQoKTtcbiAgICB0aGlzLiNwcm9maWxlID0gcHJvZmlsZTtcbiAgfVxuXG4gIGVuY29kZShkaXNwYXRjaDogRGlzcGF0Y2gpOiB2b2lkIHtcbiAgICBpZiAodGhpcy4jdXNlZFNsb3RzID09PSBTTE9UUyB8fCB0aGlzLiNwZW5kaW5nV29yayArIGRpc3BhdGNoLndvcmsgPiB0aGlzLm1heFdvcmspIHRoaXMuc3VibWl0KCk7XG4gICAgY29uc3Qgc3VibWlzc2lvbiA9IHRoaXMuI3N0YXRzLnN1Ym1pc3Npb25zO1xuICAgIGlmIChkaXNwYXRjaC5zbG90Py5zdWJtaXNzaW9uICE9PSBzdWJtaXNzaW9uKSB7XG4gICAgICBjb25zdCBvZmZzZXQgPSB0aGlzLiN1c2VkU2xvdHMrKyAqIFNMT1RfQllURVM7XG4gICAgICB0aGlzLiNzdGFnaW5nLnNldChkaXNwYXRjaC5wYXJhbXMsIG9mZnNldCk7XG4gICAgICBkaXNwYXRjaC5zbG90ID0geyBvZmZzZXQsIHN1Ym1pc3Npb24gfTtcbiAgICB9XG4gICAgY29uc3QgcGFzcyA9IHRoaXMuI29wZW5QYXNzKGRpc3BhdGNoKTtcbiAgICBjb25zdCBsYXN0ID0gdGhpcy4jbGFzdDtcbiAgICBpZiAobGFzdD8ucGlwZWxpbmUgIT09IGRpc3BhdGNoLnBpcGVsaW5lKSBwYXNzLnNldFBpcGVsaW5lKGRpc3BhdGNoLnBpcGVsaW5lKTtcbiAgICBpZiAobGFzdCAhPT0gZGlzcGF0Y2gpIHtcbiAgICAgIGNvbnN0IHsgb2Zmc2V0IH0gPSBkaXNwYXRjaC5zbG90O1xuICAgICAgcGFzcy5zZXRCaW5kR3JvdXAoXG4gICAgICAgIDAsXG4gICAgICAgIGRpc3BhdGNoLmJpbmRHcm91cCxcbiAgICAgICAgZGlzcGF0Y2gub2Zmc2V0cy5tYXAoKGF0KSA9PiBhdCA/PyBvZmZzZXQpLFxuICAgICAgKTtcbiAgICB9XG4gICAgcGFzcy5kaXNwYXRjaFdvcmtncm91cHMoLi4uZGlzcGF0Y2guZ3JpZCk7XG4gICAgdGhpcy4jbGFzdCA9IGRpc3BhdGNoO1xuICAgIHRoaXMuI3BlbmRpbmdXb3JrICs9IGRpc3BhdGNoLndvcms7XG4gICAgdGhpcy4jc3RhdHMuZGlzcGF0Y2hlcyArPSAxO1xuICAgIGlmICh0aGlzLiNwcm9maWxlKSB0aGlzLiNlbmRQYXNzKCk7XG4gIH1cblxuICAvKiogSGFuZHMgZXZlcnl0aGluZyBlbmNvZGVkIHNvIGZhciB0byB0aGUgR1BVLCB3aXRoIGEgY29weSBhdCB0aGUgZW5kIGlmIGFza2VkIGZvci4gKi9cbiAgc3VibWl0KGNvcHk/OiAoZW5jb2RlcjogR1BVQ29tbWFuZEVuY29kZXIpID0+IHZvaWQpOiB2b2lkIHtcbiAgICBpZiAoIXRoaXMuI2VuY29kZXIgJiYgIWNvcHkpIHJldHVybjtcbiAgICB0aGlzLiNlbmRQYXNzKCk7XG4gICAgY29uc3QgZW5jb2RlciA9IHRoaXMuI2VuY29kZXIgPz8gdGhpcy4jZGV2aWNlLmNyZWF0ZUNvbW1hbmRFbmNvZGVyKCk7XG4gICAgdGhpcy4jcHJvZmlsZT8ucmVzb2x2ZShlbmNvZGVyKTtcbiAgICBjb3B5Py4oZW5jb2Rlcik7XG4gICAgaWYgKHRoaXMuI3VzZWRTbG90cyA+IDApIHtcbiAgICAgIHRoaXMuI2RldmljZS5xdWV1ZS53cml0ZUJ1ZmZlcih0aGlzLnBhcmFtcywgMCwgdGhpcy4jc3RhZ2luZywgMCwgdGhpcy4jdXNlZFNsb3RzICogU0xPVF9CWVRFUyk7XG4gICAgfVxuICAgIHRoaXMuI2RldmljZS5xdWV1ZS5zdWJtaXQoW2VuY29kZXIuZmluaXNoKCldKTtcbiAgICBpZiAodGhpcy4jc3VibWl0dGVkV29yayA9PT0gMCkgdGhpcy4jYnVzeVNpbmNlID0gcGVyZm9ybWFuY2Uubm93KCk7XG4gICAgdGhpcy4jc3VibWl0dGVkV29yayArPSB0aGlzLiNwZW5kaW5nV29yaztcbiAgICB0aGlzLiNzdGF0cy5zdWJtaXNzaW9ucyArPSAxO1xuICAgIHRoaXMuI2VuY29kZXIgPSBudWxsO1xuICAgIHRoaXMuI3VzZWRTbG90cyA9IDA7XG4gICAgdGhpcy4jcGVuZGluZ1dvcmsgPSAwO1xuICB9XG5cbiAgLyoqIFdvcmsgc3VibWl0dGVkIGFuZCBub3Qga25vd24gdG8gYmUgZG9uZSwgaW4gbXVsdGlwbHktYWRkcy4gKi9cbiAgZ2V0IG91dHN0YW5kaW5nKCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI3N1Ym1pdHRlZFdvcms7XG4gIH1cblxuICAvKiogVGhlIGZpcnN0IGB3b3JrYCBvZiB3aGF0IGlzIG91dHN0YW5kaW5nIGlzIGRvbmU6IGxlYXJucyBob3cgZmFzdCB0aGlzIGFkYXB0ZXIgaXMuICovXG4gIGZpbmlzaGVkKHdvcms6IG51bWJlcik6IHZvaWQge1xuICAgIGNvbnN0IG5vdyA9IHBlcmZvcm1hbmNlLm5vdygpO1xuICAgIGNvbnN0IHNlY29uZHMgPSAobm93IC0gdGhpcy4jYnVzeVNpbmNlKSAvIDEwMDA7XG4gICAgLy8gU2hvcnQgYnVyc3RzIHNheSBtb3JlIG9mIGxhdGVuY3kgdGhhbiBvZiBzcGVlZC5cbiAgICBpZiAod29yayA+IDAgJiYgc2Vjb25kcyA+IDAuMDUpIHRoaXMuI3JhdGUgPSB3b3JrIC8gc2Vjb25kcztcbiAgICB0aGlzLiNzdWJtaXR0ZWRXb3JrID0gTWF0aC5tYXgoMCwgdGhpcy4jc3VibWl0dGVkV29yayAtIHdvcmspO1xuICAgIHRoaXMuI2J1c3lTaW5jZSA9IG5vdztcbiAgfVxuXG4gICNvcGVuUGFzcyhkaXNwYXRjaDogRGlzcGF0Y2gpOiBHUFVDb21wdXRlUGFzc0VuY29kZXIge1xuICAgIGlmICghdGhpcy4jcGFzcykge1xuICAgICAgdGhpcy4jZW5jb2RlciA/Pz0gdGhpcy4jZGV2aWNlLmNyZWF0ZUNvbW1hbmRFbmNvZGVyKCk7XG4gICAgICBjb25zdCB0aW1lc3RhbXBXcml0ZXMgPSB0aGlzLiNwcm9maWxlPy5iZWdpbihkaXNwYXRjaC5sYWJlbCk7XG4gICAgICB0aGlzLiNwYXNzID0gdGhpcy4jZW5jb2Rlci5iZWdpbkNvbXB1dGVQYXNzKHRpbWVzdGFtcFdyaXRlcyA/IHsgdGltZXN0YW1wV3JpdGVzIH0gOiB7fSk7XG4gICAgICB0aGlzLiNsYXN0ID0gbnVsbDtcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMuI3Bhc3M7XG4gIH1cblxuICAjZW5kUGFzcygpOiB2b2lkIHtcbiAgICB0aGlzLiNwYXNzPy5lbmQoKTtcbiAgICB0aGlzLiNwYXNzID0gbnVsbDtcbiAgfVxufVxuIiwgIi8vIFRlbnNvcjogYSBzaGFwZSwgYW4gZWxlbWVudCB0eXBlIGFuZCBhIEdQVSBidWZmZXIuIEFsd2F5cyBjb250aWd1b3VzLCByb3ctbWFqb3IsIG5vIHZpZXdzLCBubyBzdHJpZGVzOyB0aGVcbi8vIG1hdGhlbWF0aWNzIGlzIGluIG9wcy8uIEFjdGl2YXRpb25zIGFyZSBmMzIgYW5kIGNoYW5uZWxzLWxhc3Q6IGEgc2VxdWVuY2UgaXMgW1QsIENdLlxuXG5pbXBvcnQgdHlwZSB7IEJsb2NrIH0gZnJvbSBcIi4vYXJlbmEudHNcIjtcbmltcG9ydCB0eXBlIHsgRGV2aWNlIH0gZnJvbSBcIi4vZGV2aWNlLnRzXCI7XG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi9lcnJvci50c1wiO1xuXG4vKiogRWxlbWVudCB0eXBlcyB0aGF0IGtlcm5lbHMgY29tcHV0ZSB3aXRoLiAxNi1iaXQgYW5kIHBhY2tlZCB3ZWlnaHRzIGFyZSBgdTMyYCB3b3JkcyB0aGF0IGEga2VybmVsIHVucGFja3MuICovXG5leHBvcnQgdHlwZSBEVHlwZSA9IFwiZjMyXCIgfCBcInUzMlwiIHwgXCJpMzJcIjtcbmV4cG9ydCB0eXBlIFNoYXBlID0gcmVhZG9ubHkgbnVtYmVyW107XG5cbi8qKiBXaGF0IGEgdGVuc29yIG9mIGEgdHlwZSBob2xkcyBvbiB0aGUgaG9zdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgSG9zdEFycmF5IHtcbiAgZjMyOiBGbG9hdDMyQXJyYXk8QXJyYXlCdWZmZXI+O1xuICB1MzI6IFVpbnQzMkFycmF5PEFycmF5QnVmZmVyPjtcbiAgaTMyOiBJbnQzMkFycmF5PEFycmF5QnVmZmVyPjtcbn1cblxuLyoqIE51bWJlciBvZiBlbGVtZW50cyBvZiBhIHNoYXBlOyAxIGZvciBbXS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlbGVtZW50cyhzaGFwZTogU2hhcGUpOiBudW1iZXIge1xuICByZXR1cm4gc2hhcGUucmVkdWNlKChwcm9kdWN0LCBuKSA9PiBwcm9kdWN0ICogbiwgMSk7XG59XG5cbmV4cG9ydCBjbGFzcyBUZW5zb3I8RCBleHRlbmRzIERUeXBlID0gRFR5cGU+IHtcbiAgcmVhZG9ubHkgZGV2aWNlOiBEZXZpY2U7XG4gIHJlYWRvbmx5IHNoYXBlOiBTaGFwZTtcbiAgcmVhZG9ubHkgZHR5cGU6IEQ7XG4gIC8qKiBUaGUgbWVtb3J5OyBzaGFyZWQgYnkgdGVuc29ycyBtYWRlIHdpdGggYHJlc2hhcGVgLiAqL1xuICByZWFkb25seSBibG9jazogQmxvY2s7XG5cbiAgY29uc3RydWN0b3IoZGV2aWNlOiBEZXZpY2UsIHNoYXBlOiBTaGFwZSwgZHR5cGU6IEQsIGJsb2NrOiBCbG9jaykge1xuICAgIHRoaXMuZGV2aWNlID0gZGV2aWNlO1xuICAgIHRoaXMuc2hhcGUgPSBzaGFwZTtcbiAgICB0aGlzLmR0eXBlID0gZHR5cGU7XG4gICAgdGhpcy5ibG9jayA9IGJsb2NrO1xuICB9XG5cbiAgZ2V0IHNpemUoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gZWxlbWVudHModGhpcy5zaGFwZSk7XG4gIH1cblxuICBnZXQgYnVmZmVyKCk6IEdQVUJ1ZmZlciB7XG4gICAgcmV0dXJuIHRoaXMuYmxvY2suYnVmZmVyO1xuICB9XG5cbiAgLyoqIFRoZSBzYW1lIG1lbW9yeSB1bmRlciBhbm90aGVyIHNoYXBlIG9mIGFzIG1hbnkgZWxlbWVudHMuICovXG4gIHJlc2hhcGUoc2hhcGU6IFNoYXBlKTogVGVuc29yPEQ+IHtcbiAgICBpZiAoZWxlbWVudHMoc2hhcGUpICE9PSB0aGlzLnNpemUpIHtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgIFwiaW50ZXJuYWxcIixcbiAgICAgICAgYHJlc2hhcGU6IFske3NoYXBlLmpvaW4oXCIsIFwiKX1dIGhhcyAke2VsZW1lbnRzKHNoYXBlKX0gZWxlbWVudHMsIGV4cGVjdGVkICR7dGhpcy5zaXplfSBhcyBpbiBbJHt0aGlzLnNoYXBlLmpvaW4oXCIsIFwiKX1dLmAsXG4gICAgICApO1xuICAgIH1cbiAgICByZXR1cm4gbmV3IFRlbnNvcih0aGlzLmRldmljZSwgc2hhcGUsIHRoaXMuZHR5cGUsIHRoaXMuYmxvY2spO1xuICB9XG5cbiAgLyoqIFN1Ym1pdHMgd2hhdCBpcyBwZW5kaW5nLCB3YWl0cyBmb3IgaXQgYW5kIGNvcGllcyB0aGUgdmFsdWVzIHRvIHRoZSBob3N0LiBHUFUgZXJyb3JzIHN1cmZhY2UgaGVyZS4gKi9cbiAgcmVhZCgpOiBQcm9taXNlPEhvc3RBcnJheVtEXT4ge1xuICAgIHJldHVybiB0aGlzLmRldmljZS5yZWFkKHRoaXMpO1xuICB9XG5cbiAgLyoqIEdpdmVzIHRoZSBtZW1vcnkgYmFjay4gRm9yIHRlbnNvcnMgdGhhdCBsaXZlIGluIG5vIHNjb3BlOiB3ZWlnaHRzLCBjYWNoZXMsIHJlc3VsdHMgb2YgYGRldmljZS5zY29wZWAuICovXG4gIGRpc3Bvc2UoKTogdm9pZCB7XG4gICAgdGhpcy5kZXZpY2UucmVsZWFzZSh0aGlzKTtcbiAgfVxufVxuIiwgIi8vIE5vcm1hbGlzYXRpb25zOiBsYXllciBub3JtIG92ZXIgdGhlIGNoYW5uZWxzIG9mIGEgcm93LCBhZGFwdGl2ZSBpbnN0YW5jZSBub3JtIG92ZXIgdGltZS5cblxuaW1wb3J0IHsgRGV2aWNlIH0gZnJvbSBcIi4uL3NyYy9kZXZpY2UudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB7IGV4cGVjdENoYW5uZWxzLCBleHBlY3RTaGFwZSwgcm93c0FuZENvbHVtbnMgfSBmcm9tIFwiLi9jaGVjay50c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIExheWVyTm9ybU9wdGlvbnMge1xuICByZWFkb25seSBlcHM6IG51bWJlcjtcbiAgLyoqIFtULCBDXSwgYWRkZWQgdG8geCBmaXJzdC4gKi9cbiAgcmVhZG9ubHkgcmVzaWR1YWw/OiBUZW5zb3I7XG4gIC8qKiBTbG9wZSBvZiBhIGxlYWt5IFJlTFUgb24gdGhlIHJlc3VsdC4gKi9cbiAgcmVhZG9ubHkgc2xvcGU/OiBudW1iZXI7XG59XG5cbi8qKiBMYXllciBub3JtIChCYSBldCBhbC4gMjAxNikgb3ZlciBjaGFubmVsczogeCBbVCwgQ10sIGdhaW4gW0NdLCBiaWFzIFtDXSAtPiBbVCwgQ10uICovXG5leHBvcnQgZnVuY3Rpb24gbGF5ZXJOb3JtKHg6IFRlbnNvciwgZ2FpbjogVGVuc29yLCBiaWFzOiBUZW5zb3IsIG9wdGlvbnM6IExheWVyTm9ybU9wdGlvbnMpOiBUZW5zb3Ige1xuICBjb25zdCBbLCBDXSA9IHJvd3NBbmRDb2x1bW5zKFwibGF5ZXJOb3JtXCIsIFwieFwiLCB4KTtcbiAgZXhwZWN0U2hhcGUoXCJsYXllck5vcm1cIiwgXCJnYWluXCIsIGdhaW4sIFtDXSk7XG4gIGV4cGVjdFNoYXBlKFwibGF5ZXJOb3JtXCIsIFwiYmlhc1wiLCBiaWFzLCBbQ10pO1xuICByZXR1cm4gcnVuTGF5ZXJOb3JtKHgsIGdhaW4sIGJpYXMsIDAsIDAsIG9wdGlvbnMpO1xufVxuXG4vKiogU3R5bGVUVFMgMidzIEFkYUxheWVyTm9ybTogKDEgKyBnYW1tYSkgTE4oeCkgKyBiZXRhOyBzdHlsZSBbMSwgMiBDXSBob2xkcyBnYW1tYSwgdGhlbiBiZXRhLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFkYXB0aXZlTGF5ZXJOb3JtKHg6IFRlbnNvciwgc3R5bGU6IFRlbnNvciwgb3B0aW9uczogTGF5ZXJOb3JtT3B0aW9ucyk6IFRlbnNvciB7XG4gIGNvbnN0IFssIENdID0gcm93c0FuZENvbHVtbnMoXCJhZGFwdGl2ZUxheWVyTm9ybVwiLCBcInhcIiwgeCk7XG4gIGV4cGVjdFNoYXBlKFwiYWRhcHRpdmVMYXllck5vcm1cIiwgXCJzdHlsZVwiLCBzdHlsZSwgWzEsIDIgKiBDXSk7XG4gIHJldHVybiBydW5MYXllck5vcm0oeCwgc3R5bGUsIHN0eWxlLCBDLCAxLCBvcHRpb25zKTtcbn1cblxuZnVuY3Rpb24gcnVuTGF5ZXJOb3JtKFxuICB4OiBUZW5zb3IsXG4gIGdhaW46IFRlbnNvcixcbiAgYmlhczogVGVuc29yLFxuICBiaWFzX2F0OiBudW1iZXIsXG4gIGdhaW5fb2Zmc2V0OiBudW1iZXIsXG4gIHsgZXBzLCByZXNpZHVhbCwgc2xvcGUgPSAxIH06IExheWVyTm9ybU9wdGlvbnMsXG4pOiBUZW5zb3Ige1xuICBjb25zdCBbVCwgQ10gPSByb3dzQW5kQ29sdW1ucyhcImxheWVyTm9ybVwiLCBcInhcIiwgeCk7XG4gIGlmIChyZXNpZHVhbCkgZXhwZWN0U2hhcGUoXCJsYXllck5vcm1cIiwgXCJyZXNpZHVhbFwiLCByZXNpZHVhbCwgW1QsIENdKTtcbiAgY29uc3Qgb3V0ID0geC5kZXZpY2UuZW1wdHkoW1QsIENdKTtcbiAgeC5kZXZpY2UucnVuKFxuICAgIFwibGF5ZXJfbm9ybVwiLFxuICAgIHsgeCwgcmVzaWR1YWw6IHJlc2lkdWFsID8/IG51bGwsIGdhaW4sIGJpYXMsIG91dCB9LFxuICAgIHsgVCwgQywgYmlhc19hdCwgZ2Fpbl9vZmZzZXQsIGVwcywgc2xvcGUgfSxcbiAgICB7XG4gICAgICBncmlkOiBEZXZpY2UuZm9sZChUKSxcbiAgICAgIGNvbnN0YW50czogeyBMQU5FUzogbGFuZXNPZlJvdyh4LmRldmljZSksIEhBU19SRVNJRFVBTDogTnVtYmVyKHJlc2lkdWFsICE9PSB1bmRlZmluZWQpIH0sXG4gICAgICB3b3JrOiA0ICogVCAqIEMsXG4gICAgfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cblxuLyoqIFRocmVhZHMgdGhhdCBzaGFyZSBhIHJvdzogb24gYSBwcm9ncmFtIHRoYXQgcGxheXMgYSBHUFUgbm8gbW9yZSB0aGFuIHJ1biBhdCBvbmNlLCBiYXJyaWVycyBhcmUgZGVhciB0aGVyZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsYW5lc09mUm93KGRldmljZTogRGV2aWNlKTogbnVtYmVyIHtcbiAgcmV0dXJuIGRldmljZS50cmFpdHMuY2xhc3MgPT09IFwic29mdHdhcmVcIiA/IDggOiA2NDtcbn1cblxuLyoqXG4gKiBBZGFwdGl2ZSBpbnN0YW5jZSBub3JtIChIdWFuZyAmIEJlbG9uZ2llIDIwMTcpIG9mIHggW1QsIENdIGFzIHRocmVlIHZhbHVlcyBwZXIgY2hhbm5lbCwgWzMsIENdOiBtZWFuLCBzY2FsZSwgc2hpZnQuXG4gKiBgc3R5bGVgIFsxLCAyIENdIGhvbGRzIGdhbW1hLCB0aGVuIGJldGE7IG1lYW4gYW5kIHBvcHVsYXRpb24gdmFyaWFuY2Ugc3BhbiB0aGUgd2hvbGUgb2YgdGltZS4gYGFjdGl2YXRpb25gIGFwcGxpZXMgaXQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhZGFwdGl2ZUluc3RhbmNlTm9ybSh4OiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IsIGVwcyA9IDFlLTUpOiBUZW5zb3Ige1xuICBjb25zdCB7IGRldmljZSB9ID0geDtcbiAgY29uc3QgW1QsIENdID0gcm93c0FuZENvbHVtbnMoXCJhZGFwdGl2ZUluc3RhbmNlTm9ybVwiLCBcInhcIiwgeCk7XG4gIGV4cGVjdFNoYXBlKFwiYWRhcHRpdmVJbnN0YW5jZU5vcm1cIiwgXCJzdHlsZVwiLCBzdHlsZSwgWzEsIFwiMiBDXCJdKTtcbiAgY29uc3Qgc3R5bGVfQyA9IHN0eWxlLnNoYXBlWzFdISAvIDI7XG4gIGV4cGVjdENoYW5uZWxzKFwiYWRhcHRpdmVJbnN0YW5jZU5vcm1cIiwgeCwgc3R5bGVfQyk7XG4gIHJldHVybiBkZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgIGNvbnN0IGJsb2NrX3Jvd3MgPSBNYXRoLm1heCgxNiwgTWF0aC5jZWlsKFQgLyAxMjgpKTtcbiAgICBjb25zdCBibG9ja3MgPSBNYXRoLmNlaWwoVCAvIGJsb2NrX3Jvd3MpO1xuICAgIGNvbnN0IHBhcnRzID0gZGV2aWNlLmVtcHR5KFtibG9ja3MsIEMsIDJdKTtcbiAgICBjb25zdCBncmlkID0gRGV2aWNlLmZvbGQoTWF0aC5jZWlsKChibG9ja3MgKiBDKSAvIDY0KSk7XG4gICAgZGV2aWNlLnJ1bihcImNoYW5uZWxfc3RhdHNcIiwgeyB4LCBwYXJ0cyB9LCB7IFQsIEMsIGJsb2NrX3Jvd3MgfSwgeyBncmlkLCB3b3JrOiAyICogVCAqIEMgfSk7XG4gICAgY29uc3QgYWZmaW5lID0gZGV2aWNlLmVtcHR5KFszLCBDXSk7XG4gICAgZGV2aWNlLnJ1bihcbiAgICAgIFwiYWRhaW5cIixcbiAgICAgIHsgcGFydHMsIHN0eWxlLCBhZmZpbmUgfSxcbiAgICAgIHsgVCwgQywgc3R5bGVfQywgYmxvY2tfcm93cywgZXBzIH0sXG4gICAgICB7IGdyaWQ6IFtNYXRoLmNlaWwoQyAvIDY0KV0gfSxcbiAgICApO1xuICAgIHJldHVybiBhZmZpbmU7XG4gIH0pO1xufVxuIiwgIi8vIENvbnZvbHV0aW9ucyBvdmVyIHRpbWUsIGFuZCBsaW5lYXIgbGF5ZXJzIGFzIGNvbnZvbHV0aW9ucyBvZiBvbmUgdGFwLiB4IGlzIFtULCBDXTsgd2VpZ2h0cyBhcmUgcGFja2VkIGJ5IHdlaWdodC50cy5cbi8vIGBmb3JtYCBpcyBmb3IgdGVzdHMgYW5kIGJlbmNobWFya3MuXG5cbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuLi9zcmMvZXJyb3IudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB7IGV4cGVjdENoYW5uZWxzLCBleHBlY3RTaGFwZSwgcm93c0FuZENvbHVtbnMgfSBmcm9tIFwiLi9jaGVjay50c1wiO1xuaW1wb3J0IHsgdHlwZSBDb252Rm9ybSwgY29udkZvcm1zLCBsYXVuY2hDb252IH0gZnJvbSBcIi4vY29udjFkX2Zvcm1zLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFdlaWdodCB9IGZyb20gXCIuL3dlaWdodC50c1wiO1xuXG4vKiogeSA9IGFjdGl2YXRpb24oKFcgeCArIGJpYXMgKyByZXNpZHVhbCkgKiBnYWluKS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRXBpbG9ndWUge1xuICAvKiogW09dICovXG4gIHJlYWRvbmx5IGJpYXM/OiBUZW5zb3IgfCBudWxsO1xuICAvKiogQXMgdGhlIG91dHB1dDsgb3Igd2l0aCBoYWxmIGl0cyByb3dzLCBlYWNoIG9mIHdoaWNoIG1lZXRzIHR3byAobmVhcmVzdCB1cHNhbXBsaW5nKSB3aGVuIGByZXNpZHVhbFNoaWZ0YCBpcyAxLiAqL1xuICByZWFkb25seSByZXNpZHVhbD86IFRlbnNvciB8IG51bGw7XG4gIHJlYWRvbmx5IHJlc2lkdWFsU2hpZnQ/OiAwIHwgMTtcbiAgcmVhZG9ubHkgZ2Fpbj86IG51bWJlcjtcbiAgLyoqIFwiZ2VsdVwiIGlzIHRoZSB0YW5oIGZvcm07IGEgbnVtYmVyIGlzIHRoZSBzbG9wZSBvZiBhIGxlYWt5IFJlTFUuICovXG4gIHJlYWRvbmx5IGFjdGl2YXRpb24/OiBcImdlbHVcIiB8IG51bWJlcjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBDb252T3B0aW9ucyBleHRlbmRzIEVwaWxvZ3VlIHtcbiAgcmVhZG9ubHkgc3RyaWRlPzogbnVtYmVyO1xuICByZWFkb25seSBkaWxhdGlvbj86IG51bWJlcjtcbiAgLyoqIFplcm8gcm93cyBiZWZvcmUgYW5kIGFmdGVyIHguICovXG4gIHJlYWRvbmx5IHBhZGRpbmc/OiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgQ29udlRyYW5zcG9zZU9wdGlvbnMgZXh0ZW5kcyBFcGlsb2d1ZSB7XG4gIC8qKiBSb3dzIGRyb3BwZWQgYXQgYm90aCBlbmRzIG9mIHRoZSBmdWxsIHJlc3VsdCwgYXMgUHlUb3JjaCdzIGBwYWRkaW5nYC4gKi9cbiAgcmVhZG9ubHkgcGFkZGluZz86IG51bWJlcjtcbiAgcmVhZG9ubHkgb3V0cHV0UGFkZGluZz86IG51bWJlcjtcbn1cblxuLyoqIHkgPSB4IFdeVCArIGJpYXM6IFtULCBDXSAtPiBbVCwgT10uICovXG5leHBvcnQgZnVuY3Rpb24gbGluZWFyKHg6IFRlbnNvciwgd2VpZ2h0OiBXZWlnaHQsIGVwaWxvZ3VlOiBFcGlsb2d1ZSA9IHt9LCBmb3JtPzogQ29udkZvcm0pOiBUZW5zb3Ige1xuICByZXR1cm4gY29udjFkKHgsIHdlaWdodCwgZXBpbG9ndWUsIGZvcm0pO1xufVxuXG4vKiogUHlUb3JjaCdzIENvbnYxZDogW1QsIENdIC0+IFtmbG9vcigoVCArIDIgcGFkZGluZyAtIGRpbGF0aW9uIChLIC0gMSkgLSAxKSAvIHN0cmlkZSkgKyAxLCBPXS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb252MWQoeDogVGVuc29yLCB3ZWlnaHQ6IFdlaWdodCwgb3B0aW9uczogQ29udk9wdGlvbnMgPSB7fSwgZm9ybT86IENvbnZGb3JtKTogVGVuc29yIHtcbiAgY29uc3QgeyBzdHJpZGUgPSAxLCBkaWxhdGlvbiA9IDEsIHBhZGRpbmcgPSAwIH0gPSBvcHRpb25zO1xuICBjb25zdCBbVF0gPSByb3dzQW5kQ29sdW1ucyhcImNvbnYxZFwiLCBcInhcIiwgeCk7XG4gIGNvbnN0IHJvd3MgPSBNYXRoLmZsb29yKChUICsgMiAqIHBhZGRpbmcgLSBkaWxhdGlvbiAqICh3ZWlnaHQudGFwcyAtIDEpIC0gMSkgLyBzdHJpZGUpICsgMTtcbiAgcmV0dXJuIGRpc3BhdGNoKFxuICAgIFwiY29udjFkXCIsXG4gICAgeCxcbiAgICB3ZWlnaHQsXG4gICAgb3B0aW9ucyxcbiAgICB7IHN0cmlkZSwgZGlsYXRpb24sIHBhZGRpbmcsIHJvd3MsIFRfb3V0OiByb3dzLCBjdXQ6IDAgfSxcbiAgICBmb3JtLFxuICApO1xufVxuXG4vKiogUHlUb3JjaCdzIENvbnZUcmFuc3Bvc2UxZCwgc3RyaWRlID0gd2VpZ2h0LnBoYXNlczogW1QsIENdIC0+IFsoVCAtIDEpIHN0cmlkZSAtIDIgcGFkZGluZyArIEsgKyBvdXRwdXRQYWRkaW5nLCBPXS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb252VHJhbnNwb3NlMWQoXG4gIHg6IFRlbnNvcixcbiAgd2VpZ2h0OiBXZWlnaHQsXG4gIGtlcm5lbDogbnVtYmVyLFxuICBvcHRpb25zOiBDb252VHJhbnNwb3NlT3B0aW9ucyA9IHt9LFxuICBmb3JtPzogQ29udkZvcm0sXG4pOiBUZW5zb3Ige1xuICBjb25zdCB7IHBhZGRpbmcgPSAwLCBvdXRwdXRQYWRkaW5nID0gMCB9ID0gb3B0aW9ucztcbiAgY29uc3QgW1RdID0gcm93c0FuZENvbHVtbnMoXCJjb252VHJhbnNwb3NlMWRcIiwgXCJ4XCIsIHgpO1xuICBjb25zdCBUX291dCA9IChUIC0gMSkgKiB3ZWlnaHQucGhhc2VzIC0gMiAqIHBhZGRpbmcgKyBrZXJuZWwgKyBvdXRwdXRQYWRkaW5nO1xuICBjb25zdCByb3dzID0gTWF0aC5jZWlsKChUX291dCArIHBhZGRpbmcpIC8gd2VpZ2h0LnBoYXNlcyk7XG4gIGNvbnN0IGdlb21ldHJ5ID0geyBzdHJpZGU6IDEsIGRpbGF0aW9uOiAxLCBwYWRkaW5nOiB3ZWlnaHQudGFwcyAtIDEsIHJvd3MsIFRfb3V0LCBjdXQ6IHBhZGRpbmcgfTtcbiAgcmV0dXJuIGRpc3BhdGNoKFwiY29udlRyYW5zcG9zZTFkXCIsIHgsIHdlaWdodCwgb3B0aW9ucywgZ2VvbWV0cnksIGZvcm0pO1xufVxuXG5pbnRlcmZhY2UgR2VvbWV0cnkge1xuICByZWFkb25seSBzdHJpZGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgZGlsYXRpb246IG51bWJlcjtcbiAgcmVhZG9ubHkgcGFkZGluZzogbnVtYmVyO1xuICAvKiogUm93cyB0aGF0IHRoZSBrZXJuZWwgY29tcHV0ZXMsIGB3ZWlnaHQucGhhc2VzYCByb3dzIG9mIHRoZSBvdXRwdXQgZWFjaC4gKi9cbiAgcmVhZG9ubHkgcm93czogbnVtYmVyO1xuICByZWFkb25seSBUX291dDogbnVtYmVyO1xuICAvKiogT3V0cHV0IHJvd3MgZHJvcHBlZCBhdCB0aGUgc3RhcnQuICovXG4gIHJlYWRvbmx5IGN1dDogbnVtYmVyO1xufVxuXG5mdW5jdGlvbiBkaXNwYXRjaChcbiAgb3A6IHN0cmluZyxcbiAgeDogVGVuc29yLFxuICB3ZWlnaHQ6IFdlaWdodCxcbiAgeyBiaWFzID0gbnVsbCwgcmVzaWR1YWwgPSBudWxsLCByZXNpZHVhbFNoaWZ0ID0gMCwgZ2FpbiA9IDEsIGFjdGl2YXRpb24gfTogRXBpbG9ndWUsXG4gIHsgc3RyaWRlLCBkaWxhdGlvbiwgcGFkZGluZywgcm93cywgVF9vdXQsIGN1dCB9OiBHZW9tZXRyeSxcbiAgZm9ybTogQ29udkZvcm0gPSBjb252Rm9ybXMoeC5kZXZpY2UpWzBdISxcbik6IFRlbnNvciB7XG4gIGNvbnN0IFtULCBDXSA9IHJvd3NBbmRDb2x1bW5zKG9wLCBcInhcIiwgeCk7XG4gIGV4cGVjdENoYW5uZWxzKG9wLCB4LCB3ZWlnaHQuQyk7XG4gIGlmIChyb3dzIDwgMSlcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwiaW50ZXJuYWxcIiwgYCR7b3B9OiB4IGhhcyAke1R9IHJvd3MsIGV4cGVjdGVkIG1vcmUgKHRoZSBrZXJuZWwgaXMgbG9uZ2VyKS5gKTtcbiAgaWYgKGJpYXMpIGV4cGVjdFNoYXBlKG9wLCBcImJpYXNcIiwgYmlhcywgW3dlaWdodC5PXSk7XG4gIGlmIChyZXNpZHVhbCkgZXhwZWN0U2hhcGUob3AsIFwicmVzaWR1YWxcIiwgcmVzaWR1YWwsIFtNYXRoLmNlaWwoVF9vdXQgLyAoMSArIHJlc2lkdWFsU2hpZnQpKSwgd2VpZ2h0Lk9dKTtcbiAgY29uc3Qgb3V0ID0geC5kZXZpY2UuZW1wdHkoW1Rfb3V0LCB3ZWlnaHQuT10pO1xuICBsYXVuY2hDb252KGZvcm0sIHtcbiAgICB3ZWlnaHQsXG4gICAgdGVuc29yczogeyB4LCBiaWFzLCByZXNpZHVhbCwgb3V0IH0sXG4gICAgcGFyYW1zOiB7XG4gICAgICBUX2luOiBULFxuICAgICAgQyxcbiAgICAgIFRfb3V0OiByb3dzLFxuICAgICAgTzogd2VpZ2h0Lk8gKiB3ZWlnaHQucGhhc2VzLFxuICAgICAgdGFwczogd2VpZ2h0LnRhcHMsXG4gICAgICBzdHJpZGUsXG4gICAgICBkaWxhdGlvbixcbiAgICAgIHBhZGRpbmcsXG4gICAgICBiaWFzX2xlbmd0aDogd2VpZ2h0Lk8sXG4gICAgICByZXNpZHVhbF9zaGlmdDogcmVzaWR1YWxTaGlmdCxcbiAgICAgIGdhaW4sXG4gICAgICBzbG9wZTogdHlwZW9mIGFjdGl2YXRpb24gPT09IFwibnVtYmVyXCIgPyBhY3RpdmF0aW9uIDogMCxcbiAgICAgIG91dF9zaGlmdDogY3V0ICogd2VpZ2h0Lk8sXG4gICAgICBvdXRfbGVuZ3RoOiBUX291dCAqIHdlaWdodC5PLFxuICAgIH0sXG4gICAgY29uc3RhbnRzOiB7XG4gICAgICBGT1JNQVQ6IHdlaWdodC5mb3JtYXQsXG4gICAgICBIQVNfQklBUzogTnVtYmVyKGJpYXMgIT09IG51bGwpLFxuICAgICAgSEFTX1JFU0lEVUFMOiBOdW1iZXIocmVzaWR1YWwgIT09IG51bGwpLFxuICAgICAgQUNUSVZBVElPTjogYWN0aXZhdGlvbiA9PT0gXCJnZWx1XCIgPyAyIDogYWN0aXZhdGlvbiA9PT0gdW5kZWZpbmVkID8gMCA6IDEsXG4gICAgfSxcbiAgfSk7XG4gIHJldHVybiBvdXQ7XG59XG4iLCAiLy8gV2VpZ2h0cyBhcyB0aGUga2VybmVscyByZWFkIHRoZW0uIEEgbWF0cml4IG9yIGNvbnZvbHV0aW9uIGlzIGJyb3VnaHQgaW50byBwYW5lbHMgb2YgMzIgY29sdW1ucyBvbmNlLCBhdCBsb2FkXG4vLyAoa2VybmVscy9wYWNrX3dlaWdodC53Z3NsKTsgMTYtYml0IHZhbHVlcyBzdGF5IDE2IGJpdHMuIFJvd3MgdGhhdCBhcmUgbG9va2VkIHVwIG9yIHdhbGtlZCBhbG9uZyBrZWVwIHRoZSBjaGVja3BvaW50J3Ncbi8vIGxheW91dCAoYFRhYmxlYCkuXG5cbmltcG9ydCB7IERldmljZSwgV0lORE9XX0JZVEVTIH0gZnJvbSBcIi4uL3NyYy9kZXZpY2UudHNcIjtcbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuLi9zcmMvZXJyb3IudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcblxuLyoqIEVsZW1lbnQgdHlwZSBvZiBzdG9yZWQgdmFsdWVzLCBhcyB0aGUga2VybmVscycgRk9STUFUIGFuZCBTT1VSQ0UuICovXG5leHBvcnQgY29uc3QgRk9STUFUUyA9IHsgRjMyOiAwLCBGMTY6IDEsIEJGMTY6IDIgfSBhcyBjb25zdDtcbmV4cG9ydCB0eXBlIEZvcm1hdCA9ICh0eXBlb2YgRk9STUFUUylba2V5b2YgdHlwZW9mIEZPUk1BVFNdO1xuXG4vKiogVmFsdWVzIGluIHRoZSBjaGVja3BvaW50J3Mgb3JkZXIsIDE2LWJpdCBvbmVzIGluIHBhaXJzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBUYWJsZSB7XG4gIHJlYWRvbmx5IHRlbnNvcjogVGVuc29yPFwidTMyXCI+O1xuICByZWFkb25seSBmb3JtYXQ6IEZvcm1hdDtcbn1cblxuLyoqIEEgcGFja2VkIGxpbmVhciBsYXllciAob25lIHRhcCksIGNvbnZvbHV0aW9uLCBvciB0cmFuc3Bvc2VkIGNvbnZvbHV0aW9uIChgcGhhc2VzYCA9IGl0cyBzdHJpZGUpLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXZWlnaHQge1xuICAvKiogW3BhbmVscywgdGFwcyAqIEM4LCAzMl0gdmFsdWVzOyBDOCBpcyBDIHJvdW5kZWQgdXAgdG8gOC4gKi9cbiAgcmVhZG9ubHkgcGFuZWxzOiBUZW5zb3I8XCJ1MzJcIj47XG4gIHJlYWRvbmx5IGZvcm1hdDogRm9ybWF0O1xuICAvKiogSW5wdXQgY2hhbm5lbHMuICovXG4gIHJlYWRvbmx5IEM6IG51bWJlcjtcbiAgLyoqIE91dHB1dCBjaGFubmVscy4gKi9cbiAgcmVhZG9ubHkgTzogbnVtYmVyO1xuICAvKiogVGFwcyBvZiB0aGUgY29udm9sdXRpb24gdGhhdCBpcyBjb21wdXRlZDogZm9yIGEgdHJhbnNwb3NlZCBvbmUgdGhvc2Ugb2YgYSBwaGFzZS4gKi9cbiAgcmVhZG9ubHkgdGFwczogbnVtYmVyO1xuICByZWFkb25seSBwaGFzZXM6IG51bWJlcjtcbn1cblxuLyoqIFdoYXQgYSBwYWNrZWQgd2VpZ2h0IGlzIG1hZGUgb2Y6IGl0cyBzaGFwZSBpbiB0aGUgY2hlY2twb2ludC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2VpZ2h0U2hhcGUge1xuICByZWFkb25seSBPOiBudW1iZXI7XG4gIHJlYWRvbmx5IEM6IG51bWJlcjtcbiAgLyoqIEtlcm5lbCBzaXplOyAxIGZvciBhIGxpbmVhciBsYXllci4gKi9cbiAgcmVhZG9ubHkgSzogbnVtYmVyO1xuICAvKiogQSB0cmFuc3Bvc2VkIGNvbnZvbHV0aW9uJ3Mgc3RyaWRlOiB0aGUgY2hlY2twb2ludCBoYXMgW0MsIE8sIEtdIGluc3RlYWQgb2YgW08sIEMsIEtdLiAqL1xuICByZWFkb25seSBzdHJpZGU/OiBudW1iZXI7XG59XG5cbmV4cG9ydCBjb25zdCByb3VuZFVwID0gKG46IG51bWJlciwgc3RlcDogbnVtYmVyKSA9PiBNYXRoLmNlaWwobiAvIHN0ZXApICogc3RlcDtcblxuLyoqIE1lbW9yeSBmb3IgYSB3ZWlnaHQgdGhhdCBgcGFja1dlaWdodGAgZmlsbHMuICovXG5leHBvcnQgZnVuY3Rpb24gZW1wdHlXZWlnaHQoZGV2aWNlOiBEZXZpY2UsIHNoYXBlOiBXZWlnaHRTaGFwZSwgZm9ybWF0OiBGb3JtYXQpOiBXZWlnaHQge1xuICBjb25zdCB7IE8sIEMsIEssIHN0cmlkZSB9ID0gc2hhcGU7XG4gIGlmIChzdHJpZGUgIT09IHVuZGVmaW5lZCAmJiBLIDwgc3RyaWRlKSB7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgIFwiaW50ZXJuYWxcIixcbiAgICAgIGBjb252VHJhbnNwb3NlMWQ6IGtlcm5lbCBzaXplIGlzICR7S30sIGV4cGVjdGVkIGF0IGxlYXN0IHRoZSBzdHJpZGUgJHtzdHJpZGV9LmAsXG4gICAgKTtcbiAgfVxuICBjb25zdCBwaGFzZXMgPSBzdHJpZGUgPz8gMTtcbiAgY29uc3QgdGFwcyA9IHN0cmlkZSA9PT0gdW5kZWZpbmVkID8gSyA6IE1hdGguY2VpbChLIC8gc3RyaWRlKTtcbiAgY29uc3Qgcm93cyA9IE1hdGguY2VpbCgoTyAqIHBoYXNlcykgLyAzMikgKiB0YXBzICogcm91bmRVcChDLCA4KTtcbiAgLy8gU29mdHdhcmUgYWRhcHRlcnMgYmluZCB3aW5kb3dzIG9mIGZpeGVkIGxlbmd0aCwgb2Ygd2hpY2ggdGhlIGxhc3Qgb25lIHBhc3NlcyB0aGUgZW5kLlxuICBjb25zdCBzbGFjayA9IGRldmljZS50cmFpdHMuY2xhc3MgPT09IFwic29mdHdhcmVcIiA/IFdJTkRPV19CWVRFUyAvIDQgOiAwO1xuICByZXR1cm4ge1xuICAgIHBhbmVsczogZGV2aWNlLm93bmVkKFtyb3dzICogKGZvcm1hdCA9PT0gMCA/IDMyIDogMTYpICsgc2xhY2tdLCBcInUzMlwiKSxcbiAgICBmb3JtYXQsXG4gICAgQyxcbiAgICBPLFxuICAgIHRhcHMsXG4gICAgcGhhc2VzLFxuICB9O1xufVxuXG4vKipcbiAqIEZpbGxzIGB3ZWlnaHRgIGZyb20gdGhlIGNoZWNrcG9pbnQncyB2YWx1ZXMuIGBzY2FsZWAgKFtmaXJzdCBheGlzXSkgbXVsdGlwbGllcyB0aGVtOiB3ZWlnaHQgbm9ybWFsaXNhdGlvbidzXG4gKiBnIC8gfHx2fHw7IHRoZSByZXN1bHQgaXMgdGhlbiBrZXB0IGluIGYzMi5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBhY2tXZWlnaHQod2VpZ2h0OiBXZWlnaHQsIHNvdXJjZTogVGFibGUsIHNoYXBlOiBXZWlnaHRTaGFwZSwgc2NhbGU6IFRlbnNvciB8IG51bGwpOiB2b2lkIHtcbiAgY29uc3QgeyBPLCBDLCBLLCBzdHJpZGUgfSA9IHNoYXBlO1xuICBjb25zdCB7IGRldmljZSB9ID0gd2VpZ2h0LnBhbmVscztcbiAgY29uc3QgdmFsdWVzID0gd2VpZ2h0LnRhcHMgKiByb3VuZFVwKEMsIDgpICogMzIgKiBNYXRoLmNlaWwoKE8gKiB3ZWlnaHQucGhhc2VzKSAvIDMyKTtcbiAgY29uc3Qgd29yZHMgPSB2YWx1ZXMgLyAod2VpZ2h0LmZvcm1hdCA9PT0gMCA/IDQgOiA4KTtcbiAgZGV2aWNlLnJ1bihcbiAgICBcInBhY2tfd2VpZ2h0XCIsXG4gICAgeyBzb3VyY2U6IHNvdXJjZS50ZW5zb3IsIHNjYWxlLCBvdXQ6IHdlaWdodC5wYW5lbHMgfSxcbiAgICB7XG4gICAgICB3b3JkcyxcbiAgICAgIE8sXG4gICAgICBDLFxuICAgICAgSyxcbiAgICAgIHRhcHM6IHdlaWdodC50YXBzLFxuICAgICAgcGhhc2VzOiB3ZWlnaHQucGhhc2VzLFxuICAgICAgc3RyaWRlX286IHN0cmlkZSA9PT0gdW5kZWZpbmVkID8gQyAqIEsgOiBLLFxuICAgICAgc3RyaWRlX2M6IHN0cmlkZSA9PT0gdW5kZWZpbmVkID8gSyA6IE8gKiBLLFxuICAgICAgc3RyaWRlX2s6IDEsXG4gICAgfSxcbiAgICB7XG4gICAgICBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwod29yZHMgLyA2NCkpLFxuICAgICAgY29uc3RhbnRzOiB7XG4gICAgICAgIFNPVVJDRTogc291cmNlLmZvcm1hdCxcbiAgICAgICAgRk9STUFUOiB3ZWlnaHQuZm9ybWF0LFxuICAgICAgICBUUkFOU1BPU0VEOiBOdW1iZXIoc3RyaWRlICE9PSB1bmRlZmluZWQpLFxuICAgICAgICBIQVNfU0NBTEU6IE51bWJlcihzY2FsZSAhPT0gbnVsbCksXG4gICAgICB9LFxuICAgIH0sXG4gICk7XG59XG5cbi8qKiBnIC8gfHx2fHwgZm9yIGVhY2ggZW50cnkgb2YgdGhlIGZpcnN0IGF4aXMgb2YgdiAod2VpZ2h0IG5vcm1hbGlzYXRpb24pLiBnOiBbRF0sIHY6IFtELCBuXS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3ZWlnaHROb3JtU2NhbGUoZzogVGVuc29yLCB2OiBUYWJsZSwgbjogbnVtYmVyKTogVGVuc29yIHtcbiAgY29uc3Qgb3V0ID0gZy5kZXZpY2UuZW1wdHkoW2cuc2l6ZV0pO1xuICBnLmRldmljZS5ydW4oXG4gICAgXCJ3ZWlnaHRfbm9ybVwiLFxuICAgIHsgZywgdjogdi50ZW5zb3IsIG91dCB9LFxuICAgIHsgRDogZy5zaXplLCBuIH0sXG4gICAgeyBncmlkOiBbTWF0aC5jZWlsKGcuc2l6ZSAvIDY0KV0sIGNvbnN0YW50czogeyBTT1VSQ0U6IHYuZm9ybWF0IH0gfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cbiIsICIvLyBUaGUgZm9ybXMgb2YgdGhlIGNvbnZvbHV0aW9uIGtlcm5lbCBhbmQgaG93IGVhY2ggaXMgbGF1bmNoZWQuIFRoZXkgY29tcHV0ZSB0aGUgc2FtZSBhbmQgcmVhZCB0aGUgc2FtZSB3ZWlnaHRzLlxuXG5pbXBvcnQgeyBEZXZpY2UsIFdJTkRPV19CWVRFUyB9IGZyb20gXCIuLi9zcmMvZGV2aWNlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgeyByb3VuZFVwLCB0eXBlIFdlaWdodCB9IGZyb20gXCIuL3dlaWdodC50c1wiO1xuXG4vKiogcGxhaW46IGFueSBhZGFwdGVyLiBwYW5lbDogc29mdHdhcmUgd2l0aCBzdWJncm91cHMuIHRpbGU6IEdQVXMuICovXG5leHBvcnQgdHlwZSBDb252Rm9ybSA9IFwicGxhaW5cIiB8IFwicGFuZWxcIiB8IFwidGlsZVwiO1xuXG4vKiogVGhlIGZvcm1zIHRoYXQgcnVuIG9uIGFuIGFkYXB0ZXIsIHRoZSBvbmUgdG8gdXNlIGZpcnN0OiB0aGUgb25seSBwbGFjZSB3aGVyZSBpdCBpcyBjaG9zZW4uICovXG5leHBvcnQgZnVuY3Rpb24gY29udkZvcm1zKHsgdHJhaXRzIH06IERldmljZSk6IENvbnZGb3JtW10ge1xuICBpZiAodHJhaXRzLmNsYXNzID09PSBcImhhcmR3YXJlXCIpIHJldHVybiBbXCJwbGFpblwiXTtcbiAgcmV0dXJuIHRyYWl0cy5zdWJncm91cFNpemUgPj0gNCA/IFtcInBhbmVsXCIsIFwicGxhaW5cIl0gOiBbXCJwbGFpblwiXTtcbn1cblxuLyoqIEEgY29udm9sdXRpb24gd2l0aCBldmVyeXRoaW5nIHRoYXQgdGhlIGtlcm5lbHMgc2hhcmU6IHNlZSBjb252MWQud2dzbCBmb3IgdGhlIHBhcmFtZXRlcnMuICovXG5leHBvcnQgaW50ZXJmYWNlIENvbnZDYWxsIHtcbiAgcmVhZG9ubHkgd2VpZ2h0OiBXZWlnaHQ7XG4gIHJlYWRvbmx5IHRlbnNvcnM6IHtcbiAgICByZWFkb25seSB4OiBUZW5zb3I7XG4gICAgcmVhZG9ubHkgYmlhczogVGVuc29yIHwgbnVsbDtcbiAgICByZWFkb25seSByZXNpZHVhbDogVGVuc29yIHwgbnVsbDtcbiAgICByZWFkb25seSBvdXQ6IFRlbnNvcjtcbiAgfTtcbiAgcmVhZG9ubHkgcGFyYW1zOiBSZWFkb25seTxSZWNvcmQ8XCJDXCIgfCBcIlRfaW5cIiB8IFwiVF9vdXRcIiB8IFwiT1wiIHwgXCJ0YXBzXCIgfCBcInN0cmlkZVwiIHwgXCJkaWxhdGlvblwiLCBudW1iZXI+PiAmXG4gICAgUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj47XG4gIHJlYWRvbmx5IGNvbnN0YW50czogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj47XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBsYXVuY2hDb252KGZvcm06IENvbnZGb3JtLCBjYWxsOiBDb252Q2FsbCk6IHZvaWQge1xuICBpZiAoZm9ybSA9PT0gXCJwYW5lbFwiKSBsYXVuY2hQYW5lbChjYWxsKTtcbiAgZWxzZSBsYXVuY2hQbGFpbihjYWxsKTtcbn1cblxuZnVuY3Rpb24gbGF1bmNoUGxhaW4oeyB3ZWlnaHQsIHRlbnNvcnMsIHBhcmFtcywgY29uc3RhbnRzIH06IENvbnZDYWxsKTogdm9pZCB7XG4gIGNvbnN0IHsgVF9vdXQsIE8sIHRhcHMsIEMgfSA9IHBhcmFtcztcbiAgY29uc3QgdGhyZWFkcyA9IE1hdGguY2VpbChUX291dCAvIDQpICogTWF0aC5jZWlsKE8gLyA0KTtcbiAgdGVuc29ycy54LmRldmljZS5ydW4oXCJjb252MWRcIiwgeyAuLi50ZW5zb3JzLCB3ZWlnaHQ6IHdlaWdodC5wYW5lbHMgfSwgcGFyYW1zLCB7XG4gICAgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKHRocmVhZHMgLyA2NCkpLFxuICAgIGNvbnN0YW50cyxcbiAgICB3b3JrOiBUX291dCAqIE8gKiB0YXBzICogQyxcbiAgfSk7XG59XG5cbmNvbnN0IFBBTkVMX0NPTFVNTlMgPSAzMjtcbi8qKiBSb3dzIG9mIHRoZSBvdXRwdXQgdGhhdCBhIHRocmVhZCBvZiBjb252MWRfcGFuZWwud2dzbCBjb21wdXRlcy4gKi9cbmNvbnN0IFBBTkVMX1JPV1MgPSAxNjtcblxuZnVuY3Rpb24gbGF1bmNoUGFuZWwoeyB3ZWlnaHQsIHRlbnNvcnMsIHBhcmFtcywgY29uc3RhbnRzIH06IENvbnZDYWxsKTogdm9pZCB7XG4gIGNvbnN0IHsgZGV2aWNlIH0gPSB0ZW5zb3JzLng7XG4gIGNvbnN0IHsgVF9vdXQsIE8sIHRhcHMsIHN0cmlkZSwgZGlsYXRpb24gfSA9IHBhcmFtcztcbiAgY29uc3QgU1VCR1JPVVAgPSBkZXZpY2UudHJhaXRzLnN1Ymdyb3VwU2l6ZTtcbiAgY29uc3QgQzggPSByb3VuZFVwKHdlaWdodC5DLCA4KTtcbiAgY29uc3Qgcm93Qnl0ZXMgPSBQQU5FTF9DT0xVTU5TICogKHdlaWdodC5mb3JtYXQgPT09IDAgPyA0IDogMik7XG4gIGNvbnN0IHBhbmVsQnl0ZXMgPSB0YXBzICogQzggKiByb3dCeXRlcztcbiAgY29uc3QgY29tbW9uID0gZ3JlYXRlc3RDb21tb25EaXZpc29yKHN0cmlkZSwgZGlsYXRpb24pO1xuICBjb25zdCBzcHJlYWQgPSB0YXBzID09PSAxID8gMSA6IGRpbGF0aW9uIC8gY29tbW9uO1xuICBjb25zdCByZXVzZV90YXBzID0gdGFwcyA9PT0gMSA/IDEgOiBzdHJpZGUgLyBjb21tb247XG4gIGNvbnN0IGJsb2NrcyA9IE1hdGguY2VpbChUX291dCAvIChQQU5FTF9ST1dTICogc3ByZWFkKSkgKiBzcHJlYWQ7XG4gIGNvbnN0IHBhbmVscyA9IE1hdGguY2VpbChPIC8gUEFORUxfQ09MVU1OUyk7XG4gIGNvbnN0IHdpbmRvd3MgPSB3aW5kb3dzT2ZQYW5lbCh0YXBzLCBDOCwgV0lORE9XX0JZVEVTIC8gcm93Qnl0ZXMpO1xuICBjb25zdCB0b2dldGhlciA9IHdpbmRvd3MubGVuZ3RoID09PSAxID8gTWF0aC5tYXgoMSwgTWF0aC5mbG9vcihXSU5ET1dfQllURVMgLyBwYW5lbEJ5dGVzKSkgOiAxO1xuICBmb3IgKGxldCBwYW5lbDAgPSAwOyBwYW5lbDAgPCBwYW5lbHM7IHBhbmVsMCArPSB0b2dldGhlcikge1xuICAgIGNvbnN0IGNvdW50ID0gTWF0aC5taW4odG9nZXRoZXIsIHBhbmVscyAtIHBhbmVsMCk7XG4gICAgd2luZG93cy5mb3JFYWNoKCh3aW5kb3csIGkpID0+IHtcbiAgICAgIGNvbnN0IG9mZnNldCA9IHBhbmVsMCAqIHBhbmVsQnl0ZXMgKyAod2luZG93LnRhcDAgKiBDOCArIHdpbmRvdy5jMCkgKiByb3dCeXRlcztcbiAgICAgIGRldmljZS5ydW4oXG4gICAgICAgIFwiY29udjFkX3BhbmVsXCIsXG4gICAgICAgIHsgLi4udGVuc29ycywgd2VpZ2h0OiB7IHRlbnNvcjogd2VpZ2h0LnBhbmVscywgb2Zmc2V0IH0gfSxcbiAgICAgICAge1xuICAgICAgICAgIC4uLnBhcmFtcyxcbiAgICAgICAgICAuLi53aW5kb3csXG4gICAgICAgICAgcGFuZWwwLFxuICAgICAgICAgIHNwcmVhZCxcbiAgICAgICAgICByZXVzZV90YXBzLFxuICAgICAgICAgIGZpcnN0OiBOdW1iZXIoaSA9PT0gMCksXG4gICAgICAgICAgbGFzdDogTnVtYmVyKGkgPT09IHdpbmRvd3MubGVuZ3RoIC0gMSksXG4gICAgICAgIH0sXG4gICAgICAgIHtcbiAgICAgICAgICBncmlkOiBbTWF0aC5jZWlsKChibG9ja3MgKiA4KSAvIFNVQkdST1VQKSwgY291bnRdLFxuICAgICAgICAgIGNvbnN0YW50czogeyAuLi5jb25zdGFudHMsIFNVQkdST1VQIH0sXG4gICAgICAgICAgd29yazogVF9vdXQgKiBjb3VudCAqIFBBTkVMX0NPTFVNTlMgKiB3aW5kb3cudGFwcyAqICh3aW5kb3cuYzEgLSB3aW5kb3cuYzApLFxuICAgICAgICB9LFxuICAgICAgKTtcbiAgICB9KTtcbiAgfVxufVxuXG4vKiogUm93cyBvZiBhIHBhbmVsIHRoYXQgb25lIHdpbmRvdyBzaG93czogd2hvbGUgdGFwcyB3aGVyZSB0aGV5IGZpdCwgZWxzZSBpbnB1dHMgYzAgLi4gYzEgb2Ygb25lIHRhcC4gKi9cbmludGVyZmFjZSBQYW5lbFdpbmRvdyB7XG4gIHJlYWRvbmx5IHRhcDA6IG51bWJlcjtcbiAgcmVhZG9ubHkgdGFwczogbnVtYmVyO1xuICByZWFkb25seSBjMDogbnVtYmVyO1xuICByZWFkb25seSBjMTogbnVtYmVyO1xufVxuXG4vKiogQ3V0cyBhIHBhbmVsIG9mIHRhcHMgKiBDOCByb3dzIGludG8gd2luZG93cyBvZiBhdCBtb3N0IGBjYXBhY2l0eWAgcm93cywgYXMgZXZlbiBhcyB0aGV5IGNvbWUuICovXG5mdW5jdGlvbiB3aW5kb3dzT2ZQYW5lbCh0YXBzOiBudW1iZXIsIEM4OiBudW1iZXIsIGNhcGFjaXR5OiBudW1iZXIpOiBQYW5lbFdpbmRvd1tdIHtcbiAgY29uc3Qgd2luZG93czogUGFuZWxXaW5kb3dbXSA9IFtdO1xuICBpZiAoQzggPD0gY2FwYWNpdHkpIHtcbiAgICBjb25zdCBjb3VudCA9IE1hdGguY2VpbCh0YXBzIC8gTWF0aC5mbG9vcihjYXBhY2l0eSAvIEM4KSk7XG4gICAgZm9yIChsZXQgaSA9IDAsIHRhcDAgPSAwOyBpIDwgY291bnQ7IGkrKykge1xuICAgICAgY29uc3Qgc2hhcmUgPSBNYXRoLmNlaWwoKHRhcHMgLSB0YXAwKSAvIChjb3VudCAtIGkpKTtcbiAgICAgIHdpbmRvd3MucHVzaCh7IHRhcDAsIHRhcHM6IHNoYXJlLCBjMDogMCwgYzE6IEM4IH0pO1xuICAgICAgdGFwMCArPSBzaGFyZTtcbiAgICB9XG4gICAgcmV0dXJuIHdpbmRvd3M7XG4gIH1cbiAgY29uc3QgY291bnQgPSBNYXRoLmNlaWwoQzggLyBjYXBhY2l0eSk7XG4gIGZvciAobGV0IHRhcDAgPSAwOyB0YXAwIDwgdGFwczsgdGFwMCsrKSB7XG4gICAgZm9yIChsZXQgaSA9IDAsIGMwID0gMDsgaSA8IGNvdW50OyBpKyspIHtcbiAgICAgIGNvbnN0IGMxID0gYzAgKyByb3VuZFVwKE1hdGguY2VpbCgoQzggLSBjMCkgLyAoY291bnQgLSBpKSksIDgpO1xuICAgICAgd2luZG93cy5wdXNoKHsgdGFwMCwgdGFwczogMSwgYzAsIGMxOiBNYXRoLm1pbihjMSwgQzgpIH0pO1xuICAgICAgYzAgPSBjMTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHdpbmRvd3M7XG59XG5cbmZ1bmN0aW9uIGdyZWF0ZXN0Q29tbW9uRGl2aXNvcihhOiBudW1iZXIsIGI6IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiBiID09PSAwID8gYSA6IGdyZWF0ZXN0Q29tbW9uRGl2aXNvcihiLCBhICUgYik7XG59XG4iLCAiLy8gUm93cyBhbmQgY29sdW1ucyBtb3ZlZCBhYm91dDogZW1iZWRkaW5ncywgY29uY2F0ZW5hdGlvbiBhbG9uZyBjaGFubmVscywgZXhwYW5zaW9uIG92ZXIgdGltZS5cblxuaW1wb3J0IHsgRGV2aWNlIH0gZnJvbSBcIi4uL3NyYy9kZXZpY2UudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB7IGV4cGVjdFNoYXBlLCByb3dzQW5kQ29sdW1ucyB9IGZyb20gXCIuL2NoZWNrLnRzXCI7XG5pbXBvcnQgeyByb3VuZFVwLCB0eXBlIFRhYmxlIH0gZnJvbSBcIi4vd2VpZ2h0LnRzXCI7XG5cbi8qKlxuICogdGFibGVbaWRzXTogaWRzIFtUXSAtPiBbVCwgQ10uIFdpdGggYHBvc2l0aW9uYCAoW1AsIENdLCBQID49IFQpIGFuZCBgc2VnbWVudGAgKFtTLCBDXSkgdGhlaXIgcm93cyB0IGFuZCAwIGFyZSBhZGRlZCxcbiAqIGFzIGluIEJFUlQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlbWJlZGRpbmcoXG4gIGlkczogVGVuc29yPFwidTMyXCI+LFxuICB0YWJsZTogVGFibGUsXG4gIEM6IG51bWJlcixcbiAgZXh0cmE/OiB7IHJlYWRvbmx5IHBvc2l0aW9uOiBUYWJsZTsgcmVhZG9ubHkgc2VnbWVudDogVGFibGUgfSxcbik6IFRlbnNvciB7XG4gIGV4cGVjdFNoYXBlKFwiZW1iZWRkaW5nXCIsIFwiaWRzXCIsIGlkcywgW1wiVFwiXSk7XG4gIGNvbnN0IFQgPSBpZHMuc2l6ZTtcbiAgY29uc3Qgb3V0ID0gaWRzLmRldmljZS5lbXB0eShbVCwgQ10pO1xuICBpZHMuZGV2aWNlLnJ1bihcbiAgICBcImVtYmVkZGluZ1wiLFxuICAgIHtcbiAgICAgIGlkcyxcbiAgICAgIHRhYmxlOiB0YWJsZS50ZW5zb3IsXG4gICAgICBwb3NpdGlvbjogZXh0cmE/LnBvc2l0aW9uLnRlbnNvciA/PyBudWxsLFxuICAgICAgc2VnbWVudDogZXh0cmE/LnNlZ21lbnQudGVuc29yID8/IG51bGwsXG4gICAgICBvdXQsXG4gICAgfSxcbiAgICB7IFQsIEMgfSxcbiAgICB7XG4gICAgICBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwoKFQgKiBNYXRoLmNlaWwoQyAvIDIpKSAvIDY0KSksXG4gICAgICBjb25zdGFudHM6IHsgRk9STUFUOiB0YWJsZS5mb3JtYXQsIEhBU19QT1NJVElPTjogTnVtYmVyKGV4dHJhICE9PSB1bmRlZmluZWQpIH0sXG4gICAgfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cblxuLyoqXG4gKiBbVCwgQ18xXSwgW1QsIENfMl0sIC4uLiAtPiBbVCwgc3VtIG9mIENfaSByb3VuZGVkIHVwIHRvIDRdLCB6ZXJvcyBhdCB0aGUgZW5kLiBBbiBpbnB1dCBvZiBvbmUgcm93IGlzIHJlcGVhdGVkIG92ZXJcbiAqIHRpbWUuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb25jYXQoaW5wdXRzOiByZWFkb25seSBUZW5zb3JbXSk6IFRlbnNvciB7XG4gIGNvbnN0IFQgPSBNYXRoLm1heCguLi5pbnB1dHMubWFwKCh4KSA9PiByb3dzQW5kQ29sdW1ucyhcImNvbmNhdFwiLCBcImlucHV0XCIsIHgpWzBdKSk7XG4gIGNvbnN0IGNoYW5uZWxzID0gaW5wdXRzLnJlZHVjZSgoc3VtLCB4KSA9PiBzdW0gKyB4LnNoYXBlWzFdISwgMCk7XG4gIGNvbnN0IGNvbHVtbnMgPSByb3VuZFVwKGNoYW5uZWxzLCA0KTtcbiAgY29uc3Qgb3V0ID0gaW5wdXRzWzBdIS5kZXZpY2UuZW1wdHkoW1QsIGNvbHVtbnNdKTtcbiAgbGV0IHRvID0gMDtcbiAgaW5wdXRzLmZvckVhY2goKHgsIGkpID0+IHtcbiAgICBjb25zdCBbcm93cywgQ10gPSByb3dzQW5kQ29sdW1ucyhcImNvbmNhdFwiLCBgaW5wdXQgJHtpfWAsIHgpO1xuICAgIGlmIChyb3dzICE9PSAxKSBleHBlY3RTaGFwZShcImNvbmNhdFwiLCBgaW5wdXQgJHtpfWAsIHgsIFtULCBDXSk7XG4gICAgY29uc3Qgd2lkdGggPSBpID09PSBpbnB1dHMubGVuZ3RoIC0gMSA/IGNvbHVtbnMgLSB0byA6IEM7XG4gICAgY29weUNvbHVtbnMoeCwgb3V0LCBULCB3aWR0aCwgdG8sIHJvd3MgPT09IDEgJiYgVCA+IDEgPyAxIDogMCwgbnVsbCk7XG4gICAgdG8gKz0gQztcbiAgfSk7XG4gIHJldHVybiBvdXQ7XG59XG5cbi8qKiB4W3Jvd3NdOiB4IFtOLCBDXSwgcm93cyBbVF0gLT4gW1QsIENdLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGdhdGhlclJvd3MoeDogVGVuc29yLCByb3dzOiBUZW5zb3I8XCJ1MzJcIj4pOiBUZW5zb3Ige1xuICBjb25zdCBbLCBDXSA9IHJvd3NBbmRDb2x1bW5zKFwiZ2F0aGVyUm93c1wiLCBcInhcIiwgeCk7XG4gIGNvbnN0IG91dCA9IHguZGV2aWNlLmVtcHR5KFtyb3dzLnNpemUsIENdKTtcbiAgY29weUNvbHVtbnMoeCwgb3V0LCByb3dzLnNpemUsIEMsIDAsIDIsIHJvd3MpO1xuICByZXR1cm4gb3V0O1xufVxuXG5mdW5jdGlvbiBjb3B5Q29sdW1ucyhcbiAgeDogVGVuc29yLFxuICBvdXQ6IFRlbnNvcixcbiAgVDogbnVtYmVyLFxuICBjb2x1bW5zOiBudW1iZXIsXG4gIHRvOiBudW1iZXIsXG4gIG1vZGU6IDAgfCAxIHwgMixcbiAgcm93czogVGVuc29yPFwidTMyXCI+IHwgbnVsbCxcbik6IHZvaWQge1xuICB4LmRldmljZS5ydW4oXG4gICAgXCJjb3B5X2NvbHVtbnNcIixcbiAgICB7IHgsIHJvd3MsIG91dCB9LFxuICAgIHsgVCwgY29sdW1ucywgeF9jb2x1bW5zOiB4LnNoYXBlWzFdISwgb3V0X2NvbHVtbnM6IG91dC5zaGFwZVsxXSEsIHRvIH0sXG4gICAgeyBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwoKFQgKiBjb2x1bW5zKSAvIDY0KSksIGNvbnN0YW50czogeyBST1dTOiBtb2RlIH0sIHdvcms6IFQgKiBjb2x1bW5zIH0sXG4gICk7XG59XG4iLCAiLy8gQUxCRVJUIChMYW4gZXQgYWwuIDIwMjApIGFzIEtva29ybydzIFBMLUJFUlQgdXNlcyBpdCAoa29rb3JvOiBDdXN0b21BbGJlcnQ7IHRyYW5zZm9ybWVyczogQWxiZXJ0TW9kZWwpOiBvbmUgbGF5ZXInc1xuLy8gd2VpZ2h0cywgYXBwbGllZCBgbnVtX2hpZGRlbl9sYXllcnNgIHRpbWVzLCBub3JtYWxpc2VkIGFmdGVyIGVhY2ggaGFsZiwgR0VMVSBpbiBpdHMgdGFuaCBmb3JtIChcImdlbHVfbmV3XCIpLlxuXG5pbXBvcnQgeyBhdHRlbnRpb24gfSBmcm9tIFwiLi4vb3BzL2F0dGVudGlvbi50c1wiO1xuaW1wb3J0IHsgbGluZWFyIH0gZnJvbSBcIi4uL29wcy9jb252MWQudHNcIjtcbmltcG9ydCB7IGxheWVyTm9ybSB9IGZyb20gXCIuLi9vcHMvbm9ybS50c1wiO1xuaW1wb3J0IHsgZW1iZWRkaW5nIH0gZnJvbSBcIi4uL29wcy9yb3dzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRhYmxlLCBXZWlnaHQgfSBmcm9tIFwiLi4vb3BzL3dlaWdodC50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHR5cGUgeyBXZWlnaHRzIH0gZnJvbSBcIi4vd2VpZ2h0cy50c1wiO1xuXG4vKiogVGhlIGtleXMgb2YgdHJhbnNmb3JtZXJzJyBBbGJlcnRDb25maWcgdGhhdCBtYXR0ZXIgaGVyZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQWxiZXJ0Q29uZmlnIHtcbiAgcmVhZG9ubHkgdm9jYWJfc2l6ZTogbnVtYmVyO1xuICByZWFkb25seSBlbWJlZGRpbmdfc2l6ZTogbnVtYmVyO1xuICByZWFkb25seSBoaWRkZW5fc2l6ZTogbnVtYmVyO1xuICByZWFkb25seSBudW1fYXR0ZW50aW9uX2hlYWRzOiBudW1iZXI7XG4gIHJlYWRvbmx5IGludGVybWVkaWF0ZV9zaXplOiBudW1iZXI7XG4gIHJlYWRvbmx5IG51bV9oaWRkZW5fbGF5ZXJzOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1heF9wb3NpdGlvbl9lbWJlZGRpbmdzOiBudW1iZXI7XG59XG5cbmNvbnN0IEVQUyA9IDFlLTEyO1xuXG5pbnRlcmZhY2UgRGVuc2Uge1xuICByZWFkb25seSB3ZWlnaHQ6IFdlaWdodDtcbiAgcmVhZG9ubHkgYmlhczogVGVuc29yO1xufVxuXG5pbnRlcmZhY2UgTm9ybSB7XG4gIHJlYWRvbmx5IGdhaW46IFRlbnNvcjtcbiAgcmVhZG9ubHkgYmlhczogVGVuc29yO1xufVxuXG5jb25zdCBkZW5zZSA9ICh3OiBXZWlnaHRzLCBPOiBudW1iZXIsIEM6IG51bWJlcik6IERlbnNlID0+ICh7XG4gIHdlaWdodDogdy5saW5lYXIoXCJ3ZWlnaHRcIiwgW08sIENdKSxcbiAgYmlhczogdy52ZWN0b3IoXCJiaWFzXCIsIFtPXSksXG59KTtcblxuY29uc3Qgbm9ybSA9ICh3OiBXZWlnaHRzLCBDOiBudW1iZXIpOiBOb3JtID0+ICh7XG4gIGdhaW46IHcudmVjdG9yKFwid2VpZ2h0XCIsIFtDXSksXG4gIGJpYXM6IHcudmVjdG9yKFwiYmlhc1wiLCBbQ10pLFxufSk7XG5cbmV4cG9ydCBjbGFzcyBBbGJlcnQge1xuICByZWFkb25seSAjY29uZmlnOiBBbGJlcnRDb25maWc7XG4gIHJlYWRvbmx5ICN3b3JkOiBUYWJsZTtcbiAgcmVhZG9ubHkgI3Bvc2l0aW9uOiBUYWJsZTtcbiAgcmVhZG9ubHkgI3NlZ21lbnQ6IFRhYmxlO1xuICByZWFkb25seSAjZW1iZWRkaW5nTm9ybTogTm9ybTtcbiAgcmVhZG9ubHkgI21hcHBpbmc6IERlbnNlO1xuICByZWFkb25seSAjcXVlcnk6IERlbnNlO1xuICByZWFkb25seSAja2V5OiBEZW5zZTtcbiAgcmVhZG9ubHkgI3ZhbHVlOiBEZW5zZTtcbiAgcmVhZG9ubHkgI291dHB1dDogRGVuc2U7XG4gIHJlYWRvbmx5ICNhdHRlbnRpb25Ob3JtOiBOb3JtO1xuICByZWFkb25seSAjZmZuOiBEZW5zZTtcbiAgcmVhZG9ubHkgI2Zmbk91dHB1dDogRGVuc2U7XG4gIHJlYWRvbmx5ICNsYXllck5vcm06IE5vcm07XG5cbiAgY29uc3RydWN0b3IodzogV2VpZ2h0cywgY29uZmlnOiBBbGJlcnRDb25maWcpIHtcbiAgICBjb25zdCB7IHZvY2FiX3NpemUsIGVtYmVkZGluZ19zaXplOiBFLCBoaWRkZW5fc2l6ZTogQywgaW50ZXJtZWRpYXRlX3NpemU6IEYgfSA9IGNvbmZpZztcbiAgICB0aGlzLiNjb25maWcgPSBjb25maWc7XG4gICAgY29uc3QgZW1iZWRkaW5ncyA9IHcuYXQoXCJlbWJlZGRpbmdzXCIpO1xuICAgIHRoaXMuI3dvcmQgPSBlbWJlZGRpbmdzLnRhYmxlKFwid29yZF9lbWJlZGRpbmdzLndlaWdodFwiLCBbdm9jYWJfc2l6ZSwgRV0pO1xuICAgIHRoaXMuI3Bvc2l0aW9uID0gZW1iZWRkaW5ncy50YWJsZShcInBvc2l0aW9uX2VtYmVkZGluZ3Mud2VpZ2h0XCIsIFtjb25maWcubWF4X3Bvc2l0aW9uX2VtYmVkZGluZ3MsIEVdKTtcbiAgICB0aGlzLiNzZWdtZW50ID0gZW1iZWRkaW5ncy50YWJsZShcInRva2VuX3R5cGVfZW1iZWRkaW5ncy53ZWlnaHRcIiwgWzIsIEVdKTtcbiAgICB0aGlzLiNlbWJlZGRpbmdOb3JtID0gbm9ybShlbWJlZGRpbmdzLmF0KFwiTGF5ZXJOb3JtXCIpLCBFKTtcbiAgICB0aGlzLiNtYXBwaW5nID0gZGVuc2Uody5hdChcImVuY29kZXIuZW1iZWRkaW5nX2hpZGRlbl9tYXBwaW5nX2luXCIpLCBDLCBFKTtcbiAgICBjb25zdCBsYXllciA9IHcuYXQoXCJlbmNvZGVyLmFsYmVydF9sYXllcl9ncm91cHNcIiwgMCwgXCJhbGJlcnRfbGF5ZXJzXCIsIDApO1xuICAgIHRoaXMuI3F1ZXJ5ID0gZGVuc2UobGF5ZXIuYXQoXCJhdHRlbnRpb24ucXVlcnlcIiksIEMsIEMpO1xuICAgIHRoaXMuI2tleSA9IGRlbnNlKGxheWVyLmF0KFwiYXR0ZW50aW9uLmtleVwiKSwgQywgQyk7XG4gICAgdGhpcy4jdmFsdWUgPSBkZW5zZShsYXllci5hdChcImF0dGVudGlvbi52YWx1ZVwiKSwgQywgQyk7XG4gICAgdGhpcy4jb3V0cHV0ID0gZGVuc2UobGF5ZXIuYXQoXCJhdHRlbnRpb24uZGVuc2VcIiksIEMsIEMpO1xuICAgIHRoaXMuI2F0dGVudGlvbk5vcm0gPSBub3JtKGxheWVyLmF0KFwiYXR0ZW50aW9uLkxheWVyTm9ybVwiKSwgQyk7XG4gICAgdGhpcy4jZmZuID0gZGVuc2UobGF5ZXIuYXQoXCJmZm5cIiksIEYsIEMpO1xuICAgIHRoaXMuI2Zmbk91dHB1dCA9IGRlbnNlKGxheWVyLmF0KFwiZmZuX291dHB1dFwiKSwgQywgRik7XG4gICAgdGhpcy4jbGF5ZXJOb3JtID0gbm9ybShsYXllci5hdChcImZ1bGxfbGF5ZXJfbGF5ZXJfbm9ybVwiKSwgQyk7XG4gIH1cblxuICAvKiogaWRzIFtUXSAtPiBsYXN0IGhpZGRlbiBzdGF0ZSBbVCwgQ10uICovXG4gIGZvcndhcmQoaWRzOiBUZW5zb3I8XCJ1MzJcIj4pOiBUZW5zb3Ige1xuICAgIHJldHVybiBpZHMuZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGNvbnN0IGV4dHJhID0geyBwb3NpdGlvbjogdGhpcy4jcG9zaXRpb24sIHNlZ21lbnQ6IHRoaXMuI3NlZ21lbnQgfTtcbiAgICAgIGNvbnN0IGUgPSBlbWJlZGRpbmcoaWRzLCB0aGlzLiN3b3JkLCB0aGlzLiNjb25maWcuZW1iZWRkaW5nX3NpemUsIGV4dHJhKTsgLy8gW1QsIEVdXG4gICAgICBjb25zdCB7IGdhaW4sIGJpYXMgfSA9IHRoaXMuI2VtYmVkZGluZ05vcm07XG4gICAgICBsZXQgeCA9IGFwcGx5KHRoaXMuI21hcHBpbmcsIGxheWVyTm9ybShlLCBnYWluLCBiaWFzLCB7IGVwczogRVBTIH0pKTsgLy8gW1QsIENdXG4gICAgICBmb3IgKGxldCBpID0gMDsgaSA8IHRoaXMuI2NvbmZpZy5udW1faGlkZGVuX2xheWVyczsgaSsrKSB4ID0gdGhpcy4jbGF5ZXIoeCk7XG4gICAgICByZXR1cm4geDtcbiAgICB9KTtcbiAgfVxuXG4gICNsYXllcih4OiBUZW5zb3IpOiBUZW5zb3Ige1xuICAgIHJldHVybiB4LmRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgICBjb25zdCBoZWFkcyA9IHRoaXMuI2NvbmZpZy5udW1fYXR0ZW50aW9uX2hlYWRzO1xuICAgICAgY29uc3QgY29udGV4dCA9IGF0dGVudGlvbihhcHBseSh0aGlzLiNxdWVyeSwgeCksIGFwcGx5KHRoaXMuI2tleSwgeCksIGFwcGx5KHRoaXMuI3ZhbHVlLCB4KSwgaGVhZHMpO1xuICAgICAgY29uc3QgYSA9IG5vcm1hbGlzZSh0aGlzLiNhdHRlbnRpb25Ob3JtLCBhcHBseSh0aGlzLiNvdXRwdXQsIGNvbnRleHQpLCB4KTtcbiAgICAgIGNvbnN0IHsgd2VpZ2h0LCBiaWFzIH0gPSB0aGlzLiNmZm47XG4gICAgICBjb25zdCBoaWRkZW4gPSBsaW5lYXIoYSwgd2VpZ2h0LCB7IGJpYXMsIGFjdGl2YXRpb246IFwiZ2VsdVwiIH0pOyAvLyBbVCwgRl1cbiAgICAgIHJldHVybiBub3JtYWxpc2UodGhpcy4jbGF5ZXJOb3JtLCBhcHBseSh0aGlzLiNmZm5PdXRwdXQsIGhpZGRlbiksIGEpOyAvLyBbVCwgQ11cbiAgICB9KTtcbiAgfVxufVxuXG5jb25zdCBhcHBseSA9ICh7IHdlaWdodCwgYmlhcyB9OiBEZW5zZSwgeDogVGVuc29yKSA9PiBsaW5lYXIoeCwgd2VpZ2h0LCB7IGJpYXMgfSk7XG5cbmNvbnN0IG5vcm1hbGlzZSA9ICh7IGdhaW4sIGJpYXMgfTogTm9ybSwgeDogVGVuc29yLCByZXNpZHVhbDogVGVuc29yKSA9PlxuICBsYXllck5vcm0oeCwgZ2FpbiwgYmlhcywgeyBlcHM6IEVQUywgcmVzaWR1YWwgfSk7XG4iLCAiLy8gQWN0aXZhdGlvbnMgYW5kIHN1bXMsIHZhbHVlIGJ5IHZhbHVlLlxuXG5pbXBvcnQgeyBEZXZpY2UgfSBmcm9tIFwiLi4vc3JjL2RldmljZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgZXhwZWN0U2hhcGUsIHJvd3NBbmRDb2x1bW5zIH0gZnJvbSBcIi4vY2hlY2sudHNcIjtcblxuLyoqIFJPV1Mgb2YgYWN0aXZhdGlvbi53Z3NsLiAqL1xuY29uc3QgQUNUSVZBVElPTl9ST1dTID0gODtcblxuLyoqIExlYWt5IFJlTFUgYnkgaXRzIHNsb3BlLCBvciBTbmFrZSBieSBpdHMgYWxwaGEgW0NdLiAqL1xuZXhwb3J0IHR5cGUgQWN0aXZhdGlvbiA9IHsgcmVhZG9ubHkgc2xvcGU6IG51bWJlciB9IHwgeyByZWFkb25seSBhbHBoYTogVGVuc29yIH07XG5cbi8qKiBhY3RpdmF0aW9uKCh4IC0gbWVhbikgKiBzY2FsZSArIHNoaWZ0KTogeCBbVCwgQ10sIGFmZmluZSBbMywgQ10gKG1lYW4sIHNjYWxlLCBzaGlmdCkgb3IgbnVsbC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhY3RpdmF0aW9uKHg6IFRlbnNvciwga2luZDogQWN0aXZhdGlvbiwgYWZmaW5lOiBUZW5zb3IgfCBudWxsID0gbnVsbCk6IFRlbnNvciB7XG4gIGNvbnN0IFtULCBDXSA9IHJvd3NBbmRDb2x1bW5zKFwiYWN0aXZhdGlvblwiLCBcInhcIiwgeCk7XG4gIGNvbnN0IGFscGhhID0gXCJhbHBoYVwiIGluIGtpbmQgPyBraW5kLmFscGhhIDogbnVsbDtcbiAgaWYgKGFmZmluZSkgZXhwZWN0U2hhcGUoXCJhY3RpdmF0aW9uXCIsIFwiYWZmaW5lXCIsIGFmZmluZSwgWzMsIENdKTtcbiAgaWYgKGFscGhhKSBleHBlY3RTaGFwZShcImFjdGl2YXRpb25cIiwgXCJhbHBoYVwiLCBhbHBoYSwgW0NdKTtcbiAgY29uc3Qgb3V0ID0geC5kZXZpY2UuZW1wdHkoeC5zaGFwZSk7XG4gIHguZGV2aWNlLnJ1bihcbiAgICBcImFjdGl2YXRpb25cIixcbiAgICB7IHgsIGFmZmluZSwgYWxwaGEsIG91dCB9LFxuICAgIHsgVCwgQywgc2xvcGU6IFwic2xvcGVcIiBpbiBraW5kID8ga2luZC5zbG9wZSA6IDAgfSxcbiAgICB7XG4gICAgICBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwoKE1hdGguY2VpbChUIC8gQUNUSVZBVElPTl9ST1dTKSAqIEMpIC8gNjQpKSxcbiAgICAgIGNvbnN0YW50czogeyBIQVNfQUZGSU5FOiBOdW1iZXIoYWZmaW5lICE9PSBudWxsKSwgQUNUSVZBVElPTjogYWxwaGEgPyAyIDogMSB9LFxuICAgICAgd29yazogNCAqIHguc2l6ZSxcbiAgICB9LFxuICApO1xuICByZXR1cm4gb3V0O1xufVxuXG4vKiogKHggKyB5KSAqIGdhaW4sIG9mIG9uZSBzaGFwZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhZGQoeDogVGVuc29yLCB5OiBUZW5zb3IsIGdhaW4gPSAxKTogVGVuc29yIHtcbiAgZXhwZWN0U2hhcGUoXCJhZGRcIiwgXCJ5XCIsIHksIHguc2hhcGUpO1xuICBjb25zdCBvdXQgPSB4LmRldmljZS5lbXB0eSh4LnNoYXBlKTtcbiAgeC5kZXZpY2UucnVuKFxuICAgIFwiYWRkXCIsXG4gICAgeyB4LCB5LCBvdXQgfSxcbiAgICB7IGxlbmd0aDogeC5zaXplLCBnYWluIH0sXG4gICAgeyBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwoeC5zaXplIC8gNjQpKSwgd29yazogMiAqIHguc2l6ZSB9LFxuICApO1xuICByZXR1cm4gb3V0O1xufVxuXG4vKiogUmVmbGVjdGlvbiBwYWRkaW5nIG9mIGBsZWZ0YCByb3dzIGF0IHRoZSBzdGFydCwgcGx1cyB5OiB4IFtULCBDXSwgeSBbVCArIGxlZnQsIENdIC0+IFtUICsgbGVmdCwgQ10uICovXG5leHBvcnQgZnVuY3Rpb24gcmVmbGVjdGlvblBhZEFkZCh4OiBUZW5zb3IsIHk6IFRlbnNvciwgbGVmdDogbnVtYmVyKTogVGVuc29yIHtcbiAgY29uc3QgW1QsIENdID0gcm93c0FuZENvbHVtbnMoXCJyZWZsZWN0aW9uUGFkQWRkXCIsIFwieFwiLCB4KTtcbiAgZXhwZWN0U2hhcGUoXCJyZWZsZWN0aW9uUGFkQWRkXCIsIFwieVwiLCB5LCBbVCArIGxlZnQsIENdKTtcbiAgY29uc3Qgb3V0ID0geC5kZXZpY2UuZW1wdHkoW1QgKyBsZWZ0LCBDXSk7XG4gIHguZGV2aWNlLnJ1bihcbiAgICBcInJlZmxlY3Rpb25fcGFkX2FkZFwiLFxuICAgIHsgeCwgeSwgb3V0IH0sXG4gICAgeyBULCBDLCBsZWZ0IH0sXG4gICAgeyBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwob3V0LnNpemUgLyA2NCkpLCB3b3JrOiAyICogb3V0LnNpemUgfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cbiIsICIvLyBTaG9ydC10aW1lIEZvdXJpZXIgdHJhbnNmb3JtcyBvZiBhIHNpZ25hbCBvbiB0aGUgZGV2aWNlLCBib3RoIHdheXMsIHdpdGggYSBwZXJpb2RpYyBIYW5uIHdpbmRvdyBvZiBuX2ZmdC5cblxuaW1wb3J0IHsgRGV2aWNlIH0gZnJvbSBcIi4uL3NyYy9kZXZpY2UudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB7IGV4cGVjdFNoYXBlLCByb3dzQW5kQ29sdW1ucyB9IGZyb20gXCIuL2NoZWNrLnRzXCI7XG5pbXBvcnQgeyByb3VuZFVwIH0gZnJvbSBcIi4vd2VpZ2h0LnRzXCI7XG5cbi8qKiBUYWJsZXMgb2Ygb25lIHRyYW5zZm9ybSwgZm9yIGJvdGggd2F5cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRm91cmllciB7XG4gIHJlYWRvbmx5IG5fZmZ0OiBudW1iZXI7XG4gIHJlYWRvbmx5IGhvcDogbnVtYmVyO1xuICAvKiogW25fZmZ0IC8gMiArIDEsIG5fZmZ0IC8gMiwgMl0sIHNlZSBrZXJuZWxzL3N0ZnQud2dzbC4gKi9cbiAgcmVhZG9ubHkgYW5hbHlzaXM6IFRlbnNvcjtcbiAgLyoqIFtuX2ZmdCwgbl9mZnQgLyAyICsgMSwgMl0sIHNlZSBrZXJuZWxzL2lzdGZ0Lndnc2wuICovXG4gIHJlYWRvbmx5IHN5bnRoZXNpczogVGVuc29yO1xuICAvKiogW25fZmZ0XSAqL1xuICByZWFkb25seSB3aW5kb3c6IFRlbnNvcjtcbn1cblxuLyoqIFRhYmxlcyBmb3Igbl9mZnQgKGV2ZW4pLCBjb21wdXRlZCBpbiBmNjQgYW5kIHJvdW5kZWQgdG8gZjMyOyBzaW5lcyB0aGF0IGFyZSB6ZXJvIGFyZSBleGFjdCB6ZXJvcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVGb3VyaWVyKGRldmljZTogRGV2aWNlLCBuX2ZmdDogbnVtYmVyLCBob3A6IG51bWJlcik6IEZvdXJpZXIge1xuICBjb25zdCBoYWxmID0gbl9mZnQgLyAyO1xuICBjb25zdCB3aW5kb3cgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiBuX2ZmdCB9LCAoXywgaSkgPT4gMC41ICogKDEgLSBNYXRoLmNvcygoMiAqIE1hdGguUEkgKiBpKSAvIG5fZmZ0KSkpO1xuICBjb25zdCBjb3NpbmUgPSAoaTogbnVtYmVyKSA9PiBNYXRoLmNvcygoMiAqIE1hdGguUEkgKiAoaSAlIG5fZmZ0KSkgLyBuX2ZmdCk7XG4gIGNvbnN0IHNpbmUgPSAoaTogbnVtYmVyKSA9PiAoaSAlIGhhbGYgPT09IDAgPyAwIDogTWF0aC5zaW4oKDIgKiBNYXRoLlBJICogKGkgJSBuX2ZmdCkpIC8gbl9mZnQpKTtcbiAgY29uc3QgYW5hbHlzaXM6IG51bWJlcltdID0gW107XG4gIGZvciAobGV0IGsgPSAwOyBrIDw9IGhhbGY7IGsrKykge1xuICAgIGNvbnN0IHNpZ24gPSBrICUgMiA9PT0gMCA/IDEgOiAtMTtcbiAgICBmb3IgKGxldCBqID0gMDsgaiA8IGhhbGY7IGorKykge1xuICAgICAgY29uc3QgdyA9IHdpbmRvd1toYWxmICsgal0hO1xuICAgICAgYW5hbHlzaXMucHVzaChzaWduICogdyAqIGNvc2luZShrICogaiksIC1zaWduICogdyAqIHNpbmUoayAqIGopKTtcbiAgICB9XG4gIH1cbiAgY29uc3Qgc3ludGhlc2lzOiBudW1iZXJbXSA9IFtdO1xuICBmb3IgKGxldCBpID0gMDsgaSA8IG5fZmZ0OyBpKyspIHtcbiAgICBmb3IgKGxldCBrID0gMDsgayA8PSBoYWxmOyBrKyspIHtcbiAgICAgIGNvbnN0IHcgPSAod2luZG93W2ldISAvIG5fZmZ0KSAqIChrID09PSAwIHx8IGsgPT09IGhhbGYgPyAxIDogMik7XG4gICAgICBzeW50aGVzaXMucHVzaCh3ICogY29zaW5lKGsgKiBpKSwgLXcgKiBzaW5lKGsgKiBpKSk7XG4gICAgfVxuICB9XG4gIHJldHVybiB7XG4gICAgbl9mZnQsXG4gICAgaG9wLFxuICAgIGFuYWx5c2lzOiBkZXZpY2UudGVuc29yKGFuYWx5c2lzLCBbaGFsZiArIDEsIGhhbGYsIDJdKSxcbiAgICBzeW50aGVzaXM6IGRldmljZS50ZW5zb3Ioc3ludGhlc2lzLCBbbl9mZnQsIGhhbGYgKyAxLCAyXSksXG4gICAgd2luZG93OiBkZXZpY2UudGVuc29yKHdpbmRvdywgW25fZmZ0XSksXG4gIH07XG59XG5cbi8qKlxuICogTWFnbml0dWRlcyBhbmQgYW5nbGVzLCBjZW50cmVkIHdpdGggcmVmbGVjdCBwYWRkaW5nOiB4IFtzYW1wbGVzXSAtPiBbc2FtcGxlcyAvIGhvcCArIDEsIG5fZmZ0ICsgMiByb3VuZGVkIHVwIHRvIDRdOlxuICogbl9mZnQgLyAyICsgMSBtYWduaXR1ZGVzLCBhcyBtYW55IGFuZ2xlcywgemVyb3MuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzdGZ0KHg6IFRlbnNvciwgZm91cmllcjogRm91cmllcik6IFRlbnNvciB7XG4gIGV4cGVjdFNoYXBlKFwic3RmdFwiLCBcInhcIiwgeCwgW1wic2FtcGxlc1wiXSk7XG4gIGNvbnN0IGhhbGYgPSBmb3VyaWVyLm5fZmZ0IC8gMjtcbiAgY29uc3QgZnJhbWVzID0gTWF0aC5mbG9vcih4LnNpemUgLyBmb3VyaWVyLmhvcCkgKyAxO1xuICBjb25zdCBjb2x1bW5zID0gcm91bmRVcCgyICogKGhhbGYgKyAxKSwgNCk7XG4gIGNvbnN0IG91dCA9IHguZGV2aWNlLmVtcHR5KFtmcmFtZXMsIGNvbHVtbnNdKTtcbiAgeC5kZXZpY2UucnVuKFxuICAgIFwic3RmdFwiLFxuICAgIHsgeCwgYmFzaXM6IGZvdXJpZXIuYW5hbHlzaXMsIG91dCB9LFxuICAgIHsgc2FtcGxlczogeC5zaXplLCBmcmFtZXMsIGhvcDogZm91cmllci5ob3AsIGhhbGYsIGNvbHVtbnMgfSxcbiAgICB7IGdyaWQ6IERldmljZS5mb2xkKE1hdGguY2VpbCgoZnJhbWVzICogKGhhbGYgKyAxKSkgLyA2NCkpLCB3b3JrOiAyICogZnJhbWVzICogaGFsZiAqIGhhbGYgfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cblxuLyoqIGlTVEZUTmV0J3MgaGVhZDogeCBbZnJhbWVzLCAyIGJpbnNdIC0+IHNwZWN0cnVtIGV4cCh4WzpiaW5zXSkgZV57aSBzaW4oeFtiaW5zOl0pfSwgW2ZyYW1lcywgYmlucywgMl0uICovXG5leHBvcnQgZnVuY3Rpb24gZXhwUGhhc2UoeDogVGVuc29yKTogVGVuc29yIHtcbiAgY29uc3QgW2ZyYW1lcywgY29sdW1uc10gPSByb3dzQW5kQ29sdW1ucyhcImV4cFBoYXNlXCIsIFwieFwiLCB4KTtcbiAgY29uc3QgYmlucyA9IGNvbHVtbnMgLyAyO1xuICBjb25zdCBvdXQgPSB4LmRldmljZS5lbXB0eShbZnJhbWVzLCBiaW5zLCAyXSk7XG4gIHguZGV2aWNlLnJ1bihcbiAgICBcImV4cF9waGFzZVwiLFxuICAgIHsgeCwgb3V0IH0sXG4gICAgeyBmcmFtZXMsIGJpbnMsIGNvbHVtbnMgfSxcbiAgICB7IGdyaWQ6IERldmljZS5mb2xkKE1hdGguY2VpbCgoZnJhbWVzICogYmlucykgLyA2NCkpLCB3b3JrOiAyMCAqIGZyYW1lcyAqIGJpbnMgfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cblxuLyoqIHNwZWN0cnVtIFtmcmFtZXMsIG5fZmZ0IC8gMiArIDEsIDJdIC0+IFsoZnJhbWVzIC0gMSkgKiBob3BdLCBhcyB0b3JjaC5pc3RmdCB3aXRoIGBjZW50ZXJgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzdGZ0KHNwZWN0cnVtOiBUZW5zb3IsIGZvdXJpZXI6IEZvdXJpZXIpOiBUZW5zb3Ige1xuICBjb25zdCB7IG5fZmZ0LCBob3AgfSA9IGZvdXJpZXI7XG4gIGNvbnN0IGJpbnMgPSBuX2ZmdCAvIDIgKyAxO1xuICBleHBlY3RTaGFwZShcImlzdGZ0XCIsIFwic3BlY3RydW1cIiwgc3BlY3RydW0sIFtcImZyYW1lc1wiLCBiaW5zLCAyXSk7XG4gIGNvbnN0IGZyYW1lcyA9IHNwZWN0cnVtLnNoYXBlWzBdITtcbiAgY29uc3Qgb3V0ID0gc3BlY3RydW0uZGV2aWNlLmVtcHR5KFsoZnJhbWVzIC0gMSkgKiBob3BdKTtcbiAgc3BlY3RydW0uZGV2aWNlLnJ1bihcbiAgICBcImlzdGZ0XCIsXG4gICAgeyBzcGVjdHJ1bSwgYmFzaXM6IGZvdXJpZXIuc3ludGhlc2lzLCB3aW5kb3c6IGZvdXJpZXIud2luZG93LCBvdXQgfSxcbiAgICB7IGZyYW1lcywgYmlucywgbl9mZnQsIGhvcCB9LFxuICAgIHsgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKG91dC5zaXplIC8gNjQpKSwgd29yazogb3V0LnNpemUgKiBiaW5zICogTWF0aC5jZWlsKG5fZmZ0IC8gaG9wKSAqIDIgfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cbiIsICIvLyBUZW5zb3JzIHRoYXQgbGl2ZSBhY3Jvc3Mgd2FpdHMsIHdoZXJlIG5vIHNjb3BlIGNhbjogZnJlZWQgb25lIGJ5IG9uZSB3aGVuIHRoZXkgYXJlIHVzZWQgdXAsIHRoZSByZXN0IGF0IHRoZSBlbmQuXG5cbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcblxuZXhwb3J0IGNsYXNzIEhlbGQge1xuICByZWFkb25seSAjdGVuc29ycyA9IG5ldyBTZXQ8VGVuc29yPigpO1xuXG4gIGFkZDxUIGV4dGVuZHMgVGVuc29yPih0ZW5zb3I6IFQpOiBUIHtcbiAgICB0aGlzLiN0ZW5zb3JzLmFkZCh0ZW5zb3IpO1xuICAgIHJldHVybiB0ZW5zb3I7XG4gIH1cblxuICBmcmVlKC4uLnRlbnNvcnM6IFRlbnNvcltdKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCB0ZW5zb3Igb2YgdGVuc29ycykgaWYgKHRoaXMuI3RlbnNvcnMuZGVsZXRlKHRlbnNvcikpIHRlbnNvci5kaXNwb3NlKCk7XG4gIH1cblxuICBkaXNwb3NlKCk6IHZvaWQge1xuICAgIHRoaXMuZnJlZSguLi50aGlzLiN0ZW5zb3JzKTtcbiAgfVxufVxuIiwgIi8vIERlcHRod2lzZSB1cHNhbXBsaW5nLlxuXG5pbXBvcnQgeyBEZXZpY2UgfSBmcm9tIFwiLi4vc3JjL2RldmljZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgZXhwZWN0Q2hhbm5lbHMsIGV4cGVjdFNoYXBlLCByb3dzQW5kQ29sdW1ucyB9IGZyb20gXCIuL2NoZWNrLnRzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgRGVwdGh3aXNlVHJhbnNwb3NlT3B0aW9ucyB7XG4gIHJlYWRvbmx5IHN0cmlkZTogbnVtYmVyO1xuICByZWFkb25seSBwYWRkaW5nOiBudW1iZXI7XG4gIHJlYWRvbmx5IG91dHB1dFBhZGRpbmc6IG51bWJlcjtcbn1cblxuLyoqXG4gKiBQeVRvcmNoJ3MgQ29udlRyYW5zcG9zZTFkIHdpdGggYXMgbWFueSBncm91cHMgYXMgY2hhbm5lbHM6IHggW1QsIENdLCB3ZWlnaHQgW0MsIDEsIEtdIGYzMiwgYmlhcyBbQ10gLT5cbiAqIFsoVCAtIDEpIHN0cmlkZSAtIDIgcGFkZGluZyArIEsgKyBvdXRwdXRQYWRkaW5nLCBDXS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRlcHRod2lzZUNvbnZUcmFuc3Bvc2UxZChcbiAgeDogVGVuc29yLFxuICB3ZWlnaHQ6IFRlbnNvcixcbiAgYmlhczogVGVuc29yLFxuICB7IHN0cmlkZSwgcGFkZGluZywgb3V0cHV0UGFkZGluZyB9OiBEZXB0aHdpc2VUcmFuc3Bvc2VPcHRpb25zLFxuKTogVGVuc29yIHtcbiAgY29uc3QgW1QsIENdID0gcm93c0FuZENvbHVtbnMoXCJkZXB0aHdpc2VDb252VHJhbnNwb3NlMWRcIiwgXCJ4XCIsIHgpO1xuICBleHBlY3RTaGFwZShcImRlcHRod2lzZUNvbnZUcmFuc3Bvc2UxZFwiLCBcIndlaWdodFwiLCB3ZWlnaHQsIFtcIkNcIiwgMSwgXCJLXCJdKTtcbiAgY29uc3QgW3dlaWdodF9DLCAsIEtdID0gd2VpZ2h0LnNoYXBlIGFzIFtudW1iZXIsIDEsIG51bWJlcl07XG4gIGV4cGVjdENoYW5uZWxzKFwiZGVwdGh3aXNlQ29udlRyYW5zcG9zZTFkXCIsIHgsIHdlaWdodF9DKTtcbiAgZXhwZWN0U2hhcGUoXCJkZXB0aHdpc2VDb252VHJhbnNwb3NlMWRcIiwgXCJiaWFzXCIsIGJpYXMsIFt3ZWlnaHRfQ10pO1xuICBjb25zdCBUX291dCA9IChUIC0gMSkgKiBzdHJpZGUgLSAyICogcGFkZGluZyArIEsgKyBvdXRwdXRQYWRkaW5nO1xuICBjb25zdCBvdXQgPSB4LmRldmljZS5lbXB0eShbVF9vdXQsIENdKTtcbiAgeC5kZXZpY2UucnVuKFxuICAgIFwiZGVwdGh3aXNlX2NvbnZfdHJhbnNwb3NlMWRcIixcbiAgICB7IHgsIHdlaWdodCwgYmlhcywgb3V0IH0sXG4gICAgeyBULCBDLCB3ZWlnaHRfQywgVF9vdXQsIEssIHN0cmlkZSwgcGFkZGluZyB9LFxuICAgIHsgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKG91dC5zaXplIC8gNjQpKSwgd29yazogb3V0LnNpemUgKiBLIH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG4iLCAiLy8gV2hhdCBTdHlsZVRUUyAyJ3MgcHJlZGljdG9yIGFuZCBkZWNvZGVyIHNoYXJlIChMaSBldCBhbC4gMjAyMzsga29rb3JvL2lzdGZ0bmV0LnB5KTogYWRhcHRpdmUgaW5zdGFuY2Ugbm9ybSBieSBhIHN0eWxlLFxuLy8gYW5kIHRoZSByZXNpZHVhbCBibG9jayBhcm91bmQgaXQuXG5cbmltcG9ydCB7IHR5cGUgQ29udk9wdGlvbnMsIGNvbnYxZCwgbGluZWFyIH0gZnJvbSBcIi4uLy4uL29wcy9jb252MWQudHNcIjtcbmltcG9ydCB7IGFjdGl2YXRpb24sIHR5cGUgQWN0aXZhdGlvbiB9IGZyb20gXCIuLi8uLi9vcHMvZWxlbWVudHdpc2UudHNcIjtcbmltcG9ydCB7IGFkYXB0aXZlSW5zdGFuY2VOb3JtIH0gZnJvbSBcIi4uLy4uL29wcy9ub3JtLnRzXCI7XG5pbXBvcnQgeyBkZXB0aHdpc2VDb252VHJhbnNwb3NlMWQgfSBmcm9tIFwiLi4vLi4vb3BzL3Jlc2FtcGxlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFdlaWdodCB9IGZyb20gXCIuLi8uLi9vcHMvd2VpZ2h0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi8uLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFdlaWdodHMgfSBmcm9tIFwiLi4vd2VpZ2h0cy50c1wiO1xuXG4vKiogQSBsaW5lYXIgcHJvamVjdGlvbiBvZiB0aGUgc3R5bGUgdG8gZ2FtbWEgYW5kIGJldGEgb2YgQyBjaGFubmVsczogWzEsIFNdIC0+IFsxLCAyIENdLiAqL1xuZXhwb3J0IGNsYXNzIFN0eWxlUHJvamVjdGlvbiB7XG4gIHJlYWRvbmx5ICN3ZWlnaHQ6IFdlaWdodDtcbiAgcmVhZG9ubHkgI2JpYXM6IFRlbnNvcjtcblxuICBjb25zdHJ1Y3Rvcih3OiBXZWlnaHRzLCBDOiBudW1iZXIsIFM6IG51bWJlcikge1xuICAgIHRoaXMuI3dlaWdodCA9IHcubGluZWFyKFwiZmMud2VpZ2h0XCIsIFsyICogQywgU10pO1xuICAgIHRoaXMuI2JpYXMgPSB3LnZlY3RvcihcImZjLmJpYXNcIiwgWzIgKiBDXSk7XG4gIH1cblxuICBmb3J3YXJkKHN0eWxlOiBUZW5zb3IpOiBUZW5zb3Ige1xuICAgIHJldHVybiBsaW5lYXIoc3R5bGUsIHRoaXMuI3dlaWdodCwgeyBiaWFzOiB0aGlzLiNiaWFzIH0pO1xuICB9XG59XG5cbi8qKiBBZGFJTjFkLCB0aGVuIGFuIGFjdGl2YXRpb24sIHRoZW4gYSBjb252b2x1dGlvbi4gKi9cbmV4cG9ydCBjbGFzcyBBZGFpbkNvbnYxZCB7XG4gIHJlYWRvbmx5ICNzdHlsZTogU3R5bGVQcm9qZWN0aW9uO1xuICByZWFkb25seSAjd2VpZ2h0OiBXZWlnaHQ7XG4gIHJlYWRvbmx5ICNiaWFzOiBUZW5zb3I7XG5cbiAgY29uc3RydWN0b3IoXG4gICAgdzogV2VpZ2h0cyxcbiAgICBub3JtOiBzdHJpbmcsXG4gICAgY29udjogc3RyaW5nLFxuICAgIFtPLCBDLCBLXTogcmVhZG9ubHkgW251bWJlciwgbnVtYmVyLCBudW1iZXJdLFxuICAgIFM6IG51bWJlcixcbiAgKSB7XG4gICAgdGhpcy4jc3R5bGUgPSBuZXcgU3R5bGVQcm9qZWN0aW9uKHcuYXQobm9ybSksIEMsIFMpO1xuICAgIHRoaXMuI3dlaWdodCA9IHcuY29udihjb252LCBbTywgQywgS10pO1xuICAgIHRoaXMuI2JpYXMgPSB3LnZlY3RvcihgJHtjb252fS5iaWFzYCwgW09dKTtcbiAgfVxuXG4gIC8qKiB4IFtULCBDXSAtPiBbVCwgQ106IHRoZSBub3JtIGFuZCB0aGUgYWN0aXZhdGlvbiBhbG9uZS4gKi9cbiAgbm9ybWFsaXNlKHg6IFRlbnNvciwgc3R5bGU6IFRlbnNvciwga2luZDogQWN0aXZhdGlvbik6IFRlbnNvciB7XG4gICAgcmV0dXJuIHguZGV2aWNlLnNjb3BlKCgpID0+IGFjdGl2YXRpb24oeCwga2luZCwgYWRhcHRpdmVJbnN0YW5jZU5vcm0oeCwgdGhpcy4jc3R5bGUuZm9yd2FyZChzdHlsZSkpKSk7XG4gIH1cblxuICAvKiogeiBbVCwgQ10gLT4gW1QsIE9dOyByb3dzIGFyZSBrZXB0LiAqL1xuICBjb252b2x2ZSh6OiBUZW5zb3IsIG9wdGlvbnM6IENvbnZPcHRpb25zID0ge30pOiBUZW5zb3Ige1xuICAgIGNvbnN0IHsgZGlsYXRpb24gPSAxIH0gPSBvcHRpb25zO1xuICAgIHJldHVybiBjb252MWQoeiwgdGhpcy4jd2VpZ2h0LCB7XG4gICAgICAuLi5vcHRpb25zLFxuICAgICAgYmlhczogdGhpcy4jYmlhcyxcbiAgICAgIHBhZGRpbmc6IChkaWxhdGlvbiAqICh0aGlzLiN3ZWlnaHQudGFwcyAtIDEpKSAvIDIsXG4gICAgfSk7XG4gIH1cblxuICBmb3J3YXJkKHg6IFRlbnNvciwgc3R5bGU6IFRlbnNvciwga2luZDogQWN0aXZhdGlvbiwgb3B0aW9uczogQ29udk9wdGlvbnMgPSB7fSk6IFRlbnNvciB7XG4gICAgcmV0dXJuIHguZGV2aWNlLnNjb3BlKCgpID0+IHRoaXMuY29udm9sdmUodGhpcy5ub3JtYWxpc2UoeCwgc3R5bGUsIGtpbmQpLCBvcHRpb25zKSk7XG4gIH1cbn1cblxuLyoqIEFkYWluUmVzQmxrMWQ6IChzaG9ydGN1dCArIGNvbnYyKGxlYWt5KEFkYUlOKGNvbnYxKHBvb2wobGVha3koQWRhSU4oeCkpKSkpKSkpIC8gc3FydCgyKSwgc2xvcGUgMC4yLiAqL1xuZXhwb3J0IGNsYXNzIEFkYWluUmVzQmxvY2sxZCB7XG4gIHN0YXRpYyByZWFkb25seSBTTE9QRSA9IDAuMjtcbiAgcmVhZG9ubHkgI2ZpcnN0OiBBZGFpbkNvbnYxZDtcbiAgcmVhZG9ubHkgI3NlY29uZDogQWRhaW5Db252MWQ7XG4gIC8qKiBEb3VibGVzIHRoZSByb3dzLiAqL1xuICByZWFkb25seSAjcG9vbDogeyB3ZWlnaHQ6IFRlbnNvcjsgYmlhczogVGVuc29yIH0gfCBudWxsO1xuICByZWFkb25seSAjc2hvcnRjdXQ6IFdlaWdodCB8IG51bGw7XG5cbiAgY29uc3RydWN0b3IodzogV2VpZ2h0cywgQzogbnVtYmVyLCBPOiBudW1iZXIsIFM6IG51bWJlciwgdXBzYW1wbGUgPSBmYWxzZSkge1xuICAgIHRoaXMuI2ZpcnN0ID0gbmV3IEFkYWluQ29udjFkKHcsIFwibm9ybTFcIiwgXCJjb252MVwiLCBbTywgQywgM10sIFMpO1xuICAgIHRoaXMuI3NlY29uZCA9IG5ldyBBZGFpbkNvbnYxZCh3LCBcIm5vcm0yXCIsIFwiY29udjJcIiwgW08sIE8sIDNdLCBTKTtcbiAgICB0aGlzLiNwb29sID0gdXBzYW1wbGVcbiAgICAgID8geyB3ZWlnaHQ6IHcuZGVwdGh3aXNlKFwicG9vbFwiLCBbQywgMSwgM10pLCBiaWFzOiB3LnZlY3RvcihcInBvb2wuYmlhc1wiLCBbQ10pIH1cbiAgICAgIDogbnVsbDtcbiAgICB0aGlzLiNzaG9ydGN1dCA9IEMgPT09IE8gPyBudWxsIDogdy5jb252KFwiY29udjF4MVwiLCBbTywgQywgMV0pO1xuICB9XG5cbiAgLyoqIHggW1QsIENdLCBzdHlsZSBbMSwgU10gLT4gW1Qgb3IgMiBULCBPXS4gKi9cbiAgZm9yd2FyZCh4OiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IpOiBUZW5zb3Ige1xuICAgIHJldHVybiB4LmRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgICBjb25zdCBraW5kID0geyBzbG9wZTogQWRhaW5SZXNCbG9jazFkLlNMT1BFIH07XG4gICAgICBsZXQgeiA9IHRoaXMuI2ZpcnN0Lm5vcm1hbGlzZSh4LCBzdHlsZSwga2luZCk7XG4gICAgICBpZiAodGhpcy4jcG9vbCkge1xuICAgICAgICBjb25zdCB7IHdlaWdodCwgYmlhcyB9ID0gdGhpcy4jcG9vbDtcbiAgICAgICAgeiA9IGRlcHRod2lzZUNvbnZUcmFuc3Bvc2UxZCh6LCB3ZWlnaHQsIGJpYXMsIHsgc3RyaWRlOiAyLCBwYWRkaW5nOiAxLCBvdXRwdXRQYWRkaW5nOiAxIH0pOyAvLyBbMiBULCBDXVxuICAgICAgfVxuICAgICAgY29uc3QgeSA9IHRoaXMuI2ZpcnN0LmNvbnZvbHZlKHopOyAvLyBbVCBvciAyIFQsIE9dXG4gICAgICAvLyBBIHByb2plY3Rpb24gY29tbXV0ZXMgd2l0aCByZXBlYXRpbmcgcm93czogaXQgaXMgZG9uZSBiZWZvcmUsIGFuZCB0aGUgZXBpbG9ndWUgcmVwZWF0cy5cbiAgICAgIGNvbnN0IHNob3J0Y3V0ID0gdGhpcy4jc2hvcnRjdXQgPyBjb252MWQoeCwgdGhpcy4jc2hvcnRjdXQpIDogeDtcbiAgICAgIHJldHVybiB0aGlzLiNzZWNvbmQuZm9yd2FyZCh5LCBzdHlsZSwga2luZCwge1xuICAgICAgICByZXNpZHVhbDogc2hvcnRjdXQsXG4gICAgICAgIHJlc2lkdWFsU2hpZnQ6IHRoaXMuI3Bvb2wgPyAxIDogMCxcbiAgICAgICAgZ2FpbjogTWF0aC5TUVJUMV8yLFxuICAgICAgfSk7XG4gICAgfSk7XG4gIH1cbn1cbiIsICIvLyBUaGUgaVNURlROZXQgZ2VuZXJhdG9yIChLYW5la28gZXQgYWwuIDIwMjIpIHdpdGggYSBoYXJtb25pYyBzb3VyY2UsIGFzIGluIEtva29ybyAoa29rb3JvL2lzdGZ0bmV0LnB5OiBHZW5lcmF0b3IpOlxuLy8gSGlGaS1HQU4ncyB1cHNhbXBsaW5nIHN0YWdlcywgZWFjaCB3aXRoIHRoZSB0cmFuc2Zvcm1lZCBzb3VyY2UgYWRkZWQsIGFuZCBhbiBpbnZlcnNlIEZvdXJpZXIgdHJhbnNmb3JtIGF0IHRoZSBlbmQuXG5cbmltcG9ydCB7IGNvbnYxZCwgY29udlRyYW5zcG9zZTFkIH0gZnJvbSBcIi4uL29wcy9jb252MWQudHNcIjtcbmltcG9ydCB7IGFjdGl2YXRpb24sIGFkZCwgcmVmbGVjdGlvblBhZEFkZCB9IGZyb20gXCIuLi9vcHMvZWxlbWVudHdpc2UudHNcIjtcbmltcG9ydCB7IGNyZWF0ZUZvdXJpZXIsIGV4cFBoYXNlLCB0eXBlIEZvdXJpZXIsIGlzdGZ0LCBzdGZ0IH0gZnJvbSBcIi4uL29wcy9zdGZ0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IFdlaWdodCB9IGZyb20gXCIuLi9vcHMvd2VpZ2h0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgeyBIZWxkIH0gZnJvbSBcIi4vaGVsZC50c1wiO1xuaW1wb3J0IHR5cGUgeyBJc3RmdG5ldENvbmZpZyB9IGZyb20gXCIuL2tva29yby9jb25maWcudHNcIjtcbmltcG9ydCB7IEFkYWluQ29udjFkIH0gZnJvbSBcIi4va29rb3JvL2xheWVycy50c1wiO1xuaW1wb3J0IHR5cGUgeyBUYXAgfSBmcm9tIFwiLi9rb2tvcm8vdGFwLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFdlaWdodHMgfSBmcm9tIFwiLi93ZWlnaHRzLnRzXCI7XG5cbi8qKiBBZGFJTlJlc0Jsb2NrMTogcm91bmRzIG9mIHggKz0gY29udihzbmFrZShBZGFJTihkaWxhdGVkIGNvbnYoc25ha2UoQWRhSU4oeCkpKSkpKS4gKi9cbmV4cG9ydCBjbGFzcyBTbmFrZVJlc0Jsb2NrIHtcbiAgcmVhZG9ubHkgI3JvdW5kczoge1xuICAgIGRpbGF0aW9uOiBudW1iZXI7XG4gICAgZmlyc3Q6IEFkYWluQ29udjFkO1xuICAgIHNlY29uZDogQWRhaW5Db252MWQ7XG4gICAgYWxwaGExOiBUZW5zb3I7XG4gICAgYWxwaGEyOiBUZW5zb3I7XG4gIH1bXTtcblxuICBjb25zdHJ1Y3Rvcih3OiBXZWlnaHRzLCBDOiBudW1iZXIsIEs6IG51bWJlciwgZGlsYXRpb25zOiByZWFkb25seSBudW1iZXJbXSwgUzogbnVtYmVyKSB7XG4gICAgdGhpcy4jcm91bmRzID0gZGlsYXRpb25zLm1hcCgoZGlsYXRpb24sIGkpID0+ICh7XG4gICAgICBkaWxhdGlvbixcbiAgICAgIGZpcnN0OiBuZXcgQWRhaW5Db252MWQodywgYGFkYWluMS4ke2l9YCwgYGNvbnZzMS4ke2l9YCwgW0MsIEMsIEtdLCBTKSxcbiAgICAgIHNlY29uZDogbmV3IEFkYWluQ29udjFkKHcsIGBhZGFpbjIuJHtpfWAsIGBjb252czIuJHtpfWAsIFtDLCBDLCBLXSwgUyksXG4gICAgICBhbHBoYTE6IHcudmVjdG9yKGBhbHBoYTEuJHtpfWAsIFsxLCBDLCAxXSkucmVzaGFwZShbQ10pLFxuICAgICAgYWxwaGEyOiB3LnZlY3RvcihgYWxwaGEyLiR7aX1gLCBbMSwgQywgMV0pLnJlc2hhcGUoW0NdKSxcbiAgICB9KSk7XG4gIH1cblxuICAvKiogeCBbVCwgQ10sIHN0eWxlIFsxLCBTXSAtPiBbVCwgQ10uICovXG4gIGZvcndhcmQoeDogVGVuc29yLCBzdHlsZTogVGVuc29yKTogVGVuc29yIHtcbiAgICByZXR1cm4geC5kZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgbGV0IHkgPSB4O1xuICAgICAgZm9yIChjb25zdCB7IGRpbGF0aW9uLCBmaXJzdCwgc2Vjb25kLCBhbHBoYTEsIGFscGhhMiB9IG9mIHRoaXMuI3JvdW5kcykge1xuICAgICAgICBjb25zdCB6ID0gZmlyc3QuZm9yd2FyZCh5LCBzdHlsZSwgeyBhbHBoYTogYWxwaGExIH0sIHsgZGlsYXRpb24gfSk7XG4gICAgICAgIHkgPSBzZWNvbmQuZm9yd2FyZCh6LCBzdHlsZSwgeyBhbHBoYTogYWxwaGEyIH0sIHsgcmVzaWR1YWw6IHkgfSk7XG4gICAgICB9XG4gICAgICByZXR1cm4geTtcbiAgICB9KTtcbiAgfVxufVxuXG5pbnRlcmZhY2UgU3RhZ2Uge1xuICByZWFkb25seSByYXRlOiBudW1iZXI7XG4gIHJlYWRvbmx5IGtlcm5lbDogbnVtYmVyO1xuICByZWFkb25seSB1cDogeyB3ZWlnaHQ6IFdlaWdodDsgYmlhczogVGVuc29yIH07XG4gIHJlYWRvbmx5IG5vaXNlQ29udjogeyB3ZWlnaHQ6IFdlaWdodDsgYmlhczogVGVuc29yOyBzdHJpZGU6IG51bWJlcjsgcGFkZGluZzogbnVtYmVyIH07XG4gIHJlYWRvbmx5IG5vaXNlQmxvY2s6IFNuYWtlUmVzQmxvY2s7XG4gIHJlYWRvbmx5IGJsb2NrczogU25ha2VSZXNCbG9ja1tdO1xufVxuXG5leHBvcnQgY2xhc3MgR2VuZXJhdG9yIHtcbiAgcmVhZG9ubHkgI2ZvdXJpZXI6IEZvdXJpZXI7XG4gIHJlYWRvbmx5ICNzdGFnZXM6IFN0YWdlW107XG4gIHJlYWRvbmx5ICNwb3N0OiB7IHdlaWdodDogV2VpZ2h0OyBiaWFzOiBUZW5zb3IgfTtcblxuICBjb25zdHJ1Y3Rvcih3OiBXZWlnaHRzLCBjb25maWc6IElzdGZ0bmV0Q29uZmlnLCBTOiBudW1iZXIpIHtcbiAgICBjb25zdCB7IHVwc2FtcGxlX3JhdGVzOiByYXRlcywgZ2VuX2lzdGZ0X25fZmZ0OiBuX2ZmdCwgZ2VuX2lzdGZ0X2hvcF9zaXplOiBob3AgfSA9IGNvbmZpZztcbiAgICB0aGlzLiNmb3VyaWVyID0gY3JlYXRlRm91cmllcih3LmRldmljZSwgbl9mZnQsIGhvcCk7XG4gICAgdy5vd24odGhpcy4jZm91cmllci5hbmFseXNpcywgdGhpcy4jZm91cmllci5zeW50aGVzaXMsIHRoaXMuI2ZvdXJpZXIud2luZG93KTtcbiAgICBjb25zdCBrZXJuZWxzID0gY29uZmlnLnJlc2Jsb2NrX2tlcm5lbF9zaXplcztcbiAgICB0aGlzLiNzdGFnZXMgPSByYXRlcy5tYXAoKHJhdGUsIGkpOiBTdGFnZSA9PiB7XG4gICAgICBjb25zdCBDID0gY29uZmlnLnVwc2FtcGxlX2luaXRpYWxfY2hhbm5lbCAvIDIgKiogKGkgKyAxKTtcbiAgICAgIGNvbnN0IGtlcm5lbCA9IGNvbmZpZy51cHNhbXBsZV9rZXJuZWxfc2l6ZXNbaV0hO1xuICAgICAgLy8gVGhlIHNvdXJjZSBjb21lcyBhdCB0aGUgcmF0ZSBvZiB0aGUgbGFzdCBzdGFnZTogZWFybGllciBvbmVzIHRha2UgaXQgd2l0aCBhIHN0cmlkZS5cbiAgICAgIGNvbnN0IHN0cmlkZSA9IHJhdGVzLnNsaWNlKGkgKyAxKS5yZWR1Y2UoKHByb2R1Y3QsIG4pID0+IHByb2R1Y3QgKiBuLCAxKTtcbiAgICAgIGNvbnN0IGxhc3QgPSBpID09PSByYXRlcy5sZW5ndGggLSAxO1xuICAgICAgcmV0dXJuIHtcbiAgICAgICAgcmF0ZSxcbiAgICAgICAga2VybmVsLFxuICAgICAgICB1cDoge1xuICAgICAgICAgIHdlaWdodDogdy5jb252VHJhbnNwb3NlKGB1cHMuJHtpfWAsIFsyICogQywgQywga2VybmVsXSwgcmF0ZSksXG4gICAgICAgICAgYmlhczogdy52ZWN0b3IoYHVwcy4ke2l9LmJpYXNgLCBbQ10pLFxuICAgICAgICB9LFxuICAgICAgICBub2lzZUNvbnY6IHtcbiAgICAgICAgICB3ZWlnaHQ6IHcuY29udihgbm9pc2VfY29udnMuJHtpfWAsIFtDLCBuX2ZmdCArIDIsIGxhc3QgPyAxIDogMiAqIHN0cmlkZV0pLFxuICAgICAgICAgIGJpYXM6IHcudmVjdG9yKGBub2lzZV9jb252cy4ke2l9LmJpYXNgLCBbQ10pLFxuICAgICAgICAgIHN0cmlkZSxcbiAgICAgICAgICBwYWRkaW5nOiBsYXN0ID8gMCA6IE1hdGguY2VpbChzdHJpZGUgLyAyKSxcbiAgICAgICAgfSxcbiAgICAgICAgbm9pc2VCbG9jazogbmV3IFNuYWtlUmVzQmxvY2sody5hdChcIm5vaXNlX3Jlc1wiLCBpKSwgQywgbGFzdCA/IDExIDogNywgWzEsIDMsIDVdLCBTKSxcbiAgICAgICAgYmxvY2tzOiBrZXJuZWxzLm1hcCgoSywgaikgPT4ge1xuICAgICAgICAgIGNvbnN0IGRpbGF0aW9ucyA9IGNvbmZpZy5yZXNibG9ja19kaWxhdGlvbl9zaXplc1tqXSA/PyBbMSwgMywgNV07XG4gICAgICAgICAgcmV0dXJuIG5ldyBTbmFrZVJlc0Jsb2NrKHcuYXQoXCJyZXNibG9ja3NcIiwgaSAqIGtlcm5lbHMubGVuZ3RoICsgaiksIEMsIEssIGRpbGF0aW9ucywgUyk7XG4gICAgICAgIH0pLFxuICAgICAgfTtcbiAgICB9KTtcbiAgICBjb25zdCBDID0gY29uZmlnLnVwc2FtcGxlX2luaXRpYWxfY2hhbm5lbCAvIDIgKiogcmF0ZXMubGVuZ3RoO1xuICAgIHRoaXMuI3Bvc3QgPSB7XG4gICAgICB3ZWlnaHQ6IHcuY29udihcImNvbnZfcG9zdFwiLCBbbl9mZnQgKyAyLCBDLCA3XSksXG4gICAgICBiaWFzOiB3LnZlY3RvcihcImNvbnZfcG9zdC5iaWFzXCIsIFtuX2ZmdCArIDJdKSxcbiAgICB9O1xuICB9XG5cbiAgLyoqIFNhbXBsZXMgb2YgYXVkaW8gcGVyIHJvdyBvZiB4LiAqL1xuICBnZXQgc2FtcGxlc1BlclJvdygpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNzdGFnZXMucmVkdWNlKChwcm9kdWN0LCB7IHJhdGUgfSkgPT4gcHJvZHVjdCAqIHJhdGUsIHRoaXMuI2ZvdXJpZXIuaG9wKTtcbiAgfVxuXG4gIC8qKlxuICAgKiB4IFtMLCBDXSwgc291cmNlIFtMICogc2FtcGxlc1BlclJvd10sIHN0eWxlIFsxLCBTXSAtPiBhdWRpbyBvZiBhcyBtYW55IHNhbXBsZXMsIHRoZSBjYWxsZXIncyB0byBmcmVlLiBUYXBzIGhhclxuICAgKiAobWFnbml0dWRlcywgYW5nbGVzKSwgbm9pc2VfY29udi5pLCBub2lzZV9yZXMuaSwgdXBzLmksIHN0YWdlLmksIGNvbnZfcG9zdC4gYHBhdXNlYCBpcyBhd2FpdGVkIGJldHdlZW4gaXRzIHBhcnRzLlxuICAgKi9cbiAgYXN5bmMgZm9yd2FyZChcbiAgICB4OiBUZW5zb3IsXG4gICAgc291cmNlOiBUZW5zb3IsXG4gICAgc3R5bGU6IFRlbnNvcixcbiAgICB7IHRhcCA9ICgpID0+IHt9LCBwYXVzZSA9IGFzeW5jICgpID0+IHt9IH06IEdlbmVyYXRvck9wdGlvbnMgPSB7fSxcbiAgKTogUHJvbWlzZTxUZW5zb3I+IHtcbiAgICBjb25zdCBoZWxkID0gbmV3IEhlbGQoKTtcbiAgICB0cnkge1xuICAgICAgY29uc3QgaGFyID0gaGVsZC5hZGQoc3RmdChzb3VyY2UsIHRoaXMuI2ZvdXJpZXIpKTsgLy8gW0YsIG5fZmZ0ICsgMl0sIEYgPSBzYW1wbGVzIC8gaG9wICsgMVxuICAgICAgdGFwKFwiaGFyXCIsIGhhcik7XG4gICAgICBsZXQgeSA9IHg7XG4gICAgICBmb3IgKGNvbnN0IGkgb2YgdGhpcy4jc3RhZ2VzLmtleXMoKSkge1xuICAgICAgICBjb25zdCBiZWZvcmUgPSB5O1xuICAgICAgICBjb25zdCBub2lzZSA9IGhlbGQuYWRkKHRoaXMuI25vaXNlKGksIGhhciwgc3R5bGUsIHRhcCkpO1xuICAgICAgICBhd2FpdCBwYXVzZSgpO1xuICAgICAgICB5ID0gaGVsZC5hZGQodGhpcy4jdXBzYW1wbGUoaSwgYmVmb3JlLCBub2lzZSwgdGFwKSk7XG4gICAgICAgIGhlbGQuZnJlZShiZWZvcmUsIG5vaXNlKTtcbiAgICAgICAgY29uc3QgaW5wdXQgPSB5O1xuICAgICAgICBjb25zdCB0ZXJtcyA9IHRoaXMuI3N0YWdlc1tpXSEuYmxvY2tzO1xuICAgICAgICBmb3IgKGNvbnN0IFtqLCBibG9ja10gb2YgdGVybXMuZW50cmllcygpKSB7XG4gICAgICAgICAgY29uc3QgZ2FpbiA9IGogPT09IHRlcm1zLmxlbmd0aCAtIDEgPyAxIC8gdGVybXMubGVuZ3RoIDogMTtcbiAgICAgICAgICBjb25zdCBzdW0gPSBqID09PSAwID8gbnVsbCA6IHk7XG4gICAgICAgICAgeSA9IGhlbGQuYWRkKGFkZFRvKHN1bSwgYmxvY2suZm9yd2FyZChpbnB1dCwgc3R5bGUpLCBnYWluKSk7XG4gICAgICAgICAgaWYgKHN1bSkgaGVsZC5mcmVlKHN1bSk7XG4gICAgICAgICAgYXdhaXQgcGF1c2UoKTtcbiAgICAgICAgfVxuICAgICAgICBoZWxkLmZyZWUoaW5wdXQpO1xuICAgICAgICB0YXAoYHN0YWdlLiR7aX1gLCB5KTtcbiAgICAgIH1cbiAgICAgIHJldHVybiB0aGlzLiNoZWFkKHksIHRhcCk7XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIGhlbGQuZGlzcG9zZSgpO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBFdmVyeSBrZXJuZWwgb2YgYGZvcndhcmRgIGF0IGEgc21hbGwgc2l6ZSwgZm9yIGBkZXZpY2UuY29tcGlsZWAuICovXG4gIHJlaGVhcnNlKHg6IFRlbnNvciwgc291cmNlOiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IpOiB2b2lkIHtcbiAgICBjb25zdCBoYXIgPSBzdGZ0KHNvdXJjZSwgdGhpcy4jZm91cmllcik7XG4gICAgY29uc3QgZW5kID0gdGhpcy4jc3RhZ2VzLnJlZHVjZSgoeSwgeyBibG9ja3MgfSwgaSkgPT4ge1xuICAgICAgY29uc3QgeiA9IHRoaXMuI3Vwc2FtcGxlKFxuICAgICAgICBpLFxuICAgICAgICB5LFxuICAgICAgICB0aGlzLiNub2lzZShpLCBoYXIsIHN0eWxlLCAoKSA9PiB7fSksXG4gICAgICAgICgpID0+IHt9LFxuICAgICAgKTtcbiAgICAgIHJldHVybiBibG9ja3MucmVkdWNlKChzdW06IFRlbnNvciB8IG51bGwsIGJsb2NrKSA9PiBhZGRUbyhzdW0sIGJsb2NrLmZvcndhcmQoeiwgc3R5bGUpLCAxKSwgbnVsbCkhO1xuICAgIH0sIHgpO1xuICAgIHRoaXMuI2hlYWQoZW5kLCAoKSA9PiB7fSk7XG4gIH1cblxuICAvKiogVGhlIHRyYW5zZm9ybWVkIHNvdXJjZSBvZiBzdGFnZSBpLiAqL1xuICAjbm9pc2UoaTogbnVtYmVyLCBoYXI6IFRlbnNvciwgc3R5bGU6IFRlbnNvciwgdGFwOiBUYXApOiBUZW5zb3Ige1xuICAgIHJldHVybiBoYXIuZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGNvbnN0IHsgbm9pc2VDb252LCBub2lzZUJsb2NrIH0gPSB0aGlzLiNzdGFnZXNbaV0hO1xuICAgICAgY29uc3Qgbm9pc2UgPSBjb252MWQoaGFyLCBub2lzZUNvbnYud2VpZ2h0LCBub2lzZUNvbnYpOyAvLyBbTCByYXRlLCBDXSwgYXQgdGhlIGxhc3Qgc3RhZ2Ugb25lIG1vcmVcbiAgICAgIHRhcChgbm9pc2VfY29udi4ke2l9YCwgbm9pc2UpO1xuICAgICAgY29uc3QgeSA9IG5vaXNlQmxvY2suZm9yd2FyZChub2lzZSwgc3R5bGUpO1xuICAgICAgdGFwKGBub2lzZV9yZXMuJHtpfWAsIHkpO1xuICAgICAgcmV0dXJuIHk7XG4gICAgfSk7XG4gIH1cblxuICAvKiogeCBbTCwgMiBDXSAtPiBbTCByYXRlLCBDXSwgYXQgdGhlIGxhc3Qgc3RhZ2Ugb25lIHJvdyBtb3JlLCBwbHVzIHRoZSBzb3VyY2UncyBwYXJ0LiAqL1xuICAjdXBzYW1wbGUoaTogbnVtYmVyLCB4OiBUZW5zb3IsIG5vaXNlOiBUZW5zb3IsIHRhcDogVGFwKTogVGVuc29yIHtcbiAgICByZXR1cm4geC5kZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgY29uc3QgeyByYXRlLCBrZXJuZWwsIHVwIH0gPSB0aGlzLiNzdGFnZXNbaV0hO1xuICAgICAgY29uc3QgcGFkZGluZyA9IChrZXJuZWwgLSByYXRlKSAvIDI7XG4gICAgICBjb25zdCB6ID0gY29udlRyYW5zcG9zZTFkKGFjdGl2YXRpb24oeCwgeyBzbG9wZTogMC4xIH0pLCB1cC53ZWlnaHQsIGtlcm5lbCwgeyBiaWFzOiB1cC5iaWFzLCBwYWRkaW5nIH0pO1xuICAgICAgdGFwKGB1cHMuJHtpfWAsIHopO1xuICAgICAgcmV0dXJuIGkgPT09IHRoaXMuI3N0YWdlcy5sZW5ndGggLSAxID8gcmVmbGVjdGlvblBhZEFkZCh6LCBub2lzZSwgMSkgOiBhZGQoeiwgbm9pc2UpO1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIHkgW0YsIENdIC0+IFtzYW1wbGVzXS4gKi9cbiAgI2hlYWQoeTogVGVuc29yLCB0YXA6IFRhcCk6IFRlbnNvciB7XG4gICAgcmV0dXJuIHkuZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGNvbnN0IHsgd2VpZ2h0LCBiaWFzIH0gPSB0aGlzLiNwb3N0O1xuICAgICAgY29uc3QgeiA9IGNvbnYxZChhY3RpdmF0aW9uKHksIHsgc2xvcGU6IDAuMDEgfSksIHdlaWdodCwgeyBiaWFzLCBwYWRkaW5nOiAzIH0pOyAvLyBbRiwgbl9mZnQgKyAyXVxuICAgICAgdGFwKFwiY29udl9wb3N0XCIsIHopO1xuICAgICAgcmV0dXJuIGlzdGZ0KGV4cFBoYXNlKHopLCB0aGlzLiNmb3VyaWVyKTtcbiAgICB9KTtcbiAgfVxufVxuXG5leHBvcnQgaW50ZXJmYWNlIEdlbmVyYXRvck9wdGlvbnMge1xuICByZWFkb25seSB0YXA/OiBUYXA7XG4gIHJlYWRvbmx5IHBhdXNlPzogKCkgPT4gUHJvbWlzZTx2b2lkPjtcbn1cblxuLyoqIChzdW0gKyB0ZXJtKSAqIGdhaW4sIG9yIHRoZSBmaXJzdCB0ZXJtIGl0c2VsZjsgYHRlcm1gIGlzIHVzZWQgdXAuICovXG5mdW5jdGlvbiBhZGRUbyhzdW06IFRlbnNvciB8IG51bGwsIHRlcm06IFRlbnNvciwgZ2FpbjogbnVtYmVyKTogVGVuc29yIHtcbiAgaWYgKCFzdW0pIHJldHVybiB0ZXJtO1xuICBjb25zdCB5ID0gYWRkKHN1bSwgdGVybSwgZ2Fpbik7XG4gIHRlcm0uZGlzcG9zZSgpO1xuICByZXR1cm4geTtcbn1cbiIsICIvLyBGcm9tIHRoZSBsb2dpdHMgb2YgdGhlIGR1cmF0aW9uIHByZWRpY3RvciB0byBmcmFtZXMuXG5cbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuLi8uLi9zcmMvZXJyb3IudHNcIjtcblxuLyoqXG4gKiBTdW0gb2Ygc2lnbW9pZHMgb2YgZWFjaCByb3csIGRpdmlkZWQgYnkgdGhlIHNwZWVkOiBmcmFtZXMgb2YgZWFjaCB0b2tlbiBiZWZvcmUgcm91bmRpbmcuIEluIGY2NDogYSBzdW0gbmVhciBvbmUgaGFsZlxuICogZGVjaWRlcyBhYm91dCBhIGZyYW1lLiBsb2dpdHMgW24sIGNsYXNzZXNdIC0+IFtuXVxuICovXG5leHBvcnQgZnVuY3Rpb24gZHVyYXRpb25TdW1zKGxvZ2l0czogRmxvYXQzMkFycmF5LCBjbGFzc2VzOiBudW1iZXIsIHNwZWVkOiBudW1iZXIpOiBGbG9hdDY0QXJyYXkge1xuICBjb25zdCBzdW1zID0gbmV3IEZsb2F0NjRBcnJheShsb2dpdHMubGVuZ3RoIC8gY2xhc3Nlcyk7XG4gIGxvZ2l0cy5mb3JFYWNoKChsb2dpdCwgaSkgPT4gKHN1bXNbTWF0aC5mbG9vcihpIC8gY2xhc3NlcyldISArPSAxIC8gKDEgKyBNYXRoLmV4cCgtbG9naXQpKSkpO1xuICByZXR1cm4gc3Vtcy5tYXAoKHN1bSkgPT4gc3VtIC8gc3BlZWQpO1xufVxuXG4vKiogUm91bmRzIGhhbGYgdG8gZXZlbiwgYXQgbGVhc3Qgb25lIGZyYW1lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJvdW5kRHVyYXRpb25zKHN1bXM6IEZsb2F0NjRBcnJheSk6IG51bWJlcltdIHtcbiAgcmV0dXJuIFsuLi5zdW1zXS5tYXAoKHN1bSkgPT4ge1xuICAgIGlmICghTnVtYmVyLmlzRmluaXRlKHN1bSkpIHtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgIFwiZGV2aWNlXCIsXG4gICAgICAgIGBrb2tvcm86IGEgZHVyYXRpb24gaXMgJHtzdW19LCBleHBlY3RlZCBhIG51bWJlciAodGhlIHdlaWdodHMgb3IgdGhlIEdQVSBhcmUgYXQgZmF1bHQpLmAsXG4gICAgICApO1xuICAgIH1cbiAgICBjb25zdCBkb3duID0gTWF0aC5mbG9vcihzdW0pO1xuICAgIGNvbnN0IHJlc3QgPSBzdW0gLSBkb3duO1xuICAgIGNvbnN0IHJvdW5kZWQgPSByZXN0ID4gMC41IHx8IChyZXN0ID09PSAwLjUgJiYgZG93biAlIDIgPT09IDEpID8gZG93biArIDEgOiBkb3duO1xuICAgIHJldHVybiBNYXRoLm1heCgxLCByb3VuZGVkKTtcbiAgfSk7XG59XG5cbi8qKiBUaGUgdG9rZW4gb2YgZWFjaCBmcmFtZTogWzIsIDFdIC0+IFswLCAwLCAxXS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b2tlbk9mRnJhbWUoZHVyYXRpb25zOiByZWFkb25seSBudW1iZXJbXSk6IFVpbnQzMkFycmF5IHtcbiAgcmV0dXJuIFVpbnQzMkFycmF5LmZyb20oZHVyYXRpb25zLmZsYXRNYXAoKGZyYW1lcywgdG9rZW4pID0+IG5ldyBBcnJheTxudW1iZXI+KGZyYW1lcykuZmlsbCh0b2tlbikpKTtcbn1cbiIsICIvLyBBIGJpZGlyZWN0aW9uYWwgTFNUTSBsYXllcjogdGhlIGlucHV0IHByb2plY3Rpb24gb2YgYWxsIHN0ZXBzIGF0IG9uY2UsIHRoZW4gb25lIGRpc3BhdGNoIGEgc3RlcCwgcmVjb3JkZWQgb25jZS5cblxuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgZXhwZWN0U2hhcGUsIHJvd3NBbmRDb2x1bW5zIH0gZnJvbSBcIi4vY2hlY2sudHNcIjtcbmltcG9ydCB7IGxpbmVhciB9IGZyb20gXCIuL2NvbnYxZC50c1wiO1xuaW1wb3J0IHR5cGUgeyBUYWJsZSwgV2VpZ2h0IH0gZnJvbSBcIi4vd2VpZ2h0LnRzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgTHN0bVdlaWdodHMge1xuICAvKiogWzIgKiA0IEgsIENdOiBmb3J3YXJkLCB0aGVuIGJhY2t3YXJkOyBnYXRlcyBpLCBmLCBnLCBvLiAqL1xuICByZWFkb25seSBpbnB1dDogV2VpZ2h0O1xuICAvKiogWzIgKiA0IEhdOiB0aGUgc3VtIG9mIGJvdGggYmlhc2VzIG9mIFB5VG9yY2guICovXG4gIHJlYWRvbmx5IGJpYXM6IFRlbnNvcjtcbiAgLyoqIFsyLCA0IEgsIEhdICovXG4gIHJlYWRvbmx5IHJlY3VycmVudDogVGFibGU7XG4gIC8qKiBbMiBILCAyXSB1MzIsIHplcm8gYmV0d2VlbiBzZXF1ZW5jZXM6IGNlbGxzLCBhbmQgc3RlcHMgZG9uZS4gKi9cbiAgcmVhZG9ubHkgc3RhdGU6IFRlbnNvcjxcInUzMlwiPjtcbn1cblxuLyoqIHggW1QsIENdIC0+IFtULCAyIEhdOiBmb3J3YXJkLCB0aGVuIGJhY2t3YXJkLiBDZWxscyBhbmQgaCBzdGFydCBmcm9tIHplcm8uICovXG5leHBvcnQgZnVuY3Rpb24gYmlkaXJlY3Rpb25hbExzdG0oeDogVGVuc29yLCB3ZWlnaHRzOiBMc3RtV2VpZ2h0cyk6IFRlbnNvciB7XG4gIGNvbnN0IHsgZGV2aWNlIH0gPSB4O1xuICBjb25zdCBbVF0gPSByb3dzQW5kQ29sdW1ucyhcImJpZGlyZWN0aW9uYWxMc3RtXCIsIFwieFwiLCB4KTtcbiAgY29uc3QgSCA9IHdlaWdodHMuc3RhdGUuc2hhcGVbMF0hIC8gMjtcbiAgZXhwZWN0U2hhcGUoXCJiaWRpcmVjdGlvbmFsTHN0bVwiLCBcImJpYXNcIiwgd2VpZ2h0cy5iaWFzLCBbOCAqIEhdKTtcbiAgcmV0dXJuIGRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgY29uc3QgZ2F0ZXMgPSBsaW5lYXIoeCwgd2VpZ2h0cy5pbnB1dCwgeyBiaWFzOiB3ZWlnaHRzLmJpYXMgfSk7IC8vIFtULCA4IEhdXG4gICAgY29uc3Qgb3V0ID0gZGV2aWNlLmVtcHR5KFtULCAyICogSF0pO1xuICAgIGNvbnN0IExBTkVTID0gZGV2aWNlLnRyYWl0cy5jbGFzcyA9PT0gXCJzb2Z0d2FyZVwiID8gMSA6IDMyO1xuICAgIGNvbnN0IHN0ZXAgPSBkZXZpY2UucmVjb3JkKCgpID0+XG4gICAgICBkZXZpY2UucnVuKFxuICAgICAgICBcImxzdG1fc3RlcFwiLFxuICAgICAgICB7IGdhdGVzLCBXX2hoOiB3ZWlnaHRzLnJlY3VycmVudC50ZW5zb3IsIHN0YXRlOiB3ZWlnaHRzLnN0YXRlLCBvdXQgfSxcbiAgICAgICAgeyBULCBIIH0sXG4gICAgICAgIHtcbiAgICAgICAgICBncmlkOiBbTWF0aC5jZWlsKChIICogTEFORVMpIC8gMTI4KSwgMl0sXG4gICAgICAgICAgY29uc3RhbnRzOiB7IEZPUk1BVDogd2VpZ2h0cy5yZWN1cnJlbnQuZm9ybWF0LCBMQU5FUyB9LFxuICAgICAgICAgIHdvcms6IDE2ICogSCAqIEgsXG4gICAgICAgIH0sXG4gICAgICApLFxuICAgICk7XG4gICAgc3RlcC5yZXBsYXkoVCk7XG4gICAgcmV0dXJuIG91dDtcbiAgfSk7XG59XG4iLCAiLy8gU3R5bGVUVFMgMidzIHRleHQgc2lkZSBhcyBpbiBLb2tvcm8gKGtva29yby9tb2R1bGVzLnB5KTogdGhlIHRleHQgZW5jb2RlciwgdGhlIGR1cmF0aW9uIGVuY29kZXIgYW5kIHRoZSBwcmVkaWN0b3JzIG9mXG4vLyBkdXJhdGlvbiwgcGl0Y2ggKEYwKSBhbmQgZW5lcmd5IChOKS4gTmFtZXMgZm9sbG93IHRoZSBjaGVja3BvaW50LlxuXG5pbXBvcnQgeyBjb252MWQsIGxpbmVhciB9IGZyb20gXCIuLi8uLi9vcHMvY29udjFkLnRzXCI7XG5pbXBvcnQgeyBiaWRpcmVjdGlvbmFsTHN0bSwgdHlwZSBMc3RtV2VpZ2h0cyB9IGZyb20gXCIuLi8uLi9vcHMvbHN0bS50c1wiO1xuaW1wb3J0IHsgYWRhcHRpdmVMYXllck5vcm0sIGxheWVyTm9ybSB9IGZyb20gXCIuLi8uLi9vcHMvbm9ybS50c1wiO1xuaW1wb3J0IHsgY29uY2F0LCBlbWJlZGRpbmcsIGdhdGhlclJvd3MgfSBmcm9tIFwiLi4vLi4vb3BzL3Jvd3MudHNcIjtcbmltcG9ydCB0eXBlIHsgVGFibGUsIFdlaWdodCB9IGZyb20gXCIuLi8uLi9vcHMvd2VpZ2h0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi8uLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFdlaWdodHMgfSBmcm9tIFwiLi4vd2VpZ2h0cy50c1wiO1xuaW1wb3J0IHR5cGUgeyBLb2tvcm9Db25maWcgfSBmcm9tIFwiLi9jb25maWcudHNcIjtcbmltcG9ydCB7IEFkYWluUmVzQmxvY2sxZCwgU3R5bGVQcm9qZWN0aW9uIH0gZnJvbSBcIi4vbGF5ZXJzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRhcCB9IGZyb20gXCIuL3RhcC50c1wiO1xuXG5jb25zdCBFUFMgPSAxZS01O1xuXG4vKiogVGV4dEVuY29kZXI6IGVtYmVkZGluZywgY29udm9sdXRpb25zIHdpdGggbGF5ZXIgbm9ybSBhbmQgbGVha3kgUmVMVSwgTFNUTS4gKi9cbmV4cG9ydCBjbGFzcyBUZXh0RW5jb2RlciB7XG4gIHJlYWRvbmx5ICNjaGFubmVsczogbnVtYmVyO1xuICByZWFkb25seSAjdGFibGU6IFRhYmxlO1xuICByZWFkb25seSAjY25uOiB7IHdlaWdodDogV2VpZ2h0OyBiaWFzOiBUZW5zb3I7IGdhbW1hOiBUZW5zb3I7IGJldGE6IFRlbnNvcjsgcGFkZGluZzogbnVtYmVyIH1bXTtcbiAgcmVhZG9ubHkgI2xzdG06IExzdG1XZWlnaHRzO1xuXG4gIGNvbnN0cnVjdG9yKFxuICAgIHc6IFdlaWdodHMsXG4gICAgY29uZmlnOiBQaWNrPEtva29yb0NvbmZpZywgXCJoaWRkZW5fZGltXCIgfCBcIm5fbGF5ZXJcIiB8IFwibl90b2tlblwiIHwgXCJ0ZXh0X2VuY29kZXJfa2VybmVsX3NpemVcIj4sXG4gICkge1xuICAgIGNvbnN0IHsgaGlkZGVuX2RpbTogQywgbl9sYXllciwgbl90b2tlbiwgdGV4dF9lbmNvZGVyX2tlcm5lbF9zaXplOiBLIH0gPSBjb25maWc7XG4gICAgdGhpcy4jY2hhbm5lbHMgPSBDO1xuICAgIHRoaXMuI3RhYmxlID0gdy50YWJsZShcImVtYmVkZGluZy53ZWlnaHRcIiwgW25fdG9rZW4sIENdKTtcbiAgICB0aGlzLiNjbm4gPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiBuX2xheWVyIH0sIChfLCBpKSA9PiB7XG4gICAgICBjb25zdCBibG9jayA9IHcuYXQoXCJjbm5cIiwgaSk7XG4gICAgICByZXR1cm4ge1xuICAgICAgICB3ZWlnaHQ6IGJsb2NrLmNvbnYoXCIwXCIsIFtDLCBDLCBLXSksXG4gICAgICAgIGJpYXM6IGJsb2NrLnZlY3RvcihcIjAuYmlhc1wiLCBbQ10pLFxuICAgICAgICBnYW1tYTogYmxvY2sudmVjdG9yKFwiMS5nYW1tYVwiLCBbQ10pLFxuICAgICAgICBiZXRhOiBibG9jay52ZWN0b3IoXCIxLmJldGFcIiwgW0NdKSxcbiAgICAgICAgcGFkZGluZzogKEsgLSAxKSAvIDIsXG4gICAgICB9O1xuICAgIH0pO1xuICAgIHRoaXMuI2xzdG0gPSB3LmF0KFwibHN0bVwiKS5sc3RtKEMsIEMgLyAyKTtcbiAgfVxuXG4gIC8qKiBpZHMgW25dIC0+IHRfZW4gW24sIENdLiBUYXBzIHRleHRfY25uMCwgLi4uICovXG4gIGZvcndhcmQoaWRzOiBUZW5zb3I8XCJ1MzJcIj4sIHRhcDogVGFwID0gKCkgPT4ge30pOiBUZW5zb3Ige1xuICAgIHJldHVybiBpZHMuZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGxldCB4ID0gZW1iZWRkaW5nKGlkcywgdGhpcy4jdGFibGUsIHRoaXMuI2NoYW5uZWxzKTsgLy8gW24sIENdXG4gICAgICB0aGlzLiNjbm4uZm9yRWFjaCgoeyB3ZWlnaHQsIGJpYXMsIGdhbW1hLCBiZXRhLCBwYWRkaW5nIH0sIGkpID0+IHtcbiAgICAgICAgeCA9IGxheWVyTm9ybShjb252MWQoeCwgd2VpZ2h0LCB7IGJpYXMsIHBhZGRpbmcgfSksIGdhbW1hLCBiZXRhLCB7IGVwczogRVBTLCBzbG9wZTogMC4yIH0pO1xuICAgICAgICB0YXAoYHRleHRfY25uJHtpfWAsIHgpO1xuICAgICAgfSk7XG4gICAgICByZXR1cm4gYmlkaXJlY3Rpb25hbExzdG0oeCwgdGhpcy4jbHN0bSk7XG4gICAgfSk7XG4gIH1cbn1cblxuLyoqIER1cmF0aW9uRW5jb2Rlcjogcm91bmRzIG9mIExTVE0gYW5kIGFkYXB0aXZlIGxheWVyIG5vcm0sIHRoZSBzdHlsZSBhcHBlbmRlZCB0byBldmVyeSByb3cgYmVmb3JlIGVhY2ggYW5kIGF0IHRoZSBlbmQuICovXG5leHBvcnQgY2xhc3MgRHVyYXRpb25FbmNvZGVyIHtcbiAgcmVhZG9ubHkgI3JvdW5kczogeyBsc3RtOiBMc3RtV2VpZ2h0czsgbm9ybTogU3R5bGVQcm9qZWN0aW9uIH1bXTtcblxuICBjb25zdHJ1Y3Rvcih3OiBXZWlnaHRzLCBDOiBudW1iZXIsIFM6IG51bWJlciwgcm91bmRzOiBudW1iZXIpIHtcbiAgICB0aGlzLiNyb3VuZHMgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiByb3VuZHMgfSwgKF8sIGkpID0+ICh7XG4gICAgICBsc3RtOiB3LmF0KFwibHN0bXNcIiwgMiAqIGkpLmxzdG0oQyArIFMsIEMgLyAyKSxcbiAgICAgIG5vcm06IG5ldyBTdHlsZVByb2plY3Rpb24ody5hdChcImxzdG1zXCIsIDIgKiBpICsgMSksIEMsIFMpLFxuICAgIH0pKTtcbiAgfVxuXG4gIC8qKiBkX2VuIFtuLCBDXSwgc3R5bGUgWzEsIFNdIC0+IGQgW24sIEMgKyBTXS4gKi9cbiAgZm9yd2FyZChkX2VuOiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IpOiBUZW5zb3Ige1xuICAgIHJldHVybiBkX2VuLmRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgICBsZXQgeCA9IGNvbmNhdChbZF9lbiwgc3R5bGVdKTsgLy8gW24sIEMgKyBTXVxuICAgICAgZm9yIChjb25zdCB7IGxzdG0sIG5vcm0gfSBvZiB0aGlzLiNyb3VuZHMpIHtcbiAgICAgICAgY29uc3QgeSA9IGFkYXB0aXZlTGF5ZXJOb3JtKGJpZGlyZWN0aW9uYWxMc3RtKHgsIGxzdG0pLCBub3JtLmZvcndhcmQoc3R5bGUpLCB7IGVwczogRVBTIH0pOyAvLyBbbiwgQ11cbiAgICAgICAgeCA9IGNvbmNhdChbeSwgc3R5bGVdKTsgLy8gW24sIEMgKyBTXVxuICAgICAgfVxuICAgICAgcmV0dXJuIHg7XG4gICAgfSk7XG4gIH1cbn1cblxuLyoqIFRoZSBjdXJ2ZXMgb2Ygb25lIHByZWRpY3RvciBicmFuY2guICovXG5jbGFzcyBCcmFuY2gge1xuICByZWFkb25seSAjbmFtZTogc3RyaW5nO1xuICByZWFkb25seSAjYmxvY2tzOiBBZGFpblJlc0Jsb2NrMWRbXTtcbiAgcmVhZG9ubHkgI3dlaWdodDogV2VpZ2h0O1xuICByZWFkb25seSAjYmlhczogVGVuc29yO1xuXG4gIGNvbnN0cnVjdG9yKHc6IFdlaWdodHMsIG5hbWU6IFwiRjBcIiB8IFwiTlwiLCBDOiBudW1iZXIsIFM6IG51bWJlcikge1xuICAgIGNvbnN0IGJsb2NrcyA9IHcuYXQobmFtZSk7XG4gICAgdGhpcy4jbmFtZSA9IG5hbWU7XG4gICAgdGhpcy4jYmxvY2tzID0gW1xuICAgICAgbmV3IEFkYWluUmVzQmxvY2sxZChibG9ja3MuYXQoMCksIEMsIEMsIFMpLFxuICAgICAgbmV3IEFkYWluUmVzQmxvY2sxZChibG9ja3MuYXQoMSksIEMsIEMgLyAyLCBTLCB0cnVlKSxcbiAgICAgIG5ldyBBZGFpblJlc0Jsb2NrMWQoYmxvY2tzLmF0KDIpLCBDIC8gMiwgQyAvIDIsIFMpLFxuICAgIF07XG4gICAgdGhpcy4jd2VpZ2h0ID0gdy5jb252KGAke25hbWV9X3Byb2pgLCBbMSwgQyAvIDIsIDFdKTtcbiAgICB0aGlzLiNiaWFzID0gdy52ZWN0b3IoYCR7bmFtZX1fcHJvai5iaWFzYCwgWzFdKTtcbiAgfVxuXG4gIC8qKiBoIFtULCBDXSAtPiBbMiBUXS4gKi9cbiAgZm9yd2FyZChoOiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IsIHRhcDogVGFwKTogVGVuc29yIHtcbiAgICByZXR1cm4gaC5kZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgbGV0IHggPSBoO1xuICAgICAgdGhpcy4jYmxvY2tzLmZvckVhY2goKGJsb2NrLCBpKSA9PiB7XG4gICAgICAgIHggPSBibG9jay5mb3J3YXJkKHgsIHN0eWxlKTsgLy8gW1QsIENdLCBbMiBULCBDIC8gMl0sIFsyIFQsIEMgLyAyXVxuICAgICAgICB0YXAoYCR7dGhpcy4jbmFtZX0uJHtpfWAsIHgpO1xuICAgICAgfSk7XG4gICAgICBjb25zdCB5ID0gY29udjFkKHgsIHRoaXMuI3dlaWdodCwgeyBiaWFzOiB0aGlzLiNiaWFzIH0pOyAvLyBbMiBULCAxXVxuICAgICAgcmV0dXJuIHkucmVzaGFwZShbeS5zaXplXSk7XG4gICAgfSk7XG4gIH1cbn1cblxuLyoqIFByb3NvZHlQcmVkaWN0b3IuICovXG5leHBvcnQgY2xhc3MgUHJvc29keVByZWRpY3RvciB7XG4gIHJlYWRvbmx5ICNlbmNvZGVyOiBEdXJhdGlvbkVuY29kZXI7XG4gIHJlYWRvbmx5ICNsc3RtOiBMc3RtV2VpZ2h0cztcbiAgcmVhZG9ubHkgI2xvZ2l0czogV2VpZ2h0O1xuICByZWFkb25seSAjbG9naXRzQmlhczogVGVuc29yO1xuICByZWFkb25seSAjc2hhcmVkOiBMc3RtV2VpZ2h0cztcbiAgcmVhZG9ubHkgI2YwOiBCcmFuY2g7XG4gIHJlYWRvbmx5ICNuOiBCcmFuY2g7XG5cbiAgY29uc3RydWN0b3IodzogV2VpZ2h0cywgY29uZmlnOiBQaWNrPEtva29yb0NvbmZpZywgXCJoaWRkZW5fZGltXCIgfCBcInN0eWxlX2RpbVwiIHwgXCJuX2xheWVyXCIgfCBcIm1heF9kdXJcIj4pIHtcbiAgICBjb25zdCB7IGhpZGRlbl9kaW06IEMsIHN0eWxlX2RpbTogUywgbl9sYXllciwgbWF4X2R1ciB9ID0gY29uZmlnO1xuICAgIHRoaXMuI2VuY29kZXIgPSBuZXcgRHVyYXRpb25FbmNvZGVyKHcuYXQoXCJ0ZXh0X2VuY29kZXJcIiksIEMsIFMsIG5fbGF5ZXIpO1xuICAgIHRoaXMuI2xzdG0gPSB3LmF0KFwibHN0bVwiKS5sc3RtKEMgKyBTLCBDIC8gMik7XG4gICAgdGhpcy4jbG9naXRzID0gdy5saW5lYXIoXCJkdXJhdGlvbl9wcm9qLmxpbmVhcl9sYXllci53ZWlnaHRcIiwgW21heF9kdXIsIENdKTtcbiAgICB0aGlzLiNsb2dpdHNCaWFzID0gdy52ZWN0b3IoXCJkdXJhdGlvbl9wcm9qLmxpbmVhcl9sYXllci5iaWFzXCIsIFttYXhfZHVyXSk7XG4gICAgdGhpcy4jc2hhcmVkID0gdy5hdChcInNoYXJlZFwiKS5sc3RtKEMgKyBTLCBDIC8gMik7XG4gICAgdGhpcy4jZjAgPSBuZXcgQnJhbmNoKHcsIFwiRjBcIiwgQywgUyk7XG4gICAgdGhpcy4jbiA9IG5ldyBCcmFuY2godywgXCJOXCIsIEMsIFMpO1xuICB9XG5cbiAgLyoqIGRfZW4gW24sIENdLCBzdHlsZSBbMSwgU10gLT4gZCBbbiwgQyArIFNdLCBsb2dpdHMgW24sIG1heF9kdXJdLiBUYXBzIGR1cmF0aW9uX2xzdG0uICovXG4gIGR1cmF0aW9ucyhkX2VuOiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IsIHRhcDogVGFwID0gKCkgPT4ge30pOiB7IGQ6IFRlbnNvcjsgbG9naXRzOiBUZW5zb3IgfSB7XG4gICAgcmV0dXJuIGRfZW4uZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGNvbnN0IGQgPSB0aGlzLiNlbmNvZGVyLmZvcndhcmQoZF9lbiwgc3R5bGUpOyAvLyBbbiwgQyArIFNdXG4gICAgICBjb25zdCB4ID0gYmlkaXJlY3Rpb25hbExzdG0oZCwgdGhpcy4jbHN0bSk7IC8vIFtuLCBDXVxuICAgICAgdGFwKFwiZHVyYXRpb25fbHN0bVwiLCB4KTtcbiAgICAgIHJldHVybiB7IGQsIGxvZ2l0czogbGluZWFyKHgsIHRoaXMuI2xvZ2l0cywgeyBiaWFzOiB0aGlzLiNsb2dpdHNCaWFzIH0pIH07XG4gICAgfSk7XG4gIH1cblxuICAvKiogZCBbbiwgQyArIFNdLCBmcmFtZXMgW1RdICh0aGUgdG9rZW4gb2YgZWFjaCBmcmFtZSkgLT4gRjAgaW4gSHogYW5kIE4sIFsyIFRdIGVhY2guIFRhcHMgc2hhcmVkLCBGMC4wLCAuLi4gKi9cbiAgY3VydmVzKGQ6IFRlbnNvciwgZnJhbWVzOiBUZW5zb3I8XCJ1MzJcIj4sIHN0eWxlOiBUZW5zb3IsIHRhcDogVGFwID0gKCkgPT4ge30pOiB7IGYwOiBUZW5zb3I7IG46IFRlbnNvciB9IHtcbiAgICByZXR1cm4gZC5kZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgY29uc3QgaCA9IGJpZGlyZWN0aW9uYWxMc3RtKGdhdGhlclJvd3MoZCwgZnJhbWVzKSwgdGhpcy4jc2hhcmVkKTsgLy8gW1QsIENdXG4gICAgICB0YXAoXCJzaGFyZWRcIiwgaCk7XG4gICAgICByZXR1cm4geyBmMDogdGhpcy4jZjAuZm9yd2FyZChoLCBzdHlsZSwgdGFwKSwgbjogdGhpcy4jbi5mb3J3YXJkKGgsIHN0eWxlLCB0YXApIH07XG4gICAgfSk7XG4gIH1cbn1cbiIsICIvLyBBIGN1cnNvciBvdmVyIGEgY2hlY2twb2ludC4gQSBtb2RlbCBpcyBidWlsdCBzeW5jaHJvbm91c2x5OiBlYWNoIGxheWVyIGFza3MgZm9yIGl0cyB0ZW5zb3JzIGJ5IG5hbWUgYW5kIHNoYXBlIGFuZCBnZXRzXG4vLyBtZW1vcnkgZm9yIHRoZW07IHRoZW4gdGhlIGZpbGUgaXMgc3RyZWFtZWQgb25jZSwgaW4gaXRzIG93biBvcmRlciBhbmQgaW4gcGllY2VzLCBzdHJhaWdodCBpbnRvIEdQVSBidWZmZXJzLCBhbmQgcGFja2VkXG4vLyB0aGVyZS4gV2VpZ2h0IG5vcm1hbGlzYXRpb24gKGB3ZWlnaHRfZ2AsIGB3ZWlnaHRfdmApIGlzIGZvbGRlZCBvbiB0aGUgd2F5LiBBIHRlbnNvciB0aGF0IG5vYm9keSBhc2tlZCBmb3IgaXMgYW4gZXJyb3IuXG5cbmltcG9ydCB0eXBlIHsgRGV2aWNlIH0gZnJvbSBcIi4uL3NyYy9kZXZpY2UudHNcIjtcbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuLi9zcmMvZXJyb3IudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hlY2twb2ludCwgU3RvcmVkVGVuc29yIH0gZnJvbSBcIi4uL3NyYy9zYWZldGVuc29ycy50c1wiO1xuaW1wb3J0IHR5cGUgeyBTaGFwZSwgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB0eXBlIHsgTHN0bVdlaWdodHMgfSBmcm9tIFwiLi4vb3BzL2xzdG0udHNcIjtcbmltcG9ydCB7XG4gIGVtcHR5V2VpZ2h0LFxuICBGT1JNQVRTLFxuICB0eXBlIEZvcm1hdCxcbiAgcGFja1dlaWdodCxcbiAgdHlwZSBUYWJsZSxcbiAgdHlwZSBXZWlnaHQsXG4gIHdlaWdodE5vcm1TY2FsZSxcbiAgdHlwZSBXZWlnaHRTaGFwZSxcbn0gZnJvbSBcIi4uL29wcy93ZWlnaHQudHNcIjtcbmltcG9ydCB7IHR5cGUgTG9hZFByb2dyZXNzLCBzdHJlYW1UZW5zb3JzLCB0eXBlIFN0cmVhbUpvYiwgdG9GbG9hdDMyIH0gZnJvbSBcIi4vd2VpZ2h0X3N0cmVhbS50c1wiO1xuXG4vKiogV2hhdCBhbGwgY3Vyc29ycyBvZiBhIGNoZWNrcG9pbnQgc2hhcmUuICovXG5pbnRlcmZhY2UgU2Vzc2lvbiB7XG4gIHJlYWRvbmx5IGRldmljZTogRGV2aWNlO1xuICByZWFkb25seSBjaGVja3BvaW50OiBDaGVja3BvaW50O1xuICByZWFkb25seSB1c2VkOiBTZXQ8c3RyaW5nPjtcbiAgcmVhZG9ubHkgam9iczogU3RyZWFtSm9iW107XG4gIHJlYWRvbmx5IG93bmVkOiBUZW5zb3JbXTtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBMb2FkT3B0aW9ucyB7XG4gIC8qKiBOYW1lcyB0aGF0IG1heSBzdGF5IHVudXNlZC4gKi9cbiAgcmVhZG9ubHkgaWdub3JlPzogUmVnRXhwO1xuICByZWFkb25seSBvblByb2dyZXNzPzogKChwcm9ncmVzczogTG9hZFByb2dyZXNzKSA9PiB2b2lkKSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc2lnbmFsPzogQWJvcnRTaWduYWwgfCB1bmRlZmluZWQ7XG59XG5cbmV4cG9ydCBjbGFzcyBXZWlnaHRzIHtcbiAgcmVhZG9ubHkgI3Nlc3Npb246IFNlc3Npb247XG4gIHJlYWRvbmx5ICNwcmVmaXg6IHN0cmluZztcblxuICBwcml2YXRlIGNvbnN0cnVjdG9yKHNlc3Npb246IFNlc3Npb24sIHByZWZpeDogc3RyaW5nKSB7XG4gICAgdGhpcy4jc2Vzc2lvbiA9IHNlc3Npb247XG4gICAgdGhpcy4jcHJlZml4ID0gcHJlZml4O1xuICB9XG5cbiAgLyoqIEJ1aWxkcyBhIG1vZGVsIGZyb20gYSBjaGVja3BvaW50IGFuZCBmaWxscyBpdHMgd2VpZ2h0cy4gYGRpc3Bvc2VgIGdpdmVzIHRoZWlyIG1lbW9yeSBiYWNrLiAqL1xuICBzdGF0aWMgYXN5bmMgbG9hZDxNPihcbiAgICBkZXZpY2U6IERldmljZSxcbiAgICBjaGVja3BvaW50OiBDaGVja3BvaW50LFxuICAgIGJ1aWxkOiAod2VpZ2h0czogV2VpZ2h0cykgPT4gTSxcbiAgICB7IGlnbm9yZSwgb25Qcm9ncmVzcywgc2lnbmFsIH06IExvYWRPcHRpb25zID0ge30sXG4gICk6IFByb21pc2U8eyBtb2RlbDogTTsgZGlzcG9zZSgpOiB2b2lkIH0+IHtcbiAgICBjb25zdCBzZXNzaW9uOiBTZXNzaW9uID0geyBkZXZpY2UsIGNoZWNrcG9pbnQsIHVzZWQ6IG5ldyBTZXQoKSwgam9iczogW10sIG93bmVkOiBbXSB9O1xuICAgIGNvbnN0IGRpc3Bvc2UgPSAoKSA9PiBzZXNzaW9uLm93bmVkLnNwbGljZSgwKS5mb3JFYWNoKCh0ZW5zb3IpID0+IHRlbnNvci5kaXNwb3NlKCkpO1xuICAgIHRyeSB7XG4gICAgICBjb25zdCBtb2RlbCA9IGJ1aWxkKG5ldyBXZWlnaHRzKHNlc3Npb24sIFwiXCIpKTtcbiAgICAgIGNvbnN0IHVudXNlZCA9IFsuLi5jaGVja3BvaW50LnRlbnNvcnMua2V5cygpXS5maWx0ZXIoXG4gICAgICAgIChuYW1lKSA9PiAhc2Vzc2lvbi51c2VkLmhhcyhuYW1lKSAmJiAhaWdub3JlPy50ZXN0KG5hbWUpLFxuICAgICAgKTtcbiAgICAgIGlmICh1bnVzZWQubGVuZ3RoID4gMCkge1xuICAgICAgICBjb25zdCBtb3JlID0gdW51c2VkLmxlbmd0aCA+IDMgPyBgIGFuZCAke3VudXNlZC5sZW5ndGggLSAzfSBtb3JlYCA6IFwiXCI7XG4gICAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgICAgXCJ3ZWlnaHRzXCIsXG4gICAgICAgICAgYHdlaWdodHM6ICR7dW51c2VkLnNsaWNlKDAsIDMpLmpvaW4oXCIsIFwiKX0ke21vcmV9IGJlbG9uZyB0byBubyBsYXllciwgZXhwZWN0ZWQgb25seSB0ZW5zb3JzIG9mIHRoaXMgbW9kZWwuYCxcbiAgICAgICAgKTtcbiAgICAgIH1cbiAgICAgIGF3YWl0IHN0cmVhbVRlbnNvcnMoZGV2aWNlLCBzZXNzaW9uLmpvYnMsIG9uUHJvZ3Jlc3MsIHNpZ25hbCk7XG4gICAgICByZXR1cm4geyBtb2RlbCwgZGlzcG9zZSB9O1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBkaXNwb3NlKCk7XG4gICAgICB0aHJvdyBlcnJvcjtcbiAgICB9XG4gIH1cblxuICAvKiogVGVuc29ycyBtYWRlIGJlc2lkZSB0aGUgY2hlY2twb2ludCB0aGF0IGxpdmUgYW5kIGdvIHdpdGggdGhlIG1vZGVsLiAqL1xuICBvd24oLi4udGVuc29yczogVGVuc29yW10pOiB2b2lkIHtcbiAgICB0aGlzLiNzZXNzaW9uLm93bmVkLnB1c2goLi4udGVuc29ycyk7XG4gIH1cblxuICBnZXQgZGV2aWNlKCk6IERldmljZSB7XG4gICAgcmV0dXJuIHRoaXMuI3Nlc3Npb24uZGV2aWNlO1xuICB9XG5cbiAgLyoqIFRoZSBjdXJzb3IgYmVsb3cgYG5hbWVzYC4gKi9cbiAgYXQoLi4ubmFtZXM6IChzdHJpbmcgfCBudW1iZXIpW10pOiBXZWlnaHRzIHtcbiAgICByZXR1cm4gbmV3IFdlaWdodHModGhpcy4jc2Vzc2lvbiwgam9pbih0aGlzLiNwcmVmaXgsIC4uLm5hbWVzKSk7XG4gIH1cblxuICBoYXMobmFtZTogc3RyaW5nKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMuI3Nlc3Npb24uY2hlY2twb2ludC50ZW5zb3JzLmhhcyh0aGlzLiNwYXRoKG5hbWUpKTtcbiAgfVxuXG4gIC8qKiBBIHNtYWxsIHRlbnNvciBvZiBhbnkgZmxvYXQgdHlwZSwgYXMgZjMyOiBhIGJpYXMsIGEgZ2Fpbi4gKi9cbiAgdmVjdG9yKG5hbWU6IHN0cmluZywgc2hhcGU6IFNoYXBlKTogVGVuc29yIHtcbiAgICByZXR1cm4gdGhpcy4jaG9zdChbdGhpcy4jZ2V0KG5hbWUsIHNoYXBlKV0sIHNoYXBlLCAoW3ZhbHVlc10pID0+IHZhbHVlcyEpO1xuICB9XG5cbiAgLyoqIEEgbGluZWFyIGxheWVyLCBbTywgQ10uIFNldmVyYWwgbmFtZXMgYXJlIHN0YWNrZWQgYWxvbmcgTy4gKi9cbiAgbGluZWFyKG5hbWVzOiBzdHJpbmcgfCByZWFkb25seSBzdHJpbmdbXSwgc2hhcGU6IHJlYWRvbmx5IFtPOiBudW1iZXIsIEM6IG51bWJlcl0pOiBXZWlnaHQge1xuICAgIGNvbnN0IFtPLCBDXSA9IHNoYXBlO1xuICAgIGNvbnN0IGxpc3QgPSB0eXBlb2YgbmFtZXMgPT09IFwic3RyaW5nXCIgPyBbbmFtZXNdIDogbmFtZXM7XG4gICAgY29uc3Qgc3RvcmVkID0gbGlzdC5tYXAoKG5hbWUpID0+IHRoaXMuI2dldChuYW1lLCBbTywgQ10pKTtcbiAgICByZXR1cm4gdGhpcy4jcGFja2VkKHN0b3JlZCwgeyBPOiBPICogc3RvcmVkLmxlbmd0aCwgQywgSzogMSB9LCBudWxsKTtcbiAgfVxuXG4gIC8qKiBUaGUgY29udm9sdXRpb24gYG5hbWVgLCBbTywgQywgS106IGBuYW1lLndlaWdodGAsIG9yIG5vcm1hbGlzZWQgYG5hbWUud2VpZ2h0X2dgIGFuZCBgbmFtZS53ZWlnaHRfdmAuICovXG4gIGNvbnYobmFtZTogc3RyaW5nLCBzaGFwZTogcmVhZG9ubHkgW086IG51bWJlciwgQzogbnVtYmVyLCBLOiBudW1iZXJdKTogV2VpZ2h0IHtcbiAgICBjb25zdCBbTywgQywgS10gPSBzaGFwZTtcbiAgICBjb25zdCB7IHdlaWdodCwgZyB9ID0gdGhpcy4jbm9ybWFsaXNlZChuYW1lLCBzaGFwZSk7XG4gICAgcmV0dXJuIHRoaXMuI3BhY2tlZChbd2VpZ2h0XSwgeyBPLCBDLCBLIH0sIGcpO1xuICB9XG5cbiAgLyoqIFRoZSB0cmFuc3Bvc2VkIGNvbnZvbHV0aW9uIGBuYW1lYCwgW0MsIE8sIEtdOyB3ZWlnaHQgbm9ybSBpcyBwZXIgaW5wdXQgY2hhbm5lbC4gKi9cbiAgY29udlRyYW5zcG9zZShuYW1lOiBzdHJpbmcsIHNoYXBlOiByZWFkb25seSBbQzogbnVtYmVyLCBPOiBudW1iZXIsIEs6IG51bWJlcl0sIHN0cmlkZTogbnVtYmVyKTogV2VpZ2h0IHtcbiAgICBjb25zdCBbQywgTywgS10gPSBzaGFwZTtcbiAgICBjb25zdCB7IHdlaWdodCwgZyB9ID0gdGhpcy4jbm9ybWFsaXNlZChuYW1lLCBzaGFwZSk7XG4gICAgcmV0dXJuIHRoaXMuI3BhY2tlZChbd2VpZ2h0XSwgeyBPLCBDLCBLLCBzdHJpZGUgfSwgZyk7XG4gIH1cblxuICAvKiogQSBkZXB0aHdpc2UgY29udm9sdXRpb24ncyBzbWFsbCB3ZWlnaHQsIFtDLCAxLCBLXSwgYXMgZjMyIGluIHRoZSBvcmRlciBvZiB0aGUgY2hlY2twb2ludC4gKi9cbiAgZGVwdGh3aXNlKG5hbWU6IHN0cmluZywgc2hhcGU6IHJlYWRvbmx5IFtDOiBudW1iZXIsIG9uZTogMSwgSzogbnVtYmVyXSk6IFRlbnNvciB7XG4gICAgY29uc3QgeyB3ZWlnaHQsIGcgfSA9IHRoaXMuI25vcm1hbGlzZWQobmFtZSwgc2hhcGUpO1xuICAgIGNvbnN0IEsgPSBzaGFwZVsyXTtcbiAgICBpZiAoIWcpIHJldHVybiB0aGlzLiNob3N0KFt3ZWlnaHRdLCBzaGFwZSwgKFt2YWx1ZXNdKSA9PiB2YWx1ZXMhKTtcbiAgICByZXR1cm4gdGhpcy4jaG9zdChbd2VpZ2h0LCBnXSwgc2hhcGUsIChbdiwgZ2Fpbl0pID0+XG4gICAgICB2IS5tYXAoKHZhbHVlLCBpKSA9PiB7XG4gICAgICAgIGNvbnN0IGZpcnN0ID0gaSAtIChpICUgSyk7XG4gICAgICAgIHJldHVybiAoZ2FpbiFbZmlyc3QgLyBLXSEgKiB2YWx1ZSkgLyBNYXRoLmh5cG90KC4uLnYhLnN1YmFycmF5KGZpcnN0LCBmaXJzdCArIEspKTtcbiAgICAgIH0pLFxuICAgICk7XG4gIH1cblxuICAvKiogUm93cyB0byBsb29rIHVwLCBbcm93cywgQ10sIGtlcHQgYXMgc3RvcmVkLiBTZXZlcmFsIG5hbWVzIGFyZSBzdGFja2VkLiAqL1xuICB0YWJsZShuYW1lczogc3RyaW5nIHwgcmVhZG9ubHkgc3RyaW5nW10sIHNoYXBlOiByZWFkb25seSBbcm93czogbnVtYmVyLCBDOiBudW1iZXJdKTogVGFibGUge1xuICAgIGNvbnN0IGxpc3QgPSB0eXBlb2YgbmFtZXMgPT09IFwic3RyaW5nXCIgPyBbbmFtZXNdIDogbmFtZXM7XG4gICAgcmV0dXJuIHRoaXMuI3JhdyhsaXN0Lm1hcCgobmFtZSkgPT4gdGhpcy4jZ2V0KG5hbWUsIHNoYXBlKSkpO1xuICB9XG5cbiAgLyoqIFB5VG9yY2gncyBiaWRpcmVjdGlvbmFsIG9uZS1sYXllciBMU1RNOiBDIGlucHV0cywgSCB1bml0cyBhIGRpcmVjdGlvbi4gKi9cbiAgbHN0bShDOiBudW1iZXIsIEg6IG51bWJlcik6IExzdG1XZWlnaHRzIHtcbiAgICBjb25zdCBib3RoID0gKG5hbWU6IHN0cmluZykgPT4gW2Ake25hbWV9X2wwYCwgYCR7bmFtZX1fbDBfcmV2ZXJzZWBdO1xuICAgIGNvbnN0IGJpYXNlcyA9IFsuLi5ib3RoKFwiYmlhc19paFwiKSwgLi4uYm90aChcImJpYXNfaGhcIildLm1hcCgobmFtZSkgPT4gdGhpcy4jZ2V0KG5hbWUsIFs0ICogSF0pKTtcbiAgICBjb25zdCBzdGF0ZSA9IHRoaXMuZGV2aWNlLm93bmVkKFsyICogSCwgMl0sIFwidTMyXCIpO1xuICAgIHRoaXMuI3Nlc3Npb24ub3duZWQucHVzaChzdGF0ZSk7XG4gICAgcmV0dXJuIHtcbiAgICAgIGlucHV0OiB0aGlzLmxpbmVhcihib3RoKFwid2VpZ2h0X2loXCIpLCBbNCAqIEgsIENdKSxcbiAgICAgIGJpYXM6IHRoaXMuI2hvc3QoYmlhc2VzLCBbOCAqIEhdLCAoYikgPT5cbiAgICAgICAgRmxvYXQzMkFycmF5LmZyb20oeyBsZW5ndGg6IDggKiBIIH0sIChfLCBpKSA9PiB7XG4gICAgICAgICAgY29uc3QgZGlyZWN0aW9uID0gaSA8IDQgKiBIID8gMCA6IDE7XG4gICAgICAgICAgY29uc3QgYXQgPSBpICUgKDQgKiBIKTtcbiAgICAgICAgICByZXR1cm4gYltkaXJlY3Rpb25dIVthdF0hICsgYlsyICsgZGlyZWN0aW9uXSFbYXRdITtcbiAgICAgICAgfSksXG4gICAgICApLFxuICAgICAgcmVjdXJyZW50OiB0aGlzLnRhYmxlKGJvdGgoXCJ3ZWlnaHRfaGhcIiksIFs0ICogSCwgSF0pLFxuICAgICAgc3RhdGUsXG4gICAgfTtcbiAgfVxuXG4gICNwYXRoKG5hbWU6IHN0cmluZyk6IHN0cmluZyB7XG4gICAgcmV0dXJuIGpvaW4odGhpcy4jcHJlZml4LCBuYW1lKTtcbiAgfVxuXG4gIC8qKiBBIHRlbnNvciBvZiB0aGUgY2hlY2twb2ludCwgaXRzIHNoYXBlIGNoZWNrZWQuICovXG4gICNnZXQobmFtZTogc3RyaW5nLCBzaGFwZTogU2hhcGUpOiBTdG9yZWRUZW5zb3Ige1xuICAgIGNvbnN0IHBhdGggPSB0aGlzLiNwYXRoKG5hbWUpO1xuICAgIGNvbnN0IHN0b3JlZCA9IHRoaXMuI3Nlc3Npb24uY2hlY2twb2ludC50ZW5zb3JzLmdldChwYXRoKTtcbiAgICBjb25zdCBleHBlY3RlZCA9IGBbJHtzaGFwZS5qb2luKFwiLCBcIil9XWA7XG4gICAgaWYgKCFzdG9yZWQpXG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwid2VpZ2h0c1wiLCBgd2VpZ2h0czogJHtwYXRofSBpcyBtaXNzaW5nLCBleHBlY3RlZCBhIHRlbnNvciAke2V4cGVjdGVkfS5gKTtcbiAgICBpZiAoc3RvcmVkLnNoYXBlLmpvaW4oKSAhPT0gc2hhcGUuam9pbigpKSB7XG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcIndlaWdodHNcIixcbiAgICAgICAgYHdlaWdodHM6ICR7cGF0aH0gaXMgWyR7c3RvcmVkLnNoYXBlLmpvaW4oXCIsIFwiKX1dLCBleHBlY3RlZCAke2V4cGVjdGVkfS5gLFxuICAgICAgKTtcbiAgICB9XG4gICAgaWYgKCEoc3RvcmVkLmR0eXBlIGluIEZPUk1BVFMpKSB7XG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcIndlaWdodHNcIixcbiAgICAgICAgYHdlaWdodHM6ICR7cGF0aH0gaXMgb2YgdHlwZSAke3N0b3JlZC5kdHlwZX0sIGV4cGVjdGVkIEYzMiwgRjE2IG9yIEJGMTYuYCxcbiAgICAgICk7XG4gICAgfVxuICAgIHRoaXMuI3Nlc3Npb24udXNlZC5hZGQocGF0aCk7XG4gICAgcmV0dXJuIHN0b3JlZDtcbiAgfVxuXG4gICNub3JtYWxpc2VkKG5hbWU6IHN0cmluZywgc2hhcGU6IFNoYXBlKTogeyB3ZWlnaHQ6IFN0b3JlZFRlbnNvcjsgZzogU3RvcmVkVGVuc29yIHwgbnVsbCB9IHtcbiAgICBpZiAodGhpcy5oYXMoam9pbihuYW1lLCBcIndlaWdodFwiKSkpIHJldHVybiB7IHdlaWdodDogdGhpcy4jZ2V0KGpvaW4obmFtZSwgXCJ3ZWlnaHRcIiksIHNoYXBlKSwgZzogbnVsbCB9O1xuICAgIGNvbnN0IGdTaGFwZSA9IFtzaGFwZVswXSEsIC4uLnNoYXBlLnNsaWNlKDEpLm1hcCgoKSA9PiAxKV07XG4gICAgY29uc3QgcGFyYW1ldHJpemVkID0gam9pbihuYW1lLCBcInBhcmFtZXRyaXphdGlvbnMud2VpZ2h0XCIpO1xuICAgIGlmICh0aGlzLmhhcyhgJHtwYXJhbWV0cml6ZWR9Lm9yaWdpbmFsMWApKSB7XG4gICAgICByZXR1cm4ge1xuICAgICAgICB3ZWlnaHQ6IHRoaXMuI2dldChgJHtwYXJhbWV0cml6ZWR9Lm9yaWdpbmFsMWAsIHNoYXBlKSxcbiAgICAgICAgZzogdGhpcy4jZ2V0KGAke3BhcmFtZXRyaXplZH0ub3JpZ2luYWwwYCwgZ1NoYXBlKSxcbiAgICAgIH07XG4gICAgfVxuICAgIGlmICghdGhpcy5oYXMoam9pbihuYW1lLCBcIndlaWdodF92XCIpKSkgdGhpcy4jZ2V0KGpvaW4obmFtZSwgXCJ3ZWlnaHRcIiksIHNoYXBlKTsgLy8gc2F5cyB3aGF0IGlzIG1pc3NpbmdcbiAgICByZXR1cm4geyB3ZWlnaHQ6IHRoaXMuI2dldChqb2luKG5hbWUsIFwid2VpZ2h0X3ZcIiksIHNoYXBlKSwgZzogdGhpcy4jZ2V0KGpvaW4obmFtZSwgXCJ3ZWlnaHRfZ1wiKSwgZ1NoYXBlKSB9O1xuICB9XG5cbiAgLyoqIEEgam9iIHRoYXQgY29tYmluZXMgc21hbGwgdGVuc29ycyBvbiB0aGUgaG9zdC4gKi9cbiAgI2hvc3QocGFydHM6IFN0b3JlZFRlbnNvcltdLCBzaGFwZTogU2hhcGUsIGNvbWJpbmU6ICh2YWx1ZXM6IEZsb2F0MzJBcnJheVtdKSA9PiBGbG9hdDMyQXJyYXkpOiBUZW5zb3Ige1xuICAgIGNvbnN0IHRlbnNvciA9IHRoaXMuZGV2aWNlLm93bmVkKHNoYXBlKTtcbiAgICB0aGlzLiNzZXNzaW9uLm93bmVkLnB1c2godGVuc29yKTtcbiAgICB0aGlzLiNzZXNzaW9uLmpvYnMucHVzaCh7XG4gICAgICBwYXJ0czogcGFydHMubWFwKChzdG9yZWQpID0+ICh7IHN0b3JlZCwgcGxhY2U6IFwiaG9zdFwiIH0pKSxcbiAgICAgIGZpbmlzaDogKGhvc3QpID0+IHtcbiAgICAgICAgY29uc3QgdmFsdWVzID0gY29tYmluZShob3N0Lm1hcCgoYnl0ZXMsIGkpID0+IHRvRmxvYXQzMihwYXJ0c1tpXSEuZHR5cGUsIGJ5dGVzKSkpO1xuICAgICAgICB0aGlzLmRldmljZS53cml0ZShcbiAgICAgICAgICB0ZW5zb3IsXG4gICAgICAgICAgbmV3IFVpbnQ4QXJyYXkodmFsdWVzLmJ1ZmZlciBhcyBBcnJheUJ1ZmZlciwgdmFsdWVzLmJ5dGVPZmZzZXQsIHZhbHVlcy5ieXRlTGVuZ3RoKSxcbiAgICAgICAgKTtcbiAgICAgIH0sXG4gICAgfSk7XG4gICAgcmV0dXJuIHRlbnNvcjtcbiAgfVxuXG4gICNyYXcocGFydHM6IFN0b3JlZFRlbnNvcltdKTogVGFibGUge1xuICAgIGNvbnN0IGJ5dGVzID0gcGFydHMucmVkdWNlKChzdW0sIHsgbGVuZ3RoIH0pID0+IHN1bSArIGxlbmd0aCwgMCk7XG4gICAgY29uc3QgdGVuc29yID0gdGhpcy5kZXZpY2Uub3duZWQoW01hdGguY2VpbChieXRlcyAvIDQpXSwgXCJ1MzJcIik7XG4gICAgdGhpcy4jc2Vzc2lvbi5vd25lZC5wdXNoKHRlbnNvcik7XG4gICAgdGhpcy4jc2Vzc2lvbi5qb2JzLnB1c2goe1xuICAgICAgcGFydHM6IHBhcnRzLm1hcCgoc3RvcmVkKSA9PiAoeyBzdG9yZWQsIHBsYWNlOiBcInJhd1wiIH0pKSxcbiAgICAgIHJhdzogdGVuc29yLFxuICAgICAgZmluaXNoOiAoKSA9PiB7fSxcbiAgICB9KTtcbiAgICByZXR1cm4geyB0ZW5zb3IsIGZvcm1hdDogdGhpcy4jZm9ybWF0T2YocGFydHMpIH07XG4gIH1cblxuICAjcGFja2VkKHBhcnRzOiBTdG9yZWRUZW5zb3JbXSwgc2hhcGU6IFdlaWdodFNoYXBlLCBnOiBTdG9yZWRUZW5zb3IgfCBudWxsKTogV2VpZ2h0IHtcbiAgICBjb25zdCBzb3VyY2UgPSB0aGlzLiNmb3JtYXRPZihwYXJ0cyk7XG4gICAgY29uc3Qgd2VpZ2h0ID0gZW1wdHlXZWlnaHQodGhpcy5kZXZpY2UsIHNoYXBlLCBnID8gRk9STUFUUy5GMzIgOiBzb3VyY2UpO1xuICAgIHRoaXMuI3Nlc3Npb24ub3duZWQucHVzaCh3ZWlnaHQucGFuZWxzKTtcbiAgICBjb25zdCB7IGRldmljZSB9ID0gdGhpcztcbiAgICB0aGlzLiNzZXNzaW9uLmpvYnMucHVzaCh7XG4gICAgICBwYXJ0czogW1xuICAgICAgICAuLi5wYXJ0cy5tYXAoKHN0b3JlZCkgPT4gKHsgc3RvcmVkLCBwbGFjZTogXCJyYXdcIiBhcyBjb25zdCB9KSksXG4gICAgICAgIC4uLihnID8gW3sgc3RvcmVkOiBnLCBwbGFjZTogXCJob3N0XCIgYXMgY29uc3QgfV0gOiBbXSksXG4gICAgICBdLFxuICAgICAgZmluaXNoOiAoaG9zdCwgcmF3KSA9PiB7XG4gICAgICAgIGNvbnN0IHRhYmxlOiBUYWJsZSA9IHsgdGVuc29yOiByYXchLCBmb3JtYXQ6IHNvdXJjZSB9O1xuICAgICAgICBpZiAoIWcpIHJldHVybiBwYWNrV2VpZ2h0KHdlaWdodCwgdGFibGUsIHNoYXBlLCBudWxsKTtcbiAgICAgICAgY29uc3QgZ2FpbiA9IGRldmljZS50ZW5zb3IodG9GbG9hdDMyKGcuZHR5cGUsIGhvc3RbMF0hKSwgW2cuc2hhcGVbMF0hXSk7XG4gICAgICAgIGNvbnN0IG4gPSBwYXJ0c1swXSEuc2hhcGUuc2xpY2UoMSkucmVkdWNlKChwcm9kdWN0LCBzaXplKSA9PiBwcm9kdWN0ICogc2l6ZSwgMSk7XG4gICAgICAgIGRldmljZS5zY29wZSgoKSA9PiBwYWNrV2VpZ2h0KHdlaWdodCwgdGFibGUsIHNoYXBlLCB3ZWlnaHROb3JtU2NhbGUoZ2FpbiwgdGFibGUsIG4pKSk7XG4gICAgICAgIGdhaW4uZGlzcG9zZSgpO1xuICAgICAgfSxcbiAgICB9KTtcbiAgICByZXR1cm4gd2VpZ2h0O1xuICB9XG5cbiAgI2Zvcm1hdE9mKHBhcnRzOiBTdG9yZWRUZW5zb3JbXSk6IEZvcm1hdCB7XG4gICAgY29uc3QgW2ZpcnN0LCAuLi5vdGhlcnNdID0gcGFydHMubWFwKCh7IGR0eXBlIH0pID0+IGR0eXBlKTtcbiAgICBjb25zdCBvdGhlciA9IG90aGVycy5maW5kSW5kZXgoKGR0eXBlKSA9PiBkdHlwZSAhPT0gZmlyc3QpO1xuICAgIGlmIChvdGhlciA+PSAwKSB7XG4gICAgICBjb25zdCBuYW1lID0gcGFydHNbb3RoZXIgKyAxXSEubmFtZTtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgIFwid2VpZ2h0c1wiLFxuICAgICAgICBgd2VpZ2h0czogJHtuYW1lfSBpcyAke290aGVyc1tvdGhlcl19LCBleHBlY3RlZCAke2ZpcnN0fSBhcyAke3BhcnRzWzBdIS5uYW1lfS5gLFxuICAgICAgKTtcbiAgICB9XG4gICAgcmV0dXJuIEZPUk1BVFNbZmlyc3QgYXMga2V5b2YgdHlwZW9mIEZPUk1BVFNdO1xuICB9XG59XG5cbmNvbnN0IGpvaW4gPSAoLi4ubmFtZXM6IChzdHJpbmcgfCBudW1iZXIpW10pID0+IG5hbWVzLmZpbHRlcigobmFtZSkgPT4gbmFtZSAhPT0gXCJcIikuam9pbihcIi5cIik7XG4iLCAiLy8gU3RyZWFtcyB0aGUgdGVuc29ycyBvZiBhIGNoZWNrcG9pbnQgaW50byBHUFUgYnVmZmVycywgZWFjaCBmaWxlIG9uY2UgYW5kIGluIGl0cyBvd24gb3JkZXIsIGluIHBpZWNlcywgc28gdGhhdCB0aGUgaGVhcFxuLy8gbmV2ZXIgaG9sZHMgbW9yZSB0aGFuIGEgcGllY2UuXG5cbmltcG9ydCB0eXBlIHsgRGV2aWNlIH0gZnJvbSBcIi4uL3NyYy9kZXZpY2UudHNcIjtcbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuLi9zcmMvZXJyb3IudHNcIjtcbmltcG9ydCB0eXBlIHsgQnl0ZVNvdXJjZSB9IGZyb20gXCIuLi9zcmMvZmlsZXMudHNcIjtcbmltcG9ydCB0eXBlIHsgU3RvcmVkRFR5cGUsIFN0b3JlZFRlbnNvciB9IGZyb20gXCIuLi9zcmMvc2FmZXRlbnNvcnMudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcblxuY29uc3QgUElFQ0VfQllURVMgPSAxNiA8PCAyMDtcbi8vIFdoYXQgbWF5IGJlIG9uIGl0cyB3YXkgdG8gdGhlIEdQVTogZHJpdmVycyBob2xkIGEgY29weSB1bnRpbCBpdCBoYXMgYXJyaXZlZC5cbmNvbnN0IElOX0ZMSUdIVF9CWVRFUyA9IDY0IDw8IDIwO1xuXG4vKiogQnl0ZXMgb2Ygd2VpZ2h0cyB0aGF0IGFyZSBvbiB0aGUgR1BVLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMb2FkUHJvZ3Jlc3Mge1xuICByZWFkb25seSBwaGFzZTogXCJsb2FkXCI7XG4gIHJlYWRvbmx5IGxvYWRlZDogbnVtYmVyO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyO1xufVxuXG4vKiogV2hhdCBpcyBkb25lIG9uY2UgYWxsIHBhcnRzIG9mIHNvbWV0aGluZyBoYXZlIGFycml2ZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIFN0cmVhbUpvYiB7XG4gIC8qKiBgcmF3YCBwYXJ0cyBnbyBvbmUgYWZ0ZXIgdGhlIG90aGVyIGludG8gb25lIEdQVSBidWZmZXIsIGBob3N0YCBwYXJ0cyBzdGF5IG9uIHRoZSBob3N0LiAqL1xuICByZWFkb25seSBwYXJ0czogcmVhZG9ubHkgeyByZWFkb25seSBzdG9yZWQ6IFN0b3JlZFRlbnNvcjsgcmVhZG9ubHkgcGxhY2U6IFwicmF3XCIgfCBcImhvc3RcIiB9W107XG4gIC8qKiBXaGVyZSB0aGUgcmF3IHBhcnRzIGdvOyBhIGJ1ZmZlciB0aGF0IGxpdmVzIHVudGlsIGBmaW5pc2hgIHJldHVybnMgdW5sZXNzIGdpdmVuLiAqL1xuICByZWFkb25seSByYXc/OiBUZW5zb3I8XCJ1MzJcIj47XG4gIC8qKiBCeXRlcyBvZiB0aGUgaG9zdCBwYXJ0cyBpbiBvcmRlcjsgdGhlIHJhdyBwYXJ0cy4gKi9cbiAgZmluaXNoKGhvc3Q6IFVpbnQ4QXJyYXlbXSwgcmF3OiBUZW5zb3I8XCJ1MzJcIj4gfCBudWxsKTogdm9pZDtcbn1cblxuLyoqIFJ1bnMgdGhlIGpvYnMuIEFib3J0ZWQgb3IgZmFpbGVkLCBubyBtZW1vcnkgb2YgaXRzIG93biBpcyBsZWZ0LiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHN0cmVhbVRlbnNvcnMoXG4gIGRldmljZTogRGV2aWNlLFxuICBqb2JzOiByZWFkb25seSBTdHJlYW1Kb2JbXSxcbiAgb25Qcm9ncmVzcz86IChwcm9ncmVzczogTG9hZFByb2dyZXNzKSA9PiB2b2lkLFxuICBzaWduYWw/OiBBYm9ydFNpZ25hbCxcbik6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCBvcGVuID0gbmV3IFNldDxUcmFuc2Zlcj4oKTtcbiAgY29uc3Qgc3RlcHMgPSBqb2JzLmZsYXRNYXAoKGpvYikgPT4ge1xuICAgIGNvbnN0IHRyYW5zZmVyID0gbmV3IFRyYW5zZmVyKGRldmljZSwgam9iKTtcbiAgICByZXR1cm4gam9iLnBhcnRzLm1hcCgoXywgcGFydCkgPT4gKHsgdHJhbnNmZXIsIHBhcnQsIHN0b3JlZDogam9iLnBhcnRzW3BhcnRdIS5zdG9yZWQgfSkpO1xuICB9KTtcbiAgY29uc3QgdG90YWwgPSBzdGVwcy5yZWR1Y2UoKHN1bSwgeyBzdG9yZWQgfSkgPT4gc3VtICsgc3RvcmVkLmxlbmd0aCwgMCk7XG4gIGNvbnN0IG9yZGVyID0gbmV3IE1hcChcbiAgICBbLi4ubmV3IFNldChzdGVwcy5tYXAoKHsgc3RvcmVkIH0pID0+IHN0b3JlZC5zb3VyY2UpKV0ubWFwKChzb3VyY2UsIGkpID0+IFtzb3VyY2UsIGldKSxcbiAgKTtcbiAgc3RlcHMuc29ydChcbiAgICAoYSwgYikgPT4gb3JkZXIuZ2V0KGEuc3RvcmVkLnNvdXJjZSkhIC0gb3JkZXIuZ2V0KGIuc3RvcmVkLnNvdXJjZSkhIHx8IGEuc3RvcmVkLm9mZnNldCAtIGIuc3RvcmVkLm9mZnNldCxcbiAgKTtcbiAgY29uc3QgcmVhZGVyID0gbmV3IFJlYWRlcihzaWduYWwpO1xuICBsZXQgbG9hZGVkID0gMDtcbiAgbGV0IGFycml2ZWQgPSAwO1xuICB0cnkge1xuICAgIGZvciAoY29uc3QgeyB0cmFuc2ZlciwgcGFydCwgc3RvcmVkIH0gb2Ygc3RlcHMpIHtcbiAgICAgIG9wZW4uYWRkKHRyYW5zZmVyKTtcbiAgICAgIGZvciAobGV0IGF0ID0gMDsgYXQgPCBzdG9yZWQubGVuZ3RoOyBhdCArPSBQSUVDRV9CWVRFUykge1xuICAgICAgICBjb25zdCBieXRlcyA9IGF3YWl0IHJlYWRlci5zbGljZShcbiAgICAgICAgICBzdG9yZWQuc291cmNlLFxuICAgICAgICAgIHN0b3JlZC5vZmZzZXQgKyBhdCxcbiAgICAgICAgICBNYXRoLm1pbihQSUVDRV9CWVRFUywgc3RvcmVkLmxlbmd0aCAtIGF0KSxcbiAgICAgICAgKTtcbiAgICAgICAgdHJhbnNmZXIucHV0KHBhcnQsIGF0LCBieXRlcyk7XG4gICAgICAgIGxvYWRlZCArPSBieXRlcy5sZW5ndGg7XG4gICAgICAgIG9uUHJvZ3Jlc3M/Lih7IHBoYXNlOiBcImxvYWRcIiwgbG9hZGVkLCB0b3RhbCB9KTtcbiAgICAgIH1cbiAgICAgIGlmICh0cmFuc2Zlci5jb21wbGV0ZShwYXJ0KSkgb3Blbi5kZWxldGUodHJhbnNmZXIpO1xuICAgICAgaWYgKGxvYWRlZCAtIGFycml2ZWQgPiBJTl9GTElHSFRfQllURVMpIHtcbiAgICAgICAgYXdhaXQgZGV2aWNlLmZpbmlzaChzaWduYWwpO1xuICAgICAgICBhcnJpdmVkID0gbG9hZGVkO1xuICAgICAgfVxuICAgIH1cbiAgICBhd2FpdCBkZXZpY2UuZmluaXNoKHNpZ25hbCk7XG4gIH0gZmluYWxseSB7XG4gICAgb3Blbi5mb3JFYWNoKCh0cmFuc2ZlcikgPT4gdHJhbnNmZXIuZGlzcG9zZSgpKTtcbiAgfVxuICBkZXZpY2UudHJpbSgpO1xufVxuXG4vKiogVGhlIHBhcnRzIG9mIGEgam9iIG9uIHRoZWlyIHdheS4gKi9cbmNsYXNzIFRyYW5zZmVyIHtcbiAgcmVhZG9ubHkgI2RldmljZTogRGV2aWNlO1xuICByZWFkb25seSAjam9iOiBTdHJlYW1Kb2I7XG4gIHJlYWRvbmx5ICNvZmZzZXRzOiBudW1iZXJbXSA9IFtdO1xuICByZWFkb25seSAjaG9zdDogVWludDhBcnJheVtdO1xuICByZWFkb25seSAjbWlzc2luZzogU2V0PG51bWJlcj47XG4gIHJlYWRvbmx5ICNyYXdCeXRlczogbnVtYmVyO1xuICAjcmF3OiBUZW5zb3I8XCJ1MzJcIj4gfCBudWxsID0gbnVsbDtcblxuICBjb25zdHJ1Y3RvcihkZXZpY2U6IERldmljZSwgam9iOiBTdHJlYW1Kb2IpIHtcbiAgICB0aGlzLiNkZXZpY2UgPSBkZXZpY2U7XG4gICAgdGhpcy4jam9iID0gam9iO1xuICAgIHRoaXMuI21pc3NpbmcgPSBuZXcgU2V0KGpvYi5wYXJ0cy5rZXlzKCkpO1xuICAgIHRoaXMuI2hvc3QgPSBqb2IucGFydHNcbiAgICAgIC5maWx0ZXIoKHsgcGxhY2UgfSkgPT4gcGxhY2UgPT09IFwiaG9zdFwiKVxuICAgICAgLm1hcCgoeyBzdG9yZWQgfSkgPT4gbmV3IFVpbnQ4QXJyYXkoc3RvcmVkLmxlbmd0aCkpO1xuICAgIGxldCByYXcgPSAwO1xuICAgIGxldCBob3N0ID0gMDtcbiAgICBmb3IgKGNvbnN0IHsgc3RvcmVkLCBwbGFjZSB9IG9mIGpvYi5wYXJ0cykge1xuICAgICAgdGhpcy4jb2Zmc2V0cy5wdXNoKHBsYWNlID09PSBcInJhd1wiID8gcmF3IDogaG9zdCsrKTtcbiAgICAgIGlmIChwbGFjZSA9PT0gXCJyYXdcIikge1xuICAgICAgICBpZiAocmF3ICUgNCAhPT0gMClcbiAgICAgICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwiaW50ZXJuYWxcIiwgYHdlaWdodHM6ICR7c3RvcmVkLm5hbWV9IGJlZ2lucyBhdCBhbiBvZGQgZWxlbWVudC5gKTtcbiAgICAgICAgcmF3ICs9IHN0b3JlZC5sZW5ndGg7XG4gICAgICB9XG4gICAgfVxuICAgIHRoaXMuI3Jhd0J5dGVzID0gcmF3O1xuICB9XG5cbiAgcHV0KHBhcnQ6IG51bWJlciwgYXQ6IG51bWJlciwgYnl0ZXM6IFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+KTogdm9pZCB7XG4gICAgY29uc3Qgb2Zmc2V0ID0gdGhpcy4jb2Zmc2V0c1twYXJ0XSE7XG4gICAgaWYgKHRoaXMuI2pvYi5wYXJ0c1twYXJ0XSEucGxhY2UgPT09IFwiaG9zdFwiKSByZXR1cm4gdm9pZCB0aGlzLiNob3N0W29mZnNldF0hLnNldChieXRlcywgYXQpO1xuICAgIHRoaXMuI3JhdyA/Pz0gdGhpcy4jam9iLnJhdyA/PyB0aGlzLiNkZXZpY2Uub3duZWQoW01hdGguY2VpbCh0aGlzLiNyYXdCeXRlcyAvIDQpXSwgXCJ1MzJcIik7XG4gICAgdGhpcy4jZGV2aWNlLndyaXRlKHRoaXMuI3JhdywgYnl0ZXMsIG9mZnNldCArIGF0KTtcbiAgfVxuXG4gIC8qKiBOb3RlcyB0aGF0IGEgcGFydCBpcyB0aGVyZTsgdHJ1ZSBhZnRlciB0aGUgbGFzdCBvbmUuICovXG4gIGNvbXBsZXRlKHBhcnQ6IG51bWJlcik6IGJvb2xlYW4ge1xuICAgIHRoaXMuI21pc3NpbmcuZGVsZXRlKHBhcnQpO1xuICAgIGlmICh0aGlzLiNtaXNzaW5nLnNpemUgPiAwKSByZXR1cm4gZmFsc2U7XG4gICAgdGhpcy4jam9iLmZpbmlzaCh0aGlzLiNob3N0LCB0aGlzLiNyYXcpO1xuICAgIHRoaXMuZGlzcG9zZSgpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgZGlzcG9zZSgpOiB2b2lkIHtcbiAgICBpZiAodGhpcy4jcmF3ICYmIHRoaXMuI3JhdyAhPT0gdGhpcy4jam9iLnJhdykge1xuICAgICAgdGhpcy4jZGV2aWNlLmZsdXNoKCk7XG4gICAgICB0aGlzLiNyYXcuZGlzcG9zZSgpO1xuICAgIH1cbiAgICB0aGlzLiNyYXcgPSBudWxsO1xuICB9XG59XG5cbi8qKiBSZWFkcyBmb3J3YXJkIGluIGxhcmdlIHBpZWNlcyBhbmQgaGFuZHMgb3V0IHdoYXQgbGllcyBpbiB0aGVtLiAqL1xuY2xhc3MgUmVhZGVyIHtcbiAgcmVhZG9ubHkgI3NpZ25hbDogQWJvcnRTaWduYWwgfCB1bmRlZmluZWQ7XG4gICNzb3VyY2U6IEJ5dGVTb3VyY2UgfCBudWxsID0gbnVsbDtcbiAgI29mZnNldCA9IDA7XG4gICNwaWVjZSA9IG5ldyBVaW50OEFycmF5KDApO1xuXG4gIGNvbnN0cnVjdG9yKHNpZ25hbD86IEFib3J0U2lnbmFsKSB7XG4gICAgdGhpcy4jc2lnbmFsID0gc2lnbmFsO1xuICB9XG5cbiAgYXN5bmMgc2xpY2Uoc291cmNlOiBCeXRlU291cmNlLCBvZmZzZXQ6IG51bWJlciwgbGVuZ3RoOiBudW1iZXIpOiBQcm9taXNlPFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+PiB7XG4gICAgY29uc3QgZW5kID0gdGhpcy4jb2Zmc2V0ICsgdGhpcy4jcGllY2UubGVuZ3RoO1xuICAgIGlmIChzb3VyY2UgIT09IHRoaXMuI3NvdXJjZSB8fCBvZmZzZXQgPCB0aGlzLiNvZmZzZXQgfHwgb2Zmc2V0ICsgbGVuZ3RoID4gZW5kKSB7XG4gICAgICB0aGlzLiNwaWVjZSA9IGF3YWl0IHNvdXJjZS5yZWFkKG9mZnNldCwgTWF0aC5taW4oUElFQ0VfQllURVMsIHNvdXJjZS5zaXplIC0gb2Zmc2V0KSwgdGhpcy4jc2lnbmFsKTtcbiAgICAgIHRoaXMuI3NvdXJjZSA9IHNvdXJjZTtcbiAgICAgIHRoaXMuI29mZnNldCA9IG9mZnNldDtcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMuI3BpZWNlLnN1YmFycmF5KG9mZnNldCAtIHRoaXMuI29mZnNldCwgb2Zmc2V0IC0gdGhpcy4jb2Zmc2V0ICsgbGVuZ3RoKTtcbiAgfVxufVxuXG4vKiogTGl0dGxlLWVuZGlhbiBzdG9yZWQgdmFsdWVzIGFzIGYzMi4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b0Zsb2F0MzIoZHR5cGU6IFN0b3JlZERUeXBlLCBieXRlczogVWludDhBcnJheSk6IEZsb2F0MzJBcnJheTxBcnJheUJ1ZmZlcj4ge1xuICBjb25zdCB2aWV3ID0gbmV3IERhdGFWaWV3KGJ5dGVzLmJ1ZmZlciwgYnl0ZXMuYnl0ZU9mZnNldCwgYnl0ZXMuYnl0ZUxlbmd0aCk7XG4gIGNvbnN0IGNvdW50ID0gYnl0ZXMuYnl0ZUxlbmd0aCAvIChkdHlwZSA9PT0gXCJGMzJcIiA/IDQgOiAyKTtcbiAgY29uc3Qgb3V0ID0gbmV3IEZsb2F0MzJBcnJheShjb3VudCk7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgY291bnQ7IGkrKykge1xuICAgIGlmIChkdHlwZSA9PT0gXCJGMzJcIikgb3V0W2ldID0gdmlldy5nZXRGbG9hdDMyKDQgKiBpLCB0cnVlKTtcbiAgICBlbHNlIGlmIChkdHlwZSA9PT0gXCJGMTZcIikgb3V0W2ldID0gZnJvbUhhbGYodmlldy5nZXRVaW50MTYoMiAqIGksIHRydWUpKTtcbiAgICBlbHNlIG5ldyBEYXRhVmlldyhvdXQuYnVmZmVyKS5zZXRVaW50MzIoNCAqIGksIHZpZXcuZ2V0VWludDE2KDIgKiBpLCB0cnVlKSA8PCAxNiwgdHJ1ZSk7XG4gIH1cbiAgcmV0dXJuIG91dDtcbn1cblxuLyoqIElFRUUgNzU0IGJpbmFyeTE2IC0+IG51bWJlci4gKi9cbmZ1bmN0aW9uIGZyb21IYWxmKGJpdHM6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IHNpZ24gPSBiaXRzICYgMHg4MDAwID8gLTEgOiAxO1xuICBjb25zdCBleHBvbmVudCA9IChiaXRzID4+IDEwKSAmIDMxO1xuICBjb25zdCBmcmFjdGlvbiA9IGJpdHMgJiAxMDIzO1xuICBpZiAoZXhwb25lbnQgPT09IDMxKSByZXR1cm4gZnJhY3Rpb24gPyBOYU4gOiBzaWduICogSW5maW5pdHk7XG4gIHJldHVybiBzaWduICogKGV4cG9uZW50ID09PSAwID8gZnJhY3Rpb24gKiAyICoqIC0yNCA6ICgxICsgZnJhY3Rpb24gLyAxMDI0KSAqIDIgKiogKGV4cG9uZW50IC0gMTUpKTtcbn1cbiIsICIvLyBUaGUgaGFybW9uaWMgc291cmNlIG9mIGEgbmV1cmFsIHNvdXJjZSBmaWx0ZXIuIEl0cyBwaGFzZSBpcyBzdW1tZWQgb24gdGhlIGhvc3QsIGV4YWN0bHk6IG9ubHkgdHdvIHZhbHVlcyBhIGhhbGYgZnJhbWVcbi8vIGFuZCBoYXJtb25pYywgd2hpY2ggdGhlIEdQVSBleHBhbmRzIHRvIHNhbXBsZXMuXG5cbmltcG9ydCB7IERldmljZSB9IGZyb20gXCIuLi9zcmMvZGV2aWNlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgeyBleHBlY3RTaGFwZSB9IGZyb20gXCIuL2NoZWNrLnRzXCI7XG5cbmNvbnN0IEhBUk1PTklDUyA9IDk7XG5jb25zdCBDWUNMRSA9IDIgKiogMzI7XG5cbi8qKiBQaGFzZSBvZiBlYWNoIGhhcm1vbmljIGF0IGVhY2ggRjAgdmFsdWUsIGluIHVuaXRzIG9mIDJeLTMyIGN5Y2xlcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgSGFybW9uaWNQaGFzZSB7XG4gIC8qKiBbbiAqIDldOiBhdCB0aGUgZW5kIG9mIHRoZSByYW1wIHRvIHZhbHVlIGsuICovXG4gIHJlYWRvbmx5IHBoYXNlOiBVaW50MzJBcnJheTtcbiAgLyoqIFtuICogOV06IGFkZGVkIHBlciBzYW1wbGUgb24gdGhlIHJhbXAgdG8gdmFsdWUgay4gKi9cbiAgcmVhZG9ubHkgcmF0ZTogVWludDMyQXJyYXk7XG59XG5cbi8qKlxuICogcGhhc2VbaywgaF0gPSBzdW0gb2YgZnJhY3QoZjBbaV0gaCAvIHJhdGUpICogc2FtcGxlcyBvdmVyIGkgPD0gayAoY3ljbGVzLCBtb2R1bG8gMSkuIGYwIGggc2FtcGxlcyBpcyBleGFjdCBpbiBmNjRcbiAqICgyNCArIDQgKyA5IGJpdHMpLCBlYWNoIHN0ZXAgaXMgcm91bmRlZCBvbmNlIHRvIDJeLTMyIGFuZCB0aGUgc3VtIGlzIG9mIGludGVnZXJzOiBubyBkcmlmdC4gYHNhbXBsZXNgIHBlciBGMCB2YWx1ZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGhhcm1vbmljUGhhc2UoZjA6IEZsb2F0MzJBcnJheSwgc2FtcGxlczogbnVtYmVyLCBzYW1wbGVSYXRlOiBudW1iZXIpOiBIYXJtb25pY1BoYXNlIHtcbiAgY29uc3QgcGhhc2UgPSBuZXcgVWludDMyQXJyYXkoZjAubGVuZ3RoICogSEFSTU9OSUNTKTtcbiAgY29uc3QgcmF0ZSA9IG5ldyBVaW50MzJBcnJheShmMC5sZW5ndGggKiBIQVJNT05JQ1MpO1xuICBjb25zdCBmcmFjdGlvbiA9IChjeWNsZXM6IG51bWJlcikgPT4gTWF0aC5yb3VuZCgoY3ljbGVzIC0gTWF0aC5mbG9vcihjeWNsZXMpKSAqIENZQ0xFKTsgLy8gPj4+IDAgd2hlbiBzdG9yZWRcbiAgZm9yIChsZXQgayA9IDA7IGsgPCBmMC5sZW5ndGg7IGsrKykge1xuICAgIGZvciAobGV0IGggPSAwOyBoIDwgSEFSTU9OSUNTOyBoKyspIHtcbiAgICAgIGNvbnN0IGF0ID0gayAqIEhBUk1PTklDUyArIGg7XG4gICAgICBjb25zdCBmcmVxdWVuY3kgPSBmMFtrXSEgKiAoaCArIDEpO1xuICAgICAgcmF0ZVthdF0gPSBmcmFjdGlvbihmcmVxdWVuY3kgLyBzYW1wbGVSYXRlKTtcbiAgICAgIHBoYXNlW2F0XSA9IChrID4gMCA/IHBoYXNlW2F0IC0gSEFSTU9OSUNTXSEgOiAwKSArIGZyYWN0aW9uKChmcmVxdWVuY3kgKiBzYW1wbGVzKSAvIHNhbXBsZVJhdGUpO1xuICAgIH1cbiAgfVxuICByZXR1cm4geyBwaGFzZSwgcmF0ZSB9O1xufVxuXG4vKiogV2hlcmUgdGhlIG5vaXNlIG9mIGEgc291cmNlIGNvbWVzIGZyb206IHNlZWQgb2YgNjQgYml0cywgc3RyZWFtIG9mIDMyLiAqL1xuZXhwb3J0IGludGVyZmFjZSBOb2lzZVN0cmVhbSB7XG4gIHJlYWRvbmx5IHNlZWQ6IG51bWJlciB8IGJpZ2ludDtcbiAgcmVhZG9ubHkgc3RyZWFtOiBudW1iZXI7XG59XG5cbi8qKlxuICogW25dIEYwIHZhbHVlcyBpbiBIeiAtPiBbbiAqIHNhbXBsZXNdLCBzZWUga2VybmVscy9oYXJtb25pY19zb3VyY2Uud2dzbC4gd2VpZ2h0IFs5XSBhbmQgYmlhcyBbMV0gbWl4IHRoZSBoYXJtb25pY3MuXG4gKiBXaXRoIGBzaW5lYCBnaXZlbiAoW24gKiBzYW1wbGVzLCA5XSkgdGhlIHNpbmVzIGdvIHRoZXJlIHRvby5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGhhcm1vbmljU291cmNlKFxuICBmMDogVGVuc29yLFxuICB7IHBoYXNlLCByYXRlIH06IHsgcmVhZG9ubHkgcGhhc2U6IFRlbnNvcjxcInUzMlwiPjsgcmVhZG9ubHkgcmF0ZTogVGVuc29yPFwidTMyXCI+IH0sXG4gIHdlaWdodDogVGVuc29yLFxuICBiaWFzOiBUZW5zb3IsXG4gIHNhbXBsZXM6IG51bWJlcixcbiAgbm9pc2U6IE5vaXNlU3RyZWFtLFxuICBzaW5lOiBUZW5zb3IgfCBudWxsID0gbnVsbCxcbik6IFRlbnNvciB7XG4gIGV4cGVjdFNoYXBlKFwiaGFybW9uaWNTb3VyY2VcIiwgXCJmMFwiLCBmMCwgW1wiblwiXSk7XG4gIGNvbnN0IG4gPSBmMC5zaXplO1xuICBleHBlY3RTaGFwZShcImhhcm1vbmljU291cmNlXCIsIFwicGhhc2VcIiwgcGhhc2UsIFtuLCBIQVJNT05JQ1NdKTtcbiAgZXhwZWN0U2hhcGUoXCJoYXJtb25pY1NvdXJjZVwiLCBcInJhdGVcIiwgcmF0ZSwgW24sIEhBUk1PTklDU10pO1xuICBleHBlY3RTaGFwZShcImhhcm1vbmljU291cmNlXCIsIFwid2VpZ2h0XCIsIHdlaWdodCwgW0hBUk1PTklDU10pO1xuICBjb25zdCBzZWVkID0gQmlnSW50LmFzVWludE4oNjQsIEJpZ0ludChub2lzZS5zZWVkKSk7XG4gIGNvbnN0IG91dCA9IGYwLmRldmljZS5lbXB0eShbbiAqIHNhbXBsZXNdKTtcbiAgZjAuZGV2aWNlLnJ1bihcbiAgICBcImhhcm1vbmljX3NvdXJjZVwiLFxuICAgIHsgZjAsIHBoYXNlLCByYXRlLCB3ZWlnaHQsIGJpYXMsIG91dCwgc2luZSB9LFxuICAgIHtcbiAgICAgIG4sXG4gICAgICBzYW1wbGVzLFxuICAgICAgc2VlZF9sb3c6IE51bWJlcihzZWVkICYgMHhmZmZmZmZmZm4pLFxuICAgICAgc2VlZF9oaWdoOiBOdW1iZXIoc2VlZCA+PiAzMm4pLFxuICAgICAgc3RyZWFtOiBub2lzZS5zdHJlYW0sXG4gICAgfSxcbiAgICB7XG4gICAgICBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwob3V0LnNpemUgLyA2NCkpLFxuICAgICAgY29uc3RhbnRzOiB7IFdSSVRFX1NJTkU6IE51bWJlcihzaW5lICE9PSBudWxsKSB9LFxuICAgICAgd29yazogMTAwMCAqIG91dC5zaXplLFxuICAgIH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG4iLCAiLy8gTW9kZWwgZmlsZXMgaW4gYSBsb2NhbCBmb2xkZXIsIHJlYWQgYnkgYnl0ZSByYW5nZSB0aHJvdWdoIGZpbGUgaGFuZGxlcy5cblxuaW1wb3J0IHsgdHlwZSBGaWxlSGFuZGxlLCBvcGVuLCByZWFkZGlyLCBzdGF0IH0gZnJvbSBcIm5vZGU6ZnMvcHJvbWlzZXNcIjtcbmltcG9ydCB7IGJhc2VuYW1lLCBqb2luLCByZWxhdGl2ZSwgc2VwIH0gZnJvbSBcIm5vZGU6cGF0aFwiO1xuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4uL2Vycm9yLnRzXCI7XG5pbXBvcnQgeyB0eXBlIEJ5dGVTb3VyY2UsIHR5cGUgTW9kZWxGaWxlcywgY2hlY2tSYW5nZSwgY2hlY2tSZWxhdGl2ZVBhdGggfSBmcm9tIFwiLi4vZmlsZXMudHNcIjtcbmltcG9ydCB7IGNoZWNrU2lnbmFsIH0gZnJvbSBcIi4uL2h0dHAudHNcIjtcblxuLyoqIFRoZSBmaWxlcyBvZiBhIGZvbGRlci4gRmFpbHMgKGNvZGUgYHdlaWdodHNgKSBpZiBpdCBpcyBubyBmb2xkZXIuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gb3BlbkZvbGRlcihwYXRoOiBzdHJpbmcpOiBQcm9taXNlPE1vZGVsRmlsZXM+IHtcbiAgY29uc3QgZm91bmQgPSBhd2FpdCBzdGF0KHBhdGgpLmNhdGNoKCgpID0+IHVuZGVmaW5lZCk7XG4gIGlmICghZm91bmQ/LmlzRGlyZWN0b3J5KCkpIHtcbiAgICBjb25zdCB3aGF0ID0gZm91bmQgPyBcImlzIGEgZmlsZVwiIDogXCJpcyBub3QgdGhlcmVcIjtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwid2VpZ2h0c1wiLCBgJHtwYXRofTogdGhlIGZvbGRlciAke3doYXR9LCBleHBlY3RlZCBhIGZvbGRlciB3aXRoIG1vZGVsIGZpbGVzLmApO1xuICB9XG4gIHJldHVybiB7XG4gICAgbmFtZTogcGF0aCxcbiAgICBvcGVuOiBhc3luYyAoZmlsZSkgPT4gb3BlbkZpbGUoam9pbihwYXRoLCBjaGVja1JlbGF0aXZlUGF0aChmaWxlKSkpLFxuICAgIGFzeW5jIGxpc3QoKSB7XG4gICAgICBjb25zdCBlbnRyaWVzID0gYXdhaXQgcmVhZGRpcihwYXRoLCB7IHJlY3Vyc2l2ZTogdHJ1ZSwgd2l0aEZpbGVUeXBlczogdHJ1ZSB9KTtcbiAgICAgIHJldHVybiBlbnRyaWVzXG4gICAgICAgIC5maWx0ZXIoKGVudHJ5KSA9PiAhZW50cnkuaXNEaXJlY3RvcnkoKSlcbiAgICAgICAgLm1hcCgoZW50cnkpID0+IHJlbGF0aXZlKHBhdGgsIGpvaW4oZW50cnkucGFyZW50UGF0aCwgZW50cnkubmFtZSkpLnNwbGl0KHNlcCkuam9pbihcIi9cIikpXG4gICAgICAgIC5zb3J0KCk7XG4gICAgfSxcbiAgfTtcbn1cblxuLyoqIE9uZSBmaWxlIGJ5IGl0cyBwYXRoLCBvcGVuIHVudGlsIGBjbG9zZWAuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gb3BlbkZpbGUocGF0aDogc3RyaW5nKTogUHJvbWlzZTxCeXRlU291cmNlPiB7XG4gIGNvbnN0IGhhbmRsZSA9IGF3YWl0IG9wZW4ocGF0aCkuY2F0Y2goKGNhdXNlOiBOb2RlSlMuRXJybm9FeGNlcHRpb24pID0+IHtcbiAgICBjb25zdCB3aGF0ID0gY2F1c2UuY29kZSA9PT0gXCJFTk9FTlRcIiA/IFwiaXMgbm90IHRoZXJlXCIgOiBgY2Fubm90IGJlIHJlYWQgKCR7Y2F1c2UubWVzc2FnZX0pYDtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwid2VpZ2h0c1wiLCBgJHtwYXRofTogdGhlIGZpbGUgJHt3aGF0fS5gLCB7IGNhdXNlIH0pO1xuICB9KTtcbiAgY29uc3QgZm91bmQgPSBhd2FpdCBoYW5kbGUuc3RhdCgpO1xuICBpZiAoIWZvdW5kLmlzRmlsZSgpKSB7XG4gICAgYXdhaXQgaGFuZGxlLmNsb3NlKCk7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYCR7cGF0aH06IHRoaXMgaXMgbm8gZmlsZSwgZXhwZWN0ZWQgb25lLmApO1xuICB9XG4gIGNvbnN0IHNvdXJjZTogQnl0ZVNvdXJjZSA9IHtcbiAgICBuYW1lOiBiYXNlbmFtZShwYXRoKSxcbiAgICBzaXplOiBmb3VuZC5zaXplLFxuICAgIGFzeW5jIHJlYWQob2Zmc2V0LCBsZW5ndGgsIHNpZ25hbCkge1xuICAgICAgY2hlY2tTaWduYWwocGF0aCwgc2lnbmFsKTtcbiAgICAgIGNoZWNrUmFuZ2Uoc291cmNlLCBvZmZzZXQsIGxlbmd0aCk7XG4gICAgICByZXR1cm4gcmVhZEZ1bGx5KGhhbmRsZSwgcGF0aCwgb2Zmc2V0LCBsZW5ndGgpO1xuICAgIH0sXG4gICAgY2xvc2U6ICgpID0+IGhhbmRsZS5jbG9zZSgpLFxuICB9O1xuICByZXR1cm4gc291cmNlO1xufVxuXG5hc3luYyBmdW5jdGlvbiByZWFkRnVsbHkoXG4gIGhhbmRsZTogRmlsZUhhbmRsZSxcbiAgcGF0aDogc3RyaW5nLFxuICBvZmZzZXQ6IG51bWJlcixcbiAgbGVuZ3RoOiBudW1iZXIsXG4pOiBQcm9taXNlPFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+PiB7XG4gIGNvbnN0IGJ5dGVzID0gbmV3IFVpbnQ4QXJyYXkobGVuZ3RoKTtcbiAgZm9yIChsZXQgYXQgPSAwOyBhdCA8IGxlbmd0aDspIHtcbiAgICBjb25zdCB7IGJ5dGVzUmVhZCB9ID0gYXdhaXQgaGFuZGxlLnJlYWQoYnl0ZXMsIGF0LCBsZW5ndGggLSBhdCwgb2Zmc2V0ICsgYXQpO1xuICAgIGlmIChieXRlc1JlYWQgPT09IDApIHtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgIFwid2VpZ2h0c1wiLFxuICAgICAgICBgJHtwYXRofTogdGhlIGZpbGUgZW5kcyBhdCBieXRlICR7b2Zmc2V0ICsgYXR9OyBpdCB3YXMgY3V0IHdoaWxlIG9wZW4uYCxcbiAgICAgICk7XG4gICAgfVxuICAgIGF0ICs9IGJ5dGVzUmVhZDtcbiAgfVxuICByZXR1cm4gYnl0ZXM7XG59XG4iLCAiLy8gV2hlcmUgbW9kZWwgZmlsZXMgY29tZSBmcm9tLCBzZWVuIHRoZSBzYW1lIHdheSBldmVyeXdoZXJlOiBhIEJ5dGVTb3VyY2UgaXMgb25lIGZpbGUgcmVhZCBieSBieXRlIHJhbmdlLCBNb2RlbEZpbGVzXG4vLyB0aGUgZmlsZXMgb2Ygb25lIG1vZGVsLiBIZXJlIGFyZSB0aGUgcGxhY2VzIHRoYXQgYSBwYWdlIGhhcyB0b28gKFVSTCwgZHJvcHBlZCBgRmlsZWBzKTsgZm9sZGVycyBhbmQgdGhlIGh1YiBhcmUgaW5cbi8vIHNyYy9ub2RlLy5cblxuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4vZXJyb3IudHNcIjtcbmltcG9ydCB7IGNoZWNrU2lnbmFsLCBwcm9iZSwgcmVhZFJhbmdlIH0gZnJvbSBcIi4vaHR0cC50c1wiO1xuXG4vKiogQSBmaWxlIHJlYWQgYnkgYnl0ZSByYW5nZTogYSBwYXRoLCBhIFVSTCwgYSBgRmlsZWAuICovXG5leHBvcnQgaW50ZXJmYWNlIEJ5dGVTb3VyY2Uge1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIC8qKiBCeXRlcyBvZiB0aGUgd2hvbGUgZmlsZS4gKi9cbiAgcmVhZG9ubHkgc2l6ZTogbnVtYmVyO1xuICAvKiogQnl0ZXMgW29mZnNldCwgb2Zmc2V0ICsgbGVuZ3RoKSwgYXQgb2Zmc2V0IDAgb2YgYW4gYXJyYXkgb2YgdGhlaXIgb3duLiBGYWlscyBpZiB0aGUgZmlsZSBpcyBzaG9ydGVyLiAqL1xuICByZWFkKG9mZnNldDogbnVtYmVyLCBsZW5ndGg6IG51bWJlciwgc2lnbmFsPzogQWJvcnRTaWduYWwpOiBQcm9taXNlPFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+PjtcbiAgY2xvc2U/KCk6IFByb21pc2U8dm9pZD47XG59XG5cbi8qKiBUaGUgZmlsZXMgb2Ygb25lIG1vZGVsOiBhIGZvbGRlciwgYSBVUkwgYmFzZSwgYSBodWIgcmVwb3NpdG9yeSwgZHJvcHBlZCBgRmlsZWBzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBNb2RlbEZpbGVzIHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICAvKiogVGhlIGNoZWNrcG9pbnQncyBwYXRoLCB3aGVyZSB0aGUgY2FsbGVyIG5hbWVkIG9uZSBmaWxlIGFuZCBub3QgdGhlIHdob2xlIHBsYWNlLiAqL1xuICByZWFkb25seSBjaGVja3BvaW50Pzogc3RyaW5nO1xuICAvKiogT3BlbnMgYSBmaWxlIGJ5IGl0cyBwYXRoIHdpdGggZm9yd2FyZCBzbGFzaGVzLiBPbmUgdGhhdCBpcyBub3QgdGhlcmU6IGBGb3JtYW50RXJyb3JgIG9mIGNvZGUgYHdlaWdodHNgLiAqL1xuICBvcGVuKHBhdGg6IHN0cmluZywgc2lnbmFsPzogQWJvcnRTaWduYWwpOiBQcm9taXNlPEJ5dGVTb3VyY2U+O1xuICAvKiogQWxsIHBhdGhzLCB3aGVyZSB0aGUgcGxhY2UgY2FuIGxpc3QgdGhlbTsgYSBiYXJlIFVSTCBjYW5ub3QgKGNvZGUgYGFyZ3VtZW50YCkuICovXG4gIGxpc3QoKTogUHJvbWlzZTxzdHJpbmdbXT47XG59XG5cbi8qKiBIb3cgZmFyIHRoZSBsb2FkaW5nIG9mIGEgbW9kZWwncyBmaWxlcyBpczogYnl0ZXMgb2Ygb25lIGZpbGUgZG93bmxvYWRlZCwgb3Igb2YgdGhlIHBhY2thZ2VkIGNvcHkgY29udmVydGVkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMb2FkUHJvZ3Jlc3Mge1xuICByZWFkb25seSBwaGFzZTogXCJkb3dubG9hZFwiIHwgXCJpbXBvcnRcIjtcbiAgcmVhZG9ubHkgZmlsZTogc3RyaW5nO1xuICAvKiogQnl0ZXMuICovXG4gIHJlYWRvbmx5IGxvYWRlZDogbnVtYmVyO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyO1xufVxuXG4vKiogQSBzbWFsbCBmaWxlIGFzIHRleHQgKFVURi04KS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWFkVGV4dChmaWxlczogTW9kZWxGaWxlcywgcGF0aDogc3RyaW5nLCBzaWduYWw/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8c3RyaW5nPiB7XG4gIGNvbnN0IHNvdXJjZSA9IGF3YWl0IGZpbGVzLm9wZW4ocGF0aCwgc2lnbmFsKTtcbiAgdHJ5IHtcbiAgICByZXR1cm4gZGVjb2RlVXRmOChhd2FpdCBzb3VyY2UucmVhZCgwLCBzb3VyY2Uuc2l6ZSwgc2lnbmFsKSwgc291cmNlLm5hbWUpO1xuICB9IGZpbmFsbHkge1xuICAgIGF3YWl0IHNvdXJjZS5jbG9zZT8uKCk7XG4gIH1cbn1cblxuLyoqIEEgc21hbGwgSlNPTiBmaWxlOyB0aGUgY2FsbGVyIGNoZWNrcyB3aGF0IGlzIGluIGl0LiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlYWRKc29uKGZpbGVzOiBNb2RlbEZpbGVzLCBwYXRoOiBzdHJpbmcsIHNpZ25hbD86IEFib3J0U2lnbmFsKTogUHJvbWlzZTx1bmtub3duPiB7XG4gIHJldHVybiBwYXJzZUpzb24oYXdhaXQgcmVhZFRleHQoZmlsZXMsIHBhdGgsIHNpZ25hbCksIGAke2ZpbGVzLm5hbWV9LyR7cGF0aH1gKTtcbn1cblxuLyoqIEpTT04gb3IgYSBzZW50ZW5jZSB0aGF0IHNheXMgd2hpY2ggZmlsZSBpcyBub3QuICovXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VKc29uKHRleHQ6IHN0cmluZywgbmFtZTogc3RyaW5nKTogdW5rbm93biB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIEpTT04ucGFyc2UodGV4dCk7XG4gIH0gY2F0Y2ggKGNhdXNlKSB7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYCR7bmFtZX06IHRoZSB0ZXh0IGlzIG5vdCBKU09OICgkeyhjYXVzZSBhcyBFcnJvcikubWVzc2FnZX0pLmAsIHtcbiAgICAgIGNhdXNlLFxuICAgIH0pO1xuICB9XG59XG5cbi8qKiBTdHJpY3QgVVRGLTguICovXG5leHBvcnQgZnVuY3Rpb24gZGVjb2RlVXRmOChieXRlczogVWludDhBcnJheSwgbmFtZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gbmV3IFRleHREZWNvZGVyKFwidXRmLThcIiwgeyBmYXRhbDogdHJ1ZSB9KS5kZWNvZGUoYnl0ZXMpO1xuICB9IGNhdGNoIChjYXVzZSkge1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJ3ZWlnaHRzXCIsIGAke25hbWV9OiB0aGUgdGV4dCBpcyBub3QgVVRGLTguYCwgeyBjYXVzZSB9KTtcbiAgfVxufVxuXG4vKiogUmVmdXNlcyBhIHBhdGggdGhhdCBjb3VsZCBsZWF2ZSB0aGUgbW9kZWwncyBmb2xkZXI7IGluZGV4IGZpbGVzIGFuZCBodWIgbGlzdGluZ3MgYXJlIG5vdCB0byBiZSB0cnVzdGVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrUmVsYXRpdmVQYXRoKHBhdGg6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IHBhcnRzID0gcGF0aC5zcGxpdChcIi9cIik7XG4gIGlmIChwYXJ0cy5zb21lKChwYXJ0KSA9PiBwYXJ0ID09PSBcIlwiIHx8IHBhcnQgPT09IFwiLlwiIHx8IHBhcnQgPT09IFwiLi5cIikgfHwgL1tcXFxcOlxcMF0vLnRlc3QocGF0aCkpIHtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgXCJ3ZWlnaHRzXCIsXG4gICAgICBgZmlsZXM6IHRoZSBwYXRoICR7SlNPTi5zdHJpbmdpZnkocGF0aCl9IGlzIG5vdCBpbnNpZGUgdGhlIG1vZGVsLCBleHBlY3RlZCBhIHJlbGF0aXZlIHBhdGggd2l0aCBmb3J3YXJkIHNsYXNoZXMuYCxcbiAgICApO1xuICB9XG4gIHJldHVybiBwYXRoO1xufVxuXG4vKiogUmVmdXNlcyBhIHJhbmdlIG91dHNpZGUgb2YgdGhlIGZpbGUuICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tSYW5nZShzb3VyY2U6IEJ5dGVTb3VyY2UsIG9mZnNldDogbnVtYmVyLCBsZW5ndGg6IG51bWJlcik6IHZvaWQge1xuICBpZiAob2Zmc2V0ID49IDAgJiYgbGVuZ3RoID49IDAgJiYgb2Zmc2V0ICsgbGVuZ3RoIDw9IHNvdXJjZS5zaXplKSByZXR1cm47XG4gIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgXCJ3ZWlnaHRzXCIsXG4gICAgYCR7c291cmNlLm5hbWV9OiBieXRlcyAke29mZnNldH0gdG8gJHtvZmZzZXQgKyBsZW5ndGh9IGFyZSBhc2tlZCBmb3IsIHRoZSBmaWxlIGhhcyAke3NvdXJjZS5zaXplfS5gLFxuICApO1xufVxuXG4vKipcbiAqIEZpbGVzIGJlbG93IGEgYmFzZSBVUkwsIHJlYWQgd2l0aCByYW5nZSByZXF1ZXN0cy4gQSBzZXJ2ZXIgd2l0aG91dCByYW5nZXMgaXMgcmVhZCB3aG9sZS5cbiAqIEBwYXJhbSB1cmwgdGhlIGZvbGRlciAoYGh0dHBzOi8vaG9zdC9rb2tvcm8vYCk7IGEgcXVlcnkgc3RyaW5nIGlzIGtlcHQgb24gZXZlcnkgcmVxdWVzdFxuICovXG5leHBvcnQgZnVuY3Rpb24gZmlsZXNGcm9tVXJsKHVybDogc3RyaW5nIHwgVVJMKTogTW9kZWxGaWxlcyB7XG4gIGNvbnN0IGJhc2UgPSBuZXcgVVJMKHVybCk7XG4gIGlmICghYmFzZS5wYXRobmFtZS5lbmRzV2l0aChcIi9cIikpIGJhc2UucGF0aG5hbWUgKz0gXCIvXCI7XG4gIHJldHVybiB7XG4gICAgbmFtZTogYCR7YmFzZS5vcmlnaW59JHtiYXNlLnBhdGhuYW1lfWAucmVwbGFjZSgvXFwvJC8sIFwiXCIpLFxuICAgIGFzeW5jIG9wZW4ocGF0aCwgc2lnbmFsKSB7XG4gICAgICBjb25zdCB0YXJnZXQgPSBuZXcgVVJMKGJhc2UpO1xuICAgICAgdGFyZ2V0LnBhdGhuYW1lICs9IGNoZWNrUmVsYXRpdmVQYXRoKHBhdGgpLnNwbGl0KFwiL1wiKS5tYXAoZW5jb2RlVVJJQ29tcG9uZW50KS5qb2luKFwiL1wiKTtcbiAgICAgIHJldHVybiBvcGVuVXJsKHRhcmdldCwgc2lnbmFsKTtcbiAgICB9LFxuICAgIGxpc3Q6ICgpID0+XG4gICAgICBQcm9taXNlLnJlamVjdChuZXcgRm9ybWFudEVycm9yKFwiYXJndW1lbnRcIiwgYCR7YmFzZS5vcmlnaW59JHtiYXNlLnBhdGhuYW1lfTogYSBVUkwgY2Fubm90IGJlIGxpc3RlZC5gKSksXG4gIH07XG59XG5cbmFzeW5jIGZ1bmN0aW9uIG9wZW5VcmwodXJsOiBVUkwsIHNpZ25hbD86IEFib3J0U2lnbmFsKTogUHJvbWlzZTxCeXRlU291cmNlPiB7XG4gIGNvbnN0IG5hbWUgPSBgJHt1cmwub3JpZ2lufSR7dXJsLnBhdGhuYW1lfWA7XG4gIGNvbnN0IGZvdW5kID0gYXdhaXQgcHJvYmUodXJsLmhyZWYsIHNpZ25hbCA/IHsgc2lnbmFsIH0gOiB7fSk7XG4gIGlmIChmb3VuZC5ib2R5KSByZXR1cm4gYmxvYlNvdXJjZShuYW1lLCBmb3VuZC5ib2R5KTtcbiAgY29uc3Qgc291cmNlOiBCeXRlU291cmNlID0ge1xuICAgIG5hbWUsXG4gICAgc2l6ZTogZm91bmQuc2l6ZSxcbiAgICBhc3luYyByZWFkKG9mZnNldCwgbGVuZ3RoLCBzaWduYWwpIHtcbiAgICAgIGNoZWNrUmFuZ2Uoc291cmNlLCBvZmZzZXQsIGxlbmd0aCk7XG4gICAgICByZXR1cm4gcmVhZFJhbmdlKHVybC5ocmVmLCBvZmZzZXQsIGxlbmd0aCwgZm91bmQuc2l6ZSwgc2lnbmFsID8geyBzaWduYWwgfSA6IHt9KTtcbiAgICB9LFxuICB9O1xuICByZXR1cm4gc291cmNlO1xufVxuXG4vKipcbiAqIERyb3BwZWQgb3IgcGlja2VkIGZpbGVzLiBPZiBhIHBpY2tlZCBmb2xkZXIsIHBhdGhzIGFyZSByZWxhdGl2ZSB0byBpdDsgYSBmbGF0IGxpc3QgaXMgYWxzbyBzZWFyY2hlZCBieSB0aGUgbGFzdCBwYXJ0XG4gKiBvZiBhIHBhdGggKGB2b2ljZXMvYWZfaGVhcnQuc2FmZXRlbnNvcnNgIGZpbmRzIGBhZl9oZWFydC5zYWZldGVuc29yc2ApLlxuICovXG5leHBvcnQgZnVuY3Rpb24gZmlsZXNGcm9tRmlsZXMoZmlsZXM6IHJlYWRvbmx5IEZpbGVbXSk6IE1vZGVsRmlsZXMge1xuICBjb25zdCBieVBhdGggPSBuZXcgTWFwKFxuICAgIGZpbGVzLm1hcCgoZmlsZSkgPT4gW2ZpbGUud2Via2l0UmVsYXRpdmVQYXRoPy5yZXBsYWNlKC9eW14vXSpcXC8vLCBcIlwiKSB8fCBmaWxlLm5hbWUsIGZpbGVdKSxcbiAgKTtcbiAgcmV0dXJuIHtcbiAgICBuYW1lOiBcImRyb3BwZWQgZmlsZXNcIixcbiAgICBhc3luYyBvcGVuKHBhdGgpIHtcbiAgICAgIGNvbnN0IGZpbGUgPSBieVBhdGguZ2V0KGNoZWNrUmVsYXRpdmVQYXRoKHBhdGgpKSA/PyBieVBhdGguZ2V0KHBhdGguc2xpY2UocGF0aC5sYXN0SW5kZXhPZihcIi9cIikgKyAxKSk7XG4gICAgICBpZiAoZmlsZSkgcmV0dXJuIGJsb2JTb3VyY2UoZmlsZS5uYW1lLCBmaWxlKTtcbiAgICAgIGNvbnN0IG5hbWVzID0gWy4uLmJ5UGF0aC5rZXlzKCldLnNvcnQoKS5zbGljZSgwLCAyMCkuam9pbihcIiwgXCIpO1xuICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYGRyb3BwZWQgZmlsZXM6ICR7cGF0aH0gaXMgbm90IHRoZXJlOyB0aGVyZSBhcmUgJHtuYW1lcyB8fCBcIm5vbmVcIn0uYCk7XG4gICAgfSxcbiAgICBsaXN0OiBhc3luYyAoKSA9PiBbLi4uYnlQYXRoLmtleXMoKV0uc29ydCgpLFxuICB9O1xufVxuXG5mdW5jdGlvbiBibG9iU291cmNlKG5hbWU6IHN0cmluZywgYmxvYjogQmxvYik6IEJ5dGVTb3VyY2Uge1xuICBjb25zdCBzb3VyY2U6IEJ5dGVTb3VyY2UgPSB7XG4gICAgbmFtZSxcbiAgICBzaXplOiBibG9iLnNpemUsXG4gICAgYXN5bmMgcmVhZChvZmZzZXQsIGxlbmd0aCwgc2lnbmFsKSB7XG4gICAgICBjaGVja1NpZ25hbChuYW1lLCBzaWduYWwpO1xuICAgICAgY2hlY2tSYW5nZShzb3VyY2UsIG9mZnNldCwgbGVuZ3RoKTtcbiAgICAgIHJldHVybiBuZXcgVWludDhBcnJheShhd2FpdCBibG9iLnNsaWNlKG9mZnNldCwgb2Zmc2V0ICsgbGVuZ3RoKS5hcnJheUJ1ZmZlcigpKTtcbiAgICB9LFxuICB9O1xuICByZXR1cm4gc291cmNlO1xufVxuIiwgIi8vIEJ5dGUgcmFuZ2VzIG92ZXIgSFRUUCB0aGF0IHN1cnZpdmUgYSBjdXQgY29ubmVjdGlvbjogdGhlIG9uZSBwbGFjZSB0aGF0IHJlYWRzIGZyb20gdGhlIG5ldHdvcmssIGluIE5vZGUgYW5kIGluIHBhZ2VzLlxuLy8gQSBjb25uZWN0aW9uIHRoYXQgaXMgbm90IHRoZXJlIHdpdGhpbiA1IHMsIG9yIHRoYXQgc3RheXMgc2lsZW50IGZvciAzMCBzLCBpcyBhbiBlcnJvcjsgYWZ0ZXIgYSBjdXQgdGhlIHJlc3QgaXMgYXNrZWRcbi8vIGZvciBhZ2Fpbi5cblxuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4vZXJyb3IudHNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBIdHRwT3B0aW9ucyB7XG4gIHJlYWRvbmx5IGhlYWRlcnM/OiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+O1xuICByZWFkb25seSBzaWduYWw/OiBBYm9ydFNpZ25hbDtcbn1cblxuLyoqIFRpbWUgdG8gdGhlIGZpcnN0IGJ5dGUgb2YgYW4gYW5zd2VyOyB0aGUgaHViIGNvdW50cyBhcyB1bnJlYWNoYWJsZSBhZnRlciBpdC4gKi9cbmNvbnN0IEFOU1dFUl9NUyA9IDUwMDA7XG5jb25zdCBTSUxFTkNFX01TID0gMzAwMDA7XG4vKiogVHJpZXMgaW4gYSByb3cgdGhhdCBicmluZyBubyBuZXcgYnl0ZS4gKi9cbmNvbnN0IFRSSUVTID0gNTtcblxuLyoqIFNpemUgb2YgYSBmaWxlIGFuZCB3aGV0aGVyIHJhbmdlcyB3b3JrOyB3aGVyZSB0aGV5IGRvIG5vdCwgYGJvZHlgIGlzIHRoZSB3aG9sZSBmaWxlLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHByb2JlKHVybDogc3RyaW5nLCBvcHRpb25zOiBIdHRwT3B0aW9ucyk6IFByb21pc2U8eyBzaXplOiBudW1iZXI7IGJvZHk/OiBCbG9iIH0+IHtcbiAgY29uc3QgYW5zd2VyID0gYXdhaXQgcmVxdWVzdCh1cmwsIHsgLi4ub3B0aW9ucywgaGVhZGVyczogeyAuLi5vcHRpb25zLmhlYWRlcnMsIFJhbmdlOiBcImJ5dGVzPTAtMFwiIH0gfSk7XG4gIHRyeSB7XG4gICAgaWYgKGFuc3dlci5yZXNwb25zZS5zdGF0dXMgPT09IDIwNikge1xuICAgICAgY29uc3Qgc2l6ZSA9IHJhbmdlVG90YWwoYW5zd2VyLnJlc3BvbnNlKTtcbiAgICAgIGF3YWl0IGFuc3dlci5yZXNwb25zZS5ib2R5Py5jYW5jZWwoKTtcbiAgICAgIGlmIChzaXplICE9PSB1bmRlZmluZWQpIHJldHVybiB7IHNpemUgfTtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgIFwibmV0d29ya1wiLFxuICAgICAgICBgJHtwbGFpbih1cmwpfTogdGhlIGFuc3dlciBnaXZlcyBubyBmaWxlIHNpemUsIGV4cGVjdGVkIENvbnRlbnQtUmFuZ2UuYCxcbiAgICAgICk7XG4gICAgfVxuICAgIGNvbnN0IHBhcnRzOiBCbG9iUGFydFtdID0gW107XG4gICAgZm9yIGF3YWl0IChjb25zdCBieXRlcyBvZiBhbnN3ZXIuY2h1bmtzKCkpIHBhcnRzLnB1c2goYnl0ZXMpO1xuICAgIGNvbnN0IGJvZHkgPSBuZXcgQmxvYihwYXJ0cyk7XG4gICAgcmV0dXJuIHsgc2l6ZTogYm9keS5zaXplLCBib2R5IH07XG4gIH0gZmluYWxseSB7XG4gICAgYW5zd2VyLmRvbmUoKTtcbiAgfVxufVxuXG4vKiogQnl0ZXMgW29mZnNldCwgb2Zmc2V0ICsgbGVuZ3RoKSBvZiBhIGZpbGUgd2hvc2Ugc2l6ZSBpcyBrbm93bi4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWFkUmFuZ2UoXG4gIHVybDogc3RyaW5nLFxuICBvZmZzZXQ6IG51bWJlcixcbiAgbGVuZ3RoOiBudW1iZXIsXG4gIHNpemU6IG51bWJlcixcbiAgb3B0aW9uczogSHR0cE9wdGlvbnMsXG4pOiBQcm9taXNlPFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+PiB7XG4gIGNvbnN0IGJ5dGVzID0gbmV3IFVpbnQ4QXJyYXkobGVuZ3RoKTtcbiAgbGV0IGF0ID0gMDtcbiAgZm9yIGF3YWl0IChjb25zdCBjaHVuayBvZiBzdHJlYW1SYW5nZSh1cmwsIG9mZnNldCwgb2Zmc2V0ICsgbGVuZ3RoLCBzaXplLCBvcHRpb25zKSkge1xuICAgIGJ5dGVzLnNldChjaHVuaywgYXQpO1xuICAgIGF0ICs9IGNodW5rLmxlbmd0aDtcbiAgfVxuICByZXR1cm4gYnl0ZXM7XG59XG5cbi8qKlxuICogQnl0ZXMgW2Zyb20sIHRvKSBvZiBhIGZpbGUgb2YgYHNpemVgIGJ5dGVzLCBhcyB0aGV5IGNvbWUuIEFmdGVyIGEgY3V0IGl0IGFza3MgZm9yIHRoZSByZXN0LCBhbmQgZ2l2ZXMgdXAgKGNvZGVcbiAqIGBuZXR3b3JrYCkgd2hlbiBmaXZlIHRyaWVzIGluIGEgcm93IGJyb3VnaHQgbm90aGluZy4gQSBzZXJ2ZXIgdGhhdCBpZ25vcmVzIHJhbmdlcyBpcyByZWFkIGZyb20gaXRzIHN0YXJ0LlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24qIHN0cmVhbVJhbmdlKFxuICB1cmw6IHN0cmluZyxcbiAgZnJvbTogbnVtYmVyLFxuICB0bzogbnVtYmVyLFxuICBzaXplOiBudW1iZXIsXG4gIG9wdGlvbnM6IEh0dHBPcHRpb25zLFxuKTogQXN5bmNHZW5lcmF0b3I8VWludDhBcnJheTxBcnJheUJ1ZmZlcj4+IHtcbiAgbGV0IGF0ID0gZnJvbTtcbiAgZm9yIChsZXQgZmFpbGVkID0gMDsgYXQgPCB0bzspIHtcbiAgICBjb25zdCBzdGFydCA9IGF0O1xuICAgIHRyeSB7XG4gICAgICBmb3IgYXdhaXQgKGNvbnN0IGNodW5rIG9mIG9uZVJhbmdlKHVybCwgYXQsIHRvLCBzaXplLCBvcHRpb25zKSkge1xuICAgICAgICBhdCArPSBjaHVuay5sZW5ndGg7XG4gICAgICAgIHlpZWxkIGNodW5rO1xuICAgICAgfVxuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBGb3JtYW50RXJyb3IgJiYgIShlcnJvciBpbnN0YW5jZW9mIEN1dEVycm9yKSkgdGhyb3cgZXJyb3I7XG4gICAgICBmYWlsZWQgPSBhdCA+IHN0YXJ0ID8gMCA6IGZhaWxlZCArIDE7XG4gICAgICBpZiAoZmFpbGVkID49IFRSSUVTKSB0aHJvdyBlcnJvcjtcbiAgICAgIGF3YWl0IHBhdXNlKDEwMCAqIDIgKiogZmFpbGVkLCBvcHRpb25zLnNpZ25hbCk7XG4gICAgfVxuICB9XG59XG5cbi8qKiBBIGNvbm5lY3Rpb24gdGhhdCBicm9rZSBvciBmZWxsIHNpbGVudDsgYXNraW5nIGFnYWluIG1heSBoZWxwLiAqL1xuY2xhc3MgQ3V0RXJyb3IgZXh0ZW5kcyBGb3JtYW50RXJyb3Ige31cblxuYXN5bmMgZnVuY3Rpb24qIG9uZVJhbmdlKFxuICB1cmw6IHN0cmluZyxcbiAgZnJvbTogbnVtYmVyLFxuICB0bzogbnVtYmVyLFxuICBzaXplOiBudW1iZXIsXG4gIG9wdGlvbnM6IEh0dHBPcHRpb25zLFxuKTogQXN5bmNHZW5lcmF0b3I8VWludDhBcnJheTxBcnJheUJ1ZmZlcj4+IHtcbiAgY29uc3QgaGVhZGVycyA9IHsgLi4ub3B0aW9ucy5oZWFkZXJzLCBSYW5nZTogYGJ5dGVzPSR7ZnJvbX0tJHt0byAtIDF9YCB9O1xuICBjb25zdCB7IHJlc3BvbnNlLCBjaHVua3MsIGRvbmUgfSA9IGF3YWl0IHJlcXVlc3QodXJsLCB7IC4uLm9wdGlvbnMsIGhlYWRlcnMgfSk7XG4gIHRyeSB7XG4gICAgY29uc3QgdG90YWwgPSByZXNwb25zZS5zdGF0dXMgPT09IDIwNiA/IHJhbmdlVG90YWwocmVzcG9uc2UpIDogc2l6ZTtcbiAgICBpZiAodG90YWwgIT09IHVuZGVmaW5lZCAmJiB0b3RhbCAhPT0gc2l6ZSkge1xuICAgICAgY29uc3Qgd2hhdCA9IGAke3BsYWluKHVybCl9OiB0aGUgZmlsZSBoYXMgJHt0b3RhbH0gYnl0ZXMgbm93LCBleHBlY3RlZCAke3NpemV9IGFzIGJlZm9yZWA7XG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwibmV0d29ya1wiLCBgJHt3aGF0fSAoaXQgY2hhbmdlZCBvbiB0aGUgc2VydmVyKTsgc3RhcnQgYWdhaW4uYCk7XG4gICAgfVxuICAgIGxldCBza2lwID0gcmVzcG9uc2Uuc3RhdHVzID09PSAyMDYgPyAwIDogZnJvbTtcbiAgICBsZXQgbGVmdCA9IHRvIC0gZnJvbTtcbiAgICBmb3IgYXdhaXQgKGNvbnN0IGNodW5rIG9mIGNodW5rcygpKSB7XG4gICAgICBjb25zdCB3YW50ZWQgPSBjaHVuay5zdWJhcnJheShNYXRoLm1pbihza2lwLCBjaHVuay5sZW5ndGgpKS5zdWJhcnJheSgwLCBsZWZ0KTtcbiAgICAgIHNraXAgLT0gTWF0aC5taW4oc2tpcCwgY2h1bmsubGVuZ3RoKTtcbiAgICAgIGxlZnQgLT0gd2FudGVkLmxlbmd0aDtcbiAgICAgIGlmICh3YW50ZWQubGVuZ3RoID4gMCkgeWllbGQgd2FudGVkO1xuICAgICAgaWYgKGxlZnQgPT09IDApIHJldHVybjtcbiAgICB9XG4gICAgdGhyb3cgbmV3IEN1dEVycm9yKFxuICAgICAgXCJuZXR3b3JrXCIsXG4gICAgICBgJHtwbGFpbih1cmwpfTogdGhlIGFuc3dlciBlbmRlZCAke2xlZnR9IGJ5dGVzIGVhcmx5LCBhdCBieXRlICR7dG8gLSBsZWZ0fS5gLFxuICAgICk7XG4gIH0gZmluYWxseSB7XG4gICAgZG9uZSgpO1xuICB9XG59XG5cbmludGVyZmFjZSBBbnN3ZXIge1xuICByZWFkb25seSByZXNwb25zZTogUmVzcG9uc2U7XG4gIC8qKiBUaGUgYm9keSBhcyBpdCBjb21lcy4gKi9cbiAgY2h1bmtzKCk6IEFzeW5jR2VuZXJhdG9yPFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+PjtcbiAgLyoqIEVuZHMgdGhlIGNvbm5lY3Rpb24gaWYgaXQgc3RpbGwgcnVucy4gKi9cbiAgZG9uZSgpOiB2b2lkO1xufVxuXG4vKiogQSBHRVQgd2hvc2UgZmFpbHVyZXMgYXJlIHNlbnRlbmNlczogbm90IHJlYWNoZWQsIGN1dCwgc2lsZW50LCByZWZ1c2VkLCBub3QgdGhlcmUuICovXG5hc3luYyBmdW5jdGlvbiByZXF1ZXN0KHVybDogc3RyaW5nLCBvcHRpb25zOiBIdHRwT3B0aW9ucyk6IFByb21pc2U8QW5zd2VyPiB7XG4gIGNvbnN0IHN0b3AgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gIGNvbnN0IGFib3J0ID0gKCkgPT4gc3RvcC5hYm9ydChvcHRpb25zLnNpZ25hbD8ucmVhc29uKTtcbiAgaWYgKG9wdGlvbnMuc2lnbmFsPy5hYm9ydGVkKSBhYm9ydCgpO1xuICBvcHRpb25zLnNpZ25hbD8uYWRkRXZlbnRMaXN0ZW5lcihcImFib3J0XCIsIGFib3J0KTtcbiAgbGV0IHRpbWVyID0gc2V0VGltZW91dCgoKSA9PiBzdG9wLmFib3J0KG5ldyBET01FeGNlcHRpb24oXCJubyBhbnN3ZXIgaW4gNSBzXCIsIFwiVGltZW91dEVycm9yXCIpKSwgQU5TV0VSX01TKTtcbiAgY29uc3QgZG9uZSA9ICgpID0+IHtcbiAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICAgIG9wdGlvbnMuc2lnbmFsPy5yZW1vdmVFdmVudExpc3RlbmVyKFwiYWJvcnRcIiwgYWJvcnQpO1xuICAgIHN0b3AuYWJvcnQoKTtcbiAgfTtcbiAgY29uc3QgZmFpbHVyZSA9IChjYXVzZTogdW5rbm93bikgPT4ge1xuICAgIGRvbmUoKTtcbiAgICByZXR1cm4gb3B0aW9ucy5zaWduYWw/LmFib3J0ZWRcbiAgICAgID8gYWJvcnRlZEVycm9yKHBsYWluKHVybCksIG9wdGlvbnMuc2lnbmFsKVxuICAgICAgOiBjdXRFcnJvcih1cmwsIHN0b3Auc2lnbmFsLCBjYXVzZSk7XG4gIH07XG4gIGNvbnN0IHJlc3BvbnNlID0gYXdhaXQgZmV0Y2godXJsLCB7IGhlYWRlcnM6IG9wdGlvbnMuaGVhZGVycyA/PyB7fSwgc2lnbmFsOiBzdG9wLnNpZ25hbCB9KS5jYXRjaChcbiAgICAoY2F1c2U6IHVua25vd24pID0+IHtcbiAgICAgIHRocm93IGZhaWx1cmUoY2F1c2UpO1xuICAgIH0sXG4gICk7XG4gIGlmICghcmVzcG9uc2Uub2spIHtcbiAgICBkb25lKCk7XG4gICAgdGhyb3cgc3RhdHVzRXJyb3IodXJsLCByZXNwb25zZSk7XG4gIH1cbiAgYXN5bmMgZnVuY3Rpb24qIGNodW5rcygpOiBBc3luY0dlbmVyYXRvcjxVaW50OEFycmF5PEFycmF5QnVmZmVyPj4ge1xuICAgIGNvbnN0IHJlYWRlciA9IChyZXNwb25zZS5ib2R5IGFzIFJlYWRhYmxlU3RyZWFtPFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+PikuZ2V0UmVhZGVyKCk7XG4gICAgdHJ5IHtcbiAgICAgIGZvciAoOzspIHtcbiAgICAgICAgY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgICAgICAgdGltZXIgPSBzZXRUaW1lb3V0KCgpID0+IHN0b3AuYWJvcnQobmV3IERPTUV4Y2VwdGlvbihcInNpbGVudCBmb3IgMzAgc1wiLCBcIlRpbWVvdXRFcnJvclwiKSksIFNJTEVOQ0VfTVMpO1xuICAgICAgICBjb25zdCBuZXh0ID0gYXdhaXQgcmVhZGVyLnJlYWQoKTtcbiAgICAgICAgY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgICAgICAgaWYgKG5leHQuZG9uZSkgcmV0dXJuO1xuICAgICAgICB5aWVsZCBuZXh0LnZhbHVlO1xuICAgICAgfVxuICAgIH0gY2F0Y2ggKGNhdXNlKSB7XG4gICAgICB0aHJvdyBmYWlsdXJlKGNhdXNlKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHsgcmVzcG9uc2UsIGNodW5rcywgZG9uZSB9O1xufVxuXG4vKiogRmFpbHMgKGNvZGUgYGFib3J0ZWRgKSBvbmNlIHRoZSBjYWxsZXIncyBzaWduYWwgaGFzIGJlZW4gZ2l2ZW4uICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tTaWduYWwod2hlcmU6IHN0cmluZywgc2lnbmFsPzogQWJvcnRTaWduYWwpOiB2b2lkIHtcbiAgaWYgKHNpZ25hbD8uYWJvcnRlZCkgdGhyb3cgYWJvcnRlZEVycm9yKHdoZXJlLCBzaWduYWwpO1xufVxuXG4vKiogVGhlIGNhbGxlcidzIHNpZ25hbCBhcyBhbiBlcnJvciBvZiBjb2RlIGBhYm9ydGVkYC4gKi9cbmZ1bmN0aW9uIGFib3J0ZWRFcnJvcih3aGVyZTogc3RyaW5nLCBzaWduYWw6IEFib3J0U2lnbmFsKTogRm9ybWFudEVycm9yIHtcbiAgcmV0dXJuIG5ldyBGb3JtYW50RXJyb3IoXCJhYm9ydGVkXCIsIGAke3doZXJlfTogc3RvcHBlZCBieSB0aGUgY2FsbGVyJ3Mgc2lnbmFsLmAsIHsgY2F1c2U6IHNpZ25hbC5yZWFzb24gfSk7XG59XG5cbmZ1bmN0aW9uIGN1dEVycm9yKHVybDogc3RyaW5nLCBzdG9wOiBBYm9ydFNpZ25hbCwgY2F1c2U6IHVua25vd24pOiBGb3JtYW50RXJyb3Ige1xuICBjb25zdCB0aW1lb3V0ID0gc3RvcC5yZWFzb24gaW5zdGFuY2VvZiBET01FeGNlcHRpb24gJiYgc3RvcC5yZWFzb24ubmFtZSA9PT0gXCJUaW1lb3V0RXJyb3JcIjtcbiAgY29uc3QgaW5uZXIgPSBjYXVzZSBpbnN0YW5jZW9mIEVycm9yICYmIGNhdXNlLmNhdXNlIGluc3RhbmNlb2YgRXJyb3IgPyBjYXVzZS5jYXVzZSA6IGNhdXNlO1xuICBjb25zdCB3aHkgPSB0aW1lb3V0ID8gc3RvcC5yZWFzb24ubWVzc2FnZSA6IGlubmVyIGluc3RhbmNlb2YgRXJyb3IgPyBpbm5lci5tZXNzYWdlIDogU3RyaW5nKGlubmVyKTtcbiAgcmV0dXJuIG5ldyBDdXRFcnJvcihcIm5ldHdvcmtcIiwgYCR7cGxhaW4odXJsKX06IHRoZSBzZXJ2ZXIgY2Fubm90IGJlIHJlYWQgKCR7d2h5fSkuYCwgeyBjYXVzZSB9KTtcbn1cblxuLyoqIFdoYXQgYSBzdGF0dXMgbWVhbnMgZm9yIGEgbW9kZWwgZmlsZS4gKi9cbmZ1bmN0aW9uIHN0YXR1c0Vycm9yKHVybDogc3RyaW5nLCByZXNwb25zZTogeyBzdGF0dXM6IG51bWJlcjsgc3RhdHVzVGV4dDogc3RyaW5nIH0pOiBGb3JtYW50RXJyb3Ige1xuICBjb25zdCBzdGF0dXMgPSBgJHtyZXNwb25zZS5zdGF0dXN9ICR7cmVzcG9uc2Uuc3RhdHVzVGV4dH1gLnRyaW0oKTtcbiAgaWYgKHJlc3BvbnNlLnN0YXR1cyA9PT0gNDA0KSByZXR1cm4gbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYCR7cGxhaW4odXJsKX06IG5vIHN1Y2ggZmlsZSAoJHtzdGF0dXN9KS5gKTtcbiAgY29uc3QgaGludCA9XG4gICAgcmVzcG9uc2Uuc3RhdHVzID09PSA0MDEgfHwgcmVzcG9uc2Uuc3RhdHVzID09PSA0MDMgPyBcIjsgYSB0b2tlbiBvciBhIGxpY2VuY2UgdG8gYWNjZXB0IGlzIG1pc3NpbmdcIiA6IFwiXCI7XG4gIGNvbnN0IHdoYXQgPSBgJHtwbGFpbih1cmwpfTogdGhlIHNlcnZlciBhbnN3ZXJlZCAke3N0YXR1c30sIGV4cGVjdGVkIHRoZSBmaWxlJHtoaW50fS5gO1xuICByZXR1cm4gcmVzcG9uc2Uuc3RhdHVzID49IDUwMCA/IG5ldyBDdXRFcnJvcihcIm5ldHdvcmtcIiwgd2hhdCkgOiBuZXcgRm9ybWFudEVycm9yKFwibmV0d29ya1wiLCB3aGF0KTtcbn1cblxuLyoqIFdpdGhvdXQgdGhlIHF1ZXJ5IHN0cmluZzogc2lnbmVkIFVSTHMgYXJlIHNlY3JldCBhbmQgbG9uZy4gKi9cbmZ1bmN0aW9uIHBsYWluKHVybDogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIHVybC5yZXBsYWNlKC9bPyNdLiokLywgXCJcIik7XG59XG5cbmZ1bmN0aW9uIHJhbmdlVG90YWwocmVzcG9uc2U6IFJlc3BvbnNlKTogbnVtYmVyIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgdG90YWwgPSAvXFwvKFxcZCspJC8uZXhlYyhyZXNwb25zZS5oZWFkZXJzLmdldChcImNvbnRlbnQtcmFuZ2VcIikgPz8gXCJcIik7XG4gIHJldHVybiB0b3RhbCA/IE51bWJlcih0b3RhbFsxXSkgOiB1bmRlZmluZWQ7XG59XG5cbi8qKiBXYWl0cywgYXQgbW9zdCB1bnRpbCB0aGUgc2lnbmFsLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHBhdXNlKG1pbGxpc2Vjb25kczogbnVtYmVyLCBzaWduYWw/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8dm9pZD4ge1xuICBjaGVja1NpZ25hbChcIndhaXRcIiwgc2lnbmFsKTtcbiAgYXdhaXQgbmV3IFByb21pc2U8dm9pZD4oKHJlc29sdmUpID0+IHtcbiAgICBjb25zdCBlbmQgPSAoKSA9PiB7XG4gICAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICAgICAgc2lnbmFsPy5yZW1vdmVFdmVudExpc3RlbmVyKFwiYWJvcnRcIiwgZW5kKTtcbiAgICAgIHJlc29sdmUoKTtcbiAgICB9O1xuICAgIGNvbnN0IHRpbWVyID0gc2V0VGltZW91dChlbmQsIG1pbGxpc2Vjb25kcyk7XG4gICAgc2lnbmFsPy5hZGRFdmVudExpc3RlbmVyKFwiYWJvcnRcIiwgZW5kKTtcbiAgfSk7XG4gIGNoZWNrU2lnbmFsKFwid2FpdFwiLCBzaWduYWwpO1xufVxuIiwgIi8vIFNhZmV0ZW5zb3JzLCByZWFkIGJ5IGJ5dGUgcmFuZ2UgYW5kIHdyaXR0ZW4uIExheW91dDogdTY0IGxpdHRsZS1lbmRpYW4gaGVhZGVyIGxlbmd0aCwgSlNPTiBoZWFkZXJcbi8vIHsgbmFtZTogeyBkdHlwZSwgc2hhcGUsIGRhdGFfb2Zmc2V0czogW2JlZ2luLCBlbmRdIH0sIFwiX19tZXRhZGF0YV9fXCI/OiB7IGtleTogdGV4dCB9IH0sIHRoZW4gdGhlIHRlbnNvcnMnIGJ5dGVzIHdpdGhvdXRcbi8vIGdhcHMuIEV2ZXJ5IG51bWJlciBvZiB0aGUgaGVhZGVyIGlzIGNoZWNrZWQgYmVmb3JlIGl0IGlzIHVzZWQ7IHRoZSBydWxlcyBhcmUgdGhvc2Ugb2YgdGhlIHJlZmVyZW5jZSBpbXBsZW1lbnRhdGlvblxuLy8gKGh1Z2dpbmdmYWNlL3NhZmV0ZW5zb3JzLCB0ZW5zb3IucnM6IGB2YWxpZGF0ZWApLlxuXG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi9lcnJvci50c1wiO1xuaW1wb3J0IHsgdHlwZSBCeXRlU291cmNlLCB0eXBlIE1vZGVsRmlsZXMsIGRlY29kZVV0ZjgsIHBhcnNlSnNvbiwgcmVhZEpzb24gfSBmcm9tIFwiLi9maWxlcy50c1wiO1xuXG4vKiogQnl0ZXMgb2Ygb25lIGVsZW1lbnQuICovXG5jb25zdCBFTEVNRU5UX0JZVEVTID0ge1xuICBGNjQ6IDgsXG4gIEYzMjogNCxcbiAgRjE2OiAyLFxuICBCRjE2OiAyLFxuICBJNjQ6IDgsXG4gIEkzMjogNCxcbiAgSTE2OiAyLFxuICBJODogMSxcbiAgVTY0OiA4LFxuICBVMzI6IDQsXG4gIFUxNjogMixcbiAgVTg6IDEsXG4gIEJPT0w6IDEsXG59IGFzIGNvbnN0O1xuXG5leHBvcnQgdHlwZSBTdG9yZWREVHlwZSA9IGtleW9mIHR5cGVvZiBFTEVNRU5UX0JZVEVTO1xuXG4vKiogQSB0ZW5zb3IgYXMgaXQgbGllcyBpbiBhIGZpbGUuIEl0cyBieXRlczogYHNvdXJjZS5yZWFkKG9mZnNldCwgbGVuZ3RoKWAsIGxpdHRsZS1lbmRpYW4sIHJvdy1tYWpvci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU3RvcmVkVGVuc29yIHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBkdHlwZTogU3RvcmVkRFR5cGU7XG4gIHJlYWRvbmx5IHNoYXBlOiByZWFkb25seSBudW1iZXJbXTtcbiAgcmVhZG9ubHkgc291cmNlOiBCeXRlU291cmNlO1xuICAvKiogRnJvbSB0aGUgc3RhcnQgb2YgdGhlIGZpbGUuICovXG4gIHJlYWRvbmx5IG9mZnNldDogbnVtYmVyO1xuICAvKiogQnl0ZXMuICovXG4gIHJlYWRvbmx5IGxlbmd0aDogbnVtYmVyO1xufVxuXG4vKiogTG9uZ2VzdCBoZWFkZXIgdGhhdCBpcyByZWFkOyB0aGUgcmVmZXJlbmNlIGltcGxlbWVudGF0aW9uJ3MgYm91bmQuICovXG5jb25zdCBNQVhfSEVBREVSX0JZVEVTID0gMTAwXzAwMF8wMDA7XG5cbi8qKiBPbmUgc2FmZXRlbnNvcnMgZmlsZSwgb3Igc2V2ZXJhbCB3aXRoIGFuIGluZGV4OiB0aGUgdGVuc29ycyBieSBuYW1lLCBub25lIG9mIHRoZWlyIGJ5dGVzIHJlYWQuICovXG5leHBvcnQgY2xhc3MgQ2hlY2twb2ludCB7XG4gIHJlYWRvbmx5IHRlbnNvcnM6IFJlYWRvbmx5TWFwPHN0cmluZywgU3RvcmVkVGVuc29yPjtcbiAgcmVhZG9ubHkgbWV0YWRhdGE6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+O1xuXG4gIHByaXZhdGUgY29uc3RydWN0b3IodGVuc29yczogUmVhZG9ubHlNYXA8c3RyaW5nLCBTdG9yZWRUZW5zb3I+LCBtZXRhZGF0YTogUmVjb3JkPHN0cmluZywgc3RyaW5nPikge1xuICAgIHRoaXMudGVuc29ycyA9IHRlbnNvcnM7XG4gICAgdGhpcy5tZXRhZGF0YSA9IG1ldGFkYXRhO1xuICB9XG5cbiAgLyoqXG4gICAqIEBwYXJhbSBwYXRoIGBtb2RlbC5zYWZldGVuc29yc2AsIG9yIGFuIGluZGV4IHN1Y2ggYXMgYG1vZGVsLnNhZmV0ZW5zb3JzLmluZGV4Lmpzb25gXG4gICAqIEB0aHJvd3MgRm9ybWFudEVycm9yIGB3ZWlnaHRzYDogdGhlIGZpbGUgaXMgbm8gc2FmZXRlbnNvcnMgZmlsZSwgaXMgY3V0LCBvciBjb250cmFkaWN0cyBpdHNlbGZcbiAgICovXG4gIHN0YXRpYyBhc3luYyBvcGVuKGZpbGVzOiBNb2RlbEZpbGVzLCBwYXRoOiBzdHJpbmcsIHNpZ25hbD86IEFib3J0U2lnbmFsKTogUHJvbWlzZTxDaGVja3BvaW50PiB7XG4gICAgaWYgKCFwYXRoLmVuZHNXaXRoKFwiLmpzb25cIikpIHJldHVybiBDaGVja3BvaW50Lm9wZW5GaWxlKGF3YWl0IGZpbGVzLm9wZW4ocGF0aCwgc2lnbmFsKSwgc2lnbmFsKTtcbiAgICBjb25zdCB3aGVyZSA9IGAke2ZpbGVzLm5hbWV9LyR7cGF0aH1gO1xuICAgIGNvbnN0IHdlaWdodE1hcCA9IHJlYWRXZWlnaHRNYXAoYXdhaXQgcmVhZEpzb24oZmlsZXMsIHBhdGgsIHNpZ25hbCksIHdoZXJlKTtcbiAgICBjb25zdCBmb2xkZXIgPSBwYXRoLnNsaWNlKDAsIHBhdGgubGFzdEluZGV4T2YoXCIvXCIpICsgMSk7XG4gICAgY29uc3QgdGVuc29ycyA9IG5ldyBNYXA8c3RyaW5nLCBTdG9yZWRUZW5zb3I+KCk7XG4gICAgY29uc3QgbWV0YWRhdGE6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4gPSB7fTtcbiAgICBmb3IgKGNvbnN0IGZpbGUgb2YgWy4uLm5ldyBTZXQod2VpZ2h0TWFwLnZhbHVlcygpKV0uc29ydCgpKSB7XG4gICAgICBjb25zdCBzaGFyZCA9IGF3YWl0IENoZWNrcG9pbnQub3BlbihmaWxlcywgZm9sZGVyICsgZmlsZSwgc2lnbmFsKTtcbiAgICAgIGZvciAoY29uc3QgW25hbWUsIHRlbnNvcl0gb2Ygc2hhcmQudGVuc29ycykge1xuICAgICAgICBpZiAodGVuc29ycy5oYXMobmFtZSkpIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJ3ZWlnaHRzXCIsIGAke3doZXJlfTogdGVuc29yICR7bmFtZX0gaXMgaW4gdHdvIGZpbGVzLmApO1xuICAgICAgICBpZiAoKHdlaWdodE1hcC5nZXQobmFtZSkgPz8gZmlsZSkgIT09IGZpbGUpIHtcbiAgICAgICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICAgICAgXCJ3ZWlnaHRzXCIsXG4gICAgICAgICAgICBgJHt3aGVyZX06IHRlbnNvciAke25hbWV9IGlzIGluICR7ZmlsZX0sIG5vdCB3aGVyZSB0aGUgaW5kZXggc2F5cy5gLFxuICAgICAgICAgICk7XG4gICAgICAgIH1cbiAgICAgICAgdGVuc29ycy5zZXQobmFtZSwgdGVuc29yKTtcbiAgICAgIH1cbiAgICAgIE9iamVjdC5hc3NpZ24obWV0YWRhdGEsIHNoYXJkLm1ldGFkYXRhKTtcbiAgICB9XG4gICAgZm9yIChjb25zdCBbbmFtZSwgZmlsZV0gb2Ygd2VpZ2h0TWFwKSB7XG4gICAgICBpZiAoIXRlbnNvcnMuaGFzKG5hbWUpKVxuICAgICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwid2VpZ2h0c1wiLCBgJHt3aGVyZX06IHRlbnNvciAke25hbWV9IGlzIG5vdCBpbiAke2ZpbGV9LmApO1xuICAgIH1cbiAgICByZXR1cm4gbmV3IENoZWNrcG9pbnQodGVuc29ycywgbWV0YWRhdGEpO1xuICB9XG5cbiAgc3RhdGljIGFzeW5jIG9wZW5GaWxlKHNvdXJjZTogQnl0ZVNvdXJjZSwgc2lnbmFsPzogQWJvcnRTaWduYWwpOiBQcm9taXNlPENoZWNrcG9pbnQ+IHtcbiAgICB0cnkge1xuICAgICAgY29uc3QgeyB0ZW5zb3JzLCBtZXRhZGF0YSB9ID0gYXdhaXQgcmVhZEhlYWRlcihzb3VyY2UsIHNpZ25hbCk7XG4gICAgICByZXR1cm4gbmV3IENoZWNrcG9pbnQodGVuc29ycywgbWV0YWRhdGEpO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBhd2FpdCBzb3VyY2UuY2xvc2U/LigpO1xuICAgICAgdGhyb3cgZXJyb3I7XG4gICAgfVxuICB9XG5cbiAgLyoqIENsb3NlcyB0aGUgZmlsZXM7IHRoZSB0ZW5zb3JzIGNhbm5vdCBiZSByZWFkIGFueSBtb3JlLiAqL1xuICBhc3luYyBjbG9zZSgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCBzb3VyY2VzID0gbmV3IFNldChbLi4udGhpcy50ZW5zb3JzLnZhbHVlcygpXS5tYXAoKHRlbnNvcikgPT4gdGVuc29yLnNvdXJjZSkpO1xuICAgIGF3YWl0IFByb21pc2UuYWxsKFsuLi5zb3VyY2VzXS5tYXAoKHNvdXJjZSkgPT4gc291cmNlLmNsb3NlPy4oKSkpO1xuICB9XG59XG5cbi8qKiBOYW1lIC0+IGZpbGUgb2YgYW4gaW5kZXg6IGB7IFwid2VpZ2h0X21hcFwiOiB7IG5hbWU6IGZpbGUgfSB9YC4gKi9cbmZ1bmN0aW9uIHJlYWRXZWlnaHRNYXAoaW5kZXg6IHVua25vd24sIHdoZXJlOiBzdHJpbmcpOiBNYXA8c3RyaW5nLCBzdHJpbmc+IHtcbiAgY29uc3QgbWFwID0gaXNPYmplY3QoaW5kZXgpID8gaW5kZXgud2VpZ2h0X21hcCA6IHVuZGVmaW5lZDtcbiAgaWYgKCFpc09iamVjdChtYXApKSB7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYCR7d2hlcmV9OiB3ZWlnaHRfbWFwIGlzICR7a2luZChtYXApfSwgZXhwZWN0ZWQgYW4gb2JqZWN0LmApO1xuICB9XG4gIGNvbnN0IGVudHJpZXMgPSBPYmplY3QuZW50cmllcyhtYXApLm1hcCgoW25hbWUsIGZpbGVdKTogW3N0cmluZywgc3RyaW5nXSA9PiB7XG4gICAgaWYgKHR5cGVvZiBmaWxlID09PSBcInN0cmluZ1wiICYmIGZpbGUuZW5kc1dpdGgoXCIuc2FmZXRlbnNvcnNcIikpIHJldHVybiBbbmFtZSwgZmlsZV07XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgIFwid2VpZ2h0c1wiLFxuICAgICAgYCR7d2hlcmV9OiB0aGUgZmlsZSBvZiAke25hbWV9IGlzICR7a2luZChmaWxlKX0sIGV4cGVjdGVkIGEgLnNhZmV0ZW5zb3JzIG5hbWUuYCxcbiAgICApO1xuICB9KTtcbiAgcmV0dXJuIG5ldyBNYXAoZW50cmllcyk7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHJlYWRIZWFkZXIoXG4gIHNvdXJjZTogQnl0ZVNvdXJjZSxcbiAgc2lnbmFsPzogQWJvcnRTaWduYWwsXG4pOiBQcm9taXNlPHsgdGVuc29yczogTWFwPHN0cmluZywgU3RvcmVkVGVuc29yPjsgbWV0YWRhdGE6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4gfT4ge1xuICBjb25zdCBmYWlsID0gKHdoYXQ6IHN0cmluZyk6IG5ldmVyID0+IHtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwid2VpZ2h0c1wiLCBgJHtzb3VyY2UubmFtZX06ICR7d2hhdH07IHRoZSBmaWxlIGlzIGRhbWFnZWQgb3Igbm8gc2FmZXRlbnNvcnMgZmlsZS5gKTtcbiAgfTtcbiAgaWYgKHNvdXJjZS5zaXplIDwgOCkgZmFpbChgdGhlIHNpemUgaXMgJHtzb3VyY2Uuc2l6ZX0gYnl0ZXMsIGV4cGVjdGVkIGF0IGxlYXN0IDhgKTtcbiAgY29uc3Qgc3RhcnQgPSBhd2FpdCBzb3VyY2UucmVhZCgwLCA4LCBzaWduYWwpO1xuICBjb25zdCBsZW5ndGggPSBuZXcgRGF0YVZpZXcoc3RhcnQuYnVmZmVyLCBzdGFydC5ieXRlT2Zmc2V0LCA4KS5nZXRCaWdVaW50NjQoMCwgdHJ1ZSk7XG4gIGNvbnN0IGxvbmdlc3QgPSBNYXRoLm1pbihNQVhfSEVBREVSX0JZVEVTLCBzb3VyY2Uuc2l6ZSAtIDgpO1xuICBpZiAobGVuZ3RoID4gbG9uZ2VzdCkgZmFpbChgdGhlIGhlYWRlciBsZW5ndGggaXMgJHtsZW5ndGh9LCBleHBlY3RlZCBhdCBtb3N0ICR7bG9uZ2VzdH1gKTtcbiAgY29uc3QgdGV4dCA9IGRlY29kZVV0ZjgoYXdhaXQgc291cmNlLnJlYWQoOCwgTnVtYmVyKGxlbmd0aCksIHNpZ25hbCksIHNvdXJjZS5uYW1lKTtcbiAgY29uc3QgbmVzdGluZyA9IGNoZWNrS2V5cyh0ZXh0LCBzb3VyY2UubmFtZSk7XG4gIGlmIChuZXN0aW5nKSBmYWlsKG5lc3RpbmcpO1xuICBjb25zdCBoZWFkZXIgPSBwYXJzZUpzb24odGV4dCwgc291cmNlLm5hbWUpO1xuICBpZiAoIWlzT2JqZWN0KGhlYWRlcikpIHJldHVybiBmYWlsKGB0aGUgaGVhZGVyIGlzICR7a2luZChoZWFkZXIpfSwgZXhwZWN0ZWQgYW4gb2JqZWN0YCk7XG4gIGNvbnN0IHsgX19tZXRhZGF0YV9fOiBtZXRhZGF0YSwgLi4uZW50cmllcyB9ID0gaGVhZGVyO1xuICBpZiAobWV0YWRhdGEgIT09IHVuZGVmaW5lZCAmJiAhaXNUZXh0TWFwKG1ldGFkYXRhKSkgcmV0dXJuIGZhaWwoXCJfX21ldGFkYXRhX18gaXMgbm90IGEgbWFwIG9mIHRleHRzXCIpO1xuICBjb25zdCBmaXJzdCA9IDggKyBOdW1iZXIobGVuZ3RoKTtcbiAgY29uc3QgdGVuc29ycyA9IE9iamVjdC5lbnRyaWVzKGVudHJpZXMpLm1hcCgoW25hbWUsIGVudHJ5XSkgPT4ge1xuICAgIGNvbnN0IGZvdW5kID0gcmVhZEVudHJ5KG5hbWUsIGVudHJ5LCBzb3VyY2UsIGZpcnN0KTtcbiAgICByZXR1cm4gdHlwZW9mIGZvdW5kID09PSBcInN0cmluZ1wiID8gZmFpbChgdGVuc29yICR7bmFtZX0gaGFzICR7Zm91bmR9YCkgOiBmb3VuZDtcbiAgfSk7XG4gIHRlbnNvcnMuc29ydCgoYSwgYikgPT4gYS5vZmZzZXQgLSBiLm9mZnNldCB8fCBhLmxlbmd0aCAtIGIubGVuZ3RoKTtcbiAgbGV0IGVuZCA9IGZpcnN0O1xuICBmb3IgKGNvbnN0IHsgbmFtZSwgb2Zmc2V0LCBsZW5ndGggfSBvZiB0ZW5zb3JzKSB7XG4gICAgaWYgKG9mZnNldCAhPT0gZW5kKSBmYWlsKGB0ZW5zb3IgJHtuYW1lfSBiZWdpbnMgYXQgYnl0ZSAke29mZnNldH0sIGV4cGVjdGVkICR7ZW5kfSAobm8gZ2FwLCBubyBvdmVybGFwKWApO1xuICAgIGVuZCA9IG9mZnNldCArIGxlbmd0aDtcbiAgfVxuICBpZiAoZW5kICE9PSBzb3VyY2Uuc2l6ZSkgZmFpbChgdGhlIHRlbnNvcnMgZW5kIGF0IGJ5dGUgJHtlbmR9LCB0aGUgZmlsZSBhdCAke3NvdXJjZS5zaXplfWApO1xuICByZXR1cm4geyB0ZW5zb3JzOiBuZXcgTWFwKHRlbnNvcnMubWFwKCh0ZW5zb3IpID0+IFt0ZW5zb3IubmFtZSwgdGVuc29yXSkpLCBtZXRhZGF0YTogbWV0YWRhdGEgPz8ge30gfTtcbn1cblxuLyoqIE9uZSB0ZW5zb3IsIG9yIHdoYXQgaXMgd3Jvbmcgd2l0aCBpdC4gKi9cbmZ1bmN0aW9uIHJlYWRFbnRyeShuYW1lOiBzdHJpbmcsIGVudHJ5OiB1bmtub3duLCBzb3VyY2U6IEJ5dGVTb3VyY2UsIGZpcnN0OiBudW1iZXIpOiBTdG9yZWRUZW5zb3IgfCBzdHJpbmcge1xuICBpZiAoIWlzT2JqZWN0KGVudHJ5KSkgcmV0dXJuIGAke2tpbmQoZW50cnkpfSBhcyBpdHMgZW50cnksIGV4cGVjdGVkIGFuIG9iamVjdGA7XG4gIGNvbnN0IHsgZHR5cGUsIHNoYXBlLCBkYXRhX29mZnNldHM6IG9mZnNldHMgfSA9IGVudHJ5O1xuICBpZiAodHlwZW9mIGR0eXBlICE9PSBcInN0cmluZ1wiIHx8ICFPYmplY3QuaGFzT3duKEVMRU1FTlRfQllURVMsIGR0eXBlKSkge1xuICAgIHJldHVybiBgZHR5cGUgJHtraW5kKGR0eXBlKX0sIGV4cGVjdGVkIG9uZSBvZiAke09iamVjdC5rZXlzKEVMRU1FTlRfQllURVMpLmpvaW4oXCIgXCIpfWA7XG4gIH1cbiAgY29uc3Qgc3RvcmVkID0gZHR5cGUgYXMgU3RvcmVkRFR5cGU7XG4gIGlmICghaXNDb3VudHMoc2hhcGUpKSByZXR1cm4gYHNoYXBlICR7a2luZChzaGFwZSl9LCBleHBlY3RlZCBhIGxpc3Qgb2YgaW50ZWdlcnMgPj0gMGA7XG4gIGlmICghaXNDb3VudHMob2Zmc2V0cykgfHwgb2Zmc2V0cy5sZW5ndGggIT09IDIpXG4gICAgcmV0dXJuIGBkYXRhX29mZnNldHMgJHtraW5kKG9mZnNldHMpfSwgZXhwZWN0ZWQgdHdvIGludGVnZXJzID49IDBgO1xuICBjb25zdCBbYmVnaW4sIGVuZF0gPSBvZmZzZXRzIGFzIFtudW1iZXIsIG51bWJlcl07XG4gIGlmIChiZWdpbiA+IGVuZCB8fCBlbmQgPiBzb3VyY2Uuc2l6ZSAtIGZpcnN0KSB7XG4gICAgcmV0dXJuIGBkYXRhX29mZnNldHMgWyR7YmVnaW59LCAke2VuZH1dLCBleHBlY3RlZCBhbiBpbnRlcnZhbCB3aXRoaW4gJHtzb3VyY2Uuc2l6ZSAtIGZpcnN0fSBieXRlc2A7XG4gIH1cbiAgY29uc3QgbGVuZ3RoID0gYnl0ZUxlbmd0aChzdG9yZWQsIHNoYXBlKTtcbiAgaWYgKGxlbmd0aCAhPT0gZW5kIC0gYmVnaW4pXG4gICAgcmV0dXJuIGAke2VuZCAtIGJlZ2lufSBieXRlcywgZXhwZWN0ZWQgJHtsZW5ndGh9ICgke2R0eXBlfSBbJHtzaGFwZS5qb2luKFwiLCBcIil9XSlgO1xuICByZXR1cm4geyBuYW1lLCBkdHlwZTogc3RvcmVkLCBzaGFwZSwgc291cmNlLCBvZmZzZXQ6IGZpcnN0ICsgYmVnaW4sIGxlbmd0aCB9O1xufVxuXG4vKiogQnl0ZXMgb2YgYSB0ZW5zb3I7IE5hTiB3aGVyZSB0aGUgcHJvZHVjdCBpcyBubyBleGFjdCBpbnRlZ2VyLiAqL1xuZnVuY3Rpb24gYnl0ZUxlbmd0aChkdHlwZTogU3RvcmVkRFR5cGUsIHNoYXBlOiByZWFkb25seSBudW1iZXJbXSk6IG51bWJlciB7XG4gIGxldCBsZW5ndGg6IG51bWJlciA9IHNoYXBlLmluY2x1ZGVzKDApID8gMCA6IEVMRU1FTlRfQllURVNbZHR5cGVdO1xuICBmb3IgKGNvbnN0IG4gb2Ygc2hhcGUpIHtcbiAgICBsZW5ndGggKj0gbjtcbiAgICBpZiAoIU51bWJlci5pc1NhZmVJbnRlZ2VyKGxlbmd0aCkpIHJldHVybiBOYU47XG4gIH1cbiAgcmV0dXJuIGxlbmd0aDtcbn1cblxuLyoqXG4gKiBgSlNPTi5wYXJzZWAga2VlcHMgdGhlIGxhc3Qgb2YgdHdvIGVxdWFsIGtleXMgaW4gc2lsZW5jZSBhbmQgZm9sbG93cyBhbnkgZGVwdGg6IHRoaXMgZmluZHMgYm90aCwgaW4gb25lIHBhc3MgYW5kXG4gKiBiZWZvcmUgaXQuIFdoYXQgZWxzZSBpcyB3cm9uZyB3aXRoIHRoZSB0ZXh0IGlzIGxlZnQgdG8gYEpTT04ucGFyc2VgLlxuICovXG5mdW5jdGlvbiBjaGVja0tleXModGV4dDogc3RyaW5nLCB3aGVyZTogc3RyaW5nKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgY29uc3Qgb3BlbjogU2V0PHVua25vd24+W10gPSBbXTtcbiAgY29uc3QgY29sb24gPSAvXFxzKjoveTtcbiAgZm9yIChsZXQgYXQgPSAwOyBhdCA8IHRleHQubGVuZ3RoOyBhdCsrKSB7XG4gICAgY29uc3QgbWFyayA9IHRleHRbYXRdO1xuICAgIGlmIChtYXJrID09PSBcIn1cIiB8fCBtYXJrID09PSBcIl1cIikgb3Blbi5wb3AoKTtcbiAgICBlbHNlIGlmIChtYXJrID09PSBcIntcIiB8fCBtYXJrID09PSBcIltcIikge1xuICAgICAgaWYgKG9wZW4ucHVzaChuZXcgU2V0KCkpID4gMykgcmV0dXJuIFwidGhlIGhlYWRlciBpcyBuZXN0ZWQgZGVlcGVyIHRoYW4gYSBzaGFwZVwiO1xuICAgIH0gZWxzZSBpZiAobWFyayA9PT0gJ1wiJykge1xuICAgICAgY29uc3Qgc3RhcnQgPSBhdCsrO1xuICAgICAgd2hpbGUgKGF0IDwgdGV4dC5sZW5ndGggJiYgdGV4dFthdF0gIT09ICdcIicpIGF0ICs9IHRleHRbYXRdID09PSBcIlxcXFxcIiA/IDIgOiAxO1xuICAgICAgY29sb24ubGFzdEluZGV4ID0gYXQgKyAxO1xuICAgICAgaWYgKCFjb2xvbi50ZXN0KHRleHQpKSBjb250aW51ZTtcbiAgICAgIGNvbnN0IGtleSA9IHBhcnNlSnNvbih0ZXh0LnNsaWNlKHN0YXJ0LCBhdCArIDEpLCB3aGVyZSk7XG4gICAgICBpZiAob3Blbi5hdCgtMSk/LmhhcyhrZXkpKSByZXR1cm4gYHRoZSBrZXkgJHtraW5kKGtleSl9IGlzIGluIHRoZSBoZWFkZXIgdHdpY2VgO1xuICAgICAgb3Blbi5hdCgtMSk/LmFkZChrZXkpO1xuICAgIH1cbiAgfVxuICByZXR1cm4gdW5kZWZpbmVkO1xufVxuXG5mdW5jdGlvbiBpc09iamVjdCh2YWx1ZTogdW5rbm93bik6IHZhbHVlIGlzIFJlY29yZDxzdHJpbmcsIHVua25vd24+IHtcbiAgcmV0dXJuIHR5cGVvZiB2YWx1ZSA9PT0gXCJvYmplY3RcIiAmJiB2YWx1ZSAhPT0gbnVsbCAmJiAhQXJyYXkuaXNBcnJheSh2YWx1ZSk7XG59XG5cbmZ1bmN0aW9uIGlzVGV4dE1hcCh2YWx1ZTogdW5rbm93bik6IHZhbHVlIGlzIFJlY29yZDxzdHJpbmcsIHN0cmluZz4ge1xuICByZXR1cm4gaXNPYmplY3QodmFsdWUpICYmIE9iamVjdC52YWx1ZXModmFsdWUpLmV2ZXJ5KCh0ZXh0KSA9PiB0eXBlb2YgdGV4dCA9PT0gXCJzdHJpbmdcIik7XG59XG5cbmZ1bmN0aW9uIGlzQ291bnRzKHZhbHVlOiB1bmtub3duKTogdmFsdWUgaXMgbnVtYmVyW10ge1xuICByZXR1cm4gQXJyYXkuaXNBcnJheSh2YWx1ZSkgJiYgdmFsdWUuZXZlcnkoKG4pID0+IE51bWJlci5pc1NhZmVJbnRlZ2VyKG4pICYmIG4gPj0gMCk7XG59XG5cbmZ1bmN0aW9uIGtpbmQodmFsdWU6IHVua25vd24pOiBzdHJpbmcge1xuICByZXR1cm4gKEpTT04uc3RyaW5naWZ5KHZhbHVlKSA/PyBcImFic2VudFwiKS5zbGljZSgwLCA2MCk7XG59XG5cbi8qKiBBIHRlbnNvciB0byB3cml0ZTogaXRzIGJ5dGVzIGFyZSBsaXR0bGUtZW5kaWFuIGFuZCByb3ctbWFqb3IuICovXG5leHBvcnQgaW50ZXJmYWNlIFRlbnNvclRvV3JpdGUge1xuICByZWFkb25seSBkdHlwZTogU3RvcmVkRFR5cGU7XG4gIHJlYWRvbmx5IHNoYXBlOiByZWFkb25seSBudW1iZXJbXTtcbiAgcmVhZG9ubHkgZGF0YTogVWludDhBcnJheTtcbn1cblxuLyoqIEEgc2FmZXRlbnNvcnMgZmlsZSBpbiBtZW1vcnksIHRlbnNvcnMgaW4gdGhlIG9yZGVyIGdpdmVuLiBGb3Igd2hhdCBkb2VzIG5vdCBmaXQgdGhlcmUgc2VlIGBzYWZldGVuc29yc0hlYWRlcmAuICovXG5leHBvcnQgZnVuY3Rpb24gd3JpdGVTYWZldGVuc29ycyhcbiAgdGVuc29yczogSXRlcmFibGU8cmVhZG9ubHkgW3N0cmluZywgVGVuc29yVG9Xcml0ZV0+LFxuICBtZXRhZGF0YT86IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+LFxuKTogVWludDhBcnJheTxBcnJheUJ1ZmZlcj4ge1xuICBjb25zdCBsaXN0ID0gWy4uLnRlbnNvcnNdO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB7IGR0eXBlLCBzaGFwZSwgZGF0YSB9XSBvZiBsaXN0KSB7XG4gICAgY29uc3QgZXhwZWN0ZWQgPSBieXRlTGVuZ3RoKGR0eXBlLCBzaGFwZSk7XG4gICAgaWYgKGRhdGEubGVuZ3RoID09PSBleHBlY3RlZCkgY29udGludWU7XG4gICAgY29uc3Qgd2hhdCA9IGB0ZW5zb3IgJHtuYW1lfSBoYXMgJHtkYXRhLmxlbmd0aH0gYnl0ZXMsIGV4cGVjdGVkICR7ZXhwZWN0ZWR9ICgke2R0eXBlfSBbJHtzaGFwZS5qb2luKFwiLCBcIil9XSlgO1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJhcmd1bWVudFwiLCBgd3JpdGVTYWZldGVuc29yczogJHt3aGF0fS5gKTtcbiAgfVxuICBjb25zdCBoZWFkZXIgPSBzYWZldGVuc29yc0hlYWRlcihsaXN0LCBtZXRhZGF0YSk7XG4gIGNvbnN0IGZpbGUgPSBuZXcgVWludDhBcnJheShsaXN0LnJlZHVjZSgoc2l6ZSwgWywgeyBkYXRhIH1dKSA9PiBzaXplICsgZGF0YS5sZW5ndGgsIGhlYWRlci5sZW5ndGgpKTtcbiAgZmlsZS5zZXQoaGVhZGVyKTtcbiAgbGV0IGF0ID0gaGVhZGVyLmxlbmd0aDtcbiAgZm9yIChjb25zdCBbLCB7IGRhdGEgfV0gb2YgbGlzdCkge1xuICAgIGZpbGUuc2V0KGRhdGEsIGF0KTtcbiAgICBhdCArPSBkYXRhLmxlbmd0aDtcbiAgfVxuICByZXR1cm4gZmlsZTtcbn1cblxuLyoqIFdoYXQgY29tZXMgYmVmb3JlIHRoZSB0ZW5zb3JzJyBieXRlczogbGVuZ3RoIGFuZCBoZWFkZXIsIHBhZGRlZCB3aXRoIHNwYWNlcyB0byBhIG11bHRpcGxlIG9mIDguICovXG5leHBvcnQgZnVuY3Rpb24gc2FmZXRlbnNvcnNIZWFkZXIoXG4gIHRlbnNvcnM6IEl0ZXJhYmxlPHJlYWRvbmx5IFtzdHJpbmcsIFBpY2s8VGVuc29yVG9Xcml0ZSwgXCJkdHlwZVwiIHwgXCJzaGFwZVwiPl0+LFxuICBtZXRhZGF0YT86IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+LFxuKTogVWludDhBcnJheTxBcnJheUJ1ZmZlcj4ge1xuICBjb25zdCBlbnRyaWVzID0gbmV3IE1hcDxzdHJpbmcsIHVua25vd24+KG1ldGFkYXRhID8gW1tcIl9fbWV0YWRhdGFfX1wiLCBtZXRhZGF0YV1dIDogW10pO1xuICBsZXQgYXQgPSAwO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB7IGR0eXBlLCBzaGFwZSB9XSBvZiB0ZW5zb3JzKSB7XG4gICAgaWYgKGVudHJpZXMuaGFzKG5hbWUpIHx8IG5hbWUgPT09IFwiX19tZXRhZGF0YV9fXCIpIHtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgIFwiYXJndW1lbnRcIixcbiAgICAgICAgYHdyaXRlU2FmZXRlbnNvcnM6IHRoZSBuYW1lICR7bmFtZX0gaXMgdGFrZW4sIGV4cGVjdGVkIGRpc3RpbmN0IG5hbWVzLmAsXG4gICAgICApO1xuICAgIH1cbiAgICBjb25zdCBlbmQgPSBhdCArIGJ5dGVMZW5ndGgoZHR5cGUsIHNoYXBlKTtcbiAgICBlbnRyaWVzLnNldChuYW1lLCB7IGR0eXBlLCBzaGFwZSwgZGF0YV9vZmZzZXRzOiBbYXQsIGVuZF0gfSk7XG4gICAgYXQgPSBlbmQ7XG4gIH1cbiAgY29uc3QganNvbiA9IG5ldyBUZXh0RW5jb2RlcigpLmVuY29kZShKU09OLnN0cmluZ2lmeShPYmplY3QuZnJvbUVudHJpZXMoZW50cmllcykpKTtcbiAgY29uc3QgaGVhZGVyID0gbmV3IFVpbnQ4QXJyYXkoOCArIE1hdGguY2VpbChqc29uLmxlbmd0aCAvIDgpICogOCkuZmlsbCgweDIwKTtcbiAgbmV3IERhdGFWaWV3KGhlYWRlci5idWZmZXIpLnNldEJpZ1VpbnQ2NCgwLCBCaWdJbnQoaGVhZGVyLmxlbmd0aCAtIDgpLCB0cnVlKTtcbiAgaGVhZGVyLnNldChqc29uLCA4KTtcbiAgcmV0dXJuIGhlYWRlcjtcbn1cbiIsICIvLyBSZWFkaW5nIHRoZSBnb2xkZW5zLCBhbmQgdGhlIG1lYXN1cmVzIHRoZXkgYXJlIGNvbXBhcmVkIHdpdGguXG5cbmltcG9ydCB7IG9wZW5GaWxlIH0gZnJvbSBcIi4uL3NyYy9ub2RlL2ZvbGRlci50c1wiO1xuaW1wb3J0IHsgQ2hlY2twb2ludCB9IGZyb20gXCIuLi9zcmMvc2FmZXRlbnNvcnMudHNcIjtcbmltcG9ydCB7IGNyZWF0ZURldmljZSwgdHlwZSBEZXZpY2UgfSBmcm9tIFwiLi4vc3JjL2RldmljZS50c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIEdvbGRlblRlbnNvciB7XG4gIHJlYWRvbmx5IHNoYXBlOiByZWFkb25seSBudW1iZXJbXTtcbiAgcmVhZG9ubHkgdmFsdWVzOiBGbG9hdDMyQXJyYXk8QXJyYXlCdWZmZXI+IHwgSW50MzJBcnJheTxBcnJheUJ1ZmZlcj47XG59XG5cbi8qKiBBIGZpbGUgb2YgdGVzdC9nb2xkZW4sIGFzIGEgY2hlY2twb2ludC4gUGF0aHMgYXJlIHJlbGF0aXZlIHRvIHRoZSByZXBvc2l0b3J5LCB3aGVyZSB0aGUgdGVzdHMgcnVuLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIG9wZW5Hb2xkZW4ocGF0aDogc3RyaW5nKTogUHJvbWlzZTxDaGVja3BvaW50PiB7XG4gIHJldHVybiBDaGVja3BvaW50Lm9wZW5GaWxlKGF3YWl0IG9wZW5GaWxlKGB0ZXN0L2dvbGRlbi8ke3BhdGh9YCkpO1xufVxuXG4vKiogQWxsIEYzMiBhbmQgSTMyIHRlbnNvcnMgb2YgYSBnb2xkZW4gZmlsZSwgYnkgbmFtZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWFkR29sZGVuKHBhdGg6IHN0cmluZyk6IFByb21pc2U8TWFwPHN0cmluZywgR29sZGVuVGVuc29yPj4ge1xuICBjb25zdCBjaGVja3BvaW50ID0gYXdhaXQgb3BlbkdvbGRlbihwYXRoKTtcbiAgY29uc3QgdGVuc29ycyA9IG5ldyBNYXA8c3RyaW5nLCBHb2xkZW5UZW5zb3I+KCk7XG4gIGZvciAoY29uc3QgeyBuYW1lLCBkdHlwZSwgc2hhcGUsIHNvdXJjZSwgb2Zmc2V0LCBsZW5ndGggfSBvZiBjaGVja3BvaW50LnRlbnNvcnMudmFsdWVzKCkpIHtcbiAgICBjb25zdCB7IGJ1ZmZlciB9ID0gYXdhaXQgc291cmNlLnJlYWQob2Zmc2V0LCBsZW5ndGgpO1xuICAgIHRlbnNvcnMuc2V0KG5hbWUsIHsgc2hhcGUsIHZhbHVlczogZHR5cGUgPT09IFwiSTMyXCIgPyBuZXcgSW50MzJBcnJheShidWZmZXIpIDogbmV3IEZsb2F0MzJBcnJheShidWZmZXIpIH0pO1xuICB9XG4gIGF3YWl0IGNoZWNrcG9pbnQuY2xvc2UoKTtcbiAgcmV0dXJuIHRlbnNvcnM7XG59XG5cbi8qKiB8fGFjdHVhbCAtIGV4cGVjdGVkfHwgLyB8fGV4cGVjdGVkfHw7IE5hTiB3aGVyZSB0aGUgbGVuZ3RocyBkaWZmZXIuICovXG5leHBvcnQgZnVuY3Rpb24gcmVsYXRpdmVSbXNlKGFjdHVhbDogQXJyYXlMaWtlPG51bWJlcj4sIGV4cGVjdGVkOiBBcnJheUxpa2U8bnVtYmVyPik6IG51bWJlciB7XG4gIGlmIChhY3R1YWwubGVuZ3RoICE9PSBleHBlY3RlZC5sZW5ndGgpIHJldHVybiBOYU47XG4gIGxldCBkaWZmZXJlbmNlID0gMDtcbiAgbGV0IHRvdGFsID0gMDtcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCBleHBlY3RlZC5sZW5ndGg7IGkrKykge1xuICAgIGRpZmZlcmVuY2UgKz0gKGFjdHVhbFtpXSEgLSBleHBlY3RlZFtpXSEpICoqIDI7XG4gICAgdG90YWwgKz0gZXhwZWN0ZWRbaV0hICoqIDI7XG4gIH1cbiAgcmV0dXJuIE1hdGguc3FydChkaWZmZXJlbmNlIC8gdG90YWwpO1xufVxuXG4vKiogVGhlIGNvbHVtbnMgb2YgYSBtYXRyaXggb2YgYHdpZHRoYCB0aGF0IGBrZWVwYCB0YWtlcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb2x1bW5zKFxuICB2YWx1ZXM6IEZsb2F0MzJBcnJheSxcbiAgd2lkdGg6IG51bWJlcixcbiAga2VlcDogKGNvbHVtbjogbnVtYmVyKSA9PiBib29sZWFuLFxuKTogRmxvYXQzMkFycmF5IHtcbiAgcmV0dXJuIHZhbHVlcy5maWx0ZXIoKF8sIGkpID0+IGtlZXAoaSAlIHdpZHRoKSk7XG59XG5cbmxldCBkZXZpY2U6IFByb21pc2U8RGV2aWNlPiB8IHVuZGVmaW5lZDtcblxuLyoqIE9uZSBkZXZpY2UgZm9yIHRoZSB0ZXN0cyBvZiBhIGZpbGUuICovXG5leHBvcnQgZnVuY3Rpb24gdGVzdERldmljZSgpOiBQcm9taXNlPERldmljZT4ge1xuICByZXR1cm4gKGRldmljZSA/Pz0gY3JlYXRlRGV2aWNlKCkpO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7OztBQTBCTyxTQUFTLGVBQWUsUUFBdUM7QUFDcEUsTUFBSSxRQUFRO0FBQ1YsVUFBTSxJQUFJLGFBQWEsV0FBVyx1Q0FBdUMsRUFBRSxPQUFPLE9BQU8sT0FBTyxDQUFDO0FBQ3JHO0FBN0JBLElBZWE7QUFmYjtBQUFBO0FBQUE7QUFlTyxJQUFNLGVBQU4sY0FBMkIsTUFBTTtBQUFBLE1BQzdCO0FBQUEsTUFFVCxZQUFZLE1BQWlCLFNBQWlCLFNBQXdCO0FBQ3BFLGNBQU0sU0FBUyxPQUFPO0FBQ3RCLGFBQUssT0FBTztBQUNaLGFBQUssT0FBTztBQUFBLE1BQ2Q7QUFBQSxJQUNGO0FBQUE7QUFBQTs7O0FDdkJBO0FBQUE7QUFBQTtBQUFBO0FBT0EsZUFBc0IsWUFBZSxTQUFpQztBQUNwRSxNQUFJLFVBQVU7QUFDZCxRQUFNLE9BQU8sUUFBUSxRQUFRLE1BQU8sVUFBVSxJQUFLO0FBQ25ELE9BQUssTUFBTSxNQUFNO0FBQUEsRUFBQyxDQUFDO0FBQ25CLFFBQU0sUUFBUSxRQUFRO0FBQ3RCLFNBQU8sQ0FBQyxTQUFTO0FBQ2YsVUFBTSxJQUFJLFFBQVEsWUFBWTtBQUM5QixRQUFJLENBQUMsUUFBUyxTQUFRLEtBQUssU0FBUyxHQUFHLEdBQUcsa0JBQWtCO0FBQUEsRUFDOUQ7QUFDQSxTQUFPO0FBQ1Q7QUFqQkEsSUFHTSxvQkFDQTtBQUpOO0FBQUE7QUFBQTtBQUdBLElBQU0scUJBQXFCO0FBQzNCLElBQU0sVUFBVSxJQUFJLFdBQVcsSUFBSSxrQkFBa0IsQ0FBQyxDQUFDO0FBQUE7QUFBQTs7O0FDSnZEO0FBQUE7QUFBQTtBQUFBO0FBRUEsU0FBUyxXQUFXLGdCQUFnQjtBQVlwQyxlQUFzQixtQkFBbUIsUUFBc0M7QUFDN0UsUUFBTSxFQUFFLFFBQVEsUUFBUSxJQUFJLE1BQU0sT0FBTyxRQUFRO0FBQ2pELFNBQU8sT0FBTyxZQUFZLE9BQU87QUFDakMsZUFBYSxPQUFPLFNBQVMsQ0FBQyxXQUFXLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQztBQUN2RCxRQUFNLFVBQVUsTUFBTSxNQUFNLE1BQU0sWUFBWSxTQUFVLGVBQWUsRUFBRSxpQkFBaUIsbUJBQW1CLENBQUMsQ0FBQyxDQUFDO0FBQ2hILE1BQUksQ0FBQyxRQUFTLE9BQU0sSUFBSSxhQUFhLFVBQVUsVUFBVTtBQUN6RCxTQUFPO0FBQ1Q7QUFNQSxlQUFlLE1BQVMsTUFBb0M7QUFDMUQsTUFBSTtBQUNKLE1BQUk7QUFDRixZQUFRLFNBQVMsbUJBQW1CLEdBQUc7QUFBQSxFQUN6QyxRQUFRO0FBQ04sV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUNBLHdCQUFzQixXQUFXO0FBQ2pDLE1BQUk7QUFDRixXQUFPLE1BQU0sS0FBSztBQUFBLEVBQ3BCLFVBQUU7QUFDQSwwQkFBc0IsaUJBQWlCLEtBQUssRUFBRTtBQUM5QyxjQUFVLEtBQUs7QUFBQSxFQUNqQjtBQUNGO0FBR0EsU0FBUyxzQkFBc0IsTUFBb0I7QUFDakQsWUFBVSxDQUFDO0FBQ1gsV0FBUyxNQUFNLEdBQUc7QUFDcEI7QUEvQ0EsSUFNTSxZQUtGO0FBWEo7QUFBQTtBQUFBO0FBR0E7QUFDQTtBQUVBLElBQU0sYUFDSjtBQUFBO0FBQUE7OztBQ0xGLFNBQVMsb0JBQW9CO0FBQzdCLFNBQVMsYUFBYTtBQUN0QixZQUFZLFlBQVk7OztBQ0R4Qjs7O0FDREE7QUFHQSxJQUFNLE9BQU8sQ0FBQyxVQUF3QyxJQUFJLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFHbkUsU0FBUyxZQUNkLElBQ0EsTUFDQSxRQUNBLFVBQ007QUFDTixRQUFNLE9BQ0osT0FBTyxNQUFNLFdBQVcsU0FBUyxVQUNqQyxTQUFTLE1BQU0sQ0FBQyxNQUFNLE1BQU0sT0FBTyxTQUFTLFlBQVksU0FBUyxPQUFPLE1BQU0sQ0FBQyxDQUFDO0FBQ2xGLE1BQUksS0FBTTtBQUNWLFFBQU0sSUFBSSxhQUFhLFlBQVksR0FBRyxFQUFFLEtBQUssSUFBSSxPQUFPLEtBQUssT0FBTyxLQUFLLENBQUMsY0FBYyxLQUFLLFFBQVEsQ0FBQyxHQUFHO0FBQzNHO0FBR08sU0FBUyxlQUFlLElBQVksTUFBYyxRQUFrQztBQUN6RixjQUFZLElBQUksTUFBTSxRQUFRLENBQUMsS0FBSyxHQUFHLENBQUM7QUFDeEMsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLE9BQU87QUFDdEIsU0FBTyxDQUFDLEdBQUcsQ0FBQztBQUNkO0FBR08sU0FBUyxlQUFlLElBQVksR0FBVyxVQUF3QjtBQUM1RSxRQUFNLElBQUksRUFBRSxNQUFNLENBQUM7QUFDbkIsTUFBSSxNQUFNLFlBQVksTUFBTSxLQUFLLEtBQUssV0FBVyxDQUFDLElBQUksRUFBRyxhQUFZLElBQUksS0FBSyxHQUFHLENBQUMsS0FBSyxRQUFRLENBQUM7QUFDbEc7OztBQ2hDQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0lBLElBQU0sUUFBUSxNQUFPLEtBQU8sSUFBTztBQXlCNUIsU0FBUyxVQUFVLE9BQXVCO0FBQy9DLFFBQU0sT0FBTyxLQUFLLElBQUksS0FBSyxNQUFNLEtBQUssS0FBSyxLQUFLLEtBQUssS0FBSyxJQUFJLE9BQU8sQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFO0FBQzlFLFNBQU8sS0FBSyxJQUFJLEdBQUcsS0FBSyxLQUFLLFFBQVEsSUFBSSxDQUFDLElBQUk7QUFDaEQ7QUFFTyxJQUFNLFFBQU4sTUFBWTtBQUFBLEVBQ1I7QUFBQSxFQUNBLFFBQWlCLENBQUM7QUFBQTtBQUFBLEVBQ2xCO0FBQUEsRUFDVCxVQUFxQixDQUFDO0FBQUEsRUFDdEIsVUFBVTtBQUFBLEVBQ1YsU0FBcUIsRUFBRSxXQUFXLEdBQUcsYUFBYSxHQUFHLGFBQWEsR0FBRyxPQUFPLEdBQUcsV0FBVyxFQUFFO0FBQUE7QUFBQSxFQUc1RixZQUFZQSxTQUFtQixXQUF1QjtBQUNwRCxTQUFLLFVBQVVBO0FBQ2YsU0FBSyxhQUFhO0FBQUEsRUFDcEI7QUFBQSxFQUVBLFFBQW9CO0FBQ2xCLFdBQU8sRUFBRSxHQUFHLEtBQUssT0FBTztBQUFBLEVBQzFCO0FBQUE7QUFBQSxFQUdBLFNBQVMsT0FBc0I7QUFDN0IsVUFBTSxTQUFTLFVBQVUsS0FBSztBQUM5QixVQUFNLEtBQUssS0FBSyxNQUFNLFVBQVUsQ0FBQ0MsV0FBVUEsT0FBTSxTQUFTLE1BQU07QUFFaEUsVUFBTSxNQUFNLEtBQUssSUFBSSxLQUFLLEtBQUssTUFBTSxjQUFjLENBQUNBLFdBQVVBLE9BQU0sVUFBVSxLQUFLLE1BQU0sRUFBRSxFQUFHLEtBQUs7QUFDbkcsVUFBTSxRQUFRLE1BQU0sSUFBSSxLQUFLLFFBQVEsUUFBUSxJQUFJLElBQUksS0FBSyxNQUFNLE9BQU8sS0FBSyxDQUFDLEVBQUUsQ0FBQztBQUNoRixRQUFJLE9BQU8sRUFBRyxNQUFLLE9BQU8sZUFBZSxNQUFNO0FBQy9DLFNBQUssT0FBTyxhQUFhLE1BQU07QUFDL0IsU0FBSyxPQUFPLGVBQWU7QUFDM0IsVUFBTSxPQUFPO0FBQ2IsU0FBSyxRQUFRLEdBQUcsRUFBRSxHQUFHLEtBQUssS0FBSztBQUMvQixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxJQUFJLE9BQXNCO0FBQ3hCLFVBQU0sUUFBUSxLQUFLLFFBQVEsS0FBSyxLQUFLLEtBQUssSUFBSSxPQUFPLEVBQUUsSUFBSSxFQUFFLElBQUksSUFBSSxLQUFLO0FBQzFFLFNBQUssT0FBTyxhQUFhLE1BQU07QUFDL0IsU0FBSyxPQUFPLGVBQWU7QUFDM0IsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFFBQVEsT0FBb0I7QUFDMUIsUUFBSSxDQUFDLE1BQU0sS0FBTTtBQUNqQixVQUFNLE9BQU87QUFDYixTQUFLLE9BQU8sYUFBYSxNQUFNO0FBQy9CLFNBQUssT0FBTyxlQUFlO0FBQzNCLFFBQUksQ0FBQyxNQUFNLE9BQVEsUUFBTyxLQUFLLFNBQVMsS0FBSztBQUM3QyxTQUFLLE9BQU8sZUFBZSxNQUFNO0FBQ2pDLFVBQU0sS0FBSyxLQUFLLE1BQU0sVUFBVSxDQUFDLFNBQVMsS0FBSyxRQUFRLE1BQU0sS0FBSztBQUNsRSxTQUFLLE1BQU0sT0FBTyxLQUFLLElBQUksS0FBSyxNQUFNLFNBQVMsSUFBSSxHQUFHLEtBQUs7QUFBQSxFQUM3RDtBQUFBO0FBQUEsRUFHQSxPQUEyQztBQUN6QyxVQUFNQyxVQUFrQixDQUFDO0FBQ3pCLFNBQUssUUFBUSxLQUFLQSxPQUFNO0FBQ3hCLFdBQU8sQ0FBQyxTQUFTO0FBQ2YsV0FBSyxRQUFRLElBQUk7QUFDakIsaUJBQVcsU0FBU0EsUUFBTyxRQUFRLEdBQUc7QUFDcEMsWUFBSSxLQUFLLElBQUksS0FBSyxFQUFHLE1BQUssUUFBUSxHQUFHLEVBQUUsR0FBRyxLQUFLLEtBQUs7QUFBQSxZQUMvQyxNQUFLLFFBQVEsS0FBSztBQUFBLE1BQ3pCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsT0FBYTtBQUNYLGVBQVcsU0FBUyxLQUFLLE1BQU0sT0FBTyxDQUFDLEdBQUc7QUFDeEMsV0FBSyxPQUFPLGVBQWUsTUFBTTtBQUNqQyxXQUFLLFNBQVMsS0FBSztBQUFBLElBQ3JCO0FBQUEsRUFDRjtBQUFBLEVBRUEsUUFBUSxPQUFlLFFBQXdCO0FBQzdDLFVBQU0sU0FBUyxLQUFLLFFBQVEsYUFBYSxFQUFFLE1BQU0sT0FBTyxPQUFPLE1BQU0sQ0FBQztBQUN0RSxTQUFLLE9BQU8sU0FBUztBQUNyQixTQUFLLE9BQU8sWUFBWSxLQUFLLElBQUksS0FBSyxPQUFPLFdBQVcsS0FBSyxPQUFPLEtBQUs7QUFDekUsV0FBTyxFQUFFLElBQUksS0FBSyxXQUFXLFFBQVEsT0FBTyxRQUFRLE1BQU0sS0FBSztBQUFBLEVBQ2pFO0FBQUEsRUFFQSxTQUFTLE9BQW9CO0FBQzNCLFVBQU0sT0FBTyxRQUFRO0FBQ3JCLFNBQUssT0FBTyxTQUFTLE1BQU07QUFDM0IsU0FBSyxXQUFXO0FBQUEsRUFDbEI7QUFDRjs7O0FDbEhBOzs7QUNEQTtBQXNCQSxJQUFNLFVBQ0o7QUFHSyxTQUFTLFdBQVcsTUFBYyxNQUE0QjtBQUNuRSxRQUFNLE9BQU8sS0FBSyxRQUFRLGVBQWUsRUFBRTtBQUMzQyxRQUFNLFdBQVcsQ0FBQyxHQUFHLEtBQUssU0FBUyxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxFQUFFLFNBQVMsT0FBTyxRQUFRLFFBQVEsT0FBZ0I7QUFBQSxJQUNuRyxNQUFNO0FBQUEsSUFDTixTQUFTLE9BQU8sT0FBTztBQUFBLElBQ3ZCLE1BQU0sVUFBVSxZQUFZLFlBQVksV0FBVyxlQUFlLFlBQVk7QUFBQSxFQUNoRixFQUFFO0FBQ0YsUUFBTSxPQUFPLGdDQUFnQyxLQUFLLElBQUksSUFBSSxDQUFDLEtBQUs7QUFDaEUsUUFBTSxTQUFTLENBQUMsR0FBRyxLQUFLLFNBQVMsaUNBQWlDLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxFQUFFLE9BQU8sSUFBSSxPQUFPO0FBQUEsSUFDN0YsTUFBTTtBQUFBLElBQ047QUFBQSxFQUNGLEVBQUU7QUFDRixTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBLFNBQVMsU0FBUyxPQUFPLENBQUMsWUFBWSxRQUFRLFNBQVMsUUFBUTtBQUFBLElBQy9ELGVBQWUsU0FBUyxLQUFLLENBQUMsWUFBWSxRQUFRLFNBQVMsUUFBUSxHQUFHLFdBQVc7QUFBQSxJQUNqRjtBQUFBLElBQ0EsV0FBVyxDQUFDLEdBQUcsS0FBSyxTQUFTLHFCQUFxQixDQUFDLEVBQUUsSUFBSSxDQUFDLFVBQVUsTUFBTSxDQUFDLENBQUU7QUFBQSxJQUM3RSxXQUFXLFNBQ1IsU0FBUyxDQUFDLEdBQUcsTUFBTSxFQUFFLFVBQVUsRUFBRSxPQUFPLEVBQ3hDLElBQUksQ0FBQyxFQUFFLE1BQUFDLE1BQUssTUFBT0EsVUFBUyxZQUFZLE1BQU1BLFVBQVMsWUFBWSxNQUFNLEdBQUksRUFDN0UsS0FBSyxFQUFFO0FBQUEsRUFDWjtBQUNGO0FBR0EsU0FBUyxXQUFXLFFBQXNCLE1BQWMsT0FBMEIsT0FBZ0M7QUFDaEgsUUFBTSxVQUFVLE1BQU0sS0FBSyxDQUFDLFNBQVMsQ0FBQyxNQUFNLFNBQVMsSUFBSSxDQUFDO0FBQzFELFFBQU0sVUFBVSxNQUFNLEtBQUssQ0FBQyxTQUFTLENBQUMsTUFBTSxTQUFTLElBQUksQ0FBQztBQUMxRCxNQUFJLFlBQVksVUFBYSxZQUFZLFFBQVc7QUFDbEQsVUFBTSxRQUFRLFlBQVksU0FBWSxJQUFJLE9BQU8saUJBQWlCLElBQUksT0FBTztBQUM3RSxVQUFNLElBQUk7QUFBQSxNQUNSO0FBQUEsTUFDQSxXQUFXLE9BQU8sSUFBSSxVQUFVLElBQUksSUFBSSxLQUFLLGNBQWMsTUFBTSxLQUFLLElBQUksS0FBSyxNQUFNO0FBQUEsSUFDdkY7QUFBQSxFQUNGO0FBQ0Y7QUFHTyxTQUFTLGFBQWEsUUFBc0IsT0FBZ0M7QUFDakYsYUFBVyxRQUFRLFVBQVUsT0FBTyxRQUFRLElBQUksQ0FBQyxZQUFZLFFBQVEsSUFBSSxHQUFHLEtBQUs7QUFDbkY7QUFHTyxTQUFTLFlBQVksUUFBc0IsUUFBMEMsTUFBc0I7QUFDaEgsUUFBTSxRQUFRLE9BQU8sT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLElBQUk7QUFDckQsYUFBVyxRQUFRLGFBQWEsT0FBTyxPQUFPLEtBQUssTUFBTSxDQUFDO0FBQzFELFNBQU8sT0FBTyxRQUFRLENBQUMsRUFBRSxNQUFNLEtBQUssR0FBRyxNQUFNO0FBQzNDLFVBQU0sUUFBUSxPQUFPLElBQUk7QUFDekIsUUFBSSxTQUFTLE1BQU8sTUFBSyxXQUFXLElBQUksR0FBRyxPQUFPLElBQUk7QUFBQSxhQUM3QyxTQUFTLE1BQU8sTUFBSyxTQUFTLElBQUksR0FBRyxPQUFPLElBQUk7QUFBQSxRQUNwRCxNQUFLLFVBQVUsSUFBSSxHQUFHLE9BQU8sSUFBSTtBQUFBLEVBQ3hDLENBQUM7QUFDSDtBQUdPLElBQU0sVUFBTixNQUFjO0FBQUEsRUFDVjtBQUFBLEVBQ0E7QUFBQSxFQUNBLFdBQVcsb0JBQUksSUFBMEI7QUFBQSxFQUN6QyxXQUFXLG9CQUFJLElBQTRFO0FBQUEsRUFDM0YsV0FBVyxvQkFBSSxJQUE2QjtBQUFBLEVBQzVDLGFBQWEsb0JBQUksSUFBZ0M7QUFBQSxFQUNqRCxhQUFhLG9CQUFJLElBQTJCO0FBQUEsRUFFckQsWUFBWUMsU0FBbUIsT0FBeUM7QUFDdEUsU0FBSyxVQUFVQTtBQUNmLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLElBQUksV0FBbUI7QUFDckIsV0FBTyxLQUFLLFdBQVc7QUFBQSxFQUN6QjtBQUFBLEVBRUEsT0FBTyxNQUE0QjtBQUNqQyxRQUFJLFNBQVMsS0FBSyxTQUFTLElBQUksSUFBSTtBQUNuQyxRQUFJLENBQUMsUUFBUTtBQUNYLFlBQU0sT0FBTyxLQUFLLE9BQU8sSUFBSTtBQUM3QixVQUFJLFNBQVMsT0FBVyxPQUFNLElBQUksYUFBYSxZQUFZLHVCQUF1QixJQUFJLGVBQWU7QUFDckcsV0FBSyxTQUFTLElBQUksTUFBTyxTQUFTLFdBQVcsTUFBTSxJQUFJLENBQUU7QUFBQSxJQUMzRDtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxnQkFBZ0IsUUFBMEM7QUFDeEQsV0FBTyxLQUFLLFFBQVEsTUFBTSxFQUFFO0FBQUEsRUFDOUI7QUFBQTtBQUFBLEVBR0EsU0FBUyxRQUFzQixXQUFpRTtBQUM5RixVQUFNLE1BQU0sWUFBWSxRQUFRLFNBQVM7QUFDekMsUUFBSSxXQUFXLEtBQUssV0FBVyxJQUFJLEdBQUc7QUFDdEMsUUFBSSxDQUFDLFVBQVU7QUFDYixpQkFBVyxLQUFLLFFBQVEsc0JBQXNCLEtBQUssWUFBWSxRQUFRLFNBQVMsQ0FBQztBQUNqRixXQUFLLFdBQVcsSUFBSSxLQUFLLFFBQVE7QUFBQSxJQUNuQztBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLFFBQVEsUUFBc0IsV0FBNEQ7QUFDeEYsVUFBTSxNQUFNLFlBQVksUUFBUSxTQUFTO0FBQ3pDLFFBQUksS0FBSyxXQUFXLElBQUksR0FBRyxFQUFHLFFBQU8sUUFBUSxRQUFRO0FBQ3JELFFBQUksWUFBWSxLQUFLLFdBQVcsSUFBSSxHQUFHO0FBQ3ZDLFFBQUksQ0FBQyxXQUFXO0FBQ2Qsa0JBQVksS0FBSyxRQUNkLDJCQUEyQixLQUFLLFlBQVksUUFBUSxTQUFTLENBQUMsRUFDOUQsS0FBSyxDQUFDLGFBQWEsS0FBSyxLQUFLLFdBQVcsSUFBSSxLQUFLLFFBQVEsQ0FBQyxFQUMxRCxRQUFRLE1BQU0sS0FBSyxXQUFXLE9BQU8sR0FBRyxDQUFDO0FBQzVDLFdBQUssV0FBVyxJQUFJLEtBQUssU0FBUztBQUFBLElBQ3BDO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFlBQVksUUFBc0IsV0FBMkU7QUFDM0csVUFBTSxVQUFVLE9BQU8sS0FBSyxTQUFTLEVBQUUsS0FBSyxDQUFDLFNBQVMsQ0FBQyxPQUFPLFVBQVUsU0FBUyxJQUFJLENBQUM7QUFDdEYsUUFBSSxZQUFZLFFBQVc7QUFDekIsWUFBTSxJQUFJO0FBQUEsUUFDUjtBQUFBLFFBQ0EsV0FBVyxPQUFPLElBQUksb0JBQW9CLE9BQU8sMEJBQTBCLE9BQU8sVUFBVSxLQUFLLElBQUksQ0FBQztBQUFBLE1BQ3hHO0FBQUEsSUFDRjtBQUNBLFFBQUksU0FBUyxLQUFLLFNBQVMsSUFBSSxPQUFPLElBQUk7QUFDMUMsUUFBSSxDQUFDLFFBQVE7QUFDWCxlQUFTLEtBQUssUUFBUSxtQkFBbUIsRUFBRSxPQUFPLE9BQU8sTUFBTSxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQ2xGLFdBQUssU0FBUyxJQUFJLE9BQU8sTUFBTSxNQUFNO0FBQUEsSUFDdkM7QUFDQSxXQUFPO0FBQUEsTUFDTCxPQUFPLE9BQU87QUFBQSxNQUNkLFFBQVEsS0FBSyxRQUFRLE1BQU0sRUFBRTtBQUFBLE1BQzdCLFNBQVMsRUFBRSxRQUFRLFlBQVksUUFBUSxXQUFXLEVBQUUsR0FBRyxVQUFVLEVBQUU7QUFBQSxJQUNyRTtBQUFBLEVBQ0Y7QUFBQSxFQUVBLFFBQVEsUUFBc0Y7QUFDNUYsUUFBSSxTQUFTLEtBQUssU0FBUyxJQUFJLE9BQU8sU0FBUztBQUMvQyxRQUFJLENBQUMsUUFBUTtBQUNYLFlBQU0sVUFBVSxDQUFDLEdBQUcsT0FBTyxTQUFTLEVBQUU7QUFBQSxRQUNwQyxDQUFDLFFBQVEsYUFBc0M7QUFBQSxVQUM3QztBQUFBLFVBQ0EsWUFBWTtBQUFBO0FBQUEsVUFDWixRQUNFLFdBQVcsTUFDUCxFQUFFLE1BQU0sV0FBVyxrQkFBa0IsS0FBSyxJQUMxQyxFQUFFLE1BQU0sV0FBVyxNQUFNLFlBQVksb0JBQW9CO0FBQUEsUUFDakU7QUFBQSxNQUNGO0FBQ0EsWUFBTSxZQUFZLEtBQUssUUFBUSxzQkFBc0IsRUFBRSxRQUFRLENBQUM7QUFDaEUsZUFBUyxFQUFFLFdBQVcsVUFBVSxLQUFLLFFBQVEscUJBQXFCLEVBQUUsa0JBQWtCLENBQUMsU0FBUyxFQUFFLENBQUMsRUFBRTtBQUNyRyxXQUFLLFNBQVMsSUFBSSxPQUFPLFdBQVcsTUFBTTtBQUFBLElBQzVDO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUVBLFNBQVMsWUFBWSxRQUFzQixXQUFxRDtBQUM5RixTQUFPLEdBQUcsT0FBTyxJQUFJLElBQUksS0FBSyxVQUFVLFNBQVMsQ0FBQztBQUNwRDs7O0FDekxBO0FBWUEsSUFBTSxXQUFXLENBQUMsYUFBYSxpQkFBaUI7QUFHekMsSUFBTSxVQUFVLE9BQU8sWUFBWSxZQUFZLE9BQU8sUUFBUSxVQUFVLFNBQVM7QUFFeEYsZUFBc0IsWUFBWSxTQUEyQztBQUMzRSxRQUFNLE9BQWEsV0FBVyxNQUFNLDJEQUEwQixjQUFjLENBQUMsWUFBWTtBQUN6RixNQUFJLFFBQVEsV0FBVztBQUNyQixVQUFNQyxVQUFTLFFBQVE7QUFDdkIsV0FBTyxFQUFFLFFBQUFBLFNBQVEsUUFBUSxPQUFPQSxRQUFPLGFBQWFBLFNBQVEsT0FBTyxHQUFHLE1BQU0sU0FBUyxNQUFNO0FBQUEsSUFBQyxFQUFFO0FBQUEsRUFDaEc7QUFDQSxRQUFNLFVBQVUsVUFDWixPQUFPLE1BQU0sMkRBQTBCLG1CQUFtQixRQUFRLE9BQU8sSUFDekUsTUFBTSxzQkFBc0I7QUFDaEMsUUFBTUEsVUFBUyxNQUFNO0FBQUEsSUFDbkIsUUFBUSxjQUFjO0FBQUEsTUFDcEIsa0JBQWtCLFNBQVMsT0FBTyxDQUFDLFlBQVksUUFBUSxTQUFTLElBQUksT0FBTyxDQUFDO0FBQUEsTUFDNUUsZ0JBQWdCLGNBQWMsUUFBUSxNQUFNO0FBQUEsSUFDOUMsQ0FBQztBQUFBLEVBQ0g7QUFDQSxTQUFPLEVBQUUsUUFBQUEsU0FBUSxRQUFRLE9BQU8sUUFBUSxNQUFNQSxTQUFRLE9BQU8sR0FBRyxNQUFNLFNBQVMsTUFBTUEsUUFBTyxRQUFRLEVBQUU7QUFDeEc7QUFFQSxlQUFlLHdCQUE2QztBQUMxRCxRQUFNLFVBQVUsTUFBTSxVQUFVLEtBQUssZUFBZSxFQUFFLGlCQUFpQixtQkFBbUIsQ0FBQztBQUMzRixNQUFJLFFBQVMsUUFBTztBQUNwQixRQUFNLElBQUk7QUFBQSxJQUNSO0FBQUEsSUFDQSxVQUFVLE1BQ04sOEdBQ0E7QUFBQSxFQUNOO0FBQ0Y7QUFFQSxTQUFTLGNBQWMsUUFBb0Q7QUFDekUsUUFBTSxRQUFRO0FBQUEsSUFDWjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0EsU0FBTyxPQUFPLFlBQVksTUFBTSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sT0FBTyxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQ3JFO0FBRUEsU0FBUyxPQUFPLE1BQXNCQSxTQUFtQixTQUF1QztBQUM5RixRQUFNLEVBQUUsaUJBQWlCLE9BQU8saUJBQWlCLEtBQUssSUFBSTtBQUMxRCxTQUFPO0FBQUEsSUFDTCxPQUFPLEtBQUssb0JBQW9CLGFBQWE7QUFBQSxJQUM3QyxjQUNFLFFBQVEsY0FBYyxTQUFTQSxRQUFPLFNBQVMsSUFBSSxXQUFXLEtBQUssVUFBVSxPQUFPLFFBQVE7QUFBQSxJQUM5RixpQkFBaUJBLFFBQU8sT0FBTztBQUFBLElBQy9CLE1BQU0sS0FBSyxlQUFlLEtBQUssVUFBVSxHQUFHLEtBQUssTUFBTSxJQUFJLEtBQUssWUFBWTtBQUFBLEVBQzlFO0FBQ0Y7OztBQ25FQSxJQUFNLFdBQVc7QUFTVixJQUFNLFVBQU4sTUFBYztBQUFBLEVBQ1Y7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsaUJBQTJCLENBQUM7QUFBQSxFQUM1QixhQUF3RCxDQUFDO0FBQUEsRUFDekQsUUFBUSxvQkFBSSxJQUFvRDtBQUFBO0FBQUEsRUFHekUsWUFBWUMsU0FBbUI7QUFDN0IsU0FBSyxVQUFVQTtBQUNmLFNBQUssWUFBWUEsUUFBTyxlQUFlLEVBQUUsTUFBTSxhQUFhLE9BQU8sU0FBUyxDQUFDO0FBQzdFLFNBQUssWUFBWUEsUUFBTyxhQUFhLEVBQUUsTUFBTSxJQUFJLFVBQVUsT0FBTyxNQUFTLEVBQUssQ0FBQztBQUFBLEVBQ25GO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBOEM7QUFDbEQsVUFBTSxLQUFLLElBQUksS0FBSyxlQUFlLEtBQUssS0FBSyxJQUFJO0FBQ2pELFdBQU8sRUFBRSxVQUFVLEtBQUssV0FBVywyQkFBMkIsSUFBSSxxQkFBcUIsS0FBSyxFQUFFO0FBQUEsRUFDaEc7QUFBQTtBQUFBLEVBR0EsUUFBUSxTQUFrQztBQUN4QyxVQUFNLFNBQVMsS0FBSyxlQUFlLE9BQU8sQ0FBQztBQUMzQyxRQUFJLE9BQU8sV0FBVyxFQUFHO0FBQ3pCLFVBQU0sUUFBUSxLQUFLLE9BQU87QUFDMUIsVUFBTSxTQUFTLEtBQUssUUFBUSxhQUFhLEVBQUUsTUFBTSxPQUFPLE9BQU8sSUFBTyxFQUFLLENBQUM7QUFDNUUsWUFBUSxnQkFBZ0IsS0FBSyxXQUFXLEdBQUcsSUFBSSxPQUFPLFFBQVEsS0FBSyxXQUFXLENBQUM7QUFDL0UsWUFBUSxtQkFBbUIsS0FBSyxXQUFXLEdBQUcsUUFBUSxHQUFHLEtBQUs7QUFDOUQsU0FBSyxXQUFXLEtBQUssRUFBRSxRQUFRLE9BQU8sQ0FBQztBQUFBLEVBQ3pDO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBOEI7QUFDbEMsZUFBVyxFQUFFLFFBQVEsT0FBTyxLQUFLLEtBQUssV0FBVyxPQUFPLENBQUMsR0FBRztBQUMxRCxZQUFNLE9BQU8sU0FBUyxDQUFJO0FBQzFCLFlBQU0sUUFBUSxJQUFJLGVBQWUsT0FBTyxlQUFlLENBQUM7QUFDeEQsYUFBTyxRQUFRLENBQUMsT0FBTyxNQUFNO0FBQzNCLGNBQU0sTUFBTSxLQUFLLE1BQU0sSUFBSSxLQUFLLEtBQUssRUFBRSxPQUFPLEdBQUcsYUFBYSxFQUFFO0FBQ2hFLFlBQUksU0FBUztBQUNiLFlBQUksZUFBZSxPQUFPLE1BQU0sSUFBSSxJQUFJLENBQUMsSUFBSyxNQUFNLElBQUksQ0FBQyxDQUFFO0FBQzNELGFBQUssTUFBTSxJQUFJLE9BQU8sR0FBRztBQUFBLE1BQzNCLENBQUM7QUFDRCxhQUFPLFFBQVE7QUFBQSxJQUNqQjtBQUNBLFdBQU8sQ0FBQyxHQUFHLEtBQUssS0FBSyxFQUNsQixJQUFJLENBQUMsQ0FBQyxPQUFPLEVBQUUsT0FBTyxZQUFZLENBQUMsT0FBTyxFQUFFLE9BQU8sT0FBTyxjQUFjLGNBQWMsSUFBSSxFQUFFLEVBQzVGLEtBQUssQ0FBQyxHQUFHLE1BQU0sRUFBRSxlQUFlLEVBQUUsWUFBWTtBQUFBLEVBQ25EO0FBQUEsRUFFQSxVQUFnQjtBQUNkLFNBQUssVUFBVSxRQUFRO0FBQ3ZCLFNBQUssVUFBVSxRQUFRO0FBQUEsRUFDekI7QUFDRjs7O0FDMURBLElBQU0sYUFBYTtBQUNuQixJQUFNLFFBQVE7QUFDZCxJQUFNLGlCQUFpQjtBQXdCaEIsSUFBTSxRQUFOLE1BQVk7QUFBQSxFQUNSO0FBQUEsRUFDQTtBQUFBLEVBQ0EsV0FBVyxJQUFJLFdBQVcsUUFBUSxVQUFVO0FBQUEsRUFDNUMsU0FBcUIsRUFBRSxZQUFZLEdBQUcsYUFBYSxFQUFFO0FBQUEsRUFDOUQsV0FBMkI7QUFBQSxFQUMzQixXQUFxQztBQUFBLEVBQ3JDLFFBQXNDO0FBQUEsRUFDdEMsUUFBeUI7QUFBQSxFQUN6QixhQUFhO0FBQUEsRUFDYixlQUFlO0FBQUE7QUFBQSxFQUVmO0FBQUEsRUFDQSxhQUFhO0FBQUEsRUFDYixpQkFBaUI7QUFBQSxFQUVqQixZQUFZQyxTQUFtQixhQUFxQjtBQUNsRCxTQUFLLFVBQVVBO0FBQ2YsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTQSxRQUFPLGFBQWEsRUFBRSxPQUFPLFVBQVUsTUFBTSxRQUFRLFlBQVksT0FBTyxLQUFPLEVBQUssQ0FBQztBQUFBLEVBQ3JHO0FBQUEsRUFFQSxRQUFvQjtBQUNsQixXQUFPLEVBQUUsR0FBRyxLQUFLLE9BQU87QUFBQSxFQUMxQjtBQUFBO0FBQUEsRUFHQSxJQUFJLFVBQWtCO0FBQ3BCLFdBQU8sS0FBSyxRQUFRO0FBQUEsRUFDdEI7QUFBQTtBQUFBLEVBR0EsSUFBSSxRQUFRLFNBQXlCO0FBQ25DLFNBQUssT0FBTztBQUNaLFNBQUssV0FBVztBQUFBLEVBQ2xCO0FBQUEsRUFFQSxPQUFPQyxXQUEwQjtBQUMvQixRQUFJLEtBQUssZUFBZSxTQUFTLEtBQUssZUFBZUEsVUFBUyxPQUFPLEtBQUssUUFBUyxNQUFLLE9BQU87QUFDL0YsVUFBTSxhQUFhLEtBQUssT0FBTztBQUMvQixRQUFJQSxVQUFTLE1BQU0sZUFBZSxZQUFZO0FBQzVDLFlBQU0sU0FBUyxLQUFLLGVBQWU7QUFDbkMsV0FBSyxTQUFTLElBQUlBLFVBQVMsUUFBUSxNQUFNO0FBQ3pDLE1BQUFBLFVBQVMsT0FBTyxFQUFFLFFBQVEsV0FBVztBQUFBLElBQ3ZDO0FBQ0EsVUFBTSxPQUFPLEtBQUssVUFBVUEsU0FBUTtBQUNwQyxVQUFNLE9BQU8sS0FBSztBQUNsQixRQUFJLE1BQU0sYUFBYUEsVUFBUyxTQUFVLE1BQUssWUFBWUEsVUFBUyxRQUFRO0FBQzVFLFFBQUksU0FBU0EsV0FBVTtBQUNyQixZQUFNLEVBQUUsT0FBTyxJQUFJQSxVQUFTO0FBQzVCLFdBQUs7QUFBQSxRQUNIO0FBQUEsUUFDQUEsVUFBUztBQUFBLFFBQ1RBLFVBQVMsUUFBUSxJQUFJLENBQUMsT0FBTyxNQUFNLE1BQU07QUFBQSxNQUMzQztBQUFBLElBQ0Y7QUFDQSxTQUFLLG1CQUFtQixHQUFHQSxVQUFTLElBQUk7QUFDeEMsU0FBSyxRQUFRQTtBQUNiLFNBQUssZ0JBQWdCQSxVQUFTO0FBQzlCLFNBQUssT0FBTyxjQUFjO0FBQzFCLFFBQUksS0FBSyxTQUFVLE1BQUssU0FBUztBQUFBLEVBQ25DO0FBQUE7QUFBQSxFQUdBLE9BQU8sTUFBbUQ7QUFDeEQsUUFBSSxDQUFDLEtBQUssWUFBWSxDQUFDLEtBQU07QUFDN0IsU0FBSyxTQUFTO0FBQ2QsVUFBTSxVQUFVLEtBQUssWUFBWSxLQUFLLFFBQVEscUJBQXFCO0FBQ25FLFNBQUssVUFBVSxRQUFRLE9BQU87QUFDOUIsV0FBTyxPQUFPO0FBQ2QsUUFBSSxLQUFLLGFBQWEsR0FBRztBQUN2QixXQUFLLFFBQVEsTUFBTSxZQUFZLEtBQUssUUFBUSxHQUFHLEtBQUssVUFBVSxHQUFHLEtBQUssYUFBYSxVQUFVO0FBQUEsSUFDL0Y7QUFDQSxTQUFLLFFBQVEsTUFBTSxPQUFPLENBQUMsUUFBUSxPQUFPLENBQUMsQ0FBQztBQUM1QyxRQUFJLEtBQUssbUJBQW1CLEVBQUcsTUFBSyxhQUFhLFlBQVksSUFBSTtBQUNqRSxTQUFLLGtCQUFrQixLQUFLO0FBQzVCLFNBQUssT0FBTyxlQUFlO0FBQzNCLFNBQUssV0FBVztBQUNoQixTQUFLLGFBQWE7QUFDbEIsU0FBSyxlQUFlO0FBQUEsRUFDdEI7QUFBQTtBQUFBLEVBR0EsSUFBSSxjQUFzQjtBQUN4QixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLFNBQVMsTUFBb0I7QUFDM0IsVUFBTSxNQUFNLFlBQVksSUFBSTtBQUM1QixVQUFNLFdBQVcsTUFBTSxLQUFLLGNBQWM7QUFFMUMsUUFBSSxPQUFPLEtBQUssVUFBVSxLQUFNLE1BQUssUUFBUSxPQUFPO0FBQ3BELFNBQUssaUJBQWlCLEtBQUssSUFBSSxHQUFHLEtBQUssaUJBQWlCLElBQUk7QUFDNUQsU0FBSyxhQUFhO0FBQUEsRUFDcEI7QUFBQSxFQUVBLFVBQVVBLFdBQTJDO0FBQ25ELFFBQUksQ0FBQyxLQUFLLE9BQU87QUFDZixXQUFLLGFBQWEsS0FBSyxRQUFRLHFCQUFxQjtBQUNwRCxZQUFNLGtCQUFrQixLQUFLLFVBQVUsTUFBTUEsVUFBUyxLQUFLO0FBQzNELFdBQUssUUFBUSxLQUFLLFNBQVMsaUJBQWlCLGtCQUFrQixFQUFFLGdCQUFnQixJQUFJLENBQUMsQ0FBQztBQUN0RixXQUFLLFFBQVE7QUFBQSxJQUNmO0FBQ0EsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBLEVBRUEsV0FBaUI7QUFDZixTQUFLLE9BQU8sSUFBSTtBQUNoQixTQUFLLFFBQVE7QUFBQSxFQUNmO0FBQ0Y7OztBQzVJQTtBQWNPLFNBQVMsU0FBUyxPQUFzQjtBQUM3QyxTQUFPLE1BQU0sT0FBTyxDQUFDLFNBQVMsTUFBTSxVQUFVLEdBQUcsQ0FBQztBQUNwRDtBQUVPLElBQU0sU0FBTixNQUFNLFFBQWdDO0FBQUEsRUFDbEM7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBO0FBQUEsRUFFQTtBQUFBLEVBRVQsWUFBWUMsU0FBZ0IsT0FBYyxPQUFVLE9BQWM7QUFDaEUsU0FBSyxTQUFTQTtBQUNkLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUTtBQUFBLEVBQ2Y7QUFBQSxFQUVBLElBQUksT0FBZTtBQUNqQixXQUFPLFNBQVMsS0FBSyxLQUFLO0FBQUEsRUFDNUI7QUFBQSxFQUVBLElBQUksU0FBb0I7QUFDdEIsV0FBTyxLQUFLLE1BQU07QUFBQSxFQUNwQjtBQUFBO0FBQUEsRUFHQSxRQUFRLE9BQXlCO0FBQy9CLFFBQUksU0FBUyxLQUFLLE1BQU0sS0FBSyxNQUFNO0FBQ2pDLFlBQU0sSUFBSTtBQUFBLFFBQ1I7QUFBQSxRQUNBLGFBQWEsTUFBTSxLQUFLLElBQUksQ0FBQyxTQUFTLFNBQVMsS0FBSyxDQUFDLHVCQUF1QixLQUFLLElBQUksV0FBVyxLQUFLLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFBQSxNQUN2SDtBQUFBLElBQ0Y7QUFDQSxXQUFPLElBQUksUUFBTyxLQUFLLFFBQVEsT0FBTyxLQUFLLE9BQU8sS0FBSyxLQUFLO0FBQUEsRUFDOUQ7QUFBQTtBQUFBLEVBR0EsT0FBOEI7QUFDNUIsV0FBTyxLQUFLLE9BQU8sS0FBSyxJQUFJO0FBQUEsRUFDOUI7QUFBQTtBQUFBLEVBR0EsVUFBZ0I7QUFDZCxTQUFLLE9BQU8sUUFBUSxJQUFJO0FBQUEsRUFDMUI7QUFDRjs7O0FMcERPLElBQU0sZUFBZTtBQXlDNUIsZUFBc0IsYUFBYSxVQUF5QixDQUFDLEdBQW9CO0FBQy9FLFNBQU8sSUFBSSxPQUFPLE1BQU0sWUFBWSxPQUFPLENBQUM7QUFDOUM7QUFFTyxJQUFNLFNBQU4sTUFBYTtBQUFBLEVBQ1Q7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsY0FBYyxvQkFBSSxJQUEwQjtBQUFBLEVBQzVDO0FBQUEsRUFDVCxhQUFnQztBQUFBLEVBQ2hDLGFBQXFDO0FBQUEsRUFDckMsU0FBOEI7QUFBQSxFQUM5QixRQUEwQixRQUFRLFFBQVE7QUFBQTtBQUFBLEVBRzFDLFlBQVksVUFBb0I7QUFDOUIsU0FBSyxZQUFZO0FBQ2pCLFNBQUssTUFBTSxTQUFTO0FBQ3BCLFNBQUssU0FBUyxTQUFTO0FBQ3ZCLFNBQUssU0FBUyxJQUFJLE1BQU0sS0FBSyxLQUFLLE1BQU0sS0FBSyxZQUFZLE1BQU0sQ0FBQztBQUNoRSxTQUFLLFdBQVcsSUFBSSxRQUFRLEtBQUssS0FBSyxlQUFXO0FBQ2pELFNBQUssU0FBUyxJQUFJLE1BQU0sS0FBSyxLQUFLLEtBQUssT0FBTyxVQUFVLGFBQWEsTUFBTSxJQUFJO0FBQy9FLFNBQUssV0FBVyxLQUFLLE9BQU8sSUFBSSxFQUFFO0FBQ2xDLFNBQUssSUFBSSxpQkFBaUIsbUJBQW1CLENBQUMsVUFBVTtBQUN0RCxXQUFLLFdBQVcsSUFBSTtBQUFBLFFBQ2xCO0FBQUEsUUFDQSxXQUFZLE1BQWtDLE1BQU0sT0FBTztBQUFBLE1BQzdEO0FBQUEsSUFDRixDQUFDO0FBQ0QsU0FBSyxLQUFLLElBQUksS0FBSyxLQUFLLENBQUMsRUFBRSxRQUFRLFFBQVEsTUFBTTtBQUMvQyxXQUFLLFNBQVMsSUFBSTtBQUFBLFFBQ2hCO0FBQUEsUUFDQSxXQUFXLGNBQ1AsdURBQ0EsNkJBQTZCLFdBQVcsMkJBQTJCO0FBQUEsTUFDekU7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQTtBQUFBLEVBS0EsT0FBZ0MsUUFBMkIsT0FBYyxPQUFzQjtBQUM3RixVQUFNLE9BQU8sU0FBVTtBQUN2QixVQUFNLFFBQ0osU0FBUyxRQUNMLGFBQWEsS0FBSyxNQUFNLElBQ3hCLFNBQVMsUUFDUCxZQUFZLEtBQUssTUFBTSxJQUN2QixXQUFXLEtBQUssTUFBTTtBQUM5QixRQUFJLE9BQU8sV0FBVyxTQUFTLEtBQUssR0FBRztBQUNyQyxZQUFNLElBQUk7QUFBQSxRQUNSO0FBQUEsUUFDQSxXQUFXLE9BQU8sTUFBTSxxQkFBcUIsU0FBUyxLQUFLLENBQUMsV0FBVyxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQUEsTUFDekY7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRLEtBQUssT0FBTyxJQUFJLE1BQU0sVUFBVTtBQUM5QyxTQUFLLElBQUksTUFBTSxZQUFZLE1BQU0sUUFBUSxHQUFHLEtBQUs7QUFDakQsV0FBTyxJQUFJLE9BQU8sTUFBTSxPQUFPLE1BQU0sS0FBSztBQUFBLEVBQzVDO0FBQUE7QUFBQSxFQUdBLE1BQStCLE9BQWMsT0FBc0I7QUFFakUsVUFBTSxRQUFRLEtBQUssYUFBYSxJQUFJLElBQUksU0FBUyxLQUFLO0FBQ3RELFdBQU8sSUFBSSxPQUFPLE1BQU0sT0FBTyxTQUFVLE9BQWEsS0FBSyxPQUFPLFNBQVMsS0FBSyxDQUFDO0FBQUEsRUFDbkY7QUFBQTtBQUFBLEVBR0EsTUFBK0IsT0FBYyxPQUFzQjtBQUNqRSxXQUFPLElBQUksT0FBTyxNQUFNLE9BQU8sU0FBVSxPQUFhLEtBQUssT0FBTyxJQUFJLElBQUksU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQzVGO0FBQUE7QUFBQSxFQUdBLE1BQU0sUUFBZ0IsT0FBZ0MsU0FBUyxHQUFTO0FBQ3RFLFNBQUssT0FBTyxPQUFPO0FBQ25CLFVBQU0sUUFBUSxNQUFNLFNBQVMsQ0FBQztBQUM5QixTQUFLLElBQUksTUFBTSxZQUFZLE9BQU8sUUFBUSxRQUFRLE9BQU8sR0FBRyxLQUFLO0FBQ2pFLFFBQUksVUFBVSxNQUFNLE9BQVE7QUFDNUIsVUFBTSxPQUFPLElBQUksV0FBVyxDQUFDO0FBQzdCLFNBQUssSUFBSSxNQUFNLFNBQVMsS0FBSyxDQUFDO0FBQzlCLFNBQUssSUFBSSxNQUFNLFlBQVksT0FBTyxRQUFRLFNBQVMsT0FBTyxJQUFJO0FBQUEsRUFDaEU7QUFBQTtBQUFBLEVBR0EsS0FBc0IsUUFBOEI7QUFDbEQsVUFBTSxPQUFPLEtBQUssTUFBTSxPQUFPLE9BQU8sT0FBTyxLQUFLO0FBQ2xELFNBQUssT0FBTztBQUFBLE1BQU8sQ0FBQyxZQUNsQixRQUFRLG1CQUFtQixPQUFPLFFBQVEsR0FBRyxLQUFLLFFBQVEsR0FBRyxJQUFJLE9BQU8sSUFBSTtBQUFBLElBQzlFO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsTUFBc0YsTUFBa0I7QUFDdEcsVUFBTSxRQUFRLEtBQUssT0FBTyxLQUFLO0FBQy9CLFFBQUksT0FBTyxvQkFBSSxJQUFXO0FBQzFCLFFBQUk7QUFDRixZQUFNLFNBQVMsS0FBSztBQUNwQixZQUFNLFVBQVUsa0JBQWtCLFNBQVMsQ0FBQyxNQUFNLElBQUksT0FBTyxPQUFPLFVBQVUsQ0FBQyxDQUFDO0FBQ2hGLGFBQU8sSUFBSSxJQUFJLFFBQVEsSUFBSSxDQUFDLFdBQW1CLE9BQU8sS0FBSyxDQUFDO0FBQzVELGFBQU87QUFBQSxJQUNULFVBQUU7QUFDQSxZQUFNLElBQUk7QUFBQSxJQUNaO0FBQUEsRUFDRjtBQUFBLEVBRUEsUUFBUSxRQUFzQjtBQUM1QixTQUFLLE9BQU8sUUFBUSxPQUFPLEtBQUs7QUFBQSxFQUNsQztBQUFBO0FBQUE7QUFBQSxFQUtBLElBQ0UsUUFDQSxTQUNBLFFBQ0EsUUFDTTtBQUNOLFVBQU0sU0FBUyxLQUFLLFNBQVMsT0FBTyxNQUFNO0FBQzFDLGlCQUFhLFFBQVEsT0FBTyxLQUFLLE9BQU8sQ0FBQztBQUN6QyxVQUFNLFFBQVEsSUFBSSxXQUFXLEtBQUssS0FBSyxPQUFPLE9BQU8sU0FBUyxDQUFDLElBQUksRUFBRTtBQUNyRSxnQkFBWSxRQUFRLFFBQVEsSUFBSSxTQUFTLE1BQU0sTUFBTSxDQUFDO0FBQ3RELFVBQU0sWUFBWSxPQUFPLGFBQWEsQ0FBQztBQUN2QyxRQUFJLEtBQUssV0FBWSxRQUFPLEtBQUssS0FBSyxXQUFXLEtBQUssS0FBSyxTQUFTLFFBQVEsUUFBUSxTQUFTLENBQUM7QUFDOUYsVUFBTSxDQUFDLEdBQUcsSUFBSSxHQUFHLElBQUksQ0FBQyxJQUFJLE9BQU87QUFDakMsVUFBTUMsWUFBcUI7QUFBQSxNQUN6QjtBQUFBLE1BQ0EsVUFBVSxLQUFLLFNBQVMsU0FBUyxRQUFRLFNBQVM7QUFBQSxNQUNsRCxHQUFHLEtBQUssTUFBTSxRQUFRLE9BQU87QUFBQSxNQUM3QixRQUFRO0FBQUEsTUFDUixNQUFNLENBQUMsR0FBRyxHQUFHLENBQUM7QUFBQSxNQUNkLE1BQU0sT0FBTyxRQUFRO0FBQUEsTUFDckIsT0FBTztBQUFBLE1BQ1AsTUFBTTtBQUFBLElBQ1I7QUFDQSxRQUFJLEtBQUssV0FBWSxNQUFLLFdBQVcsS0FBS0EsU0FBUTtBQUFBLFFBQzdDLE1BQUssT0FBTyxPQUFPQSxTQUFRO0FBQUEsRUFDbEM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxPQUNFLE1BQzZDO0FBQzdDLFVBQU0sYUFBeUIsQ0FBQztBQUNoQyxTQUFLLGFBQWE7QUFDbEIsUUFBSTtBQUNGLFlBQU0sU0FBUyxLQUFLO0FBQ3BCLFlBQU0sU0FBUyxDQUFDLFFBQVEsTUFBTTtBQUM1QixpQkFBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLElBQUssWUFBV0EsYUFBWSxXQUFZLE1BQUssT0FBTyxPQUFPQSxTQUFRO0FBQUEsTUFDaEc7QUFDQSxhQUFPLEVBQUUsUUFBUSxRQUFRLEtBQUssYUFBYSxNQUFNO0FBQUEsTUFBQyxJQUFJLE9BQU87QUFBQSxJQUMvRCxVQUFFO0FBQ0EsV0FBSyxhQUFhO0FBQUEsSUFDcEI7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE1BQU0sUUFBUSxNQUFpQztBQUM3QyxVQUFNLFlBQTZCLENBQUM7QUFDcEMsU0FBSyxhQUFhO0FBQ2xCLFFBQUk7QUFDRixXQUFLLE1BQU0sSUFBSTtBQUFBLElBQ2pCLFVBQUU7QUFDQSxXQUFLLGFBQWE7QUFBQSxJQUNwQjtBQUNBLFVBQU0sS0FBSyxVQUFVLEtBQUssUUFBUSxJQUFJLFNBQVMsQ0FBQztBQUFBLEVBQ2xEO0FBQUE7QUFBQSxFQUdBLElBQUksVUFBa0I7QUFDcEIsV0FBTyxLQUFLLE9BQU87QUFBQSxFQUNyQjtBQUFBLEVBRUEsUUFBYztBQUNaLFNBQUssT0FBTyxPQUFPO0FBQUEsRUFDckI7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFPLFFBQXFDO0FBQ2hELFNBQUssT0FBTyxPQUFPO0FBQ25CLFVBQU0sT0FBTyxLQUFLLE9BQU87QUFDekIsVUFBTSxLQUFLLFVBQVUsS0FBSyxLQUFLLElBQUksTUFBTSxvQkFBb0IsQ0FBQztBQUM5RCxTQUFLLE9BQU8sU0FBUyxJQUFJO0FBQ3pCLFNBQUssWUFBWTtBQUNqQixtQkFBZSxNQUFNO0FBQUEsRUFDdkI7QUFBQTtBQUFBLEVBR0EsTUFBTSxLQUFLLFFBQXFDO0FBQzlDLG1CQUFlLE1BQU07QUFDckIsUUFBSSxLQUFLLE9BQU8sY0FBYyxJQUFJLEtBQUssT0FBTyxRQUFTLE9BQU0sS0FBSyxPQUFPLE1BQU07QUFBQSxFQUNqRjtBQUFBO0FBQUEsRUFHQSxNQUFNLEtBQXNCLFFBQTBDO0FBQ3BFLFVBQU0sUUFBUSxJQUFJLE9BQU87QUFDekIsU0FBSyxZQUFZO0FBQ2pCLFVBQU0sVUFBVSxLQUFLLElBQUksYUFBYSxFQUFFLE1BQU0sS0FBSyxJQUFJLE9BQU8sQ0FBQyxHQUFHLE9BQU8sSUFBTyxFQUFLLENBQUM7QUFDdEYsUUFBSTtBQUNGLFdBQUssT0FBTyxPQUFPLENBQUMsWUFBWSxRQUFRLG1CQUFtQixPQUFPLFFBQVEsR0FBRyxTQUFTLEdBQUcsS0FBSyxDQUFDO0FBQy9GLFlBQU0sT0FBTyxLQUFLLE9BQU87QUFDekIsWUFBTSxLQUFLLFVBQVUsS0FBSyxRQUFRLFNBQVMsQ0FBSSxDQUFDO0FBQ2hELFdBQUssT0FBTyxTQUFTLElBQUk7QUFDekIsV0FBSyxZQUFZO0FBQ2pCLFlBQU0sT0FBTyxRQUFRLGVBQWUsRUFBRSxNQUFNLENBQUM7QUFDN0MsWUFBTSxRQUFRLEVBQUUsS0FBSyxjQUFjLEtBQUssYUFBYSxLQUFLLFdBQVcsRUFBRSxPQUFPLEtBQUs7QUFDbkYsYUFBTyxJQUFJLE1BQU0sSUFBSTtBQUFBLElBQ3ZCLFNBQVMsT0FBTztBQUNkLFdBQUssWUFBWTtBQUNqQixZQUFNO0FBQUEsSUFDUixVQUFFO0FBQ0EsY0FBUSxRQUFRO0FBQUEsSUFDbEI7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLFVBQWEsTUFBb0M7QUFDL0MsVUFBTSxTQUFTLEtBQUssTUFBTSxLQUFLLElBQUk7QUFDbkMsU0FBSyxRQUFRLE9BQU8sTUFBTSxNQUFNO0FBQUEsSUFBQyxDQUFDO0FBQ2xDLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUlBLFFBQXFCO0FBQ25CLFdBQU8sRUFBRSxHQUFHLEtBQUssT0FBTyxNQUFNLEdBQUcsR0FBRyxLQUFLLE9BQU8sTUFBTSxHQUFHLFdBQVcsS0FBSyxTQUFTLFNBQVM7QUFBQSxFQUM3RjtBQUFBO0FBQUEsRUFHQSxlQUF1RTtBQUNyRSxRQUFJLENBQUMsS0FBSyxJQUFJLFNBQVMsSUFBSSxpQkFBaUIsRUFBRyxRQUFPO0FBQ3RELFVBQU0sVUFBVSxJQUFJLFFBQVEsS0FBSyxHQUFHO0FBQ3BDLFNBQUssT0FBTyxVQUFVO0FBQ3RCLFdBQU87QUFBQSxNQUNMLE1BQU0sWUFBWTtBQUNoQixjQUFNLEtBQUssT0FBTztBQUNsQixlQUFPLEtBQUssVUFBVSxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQUEsTUFDM0M7QUFBQSxNQUNBLE1BQU0sTUFBTTtBQUNWLGFBQUssT0FBTyxVQUFVO0FBQ3RCLGdCQUFRLFFBQVE7QUFBQSxNQUNsQjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE9BQWE7QUFDWCxTQUFLLE9BQU8sS0FBSztBQUFBLEVBQ25CO0FBQUEsRUFFQSxVQUFnQjtBQUNkLFNBQUssVUFBVSxRQUFRO0FBQUEsRUFDekI7QUFBQTtBQUFBLEVBR0EsT0FBTyxLQUFLLEdBQTZCO0FBQ3ZDLFVBQU0sSUFBSSxLQUFLLEtBQUssSUFBSSxLQUFLO0FBQzdCLFdBQU8sQ0FBQyxLQUFLLEtBQUssSUFBSSxDQUFDLEdBQUcsQ0FBQztBQUFBLEVBQzdCO0FBQUEsRUFFQSxjQUFvQjtBQUNsQixVQUFNLFFBQVEsS0FBSztBQUNuQixRQUFJLENBQUMsTUFBTztBQUNaLFFBQUksQ0FBQyxpQkFBaUIsS0FBSyxNQUFNLE9BQU8sRUFBRyxNQUFLLFNBQVM7QUFDekQsVUFBTTtBQUFBLEVBQ1I7QUFBQSxFQUVBLE1BQ0UsUUFDQSxTQUN5RDtBQUN6RCxVQUFNLFFBQVEsb0JBQUksSUFBcUQ7QUFDdkUsZUFBVyxFQUFFLE1BQU0sU0FBUyxNQUFBQyxNQUFLLEtBQUssT0FBTyxTQUFTO0FBQ3BELFlBQU0sUUFBUSxRQUFRLElBQUksS0FBSztBQUMvQixZQUFNLFdBQVcsVUFBVSxRQUFRLEVBQUUsaUJBQWlCO0FBQ3RELFlBQU0sUUFBUSxVQUFVLE9BQU8sS0FBSyxXQUFXLFdBQVcsTUFBTSxPQUFPLFFBQVEsTUFBTTtBQUNyRixZQUFNLElBQUksU0FBUyxFQUFFLE9BQU8sUUFBUUEsVUFBUyxZQUFhLFdBQVcsTUFBTSxTQUFTLElBQUssS0FBSyxDQUFDO0FBQUEsSUFDakc7QUFDQSxVQUFNLFdBQVcsQ0FBQyxHQUFHLE9BQU8sU0FBUyxFQUFFLElBQUksQ0FBQyxHQUFHLFlBQVksTUFBTSxJQUFJLE9BQU8sQ0FBQztBQUM3RSxVQUFNLE1BQU0sR0FBRyxPQUFPLFNBQVMsSUFBSSxTQUFTLElBQUksQ0FBQyxVQUFVLE9BQU8sTUFBTSxNQUFNLEdBQUcsRUFBRSxLQUFLLEdBQUcsQ0FBQztBQUM1RixRQUFJLFlBQVksS0FBSyxZQUFZLElBQUksR0FBRztBQUN4QyxRQUFJLENBQUMsV0FBVztBQUNkLFVBQUksS0FBSyxZQUFZLFFBQVEsS0FBTSxNQUFLLFlBQVksTUFBTTtBQUMxRCxrQkFBWSxLQUFLLElBQUksZ0JBQWdCO0FBQUEsUUFDbkMsT0FBTyxPQUFPO0FBQUEsUUFDZCxRQUFRLEtBQUssU0FBUyxnQkFBZ0IsTUFBTTtBQUFBLFFBQzVDLFNBQVMsU0FBUyxJQUFJLENBQUMsT0FBTyxhQUFhO0FBQUEsVUFDekM7QUFBQSxVQUNBLFVBQVUsQ0FBQyxRQUNQLEVBQUUsUUFBUSxLQUFLLE9BQU8sUUFBUSxNQUFNLElBQUksSUFDeEMsTUFBTSxXQUFXLE9BQ2YsRUFBRSxRQUFRLE1BQU0sTUFBTSxPQUFPLElBQzdCLEVBQUUsUUFBUSxNQUFNLE1BQU0sUUFBUSxNQUFNLGFBQWE7QUFBQSxRQUN6RCxFQUFFO0FBQUEsTUFDSixDQUFDO0FBQ0QsV0FBSyxZQUFZLElBQUksS0FBSyxTQUFTO0FBQUEsSUFDckM7QUFDQSxVQUFNLFdBQVcsU0FBUyxPQUFPLENBQUMsVUFBVSxVQUFVLFVBQWEsTUFBTSxXQUFXLElBQUk7QUFDeEYsV0FBTyxFQUFFLFdBQVcsU0FBUyxTQUFTLElBQUksQ0FBQyxVQUFVLE9BQU8sVUFBVSxJQUFJLEVBQUU7QUFBQSxFQUM5RTtBQUNGOzs7QU03Vk8sU0FBUyxVQUFVLEdBQVcsTUFBYyxNQUFjLFNBQW1DO0FBQ2xHLFFBQU0sQ0FBQyxFQUFFLENBQUMsSUFBSSxlQUFlLGFBQWEsS0FBSyxDQUFDO0FBQ2hELGNBQVksYUFBYSxRQUFRLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFDMUMsY0FBWSxhQUFhLFFBQVEsTUFBTSxDQUFDLENBQUMsQ0FBQztBQUMxQyxTQUFPLGFBQWEsR0FBRyxNQUFNLE1BQU0sR0FBRyxHQUFHLE9BQU87QUFDbEQ7QUFHTyxTQUFTLGtCQUFrQixHQUFXLE9BQWUsU0FBbUM7QUFDN0YsUUFBTSxDQUFDLEVBQUUsQ0FBQyxJQUFJLGVBQWUscUJBQXFCLEtBQUssQ0FBQztBQUN4RCxjQUFZLHFCQUFxQixTQUFTLE9BQU8sQ0FBQyxHQUFHLElBQUksQ0FBQyxDQUFDO0FBQzNELFNBQU8sYUFBYSxHQUFHLE9BQU8sT0FBTyxHQUFHLEdBQUcsT0FBTztBQUNwRDtBQUVBLFNBQVMsYUFDUCxHQUNBLE1BQ0EsTUFDQSxTQUNBLGFBQ0EsRUFBRSxLQUFLLFVBQVUsUUFBUSxFQUFFLEdBQ25CO0FBQ1IsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLGVBQWUsYUFBYSxLQUFLLENBQUM7QUFDakQsTUFBSSxTQUFVLGFBQVksYUFBYSxZQUFZLFVBQVUsQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUNuRSxRQUFNLE1BQU0sRUFBRSxPQUFPLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUNqQyxJQUFFLE9BQU87QUFBQSxJQUNQO0FBQUEsSUFDQSxFQUFFLEdBQUcsVUFBVSxZQUFZLE1BQU0sTUFBTSxNQUFNLElBQUk7QUFBQSxJQUNqRCxFQUFFLEdBQUcsR0FBRyxTQUFTLGFBQWEsS0FBSyxNQUFNO0FBQUEsSUFDekM7QUFBQSxNQUNFLE1BQU0sT0FBTyxLQUFLLENBQUM7QUFBQSxNQUNuQixXQUFXLEVBQUUsT0FBTyxXQUFXLEVBQUUsTUFBTSxHQUFHLGNBQWMsT0FBTyxhQUFhLE1BQVMsRUFBRTtBQUFBLE1BQ3ZGLE1BQU0sSUFBSSxJQUFJO0FBQUEsSUFDaEI7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxXQUFXQyxTQUF3QjtBQUNqRCxTQUFPQSxRQUFPLE9BQU8sVUFBVSxhQUFhLElBQUk7QUFDbEQ7QUFNTyxTQUFTLHFCQUFxQixHQUFXLE9BQWUsTUFBTSxNQUFjO0FBQ2pGLFFBQU0sRUFBRSxRQUFBQSxRQUFPLElBQUk7QUFDbkIsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLGVBQWUsd0JBQXdCLEtBQUssQ0FBQztBQUM1RCxjQUFZLHdCQUF3QixTQUFTLE9BQU8sQ0FBQyxHQUFHLEtBQUssQ0FBQztBQUM5RCxRQUFNLFVBQVUsTUFBTSxNQUFNLENBQUMsSUFBSztBQUNsQyxpQkFBZSx3QkFBd0IsR0FBRyxPQUFPO0FBQ2pELFNBQU9BLFFBQU8sTUFBTSxNQUFNO0FBQ3hCLFVBQU0sYUFBYSxLQUFLLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxHQUFHLENBQUM7QUFDbEQsVUFBTUMsVUFBUyxLQUFLLEtBQUssSUFBSSxVQUFVO0FBQ3ZDLFVBQU0sUUFBUUQsUUFBTyxNQUFNLENBQUNDLFNBQVEsR0FBRyxDQUFDLENBQUM7QUFDekMsVUFBTSxPQUFPLE9BQU8sS0FBSyxLQUFLLEtBQU1BLFVBQVMsSUFBSyxFQUFFLENBQUM7QUFDckQsSUFBQUQsUUFBTyxJQUFJLGlCQUFpQixFQUFFLEdBQUcsTUFBTSxHQUFHLEVBQUUsR0FBRyxHQUFHLFdBQVcsR0FBRyxFQUFFLE1BQU0sTUFBTSxJQUFJLElBQUksRUFBRSxDQUFDO0FBQ3pGLFVBQU0sU0FBU0EsUUFBTyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDbEMsSUFBQUEsUUFBTztBQUFBLE1BQ0w7QUFBQSxNQUNBLEVBQUUsT0FBTyxPQUFPLE9BQU87QUFBQSxNQUN2QixFQUFFLEdBQUcsR0FBRyxTQUFTLFlBQVksSUFBSTtBQUFBLE1BQ2pDLEVBQUUsTUFBTSxDQUFDLEtBQUssS0FBSyxJQUFJLEVBQUUsQ0FBQyxFQUFFO0FBQUEsSUFDOUI7QUFDQSxXQUFPO0FBQUEsRUFDVCxDQUFDO0FBQ0g7OztBN0IzRUEsSUFBTSxnQkFBZ0I7QUFDdEIsSUFBTSxnQkFBZ0I7QUFDdEIsSUFBTSxVQUFVO0FBR1QsU0FBUyxVQUFVLEdBQVcsR0FBVyxHQUFXLE9BQXVCO0FBQ2hGLFFBQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxlQUFlLGFBQWEsS0FBSyxDQUFDO0FBQ2pELGNBQVksYUFBYSxLQUFLLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUN2QyxjQUFZLGFBQWEsS0FBSyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDdkMsUUFBTSxJQUFJLElBQUk7QUFDZCxNQUFJLElBQUksaUJBQWlCLENBQUMsT0FBTyxVQUFVLENBQUMsS0FBSyxJQUFJLGVBQWU7QUFDbEUsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0EsY0FBYyxDQUFDLGtCQUFrQixLQUFLLGFBQWEsQ0FBQyxzQkFBc0IsYUFBYSx5QkFBeUIsYUFBYTtBQUFBLElBQy9IO0FBQUEsRUFDRjtBQUNBLFFBQU0sTUFBTSxFQUFFLE9BQU8sTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQ2pDLElBQUUsT0FBTztBQUFBLElBQ1A7QUFBQSxJQUNBLEVBQUUsR0FBRyxHQUFHLEdBQUcsSUFBSTtBQUFBLElBQ2YsRUFBRSxHQUFHLE9BQU8sR0FBRyxPQUFPLElBQUksS0FBSyxLQUFLLENBQUMsRUFBRTtBQUFBLElBQ3ZDLEVBQUUsTUFBTSxDQUFDLEtBQUssS0FBSyxJQUFJLE9BQU8sR0FBRyxLQUFLLEdBQUcsV0FBVyxFQUFFLE9BQU8sV0FBVyxFQUFFLE1BQU0sRUFBRSxHQUFHLE1BQU0sSUFBSSxJQUFJLElBQUksRUFBRTtBQUFBLEVBQzNHO0FBQ0EsU0FBTztBQUNUOzs7QThCN0JBOzs7QUNFQTtBQUlPLElBQU0sVUFBVSxFQUFFLEtBQUssR0FBRyxLQUFLLEdBQUcsTUFBTSxFQUFFO0FBaUMxQyxJQUFNLFVBQVUsQ0FBQyxHQUFXLFNBQWlCLEtBQUssS0FBSyxJQUFJLElBQUksSUFBSTtBQUduRSxTQUFTLFlBQVlFLFNBQWdCLE9BQW9CLFFBQXdCO0FBQ3RGLFFBQU0sRUFBRSxHQUFHLEdBQUcsR0FBRyxPQUFPLElBQUk7QUFDNUIsTUFBSSxXQUFXLFVBQWEsSUFBSSxRQUFRO0FBQ3RDLFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBLG1DQUFtQyxDQUFDLGtDQUFrQyxNQUFNO0FBQUEsSUFDOUU7QUFBQSxFQUNGO0FBQ0EsUUFBTUMsVUFBUyxVQUFVO0FBQ3pCLFFBQU0sT0FBTyxXQUFXLFNBQVksSUFBSSxLQUFLLEtBQUssSUFBSSxNQUFNO0FBQzVELFFBQU0sT0FBTyxLQUFLLEtBQU0sSUFBSUEsVUFBVSxFQUFFLElBQUksT0FBTyxRQUFRLEdBQUcsQ0FBQztBQUUvRCxRQUFNLFFBQVFELFFBQU8sT0FBTyxVQUFVLGFBQWEsZUFBZSxJQUFJO0FBQ3RFLFNBQU87QUFBQSxJQUNMLFFBQVFBLFFBQU8sTUFBTSxDQUFDLFFBQVEsV0FBVyxJQUFJLEtBQUssTUFBTSxLQUFLLEdBQUcsS0FBSztBQUFBLElBQ3JFO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxRQUFBQztBQUFBLEVBQ0Y7QUFDRjtBQU1PLFNBQVMsV0FBVyxRQUFnQixRQUFlLE9BQW9CLE9BQTRCO0FBQ3hHLFFBQU0sRUFBRSxHQUFHLEdBQUcsR0FBRyxPQUFPLElBQUk7QUFDNUIsUUFBTSxFQUFFLFFBQUFELFFBQU8sSUFBSSxPQUFPO0FBQzFCLFFBQU0sU0FBUyxPQUFPLE9BQU8sUUFBUSxHQUFHLENBQUMsSUFBSSxLQUFLLEtBQUssS0FBTSxJQUFJLE9BQU8sU0FBVSxFQUFFO0FBQ3BGLFFBQU0sUUFBUSxVQUFVLE9BQU8sV0FBVyxJQUFJLElBQUk7QUFDbEQsRUFBQUEsUUFBTztBQUFBLElBQ0w7QUFBQSxJQUNBLEVBQUUsUUFBUSxPQUFPLFFBQVEsT0FBTyxLQUFLLE9BQU8sT0FBTztBQUFBLElBQ25EO0FBQUEsTUFDRTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0EsTUFBTSxPQUFPO0FBQUEsTUFDYixRQUFRLE9BQU87QUFBQSxNQUNmLFVBQVUsV0FBVyxTQUFZLElBQUksSUFBSTtBQUFBLE1BQ3pDLFVBQVUsV0FBVyxTQUFZLElBQUksSUFBSTtBQUFBLE1BQ3pDLFVBQVU7QUFBQSxJQUNaO0FBQUEsSUFDQTtBQUFBLE1BQ0UsTUFBTSxPQUFPLEtBQUssS0FBSyxLQUFLLFFBQVEsRUFBRSxDQUFDO0FBQUEsTUFDdkMsV0FBVztBQUFBLFFBQ1QsUUFBUSxPQUFPO0FBQUEsUUFDZixRQUFRLE9BQU87QUFBQSxRQUNmLFlBQVksT0FBTyxXQUFXLE1BQVM7QUFBQSxRQUN2QyxXQUFXLE9BQU8sVUFBVSxJQUFJO0FBQUEsTUFDbEM7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGO0FBR08sU0FBUyxnQkFBZ0IsR0FBVyxHQUFVLEdBQW1CO0FBQ3RFLFFBQU0sTUFBTSxFQUFFLE9BQU8sTUFBTSxDQUFDLEVBQUUsSUFBSSxDQUFDO0FBQ25DLElBQUUsT0FBTztBQUFBLElBQ1A7QUFBQSxJQUNBLEVBQUUsR0FBRyxHQUFHLEVBQUUsUUFBUSxJQUFJO0FBQUEsSUFDdEIsRUFBRSxHQUFHLEVBQUUsTUFBTSxFQUFFO0FBQUEsSUFDZixFQUFFLE1BQU0sQ0FBQyxLQUFLLEtBQUssRUFBRSxPQUFPLEVBQUUsQ0FBQyxHQUFHLFdBQVcsRUFBRSxRQUFRLEVBQUUsT0FBTyxFQUFFO0FBQUEsRUFDcEU7QUFDQSxTQUFPO0FBQ1Q7OztBQ3ZHTyxTQUFTLFVBQVUsRUFBRSxRQUFBRSxRQUFPLEdBQXVCO0FBQ3hELE1BQUlBLFFBQU8sVUFBVSxXQUFZLFFBQU8sQ0FBQyxPQUFPO0FBQ2hELFNBQU9BLFFBQU8sZ0JBQWdCLElBQUksQ0FBQyxTQUFTLE9BQU8sSUFBSSxDQUFDLE9BQU87QUFDakU7QUFnQk8sU0FBUyxXQUFXLE1BQWdCLE1BQXNCO0FBQy9ELE1BQUksU0FBUyxRQUFTLGFBQVksSUFBSTtBQUFBLE1BQ2pDLGFBQVksSUFBSTtBQUN2QjtBQUVBLFNBQVMsWUFBWSxFQUFFLFFBQVEsU0FBUyxRQUFRLFVBQVUsR0FBbUI7QUFDM0UsUUFBTSxFQUFFLE9BQU8sR0FBRyxNQUFNLEVBQUUsSUFBSTtBQUM5QixRQUFNLFVBQVUsS0FBSyxLQUFLLFFBQVEsQ0FBQyxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFDdEQsVUFBUSxFQUFFLE9BQU8sSUFBSSxVQUFVLEVBQUUsR0FBRyxTQUFTLFFBQVEsT0FBTyxPQUFPLEdBQUcsUUFBUTtBQUFBLElBQzVFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBSyxVQUFVLEVBQUUsQ0FBQztBQUFBLElBQ3pDO0FBQUEsSUFDQSxNQUFNLFFBQVEsSUFBSSxPQUFPO0FBQUEsRUFDM0IsQ0FBQztBQUNIO0FBRUEsSUFBTSxnQkFBZ0I7QUFFdEIsSUFBTSxhQUFhO0FBRW5CLFNBQVMsWUFBWSxFQUFFLFFBQVEsU0FBUyxRQUFRLFVBQVUsR0FBbUI7QUFDM0UsUUFBTSxFQUFFLFFBQUFDLFFBQU8sSUFBSSxRQUFRO0FBQzNCLFFBQU0sRUFBRSxPQUFPLEdBQUcsTUFBTSxRQUFRLFNBQVMsSUFBSTtBQUM3QyxRQUFNLFdBQVdBLFFBQU8sT0FBTztBQUMvQixRQUFNLEtBQUssUUFBUSxPQUFPLEdBQUcsQ0FBQztBQUM5QixRQUFNLFdBQVcsaUJBQWlCLE9BQU8sV0FBVyxJQUFJLElBQUk7QUFDNUQsUUFBTSxhQUFhLE9BQU8sS0FBSztBQUMvQixRQUFNLFNBQVMsc0JBQXNCLFFBQVEsUUFBUTtBQUNyRCxRQUFNLFNBQVMsU0FBUyxJQUFJLElBQUksV0FBVztBQUMzQyxRQUFNLGFBQWEsU0FBUyxJQUFJLElBQUksU0FBUztBQUM3QyxRQUFNQyxVQUFTLEtBQUssS0FBSyxTQUFTLGFBQWEsT0FBTyxJQUFJO0FBQzFELFFBQU0sU0FBUyxLQUFLLEtBQUssSUFBSSxhQUFhO0FBQzFDLFFBQU0sVUFBVSxlQUFlLE1BQU0sSUFBSSxlQUFlLFFBQVE7QUFDaEUsUUFBTSxXQUFXLFFBQVEsV0FBVyxJQUFJLEtBQUssSUFBSSxHQUFHLEtBQUssTUFBTSxlQUFlLFVBQVUsQ0FBQyxJQUFJO0FBQzdGLFdBQVMsU0FBUyxHQUFHLFNBQVMsUUFBUSxVQUFVLFVBQVU7QUFDeEQsVUFBTSxRQUFRLEtBQUssSUFBSSxVQUFVLFNBQVMsTUFBTTtBQUNoRCxZQUFRLFFBQVEsQ0FBQyxRQUFRLE1BQU07QUFDN0IsWUFBTSxTQUFTLFNBQVMsY0FBYyxPQUFPLE9BQU8sS0FBSyxPQUFPLE1BQU07QUFDdEUsTUFBQUQsUUFBTztBQUFBLFFBQ0w7QUFBQSxRQUNBLEVBQUUsR0FBRyxTQUFTLFFBQVEsRUFBRSxRQUFRLE9BQU8sUUFBUSxPQUFPLEVBQUU7QUFBQSxRQUN4RDtBQUFBLFVBQ0UsR0FBRztBQUFBLFVBQ0gsR0FBRztBQUFBLFVBQ0g7QUFBQSxVQUNBO0FBQUEsVUFDQTtBQUFBLFVBQ0EsT0FBTyxPQUFPLE1BQU0sQ0FBQztBQUFBLFVBQ3JCLE1BQU0sT0FBTyxNQUFNLFFBQVEsU0FBUyxDQUFDO0FBQUEsUUFDdkM7QUFBQSxRQUNBO0FBQUEsVUFDRSxNQUFNLENBQUMsS0FBSyxLQUFNQyxVQUFTLElBQUssUUFBUSxHQUFHLEtBQUs7QUFBQSxVQUNoRCxXQUFXLEVBQUUsR0FBRyxXQUFXLFNBQVM7QUFBQSxVQUNwQyxNQUFNLFFBQVEsUUFBUSxnQkFBZ0IsT0FBTyxRQUFRLE9BQU8sS0FBSyxPQUFPO0FBQUEsUUFDMUU7QUFBQSxNQUNGO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUNGO0FBV0EsU0FBUyxlQUFlLE1BQWMsSUFBWSxVQUFpQztBQUNqRixRQUFNLFVBQXlCLENBQUM7QUFDaEMsTUFBSSxNQUFNLFVBQVU7QUFDbEIsVUFBTUMsU0FBUSxLQUFLLEtBQUssT0FBTyxLQUFLLE1BQU0sV0FBVyxFQUFFLENBQUM7QUFDeEQsYUFBUyxJQUFJLEdBQUcsT0FBTyxHQUFHLElBQUlBLFFBQU8sS0FBSztBQUN4QyxZQUFNLFFBQVEsS0FBSyxNQUFNLE9BQU8sU0FBU0EsU0FBUSxFQUFFO0FBQ25ELGNBQVEsS0FBSyxFQUFFLE1BQU0sTUFBTSxPQUFPLElBQUksR0FBRyxJQUFJLEdBQUcsQ0FBQztBQUNqRCxjQUFRO0FBQUEsSUFDVjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQ0EsUUFBTSxRQUFRLEtBQUssS0FBSyxLQUFLLFFBQVE7QUFDckMsV0FBUyxPQUFPLEdBQUcsT0FBTyxNQUFNLFFBQVE7QUFDdEMsYUFBUyxJQUFJLEdBQUcsS0FBSyxHQUFHLElBQUksT0FBTyxLQUFLO0FBQ3RDLFlBQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxNQUFNLEtBQUssT0FBTyxRQUFRLEVBQUUsR0FBRyxDQUFDO0FBQzdELGNBQVEsS0FBSyxFQUFFLE1BQU0sTUFBTSxHQUFHLElBQUksSUFBSSxLQUFLLElBQUksSUFBSSxFQUFFLEVBQUUsQ0FBQztBQUN4RCxXQUFLO0FBQUEsSUFDUDtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLHNCQUFzQixHQUFXLEdBQW1CO0FBQzNELFNBQU8sTUFBTSxJQUFJLElBQUksc0JBQXNCLEdBQUcsSUFBSSxDQUFDO0FBQ3JEOzs7QUZ0Rk8sU0FBUyxPQUFPLEdBQVcsUUFBZ0IsV0FBcUIsQ0FBQyxHQUFHLE1BQXlCO0FBQ2xHLFNBQU8sT0FBTyxHQUFHLFFBQVEsVUFBVSxJQUFJO0FBQ3pDO0FBR08sU0FBUyxPQUFPLEdBQVcsUUFBZ0IsVUFBdUIsQ0FBQyxHQUFHLE1BQXlCO0FBQ3BHLFFBQU0sRUFBRSxTQUFTLEdBQUcsV0FBVyxHQUFHLFVBQVUsRUFBRSxJQUFJO0FBQ2xELFFBQU0sQ0FBQyxDQUFDLElBQUksZUFBZSxVQUFVLEtBQUssQ0FBQztBQUMzQyxRQUFNLE9BQU8sS0FBSyxPQUFPLElBQUksSUFBSSxVQUFVLFlBQVksT0FBTyxPQUFPLEtBQUssS0FBSyxNQUFNLElBQUk7QUFDekYsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLEVBQUUsUUFBUSxVQUFVLFNBQVMsTUFBTSxPQUFPLE1BQU0sS0FBSyxFQUFFO0FBQUEsSUFDdkQ7QUFBQSxFQUNGO0FBQ0Y7QUFHTyxTQUFTLGdCQUNkLEdBQ0EsUUFDQSxRQUNBLFVBQWdDLENBQUMsR0FDakMsTUFDUTtBQUNSLFFBQU0sRUFBRSxVQUFVLEdBQUcsZ0JBQWdCLEVBQUUsSUFBSTtBQUMzQyxRQUFNLENBQUMsQ0FBQyxJQUFJLGVBQWUsbUJBQW1CLEtBQUssQ0FBQztBQUNwRCxRQUFNLFNBQVMsSUFBSSxLQUFLLE9BQU8sU0FBUyxJQUFJLFVBQVUsU0FBUztBQUMvRCxRQUFNLE9BQU8sS0FBSyxNQUFNLFFBQVEsV0FBVyxPQUFPLE1BQU07QUFDeEQsUUFBTSxXQUFXLEVBQUUsUUFBUSxHQUFHLFVBQVUsR0FBRyxTQUFTLE9BQU8sT0FBTyxHQUFHLE1BQU0sT0FBTyxLQUFLLFFBQVE7QUFDL0YsU0FBTyxTQUFTLG1CQUFtQixHQUFHLFFBQVEsU0FBUyxVQUFVLElBQUk7QUFDdkU7QUFhQSxTQUFTLFNBQ1AsSUFDQSxHQUNBLFFBQ0EsRUFBRSxPQUFPLE1BQU0sV0FBVyxNQUFNLGdCQUFnQixHQUFHLE9BQU8sR0FBRyxZQUFBQyxZQUFXLEdBQ3hFLEVBQUUsUUFBUSxVQUFVLFNBQVMsTUFBTSxPQUFPLElBQUksR0FDOUMsT0FBaUIsVUFBVSxFQUFFLE1BQU0sRUFBRSxDQUFDLEdBQzlCO0FBQ1IsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLGVBQWUsSUFBSSxLQUFLLENBQUM7QUFDeEMsaUJBQWUsSUFBSSxHQUFHLE9BQU8sQ0FBQztBQUM5QixNQUFJLE9BQU87QUFDVCxVQUFNLElBQUksYUFBYSxZQUFZLEdBQUcsRUFBRSxXQUFXLENBQUMsOENBQThDO0FBQ3BHLE1BQUksS0FBTSxhQUFZLElBQUksUUFBUSxNQUFNLENBQUMsT0FBTyxDQUFDLENBQUM7QUFDbEQsTUFBSSxTQUFVLGFBQVksSUFBSSxZQUFZLFVBQVUsQ0FBQyxLQUFLLEtBQUssU0FBUyxJQUFJLGNBQWMsR0FBRyxPQUFPLENBQUMsQ0FBQztBQUN0RyxRQUFNLE1BQU0sRUFBRSxPQUFPLE1BQU0sQ0FBQyxPQUFPLE9BQU8sQ0FBQyxDQUFDO0FBQzVDLGFBQVcsTUFBTTtBQUFBLElBQ2Y7QUFBQSxJQUNBLFNBQVMsRUFBRSxHQUFHLE1BQU0sVUFBVSxJQUFJO0FBQUEsSUFDbEMsUUFBUTtBQUFBLE1BQ04sTUFBTTtBQUFBLE1BQ047QUFBQSxNQUNBLE9BQU87QUFBQSxNQUNQLEdBQUcsT0FBTyxJQUFJLE9BQU87QUFBQSxNQUNyQixNQUFNLE9BQU87QUFBQSxNQUNiO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBLGFBQWEsT0FBTztBQUFBLE1BQ3BCLGdCQUFnQjtBQUFBLE1BQ2hCO0FBQUEsTUFDQSxPQUFPLE9BQU9BLGdCQUFlLFdBQVdBLGNBQWE7QUFBQSxNQUNyRCxXQUFXLE1BQU0sT0FBTztBQUFBLE1BQ3hCLFlBQVksUUFBUSxPQUFPO0FBQUEsSUFDN0I7QUFBQSxJQUNBLFdBQVc7QUFBQSxNQUNULFFBQVEsT0FBTztBQUFBLE1BQ2YsVUFBVSxPQUFPLFNBQVMsSUFBSTtBQUFBLE1BQzlCLGNBQWMsT0FBTyxhQUFhLElBQUk7QUFBQSxNQUN0QyxZQUFZQSxnQkFBZSxTQUFTLElBQUlBLGdCQUFlLFNBQVksSUFBSTtBQUFBLElBQ3pFO0FBQUEsRUFDRixDQUFDO0FBQ0QsU0FBTztBQUNUOzs7QUdoSE8sU0FBUyxVQUNkLEtBQ0EsT0FDQSxHQUNBLE9BQ1E7QUFDUixjQUFZLGFBQWEsT0FBTyxLQUFLLENBQUMsR0FBRyxDQUFDO0FBQzFDLFFBQU0sSUFBSSxJQUFJO0FBQ2QsUUFBTSxNQUFNLElBQUksT0FBTyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDbkMsTUFBSSxPQUFPO0FBQUEsSUFDVDtBQUFBLElBQ0E7QUFBQSxNQUNFO0FBQUEsTUFDQSxPQUFPLE1BQU07QUFBQSxNQUNiLFVBQVUsT0FBTyxTQUFTLFVBQVU7QUFBQSxNQUNwQyxTQUFTLE9BQU8sUUFBUSxVQUFVO0FBQUEsTUFDbEM7QUFBQSxJQUNGO0FBQUEsSUFDQSxFQUFFLEdBQUcsRUFBRTtBQUFBLElBQ1A7QUFBQSxNQUNFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBTSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUMsSUFBSyxFQUFFLENBQUM7QUFBQSxNQUN4RCxXQUFXLEVBQUUsUUFBUSxNQUFNLFFBQVEsY0FBYyxPQUFPLFVBQVUsTUFBUyxFQUFFO0FBQUEsSUFDL0U7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBTU8sU0FBUyxPQUFPLFFBQW1DO0FBQ3hELFFBQU0sSUFBSSxLQUFLLElBQUksR0FBRyxPQUFPLElBQUksQ0FBQyxNQUFNLGVBQWUsVUFBVSxTQUFTLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQztBQUNoRixRQUFNLFdBQVcsT0FBTyxPQUFPLENBQUMsS0FBSyxNQUFNLE1BQU0sRUFBRSxNQUFNLENBQUMsR0FBSSxDQUFDO0FBQy9ELFFBQU1DLFdBQVUsUUFBUSxVQUFVLENBQUM7QUFDbkMsUUFBTSxNQUFNLE9BQU8sQ0FBQyxFQUFHLE9BQU8sTUFBTSxDQUFDLEdBQUdBLFFBQU8sQ0FBQztBQUNoRCxNQUFJLEtBQUs7QUFDVCxTQUFPLFFBQVEsQ0FBQyxHQUFHLE1BQU07QUFDdkIsVUFBTSxDQUFDLE1BQU0sQ0FBQyxJQUFJLGVBQWUsVUFBVSxTQUFTLENBQUMsSUFBSSxDQUFDO0FBQzFELFFBQUksU0FBUyxFQUFHLGFBQVksVUFBVSxTQUFTLENBQUMsSUFBSSxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDN0QsVUFBTSxRQUFRLE1BQU0sT0FBTyxTQUFTLElBQUlBLFdBQVUsS0FBSztBQUN2RCxnQkFBWSxHQUFHLEtBQUssR0FBRyxPQUFPLElBQUksU0FBUyxLQUFLLElBQUksSUFBSSxJQUFJLEdBQUcsSUFBSTtBQUNuRSxVQUFNO0FBQUEsRUFDUixDQUFDO0FBQ0QsU0FBTztBQUNUO0FBR08sU0FBUyxXQUFXLEdBQVcsTUFBNkI7QUFDakUsUUFBTSxDQUFDLEVBQUUsQ0FBQyxJQUFJLGVBQWUsY0FBYyxLQUFLLENBQUM7QUFDakQsUUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLENBQUMsS0FBSyxNQUFNLENBQUMsQ0FBQztBQUN6QyxjQUFZLEdBQUcsS0FBSyxLQUFLLE1BQU0sR0FBRyxHQUFHLEdBQUcsSUFBSTtBQUM1QyxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFlBQ1AsR0FDQSxLQUNBLEdBQ0FBLFVBQ0EsSUFDQSxNQUNBLE1BQ007QUFDTixJQUFFLE9BQU87QUFBQSxJQUNQO0FBQUEsSUFDQSxFQUFFLEdBQUcsTUFBTSxJQUFJO0FBQUEsSUFDZixFQUFFLEdBQUcsU0FBQUEsVUFBUyxXQUFXLEVBQUUsTUFBTSxDQUFDLEdBQUksYUFBYSxJQUFJLE1BQU0sQ0FBQyxHQUFJLEdBQUc7QUFBQSxJQUNyRSxFQUFFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBTSxJQUFJQSxXQUFXLEVBQUUsQ0FBQyxHQUFHLFdBQVcsRUFBRSxNQUFNLEtBQUssR0FBRyxNQUFNLElBQUlBLFNBQVE7QUFBQSxFQUNuRztBQUNGOzs7QUMzREEsSUFBTSxNQUFNO0FBWVosSUFBTSxRQUFRLENBQUMsR0FBWSxHQUFXLE9BQXNCO0FBQUEsRUFDMUQsUUFBUSxFQUFFLE9BQU8sVUFBVSxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDakMsTUFBTSxFQUFFLE9BQU8sUUFBUSxDQUFDLENBQUMsQ0FBQztBQUM1QjtBQUVBLElBQU0sT0FBTyxDQUFDLEdBQVksT0FBcUI7QUFBQSxFQUM3QyxNQUFNLEVBQUUsT0FBTyxVQUFVLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDNUIsTUFBTSxFQUFFLE9BQU8sUUFBUSxDQUFDLENBQUMsQ0FBQztBQUM1QjtBQUVPLElBQU0sU0FBTixNQUFhO0FBQUEsRUFDVDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksR0FBWSxRQUFzQjtBQUM1QyxVQUFNLEVBQUUsWUFBWSxnQkFBZ0IsR0FBRyxhQUFhLEdBQUcsbUJBQW1CLEVBQUUsSUFBSTtBQUNoRixTQUFLLFVBQVU7QUFDZixVQUFNLGFBQWEsRUFBRSxHQUFHLFlBQVk7QUFDcEMsU0FBSyxRQUFRLFdBQVcsTUFBTSwwQkFBMEIsQ0FBQyxZQUFZLENBQUMsQ0FBQztBQUN2RSxTQUFLLFlBQVksV0FBVyxNQUFNLDhCQUE4QixDQUFDLE9BQU8seUJBQXlCLENBQUMsQ0FBQztBQUNuRyxTQUFLLFdBQVcsV0FBVyxNQUFNLGdDQUFnQyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQ3ZFLFNBQUssaUJBQWlCLEtBQUssV0FBVyxHQUFHLFdBQVcsR0FBRyxDQUFDO0FBQ3hELFNBQUssV0FBVyxNQUFNLEVBQUUsR0FBRyxxQ0FBcUMsR0FBRyxHQUFHLENBQUM7QUFDdkUsVUFBTSxRQUFRLEVBQUUsR0FBRywrQkFBK0IsR0FBRyxpQkFBaUIsQ0FBQztBQUN2RSxTQUFLLFNBQVMsTUFBTSxNQUFNLEdBQUcsaUJBQWlCLEdBQUcsR0FBRyxDQUFDO0FBQ3JELFNBQUssT0FBTyxNQUFNLE1BQU0sR0FBRyxlQUFlLEdBQUcsR0FBRyxDQUFDO0FBQ2pELFNBQUssU0FBUyxNQUFNLE1BQU0sR0FBRyxpQkFBaUIsR0FBRyxHQUFHLENBQUM7QUFDckQsU0FBSyxVQUFVLE1BQU0sTUFBTSxHQUFHLGlCQUFpQixHQUFHLEdBQUcsQ0FBQztBQUN0RCxTQUFLLGlCQUFpQixLQUFLLE1BQU0sR0FBRyxxQkFBcUIsR0FBRyxDQUFDO0FBQzdELFNBQUssT0FBTyxNQUFNLE1BQU0sR0FBRyxLQUFLLEdBQUcsR0FBRyxDQUFDO0FBQ3ZDLFNBQUssYUFBYSxNQUFNLE1BQU0sR0FBRyxZQUFZLEdBQUcsR0FBRyxDQUFDO0FBQ3BELFNBQUssYUFBYSxLQUFLLE1BQU0sR0FBRyx1QkFBdUIsR0FBRyxDQUFDO0FBQUEsRUFDN0Q7QUFBQTtBQUFBLEVBR0EsUUFBUSxLQUE0QjtBQUNsQyxXQUFPLElBQUksT0FBTyxNQUFNLE1BQU07QUFDNUIsWUFBTSxRQUFRLEVBQUUsVUFBVSxLQUFLLFdBQVcsU0FBUyxLQUFLLFNBQVM7QUFDakUsWUFBTSxJQUFJLFVBQVUsS0FBSyxLQUFLLE9BQU8sS0FBSyxRQUFRLGdCQUFnQixLQUFLO0FBQ3ZFLFlBQU0sRUFBRSxNQUFNLEtBQUssSUFBSSxLQUFLO0FBQzVCLFVBQUksSUFBSSxNQUFNLEtBQUssVUFBVSxVQUFVLEdBQUcsTUFBTSxNQUFNLEVBQUUsS0FBSyxJQUFJLENBQUMsQ0FBQztBQUNuRSxlQUFTLElBQUksR0FBRyxJQUFJLEtBQUssUUFBUSxtQkFBbUIsSUFBSyxLQUFJLEtBQUssT0FBTyxDQUFDO0FBQzFFLGFBQU87QUFBQSxJQUNULENBQUM7QUFBQSxFQUNIO0FBQUEsRUFFQSxPQUFPLEdBQW1CO0FBQ3hCLFdBQU8sRUFBRSxPQUFPLE1BQU0sTUFBTTtBQUMxQixZQUFNLFFBQVEsS0FBSyxRQUFRO0FBQzNCLFlBQU0sVUFBVSxVQUFVLE1BQU0sS0FBSyxRQUFRLENBQUMsR0FBRyxNQUFNLEtBQUssTUFBTSxDQUFDLEdBQUcsTUFBTSxLQUFLLFFBQVEsQ0FBQyxHQUFHLEtBQUs7QUFDbEcsWUFBTSxJQUFJLFVBQVUsS0FBSyxnQkFBZ0IsTUFBTSxLQUFLLFNBQVMsT0FBTyxHQUFHLENBQUM7QUFDeEUsWUFBTSxFQUFFLFFBQVEsS0FBSyxJQUFJLEtBQUs7QUFDOUIsWUFBTSxTQUFTLE9BQU8sR0FBRyxRQUFRLEVBQUUsTUFBTSxZQUFZLE9BQU8sQ0FBQztBQUM3RCxhQUFPLFVBQVUsS0FBSyxZQUFZLE1BQU0sS0FBSyxZQUFZLE1BQU0sR0FBRyxDQUFDO0FBQUEsSUFDckUsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQUVBLElBQU0sUUFBUSxDQUFDLEVBQUUsUUFBUSxLQUFLLEdBQVUsTUFBYyxPQUFPLEdBQUcsUUFBUSxFQUFFLEtBQUssQ0FBQztBQUVoRixJQUFNLFlBQVksQ0FBQyxFQUFFLE1BQU0sS0FBSyxHQUFTLEdBQVcsYUFDbEQsVUFBVSxHQUFHLE1BQU0sTUFBTSxFQUFFLEtBQUssS0FBSyxTQUFTLENBQUM7OztBQ3BHakQsSUFBTSxrQkFBa0I7QUFNakIsU0FBUyxXQUFXLEdBQVdDLE9BQWtCLFNBQXdCLE1BQWM7QUFDNUYsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLGVBQWUsY0FBYyxLQUFLLENBQUM7QUFDbEQsUUFBTSxRQUFRLFdBQVdBLFFBQU9BLE1BQUssUUFBUTtBQUM3QyxNQUFJLE9BQVEsYUFBWSxjQUFjLFVBQVUsUUFBUSxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQzlELE1BQUksTUFBTyxhQUFZLGNBQWMsU0FBUyxPQUFPLENBQUMsQ0FBQyxDQUFDO0FBQ3hELFFBQU0sTUFBTSxFQUFFLE9BQU8sTUFBTSxFQUFFLEtBQUs7QUFDbEMsSUFBRSxPQUFPO0FBQUEsSUFDUDtBQUFBLElBQ0EsRUFBRSxHQUFHLFFBQVEsT0FBTyxJQUFJO0FBQUEsSUFDeEIsRUFBRSxHQUFHLEdBQUcsT0FBTyxXQUFXQSxRQUFPQSxNQUFLLFFBQVEsRUFBRTtBQUFBLElBQ2hEO0FBQUEsTUFDRSxNQUFNLE9BQU8sS0FBSyxLQUFLLEtBQU0sS0FBSyxLQUFLLElBQUksZUFBZSxJQUFJLElBQUssRUFBRSxDQUFDO0FBQUEsTUFDdEUsV0FBVyxFQUFFLFlBQVksT0FBTyxXQUFXLElBQUksR0FBRyxZQUFZLFFBQVEsSUFBSSxFQUFFO0FBQUEsTUFDNUUsTUFBTSxJQUFJLEVBQUU7QUFBQSxJQUNkO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsSUFBSSxHQUFXLEdBQVcsT0FBTyxHQUFXO0FBQzFELGNBQVksT0FBTyxLQUFLLEdBQUcsRUFBRSxLQUFLO0FBQ2xDLFFBQU0sTUFBTSxFQUFFLE9BQU8sTUFBTSxFQUFFLEtBQUs7QUFDbEMsSUFBRSxPQUFPO0FBQUEsSUFDUDtBQUFBLElBQ0EsRUFBRSxHQUFHLEdBQUcsSUFBSTtBQUFBLElBQ1osRUFBRSxRQUFRLEVBQUUsTUFBTSxLQUFLO0FBQUEsSUFDdkIsRUFBRSxNQUFNLE9BQU8sS0FBSyxLQUFLLEtBQUssRUFBRSxPQUFPLEVBQUUsQ0FBQyxHQUFHLE1BQU0sSUFBSSxFQUFFLEtBQUs7QUFBQSxFQUNoRTtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsaUJBQWlCLEdBQVcsR0FBVyxNQUFzQjtBQUMzRSxRQUFNLENBQUMsR0FBRyxDQUFDLElBQUksZUFBZSxvQkFBb0IsS0FBSyxDQUFDO0FBQ3hELGNBQVksb0JBQW9CLEtBQUssR0FBRyxDQUFDLElBQUksTUFBTSxDQUFDLENBQUM7QUFDckQsUUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLENBQUMsSUFBSSxNQUFNLENBQUMsQ0FBQztBQUN4QyxJQUFFLE9BQU87QUFBQSxJQUNQO0FBQUEsSUFDQSxFQUFFLEdBQUcsR0FBRyxJQUFJO0FBQUEsSUFDWixFQUFFLEdBQUcsR0FBRyxLQUFLO0FBQUEsSUFDYixFQUFFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBSyxJQUFJLE9BQU8sRUFBRSxDQUFDLEdBQUcsTUFBTSxJQUFJLElBQUksS0FBSztBQUFBLEVBQ3BFO0FBQ0EsU0FBTztBQUNUOzs7QUNyQ08sU0FBUyxjQUFjQyxTQUFnQixPQUFlLEtBQXNCO0FBQ2pGLFFBQU0sT0FBTyxRQUFRO0FBQ3JCLFFBQU0sU0FBUyxNQUFNLEtBQUssRUFBRSxRQUFRLE1BQU0sR0FBRyxDQUFDLEdBQUcsTUFBTSxPQUFPLElBQUksS0FBSyxJQUFLLElBQUksS0FBSyxLQUFLLElBQUssS0FBSyxFQUFFO0FBQ3RHLFFBQU0sU0FBUyxDQUFDLE1BQWMsS0FBSyxJQUFLLElBQUksS0FBSyxNQUFNLElBQUksU0FBVSxLQUFLO0FBQzFFLFFBQU0sT0FBTyxDQUFDLE1BQWUsSUFBSSxTQUFTLElBQUksSUFBSSxLQUFLLElBQUssSUFBSSxLQUFLLE1BQU0sSUFBSSxTQUFVLEtBQUs7QUFDOUYsUUFBTSxXQUFxQixDQUFDO0FBQzVCLFdBQVMsSUFBSSxHQUFHLEtBQUssTUFBTSxLQUFLO0FBQzlCLFVBQU0sT0FBTyxJQUFJLE1BQU0sSUFBSSxJQUFJO0FBQy9CLGFBQVMsSUFBSSxHQUFHLElBQUksTUFBTSxLQUFLO0FBQzdCLFlBQU0sSUFBSSxPQUFPLE9BQU8sQ0FBQztBQUN6QixlQUFTLEtBQUssT0FBTyxJQUFJLE9BQU8sSUFBSSxDQUFDLEdBQUcsQ0FBQyxPQUFPLElBQUksS0FBSyxJQUFJLENBQUMsQ0FBQztBQUFBLElBQ2pFO0FBQUEsRUFDRjtBQUNBLFFBQU0sWUFBc0IsQ0FBQztBQUM3QixXQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sS0FBSztBQUM5QixhQUFTLElBQUksR0FBRyxLQUFLLE1BQU0sS0FBSztBQUM5QixZQUFNLElBQUssT0FBTyxDQUFDLElBQUssU0FBVSxNQUFNLEtBQUssTUFBTSxPQUFPLElBQUk7QUFDOUQsZ0JBQVUsS0FBSyxJQUFJLE9BQU8sSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLEtBQUssSUFBSSxDQUFDLENBQUM7QUFBQSxJQUNwRDtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBLFVBQVVBLFFBQU8sT0FBTyxVQUFVLENBQUMsT0FBTyxHQUFHLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDckQsV0FBV0EsUUFBTyxPQUFPLFdBQVcsQ0FBQyxPQUFPLE9BQU8sR0FBRyxDQUFDLENBQUM7QUFBQSxJQUN4RCxRQUFRQSxRQUFPLE9BQU8sUUFBUSxDQUFDLEtBQUssQ0FBQztBQUFBLEVBQ3ZDO0FBQ0Y7QUFNTyxTQUFTLEtBQUssR0FBVyxTQUEwQjtBQUN4RCxjQUFZLFFBQVEsS0FBSyxHQUFHLENBQUMsU0FBUyxDQUFDO0FBQ3ZDLFFBQU0sT0FBTyxRQUFRLFFBQVE7QUFDN0IsUUFBTSxTQUFTLEtBQUssTUFBTSxFQUFFLE9BQU8sUUFBUSxHQUFHLElBQUk7QUFDbEQsUUFBTUMsV0FBVSxRQUFRLEtBQUssT0FBTyxJQUFJLENBQUM7QUFDekMsUUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLENBQUMsUUFBUUEsUUFBTyxDQUFDO0FBQzVDLElBQUUsT0FBTztBQUFBLElBQ1A7QUFBQSxJQUNBLEVBQUUsR0FBRyxPQUFPLFFBQVEsVUFBVSxJQUFJO0FBQUEsSUFDbEMsRUFBRSxTQUFTLEVBQUUsTUFBTSxRQUFRLEtBQUssUUFBUSxLQUFLLE1BQU0sU0FBQUEsU0FBUTtBQUFBLElBQzNELEVBQUUsTUFBTSxPQUFPLEtBQUssS0FBSyxLQUFNLFVBQVUsT0FBTyxLQUFNLEVBQUUsQ0FBQyxHQUFHLE1BQU0sSUFBSSxTQUFTLE9BQU8sS0FBSztBQUFBLEVBQzdGO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxTQUFTLEdBQW1CO0FBQzFDLFFBQU0sQ0FBQyxRQUFRQSxRQUFPLElBQUksZUFBZSxZQUFZLEtBQUssQ0FBQztBQUMzRCxRQUFNLE9BQU9BLFdBQVU7QUFDdkIsUUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLENBQUMsUUFBUSxNQUFNLENBQUMsQ0FBQztBQUM1QyxJQUFFLE9BQU87QUFBQSxJQUNQO0FBQUEsSUFDQSxFQUFFLEdBQUcsSUFBSTtBQUFBLElBQ1QsRUFBRSxRQUFRLE1BQU0sU0FBQUEsU0FBUTtBQUFBLElBQ3hCLEVBQUUsTUFBTSxPQUFPLEtBQUssS0FBSyxLQUFNLFNBQVMsT0FBUSxFQUFFLENBQUMsR0FBRyxNQUFNLEtBQUssU0FBUyxLQUFLO0FBQUEsRUFDakY7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLE1BQU0sVUFBa0IsU0FBMEI7QUFDaEUsUUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJO0FBQ3ZCLFFBQU0sT0FBTyxRQUFRLElBQUk7QUFDekIsY0FBWSxTQUFTLFlBQVksVUFBVSxDQUFDLFVBQVUsTUFBTSxDQUFDLENBQUM7QUFDOUQsUUFBTSxTQUFTLFNBQVMsTUFBTSxDQUFDO0FBQy9CLFFBQU0sTUFBTSxTQUFTLE9BQU8sTUFBTSxFQUFFLFNBQVMsS0FBSyxHQUFHLENBQUM7QUFDdEQsV0FBUyxPQUFPO0FBQUEsSUFDZDtBQUFBLElBQ0EsRUFBRSxVQUFVLE9BQU8sUUFBUSxXQUFXLFFBQVEsUUFBUSxRQUFRLElBQUk7QUFBQSxJQUNsRSxFQUFFLFFBQVEsTUFBTSxPQUFPLElBQUk7QUFBQSxJQUMzQixFQUFFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBSyxJQUFJLE9BQU8sRUFBRSxDQUFDLEdBQUcsTUFBTSxJQUFJLE9BQU8sT0FBTyxLQUFLLEtBQUssUUFBUSxHQUFHLElBQUksRUFBRTtBQUFBLEVBQ3BHO0FBQ0EsU0FBTztBQUNUOzs7QUM1Rk8sSUFBTSxPQUFOLE1BQVc7QUFBQSxFQUNQLFdBQVcsb0JBQUksSUFBWTtBQUFBLEVBRXBDLElBQXNCLFFBQWM7QUFDbEMsU0FBSyxTQUFTLElBQUksTUFBTTtBQUN4QixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsUUFBUSxTQUF5QjtBQUMvQixlQUFXLFVBQVUsUUFBUyxLQUFJLEtBQUssU0FBUyxPQUFPLE1BQU0sRUFBRyxRQUFPLFFBQVE7QUFBQSxFQUNqRjtBQUFBLEVBRUEsVUFBZ0I7QUFDZCxTQUFLLEtBQUssR0FBRyxLQUFLLFFBQVE7QUFBQSxFQUM1QjtBQUNGOzs7QUNITyxTQUFTLHlCQUNkLEdBQ0EsUUFDQSxNQUNBLEVBQUUsUUFBUSxTQUFTLGNBQWMsR0FDekI7QUFDUixRQUFNLENBQUMsR0FBRyxDQUFDLElBQUksZUFBZSw0QkFBNEIsS0FBSyxDQUFDO0FBQ2hFLGNBQVksNEJBQTRCLFVBQVUsUUFBUSxDQUFDLEtBQUssR0FBRyxHQUFHLENBQUM7QUFDdkUsUUFBTSxDQUFDLFVBQVUsRUFBRSxDQUFDLElBQUksT0FBTztBQUMvQixpQkFBZSw0QkFBNEIsR0FBRyxRQUFRO0FBQ3RELGNBQVksNEJBQTRCLFFBQVEsTUFBTSxDQUFDLFFBQVEsQ0FBQztBQUNoRSxRQUFNLFNBQVMsSUFBSSxLQUFLLFNBQVMsSUFBSSxVQUFVLElBQUk7QUFDbkQsUUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLENBQUMsT0FBTyxDQUFDLENBQUM7QUFDckMsSUFBRSxPQUFPO0FBQUEsSUFDUDtBQUFBLElBQ0EsRUFBRSxHQUFHLFFBQVEsTUFBTSxJQUFJO0FBQUEsSUFDdkIsRUFBRSxHQUFHLEdBQUcsVUFBVSxPQUFPLEdBQUcsUUFBUSxRQUFRO0FBQUEsSUFDNUMsRUFBRSxNQUFNLE9BQU8sS0FBSyxLQUFLLEtBQUssSUFBSSxPQUFPLEVBQUUsQ0FBQyxHQUFHLE1BQU0sSUFBSSxPQUFPLEVBQUU7QUFBQSxFQUNwRTtBQUNBLFNBQU87QUFDVDs7O0FDeEJPLElBQU0sa0JBQU4sTUFBc0I7QUFBQSxFQUNsQjtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksR0FBWSxHQUFXLEdBQVc7QUFDNUMsU0FBSyxVQUFVLEVBQUUsT0FBTyxhQUFhLENBQUMsSUFBSSxHQUFHLENBQUMsQ0FBQztBQUMvQyxTQUFLLFFBQVEsRUFBRSxPQUFPLFdBQVcsQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUFBLEVBQzFDO0FBQUEsRUFFQSxRQUFRLE9BQXVCO0FBQzdCLFdBQU8sT0FBTyxPQUFPLEtBQUssU0FBUyxFQUFFLE1BQU0sS0FBSyxNQUFNLENBQUM7QUFBQSxFQUN6RDtBQUNGO0FBR08sSUFBTSxjQUFOLE1BQWtCO0FBQUEsRUFDZDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUNFLEdBQ0FDLE9BQ0EsTUFDQSxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQ1IsR0FDQTtBQUNBLFNBQUssU0FBUyxJQUFJLGdCQUFnQixFQUFFLEdBQUdBLEtBQUksR0FBRyxHQUFHLENBQUM7QUFDbEQsU0FBSyxVQUFVLEVBQUUsS0FBSyxNQUFNLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQztBQUNyQyxTQUFLLFFBQVEsRUFBRSxPQUFPLEdBQUcsSUFBSSxTQUFTLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDM0M7QUFBQTtBQUFBLEVBR0EsVUFBVSxHQUFXLE9BQWVDLE9BQTBCO0FBQzVELFdBQU8sRUFBRSxPQUFPLE1BQU0sTUFBTSxXQUFXLEdBQUdBLE9BQU0scUJBQXFCLEdBQUcsS0FBSyxPQUFPLFFBQVEsS0FBSyxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQ3RHO0FBQUE7QUFBQSxFQUdBLFNBQVMsR0FBVyxVQUF1QixDQUFDLEdBQVc7QUFDckQsVUFBTSxFQUFFLFdBQVcsRUFBRSxJQUFJO0FBQ3pCLFdBQU8sT0FBTyxHQUFHLEtBQUssU0FBUztBQUFBLE1BQzdCLEdBQUc7QUFBQSxNQUNILE1BQU0sS0FBSztBQUFBLE1BQ1gsU0FBVSxZQUFZLEtBQUssUUFBUSxPQUFPLEtBQU07QUFBQSxJQUNsRCxDQUFDO0FBQUEsRUFDSDtBQUFBLEVBRUEsUUFBUSxHQUFXLE9BQWVBLE9BQWtCLFVBQXVCLENBQUMsR0FBVztBQUNyRixXQUFPLEVBQUUsT0FBTyxNQUFNLE1BQU0sS0FBSyxTQUFTLEtBQUssVUFBVSxHQUFHLE9BQU9BLEtBQUksR0FBRyxPQUFPLENBQUM7QUFBQSxFQUNwRjtBQUNGO0FBR08sSUFBTSxrQkFBTixNQUFNLGlCQUFnQjtBQUFBLEVBQzNCLE9BQWdCLFFBQVE7QUFBQSxFQUNmO0FBQUEsRUFDQTtBQUFBO0FBQUEsRUFFQTtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksR0FBWSxHQUFXLEdBQVcsR0FBVyxXQUFXLE9BQU87QUFDekUsU0FBSyxTQUFTLElBQUksWUFBWSxHQUFHLFNBQVMsU0FBUyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsQ0FBQztBQUMvRCxTQUFLLFVBQVUsSUFBSSxZQUFZLEdBQUcsU0FBUyxTQUFTLENBQUMsR0FBRyxHQUFHLENBQUMsR0FBRyxDQUFDO0FBQ2hFLFNBQUssUUFBUSxXQUNULEVBQUUsUUFBUSxFQUFFLFVBQVUsUUFBUSxDQUFDLEdBQUcsR0FBRyxDQUFDLENBQUMsR0FBRyxNQUFNLEVBQUUsT0FBTyxhQUFhLENBQUMsQ0FBQyxDQUFDLEVBQUUsSUFDM0U7QUFDSixTQUFLLFlBQVksTUFBTSxJQUFJLE9BQU8sRUFBRSxLQUFLLFdBQVcsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDL0Q7QUFBQTtBQUFBLEVBR0EsUUFBUSxHQUFXLE9BQXVCO0FBQ3hDLFdBQU8sRUFBRSxPQUFPLE1BQU0sTUFBTTtBQUMxQixZQUFNQSxRQUFPLEVBQUUsT0FBTyxpQkFBZ0IsTUFBTTtBQUM1QyxVQUFJLElBQUksS0FBSyxPQUFPLFVBQVUsR0FBRyxPQUFPQSxLQUFJO0FBQzVDLFVBQUksS0FBSyxPQUFPO0FBQ2QsY0FBTSxFQUFFLFFBQVEsS0FBSyxJQUFJLEtBQUs7QUFDOUIsWUFBSSx5QkFBeUIsR0FBRyxRQUFRLE1BQU0sRUFBRSxRQUFRLEdBQUcsU0FBUyxHQUFHLGVBQWUsRUFBRSxDQUFDO0FBQUEsTUFDM0Y7QUFDQSxZQUFNLElBQUksS0FBSyxPQUFPLFNBQVMsQ0FBQztBQUVoQyxZQUFNLFdBQVcsS0FBSyxZQUFZLE9BQU8sR0FBRyxLQUFLLFNBQVMsSUFBSTtBQUM5RCxhQUFPLEtBQUssUUFBUSxRQUFRLEdBQUcsT0FBT0EsT0FBTTtBQUFBLFFBQzFDLFVBQVU7QUFBQSxRQUNWLGVBQWUsS0FBSyxRQUFRLElBQUk7QUFBQSxRQUNoQyxNQUFNLEtBQUs7QUFBQSxNQUNiLENBQUM7QUFBQSxJQUNILENBQUM7QUFBQSxFQUNIO0FBQ0Y7OztBQ3RGTyxJQUFNLGdCQUFOLE1BQW9CO0FBQUEsRUFDaEI7QUFBQSxFQVFULFlBQVksR0FBWSxHQUFXLEdBQVcsV0FBOEIsR0FBVztBQUNyRixTQUFLLFVBQVUsVUFBVSxJQUFJLENBQUMsVUFBVSxPQUFPO0FBQUEsTUFDN0M7QUFBQSxNQUNBLE9BQU8sSUFBSSxZQUFZLEdBQUcsVUFBVSxDQUFDLElBQUksVUFBVSxDQUFDLElBQUksQ0FBQyxHQUFHLEdBQUcsQ0FBQyxHQUFHLENBQUM7QUFBQSxNQUNwRSxRQUFRLElBQUksWUFBWSxHQUFHLFVBQVUsQ0FBQyxJQUFJLFVBQVUsQ0FBQyxJQUFJLENBQUMsR0FBRyxHQUFHLENBQUMsR0FBRyxDQUFDO0FBQUEsTUFDckUsUUFBUSxFQUFFLE9BQU8sVUFBVSxDQUFDLElBQUksQ0FBQyxHQUFHLEdBQUcsQ0FBQyxDQUFDLEVBQUUsUUFBUSxDQUFDLENBQUMsQ0FBQztBQUFBLE1BQ3RELFFBQVEsRUFBRSxPQUFPLFVBQVUsQ0FBQyxJQUFJLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQyxFQUFFLFFBQVEsQ0FBQyxDQUFDLENBQUM7QUFBQSxJQUN4RCxFQUFFO0FBQUEsRUFDSjtBQUFBO0FBQUEsRUFHQSxRQUFRLEdBQVcsT0FBdUI7QUFDeEMsV0FBTyxFQUFFLE9BQU8sTUFBTSxNQUFNO0FBQzFCLFVBQUksSUFBSTtBQUNSLGlCQUFXLEVBQUUsVUFBVSxPQUFPLFFBQVEsUUFBUSxPQUFPLEtBQUssS0FBSyxTQUFTO0FBQ3RFLGNBQU0sSUFBSSxNQUFNLFFBQVEsR0FBRyxPQUFPLEVBQUUsT0FBTyxPQUFPLEdBQUcsRUFBRSxTQUFTLENBQUM7QUFDakUsWUFBSSxPQUFPLFFBQVEsR0FBRyxPQUFPLEVBQUUsT0FBTyxPQUFPLEdBQUcsRUFBRSxVQUFVLEVBQUUsQ0FBQztBQUFBLE1BQ2pFO0FBQ0EsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQVdPLElBQU0sWUFBTixNQUFnQjtBQUFBLEVBQ1o7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFBWSxHQUFZLFFBQXdCLEdBQVc7QUFDekQsVUFBTSxFQUFFLGdCQUFnQixPQUFPLGlCQUFpQixPQUFPLG9CQUFvQixJQUFJLElBQUk7QUFDbkYsU0FBSyxXQUFXLGNBQWMsRUFBRSxRQUFRLE9BQU8sR0FBRztBQUNsRCxNQUFFLElBQUksS0FBSyxTQUFTLFVBQVUsS0FBSyxTQUFTLFdBQVcsS0FBSyxTQUFTLE1BQU07QUFDM0UsVUFBTSxVQUFVLE9BQU87QUFDdkIsU0FBSyxVQUFVLE1BQU0sSUFBSSxDQUFDLE1BQU0sTUFBYTtBQUMzQyxZQUFNQyxLQUFJLE9BQU8sMkJBQTJCLE1BQU0sSUFBSTtBQUN0RCxZQUFNLFNBQVMsT0FBTyxzQkFBc0IsQ0FBQztBQUU3QyxZQUFNLFNBQVMsTUFBTSxNQUFNLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxTQUFTLE1BQU0sVUFBVSxHQUFHLENBQUM7QUFDdkUsWUFBTSxPQUFPLE1BQU0sTUFBTSxTQUFTO0FBQ2xDLGFBQU87QUFBQSxRQUNMO0FBQUEsUUFDQTtBQUFBLFFBQ0EsSUFBSTtBQUFBLFVBQ0YsUUFBUSxFQUFFLGNBQWMsT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJQSxJQUFHQSxJQUFHLE1BQU0sR0FBRyxJQUFJO0FBQUEsVUFDNUQsTUFBTSxFQUFFLE9BQU8sT0FBTyxDQUFDLFNBQVMsQ0FBQ0EsRUFBQyxDQUFDO0FBQUEsUUFDckM7QUFBQSxRQUNBLFdBQVc7QUFBQSxVQUNULFFBQVEsRUFBRSxLQUFLLGVBQWUsQ0FBQyxJQUFJLENBQUNBLElBQUcsUUFBUSxHQUFHLE9BQU8sSUFBSSxJQUFJLE1BQU0sQ0FBQztBQUFBLFVBQ3hFLE1BQU0sRUFBRSxPQUFPLGVBQWUsQ0FBQyxTQUFTLENBQUNBLEVBQUMsQ0FBQztBQUFBLFVBQzNDO0FBQUEsVUFDQSxTQUFTLE9BQU8sSUFBSSxLQUFLLEtBQUssU0FBUyxDQUFDO0FBQUEsUUFDMUM7QUFBQSxRQUNBLFlBQVksSUFBSSxjQUFjLEVBQUUsR0FBRyxhQUFhLENBQUMsR0FBR0EsSUFBRyxPQUFPLEtBQUssR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsQ0FBQztBQUFBLFFBQ2xGLFFBQVEsUUFBUSxJQUFJLENBQUMsR0FBRyxNQUFNO0FBQzVCLGdCQUFNLFlBQVksT0FBTyx3QkFBd0IsQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLENBQUM7QUFDL0QsaUJBQU8sSUFBSSxjQUFjLEVBQUUsR0FBRyxhQUFhLElBQUksUUFBUSxTQUFTLENBQUMsR0FBR0EsSUFBRyxHQUFHLFdBQVcsQ0FBQztBQUFBLFFBQ3hGLENBQUM7QUFBQSxNQUNIO0FBQUEsSUFDRixDQUFDO0FBQ0QsVUFBTSxJQUFJLE9BQU8sMkJBQTJCLEtBQUssTUFBTTtBQUN2RCxTQUFLLFFBQVE7QUFBQSxNQUNYLFFBQVEsRUFBRSxLQUFLLGFBQWEsQ0FBQyxRQUFRLEdBQUcsR0FBRyxDQUFDLENBQUM7QUFBQSxNQUM3QyxNQUFNLEVBQUUsT0FBTyxrQkFBa0IsQ0FBQyxRQUFRLENBQUMsQ0FBQztBQUFBLElBQzlDO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxJQUFJLGdCQUF3QjtBQUMxQixXQUFPLEtBQUssUUFBUSxPQUFPLENBQUMsU0FBUyxFQUFFLEtBQUssTUFBTSxVQUFVLE1BQU0sS0FBSyxTQUFTLEdBQUc7QUFBQSxFQUNyRjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxNQUFNLFFBQ0osR0FDQSxRQUNBLE9BQ0EsRUFBRSxNQUFNLE1BQU07QUFBQSxFQUFDLEdBQUcsUUFBUSxZQUFZO0FBQUEsRUFBQyxFQUFFLElBQXNCLENBQUMsR0FDL0M7QUFDakIsVUFBTSxPQUFPLElBQUksS0FBSztBQUN0QixRQUFJO0FBQ0YsWUFBTSxNQUFNLEtBQUssSUFBSSxLQUFLLFFBQVEsS0FBSyxRQUFRLENBQUM7QUFDaEQsVUFBSSxPQUFPLEdBQUc7QUFDZCxVQUFJLElBQUk7QUFDUixpQkFBVyxLQUFLLEtBQUssUUFBUSxLQUFLLEdBQUc7QUFDbkMsY0FBTSxTQUFTO0FBQ2YsY0FBTSxRQUFRLEtBQUssSUFBSSxLQUFLLE9BQU8sR0FBRyxLQUFLLE9BQU8sR0FBRyxDQUFDO0FBQ3RELGNBQU0sTUFBTTtBQUNaLFlBQUksS0FBSyxJQUFJLEtBQUssVUFBVSxHQUFHLFFBQVEsT0FBTyxHQUFHLENBQUM7QUFDbEQsYUFBSyxLQUFLLFFBQVEsS0FBSztBQUN2QixjQUFNLFFBQVE7QUFDZCxjQUFNLFFBQVEsS0FBSyxRQUFRLENBQUMsRUFBRztBQUMvQixtQkFBVyxDQUFDLEdBQUcsS0FBSyxLQUFLLE1BQU0sUUFBUSxHQUFHO0FBQ3hDLGdCQUFNLE9BQU8sTUFBTSxNQUFNLFNBQVMsSUFBSSxJQUFJLE1BQU0sU0FBUztBQUN6RCxnQkFBTSxNQUFNLE1BQU0sSUFBSSxPQUFPO0FBQzdCLGNBQUksS0FBSyxJQUFJLE1BQU0sS0FBSyxNQUFNLFFBQVEsT0FBTyxLQUFLLEdBQUcsSUFBSSxDQUFDO0FBQzFELGNBQUksSUFBSyxNQUFLLEtBQUssR0FBRztBQUN0QixnQkFBTSxNQUFNO0FBQUEsUUFDZDtBQUNBLGFBQUssS0FBSyxLQUFLO0FBQ2YsWUFBSSxTQUFTLENBQUMsSUFBSSxDQUFDO0FBQUEsTUFDckI7QUFDQSxhQUFPLEtBQUssTUFBTSxHQUFHLEdBQUc7QUFBQSxJQUMxQixVQUFFO0FBQ0EsV0FBSyxRQUFRO0FBQUEsSUFDZjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsU0FBUyxHQUFXLFFBQWdCLE9BQXFCO0FBQ3ZELFVBQU0sTUFBTSxLQUFLLFFBQVEsS0FBSyxRQUFRO0FBQ3RDLFVBQU0sTUFBTSxLQUFLLFFBQVEsT0FBTyxDQUFDLEdBQUcsRUFBRSxRQUFBQyxRQUFPLEdBQUcsTUFBTTtBQUNwRCxZQUFNLElBQUksS0FBSztBQUFBLFFBQ2I7QUFBQSxRQUNBO0FBQUEsUUFDQSxLQUFLLE9BQU8sR0FBRyxLQUFLLE9BQU8sTUFBTTtBQUFBLFFBQUMsQ0FBQztBQUFBLFFBQ25DLE1BQU07QUFBQSxRQUFDO0FBQUEsTUFDVDtBQUNBLGFBQU9BLFFBQU8sT0FBTyxDQUFDLEtBQW9CLFVBQVUsTUFBTSxLQUFLLE1BQU0sUUFBUSxHQUFHLEtBQUssR0FBRyxDQUFDLEdBQUcsSUFBSTtBQUFBLElBQ2xHLEdBQUcsQ0FBQztBQUNKLFNBQUssTUFBTSxLQUFLLE1BQU07QUFBQSxJQUFDLENBQUM7QUFBQSxFQUMxQjtBQUFBO0FBQUEsRUFHQSxPQUFPLEdBQVcsS0FBYSxPQUFlLEtBQWtCO0FBQzlELFdBQU8sSUFBSSxPQUFPLE1BQU0sTUFBTTtBQUM1QixZQUFNLEVBQUUsV0FBVyxXQUFXLElBQUksS0FBSyxRQUFRLENBQUM7QUFDaEQsWUFBTSxRQUFRLE9BQU8sS0FBSyxVQUFVLFFBQVEsU0FBUztBQUNyRCxVQUFJLGNBQWMsQ0FBQyxJQUFJLEtBQUs7QUFDNUIsWUFBTSxJQUFJLFdBQVcsUUFBUSxPQUFPLEtBQUs7QUFDekMsVUFBSSxhQUFhLENBQUMsSUFBSSxDQUFDO0FBQ3ZCLGFBQU87QUFBQSxJQUNULENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLFVBQVUsR0FBVyxHQUFXLE9BQWUsS0FBa0I7QUFDL0QsV0FBTyxFQUFFLE9BQU8sTUFBTSxNQUFNO0FBQzFCLFlBQU0sRUFBRSxNQUFNLFFBQVEsR0FBRyxJQUFJLEtBQUssUUFBUSxDQUFDO0FBQzNDLFlBQU0sV0FBVyxTQUFTLFFBQVE7QUFDbEMsWUFBTSxJQUFJLGdCQUFnQixXQUFXLEdBQUcsRUFBRSxPQUFPLElBQUksQ0FBQyxHQUFHLEdBQUcsUUFBUSxRQUFRLEVBQUUsTUFBTSxHQUFHLE1BQU0sUUFBUSxDQUFDO0FBQ3RHLFVBQUksT0FBTyxDQUFDLElBQUksQ0FBQztBQUNqQixhQUFPLE1BQU0sS0FBSyxRQUFRLFNBQVMsSUFBSSxpQkFBaUIsR0FBRyxPQUFPLENBQUMsSUFBSSxJQUFJLEdBQUcsS0FBSztBQUFBLElBQ3JGLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLE1BQU0sR0FBVyxLQUFrQjtBQUNqQyxXQUFPLEVBQUUsT0FBTyxNQUFNLE1BQU07QUFDMUIsWUFBTSxFQUFFLFFBQVEsS0FBSyxJQUFJLEtBQUs7QUFDOUIsWUFBTSxJQUFJLE9BQU8sV0FBVyxHQUFHLEVBQUUsT0FBTyxLQUFLLENBQUMsR0FBRyxRQUFRLEVBQUUsTUFBTSxTQUFTLEVBQUUsQ0FBQztBQUM3RSxVQUFJLGFBQWEsQ0FBQztBQUNsQixhQUFPLE1BQU0sU0FBUyxDQUFDLEdBQUcsS0FBSyxRQUFRO0FBQUEsSUFDekMsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQVFBLFNBQVMsTUFBTSxLQUFvQixNQUFjLE1BQXNCO0FBQ3JFLE1BQUksQ0FBQyxJQUFLLFFBQU87QUFDakIsUUFBTSxJQUFJLElBQUksS0FBSyxNQUFNLElBQUk7QUFDN0IsT0FBSyxRQUFRO0FBQ2IsU0FBTztBQUNUOzs7QUN6TUE7QUFNTyxTQUFTLGFBQWEsUUFBc0IsU0FBaUIsT0FBNkI7QUFDL0YsUUFBTSxPQUFPLElBQUksYUFBYSxPQUFPLFNBQVMsT0FBTztBQUNyRCxTQUFPLFFBQVEsQ0FBQyxPQUFPLE1BQU8sS0FBSyxLQUFLLE1BQU0sSUFBSSxPQUFPLENBQUMsS0FBTSxLQUFLLElBQUksS0FBSyxJQUFJLENBQUMsS0FBSyxFQUFHO0FBQzNGLFNBQU8sS0FBSyxJQUFJLENBQUMsUUFBUSxNQUFNLEtBQUs7QUFDdEM7QUFHTyxTQUFTLGVBQWUsTUFBOEI7QUFDM0QsU0FBTyxDQUFDLEdBQUcsSUFBSSxFQUFFLElBQUksQ0FBQyxRQUFRO0FBQzVCLFFBQUksQ0FBQyxPQUFPLFNBQVMsR0FBRyxHQUFHO0FBQ3pCLFlBQU0sSUFBSTtBQUFBLFFBQ1I7QUFBQSxRQUNBLHlCQUF5QixHQUFHO0FBQUEsTUFDOUI7QUFBQSxJQUNGO0FBQ0EsVUFBTSxPQUFPLEtBQUssTUFBTSxHQUFHO0FBQzNCLFVBQU0sT0FBTyxNQUFNO0FBQ25CLFVBQU0sVUFBVSxPQUFPLE9BQVEsU0FBUyxPQUFPLE9BQU8sTUFBTSxJQUFLLE9BQU8sSUFBSTtBQUM1RSxXQUFPLEtBQUssSUFBSSxHQUFHLE9BQU87QUFBQSxFQUM1QixDQUFDO0FBQ0g7QUFHTyxTQUFTLGFBQWEsV0FBMkM7QUFDdEUsU0FBTyxZQUFZLEtBQUssVUFBVSxRQUFRLENBQUMsUUFBUSxVQUFVLElBQUksTUFBYyxNQUFNLEVBQUUsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUNyRzs7O0FDZE8sU0FBUyxrQkFBa0IsR0FBVyxTQUE4QjtBQUN6RSxRQUFNLEVBQUUsUUFBQUMsUUFBTyxJQUFJO0FBQ25CLFFBQU0sQ0FBQyxDQUFDLElBQUksZUFBZSxxQkFBcUIsS0FBSyxDQUFDO0FBQ3RELFFBQU0sSUFBSSxRQUFRLE1BQU0sTUFBTSxDQUFDLElBQUs7QUFDcEMsY0FBWSxxQkFBcUIsUUFBUSxRQUFRLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUM5RCxTQUFPQSxRQUFPLE1BQU0sTUFBTTtBQUN4QixVQUFNLFFBQVEsT0FBTyxHQUFHLFFBQVEsT0FBTyxFQUFFLE1BQU0sUUFBUSxLQUFLLENBQUM7QUFDN0QsVUFBTSxNQUFNQSxRQUFPLE1BQU0sQ0FBQyxHQUFHLElBQUksQ0FBQyxDQUFDO0FBQ25DLFVBQU0sUUFBUUEsUUFBTyxPQUFPLFVBQVUsYUFBYSxJQUFJO0FBQ3ZELFVBQU0sT0FBT0EsUUFBTztBQUFBLE1BQU8sTUFDekJBLFFBQU87QUFBQSxRQUNMO0FBQUEsUUFDQSxFQUFFLE9BQU8sTUFBTSxRQUFRLFVBQVUsUUFBUSxPQUFPLFFBQVEsT0FBTyxJQUFJO0FBQUEsUUFDbkUsRUFBRSxHQUFHLEVBQUU7QUFBQSxRQUNQO0FBQUEsVUFDRSxNQUFNLENBQUMsS0FBSyxLQUFNLElBQUksUUFBUyxHQUFHLEdBQUcsQ0FBQztBQUFBLFVBQ3RDLFdBQVcsRUFBRSxRQUFRLFFBQVEsVUFBVSxRQUFRLE1BQU07QUFBQSxVQUNyRCxNQUFNLEtBQUssSUFBSTtBQUFBLFFBQ2pCO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxTQUFLLE9BQU8sQ0FBQztBQUNiLFdBQU87QUFBQSxFQUNULENBQUM7QUFDSDs7O0FDN0JBLElBQU1DLE9BQU07QUFHTCxJQUFNQyxlQUFOLE1BQWtCO0FBQUEsRUFDZDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFDRSxHQUNBLFFBQ0E7QUFDQSxVQUFNLEVBQUUsWUFBWSxHQUFHLFNBQVMsU0FBUywwQkFBMEIsRUFBRSxJQUFJO0FBQ3pFLFNBQUssWUFBWTtBQUNqQixTQUFLLFNBQVMsRUFBRSxNQUFNLG9CQUFvQixDQUFDLFNBQVMsQ0FBQyxDQUFDO0FBQ3RELFNBQUssT0FBTyxNQUFNLEtBQUssRUFBRSxRQUFRLFFBQVEsR0FBRyxDQUFDLEdBQUcsTUFBTTtBQUNwRCxZQUFNLFFBQVEsRUFBRSxHQUFHLE9BQU8sQ0FBQztBQUMzQixhQUFPO0FBQUEsUUFDTCxRQUFRLE1BQU0sS0FBSyxLQUFLLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQztBQUFBLFFBQ2pDLE1BQU0sTUFBTSxPQUFPLFVBQVUsQ0FBQyxDQUFDLENBQUM7QUFBQSxRQUNoQyxPQUFPLE1BQU0sT0FBTyxXQUFXLENBQUMsQ0FBQyxDQUFDO0FBQUEsUUFDbEMsTUFBTSxNQUFNLE9BQU8sVUFBVSxDQUFDLENBQUMsQ0FBQztBQUFBLFFBQ2hDLFVBQVUsSUFBSSxLQUFLO0FBQUEsTUFDckI7QUFBQSxJQUNGLENBQUM7QUFDRCxTQUFLLFFBQVEsRUFBRSxHQUFHLE1BQU0sRUFBRSxLQUFLLEdBQUcsSUFBSSxDQUFDO0FBQUEsRUFDekM7QUFBQTtBQUFBLEVBR0EsUUFBUSxLQUFvQixNQUFXLE1BQU07QUFBQSxFQUFDLEdBQVc7QUFDdkQsV0FBTyxJQUFJLE9BQU8sTUFBTSxNQUFNO0FBQzVCLFVBQUksSUFBSSxVQUFVLEtBQUssS0FBSyxRQUFRLEtBQUssU0FBUztBQUNsRCxXQUFLLEtBQUssUUFBUSxDQUFDLEVBQUUsUUFBUSxNQUFNLE9BQU8sTUFBTSxRQUFRLEdBQUcsTUFBTTtBQUMvRCxZQUFJLFVBQVUsT0FBTyxHQUFHLFFBQVEsRUFBRSxNQUFNLFFBQVEsQ0FBQyxHQUFHLE9BQU8sTUFBTSxFQUFFLEtBQUtELE1BQUssT0FBTyxJQUFJLENBQUM7QUFDekYsWUFBSSxXQUFXLENBQUMsSUFBSSxDQUFDO0FBQUEsTUFDdkIsQ0FBQztBQUNELGFBQU8sa0JBQWtCLEdBQUcsS0FBSyxLQUFLO0FBQUEsSUFDeEMsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQUdPLElBQU0sa0JBQU4sTUFBc0I7QUFBQSxFQUNsQjtBQUFBLEVBRVQsWUFBWSxHQUFZLEdBQVcsR0FBVyxRQUFnQjtBQUM1RCxTQUFLLFVBQVUsTUFBTSxLQUFLLEVBQUUsUUFBUSxPQUFPLEdBQUcsQ0FBQyxHQUFHLE9BQU87QUFBQSxNQUN2RCxNQUFNLEVBQUUsR0FBRyxTQUFTLElBQUksQ0FBQyxFQUFFLEtBQUssSUFBSSxHQUFHLElBQUksQ0FBQztBQUFBLE1BQzVDLE1BQU0sSUFBSSxnQkFBZ0IsRUFBRSxHQUFHLFNBQVMsSUFBSSxJQUFJLENBQUMsR0FBRyxHQUFHLENBQUM7QUFBQSxJQUMxRCxFQUFFO0FBQUEsRUFDSjtBQUFBO0FBQUEsRUFHQSxRQUFRLE1BQWMsT0FBdUI7QUFDM0MsV0FBTyxLQUFLLE9BQU8sTUFBTSxNQUFNO0FBQzdCLFVBQUksSUFBSSxPQUFPLENBQUMsTUFBTSxLQUFLLENBQUM7QUFDNUIsaUJBQVcsRUFBRSxNQUFBRSxPQUFNLE1BQUFDLE1BQUssS0FBSyxLQUFLLFNBQVM7QUFDekMsY0FBTSxJQUFJLGtCQUFrQixrQkFBa0IsR0FBR0QsS0FBSSxHQUFHQyxNQUFLLFFBQVEsS0FBSyxHQUFHLEVBQUUsS0FBS0gsS0FBSSxDQUFDO0FBQ3pGLFlBQUksT0FBTyxDQUFDLEdBQUcsS0FBSyxDQUFDO0FBQUEsTUFDdkI7QUFDQSxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQUEsRUFDSDtBQUNGO0FBR0EsSUFBTSxTQUFOLE1BQWE7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUFZLEdBQVksTUFBa0IsR0FBVyxHQUFXO0FBQzlELFVBQU1JLFVBQVMsRUFBRSxHQUFHLElBQUk7QUFDeEIsU0FBSyxRQUFRO0FBQ2IsU0FBSyxVQUFVO0FBQUEsTUFDYixJQUFJLGdCQUFnQkEsUUFBTyxHQUFHLENBQUMsR0FBRyxHQUFHLEdBQUcsQ0FBQztBQUFBLE1BQ3pDLElBQUksZ0JBQWdCQSxRQUFPLEdBQUcsQ0FBQyxHQUFHLEdBQUcsSUFBSSxHQUFHLEdBQUcsSUFBSTtBQUFBLE1BQ25ELElBQUksZ0JBQWdCQSxRQUFPLEdBQUcsQ0FBQyxHQUFHLElBQUksR0FBRyxJQUFJLEdBQUcsQ0FBQztBQUFBLElBQ25EO0FBQ0EsU0FBSyxVQUFVLEVBQUUsS0FBSyxHQUFHLElBQUksU0FBUyxDQUFDLEdBQUcsSUFBSSxHQUFHLENBQUMsQ0FBQztBQUNuRCxTQUFLLFFBQVEsRUFBRSxPQUFPLEdBQUcsSUFBSSxjQUFjLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDaEQ7QUFBQTtBQUFBLEVBR0EsUUFBUSxHQUFXLE9BQWUsS0FBa0I7QUFDbEQsV0FBTyxFQUFFLE9BQU8sTUFBTSxNQUFNO0FBQzFCLFVBQUksSUFBSTtBQUNSLFdBQUssUUFBUSxRQUFRLENBQUMsT0FBTyxNQUFNO0FBQ2pDLFlBQUksTUFBTSxRQUFRLEdBQUcsS0FBSztBQUMxQixZQUFJLEdBQUcsS0FBSyxLQUFLLElBQUksQ0FBQyxJQUFJLENBQUM7QUFBQSxNQUM3QixDQUFDO0FBQ0QsWUFBTSxJQUFJLE9BQU8sR0FBRyxLQUFLLFNBQVMsRUFBRSxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQ3RELGFBQU8sRUFBRSxRQUFRLENBQUMsRUFBRSxJQUFJLENBQUM7QUFBQSxJQUMzQixDQUFDO0FBQUEsRUFDSDtBQUNGO0FBR08sSUFBTSxtQkFBTixNQUF1QjtBQUFBLEVBQ25CO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUFZLEdBQVksUUFBZ0Y7QUFDdEcsVUFBTSxFQUFFLFlBQVksR0FBRyxXQUFXLEdBQUcsU0FBUyxRQUFRLElBQUk7QUFDMUQsU0FBSyxXQUFXLElBQUksZ0JBQWdCLEVBQUUsR0FBRyxjQUFjLEdBQUcsR0FBRyxHQUFHLE9BQU87QUFDdkUsU0FBSyxRQUFRLEVBQUUsR0FBRyxNQUFNLEVBQUUsS0FBSyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQzNDLFNBQUssVUFBVSxFQUFFLE9BQU8scUNBQXFDLENBQUMsU0FBUyxDQUFDLENBQUM7QUFDekUsU0FBSyxjQUFjLEVBQUUsT0FBTyxtQ0FBbUMsQ0FBQyxPQUFPLENBQUM7QUFDeEUsU0FBSyxVQUFVLEVBQUUsR0FBRyxRQUFRLEVBQUUsS0FBSyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQy9DLFNBQUssTUFBTSxJQUFJLE9BQU8sR0FBRyxNQUFNLEdBQUcsQ0FBQztBQUNuQyxTQUFLLEtBQUssSUFBSSxPQUFPLEdBQUcsS0FBSyxHQUFHLENBQUM7QUFBQSxFQUNuQztBQUFBO0FBQUEsRUFHQSxVQUFVLE1BQWMsT0FBZSxNQUFXLE1BQU07QUFBQSxFQUFDLEdBQWtDO0FBQ3pGLFdBQU8sS0FBSyxPQUFPLE1BQU0sTUFBTTtBQUM3QixZQUFNLElBQUksS0FBSyxTQUFTLFFBQVEsTUFBTSxLQUFLO0FBQzNDLFlBQU0sSUFBSSxrQkFBa0IsR0FBRyxLQUFLLEtBQUs7QUFDekMsVUFBSSxpQkFBaUIsQ0FBQztBQUN0QixhQUFPLEVBQUUsR0FBRyxRQUFRLE9BQU8sR0FBRyxLQUFLLFNBQVMsRUFBRSxNQUFNLEtBQUssWUFBWSxDQUFDLEVBQUU7QUFBQSxJQUMxRSxDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxPQUFPLEdBQVcsUUFBdUIsT0FBZSxNQUFXLE1BQU07QUFBQSxFQUFDLEdBQThCO0FBQ3RHLFdBQU8sRUFBRSxPQUFPLE1BQU0sTUFBTTtBQUMxQixZQUFNLElBQUksa0JBQWtCLFdBQVcsR0FBRyxNQUFNLEdBQUcsS0FBSyxPQUFPO0FBQy9ELFVBQUksVUFBVSxDQUFDO0FBQ2YsYUFBTyxFQUFFLElBQUksS0FBSyxJQUFJLFFBQVEsR0FBRyxPQUFPLEdBQUcsR0FBRyxHQUFHLEtBQUssR0FBRyxRQUFRLEdBQUcsT0FBTyxHQUFHLEVBQUU7QUFBQSxJQUNsRixDQUFDO0FBQUEsRUFDSDtBQUNGOzs7QUNuSkE7OztBQ0RBO0FBS0EsSUFBTSxjQUFjLE1BQU07QUFFMUIsSUFBTSxrQkFBa0IsTUFBTTtBQW9COUIsZUFBc0IsY0FDcEJDLFNBQ0EsTUFDQSxZQUNBLFFBQ2U7QUFDZixRQUFNQyxRQUFPLG9CQUFJLElBQWM7QUFDL0IsUUFBTSxRQUFRLEtBQUssUUFBUSxDQUFDLFFBQVE7QUFDbEMsVUFBTSxXQUFXLElBQUksU0FBU0QsU0FBUSxHQUFHO0FBQ3pDLFdBQU8sSUFBSSxNQUFNLElBQUksQ0FBQyxHQUFHLFVBQVUsRUFBRSxVQUFVLE1BQU0sUUFBUSxJQUFJLE1BQU0sSUFBSSxFQUFHLE9BQU8sRUFBRTtBQUFBLEVBQ3pGLENBQUM7QUFDRCxRQUFNLFFBQVEsTUFBTSxPQUFPLENBQUMsS0FBSyxFQUFFLE9BQU8sTUFBTSxNQUFNLE9BQU8sUUFBUSxDQUFDO0FBQ3RFLFFBQU0sUUFBUSxJQUFJO0FBQUEsSUFDaEIsQ0FBQyxHQUFHLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxFQUFFLE9BQU8sTUFBTSxPQUFPLE1BQU0sQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLFFBQVEsTUFBTSxDQUFDLFFBQVEsQ0FBQyxDQUFDO0FBQUEsRUFDdkY7QUFDQSxRQUFNO0FBQUEsSUFDSixDQUFDLEdBQUcsTUFBTSxNQUFNLElBQUksRUFBRSxPQUFPLE1BQU0sSUFBSyxNQUFNLElBQUksRUFBRSxPQUFPLE1BQU0sS0FBTSxFQUFFLE9BQU8sU0FBUyxFQUFFLE9BQU87QUFBQSxFQUNwRztBQUNBLFFBQU0sU0FBUyxJQUFJLE9BQU8sTUFBTTtBQUNoQyxNQUFJLFNBQVM7QUFDYixNQUFJLFVBQVU7QUFDZCxNQUFJO0FBQ0YsZUFBVyxFQUFFLFVBQVUsTUFBTSxPQUFPLEtBQUssT0FBTztBQUM5QyxNQUFBQyxNQUFLLElBQUksUUFBUTtBQUNqQixlQUFTLEtBQUssR0FBRyxLQUFLLE9BQU8sUUFBUSxNQUFNLGFBQWE7QUFDdEQsY0FBTSxRQUFRLE1BQU0sT0FBTztBQUFBLFVBQ3pCLE9BQU87QUFBQSxVQUNQLE9BQU8sU0FBUztBQUFBLFVBQ2hCLEtBQUssSUFBSSxhQUFhLE9BQU8sU0FBUyxFQUFFO0FBQUEsUUFDMUM7QUFDQSxpQkFBUyxJQUFJLE1BQU0sSUFBSSxLQUFLO0FBQzVCLGtCQUFVLE1BQU07QUFDaEIscUJBQWEsRUFBRSxPQUFPLFFBQVEsUUFBUSxNQUFNLENBQUM7QUFBQSxNQUMvQztBQUNBLFVBQUksU0FBUyxTQUFTLElBQUksRUFBRyxDQUFBQSxNQUFLLE9BQU8sUUFBUTtBQUNqRCxVQUFJLFNBQVMsVUFBVSxpQkFBaUI7QUFDdEMsY0FBTUQsUUFBTyxPQUFPLE1BQU07QUFDMUIsa0JBQVU7QUFBQSxNQUNaO0FBQUEsSUFDRjtBQUNBLFVBQU1BLFFBQU8sT0FBTyxNQUFNO0FBQUEsRUFDNUIsVUFBRTtBQUNBLElBQUFDLE1BQUssUUFBUSxDQUFDLGFBQWEsU0FBUyxRQUFRLENBQUM7QUFBQSxFQUMvQztBQUNBLEVBQUFELFFBQU8sS0FBSztBQUNkO0FBR0EsSUFBTSxXQUFOLE1BQWU7QUFBQSxFQUNKO0FBQUEsRUFDQTtBQUFBLEVBQ0EsV0FBcUIsQ0FBQztBQUFBLEVBQ3RCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNULE9BQTZCO0FBQUEsRUFFN0IsWUFBWUEsU0FBZ0IsS0FBZ0I7QUFDMUMsU0FBSyxVQUFVQTtBQUNmLFNBQUssT0FBTztBQUNaLFNBQUssV0FBVyxJQUFJLElBQUksSUFBSSxNQUFNLEtBQUssQ0FBQztBQUN4QyxTQUFLLFFBQVEsSUFBSSxNQUNkLE9BQU8sQ0FBQyxFQUFFLE1BQU0sTUFBTSxVQUFVLE1BQU0sRUFDdEMsSUFBSSxDQUFDLEVBQUUsT0FBTyxNQUFNLElBQUksV0FBVyxPQUFPLE1BQU0sQ0FBQztBQUNwRCxRQUFJLE1BQU07QUFDVixRQUFJLE9BQU87QUFDWCxlQUFXLEVBQUUsUUFBUSxNQUFNLEtBQUssSUFBSSxPQUFPO0FBQ3pDLFdBQUssU0FBUyxLQUFLLFVBQVUsUUFBUSxNQUFNLE1BQU07QUFDakQsVUFBSSxVQUFVLE9BQU87QUFDbkIsWUFBSSxNQUFNLE1BQU07QUFDZCxnQkFBTSxJQUFJLGFBQWEsWUFBWSxZQUFZLE9BQU8sSUFBSSw0QkFBNEI7QUFDeEYsZUFBTyxPQUFPO0FBQUEsTUFDaEI7QUFBQSxJQUNGO0FBQ0EsU0FBSyxZQUFZO0FBQUEsRUFDbkI7QUFBQSxFQUVBLElBQUksTUFBYyxJQUFZLE9BQXNDO0FBQ2xFLFVBQU0sU0FBUyxLQUFLLFNBQVMsSUFBSTtBQUNqQyxRQUFJLEtBQUssS0FBSyxNQUFNLElBQUksRUFBRyxVQUFVLE9BQVEsUUFBTyxLQUFLLEtBQUssTUFBTSxNQUFNLEVBQUcsSUFBSSxPQUFPLEVBQUU7QUFDMUYsU0FBSyxTQUFTLEtBQUssS0FBSyxPQUFPLEtBQUssUUFBUSxNQUFNLENBQUMsS0FBSyxLQUFLLEtBQUssWUFBWSxDQUFDLENBQUMsR0FBRyxLQUFLO0FBQ3hGLFNBQUssUUFBUSxNQUFNLEtBQUssTUFBTSxPQUFPLFNBQVMsRUFBRTtBQUFBLEVBQ2xEO0FBQUE7QUFBQSxFQUdBLFNBQVMsTUFBdUI7QUFDOUIsU0FBSyxTQUFTLE9BQU8sSUFBSTtBQUN6QixRQUFJLEtBQUssU0FBUyxPQUFPLEVBQUcsUUFBTztBQUNuQyxTQUFLLEtBQUssT0FBTyxLQUFLLE9BQU8sS0FBSyxJQUFJO0FBQ3RDLFNBQUssUUFBUTtBQUNiLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxVQUFnQjtBQUNkLFFBQUksS0FBSyxRQUFRLEtBQUssU0FBUyxLQUFLLEtBQUssS0FBSztBQUM1QyxXQUFLLFFBQVEsTUFBTTtBQUNuQixXQUFLLEtBQUssUUFBUTtBQUFBLElBQ3BCO0FBQ0EsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUNGO0FBR0EsSUFBTSxTQUFOLE1BQWE7QUFBQSxFQUNGO0FBQUEsRUFDVCxVQUE2QjtBQUFBLEVBQzdCLFVBQVU7QUFBQSxFQUNWLFNBQVMsSUFBSSxXQUFXLENBQUM7QUFBQSxFQUV6QixZQUFZLFFBQXNCO0FBQ2hDLFNBQUssVUFBVTtBQUFBLEVBQ2pCO0FBQUEsRUFFQSxNQUFNLE1BQU0sUUFBb0IsUUFBZ0IsUUFBa0Q7QUFDaEcsVUFBTSxNQUFNLEtBQUssVUFBVSxLQUFLLE9BQU87QUFDdkMsUUFBSSxXQUFXLEtBQUssV0FBVyxTQUFTLEtBQUssV0FBVyxTQUFTLFNBQVMsS0FBSztBQUM3RSxXQUFLLFNBQVMsTUFBTSxPQUFPLEtBQUssUUFBUSxLQUFLLElBQUksYUFBYSxPQUFPLE9BQU8sTUFBTSxHQUFHLEtBQUssT0FBTztBQUNqRyxXQUFLLFVBQVU7QUFDZixXQUFLLFVBQVU7QUFBQSxJQUNqQjtBQUNBLFdBQU8sS0FBSyxPQUFPLFNBQVMsU0FBUyxLQUFLLFNBQVMsU0FBUyxLQUFLLFVBQVUsTUFBTTtBQUFBLEVBQ25GO0FBQ0Y7QUFHTyxTQUFTLFVBQVUsT0FBb0IsT0FBOEM7QUFDMUYsUUFBTSxPQUFPLElBQUksU0FBUyxNQUFNLFFBQVEsTUFBTSxZQUFZLE1BQU0sVUFBVTtBQUMxRSxRQUFNLFFBQVEsTUFBTSxjQUFjLFVBQVUsUUFBUSxJQUFJO0FBQ3hELFFBQU0sTUFBTSxJQUFJLGFBQWEsS0FBSztBQUNsQyxXQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sS0FBSztBQUM5QixRQUFJLFVBQVUsTUFBTyxLQUFJLENBQUMsSUFBSSxLQUFLLFdBQVcsSUFBSSxHQUFHLElBQUk7QUFBQSxhQUNoRCxVQUFVLE1BQU8sS0FBSSxDQUFDLElBQUksU0FBUyxLQUFLLFVBQVUsSUFBSSxHQUFHLElBQUksQ0FBQztBQUFBLFFBQ2xFLEtBQUksU0FBUyxJQUFJLE1BQU0sRUFBRSxVQUFVLElBQUksR0FBRyxLQUFLLFVBQVUsSUFBSSxHQUFHLElBQUksS0FBSyxJQUFJLElBQUk7QUFBQSxFQUN4RjtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsU0FBUyxNQUFzQjtBQUN0QyxRQUFNLE9BQU8sT0FBTyxRQUFTLEtBQUs7QUFDbEMsUUFBTSxXQUFZLFFBQVEsS0FBTTtBQUNoQyxRQUFNLFdBQVcsT0FBTztBQUN4QixNQUFJLGFBQWEsR0FBSSxRQUFPLFdBQVcsTUFBTSxPQUFPO0FBQ3BELFNBQU8sUUFBUSxhQUFhLElBQUksV0FBVyxLQUFLLE9BQU8sSUFBSSxXQUFXLFFBQVEsTUFBTSxXQUFXO0FBQ2pHOzs7QUQxSU8sSUFBTSxVQUFOLE1BQU0sU0FBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBO0FBQUEsRUFFRCxZQUFZLFNBQWtCLFFBQWdCO0FBQ3BELFNBQUssV0FBVztBQUNoQixTQUFLLFVBQVU7QUFBQSxFQUNqQjtBQUFBO0FBQUEsRUFHQSxhQUFhLEtBQ1hFLFNBQ0EsWUFDQSxPQUNBLEVBQUUsUUFBUSxZQUFZLE9BQU8sSUFBaUIsQ0FBQyxHQUNQO0FBQ3hDLFVBQU0sVUFBbUIsRUFBRSxRQUFBQSxTQUFRLFlBQVksTUFBTSxvQkFBSSxJQUFJLEdBQUcsTUFBTSxDQUFDLEdBQUcsT0FBTyxDQUFDLEVBQUU7QUFDcEYsVUFBTSxVQUFVLE1BQU0sUUFBUSxNQUFNLE9BQU8sQ0FBQyxFQUFFLFFBQVEsQ0FBQyxXQUFXLE9BQU8sUUFBUSxDQUFDO0FBQ2xGLFFBQUk7QUFDRixZQUFNLFFBQVEsTUFBTSxJQUFJLFNBQVEsU0FBUyxFQUFFLENBQUM7QUFDNUMsWUFBTSxTQUFTLENBQUMsR0FBRyxXQUFXLFFBQVEsS0FBSyxDQUFDLEVBQUU7QUFBQSxRQUM1QyxDQUFDLFNBQVMsQ0FBQyxRQUFRLEtBQUssSUFBSSxJQUFJLEtBQUssQ0FBQyxRQUFRLEtBQUssSUFBSTtBQUFBLE1BQ3pEO0FBQ0EsVUFBSSxPQUFPLFNBQVMsR0FBRztBQUNyQixjQUFNLE9BQU8sT0FBTyxTQUFTLElBQUksUUFBUSxPQUFPLFNBQVMsQ0FBQyxVQUFVO0FBQ3BFLGNBQU0sSUFBSTtBQUFBLFVBQ1I7QUFBQSxVQUNBLFlBQVksT0FBTyxNQUFNLEdBQUcsQ0FBQyxFQUFFLEtBQUssSUFBSSxDQUFDLEdBQUcsSUFBSTtBQUFBLFFBQ2xEO0FBQUEsTUFDRjtBQUNBLFlBQU0sY0FBY0EsU0FBUSxRQUFRLE1BQU0sWUFBWSxNQUFNO0FBQzVELGFBQU8sRUFBRSxPQUFPLFFBQVE7QUFBQSxJQUMxQixTQUFTLE9BQU87QUFDZCxjQUFRO0FBQ1IsWUFBTTtBQUFBLElBQ1I7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE9BQU8sU0FBeUI7QUFDOUIsU0FBSyxTQUFTLE1BQU0sS0FBSyxHQUFHLE9BQU87QUFBQSxFQUNyQztBQUFBLEVBRUEsSUFBSSxTQUFpQjtBQUNuQixXQUFPLEtBQUssU0FBUztBQUFBLEVBQ3ZCO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBcUM7QUFDekMsV0FBTyxJQUFJLFNBQVEsS0FBSyxVQUFVLEtBQUssS0FBSyxTQUFTLEdBQUcsS0FBSyxDQUFDO0FBQUEsRUFDaEU7QUFBQSxFQUVBLElBQUksTUFBdUI7QUFDekIsV0FBTyxLQUFLLFNBQVMsV0FBVyxRQUFRLElBQUksS0FBSyxNQUFNLElBQUksQ0FBQztBQUFBLEVBQzlEO0FBQUE7QUFBQSxFQUdBLE9BQU8sTUFBYyxPQUFzQjtBQUN6QyxXQUFPLEtBQUssTUFBTSxDQUFDLEtBQUssS0FBSyxNQUFNLEtBQUssQ0FBQyxHQUFHLE9BQU8sQ0FBQyxDQUFDLE1BQU0sTUFBTSxNQUFPO0FBQUEsRUFDMUU7QUFBQTtBQUFBLEVBR0EsT0FBTyxPQUFtQyxPQUFnRDtBQUN4RixVQUFNLENBQUMsR0FBRyxDQUFDLElBQUk7QUFDZixVQUFNLE9BQU8sT0FBTyxVQUFVLFdBQVcsQ0FBQyxLQUFLLElBQUk7QUFDbkQsVUFBTSxTQUFTLEtBQUssSUFBSSxDQUFDLFNBQVMsS0FBSyxLQUFLLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ3pELFdBQU8sS0FBSyxRQUFRLFFBQVEsRUFBRSxHQUFHLElBQUksT0FBTyxRQUFRLEdBQUcsR0FBRyxFQUFFLEdBQUcsSUFBSTtBQUFBLEVBQ3JFO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBYyxPQUEyRDtBQUM1RSxVQUFNLENBQUMsR0FBRyxHQUFHLENBQUMsSUFBSTtBQUNsQixVQUFNLEVBQUUsUUFBUSxFQUFFLElBQUksS0FBSyxZQUFZLE1BQU0sS0FBSztBQUNsRCxXQUFPLEtBQUssUUFBUSxDQUFDLE1BQU0sR0FBRyxFQUFFLEdBQUcsR0FBRyxFQUFFLEdBQUcsQ0FBQztBQUFBLEVBQzlDO0FBQUE7QUFBQSxFQUdBLGNBQWMsTUFBYyxPQUFtRCxRQUF3QjtBQUNyRyxVQUFNLENBQUMsR0FBRyxHQUFHLENBQUMsSUFBSTtBQUNsQixVQUFNLEVBQUUsUUFBUSxFQUFFLElBQUksS0FBSyxZQUFZLE1BQU0sS0FBSztBQUNsRCxXQUFPLEtBQUssUUFBUSxDQUFDLE1BQU0sR0FBRyxFQUFFLEdBQUcsR0FBRyxHQUFHLE9BQU8sR0FBRyxDQUFDO0FBQUEsRUFDdEQ7QUFBQTtBQUFBLEVBR0EsVUFBVSxNQUFjLE9BQXdEO0FBQzlFLFVBQU0sRUFBRSxRQUFRLEVBQUUsSUFBSSxLQUFLLFlBQVksTUFBTSxLQUFLO0FBQ2xELFVBQU0sSUFBSSxNQUFNLENBQUM7QUFDakIsUUFBSSxDQUFDLEVBQUcsUUFBTyxLQUFLLE1BQU0sQ0FBQyxNQUFNLEdBQUcsT0FBTyxDQUFDLENBQUMsTUFBTSxNQUFNLE1BQU87QUFDaEUsV0FBTyxLQUFLO0FBQUEsTUFBTSxDQUFDLFFBQVEsQ0FBQztBQUFBLE1BQUc7QUFBQSxNQUFPLENBQUMsQ0FBQyxHQUFHLElBQUksTUFDN0MsRUFBRyxJQUFJLENBQUMsT0FBTyxNQUFNO0FBQ25CLGNBQU0sUUFBUSxJQUFLLElBQUk7QUFDdkIsZUFBUSxLQUFNLFFBQVEsQ0FBQyxJQUFLLFFBQVMsS0FBSyxNQUFNLEdBQUcsRUFBRyxTQUFTLE9BQU8sUUFBUSxDQUFDLENBQUM7QUFBQSxNQUNsRixDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFtQyxPQUFrRDtBQUN6RixVQUFNLE9BQU8sT0FBTyxVQUFVLFdBQVcsQ0FBQyxLQUFLLElBQUk7QUFDbkQsV0FBTyxLQUFLLEtBQUssS0FBSyxJQUFJLENBQUMsU0FBUyxLQUFLLEtBQUssTUFBTSxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQzdEO0FBQUE7QUFBQSxFQUdBLEtBQUssR0FBVyxHQUF3QjtBQUN0QyxVQUFNLE9BQU8sQ0FBQyxTQUFpQixDQUFDLEdBQUcsSUFBSSxPQUFPLEdBQUcsSUFBSSxhQUFhO0FBQ2xFLFVBQU0sU0FBUyxDQUFDLEdBQUcsS0FBSyxTQUFTLEdBQUcsR0FBRyxLQUFLLFNBQVMsQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTLEtBQUssS0FBSyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQztBQUM5RixVQUFNLFFBQVEsS0FBSyxPQUFPLE1BQU0sQ0FBQyxJQUFJLEdBQUcsQ0FBQyxHQUFHLEtBQUs7QUFDakQsU0FBSyxTQUFTLE1BQU0sS0FBSyxLQUFLO0FBQzlCLFdBQU87QUFBQSxNQUNMLE9BQU8sS0FBSyxPQUFPLEtBQUssV0FBVyxHQUFHLENBQUMsSUFBSSxHQUFHLENBQUMsQ0FBQztBQUFBLE1BQ2hELE1BQU0sS0FBSztBQUFBLFFBQU07QUFBQSxRQUFRLENBQUMsSUFBSSxDQUFDO0FBQUEsUUFBRyxDQUFDLE1BQ2pDLGFBQWEsS0FBSyxFQUFFLFFBQVEsSUFBSSxFQUFFLEdBQUcsQ0FBQyxHQUFHLE1BQU07QUFDN0MsZ0JBQU0sWUFBWSxJQUFJLElBQUksSUFBSSxJQUFJO0FBQ2xDLGdCQUFNLEtBQUssS0FBSyxJQUFJO0FBQ3BCLGlCQUFPLEVBQUUsU0FBUyxFQUFHLEVBQUUsSUFBSyxFQUFFLElBQUksU0FBUyxFQUFHLEVBQUU7QUFBQSxRQUNsRCxDQUFDO0FBQUEsTUFDSDtBQUFBLE1BQ0EsV0FBVyxLQUFLLE1BQU0sS0FBSyxXQUFXLEdBQUcsQ0FBQyxJQUFJLEdBQUcsQ0FBQyxDQUFDO0FBQUEsTUFDbkQ7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBRUEsTUFBTSxNQUFzQjtBQUMxQixXQUFPLEtBQUssS0FBSyxTQUFTLElBQUk7QUFBQSxFQUNoQztBQUFBO0FBQUEsRUFHQSxLQUFLLE1BQWMsT0FBNEI7QUFDN0MsVUFBTSxPQUFPLEtBQUssTUFBTSxJQUFJO0FBQzVCLFVBQU0sU0FBUyxLQUFLLFNBQVMsV0FBVyxRQUFRLElBQUksSUFBSTtBQUN4RCxVQUFNLFdBQVcsSUFBSSxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQ3JDLFFBQUksQ0FBQztBQUNILFlBQU0sSUFBSSxhQUFhLFdBQVcsWUFBWSxJQUFJLGtDQUFrQyxRQUFRLEdBQUc7QUFDakcsUUFBSSxPQUFPLE1BQU0sS0FBSyxNQUFNLE1BQU0sS0FBSyxHQUFHO0FBQ3hDLFlBQU0sSUFBSTtBQUFBLFFBQ1I7QUFBQSxRQUNBLFlBQVksSUFBSSxRQUFRLE9BQU8sTUFBTSxLQUFLLElBQUksQ0FBQyxlQUFlLFFBQVE7QUFBQSxNQUN4RTtBQUFBLElBQ0Y7QUFDQSxRQUFJLEVBQUUsT0FBTyxTQUFTLFVBQVU7QUFDOUIsWUFBTSxJQUFJO0FBQUEsUUFDUjtBQUFBLFFBQ0EsWUFBWSxJQUFJLGVBQWUsT0FBTyxLQUFLO0FBQUEsTUFDN0M7QUFBQSxJQUNGO0FBQ0EsU0FBSyxTQUFTLEtBQUssSUFBSSxJQUFJO0FBQzNCLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxZQUFZLE1BQWMsT0FBZ0U7QUFDeEYsUUFBSSxLQUFLLElBQUksS0FBSyxNQUFNLFFBQVEsQ0FBQyxFQUFHLFFBQU8sRUFBRSxRQUFRLEtBQUssS0FBSyxLQUFLLE1BQU0sUUFBUSxHQUFHLEtBQUssR0FBRyxHQUFHLEtBQUs7QUFDckcsVUFBTSxTQUFTLENBQUMsTUFBTSxDQUFDLEdBQUksR0FBRyxNQUFNLE1BQU0sQ0FBQyxFQUFFLElBQUksTUFBTSxDQUFDLENBQUM7QUFDekQsVUFBTSxlQUFlLEtBQUssTUFBTSx5QkFBeUI7QUFDekQsUUFBSSxLQUFLLElBQUksR0FBRyxZQUFZLFlBQVksR0FBRztBQUN6QyxhQUFPO0FBQUEsUUFDTCxRQUFRLEtBQUssS0FBSyxHQUFHLFlBQVksY0FBYyxLQUFLO0FBQUEsUUFDcEQsR0FBRyxLQUFLLEtBQUssR0FBRyxZQUFZLGNBQWMsTUFBTTtBQUFBLE1BQ2xEO0FBQUEsSUFDRjtBQUNBLFFBQUksQ0FBQyxLQUFLLElBQUksS0FBSyxNQUFNLFVBQVUsQ0FBQyxFQUFHLE1BQUssS0FBSyxLQUFLLE1BQU0sUUFBUSxHQUFHLEtBQUs7QUFDNUUsV0FBTyxFQUFFLFFBQVEsS0FBSyxLQUFLLEtBQUssTUFBTSxVQUFVLEdBQUcsS0FBSyxHQUFHLEdBQUcsS0FBSyxLQUFLLEtBQUssTUFBTSxVQUFVLEdBQUcsTUFBTSxFQUFFO0FBQUEsRUFDMUc7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUF1QixPQUFjLFNBQTJEO0FBQ3BHLFVBQU0sU0FBUyxLQUFLLE9BQU8sTUFBTSxLQUFLO0FBQ3RDLFNBQUssU0FBUyxNQUFNLEtBQUssTUFBTTtBQUMvQixTQUFLLFNBQVMsS0FBSyxLQUFLO0FBQUEsTUFDdEIsT0FBTyxNQUFNLElBQUksQ0FBQyxZQUFZLEVBQUUsUUFBUSxPQUFPLE9BQU8sRUFBRTtBQUFBLE1BQ3hELFFBQVEsQ0FBQyxTQUFTO0FBQ2hCLGNBQU0sU0FBUyxRQUFRLEtBQUssSUFBSSxDQUFDLE9BQU8sTUFBTSxVQUFVLE1BQU0sQ0FBQyxFQUFHLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFDaEYsYUFBSyxPQUFPO0FBQUEsVUFDVjtBQUFBLFVBQ0EsSUFBSSxXQUFXLE9BQU8sUUFBdUIsT0FBTyxZQUFZLE9BQU8sVUFBVTtBQUFBLFFBQ25GO0FBQUEsTUFDRjtBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxLQUFLLE9BQThCO0FBQ2pDLFVBQU0sUUFBUSxNQUFNLE9BQU8sQ0FBQyxLQUFLLEVBQUUsT0FBTyxNQUFNLE1BQU0sUUFBUSxDQUFDO0FBQy9ELFVBQU0sU0FBUyxLQUFLLE9BQU8sTUFBTSxDQUFDLEtBQUssS0FBSyxRQUFRLENBQUMsQ0FBQyxHQUFHLEtBQUs7QUFDOUQsU0FBSyxTQUFTLE1BQU0sS0FBSyxNQUFNO0FBQy9CLFNBQUssU0FBUyxLQUFLLEtBQUs7QUFBQSxNQUN0QixPQUFPLE1BQU0sSUFBSSxDQUFDLFlBQVksRUFBRSxRQUFRLE9BQU8sTUFBTSxFQUFFO0FBQUEsTUFDdkQsS0FBSztBQUFBLE1BQ0wsUUFBUSxNQUFNO0FBQUEsTUFBQztBQUFBLElBQ2pCLENBQUM7QUFDRCxXQUFPLEVBQUUsUUFBUSxRQUFRLEtBQUssVUFBVSxLQUFLLEVBQUU7QUFBQSxFQUNqRDtBQUFBLEVBRUEsUUFBUSxPQUF1QixPQUFvQixHQUFnQztBQUNqRixVQUFNLFNBQVMsS0FBSyxVQUFVLEtBQUs7QUFDbkMsVUFBTSxTQUFTLFlBQVksS0FBSyxRQUFRLE9BQU8sSUFBSSxRQUFRLE1BQU0sTUFBTTtBQUN2RSxTQUFLLFNBQVMsTUFBTSxLQUFLLE9BQU8sTUFBTTtBQUN0QyxVQUFNLEVBQUUsUUFBQUEsUUFBTyxJQUFJO0FBQ25CLFNBQUssU0FBUyxLQUFLLEtBQUs7QUFBQSxNQUN0QixPQUFPO0FBQUEsUUFDTCxHQUFHLE1BQU0sSUFBSSxDQUFDLFlBQVksRUFBRSxRQUFRLE9BQU8sTUFBZSxFQUFFO0FBQUEsUUFDNUQsR0FBSSxJQUFJLENBQUMsRUFBRSxRQUFRLEdBQUcsT0FBTyxPQUFnQixDQUFDLElBQUksQ0FBQztBQUFBLE1BQ3JEO0FBQUEsTUFDQSxRQUFRLENBQUMsTUFBTSxRQUFRO0FBQ3JCLGNBQU0sUUFBZSxFQUFFLFFBQVEsS0FBTSxRQUFRLE9BQU87QUFDcEQsWUFBSSxDQUFDLEVBQUcsUUFBTyxXQUFXLFFBQVEsT0FBTyxPQUFPLElBQUk7QUFDcEQsY0FBTSxPQUFPQSxRQUFPLE9BQU8sVUFBVSxFQUFFLE9BQU8sS0FBSyxDQUFDLENBQUUsR0FBRyxDQUFDLEVBQUUsTUFBTSxDQUFDLENBQUUsQ0FBQztBQUN0RSxjQUFNLElBQUksTUFBTSxDQUFDLEVBQUcsTUFBTSxNQUFNLENBQUMsRUFBRSxPQUFPLENBQUMsU0FBUyxTQUFTLFVBQVUsTUFBTSxDQUFDO0FBQzlFLFFBQUFBLFFBQU8sTUFBTSxNQUFNLFdBQVcsUUFBUSxPQUFPLE9BQU8sZ0JBQWdCLE1BQU0sT0FBTyxDQUFDLENBQUMsQ0FBQztBQUNwRixhQUFLLFFBQVE7QUFBQSxNQUNmO0FBQUEsSUFDRixDQUFDO0FBQ0QsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFVBQVUsT0FBK0I7QUFDdkMsVUFBTSxDQUFDLE9BQU8sR0FBRyxNQUFNLElBQUksTUFBTSxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSztBQUN6RCxVQUFNLFFBQVEsT0FBTyxVQUFVLENBQUMsVUFBVSxVQUFVLEtBQUs7QUFDekQsUUFBSSxTQUFTLEdBQUc7QUFDZCxZQUFNLE9BQU8sTUFBTSxRQUFRLENBQUMsRUFBRztBQUMvQixZQUFNLElBQUk7QUFBQSxRQUNSO0FBQUEsUUFDQSxZQUFZLElBQUksT0FBTyxPQUFPLEtBQUssQ0FBQyxjQUFjLEtBQUssT0FBTyxNQUFNLENBQUMsRUFBRyxJQUFJO0FBQUEsTUFDOUU7QUFBQSxJQUNGO0FBQ0EsV0FBTyxRQUFRLEtBQTZCO0FBQUEsRUFDOUM7QUFDRjtBQUVBLElBQU0sT0FBTyxJQUFJLFVBQStCLE1BQU0sT0FBTyxDQUFDLFNBQVMsU0FBUyxFQUFFLEVBQUUsS0FBSyxHQUFHOzs7QUVsUTVGLElBQU0sWUFBWTtBQUNsQixJQUFNLFFBQVEsS0FBSztBQWNaLFNBQVMsY0FBYyxJQUFrQixTQUFpQixZQUFtQztBQUNsRyxRQUFNLFFBQVEsSUFBSSxZQUFZLEdBQUcsU0FBUyxTQUFTO0FBQ25ELFFBQU0sT0FBTyxJQUFJLFlBQVksR0FBRyxTQUFTLFNBQVM7QUFDbEQsUUFBTSxXQUFXLENBQUMsV0FBbUIsS0FBSyxPQUFPLFNBQVMsS0FBSyxNQUFNLE1BQU0sS0FBSyxLQUFLO0FBQ3JGLFdBQVMsSUFBSSxHQUFHLElBQUksR0FBRyxRQUFRLEtBQUs7QUFDbEMsYUFBUyxJQUFJLEdBQUcsSUFBSSxXQUFXLEtBQUs7QUFDbEMsWUFBTSxLQUFLLElBQUksWUFBWTtBQUMzQixZQUFNLFlBQVksR0FBRyxDQUFDLEtBQU0sSUFBSTtBQUNoQyxXQUFLLEVBQUUsSUFBSSxTQUFTLFlBQVksVUFBVTtBQUMxQyxZQUFNLEVBQUUsS0FBSyxJQUFJLElBQUksTUFBTSxLQUFLLFNBQVMsSUFBSyxLQUFLLFNBQVUsWUFBWSxVQUFXLFVBQVU7QUFBQSxJQUNoRztBQUFBLEVBQ0Y7QUFDQSxTQUFPLEVBQUUsT0FBTyxLQUFLO0FBQ3ZCO0FBWU8sU0FBUyxlQUNkLElBQ0EsRUFBRSxPQUFPLEtBQUssR0FDZCxRQUNBLE1BQ0EsU0FDQSxPQUNBLE9BQXNCLE1BQ2Q7QUFDUixjQUFZLGtCQUFrQixNQUFNLElBQUksQ0FBQyxHQUFHLENBQUM7QUFDN0MsUUFBTSxJQUFJLEdBQUc7QUFDYixjQUFZLGtCQUFrQixTQUFTLE9BQU8sQ0FBQyxHQUFHLFNBQVMsQ0FBQztBQUM1RCxjQUFZLGtCQUFrQixRQUFRLE1BQU0sQ0FBQyxHQUFHLFNBQVMsQ0FBQztBQUMxRCxjQUFZLGtCQUFrQixVQUFVLFFBQVEsQ0FBQyxTQUFTLENBQUM7QUFDM0QsUUFBTSxPQUFPLE9BQU8sUUFBUSxJQUFJLE9BQU8sTUFBTSxJQUFJLENBQUM7QUFDbEQsUUFBTSxNQUFNLEdBQUcsT0FBTyxNQUFNLENBQUMsSUFBSSxPQUFPLENBQUM7QUFDekMsS0FBRyxPQUFPO0FBQUEsSUFDUjtBQUFBLElBQ0EsRUFBRSxJQUFJLE9BQU8sTUFBTSxRQUFRLE1BQU0sS0FBSyxLQUFLO0FBQUEsSUFDM0M7QUFBQSxNQUNFO0FBQUEsTUFDQTtBQUFBLE1BQ0EsVUFBVSxPQUFPLE9BQU8sV0FBVztBQUFBLE1BQ25DLFdBQVcsT0FBTyxRQUFRLEdBQUc7QUFBQSxNQUM3QixRQUFRLE1BQU07QUFBQSxJQUNoQjtBQUFBLElBQ0E7QUFBQSxNQUNFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBSyxJQUFJLE9BQU8sRUFBRSxDQUFDO0FBQUEsTUFDMUMsV0FBVyxFQUFFLFlBQVksT0FBTyxTQUFTLElBQUksRUFBRTtBQUFBLE1BQy9DLE1BQU0sTUFBTyxJQUFJO0FBQUEsSUFDbkI7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUOzs7QUM1RUE7QUFGQSxTQUEwQixNQUFNLFNBQVMsWUFBWTtBQUNyRCxTQUFTLFVBQVUsUUFBQUMsT0FBTSxVQUFVLFdBQVc7OztBQ0M5Qzs7O0FDQUE7QUEwS08sU0FBUyxZQUFZLE9BQWUsUUFBNEI7QUFDckUsTUFBSSxRQUFRLFFBQVMsT0FBTSxhQUFhLE9BQU8sTUFBTTtBQUN2RDtBQUdBLFNBQVMsYUFBYSxPQUFlLFFBQW1DO0FBQ3RFLFNBQU8sSUFBSSxhQUFhLFdBQVcsR0FBRyxLQUFLLHFDQUFxQyxFQUFFLE9BQU8sT0FBTyxPQUFPLENBQUM7QUFDMUc7OztBRC9JQSxlQUFzQixTQUFTLE9BQW1CLE1BQWMsUUFBdUM7QUFDckcsUUFBTSxTQUFTLE1BQU0sTUFBTSxLQUFLLE1BQU0sTUFBTTtBQUM1QyxNQUFJO0FBQ0YsV0FBTyxXQUFXLE1BQU0sT0FBTyxLQUFLLEdBQUcsT0FBTyxNQUFNLE1BQU0sR0FBRyxPQUFPLElBQUk7QUFBQSxFQUMxRSxVQUFFO0FBQ0EsVUFBTSxPQUFPLFFBQVE7QUFBQSxFQUN2QjtBQUNGO0FBR0EsZUFBc0IsU0FBUyxPQUFtQixNQUFjLFFBQXdDO0FBQ3RHLFNBQU8sVUFBVSxNQUFNLFNBQVMsT0FBTyxNQUFNLE1BQU0sR0FBRyxHQUFHLE1BQU0sSUFBSSxJQUFJLElBQUksRUFBRTtBQUMvRTtBQUdPLFNBQVMsVUFBVSxNQUFjLE1BQXVCO0FBQzdELE1BQUk7QUFDRixXQUFPLEtBQUssTUFBTSxJQUFJO0FBQUEsRUFDeEIsU0FBUyxPQUFPO0FBQ2QsVUFBTSxJQUFJLGFBQWEsV0FBVyxHQUFHLElBQUksMkJBQTRCLE1BQWdCLE9BQU8sTUFBTTtBQUFBLE1BQ2hHO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUNGO0FBR08sU0FBUyxXQUFXLE9BQW1CLE1BQXNCO0FBQ2xFLE1BQUk7QUFDRixXQUFPLElBQUksWUFBWSxTQUFTLEVBQUUsT0FBTyxLQUFLLENBQUMsRUFBRSxPQUFPLEtBQUs7QUFBQSxFQUMvRCxTQUFTLE9BQU87QUFDZCxVQUFNLElBQUksYUFBYSxXQUFXLEdBQUcsSUFBSSw0QkFBNEIsRUFBRSxNQUFNLENBQUM7QUFBQSxFQUNoRjtBQUNGO0FBZU8sU0FBUyxXQUFXLFFBQW9CLFFBQWdCLFFBQXNCO0FBQ25GLE1BQUksVUFBVSxLQUFLLFVBQVUsS0FBSyxTQUFTLFVBQVUsT0FBTyxLQUFNO0FBQ2xFLFFBQU0sSUFBSTtBQUFBLElBQ1I7QUFBQSxJQUNBLEdBQUcsT0FBTyxJQUFJLFdBQVcsTUFBTSxPQUFPLFNBQVMsTUFBTSxnQ0FBZ0MsT0FBTyxJQUFJO0FBQUEsRUFDbEc7QUFDRjs7O0FEOURBLGVBQXNCLFNBQVMsTUFBbUM7QUFDaEUsUUFBTSxTQUFTLE1BQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxDQUFDLFVBQWlDO0FBQ3RFLFVBQU0sT0FBTyxNQUFNLFNBQVMsV0FBVyxpQkFBaUIsbUJBQW1CLE1BQU0sT0FBTztBQUN4RixVQUFNLElBQUksYUFBYSxXQUFXLEdBQUcsSUFBSSxjQUFjLElBQUksS0FBSyxFQUFFLE1BQU0sQ0FBQztBQUFBLEVBQzNFLENBQUM7QUFDRCxRQUFNLFFBQVEsTUFBTSxPQUFPLEtBQUs7QUFDaEMsTUFBSSxDQUFDLE1BQU0sT0FBTyxHQUFHO0FBQ25CLFVBQU0sT0FBTyxNQUFNO0FBQ25CLFVBQU0sSUFBSSxhQUFhLFdBQVcsR0FBRyxJQUFJLGtDQUFrQztBQUFBLEVBQzdFO0FBQ0EsUUFBTSxTQUFxQjtBQUFBLElBQ3pCLE1BQU0sU0FBUyxJQUFJO0FBQUEsSUFDbkIsTUFBTSxNQUFNO0FBQUEsSUFDWixNQUFNLEtBQUssUUFBUSxRQUFRLFFBQVE7QUFDakMsa0JBQVksTUFBTSxNQUFNO0FBQ3hCLGlCQUFXLFFBQVEsUUFBUSxNQUFNO0FBQ2pDLGFBQU8sVUFBVSxRQUFRLE1BQU0sUUFBUSxNQUFNO0FBQUEsSUFDL0M7QUFBQSxJQUNBLE9BQU8sTUFBTSxPQUFPLE1BQU07QUFBQSxFQUM1QjtBQUNBLFNBQU87QUFDVDtBQUVBLGVBQWUsVUFDYixRQUNBLE1BQ0EsUUFDQSxRQUNrQztBQUNsQyxRQUFNLFFBQVEsSUFBSSxXQUFXLE1BQU07QUFDbkMsV0FBUyxLQUFLLEdBQUcsS0FBSyxVQUFTO0FBQzdCLFVBQU0sRUFBRSxVQUFVLElBQUksTUFBTSxPQUFPLEtBQUssT0FBTyxJQUFJLFNBQVMsSUFBSSxTQUFTLEVBQUU7QUFDM0UsUUFBSSxjQUFjLEdBQUc7QUFDbkIsWUFBTSxJQUFJO0FBQUEsUUFDUjtBQUFBLFFBQ0EsR0FBRyxJQUFJLDJCQUEyQixTQUFTLEVBQUU7QUFBQSxNQUMvQztBQUFBLElBQ0Y7QUFDQSxVQUFNO0FBQUEsRUFDUjtBQUNBLFNBQU87QUFDVDs7O0FHakVBO0FBSUEsSUFBTSxnQkFBZ0I7QUFBQSxFQUNwQixLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxNQUFNO0FBQUEsRUFDTixLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxJQUFJO0FBQUEsRUFDSixLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxJQUFJO0FBQUEsRUFDSixNQUFNO0FBQ1I7QUFpQkEsSUFBTSxtQkFBbUI7QUFHbEIsSUFBTSxhQUFOLE1BQU0sWUFBVztBQUFBLEVBQ2I7QUFBQSxFQUNBO0FBQUEsRUFFRCxZQUFZLFNBQTRDLFVBQWtDO0FBQ2hHLFNBQUssVUFBVTtBQUNmLFNBQUssV0FBVztBQUFBLEVBQ2xCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLGFBQWEsS0FBSyxPQUFtQixNQUFjLFFBQTJDO0FBQzVGLFFBQUksQ0FBQyxLQUFLLFNBQVMsT0FBTyxFQUFHLFFBQU8sWUFBVyxTQUFTLE1BQU0sTUFBTSxLQUFLLE1BQU0sTUFBTSxHQUFHLE1BQU07QUFDOUYsVUFBTSxRQUFRLEdBQUcsTUFBTSxJQUFJLElBQUksSUFBSTtBQUNuQyxVQUFNLFlBQVksY0FBYyxNQUFNLFNBQVMsT0FBTyxNQUFNLE1BQU0sR0FBRyxLQUFLO0FBQzFFLFVBQU0sU0FBUyxLQUFLLE1BQU0sR0FBRyxLQUFLLFlBQVksR0FBRyxJQUFJLENBQUM7QUFDdEQsVUFBTSxVQUFVLG9CQUFJLElBQTBCO0FBQzlDLFVBQU0sV0FBbUMsQ0FBQztBQUMxQyxlQUFXLFFBQVEsQ0FBQyxHQUFHLElBQUksSUFBSSxVQUFVLE9BQU8sQ0FBQyxDQUFDLEVBQUUsS0FBSyxHQUFHO0FBQzFELFlBQU0sUUFBUSxNQUFNLFlBQVcsS0FBSyxPQUFPLFNBQVMsTUFBTSxNQUFNO0FBQ2hFLGlCQUFXLENBQUMsTUFBTSxNQUFNLEtBQUssTUFBTSxTQUFTO0FBQzFDLFlBQUksUUFBUSxJQUFJLElBQUksRUFBRyxPQUFNLElBQUksYUFBYSxXQUFXLEdBQUcsS0FBSyxZQUFZLElBQUksbUJBQW1CO0FBQ3BHLGFBQUssVUFBVSxJQUFJLElBQUksS0FBSyxVQUFVLE1BQU07QUFDMUMsZ0JBQU0sSUFBSTtBQUFBLFlBQ1I7QUFBQSxZQUNBLEdBQUcsS0FBSyxZQUFZLElBQUksVUFBVSxJQUFJO0FBQUEsVUFDeEM7QUFBQSxRQUNGO0FBQ0EsZ0JBQVEsSUFBSSxNQUFNLE1BQU07QUFBQSxNQUMxQjtBQUNBLGFBQU8sT0FBTyxVQUFVLE1BQU0sUUFBUTtBQUFBLElBQ3hDO0FBQ0EsZUFBVyxDQUFDLE1BQU0sSUFBSSxLQUFLLFdBQVc7QUFDcEMsVUFBSSxDQUFDLFFBQVEsSUFBSSxJQUFJO0FBQ25CLGNBQU0sSUFBSSxhQUFhLFdBQVcsR0FBRyxLQUFLLFlBQVksSUFBSSxjQUFjLElBQUksR0FBRztBQUFBLElBQ25GO0FBQ0EsV0FBTyxJQUFJLFlBQVcsU0FBUyxRQUFRO0FBQUEsRUFDekM7QUFBQSxFQUVBLGFBQWEsU0FBUyxRQUFvQixRQUEyQztBQUNuRixRQUFJO0FBQ0YsWUFBTSxFQUFFLFNBQVMsU0FBUyxJQUFJLE1BQU0sV0FBVyxRQUFRLE1BQU07QUFDN0QsYUFBTyxJQUFJLFlBQVcsU0FBUyxRQUFRO0FBQUEsSUFDekMsU0FBUyxPQUFPO0FBQ2QsWUFBTSxPQUFPLFFBQVE7QUFDckIsWUFBTTtBQUFBLElBQ1I7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE1BQU0sUUFBdUI7QUFDM0IsVUFBTSxVQUFVLElBQUksSUFBSSxDQUFDLEdBQUcsS0FBSyxRQUFRLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxXQUFXLE9BQU8sTUFBTSxDQUFDO0FBQ2pGLFVBQU0sUUFBUSxJQUFJLENBQUMsR0FBRyxPQUFPLEVBQUUsSUFBSSxDQUFDLFdBQVcsT0FBTyxRQUFRLENBQUMsQ0FBQztBQUFBLEVBQ2xFO0FBQ0Y7QUFHQSxTQUFTLGNBQWMsT0FBZ0IsT0FBb0M7QUFDekUsUUFBTSxNQUFNLFNBQVMsS0FBSyxJQUFJLE1BQU0sYUFBYTtBQUNqRCxNQUFJLENBQUMsU0FBUyxHQUFHLEdBQUc7QUFDbEIsVUFBTSxJQUFJLGFBQWEsV0FBVyxHQUFHLEtBQUssbUJBQW1CLEtBQUssR0FBRyxDQUFDLHVCQUF1QjtBQUFBLEVBQy9GO0FBQ0EsUUFBTSxVQUFVLE9BQU8sUUFBUSxHQUFHLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxJQUFJLE1BQXdCO0FBQzFFLFFBQUksT0FBTyxTQUFTLFlBQVksS0FBSyxTQUFTLGNBQWMsRUFBRyxRQUFPLENBQUMsTUFBTSxJQUFJO0FBQ2pGLFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBLEdBQUcsS0FBSyxpQkFBaUIsSUFBSSxPQUFPLEtBQUssSUFBSSxDQUFDO0FBQUEsSUFDaEQ7QUFBQSxFQUNGLENBQUM7QUFDRCxTQUFPLElBQUksSUFBSSxPQUFPO0FBQ3hCO0FBRUEsZUFBZSxXQUNiLFFBQ0EsUUFDbUY7QUFDbkYsUUFBTSxPQUFPLENBQUMsU0FBd0I7QUFDcEMsVUFBTSxJQUFJLGFBQWEsV0FBVyxHQUFHLE9BQU8sSUFBSSxLQUFLLElBQUksK0NBQStDO0FBQUEsRUFDMUc7QUFDQSxNQUFJLE9BQU8sT0FBTyxFQUFHLE1BQUssZUFBZSxPQUFPLElBQUksNkJBQTZCO0FBQ2pGLFFBQU0sUUFBUSxNQUFNLE9BQU8sS0FBSyxHQUFHLEdBQUcsTUFBTTtBQUM1QyxRQUFNLFNBQVMsSUFBSSxTQUFTLE1BQU0sUUFBUSxNQUFNLFlBQVksQ0FBQyxFQUFFLGFBQWEsR0FBRyxJQUFJO0FBQ25GLFFBQU0sVUFBVSxLQUFLLElBQUksa0JBQWtCLE9BQU8sT0FBTyxDQUFDO0FBQzFELE1BQUksU0FBUyxRQUFTLE1BQUssd0JBQXdCLE1BQU0sc0JBQXNCLE9BQU8sRUFBRTtBQUN4RixRQUFNLE9BQU8sV0FBVyxNQUFNLE9BQU8sS0FBSyxHQUFHLE9BQU8sTUFBTSxHQUFHLE1BQU0sR0FBRyxPQUFPLElBQUk7QUFDakYsUUFBTSxVQUFVLFVBQVUsTUFBTSxPQUFPLElBQUk7QUFDM0MsTUFBSSxRQUFTLE1BQUssT0FBTztBQUN6QixRQUFNLFNBQVMsVUFBVSxNQUFNLE9BQU8sSUFBSTtBQUMxQyxNQUFJLENBQUMsU0FBUyxNQUFNLEVBQUcsUUFBTyxLQUFLLGlCQUFpQixLQUFLLE1BQU0sQ0FBQyxzQkFBc0I7QUFDdEYsUUFBTSxFQUFFLGNBQWMsVUFBVSxHQUFHLFFBQVEsSUFBSTtBQUMvQyxNQUFJLGFBQWEsVUFBYSxDQUFDLFVBQVUsUUFBUSxFQUFHLFFBQU8sS0FBSyxvQ0FBb0M7QUFDcEcsUUFBTSxRQUFRLElBQUksT0FBTyxNQUFNO0FBQy9CLFFBQU0sVUFBVSxPQUFPLFFBQVEsT0FBTyxFQUFFLElBQUksQ0FBQyxDQUFDLE1BQU0sS0FBSyxNQUFNO0FBQzdELFVBQU0sUUFBUSxVQUFVLE1BQU0sT0FBTyxRQUFRLEtBQUs7QUFDbEQsV0FBTyxPQUFPLFVBQVUsV0FBVyxLQUFLLFVBQVUsSUFBSSxRQUFRLEtBQUssRUFBRSxJQUFJO0FBQUEsRUFDM0UsQ0FBQztBQUNELFVBQVEsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLFNBQVMsRUFBRSxVQUFVLEVBQUUsU0FBUyxFQUFFLE1BQU07QUFDakUsTUFBSSxNQUFNO0FBQ1YsYUFBVyxFQUFFLE1BQU0sUUFBUSxRQUFBQyxRQUFPLEtBQUssU0FBUztBQUM5QyxRQUFJLFdBQVcsSUFBSyxNQUFLLFVBQVUsSUFBSSxtQkFBbUIsTUFBTSxjQUFjLEdBQUcsdUJBQXVCO0FBQ3hHLFVBQU0sU0FBU0E7QUFBQSxFQUNqQjtBQUNBLE1BQUksUUFBUSxPQUFPLEtBQU0sTUFBSywyQkFBMkIsR0FBRyxpQkFBaUIsT0FBTyxJQUFJLEVBQUU7QUFDMUYsU0FBTyxFQUFFLFNBQVMsSUFBSSxJQUFJLFFBQVEsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLE1BQU0sTUFBTSxDQUFDLENBQUMsR0FBRyxVQUFVLFlBQVksQ0FBQyxFQUFFO0FBQ3RHO0FBR0EsU0FBUyxVQUFVLE1BQWMsT0FBZ0IsUUFBb0IsT0FBc0M7QUFDekcsTUFBSSxDQUFDLFNBQVMsS0FBSyxFQUFHLFFBQU8sR0FBRyxLQUFLLEtBQUssQ0FBQztBQUMzQyxRQUFNLEVBQUUsT0FBTyxPQUFPLGNBQWMsUUFBUSxJQUFJO0FBQ2hELE1BQUksT0FBTyxVQUFVLFlBQVksQ0FBQyxPQUFPLE9BQU8sZUFBZSxLQUFLLEdBQUc7QUFDckUsV0FBTyxTQUFTLEtBQUssS0FBSyxDQUFDLHFCQUFxQixPQUFPLEtBQUssYUFBYSxFQUFFLEtBQUssR0FBRyxDQUFDO0FBQUEsRUFDdEY7QUFDQSxRQUFNLFNBQVM7QUFDZixNQUFJLENBQUMsU0FBUyxLQUFLLEVBQUcsUUFBTyxTQUFTLEtBQUssS0FBSyxDQUFDO0FBQ2pELE1BQUksQ0FBQyxTQUFTLE9BQU8sS0FBSyxRQUFRLFdBQVc7QUFDM0MsV0FBTyxnQkFBZ0IsS0FBSyxPQUFPLENBQUM7QUFDdEMsUUFBTSxDQUFDLE9BQU8sR0FBRyxJQUFJO0FBQ3JCLE1BQUksUUFBUSxPQUFPLE1BQU0sT0FBTyxPQUFPLE9BQU87QUFDNUMsV0FBTyxpQkFBaUIsS0FBSyxLQUFLLEdBQUcsa0NBQWtDLE9BQU8sT0FBTyxLQUFLO0FBQUEsRUFDNUY7QUFDQSxRQUFNLFNBQVMsV0FBVyxRQUFRLEtBQUs7QUFDdkMsTUFBSSxXQUFXLE1BQU07QUFDbkIsV0FBTyxHQUFHLE1BQU0sS0FBSyxvQkFBb0IsTUFBTSxLQUFLLEtBQUssS0FBSyxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQ2hGLFNBQU8sRUFBRSxNQUFNLE9BQU8sUUFBUSxPQUFPLFFBQVEsUUFBUSxRQUFRLE9BQU8sT0FBTztBQUM3RTtBQUdBLFNBQVMsV0FBVyxPQUFvQixPQUFrQztBQUN4RSxNQUFJLFNBQWlCLE1BQU0sU0FBUyxDQUFDLElBQUksSUFBSSxjQUFjLEtBQUs7QUFDaEUsYUFBVyxLQUFLLE9BQU87QUFDckIsY0FBVTtBQUNWLFFBQUksQ0FBQyxPQUFPLGNBQWMsTUFBTSxFQUFHLFFBQU87QUFBQSxFQUM1QztBQUNBLFNBQU87QUFDVDtBQU1BLFNBQVMsVUFBVSxNQUFjLE9BQW1DO0FBQ2xFLFFBQU1DLFFBQXVCLENBQUM7QUFDOUIsUUFBTSxRQUFRO0FBQ2QsV0FBUyxLQUFLLEdBQUcsS0FBSyxLQUFLLFFBQVEsTUFBTTtBQUN2QyxVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksU0FBUyxPQUFPLFNBQVMsSUFBSyxDQUFBQSxNQUFLLElBQUk7QUFBQSxhQUNsQyxTQUFTLE9BQU8sU0FBUyxLQUFLO0FBQ3JDLFVBQUlBLE1BQUssS0FBSyxvQkFBSSxJQUFJLENBQUMsSUFBSSxFQUFHLFFBQU87QUFBQSxJQUN2QyxXQUFXLFNBQVMsS0FBSztBQUN2QixZQUFNLFFBQVE7QUFDZCxhQUFPLEtBQUssS0FBSyxVQUFVLEtBQUssRUFBRSxNQUFNLElBQUssT0FBTSxLQUFLLEVBQUUsTUFBTSxPQUFPLElBQUk7QUFDM0UsWUFBTSxZQUFZLEtBQUs7QUFDdkIsVUFBSSxDQUFDLE1BQU0sS0FBSyxJQUFJLEVBQUc7QUFDdkIsWUFBTSxNQUFNLFVBQVUsS0FBSyxNQUFNLE9BQU8sS0FBSyxDQUFDLEdBQUcsS0FBSztBQUN0RCxVQUFJQSxNQUFLLEdBQUcsRUFBRSxHQUFHLElBQUksR0FBRyxFQUFHLFFBQU8sV0FBVyxLQUFLLEdBQUcsQ0FBQztBQUN0RCxNQUFBQSxNQUFLLEdBQUcsRUFBRSxHQUFHLElBQUksR0FBRztBQUFBLElBQ3RCO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsU0FBUyxPQUFrRDtBQUNsRSxTQUFPLE9BQU8sVUFBVSxZQUFZLFVBQVUsUUFBUSxDQUFDLE1BQU0sUUFBUSxLQUFLO0FBQzVFO0FBRUEsU0FBUyxVQUFVLE9BQWlEO0FBQ2xFLFNBQU8sU0FBUyxLQUFLLEtBQUssT0FBTyxPQUFPLEtBQUssRUFBRSxNQUFNLENBQUMsU0FBUyxPQUFPLFNBQVMsUUFBUTtBQUN6RjtBQUVBLFNBQVMsU0FBUyxPQUFtQztBQUNuRCxTQUFPLE1BQU0sUUFBUSxLQUFLLEtBQUssTUFBTSxNQUFNLENBQUMsTUFBTSxPQUFPLGNBQWMsQ0FBQyxLQUFLLEtBQUssQ0FBQztBQUNyRjtBQUVBLFNBQVMsS0FBSyxPQUF3QjtBQUNwQyxVQUFRLEtBQUssVUFBVSxLQUFLLEtBQUssVUFBVSxNQUFNLEdBQUcsRUFBRTtBQUN4RDs7O0FDak5BLGVBQXNCLFdBQVcsTUFBbUM7QUFDbEUsU0FBTyxXQUFXLFNBQVMsTUFBTSxTQUFTLGVBQWUsSUFBSSxFQUFFLENBQUM7QUFDbEU7QUFHQSxlQUFzQixXQUFXLE1BQWtEO0FBQ2pGLFFBQU0sYUFBYSxNQUFNLFdBQVcsSUFBSTtBQUN4QyxRQUFNLFVBQVUsb0JBQUksSUFBMEI7QUFDOUMsYUFBVyxFQUFFLE1BQU0sT0FBTyxPQUFPLFFBQVEsUUFBUSxPQUFPLEtBQUssV0FBVyxRQUFRLE9BQU8sR0FBRztBQUN4RixVQUFNLEVBQUUsT0FBTyxJQUFJLE1BQU0sT0FBTyxLQUFLLFFBQVEsTUFBTTtBQUNuRCxZQUFRLElBQUksTUFBTSxFQUFFLE9BQU8sUUFBUSxVQUFVLFFBQVEsSUFBSSxXQUFXLE1BQU0sSUFBSSxJQUFJLGFBQWEsTUFBTSxFQUFFLENBQUM7QUFBQSxFQUMxRztBQUNBLFFBQU0sV0FBVyxNQUFNO0FBQ3ZCLFNBQU87QUFDVDtBQUdPLFNBQVMsYUFBYSxRQUEyQixVQUFxQztBQUMzRixNQUFJLE9BQU8sV0FBVyxTQUFTLE9BQVEsUUFBTztBQUM5QyxNQUFJLGFBQWE7QUFDakIsTUFBSSxRQUFRO0FBQ1osV0FBUyxJQUFJLEdBQUcsSUFBSSxTQUFTLFFBQVEsS0FBSztBQUN4QyxtQkFBZSxPQUFPLENBQUMsSUFBSyxTQUFTLENBQUMsTUFBTztBQUM3QyxhQUFTLFNBQVMsQ0FBQyxLQUFNO0FBQUEsRUFDM0I7QUFDQSxTQUFPLEtBQUssS0FBSyxhQUFhLEtBQUs7QUFDckM7QUFHTyxTQUFTLFFBQ2QsUUFDQSxPQUNBLE1BQ2M7QUFDZCxTQUFPLE9BQU8sT0FBTyxDQUFDLEdBQUcsTUFBTSxLQUFLLElBQUksS0FBSyxDQUFDO0FBQ2hEO0FBRUEsSUFBSTtBQUdHLFNBQVMsYUFBOEI7QUFDNUMsU0FBUSxXQUFXLGFBQWE7QUFDbEM7OztBcER2QkEsSUFBTSxPQUFPLE1BQU0sZUFBZTtBQUNsQyxJQUFNLFNBQVUsS0FBSyxNQUFNLGFBQWEsa0NBQWtDLE1BQU0sQ0FBQyxFQUM5RTtBQWtCSCxJQUFNLFdBQStFO0FBQUEsRUFDbkYsU0FBUztBQUFBLEVBQ1QsZUFBZTtBQUFBLEVBQ2YsYUFBYSxFQUFFLEdBQUcsT0FBTyxPQUFPLE1BQU0sR0FBRztBQUN2QyxVQUFNLGFBQWEsSUFBSSxnQkFBZ0IsR0FBRyxNQUFNLE1BQU0sRUFBRSxDQUFDLEdBQUksTUFBTSxVQUFVLEVBQUUsQ0FBQyxDQUFFO0FBQ2xGLFdBQU8sT0FBTyxFQUFFLEdBQUcsa0JBQWtCLE1BQU0sR0FBRyxHQUFHLFdBQVcsUUFBUSxNQUFNLENBQUMsR0FBRyxFQUFFLEtBQUssS0FBSyxDQUFDLEVBQUU7QUFBQSxFQUMvRjtBQUFBLEVBQ0EsY0FBYyxTQUFTLEtBQUs7QUFBQSxFQUM1QixnQkFBZ0IsU0FBUyxLQUFLO0FBQUEsRUFDOUIsaUJBQWlCLFNBQVMsSUFBSTtBQUFBLEVBQzlCLG1CQUFtQjtBQUFBLEVBQ25CLG1CQUFtQjtBQUFBLEVBQ25CLG9CQUFvQjtBQUFBLEVBQ3BCLFFBQVE7QUFBQSxFQUNSLGlCQUFpQjtBQUFBLEVBQ2pCLE9BQU8sRUFBRSxHQUFHLFlBQVksSUFBSSxHQUFHO0FBQzdCLFVBQU0sU0FBUyxJQUFJLE9BQU8sR0FBRyxVQUFxQztBQUNsRSxXQUFPLE9BQU8sRUFBRSxHQUFHLE9BQU8sUUFBUSxJQUFJLEtBQUssQ0FBQyxFQUFFO0FBQUEsRUFDaEQ7QUFBQSxFQUNBLGFBQWEsRUFBRSxHQUFHLFlBQVksS0FBSyxNQUFNLEdBQUc7QUFDMUMsVUFBTSxTQUFTO0FBQUEsTUFDYixZQUFZLE9BQU8sV0FBVyxRQUFRO0FBQUEsTUFDdEMsU0FBUyxPQUFPLFdBQVcsS0FBSztBQUFBLE1BQ2hDLFNBQVMsTUFBTSxvQkFBb0IsRUFBRSxDQUFDO0FBQUEsTUFDdEMsMEJBQTBCLE1BQU0sa0JBQWtCLEVBQUUsQ0FBQztBQUFBLElBQ3ZEO0FBQ0EsVUFBTSxVQUFVLElBQUlDLGFBQVksR0FBRyxNQUFNO0FBQ3pDLFdBQU8sT0FBTyxFQUFFLEdBQUcsUUFBUSxRQUFRLElBQUksS0FBSyxDQUFDLEVBQUU7QUFBQSxFQUNqRDtBQUFBLEVBQ0EsaUJBQWlCLEVBQUUsR0FBRyxZQUFZLE9BQU8sT0FBTyxNQUFNLEdBQUc7QUFDdkQsVUFBTSxFQUFFLFNBQVMsTUFBTSxJQUFJO0FBQzNCLFVBQU0sVUFBVSxJQUFJLGdCQUFnQixHQUFHLE9BQU8sT0FBTyxHQUFHLE1BQU0sVUFBVSxFQUFFLENBQUMsR0FBSSxPQUFPLEtBQUssQ0FBQztBQUM1RixXQUFPLE9BQU8sRUFBRSxHQUFHLFFBQVEsUUFBUSxNQUFNLEdBQUcsR0FBRyxNQUFNLENBQUMsRUFBRTtBQUFBLEVBQzFEO0FBQUEsRUFDQSxRQUFRLEVBQUUsR0FBRyxZQUFZLE9BQU8sT0FBTyxPQUFPLE9BQU8sR0FBRztBQUN0RCxVQUFNLFNBQVM7QUFBQSxNQUNiLFlBQVksT0FBTyxXQUFXLEtBQUs7QUFBQSxNQUNuQyxXQUFXLE1BQU0sVUFBVSxFQUFFLENBQUM7QUFBQSxNQUM5QixTQUFTLE9BQU8sV0FBVyxLQUFLO0FBQUEsTUFDaEMsU0FBUyxPQUFPLFdBQVcsT0FBTztBQUFBLElBQ3BDO0FBQ0EsVUFBTSxZQUFZLElBQUksaUJBQWlCLEdBQUcsTUFBTTtBQUNoRCxXQUFPLFlBQVk7QUFDakIsWUFBTSxFQUFFLEdBQUcsT0FBTyxJQUFJLFVBQVUsVUFBVSxNQUFNLEdBQUcsR0FBRyxNQUFNLENBQUM7QUFDN0QsWUFBTSxPQUFPO0FBQUEsUUFDVixNQUFNLE9BQU8sS0FBSztBQUFBLFFBQ25CLE9BQU87QUFBQSxRQUNQLE9BQU8sVUFBVSxFQUFFLE9BQU8sQ0FBQztBQUFBLE1BQzdCO0FBQ0EsWUFBTSxZQUFZLGVBQWUsSUFBSTtBQUNyQyxZQUFNLFNBQVMsRUFBRSxPQUFPLE9BQU8sYUFBYSxTQUFTLEdBQUcsQ0FBQyxVQUFVLE9BQU8sQ0FBQyxHQUFHLE1BQU0sSUFBSSxHQUFHLENBQUMsQ0FBQyxHQUFHLEtBQUs7QUFDckcsYUFBTyxFQUFFLEdBQUcsUUFBUSxjQUFjLE1BQU0sV0FBVyxHQUFHLFVBQVUsT0FBTyxHQUFHLFFBQVEsTUFBTSxDQUFDLEVBQUU7QUFBQSxJQUM3RjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLEtBQUssRUFBRSxHQUFHLE9BQU8sTUFBTSxHQUFHO0FBQ3hCLFVBQU0sU0FBUyxFQUFFLFVBQVUsSUFBSSxNQUFNLFVBQVUsQ0FBd0I7QUFDdkUsVUFBTSxPQUFPLEVBQUUsT0FBTyxRQUFRLE1BQU0sUUFBUSxDQUFDO0FBQzdDLFVBQU0sVUFBVSxFQUFFLFFBQVEsR0FBRyxTQUFTLEdBQUcsZUFBZSxFQUFFO0FBQzFELFdBQU8sT0FBTyxFQUFFLEdBQUcseUJBQXlCLE1BQU0sR0FBRyxHQUFHLFFBQVEsTUFBTSxPQUFPLEVBQUU7QUFBQSxFQUNqRjtBQUFBLEVBQ0EsU0FBUyxFQUFFLEdBQUcsWUFBWSxPQUFPLE1BQU0sR0FBRztBQUN4QyxVQUFNLEVBQUUsUUFBUSxRQUFRLFFBQVEsSUFBSTtBQUNwQyxVQUFNLFNBQVMsRUFBRSxjQUFjLElBQUksTUFBTSxVQUFVLEdBQStCLE1BQU87QUFDekYsVUFBTSxPQUFPLEVBQUUsT0FBTyxRQUFRLE1BQU0sUUFBUSxDQUFDO0FBQzdDLFdBQU8sT0FBTyxFQUFFLEdBQUcsZ0JBQWdCLE1BQU0sR0FBRyxHQUFHLFFBQVEsUUFBUyxFQUFFLE1BQU0sUUFBa0IsQ0FBQyxFQUFFO0FBQUEsRUFDL0Y7QUFBQSxFQUNBLFVBQVUsRUFBRSxHQUFHLFlBQVksT0FBTyxPQUFPLE9BQU8sT0FBTyxHQUFHO0FBQ3hELFVBQU0sRUFBRSxPQUFPLFNBQVMsaUJBQWlCLGtCQUFrQixVQUFVLElBQUk7QUFJekUsVUFBTSxZQUFZLElBQUk7QUFBQSxNQUNwQjtBQUFBLE1BQ0E7QUFBQSxRQUNFLGdCQUFnQjtBQUFBLFFBQ2hCLHVCQUF1QjtBQUFBLFFBQ3ZCLDBCQUEwQixPQUFPLGVBQWU7QUFBQSxRQUNoRCx1QkFBdUI7QUFBQSxRQUN2Qix5QkFBeUIsaUJBQWtCLElBQUksTUFBTSxTQUFVO0FBQUEsUUFDL0QsaUJBQWlCO0FBQUEsUUFDakIsb0JBQW9CO0FBQUEsTUFDdEI7QUFBQSxNQUNBLE1BQU0sVUFBVSxFQUFFLENBQUM7QUFBQSxJQUNyQjtBQUNBLFVBQU0sU0FBUyxFQUFFLE9BQU8sNEJBQTRCLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSxRQUFRLENBQUMsQ0FBQyxDQUFDO0FBQ3ZFLFVBQU0sT0FBTyxFQUFFLE9BQU8sMEJBQTBCLENBQUMsQ0FBQyxDQUFDO0FBQ25ELFdBQU8sWUFBWTtBQUNqQixZQUFNLEVBQUUsWUFBWSxhQUFhLElBQUk7QUFDckMsWUFBTSxLQUFLLE9BQU8sT0FBTyxFQUFFO0FBQzNCLFlBQU0sVUFBVSxVQUFVO0FBQzFCLFlBQU0sU0FBUyxlQUFlLE1BQU0sSUFBSSxHQUFHLE9BQU8sRUFBRSxRQUFRLElBQUksT0FBTyxHQUFHLFFBQVEsTUFBTSxTQUFTO0FBQUEsUUFDL0YsTUFBTTtBQUFBLFFBQ04sUUFBUTtBQUFBLE1BQ1YsQ0FBQztBQUNELFlBQU0sVUFBbUIsRUFBRSxPQUFPO0FBQ2xDLFlBQU0sTUFBTSxDQUFDLE1BQWMsV0FBbUIsTUFBTSxRQUFRLElBQUksSUFBSSxFQUFFLE9BQU8sS0FBSyxNQUFNO0FBQ3hGLGNBQVEsUUFBUSxNQUFNLFVBQVUsUUFBUSxNQUFNLEdBQUcsR0FBRyxRQUFRLE1BQU0sR0FBRyxFQUFFLElBQUksQ0FBQztBQUM1RSxZQUFNLE1BQU8sTUFBTyxRQUFRLElBQWUsS0FBSztBQUNoRCxjQUFRLGdCQUFnQixRQUFRLEtBQU0sUUFBUSxJQUFlLE1BQU0sQ0FBQyxHQUFJLENBQUMsTUFBTSxJQUFJLEVBQUU7QUFDckYsYUFBTyxRQUFRO0FBQ2YsaUJBQVcsS0FBSyxDQUFDLEdBQUcsQ0FBQyxFQUFHLFFBQU8sUUFBUSxTQUFTLENBQUMsRUFBRTtBQUNuRCxhQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsT0FBT0MsU0FBZ0IsSUFBa0IsU0FBaUI7QUFDakUsUUFBTSxFQUFFLE9BQU8sS0FBSyxJQUFJLGNBQWMsSUFBSSxTQUFTLElBQUs7QUFDeEQsUUFBTSxRQUFRLENBQUMsR0FBRyxRQUFRLENBQUM7QUFDM0IsU0FBTyxFQUFFLE9BQU9BLFFBQU8sT0FBTyxPQUFPLE9BQU8sS0FBSyxHQUFHLE1BQU1BLFFBQU8sT0FBTyxNQUFNLE9BQU8sS0FBSyxFQUFFO0FBQzlGO0FBRUEsU0FBUyxNQUFNLEVBQUUsR0FBRyxPQUFPLE9BQU8sTUFBTSxHQUFVO0FBQ2hELFFBQU0sYUFBYSxJQUFJLGdCQUFnQixHQUFHLE1BQU0sTUFBTSxFQUFFLENBQUMsR0FBSSxNQUFNLFVBQVUsRUFBRSxDQUFDLENBQUU7QUFDbEYsU0FBTyxNQUFNO0FBQ1gsVUFBTSxJQUFJLE1BQU0sR0FBRztBQUNuQixXQUFPLEVBQUUsR0FBRyxXQUFXLEdBQUcsRUFBRSxPQUFPLEVBQUUsR0FBRyxxQkFBcUIsR0FBRyxXQUFXLFFBQVEsTUFBTSxDQUFDLENBQUMsQ0FBQyxFQUFFO0FBQUEsRUFDaEc7QUFDRjtBQUVBLFNBQVMsU0FBUyxVQUFtQjtBQUNuQyxTQUFPLENBQUMsRUFBRSxHQUFHLE9BQU8sT0FBTyxNQUFNLE1BQWE7QUFDNUMsVUFBTSxRQUFRLElBQUk7QUFBQSxNQUNoQjtBQUFBLE1BQ0EsTUFBTSxNQUFNLEVBQUUsQ0FBQztBQUFBLE1BQ2YsTUFBTSxPQUFPLEVBQUUsQ0FBQztBQUFBLE1BQ2hCLE1BQU0sVUFBVSxFQUFFLENBQUM7QUFBQSxNQUNuQjtBQUFBLElBQ0Y7QUFDQSxXQUFPLE9BQU8sRUFBRSxHQUFHLE1BQU0sUUFBUSxNQUFNLEdBQUcsR0FBRyxNQUFNLENBQUMsRUFBRTtBQUFBLEVBQ3hEO0FBQ0Y7QUFFQSxTQUFTLGNBQWMsRUFBRSxHQUFHLFlBQVksT0FBTyxPQUFPLE1BQU0sR0FBVTtBQUNwRSxRQUFNLEVBQUUsUUFBUSxVQUFVLElBQUk7QUFDOUIsUUFBTSxRQUFRLElBQUk7QUFBQSxJQUNoQjtBQUFBLElBQ0EsTUFBTSxNQUFNLEVBQUUsQ0FBQztBQUFBLElBQ2YsT0FBTyxNQUFNO0FBQUEsSUFDYjtBQUFBLElBQ0EsTUFBTSxVQUFVLEVBQUUsQ0FBQztBQUFBLEVBQ3JCO0FBQ0EsU0FBTyxPQUFPLEVBQUUsR0FBRyxNQUFNLFFBQVEsTUFBTSxHQUFHLEdBQUcsTUFBTSxDQUFDLEVBQUU7QUFDeEQ7QUFFQSxTQUFTLEtBQUssRUFBRSxHQUFHLFlBQVksT0FBTyxNQUFNLEdBQVU7QUFDcEQsUUFBTSxVQUFVLEVBQUUsS0FBSyxNQUFNLE1BQU0sRUFBRSxDQUFDLEdBQUksT0FBTyxXQUFXLE1BQU0sQ0FBQztBQUNuRSxTQUFPLE9BQU8sRUFBRSxHQUFHLGtCQUFrQixNQUFNLEdBQUcsR0FBRyxPQUFPLEVBQUU7QUFDNUQ7QUFFQSxlQUFlLFVBQVUsTUFBYztBQUNyQyxRQUFNQSxVQUFTLE1BQU0sV0FBVztBQUNoQyxRQUFNLFNBQVMsTUFBTSxXQUFXLFVBQVUsSUFBSSxFQUFFO0FBQ2hELFFBQU0sTUFBTSxDQUFDLFNBQWlCO0FBQzVCLFVBQU0sU0FBUyxPQUFPLElBQUksSUFBSTtBQUM5QixJQUFPLFVBQUcsUUFBUSxHQUFHLElBQUksUUFBUSxJQUFJLEVBQUU7QUFDdkMsV0FBTztBQUFBLEVBQ1Q7QUFDQSxTQUFPO0FBQUEsSUFDTCxRQUFBQTtBQUFBLElBQ0E7QUFBQSxJQUNBLE9BQU87QUFBQSxNQUNMLE9BQU8sQ0FBQyxTQUFpQkEsUUFBTyxPQUFPLElBQUksTUFBTSxJQUFJLEVBQUUsRUFBRSxRQUFRLElBQUksTUFBTSxJQUFJLEVBQUUsRUFBRSxLQUFLO0FBQUEsTUFDeEYsS0FBSyxDQUFDLFNBQWlCQSxRQUFPLE9BQU8sSUFBSSxNQUFNLElBQUksRUFBRSxFQUFFLFFBQVEsSUFBSSxNQUFNLElBQUksRUFBRSxFQUFFLE9BQU8sS0FBSztBQUFBLE1BQzdGLE9BQU8sTUFBTUEsUUFBTyxPQUFPLElBQUksVUFBVSxFQUFFLFFBQVEsQ0FBQyxHQUFHLElBQUksVUFBVSxFQUFFLE9BQU8sTUFBTSxDQUFDO0FBQUEsTUFDckYsT0FBTyxDQUFDLFNBQWlCLElBQUksSUFBSSxFQUFFO0FBQUEsTUFDbkMsUUFBUTtBQUFBLElBQ1Y7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxXQUFXLEVBQUUsT0FBTyxNQUFNLFlBQVksY0FBYyxLQUFLLFFBQVE7QUFDL0QsUUFBTSxRQUFRLFNBQVMsS0FBSztBQUM1QixNQUFJLENBQUMsTUFBTztBQUNaLE9BQUssR0FBRyxLQUFLLG1CQUFtQixZQUFZO0FBQzFDLFVBQU0sRUFBRSxRQUFBQSxTQUFRLFFBQVEsTUFBTSxJQUFJLE1BQU0sVUFBVSxJQUFJO0FBQ3RELFVBQU0sYUFBYSxNQUFNLFdBQVcsVUFBVSxJQUFJLEVBQUU7QUFDcEQsVUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJLE1BQU0sUUFBUTtBQUFBLE1BQ25DQTtBQUFBLE1BQ0E7QUFBQSxNQUNBLENBQUMsWUFBWSxNQUFNLEVBQUUsR0FBRyxPQUFPLEdBQUcsUUFBUSxHQUFHLEdBQUcsR0FBRyxXQUFXLENBQUM7QUFBQSxNQUMvRCxFQUFFLFFBQVEsY0FBYztBQUFBLElBQzFCO0FBQ0EsVUFBTSxXQUFXLE1BQU07QUFDdkIsZUFBVyxDQUFDLE1BQU0sTUFBTSxLQUFLLE9BQU8sUUFBUSxNQUFNLElBQUksQ0FBQyxHQUFHO0FBQ3hELFlBQU0sV0FBVyxPQUFPLElBQUksT0FBTyxJQUFJLEVBQUU7QUFDekMsTUFBTyxVQUFHLFVBQVUsa0JBQWtCLElBQUksRUFBRTtBQUM1QyxZQUFNLFNBQVMsVUFBVSxVQUFVLE9BQU8sT0FBTyxTQUFTLGFBQWEsTUFBTSxPQUFPLEtBQUssSUFBSTtBQUM3RixZQUFNLFFBQVEsYUFBYSxRQUE2QixTQUFVLE1BQU07QUFDeEUsWUFBTSxNQUFNLEtBQUssSUFBSSxNQUFNLEtBQUssY0FBYyxJQUFJLEtBQUssRUFBRTtBQUN6RCxVQUFJLFFBQVEsSUFBSSxhQUFjLFNBQVEsSUFBSSxPQUFPLE1BQU0sTUFBTSxjQUFjLENBQUMsR0FBRyxJQUFJLGNBQWMsQ0FBQyxDQUFDO0FBQ25HLE1BQU8sVUFBRyxTQUFTLEtBQUssR0FBRyxJQUFJLG9CQUFvQixLQUFLLHNCQUFzQixHQUFHLEVBQUU7QUFBQSxJQUNyRjtBQUFBLEVBQ0YsQ0FBQztBQUNIO0FBRUEsS0FBSyxtRkFBbUYsWUFBWTtBQUNsRyxRQUFNLEVBQUUsUUFBQUEsU0FBUSxNQUFNLElBQUksTUFBTSxVQUFVLCtCQUErQjtBQUN6RSxhQUFXQyxTQUFRLENBQUMsUUFBUSxjQUFjLFdBQVcsR0FBRztBQUN0RCxVQUFNLElBQUksTUFBTSxPQUFPLE1BQU1BLEtBQUksSUFBSTtBQUNyQyxVQUFNLFFBQWU7QUFBQSxNQUNuQixRQUFRRCxRQUFPLE9BQU8sSUFBSSxZQUFZLEVBQUUsT0FBTyxNQUFNLEdBQUcsQ0FBQyxFQUFFLE9BQU8sTUFBTSxHQUFHLEtBQUs7QUFBQSxNQUNoRixRQUFRLFFBQVE7QUFBQSxJQUNsQjtBQUNBLFVBQU0sT0FBTyxFQUFFLE1BQU0sQ0FBQztBQUN0QixVQUFNLElBQUlBLFFBQU8sT0FBTyxNQUFNLE9BQU8sTUFBTUMsS0FBSSxJQUFJLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQztBQUNuRSxVQUFNLFFBQVEsTUFBTSxnQkFBZ0IsR0FBRyxPQUFPLEVBQUUsT0FBTyxTQUFTLElBQUksRUFBRSxLQUFLO0FBQzNFLFVBQU0sU0FBUyxFQUFFLE9BQU8sSUFBSSxDQUFDLE9BQU8sTUFBTSxRQUFRLE1BQU0sS0FBSyxNQUFNLEtBQUssRUFBRSxPQUFPLFNBQVMsS0FBSyxDQUFDLENBQUU7QUFDbEcsSUFBTyxVQUFHLGFBQWEsUUFBUSxNQUFNLE9BQU8sT0FBT0EsS0FBSSxFQUFFLEVBQUUsTUFBTSxLQUFLLE1BQU1BLEtBQUk7QUFBQSxFQUNsRjtBQUNGLENBQUM7QUFFRCxLQUFLLDRFQUE0RSxZQUFZO0FBQzNGLFFBQU0sRUFBRSxRQUFBRCxTQUFRLFFBQVEsTUFBTSxJQUFJLE1BQU0sVUFBVSx3QkFBd0I7QUFDMUUsUUFBTSxVQUFVLGNBQWNBLFNBQVEsSUFBSSxDQUFDO0FBQzNDLGFBQVcsUUFBUSxDQUFDLEdBQUcsT0FBTyxLQUFLLENBQUMsRUFBRSxPQUFPLENBQUMsUUFBUSxJQUFJLFdBQVcsS0FBSyxDQUFDLEVBQUUsSUFBSSxDQUFDLFFBQVEsSUFBSSxNQUFNLENBQUMsQ0FBQyxHQUFHO0FBQ3ZHLFVBQU0sTUFBTSxNQUFNLEtBQUssTUFBTSxNQUFNLElBQUksR0FBRyxPQUFPLEVBQUUsS0FBSztBQUN4RCxVQUFNLFlBQVksUUFBUSxLQUFxQixJQUFJLENBQUMsTUFBTSxJQUFJLEVBQUU7QUFDaEUsVUFBTSxRQUFRLFFBQVEsS0FBcUIsSUFBSSxDQUFDLE1BQU0sS0FBSyxNQUFNLElBQUksRUFBRTtBQUN2RSxVQUFNLEtBQUssTUFBTSxPQUFPLE9BQU8sSUFBSSxLQUFLLEVBQUU7QUFDMUMsVUFBTSxLQUFLLE1BQU0sT0FBTyxPQUFPLElBQUksS0FBSyxFQUFFO0FBQzFDLFVBQU0sV0FBVyxNQUFNLE9BQU8sT0FBTyxJQUFJLFFBQVEsRUFBRTtBQUNuRCxhQUFTLElBQUksR0FBRyxJQUFJLEdBQUcsUUFBUSxLQUFLO0FBQ2xDLFlBQU0sUUFBUSxLQUFLLE1BQU0sSUFBSSxFQUFFO0FBQy9CLFlBQU0sSUFBSSxJQUFJO0FBQ2QsWUFBTSxVQUFVLEtBQUssSUFBSSxHQUFHLFVBQVUsU0FBUyxLQUFLLE9BQU8sS0FBSyxRQUFRLEVBQUUsQ0FBQztBQUMzRSxNQUFPO0FBQUEsUUFDTCxLQUFLLElBQUksVUFBVSxDQUFDLElBQUssS0FBSyxJQUFJLE1BQU0sQ0FBQyxDQUFFLElBQUksR0FBRyxDQUFDLENBQUUsS0FBSyxPQUFPLFVBQVU7QUFBQSxRQUMzRSxHQUFHLElBQUksT0FBTyxDQUFDO0FBQUEsTUFDakI7QUFDQSxNQUFPO0FBQUEsUUFDTCxLQUFLLElBQUksVUFBVSxDQUFDLElBQUssS0FBSyxJQUFJLE1BQU0sQ0FBQyxDQUFFLElBQUksR0FBRyxDQUFDLENBQUUsS0FBSyxPQUFPLFVBQVU7QUFBQSxRQUMzRSxHQUFHLElBQUksT0FBTyxDQUFDO0FBQUEsTUFDakI7QUFDQSxVQUFJLFVBQVUsS0FBSyxNQUFNLEtBQUssTUFBTSxJQUFJO0FBQ3RDLFFBQU87QUFBQSxVQUNMLE1BQU0sQ0FBQyxNQUFNLEtBQUssTUFBTSxDQUFDLE1BQU0sS0FBSyxPQUFPLEtBQUssRUFBRTtBQUFBLFVBQ2xELEdBQUcsSUFBSSxXQUFXLEtBQUssU0FBUyxDQUFDO0FBQUEsUUFDbkM7QUFBQSxNQUNGLFdBQVcsVUFBVSxDQUFDLElBQUssT0FBTyxTQUFTO0FBRXpDLGNBQU0sT0FBTyxLQUFLLElBQUksTUFBTSxDQUFDLElBQUssU0FBUyxDQUFDLENBQUU7QUFDOUMsY0FBTSxNQUFPLE9BQU8sVUFBVyxVQUFVLENBQUM7QUFDMUMsUUFBTyxVQUFHLEtBQUssSUFBSSxNQUFNLElBQUksS0FBSyxLQUFLLElBQUksS0FBSyxLQUFLLEdBQUcsSUFBSSxXQUFXLENBQUMsY0FBYyxJQUFJLEVBQUU7QUFBQSxNQUM5RjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0YsQ0FBQztBQUVELEtBQUssNEJBQTRCLFlBQVk7QUFDM0MsUUFBTSxFQUFFLFFBQUFBLFNBQVEsTUFBTSxJQUFJLE1BQU0sVUFBVSx5QkFBeUI7QUFDbkUsUUFBTSxZQUFZLE1BQU0sT0FBTyxjQUFjO0FBQzdDLFFBQU0sUUFBUSxNQUFNLE9BQU8sVUFBVSxFQUFFO0FBQ3ZDLFFBQU0sU0FBUyxVQUFVLE1BQU0sQ0FBQztBQUNoQyxRQUFNLE9BQU8sYUFBYSxLQUFLLEVBQUUsUUFBUSxTQUFTLEdBQUcsR0FBRyxDQUFDLEdBQUcsTUFBTTtBQUNoRSxVQUFNLEtBQUssS0FBSyxNQUFNLElBQUksRUFBRSxJQUFJLEtBQU0sSUFBSTtBQUMxQyxXQUFPLElBQUksS0FBSyxLQUFLLEtBQUssSUFBSSxVQUFVLE9BQU8sRUFBRSxDQUFFLElBQUksS0FBSyxLQUFLLE1BQU0sRUFBRSxDQUFFO0FBQUEsRUFDN0UsQ0FBQztBQUNELFFBQU0sUUFBUSxNQUFNLE1BQU0sU0FBU0EsUUFBTyxPQUFPLE1BQU0sQ0FBQyxRQUFRLEVBQUUsQ0FBQyxDQUFDLEdBQUcsY0FBY0EsU0FBUSxJQUFJLENBQUMsQ0FBQyxFQUFFLEtBQUs7QUFDMUcsRUFBTyxVQUFHLGFBQWEsT0FBTyxNQUFNLE9BQU8sV0FBVyxFQUFFLE1BQU0sS0FBSyxJQUFJO0FBQ3pFLENBQUM7QUFFRCxLQUFLLHFFQUFxRSxZQUFZO0FBQ3BGLFFBQU0sRUFBRSxRQUFBQSxTQUFRLE1BQU0sSUFBSSxNQUFNLFVBQVUsMEJBQTBCO0FBQ3BFLFFBQU0sRUFBRSxZQUFZLGFBQWEsSUFBSSxPQUFPLEtBQUssQ0FBQyxFQUFFLE1BQU0sTUFBTSxVQUFVLFFBQVEsRUFBRztBQUNyRixRQUFNLEtBQUssTUFBTSxPQUFPLE9BQU8sRUFBRTtBQUNqQyxRQUFNLE9BQU9BLFFBQU8sTUFBTSxDQUFDLEdBQUcsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUM5QyxRQUFNLFNBQVM7QUFBQSxJQUNiLE1BQU0sTUFBTSxJQUFJO0FBQUEsSUFDaEIsT0FBT0EsU0FBUSxJQUFJLEdBQUc7QUFBQSxJQUN0QixNQUFNLE1BQU0saUJBQWlCO0FBQUEsSUFDN0IsTUFBTSxNQUFNLGVBQWU7QUFBQSxJQUMzQjtBQUFBLElBQ0EsRUFBRSxNQUFNLE9BQU8sVUFBVSxHQUFHLFFBQVEsT0FBTyxZQUFZLEVBQUU7QUFBQSxJQUN6RDtBQUFBLEVBQ0Y7QUFDQSxRQUFNLGdCQUFnQixNQUFNLEtBQUssS0FBSyxHQUFHLE9BQU8sQ0FBQyxHQUFHLE1BQU0sS0FBSyxNQUFNLElBQUksQ0FBQyxJQUFJLE1BQU0sQ0FBQztBQUNyRixFQUFPLFVBQUcsYUFBYSxjQUE4QixNQUFNLE9BQU8sVUFBVSxFQUFFLE1BQU0sS0FBSyxJQUFJO0FBQzdGLEVBQU8sVUFBRyxhQUFhLE1BQU0sT0FBTyxLQUFLLEdBQUcsTUFBTSxPQUFPLFlBQVksRUFBRSxNQUFNLEtBQUssSUFBSTtBQUN4RixDQUFDO0FBRUQsS0FBSywyREFBMkQsTUFBTTtBQUNwRSxFQUFPO0FBQUEsSUFDTCxlQUFlLGFBQWEsR0FBRyxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssUUFBUSxNQUFNLENBQUM7QUFBQSxJQUN2RSxDQUFDLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLENBQUM7QUFBQSxFQUN0QjtBQUNGLENBQUM7QUFFRCxLQUFLLElBQUk7IiwKICAibmFtZXMiOiBbImRldmljZSIsICJibG9jayIsICJibG9ja3MiLCAia2luZCIsICJkZXZpY2UiLCAiZGV2aWNlIiwgImRldmljZSIsICJkZXZpY2UiLCAiZGlzcGF0Y2giLCAiZGV2aWNlIiwgImRpc3BhdGNoIiwgImtpbmQiLCAiZGV2aWNlIiwgImJsb2NrcyIsICJkZXZpY2UiLCAicGhhc2VzIiwgInRyYWl0cyIsICJkZXZpY2UiLCAiYmxvY2tzIiwgImNvdW50IiwgImFjdGl2YXRpb24iLCAiY29sdW1ucyIsICJraW5kIiwgImRldmljZSIsICJjb2x1bW5zIiwgIm5vcm0iLCAia2luZCIsICJDIiwgImJsb2NrcyIsICJkZXZpY2UiLCAiRVBTIiwgIlRleHRFbmNvZGVyIiwgImxzdG0iLCAibm9ybSIsICJibG9ja3MiLCAiZGV2aWNlIiwgIm9wZW4iLCAiZGV2aWNlIiwgImpvaW4iLCAibGVuZ3RoIiwgIm9wZW4iLCAiVGV4dEVuY29kZXIiLCAiZGV2aWNlIiwgImtpbmQiXQp9Cg==
