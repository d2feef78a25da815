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
var activation_default = "// y = activation((x - mean[c]) * scale[c] + shift[c]): leaky ReLU, or snake(z) = z + sin^2(alpha[c] z) / alpha[c] (Ziyin et al.\n// 2020). Sine is our own polynomial: WGSL promises 2^-11 only.\n//\n//   x, out  [T, C]\n//   affine  [3, C]   mean, scale, shift; read only when HAS_AFFINE\n//   alpha   [C]      read only when ACTIVATION is 2\n//\n// One thread: one value. Grid: (ceil(T * C / 64) folded).\n\noverride HAS_AFFINE: bool = false;\noverride ACTIVATION: u32 = 1; // 1 leaky relu, 2 snake\n\nstruct Params {\n  length: u32,\n  C: u32,\n  slope: f32,\n}\n\n@group(0) @binding(0) var<storage, read> x: array<f32>;\n@group(0) @binding(1) var<storage, read> affine: array<f32>;\n@group(0) @binding(2) var<storage, read> alpha: array<f32>;\n@group(0) @binding(3) var<storage, read_write> out: array<f32>;\n@group(0) @binding(4) var<uniform> params: Params;\n\n/// sin(pi w)^2 has period 1 in w: w is brought to -1/2 .. 1/2 first. Absolute error below 2e-7.\nfn sine_squared(radians: f32) -> f32 {\n  let turns = radians * 0.31830988618;\n  let w = turns - round(turns);\n  let s = w * w;\n  let sine = w * (3.14159274 + s * (-5.16771269 + s * (2.55016327 + s * (-0.599252224 + s * (0.0820504501 - s * 0.00702846888)))));\n  return sine * sine;\n}\n\n@compute @workgroup_size(64)\nfn main(\n  @builtin(workgroup_id) group: vec3<u32>,\n  @builtin(num_workgroups) groups: vec3<u32>,\n  @builtin(local_invocation_index) local: u32,\n) {\n  let at = (group.y * groups.x + group.x) * 64u + local;\n  if (at >= params.length) {\n    return;\n  }\n  let c = at % params.C;\n  var z = x[at];\n  if (HAS_AFFINE) {\n    z = (z - affine[c]) * affine[params.C + c] + affine[2u * params.C + c];\n  }\n  if (ACTIVATION == 2u) {\n    z += sine_squared(alpha[c] * z) / alpha[c];\n  } else {\n    z = select(params.slope * z, z, z >= 0.0);\n  }\n  out[at] = z;\n}\n";

// kernels/adain.wgsl
var adain_default = "// Adaptive instance norm (Huang & Belongie 2017) as three values per channel: y = (x - mean) * scale + shift with\n// scale = (1 + gamma) / sqrt(var + eps), shift = beta. Blocks of channel_stats.wgsl are merged by Chan,\n// Golub & LeVeque (1979); var is the population variance over all rows.\n//\n//   parts   [blocks, C, 2]\n//   style   [2 * style_C]   the projected style: gamma, then beta; channels from style_C <= C on come out zero\n//   affine  [3, C]      mean, scale, shift\n//\n// One thread: one channel. Grid: (ceil(C / 64)).\n\nstruct Params {\n  T: u32,\n  C: u32,\n  style_C: u32,\n  block_rows: u32,\n  eps: f32,\n}\n\n@group(0) @binding(0) var<storage, read> parts: array<vec2<f32>>;\n@group(0) @binding(1) var<storage, read> style: array<f32>;\n@group(0) @binding(2) var<storage, read_write> affine: array<f32>;\n@group(0) @binding(3) var<uniform> params: Params;\n\n@compute @workgroup_size(64)\nfn main(@builtin(global_invocation_id) id: vec3<u32>) {\n  let c = id.x;\n  let C = params.C;\n  if (c >= C) {\n    return;\n  }\n  var mean = 0.0;\n  var squares = 0.0;\n  var count = 0u;\n  for (var block = 0u; count < params.T; block++) {\n    let part = parts[block * C + c];\n    let n = min(params.block_rows, params.T - count);\n    let share = f32(n) / f32(count + n);\n    let distance = part.x - mean;\n    mean += distance * share;\n    squares += part.y + distance * distance * f32(count) * share;\n    count += n;\n  }\n  affine[c] = mean;\n  if (c >= params.style_C) {\n    affine[C + c] = 0.0;\n    affine[2u * C + c] = 0.0;\n    return;\n  }\n  affine[C + c] = (1.0 + style[c]) / sqrt(squares / f32(params.T) + params.eps);\n  affine[2u * C + c] = style[params.style_C + c];\n}\n";

// kernels/add.wgsl
var add_default = "// out[i] = (x[i] + y[i]) * gain.\n//\n//   x, y, out  [length]\n//\n// One thread: one value. Grid: (ceil(length / 64) folded).\n\nstruct Params {\n  length: u32,\n  gain: f32,\n}\n\n@group(0) @binding(0) var<storage, read> x: array<f32>;\n@group(0) @binding(1) var<storage, read> y: array<f32>;\n@group(0) @binding(2) var<storage, read_write> out: array<f32>;\n@group(0) @binding(3) var<uniform> params: Params;\n\n@compute @workgroup_size(64)\nfn main(\n  @builtin(workgroup_id) group: vec3<u32>,\n  @builtin(num_workgroups) groups: vec3<u32>,\n  @builtin(local_invocation_index) local: u32,\n) {\n  let at = (group.y * groups.x + group.x) * 64u + local;\n  if (at < params.length) {\n    out[at] = (x[at] + y[at]) * params.gain;\n  }\n}\n";

// kernels/attention.wgsl
var attention_default = "// out[i, h] = softmax_j(q[i, h] . k[j, h] * scale) v[j, h] for every head h; full attention, no mask.\n//\n//   q, k, v, out  [T, heads * D], D <= 128, T <= 1024\n//\n// One workgroup: one query row of one head. A lane takes keys lane + LANES i for the scores, then dims lane + LANES i\n// for the values. Grid: (T, heads).\n\noverride LANES: u32 = 64;\n\nstruct Params {\n  T: u32,\n  heads: u32,\n  D: u32,\n  scale: f32,\n}\n\n@group(0) @binding(0) var<storage, read> q: array<f32>;\n@group(0) @binding(1) var<storage, read> k: array<f32>;\n@group(0) @binding(2) var<storage, read> v: array<f32>;\n@group(0) @binding(3) var<storage, read_write> out: array<f32>;\n@group(0) @binding(4) var<uniform> params: Params;\n\nvar<workgroup> query: array<f32, 128>;\nvar<workgroup> scores: array<f32, 1024>;\nvar<workgroup> parts: array<f32, LANES>;\n\n@compute @workgroup_size(LANES)\nfn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {\n  let T = params.T;\n  let D = params.D;\n  let width = params.heads * D;\n  let row = group.x * width + group.y * D;\n  for (var d = lane; d < D; d += LANES) {\n    query[d] = q[row + d] * params.scale;\n  }\n  workgroupBarrier();\n  var highest = -3.4e38;\n  for (var j = lane; j < T; j += LANES) {\n    let key = j * width + group.y * D;\n    var score = 0.0;\n    for (var d = 0u; d < D; d++) {\n      score += query[d] * k[key + d];\n    }\n    scores[j] = score;\n    highest = max(highest, score);\n  }\n  parts[lane] = highest;\n  workgroupBarrier();\n  for (var i = 0u; i < LANES; i++) {\n    highest = max(highest, parts[i]);\n  }\n  workgroupBarrier();\n  var sum = 0.0;\n  for (var j = lane; j < T; j += LANES) {\n    let weight = exp(scores[j] - highest);\n    scores[j] = weight;\n    sum += weight;\n  }\n  parts[lane] = sum;\n  workgroupBarrier();\n  sum = 0.0;\n  for (var i = 0u; i < LANES; i++) {\n    sum += parts[i];\n  }\n  for (var d = lane; d < D; d += LANES) {\n    var y = 0.0;\n    for (var j = 0u; j < T; j++) {\n      y += scores[j] * v[j * width + group.y * D + d];\n    }\n    out[row + d] = y / sum;\n  }\n}\n";

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
    return { device: device3, traits: traits(device3.adapterInfo, device3), wait, destroy: () => {
    } };
  }
  const adapter = IN_NODE ? await (await Promise.resolve().then(() => (init_dawn(), dawn_exports))).requestDawnAdapter(options.adapter) : await requestBrowserAdapter();
  const device2 = await wait(
    adapter.requestDevice({
      requiredFeatures: FEATURES.filter((feature) => adapter.features.has(feature)),
      requiredLimits: largestLimits(adapter.limits)
    })
  );
  return { device: device2, traits: traits(adapter.info, device2), wait, destroy: () => device2.destroy() };
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
function traits(info, device2) {
  const { subgroupMinSize: least, subgroupMaxSize: most } = info;
  return {
    class: info.isFallbackAdapter ? "software" : "hardware",
    subgroupSize: device2.features.has("subgroups") && least === most ? least : 0,
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
var MAX_POSITIONS = 1024;
var MAX_HEAD_SIZE = 128;
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
    { grid: [T, heads], constants: { LANES: lanesOfRow(q.device) }, work: 8 * T * T * C }
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
function activation(x, kind2, affine = null) {
  const [, C] = rowsAndColumns("activation", "x", x);
  const alpha = "alpha" in kind2 ? kind2.alpha : null;
  if (affine) expectShape("activation", "affine", affine, [3, C]);
  if (alpha) expectShape("activation", "alpha", alpha, [C]);
  const out = x.device.empty(x.shape);
  x.device.run(
    "activation",
    { x, affine, alpha, out },
    { length: x.size, C, slope: "slope" in kind2 ? kind2.slope : 0 },
    {
      grid: Device.fold(Math.ceil(x.size / 64)),
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2Vycm9yLnRzIiwgIi4uL3NyYy9ub2RlL3dhaXQudHMiLCAiLi4vc3JjL25vZGUvZGF3bi50cyIsICIuLi90ZXN0L21vZGVscy9rb2tvcm9fYmxvY2tzLnRlc3QudHMiLCAiLi4vb3BzL2F0dGVudGlvbi50cyIsICIuLi9vcHMvY2hlY2sudHMiLCAiLi4va2VybmVscy9pbmRleC50cyIsICIuLi9rZXJuZWxzL2FjdGl2YXRpb24ud2dzbCIsICIuLi9rZXJuZWxzL2FkYWluLndnc2wiLCAiLi4va2VybmVscy9hZGQud2dzbCIsICIuLi9rZXJuZWxzL2F0dGVudGlvbi53Z3NsIiwgIi4uL2tlcm5lbHMvY2hhbm5lbF9zdGF0cy53Z3NsIiwgIi4uL2tlcm5lbHMvY29udjFkLndnc2wiLCAiLi4va2VybmVscy9jb252MWRfcGFuZWwud2dzbCIsICIuLi9rZXJuZWxzL2NvcHlfY29sdW1ucy53Z3NsIiwgIi4uL2tlcm5lbHMvZGVwdGh3aXNlX2NvbnZfdHJhbnNwb3NlMWQud2dzbCIsICIuLi9rZXJuZWxzL2VtYmVkZGluZy53Z3NsIiwgIi4uL2tlcm5lbHMvZXhwX3BoYXNlLndnc2wiLCAiLi4va2VybmVscy9oYXJtb25pY19zb3VyY2Uud2dzbCIsICIuLi9rZXJuZWxzL2lzdGZ0Lndnc2wiLCAiLi4va2VybmVscy9sYXllcl9ub3JtLndnc2wiLCAiLi4va2VybmVscy9sc3RtX3N0ZXAud2dzbCIsICIuLi9rZXJuZWxzL3BhY2tfd2VpZ2h0Lndnc2wiLCAiLi4va2VybmVscy9yZWZsZWN0aW9uX3BhZF9hZGQud2dzbCIsICIuLi9rZXJuZWxzL3N0ZnQud2dzbCIsICIuLi9rZXJuZWxzL3dlaWdodF9ub3JtLndnc2wiLCAiLi4vc3JjL2FyZW5hLnRzIiwgIi4uL3NyYy9kZXZpY2UudHMiLCAiLi4vc3JjL2tlcm5lbC50cyIsICIuLi9zcmMvcGxhdGZvcm0udHMiLCAiLi4vc3JjL3Byb2ZpbGUudHMiLCAiLi4vc3JjL3F1ZXVlLnRzIiwgIi4uL3NyYy90ZW5zb3IudHMiLCAiLi4vb3BzL25vcm0udHMiLCAiLi4vb3BzL2NvbnYxZC50cyIsICIuLi9vcHMvd2VpZ2h0LnRzIiwgIi4uL29wcy9jb252MWRfZm9ybXMudHMiLCAiLi4vb3BzL3Jvd3MudHMiLCAiLi4vbW9kZWxzL2FsYmVydC50cyIsICIuLi9vcHMvZWxlbWVudHdpc2UudHMiLCAiLi4vb3BzL3N0ZnQudHMiLCAiLi4vbW9kZWxzL2hlbGQudHMiLCAiLi4vb3BzL3Jlc2FtcGxlLnRzIiwgIi4uL21vZGVscy9rb2tvcm8vbGF5ZXJzLnRzIiwgIi4uL21vZGVscy9pc3RmdG5ldC50cyIsICIuLi9tb2RlbHMva29rb3JvL2R1cmF0aW9ucy50cyIsICIuLi9vcHMvbHN0bS50cyIsICIuLi9tb2RlbHMva29rb3JvL3ByZWRpY3Rvci50cyIsICIuLi9tb2RlbHMvd2VpZ2h0cy50cyIsICIuLi9tb2RlbHMvd2VpZ2h0X3N0cmVhbS50cyIsICIuLi9vcHMvaGFybW9uaWNfc291cmNlLnRzIiwgIi4uL3NyYy9ub2RlL2ZvbGRlci50cyIsICIuLi9zcmMvZmlsZXMudHMiLCAiLi4vc3JjL2h0dHAudHMiLCAiLi4vc3JjL3NhZmV0ZW5zb3JzLnRzIiwgIi4uL3Rlc3QvZ29sZGVuLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvLyBUaGUgb25lIGVycm9yIGNsYXNzIG9mIHRoZSBsaWJyYXJ5OiBhIHNlbnRlbmNlIGZvciBwZW9wbGUsIGEgY29kZSBmb3IgcHJvZ3JhbXMuXG5cbi8qKlxuICogV2hhdCB3ZW50IHdyb25nLCBmb3IgcHJvZ3JhbXMuXG4gKiBgYXJndW1lbnRgOiBhIHZhbHVlIHRoZSBjYWxsZXIgZ2F2ZS4gYGlucHV0YDogYSBmaWxlIG9yIHRleHQgdGhhdCBpcyBub3Qgd2hhdCBpdCBzaG91bGQgYmUuIGB3ZWlnaHRzYDogYSBjaGVja3BvaW50LlxuICogYG5ldHdvcmtgOiB0aGUgaHViIG9yIGEgc2VydmVyLiBgZGV2aWNlYDogdGhlIEdQVSBvciBpdHMgZHJpdmVyLiBgYWJvcnRlZGA6IHRoZSBjYWxsZXIncyBzaWduYWwuIGBtaXNzaW5nYDogYW5cbiAqIG9wdGlvbmFsIHBhY2thZ2Ugb3IgdG9vbCB0aGF0IGlzIG5vdCBpbnN0YWxsZWQuIGBpbnRlcm5hbGA6IGFuIG9wIHdhcyBjYWxsZWQgd2l0aCBzaGFwZXMgdGhhdCBkbyBub3QgZml0LlxuICovXG5leHBvcnQgdHlwZSBFcnJvckNvZGUgPVxuICBcImFyZ3VtZW50XCIgfCBcImlucHV0XCIgfCBcIndlaWdodHNcIiB8IFwibmV0d29ya1wiIHwgXCJkZXZpY2VcIiB8IFwiYWJvcnRlZFwiIHwgXCJtaXNzaW5nXCIgfCBcImludGVybmFsXCI7XG5cbi8qKlxuICogYDxvcCBvciBmaWxlPjogPHdoaWNoIHRoaW5nPiBpcyA8d2hhdCBpdCBpcz4sIGV4cGVjdGVkIDx3aGF0PiAoPHdoeT4pLmAgT25lIHNlbnRlbmNlIHdpdGggdmFsdWVzOyBhIHNlY29uZCBvbmUgc2F5c1xuICogd2hhdCB0byBkby4gYGNhdXNlYCBrZWVwcyB0aGUgZXJyb3IgYmVsb3cuXG4gKi9cbmV4cG9ydCBjbGFzcyBGb3JtYW50RXJyb3IgZXh0ZW5kcyBFcnJvciB7XG4gIHJlYWRvbmx5IGNvZGU6IEVycm9yQ29kZTtcblxuICBjb25zdHJ1Y3Rvcihjb2RlOiBFcnJvckNvZGUsIG1lc3NhZ2U6IHN0cmluZywgb3B0aW9ucz86IEVycm9yT3B0aW9ucykge1xuICAgIHN1cGVyKG1lc3NhZ2UsIG9wdGlvbnMpO1xuICAgIHRoaXMubmFtZSA9IFwiRm9ybWFudEVycm9yXCI7XG4gICAgdGhpcy5jb2RlID0gY29kZTtcbiAgfVxufVxuXG4vKiogVGhyb3dzLCB3aXRoIGNvZGUgYGFib3J0ZWRgLCBpZiB0aGUgc2lnbmFsIGhhcyBmaXJlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0aHJvd0lmQWJvcnRlZChzaWduYWw6IEFib3J0U2lnbmFsIHwgdW5kZWZpbmVkKTogdm9pZCB7XG4gIGlmIChzaWduYWw/LmFib3J0ZWQpXG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcImFib3J0ZWRcIiwgXCJhYm9ydGVkOiB0aGUgY2FsbGVyJ3Mgc2lnbmFsIGZpcmVkLlwiLCB7IGNhdXNlOiBzaWduYWwucmVhc29uIH0pO1xufVxuIiwgIi8vIFdhaXRpbmcgZm9yIHRoZSBHUFUgaW4gTm9kZS4gV2hpbGUgYSBwcm9taXNlIG9mIERhd24gaXMgcGVuZGluZywgZGF3bi5ub2RlIHRpY2tzIG9uIGV2ZXJ5IHR1cm4gb2YgdGhlIGV2ZW50IGxvb3AgYW5kXG4vLyBidXJucyBhIGNvcmUsIHdoaWNoIG9uIHNvZnR3YXJlIFZ1bGthbiBpcyBhIGNvcmUgdGFrZW4gZnJvbSB0aGUgR1BVLiBTbyBlYWNoIHR1cm4gc2xlZXBzIGEgbGl0dGxlLlxuXG5jb25zdCBTTEVFUF9NSUxMSVNFQ09ORFMgPSAwLjQ7XG5jb25zdCBzbGVlcGVyID0gbmV3IEludDMyQXJyYXkobmV3IFNoYXJlZEFycmF5QnVmZmVyKDQpKTtcblxuLyoqIEF3YWl0cyBgcHJvbWlzZWAsIGFzbGVlcCBmb3IgbW9zdCBvZiB0aGUgdGltZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiB3YWl0UXVpZXRseTxUPihwcm9taXNlOiBQcm9taXNlPFQ+KTogUHJvbWlzZTxUPiB7XG4gIGxldCBzZXR0bGVkID0gZmFsc2U7XG4gIGNvbnN0IGRvbmUgPSBwcm9taXNlLmZpbmFsbHkoKCkgPT4gKHNldHRsZWQgPSB0cnVlKSk7XG4gIGRvbmUuY2F0Y2goKCkgPT4ge30pOyAvLyB0aHJvd24gYmVsb3dcbiAgYXdhaXQgUHJvbWlzZS5yZXNvbHZlKCk7XG4gIHdoaWxlICghc2V0dGxlZCkge1xuICAgIGF3YWl0IG5ldyBQcm9taXNlKHNldEltbWVkaWF0ZSk7XG4gICAgaWYgKCFzZXR0bGVkKSBBdG9taWNzLndhaXQoc2xlZXBlciwgMCwgMCwgU0xFRVBfTUlMTElTRUNPTkRTKTtcbiAgfVxuICByZXR1cm4gZG9uZTtcbn1cbiIsICIvLyBUaGUgYWRhcHRlciBpbiBOb2RlOiBEYXduIChucG0gcGFja2FnZSBgd2ViZ3B1YCksIHRocm91Z2ggVnVsa2FuLCBNZXRhbCBvciBEaXJlY3QzRC5cblxuaW1wb3J0IHsgY2xvc2VTeW5jLCBvcGVuU3luYyB9IGZyb20gXCJub2RlOmZzXCI7XG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi4vZXJyb3IudHNcIjtcbmltcG9ydCB7IHdhaXRRdWlldGx5IH0gZnJvbSBcIi4vd2FpdC50c1wiO1xuXG5jb25zdCBOT19BREFQVEVSID1cbiAgXCJkZXZpY2U6IG5vIEdQVSBhZGFwdGVyIGZvdW5kLCBleHBlY3RlZCBhIFZ1bGthbiwgTWV0YWwgb3IgRGlyZWN0M0QgZHJpdmVyOyBcIiArXG4gIFwid2l0aG91dCBhIEdQVSBpbnN0YWxsIHNvZnR3YXJlIFZ1bGthbiAoRGViaWFuOiBtZXNhLXZ1bGthbi1kcml2ZXJzIDI1IG9yIG5ld2VyLCBhbmQgbGlidnVsa2FuMSkuXCI7XG5cbi8vIFRoZSBpbnN0YW5jZSBtdXN0IG91dGxpdmUgaXRzIGFkYXB0ZXJzLlxubGV0IGluc3RhbmNlOiBHUFUgfCB1bmRlZmluZWQ7XG5cbi8qKiBUaGUgYmVzdCBhZGFwdGVyLCBvciB0aGUgZmlyc3Qgd2hvc2UgbmFtZSBjb250YWlucyBgd2FudGVkYDsgaGFyZHdhcmUgZ29lcyBiZWZvcmUgc29mdHdhcmUuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcmVxdWVzdERhd25BZGFwdGVyKHdhbnRlZD86IHN0cmluZyk6IFByb21pc2U8R1BVQWRhcHRlcj4ge1xuICBjb25zdCB7IGNyZWF0ZSwgZ2xvYmFscyB9ID0gYXdhaXQgaW1wb3J0KFwid2ViZ3B1XCIpO1xuICBPYmplY3QuYXNzaWduKGdsb2JhbFRoaXMsIGdsb2JhbHMpO1xuICBpbnN0YW5jZSA/Pz0gY3JlYXRlKHdhbnRlZCA/IFtgYWRhcHRlcj0ke3dhbnRlZH1gXSA6IFtdKTtcbiAgY29uc3QgYWRhcHRlciA9IGF3YWl0IHF1aWV0KCgpID0+IHdhaXRRdWlldGx5KGluc3RhbmNlIS5yZXF1ZXN0QWRhcHRlcih7IHBvd2VyUHJlZmVyZW5jZTogXCJoaWdoLXBlcmZvcm1hbmNlXCIgfSkpKTtcbiAgaWYgKCFhZGFwdGVyKSB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwiZGV2aWNlXCIsIE5PX0FEQVBURVIpO1xuICByZXR1cm4gYWRhcHRlcjtcbn1cblxuLyoqXG4gKiBEYXduIGFuZCB0aGUgVnVsa2FuIGxvYWRlciBwcmludCB3YXJuaW5ncyB0byBzdGFuZGFyZCBlcnJvciBhdCBldmVyeSByZXF1ZXN0OiBmaWxlIGRlc2NyaXB0b3IgMiBpcyB0dXJuZWQgdG8gdGhlIG51bGxcbiAqIGRldmljZSBtZWFud2hpbGUgYW5kIHJlc3RvcmVkLiBXaGVyZSAvcHJvYyBpcyBtaXNzaW5nIHRoZXkgYXJlIHByaW50ZWQuXG4gKi9cbmFzeW5jIGZ1bmN0aW9uIHF1aWV0PFQ+KGJvZHk6ICgpID0+IFByb21pc2U8VD4pOiBQcm9taXNlPFQ+IHtcbiAgbGV0IHNhdmVkOiBudW1iZXI7XG4gIHRyeSB7XG4gICAgc2F2ZWQgPSBvcGVuU3luYyhcIi9wcm9jL3NlbGYvZmQvMlwiLCBcImFcIik7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiBib2R5KCk7XG4gIH1cbiAgcmVkaXJlY3RTdGFuZGFyZEVycm9yKFwiL2Rldi9udWxsXCIpO1xuICB0cnkge1xuICAgIHJldHVybiBhd2FpdCBib2R5KCk7XG4gIH0gZmluYWxseSB7XG4gICAgcmVkaXJlY3RTdGFuZGFyZEVycm9yKGAvcHJvYy9zZWxmL2ZkLyR7c2F2ZWR9YCk7XG4gICAgY2xvc2VTeW5jKHNhdmVkKTtcbiAgfVxufVxuXG4vKiogVGhlIGxvd2VzdCBmcmVlIGRlc2NyaXB0b3IgaXMgdGhlIG9uZSB0aGF0IGFuIG9wZW4gZ2V0czogMiwgb25jZSBpdCBpcyBjbG9zZWQuICovXG5mdW5jdGlvbiByZWRpcmVjdFN0YW5kYXJkRXJyb3IocGF0aDogc3RyaW5nKTogdm9pZCB7XG4gIGNsb3NlU3luYygyKTtcbiAgb3BlblN5bmMocGF0aCwgXCJhXCIpO1xufVxuIiwgIi8vIFRoZSBibG9ja3Mgb2YgS29rb3JvIGFnYWluc3QgUHlUb3JjaCwgd2l0aCB0aGUgc21hbGwgcmFuZG9tIHdlaWdodHMgb2YgZ29sZGVuL2tva29yby9ibG9ja3MuanNvbi5cblxuaW1wb3J0IHsgcmVhZEZpbGVTeW5jIH0gZnJvbSBcIm5vZGU6ZnNcIjtcbmltcG9ydCB7IHN1aXRlIH0gZnJvbSBcInV2dVwiO1xuaW1wb3J0ICogYXMgYXNzZXJ0IGZyb20gXCJ1dnUvYXNzZXJ0XCI7XG5pbXBvcnQgeyBBbGJlcnQsIHR5cGUgQWxiZXJ0Q29uZmlnIH0gZnJvbSBcIi4uLy4uL21vZGVscy9hbGJlcnQudHNcIjtcbmltcG9ydCB7IEdlbmVyYXRvciB9IGZyb20gXCIuLi8uLi9tb2RlbHMvaXN0ZnRuZXQudHNcIjtcbmltcG9ydCB7IGR1cmF0aW9uU3Vtcywgcm91bmREdXJhdGlvbnMsIHRva2VuT2ZGcmFtZSB9IGZyb20gXCIuLi8uLi9tb2RlbHMva29rb3JvL2R1cmF0aW9ucy50c1wiO1xuaW1wb3J0IHsgQWRhaW5SZXNCbG9jazFkLCBTdHlsZVByb2plY3Rpb24gfSBmcm9tIFwiLi4vLi4vbW9kZWxzL2tva29yby9sYXllcnMudHNcIjtcbmltcG9ydCB7IER1cmF0aW9uRW5jb2RlciwgUHJvc29keVByZWRpY3RvciwgVGV4dEVuY29kZXIgfSBmcm9tIFwiLi4vLi4vbW9kZWxzL2tva29yby9wcmVkaWN0b3IudHNcIjtcbmltcG9ydCB7IFNuYWtlUmVzQmxvY2sgfSBmcm9tIFwiLi4vLi4vbW9kZWxzL2lzdGZ0bmV0LnRzXCI7XG5pbXBvcnQgeyBXZWlnaHRzIH0gZnJvbSBcIi4uLy4uL21vZGVscy93ZWlnaHRzLnRzXCI7XG5pbXBvcnQgeyBjb252VHJhbnNwb3NlMWQgfSBmcm9tIFwiLi4vLi4vb3BzL2NvbnYxZC50c1wiO1xuaW1wb3J0IHsgYWN0aXZhdGlvbiB9IGZyb20gXCIuLi8uLi9vcHMvZWxlbWVudHdpc2UudHNcIjtcbmltcG9ydCB7IGhhcm1vbmljUGhhc2UsIGhhcm1vbmljU291cmNlIH0gZnJvbSBcIi4uLy4uL29wcy9oYXJtb25pY19zb3VyY2UudHNcIjtcbmltcG9ydCB7IGJpZGlyZWN0aW9uYWxMc3RtIH0gZnJvbSBcIi4uLy4uL29wcy9sc3RtLnRzXCI7XG5pbXBvcnQgeyBhZGFwdGl2ZUluc3RhbmNlTm9ybSwgYWRhcHRpdmVMYXllck5vcm0gfSBmcm9tIFwiLi4vLi4vb3BzL25vcm0udHNcIjtcbmltcG9ydCB7IGRlcHRod2lzZUNvbnZUcmFuc3Bvc2UxZCB9IGZyb20gXCIuLi8uLi9vcHMvcmVzYW1wbGUudHNcIjtcbmltcG9ydCB7IGNyZWF0ZUZvdXJpZXIsIGV4cFBoYXNlLCBpc3RmdCwgc3RmdCB9IGZyb20gXCIuLi8uLi9vcHMvc3RmdC50c1wiO1xuaW1wb3J0IHsgRk9STUFUUywgdHlwZSBUYWJsZSwgd2VpZ2h0Tm9ybVNjYWxlIH0gZnJvbSBcIi4uLy4uL29wcy93ZWlnaHQudHNcIjtcbmltcG9ydCB0eXBlIHsgRGV2aWNlIH0gZnJvbSBcIi4uLy4uL3NyYy9kZXZpY2UudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uLy4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB7IGNvbHVtbnMsIHR5cGUgR29sZGVuVGVuc29yLCBvcGVuR29sZGVuLCByZWFkR29sZGVuLCByZWxhdGl2ZVJtc2UsIHRlc3REZXZpY2UgfSBmcm9tIFwiLi4vZ29sZGVuLnRzXCI7XG5cbmludGVyZmFjZSBCbG9ja0Nhc2Uge1xuICByZWFkb25seSBibG9jazogc3RyaW5nO1xuICByZWFkb25seSBmaWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBhcmFtZXRlcnM6IFJlY29yZDxzdHJpbmcsIG51bWJlciB8IG51bWJlcltdPjtcbiAgcmVhZG9ubHkgZmxvYXQzMl9ub2lzZTogUmVjb3JkPHN0cmluZywgbnVtYmVyPjtcbn1cblxuY29uc3QgdGVzdCA9IHN1aXRlKFwia29rb3JvIGJsb2Nrc1wiKTtcbmNvbnN0IGJsb2NrcyA9IChKU09OLnBhcnNlKHJlYWRGaWxlU3luYyhcInRlc3QvZ29sZGVuL2tva29yby9ibG9ja3MuanNvblwiLCBcInV0ZjhcIikpIGFzIHsgYmxvY2tzOiBCbG9ja0Nhc2VbXSB9KVxuICAuYmxvY2tzO1xuXG4vKiogRXZlcnl0aGluZyB0aGF0IGEgYmxvY2sgaXMgcnVuIHdpdGguICovXG5pbnRlcmZhY2UgQmVuY2gge1xuICByZWFkb25seSB3OiBXZWlnaHRzO1xuICByZWFkb25seSBwYXJhbWV0ZXJzOiBSZWNvcmQ8c3RyaW5nLCBudW1iZXIgfCBudW1iZXJbXT47XG4gIC8qKiBBbiBpbnB1dCBvbiB0aGUgZGV2aWNlLiAqL1xuICBpbnB1dChuYW1lOiBzdHJpbmcpOiBUZW5zb3I7XG4gIGlkcyhuYW1lOiBzdHJpbmcpOiBUZW5zb3I8XCJ1MzJcIj47XG4gIC8qKiBUaGUgc3R5bGUgYXMgYSByb3cuICovXG4gIHN0eWxlKCk6IFRlbnNvcjtcbiAgc2hhcGUobmFtZTogc3RyaW5nKTogcmVhZG9ubHkgbnVtYmVyW107XG4gIGdvbGRlbihuYW1lOiBzdHJpbmcpOiBHb2xkZW5UZW5zb3I7XG59XG5cbnR5cGUgT3V0cHV0cyA9IFJlY29yZDxzdHJpbmcsIFRlbnNvciB8IEFycmF5TGlrZTxudW1iZXI+PjtcblxuLyoqIEJ1aWxkcyB0aGUgYmxvY2sgYW5kIGdpdmVzIGJhY2sgd2hhdCBydW5zIGl0OiBvdXRwdXRzIGJ5IHRoZSBuYW1lcyBvZiB0aGUgZ29sZGVuLiAqL1xuY29uc3QgYnVpbGRlcnM6IFJlY29yZDxzdHJpbmcsIChiZW5jaDogQmVuY2gpID0+ICgpID0+IE91dHB1dHMgfCBQcm9taXNlPE91dHB1dHM+PiA9IHtcbiAgYWRhaW4xZDogYWRhaW4sXG4gIGFkYWluMWRfcGxhaW46IGFkYWluLFxuICBhZGFsYXllcm5vcm0oeyB3LCBpbnB1dCwgc3R5bGUsIHNoYXBlIH0pIHtcbiAgICBjb25zdCBwcm9qZWN0aW9uID0gbmV3IFN0eWxlUHJvamVjdGlvbih3LCBzaGFwZShcImluLnhcIilbMV0hLCBzaGFwZShcImluLnN0eWxlXCIpWzBdISk7XG4gICAgcmV0dXJuICgpID0+ICh7IHk6IGFkYXB0aXZlTGF5ZXJOb3JtKGlucHV0KFwieFwiKSwgcHJvamVjdGlvbi5mb3J3YXJkKHN0eWxlKCkpLCB7IGVwczogMWUtNSB9KSB9KTtcbiAgfSxcbiAgcmVzYmxrX3BsYWluOiByZXNCbG9jayhmYWxzZSksXG4gIHJlc2Jsa19wcm9qZWN0OiByZXNCbG9jayhmYWxzZSksXG4gIHJlc2Jsa191cHNhbXBsZTogcmVzQmxvY2sodHJ1ZSksXG4gIHNuYWtlX3Jlc2Jsb2NrX2szOiBzbmFrZVJlc0Jsb2NrLFxuICBzbmFrZV9yZXNibG9ja19rNzogc25ha2VSZXNCbG9jayxcbiAgc25ha2VfcmVzYmxvY2tfazExOiBzbmFrZVJlc0Jsb2NrLFxuICBiaWxzdG06IGxzdG0sXG4gIGJpbHN0bV9vbmVfc3RlcDogbHN0bSxcbiAgYWxiZXJ0KHsgdywgcGFyYW1ldGVycywgaWRzIH0pIHtcbiAgICBjb25zdCBhbGJlcnQgPSBuZXcgQWxiZXJ0KHcsIHBhcmFtZXRlcnMgYXMgdW5rbm93biBhcyBBbGJlcnRDb25maWcpO1xuICAgIHJldHVybiAoKSA9PiAoeyB5OiBhbGJlcnQuZm9yd2FyZChpZHMoXCJpZHNcIikpIH0pO1xuICB9LFxuICB0ZXh0X2VuY29kZXIoeyB3LCBwYXJhbWV0ZXJzLCBpZHMsIHNoYXBlIH0pIHtcbiAgICBjb25zdCBjb25maWcgPSB7XG4gICAgICBoaWRkZW5fZGltOiBOdW1iZXIocGFyYW1ldGVycy5jaGFubmVscyksXG4gICAgICBuX2xheWVyOiBOdW1iZXIocGFyYW1ldGVycy5kZXB0aCksXG4gICAgICBuX3Rva2VuOiBzaGFwZShcIncuZW1iZWRkaW5nLndlaWdodFwiKVswXSEsXG4gICAgICB0ZXh0X2VuY29kZXJfa2VybmVsX3NpemU6IHNoYXBlKFwidy5jbm4uMC4wLndlaWdodFwiKVsyXSEsXG4gICAgfTtcbiAgICBjb25zdCBlbmNvZGVyID0gbmV3IFRleHRFbmNvZGVyKHcsIGNvbmZpZyk7XG4gICAgcmV0dXJuICgpID0+ICh7IHk6IGVuY29kZXIuZm9yd2FyZChpZHMoXCJpZHNcIikpIH0pO1xuICB9LFxuICBkdXJhdGlvbl9lbmNvZGVyKHsgdywgcGFyYW1ldGVycywgaW5wdXQsIHN0eWxlLCBzaGFwZSB9KSB7XG4gICAgY29uc3QgeyBkX21vZGVsLCBkZXB0aCB9ID0gcGFyYW1ldGVycztcbiAgICBjb25zdCBlbmNvZGVyID0gbmV3IER1cmF0aW9uRW5jb2Rlcih3LCBOdW1iZXIoZF9tb2RlbCksIHNoYXBlKFwiaW4uc3R5bGVcIilbMF0hLCBOdW1iZXIoZGVwdGgpKTtcbiAgICByZXR1cm4gKCkgPT4gKHsgeTogZW5jb2Rlci5mb3J3YXJkKGlucHV0KFwieFwiKSwgc3R5bGUoKSkgfSk7XG4gIH0sXG4gIHByb3NvZHkoeyB3LCBwYXJhbWV0ZXJzLCBpbnB1dCwgc3R5bGUsIHNoYXBlLCBnb2xkZW4gfSkge1xuICAgIGNvbnN0IGNvbmZpZyA9IHtcbiAgICAgIGhpZGRlbl9kaW06IE51bWJlcihwYXJhbWV0ZXJzLmRfaGlkKSxcbiAgICAgIHN0eWxlX2RpbTogc2hhcGUoXCJpbi5zdHlsZVwiKVswXSEsXG4gICAgICBuX2xheWVyOiBOdW1iZXIocGFyYW1ldGVycy5kZXB0aCksXG4gICAgICBtYXhfZHVyOiBOdW1iZXIocGFyYW1ldGVycy5tYXhfZHVyKSxcbiAgICB9O1xuICAgIGNvbnN0IHByZWRpY3RvciA9IG5ldyBQcm9zb2R5UHJlZGljdG9yKHcsIGNvbmZpZyk7XG4gICAgcmV0dXJuIGFzeW5jICgpID0+IHtcbiAgICAgIGNvbnN0IHsgZCwgbG9naXRzIH0gPSBwcmVkaWN0b3IuZHVyYXRpb25zKGlucHV0KFwieFwiKSwgc3R5bGUoKSk7XG4gICAgICBjb25zdCBzdW1zID0gZHVyYXRpb25TdW1zKFxuICAgICAgICAoYXdhaXQgbG9naXRzLnJlYWQoKSkgYXMgRmxvYXQzMkFycmF5LFxuICAgICAgICBjb25maWcubWF4X2R1cixcbiAgICAgICAgZ29sZGVuKFwiaW4uc3BlZWRcIikudmFsdWVzWzBdISxcbiAgICAgICk7XG4gICAgICBjb25zdCBkdXJhdGlvbnMgPSByb3VuZER1cmF0aW9ucyhzdW1zKTtcbiAgICAgIGNvbnN0IGZyYW1lcyA9IHcuZGV2aWNlLnRlbnNvcih0b2tlbk9mRnJhbWUoZHVyYXRpb25zKSwgW2R1cmF0aW9ucy5yZWR1Y2UoKGEsIGIpID0+IGEgKyBiLCAwKV0sIFwidTMyXCIpO1xuICAgICAgcmV0dXJuIHsgZCwgbG9naXRzLCBkdXJhdGlvbl9zdW06IHN1bXMsIGR1cmF0aW9ucywgLi4ucHJlZGljdG9yLmN1cnZlcyhkLCBmcmFtZXMsIHN0eWxlKCkpIH07XG4gICAgfTtcbiAgfSxcbiAgcG9vbCh7IHcsIGlucHV0LCBzaGFwZSB9KSB7XG4gICAgY29uc3Qgd2VpZ2h0ID0gdy5kZXB0aHdpc2UoXCJcIiwgc2hhcGUoXCJ3LndlaWdodFwiKSBhcyBbbnVtYmVyLCAxLCBudW1iZXJdKTtcbiAgICBjb25zdCBiaWFzID0gdy52ZWN0b3IoXCJiaWFzXCIsIHNoYXBlKFwidy5iaWFzXCIpKTtcbiAgICBjb25zdCBvcHRpb25zID0geyBzdHJpZGU6IDIsIHBhZGRpbmc6IDEsIG91dHB1dFBhZGRpbmc6IDEgfTtcbiAgICByZXR1cm4gKCkgPT4gKHsgeTogZGVwdGh3aXNlQ29udlRyYW5zcG9zZTFkKGlucHV0KFwieFwiKSwgd2VpZ2h0LCBiaWFzLCBvcHRpb25zKSB9KTtcbiAgfSxcbiAgdXBzYW1wbGUoeyB3LCBwYXJhbWV0ZXJzLCBpbnB1dCwgc2hhcGUgfSkge1xuICAgIGNvbnN0IHsgc3RyaWRlLCBrZXJuZWwsIHBhZGRpbmcgfSA9IHBhcmFtZXRlcnMgYXMgUmVjb3JkPHN0cmluZywgbnVtYmVyPjtcbiAgICBjb25zdCB3ZWlnaHQgPSB3LmNvbnZUcmFuc3Bvc2UoXCJcIiwgc2hhcGUoXCJ3LndlaWdodFwiKSBhcyBbbnVtYmVyLCBudW1iZXIsIG51bWJlcl0sIHN0cmlkZSEpO1xuICAgIGNvbnN0IGJpYXMgPSB3LnZlY3RvcihcImJpYXNcIiwgc2hhcGUoXCJ3LmJpYXNcIikpO1xuICAgIHJldHVybiAoKSA9PiAoeyB5OiBjb252VHJhbnNwb3NlMWQoaW5wdXQoXCJ4XCIpLCB3ZWlnaHQsIGtlcm5lbCEsIHsgYmlhcywgcGFkZGluZzogcGFkZGluZyEgfSkgfSk7XG4gIH0sXG4gIGdlbmVyYXRvcih7IHcsIHBhcmFtZXRlcnMsIGlucHV0LCBzdHlsZSwgc2hhcGUsIGdvbGRlbiB9KSB7XG4gICAgY29uc3QgeyByYXRlcywga2VybmVscywgaW5pdGlhbF9jaGFubmVsLCByZXNibG9ja19rZXJuZWxzLCBkaWxhdGlvbnMgfSA9IHBhcmFtZXRlcnMgYXMgUmVjb3JkPFxuICAgICAgc3RyaW5nLFxuICAgICAgbnVtYmVyW11cbiAgICA+O1xuICAgIGNvbnN0IGdlbmVyYXRvciA9IG5ldyBHZW5lcmF0b3IoXG4gICAgICB3LFxuICAgICAge1xuICAgICAgICB1cHNhbXBsZV9yYXRlczogcmF0ZXMhLFxuICAgICAgICB1cHNhbXBsZV9rZXJuZWxfc2l6ZXM6IGtlcm5lbHMhLFxuICAgICAgICB1cHNhbXBsZV9pbml0aWFsX2NoYW5uZWw6IE51bWJlcihpbml0aWFsX2NoYW5uZWwpLFxuICAgICAgICByZXNibG9ja19rZXJuZWxfc2l6ZXM6IHJlc2Jsb2NrX2tlcm5lbHMhLFxuICAgICAgICByZXNibG9ja19kaWxhdGlvbl9zaXplczogcmVzYmxvY2tfa2VybmVscyEubWFwKCgpID0+IGRpbGF0aW9ucyEpLFxuICAgICAgICBnZW5faXN0ZnRfbl9mZnQ6IDIwLFxuICAgICAgICBnZW5faXN0ZnRfaG9wX3NpemU6IDUsXG4gICAgICB9LFxuICAgICAgc2hhcGUoXCJpbi5zdHlsZVwiKVswXSEsXG4gICAgKTtcbiAgICBjb25zdCB3ZWlnaHQgPSB3LnZlY3RvcihcIm1fc291cmNlLmxfbGluZWFyLndlaWdodFwiLCBbMSwgOV0pLnJlc2hhcGUoWzldKTtcbiAgICBjb25zdCBiaWFzID0gdy52ZWN0b3IoXCJtX3NvdXJjZS5sX2xpbmVhci5iaWFzXCIsIFsxXSk7XG4gICAgcmV0dXJuIGFzeW5jICgpID0+IHtcbiAgICAgIGNvbnN0IHsgbm9pc2Vfc2VlZCwgbm9pc2Vfc3RyZWFtIH0gPSBwYXJhbWV0ZXJzIGFzIFJlY29yZDxzdHJpbmcsIG51bWJlcj47XG4gICAgICBjb25zdCBmMCA9IGdvbGRlbihcImluLmYwXCIpLnZhbHVlcyBhcyBGbG9hdDMyQXJyYXk7XG4gICAgICBjb25zdCBzYW1wbGVzID0gZ2VuZXJhdG9yLnNhbXBsZXNQZXJSb3c7XG4gICAgICBjb25zdCBzb3VyY2UgPSBoYXJtb25pY1NvdXJjZShpbnB1dChcImYwXCIpLCBwaGFzZXMody5kZXZpY2UsIGYwLCBzYW1wbGVzKSwgd2VpZ2h0LCBiaWFzLCBzYW1wbGVzLCB7XG4gICAgICAgIHNlZWQ6IG5vaXNlX3NlZWQhLFxuICAgICAgICBzdHJlYW06IG5vaXNlX3N0cmVhbSEsXG4gICAgICB9KTtcbiAgICAgIGNvbnN0IG91dHB1dHM6IE91dHB1dHMgPSB7IHNvdXJjZSB9O1xuICAgICAgY29uc3QgdGFwID0gKG5hbWU6IHN0cmluZywgdGVuc29yOiBUZW5zb3IpID0+IHZvaWQgKG91dHB1dHNbbmFtZV0gPSB3LmRldmljZS5jb3B5KHRlbnNvcikpO1xuICAgICAgb3V0cHV0cy5hdWRpbyA9IGF3YWl0IGdlbmVyYXRvci5mb3J3YXJkKGlucHV0KFwieFwiKSwgc291cmNlLCBzdHlsZSgpLCB7IHRhcCB9KTtcbiAgICAgIGNvbnN0IGhhciA9IChhd2FpdCAob3V0cHV0cy5oYXIgYXMgVGVuc29yKS5yZWFkKCkpIGFzIEZsb2F0MzJBcnJheTtcbiAgICAgIG91dHB1dHMuaGFyX21hZ25pdHVkZSA9IGNvbHVtbnMoaGFyLCAob3V0cHV0cy5oYXIgYXMgVGVuc29yKS5zaGFwZVsxXSEsIChjKSA9PiBjIDwgMTEpO1xuICAgICAgZGVsZXRlIG91dHB1dHMuaGFyO1xuICAgICAgZm9yIChjb25zdCBpIG9mIFswLCAxXSkgZGVsZXRlIG91dHB1dHNbYHN0YWdlLiR7aX1gXTtcbiAgICAgIHJldHVybiBvdXRwdXRzO1xuICAgIH07XG4gIH0sXG59O1xuXG5mdW5jdGlvbiBwaGFzZXMoZGV2aWNlOiBEZXZpY2UsIGYwOiBGbG9hdDMyQXJyYXksIHNhbXBsZXM6IG51bWJlcikge1xuICBjb25zdCB7IHBoYXNlLCByYXRlIH0gPSBoYXJtb25pY1BoYXNlKGYwLCBzYW1wbGVzLCAyNDAwMCk7XG4gIGNvbnN0IHNoYXBlID0gW2YwLmxlbmd0aCwgOV07XG4gIHJldHVybiB7IHBoYXNlOiBkZXZpY2UudGVuc29yKHBoYXNlLCBzaGFwZSwgXCJ1MzJcIiksIHJhdGU6IGRldmljZS50ZW5zb3IocmF0ZSwgc2hhcGUsIFwidTMyXCIpIH07XG59XG5cbmZ1bmN0aW9uIGFkYWluKHsgdywgaW5wdXQsIHN0eWxlLCBzaGFwZSB9OiBCZW5jaCkge1xuICBjb25zdCBwcm9qZWN0aW9uID0gbmV3IFN0eWxlUHJvamVjdGlvbih3LCBzaGFwZShcImluLnhcIilbMV0hLCBzaGFwZShcImluLnN0eWxlXCIpWzBdISk7XG4gIHJldHVybiAoKSA9PiB7XG4gICAgY29uc3QgeCA9IGlucHV0KFwieFwiKTtcbiAgICByZXR1cm4geyB5OiBhY3RpdmF0aW9uKHgsIHsgc2xvcGU6IDEgfSwgYWRhcHRpdmVJbnN0YW5jZU5vcm0oeCwgcHJvamVjdGlvbi5mb3J3YXJkKHN0eWxlKCkpKSkgfTtcbiAgfTtcbn1cblxuZnVuY3Rpb24gcmVzQmxvY2sodXBzYW1wbGU6IGJvb2xlYW4pIHtcbiAgcmV0dXJuICh7IHcsIGlucHV0LCBzdHlsZSwgc2hhcGUgfTogQmVuY2gpID0+IHtcbiAgICBjb25zdCBibG9jayA9IG5ldyBBZGFpblJlc0Jsb2NrMWQoXG4gICAgICB3LFxuICAgICAgc2hhcGUoXCJpbi54XCIpWzFdISxcbiAgICAgIHNoYXBlKFwib3V0LnlcIilbMV0hLFxuICAgICAgc2hhcGUoXCJpbi5zdHlsZVwiKVswXSEsXG4gICAgICB1cHNhbXBsZSxcbiAgICApO1xuICAgIHJldHVybiAoKSA9PiAoeyB5OiBibG9jay5mb3J3YXJkKGlucHV0KFwieFwiKSwgc3R5bGUoKSkgfSk7XG4gIH07XG59XG5cbmZ1bmN0aW9uIHNuYWtlUmVzQmxvY2soeyB3LCBwYXJhbWV0ZXJzLCBpbnB1dCwgc3R5bGUsIHNoYXBlIH06IEJlbmNoKSB7XG4gIGNvbnN0IHsga2VybmVsLCBkaWxhdGlvbnMgfSA9IHBhcmFtZXRlcnM7XG4gIGNvbnN0IGJsb2NrID0gbmV3IFNuYWtlUmVzQmxvY2soXG4gICAgdyxcbiAgICBzaGFwZShcImluLnhcIilbMV0hLFxuICAgIE51bWJlcihrZXJuZWwpLFxuICAgIGRpbGF0aW9ucyBhcyBudW1iZXJbXSxcbiAgICBzaGFwZShcImluLnN0eWxlXCIpWzBdISxcbiAgKTtcbiAgcmV0dXJuICgpID0+ICh7IHk6IGJsb2NrLmZvcndhcmQoaW5wdXQoXCJ4XCIpLCBzdHlsZSgpKSB9KTtcbn1cblxuZnVuY3Rpb24gbHN0bSh7IHcsIHBhcmFtZXRlcnMsIGlucHV0LCBzaGFwZSB9OiBCZW5jaCkge1xuICBjb25zdCB3ZWlnaHRzID0gdy5sc3RtKHNoYXBlKFwiaW4ueFwiKVsxXSEsIE51bWJlcihwYXJhbWV0ZXJzLmhpZGRlbikpO1xuICByZXR1cm4gKCkgPT4gKHsgeTogYmlkaXJlY3Rpb25hbExzdG0oaW5wdXQoXCJ4XCIpLCB3ZWlnaHRzKSB9KTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gb3BlbkJlbmNoKGZpbGU6IHN0cmluZykge1xuICBjb25zdCBkZXZpY2UgPSBhd2FpdCB0ZXN0RGV2aWNlKCk7XG4gIGNvbnN0IGdvbGRlbiA9IGF3YWl0IHJlYWRHb2xkZW4oYGtva29yby8ke2ZpbGV9YCk7XG4gIGNvbnN0IGdldCA9IChuYW1lOiBzdHJpbmcpID0+IHtcbiAgICBjb25zdCB0ZW5zb3IgPSBnb2xkZW4uZ2V0KG5hbWUpO1xuICAgIGFzc2VydC5vayh0ZW5zb3IsIGAke2ZpbGV9IGhhcyAke25hbWV9YCk7XG4gICAgcmV0dXJuIHRlbnNvciE7XG4gIH07XG4gIHJldHVybiB7XG4gICAgZGV2aWNlLFxuICAgIGdvbGRlbixcbiAgICBiZW5jaDoge1xuICAgICAgaW5wdXQ6IChuYW1lOiBzdHJpbmcpID0+IGRldmljZS50ZW5zb3IoZ2V0KGBpbi4ke25hbWV9YCkudmFsdWVzLCBnZXQoYGluLiR7bmFtZX1gKS5zaGFwZSksXG4gICAgICBpZHM6IChuYW1lOiBzdHJpbmcpID0+IGRldmljZS50ZW5zb3IoZ2V0KGBpbi4ke25hbWV9YCkudmFsdWVzLCBnZXQoYGluLiR7bmFtZX1gKS5zaGFwZSwgXCJ1MzJcIiksXG4gICAgICBzdHlsZTogKCkgPT4gZGV2aWNlLnRlbnNvcihnZXQoXCJpbi5zdHlsZVwiKS52YWx1ZXMsIFsxLCBnZXQoXCJpbi5zdHlsZVwiKS52YWx1ZXMubGVuZ3RoXSksXG4gICAgICBzaGFwZTogKG5hbWU6IHN0cmluZykgPT4gZ2V0KG5hbWUpLnNoYXBlLFxuICAgICAgZ29sZGVuOiBnZXQsXG4gICAgfSxcbiAgfTtcbn1cblxuZm9yIChjb25zdCB7IGJsb2NrLCBmaWxlLCBwYXJhbWV0ZXJzLCBmbG9hdDMyX25vaXNlIH0gb2YgYmxvY2tzKSB7XG4gIGNvbnN0IGJ1aWxkID0gYnVpbGRlcnNbYmxvY2tdO1xuICBpZiAoIWJ1aWxkKSBjb250aW51ZTsgLy8gc3RmdCwgaXN0ZnQsIHNvdXJjZSBhbmQgd2VpZ2h0X25vcm0gaGF2ZSB0ZXN0cyBvZiB0aGVpciBvd24gYmVsb3dcbiAgdGVzdChgJHtibG9ja30gZXF1YWxzIFB5VG9yY2hgLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgeyBkZXZpY2UsIGdvbGRlbiwgYmVuY2ggfSA9IGF3YWl0IG9wZW5CZW5jaChmaWxlKTtcbiAgICBjb25zdCBjaGVja3BvaW50ID0gYXdhaXQgb3BlbkdvbGRlbihga29rb3JvLyR7ZmlsZX1gKTtcbiAgICBjb25zdCB7IG1vZGVsOiBydW4gfSA9IGF3YWl0IFdlaWdodHMubG9hZChcbiAgICAgIGRldmljZSxcbiAgICAgIGNoZWNrcG9pbnQsXG4gICAgICAod2VpZ2h0cykgPT4gYnVpbGQoeyAuLi5iZW5jaCwgdzogd2VpZ2h0cy5hdChcIndcIiksIHBhcmFtZXRlcnMgfSksXG4gICAgICB7IGlnbm9yZTogL14oaW58b3V0KVxcLi8gfSxcbiAgICApO1xuICAgIGF3YWl0IGNoZWNrcG9pbnQuY2xvc2UoKTtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCBvdXRwdXRdIG9mIE9iamVjdC5lbnRyaWVzKGF3YWl0IHJ1bigpKSkge1xuICAgICAgY29uc3QgZXhwZWN0ZWQgPSBnb2xkZW4uZ2V0KGBvdXQuJHtuYW1lfWApO1xuICAgICAgYXNzZXJ0Lm9rKGV4cGVjdGVkLCBgdGhlIGdvbGRlbiBoYXMgJHtuYW1lfWApO1xuICAgICAgY29uc3QgdmFsdWVzID0gXCJyZWFkXCIgaW4gb3V0cHV0ICYmIHR5cGVvZiBvdXRwdXQucmVhZCA9PT0gXCJmdW5jdGlvblwiID8gYXdhaXQgb3V0cHV0LnJlYWQoKSA6IG91dHB1dDtcbiAgICAgIGNvbnN0IGVycm9yID0gcmVsYXRpdmVSbXNlKHZhbHVlcyBhcyBBcnJheUxpa2U8bnVtYmVyPiwgZXhwZWN0ZWQhLnZhbHVlcyk7XG4gICAgICBjb25zdCBiYXIgPSBNYXRoLm1heCgxZS01LCAzICogKGZsb2F0MzJfbm9pc2VbbmFtZV0gPz8gMCkpO1xuICAgICAgaWYgKHByb2Nlc3MuZW52LkZPUk1BTlRfU0hPVykgY29uc29sZS5sb2coYmxvY2ssIG5hbWUsIGVycm9yLnRvRXhwb25lbnRpYWwoMSksIGJhci50b0V4cG9uZW50aWFsKDEpKTtcbiAgICAgIGFzc2VydC5vayhlcnJvciA8PSBiYXIsIGAke25hbWV9OiByZWxhdGl2ZSBlcnJvciAke2Vycm9yfSwgZXhwZWN0ZWQgYXQgbW9zdCAke2Jhcn1gKTtcbiAgICB9XG4gIH0pO1xufVxuXG50ZXN0KFwid2VpZ2h0X25vcm06IGZvbGRlZCB3ZWlnaHRzIGVxdWFsIFB5VG9yY2gncywgZm9yIGFsbCB0aHJlZSBraW5kcyBvZiBjb252b2x1dGlvblwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHsgZGV2aWNlLCBiZW5jaCB9ID0gYXdhaXQgb3BlbkJlbmNoKFwiYmxvY2tfd2VpZ2h0X25vcm0uc2FmZXRlbnNvcnNcIik7XG4gIGZvciAoY29uc3Qga2luZCBvZiBbXCJjb252XCIsIFwidHJhbnNwb3NlZFwiLCBcImRlcHRod2lzZVwiXSkge1xuICAgIGNvbnN0IHYgPSBiZW5jaC5nb2xkZW4oYGluLiR7a2luZH1fdmApO1xuICAgIGNvbnN0IHRhYmxlOiBUYWJsZSA9IHtcbiAgICAgIHRlbnNvcjogZGV2aWNlLnRlbnNvcihuZXcgVWludDMyQXJyYXkodi52YWx1ZXMuYnVmZmVyKSwgW3YudmFsdWVzLmxlbmd0aF0sIFwidTMyXCIpLFxuICAgICAgZm9ybWF0OiBGT1JNQVRTLkYzMixcbiAgICB9O1xuICAgIGNvbnN0IHJvd3MgPSB2LnNoYXBlWzBdITtcbiAgICBjb25zdCBnID0gZGV2aWNlLnRlbnNvcihiZW5jaC5nb2xkZW4oYGluLiR7a2luZH1fZ2ApLnZhbHVlcywgW3Jvd3NdKTtcbiAgICBjb25zdCBzY2FsZSA9IGF3YWl0IHdlaWdodE5vcm1TY2FsZShnLCB0YWJsZSwgdi52YWx1ZXMubGVuZ3RoIC8gcm93cykucmVhZCgpO1xuICAgIGNvbnN0IGZvbGRlZCA9IHYudmFsdWVzLm1hcCgodmFsdWUsIGkpID0+IHZhbHVlICogc2NhbGVbTWF0aC5mbG9vcihpIC8gKHYudmFsdWVzLmxlbmd0aCAvIHJvd3MpKV0hKTtcbiAgICBhc3NlcnQub2socmVsYXRpdmVSbXNlKGZvbGRlZCwgYmVuY2guZ29sZGVuKGBvdXQuJHtraW5kfWApLnZhbHVlcykgPD0gMWUtNiwga2luZCk7XG4gIH1cbn0pO1xuXG50ZXN0KFwic3RmdDogbWFnbml0dWRlcyBhbmQgYW5nbGVzIGVxdWFsIFB5VG9yY2gncywgYnkgcmVhbCBhbmQgaW1hZ2luYXJ5IHBhcnRzXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgeyBkZXZpY2UsIGdvbGRlbiwgYmVuY2ggfSA9IGF3YWl0IG9wZW5CZW5jaChcImJsb2NrX3N0ZnQuc2FmZXRlbnNvcnNcIik7XG4gIGNvbnN0IGZvdXJpZXIgPSBjcmVhdGVGb3VyaWVyKGRldmljZSwgMjAsIDUpO1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgWy4uLmdvbGRlbi5rZXlzKCldLmZpbHRlcigoa2V5KSA9PiBrZXkuc3RhcnRzV2l0aChcImluLlwiKSkubWFwKChrZXkpID0+IGtleS5zbGljZSgzKSkpIHtcbiAgICBjb25zdCBvdXQgPSBhd2FpdCBzdGZ0KGJlbmNoLmlucHV0KG5hbWUpLCBmb3VyaWVyKS5yZWFkKCk7XG4gICAgY29uc3QgbWFnbml0dWRlID0gY29sdW1ucyhvdXQgYXMgRmxvYXQzMkFycmF5LCAyNCwgKGMpID0+IGMgPCAxMSk7XG4gICAgY29uc3QgcGhhc2UgPSBjb2x1bW5zKG91dCBhcyBGbG9hdDMyQXJyYXksIDI0LCAoYykgPT4gYyA+PSAxMSAmJiBjIDwgMjIpO1xuICAgIGNvbnN0IHJlID0gYmVuY2guZ29sZGVuKGBvdXQuJHtuYW1lfV9yZWApLnZhbHVlcztcbiAgICBjb25zdCBpbSA9IGJlbmNoLmdvbGRlbihgb3V0LiR7bmFtZX1faW1gKS52YWx1ZXM7XG4gICAgY29uc3QgZXhwZWN0ZWQgPSBiZW5jaC5nb2xkZW4oYG91dC4ke25hbWV9X3BoYXNlYCkudmFsdWVzO1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgcmUubGVuZ3RoOyBpKyspIHtcbiAgICAgIGNvbnN0IGZyYW1lID0gTWF0aC5mbG9vcihpIC8gMTEpO1xuICAgICAgY29uc3QgayA9IGkgJSAxMTtcbiAgICAgIGNvbnN0IGxhcmdlc3QgPSBNYXRoLm1heCguLi5tYWduaXR1ZGUuc3ViYXJyYXkoMTEgKiBmcmFtZSwgMTEgKiBmcmFtZSArIDExKSk7XG4gICAgICBhc3NlcnQub2soXG4gICAgICAgIE1hdGguYWJzKG1hZ25pdHVkZVtpXSEgKiBNYXRoLmNvcyhwaGFzZVtpXSEpIC0gcmVbaV0hKSA8PSAxZS01ICogbGFyZ2VzdCArIDFlLTEyLFxuICAgICAgICBgJHtuYW1lfSByZSAke2l9YCxcbiAgICAgICk7XG4gICAgICBhc3NlcnQub2soXG4gICAgICAgIE1hdGguYWJzKG1hZ25pdHVkZVtpXSEgKiBNYXRoLnNpbihwaGFzZVtpXSEpIC0gaW1baV0hKSA8PSAxZS01ICogbGFyZ2VzdCArIDFlLTEyLFxuICAgICAgICBgJHtuYW1lfSBpbSAke2l9YCxcbiAgICAgICk7XG4gICAgICBpZiAoZnJhbWUgPT09IDAgfHwgayA9PT0gMCB8fCBrID09PSAxMCkge1xuICAgICAgICBhc3NlcnQub2soXG4gICAgICAgICAgcGhhc2VbaV0gPT09IDAgfHwgcGhhc2VbaV0gPT09IE1hdGguZnJvdW5kKE1hdGguUEkpLFxuICAgICAgICAgIGAke25hbWV9OiBmcmFtZSAke2ZyYW1lfSwgYmluICR7a30gaXMgcmVhbGAsXG4gICAgICAgICk7XG4gICAgICB9IGVsc2UgaWYgKG1hZ25pdHVkZVtpXSEgPiAxZS00ICogbGFyZ2VzdCkge1xuICAgICAgICAvLyBBbiBhbmdsZSBpcyBhcyBnb29kIGFzIHRoZSBsYXJnZXIgYmlucyBhcm91bmQgbGV0IGl0IGJlLlxuICAgICAgICBjb25zdCB0dXJuID0gTWF0aC5hYnMocGhhc2VbaV0hIC0gZXhwZWN0ZWRbaV0hKTtcbiAgICAgICAgY29uc3QgYmFyID0gKDVlLTcgKiBsYXJnZXN0KSAvIG1hZ25pdHVkZVtpXSE7XG4gICAgICAgIGFzc2VydC5vayhNYXRoLm1pbih0dXJuLCAyICogTWF0aC5QSSAtIHR1cm4pIDw9IGJhciwgYCR7bmFtZX06IGFuZ2xlICR7aX0gaXMgb2ZmIGJ5ICR7dHVybn1gKTtcbiAgICAgIH1cbiAgICB9XG4gIH1cbn0pO1xuXG50ZXN0KFwiaXN0ZnQgZXF1YWxzIHRvcmNoLmlzdGZ0XCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgeyBkZXZpY2UsIGJlbmNoIH0gPSBhd2FpdCBvcGVuQmVuY2goXCJibG9ja19pc3RmdC5zYWZldGVuc29yc1wiKTtcbiAgY29uc3QgbWFnbml0dWRlID0gYmVuY2guZ29sZGVuKFwiaW4ubWFnbml0dWRlXCIpO1xuICBjb25zdCBwaGFzZSA9IGJlbmNoLmdvbGRlbihcImluLnBoYXNlXCIpLnZhbHVlcztcbiAgY29uc3QgZnJhbWVzID0gbWFnbml0dWRlLnNoYXBlWzBdITtcbiAgY29uc3QgaGVhZCA9IEZsb2F0MzJBcnJheS5mcm9tKHsgbGVuZ3RoOiBmcmFtZXMgKiAyMiB9LCAoXywgaSkgPT4ge1xuICAgIGNvbnN0IGF0ID0gTWF0aC5mbG9vcihpIC8gMjIpICogMTEgKyAoaSAlIDExKTtcbiAgICByZXR1cm4gaSAlIDIyIDwgMTEgPyBNYXRoLmxvZyhtYWduaXR1ZGUudmFsdWVzW2F0XSEpIDogTWF0aC5hc2luKHBoYXNlW2F0XSEpO1xuICB9KTtcbiAgY29uc3QgYXVkaW8gPSBhd2FpdCBpc3RmdChleHBQaGFzZShkZXZpY2UudGVuc29yKGhlYWQsIFtmcmFtZXMsIDIyXSkpLCBjcmVhdGVGb3VyaWVyKGRldmljZSwgMjAsIDUpKS5yZWFkKCk7XG4gIGFzc2VydC5vayhyZWxhdGl2ZVJtc2UoYXVkaW8sIGJlbmNoLmdvbGRlbihcIm91dC5hdWRpb1wiKS52YWx1ZXMpIDw9IDFlLTYpO1xufSk7XG5cbnRlc3QoXCJzb3VyY2U6IGN5Y2xlcywgc2luZXMgYW5kIGV4Y2l0YXRpb24gZXF1YWwgdGhlIGNsb3NlZCBmb3JtIGluIGY2NFwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHsgZGV2aWNlLCBiZW5jaCB9ID0gYXdhaXQgb3BlbkJlbmNoKFwiYmxvY2tfc291cmNlLnNhZmV0ZW5zb3JzXCIpO1xuICBjb25zdCB7IG5vaXNlX3NlZWQsIG5vaXNlX3N0cmVhbSB9ID0gYmxvY2tzLmZpbmQoKHsgYmxvY2sgfSkgPT4gYmxvY2sgPT09IFwic291cmNlXCIpIS5wYXJhbWV0ZXJzO1xuICBjb25zdCBmMCA9IGJlbmNoLmdvbGRlbihcImluLmYwXCIpLnZhbHVlcyBhcyBGbG9hdDMyQXJyYXk7XG4gIGNvbnN0IHNpbmUgPSBkZXZpY2Uub3duZWQoW2YwLmxlbmd0aCAqIDMwMCwgOV0pO1xuICBjb25zdCBzb3VyY2UgPSBoYXJtb25pY1NvdXJjZShcbiAgICBiZW5jaC5pbnB1dChcImYwXCIpLFxuICAgIHBoYXNlcyhkZXZpY2UsIGYwLCAzMDApLFxuICAgIGJlbmNoLmlucHV0KFwibF9saW5lYXJfd2VpZ2h0XCIpLFxuICAgIGJlbmNoLmlucHV0KFwibF9saW5lYXJfYmlhc1wiKSxcbiAgICAzMDAsXG4gICAgeyBzZWVkOiBOdW1iZXIobm9pc2Vfc2VlZCksIHN0cmVhbTogTnVtYmVyKG5vaXNlX3N0cmVhbSkgfSxcbiAgICBzaW5lLFxuICApO1xuICBjb25zdCBldmVyeVNldmVudGggPSAoYXdhaXQgc2luZS5yZWFkKCkpLmZpbHRlcigoXywgaSkgPT4gTWF0aC5mbG9vcihpIC8gOSkgJSA3ID09PSAwKTtcbiAgYXNzZXJ0Lm9rKHJlbGF0aXZlUm1zZShldmVyeVNldmVudGggYXMgRmxvYXQzMkFycmF5LCBiZW5jaC5nb2xkZW4oXCJvdXQuc2luZVwiKS52YWx1ZXMpIDw9IDFlLTYpO1xuICBhc3NlcnQub2socmVsYXRpdmVSbXNlKGF3YWl0IHNvdXJjZS5yZWFkKCksIGJlbmNoLmdvbGRlbihcIm91dC5zb3VyY2VcIikudmFsdWVzKSA8PSAxZS02KTtcbn0pO1xuXG50ZXN0KFwiaGFsZiB0byBldmVuOiBkdXJhdGlvbnMgYXJlIHJvdW5kZWQgYXMgdG9yY2gucm91bmQgZG9lc1wiLCAoKSA9PiB7XG4gIGFzc2VydC5lcXVhbChcbiAgICByb3VuZER1cmF0aW9ucyhGbG9hdDY0QXJyYXkub2YoMC4yLCAwLjUsIDEuNSwgMi41LCAzLjUsIDIuNDk5OSwgMi41MDAxKSksXG4gICAgWzEsIDEsIDIsIDIsIDQsIDIsIDNdLFxuICApO1xufSk7XG5cbnRlc3QucnVuKCk7XG4iLCAiLy8gQXR0ZW50aW9uIGFtb25nIGFsbCBwb3NpdGlvbnMgb2YgYSBzZXF1ZW5jZS5cblxuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4uL3NyYy9lcnJvci50c1wiO1xuaW1wb3J0IHsgZXhwZWN0U2hhcGUsIHJvd3NBbmRDb2x1bW5zIH0gZnJvbSBcIi4vY2hlY2sudHNcIjtcbmltcG9ydCB7IGxhbmVzT2ZSb3cgfSBmcm9tIFwiLi9ub3JtLnRzXCI7XG5cbmNvbnN0IE1BWF9QT1NJVElPTlMgPSAxMDI0O1xuY29uc3QgTUFYX0hFQURfU0laRSA9IDEyODtcblxuLyoqIE11bHRpLWhlYWQgYXR0ZW50aW9uIChWYXN3YW5pIGV0IGFsLiAyMDE3KSwgbm8gbWFzaywgc2NvcmVzIC8gc3FydChoZWFkIHNpemUpOiBxLCBrLCB2IFtULCBDXSAtPiBbVCwgQ10uICovXG5leHBvcnQgZnVuY3Rpb24gYXR0ZW50aW9uKHE6IFRlbnNvciwgazogVGVuc29yLCB2OiBUZW5zb3IsIGhlYWRzOiBudW1iZXIpOiBUZW5zb3Ige1xuICBjb25zdCBbVCwgQ10gPSByb3dzQW5kQ29sdW1ucyhcImF0dGVudGlvblwiLCBcInFcIiwgcSk7XG4gIGV4cGVjdFNoYXBlKFwiYXR0ZW50aW9uXCIsIFwia1wiLCBrLCBbVCwgQ10pO1xuICBleHBlY3RTaGFwZShcImF0dGVudGlvblwiLCBcInZcIiwgdiwgW1QsIENdKTtcbiAgY29uc3QgRCA9IEMgLyBoZWFkcztcbiAgaWYgKFQgPiBNQVhfUE9TSVRJT05TIHx8ICFOdW1iZXIuaXNJbnRlZ2VyKEQpIHx8IEQgPiBNQVhfSEVBRF9TSVpFKSB7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgIFwiaW50ZXJuYWxcIixcbiAgICAgIGBhdHRlbnRpb246ICR7VH0gcG9zaXRpb25zIGFuZCAke2hlYWRzfSBoZWFkcyBvZiAke0R9LCBleHBlY3RlZCBhdCBtb3N0ICR7TUFYX1BPU0lUSU9OU30gYW5kIGhlYWRzIG9mIGF0IG1vc3QgJHtNQVhfSEVBRF9TSVpFfS5gLFxuICAgICk7XG4gIH1cbiAgY29uc3Qgb3V0ID0gcS5kZXZpY2UuZW1wdHkoW1QsIENdKTtcbiAgcS5kZXZpY2UucnVuKFxuICAgIFwiYXR0ZW50aW9uXCIsXG4gICAgeyBxLCBrLCB2LCBvdXQgfSxcbiAgICB7IFQsIGhlYWRzLCBELCBzY2FsZTogMSAvIE1hdGguc3FydChEKSB9LFxuICAgIHsgZ3JpZDogW1QsIGhlYWRzXSwgY29uc3RhbnRzOiB7IExBTkVTOiBsYW5lc09mUm93KHEuZGV2aWNlKSB9LCB3b3JrOiA4ICogVCAqIFQgKiBDIH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG4iLCAiLy8gU2hhcGUgcnVsZXMgc2hhcmVkIGJ5IHRoZSBvcHM6IG9uZSBzZW50ZW5jZSB0aGF0IG5hbWVzIHRoZSBvcCwgdGhlIHRlbnNvciwgaXRzIHNoYXBlIGFuZCB3aGF0IHdhcyBleHBlY3RlZC5cblxuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4uL3NyYy9lcnJvci50c1wiO1xuaW1wb3J0IHR5cGUgeyBTaGFwZSwgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcblxuY29uc3Qgc2hvdyA9IChzaGFwZTogcmVhZG9ubHkgKG51bWJlciB8IHN0cmluZylbXSkgPT4gYFske3NoYXBlLmpvaW4oXCIsIFwiKX1dYDtcblxuLyoqIFRocm93cyB1bmxlc3MgYHRlbnNvcmAgaGFzIHRoaXMgc2hhcGU7IGEgc3RyaW5nIGluIGl0IHN0YW5kcyBmb3IgYW55IHNpemUuICovXG5leHBvcnQgZnVuY3Rpb24gZXhwZWN0U2hhcGUoXG4gIG9wOiBzdHJpbmcsXG4gIG5hbWU6IHN0cmluZyxcbiAgdGVuc29yOiBUZW5zb3IsXG4gIGV4cGVjdGVkOiByZWFkb25seSAobnVtYmVyIHwgc3RyaW5nKVtdLFxuKTogdm9pZCB7XG4gIGNvbnN0IGZpdHMgPVxuICAgIHRlbnNvci5zaGFwZS5sZW5ndGggPT09IGV4cGVjdGVkLmxlbmd0aCAmJlxuICAgIGV4cGVjdGVkLmV2ZXJ5KChzaXplLCBpKSA9PiB0eXBlb2Ygc2l6ZSA9PT0gXCJzdHJpbmdcIiB8fCBzaXplID09PSB0ZW5zb3Iuc2hhcGVbaV0pO1xuICBpZiAoZml0cykgcmV0dXJuO1xuICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwiaW50ZXJuYWxcIiwgYCR7b3B9OiAke25hbWV9IGlzICR7c2hvdyh0ZW5zb3Iuc2hhcGUpfSwgZXhwZWN0ZWQgJHtzaG93KGV4cGVjdGVkKX0uYCk7XG59XG5cbi8qKiBSb3dzIGFuZCBjb2x1bW5zIG9mIGEgc2VxdWVuY2UgW1QsIENdLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJvd3NBbmRDb2x1bW5zKG9wOiBzdHJpbmcsIG5hbWU6IHN0cmluZywgdGVuc29yOiBUZW5zb3IpOiBbbnVtYmVyLCBudW1iZXJdIHtcbiAgZXhwZWN0U2hhcGUob3AsIG5hbWUsIHRlbnNvciwgW1wiVFwiLCBcIkNcIl0pO1xuICBjb25zdCBbVCwgQ10gPSB0ZW5zb3Iuc2hhcGUgYXMgW251bWJlciwgbnVtYmVyXSAmIFNoYXBlO1xuICByZXR1cm4gW1QsIENdO1xufVxuXG4vKiogUm93cyBtYXkgYmUgd2lkZXIgdGhhbiBhIGxheWVyJ3MgY2hhbm5lbHMgYnkgemVyb3MsIHVwIHRvIHRoZSBuZXh0IG11bHRpcGxlIG9mIDQsIGFzIGBjb25jYXRgIG1ha2VzIHRoZW0uICovXG5leHBvcnQgZnVuY3Rpb24gZXhwZWN0Q2hhbm5lbHMob3A6IHN0cmluZywgeDogVGVuc29yLCBjaGFubmVsczogbnVtYmVyKTogdm9pZCB7XG4gIGNvbnN0IEMgPSB4LnNoYXBlWzFdITtcbiAgaWYgKEMgIT09IGNoYW5uZWxzICYmIEMgIT09IE1hdGguY2VpbChjaGFubmVscyAvIDQpICogNCkgZXhwZWN0U2hhcGUob3AsIFwieFwiLCB4LCBbXCJUXCIsIGNoYW5uZWxzXSk7XG59XG4iLCAiLy8gVGhlIHRleHQgb2YgZXZlcnkga2VybmVsLCBieSBmaWxlIG5hbWUuXG5leHBvcnQgeyBkZWZhdWx0IGFzIGFjdGl2YXRpb24gfSBmcm9tIFwiLi9hY3RpdmF0aW9uLndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgYWRhaW4gfSBmcm9tIFwiLi9hZGFpbi53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIGFkZCB9IGZyb20gXCIuL2FkZC53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIGF0dGVudGlvbiB9IGZyb20gXCIuL2F0dGVudGlvbi53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIGNoYW5uZWxfc3RhdHMgfSBmcm9tIFwiLi9jaGFubmVsX3N0YXRzLndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgY29udjFkIH0gZnJvbSBcIi4vY29udjFkLndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgY29udjFkX3BhbmVsIH0gZnJvbSBcIi4vY29udjFkX3BhbmVsLndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgY29weV9jb2x1bW5zIH0gZnJvbSBcIi4vY29weV9jb2x1bW5zLndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgZGVwdGh3aXNlX2NvbnZfdHJhbnNwb3NlMWQgfSBmcm9tIFwiLi9kZXB0aHdpc2VfY29udl90cmFuc3Bvc2UxZC53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIGVtYmVkZGluZyB9IGZyb20gXCIuL2VtYmVkZGluZy53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIGV4cF9waGFzZSB9IGZyb20gXCIuL2V4cF9waGFzZS53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIGhhcm1vbmljX3NvdXJjZSB9IGZyb20gXCIuL2hhcm1vbmljX3NvdXJjZS53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIGlzdGZ0IH0gZnJvbSBcIi4vaXN0ZnQud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBsYXllcl9ub3JtIH0gZnJvbSBcIi4vbGF5ZXJfbm9ybS53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIGxzdG1fc3RlcCB9IGZyb20gXCIuL2xzdG1fc3RlcC53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIHBhY2tfd2VpZ2h0IH0gZnJvbSBcIi4vcGFja193ZWlnaHQud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyByZWZsZWN0aW9uX3BhZF9hZGQgfSBmcm9tIFwiLi9yZWZsZWN0aW9uX3BhZF9hZGQud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBzdGZ0IH0gZnJvbSBcIi4vc3RmdC53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIHdlaWdodF9ub3JtIH0gZnJvbSBcIi4vd2VpZ2h0X25vcm0ud2dzbFwiO1xuIiwgIi8vIHkgPSBhY3RpdmF0aW9uKCh4IC0gbWVhbltjXSkgKiBzY2FsZVtjXSArIHNoaWZ0W2NdKTogbGVha3kgUmVMVSwgb3Igc25ha2UoeikgPSB6ICsgc2luXjIoYWxwaGFbY10geikgLyBhbHBoYVtjXSAoWml5aW4gZXQgYWwuXG4vLyAyMDIwKS4gU2luZSBpcyBvdXIgb3duIHBvbHlub21pYWw6IFdHU0wgcHJvbWlzZXMgMl4tMTEgb25seS5cbi8vXG4vLyAgIHgsIG91dCAgW1QsIENdXG4vLyAgIGFmZmluZSAgWzMsIENdICAgbWVhbiwgc2NhbGUsIHNoaWZ0OyByZWFkIG9ubHkgd2hlbiBIQVNfQUZGSU5FXG4vLyAgIGFscGhhICAgW0NdICAgICAgcmVhZCBvbmx5IHdoZW4gQUNUSVZBVElPTiBpcyAyXG4vL1xuLy8gT25lIHRocmVhZDogb25lIHZhbHVlLiBHcmlkOiAoY2VpbChUICogQyAvIDY0KSBmb2xkZWQpLlxuXG5vdmVycmlkZSBIQVNfQUZGSU5FOiBib29sID0gZmFsc2U7XG5vdmVycmlkZSBBQ1RJVkFUSU9OOiB1MzIgPSAxOyAvLyAxIGxlYWt5IHJlbHUsIDIgc25ha2Vcblxuc3RydWN0IFBhcmFtcyB7XG4gIGxlbmd0aDogdTMyLFxuICBDOiB1MzIsXG4gIHNsb3BlOiBmMzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4geDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gYWZmaW5lOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkPiBhbHBoYTogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDQpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuLy8vIHNpbihwaSB3KV4yIGhhcyBwZXJpb2QgMSBpbiB3OiB3IGlzIGJyb3VnaHQgdG8gLTEvMiAuLiAxLzIgZmlyc3QuIEFic29sdXRlIGVycm9yIGJlbG93IDJlLTcuXG5mbiBzaW5lX3NxdWFyZWQocmFkaWFuczogZjMyKSAtPiBmMzIge1xuICBsZXQgdHVybnMgPSByYWRpYW5zICogMC4zMTgzMDk4ODYxODtcbiAgbGV0IHcgPSB0dXJucyAtIHJvdW5kKHR1cm5zKTtcbiAgbGV0IHMgPSB3ICogdztcbiAgbGV0IHNpbmUgPSB3ICogKDMuMTQxNTkyNzQgKyBzICogKC01LjE2NzcxMjY5ICsgcyAqICgyLjU1MDE2MzI3ICsgcyAqICgtMC41OTkyNTIyMjQgKyBzICogKDAuMDgyMDUwNDUwMSAtIHMgKiAwLjAwNzAyODQ2ODg4KSkpKSk7XG4gIHJldHVybiBzaW5lICogc2luZTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IGF0ID0gKGdyb3VwLnkgKiBncm91cHMueCArIGdyb3VwLngpICogNjR1ICsgbG9jYWw7XG4gIGlmIChhdCA+PSBwYXJhbXMubGVuZ3RoKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGxldCBjID0gYXQgJSBwYXJhbXMuQztcbiAgdmFyIHogPSB4W2F0XTtcbiAgaWYgKEhBU19BRkZJTkUpIHtcbiAgICB6ID0gKHogLSBhZmZpbmVbY10pICogYWZmaW5lW3BhcmFtcy5DICsgY10gKyBhZmZpbmVbMnUgKiBwYXJhbXMuQyArIGNdO1xuICB9XG4gIGlmIChBQ1RJVkFUSU9OID09IDJ1KSB7XG4gICAgeiArPSBzaW5lX3NxdWFyZWQoYWxwaGFbY10gKiB6KSAvIGFscGhhW2NdO1xuICB9IGVsc2Uge1xuICAgIHogPSBzZWxlY3QocGFyYW1zLnNsb3BlICogeiwgeiwgeiA+PSAwLjApO1xuICB9XG4gIG91dFthdF0gPSB6O1xufVxuIiwgIi8vIEFkYXB0aXZlIGluc3RhbmNlIG5vcm0gKEh1YW5nICYgQmVsb25naWUgMjAxNykgYXMgdGhyZWUgdmFsdWVzIHBlciBjaGFubmVsOiB5ID0gKHggLSBtZWFuKSAqIHNjYWxlICsgc2hpZnQgd2l0aFxuLy8gc2NhbGUgPSAoMSArIGdhbW1hKSAvIHNxcnQodmFyICsgZXBzKSwgc2hpZnQgPSBiZXRhLiBCbG9ja3Mgb2YgY2hhbm5lbF9zdGF0cy53Z3NsIGFyZSBtZXJnZWQgYnkgQ2hhbixcbi8vIEdvbHViICYgTGVWZXF1ZSAoMTk3OSk7IHZhciBpcyB0aGUgcG9wdWxhdGlvbiB2YXJpYW5jZSBvdmVyIGFsbCByb3dzLlxuLy9cbi8vICAgcGFydHMgICBbYmxvY2tzLCBDLCAyXVxuLy8gICBzdHlsZSAgIFsyICogc3R5bGVfQ10gICB0aGUgcHJvamVjdGVkIHN0eWxlOiBnYW1tYSwgdGhlbiBiZXRhOyBjaGFubmVscyBmcm9tIHN0eWxlX0MgPD0gQyBvbiBjb21lIG91dCB6ZXJvXG4vLyAgIGFmZmluZSAgWzMsIENdICAgICAgbWVhbiwgc2NhbGUsIHNoaWZ0XG4vL1xuLy8gT25lIHRocmVhZDogb25lIGNoYW5uZWwuIEdyaWQ6IChjZWlsKEMgLyA2NCkpLlxuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgVDogdTMyLFxuICBDOiB1MzIsXG4gIHN0eWxlX0M6IHUzMixcbiAgYmxvY2tfcm93czogdTMyLFxuICBlcHM6IGYzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiBwYXJ0czogYXJyYXk8dmVjMjxmMzI+PjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gc3R5bGU6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IGFmZmluZTogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSg2NClcbmZuIG1haW4oQGJ1aWx0aW4oZ2xvYmFsX2ludm9jYXRpb25faWQpIGlkOiB2ZWMzPHUzMj4pIHtcbiAgbGV0IGMgPSBpZC54O1xuICBsZXQgQyA9IHBhcmFtcy5DO1xuICBpZiAoYyA+PSBDKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIHZhciBtZWFuID0gMC4wO1xuICB2YXIgc3F1YXJlcyA9IDAuMDtcbiAgdmFyIGNvdW50ID0gMHU7XG4gIGZvciAodmFyIGJsb2NrID0gMHU7IGNvdW50IDwgcGFyYW1zLlQ7IGJsb2NrKyspIHtcbiAgICBsZXQgcGFydCA9IHBhcnRzW2Jsb2NrICogQyArIGNdO1xuICAgIGxldCBuID0gbWluKHBhcmFtcy5ibG9ja19yb3dzLCBwYXJhbXMuVCAtIGNvdW50KTtcbiAgICBsZXQgc2hhcmUgPSBmMzIobikgLyBmMzIoY291bnQgKyBuKTtcbiAgICBsZXQgZGlzdGFuY2UgPSBwYXJ0LnggLSBtZWFuO1xuICAgIG1lYW4gKz0gZGlzdGFuY2UgKiBzaGFyZTtcbiAgICBzcXVhcmVzICs9IHBhcnQueSArIGRpc3RhbmNlICogZGlzdGFuY2UgKiBmMzIoY291bnQpICogc2hhcmU7XG4gICAgY291bnQgKz0gbjtcbiAgfVxuICBhZmZpbmVbY10gPSBtZWFuO1xuICBpZiAoYyA+PSBwYXJhbXMuc3R5bGVfQykge1xuICAgIGFmZmluZVtDICsgY10gPSAwLjA7XG4gICAgYWZmaW5lWzJ1ICogQyArIGNdID0gMC4wO1xuICAgIHJldHVybjtcbiAgfVxuICBhZmZpbmVbQyArIGNdID0gKDEuMCArIHN0eWxlW2NdKSAvIHNxcnQoc3F1YXJlcyAvIGYzMihwYXJhbXMuVCkgKyBwYXJhbXMuZXBzKTtcbiAgYWZmaW5lWzJ1ICogQyArIGNdID0gc3R5bGVbcGFyYW1zLnN0eWxlX0MgKyBjXTtcbn1cbiIsICIvLyBvdXRbaV0gPSAoeFtpXSArIHlbaV0pICogZ2Fpbi5cbi8vXG4vLyAgIHgsIHksIG91dCAgW2xlbmd0aF1cbi8vXG4vLyBPbmUgdGhyZWFkOiBvbmUgdmFsdWUuIEdyaWQ6IChjZWlsKGxlbmd0aCAvIDY0KSBmb2xkZWQpLlxuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgbGVuZ3RoOiB1MzIsXG4gIGdhaW46IGYzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiB4OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiB5OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgYXQgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgaWYgKGF0IDwgcGFyYW1zLmxlbmd0aCkge1xuICAgIG91dFthdF0gPSAoeFthdF0gKyB5W2F0XSkgKiBwYXJhbXMuZ2FpbjtcbiAgfVxufVxuIiwgIi8vIG91dFtpLCBoXSA9IHNvZnRtYXhfaihxW2ksIGhdIC4ga1tqLCBoXSAqIHNjYWxlKSB2W2osIGhdIGZvciBldmVyeSBoZWFkIGg7IGZ1bGwgYXR0ZW50aW9uLCBubyBtYXNrLlxuLy9cbi8vICAgcSwgaywgdiwgb3V0ICBbVCwgaGVhZHMgKiBEXSwgRCA8PSAxMjgsIFQgPD0gMTAyNFxuLy9cbi8vIE9uZSB3b3JrZ3JvdXA6IG9uZSBxdWVyeSByb3cgb2Ygb25lIGhlYWQuIEEgbGFuZSB0YWtlcyBrZXlzIGxhbmUgKyBMQU5FUyBpIGZvciB0aGUgc2NvcmVzLCB0aGVuIGRpbXMgbGFuZSArIExBTkVTIGlcbi8vIGZvciB0aGUgdmFsdWVzLiBHcmlkOiAoVCwgaGVhZHMpLlxuXG5vdmVycmlkZSBMQU5FUzogdTMyID0gNjQ7XG5cbnN0cnVjdCBQYXJhbXMge1xuICBUOiB1MzIsXG4gIGhlYWRzOiB1MzIsXG4gIEQ6IHUzMixcbiAgc2NhbGU6IGYzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiBxOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiBrOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkPiB2OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNCkgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG52YXI8d29ya2dyb3VwPiBxdWVyeTogYXJyYXk8ZjMyLCAxMjg+O1xudmFyPHdvcmtncm91cD4gc2NvcmVzOiBhcnJheTxmMzIsIDEwMjQ+O1xudmFyPHdvcmtncm91cD4gcGFydHM6IGFycmF5PGYzMiwgTEFORVM+O1xuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoTEFORVMpXG5mbiBtYWluKEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPiwgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbGFuZTogdTMyKSB7XG4gIGxldCBUID0gcGFyYW1zLlQ7XG4gIGxldCBEID0gcGFyYW1zLkQ7XG4gIGxldCB3aWR0aCA9IHBhcmFtcy5oZWFkcyAqIEQ7XG4gIGxldCByb3cgPSBncm91cC54ICogd2lkdGggKyBncm91cC55ICogRDtcbiAgZm9yICh2YXIgZCA9IGxhbmU7IGQgPCBEOyBkICs9IExBTkVTKSB7XG4gICAgcXVlcnlbZF0gPSBxW3JvdyArIGRdICogcGFyYW1zLnNjYWxlO1xuICB9XG4gIHdvcmtncm91cEJhcnJpZXIoKTtcbiAgdmFyIGhpZ2hlc3QgPSAtMy40ZTM4O1xuICBmb3IgKHZhciBqID0gbGFuZTsgaiA8IFQ7IGogKz0gTEFORVMpIHtcbiAgICBsZXQga2V5ID0gaiAqIHdpZHRoICsgZ3JvdXAueSAqIEQ7XG4gICAgdmFyIHNjb3JlID0gMC4wO1xuICAgIGZvciAodmFyIGQgPSAwdTsgZCA8IEQ7IGQrKykge1xuICAgICAgc2NvcmUgKz0gcXVlcnlbZF0gKiBrW2tleSArIGRdO1xuICAgIH1cbiAgICBzY29yZXNbal0gPSBzY29yZTtcbiAgICBoaWdoZXN0ID0gbWF4KGhpZ2hlc3QsIHNjb3JlKTtcbiAgfVxuICBwYXJ0c1tsYW5lXSA9IGhpZ2hlc3Q7XG4gIHdvcmtncm91cEJhcnJpZXIoKTtcbiAgZm9yICh2YXIgaSA9IDB1OyBpIDwgTEFORVM7IGkrKykge1xuICAgIGhpZ2hlc3QgPSBtYXgoaGlnaGVzdCwgcGFydHNbaV0pO1xuICB9XG4gIHdvcmtncm91cEJhcnJpZXIoKTtcbiAgdmFyIHN1bSA9IDAuMDtcbiAgZm9yICh2YXIgaiA9IGxhbmU7IGogPCBUOyBqICs9IExBTkVTKSB7XG4gICAgbGV0IHdlaWdodCA9IGV4cChzY29yZXNbal0gLSBoaWdoZXN0KTtcbiAgICBzY29yZXNbal0gPSB3ZWlnaHQ7XG4gICAgc3VtICs9IHdlaWdodDtcbiAgfVxuICBwYXJ0c1tsYW5lXSA9IHN1bTtcbiAgd29ya2dyb3VwQmFycmllcigpO1xuICBzdW0gPSAwLjA7XG4gIGZvciAodmFyIGkgPSAwdTsgaSA8IExBTkVTOyBpKyspIHtcbiAgICBzdW0gKz0gcGFydHNbaV07XG4gIH1cbiAgZm9yICh2YXIgZCA9IGxhbmU7IGQgPCBEOyBkICs9IExBTkVTKSB7XG4gICAgdmFyIHkgPSAwLjA7XG4gICAgZm9yICh2YXIgaiA9IDB1OyBqIDwgVDsgaisrKSB7XG4gICAgICB5ICs9IHNjb3Jlc1tqXSAqIHZbaiAqIHdpZHRoICsgZ3JvdXAueSAqIEQgKyBkXTtcbiAgICB9XG4gICAgb3V0W3JvdyArIGRdID0geSAvIHN1bTtcbiAgfVxufVxuIiwgIi8vIE1lYW4gYW5kIHN1bSBvZiBzcXVhcmVkIGRldmlhdGlvbnMgb2YgZWFjaCBjaGFubmVsIG92ZXIgYmxvY2tzIG9mIHJvd3MsIGluIHR3byBwYXNzZXMgKGEgc3VtIG9mIHNxdWFyZXMgd291bGQgbG9zZSBhXG4vLyBjaGFubmVsIHdob3NlIG1lYW4gaXMgbGFyZ2UpLiBhZGFpbi53Z3NsIG1lcmdlcyB0aGUgYmxvY2tzLlxuLy9cbi8vICAgeCAgICAgIFtULCBDXVxuLy8gICBwYXJ0cyAgW2Jsb2NrcywgQywgMl0gICBtZWFuLCBzcXVhcmVkIGRldmlhdGlvbnMgb2Ygcm93cyBibG9jayAqIGJsb2NrX3Jvd3MgdXAgdG8gdGhlIG5leHQgYmxvY2tcbi8vXG4vLyBPbmUgdGhyZWFkOiBvbmUgY2hhbm5lbCBvZiBvbmUgYmxvY2suIEdyaWQ6IChjZWlsKGJsb2NrcyAqIEMgLyA2NCkgZm9sZGVkKS5cblxuc3RydWN0IFBhcmFtcyB7XG4gIFQ6IHUzMixcbiAgQzogdTMyLFxuICBibG9ja19yb3dzOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4geDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gcGFydHM6IGFycmF5PHZlYzI8ZjMyPj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgaSA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBsZXQgZmlyc3QgPSBpIC8gcGFyYW1zLkMgKiBwYXJhbXMuYmxvY2tfcm93cztcbiAgaWYgKGZpcnN0ID49IHBhcmFtcy5UKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGxldCBlbmQgPSBtaW4oZmlyc3QgKyBwYXJhbXMuYmxvY2tfcm93cywgcGFyYW1zLlQpO1xuICBsZXQgYyA9IGkgJSBwYXJhbXMuQztcbiAgLy8gRGlmZmVyZW5jZXMgZnJvbSB0aGUgZmlyc3QgdmFsdWUga2VlcCB0aGUgZGlnaXRzIG9mIGEgc21hbGwgdmFyaWF0aW9uIGFib3V0IGEgbGFyZ2UgbWVhbi5cbiAgbGV0IG9yaWdpbiA9IHhbZmlyc3QgKiBwYXJhbXMuQyArIGNdO1xuICB2YXIgc3VtID0gMC4wO1xuICBmb3IgKHZhciB0ID0gZmlyc3Q7IHQgPCBlbmQ7IHQrKykge1xuICAgIHN1bSArPSB4W3QgKiBwYXJhbXMuQyArIGNdIC0gb3JpZ2luO1xuICB9XG4gIGxldCBtZWFuID0gb3JpZ2luICsgc3VtIC8gZjMyKGVuZCAtIGZpcnN0KTtcbiAgdmFyIHNxdWFyZXMgPSAwLjA7XG4gIGZvciAodmFyIHQgPSBmaXJzdDsgdCA8IGVuZDsgdCsrKSB7XG4gICAgbGV0IGRldmlhdGlvbiA9IHhbdCAqIHBhcmFtcy5DICsgY10gLSBtZWFuO1xuICAgIHNxdWFyZXMgKz0gZGV2aWF0aW9uICogZGV2aWF0aW9uO1xuICB9XG4gIHBhcnRzW2ldID0gdmVjMjxmMzI+KG1lYW4sIHNxdWFyZXMpO1xufVxuIiwgIi8vIG91dFt0LCBvXSA9IGVwaWxvZ3VlKGJpYXNbb10gKyBzdW0gb3ZlciB0YXAsIGMgb2YgeFt0ICogc3RyaWRlICsgdGFwICogZGlsYXRpb24gLSBwYWRkaW5nLCBjXSAqIHdlaWdodFt0YXAsIGMsIG9dKVxuLy8gd2l0aCBlcGlsb2d1ZSh5KSA9IGFjdGl2YXRpb24oKHkgKyByZXNpZHVhbFt0ID4+IHJlc2lkdWFsX3NoaWZ0LCBvXSkgKiBnYWluKTsgcm93cyBvZiB4IG91dHNpZGUgMC4uVF9pbiBhcmUgemVyby5cbi8vIEEgbGluZWFyIGxheWVyIGlzIHRoZSBjYXNlIG9mIG9uZSB0YXA7IGEgdHJhbnNwb3NlZCBjb252b2x1dGlvbiBpbiBpdHMgcG9seXBoYXNlIGZvcm0gaGFzIChwaGFzZSwgY2hhbm5lbCkgYXMgaXRzXG4vLyBjb2x1bW5zLCBzbyB0aGF0IHJvdyB0IG9mIHRoZW0gaXMgYHN0cmlkZWAgcm93cyBvZiB0aGUgb3V0cHV0LCBtb3ZlZCB1cCBieSBgb3V0X3NoaWZ0YCB2YWx1ZXMuXG4vL1xuLy8gICB4ICAgICAgICAgW1RfaW4sIENdXG4vLyAgIHdlaWdodCAgICBbcGFuZWxzLCB0YXBzICogQzgsIDMyXSAgIG9wcy93ZWlnaHQudHM6IDMyIGNvbHVtbnMgYSBwYW5lbCwgQzggPSBDIHJvdW5kZWQgdXAgdG8gODsgZjMyLCBmMTYgb3IgYmYxNlxuLy8gICBiaWFzICAgICAgW2JpYXNfbGVuZ3RoXSAgICAgICAgICAgICBvZiBjb2x1bW4gbzogYmlhc1tvICUgYmlhc19sZW5ndGhdOyByZWFkIG9ubHkgd2hlbiBIQVNfQklBU1xuLy8gICByZXNpZHVhbCAgYXMgb3V0LCBvciBmZXdlciByb3dzICAgICByZWFkIG9ubHkgd2hlbiBIQVNfUkVTSURVQUxcbi8vICAgb3V0ICAgICAgIFtUX291dCwgT11cbi8vXG4vLyBUaGUgcGxhaW4gZm9ybSwgZm9yIGFueSBhZGFwdGVyLiBPbmUgdGhyZWFkOiA0IHJvd3MgYnkgNCBjb2x1bW5zLiBHcmlkOiAoY2VpbChUX291dCAvIDQgKiBPIC8gNCAvIDY0KSBmb2xkZWQpLlxuXG5vdmVycmlkZSBGT1JNQVQ6IHUzMiA9IDA7IC8vIDAgZjMyLCAxIGYxNiBwYWlycywgMiBiZjE2IHBhaXJzXG5vdmVycmlkZSBIQVNfQklBUzogYm9vbCA9IGZhbHNlO1xub3ZlcnJpZGUgSEFTX1JFU0lEVUFMOiBib29sID0gZmFsc2U7XG5vdmVycmlkZSBBQ1RJVkFUSU9OOiB1MzIgPSAwOyAvLyAwIG5vbmUsIDEgbGVha3kgcmVsdSwgMiBnZWx1ICh0YW5oIGZvcm0pXG5cbnN0cnVjdCBQYXJhbXMge1xuICBUX2luOiB1MzIsXG4gIEM6IHUzMixcbiAgVF9vdXQ6IHUzMixcbiAgTzogdTMyLFxuICB0YXBzOiB1MzIsXG4gIHN0cmlkZTogdTMyLFxuICBkaWxhdGlvbjogdTMyLFxuICBwYWRkaW5nOiBpMzIsXG4gIGJpYXNfbGVuZ3RoOiB1MzIsXG4gIHJlc2lkdWFsX3NoaWZ0OiB1MzIsXG4gIGdhaW46IGYzMixcbiAgc2xvcGU6IGYzMixcbiAgb3V0X3NoaWZ0OiB1MzIsXG4gIG91dF9sZW5ndGg6IHUzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiB4OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiB3ZWlnaHQ6IGFycmF5PHZlYzQ8dTMyPj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWQ+IGJpYXM6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHN0b3JhZ2UsIHJlYWQ+IHJlc2lkdWFsOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDQpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNSkgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG4vLy8gUm93IGsgb2YgdGhlIHBhbmVsIHRoYXQgaG9sZHMgY29sdW1ucyBvIC4uIG8gKyAzLlxuZm4gbG9hZF93ZWlnaHQobzogdTMyLCBrOiB1MzIpIC0+IHZlYzQ8ZjMyPiB7XG4gIGxldCBLID0gcGFyYW1zLnRhcHMgKiAoKHBhcmFtcy5DICsgN3UpICYgfjd1KTtcbiAgaWYgKEZPUk1BVCA9PSAwdSkge1xuICAgIHJldHVybiBiaXRjYXN0PHZlYzQ8ZjMyPj4od2VpZ2h0WygobyA+PiA1dSkgKiBLICsgaykgKiA4dSArICgobyA+PiAydSkgJiA3dSldKTtcbiAgfVxuICBsZXQgcGFpciA9IHdlaWdodFsoKG8gPj4gNXUpICogKEsgPj4gMXUpICsgKGsgPj4gMXUpKSAqIDh1ICsgKChvID4+IDJ1KSAmIDd1KV07XG4gIGxldCB3b3JkcyA9IHNlbGVjdChwYWlyLnh5LCBwYWlyLnp3LCAoayAmIDF1KSA9PSAxdSk7XG4gIGlmIChGT1JNQVQgPT0gMXUpIHtcbiAgICByZXR1cm4gdmVjNDxmMzI+KHVucGFjazJ4MTZmbG9hdCh3b3Jkcy54KSwgdW5wYWNrMngxNmZsb2F0KHdvcmRzLnkpKTtcbiAgfVxuICByZXR1cm4gYml0Y2FzdDx2ZWM0PGYzMj4+KHZlYzQ8dTMyPih3b3Jkcy54IDw8IDE2dSwgd29yZHMueCAmIDB4ZmZmZjAwMDB1LCB3b3Jkcy55IDw8IDE2dSwgd29yZHMueSAmIDB4ZmZmZjAwMDB1KSk7XG59XG5cbi8vLyB4W3JvdywgY10sIG9yIHplcm8gb3V0c2lkZS5cbmZuIGxvYWRfeChyb3c6IGkzMiwgYzogdTMyKSAtPiBmMzIge1xuICBsZXQgaW5zaWRlID0gcm93ID49IDAgJiYgcm93IDwgaTMyKHBhcmFtcy5UX2luKTtcbiAgcmV0dXJuIHNlbGVjdCgwLjAsIHhbc2VsZWN0KDB1LCB1MzIocm93KSwgaW5zaWRlKSAqIHBhcmFtcy5DICsgY10sIGluc2lkZSk7XG59XG5cbmZuIGFjdGl2YXRlKHk6IGYzMikgLT4gZjMyIHtcbiAgc3dpdGNoIEFDVElWQVRJT04ge1xuICAgIGNhc2UgMXU6IHtcbiAgICAgIHJldHVybiBzZWxlY3QocGFyYW1zLnNsb3BlICogeSwgeSwgeSA+PSAwLjApO1xuICAgIH1cbiAgICBjYXNlIDJ1OiB7XG4gICAgICAvLyAwLjUgeSAoMSArIHRhbmgodSkpID0geSAvICgxICsgZXhwKC0yIHUpKSwgdSA9IHNxcnQoMiAvIHBpKSAoeSArIDAuMDQ0NzE1IHleMylcbiAgICAgIGxldCB1ID0gMC43OTc4ODQ1NjA4ICogKHkgKyAwLjA0NDcxNSAqIHkgKiB5ICogeSk7XG4gICAgICByZXR1cm4geSAvICgxLjAgKyBleHAoLTIuMCAqIGNsYW1wKHUsIC0yMC4wLCAyMC4wKSkpO1xuICAgIH1cbiAgICBkZWZhdWx0OiB7XG4gICAgICByZXR1cm4geTtcbiAgICB9XG4gIH1cbn1cblxuZm4gc3RvcmUodDogdTMyLCBvOiB1MzIsIHN1bTogZjMyKSB7XG4gIGxldCBhdCA9IHQgKiBwYXJhbXMuTyArIG87XG4gIGlmICh0ID49IHBhcmFtcy5UX291dCB8fCBvID49IHBhcmFtcy5PIHx8IGF0IDwgcGFyYW1zLm91dF9zaGlmdCB8fCBhdCAtIHBhcmFtcy5vdXRfc2hpZnQgPj0gcGFyYW1zLm91dF9sZW5ndGgpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgdmFyIHkgPSBzdW07XG4gIGlmIChIQVNfQklBUykge1xuICAgIHkgKz0gYmlhc1tvICUgcGFyYW1zLmJpYXNfbGVuZ3RoXTtcbiAgfVxuICBsZXQgdG8gPSBhdCAtIHBhcmFtcy5vdXRfc2hpZnQ7XG4gIGlmIChIQVNfUkVTSURVQUwpIHtcbiAgICAvLyBXaXRob3V0IGEgc2hpZnQgdGhlIHJlc2lkdWFsIGhhcyB0aGUgbGF5b3V0IG9mIHRoZSBvdXRwdXQ7IHdpdGggb25lLCBvdXRwdXQgcm93IHQgbWVldHMgaXRzIHJvdyB0ID4+IHNoaWZ0LlxuICAgIGxldCBzb3VyY2UgPSBzZWxlY3QoKHQgPj4gcGFyYW1zLnJlc2lkdWFsX3NoaWZ0KSAqIHBhcmFtcy5PICsgbywgdG8sIHBhcmFtcy5yZXNpZHVhbF9zaGlmdCA9PSAwdSk7XG4gICAgeSArPSByZXNpZHVhbFtzb3VyY2VdO1xuICB9XG4gIG91dFt0b10gPSBhY3RpdmF0ZSh5ICogcGFyYW1zLmdhaW4pO1xufVxuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgdGhyZWFkID0gKGdyb3VwLnkgKiBncm91cHMueCArIGdyb3VwLngpICogNjR1ICsgbG9jYWw7XG4gIGxldCBjb2x1bW5zID0gKHBhcmFtcy5PICsgM3UpIC8gNHU7XG4gIGxldCB0ID0gdGhyZWFkIC8gY29sdW1ucyAqIDR1O1xuICBsZXQgbyA9IHRocmVhZCAlIGNvbHVtbnMgKiA0dTtcbiAgaWYgKHQgPj0gcGFyYW1zLlRfb3V0KSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGxldCBDOCA9IChwYXJhbXMuQyArIDd1KSAmIH43dTtcbiAgbGV0IHN0cmlkZSA9IGkzMihwYXJhbXMuc3RyaWRlKTtcbiAgdmFyIHkwID0gdmVjNDxmMzI+KCk7XG4gIHZhciB5MSA9IHZlYzQ8ZjMyPigpO1xuICB2YXIgeTIgPSB2ZWM0PGYzMj4oKTtcbiAgdmFyIHkzID0gdmVjNDxmMzI+KCk7XG4gIGZvciAodmFyIHRhcCA9IDB1OyB0YXAgPCBwYXJhbXMudGFwczsgdGFwKyspIHtcbiAgICBsZXQgcm93ID0gaTMyKHQpICogc3RyaWRlICsgaTMyKHRhcCAqIHBhcmFtcy5kaWxhdGlvbikgLSBwYXJhbXMucGFkZGluZztcbiAgICBmb3IgKHZhciBjID0gMHU7IGMgPCBwYXJhbXMuQzsgYysrKSB7XG4gICAgICBsZXQgdyA9IGxvYWRfd2VpZ2h0KG8sIHRhcCAqIEM4ICsgYyk7XG4gICAgICB5MCArPSBsb2FkX3gocm93LCBjKSAqIHc7XG4gICAgICB5MSArPSBsb2FkX3gocm93ICsgc3RyaWRlLCBjKSAqIHc7XG4gICAgICB5MiArPSBsb2FkX3gocm93ICsgMiAqIHN0cmlkZSwgYykgKiB3O1xuICAgICAgeTMgKz0gbG9hZF94KHJvdyArIDMgKiBzdHJpZGUsIGMpICogdztcbiAgICB9XG4gIH1cbiAgZm9yICh2YXIgaSA9IDB1OyBpIDwgNHU7IGkrKykge1xuICAgIHN0b3JlKHQsIG8gKyBpLCB5MFtpXSk7XG4gICAgc3RvcmUodCArIDF1LCBvICsgaSwgeTFbaV0pO1xuICAgIHN0b3JlKHQgKyAydSwgbyArIGksIHkyW2ldKTtcbiAgICBzdG9yZSh0ICsgM3UsIG8gKyBpLCB5M1tpXSk7XG4gIH1cbn1cbiIsICIvLyBvdXRbdCwgb10gPSBlcGlsb2d1ZShiaWFzW29dICsgc3VtIG92ZXIgdGFwLCBjIG9mIHhbdCAqIHN0cmlkZSArIHRhcCAqIGRpbGF0aW9uIC0gcGFkZGluZywgY10gKiB3ZWlnaHRbdGFwLCBjLCBvXSlcbi8vIGFzIGluIGNvbnYxZC53Z3NsICh0aGUgc2FtZSBvcGVyYW5kcywgZXBpbG9ndWUsIGxpbmVhciBsYXllcnMsIHBvbHlwaGFzZSBmb3JtKSwgZm9yIHNvZnR3YXJlIGFkYXB0ZXJzOiBubyBiYXJyaWVycztcbi8vIHRoZSB3ZWlnaHQgaXMgcmVhZCB0aHJvdWdoIGEgdW5pZm9ybSB3aW5kb3cgb2YgNjQgS2lCLCB4IG9uY2UgcGVyIDggaW5wdXRzIGFuZCByb3cgYW5kIHNoYXJlZCBieSBzdWJncm91cFNodWZmbGUuXG4vL1xuLy8gT25lIGRpc3BhdGNoIGNvdmVycyB0aGUgd2luZG93cyBvZiAnZ3JvdXAueScgcGFuZWxzOiByb3dzIGsgb2YgdGFwcyB0YXAwIC4uIHRhcDAgKyB0YXBzIGFuZCBpbnB1dHMgYzAgLi4gYzEgb2YgZWFjaFxuLy8gKGMwIGEgbXVsdGlwbGUgb2YgOCkuIFRoZSBmaXJzdCB3aW5kb3cgb2YgYSBwYW5lbCBzdG9yZXMgaXRzIHN1bXMsIHRoZSBvdGhlcnMgYWRkIHRvIG91dCwgdGhlIGxhc3Qgb25lIGFwcGxpZXMgdGhlXG4vLyBlcGlsb2d1ZS4gV2luZG93cyB3aXRoIHNldmVyYWwgdGFwcyB0YWtlIGFsbCBpbnB1dHM7IHNldmVyYWwgcGFuZWxzIHRha2Ugd2hvbGUgcGFuZWxzOiBib3RoIGxpZSB0b2dldGhlciB0aGVuLlxuLy9cbi8vIEVpZ2h0IHRocmVhZHM6IFJPV1Mgcm93cywgJ3NwcmVhZCcgYXBhcnQsIGJ5IHRoZSAzMiBjb2x1bW5zIG9mIGEgcGFuZWwsIDQgY29sdW1ucyBhIHRocmVhZDsgYSB3b3JrZ3JvdXAgaXMgb25lXG4vLyBzdWJncm91cCBvZiBhbnkgc2l6ZSBmcm9tIDQuIFJvd3MgbGllICdzcHJlYWQnIGFwYXJ0IHNvIHRoYXQgYSByb3cgb2YgeCwgc2hpZnRlZCBieSBvbmUsIHNlcnZlcyB0aGUgbmV4dCB0YXAgdG9vOlxuLy8gcmV1c2VfdGFwcyA9IHN0cmlkZSAvIGdjZChzdHJpZGUsIGRpbGF0aW9uKSwgc3ByZWFkID0gZGlsYXRpb24gLyBnY2Qoc3RyaWRlLCBkaWxhdGlvbikgKDEgYW5kIDEgZm9yIGEgc2luZ2xlIHRhcCkuXG4vLyBHcmlkOiAoY2VpbChjZWlsKFRfb3V0IC8gKFJPV1Mgc3ByZWFkKSkgc3ByZWFkIDggLyBTVUJHUk9VUCksIHBhbmVscyBvZiB0aGUgd2luZG93KS5cblxuZW5hYmxlIHN1Ymdyb3Vwcztcblxub3ZlcnJpZGUgRk9STUFUOiB1MzIgPSAwOyAvLyAwIGYzMiwgMSBmMTYgcGFpcnMsIDIgYmYxNiBwYWlyc1xub3ZlcnJpZGUgSEFTX0JJQVM6IGJvb2wgPSBmYWxzZTtcbm92ZXJyaWRlIEhBU19SRVNJRFVBTDogYm9vbCA9IGZhbHNlO1xub3ZlcnJpZGUgQUNUSVZBVElPTjogdTMyID0gMDsgLy8gMCBub25lLCAxIGxlYWt5IHJlbHUsIDIgZ2VsdSAodGFuaCBmb3JtKVxub3ZlcnJpZGUgU1VCR1JPVVA6IHUzMiA9IDg7IC8vIHRoZSBhZGFwdGVyJ3Mgc2l6ZTogNCwgOCwgMTYsIDMyLCA2NCwgMTI4XG5cbmNvbnN0IFJPV1MgPSAxNnU7XG5cbnN0cnVjdCBQYXJhbXMge1xuICBUX2luOiB1MzIsXG4gIEM6IHUzMixcbiAgVF9vdXQ6IHUzMixcbiAgTzogdTMyLFxuICB0YXBzOiB1MzIsIC8vIG9mIHRoZSB3aW5kb3csIGFzIHRhcDAsIGMwLCBjMVxuICBzdHJpZGU6IHUzMixcbiAgZGlsYXRpb246IHUzMixcbiAgcGFkZGluZzogaTMyLFxuICBiaWFzX2xlbmd0aDogdTMyLFxuICByZXNpZHVhbF9zaGlmdDogdTMyLFxuICBnYWluOiBmMzIsXG4gIHNsb3BlOiBmMzIsXG4gIG91dF9zaGlmdDogdTMyLFxuICBvdXRfbGVuZ3RoOiB1MzIsXG4gIHRhcDA6IHUzMixcbiAgYzA6IHUzMixcbiAgYzE6IHUzMixcbiAgcGFuZWwwOiB1MzIsXG4gIGZpcnN0OiB1MzIsXG4gIGxhc3Q6IHUzMixcbiAgcmV1c2VfdGFwczogdTMyLFxuICBzcHJlYWQ6IHUzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiB4OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjx1bmlmb3JtPiB3ZWlnaHQ6IGFycmF5PHZlYzQ8dTMyPiwgNDA5Nj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWQ+IGJpYXM6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHN0b3JhZ2UsIHJlYWQ+IHJlc2lkdWFsOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDQpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNSkgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG4vLy8gRm91ciB3ZWlnaHRzIG9mIDE2IGJpdHMuXG5mbiB1bnBhY2s0KHdvcmRzOiB2ZWMyPHUzMj4pIC0+IHZlYzQ8ZjMyPiB7XG4gIGlmIChGT1JNQVQgPT0gMXUpIHtcbiAgICByZXR1cm4gdmVjNDxmMzI+KHVucGFjazJ4MTZmbG9hdCh3b3Jkcy54KSwgdW5wYWNrMngxNmZsb2F0KHdvcmRzLnkpKTtcbiAgfVxuICByZXR1cm4gYml0Y2FzdDx2ZWM0PGYzMj4+KHZlYzQ8dTMyPih3b3Jkcy54IDw8IDE2dSwgd29yZHMueCAmIDB4ZmZmZjAwMDB1LCB3b3Jkcy55IDw8IDE2dSwgd29yZHMueSAmIDB4ZmZmZjAwMDB1KSk7XG59XG5cbi8vLyB4W3JvdywgY10sIG9yIHplcm8gb3V0c2lkZS5cbmZuIGxvYWRfeChyb3c6IGkzMiwgYzogdTMyKSAtPiBmMzIge1xuICBsZXQgaW5zaWRlID0gcm93ID49IDAgJiYgcm93IDwgaTMyKHBhcmFtcy5UX2luKSAmJiBjIDwgcGFyYW1zLkM7XG4gIHJldHVybiBzZWxlY3QoMC4wLCB4W3NlbGVjdCgwdSwgdTMyKHJvdykgKiBwYXJhbXMuQyArIGMsIGluc2lkZSldLCBpbnNpZGUpO1xufVxuXG4vLy8gVGhpcyB0aHJlYWQncyBwYXJ0IG9mIDggaW5wdXRzIG9mIGEgcm93OiBvbmUgb2YgdGhlbSwgb3IgaW4gc3ViZ3JvdXBzIG9mIGZvdXIgdGhlIHR3byB0aGF0IGFyZSA0IGFwYXJ0LlxuZm4gbG9hZF9pbnB1dHMocm93OiBpMzIsIGM6IHUzMikgLT4gdmVjMjxmMzI+IHtcbiAgaWYgKFNVQkdST1VQID09IDR1KSB7XG4gICAgcmV0dXJuIHZlYzI8ZjMyPihsb2FkX3gocm93LCBjKSwgbG9hZF94KHJvdywgYyArIDR1KSk7XG4gIH1cbiAgcmV0dXJuIHZlYzI8ZjMyPihsb2FkX3gocm93LCBjKSwgMC4wKTtcbn1cblxuLy8vIElucHV0IHEgb2YgdGhlIDggdGhhdCB0aGUgdGhyZWFkcyBmcm9tIGBiYXNlYCBvbiBob2xkLlxuZm4gc2hhcmUoaW5wdXRzOiB2ZWMyPGYzMj4sIGJhc2U6IHUzMiwgcTogdTMyKSAtPiBmMzIge1xuICBpZiAoU1VCR1JPVVAgPT0gNHUpIHtcbiAgICByZXR1cm4gc3ViZ3JvdXBTaHVmZmxlKHNlbGVjdChpbnB1dHMueCwgaW5wdXRzLnksIHEgPj0gNHUpLCBxICYgM3UpO1xuICB9XG4gIHJldHVybiBzdWJncm91cFNodWZmbGUoaW5wdXRzLngsIGJhc2UgKyBxKTtcbn1cblxuZm4gYWN0aXZhdGUoeTogZjMyKSAtPiBmMzIge1xuICBzd2l0Y2ggQUNUSVZBVElPTiB7XG4gICAgY2FzZSAxdToge1xuICAgICAgcmV0dXJuIHNlbGVjdChwYXJhbXMuc2xvcGUgKiB5LCB5LCB5ID49IDAuMCk7XG4gICAgfVxuICAgIGNhc2UgMnU6IHtcbiAgICAgIC8vIDAuNSB5ICgxICsgdGFuaCh1KSkgPSB5IC8gKDEgKyBleHAoLTIgdSkpLCB1ID0gc3FydCgyIC8gcGkpICh5ICsgMC4wNDQ3MTUgeV4zKVxuICAgICAgbGV0IHUgPSAwLjc5Nzg4NDU2MDggKiAoeSArIDAuMDQ0NzE1ICogeSAqIHkgKiB5KTtcbiAgICAgIHJldHVybiB5IC8gKDEuMCArIGV4cCgtMi4wICogY2xhbXAodSwgLTIwLjAsIDIwLjApKSk7XG4gICAgfVxuICAgIGRlZmF1bHQ6IHtcbiAgICAgIHJldHVybiB5O1xuICAgIH1cbiAgfVxufVxuXG5mbiBzdG9yZSh0OiB1MzIsIG86IHUzMiwgc3VtOiBmMzIpIHtcbiAgbGV0IGF0ID0gdCAqIHBhcmFtcy5PICsgbztcbiAgaWYgKHQgPj0gcGFyYW1zLlRfb3V0IHx8IG8gPj0gcGFyYW1zLk8gfHwgYXQgPCBwYXJhbXMub3V0X3NoaWZ0IHx8IGF0IC0gcGFyYW1zLm91dF9zaGlmdCA+PSBwYXJhbXMub3V0X2xlbmd0aCkge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgdG8gPSBhdCAtIHBhcmFtcy5vdXRfc2hpZnQ7XG4gIHZhciB5ID0gc3VtO1xuICBpZiAocGFyYW1zLmZpcnN0ID09IDB1KSB7XG4gICAgeSArPSBvdXRbdG9dO1xuICB9IGVsc2UgaWYgKEhBU19CSUFTKSB7XG4gICAgeSArPSBiaWFzW28gJSBwYXJhbXMuYmlhc19sZW5ndGhdO1xuICB9XG4gIGlmIChwYXJhbXMubGFzdCA9PSAxdSkge1xuICAgIGlmIChIQVNfUkVTSURVQUwpIHtcbiAgICAgIC8vIFdpdGhvdXQgYSBzaGlmdCB0aGUgcmVzaWR1YWwgaGFzIHRoZSBsYXlvdXQgb2YgdGhlIG91dHB1dDsgd2l0aCBvbmUsIG91dHB1dCByb3cgdCBtZWV0cyBpdHMgcm93IHQgPj4gc2hpZnQuXG4gICAgICB5ICs9IHJlc2lkdWFsW3NlbGVjdCgodCA+PiBwYXJhbXMucmVzaWR1YWxfc2hpZnQpICogcGFyYW1zLk8gKyBvLCB0bywgcGFyYW1zLnJlc2lkdWFsX3NoaWZ0ID09IDB1KV07XG4gICAgfVxuICAgIHkgPSBhY3RpdmF0ZSh5ICogcGFyYW1zLmdhaW4pO1xuICB9XG4gIG91dFt0b10gPSB5O1xufVxuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoU1VCR1JPVVApXG5mbiBtYWluKEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPiwgQGJ1aWx0aW4oc3ViZ3JvdXBfaW52b2NhdGlvbl9pZCkgaW52b2NhdGlvbjogdTMyKSB7XG4gIGxldCB0aHJlYWQgPSBncm91cC54ICogU1VCR1JPVVAgKyBpbnZvY2F0aW9uO1xuICBsZXQgYmFzZSA9IGludm9jYXRpb24gJiB+N3U7XG4gIGxldCBibG9jayA9IHRocmVhZCA+PiAzdTtcbiAgbGV0IG8gPSAocGFyYW1zLnBhbmVsMCArIGdyb3VwLnkpICogMzJ1ICsgKHRocmVhZCAmIDd1KSAqIDR1O1xuICBsZXQgc3ByZWFkID0gcGFyYW1zLnNwcmVhZDtcbiAgbGV0IHQgPSBibG9jayAvIHNwcmVhZCAqIChST1dTICogc3ByZWFkKSArIGJsb2NrICUgc3ByZWFkO1xuICBsZXQgc3RlcCA9IGkzMihzcHJlYWQgKiBwYXJhbXMuc3RyaWRlKTtcbiAgbGV0IHJvdzAgPSBpMzIodCAqIHBhcmFtcy5zdHJpZGUpICsgaTMyKHBhcmFtcy50YXAwICogcGFyYW1zLmRpbGF0aW9uKSAtIHBhcmFtcy5wYWRkaW5nO1xuICBsZXQgaW5wdXRzID0gcGFyYW1zLmMxIC0gcGFyYW1zLmMwO1xuICBsZXQgd29yZHMgPSBzZWxlY3QoNHUsIDh1LCBGT1JNQVQgPT0gMHUpOyAvLyB2ZWM0cyBvZiBhIHJvdyBrIG9mIDMyIGNvbHVtbnNcbiAgbGV0IHdlaWdodDAgPSBncm91cC55ICogcGFyYW1zLnRhcHMgKiBpbnB1dHMgKiB3b3JkcyArICh0aHJlYWQgJiA3dSk7XG4gIHZhciBzMCA9IHZlYzQ8ZjMyPigpOyB2YXIgczEgPSB2ZWM0PGYzMj4oKTsgdmFyIHMyID0gdmVjNDxmMzI+KCk7IHZhciBzMyA9IHZlYzQ8ZjMyPigpOyB2YXIgczQgPSB2ZWM0PGYzMj4oKTtcbiAgdmFyIHM1ID0gdmVjNDxmMzI+KCk7IHZhciBzNiA9IHZlYzQ8ZjMyPigpOyB2YXIgczcgPSB2ZWM0PGYzMj4oKTsgdmFyIHM4ID0gdmVjNDxmMzI+KCk7IHZhciBzOSA9IHZlYzQ8ZjMyPigpO1xuICB2YXIgczEwID0gdmVjNDxmMzI+KCk7IHZhciBzMTEgPSB2ZWM0PGYzMj4oKTsgdmFyIHMxMiA9IHZlYzQ8ZjMyPigpOyB2YXIgczEzID0gdmVjNDxmMzI+KCk7IHZhciBzMTQgPSB2ZWM0PGYzMj4oKTtcbiAgdmFyIHMxNSA9IHZlYzQ8ZjMyPigpO1xuICB2YXIgYTAgPSB2ZWMyPGYzMj4oKTsgdmFyIGExID0gdmVjMjxmMzI+KCk7IHZhciBhMiA9IHZlYzI8ZjMyPigpOyB2YXIgYTMgPSB2ZWMyPGYzMj4oKTsgdmFyIGE0ID0gdmVjMjxmMzI+KCk7XG4gIHZhciBhNSA9IHZlYzI8ZjMyPigpOyB2YXIgYTYgPSB2ZWMyPGYzMj4oKTsgdmFyIGE3ID0gdmVjMjxmMzI+KCk7IHZhciBhOCA9IHZlYzI8ZjMyPigpOyB2YXIgYTkgPSB2ZWMyPGYzMj4oKTtcbiAgdmFyIGExMCA9IHZlYzI8ZjMyPigpOyB2YXIgYTExID0gdmVjMjxmMzI+KCk7IHZhciBhMTIgPSB2ZWMyPGYzMj4oKTsgdmFyIGExMyA9IHZlYzI8ZjMyPigpOyB2YXIgYTE0ID0gdmVjMjxmMzI+KCk7XG4gIHZhciBhMTUgPSB2ZWMyPGYzMj4oKTtcbiAgZm9yICh2YXIgYyA9IDB1OyBjIDwgaW5wdXRzOyBjICs9IDh1KSB7XG4gICAgZm9yICh2YXIgZmlyc3RfdGFwID0gMHU7IGZpcnN0X3RhcCA8IHBhcmFtcy5yZXVzZV90YXBzOyBmaXJzdF90YXArKykge1xuICAgICAgdmFyIHJvdyA9IHJvdzAgKyBpMzIoZmlyc3RfdGFwICogcGFyYW1zLmRpbGF0aW9uKTtcbiAgICAgIGZvciAodmFyIGkgPSAxdTsgaSA8IFJPV1M7IGkrKykge1xuICAgICAgICBhMCA9IGExOyBhMSA9IGEyOyBhMiA9IGEzOyBhMyA9IGE0OyBhNCA9IGE1OyBhNSA9IGE2OyBhNiA9IGE3OyBhNyA9IGE4OyBhOCA9IGE5OyBhOSA9IGExMDsgYTEwID0gYTExO1xuICAgICAgICBhMTEgPSBhMTI7IGExMiA9IGExMzsgYTEzID0gYTE0OyBhMTQgPSBhMTU7XG4gICAgICAgIGExNSA9IGxvYWRfaW5wdXRzKHJvdywgcGFyYW1zLmMwICsgYyArIChpbnZvY2F0aW9uICYgN3UpKTtcbiAgICAgICAgcm93ICs9IHN0ZXA7XG4gICAgICB9XG4gICAgICBmb3IgKHZhciB0YXAgPSBmaXJzdF90YXA7IHRhcCA8IHBhcmFtcy50YXBzOyB0YXAgKz0gcGFyYW1zLnJldXNlX3RhcHMpIHtcbiAgICAgICAgYTAgPSBhMTsgYTEgPSBhMjsgYTIgPSBhMzsgYTMgPSBhNDsgYTQgPSBhNTsgYTUgPSBhNjsgYTYgPSBhNzsgYTcgPSBhODsgYTggPSBhOTsgYTkgPSBhMTA7IGExMCA9IGExMTtcbiAgICAgICAgYTExID0gYTEyOyBhMTIgPSBhMTM7IGExMyA9IGExNDsgYTE0ID0gYTE1O1xuICAgICAgICBhMTUgPSBsb2FkX2lucHV0cyhyb3csIHBhcmFtcy5jMCArIGMgKyAoaW52b2NhdGlvbiAmIDd1KSk7XG4gICAgICAgIHJvdyArPSBzdGVwO1xuICAgICAgICBsZXQgYXQgPSB3ZWlnaHQwICsgKHRhcCAqIGlucHV0cyArIGMpICogd29yZHM7XG4gICAgICAgIHZhciB3MDogdmVjNDxmMzI+OyB2YXIgdzE6IHZlYzQ8ZjMyPjsgdmFyIHcyOiB2ZWM0PGYzMj47IHZhciB3MzogdmVjNDxmMzI+OyB2YXIgdzQ6IHZlYzQ8ZjMyPjtcbiAgICAgICAgdmFyIHc1OiB2ZWM0PGYzMj47IHZhciB3NjogdmVjNDxmMzI+OyB2YXIgdzc6IHZlYzQ8ZjMyPjtcbiAgICAgICAgaWYgKEZPUk1BVCA9PSAwdSkge1xuICAgICAgICAgIHcwID0gYml0Y2FzdDx2ZWM0PGYzMj4+KHdlaWdodFthdF0pO1xuICAgICAgICAgIHcxID0gYml0Y2FzdDx2ZWM0PGYzMj4+KHdlaWdodFthdCArIDh1XSk7XG4gICAgICAgICAgdzIgPSBiaXRjYXN0PHZlYzQ8ZjMyPj4od2VpZ2h0W2F0ICsgMTZ1XSk7XG4gICAgICAgICAgdzMgPSBiaXRjYXN0PHZlYzQ8ZjMyPj4od2VpZ2h0W2F0ICsgMjR1XSk7XG4gICAgICAgICAgdzQgPSBiaXRjYXN0PHZlYzQ8ZjMyPj4od2VpZ2h0W2F0ICsgMzJ1XSk7XG4gICAgICAgICAgdzUgPSBiaXRjYXN0PHZlYzQ8ZjMyPj4od2VpZ2h0W2F0ICsgNDB1XSk7XG4gICAgICAgICAgdzYgPSBiaXRjYXN0PHZlYzQ8ZjMyPj4od2VpZ2h0W2F0ICsgNDh1XSk7XG4gICAgICAgICAgdzcgPSBiaXRjYXN0PHZlYzQ8ZjMyPj4od2VpZ2h0W2F0ICsgNTZ1XSk7XG4gICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgbGV0IHBhaXIwID0gd2VpZ2h0W2F0XTtcbiAgICAgICAgICB3MCA9IHVucGFjazQocGFpcjAueHkpO1xuICAgICAgICAgIHcxID0gdW5wYWNrNChwYWlyMC56dyk7XG4gICAgICAgICAgbGV0IHBhaXIxID0gd2VpZ2h0W2F0ICsgOHVdO1xuICAgICAgICAgIHcyID0gdW5wYWNrNChwYWlyMS54eSk7XG4gICAgICAgICAgdzMgPSB1bnBhY2s0KHBhaXIxLnp3KTtcbiAgICAgICAgICBsZXQgcGFpcjIgPSB3ZWlnaHRbYXQgKyAxNnVdO1xuICAgICAgICAgIHc0ID0gdW5wYWNrNChwYWlyMi54eSk7XG4gICAgICAgICAgdzUgPSB1bnBhY2s0KHBhaXIyLnp3KTtcbiAgICAgICAgICBsZXQgcGFpcjMgPSB3ZWlnaHRbYXQgKyAyNHVdO1xuICAgICAgICAgIHc2ID0gdW5wYWNrNChwYWlyMy54eSk7XG4gICAgICAgICAgdzcgPSB1bnBhY2s0KHBhaXIzLnp3KTtcbiAgICAgICAgfVxuICAgICAgICBzMCArPSBzaGFyZShhMCwgYmFzZSwgMHUpICogdzA7XG4gICAgICAgIHMwICs9IHNoYXJlKGEwLCBiYXNlLCAxdSkgKiB3MTtcbiAgICAgICAgczAgKz0gc2hhcmUoYTAsIGJhc2UsIDJ1KSAqIHcyO1xuICAgICAgICBzMCArPSBzaGFyZShhMCwgYmFzZSwgM3UpICogdzM7XG4gICAgICAgIHMwICs9IHNoYXJlKGEwLCBiYXNlLCA0dSkgKiB3NDtcbiAgICAgICAgczAgKz0gc2hhcmUoYTAsIGJhc2UsIDV1KSAqIHc1O1xuICAgICAgICBzMCArPSBzaGFyZShhMCwgYmFzZSwgNnUpICogdzY7XG4gICAgICAgIHMwICs9IHNoYXJlKGEwLCBiYXNlLCA3dSkgKiB3NztcbiAgICAgICAgczEgKz0gc2hhcmUoYTEsIGJhc2UsIDB1KSAqIHcwO1xuICAgICAgICBzMSArPSBzaGFyZShhMSwgYmFzZSwgMXUpICogdzE7XG4gICAgICAgIHMxICs9IHNoYXJlKGExLCBiYXNlLCAydSkgKiB3MjtcbiAgICAgICAgczEgKz0gc2hhcmUoYTEsIGJhc2UsIDN1KSAqIHczO1xuICAgICAgICBzMSArPSBzaGFyZShhMSwgYmFzZSwgNHUpICogdzQ7XG4gICAgICAgIHMxICs9IHNoYXJlKGExLCBiYXNlLCA1dSkgKiB3NTtcbiAgICAgICAgczEgKz0gc2hhcmUoYTEsIGJhc2UsIDZ1KSAqIHc2O1xuICAgICAgICBzMSArPSBzaGFyZShhMSwgYmFzZSwgN3UpICogdzc7XG4gICAgICAgIHMyICs9IHNoYXJlKGEyLCBiYXNlLCAwdSkgKiB3MDtcbiAgICAgICAgczIgKz0gc2hhcmUoYTIsIGJhc2UsIDF1KSAqIHcxO1xuICAgICAgICBzMiArPSBzaGFyZShhMiwgYmFzZSwgMnUpICogdzI7XG4gICAgICAgIHMyICs9IHNoYXJlKGEyLCBiYXNlLCAzdSkgKiB3MztcbiAgICAgICAgczIgKz0gc2hhcmUoYTIsIGJhc2UsIDR1KSAqIHc0O1xuICAgICAgICBzMiArPSBzaGFyZShhMiwgYmFzZSwgNXUpICogdzU7XG4gICAgICAgIHMyICs9IHNoYXJlKGEyLCBiYXNlLCA2dSkgKiB3NjtcbiAgICAgICAgczIgKz0gc2hhcmUoYTIsIGJhc2UsIDd1KSAqIHc3O1xuICAgICAgICBzMyArPSBzaGFyZShhMywgYmFzZSwgMHUpICogdzA7XG4gICAgICAgIHMzICs9IHNoYXJlKGEzLCBiYXNlLCAxdSkgKiB3MTtcbiAgICAgICAgczMgKz0gc2hhcmUoYTMsIGJhc2UsIDJ1KSAqIHcyO1xuICAgICAgICBzMyArPSBzaGFyZShhMywgYmFzZSwgM3UpICogdzM7XG4gICAgICAgIHMzICs9IHNoYXJlKGEzLCBiYXNlLCA0dSkgKiB3NDtcbiAgICAgICAgczMgKz0gc2hhcmUoYTMsIGJhc2UsIDV1KSAqIHc1O1xuICAgICAgICBzMyArPSBzaGFyZShhMywgYmFzZSwgNnUpICogdzY7XG4gICAgICAgIHMzICs9IHNoYXJlKGEzLCBiYXNlLCA3dSkgKiB3NztcbiAgICAgICAgczQgKz0gc2hhcmUoYTQsIGJhc2UsIDB1KSAqIHcwO1xuICAgICAgICBzNCArPSBzaGFyZShhNCwgYmFzZSwgMXUpICogdzE7XG4gICAgICAgIHM0ICs9IHNoYXJlKGE0LCBiYXNlLCAydSkgKiB3MjtcbiAgICAgICAgczQgKz0gc2hhcmUoYTQsIGJhc2UsIDN1KSAqIHczO1xuICAgICAgICBzNCArPSBzaGFyZShhNCwgYmFzZSwgNHUpICogdzQ7XG4gICAgICAgIHM0ICs9IHNoYXJlKGE0LCBiYXNlLCA1dSkgKiB3NTtcbiAgICAgICAgczQgKz0gc2hhcmUoYTQsIGJhc2UsIDZ1KSAqIHc2O1xuICAgICAgICBzNCArPSBzaGFyZShhNCwgYmFzZSwgN3UpICogdzc7XG4gICAgICAgIHM1ICs9IHNoYXJlKGE1LCBiYXNlLCAwdSkgKiB3MDtcbiAgICAgICAgczUgKz0gc2hhcmUoYTUsIGJhc2UsIDF1KSAqIHcxO1xuICAgICAgICBzNSArPSBzaGFyZShhNSwgYmFzZSwgMnUpICogdzI7XG4gICAgICAgIHM1ICs9IHNoYXJlKGE1LCBiYXNlLCAzdSkgKiB3MztcbiAgICAgICAgczUgKz0gc2hhcmUoYTUsIGJhc2UsIDR1KSAqIHc0O1xuICAgICAgICBzNSArPSBzaGFyZShhNSwgYmFzZSwgNXUpICogdzU7XG4gICAgICAgIHM1ICs9IHNoYXJlKGE1LCBiYXNlLCA2dSkgKiB3NjtcbiAgICAgICAgczUgKz0gc2hhcmUoYTUsIGJhc2UsIDd1KSAqIHc3O1xuICAgICAgICBzNiArPSBzaGFyZShhNiwgYmFzZSwgMHUpICogdzA7XG4gICAgICAgIHM2ICs9IHNoYXJlKGE2LCBiYXNlLCAxdSkgKiB3MTtcbiAgICAgICAgczYgKz0gc2hhcmUoYTYsIGJhc2UsIDJ1KSAqIHcyO1xuICAgICAgICBzNiArPSBzaGFyZShhNiwgYmFzZSwgM3UpICogdzM7XG4gICAgICAgIHM2ICs9IHNoYXJlKGE2LCBiYXNlLCA0dSkgKiB3NDtcbiAgICAgICAgczYgKz0gc2hhcmUoYTYsIGJhc2UsIDV1KSAqIHc1O1xuICAgICAgICBzNiArPSBzaGFyZShhNiwgYmFzZSwgNnUpICogdzY7XG4gICAgICAgIHM2ICs9IHNoYXJlKGE2LCBiYXNlLCA3dSkgKiB3NztcbiAgICAgICAgczcgKz0gc2hhcmUoYTcsIGJhc2UsIDB1KSAqIHcwO1xuICAgICAgICBzNyArPSBzaGFyZShhNywgYmFzZSwgMXUpICogdzE7XG4gICAgICAgIHM3ICs9IHNoYXJlKGE3LCBiYXNlLCAydSkgKiB3MjtcbiAgICAgICAgczcgKz0gc2hhcmUoYTcsIGJhc2UsIDN1KSAqIHczO1xuICAgICAgICBzNyArPSBzaGFyZShhNywgYmFzZSwgNHUpICogdzQ7XG4gICAgICAgIHM3ICs9IHNoYXJlKGE3LCBiYXNlLCA1dSkgKiB3NTtcbiAgICAgICAgczcgKz0gc2hhcmUoYTcsIGJhc2UsIDZ1KSAqIHc2O1xuICAgICAgICBzNyArPSBzaGFyZShhNywgYmFzZSwgN3UpICogdzc7XG4gICAgICAgIHM4ICs9IHNoYXJlKGE4LCBiYXNlLCAwdSkgKiB3MDtcbiAgICAgICAgczggKz0gc2hhcmUoYTgsIGJhc2UsIDF1KSAqIHcxO1xuICAgICAgICBzOCArPSBzaGFyZShhOCwgYmFzZSwgMnUpICogdzI7XG4gICAgICAgIHM4ICs9IHNoYXJlKGE4LCBiYXNlLCAzdSkgKiB3MztcbiAgICAgICAgczggKz0gc2hhcmUoYTgsIGJhc2UsIDR1KSAqIHc0O1xuICAgICAgICBzOCArPSBzaGFyZShhOCwgYmFzZSwgNXUpICogdzU7XG4gICAgICAgIHM4ICs9IHNoYXJlKGE4LCBiYXNlLCA2dSkgKiB3NjtcbiAgICAgICAgczggKz0gc2hhcmUoYTgsIGJhc2UsIDd1KSAqIHc3O1xuICAgICAgICBzOSArPSBzaGFyZShhOSwgYmFzZSwgMHUpICogdzA7XG4gICAgICAgIHM5ICs9IHNoYXJlKGE5LCBiYXNlLCAxdSkgKiB3MTtcbiAgICAgICAgczkgKz0gc2hhcmUoYTksIGJhc2UsIDJ1KSAqIHcyO1xuICAgICAgICBzOSArPSBzaGFyZShhOSwgYmFzZSwgM3UpICogdzM7XG4gICAgICAgIHM5ICs9IHNoYXJlKGE5LCBiYXNlLCA0dSkgKiB3NDtcbiAgICAgICAgczkgKz0gc2hhcmUoYTksIGJhc2UsIDV1KSAqIHc1O1xuICAgICAgICBzOSArPSBzaGFyZShhOSwgYmFzZSwgNnUpICogdzY7XG4gICAgICAgIHM5ICs9IHNoYXJlKGE5LCBiYXNlLCA3dSkgKiB3NztcbiAgICAgICAgczEwICs9IHNoYXJlKGExMCwgYmFzZSwgMHUpICogdzA7XG4gICAgICAgIHMxMCArPSBzaGFyZShhMTAsIGJhc2UsIDF1KSAqIHcxO1xuICAgICAgICBzMTAgKz0gc2hhcmUoYTEwLCBiYXNlLCAydSkgKiB3MjtcbiAgICAgICAgczEwICs9IHNoYXJlKGExMCwgYmFzZSwgM3UpICogdzM7XG4gICAgICAgIHMxMCArPSBzaGFyZShhMTAsIGJhc2UsIDR1KSAqIHc0O1xuICAgICAgICBzMTAgKz0gc2hhcmUoYTEwLCBiYXNlLCA1dSkgKiB3NTtcbiAgICAgICAgczEwICs9IHNoYXJlKGExMCwgYmFzZSwgNnUpICogdzY7XG4gICAgICAgIHMxMCArPSBzaGFyZShhMTAsIGJhc2UsIDd1KSAqIHc3O1xuICAgICAgICBzMTEgKz0gc2hhcmUoYTExLCBiYXNlLCAwdSkgKiB3MDtcbiAgICAgICAgczExICs9IHNoYXJlKGExMSwgYmFzZSwgMXUpICogdzE7XG4gICAgICAgIHMxMSArPSBzaGFyZShhMTEsIGJhc2UsIDJ1KSAqIHcyO1xuICAgICAgICBzMTEgKz0gc2hhcmUoYTExLCBiYXNlLCAzdSkgKiB3MztcbiAgICAgICAgczExICs9IHNoYXJlKGExMSwgYmFzZSwgNHUpICogdzQ7XG4gICAgICAgIHMxMSArPSBzaGFyZShhMTEsIGJhc2UsIDV1KSAqIHc1O1xuICAgICAgICBzMTEgKz0gc2hhcmUoYTExLCBiYXNlLCA2dSkgKiB3NjtcbiAgICAgICAgczExICs9IHNoYXJlKGExMSwgYmFzZSwgN3UpICogdzc7XG4gICAgICAgIHMxMiArPSBzaGFyZShhMTIsIGJhc2UsIDB1KSAqIHcwO1xuICAgICAgICBzMTIgKz0gc2hhcmUoYTEyLCBiYXNlLCAxdSkgKiB3MTtcbiAgICAgICAgczEyICs9IHNoYXJlKGExMiwgYmFzZSwgMnUpICogdzI7XG4gICAgICAgIHMxMiArPSBzaGFyZShhMTIsIGJhc2UsIDN1KSAqIHczO1xuICAgICAgICBzMTIgKz0gc2hhcmUoYTEyLCBiYXNlLCA0dSkgKiB3NDtcbiAgICAgICAgczEyICs9IHNoYXJlKGExMiwgYmFzZSwgNXUpICogdzU7XG4gICAgICAgIHMxMiArPSBzaGFyZShhMTIsIGJhc2UsIDZ1KSAqIHc2O1xuICAgICAgICBzMTIgKz0gc2hhcmUoYTEyLCBiYXNlLCA3dSkgKiB3NztcbiAgICAgICAgczEzICs9IHNoYXJlKGExMywgYmFzZSwgMHUpICogdzA7XG4gICAgICAgIHMxMyArPSBzaGFyZShhMTMsIGJhc2UsIDF1KSAqIHcxO1xuICAgICAgICBzMTMgKz0gc2hhcmUoYTEzLCBiYXNlLCAydSkgKiB3MjtcbiAgICAgICAgczEzICs9IHNoYXJlKGExMywgYmFzZSwgM3UpICogdzM7XG4gICAgICAgIHMxMyArPSBzaGFyZShhMTMsIGJhc2UsIDR1KSAqIHc0O1xuICAgICAgICBzMTMgKz0gc2hhcmUoYTEzLCBiYXNlLCA1dSkgKiB3NTtcbiAgICAgICAgczEzICs9IHNoYXJlKGExMywgYmFzZSwgNnUpICogdzY7XG4gICAgICAgIHMxMyArPSBzaGFyZShhMTMsIGJhc2UsIDd1KSAqIHc3O1xuICAgICAgICBzMTQgKz0gc2hhcmUoYTE0LCBiYXNlLCAwdSkgKiB3MDtcbiAgICAgICAgczE0ICs9IHNoYXJlKGExNCwgYmFzZSwgMXUpICogdzE7XG4gICAgICAgIHMxNCArPSBzaGFyZShhMTQsIGJhc2UsIDJ1KSAqIHcyO1xuICAgICAgICBzMTQgKz0gc2hhcmUoYTE0LCBiYXNlLCAzdSkgKiB3MztcbiAgICAgICAgczE0ICs9IHNoYXJlKGExNCwgYmFzZSwgNHUpICogdzQ7XG4gICAgICAgIHMxNCArPSBzaGFyZShhMTQsIGJhc2UsIDV1KSAqIHc1O1xuICAgICAgICBzMTQgKz0gc2hhcmUoYTE0LCBiYXNlLCA2dSkgKiB3NjtcbiAgICAgICAgczE0ICs9IHNoYXJlKGExNCwgYmFzZSwgN3UpICogdzc7XG4gICAgICAgIHMxNSArPSBzaGFyZShhMTUsIGJhc2UsIDB1KSAqIHcwO1xuICAgICAgICBzMTUgKz0gc2hhcmUoYTE1LCBiYXNlLCAxdSkgKiB3MTtcbiAgICAgICAgczE1ICs9IHNoYXJlKGExNSwgYmFzZSwgMnUpICogdzI7XG4gICAgICAgIHMxNSArPSBzaGFyZShhMTUsIGJhc2UsIDN1KSAqIHczO1xuICAgICAgICBzMTUgKz0gc2hhcmUoYTE1LCBiYXNlLCA0dSkgKiB3NDtcbiAgICAgICAgczE1ICs9IHNoYXJlKGExNSwgYmFzZSwgNXUpICogdzU7XG4gICAgICAgIHMxNSArPSBzaGFyZShhMTUsIGJhc2UsIDZ1KSAqIHc2O1xuICAgICAgICBzMTUgKz0gc2hhcmUoYTE1LCBiYXNlLCA3dSkgKiB3NztcbiAgICAgIH1cbiAgICB9XG4gIH1cbiAgZm9yICh2YXIgaSA9IDB1OyBpIDwgUk9XUzsgaSsrKSB7IC8vIHN1bXMgcm90YXRlIHRocm91Z2ggczA6IGEgc3RvcmUgc2l0ZSBmb3IgZWFjaCB3b3VsZCBjb21waWxlIGZvciBzZWNvbmRzXG4gICAgZm9yICh2YXIgaiA9IDB1OyBqIDwgNHU7IGorKykge1xuICAgICAgc3RvcmUodCArIGkgKiBzcHJlYWQsIG8gKyBqLCBzMC54KTtcbiAgICAgIHMwID0gczAueXp3eDtcbiAgICB9XG4gICAgczAgPSBzMTsgczEgPSBzMjsgczIgPSBzMzsgczMgPSBzNDsgczQgPSBzNTsgczUgPSBzNjsgczYgPSBzNzsgczcgPSBzODsgczggPSBzOTsgczkgPSBzMTA7IHMxMCA9IHMxMTsgczExID0gczEyO1xuICAgIHMxMiA9IHMxMzsgczEzID0gczE0OyBzMTQgPSBzMTU7XG4gIH1cbn1cbiIsICIvLyBvdXRbdCwgdG8gKyBpXSA9IHhbciwgaV0gZm9yIGkgPCBjb2x1bW5zLCB6ZXJvIHdoZXJlIGkgaXMgcGFzdCB0aGUgY29sdW1ucyBvZiB4OyByIGlzIHQsIG9yIHJvdyAwXG4vLyAoUk9XUyAxKSwgb3Igcm93c1t0XSAoUk9XUyAyKS4gSXQgY29uY2F0ZW5hdGVzIGFsb25nIGNoYW5uZWxzLCByZXBlYXRzIGEgc3R5bGUgb3ZlciB0aW1lLCBwYWRzIGNoYW5uZWxzLCBhbmQgZXhwYW5kc1xuLy8gdG9rZW5zIHRvIGZyYW1lcy5cbi8vXG4vLyAgIHggICAgIFsqLCB4X2NvbHVtbnNdXG4vLyAgIHJvd3MgIFtUXSAgIHUzMjsgcmVhZCBvbmx5IHdoZW4gUk9XUyBpcyAyXG4vLyAgIG91dCAgIFtULCBvdXRfY29sdW1uc11cbi8vXG4vLyBPbmUgdGhyZWFkOiBvbmUgdmFsdWUuIEdyaWQ6IChjZWlsKFQgKiBjb2x1bW5zIC8gNjQpIGZvbGRlZCkuXG5cbm92ZXJyaWRlIFJPV1M6IHUzMiA9IDA7IC8vIDAgc2FtZSByb3csIDEgZmlyc3Qgcm93LCAyIHJvd3NbdF1cblxuc3RydWN0IFBhcmFtcyB7XG4gIFQ6IHUzMixcbiAgY29sdW1uczogdTMyLFxuICB4X2NvbHVtbnM6IHUzMixcbiAgb3V0X2NvbHVtbnM6IHUzMixcbiAgdG86IHUzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiB4OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiByb3dzOiBhcnJheTx1MzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgaSA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBsZXQgdCA9IGkgLyBwYXJhbXMuY29sdW1ucztcbiAgbGV0IGMgPSBpICUgcGFyYW1zLmNvbHVtbnM7XG4gIGlmICh0ID49IHBhcmFtcy5UKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIHZhciByb3cgPSB0O1xuICBpZiAoUk9XUyA9PSAxdSkge1xuICAgIHJvdyA9IDB1O1xuICB9IGVsc2UgaWYgKFJPV1MgPT0gMnUpIHtcbiAgICByb3cgPSByb3dzW3RdO1xuICB9XG4gIGxldCBpbnNpZGUgPSBjIDwgcGFyYW1zLnhfY29sdW1ucztcbiAgbGV0IHkgPSB4W3JvdyAqIHBhcmFtcy54X2NvbHVtbnMgKyBzZWxlY3QoMHUsIGMsIGluc2lkZSldO1xuICBvdXRbdCAqIHBhcmFtcy5vdXRfY29sdW1ucyArIHBhcmFtcy50byArIGNdID0gc2VsZWN0KDAuMCwgeSwgaW5zaWRlKTtcbn1cbiIsICIvLyBvdXRbdCwgY10gPSBiaWFzW2NdICsgc3VtIG92ZXIgaSwgayB3aXRoIGkgKiBzdHJpZGUgKyBrID0gdCArIHBhZGRpbmcgb2YgeFtpLCBjXSAqIHdlaWdodFtjLCBrXTogUHlUb3JjaCdzXG4vLyBDb252VHJhbnNwb3NlMWQgd2l0aCBhcyBtYW55IGdyb3VwcyBhcyBjaGFubmVscy5cbi8vXG4vLyAgIHggICAgICAgW1QsIENdXG4vLyAgIHdlaWdodCAgW3dlaWdodF9DLCAxLCBLXSAgIGYzMiwgYXMgaW4gdGhlIGNoZWNrcG9pbnQ7IGNoYW5uZWxzIGZyb20gd2VpZ2h0X0MgPD0gQyBvbiBjb21lIG91dCB6ZXJvXG4vLyAgIGJpYXMgICAgW3dlaWdodF9DXVxuLy8gICBvdXQgICAgIFtUX291dCwgQ11cbi8vXG4vLyBPbmUgdGhyZWFkOiBvbmUgdmFsdWUuIEdyaWQ6IChjZWlsKFRfb3V0ICogQyAvIDY0KSBmb2xkZWQpLlxuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgVDogdTMyLFxuICBDOiB1MzIsXG4gIHdlaWdodF9DOiB1MzIsXG4gIFRfb3V0OiB1MzIsXG4gIEs6IHUzMixcbiAgc3RyaWRlOiB1MzIsXG4gIHBhZGRpbmc6IHUzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiB4OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiB3ZWlnaHQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWQ+IGJpYXM6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg0KSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSg2NClcbmZuIG1haW4oXG4gIEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obnVtX3dvcmtncm91cHMpIGdyb3VwczogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsb2NhbDogdTMyLFxuKSB7XG4gIGxldCBhdCA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBsZXQgdCA9IGF0IC8gcGFyYW1zLkM7XG4gIGxldCBjID0gYXQgJSBwYXJhbXMuQztcbiAgaWYgKHQgPj0gcGFyYW1zLlRfb3V0KSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGlmIChjID49IHBhcmFtcy53ZWlnaHRfQykge1xuICAgIG91dFthdF0gPSAwLjA7XG4gICAgcmV0dXJuO1xuICB9XG4gIHZhciB5ID0gYmlhc1tjXTtcbiAgbGV0IHBsYWNlID0gdCArIHBhcmFtcy5wYWRkaW5nO1xuICBmb3IgKHZhciBrID0gcGxhY2UgJSBwYXJhbXMuc3RyaWRlOyBrIDwgcGFyYW1zLksgJiYgayA8PSBwbGFjZTsgayArPSBwYXJhbXMuc3RyaWRlKSB7XG4gICAgbGV0IGkgPSAocGxhY2UgLSBrKSAvIHBhcmFtcy5zdHJpZGU7XG4gICAgaWYgKGkgPCBwYXJhbXMuVCkge1xuICAgICAgeSArPSB4W2kgKiBwYXJhbXMuQyArIGNdICogd2VpZ2h0W2MgKiBwYXJhbXMuSyArIGtdO1xuICAgIH1cbiAgfVxuICBvdXRbYXRdID0geTtcbn1cbiIsICIvLyBvdXRbdCwgY10gPSB0YWJsZVtpZHNbdF0sIGNdICgrIHBvc2l0aW9uW3QsIGNdICsgc2VnbWVudFtjXSB3aGVuIEhBU19QT1NJVElPTjogdGhlIGlucHV0IG9mIEJFUlQgYW5kIEFMQkVSVCkuXG4vL1xuLy8gICBpZHMgICAgICAgW1RdXG4vLyAgIHRhYmxlICAgICBbcm93cywgQ10gICBmMzIsIG9yIDE2LWJpdCBwYWlycyAoQyBldmVuKVxuLy8gICBwb3NpdGlvbiAgW1AsIENdICAgICAgc2FtZSBmb3JtYXQ7IFAgPj0gVFxuLy8gICBzZWdtZW50ICAgW1MsIENdICAgICAgc2FtZSBmb3JtYXQ7IGl0cyBmaXJzdCByb3cgaXMgdXNlZFxuLy8gICBvdXQgICAgICAgW1QsIENdXG4vL1xuLy8gT25lIHRocmVhZDogdHdvIG5laWdoYm91cmluZyBjaGFubmVscy4gR3JpZDogKGNlaWwoVCAqIEMgLyAyIC8gNjQpIGZvbGRlZCkuXG5cbm92ZXJyaWRlIEZPUk1BVDogdTMyID0gMDsgLy8gMCBmMzIsIDEgZjE2IHBhaXJzLCAyIGJmMTYgcGFpcnNcbm92ZXJyaWRlIEhBU19QT1NJVElPTjogYm9vbCA9IGZhbHNlO1xuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgVDogdTMyLFxuICBDOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4gaWRzOiBhcnJheTx1MzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiB0YWJsZTogYXJyYXk8dTMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZD4gcG9zaXRpb246IGFycmF5PHUzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHN0b3JhZ2UsIHJlYWQ+IHNlZ21lbnQ6IGFycmF5PHUzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNCkgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg1KSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbi8vLyBUaGUgdHdvIGhhbHZlcyBvZiBhIHdvcmQgYXMgZjMyLlxuZm4gdW5wYWNrKHdvcmQ6IHUzMikgLT4gdmVjMjxmMzI+IHtcbiAgaWYgKEZPUk1BVCA9PSAxdSkge1xuICAgIHJldHVybiB1bnBhY2syeDE2ZmxvYXQod29yZCk7XG4gIH1cbiAgcmV0dXJuIGJpdGNhc3Q8dmVjMjxmMzI+Pih2ZWMyPHUzMj4od29yZCA8PCAxNnUsIHdvcmQgJiAweGZmZmYwMDAwdSkpO1xufVxuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgcGFpciA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBsZXQgaGFsZiA9IChwYXJhbXMuQyArIDF1KSAvIDJ1O1xuICBsZXQgdCA9IHBhaXIgLyBoYWxmO1xuICBsZXQgYyA9IHBhaXIgJSBoYWxmICogMnU7XG4gIGlmICh0ID49IHBhcmFtcy5UKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGxldCByb3cgPSBpZHNbdF0gKiBwYXJhbXMuQyArIGM7XG4gIGxldCBhdCA9IHQgKiBwYXJhbXMuQyArIGM7XG4gIGlmIChGT1JNQVQgPT0gMHUpIHtcbiAgICBmb3IgKHZhciBpID0gMHU7IGkgPCBtaW4oMnUsIHBhcmFtcy5DIC0gYyk7IGkrKykge1xuICAgICAgdmFyIHkgPSBiaXRjYXN0PGYzMj4odGFibGVbcm93ICsgaV0pO1xuICAgICAgaWYgKEhBU19QT1NJVElPTikge1xuICAgICAgICB5ICs9IGJpdGNhc3Q8ZjMyPihzZWdtZW50W2MgKyBpXSkgKyBiaXRjYXN0PGYzMj4ocG9zaXRpb25bYXQgKyBpXSk7XG4gICAgICB9XG4gICAgICBvdXRbYXQgKyBpXSA9IHk7XG4gICAgfVxuICAgIHJldHVybjtcbiAgfVxuICB2YXIgeSA9IHVucGFjayh0YWJsZVtyb3cgLyAydV0pO1xuICBpZiAoSEFTX1BPU0lUSU9OKSB7XG4gICAgeSArPSB1bnBhY2soc2VnbWVudFtjIC8gMnVdKSArIHVucGFjayhwb3NpdGlvblthdCAvIDJ1XSk7XG4gIH1cbiAgb3V0W2F0XSA9IHkueDtcbiAgb3V0W2F0ICsgMXVdID0geS55O1xufVxuIiwgIi8vIFRoZSBoZWFkIG9mIGlTVEZUTmV0IChLYW5la28gZXQgYWwuIDIwMjIpOiBmcm9tIGxvZ2FyaXRobSBhbmQgcGhhc2UgYXJndW1lbnQgdG8gYSBzcGVjdHJ1bSxcbi8vICAgb3V0W20sIGtdID0gZXhwKHhbbSwga10pICogKGNvcyBwLCBzaW4gcCksIHAgPSBzaW4oeFttLCBiaW5zICsga10pLlxuLy9cbi8vICAgeCAgICBbZnJhbWVzLCBjb2x1bW5zXSwgY29sdW1ucyA+PSAyICogYmluc1xuLy8gICBvdXQgIFtmcmFtZXMsIGJpbnMsIDJdXG4vL1xuLy8gT25lIHRocmVhZDogb25lIGJpbiBvZiBvbmUgZnJhbWUuIEdyaWQ6IChjZWlsKGZyYW1lcyAqIGJpbnMgLyA2NCkgZm9sZGVkKS5cblxuc3RydWN0IFBhcmFtcyB7XG4gIGZyYW1lczogdTMyLFxuICBiaW5zOiB1MzIsXG4gIGNvbHVtbnM6IHUzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiB4OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PHZlYzI8ZjMyPj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG4vLy8gc2luKHgpIGZvciBhbnkgeDsgYWJzb2x1dGUgZXJyb3IgMmUtNyB3aGlsZSB4IGlzIHNtYWxsLCB0aGF0IG9mIHRoZSByZWR1Y3Rpb24gYWZ0ZXIuXG5mbiBzaW5lKHg6IGYzMikgLT4gZjMyIHtcbiAgbGV0IHR1cm5zID0geCAqIDAuMTU5MTU0OTQzMDk7XG4gIGxldCB3ID0gdHVybnMgLSByb3VuZCh0dXJucyk7XG4gIC8vIC0xLzIgLi4gMS8yIG9mIGEgdHVybiBpcyBmb2xkZWQgaW50byAtMS80IC4uIDEvNC5cbiAgbGV0IHIgPSBzZWxlY3Qodywgc2lnbih3KSAqIDAuNSAtIHcsIGFicyh3KSA+IDAuMjUpO1xuICBsZXQgcyA9IHIgKiByO1xuICByZXR1cm4gciAqICg2LjI4MzE4NTQ4ICsgcyAqICgtNDEuMzQxNzAxNSArIHMgKiAoODEuNjA1MjI0NiArIHMgKiAoLTc2LjcwNDI4NDcgKyBzICogKDQyLjAwOTgzMDUgLSBzICogMTQuMzk0MzA0MykpKSkpO1xufVxuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgYXQgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgbGV0IGZyYW1lID0gYXQgLyBwYXJhbXMuYmlucztcbiAgbGV0IGsgPSBhdCAlIHBhcmFtcy5iaW5zO1xuICBpZiAoZnJhbWUgPj0gcGFyYW1zLmZyYW1lcykge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgcm93ID0gZnJhbWUgKiBwYXJhbXMuY29sdW1ucztcbiAgbGV0IG1hZ25pdHVkZSA9IGV4cCh4W3JvdyArIGtdKTtcbiAgbGV0IHAgPSBzaW5lKHhbcm93ICsgcGFyYW1zLmJpbnMgKyBrXSk7XG4gIGxldCBzID0gcCAqIHA7XG4gIGxldCBjb3NpbmUgPSAxLjAgKyBzICogKC0wLjQ5OTk5OTk3ICsgcyAqICgwLjA0MTY2NjQ1NTYgKyBzICogKC0wLjAwMTM4ODI5NjI1ICsgcyAqIDAuMDAwMDI0MTIxMzI5MykpKTtcbiAgbGV0IHNpbmVfcCA9IHAgKiAoMS4wICsgcyAqICgtMC4xNjY2NjY2NzIgKyBzICogKDAuMDA4MzMzMzE0MjEgKyBzICogKC0wLjAwMDE5ODM1ODY4NCArIHMgKiAwLjAwMDAwMjY5Mzc2OTYpKSkpO1xuICBvdXRbYXRdID0gbWFnbml0dWRlICogdmVjMjxmMzI+KGNvc2luZSwgc2luZV9wKTtcbn1cbiIsICIvLyBUaGUgZXhjaXRhdGlvbiBvZiBhIG5ldXJhbCBzb3VyY2UgZmlsdGVyIChXYW5nIGV0IGFsLiAyMDE5LCBOU0Y7IFN0eWxlVFRTIDIncyBTaW5lR2VuIGFuZCBTb3VyY2VNb2R1bGVIbk5TRik6XG4vLyAgIG91dFtqXSA9IHRhbmgoYmlhcyArIHN1bSBvdmVyIGggb2Ygd2VpZ2h0W2hdICogKDAuMSBzaW4oMiBwaSBjeWNsZXNbaiwgaF0pICogdm9pY2VkICsgbm9pc2VfZ2FpbiAqIG5vcm1hbFtqLCBoXSkpXG4vLyBmb3IgaGFybW9uaWNzIGggPSAxIC4uIDkuIFBoYXNlIGlzIGNvdW50ZWQgaW4gdW5pdHMgb2YgMl4tMzIgY3ljbGVzLCBzbyB0aGF0IGl0IHdyYXBzIGJ5IGl0c2VsZiBhbmQgbmV2ZXIgZHJpZnRzOiB3aXRoXG4vLyBzYW1wbGUgaiBpbiB0aGUgaGFsZi1mcmFtZSByYW1wIGZyb20gdmFsdWUgayB0byBrICsgMSwgY3ljbGVzID0gcGhhc2Vba10gKyAocSArIDEvMikgcmF0ZVtrICsgMV07IGl0IHN0YW5kcyBzdGlsbCBpblxuLy8gdGhlIGZpcnN0IGFuZCBsYXN0IGhhbGYgZnJhbWUuIG5vcm1hbFtqLCBoXSBpcyBlbGVtZW50IDkgaiArIGggb2YgYSBQaGlsb3ggc3RyZWFtIChTYWxtb24gZXQgYWwuIDIwMTE7IGdvbGRlbi9yYW5kb20pLlxuLy9cbi8vICAgZjAgICAgICBbbl0gICAgICAgSHpcbi8vICAgcGhhc2UgICBbbiwgOV0gICAgdTMyLCBlbmQgb2YgdGhlIHJhbXAgdG8gdmFsdWUga1xuLy8gICByYXRlICAgIFtuLCA5XSAgICB1MzIsIGN5Y2xlcyBhIHNhbXBsZVxuLy8gICB3ZWlnaHQgIFs5XVxuLy8gICBiaWFzICAgIFsxXVxuLy8gICBvdXQgICAgIFtuICogc2FtcGxlc11cbi8vICAgc2luZSAgICBbbiAqIHNhbXBsZXMsIDldICAgMC4xIHNpbiguLi4pLCB3cml0dGVuIG9ubHkgd2hlbiBXUklURV9TSU5FXG4vL1xuLy8gT25lIHRocmVhZDogb25lIHNhbXBsZS4gR3JpZDogKGNlaWwobiAqIHNhbXBsZXMgLyA2NCkgZm9sZGVkKS5cblxub3ZlcnJpZGUgV1JJVEVfU0lORTogYm9vbCA9IGZhbHNlO1xuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgbjogdTMyLFxuICBzYW1wbGVzOiB1MzIsXG4gIHNlZWRfbG93OiB1MzIsXG4gIHNlZWRfaGlnaDogdTMyLFxuICBzdHJlYW06IHUzMixcbn1cblxuY29uc3QgSEFSTU9OSUNTID0gOXU7XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4gZjA6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHBoYXNlOiBhcnJheTx1MzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkPiByYXRlOiBhcnJheTx1MzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjxzdG9yYWdlLCByZWFkPiB3ZWlnaHQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IGJpYXM6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNSkgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg2KSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gc2luZTogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg3KSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbi8vLyBIaWdoIGFuZCBsb3cgd29yZCBvZiBhIHByb2R1Y3Qgb2YgMzIgeCAzMiBiaXRzLlxuZm4gbXVsdGlwbHkoYTogdTMyLCBiOiB1MzIpIC0+IHZlYzI8dTMyPiB7XG4gIGxldCBsb3cgPSAoYSAmIDB4ZmZmZnUpICogKGIgJiAweGZmZmZ1KTtcbiAgbGV0IGNyb3NzID0gKGEgPj4gMTZ1KSAqIChiICYgMHhmZmZmdSkgKyAobG93ID4+IDE2dSk7XG4gIGxldCBtaWRkbGUgPSAoYSAmIDB4ZmZmZnUpICogKGIgPj4gMTZ1KSArIChjcm9zcyAmIDB4ZmZmZnUpO1xuICByZXR1cm4gdmVjMjx1MzI+KChhID4+IDE2dSkgKiAoYiA+PiAxNnUpICsgKGNyb3NzID4+IDE2dSkgKyAobWlkZGxlID4+IDE2dSksIGEgKiBiKTtcbn1cblxuLy8vIFBoaWxveDR4MzItMTAuXG5mbiBwaGlsb3goYmxvY2s6IHUzMikgLT4gdmVjNDx1MzI+IHtcbiAgdmFyIGNvdW50ZXIgPSB2ZWM0PHUzMj4oYmxvY2ssIDB1LCBwYXJhbXMuc3RyZWFtLCAwdSk7XG4gIHZhciBrZXkgPSB2ZWMyPHUzMj4ocGFyYW1zLnNlZWRfbG93LCBwYXJhbXMuc2VlZF9oaWdoKTtcbiAgZm9yICh2YXIgcm91bmQgPSAwdTsgcm91bmQgPCAxMHU7IHJvdW5kKyspIHtcbiAgICBsZXQgcCA9IG11bHRpcGx5KDB4ZDI1MTFmNTN1LCBjb3VudGVyLngpO1xuICAgIGxldCBxID0gbXVsdGlwbHkoMHhjZDllOGQ1N3UsIGNvdW50ZXIueik7XG4gICAgY291bnRlciA9IHZlYzQ8dTMyPihxLnggXiBjb3VudGVyLnkgXiBrZXkueCwgcS55LCBwLnggXiBjb3VudGVyLncgXiBrZXkueSwgcC55KTtcbiAgICBrZXkgKz0gdmVjMjx1MzI+KDB4OWUzNzc5Yjl1LCAweGJiNjdhZTg1dSk7XG4gIH1cbiAgcmV0dXJuIGNvdW50ZXI7XG59XG5cbi8vLyBzaW4oMiBwaSBwKSBvZiBhIHBoYXNlIGluIHVuaXRzIG9mIDJeLTMyIGN5Y2xlcy5cbmZuIHNpbl9jeWNsZXMocDogdTMyKSAtPiBmMzIge1xuICAvLyBUaGUgaGFsZiBvZiB0aGUgY2lyY2xlIHdoZXJlIHRoZSBjb3NpbmUgaXMgbmVnYXRpdmUgaXMgbWlycm9yZWQuXG4gIGxldCBtaXJyb3JlZCA9ICgocCArIDB4NDAwMDAwMDB1KSAmIDB4ODAwMDAwMDB1KSAhPSAwdTtcbiAgbGV0IHR1cm5zID0gZjMyKGJpdGNhc3Q8aTMyPihzZWxlY3QocCwgMHg4MDAwMDAwMHUgLSBwLCBtaXJyb3JlZCkpKSAqIDIuMzI4MzA2NDM2NTM4Njk2M2UtMTA7XG4gIGxldCBzID0gdHVybnMgKiB0dXJucztcbiAgcmV0dXJuIHR1cm5zICogKDYuMjgzMTg1NDggKyBzICogKC00MS4zNDE3MDE1ICsgcyAqICg4MS42MDUyMjQ2ICsgcyAqICgtNzYuNzA0Mjg0NyArIHMgKiAoNDIuMDA5ODMwNSAtIHMgKiAxNC4zOTQzMDQzKSkpKSk7XG59XG5cbi8vLyBzcXJ0KC0yIGxuIHUpLCB1ID0gKGsgKyAxLzIpIC8gMl4yNCwgZnJvbSAyNCBiaXRzIGsuIEFib3ZlIDEvMiBpdCBpcyAxIC0gdSB0aGF0IGlzIGV4YWN0LlxuZm4gcmFkaXVzKGs6IHUzMikgLT4gZjMyIHtcbiAgdmFyIGV4cG9uZW50ID0gMDtcbiAgdmFyIGNvbXBsZW1lbnQgPSAoZjMyKDB4ZmZmZmZmdSAtIGspICsgMC41KSAqIDUuOTYwNDY0NDc3NTM5MDYyNWUtODtcbiAgaWYgKGsgPCAweDgwMDAwMHUpIHtcbiAgICBsZXQgcGFydHMgPSBmcmV4cCgoZjMyKGspICsgMC41KSAqIDUuOTYwNDY0NDc3NTM5MDYyNWUtOCk7XG4gICAgZXhwb25lbnQgPSBwYXJ0cy5leHA7XG4gICAgY29tcGxlbWVudCA9IDEuMCAtIHBhcnRzLmZyYWN0O1xuICB9XG4gIGxldCByID0gY29tcGxlbWVudCAvICgyLjAgLSBjb21wbGVtZW50KTtcbiAgbGV0IHMgPSByICogcjtcbiAgLy8gbG4oMSAtIGNvbXBsZW1lbnQpID0gLTIgYXRhbmgocilcbiAgbGV0IGhhbGZfbG9nID0gciAqICgxLjAgKyBzICogKDAuMzMzMzMzNDAzICsgcyAqICgwLjE5OTk5MzM4NyArIHMgKiAoMC4xNDMxMDUyMDkgKyBzICogKDAuMTA2OTQ5ODA2ICsgcyAqIDAuMTIyMTI0NTM4KSkpKSk7XG4gIHJldHVybiBzcXJ0KDQuMCAqIGhhbGZfbG9nIC0gMS4zODYyOTQzNjExICogZjMyKGV4cG9uZW50KSk7XG59XG5cbi8vLyBGb3VyIG5vcm1hbHMgb2YgYSBibG9jaywgYnkgQm94IGFuZCBNdWxsZXIuXG5mbiBub3JtYWxzKGJsb2NrOiB1MzIpIC0+IHZlYzQ8ZjMyPiB7XG4gIGxldCB3b3JkcyA9IHBoaWxveChibG9jaykgPj4gdmVjNDx1MzI+KDh1KTtcbiAgbGV0IGEgPSAod29yZHMueSA8PCA4dSkgKyAxMjh1O1xuICBsZXQgYiA9ICh3b3Jkcy53IDw8IDh1KSArIDEyOHU7XG4gIHJldHVybiB2ZWM0PGYzMj4ocmFkaXVzKHdvcmRzLngpLCByYWRpdXMod29yZHMueCksIHJhZGl1cyh3b3Jkcy56KSwgcmFkaXVzKHdvcmRzLnopKSAqXG4gICAgdmVjNDxmMzI+KHNpbl9jeWNsZXMoYSArIDB4NDAwMDAwMDB1KSwgc2luX2N5Y2xlcyhhKSwgc2luX2N5Y2xlcyhiICsgMHg0MDAwMDAwMHUpLCBzaW5fY3ljbGVzKGIpKTtcbn1cblxuZm4gdGFuaF9wcmVjaXNlKHg6IGYzMikgLT4gZjMyIHtcbiAgbGV0IHMgPSB4ICogeDtcbiAgbGV0IHNlcmllcyA9IHggKiAoMS4wICsgcyAqICgtMC4zMzMzMzMxNjQgKyBzICogKDAuMTMzMzIyMTA1ICsgcyAqICgtMC4wNTM3MDc0ODc5ICsgcyAqIDAuMDE5MzY1OTkwNSkpKSk7XG4gIGxldCBlID0gZXhwKC0yLjAgKiBtaW4oYWJzKHgpLCAxMC4wKSk7XG4gIHJldHVybiBzZWxlY3Qoc2lnbih4KSAqICgxLjAgLSBlKSAvICgxLjAgKyBlKSwgc2VyaWVzLCBhYnMoeCkgPCAwLjMpO1xufVxuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgaiA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBpZiAoaiA+PSBwYXJhbXMubiAqIHBhcmFtcy5zYW1wbGVzKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGxldCBoYWxmID0gcGFyYW1zLnNhbXBsZXMgLyAydTtcbiAgbGV0IGsgPSBtYXgoaiwgaGFsZikgLSBoYWxmO1xuICBsZXQgdmFsdWUgPSBrIC8gcGFyYW1zLnNhbXBsZXM7XG4gIGxldCBxID0gayAlIHBhcmFtcy5zYW1wbGVzO1xuICBsZXQgcmFtcCA9IGogPj0gaGFsZiAmJiB2YWx1ZSArIDF1IDwgcGFyYW1zLm47XG4gIGxldCB2b2ljZWQgPSBmMFtqIC8gcGFyYW1zLnNhbXBsZXNdID4gMTAuMDtcbiAgbGV0IGdhaW4gPSBzZWxlY3QoMC4wMzMzMzMzMzUsIDAuMDAzLCB2b2ljZWQpO1xuICB2YXIgYmxvY2sgPSBqICogSEFSTU9OSUNTIC8gNHU7XG4gIHZhciBsYW5lID0gaiAqIEhBUk1PTklDUyAlIDR1O1xuICB2YXIgbm9pc2UgPSBub3JtYWxzKGJsb2NrKTtcbiAgdmFyIHN1bSA9IGJpYXNbMF07XG4gIGZvciAodmFyIGggPSAwdTsgaCA8IEhBUk1PTklDUzsgaCsrKSB7XG4gICAgdmFyIGN5Y2xlcyA9IHBoYXNlW3ZhbHVlICogSEFSTU9OSUNTICsgaF07XG4gICAgaWYgKHJhbXApIHtcbiAgICAgIGxldCBzdGVwID0gcmF0ZVsodmFsdWUgKyAxdSkgKiBIQVJNT05JQ1MgKyBoXTtcbiAgICAgIGN5Y2xlcyArPSBxICogc3RlcCArIChzdGVwID4+IDF1KTtcbiAgICB9XG4gICAgbGV0IHdhdmUgPSAwLjEgKiBzaW5fY3ljbGVzKGN5Y2xlcyk7XG4gICAgaWYgKFdSSVRFX1NJTkUpIHtcbiAgICAgIHNpbmVbaiAqIEhBUk1PTklDUyArIGhdID0gd2F2ZTtcbiAgICB9XG4gICAgc3VtICs9IHdlaWdodFtoXSAqIChzZWxlY3QoMC4wLCB3YXZlLCB2b2ljZWQpICsgZ2FpbiAqIG5vaXNlW2xhbmVdKTtcbiAgICBsYW5lICs9IDF1O1xuICAgIGlmIChsYW5lID09IDR1ICYmIGggKyAxdSA8IEhBUk1PTklDUykge1xuICAgICAgbGFuZSA9IDB1O1xuICAgICAgYmxvY2sgKz0gMXU7XG4gICAgICBub2lzZSA9IG5vcm1hbHMoYmxvY2spO1xuICAgIH1cbiAgfVxuICBvdXRbal0gPSB0YW5oX3ByZWNpc2Uoc3VtKTtcbn1cbiIsICIvLyBJbnZlcnNlIHNob3J0LXRpbWUgRm91cmllciB0cmFuc2Zvcm0gYXMgdG9yY2guaXN0ZnQ6IHRoZSBpbnZlcnNlIHJlYWwgdHJhbnNmb3JtIG9mIGVhY2ggZnJhbWUgKHRoZSBpbWFnaW5hcnkgcGFydHMgb2Zcbi8vIGl0cyBmaXJzdCBhbmQgbGFzdCBiaW4gYXJlIGlnbm9yZWQpLCB3aW5kb3dlZCwgb3ZlcmxhcHBlZCBhbmQgYWRkZWQsIGRpdmlkZWQgYnkgdGhlIHN1bSBvZiB0aGUgc3F1YXJlZCB3aW5kb3dzIHRoYXQgYXJlXG4vLyB0aGVyZSwgbl9mZnQgLyAyIHNhbXBsZXMgY3V0IGF0IGJvdGggZW5kcy5cbi8vXG4vLyAgIHNwZWN0cnVtICBbZnJhbWVzLCBiaW5zLCAyXVxuLy8gICBiYXNpcyAgICAgW25fZmZ0LCBiaW5zLCAyXSAgIHdpbmRvd1tpXSAvIG5fZmZ0ICogKDEsIG9yIDIgaW5zaWRlKSAqIChjb3MsIC1zaW4pKDIgcGkgayBpIC8gbl9mZnQpXG4vLyAgIHdpbmRvdyAgICBbbl9mZnRdXG4vLyAgIG91dCAgICAgICBbKGZyYW1lcyAtIDEpICogaG9wXVxuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSBzYW1wbGUuIEdyaWQ6IChjZWlsKChmcmFtZXMgLSAxKSAqIGhvcCAvIDY0KSBmb2xkZWQpLlxuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgZnJhbWVzOiB1MzIsXG4gIGJpbnM6IHUzMixcbiAgbl9mZnQ6IHUzMixcbiAgaG9wOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4gc3BlY3RydW06IGFycmF5PHZlYzI8ZjMyPj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IGJhc2lzOiBhcnJheTx2ZWMyPGYzMj4+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkPiB3aW5kb3c6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg0KSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSg2NClcbmZuIG1haW4oXG4gIEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obnVtX3dvcmtncm91cHMpIGdyb3VwczogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsb2NhbDogdTMyLFxuKSB7XG4gIGxldCBhdCA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBpZiAoYXQgPj0gKHBhcmFtcy5mcmFtZXMgLSAxdSkgKiBwYXJhbXMuaG9wKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGxldCBwbGFjZSA9IGF0ICsgcGFyYW1zLm5fZmZ0IC8gMnU7XG4gIGxldCBsYXN0ID0gbWluKHBsYWNlIC8gcGFyYW1zLmhvcCwgcGFyYW1zLmZyYW1lcyAtIDF1KTtcbiAgbGV0IGZpcnN0ID0gKG1heChwbGFjZSArIDF1LCBwYXJhbXMubl9mZnQpIC0gcGFyYW1zLm5fZmZ0ICsgcGFyYW1zLmhvcCAtIDF1KSAvIHBhcmFtcy5ob3A7XG4gIHZhciBzdW0gPSAwLjA7XG4gIHZhciB3ZWlnaHQgPSAwLjA7XG4gIGZvciAodmFyIGZyYW1lID0gZmlyc3Q7IGZyYW1lIDw9IGxhc3Q7IGZyYW1lKyspIHtcbiAgICBsZXQgaSA9IHBsYWNlIC0gZnJhbWUgKiBwYXJhbXMuaG9wO1xuICAgIHdlaWdodCArPSB3aW5kb3dbaV0gKiB3aW5kb3dbaV07XG4gICAgZm9yICh2YXIgayA9IDB1OyBrIDwgcGFyYW1zLmJpbnM7IGsrKykge1xuICAgICAgbGV0IHByb2R1Y3QgPSBzcGVjdHJ1bVtmcmFtZSAqIHBhcmFtcy5iaW5zICsga10gKiBiYXNpc1tpICogcGFyYW1zLmJpbnMgKyBrXTtcbiAgICAgIHN1bSArPSBwcm9kdWN0LnggKyBwcm9kdWN0Lnk7XG4gICAgfVxuICB9XG4gIG91dFthdF0gPSBzdW0gLyB3ZWlnaHQ7XG59XG4iLCAiLy8geiA9IHggKCsgcmVzaWR1YWwpOyB5ID0gbGVha3koKGdhaW5bY10gKyBnYWluX29mZnNldCkgKiAoeiAtIG1lYW4pIC8gc3FydCh2YXIgKyBlcHMpICsgYmlhc1tjXSksIG1lYW4gYW5kIHBvcHVsYXRpb25cbi8vIHZhcmlhbmNlIG92ZXIgdGhlIGNoYW5uZWxzIG9mIGEgcm93LCBpbiB0d28gcGFzc2VzLiBzbG9wZSAxIGlzIG5vIGFjdGl2YXRpb24uIFdpdGggZ2Fpbl9vZmZzZXQgMSBhbmQgZ2FpbiBhbmQgYmlhc1xuLy8gdGhlIHR3byBoYWx2ZXMgb2Ygb25lIHByb2plY3RlZCBzdHlsZSBpdCBpcyBTdHlsZVRUUyAyJ3MgYWRhcHRpdmUgbGF5ZXIgbm9ybS5cbi8vXG4vLyAgIHgsIHJlc2lkdWFsLCBvdXQgIFtULCBDXVxuLy8gICBnYWluICAgICAgICAgICAgICBbPj0gQ11cbi8vICAgYmlhcyAgICAgICAgICAgICAgWz49IGJpYXNfYXQgKyBDXSwgcmVhZCBmcm9tIGJpYXNfYXQgb25cbi8vXG4vLyBPbmUgd29ya2dyb3VwOiBvbmUgcm93OyBhIGxhbmUgaG9sZHMgY2hhbm5lbHMgbGFuZSArIExBTkVTIGkuIEdyaWQ6IChUIGZvbGRlZCkuXG5cbm92ZXJyaWRlIExBTkVTOiB1MzIgPSA2NDtcbm92ZXJyaWRlIEhBU19SRVNJRFVBTDogYm9vbCA9IGZhbHNlO1xuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgVDogdTMyLFxuICBDOiB1MzIsXG4gIGJpYXNfYXQ6IHUzMixcbiAgZ2Fpbl9vZmZzZXQ6IGYzMixcbiAgZXBzOiBmMzIsXG4gIHNsb3BlOiBmMzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4geDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gcmVzaWR1YWw6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWQ+IGdhaW46IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHN0b3JhZ2UsIHJlYWQ+IGJpYXM6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNCkgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg1KSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbnZhcjx3b3JrZ3JvdXA+IHBhcnRzOiBhcnJheTxmMzIsIExBTkVTPjtcblxuLy8vIFN1bSBvdmVyIHRoZSBsYW5lcywgdGhlIHNhbWUgaW4gZWFjaC5cbmZuIHRvdGFsKHBhcnQ6IGYzMiwgbGFuZTogdTMyKSAtPiBmMzIge1xuICB3b3JrZ3JvdXBCYXJyaWVyKCk7XG4gIHBhcnRzW2xhbmVdID0gcGFydDtcbiAgd29ya2dyb3VwQmFycmllcigpO1xuICB2YXIgc3VtID0gMC4wO1xuICBmb3IgKHZhciBpID0gMHU7IGkgPCBMQU5FUzsgaSsrKSB7XG4gICAgc3VtICs9IHBhcnRzW2ldO1xuICB9XG4gIHJldHVybiBzdW07XG59XG5cbmZuIHZhbHVlKGF0OiB1MzIpIC0+IGYzMiB7XG4gIGlmIChIQVNfUkVTSURVQUwpIHtcbiAgICByZXR1cm4geFthdF0gKyByZXNpZHVhbFthdF07XG4gIH1cbiAgcmV0dXJuIHhbYXRdO1xufVxuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoTEFORVMpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbGFuZTogdTMyLFxuKSB7XG4gIGxldCB0ID0gZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueDtcbiAgaWYgKHQgPj0gcGFyYW1zLlQpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IEMgPSBwYXJhbXMuQztcbiAgdmFyIHN1bSA9IDAuMDtcbiAgZm9yICh2YXIgYyA9IGxhbmU7IGMgPCBDOyBjICs9IExBTkVTKSB7XG4gICAgc3VtICs9IHZhbHVlKHQgKiBDICsgYyk7XG4gIH1cbiAgbGV0IG1lYW4gPSB0b3RhbChzdW0sIGxhbmUpIC8gZjMyKEMpO1xuICB2YXIgc3F1YXJlcyA9IDAuMDtcbiAgZm9yICh2YXIgYyA9IGxhbmU7IGMgPCBDOyBjICs9IExBTkVTKSB7XG4gICAgbGV0IGRldmlhdGlvbiA9IHZhbHVlKHQgKiBDICsgYykgLSBtZWFuO1xuICAgIHNxdWFyZXMgKz0gZGV2aWF0aW9uICogZGV2aWF0aW9uO1xuICB9XG4gIGxldCBzY2FsZSA9IDEuMCAvIHNxcnQodG90YWwoc3F1YXJlcywgbGFuZSkgLyBmMzIoQykgKyBwYXJhbXMuZXBzKTtcbiAgZm9yICh2YXIgYyA9IGxhbmU7IGMgPCBDOyBjICs9IExBTkVTKSB7XG4gICAgbGV0IGF0ID0gdCAqIEMgKyBjO1xuICAgIGxldCB5ID0gKGdhaW5bY10gKyBwYXJhbXMuZ2Fpbl9vZmZzZXQpICogKCh2YWx1ZShhdCkgLSBtZWFuKSAqIHNjYWxlKSArIGJpYXNbcGFyYW1zLmJpYXNfYXQgKyBjXTtcbiAgICBvdXRbYXRdID0gc2VsZWN0KHBhcmFtcy5zbG9wZSAqIHksIHksIHkgPj0gMC4wKTtcbiAgfVxufVxuIiwgIi8vIE9uZSBzdGVwIG9mIGEgYmlkaXJlY3Rpb25hbCBMU1RNIChIb2NocmVpdGVyICYgU2NobWlkaHViZXIgMTk5NzsgUHlUb3JjaCdzIGdhdGUgb3JkZXIgaSwgZiwgZywgbyksIGJvdGggZGlyZWN0aW9ucyBhdFxuLy8gb25jZTogKGksIGYsIGcsIG8pID0gZ2F0ZXNbdF0gKyBXX2hoIGg7IGMgPSBzaWdtYShmKSBjICsgc2lnbWEoaSkgdGFuaChnKTsgaCA9IHNpZ21hKG8pIHRhbmgoYykuIFRoZSBmb3J3YXJkIGRpcmVjdGlvblxuLy8gdGFrZXMgdCA9IG4sIHRoZSBiYWNrd2FyZCBvbmUgdCA9IFQgLSAxIC0gbiwgd2hlcmUgbiBpcyB0aGUgbnVtYmVyIG9mIHN0ZXBzIGRvbmUgc28gZmFyOyBhIHVuaXQga2VlcHMgaXQgYmVzaWRlIGl0c1xuLy8gY2VsbCwgc28gdGhhdCBldmVyeSBzdGVwIGlzIHRoZSBzYW1lIGRpc3BhdGNoLiBoIG9mIHRoZSBzdGVwIGJlZm9yZSBpcyByZWFkIGZyb20gYG91dGAuXG4vL1xuLy8gICBnYXRlcyAgIFtULCAyICogNEhdICAgIGlucHV0IHByb2plY3Rpb24gYW5kIGJvdGggYmlhc2VzOyBmb3J3YXJkLCB0aGVuIGJhY2t3YXJkXG4vLyAgIFdfaGggICAgWzIsIDRILCBIXSAgICAgZjMyLCBvciAxNi1iaXQgcGFpcnMgKEggZXZlbilcbi8vICAgc3RhdGUgICBbMiAqIEgsIDJdICAgICBiaXRzIG9mIHRoZSBjZWxsLCBzdGVwcyBkb25lOyB6ZXJvIGJlZm9yZSB0aGUgZmlyc3Qgc3RlcCBhbmQgYWZ0ZXIgdGhlIGxhc3Rcbi8vICAgb3V0ICAgICBbVCwgMiAqIEhdICAgICBmb3J3YXJkLCB0aGVuIGJhY2t3YXJkXG4vL1xuLy8gT25lIGdyb3VwIG9mIExBTkVTIHRocmVhZHM6IG9uZSB1bml0LCA0IHJvd3Mgb2YgV19oaDsgbGFuZSBsIHRha2VzIHdvcmRzIGwgKyBMQU5FUyBpIG9mIHRoZSByb3dzLlxuLy8gR3JpZDogKGNlaWwoSCAqIExBTkVTIC8gMTI4KSwgMikuXG5cbm92ZXJyaWRlIEZPUk1BVDogdTMyID0gMDsgLy8gb2YgV19oaDogMCBmMzIsIDEgZjE2IHBhaXJzLCAyIGJmMTYgcGFpcnNcbm92ZXJyaWRlIExBTkVTOiB1MzIgPSAzMjsgLy8gYSBwb3dlciBvZiB0d28sIGF0IG1vc3QgMTI4XG5cbnN0cnVjdCBQYXJhbXMge1xuICBUOiB1MzIsXG4gIEg6IHUzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiBnYXRlczogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gV19oaDogYXJyYXk8dTMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gc3RhdGU6IGFycmF5PHZlYzI8dTMyPj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg0KSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbnZhcjx3b3JrZ3JvdXA+IHBhcnRzOiBhcnJheTx2ZWM0PGYzMj4sIDEyOD47XG5cbi8vLyBUaGUgdHdvIGhhbHZlcyBvZiBhIHdvcmQgYXMgZjMyLlxuZm4gdW5wYWNrKHdvcmQ6IHUzMikgLT4gdmVjMjxmMzI+IHtcbiAgaWYgKEZPUk1BVCA9PSAxdSkge1xuICAgIHJldHVybiB1bnBhY2syeDE2ZmxvYXQod29yZCk7XG4gIH1cbiAgcmV0dXJuIGJpdGNhc3Q8dmVjMjxmMzI+Pih2ZWMyPHUzMj4od29yZCA8PCAxNnUsIHdvcmQgJiAweGZmZmYwMDAwdSkpO1xufVxuXG5mbiBzaWdtb2lkKHg6IGYzMikgLT4gZjMyIHtcbiAgcmV0dXJuIDEuMCAvICgxLjAgKyBleHAoLXgpKTtcbn1cblxuLy8vIE9kZCwgYW5kIGV4YWN0IHRvIDFlLTcgb2YgaXRzIHZhbHVlIG5lYXIgemVybywgd2hlcmUgMiBzaWdtb2lkKDIgeCkgLSAxIGNhbmNlbHMuXG5mbiB0YW5oX3ByZWNpc2UoeDogZjMyKSAtPiBmMzIge1xuICBsZXQgYSA9IG1pbihhYnMoeCksIDEwLjApO1xuICBsZXQgcyA9IHggKiB4O1xuICBsZXQgc2VyaWVzID0geCAqICgxLjAgKyBzICogKC0wLjMzMzMzMzE2NCArIHMgKiAoMC4xMzMzMjIxMDUgKyBzICogKC0wLjA1MzcwNzQ4NzkgKyBzICogMC4wMTkzNjU5OTA1KSkpKTtcbiAgbGV0IGUgPSBleHAoLTIuMCAqIGEpO1xuICByZXR1cm4gc2VsZWN0KHNpZ24oeCkgKiAoMS4wIC0gZSkgLyAoMS4wICsgZSksIHNlcmllcywgYSA8IDAuMyk7XG59XG5cbi8vLyBUaGlzIGxhbmUncyBzaGFyZSBvZiB0aGUgZm91ciBwcm9kdWN0cyBvZiB1bml0IGogd2l0aCBoLCB3aGljaCBsaWVzIGluIG91dCBmcm9tIGBoYCBvbi5cbmZuIHByb2R1Y3RzKGRpcmVjdGlvbjogdTMyLCBqOiB1MzIsIGg6IHUzMiwgbGFuZTogdTMyKSAtPiB2ZWM0PGYzMj4ge1xuICBsZXQgSCA9IHBhcmFtcy5IO1xuICB2YXIgc3VtID0gdmVjNDxmMzI+KCk7XG4gIGlmIChGT1JNQVQgPT0gMHUpIHtcbiAgICBsZXQgcm93ID0gKGRpcmVjdGlvbiAqIDR1ICogSCArIGopICogSDtcbiAgICBmb3IgKHZhciBrID0gbGFuZTsgayA8IEg7IGsgKz0gTEFORVMpIHtcbiAgICAgIGxldCB3ID0gdmVjNDx1MzI+KFdfaGhbcm93ICsga10sIFdfaGhbcm93ICsgSCAqIEggKyBrXSwgV19oaFtyb3cgKyAydSAqIEggKiBIICsga10sIFdfaGhbcm93ICsgM3UgKiBIICogSCArIGtdKTtcbiAgICAgIHN1bSArPSBiaXRjYXN0PHZlYzQ8ZjMyPj4odykgKiBvdXRbaCArIGtdO1xuICAgIH1cbiAgICByZXR1cm4gc3VtO1xuICB9XG4gIGxldCBoYWxmID0gSCAvIDJ1O1xuICBsZXQgcm93ID0gKGRpcmVjdGlvbiAqIDR1ICogSCArIGopICogaGFsZjtcbiAgZm9yICh2YXIgayA9IGxhbmU7IGsgPCBoYWxmOyBrICs9IExBTkVTKSB7XG4gICAgbGV0IGkgPSB1bnBhY2soV19oaFtyb3cgKyBrXSk7XG4gICAgbGV0IGYgPSB1bnBhY2soV19oaFtyb3cgKyBIICogaGFsZiArIGtdKTtcbiAgICBsZXQgZyA9IHVucGFjayhXX2hoW3JvdyArIDJ1ICogSCAqIGhhbGYgKyBrXSk7XG4gICAgbGV0IG8gPSB1bnBhY2soV19oaFtyb3cgKyAzdSAqIEggKiBoYWxmICsga10pO1xuICAgIHN1bSArPSB2ZWM0PGYzMj4oaS54LCBmLngsIGcueCwgby54KSAqIG91dFtoICsgMnUgKiBrXSArIHZlYzQ8ZjMyPihpLnksIGYueSwgZy55LCBvLnkpICogb3V0W2ggKyAydSAqIGsgKyAxdV07XG4gIH1cbiAgcmV0dXJuIHN1bTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDEyOClcbmZuIG1haW4oQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LCBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsb2NhbDogdTMyKSB7XG4gIGxldCBIID0gcGFyYW1zLkg7XG4gIGxldCBkaXJlY3Rpb24gPSBncm91cC55O1xuICBsZXQgbGFuZSA9IGxvY2FsICUgTEFORVM7XG4gIGxldCBqID0gZ3JvdXAueCAqICgxMjh1IC8gTEFORVMpICsgbG9jYWwgLyBMQU5FUztcbiAgbGV0IHVuaXQgPSBkaXJlY3Rpb24gKiBIICsgbWluKGosIEggLSAxdSk7XG4gIGxldCBjZWxsID0gc3RhdGVbdW5pdF07XG4gIGxldCBuID0gY2VsbC55O1xuICBsZXQgdCA9IHNlbGVjdChwYXJhbXMuVCAtIDF1IC0gbiwgbiwgZGlyZWN0aW9uID09IDB1KTtcbiAgdmFyIHN1bSA9IHZlYzQ8ZjMyPigpO1xuICBpZiAobiA+IDB1ICYmIGogPCBIKSB7XG4gICAgbGV0IGJlZm9yZSA9IHNlbGVjdCh0ICsgMXUsIHQgLSAxdSwgZGlyZWN0aW9uID09IDB1KTtcbiAgICBzdW0gPSBwcm9kdWN0cyhkaXJlY3Rpb24sIGosIGJlZm9yZSAqIDJ1ICogSCArIGRpcmVjdGlvbiAqIEgsIGxhbmUpO1xuICB9XG4gIGlmIChMQU5FUyA+IDF1KSB7XG4gICAgcGFydHNbbG9jYWxdID0gc3VtO1xuICAgIGZvciAodmFyIGRpc3RhbmNlID0gTEFORVMgLyAydTsgZGlzdGFuY2UgPiAwdTsgZGlzdGFuY2UgLz0gMnUpIHtcbiAgICAgIHdvcmtncm91cEJhcnJpZXIoKTtcbiAgICAgIGlmIChsYW5lIDwgZGlzdGFuY2UpIHtcbiAgICAgICAgcGFydHNbbG9jYWxdICs9IHBhcnRzW2xvY2FsICsgZGlzdGFuY2VdO1xuICAgICAgfVxuICAgIH1cbiAgICBzdW0gPSBwYXJ0c1tsb2NhbF07XG4gIH1cbiAgaWYgKGxhbmUgIT0gMHUgfHwgaiA+PSBIKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGxldCBhdCA9IHQgKiA4dSAqIEggKyBkaXJlY3Rpb24gKiA0dSAqIEggKyBqO1xuICBzdW0gKz0gdmVjNDxmMzI+KGdhdGVzW2F0XSwgZ2F0ZXNbYXQgKyBIXSwgZ2F0ZXNbYXQgKyAydSAqIEhdLCBnYXRlc1thdCArIDN1ICogSF0pO1xuICB2YXIgYyA9IHNpZ21vaWQoc3VtLngpICogdGFuaF9wcmVjaXNlKHN1bS56KTtcbiAgaWYgKG4gPiAwdSkge1xuICAgIGMgKz0gc2lnbW9pZChzdW0ueSkgKiBiaXRjYXN0PGYzMj4oY2VsbC54KTtcbiAgfVxuICBvdXRbdCAqIDJ1ICogSCArIHVuaXRdID0gc2lnbW9pZChzdW0udykgKiB0YW5oX3ByZWNpc2UoYyk7XG4gIHN0YXRlW3VuaXRdID0gdmVjMjx1MzI+KGJpdGNhc3Q8dTMyPihjKSwgc2VsZWN0KG4gKyAxdSwgMHUsIG4gKyAxdSA9PSBwYXJhbXMuVCkpO1xufVxuIiwgIi8vIEJyaW5ncyBhIHdlaWdodCBvZiBhIGNoZWNrcG9pbnQgaW50byB0aGUgbGF5b3V0IG9mIHRoZSBjb252b2x1dGlvbiBrZXJuZWxzOiBvdXRbcGFuZWxdW2tdWzMyIGNvbHVtbnNdLCBrID0gKHRhcCwgYylcbi8vIHdpdGggYyBwYWRkZWQgdG8gQzggPSBDIHJvdW5kZWQgdXAgdG8gOCwgcGFkZGluZyB6ZXJvLiBDb2x1bW4gbiBvZiBhIHBsYWluIGxheWVyIGlzIG91dHB1dCBjaGFubmVsIG47IGNvbHVtblxuLy8gKHBoYXNlLCBvKSBvZiBhIHRyYW5zcG9zZWQgY29udm9sdXRpb24gd2l0aCBzdHJpZGUgcyBpcyBvdXRwdXQgY2hhbm5lbCBvIG9mIGV2ZXJ5IHMtdGggb3V0cHV0IHJvdywgYW5kIGl0cyB0YXAgaiBvZlxuLy8gSiByZWFkcyBrZXJuZWwgcG9zaXRpb24gcGhhc2UgKyBzIChKIC0gMSAtIGopLiBWYWx1ZXMgYXJlIG11bHRpcGxpZWQgYnkgc2NhbGVbbyBvciBjXSB3aGVuIEhBU19TQ0FMRSAod2VpZ2h0IG5vcm0pLlxuLy9cbi8vICAgc291cmNlICBbKiwgKiwgKl0gb2YgZjMyLCBvciAxNi1iaXQgcGFpcnMgICBlbGVtZW50IChvLCBjLCBrKSBhdCBvICogc3RyaWRlX28gKyBjICogc3RyaWRlX2MgKyBrICogc3RyaWRlX2tcbi8vICAgc2NhbGUgICBbT10gb3IgW0NdICAgICAgICAgICAgICAgICAgICAgICAgICBieSB0aGUgZmlyc3QgYXhpcyBvZiB0aGUgY2hlY2twb2ludCdzIHRlbnNvclxuLy8gICBvdXQgICAgIHZlYzQ8dTMyPiB3b3JkcyAgICAgICAgICAgICAgICAgICAgIGYzMjogcm93IGssIDQgY29sdW1uczsgMTYgYml0czogcm93cyBrIGFuZCBrICsgMSwgNCBjb2x1bW5zIGVhY2hcbi8vXG4vLyBPbmUgdGhyZWFkOiBvbmUgd29yZCBvZiBvdXQuIEdyaWQ6IChjZWlsKHdvcmRzIC8gNjQpIGZvbGRlZCkuXG5cbm92ZXJyaWRlIFNPVVJDRTogdTMyID0gMDsgLy8gMCBmMzIsIDEgZjE2IHBhaXJzLCAyIGJmMTYgcGFpcnNcbm92ZXJyaWRlIEZPUk1BVDogdTMyID0gMDsgLy8gb2Ygb3V0OyAxNi1iaXQgb25seSB3aGVuIFNPVVJDRSBpcyB0aGUgc2FtZSBhbmQgdGhlcmUgaXMgbm8gc2NhbGVcbm92ZXJyaWRlIFRSQU5TUE9TRUQ6IGJvb2wgPSBmYWxzZTtcbm92ZXJyaWRlIEhBU19TQ0FMRTogYm9vbCA9IGZhbHNlO1xuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgd29yZHM6IHUzMixcbiAgTzogdTMyLFxuICBDOiB1MzIsXG4gIEs6IHUzMixcbiAgdGFwczogdTMyLFxuICBwaGFzZXM6IHUzMixcbiAgc3RyaWRlX286IHUzMixcbiAgc3RyaWRlX2M6IHUzMixcbiAgc3RyaWRlX2s6IHUzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiBzb3VyY2U6IGFycmF5PHUzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHNjYWxlOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PHZlYzQ8dTMyPj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG4vLy8gQml0cyBvZiB0aGUgZWxlbWVudCBhdCByb3cgayBvZiBjb2x1bW4gbjogMzIgb3IgMTYgb2YgdGhlbS5cbmZuIGVsZW1lbnQobjogdTMyLCBrOiB1MzIpIC0+IHUzMiB7XG4gIGxldCBDOCA9IChwYXJhbXMuQyArIDd1KSAmIH43dTtcbiAgbGV0IHRhcCA9IGsgLyBDODtcbiAgbGV0IGMgPSBrICUgQzg7XG4gIGxldCBvID0gbiAlIHBhcmFtcy5PO1xuICBsZXQgYXQgPSBzZWxlY3QodGFwLCBuIC8gcGFyYW1zLk8gKyBwYXJhbXMucGhhc2VzICogKHBhcmFtcy50YXBzIC0gMXUgLSB0YXApLCBUUkFOU1BPU0VEKTtcbiAgaWYgKGMgPj0gcGFyYW1zLkMgfHwgbiA+PSBwYXJhbXMuTyAqIHBhcmFtcy5waGFzZXMgfHwgYXQgPj0gcGFyYW1zLkspIHtcbiAgICByZXR1cm4gMHU7XG4gIH1cbiAgbGV0IGluZGV4ID0gbyAqIHBhcmFtcy5zdHJpZGVfbyArIGMgKiBwYXJhbXMuc3RyaWRlX2MgKyBhdCAqIHBhcmFtcy5zdHJpZGVfaztcbiAgdmFyIGJpdHMgPSBzb3VyY2VbaW5kZXhdO1xuICBpZiAoU09VUkNFICE9IDB1KSB7XG4gICAgYml0cyA9IChzb3VyY2VbaW5kZXggPj4gMXVdID4+ICgxNnUgKiAoaW5kZXggJiAxdSkpKSAmIDB4ZmZmZnU7XG4gIH1cbiAgaWYgKEZPUk1BVCAhPSAwdSkge1xuICAgIHJldHVybiBiaXRzO1xuICB9XG4gIHZhciB2YWx1ZSA9IGJpdGNhc3Q8ZjMyPihiaXRzKTtcbiAgaWYgKFNPVVJDRSA9PSAxdSkge1xuICAgIHZhbHVlID0gdW5wYWNrMngxNmZsb2F0KGJpdHMpLng7XG4gIH0gZWxzZSBpZiAoU09VUkNFID09IDJ1KSB7XG4gICAgdmFsdWUgPSBiaXRjYXN0PGYzMj4oYml0cyA8PCAxNnUpO1xuICB9XG4gIGlmIChIQVNfU0NBTEUpIHtcbiAgICB2YWx1ZSAqPSBzY2FsZVtzZWxlY3QobywgYywgVFJBTlNQT1NFRCldO1xuICB9XG4gIHJldHVybiBiaXRjYXN0PHUzMj4odmFsdWUpO1xufVxuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgd29yZCA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBpZiAod29yZCA+PSBwYXJhbXMud29yZHMpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IEsgPSBwYXJhbXMudGFwcyAqICgocGFyYW1zLkMgKyA3dSkgJiB+N3UpO1xuICBsZXQgbGFuZSA9IHdvcmQgJiA3dTtcbiAgaWYgKEZPUk1BVCA9PSAwdSkge1xuICAgIGxldCBrID0gKHdvcmQgPj4gM3UpICUgSztcbiAgICBsZXQgbiA9ICh3b3JkID4+IDN1KSAvIEsgKiAzMnUgKyBsYW5lICogNHU7XG4gICAgb3V0W3dvcmRdID0gdmVjNDx1MzI+KGVsZW1lbnQobiwgayksIGVsZW1lbnQobiArIDF1LCBrKSwgZWxlbWVudChuICsgMnUsIGspLCBlbGVtZW50KG4gKyAzdSwgaykpO1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgayA9ICh3b3JkID4+IDN1KSAlIChLIC8gMnUpICogMnU7XG4gIGxldCBuID0gKHdvcmQgPj4gM3UpIC8gKEsgLyAydSkgKiAzMnUgKyBsYW5lICogNHU7XG4gIG91dFt3b3JkXSA9IHZlYzQ8dTMyPihcbiAgICBlbGVtZW50KG4sIGspIHwgKGVsZW1lbnQobiArIDF1LCBrKSA8PCAxNnUpLFxuICAgIGVsZW1lbnQobiArIDJ1LCBrKSB8IChlbGVtZW50KG4gKyAzdSwgaykgPDwgMTZ1KSxcbiAgICBlbGVtZW50KG4sIGsgKyAxdSkgfCAoZWxlbWVudChuICsgMXUsIGsgKyAxdSkgPDwgMTZ1KSxcbiAgICBlbGVtZW50KG4gKyAydSwgayArIDF1KSB8IChlbGVtZW50KG4gKyAzdSwgayArIDF1KSA8PCAxNnUpLFxuICApO1xufVxuIiwgIi8vIG91dFt0LCBjXSA9IHhbfHQgLSBsZWZ0fCwgY10gKyB5W3QsIGNdOiByZWZsZWN0aW9uIHBhZGRpbmcgYXQgdGhlIHN0YXJ0IG9ubHksIHdpdGggYSBzdW0gb24gdGhlIHdheS5cbi8vXG4vLyAgIHggICAgICAgW1QsIENdLCBUID4gbGVmdFxuLy8gICB5LCBvdXQgIFtUICsgbGVmdCwgQ11cbi8vXG4vLyBPbmUgdGhyZWFkOiBvbmUgdmFsdWUuIEdyaWQ6IChjZWlsKChUICsgbGVmdCkgKiBDIC8gNjQpIGZvbGRlZCkuXG5cbnN0cnVjdCBQYXJhbXMge1xuICBUOiB1MzIsXG4gIEM6IHUzMixcbiAgbGVmdDogdTMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHg6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHk6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSg2NClcbmZuIG1haW4oXG4gIEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obnVtX3dvcmtncm91cHMpIGdyb3VwczogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsb2NhbDogdTMyLFxuKSB7XG4gIGxldCBhdCA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBsZXQgdCA9IGF0IC8gcGFyYW1zLkM7XG4gIGlmICh0ID49IHBhcmFtcy5UICsgcGFyYW1zLmxlZnQpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IHJvdyA9IHNlbGVjdCh0IC0gcGFyYW1zLmxlZnQsIHBhcmFtcy5sZWZ0IC0gdCwgdCA8IHBhcmFtcy5sZWZ0KTtcbiAgb3V0W2F0XSA9IHhbcm93ICogcGFyYW1zLkMgKyBhdCAlIHBhcmFtcy5DXSArIHlbYXRdO1xufVxuIiwgIi8vIE1hZ25pdHVkZSBhbmQgYW5nbGUgb2YgYSBzaG9ydC10aW1lIEZvdXJpZXIgdHJhbnNmb3JtIChjZW50cmVkLCByZWZsZWN0IHBhZGRpbmcsIG9uZXNpZGVkKSwgbiA9IG5fZmZ0IGV2ZW4sIGggPSBuIC8gMjpcbi8vICAgUmUgWFttLCBrXSA9ICgtMSleayAoeFtjXSArIHN1bV9qIHdfaiAoeFtjICsgal0gKyB4W2MgLSBqXSkgY29zKDIgcGkgayBqIC8gbikpXG4vLyAgIEltIFhbbSwga10gPSAtKC0xKV5rIHN1bV9qIHdfaiAoeFtjICsgal0gLSB4W2MgLSBqXSkgc2luKDIgcGkgayBqIC8gbiksICBjID0gbSAqIGhvcCwgaiA9IDEgLi4gaCAtIDEsIHdfaCA9IDAuXG4vLyBFYWNoIGZyYW1lIGlzIGZvbGRlZCBhYm91dCBpdHMgY2VudHJlOiB0aGUgZnJhbWUgYXQgdGhlIHN0YXJ0LCBzeW1tZXRyaWMgYnkgcmVmbGVjdGlvbiwgYW5kIHRoZSBiaW5zIDAgYW5kIGggY29tZSBvdXRcbi8vIHJlYWwsIHdpdGggYW4gYW5nbGUgb2YgZXhhY3RseSAwIG9yICtwaS4gYXRhbjIgaXMgb3VyIG93bjogV0dTTCdzIG1heSBiZSBvZmYgYnkgNDA5NiBVTFAgYW5kIGlzIHVuZGVmaW5lZCBhdCAoMCwgMCkuXG4vL1xuLy8gICB4ICAgICAgW3NhbXBsZXNdXG4vLyAgIGJhc2lzICBbaCArIDEsIGgsIDJdICAgKC0xKV5rIHdfaiBjb3MgYW5kIC0oLTEpXmsgd19qIHNpbiBvZiBiaW4gazsgaiA9IDAgaXMgdGhlIGNlbnRyZSwgKC0xKV5rIGFuZCAwXG4vLyAgIG91dCAgICBbZnJhbWVzLCBjb2x1bW5zXSAgIG1hZ25pdHVkZXMgMCAuLiBoLCBhbmdsZXMgaCArIDEgLi4gMiBoICsgMSwgdGhlbiB6ZXJvc1xuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSBiaW4gb2Ygb25lIGZyYW1lLiBHcmlkOiAoY2VpbChmcmFtZXMgKiAoaCArIDEpIC8gNjQpIGZvbGRlZCkuXG5cbnN0cnVjdCBQYXJhbXMge1xuICBzYW1wbGVzOiB1MzIsXG4gIGZyYW1lczogdTMyLFxuICBob3A6IHUzMixcbiAgaGFsZjogdTMyLFxuICBjb2x1bW5zOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4geDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gYmFzaXM6IGFycmF5PHZlYzI8ZjMyPj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbi8vLyB4W2ldLCByZWZsZWN0ZWQgYXQgYm90aCBlbmRzLlxuZm4gc2FtcGxlKGk6IGkzMikgLT4gZjMyIHtcbiAgbGV0IGxhc3QgPSBpMzIocGFyYW1zLnNhbXBsZXMpIC0gMTtcbiAgcmV0dXJuIHhbbGFzdCAtIGFicyhsYXN0IC0gYWJzKGkpKV07XG59XG5cbi8vLyBhdGFuKGEpIGZvciAwIDw9IGEgPD0gMS5cbmZuIGFyY3RhbmdlbnQoYTogZjMyKSAtPiBmMzIge1xuICBsZXQgc3RlZXAgPSBhID4gMC40MTQyMTM1NjtcbiAgbGV0IHIgPSBzZWxlY3QoYSwgKGEgLSAxLjApIC8gKGEgKyAxLjApLCBzdGVlcCk7XG4gIGxldCBzID0gciAqIHI7XG4gIGxldCBhbmdsZSA9IHIgKiAoMS4wICsgcyAqICgtMC4zMzMzMjgwNjggKyBzICogKDAuMTk5NzQ3MjQ5ICsgcyAqICgtMC4xMzg1NDQ1NzQgKyBzICogMC4wNzk5MzY0MzczKSkpKTtcbiAgcmV0dXJuIHNlbGVjdChhbmdsZSwgYW5nbGUgKyAwLjc4NTM5ODE2MzQsIHN0ZWVwKTtcbn1cblxuLy8vIEFuZ2xlIG9mIChyZSwgaW0pIGluIC1waSAuLiBwaTsgMCBhdCB0aGUgb3JpZ2luOyBpbSBvZiAwIGNvdW50cyBhcyBwb3NpdGl2ZS5cbmZuIGFuZ2xlX29mKHJlOiBmMzIsIGltOiBmMzIpIC0+IGYzMiB7XG4gIGxldCBsYXJnZSA9IG1heChhYnMocmUpLCBhYnMoaW0pKTtcbiAgaWYgKGxhcmdlID09IDAuMCkge1xuICAgIHJldHVybiAwLjA7XG4gIH1cbiAgdmFyIGFuZ2xlID0gYXJjdGFuZ2VudChtaW4oYWJzKHJlKSwgYWJzKGltKSkgLyBsYXJnZSk7XG4gIGFuZ2xlID0gc2VsZWN0KGFuZ2xlLCAxLjU3MDc5NjMyNjggLSBhbmdsZSwgYWJzKGltKSA+IGFicyhyZSkpO1xuICBhbmdsZSA9IHNlbGVjdChhbmdsZSwgMy4xNDE1OTI2NTM2IC0gYW5nbGUsIHJlIDwgMC4wKTtcbiAgcmV0dXJuIHNlbGVjdChhbmdsZSwgLWFuZ2xlLCBpbSA8IDAuMCk7XG59XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSg2NClcbmZuIG1haW4oXG4gIEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obnVtX3dvcmtncm91cHMpIGdyb3VwczogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsb2NhbDogdTMyLFxuKSB7XG4gIGxldCB0aHJlYWQgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgbGV0IGJpbnMgPSBwYXJhbXMuaGFsZiArIDF1O1xuICBsZXQgZnJhbWUgPSB0aHJlYWQgLyBiaW5zO1xuICBsZXQgayA9IHRocmVhZCAlIGJpbnM7XG4gIGlmIChmcmFtZSA+PSBwYXJhbXMuZnJhbWVzKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGxldCBjZW50cmUgPSBpMzIoZnJhbWUgKiBwYXJhbXMuaG9wKTtcbiAgdmFyIHJlID0gc2FtcGxlKGNlbnRyZSkgKiBiYXNpc1trICogcGFyYW1zLmhhbGZdLng7XG4gIHZhciBpbSA9IDAuMDtcbiAgZm9yICh2YXIgaiA9IDF1OyBqIDwgcGFyYW1zLmhhbGY7IGorKykge1xuICAgIGxldCBhZnRlciA9IHNhbXBsZShjZW50cmUgKyBpMzIoaikpO1xuICAgIGxldCBiZWZvcmUgPSBzYW1wbGUoY2VudHJlIC0gaTMyKGopKTtcbiAgICBsZXQgZmFjdG9yID0gYmFzaXNbayAqIHBhcmFtcy5oYWxmICsgal07XG4gICAgcmUgKz0gKGFmdGVyICsgYmVmb3JlKSAqIGZhY3Rvci54O1xuICAgIGltICs9IChhZnRlciAtIGJlZm9yZSkgKiBmYWN0b3IueTtcbiAgfVxuICBsZXQgcm93ID0gZnJhbWUgKiBwYXJhbXMuY29sdW1ucztcbiAgb3V0W3JvdyArIGtdID0gc3FydChyZSAqIHJlICsgaW0gKiBpbSk7XG4gIG91dFtyb3cgKyBiaW5zICsga10gPSBhbmdsZV9vZihyZSwgaW0pO1xuICBpZiAoayA9PSAwdSkge1xuICAgIGZvciAodmFyIGMgPSAydSAqIGJpbnM7IGMgPCBwYXJhbXMuY29sdW1uczsgYysrKSB7XG4gICAgICBvdXRbcm93ICsgY10gPSAwLjA7XG4gICAgfVxuICB9XG59XG4iLCAiLy8gb3V0W2RdID0gZ1tkXSAvIHx8dltkLCAuLi5dfHwsIG5vIGVwc2lsb246IHRoZSBmYWN0b3Igb2Ygd2VpZ2h0IG5vcm1hbGlzYXRpb24sIHcgPSBvdXRbZF0gKiB2IChTYWxpbWFucyAmIEtpbmdtYVxuLy8gMjAxNikuIGQgaXMgdGhlIGZpcnN0IGF4aXMgb2YgdGhlIGNoZWNrcG9pbnQncyB0ZW5zb3I6IG91dHB1dCBjaGFubmVscyBvZiBhIGNvbnZvbHV0aW9uLCBJTlBVVCBjaGFubmVscyBvZiBhXG4vLyB0cmFuc3Bvc2VkIG9uZS5cbi8vXG4vLyAgIGcgICAgW0RdXG4vLyAgIHYgICAgW0QsIG5dICAgZjMyLCBvciAxNi1iaXQgcGFpcnNcbi8vICAgb3V0ICBbRF1cbi8vXG4vLyBPbmUgdGhyZWFkOiBvbmUgZDsgOCBwYXJ0aWFsIHN1bXMga2VlcCB0aGUgcm91bmRpbmcgb2YgbG9uZyByb3dzIHNtYWxsLiBHcmlkOiAoY2VpbChEIC8gNjQpKS5cblxub3ZlcnJpZGUgU09VUkNFOiB1MzIgPSAwOyAvLyBvZiB2OiAwIGYzMiwgMSBmMTYgcGFpcnMsIDIgYmYxNiBwYWlyc1xuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgRDogdTMyLFxuICBuOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4gZzogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gdjogYXJyYXk8dTMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuLy8vIEVsZW1lbnQgaSBvZiB2LlxuZm4gbG9hZChpOiB1MzIpIC0+IGYzMiB7XG4gIGlmIChTT1VSQ0UgPT0gMHUpIHtcbiAgICByZXR1cm4gYml0Y2FzdDxmMzI+KHZbaV0pO1xuICB9XG4gIGxldCBiaXRzID0gKHZbaSA+PiAxdV0gPj4gKDE2dSAqIChpICYgMXUpKSkgJiAweGZmZmZ1O1xuICByZXR1cm4gc2VsZWN0KGJpdGNhc3Q8ZjMyPihiaXRzIDw8IDE2dSksIHVucGFjazJ4MTZmbG9hdChiaXRzKS54LCBTT1VSQ0UgPT0gMXUpO1xufVxuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKEBidWlsdGluKGdsb2JhbF9pbnZvY2F0aW9uX2lkKSBpZDogdmVjMzx1MzI+KSB7XG4gIGxldCBkID0gaWQueDtcbiAgaWYgKGQgPj0gcGFyYW1zLkQpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgdmFyIHN1bXMgPSBhcnJheTxmMzIsIDg+KCk7XG4gIGZvciAodmFyIGkgPSAwdTsgaSA8IHBhcmFtcy5uOyBpKyspIHtcbiAgICBsZXQgdmFsdWUgPSBsb2FkKGQgKiBwYXJhbXMubiArIGkpO1xuICAgIHN1bXNbaSAmIDd1XSArPSB2YWx1ZSAqIHZhbHVlO1xuICB9XG4gIGxldCB0b3RhbCA9ICgoc3Vtc1swXSArIHN1bXNbMV0pICsgKHN1bXNbMl0gKyBzdW1zWzNdKSkgKyAoKHN1bXNbNF0gKyBzdW1zWzVdKSArIChzdW1zWzZdICsgc3Vtc1s3XSkpO1xuICBvdXRbZF0gPSBnW2RdIC8gc3FydCh0b3RhbCk7XG59XG4iLCAiLy8gTWVtb3J5IG9mIGEgZGV2aWNlLiBBY3RpdmF0aW9ucyBjb21lIGZyb20gYSBwb29sIG9mIHNpemUgY2xhc3NlcyBhbmQgZ28gYmFjayB0byBpdDsgd2VpZ2h0cyBhbmQgb3RoZXIgbG9uZy1saXZlZFxuLy8gdGVuc29ycyBoYXZlIGJ1ZmZlcnMgb2YgdGhlaXIgb3duIHNpemUuIEEgZnJlZWQgYnVmZmVyIG1heSBiZSBoYW5kZWQgb3V0IGF0IG9uY2U6IHRoZSBxdWV1ZSBpcyBvcmRlcmVkLCBzbyBhIGxhdGVyXG4vLyBkaXNwYXRjaCB0aGF0IHdyaXRlcyBpdCBydW5zIGFmdGVyIGV2ZXJ5IGVhcmxpZXIgb25lIHRoYXQgcmVhZCBpdC5cblxuY29uc3QgVVNBR0UgPSAweDgwIHwgMHg0MCB8IDB4MDggfCAweDA0OyAvLyBTVE9SQUdFIHwgVU5JRk9STSB8IENPUFlfRFNUIHwgQ09QWV9TUkNcblxuLyoqIE9uZSBHUFUgYnVmZmVyIGFuZCB3aG8gaG9sZHMgaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIEJsb2NrIHtcbiAgcmVhZG9ubHkgaWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgYnVmZmVyOiBHUFVCdWZmZXI7XG4gIHJlYWRvbmx5IGJ5dGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHBvb2xlZDogYm9vbGVhbjtcbiAgbGl2ZTogYm9vbGVhbjtcbn1cblxuLyoqIEJ5dGVzIGhlbGQsIGluIGJsb2NrcyBvZiBhbnkga2luZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQXJlbmFTdGF0cyB7XG4gIC8qKiBCeXRlcyBvZiB0ZW5zb3JzIGluIHVzZSAod2hvbGUgYmxvY2tzKSwgd2VpZ2h0cyBpbmNsdWRlZC4gKi9cbiAgbGl2ZUJ5dGVzOiBudW1iZXI7XG4gIGxpdmVCdWZmZXJzOiBudW1iZXI7XG4gIC8qKiBCeXRlcyBvZiBmcmVlIGJsb2NrcyBrZXB0IGZvciByZXVzZS4gKi9cbiAgcG9vbGVkQnl0ZXM6IG51bWJlcjtcbiAgLyoqIExpdmUgYW5kIHBvb2xlZCwgbm93LiAqL1xuICBieXRlczogbnVtYmVyO1xuICAvKiogVGhlIGxhcmdlc3QgYGJ5dGVzYCBzbyBmYXIuICovXG4gIHBlYWtCeXRlczogbnVtYmVyO1xufVxuXG4vKiogUm91bmRzIHVwIHRvIG9uZSBvZiA4IHN0ZXBzIHBlciBvY3RhdmUsIGF0IGxlYXN0IDI1NiBieXRlcywgc28gdGhhdCB0ZXh0cyBvZiBzaW1pbGFyIGxlbmd0aCBtZWV0IHRoZSBzYW1lIGJ1ZmZlcnMuICovXG5leHBvcnQgZnVuY3Rpb24gc2l6ZUNsYXNzKGJ5dGVzOiBudW1iZXIpOiBudW1iZXIge1xuICBjb25zdCBzdGVwID0gTWF0aC5tYXgoMjU2LCAyICoqIChNYXRoLmNlaWwoTWF0aC5sb2cyKE1hdGgubWF4KGJ5dGVzLCAxKSkpIC0gNCkpO1xuICByZXR1cm4gTWF0aC5tYXgoMSwgTWF0aC5jZWlsKGJ5dGVzIC8gc3RlcCkpICogc3RlcDtcbn1cblxuZXhwb3J0IGNsYXNzIEFyZW5hIHtcbiAgcmVhZG9ubHkgI2RldmljZTogR1BVRGV2aWNlO1xuICByZWFkb25seSAjZnJlZTogQmxvY2tbXSA9IFtdOyAvLyBieSBzaXplLCBhbmQgYW1vbmcgZXF1YWxzIHRoZSBsYXN0IGZyZWVkIG9uZSBsYXN0XG4gIHJlYWRvbmx5ICNvbkRlc3Ryb3k6ICgpID0+IHZvaWQ7XG4gICNzY29wZXM6IEJsb2NrW11bXSA9IFtdO1xuICAjbmV4dElkID0gMTtcbiAgI3N0YXRzOiBBcmVuYVN0YXRzID0geyBsaXZlQnl0ZXM6IDAsIGxpdmVCdWZmZXJzOiAwLCBwb29sZWRCeXRlczogMCwgYnl0ZXM6IDAsIHBlYWtCeXRlczogMCB9O1xuXG4gIC8qKiBgb25EZXN0cm95YCBpcyBjYWxsZWQgd2hlbmV2ZXIgYSBidWZmZXIgaXMgZGVzdHJveWVkOiBiaW5kIGdyb3VwcyB0aGF0IG5hbWUgaXQgbXVzdCBiZSBmb3Jnb3R0ZW4uICovXG4gIGNvbnN0cnVjdG9yKGRldmljZTogR1BVRGV2aWNlLCBvbkRlc3Ryb3k6ICgpID0+IHZvaWQpIHtcbiAgICB0aGlzLiNkZXZpY2UgPSBkZXZpY2U7XG4gICAgdGhpcy4jb25EZXN0cm95ID0gb25EZXN0cm95O1xuICB9XG5cbiAgc3RhdHMoKTogQXJlbmFTdGF0cyB7XG4gICAgcmV0dXJuIHsgLi4udGhpcy4jc3RhdHMgfTtcbiAgfVxuXG4gIC8qKiBBIHBvb2xlZCBibG9jayBvZiBhdCBsZWFzdCBgYnl0ZXNgLCBmcmVlZCB3aGVuIHRoZSBzY29wZSBpbiB3aGljaCBpdCBpcyBtYWRlIGVuZHMuICovXG4gIGFsbG9jYXRlKGJ5dGVzOiBudW1iZXIpOiBCbG9jayB7XG4gICAgY29uc3Qgd2FudGVkID0gc2l6ZUNsYXNzKGJ5dGVzKTtcbiAgICBjb25zdCBhdCA9IHRoaXMuI2ZyZWUuZmluZEluZGV4KChibG9jaykgPT4gYmxvY2suYnl0ZXMgPj0gd2FudGVkKTtcbiAgICAvLyBUaGUgbGFzdCBvZiB0aGUgZXF1YWxzOiB0aGUgbmV4dCBzY29wZSBpcyB0aGVuIGhhbmRlZCB0aGUgc2FtZSBidWZmZXJzIGluIHRoZSBzYW1lIG9yZGVyLlxuICAgIGNvbnN0IGVuZCA9IGF0IDwgMCA/IC0xIDogdGhpcy4jZnJlZS5maW5kTGFzdEluZGV4KChibG9jaykgPT4gYmxvY2suYnl0ZXMgPT09IHRoaXMuI2ZyZWVbYXRdIS5ieXRlcyk7XG4gICAgY29uc3QgYmxvY2sgPSBlbmQgPCAwID8gdGhpcy4jY3JlYXRlKHdhbnRlZCwgdHJ1ZSkgOiB0aGlzLiNmcmVlLnNwbGljZShlbmQsIDEpWzBdITtcbiAgICBpZiAoZW5kID49IDApIHRoaXMuI3N0YXRzLnBvb2xlZEJ5dGVzIC09IGJsb2NrLmJ5dGVzO1xuICAgIHRoaXMuI3N0YXRzLmxpdmVCeXRlcyArPSBibG9jay5ieXRlcztcbiAgICB0aGlzLiNzdGF0cy5saXZlQnVmZmVycyArPSAxO1xuICAgIGJsb2NrLmxpdmUgPSB0cnVlO1xuICAgIHRoaXMuI3Njb3Blcy5hdCgtMSk/LnB1c2goYmxvY2spO1xuICAgIHJldHVybiBibG9jaztcbiAgfVxuXG4gIC8qKiBBIGJsb2NrIG9mIGl0cyBvd24sIG91dHNpZGUgZXZlcnkgc2NvcGU6IGZvciB3ZWlnaHRzLCBjYWNoZXMgYW5kIHN0YXRlcy4gKi9cbiAgb3duKGJ5dGVzOiBudW1iZXIpOiBCbG9jayB7XG4gICAgY29uc3QgYmxvY2sgPSB0aGlzLiNjcmVhdGUoTWF0aC5jZWlsKE1hdGgubWF4KGJ5dGVzLCAxNikgLyAxNikgKiAxNiwgZmFsc2UpO1xuICAgIHRoaXMuI3N0YXRzLmxpdmVCeXRlcyArPSBibG9jay5ieXRlcztcbiAgICB0aGlzLiNzdGF0cy5saXZlQnVmZmVycyArPSAxO1xuICAgIHJldHVybiBibG9jaztcbiAgfVxuXG4gIHJlbGVhc2UoYmxvY2s6IEJsb2NrKTogdm9pZCB7XG4gICAgaWYgKCFibG9jay5saXZlKSByZXR1cm47XG4gICAgYmxvY2subGl2ZSA9IGZhbHNlO1xuICAgIHRoaXMuI3N0YXRzLmxpdmVCeXRlcyAtPSBibG9jay5ieXRlcztcbiAgICB0aGlzLiNzdGF0cy5saXZlQnVmZmVycyAtPSAxO1xuICAgIGlmICghYmxvY2sucG9vbGVkKSByZXR1cm4gdGhpcy4jZGVzdHJveShibG9jayk7XG4gICAgdGhpcy4jc3RhdHMucG9vbGVkQnl0ZXMgKz0gYmxvY2suYnl0ZXM7XG4gICAgY29uc3QgYXQgPSB0aGlzLiNmcmVlLmZpbmRJbmRleCgoZnJlZSkgPT4gZnJlZS5ieXRlcyA+IGJsb2NrLmJ5dGVzKTtcbiAgICB0aGlzLiNmcmVlLnNwbGljZShhdCA8IDAgPyB0aGlzLiNmcmVlLmxlbmd0aCA6IGF0LCAwLCBibG9jayk7XG4gIH1cblxuICAvKiogT3BlbnMgYSBzY29wZTsgYGNsb3NlKGtlcHQpYCBmcmVlcyB3aGF0IHdhcyBhbGxvY2F0ZWQgc2luY2UsIGJ1dCBmb3IgYGtlcHRgLCB3aGljaCBwYXNzZXMgdG8gdGhlIHNjb3BlIGFyb3VuZC4gKi9cbiAgb3BlbigpOiAoa2VwdDogUmVhZG9ubHlTZXQ8QmxvY2s+KSA9PiB2b2lkIHtcbiAgICBjb25zdCBibG9ja3M6IEJsb2NrW10gPSBbXTtcbiAgICB0aGlzLiNzY29wZXMucHVzaChibG9ja3MpO1xuICAgIHJldHVybiAoa2VwdCkgPT4ge1xuICAgICAgdGhpcy4jc2NvcGVzLnBvcCgpO1xuICAgICAgZm9yIChjb25zdCBibG9jayBvZiBibG9ja3MucmV2ZXJzZSgpKSB7XG4gICAgICAgIGlmIChrZXB0LmhhcyhibG9jaykpIHRoaXMuI3Njb3Blcy5hdCgtMSk/LnB1c2goYmxvY2spO1xuICAgICAgICBlbHNlIHRoaXMucmVsZWFzZShibG9jayk7XG4gICAgICB9XG4gICAgfTtcbiAgfVxuXG4gIC8qKiBEZXN0cm95cyB0aGUgZnJlZSBibG9ja3MuICovXG4gIHRyaW0oKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCBibG9jayBvZiB0aGlzLiNmcmVlLnNwbGljZSgwKSkge1xuICAgICAgdGhpcy4jc3RhdHMucG9vbGVkQnl0ZXMgLT0gYmxvY2suYnl0ZXM7XG4gICAgICB0aGlzLiNkZXN0cm95KGJsb2NrKTtcbiAgICB9XG4gIH1cblxuICAjY3JlYXRlKGJ5dGVzOiBudW1iZXIsIHBvb2xlZDogYm9vbGVhbik6IEJsb2NrIHtcbiAgICBjb25zdCBidWZmZXIgPSB0aGlzLiNkZXZpY2UuY3JlYXRlQnVmZmVyKHsgc2l6ZTogYnl0ZXMsIHVzYWdlOiBVU0FHRSB9KTtcbiAgICB0aGlzLiNzdGF0cy5ieXRlcyArPSBieXRlcztcbiAgICB0aGlzLiNzdGF0cy5wZWFrQnl0ZXMgPSBNYXRoLm1heCh0aGlzLiNzdGF0cy5wZWFrQnl0ZXMsIHRoaXMuI3N0YXRzLmJ5dGVzKTtcbiAgICByZXR1cm4geyBpZDogdGhpcy4jbmV4dElkKyssIGJ1ZmZlciwgYnl0ZXMsIHBvb2xlZCwgbGl2ZTogdHJ1ZSB9O1xuICB9XG5cbiAgI2Rlc3Ryb3koYmxvY2s6IEJsb2NrKTogdm9pZCB7XG4gICAgYmxvY2suYnVmZmVyLmRlc3Ryb3koKTtcbiAgICB0aGlzLiNzdGF0cy5ieXRlcyAtPSBibG9jay5ieXRlcztcbiAgICB0aGlzLiNvbkRlc3Ryb3koKTtcbiAgfVxufVxuIiwgIi8vIERldmljZTogdGVuc29ycywgc2NvcGVzLCBrZXJuZWxzIGFuZCB0aGUgcXVldWUgb2Ygb25lIEdQVS4gT3BzIGFyZSB0aGUgb25seSBjYWxsZXJzIG9mIGBydW5gLiBOb3RoaW5nIGlzIHN1Ym1pdHRlZFxuLy8gdW50aWwgc29tZWJvZHkgcmVhZHMgb3IgZW5vdWdoIHdvcmsgaGFzIGdhdGhlcmVkOyBpbiBOb2RlLCB3YWl0aW5nIGZvciB0aGUgR1BVIGxlYXZlcyB0aGUgY29yZSBmcmVlLlxuXG5pbXBvcnQgKiBhcyBrZXJuZWxUZXh0cyBmcm9tIFwiLi4va2VybmVscy9pbmRleC50c1wiO1xuaW1wb3J0IHsgQXJlbmEsIHR5cGUgQXJlbmFTdGF0cywgdHlwZSBCbG9jayB9IGZyb20gXCIuL2FyZW5hLnRzXCI7XG5pbXBvcnQgeyBGb3JtYW50RXJyb3IsIHRocm93SWZBYm9ydGVkIH0gZnJvbSBcIi4vZXJyb3IudHNcIjtcbmltcG9ydCB7IGNoZWNrVGVuc29ycywgS2VybmVscywgdHlwZSBLZXJuZWxTY2hlbWEsIHdyaXRlUGFyYW1zIH0gZnJvbSBcIi4va2VybmVsLnRzXCI7XG5pbXBvcnQgeyBvcGVuQWRhcHRlciwgdHlwZSBQbGF0Zm9ybSB9IGZyb20gXCIuL3BsYXRmb3JtLnRzXCI7XG5pbXBvcnQgeyBQcm9maWxlLCB0eXBlIFByb2ZpbGVSb3cgfSBmcm9tIFwiLi9wcm9maWxlLnRzXCI7XG5pbXBvcnQgeyB0eXBlIERpc3BhdGNoLCBRdWV1ZSwgdHlwZSBRdWV1ZVN0YXRzIH0gZnJvbSBcIi4vcXVldWUudHNcIjtcbmltcG9ydCB7IHR5cGUgRFR5cGUsIGVsZW1lbnRzLCB0eXBlIEhvc3RBcnJheSwgdHlwZSBTaGFwZSwgVGVuc29yIH0gZnJvbSBcIi4vdGVuc29yLnRzXCI7XG5cbi8qKiBCeXRlcyBvZiBhIHVuaWZvcm0gd2luZG93OiB3aGF0IGV2ZXJ5IGFkYXB0ZXIgY2FuIGJpbmQuICovXG5leHBvcnQgY29uc3QgV0lORE9XX0JZVEVTID0gNjU1MzY7XG5cbi8qKiBBIHBhcnQgb2YgYSB0ZW5zb3IgYm91bmQgYXMgYSB1bmlmb3JtOiBgV0lORE9XX0JZVEVTYCBmcm9tIGBvZmZzZXRgIChieXRlcywgYSBtdWx0aXBsZSBvZiAyNTYpLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXaW5kb3cge1xuICByZWFkb25seSB0ZW5zb3I6IFRlbnNvcjtcbiAgcmVhZG9ubHkgb2Zmc2V0OiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgTGF1bmNoIHtcbiAgLyoqIFdvcmtncm91cHM7IGBEZXZpY2UuZm9sZGAgYnJpbmdzIGxvbmcgb25lLWRpbWVuc2lvbmFsIGdyaWRzIGludG8gdGhlIGxpbWl0IG9mIDY1LDUzNSBhIHNpZGUuICovXG4gIHJlYWRvbmx5IGdyaWQ6IHJlYWRvbmx5IFtudW1iZXIsIG51bWJlcj8sIG51bWJlcj9dO1xuICAvKiogT3ZlcnJpZGUgY29uc3RhbnRzIG9mIHRoZSAud2dzbCBieSBuYW1lLiAqL1xuICByZWFkb25seSBjb25zdGFudHM/OiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBudW1iZXI+PjtcbiAgLyoqIEVzdGltYXRlIG9mIHRoZSBhcml0aG1ldGljIGluIG11bHRpcGx5LWFkZHM7IGJvdW5kcyBob3cgbXVjaCBpcyBzdWJtaXR0ZWQgYXQgb25jZS4gKi9cbiAgcmVhZG9ubHkgd29yaz86IG51bWJlcjtcbn1cblxuLyoqIFdoYXQgYW4gb3AgbWF5IGNob29zZSBhIGtlcm5lbCBieS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQWRhcHRlclRyYWl0cyB7XG4gIC8qKiBBIEdQVSwgb3IgYSBwcm9ncmFtIHRoYXQgcGxheXMgb25lIG9uIHRoZSBDUFUgKGxsdm1waXBlLCBTd2lmdFNoYWRlcikuICovXG4gIHJlYWRvbmx5IGNsYXNzOiBcImhhcmR3YXJlXCIgfCBcInNvZnR3YXJlXCI7XG4gIC8qKiBMYW5lcyBvZiBhIHN1Ymdyb3VwIHdoZXJlIHRoZXkgYXJlIG9mIG9uZSBzaXplOyAwIHdpdGhvdXQgc3ViZ3JvdXBzLiAqL1xuICByZWFkb25seSBzdWJncm91cFNpemU6IG51bWJlcjtcbiAgcmVhZG9ubHkgbWF4QmluZGluZ0J5dGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbn1cblxuZXhwb3J0IGludGVyZmFjZSBEZXZpY2VTdGF0cyBleHRlbmRzIEFyZW5hU3RhdHMsIFF1ZXVlU3RhdHMge1xuICBwaXBlbGluZXM6IG51bWJlcjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBEZXZpY2VPcHRpb25zIHtcbiAgLyoqIEEgZGV2aWNlIHRoYXQgdGhlIGFwcGxpY2F0aW9uIGFscmVhZHkgaGFzOyBpdCBzdGF5cyBpdHMgb3duIGFuZCBpcyBub3QgZGVzdHJveWVkIHdpdGggb3Vycy4gKi9cbiAgcmVhZG9ubHkgZ3B1RGV2aWNlPzogR1BVRGV2aWNlO1xuICAvKiogUGFydCBvZiBhbiBhZGFwdGVyJ3MgbmFtZSwgdG8gY2hvb3NlIGFtb25nIHNldmVyYWwgKE5vZGUgb25seSkuICovXG4gIHJlYWRvbmx5IGFkYXB0ZXI/OiBzdHJpbmc7XG59XG5cbi8qKiBUaGUgYmVzdCBhZGFwdGVyIChvciB0aGUgb25lIG5hbWVkKSB3aXRoIHRoZSBsYXJnZXN0IGxpbWl0cyBpdCBvZmZlcnMuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gY3JlYXRlRGV2aWNlKG9wdGlvbnM6IERldmljZU9wdGlvbnMgPSB7fSk6IFByb21pc2U8RGV2aWNlPiB7XG4gIHJldHVybiBuZXcgRGV2aWNlKGF3YWl0IG9wZW5BZGFwdGVyKG9wdGlvbnMpKTtcbn1cblxuZXhwb3J0IGNsYXNzIERldmljZSB7XG4gIHJlYWRvbmx5IGdwdTogR1BVRGV2aWNlO1xuICByZWFkb25seSB0cmFpdHM6IEFkYXB0ZXJUcmFpdHM7XG4gIHJlYWRvbmx5ICNwbGF0Zm9ybTogUGxhdGZvcm07XG4gIHJlYWRvbmx5ICNhcmVuYTogQXJlbmE7XG4gIHJlYWRvbmx5ICNrZXJuZWxzOiBLZXJuZWxzO1xuICByZWFkb25seSAjcXVldWU6IFF1ZXVlO1xuICByZWFkb25seSAjYmluZEdyb3VwcyA9IG5ldyBNYXA8c3RyaW5nLCBHUFVCaW5kR3JvdXA+KCk7XG4gIHJlYWRvbmx5ICNub3RoaW5nOiBCbG9jaztcbiAgI3JlY29yZGluZzogRGlzcGF0Y2hbXSB8IG51bGwgPSBudWxsO1xuICAjY29tcGlsaW5nOiBQcm9taXNlPHZvaWQ+W10gfCBudWxsID0gbnVsbDtcbiAgI2ZhdWx0OiBGb3JtYW50RXJyb3IgfCBudWxsID0gbnVsbDtcbiAgI3R1cm46IFByb21pc2U8dW5rbm93bj4gPSBQcm9taXNlLnJlc29sdmUoKTtcblxuICAvKiogVXNlIGBjcmVhdGVEZXZpY2VgLiAqL1xuICBjb25zdHJ1Y3RvcihwbGF0Zm9ybTogUGxhdGZvcm0pIHtcbiAgICB0aGlzLiNwbGF0Zm9ybSA9IHBsYXRmb3JtO1xuICAgIHRoaXMuZ3B1ID0gcGxhdGZvcm0uZGV2aWNlO1xuICAgIHRoaXMudHJhaXRzID0gcGxhdGZvcm0udHJhaXRzO1xuICAgIHRoaXMuI2FyZW5hID0gbmV3IEFyZW5hKHRoaXMuZ3B1LCAoKSA9PiB0aGlzLiNiaW5kR3JvdXBzLmNsZWFyKCkpO1xuICAgIHRoaXMuI2tlcm5lbHMgPSBuZXcgS2VybmVscyh0aGlzLmdwdSwga2VybmVsVGV4dHMpO1xuICAgIHRoaXMuI3F1ZXVlID0gbmV3IFF1ZXVlKHRoaXMuZ3B1LCB0aGlzLnRyYWl0cy5jbGFzcyA9PT0gXCJzb2Z0d2FyZVwiID8gMmU5IDogMWUxMSk7XG4gICAgdGhpcy4jbm90aGluZyA9IHRoaXMuI2FyZW5hLm93bigxNik7XG4gICAgdGhpcy5ncHUuYWRkRXZlbnRMaXN0ZW5lcihcInVuY2FwdHVyZWRlcnJvclwiLCAoZXZlbnQpID0+IHtcbiAgICAgIHRoaXMuI2ZhdWx0ID8/PSBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcImRldmljZVwiLFxuICAgICAgICBgZGV2aWNlOiAkeyhldmVudCBhcyBHUFVVbmNhcHR1cmVkRXJyb3JFdmVudCkuZXJyb3IubWVzc2FnZX1gLFxuICAgICAgKTtcbiAgICB9KTtcbiAgICB2b2lkIHRoaXMuZ3B1Lmxvc3QudGhlbigoeyByZWFzb24sIG1lc3NhZ2UgfSkgPT4ge1xuICAgICAgdGhpcy4jZmF1bHQgPSBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcImRldmljZVwiLFxuICAgICAgICByZWFzb24gPT09IFwiZGVzdHJveWVkXCJcbiAgICAgICAgICA/IFwiZGV2aWNlOiBpdCBoYXMgYmVlbiBkZXN0cm95ZWQ7IGNyZWF0ZSBhbm90aGVyIG9uZS5cIlxuICAgICAgICAgIDogYGRldmljZTogdGhlIEdQVSB3YXMgbG9zdCAoJHttZXNzYWdlIHx8IFwidGhlIGRyaXZlciBnYXZlIG5vIHJlYXNvblwifSk7IGNyZWF0ZSBhbm90aGVyIGRldmljZS5gLFxuICAgICAgKTtcbiAgICB9KTtcbiAgfVxuXG4gIC8vIC0tLS0gdGVuc29yc1xuXG4gIC8qKiBBIHRlbnNvciB3aXRoIHRoZXNlIHZhbHVlcywgb3V0c2lkZSBldmVyeSBzY29wZSB1bnRpbCBpdCBpcyBkaXNwb3NlZCBvZi4gKi9cbiAgdGVuc29yPEQgZXh0ZW5kcyBEVHlwZSA9IFwiZjMyXCI+KHZhbHVlczogQXJyYXlMaWtlPG51bWJlcj4sIHNoYXBlOiBTaGFwZSwgZHR5cGU/OiBEKTogVGVuc29yPEQ+IHtcbiAgICBjb25zdCB0eXBlID0gZHR5cGUgPz8gKFwiZjMyXCIgYXMgRCk7XG4gICAgY29uc3QgYXJyYXk6IEFycmF5QnVmZmVyVmlldzxBcnJheUJ1ZmZlcj4gPVxuICAgICAgdHlwZSA9PT0gXCJmMzJcIlxuICAgICAgICA/IEZsb2F0MzJBcnJheS5mcm9tKHZhbHVlcylcbiAgICAgICAgOiB0eXBlID09PSBcInUzMlwiXG4gICAgICAgICAgPyBVaW50MzJBcnJheS5mcm9tKHZhbHVlcylcbiAgICAgICAgICA6IEludDMyQXJyYXkuZnJvbSh2YWx1ZXMpO1xuICAgIGlmICh2YWx1ZXMubGVuZ3RoICE9PSBlbGVtZW50cyhzaGFwZSkpIHtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgIFwiaW50ZXJuYWxcIixcbiAgICAgICAgYHRlbnNvcjogJHt2YWx1ZXMubGVuZ3RofSB2YWx1ZXMsIGV4cGVjdGVkICR7ZWxlbWVudHMoc2hhcGUpfSBhcyBpbiBbJHtzaGFwZS5qb2luKFwiLCBcIil9XS5gLFxuICAgICAgKTtcbiAgICB9XG4gICAgY29uc3QgYmxvY2sgPSB0aGlzLiNhcmVuYS5vd24oYXJyYXkuYnl0ZUxlbmd0aCk7XG4gICAgdGhpcy5ncHUucXVldWUud3JpdGVCdWZmZXIoYmxvY2suYnVmZmVyLCAwLCBhcnJheSk7XG4gICAgcmV0dXJuIG5ldyBUZW5zb3IodGhpcywgc2hhcGUsIHR5cGUsIGJsb2NrKTtcbiAgfVxuXG4gIC8qKiBNZW1vcnkgZm9yIHRoZSBvdXRwdXQgb2YgYW4gb3AsIGZyb20gdGhlIHBvb2w7IGl0cyB2YWx1ZXMgYXJlIHdoYXRldmVyIHdhcyB0aGVyZS4gKi9cbiAgZW1wdHk8RCBleHRlbmRzIERUeXBlID0gXCJmMzJcIj4oc2hhcGU6IFNoYXBlLCBkdHlwZT86IEQpOiBUZW5zb3I8RD4ge1xuICAgIC8vIEEgZHJ5IHJ1biBuZWVkcyBubyBtZW1vcnkuXG4gICAgY29uc3QgYnl0ZXMgPSB0aGlzLiNjb21waWxpbmcgPyA0IDogNCAqIGVsZW1lbnRzKHNoYXBlKTtcbiAgICByZXR1cm4gbmV3IFRlbnNvcih0aGlzLCBzaGFwZSwgZHR5cGUgPz8gKFwiZjMyXCIgYXMgRCksIHRoaXMuI2FyZW5hLmFsbG9jYXRlKGJ5dGVzKSk7XG4gIH1cblxuICAvKiogTWVtb3J5IG9mIGl0cyBvd24gb3V0c2lkZSBldmVyeSBzY29wZSwgemVybyBhdCBmaXJzdDogd2VpZ2h0cywgY2FjaGVzLCBzdGF0ZXMuICovXG4gIG93bmVkPEQgZXh0ZW5kcyBEVHlwZSA9IFwiZjMyXCI+KHNoYXBlOiBTaGFwZSwgZHR5cGU/OiBEKTogVGVuc29yPEQ+IHtcbiAgICByZXR1cm4gbmV3IFRlbnNvcih0aGlzLCBzaGFwZSwgZHR5cGUgPz8gKFwiZjMyXCIgYXMgRCksIHRoaXMuI2FyZW5hLm93big0ICogZWxlbWVudHMoc2hhcGUpKSk7XG4gIH1cblxuICAvKiogQ29waWVzIGJ5dGVzIGludG8gYSB0ZW5zb3IgZnJvbSBgb2Zmc2V0YCAoYSBtdWx0aXBsZSBvZiA0KSBvbiwgaW4gb3JkZXIgd2l0aCB0aGUgZGlzcGF0Y2hlcyBhcm91bmQuICovXG4gIHdyaXRlKHRlbnNvcjogVGVuc29yLCBieXRlczogVWludDhBcnJheTxBcnJheUJ1ZmZlcj4sIG9mZnNldCA9IDApOiB2b2lkIHtcbiAgICB0aGlzLiNxdWV1ZS5zdWJtaXQoKTtcbiAgICBjb25zdCB3aG9sZSA9IGJ5dGVzLmxlbmd0aCAmIH4zO1xuICAgIHRoaXMuZ3B1LnF1ZXVlLndyaXRlQnVmZmVyKHRlbnNvci5idWZmZXIsIG9mZnNldCwgYnl0ZXMsIDAsIHdob2xlKTtcbiAgICBpZiAod2hvbGUgPT09IGJ5dGVzLmxlbmd0aCkgcmV0dXJuO1xuICAgIGNvbnN0IHJlc3QgPSBuZXcgVWludDhBcnJheSg0KTtcbiAgICByZXN0LnNldChieXRlcy5zdWJhcnJheSh3aG9sZSkpO1xuICAgIHRoaXMuZ3B1LnF1ZXVlLndyaXRlQnVmZmVyKHRlbnNvci5idWZmZXIsIG9mZnNldCArIHdob2xlLCByZXN0KTtcbiAgfVxuXG4gIC8qKiBBIGNvcHkgb3V0c2lkZSBldmVyeSBzY29wZS4gKi9cbiAgY29weTxEIGV4dGVuZHMgRFR5cGU+KHRlbnNvcjogVGVuc29yPEQ+KTogVGVuc29yPEQ+IHtcbiAgICBjb25zdCBjb3B5ID0gdGhpcy5vd25lZCh0ZW5zb3Iuc2hhcGUsIHRlbnNvci5kdHlwZSk7XG4gICAgdGhpcy4jcXVldWUuc3VibWl0KChlbmNvZGVyKSA9PlxuICAgICAgZW5jb2Rlci5jb3B5QnVmZmVyVG9CdWZmZXIodGVuc29yLmJ1ZmZlciwgMCwgY29weS5idWZmZXIsIDAsIDQgKiB0ZW5zb3Iuc2l6ZSksXG4gICAgKTtcbiAgICByZXR1cm4gY29weTtcbiAgfVxuXG4gIC8qKiBGcmVlcyB3aGF0IGBib2R5YCBhbGxvY2F0ZXMgYnV0IGZvciB0aGUgdGVuc29ycyBpdCByZXR1cm5zLCB3aGljaCBwYXNzIHRvIHRoZSBzY29wZSBhcm91bmQsIG9yIHRvIHRoZSBjYWxsZXIuICovXG4gIHNjb3BlPFIgZXh0ZW5kcyBUZW5zb3IgfCByZWFkb25seSBUZW5zb3JbXSB8IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIFRlbnNvcj4+IHwgdm9pZD4oYm9keTogKCkgPT4gUik6IFIge1xuICAgIGNvbnN0IGNsb3NlID0gdGhpcy4jYXJlbmEub3BlbigpO1xuICAgIGxldCBrZXB0ID0gbmV3IFNldDxCbG9jaz4oKTtcbiAgICB0cnkge1xuICAgICAgY29uc3QgcmVzdWx0ID0gYm9keSgpO1xuICAgICAgY29uc3QgdGVuc29ycyA9IHJlc3VsdCBpbnN0YW5jZW9mIFRlbnNvciA/IFtyZXN1bHRdIDogT2JqZWN0LnZhbHVlcyhyZXN1bHQgPz8ge30pO1xuICAgICAga2VwdCA9IG5ldyBTZXQodGVuc29ycy5tYXAoKHRlbnNvcjogVGVuc29yKSA9PiB0ZW5zb3IuYmxvY2spKTtcbiAgICAgIHJldHVybiByZXN1bHQ7XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIGNsb3NlKGtlcHQpO1xuICAgIH1cbiAgfVxuXG4gIHJlbGVhc2UodGVuc29yOiBUZW5zb3IpOiB2b2lkIHtcbiAgICB0aGlzLiNhcmVuYS5yZWxlYXNlKHRlbnNvci5ibG9jayk7XG4gIH1cblxuICAvLyAtLS0tIHdvcmtcblxuICAvKiogRW5jb2RlcyBvbmUgZGlzcGF0Y2guIGB0ZW5zb3JzYCBhbmQgYHBhcmFtc2AgbmFtZSB0aGUgYmluZGluZ3MgYW5kIGZpZWxkcyBvZiB0aGUgLndnc2w7IG51bGw6IG5vdCB1c2VkLiAqL1xuICBydW4oXG4gICAga2VybmVsOiBrZXlvZiB0eXBlb2Yga2VybmVsVGV4dHMsXG4gICAgdGVuc29yczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgVGVuc29yIHwgV2luZG93IHwgbnVsbD4+LFxuICAgIHBhcmFtczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj4sXG4gICAgbGF1bmNoOiBMYXVuY2gsXG4gICk6IHZvaWQge1xuICAgIGNvbnN0IHNjaGVtYSA9IHRoaXMuI2tlcm5lbHMuc2NoZW1hKGtlcm5lbCk7XG4gICAgY2hlY2tUZW5zb3JzKHNjaGVtYSwgT2JqZWN0LmtleXModGVuc29ycykpO1xuICAgIGNvbnN0IGJ5dGVzID0gbmV3IFVpbnQ4QXJyYXkoTWF0aC5jZWlsKHNjaGVtYS5wYXJhbXMubGVuZ3RoIC8gNCkgKiAxNik7XG4gICAgd3JpdGVQYXJhbXMoc2NoZW1hLCBwYXJhbXMsIG5ldyBEYXRhVmlldyhieXRlcy5idWZmZXIpKTtcbiAgICBjb25zdCBjb25zdGFudHMgPSBsYXVuY2guY29uc3RhbnRzID8/IHt9O1xuICAgIGlmICh0aGlzLiNjb21waWxpbmcpIHJldHVybiB2b2lkIHRoaXMuI2NvbXBpbGluZy5wdXNoKHRoaXMuI2tlcm5lbHMuY29tcGlsZShzY2hlbWEsIGNvbnN0YW50cykpO1xuICAgIGNvbnN0IFt4LCB5ID0gMSwgeiA9IDFdID0gbGF1bmNoLmdyaWQ7XG4gICAgY29uc3QgZGlzcGF0Y2g6IERpc3BhdGNoID0ge1xuICAgICAgc2NoZW1hLFxuICAgICAgcGlwZWxpbmU6IHRoaXMuI2tlcm5lbHMucGlwZWxpbmUoc2NoZW1hLCBjb25zdGFudHMpLFxuICAgICAgLi4udGhpcy4jYmluZChzY2hlbWEsIHRlbnNvcnMpLFxuICAgICAgcGFyYW1zOiBieXRlcyxcbiAgICAgIGdyaWQ6IFt4LCB5LCB6XSxcbiAgICAgIHdvcms6IGxhdW5jaC53b3JrID8/IDAsXG4gICAgICBsYWJlbDoga2VybmVsLFxuICAgICAgc2xvdDogbnVsbCxcbiAgICB9O1xuICAgIGlmICh0aGlzLiNyZWNvcmRpbmcpIHRoaXMuI3JlY29yZGluZy5wdXNoKGRpc3BhdGNoKTtcbiAgICBlbHNlIHRoaXMuI3F1ZXVlLmVuY29kZShkaXNwYXRjaCk7XG4gIH1cblxuICAvKipcbiAgICogUmVjb3JkcyB0aGUgZGlzcGF0Y2hlcyB0aGF0IGBib2R5YCBtYWtlcyBpbnN0ZWFkIG9mIHJ1bm5pbmcgdGhlbTsgYHJlcGxheShuKWAgcnVucyB0aGVtIG4gdGltZXMsIGZvciBhIGZyYWN0aW9uIG9mXG4gICAqIHRoZSBjb3N0LiBXaGF0IGNoYW5nZXMgZnJvbSBzdGVwIHRvIHN0ZXAgbXVzdCBsaXZlIGluIEdQVSBidWZmZXJzIHRoYXQgdGhlIGtlcm5lbHMgYWR2YW5jZS4gVGVuc29ycyB0aGF0IGBib2R5YFxuICAgKiBhbGxvY2F0ZXMgYW5kIHJldHVybnMgYmVsb25nIHRvIHRoZSBjYWxsZXIuXG4gICAqL1xuICByZWNvcmQ8UiBleHRlbmRzIFRlbnNvciB8IHJlYWRvbmx5IFRlbnNvcltdIHwgdm9pZD4oXG4gICAgYm9keTogKCkgPT4gUixcbiAgKTogeyByZXN1bHQ6IFI7IHJlcGxheSh0aW1lcz86IG51bWJlcik6IHZvaWQgfSB7XG4gICAgY29uc3QgZGlzcGF0Y2hlczogRGlzcGF0Y2hbXSA9IFtdO1xuICAgIHRoaXMuI3JlY29yZGluZyA9IGRpc3BhdGNoZXM7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IHJlc3VsdCA9IGJvZHkoKTtcbiAgICAgIGNvbnN0IHJlcGxheSA9ICh0aW1lcyA9IDEpID0+IHtcbiAgICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCB0aW1lczsgaSsrKSBmb3IgKGNvbnN0IGRpc3BhdGNoIG9mIGRpc3BhdGNoZXMpIHRoaXMuI3F1ZXVlLmVuY29kZShkaXNwYXRjaCk7XG4gICAgICB9O1xuICAgICAgcmV0dXJuIHsgcmVzdWx0LCByZXBsYXk6IHRoaXMuI2NvbXBpbGluZyA/ICgpID0+IHt9IDogcmVwbGF5IH07XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIHRoaXMuI3JlY29yZGluZyA9IG51bGw7XG4gICAgfVxuICB9XG5cbiAgLyoqIENvbXBpbGVzLCBpbiBwYXJhbGxlbCwgZXZlcnkgcGlwZWxpbmUgdGhhdCBgYm9keWAgd291bGQgdXNlOyBydW5zIG5vdGhpbmcgYW5kIGFsbG9jYXRlcyBuZXh0IHRvIG5vdGhpbmcuICovXG4gIGFzeW5jIGNvbXBpbGUoYm9keTogKCkgPT4gdm9pZCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IGNvbXBpbGluZzogUHJvbWlzZTx2b2lkPltdID0gW107XG4gICAgdGhpcy4jY29tcGlsaW5nID0gY29tcGlsaW5nO1xuICAgIHRyeSB7XG4gICAgICB0aGlzLnNjb3BlKGJvZHkpO1xuICAgIH0gZmluYWxseSB7XG4gICAgICB0aGlzLiNjb21waWxpbmcgPSBudWxsO1xuICAgIH1cbiAgICBhd2FpdCB0aGlzLiNwbGF0Zm9ybS53YWl0KFByb21pc2UuYWxsKGNvbXBpbGluZykpO1xuICB9XG5cbiAgLyoqIE11bHRpcGx5LWFkZHMgdGhhdCBvbmUgZGlzcGF0Y2ggc2hvdWxkIG5vdCBleGNlZWQgb24gdGhpcyBhZGFwdGVyIChhYm91dCBhIHF1YXJ0ZXIgb2YgYSBzZWNvbmQpLiAqL1xuICBnZXQgbWF4V29yaygpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNxdWV1ZS5tYXhXb3JrO1xuICB9XG5cbiAgZmx1c2goKTogdm9pZCB7XG4gICAgdGhpcy4jcXVldWUuc3VibWl0KCk7XG4gIH1cblxuICAvKiogV2FpdHMgdW50aWwgdGhlIEdQVSBoYXMgZG9uZSBhbGwgdGhhdCB3YXMgYXNrZWQuIFRocm93cyB0aGUgZmlyc3QgR1BVIGVycm9yIHNpbmNlIHRoZSBsYXN0IHdhaXQuICovXG4gIGFzeW5jIGZpbmlzaChzaWduYWw/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8dm9pZD4ge1xuICAgIHRoaXMuI3F1ZXVlLnN1Ym1pdCgpO1xuICAgIGNvbnN0IHdvcmsgPSB0aGlzLiNxdWV1ZS5vdXRzdGFuZGluZztcbiAgICBhd2FpdCB0aGlzLiNwbGF0Zm9ybS53YWl0KHRoaXMuZ3B1LnF1ZXVlLm9uU3VibWl0dGVkV29ya0RvbmUoKSk7XG4gICAgdGhpcy4jcXVldWUuZmluaXNoZWQod29yayk7XG4gICAgdGhpcy4jdGhyb3dGYXVsdCgpO1xuICAgIHRocm93SWZBYm9ydGVkKHNpZ25hbCk7XG4gIH1cblxuICAvKiogQmV0d2VlbiB0aGUgcGFydHMgb2YgYSBsb25nIGNvbXB1dGF0aW9uOiB3YWl0cyB3aGlsZSBtb3JlIHRoYW4gYWJvdXQgYSBzZWNvbmQgb2Ygd29yayBpcyBhaGVhZC4gKi9cbiAgYXN5bmMgcGFjZShzaWduYWw/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8dm9pZD4ge1xuICAgIHRocm93SWZBYm9ydGVkKHNpZ25hbCk7XG4gICAgaWYgKHRoaXMuI3F1ZXVlLm91dHN0YW5kaW5nID4gNCAqIHRoaXMuI3F1ZXVlLm1heFdvcmspIGF3YWl0IHRoaXMuZmluaXNoKHNpZ25hbCk7XG4gIH1cblxuICAvKiogU2VlIGBUZW5zb3IucmVhZGAuICovXG4gIGFzeW5jIHJlYWQ8RCBleHRlbmRzIERUeXBlPih0ZW5zb3I6IFRlbnNvcjxEPik6IFByb21pc2U8SG9zdEFycmF5W0RdPiB7XG4gICAgY29uc3QgYnl0ZXMgPSA0ICogdGVuc29yLnNpemU7XG4gICAgdGhpcy4jdGhyb3dGYXVsdCgpO1xuICAgIGNvbnN0IHN0YWdpbmcgPSB0aGlzLmdwdS5jcmVhdGVCdWZmZXIoeyBzaXplOiBNYXRoLm1heChieXRlcywgNCksIHVzYWdlOiAweDAxIHwgMHgwOCB9KTsgLy8gTUFQX1JFQUQgfCBDT1BZX0RTVFxuICAgIHRyeSB7XG4gICAgICB0aGlzLiNxdWV1ZS5zdWJtaXQoKGVuY29kZXIpID0+IGVuY29kZXIuY29weUJ1ZmZlclRvQnVmZmVyKHRlbnNvci5idWZmZXIsIDAsIHN0YWdpbmcsIDAsIGJ5dGVzKSk7XG4gICAgICBjb25zdCB3b3JrID0gdGhpcy4jcXVldWUub3V0c3RhbmRpbmc7XG4gICAgICBhd2FpdCB0aGlzLiNwbGF0Zm9ybS53YWl0KHN0YWdpbmcubWFwQXN5bmMoMHgwMSkpO1xuICAgICAgdGhpcy4jcXVldWUuZmluaXNoZWQod29yayk7XG4gICAgICB0aGlzLiN0aHJvd0ZhdWx0KCk7XG4gICAgICBjb25zdCBjb3B5ID0gc3RhZ2luZy5nZXRNYXBwZWRSYW5nZSgpLnNsaWNlKDApO1xuICAgICAgY29uc3QgYXJyYXkgPSB7IGYzMjogRmxvYXQzMkFycmF5LCB1MzI6IFVpbnQzMkFycmF5LCBpMzI6IEludDMyQXJyYXkgfVt0ZW5zb3IuZHR5cGVdO1xuICAgICAgcmV0dXJuIG5ldyBhcnJheShjb3B5KSBhcyBIb3N0QXJyYXlbRF07XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIHRoaXMuI3Rocm93RmF1bHQoKTtcbiAgICAgIHRocm93IGVycm9yO1xuICAgIH0gZmluYWxseSB7XG4gICAgICBzdGFnaW5nLmRlc3Ryb3koKTtcbiAgICB9XG4gIH1cblxuICAvKiogUnVucyBgYm9keWAgYWxvbmU6IHR3byBjYWxsZXJzIHRoYXQgZWFjaCBkbyBzZXZlcmFsIHN0ZXBzIHdpdGggd2FpdHMgYmV0d2VlbiB0aGVtIHF1ZXVlLiAqL1xuICBleGNsdXNpdmU8Uj4oYm9keTogKCkgPT4gUHJvbWlzZTxSPik6IFByb21pc2U8Uj4ge1xuICAgIGNvbnN0IHJlc3VsdCA9IHRoaXMuI3R1cm4udGhlbihib2R5KTtcbiAgICB0aGlzLiN0dXJuID0gcmVzdWx0LmNhdGNoKCgpID0+IHt9KTtcbiAgICByZXR1cm4gcmVzdWx0O1xuICB9XG5cbiAgLy8gLS0tLSBmYWN0c1xuXG4gIHN0YXRzKCk6IERldmljZVN0YXRzIHtcbiAgICByZXR1cm4geyAuLi50aGlzLiNhcmVuYS5zdGF0cygpLCAuLi50aGlzLiNxdWV1ZS5zdGF0cygpLCBwaXBlbGluZXM6IHRoaXMuI2tlcm5lbHMuY29tcGlsZWQgfTtcbiAgfVxuXG4gIC8qKiBNZWFzdXJlcyBldmVyeSBkaXNwYXRjaCBmcm9tIG5vdyBvbjsgbnVsbCB3aGVyZSB0aGUgYWRhcHRlciBoYXMgbm8gdGltZXN0YW1wcy4gKi9cbiAgc3RhcnRQcm9maWxlKCk6IHsgcm93cygpOiBQcm9taXNlPFByb2ZpbGVSb3dbXT47IHN0b3AoKTogdm9pZCB9IHwgbnVsbCB7XG4gICAgaWYgKCF0aGlzLmdwdS5mZWF0dXJlcy5oYXMoXCJ0aW1lc3RhbXAtcXVlcnlcIikpIHJldHVybiBudWxsO1xuICAgIGNvbnN0IHByb2ZpbGUgPSBuZXcgUHJvZmlsZSh0aGlzLmdwdSk7XG4gICAgdGhpcy4jcXVldWUucHJvZmlsZSA9IHByb2ZpbGU7XG4gICAgcmV0dXJuIHtcbiAgICAgIHJvd3M6IGFzeW5jICgpID0+IHtcbiAgICAgICAgYXdhaXQgdGhpcy5maW5pc2goKTtcbiAgICAgICAgcmV0dXJuIHRoaXMuI3BsYXRmb3JtLndhaXQocHJvZmlsZS5yb3dzKCkpO1xuICAgICAgfSxcbiAgICAgIHN0b3A6ICgpID0+IHtcbiAgICAgICAgdGhpcy4jcXVldWUucHJvZmlsZSA9IG51bGw7XG4gICAgICAgIHByb2ZpbGUuZGlzcG9zZSgpO1xuICAgICAgfSxcbiAgICB9O1xuICB9XG5cbiAgLyoqIEdpdmVzIGZyZWUgcG9vbGVkIG1lbW9yeSBiYWNrIHRvIHRoZSBzeXN0ZW0uICovXG4gIHRyaW0oKTogdm9pZCB7XG4gICAgdGhpcy4jYXJlbmEudHJpbSgpO1xuICB9XG5cbiAgZGVzdHJveSgpOiB2b2lkIHtcbiAgICB0aGlzLiNwbGF0Zm9ybS5kZXN0cm95KCk7XG4gIH1cblxuICAvKiogQSBvbmUtZGltZW5zaW9uYWwgZ3JpZCBvZiBgbmAgd29ya2dyb3VwcyBhcyB0d28gZGltZW5zaW9ucyB3aXRoaW4gdGhlIGxpbWl0IG9mIDY1LDUzNTsga2VybmVscyBjaGVjayBib3VuZHMuICovXG4gIHN0YXRpYyBmb2xkKG46IG51bWJlcik6IFtudW1iZXIsIG51bWJlcl0ge1xuICAgIGNvbnN0IHkgPSBNYXRoLmNlaWwobiAvIDY1NTM1KTtcbiAgICByZXR1cm4gW01hdGguY2VpbChuIC8geSksIHldO1xuICB9XG5cbiAgI3Rocm93RmF1bHQoKTogdm9pZCB7XG4gICAgY29uc3QgZmF1bHQgPSB0aGlzLiNmYXVsdDtcbiAgICBpZiAoIWZhdWx0KSByZXR1cm47XG4gICAgaWYgKCEvbG9zdHxkZXN0cm95ZWQvLnRlc3QoZmF1bHQubWVzc2FnZSkpIHRoaXMuI2ZhdWx0ID0gbnVsbDtcbiAgICB0aHJvdyBmYXVsdDtcbiAgfVxuXG4gICNiaW5kKFxuICAgIHNjaGVtYTogS2VybmVsU2NoZW1hLFxuICAgIHRlbnNvcnM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIFRlbnNvciB8IFdpbmRvdyB8IG51bGw+PixcbiAgKTogeyBiaW5kR3JvdXA6IEdQVUJpbmRHcm91cDsgb2Zmc2V0czogKG51bWJlciB8IG51bGwpW10gfSB7XG4gICAgY29uc3QgYm91bmQgPSBuZXcgTWFwPG51bWJlciwgeyBibG9jazogQmxvY2s7IHdpbmRvdzogbnVtYmVyIHwgbnVsbCB9PigpO1xuICAgIGZvciAoY29uc3QgeyBuYW1lLCBiaW5kaW5nLCBraW5kIH0gb2Ygc2NoZW1hLnRlbnNvcnMpIHtcbiAgICAgIGNvbnN0IHZhbHVlID0gdGVuc29yc1tuYW1lXSA/PyBudWxsO1xuICAgICAgY29uc3QgaXNXaW5kb3cgPSB2YWx1ZSAhPT0gbnVsbCAmJiAhKHZhbHVlIGluc3RhbmNlb2YgVGVuc29yKTtcbiAgICAgIGNvbnN0IGJsb2NrID0gdmFsdWUgPT09IG51bGwgPyB0aGlzLiNub3RoaW5nIDogaXNXaW5kb3cgPyB2YWx1ZS50ZW5zb3IuYmxvY2sgOiB2YWx1ZS5ibG9jaztcbiAgICAgIGJvdW5kLnNldChiaW5kaW5nLCB7IGJsb2NrLCB3aW5kb3c6IGtpbmQgPT09IFwidW5pZm9ybVwiID8gKGlzV2luZG93ID8gdmFsdWUub2Zmc2V0IDogMCkgOiBudWxsIH0pO1xuICAgIH1cbiAgICBjb25zdCBiaW5kaW5ncyA9IFsuLi5zY2hlbWEuc2lnbmF0dXJlXS5tYXAoKF8sIGJpbmRpbmcpID0+IGJvdW5kLmdldChiaW5kaW5nKSk7XG4gICAgY29uc3Qga2V5ID0gYCR7c2NoZW1hLnNpZ25hdHVyZX0gJHtiaW5kaW5ncy5tYXAoKGVudHJ5KSA9PiBlbnRyeT8uYmxvY2suaWQgPz8gXCJwXCIpLmpvaW4oXCIgXCIpfWA7XG4gICAgbGV0IGJpbmRHcm91cCA9IHRoaXMuI2JpbmRHcm91cHMuZ2V0KGtleSk7XG4gICAgaWYgKCFiaW5kR3JvdXApIHtcbiAgICAgIGlmICh0aGlzLiNiaW5kR3JvdXBzLnNpemUgPj0gNDA5NikgdGhpcy4jYmluZEdyb3Vwcy5jbGVhcigpO1xuICAgICAgYmluZEdyb3VwID0gdGhpcy5ncHUuY3JlYXRlQmluZEdyb3VwKHtcbiAgICAgICAgbGFiZWw6IHNjaGVtYS5uYW1lLFxuICAgICAgICBsYXlvdXQ6IHRoaXMuI2tlcm5lbHMuYmluZEdyb3VwTGF5b3V0KHNjaGVtYSksXG4gICAgICAgIGVudHJpZXM6IGJpbmRpbmdzLm1hcCgoZW50cnksIGJpbmRpbmcpID0+ICh7XG4gICAgICAgICAgYmluZGluZyxcbiAgICAgICAgICByZXNvdXJjZTogIWVudHJ5XG4gICAgICAgICAgICA/IHsgYnVmZmVyOiB0aGlzLiNxdWV1ZS5wYXJhbXMsIHNpemU6IDI1NiB9XG4gICAgICAgICAgICA6IGVudHJ5LndpbmRvdyA9PT0gbnVsbFxuICAgICAgICAgICAgICA/IHsgYnVmZmVyOiBlbnRyeS5ibG9jay5idWZmZXIgfVxuICAgICAgICAgICAgICA6IHsgYnVmZmVyOiBlbnRyeS5ibG9jay5idWZmZXIsIHNpemU6IFdJTkRPV19CWVRFUyB9LFxuICAgICAgICB9KSksXG4gICAgICB9KTtcbiAgICAgIHRoaXMuI2JpbmRHcm91cHMuc2V0KGtleSwgYmluZEdyb3VwKTtcbiAgICB9XG4gICAgY29uc3QgdW5pZm9ybXMgPSBiaW5kaW5ncy5maWx0ZXIoKGVudHJ5KSA9PiBlbnRyeSA9PT0gdW5kZWZpbmVkIHx8IGVudHJ5LndpbmRvdyAhPT0gbnVsbCk7XG4gICAgcmV0dXJuIHsgYmluZEdyb3VwLCBvZmZzZXRzOiB1bmlmb3Jtcy5tYXAoKGVudHJ5KSA9PiBlbnRyeT8ud2luZG93ID8/IG51bGwpIH07XG4gIH1cbn1cbiIsICIvLyBUaGUgLndnc2wgZmlsZSBpcyB0aGUgc2NoZW1hOiBiaW5kaW5ncywgUGFyYW1zIGZpZWxkcyBhbmQgb3ZlcnJpZGVzIGFyZSByZWFkIGZyb20gaXRzIHRleHQgYW5kIG1hdGNoZWQgYnkgbmFtZSB3aXRoXG4vLyB3aGF0IGFuIG9wIHBhc3Nlcy4gVGhlcmUgaXMgbm8gc2Vjb25kIGxpc3QuIFRoZSBwaXBlbGluZSBsYXlvdXQgaXMgZXhwbGljaXQsIHNvIHRoYXQga2VybmVscyB3aXRoIHRoZSBzYW1lIGtpbmRzIG9mXG4vLyBiaW5kaW5ncyBzaGFyZSBiaW5kIGdyb3Vwcy5cblxuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4vZXJyb3IudHNcIjtcblxuZXhwb3J0IHR5cGUgU2NhbGFyVHlwZSA9IFwidTMyXCIgfCBcImkzMlwiIHwgXCJmMzJcIjtcblxuZXhwb3J0IGludGVyZmFjZSBCaW5kaW5nIHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBiaW5kaW5nOiBudW1iZXI7XG4gIHJlYWRvbmx5IGtpbmQ6IFwicmVhZC1vbmx5LXN0b3JhZ2VcIiB8IFwic3RvcmFnZVwiIHwgXCJ1bmlmb3JtXCI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgS2VybmVsU2NoZW1hIHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBjb2RlOiBzdHJpbmc7XG4gIC8qKiBUZW5zb3JzLCBpbiB0aGUgb3JkZXIgb2YgdGhlIGZpbGU7IGBwYXJhbXNgIGlzIG5vdCBhbW9uZyB0aGVtLiAqL1xuICByZWFkb25seSB0ZW5zb3JzOiByZWFkb25seSBCaW5kaW5nW107XG4gIHJlYWRvbmx5IHBhcmFtc0JpbmRpbmc6IG51bWJlciB8IG51bGw7XG4gIHJlYWRvbmx5IHBhcmFtczogcmVhZG9ubHkgeyByZWFkb25seSBuYW1lOiBzdHJpbmc7IHJlYWRvbmx5IHR5cGU6IFNjYWxhclR5cGUgfVtdO1xuICByZWFkb25seSBvdmVycmlkZXM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICAvKiogdSwgciBhbmQgdyBmb3IgdW5pZm9ybSwgcmVhZCBhbmQgd3JpdGUsIGJ5IGJpbmRpbmcgbnVtYmVyOiBrZXJuZWxzIG9mIG9uZSBzaWduYXR1cmUgc2hhcmUgYmluZCBncm91cHMuICovXG4gIHJlYWRvbmx5IHNpZ25hdHVyZTogc3RyaW5nO1xufVxuXG5jb25zdCBCSU5ESU5HID1cbiAgL0Bncm91cFxcKDBcXClcXHMqQGJpbmRpbmdcXCgoXFxkKylcXClcXHMqdmFyPFxccyoodW5pZm9ybXxzdG9yYWdlKVxccyooPzosXFxzKihyZWFkfHJlYWRfd3JpdGUpXFxzKik/PlxccyooXFx3KylcXHMqOi9nO1xuXG4vKiogUmVhZHMgYmluZGluZ3MsIFBhcmFtcyBhbmQgb3ZlcnJpZGVzIGZyb20gdGhlIHRleHQgb2YgYSBrZXJuZWwuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZFNjaGVtYShuYW1lOiBzdHJpbmcsIGNvZGU6IHN0cmluZyk6IEtlcm5lbFNjaGVtYSB7XG4gIGNvbnN0IHRleHQgPSBjb2RlLnJlcGxhY2UoL1xcL1xcL1teXFxuXSovZywgXCJcIik7XG4gIGNvbnN0IGJpbmRpbmdzID0gWy4uLnRleHQubWF0Y2hBbGwoQklORElORyldLm1hcCgoWywgYmluZGluZywgc3BhY2UsIGFjY2VzcywgdmFyaWFibGVdKTogQmluZGluZyA9PiAoe1xuICAgIG5hbWU6IHZhcmlhYmxlISxcbiAgICBiaW5kaW5nOiBOdW1iZXIoYmluZGluZyksXG4gICAga2luZDogc3BhY2UgPT09IFwidW5pZm9ybVwiID8gXCJ1bmlmb3JtXCIgOiBhY2Nlc3MgPT09IFwicmVhZF93cml0ZVwiID8gXCJzdG9yYWdlXCIgOiBcInJlYWQtb25seS1zdG9yYWdlXCIsXG4gIH0pKTtcbiAgY29uc3QgYm9keSA9IC9zdHJ1Y3RcXHMrUGFyYW1zXFxzKlxceyhbXn1dKilcXH0vLmV4ZWModGV4dCk/LlsxXSA/PyBcIlwiO1xuICBjb25zdCBwYXJhbXMgPSBbLi4uYm9keS5tYXRjaEFsbCgvKFxcdyspXFxzKjpcXHMqKHUzMnxpMzJ8ZjMyKVxccyosPy9nKV0ubWFwKChbLCBmaWVsZCwgdHlwZV0pID0+ICh7XG4gICAgbmFtZTogZmllbGQhLFxuICAgIHR5cGU6IHR5cGUgYXMgU2NhbGFyVHlwZSxcbiAgfSkpO1xuICByZXR1cm4ge1xuICAgIG5hbWUsXG4gICAgY29kZSxcbiAgICB0ZW5zb3JzOiBiaW5kaW5ncy5maWx0ZXIoKGJpbmRpbmcpID0+IGJpbmRpbmcubmFtZSAhPT0gXCJwYXJhbXNcIiksXG4gICAgcGFyYW1zQmluZGluZzogYmluZGluZ3MuZmluZCgoYmluZGluZykgPT4gYmluZGluZy5uYW1lID09PSBcInBhcmFtc1wiKT8uYmluZGluZyA/PyBudWxsLFxuICAgIHBhcmFtcyxcbiAgICBvdmVycmlkZXM6IFsuLi50ZXh0Lm1hdGNoQWxsKC9cXGJvdmVycmlkZVxccysoXFx3KykvZyldLm1hcCgobWF0Y2gpID0+IG1hdGNoWzFdISksXG4gICAgc2lnbmF0dXJlOiBiaW5kaW5nc1xuICAgICAgLnRvU29ydGVkKChhLCBiKSA9PiBhLmJpbmRpbmcgLSBiLmJpbmRpbmcpXG4gICAgICAubWFwKCh7IGtpbmQgfSkgPT4gKGtpbmQgPT09IFwidW5pZm9ybVwiID8gXCJ1XCIgOiBraW5kID09PSBcInN0b3JhZ2VcIiA/IFwid1wiIDogXCJyXCIpKVxuICAgICAgLmpvaW4oXCJcIiksXG4gIH07XG59XG5cbi8qKiBUaHJvd3MgaWYgdGhlIG5hbWVzIGdpdmVuIGFyZSBub3QgZXhhY3RseSB0aG9zZSBvZiB0aGUgZmlsZSAoYHJlcXVpcmVkYCkgb3Igbm90IGFtb25nIHRoZW0gKGBvcHRpb25hbGApLiAqL1xuZnVuY3Rpb24gbWF0Y2hOYW1lcyhzY2hlbWE6IEtlcm5lbFNjaGVtYSwgd2hhdDogc3RyaW5nLCBrbm93bjogcmVhZG9ubHkgc3RyaW5nW10sIGdpdmVuOiByZWFkb25seSBzdHJpbmdbXSk6IHZvaWQge1xuICBjb25zdCB1bmtub3duID0gZ2l2ZW4uZmluZCgobmFtZSkgPT4gIWtub3duLmluY2x1ZGVzKG5hbWUpKTtcbiAgY29uc3QgbWlzc2luZyA9IGtub3duLmZpbmQoKG5hbWUpID0+ICFnaXZlbi5pbmNsdWRlcyhuYW1lKSk7XG4gIGlmICh1bmtub3duICE9PSB1bmRlZmluZWQgfHwgbWlzc2luZyAhPT0gdW5kZWZpbmVkKSB7XG4gICAgY29uc3QgZmF1bHQgPSB1bmtub3duICE9PSB1bmRlZmluZWQgPyBgXCIke3Vua25vd259XCIgaXMgdW5rbm93bmAgOiBgXCIke21pc3Npbmd9XCIgaXMgbWlzc2luZ2A7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgIFwiaW50ZXJuYWxcIixcbiAgICAgIGBrZXJuZWxzLyR7c2NoZW1hLm5hbWV9Lndnc2w6ICR7d2hhdH0gJHtmYXVsdH0sIGV4cGVjdGVkICR7a25vd24uam9pbihcIiwgXCIpIHx8IFwibm9uZVwifS5gLFxuICAgICk7XG4gIH1cbn1cblxuLyoqIENoZWNrcyB0aGF0IGV2ZXJ5IHRlbnNvciBvZiB0aGUgZmlsZSBpcyBnaXZlbiwgYW5kIG5vdGhpbmcgZWxzZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja1RlbnNvcnMoc2NoZW1hOiBLZXJuZWxTY2hlbWEsIGdpdmVuOiByZWFkb25seSBzdHJpbmdbXSk6IHZvaWQge1xuICBtYXRjaE5hbWVzKHNjaGVtYSwgXCJ0ZW5zb3JcIiwgc2NoZW1hLnRlbnNvcnMubWFwKChiaW5kaW5nKSA9PiBiaW5kaW5nLm5hbWUpLCBnaXZlbik7XG59XG5cbi8qKiBXcml0ZXMgdGhlIHBhcmFtZXRlcnMgaW50byBhIHVuaWZvcm0ncyBieXRlcywgaW4gdGhlIG9yZGVyIG9mIHRoZSBzdHJ1Y3QgKHNjYWxhcnMgb2YgZm91ciBieXRlcywgbm8gcGFkZGluZykuICovXG5leHBvcnQgZnVuY3Rpb24gd3JpdGVQYXJhbXMoc2NoZW1hOiBLZXJuZWxTY2hlbWEsIHZhbHVlczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj4sIHZpZXc6IERhdGFWaWV3KTogdm9pZCB7XG4gIGNvbnN0IG5hbWVzID0gc2NoZW1hLnBhcmFtcy5tYXAoKHBhcmFtKSA9PiBwYXJhbS5uYW1lKTtcbiAgbWF0Y2hOYW1lcyhzY2hlbWEsIFwicGFyYW1ldGVyXCIsIG5hbWVzLCBPYmplY3Qua2V5cyh2YWx1ZXMpKTtcbiAgc2NoZW1hLnBhcmFtcy5mb3JFYWNoKCh7IG5hbWUsIHR5cGUgfSwgaSkgPT4ge1xuICAgIGNvbnN0IHZhbHVlID0gdmFsdWVzW25hbWVdITtcbiAgICBpZiAodHlwZSA9PT0gXCJmMzJcIikgdmlldy5zZXRGbG9hdDMyKDQgKiBpLCB2YWx1ZSwgdHJ1ZSk7XG4gICAgZWxzZSBpZiAodHlwZSA9PT0gXCJpMzJcIikgdmlldy5zZXRJbnQzMig0ICogaSwgdmFsdWUsIHRydWUpO1xuICAgIGVsc2Ugdmlldy5zZXRVaW50MzIoNCAqIGksIHZhbHVlLCB0cnVlKTtcbiAgfSk7XG59XG5cbi8qKiBDb21waWxlZCBmb3JtcyBvZiB0aGUga2VybmVscywgYnkgbmFtZSBhbmQgb3ZlcnJpZGUgdmFsdWVzOyBlYWNoIGlzIGNvbXBpbGVkIG9uY2UuICovXG5leHBvcnQgY2xhc3MgS2VybmVscyB7XG4gIHJlYWRvbmx5ICNkZXZpY2U6IEdQVURldmljZTtcbiAgcmVhZG9ubHkgI3RleHRzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PjtcbiAgcmVhZG9ubHkgI3NjaGVtYXMgPSBuZXcgTWFwPHN0cmluZywgS2VybmVsU2NoZW1hPigpO1xuICByZWFkb25seSAjbGF5b3V0cyA9IG5ldyBNYXA8c3RyaW5nLCB7IGJpbmRHcm91cDogR1BVQmluZEdyb3VwTGF5b3V0OyBwaXBlbGluZTogR1BVUGlwZWxpbmVMYXlvdXQgfT4oKTtcbiAgcmVhZG9ubHkgI21vZHVsZXMgPSBuZXcgTWFwPHN0cmluZywgR1BVU2hhZGVyTW9kdWxlPigpO1xuICByZWFkb25seSAjcGlwZWxpbmVzID0gbmV3IE1hcDxzdHJpbmcsIEdQVUNvbXB1dGVQaXBlbGluZT4oKTtcbiAgcmVhZG9ubHkgI2NvbXBpbGluZyA9IG5ldyBNYXA8c3RyaW5nLCBQcm9taXNlPHZvaWQ+PigpO1xuXG4gIGNvbnN0cnVjdG9yKGRldmljZTogR1BVRGV2aWNlLCB0ZXh0czogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nPj4pIHtcbiAgICB0aGlzLiNkZXZpY2UgPSBkZXZpY2U7XG4gICAgdGhpcy4jdGV4dHMgPSB0ZXh0cztcbiAgfVxuXG4gIC8qKiBOdW1iZXIgb2YgcGlwZWxpbmVzIGNvbXBpbGVkIHNvIGZhci4gKi9cbiAgZ2V0IGNvbXBpbGVkKCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI3BpcGVsaW5lcy5zaXplO1xuICB9XG5cbiAgc2NoZW1hKG5hbWU6IHN0cmluZyk6IEtlcm5lbFNjaGVtYSB7XG4gICAgbGV0IHNjaGVtYSA9IHRoaXMuI3NjaGVtYXMuZ2V0KG5hbWUpO1xuICAgIGlmICghc2NoZW1hKSB7XG4gICAgICBjb25zdCBjb2RlID0gdGhpcy4jdGV4dHNbbmFtZV07XG4gICAgICBpZiAoY29kZSA9PT0gdW5kZWZpbmVkKSB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwiaW50ZXJuYWxcIiwgYGRldmljZS5ydW46IGtlcm5lbCBcIiR7bmFtZX1cIiBpcyB1bmtub3duLmApO1xuICAgICAgdGhpcy4jc2NoZW1hcy5zZXQobmFtZSwgKHNjaGVtYSA9IHJlYWRTY2hlbWEobmFtZSwgY29kZSkpKTtcbiAgICB9XG4gICAgcmV0dXJuIHNjaGVtYTtcbiAgfVxuXG4gIGJpbmRHcm91cExheW91dChzY2hlbWE6IEtlcm5lbFNjaGVtYSk6IEdQVUJpbmRHcm91cExheW91dCB7XG4gICAgcmV0dXJuIHRoaXMuI2xheW91dChzY2hlbWEpLmJpbmRHcm91cDtcbiAgfVxuXG4gIC8qKiBUaGUgcGlwZWxpbmUgb2YgYSBrZXJuZWwsIGNvbXBpbGVkIG5vdyBpZiBgY29tcGlsZWAgaGFzIG5vdCBkb25lIGl0IGJlZm9yZS4gKi9cbiAgcGlwZWxpbmUoc2NoZW1hOiBLZXJuZWxTY2hlbWEsIGNvbnN0YW50czogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj4pOiBHUFVDb21wdXRlUGlwZWxpbmUge1xuICAgIGNvbnN0IGtleSA9IHBpcGVsaW5lS2V5KHNjaGVtYSwgY29uc3RhbnRzKTtcbiAgICBsZXQgcGlwZWxpbmUgPSB0aGlzLiNwaXBlbGluZXMuZ2V0KGtleSk7XG4gICAgaWYgKCFwaXBlbGluZSkge1xuICAgICAgcGlwZWxpbmUgPSB0aGlzLiNkZXZpY2UuY3JlYXRlQ29tcHV0ZVBpcGVsaW5lKHRoaXMuI2Rlc2NyaXB0b3Ioc2NoZW1hLCBjb25zdGFudHMpKTtcbiAgICAgIHRoaXMuI3BpcGVsaW5lcy5zZXQoa2V5LCBwaXBlbGluZSk7XG4gICAgfVxuICAgIHJldHVybiBwaXBlbGluZTtcbiAgfVxuXG4gIC8qKiBDb21waWxlcyBpbiB0aGUgYmFja2dyb3VuZDsgYWxsIGNhbGxzIHRvZ2V0aGVyIHJ1biBpbiBwYXJhbGxlbC4gKi9cbiAgY29tcGlsZShzY2hlbWE6IEtlcm5lbFNjaGVtYSwgY29uc3RhbnRzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBudW1iZXI+Pik6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IGtleSA9IHBpcGVsaW5lS2V5KHNjaGVtYSwgY29uc3RhbnRzKTtcbiAgICBpZiAodGhpcy4jcGlwZWxpbmVzLmhhcyhrZXkpKSByZXR1cm4gUHJvbWlzZS5yZXNvbHZlKCk7XG4gICAgbGV0IGNvbXBpbGluZyA9IHRoaXMuI2NvbXBpbGluZy5nZXQoa2V5KTtcbiAgICBpZiAoIWNvbXBpbGluZykge1xuICAgICAgY29tcGlsaW5nID0gdGhpcy4jZGV2aWNlXG4gICAgICAgIC5jcmVhdGVDb21wdXRlUGlwZWxpbmVBc3luYyh0aGlzLiNkZXNjcmlwdG9yKHNjaGVtYSwgY29uc3RhbnRzKSlcbiAgICAgICAgLnRoZW4oKHBpcGVsaW5lKSA9PiB2b2lkIHRoaXMuI3BpcGVsaW5lcy5zZXQoa2V5LCBwaXBlbGluZSkpXG4gICAgICAgIC5maW5hbGx5KCgpID0+IHRoaXMuI2NvbXBpbGluZy5kZWxldGUoa2V5KSk7XG4gICAgICB0aGlzLiNjb21waWxpbmcuc2V0KGtleSwgY29tcGlsaW5nKTtcbiAgICB9XG4gICAgcmV0dXJuIGNvbXBpbGluZztcbiAgfVxuXG4gICNkZXNjcmlwdG9yKHNjaGVtYTogS2VybmVsU2NoZW1hLCBjb25zdGFudHM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+KTogR1BVQ29tcHV0ZVBpcGVsaW5lRGVzY3JpcHRvciB7XG4gICAgY29uc3QgdW5rbm93biA9IE9iamVjdC5rZXlzKGNvbnN0YW50cykuZmluZCgobmFtZSkgPT4gIXNjaGVtYS5vdmVycmlkZXMuaW5jbHVkZXMobmFtZSkpO1xuICAgIGlmICh1bmtub3duICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgIFwiaW50ZXJuYWxcIixcbiAgICAgICAgYGtlcm5lbHMvJHtzY2hlbWEubmFtZX0ud2dzbDogY29uc3RhbnQgXCIke3Vua25vd259XCIgaXMgdW5rbm93biwgZXhwZWN0ZWQgJHtzY2hlbWEub3ZlcnJpZGVzLmpvaW4oXCIsIFwiKX0uYCxcbiAgICAgICk7XG4gICAgfVxuICAgIGxldCBtb2R1bGUgPSB0aGlzLiNtb2R1bGVzLmdldChzY2hlbWEubmFtZSk7XG4gICAgaWYgKCFtb2R1bGUpIHtcbiAgICAgIG1vZHVsZSA9IHRoaXMuI2RldmljZS5jcmVhdGVTaGFkZXJNb2R1bGUoeyBsYWJlbDogc2NoZW1hLm5hbWUsIGNvZGU6IHNjaGVtYS5jb2RlIH0pO1xuICAgICAgdGhpcy4jbW9kdWxlcy5zZXQoc2NoZW1hLm5hbWUsIG1vZHVsZSk7XG4gICAgfVxuICAgIHJldHVybiB7XG4gICAgICBsYWJlbDogc2NoZW1hLm5hbWUsXG4gICAgICBsYXlvdXQ6IHRoaXMuI2xheW91dChzY2hlbWEpLnBpcGVsaW5lLFxuICAgICAgY29tcHV0ZTogeyBtb2R1bGUsIGVudHJ5UG9pbnQ6IFwibWFpblwiLCBjb25zdGFudHM6IHsgLi4uY29uc3RhbnRzIH0gfSxcbiAgICB9O1xuICB9XG5cbiAgI2xheW91dChzY2hlbWE6IEtlcm5lbFNjaGVtYSk6IHsgYmluZEdyb3VwOiBHUFVCaW5kR3JvdXBMYXlvdXQ7IHBpcGVsaW5lOiBHUFVQaXBlbGluZUxheW91dCB9IHtcbiAgICBsZXQgbGF5b3V0ID0gdGhpcy4jbGF5b3V0cy5nZXQoc2NoZW1hLnNpZ25hdHVyZSk7XG4gICAgaWYgKCFsYXlvdXQpIHtcbiAgICAgIGNvbnN0IGVudHJpZXMgPSBbLi4uc2NoZW1hLnNpZ25hdHVyZV0ubWFwKFxuICAgICAgICAobGV0dGVyLCBiaW5kaW5nKTogR1BVQmluZEdyb3VwTGF5b3V0RW50cnkgPT4gKHtcbiAgICAgICAgICBiaW5kaW5nLFxuICAgICAgICAgIHZpc2liaWxpdHk6IDB4NCwgLy8gQ09NUFVURVxuICAgICAgICAgIGJ1ZmZlcjpcbiAgICAgICAgICAgIGxldHRlciA9PT0gXCJ1XCJcbiAgICAgICAgICAgICAgPyB7IHR5cGU6IFwidW5pZm9ybVwiLCBoYXNEeW5hbWljT2Zmc2V0OiB0cnVlIH1cbiAgICAgICAgICAgICAgOiB7IHR5cGU6IGxldHRlciA9PT0gXCJ3XCIgPyBcInN0b3JhZ2VcIiA6IFwicmVhZC1vbmx5LXN0b3JhZ2VcIiB9LFxuICAgICAgICB9KSxcbiAgICAgICk7XG4gICAgICBjb25zdCBiaW5kR3JvdXAgPSB0aGlzLiNkZXZpY2UuY3JlYXRlQmluZEdyb3VwTGF5b3V0KHsgZW50cmllcyB9KTtcbiAgICAgIGxheW91dCA9IHsgYmluZEdyb3VwLCBwaXBlbGluZTogdGhpcy4jZGV2aWNlLmNyZWF0ZVBpcGVsaW5lTGF5b3V0KHsgYmluZEdyb3VwTGF5b3V0czogW2JpbmRHcm91cF0gfSkgfTtcbiAgICAgIHRoaXMuI2xheW91dHMuc2V0KHNjaGVtYS5zaWduYXR1cmUsIGxheW91dCk7XG4gICAgfVxuICAgIHJldHVybiBsYXlvdXQ7XG4gIH1cbn1cblxuZnVuY3Rpb24gcGlwZWxpbmVLZXkoc2NoZW1hOiBLZXJuZWxTY2hlbWEsIGNvbnN0YW50czogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj4pOiBzdHJpbmcge1xuICByZXR1cm4gYCR7c2NoZW1hLm5hbWV9ICR7SlNPTi5zdHJpbmdpZnkoY29uc3RhbnRzKX1gO1xufVxuIiwgIi8vIFdoZXJlIHRoZSBHUFUgY29tZXMgZnJvbTogdGhlIGFwcGxpY2F0aW9uLCB0aGUgYnJvd3Nlciwgb3IgKGluIE5vZGUpIERhd24uIFdoYXQgZGlmZmVycyBiZXR3ZWVuIHRoZSBwbGF0Zm9ybXMgaXNcbi8vIGhlcmUgYW5kIGluIHNyYy9ub2RlLy5cblxuaW1wb3J0IHR5cGUgeyBBZGFwdGVyVHJhaXRzLCBEZXZpY2VPcHRpb25zIH0gZnJvbSBcIi4vZGV2aWNlLnRzXCI7XG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi9lcnJvci50c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIFBsYXRmb3JtIHtcbiAgcmVhZG9ubHkgZGV2aWNlOiBHUFVEZXZpY2U7XG4gIHJlYWRvbmx5IHRyYWl0czogQWRhcHRlclRyYWl0cztcbiAgLyoqIEF3YWl0cyBhIHByb21pc2Ugb2YgdGhlIEdQVSB3aXRob3V0IGtlZXBpbmcgYSBjb3JlIGJ1c3kuICovXG4gIHdhaXQ8VD4ocHJvbWlzZTogUHJvbWlzZTxUPik6IFByb21pc2U8VD47XG4gIGRlc3Ryb3koKTogdm9pZDtcbn1cblxudHlwZSBXYWl0ID0gPFQ+KHByb21pc2U6IFByb21pc2U8VD4pID0+IFByb21pc2U8VD47XG5cbmNvbnN0IEZFQVRVUkVTID0gW1wic3ViZ3JvdXBzXCIsIFwidGltZXN0YW1wLXF1ZXJ5XCJdIGFzIGNvbnN0IHNhdGlzZmllcyByZWFkb25seSBHUFVGZWF0dXJlTmFtZVtdO1xuXG4vKiogTm9kZSBhbmQgbm90IGEgcGFnZTogdGhlIG9uZSBwbGFjZSB0aGF0IGFza3MuICovXG5leHBvcnQgY29uc3QgSU5fTk9ERSA9IHR5cGVvZiBwcm9jZXNzID09PSBcIm9iamVjdFwiICYmIHR5cGVvZiBwcm9jZXNzLnZlcnNpb25zPy5ub2RlID09PSBcInN0cmluZ1wiO1xuXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gb3BlbkFkYXB0ZXIob3B0aW9uczogRGV2aWNlT3B0aW9ucyk6IFByb21pc2U8UGxhdGZvcm0+IHtcbiAgY29uc3Qgd2FpdDogV2FpdCA9IElOX05PREUgPyAoYXdhaXQgaW1wb3J0KFwiLi9ub2RlL3dhaXQudHNcIikpLndhaXRRdWlldGx5IDogKHByb21pc2UpID0+IHByb21pc2U7XG4gIGlmIChvcHRpb25zLmdwdURldmljZSkge1xuICAgIGNvbnN0IGRldmljZSA9IG9wdGlvbnMuZ3B1RGV2aWNlO1xuICAgIHJldHVybiB7IGRldmljZSwgdHJhaXRzOiB0cmFpdHMoZGV2aWNlLmFkYXB0ZXJJbmZvLCBkZXZpY2UpLCB3YWl0LCBkZXN0cm95OiAoKSA9PiB7fSB9O1xuICB9XG4gIGNvbnN0IGFkYXB0ZXIgPSBJTl9OT0RFXG4gICAgPyBhd2FpdCAoYXdhaXQgaW1wb3J0KFwiLi9ub2RlL2Rhd24udHNcIikpLnJlcXVlc3REYXduQWRhcHRlcihvcHRpb25zLmFkYXB0ZXIpXG4gICAgOiBhd2FpdCByZXF1ZXN0QnJvd3NlckFkYXB0ZXIoKTtcbiAgY29uc3QgZGV2aWNlID0gYXdhaXQgd2FpdChcbiAgICBhZGFwdGVyLnJlcXVlc3REZXZpY2Uoe1xuICAgICAgcmVxdWlyZWRGZWF0dXJlczogRkVBVFVSRVMuZmlsdGVyKChmZWF0dXJlKSA9PiBhZGFwdGVyLmZlYXR1cmVzLmhhcyhmZWF0dXJlKSksXG4gICAgICByZXF1aXJlZExpbWl0czogbGFyZ2VzdExpbWl0cyhhZGFwdGVyLmxpbWl0cyksXG4gICAgfSksXG4gICk7XG4gIHJldHVybiB7IGRldmljZSwgdHJhaXRzOiB0cmFpdHMoYWRhcHRlci5pbmZvLCBkZXZpY2UpLCB3YWl0LCBkZXN0cm95OiAoKSA9PiBkZXZpY2UuZGVzdHJveSgpIH07XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHJlcXVlc3RCcm93c2VyQWRhcHRlcigpOiBQcm9taXNlPEdQVUFkYXB0ZXI+IHtcbiAgY29uc3QgYWRhcHRlciA9IGF3YWl0IG5hdmlnYXRvci5ncHU/LnJlcXVlc3RBZGFwdGVyKHsgcG93ZXJQcmVmZXJlbmNlOiBcImhpZ2gtcGVyZm9ybWFuY2VcIiB9KTtcbiAgaWYgKGFkYXB0ZXIpIHJldHVybiBhZGFwdGVyO1xuICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgIFwiZGV2aWNlXCIsXG4gICAgbmF2aWdhdG9yLmdwdVxuICAgICAgPyBcImRldmljZTogbm8gV2ViR1BVIGFkYXB0ZXIgZm91bmQsIGV4cGVjdGVkIG9uZTsgc3dpdGNoIG9uIGhhcmR3YXJlIGFjY2VsZXJhdGlvbiBpbiB0aGUgYnJvd3NlcidzIHNldHRpbmdzLlwiXG4gICAgICA6IFwiZGV2aWNlOiB0aGlzIGJyb3dzZXIgaGFzIG5vIFdlYkdQVSwgZXhwZWN0ZWQgbmF2aWdhdG9yLmdwdTsgdXNlIGEgY3VycmVudCBicm93c2VyIG92ZXIgaHR0cHMgb3IgbG9jYWxob3N0LlwiLFxuICApO1xufVxuXG5mdW5jdGlvbiBsYXJnZXN0TGltaXRzKGxpbWl0czogR1BVU3VwcG9ydGVkTGltaXRzKTogUmVjb3JkPHN0cmluZywgbnVtYmVyPiB7XG4gIGNvbnN0IG5hbWVzID0gW1xuICAgIFwibWF4QnVmZmVyU2l6ZVwiLFxuICAgIFwibWF4U3RvcmFnZUJ1ZmZlckJpbmRpbmdTaXplXCIsXG4gICAgXCJtYXhDb21wdXRlV29ya2dyb3VwU3RvcmFnZVNpemVcIixcbiAgICBcIm1heENvbXB1dGVJbnZvY2F0aW9uc1Blcldvcmtncm91cFwiLFxuICAgIFwibWF4Q29tcHV0ZVdvcmtncm91cFNpemVYXCIsXG4gIF0gYXMgY29uc3Q7XG4gIHJldHVybiBPYmplY3QuZnJvbUVudHJpZXMobmFtZXMubWFwKChuYW1lKSA9PiBbbmFtZSwgbGltaXRzW25hbWVdXSkpO1xufVxuXG5mdW5jdGlvbiB0cmFpdHMoaW5mbzogR1BVQWRhcHRlckluZm8sIGRldmljZTogR1BVRGV2aWNlKTogQWRhcHRlclRyYWl0cyB7XG4gIGNvbnN0IHsgc3ViZ3JvdXBNaW5TaXplOiBsZWFzdCwgc3ViZ3JvdXBNYXhTaXplOiBtb3N0IH0gPSBpbmZvO1xuICByZXR1cm4ge1xuICAgIGNsYXNzOiBpbmZvLmlzRmFsbGJhY2tBZGFwdGVyID8gXCJzb2Z0d2FyZVwiIDogXCJoYXJkd2FyZVwiLFxuICAgIHN1Ymdyb3VwU2l6ZTogZGV2aWNlLmZlYXR1cmVzLmhhcyhcInN1Ymdyb3Vwc1wiKSAmJiBsZWFzdCA9PT0gbW9zdCA/IGxlYXN0IDogMCxcbiAgICBtYXhCaW5kaW5nQnl0ZXM6IGRldmljZS5saW1pdHMubWF4U3RvcmFnZUJ1ZmZlckJpbmRpbmdTaXplLFxuICAgIG5hbWU6IGluZm8uZGVzY3JpcHRpb24gfHwgaW5mby5kZXZpY2UgfHwgYCR7aW5mby52ZW5kb3J9ICR7aW5mby5hcmNoaXRlY3R1cmV9YCxcbiAgfTtcbn1cbiIsICIvLyBUaW1lIHBlciBkaXNwYXRjaCwgZnJvbSB0aGUgR1BVJ3Mgb3duIHRpbWVzdGFtcHM7IGVhY2ggZGlzcGF0Y2ggdGhlbiBydW5zIGluIGEgcGFzcyBvZiBpdHMgb3duLCB3aGljaCBjb3N0cyBzb21lXG4vLyBtaWNyb3NlY29uZHMgdGhhdCB0aGUgc3VtcyBkbyBub3QgY29udGFpbi5cblxuY29uc3QgQ0FQQUNJVFkgPSA0MDk2OyAvLyB0aW1lc3RhbXBzIGEgcXVlcnkgc2V0IG1heSBob2xkXG5cbi8qKiBPbmUgcm93IG9mIHRoZSB0YWJsZTogYWxsIGRpc3BhdGNoZXMgb2YgYSBsYWJlbC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUHJvZmlsZVJvdyB7XG4gIHJlYWRvbmx5IGxhYmVsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNhbGxzOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1pbGxpc2Vjb25kczogbnVtYmVyO1xufVxuXG5leHBvcnQgY2xhc3MgUHJvZmlsZSB7XG4gIHJlYWRvbmx5ICNkZXZpY2U6IEdQVURldmljZTtcbiAgcmVhZG9ubHkgI3F1ZXJ5U2V0OiBHUFVRdWVyeVNldDtcbiAgcmVhZG9ubHkgI3Jlc29sdmVkOiBHUFVCdWZmZXI7XG4gIHJlYWRvbmx5ICNwZW5kaW5nTGFiZWxzOiBzdHJpbmdbXSA9IFtdO1xuICByZWFkb25seSAjcmVhZGJhY2tzOiB7IGxhYmVsczogc3RyaW5nW107IGJ1ZmZlcjogR1BVQnVmZmVyIH1bXSA9IFtdO1xuICByZWFkb25seSAjcm93cyA9IG5ldyBNYXA8c3RyaW5nLCB7IGNhbGxzOiBudW1iZXI7IG5hbm9zZWNvbmRzOiBudW1iZXIgfT4oKTtcblxuICAvKiogTmVlZHMgdGhlIGZlYXR1cmUgYHRpbWVzdGFtcC1xdWVyeWAuICovXG4gIGNvbnN0cnVjdG9yKGRldmljZTogR1BVRGV2aWNlKSB7XG4gICAgdGhpcy4jZGV2aWNlID0gZGV2aWNlO1xuICAgIHRoaXMuI3F1ZXJ5U2V0ID0gZGV2aWNlLmNyZWF0ZVF1ZXJ5U2V0KHsgdHlwZTogXCJ0aW1lc3RhbXBcIiwgY291bnQ6IENBUEFDSVRZIH0pO1xuICAgIHRoaXMuI3Jlc29sdmVkID0gZGV2aWNlLmNyZWF0ZUJ1ZmZlcih7IHNpemU6IDggKiBDQVBBQ0lUWSwgdXNhZ2U6IDB4MDIwMCB8IDB4MDQgfSk7IC8vIFFVRVJZX1JFU09MVkUgfCBDT1BZX1NSQ1xuICB9XG5cbiAgLyoqIFdoZXJlIHRoZSBwYXNzIG9mIHRoZSBuZXh0IGRpc3BhdGNoIHdyaXRlcyBpdHMgdHdvIHRpbWVzdGFtcHMuIEEgc3VibWlzc2lvbiBoYXMgZmFyIGZld2VyIHBhc3NlcyB0aGFuIHJvb20uICovXG4gIGJlZ2luKGxhYmVsOiBzdHJpbmcpOiBHUFVDb21wdXRlUGFzc1RpbWVzdGFtcFdyaXRlcyB7XG4gICAgY29uc3QgYXQgPSAyICogdGhpcy4jcGVuZGluZ0xhYmVscy5wdXNoKGxhYmVsKSAtIDI7XG4gICAgcmV0dXJuIHsgcXVlcnlTZXQ6IHRoaXMuI3F1ZXJ5U2V0LCBiZWdpbm5pbmdPZlBhc3NXcml0ZUluZGV4OiBhdCwgZW5kT2ZQYXNzV3JpdGVJbmRleDogYXQgKyAxIH07XG4gIH1cblxuICAvKiogQmVmb3JlIGEgc3VibWlzc2lvbjogY29waWVzIHRoZSB0aW1lc3RhbXBzIG9mIGl0cyBwYXNzZXMgb3V0LiAqL1xuICByZXNvbHZlKGVuY29kZXI6IEdQVUNvbW1hbmRFbmNvZGVyKTogdm9pZCB7XG4gICAgY29uc3QgbGFiZWxzID0gdGhpcy4jcGVuZGluZ0xhYmVscy5zcGxpY2UoMCk7XG4gICAgaWYgKGxhYmVscy5sZW5ndGggPT09IDApIHJldHVybjtcbiAgICBjb25zdCBieXRlcyA9IDE2ICogbGFiZWxzLmxlbmd0aDtcbiAgICBjb25zdCBidWZmZXIgPSB0aGlzLiNkZXZpY2UuY3JlYXRlQnVmZmVyKHsgc2l6ZTogYnl0ZXMsIHVzYWdlOiAweDAxIHwgMHgwOCB9KTsgLy8gTUFQX1JFQUQgfCBDT1BZX0RTVFxuICAgIGVuY29kZXIucmVzb2x2ZVF1ZXJ5U2V0KHRoaXMuI3F1ZXJ5U2V0LCAwLCAyICogbGFiZWxzLmxlbmd0aCwgdGhpcy4jcmVzb2x2ZWQsIDApO1xuICAgIGVuY29kZXIuY29weUJ1ZmZlclRvQnVmZmVyKHRoaXMuI3Jlc29sdmVkLCAwLCBidWZmZXIsIDAsIGJ5dGVzKTtcbiAgICB0aGlzLiNyZWFkYmFja3MucHVzaCh7IGxhYmVscywgYnVmZmVyIH0pO1xuICB9XG5cbiAgLyoqIEFkZHMgdXAgd2hhdCBoYXMgYmVlbiBtZWFzdXJlZCBzbyBmYXI7IGxhcmdlc3QgZmlyc3QuIENhbGwgaXQgYWZ0ZXIgYSBgcmVhZCgpYC4gKi9cbiAgYXN5bmMgcm93cygpOiBQcm9taXNlPFByb2ZpbGVSb3dbXT4ge1xuICAgIGZvciAoY29uc3QgeyBsYWJlbHMsIGJ1ZmZlciB9IG9mIHRoaXMuI3JlYWRiYWNrcy5zcGxpY2UoMCkpIHtcbiAgICAgIGF3YWl0IGJ1ZmZlci5tYXBBc3luYygweDAxKTtcbiAgICAgIGNvbnN0IHRpbWVzID0gbmV3IEJpZ1VpbnQ2NEFycmF5KGJ1ZmZlci5nZXRNYXBwZWRSYW5nZSgpKTtcbiAgICAgIGxhYmVscy5mb3JFYWNoKChsYWJlbCwgaSkgPT4ge1xuICAgICAgICBjb25zdCByb3cgPSB0aGlzLiNyb3dzLmdldChsYWJlbCkgPz8geyBjYWxsczogMCwgbmFub3NlY29uZHM6IDAgfTtcbiAgICAgICAgcm93LmNhbGxzICs9IDE7XG4gICAgICAgIHJvdy5uYW5vc2Vjb25kcyArPSBOdW1iZXIodGltZXNbMiAqIGkgKyAxXSEgLSB0aW1lc1syICogaV0hKTtcbiAgICAgICAgdGhpcy4jcm93cy5zZXQobGFiZWwsIHJvdyk7XG4gICAgICB9KTtcbiAgICAgIGJ1ZmZlci5kZXN0cm95KCk7XG4gICAgfVxuICAgIHJldHVybiBbLi4udGhpcy4jcm93c11cbiAgICAgIC5tYXAoKFtsYWJlbCwgeyBjYWxscywgbmFub3NlY29uZHMgfV0pID0+ICh7IGxhYmVsLCBjYWxscywgbWlsbGlzZWNvbmRzOiBuYW5vc2Vjb25kcyAvIDFlNiB9KSlcbiAgICAgIC5zb3J0KChhLCBiKSA9PiBiLm1pbGxpc2Vjb25kcyAtIGEubWlsbGlzZWNvbmRzKTtcbiAgfVxuXG4gIGRpc3Bvc2UoKTogdm9pZCB7XG4gICAgdGhpcy4jcXVlcnlTZXQuZGVzdHJveSgpO1xuICAgIHRoaXMuI3Jlc29sdmVkLmRlc3Ryb3koKTtcbiAgfVxufVxuIiwgIi8vIFRoZSBvcGVuIGNvbXB1dGUgcGFzcy4gRGlzcGF0Y2hlcyBhcmUgZW5jb2RlZCBpbnRvIGl0IGFuZCBzdWJtaXR0ZWQgdG9nZXRoZXI6IHdoZW4gdGhlIHBhcmFtZXRlciByaW5nIGlzIGZ1bGwsIHdoZW5cbi8vIGFib3V0IGBTVUJNSVRfU0VDT05EU2Agb2Ygd29yayBoYXMgZ2F0aGVyZWQgKGRyaXZlcnMgcmVzZXQgYSBHUFUgdGhhdCBpcyBidXN5IGZvciB0d28gc2Vjb25kcyksIG9yIHdoZW4gc29tZWJvZHlcbi8vIHJlYWRzLiBQYXJhbWV0ZXJzIG9mIGFsbCBkaXNwYXRjaGVzIGxpZSBpbiBvbmUgdW5pZm9ybSBidWZmZXIsIDI1NiBieXRlcyBlYWNoLCBzbyB0aGF0IGJpbmQgZ3JvdXBzIG5ldmVyIGNoYW5nZVxuLy8gZm9yIHRoZW0uXG5cbmltcG9ydCB0eXBlIHsgS2VybmVsU2NoZW1hIH0gZnJvbSBcIi4va2VybmVsLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFByb2ZpbGUgfSBmcm9tIFwiLi9wcm9maWxlLnRzXCI7XG5cbmNvbnN0IFNMT1RfQllURVMgPSAyNTY7XG5jb25zdCBTTE9UUyA9IDI1NjtcbmNvbnN0IFNVQk1JVF9TRUNPTkRTID0gMC4yNTtcblxuLyoqIE9uZSBkaXNwYXRjaCwgcmVhZHkgdG8gYmUgZW5jb2RlZCBhbnkgbnVtYmVyIG9mIHRpbWVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBEaXNwYXRjaCB7XG4gIHJlYWRvbmx5IHNjaGVtYTogS2VybmVsU2NoZW1hO1xuICByZWFkb25seSBwaXBlbGluZTogR1BVQ29tcHV0ZVBpcGVsaW5lO1xuICByZWFkb25seSBiaW5kR3JvdXA6IEdQVUJpbmRHcm91cDtcbiAgLyoqIFRoZSBieXRlcyBvZiBQYXJhbXMuICovXG4gIHJlYWRvbmx5IHBhcmFtczogVWludDhBcnJheTtcbiAgLyoqIE9mZnNldHMgb2YgdGhlIHVuaWZvcm0gYmluZGluZ3MgYnkgYmluZGluZyBudW1iZXI7IG51bGwgd2hlcmUgUGFyYW1zIGlzIGJvdW5kLiAqL1xuICByZWFkb25seSBvZmZzZXRzOiByZWFkb25seSAobnVtYmVyIHwgbnVsbClbXTtcbiAgcmVhZG9ubHkgZ3JpZDogcmVhZG9ubHkgW251bWJlciwgbnVtYmVyLCBudW1iZXJdO1xuICAvKiogRXN0aW1hdGUgb2YgdGhlIGFyaXRobWV0aWMsIGluIG11bHRpcGx5LWFkZHMuICovXG4gIHJlYWRvbmx5IHdvcms6IG51bWJlcjtcbiAgcmVhZG9ubHkgbGFiZWw6IHN0cmluZztcbiAgLyoqIFdoZXJlIGluIHRoZSByaW5nIGl0cyBwYXJhbWV0ZXJzIGxpZSwgaW4gdGhlIHN1Ym1pc3Npb24gb2YgdGhpcyBudW1iZXIuICovXG4gIHNsb3Q6IHsgb2Zmc2V0OiBudW1iZXI7IHN1Ym1pc3Npb246IG51bWJlciB9IHwgbnVsbDtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBRdWV1ZVN0YXRzIHtcbiAgZGlzcGF0Y2hlczogbnVtYmVyO1xuICBzdWJtaXNzaW9uczogbnVtYmVyO1xufVxuXG5leHBvcnQgY2xhc3MgUXVldWUge1xuICByZWFkb25seSBwYXJhbXM6IEdQVUJ1ZmZlcjtcbiAgcmVhZG9ubHkgI2RldmljZTogR1BVRGV2aWNlO1xuICByZWFkb25seSAjc3RhZ2luZyA9IG5ldyBVaW50OEFycmF5KFNMT1RTICogU0xPVF9CWVRFUyk7XG4gIHJlYWRvbmx5ICNzdGF0czogUXVldWVTdGF0cyA9IHsgZGlzcGF0Y2hlczogMCwgc3VibWlzc2lvbnM6IDAgfTtcbiAgI3Byb2ZpbGU6IFByb2ZpbGUgfCBudWxsID0gbnVsbDtcbiAgI2VuY29kZXI6IEdQVUNvbW1hbmRFbmNvZGVyIHwgbnVsbCA9IG51bGw7XG4gICNwYXNzOiBHUFVDb21wdXRlUGFzc0VuY29kZXIgfCBudWxsID0gbnVsbDtcbiAgI2xhc3Q6IERpc3BhdGNoIHwgbnVsbCA9IG51bGw7XG4gICN1c2VkU2xvdHMgPSAwO1xuICAjcGVuZGluZ1dvcmsgPSAwO1xuICAvLyBNdWx0aXBseS1hZGRzIGEgc2Vjb25kOiBhIGd1ZXNzIHRoYXQgZXJycyBvbiB0aGUgc2xvdyBzaWRlLCB0aGVuIHdoYXQgd2FzIG1lYXN1cmVkIGZyb20gc3VibWlzc2lvbiB0byByZWFkLlxuICAjcmF0ZTogbnVtYmVyO1xuICAjYnVzeVNpbmNlID0gMDtcbiAgI3N1Ym1pdHRlZFdvcmsgPSAwO1xuXG4gIGNvbnN0cnVjdG9yKGRldmljZTogR1BVRGV2aWNlLCBpbml0aWFsUmF0ZTogbnVtYmVyKSB7XG4gICAgdGhpcy4jZGV2aWNlID0gZGV2aWNlO1xuICAgIHRoaXMuI3JhdGUgPSBpbml0aWFsUmF0ZTtcbiAgICB0aGlzLnBhcmFtcyA9IGRldmljZS5jcmVhdGVCdWZmZXIoeyBsYWJlbDogXCJwYXJhbXNcIiwgc2l6ZTogU0xPVFMgKiBTTE9UX0JZVEVTLCB1c2FnZTogMHg0MCB8IDB4MDggfSk7XG4gIH1cblxuICBzdGF0cygpOiBRdWV1ZVN0YXRzIHtcbiAgICByZXR1cm4geyAuLi50aGlzLiNzdGF0cyB9O1xuICB9XG5cbiAgLyoqIE11bHRpcGx5LWFkZHMgdGhhdCBvbmUgZGlzcGF0Y2ggc2hvdWxkIG5vdCBleGNlZWQgaGVyZS4gKi9cbiAgZ2V0IG1heFdvcmsoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jcmF0ZSAqIFNVQk1JVF9TRUNPTkRTO1xuICB9XG5cbiAgLyoqIFdpdGggYSBwcm9maWxlIGV2ZXJ5IGRpc3BhdGNoIGdldHMgYSBwYXNzIG9mIGl0cyBvd24gd2l0aCB0aW1lc3RhbXBzLiAqL1xuICBzZXQgcHJvZmlsZShwcm9maWxlOiBQcm9maWxlIHwgbnVsbCkge1xuICAgIHRoaXMuc3VibWl0KCk7XG4gICAgdGhpcy4jcHJvZmlsZSA9IHByb2ZpbGU7XG4gIH1cblxuICBlbmNvZGUoZGlzcGF0Y2g6IERpc3BhdGNoKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI3VzZWRTbG90cyA9PT0gU0xPVFMgfHwgdGhpcy4jcGVuZGluZ1dvcmsgKyBkaXNwYXRjaC53b3JrID4gdGhpcy5tYXhXb3JrKSB0aGlzLnN1Ym1pdCgpO1xuICAgIGNvbnN0IHN1Ym1pc3Npb24gPSB0aGlzLiNzdGF0cy5zdWJtaXNzaW9ucztcbiAgICBpZiAoZGlzcGF0Y2guc2xvdD8uc3VibWlzc2lvbiAhPT0gc3VibWlzc2lvbikge1xuICAgICAgY29uc3Qgb2Zmc2V0ID0gdGhpcy4jdXNlZFNsb3RzKysgKiBTTE9UX0JZVEVTO1xuICAgICAgdGhpcy4jc3RhZ2luZy5zZXQoZGlzcGF0Y2gucGFyYW1zLCBvZmZzZXQpO1xuICAgICAgZGlzcGF0Y2guc2xvdCA9IHsgb2Zmc2V0LCBzdWJtaXNzaW9uIH07XG4gICAgfVxuICAgIGNvbnN0IHBhc3MgPSB0aGlzLiNvcGVuUGFzcyhkaXNwYXRjaCk7XG4gICAgY29uc3QgbGFzdCA9IHRoaXMuI2xhc3Q7XG4gICAgaWYgKGxhc3Q/LnBpcGVsaW5lICE9PSBkaXNwYXRjaC5waXBlbGluZSkgcGFzcy5zZXRQaXBlbGluZShkaXNwYXRjaC5waXBlbGluZSk7XG4gICAgaWYgKGxhc3QgIT09IGRpc3BhdGNoKSB7XG4gICAgICBjb25zdCB7IG9mZnNldCB9ID0gZGlzcGF0Y2guc2xvdDtcbiAgICAgIHBhc3Muc2V0QmluZEdyb3VwKFxuICAgICAgICAwLFxuICAgICAgICBkaXNwYXRjaC5iaW5kR3JvdXAsXG4gICAgICAgIGRpc3BhdGNoLm9mZnNldHMubWFwKChhdCkgPT4gYXQgPz8gb2Zmc2V0KSxcbiAgICAgICk7XG4gICAgfVxuICAgIHBhc3MuZGlzcGF0Y2hXb3JrZ3JvdXBzKC4uLmRpc3BhdGNoLmdyaWQpO1xuICAgIHRoaXMuI2xhc3QgPSBkaXNwYXRjaDtcbiAgICB0aGlzLiNwZW5kaW5nV29yayArPSBkaXNwYXRjaC53b3JrO1xuICAgIHRoaXMuI3N0YXRzLmRpc3BhdGNoZXMgKz0gMTtcbiAgICBpZiAodGhpcy4jcHJvZmlsZSkgdGhpcy4jZW5kUGFzcygpO1xuICB9XG5cbiAgLyoqIEhhbmRzIGV2ZXJ5dGhpbmcgZW5jb2RlZCBzbyBmYXIgdG8gdGhlIEdQVSwgd2l0aCBhIGNvcHkgYXQgdGhlIGVuZCBpZiBhc2tlZCBmb3IuICovXG4gIHN1Ym1pdChjb3B5PzogKGVuY29kZXI6IEdQVUNvbW1hbmRFbmNvZGVyKSA9PiB2b2lkKTogdm9pZCB7XG4gICAgaWYgKCF0aGlzLiNlbmNvZGVyICYmICFjb3B5KSByZXR1cm47XG4gICAgdGhpcy4jZW5kUGFzcygpO1xuICAgIGNvbnN0IGVuY29kZXIgPSB0aGlzLiNlbmNvZGVyID8/IHRoaXMuI2RldmljZS5jcmVhdGVDb21tYW5kRW5jb2RlcigpO1xuICAgIHRoaXMuI3Byb2ZpbGU/LnJlc29sdmUoZW5jb2Rlcik7XG4gICAgY29weT8uKGVuY29kZXIpO1xuICAgIGlmICh0aGlzLiN1c2VkU2xvdHMgPiAwKSB7XG4gICAgICB0aGlzLiNkZXZpY2UucXVldWUud3JpdGVCdWZmZXIodGhpcy5wYXJhbXMsIDAsIHRoaXMuI3N0YWdpbmcsIDAsIHRoaXMuI3VzZWRTbG90cyAqIFNMT1RfQllURVMpO1xuICAgIH1cbiAgICB0aGlzLiNkZXZpY2UucXVldWUuc3VibWl0KFtlbmNvZGVyLmZpbmlzaCgpXSk7XG4gICAgaWYgKHRoaXMuI3N1Ym1pdHRlZFdvcmsgPT09IDApIHRoaXMuI2J1c3lTaW5jZSA9IHBlcmZvcm1hbmNlLm5vdygpO1xuICAgIHRoaXMuI3N1Ym1pdHRlZFdvcmsgKz0gdGhpcy4jcGVuZGluZ1dvcms7XG4gICAgdGhpcy4jc3RhdHMuc3VibWlzc2lvbnMgKz0gMTtcbiAgICB0aGlzLiNlbmNvZGVyID0gbnVsbDtcbiAgICB0aGlzLiN1c2VkU2xvdHMgPSAwO1xuICAgIHRoaXMuI3BlbmRpbmdXb3JrID0gMDtcbiAgfVxuXG4gIC8qKiBXb3JrIHN1Ym1pdHRlZCBhbmQgbm90IGtub3duIHRvIGJlIGRvbmUsIGluIG11bHRpcGx5LWFkZHMuICovXG4gIGdldCBvdXRzdGFuZGluZygpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNzdWJtaXR0ZWRXb3JrO1xuICB9XG5cbiAgLyoqIFRoZSBmaXJzdCBgd29ya2Agb2Ygd2hhdCBpcyBvdXRzdGFuZGluZyBpcyBkb25lOiBsZWFybnMgaG93IGZhc3QgdGhpcyBhZGFwdGVyIGlzLiAqL1xuICBmaW5pc2hlZCh3b3JrOiBudW1iZXIpOiB2b2lkIHtcbiAgICBjb25zdCBub3cgPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgICBjb25zdCBzZWNvbmRzID0gKG5vdyAtIHRoaXMuI2J1c3lTaW5jZSkgLyAxMDAwO1xuICAgIC8vIFNob3J0IGJ1cnN0cyBzYXkgbW9yZSBvZiBsYXRlbmN5IHRoYW4gb2Ygc3BlZWQuXG4gICAgaWYgKHdvcmsgPiAwICYmIHNlY29uZHMgPiAwLjA1KSB0aGlzLiNyYXRlID0gd29yayAvIHNlY29uZHM7XG4gICAgdGhpcy4jc3VibWl0dGVkV29yayA9IE1hdGgubWF4KDAsIHRoaXMuI3N1Ym1pdHRlZFdvcmsgLSB3b3JrKTtcbiAgICB0aGlzLiNidXN5U2luY2UgPSBub3c7XG4gIH1cblxuICAjb3BlblBhc3MoZGlzcGF0Y2g6IERpc3BhdGNoKTogR1BVQ29tcHV0ZVBhc3NFbmNvZGVyIHtcbiAgICBpZiAoIXRoaXMuI3Bhc3MpIHtcbiAgICAgIHRoaXMuI2VuY29kZXIgPz89IHRoaXMuI2RldmljZS5jcmVhdGVDb21tYW5kRW5jb2RlcigpO1xuICAgICAgY29uc3QgdGltZXN0YW1wV3JpdGVzID0gdGhpcy4jcHJvZmlsZT8uYmVnaW4oZGlzcGF0Y2gubGFiZWwpO1xuICAgICAgdGhpcy4jcGFzcyA9IHRoaXMuI2VuY29kZXIuYmVnaW5Db21wdXRlUGFzcyh0aW1lc3RhbXBXcml0ZXMgPyB7IHRpbWVzdGFtcFdyaXRlcyB9IDoge30pO1xuICAgICAgdGhpcy4jbGFzdCA9IG51bGw7XG4gICAgfVxuICAgIHJldHVybiB0aGlzLiNwYXNzO1xuICB9XG5cbiAgI2VuZFBhc3MoKTogdm9pZCB7XG4gICAgdGhpcy4jcGFzcz8uZW5kKCk7XG4gICAgdGhpcy4jcGFzcyA9IG51bGw7XG4gIH1cbn1cbiIsICIvLyBUZW5zb3I6IGEgc2hhcGUsIGFuIGVsZW1lbnQgdHlwZSBhbmQgYSBHUFUgYnVmZmVyLiBBbHdheXMgY29udGlndW91cywgcm93LW1ham9yLCBubyB2aWV3cywgbm8gc3RyaWRlczsgdGhlXG4vLyBtYXRoZW1hdGljcyBpcyBpbiBvcHMvLiBBY3RpdmF0aW9ucyBhcmUgZjMyIGFuZCBjaGFubmVscy1sYXN0OiBhIHNlcXVlbmNlIGlzIFtULCBDXS5cblxuaW1wb3J0IHR5cGUgeyBCbG9jayB9IGZyb20gXCIuL2FyZW5hLnRzXCI7XG5pbXBvcnQgdHlwZSB7IERldmljZSB9IGZyb20gXCIuL2RldmljZS50c1wiO1xuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4vZXJyb3IudHNcIjtcblxuLyoqIEVsZW1lbnQgdHlwZXMgdGhhdCBrZXJuZWxzIGNvbXB1dGUgd2l0aC4gMTYtYml0IGFuZCBwYWNrZWQgd2VpZ2h0cyBhcmUgYHUzMmAgd29yZHMgdGhhdCBhIGtlcm5lbCB1bnBhY2tzLiAqL1xuZXhwb3J0IHR5cGUgRFR5cGUgPSBcImYzMlwiIHwgXCJ1MzJcIiB8IFwiaTMyXCI7XG5leHBvcnQgdHlwZSBTaGFwZSA9IHJlYWRvbmx5IG51bWJlcltdO1xuXG4vKiogV2hhdCBhIHRlbnNvciBvZiBhIHR5cGUgaG9sZHMgb24gdGhlIGhvc3QuICovXG5leHBvcnQgaW50ZXJmYWNlIEhvc3RBcnJheSB7XG4gIGYzMjogRmxvYXQzMkFycmF5PEFycmF5QnVmZmVyPjtcbiAgdTMyOiBVaW50MzJBcnJheTxBcnJheUJ1ZmZlcj47XG4gIGkzMjogSW50MzJBcnJheTxBcnJheUJ1ZmZlcj47XG59XG5cbi8qKiBOdW1iZXIgb2YgZWxlbWVudHMgb2YgYSBzaGFwZTsgMSBmb3IgW10uICovXG5leHBvcnQgZnVuY3Rpb24gZWxlbWVudHMoc2hhcGU6IFNoYXBlKTogbnVtYmVyIHtcbiAgcmV0dXJuIHNoYXBlLnJlZHVjZSgocHJvZHVjdCwgbikgPT4gcHJvZHVjdCAqIG4sIDEpO1xufVxuXG5leHBvcnQgY2xhc3MgVGVuc29yPEQgZXh0ZW5kcyBEVHlwZSA9IERUeXBlPiB7XG4gIHJlYWRvbmx5IGRldmljZTogRGV2aWNlO1xuICByZWFkb25seSBzaGFwZTogU2hhcGU7XG4gIHJlYWRvbmx5IGR0eXBlOiBEO1xuICAvKiogVGhlIG1lbW9yeTsgc2hhcmVkIGJ5IHRlbnNvcnMgbWFkZSB3aXRoIGByZXNoYXBlYC4gKi9cbiAgcmVhZG9ubHkgYmxvY2s6IEJsb2NrO1xuXG4gIGNvbnN0cnVjdG9yKGRldmljZTogRGV2aWNlLCBzaGFwZTogU2hhcGUsIGR0eXBlOiBELCBibG9jazogQmxvY2spIHtcbiAgICB0aGlzLmRldmljZSA9IGRldmljZTtcbiAgICB0aGlzLnNoYXBlID0gc2hhcGU7XG4gICAgdGhpcy5kdHlwZSA9IGR0eXBlO1xuICAgIHRoaXMuYmxvY2sgPSBibG9jaztcbiAgfVxuXG4gIGdldCBzaXplKCk6IG51bWJlciB7XG4gICAgcmV0dXJuIGVsZW1lbnRzKHRoaXMuc2hhcGUpO1xuICB9XG5cbiAgZ2V0IGJ1ZmZlcigpOiBHUFVCdWZmZXIge1xuICAgIHJldHVybiB0aGlzLmJsb2NrLmJ1ZmZlcjtcbiAgfVxuXG4gIC8qKiBUaGUgc2FtZSBtZW1vcnkgdW5kZXIgYW5vdGhlciBzaGFwZSBvZiBhcyBtYW55IGVsZW1lbnRzLiAqL1xuICByZXNoYXBlKHNoYXBlOiBTaGFwZSk6IFRlbnNvcjxEPiB7XG4gICAgaWYgKGVsZW1lbnRzKHNoYXBlKSAhPT0gdGhpcy5zaXplKSB7XG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcImludGVybmFsXCIsXG4gICAgICAgIGByZXNoYXBlOiBbJHtzaGFwZS5qb2luKFwiLCBcIil9XSBoYXMgJHtlbGVtZW50cyhzaGFwZSl9IGVsZW1lbnRzLCBleHBlY3RlZCAke3RoaXMuc2l6ZX0gYXMgaW4gWyR7dGhpcy5zaGFwZS5qb2luKFwiLCBcIil9XS5gLFxuICAgICAgKTtcbiAgICB9XG4gICAgcmV0dXJuIG5ldyBUZW5zb3IodGhpcy5kZXZpY2UsIHNoYXBlLCB0aGlzLmR0eXBlLCB0aGlzLmJsb2NrKTtcbiAgfVxuXG4gIC8qKiBTdWJtaXRzIHdoYXQgaXMgcGVuZGluZywgd2FpdHMgZm9yIGl0IGFuZCBjb3BpZXMgdGhlIHZhbHVlcyB0byB0aGUgaG9zdC4gR1BVIGVycm9ycyBzdXJmYWNlIGhlcmUuICovXG4gIHJlYWQoKTogUHJvbWlzZTxIb3N0QXJyYXlbRF0+IHtcbiAgICByZXR1cm4gdGhpcy5kZXZpY2UucmVhZCh0aGlzKTtcbiAgfVxuXG4gIC8qKiBHaXZlcyB0aGUgbWVtb3J5IGJhY2suIEZvciB0ZW5zb3JzIHRoYXQgbGl2ZSBpbiBubyBzY29wZTogd2VpZ2h0cywgY2FjaGVzLCByZXN1bHRzIG9mIGBkZXZpY2Uuc2NvcGVgLiAqL1xuICBkaXNwb3NlKCk6IHZvaWQge1xuICAgIHRoaXMuZGV2aWNlLnJlbGVhc2UodGhpcyk7XG4gIH1cbn1cbiIsICIvLyBOb3JtYWxpc2F0aW9uczogbGF5ZXIgbm9ybSBvdmVyIHRoZSBjaGFubmVscyBvZiBhIHJvdywgYWRhcHRpdmUgaW5zdGFuY2Ugbm9ybSBvdmVyIHRpbWUuXG5cbmltcG9ydCB7IERldmljZSB9IGZyb20gXCIuLi9zcmMvZGV2aWNlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgeyBleHBlY3RDaGFubmVscywgZXhwZWN0U2hhcGUsIHJvd3NBbmRDb2x1bW5zIH0gZnJvbSBcIi4vY2hlY2sudHNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBMYXllck5vcm1PcHRpb25zIHtcbiAgcmVhZG9ubHkgZXBzOiBudW1iZXI7XG4gIC8qKiBbVCwgQ10sIGFkZGVkIHRvIHggZmlyc3QuICovXG4gIHJlYWRvbmx5IHJlc2lkdWFsPzogVGVuc29yO1xuICAvKiogU2xvcGUgb2YgYSBsZWFreSBSZUxVIG9uIHRoZSByZXN1bHQuICovXG4gIHJlYWRvbmx5IHNsb3BlPzogbnVtYmVyO1xufVxuXG4vKiogTGF5ZXIgbm9ybSAoQmEgZXQgYWwuIDIwMTYpIG92ZXIgY2hhbm5lbHM6IHggW1QsIENdLCBnYWluIFtDXSwgYmlhcyBbQ10gLT4gW1QsIENdLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxheWVyTm9ybSh4OiBUZW5zb3IsIGdhaW46IFRlbnNvciwgYmlhczogVGVuc29yLCBvcHRpb25zOiBMYXllck5vcm1PcHRpb25zKTogVGVuc29yIHtcbiAgY29uc3QgWywgQ10gPSByb3dzQW5kQ29sdW1ucyhcImxheWVyTm9ybVwiLCBcInhcIiwgeCk7XG4gIGV4cGVjdFNoYXBlKFwibGF5ZXJOb3JtXCIsIFwiZ2FpblwiLCBnYWluLCBbQ10pO1xuICBleHBlY3RTaGFwZShcImxheWVyTm9ybVwiLCBcImJpYXNcIiwgYmlhcywgW0NdKTtcbiAgcmV0dXJuIHJ1bkxheWVyTm9ybSh4LCBnYWluLCBiaWFzLCAwLCAwLCBvcHRpb25zKTtcbn1cblxuLyoqIFN0eWxlVFRTIDIncyBBZGFMYXllck5vcm06ICgxICsgZ2FtbWEpIExOKHgpICsgYmV0YTsgc3R5bGUgWzEsIDIgQ10gaG9sZHMgZ2FtbWEsIHRoZW4gYmV0YS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhZGFwdGl2ZUxheWVyTm9ybSh4OiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IsIG9wdGlvbnM6IExheWVyTm9ybU9wdGlvbnMpOiBUZW5zb3Ige1xuICBjb25zdCBbLCBDXSA9IHJvd3NBbmRDb2x1bW5zKFwiYWRhcHRpdmVMYXllck5vcm1cIiwgXCJ4XCIsIHgpO1xuICBleHBlY3RTaGFwZShcImFkYXB0aXZlTGF5ZXJOb3JtXCIsIFwic3R5bGVcIiwgc3R5bGUsIFsxLCAyICogQ10pO1xuICByZXR1cm4gcnVuTGF5ZXJOb3JtKHgsIHN0eWxlLCBzdHlsZSwgQywgMSwgb3B0aW9ucyk7XG59XG5cbmZ1bmN0aW9uIHJ1bkxheWVyTm9ybShcbiAgeDogVGVuc29yLFxuICBnYWluOiBUZW5zb3IsXG4gIGJpYXM6IFRlbnNvcixcbiAgYmlhc19hdDogbnVtYmVyLFxuICBnYWluX29mZnNldDogbnVtYmVyLFxuICB7IGVwcywgcmVzaWR1YWwsIHNsb3BlID0gMSB9OiBMYXllck5vcm1PcHRpb25zLFxuKTogVGVuc29yIHtcbiAgY29uc3QgW1QsIENdID0gcm93c0FuZENvbHVtbnMoXCJsYXllck5vcm1cIiwgXCJ4XCIsIHgpO1xuICBpZiAocmVzaWR1YWwpIGV4cGVjdFNoYXBlKFwibGF5ZXJOb3JtXCIsIFwicmVzaWR1YWxcIiwgcmVzaWR1YWwsIFtULCBDXSk7XG4gIGNvbnN0IG91dCA9IHguZGV2aWNlLmVtcHR5KFtULCBDXSk7XG4gIHguZGV2aWNlLnJ1bihcbiAgICBcImxheWVyX25vcm1cIixcbiAgICB7IHgsIHJlc2lkdWFsOiByZXNpZHVhbCA/PyBudWxsLCBnYWluLCBiaWFzLCBvdXQgfSxcbiAgICB7IFQsIEMsIGJpYXNfYXQsIGdhaW5fb2Zmc2V0LCBlcHMsIHNsb3BlIH0sXG4gICAge1xuICAgICAgZ3JpZDogRGV2aWNlLmZvbGQoVCksXG4gICAgICBjb25zdGFudHM6IHsgTEFORVM6IGxhbmVzT2ZSb3coeC5kZXZpY2UpLCBIQVNfUkVTSURVQUw6IE51bWJlcihyZXNpZHVhbCAhPT0gdW5kZWZpbmVkKSB9LFxuICAgICAgd29yazogNCAqIFQgKiBDLFxuICAgIH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG5cbi8qKiBUaHJlYWRzIHRoYXQgc2hhcmUgYSByb3c6IG9uIGEgcHJvZ3JhbSB0aGF0IHBsYXlzIGEgR1BVIG5vIG1vcmUgdGhhbiBydW4gYXQgb25jZSwgYmFycmllcnMgYXJlIGRlYXIgdGhlcmUuICovXG5leHBvcnQgZnVuY3Rpb24gbGFuZXNPZlJvdyhkZXZpY2U6IERldmljZSk6IG51bWJlciB7XG4gIHJldHVybiBkZXZpY2UudHJhaXRzLmNsYXNzID09PSBcInNvZnR3YXJlXCIgPyA4IDogNjQ7XG59XG5cbi8qKlxuICogQWRhcHRpdmUgaW5zdGFuY2Ugbm9ybSAoSHVhbmcgJiBCZWxvbmdpZSAyMDE3KSBvZiB4IFtULCBDXSBhcyB0aHJlZSB2YWx1ZXMgcGVyIGNoYW5uZWwsIFszLCBDXTogbWVhbiwgc2NhbGUsIHNoaWZ0LlxuICogYHN0eWxlYCBbMSwgMiBDXSBob2xkcyBnYW1tYSwgdGhlbiBiZXRhOyBtZWFuIGFuZCBwb3B1bGF0aW9uIHZhcmlhbmNlIHNwYW4gdGhlIHdob2xlIG9mIHRpbWUuIGBhY3RpdmF0aW9uYCBhcHBsaWVzIGl0LlxuICovXG5leHBvcnQgZnVuY3Rpb24gYWRhcHRpdmVJbnN0YW5jZU5vcm0oeDogVGVuc29yLCBzdHlsZTogVGVuc29yLCBlcHMgPSAxZS01KTogVGVuc29yIHtcbiAgY29uc3QgeyBkZXZpY2UgfSA9IHg7XG4gIGNvbnN0IFtULCBDXSA9IHJvd3NBbmRDb2x1bW5zKFwiYWRhcHRpdmVJbnN0YW5jZU5vcm1cIiwgXCJ4XCIsIHgpO1xuICBleHBlY3RTaGFwZShcImFkYXB0aXZlSW5zdGFuY2VOb3JtXCIsIFwic3R5bGVcIiwgc3R5bGUsIFsxLCBcIjIgQ1wiXSk7XG4gIGNvbnN0IHN0eWxlX0MgPSBzdHlsZS5zaGFwZVsxXSEgLyAyO1xuICBleHBlY3RDaGFubmVscyhcImFkYXB0aXZlSW5zdGFuY2VOb3JtXCIsIHgsIHN0eWxlX0MpO1xuICByZXR1cm4gZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICBjb25zdCBibG9ja19yb3dzID0gTWF0aC5tYXgoMTYsIE1hdGguY2VpbChUIC8gMTI4KSk7XG4gICAgY29uc3QgYmxvY2tzID0gTWF0aC5jZWlsKFQgLyBibG9ja19yb3dzKTtcbiAgICBjb25zdCBwYXJ0cyA9IGRldmljZS5lbXB0eShbYmxvY2tzLCBDLCAyXSk7XG4gICAgY29uc3QgZ3JpZCA9IERldmljZS5mb2xkKE1hdGguY2VpbCgoYmxvY2tzICogQykgLyA2NCkpO1xuICAgIGRldmljZS5ydW4oXCJjaGFubmVsX3N0YXRzXCIsIHsgeCwgcGFydHMgfSwgeyBULCBDLCBibG9ja19yb3dzIH0sIHsgZ3JpZCwgd29yazogMiAqIFQgKiBDIH0pO1xuICAgIGNvbnN0IGFmZmluZSA9IGRldmljZS5lbXB0eShbMywgQ10pO1xuICAgIGRldmljZS5ydW4oXG4gICAgICBcImFkYWluXCIsXG4gICAgICB7IHBhcnRzLCBzdHlsZSwgYWZmaW5lIH0sXG4gICAgICB7IFQsIEMsIHN0eWxlX0MsIGJsb2NrX3Jvd3MsIGVwcyB9LFxuICAgICAgeyBncmlkOiBbTWF0aC5jZWlsKEMgLyA2NCldIH0sXG4gICAgKTtcbiAgICByZXR1cm4gYWZmaW5lO1xuICB9KTtcbn1cbiIsICIvLyBDb252b2x1dGlvbnMgb3ZlciB0aW1lLCBhbmQgbGluZWFyIGxheWVycyBhcyBjb252b2x1dGlvbnMgb2Ygb25lIHRhcC4geCBpcyBbVCwgQ107IHdlaWdodHMgYXJlIHBhY2tlZCBieSB3ZWlnaHQudHMuXG4vLyBgZm9ybWAgaXMgZm9yIHRlc3RzIGFuZCBiZW5jaG1hcmtzLlxuXG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi4vc3JjL2Vycm9yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgeyBleHBlY3RDaGFubmVscywgZXhwZWN0U2hhcGUsIHJvd3NBbmRDb2x1bW5zIH0gZnJvbSBcIi4vY2hlY2sudHNcIjtcbmltcG9ydCB7IHR5cGUgQ29udkZvcm0sIGNvbnZGb3JtcywgbGF1bmNoQ29udiB9IGZyb20gXCIuL2NvbnYxZF9mb3Jtcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBXZWlnaHQgfSBmcm9tIFwiLi93ZWlnaHQudHNcIjtcblxuLyoqIHkgPSBhY3RpdmF0aW9uKChXIHggKyBiaWFzICsgcmVzaWR1YWwpICogZ2FpbikuICovXG5leHBvcnQgaW50ZXJmYWNlIEVwaWxvZ3VlIHtcbiAgLyoqIFtPXSAqL1xuICByZWFkb25seSBiaWFzPzogVGVuc29yIHwgbnVsbDtcbiAgLyoqIEFzIHRoZSBvdXRwdXQ7IG9yIHdpdGggaGFsZiBpdHMgcm93cywgZWFjaCBvZiB3aGljaCBtZWV0cyB0d28gKG5lYXJlc3QgdXBzYW1wbGluZykgd2hlbiBgcmVzaWR1YWxTaGlmdGAgaXMgMS4gKi9cbiAgcmVhZG9ubHkgcmVzaWR1YWw/OiBUZW5zb3IgfCBudWxsO1xuICByZWFkb25seSByZXNpZHVhbFNoaWZ0PzogMCB8IDE7XG4gIHJlYWRvbmx5IGdhaW4/OiBudW1iZXI7XG4gIC8qKiBcImdlbHVcIiBpcyB0aGUgdGFuaCBmb3JtOyBhIG51bWJlciBpcyB0aGUgc2xvcGUgb2YgYSBsZWFreSBSZUxVLiAqL1xuICByZWFkb25seSBhY3RpdmF0aW9uPzogXCJnZWx1XCIgfCBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgQ29udk9wdGlvbnMgZXh0ZW5kcyBFcGlsb2d1ZSB7XG4gIHJlYWRvbmx5IHN0cmlkZT86IG51bWJlcjtcbiAgcmVhZG9ubHkgZGlsYXRpb24/OiBudW1iZXI7XG4gIC8qKiBaZXJvIHJvd3MgYmVmb3JlIGFuZCBhZnRlciB4LiAqL1xuICByZWFkb25seSBwYWRkaW5nPzogbnVtYmVyO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIENvbnZUcmFuc3Bvc2VPcHRpb25zIGV4dGVuZHMgRXBpbG9ndWUge1xuICAvKiogUm93cyBkcm9wcGVkIGF0IGJvdGggZW5kcyBvZiB0aGUgZnVsbCByZXN1bHQsIGFzIFB5VG9yY2gncyBgcGFkZGluZ2AuICovXG4gIHJlYWRvbmx5IHBhZGRpbmc/OiBudW1iZXI7XG4gIHJlYWRvbmx5IG91dHB1dFBhZGRpbmc/OiBudW1iZXI7XG59XG5cbi8qKiB5ID0geCBXXlQgKyBiaWFzOiBbVCwgQ10gLT4gW1QsIE9dLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxpbmVhcih4OiBUZW5zb3IsIHdlaWdodDogV2VpZ2h0LCBlcGlsb2d1ZTogRXBpbG9ndWUgPSB7fSwgZm9ybT86IENvbnZGb3JtKTogVGVuc29yIHtcbiAgcmV0dXJuIGNvbnYxZCh4LCB3ZWlnaHQsIGVwaWxvZ3VlLCBmb3JtKTtcbn1cblxuLyoqIFB5VG9yY2gncyBDb252MWQ6IFtULCBDXSAtPiBbZmxvb3IoKFQgKyAyIHBhZGRpbmcgLSBkaWxhdGlvbiAoSyAtIDEpIC0gMSkgLyBzdHJpZGUpICsgMSwgT10uICovXG5leHBvcnQgZnVuY3Rpb24gY29udjFkKHg6IFRlbnNvciwgd2VpZ2h0OiBXZWlnaHQsIG9wdGlvbnM6IENvbnZPcHRpb25zID0ge30sIGZvcm0/OiBDb252Rm9ybSk6IFRlbnNvciB7XG4gIGNvbnN0IHsgc3RyaWRlID0gMSwgZGlsYXRpb24gPSAxLCBwYWRkaW5nID0gMCB9ID0gb3B0aW9ucztcbiAgY29uc3QgW1RdID0gcm93c0FuZENvbHVtbnMoXCJjb252MWRcIiwgXCJ4XCIsIHgpO1xuICBjb25zdCByb3dzID0gTWF0aC5mbG9vcigoVCArIDIgKiBwYWRkaW5nIC0gZGlsYXRpb24gKiAod2VpZ2h0LnRhcHMgLSAxKSAtIDEpIC8gc3RyaWRlKSArIDE7XG4gIHJldHVybiBkaXNwYXRjaChcbiAgICBcImNvbnYxZFwiLFxuICAgIHgsXG4gICAgd2VpZ2h0LFxuICAgIG9wdGlvbnMsXG4gICAgeyBzdHJpZGUsIGRpbGF0aW9uLCBwYWRkaW5nLCByb3dzLCBUX291dDogcm93cywgY3V0OiAwIH0sXG4gICAgZm9ybSxcbiAgKTtcbn1cblxuLyoqIFB5VG9yY2gncyBDb252VHJhbnNwb3NlMWQsIHN0cmlkZSA9IHdlaWdodC5waGFzZXM6IFtULCBDXSAtPiBbKFQgLSAxKSBzdHJpZGUgLSAyIHBhZGRpbmcgKyBLICsgb3V0cHV0UGFkZGluZywgT10uICovXG5leHBvcnQgZnVuY3Rpb24gY29udlRyYW5zcG9zZTFkKFxuICB4OiBUZW5zb3IsXG4gIHdlaWdodDogV2VpZ2h0LFxuICBrZXJuZWw6IG51bWJlcixcbiAgb3B0aW9uczogQ29udlRyYW5zcG9zZU9wdGlvbnMgPSB7fSxcbiAgZm9ybT86IENvbnZGb3JtLFxuKTogVGVuc29yIHtcbiAgY29uc3QgeyBwYWRkaW5nID0gMCwgb3V0cHV0UGFkZGluZyA9IDAgfSA9IG9wdGlvbnM7XG4gIGNvbnN0IFtUXSA9IHJvd3NBbmRDb2x1bW5zKFwiY29udlRyYW5zcG9zZTFkXCIsIFwieFwiLCB4KTtcbiAgY29uc3QgVF9vdXQgPSAoVCAtIDEpICogd2VpZ2h0LnBoYXNlcyAtIDIgKiBwYWRkaW5nICsga2VybmVsICsgb3V0cHV0UGFkZGluZztcbiAgY29uc3Qgcm93cyA9IE1hdGguY2VpbCgoVF9vdXQgKyBwYWRkaW5nKSAvIHdlaWdodC5waGFzZXMpO1xuICBjb25zdCBnZW9tZXRyeSA9IHsgc3RyaWRlOiAxLCBkaWxhdGlvbjogMSwgcGFkZGluZzogd2VpZ2h0LnRhcHMgLSAxLCByb3dzLCBUX291dCwgY3V0OiBwYWRkaW5nIH07XG4gIHJldHVybiBkaXNwYXRjaChcImNvbnZUcmFuc3Bvc2UxZFwiLCB4LCB3ZWlnaHQsIG9wdGlvbnMsIGdlb21ldHJ5LCBmb3JtKTtcbn1cblxuaW50ZXJmYWNlIEdlb21ldHJ5IHtcbiAgcmVhZG9ubHkgc3RyaWRlOiBudW1iZXI7XG4gIHJlYWRvbmx5IGRpbGF0aW9uOiBudW1iZXI7XG4gIHJlYWRvbmx5IHBhZGRpbmc6IG51bWJlcjtcbiAgLyoqIFJvd3MgdGhhdCB0aGUga2VybmVsIGNvbXB1dGVzLCBgd2VpZ2h0LnBoYXNlc2Agcm93cyBvZiB0aGUgb3V0cHV0IGVhY2guICovXG4gIHJlYWRvbmx5IHJvd3M6IG51bWJlcjtcbiAgcmVhZG9ubHkgVF9vdXQ6IG51bWJlcjtcbiAgLyoqIE91dHB1dCByb3dzIGRyb3BwZWQgYXQgdGhlIHN0YXJ0LiAqL1xuICByZWFkb25seSBjdXQ6IG51bWJlcjtcbn1cblxuZnVuY3Rpb24gZGlzcGF0Y2goXG4gIG9wOiBzdHJpbmcsXG4gIHg6IFRlbnNvcixcbiAgd2VpZ2h0OiBXZWlnaHQsXG4gIHsgYmlhcyA9IG51bGwsIHJlc2lkdWFsID0gbnVsbCwgcmVzaWR1YWxTaGlmdCA9IDAsIGdhaW4gPSAxLCBhY3RpdmF0aW9uIH06IEVwaWxvZ3VlLFxuICB7IHN0cmlkZSwgZGlsYXRpb24sIHBhZGRpbmcsIHJvd3MsIFRfb3V0LCBjdXQgfTogR2VvbWV0cnksXG4gIGZvcm06IENvbnZGb3JtID0gY29udkZvcm1zKHguZGV2aWNlKVswXSEsXG4pOiBUZW5zb3Ige1xuICBjb25zdCBbVCwgQ10gPSByb3dzQW5kQ29sdW1ucyhvcCwgXCJ4XCIsIHgpO1xuICBleHBlY3RDaGFubmVscyhvcCwgeCwgd2VpZ2h0LkMpO1xuICBpZiAocm93cyA8IDEpXG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcImludGVybmFsXCIsIGAke29wfTogeCBoYXMgJHtUfSByb3dzLCBleHBlY3RlZCBtb3JlICh0aGUga2VybmVsIGlzIGxvbmdlcikuYCk7XG4gIGlmIChiaWFzKSBleHBlY3RTaGFwZShvcCwgXCJiaWFzXCIsIGJpYXMsIFt3ZWlnaHQuT10pO1xuICBpZiAocmVzaWR1YWwpIGV4cGVjdFNoYXBlKG9wLCBcInJlc2lkdWFsXCIsIHJlc2lkdWFsLCBbTWF0aC5jZWlsKFRfb3V0IC8gKDEgKyByZXNpZHVhbFNoaWZ0KSksIHdlaWdodC5PXSk7XG4gIGNvbnN0IG91dCA9IHguZGV2aWNlLmVtcHR5KFtUX291dCwgd2VpZ2h0Lk9dKTtcbiAgbGF1bmNoQ29udihmb3JtLCB7XG4gICAgd2VpZ2h0LFxuICAgIHRlbnNvcnM6IHsgeCwgYmlhcywgcmVzaWR1YWwsIG91dCB9LFxuICAgIHBhcmFtczoge1xuICAgICAgVF9pbjogVCxcbiAgICAgIEMsXG4gICAgICBUX291dDogcm93cyxcbiAgICAgIE86IHdlaWdodC5PICogd2VpZ2h0LnBoYXNlcyxcbiAgICAgIHRhcHM6IHdlaWdodC50YXBzLFxuICAgICAgc3RyaWRlLFxuICAgICAgZGlsYXRpb24sXG4gICAgICBwYWRkaW5nLFxuICAgICAgYmlhc19sZW5ndGg6IHdlaWdodC5PLFxuICAgICAgcmVzaWR1YWxfc2hpZnQ6IHJlc2lkdWFsU2hpZnQsXG4gICAgICBnYWluLFxuICAgICAgc2xvcGU6IHR5cGVvZiBhY3RpdmF0aW9uID09PSBcIm51bWJlclwiID8gYWN0aXZhdGlvbiA6IDAsXG4gICAgICBvdXRfc2hpZnQ6IGN1dCAqIHdlaWdodC5PLFxuICAgICAgb3V0X2xlbmd0aDogVF9vdXQgKiB3ZWlnaHQuTyxcbiAgICB9LFxuICAgIGNvbnN0YW50czoge1xuICAgICAgRk9STUFUOiB3ZWlnaHQuZm9ybWF0LFxuICAgICAgSEFTX0JJQVM6IE51bWJlcihiaWFzICE9PSBudWxsKSxcbiAgICAgIEhBU19SRVNJRFVBTDogTnVtYmVyKHJlc2lkdWFsICE9PSBudWxsKSxcbiAgICAgIEFDVElWQVRJT046IGFjdGl2YXRpb24gPT09IFwiZ2VsdVwiID8gMiA6IGFjdGl2YXRpb24gPT09IHVuZGVmaW5lZCA/IDAgOiAxLFxuICAgIH0sXG4gIH0pO1xuICByZXR1cm4gb3V0O1xufVxuIiwgIi8vIFdlaWdodHMgYXMgdGhlIGtlcm5lbHMgcmVhZCB0aGVtLiBBIG1hdHJpeCBvciBjb252b2x1dGlvbiBpcyBicm91Z2h0IGludG8gcGFuZWxzIG9mIDMyIGNvbHVtbnMgb25jZSwgYXQgbG9hZFxuLy8gKGtlcm5lbHMvcGFja193ZWlnaHQud2dzbCk7IDE2LWJpdCB2YWx1ZXMgc3RheSAxNiBiaXRzLiBSb3dzIHRoYXQgYXJlIGxvb2tlZCB1cCBvciB3YWxrZWQgYWxvbmcga2VlcCB0aGUgY2hlY2twb2ludCdzXG4vLyBsYXlvdXQgKGBUYWJsZWApLlxuXG5pbXBvcnQgeyBEZXZpY2UsIFdJTkRPV19CWVRFUyB9IGZyb20gXCIuLi9zcmMvZGV2aWNlLnRzXCI7XG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi4vc3JjL2Vycm9yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5cbi8qKiBFbGVtZW50IHR5cGUgb2Ygc3RvcmVkIHZhbHVlcywgYXMgdGhlIGtlcm5lbHMnIEZPUk1BVCBhbmQgU09VUkNFLiAqL1xuZXhwb3J0IGNvbnN0IEZPUk1BVFMgPSB7IEYzMjogMCwgRjE2OiAxLCBCRjE2OiAyIH0gYXMgY29uc3Q7XG5leHBvcnQgdHlwZSBGb3JtYXQgPSAodHlwZW9mIEZPUk1BVFMpW2tleW9mIHR5cGVvZiBGT1JNQVRTXTtcblxuLyoqIFZhbHVlcyBpbiB0aGUgY2hlY2twb2ludCdzIG9yZGVyLCAxNi1iaXQgb25lcyBpbiBwYWlycy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGFibGUge1xuICByZWFkb25seSB0ZW5zb3I6IFRlbnNvcjxcInUzMlwiPjtcbiAgcmVhZG9ubHkgZm9ybWF0OiBGb3JtYXQ7XG59XG5cbi8qKiBBIHBhY2tlZCBsaW5lYXIgbGF5ZXIgKG9uZSB0YXApLCBjb252b2x1dGlvbiwgb3IgdHJhbnNwb3NlZCBjb252b2x1dGlvbiAoYHBoYXNlc2AgPSBpdHMgc3RyaWRlKS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2VpZ2h0IHtcbiAgLyoqIFtwYW5lbHMsIHRhcHMgKiBDOCwgMzJdIHZhbHVlczsgQzggaXMgQyByb3VuZGVkIHVwIHRvIDguICovXG4gIHJlYWRvbmx5IHBhbmVsczogVGVuc29yPFwidTMyXCI+O1xuICByZWFkb25seSBmb3JtYXQ6IEZvcm1hdDtcbiAgLyoqIElucHV0IGNoYW5uZWxzLiAqL1xuICByZWFkb25seSBDOiBudW1iZXI7XG4gIC8qKiBPdXRwdXQgY2hhbm5lbHMuICovXG4gIHJlYWRvbmx5IE86IG51bWJlcjtcbiAgLyoqIFRhcHMgb2YgdGhlIGNvbnZvbHV0aW9uIHRoYXQgaXMgY29tcHV0ZWQ6IGZvciBhIHRyYW5zcG9zZWQgb25lIHRob3NlIG9mIGEgcGhhc2UuICovXG4gIHJlYWRvbmx5IHRhcHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgcGhhc2VzOiBudW1iZXI7XG59XG5cbi8qKiBXaGF0IGEgcGFja2VkIHdlaWdodCBpcyBtYWRlIG9mOiBpdHMgc2hhcGUgaW4gdGhlIGNoZWNrcG9pbnQuICovXG5leHBvcnQgaW50ZXJmYWNlIFdlaWdodFNoYXBlIHtcbiAgcmVhZG9ubHkgTzogbnVtYmVyO1xuICByZWFkb25seSBDOiBudW1iZXI7XG4gIC8qKiBLZXJuZWwgc2l6ZTsgMSBmb3IgYSBsaW5lYXIgbGF5ZXIuICovXG4gIHJlYWRvbmx5IEs6IG51bWJlcjtcbiAgLyoqIEEgdHJhbnNwb3NlZCBjb252b2x1dGlvbidzIHN0cmlkZTogdGhlIGNoZWNrcG9pbnQgaGFzIFtDLCBPLCBLXSBpbnN0ZWFkIG9mIFtPLCBDLCBLXS4gKi9cbiAgcmVhZG9ubHkgc3RyaWRlPzogbnVtYmVyO1xufVxuXG5leHBvcnQgY29uc3Qgcm91bmRVcCA9IChuOiBudW1iZXIsIHN0ZXA6IG51bWJlcikgPT4gTWF0aC5jZWlsKG4gLyBzdGVwKSAqIHN0ZXA7XG5cbi8qKiBNZW1vcnkgZm9yIGEgd2VpZ2h0IHRoYXQgYHBhY2tXZWlnaHRgIGZpbGxzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVtcHR5V2VpZ2h0KGRldmljZTogRGV2aWNlLCBzaGFwZTogV2VpZ2h0U2hhcGUsIGZvcm1hdDogRm9ybWF0KTogV2VpZ2h0IHtcbiAgY29uc3QgeyBPLCBDLCBLLCBzdHJpZGUgfSA9IHNoYXBlO1xuICBpZiAoc3RyaWRlICE9PSB1bmRlZmluZWQgJiYgSyA8IHN0cmlkZSkge1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICBcImludGVybmFsXCIsXG4gICAgICBgY29udlRyYW5zcG9zZTFkOiBrZXJuZWwgc2l6ZSBpcyAke0t9LCBleHBlY3RlZCBhdCBsZWFzdCB0aGUgc3RyaWRlICR7c3RyaWRlfS5gLFxuICAgICk7XG4gIH1cbiAgY29uc3QgcGhhc2VzID0gc3RyaWRlID8/IDE7XG4gIGNvbnN0IHRhcHMgPSBzdHJpZGUgPT09IHVuZGVmaW5lZCA/IEsgOiBNYXRoLmNlaWwoSyAvIHN0cmlkZSk7XG4gIGNvbnN0IHJvd3MgPSBNYXRoLmNlaWwoKE8gKiBwaGFzZXMpIC8gMzIpICogdGFwcyAqIHJvdW5kVXAoQywgOCk7XG4gIC8vIFNvZnR3YXJlIGFkYXB0ZXJzIGJpbmQgd2luZG93cyBvZiBmaXhlZCBsZW5ndGgsIG9mIHdoaWNoIHRoZSBsYXN0IG9uZSBwYXNzZXMgdGhlIGVuZC5cbiAgY29uc3Qgc2xhY2sgPSBkZXZpY2UudHJhaXRzLmNsYXNzID09PSBcInNvZnR3YXJlXCIgPyBXSU5ET1dfQllURVMgLyA0IDogMDtcbiAgcmV0dXJuIHtcbiAgICBwYW5lbHM6IGRldmljZS5vd25lZChbcm93cyAqIChmb3JtYXQgPT09IDAgPyAzMiA6IDE2KSArIHNsYWNrXSwgXCJ1MzJcIiksXG4gICAgZm9ybWF0LFxuICAgIEMsXG4gICAgTyxcbiAgICB0YXBzLFxuICAgIHBoYXNlcyxcbiAgfTtcbn1cblxuLyoqXG4gKiBGaWxscyBgd2VpZ2h0YCBmcm9tIHRoZSBjaGVja3BvaW50J3MgdmFsdWVzLiBgc2NhbGVgIChbZmlyc3QgYXhpc10pIG11bHRpcGxpZXMgdGhlbTogd2VpZ2h0IG5vcm1hbGlzYXRpb24nc1xuICogZyAvIHx8dnx8OyB0aGUgcmVzdWx0IGlzIHRoZW4ga2VwdCBpbiBmMzIuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYWNrV2VpZ2h0KHdlaWdodDogV2VpZ2h0LCBzb3VyY2U6IFRhYmxlLCBzaGFwZTogV2VpZ2h0U2hhcGUsIHNjYWxlOiBUZW5zb3IgfCBudWxsKTogdm9pZCB7XG4gIGNvbnN0IHsgTywgQywgSywgc3RyaWRlIH0gPSBzaGFwZTtcbiAgY29uc3QgeyBkZXZpY2UgfSA9IHdlaWdodC5wYW5lbHM7XG4gIGNvbnN0IHZhbHVlcyA9IHdlaWdodC50YXBzICogcm91bmRVcChDLCA4KSAqIDMyICogTWF0aC5jZWlsKChPICogd2VpZ2h0LnBoYXNlcykgLyAzMik7XG4gIGNvbnN0IHdvcmRzID0gdmFsdWVzIC8gKHdlaWdodC5mb3JtYXQgPT09IDAgPyA0IDogOCk7XG4gIGRldmljZS5ydW4oXG4gICAgXCJwYWNrX3dlaWdodFwiLFxuICAgIHsgc291cmNlOiBzb3VyY2UudGVuc29yLCBzY2FsZSwgb3V0OiB3ZWlnaHQucGFuZWxzIH0sXG4gICAge1xuICAgICAgd29yZHMsXG4gICAgICBPLFxuICAgICAgQyxcbiAgICAgIEssXG4gICAgICB0YXBzOiB3ZWlnaHQudGFwcyxcbiAgICAgIHBoYXNlczogd2VpZ2h0LnBoYXNlcyxcbiAgICAgIHN0cmlkZV9vOiBzdHJpZGUgPT09IHVuZGVmaW5lZCA/IEMgKiBLIDogSyxcbiAgICAgIHN0cmlkZV9jOiBzdHJpZGUgPT09IHVuZGVmaW5lZCA/IEsgOiBPICogSyxcbiAgICAgIHN0cmlkZV9rOiAxLFxuICAgIH0sXG4gICAge1xuICAgICAgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKHdvcmRzIC8gNjQpKSxcbiAgICAgIGNvbnN0YW50czoge1xuICAgICAgICBTT1VSQ0U6IHNvdXJjZS5mb3JtYXQsXG4gICAgICAgIEZPUk1BVDogd2VpZ2h0LmZvcm1hdCxcbiAgICAgICAgVFJBTlNQT1NFRDogTnVtYmVyKHN0cmlkZSAhPT0gdW5kZWZpbmVkKSxcbiAgICAgICAgSEFTX1NDQUxFOiBOdW1iZXIoc2NhbGUgIT09IG51bGwpLFxuICAgICAgfSxcbiAgICB9LFxuICApO1xufVxuXG4vKiogZyAvIHx8dnx8IGZvciBlYWNoIGVudHJ5IG9mIHRoZSBmaXJzdCBheGlzIG9mIHYgKHdlaWdodCBub3JtYWxpc2F0aW9uKS4gZzogW0RdLCB2OiBbRCwgbl0uICovXG5leHBvcnQgZnVuY3Rpb24gd2VpZ2h0Tm9ybVNjYWxlKGc6IFRlbnNvciwgdjogVGFibGUsIG46IG51bWJlcik6IFRlbnNvciB7XG4gIGNvbnN0IG91dCA9IGcuZGV2aWNlLmVtcHR5KFtnLnNpemVdKTtcbiAgZy5kZXZpY2UucnVuKFxuICAgIFwid2VpZ2h0X25vcm1cIixcbiAgICB7IGcsIHY6IHYudGVuc29yLCBvdXQgfSxcbiAgICB7IEQ6IGcuc2l6ZSwgbiB9LFxuICAgIHsgZ3JpZDogW01hdGguY2VpbChnLnNpemUgLyA2NCldLCBjb25zdGFudHM6IHsgU09VUkNFOiB2LmZvcm1hdCB9IH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG4iLCAiLy8gVGhlIGZvcm1zIG9mIHRoZSBjb252b2x1dGlvbiBrZXJuZWwgYW5kIGhvdyBlYWNoIGlzIGxhdW5jaGVkLiBUaGV5IGNvbXB1dGUgdGhlIHNhbWUgYW5kIHJlYWQgdGhlIHNhbWUgd2VpZ2h0cy5cblxuaW1wb3J0IHsgRGV2aWNlLCBXSU5ET1dfQllURVMgfSBmcm9tIFwiLi4vc3JjL2RldmljZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgcm91bmRVcCwgdHlwZSBXZWlnaHQgfSBmcm9tIFwiLi93ZWlnaHQudHNcIjtcblxuLyoqIHBsYWluOiBhbnkgYWRhcHRlci4gcGFuZWw6IHNvZnR3YXJlIHdpdGggc3ViZ3JvdXBzLiB0aWxlOiBHUFVzLiAqL1xuZXhwb3J0IHR5cGUgQ29udkZvcm0gPSBcInBsYWluXCIgfCBcInBhbmVsXCIgfCBcInRpbGVcIjtcblxuLyoqIFRoZSBmb3JtcyB0aGF0IHJ1biBvbiBhbiBhZGFwdGVyLCB0aGUgb25lIHRvIHVzZSBmaXJzdDogdGhlIG9ubHkgcGxhY2Ugd2hlcmUgaXQgaXMgY2hvc2VuLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbnZGb3Jtcyh7IHRyYWl0cyB9OiBEZXZpY2UpOiBDb252Rm9ybVtdIHtcbiAgaWYgKHRyYWl0cy5jbGFzcyA9PT0gXCJoYXJkd2FyZVwiKSByZXR1cm4gW1wicGxhaW5cIl07XG4gIHJldHVybiB0cmFpdHMuc3ViZ3JvdXBTaXplID49IDQgPyBbXCJwYW5lbFwiLCBcInBsYWluXCJdIDogW1wicGxhaW5cIl07XG59XG5cbi8qKiBBIGNvbnZvbHV0aW9uIHdpdGggZXZlcnl0aGluZyB0aGF0IHRoZSBrZXJuZWxzIHNoYXJlOiBzZWUgY29udjFkLndnc2wgZm9yIHRoZSBwYXJhbWV0ZXJzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDb252Q2FsbCB7XG4gIHJlYWRvbmx5IHdlaWdodDogV2VpZ2h0O1xuICByZWFkb25seSB0ZW5zb3JzOiB7XG4gICAgcmVhZG9ubHkgeDogVGVuc29yO1xuICAgIHJlYWRvbmx5IGJpYXM6IFRlbnNvciB8IG51bGw7XG4gICAgcmVhZG9ubHkgcmVzaWR1YWw6IFRlbnNvciB8IG51bGw7XG4gICAgcmVhZG9ubHkgb3V0OiBUZW5zb3I7XG4gIH07XG4gIHJlYWRvbmx5IHBhcmFtczogUmVhZG9ubHk8UmVjb3JkPFwiQ1wiIHwgXCJUX2luXCIgfCBcIlRfb3V0XCIgfCBcIk9cIiB8IFwidGFwc1wiIHwgXCJzdHJpZGVcIiB8IFwiZGlsYXRpb25cIiwgbnVtYmVyPj4gJlxuICAgIFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+O1xuICByZWFkb25seSBjb25zdGFudHM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gbGF1bmNoQ29udihmb3JtOiBDb252Rm9ybSwgY2FsbDogQ29udkNhbGwpOiB2b2lkIHtcbiAgaWYgKGZvcm0gPT09IFwicGFuZWxcIikgbGF1bmNoUGFuZWwoY2FsbCk7XG4gIGVsc2UgbGF1bmNoUGxhaW4oY2FsbCk7XG59XG5cbmZ1bmN0aW9uIGxhdW5jaFBsYWluKHsgd2VpZ2h0LCB0ZW5zb3JzLCBwYXJhbXMsIGNvbnN0YW50cyB9OiBDb252Q2FsbCk6IHZvaWQge1xuICBjb25zdCB7IFRfb3V0LCBPLCB0YXBzLCBDIH0gPSBwYXJhbXM7XG4gIGNvbnN0IHRocmVhZHMgPSBNYXRoLmNlaWwoVF9vdXQgLyA0KSAqIE1hdGguY2VpbChPIC8gNCk7XG4gIHRlbnNvcnMueC5kZXZpY2UucnVuKFwiY29udjFkXCIsIHsgLi4udGVuc29ycywgd2VpZ2h0OiB3ZWlnaHQucGFuZWxzIH0sIHBhcmFtcywge1xuICAgIGdyaWQ6IERldmljZS5mb2xkKE1hdGguY2VpbCh0aHJlYWRzIC8gNjQpKSxcbiAgICBjb25zdGFudHMsXG4gICAgd29yazogVF9vdXQgKiBPICogdGFwcyAqIEMsXG4gIH0pO1xufVxuXG5jb25zdCBQQU5FTF9DT0xVTU5TID0gMzI7XG4vKiogUm93cyBvZiB0aGUgb3V0cHV0IHRoYXQgYSB0aHJlYWQgb2YgY29udjFkX3BhbmVsLndnc2wgY29tcHV0ZXMuICovXG5jb25zdCBQQU5FTF9ST1dTID0gMTY7XG5cbmZ1bmN0aW9uIGxhdW5jaFBhbmVsKHsgd2VpZ2h0LCB0ZW5zb3JzLCBwYXJhbXMsIGNvbnN0YW50cyB9OiBDb252Q2FsbCk6IHZvaWQge1xuICBjb25zdCB7IGRldmljZSB9ID0gdGVuc29ycy54O1xuICBjb25zdCB7IFRfb3V0LCBPLCB0YXBzLCBzdHJpZGUsIGRpbGF0aW9uIH0gPSBwYXJhbXM7XG4gIGNvbnN0IFNVQkdST1VQID0gZGV2aWNlLnRyYWl0cy5zdWJncm91cFNpemU7XG4gIGNvbnN0IEM4ID0gcm91bmRVcCh3ZWlnaHQuQywgOCk7XG4gIGNvbnN0IHJvd0J5dGVzID0gUEFORUxfQ09MVU1OUyAqICh3ZWlnaHQuZm9ybWF0ID09PSAwID8gNCA6IDIpO1xuICBjb25zdCBwYW5lbEJ5dGVzID0gdGFwcyAqIEM4ICogcm93Qnl0ZXM7XG4gIGNvbnN0IGNvbW1vbiA9IGdyZWF0ZXN0Q29tbW9uRGl2aXNvcihzdHJpZGUsIGRpbGF0aW9uKTtcbiAgY29uc3Qgc3ByZWFkID0gdGFwcyA9PT0gMSA/IDEgOiBkaWxhdGlvbiAvIGNvbW1vbjtcbiAgY29uc3QgcmV1c2VfdGFwcyA9IHRhcHMgPT09IDEgPyAxIDogc3RyaWRlIC8gY29tbW9uO1xuICBjb25zdCBibG9ja3MgPSBNYXRoLmNlaWwoVF9vdXQgLyAoUEFORUxfUk9XUyAqIHNwcmVhZCkpICogc3ByZWFkO1xuICBjb25zdCBwYW5lbHMgPSBNYXRoLmNlaWwoTyAvIFBBTkVMX0NPTFVNTlMpO1xuICBjb25zdCB3aW5kb3dzID0gd2luZG93c09mUGFuZWwodGFwcywgQzgsIFdJTkRPV19CWVRFUyAvIHJvd0J5dGVzKTtcbiAgY29uc3QgdG9nZXRoZXIgPSB3aW5kb3dzLmxlbmd0aCA9PT0gMSA/IE1hdGgubWF4KDEsIE1hdGguZmxvb3IoV0lORE9XX0JZVEVTIC8gcGFuZWxCeXRlcykpIDogMTtcbiAgZm9yIChsZXQgcGFuZWwwID0gMDsgcGFuZWwwIDwgcGFuZWxzOyBwYW5lbDAgKz0gdG9nZXRoZXIpIHtcbiAgICBjb25zdCBjb3VudCA9IE1hdGgubWluKHRvZ2V0aGVyLCBwYW5lbHMgLSBwYW5lbDApO1xuICAgIHdpbmRvd3MuZm9yRWFjaCgod2luZG93LCBpKSA9PiB7XG4gICAgICBjb25zdCBvZmZzZXQgPSBwYW5lbDAgKiBwYW5lbEJ5dGVzICsgKHdpbmRvdy50YXAwICogQzggKyB3aW5kb3cuYzApICogcm93Qnl0ZXM7XG4gICAgICBkZXZpY2UucnVuKFxuICAgICAgICBcImNvbnYxZF9wYW5lbFwiLFxuICAgICAgICB7IC4uLnRlbnNvcnMsIHdlaWdodDogeyB0ZW5zb3I6IHdlaWdodC5wYW5lbHMsIG9mZnNldCB9IH0sXG4gICAgICAgIHtcbiAgICAgICAgICAuLi5wYXJhbXMsXG4gICAgICAgICAgLi4ud2luZG93LFxuICAgICAgICAgIHBhbmVsMCxcbiAgICAgICAgICBzcHJlYWQsXG4gICAgICAgICAgcmV1c2VfdGFwcyxcbiAgICAgICAgICBmaXJzdDogTnVtYmVyKGkgPT09IDApLFxuICAgICAgICAgIGxhc3Q6IE51bWJlcihpID09PSB3aW5kb3dzLmxlbmd0aCAtIDEpLFxuICAgICAgICB9LFxuICAgICAgICB7XG4gICAgICAgICAgZ3JpZDogW01hdGguY2VpbCgoYmxvY2tzICogOCkgLyBTVUJHUk9VUCksIGNvdW50XSxcbiAgICAgICAgICBjb25zdGFudHM6IHsgLi4uY29uc3RhbnRzLCBTVUJHUk9VUCB9LFxuICAgICAgICAgIHdvcms6IFRfb3V0ICogY291bnQgKiBQQU5FTF9DT0xVTU5TICogd2luZG93LnRhcHMgKiAod2luZG93LmMxIC0gd2luZG93LmMwKSxcbiAgICAgICAgfSxcbiAgICAgICk7XG4gICAgfSk7XG4gIH1cbn1cblxuLyoqIFJvd3Mgb2YgYSBwYW5lbCB0aGF0IG9uZSB3aW5kb3cgc2hvd3M6IHdob2xlIHRhcHMgd2hlcmUgdGhleSBmaXQsIGVsc2UgaW5wdXRzIGMwIC4uIGMxIG9mIG9uZSB0YXAuICovXG5pbnRlcmZhY2UgUGFuZWxXaW5kb3cge1xuICByZWFkb25seSB0YXAwOiBudW1iZXI7XG4gIHJlYWRvbmx5IHRhcHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgYzA6IG51bWJlcjtcbiAgcmVhZG9ubHkgYzE6IG51bWJlcjtcbn1cblxuLyoqIEN1dHMgYSBwYW5lbCBvZiB0YXBzICogQzggcm93cyBpbnRvIHdpbmRvd3Mgb2YgYXQgbW9zdCBgY2FwYWNpdHlgIHJvd3MsIGFzIGV2ZW4gYXMgdGhleSBjb21lLiAqL1xuZnVuY3Rpb24gd2luZG93c09mUGFuZWwodGFwczogbnVtYmVyLCBDODogbnVtYmVyLCBjYXBhY2l0eTogbnVtYmVyKTogUGFuZWxXaW5kb3dbXSB7XG4gIGNvbnN0IHdpbmRvd3M6IFBhbmVsV2luZG93W10gPSBbXTtcbiAgaWYgKEM4IDw9IGNhcGFjaXR5KSB7XG4gICAgY29uc3QgY291bnQgPSBNYXRoLmNlaWwodGFwcyAvIE1hdGguZmxvb3IoY2FwYWNpdHkgLyBDOCkpO1xuICAgIGZvciAobGV0IGkgPSAwLCB0YXAwID0gMDsgaSA8IGNvdW50OyBpKyspIHtcbiAgICAgIGNvbnN0IHNoYXJlID0gTWF0aC5jZWlsKCh0YXBzIC0gdGFwMCkgLyAoY291bnQgLSBpKSk7XG4gICAgICB3aW5kb3dzLnB1c2goeyB0YXAwLCB0YXBzOiBzaGFyZSwgYzA6IDAsIGMxOiBDOCB9KTtcbiAgICAgIHRhcDAgKz0gc2hhcmU7XG4gICAgfVxuICAgIHJldHVybiB3aW5kb3dzO1xuICB9XG4gIGNvbnN0IGNvdW50ID0gTWF0aC5jZWlsKEM4IC8gY2FwYWNpdHkpO1xuICBmb3IgKGxldCB0YXAwID0gMDsgdGFwMCA8IHRhcHM7IHRhcDArKykge1xuICAgIGZvciAobGV0IGkgPSAwLCBjMCA9IDA7IGkgPCBjb3VudDsgaSsrKSB7XG4gICAgICBjb25zdCBjMSA9IGMwICsgcm91bmRVcChNYXRoLmNlaWwoKEM4IC0gYzApIC8gKGNvdW50IC0gaSkpLCA4KTtcbiAgICAgIHdpbmRvd3MucHVzaCh7IHRhcDAsIHRhcHM6IDEsIGMwLCBjMTogTWF0aC5taW4oYzEsIEM4KSB9KTtcbiAgICAgIGMwID0gYzE7XG4gICAgfVxuICB9XG4gIHJldHVybiB3aW5kb3dzO1xufVxuXG5mdW5jdGlvbiBncmVhdGVzdENvbW1vbkRpdmlzb3IoYTogbnVtYmVyLCBiOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gYiA9PT0gMCA/IGEgOiBncmVhdGVzdENvbW1vbkRpdmlzb3IoYiwgYSAlIGIpO1xufVxuIiwgIi8vIFJvd3MgYW5kIGNvbHVtbnMgbW92ZWQgYWJvdXQ6IGVtYmVkZGluZ3MsIGNvbmNhdGVuYXRpb24gYWxvbmcgY2hhbm5lbHMsIGV4cGFuc2lvbiBvdmVyIHRpbWUuXG5cbmltcG9ydCB7IERldmljZSB9IGZyb20gXCIuLi9zcmMvZGV2aWNlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgeyBleHBlY3RTaGFwZSwgcm93c0FuZENvbHVtbnMgfSBmcm9tIFwiLi9jaGVjay50c1wiO1xuaW1wb3J0IHsgcm91bmRVcCwgdHlwZSBUYWJsZSB9IGZyb20gXCIuL3dlaWdodC50c1wiO1xuXG4vKipcbiAqIHRhYmxlW2lkc106IGlkcyBbVF0gLT4gW1QsIENdLiBXaXRoIGBwb3NpdGlvbmAgKFtQLCBDXSwgUCA+PSBUKSBhbmQgYHNlZ21lbnRgIChbUywgQ10pIHRoZWlyIHJvd3MgdCBhbmQgMCBhcmUgYWRkZWQsXG4gKiBhcyBpbiBCRVJULlxuICovXG5leHBvcnQgZnVuY3Rpb24gZW1iZWRkaW5nKFxuICBpZHM6IFRlbnNvcjxcInUzMlwiPixcbiAgdGFibGU6IFRhYmxlLFxuICBDOiBudW1iZXIsXG4gIGV4dHJhPzogeyByZWFkb25seSBwb3NpdGlvbjogVGFibGU7IHJlYWRvbmx5IHNlZ21lbnQ6IFRhYmxlIH0sXG4pOiBUZW5zb3Ige1xuICBleHBlY3RTaGFwZShcImVtYmVkZGluZ1wiLCBcImlkc1wiLCBpZHMsIFtcIlRcIl0pO1xuICBjb25zdCBUID0gaWRzLnNpemU7XG4gIGNvbnN0IG91dCA9IGlkcy5kZXZpY2UuZW1wdHkoW1QsIENdKTtcbiAgaWRzLmRldmljZS5ydW4oXG4gICAgXCJlbWJlZGRpbmdcIixcbiAgICB7XG4gICAgICBpZHMsXG4gICAgICB0YWJsZTogdGFibGUudGVuc29yLFxuICAgICAgcG9zaXRpb246IGV4dHJhPy5wb3NpdGlvbi50ZW5zb3IgPz8gbnVsbCxcbiAgICAgIHNlZ21lbnQ6IGV4dHJhPy5zZWdtZW50LnRlbnNvciA/PyBudWxsLFxuICAgICAgb3V0LFxuICAgIH0sXG4gICAgeyBULCBDIH0sXG4gICAge1xuICAgICAgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKChUICogTWF0aC5jZWlsKEMgLyAyKSkgLyA2NCkpLFxuICAgICAgY29uc3RhbnRzOiB7IEZPUk1BVDogdGFibGUuZm9ybWF0LCBIQVNfUE9TSVRJT046IE51bWJlcihleHRyYSAhPT0gdW5kZWZpbmVkKSB9LFxuICAgIH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG5cbi8qKlxuICogW1QsIENfMV0sIFtULCBDXzJdLCAuLi4gLT4gW1QsIHN1bSBvZiBDX2kgcm91bmRlZCB1cCB0byA0XSwgemVyb3MgYXQgdGhlIGVuZC4gQW4gaW5wdXQgb2Ygb25lIHJvdyBpcyByZXBlYXRlZCBvdmVyXG4gKiB0aW1lLlxuICovXG5leHBvcnQgZnVuY3Rpb24gY29uY2F0KGlucHV0czogcmVhZG9ubHkgVGVuc29yW10pOiBUZW5zb3Ige1xuICBjb25zdCBUID0gTWF0aC5tYXgoLi4uaW5wdXRzLm1hcCgoeCkgPT4gcm93c0FuZENvbHVtbnMoXCJjb25jYXRcIiwgXCJpbnB1dFwiLCB4KVswXSkpO1xuICBjb25zdCBjaGFubmVscyA9IGlucHV0cy5yZWR1Y2UoKHN1bSwgeCkgPT4gc3VtICsgeC5zaGFwZVsxXSEsIDApO1xuICBjb25zdCBjb2x1bW5zID0gcm91bmRVcChjaGFubmVscywgNCk7XG4gIGNvbnN0IG91dCA9IGlucHV0c1swXSEuZGV2aWNlLmVtcHR5KFtULCBjb2x1bW5zXSk7XG4gIGxldCB0byA9IDA7XG4gIGlucHV0cy5mb3JFYWNoKCh4LCBpKSA9PiB7XG4gICAgY29uc3QgW3Jvd3MsIENdID0gcm93c0FuZENvbHVtbnMoXCJjb25jYXRcIiwgYGlucHV0ICR7aX1gLCB4KTtcbiAgICBpZiAocm93cyAhPT0gMSkgZXhwZWN0U2hhcGUoXCJjb25jYXRcIiwgYGlucHV0ICR7aX1gLCB4LCBbVCwgQ10pO1xuICAgIGNvbnN0IHdpZHRoID0gaSA9PT0gaW5wdXRzLmxlbmd0aCAtIDEgPyBjb2x1bW5zIC0gdG8gOiBDO1xuICAgIGNvcHlDb2x1bW5zKHgsIG91dCwgVCwgd2lkdGgsIHRvLCByb3dzID09PSAxICYmIFQgPiAxID8gMSA6IDAsIG51bGwpO1xuICAgIHRvICs9IEM7XG4gIH0pO1xuICByZXR1cm4gb3V0O1xufVxuXG4vKiogeFtyb3dzXTogeCBbTiwgQ10sIHJvd3MgW1RdIC0+IFtULCBDXS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBnYXRoZXJSb3dzKHg6IFRlbnNvciwgcm93czogVGVuc29yPFwidTMyXCI+KTogVGVuc29yIHtcbiAgY29uc3QgWywgQ10gPSByb3dzQW5kQ29sdW1ucyhcImdhdGhlclJvd3NcIiwgXCJ4XCIsIHgpO1xuICBjb25zdCBvdXQgPSB4LmRldmljZS5lbXB0eShbcm93cy5zaXplLCBDXSk7XG4gIGNvcHlDb2x1bW5zKHgsIG91dCwgcm93cy5zaXplLCBDLCAwLCAyLCByb3dzKTtcbiAgcmV0dXJuIG91dDtcbn1cblxuZnVuY3Rpb24gY29weUNvbHVtbnMoXG4gIHg6IFRlbnNvcixcbiAgb3V0OiBUZW5zb3IsXG4gIFQ6IG51bWJlcixcbiAgY29sdW1uczogbnVtYmVyLFxuICB0bzogbnVtYmVyLFxuICBtb2RlOiAwIHwgMSB8IDIsXG4gIHJvd3M6IFRlbnNvcjxcInUzMlwiPiB8IG51bGwsXG4pOiB2b2lkIHtcbiAgeC5kZXZpY2UucnVuKFxuICAgIFwiY29weV9jb2x1bW5zXCIsXG4gICAgeyB4LCByb3dzLCBvdXQgfSxcbiAgICB7IFQsIGNvbHVtbnMsIHhfY29sdW1uczogeC5zaGFwZVsxXSEsIG91dF9jb2x1bW5zOiBvdXQuc2hhcGVbMV0hLCB0byB9LFxuICAgIHsgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKChUICogY29sdW1ucykgLyA2NCkpLCBjb25zdGFudHM6IHsgUk9XUzogbW9kZSB9LCB3b3JrOiBUICogY29sdW1ucyB9LFxuICApO1xufVxuIiwgIi8vIEFMQkVSVCAoTGFuIGV0IGFsLiAyMDIwKSBhcyBLb2tvcm8ncyBQTC1CRVJUIHVzZXMgaXQgKGtva29ybzogQ3VzdG9tQWxiZXJ0OyB0cmFuc2Zvcm1lcnM6IEFsYmVydE1vZGVsKTogb25lIGxheWVyJ3Ncbi8vIHdlaWdodHMsIGFwcGxpZWQgYG51bV9oaWRkZW5fbGF5ZXJzYCB0aW1lcywgbm9ybWFsaXNlZCBhZnRlciBlYWNoIGhhbGYsIEdFTFUgaW4gaXRzIHRhbmggZm9ybSAoXCJnZWx1X25ld1wiKS5cblxuaW1wb3J0IHsgYXR0ZW50aW9uIH0gZnJvbSBcIi4uL29wcy9hdHRlbnRpb24udHNcIjtcbmltcG9ydCB7IGxpbmVhciB9IGZyb20gXCIuLi9vcHMvY29udjFkLnRzXCI7XG5pbXBvcnQgeyBsYXllck5vcm0gfSBmcm9tIFwiLi4vb3BzL25vcm0udHNcIjtcbmltcG9ydCB7IGVtYmVkZGluZyB9IGZyb20gXCIuLi9vcHMvcm93cy50c1wiO1xuaW1wb3J0IHR5cGUgeyBUYWJsZSwgV2VpZ2h0IH0gZnJvbSBcIi4uL29wcy93ZWlnaHQudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB0eXBlIHsgV2VpZ2h0cyB9IGZyb20gXCIuL3dlaWdodHMudHNcIjtcblxuLyoqIFRoZSBrZXlzIG9mIHRyYW5zZm9ybWVycycgQWxiZXJ0Q29uZmlnIHRoYXQgbWF0dGVyIGhlcmUuICovXG5leHBvcnQgaW50ZXJmYWNlIEFsYmVydENvbmZpZyB7XG4gIHJlYWRvbmx5IHZvY2FiX3NpemU6IG51bWJlcjtcbiAgcmVhZG9ubHkgZW1iZWRkaW5nX3NpemU6IG51bWJlcjtcbiAgcmVhZG9ubHkgaGlkZGVuX3NpemU6IG51bWJlcjtcbiAgcmVhZG9ubHkgbnVtX2F0dGVudGlvbl9oZWFkczogbnVtYmVyO1xuICByZWFkb25seSBpbnRlcm1lZGlhdGVfc2l6ZTogbnVtYmVyO1xuICByZWFkb25seSBudW1faGlkZGVuX2xheWVyczogbnVtYmVyO1xuICByZWFkb25seSBtYXhfcG9zaXRpb25fZW1iZWRkaW5nczogbnVtYmVyO1xufVxuXG5jb25zdCBFUFMgPSAxZS0xMjtcblxuaW50ZXJmYWNlIERlbnNlIHtcbiAgcmVhZG9ubHkgd2VpZ2h0OiBXZWlnaHQ7XG4gIHJlYWRvbmx5IGJpYXM6IFRlbnNvcjtcbn1cblxuaW50ZXJmYWNlIE5vcm0ge1xuICByZWFkb25seSBnYWluOiBUZW5zb3I7XG4gIHJlYWRvbmx5IGJpYXM6IFRlbnNvcjtcbn1cblxuY29uc3QgZGVuc2UgPSAodzogV2VpZ2h0cywgTzogbnVtYmVyLCBDOiBudW1iZXIpOiBEZW5zZSA9PiAoe1xuICB3ZWlnaHQ6IHcubGluZWFyKFwid2VpZ2h0XCIsIFtPLCBDXSksXG4gIGJpYXM6IHcudmVjdG9yKFwiYmlhc1wiLCBbT10pLFxufSk7XG5cbmNvbnN0IG5vcm0gPSAodzogV2VpZ2h0cywgQzogbnVtYmVyKTogTm9ybSA9PiAoe1xuICBnYWluOiB3LnZlY3RvcihcIndlaWdodFwiLCBbQ10pLFxuICBiaWFzOiB3LnZlY3RvcihcImJpYXNcIiwgW0NdKSxcbn0pO1xuXG5leHBvcnQgY2xhc3MgQWxiZXJ0IHtcbiAgcmVhZG9ubHkgI2NvbmZpZzogQWxiZXJ0Q29uZmlnO1xuICByZWFkb25seSAjd29yZDogVGFibGU7XG4gIHJlYWRvbmx5ICNwb3NpdGlvbjogVGFibGU7XG4gIHJlYWRvbmx5ICNzZWdtZW50OiBUYWJsZTtcbiAgcmVhZG9ubHkgI2VtYmVkZGluZ05vcm06IE5vcm07XG4gIHJlYWRvbmx5ICNtYXBwaW5nOiBEZW5zZTtcbiAgcmVhZG9ubHkgI3F1ZXJ5OiBEZW5zZTtcbiAgcmVhZG9ubHkgI2tleTogRGVuc2U7XG4gIHJlYWRvbmx5ICN2YWx1ZTogRGVuc2U7XG4gIHJlYWRvbmx5ICNvdXRwdXQ6IERlbnNlO1xuICByZWFkb25seSAjYXR0ZW50aW9uTm9ybTogTm9ybTtcbiAgcmVhZG9ubHkgI2ZmbjogRGVuc2U7XG4gIHJlYWRvbmx5ICNmZm5PdXRwdXQ6IERlbnNlO1xuICByZWFkb25seSAjbGF5ZXJOb3JtOiBOb3JtO1xuXG4gIGNvbnN0cnVjdG9yKHc6IFdlaWdodHMsIGNvbmZpZzogQWxiZXJ0Q29uZmlnKSB7XG4gICAgY29uc3QgeyB2b2NhYl9zaXplLCBlbWJlZGRpbmdfc2l6ZTogRSwgaGlkZGVuX3NpemU6IEMsIGludGVybWVkaWF0ZV9zaXplOiBGIH0gPSBjb25maWc7XG4gICAgdGhpcy4jY29uZmlnID0gY29uZmlnO1xuICAgIGNvbnN0IGVtYmVkZGluZ3MgPSB3LmF0KFwiZW1iZWRkaW5nc1wiKTtcbiAgICB0aGlzLiN3b3JkID0gZW1iZWRkaW5ncy50YWJsZShcIndvcmRfZW1iZWRkaW5ncy53ZWlnaHRcIiwgW3ZvY2FiX3NpemUsIEVdKTtcbiAgICB0aGlzLiNwb3NpdGlvbiA9IGVtYmVkZGluZ3MudGFibGUoXCJwb3NpdGlvbl9lbWJlZGRpbmdzLndlaWdodFwiLCBbY29uZmlnLm1heF9wb3NpdGlvbl9lbWJlZGRpbmdzLCBFXSk7XG4gICAgdGhpcy4jc2VnbWVudCA9IGVtYmVkZGluZ3MudGFibGUoXCJ0b2tlbl90eXBlX2VtYmVkZGluZ3Mud2VpZ2h0XCIsIFsyLCBFXSk7XG4gICAgdGhpcy4jZW1iZWRkaW5nTm9ybSA9IG5vcm0oZW1iZWRkaW5ncy5hdChcIkxheWVyTm9ybVwiKSwgRSk7XG4gICAgdGhpcy4jbWFwcGluZyA9IGRlbnNlKHcuYXQoXCJlbmNvZGVyLmVtYmVkZGluZ19oaWRkZW5fbWFwcGluZ19pblwiKSwgQywgRSk7XG4gICAgY29uc3QgbGF5ZXIgPSB3LmF0KFwiZW5jb2Rlci5hbGJlcnRfbGF5ZXJfZ3JvdXBzXCIsIDAsIFwiYWxiZXJ0X2xheWVyc1wiLCAwKTtcbiAgICB0aGlzLiNxdWVyeSA9IGRlbnNlKGxheWVyLmF0KFwiYXR0ZW50aW9uLnF1ZXJ5XCIpLCBDLCBDKTtcbiAgICB0aGlzLiNrZXkgPSBkZW5zZShsYXllci5hdChcImF0dGVudGlvbi5rZXlcIiksIEMsIEMpO1xuICAgIHRoaXMuI3ZhbHVlID0gZGVuc2UobGF5ZXIuYXQoXCJhdHRlbnRpb24udmFsdWVcIiksIEMsIEMpO1xuICAgIHRoaXMuI291dHB1dCA9IGRlbnNlKGxheWVyLmF0KFwiYXR0ZW50aW9uLmRlbnNlXCIpLCBDLCBDKTtcbiAgICB0aGlzLiNhdHRlbnRpb25Ob3JtID0gbm9ybShsYXllci5hdChcImF0dGVudGlvbi5MYXllck5vcm1cIiksIEMpO1xuICAgIHRoaXMuI2ZmbiA9IGRlbnNlKGxheWVyLmF0KFwiZmZuXCIpLCBGLCBDKTtcbiAgICB0aGlzLiNmZm5PdXRwdXQgPSBkZW5zZShsYXllci5hdChcImZmbl9vdXRwdXRcIiksIEMsIEYpO1xuICAgIHRoaXMuI2xheWVyTm9ybSA9IG5vcm0obGF5ZXIuYXQoXCJmdWxsX2xheWVyX2xheWVyX25vcm1cIiksIEMpO1xuICB9XG5cbiAgLyoqIGlkcyBbVF0gLT4gbGFzdCBoaWRkZW4gc3RhdGUgW1QsIENdLiAqL1xuICBmb3J3YXJkKGlkczogVGVuc29yPFwidTMyXCI+KTogVGVuc29yIHtcbiAgICByZXR1cm4gaWRzLmRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgICBjb25zdCBleHRyYSA9IHsgcG9zaXRpb246IHRoaXMuI3Bvc2l0aW9uLCBzZWdtZW50OiB0aGlzLiNzZWdtZW50IH07XG4gICAgICBjb25zdCBlID0gZW1iZWRkaW5nKGlkcywgdGhpcy4jd29yZCwgdGhpcy4jY29uZmlnLmVtYmVkZGluZ19zaXplLCBleHRyYSk7IC8vIFtULCBFXVxuICAgICAgY29uc3QgeyBnYWluLCBiaWFzIH0gPSB0aGlzLiNlbWJlZGRpbmdOb3JtO1xuICAgICAgbGV0IHggPSBhcHBseSh0aGlzLiNtYXBwaW5nLCBsYXllck5vcm0oZSwgZ2FpbiwgYmlhcywgeyBlcHM6IEVQUyB9KSk7IC8vIFtULCBDXVxuICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCB0aGlzLiNjb25maWcubnVtX2hpZGRlbl9sYXllcnM7IGkrKykgeCA9IHRoaXMuI2xheWVyKHgpO1xuICAgICAgcmV0dXJuIHg7XG4gICAgfSk7XG4gIH1cblxuICAjbGF5ZXIoeDogVGVuc29yKTogVGVuc29yIHtcbiAgICByZXR1cm4geC5kZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgY29uc3QgaGVhZHMgPSB0aGlzLiNjb25maWcubnVtX2F0dGVudGlvbl9oZWFkcztcbiAgICAgIGNvbnN0IGNvbnRleHQgPSBhdHRlbnRpb24oYXBwbHkodGhpcy4jcXVlcnksIHgpLCBhcHBseSh0aGlzLiNrZXksIHgpLCBhcHBseSh0aGlzLiN2YWx1ZSwgeCksIGhlYWRzKTtcbiAgICAgIGNvbnN0IGEgPSBub3JtYWxpc2UodGhpcy4jYXR0ZW50aW9uTm9ybSwgYXBwbHkodGhpcy4jb3V0cHV0LCBjb250ZXh0KSwgeCk7XG4gICAgICBjb25zdCB7IHdlaWdodCwgYmlhcyB9ID0gdGhpcy4jZmZuO1xuICAgICAgY29uc3QgaGlkZGVuID0gbGluZWFyKGEsIHdlaWdodCwgeyBiaWFzLCBhY3RpdmF0aW9uOiBcImdlbHVcIiB9KTsgLy8gW1QsIEZdXG4gICAgICByZXR1cm4gbm9ybWFsaXNlKHRoaXMuI2xheWVyTm9ybSwgYXBwbHkodGhpcy4jZmZuT3V0cHV0LCBoaWRkZW4pLCBhKTsgLy8gW1QsIENdXG4gICAgfSk7XG4gIH1cbn1cblxuY29uc3QgYXBwbHkgPSAoeyB3ZWlnaHQsIGJpYXMgfTogRGVuc2UsIHg6IFRlbnNvcikgPT4gbGluZWFyKHgsIHdlaWdodCwgeyBiaWFzIH0pO1xuXG5jb25zdCBub3JtYWxpc2UgPSAoeyBnYWluLCBiaWFzIH06IE5vcm0sIHg6IFRlbnNvciwgcmVzaWR1YWw6IFRlbnNvcikgPT5cbiAgbGF5ZXJOb3JtKHgsIGdhaW4sIGJpYXMsIHsgZXBzOiBFUFMsIHJlc2lkdWFsIH0pO1xuIiwgIi8vIEFjdGl2YXRpb25zIGFuZCBzdW1zLCB2YWx1ZSBieSB2YWx1ZS5cblxuaW1wb3J0IHsgRGV2aWNlIH0gZnJvbSBcIi4uL3NyYy9kZXZpY2UudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB7IGV4cGVjdFNoYXBlLCByb3dzQW5kQ29sdW1ucyB9IGZyb20gXCIuL2NoZWNrLnRzXCI7XG5cbi8qKiBMZWFreSBSZUxVIGJ5IGl0cyBzbG9wZSwgb3IgU25ha2UgYnkgaXRzIGFscGhhIFtDXS4gKi9cbmV4cG9ydCB0eXBlIEFjdGl2YXRpb24gPSB7IHJlYWRvbmx5IHNsb3BlOiBudW1iZXIgfSB8IHsgcmVhZG9ubHkgYWxwaGE6IFRlbnNvciB9O1xuXG4vKiogYWN0aXZhdGlvbigoeCAtIG1lYW4pICogc2NhbGUgKyBzaGlmdCk6IHggW1QsIENdLCBhZmZpbmUgWzMsIENdIChtZWFuLCBzY2FsZSwgc2hpZnQpIG9yIG51bGwuICovXG5leHBvcnQgZnVuY3Rpb24gYWN0aXZhdGlvbih4OiBUZW5zb3IsIGtpbmQ6IEFjdGl2YXRpb24sIGFmZmluZTogVGVuc29yIHwgbnVsbCA9IG51bGwpOiBUZW5zb3Ige1xuICBjb25zdCBbLCBDXSA9IHJvd3NBbmRDb2x1bW5zKFwiYWN0aXZhdGlvblwiLCBcInhcIiwgeCk7XG4gIGNvbnN0IGFscGhhID0gXCJhbHBoYVwiIGluIGtpbmQgPyBraW5kLmFscGhhIDogbnVsbDtcbiAgaWYgKGFmZmluZSkgZXhwZWN0U2hhcGUoXCJhY3RpdmF0aW9uXCIsIFwiYWZmaW5lXCIsIGFmZmluZSwgWzMsIENdKTtcbiAgaWYgKGFscGhhKSBleHBlY3RTaGFwZShcImFjdGl2YXRpb25cIiwgXCJhbHBoYVwiLCBhbHBoYSwgW0NdKTtcbiAgY29uc3Qgb3V0ID0geC5kZXZpY2UuZW1wdHkoeC5zaGFwZSk7XG4gIHguZGV2aWNlLnJ1bihcbiAgICBcImFjdGl2YXRpb25cIixcbiAgICB7IHgsIGFmZmluZSwgYWxwaGEsIG91dCB9LFxuICAgIHsgbGVuZ3RoOiB4LnNpemUsIEMsIHNsb3BlOiBcInNsb3BlXCIgaW4ga2luZCA/IGtpbmQuc2xvcGUgOiAwIH0sXG4gICAge1xuICAgICAgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKHguc2l6ZSAvIDY0KSksXG4gICAgICBjb25zdGFudHM6IHsgSEFTX0FGRklORTogTnVtYmVyKGFmZmluZSAhPT0gbnVsbCksIEFDVElWQVRJT046IGFscGhhID8gMiA6IDEgfSxcbiAgICAgIHdvcms6IDQgKiB4LnNpemUsXG4gICAgfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cblxuLyoqICh4ICsgeSkgKiBnYWluLCBvZiBvbmUgc2hhcGUuICovXG5leHBvcnQgZnVuY3Rpb24gYWRkKHg6IFRlbnNvciwgeTogVGVuc29yLCBnYWluID0gMSk6IFRlbnNvciB7XG4gIGV4cGVjdFNoYXBlKFwiYWRkXCIsIFwieVwiLCB5LCB4LnNoYXBlKTtcbiAgY29uc3Qgb3V0ID0geC5kZXZpY2UuZW1wdHkoeC5zaGFwZSk7XG4gIHguZGV2aWNlLnJ1bihcbiAgICBcImFkZFwiLFxuICAgIHsgeCwgeSwgb3V0IH0sXG4gICAgeyBsZW5ndGg6IHguc2l6ZSwgZ2FpbiB9LFxuICAgIHsgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKHguc2l6ZSAvIDY0KSksIHdvcms6IDIgKiB4LnNpemUgfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cblxuLyoqIFJlZmxlY3Rpb24gcGFkZGluZyBvZiBgbGVmdGAgcm93cyBhdCB0aGUgc3RhcnQsIHBsdXMgeTogeCBbVCwgQ10sIHkgW1QgKyBsZWZ0LCBDXSAtPiBbVCArIGxlZnQsIENdLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlZmxlY3Rpb25QYWRBZGQoeDogVGVuc29yLCB5OiBUZW5zb3IsIGxlZnQ6IG51bWJlcik6IFRlbnNvciB7XG4gIGNvbnN0IFtULCBDXSA9IHJvd3NBbmRDb2x1bW5zKFwicmVmbGVjdGlvblBhZEFkZFwiLCBcInhcIiwgeCk7XG4gIGV4cGVjdFNoYXBlKFwicmVmbGVjdGlvblBhZEFkZFwiLCBcInlcIiwgeSwgW1QgKyBsZWZ0LCBDXSk7XG4gIGNvbnN0IG91dCA9IHguZGV2aWNlLmVtcHR5KFtUICsgbGVmdCwgQ10pO1xuICB4LmRldmljZS5ydW4oXG4gICAgXCJyZWZsZWN0aW9uX3BhZF9hZGRcIixcbiAgICB7IHgsIHksIG91dCB9LFxuICAgIHsgVCwgQywgbGVmdCB9LFxuICAgIHsgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKG91dC5zaXplIC8gNjQpKSwgd29yazogMiAqIG91dC5zaXplIH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG4iLCAiLy8gU2hvcnQtdGltZSBGb3VyaWVyIHRyYW5zZm9ybXMgb2YgYSBzaWduYWwgb24gdGhlIGRldmljZSwgYm90aCB3YXlzLCB3aXRoIGEgcGVyaW9kaWMgSGFubiB3aW5kb3cgb2Ygbl9mZnQuXG5cbmltcG9ydCB7IERldmljZSB9IGZyb20gXCIuLi9zcmMvZGV2aWNlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgeyBleHBlY3RTaGFwZSwgcm93c0FuZENvbHVtbnMgfSBmcm9tIFwiLi9jaGVjay50c1wiO1xuaW1wb3J0IHsgcm91bmRVcCB9IGZyb20gXCIuL3dlaWdodC50c1wiO1xuXG4vKiogVGFibGVzIG9mIG9uZSB0cmFuc2Zvcm0sIGZvciBib3RoIHdheXMuICovXG5leHBvcnQgaW50ZXJmYWNlIEZvdXJpZXIge1xuICByZWFkb25seSBuX2ZmdDogbnVtYmVyO1xuICByZWFkb25seSBob3A6IG51bWJlcjtcbiAgLyoqIFtuX2ZmdCAvIDIgKyAxLCBuX2ZmdCAvIDIsIDJdLCBzZWUga2VybmVscy9zdGZ0Lndnc2wuICovXG4gIHJlYWRvbmx5IGFuYWx5c2lzOiBUZW5zb3I7XG4gIC8qKiBbbl9mZnQsIG5fZmZ0IC8gMiArIDEsIDJdLCBzZWUga2VybmVscy9pc3RmdC53Z3NsLiAqL1xuICByZWFkb25seSBzeW50aGVzaXM6IFRlbnNvcjtcbiAgLyoqIFtuX2ZmdF0gKi9cbiAgcmVhZG9ubHkgd2luZG93OiBUZW5zb3I7XG59XG5cbi8qKiBUYWJsZXMgZm9yIG5fZmZ0IChldmVuKSwgY29tcHV0ZWQgaW4gZjY0IGFuZCByb3VuZGVkIHRvIGYzMjsgc2luZXMgdGhhdCBhcmUgemVybyBhcmUgZXhhY3QgemVyb3MuICovXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlRm91cmllcihkZXZpY2U6IERldmljZSwgbl9mZnQ6IG51bWJlciwgaG9wOiBudW1iZXIpOiBGb3VyaWVyIHtcbiAgY29uc3QgaGFsZiA9IG5fZmZ0IC8gMjtcbiAgY29uc3Qgd2luZG93ID0gQXJyYXkuZnJvbSh7IGxlbmd0aDogbl9mZnQgfSwgKF8sIGkpID0+IDAuNSAqICgxIC0gTWF0aC5jb3MoKDIgKiBNYXRoLlBJICogaSkgLyBuX2ZmdCkpKTtcbiAgY29uc3QgY29zaW5lID0gKGk6IG51bWJlcikgPT4gTWF0aC5jb3MoKDIgKiBNYXRoLlBJICogKGkgJSBuX2ZmdCkpIC8gbl9mZnQpO1xuICBjb25zdCBzaW5lID0gKGk6IG51bWJlcikgPT4gKGkgJSBoYWxmID09PSAwID8gMCA6IE1hdGguc2luKCgyICogTWF0aC5QSSAqIChpICUgbl9mZnQpKSAvIG5fZmZ0KSk7XG4gIGNvbnN0IGFuYWx5c2lzOiBudW1iZXJbXSA9IFtdO1xuICBmb3IgKGxldCBrID0gMDsgayA8PSBoYWxmOyBrKyspIHtcbiAgICBjb25zdCBzaWduID0gayAlIDIgPT09IDAgPyAxIDogLTE7XG4gICAgZm9yIChsZXQgaiA9IDA7IGogPCBoYWxmOyBqKyspIHtcbiAgICAgIGNvbnN0IHcgPSB3aW5kb3dbaGFsZiArIGpdITtcbiAgICAgIGFuYWx5c2lzLnB1c2goc2lnbiAqIHcgKiBjb3NpbmUoayAqIGopLCAtc2lnbiAqIHcgKiBzaW5lKGsgKiBqKSk7XG4gICAgfVxuICB9XG4gIGNvbnN0IHN5bnRoZXNpczogbnVtYmVyW10gPSBbXTtcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCBuX2ZmdDsgaSsrKSB7XG4gICAgZm9yIChsZXQgayA9IDA7IGsgPD0gaGFsZjsgaysrKSB7XG4gICAgICBjb25zdCB3ID0gKHdpbmRvd1tpXSEgLyBuX2ZmdCkgKiAoayA9PT0gMCB8fCBrID09PSBoYWxmID8gMSA6IDIpO1xuICAgICAgc3ludGhlc2lzLnB1c2godyAqIGNvc2luZShrICogaSksIC13ICogc2luZShrICogaSkpO1xuICAgIH1cbiAgfVxuICByZXR1cm4ge1xuICAgIG5fZmZ0LFxuICAgIGhvcCxcbiAgICBhbmFseXNpczogZGV2aWNlLnRlbnNvcihhbmFseXNpcywgW2hhbGYgKyAxLCBoYWxmLCAyXSksXG4gICAgc3ludGhlc2lzOiBkZXZpY2UudGVuc29yKHN5bnRoZXNpcywgW25fZmZ0LCBoYWxmICsgMSwgMl0pLFxuICAgIHdpbmRvdzogZGV2aWNlLnRlbnNvcih3aW5kb3csIFtuX2ZmdF0pLFxuICB9O1xufVxuXG4vKipcbiAqIE1hZ25pdHVkZXMgYW5kIGFuZ2xlcywgY2VudHJlZCB3aXRoIHJlZmxlY3QgcGFkZGluZzogeCBbc2FtcGxlc10gLT4gW3NhbXBsZXMgLyBob3AgKyAxLCBuX2ZmdCArIDIgcm91bmRlZCB1cCB0byA0XTpcbiAqIG5fZmZ0IC8gMiArIDEgbWFnbml0dWRlcywgYXMgbWFueSBhbmdsZXMsIHplcm9zLlxuICovXG5leHBvcnQgZnVuY3Rpb24gc3RmdCh4OiBUZW5zb3IsIGZvdXJpZXI6IEZvdXJpZXIpOiBUZW5zb3Ige1xuICBleHBlY3RTaGFwZShcInN0ZnRcIiwgXCJ4XCIsIHgsIFtcInNhbXBsZXNcIl0pO1xuICBjb25zdCBoYWxmID0gZm91cmllci5uX2ZmdCAvIDI7XG4gIGNvbnN0IGZyYW1lcyA9IE1hdGguZmxvb3IoeC5zaXplIC8gZm91cmllci5ob3ApICsgMTtcbiAgY29uc3QgY29sdW1ucyA9IHJvdW5kVXAoMiAqIChoYWxmICsgMSksIDQpO1xuICBjb25zdCBvdXQgPSB4LmRldmljZS5lbXB0eShbZnJhbWVzLCBjb2x1bW5zXSk7XG4gIHguZGV2aWNlLnJ1bihcbiAgICBcInN0ZnRcIixcbiAgICB7IHgsIGJhc2lzOiBmb3VyaWVyLmFuYWx5c2lzLCBvdXQgfSxcbiAgICB7IHNhbXBsZXM6IHguc2l6ZSwgZnJhbWVzLCBob3A6IGZvdXJpZXIuaG9wLCBoYWxmLCBjb2x1bW5zIH0sXG4gICAgeyBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwoKGZyYW1lcyAqIChoYWxmICsgMSkpIC8gNjQpKSwgd29yazogMiAqIGZyYW1lcyAqIGhhbGYgKiBoYWxmIH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG5cbi8qKiBpU1RGVE5ldCdzIGhlYWQ6IHggW2ZyYW1lcywgMiBiaW5zXSAtPiBzcGVjdHJ1bSBleHAoeFs6Ymluc10pIGVee2kgc2luKHhbYmluczpdKX0sIFtmcmFtZXMsIGJpbnMsIDJdLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGV4cFBoYXNlKHg6IFRlbnNvcik6IFRlbnNvciB7XG4gIGNvbnN0IFtmcmFtZXMsIGNvbHVtbnNdID0gcm93c0FuZENvbHVtbnMoXCJleHBQaGFzZVwiLCBcInhcIiwgeCk7XG4gIGNvbnN0IGJpbnMgPSBjb2x1bW5zIC8gMjtcbiAgY29uc3Qgb3V0ID0geC5kZXZpY2UuZW1wdHkoW2ZyYW1lcywgYmlucywgMl0pO1xuICB4LmRldmljZS5ydW4oXG4gICAgXCJleHBfcGhhc2VcIixcbiAgICB7IHgsIG91dCB9LFxuICAgIHsgZnJhbWVzLCBiaW5zLCBjb2x1bW5zIH0sXG4gICAgeyBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwoKGZyYW1lcyAqIGJpbnMpIC8gNjQpKSwgd29yazogMjAgKiBmcmFtZXMgKiBiaW5zIH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG5cbi8qKiBzcGVjdHJ1bSBbZnJhbWVzLCBuX2ZmdCAvIDIgKyAxLCAyXSAtPiBbKGZyYW1lcyAtIDEpICogaG9wXSwgYXMgdG9yY2guaXN0ZnQgd2l0aCBgY2VudGVyYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc3RmdChzcGVjdHJ1bTogVGVuc29yLCBmb3VyaWVyOiBGb3VyaWVyKTogVGVuc29yIHtcbiAgY29uc3QgeyBuX2ZmdCwgaG9wIH0gPSBmb3VyaWVyO1xuICBjb25zdCBiaW5zID0gbl9mZnQgLyAyICsgMTtcbiAgZXhwZWN0U2hhcGUoXCJpc3RmdFwiLCBcInNwZWN0cnVtXCIsIHNwZWN0cnVtLCBbXCJmcmFtZXNcIiwgYmlucywgMl0pO1xuICBjb25zdCBmcmFtZXMgPSBzcGVjdHJ1bS5zaGFwZVswXSE7XG4gIGNvbnN0IG91dCA9IHNwZWN0cnVtLmRldmljZS5lbXB0eShbKGZyYW1lcyAtIDEpICogaG9wXSk7XG4gIHNwZWN0cnVtLmRldmljZS5ydW4oXG4gICAgXCJpc3RmdFwiLFxuICAgIHsgc3BlY3RydW0sIGJhc2lzOiBmb3VyaWVyLnN5bnRoZXNpcywgd2luZG93OiBmb3VyaWVyLndpbmRvdywgb3V0IH0sXG4gICAgeyBmcmFtZXMsIGJpbnMsIG5fZmZ0LCBob3AgfSxcbiAgICB7IGdyaWQ6IERldmljZS5mb2xkKE1hdGguY2VpbChvdXQuc2l6ZSAvIDY0KSksIHdvcms6IG91dC5zaXplICogYmlucyAqIE1hdGguY2VpbChuX2ZmdCAvIGhvcCkgKiAyIH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG4iLCAiLy8gVGVuc29ycyB0aGF0IGxpdmUgYWNyb3NzIHdhaXRzLCB3aGVyZSBubyBzY29wZSBjYW46IGZyZWVkIG9uZSBieSBvbmUgd2hlbiB0aGV5IGFyZSB1c2VkIHVwLCB0aGUgcmVzdCBhdCB0aGUgZW5kLlxuXG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5cbmV4cG9ydCBjbGFzcyBIZWxkIHtcbiAgcmVhZG9ubHkgI3RlbnNvcnMgPSBuZXcgU2V0PFRlbnNvcj4oKTtcblxuICBhZGQ8VCBleHRlbmRzIFRlbnNvcj4odGVuc29yOiBUKTogVCB7XG4gICAgdGhpcy4jdGVuc29ycy5hZGQodGVuc29yKTtcbiAgICByZXR1cm4gdGVuc29yO1xuICB9XG5cbiAgZnJlZSguLi50ZW5zb3JzOiBUZW5zb3JbXSk6IHZvaWQge1xuICAgIGZvciAoY29uc3QgdGVuc29yIG9mIHRlbnNvcnMpIGlmICh0aGlzLiN0ZW5zb3JzLmRlbGV0ZSh0ZW5zb3IpKSB0ZW5zb3IuZGlzcG9zZSgpO1xuICB9XG5cbiAgZGlzcG9zZSgpOiB2b2lkIHtcbiAgICB0aGlzLmZyZWUoLi4udGhpcy4jdGVuc29ycyk7XG4gIH1cbn1cbiIsICIvLyBEZXB0aHdpc2UgdXBzYW1wbGluZy5cblxuaW1wb3J0IHsgRGV2aWNlIH0gZnJvbSBcIi4uL3NyYy9kZXZpY2UudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB7IGV4cGVjdENoYW5uZWxzLCBleHBlY3RTaGFwZSwgcm93c0FuZENvbHVtbnMgfSBmcm9tIFwiLi9jaGVjay50c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIERlcHRod2lzZVRyYW5zcG9zZU9wdGlvbnMge1xuICByZWFkb25seSBzdHJpZGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgcGFkZGluZzogbnVtYmVyO1xuICByZWFkb25seSBvdXRwdXRQYWRkaW5nOiBudW1iZXI7XG59XG5cbi8qKlxuICogUHlUb3JjaCdzIENvbnZUcmFuc3Bvc2UxZCB3aXRoIGFzIG1hbnkgZ3JvdXBzIGFzIGNoYW5uZWxzOiB4IFtULCBDXSwgd2VpZ2h0IFtDLCAxLCBLXSBmMzIsIGJpYXMgW0NdIC0+XG4gKiBbKFQgLSAxKSBzdHJpZGUgLSAyIHBhZGRpbmcgKyBLICsgb3V0cHV0UGFkZGluZywgQ10uXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkZXB0aHdpc2VDb252VHJhbnNwb3NlMWQoXG4gIHg6IFRlbnNvcixcbiAgd2VpZ2h0OiBUZW5zb3IsXG4gIGJpYXM6IFRlbnNvcixcbiAgeyBzdHJpZGUsIHBhZGRpbmcsIG91dHB1dFBhZGRpbmcgfTogRGVwdGh3aXNlVHJhbnNwb3NlT3B0aW9ucyxcbik6IFRlbnNvciB7XG4gIGNvbnN0IFtULCBDXSA9IHJvd3NBbmRDb2x1bW5zKFwiZGVwdGh3aXNlQ29udlRyYW5zcG9zZTFkXCIsIFwieFwiLCB4KTtcbiAgZXhwZWN0U2hhcGUoXCJkZXB0aHdpc2VDb252VHJhbnNwb3NlMWRcIiwgXCJ3ZWlnaHRcIiwgd2VpZ2h0LCBbXCJDXCIsIDEsIFwiS1wiXSk7XG4gIGNvbnN0IFt3ZWlnaHRfQywgLCBLXSA9IHdlaWdodC5zaGFwZSBhcyBbbnVtYmVyLCAxLCBudW1iZXJdO1xuICBleHBlY3RDaGFubmVscyhcImRlcHRod2lzZUNvbnZUcmFuc3Bvc2UxZFwiLCB4LCB3ZWlnaHRfQyk7XG4gIGV4cGVjdFNoYXBlKFwiZGVwdGh3aXNlQ29udlRyYW5zcG9zZTFkXCIsIFwiYmlhc1wiLCBiaWFzLCBbd2VpZ2h0X0NdKTtcbiAgY29uc3QgVF9vdXQgPSAoVCAtIDEpICogc3RyaWRlIC0gMiAqIHBhZGRpbmcgKyBLICsgb3V0cHV0UGFkZGluZztcbiAgY29uc3Qgb3V0ID0geC5kZXZpY2UuZW1wdHkoW1Rfb3V0LCBDXSk7XG4gIHguZGV2aWNlLnJ1bihcbiAgICBcImRlcHRod2lzZV9jb252X3RyYW5zcG9zZTFkXCIsXG4gICAgeyB4LCB3ZWlnaHQsIGJpYXMsIG91dCB9LFxuICAgIHsgVCwgQywgd2VpZ2h0X0MsIFRfb3V0LCBLLCBzdHJpZGUsIHBhZGRpbmcgfSxcbiAgICB7IGdyaWQ6IERldmljZS5mb2xkKE1hdGguY2VpbChvdXQuc2l6ZSAvIDY0KSksIHdvcms6IG91dC5zaXplICogSyB9LFxuICApO1xuICByZXR1cm4gb3V0O1xufVxuIiwgIi8vIFdoYXQgU3R5bGVUVFMgMidzIHByZWRpY3RvciBhbmQgZGVjb2RlciBzaGFyZSAoTGkgZXQgYWwuIDIwMjM7IGtva29yby9pc3RmdG5ldC5weSk6IGFkYXB0aXZlIGluc3RhbmNlIG5vcm0gYnkgYSBzdHlsZSxcbi8vIGFuZCB0aGUgcmVzaWR1YWwgYmxvY2sgYXJvdW5kIGl0LlxuXG5pbXBvcnQgeyB0eXBlIENvbnZPcHRpb25zLCBjb252MWQsIGxpbmVhciB9IGZyb20gXCIuLi8uLi9vcHMvY29udjFkLnRzXCI7XG5pbXBvcnQgeyBhY3RpdmF0aW9uLCB0eXBlIEFjdGl2YXRpb24gfSBmcm9tIFwiLi4vLi4vb3BzL2VsZW1lbnR3aXNlLnRzXCI7XG5pbXBvcnQgeyBhZGFwdGl2ZUluc3RhbmNlTm9ybSB9IGZyb20gXCIuLi8uLi9vcHMvbm9ybS50c1wiO1xuaW1wb3J0IHsgZGVwdGh3aXNlQ29udlRyYW5zcG9zZTFkIH0gZnJvbSBcIi4uLy4uL29wcy9yZXNhbXBsZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBXZWlnaHQgfSBmcm9tIFwiLi4vLi4vb3BzL3dlaWdodC50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHR5cGUgeyBXZWlnaHRzIH0gZnJvbSBcIi4uL3dlaWdodHMudHNcIjtcblxuLyoqIEEgbGluZWFyIHByb2plY3Rpb24gb2YgdGhlIHN0eWxlIHRvIGdhbW1hIGFuZCBiZXRhIG9mIEMgY2hhbm5lbHM6IFsxLCBTXSAtPiBbMSwgMiBDXS4gKi9cbmV4cG9ydCBjbGFzcyBTdHlsZVByb2plY3Rpb24ge1xuICByZWFkb25seSAjd2VpZ2h0OiBXZWlnaHQ7XG4gIHJlYWRvbmx5ICNiaWFzOiBUZW5zb3I7XG5cbiAgY29uc3RydWN0b3IodzogV2VpZ2h0cywgQzogbnVtYmVyLCBTOiBudW1iZXIpIHtcbiAgICB0aGlzLiN3ZWlnaHQgPSB3LmxpbmVhcihcImZjLndlaWdodFwiLCBbMiAqIEMsIFNdKTtcbiAgICB0aGlzLiNiaWFzID0gdy52ZWN0b3IoXCJmYy5iaWFzXCIsIFsyICogQ10pO1xuICB9XG5cbiAgZm9yd2FyZChzdHlsZTogVGVuc29yKTogVGVuc29yIHtcbiAgICByZXR1cm4gbGluZWFyKHN0eWxlLCB0aGlzLiN3ZWlnaHQsIHsgYmlhczogdGhpcy4jYmlhcyB9KTtcbiAgfVxufVxuXG4vKiogQWRhSU4xZCwgdGhlbiBhbiBhY3RpdmF0aW9uLCB0aGVuIGEgY29udm9sdXRpb24uICovXG5leHBvcnQgY2xhc3MgQWRhaW5Db252MWQge1xuICByZWFkb25seSAjc3R5bGU6IFN0eWxlUHJvamVjdGlvbjtcbiAgcmVhZG9ubHkgI3dlaWdodDogV2VpZ2h0O1xuICByZWFkb25seSAjYmlhczogVGVuc29yO1xuXG4gIGNvbnN0cnVjdG9yKFxuICAgIHc6IFdlaWdodHMsXG4gICAgbm9ybTogc3RyaW5nLFxuICAgIGNvbnY6IHN0cmluZyxcbiAgICBbTywgQywgS106IHJlYWRvbmx5IFtudW1iZXIsIG51bWJlciwgbnVtYmVyXSxcbiAgICBTOiBudW1iZXIsXG4gICkge1xuICAgIHRoaXMuI3N0eWxlID0gbmV3IFN0eWxlUHJvamVjdGlvbih3LmF0KG5vcm0pLCBDLCBTKTtcbiAgICB0aGlzLiN3ZWlnaHQgPSB3LmNvbnYoY29udiwgW08sIEMsIEtdKTtcbiAgICB0aGlzLiNiaWFzID0gdy52ZWN0b3IoYCR7Y29udn0uYmlhc2AsIFtPXSk7XG4gIH1cblxuICAvKiogeCBbVCwgQ10gLT4gW1QsIENdOiB0aGUgbm9ybSBhbmQgdGhlIGFjdGl2YXRpb24gYWxvbmUuICovXG4gIG5vcm1hbGlzZSh4OiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IsIGtpbmQ6IEFjdGl2YXRpb24pOiBUZW5zb3Ige1xuICAgIHJldHVybiB4LmRldmljZS5zY29wZSgoKSA9PiBhY3RpdmF0aW9uKHgsIGtpbmQsIGFkYXB0aXZlSW5zdGFuY2VOb3JtKHgsIHRoaXMuI3N0eWxlLmZvcndhcmQoc3R5bGUpKSkpO1xuICB9XG5cbiAgLyoqIHogW1QsIENdIC0+IFtULCBPXTsgcm93cyBhcmUga2VwdC4gKi9cbiAgY29udm9sdmUoejogVGVuc29yLCBvcHRpb25zOiBDb252T3B0aW9ucyA9IHt9KTogVGVuc29yIHtcbiAgICBjb25zdCB7IGRpbGF0aW9uID0gMSB9ID0gb3B0aW9ucztcbiAgICByZXR1cm4gY29udjFkKHosIHRoaXMuI3dlaWdodCwge1xuICAgICAgLi4ub3B0aW9ucyxcbiAgICAgIGJpYXM6IHRoaXMuI2JpYXMsXG4gICAgICBwYWRkaW5nOiAoZGlsYXRpb24gKiAodGhpcy4jd2VpZ2h0LnRhcHMgLSAxKSkgLyAyLFxuICAgIH0pO1xuICB9XG5cbiAgZm9yd2FyZCh4OiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IsIGtpbmQ6IEFjdGl2YXRpb24sIG9wdGlvbnM6IENvbnZPcHRpb25zID0ge30pOiBUZW5zb3Ige1xuICAgIHJldHVybiB4LmRldmljZS5zY29wZSgoKSA9PiB0aGlzLmNvbnZvbHZlKHRoaXMubm9ybWFsaXNlKHgsIHN0eWxlLCBraW5kKSwgb3B0aW9ucykpO1xuICB9XG59XG5cbi8qKiBBZGFpblJlc0JsazFkOiAoc2hvcnRjdXQgKyBjb252MihsZWFreShBZGFJTihjb252MShwb29sKGxlYWt5KEFkYUlOKHgpKSkpKSkpKSAvIHNxcnQoMiksIHNsb3BlIDAuMi4gKi9cbmV4cG9ydCBjbGFzcyBBZGFpblJlc0Jsb2NrMWQge1xuICBzdGF0aWMgcmVhZG9ubHkgU0xPUEUgPSAwLjI7XG4gIHJlYWRvbmx5ICNmaXJzdDogQWRhaW5Db252MWQ7XG4gIHJlYWRvbmx5ICNzZWNvbmQ6IEFkYWluQ29udjFkO1xuICAvKiogRG91YmxlcyB0aGUgcm93cy4gKi9cbiAgcmVhZG9ubHkgI3Bvb2w6IHsgd2VpZ2h0OiBUZW5zb3I7IGJpYXM6IFRlbnNvciB9IHwgbnVsbDtcbiAgcmVhZG9ubHkgI3Nob3J0Y3V0OiBXZWlnaHQgfCBudWxsO1xuXG4gIGNvbnN0cnVjdG9yKHc6IFdlaWdodHMsIEM6IG51bWJlciwgTzogbnVtYmVyLCBTOiBudW1iZXIsIHVwc2FtcGxlID0gZmFsc2UpIHtcbiAgICB0aGlzLiNmaXJzdCA9IG5ldyBBZGFpbkNvbnYxZCh3LCBcIm5vcm0xXCIsIFwiY29udjFcIiwgW08sIEMsIDNdLCBTKTtcbiAgICB0aGlzLiNzZWNvbmQgPSBuZXcgQWRhaW5Db252MWQodywgXCJub3JtMlwiLCBcImNvbnYyXCIsIFtPLCBPLCAzXSwgUyk7XG4gICAgdGhpcy4jcG9vbCA9IHVwc2FtcGxlXG4gICAgICA/IHsgd2VpZ2h0OiB3LmRlcHRod2lzZShcInBvb2xcIiwgW0MsIDEsIDNdKSwgYmlhczogdy52ZWN0b3IoXCJwb29sLmJpYXNcIiwgW0NdKSB9XG4gICAgICA6IG51bGw7XG4gICAgdGhpcy4jc2hvcnRjdXQgPSBDID09PSBPID8gbnVsbCA6IHcuY29udihcImNvbnYxeDFcIiwgW08sIEMsIDFdKTtcbiAgfVxuXG4gIC8qKiB4IFtULCBDXSwgc3R5bGUgWzEsIFNdIC0+IFtUIG9yIDIgVCwgT10uICovXG4gIGZvcndhcmQoeDogVGVuc29yLCBzdHlsZTogVGVuc29yKTogVGVuc29yIHtcbiAgICByZXR1cm4geC5kZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgY29uc3Qga2luZCA9IHsgc2xvcGU6IEFkYWluUmVzQmxvY2sxZC5TTE9QRSB9O1xuICAgICAgbGV0IHogPSB0aGlzLiNmaXJzdC5ub3JtYWxpc2UoeCwgc3R5bGUsIGtpbmQpO1xuICAgICAgaWYgKHRoaXMuI3Bvb2wpIHtcbiAgICAgICAgY29uc3QgeyB3ZWlnaHQsIGJpYXMgfSA9IHRoaXMuI3Bvb2w7XG4gICAgICAgIHogPSBkZXB0aHdpc2VDb252VHJhbnNwb3NlMWQoeiwgd2VpZ2h0LCBiaWFzLCB7IHN0cmlkZTogMiwgcGFkZGluZzogMSwgb3V0cHV0UGFkZGluZzogMSB9KTsgLy8gWzIgVCwgQ11cbiAgICAgIH1cbiAgICAgIGNvbnN0IHkgPSB0aGlzLiNmaXJzdC5jb252b2x2ZSh6KTsgLy8gW1Qgb3IgMiBULCBPXVxuICAgICAgLy8gQSBwcm9qZWN0aW9uIGNvbW11dGVzIHdpdGggcmVwZWF0aW5nIHJvd3M6IGl0IGlzIGRvbmUgYmVmb3JlLCBhbmQgdGhlIGVwaWxvZ3VlIHJlcGVhdHMuXG4gICAgICBjb25zdCBzaG9ydGN1dCA9IHRoaXMuI3Nob3J0Y3V0ID8gY29udjFkKHgsIHRoaXMuI3Nob3J0Y3V0KSA6IHg7XG4gICAgICByZXR1cm4gdGhpcy4jc2Vjb25kLmZvcndhcmQoeSwgc3R5bGUsIGtpbmQsIHtcbiAgICAgICAgcmVzaWR1YWw6IHNob3J0Y3V0LFxuICAgICAgICByZXNpZHVhbFNoaWZ0OiB0aGlzLiNwb29sID8gMSA6IDAsXG4gICAgICAgIGdhaW46IE1hdGguU1FSVDFfMixcbiAgICAgIH0pO1xuICAgIH0pO1xuICB9XG59XG4iLCAiLy8gVGhlIGlTVEZUTmV0IGdlbmVyYXRvciAoS2FuZWtvIGV0IGFsLiAyMDIyKSB3aXRoIGEgaGFybW9uaWMgc291cmNlLCBhcyBpbiBLb2tvcm8gKGtva29yby9pc3RmdG5ldC5weTogR2VuZXJhdG9yKTpcbi8vIEhpRmktR0FOJ3MgdXBzYW1wbGluZyBzdGFnZXMsIGVhY2ggd2l0aCB0aGUgdHJhbnNmb3JtZWQgc291cmNlIGFkZGVkLCBhbmQgYW4gaW52ZXJzZSBGb3VyaWVyIHRyYW5zZm9ybSBhdCB0aGUgZW5kLlxuXG5pbXBvcnQgeyBjb252MWQsIGNvbnZUcmFuc3Bvc2UxZCB9IGZyb20gXCIuLi9vcHMvY29udjFkLnRzXCI7XG5pbXBvcnQgeyBhY3RpdmF0aW9uLCBhZGQsIHJlZmxlY3Rpb25QYWRBZGQgfSBmcm9tIFwiLi4vb3BzL2VsZW1lbnR3aXNlLnRzXCI7XG5pbXBvcnQgeyBjcmVhdGVGb3VyaWVyLCBleHBQaGFzZSwgdHlwZSBGb3VyaWVyLCBpc3RmdCwgc3RmdCB9IGZyb20gXCIuLi9vcHMvc3RmdC50c1wiO1xuaW1wb3J0IHR5cGUgeyBXZWlnaHQgfSBmcm9tIFwiLi4vb3BzL3dlaWdodC50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgSGVsZCB9IGZyb20gXCIuL2hlbGQudHNcIjtcbmltcG9ydCB0eXBlIHsgSXN0ZnRuZXRDb25maWcgfSBmcm9tIFwiLi9rb2tvcm8vY29uZmlnLnRzXCI7XG5pbXBvcnQgeyBBZGFpbkNvbnYxZCB9IGZyb20gXCIuL2tva29yby9sYXllcnMudHNcIjtcbmltcG9ydCB0eXBlIHsgVGFwIH0gZnJvbSBcIi4va29rb3JvL3RhcC50c1wiO1xuaW1wb3J0IHR5cGUgeyBXZWlnaHRzIH0gZnJvbSBcIi4vd2VpZ2h0cy50c1wiO1xuXG4vKiogQWRhSU5SZXNCbG9jazE6IHJvdW5kcyBvZiB4ICs9IGNvbnYoc25ha2UoQWRhSU4oZGlsYXRlZCBjb252KHNuYWtlKEFkYUlOKHgpKSkpKSkuICovXG5leHBvcnQgY2xhc3MgU25ha2VSZXNCbG9jayB7XG4gIHJlYWRvbmx5ICNyb3VuZHM6IHtcbiAgICBkaWxhdGlvbjogbnVtYmVyO1xuICAgIGZpcnN0OiBBZGFpbkNvbnYxZDtcbiAgICBzZWNvbmQ6IEFkYWluQ29udjFkO1xuICAgIGFscGhhMTogVGVuc29yO1xuICAgIGFscGhhMjogVGVuc29yO1xuICB9W107XG5cbiAgY29uc3RydWN0b3IodzogV2VpZ2h0cywgQzogbnVtYmVyLCBLOiBudW1iZXIsIGRpbGF0aW9uczogcmVhZG9ubHkgbnVtYmVyW10sIFM6IG51bWJlcikge1xuICAgIHRoaXMuI3JvdW5kcyA9IGRpbGF0aW9ucy5tYXAoKGRpbGF0aW9uLCBpKSA9PiAoe1xuICAgICAgZGlsYXRpb24sXG4gICAgICBmaXJzdDogbmV3IEFkYWluQ29udjFkKHcsIGBhZGFpbjEuJHtpfWAsIGBjb252czEuJHtpfWAsIFtDLCBDLCBLXSwgUyksXG4gICAgICBzZWNvbmQ6IG5ldyBBZGFpbkNvbnYxZCh3LCBgYWRhaW4yLiR7aX1gLCBgY29udnMyLiR7aX1gLCBbQywgQywgS10sIFMpLFxuICAgICAgYWxwaGExOiB3LnZlY3RvcihgYWxwaGExLiR7aX1gLCBbMSwgQywgMV0pLnJlc2hhcGUoW0NdKSxcbiAgICAgIGFscGhhMjogdy52ZWN0b3IoYGFscGhhMi4ke2l9YCwgWzEsIEMsIDFdKS5yZXNoYXBlKFtDXSksXG4gICAgfSkpO1xuICB9XG5cbiAgLyoqIHggW1QsIENdLCBzdHlsZSBbMSwgU10gLT4gW1QsIENdLiAqL1xuICBmb3J3YXJkKHg6IFRlbnNvciwgc3R5bGU6IFRlbnNvcik6IFRlbnNvciB7XG4gICAgcmV0dXJuIHguZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGxldCB5ID0geDtcbiAgICAgIGZvciAoY29uc3QgeyBkaWxhdGlvbiwgZmlyc3QsIHNlY29uZCwgYWxwaGExLCBhbHBoYTIgfSBvZiB0aGlzLiNyb3VuZHMpIHtcbiAgICAgICAgY29uc3QgeiA9IGZpcnN0LmZvcndhcmQoeSwgc3R5bGUsIHsgYWxwaGE6IGFscGhhMSB9LCB7IGRpbGF0aW9uIH0pO1xuICAgICAgICB5ID0gc2Vjb25kLmZvcndhcmQoeiwgc3R5bGUsIHsgYWxwaGE6IGFscGhhMiB9LCB7IHJlc2lkdWFsOiB5IH0pO1xuICAgICAgfVxuICAgICAgcmV0dXJuIHk7XG4gICAgfSk7XG4gIH1cbn1cblxuaW50ZXJmYWNlIFN0YWdlIHtcbiAgcmVhZG9ubHkgcmF0ZTogbnVtYmVyO1xuICByZWFkb25seSBrZXJuZWw6IG51bWJlcjtcbiAgcmVhZG9ubHkgdXA6IHsgd2VpZ2h0OiBXZWlnaHQ7IGJpYXM6IFRlbnNvciB9O1xuICByZWFkb25seSBub2lzZUNvbnY6IHsgd2VpZ2h0OiBXZWlnaHQ7IGJpYXM6IFRlbnNvcjsgc3RyaWRlOiBudW1iZXI7IHBhZGRpbmc6IG51bWJlciB9O1xuICByZWFkb25seSBub2lzZUJsb2NrOiBTbmFrZVJlc0Jsb2NrO1xuICByZWFkb25seSBibG9ja3M6IFNuYWtlUmVzQmxvY2tbXTtcbn1cblxuZXhwb3J0IGNsYXNzIEdlbmVyYXRvciB7XG4gIHJlYWRvbmx5ICNmb3VyaWVyOiBGb3VyaWVyO1xuICByZWFkb25seSAjc3RhZ2VzOiBTdGFnZVtdO1xuICByZWFkb25seSAjcG9zdDogeyB3ZWlnaHQ6IFdlaWdodDsgYmlhczogVGVuc29yIH07XG5cbiAgY29uc3RydWN0b3IodzogV2VpZ2h0cywgY29uZmlnOiBJc3RmdG5ldENvbmZpZywgUzogbnVtYmVyKSB7XG4gICAgY29uc3QgeyB1cHNhbXBsZV9yYXRlczogcmF0ZXMsIGdlbl9pc3RmdF9uX2ZmdDogbl9mZnQsIGdlbl9pc3RmdF9ob3Bfc2l6ZTogaG9wIH0gPSBjb25maWc7XG4gICAgdGhpcy4jZm91cmllciA9IGNyZWF0ZUZvdXJpZXIody5kZXZpY2UsIG5fZmZ0LCBob3ApO1xuICAgIHcub3duKHRoaXMuI2ZvdXJpZXIuYW5hbHlzaXMsIHRoaXMuI2ZvdXJpZXIuc3ludGhlc2lzLCB0aGlzLiNmb3VyaWVyLndpbmRvdyk7XG4gICAgY29uc3Qga2VybmVscyA9IGNvbmZpZy5yZXNibG9ja19rZXJuZWxfc2l6ZXM7XG4gICAgdGhpcy4jc3RhZ2VzID0gcmF0ZXMubWFwKChyYXRlLCBpKTogU3RhZ2UgPT4ge1xuICAgICAgY29uc3QgQyA9IGNvbmZpZy51cHNhbXBsZV9pbml0aWFsX2NoYW5uZWwgLyAyICoqIChpICsgMSk7XG4gICAgICBjb25zdCBrZXJuZWwgPSBjb25maWcudXBzYW1wbGVfa2VybmVsX3NpemVzW2ldITtcbiAgICAgIC8vIFRoZSBzb3VyY2UgY29tZXMgYXQgdGhlIHJhdGUgb2YgdGhlIGxhc3Qgc3RhZ2U6IGVhcmxpZXIgb25lcyB0YWtlIGl0IHdpdGggYSBzdHJpZGUuXG4gICAgICBjb25zdCBzdHJpZGUgPSByYXRlcy5zbGljZShpICsgMSkucmVkdWNlKChwcm9kdWN0LCBuKSA9PiBwcm9kdWN0ICogbiwgMSk7XG4gICAgICBjb25zdCBsYXN0ID0gaSA9PT0gcmF0ZXMubGVuZ3RoIC0gMTtcbiAgICAgIHJldHVybiB7XG4gICAgICAgIHJhdGUsXG4gICAgICAgIGtlcm5lbCxcbiAgICAgICAgdXA6IHtcbiAgICAgICAgICB3ZWlnaHQ6IHcuY29udlRyYW5zcG9zZShgdXBzLiR7aX1gLCBbMiAqIEMsIEMsIGtlcm5lbF0sIHJhdGUpLFxuICAgICAgICAgIGJpYXM6IHcudmVjdG9yKGB1cHMuJHtpfS5iaWFzYCwgW0NdKSxcbiAgICAgICAgfSxcbiAgICAgICAgbm9pc2VDb252OiB7XG4gICAgICAgICAgd2VpZ2h0OiB3LmNvbnYoYG5vaXNlX2NvbnZzLiR7aX1gLCBbQywgbl9mZnQgKyAyLCBsYXN0ID8gMSA6IDIgKiBzdHJpZGVdKSxcbiAgICAgICAgICBiaWFzOiB3LnZlY3Rvcihgbm9pc2VfY29udnMuJHtpfS5iaWFzYCwgW0NdKSxcbiAgICAgICAgICBzdHJpZGUsXG4gICAgICAgICAgcGFkZGluZzogbGFzdCA/IDAgOiBNYXRoLmNlaWwoc3RyaWRlIC8gMiksXG4gICAgICAgIH0sXG4gICAgICAgIG5vaXNlQmxvY2s6IG5ldyBTbmFrZVJlc0Jsb2NrKHcuYXQoXCJub2lzZV9yZXNcIiwgaSksIEMsIGxhc3QgPyAxMSA6IDcsIFsxLCAzLCA1XSwgUyksXG4gICAgICAgIGJsb2Nrczoga2VybmVscy5tYXAoKEssIGopID0+IHtcbiAgICAgICAgICBjb25zdCBkaWxhdGlvbnMgPSBjb25maWcucmVzYmxvY2tfZGlsYXRpb25fc2l6ZXNbal0gPz8gWzEsIDMsIDVdO1xuICAgICAgICAgIHJldHVybiBuZXcgU25ha2VSZXNCbG9jayh3LmF0KFwicmVzYmxvY2tzXCIsIGkgKiBrZXJuZWxzLmxlbmd0aCArIGopLCBDLCBLLCBkaWxhdGlvbnMsIFMpO1xuICAgICAgICB9KSxcbiAgICAgIH07XG4gICAgfSk7XG4gICAgY29uc3QgQyA9IGNvbmZpZy51cHNhbXBsZV9pbml0aWFsX2NoYW5uZWwgLyAyICoqIHJhdGVzLmxlbmd0aDtcbiAgICB0aGlzLiNwb3N0ID0ge1xuICAgICAgd2VpZ2h0OiB3LmNvbnYoXCJjb252X3Bvc3RcIiwgW25fZmZ0ICsgMiwgQywgN10pLFxuICAgICAgYmlhczogdy52ZWN0b3IoXCJjb252X3Bvc3QuYmlhc1wiLCBbbl9mZnQgKyAyXSksXG4gICAgfTtcbiAgfVxuXG4gIC8qKiBTYW1wbGVzIG9mIGF1ZGlvIHBlciByb3cgb2YgeC4gKi9cbiAgZ2V0IHNhbXBsZXNQZXJSb3coKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jc3RhZ2VzLnJlZHVjZSgocHJvZHVjdCwgeyByYXRlIH0pID0+IHByb2R1Y3QgKiByYXRlLCB0aGlzLiNmb3VyaWVyLmhvcCk7XG4gIH1cblxuICAvKipcbiAgICogeCBbTCwgQ10sIHNvdXJjZSBbTCAqIHNhbXBsZXNQZXJSb3ddLCBzdHlsZSBbMSwgU10gLT4gYXVkaW8gb2YgYXMgbWFueSBzYW1wbGVzLCB0aGUgY2FsbGVyJ3MgdG8gZnJlZS4gVGFwcyBoYXJcbiAgICogKG1hZ25pdHVkZXMsIGFuZ2xlcyksIG5vaXNlX2NvbnYuaSwgbm9pc2VfcmVzLmksIHVwcy5pLCBzdGFnZS5pLCBjb252X3Bvc3QuIGBwYXVzZWAgaXMgYXdhaXRlZCBiZXR3ZWVuIGl0cyBwYXJ0cy5cbiAgICovXG4gIGFzeW5jIGZvcndhcmQoXG4gICAgeDogVGVuc29yLFxuICAgIHNvdXJjZTogVGVuc29yLFxuICAgIHN0eWxlOiBUZW5zb3IsXG4gICAgeyB0YXAgPSAoKSA9PiB7fSwgcGF1c2UgPSBhc3luYyAoKSA9PiB7fSB9OiBHZW5lcmF0b3JPcHRpb25zID0ge30sXG4gICk6IFByb21pc2U8VGVuc29yPiB7XG4gICAgY29uc3QgaGVsZCA9IG5ldyBIZWxkKCk7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IGhhciA9IGhlbGQuYWRkKHN0ZnQoc291cmNlLCB0aGlzLiNmb3VyaWVyKSk7IC8vIFtGLCBuX2ZmdCArIDJdLCBGID0gc2FtcGxlcyAvIGhvcCArIDFcbiAgICAgIHRhcChcImhhclwiLCBoYXIpO1xuICAgICAgbGV0IHkgPSB4O1xuICAgICAgZm9yIChjb25zdCBpIG9mIHRoaXMuI3N0YWdlcy5rZXlzKCkpIHtcbiAgICAgICAgY29uc3QgYmVmb3JlID0geTtcbiAgICAgICAgY29uc3Qgbm9pc2UgPSBoZWxkLmFkZCh0aGlzLiNub2lzZShpLCBoYXIsIHN0eWxlLCB0YXApKTtcbiAgICAgICAgYXdhaXQgcGF1c2UoKTtcbiAgICAgICAgeSA9IGhlbGQuYWRkKHRoaXMuI3Vwc2FtcGxlKGksIGJlZm9yZSwgbm9pc2UsIHRhcCkpO1xuICAgICAgICBoZWxkLmZyZWUoYmVmb3JlLCBub2lzZSk7XG4gICAgICAgIGNvbnN0IGlucHV0ID0geTtcbiAgICAgICAgY29uc3QgdGVybXMgPSB0aGlzLiNzdGFnZXNbaV0hLmJsb2NrcztcbiAgICAgICAgZm9yIChjb25zdCBbaiwgYmxvY2tdIG9mIHRlcm1zLmVudHJpZXMoKSkge1xuICAgICAgICAgIGNvbnN0IGdhaW4gPSBqID09PSB0ZXJtcy5sZW5ndGggLSAxID8gMSAvIHRlcm1zLmxlbmd0aCA6IDE7XG4gICAgICAgICAgY29uc3Qgc3VtID0gaiA9PT0gMCA/IG51bGwgOiB5O1xuICAgICAgICAgIHkgPSBoZWxkLmFkZChhZGRUbyhzdW0sIGJsb2NrLmZvcndhcmQoaW5wdXQsIHN0eWxlKSwgZ2FpbikpO1xuICAgICAgICAgIGlmIChzdW0pIGhlbGQuZnJlZShzdW0pO1xuICAgICAgICAgIGF3YWl0IHBhdXNlKCk7XG4gICAgICAgIH1cbiAgICAgICAgaGVsZC5mcmVlKGlucHV0KTtcbiAgICAgICAgdGFwKGBzdGFnZS4ke2l9YCwgeSk7XG4gICAgICB9XG4gICAgICByZXR1cm4gdGhpcy4jaGVhZCh5LCB0YXApO1xuICAgIH0gZmluYWxseSB7XG4gICAgICBoZWxkLmRpc3Bvc2UoKTtcbiAgICB9XG4gIH1cblxuICAvKiogRXZlcnkga2VybmVsIG9mIGBmb3J3YXJkYCBhdCBhIHNtYWxsIHNpemUsIGZvciBgZGV2aWNlLmNvbXBpbGVgLiAqL1xuICByZWhlYXJzZSh4OiBUZW5zb3IsIHNvdXJjZTogVGVuc29yLCBzdHlsZTogVGVuc29yKTogdm9pZCB7XG4gICAgY29uc3QgaGFyID0gc3RmdChzb3VyY2UsIHRoaXMuI2ZvdXJpZXIpO1xuICAgIGNvbnN0IGVuZCA9IHRoaXMuI3N0YWdlcy5yZWR1Y2UoKHksIHsgYmxvY2tzIH0sIGkpID0+IHtcbiAgICAgIGNvbnN0IHogPSB0aGlzLiN1cHNhbXBsZShcbiAgICAgICAgaSxcbiAgICAgICAgeSxcbiAgICAgICAgdGhpcy4jbm9pc2UoaSwgaGFyLCBzdHlsZSwgKCkgPT4ge30pLFxuICAgICAgICAoKSA9PiB7fSxcbiAgICAgICk7XG4gICAgICByZXR1cm4gYmxvY2tzLnJlZHVjZSgoc3VtOiBUZW5zb3IgfCBudWxsLCBibG9jaykgPT4gYWRkVG8oc3VtLCBibG9jay5mb3J3YXJkKHosIHN0eWxlKSwgMSksIG51bGwpITtcbiAgICB9LCB4KTtcbiAgICB0aGlzLiNoZWFkKGVuZCwgKCkgPT4ge30pO1xuICB9XG5cbiAgLyoqIFRoZSB0cmFuc2Zvcm1lZCBzb3VyY2Ugb2Ygc3RhZ2UgaS4gKi9cbiAgI25vaXNlKGk6IG51bWJlciwgaGFyOiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IsIHRhcDogVGFwKTogVGVuc29yIHtcbiAgICByZXR1cm4gaGFyLmRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgICBjb25zdCB7IG5vaXNlQ29udiwgbm9pc2VCbG9jayB9ID0gdGhpcy4jc3RhZ2VzW2ldITtcbiAgICAgIGNvbnN0IG5vaXNlID0gY29udjFkKGhhciwgbm9pc2VDb252LndlaWdodCwgbm9pc2VDb252KTsgLy8gW0wgcmF0ZSwgQ10sIGF0IHRoZSBsYXN0IHN0YWdlIG9uZSBtb3JlXG4gICAgICB0YXAoYG5vaXNlX2NvbnYuJHtpfWAsIG5vaXNlKTtcbiAgICAgIGNvbnN0IHkgPSBub2lzZUJsb2NrLmZvcndhcmQobm9pc2UsIHN0eWxlKTtcbiAgICAgIHRhcChgbm9pc2VfcmVzLiR7aX1gLCB5KTtcbiAgICAgIHJldHVybiB5O1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIHggW0wsIDIgQ10gLT4gW0wgcmF0ZSwgQ10sIGF0IHRoZSBsYXN0IHN0YWdlIG9uZSByb3cgbW9yZSwgcGx1cyB0aGUgc291cmNlJ3MgcGFydC4gKi9cbiAgI3Vwc2FtcGxlKGk6IG51bWJlciwgeDogVGVuc29yLCBub2lzZTogVGVuc29yLCB0YXA6IFRhcCk6IFRlbnNvciB7XG4gICAgcmV0dXJuIHguZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGNvbnN0IHsgcmF0ZSwga2VybmVsLCB1cCB9ID0gdGhpcy4jc3RhZ2VzW2ldITtcbiAgICAgIGNvbnN0IHBhZGRpbmcgPSAoa2VybmVsIC0gcmF0ZSkgLyAyO1xuICAgICAgY29uc3QgeiA9IGNvbnZUcmFuc3Bvc2UxZChhY3RpdmF0aW9uKHgsIHsgc2xvcGU6IDAuMSB9KSwgdXAud2VpZ2h0LCBrZXJuZWwsIHsgYmlhczogdXAuYmlhcywgcGFkZGluZyB9KTtcbiAgICAgIHRhcChgdXBzLiR7aX1gLCB6KTtcbiAgICAgIHJldHVybiBpID09PSB0aGlzLiNzdGFnZXMubGVuZ3RoIC0gMSA/IHJlZmxlY3Rpb25QYWRBZGQoeiwgbm9pc2UsIDEpIDogYWRkKHosIG5vaXNlKTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiB5IFtGLCBDXSAtPiBbc2FtcGxlc10uICovXG4gICNoZWFkKHk6IFRlbnNvciwgdGFwOiBUYXApOiBUZW5zb3Ige1xuICAgIHJldHVybiB5LmRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgICBjb25zdCB7IHdlaWdodCwgYmlhcyB9ID0gdGhpcy4jcG9zdDtcbiAgICAgIGNvbnN0IHogPSBjb252MWQoYWN0aXZhdGlvbih5LCB7IHNsb3BlOiAwLjAxIH0pLCB3ZWlnaHQsIHsgYmlhcywgcGFkZGluZzogMyB9KTsgLy8gW0YsIG5fZmZ0ICsgMl1cbiAgICAgIHRhcChcImNvbnZfcG9zdFwiLCB6KTtcbiAgICAgIHJldHVybiBpc3RmdChleHBQaGFzZSh6KSwgdGhpcy4jZm91cmllcik7XG4gICAgfSk7XG4gIH1cbn1cblxuZXhwb3J0IGludGVyZmFjZSBHZW5lcmF0b3JPcHRpb25zIHtcbiAgcmVhZG9ubHkgdGFwPzogVGFwO1xuICByZWFkb25seSBwYXVzZT86ICgpID0+IFByb21pc2U8dm9pZD47XG59XG5cbi8qKiAoc3VtICsgdGVybSkgKiBnYWluLCBvciB0aGUgZmlyc3QgdGVybSBpdHNlbGY7IGB0ZXJtYCBpcyB1c2VkIHVwLiAqL1xuZnVuY3Rpb24gYWRkVG8oc3VtOiBUZW5zb3IgfCBudWxsLCB0ZXJtOiBUZW5zb3IsIGdhaW46IG51bWJlcik6IFRlbnNvciB7XG4gIGlmICghc3VtKSByZXR1cm4gdGVybTtcbiAgY29uc3QgeSA9IGFkZChzdW0sIHRlcm0sIGdhaW4pO1xuICB0ZXJtLmRpc3Bvc2UoKTtcbiAgcmV0dXJuIHk7XG59XG4iLCAiLy8gRnJvbSB0aGUgbG9naXRzIG9mIHRoZSBkdXJhdGlvbiBwcmVkaWN0b3IgdG8gZnJhbWVzLlxuXG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi4vLi4vc3JjL2Vycm9yLnRzXCI7XG5cbi8qKlxuICogU3VtIG9mIHNpZ21vaWRzIG9mIGVhY2ggcm93LCBkaXZpZGVkIGJ5IHRoZSBzcGVlZDogZnJhbWVzIG9mIGVhY2ggdG9rZW4gYmVmb3JlIHJvdW5kaW5nLiBJbiBmNjQ6IGEgc3VtIG5lYXIgb25lIGhhbGZcbiAqIGRlY2lkZXMgYWJvdXQgYSBmcmFtZS4gbG9naXRzIFtuLCBjbGFzc2VzXSAtPiBbbl1cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGR1cmF0aW9uU3Vtcyhsb2dpdHM6IEZsb2F0MzJBcnJheSwgY2xhc3NlczogbnVtYmVyLCBzcGVlZDogbnVtYmVyKTogRmxvYXQ2NEFycmF5IHtcbiAgY29uc3Qgc3VtcyA9IG5ldyBGbG9hdDY0QXJyYXkobG9naXRzLmxlbmd0aCAvIGNsYXNzZXMpO1xuICBsb2dpdHMuZm9yRWFjaCgobG9naXQsIGkpID0+IChzdW1zW01hdGguZmxvb3IoaSAvIGNsYXNzZXMpXSEgKz0gMSAvICgxICsgTWF0aC5leHAoLWxvZ2l0KSkpKTtcbiAgcmV0dXJuIHN1bXMubWFwKChzdW0pID0+IHN1bSAvIHNwZWVkKTtcbn1cblxuLyoqIFJvdW5kcyBoYWxmIHRvIGV2ZW4sIGF0IGxlYXN0IG9uZSBmcmFtZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiByb3VuZER1cmF0aW9ucyhzdW1zOiBGbG9hdDY0QXJyYXkpOiBudW1iZXJbXSB7XG4gIHJldHVybiBbLi4uc3Vtc10ubWFwKChzdW0pID0+IHtcbiAgICBpZiAoIU51bWJlci5pc0Zpbml0ZShzdW0pKSB7XG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcImRldmljZVwiLFxuICAgICAgICBga29rb3JvOiBhIGR1cmF0aW9uIGlzICR7c3VtfSwgZXhwZWN0ZWQgYSBudW1iZXIgKHRoZSB3ZWlnaHRzIG9yIHRoZSBHUFUgYXJlIGF0IGZhdWx0KS5gLFxuICAgICAgKTtcbiAgICB9XG4gICAgY29uc3QgZG93biA9IE1hdGguZmxvb3Ioc3VtKTtcbiAgICBjb25zdCByZXN0ID0gc3VtIC0gZG93bjtcbiAgICBjb25zdCByb3VuZGVkID0gcmVzdCA+IDAuNSB8fCAocmVzdCA9PT0gMC41ICYmIGRvd24gJSAyID09PSAxKSA/IGRvd24gKyAxIDogZG93bjtcbiAgICByZXR1cm4gTWF0aC5tYXgoMSwgcm91bmRlZCk7XG4gIH0pO1xufVxuXG4vKiogVGhlIHRva2VuIG9mIGVhY2ggZnJhbWU6IFsyLCAxXSAtPiBbMCwgMCwgMV0uICovXG5leHBvcnQgZnVuY3Rpb24gdG9rZW5PZkZyYW1lKGR1cmF0aW9uczogcmVhZG9ubHkgbnVtYmVyW10pOiBVaW50MzJBcnJheSB7XG4gIHJldHVybiBVaW50MzJBcnJheS5mcm9tKGR1cmF0aW9ucy5mbGF0TWFwKChmcmFtZXMsIHRva2VuKSA9PiBuZXcgQXJyYXk8bnVtYmVyPihmcmFtZXMpLmZpbGwodG9rZW4pKSk7XG59XG4iLCAiLy8gQSBiaWRpcmVjdGlvbmFsIExTVE0gbGF5ZXI6IHRoZSBpbnB1dCBwcm9qZWN0aW9uIG9mIGFsbCBzdGVwcyBhdCBvbmNlLCB0aGVuIG9uZSBkaXNwYXRjaCBhIHN0ZXAsIHJlY29yZGVkIG9uY2UuXG5cbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB7IGV4cGVjdFNoYXBlLCByb3dzQW5kQ29sdW1ucyB9IGZyb20gXCIuL2NoZWNrLnRzXCI7XG5pbXBvcnQgeyBsaW5lYXIgfSBmcm9tIFwiLi9jb252MWQudHNcIjtcbmltcG9ydCB0eXBlIHsgVGFibGUsIFdlaWdodCB9IGZyb20gXCIuL3dlaWdodC50c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIExzdG1XZWlnaHRzIHtcbiAgLyoqIFsyICogNCBILCBDXTogZm9yd2FyZCwgdGhlbiBiYWNrd2FyZDsgZ2F0ZXMgaSwgZiwgZywgby4gKi9cbiAgcmVhZG9ubHkgaW5wdXQ6IFdlaWdodDtcbiAgLyoqIFsyICogNCBIXTogdGhlIHN1bSBvZiBib3RoIGJpYXNlcyBvZiBQeVRvcmNoLiAqL1xuICByZWFkb25seSBiaWFzOiBUZW5zb3I7XG4gIC8qKiBbMiwgNCBILCBIXSAqL1xuICByZWFkb25seSByZWN1cnJlbnQ6IFRhYmxlO1xuICAvKiogWzIgSCwgMl0gdTMyLCB6ZXJvIGJldHdlZW4gc2VxdWVuY2VzOiBjZWxscywgYW5kIHN0ZXBzIGRvbmUuICovXG4gIHJlYWRvbmx5IHN0YXRlOiBUZW5zb3I8XCJ1MzJcIj47XG59XG5cbi8qKiB4IFtULCBDXSAtPiBbVCwgMiBIXTogZm9yd2FyZCwgdGhlbiBiYWNrd2FyZC4gQ2VsbHMgYW5kIGggc3RhcnQgZnJvbSB6ZXJvLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJpZGlyZWN0aW9uYWxMc3RtKHg6IFRlbnNvciwgd2VpZ2h0czogTHN0bVdlaWdodHMpOiBUZW5zb3Ige1xuICBjb25zdCB7IGRldmljZSB9ID0geDtcbiAgY29uc3QgW1RdID0gcm93c0FuZENvbHVtbnMoXCJiaWRpcmVjdGlvbmFsTHN0bVwiLCBcInhcIiwgeCk7XG4gIGNvbnN0IEggPSB3ZWlnaHRzLnN0YXRlLnNoYXBlWzBdISAvIDI7XG4gIGV4cGVjdFNoYXBlKFwiYmlkaXJlY3Rpb25hbExzdG1cIiwgXCJiaWFzXCIsIHdlaWdodHMuYmlhcywgWzggKiBIXSk7XG4gIHJldHVybiBkZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgIGNvbnN0IGdhdGVzID0gbGluZWFyKHgsIHdlaWdodHMuaW5wdXQsIHsgYmlhczogd2VpZ2h0cy5iaWFzIH0pOyAvLyBbVCwgOCBIXVxuICAgIGNvbnN0IG91dCA9IGRldmljZS5lbXB0eShbVCwgMiAqIEhdKTtcbiAgICBjb25zdCBMQU5FUyA9IGRldmljZS50cmFpdHMuY2xhc3MgPT09IFwic29mdHdhcmVcIiA/IDEgOiAzMjtcbiAgICBjb25zdCBzdGVwID0gZGV2aWNlLnJlY29yZCgoKSA9PlxuICAgICAgZGV2aWNlLnJ1bihcbiAgICAgICAgXCJsc3RtX3N0ZXBcIixcbiAgICAgICAgeyBnYXRlcywgV19oaDogd2VpZ2h0cy5yZWN1cnJlbnQudGVuc29yLCBzdGF0ZTogd2VpZ2h0cy5zdGF0ZSwgb3V0IH0sXG4gICAgICAgIHsgVCwgSCB9LFxuICAgICAgICB7XG4gICAgICAgICAgZ3JpZDogW01hdGguY2VpbCgoSCAqIExBTkVTKSAvIDEyOCksIDJdLFxuICAgICAgICAgIGNvbnN0YW50czogeyBGT1JNQVQ6IHdlaWdodHMucmVjdXJyZW50LmZvcm1hdCwgTEFORVMgfSxcbiAgICAgICAgICB3b3JrOiAxNiAqIEggKiBILFxuICAgICAgICB9LFxuICAgICAgKSxcbiAgICApO1xuICAgIHN0ZXAucmVwbGF5KFQpO1xuICAgIHJldHVybiBvdXQ7XG4gIH0pO1xufVxuIiwgIi8vIFN0eWxlVFRTIDIncyB0ZXh0IHNpZGUgYXMgaW4gS29rb3JvIChrb2tvcm8vbW9kdWxlcy5weSk6IHRoZSB0ZXh0IGVuY29kZXIsIHRoZSBkdXJhdGlvbiBlbmNvZGVyIGFuZCB0aGUgcHJlZGljdG9ycyBvZlxuLy8gZHVyYXRpb24sIHBpdGNoIChGMCkgYW5kIGVuZXJneSAoTikuIE5hbWVzIGZvbGxvdyB0aGUgY2hlY2twb2ludC5cblxuaW1wb3J0IHsgY29udjFkLCBsaW5lYXIgfSBmcm9tIFwiLi4vLi4vb3BzL2NvbnYxZC50c1wiO1xuaW1wb3J0IHsgYmlkaXJlY3Rpb25hbExzdG0sIHR5cGUgTHN0bVdlaWdodHMgfSBmcm9tIFwiLi4vLi4vb3BzL2xzdG0udHNcIjtcbmltcG9ydCB7IGFkYXB0aXZlTGF5ZXJOb3JtLCBsYXllck5vcm0gfSBmcm9tIFwiLi4vLi4vb3BzL25vcm0udHNcIjtcbmltcG9ydCB7IGNvbmNhdCwgZW1iZWRkaW5nLCBnYXRoZXJSb3dzIH0gZnJvbSBcIi4uLy4uL29wcy9yb3dzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRhYmxlLCBXZWlnaHQgfSBmcm9tIFwiLi4vLi4vb3BzL3dlaWdodC50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHR5cGUgeyBXZWlnaHRzIH0gZnJvbSBcIi4uL3dlaWdodHMudHNcIjtcbmltcG9ydCB0eXBlIHsgS29rb3JvQ29uZmlnIH0gZnJvbSBcIi4vY29uZmlnLnRzXCI7XG5pbXBvcnQgeyBBZGFpblJlc0Jsb2NrMWQsIFN0eWxlUHJvamVjdGlvbiB9IGZyb20gXCIuL2xheWVycy50c1wiO1xuaW1wb3J0IHR5cGUgeyBUYXAgfSBmcm9tIFwiLi90YXAudHNcIjtcblxuY29uc3QgRVBTID0gMWUtNTtcblxuLyoqIFRleHRFbmNvZGVyOiBlbWJlZGRpbmcsIGNvbnZvbHV0aW9ucyB3aXRoIGxheWVyIG5vcm0gYW5kIGxlYWt5IFJlTFUsIExTVE0uICovXG5leHBvcnQgY2xhc3MgVGV4dEVuY29kZXIge1xuICByZWFkb25seSAjY2hhbm5lbHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgI3RhYmxlOiBUYWJsZTtcbiAgcmVhZG9ubHkgI2NubjogeyB3ZWlnaHQ6IFdlaWdodDsgYmlhczogVGVuc29yOyBnYW1tYTogVGVuc29yOyBiZXRhOiBUZW5zb3I7IHBhZGRpbmc6IG51bWJlciB9W107XG4gIHJlYWRvbmx5ICNsc3RtOiBMc3RtV2VpZ2h0cztcblxuICBjb25zdHJ1Y3RvcihcbiAgICB3OiBXZWlnaHRzLFxuICAgIGNvbmZpZzogUGljazxLb2tvcm9Db25maWcsIFwiaGlkZGVuX2RpbVwiIHwgXCJuX2xheWVyXCIgfCBcIm5fdG9rZW5cIiB8IFwidGV4dF9lbmNvZGVyX2tlcm5lbF9zaXplXCI+LFxuICApIHtcbiAgICBjb25zdCB7IGhpZGRlbl9kaW06IEMsIG5fbGF5ZXIsIG5fdG9rZW4sIHRleHRfZW5jb2Rlcl9rZXJuZWxfc2l6ZTogSyB9ID0gY29uZmlnO1xuICAgIHRoaXMuI2NoYW5uZWxzID0gQztcbiAgICB0aGlzLiN0YWJsZSA9IHcudGFibGUoXCJlbWJlZGRpbmcud2VpZ2h0XCIsIFtuX3Rva2VuLCBDXSk7XG4gICAgdGhpcy4jY25uID0gQXJyYXkuZnJvbSh7IGxlbmd0aDogbl9sYXllciB9LCAoXywgaSkgPT4ge1xuICAgICAgY29uc3QgYmxvY2sgPSB3LmF0KFwiY25uXCIsIGkpO1xuICAgICAgcmV0dXJuIHtcbiAgICAgICAgd2VpZ2h0OiBibG9jay5jb252KFwiMFwiLCBbQywgQywgS10pLFxuICAgICAgICBiaWFzOiBibG9jay52ZWN0b3IoXCIwLmJpYXNcIiwgW0NdKSxcbiAgICAgICAgZ2FtbWE6IGJsb2NrLnZlY3RvcihcIjEuZ2FtbWFcIiwgW0NdKSxcbiAgICAgICAgYmV0YTogYmxvY2sudmVjdG9yKFwiMS5iZXRhXCIsIFtDXSksXG4gICAgICAgIHBhZGRpbmc6IChLIC0gMSkgLyAyLFxuICAgICAgfTtcbiAgICB9KTtcbiAgICB0aGlzLiNsc3RtID0gdy5hdChcImxzdG1cIikubHN0bShDLCBDIC8gMik7XG4gIH1cblxuICAvKiogaWRzIFtuXSAtPiB0X2VuIFtuLCBDXS4gVGFwcyB0ZXh0X2NubjAsIC4uLiAqL1xuICBmb3J3YXJkKGlkczogVGVuc29yPFwidTMyXCI+LCB0YXA6IFRhcCA9ICgpID0+IHt9KTogVGVuc29yIHtcbiAgICByZXR1cm4gaWRzLmRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgICBsZXQgeCA9IGVtYmVkZGluZyhpZHMsIHRoaXMuI3RhYmxlLCB0aGlzLiNjaGFubmVscyk7IC8vIFtuLCBDXVxuICAgICAgdGhpcy4jY25uLmZvckVhY2goKHsgd2VpZ2h0LCBiaWFzLCBnYW1tYSwgYmV0YSwgcGFkZGluZyB9LCBpKSA9PiB7XG4gICAgICAgIHggPSBsYXllck5vcm0oY29udjFkKHgsIHdlaWdodCwgeyBiaWFzLCBwYWRkaW5nIH0pLCBnYW1tYSwgYmV0YSwgeyBlcHM6IEVQUywgc2xvcGU6IDAuMiB9KTtcbiAgICAgICAgdGFwKGB0ZXh0X2NubiR7aX1gLCB4KTtcbiAgICAgIH0pO1xuICAgICAgcmV0dXJuIGJpZGlyZWN0aW9uYWxMc3RtKHgsIHRoaXMuI2xzdG0pO1xuICAgIH0pO1xuICB9XG59XG5cbi8qKiBEdXJhdGlvbkVuY29kZXI6IHJvdW5kcyBvZiBMU1RNIGFuZCBhZGFwdGl2ZSBsYXllciBub3JtLCB0aGUgc3R5bGUgYXBwZW5kZWQgdG8gZXZlcnkgcm93IGJlZm9yZSBlYWNoIGFuZCBhdCB0aGUgZW5kLiAqL1xuZXhwb3J0IGNsYXNzIER1cmF0aW9uRW5jb2RlciB7XG4gIHJlYWRvbmx5ICNyb3VuZHM6IHsgbHN0bTogTHN0bVdlaWdodHM7IG5vcm06IFN0eWxlUHJvamVjdGlvbiB9W107XG5cbiAgY29uc3RydWN0b3IodzogV2VpZ2h0cywgQzogbnVtYmVyLCBTOiBudW1iZXIsIHJvdW5kczogbnVtYmVyKSB7XG4gICAgdGhpcy4jcm91bmRzID0gQXJyYXkuZnJvbSh7IGxlbmd0aDogcm91bmRzIH0sIChfLCBpKSA9PiAoe1xuICAgICAgbHN0bTogdy5hdChcImxzdG1zXCIsIDIgKiBpKS5sc3RtKEMgKyBTLCBDIC8gMiksXG4gICAgICBub3JtOiBuZXcgU3R5bGVQcm9qZWN0aW9uKHcuYXQoXCJsc3Rtc1wiLCAyICogaSArIDEpLCBDLCBTKSxcbiAgICB9KSk7XG4gIH1cblxuICAvKiogZF9lbiBbbiwgQ10sIHN0eWxlIFsxLCBTXSAtPiBkIFtuLCBDICsgU10uICovXG4gIGZvcndhcmQoZF9lbjogVGVuc29yLCBzdHlsZTogVGVuc29yKTogVGVuc29yIHtcbiAgICByZXR1cm4gZF9lbi5kZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgbGV0IHggPSBjb25jYXQoW2RfZW4sIHN0eWxlXSk7IC8vIFtuLCBDICsgU11cbiAgICAgIGZvciAoY29uc3QgeyBsc3RtLCBub3JtIH0gb2YgdGhpcy4jcm91bmRzKSB7XG4gICAgICAgIGNvbnN0IHkgPSBhZGFwdGl2ZUxheWVyTm9ybShiaWRpcmVjdGlvbmFsTHN0bSh4LCBsc3RtKSwgbm9ybS5mb3J3YXJkKHN0eWxlKSwgeyBlcHM6IEVQUyB9KTsgLy8gW24sIENdXG4gICAgICAgIHggPSBjb25jYXQoW3ksIHN0eWxlXSk7IC8vIFtuLCBDICsgU11cbiAgICAgIH1cbiAgICAgIHJldHVybiB4O1xuICAgIH0pO1xuICB9XG59XG5cbi8qKiBUaGUgY3VydmVzIG9mIG9uZSBwcmVkaWN0b3IgYnJhbmNoLiAqL1xuY2xhc3MgQnJhbmNoIHtcbiAgcmVhZG9ubHkgI25hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgI2Jsb2NrczogQWRhaW5SZXNCbG9jazFkW107XG4gIHJlYWRvbmx5ICN3ZWlnaHQ6IFdlaWdodDtcbiAgcmVhZG9ubHkgI2JpYXM6IFRlbnNvcjtcblxuICBjb25zdHJ1Y3Rvcih3OiBXZWlnaHRzLCBuYW1lOiBcIkYwXCIgfCBcIk5cIiwgQzogbnVtYmVyLCBTOiBudW1iZXIpIHtcbiAgICBjb25zdCBibG9ja3MgPSB3LmF0KG5hbWUpO1xuICAgIHRoaXMuI25hbWUgPSBuYW1lO1xuICAgIHRoaXMuI2Jsb2NrcyA9IFtcbiAgICAgIG5ldyBBZGFpblJlc0Jsb2NrMWQoYmxvY2tzLmF0KDApLCBDLCBDLCBTKSxcbiAgICAgIG5ldyBBZGFpblJlc0Jsb2NrMWQoYmxvY2tzLmF0KDEpLCBDLCBDIC8gMiwgUywgdHJ1ZSksXG4gICAgICBuZXcgQWRhaW5SZXNCbG9jazFkKGJsb2Nrcy5hdCgyKSwgQyAvIDIsIEMgLyAyLCBTKSxcbiAgICBdO1xuICAgIHRoaXMuI3dlaWdodCA9IHcuY29udihgJHtuYW1lfV9wcm9qYCwgWzEsIEMgLyAyLCAxXSk7XG4gICAgdGhpcy4jYmlhcyA9IHcudmVjdG9yKGAke25hbWV9X3Byb2ouYmlhc2AsIFsxXSk7XG4gIH1cblxuICAvKiogaCBbVCwgQ10gLT4gWzIgVF0uICovXG4gIGZvcndhcmQoaDogVGVuc29yLCBzdHlsZTogVGVuc29yLCB0YXA6IFRhcCk6IFRlbnNvciB7XG4gICAgcmV0dXJuIGguZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGxldCB4ID0gaDtcbiAgICAgIHRoaXMuI2Jsb2Nrcy5mb3JFYWNoKChibG9jaywgaSkgPT4ge1xuICAgICAgICB4ID0gYmxvY2suZm9yd2FyZCh4LCBzdHlsZSk7IC8vIFtULCBDXSwgWzIgVCwgQyAvIDJdLCBbMiBULCBDIC8gMl1cbiAgICAgICAgdGFwKGAke3RoaXMuI25hbWV9LiR7aX1gLCB4KTtcbiAgICAgIH0pO1xuICAgICAgY29uc3QgeSA9IGNvbnYxZCh4LCB0aGlzLiN3ZWlnaHQsIHsgYmlhczogdGhpcy4jYmlhcyB9KTsgLy8gWzIgVCwgMV1cbiAgICAgIHJldHVybiB5LnJlc2hhcGUoW3kuc2l6ZV0pO1xuICAgIH0pO1xuICB9XG59XG5cbi8qKiBQcm9zb2R5UHJlZGljdG9yLiAqL1xuZXhwb3J0IGNsYXNzIFByb3NvZHlQcmVkaWN0b3Ige1xuICByZWFkb25seSAjZW5jb2RlcjogRHVyYXRpb25FbmNvZGVyO1xuICByZWFkb25seSAjbHN0bTogTHN0bVdlaWdodHM7XG4gIHJlYWRvbmx5ICNsb2dpdHM6IFdlaWdodDtcbiAgcmVhZG9ubHkgI2xvZ2l0c0JpYXM6IFRlbnNvcjtcbiAgcmVhZG9ubHkgI3NoYXJlZDogTHN0bVdlaWdodHM7XG4gIHJlYWRvbmx5ICNmMDogQnJhbmNoO1xuICByZWFkb25seSAjbjogQnJhbmNoO1xuXG4gIGNvbnN0cnVjdG9yKHc6IFdlaWdodHMsIGNvbmZpZzogUGljazxLb2tvcm9Db25maWcsIFwiaGlkZGVuX2RpbVwiIHwgXCJzdHlsZV9kaW1cIiB8IFwibl9sYXllclwiIHwgXCJtYXhfZHVyXCI+KSB7XG4gICAgY29uc3QgeyBoaWRkZW5fZGltOiBDLCBzdHlsZV9kaW06IFMsIG5fbGF5ZXIsIG1heF9kdXIgfSA9IGNvbmZpZztcbiAgICB0aGlzLiNlbmNvZGVyID0gbmV3IER1cmF0aW9uRW5jb2Rlcih3LmF0KFwidGV4dF9lbmNvZGVyXCIpLCBDLCBTLCBuX2xheWVyKTtcbiAgICB0aGlzLiNsc3RtID0gdy5hdChcImxzdG1cIikubHN0bShDICsgUywgQyAvIDIpO1xuICAgIHRoaXMuI2xvZ2l0cyA9IHcubGluZWFyKFwiZHVyYXRpb25fcHJvai5saW5lYXJfbGF5ZXIud2VpZ2h0XCIsIFttYXhfZHVyLCBDXSk7XG4gICAgdGhpcy4jbG9naXRzQmlhcyA9IHcudmVjdG9yKFwiZHVyYXRpb25fcHJvai5saW5lYXJfbGF5ZXIuYmlhc1wiLCBbbWF4X2R1cl0pO1xuICAgIHRoaXMuI3NoYXJlZCA9IHcuYXQoXCJzaGFyZWRcIikubHN0bShDICsgUywgQyAvIDIpO1xuICAgIHRoaXMuI2YwID0gbmV3IEJyYW5jaCh3LCBcIkYwXCIsIEMsIFMpO1xuICAgIHRoaXMuI24gPSBuZXcgQnJhbmNoKHcsIFwiTlwiLCBDLCBTKTtcbiAgfVxuXG4gIC8qKiBkX2VuIFtuLCBDXSwgc3R5bGUgWzEsIFNdIC0+IGQgW24sIEMgKyBTXSwgbG9naXRzIFtuLCBtYXhfZHVyXS4gVGFwcyBkdXJhdGlvbl9sc3RtLiAqL1xuICBkdXJhdGlvbnMoZF9lbjogVGVuc29yLCBzdHlsZTogVGVuc29yLCB0YXA6IFRhcCA9ICgpID0+IHt9KTogeyBkOiBUZW5zb3I7IGxvZ2l0czogVGVuc29yIH0ge1xuICAgIHJldHVybiBkX2VuLmRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgICBjb25zdCBkID0gdGhpcy4jZW5jb2Rlci5mb3J3YXJkKGRfZW4sIHN0eWxlKTsgLy8gW24sIEMgKyBTXVxuICAgICAgY29uc3QgeCA9IGJpZGlyZWN0aW9uYWxMc3RtKGQsIHRoaXMuI2xzdG0pOyAvLyBbbiwgQ11cbiAgICAgIHRhcChcImR1cmF0aW9uX2xzdG1cIiwgeCk7XG4gICAgICByZXR1cm4geyBkLCBsb2dpdHM6IGxpbmVhcih4LCB0aGlzLiNsb2dpdHMsIHsgYmlhczogdGhpcy4jbG9naXRzQmlhcyB9KSB9O1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIGQgW24sIEMgKyBTXSwgZnJhbWVzIFtUXSAodGhlIHRva2VuIG9mIGVhY2ggZnJhbWUpIC0+IEYwIGluIEh6IGFuZCBOLCBbMiBUXSBlYWNoLiBUYXBzIHNoYXJlZCwgRjAuMCwgLi4uICovXG4gIGN1cnZlcyhkOiBUZW5zb3IsIGZyYW1lczogVGVuc29yPFwidTMyXCI+LCBzdHlsZTogVGVuc29yLCB0YXA6IFRhcCA9ICgpID0+IHt9KTogeyBmMDogVGVuc29yOyBuOiBUZW5zb3IgfSB7XG4gICAgcmV0dXJuIGQuZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGNvbnN0IGggPSBiaWRpcmVjdGlvbmFsTHN0bShnYXRoZXJSb3dzKGQsIGZyYW1lcyksIHRoaXMuI3NoYXJlZCk7IC8vIFtULCBDXVxuICAgICAgdGFwKFwic2hhcmVkXCIsIGgpO1xuICAgICAgcmV0dXJuIHsgZjA6IHRoaXMuI2YwLmZvcndhcmQoaCwgc3R5bGUsIHRhcCksIG46IHRoaXMuI24uZm9yd2FyZChoLCBzdHlsZSwgdGFwKSB9O1xuICAgIH0pO1xuICB9XG59XG4iLCAiLy8gQSBjdXJzb3Igb3ZlciBhIGNoZWNrcG9pbnQuIEEgbW9kZWwgaXMgYnVpbHQgc3luY2hyb25vdXNseTogZWFjaCBsYXllciBhc2tzIGZvciBpdHMgdGVuc29ycyBieSBuYW1lIGFuZCBzaGFwZSBhbmQgZ2V0c1xuLy8gbWVtb3J5IGZvciB0aGVtOyB0aGVuIHRoZSBmaWxlIGlzIHN0cmVhbWVkIG9uY2UsIGluIGl0cyBvd24gb3JkZXIgYW5kIGluIHBpZWNlcywgc3RyYWlnaHQgaW50byBHUFUgYnVmZmVycywgYW5kIHBhY2tlZFxuLy8gdGhlcmUuIFdlaWdodCBub3JtYWxpc2F0aW9uIChgd2VpZ2h0X2dgLCBgd2VpZ2h0X3ZgKSBpcyBmb2xkZWQgb24gdGhlIHdheS4gQSB0ZW5zb3IgdGhhdCBub2JvZHkgYXNrZWQgZm9yIGlzIGFuIGVycm9yLlxuXG5pbXBvcnQgdHlwZSB7IERldmljZSB9IGZyb20gXCIuLi9zcmMvZGV2aWNlLnRzXCI7XG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi4vc3JjL2Vycm9yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENoZWNrcG9pbnQsIFN0b3JlZFRlbnNvciB9IGZyb20gXCIuLi9zcmMvc2FmZXRlbnNvcnMudHNcIjtcbmltcG9ydCB0eXBlIHsgU2hhcGUsIFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IExzdG1XZWlnaHRzIH0gZnJvbSBcIi4uL29wcy9sc3RtLnRzXCI7XG5pbXBvcnQge1xuICBlbXB0eVdlaWdodCxcbiAgRk9STUFUUyxcbiAgdHlwZSBGb3JtYXQsXG4gIHBhY2tXZWlnaHQsXG4gIHR5cGUgVGFibGUsXG4gIHR5cGUgV2VpZ2h0LFxuICB3ZWlnaHROb3JtU2NhbGUsXG4gIHR5cGUgV2VpZ2h0U2hhcGUsXG59IGZyb20gXCIuLi9vcHMvd2VpZ2h0LnRzXCI7XG5pbXBvcnQgeyB0eXBlIExvYWRQcm9ncmVzcywgc3RyZWFtVGVuc29ycywgdHlwZSBTdHJlYW1Kb2IsIHRvRmxvYXQzMiB9IGZyb20gXCIuL3dlaWdodF9zdHJlYW0udHNcIjtcblxuLyoqIFdoYXQgYWxsIGN1cnNvcnMgb2YgYSBjaGVja3BvaW50IHNoYXJlLiAqL1xuaW50ZXJmYWNlIFNlc3Npb24ge1xuICByZWFkb25seSBkZXZpY2U6IERldmljZTtcbiAgcmVhZG9ubHkgY2hlY2twb2ludDogQ2hlY2twb2ludDtcbiAgcmVhZG9ubHkgdXNlZDogU2V0PHN0cmluZz47XG4gIHJlYWRvbmx5IGpvYnM6IFN0cmVhbUpvYltdO1xuICByZWFkb25seSBvd25lZDogVGVuc29yW107XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgTG9hZE9wdGlvbnMge1xuICAvKiogTmFtZXMgdGhhdCBtYXkgc3RheSB1bnVzZWQuICovXG4gIHJlYWRvbmx5IGlnbm9yZT86IFJlZ0V4cDtcbiAgcmVhZG9ubHkgb25Qcm9ncmVzcz86ICgocHJvZ3Jlc3M6IExvYWRQcm9ncmVzcykgPT4gdm9pZCkgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHNpZ25hbD86IEFib3J0U2lnbmFsIHwgdW5kZWZpbmVkO1xufVxuXG5leHBvcnQgY2xhc3MgV2VpZ2h0cyB7XG4gIHJlYWRvbmx5ICNzZXNzaW9uOiBTZXNzaW9uO1xuICByZWFkb25seSAjcHJlZml4OiBzdHJpbmc7XG5cbiAgcHJpdmF0ZSBjb25zdHJ1Y3RvcihzZXNzaW9uOiBTZXNzaW9uLCBwcmVmaXg6IHN0cmluZykge1xuICAgIHRoaXMuI3Nlc3Npb24gPSBzZXNzaW9uO1xuICAgIHRoaXMuI3ByZWZpeCA9IHByZWZpeDtcbiAgfVxuXG4gIC8qKiBCdWlsZHMgYSBtb2RlbCBmcm9tIGEgY2hlY2twb2ludCBhbmQgZmlsbHMgaXRzIHdlaWdodHMuIGBkaXNwb3NlYCBnaXZlcyB0aGVpciBtZW1vcnkgYmFjay4gKi9cbiAgc3RhdGljIGFzeW5jIGxvYWQ8TT4oXG4gICAgZGV2aWNlOiBEZXZpY2UsXG4gICAgY2hlY2twb2ludDogQ2hlY2twb2ludCxcbiAgICBidWlsZDogKHdlaWdodHM6IFdlaWdodHMpID0+IE0sXG4gICAgeyBpZ25vcmUsIG9uUHJvZ3Jlc3MsIHNpZ25hbCB9OiBMb2FkT3B0aW9ucyA9IHt9LFxuICApOiBQcm9taXNlPHsgbW9kZWw6IE07IGRpc3Bvc2UoKTogdm9pZCB9PiB7XG4gICAgY29uc3Qgc2Vzc2lvbjogU2Vzc2lvbiA9IHsgZGV2aWNlLCBjaGVja3BvaW50LCB1c2VkOiBuZXcgU2V0KCksIGpvYnM6IFtdLCBvd25lZDogW10gfTtcbiAgICBjb25zdCBkaXNwb3NlID0gKCkgPT4gc2Vzc2lvbi5vd25lZC5zcGxpY2UoMCkuZm9yRWFjaCgodGVuc29yKSA9PiB0ZW5zb3IuZGlzcG9zZSgpKTtcbiAgICB0cnkge1xuICAgICAgY29uc3QgbW9kZWwgPSBidWlsZChuZXcgV2VpZ2h0cyhzZXNzaW9uLCBcIlwiKSk7XG4gICAgICBjb25zdCB1bnVzZWQgPSBbLi4uY2hlY2twb2ludC50ZW5zb3JzLmtleXMoKV0uZmlsdGVyKFxuICAgICAgICAobmFtZSkgPT4gIXNlc3Npb24udXNlZC5oYXMobmFtZSkgJiYgIWlnbm9yZT8udGVzdChuYW1lKSxcbiAgICAgICk7XG4gICAgICBpZiAodW51c2VkLmxlbmd0aCA+IDApIHtcbiAgICAgICAgY29uc3QgbW9yZSA9IHVudXNlZC5sZW5ndGggPiAzID8gYCBhbmQgJHt1bnVzZWQubGVuZ3RoIC0gM30gbW9yZWAgOiBcIlwiO1xuICAgICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICAgIFwid2VpZ2h0c1wiLFxuICAgICAgICAgIGB3ZWlnaHRzOiAke3VudXNlZC5zbGljZSgwLCAzKS5qb2luKFwiLCBcIil9JHttb3JlfSBiZWxvbmcgdG8gbm8gbGF5ZXIsIGV4cGVjdGVkIG9ubHkgdGVuc29ycyBvZiB0aGlzIG1vZGVsLmAsXG4gICAgICAgICk7XG4gICAgICB9XG4gICAgICBhd2FpdCBzdHJlYW1UZW5zb3JzKGRldmljZSwgc2Vzc2lvbi5qb2JzLCBvblByb2dyZXNzLCBzaWduYWwpO1xuICAgICAgcmV0dXJuIHsgbW9kZWwsIGRpc3Bvc2UgfTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgZGlzcG9zZSgpO1xuICAgICAgdGhyb3cgZXJyb3I7XG4gICAgfVxuICB9XG5cbiAgLyoqIFRlbnNvcnMgbWFkZSBiZXNpZGUgdGhlIGNoZWNrcG9pbnQgdGhhdCBsaXZlIGFuZCBnbyB3aXRoIHRoZSBtb2RlbC4gKi9cbiAgb3duKC4uLnRlbnNvcnM6IFRlbnNvcltdKTogdm9pZCB7XG4gICAgdGhpcy4jc2Vzc2lvbi5vd25lZC5wdXNoKC4uLnRlbnNvcnMpO1xuICB9XG5cbiAgZ2V0IGRldmljZSgpOiBEZXZpY2Uge1xuICAgIHJldHVybiB0aGlzLiNzZXNzaW9uLmRldmljZTtcbiAgfVxuXG4gIC8qKiBUaGUgY3Vyc29yIGJlbG93IGBuYW1lc2AuICovXG4gIGF0KC4uLm5hbWVzOiAoc3RyaW5nIHwgbnVtYmVyKVtdKTogV2VpZ2h0cyB7XG4gICAgcmV0dXJuIG5ldyBXZWlnaHRzKHRoaXMuI3Nlc3Npb24sIGpvaW4odGhpcy4jcHJlZml4LCAuLi5uYW1lcykpO1xuICB9XG5cbiAgaGFzKG5hbWU6IHN0cmluZyk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLiNzZXNzaW9uLmNoZWNrcG9pbnQudGVuc29ycy5oYXModGhpcy4jcGF0aChuYW1lKSk7XG4gIH1cblxuICAvKiogQSBzbWFsbCB0ZW5zb3Igb2YgYW55IGZsb2F0IHR5cGUsIGFzIGYzMjogYSBiaWFzLCBhIGdhaW4uICovXG4gIHZlY3RvcihuYW1lOiBzdHJpbmcsIHNoYXBlOiBTaGFwZSk6IFRlbnNvciB7XG4gICAgcmV0dXJuIHRoaXMuI2hvc3QoW3RoaXMuI2dldChuYW1lLCBzaGFwZSldLCBzaGFwZSwgKFt2YWx1ZXNdKSA9PiB2YWx1ZXMhKTtcbiAgfVxuXG4gIC8qKiBBIGxpbmVhciBsYXllciwgW08sIENdLiBTZXZlcmFsIG5hbWVzIGFyZSBzdGFja2VkIGFsb25nIE8uICovXG4gIGxpbmVhcihuYW1lczogc3RyaW5nIHwgcmVhZG9ubHkgc3RyaW5nW10sIHNoYXBlOiByZWFkb25seSBbTzogbnVtYmVyLCBDOiBudW1iZXJdKTogV2VpZ2h0IHtcbiAgICBjb25zdCBbTywgQ10gPSBzaGFwZTtcbiAgICBjb25zdCBsaXN0ID0gdHlwZW9mIG5hbWVzID09PSBcInN0cmluZ1wiID8gW25hbWVzXSA6IG5hbWVzO1xuICAgIGNvbnN0IHN0b3JlZCA9IGxpc3QubWFwKChuYW1lKSA9PiB0aGlzLiNnZXQobmFtZSwgW08sIENdKSk7XG4gICAgcmV0dXJuIHRoaXMuI3BhY2tlZChzdG9yZWQsIHsgTzogTyAqIHN0b3JlZC5sZW5ndGgsIEMsIEs6IDEgfSwgbnVsbCk7XG4gIH1cblxuICAvKiogVGhlIGNvbnZvbHV0aW9uIGBuYW1lYCwgW08sIEMsIEtdOiBgbmFtZS53ZWlnaHRgLCBvciBub3JtYWxpc2VkIGBuYW1lLndlaWdodF9nYCBhbmQgYG5hbWUud2VpZ2h0X3ZgLiAqL1xuICBjb252KG5hbWU6IHN0cmluZywgc2hhcGU6IHJlYWRvbmx5IFtPOiBudW1iZXIsIEM6IG51bWJlciwgSzogbnVtYmVyXSk6IFdlaWdodCB7XG4gICAgY29uc3QgW08sIEMsIEtdID0gc2hhcGU7XG4gICAgY29uc3QgeyB3ZWlnaHQsIGcgfSA9IHRoaXMuI25vcm1hbGlzZWQobmFtZSwgc2hhcGUpO1xuICAgIHJldHVybiB0aGlzLiNwYWNrZWQoW3dlaWdodF0sIHsgTywgQywgSyB9LCBnKTtcbiAgfVxuXG4gIC8qKiBUaGUgdHJhbnNwb3NlZCBjb252b2x1dGlvbiBgbmFtZWAsIFtDLCBPLCBLXTsgd2VpZ2h0IG5vcm0gaXMgcGVyIGlucHV0IGNoYW5uZWwuICovXG4gIGNvbnZUcmFuc3Bvc2UobmFtZTogc3RyaW5nLCBzaGFwZTogcmVhZG9ubHkgW0M6IG51bWJlciwgTzogbnVtYmVyLCBLOiBudW1iZXJdLCBzdHJpZGU6IG51bWJlcik6IFdlaWdodCB7XG4gICAgY29uc3QgW0MsIE8sIEtdID0gc2hhcGU7XG4gICAgY29uc3QgeyB3ZWlnaHQsIGcgfSA9IHRoaXMuI25vcm1hbGlzZWQobmFtZSwgc2hhcGUpO1xuICAgIHJldHVybiB0aGlzLiNwYWNrZWQoW3dlaWdodF0sIHsgTywgQywgSywgc3RyaWRlIH0sIGcpO1xuICB9XG5cbiAgLyoqIEEgZGVwdGh3aXNlIGNvbnZvbHV0aW9uJ3Mgc21hbGwgd2VpZ2h0LCBbQywgMSwgS10sIGFzIGYzMiBpbiB0aGUgb3JkZXIgb2YgdGhlIGNoZWNrcG9pbnQuICovXG4gIGRlcHRod2lzZShuYW1lOiBzdHJpbmcsIHNoYXBlOiByZWFkb25seSBbQzogbnVtYmVyLCBvbmU6IDEsIEs6IG51bWJlcl0pOiBUZW5zb3Ige1xuICAgIGNvbnN0IHsgd2VpZ2h0LCBnIH0gPSB0aGlzLiNub3JtYWxpc2VkKG5hbWUsIHNoYXBlKTtcbiAgICBjb25zdCBLID0gc2hhcGVbMl07XG4gICAgaWYgKCFnKSByZXR1cm4gdGhpcy4jaG9zdChbd2VpZ2h0XSwgc2hhcGUsIChbdmFsdWVzXSkgPT4gdmFsdWVzISk7XG4gICAgcmV0dXJuIHRoaXMuI2hvc3QoW3dlaWdodCwgZ10sIHNoYXBlLCAoW3YsIGdhaW5dKSA9PlxuICAgICAgdiEubWFwKCh2YWx1ZSwgaSkgPT4ge1xuICAgICAgICBjb25zdCBmaXJzdCA9IGkgLSAoaSAlIEspO1xuICAgICAgICByZXR1cm4gKGdhaW4hW2ZpcnN0IC8gS10hICogdmFsdWUpIC8gTWF0aC5oeXBvdCguLi52IS5zdWJhcnJheShmaXJzdCwgZmlyc3QgKyBLKSk7XG4gICAgICB9KSxcbiAgICApO1xuICB9XG5cbiAgLyoqIFJvd3MgdG8gbG9vayB1cCwgW3Jvd3MsIENdLCBrZXB0IGFzIHN0b3JlZC4gU2V2ZXJhbCBuYW1lcyBhcmUgc3RhY2tlZC4gKi9cbiAgdGFibGUobmFtZXM6IHN0cmluZyB8IHJlYWRvbmx5IHN0cmluZ1tdLCBzaGFwZTogcmVhZG9ubHkgW3Jvd3M6IG51bWJlciwgQzogbnVtYmVyXSk6IFRhYmxlIHtcbiAgICBjb25zdCBsaXN0ID0gdHlwZW9mIG5hbWVzID09PSBcInN0cmluZ1wiID8gW25hbWVzXSA6IG5hbWVzO1xuICAgIHJldHVybiB0aGlzLiNyYXcobGlzdC5tYXAoKG5hbWUpID0+IHRoaXMuI2dldChuYW1lLCBzaGFwZSkpKTtcbiAgfVxuXG4gIC8qKiBQeVRvcmNoJ3MgYmlkaXJlY3Rpb25hbCBvbmUtbGF5ZXIgTFNUTTogQyBpbnB1dHMsIEggdW5pdHMgYSBkaXJlY3Rpb24uICovXG4gIGxzdG0oQzogbnVtYmVyLCBIOiBudW1iZXIpOiBMc3RtV2VpZ2h0cyB7XG4gICAgY29uc3QgYm90aCA9IChuYW1lOiBzdHJpbmcpID0+IFtgJHtuYW1lfV9sMGAsIGAke25hbWV9X2wwX3JldmVyc2VgXTtcbiAgICBjb25zdCBiaWFzZXMgPSBbLi4uYm90aChcImJpYXNfaWhcIiksIC4uLmJvdGgoXCJiaWFzX2hoXCIpXS5tYXAoKG5hbWUpID0+IHRoaXMuI2dldChuYW1lLCBbNCAqIEhdKSk7XG4gICAgY29uc3Qgc3RhdGUgPSB0aGlzLmRldmljZS5vd25lZChbMiAqIEgsIDJdLCBcInUzMlwiKTtcbiAgICB0aGlzLiNzZXNzaW9uLm93bmVkLnB1c2goc3RhdGUpO1xuICAgIHJldHVybiB7XG4gICAgICBpbnB1dDogdGhpcy5saW5lYXIoYm90aChcIndlaWdodF9paFwiKSwgWzQgKiBILCBDXSksXG4gICAgICBiaWFzOiB0aGlzLiNob3N0KGJpYXNlcywgWzggKiBIXSwgKGIpID0+XG4gICAgICAgIEZsb2F0MzJBcnJheS5mcm9tKHsgbGVuZ3RoOiA4ICogSCB9LCAoXywgaSkgPT4ge1xuICAgICAgICAgIGNvbnN0IGRpcmVjdGlvbiA9IGkgPCA0ICogSCA/IDAgOiAxO1xuICAgICAgICAgIGNvbnN0IGF0ID0gaSAlICg0ICogSCk7XG4gICAgICAgICAgcmV0dXJuIGJbZGlyZWN0aW9uXSFbYXRdISArIGJbMiArIGRpcmVjdGlvbl0hW2F0XSE7XG4gICAgICAgIH0pLFxuICAgICAgKSxcbiAgICAgIHJlY3VycmVudDogdGhpcy50YWJsZShib3RoKFwid2VpZ2h0X2hoXCIpLCBbNCAqIEgsIEhdKSxcbiAgICAgIHN0YXRlLFxuICAgIH07XG4gIH1cblxuICAjcGF0aChuYW1lOiBzdHJpbmcpOiBzdHJpbmcge1xuICAgIHJldHVybiBqb2luKHRoaXMuI3ByZWZpeCwgbmFtZSk7XG4gIH1cblxuICAvKiogQSB0ZW5zb3Igb2YgdGhlIGNoZWNrcG9pbnQsIGl0cyBzaGFwZSBjaGVja2VkLiAqL1xuICAjZ2V0KG5hbWU6IHN0cmluZywgc2hhcGU6IFNoYXBlKTogU3RvcmVkVGVuc29yIHtcbiAgICBjb25zdCBwYXRoID0gdGhpcy4jcGF0aChuYW1lKTtcbiAgICBjb25zdCBzdG9yZWQgPSB0aGlzLiNzZXNzaW9uLmNoZWNrcG9pbnQudGVuc29ycy5nZXQocGF0aCk7XG4gICAgY29uc3QgZXhwZWN0ZWQgPSBgWyR7c2hhcGUuam9pbihcIiwgXCIpfV1gO1xuICAgIGlmICghc3RvcmVkKVxuICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYHdlaWdodHM6ICR7cGF0aH0gaXMgbWlzc2luZywgZXhwZWN0ZWQgYSB0ZW5zb3IgJHtleHBlY3RlZH0uYCk7XG4gICAgaWYgKHN0b3JlZC5zaGFwZS5qb2luKCkgIT09IHNoYXBlLmpvaW4oKSkge1xuICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgICAgXCJ3ZWlnaHRzXCIsXG4gICAgICAgIGB3ZWlnaHRzOiAke3BhdGh9IGlzIFske3N0b3JlZC5zaGFwZS5qb2luKFwiLCBcIil9XSwgZXhwZWN0ZWQgJHtleHBlY3RlZH0uYCxcbiAgICAgICk7XG4gICAgfVxuICAgIGlmICghKHN0b3JlZC5kdHlwZSBpbiBGT1JNQVRTKSkge1xuICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgICAgXCJ3ZWlnaHRzXCIsXG4gICAgICAgIGB3ZWlnaHRzOiAke3BhdGh9IGlzIG9mIHR5cGUgJHtzdG9yZWQuZHR5cGV9LCBleHBlY3RlZCBGMzIsIEYxNiBvciBCRjE2LmAsXG4gICAgICApO1xuICAgIH1cbiAgICB0aGlzLiNzZXNzaW9uLnVzZWQuYWRkKHBhdGgpO1xuICAgIHJldHVybiBzdG9yZWQ7XG4gIH1cblxuICAjbm9ybWFsaXNlZChuYW1lOiBzdHJpbmcsIHNoYXBlOiBTaGFwZSk6IHsgd2VpZ2h0OiBTdG9yZWRUZW5zb3I7IGc6IFN0b3JlZFRlbnNvciB8IG51bGwgfSB7XG4gICAgaWYgKHRoaXMuaGFzKGpvaW4obmFtZSwgXCJ3ZWlnaHRcIikpKSByZXR1cm4geyB3ZWlnaHQ6IHRoaXMuI2dldChqb2luKG5hbWUsIFwid2VpZ2h0XCIpLCBzaGFwZSksIGc6IG51bGwgfTtcbiAgICBjb25zdCBnU2hhcGUgPSBbc2hhcGVbMF0hLCAuLi5zaGFwZS5zbGljZSgxKS5tYXAoKCkgPT4gMSldO1xuICAgIGNvbnN0IHBhcmFtZXRyaXplZCA9IGpvaW4obmFtZSwgXCJwYXJhbWV0cml6YXRpb25zLndlaWdodFwiKTtcbiAgICBpZiAodGhpcy5oYXMoYCR7cGFyYW1ldHJpemVkfS5vcmlnaW5hbDFgKSkge1xuICAgICAgcmV0dXJuIHtcbiAgICAgICAgd2VpZ2h0OiB0aGlzLiNnZXQoYCR7cGFyYW1ldHJpemVkfS5vcmlnaW5hbDFgLCBzaGFwZSksXG4gICAgICAgIGc6IHRoaXMuI2dldChgJHtwYXJhbWV0cml6ZWR9Lm9yaWdpbmFsMGAsIGdTaGFwZSksXG4gICAgICB9O1xuICAgIH1cbiAgICBpZiAoIXRoaXMuaGFzKGpvaW4obmFtZSwgXCJ3ZWlnaHRfdlwiKSkpIHRoaXMuI2dldChqb2luKG5hbWUsIFwid2VpZ2h0XCIpLCBzaGFwZSk7IC8vIHNheXMgd2hhdCBpcyBtaXNzaW5nXG4gICAgcmV0dXJuIHsgd2VpZ2h0OiB0aGlzLiNnZXQoam9pbihuYW1lLCBcIndlaWdodF92XCIpLCBzaGFwZSksIGc6IHRoaXMuI2dldChqb2luKG5hbWUsIFwid2VpZ2h0X2dcIiksIGdTaGFwZSkgfTtcbiAgfVxuXG4gIC8qKiBBIGpvYiB0aGF0IGNvbWJpbmVzIHNtYWxsIHRlbnNvcnMgb24gdGhlIGhvc3QuICovXG4gICNob3N0KHBhcnRzOiBTdG9yZWRUZW5zb3JbXSwgc2hhcGU6IFNoYXBlLCBjb21iaW5lOiAodmFsdWVzOiBGbG9hdDMyQXJyYXlbXSkgPT4gRmxvYXQzMkFycmF5KTogVGVuc29yIHtcbiAgICBjb25zdCB0ZW5zb3IgPSB0aGlzLmRldmljZS5vd25lZChzaGFwZSk7XG4gICAgdGhpcy4jc2Vzc2lvbi5vd25lZC5wdXNoKHRlbnNvcik7XG4gICAgdGhpcy4jc2Vzc2lvbi5qb2JzLnB1c2goe1xuICAgICAgcGFydHM6IHBhcnRzLm1hcCgoc3RvcmVkKSA9PiAoeyBzdG9yZWQsIHBsYWNlOiBcImhvc3RcIiB9KSksXG4gICAgICBmaW5pc2g6IChob3N0KSA9PiB7XG4gICAgICAgIGNvbnN0IHZhbHVlcyA9IGNvbWJpbmUoaG9zdC5tYXAoKGJ5dGVzLCBpKSA9PiB0b0Zsb2F0MzIocGFydHNbaV0hLmR0eXBlLCBieXRlcykpKTtcbiAgICAgICAgdGhpcy5kZXZpY2Uud3JpdGUoXG4gICAgICAgICAgdGVuc29yLFxuICAgICAgICAgIG5ldyBVaW50OEFycmF5KHZhbHVlcy5idWZmZXIgYXMgQXJyYXlCdWZmZXIsIHZhbHVlcy5ieXRlT2Zmc2V0LCB2YWx1ZXMuYnl0ZUxlbmd0aCksXG4gICAgICAgICk7XG4gICAgICB9LFxuICAgIH0pO1xuICAgIHJldHVybiB0ZW5zb3I7XG4gIH1cblxuICAjcmF3KHBhcnRzOiBTdG9yZWRUZW5zb3JbXSk6IFRhYmxlIHtcbiAgICBjb25zdCBieXRlcyA9IHBhcnRzLnJlZHVjZSgoc3VtLCB7IGxlbmd0aCB9KSA9PiBzdW0gKyBsZW5ndGgsIDApO1xuICAgIGNvbnN0IHRlbnNvciA9IHRoaXMuZGV2aWNlLm93bmVkKFtNYXRoLmNlaWwoYnl0ZXMgLyA0KV0sIFwidTMyXCIpO1xuICAgIHRoaXMuI3Nlc3Npb24ub3duZWQucHVzaCh0ZW5zb3IpO1xuICAgIHRoaXMuI3Nlc3Npb24uam9icy5wdXNoKHtcbiAgICAgIHBhcnRzOiBwYXJ0cy5tYXAoKHN0b3JlZCkgPT4gKHsgc3RvcmVkLCBwbGFjZTogXCJyYXdcIiB9KSksXG4gICAgICByYXc6IHRlbnNvcixcbiAgICAgIGZpbmlzaDogKCkgPT4ge30sXG4gICAgfSk7XG4gICAgcmV0dXJuIHsgdGVuc29yLCBmb3JtYXQ6IHRoaXMuI2Zvcm1hdE9mKHBhcnRzKSB9O1xuICB9XG5cbiAgI3BhY2tlZChwYXJ0czogU3RvcmVkVGVuc29yW10sIHNoYXBlOiBXZWlnaHRTaGFwZSwgZzogU3RvcmVkVGVuc29yIHwgbnVsbCk6IFdlaWdodCB7XG4gICAgY29uc3Qgc291cmNlID0gdGhpcy4jZm9ybWF0T2YocGFydHMpO1xuICAgIGNvbnN0IHdlaWdodCA9IGVtcHR5V2VpZ2h0KHRoaXMuZGV2aWNlLCBzaGFwZSwgZyA/IEZPUk1BVFMuRjMyIDogc291cmNlKTtcbiAgICB0aGlzLiNzZXNzaW9uLm93bmVkLnB1c2god2VpZ2h0LnBhbmVscyk7XG4gICAgY29uc3QgeyBkZXZpY2UgfSA9IHRoaXM7XG4gICAgdGhpcy4jc2Vzc2lvbi5qb2JzLnB1c2goe1xuICAgICAgcGFydHM6IFtcbiAgICAgICAgLi4ucGFydHMubWFwKChzdG9yZWQpID0+ICh7IHN0b3JlZCwgcGxhY2U6IFwicmF3XCIgYXMgY29uc3QgfSkpLFxuICAgICAgICAuLi4oZyA/IFt7IHN0b3JlZDogZywgcGxhY2U6IFwiaG9zdFwiIGFzIGNvbnN0IH1dIDogW10pLFxuICAgICAgXSxcbiAgICAgIGZpbmlzaDogKGhvc3QsIHJhdykgPT4ge1xuICAgICAgICBjb25zdCB0YWJsZTogVGFibGUgPSB7IHRlbnNvcjogcmF3ISwgZm9ybWF0OiBzb3VyY2UgfTtcbiAgICAgICAgaWYgKCFnKSByZXR1cm4gcGFja1dlaWdodCh3ZWlnaHQsIHRhYmxlLCBzaGFwZSwgbnVsbCk7XG4gICAgICAgIGNvbnN0IGdhaW4gPSBkZXZpY2UudGVuc29yKHRvRmxvYXQzMihnLmR0eXBlLCBob3N0WzBdISksIFtnLnNoYXBlWzBdIV0pO1xuICAgICAgICBjb25zdCBuID0gcGFydHNbMF0hLnNoYXBlLnNsaWNlKDEpLnJlZHVjZSgocHJvZHVjdCwgc2l6ZSkgPT4gcHJvZHVjdCAqIHNpemUsIDEpO1xuICAgICAgICBkZXZpY2Uuc2NvcGUoKCkgPT4gcGFja1dlaWdodCh3ZWlnaHQsIHRhYmxlLCBzaGFwZSwgd2VpZ2h0Tm9ybVNjYWxlKGdhaW4sIHRhYmxlLCBuKSkpO1xuICAgICAgICBnYWluLmRpc3Bvc2UoKTtcbiAgICAgIH0sXG4gICAgfSk7XG4gICAgcmV0dXJuIHdlaWdodDtcbiAgfVxuXG4gICNmb3JtYXRPZihwYXJ0czogU3RvcmVkVGVuc29yW10pOiBGb3JtYXQge1xuICAgIGNvbnN0IFtmaXJzdCwgLi4ub3RoZXJzXSA9IHBhcnRzLm1hcCgoeyBkdHlwZSB9KSA9PiBkdHlwZSk7XG4gICAgY29uc3Qgb3RoZXIgPSBvdGhlcnMuZmluZEluZGV4KChkdHlwZSkgPT4gZHR5cGUgIT09IGZpcnN0KTtcbiAgICBpZiAob3RoZXIgPj0gMCkge1xuICAgICAgY29uc3QgbmFtZSA9IHBhcnRzW290aGVyICsgMV0hLm5hbWU7XG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcIndlaWdodHNcIixcbiAgICAgICAgYHdlaWdodHM6ICR7bmFtZX0gaXMgJHtvdGhlcnNbb3RoZXJdfSwgZXhwZWN0ZWQgJHtmaXJzdH0gYXMgJHtwYXJ0c1swXSEubmFtZX0uYCxcbiAgICAgICk7XG4gICAgfVxuICAgIHJldHVybiBGT1JNQVRTW2ZpcnN0IGFzIGtleW9mIHR5cGVvZiBGT1JNQVRTXTtcbiAgfVxufVxuXG5jb25zdCBqb2luID0gKC4uLm5hbWVzOiAoc3RyaW5nIHwgbnVtYmVyKVtdKSA9PiBuYW1lcy5maWx0ZXIoKG5hbWUpID0+IG5hbWUgIT09IFwiXCIpLmpvaW4oXCIuXCIpO1xuIiwgIi8vIFN0cmVhbXMgdGhlIHRlbnNvcnMgb2YgYSBjaGVja3BvaW50IGludG8gR1BVIGJ1ZmZlcnMsIGVhY2ggZmlsZSBvbmNlIGFuZCBpbiBpdHMgb3duIG9yZGVyLCBpbiBwaWVjZXMsIHNvIHRoYXQgdGhlIGhlYXBcbi8vIG5ldmVyIGhvbGRzIG1vcmUgdGhhbiBhIHBpZWNlLlxuXG5pbXBvcnQgdHlwZSB7IERldmljZSB9IGZyb20gXCIuLi9zcmMvZGV2aWNlLnRzXCI7XG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi4vc3JjL2Vycm9yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEJ5dGVTb3VyY2UgfSBmcm9tIFwiLi4vc3JjL2ZpbGVzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFN0b3JlZERUeXBlLCBTdG9yZWRUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3NhZmV0ZW5zb3JzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5cbmNvbnN0IFBJRUNFX0JZVEVTID0gMTYgPDwgMjA7XG4vLyBXaGF0IG1heSBiZSBvbiBpdHMgd2F5IHRvIHRoZSBHUFU6IGRyaXZlcnMgaG9sZCBhIGNvcHkgdW50aWwgaXQgaGFzIGFycml2ZWQuXG5jb25zdCBJTl9GTElHSFRfQllURVMgPSA2NCA8PCAyMDtcblxuLyoqIEJ5dGVzIG9mIHdlaWdodHMgdGhhdCBhcmUgb24gdGhlIEdQVS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTG9hZFByb2dyZXNzIHtcbiAgcmVhZG9ubHkgcGhhc2U6IFwibG9hZFwiO1xuICByZWFkb25seSBsb2FkZWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgdG90YWw6IG51bWJlcjtcbn1cblxuLyoqIFdoYXQgaXMgZG9uZSBvbmNlIGFsbCBwYXJ0cyBvZiBzb21ldGhpbmcgaGF2ZSBhcnJpdmVkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTdHJlYW1Kb2Ige1xuICAvKiogYHJhd2AgcGFydHMgZ28gb25lIGFmdGVyIHRoZSBvdGhlciBpbnRvIG9uZSBHUFUgYnVmZmVyLCBgaG9zdGAgcGFydHMgc3RheSBvbiB0aGUgaG9zdC4gKi9cbiAgcmVhZG9ubHkgcGFydHM6IHJlYWRvbmx5IHsgcmVhZG9ubHkgc3RvcmVkOiBTdG9yZWRUZW5zb3I7IHJlYWRvbmx5IHBsYWNlOiBcInJhd1wiIHwgXCJob3N0XCIgfVtdO1xuICAvKiogV2hlcmUgdGhlIHJhdyBwYXJ0cyBnbzsgYSBidWZmZXIgdGhhdCBsaXZlcyB1bnRpbCBgZmluaXNoYCByZXR1cm5zIHVubGVzcyBnaXZlbi4gKi9cbiAgcmVhZG9ubHkgcmF3PzogVGVuc29yPFwidTMyXCI+O1xuICAvKiogQnl0ZXMgb2YgdGhlIGhvc3QgcGFydHMgaW4gb3JkZXI7IHRoZSByYXcgcGFydHMuICovXG4gIGZpbmlzaChob3N0OiBVaW50OEFycmF5W10sIHJhdzogVGVuc29yPFwidTMyXCI+IHwgbnVsbCk6IHZvaWQ7XG59XG5cbi8qKiBSdW5zIHRoZSBqb2JzLiBBYm9ydGVkIG9yIGZhaWxlZCwgbm8gbWVtb3J5IG9mIGl0cyBvd24gaXMgbGVmdC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBzdHJlYW1UZW5zb3JzKFxuICBkZXZpY2U6IERldmljZSxcbiAgam9iczogcmVhZG9ubHkgU3RyZWFtSm9iW10sXG4gIG9uUHJvZ3Jlc3M/OiAocHJvZ3Jlc3M6IExvYWRQcm9ncmVzcykgPT4gdm9pZCxcbiAgc2lnbmFsPzogQWJvcnRTaWduYWwsXG4pOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3Qgb3BlbiA9IG5ldyBTZXQ8VHJhbnNmZXI+KCk7XG4gIGNvbnN0IHN0ZXBzID0gam9icy5mbGF0TWFwKChqb2IpID0+IHtcbiAgICBjb25zdCB0cmFuc2ZlciA9IG5ldyBUcmFuc2ZlcihkZXZpY2UsIGpvYik7XG4gICAgcmV0dXJuIGpvYi5wYXJ0cy5tYXAoKF8sIHBhcnQpID0+ICh7IHRyYW5zZmVyLCBwYXJ0LCBzdG9yZWQ6IGpvYi5wYXJ0c1twYXJ0XSEuc3RvcmVkIH0pKTtcbiAgfSk7XG4gIGNvbnN0IHRvdGFsID0gc3RlcHMucmVkdWNlKChzdW0sIHsgc3RvcmVkIH0pID0+IHN1bSArIHN0b3JlZC5sZW5ndGgsIDApO1xuICBjb25zdCBvcmRlciA9IG5ldyBNYXAoXG4gICAgWy4uLm5ldyBTZXQoc3RlcHMubWFwKCh7IHN0b3JlZCB9KSA9PiBzdG9yZWQuc291cmNlKSldLm1hcCgoc291cmNlLCBpKSA9PiBbc291cmNlLCBpXSksXG4gICk7XG4gIHN0ZXBzLnNvcnQoXG4gICAgKGEsIGIpID0+IG9yZGVyLmdldChhLnN0b3JlZC5zb3VyY2UpISAtIG9yZGVyLmdldChiLnN0b3JlZC5zb3VyY2UpISB8fCBhLnN0b3JlZC5vZmZzZXQgLSBiLnN0b3JlZC5vZmZzZXQsXG4gICk7XG4gIGNvbnN0IHJlYWRlciA9IG5ldyBSZWFkZXIoc2lnbmFsKTtcbiAgbGV0IGxvYWRlZCA9IDA7XG4gIGxldCBhcnJpdmVkID0gMDtcbiAgdHJ5IHtcbiAgICBmb3IgKGNvbnN0IHsgdHJhbnNmZXIsIHBhcnQsIHN0b3JlZCB9IG9mIHN0ZXBzKSB7XG4gICAgICBvcGVuLmFkZCh0cmFuc2Zlcik7XG4gICAgICBmb3IgKGxldCBhdCA9IDA7IGF0IDwgc3RvcmVkLmxlbmd0aDsgYXQgKz0gUElFQ0VfQllURVMpIHtcbiAgICAgICAgY29uc3QgYnl0ZXMgPSBhd2FpdCByZWFkZXIuc2xpY2UoXG4gICAgICAgICAgc3RvcmVkLnNvdXJjZSxcbiAgICAgICAgICBzdG9yZWQub2Zmc2V0ICsgYXQsXG4gICAgICAgICAgTWF0aC5taW4oUElFQ0VfQllURVMsIHN0b3JlZC5sZW5ndGggLSBhdCksXG4gICAgICAgICk7XG4gICAgICAgIHRyYW5zZmVyLnB1dChwYXJ0LCBhdCwgYnl0ZXMpO1xuICAgICAgICBsb2FkZWQgKz0gYnl0ZXMubGVuZ3RoO1xuICAgICAgICBvblByb2dyZXNzPy4oeyBwaGFzZTogXCJsb2FkXCIsIGxvYWRlZCwgdG90YWwgfSk7XG4gICAgICB9XG4gICAgICBpZiAodHJhbnNmZXIuY29tcGxldGUocGFydCkpIG9wZW4uZGVsZXRlKHRyYW5zZmVyKTtcbiAgICAgIGlmIChsb2FkZWQgLSBhcnJpdmVkID4gSU5fRkxJR0hUX0JZVEVTKSB7XG4gICAgICAgIGF3YWl0IGRldmljZS5maW5pc2goc2lnbmFsKTtcbiAgICAgICAgYXJyaXZlZCA9IGxvYWRlZDtcbiAgICAgIH1cbiAgICB9XG4gICAgYXdhaXQgZGV2aWNlLmZpbmlzaChzaWduYWwpO1xuICB9IGZpbmFsbHkge1xuICAgIG9wZW4uZm9yRWFjaCgodHJhbnNmZXIpID0+IHRyYW5zZmVyLmRpc3Bvc2UoKSk7XG4gIH1cbiAgZGV2aWNlLnRyaW0oKTtcbn1cblxuLyoqIFRoZSBwYXJ0cyBvZiBhIGpvYiBvbiB0aGVpciB3YXkuICovXG5jbGFzcyBUcmFuc2ZlciB7XG4gIHJlYWRvbmx5ICNkZXZpY2U6IERldmljZTtcbiAgcmVhZG9ubHkgI2pvYjogU3RyZWFtSm9iO1xuICByZWFkb25seSAjb2Zmc2V0czogbnVtYmVyW10gPSBbXTtcbiAgcmVhZG9ubHkgI2hvc3Q6IFVpbnQ4QXJyYXlbXTtcbiAgcmVhZG9ubHkgI21pc3Npbmc6IFNldDxudW1iZXI+O1xuICByZWFkb25seSAjcmF3Qnl0ZXM6IG51bWJlcjtcbiAgI3JhdzogVGVuc29yPFwidTMyXCI+IHwgbnVsbCA9IG51bGw7XG5cbiAgY29uc3RydWN0b3IoZGV2aWNlOiBEZXZpY2UsIGpvYjogU3RyZWFtSm9iKSB7XG4gICAgdGhpcy4jZGV2aWNlID0gZGV2aWNlO1xuICAgIHRoaXMuI2pvYiA9IGpvYjtcbiAgICB0aGlzLiNtaXNzaW5nID0gbmV3IFNldChqb2IucGFydHMua2V5cygpKTtcbiAgICB0aGlzLiNob3N0ID0gam9iLnBhcnRzXG4gICAgICAuZmlsdGVyKCh7IHBsYWNlIH0pID0+IHBsYWNlID09PSBcImhvc3RcIilcbiAgICAgIC5tYXAoKHsgc3RvcmVkIH0pID0+IG5ldyBVaW50OEFycmF5KHN0b3JlZC5sZW5ndGgpKTtcbiAgICBsZXQgcmF3ID0gMDtcbiAgICBsZXQgaG9zdCA9IDA7XG4gICAgZm9yIChjb25zdCB7IHN0b3JlZCwgcGxhY2UgfSBvZiBqb2IucGFydHMpIHtcbiAgICAgIHRoaXMuI29mZnNldHMucHVzaChwbGFjZSA9PT0gXCJyYXdcIiA/IHJhdyA6IGhvc3QrKyk7XG4gICAgICBpZiAocGxhY2UgPT09IFwicmF3XCIpIHtcbiAgICAgICAgaWYgKHJhdyAlIDQgIT09IDApXG4gICAgICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcImludGVybmFsXCIsIGB3ZWlnaHRzOiAke3N0b3JlZC5uYW1lfSBiZWdpbnMgYXQgYW4gb2RkIGVsZW1lbnQuYCk7XG4gICAgICAgIHJhdyArPSBzdG9yZWQubGVuZ3RoO1xuICAgICAgfVxuICAgIH1cbiAgICB0aGlzLiNyYXdCeXRlcyA9IHJhdztcbiAgfVxuXG4gIHB1dChwYXJ0OiBudW1iZXIsIGF0OiBudW1iZXIsIGJ5dGVzOiBVaW50OEFycmF5PEFycmF5QnVmZmVyPik6IHZvaWQge1xuICAgIGNvbnN0IG9mZnNldCA9IHRoaXMuI29mZnNldHNbcGFydF0hO1xuICAgIGlmICh0aGlzLiNqb2IucGFydHNbcGFydF0hLnBsYWNlID09PSBcImhvc3RcIikgcmV0dXJuIHZvaWQgdGhpcy4jaG9zdFtvZmZzZXRdIS5zZXQoYnl0ZXMsIGF0KTtcbiAgICB0aGlzLiNyYXcgPz89IHRoaXMuI2pvYi5yYXcgPz8gdGhpcy4jZGV2aWNlLm93bmVkKFtNYXRoLmNlaWwodGhpcy4jcmF3Qnl0ZXMgLyA0KV0sIFwidTMyXCIpO1xuICAgIHRoaXMuI2RldmljZS53cml0ZSh0aGlzLiNyYXcsIGJ5dGVzLCBvZmZzZXQgKyBhdCk7XG4gIH1cblxuICAvKiogTm90ZXMgdGhhdCBhIHBhcnQgaXMgdGhlcmU7IHRydWUgYWZ0ZXIgdGhlIGxhc3Qgb25lLiAqL1xuICBjb21wbGV0ZShwYXJ0OiBudW1iZXIpOiBib29sZWFuIHtcbiAgICB0aGlzLiNtaXNzaW5nLmRlbGV0ZShwYXJ0KTtcbiAgICBpZiAodGhpcy4jbWlzc2luZy5zaXplID4gMCkgcmV0dXJuIGZhbHNlO1xuICAgIHRoaXMuI2pvYi5maW5pc2godGhpcy4jaG9zdCwgdGhpcy4jcmF3KTtcbiAgICB0aGlzLmRpc3Bvc2UoKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gIGRpc3Bvc2UoKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI3JhdyAmJiB0aGlzLiNyYXcgIT09IHRoaXMuI2pvYi5yYXcpIHtcbiAgICAgIHRoaXMuI2RldmljZS5mbHVzaCgpO1xuICAgICAgdGhpcy4jcmF3LmRpc3Bvc2UoKTtcbiAgICB9XG4gICAgdGhpcy4jcmF3ID0gbnVsbDtcbiAgfVxufVxuXG4vKiogUmVhZHMgZm9yd2FyZCBpbiBsYXJnZSBwaWVjZXMgYW5kIGhhbmRzIG91dCB3aGF0IGxpZXMgaW4gdGhlbS4gKi9cbmNsYXNzIFJlYWRlciB7XG4gIHJlYWRvbmx5ICNzaWduYWw6IEFib3J0U2lnbmFsIHwgdW5kZWZpbmVkO1xuICAjc291cmNlOiBCeXRlU291cmNlIHwgbnVsbCA9IG51bGw7XG4gICNvZmZzZXQgPSAwO1xuICAjcGllY2UgPSBuZXcgVWludDhBcnJheSgwKTtcblxuICBjb25zdHJ1Y3RvcihzaWduYWw/OiBBYm9ydFNpZ25hbCkge1xuICAgIHRoaXMuI3NpZ25hbCA9IHNpZ25hbDtcbiAgfVxuXG4gIGFzeW5jIHNsaWNlKHNvdXJjZTogQnl0ZVNvdXJjZSwgb2Zmc2V0OiBudW1iZXIsIGxlbmd0aDogbnVtYmVyKTogUHJvbWlzZTxVaW50OEFycmF5PEFycmF5QnVmZmVyPj4ge1xuICAgIGNvbnN0IGVuZCA9IHRoaXMuI29mZnNldCArIHRoaXMuI3BpZWNlLmxlbmd0aDtcbiAgICBpZiAoc291cmNlICE9PSB0aGlzLiNzb3VyY2UgfHwgb2Zmc2V0IDwgdGhpcy4jb2Zmc2V0IHx8IG9mZnNldCArIGxlbmd0aCA+IGVuZCkge1xuICAgICAgdGhpcy4jcGllY2UgPSBhd2FpdCBzb3VyY2UucmVhZChvZmZzZXQsIE1hdGgubWluKFBJRUNFX0JZVEVTLCBzb3VyY2Uuc2l6ZSAtIG9mZnNldCksIHRoaXMuI3NpZ25hbCk7XG4gICAgICB0aGlzLiNzb3VyY2UgPSBzb3VyY2U7XG4gICAgICB0aGlzLiNvZmZzZXQgPSBvZmZzZXQ7XG4gICAgfVxuICAgIHJldHVybiB0aGlzLiNwaWVjZS5zdWJhcnJheShvZmZzZXQgLSB0aGlzLiNvZmZzZXQsIG9mZnNldCAtIHRoaXMuI29mZnNldCArIGxlbmd0aCk7XG4gIH1cbn1cblxuLyoqIExpdHRsZS1lbmRpYW4gc3RvcmVkIHZhbHVlcyBhcyBmMzIuICovXG5leHBvcnQgZnVuY3Rpb24gdG9GbG9hdDMyKGR0eXBlOiBTdG9yZWREVHlwZSwgYnl0ZXM6IFVpbnQ4QXJyYXkpOiBGbG9hdDMyQXJyYXk8QXJyYXlCdWZmZXI+IHtcbiAgY29uc3QgdmlldyA9IG5ldyBEYXRhVmlldyhieXRlcy5idWZmZXIsIGJ5dGVzLmJ5dGVPZmZzZXQsIGJ5dGVzLmJ5dGVMZW5ndGgpO1xuICBjb25zdCBjb3VudCA9IGJ5dGVzLmJ5dGVMZW5ndGggLyAoZHR5cGUgPT09IFwiRjMyXCIgPyA0IDogMik7XG4gIGNvbnN0IG91dCA9IG5ldyBGbG9hdDMyQXJyYXkoY291bnQpO1xuICBmb3IgKGxldCBpID0gMDsgaSA8IGNvdW50OyBpKyspIHtcbiAgICBpZiAoZHR5cGUgPT09IFwiRjMyXCIpIG91dFtpXSA9IHZpZXcuZ2V0RmxvYXQzMig0ICogaSwgdHJ1ZSk7XG4gICAgZWxzZSBpZiAoZHR5cGUgPT09IFwiRjE2XCIpIG91dFtpXSA9IGZyb21IYWxmKHZpZXcuZ2V0VWludDE2KDIgKiBpLCB0cnVlKSk7XG4gICAgZWxzZSBuZXcgRGF0YVZpZXcob3V0LmJ1ZmZlcikuc2V0VWludDMyKDQgKiBpLCB2aWV3LmdldFVpbnQxNigyICogaSwgdHJ1ZSkgPDwgMTYsIHRydWUpO1xuICB9XG4gIHJldHVybiBvdXQ7XG59XG5cbi8qKiBJRUVFIDc1NCBiaW5hcnkxNiAtPiBudW1iZXIuICovXG5mdW5jdGlvbiBmcm9tSGFsZihiaXRzOiBudW1iZXIpOiBudW1iZXIge1xuICBjb25zdCBzaWduID0gYml0cyAmIDB4ODAwMCA/IC0xIDogMTtcbiAgY29uc3QgZXhwb25lbnQgPSAoYml0cyA+PiAxMCkgJiAzMTtcbiAgY29uc3QgZnJhY3Rpb24gPSBiaXRzICYgMTAyMztcbiAgaWYgKGV4cG9uZW50ID09PSAzMSkgcmV0dXJuIGZyYWN0aW9uID8gTmFOIDogc2lnbiAqIEluZmluaXR5O1xuICByZXR1cm4gc2lnbiAqIChleHBvbmVudCA9PT0gMCA/IGZyYWN0aW9uICogMiAqKiAtMjQgOiAoMSArIGZyYWN0aW9uIC8gMTAyNCkgKiAyICoqIChleHBvbmVudCAtIDE1KSk7XG59XG4iLCAiLy8gVGhlIGhhcm1vbmljIHNvdXJjZSBvZiBhIG5ldXJhbCBzb3VyY2UgZmlsdGVyLiBJdHMgcGhhc2UgaXMgc3VtbWVkIG9uIHRoZSBob3N0LCBleGFjdGx5OiBvbmx5IHR3byB2YWx1ZXMgYSBoYWxmIGZyYW1lXG4vLyBhbmQgaGFybW9uaWMsIHdoaWNoIHRoZSBHUFUgZXhwYW5kcyB0byBzYW1wbGVzLlxuXG5pbXBvcnQgeyBEZXZpY2UgfSBmcm9tIFwiLi4vc3JjL2RldmljZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgZXhwZWN0U2hhcGUgfSBmcm9tIFwiLi9jaGVjay50c1wiO1xuXG5jb25zdCBIQVJNT05JQ1MgPSA5O1xuY29uc3QgQ1lDTEUgPSAyICoqIDMyO1xuXG4vKiogUGhhc2Ugb2YgZWFjaCBoYXJtb25pYyBhdCBlYWNoIEYwIHZhbHVlLCBpbiB1bml0cyBvZiAyXi0zMiBjeWNsZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIEhhcm1vbmljUGhhc2Uge1xuICAvKiogW24gKiA5XTogYXQgdGhlIGVuZCBvZiB0aGUgcmFtcCB0byB2YWx1ZSBrLiAqL1xuICByZWFkb25seSBwaGFzZTogVWludDMyQXJyYXk7XG4gIC8qKiBbbiAqIDldOiBhZGRlZCBwZXIgc2FtcGxlIG9uIHRoZSByYW1wIHRvIHZhbHVlIGsuICovXG4gIHJlYWRvbmx5IHJhdGU6IFVpbnQzMkFycmF5O1xufVxuXG4vKipcbiAqIHBoYXNlW2ssIGhdID0gc3VtIG9mIGZyYWN0KGYwW2ldIGggLyByYXRlKSAqIHNhbXBsZXMgb3ZlciBpIDw9IGsgKGN5Y2xlcywgbW9kdWxvIDEpLiBmMCBoIHNhbXBsZXMgaXMgZXhhY3QgaW4gZjY0XG4gKiAoMjQgKyA0ICsgOSBiaXRzKSwgZWFjaCBzdGVwIGlzIHJvdW5kZWQgb25jZSB0byAyXi0zMiBhbmQgdGhlIHN1bSBpcyBvZiBpbnRlZ2Vyczogbm8gZHJpZnQuIGBzYW1wbGVzYCBwZXIgRjAgdmFsdWUuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBoYXJtb25pY1BoYXNlKGYwOiBGbG9hdDMyQXJyYXksIHNhbXBsZXM6IG51bWJlciwgc2FtcGxlUmF0ZTogbnVtYmVyKTogSGFybW9uaWNQaGFzZSB7XG4gIGNvbnN0IHBoYXNlID0gbmV3IFVpbnQzMkFycmF5KGYwLmxlbmd0aCAqIEhBUk1PTklDUyk7XG4gIGNvbnN0IHJhdGUgPSBuZXcgVWludDMyQXJyYXkoZjAubGVuZ3RoICogSEFSTU9OSUNTKTtcbiAgY29uc3QgZnJhY3Rpb24gPSAoY3ljbGVzOiBudW1iZXIpID0+IE1hdGgucm91bmQoKGN5Y2xlcyAtIE1hdGguZmxvb3IoY3ljbGVzKSkgKiBDWUNMRSk7IC8vID4+PiAwIHdoZW4gc3RvcmVkXG4gIGZvciAobGV0IGsgPSAwOyBrIDwgZjAubGVuZ3RoOyBrKyspIHtcbiAgICBmb3IgKGxldCBoID0gMDsgaCA8IEhBUk1PTklDUzsgaCsrKSB7XG4gICAgICBjb25zdCBhdCA9IGsgKiBIQVJNT05JQ1MgKyBoO1xuICAgICAgY29uc3QgZnJlcXVlbmN5ID0gZjBba10hICogKGggKyAxKTtcbiAgICAgIHJhdGVbYXRdID0gZnJhY3Rpb24oZnJlcXVlbmN5IC8gc2FtcGxlUmF0ZSk7XG4gICAgICBwaGFzZVthdF0gPSAoayA+IDAgPyBwaGFzZVthdCAtIEhBUk1PTklDU10hIDogMCkgKyBmcmFjdGlvbigoZnJlcXVlbmN5ICogc2FtcGxlcykgLyBzYW1wbGVSYXRlKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHsgcGhhc2UsIHJhdGUgfTtcbn1cblxuLyoqIFdoZXJlIHRoZSBub2lzZSBvZiBhIHNvdXJjZSBjb21lcyBmcm9tOiBzZWVkIG9mIDY0IGJpdHMsIHN0cmVhbSBvZiAzMi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTm9pc2VTdHJlYW0ge1xuICByZWFkb25seSBzZWVkOiBudW1iZXIgfCBiaWdpbnQ7XG4gIHJlYWRvbmx5IHN0cmVhbTogbnVtYmVyO1xufVxuXG4vKipcbiAqIFtuXSBGMCB2YWx1ZXMgaW4gSHogLT4gW24gKiBzYW1wbGVzXSwgc2VlIGtlcm5lbHMvaGFybW9uaWNfc291cmNlLndnc2wuIHdlaWdodCBbOV0gYW5kIGJpYXMgWzFdIG1peCB0aGUgaGFybW9uaWNzLlxuICogV2l0aCBgc2luZWAgZ2l2ZW4gKFtuICogc2FtcGxlcywgOV0pIHRoZSBzaW5lcyBnbyB0aGVyZSB0b28uXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBoYXJtb25pY1NvdXJjZShcbiAgZjA6IFRlbnNvcixcbiAgeyBwaGFzZSwgcmF0ZSB9OiB7IHJlYWRvbmx5IHBoYXNlOiBUZW5zb3I8XCJ1MzJcIj47IHJlYWRvbmx5IHJhdGU6IFRlbnNvcjxcInUzMlwiPiB9LFxuICB3ZWlnaHQ6IFRlbnNvcixcbiAgYmlhczogVGVuc29yLFxuICBzYW1wbGVzOiBudW1iZXIsXG4gIG5vaXNlOiBOb2lzZVN0cmVhbSxcbiAgc2luZTogVGVuc29yIHwgbnVsbCA9IG51bGwsXG4pOiBUZW5zb3Ige1xuICBleHBlY3RTaGFwZShcImhhcm1vbmljU291cmNlXCIsIFwiZjBcIiwgZjAsIFtcIm5cIl0pO1xuICBjb25zdCBuID0gZjAuc2l6ZTtcbiAgZXhwZWN0U2hhcGUoXCJoYXJtb25pY1NvdXJjZVwiLCBcInBoYXNlXCIsIHBoYXNlLCBbbiwgSEFSTU9OSUNTXSk7XG4gIGV4cGVjdFNoYXBlKFwiaGFybW9uaWNTb3VyY2VcIiwgXCJyYXRlXCIsIHJhdGUsIFtuLCBIQVJNT05JQ1NdKTtcbiAgZXhwZWN0U2hhcGUoXCJoYXJtb25pY1NvdXJjZVwiLCBcIndlaWdodFwiLCB3ZWlnaHQsIFtIQVJNT05JQ1NdKTtcbiAgY29uc3Qgc2VlZCA9IEJpZ0ludC5hc1VpbnROKDY0LCBCaWdJbnQobm9pc2Uuc2VlZCkpO1xuICBjb25zdCBvdXQgPSBmMC5kZXZpY2UuZW1wdHkoW24gKiBzYW1wbGVzXSk7XG4gIGYwLmRldmljZS5ydW4oXG4gICAgXCJoYXJtb25pY19zb3VyY2VcIixcbiAgICB7IGYwLCBwaGFzZSwgcmF0ZSwgd2VpZ2h0LCBiaWFzLCBvdXQsIHNpbmUgfSxcbiAgICB7XG4gICAgICBuLFxuICAgICAgc2FtcGxlcyxcbiAgICAgIHNlZWRfbG93OiBOdW1iZXIoc2VlZCAmIDB4ZmZmZmZmZmZuKSxcbiAgICAgIHNlZWRfaGlnaDogTnVtYmVyKHNlZWQgPj4gMzJuKSxcbiAgICAgIHN0cmVhbTogbm9pc2Uuc3RyZWFtLFxuICAgIH0sXG4gICAge1xuICAgICAgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKG91dC5zaXplIC8gNjQpKSxcbiAgICAgIGNvbnN0YW50czogeyBXUklURV9TSU5FOiBOdW1iZXIoc2luZSAhPT0gbnVsbCkgfSxcbiAgICAgIHdvcms6IDEwMDAgKiBvdXQuc2l6ZSxcbiAgICB9LFxuICApO1xuICByZXR1cm4gb3V0O1xufVxuIiwgIi8vIE1vZGVsIGZpbGVzIGluIGEgbG9jYWwgZm9sZGVyLCByZWFkIGJ5IGJ5dGUgcmFuZ2UgdGhyb3VnaCBmaWxlIGhhbmRsZXMuXG5cbmltcG9ydCB7IHR5cGUgRmlsZUhhbmRsZSwgb3BlbiwgcmVhZGRpciwgc3RhdCB9IGZyb20gXCJub2RlOmZzL3Byb21pc2VzXCI7XG5pbXBvcnQgeyBiYXNlbmFtZSwgam9pbiwgcmVsYXRpdmUsIHNlcCB9IGZyb20gXCJub2RlOnBhdGhcIjtcbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuLi9lcnJvci50c1wiO1xuaW1wb3J0IHsgdHlwZSBCeXRlU291cmNlLCB0eXBlIE1vZGVsRmlsZXMsIGNoZWNrUmFuZ2UsIGNoZWNrUmVsYXRpdmVQYXRoIH0gZnJvbSBcIi4uL2ZpbGVzLnRzXCI7XG5pbXBvcnQgeyBjaGVja1NpZ25hbCB9IGZyb20gXCIuLi9odHRwLnRzXCI7XG5cbi8qKiBUaGUgZmlsZXMgb2YgYSBmb2xkZXIuIEZhaWxzIChjb2RlIGB3ZWlnaHRzYCkgaWYgaXQgaXMgbm8gZm9sZGVyLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIG9wZW5Gb2xkZXIocGF0aDogc3RyaW5nKTogUHJvbWlzZTxNb2RlbEZpbGVzPiB7XG4gIGNvbnN0IGZvdW5kID0gYXdhaXQgc3RhdChwYXRoKS5jYXRjaCgoKSA9PiB1bmRlZmluZWQpO1xuICBpZiAoIWZvdW5kPy5pc0RpcmVjdG9yeSgpKSB7XG4gICAgY29uc3Qgd2hhdCA9IGZvdW5kID8gXCJpcyBhIGZpbGVcIiA6IFwiaXMgbm90IHRoZXJlXCI7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYCR7cGF0aH06IHRoZSBmb2xkZXIgJHt3aGF0fSwgZXhwZWN0ZWQgYSBmb2xkZXIgd2l0aCBtb2RlbCBmaWxlcy5gKTtcbiAgfVxuICByZXR1cm4ge1xuICAgIG5hbWU6IHBhdGgsXG4gICAgb3BlbjogYXN5bmMgKGZpbGUpID0+IG9wZW5GaWxlKGpvaW4ocGF0aCwgY2hlY2tSZWxhdGl2ZVBhdGgoZmlsZSkpKSxcbiAgICBhc3luYyBsaXN0KCkge1xuICAgICAgY29uc3QgZW50cmllcyA9IGF3YWl0IHJlYWRkaXIocGF0aCwgeyByZWN1cnNpdmU6IHRydWUsIHdpdGhGaWxlVHlwZXM6IHRydWUgfSk7XG4gICAgICByZXR1cm4gZW50cmllc1xuICAgICAgICAuZmlsdGVyKChlbnRyeSkgPT4gIWVudHJ5LmlzRGlyZWN0b3J5KCkpXG4gICAgICAgIC5tYXAoKGVudHJ5KSA9PiByZWxhdGl2ZShwYXRoLCBqb2luKGVudHJ5LnBhcmVudFBhdGgsIGVudHJ5Lm5hbWUpKS5zcGxpdChzZXApLmpvaW4oXCIvXCIpKVxuICAgICAgICAuc29ydCgpO1xuICAgIH0sXG4gIH07XG59XG5cbi8qKiBPbmUgZmlsZSBieSBpdHMgcGF0aCwgb3BlbiB1bnRpbCBgY2xvc2VgLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIG9wZW5GaWxlKHBhdGg6IHN0cmluZyk6IFByb21pc2U8Qnl0ZVNvdXJjZT4ge1xuICBjb25zdCBoYW5kbGUgPSBhd2FpdCBvcGVuKHBhdGgpLmNhdGNoKChjYXVzZTogTm9kZUpTLkVycm5vRXhjZXB0aW9uKSA9PiB7XG4gICAgY29uc3Qgd2hhdCA9IGNhdXNlLmNvZGUgPT09IFwiRU5PRU5UXCIgPyBcImlzIG5vdCB0aGVyZVwiIDogYGNhbm5vdCBiZSByZWFkICgke2NhdXNlLm1lc3NhZ2V9KWA7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYCR7cGF0aH06IHRoZSBmaWxlICR7d2hhdH0uYCwgeyBjYXVzZSB9KTtcbiAgfSk7XG4gIGNvbnN0IGZvdW5kID0gYXdhaXQgaGFuZGxlLnN0YXQoKTtcbiAgaWYgKCFmb3VuZC5pc0ZpbGUoKSkge1xuICAgIGF3YWl0IGhhbmRsZS5jbG9zZSgpO1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJ3ZWlnaHRzXCIsIGAke3BhdGh9OiB0aGlzIGlzIG5vIGZpbGUsIGV4cGVjdGVkIG9uZS5gKTtcbiAgfVxuICBjb25zdCBzb3VyY2U6IEJ5dGVTb3VyY2UgPSB7XG4gICAgbmFtZTogYmFzZW5hbWUocGF0aCksXG4gICAgc2l6ZTogZm91bmQuc2l6ZSxcbiAgICBhc3luYyByZWFkKG9mZnNldCwgbGVuZ3RoLCBzaWduYWwpIHtcbiAgICAgIGNoZWNrU2lnbmFsKHBhdGgsIHNpZ25hbCk7XG4gICAgICBjaGVja1JhbmdlKHNvdXJjZSwgb2Zmc2V0LCBsZW5ndGgpO1xuICAgICAgcmV0dXJuIHJlYWRGdWxseShoYW5kbGUsIHBhdGgsIG9mZnNldCwgbGVuZ3RoKTtcbiAgICB9LFxuICAgIGNsb3NlOiAoKSA9PiBoYW5kbGUuY2xvc2UoKSxcbiAgfTtcbiAgcmV0dXJuIHNvdXJjZTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gcmVhZEZ1bGx5KFxuICBoYW5kbGU6IEZpbGVIYW5kbGUsXG4gIHBhdGg6IHN0cmluZyxcbiAgb2Zmc2V0OiBudW1iZXIsXG4gIGxlbmd0aDogbnVtYmVyLFxuKTogUHJvbWlzZTxVaW50OEFycmF5PEFycmF5QnVmZmVyPj4ge1xuICBjb25zdCBieXRlcyA9IG5ldyBVaW50OEFycmF5KGxlbmd0aCk7XG4gIGZvciAobGV0IGF0ID0gMDsgYXQgPCBsZW5ndGg7KSB7XG4gICAgY29uc3QgeyBieXRlc1JlYWQgfSA9IGF3YWl0IGhhbmRsZS5yZWFkKGJ5dGVzLCBhdCwgbGVuZ3RoIC0gYXQsIG9mZnNldCArIGF0KTtcbiAgICBpZiAoYnl0ZXNSZWFkID09PSAwKSB7XG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcIndlaWdodHNcIixcbiAgICAgICAgYCR7cGF0aH06IHRoZSBmaWxlIGVuZHMgYXQgYnl0ZSAke29mZnNldCArIGF0fTsgaXQgd2FzIGN1dCB3aGlsZSBvcGVuLmAsXG4gICAgICApO1xuICAgIH1cbiAgICBhdCArPSBieXRlc1JlYWQ7XG4gIH1cbiAgcmV0dXJuIGJ5dGVzO1xufVxuIiwgIi8vIFdoZXJlIG1vZGVsIGZpbGVzIGNvbWUgZnJvbSwgc2VlbiB0aGUgc2FtZSB3YXkgZXZlcnl3aGVyZTogYSBCeXRlU291cmNlIGlzIG9uZSBmaWxlIHJlYWQgYnkgYnl0ZSByYW5nZSwgTW9kZWxGaWxlc1xuLy8gdGhlIGZpbGVzIG9mIG9uZSBtb2RlbC4gSGVyZSBhcmUgdGhlIHBsYWNlcyB0aGF0IGEgcGFnZSBoYXMgdG9vIChVUkwsIGRyb3BwZWQgYEZpbGVgcyk7IGZvbGRlcnMgYW5kIHRoZSBodWIgYXJlIGluXG4vLyBzcmMvbm9kZS8uXG5cbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuL2Vycm9yLnRzXCI7XG5pbXBvcnQgeyBjaGVja1NpZ25hbCwgcHJvYmUsIHJlYWRSYW5nZSB9IGZyb20gXCIuL2h0dHAudHNcIjtcblxuLyoqIEEgZmlsZSByZWFkIGJ5IGJ5dGUgcmFuZ2U6IGEgcGF0aCwgYSBVUkwsIGEgYEZpbGVgLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCeXRlU291cmNlIHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICAvKiogQnl0ZXMgb2YgdGhlIHdob2xlIGZpbGUuICovXG4gIHJlYWRvbmx5IHNpemU6IG51bWJlcjtcbiAgLyoqIEJ5dGVzIFtvZmZzZXQsIG9mZnNldCArIGxlbmd0aCksIGF0IG9mZnNldCAwIG9mIGFuIGFycmF5IG9mIHRoZWlyIG93bi4gRmFpbHMgaWYgdGhlIGZpbGUgaXMgc2hvcnRlci4gKi9cbiAgcmVhZChvZmZzZXQ6IG51bWJlciwgbGVuZ3RoOiBudW1iZXIsIHNpZ25hbD86IEFib3J0U2lnbmFsKTogUHJvbWlzZTxVaW50OEFycmF5PEFycmF5QnVmZmVyPj47XG4gIGNsb3NlPygpOiBQcm9taXNlPHZvaWQ+O1xufVxuXG4vKiogVGhlIGZpbGVzIG9mIG9uZSBtb2RlbDogYSBmb2xkZXIsIGEgVVJMIGJhc2UsIGEgaHViIHJlcG9zaXRvcnksIGRyb3BwZWQgYEZpbGVgcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTW9kZWxGaWxlcyB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgLyoqIFRoZSBjaGVja3BvaW50J3MgcGF0aCwgd2hlcmUgdGhlIGNhbGxlciBuYW1lZCBvbmUgZmlsZSBhbmQgbm90IHRoZSB3aG9sZSBwbGFjZS4gKi9cbiAgcmVhZG9ubHkgY2hlY2twb2ludD86IHN0cmluZztcbiAgLyoqIE9wZW5zIGEgZmlsZSBieSBpdHMgcGF0aCB3aXRoIGZvcndhcmQgc2xhc2hlcy4gT25lIHRoYXQgaXMgbm90IHRoZXJlOiBgRm9ybWFudEVycm9yYCBvZiBjb2RlIGB3ZWlnaHRzYC4gKi9cbiAgb3BlbihwYXRoOiBzdHJpbmcsIHNpZ25hbD86IEFib3J0U2lnbmFsKTogUHJvbWlzZTxCeXRlU291cmNlPjtcbiAgLyoqIEFsbCBwYXRocywgd2hlcmUgdGhlIHBsYWNlIGNhbiBsaXN0IHRoZW07IGEgYmFyZSBVUkwgY2Fubm90IChjb2RlIGBhcmd1bWVudGApLiAqL1xuICBsaXN0KCk6IFByb21pc2U8c3RyaW5nW10+O1xufVxuXG4vKiogSG93IGZhciB0aGUgbG9hZGluZyBvZiBhIG1vZGVsJ3MgZmlsZXMgaXM6IGJ5dGVzIG9mIG9uZSBmaWxlIGRvd25sb2FkZWQsIG9yIG9mIHRoZSBwYWNrYWdlZCBjb3B5IGNvbnZlcnRlZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTG9hZFByb2dyZXNzIHtcbiAgcmVhZG9ubHkgcGhhc2U6IFwiZG93bmxvYWRcIiB8IFwiaW1wb3J0XCI7XG4gIHJlYWRvbmx5IGZpbGU6IHN0cmluZztcbiAgLyoqIEJ5dGVzLiAqL1xuICByZWFkb25seSBsb2FkZWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgdG90YWw6IG51bWJlcjtcbn1cblxuLyoqIEEgc21hbGwgZmlsZSBhcyB0ZXh0IChVVEYtOCkuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcmVhZFRleHQoZmlsZXM6IE1vZGVsRmlsZXMsIHBhdGg6IHN0cmluZywgc2lnbmFsPzogQWJvcnRTaWduYWwpOiBQcm9taXNlPHN0cmluZz4ge1xuICBjb25zdCBzb3VyY2UgPSBhd2FpdCBmaWxlcy5vcGVuKHBhdGgsIHNpZ25hbCk7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGRlY29kZVV0ZjgoYXdhaXQgc291cmNlLnJlYWQoMCwgc291cmNlLnNpemUsIHNpZ25hbCksIHNvdXJjZS5uYW1lKTtcbiAgfSBmaW5hbGx5IHtcbiAgICBhd2FpdCBzb3VyY2UuY2xvc2U/LigpO1xuICB9XG59XG5cbi8qKiBBIHNtYWxsIEpTT04gZmlsZTsgdGhlIGNhbGxlciBjaGVja3Mgd2hhdCBpcyBpbiBpdC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWFkSnNvbihmaWxlczogTW9kZWxGaWxlcywgcGF0aDogc3RyaW5nLCBzaWduYWw/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8dW5rbm93bj4ge1xuICByZXR1cm4gcGFyc2VKc29uKGF3YWl0IHJlYWRUZXh0KGZpbGVzLCBwYXRoLCBzaWduYWwpLCBgJHtmaWxlcy5uYW1lfS8ke3BhdGh9YCk7XG59XG5cbi8qKiBKU09OIG9yIGEgc2VudGVuY2UgdGhhdCBzYXlzIHdoaWNoIGZpbGUgaXMgbm90LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBhcnNlSnNvbih0ZXh0OiBzdHJpbmcsIG5hbWU6IHN0cmluZyk6IHVua25vd24ge1xuICB0cnkge1xuICAgIHJldHVybiBKU09OLnBhcnNlKHRleHQpO1xuICB9IGNhdGNoIChjYXVzZSkge1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJ3ZWlnaHRzXCIsIGAke25hbWV9OiB0aGUgdGV4dCBpcyBub3QgSlNPTiAoJHsoY2F1c2UgYXMgRXJyb3IpLm1lc3NhZ2V9KS5gLCB7XG4gICAgICBjYXVzZSxcbiAgICB9KTtcbiAgfVxufVxuXG4vKiogU3RyaWN0IFVURi04LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRlY29kZVV0ZjgoYnl0ZXM6IFVpbnQ4QXJyYXksIG5hbWU6IHN0cmluZyk6IHN0cmluZyB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIG5ldyBUZXh0RGVjb2RlcihcInV0Zi04XCIsIHsgZmF0YWw6IHRydWUgfSkuZGVjb2RlKGJ5dGVzKTtcbiAgfSBjYXRjaCAoY2F1c2UpIHtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwid2VpZ2h0c1wiLCBgJHtuYW1lfTogdGhlIHRleHQgaXMgbm90IFVURi04LmAsIHsgY2F1c2UgfSk7XG4gIH1cbn1cblxuLyoqIFJlZnVzZXMgYSBwYXRoIHRoYXQgY291bGQgbGVhdmUgdGhlIG1vZGVsJ3MgZm9sZGVyOyBpbmRleCBmaWxlcyBhbmQgaHViIGxpc3RpbmdzIGFyZSBub3QgdG8gYmUgdHJ1c3RlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja1JlbGF0aXZlUGF0aChwYXRoOiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBwYXJ0cyA9IHBhdGguc3BsaXQoXCIvXCIpO1xuICBpZiAocGFydHMuc29tZSgocGFydCkgPT4gcGFydCA9PT0gXCJcIiB8fCBwYXJ0ID09PSBcIi5cIiB8fCBwYXJ0ID09PSBcIi4uXCIpIHx8IC9bXFxcXDpcXDBdLy50ZXN0KHBhdGgpKSB7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgIFwid2VpZ2h0c1wiLFxuICAgICAgYGZpbGVzOiB0aGUgcGF0aCAke0pTT04uc3RyaW5naWZ5KHBhdGgpfSBpcyBub3QgaW5zaWRlIHRoZSBtb2RlbCwgZXhwZWN0ZWQgYSByZWxhdGl2ZSBwYXRoIHdpdGggZm9yd2FyZCBzbGFzaGVzLmAsXG4gICAgKTtcbiAgfVxuICByZXR1cm4gcGF0aDtcbn1cblxuLyoqIFJlZnVzZXMgYSByYW5nZSBvdXRzaWRlIG9mIHRoZSBmaWxlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrUmFuZ2Uoc291cmNlOiBCeXRlU291cmNlLCBvZmZzZXQ6IG51bWJlciwgbGVuZ3RoOiBudW1iZXIpOiB2b2lkIHtcbiAgaWYgKG9mZnNldCA+PSAwICYmIGxlbmd0aCA+PSAwICYmIG9mZnNldCArIGxlbmd0aCA8PSBzb3VyY2Uuc2l6ZSkgcmV0dXJuO1xuICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgIFwid2VpZ2h0c1wiLFxuICAgIGAke3NvdXJjZS5uYW1lfTogYnl0ZXMgJHtvZmZzZXR9IHRvICR7b2Zmc2V0ICsgbGVuZ3RofSBhcmUgYXNrZWQgZm9yLCB0aGUgZmlsZSBoYXMgJHtzb3VyY2Uuc2l6ZX0uYCxcbiAgKTtcbn1cblxuLyoqXG4gKiBGaWxlcyBiZWxvdyBhIGJhc2UgVVJMLCByZWFkIHdpdGggcmFuZ2UgcmVxdWVzdHMuIEEgc2VydmVyIHdpdGhvdXQgcmFuZ2VzIGlzIHJlYWQgd2hvbGUuXG4gKiBAcGFyYW0gdXJsIHRoZSBmb2xkZXIgKGBodHRwczovL2hvc3Qva29rb3JvL2ApOyBhIHF1ZXJ5IHN0cmluZyBpcyBrZXB0IG9uIGV2ZXJ5IHJlcXVlc3RcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbGVzRnJvbVVybCh1cmw6IHN0cmluZyB8IFVSTCk6IE1vZGVsRmlsZXMge1xuICBjb25zdCBiYXNlID0gbmV3IFVSTCh1cmwpO1xuICBpZiAoIWJhc2UucGF0aG5hbWUuZW5kc1dpdGgoXCIvXCIpKSBiYXNlLnBhdGhuYW1lICs9IFwiL1wiO1xuICByZXR1cm4ge1xuICAgIG5hbWU6IGAke2Jhc2Uub3JpZ2lufSR7YmFzZS5wYXRobmFtZX1gLnJlcGxhY2UoL1xcLyQvLCBcIlwiKSxcbiAgICBhc3luYyBvcGVuKHBhdGgsIHNpZ25hbCkge1xuICAgICAgY29uc3QgdGFyZ2V0ID0gbmV3IFVSTChiYXNlKTtcbiAgICAgIHRhcmdldC5wYXRobmFtZSArPSBjaGVja1JlbGF0aXZlUGF0aChwYXRoKS5zcGxpdChcIi9cIikubWFwKGVuY29kZVVSSUNvbXBvbmVudCkuam9pbihcIi9cIik7XG4gICAgICByZXR1cm4gb3BlblVybCh0YXJnZXQsIHNpZ25hbCk7XG4gICAgfSxcbiAgICBsaXN0OiAoKSA9PlxuICAgICAgUHJvbWlzZS5yZWplY3QobmV3IEZvcm1hbnRFcnJvcihcImFyZ3VtZW50XCIsIGAke2Jhc2Uub3JpZ2lufSR7YmFzZS5wYXRobmFtZX06IGEgVVJMIGNhbm5vdCBiZSBsaXN0ZWQuYCkpLFxuICB9O1xufVxuXG5hc3luYyBmdW5jdGlvbiBvcGVuVXJsKHVybDogVVJMLCBzaWduYWw/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8Qnl0ZVNvdXJjZT4ge1xuICBjb25zdCBuYW1lID0gYCR7dXJsLm9yaWdpbn0ke3VybC5wYXRobmFtZX1gO1xuICBjb25zdCBmb3VuZCA9IGF3YWl0IHByb2JlKHVybC5ocmVmLCBzaWduYWwgPyB7IHNpZ25hbCB9IDoge30pO1xuICBpZiAoZm91bmQuYm9keSkgcmV0dXJuIGJsb2JTb3VyY2UobmFtZSwgZm91bmQuYm9keSk7XG4gIGNvbnN0IHNvdXJjZTogQnl0ZVNvdXJjZSA9IHtcbiAgICBuYW1lLFxuICAgIHNpemU6IGZvdW5kLnNpemUsXG4gICAgYXN5bmMgcmVhZChvZmZzZXQsIGxlbmd0aCwgc2lnbmFsKSB7XG4gICAgICBjaGVja1JhbmdlKHNvdXJjZSwgb2Zmc2V0LCBsZW5ndGgpO1xuICAgICAgcmV0dXJuIHJlYWRSYW5nZSh1cmwuaHJlZiwgb2Zmc2V0LCBsZW5ndGgsIGZvdW5kLnNpemUsIHNpZ25hbCA/IHsgc2lnbmFsIH0gOiB7fSk7XG4gICAgfSxcbiAgfTtcbiAgcmV0dXJuIHNvdXJjZTtcbn1cblxuLyoqXG4gKiBEcm9wcGVkIG9yIHBpY2tlZCBmaWxlcy4gT2YgYSBwaWNrZWQgZm9sZGVyLCBwYXRocyBhcmUgcmVsYXRpdmUgdG8gaXQ7IGEgZmxhdCBsaXN0IGlzIGFsc28gc2VhcmNoZWQgYnkgdGhlIGxhc3QgcGFydFxuICogb2YgYSBwYXRoIChgdm9pY2VzL2FmX2hlYXJ0LnNhZmV0ZW5zb3JzYCBmaW5kcyBgYWZfaGVhcnQuc2FmZXRlbnNvcnNgKS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbGVzRnJvbUZpbGVzKGZpbGVzOiByZWFkb25seSBGaWxlW10pOiBNb2RlbEZpbGVzIHtcbiAgY29uc3QgYnlQYXRoID0gbmV3IE1hcChcbiAgICBmaWxlcy5tYXAoKGZpbGUpID0+IFtmaWxlLndlYmtpdFJlbGF0aXZlUGF0aD8ucmVwbGFjZSgvXlteL10qXFwvLywgXCJcIikgfHwgZmlsZS5uYW1lLCBmaWxlXSksXG4gICk7XG4gIHJldHVybiB7XG4gICAgbmFtZTogXCJkcm9wcGVkIGZpbGVzXCIsXG4gICAgYXN5bmMgb3BlbihwYXRoKSB7XG4gICAgICBjb25zdCBmaWxlID0gYnlQYXRoLmdldChjaGVja1JlbGF0aXZlUGF0aChwYXRoKSkgPz8gYnlQYXRoLmdldChwYXRoLnNsaWNlKHBhdGgubGFzdEluZGV4T2YoXCIvXCIpICsgMSkpO1xuICAgICAgaWYgKGZpbGUpIHJldHVybiBibG9iU291cmNlKGZpbGUubmFtZSwgZmlsZSk7XG4gICAgICBjb25zdCBuYW1lcyA9IFsuLi5ieVBhdGgua2V5cygpXS5zb3J0KCkuc2xpY2UoMCwgMjApLmpvaW4oXCIsIFwiKTtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJ3ZWlnaHRzXCIsIGBkcm9wcGVkIGZpbGVzOiAke3BhdGh9IGlzIG5vdCB0aGVyZTsgdGhlcmUgYXJlICR7bmFtZXMgfHwgXCJub25lXCJ9LmApO1xuICAgIH0sXG4gICAgbGlzdDogYXN5bmMgKCkgPT4gWy4uLmJ5UGF0aC5rZXlzKCldLnNvcnQoKSxcbiAgfTtcbn1cblxuZnVuY3Rpb24gYmxvYlNvdXJjZShuYW1lOiBzdHJpbmcsIGJsb2I6IEJsb2IpOiBCeXRlU291cmNlIHtcbiAgY29uc3Qgc291cmNlOiBCeXRlU291cmNlID0ge1xuICAgIG5hbWUsXG4gICAgc2l6ZTogYmxvYi5zaXplLFxuICAgIGFzeW5jIHJlYWQob2Zmc2V0LCBsZW5ndGgsIHNpZ25hbCkge1xuICAgICAgY2hlY2tTaWduYWwobmFtZSwgc2lnbmFsKTtcbiAgICAgIGNoZWNrUmFuZ2Uoc291cmNlLCBvZmZzZXQsIGxlbmd0aCk7XG4gICAgICByZXR1cm4gbmV3IFVpbnQ4QXJyYXkoYXdhaXQgYmxvYi5zbGljZShvZmZzZXQsIG9mZnNldCArIGxlbmd0aCkuYXJyYXlCdWZmZXIoKSk7XG4gICAgfSxcbiAgfTtcbiAgcmV0dXJuIHNvdXJjZTtcbn1cbiIsICIvLyBCeXRlIHJhbmdlcyBvdmVyIEhUVFAgdGhhdCBzdXJ2aXZlIGEgY3V0IGNvbm5lY3Rpb246IHRoZSBvbmUgcGxhY2UgdGhhdCByZWFkcyBmcm9tIHRoZSBuZXR3b3JrLCBpbiBOb2RlIGFuZCBpbiBwYWdlcy5cbi8vIEEgY29ubmVjdGlvbiB0aGF0IGlzIG5vdCB0aGVyZSB3aXRoaW4gNSBzLCBvciB0aGF0IHN0YXlzIHNpbGVudCBmb3IgMzAgcywgaXMgYW4gZXJyb3I7IGFmdGVyIGEgY3V0IHRoZSByZXN0IGlzIGFza2VkXG4vLyBmb3IgYWdhaW4uXG5cbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuL2Vycm9yLnRzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgSHR0cE9wdGlvbnMge1xuICByZWFkb25seSBoZWFkZXJzPzogUmVjb3JkPHN0cmluZywgc3RyaW5nPjtcbiAgcmVhZG9ubHkgc2lnbmFsPzogQWJvcnRTaWduYWw7XG59XG5cbi8qKiBUaW1lIHRvIHRoZSBmaXJzdCBieXRlIG9mIGFuIGFuc3dlcjsgdGhlIGh1YiBjb3VudHMgYXMgdW5yZWFjaGFibGUgYWZ0ZXIgaXQuICovXG5jb25zdCBBTlNXRVJfTVMgPSA1MDAwO1xuY29uc3QgU0lMRU5DRV9NUyA9IDMwMDAwO1xuLyoqIFRyaWVzIGluIGEgcm93IHRoYXQgYnJpbmcgbm8gbmV3IGJ5dGUuICovXG5jb25zdCBUUklFUyA9IDU7XG5cbi8qKiBTaXplIG9mIGEgZmlsZSBhbmQgd2hldGhlciByYW5nZXMgd29yazsgd2hlcmUgdGhleSBkbyBub3QsIGBib2R5YCBpcyB0aGUgd2hvbGUgZmlsZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBwcm9iZSh1cmw6IHN0cmluZywgb3B0aW9uczogSHR0cE9wdGlvbnMpOiBQcm9taXNlPHsgc2l6ZTogbnVtYmVyOyBib2R5PzogQmxvYiB9PiB7XG4gIGNvbnN0IGFuc3dlciA9IGF3YWl0IHJlcXVlc3QodXJsLCB7IC4uLm9wdGlvbnMsIGhlYWRlcnM6IHsgLi4ub3B0aW9ucy5oZWFkZXJzLCBSYW5nZTogXCJieXRlcz0wLTBcIiB9IH0pO1xuICB0cnkge1xuICAgIGlmIChhbnN3ZXIucmVzcG9uc2Uuc3RhdHVzID09PSAyMDYpIHtcbiAgICAgIGNvbnN0IHNpemUgPSByYW5nZVRvdGFsKGFuc3dlci5yZXNwb25zZSk7XG4gICAgICBhd2FpdCBhbnN3ZXIucmVzcG9uc2UuYm9keT8uY2FuY2VsKCk7XG4gICAgICBpZiAoc2l6ZSAhPT0gdW5kZWZpbmVkKSByZXR1cm4geyBzaXplIH07XG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcIm5ldHdvcmtcIixcbiAgICAgICAgYCR7cGxhaW4odXJsKX06IHRoZSBhbnN3ZXIgZ2l2ZXMgbm8gZmlsZSBzaXplLCBleHBlY3RlZCBDb250ZW50LVJhbmdlLmAsXG4gICAgICApO1xuICAgIH1cbiAgICBjb25zdCBwYXJ0czogQmxvYlBhcnRbXSA9IFtdO1xuICAgIGZvciBhd2FpdCAoY29uc3QgYnl0ZXMgb2YgYW5zd2VyLmNodW5rcygpKSBwYXJ0cy5wdXNoKGJ5dGVzKTtcbiAgICBjb25zdCBib2R5ID0gbmV3IEJsb2IocGFydHMpO1xuICAgIHJldHVybiB7IHNpemU6IGJvZHkuc2l6ZSwgYm9keSB9O1xuICB9IGZpbmFsbHkge1xuICAgIGFuc3dlci5kb25lKCk7XG4gIH1cbn1cblxuLyoqIEJ5dGVzIFtvZmZzZXQsIG9mZnNldCArIGxlbmd0aCkgb2YgYSBmaWxlIHdob3NlIHNpemUgaXMga25vd24uICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcmVhZFJhbmdlKFxuICB1cmw6IHN0cmluZyxcbiAgb2Zmc2V0OiBudW1iZXIsXG4gIGxlbmd0aDogbnVtYmVyLFxuICBzaXplOiBudW1iZXIsXG4gIG9wdGlvbnM6IEh0dHBPcHRpb25zLFxuKTogUHJvbWlzZTxVaW50OEFycmF5PEFycmF5QnVmZmVyPj4ge1xuICBjb25zdCBieXRlcyA9IG5ldyBVaW50OEFycmF5KGxlbmd0aCk7XG4gIGxldCBhdCA9IDA7XG4gIGZvciBhd2FpdCAoY29uc3QgY2h1bmsgb2Ygc3RyZWFtUmFuZ2UodXJsLCBvZmZzZXQsIG9mZnNldCArIGxlbmd0aCwgc2l6ZSwgb3B0aW9ucykpIHtcbiAgICBieXRlcy5zZXQoY2h1bmssIGF0KTtcbiAgICBhdCArPSBjaHVuay5sZW5ndGg7XG4gIH1cbiAgcmV0dXJuIGJ5dGVzO1xufVxuXG4vKipcbiAqIEJ5dGVzIFtmcm9tLCB0bykgb2YgYSBmaWxlIG9mIGBzaXplYCBieXRlcywgYXMgdGhleSBjb21lLiBBZnRlciBhIGN1dCBpdCBhc2tzIGZvciB0aGUgcmVzdCwgYW5kIGdpdmVzIHVwIChjb2RlXG4gKiBgbmV0d29ya2ApIHdoZW4gZml2ZSB0cmllcyBpbiBhIHJvdyBicm91Z2h0IG5vdGhpbmcuIEEgc2VydmVyIHRoYXQgaWdub3JlcyByYW5nZXMgaXMgcmVhZCBmcm9tIGl0cyBzdGFydC5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uKiBzdHJlYW1SYW5nZShcbiAgdXJsOiBzdHJpbmcsXG4gIGZyb206IG51bWJlcixcbiAgdG86IG51bWJlcixcbiAgc2l6ZTogbnVtYmVyLFxuICBvcHRpb25zOiBIdHRwT3B0aW9ucyxcbik6IEFzeW5jR2VuZXJhdG9yPFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+PiB7XG4gIGxldCBhdCA9IGZyb207XG4gIGZvciAobGV0IGZhaWxlZCA9IDA7IGF0IDwgdG87KSB7XG4gICAgY29uc3Qgc3RhcnQgPSBhdDtcbiAgICB0cnkge1xuICAgICAgZm9yIGF3YWl0IChjb25zdCBjaHVuayBvZiBvbmVSYW5nZSh1cmwsIGF0LCB0bywgc2l6ZSwgb3B0aW9ucykpIHtcbiAgICAgICAgYXQgKz0gY2h1bmsubGVuZ3RoO1xuICAgICAgICB5aWVsZCBjaHVuaztcbiAgICAgIH1cbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgaWYgKGVycm9yIGluc3RhbmNlb2YgRm9ybWFudEVycm9yICYmICEoZXJyb3IgaW5zdGFuY2VvZiBDdXRFcnJvcikpIHRocm93IGVycm9yO1xuICAgICAgZmFpbGVkID0gYXQgPiBzdGFydCA/IDAgOiBmYWlsZWQgKyAxO1xuICAgICAgaWYgKGZhaWxlZCA+PSBUUklFUykgdGhyb3cgZXJyb3I7XG4gICAgICBhd2FpdCBwYXVzZSgxMDAgKiAyICoqIGZhaWxlZCwgb3B0aW9ucy5zaWduYWwpO1xuICAgIH1cbiAgfVxufVxuXG4vKiogQSBjb25uZWN0aW9uIHRoYXQgYnJva2Ugb3IgZmVsbCBzaWxlbnQ7IGFza2luZyBhZ2FpbiBtYXkgaGVscC4gKi9cbmNsYXNzIEN1dEVycm9yIGV4dGVuZHMgRm9ybWFudEVycm9yIHt9XG5cbmFzeW5jIGZ1bmN0aW9uKiBvbmVSYW5nZShcbiAgdXJsOiBzdHJpbmcsXG4gIGZyb206IG51bWJlcixcbiAgdG86IG51bWJlcixcbiAgc2l6ZTogbnVtYmVyLFxuICBvcHRpb25zOiBIdHRwT3B0aW9ucyxcbik6IEFzeW5jR2VuZXJhdG9yPFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+PiB7XG4gIGNvbnN0IGhlYWRlcnMgPSB7IC4uLm9wdGlvbnMuaGVhZGVycywgUmFuZ2U6IGBieXRlcz0ke2Zyb219LSR7dG8gLSAxfWAgfTtcbiAgY29uc3QgeyByZXNwb25zZSwgY2h1bmtzLCBkb25lIH0gPSBhd2FpdCByZXF1ZXN0KHVybCwgeyAuLi5vcHRpb25zLCBoZWFkZXJzIH0pO1xuICB0cnkge1xuICAgIGNvbnN0IHRvdGFsID0gcmVzcG9uc2Uuc3RhdHVzID09PSAyMDYgPyByYW5nZVRvdGFsKHJlc3BvbnNlKSA6IHNpemU7XG4gICAgaWYgKHRvdGFsICE9PSB1bmRlZmluZWQgJiYgdG90YWwgIT09IHNpemUpIHtcbiAgICAgIGNvbnN0IHdoYXQgPSBgJHtwbGFpbih1cmwpfTogdGhlIGZpbGUgaGFzICR7dG90YWx9IGJ5dGVzIG5vdywgZXhwZWN0ZWQgJHtzaXplfSBhcyBiZWZvcmVgO1xuICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIm5ldHdvcmtcIiwgYCR7d2hhdH0gKGl0IGNoYW5nZWQgb24gdGhlIHNlcnZlcik7IHN0YXJ0IGFnYWluLmApO1xuICAgIH1cbiAgICBsZXQgc2tpcCA9IHJlc3BvbnNlLnN0YXR1cyA9PT0gMjA2ID8gMCA6IGZyb207XG4gICAgbGV0IGxlZnQgPSB0byAtIGZyb207XG4gICAgZm9yIGF3YWl0IChjb25zdCBjaHVuayBvZiBjaHVua3MoKSkge1xuICAgICAgY29uc3Qgd2FudGVkID0gY2h1bmsuc3ViYXJyYXkoTWF0aC5taW4oc2tpcCwgY2h1bmsubGVuZ3RoKSkuc3ViYXJyYXkoMCwgbGVmdCk7XG4gICAgICBza2lwIC09IE1hdGgubWluKHNraXAsIGNodW5rLmxlbmd0aCk7XG4gICAgICBsZWZ0IC09IHdhbnRlZC5sZW5ndGg7XG4gICAgICBpZiAod2FudGVkLmxlbmd0aCA+IDApIHlpZWxkIHdhbnRlZDtcbiAgICAgIGlmIChsZWZ0ID09PSAwKSByZXR1cm47XG4gICAgfVxuICAgIHRocm93IG5ldyBDdXRFcnJvcihcbiAgICAgIFwibmV0d29ya1wiLFxuICAgICAgYCR7cGxhaW4odXJsKX06IHRoZSBhbnN3ZXIgZW5kZWQgJHtsZWZ0fSBieXRlcyBlYXJseSwgYXQgYnl0ZSAke3RvIC0gbGVmdH0uYCxcbiAgICApO1xuICB9IGZpbmFsbHkge1xuICAgIGRvbmUoKTtcbiAgfVxufVxuXG5pbnRlcmZhY2UgQW5zd2VyIHtcbiAgcmVhZG9ubHkgcmVzcG9uc2U6IFJlc3BvbnNlO1xuICAvKiogVGhlIGJvZHkgYXMgaXQgY29tZXMuICovXG4gIGNodW5rcygpOiBBc3luY0dlbmVyYXRvcjxVaW50OEFycmF5PEFycmF5QnVmZmVyPj47XG4gIC8qKiBFbmRzIHRoZSBjb25uZWN0aW9uIGlmIGl0IHN0aWxsIHJ1bnMuICovXG4gIGRvbmUoKTogdm9pZDtcbn1cblxuLyoqIEEgR0VUIHdob3NlIGZhaWx1cmVzIGFyZSBzZW50ZW5jZXM6IG5vdCByZWFjaGVkLCBjdXQsIHNpbGVudCwgcmVmdXNlZCwgbm90IHRoZXJlLiAqL1xuYXN5bmMgZnVuY3Rpb24gcmVxdWVzdCh1cmw6IHN0cmluZywgb3B0aW9uczogSHR0cE9wdGlvbnMpOiBQcm9taXNlPEFuc3dlcj4ge1xuICBjb25zdCBzdG9wID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICBjb25zdCBhYm9ydCA9ICgpID0+IHN0b3AuYWJvcnQob3B0aW9ucy5zaWduYWw/LnJlYXNvbik7XG4gIGlmIChvcHRpb25zLnNpZ25hbD8uYWJvcnRlZCkgYWJvcnQoKTtcbiAgb3B0aW9ucy5zaWduYWw/LmFkZEV2ZW50TGlzdGVuZXIoXCJhYm9ydFwiLCBhYm9ydCk7XG4gIGxldCB0aW1lciA9IHNldFRpbWVvdXQoKCkgPT4gc3RvcC5hYm9ydChuZXcgRE9NRXhjZXB0aW9uKFwibm8gYW5zd2VyIGluIDUgc1wiLCBcIlRpbWVvdXRFcnJvclwiKSksIEFOU1dFUl9NUyk7XG4gIGNvbnN0IGRvbmUgPSAoKSA9PiB7XG4gICAgY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgICBvcHRpb25zLnNpZ25hbD8ucmVtb3ZlRXZlbnRMaXN0ZW5lcihcImFib3J0XCIsIGFib3J0KTtcbiAgICBzdG9wLmFib3J0KCk7XG4gIH07XG4gIGNvbnN0IGZhaWx1cmUgPSAoY2F1c2U6IHVua25vd24pID0+IHtcbiAgICBkb25lKCk7XG4gICAgcmV0dXJuIG9wdGlvbnMuc2lnbmFsPy5hYm9ydGVkXG4gICAgICA/IGFib3J0ZWRFcnJvcihwbGFpbih1cmwpLCBvcHRpb25zLnNpZ25hbClcbiAgICAgIDogY3V0RXJyb3IodXJsLCBzdG9wLnNpZ25hbCwgY2F1c2UpO1xuICB9O1xuICBjb25zdCByZXNwb25zZSA9IGF3YWl0IGZldGNoKHVybCwgeyBoZWFkZXJzOiBvcHRpb25zLmhlYWRlcnMgPz8ge30sIHNpZ25hbDogc3RvcC5zaWduYWwgfSkuY2F0Y2goXG4gICAgKGNhdXNlOiB1bmtub3duKSA9PiB7XG4gICAgICB0aHJvdyBmYWlsdXJlKGNhdXNlKTtcbiAgICB9LFxuICApO1xuICBpZiAoIXJlc3BvbnNlLm9rKSB7XG4gICAgZG9uZSgpO1xuICAgIHRocm93IHN0YXR1c0Vycm9yKHVybCwgcmVzcG9uc2UpO1xuICB9XG4gIGFzeW5jIGZ1bmN0aW9uKiBjaHVua3MoKTogQXN5bmNHZW5lcmF0b3I8VWludDhBcnJheTxBcnJheUJ1ZmZlcj4+IHtcbiAgICBjb25zdCByZWFkZXIgPSAocmVzcG9uc2UuYm9keSBhcyBSZWFkYWJsZVN0cmVhbTxVaW50OEFycmF5PEFycmF5QnVmZmVyPj4pLmdldFJlYWRlcigpO1xuICAgIHRyeSB7XG4gICAgICBmb3IgKDs7KSB7XG4gICAgICAgIGNsZWFyVGltZW91dCh0aW1lcik7XG4gICAgICAgIHRpbWVyID0gc2V0VGltZW91dCgoKSA9PiBzdG9wLmFib3J0KG5ldyBET01FeGNlcHRpb24oXCJzaWxlbnQgZm9yIDMwIHNcIiwgXCJUaW1lb3V0RXJyb3JcIikpLCBTSUxFTkNFX01TKTtcbiAgICAgICAgY29uc3QgbmV4dCA9IGF3YWl0IHJlYWRlci5yZWFkKCk7XG4gICAgICAgIGNsZWFyVGltZW91dCh0aW1lcik7XG4gICAgICAgIGlmIChuZXh0LmRvbmUpIHJldHVybjtcbiAgICAgICAgeWllbGQgbmV4dC52YWx1ZTtcbiAgICAgIH1cbiAgICB9IGNhdGNoIChjYXVzZSkge1xuICAgICAgdGhyb3cgZmFpbHVyZShjYXVzZSk7XG4gICAgfVxuICB9XG4gIHJldHVybiB7IHJlc3BvbnNlLCBjaHVua3MsIGRvbmUgfTtcbn1cblxuLyoqIEZhaWxzIChjb2RlIGBhYm9ydGVkYCkgb25jZSB0aGUgY2FsbGVyJ3Mgc2lnbmFsIGhhcyBiZWVuIGdpdmVuLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrU2lnbmFsKHdoZXJlOiBzdHJpbmcsIHNpZ25hbD86IEFib3J0U2lnbmFsKTogdm9pZCB7XG4gIGlmIChzaWduYWw/LmFib3J0ZWQpIHRocm93IGFib3J0ZWRFcnJvcih3aGVyZSwgc2lnbmFsKTtcbn1cblxuLyoqIFRoZSBjYWxsZXIncyBzaWduYWwgYXMgYW4gZXJyb3Igb2YgY29kZSBgYWJvcnRlZGAuICovXG5mdW5jdGlvbiBhYm9ydGVkRXJyb3Iod2hlcmU6IHN0cmluZywgc2lnbmFsOiBBYm9ydFNpZ25hbCk6IEZvcm1hbnRFcnJvciB7XG4gIHJldHVybiBuZXcgRm9ybWFudEVycm9yKFwiYWJvcnRlZFwiLCBgJHt3aGVyZX06IHN0b3BwZWQgYnkgdGhlIGNhbGxlcidzIHNpZ25hbC5gLCB7IGNhdXNlOiBzaWduYWwucmVhc29uIH0pO1xufVxuXG5mdW5jdGlvbiBjdXRFcnJvcih1cmw6IHN0cmluZywgc3RvcDogQWJvcnRTaWduYWwsIGNhdXNlOiB1bmtub3duKTogRm9ybWFudEVycm9yIHtcbiAgY29uc3QgdGltZW91dCA9IHN0b3AucmVhc29uIGluc3RhbmNlb2YgRE9NRXhjZXB0aW9uICYmIHN0b3AucmVhc29uLm5hbWUgPT09IFwiVGltZW91dEVycm9yXCI7XG4gIGNvbnN0IGlubmVyID0gY2F1c2UgaW5zdGFuY2VvZiBFcnJvciAmJiBjYXVzZS5jYXVzZSBpbnN0YW5jZW9mIEVycm9yID8gY2F1c2UuY2F1c2UgOiBjYXVzZTtcbiAgY29uc3Qgd2h5ID0gdGltZW91dCA/IHN0b3AucmVhc29uLm1lc3NhZ2UgOiBpbm5lciBpbnN0YW5jZW9mIEVycm9yID8gaW5uZXIubWVzc2FnZSA6IFN0cmluZyhpbm5lcik7XG4gIHJldHVybiBuZXcgQ3V0RXJyb3IoXCJuZXR3b3JrXCIsIGAke3BsYWluKHVybCl9OiB0aGUgc2VydmVyIGNhbm5vdCBiZSByZWFkICgke3doeX0pLmAsIHsgY2F1c2UgfSk7XG59XG5cbi8qKiBXaGF0IGEgc3RhdHVzIG1lYW5zIGZvciBhIG1vZGVsIGZpbGUuICovXG5mdW5jdGlvbiBzdGF0dXNFcnJvcih1cmw6IHN0cmluZywgcmVzcG9uc2U6IHsgc3RhdHVzOiBudW1iZXI7IHN0YXR1c1RleHQ6IHN0cmluZyB9KTogRm9ybWFudEVycm9yIHtcbiAgY29uc3Qgc3RhdHVzID0gYCR7cmVzcG9uc2Uuc3RhdHVzfSAke3Jlc3BvbnNlLnN0YXR1c1RleHR9YC50cmltKCk7XG4gIGlmIChyZXNwb25zZS5zdGF0dXMgPT09IDQwNCkgcmV0dXJuIG5ldyBGb3JtYW50RXJyb3IoXCJ3ZWlnaHRzXCIsIGAke3BsYWluKHVybCl9OiBubyBzdWNoIGZpbGUgKCR7c3RhdHVzfSkuYCk7XG4gIGNvbnN0IGhpbnQgPVxuICAgIHJlc3BvbnNlLnN0YXR1cyA9PT0gNDAxIHx8IHJlc3BvbnNlLnN0YXR1cyA9PT0gNDAzID8gXCI7IGEgdG9rZW4gb3IgYSBsaWNlbmNlIHRvIGFjY2VwdCBpcyBtaXNzaW5nXCIgOiBcIlwiO1xuICBjb25zdCB3aGF0ID0gYCR7cGxhaW4odXJsKX06IHRoZSBzZXJ2ZXIgYW5zd2VyZWQgJHtzdGF0dXN9LCBleHBlY3RlZCB0aGUgZmlsZSR7aGludH0uYDtcbiAgcmV0dXJuIHJlc3BvbnNlLnN0YXR1cyA+PSA1MDAgPyBuZXcgQ3V0RXJyb3IoXCJuZXR3b3JrXCIsIHdoYXQpIDogbmV3IEZvcm1hbnRFcnJvcihcIm5ldHdvcmtcIiwgd2hhdCk7XG59XG5cbi8qKiBXaXRob3V0IHRoZSBxdWVyeSBzdHJpbmc6IHNpZ25lZCBVUkxzIGFyZSBzZWNyZXQgYW5kIGxvbmcuICovXG5mdW5jdGlvbiBwbGFpbih1cmw6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiB1cmwucmVwbGFjZSgvWz8jXS4qJC8sIFwiXCIpO1xufVxuXG5mdW5jdGlvbiByYW5nZVRvdGFsKHJlc3BvbnNlOiBSZXNwb25zZSk6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHRvdGFsID0gL1xcLyhcXGQrKSQvLmV4ZWMocmVzcG9uc2UuaGVhZGVycy5nZXQoXCJjb250ZW50LXJhbmdlXCIpID8/IFwiXCIpO1xuICByZXR1cm4gdG90YWwgPyBOdW1iZXIodG90YWxbMV0pIDogdW5kZWZpbmVkO1xufVxuXG4vKiogV2FpdHMsIGF0IG1vc3QgdW50aWwgdGhlIHNpZ25hbC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBwYXVzZShtaWxsaXNlY29uZHM6IG51bWJlciwgc2lnbmFsPzogQWJvcnRTaWduYWwpOiBQcm9taXNlPHZvaWQ+IHtcbiAgY2hlY2tTaWduYWwoXCJ3YWl0XCIsIHNpZ25hbCk7XG4gIGF3YWl0IG5ldyBQcm9taXNlPHZvaWQ+KChyZXNvbHZlKSA9PiB7XG4gICAgY29uc3QgZW5kID0gKCkgPT4ge1xuICAgICAgY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgICAgIHNpZ25hbD8ucmVtb3ZlRXZlbnRMaXN0ZW5lcihcImFib3J0XCIsIGVuZCk7XG4gICAgICByZXNvbHZlKCk7XG4gICAgfTtcbiAgICBjb25zdCB0aW1lciA9IHNldFRpbWVvdXQoZW5kLCBtaWxsaXNlY29uZHMpO1xuICAgIHNpZ25hbD8uYWRkRXZlbnRMaXN0ZW5lcihcImFib3J0XCIsIGVuZCk7XG4gIH0pO1xuICBjaGVja1NpZ25hbChcIndhaXRcIiwgc2lnbmFsKTtcbn1cbiIsICIvLyBTYWZldGVuc29ycywgcmVhZCBieSBieXRlIHJhbmdlIGFuZCB3cml0dGVuLiBMYXlvdXQ6IHU2NCBsaXR0bGUtZW5kaWFuIGhlYWRlciBsZW5ndGgsIEpTT04gaGVhZGVyXG4vLyB7IG5hbWU6IHsgZHR5cGUsIHNoYXBlLCBkYXRhX29mZnNldHM6IFtiZWdpbiwgZW5kXSB9LCBcIl9fbWV0YWRhdGFfX1wiPzogeyBrZXk6IHRleHQgfSB9LCB0aGVuIHRoZSB0ZW5zb3JzJyBieXRlcyB3aXRob3V0XG4vLyBnYXBzLiBFdmVyeSBudW1iZXIgb2YgdGhlIGhlYWRlciBpcyBjaGVja2VkIGJlZm9yZSBpdCBpcyB1c2VkOyB0aGUgcnVsZXMgYXJlIHRob3NlIG9mIHRoZSByZWZlcmVuY2UgaW1wbGVtZW50YXRpb25cbi8vIChodWdnaW5nZmFjZS9zYWZldGVuc29ycywgdGVuc29yLnJzOiBgdmFsaWRhdGVgKS5cblxuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4vZXJyb3IudHNcIjtcbmltcG9ydCB7IHR5cGUgQnl0ZVNvdXJjZSwgdHlwZSBNb2RlbEZpbGVzLCBkZWNvZGVVdGY4LCBwYXJzZUpzb24sIHJlYWRKc29uIH0gZnJvbSBcIi4vZmlsZXMudHNcIjtcblxuLyoqIEJ5dGVzIG9mIG9uZSBlbGVtZW50LiAqL1xuY29uc3QgRUxFTUVOVF9CWVRFUyA9IHtcbiAgRjY0OiA4LFxuICBGMzI6IDQsXG4gIEYxNjogMixcbiAgQkYxNjogMixcbiAgSTY0OiA4LFxuICBJMzI6IDQsXG4gIEkxNjogMixcbiAgSTg6IDEsXG4gIFU2NDogOCxcbiAgVTMyOiA0LFxuICBVMTY6IDIsXG4gIFU4OiAxLFxuICBCT09MOiAxLFxufSBhcyBjb25zdDtcblxuZXhwb3J0IHR5cGUgU3RvcmVkRFR5cGUgPSBrZXlvZiB0eXBlb2YgRUxFTUVOVF9CWVRFUztcblxuLyoqIEEgdGVuc29yIGFzIGl0IGxpZXMgaW4gYSBmaWxlLiBJdHMgYnl0ZXM6IGBzb3VyY2UucmVhZChvZmZzZXQsIGxlbmd0aClgLCBsaXR0bGUtZW5kaWFuLCByb3ctbWFqb3IuICovXG5leHBvcnQgaW50ZXJmYWNlIFN0b3JlZFRlbnNvciB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgZHR5cGU6IFN0b3JlZERUeXBlO1xuICByZWFkb25seSBzaGFwZTogcmVhZG9ubHkgbnVtYmVyW107XG4gIHJlYWRvbmx5IHNvdXJjZTogQnl0ZVNvdXJjZTtcbiAgLyoqIEZyb20gdGhlIHN0YXJ0IG9mIHRoZSBmaWxlLiAqL1xuICByZWFkb25seSBvZmZzZXQ6IG51bWJlcjtcbiAgLyoqIEJ5dGVzLiAqL1xuICByZWFkb25seSBsZW5ndGg6IG51bWJlcjtcbn1cblxuLyoqIExvbmdlc3QgaGVhZGVyIHRoYXQgaXMgcmVhZDsgdGhlIHJlZmVyZW5jZSBpbXBsZW1lbnRhdGlvbidzIGJvdW5kLiAqL1xuY29uc3QgTUFYX0hFQURFUl9CWVRFUyA9IDEwMF8wMDBfMDAwO1xuXG4vKiogT25lIHNhZmV0ZW5zb3JzIGZpbGUsIG9yIHNldmVyYWwgd2l0aCBhbiBpbmRleDogdGhlIHRlbnNvcnMgYnkgbmFtZSwgbm9uZSBvZiB0aGVpciBieXRlcyByZWFkLiAqL1xuZXhwb3J0IGNsYXNzIENoZWNrcG9pbnQge1xuICByZWFkb25seSB0ZW5zb3JzOiBSZWFkb25seU1hcDxzdHJpbmcsIFN0b3JlZFRlbnNvcj47XG4gIHJlYWRvbmx5IG1ldGFkYXRhOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PjtcblxuICBwcml2YXRlIGNvbnN0cnVjdG9yKHRlbnNvcnM6IFJlYWRvbmx5TWFwPHN0cmluZywgU3RvcmVkVGVuc29yPiwgbWV0YWRhdGE6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4pIHtcbiAgICB0aGlzLnRlbnNvcnMgPSB0ZW5zb3JzO1xuICAgIHRoaXMubWV0YWRhdGEgPSBtZXRhZGF0YTtcbiAgfVxuXG4gIC8qKlxuICAgKiBAcGFyYW0gcGF0aCBgbW9kZWwuc2FmZXRlbnNvcnNgLCBvciBhbiBpbmRleCBzdWNoIGFzIGBtb2RlbC5zYWZldGVuc29ycy5pbmRleC5qc29uYFxuICAgKiBAdGhyb3dzIEZvcm1hbnRFcnJvciBgd2VpZ2h0c2A6IHRoZSBmaWxlIGlzIG5vIHNhZmV0ZW5zb3JzIGZpbGUsIGlzIGN1dCwgb3IgY29udHJhZGljdHMgaXRzZWxmXG4gICAqL1xuICBzdGF0aWMgYXN5bmMgb3BlbihmaWxlczogTW9kZWxGaWxlcywgcGF0aDogc3RyaW5nLCBzaWduYWw/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8Q2hlY2twb2ludD4ge1xuICAgIGlmICghcGF0aC5lbmRzV2l0aChcIi5qc29uXCIpKSByZXR1cm4gQ2hlY2twb2ludC5vcGVuRmlsZShhd2FpdCBmaWxlcy5vcGVuKHBhdGgsIHNpZ25hbCksIHNpZ25hbCk7XG4gICAgY29uc3Qgd2hlcmUgPSBgJHtmaWxlcy5uYW1lfS8ke3BhdGh9YDtcbiAgICBjb25zdCB3ZWlnaHRNYXAgPSByZWFkV2VpZ2h0TWFwKGF3YWl0IHJlYWRKc29uKGZpbGVzLCBwYXRoLCBzaWduYWwpLCB3aGVyZSk7XG4gICAgY29uc3QgZm9sZGVyID0gcGF0aC5zbGljZSgwLCBwYXRoLmxhc3RJbmRleE9mKFwiL1wiKSArIDEpO1xuICAgIGNvbnN0IHRlbnNvcnMgPSBuZXcgTWFwPHN0cmluZywgU3RvcmVkVGVuc29yPigpO1xuICAgIGNvbnN0IG1ldGFkYXRhOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0ge307XG4gICAgZm9yIChjb25zdCBmaWxlIG9mIFsuLi5uZXcgU2V0KHdlaWdodE1hcC52YWx1ZXMoKSldLnNvcnQoKSkge1xuICAgICAgY29uc3Qgc2hhcmQgPSBhd2FpdCBDaGVja3BvaW50Lm9wZW4oZmlsZXMsIGZvbGRlciArIGZpbGUsIHNpZ25hbCk7XG4gICAgICBmb3IgKGNvbnN0IFtuYW1lLCB0ZW5zb3JdIG9mIHNoYXJkLnRlbnNvcnMpIHtcbiAgICAgICAgaWYgKHRlbnNvcnMuaGFzKG5hbWUpKSB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwid2VpZ2h0c1wiLCBgJHt3aGVyZX06IHRlbnNvciAke25hbWV9IGlzIGluIHR3byBmaWxlcy5gKTtcbiAgICAgICAgaWYgKCh3ZWlnaHRNYXAuZ2V0KG5hbWUpID8/IGZpbGUpICE9PSBmaWxlKSB7XG4gICAgICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgICAgICAgIFwid2VpZ2h0c1wiLFxuICAgICAgICAgICAgYCR7d2hlcmV9OiB0ZW5zb3IgJHtuYW1lfSBpcyBpbiAke2ZpbGV9LCBub3Qgd2hlcmUgdGhlIGluZGV4IHNheXMuYCxcbiAgICAgICAgICApO1xuICAgICAgICB9XG4gICAgICAgIHRlbnNvcnMuc2V0KG5hbWUsIHRlbnNvcik7XG4gICAgICB9XG4gICAgICBPYmplY3QuYXNzaWduKG1ldGFkYXRhLCBzaGFyZC5tZXRhZGF0YSk7XG4gICAgfVxuICAgIGZvciAoY29uc3QgW25hbWUsIGZpbGVdIG9mIHdlaWdodE1hcCkge1xuICAgICAgaWYgKCF0ZW5zb3JzLmhhcyhuYW1lKSlcbiAgICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYCR7d2hlcmV9OiB0ZW5zb3IgJHtuYW1lfSBpcyBub3QgaW4gJHtmaWxlfS5gKTtcbiAgICB9XG4gICAgcmV0dXJuIG5ldyBDaGVja3BvaW50KHRlbnNvcnMsIG1ldGFkYXRhKTtcbiAgfVxuXG4gIHN0YXRpYyBhc3luYyBvcGVuRmlsZShzb3VyY2U6IEJ5dGVTb3VyY2UsIHNpZ25hbD86IEFib3J0U2lnbmFsKTogUHJvbWlzZTxDaGVja3BvaW50PiB7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IHsgdGVuc29ycywgbWV0YWRhdGEgfSA9IGF3YWl0IHJlYWRIZWFkZXIoc291cmNlLCBzaWduYWwpO1xuICAgICAgcmV0dXJuIG5ldyBDaGVja3BvaW50KHRlbnNvcnMsIG1ldGFkYXRhKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgYXdhaXQgc291cmNlLmNsb3NlPy4oKTtcbiAgICAgIHRocm93IGVycm9yO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBDbG9zZXMgdGhlIGZpbGVzOyB0aGUgdGVuc29ycyBjYW5ub3QgYmUgcmVhZCBhbnkgbW9yZS4gKi9cbiAgYXN5bmMgY2xvc2UoKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3Qgc291cmNlcyA9IG5ldyBTZXQoWy4uLnRoaXMudGVuc29ycy52YWx1ZXMoKV0ubWFwKCh0ZW5zb3IpID0+IHRlbnNvci5zb3VyY2UpKTtcbiAgICBhd2FpdCBQcm9taXNlLmFsbChbLi4uc291cmNlc10ubWFwKChzb3VyY2UpID0+IHNvdXJjZS5jbG9zZT8uKCkpKTtcbiAgfVxufVxuXG4vKiogTmFtZSAtPiBmaWxlIG9mIGFuIGluZGV4OiBgeyBcIndlaWdodF9tYXBcIjogeyBuYW1lOiBmaWxlIH0gfWAuICovXG5mdW5jdGlvbiByZWFkV2VpZ2h0TWFwKGluZGV4OiB1bmtub3duLCB3aGVyZTogc3RyaW5nKTogTWFwPHN0cmluZywgc3RyaW5nPiB7XG4gIGNvbnN0IG1hcCA9IGlzT2JqZWN0KGluZGV4KSA/IGluZGV4LndlaWdodF9tYXAgOiB1bmRlZmluZWQ7XG4gIGlmICghaXNPYmplY3QobWFwKSkge1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJ3ZWlnaHRzXCIsIGAke3doZXJlfTogd2VpZ2h0X21hcCBpcyAke2tpbmQobWFwKX0sIGV4cGVjdGVkIGFuIG9iamVjdC5gKTtcbiAgfVxuICBjb25zdCBlbnRyaWVzID0gT2JqZWN0LmVudHJpZXMobWFwKS5tYXAoKFtuYW1lLCBmaWxlXSk6IFtzdHJpbmcsIHN0cmluZ10gPT4ge1xuICAgIGlmICh0eXBlb2YgZmlsZSA9PT0gXCJzdHJpbmdcIiAmJiBmaWxlLmVuZHNXaXRoKFwiLnNhZmV0ZW5zb3JzXCIpKSByZXR1cm4gW25hbWUsIGZpbGVdO1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICBcIndlaWdodHNcIixcbiAgICAgIGAke3doZXJlfTogdGhlIGZpbGUgb2YgJHtuYW1lfSBpcyAke2tpbmQoZmlsZSl9LCBleHBlY3RlZCBhIC5zYWZldGVuc29ycyBuYW1lLmAsXG4gICAgKTtcbiAgfSk7XG4gIHJldHVybiBuZXcgTWFwKGVudHJpZXMpO1xufVxuXG5hc3luYyBmdW5jdGlvbiByZWFkSGVhZGVyKFxuICBzb3VyY2U6IEJ5dGVTb3VyY2UsXG4gIHNpZ25hbD86IEFib3J0U2lnbmFsLFxuKTogUHJvbWlzZTx7IHRlbnNvcnM6IE1hcDxzdHJpbmcsIFN0b3JlZFRlbnNvcj47IG1ldGFkYXRhOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+IH0+IHtcbiAgY29uc3QgZmFpbCA9ICh3aGF0OiBzdHJpbmcpOiBuZXZlciA9PiB7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYCR7c291cmNlLm5hbWV9OiAke3doYXR9OyB0aGUgZmlsZSBpcyBkYW1hZ2VkIG9yIG5vIHNhZmV0ZW5zb3JzIGZpbGUuYCk7XG4gIH07XG4gIGlmIChzb3VyY2Uuc2l6ZSA8IDgpIGZhaWwoYHRoZSBzaXplIGlzICR7c291cmNlLnNpemV9IGJ5dGVzLCBleHBlY3RlZCBhdCBsZWFzdCA4YCk7XG4gIGNvbnN0IHN0YXJ0ID0gYXdhaXQgc291cmNlLnJlYWQoMCwgOCwgc2lnbmFsKTtcbiAgY29uc3QgbGVuZ3RoID0gbmV3IERhdGFWaWV3KHN0YXJ0LmJ1ZmZlciwgc3RhcnQuYnl0ZU9mZnNldCwgOCkuZ2V0QmlnVWludDY0KDAsIHRydWUpO1xuICBjb25zdCBsb25nZXN0ID0gTWF0aC5taW4oTUFYX0hFQURFUl9CWVRFUywgc291cmNlLnNpemUgLSA4KTtcbiAgaWYgKGxlbmd0aCA+IGxvbmdlc3QpIGZhaWwoYHRoZSBoZWFkZXIgbGVuZ3RoIGlzICR7bGVuZ3RofSwgZXhwZWN0ZWQgYXQgbW9zdCAke2xvbmdlc3R9YCk7XG4gIGNvbnN0IHRleHQgPSBkZWNvZGVVdGY4KGF3YWl0IHNvdXJjZS5yZWFkKDgsIE51bWJlcihsZW5ndGgpLCBzaWduYWwpLCBzb3VyY2UubmFtZSk7XG4gIGNvbnN0IG5lc3RpbmcgPSBjaGVja0tleXModGV4dCwgc291cmNlLm5hbWUpO1xuICBpZiAobmVzdGluZykgZmFpbChuZXN0aW5nKTtcbiAgY29uc3QgaGVhZGVyID0gcGFyc2VKc29uKHRleHQsIHNvdXJjZS5uYW1lKTtcbiAgaWYgKCFpc09iamVjdChoZWFkZXIpKSByZXR1cm4gZmFpbChgdGhlIGhlYWRlciBpcyAke2tpbmQoaGVhZGVyKX0sIGV4cGVjdGVkIGFuIG9iamVjdGApO1xuICBjb25zdCB7IF9fbWV0YWRhdGFfXzogbWV0YWRhdGEsIC4uLmVudHJpZXMgfSA9IGhlYWRlcjtcbiAgaWYgKG1ldGFkYXRhICE9PSB1bmRlZmluZWQgJiYgIWlzVGV4dE1hcChtZXRhZGF0YSkpIHJldHVybiBmYWlsKFwiX19tZXRhZGF0YV9fIGlzIG5vdCBhIG1hcCBvZiB0ZXh0c1wiKTtcbiAgY29uc3QgZmlyc3QgPSA4ICsgTnVtYmVyKGxlbmd0aCk7XG4gIGNvbnN0IHRlbnNvcnMgPSBPYmplY3QuZW50cmllcyhlbnRyaWVzKS5tYXAoKFtuYW1lLCBlbnRyeV0pID0+IHtcbiAgICBjb25zdCBmb3VuZCA9IHJlYWRFbnRyeShuYW1lLCBlbnRyeSwgc291cmNlLCBmaXJzdCk7XG4gICAgcmV0dXJuIHR5cGVvZiBmb3VuZCA9PT0gXCJzdHJpbmdcIiA/IGZhaWwoYHRlbnNvciAke25hbWV9IGhhcyAke2ZvdW5kfWApIDogZm91bmQ7XG4gIH0pO1xuICB0ZW5zb3JzLnNvcnQoKGEsIGIpID0+IGEub2Zmc2V0IC0gYi5vZmZzZXQgfHwgYS5sZW5ndGggLSBiLmxlbmd0aCk7XG4gIGxldCBlbmQgPSBmaXJzdDtcbiAgZm9yIChjb25zdCB7IG5hbWUsIG9mZnNldCwgbGVuZ3RoIH0gb2YgdGVuc29ycykge1xuICAgIGlmIChvZmZzZXQgIT09IGVuZCkgZmFpbChgdGVuc29yICR7bmFtZX0gYmVnaW5zIGF0IGJ5dGUgJHtvZmZzZXR9LCBleHBlY3RlZCAke2VuZH0gKG5vIGdhcCwgbm8gb3ZlcmxhcClgKTtcbiAgICBlbmQgPSBvZmZzZXQgKyBsZW5ndGg7XG4gIH1cbiAgaWYgKGVuZCAhPT0gc291cmNlLnNpemUpIGZhaWwoYHRoZSB0ZW5zb3JzIGVuZCBhdCBieXRlICR7ZW5kfSwgdGhlIGZpbGUgYXQgJHtzb3VyY2Uuc2l6ZX1gKTtcbiAgcmV0dXJuIHsgdGVuc29yczogbmV3IE1hcCh0ZW5zb3JzLm1hcCgodGVuc29yKSA9PiBbdGVuc29yLm5hbWUsIHRlbnNvcl0pKSwgbWV0YWRhdGE6IG1ldGFkYXRhID8/IHt9IH07XG59XG5cbi8qKiBPbmUgdGVuc29yLCBvciB3aGF0IGlzIHdyb25nIHdpdGggaXQuICovXG5mdW5jdGlvbiByZWFkRW50cnkobmFtZTogc3RyaW5nLCBlbnRyeTogdW5rbm93biwgc291cmNlOiBCeXRlU291cmNlLCBmaXJzdDogbnVtYmVyKTogU3RvcmVkVGVuc29yIHwgc3RyaW5nIHtcbiAgaWYgKCFpc09iamVjdChlbnRyeSkpIHJldHVybiBgJHtraW5kKGVudHJ5KX0gYXMgaXRzIGVudHJ5LCBleHBlY3RlZCBhbiBvYmplY3RgO1xuICBjb25zdCB7IGR0eXBlLCBzaGFwZSwgZGF0YV9vZmZzZXRzOiBvZmZzZXRzIH0gPSBlbnRyeTtcbiAgaWYgKHR5cGVvZiBkdHlwZSAhPT0gXCJzdHJpbmdcIiB8fCAhT2JqZWN0Lmhhc093bihFTEVNRU5UX0JZVEVTLCBkdHlwZSkpIHtcbiAgICByZXR1cm4gYGR0eXBlICR7a2luZChkdHlwZSl9LCBleHBlY3RlZCBvbmUgb2YgJHtPYmplY3Qua2V5cyhFTEVNRU5UX0JZVEVTKS5qb2luKFwiIFwiKX1gO1xuICB9XG4gIGNvbnN0IHN0b3JlZCA9IGR0eXBlIGFzIFN0b3JlZERUeXBlO1xuICBpZiAoIWlzQ291bnRzKHNoYXBlKSkgcmV0dXJuIGBzaGFwZSAke2tpbmQoc2hhcGUpfSwgZXhwZWN0ZWQgYSBsaXN0IG9mIGludGVnZXJzID49IDBgO1xuICBpZiAoIWlzQ291bnRzKG9mZnNldHMpIHx8IG9mZnNldHMubGVuZ3RoICE9PSAyKVxuICAgIHJldHVybiBgZGF0YV9vZmZzZXRzICR7a2luZChvZmZzZXRzKX0sIGV4cGVjdGVkIHR3byBpbnRlZ2VycyA+PSAwYDtcbiAgY29uc3QgW2JlZ2luLCBlbmRdID0gb2Zmc2V0cyBhcyBbbnVtYmVyLCBudW1iZXJdO1xuICBpZiAoYmVnaW4gPiBlbmQgfHwgZW5kID4gc291cmNlLnNpemUgLSBmaXJzdCkge1xuICAgIHJldHVybiBgZGF0YV9vZmZzZXRzIFske2JlZ2lufSwgJHtlbmR9XSwgZXhwZWN0ZWQgYW4gaW50ZXJ2YWwgd2l0aGluICR7c291cmNlLnNpemUgLSBmaXJzdH0gYnl0ZXNgO1xuICB9XG4gIGNvbnN0IGxlbmd0aCA9IGJ5dGVMZW5ndGgoc3RvcmVkLCBzaGFwZSk7XG4gIGlmIChsZW5ndGggIT09IGVuZCAtIGJlZ2luKVxuICAgIHJldHVybiBgJHtlbmQgLSBiZWdpbn0gYnl0ZXMsIGV4cGVjdGVkICR7bGVuZ3RofSAoJHtkdHlwZX0gWyR7c2hhcGUuam9pbihcIiwgXCIpfV0pYDtcbiAgcmV0dXJuIHsgbmFtZSwgZHR5cGU6IHN0b3JlZCwgc2hhcGUsIHNvdXJjZSwgb2Zmc2V0OiBmaXJzdCArIGJlZ2luLCBsZW5ndGggfTtcbn1cblxuLyoqIEJ5dGVzIG9mIGEgdGVuc29yOyBOYU4gd2hlcmUgdGhlIHByb2R1Y3QgaXMgbm8gZXhhY3QgaW50ZWdlci4gKi9cbmZ1bmN0aW9uIGJ5dGVMZW5ndGgoZHR5cGU6IFN0b3JlZERUeXBlLCBzaGFwZTogcmVhZG9ubHkgbnVtYmVyW10pOiBudW1iZXIge1xuICBsZXQgbGVuZ3RoOiBudW1iZXIgPSBzaGFwZS5pbmNsdWRlcygwKSA/IDAgOiBFTEVNRU5UX0JZVEVTW2R0eXBlXTtcbiAgZm9yIChjb25zdCBuIG9mIHNoYXBlKSB7XG4gICAgbGVuZ3RoICo9IG47XG4gICAgaWYgKCFOdW1iZXIuaXNTYWZlSW50ZWdlcihsZW5ndGgpKSByZXR1cm4gTmFOO1xuICB9XG4gIHJldHVybiBsZW5ndGg7XG59XG5cbi8qKlxuICogYEpTT04ucGFyc2VgIGtlZXBzIHRoZSBsYXN0IG9mIHR3byBlcXVhbCBrZXlzIGluIHNpbGVuY2UgYW5kIGZvbGxvd3MgYW55IGRlcHRoOiB0aGlzIGZpbmRzIGJvdGgsIGluIG9uZSBwYXNzIGFuZFxuICogYmVmb3JlIGl0LiBXaGF0IGVsc2UgaXMgd3Jvbmcgd2l0aCB0aGUgdGV4dCBpcyBsZWZ0IHRvIGBKU09OLnBhcnNlYC5cbiAqL1xuZnVuY3Rpb24gY2hlY2tLZXlzKHRleHQ6IHN0cmluZywgd2hlcmU6IHN0cmluZyk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IG9wZW46IFNldDx1bmtub3duPltdID0gW107XG4gIGNvbnN0IGNvbG9uID0gL1xccyo6L3k7XG4gIGZvciAobGV0IGF0ID0gMDsgYXQgPCB0ZXh0Lmxlbmd0aDsgYXQrKykge1xuICAgIGNvbnN0IG1hcmsgPSB0ZXh0W2F0XTtcbiAgICBpZiAobWFyayA9PT0gXCJ9XCIgfHwgbWFyayA9PT0gXCJdXCIpIG9wZW4ucG9wKCk7XG4gICAgZWxzZSBpZiAobWFyayA9PT0gXCJ7XCIgfHwgbWFyayA9PT0gXCJbXCIpIHtcbiAgICAgIGlmIChvcGVuLnB1c2gobmV3IFNldCgpKSA+IDMpIHJldHVybiBcInRoZSBoZWFkZXIgaXMgbmVzdGVkIGRlZXBlciB0aGFuIGEgc2hhcGVcIjtcbiAgICB9IGVsc2UgaWYgKG1hcmsgPT09ICdcIicpIHtcbiAgICAgIGNvbnN0IHN0YXJ0ID0gYXQrKztcbiAgICAgIHdoaWxlIChhdCA8IHRleHQubGVuZ3RoICYmIHRleHRbYXRdICE9PSAnXCInKSBhdCArPSB0ZXh0W2F0XSA9PT0gXCJcXFxcXCIgPyAyIDogMTtcbiAgICAgIGNvbG9uLmxhc3RJbmRleCA9IGF0ICsgMTtcbiAgICAgIGlmICghY29sb24udGVzdCh0ZXh0KSkgY29udGludWU7XG4gICAgICBjb25zdCBrZXkgPSBwYXJzZUpzb24odGV4dC5zbGljZShzdGFydCwgYXQgKyAxKSwgd2hlcmUpO1xuICAgICAgaWYgKG9wZW4uYXQoLTEpPy5oYXMoa2V5KSkgcmV0dXJuIGB0aGUga2V5ICR7a2luZChrZXkpfSBpcyBpbiB0aGUgaGVhZGVyIHR3aWNlYDtcbiAgICAgIG9wZW4uYXQoLTEpPy5hZGQoa2V5KTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHVuZGVmaW5lZDtcbn1cblxuZnVuY3Rpb24gaXNPYmplY3QodmFsdWU6IHVua25vd24pOiB2YWx1ZSBpcyBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiB7XG4gIHJldHVybiB0eXBlb2YgdmFsdWUgPT09IFwib2JqZWN0XCIgJiYgdmFsdWUgIT09IG51bGwgJiYgIUFycmF5LmlzQXJyYXkodmFsdWUpO1xufVxuXG5mdW5jdGlvbiBpc1RleHRNYXAodmFsdWU6IHVua25vd24pOiB2YWx1ZSBpcyBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+IHtcbiAgcmV0dXJuIGlzT2JqZWN0KHZhbHVlKSAmJiBPYmplY3QudmFsdWVzKHZhbHVlKS5ldmVyeSgodGV4dCkgPT4gdHlwZW9mIHRleHQgPT09IFwic3RyaW5nXCIpO1xufVxuXG5mdW5jdGlvbiBpc0NvdW50cyh2YWx1ZTogdW5rbm93bik6IHZhbHVlIGlzIG51bWJlcltdIHtcbiAgcmV0dXJuIEFycmF5LmlzQXJyYXkodmFsdWUpICYmIHZhbHVlLmV2ZXJ5KChuKSA9PiBOdW1iZXIuaXNTYWZlSW50ZWdlcihuKSAmJiBuID49IDApO1xufVxuXG5mdW5jdGlvbiBraW5kKHZhbHVlOiB1bmtub3duKTogc3RyaW5nIHtcbiAgcmV0dXJuIChKU09OLnN0cmluZ2lmeSh2YWx1ZSkgPz8gXCJhYnNlbnRcIikuc2xpY2UoMCwgNjApO1xufVxuXG4vKiogQSB0ZW5zb3IgdG8gd3JpdGU6IGl0cyBieXRlcyBhcmUgbGl0dGxlLWVuZGlhbiBhbmQgcm93LW1ham9yLiAqL1xuZXhwb3J0IGludGVyZmFjZSBUZW5zb3JUb1dyaXRlIHtcbiAgcmVhZG9ubHkgZHR5cGU6IFN0b3JlZERUeXBlO1xuICByZWFkb25seSBzaGFwZTogcmVhZG9ubHkgbnVtYmVyW107XG4gIHJlYWRvbmx5IGRhdGE6IFVpbnQ4QXJyYXk7XG59XG5cbi8qKiBBIHNhZmV0ZW5zb3JzIGZpbGUgaW4gbWVtb3J5LCB0ZW5zb3JzIGluIHRoZSBvcmRlciBnaXZlbi4gRm9yIHdoYXQgZG9lcyBub3QgZml0IHRoZXJlIHNlZSBgc2FmZXRlbnNvcnNIZWFkZXJgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdyaXRlU2FmZXRlbnNvcnMoXG4gIHRlbnNvcnM6IEl0ZXJhYmxlPHJlYWRvbmx5IFtzdHJpbmcsIFRlbnNvclRvV3JpdGVdPixcbiAgbWV0YWRhdGE/OiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+Pixcbik6IFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+IHtcbiAgY29uc3QgbGlzdCA9IFsuLi50ZW5zb3JzXTtcbiAgZm9yIChjb25zdCBbbmFtZSwgeyBkdHlwZSwgc2hhcGUsIGRhdGEgfV0gb2YgbGlzdCkge1xuICAgIGNvbnN0IGV4cGVjdGVkID0gYnl0ZUxlbmd0aChkdHlwZSwgc2hhcGUpO1xuICAgIGlmIChkYXRhLmxlbmd0aCA9PT0gZXhwZWN0ZWQpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHdoYXQgPSBgdGVuc29yICR7bmFtZX0gaGFzICR7ZGF0YS5sZW5ndGh9IGJ5dGVzLCBleHBlY3RlZCAke2V4cGVjdGVkfSAoJHtkdHlwZX0gWyR7c2hhcGUuam9pbihcIiwgXCIpfV0pYDtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwiYXJndW1lbnRcIiwgYHdyaXRlU2FmZXRlbnNvcnM6ICR7d2hhdH0uYCk7XG4gIH1cbiAgY29uc3QgaGVhZGVyID0gc2FmZXRlbnNvcnNIZWFkZXIobGlzdCwgbWV0YWRhdGEpO1xuICBjb25zdCBmaWxlID0gbmV3IFVpbnQ4QXJyYXkobGlzdC5yZWR1Y2UoKHNpemUsIFssIHsgZGF0YSB9XSkgPT4gc2l6ZSArIGRhdGEubGVuZ3RoLCBoZWFkZXIubGVuZ3RoKSk7XG4gIGZpbGUuc2V0KGhlYWRlcik7XG4gIGxldCBhdCA9IGhlYWRlci5sZW5ndGg7XG4gIGZvciAoY29uc3QgWywgeyBkYXRhIH1dIG9mIGxpc3QpIHtcbiAgICBmaWxlLnNldChkYXRhLCBhdCk7XG4gICAgYXQgKz0gZGF0YS5sZW5ndGg7XG4gIH1cbiAgcmV0dXJuIGZpbGU7XG59XG5cbi8qKiBXaGF0IGNvbWVzIGJlZm9yZSB0aGUgdGVuc29ycycgYnl0ZXM6IGxlbmd0aCBhbmQgaGVhZGVyLCBwYWRkZWQgd2l0aCBzcGFjZXMgdG8gYSBtdWx0aXBsZSBvZiA4LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNhZmV0ZW5zb3JzSGVhZGVyKFxuICB0ZW5zb3JzOiBJdGVyYWJsZTxyZWFkb25seSBbc3RyaW5nLCBQaWNrPFRlbnNvclRvV3JpdGUsIFwiZHR5cGVcIiB8IFwic2hhcGVcIj5dPixcbiAgbWV0YWRhdGE/OiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+Pixcbik6IFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+IHtcbiAgY29uc3QgZW50cmllcyA9IG5ldyBNYXA8c3RyaW5nLCB1bmtub3duPihtZXRhZGF0YSA/IFtbXCJfX21ldGFkYXRhX19cIiwgbWV0YWRhdGFdXSA6IFtdKTtcbiAgbGV0IGF0ID0gMDtcbiAgZm9yIChjb25zdCBbbmFtZSwgeyBkdHlwZSwgc2hhcGUgfV0gb2YgdGVuc29ycykge1xuICAgIGlmIChlbnRyaWVzLmhhcyhuYW1lKSB8fCBuYW1lID09PSBcIl9fbWV0YWRhdGFfX1wiKSB7XG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcImFyZ3VtZW50XCIsXG4gICAgICAgIGB3cml0ZVNhZmV0ZW5zb3JzOiB0aGUgbmFtZSAke25hbWV9IGlzIHRha2VuLCBleHBlY3RlZCBkaXN0aW5jdCBuYW1lcy5gLFxuICAgICAgKTtcbiAgICB9XG4gICAgY29uc3QgZW5kID0gYXQgKyBieXRlTGVuZ3RoKGR0eXBlLCBzaGFwZSk7XG4gICAgZW50cmllcy5zZXQobmFtZSwgeyBkdHlwZSwgc2hhcGUsIGRhdGFfb2Zmc2V0czogW2F0LCBlbmRdIH0pO1xuICAgIGF0ID0gZW5kO1xuICB9XG4gIGNvbnN0IGpzb24gPSBuZXcgVGV4dEVuY29kZXIoKS5lbmNvZGUoSlNPTi5zdHJpbmdpZnkoT2JqZWN0LmZyb21FbnRyaWVzKGVudHJpZXMpKSk7XG4gIGNvbnN0IGhlYWRlciA9IG5ldyBVaW50OEFycmF5KDggKyBNYXRoLmNlaWwoanNvbi5sZW5ndGggLyA4KSAqIDgpLmZpbGwoMHgyMCk7XG4gIG5ldyBEYXRhVmlldyhoZWFkZXIuYnVmZmVyKS5zZXRCaWdVaW50NjQoMCwgQmlnSW50KGhlYWRlci5sZW5ndGggLSA4KSwgdHJ1ZSk7XG4gIGhlYWRlci5zZXQoanNvbiwgOCk7XG4gIHJldHVybiBoZWFkZXI7XG59XG4iLCAiLy8gUmVhZGluZyB0aGUgZ29sZGVucywgYW5kIHRoZSBtZWFzdXJlcyB0aGV5IGFyZSBjb21wYXJlZCB3aXRoLlxuXG5pbXBvcnQgeyBvcGVuRmlsZSB9IGZyb20gXCIuLi9zcmMvbm9kZS9mb2xkZXIudHNcIjtcbmltcG9ydCB7IENoZWNrcG9pbnQgfSBmcm9tIFwiLi4vc3JjL3NhZmV0ZW5zb3JzLnRzXCI7XG5pbXBvcnQgeyBjcmVhdGVEZXZpY2UsIHR5cGUgRGV2aWNlIH0gZnJvbSBcIi4uL3NyYy9kZXZpY2UudHNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBHb2xkZW5UZW5zb3Ige1xuICByZWFkb25seSBzaGFwZTogcmVhZG9ubHkgbnVtYmVyW107XG4gIHJlYWRvbmx5IHZhbHVlczogRmxvYXQzMkFycmF5PEFycmF5QnVmZmVyPiB8IEludDMyQXJyYXk8QXJyYXlCdWZmZXI+O1xufVxuXG4vKiogQSBmaWxlIG9mIHRlc3QvZ29sZGVuLCBhcyBhIGNoZWNrcG9pbnQuIFBhdGhzIGFyZSByZWxhdGl2ZSB0byB0aGUgcmVwb3NpdG9yeSwgd2hlcmUgdGhlIHRlc3RzIHJ1bi4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBvcGVuR29sZGVuKHBhdGg6IHN0cmluZyk6IFByb21pc2U8Q2hlY2twb2ludD4ge1xuICByZXR1cm4gQ2hlY2twb2ludC5vcGVuRmlsZShhd2FpdCBvcGVuRmlsZShgdGVzdC9nb2xkZW4vJHtwYXRofWApKTtcbn1cblxuLyoqIEFsbCBGMzIgYW5kIEkzMiB0ZW5zb3JzIG9mIGEgZ29sZGVuIGZpbGUsIGJ5IG5hbWUuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcmVhZEdvbGRlbihwYXRoOiBzdHJpbmcpOiBQcm9taXNlPE1hcDxzdHJpbmcsIEdvbGRlblRlbnNvcj4+IHtcbiAgY29uc3QgY2hlY2twb2ludCA9IGF3YWl0IG9wZW5Hb2xkZW4ocGF0aCk7XG4gIGNvbnN0IHRlbnNvcnMgPSBuZXcgTWFwPHN0cmluZywgR29sZGVuVGVuc29yPigpO1xuICBmb3IgKGNvbnN0IHsgbmFtZSwgZHR5cGUsIHNoYXBlLCBzb3VyY2UsIG9mZnNldCwgbGVuZ3RoIH0gb2YgY2hlY2twb2ludC50ZW5zb3JzLnZhbHVlcygpKSB7XG4gICAgY29uc3QgeyBidWZmZXIgfSA9IGF3YWl0IHNvdXJjZS5yZWFkKG9mZnNldCwgbGVuZ3RoKTtcbiAgICB0ZW5zb3JzLnNldChuYW1lLCB7IHNoYXBlLCB2YWx1ZXM6IGR0eXBlID09PSBcIkkzMlwiID8gbmV3IEludDMyQXJyYXkoYnVmZmVyKSA6IG5ldyBGbG9hdDMyQXJyYXkoYnVmZmVyKSB9KTtcbiAgfVxuICBhd2FpdCBjaGVja3BvaW50LmNsb3NlKCk7XG4gIHJldHVybiB0ZW5zb3JzO1xufVxuXG4vKiogfHxhY3R1YWwgLSBleHBlY3RlZHx8IC8gfHxleHBlY3RlZHx8OyBOYU4gd2hlcmUgdGhlIGxlbmd0aHMgZGlmZmVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlbGF0aXZlUm1zZShhY3R1YWw6IEFycmF5TGlrZTxudW1iZXI+LCBleHBlY3RlZDogQXJyYXlMaWtlPG51bWJlcj4pOiBudW1iZXIge1xuICBpZiAoYWN0dWFsLmxlbmd0aCAhPT0gZXhwZWN0ZWQubGVuZ3RoKSByZXR1cm4gTmFOO1xuICBsZXQgZGlmZmVyZW5jZSA9IDA7XG4gIGxldCB0b3RhbCA9IDA7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgZXhwZWN0ZWQubGVuZ3RoOyBpKyspIHtcbiAgICBkaWZmZXJlbmNlICs9IChhY3R1YWxbaV0hIC0gZXhwZWN0ZWRbaV0hKSAqKiAyO1xuICAgIHRvdGFsICs9IGV4cGVjdGVkW2ldISAqKiAyO1xuICB9XG4gIHJldHVybiBNYXRoLnNxcnQoZGlmZmVyZW5jZSAvIHRvdGFsKTtcbn1cblxuLyoqIFRoZSBjb2x1bW5zIG9mIGEgbWF0cml4IG9mIGB3aWR0aGAgdGhhdCBga2VlcGAgdGFrZXMuICovXG5leHBvcnQgZnVuY3Rpb24gY29sdW1ucyhcbiAgdmFsdWVzOiBGbG9hdDMyQXJyYXksXG4gIHdpZHRoOiBudW1iZXIsXG4gIGtlZXA6IChjb2x1bW46IG51bWJlcikgPT4gYm9vbGVhbixcbik6IEZsb2F0MzJBcnJheSB7XG4gIHJldHVybiB2YWx1ZXMuZmlsdGVyKChfLCBpKSA9PiBrZWVwKGkgJSB3aWR0aCkpO1xufVxuXG5sZXQgZGV2aWNlOiBQcm9taXNlPERldmljZT4gfCB1bmRlZmluZWQ7XG5cbi8qKiBPbmUgZGV2aWNlIGZvciB0aGUgdGVzdHMgb2YgYSBmaWxlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRlc3REZXZpY2UoKTogUHJvbWlzZTxEZXZpY2U+IHtcbiAgcmV0dXJuIChkZXZpY2UgPz89IGNyZWF0ZURldmljZSgpKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7QUEwQk8sU0FBUyxlQUFlLFFBQXVDO0FBQ3BFLE1BQUksUUFBUTtBQUNWLFVBQU0sSUFBSSxhQUFhLFdBQVcsdUNBQXVDLEVBQUUsT0FBTyxPQUFPLE9BQU8sQ0FBQztBQUNyRztBQTdCQSxJQWVhO0FBZmI7QUFBQTtBQUFBO0FBZU8sSUFBTSxlQUFOLGNBQTJCLE1BQU07QUFBQSxNQUM3QjtBQUFBLE1BRVQsWUFBWSxNQUFpQixTQUFpQixTQUF3QjtBQUNwRSxjQUFNLFNBQVMsT0FBTztBQUN0QixhQUFLLE9BQU87QUFDWixhQUFLLE9BQU87QUFBQSxNQUNkO0FBQUEsSUFDRjtBQUFBO0FBQUE7OztBQ3ZCQTtBQUFBO0FBQUE7QUFBQTtBQU9BLGVBQXNCLFlBQWUsU0FBaUM7QUFDcEUsTUFBSSxVQUFVO0FBQ2QsUUFBTSxPQUFPLFFBQVEsUUFBUSxNQUFPLFVBQVUsSUFBSztBQUNuRCxPQUFLLE1BQU0sTUFBTTtBQUFBLEVBQUMsQ0FBQztBQUNuQixRQUFNLFFBQVEsUUFBUTtBQUN0QixTQUFPLENBQUMsU0FBUztBQUNmLFVBQU0sSUFBSSxRQUFRLFlBQVk7QUFDOUIsUUFBSSxDQUFDLFFBQVMsU0FBUSxLQUFLLFNBQVMsR0FBRyxHQUFHLGtCQUFrQjtBQUFBLEVBQzlEO0FBQ0EsU0FBTztBQUNUO0FBakJBLElBR00sb0JBQ0E7QUFKTjtBQUFBO0FBQUE7QUFHQSxJQUFNLHFCQUFxQjtBQUMzQixJQUFNLFVBQVUsSUFBSSxXQUFXLElBQUksa0JBQWtCLENBQUMsQ0FBQztBQUFBO0FBQUE7OztBQ0p2RDtBQUFBO0FBQUE7QUFBQTtBQUVBLFNBQVMsV0FBVyxnQkFBZ0I7QUFZcEMsZUFBc0IsbUJBQW1CLFFBQXNDO0FBQzdFLFFBQU0sRUFBRSxRQUFRLFFBQVEsSUFBSSxNQUFNLE9BQU8sUUFBUTtBQUNqRCxTQUFPLE9BQU8sWUFBWSxPQUFPO0FBQ2pDLGVBQWEsT0FBTyxTQUFTLENBQUMsV0FBVyxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFDdkQsUUFBTSxVQUFVLE1BQU0sTUFBTSxNQUFNLFlBQVksU0FBVSxlQUFlLEVBQUUsaUJBQWlCLG1CQUFtQixDQUFDLENBQUMsQ0FBQztBQUNoSCxNQUFJLENBQUMsUUFBUyxPQUFNLElBQUksYUFBYSxVQUFVLFVBQVU7QUFDekQsU0FBTztBQUNUO0FBTUEsZUFBZSxNQUFTLE1BQW9DO0FBQzFELE1BQUk7QUFDSixNQUFJO0FBQ0YsWUFBUSxTQUFTLG1CQUFtQixHQUFHO0FBQUEsRUFDekMsUUFBUTtBQUNOLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFDQSx3QkFBc0IsV0FBVztBQUNqQyxNQUFJO0FBQ0YsV0FBTyxNQUFNLEtBQUs7QUFBQSxFQUNwQixVQUFFO0FBQ0EsMEJBQXNCLGlCQUFpQixLQUFLLEVBQUU7QUFDOUMsY0FBVSxLQUFLO0FBQUEsRUFDakI7QUFDRjtBQUdBLFNBQVMsc0JBQXNCLE1BQW9CO0FBQ2pELFlBQVUsQ0FBQztBQUNYLFdBQVMsTUFBTSxHQUFHO0FBQ3BCO0FBL0NBLElBTU0sWUFLRjtBQVhKO0FBQUE7QUFBQTtBQUdBO0FBQ0E7QUFFQSxJQUFNLGFBQ0o7QUFBQTtBQUFBOzs7QUNMRixTQUFTLG9CQUFvQjtBQUM3QixTQUFTLGFBQWE7QUFDdEIsWUFBWSxZQUFZOzs7QUNEeEI7OztBQ0RBO0FBR0EsSUFBTSxPQUFPLENBQUMsVUFBd0MsSUFBSSxNQUFNLEtBQUssSUFBSSxDQUFDO0FBR25FLFNBQVMsWUFDZCxJQUNBLE1BQ0EsUUFDQSxVQUNNO0FBQ04sUUFBTSxPQUNKLE9BQU8sTUFBTSxXQUFXLFNBQVMsVUFDakMsU0FBUyxNQUFNLENBQUMsTUFBTSxNQUFNLE9BQU8sU0FBUyxZQUFZLFNBQVMsT0FBTyxNQUFNLENBQUMsQ0FBQztBQUNsRixNQUFJLEtBQU07QUFDVixRQUFNLElBQUksYUFBYSxZQUFZLEdBQUcsRUFBRSxLQUFLLElBQUksT0FBTyxLQUFLLE9BQU8sS0FBSyxDQUFDLGNBQWMsS0FBSyxRQUFRLENBQUMsR0FBRztBQUMzRztBQUdPLFNBQVMsZUFBZSxJQUFZLE1BQWMsUUFBa0M7QUFDekYsY0FBWSxJQUFJLE1BQU0sUUFBUSxDQUFDLEtBQUssR0FBRyxDQUFDO0FBQ3hDLFFBQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxPQUFPO0FBQ3RCLFNBQU8sQ0FBQyxHQUFHLENBQUM7QUFDZDtBQUdPLFNBQVMsZUFBZSxJQUFZLEdBQVcsVUFBd0I7QUFDNUUsUUFBTSxJQUFJLEVBQUUsTUFBTSxDQUFDO0FBQ25CLE1BQUksTUFBTSxZQUFZLE1BQU0sS0FBSyxLQUFLLFdBQVcsQ0FBQyxJQUFJLEVBQUcsYUFBWSxJQUFJLEtBQUssR0FBRyxDQUFDLEtBQUssUUFBUSxDQUFDO0FBQ2xHOzs7QUNoQ0E7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNJQSxJQUFNLFFBQVEsTUFBTyxLQUFPLElBQU87QUF5QjVCLFNBQVMsVUFBVSxPQUF1QjtBQUMvQyxRQUFNLE9BQU8sS0FBSyxJQUFJLEtBQUssTUFBTSxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssSUFBSSxPQUFPLENBQUMsQ0FBQyxDQUFDLElBQUksRUFBRTtBQUM5RSxTQUFPLEtBQUssSUFBSSxHQUFHLEtBQUssS0FBSyxRQUFRLElBQUksQ0FBQyxJQUFJO0FBQ2hEO0FBRU8sSUFBTSxRQUFOLE1BQVk7QUFBQSxFQUNSO0FBQUEsRUFDQSxRQUFpQixDQUFDO0FBQUE7QUFBQSxFQUNsQjtBQUFBLEVBQ1QsVUFBcUIsQ0FBQztBQUFBLEVBQ3RCLFVBQVU7QUFBQSxFQUNWLFNBQXFCLEVBQUUsV0FBVyxHQUFHLGFBQWEsR0FBRyxhQUFhLEdBQUcsT0FBTyxHQUFHLFdBQVcsRUFBRTtBQUFBO0FBQUEsRUFHNUYsWUFBWUEsU0FBbUIsV0FBdUI7QUFDcEQsU0FBSyxVQUFVQTtBQUNmLFNBQUssYUFBYTtBQUFBLEVBQ3BCO0FBQUEsRUFFQSxRQUFvQjtBQUNsQixXQUFPLEVBQUUsR0FBRyxLQUFLLE9BQU87QUFBQSxFQUMxQjtBQUFBO0FBQUEsRUFHQSxTQUFTLE9BQXNCO0FBQzdCLFVBQU0sU0FBUyxVQUFVLEtBQUs7QUFDOUIsVUFBTSxLQUFLLEtBQUssTUFBTSxVQUFVLENBQUNDLFdBQVVBLE9BQU0sU0FBUyxNQUFNO0FBRWhFLFVBQU0sTUFBTSxLQUFLLElBQUksS0FBSyxLQUFLLE1BQU0sY0FBYyxDQUFDQSxXQUFVQSxPQUFNLFVBQVUsS0FBSyxNQUFNLEVBQUUsRUFBRyxLQUFLO0FBQ25HLFVBQU0sUUFBUSxNQUFNLElBQUksS0FBSyxRQUFRLFFBQVEsSUFBSSxJQUFJLEtBQUssTUFBTSxPQUFPLEtBQUssQ0FBQyxFQUFFLENBQUM7QUFDaEYsUUFBSSxPQUFPLEVBQUcsTUFBSyxPQUFPLGVBQWUsTUFBTTtBQUMvQyxTQUFLLE9BQU8sYUFBYSxNQUFNO0FBQy9CLFNBQUssT0FBTyxlQUFlO0FBQzNCLFVBQU0sT0FBTztBQUNiLFNBQUssUUFBUSxHQUFHLEVBQUUsR0FBRyxLQUFLLEtBQUs7QUFDL0IsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsSUFBSSxPQUFzQjtBQUN4QixVQUFNLFFBQVEsS0FBSyxRQUFRLEtBQUssS0FBSyxLQUFLLElBQUksT0FBTyxFQUFFLElBQUksRUFBRSxJQUFJLElBQUksS0FBSztBQUMxRSxTQUFLLE9BQU8sYUFBYSxNQUFNO0FBQy9CLFNBQUssT0FBTyxlQUFlO0FBQzNCLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxRQUFRLE9BQW9CO0FBQzFCLFFBQUksQ0FBQyxNQUFNLEtBQU07QUFDakIsVUFBTSxPQUFPO0FBQ2IsU0FBSyxPQUFPLGFBQWEsTUFBTTtBQUMvQixTQUFLLE9BQU8sZUFBZTtBQUMzQixRQUFJLENBQUMsTUFBTSxPQUFRLFFBQU8sS0FBSyxTQUFTLEtBQUs7QUFDN0MsU0FBSyxPQUFPLGVBQWUsTUFBTTtBQUNqQyxVQUFNLEtBQUssS0FBSyxNQUFNLFVBQVUsQ0FBQyxTQUFTLEtBQUssUUFBUSxNQUFNLEtBQUs7QUFDbEUsU0FBSyxNQUFNLE9BQU8sS0FBSyxJQUFJLEtBQUssTUFBTSxTQUFTLElBQUksR0FBRyxLQUFLO0FBQUEsRUFDN0Q7QUFBQTtBQUFBLEVBR0EsT0FBMkM7QUFDekMsVUFBTUMsVUFBa0IsQ0FBQztBQUN6QixTQUFLLFFBQVEsS0FBS0EsT0FBTTtBQUN4QixXQUFPLENBQUMsU0FBUztBQUNmLFdBQUssUUFBUSxJQUFJO0FBQ2pCLGlCQUFXLFNBQVNBLFFBQU8sUUFBUSxHQUFHO0FBQ3BDLFlBQUksS0FBSyxJQUFJLEtBQUssRUFBRyxNQUFLLFFBQVEsR0FBRyxFQUFFLEdBQUcsS0FBSyxLQUFLO0FBQUEsWUFDL0MsTUFBSyxRQUFRLEtBQUs7QUFBQSxNQUN6QjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE9BQWE7QUFDWCxlQUFXLFNBQVMsS0FBSyxNQUFNLE9BQU8sQ0FBQyxHQUFHO0FBQ3hDLFdBQUssT0FBTyxlQUFlLE1BQU07QUFDakMsV0FBSyxTQUFTLEtBQUs7QUFBQSxJQUNyQjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLFFBQVEsT0FBZSxRQUF3QjtBQUM3QyxVQUFNLFNBQVMsS0FBSyxRQUFRLGFBQWEsRUFBRSxNQUFNLE9BQU8sT0FBTyxNQUFNLENBQUM7QUFDdEUsU0FBSyxPQUFPLFNBQVM7QUFDckIsU0FBSyxPQUFPLFlBQVksS0FBSyxJQUFJLEtBQUssT0FBTyxXQUFXLEtBQUssT0FBTyxLQUFLO0FBQ3pFLFdBQU8sRUFBRSxJQUFJLEtBQUssV0FBVyxRQUFRLE9BQU8sUUFBUSxNQUFNLEtBQUs7QUFBQSxFQUNqRTtBQUFBLEVBRUEsU0FBUyxPQUFvQjtBQUMzQixVQUFNLE9BQU8sUUFBUTtBQUNyQixTQUFLLE9BQU8sU0FBUyxNQUFNO0FBQzNCLFNBQUssV0FBVztBQUFBLEVBQ2xCO0FBQ0Y7OztBQ2xIQTs7O0FDREE7QUFzQkEsSUFBTSxVQUNKO0FBR0ssU0FBUyxXQUFXLE1BQWMsTUFBNEI7QUFDbkUsUUFBTSxPQUFPLEtBQUssUUFBUSxlQUFlLEVBQUU7QUFDM0MsUUFBTSxXQUFXLENBQUMsR0FBRyxLQUFLLFNBQVMsT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxTQUFTLE9BQU8sUUFBUSxRQUFRLE9BQWdCO0FBQUEsSUFDbkcsTUFBTTtBQUFBLElBQ04sU0FBUyxPQUFPLE9BQU87QUFBQSxJQUN2QixNQUFNLFVBQVUsWUFBWSxZQUFZLFdBQVcsZUFBZSxZQUFZO0FBQUEsRUFDaEYsRUFBRTtBQUNGLFFBQU0sT0FBTyxnQ0FBZ0MsS0FBSyxJQUFJLElBQUksQ0FBQyxLQUFLO0FBQ2hFLFFBQU0sU0FBUyxDQUFDLEdBQUcsS0FBSyxTQUFTLGlDQUFpQyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxPQUFPLElBQUksT0FBTztBQUFBLElBQzdGLE1BQU07QUFBQSxJQUNOO0FBQUEsRUFDRixFQUFFO0FBQ0YsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQSxTQUFTLFNBQVMsT0FBTyxDQUFDLFlBQVksUUFBUSxTQUFTLFFBQVE7QUFBQSxJQUMvRCxlQUFlLFNBQVMsS0FBSyxDQUFDLFlBQVksUUFBUSxTQUFTLFFBQVEsR0FBRyxXQUFXO0FBQUEsSUFDakY7QUFBQSxJQUNBLFdBQVcsQ0FBQyxHQUFHLEtBQUssU0FBUyxxQkFBcUIsQ0FBQyxFQUFFLElBQUksQ0FBQyxVQUFVLE1BQU0sQ0FBQyxDQUFFO0FBQUEsSUFDN0UsV0FBVyxTQUNSLFNBQVMsQ0FBQyxHQUFHLE1BQU0sRUFBRSxVQUFVLEVBQUUsT0FBTyxFQUN4QyxJQUFJLENBQUMsRUFBRSxNQUFBQyxNQUFLLE1BQU9BLFVBQVMsWUFBWSxNQUFNQSxVQUFTLFlBQVksTUFBTSxHQUFJLEVBQzdFLEtBQUssRUFBRTtBQUFBLEVBQ1o7QUFDRjtBQUdBLFNBQVMsV0FBVyxRQUFzQixNQUFjLE9BQTBCLE9BQWdDO0FBQ2hILFFBQU0sVUFBVSxNQUFNLEtBQUssQ0FBQyxTQUFTLENBQUMsTUFBTSxTQUFTLElBQUksQ0FBQztBQUMxRCxRQUFNLFVBQVUsTUFBTSxLQUFLLENBQUMsU0FBUyxDQUFDLE1BQU0sU0FBUyxJQUFJLENBQUM7QUFDMUQsTUFBSSxZQUFZLFVBQWEsWUFBWSxRQUFXO0FBQ2xELFVBQU0sUUFBUSxZQUFZLFNBQVksSUFBSSxPQUFPLGlCQUFpQixJQUFJLE9BQU87QUFDN0UsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0EsV0FBVyxPQUFPLElBQUksVUFBVSxJQUFJLElBQUksS0FBSyxjQUFjLE1BQU0sS0FBSyxJQUFJLEtBQUssTUFBTTtBQUFBLElBQ3ZGO0FBQUEsRUFDRjtBQUNGO0FBR08sU0FBUyxhQUFhLFFBQXNCLE9BQWdDO0FBQ2pGLGFBQVcsUUFBUSxVQUFVLE9BQU8sUUFBUSxJQUFJLENBQUMsWUFBWSxRQUFRLElBQUksR0FBRyxLQUFLO0FBQ25GO0FBR08sU0FBUyxZQUFZLFFBQXNCLFFBQTBDLE1BQXNCO0FBQ2hILFFBQU0sUUFBUSxPQUFPLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxJQUFJO0FBQ3JELGFBQVcsUUFBUSxhQUFhLE9BQU8sT0FBTyxLQUFLLE1BQU0sQ0FBQztBQUMxRCxTQUFPLE9BQU8sUUFBUSxDQUFDLEVBQUUsTUFBTSxLQUFLLEdBQUcsTUFBTTtBQUMzQyxVQUFNLFFBQVEsT0FBTyxJQUFJO0FBQ3pCLFFBQUksU0FBUyxNQUFPLE1BQUssV0FBVyxJQUFJLEdBQUcsT0FBTyxJQUFJO0FBQUEsYUFDN0MsU0FBUyxNQUFPLE1BQUssU0FBUyxJQUFJLEdBQUcsT0FBTyxJQUFJO0FBQUEsUUFDcEQsTUFBSyxVQUFVLElBQUksR0FBRyxPQUFPLElBQUk7QUFBQSxFQUN4QyxDQUFDO0FBQ0g7QUFHTyxJQUFNLFVBQU4sTUFBYztBQUFBLEVBQ1Y7QUFBQSxFQUNBO0FBQUEsRUFDQSxXQUFXLG9CQUFJLElBQTBCO0FBQUEsRUFDekMsV0FBVyxvQkFBSSxJQUE0RTtBQUFBLEVBQzNGLFdBQVcsb0JBQUksSUFBNkI7QUFBQSxFQUM1QyxhQUFhLG9CQUFJLElBQWdDO0FBQUEsRUFDakQsYUFBYSxvQkFBSSxJQUEyQjtBQUFBLEVBRXJELFlBQVlDLFNBQW1CLE9BQXlDO0FBQ3RFLFNBQUssVUFBVUE7QUFDZixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxJQUFJLFdBQW1CO0FBQ3JCLFdBQU8sS0FBSyxXQUFXO0FBQUEsRUFDekI7QUFBQSxFQUVBLE9BQU8sTUFBNEI7QUFDakMsUUFBSSxTQUFTLEtBQUssU0FBUyxJQUFJLElBQUk7QUFDbkMsUUFBSSxDQUFDLFFBQVE7QUFDWCxZQUFNLE9BQU8sS0FBSyxPQUFPLElBQUk7QUFDN0IsVUFBSSxTQUFTLE9BQVcsT0FBTSxJQUFJLGFBQWEsWUFBWSx1QkFBdUIsSUFBSSxlQUFlO0FBQ3JHLFdBQUssU0FBUyxJQUFJLE1BQU8sU0FBUyxXQUFXLE1BQU0sSUFBSSxDQUFFO0FBQUEsSUFDM0Q7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsZ0JBQWdCLFFBQTBDO0FBQ3hELFdBQU8sS0FBSyxRQUFRLE1BQU0sRUFBRTtBQUFBLEVBQzlCO0FBQUE7QUFBQSxFQUdBLFNBQVMsUUFBc0IsV0FBaUU7QUFDOUYsVUFBTSxNQUFNLFlBQVksUUFBUSxTQUFTO0FBQ3pDLFFBQUksV0FBVyxLQUFLLFdBQVcsSUFBSSxHQUFHO0FBQ3RDLFFBQUksQ0FBQyxVQUFVO0FBQ2IsaUJBQVcsS0FBSyxRQUFRLHNCQUFzQixLQUFLLFlBQVksUUFBUSxTQUFTLENBQUM7QUFDakYsV0FBSyxXQUFXLElBQUksS0FBSyxRQUFRO0FBQUEsSUFDbkM7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxRQUFRLFFBQXNCLFdBQTREO0FBQ3hGLFVBQU0sTUFBTSxZQUFZLFFBQVEsU0FBUztBQUN6QyxRQUFJLEtBQUssV0FBVyxJQUFJLEdBQUcsRUFBRyxRQUFPLFFBQVEsUUFBUTtBQUNyRCxRQUFJLFlBQVksS0FBSyxXQUFXLElBQUksR0FBRztBQUN2QyxRQUFJLENBQUMsV0FBVztBQUNkLGtCQUFZLEtBQUssUUFDZCwyQkFBMkIsS0FBSyxZQUFZLFFBQVEsU0FBUyxDQUFDLEVBQzlELEtBQUssQ0FBQyxhQUFhLEtBQUssS0FBSyxXQUFXLElBQUksS0FBSyxRQUFRLENBQUMsRUFDMUQsUUFBUSxNQUFNLEtBQUssV0FBVyxPQUFPLEdBQUcsQ0FBQztBQUM1QyxXQUFLLFdBQVcsSUFBSSxLQUFLLFNBQVM7QUFBQSxJQUNwQztBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxZQUFZLFFBQXNCLFdBQTJFO0FBQzNHLFVBQU0sVUFBVSxPQUFPLEtBQUssU0FBUyxFQUFFLEtBQUssQ0FBQyxTQUFTLENBQUMsT0FBTyxVQUFVLFNBQVMsSUFBSSxDQUFDO0FBQ3RGLFFBQUksWUFBWSxRQUFXO0FBQ3pCLFlBQU0sSUFBSTtBQUFBLFFBQ1I7QUFBQSxRQUNBLFdBQVcsT0FBTyxJQUFJLG9CQUFvQixPQUFPLDBCQUEwQixPQUFPLFVBQVUsS0FBSyxJQUFJLENBQUM7QUFBQSxNQUN4RztBQUFBLElBQ0Y7QUFDQSxRQUFJLFNBQVMsS0FBSyxTQUFTLElBQUksT0FBTyxJQUFJO0FBQzFDLFFBQUksQ0FBQyxRQUFRO0FBQ1gsZUFBUyxLQUFLLFFBQVEsbUJBQW1CLEVBQUUsT0FBTyxPQUFPLE1BQU0sTUFBTSxPQUFPLEtBQUssQ0FBQztBQUNsRixXQUFLLFNBQVMsSUFBSSxPQUFPLE1BQU0sTUFBTTtBQUFBLElBQ3ZDO0FBQ0EsV0FBTztBQUFBLE1BQ0wsT0FBTyxPQUFPO0FBQUEsTUFDZCxRQUFRLEtBQUssUUFBUSxNQUFNLEVBQUU7QUFBQSxNQUM3QixTQUFTLEVBQUUsUUFBUSxZQUFZLFFBQVEsV0FBVyxFQUFFLEdBQUcsVUFBVSxFQUFFO0FBQUEsSUFDckU7QUFBQSxFQUNGO0FBQUEsRUFFQSxRQUFRLFFBQXNGO0FBQzVGLFFBQUksU0FBUyxLQUFLLFNBQVMsSUFBSSxPQUFPLFNBQVM7QUFDL0MsUUFBSSxDQUFDLFFBQVE7QUFDWCxZQUFNLFVBQVUsQ0FBQyxHQUFHLE9BQU8sU0FBUyxFQUFFO0FBQUEsUUFDcEMsQ0FBQyxRQUFRLGFBQXNDO0FBQUEsVUFDN0M7QUFBQSxVQUNBLFlBQVk7QUFBQTtBQUFBLFVBQ1osUUFDRSxXQUFXLE1BQ1AsRUFBRSxNQUFNLFdBQVcsa0JBQWtCLEtBQUssSUFDMUMsRUFBRSxNQUFNLFdBQVcsTUFBTSxZQUFZLG9CQUFvQjtBQUFBLFFBQ2pFO0FBQUEsTUFDRjtBQUNBLFlBQU0sWUFBWSxLQUFLLFFBQVEsc0JBQXNCLEVBQUUsUUFBUSxDQUFDO0FBQ2hFLGVBQVMsRUFBRSxXQUFXLFVBQVUsS0FBSyxRQUFRLHFCQUFxQixFQUFFLGtCQUFrQixDQUFDLFNBQVMsRUFBRSxDQUFDLEVBQUU7QUFDckcsV0FBSyxTQUFTLElBQUksT0FBTyxXQUFXLE1BQU07QUFBQSxJQUM1QztBQUNBLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFFQSxTQUFTLFlBQVksUUFBc0IsV0FBcUQ7QUFDOUYsU0FBTyxHQUFHLE9BQU8sSUFBSSxJQUFJLEtBQUssVUFBVSxTQUFTLENBQUM7QUFDcEQ7OztBQ3pMQTtBQVlBLElBQU0sV0FBVyxDQUFDLGFBQWEsaUJBQWlCO0FBR3pDLElBQU0sVUFBVSxPQUFPLFlBQVksWUFBWSxPQUFPLFFBQVEsVUFBVSxTQUFTO0FBRXhGLGVBQXNCLFlBQVksU0FBMkM7QUFDM0UsUUFBTSxPQUFhLFdBQVcsTUFBTSwyREFBMEIsY0FBYyxDQUFDLFlBQVk7QUFDekYsTUFBSSxRQUFRLFdBQVc7QUFDckIsVUFBTUMsVUFBUyxRQUFRO0FBQ3ZCLFdBQU8sRUFBRSxRQUFBQSxTQUFRLFFBQVEsT0FBT0EsUUFBTyxhQUFhQSxPQUFNLEdBQUcsTUFBTSxTQUFTLE1BQU07QUFBQSxJQUFDLEVBQUU7QUFBQSxFQUN2RjtBQUNBLFFBQU0sVUFBVSxVQUNaLE9BQU8sTUFBTSwyREFBMEIsbUJBQW1CLFFBQVEsT0FBTyxJQUN6RSxNQUFNLHNCQUFzQjtBQUNoQyxRQUFNQSxVQUFTLE1BQU07QUFBQSxJQUNuQixRQUFRLGNBQWM7QUFBQSxNQUNwQixrQkFBa0IsU0FBUyxPQUFPLENBQUMsWUFBWSxRQUFRLFNBQVMsSUFBSSxPQUFPLENBQUM7QUFBQSxNQUM1RSxnQkFBZ0IsY0FBYyxRQUFRLE1BQU07QUFBQSxJQUM5QyxDQUFDO0FBQUEsRUFDSDtBQUNBLFNBQU8sRUFBRSxRQUFBQSxTQUFRLFFBQVEsT0FBTyxRQUFRLE1BQU1BLE9BQU0sR0FBRyxNQUFNLFNBQVMsTUFBTUEsUUFBTyxRQUFRLEVBQUU7QUFDL0Y7QUFFQSxlQUFlLHdCQUE2QztBQUMxRCxRQUFNLFVBQVUsTUFBTSxVQUFVLEtBQUssZUFBZSxFQUFFLGlCQUFpQixtQkFBbUIsQ0FBQztBQUMzRixNQUFJLFFBQVMsUUFBTztBQUNwQixRQUFNLElBQUk7QUFBQSxJQUNSO0FBQUEsSUFDQSxVQUFVLE1BQ04sOEdBQ0E7QUFBQSxFQUNOO0FBQ0Y7QUFFQSxTQUFTLGNBQWMsUUFBb0Q7QUFDekUsUUFBTSxRQUFRO0FBQUEsSUFDWjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0EsU0FBTyxPQUFPLFlBQVksTUFBTSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sT0FBTyxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQ3JFO0FBRUEsU0FBUyxPQUFPLE1BQXNCQSxTQUFrQztBQUN0RSxRQUFNLEVBQUUsaUJBQWlCLE9BQU8saUJBQWlCLEtBQUssSUFBSTtBQUMxRCxTQUFPO0FBQUEsSUFDTCxPQUFPLEtBQUssb0JBQW9CLGFBQWE7QUFBQSxJQUM3QyxjQUFjQSxRQUFPLFNBQVMsSUFBSSxXQUFXLEtBQUssVUFBVSxPQUFPLFFBQVE7QUFBQSxJQUMzRSxpQkFBaUJBLFFBQU8sT0FBTztBQUFBLElBQy9CLE1BQU0sS0FBSyxlQUFlLEtBQUssVUFBVSxHQUFHLEtBQUssTUFBTSxJQUFJLEtBQUssWUFBWTtBQUFBLEVBQzlFO0FBQ0Y7OztBQ2xFQSxJQUFNLFdBQVc7QUFTVixJQUFNLFVBQU4sTUFBYztBQUFBLEVBQ1Y7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsaUJBQTJCLENBQUM7QUFBQSxFQUM1QixhQUF3RCxDQUFDO0FBQUEsRUFDekQsUUFBUSxvQkFBSSxJQUFvRDtBQUFBO0FBQUEsRUFHekUsWUFBWUMsU0FBbUI7QUFDN0IsU0FBSyxVQUFVQTtBQUNmLFNBQUssWUFBWUEsUUFBTyxlQUFlLEVBQUUsTUFBTSxhQUFhLE9BQU8sU0FBUyxDQUFDO0FBQzdFLFNBQUssWUFBWUEsUUFBTyxhQUFhLEVBQUUsTUFBTSxJQUFJLFVBQVUsT0FBTyxNQUFTLEVBQUssQ0FBQztBQUFBLEVBQ25GO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBOEM7QUFDbEQsVUFBTSxLQUFLLElBQUksS0FBSyxlQUFlLEtBQUssS0FBSyxJQUFJO0FBQ2pELFdBQU8sRUFBRSxVQUFVLEtBQUssV0FBVywyQkFBMkIsSUFBSSxxQkFBcUIsS0FBSyxFQUFFO0FBQUEsRUFDaEc7QUFBQTtBQUFBLEVBR0EsUUFBUSxTQUFrQztBQUN4QyxVQUFNLFNBQVMsS0FBSyxlQUFlLE9BQU8sQ0FBQztBQUMzQyxRQUFJLE9BQU8sV0FBVyxFQUFHO0FBQ3pCLFVBQU0sUUFBUSxLQUFLLE9BQU87QUFDMUIsVUFBTSxTQUFTLEtBQUssUUFBUSxhQUFhLEVBQUUsTUFBTSxPQUFPLE9BQU8sSUFBTyxFQUFLLENBQUM7QUFDNUUsWUFBUSxnQkFBZ0IsS0FBSyxXQUFXLEdBQUcsSUFBSSxPQUFPLFFBQVEsS0FBSyxXQUFXLENBQUM7QUFDL0UsWUFBUSxtQkFBbUIsS0FBSyxXQUFXLEdBQUcsUUFBUSxHQUFHLEtBQUs7QUFDOUQsU0FBSyxXQUFXLEtBQUssRUFBRSxRQUFRLE9BQU8sQ0FBQztBQUFBLEVBQ3pDO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBOEI7QUFDbEMsZUFBVyxFQUFFLFFBQVEsT0FBTyxLQUFLLEtBQUssV0FBVyxPQUFPLENBQUMsR0FBRztBQUMxRCxZQUFNLE9BQU8sU0FBUyxDQUFJO0FBQzFCLFlBQU0sUUFBUSxJQUFJLGVBQWUsT0FBTyxlQUFlLENBQUM7QUFDeEQsYUFBTyxRQUFRLENBQUMsT0FBTyxNQUFNO0FBQzNCLGNBQU0sTUFBTSxLQUFLLE1BQU0sSUFBSSxLQUFLLEtBQUssRUFBRSxPQUFPLEdBQUcsYUFBYSxFQUFFO0FBQ2hFLFlBQUksU0FBUztBQUNiLFlBQUksZUFBZSxPQUFPLE1BQU0sSUFBSSxJQUFJLENBQUMsSUFBSyxNQUFNLElBQUksQ0FBQyxDQUFFO0FBQzNELGFBQUssTUFBTSxJQUFJLE9BQU8sR0FBRztBQUFBLE1BQzNCLENBQUM7QUFDRCxhQUFPLFFBQVE7QUFBQSxJQUNqQjtBQUNBLFdBQU8sQ0FBQyxHQUFHLEtBQUssS0FBSyxFQUNsQixJQUFJLENBQUMsQ0FBQyxPQUFPLEVBQUUsT0FBTyxZQUFZLENBQUMsT0FBTyxFQUFFLE9BQU8sT0FBTyxjQUFjLGNBQWMsSUFBSSxFQUFFLEVBQzVGLEtBQUssQ0FBQyxHQUFHLE1BQU0sRUFBRSxlQUFlLEVBQUUsWUFBWTtBQUFBLEVBQ25EO0FBQUEsRUFFQSxVQUFnQjtBQUNkLFNBQUssVUFBVSxRQUFRO0FBQ3ZCLFNBQUssVUFBVSxRQUFRO0FBQUEsRUFDekI7QUFDRjs7O0FDMURBLElBQU0sYUFBYTtBQUNuQixJQUFNLFFBQVE7QUFDZCxJQUFNLGlCQUFpQjtBQXdCaEIsSUFBTSxRQUFOLE1BQVk7QUFBQSxFQUNSO0FBQUEsRUFDQTtBQUFBLEVBQ0EsV0FBVyxJQUFJLFdBQVcsUUFBUSxVQUFVO0FBQUEsRUFDNUMsU0FBcUIsRUFBRSxZQUFZLEdBQUcsYUFBYSxFQUFFO0FBQUEsRUFDOUQsV0FBMkI7QUFBQSxFQUMzQixXQUFxQztBQUFBLEVBQ3JDLFFBQXNDO0FBQUEsRUFDdEMsUUFBeUI7QUFBQSxFQUN6QixhQUFhO0FBQUEsRUFDYixlQUFlO0FBQUE7QUFBQSxFQUVmO0FBQUEsRUFDQSxhQUFhO0FBQUEsRUFDYixpQkFBaUI7QUFBQSxFQUVqQixZQUFZQyxTQUFtQixhQUFxQjtBQUNsRCxTQUFLLFVBQVVBO0FBQ2YsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTQSxRQUFPLGFBQWEsRUFBRSxPQUFPLFVBQVUsTUFBTSxRQUFRLFlBQVksT0FBTyxLQUFPLEVBQUssQ0FBQztBQUFBLEVBQ3JHO0FBQUEsRUFFQSxRQUFvQjtBQUNsQixXQUFPLEVBQUUsR0FBRyxLQUFLLE9BQU87QUFBQSxFQUMxQjtBQUFBO0FBQUEsRUFHQSxJQUFJLFVBQWtCO0FBQ3BCLFdBQU8sS0FBSyxRQUFRO0FBQUEsRUFDdEI7QUFBQTtBQUFBLEVBR0EsSUFBSSxRQUFRLFNBQXlCO0FBQ25DLFNBQUssT0FBTztBQUNaLFNBQUssV0FBVztBQUFBLEVBQ2xCO0FBQUEsRUFFQSxPQUFPQyxXQUEwQjtBQUMvQixRQUFJLEtBQUssZUFBZSxTQUFTLEtBQUssZUFBZUEsVUFBUyxPQUFPLEtBQUssUUFBUyxNQUFLLE9BQU87QUFDL0YsVUFBTSxhQUFhLEtBQUssT0FBTztBQUMvQixRQUFJQSxVQUFTLE1BQU0sZUFBZSxZQUFZO0FBQzVDLFlBQU0sU0FBUyxLQUFLLGVBQWU7QUFDbkMsV0FBSyxTQUFTLElBQUlBLFVBQVMsUUFBUSxNQUFNO0FBQ3pDLE1BQUFBLFVBQVMsT0FBTyxFQUFFLFFBQVEsV0FBVztBQUFBLElBQ3ZDO0FBQ0EsVUFBTSxPQUFPLEtBQUssVUFBVUEsU0FBUTtBQUNwQyxVQUFNLE9BQU8sS0FBSztBQUNsQixRQUFJLE1BQU0sYUFBYUEsVUFBUyxTQUFVLE1BQUssWUFBWUEsVUFBUyxRQUFRO0FBQzVFLFFBQUksU0FBU0EsV0FBVTtBQUNyQixZQUFNLEVBQUUsT0FBTyxJQUFJQSxVQUFTO0FBQzVCLFdBQUs7QUFBQSxRQUNIO0FBQUEsUUFDQUEsVUFBUztBQUFBLFFBQ1RBLFVBQVMsUUFBUSxJQUFJLENBQUMsT0FBTyxNQUFNLE1BQU07QUFBQSxNQUMzQztBQUFBLElBQ0Y7QUFDQSxTQUFLLG1CQUFtQixHQUFHQSxVQUFTLElBQUk7QUFDeEMsU0FBSyxRQUFRQTtBQUNiLFNBQUssZ0JBQWdCQSxVQUFTO0FBQzlCLFNBQUssT0FBTyxjQUFjO0FBQzFCLFFBQUksS0FBSyxTQUFVLE1BQUssU0FBUztBQUFBLEVBQ25DO0FBQUE7QUFBQSxFQUdBLE9BQU8sTUFBbUQ7QUFDeEQsUUFBSSxDQUFDLEtBQUssWUFBWSxDQUFDLEtBQU07QUFDN0IsU0FBSyxTQUFTO0FBQ2QsVUFBTSxVQUFVLEtBQUssWUFBWSxLQUFLLFFBQVEscUJBQXFCO0FBQ25FLFNBQUssVUFBVSxRQUFRLE9BQU87QUFDOUIsV0FBTyxPQUFPO0FBQ2QsUUFBSSxLQUFLLGFBQWEsR0FBRztBQUN2QixXQUFLLFFBQVEsTUFBTSxZQUFZLEtBQUssUUFBUSxHQUFHLEtBQUssVUFBVSxHQUFHLEtBQUssYUFBYSxVQUFVO0FBQUEsSUFDL0Y7QUFDQSxTQUFLLFFBQVEsTUFBTSxPQUFPLENBQUMsUUFBUSxPQUFPLENBQUMsQ0FBQztBQUM1QyxRQUFJLEtBQUssbUJBQW1CLEVBQUcsTUFBSyxhQUFhLFlBQVksSUFBSTtBQUNqRSxTQUFLLGtCQUFrQixLQUFLO0FBQzVCLFNBQUssT0FBTyxlQUFlO0FBQzNCLFNBQUssV0FBVztBQUNoQixTQUFLLGFBQWE7QUFDbEIsU0FBSyxlQUFlO0FBQUEsRUFDdEI7QUFBQTtBQUFBLEVBR0EsSUFBSSxjQUFzQjtBQUN4QixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLFNBQVMsTUFBb0I7QUFDM0IsVUFBTSxNQUFNLFlBQVksSUFBSTtBQUM1QixVQUFNLFdBQVcsTUFBTSxLQUFLLGNBQWM7QUFFMUMsUUFBSSxPQUFPLEtBQUssVUFBVSxLQUFNLE1BQUssUUFBUSxPQUFPO0FBQ3BELFNBQUssaUJBQWlCLEtBQUssSUFBSSxHQUFHLEtBQUssaUJBQWlCLElBQUk7QUFDNUQsU0FBSyxhQUFhO0FBQUEsRUFDcEI7QUFBQSxFQUVBLFVBQVVBLFdBQTJDO0FBQ25ELFFBQUksQ0FBQyxLQUFLLE9BQU87QUFDZixXQUFLLGFBQWEsS0FBSyxRQUFRLHFCQUFxQjtBQUNwRCxZQUFNLGtCQUFrQixLQUFLLFVBQVUsTUFBTUEsVUFBUyxLQUFLO0FBQzNELFdBQUssUUFBUSxLQUFLLFNBQVMsaUJBQWlCLGtCQUFrQixFQUFFLGdCQUFnQixJQUFJLENBQUMsQ0FBQztBQUN0RixXQUFLLFFBQVE7QUFBQSxJQUNmO0FBQ0EsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBLEVBRUEsV0FBaUI7QUFDZixTQUFLLE9BQU8sSUFBSTtBQUNoQixTQUFLLFFBQVE7QUFBQSxFQUNmO0FBQ0Y7OztBQzVJQTtBQWNPLFNBQVMsU0FBUyxPQUFzQjtBQUM3QyxTQUFPLE1BQU0sT0FBTyxDQUFDLFNBQVMsTUFBTSxVQUFVLEdBQUcsQ0FBQztBQUNwRDtBQUVPLElBQU0sU0FBTixNQUFNLFFBQWdDO0FBQUEsRUFDbEM7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBO0FBQUEsRUFFQTtBQUFBLEVBRVQsWUFBWUMsU0FBZ0IsT0FBYyxPQUFVLE9BQWM7QUFDaEUsU0FBSyxTQUFTQTtBQUNkLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUTtBQUFBLEVBQ2Y7QUFBQSxFQUVBLElBQUksT0FBZTtBQUNqQixXQUFPLFNBQVMsS0FBSyxLQUFLO0FBQUEsRUFDNUI7QUFBQSxFQUVBLElBQUksU0FBb0I7QUFDdEIsV0FBTyxLQUFLLE1BQU07QUFBQSxFQUNwQjtBQUFBO0FBQUEsRUFHQSxRQUFRLE9BQXlCO0FBQy9CLFFBQUksU0FBUyxLQUFLLE1BQU0sS0FBSyxNQUFNO0FBQ2pDLFlBQU0sSUFBSTtBQUFBLFFBQ1I7QUFBQSxRQUNBLGFBQWEsTUFBTSxLQUFLLElBQUksQ0FBQyxTQUFTLFNBQVMsS0FBSyxDQUFDLHVCQUF1QixLQUFLLElBQUksV0FBVyxLQUFLLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFBQSxNQUN2SDtBQUFBLElBQ0Y7QUFDQSxXQUFPLElBQUksUUFBTyxLQUFLLFFBQVEsT0FBTyxLQUFLLE9BQU8sS0FBSyxLQUFLO0FBQUEsRUFDOUQ7QUFBQTtBQUFBLEVBR0EsT0FBOEI7QUFDNUIsV0FBTyxLQUFLLE9BQU8sS0FBSyxJQUFJO0FBQUEsRUFDOUI7QUFBQTtBQUFBLEVBR0EsVUFBZ0I7QUFDZCxTQUFLLE9BQU8sUUFBUSxJQUFJO0FBQUEsRUFDMUI7QUFDRjs7O0FMcERPLElBQU0sZUFBZTtBQXVDNUIsZUFBc0IsYUFBYSxVQUF5QixDQUFDLEdBQW9CO0FBQy9FLFNBQU8sSUFBSSxPQUFPLE1BQU0sWUFBWSxPQUFPLENBQUM7QUFDOUM7QUFFTyxJQUFNLFNBQU4sTUFBYTtBQUFBLEVBQ1Q7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsY0FBYyxvQkFBSSxJQUEwQjtBQUFBLEVBQzVDO0FBQUEsRUFDVCxhQUFnQztBQUFBLEVBQ2hDLGFBQXFDO0FBQUEsRUFDckMsU0FBOEI7QUFBQSxFQUM5QixRQUEwQixRQUFRLFFBQVE7QUFBQTtBQUFBLEVBRzFDLFlBQVksVUFBb0I7QUFDOUIsU0FBSyxZQUFZO0FBQ2pCLFNBQUssTUFBTSxTQUFTO0FBQ3BCLFNBQUssU0FBUyxTQUFTO0FBQ3ZCLFNBQUssU0FBUyxJQUFJLE1BQU0sS0FBSyxLQUFLLE1BQU0sS0FBSyxZQUFZLE1BQU0sQ0FBQztBQUNoRSxTQUFLLFdBQVcsSUFBSSxRQUFRLEtBQUssS0FBSyxlQUFXO0FBQ2pELFNBQUssU0FBUyxJQUFJLE1BQU0sS0FBSyxLQUFLLEtBQUssT0FBTyxVQUFVLGFBQWEsTUFBTSxJQUFJO0FBQy9FLFNBQUssV0FBVyxLQUFLLE9BQU8sSUFBSSxFQUFFO0FBQ2xDLFNBQUssSUFBSSxpQkFBaUIsbUJBQW1CLENBQUMsVUFBVTtBQUN0RCxXQUFLLFdBQVcsSUFBSTtBQUFBLFFBQ2xCO0FBQUEsUUFDQSxXQUFZLE1BQWtDLE1BQU0sT0FBTztBQUFBLE1BQzdEO0FBQUEsSUFDRixDQUFDO0FBQ0QsU0FBSyxLQUFLLElBQUksS0FBSyxLQUFLLENBQUMsRUFBRSxRQUFRLFFBQVEsTUFBTTtBQUMvQyxXQUFLLFNBQVMsSUFBSTtBQUFBLFFBQ2hCO0FBQUEsUUFDQSxXQUFXLGNBQ1AsdURBQ0EsNkJBQTZCLFdBQVcsMkJBQTJCO0FBQUEsTUFDekU7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQTtBQUFBLEVBS0EsT0FBZ0MsUUFBMkIsT0FBYyxPQUFzQjtBQUM3RixVQUFNLE9BQU8sU0FBVTtBQUN2QixVQUFNLFFBQ0osU0FBUyxRQUNMLGFBQWEsS0FBSyxNQUFNLElBQ3hCLFNBQVMsUUFDUCxZQUFZLEtBQUssTUFBTSxJQUN2QixXQUFXLEtBQUssTUFBTTtBQUM5QixRQUFJLE9BQU8sV0FBVyxTQUFTLEtBQUssR0FBRztBQUNyQyxZQUFNLElBQUk7QUFBQSxRQUNSO0FBQUEsUUFDQSxXQUFXLE9BQU8sTUFBTSxxQkFBcUIsU0FBUyxLQUFLLENBQUMsV0FBVyxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQUEsTUFDekY7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRLEtBQUssT0FBTyxJQUFJLE1BQU0sVUFBVTtBQUM5QyxTQUFLLElBQUksTUFBTSxZQUFZLE1BQU0sUUFBUSxHQUFHLEtBQUs7QUFDakQsV0FBTyxJQUFJLE9BQU8sTUFBTSxPQUFPLE1BQU0sS0FBSztBQUFBLEVBQzVDO0FBQUE7QUFBQSxFQUdBLE1BQStCLE9BQWMsT0FBc0I7QUFFakUsVUFBTSxRQUFRLEtBQUssYUFBYSxJQUFJLElBQUksU0FBUyxLQUFLO0FBQ3RELFdBQU8sSUFBSSxPQUFPLE1BQU0sT0FBTyxTQUFVLE9BQWEsS0FBSyxPQUFPLFNBQVMsS0FBSyxDQUFDO0FBQUEsRUFDbkY7QUFBQTtBQUFBLEVBR0EsTUFBK0IsT0FBYyxPQUFzQjtBQUNqRSxXQUFPLElBQUksT0FBTyxNQUFNLE9BQU8sU0FBVSxPQUFhLEtBQUssT0FBTyxJQUFJLElBQUksU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQzVGO0FBQUE7QUFBQSxFQUdBLE1BQU0sUUFBZ0IsT0FBZ0MsU0FBUyxHQUFTO0FBQ3RFLFNBQUssT0FBTyxPQUFPO0FBQ25CLFVBQU0sUUFBUSxNQUFNLFNBQVMsQ0FBQztBQUM5QixTQUFLLElBQUksTUFBTSxZQUFZLE9BQU8sUUFBUSxRQUFRLE9BQU8sR0FBRyxLQUFLO0FBQ2pFLFFBQUksVUFBVSxNQUFNLE9BQVE7QUFDNUIsVUFBTSxPQUFPLElBQUksV0FBVyxDQUFDO0FBQzdCLFNBQUssSUFBSSxNQUFNLFNBQVMsS0FBSyxDQUFDO0FBQzlCLFNBQUssSUFBSSxNQUFNLFlBQVksT0FBTyxRQUFRLFNBQVMsT0FBTyxJQUFJO0FBQUEsRUFDaEU7QUFBQTtBQUFBLEVBR0EsS0FBc0IsUUFBOEI7QUFDbEQsVUFBTSxPQUFPLEtBQUssTUFBTSxPQUFPLE9BQU8sT0FBTyxLQUFLO0FBQ2xELFNBQUssT0FBTztBQUFBLE1BQU8sQ0FBQyxZQUNsQixRQUFRLG1CQUFtQixPQUFPLFFBQVEsR0FBRyxLQUFLLFFBQVEsR0FBRyxJQUFJLE9BQU8sSUFBSTtBQUFBLElBQzlFO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsTUFBc0YsTUFBa0I7QUFDdEcsVUFBTSxRQUFRLEtBQUssT0FBTyxLQUFLO0FBQy9CLFFBQUksT0FBTyxvQkFBSSxJQUFXO0FBQzFCLFFBQUk7QUFDRixZQUFNLFNBQVMsS0FBSztBQUNwQixZQUFNLFVBQVUsa0JBQWtCLFNBQVMsQ0FBQyxNQUFNLElBQUksT0FBTyxPQUFPLFVBQVUsQ0FBQyxDQUFDO0FBQ2hGLGFBQU8sSUFBSSxJQUFJLFFBQVEsSUFBSSxDQUFDLFdBQW1CLE9BQU8sS0FBSyxDQUFDO0FBQzVELGFBQU87QUFBQSxJQUNULFVBQUU7QUFDQSxZQUFNLElBQUk7QUFBQSxJQUNaO0FBQUEsRUFDRjtBQUFBLEVBRUEsUUFBUSxRQUFzQjtBQUM1QixTQUFLLE9BQU8sUUFBUSxPQUFPLEtBQUs7QUFBQSxFQUNsQztBQUFBO0FBQUE7QUFBQSxFQUtBLElBQ0UsUUFDQSxTQUNBLFFBQ0EsUUFDTTtBQUNOLFVBQU0sU0FBUyxLQUFLLFNBQVMsT0FBTyxNQUFNO0FBQzFDLGlCQUFhLFFBQVEsT0FBTyxLQUFLLE9BQU8sQ0FBQztBQUN6QyxVQUFNLFFBQVEsSUFBSSxXQUFXLEtBQUssS0FBSyxPQUFPLE9BQU8sU0FBUyxDQUFDLElBQUksRUFBRTtBQUNyRSxnQkFBWSxRQUFRLFFBQVEsSUFBSSxTQUFTLE1BQU0sTUFBTSxDQUFDO0FBQ3RELFVBQU0sWUFBWSxPQUFPLGFBQWEsQ0FBQztBQUN2QyxRQUFJLEtBQUssV0FBWSxRQUFPLEtBQUssS0FBSyxXQUFXLEtBQUssS0FBSyxTQUFTLFFBQVEsUUFBUSxTQUFTLENBQUM7QUFDOUYsVUFBTSxDQUFDLEdBQUcsSUFBSSxHQUFHLElBQUksQ0FBQyxJQUFJLE9BQU87QUFDakMsVUFBTUMsWUFBcUI7QUFBQSxNQUN6QjtBQUFBLE1BQ0EsVUFBVSxLQUFLLFNBQVMsU0FBUyxRQUFRLFNBQVM7QUFBQSxNQUNsRCxHQUFHLEtBQUssTUFBTSxRQUFRLE9BQU87QUFBQSxNQUM3QixRQUFRO0FBQUEsTUFDUixNQUFNLENBQUMsR0FBRyxHQUFHLENBQUM7QUFBQSxNQUNkLE1BQU0sT0FBTyxRQUFRO0FBQUEsTUFDckIsT0FBTztBQUFBLE1BQ1AsTUFBTTtBQUFBLElBQ1I7QUFDQSxRQUFJLEtBQUssV0FBWSxNQUFLLFdBQVcsS0FBS0EsU0FBUTtBQUFBLFFBQzdDLE1BQUssT0FBTyxPQUFPQSxTQUFRO0FBQUEsRUFDbEM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxPQUNFLE1BQzZDO0FBQzdDLFVBQU0sYUFBeUIsQ0FBQztBQUNoQyxTQUFLLGFBQWE7QUFDbEIsUUFBSTtBQUNGLFlBQU0sU0FBUyxLQUFLO0FBQ3BCLFlBQU0sU0FBUyxDQUFDLFFBQVEsTUFBTTtBQUM1QixpQkFBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLElBQUssWUFBV0EsYUFBWSxXQUFZLE1BQUssT0FBTyxPQUFPQSxTQUFRO0FBQUEsTUFDaEc7QUFDQSxhQUFPLEVBQUUsUUFBUSxRQUFRLEtBQUssYUFBYSxNQUFNO0FBQUEsTUFBQyxJQUFJLE9BQU87QUFBQSxJQUMvRCxVQUFFO0FBQ0EsV0FBSyxhQUFhO0FBQUEsSUFDcEI7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE1BQU0sUUFBUSxNQUFpQztBQUM3QyxVQUFNLFlBQTZCLENBQUM7QUFDcEMsU0FBSyxhQUFhO0FBQ2xCLFFBQUk7QUFDRixXQUFLLE1BQU0sSUFBSTtBQUFBLElBQ2pCLFVBQUU7QUFDQSxXQUFLLGFBQWE7QUFBQSxJQUNwQjtBQUNBLFVBQU0sS0FBSyxVQUFVLEtBQUssUUFBUSxJQUFJLFNBQVMsQ0FBQztBQUFBLEVBQ2xEO0FBQUE7QUFBQSxFQUdBLElBQUksVUFBa0I7QUFDcEIsV0FBTyxLQUFLLE9BQU87QUFBQSxFQUNyQjtBQUFBLEVBRUEsUUFBYztBQUNaLFNBQUssT0FBTyxPQUFPO0FBQUEsRUFDckI7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFPLFFBQXFDO0FBQ2hELFNBQUssT0FBTyxPQUFPO0FBQ25CLFVBQU0sT0FBTyxLQUFLLE9BQU87QUFDekIsVUFBTSxLQUFLLFVBQVUsS0FBSyxLQUFLLElBQUksTUFBTSxvQkFBb0IsQ0FBQztBQUM5RCxTQUFLLE9BQU8sU0FBUyxJQUFJO0FBQ3pCLFNBQUssWUFBWTtBQUNqQixtQkFBZSxNQUFNO0FBQUEsRUFDdkI7QUFBQTtBQUFBLEVBR0EsTUFBTSxLQUFLLFFBQXFDO0FBQzlDLG1CQUFlLE1BQU07QUFDckIsUUFBSSxLQUFLLE9BQU8sY0FBYyxJQUFJLEtBQUssT0FBTyxRQUFTLE9BQU0sS0FBSyxPQUFPLE1BQU07QUFBQSxFQUNqRjtBQUFBO0FBQUEsRUFHQSxNQUFNLEtBQXNCLFFBQTBDO0FBQ3BFLFVBQU0sUUFBUSxJQUFJLE9BQU87QUFDekIsU0FBSyxZQUFZO0FBQ2pCLFVBQU0sVUFBVSxLQUFLLElBQUksYUFBYSxFQUFFLE1BQU0sS0FBSyxJQUFJLE9BQU8sQ0FBQyxHQUFHLE9BQU8sSUFBTyxFQUFLLENBQUM7QUFDdEYsUUFBSTtBQUNGLFdBQUssT0FBTyxPQUFPLENBQUMsWUFBWSxRQUFRLG1CQUFtQixPQUFPLFFBQVEsR0FBRyxTQUFTLEdBQUcsS0FBSyxDQUFDO0FBQy9GLFlBQU0sT0FBTyxLQUFLLE9BQU87QUFDekIsWUFBTSxLQUFLLFVBQVUsS0FBSyxRQUFRLFNBQVMsQ0FBSSxDQUFDO0FBQ2hELFdBQUssT0FBTyxTQUFTLElBQUk7QUFDekIsV0FBSyxZQUFZO0FBQ2pCLFlBQU0sT0FBTyxRQUFRLGVBQWUsRUFBRSxNQUFNLENBQUM7QUFDN0MsWUFBTSxRQUFRLEVBQUUsS0FBSyxjQUFjLEtBQUssYUFBYSxLQUFLLFdBQVcsRUFBRSxPQUFPLEtBQUs7QUFDbkYsYUFBTyxJQUFJLE1BQU0sSUFBSTtBQUFBLElBQ3ZCLFNBQVMsT0FBTztBQUNkLFdBQUssWUFBWTtBQUNqQixZQUFNO0FBQUEsSUFDUixVQUFFO0FBQ0EsY0FBUSxRQUFRO0FBQUEsSUFDbEI7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLFVBQWEsTUFBb0M7QUFDL0MsVUFBTSxTQUFTLEtBQUssTUFBTSxLQUFLLElBQUk7QUFDbkMsU0FBSyxRQUFRLE9BQU8sTUFBTSxNQUFNO0FBQUEsSUFBQyxDQUFDO0FBQ2xDLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUlBLFFBQXFCO0FBQ25CLFdBQU8sRUFBRSxHQUFHLEtBQUssT0FBTyxNQUFNLEdBQUcsR0FBRyxLQUFLLE9BQU8sTUFBTSxHQUFHLFdBQVcsS0FBSyxTQUFTLFNBQVM7QUFBQSxFQUM3RjtBQUFBO0FBQUEsRUFHQSxlQUF1RTtBQUNyRSxRQUFJLENBQUMsS0FBSyxJQUFJLFNBQVMsSUFBSSxpQkFBaUIsRUFBRyxRQUFPO0FBQ3RELFVBQU0sVUFBVSxJQUFJLFFBQVEsS0FBSyxHQUFHO0FBQ3BDLFNBQUssT0FBTyxVQUFVO0FBQ3RCLFdBQU87QUFBQSxNQUNMLE1BQU0sWUFBWTtBQUNoQixjQUFNLEtBQUssT0FBTztBQUNsQixlQUFPLEtBQUssVUFBVSxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQUEsTUFDM0M7QUFBQSxNQUNBLE1BQU0sTUFBTTtBQUNWLGFBQUssT0FBTyxVQUFVO0FBQ3RCLGdCQUFRLFFBQVE7QUFBQSxNQUNsQjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE9BQWE7QUFDWCxTQUFLLE9BQU8sS0FBSztBQUFBLEVBQ25CO0FBQUEsRUFFQSxVQUFnQjtBQUNkLFNBQUssVUFBVSxRQUFRO0FBQUEsRUFDekI7QUFBQTtBQUFBLEVBR0EsT0FBTyxLQUFLLEdBQTZCO0FBQ3ZDLFVBQU0sSUFBSSxLQUFLLEtBQUssSUFBSSxLQUFLO0FBQzdCLFdBQU8sQ0FBQyxLQUFLLEtBQUssSUFBSSxDQUFDLEdBQUcsQ0FBQztBQUFBLEVBQzdCO0FBQUEsRUFFQSxjQUFvQjtBQUNsQixVQUFNLFFBQVEsS0FBSztBQUNuQixRQUFJLENBQUMsTUFBTztBQUNaLFFBQUksQ0FBQyxpQkFBaUIsS0FBSyxNQUFNLE9BQU8sRUFBRyxNQUFLLFNBQVM7QUFDekQsVUFBTTtBQUFBLEVBQ1I7QUFBQSxFQUVBLE1BQ0UsUUFDQSxTQUN5RDtBQUN6RCxVQUFNLFFBQVEsb0JBQUksSUFBcUQ7QUFDdkUsZUFBVyxFQUFFLE1BQU0sU0FBUyxNQUFBQyxNQUFLLEtBQUssT0FBTyxTQUFTO0FBQ3BELFlBQU0sUUFBUSxRQUFRLElBQUksS0FBSztBQUMvQixZQUFNLFdBQVcsVUFBVSxRQUFRLEVBQUUsaUJBQWlCO0FBQ3RELFlBQU0sUUFBUSxVQUFVLE9BQU8sS0FBSyxXQUFXLFdBQVcsTUFBTSxPQUFPLFFBQVEsTUFBTTtBQUNyRixZQUFNLElBQUksU0FBUyxFQUFFLE9BQU8sUUFBUUEsVUFBUyxZQUFhLFdBQVcsTUFBTSxTQUFTLElBQUssS0FBSyxDQUFDO0FBQUEsSUFDakc7QUFDQSxVQUFNLFdBQVcsQ0FBQyxHQUFHLE9BQU8sU0FBUyxFQUFFLElBQUksQ0FBQyxHQUFHLFlBQVksTUFBTSxJQUFJLE9BQU8sQ0FBQztBQUM3RSxVQUFNLE1BQU0sR0FBRyxPQUFPLFNBQVMsSUFBSSxTQUFTLElBQUksQ0FBQyxVQUFVLE9BQU8sTUFBTSxNQUFNLEdBQUcsRUFBRSxLQUFLLEdBQUcsQ0FBQztBQUM1RixRQUFJLFlBQVksS0FBSyxZQUFZLElBQUksR0FBRztBQUN4QyxRQUFJLENBQUMsV0FBVztBQUNkLFVBQUksS0FBSyxZQUFZLFFBQVEsS0FBTSxNQUFLLFlBQVksTUFBTTtBQUMxRCxrQkFBWSxLQUFLLElBQUksZ0JBQWdCO0FBQUEsUUFDbkMsT0FBTyxPQUFPO0FBQUEsUUFDZCxRQUFRLEtBQUssU0FBUyxnQkFBZ0IsTUFBTTtBQUFBLFFBQzVDLFNBQVMsU0FBUyxJQUFJLENBQUMsT0FBTyxhQUFhO0FBQUEsVUFDekM7QUFBQSxVQUNBLFVBQVUsQ0FBQyxRQUNQLEVBQUUsUUFBUSxLQUFLLE9BQU8sUUFBUSxNQUFNLElBQUksSUFDeEMsTUFBTSxXQUFXLE9BQ2YsRUFBRSxRQUFRLE1BQU0sTUFBTSxPQUFPLElBQzdCLEVBQUUsUUFBUSxNQUFNLE1BQU0sUUFBUSxNQUFNLGFBQWE7QUFBQSxRQUN6RCxFQUFFO0FBQUEsTUFDSixDQUFDO0FBQ0QsV0FBSyxZQUFZLElBQUksS0FBSyxTQUFTO0FBQUEsSUFDckM7QUFDQSxVQUFNLFdBQVcsU0FBUyxPQUFPLENBQUMsVUFBVSxVQUFVLFVBQWEsTUFBTSxXQUFXLElBQUk7QUFDeEYsV0FBTyxFQUFFLFdBQVcsU0FBUyxTQUFTLElBQUksQ0FBQyxVQUFVLE9BQU8sVUFBVSxJQUFJLEVBQUU7QUFBQSxFQUM5RTtBQUNGOzs7QU0zVk8sU0FBUyxVQUFVLEdBQVcsTUFBYyxNQUFjLFNBQW1DO0FBQ2xHLFFBQU0sQ0FBQyxFQUFFLENBQUMsSUFBSSxlQUFlLGFBQWEsS0FBSyxDQUFDO0FBQ2hELGNBQVksYUFBYSxRQUFRLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFDMUMsY0FBWSxhQUFhLFFBQVEsTUFBTSxDQUFDLENBQUMsQ0FBQztBQUMxQyxTQUFPLGFBQWEsR0FBRyxNQUFNLE1BQU0sR0FBRyxHQUFHLE9BQU87QUFDbEQ7QUFHTyxTQUFTLGtCQUFrQixHQUFXLE9BQWUsU0FBbUM7QUFDN0YsUUFBTSxDQUFDLEVBQUUsQ0FBQyxJQUFJLGVBQWUscUJBQXFCLEtBQUssQ0FBQztBQUN4RCxjQUFZLHFCQUFxQixTQUFTLE9BQU8sQ0FBQyxHQUFHLElBQUksQ0FBQyxDQUFDO0FBQzNELFNBQU8sYUFBYSxHQUFHLE9BQU8sT0FBTyxHQUFHLEdBQUcsT0FBTztBQUNwRDtBQUVBLFNBQVMsYUFDUCxHQUNBLE1BQ0EsTUFDQSxTQUNBLGFBQ0EsRUFBRSxLQUFLLFVBQVUsUUFBUSxFQUFFLEdBQ25CO0FBQ1IsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLGVBQWUsYUFBYSxLQUFLLENBQUM7QUFDakQsTUFBSSxTQUFVLGFBQVksYUFBYSxZQUFZLFVBQVUsQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUNuRSxRQUFNLE1BQU0sRUFBRSxPQUFPLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUNqQyxJQUFFLE9BQU87QUFBQSxJQUNQO0FBQUEsSUFDQSxFQUFFLEdBQUcsVUFBVSxZQUFZLE1BQU0sTUFBTSxNQUFNLElBQUk7QUFBQSxJQUNqRCxFQUFFLEdBQUcsR0FBRyxTQUFTLGFBQWEsS0FBSyxNQUFNO0FBQUEsSUFDekM7QUFBQSxNQUNFLE1BQU0sT0FBTyxLQUFLLENBQUM7QUFBQSxNQUNuQixXQUFXLEVBQUUsT0FBTyxXQUFXLEVBQUUsTUFBTSxHQUFHLGNBQWMsT0FBTyxhQUFhLE1BQVMsRUFBRTtBQUFBLE1BQ3ZGLE1BQU0sSUFBSSxJQUFJO0FBQUEsSUFDaEI7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxXQUFXQyxTQUF3QjtBQUNqRCxTQUFPQSxRQUFPLE9BQU8sVUFBVSxhQUFhLElBQUk7QUFDbEQ7QUFNTyxTQUFTLHFCQUFxQixHQUFXLE9BQWUsTUFBTSxNQUFjO0FBQ2pGLFFBQU0sRUFBRSxRQUFBQSxRQUFPLElBQUk7QUFDbkIsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLGVBQWUsd0JBQXdCLEtBQUssQ0FBQztBQUM1RCxjQUFZLHdCQUF3QixTQUFTLE9BQU8sQ0FBQyxHQUFHLEtBQUssQ0FBQztBQUM5RCxRQUFNLFVBQVUsTUFBTSxNQUFNLENBQUMsSUFBSztBQUNsQyxpQkFBZSx3QkFBd0IsR0FBRyxPQUFPO0FBQ2pELFNBQU9BLFFBQU8sTUFBTSxNQUFNO0FBQ3hCLFVBQU0sYUFBYSxLQUFLLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxHQUFHLENBQUM7QUFDbEQsVUFBTUMsVUFBUyxLQUFLLEtBQUssSUFBSSxVQUFVO0FBQ3ZDLFVBQU0sUUFBUUQsUUFBTyxNQUFNLENBQUNDLFNBQVEsR0FBRyxDQUFDLENBQUM7QUFDekMsVUFBTSxPQUFPLE9BQU8sS0FBSyxLQUFLLEtBQU1BLFVBQVMsSUFBSyxFQUFFLENBQUM7QUFDckQsSUFBQUQsUUFBTyxJQUFJLGlCQUFpQixFQUFFLEdBQUcsTUFBTSxHQUFHLEVBQUUsR0FBRyxHQUFHLFdBQVcsR0FBRyxFQUFFLE1BQU0sTUFBTSxJQUFJLElBQUksRUFBRSxDQUFDO0FBQ3pGLFVBQU0sU0FBU0EsUUFBTyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDbEMsSUFBQUEsUUFBTztBQUFBLE1BQ0w7QUFBQSxNQUNBLEVBQUUsT0FBTyxPQUFPLE9BQU87QUFBQSxNQUN2QixFQUFFLEdBQUcsR0FBRyxTQUFTLFlBQVksSUFBSTtBQUFBLE1BQ2pDLEVBQUUsTUFBTSxDQUFDLEtBQUssS0FBSyxJQUFJLEVBQUUsQ0FBQyxFQUFFO0FBQUEsSUFDOUI7QUFDQSxXQUFPO0FBQUEsRUFDVCxDQUFDO0FBQ0g7OztBN0I1RUEsSUFBTSxnQkFBZ0I7QUFDdEIsSUFBTSxnQkFBZ0I7QUFHZixTQUFTLFVBQVUsR0FBVyxHQUFXLEdBQVcsT0FBdUI7QUFDaEYsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLGVBQWUsYUFBYSxLQUFLLENBQUM7QUFDakQsY0FBWSxhQUFhLEtBQUssR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQ3ZDLGNBQVksYUFBYSxLQUFLLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUN2QyxRQUFNLElBQUksSUFBSTtBQUNkLE1BQUksSUFBSSxpQkFBaUIsQ0FBQyxPQUFPLFVBQVUsQ0FBQyxLQUFLLElBQUksZUFBZTtBQUNsRSxVQUFNLElBQUk7QUFBQSxNQUNSO0FBQUEsTUFDQSxjQUFjLENBQUMsa0JBQWtCLEtBQUssYUFBYSxDQUFDLHNCQUFzQixhQUFhLHlCQUF5QixhQUFhO0FBQUEsSUFDL0g7QUFBQSxFQUNGO0FBQ0EsUUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDakMsSUFBRSxPQUFPO0FBQUEsSUFDUDtBQUFBLElBQ0EsRUFBRSxHQUFHLEdBQUcsR0FBRyxJQUFJO0FBQUEsSUFDZixFQUFFLEdBQUcsT0FBTyxHQUFHLE9BQU8sSUFBSSxLQUFLLEtBQUssQ0FBQyxFQUFFO0FBQUEsSUFDdkMsRUFBRSxNQUFNLENBQUMsR0FBRyxLQUFLLEdBQUcsV0FBVyxFQUFFLE9BQU8sV0FBVyxFQUFFLE1BQU0sRUFBRSxHQUFHLE1BQU0sSUFBSSxJQUFJLElBQUksRUFBRTtBQUFBLEVBQ3RGO0FBQ0EsU0FBTztBQUNUOzs7QThCM0JBOzs7QUNFQTtBQUlPLElBQU0sVUFBVSxFQUFFLEtBQUssR0FBRyxLQUFLLEdBQUcsTUFBTSxFQUFFO0FBaUMxQyxJQUFNLFVBQVUsQ0FBQyxHQUFXLFNBQWlCLEtBQUssS0FBSyxJQUFJLElBQUksSUFBSTtBQUduRSxTQUFTLFlBQVlFLFNBQWdCLE9BQW9CLFFBQXdCO0FBQ3RGLFFBQU0sRUFBRSxHQUFHLEdBQUcsR0FBRyxPQUFPLElBQUk7QUFDNUIsTUFBSSxXQUFXLFVBQWEsSUFBSSxRQUFRO0FBQ3RDLFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBLG1DQUFtQyxDQUFDLGtDQUFrQyxNQUFNO0FBQUEsSUFDOUU7QUFBQSxFQUNGO0FBQ0EsUUFBTUMsVUFBUyxVQUFVO0FBQ3pCLFFBQU0sT0FBTyxXQUFXLFNBQVksSUFBSSxLQUFLLEtBQUssSUFBSSxNQUFNO0FBQzVELFFBQU0sT0FBTyxLQUFLLEtBQU0sSUFBSUEsVUFBVSxFQUFFLElBQUksT0FBTyxRQUFRLEdBQUcsQ0FBQztBQUUvRCxRQUFNLFFBQVFELFFBQU8sT0FBTyxVQUFVLGFBQWEsZUFBZSxJQUFJO0FBQ3RFLFNBQU87QUFBQSxJQUNMLFFBQVFBLFFBQU8sTUFBTSxDQUFDLFFBQVEsV0FBVyxJQUFJLEtBQUssTUFBTSxLQUFLLEdBQUcsS0FBSztBQUFBLElBQ3JFO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxRQUFBQztBQUFBLEVBQ0Y7QUFDRjtBQU1PLFNBQVMsV0FBVyxRQUFnQixRQUFlLE9BQW9CLE9BQTRCO0FBQ3hHLFFBQU0sRUFBRSxHQUFHLEdBQUcsR0FBRyxPQUFPLElBQUk7QUFDNUIsUUFBTSxFQUFFLFFBQUFELFFBQU8sSUFBSSxPQUFPO0FBQzFCLFFBQU0sU0FBUyxPQUFPLE9BQU8sUUFBUSxHQUFHLENBQUMsSUFBSSxLQUFLLEtBQUssS0FBTSxJQUFJLE9BQU8sU0FBVSxFQUFFO0FBQ3BGLFFBQU0sUUFBUSxVQUFVLE9BQU8sV0FBVyxJQUFJLElBQUk7QUFDbEQsRUFBQUEsUUFBTztBQUFBLElBQ0w7QUFBQSxJQUNBLEVBQUUsUUFBUSxPQUFPLFFBQVEsT0FBTyxLQUFLLE9BQU8sT0FBTztBQUFBLElBQ25EO0FBQUEsTUFDRTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0EsTUFBTSxPQUFPO0FBQUEsTUFDYixRQUFRLE9BQU87QUFBQSxNQUNmLFVBQVUsV0FBVyxTQUFZLElBQUksSUFBSTtBQUFBLE1BQ3pDLFVBQVUsV0FBVyxTQUFZLElBQUksSUFBSTtBQUFBLE1BQ3pDLFVBQVU7QUFBQSxJQUNaO0FBQUEsSUFDQTtBQUFBLE1BQ0UsTUFBTSxPQUFPLEtBQUssS0FBSyxLQUFLLFFBQVEsRUFBRSxDQUFDO0FBQUEsTUFDdkMsV0FBVztBQUFBLFFBQ1QsUUFBUSxPQUFPO0FBQUEsUUFDZixRQUFRLE9BQU87QUFBQSxRQUNmLFlBQVksT0FBTyxXQUFXLE1BQVM7QUFBQSxRQUN2QyxXQUFXLE9BQU8sVUFBVSxJQUFJO0FBQUEsTUFDbEM7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGO0FBR08sU0FBUyxnQkFBZ0IsR0FBVyxHQUFVLEdBQW1CO0FBQ3RFLFFBQU0sTUFBTSxFQUFFLE9BQU8sTUFBTSxDQUFDLEVBQUUsSUFBSSxDQUFDO0FBQ25DLElBQUUsT0FBTztBQUFBLElBQ1A7QUFBQSxJQUNBLEVBQUUsR0FBRyxHQUFHLEVBQUUsUUFBUSxJQUFJO0FBQUEsSUFDdEIsRUFBRSxHQUFHLEVBQUUsTUFBTSxFQUFFO0FBQUEsSUFDZixFQUFFLE1BQU0sQ0FBQyxLQUFLLEtBQUssRUFBRSxPQUFPLEVBQUUsQ0FBQyxHQUFHLFdBQVcsRUFBRSxRQUFRLEVBQUUsT0FBTyxFQUFFO0FBQUEsRUFDcEU7QUFDQSxTQUFPO0FBQ1Q7OztBQ3ZHTyxTQUFTLFVBQVUsRUFBRSxRQUFBRSxRQUFPLEdBQXVCO0FBQ3hELE1BQUlBLFFBQU8sVUFBVSxXQUFZLFFBQU8sQ0FBQyxPQUFPO0FBQ2hELFNBQU9BLFFBQU8sZ0JBQWdCLElBQUksQ0FBQyxTQUFTLE9BQU8sSUFBSSxDQUFDLE9BQU87QUFDakU7QUFnQk8sU0FBUyxXQUFXLE1BQWdCLE1BQXNCO0FBQy9ELE1BQUksU0FBUyxRQUFTLGFBQVksSUFBSTtBQUFBLE1BQ2pDLGFBQVksSUFBSTtBQUN2QjtBQUVBLFNBQVMsWUFBWSxFQUFFLFFBQVEsU0FBUyxRQUFRLFVBQVUsR0FBbUI7QUFDM0UsUUFBTSxFQUFFLE9BQU8sR0FBRyxNQUFNLEVBQUUsSUFBSTtBQUM5QixRQUFNLFVBQVUsS0FBSyxLQUFLLFFBQVEsQ0FBQyxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFDdEQsVUFBUSxFQUFFLE9BQU8sSUFBSSxVQUFVLEVBQUUsR0FBRyxTQUFTLFFBQVEsT0FBTyxPQUFPLEdBQUcsUUFBUTtBQUFBLElBQzVFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBSyxVQUFVLEVBQUUsQ0FBQztBQUFBLElBQ3pDO0FBQUEsSUFDQSxNQUFNLFFBQVEsSUFBSSxPQUFPO0FBQUEsRUFDM0IsQ0FBQztBQUNIO0FBRUEsSUFBTSxnQkFBZ0I7QUFFdEIsSUFBTSxhQUFhO0FBRW5CLFNBQVMsWUFBWSxFQUFFLFFBQVEsU0FBUyxRQUFRLFVBQVUsR0FBbUI7QUFDM0UsUUFBTSxFQUFFLFFBQUFDLFFBQU8sSUFBSSxRQUFRO0FBQzNCLFFBQU0sRUFBRSxPQUFPLEdBQUcsTUFBTSxRQUFRLFNBQVMsSUFBSTtBQUM3QyxRQUFNLFdBQVdBLFFBQU8sT0FBTztBQUMvQixRQUFNLEtBQUssUUFBUSxPQUFPLEdBQUcsQ0FBQztBQUM5QixRQUFNLFdBQVcsaUJBQWlCLE9BQU8sV0FBVyxJQUFJLElBQUk7QUFDNUQsUUFBTSxhQUFhLE9BQU8sS0FBSztBQUMvQixRQUFNLFNBQVMsc0JBQXNCLFFBQVEsUUFBUTtBQUNyRCxRQUFNLFNBQVMsU0FBUyxJQUFJLElBQUksV0FBVztBQUMzQyxRQUFNLGFBQWEsU0FBUyxJQUFJLElBQUksU0FBUztBQUM3QyxRQUFNQyxVQUFTLEtBQUssS0FBSyxTQUFTLGFBQWEsT0FBTyxJQUFJO0FBQzFELFFBQU0sU0FBUyxLQUFLLEtBQUssSUFBSSxhQUFhO0FBQzFDLFFBQU0sVUFBVSxlQUFlLE1BQU0sSUFBSSxlQUFlLFFBQVE7QUFDaEUsUUFBTSxXQUFXLFFBQVEsV0FBVyxJQUFJLEtBQUssSUFBSSxHQUFHLEtBQUssTUFBTSxlQUFlLFVBQVUsQ0FBQyxJQUFJO0FBQzdGLFdBQVMsU0FBUyxHQUFHLFNBQVMsUUFBUSxVQUFVLFVBQVU7QUFDeEQsVUFBTSxRQUFRLEtBQUssSUFBSSxVQUFVLFNBQVMsTUFBTTtBQUNoRCxZQUFRLFFBQVEsQ0FBQyxRQUFRLE1BQU07QUFDN0IsWUFBTSxTQUFTLFNBQVMsY0FBYyxPQUFPLE9BQU8sS0FBSyxPQUFPLE1BQU07QUFDdEUsTUFBQUQsUUFBTztBQUFBLFFBQ0w7QUFBQSxRQUNBLEVBQUUsR0FBRyxTQUFTLFFBQVEsRUFBRSxRQUFRLE9BQU8sUUFBUSxPQUFPLEVBQUU7QUFBQSxRQUN4RDtBQUFBLFVBQ0UsR0FBRztBQUFBLFVBQ0gsR0FBRztBQUFBLFVBQ0g7QUFBQSxVQUNBO0FBQUEsVUFDQTtBQUFBLFVBQ0EsT0FBTyxPQUFPLE1BQU0sQ0FBQztBQUFBLFVBQ3JCLE1BQU0sT0FBTyxNQUFNLFFBQVEsU0FBUyxDQUFDO0FBQUEsUUFDdkM7QUFBQSxRQUNBO0FBQUEsVUFDRSxNQUFNLENBQUMsS0FBSyxLQUFNQyxVQUFTLElBQUssUUFBUSxHQUFHLEtBQUs7QUFBQSxVQUNoRCxXQUFXLEVBQUUsR0FBRyxXQUFXLFNBQVM7QUFBQSxVQUNwQyxNQUFNLFFBQVEsUUFBUSxnQkFBZ0IsT0FBTyxRQUFRLE9BQU8sS0FBSyxPQUFPO0FBQUEsUUFDMUU7QUFBQSxNQUNGO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUNGO0FBV0EsU0FBUyxlQUFlLE1BQWMsSUFBWSxVQUFpQztBQUNqRixRQUFNLFVBQXlCLENBQUM7QUFDaEMsTUFBSSxNQUFNLFVBQVU7QUFDbEIsVUFBTUMsU0FBUSxLQUFLLEtBQUssT0FBTyxLQUFLLE1BQU0sV0FBVyxFQUFFLENBQUM7QUFDeEQsYUFBUyxJQUFJLEdBQUcsT0FBTyxHQUFHLElBQUlBLFFBQU8sS0FBSztBQUN4QyxZQUFNLFFBQVEsS0FBSyxNQUFNLE9BQU8sU0FBU0EsU0FBUSxFQUFFO0FBQ25ELGNBQVEsS0FBSyxFQUFFLE1BQU0sTUFBTSxPQUFPLElBQUksR0FBRyxJQUFJLEdBQUcsQ0FBQztBQUNqRCxjQUFRO0FBQUEsSUFDVjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQ0EsUUFBTSxRQUFRLEtBQUssS0FBSyxLQUFLLFFBQVE7QUFDckMsV0FBUyxPQUFPLEdBQUcsT0FBTyxNQUFNLFFBQVE7QUFDdEMsYUFBUyxJQUFJLEdBQUcsS0FBSyxHQUFHLElBQUksT0FBTyxLQUFLO0FBQ3RDLFlBQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxNQUFNLEtBQUssT0FBTyxRQUFRLEVBQUUsR0FBRyxDQUFDO0FBQzdELGNBQVEsS0FBSyxFQUFFLE1BQU0sTUFBTSxHQUFHLElBQUksSUFBSSxLQUFLLElBQUksSUFBSSxFQUFFLEVBQUUsQ0FBQztBQUN4RCxXQUFLO0FBQUEsSUFDUDtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLHNCQUFzQixHQUFXLEdBQW1CO0FBQzNELFNBQU8sTUFBTSxJQUFJLElBQUksc0JBQXNCLEdBQUcsSUFBSSxDQUFDO0FBQ3JEOzs7QUZ0Rk8sU0FBUyxPQUFPLEdBQVcsUUFBZ0IsV0FBcUIsQ0FBQyxHQUFHLE1BQXlCO0FBQ2xHLFNBQU8sT0FBTyxHQUFHLFFBQVEsVUFBVSxJQUFJO0FBQ3pDO0FBR08sU0FBUyxPQUFPLEdBQVcsUUFBZ0IsVUFBdUIsQ0FBQyxHQUFHLE1BQXlCO0FBQ3BHLFFBQU0sRUFBRSxTQUFTLEdBQUcsV0FBVyxHQUFHLFVBQVUsRUFBRSxJQUFJO0FBQ2xELFFBQU0sQ0FBQyxDQUFDLElBQUksZUFBZSxVQUFVLEtBQUssQ0FBQztBQUMzQyxRQUFNLE9BQU8sS0FBSyxPQUFPLElBQUksSUFBSSxVQUFVLFlBQVksT0FBTyxPQUFPLEtBQUssS0FBSyxNQUFNLElBQUk7QUFDekYsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLEVBQUUsUUFBUSxVQUFVLFNBQVMsTUFBTSxPQUFPLE1BQU0sS0FBSyxFQUFFO0FBQUEsSUFDdkQ7QUFBQSxFQUNGO0FBQ0Y7QUFHTyxTQUFTLGdCQUNkLEdBQ0EsUUFDQSxRQUNBLFVBQWdDLENBQUMsR0FDakMsTUFDUTtBQUNSLFFBQU0sRUFBRSxVQUFVLEdBQUcsZ0JBQWdCLEVBQUUsSUFBSTtBQUMzQyxRQUFNLENBQUMsQ0FBQyxJQUFJLGVBQWUsbUJBQW1CLEtBQUssQ0FBQztBQUNwRCxRQUFNLFNBQVMsSUFBSSxLQUFLLE9BQU8sU0FBUyxJQUFJLFVBQVUsU0FBUztBQUMvRCxRQUFNLE9BQU8sS0FBSyxNQUFNLFFBQVEsV0FBVyxPQUFPLE1BQU07QUFDeEQsUUFBTSxXQUFXLEVBQUUsUUFBUSxHQUFHLFVBQVUsR0FBRyxTQUFTLE9BQU8sT0FBTyxHQUFHLE1BQU0sT0FBTyxLQUFLLFFBQVE7QUFDL0YsU0FBTyxTQUFTLG1CQUFtQixHQUFHLFFBQVEsU0FBUyxVQUFVLElBQUk7QUFDdkU7QUFhQSxTQUFTLFNBQ1AsSUFDQSxHQUNBLFFBQ0EsRUFBRSxPQUFPLE1BQU0sV0FBVyxNQUFNLGdCQUFnQixHQUFHLE9BQU8sR0FBRyxZQUFBQyxZQUFXLEdBQ3hFLEVBQUUsUUFBUSxVQUFVLFNBQVMsTUFBTSxPQUFPLElBQUksR0FDOUMsT0FBaUIsVUFBVSxFQUFFLE1BQU0sRUFBRSxDQUFDLEdBQzlCO0FBQ1IsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLGVBQWUsSUFBSSxLQUFLLENBQUM7QUFDeEMsaUJBQWUsSUFBSSxHQUFHLE9BQU8sQ0FBQztBQUM5QixNQUFJLE9BQU87QUFDVCxVQUFNLElBQUksYUFBYSxZQUFZLEdBQUcsRUFBRSxXQUFXLENBQUMsOENBQThDO0FBQ3BHLE1BQUksS0FBTSxhQUFZLElBQUksUUFBUSxNQUFNLENBQUMsT0FBTyxDQUFDLENBQUM7QUFDbEQsTUFBSSxTQUFVLGFBQVksSUFBSSxZQUFZLFVBQVUsQ0FBQyxLQUFLLEtBQUssU0FBUyxJQUFJLGNBQWMsR0FBRyxPQUFPLENBQUMsQ0FBQztBQUN0RyxRQUFNLE1BQU0sRUFBRSxPQUFPLE1BQU0sQ0FBQyxPQUFPLE9BQU8sQ0FBQyxDQUFDO0FBQzVDLGFBQVcsTUFBTTtBQUFBLElBQ2Y7QUFBQSxJQUNBLFNBQVMsRUFBRSxHQUFHLE1BQU0sVUFBVSxJQUFJO0FBQUEsSUFDbEMsUUFBUTtBQUFBLE1BQ04sTUFBTTtBQUFBLE1BQ047QUFBQSxNQUNBLE9BQU87QUFBQSxNQUNQLEdBQUcsT0FBTyxJQUFJLE9BQU87QUFBQSxNQUNyQixNQUFNLE9BQU87QUFBQSxNQUNiO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBLGFBQWEsT0FBTztBQUFBLE1BQ3BCLGdCQUFnQjtBQUFBLE1BQ2hCO0FBQUEsTUFDQSxPQUFPLE9BQU9BLGdCQUFlLFdBQVdBLGNBQWE7QUFBQSxNQUNyRCxXQUFXLE1BQU0sT0FBTztBQUFBLE1BQ3hCLFlBQVksUUFBUSxPQUFPO0FBQUEsSUFDN0I7QUFBQSxJQUNBLFdBQVc7QUFBQSxNQUNULFFBQVEsT0FBTztBQUFBLE1BQ2YsVUFBVSxPQUFPLFNBQVMsSUFBSTtBQUFBLE1BQzlCLGNBQWMsT0FBTyxhQUFhLElBQUk7QUFBQSxNQUN0QyxZQUFZQSxnQkFBZSxTQUFTLElBQUlBLGdCQUFlLFNBQVksSUFBSTtBQUFBLElBQ3pFO0FBQUEsRUFDRixDQUFDO0FBQ0QsU0FBTztBQUNUOzs7QUdoSE8sU0FBUyxVQUNkLEtBQ0EsT0FDQSxHQUNBLE9BQ1E7QUFDUixjQUFZLGFBQWEsT0FBTyxLQUFLLENBQUMsR0FBRyxDQUFDO0FBQzFDLFFBQU0sSUFBSSxJQUFJO0FBQ2QsUUFBTSxNQUFNLElBQUksT0FBTyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDbkMsTUFBSSxPQUFPO0FBQUEsSUFDVDtBQUFBLElBQ0E7QUFBQSxNQUNFO0FBQUEsTUFDQSxPQUFPLE1BQU07QUFBQSxNQUNiLFVBQVUsT0FBTyxTQUFTLFVBQVU7QUFBQSxNQUNwQyxTQUFTLE9BQU8sUUFBUSxVQUFVO0FBQUEsTUFDbEM7QUFBQSxJQUNGO0FBQUEsSUFDQSxFQUFFLEdBQUcsRUFBRTtBQUFBLElBQ1A7QUFBQSxNQUNFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBTSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUMsSUFBSyxFQUFFLENBQUM7QUFBQSxNQUN4RCxXQUFXLEVBQUUsUUFBUSxNQUFNLFFBQVEsY0FBYyxPQUFPLFVBQVUsTUFBUyxFQUFFO0FBQUEsSUFDL0U7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBTU8sU0FBUyxPQUFPLFFBQW1DO0FBQ3hELFFBQU0sSUFBSSxLQUFLLElBQUksR0FBRyxPQUFPLElBQUksQ0FBQyxNQUFNLGVBQWUsVUFBVSxTQUFTLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQztBQUNoRixRQUFNLFdBQVcsT0FBTyxPQUFPLENBQUMsS0FBSyxNQUFNLE1BQU0sRUFBRSxNQUFNLENBQUMsR0FBSSxDQUFDO0FBQy9ELFFBQU1DLFdBQVUsUUFBUSxVQUFVLENBQUM7QUFDbkMsUUFBTSxNQUFNLE9BQU8sQ0FBQyxFQUFHLE9BQU8sTUFBTSxDQUFDLEdBQUdBLFFBQU8sQ0FBQztBQUNoRCxNQUFJLEtBQUs7QUFDVCxTQUFPLFFBQVEsQ0FBQyxHQUFHLE1BQU07QUFDdkIsVUFBTSxDQUFDLE1BQU0sQ0FBQyxJQUFJLGVBQWUsVUFBVSxTQUFTLENBQUMsSUFBSSxDQUFDO0FBQzFELFFBQUksU0FBUyxFQUFHLGFBQVksVUFBVSxTQUFTLENBQUMsSUFBSSxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDN0QsVUFBTSxRQUFRLE1BQU0sT0FBTyxTQUFTLElBQUlBLFdBQVUsS0FBSztBQUN2RCxnQkFBWSxHQUFHLEtBQUssR0FBRyxPQUFPLElBQUksU0FBUyxLQUFLLElBQUksSUFBSSxJQUFJLEdBQUcsSUFBSTtBQUNuRSxVQUFNO0FBQUEsRUFDUixDQUFDO0FBQ0QsU0FBTztBQUNUO0FBR08sU0FBUyxXQUFXLEdBQVcsTUFBNkI7QUFDakUsUUFBTSxDQUFDLEVBQUUsQ0FBQyxJQUFJLGVBQWUsY0FBYyxLQUFLLENBQUM7QUFDakQsUUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLENBQUMsS0FBSyxNQUFNLENBQUMsQ0FBQztBQUN6QyxjQUFZLEdBQUcsS0FBSyxLQUFLLE1BQU0sR0FBRyxHQUFHLEdBQUcsSUFBSTtBQUM1QyxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFlBQ1AsR0FDQSxLQUNBLEdBQ0FBLFVBQ0EsSUFDQSxNQUNBLE1BQ007QUFDTixJQUFFLE9BQU87QUFBQSxJQUNQO0FBQUEsSUFDQSxFQUFFLEdBQUcsTUFBTSxJQUFJO0FBQUEsSUFDZixFQUFFLEdBQUcsU0FBQUEsVUFBUyxXQUFXLEVBQUUsTUFBTSxDQUFDLEdBQUksYUFBYSxJQUFJLE1BQU0sQ0FBQyxHQUFJLEdBQUc7QUFBQSxJQUNyRSxFQUFFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBTSxJQUFJQSxXQUFXLEVBQUUsQ0FBQyxHQUFHLFdBQVcsRUFBRSxNQUFNLEtBQUssR0FBRyxNQUFNLElBQUlBLFNBQVE7QUFBQSxFQUNuRztBQUNGOzs7QUMzREEsSUFBTSxNQUFNO0FBWVosSUFBTSxRQUFRLENBQUMsR0FBWSxHQUFXLE9BQXNCO0FBQUEsRUFDMUQsUUFBUSxFQUFFLE9BQU8sVUFBVSxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDakMsTUFBTSxFQUFFLE9BQU8sUUFBUSxDQUFDLENBQUMsQ0FBQztBQUM1QjtBQUVBLElBQU0sT0FBTyxDQUFDLEdBQVksT0FBcUI7QUFBQSxFQUM3QyxNQUFNLEVBQUUsT0FBTyxVQUFVLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDNUIsTUFBTSxFQUFFLE9BQU8sUUFBUSxDQUFDLENBQUMsQ0FBQztBQUM1QjtBQUVPLElBQU0sU0FBTixNQUFhO0FBQUEsRUFDVDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksR0FBWSxRQUFzQjtBQUM1QyxVQUFNLEVBQUUsWUFBWSxnQkFBZ0IsR0FBRyxhQUFhLEdBQUcsbUJBQW1CLEVBQUUsSUFBSTtBQUNoRixTQUFLLFVBQVU7QUFDZixVQUFNLGFBQWEsRUFBRSxHQUFHLFlBQVk7QUFDcEMsU0FBSyxRQUFRLFdBQVcsTUFBTSwwQkFBMEIsQ0FBQyxZQUFZLENBQUMsQ0FBQztBQUN2RSxTQUFLLFlBQVksV0FBVyxNQUFNLDhCQUE4QixDQUFDLE9BQU8seUJBQXlCLENBQUMsQ0FBQztBQUNuRyxTQUFLLFdBQVcsV0FBVyxNQUFNLGdDQUFnQyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQ3ZFLFNBQUssaUJBQWlCLEtBQUssV0FBVyxHQUFHLFdBQVcsR0FBRyxDQUFDO0FBQ3hELFNBQUssV0FBVyxNQUFNLEVBQUUsR0FBRyxxQ0FBcUMsR0FBRyxHQUFHLENBQUM7QUFDdkUsVUFBTSxRQUFRLEVBQUUsR0FBRywrQkFBK0IsR0FBRyxpQkFBaUIsQ0FBQztBQUN2RSxTQUFLLFNBQVMsTUFBTSxNQUFNLEdBQUcsaUJBQWlCLEdBQUcsR0FBRyxDQUFDO0FBQ3JELFNBQUssT0FBTyxNQUFNLE1BQU0sR0FBRyxlQUFlLEdBQUcsR0FBRyxDQUFDO0FBQ2pELFNBQUssU0FBUyxNQUFNLE1BQU0sR0FBRyxpQkFBaUIsR0FBRyxHQUFHLENBQUM7QUFDckQsU0FBSyxVQUFVLE1BQU0sTUFBTSxHQUFHLGlCQUFpQixHQUFHLEdBQUcsQ0FBQztBQUN0RCxTQUFLLGlCQUFpQixLQUFLLE1BQU0sR0FBRyxxQkFBcUIsR0FBRyxDQUFDO0FBQzdELFNBQUssT0FBTyxNQUFNLE1BQU0sR0FBRyxLQUFLLEdBQUcsR0FBRyxDQUFDO0FBQ3ZDLFNBQUssYUFBYSxNQUFNLE1BQU0sR0FBRyxZQUFZLEdBQUcsR0FBRyxDQUFDO0FBQ3BELFNBQUssYUFBYSxLQUFLLE1BQU0sR0FBRyx1QkFBdUIsR0FBRyxDQUFDO0FBQUEsRUFDN0Q7QUFBQTtBQUFBLEVBR0EsUUFBUSxLQUE0QjtBQUNsQyxXQUFPLElBQUksT0FBTyxNQUFNLE1BQU07QUFDNUIsWUFBTSxRQUFRLEVBQUUsVUFBVSxLQUFLLFdBQVcsU0FBUyxLQUFLLFNBQVM7QUFDakUsWUFBTSxJQUFJLFVBQVUsS0FBSyxLQUFLLE9BQU8sS0FBSyxRQUFRLGdCQUFnQixLQUFLO0FBQ3ZFLFlBQU0sRUFBRSxNQUFNLEtBQUssSUFBSSxLQUFLO0FBQzVCLFVBQUksSUFBSSxNQUFNLEtBQUssVUFBVSxVQUFVLEdBQUcsTUFBTSxNQUFNLEVBQUUsS0FBSyxJQUFJLENBQUMsQ0FBQztBQUNuRSxlQUFTLElBQUksR0FBRyxJQUFJLEtBQUssUUFBUSxtQkFBbUIsSUFBSyxLQUFJLEtBQUssT0FBTyxDQUFDO0FBQzFFLGFBQU87QUFBQSxJQUNULENBQUM7QUFBQSxFQUNIO0FBQUEsRUFFQSxPQUFPLEdBQW1CO0FBQ3hCLFdBQU8sRUFBRSxPQUFPLE1BQU0sTUFBTTtBQUMxQixZQUFNLFFBQVEsS0FBSyxRQUFRO0FBQzNCLFlBQU0sVUFBVSxVQUFVLE1BQU0sS0FBSyxRQUFRLENBQUMsR0FBRyxNQUFNLEtBQUssTUFBTSxDQUFDLEdBQUcsTUFBTSxLQUFLLFFBQVEsQ0FBQyxHQUFHLEtBQUs7QUFDbEcsWUFBTSxJQUFJLFVBQVUsS0FBSyxnQkFBZ0IsTUFBTSxLQUFLLFNBQVMsT0FBTyxHQUFHLENBQUM7QUFDeEUsWUFBTSxFQUFFLFFBQVEsS0FBSyxJQUFJLEtBQUs7QUFDOUIsWUFBTSxTQUFTLE9BQU8sR0FBRyxRQUFRLEVBQUUsTUFBTSxZQUFZLE9BQU8sQ0FBQztBQUM3RCxhQUFPLFVBQVUsS0FBSyxZQUFZLE1BQU0sS0FBSyxZQUFZLE1BQU0sR0FBRyxDQUFDO0FBQUEsSUFDckUsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQUVBLElBQU0sUUFBUSxDQUFDLEVBQUUsUUFBUSxLQUFLLEdBQVUsTUFBYyxPQUFPLEdBQUcsUUFBUSxFQUFFLEtBQUssQ0FBQztBQUVoRixJQUFNLFlBQVksQ0FBQyxFQUFFLE1BQU0sS0FBSyxHQUFTLEdBQVcsYUFDbEQsVUFBVSxHQUFHLE1BQU0sTUFBTSxFQUFFLEtBQUssS0FBSyxTQUFTLENBQUM7OztBQ2pHMUMsU0FBUyxXQUFXLEdBQVdDLE9BQWtCLFNBQXdCLE1BQWM7QUFDNUYsUUFBTSxDQUFDLEVBQUUsQ0FBQyxJQUFJLGVBQWUsY0FBYyxLQUFLLENBQUM7QUFDakQsUUFBTSxRQUFRLFdBQVdBLFFBQU9BLE1BQUssUUFBUTtBQUM3QyxNQUFJLE9BQVEsYUFBWSxjQUFjLFVBQVUsUUFBUSxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQzlELE1BQUksTUFBTyxhQUFZLGNBQWMsU0FBUyxPQUFPLENBQUMsQ0FBQyxDQUFDO0FBQ3hELFFBQU0sTUFBTSxFQUFFLE9BQU8sTUFBTSxFQUFFLEtBQUs7QUFDbEMsSUFBRSxPQUFPO0FBQUEsSUFDUDtBQUFBLElBQ0EsRUFBRSxHQUFHLFFBQVEsT0FBTyxJQUFJO0FBQUEsSUFDeEIsRUFBRSxRQUFRLEVBQUUsTUFBTSxHQUFHLE9BQU8sV0FBV0EsUUFBT0EsTUFBSyxRQUFRLEVBQUU7QUFBQSxJQUM3RDtBQUFBLE1BQ0UsTUFBTSxPQUFPLEtBQUssS0FBSyxLQUFLLEVBQUUsT0FBTyxFQUFFLENBQUM7QUFBQSxNQUN4QyxXQUFXLEVBQUUsWUFBWSxPQUFPLFdBQVcsSUFBSSxHQUFHLFlBQVksUUFBUSxJQUFJLEVBQUU7QUFBQSxNQUM1RSxNQUFNLElBQUksRUFBRTtBQUFBLElBQ2Q7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxJQUFJLEdBQVcsR0FBVyxPQUFPLEdBQVc7QUFDMUQsY0FBWSxPQUFPLEtBQUssR0FBRyxFQUFFLEtBQUs7QUFDbEMsUUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLEVBQUUsS0FBSztBQUNsQyxJQUFFLE9BQU87QUFBQSxJQUNQO0FBQUEsSUFDQSxFQUFFLEdBQUcsR0FBRyxJQUFJO0FBQUEsSUFDWixFQUFFLFFBQVEsRUFBRSxNQUFNLEtBQUs7QUFBQSxJQUN2QixFQUFFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBSyxFQUFFLE9BQU8sRUFBRSxDQUFDLEdBQUcsTUFBTSxJQUFJLEVBQUUsS0FBSztBQUFBLEVBQ2hFO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxpQkFBaUIsR0FBVyxHQUFXLE1BQXNCO0FBQzNFLFFBQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxlQUFlLG9CQUFvQixLQUFLLENBQUM7QUFDeEQsY0FBWSxvQkFBb0IsS0FBSyxHQUFHLENBQUMsSUFBSSxNQUFNLENBQUMsQ0FBQztBQUNyRCxRQUFNLE1BQU0sRUFBRSxPQUFPLE1BQU0sQ0FBQyxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQ3hDLElBQUUsT0FBTztBQUFBLElBQ1A7QUFBQSxJQUNBLEVBQUUsR0FBRyxHQUFHLElBQUk7QUFBQSxJQUNaLEVBQUUsR0FBRyxHQUFHLEtBQUs7QUFBQSxJQUNiLEVBQUUsTUFBTSxPQUFPLEtBQUssS0FBSyxLQUFLLElBQUksT0FBTyxFQUFFLENBQUMsR0FBRyxNQUFNLElBQUksSUFBSSxLQUFLO0FBQUEsRUFDcEU7QUFDQSxTQUFPO0FBQ1Q7OztBQ2xDTyxTQUFTLGNBQWNDLFNBQWdCLE9BQWUsS0FBc0I7QUFDakYsUUFBTSxPQUFPLFFBQVE7QUFDckIsUUFBTSxTQUFTLE1BQU0sS0FBSyxFQUFFLFFBQVEsTUFBTSxHQUFHLENBQUMsR0FBRyxNQUFNLE9BQU8sSUFBSSxLQUFLLElBQUssSUFBSSxLQUFLLEtBQUssSUFBSyxLQUFLLEVBQUU7QUFDdEcsUUFBTSxTQUFTLENBQUMsTUFBYyxLQUFLLElBQUssSUFBSSxLQUFLLE1BQU0sSUFBSSxTQUFVLEtBQUs7QUFDMUUsUUFBTSxPQUFPLENBQUMsTUFBZSxJQUFJLFNBQVMsSUFBSSxJQUFJLEtBQUssSUFBSyxJQUFJLEtBQUssTUFBTSxJQUFJLFNBQVUsS0FBSztBQUM5RixRQUFNLFdBQXFCLENBQUM7QUFDNUIsV0FBUyxJQUFJLEdBQUcsS0FBSyxNQUFNLEtBQUs7QUFDOUIsVUFBTSxPQUFPLElBQUksTUFBTSxJQUFJLElBQUk7QUFDL0IsYUFBUyxJQUFJLEdBQUcsSUFBSSxNQUFNLEtBQUs7QUFDN0IsWUFBTSxJQUFJLE9BQU8sT0FBTyxDQUFDO0FBQ3pCLGVBQVMsS0FBSyxPQUFPLElBQUksT0FBTyxJQUFJLENBQUMsR0FBRyxDQUFDLE9BQU8sSUFBSSxLQUFLLElBQUksQ0FBQyxDQUFDO0FBQUEsSUFDakU7QUFBQSxFQUNGO0FBQ0EsUUFBTSxZQUFzQixDQUFDO0FBQzdCLFdBQVMsSUFBSSxHQUFHLElBQUksT0FBTyxLQUFLO0FBQzlCLGFBQVMsSUFBSSxHQUFHLEtBQUssTUFBTSxLQUFLO0FBQzlCLFlBQU0sSUFBSyxPQUFPLENBQUMsSUFBSyxTQUFVLE1BQU0sS0FBSyxNQUFNLE9BQU8sSUFBSTtBQUM5RCxnQkFBVSxLQUFLLElBQUksT0FBTyxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksS0FBSyxJQUFJLENBQUMsQ0FBQztBQUFBLElBQ3BEO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0EsVUFBVUEsUUFBTyxPQUFPLFVBQVUsQ0FBQyxPQUFPLEdBQUcsTUFBTSxDQUFDLENBQUM7QUFBQSxJQUNyRCxXQUFXQSxRQUFPLE9BQU8sV0FBVyxDQUFDLE9BQU8sT0FBTyxHQUFHLENBQUMsQ0FBQztBQUFBLElBQ3hELFFBQVFBLFFBQU8sT0FBTyxRQUFRLENBQUMsS0FBSyxDQUFDO0FBQUEsRUFDdkM7QUFDRjtBQU1PLFNBQVMsS0FBSyxHQUFXLFNBQTBCO0FBQ3hELGNBQVksUUFBUSxLQUFLLEdBQUcsQ0FBQyxTQUFTLENBQUM7QUFDdkMsUUFBTSxPQUFPLFFBQVEsUUFBUTtBQUM3QixRQUFNLFNBQVMsS0FBSyxNQUFNLEVBQUUsT0FBTyxRQUFRLEdBQUcsSUFBSTtBQUNsRCxRQUFNQyxXQUFVLFFBQVEsS0FBSyxPQUFPLElBQUksQ0FBQztBQUN6QyxRQUFNLE1BQU0sRUFBRSxPQUFPLE1BQU0sQ0FBQyxRQUFRQSxRQUFPLENBQUM7QUFDNUMsSUFBRSxPQUFPO0FBQUEsSUFDUDtBQUFBLElBQ0EsRUFBRSxHQUFHLE9BQU8sUUFBUSxVQUFVLElBQUk7QUFBQSxJQUNsQyxFQUFFLFNBQVMsRUFBRSxNQUFNLFFBQVEsS0FBSyxRQUFRLEtBQUssTUFBTSxTQUFBQSxTQUFRO0FBQUEsSUFDM0QsRUFBRSxNQUFNLE9BQU8sS0FBSyxLQUFLLEtBQU0sVUFBVSxPQUFPLEtBQU0sRUFBRSxDQUFDLEdBQUcsTUFBTSxJQUFJLFNBQVMsT0FBTyxLQUFLO0FBQUEsRUFDN0Y7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLFNBQVMsR0FBbUI7QUFDMUMsUUFBTSxDQUFDLFFBQVFBLFFBQU8sSUFBSSxlQUFlLFlBQVksS0FBSyxDQUFDO0FBQzNELFFBQU0sT0FBT0EsV0FBVTtBQUN2QixRQUFNLE1BQU0sRUFBRSxPQUFPLE1BQU0sQ0FBQyxRQUFRLE1BQU0sQ0FBQyxDQUFDO0FBQzVDLElBQUUsT0FBTztBQUFBLElBQ1A7QUFBQSxJQUNBLEVBQUUsR0FBRyxJQUFJO0FBQUEsSUFDVCxFQUFFLFFBQVEsTUFBTSxTQUFBQSxTQUFRO0FBQUEsSUFDeEIsRUFBRSxNQUFNLE9BQU8sS0FBSyxLQUFLLEtBQU0sU0FBUyxPQUFRLEVBQUUsQ0FBQyxHQUFHLE1BQU0sS0FBSyxTQUFTLEtBQUs7QUFBQSxFQUNqRjtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsTUFBTSxVQUFrQixTQUEwQjtBQUNoRSxRQUFNLEVBQUUsT0FBTyxJQUFJLElBQUk7QUFDdkIsUUFBTSxPQUFPLFFBQVEsSUFBSTtBQUN6QixjQUFZLFNBQVMsWUFBWSxVQUFVLENBQUMsVUFBVSxNQUFNLENBQUMsQ0FBQztBQUM5RCxRQUFNLFNBQVMsU0FBUyxNQUFNLENBQUM7QUFDL0IsUUFBTSxNQUFNLFNBQVMsT0FBTyxNQUFNLEVBQUUsU0FBUyxLQUFLLEdBQUcsQ0FBQztBQUN0RCxXQUFTLE9BQU87QUFBQSxJQUNkO0FBQUEsSUFDQSxFQUFFLFVBQVUsT0FBTyxRQUFRLFdBQVcsUUFBUSxRQUFRLFFBQVEsSUFBSTtBQUFBLElBQ2xFLEVBQUUsUUFBUSxNQUFNLE9BQU8sSUFBSTtBQUFBLElBQzNCLEVBQUUsTUFBTSxPQUFPLEtBQUssS0FBSyxLQUFLLElBQUksT0FBTyxFQUFFLENBQUMsR0FBRyxNQUFNLElBQUksT0FBTyxPQUFPLEtBQUssS0FBSyxRQUFRLEdBQUcsSUFBSSxFQUFFO0FBQUEsRUFDcEc7QUFDQSxTQUFPO0FBQ1Q7OztBQzVGTyxJQUFNLE9BQU4sTUFBVztBQUFBLEVBQ1AsV0FBVyxvQkFBSSxJQUFZO0FBQUEsRUFFcEMsSUFBc0IsUUFBYztBQUNsQyxTQUFLLFNBQVMsSUFBSSxNQUFNO0FBQ3hCLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxRQUFRLFNBQXlCO0FBQy9CLGVBQVcsVUFBVSxRQUFTLEtBQUksS0FBSyxTQUFTLE9BQU8sTUFBTSxFQUFHLFFBQU8sUUFBUTtBQUFBLEVBQ2pGO0FBQUEsRUFFQSxVQUFnQjtBQUNkLFNBQUssS0FBSyxHQUFHLEtBQUssUUFBUTtBQUFBLEVBQzVCO0FBQ0Y7OztBQ0hPLFNBQVMseUJBQ2QsR0FDQSxRQUNBLE1BQ0EsRUFBRSxRQUFRLFNBQVMsY0FBYyxHQUN6QjtBQUNSLFFBQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxlQUFlLDRCQUE0QixLQUFLLENBQUM7QUFDaEUsY0FBWSw0QkFBNEIsVUFBVSxRQUFRLENBQUMsS0FBSyxHQUFHLEdBQUcsQ0FBQztBQUN2RSxRQUFNLENBQUMsVUFBVSxFQUFFLENBQUMsSUFBSSxPQUFPO0FBQy9CLGlCQUFlLDRCQUE0QixHQUFHLFFBQVE7QUFDdEQsY0FBWSw0QkFBNEIsUUFBUSxNQUFNLENBQUMsUUFBUSxDQUFDO0FBQ2hFLFFBQU0sU0FBUyxJQUFJLEtBQUssU0FBUyxJQUFJLFVBQVUsSUFBSTtBQUNuRCxRQUFNLE1BQU0sRUFBRSxPQUFPLE1BQU0sQ0FBQyxPQUFPLENBQUMsQ0FBQztBQUNyQyxJQUFFLE9BQU87QUFBQSxJQUNQO0FBQUEsSUFDQSxFQUFFLEdBQUcsUUFBUSxNQUFNLElBQUk7QUFBQSxJQUN2QixFQUFFLEdBQUcsR0FBRyxVQUFVLE9BQU8sR0FBRyxRQUFRLFFBQVE7QUFBQSxJQUM1QyxFQUFFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBSyxJQUFJLE9BQU8sRUFBRSxDQUFDLEdBQUcsTUFBTSxJQUFJLE9BQU8sRUFBRTtBQUFBLEVBQ3BFO0FBQ0EsU0FBTztBQUNUOzs7QUN4Qk8sSUFBTSxrQkFBTixNQUFzQjtBQUFBLEVBQ2xCO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFBWSxHQUFZLEdBQVcsR0FBVztBQUM1QyxTQUFLLFVBQVUsRUFBRSxPQUFPLGFBQWEsQ0FBQyxJQUFJLEdBQUcsQ0FBQyxDQUFDO0FBQy9DLFNBQUssUUFBUSxFQUFFLE9BQU8sV0FBVyxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDMUM7QUFBQSxFQUVBLFFBQVEsT0FBdUI7QUFDN0IsV0FBTyxPQUFPLE9BQU8sS0FBSyxTQUFTLEVBQUUsTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUFBLEVBQ3pEO0FBQ0Y7QUFHTyxJQUFNLGNBQU4sTUFBa0I7QUFBQSxFQUNkO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQ0UsR0FDQUMsT0FDQSxNQUNBLENBQUMsR0FBRyxHQUFHLENBQUMsR0FDUixHQUNBO0FBQ0EsU0FBSyxTQUFTLElBQUksZ0JBQWdCLEVBQUUsR0FBR0EsS0FBSSxHQUFHLEdBQUcsQ0FBQztBQUNsRCxTQUFLLFVBQVUsRUFBRSxLQUFLLE1BQU0sQ0FBQyxHQUFHLEdBQUcsQ0FBQyxDQUFDO0FBQ3JDLFNBQUssUUFBUSxFQUFFLE9BQU8sR0FBRyxJQUFJLFNBQVMsQ0FBQyxDQUFDLENBQUM7QUFBQSxFQUMzQztBQUFBO0FBQUEsRUFHQSxVQUFVLEdBQVcsT0FBZUMsT0FBMEI7QUFDNUQsV0FBTyxFQUFFLE9BQU8sTUFBTSxNQUFNLFdBQVcsR0FBR0EsT0FBTSxxQkFBcUIsR0FBRyxLQUFLLE9BQU8sUUFBUSxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDdEc7QUFBQTtBQUFBLEVBR0EsU0FBUyxHQUFXLFVBQXVCLENBQUMsR0FBVztBQUNyRCxVQUFNLEVBQUUsV0FBVyxFQUFFLElBQUk7QUFDekIsV0FBTyxPQUFPLEdBQUcsS0FBSyxTQUFTO0FBQUEsTUFDN0IsR0FBRztBQUFBLE1BQ0gsTUFBTSxLQUFLO0FBQUEsTUFDWCxTQUFVLFlBQVksS0FBSyxRQUFRLE9BQU8sS0FBTTtBQUFBLElBQ2xELENBQUM7QUFBQSxFQUNIO0FBQUEsRUFFQSxRQUFRLEdBQVcsT0FBZUEsT0FBa0IsVUFBdUIsQ0FBQyxHQUFXO0FBQ3JGLFdBQU8sRUFBRSxPQUFPLE1BQU0sTUFBTSxLQUFLLFNBQVMsS0FBSyxVQUFVLEdBQUcsT0FBT0EsS0FBSSxHQUFHLE9BQU8sQ0FBQztBQUFBLEVBQ3BGO0FBQ0Y7QUFHTyxJQUFNLGtCQUFOLE1BQU0saUJBQWdCO0FBQUEsRUFDM0IsT0FBZ0IsUUFBUTtBQUFBLEVBQ2Y7QUFBQSxFQUNBO0FBQUE7QUFBQSxFQUVBO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFBWSxHQUFZLEdBQVcsR0FBVyxHQUFXLFdBQVcsT0FBTztBQUN6RSxTQUFLLFNBQVMsSUFBSSxZQUFZLEdBQUcsU0FBUyxTQUFTLENBQUMsR0FBRyxHQUFHLENBQUMsR0FBRyxDQUFDO0FBQy9ELFNBQUssVUFBVSxJQUFJLFlBQVksR0FBRyxTQUFTLFNBQVMsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxHQUFHLENBQUM7QUFDaEUsU0FBSyxRQUFRLFdBQ1QsRUFBRSxRQUFRLEVBQUUsVUFBVSxRQUFRLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQyxHQUFHLE1BQU0sRUFBRSxPQUFPLGFBQWEsQ0FBQyxDQUFDLENBQUMsRUFBRSxJQUMzRTtBQUNKLFNBQUssWUFBWSxNQUFNLElBQUksT0FBTyxFQUFFLEtBQUssV0FBVyxDQUFDLEdBQUcsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUMvRDtBQUFBO0FBQUEsRUFHQSxRQUFRLEdBQVcsT0FBdUI7QUFDeEMsV0FBTyxFQUFFLE9BQU8sTUFBTSxNQUFNO0FBQzFCLFlBQU1BLFFBQU8sRUFBRSxPQUFPLGlCQUFnQixNQUFNO0FBQzVDLFVBQUksSUFBSSxLQUFLLE9BQU8sVUFBVSxHQUFHLE9BQU9BLEtBQUk7QUFDNUMsVUFBSSxLQUFLLE9BQU87QUFDZCxjQUFNLEVBQUUsUUFBUSxLQUFLLElBQUksS0FBSztBQUM5QixZQUFJLHlCQUF5QixHQUFHLFFBQVEsTUFBTSxFQUFFLFFBQVEsR0FBRyxTQUFTLEdBQUcsZUFBZSxFQUFFLENBQUM7QUFBQSxNQUMzRjtBQUNBLFlBQU0sSUFBSSxLQUFLLE9BQU8sU0FBUyxDQUFDO0FBRWhDLFlBQU0sV0FBVyxLQUFLLFlBQVksT0FBTyxHQUFHLEtBQUssU0FBUyxJQUFJO0FBQzlELGFBQU8sS0FBSyxRQUFRLFFBQVEsR0FBRyxPQUFPQSxPQUFNO0FBQUEsUUFDMUMsVUFBVTtBQUFBLFFBQ1YsZUFBZSxLQUFLLFFBQVEsSUFBSTtBQUFBLFFBQ2hDLE1BQU0sS0FBSztBQUFBLE1BQ2IsQ0FBQztBQUFBLElBQ0gsQ0FBQztBQUFBLEVBQ0g7QUFDRjs7O0FDdEZPLElBQU0sZ0JBQU4sTUFBb0I7QUFBQSxFQUNoQjtBQUFBLEVBUVQsWUFBWSxHQUFZLEdBQVcsR0FBVyxXQUE4QixHQUFXO0FBQ3JGLFNBQUssVUFBVSxVQUFVLElBQUksQ0FBQyxVQUFVLE9BQU87QUFBQSxNQUM3QztBQUFBLE1BQ0EsT0FBTyxJQUFJLFlBQVksR0FBRyxVQUFVLENBQUMsSUFBSSxVQUFVLENBQUMsSUFBSSxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsQ0FBQztBQUFBLE1BQ3BFLFFBQVEsSUFBSSxZQUFZLEdBQUcsVUFBVSxDQUFDLElBQUksVUFBVSxDQUFDLElBQUksQ0FBQyxHQUFHLEdBQUcsQ0FBQyxHQUFHLENBQUM7QUFBQSxNQUNyRSxRQUFRLEVBQUUsT0FBTyxVQUFVLENBQUMsSUFBSSxDQUFDLEdBQUcsR0FBRyxDQUFDLENBQUMsRUFBRSxRQUFRLENBQUMsQ0FBQyxDQUFDO0FBQUEsTUFDdEQsUUFBUSxFQUFFLE9BQU8sVUFBVSxDQUFDLElBQUksQ0FBQyxHQUFHLEdBQUcsQ0FBQyxDQUFDLEVBQUUsUUFBUSxDQUFDLENBQUMsQ0FBQztBQUFBLElBQ3hELEVBQUU7QUFBQSxFQUNKO0FBQUE7QUFBQSxFQUdBLFFBQVEsR0FBVyxPQUF1QjtBQUN4QyxXQUFPLEVBQUUsT0FBTyxNQUFNLE1BQU07QUFDMUIsVUFBSSxJQUFJO0FBQ1IsaUJBQVcsRUFBRSxVQUFVLE9BQU8sUUFBUSxRQUFRLE9BQU8sS0FBSyxLQUFLLFNBQVM7QUFDdEUsY0FBTSxJQUFJLE1BQU0sUUFBUSxHQUFHLE9BQU8sRUFBRSxPQUFPLE9BQU8sR0FBRyxFQUFFLFNBQVMsQ0FBQztBQUNqRSxZQUFJLE9BQU8sUUFBUSxHQUFHLE9BQU8sRUFBRSxPQUFPLE9BQU8sR0FBRyxFQUFFLFVBQVUsRUFBRSxDQUFDO0FBQUEsTUFDakU7QUFDQSxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQUEsRUFDSDtBQUNGO0FBV08sSUFBTSxZQUFOLE1BQWdCO0FBQUEsRUFDWjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUFZLEdBQVksUUFBd0IsR0FBVztBQUN6RCxVQUFNLEVBQUUsZ0JBQWdCLE9BQU8saUJBQWlCLE9BQU8sb0JBQW9CLElBQUksSUFBSTtBQUNuRixTQUFLLFdBQVcsY0FBYyxFQUFFLFFBQVEsT0FBTyxHQUFHO0FBQ2xELE1BQUUsSUFBSSxLQUFLLFNBQVMsVUFBVSxLQUFLLFNBQVMsV0FBVyxLQUFLLFNBQVMsTUFBTTtBQUMzRSxVQUFNLFVBQVUsT0FBTztBQUN2QixTQUFLLFVBQVUsTUFBTSxJQUFJLENBQUMsTUFBTSxNQUFhO0FBQzNDLFlBQU1DLEtBQUksT0FBTywyQkFBMkIsTUFBTSxJQUFJO0FBQ3RELFlBQU0sU0FBUyxPQUFPLHNCQUFzQixDQUFDO0FBRTdDLFlBQU0sU0FBUyxNQUFNLE1BQU0sSUFBSSxDQUFDLEVBQUUsT0FBTyxDQUFDLFNBQVMsTUFBTSxVQUFVLEdBQUcsQ0FBQztBQUN2RSxZQUFNLE9BQU8sTUFBTSxNQUFNLFNBQVM7QUFDbEMsYUFBTztBQUFBLFFBQ0w7QUFBQSxRQUNBO0FBQUEsUUFDQSxJQUFJO0FBQUEsVUFDRixRQUFRLEVBQUUsY0FBYyxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUlBLElBQUdBLElBQUcsTUFBTSxHQUFHLElBQUk7QUFBQSxVQUM1RCxNQUFNLEVBQUUsT0FBTyxPQUFPLENBQUMsU0FBUyxDQUFDQSxFQUFDLENBQUM7QUFBQSxRQUNyQztBQUFBLFFBQ0EsV0FBVztBQUFBLFVBQ1QsUUFBUSxFQUFFLEtBQUssZUFBZSxDQUFDLElBQUksQ0FBQ0EsSUFBRyxRQUFRLEdBQUcsT0FBTyxJQUFJLElBQUksTUFBTSxDQUFDO0FBQUEsVUFDeEUsTUFBTSxFQUFFLE9BQU8sZUFBZSxDQUFDLFNBQVMsQ0FBQ0EsRUFBQyxDQUFDO0FBQUEsVUFDM0M7QUFBQSxVQUNBLFNBQVMsT0FBTyxJQUFJLEtBQUssS0FBSyxTQUFTLENBQUM7QUFBQSxRQUMxQztBQUFBLFFBQ0EsWUFBWSxJQUFJLGNBQWMsRUFBRSxHQUFHLGFBQWEsQ0FBQyxHQUFHQSxJQUFHLE9BQU8sS0FBSyxHQUFHLENBQUMsR0FBRyxHQUFHLENBQUMsR0FBRyxDQUFDO0FBQUEsUUFDbEYsUUFBUSxRQUFRLElBQUksQ0FBQyxHQUFHLE1BQU07QUFDNUIsZ0JBQU0sWUFBWSxPQUFPLHdCQUF3QixDQUFDLEtBQUssQ0FBQyxHQUFHLEdBQUcsQ0FBQztBQUMvRCxpQkFBTyxJQUFJLGNBQWMsRUFBRSxHQUFHLGFBQWEsSUFBSSxRQUFRLFNBQVMsQ0FBQyxHQUFHQSxJQUFHLEdBQUcsV0FBVyxDQUFDO0FBQUEsUUFDeEYsQ0FBQztBQUFBLE1BQ0g7QUFBQSxJQUNGLENBQUM7QUFDRCxVQUFNLElBQUksT0FBTywyQkFBMkIsS0FBSyxNQUFNO0FBQ3ZELFNBQUssUUFBUTtBQUFBLE1BQ1gsUUFBUSxFQUFFLEtBQUssYUFBYSxDQUFDLFFBQVEsR0FBRyxHQUFHLENBQUMsQ0FBQztBQUFBLE1BQzdDLE1BQU0sRUFBRSxPQUFPLGtCQUFrQixDQUFDLFFBQVEsQ0FBQyxDQUFDO0FBQUEsSUFDOUM7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLElBQUksZ0JBQXdCO0FBQzFCLFdBQU8sS0FBSyxRQUFRLE9BQU8sQ0FBQyxTQUFTLEVBQUUsS0FBSyxNQUFNLFVBQVUsTUFBTSxLQUFLLFNBQVMsR0FBRztBQUFBLEVBQ3JGO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLE1BQU0sUUFDSixHQUNBLFFBQ0EsT0FDQSxFQUFFLE1BQU0sTUFBTTtBQUFBLEVBQUMsR0FBRyxRQUFRLFlBQVk7QUFBQSxFQUFDLEVBQUUsSUFBc0IsQ0FBQyxHQUMvQztBQUNqQixVQUFNLE9BQU8sSUFBSSxLQUFLO0FBQ3RCLFFBQUk7QUFDRixZQUFNLE1BQU0sS0FBSyxJQUFJLEtBQUssUUFBUSxLQUFLLFFBQVEsQ0FBQztBQUNoRCxVQUFJLE9BQU8sR0FBRztBQUNkLFVBQUksSUFBSTtBQUNSLGlCQUFXLEtBQUssS0FBSyxRQUFRLEtBQUssR0FBRztBQUNuQyxjQUFNLFNBQVM7QUFDZixjQUFNLFFBQVEsS0FBSyxJQUFJLEtBQUssT0FBTyxHQUFHLEtBQUssT0FBTyxHQUFHLENBQUM7QUFDdEQsY0FBTSxNQUFNO0FBQ1osWUFBSSxLQUFLLElBQUksS0FBSyxVQUFVLEdBQUcsUUFBUSxPQUFPLEdBQUcsQ0FBQztBQUNsRCxhQUFLLEtBQUssUUFBUSxLQUFLO0FBQ3ZCLGNBQU0sUUFBUTtBQUNkLGNBQU0sUUFBUSxLQUFLLFFBQVEsQ0FBQyxFQUFHO0FBQy9CLG1CQUFXLENBQUMsR0FBRyxLQUFLLEtBQUssTUFBTSxRQUFRLEdBQUc7QUFDeEMsZ0JBQU0sT0FBTyxNQUFNLE1BQU0sU0FBUyxJQUFJLElBQUksTUFBTSxTQUFTO0FBQ3pELGdCQUFNLE1BQU0sTUFBTSxJQUFJLE9BQU87QUFDN0IsY0FBSSxLQUFLLElBQUksTUFBTSxLQUFLLE1BQU0sUUFBUSxPQUFPLEtBQUssR0FBRyxJQUFJLENBQUM7QUFDMUQsY0FBSSxJQUFLLE1BQUssS0FBSyxHQUFHO0FBQ3RCLGdCQUFNLE1BQU07QUFBQSxRQUNkO0FBQ0EsYUFBSyxLQUFLLEtBQUs7QUFDZixZQUFJLFNBQVMsQ0FBQyxJQUFJLENBQUM7QUFBQSxNQUNyQjtBQUNBLGFBQU8sS0FBSyxNQUFNLEdBQUcsR0FBRztBQUFBLElBQzFCLFVBQUU7QUFDQSxXQUFLLFFBQVE7QUFBQSxJQUNmO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxTQUFTLEdBQVcsUUFBZ0IsT0FBcUI7QUFDdkQsVUFBTSxNQUFNLEtBQUssUUFBUSxLQUFLLFFBQVE7QUFDdEMsVUFBTSxNQUFNLEtBQUssUUFBUSxPQUFPLENBQUMsR0FBRyxFQUFFLFFBQUFDLFFBQU8sR0FBRyxNQUFNO0FBQ3BELFlBQU0sSUFBSSxLQUFLO0FBQUEsUUFDYjtBQUFBLFFBQ0E7QUFBQSxRQUNBLEtBQUssT0FBTyxHQUFHLEtBQUssT0FBTyxNQUFNO0FBQUEsUUFBQyxDQUFDO0FBQUEsUUFDbkMsTUFBTTtBQUFBLFFBQUM7QUFBQSxNQUNUO0FBQ0EsYUFBT0EsUUFBTyxPQUFPLENBQUMsS0FBb0IsVUFBVSxNQUFNLEtBQUssTUFBTSxRQUFRLEdBQUcsS0FBSyxHQUFHLENBQUMsR0FBRyxJQUFJO0FBQUEsSUFDbEcsR0FBRyxDQUFDO0FBQ0osU0FBSyxNQUFNLEtBQUssTUFBTTtBQUFBLElBQUMsQ0FBQztBQUFBLEVBQzFCO0FBQUE7QUFBQSxFQUdBLE9BQU8sR0FBVyxLQUFhLE9BQWUsS0FBa0I7QUFDOUQsV0FBTyxJQUFJLE9BQU8sTUFBTSxNQUFNO0FBQzVCLFlBQU0sRUFBRSxXQUFXLFdBQVcsSUFBSSxLQUFLLFFBQVEsQ0FBQztBQUNoRCxZQUFNLFFBQVEsT0FBTyxLQUFLLFVBQVUsUUFBUSxTQUFTO0FBQ3JELFVBQUksY0FBYyxDQUFDLElBQUksS0FBSztBQUM1QixZQUFNLElBQUksV0FBVyxRQUFRLE9BQU8sS0FBSztBQUN6QyxVQUFJLGFBQWEsQ0FBQyxJQUFJLENBQUM7QUFDdkIsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsVUFBVSxHQUFXLEdBQVcsT0FBZSxLQUFrQjtBQUMvRCxXQUFPLEVBQUUsT0FBTyxNQUFNLE1BQU07QUFDMUIsWUFBTSxFQUFFLE1BQU0sUUFBUSxHQUFHLElBQUksS0FBSyxRQUFRLENBQUM7QUFDM0MsWUFBTSxXQUFXLFNBQVMsUUFBUTtBQUNsQyxZQUFNLElBQUksZ0JBQWdCLFdBQVcsR0FBRyxFQUFFLE9BQU8sSUFBSSxDQUFDLEdBQUcsR0FBRyxRQUFRLFFBQVEsRUFBRSxNQUFNLEdBQUcsTUFBTSxRQUFRLENBQUM7QUFDdEcsVUFBSSxPQUFPLENBQUMsSUFBSSxDQUFDO0FBQ2pCLGFBQU8sTUFBTSxLQUFLLFFBQVEsU0FBUyxJQUFJLGlCQUFpQixHQUFHLE9BQU8sQ0FBQyxJQUFJLElBQUksR0FBRyxLQUFLO0FBQUEsSUFDckYsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsTUFBTSxHQUFXLEtBQWtCO0FBQ2pDLFdBQU8sRUFBRSxPQUFPLE1BQU0sTUFBTTtBQUMxQixZQUFNLEVBQUUsUUFBUSxLQUFLLElBQUksS0FBSztBQUM5QixZQUFNLElBQUksT0FBTyxXQUFXLEdBQUcsRUFBRSxPQUFPLEtBQUssQ0FBQyxHQUFHLFFBQVEsRUFBRSxNQUFNLFNBQVMsRUFBRSxDQUFDO0FBQzdFLFVBQUksYUFBYSxDQUFDO0FBQ2xCLGFBQU8sTUFBTSxTQUFTLENBQUMsR0FBRyxLQUFLLFFBQVE7QUFBQSxJQUN6QyxDQUFDO0FBQUEsRUFDSDtBQUNGO0FBUUEsU0FBUyxNQUFNLEtBQW9CLE1BQWMsTUFBc0I7QUFDckUsTUFBSSxDQUFDLElBQUssUUFBTztBQUNqQixRQUFNLElBQUksSUFBSSxLQUFLLE1BQU0sSUFBSTtBQUM3QixPQUFLLFFBQVE7QUFDYixTQUFPO0FBQ1Q7OztBQ3pNQTtBQU1PLFNBQVMsYUFBYSxRQUFzQixTQUFpQixPQUE2QjtBQUMvRixRQUFNLE9BQU8sSUFBSSxhQUFhLE9BQU8sU0FBUyxPQUFPO0FBQ3JELFNBQU8sUUFBUSxDQUFDLE9BQU8sTUFBTyxLQUFLLEtBQUssTUFBTSxJQUFJLE9BQU8sQ0FBQyxLQUFNLEtBQUssSUFBSSxLQUFLLElBQUksQ0FBQyxLQUFLLEVBQUc7QUFDM0YsU0FBTyxLQUFLLElBQUksQ0FBQyxRQUFRLE1BQU0sS0FBSztBQUN0QztBQUdPLFNBQVMsZUFBZSxNQUE4QjtBQUMzRCxTQUFPLENBQUMsR0FBRyxJQUFJLEVBQUUsSUFBSSxDQUFDLFFBQVE7QUFDNUIsUUFBSSxDQUFDLE9BQU8sU0FBUyxHQUFHLEdBQUc7QUFDekIsWUFBTSxJQUFJO0FBQUEsUUFDUjtBQUFBLFFBQ0EseUJBQXlCLEdBQUc7QUFBQSxNQUM5QjtBQUFBLElBQ0Y7QUFDQSxVQUFNLE9BQU8sS0FBSyxNQUFNLEdBQUc7QUFDM0IsVUFBTSxPQUFPLE1BQU07QUFDbkIsVUFBTSxVQUFVLE9BQU8sT0FBUSxTQUFTLE9BQU8sT0FBTyxNQUFNLElBQUssT0FBTyxJQUFJO0FBQzVFLFdBQU8sS0FBSyxJQUFJLEdBQUcsT0FBTztBQUFBLEVBQzVCLENBQUM7QUFDSDtBQUdPLFNBQVMsYUFBYSxXQUEyQztBQUN0RSxTQUFPLFlBQVksS0FBSyxVQUFVLFFBQVEsQ0FBQyxRQUFRLFVBQVUsSUFBSSxNQUFjLE1BQU0sRUFBRSxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQ3JHOzs7QUNkTyxTQUFTLGtCQUFrQixHQUFXLFNBQThCO0FBQ3pFLFFBQU0sRUFBRSxRQUFBQyxRQUFPLElBQUk7QUFDbkIsUUFBTSxDQUFDLENBQUMsSUFBSSxlQUFlLHFCQUFxQixLQUFLLENBQUM7QUFDdEQsUUFBTSxJQUFJLFFBQVEsTUFBTSxNQUFNLENBQUMsSUFBSztBQUNwQyxjQUFZLHFCQUFxQixRQUFRLFFBQVEsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQzlELFNBQU9BLFFBQU8sTUFBTSxNQUFNO0FBQ3hCLFVBQU0sUUFBUSxPQUFPLEdBQUcsUUFBUSxPQUFPLEVBQUUsTUFBTSxRQUFRLEtBQUssQ0FBQztBQUM3RCxVQUFNLE1BQU1BLFFBQU8sTUFBTSxDQUFDLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFDbkMsVUFBTSxRQUFRQSxRQUFPLE9BQU8sVUFBVSxhQUFhLElBQUk7QUFDdkQsVUFBTSxPQUFPQSxRQUFPO0FBQUEsTUFBTyxNQUN6QkEsUUFBTztBQUFBLFFBQ0w7QUFBQSxRQUNBLEVBQUUsT0FBTyxNQUFNLFFBQVEsVUFBVSxRQUFRLE9BQU8sUUFBUSxPQUFPLElBQUk7QUFBQSxRQUNuRSxFQUFFLEdBQUcsRUFBRTtBQUFBLFFBQ1A7QUFBQSxVQUNFLE1BQU0sQ0FBQyxLQUFLLEtBQU0sSUFBSSxRQUFTLEdBQUcsR0FBRyxDQUFDO0FBQUEsVUFDdEMsV0FBVyxFQUFFLFFBQVEsUUFBUSxVQUFVLFFBQVEsTUFBTTtBQUFBLFVBQ3JELE1BQU0sS0FBSyxJQUFJO0FBQUEsUUFDakI7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFNBQUssT0FBTyxDQUFDO0FBQ2IsV0FBTztBQUFBLEVBQ1QsQ0FBQztBQUNIOzs7QUM3QkEsSUFBTUMsT0FBTTtBQUdMLElBQU1DLGVBQU4sTUFBa0I7QUFBQSxFQUNkO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUNFLEdBQ0EsUUFDQTtBQUNBLFVBQU0sRUFBRSxZQUFZLEdBQUcsU0FBUyxTQUFTLDBCQUEwQixFQUFFLElBQUk7QUFDekUsU0FBSyxZQUFZO0FBQ2pCLFNBQUssU0FBUyxFQUFFLE1BQU0sb0JBQW9CLENBQUMsU0FBUyxDQUFDLENBQUM7QUFDdEQsU0FBSyxPQUFPLE1BQU0sS0FBSyxFQUFFLFFBQVEsUUFBUSxHQUFHLENBQUMsR0FBRyxNQUFNO0FBQ3BELFlBQU0sUUFBUSxFQUFFLEdBQUcsT0FBTyxDQUFDO0FBQzNCLGFBQU87QUFBQSxRQUNMLFFBQVEsTUFBTSxLQUFLLEtBQUssQ0FBQyxHQUFHLEdBQUcsQ0FBQyxDQUFDO0FBQUEsUUFDakMsTUFBTSxNQUFNLE9BQU8sVUFBVSxDQUFDLENBQUMsQ0FBQztBQUFBLFFBQ2hDLE9BQU8sTUFBTSxPQUFPLFdBQVcsQ0FBQyxDQUFDLENBQUM7QUFBQSxRQUNsQyxNQUFNLE1BQU0sT0FBTyxVQUFVLENBQUMsQ0FBQyxDQUFDO0FBQUEsUUFDaEMsVUFBVSxJQUFJLEtBQUs7QUFBQSxNQUNyQjtBQUFBLElBQ0YsQ0FBQztBQUNELFNBQUssUUFBUSxFQUFFLEdBQUcsTUFBTSxFQUFFLEtBQUssR0FBRyxJQUFJLENBQUM7QUFBQSxFQUN6QztBQUFBO0FBQUEsRUFHQSxRQUFRLEtBQW9CLE1BQVcsTUFBTTtBQUFBLEVBQUMsR0FBVztBQUN2RCxXQUFPLElBQUksT0FBTyxNQUFNLE1BQU07QUFDNUIsVUFBSSxJQUFJLFVBQVUsS0FBSyxLQUFLLFFBQVEsS0FBSyxTQUFTO0FBQ2xELFdBQUssS0FBSyxRQUFRLENBQUMsRUFBRSxRQUFRLE1BQU0sT0FBTyxNQUFNLFFBQVEsR0FBRyxNQUFNO0FBQy9ELFlBQUksVUFBVSxPQUFPLEdBQUcsUUFBUSxFQUFFLE1BQU0sUUFBUSxDQUFDLEdBQUcsT0FBTyxNQUFNLEVBQUUsS0FBS0QsTUFBSyxPQUFPLElBQUksQ0FBQztBQUN6RixZQUFJLFdBQVcsQ0FBQyxJQUFJLENBQUM7QUFBQSxNQUN2QixDQUFDO0FBQ0QsYUFBTyxrQkFBa0IsR0FBRyxLQUFLLEtBQUs7QUFBQSxJQUN4QyxDQUFDO0FBQUEsRUFDSDtBQUNGO0FBR08sSUFBTSxrQkFBTixNQUFzQjtBQUFBLEVBQ2xCO0FBQUEsRUFFVCxZQUFZLEdBQVksR0FBVyxHQUFXLFFBQWdCO0FBQzVELFNBQUssVUFBVSxNQUFNLEtBQUssRUFBRSxRQUFRLE9BQU8sR0FBRyxDQUFDLEdBQUcsT0FBTztBQUFBLE1BQ3ZELE1BQU0sRUFBRSxHQUFHLFNBQVMsSUFBSSxDQUFDLEVBQUUsS0FBSyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQUEsTUFDNUMsTUFBTSxJQUFJLGdCQUFnQixFQUFFLEdBQUcsU0FBUyxJQUFJLElBQUksQ0FBQyxHQUFHLEdBQUcsQ0FBQztBQUFBLElBQzFELEVBQUU7QUFBQSxFQUNKO0FBQUE7QUFBQSxFQUdBLFFBQVEsTUFBYyxPQUF1QjtBQUMzQyxXQUFPLEtBQUssT0FBTyxNQUFNLE1BQU07QUFDN0IsVUFBSSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEtBQUssQ0FBQztBQUM1QixpQkFBVyxFQUFFLE1BQUFFLE9BQU0sTUFBQUMsTUFBSyxLQUFLLEtBQUssU0FBUztBQUN6QyxjQUFNLElBQUksa0JBQWtCLGtCQUFrQixHQUFHRCxLQUFJLEdBQUdDLE1BQUssUUFBUSxLQUFLLEdBQUcsRUFBRSxLQUFLSCxLQUFJLENBQUM7QUFDekYsWUFBSSxPQUFPLENBQUMsR0FBRyxLQUFLLENBQUM7QUFBQSxNQUN2QjtBQUNBLGFBQU87QUFBQSxJQUNULENBQUM7QUFBQSxFQUNIO0FBQ0Y7QUFHQSxJQUFNLFNBQU4sTUFBYTtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksR0FBWSxNQUFrQixHQUFXLEdBQVc7QUFDOUQsVUFBTUksVUFBUyxFQUFFLEdBQUcsSUFBSTtBQUN4QixTQUFLLFFBQVE7QUFDYixTQUFLLFVBQVU7QUFBQSxNQUNiLElBQUksZ0JBQWdCQSxRQUFPLEdBQUcsQ0FBQyxHQUFHLEdBQUcsR0FBRyxDQUFDO0FBQUEsTUFDekMsSUFBSSxnQkFBZ0JBLFFBQU8sR0FBRyxDQUFDLEdBQUcsR0FBRyxJQUFJLEdBQUcsR0FBRyxJQUFJO0FBQUEsTUFDbkQsSUFBSSxnQkFBZ0JBLFFBQU8sR0FBRyxDQUFDLEdBQUcsSUFBSSxHQUFHLElBQUksR0FBRyxDQUFDO0FBQUEsSUFDbkQ7QUFDQSxTQUFLLFVBQVUsRUFBRSxLQUFLLEdBQUcsSUFBSSxTQUFTLENBQUMsR0FBRyxJQUFJLEdBQUcsQ0FBQyxDQUFDO0FBQ25ELFNBQUssUUFBUSxFQUFFLE9BQU8sR0FBRyxJQUFJLGNBQWMsQ0FBQyxDQUFDLENBQUM7QUFBQSxFQUNoRDtBQUFBO0FBQUEsRUFHQSxRQUFRLEdBQVcsT0FBZSxLQUFrQjtBQUNsRCxXQUFPLEVBQUUsT0FBTyxNQUFNLE1BQU07QUFDMUIsVUFBSSxJQUFJO0FBQ1IsV0FBSyxRQUFRLFFBQVEsQ0FBQyxPQUFPLE1BQU07QUFDakMsWUFBSSxNQUFNLFFBQVEsR0FBRyxLQUFLO0FBQzFCLFlBQUksR0FBRyxLQUFLLEtBQUssSUFBSSxDQUFDLElBQUksQ0FBQztBQUFBLE1BQzdCLENBQUM7QUFDRCxZQUFNLElBQUksT0FBTyxHQUFHLEtBQUssU0FBUyxFQUFFLE1BQU0sS0FBSyxNQUFNLENBQUM7QUFDdEQsYUFBTyxFQUFFLFFBQVEsQ0FBQyxFQUFFLElBQUksQ0FBQztBQUFBLElBQzNCLENBQUM7QUFBQSxFQUNIO0FBQ0Y7QUFHTyxJQUFNLG1CQUFOLE1BQXVCO0FBQUEsRUFDbkI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksR0FBWSxRQUFnRjtBQUN0RyxVQUFNLEVBQUUsWUFBWSxHQUFHLFdBQVcsR0FBRyxTQUFTLFFBQVEsSUFBSTtBQUMxRCxTQUFLLFdBQVcsSUFBSSxnQkFBZ0IsRUFBRSxHQUFHLGNBQWMsR0FBRyxHQUFHLEdBQUcsT0FBTztBQUN2RSxTQUFLLFFBQVEsRUFBRSxHQUFHLE1BQU0sRUFBRSxLQUFLLElBQUksR0FBRyxJQUFJLENBQUM7QUFDM0MsU0FBSyxVQUFVLEVBQUUsT0FBTyxxQ0FBcUMsQ0FBQyxTQUFTLENBQUMsQ0FBQztBQUN6RSxTQUFLLGNBQWMsRUFBRSxPQUFPLG1DQUFtQyxDQUFDLE9BQU8sQ0FBQztBQUN4RSxTQUFLLFVBQVUsRUFBRSxHQUFHLFFBQVEsRUFBRSxLQUFLLElBQUksR0FBRyxJQUFJLENBQUM7QUFDL0MsU0FBSyxNQUFNLElBQUksT0FBTyxHQUFHLE1BQU0sR0FBRyxDQUFDO0FBQ25DLFNBQUssS0FBSyxJQUFJLE9BQU8sR0FBRyxLQUFLLEdBQUcsQ0FBQztBQUFBLEVBQ25DO0FBQUE7QUFBQSxFQUdBLFVBQVUsTUFBYyxPQUFlLE1BQVcsTUFBTTtBQUFBLEVBQUMsR0FBa0M7QUFDekYsV0FBTyxLQUFLLE9BQU8sTUFBTSxNQUFNO0FBQzdCLFlBQU0sSUFBSSxLQUFLLFNBQVMsUUFBUSxNQUFNLEtBQUs7QUFDM0MsWUFBTSxJQUFJLGtCQUFrQixHQUFHLEtBQUssS0FBSztBQUN6QyxVQUFJLGlCQUFpQixDQUFDO0FBQ3RCLGFBQU8sRUFBRSxHQUFHLFFBQVEsT0FBTyxHQUFHLEtBQUssU0FBUyxFQUFFLE1BQU0sS0FBSyxZQUFZLENBQUMsRUFBRTtBQUFBLElBQzFFLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLE9BQU8sR0FBVyxRQUF1QixPQUFlLE1BQVcsTUFBTTtBQUFBLEVBQUMsR0FBOEI7QUFDdEcsV0FBTyxFQUFFLE9BQU8sTUFBTSxNQUFNO0FBQzFCLFlBQU0sSUFBSSxrQkFBa0IsV0FBVyxHQUFHLE1BQU0sR0FBRyxLQUFLLE9BQU87QUFDL0QsVUFBSSxVQUFVLENBQUM7QUFDZixhQUFPLEVBQUUsSUFBSSxLQUFLLElBQUksUUFBUSxHQUFHLE9BQU8sR0FBRyxHQUFHLEdBQUcsS0FBSyxHQUFHLFFBQVEsR0FBRyxPQUFPLEdBQUcsRUFBRTtBQUFBLElBQ2xGLENBQUM7QUFBQSxFQUNIO0FBQ0Y7OztBQ25KQTs7O0FDREE7QUFLQSxJQUFNLGNBQWMsTUFBTTtBQUUxQixJQUFNLGtCQUFrQixNQUFNO0FBb0I5QixlQUFzQixjQUNwQkMsU0FDQSxNQUNBLFlBQ0EsUUFDZTtBQUNmLFFBQU1DLFFBQU8sb0JBQUksSUFBYztBQUMvQixRQUFNLFFBQVEsS0FBSyxRQUFRLENBQUMsUUFBUTtBQUNsQyxVQUFNLFdBQVcsSUFBSSxTQUFTRCxTQUFRLEdBQUc7QUFDekMsV0FBTyxJQUFJLE1BQU0sSUFBSSxDQUFDLEdBQUcsVUFBVSxFQUFFLFVBQVUsTUFBTSxRQUFRLElBQUksTUFBTSxJQUFJLEVBQUcsT0FBTyxFQUFFO0FBQUEsRUFDekYsQ0FBQztBQUNELFFBQU0sUUFBUSxNQUFNLE9BQU8sQ0FBQyxLQUFLLEVBQUUsT0FBTyxNQUFNLE1BQU0sT0FBTyxRQUFRLENBQUM7QUFDdEUsUUFBTSxRQUFRLElBQUk7QUFBQSxJQUNoQixDQUFDLEdBQUcsSUFBSSxJQUFJLE1BQU0sSUFBSSxDQUFDLEVBQUUsT0FBTyxNQUFNLE9BQU8sTUFBTSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsUUFBUSxNQUFNLENBQUMsUUFBUSxDQUFDLENBQUM7QUFBQSxFQUN2RjtBQUNBLFFBQU07QUFBQSxJQUNKLENBQUMsR0FBRyxNQUFNLE1BQU0sSUFBSSxFQUFFLE9BQU8sTUFBTSxJQUFLLE1BQU0sSUFBSSxFQUFFLE9BQU8sTUFBTSxLQUFNLEVBQUUsT0FBTyxTQUFTLEVBQUUsT0FBTztBQUFBLEVBQ3BHO0FBQ0EsUUFBTSxTQUFTLElBQUksT0FBTyxNQUFNO0FBQ2hDLE1BQUksU0FBUztBQUNiLE1BQUksVUFBVTtBQUNkLE1BQUk7QUFDRixlQUFXLEVBQUUsVUFBVSxNQUFNLE9BQU8sS0FBSyxPQUFPO0FBQzlDLE1BQUFDLE1BQUssSUFBSSxRQUFRO0FBQ2pCLGVBQVMsS0FBSyxHQUFHLEtBQUssT0FBTyxRQUFRLE1BQU0sYUFBYTtBQUN0RCxjQUFNLFFBQVEsTUFBTSxPQUFPO0FBQUEsVUFDekIsT0FBTztBQUFBLFVBQ1AsT0FBTyxTQUFTO0FBQUEsVUFDaEIsS0FBSyxJQUFJLGFBQWEsT0FBTyxTQUFTLEVBQUU7QUFBQSxRQUMxQztBQUNBLGlCQUFTLElBQUksTUFBTSxJQUFJLEtBQUs7QUFDNUIsa0JBQVUsTUFBTTtBQUNoQixxQkFBYSxFQUFFLE9BQU8sUUFBUSxRQUFRLE1BQU0sQ0FBQztBQUFBLE1BQy9DO0FBQ0EsVUFBSSxTQUFTLFNBQVMsSUFBSSxFQUFHLENBQUFBLE1BQUssT0FBTyxRQUFRO0FBQ2pELFVBQUksU0FBUyxVQUFVLGlCQUFpQjtBQUN0QyxjQUFNRCxRQUFPLE9BQU8sTUFBTTtBQUMxQixrQkFBVTtBQUFBLE1BQ1o7QUFBQSxJQUNGO0FBQ0EsVUFBTUEsUUFBTyxPQUFPLE1BQU07QUFBQSxFQUM1QixVQUFFO0FBQ0EsSUFBQUMsTUFBSyxRQUFRLENBQUMsYUFBYSxTQUFTLFFBQVEsQ0FBQztBQUFBLEVBQy9DO0FBQ0EsRUFBQUQsUUFBTyxLQUFLO0FBQ2Q7QUFHQSxJQUFNLFdBQU4sTUFBZTtBQUFBLEVBQ0o7QUFBQSxFQUNBO0FBQUEsRUFDQSxXQUFxQixDQUFDO0FBQUEsRUFDdEI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ1QsT0FBNkI7QUFBQSxFQUU3QixZQUFZQSxTQUFnQixLQUFnQjtBQUMxQyxTQUFLLFVBQVVBO0FBQ2YsU0FBSyxPQUFPO0FBQ1osU0FBSyxXQUFXLElBQUksSUFBSSxJQUFJLE1BQU0sS0FBSyxDQUFDO0FBQ3hDLFNBQUssUUFBUSxJQUFJLE1BQ2QsT0FBTyxDQUFDLEVBQUUsTUFBTSxNQUFNLFVBQVUsTUFBTSxFQUN0QyxJQUFJLENBQUMsRUFBRSxPQUFPLE1BQU0sSUFBSSxXQUFXLE9BQU8sTUFBTSxDQUFDO0FBQ3BELFFBQUksTUFBTTtBQUNWLFFBQUksT0FBTztBQUNYLGVBQVcsRUFBRSxRQUFRLE1BQU0sS0FBSyxJQUFJLE9BQU87QUFDekMsV0FBSyxTQUFTLEtBQUssVUFBVSxRQUFRLE1BQU0sTUFBTTtBQUNqRCxVQUFJLFVBQVUsT0FBTztBQUNuQixZQUFJLE1BQU0sTUFBTTtBQUNkLGdCQUFNLElBQUksYUFBYSxZQUFZLFlBQVksT0FBTyxJQUFJLDRCQUE0QjtBQUN4RixlQUFPLE9BQU87QUFBQSxNQUNoQjtBQUFBLElBQ0Y7QUFDQSxTQUFLLFlBQVk7QUFBQSxFQUNuQjtBQUFBLEVBRUEsSUFBSSxNQUFjLElBQVksT0FBc0M7QUFDbEUsVUFBTSxTQUFTLEtBQUssU0FBUyxJQUFJO0FBQ2pDLFFBQUksS0FBSyxLQUFLLE1BQU0sSUFBSSxFQUFHLFVBQVUsT0FBUSxRQUFPLEtBQUssS0FBSyxNQUFNLE1BQU0sRUFBRyxJQUFJLE9BQU8sRUFBRTtBQUMxRixTQUFLLFNBQVMsS0FBSyxLQUFLLE9BQU8sS0FBSyxRQUFRLE1BQU0sQ0FBQyxLQUFLLEtBQUssS0FBSyxZQUFZLENBQUMsQ0FBQyxHQUFHLEtBQUs7QUFDeEYsU0FBSyxRQUFRLE1BQU0sS0FBSyxNQUFNLE9BQU8sU0FBUyxFQUFFO0FBQUEsRUFDbEQ7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUF1QjtBQUM5QixTQUFLLFNBQVMsT0FBTyxJQUFJO0FBQ3pCLFFBQUksS0FBSyxTQUFTLE9BQU8sRUFBRyxRQUFPO0FBQ25DLFNBQUssS0FBSyxPQUFPLEtBQUssT0FBTyxLQUFLLElBQUk7QUFDdEMsU0FBSyxRQUFRO0FBQ2IsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFVBQWdCO0FBQ2QsUUFBSSxLQUFLLFFBQVEsS0FBSyxTQUFTLEtBQUssS0FBSyxLQUFLO0FBQzVDLFdBQUssUUFBUSxNQUFNO0FBQ25CLFdBQUssS0FBSyxRQUFRO0FBQUEsSUFDcEI7QUFDQSxTQUFLLE9BQU87QUFBQSxFQUNkO0FBQ0Y7QUFHQSxJQUFNLFNBQU4sTUFBYTtBQUFBLEVBQ0Y7QUFBQSxFQUNULFVBQTZCO0FBQUEsRUFDN0IsVUFBVTtBQUFBLEVBQ1YsU0FBUyxJQUFJLFdBQVcsQ0FBQztBQUFBLEVBRXpCLFlBQVksUUFBc0I7QUFDaEMsU0FBSyxVQUFVO0FBQUEsRUFDakI7QUFBQSxFQUVBLE1BQU0sTUFBTSxRQUFvQixRQUFnQixRQUFrRDtBQUNoRyxVQUFNLE1BQU0sS0FBSyxVQUFVLEtBQUssT0FBTztBQUN2QyxRQUFJLFdBQVcsS0FBSyxXQUFXLFNBQVMsS0FBSyxXQUFXLFNBQVMsU0FBUyxLQUFLO0FBQzdFLFdBQUssU0FBUyxNQUFNLE9BQU8sS0FBSyxRQUFRLEtBQUssSUFBSSxhQUFhLE9BQU8sT0FBTyxNQUFNLEdBQUcsS0FBSyxPQUFPO0FBQ2pHLFdBQUssVUFBVTtBQUNmLFdBQUssVUFBVTtBQUFBLElBQ2pCO0FBQ0EsV0FBTyxLQUFLLE9BQU8sU0FBUyxTQUFTLEtBQUssU0FBUyxTQUFTLEtBQUssVUFBVSxNQUFNO0FBQUEsRUFDbkY7QUFDRjtBQUdPLFNBQVMsVUFBVSxPQUFvQixPQUE4QztBQUMxRixRQUFNLE9BQU8sSUFBSSxTQUFTLE1BQU0sUUFBUSxNQUFNLFlBQVksTUFBTSxVQUFVO0FBQzFFLFFBQU0sUUFBUSxNQUFNLGNBQWMsVUFBVSxRQUFRLElBQUk7QUFDeEQsUUFBTSxNQUFNLElBQUksYUFBYSxLQUFLO0FBQ2xDLFdBQVMsSUFBSSxHQUFHLElBQUksT0FBTyxLQUFLO0FBQzlCLFFBQUksVUFBVSxNQUFPLEtBQUksQ0FBQyxJQUFJLEtBQUssV0FBVyxJQUFJLEdBQUcsSUFBSTtBQUFBLGFBQ2hELFVBQVUsTUFBTyxLQUFJLENBQUMsSUFBSSxTQUFTLEtBQUssVUFBVSxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQUEsUUFDbEUsS0FBSSxTQUFTLElBQUksTUFBTSxFQUFFLFVBQVUsSUFBSSxHQUFHLEtBQUssVUFBVSxJQUFJLEdBQUcsSUFBSSxLQUFLLElBQUksSUFBSTtBQUFBLEVBQ3hGO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxTQUFTLE1BQXNCO0FBQ3RDLFFBQU0sT0FBTyxPQUFPLFFBQVMsS0FBSztBQUNsQyxRQUFNLFdBQVksUUFBUSxLQUFNO0FBQ2hDLFFBQU0sV0FBVyxPQUFPO0FBQ3hCLE1BQUksYUFBYSxHQUFJLFFBQU8sV0FBVyxNQUFNLE9BQU87QUFDcEQsU0FBTyxRQUFRLGFBQWEsSUFBSSxXQUFXLEtBQUssT0FBTyxJQUFJLFdBQVcsUUFBUSxNQUFNLFdBQVc7QUFDakc7OztBRDFJTyxJQUFNLFVBQU4sTUFBTSxTQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0E7QUFBQSxFQUVELFlBQVksU0FBa0IsUUFBZ0I7QUFDcEQsU0FBSyxXQUFXO0FBQ2hCLFNBQUssVUFBVTtBQUFBLEVBQ2pCO0FBQUE7QUFBQSxFQUdBLGFBQWEsS0FDWEUsU0FDQSxZQUNBLE9BQ0EsRUFBRSxRQUFRLFlBQVksT0FBTyxJQUFpQixDQUFDLEdBQ1A7QUFDeEMsVUFBTSxVQUFtQixFQUFFLFFBQUFBLFNBQVEsWUFBWSxNQUFNLG9CQUFJLElBQUksR0FBRyxNQUFNLENBQUMsR0FBRyxPQUFPLENBQUMsRUFBRTtBQUNwRixVQUFNLFVBQVUsTUFBTSxRQUFRLE1BQU0sT0FBTyxDQUFDLEVBQUUsUUFBUSxDQUFDLFdBQVcsT0FBTyxRQUFRLENBQUM7QUFDbEYsUUFBSTtBQUNGLFlBQU0sUUFBUSxNQUFNLElBQUksU0FBUSxTQUFTLEVBQUUsQ0FBQztBQUM1QyxZQUFNLFNBQVMsQ0FBQyxHQUFHLFdBQVcsUUFBUSxLQUFLLENBQUMsRUFBRTtBQUFBLFFBQzVDLENBQUMsU0FBUyxDQUFDLFFBQVEsS0FBSyxJQUFJLElBQUksS0FBSyxDQUFDLFFBQVEsS0FBSyxJQUFJO0FBQUEsTUFDekQ7QUFDQSxVQUFJLE9BQU8sU0FBUyxHQUFHO0FBQ3JCLGNBQU0sT0FBTyxPQUFPLFNBQVMsSUFBSSxRQUFRLE9BQU8sU0FBUyxDQUFDLFVBQVU7QUFDcEUsY0FBTSxJQUFJO0FBQUEsVUFDUjtBQUFBLFVBQ0EsWUFBWSxPQUFPLE1BQU0sR0FBRyxDQUFDLEVBQUUsS0FBSyxJQUFJLENBQUMsR0FBRyxJQUFJO0FBQUEsUUFDbEQ7QUFBQSxNQUNGO0FBQ0EsWUFBTSxjQUFjQSxTQUFRLFFBQVEsTUFBTSxZQUFZLE1BQU07QUFDNUQsYUFBTyxFQUFFLE9BQU8sUUFBUTtBQUFBLElBQzFCLFNBQVMsT0FBTztBQUNkLGNBQVE7QUFDUixZQUFNO0FBQUEsSUFDUjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsT0FBTyxTQUF5QjtBQUM5QixTQUFLLFNBQVMsTUFBTSxLQUFLLEdBQUcsT0FBTztBQUFBLEVBQ3JDO0FBQUEsRUFFQSxJQUFJLFNBQWlCO0FBQ25CLFdBQU8sS0FBSyxTQUFTO0FBQUEsRUFDdkI7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFxQztBQUN6QyxXQUFPLElBQUksU0FBUSxLQUFLLFVBQVUsS0FBSyxLQUFLLFNBQVMsR0FBRyxLQUFLLENBQUM7QUFBQSxFQUNoRTtBQUFBLEVBRUEsSUFBSSxNQUF1QjtBQUN6QixXQUFPLEtBQUssU0FBUyxXQUFXLFFBQVEsSUFBSSxLQUFLLE1BQU0sSUFBSSxDQUFDO0FBQUEsRUFDOUQ7QUFBQTtBQUFBLEVBR0EsT0FBTyxNQUFjLE9BQXNCO0FBQ3pDLFdBQU8sS0FBSyxNQUFNLENBQUMsS0FBSyxLQUFLLE1BQU0sS0FBSyxDQUFDLEdBQUcsT0FBTyxDQUFDLENBQUMsTUFBTSxNQUFNLE1BQU87QUFBQSxFQUMxRTtBQUFBO0FBQUEsRUFHQSxPQUFPLE9BQW1DLE9BQWdEO0FBQ3hGLFVBQU0sQ0FBQyxHQUFHLENBQUMsSUFBSTtBQUNmLFVBQU0sT0FBTyxPQUFPLFVBQVUsV0FBVyxDQUFDLEtBQUssSUFBSTtBQUNuRCxVQUFNLFNBQVMsS0FBSyxJQUFJLENBQUMsU0FBUyxLQUFLLEtBQUssTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDekQsV0FBTyxLQUFLLFFBQVEsUUFBUSxFQUFFLEdBQUcsSUFBSSxPQUFPLFFBQVEsR0FBRyxHQUFHLEVBQUUsR0FBRyxJQUFJO0FBQUEsRUFDckU7QUFBQTtBQUFBLEVBR0EsS0FBSyxNQUFjLE9BQTJEO0FBQzVFLFVBQU0sQ0FBQyxHQUFHLEdBQUcsQ0FBQyxJQUFJO0FBQ2xCLFVBQU0sRUFBRSxRQUFRLEVBQUUsSUFBSSxLQUFLLFlBQVksTUFBTSxLQUFLO0FBQ2xELFdBQU8sS0FBSyxRQUFRLENBQUMsTUFBTSxHQUFHLEVBQUUsR0FBRyxHQUFHLEVBQUUsR0FBRyxDQUFDO0FBQUEsRUFDOUM7QUFBQTtBQUFBLEVBR0EsY0FBYyxNQUFjLE9BQW1ELFFBQXdCO0FBQ3JHLFVBQU0sQ0FBQyxHQUFHLEdBQUcsQ0FBQyxJQUFJO0FBQ2xCLFVBQU0sRUFBRSxRQUFRLEVBQUUsSUFBSSxLQUFLLFlBQVksTUFBTSxLQUFLO0FBQ2xELFdBQU8sS0FBSyxRQUFRLENBQUMsTUFBTSxHQUFHLEVBQUUsR0FBRyxHQUFHLEdBQUcsT0FBTyxHQUFHLENBQUM7QUFBQSxFQUN0RDtBQUFBO0FBQUEsRUFHQSxVQUFVLE1BQWMsT0FBd0Q7QUFDOUUsVUFBTSxFQUFFLFFBQVEsRUFBRSxJQUFJLEtBQUssWUFBWSxNQUFNLEtBQUs7QUFDbEQsVUFBTSxJQUFJLE1BQU0sQ0FBQztBQUNqQixRQUFJLENBQUMsRUFBRyxRQUFPLEtBQUssTUFBTSxDQUFDLE1BQU0sR0FBRyxPQUFPLENBQUMsQ0FBQyxNQUFNLE1BQU0sTUFBTztBQUNoRSxXQUFPLEtBQUs7QUFBQSxNQUFNLENBQUMsUUFBUSxDQUFDO0FBQUEsTUFBRztBQUFBLE1BQU8sQ0FBQyxDQUFDLEdBQUcsSUFBSSxNQUM3QyxFQUFHLElBQUksQ0FBQyxPQUFPLE1BQU07QUFDbkIsY0FBTSxRQUFRLElBQUssSUFBSTtBQUN2QixlQUFRLEtBQU0sUUFBUSxDQUFDLElBQUssUUFBUyxLQUFLLE1BQU0sR0FBRyxFQUFHLFNBQVMsT0FBTyxRQUFRLENBQUMsQ0FBQztBQUFBLE1BQ2xGLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxNQUFNLE9BQW1DLE9BQWtEO0FBQ3pGLFVBQU0sT0FBTyxPQUFPLFVBQVUsV0FBVyxDQUFDLEtBQUssSUFBSTtBQUNuRCxXQUFPLEtBQUssS0FBSyxLQUFLLElBQUksQ0FBQyxTQUFTLEtBQUssS0FBSyxNQUFNLEtBQUssQ0FBQyxDQUFDO0FBQUEsRUFDN0Q7QUFBQTtBQUFBLEVBR0EsS0FBSyxHQUFXLEdBQXdCO0FBQ3RDLFVBQU0sT0FBTyxDQUFDLFNBQWlCLENBQUMsR0FBRyxJQUFJLE9BQU8sR0FBRyxJQUFJLGFBQWE7QUFDbEUsVUFBTSxTQUFTLENBQUMsR0FBRyxLQUFLLFNBQVMsR0FBRyxHQUFHLEtBQUssU0FBUyxDQUFDLEVBQUUsSUFBSSxDQUFDLFNBQVMsS0FBSyxLQUFLLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQzlGLFVBQU0sUUFBUSxLQUFLLE9BQU8sTUFBTSxDQUFDLElBQUksR0FBRyxDQUFDLEdBQUcsS0FBSztBQUNqRCxTQUFLLFNBQVMsTUFBTSxLQUFLLEtBQUs7QUFDOUIsV0FBTztBQUFBLE1BQ0wsT0FBTyxLQUFLLE9BQU8sS0FBSyxXQUFXLEdBQUcsQ0FBQyxJQUFJLEdBQUcsQ0FBQyxDQUFDO0FBQUEsTUFDaEQsTUFBTSxLQUFLO0FBQUEsUUFBTTtBQUFBLFFBQVEsQ0FBQyxJQUFJLENBQUM7QUFBQSxRQUFHLENBQUMsTUFDakMsYUFBYSxLQUFLLEVBQUUsUUFBUSxJQUFJLEVBQUUsR0FBRyxDQUFDLEdBQUcsTUFBTTtBQUM3QyxnQkFBTSxZQUFZLElBQUksSUFBSSxJQUFJLElBQUk7QUFDbEMsZ0JBQU0sS0FBSyxLQUFLLElBQUk7QUFDcEIsaUJBQU8sRUFBRSxTQUFTLEVBQUcsRUFBRSxJQUFLLEVBQUUsSUFBSSxTQUFTLEVBQUcsRUFBRTtBQUFBLFFBQ2xELENBQUM7QUFBQSxNQUNIO0FBQUEsTUFDQSxXQUFXLEtBQUssTUFBTSxLQUFLLFdBQVcsR0FBRyxDQUFDLElBQUksR0FBRyxDQUFDLENBQUM7QUFBQSxNQUNuRDtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUEsRUFFQSxNQUFNLE1BQXNCO0FBQzFCLFdBQU8sS0FBSyxLQUFLLFNBQVMsSUFBSTtBQUFBLEVBQ2hDO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBYyxPQUE0QjtBQUM3QyxVQUFNLE9BQU8sS0FBSyxNQUFNLElBQUk7QUFDNUIsVUFBTSxTQUFTLEtBQUssU0FBUyxXQUFXLFFBQVEsSUFBSSxJQUFJO0FBQ3hELFVBQU0sV0FBVyxJQUFJLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDckMsUUFBSSxDQUFDO0FBQ0gsWUFBTSxJQUFJLGFBQWEsV0FBVyxZQUFZLElBQUksa0NBQWtDLFFBQVEsR0FBRztBQUNqRyxRQUFJLE9BQU8sTUFBTSxLQUFLLE1BQU0sTUFBTSxLQUFLLEdBQUc7QUFDeEMsWUFBTSxJQUFJO0FBQUEsUUFDUjtBQUFBLFFBQ0EsWUFBWSxJQUFJLFFBQVEsT0FBTyxNQUFNLEtBQUssSUFBSSxDQUFDLGVBQWUsUUFBUTtBQUFBLE1BQ3hFO0FBQUEsSUFDRjtBQUNBLFFBQUksRUFBRSxPQUFPLFNBQVMsVUFBVTtBQUM5QixZQUFNLElBQUk7QUFBQSxRQUNSO0FBQUEsUUFDQSxZQUFZLElBQUksZUFBZSxPQUFPLEtBQUs7QUFBQSxNQUM3QztBQUFBLElBQ0Y7QUFDQSxTQUFLLFNBQVMsS0FBSyxJQUFJLElBQUk7QUFDM0IsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFlBQVksTUFBYyxPQUFnRTtBQUN4RixRQUFJLEtBQUssSUFBSSxLQUFLLE1BQU0sUUFBUSxDQUFDLEVBQUcsUUFBTyxFQUFFLFFBQVEsS0FBSyxLQUFLLEtBQUssTUFBTSxRQUFRLEdBQUcsS0FBSyxHQUFHLEdBQUcsS0FBSztBQUNyRyxVQUFNLFNBQVMsQ0FBQyxNQUFNLENBQUMsR0FBSSxHQUFHLE1BQU0sTUFBTSxDQUFDLEVBQUUsSUFBSSxNQUFNLENBQUMsQ0FBQztBQUN6RCxVQUFNLGVBQWUsS0FBSyxNQUFNLHlCQUF5QjtBQUN6RCxRQUFJLEtBQUssSUFBSSxHQUFHLFlBQVksWUFBWSxHQUFHO0FBQ3pDLGFBQU87QUFBQSxRQUNMLFFBQVEsS0FBSyxLQUFLLEdBQUcsWUFBWSxjQUFjLEtBQUs7QUFBQSxRQUNwRCxHQUFHLEtBQUssS0FBSyxHQUFHLFlBQVksY0FBYyxNQUFNO0FBQUEsTUFDbEQ7QUFBQSxJQUNGO0FBQ0EsUUFBSSxDQUFDLEtBQUssSUFBSSxLQUFLLE1BQU0sVUFBVSxDQUFDLEVBQUcsTUFBSyxLQUFLLEtBQUssTUFBTSxRQUFRLEdBQUcsS0FBSztBQUM1RSxXQUFPLEVBQUUsUUFBUSxLQUFLLEtBQUssS0FBSyxNQUFNLFVBQVUsR0FBRyxLQUFLLEdBQUcsR0FBRyxLQUFLLEtBQUssS0FBSyxNQUFNLFVBQVUsR0FBRyxNQUFNLEVBQUU7QUFBQSxFQUMxRztBQUFBO0FBQUEsRUFHQSxNQUFNLE9BQXVCLE9BQWMsU0FBMkQ7QUFDcEcsVUFBTSxTQUFTLEtBQUssT0FBTyxNQUFNLEtBQUs7QUFDdEMsU0FBSyxTQUFTLE1BQU0sS0FBSyxNQUFNO0FBQy9CLFNBQUssU0FBUyxLQUFLLEtBQUs7QUFBQSxNQUN0QixPQUFPLE1BQU0sSUFBSSxDQUFDLFlBQVksRUFBRSxRQUFRLE9BQU8sT0FBTyxFQUFFO0FBQUEsTUFDeEQsUUFBUSxDQUFDLFNBQVM7QUFDaEIsY0FBTSxTQUFTLFFBQVEsS0FBSyxJQUFJLENBQUMsT0FBTyxNQUFNLFVBQVUsTUFBTSxDQUFDLEVBQUcsT0FBTyxLQUFLLENBQUMsQ0FBQztBQUNoRixhQUFLLE9BQU87QUFBQSxVQUNWO0FBQUEsVUFDQSxJQUFJLFdBQVcsT0FBTyxRQUF1QixPQUFPLFlBQVksT0FBTyxVQUFVO0FBQUEsUUFDbkY7QUFBQSxNQUNGO0FBQUEsSUFDRixDQUFDO0FBQ0QsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLEtBQUssT0FBOEI7QUFDakMsVUFBTSxRQUFRLE1BQU0sT0FBTyxDQUFDLEtBQUssRUFBRSxPQUFPLE1BQU0sTUFBTSxRQUFRLENBQUM7QUFDL0QsVUFBTSxTQUFTLEtBQUssT0FBTyxNQUFNLENBQUMsS0FBSyxLQUFLLFFBQVEsQ0FBQyxDQUFDLEdBQUcsS0FBSztBQUM5RCxTQUFLLFNBQVMsTUFBTSxLQUFLLE1BQU07QUFDL0IsU0FBSyxTQUFTLEtBQUssS0FBSztBQUFBLE1BQ3RCLE9BQU8sTUFBTSxJQUFJLENBQUMsWUFBWSxFQUFFLFFBQVEsT0FBTyxNQUFNLEVBQUU7QUFBQSxNQUN2RCxLQUFLO0FBQUEsTUFDTCxRQUFRLE1BQU07QUFBQSxNQUFDO0FBQUEsSUFDakIsQ0FBQztBQUNELFdBQU8sRUFBRSxRQUFRLFFBQVEsS0FBSyxVQUFVLEtBQUssRUFBRTtBQUFBLEVBQ2pEO0FBQUEsRUFFQSxRQUFRLE9BQXVCLE9BQW9CLEdBQWdDO0FBQ2pGLFVBQU0sU0FBUyxLQUFLLFVBQVUsS0FBSztBQUNuQyxVQUFNLFNBQVMsWUFBWSxLQUFLLFFBQVEsT0FBTyxJQUFJLFFBQVEsTUFBTSxNQUFNO0FBQ3ZFLFNBQUssU0FBUyxNQUFNLEtBQUssT0FBTyxNQUFNO0FBQ3RDLFVBQU0sRUFBRSxRQUFBQSxRQUFPLElBQUk7QUFDbkIsU0FBSyxTQUFTLEtBQUssS0FBSztBQUFBLE1BQ3RCLE9BQU87QUFBQSxRQUNMLEdBQUcsTUFBTSxJQUFJLENBQUMsWUFBWSxFQUFFLFFBQVEsT0FBTyxNQUFlLEVBQUU7QUFBQSxRQUM1RCxHQUFJLElBQUksQ0FBQyxFQUFFLFFBQVEsR0FBRyxPQUFPLE9BQWdCLENBQUMsSUFBSSxDQUFDO0FBQUEsTUFDckQ7QUFBQSxNQUNBLFFBQVEsQ0FBQyxNQUFNLFFBQVE7QUFDckIsY0FBTSxRQUFlLEVBQUUsUUFBUSxLQUFNLFFBQVEsT0FBTztBQUNwRCxZQUFJLENBQUMsRUFBRyxRQUFPLFdBQVcsUUFBUSxPQUFPLE9BQU8sSUFBSTtBQUNwRCxjQUFNLE9BQU9BLFFBQU8sT0FBTyxVQUFVLEVBQUUsT0FBTyxLQUFLLENBQUMsQ0FBRSxHQUFHLENBQUMsRUFBRSxNQUFNLENBQUMsQ0FBRSxDQUFDO0FBQ3RFLGNBQU0sSUFBSSxNQUFNLENBQUMsRUFBRyxNQUFNLE1BQU0sQ0FBQyxFQUFFLE9BQU8sQ0FBQyxTQUFTLFNBQVMsVUFBVSxNQUFNLENBQUM7QUFDOUUsUUFBQUEsUUFBTyxNQUFNLE1BQU0sV0FBVyxRQUFRLE9BQU8sT0FBTyxnQkFBZ0IsTUFBTSxPQUFPLENBQUMsQ0FBQyxDQUFDO0FBQ3BGLGFBQUssUUFBUTtBQUFBLE1BQ2Y7QUFBQSxJQUNGLENBQUM7QUFDRCxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsVUFBVSxPQUErQjtBQUN2QyxVQUFNLENBQUMsT0FBTyxHQUFHLE1BQU0sSUFBSSxNQUFNLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxLQUFLO0FBQ3pELFVBQU0sUUFBUSxPQUFPLFVBQVUsQ0FBQyxVQUFVLFVBQVUsS0FBSztBQUN6RCxRQUFJLFNBQVMsR0FBRztBQUNkLFlBQU0sT0FBTyxNQUFNLFFBQVEsQ0FBQyxFQUFHO0FBQy9CLFlBQU0sSUFBSTtBQUFBLFFBQ1I7QUFBQSxRQUNBLFlBQVksSUFBSSxPQUFPLE9BQU8sS0FBSyxDQUFDLGNBQWMsS0FBSyxPQUFPLE1BQU0sQ0FBQyxFQUFHLElBQUk7QUFBQSxNQUM5RTtBQUFBLElBQ0Y7QUFDQSxXQUFPLFFBQVEsS0FBNkI7QUFBQSxFQUM5QztBQUNGO0FBRUEsSUFBTSxPQUFPLElBQUksVUFBK0IsTUFBTSxPQUFPLENBQUMsU0FBUyxTQUFTLEVBQUUsRUFBRSxLQUFLLEdBQUc7OztBRWxRNUYsSUFBTSxZQUFZO0FBQ2xCLElBQU0sUUFBUSxLQUFLO0FBY1osU0FBUyxjQUFjLElBQWtCLFNBQWlCLFlBQW1DO0FBQ2xHLFFBQU0sUUFBUSxJQUFJLFlBQVksR0FBRyxTQUFTLFNBQVM7QUFDbkQsUUFBTSxPQUFPLElBQUksWUFBWSxHQUFHLFNBQVMsU0FBUztBQUNsRCxRQUFNLFdBQVcsQ0FBQyxXQUFtQixLQUFLLE9BQU8sU0FBUyxLQUFLLE1BQU0sTUFBTSxLQUFLLEtBQUs7QUFDckYsV0FBUyxJQUFJLEdBQUcsSUFBSSxHQUFHLFFBQVEsS0FBSztBQUNsQyxhQUFTLElBQUksR0FBRyxJQUFJLFdBQVcsS0FBSztBQUNsQyxZQUFNLEtBQUssSUFBSSxZQUFZO0FBQzNCLFlBQU0sWUFBWSxHQUFHLENBQUMsS0FBTSxJQUFJO0FBQ2hDLFdBQUssRUFBRSxJQUFJLFNBQVMsWUFBWSxVQUFVO0FBQzFDLFlBQU0sRUFBRSxLQUFLLElBQUksSUFBSSxNQUFNLEtBQUssU0FBUyxJQUFLLEtBQUssU0FBVSxZQUFZLFVBQVcsVUFBVTtBQUFBLElBQ2hHO0FBQUEsRUFDRjtBQUNBLFNBQU8sRUFBRSxPQUFPLEtBQUs7QUFDdkI7QUFZTyxTQUFTLGVBQ2QsSUFDQSxFQUFFLE9BQU8sS0FBSyxHQUNkLFFBQ0EsTUFDQSxTQUNBLE9BQ0EsT0FBc0IsTUFDZDtBQUNSLGNBQVksa0JBQWtCLE1BQU0sSUFBSSxDQUFDLEdBQUcsQ0FBQztBQUM3QyxRQUFNLElBQUksR0FBRztBQUNiLGNBQVksa0JBQWtCLFNBQVMsT0FBTyxDQUFDLEdBQUcsU0FBUyxDQUFDO0FBQzVELGNBQVksa0JBQWtCLFFBQVEsTUFBTSxDQUFDLEdBQUcsU0FBUyxDQUFDO0FBQzFELGNBQVksa0JBQWtCLFVBQVUsUUFBUSxDQUFDLFNBQVMsQ0FBQztBQUMzRCxRQUFNLE9BQU8sT0FBTyxRQUFRLElBQUksT0FBTyxNQUFNLElBQUksQ0FBQztBQUNsRCxRQUFNLE1BQU0sR0FBRyxPQUFPLE1BQU0sQ0FBQyxJQUFJLE9BQU8sQ0FBQztBQUN6QyxLQUFHLE9BQU87QUFBQSxJQUNSO0FBQUEsSUFDQSxFQUFFLElBQUksT0FBTyxNQUFNLFFBQVEsTUFBTSxLQUFLLEtBQUs7QUFBQSxJQUMzQztBQUFBLE1BQ0U7QUFBQSxNQUNBO0FBQUEsTUFDQSxVQUFVLE9BQU8sT0FBTyxXQUFXO0FBQUEsTUFDbkMsV0FBVyxPQUFPLFFBQVEsR0FBRztBQUFBLE1BQzdCLFFBQVEsTUFBTTtBQUFBLElBQ2hCO0FBQUEsSUFDQTtBQUFBLE1BQ0UsTUFBTSxPQUFPLEtBQUssS0FBSyxLQUFLLElBQUksT0FBTyxFQUFFLENBQUM7QUFBQSxNQUMxQyxXQUFXLEVBQUUsWUFBWSxPQUFPLFNBQVMsSUFBSSxFQUFFO0FBQUEsTUFDL0MsTUFBTSxNQUFPLElBQUk7QUFBQSxJQUNuQjtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7OztBQzVFQTtBQUZBLFNBQTBCLE1BQU0sU0FBUyxZQUFZO0FBQ3JELFNBQVMsVUFBVSxRQUFBQyxPQUFNLFVBQVUsV0FBVzs7O0FDQzlDOzs7QUNBQTtBQTBLTyxTQUFTLFlBQVksT0FBZSxRQUE0QjtBQUNyRSxNQUFJLFFBQVEsUUFBUyxPQUFNLGFBQWEsT0FBTyxNQUFNO0FBQ3ZEO0FBR0EsU0FBUyxhQUFhLE9BQWUsUUFBbUM7QUFDdEUsU0FBTyxJQUFJLGFBQWEsV0FBVyxHQUFHLEtBQUsscUNBQXFDLEVBQUUsT0FBTyxPQUFPLE9BQU8sQ0FBQztBQUMxRzs7O0FEL0lBLGVBQXNCLFNBQVMsT0FBbUIsTUFBYyxRQUF1QztBQUNyRyxRQUFNLFNBQVMsTUFBTSxNQUFNLEtBQUssTUFBTSxNQUFNO0FBQzVDLE1BQUk7QUFDRixXQUFPLFdBQVcsTUFBTSxPQUFPLEtBQUssR0FBRyxPQUFPLE1BQU0sTUFBTSxHQUFHLE9BQU8sSUFBSTtBQUFBLEVBQzFFLFVBQUU7QUFDQSxVQUFNLE9BQU8sUUFBUTtBQUFBLEVBQ3ZCO0FBQ0Y7QUFHQSxlQUFzQixTQUFTLE9BQW1CLE1BQWMsUUFBd0M7QUFDdEcsU0FBTyxVQUFVLE1BQU0sU0FBUyxPQUFPLE1BQU0sTUFBTSxHQUFHLEdBQUcsTUFBTSxJQUFJLElBQUksSUFBSSxFQUFFO0FBQy9FO0FBR08sU0FBUyxVQUFVLE1BQWMsTUFBdUI7QUFDN0QsTUFBSTtBQUNGLFdBQU8sS0FBSyxNQUFNLElBQUk7QUFBQSxFQUN4QixTQUFTLE9BQU87QUFDZCxVQUFNLElBQUksYUFBYSxXQUFXLEdBQUcsSUFBSSwyQkFBNEIsTUFBZ0IsT0FBTyxNQUFNO0FBQUEsTUFDaEc7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNIO0FBQ0Y7QUFHTyxTQUFTLFdBQVcsT0FBbUIsTUFBc0I7QUFDbEUsTUFBSTtBQUNGLFdBQU8sSUFBSSxZQUFZLFNBQVMsRUFBRSxPQUFPLEtBQUssQ0FBQyxFQUFFLE9BQU8sS0FBSztBQUFBLEVBQy9ELFNBQVMsT0FBTztBQUNkLFVBQU0sSUFBSSxhQUFhLFdBQVcsR0FBRyxJQUFJLDRCQUE0QixFQUFFLE1BQU0sQ0FBQztBQUFBLEVBQ2hGO0FBQ0Y7QUFlTyxTQUFTLFdBQVcsUUFBb0IsUUFBZ0IsUUFBc0I7QUFDbkYsTUFBSSxVQUFVLEtBQUssVUFBVSxLQUFLLFNBQVMsVUFBVSxPQUFPLEtBQU07QUFDbEUsUUFBTSxJQUFJO0FBQUEsSUFDUjtBQUFBLElBQ0EsR0FBRyxPQUFPLElBQUksV0FBVyxNQUFNLE9BQU8sU0FBUyxNQUFNLGdDQUFnQyxPQUFPLElBQUk7QUFBQSxFQUNsRztBQUNGOzs7QUQ5REEsZUFBc0IsU0FBUyxNQUFtQztBQUNoRSxRQUFNLFNBQVMsTUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLENBQUMsVUFBaUM7QUFDdEUsVUFBTSxPQUFPLE1BQU0sU0FBUyxXQUFXLGlCQUFpQixtQkFBbUIsTUFBTSxPQUFPO0FBQ3hGLFVBQU0sSUFBSSxhQUFhLFdBQVcsR0FBRyxJQUFJLGNBQWMsSUFBSSxLQUFLLEVBQUUsTUFBTSxDQUFDO0FBQUEsRUFDM0UsQ0FBQztBQUNELFFBQU0sUUFBUSxNQUFNLE9BQU8sS0FBSztBQUNoQyxNQUFJLENBQUMsTUFBTSxPQUFPLEdBQUc7QUFDbkIsVUFBTSxPQUFPLE1BQU07QUFDbkIsVUFBTSxJQUFJLGFBQWEsV0FBVyxHQUFHLElBQUksa0NBQWtDO0FBQUEsRUFDN0U7QUFDQSxRQUFNLFNBQXFCO0FBQUEsSUFDekIsTUFBTSxTQUFTLElBQUk7QUFBQSxJQUNuQixNQUFNLE1BQU07QUFBQSxJQUNaLE1BQU0sS0FBSyxRQUFRLFFBQVEsUUFBUTtBQUNqQyxrQkFBWSxNQUFNLE1BQU07QUFDeEIsaUJBQVcsUUFBUSxRQUFRLE1BQU07QUFDakMsYUFBTyxVQUFVLFFBQVEsTUFBTSxRQUFRLE1BQU07QUFBQSxJQUMvQztBQUFBLElBQ0EsT0FBTyxNQUFNLE9BQU8sTUFBTTtBQUFBLEVBQzVCO0FBQ0EsU0FBTztBQUNUO0FBRUEsZUFBZSxVQUNiLFFBQ0EsTUFDQSxRQUNBLFFBQ2tDO0FBQ2xDLFFBQU0sUUFBUSxJQUFJLFdBQVcsTUFBTTtBQUNuQyxXQUFTLEtBQUssR0FBRyxLQUFLLFVBQVM7QUFDN0IsVUFBTSxFQUFFLFVBQVUsSUFBSSxNQUFNLE9BQU8sS0FBSyxPQUFPLElBQUksU0FBUyxJQUFJLFNBQVMsRUFBRTtBQUMzRSxRQUFJLGNBQWMsR0FBRztBQUNuQixZQUFNLElBQUk7QUFBQSxRQUNSO0FBQUEsUUFDQSxHQUFHLElBQUksMkJBQTJCLFNBQVMsRUFBRTtBQUFBLE1BQy9DO0FBQUEsSUFDRjtBQUNBLFVBQU07QUFBQSxFQUNSO0FBQ0EsU0FBTztBQUNUOzs7QUdqRUE7QUFJQSxJQUFNLGdCQUFnQjtBQUFBLEVBQ3BCLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLE1BQU07QUFBQSxFQUNOLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLElBQUk7QUFBQSxFQUNKLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLElBQUk7QUFBQSxFQUNKLE1BQU07QUFDUjtBQWlCQSxJQUFNLG1CQUFtQjtBQUdsQixJQUFNLGFBQU4sTUFBTSxZQUFXO0FBQUEsRUFDYjtBQUFBLEVBQ0E7QUFBQSxFQUVELFlBQVksU0FBNEMsVUFBa0M7QUFDaEcsU0FBSyxVQUFVO0FBQ2YsU0FBSyxXQUFXO0FBQUEsRUFDbEI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsYUFBYSxLQUFLLE9BQW1CLE1BQWMsUUFBMkM7QUFDNUYsUUFBSSxDQUFDLEtBQUssU0FBUyxPQUFPLEVBQUcsUUFBTyxZQUFXLFNBQVMsTUFBTSxNQUFNLEtBQUssTUFBTSxNQUFNLEdBQUcsTUFBTTtBQUM5RixVQUFNLFFBQVEsR0FBRyxNQUFNLElBQUksSUFBSSxJQUFJO0FBQ25DLFVBQU0sWUFBWSxjQUFjLE1BQU0sU0FBUyxPQUFPLE1BQU0sTUFBTSxHQUFHLEtBQUs7QUFDMUUsVUFBTSxTQUFTLEtBQUssTUFBTSxHQUFHLEtBQUssWUFBWSxHQUFHLElBQUksQ0FBQztBQUN0RCxVQUFNLFVBQVUsb0JBQUksSUFBMEI7QUFDOUMsVUFBTSxXQUFtQyxDQUFDO0FBQzFDLGVBQVcsUUFBUSxDQUFDLEdBQUcsSUFBSSxJQUFJLFVBQVUsT0FBTyxDQUFDLENBQUMsRUFBRSxLQUFLLEdBQUc7QUFDMUQsWUFBTSxRQUFRLE1BQU0sWUFBVyxLQUFLLE9BQU8sU0FBUyxNQUFNLE1BQU07QUFDaEUsaUJBQVcsQ0FBQyxNQUFNLE1BQU0sS0FBSyxNQUFNLFNBQVM7QUFDMUMsWUFBSSxRQUFRLElBQUksSUFBSSxFQUFHLE9BQU0sSUFBSSxhQUFhLFdBQVcsR0FBRyxLQUFLLFlBQVksSUFBSSxtQkFBbUI7QUFDcEcsYUFBSyxVQUFVLElBQUksSUFBSSxLQUFLLFVBQVUsTUFBTTtBQUMxQyxnQkFBTSxJQUFJO0FBQUEsWUFDUjtBQUFBLFlBQ0EsR0FBRyxLQUFLLFlBQVksSUFBSSxVQUFVLElBQUk7QUFBQSxVQUN4QztBQUFBLFFBQ0Y7QUFDQSxnQkFBUSxJQUFJLE1BQU0sTUFBTTtBQUFBLE1BQzFCO0FBQ0EsYUFBTyxPQUFPLFVBQVUsTUFBTSxRQUFRO0FBQUEsSUFDeEM7QUFDQSxlQUFXLENBQUMsTUFBTSxJQUFJLEtBQUssV0FBVztBQUNwQyxVQUFJLENBQUMsUUFBUSxJQUFJLElBQUk7QUFDbkIsY0FBTSxJQUFJLGFBQWEsV0FBVyxHQUFHLEtBQUssWUFBWSxJQUFJLGNBQWMsSUFBSSxHQUFHO0FBQUEsSUFDbkY7QUFDQSxXQUFPLElBQUksWUFBVyxTQUFTLFFBQVE7QUFBQSxFQUN6QztBQUFBLEVBRUEsYUFBYSxTQUFTLFFBQW9CLFFBQTJDO0FBQ25GLFFBQUk7QUFDRixZQUFNLEVBQUUsU0FBUyxTQUFTLElBQUksTUFBTSxXQUFXLFFBQVEsTUFBTTtBQUM3RCxhQUFPLElBQUksWUFBVyxTQUFTLFFBQVE7QUFBQSxJQUN6QyxTQUFTLE9BQU87QUFDZCxZQUFNLE9BQU8sUUFBUTtBQUNyQixZQUFNO0FBQUEsSUFDUjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsTUFBTSxRQUF1QjtBQUMzQixVQUFNLFVBQVUsSUFBSSxJQUFJLENBQUMsR0FBRyxLQUFLLFFBQVEsT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLFdBQVcsT0FBTyxNQUFNLENBQUM7QUFDakYsVUFBTSxRQUFRLElBQUksQ0FBQyxHQUFHLE9BQU8sRUFBRSxJQUFJLENBQUMsV0FBVyxPQUFPLFFBQVEsQ0FBQyxDQUFDO0FBQUEsRUFDbEU7QUFDRjtBQUdBLFNBQVMsY0FBYyxPQUFnQixPQUFvQztBQUN6RSxRQUFNLE1BQU0sU0FBUyxLQUFLLElBQUksTUFBTSxhQUFhO0FBQ2pELE1BQUksQ0FBQyxTQUFTLEdBQUcsR0FBRztBQUNsQixVQUFNLElBQUksYUFBYSxXQUFXLEdBQUcsS0FBSyxtQkFBbUIsS0FBSyxHQUFHLENBQUMsdUJBQXVCO0FBQUEsRUFDL0Y7QUFDQSxRQUFNLFVBQVUsT0FBTyxRQUFRLEdBQUcsRUFBRSxJQUFJLENBQUMsQ0FBQyxNQUFNLElBQUksTUFBd0I7QUFDMUUsUUFBSSxPQUFPLFNBQVMsWUFBWSxLQUFLLFNBQVMsY0FBYyxFQUFHLFFBQU8sQ0FBQyxNQUFNLElBQUk7QUFDakYsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0EsR0FBRyxLQUFLLGlCQUFpQixJQUFJLE9BQU8sS0FBSyxJQUFJLENBQUM7QUFBQSxJQUNoRDtBQUFBLEVBQ0YsQ0FBQztBQUNELFNBQU8sSUFBSSxJQUFJLE9BQU87QUFDeEI7QUFFQSxlQUFlLFdBQ2IsUUFDQSxRQUNtRjtBQUNuRixRQUFNLE9BQU8sQ0FBQyxTQUF3QjtBQUNwQyxVQUFNLElBQUksYUFBYSxXQUFXLEdBQUcsT0FBTyxJQUFJLEtBQUssSUFBSSwrQ0FBK0M7QUFBQSxFQUMxRztBQUNBLE1BQUksT0FBTyxPQUFPLEVBQUcsTUFBSyxlQUFlLE9BQU8sSUFBSSw2QkFBNkI7QUFDakYsUUFBTSxRQUFRLE1BQU0sT0FBTyxLQUFLLEdBQUcsR0FBRyxNQUFNO0FBQzVDLFFBQU0sU0FBUyxJQUFJLFNBQVMsTUFBTSxRQUFRLE1BQU0sWUFBWSxDQUFDLEVBQUUsYUFBYSxHQUFHLElBQUk7QUFDbkYsUUFBTSxVQUFVLEtBQUssSUFBSSxrQkFBa0IsT0FBTyxPQUFPLENBQUM7QUFDMUQsTUFBSSxTQUFTLFFBQVMsTUFBSyx3QkFBd0IsTUFBTSxzQkFBc0IsT0FBTyxFQUFFO0FBQ3hGLFFBQU0sT0FBTyxXQUFXLE1BQU0sT0FBTyxLQUFLLEdBQUcsT0FBTyxNQUFNLEdBQUcsTUFBTSxHQUFHLE9BQU8sSUFBSTtBQUNqRixRQUFNLFVBQVUsVUFBVSxNQUFNLE9BQU8sSUFBSTtBQUMzQyxNQUFJLFFBQVMsTUFBSyxPQUFPO0FBQ3pCLFFBQU0sU0FBUyxVQUFVLE1BQU0sT0FBTyxJQUFJO0FBQzFDLE1BQUksQ0FBQyxTQUFTLE1BQU0sRUFBRyxRQUFPLEtBQUssaUJBQWlCLEtBQUssTUFBTSxDQUFDLHNCQUFzQjtBQUN0RixRQUFNLEVBQUUsY0FBYyxVQUFVLEdBQUcsUUFBUSxJQUFJO0FBQy9DLE1BQUksYUFBYSxVQUFhLENBQUMsVUFBVSxRQUFRLEVBQUcsUUFBTyxLQUFLLG9DQUFvQztBQUNwRyxRQUFNLFFBQVEsSUFBSSxPQUFPLE1BQU07QUFDL0IsUUFBTSxVQUFVLE9BQU8sUUFBUSxPQUFPLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQU07QUFDN0QsVUFBTSxRQUFRLFVBQVUsTUFBTSxPQUFPLFFBQVEsS0FBSztBQUNsRCxXQUFPLE9BQU8sVUFBVSxXQUFXLEtBQUssVUFBVSxJQUFJLFFBQVEsS0FBSyxFQUFFLElBQUk7QUFBQSxFQUMzRSxDQUFDO0FBQ0QsVUFBUSxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsU0FBUyxFQUFFLFVBQVUsRUFBRSxTQUFTLEVBQUUsTUFBTTtBQUNqRSxNQUFJLE1BQU07QUFDVixhQUFXLEVBQUUsTUFBTSxRQUFRLFFBQUFDLFFBQU8sS0FBSyxTQUFTO0FBQzlDLFFBQUksV0FBVyxJQUFLLE1BQUssVUFBVSxJQUFJLG1CQUFtQixNQUFNLGNBQWMsR0FBRyx1QkFBdUI7QUFDeEcsVUFBTSxTQUFTQTtBQUFBLEVBQ2pCO0FBQ0EsTUFBSSxRQUFRLE9BQU8sS0FBTSxNQUFLLDJCQUEyQixHQUFHLGlCQUFpQixPQUFPLElBQUksRUFBRTtBQUMxRixTQUFPLEVBQUUsU0FBUyxJQUFJLElBQUksUUFBUSxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sTUFBTSxNQUFNLENBQUMsQ0FBQyxHQUFHLFVBQVUsWUFBWSxDQUFDLEVBQUU7QUFDdEc7QUFHQSxTQUFTLFVBQVUsTUFBYyxPQUFnQixRQUFvQixPQUFzQztBQUN6RyxNQUFJLENBQUMsU0FBUyxLQUFLLEVBQUcsUUFBTyxHQUFHLEtBQUssS0FBSyxDQUFDO0FBQzNDLFFBQU0sRUFBRSxPQUFPLE9BQU8sY0FBYyxRQUFRLElBQUk7QUFDaEQsTUFBSSxPQUFPLFVBQVUsWUFBWSxDQUFDLE9BQU8sT0FBTyxlQUFlLEtBQUssR0FBRztBQUNyRSxXQUFPLFNBQVMsS0FBSyxLQUFLLENBQUMscUJBQXFCLE9BQU8sS0FBSyxhQUFhLEVBQUUsS0FBSyxHQUFHLENBQUM7QUFBQSxFQUN0RjtBQUNBLFFBQU0sU0FBUztBQUNmLE1BQUksQ0FBQyxTQUFTLEtBQUssRUFBRyxRQUFPLFNBQVMsS0FBSyxLQUFLLENBQUM7QUFDakQsTUFBSSxDQUFDLFNBQVMsT0FBTyxLQUFLLFFBQVEsV0FBVztBQUMzQyxXQUFPLGdCQUFnQixLQUFLLE9BQU8sQ0FBQztBQUN0QyxRQUFNLENBQUMsT0FBTyxHQUFHLElBQUk7QUFDckIsTUFBSSxRQUFRLE9BQU8sTUFBTSxPQUFPLE9BQU8sT0FBTztBQUM1QyxXQUFPLGlCQUFpQixLQUFLLEtBQUssR0FBRyxrQ0FBa0MsT0FBTyxPQUFPLEtBQUs7QUFBQSxFQUM1RjtBQUNBLFFBQU0sU0FBUyxXQUFXLFFBQVEsS0FBSztBQUN2QyxNQUFJLFdBQVcsTUFBTTtBQUNuQixXQUFPLEdBQUcsTUFBTSxLQUFLLG9CQUFvQixNQUFNLEtBQUssS0FBSyxLQUFLLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDaEYsU0FBTyxFQUFFLE1BQU0sT0FBTyxRQUFRLE9BQU8sUUFBUSxRQUFRLFFBQVEsT0FBTyxPQUFPO0FBQzdFO0FBR0EsU0FBUyxXQUFXLE9BQW9CLE9BQWtDO0FBQ3hFLE1BQUksU0FBaUIsTUFBTSxTQUFTLENBQUMsSUFBSSxJQUFJLGNBQWMsS0FBSztBQUNoRSxhQUFXLEtBQUssT0FBTztBQUNyQixjQUFVO0FBQ1YsUUFBSSxDQUFDLE9BQU8sY0FBYyxNQUFNLEVBQUcsUUFBTztBQUFBLEVBQzVDO0FBQ0EsU0FBTztBQUNUO0FBTUEsU0FBUyxVQUFVLE1BQWMsT0FBbUM7QUFDbEUsUUFBTUMsUUFBdUIsQ0FBQztBQUM5QixRQUFNLFFBQVE7QUFDZCxXQUFTLEtBQUssR0FBRyxLQUFLLEtBQUssUUFBUSxNQUFNO0FBQ3ZDLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxTQUFTLE9BQU8sU0FBUyxJQUFLLENBQUFBLE1BQUssSUFBSTtBQUFBLGFBQ2xDLFNBQVMsT0FBTyxTQUFTLEtBQUs7QUFDckMsVUFBSUEsTUFBSyxLQUFLLG9CQUFJLElBQUksQ0FBQyxJQUFJLEVBQUcsUUFBTztBQUFBLElBQ3ZDLFdBQVcsU0FBUyxLQUFLO0FBQ3ZCLFlBQU0sUUFBUTtBQUNkLGFBQU8sS0FBSyxLQUFLLFVBQVUsS0FBSyxFQUFFLE1BQU0sSUFBSyxPQUFNLEtBQUssRUFBRSxNQUFNLE9BQU8sSUFBSTtBQUMzRSxZQUFNLFlBQVksS0FBSztBQUN2QixVQUFJLENBQUMsTUFBTSxLQUFLLElBQUksRUFBRztBQUN2QixZQUFNLE1BQU0sVUFBVSxLQUFLLE1BQU0sT0FBTyxLQUFLLENBQUMsR0FBRyxLQUFLO0FBQ3RELFVBQUlBLE1BQUssR0FBRyxFQUFFLEdBQUcsSUFBSSxHQUFHLEVBQUcsUUFBTyxXQUFXLEtBQUssR0FBRyxDQUFDO0FBQ3RELE1BQUFBLE1BQUssR0FBRyxFQUFFLEdBQUcsSUFBSSxHQUFHO0FBQUEsSUFDdEI7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxTQUFTLE9BQWtEO0FBQ2xFLFNBQU8sT0FBTyxVQUFVLFlBQVksVUFBVSxRQUFRLENBQUMsTUFBTSxRQUFRLEtBQUs7QUFDNUU7QUFFQSxTQUFTLFVBQVUsT0FBaUQ7QUFDbEUsU0FBTyxTQUFTLEtBQUssS0FBSyxPQUFPLE9BQU8sS0FBSyxFQUFFLE1BQU0sQ0FBQyxTQUFTLE9BQU8sU0FBUyxRQUFRO0FBQ3pGO0FBRUEsU0FBUyxTQUFTLE9BQW1DO0FBQ25ELFNBQU8sTUFBTSxRQUFRLEtBQUssS0FBSyxNQUFNLE1BQU0sQ0FBQyxNQUFNLE9BQU8sY0FBYyxDQUFDLEtBQUssS0FBSyxDQUFDO0FBQ3JGO0FBRUEsU0FBUyxLQUFLLE9BQXdCO0FBQ3BDLFVBQVEsS0FBSyxVQUFVLEtBQUssS0FBSyxVQUFVLE1BQU0sR0FBRyxFQUFFO0FBQ3hEOzs7QUNqTkEsZUFBc0IsV0FBVyxNQUFtQztBQUNsRSxTQUFPLFdBQVcsU0FBUyxNQUFNLFNBQVMsZUFBZSxJQUFJLEVBQUUsQ0FBQztBQUNsRTtBQUdBLGVBQXNCLFdBQVcsTUFBa0Q7QUFDakYsUUFBTSxhQUFhLE1BQU0sV0FBVyxJQUFJO0FBQ3hDLFFBQU0sVUFBVSxvQkFBSSxJQUEwQjtBQUM5QyxhQUFXLEVBQUUsTUFBTSxPQUFPLE9BQU8sUUFBUSxRQUFRLE9BQU8sS0FBSyxXQUFXLFFBQVEsT0FBTyxHQUFHO0FBQ3hGLFVBQU0sRUFBRSxPQUFPLElBQUksTUFBTSxPQUFPLEtBQUssUUFBUSxNQUFNO0FBQ25ELFlBQVEsSUFBSSxNQUFNLEVBQUUsT0FBTyxRQUFRLFVBQVUsUUFBUSxJQUFJLFdBQVcsTUFBTSxJQUFJLElBQUksYUFBYSxNQUFNLEVBQUUsQ0FBQztBQUFBLEVBQzFHO0FBQ0EsUUFBTSxXQUFXLE1BQU07QUFDdkIsU0FBTztBQUNUO0FBR08sU0FBUyxhQUFhLFFBQTJCLFVBQXFDO0FBQzNGLE1BQUksT0FBTyxXQUFXLFNBQVMsT0FBUSxRQUFPO0FBQzlDLE1BQUksYUFBYTtBQUNqQixNQUFJLFFBQVE7QUFDWixXQUFTLElBQUksR0FBRyxJQUFJLFNBQVMsUUFBUSxLQUFLO0FBQ3hDLG1CQUFlLE9BQU8sQ0FBQyxJQUFLLFNBQVMsQ0FBQyxNQUFPO0FBQzdDLGFBQVMsU0FBUyxDQUFDLEtBQU07QUFBQSxFQUMzQjtBQUNBLFNBQU8sS0FBSyxLQUFLLGFBQWEsS0FBSztBQUNyQztBQUdPLFNBQVMsUUFDZCxRQUNBLE9BQ0EsTUFDYztBQUNkLFNBQU8sT0FBTyxPQUFPLENBQUMsR0FBRyxNQUFNLEtBQUssSUFBSSxLQUFLLENBQUM7QUFDaEQ7QUFFQSxJQUFJO0FBR0csU0FBUyxhQUE4QjtBQUM1QyxTQUFRLFdBQVcsYUFBYTtBQUNsQzs7O0FwRHZCQSxJQUFNLE9BQU8sTUFBTSxlQUFlO0FBQ2xDLElBQU0sU0FBVSxLQUFLLE1BQU0sYUFBYSxrQ0FBa0MsTUFBTSxDQUFDLEVBQzlFO0FBa0JILElBQU0sV0FBK0U7QUFBQSxFQUNuRixTQUFTO0FBQUEsRUFDVCxlQUFlO0FBQUEsRUFDZixhQUFhLEVBQUUsR0FBRyxPQUFPLE9BQU8sTUFBTSxHQUFHO0FBQ3ZDLFVBQU0sYUFBYSxJQUFJLGdCQUFnQixHQUFHLE1BQU0sTUFBTSxFQUFFLENBQUMsR0FBSSxNQUFNLFVBQVUsRUFBRSxDQUFDLENBQUU7QUFDbEYsV0FBTyxPQUFPLEVBQUUsR0FBRyxrQkFBa0IsTUFBTSxHQUFHLEdBQUcsV0FBVyxRQUFRLE1BQU0sQ0FBQyxHQUFHLEVBQUUsS0FBSyxLQUFLLENBQUMsRUFBRTtBQUFBLEVBQy9GO0FBQUEsRUFDQSxjQUFjLFNBQVMsS0FBSztBQUFBLEVBQzVCLGdCQUFnQixTQUFTLEtBQUs7QUFBQSxFQUM5QixpQkFBaUIsU0FBUyxJQUFJO0FBQUEsRUFDOUIsbUJBQW1CO0FBQUEsRUFDbkIsbUJBQW1CO0FBQUEsRUFDbkIsb0JBQW9CO0FBQUEsRUFDcEIsUUFBUTtBQUFBLEVBQ1IsaUJBQWlCO0FBQUEsRUFDakIsT0FBTyxFQUFFLEdBQUcsWUFBWSxJQUFJLEdBQUc7QUFDN0IsVUFBTSxTQUFTLElBQUksT0FBTyxHQUFHLFVBQXFDO0FBQ2xFLFdBQU8sT0FBTyxFQUFFLEdBQUcsT0FBTyxRQUFRLElBQUksS0FBSyxDQUFDLEVBQUU7QUFBQSxFQUNoRDtBQUFBLEVBQ0EsYUFBYSxFQUFFLEdBQUcsWUFBWSxLQUFLLE1BQU0sR0FBRztBQUMxQyxVQUFNLFNBQVM7QUFBQSxNQUNiLFlBQVksT0FBTyxXQUFXLFFBQVE7QUFBQSxNQUN0QyxTQUFTLE9BQU8sV0FBVyxLQUFLO0FBQUEsTUFDaEMsU0FBUyxNQUFNLG9CQUFvQixFQUFFLENBQUM7QUFBQSxNQUN0QywwQkFBMEIsTUFBTSxrQkFBa0IsRUFBRSxDQUFDO0FBQUEsSUFDdkQ7QUFDQSxVQUFNLFVBQVUsSUFBSUMsYUFBWSxHQUFHLE1BQU07QUFDekMsV0FBTyxPQUFPLEVBQUUsR0FBRyxRQUFRLFFBQVEsSUFBSSxLQUFLLENBQUMsRUFBRTtBQUFBLEVBQ2pEO0FBQUEsRUFDQSxpQkFBaUIsRUFBRSxHQUFHLFlBQVksT0FBTyxPQUFPLE1BQU0sR0FBRztBQUN2RCxVQUFNLEVBQUUsU0FBUyxNQUFNLElBQUk7QUFDM0IsVUFBTSxVQUFVLElBQUksZ0JBQWdCLEdBQUcsT0FBTyxPQUFPLEdBQUcsTUFBTSxVQUFVLEVBQUUsQ0FBQyxHQUFJLE9BQU8sS0FBSyxDQUFDO0FBQzVGLFdBQU8sT0FBTyxFQUFFLEdBQUcsUUFBUSxRQUFRLE1BQU0sR0FBRyxHQUFHLE1BQU0sQ0FBQyxFQUFFO0FBQUEsRUFDMUQ7QUFBQSxFQUNBLFFBQVEsRUFBRSxHQUFHLFlBQVksT0FBTyxPQUFPLE9BQU8sT0FBTyxHQUFHO0FBQ3RELFVBQU0sU0FBUztBQUFBLE1BQ2IsWUFBWSxPQUFPLFdBQVcsS0FBSztBQUFBLE1BQ25DLFdBQVcsTUFBTSxVQUFVLEVBQUUsQ0FBQztBQUFBLE1BQzlCLFNBQVMsT0FBTyxXQUFXLEtBQUs7QUFBQSxNQUNoQyxTQUFTLE9BQU8sV0FBVyxPQUFPO0FBQUEsSUFDcEM7QUFDQSxVQUFNLFlBQVksSUFBSSxpQkFBaUIsR0FBRyxNQUFNO0FBQ2hELFdBQU8sWUFBWTtBQUNqQixZQUFNLEVBQUUsR0FBRyxPQUFPLElBQUksVUFBVSxVQUFVLE1BQU0sR0FBRyxHQUFHLE1BQU0sQ0FBQztBQUM3RCxZQUFNLE9BQU87QUFBQSxRQUNWLE1BQU0sT0FBTyxLQUFLO0FBQUEsUUFDbkIsT0FBTztBQUFBLFFBQ1AsT0FBTyxVQUFVLEVBQUUsT0FBTyxDQUFDO0FBQUEsTUFDN0I7QUFDQSxZQUFNLFlBQVksZUFBZSxJQUFJO0FBQ3JDLFlBQU0sU0FBUyxFQUFFLE9BQU8sT0FBTyxhQUFhLFNBQVMsR0FBRyxDQUFDLFVBQVUsT0FBTyxDQUFDLEdBQUcsTUFBTSxJQUFJLEdBQUcsQ0FBQyxDQUFDLEdBQUcsS0FBSztBQUNyRyxhQUFPLEVBQUUsR0FBRyxRQUFRLGNBQWMsTUFBTSxXQUFXLEdBQUcsVUFBVSxPQUFPLEdBQUcsUUFBUSxNQUFNLENBQUMsRUFBRTtBQUFBLElBQzdGO0FBQUEsRUFDRjtBQUFBLEVBQ0EsS0FBSyxFQUFFLEdBQUcsT0FBTyxNQUFNLEdBQUc7QUFDeEIsVUFBTSxTQUFTLEVBQUUsVUFBVSxJQUFJLE1BQU0sVUFBVSxDQUF3QjtBQUN2RSxVQUFNLE9BQU8sRUFBRSxPQUFPLFFBQVEsTUFBTSxRQUFRLENBQUM7QUFDN0MsVUFBTSxVQUFVLEVBQUUsUUFBUSxHQUFHLFNBQVMsR0FBRyxlQUFlLEVBQUU7QUFDMUQsV0FBTyxPQUFPLEVBQUUsR0FBRyx5QkFBeUIsTUFBTSxHQUFHLEdBQUcsUUFBUSxNQUFNLE9BQU8sRUFBRTtBQUFBLEVBQ2pGO0FBQUEsRUFDQSxTQUFTLEVBQUUsR0FBRyxZQUFZLE9BQU8sTUFBTSxHQUFHO0FBQ3hDLFVBQU0sRUFBRSxRQUFRLFFBQVEsUUFBUSxJQUFJO0FBQ3BDLFVBQU0sU0FBUyxFQUFFLGNBQWMsSUFBSSxNQUFNLFVBQVUsR0FBK0IsTUFBTztBQUN6RixVQUFNLE9BQU8sRUFBRSxPQUFPLFFBQVEsTUFBTSxRQUFRLENBQUM7QUFDN0MsV0FBTyxPQUFPLEVBQUUsR0FBRyxnQkFBZ0IsTUFBTSxHQUFHLEdBQUcsUUFBUSxRQUFTLEVBQUUsTUFBTSxRQUFrQixDQUFDLEVBQUU7QUFBQSxFQUMvRjtBQUFBLEVBQ0EsVUFBVSxFQUFFLEdBQUcsWUFBWSxPQUFPLE9BQU8sT0FBTyxPQUFPLEdBQUc7QUFDeEQsVUFBTSxFQUFFLE9BQU8sU0FBUyxpQkFBaUIsa0JBQWtCLFVBQVUsSUFBSTtBQUl6RSxVQUFNLFlBQVksSUFBSTtBQUFBLE1BQ3BCO0FBQUEsTUFDQTtBQUFBLFFBQ0UsZ0JBQWdCO0FBQUEsUUFDaEIsdUJBQXVCO0FBQUEsUUFDdkIsMEJBQTBCLE9BQU8sZUFBZTtBQUFBLFFBQ2hELHVCQUF1QjtBQUFBLFFBQ3ZCLHlCQUF5QixpQkFBa0IsSUFBSSxNQUFNLFNBQVU7QUFBQSxRQUMvRCxpQkFBaUI7QUFBQSxRQUNqQixvQkFBb0I7QUFBQSxNQUN0QjtBQUFBLE1BQ0EsTUFBTSxVQUFVLEVBQUUsQ0FBQztBQUFBLElBQ3JCO0FBQ0EsVUFBTSxTQUFTLEVBQUUsT0FBTyw0QkFBNEIsQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLFFBQVEsQ0FBQyxDQUFDLENBQUM7QUFDdkUsVUFBTSxPQUFPLEVBQUUsT0FBTywwQkFBMEIsQ0FBQyxDQUFDLENBQUM7QUFDbkQsV0FBTyxZQUFZO0FBQ2pCLFlBQU0sRUFBRSxZQUFZLGFBQWEsSUFBSTtBQUNyQyxZQUFNLEtBQUssT0FBTyxPQUFPLEVBQUU7QUFDM0IsWUFBTSxVQUFVLFVBQVU7QUFDMUIsWUFBTSxTQUFTLGVBQWUsTUFBTSxJQUFJLEdBQUcsT0FBTyxFQUFFLFFBQVEsSUFBSSxPQUFPLEdBQUcsUUFBUSxNQUFNLFNBQVM7QUFBQSxRQUMvRixNQUFNO0FBQUEsUUFDTixRQUFRO0FBQUEsTUFDVixDQUFDO0FBQ0QsWUFBTSxVQUFtQixFQUFFLE9BQU87QUFDbEMsWUFBTSxNQUFNLENBQUMsTUFBYyxXQUFtQixNQUFNLFFBQVEsSUFBSSxJQUFJLEVBQUUsT0FBTyxLQUFLLE1BQU07QUFDeEYsY0FBUSxRQUFRLE1BQU0sVUFBVSxRQUFRLE1BQU0sR0FBRyxHQUFHLFFBQVEsTUFBTSxHQUFHLEVBQUUsSUFBSSxDQUFDO0FBQzVFLFlBQU0sTUFBTyxNQUFPLFFBQVEsSUFBZSxLQUFLO0FBQ2hELGNBQVEsZ0JBQWdCLFFBQVEsS0FBTSxRQUFRLElBQWUsTUFBTSxDQUFDLEdBQUksQ0FBQyxNQUFNLElBQUksRUFBRTtBQUNyRixhQUFPLFFBQVE7QUFDZixpQkFBVyxLQUFLLENBQUMsR0FBRyxDQUFDLEVBQUcsUUFBTyxRQUFRLFNBQVMsQ0FBQyxFQUFFO0FBQ25ELGFBQU87QUFBQSxJQUNUO0FBQUEsRUFDRjtBQUNGO0FBRUEsU0FBUyxPQUFPQyxTQUFnQixJQUFrQixTQUFpQjtBQUNqRSxRQUFNLEVBQUUsT0FBTyxLQUFLLElBQUksY0FBYyxJQUFJLFNBQVMsSUFBSztBQUN4RCxRQUFNLFFBQVEsQ0FBQyxHQUFHLFFBQVEsQ0FBQztBQUMzQixTQUFPLEVBQUUsT0FBT0EsUUFBTyxPQUFPLE9BQU8sT0FBTyxLQUFLLEdBQUcsTUFBTUEsUUFBTyxPQUFPLE1BQU0sT0FBTyxLQUFLLEVBQUU7QUFDOUY7QUFFQSxTQUFTLE1BQU0sRUFBRSxHQUFHLE9BQU8sT0FBTyxNQUFNLEdBQVU7QUFDaEQsUUFBTSxhQUFhLElBQUksZ0JBQWdCLEdBQUcsTUFBTSxNQUFNLEVBQUUsQ0FBQyxHQUFJLE1BQU0sVUFBVSxFQUFFLENBQUMsQ0FBRTtBQUNsRixTQUFPLE1BQU07QUFDWCxVQUFNLElBQUksTUFBTSxHQUFHO0FBQ25CLFdBQU8sRUFBRSxHQUFHLFdBQVcsR0FBRyxFQUFFLE9BQU8sRUFBRSxHQUFHLHFCQUFxQixHQUFHLFdBQVcsUUFBUSxNQUFNLENBQUMsQ0FBQyxDQUFDLEVBQUU7QUFBQSxFQUNoRztBQUNGO0FBRUEsU0FBUyxTQUFTLFVBQW1CO0FBQ25DLFNBQU8sQ0FBQyxFQUFFLEdBQUcsT0FBTyxPQUFPLE1BQU0sTUFBYTtBQUM1QyxVQUFNLFFBQVEsSUFBSTtBQUFBLE1BQ2hCO0FBQUEsTUFDQSxNQUFNLE1BQU0sRUFBRSxDQUFDO0FBQUEsTUFDZixNQUFNLE9BQU8sRUFBRSxDQUFDO0FBQUEsTUFDaEIsTUFBTSxVQUFVLEVBQUUsQ0FBQztBQUFBLE1BQ25CO0FBQUEsSUFDRjtBQUNBLFdBQU8sT0FBTyxFQUFFLEdBQUcsTUFBTSxRQUFRLE1BQU0sR0FBRyxHQUFHLE1BQU0sQ0FBQyxFQUFFO0FBQUEsRUFDeEQ7QUFDRjtBQUVBLFNBQVMsY0FBYyxFQUFFLEdBQUcsWUFBWSxPQUFPLE9BQU8sTUFBTSxHQUFVO0FBQ3BFLFFBQU0sRUFBRSxRQUFRLFVBQVUsSUFBSTtBQUM5QixRQUFNLFFBQVEsSUFBSTtBQUFBLElBQ2hCO0FBQUEsSUFDQSxNQUFNLE1BQU0sRUFBRSxDQUFDO0FBQUEsSUFDZixPQUFPLE1BQU07QUFBQSxJQUNiO0FBQUEsSUFDQSxNQUFNLFVBQVUsRUFBRSxDQUFDO0FBQUEsRUFDckI7QUFDQSxTQUFPLE9BQU8sRUFBRSxHQUFHLE1BQU0sUUFBUSxNQUFNLEdBQUcsR0FBRyxNQUFNLENBQUMsRUFBRTtBQUN4RDtBQUVBLFNBQVMsS0FBSyxFQUFFLEdBQUcsWUFBWSxPQUFPLE1BQU0sR0FBVTtBQUNwRCxRQUFNLFVBQVUsRUFBRSxLQUFLLE1BQU0sTUFBTSxFQUFFLENBQUMsR0FBSSxPQUFPLFdBQVcsTUFBTSxDQUFDO0FBQ25FLFNBQU8sT0FBTyxFQUFFLEdBQUcsa0JBQWtCLE1BQU0sR0FBRyxHQUFHLE9BQU8sRUFBRTtBQUM1RDtBQUVBLGVBQWUsVUFBVSxNQUFjO0FBQ3JDLFFBQU1BLFVBQVMsTUFBTSxXQUFXO0FBQ2hDLFFBQU0sU0FBUyxNQUFNLFdBQVcsVUFBVSxJQUFJLEVBQUU7QUFDaEQsUUFBTSxNQUFNLENBQUMsU0FBaUI7QUFDNUIsVUFBTSxTQUFTLE9BQU8sSUFBSSxJQUFJO0FBQzlCLElBQU8sVUFBRyxRQUFRLEdBQUcsSUFBSSxRQUFRLElBQUksRUFBRTtBQUN2QyxXQUFPO0FBQUEsRUFDVDtBQUNBLFNBQU87QUFBQSxJQUNMLFFBQUFBO0FBQUEsSUFDQTtBQUFBLElBQ0EsT0FBTztBQUFBLE1BQ0wsT0FBTyxDQUFDLFNBQWlCQSxRQUFPLE9BQU8sSUFBSSxNQUFNLElBQUksRUFBRSxFQUFFLFFBQVEsSUFBSSxNQUFNLElBQUksRUFBRSxFQUFFLEtBQUs7QUFBQSxNQUN4RixLQUFLLENBQUMsU0FBaUJBLFFBQU8sT0FBTyxJQUFJLE1BQU0sSUFBSSxFQUFFLEVBQUUsUUFBUSxJQUFJLE1BQU0sSUFBSSxFQUFFLEVBQUUsT0FBTyxLQUFLO0FBQUEsTUFDN0YsT0FBTyxNQUFNQSxRQUFPLE9BQU8sSUFBSSxVQUFVLEVBQUUsUUFBUSxDQUFDLEdBQUcsSUFBSSxVQUFVLEVBQUUsT0FBTyxNQUFNLENBQUM7QUFBQSxNQUNyRixPQUFPLENBQUMsU0FBaUIsSUFBSSxJQUFJLEVBQUU7QUFBQSxNQUNuQyxRQUFRO0FBQUEsSUFDVjtBQUFBLEVBQ0Y7QUFDRjtBQUVBLFdBQVcsRUFBRSxPQUFPLE1BQU0sWUFBWSxjQUFjLEtBQUssUUFBUTtBQUMvRCxRQUFNLFFBQVEsU0FBUyxLQUFLO0FBQzVCLE1BQUksQ0FBQyxNQUFPO0FBQ1osT0FBSyxHQUFHLEtBQUssbUJBQW1CLFlBQVk7QUFDMUMsVUFBTSxFQUFFLFFBQUFBLFNBQVEsUUFBUSxNQUFNLElBQUksTUFBTSxVQUFVLElBQUk7QUFDdEQsVUFBTSxhQUFhLE1BQU0sV0FBVyxVQUFVLElBQUksRUFBRTtBQUNwRCxVQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksTUFBTSxRQUFRO0FBQUEsTUFDbkNBO0FBQUEsTUFDQTtBQUFBLE1BQ0EsQ0FBQyxZQUFZLE1BQU0sRUFBRSxHQUFHLE9BQU8sR0FBRyxRQUFRLEdBQUcsR0FBRyxHQUFHLFdBQVcsQ0FBQztBQUFBLE1BQy9ELEVBQUUsUUFBUSxjQUFjO0FBQUEsSUFDMUI7QUFDQSxVQUFNLFdBQVcsTUFBTTtBQUN2QixlQUFXLENBQUMsTUFBTSxNQUFNLEtBQUssT0FBTyxRQUFRLE1BQU0sSUFBSSxDQUFDLEdBQUc7QUFDeEQsWUFBTSxXQUFXLE9BQU8sSUFBSSxPQUFPLElBQUksRUFBRTtBQUN6QyxNQUFPLFVBQUcsVUFBVSxrQkFBa0IsSUFBSSxFQUFFO0FBQzVDLFlBQU0sU0FBUyxVQUFVLFVBQVUsT0FBTyxPQUFPLFNBQVMsYUFBYSxNQUFNLE9BQU8sS0FBSyxJQUFJO0FBQzdGLFlBQU0sUUFBUSxhQUFhLFFBQTZCLFNBQVUsTUFBTTtBQUN4RSxZQUFNLE1BQU0sS0FBSyxJQUFJLE1BQU0sS0FBSyxjQUFjLElBQUksS0FBSyxFQUFFO0FBQ3pELFVBQUksUUFBUSxJQUFJLGFBQWMsU0FBUSxJQUFJLE9BQU8sTUFBTSxNQUFNLGNBQWMsQ0FBQyxHQUFHLElBQUksY0FBYyxDQUFDLENBQUM7QUFDbkcsTUFBTyxVQUFHLFNBQVMsS0FBSyxHQUFHLElBQUksb0JBQW9CLEtBQUssc0JBQXNCLEdBQUcsRUFBRTtBQUFBLElBQ3JGO0FBQUEsRUFDRixDQUFDO0FBQ0g7QUFFQSxLQUFLLG1GQUFtRixZQUFZO0FBQ2xHLFFBQU0sRUFBRSxRQUFBQSxTQUFRLE1BQU0sSUFBSSxNQUFNLFVBQVUsK0JBQStCO0FBQ3pFLGFBQVdDLFNBQVEsQ0FBQyxRQUFRLGNBQWMsV0FBVyxHQUFHO0FBQ3RELFVBQU0sSUFBSSxNQUFNLE9BQU8sTUFBTUEsS0FBSSxJQUFJO0FBQ3JDLFVBQU0sUUFBZTtBQUFBLE1BQ25CLFFBQVFELFFBQU8sT0FBTyxJQUFJLFlBQVksRUFBRSxPQUFPLE1BQU0sR0FBRyxDQUFDLEVBQUUsT0FBTyxNQUFNLEdBQUcsS0FBSztBQUFBLE1BQ2hGLFFBQVEsUUFBUTtBQUFBLElBQ2xCO0FBQ0EsVUFBTSxPQUFPLEVBQUUsTUFBTSxDQUFDO0FBQ3RCLFVBQU0sSUFBSUEsUUFBTyxPQUFPLE1BQU0sT0FBTyxNQUFNQyxLQUFJLElBQUksRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDO0FBQ25FLFVBQU0sUUFBUSxNQUFNLGdCQUFnQixHQUFHLE9BQU8sRUFBRSxPQUFPLFNBQVMsSUFBSSxFQUFFLEtBQUs7QUFDM0UsVUFBTSxTQUFTLEVBQUUsT0FBTyxJQUFJLENBQUMsT0FBTyxNQUFNLFFBQVEsTUFBTSxLQUFLLE1BQU0sS0FBSyxFQUFFLE9BQU8sU0FBUyxLQUFLLENBQUMsQ0FBRTtBQUNsRyxJQUFPLFVBQUcsYUFBYSxRQUFRLE1BQU0sT0FBTyxPQUFPQSxLQUFJLEVBQUUsRUFBRSxNQUFNLEtBQUssTUFBTUEsS0FBSTtBQUFBLEVBQ2xGO0FBQ0YsQ0FBQztBQUVELEtBQUssNEVBQTRFLFlBQVk7QUFDM0YsUUFBTSxFQUFFLFFBQUFELFNBQVEsUUFBUSxNQUFNLElBQUksTUFBTSxVQUFVLHdCQUF3QjtBQUMxRSxRQUFNLFVBQVUsY0FBY0EsU0FBUSxJQUFJLENBQUM7QUFDM0MsYUFBVyxRQUFRLENBQUMsR0FBRyxPQUFPLEtBQUssQ0FBQyxFQUFFLE9BQU8sQ0FBQyxRQUFRLElBQUksV0FBVyxLQUFLLENBQUMsRUFBRSxJQUFJLENBQUMsUUFBUSxJQUFJLE1BQU0sQ0FBQyxDQUFDLEdBQUc7QUFDdkcsVUFBTSxNQUFNLE1BQU0sS0FBSyxNQUFNLE1BQU0sSUFBSSxHQUFHLE9BQU8sRUFBRSxLQUFLO0FBQ3hELFVBQU0sWUFBWSxRQUFRLEtBQXFCLElBQUksQ0FBQyxNQUFNLElBQUksRUFBRTtBQUNoRSxVQUFNLFFBQVEsUUFBUSxLQUFxQixJQUFJLENBQUMsTUFBTSxLQUFLLE1BQU0sSUFBSSxFQUFFO0FBQ3ZFLFVBQU0sS0FBSyxNQUFNLE9BQU8sT0FBTyxJQUFJLEtBQUssRUFBRTtBQUMxQyxVQUFNLEtBQUssTUFBTSxPQUFPLE9BQU8sSUFBSSxLQUFLLEVBQUU7QUFDMUMsVUFBTSxXQUFXLE1BQU0sT0FBTyxPQUFPLElBQUksUUFBUSxFQUFFO0FBQ25ELGFBQVMsSUFBSSxHQUFHLElBQUksR0FBRyxRQUFRLEtBQUs7QUFDbEMsWUFBTSxRQUFRLEtBQUssTUFBTSxJQUFJLEVBQUU7QUFDL0IsWUFBTSxJQUFJLElBQUk7QUFDZCxZQUFNLFVBQVUsS0FBSyxJQUFJLEdBQUcsVUFBVSxTQUFTLEtBQUssT0FBTyxLQUFLLFFBQVEsRUFBRSxDQUFDO0FBQzNFLE1BQU87QUFBQSxRQUNMLEtBQUssSUFBSSxVQUFVLENBQUMsSUFBSyxLQUFLLElBQUksTUFBTSxDQUFDLENBQUUsSUFBSSxHQUFHLENBQUMsQ0FBRSxLQUFLLE9BQU8sVUFBVTtBQUFBLFFBQzNFLEdBQUcsSUFBSSxPQUFPLENBQUM7QUFBQSxNQUNqQjtBQUNBLE1BQU87QUFBQSxRQUNMLEtBQUssSUFBSSxVQUFVLENBQUMsSUFBSyxLQUFLLElBQUksTUFBTSxDQUFDLENBQUUsSUFBSSxHQUFHLENBQUMsQ0FBRSxLQUFLLE9BQU8sVUFBVTtBQUFBLFFBQzNFLEdBQUcsSUFBSSxPQUFPLENBQUM7QUFBQSxNQUNqQjtBQUNBLFVBQUksVUFBVSxLQUFLLE1BQU0sS0FBSyxNQUFNLElBQUk7QUFDdEMsUUFBTztBQUFBLFVBQ0wsTUFBTSxDQUFDLE1BQU0sS0FBSyxNQUFNLENBQUMsTUFBTSxLQUFLLE9BQU8sS0FBSyxFQUFFO0FBQUEsVUFDbEQsR0FBRyxJQUFJLFdBQVcsS0FBSyxTQUFTLENBQUM7QUFBQSxRQUNuQztBQUFBLE1BQ0YsV0FBVyxVQUFVLENBQUMsSUFBSyxPQUFPLFNBQVM7QUFFekMsY0FBTSxPQUFPLEtBQUssSUFBSSxNQUFNLENBQUMsSUFBSyxTQUFTLENBQUMsQ0FBRTtBQUM5QyxjQUFNLE1BQU8sT0FBTyxVQUFXLFVBQVUsQ0FBQztBQUMxQyxRQUFPLFVBQUcsS0FBSyxJQUFJLE1BQU0sSUFBSSxLQUFLLEtBQUssSUFBSSxLQUFLLEtBQUssR0FBRyxJQUFJLFdBQVcsQ0FBQyxjQUFjLElBQUksRUFBRTtBQUFBLE1BQzlGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRixDQUFDO0FBRUQsS0FBSyw0QkFBNEIsWUFBWTtBQUMzQyxRQUFNLEVBQUUsUUFBQUEsU0FBUSxNQUFNLElBQUksTUFBTSxVQUFVLHlCQUF5QjtBQUNuRSxRQUFNLFlBQVksTUFBTSxPQUFPLGNBQWM7QUFDN0MsUUFBTSxRQUFRLE1BQU0sT0FBTyxVQUFVLEVBQUU7QUFDdkMsUUFBTSxTQUFTLFVBQVUsTUFBTSxDQUFDO0FBQ2hDLFFBQU0sT0FBTyxhQUFhLEtBQUssRUFBRSxRQUFRLFNBQVMsR0FBRyxHQUFHLENBQUMsR0FBRyxNQUFNO0FBQ2hFLFVBQU0sS0FBSyxLQUFLLE1BQU0sSUFBSSxFQUFFLElBQUksS0FBTSxJQUFJO0FBQzFDLFdBQU8sSUFBSSxLQUFLLEtBQUssS0FBSyxJQUFJLFVBQVUsT0FBTyxFQUFFLENBQUUsSUFBSSxLQUFLLEtBQUssTUFBTSxFQUFFLENBQUU7QUFBQSxFQUM3RSxDQUFDO0FBQ0QsUUFBTSxRQUFRLE1BQU0sTUFBTSxTQUFTQSxRQUFPLE9BQU8sTUFBTSxDQUFDLFFBQVEsRUFBRSxDQUFDLENBQUMsR0FBRyxjQUFjQSxTQUFRLElBQUksQ0FBQyxDQUFDLEVBQUUsS0FBSztBQUMxRyxFQUFPLFVBQUcsYUFBYSxPQUFPLE1BQU0sT0FBTyxXQUFXLEVBQUUsTUFBTSxLQUFLLElBQUk7QUFDekUsQ0FBQztBQUVELEtBQUsscUVBQXFFLFlBQVk7QUFDcEYsUUFBTSxFQUFFLFFBQUFBLFNBQVEsTUFBTSxJQUFJLE1BQU0sVUFBVSwwQkFBMEI7QUFDcEUsUUFBTSxFQUFFLFlBQVksYUFBYSxJQUFJLE9BQU8sS0FBSyxDQUFDLEVBQUUsTUFBTSxNQUFNLFVBQVUsUUFBUSxFQUFHO0FBQ3JGLFFBQU0sS0FBSyxNQUFNLE9BQU8sT0FBTyxFQUFFO0FBQ2pDLFFBQU0sT0FBT0EsUUFBTyxNQUFNLENBQUMsR0FBRyxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQzlDLFFBQU0sU0FBUztBQUFBLElBQ2IsTUFBTSxNQUFNLElBQUk7QUFBQSxJQUNoQixPQUFPQSxTQUFRLElBQUksR0FBRztBQUFBLElBQ3RCLE1BQU0sTUFBTSxpQkFBaUI7QUFBQSxJQUM3QixNQUFNLE1BQU0sZUFBZTtBQUFBLElBQzNCO0FBQUEsSUFDQSxFQUFFLE1BQU0sT0FBTyxVQUFVLEdBQUcsUUFBUSxPQUFPLFlBQVksRUFBRTtBQUFBLElBQ3pEO0FBQUEsRUFDRjtBQUNBLFFBQU0sZ0JBQWdCLE1BQU0sS0FBSyxLQUFLLEdBQUcsT0FBTyxDQUFDLEdBQUcsTUFBTSxLQUFLLE1BQU0sSUFBSSxDQUFDLElBQUksTUFBTSxDQUFDO0FBQ3JGLEVBQU8sVUFBRyxhQUFhLGNBQThCLE1BQU0sT0FBTyxVQUFVLEVBQUUsTUFBTSxLQUFLLElBQUk7QUFDN0YsRUFBTyxVQUFHLGFBQWEsTUFBTSxPQUFPLEtBQUssR0FBRyxNQUFNLE9BQU8sWUFBWSxFQUFFLE1BQU0sS0FBSyxJQUFJO0FBQ3hGLENBQUM7QUFFRCxLQUFLLDJEQUEyRCxNQUFNO0FBQ3BFLEVBQU87QUFBQSxJQUNMLGVBQWUsYUFBYSxHQUFHLEtBQUssS0FBSyxLQUFLLEtBQUssS0FBSyxRQUFRLE1BQU0sQ0FBQztBQUFBLElBQ3ZFLENBQUMsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsQ0FBQztBQUFBLEVBQ3RCO0FBQ0YsQ0FBQztBQUVELEtBQUssSUFBSTsiLAogICJuYW1lcyI6IFsiZGV2aWNlIiwgImJsb2NrIiwgImJsb2NrcyIsICJraW5kIiwgImRldmljZSIsICJkZXZpY2UiLCAiZGV2aWNlIiwgImRldmljZSIsICJkaXNwYXRjaCIsICJkZXZpY2UiLCAiZGlzcGF0Y2giLCAia2luZCIsICJkZXZpY2UiLCAiYmxvY2tzIiwgImRldmljZSIsICJwaGFzZXMiLCAidHJhaXRzIiwgImRldmljZSIsICJibG9ja3MiLCAiY291bnQiLCAiYWN0aXZhdGlvbiIsICJjb2x1bW5zIiwgImtpbmQiLCAiZGV2aWNlIiwgImNvbHVtbnMiLCAibm9ybSIsICJraW5kIiwgIkMiLCAiYmxvY2tzIiwgImRldmljZSIsICJFUFMiLCAiVGV4dEVuY29kZXIiLCAibHN0bSIsICJub3JtIiwgImJsb2NrcyIsICJkZXZpY2UiLCAib3BlbiIsICJkZXZpY2UiLCAiam9pbiIsICJsZW5ndGgiLCAib3BlbiIsICJUZXh0RW5jb2RlciIsICJkZXZpY2UiLCAia2luZCJdCn0K
