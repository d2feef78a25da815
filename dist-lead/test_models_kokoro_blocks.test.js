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
var activation_default = "// y = activation(x * scale[c] + shift[c]): leaky ReLU, or snake(z) = z + sin^2(alpha[c] z) / alpha[c] (Ziyin et al.\n// 2020). Sine is our own polynomial: WGSL promises 2^-11 only.\n//\n//   x, out  [T, C]\n//   affine  [2, C]   scale, then shift; read only when HAS_AFFINE\n//   alpha   [C]      read only when ACTIVATION is 2\n//\n// One thread: one value. Grid: (ceil(T * C / 64) folded).\n\noverride HAS_AFFINE: bool = false;\noverride ACTIVATION: u32 = 1; // 1 leaky relu, 2 snake\n\nstruct Params {\n  length: u32,\n  C: u32,\n  slope: f32,\n}\n\n@group(0) @binding(0) var<storage, read> x: array<f32>;\n@group(0) @binding(1) var<storage, read> affine: array<f32>;\n@group(0) @binding(2) var<storage, read> alpha: array<f32>;\n@group(0) @binding(3) var<storage, read_write> out: array<f32>;\n@group(0) @binding(4) var<uniform> params: Params;\n\n/// sin(pi w)^2 has period 1 in w: w is brought to -1/2 .. 1/2 first. Absolute error below 2e-7.\nfn sine_squared(radians: f32) -> f32 {\n  let turns = radians * 0.31830988618;\n  let w = turns - round(turns);\n  let s = w * w;\n  let sine = w * (3.14159274 + s * (-5.16771269 + s * (2.55016327 + s * (-0.599252224 + s * (0.0820504501 - s * 0.00702846888)))));\n  return sine * sine;\n}\n\n@compute @workgroup_size(64)\nfn main(\n  @builtin(workgroup_id) group: vec3<u32>,\n  @builtin(num_workgroups) groups: vec3<u32>,\n  @builtin(local_invocation_index) local: u32,\n) {\n  let at = (group.y * groups.x + group.x) * 64u + local;\n  if (at >= params.length) {\n    return;\n  }\n  let c = at % params.C;\n  var z = x[at];\n  if (HAS_AFFINE) {\n    z = z * affine[c] + affine[params.C + c];\n  }\n  if (ACTIVATION == 2u) {\n    z += sine_squared(alpha[c] * z) / alpha[c];\n  } else {\n    z = select(params.slope * z, z, z >= 0.0);\n  }\n  out[at] = z;\n}\n";

// kernels/adain.wgsl
var adain_default = "// Adaptive instance norm (Huang & Belongie 2017) as one multiply-add per channel: y = x * scale + shift with\n// scale = (1 + gamma) / sqrt(var + eps), shift = beta - mean * scale. Blocks of channel_stats.wgsl are merged by Chan,\n// Golub & LeVeque (1979); var is the population variance over all rows.\n//\n//   parts   [blocks, C, 2]\n//   style   [2 * style_C]   the projected style: gamma, then beta; channels from style_C <= C on come out zero\n//   affine  [2, C]      scale, then shift\n//\n// One thread: one channel. Grid: (ceil(C / 64)).\n\nstruct Params {\n  T: u32,\n  C: u32,\n  style_C: u32,\n  block_rows: u32,\n  eps: f32,\n}\n\n@group(0) @binding(0) var<storage, read> parts: array<vec2<f32>>;\n@group(0) @binding(1) var<storage, read> style: array<f32>;\n@group(0) @binding(2) var<storage, read_write> affine: array<f32>;\n@group(0) @binding(3) var<uniform> params: Params;\n\n@compute @workgroup_size(64)\nfn main(@builtin(global_invocation_id) id: vec3<u32>) {\n  let c = id.x;\n  let C = params.C;\n  if (c >= C) {\n    return;\n  }\n  var mean = 0.0;\n  var squares = 0.0;\n  var count = 0u;\n  for (var block = 0u; count < params.T; block++) {\n    let part = parts[block * C + c];\n    let n = min(params.block_rows, params.T - count);\n    let share = f32(n) / f32(count + n);\n    let distance = part.x - mean;\n    mean += distance * share;\n    squares += part.y + distance * distance * f32(count) * share;\n    count += n;\n  }\n  if (c >= params.style_C) {\n    affine[c] = 0.0;\n    affine[C + c] = 0.0;\n    return;\n  }\n  let scale = (1.0 + style[c]) / sqrt(squares / f32(params.T) + params.eps);\n  affine[c] = scale;\n  affine[C + c] = style[params.style_C + c] - mean * scale;\n}\n";

// kernels/add.wgsl
var add_default = "// out[i] = (x[i] + y[i]) * gain.\n//\n//   x, y, out  [length]\n//\n// One thread: one value. Grid: (ceil(length / 64) folded).\n\nstruct Params {\n  length: u32,\n  gain: f32,\n}\n\n@group(0) @binding(0) var<storage, read> x: array<f32>;\n@group(0) @binding(1) var<storage, read> y: array<f32>;\n@group(0) @binding(2) var<storage, read_write> out: array<f32>;\n@group(0) @binding(3) var<uniform> params: Params;\n\n@compute @workgroup_size(64)\nfn main(\n  @builtin(workgroup_id) group: vec3<u32>,\n  @builtin(num_workgroups) groups: vec3<u32>,\n  @builtin(local_invocation_index) local: u32,\n) {\n  let at = (group.y * groups.x + group.x) * 64u + local;\n  if (at < params.length) {\n    out[at] = (x[at] + y[at]) * params.gain;\n  }\n}\n";

// kernels/attention.wgsl
var attention_default = "// out[i, h] = softmax_j(q[i, h] . k[j, h] * scale) v[j, h] for every head h; full attention, no mask.\n//\n//   q, k, v, out  [T, heads * D], D <= 128, T <= 1024\n//\n// One workgroup: one query row of one head. A lane takes keys lane + LANES i for the scores, then dims lane + LANES i\n// for the values. Grid: (T, heads).\n\noverride LANES: u32 = 64;\n\nstruct Params {\n  T: u32,\n  heads: u32,\n  D: u32,\n  scale: f32,\n}\n\n@group(0) @binding(0) var<storage, read> q: array<f32>;\n@group(0) @binding(1) var<storage, read> k: array<f32>;\n@group(0) @binding(2) var<storage, read> v: array<f32>;\n@group(0) @binding(3) var<storage, read_write> out: array<f32>;\n@group(0) @binding(4) var<uniform> params: Params;\n\nvar<workgroup> query: array<f32, 128>;\nvar<workgroup> scores: array<f32, 1024>;\nvar<workgroup> parts: array<f32, LANES>;\n\n@compute @workgroup_size(LANES)\nfn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {\n  let T = params.T;\n  let D = params.D;\n  let width = params.heads * D;\n  let row = group.x * width + group.y * D;\n  for (var d = lane; d < D; d += LANES) {\n    query[d] = q[row + d] * params.scale;\n  }\n  workgroupBarrier();\n  var highest = -3.4e38;\n  for (var j = lane; j < T; j += LANES) {\n    let key = j * width + group.y * D;\n    var score = 0.0;\n    for (var d = 0u; d < D; d++) {\n      score += query[d] * k[key + d];\n    }\n    scores[j] = score;\n    highest = max(highest, score);\n  }\n  parts[lane] = highest;\n  workgroupBarrier();\n  for (var i = 0u; i < LANES; i++) {\n    highest = max(highest, parts[i]);\n  }\n  workgroupBarrier();\n  var sum = 0.0;\n  for (var j = lane; j < T; j += LANES) {\n    let weight = exp(scores[j] - highest);\n    scores[j] = weight;\n    sum += weight;\n  }\n  parts[lane] = sum;\n  workgroupBarrier();\n  sum = 0.0;\n  for (var i = 0u; i < LANES; i++) {\n    sum += parts[i];\n  }\n  for (var d = lane; d < D; d += LANES) {\n    var y = 0.0;\n    for (var j = 0u; j < T; j++) {\n      y += scores[j] * v[j * width + group.y * D + d];\n    }\n    out[row + d] = y / sum;\n  }\n}\n";

// kernels/channel_stats.wgsl
var channel_stats_default = "// Mean and sum of squared deviations of each channel over blocks of rows, in two passes (a sum of squares would lose a\n// channel whose mean is large). adain.wgsl merges the blocks.\n//\n//   x      [T, C]\n//   parts  [blocks, C, 2]   mean, squared deviations of rows block * block_rows up to the next block\n//\n// One thread: one channel of one block. Grid: (ceil(blocks * C / 64) folded).\n\nstruct Params {\n  T: u32,\n  C: u32,\n  block_rows: u32,\n}\n\n@group(0) @binding(0) var<storage, read> x: array<f32>;\n@group(0) @binding(1) var<storage, read_write> parts: array<vec2<f32>>;\n@group(0) @binding(2) var<uniform> params: Params;\n\n@compute @workgroup_size(64)\nfn main(\n  @builtin(workgroup_id) group: vec3<u32>,\n  @builtin(num_workgroups) groups: vec3<u32>,\n  @builtin(local_invocation_index) local: u32,\n) {\n  let i = (group.y * groups.x + group.x) * 64u + local;\n  let first = i / params.C * params.block_rows;\n  if (first >= params.T) {\n    return;\n  }\n  let end = min(first + params.block_rows, params.T);\n  let c = i % params.C;\n  var sum = 0.0;\n  for (var t = first; t < end; t++) {\n    sum += x[t * params.C + c];\n  }\n  let mean = sum / f32(end - first);\n  var squares = 0.0;\n  for (var t = first; t < end; t++) {\n    let deviation = x[t * params.C + c] - mean;\n    squares += deviation * deviation;\n  }\n  parts[i] = vec2<f32>(mean, squares);\n}\n";

// kernels/conv1d.wgsl
var conv1d_default = "// out[t, o] = epilogue(bias[o] + sum over tap, c of x[t * stride + tap * dilation - padding, c] * weight[tap, c, o])\n// with epilogue(y) = activation((y + residual[t >> residual_shift, o]) * gain); rows of x outside 0..T_in are zero.\n// A linear layer is the case of one tap; a transposed convolution in its polyphase form has (phase, channel) as its\n// columns, so that row t of them is `stride` rows of the output, moved up by `out_shift` values.\n//\n//   x         [T_in, C]\n//   weight    [panels, taps * C8, 32]   ops/weight.ts: 32 columns a panel, C8 = C rounded up to 8; f32, f16 or bf16\n//   bias      [bias_length]             of column o: bias[o % bias_length]; read only when HAS_BIAS\n//   residual  as out, or fewer rows     read only when HAS_RESIDUAL\n//   out       [T_out, O]\n//\n// The plain form, for any adapter. One thread: 4 rows by 4 columns. Grid: (ceil(T_out / 4 * O / 4 / 64) folded).\n\noverride FORMAT: u32 = 0; // 0 f32, 1 f16 pairs, 2 bf16 pairs\noverride HAS_BIAS: bool = false;\noverride HAS_RESIDUAL: bool = false;\noverride ACTIVATION: u32 = 0; // 0 none, 1 leaky relu, 2 gelu (tanh form)\n\nstruct Params {\n  T_in: u32,\n  C: u32,\n  T_out: u32,\n  O: u32,\n  taps: u32,\n  stride: u32,\n  dilation: u32,\n  padding: i32,\n  bias_length: u32,\n  residual_shift: u32,\n  gain: f32,\n  slope: f32,\n  out_shift: u32,\n  out_length: u32,\n}\n\n@group(0) @binding(0) var<storage, read> x: array<f32>;\n@group(0) @binding(1) var<storage, read> weight: array<vec4<u32>>;\n@group(0) @binding(2) var<storage, read> bias: array<f32>;\n@group(0) @binding(3) var<storage, read> residual: array<f32>;\n@group(0) @binding(4) var<storage, read_write> out: array<f32>;\n@group(0) @binding(5) var<uniform> params: Params;\n\n/// Row k of the panel that holds columns o .. o + 3.\nfn load_weight(o: u32, k: u32) -> vec4<f32> {\n  let K = params.taps * ((params.C + 7u) & ~7u);\n  if (FORMAT == 0u) {\n    return bitcast<vec4<f32>>(weight[((o >> 5u) * K + k) * 8u + ((o >> 2u) & 7u)]);\n  }\n  let pair = weight[((o >> 5u) * (K >> 1u) + (k >> 1u)) * 8u + ((o >> 2u) & 7u)];\n  let words = select(pair.xy, pair.zw, (k & 1u) == 1u);\n  if (FORMAT == 1u) {\n    return vec4<f32>(unpack2x16float(words.x), unpack2x16float(words.y));\n  }\n  return bitcast<vec4<f32>>(vec4<u32>(words.x << 16u, words.x & 0xffff0000u, words.y << 16u, words.y & 0xffff0000u));\n}\n\n/// x[row, c], or zero outside.\nfn load_x(row: i32, c: u32) -> f32 {\n  let inside = row >= 0 && row < i32(params.T_in);\n  return select(0.0, x[select(0u, u32(row), inside) * params.C + c], inside);\n}\n\nfn activate(y: f32) -> f32 {\n  switch ACTIVATION {\n    case 1u: {\n      return select(params.slope * y, y, y >= 0.0);\n    }\n    case 2u: {\n      // 0.5 y (1 + tanh(u)) = y / (1 + exp(-2 u)), u = sqrt(2 / pi) (y + 0.044715 y^3)\n      let u = 0.7978845608 * (y + 0.044715 * y * y * y);\n      return y / (1.0 + exp(-2.0 * clamp(u, -20.0, 20.0)));\n    }\n    default: {\n      return y;\n    }\n  }\n}\n\nfn store(t: u32, o: u32, sum: f32) {\n  let at = t * params.O + o;\n  if (t >= params.T_out || o >= params.O || at < params.out_shift || at - params.out_shift >= params.out_length) {\n    return;\n  }\n  var y = sum;\n  if (HAS_BIAS) {\n    y += bias[o % params.bias_length];\n  }\n  let to = at - params.out_shift;\n  if (HAS_RESIDUAL) {\n    // Without a shift the residual has the layout of the output; with one, output row t meets its row t >> shift.\n    let source = select((t >> params.residual_shift) * params.O + o, to, params.residual_shift == 0u);\n    y += residual[source];\n  }\n  out[to] = activate(y * params.gain);\n}\n\n@compute @workgroup_size(64)\nfn main(\n  @builtin(workgroup_id) group: vec3<u32>,\n  @builtin(num_workgroups) groups: vec3<u32>,\n  @builtin(local_invocation_index) local: u32,\n) {\n  let thread = (group.y * groups.x + group.x) * 64u + local;\n  let columns = (params.O + 3u) / 4u;\n  let t = thread / columns * 4u;\n  let o = thread % columns * 4u;\n  if (t >= params.T_out) {\n    return;\n  }\n  let C8 = (params.C + 7u) & ~7u;\n  let stride = i32(params.stride);\n  var y0 = vec4<f32>();\n  var y1 = vec4<f32>();\n  var y2 = vec4<f32>();\n  var y3 = vec4<f32>();\n  for (var tap = 0u; tap < params.taps; tap++) {\n    let row = i32(t) * stride + i32(tap * params.dilation) - params.padding;\n    for (var c = 0u; c < params.C; c++) {\n      let w = load_weight(o, tap * C8 + c);\n      y0 += load_x(row, c) * w;\n      y1 += load_x(row + stride, c) * w;\n      y2 += load_x(row + 2 * stride, c) * w;\n      y3 += load_x(row + 3 * stride, c) * w;\n    }\n  }\n  for (var i = 0u; i < 4u; i++) {\n    store(t, o + i, y0[i]);\n    store(t + 1u, o + i, y1[i]);\n    store(t + 2u, o + i, y2[i]);\n    store(t + 3u, o + i, y3[i]);\n  }\n}\n";

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
    const affine = device2.empty([2, C]);
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
function linear(x, weight, epilogue = {}) {
  return conv1d(x, weight, epilogue);
}
function conv1d(x, weight, options = {}) {
  const { stride = 1, dilation = 1, padding = 0 } = options;
  const [T] = rowsAndColumns("conv1d", "x", x);
  const rows = Math.floor((T + 2 * padding - dilation * (weight.taps - 1) - 1) / stride) + 1;
  return dispatch("conv1d", x, weight, options, { stride, dilation, padding, rows, T_out: rows, cut: 0 });
}
function convTranspose1d(x, weight, kernel, options = {}) {
  const { padding = 0, outputPadding = 0 } = options;
  const [T] = rowsAndColumns("convTranspose1d", "x", x);
  const T_out = (T - 1) * weight.phases - 2 * padding + kernel + outputPadding;
  const rows = Math.ceil((T_out + padding) / weight.phases);
  const geometry = { stride: 1, dilation: 1, padding: weight.taps - 1, rows, T_out, cut: padding };
  return dispatch("convTranspose1d", x, weight, options, geometry);
}
function dispatch(op, x, weight, epilogue, geometry) {
  const { bias = null, residual = null, residualShift = 0, gain = 1, activation: activation2 } = epilogue;
  const { device: device2 } = x;
  const [T, C] = rowsAndColumns(op, "x", x);
  const { rows, T_out } = geometry;
  expectChannels(op, x, weight.C);
  if (rows < 1)
    throw new FormantError("internal", `${op}: x has ${T} rows, expected more (the kernel is longer).`);
  if (bias) expectShape(op, "bias", bias, [weight.O]);
  if (residual) expectShape(op, "residual", residual, [Math.ceil(T_out / (1 + residualShift)), weight.O]);
  const out = device2.empty([T_out, weight.O]);
  const columns = weight.O * weight.phases;
  device2.run(
    "conv1d",
    { x, weight: weight.panels, bias, residual, out },
    {
      T_in: T,
      C,
      T_out: rows,
      O: columns,
      taps: weight.taps,
      stride: geometry.stride,
      dilation: geometry.dilation,
      padding: geometry.padding,
      bias_length: weight.O,
      residual_shift: residualShift,
      gain,
      slope: typeof activation2 === "number" ? activation2 : 0,
      out_shift: geometry.cut * weight.O,
      out_length: T_out * weight.O
    },
    {
      grid: Device.fold(Math.ceil(Math.ceil(rows / 4) * Math.ceil(columns / 4) / 64)),
      constants: {
        FORMAT: weight.format,
        HAS_BIAS: Number(bias !== null),
        HAS_RESIDUAL: Number(residual !== null),
        ACTIVATION: activation2 === "gelu" ? 2 : activation2 === void 0 ? 0 : 1
      },
      work: rows * columns * weight.taps * C
    }
  );
  return out;
}

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
  if (affine) expectShape("activation", "affine", affine, [2, C]);
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
  const nesting = checkKeys(text);
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
function checkKeys(text) {
  const open2 = [];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[[\]{}]/g)) {
    if (token === "{" || token === "[") open2.push(/* @__PURE__ */ new Set());
    else if (token === "}" || token === "]") open2.pop();
    else if (token.endsWith(":")) {
      const key = token.slice(0, token.lastIndexOf('"') + 1);
      const keys = open2.at(-1);
      if (keys?.has(key)) return `the key ${key} is in the header twice`;
      keys?.add(key);
    }
    if (open2.length > 3) return "the header is nested deeper than a shape";
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
      const source = harmonicSource(input("f0"), phases(w, f0, samples), weight, bias, samples, {
        seed: noise_seed,
        stream: noise_stream
      });
      const outputs = { source };
      const tap = (name, tensor) => void (outputs[name] = w.device.copy(tensor));
      outputs.audio = await generator.forward(input("x"), source, style(), { tap });
      const har = await outputs.har.read();
      const columns = outputs.har.shape[1];
      outputs.har_magnitude = har.filter((_, i) => i % columns < 11);
      delete outputs.har;
      for (const i of [0, 1]) delete outputs[`stage.${i}`];
      return outputs;
    };
  }
};
function phases(w, f0, samples) {
  const { phase, rate } = harmonicPhase(f0, samples, 24e3);
  const shape = [f0.length, 9];
  return { phase: w.device.tensor(phase, shape, "u32"), rate: w.device.tensor(rate, shape, "u32") };
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
    const { model: run } = await Weights.load(
      device2,
      await openGolden(`kokoro/${file}`),
      (weights) => build({ ...bench, w: weights.at("w"), parameters }),
      { ignore: /^(in|out)\./ }
    );
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
test.run();
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2Vycm9yLnRzIiwgIi4uL3NyYy9ub2RlL3dhaXQudHMiLCAiLi4vc3JjL25vZGUvZGF3bi50cyIsICIuLi90ZXN0L21vZGVscy9rb2tvcm9fYmxvY2tzLnRlc3QudHMiLCAiLi4vb3BzL2F0dGVudGlvbi50cyIsICIuLi9vcHMvY2hlY2sudHMiLCAiLi4va2VybmVscy9pbmRleC50cyIsICIuLi9rZXJuZWxzL2FjdGl2YXRpb24ud2dzbCIsICIuLi9rZXJuZWxzL2FkYWluLndnc2wiLCAiLi4va2VybmVscy9hZGQud2dzbCIsICIuLi9rZXJuZWxzL2F0dGVudGlvbi53Z3NsIiwgIi4uL2tlcm5lbHMvY2hhbm5lbF9zdGF0cy53Z3NsIiwgIi4uL2tlcm5lbHMvY29udjFkLndnc2wiLCAiLi4va2VybmVscy9jb3B5X2NvbHVtbnMud2dzbCIsICIuLi9rZXJuZWxzL2RlcHRod2lzZV9jb252X3RyYW5zcG9zZTFkLndnc2wiLCAiLi4va2VybmVscy9lbWJlZGRpbmcud2dzbCIsICIuLi9rZXJuZWxzL2V4cF9waGFzZS53Z3NsIiwgIi4uL2tlcm5lbHMvaGFybW9uaWNfc291cmNlLndnc2wiLCAiLi4va2VybmVscy9pc3RmdC53Z3NsIiwgIi4uL2tlcm5lbHMvbGF5ZXJfbm9ybS53Z3NsIiwgIi4uL2tlcm5lbHMvbHN0bV9zdGVwLndnc2wiLCAiLi4va2VybmVscy9wYWNrX3dlaWdodC53Z3NsIiwgIi4uL2tlcm5lbHMvcmVmbGVjdGlvbl9wYWRfYWRkLndnc2wiLCAiLi4va2VybmVscy9zdGZ0Lndnc2wiLCAiLi4va2VybmVscy93ZWlnaHRfbm9ybS53Z3NsIiwgIi4uL3NyYy9hcmVuYS50cyIsICIuLi9zcmMvZGV2aWNlLnRzIiwgIi4uL3NyYy9rZXJuZWwudHMiLCAiLi4vc3JjL3BsYXRmb3JtLnRzIiwgIi4uL3NyYy9wcm9maWxlLnRzIiwgIi4uL3NyYy9xdWV1ZS50cyIsICIuLi9zcmMvdGVuc29yLnRzIiwgIi4uL29wcy9ub3JtLnRzIiwgIi4uL29wcy9jb252MWQudHMiLCAiLi4vb3BzL3dlaWdodC50cyIsICIuLi9vcHMvcm93cy50cyIsICIuLi9tb2RlbHMvYWxiZXJ0LnRzIiwgIi4uL29wcy9lbGVtZW50d2lzZS50cyIsICIuLi9vcHMvc3RmdC50cyIsICIuLi9tb2RlbHMvaGVsZC50cyIsICIuLi9vcHMvcmVzYW1wbGUudHMiLCAiLi4vbW9kZWxzL2tva29yby9sYXllcnMudHMiLCAiLi4vbW9kZWxzL2lzdGZ0bmV0LnRzIiwgIi4uL21vZGVscy9rb2tvcm8vZHVyYXRpb25zLnRzIiwgIi4uL29wcy9sc3RtLnRzIiwgIi4uL21vZGVscy9rb2tvcm8vcHJlZGljdG9yLnRzIiwgIi4uL21vZGVscy93ZWlnaHRzLnRzIiwgIi4uL21vZGVscy93ZWlnaHRfc3RyZWFtLnRzIiwgIi4uL29wcy9oYXJtb25pY19zb3VyY2UudHMiLCAiLi4vc3JjL25vZGUvZm9sZGVyLnRzIiwgIi4uL3NyYy9maWxlcy50cyIsICIuLi9zcmMvaHR0cC50cyIsICIuLi9zcmMvc2FmZXRlbnNvcnMudHMiLCAiLi4vdGVzdC9nb2xkZW4udHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIFRoZSBvbmUgZXJyb3IgY2xhc3Mgb2YgdGhlIGxpYnJhcnk6IGEgc2VudGVuY2UgZm9yIHBlb3BsZSwgYSBjb2RlIGZvciBwcm9ncmFtcy5cblxuLyoqXG4gKiBXaGF0IHdlbnQgd3JvbmcsIGZvciBwcm9ncmFtcy5cbiAqIGBhcmd1bWVudGA6IGEgdmFsdWUgdGhlIGNhbGxlciBnYXZlLiBgaW5wdXRgOiBhIGZpbGUgb3IgdGV4dCB0aGF0IGlzIG5vdCB3aGF0IGl0IHNob3VsZCBiZS4gYHdlaWdodHNgOiBhIGNoZWNrcG9pbnQuXG4gKiBgbmV0d29ya2A6IHRoZSBodWIgb3IgYSBzZXJ2ZXIuIGBkZXZpY2VgOiB0aGUgR1BVIG9yIGl0cyBkcml2ZXIuIGBhYm9ydGVkYDogdGhlIGNhbGxlcidzIHNpZ25hbC4gYG1pc3NpbmdgOiBhblxuICogb3B0aW9uYWwgcGFja2FnZSBvciB0b29sIHRoYXQgaXMgbm90IGluc3RhbGxlZC4gYGludGVybmFsYDogYW4gb3Agd2FzIGNhbGxlZCB3aXRoIHNoYXBlcyB0aGF0IGRvIG5vdCBmaXQuXG4gKi9cbmV4cG9ydCB0eXBlIEVycm9yQ29kZSA9XG4gIFwiYXJndW1lbnRcIiB8IFwiaW5wdXRcIiB8IFwid2VpZ2h0c1wiIHwgXCJuZXR3b3JrXCIgfCBcImRldmljZVwiIHwgXCJhYm9ydGVkXCIgfCBcIm1pc3NpbmdcIiB8IFwiaW50ZXJuYWxcIjtcblxuLyoqXG4gKiBgPG9wIG9yIGZpbGU+OiA8d2hpY2ggdGhpbmc+IGlzIDx3aGF0IGl0IGlzPiwgZXhwZWN0ZWQgPHdoYXQ+ICg8d2h5PikuYCBPbmUgc2VudGVuY2Ugd2l0aCB2YWx1ZXM7IGEgc2Vjb25kIG9uZSBzYXlzXG4gKiB3aGF0IHRvIGRvLiBgY2F1c2VgIGtlZXBzIHRoZSBlcnJvciBiZWxvdy5cbiAqL1xuZXhwb3J0IGNsYXNzIEZvcm1hbnRFcnJvciBleHRlbmRzIEVycm9yIHtcbiAgcmVhZG9ubHkgY29kZTogRXJyb3JDb2RlO1xuXG4gIGNvbnN0cnVjdG9yKGNvZGU6IEVycm9yQ29kZSwgbWVzc2FnZTogc3RyaW5nLCBvcHRpb25zPzogRXJyb3JPcHRpb25zKSB7XG4gICAgc3VwZXIobWVzc2FnZSwgb3B0aW9ucyk7XG4gICAgdGhpcy5uYW1lID0gXCJGb3JtYW50RXJyb3JcIjtcbiAgICB0aGlzLmNvZGUgPSBjb2RlO1xuICB9XG59XG5cbi8qKiBUaHJvd3MsIHdpdGggY29kZSBgYWJvcnRlZGAsIGlmIHRoZSBzaWduYWwgaGFzIGZpcmVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRocm93SWZBYm9ydGVkKHNpZ25hbDogQWJvcnRTaWduYWwgfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgaWYgKHNpZ25hbD8uYWJvcnRlZClcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwiYWJvcnRlZFwiLCBcImFib3J0ZWQ6IHRoZSBjYWxsZXIncyBzaWduYWwgZmlyZWQuXCIsIHsgY2F1c2U6IHNpZ25hbC5yZWFzb24gfSk7XG59XG4iLCAiLy8gV2FpdGluZyBmb3IgdGhlIEdQVSBpbiBOb2RlLiBXaGlsZSBhIHByb21pc2Ugb2YgRGF3biBpcyBwZW5kaW5nLCBkYXduLm5vZGUgdGlja3Mgb24gZXZlcnkgdHVybiBvZiB0aGUgZXZlbnQgbG9vcCBhbmRcbi8vIGJ1cm5zIGEgY29yZSwgd2hpY2ggb24gc29mdHdhcmUgVnVsa2FuIGlzIGEgY29yZSB0YWtlbiBmcm9tIHRoZSBHUFUuIFNvIGVhY2ggdHVybiBzbGVlcHMgYSBsaXR0bGUuXG5cbmNvbnN0IFNMRUVQX01JTExJU0VDT05EUyA9IDAuNDtcbmNvbnN0IHNsZWVwZXIgPSBuZXcgSW50MzJBcnJheShuZXcgU2hhcmVkQXJyYXlCdWZmZXIoNCkpO1xuXG4vKiogQXdhaXRzIGBwcm9taXNlYCwgYXNsZWVwIGZvciBtb3N0IG9mIHRoZSB0aW1lLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHdhaXRRdWlldGx5PFQ+KHByb21pc2U6IFByb21pc2U8VD4pOiBQcm9taXNlPFQ+IHtcbiAgbGV0IHNldHRsZWQgPSBmYWxzZTtcbiAgY29uc3QgZG9uZSA9IHByb21pc2UuZmluYWxseSgoKSA9PiAoc2V0dGxlZCA9IHRydWUpKTtcbiAgZG9uZS5jYXRjaCgoKSA9PiB7fSk7IC8vIHRocm93biBiZWxvd1xuICBhd2FpdCBQcm9taXNlLnJlc29sdmUoKTtcbiAgd2hpbGUgKCFzZXR0bGVkKSB7XG4gICAgYXdhaXQgbmV3IFByb21pc2Uoc2V0SW1tZWRpYXRlKTtcbiAgICBpZiAoIXNldHRsZWQpIEF0b21pY3Mud2FpdChzbGVlcGVyLCAwLCAwLCBTTEVFUF9NSUxMSVNFQ09ORFMpO1xuICB9XG4gIHJldHVybiBkb25lO1xufVxuIiwgIi8vIFRoZSBhZGFwdGVyIGluIE5vZGU6IERhd24gKG5wbSBwYWNrYWdlIGB3ZWJncHVgKSwgdGhyb3VnaCBWdWxrYW4sIE1ldGFsIG9yIERpcmVjdDNELlxuXG5pbXBvcnQgeyBjbG9zZVN5bmMsIG9wZW5TeW5jIH0gZnJvbSBcIm5vZGU6ZnNcIjtcbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuLi9lcnJvci50c1wiO1xuaW1wb3J0IHsgd2FpdFF1aWV0bHkgfSBmcm9tIFwiLi93YWl0LnRzXCI7XG5cbmNvbnN0IE5PX0FEQVBURVIgPVxuICBcImRldmljZTogbm8gR1BVIGFkYXB0ZXIgZm91bmQsIGV4cGVjdGVkIGEgVnVsa2FuLCBNZXRhbCBvciBEaXJlY3QzRCBkcml2ZXI7IFwiICtcbiAgXCJ3aXRob3V0IGEgR1BVIGluc3RhbGwgc29mdHdhcmUgVnVsa2FuIChEZWJpYW46IG1lc2EtdnVsa2FuLWRyaXZlcnMgMjUgb3IgbmV3ZXIsIGFuZCBsaWJ2dWxrYW4xKS5cIjtcblxuLy8gVGhlIGluc3RhbmNlIG11c3Qgb3V0bGl2ZSBpdHMgYWRhcHRlcnMuXG5sZXQgaW5zdGFuY2U6IEdQVSB8IHVuZGVmaW5lZDtcblxuLyoqIFRoZSBiZXN0IGFkYXB0ZXIsIG9yIHRoZSBmaXJzdCB3aG9zZSBuYW1lIGNvbnRhaW5zIGB3YW50ZWRgOyBoYXJkd2FyZSBnb2VzIGJlZm9yZSBzb2Z0d2FyZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZXF1ZXN0RGF3bkFkYXB0ZXIod2FudGVkPzogc3RyaW5nKTogUHJvbWlzZTxHUFVBZGFwdGVyPiB7XG4gIGNvbnN0IHsgY3JlYXRlLCBnbG9iYWxzIH0gPSBhd2FpdCBpbXBvcnQoXCJ3ZWJncHVcIik7XG4gIE9iamVjdC5hc3NpZ24oZ2xvYmFsVGhpcywgZ2xvYmFscyk7XG4gIGluc3RhbmNlID8/PSBjcmVhdGUod2FudGVkID8gW2BhZGFwdGVyPSR7d2FudGVkfWBdIDogW10pO1xuICBjb25zdCBhZGFwdGVyID0gYXdhaXQgcXVpZXQoKCkgPT4gd2FpdFF1aWV0bHkoaW5zdGFuY2UhLnJlcXVlc3RBZGFwdGVyKHsgcG93ZXJQcmVmZXJlbmNlOiBcImhpZ2gtcGVyZm9ybWFuY2VcIiB9KSkpO1xuICBpZiAoIWFkYXB0ZXIpIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJkZXZpY2VcIiwgTk9fQURBUFRFUik7XG4gIHJldHVybiBhZGFwdGVyO1xufVxuXG4vKipcbiAqIERhd24gYW5kIHRoZSBWdWxrYW4gbG9hZGVyIHByaW50IHdhcm5pbmdzIHRvIHN0YW5kYXJkIGVycm9yIGF0IGV2ZXJ5IHJlcXVlc3Q6IGZpbGUgZGVzY3JpcHRvciAyIGlzIHR1cm5lZCB0byB0aGUgbnVsbFxuICogZGV2aWNlIG1lYW53aGlsZSBhbmQgcmVzdG9yZWQuIFdoZXJlIC9wcm9jIGlzIG1pc3NpbmcgdGhleSBhcmUgcHJpbnRlZC5cbiAqL1xuYXN5bmMgZnVuY3Rpb24gcXVpZXQ8VD4oYm9keTogKCkgPT4gUHJvbWlzZTxUPik6IFByb21pc2U8VD4ge1xuICBsZXQgc2F2ZWQ6IG51bWJlcjtcbiAgdHJ5IHtcbiAgICBzYXZlZCA9IG9wZW5TeW5jKFwiL3Byb2Mvc2VsZi9mZC8yXCIsIFwiYVwiKTtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIGJvZHkoKTtcbiAgfVxuICByZWRpcmVjdFN0YW5kYXJkRXJyb3IoXCIvZGV2L251bGxcIik7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGF3YWl0IGJvZHkoKTtcbiAgfSBmaW5hbGx5IHtcbiAgICByZWRpcmVjdFN0YW5kYXJkRXJyb3IoYC9wcm9jL3NlbGYvZmQvJHtzYXZlZH1gKTtcbiAgICBjbG9zZVN5bmMoc2F2ZWQpO1xuICB9XG59XG5cbi8qKiBUaGUgbG93ZXN0IGZyZWUgZGVzY3JpcHRvciBpcyB0aGUgb25lIHRoYXQgYW4gb3BlbiBnZXRzOiAyLCBvbmNlIGl0IGlzIGNsb3NlZC4gKi9cbmZ1bmN0aW9uIHJlZGlyZWN0U3RhbmRhcmRFcnJvcihwYXRoOiBzdHJpbmcpOiB2b2lkIHtcbiAgY2xvc2VTeW5jKDIpO1xuICBvcGVuU3luYyhwYXRoLCBcImFcIik7XG59XG4iLCAiLy8gVGhlIGJsb2NrcyBvZiBLb2tvcm8gYWdhaW5zdCBQeVRvcmNoLCB3aXRoIHRoZSBzbWFsbCByYW5kb20gd2VpZ2h0cyBvZiBnb2xkZW4va29rb3JvL2Jsb2Nrcy5qc29uLlxuXG5pbXBvcnQgeyByZWFkRmlsZVN5bmMgfSBmcm9tIFwibm9kZTpmc1wiO1xuaW1wb3J0IHsgc3VpdGUgfSBmcm9tIFwidXZ1XCI7XG5pbXBvcnQgKiBhcyBhc3NlcnQgZnJvbSBcInV2dS9hc3NlcnRcIjtcbmltcG9ydCB7IEFsYmVydCwgdHlwZSBBbGJlcnRDb25maWcgfSBmcm9tIFwiLi4vLi4vbW9kZWxzL2FsYmVydC50c1wiO1xuaW1wb3J0IHsgR2VuZXJhdG9yIH0gZnJvbSBcIi4uLy4uL21vZGVscy9pc3RmdG5ldC50c1wiO1xuaW1wb3J0IHsgZHVyYXRpb25TdW1zLCByb3VuZER1cmF0aW9ucywgdG9rZW5PZkZyYW1lIH0gZnJvbSBcIi4uLy4uL21vZGVscy9rb2tvcm8vZHVyYXRpb25zLnRzXCI7XG5pbXBvcnQgeyBBZGFpbkNvbnYxZCwgQWRhaW5SZXNCbG9jazFkLCBTdHlsZVByb2plY3Rpb24gfSBmcm9tIFwiLi4vLi4vbW9kZWxzL2tva29yby9sYXllcnMudHNcIjtcbmltcG9ydCB7IER1cmF0aW9uRW5jb2RlciwgUHJvc29keVByZWRpY3RvciwgVGV4dEVuY29kZXIgfSBmcm9tIFwiLi4vLi4vbW9kZWxzL2tva29yby9wcmVkaWN0b3IudHNcIjtcbmltcG9ydCB7IFNuYWtlUmVzQmxvY2sgfSBmcm9tIFwiLi4vLi4vbW9kZWxzL2lzdGZ0bmV0LnRzXCI7XG5pbXBvcnQgeyBXZWlnaHRzIH0gZnJvbSBcIi4uLy4uL21vZGVscy93ZWlnaHRzLnRzXCI7XG5pbXBvcnQgeyBjb252VHJhbnNwb3NlMWQgfSBmcm9tIFwiLi4vLi4vb3BzL2NvbnYxZC50c1wiO1xuaW1wb3J0IHsgYWN0aXZhdGlvbiB9IGZyb20gXCIuLi8uLi9vcHMvZWxlbWVudHdpc2UudHNcIjtcbmltcG9ydCB7IGhhcm1vbmljUGhhc2UsIGhhcm1vbmljU291cmNlIH0gZnJvbSBcIi4uLy4uL29wcy9oYXJtb25pY19zb3VyY2UudHNcIjtcbmltcG9ydCB7IGJpZGlyZWN0aW9uYWxMc3RtIH0gZnJvbSBcIi4uLy4uL29wcy9sc3RtLnRzXCI7XG5pbXBvcnQgeyBhZGFwdGl2ZUluc3RhbmNlTm9ybSwgYWRhcHRpdmVMYXllck5vcm0gfSBmcm9tIFwiLi4vLi4vb3BzL25vcm0udHNcIjtcbmltcG9ydCB7IGRlcHRod2lzZUNvbnZUcmFuc3Bvc2UxZCB9IGZyb20gXCIuLi8uLi9vcHMvcmVzYW1wbGUudHNcIjtcbmltcG9ydCB7IGNyZWF0ZUZvdXJpZXIsIGV4cFBoYXNlLCBpc3RmdCwgc3RmdCB9IGZyb20gXCIuLi8uLi9vcHMvc3RmdC50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgdHlwZSBHb2xkZW5UZW5zb3IsIG9wZW5Hb2xkZW4sIHJlYWRHb2xkZW4sIHJlbGF0aXZlUm1zZSwgdGVzdERldmljZSB9IGZyb20gXCIuLi9nb2xkZW4udHNcIjtcblxuaW50ZXJmYWNlIEJsb2NrQ2FzZSB7XG4gIHJlYWRvbmx5IGJsb2NrOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGZpbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcGFyYW1ldGVyczogUmVjb3JkPHN0cmluZywgbnVtYmVyIHwgbnVtYmVyW10+O1xuICByZWFkb25seSBmbG9hdDMyX25vaXNlOiBSZWNvcmQ8c3RyaW5nLCBudW1iZXI+O1xufVxuXG5jb25zdCB0ZXN0ID0gc3VpdGUoXCJrb2tvcm8gYmxvY2tzXCIpO1xuY29uc3QgYmxvY2tzID0gKEpTT04ucGFyc2UocmVhZEZpbGVTeW5jKFwidGVzdC9nb2xkZW4va29rb3JvL2Jsb2Nrcy5qc29uXCIsIFwidXRmOFwiKSkgYXMgeyBibG9ja3M6IEJsb2NrQ2FzZVtdIH0pXG4gIC5ibG9ja3M7XG5cbi8qKiBFdmVyeXRoaW5nIHRoYXQgYSBibG9jayBpcyBydW4gd2l0aC4gKi9cbmludGVyZmFjZSBCZW5jaCB7XG4gIHJlYWRvbmx5IHc6IFdlaWdodHM7XG4gIHJlYWRvbmx5IHBhcmFtZXRlcnM6IFJlY29yZDxzdHJpbmcsIG51bWJlciB8IG51bWJlcltdPjtcbiAgLyoqIEFuIGlucHV0IG9uIHRoZSBkZXZpY2UuICovXG4gIGlucHV0KG5hbWU6IHN0cmluZyk6IFRlbnNvcjtcbiAgaWRzKG5hbWU6IHN0cmluZyk6IFRlbnNvcjxcInUzMlwiPjtcbiAgLyoqIFRoZSBzdHlsZSBhcyBhIHJvdy4gKi9cbiAgc3R5bGUoKTogVGVuc29yO1xuICBzaGFwZShuYW1lOiBzdHJpbmcpOiByZWFkb25seSBudW1iZXJbXTtcbiAgZ29sZGVuKG5hbWU6IHN0cmluZyk6IEdvbGRlblRlbnNvcjtcbn1cblxudHlwZSBPdXRwdXRzID0gUmVjb3JkPHN0cmluZywgVGVuc29yIHwgQXJyYXlMaWtlPG51bWJlcj4+O1xuXG4vKiogQnVpbGRzIHRoZSBibG9jayBhbmQgZ2l2ZXMgYmFjayB3aGF0IHJ1bnMgaXQ6IG91dHB1dHMgYnkgdGhlIG5hbWVzIG9mIHRoZSBnb2xkZW4uICovXG5jb25zdCBidWlsZGVyczogUmVjb3JkPHN0cmluZywgKGJlbmNoOiBCZW5jaCkgPT4gKCkgPT4gT3V0cHV0cyB8IFByb21pc2U8T3V0cHV0cz4+ID0ge1xuICBhZGFpbjFkOiBhZGFpbixcbiAgYWRhaW4xZF9wbGFpbjogYWRhaW4sXG4gIGFkYWxheWVybm9ybSh7IHcsIGlucHV0LCBzdHlsZSwgc2hhcGUgfSkge1xuICAgIGNvbnN0IHByb2plY3Rpb24gPSBuZXcgU3R5bGVQcm9qZWN0aW9uKHcsIHNoYXBlKFwiaW4ueFwiKVsxXSEsIHNoYXBlKFwiaW4uc3R5bGVcIilbMF0hKTtcbiAgICByZXR1cm4gKCkgPT4gKHsgeTogYWRhcHRpdmVMYXllck5vcm0oaW5wdXQoXCJ4XCIpLCBwcm9qZWN0aW9uLmZvcndhcmQoc3R5bGUoKSksIHsgZXBzOiAxZS01IH0pIH0pO1xuICB9LFxuICByZXNibGtfcGxhaW46IHJlc0Jsb2NrKGZhbHNlKSxcbiAgcmVzYmxrX3Byb2plY3Q6IHJlc0Jsb2NrKGZhbHNlKSxcbiAgcmVzYmxrX3Vwc2FtcGxlOiByZXNCbG9jayh0cnVlKSxcbiAgc25ha2VfcmVzYmxvY2tfazM6IHNuYWtlUmVzQmxvY2ssXG4gIHNuYWtlX3Jlc2Jsb2NrX2s3OiBzbmFrZVJlc0Jsb2NrLFxuICBzbmFrZV9yZXNibG9ja19rMTE6IHNuYWtlUmVzQmxvY2ssXG4gIGJpbHN0bTogbHN0bSxcbiAgYmlsc3RtX29uZV9zdGVwOiBsc3RtLFxuICBhbGJlcnQoeyB3LCBwYXJhbWV0ZXJzLCBpZHMgfSkge1xuICAgIGNvbnN0IGFsYmVydCA9IG5ldyBBbGJlcnQodywgcGFyYW1ldGVycyBhcyB1bmtub3duIGFzIEFsYmVydENvbmZpZyk7XG4gICAgcmV0dXJuICgpID0+ICh7IHk6IGFsYmVydC5mb3J3YXJkKGlkcyhcImlkc1wiKSkgfSk7XG4gIH0sXG4gIHRleHRfZW5jb2Rlcih7IHcsIHBhcmFtZXRlcnMsIGlkcywgc2hhcGUgfSkge1xuICAgIGNvbnN0IGNvbmZpZyA9IHtcbiAgICAgIGhpZGRlbl9kaW06IE51bWJlcihwYXJhbWV0ZXJzLmNoYW5uZWxzKSxcbiAgICAgIG5fbGF5ZXI6IE51bWJlcihwYXJhbWV0ZXJzLmRlcHRoKSxcbiAgICAgIG5fdG9rZW46IHNoYXBlKFwidy5lbWJlZGRpbmcud2VpZ2h0XCIpWzBdISxcbiAgICAgIHRleHRfZW5jb2Rlcl9rZXJuZWxfc2l6ZTogc2hhcGUoXCJ3LmNubi4wLjAud2VpZ2h0XCIpWzJdISxcbiAgICB9O1xuICAgIGNvbnN0IGVuY29kZXIgPSBuZXcgVGV4dEVuY29kZXIodywgY29uZmlnKTtcbiAgICByZXR1cm4gKCkgPT4gKHsgeTogZW5jb2Rlci5mb3J3YXJkKGlkcyhcImlkc1wiKSkgfSk7XG4gIH0sXG4gIGR1cmF0aW9uX2VuY29kZXIoeyB3LCBwYXJhbWV0ZXJzLCBpbnB1dCwgc3R5bGUsIHNoYXBlIH0pIHtcbiAgICBjb25zdCB7IGRfbW9kZWwsIGRlcHRoIH0gPSBwYXJhbWV0ZXJzO1xuICAgIGNvbnN0IGVuY29kZXIgPSBuZXcgRHVyYXRpb25FbmNvZGVyKHcsIE51bWJlcihkX21vZGVsKSwgc2hhcGUoXCJpbi5zdHlsZVwiKVswXSEsIE51bWJlcihkZXB0aCkpO1xuICAgIHJldHVybiAoKSA9PiAoeyB5OiBlbmNvZGVyLmZvcndhcmQoaW5wdXQoXCJ4XCIpLCBzdHlsZSgpKSB9KTtcbiAgfSxcbiAgcHJvc29keSh7IHcsIHBhcmFtZXRlcnMsIGlucHV0LCBzdHlsZSwgc2hhcGUsIGdvbGRlbiB9KSB7XG4gICAgY29uc3QgY29uZmlnID0ge1xuICAgICAgaGlkZGVuX2RpbTogTnVtYmVyKHBhcmFtZXRlcnMuZF9oaWQpLFxuICAgICAgc3R5bGVfZGltOiBzaGFwZShcImluLnN0eWxlXCIpWzBdISxcbiAgICAgIG5fbGF5ZXI6IE51bWJlcihwYXJhbWV0ZXJzLmRlcHRoKSxcbiAgICAgIG1heF9kdXI6IE51bWJlcihwYXJhbWV0ZXJzLm1heF9kdXIpLFxuICAgIH07XG4gICAgY29uc3QgcHJlZGljdG9yID0gbmV3IFByb3NvZHlQcmVkaWN0b3IodywgY29uZmlnKTtcbiAgICByZXR1cm4gYXN5bmMgKCkgPT4ge1xuICAgICAgY29uc3QgeyBkLCBsb2dpdHMgfSA9IHByZWRpY3Rvci5kdXJhdGlvbnMoaW5wdXQoXCJ4XCIpLCBzdHlsZSgpKTtcbiAgICAgIGNvbnN0IHN1bXMgPSBkdXJhdGlvblN1bXMoXG4gICAgICAgIChhd2FpdCBsb2dpdHMucmVhZCgpKSBhcyBGbG9hdDMyQXJyYXksXG4gICAgICAgIGNvbmZpZy5tYXhfZHVyLFxuICAgICAgICBnb2xkZW4oXCJpbi5zcGVlZFwiKS52YWx1ZXNbMF0hLFxuICAgICAgKTtcbiAgICAgIGNvbnN0IGR1cmF0aW9ucyA9IHJvdW5kRHVyYXRpb25zKHN1bXMpO1xuICAgICAgY29uc3QgZnJhbWVzID0gdy5kZXZpY2UudGVuc29yKHRva2VuT2ZGcmFtZShkdXJhdGlvbnMpLCBbZHVyYXRpb25zLnJlZHVjZSgoYSwgYikgPT4gYSArIGIsIDApXSwgXCJ1MzJcIik7XG4gICAgICByZXR1cm4geyBkLCBsb2dpdHMsIGR1cmF0aW9uX3N1bTogc3VtcywgZHVyYXRpb25zLCAuLi5wcmVkaWN0b3IuY3VydmVzKGQsIGZyYW1lcywgc3R5bGUoKSkgfTtcbiAgICB9O1xuICB9LFxuICBwb29sKHsgdywgaW5wdXQsIHNoYXBlIH0pIHtcbiAgICBjb25zdCB3ZWlnaHQgPSB3LmRlcHRod2lzZShcIlwiLCBzaGFwZShcIncud2VpZ2h0XCIpIGFzIFtudW1iZXIsIDEsIG51bWJlcl0pO1xuICAgIGNvbnN0IGJpYXMgPSB3LnZlY3RvcihcImJpYXNcIiwgc2hhcGUoXCJ3LmJpYXNcIikpO1xuICAgIGNvbnN0IG9wdGlvbnMgPSB7IHN0cmlkZTogMiwgcGFkZGluZzogMSwgb3V0cHV0UGFkZGluZzogMSB9O1xuICAgIHJldHVybiAoKSA9PiAoeyB5OiBkZXB0aHdpc2VDb252VHJhbnNwb3NlMWQoaW5wdXQoXCJ4XCIpLCB3ZWlnaHQsIGJpYXMsIG9wdGlvbnMpIH0pO1xuICB9LFxuICB1cHNhbXBsZSh7IHcsIHBhcmFtZXRlcnMsIGlucHV0LCBzaGFwZSB9KSB7XG4gICAgY29uc3QgeyBzdHJpZGUsIGtlcm5lbCwgcGFkZGluZyB9ID0gcGFyYW1ldGVycyBhcyBSZWNvcmQ8c3RyaW5nLCBudW1iZXI+O1xuICAgIGNvbnN0IHdlaWdodCA9IHcuY29udlRyYW5zcG9zZShcIlwiLCBzaGFwZShcIncud2VpZ2h0XCIpIGFzIFtudW1iZXIsIG51bWJlciwgbnVtYmVyXSwgc3RyaWRlISk7XG4gICAgY29uc3QgYmlhcyA9IHcudmVjdG9yKFwiYmlhc1wiLCBzaGFwZShcIncuYmlhc1wiKSk7XG4gICAgcmV0dXJuICgpID0+ICh7IHk6IGNvbnZUcmFuc3Bvc2UxZChpbnB1dChcInhcIiksIHdlaWdodCwga2VybmVsISwgeyBiaWFzLCBwYWRkaW5nOiBwYWRkaW5nISB9KSB9KTtcbiAgfSxcbiAgZ2VuZXJhdG9yKHsgdywgcGFyYW1ldGVycywgaW5wdXQsIHN0eWxlLCBzaGFwZSwgZ29sZGVuIH0pIHtcbiAgICBjb25zdCB7IHJhdGVzLCBrZXJuZWxzLCBpbml0aWFsX2NoYW5uZWwsIHJlc2Jsb2NrX2tlcm5lbHMsIGRpbGF0aW9ucyB9ID0gcGFyYW1ldGVycyBhcyBSZWNvcmQ8XG4gICAgICBzdHJpbmcsXG4gICAgICBudW1iZXJbXVxuICAgID47XG4gICAgY29uc3QgZ2VuZXJhdG9yID0gbmV3IEdlbmVyYXRvcihcbiAgICAgIHcsXG4gICAgICB7XG4gICAgICAgIHVwc2FtcGxlX3JhdGVzOiByYXRlcyEsXG4gICAgICAgIHVwc2FtcGxlX2tlcm5lbF9zaXplczoga2VybmVscyEsXG4gICAgICAgIHVwc2FtcGxlX2luaXRpYWxfY2hhbm5lbDogTnVtYmVyKGluaXRpYWxfY2hhbm5lbCksXG4gICAgICAgIHJlc2Jsb2NrX2tlcm5lbF9zaXplczogcmVzYmxvY2tfa2VybmVscyEsXG4gICAgICAgIHJlc2Jsb2NrX2RpbGF0aW9uX3NpemVzOiByZXNibG9ja19rZXJuZWxzIS5tYXAoKCkgPT4gZGlsYXRpb25zISksXG4gICAgICAgIGdlbl9pc3RmdF9uX2ZmdDogMjAsXG4gICAgICAgIGdlbl9pc3RmdF9ob3Bfc2l6ZTogNSxcbiAgICAgIH0sXG4gICAgICBzaGFwZShcImluLnN0eWxlXCIpWzBdISxcbiAgICApO1xuICAgIGNvbnN0IHdlaWdodCA9IHcudmVjdG9yKFwibV9zb3VyY2UubF9saW5lYXIud2VpZ2h0XCIsIFsxLCA5XSkucmVzaGFwZShbOV0pO1xuICAgIGNvbnN0IGJpYXMgPSB3LnZlY3RvcihcIm1fc291cmNlLmxfbGluZWFyLmJpYXNcIiwgWzFdKTtcbiAgICByZXR1cm4gYXN5bmMgKCkgPT4ge1xuICAgICAgY29uc3QgeyBub2lzZV9zZWVkLCBub2lzZV9zdHJlYW0gfSA9IHBhcmFtZXRlcnMgYXMgUmVjb3JkPHN0cmluZywgbnVtYmVyPjtcbiAgICAgIGNvbnN0IGYwID0gZ29sZGVuKFwiaW4uZjBcIikudmFsdWVzIGFzIEZsb2F0MzJBcnJheTtcbiAgICAgIGNvbnN0IHNhbXBsZXMgPSBnZW5lcmF0b3Iuc2FtcGxlc1BlclJvdztcbiAgICAgIGNvbnN0IHNvdXJjZSA9IGhhcm1vbmljU291cmNlKGlucHV0KFwiZjBcIiksIHBoYXNlcyh3LCBmMCwgc2FtcGxlcyksIHdlaWdodCwgYmlhcywgc2FtcGxlcywge1xuICAgICAgICBzZWVkOiBub2lzZV9zZWVkISxcbiAgICAgICAgc3RyZWFtOiBub2lzZV9zdHJlYW0hLFxuICAgICAgfSk7XG4gICAgICBjb25zdCBvdXRwdXRzOiBPdXRwdXRzID0geyBzb3VyY2UgfTtcbiAgICAgIGNvbnN0IHRhcCA9IChuYW1lOiBzdHJpbmcsIHRlbnNvcjogVGVuc29yKSA9PiB2b2lkIChvdXRwdXRzW25hbWVdID0gdy5kZXZpY2UuY29weSh0ZW5zb3IpKTtcbiAgICAgIG91dHB1dHMuYXVkaW8gPSBhd2FpdCBnZW5lcmF0b3IuZm9yd2FyZChpbnB1dChcInhcIiksIHNvdXJjZSwgc3R5bGUoKSwgeyB0YXAgfSk7XG4gICAgICBjb25zdCBoYXIgPSAoYXdhaXQgKG91dHB1dHMuaGFyIGFzIFRlbnNvcikucmVhZCgpKSBhcyBGbG9hdDMyQXJyYXk7XG4gICAgICBjb25zdCBjb2x1bW5zID0gKG91dHB1dHMuaGFyIGFzIFRlbnNvcikuc2hhcGVbMV0hO1xuICAgICAgb3V0cHV0cy5oYXJfbWFnbml0dWRlID0gaGFyLmZpbHRlcigoXywgaSkgPT4gaSAlIGNvbHVtbnMgPCAxMSk7XG4gICAgICBkZWxldGUgb3V0cHV0cy5oYXI7XG4gICAgICBmb3IgKGNvbnN0IGkgb2YgWzAsIDFdKSBkZWxldGUgb3V0cHV0c1tgc3RhZ2UuJHtpfWBdO1xuICAgICAgcmV0dXJuIG91dHB1dHM7XG4gICAgfTtcbiAgfSxcbn07XG5cbmZ1bmN0aW9uIHBoYXNlcyh3OiBXZWlnaHRzLCBmMDogRmxvYXQzMkFycmF5LCBzYW1wbGVzOiBudW1iZXIpIHtcbiAgY29uc3QgeyBwaGFzZSwgcmF0ZSB9ID0gaGFybW9uaWNQaGFzZShmMCwgc2FtcGxlcywgMjQwMDApO1xuICBjb25zdCBzaGFwZSA9IFtmMC5sZW5ndGgsIDldO1xuICByZXR1cm4geyBwaGFzZTogdy5kZXZpY2UudGVuc29yKHBoYXNlLCBzaGFwZSwgXCJ1MzJcIiksIHJhdGU6IHcuZGV2aWNlLnRlbnNvcihyYXRlLCBzaGFwZSwgXCJ1MzJcIikgfTtcbn1cblxuZnVuY3Rpb24gYWRhaW4oeyB3LCBpbnB1dCwgc3R5bGUsIHNoYXBlIH06IEJlbmNoKSB7XG4gIGNvbnN0IHByb2plY3Rpb24gPSBuZXcgU3R5bGVQcm9qZWN0aW9uKHcsIHNoYXBlKFwiaW4ueFwiKVsxXSEsIHNoYXBlKFwiaW4uc3R5bGVcIilbMF0hKTtcbiAgcmV0dXJuICgpID0+IHtcbiAgICBjb25zdCB4ID0gaW5wdXQoXCJ4XCIpO1xuICAgIHJldHVybiB7IHk6IGFjdGl2YXRpb24oeCwgeyBzbG9wZTogMSB9LCBhZGFwdGl2ZUluc3RhbmNlTm9ybSh4LCBwcm9qZWN0aW9uLmZvcndhcmQoc3R5bGUoKSkpKSB9O1xuICB9O1xufVxuXG5mdW5jdGlvbiByZXNCbG9jayh1cHNhbXBsZTogYm9vbGVhbikge1xuICByZXR1cm4gKHsgdywgaW5wdXQsIHN0eWxlLCBzaGFwZSB9OiBCZW5jaCkgPT4ge1xuICAgIGNvbnN0IGJsb2NrID0gbmV3IEFkYWluUmVzQmxvY2sxZChcbiAgICAgIHcsXG4gICAgICBzaGFwZShcImluLnhcIilbMV0hLFxuICAgICAgc2hhcGUoXCJvdXQueVwiKVsxXSEsXG4gICAgICBzaGFwZShcImluLnN0eWxlXCIpWzBdISxcbiAgICAgIHVwc2FtcGxlLFxuICAgICk7XG4gICAgcmV0dXJuICgpID0+ICh7IHk6IGJsb2NrLmZvcndhcmQoaW5wdXQoXCJ4XCIpLCBzdHlsZSgpKSB9KTtcbiAgfTtcbn1cblxuZnVuY3Rpb24gc25ha2VSZXNCbG9jayh7IHcsIHBhcmFtZXRlcnMsIGlucHV0LCBzdHlsZSwgc2hhcGUgfTogQmVuY2gpIHtcbiAgY29uc3QgeyBrZXJuZWwsIGRpbGF0aW9ucyB9ID0gcGFyYW1ldGVycztcbiAgY29uc3QgYmxvY2sgPSBuZXcgU25ha2VSZXNCbG9jayhcbiAgICB3LFxuICAgIHNoYXBlKFwiaW4ueFwiKVsxXSEsXG4gICAgTnVtYmVyKGtlcm5lbCksXG4gICAgZGlsYXRpb25zIGFzIG51bWJlcltdLFxuICAgIHNoYXBlKFwiaW4uc3R5bGVcIilbMF0hLFxuICApO1xuICByZXR1cm4gKCkgPT4gKHsgeTogYmxvY2suZm9yd2FyZChpbnB1dChcInhcIiksIHN0eWxlKCkpIH0pO1xufVxuXG5mdW5jdGlvbiBsc3RtKHsgdywgcGFyYW1ldGVycywgaW5wdXQsIHNoYXBlIH06IEJlbmNoKSB7XG4gIGNvbnN0IHdlaWdodHMgPSB3LmxzdG0oc2hhcGUoXCJpbi54XCIpWzFdISwgTnVtYmVyKHBhcmFtZXRlcnMuaGlkZGVuKSk7XG4gIHJldHVybiAoKSA9PiAoeyB5OiBiaWRpcmVjdGlvbmFsTHN0bShpbnB1dChcInhcIiksIHdlaWdodHMpIH0pO1xufVxuXG5hc3luYyBmdW5jdGlvbiBvcGVuQmVuY2goZmlsZTogc3RyaW5nKSB7XG4gIGNvbnN0IGRldmljZSA9IGF3YWl0IHRlc3REZXZpY2UoKTtcbiAgY29uc3QgZ29sZGVuID0gYXdhaXQgcmVhZEdvbGRlbihga29rb3JvLyR7ZmlsZX1gKTtcbiAgY29uc3QgZ2V0ID0gKG5hbWU6IHN0cmluZykgPT4ge1xuICAgIGNvbnN0IHRlbnNvciA9IGdvbGRlbi5nZXQobmFtZSk7XG4gICAgYXNzZXJ0Lm9rKHRlbnNvciwgYCR7ZmlsZX0gaGFzICR7bmFtZX1gKTtcbiAgICByZXR1cm4gdGVuc29yITtcbiAgfTtcbiAgcmV0dXJuIHtcbiAgICBkZXZpY2UsXG4gICAgZ29sZGVuLFxuICAgIGJlbmNoOiB7XG4gICAgICBpbnB1dDogKG5hbWU6IHN0cmluZykgPT4gZGV2aWNlLnRlbnNvcihnZXQoYGluLiR7bmFtZX1gKS52YWx1ZXMsIGdldChgaW4uJHtuYW1lfWApLnNoYXBlKSxcbiAgICAgIGlkczogKG5hbWU6IHN0cmluZykgPT4gZGV2aWNlLnRlbnNvcihnZXQoYGluLiR7bmFtZX1gKS52YWx1ZXMsIGdldChgaW4uJHtuYW1lfWApLnNoYXBlLCBcInUzMlwiKSxcbiAgICAgIHN0eWxlOiAoKSA9PiBkZXZpY2UudGVuc29yKGdldChcImluLnN0eWxlXCIpLnZhbHVlcywgWzEsIGdldChcImluLnN0eWxlXCIpLnZhbHVlcy5sZW5ndGhdKSxcbiAgICAgIHNoYXBlOiAobmFtZTogc3RyaW5nKSA9PiBnZXQobmFtZSkuc2hhcGUsXG4gICAgICBnb2xkZW46IGdldCxcbiAgICB9LFxuICB9O1xufVxuXG5mb3IgKGNvbnN0IHsgYmxvY2ssIGZpbGUsIHBhcmFtZXRlcnMsIGZsb2F0MzJfbm9pc2UgfSBvZiBibG9ja3MpIHtcbiAgY29uc3QgYnVpbGQgPSBidWlsZGVyc1tibG9ja107XG4gIGlmICghYnVpbGQpIGNvbnRpbnVlOyAvLyBzdGZ0LCBpc3RmdCwgc291cmNlIGFuZCB3ZWlnaHRfbm9ybSBoYXZlIHRlc3RzIG9mIHRoZWlyIG93biBiZWxvd1xuICB0ZXN0KGAke2Jsb2NrfSBlcXVhbHMgUHlUb3JjaGAsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCB7IGRldmljZSwgZ29sZGVuLCBiZW5jaCB9ID0gYXdhaXQgb3BlbkJlbmNoKGZpbGUpO1xuICAgIGNvbnN0IHsgbW9kZWw6IHJ1biB9ID0gYXdhaXQgV2VpZ2h0cy5sb2FkKFxuICAgICAgZGV2aWNlLFxuICAgICAgYXdhaXQgb3BlbkdvbGRlbihga29rb3JvLyR7ZmlsZX1gKSxcbiAgICAgICh3ZWlnaHRzKSA9PiBidWlsZCh7IC4uLmJlbmNoLCB3OiB3ZWlnaHRzLmF0KFwid1wiKSwgcGFyYW1ldGVycyB9KSxcbiAgICAgIHsgaWdub3JlOiAvXihpbnxvdXQpXFwuLyB9LFxuICAgICk7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgb3V0cHV0XSBvZiBPYmplY3QuZW50cmllcyhhd2FpdCBydW4oKSkpIHtcbiAgICAgIGNvbnN0IGV4cGVjdGVkID0gZ29sZGVuLmdldChgb3V0LiR7bmFtZX1gKTtcbiAgICAgIGFzc2VydC5vayhleHBlY3RlZCwgYHRoZSBnb2xkZW4gaGFzICR7bmFtZX1gKTtcbiAgICAgIGNvbnN0IHZhbHVlcyA9IFwicmVhZFwiIGluIG91dHB1dCAmJiB0eXBlb2Ygb3V0cHV0LnJlYWQgPT09IFwiZnVuY3Rpb25cIiA/IGF3YWl0IG91dHB1dC5yZWFkKCkgOiBvdXRwdXQ7XG4gICAgICBjb25zdCBlcnJvciA9IHJlbGF0aXZlUm1zZSh2YWx1ZXMgYXMgQXJyYXlMaWtlPG51bWJlcj4sIGV4cGVjdGVkIS52YWx1ZXMpO1xuICAgICAgY29uc3QgYmFyID0gTWF0aC5tYXgoMWUtNSwgMyAqIChmbG9hdDMyX25vaXNlW25hbWVdID8/IDApKTtcbiAgICAgIGlmIChwcm9jZXNzLmVudi5GT1JNQU5UX1NIT1cpIGNvbnNvbGUubG9nKGJsb2NrLCBuYW1lLCBlcnJvci50b0V4cG9uZW50aWFsKDEpLCBiYXIudG9FeHBvbmVudGlhbCgxKSk7XG4gICAgICBhc3NlcnQub2soZXJyb3IgPD0gYmFyLCBgJHtuYW1lfTogcmVsYXRpdmUgZXJyb3IgJHtlcnJvcn0sIGV4cGVjdGVkIGF0IG1vc3QgJHtiYXJ9YCk7XG4gICAgfVxuICB9KTtcbn1cblxudGVzdC5ydW4oKTtcbiIsICIvLyBBdHRlbnRpb24gYW1vbmcgYWxsIHBvc2l0aW9ucyBvZiBhIHNlcXVlbmNlLlxuXG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi4vc3JjL2Vycm9yLnRzXCI7XG5pbXBvcnQgeyBleHBlY3RTaGFwZSwgcm93c0FuZENvbHVtbnMgfSBmcm9tIFwiLi9jaGVjay50c1wiO1xuaW1wb3J0IHsgbGFuZXNPZlJvdyB9IGZyb20gXCIuL25vcm0udHNcIjtcblxuY29uc3QgTUFYX1BPU0lUSU9OUyA9IDEwMjQ7XG5jb25zdCBNQVhfSEVBRF9TSVpFID0gMTI4O1xuXG4vKiogTXVsdGktaGVhZCBhdHRlbnRpb24gKFZhc3dhbmkgZXQgYWwuIDIwMTcpLCBubyBtYXNrLCBzY29yZXMgLyBzcXJ0KGhlYWQgc2l6ZSk6IHEsIGssIHYgW1QsIENdIC0+IFtULCBDXS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhdHRlbnRpb24ocTogVGVuc29yLCBrOiBUZW5zb3IsIHY6IFRlbnNvciwgaGVhZHM6IG51bWJlcik6IFRlbnNvciB7XG4gIGNvbnN0IFtULCBDXSA9IHJvd3NBbmRDb2x1bW5zKFwiYXR0ZW50aW9uXCIsIFwicVwiLCBxKTtcbiAgZXhwZWN0U2hhcGUoXCJhdHRlbnRpb25cIiwgXCJrXCIsIGssIFtULCBDXSk7XG4gIGV4cGVjdFNoYXBlKFwiYXR0ZW50aW9uXCIsIFwidlwiLCB2LCBbVCwgQ10pO1xuICBjb25zdCBEID0gQyAvIGhlYWRzO1xuICBpZiAoVCA+IE1BWF9QT1NJVElPTlMgfHwgIU51bWJlci5pc0ludGVnZXIoRCkgfHwgRCA+IE1BWF9IRUFEX1NJWkUpIHtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgXCJpbnRlcm5hbFwiLFxuICAgICAgYGF0dGVudGlvbjogJHtUfSBwb3NpdGlvbnMgYW5kICR7aGVhZHN9IGhlYWRzIG9mICR7RH0sIGV4cGVjdGVkIGF0IG1vc3QgJHtNQVhfUE9TSVRJT05TfSBhbmQgaGVhZHMgb2YgYXQgbW9zdCAke01BWF9IRUFEX1NJWkV9LmAsXG4gICAgKTtcbiAgfVxuICBjb25zdCBvdXQgPSBxLmRldmljZS5lbXB0eShbVCwgQ10pO1xuICBxLmRldmljZS5ydW4oXG4gICAgXCJhdHRlbnRpb25cIixcbiAgICB7IHEsIGssIHYsIG91dCB9LFxuICAgIHsgVCwgaGVhZHMsIEQsIHNjYWxlOiAxIC8gTWF0aC5zcXJ0KEQpIH0sXG4gICAgeyBncmlkOiBbVCwgaGVhZHNdLCBjb25zdGFudHM6IHsgTEFORVM6IGxhbmVzT2ZSb3cocS5kZXZpY2UpIH0sIHdvcms6IDggKiBUICogVCAqIEMgfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cbiIsICIvLyBTaGFwZSBydWxlcyBzaGFyZWQgYnkgdGhlIG9wczogb25lIHNlbnRlbmNlIHRoYXQgbmFtZXMgdGhlIG9wLCB0aGUgdGVuc29yLCBpdHMgc2hhcGUgYW5kIHdoYXQgd2FzIGV4cGVjdGVkLlxuXG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi4vc3JjL2Vycm9yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFNoYXBlLCBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuXG5jb25zdCBzaG93ID0gKHNoYXBlOiByZWFkb25seSAobnVtYmVyIHwgc3RyaW5nKVtdKSA9PiBgWyR7c2hhcGUuam9pbihcIiwgXCIpfV1gO1xuXG4vKiogVGhyb3dzIHVubGVzcyBgdGVuc29yYCBoYXMgdGhpcyBzaGFwZTsgYSBzdHJpbmcgaW4gaXQgc3RhbmRzIGZvciBhbnkgc2l6ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBleHBlY3RTaGFwZShcbiAgb3A6IHN0cmluZyxcbiAgbmFtZTogc3RyaW5nLFxuICB0ZW5zb3I6IFRlbnNvcixcbiAgZXhwZWN0ZWQ6IHJlYWRvbmx5IChudW1iZXIgfCBzdHJpbmcpW10sXG4pOiB2b2lkIHtcbiAgY29uc3QgZml0cyA9XG4gICAgdGVuc29yLnNoYXBlLmxlbmd0aCA9PT0gZXhwZWN0ZWQubGVuZ3RoICYmXG4gICAgZXhwZWN0ZWQuZXZlcnkoKHNpemUsIGkpID0+IHR5cGVvZiBzaXplID09PSBcInN0cmluZ1wiIHx8IHNpemUgPT09IHRlbnNvci5zaGFwZVtpXSk7XG4gIGlmIChmaXRzKSByZXR1cm47XG4gIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJpbnRlcm5hbFwiLCBgJHtvcH06ICR7bmFtZX0gaXMgJHtzaG93KHRlbnNvci5zaGFwZSl9LCBleHBlY3RlZCAke3Nob3coZXhwZWN0ZWQpfS5gKTtcbn1cblxuLyoqIFJvd3MgYW5kIGNvbHVtbnMgb2YgYSBzZXF1ZW5jZSBbVCwgQ10uICovXG5leHBvcnQgZnVuY3Rpb24gcm93c0FuZENvbHVtbnMob3A6IHN0cmluZywgbmFtZTogc3RyaW5nLCB0ZW5zb3I6IFRlbnNvcik6IFtudW1iZXIsIG51bWJlcl0ge1xuICBleHBlY3RTaGFwZShvcCwgbmFtZSwgdGVuc29yLCBbXCJUXCIsIFwiQ1wiXSk7XG4gIGNvbnN0IFtULCBDXSA9IHRlbnNvci5zaGFwZSBhcyBbbnVtYmVyLCBudW1iZXJdICYgU2hhcGU7XG4gIHJldHVybiBbVCwgQ107XG59XG5cbi8qKiBSb3dzIG1heSBiZSB3aWRlciB0aGFuIGEgbGF5ZXIncyBjaGFubmVscyBieSB6ZXJvcywgdXAgdG8gdGhlIG5leHQgbXVsdGlwbGUgb2YgNCwgYXMgYGNvbmNhdGAgbWFrZXMgdGhlbS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBleHBlY3RDaGFubmVscyhvcDogc3RyaW5nLCB4OiBUZW5zb3IsIGNoYW5uZWxzOiBudW1iZXIpOiB2b2lkIHtcbiAgY29uc3QgQyA9IHguc2hhcGVbMV0hO1xuICBpZiAoQyAhPT0gY2hhbm5lbHMgJiYgQyAhPT0gTWF0aC5jZWlsKGNoYW5uZWxzIC8gNCkgKiA0KSBleHBlY3RTaGFwZShvcCwgXCJ4XCIsIHgsIFtcIlRcIiwgY2hhbm5lbHNdKTtcbn1cbiIsICIvLyBUaGUgdGV4dCBvZiBldmVyeSBrZXJuZWwsIGJ5IGZpbGUgbmFtZS5cbmV4cG9ydCB7IGRlZmF1bHQgYXMgYWN0aXZhdGlvbiB9IGZyb20gXCIuL2FjdGl2YXRpb24ud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBhZGFpbiB9IGZyb20gXCIuL2FkYWluLndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgYWRkIH0gZnJvbSBcIi4vYWRkLndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgYXR0ZW50aW9uIH0gZnJvbSBcIi4vYXR0ZW50aW9uLndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgY2hhbm5lbF9zdGF0cyB9IGZyb20gXCIuL2NoYW5uZWxfc3RhdHMud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBjb252MWQgfSBmcm9tIFwiLi9jb252MWQud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBjb3B5X2NvbHVtbnMgfSBmcm9tIFwiLi9jb3B5X2NvbHVtbnMud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBkZXB0aHdpc2VfY29udl90cmFuc3Bvc2UxZCB9IGZyb20gXCIuL2RlcHRod2lzZV9jb252X3RyYW5zcG9zZTFkLndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgZW1iZWRkaW5nIH0gZnJvbSBcIi4vZW1iZWRkaW5nLndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgZXhwX3BoYXNlIH0gZnJvbSBcIi4vZXhwX3BoYXNlLndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgaGFybW9uaWNfc291cmNlIH0gZnJvbSBcIi4vaGFybW9uaWNfc291cmNlLndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgaXN0ZnQgfSBmcm9tIFwiLi9pc3RmdC53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIGxheWVyX25vcm0gfSBmcm9tIFwiLi9sYXllcl9ub3JtLndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgbHN0bV9zdGVwIH0gZnJvbSBcIi4vbHN0bV9zdGVwLndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgcGFja193ZWlnaHQgfSBmcm9tIFwiLi9wYWNrX3dlaWdodC53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIHJlZmxlY3Rpb25fcGFkX2FkZCB9IGZyb20gXCIuL3JlZmxlY3Rpb25fcGFkX2FkZC53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIHN0ZnQgfSBmcm9tIFwiLi9zdGZ0Lndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgd2VpZ2h0X25vcm0gfSBmcm9tIFwiLi93ZWlnaHRfbm9ybS53Z3NsXCI7XG4iLCAiLy8geSA9IGFjdGl2YXRpb24oeCAqIHNjYWxlW2NdICsgc2hpZnRbY10pOiBsZWFreSBSZUxVLCBvciBzbmFrZSh6KSA9IHogKyBzaW5eMihhbHBoYVtjXSB6KSAvIGFscGhhW2NdIChaaXlpbiBldCBhbC5cbi8vIDIwMjApLiBTaW5lIGlzIG91ciBvd24gcG9seW5vbWlhbDogV0dTTCBwcm9taXNlcyAyXi0xMSBvbmx5LlxuLy9cbi8vICAgeCwgb3V0ICBbVCwgQ11cbi8vICAgYWZmaW5lICBbMiwgQ10gICBzY2FsZSwgdGhlbiBzaGlmdDsgcmVhZCBvbmx5IHdoZW4gSEFTX0FGRklORVxuLy8gICBhbHBoYSAgIFtDXSAgICAgIHJlYWQgb25seSB3aGVuIEFDVElWQVRJT04gaXMgMlxuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSB2YWx1ZS4gR3JpZDogKGNlaWwoVCAqIEMgLyA2NCkgZm9sZGVkKS5cblxub3ZlcnJpZGUgSEFTX0FGRklORTogYm9vbCA9IGZhbHNlO1xub3ZlcnJpZGUgQUNUSVZBVElPTjogdTMyID0gMTsgLy8gMSBsZWFreSByZWx1LCAyIHNuYWtlXG5cbnN0cnVjdCBQYXJhbXMge1xuICBsZW5ndGg6IHUzMixcbiAgQzogdTMyLFxuICBzbG9wZTogZjMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHg6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IGFmZmluZTogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZD4gYWxwaGE6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg0KSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbi8vLyBzaW4ocGkgdyleMiBoYXMgcGVyaW9kIDEgaW4gdzogdyBpcyBicm91Z2h0IHRvIC0xLzIgLi4gMS8yIGZpcnN0LiBBYnNvbHV0ZSBlcnJvciBiZWxvdyAyZS03LlxuZm4gc2luZV9zcXVhcmVkKHJhZGlhbnM6IGYzMikgLT4gZjMyIHtcbiAgbGV0IHR1cm5zID0gcmFkaWFucyAqIDAuMzE4MzA5ODg2MTg7XG4gIGxldCB3ID0gdHVybnMgLSByb3VuZCh0dXJucyk7XG4gIGxldCBzID0gdyAqIHc7XG4gIGxldCBzaW5lID0gdyAqICgzLjE0MTU5Mjc0ICsgcyAqICgtNS4xNjc3MTI2OSArIHMgKiAoMi41NTAxNjMyNyArIHMgKiAoLTAuNTk5MjUyMjI0ICsgcyAqICgwLjA4MjA1MDQ1MDEgLSBzICogMC4wMDcwMjg0Njg4OCkpKSkpO1xuICByZXR1cm4gc2luZSAqIHNpbmU7XG59XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSg2NClcbmZuIG1haW4oXG4gIEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obnVtX3dvcmtncm91cHMpIGdyb3VwczogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsb2NhbDogdTMyLFxuKSB7XG4gIGxldCBhdCA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBpZiAoYXQgPj0gcGFyYW1zLmxlbmd0aCkge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgYyA9IGF0ICUgcGFyYW1zLkM7XG4gIHZhciB6ID0geFthdF07XG4gIGlmIChIQVNfQUZGSU5FKSB7XG4gICAgeiA9IHogKiBhZmZpbmVbY10gKyBhZmZpbmVbcGFyYW1zLkMgKyBjXTtcbiAgfVxuICBpZiAoQUNUSVZBVElPTiA9PSAydSkge1xuICAgIHogKz0gc2luZV9zcXVhcmVkKGFscGhhW2NdICogeikgLyBhbHBoYVtjXTtcbiAgfSBlbHNlIHtcbiAgICB6ID0gc2VsZWN0KHBhcmFtcy5zbG9wZSAqIHosIHosIHogPj0gMC4wKTtcbiAgfVxuICBvdXRbYXRdID0gejtcbn1cbiIsICIvLyBBZGFwdGl2ZSBpbnN0YW5jZSBub3JtIChIdWFuZyAmIEJlbG9uZ2llIDIwMTcpIGFzIG9uZSBtdWx0aXBseS1hZGQgcGVyIGNoYW5uZWw6IHkgPSB4ICogc2NhbGUgKyBzaGlmdCB3aXRoXG4vLyBzY2FsZSA9ICgxICsgZ2FtbWEpIC8gc3FydCh2YXIgKyBlcHMpLCBzaGlmdCA9IGJldGEgLSBtZWFuICogc2NhbGUuIEJsb2NrcyBvZiBjaGFubmVsX3N0YXRzLndnc2wgYXJlIG1lcmdlZCBieSBDaGFuLFxuLy8gR29sdWIgJiBMZVZlcXVlICgxOTc5KTsgdmFyIGlzIHRoZSBwb3B1bGF0aW9uIHZhcmlhbmNlIG92ZXIgYWxsIHJvd3MuXG4vL1xuLy8gICBwYXJ0cyAgIFtibG9ja3MsIEMsIDJdXG4vLyAgIHN0eWxlICAgWzIgKiBzdHlsZV9DXSAgIHRoZSBwcm9qZWN0ZWQgc3R5bGU6IGdhbW1hLCB0aGVuIGJldGE7IGNoYW5uZWxzIGZyb20gc3R5bGVfQyA8PSBDIG9uIGNvbWUgb3V0IHplcm9cbi8vICAgYWZmaW5lICBbMiwgQ10gICAgICBzY2FsZSwgdGhlbiBzaGlmdFxuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSBjaGFubmVsLiBHcmlkOiAoY2VpbChDIC8gNjQpKS5cblxuc3RydWN0IFBhcmFtcyB7XG4gIFQ6IHUzMixcbiAgQzogdTMyLFxuICBzdHlsZV9DOiB1MzIsXG4gIGJsb2NrX3Jvd3M6IHUzMixcbiAgZXBzOiBmMzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4gcGFydHM6IGFycmF5PHZlYzI8ZjMyPj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHN0eWxlOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBhZmZpbmU6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKEBidWlsdGluKGdsb2JhbF9pbnZvY2F0aW9uX2lkKSBpZDogdmVjMzx1MzI+KSB7XG4gIGxldCBjID0gaWQueDtcbiAgbGV0IEMgPSBwYXJhbXMuQztcbiAgaWYgKGMgPj0gQykge1xuICAgIHJldHVybjtcbiAgfVxuICB2YXIgbWVhbiA9IDAuMDtcbiAgdmFyIHNxdWFyZXMgPSAwLjA7XG4gIHZhciBjb3VudCA9IDB1O1xuICBmb3IgKHZhciBibG9jayA9IDB1OyBjb3VudCA8IHBhcmFtcy5UOyBibG9jaysrKSB7XG4gICAgbGV0IHBhcnQgPSBwYXJ0c1tibG9jayAqIEMgKyBjXTtcbiAgICBsZXQgbiA9IG1pbihwYXJhbXMuYmxvY2tfcm93cywgcGFyYW1zLlQgLSBjb3VudCk7XG4gICAgbGV0IHNoYXJlID0gZjMyKG4pIC8gZjMyKGNvdW50ICsgbik7XG4gICAgbGV0IGRpc3RhbmNlID0gcGFydC54IC0gbWVhbjtcbiAgICBtZWFuICs9IGRpc3RhbmNlICogc2hhcmU7XG4gICAgc3F1YXJlcyArPSBwYXJ0LnkgKyBkaXN0YW5jZSAqIGRpc3RhbmNlICogZjMyKGNvdW50KSAqIHNoYXJlO1xuICAgIGNvdW50ICs9IG47XG4gIH1cbiAgaWYgKGMgPj0gcGFyYW1zLnN0eWxlX0MpIHtcbiAgICBhZmZpbmVbY10gPSAwLjA7XG4gICAgYWZmaW5lW0MgKyBjXSA9IDAuMDtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IHNjYWxlID0gKDEuMCArIHN0eWxlW2NdKSAvIHNxcnQoc3F1YXJlcyAvIGYzMihwYXJhbXMuVCkgKyBwYXJhbXMuZXBzKTtcbiAgYWZmaW5lW2NdID0gc2NhbGU7XG4gIGFmZmluZVtDICsgY10gPSBzdHlsZVtwYXJhbXMuc3R5bGVfQyArIGNdIC0gbWVhbiAqIHNjYWxlO1xufVxuIiwgIi8vIG91dFtpXSA9ICh4W2ldICsgeVtpXSkgKiBnYWluLlxuLy9cbi8vICAgeCwgeSwgb3V0ICBbbGVuZ3RoXVxuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSB2YWx1ZS4gR3JpZDogKGNlaWwobGVuZ3RoIC8gNjQpIGZvbGRlZCkuXG5cbnN0cnVjdCBQYXJhbXMge1xuICBsZW5ndGg6IHUzMixcbiAgZ2FpbjogZjMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHg6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHk6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSg2NClcbmZuIG1haW4oXG4gIEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obnVtX3dvcmtncm91cHMpIGdyb3VwczogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsb2NhbDogdTMyLFxuKSB7XG4gIGxldCBhdCA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBpZiAoYXQgPCBwYXJhbXMubGVuZ3RoKSB7XG4gICAgb3V0W2F0XSA9ICh4W2F0XSArIHlbYXRdKSAqIHBhcmFtcy5nYWluO1xuICB9XG59XG4iLCAiLy8gb3V0W2ksIGhdID0gc29mdG1heF9qKHFbaSwgaF0gLiBrW2osIGhdICogc2NhbGUpIHZbaiwgaF0gZm9yIGV2ZXJ5IGhlYWQgaDsgZnVsbCBhdHRlbnRpb24sIG5vIG1hc2suXG4vL1xuLy8gICBxLCBrLCB2LCBvdXQgIFtULCBoZWFkcyAqIERdLCBEIDw9IDEyOCwgVCA8PSAxMDI0XG4vL1xuLy8gT25lIHdvcmtncm91cDogb25lIHF1ZXJ5IHJvdyBvZiBvbmUgaGVhZC4gQSBsYW5lIHRha2VzIGtleXMgbGFuZSArIExBTkVTIGkgZm9yIHRoZSBzY29yZXMsIHRoZW4gZGltcyBsYW5lICsgTEFORVMgaVxuLy8gZm9yIHRoZSB2YWx1ZXMuIEdyaWQ6IChULCBoZWFkcykuXG5cbm92ZXJyaWRlIExBTkVTOiB1MzIgPSA2NDtcblxuc3RydWN0IFBhcmFtcyB7XG4gIFQ6IHUzMixcbiAgaGVhZHM6IHUzMixcbiAgRDogdTMyLFxuICBzY2FsZTogZjMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHE6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IGs6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWQ+IHY6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg0KSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbnZhcjx3b3JrZ3JvdXA+IHF1ZXJ5OiBhcnJheTxmMzIsIDEyOD47XG52YXI8d29ya2dyb3VwPiBzY29yZXM6IGFycmF5PGYzMiwgMTAyND47XG52YXI8d29ya2dyb3VwPiBwYXJ0czogYXJyYXk8ZjMyLCBMQU5FUz47XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZShMQU5FUylcbmZuIG1haW4oQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LCBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsYW5lOiB1MzIpIHtcbiAgbGV0IFQgPSBwYXJhbXMuVDtcbiAgbGV0IEQgPSBwYXJhbXMuRDtcbiAgbGV0IHdpZHRoID0gcGFyYW1zLmhlYWRzICogRDtcbiAgbGV0IHJvdyA9IGdyb3VwLnggKiB3aWR0aCArIGdyb3VwLnkgKiBEO1xuICBmb3IgKHZhciBkID0gbGFuZTsgZCA8IEQ7IGQgKz0gTEFORVMpIHtcbiAgICBxdWVyeVtkXSA9IHFbcm93ICsgZF0gKiBwYXJhbXMuc2NhbGU7XG4gIH1cbiAgd29ya2dyb3VwQmFycmllcigpO1xuICB2YXIgaGlnaGVzdCA9IC0zLjRlMzg7XG4gIGZvciAodmFyIGogPSBsYW5lOyBqIDwgVDsgaiArPSBMQU5FUykge1xuICAgIGxldCBrZXkgPSBqICogd2lkdGggKyBncm91cC55ICogRDtcbiAgICB2YXIgc2NvcmUgPSAwLjA7XG4gICAgZm9yICh2YXIgZCA9IDB1OyBkIDwgRDsgZCsrKSB7XG4gICAgICBzY29yZSArPSBxdWVyeVtkXSAqIGtba2V5ICsgZF07XG4gICAgfVxuICAgIHNjb3Jlc1tqXSA9IHNjb3JlO1xuICAgIGhpZ2hlc3QgPSBtYXgoaGlnaGVzdCwgc2NvcmUpO1xuICB9XG4gIHBhcnRzW2xhbmVdID0gaGlnaGVzdDtcbiAgd29ya2dyb3VwQmFycmllcigpO1xuICBmb3IgKHZhciBpID0gMHU7IGkgPCBMQU5FUzsgaSsrKSB7XG4gICAgaGlnaGVzdCA9IG1heChoaWdoZXN0LCBwYXJ0c1tpXSk7XG4gIH1cbiAgd29ya2dyb3VwQmFycmllcigpO1xuICB2YXIgc3VtID0gMC4wO1xuICBmb3IgKHZhciBqID0gbGFuZTsgaiA8IFQ7IGogKz0gTEFORVMpIHtcbiAgICBsZXQgd2VpZ2h0ID0gZXhwKHNjb3Jlc1tqXSAtIGhpZ2hlc3QpO1xuICAgIHNjb3Jlc1tqXSA9IHdlaWdodDtcbiAgICBzdW0gKz0gd2VpZ2h0O1xuICB9XG4gIHBhcnRzW2xhbmVdID0gc3VtO1xuICB3b3JrZ3JvdXBCYXJyaWVyKCk7XG4gIHN1bSA9IDAuMDtcbiAgZm9yICh2YXIgaSA9IDB1OyBpIDwgTEFORVM7IGkrKykge1xuICAgIHN1bSArPSBwYXJ0c1tpXTtcbiAgfVxuICBmb3IgKHZhciBkID0gbGFuZTsgZCA8IEQ7IGQgKz0gTEFORVMpIHtcbiAgICB2YXIgeSA9IDAuMDtcbiAgICBmb3IgKHZhciBqID0gMHU7IGogPCBUOyBqKyspIHtcbiAgICAgIHkgKz0gc2NvcmVzW2pdICogdltqICogd2lkdGggKyBncm91cC55ICogRCArIGRdO1xuICAgIH1cbiAgICBvdXRbcm93ICsgZF0gPSB5IC8gc3VtO1xuICB9XG59XG4iLCAiLy8gTWVhbiBhbmQgc3VtIG9mIHNxdWFyZWQgZGV2aWF0aW9ucyBvZiBlYWNoIGNoYW5uZWwgb3ZlciBibG9ja3Mgb2Ygcm93cywgaW4gdHdvIHBhc3NlcyAoYSBzdW0gb2Ygc3F1YXJlcyB3b3VsZCBsb3NlIGFcbi8vIGNoYW5uZWwgd2hvc2UgbWVhbiBpcyBsYXJnZSkuIGFkYWluLndnc2wgbWVyZ2VzIHRoZSBibG9ja3MuXG4vL1xuLy8gICB4ICAgICAgW1QsIENdXG4vLyAgIHBhcnRzICBbYmxvY2tzLCBDLCAyXSAgIG1lYW4sIHNxdWFyZWQgZGV2aWF0aW9ucyBvZiByb3dzIGJsb2NrICogYmxvY2tfcm93cyB1cCB0byB0aGUgbmV4dCBibG9ja1xuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSBjaGFubmVsIG9mIG9uZSBibG9jay4gR3JpZDogKGNlaWwoYmxvY2tzICogQyAvIDY0KSBmb2xkZWQpLlxuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgVDogdTMyLFxuICBDOiB1MzIsXG4gIGJsb2NrX3Jvd3M6IHUzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiB4OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBwYXJ0czogYXJyYXk8dmVjMjxmMzI+PjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSg2NClcbmZuIG1haW4oXG4gIEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obnVtX3dvcmtncm91cHMpIGdyb3VwczogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsb2NhbDogdTMyLFxuKSB7XG4gIGxldCBpID0gKGdyb3VwLnkgKiBncm91cHMueCArIGdyb3VwLngpICogNjR1ICsgbG9jYWw7XG4gIGxldCBmaXJzdCA9IGkgLyBwYXJhbXMuQyAqIHBhcmFtcy5ibG9ja19yb3dzO1xuICBpZiAoZmlyc3QgPj0gcGFyYW1zLlQpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IGVuZCA9IG1pbihmaXJzdCArIHBhcmFtcy5ibG9ja19yb3dzLCBwYXJhbXMuVCk7XG4gIGxldCBjID0gaSAlIHBhcmFtcy5DO1xuICB2YXIgc3VtID0gMC4wO1xuICBmb3IgKHZhciB0ID0gZmlyc3Q7IHQgPCBlbmQ7IHQrKykge1xuICAgIHN1bSArPSB4W3QgKiBwYXJhbXMuQyArIGNdO1xuICB9XG4gIGxldCBtZWFuID0gc3VtIC8gZjMyKGVuZCAtIGZpcnN0KTtcbiAgdmFyIHNxdWFyZXMgPSAwLjA7XG4gIGZvciAodmFyIHQgPSBmaXJzdDsgdCA8IGVuZDsgdCsrKSB7XG4gICAgbGV0IGRldmlhdGlvbiA9IHhbdCAqIHBhcmFtcy5DICsgY10gLSBtZWFuO1xuICAgIHNxdWFyZXMgKz0gZGV2aWF0aW9uICogZGV2aWF0aW9uO1xuICB9XG4gIHBhcnRzW2ldID0gdmVjMjxmMzI+KG1lYW4sIHNxdWFyZXMpO1xufVxuIiwgIi8vIG91dFt0LCBvXSA9IGVwaWxvZ3VlKGJpYXNbb10gKyBzdW0gb3ZlciB0YXAsIGMgb2YgeFt0ICogc3RyaWRlICsgdGFwICogZGlsYXRpb24gLSBwYWRkaW5nLCBjXSAqIHdlaWdodFt0YXAsIGMsIG9dKVxuLy8gd2l0aCBlcGlsb2d1ZSh5KSA9IGFjdGl2YXRpb24oKHkgKyByZXNpZHVhbFt0ID4+IHJlc2lkdWFsX3NoaWZ0LCBvXSkgKiBnYWluKTsgcm93cyBvZiB4IG91dHNpZGUgMC4uVF9pbiBhcmUgemVyby5cbi8vIEEgbGluZWFyIGxheWVyIGlzIHRoZSBjYXNlIG9mIG9uZSB0YXA7IGEgdHJhbnNwb3NlZCBjb252b2x1dGlvbiBpbiBpdHMgcG9seXBoYXNlIGZvcm0gaGFzIChwaGFzZSwgY2hhbm5lbCkgYXMgaXRzXG4vLyBjb2x1bW5zLCBzbyB0aGF0IHJvdyB0IG9mIHRoZW0gaXMgYHN0cmlkZWAgcm93cyBvZiB0aGUgb3V0cHV0LCBtb3ZlZCB1cCBieSBgb3V0X3NoaWZ0YCB2YWx1ZXMuXG4vL1xuLy8gICB4ICAgICAgICAgW1RfaW4sIENdXG4vLyAgIHdlaWdodCAgICBbcGFuZWxzLCB0YXBzICogQzgsIDMyXSAgIG9wcy93ZWlnaHQudHM6IDMyIGNvbHVtbnMgYSBwYW5lbCwgQzggPSBDIHJvdW5kZWQgdXAgdG8gODsgZjMyLCBmMTYgb3IgYmYxNlxuLy8gICBiaWFzICAgICAgW2JpYXNfbGVuZ3RoXSAgICAgICAgICAgICBvZiBjb2x1bW4gbzogYmlhc1tvICUgYmlhc19sZW5ndGhdOyByZWFkIG9ubHkgd2hlbiBIQVNfQklBU1xuLy8gICByZXNpZHVhbCAgYXMgb3V0LCBvciBmZXdlciByb3dzICAgICByZWFkIG9ubHkgd2hlbiBIQVNfUkVTSURVQUxcbi8vICAgb3V0ICAgICAgIFtUX291dCwgT11cbi8vXG4vLyBUaGUgcGxhaW4gZm9ybSwgZm9yIGFueSBhZGFwdGVyLiBPbmUgdGhyZWFkOiA0IHJvd3MgYnkgNCBjb2x1bW5zLiBHcmlkOiAoY2VpbChUX291dCAvIDQgKiBPIC8gNCAvIDY0KSBmb2xkZWQpLlxuXG5vdmVycmlkZSBGT1JNQVQ6IHUzMiA9IDA7IC8vIDAgZjMyLCAxIGYxNiBwYWlycywgMiBiZjE2IHBhaXJzXG5vdmVycmlkZSBIQVNfQklBUzogYm9vbCA9IGZhbHNlO1xub3ZlcnJpZGUgSEFTX1JFU0lEVUFMOiBib29sID0gZmFsc2U7XG5vdmVycmlkZSBBQ1RJVkFUSU9OOiB1MzIgPSAwOyAvLyAwIG5vbmUsIDEgbGVha3kgcmVsdSwgMiBnZWx1ICh0YW5oIGZvcm0pXG5cbnN0cnVjdCBQYXJhbXMge1xuICBUX2luOiB1MzIsXG4gIEM6IHUzMixcbiAgVF9vdXQ6IHUzMixcbiAgTzogdTMyLFxuICB0YXBzOiB1MzIsXG4gIHN0cmlkZTogdTMyLFxuICBkaWxhdGlvbjogdTMyLFxuICBwYWRkaW5nOiBpMzIsXG4gIGJpYXNfbGVuZ3RoOiB1MzIsXG4gIHJlc2lkdWFsX3NoaWZ0OiB1MzIsXG4gIGdhaW46IGYzMixcbiAgc2xvcGU6IGYzMixcbiAgb3V0X3NoaWZ0OiB1MzIsXG4gIG91dF9sZW5ndGg6IHUzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiB4OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiB3ZWlnaHQ6IGFycmF5PHZlYzQ8dTMyPj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWQ+IGJpYXM6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHN0b3JhZ2UsIHJlYWQ+IHJlc2lkdWFsOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDQpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNSkgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG4vLy8gUm93IGsgb2YgdGhlIHBhbmVsIHRoYXQgaG9sZHMgY29sdW1ucyBvIC4uIG8gKyAzLlxuZm4gbG9hZF93ZWlnaHQobzogdTMyLCBrOiB1MzIpIC0+IHZlYzQ8ZjMyPiB7XG4gIGxldCBLID0gcGFyYW1zLnRhcHMgKiAoKHBhcmFtcy5DICsgN3UpICYgfjd1KTtcbiAgaWYgKEZPUk1BVCA9PSAwdSkge1xuICAgIHJldHVybiBiaXRjYXN0PHZlYzQ8ZjMyPj4od2VpZ2h0WygobyA+PiA1dSkgKiBLICsgaykgKiA4dSArICgobyA+PiAydSkgJiA3dSldKTtcbiAgfVxuICBsZXQgcGFpciA9IHdlaWdodFsoKG8gPj4gNXUpICogKEsgPj4gMXUpICsgKGsgPj4gMXUpKSAqIDh1ICsgKChvID4+IDJ1KSAmIDd1KV07XG4gIGxldCB3b3JkcyA9IHNlbGVjdChwYWlyLnh5LCBwYWlyLnp3LCAoayAmIDF1KSA9PSAxdSk7XG4gIGlmIChGT1JNQVQgPT0gMXUpIHtcbiAgICByZXR1cm4gdmVjNDxmMzI+KHVucGFjazJ4MTZmbG9hdCh3b3Jkcy54KSwgdW5wYWNrMngxNmZsb2F0KHdvcmRzLnkpKTtcbiAgfVxuICByZXR1cm4gYml0Y2FzdDx2ZWM0PGYzMj4+KHZlYzQ8dTMyPih3b3Jkcy54IDw8IDE2dSwgd29yZHMueCAmIDB4ZmZmZjAwMDB1LCB3b3Jkcy55IDw8IDE2dSwgd29yZHMueSAmIDB4ZmZmZjAwMDB1KSk7XG59XG5cbi8vLyB4W3JvdywgY10sIG9yIHplcm8gb3V0c2lkZS5cbmZuIGxvYWRfeChyb3c6IGkzMiwgYzogdTMyKSAtPiBmMzIge1xuICBsZXQgaW5zaWRlID0gcm93ID49IDAgJiYgcm93IDwgaTMyKHBhcmFtcy5UX2luKTtcbiAgcmV0dXJuIHNlbGVjdCgwLjAsIHhbc2VsZWN0KDB1LCB1MzIocm93KSwgaW5zaWRlKSAqIHBhcmFtcy5DICsgY10sIGluc2lkZSk7XG59XG5cbmZuIGFjdGl2YXRlKHk6IGYzMikgLT4gZjMyIHtcbiAgc3dpdGNoIEFDVElWQVRJT04ge1xuICAgIGNhc2UgMXU6IHtcbiAgICAgIHJldHVybiBzZWxlY3QocGFyYW1zLnNsb3BlICogeSwgeSwgeSA+PSAwLjApO1xuICAgIH1cbiAgICBjYXNlIDJ1OiB7XG4gICAgICAvLyAwLjUgeSAoMSArIHRhbmgodSkpID0geSAvICgxICsgZXhwKC0yIHUpKSwgdSA9IHNxcnQoMiAvIHBpKSAoeSArIDAuMDQ0NzE1IHleMylcbiAgICAgIGxldCB1ID0gMC43OTc4ODQ1NjA4ICogKHkgKyAwLjA0NDcxNSAqIHkgKiB5ICogeSk7XG4gICAgICByZXR1cm4geSAvICgxLjAgKyBleHAoLTIuMCAqIGNsYW1wKHUsIC0yMC4wLCAyMC4wKSkpO1xuICAgIH1cbiAgICBkZWZhdWx0OiB7XG4gICAgICByZXR1cm4geTtcbiAgICB9XG4gIH1cbn1cblxuZm4gc3RvcmUodDogdTMyLCBvOiB1MzIsIHN1bTogZjMyKSB7XG4gIGxldCBhdCA9IHQgKiBwYXJhbXMuTyArIG87XG4gIGlmICh0ID49IHBhcmFtcy5UX291dCB8fCBvID49IHBhcmFtcy5PIHx8IGF0IDwgcGFyYW1zLm91dF9zaGlmdCB8fCBhdCAtIHBhcmFtcy5vdXRfc2hpZnQgPj0gcGFyYW1zLm91dF9sZW5ndGgpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgdmFyIHkgPSBzdW07XG4gIGlmIChIQVNfQklBUykge1xuICAgIHkgKz0gYmlhc1tvICUgcGFyYW1zLmJpYXNfbGVuZ3RoXTtcbiAgfVxuICBsZXQgdG8gPSBhdCAtIHBhcmFtcy5vdXRfc2hpZnQ7XG4gIGlmIChIQVNfUkVTSURVQUwpIHtcbiAgICAvLyBXaXRob3V0IGEgc2hpZnQgdGhlIHJlc2lkdWFsIGhhcyB0aGUgbGF5b3V0IG9mIHRoZSBvdXRwdXQ7IHdpdGggb25lLCBvdXRwdXQgcm93IHQgbWVldHMgaXRzIHJvdyB0ID4+IHNoaWZ0LlxuICAgIGxldCBzb3VyY2UgPSBzZWxlY3QoKHQgPj4gcGFyYW1zLnJlc2lkdWFsX3NoaWZ0KSAqIHBhcmFtcy5PICsgbywgdG8sIHBhcmFtcy5yZXNpZHVhbF9zaGlmdCA9PSAwdSk7XG4gICAgeSArPSByZXNpZHVhbFtzb3VyY2VdO1xuICB9XG4gIG91dFt0b10gPSBhY3RpdmF0ZSh5ICogcGFyYW1zLmdhaW4pO1xufVxuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgdGhyZWFkID0gKGdyb3VwLnkgKiBncm91cHMueCArIGdyb3VwLngpICogNjR1ICsgbG9jYWw7XG4gIGxldCBjb2x1bW5zID0gKHBhcmFtcy5PICsgM3UpIC8gNHU7XG4gIGxldCB0ID0gdGhyZWFkIC8gY29sdW1ucyAqIDR1O1xuICBsZXQgbyA9IHRocmVhZCAlIGNvbHVtbnMgKiA0dTtcbiAgaWYgKHQgPj0gcGFyYW1zLlRfb3V0KSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGxldCBDOCA9IChwYXJhbXMuQyArIDd1KSAmIH43dTtcbiAgbGV0IHN0cmlkZSA9IGkzMihwYXJhbXMuc3RyaWRlKTtcbiAgdmFyIHkwID0gdmVjNDxmMzI+KCk7XG4gIHZhciB5MSA9IHZlYzQ8ZjMyPigpO1xuICB2YXIgeTIgPSB2ZWM0PGYzMj4oKTtcbiAgdmFyIHkzID0gdmVjNDxmMzI+KCk7XG4gIGZvciAodmFyIHRhcCA9IDB1OyB0YXAgPCBwYXJhbXMudGFwczsgdGFwKyspIHtcbiAgICBsZXQgcm93ID0gaTMyKHQpICogc3RyaWRlICsgaTMyKHRhcCAqIHBhcmFtcy5kaWxhdGlvbikgLSBwYXJhbXMucGFkZGluZztcbiAgICBmb3IgKHZhciBjID0gMHU7IGMgPCBwYXJhbXMuQzsgYysrKSB7XG4gICAgICBsZXQgdyA9IGxvYWRfd2VpZ2h0KG8sIHRhcCAqIEM4ICsgYyk7XG4gICAgICB5MCArPSBsb2FkX3gocm93LCBjKSAqIHc7XG4gICAgICB5MSArPSBsb2FkX3gocm93ICsgc3RyaWRlLCBjKSAqIHc7XG4gICAgICB5MiArPSBsb2FkX3gocm93ICsgMiAqIHN0cmlkZSwgYykgKiB3O1xuICAgICAgeTMgKz0gbG9hZF94KHJvdyArIDMgKiBzdHJpZGUsIGMpICogdztcbiAgICB9XG4gIH1cbiAgZm9yICh2YXIgaSA9IDB1OyBpIDwgNHU7IGkrKykge1xuICAgIHN0b3JlKHQsIG8gKyBpLCB5MFtpXSk7XG4gICAgc3RvcmUodCArIDF1LCBvICsgaSwgeTFbaV0pO1xuICAgIHN0b3JlKHQgKyAydSwgbyArIGksIHkyW2ldKTtcbiAgICBzdG9yZSh0ICsgM3UsIG8gKyBpLCB5M1tpXSk7XG4gIH1cbn1cbiIsICIvLyBvdXRbdCwgdG8gKyBpXSA9IHhbciwgaV0gZm9yIGkgPCBjb2x1bW5zLCB6ZXJvIHdoZXJlIGkgaXMgcGFzdCB0aGUgY29sdW1ucyBvZiB4OyByIGlzIHQsIG9yIHJvdyAwXG4vLyAoUk9XUyAxKSwgb3Igcm93c1t0XSAoUk9XUyAyKS4gSXQgY29uY2F0ZW5hdGVzIGFsb25nIGNoYW5uZWxzLCByZXBlYXRzIGEgc3R5bGUgb3ZlciB0aW1lLCBwYWRzIGNoYW5uZWxzLCBhbmQgZXhwYW5kc1xuLy8gdG9rZW5zIHRvIGZyYW1lcy5cbi8vXG4vLyAgIHggICAgIFsqLCB4X2NvbHVtbnNdXG4vLyAgIHJvd3MgIFtUXSAgIHUzMjsgcmVhZCBvbmx5IHdoZW4gUk9XUyBpcyAyXG4vLyAgIG91dCAgIFtULCBvdXRfY29sdW1uc11cbi8vXG4vLyBPbmUgdGhyZWFkOiBvbmUgdmFsdWUuIEdyaWQ6IChjZWlsKFQgKiBjb2x1bW5zIC8gNjQpIGZvbGRlZCkuXG5cbm92ZXJyaWRlIFJPV1M6IHUzMiA9IDA7IC8vIDAgc2FtZSByb3csIDEgZmlyc3Qgcm93LCAyIHJvd3NbdF1cblxuc3RydWN0IFBhcmFtcyB7XG4gIFQ6IHUzMixcbiAgY29sdW1uczogdTMyLFxuICB4X2NvbHVtbnM6IHUzMixcbiAgb3V0X2NvbHVtbnM6IHUzMixcbiAgdG86IHUzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiB4OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiByb3dzOiBhcnJheTx1MzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgaSA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBsZXQgdCA9IGkgLyBwYXJhbXMuY29sdW1ucztcbiAgbGV0IGMgPSBpICUgcGFyYW1zLmNvbHVtbnM7XG4gIGlmICh0ID49IHBhcmFtcy5UKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIHZhciByb3cgPSB0O1xuICBpZiAoUk9XUyA9PSAxdSkge1xuICAgIHJvdyA9IDB1O1xuICB9IGVsc2UgaWYgKFJPV1MgPT0gMnUpIHtcbiAgICByb3cgPSByb3dzW3RdO1xuICB9XG4gIGxldCBpbnNpZGUgPSBjIDwgcGFyYW1zLnhfY29sdW1ucztcbiAgbGV0IHkgPSB4W3JvdyAqIHBhcmFtcy54X2NvbHVtbnMgKyBzZWxlY3QoMHUsIGMsIGluc2lkZSldO1xuICBvdXRbdCAqIHBhcmFtcy5vdXRfY29sdW1ucyArIHBhcmFtcy50byArIGNdID0gc2VsZWN0KDAuMCwgeSwgaW5zaWRlKTtcbn1cbiIsICIvLyBvdXRbdCwgY10gPSBiaWFzW2NdICsgc3VtIG92ZXIgaSwgayB3aXRoIGkgKiBzdHJpZGUgKyBrID0gdCArIHBhZGRpbmcgb2YgeFtpLCBjXSAqIHdlaWdodFtjLCBrXTogUHlUb3JjaCdzXG4vLyBDb252VHJhbnNwb3NlMWQgd2l0aCBhcyBtYW55IGdyb3VwcyBhcyBjaGFubmVscy5cbi8vXG4vLyAgIHggICAgICAgW1QsIENdXG4vLyAgIHdlaWdodCAgW3dlaWdodF9DLCAxLCBLXSAgIGYzMiwgYXMgaW4gdGhlIGNoZWNrcG9pbnQ7IGNoYW5uZWxzIGZyb20gd2VpZ2h0X0MgPD0gQyBvbiBjb21lIG91dCB6ZXJvXG4vLyAgIGJpYXMgICAgW3dlaWdodF9DXVxuLy8gICBvdXQgICAgIFtUX291dCwgQ11cbi8vXG4vLyBPbmUgdGhyZWFkOiBvbmUgdmFsdWUuIEdyaWQ6IChjZWlsKFRfb3V0ICogQyAvIDY0KSBmb2xkZWQpLlxuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgVDogdTMyLFxuICBDOiB1MzIsXG4gIHdlaWdodF9DOiB1MzIsXG4gIFRfb3V0OiB1MzIsXG4gIEs6IHUzMixcbiAgc3RyaWRlOiB1MzIsXG4gIHBhZGRpbmc6IHUzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiB4OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiB3ZWlnaHQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWQ+IGJpYXM6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg0KSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSg2NClcbmZuIG1haW4oXG4gIEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obnVtX3dvcmtncm91cHMpIGdyb3VwczogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsb2NhbDogdTMyLFxuKSB7XG4gIGxldCBhdCA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBsZXQgdCA9IGF0IC8gcGFyYW1zLkM7XG4gIGxldCBjID0gYXQgJSBwYXJhbXMuQztcbiAgaWYgKHQgPj0gcGFyYW1zLlRfb3V0KSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGlmIChjID49IHBhcmFtcy53ZWlnaHRfQykge1xuICAgIG91dFthdF0gPSAwLjA7XG4gICAgcmV0dXJuO1xuICB9XG4gIHZhciB5ID0gYmlhc1tjXTtcbiAgbGV0IHBsYWNlID0gdCArIHBhcmFtcy5wYWRkaW5nO1xuICBmb3IgKHZhciBrID0gcGxhY2UgJSBwYXJhbXMuc3RyaWRlOyBrIDwgcGFyYW1zLksgJiYgayA8PSBwbGFjZTsgayArPSBwYXJhbXMuc3RyaWRlKSB7XG4gICAgbGV0IGkgPSAocGxhY2UgLSBrKSAvIHBhcmFtcy5zdHJpZGU7XG4gICAgaWYgKGkgPCBwYXJhbXMuVCkge1xuICAgICAgeSArPSB4W2kgKiBwYXJhbXMuQyArIGNdICogd2VpZ2h0W2MgKiBwYXJhbXMuSyArIGtdO1xuICAgIH1cbiAgfVxuICBvdXRbYXRdID0geTtcbn1cbiIsICIvLyBvdXRbdCwgY10gPSB0YWJsZVtpZHNbdF0sIGNdICgrIHBvc2l0aW9uW3QsIGNdICsgc2VnbWVudFtjXSB3aGVuIEhBU19QT1NJVElPTjogdGhlIGlucHV0IG9mIEJFUlQgYW5kIEFMQkVSVCkuXG4vL1xuLy8gICBpZHMgICAgICAgW1RdXG4vLyAgIHRhYmxlICAgICBbcm93cywgQ10gICBmMzIsIG9yIDE2LWJpdCBwYWlycyAoQyBldmVuKVxuLy8gICBwb3NpdGlvbiAgW1AsIENdICAgICAgc2FtZSBmb3JtYXQ7IFAgPj0gVFxuLy8gICBzZWdtZW50ICAgW1MsIENdICAgICAgc2FtZSBmb3JtYXQ7IGl0cyBmaXJzdCByb3cgaXMgdXNlZFxuLy8gICBvdXQgICAgICAgW1QsIENdXG4vL1xuLy8gT25lIHRocmVhZDogdHdvIG5laWdoYm91cmluZyBjaGFubmVscy4gR3JpZDogKGNlaWwoVCAqIEMgLyAyIC8gNjQpIGZvbGRlZCkuXG5cbm92ZXJyaWRlIEZPUk1BVDogdTMyID0gMDsgLy8gMCBmMzIsIDEgZjE2IHBhaXJzLCAyIGJmMTYgcGFpcnNcbm92ZXJyaWRlIEhBU19QT1NJVElPTjogYm9vbCA9IGZhbHNlO1xuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgVDogdTMyLFxuICBDOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4gaWRzOiBhcnJheTx1MzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiB0YWJsZTogYXJyYXk8dTMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZD4gcG9zaXRpb246IGFycmF5PHUzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHN0b3JhZ2UsIHJlYWQ+IHNlZ21lbnQ6IGFycmF5PHUzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNCkgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg1KSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbi8vLyBUaGUgdHdvIGhhbHZlcyBvZiBhIHdvcmQgYXMgZjMyLlxuZm4gdW5wYWNrKHdvcmQ6IHUzMikgLT4gdmVjMjxmMzI+IHtcbiAgaWYgKEZPUk1BVCA9PSAxdSkge1xuICAgIHJldHVybiB1bnBhY2syeDE2ZmxvYXQod29yZCk7XG4gIH1cbiAgcmV0dXJuIGJpdGNhc3Q8dmVjMjxmMzI+Pih2ZWMyPHUzMj4od29yZCA8PCAxNnUsIHdvcmQgJiAweGZmZmYwMDAwdSkpO1xufVxuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgcGFpciA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBsZXQgaGFsZiA9IChwYXJhbXMuQyArIDF1KSAvIDJ1O1xuICBsZXQgdCA9IHBhaXIgLyBoYWxmO1xuICBsZXQgYyA9IHBhaXIgJSBoYWxmICogMnU7XG4gIGlmICh0ID49IHBhcmFtcy5UKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGxldCByb3cgPSBpZHNbdF0gKiBwYXJhbXMuQyArIGM7XG4gIGxldCBhdCA9IHQgKiBwYXJhbXMuQyArIGM7XG4gIGlmIChGT1JNQVQgPT0gMHUpIHtcbiAgICBmb3IgKHZhciBpID0gMHU7IGkgPCBtaW4oMnUsIHBhcmFtcy5DIC0gYyk7IGkrKykge1xuICAgICAgdmFyIHkgPSBiaXRjYXN0PGYzMj4odGFibGVbcm93ICsgaV0pO1xuICAgICAgaWYgKEhBU19QT1NJVElPTikge1xuICAgICAgICB5ICs9IGJpdGNhc3Q8ZjMyPihzZWdtZW50W2MgKyBpXSkgKyBiaXRjYXN0PGYzMj4ocG9zaXRpb25bYXQgKyBpXSk7XG4gICAgICB9XG4gICAgICBvdXRbYXQgKyBpXSA9IHk7XG4gICAgfVxuICAgIHJldHVybjtcbiAgfVxuICB2YXIgeSA9IHVucGFjayh0YWJsZVtyb3cgLyAydV0pO1xuICBpZiAoSEFTX1BPU0lUSU9OKSB7XG4gICAgeSArPSB1bnBhY2soc2VnbWVudFtjIC8gMnVdKSArIHVucGFjayhwb3NpdGlvblthdCAvIDJ1XSk7XG4gIH1cbiAgb3V0W2F0XSA9IHkueDtcbiAgb3V0W2F0ICsgMXVdID0geS55O1xufVxuIiwgIi8vIFRoZSBoZWFkIG9mIGlTVEZUTmV0IChLYW5la28gZXQgYWwuIDIwMjIpOiBmcm9tIGxvZ2FyaXRobSBhbmQgcGhhc2UgYXJndW1lbnQgdG8gYSBzcGVjdHJ1bSxcbi8vICAgb3V0W20sIGtdID0gZXhwKHhbbSwga10pICogKGNvcyBwLCBzaW4gcCksIHAgPSBzaW4oeFttLCBiaW5zICsga10pLlxuLy9cbi8vICAgeCAgICBbZnJhbWVzLCBjb2x1bW5zXSwgY29sdW1ucyA+PSAyICogYmluc1xuLy8gICBvdXQgIFtmcmFtZXMsIGJpbnMsIDJdXG4vL1xuLy8gT25lIHRocmVhZDogb25lIGJpbiBvZiBvbmUgZnJhbWUuIEdyaWQ6IChjZWlsKGZyYW1lcyAqIGJpbnMgLyA2NCkgZm9sZGVkKS5cblxuc3RydWN0IFBhcmFtcyB7XG4gIGZyYW1lczogdTMyLFxuICBiaW5zOiB1MzIsXG4gIGNvbHVtbnM6IHUzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiB4OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PHZlYzI8ZjMyPj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG4vLy8gc2luKHgpIGZvciBhbnkgeDsgYWJzb2x1dGUgZXJyb3IgMmUtNyB3aGlsZSB4IGlzIHNtYWxsLCB0aGF0IG9mIHRoZSByZWR1Y3Rpb24gYWZ0ZXIuXG5mbiBzaW5lKHg6IGYzMikgLT4gZjMyIHtcbiAgbGV0IHR1cm5zID0geCAqIDAuMTU5MTU0OTQzMDk7XG4gIGxldCB3ID0gdHVybnMgLSByb3VuZCh0dXJucyk7XG4gIC8vIC0xLzIgLi4gMS8yIG9mIGEgdHVybiBpcyBmb2xkZWQgaW50byAtMS80IC4uIDEvNC5cbiAgbGV0IHIgPSBzZWxlY3Qodywgc2lnbih3KSAqIDAuNSAtIHcsIGFicyh3KSA+IDAuMjUpO1xuICBsZXQgcyA9IHIgKiByO1xuICByZXR1cm4gciAqICg2LjI4MzE4NTQ4ICsgcyAqICgtNDEuMzQxNzAxNSArIHMgKiAoODEuNjA1MjI0NiArIHMgKiAoLTc2LjcwNDI4NDcgKyBzICogKDQyLjAwOTgzMDUgLSBzICogMTQuMzk0MzA0MykpKSkpO1xufVxuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgYXQgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgbGV0IGZyYW1lID0gYXQgLyBwYXJhbXMuYmlucztcbiAgbGV0IGsgPSBhdCAlIHBhcmFtcy5iaW5zO1xuICBpZiAoZnJhbWUgPj0gcGFyYW1zLmZyYW1lcykge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgcm93ID0gZnJhbWUgKiBwYXJhbXMuY29sdW1ucztcbiAgbGV0IG1hZ25pdHVkZSA9IGV4cCh4W3JvdyArIGtdKTtcbiAgbGV0IHAgPSBzaW5lKHhbcm93ICsgcGFyYW1zLmJpbnMgKyBrXSk7XG4gIGxldCBzID0gcCAqIHA7XG4gIGxldCBjb3NpbmUgPSAxLjAgKyBzICogKC0wLjQ5OTk5OTk3ICsgcyAqICgwLjA0MTY2NjQ1NTYgKyBzICogKC0wLjAwMTM4ODI5NjI1ICsgcyAqIDAuMDAwMDI0MTIxMzI5MykpKTtcbiAgbGV0IHNpbmVfcCA9IHAgKiAoMS4wICsgcyAqICgtMC4xNjY2NjY2NzIgKyBzICogKDAuMDA4MzMzMzE0MjEgKyBzICogKC0wLjAwMDE5ODM1ODY4NCArIHMgKiAwLjAwMDAwMjY5Mzc2OTYpKSkpO1xuICBvdXRbYXRdID0gbWFnbml0dWRlICogdmVjMjxmMzI+KGNvc2luZSwgc2luZV9wKTtcbn1cbiIsICIvLyBUaGUgZXhjaXRhdGlvbiBvZiBhIG5ldXJhbCBzb3VyY2UgZmlsdGVyIChXYW5nIGV0IGFsLiAyMDE5LCBOU0Y7IFN0eWxlVFRTIDIncyBTaW5lR2VuIGFuZCBTb3VyY2VNb2R1bGVIbk5TRik6XG4vLyAgIG91dFtqXSA9IHRhbmgoYmlhcyArIHN1bSBvdmVyIGggb2Ygd2VpZ2h0W2hdICogKDAuMSBzaW4oMiBwaSBjeWNsZXNbaiwgaF0pICogdm9pY2VkICsgbm9pc2VfZ2FpbiAqIG5vcm1hbFtqLCBoXSkpXG4vLyBmb3IgaGFybW9uaWNzIGggPSAxIC4uIDkuIFBoYXNlIGlzIGNvdW50ZWQgaW4gdW5pdHMgb2YgMl4tMzIgY3ljbGVzLCBzbyB0aGF0IGl0IHdyYXBzIGJ5IGl0c2VsZiBhbmQgbmV2ZXIgZHJpZnRzOiB3aXRoXG4vLyBzYW1wbGUgaiBpbiB0aGUgaGFsZi1mcmFtZSByYW1wIGZyb20gdmFsdWUgayB0byBrICsgMSwgY3ljbGVzID0gcGhhc2Vba10gKyAocSArIDEvMikgcmF0ZVtrICsgMV07IGl0IHN0YW5kcyBzdGlsbCBpblxuLy8gdGhlIGZpcnN0IGFuZCBsYXN0IGhhbGYgZnJhbWUuIG5vcm1hbFtqLCBoXSBpcyBlbGVtZW50IDkgaiArIGggb2YgYSBQaGlsb3ggc3RyZWFtIChTYWxtb24gZXQgYWwuIDIwMTE7IGdvbGRlbi9yYW5kb20pLlxuLy9cbi8vICAgZjAgICAgICBbbl0gICAgICAgSHpcbi8vICAgcGhhc2UgICBbbiwgOV0gICAgdTMyLCBlbmQgb2YgdGhlIHJhbXAgdG8gdmFsdWUga1xuLy8gICByYXRlICAgIFtuLCA5XSAgICB1MzIsIGN5Y2xlcyBhIHNhbXBsZVxuLy8gICB3ZWlnaHQgIFs5XVxuLy8gICBiaWFzICAgIFsxXVxuLy8gICBvdXQgICAgIFtuICogc2FtcGxlc11cbi8vICAgc2luZSAgICBbbiAqIHNhbXBsZXMsIDldICAgMC4xIHNpbiguLi4pLCB3cml0dGVuIG9ubHkgd2hlbiBXUklURV9TSU5FXG4vL1xuLy8gT25lIHRocmVhZDogb25lIHNhbXBsZS4gR3JpZDogKGNlaWwobiAqIHNhbXBsZXMgLyA2NCkgZm9sZGVkKS5cblxub3ZlcnJpZGUgV1JJVEVfU0lORTogYm9vbCA9IGZhbHNlO1xuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgbjogdTMyLFxuICBzYW1wbGVzOiB1MzIsXG4gIHNlZWRfbG93OiB1MzIsXG4gIHNlZWRfaGlnaDogdTMyLFxuICBzdHJlYW06IHUzMixcbn1cblxuY29uc3QgSEFSTU9OSUNTID0gOXU7XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4gZjA6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHBoYXNlOiBhcnJheTx1MzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkPiByYXRlOiBhcnJheTx1MzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjxzdG9yYWdlLCByZWFkPiB3ZWlnaHQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IGJpYXM6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNSkgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg2KSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gc2luZTogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg3KSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbi8vLyBIaWdoIGFuZCBsb3cgd29yZCBvZiBhIHByb2R1Y3Qgb2YgMzIgeCAzMiBiaXRzLlxuZm4gbXVsdGlwbHkoYTogdTMyLCBiOiB1MzIpIC0+IHZlYzI8dTMyPiB7XG4gIGxldCBsb3cgPSAoYSAmIDB4ZmZmZnUpICogKGIgJiAweGZmZmZ1KTtcbiAgbGV0IGNyb3NzID0gKGEgPj4gMTZ1KSAqIChiICYgMHhmZmZmdSkgKyAobG93ID4+IDE2dSk7XG4gIGxldCBtaWRkbGUgPSAoYSAmIDB4ZmZmZnUpICogKGIgPj4gMTZ1KSArIChjcm9zcyAmIDB4ZmZmZnUpO1xuICByZXR1cm4gdmVjMjx1MzI+KChhID4+IDE2dSkgKiAoYiA+PiAxNnUpICsgKGNyb3NzID4+IDE2dSkgKyAobWlkZGxlID4+IDE2dSksIGEgKiBiKTtcbn1cblxuLy8vIFBoaWxveDR4MzItMTAuXG5mbiBwaGlsb3goYmxvY2s6IHUzMikgLT4gdmVjNDx1MzI+IHtcbiAgdmFyIGNvdW50ZXIgPSB2ZWM0PHUzMj4oYmxvY2ssIDB1LCBwYXJhbXMuc3RyZWFtLCAwdSk7XG4gIHZhciBrZXkgPSB2ZWMyPHUzMj4ocGFyYW1zLnNlZWRfbG93LCBwYXJhbXMuc2VlZF9oaWdoKTtcbiAgZm9yICh2YXIgcm91bmQgPSAwdTsgcm91bmQgPCAxMHU7IHJvdW5kKyspIHtcbiAgICBsZXQgcCA9IG11bHRpcGx5KDB4ZDI1MTFmNTN1LCBjb3VudGVyLngpO1xuICAgIGxldCBxID0gbXVsdGlwbHkoMHhjZDllOGQ1N3UsIGNvdW50ZXIueik7XG4gICAgY291bnRlciA9IHZlYzQ8dTMyPihxLnggXiBjb3VudGVyLnkgXiBrZXkueCwgcS55LCBwLnggXiBjb3VudGVyLncgXiBrZXkueSwgcC55KTtcbiAgICBrZXkgKz0gdmVjMjx1MzI+KDB4OWUzNzc5Yjl1LCAweGJiNjdhZTg1dSk7XG4gIH1cbiAgcmV0dXJuIGNvdW50ZXI7XG59XG5cbi8vLyBzaW4oMiBwaSBwKSBvZiBhIHBoYXNlIGluIHVuaXRzIG9mIDJeLTMyIGN5Y2xlcy5cbmZuIHNpbl9jeWNsZXMocDogdTMyKSAtPiBmMzIge1xuICAvLyBUaGUgaGFsZiBvZiB0aGUgY2lyY2xlIHdoZXJlIHRoZSBjb3NpbmUgaXMgbmVnYXRpdmUgaXMgbWlycm9yZWQuXG4gIGxldCBtaXJyb3JlZCA9ICgocCArIDB4NDAwMDAwMDB1KSAmIDB4ODAwMDAwMDB1KSAhPSAwdTtcbiAgbGV0IHR1cm5zID0gZjMyKGJpdGNhc3Q8aTMyPihzZWxlY3QocCwgMHg4MDAwMDAwMHUgLSBwLCBtaXJyb3JlZCkpKSAqIDIuMzI4MzA2NDM2NTM4Njk2M2UtMTA7XG4gIGxldCBzID0gdHVybnMgKiB0dXJucztcbiAgcmV0dXJuIHR1cm5zICogKDYuMjgzMTg1NDggKyBzICogKC00MS4zNDE3MDE1ICsgcyAqICg4MS42MDUyMjQ2ICsgcyAqICgtNzYuNzA0Mjg0NyArIHMgKiAoNDIuMDA5ODMwNSAtIHMgKiAxNC4zOTQzMDQzKSkpKSk7XG59XG5cbi8vLyBzcXJ0KC0yIGxuIHUpLCB1ID0gKGsgKyAxLzIpIC8gMl4yNCwgZnJvbSAyNCBiaXRzIGsuIEFib3ZlIDEvMiBpdCBpcyAxIC0gdSB0aGF0IGlzIGV4YWN0LlxuZm4gcmFkaXVzKGs6IHUzMikgLT4gZjMyIHtcbiAgdmFyIGV4cG9uZW50ID0gMDtcbiAgdmFyIGNvbXBsZW1lbnQgPSAoZjMyKDB4ZmZmZmZmdSAtIGspICsgMC41KSAqIDUuOTYwNDY0NDc3NTM5MDYyNWUtODtcbiAgaWYgKGsgPCAweDgwMDAwMHUpIHtcbiAgICBsZXQgcGFydHMgPSBmcmV4cCgoZjMyKGspICsgMC41KSAqIDUuOTYwNDY0NDc3NTM5MDYyNWUtOCk7XG4gICAgZXhwb25lbnQgPSBwYXJ0cy5leHA7XG4gICAgY29tcGxlbWVudCA9IDEuMCAtIHBhcnRzLmZyYWN0O1xuICB9XG4gIGxldCByID0gY29tcGxlbWVudCAvICgyLjAgLSBjb21wbGVtZW50KTtcbiAgbGV0IHMgPSByICogcjtcbiAgLy8gbG4oMSAtIGNvbXBsZW1lbnQpID0gLTIgYXRhbmgocilcbiAgbGV0IGhhbGZfbG9nID0gciAqICgxLjAgKyBzICogKDAuMzMzMzMzNDAzICsgcyAqICgwLjE5OTk5MzM4NyArIHMgKiAoMC4xNDMxMDUyMDkgKyBzICogKDAuMTA2OTQ5ODA2ICsgcyAqIDAuMTIyMTI0NTM4KSkpKSk7XG4gIHJldHVybiBzcXJ0KDQuMCAqIGhhbGZfbG9nIC0gMS4zODYyOTQzNjExICogZjMyKGV4cG9uZW50KSk7XG59XG5cbi8vLyBGb3VyIG5vcm1hbHMgb2YgYSBibG9jaywgYnkgQm94IGFuZCBNdWxsZXIuXG5mbiBub3JtYWxzKGJsb2NrOiB1MzIpIC0+IHZlYzQ8ZjMyPiB7XG4gIGxldCB3b3JkcyA9IHBoaWxveChibG9jaykgPj4gdmVjNDx1MzI+KDh1KTtcbiAgbGV0IGEgPSAod29yZHMueSA8PCA4dSkgKyAxMjh1O1xuICBsZXQgYiA9ICh3b3Jkcy53IDw8IDh1KSArIDEyOHU7XG4gIHJldHVybiB2ZWM0PGYzMj4ocmFkaXVzKHdvcmRzLngpLCByYWRpdXMod29yZHMueCksIHJhZGl1cyh3b3Jkcy56KSwgcmFkaXVzKHdvcmRzLnopKSAqXG4gICAgdmVjNDxmMzI+KHNpbl9jeWNsZXMoYSArIDB4NDAwMDAwMDB1KSwgc2luX2N5Y2xlcyhhKSwgc2luX2N5Y2xlcyhiICsgMHg0MDAwMDAwMHUpLCBzaW5fY3ljbGVzKGIpKTtcbn1cblxuZm4gdGFuaF9wcmVjaXNlKHg6IGYzMikgLT4gZjMyIHtcbiAgbGV0IHMgPSB4ICogeDtcbiAgbGV0IHNlcmllcyA9IHggKiAoMS4wICsgcyAqICgtMC4zMzMzMzMxNjQgKyBzICogKDAuMTMzMzIyMTA1ICsgcyAqICgtMC4wNTM3MDc0ODc5ICsgcyAqIDAuMDE5MzY1OTkwNSkpKSk7XG4gIGxldCBlID0gZXhwKC0yLjAgKiBtaW4oYWJzKHgpLCAxMC4wKSk7XG4gIHJldHVybiBzZWxlY3Qoc2lnbih4KSAqICgxLjAgLSBlKSAvICgxLjAgKyBlKSwgc2VyaWVzLCBhYnMoeCkgPCAwLjMpO1xufVxuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgaiA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBpZiAoaiA+PSBwYXJhbXMubiAqIHBhcmFtcy5zYW1wbGVzKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGxldCBoYWxmID0gcGFyYW1zLnNhbXBsZXMgLyAydTtcbiAgbGV0IGsgPSBtYXgoaiwgaGFsZikgLSBoYWxmO1xuICBsZXQgdmFsdWUgPSBrIC8gcGFyYW1zLnNhbXBsZXM7XG4gIGxldCBxID0gayAlIHBhcmFtcy5zYW1wbGVzO1xuICBsZXQgcmFtcCA9IGogPj0gaGFsZiAmJiB2YWx1ZSArIDF1IDwgcGFyYW1zLm47XG4gIGxldCB2b2ljZWQgPSBmMFtqIC8gcGFyYW1zLnNhbXBsZXNdID4gMTAuMDtcbiAgbGV0IGdhaW4gPSBzZWxlY3QoMC4wMzMzMzMzMzUsIDAuMDAzLCB2b2ljZWQpO1xuICB2YXIgYmxvY2sgPSBqICogSEFSTU9OSUNTIC8gNHU7XG4gIHZhciBsYW5lID0gaiAqIEhBUk1PTklDUyAlIDR1O1xuICB2YXIgbm9pc2UgPSBub3JtYWxzKGJsb2NrKTtcbiAgdmFyIHN1bSA9IGJpYXNbMF07XG4gIGZvciAodmFyIGggPSAwdTsgaCA8IEhBUk1PTklDUzsgaCsrKSB7XG4gICAgdmFyIGN5Y2xlcyA9IHBoYXNlW3ZhbHVlICogSEFSTU9OSUNTICsgaF07XG4gICAgaWYgKHJhbXApIHtcbiAgICAgIGxldCBzdGVwID0gcmF0ZVsodmFsdWUgKyAxdSkgKiBIQVJNT05JQ1MgKyBoXTtcbiAgICAgIGN5Y2xlcyArPSBxICogc3RlcCArIChzdGVwID4+IDF1KTtcbiAgICB9XG4gICAgbGV0IHdhdmUgPSAwLjEgKiBzaW5fY3ljbGVzKGN5Y2xlcyk7XG4gICAgaWYgKFdSSVRFX1NJTkUpIHtcbiAgICAgIHNpbmVbaiAqIEhBUk1PTklDUyArIGhdID0gd2F2ZTtcbiAgICB9XG4gICAgc3VtICs9IHdlaWdodFtoXSAqIChzZWxlY3QoMC4wLCB3YXZlLCB2b2ljZWQpICsgZ2FpbiAqIG5vaXNlW2xhbmVdKTtcbiAgICBsYW5lICs9IDF1O1xuICAgIGlmIChsYW5lID09IDR1ICYmIGggKyAxdSA8IEhBUk1PTklDUykge1xuICAgICAgbGFuZSA9IDB1O1xuICAgICAgYmxvY2sgKz0gMXU7XG4gICAgICBub2lzZSA9IG5vcm1hbHMoYmxvY2spO1xuICAgIH1cbiAgfVxuICBvdXRbal0gPSB0YW5oX3ByZWNpc2Uoc3VtKTtcbn1cbiIsICIvLyBJbnZlcnNlIHNob3J0LXRpbWUgRm91cmllciB0cmFuc2Zvcm0gYXMgdG9yY2guaXN0ZnQ6IHRoZSBpbnZlcnNlIHJlYWwgdHJhbnNmb3JtIG9mIGVhY2ggZnJhbWUgKHRoZSBpbWFnaW5hcnkgcGFydHMgb2Zcbi8vIGl0cyBmaXJzdCBhbmQgbGFzdCBiaW4gYXJlIGlnbm9yZWQpLCB3aW5kb3dlZCwgb3ZlcmxhcHBlZCBhbmQgYWRkZWQsIGRpdmlkZWQgYnkgdGhlIHN1bSBvZiB0aGUgc3F1YXJlZCB3aW5kb3dzIHRoYXQgYXJlXG4vLyB0aGVyZSwgbl9mZnQgLyAyIHNhbXBsZXMgY3V0IGF0IGJvdGggZW5kcy5cbi8vXG4vLyAgIHNwZWN0cnVtICBbZnJhbWVzLCBiaW5zLCAyXVxuLy8gICBiYXNpcyAgICAgW25fZmZ0LCBiaW5zLCAyXSAgIHdpbmRvd1tpXSAvIG5fZmZ0ICogKDEsIG9yIDIgaW5zaWRlKSAqIChjb3MsIC1zaW4pKDIgcGkgayBpIC8gbl9mZnQpXG4vLyAgIHdpbmRvdyAgICBbbl9mZnRdXG4vLyAgIG91dCAgICAgICBbKGZyYW1lcyAtIDEpICogaG9wXVxuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSBzYW1wbGUuIEdyaWQ6IChjZWlsKChmcmFtZXMgLSAxKSAqIGhvcCAvIDY0KSBmb2xkZWQpLlxuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgZnJhbWVzOiB1MzIsXG4gIGJpbnM6IHUzMixcbiAgbl9mZnQ6IHUzMixcbiAgaG9wOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4gc3BlY3RydW06IGFycmF5PHZlYzI8ZjMyPj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IGJhc2lzOiBhcnJheTx2ZWMyPGYzMj4+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkPiB3aW5kb3c6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg0KSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSg2NClcbmZuIG1haW4oXG4gIEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obnVtX3dvcmtncm91cHMpIGdyb3VwczogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsb2NhbDogdTMyLFxuKSB7XG4gIGxldCBhdCA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBpZiAoYXQgPj0gKHBhcmFtcy5mcmFtZXMgLSAxdSkgKiBwYXJhbXMuaG9wKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGxldCBwbGFjZSA9IGF0ICsgcGFyYW1zLm5fZmZ0IC8gMnU7XG4gIGxldCBsYXN0ID0gbWluKHBsYWNlIC8gcGFyYW1zLmhvcCwgcGFyYW1zLmZyYW1lcyAtIDF1KTtcbiAgbGV0IGZpcnN0ID0gKG1heChwbGFjZSArIDF1LCBwYXJhbXMubl9mZnQpIC0gcGFyYW1zLm5fZmZ0ICsgcGFyYW1zLmhvcCAtIDF1KSAvIHBhcmFtcy5ob3A7XG4gIHZhciBzdW0gPSAwLjA7XG4gIHZhciB3ZWlnaHQgPSAwLjA7XG4gIGZvciAodmFyIGZyYW1lID0gZmlyc3Q7IGZyYW1lIDw9IGxhc3Q7IGZyYW1lKyspIHtcbiAgICBsZXQgaSA9IHBsYWNlIC0gZnJhbWUgKiBwYXJhbXMuaG9wO1xuICAgIHdlaWdodCArPSB3aW5kb3dbaV0gKiB3aW5kb3dbaV07XG4gICAgZm9yICh2YXIgayA9IDB1OyBrIDwgcGFyYW1zLmJpbnM7IGsrKykge1xuICAgICAgbGV0IHByb2R1Y3QgPSBzcGVjdHJ1bVtmcmFtZSAqIHBhcmFtcy5iaW5zICsga10gKiBiYXNpc1tpICogcGFyYW1zLmJpbnMgKyBrXTtcbiAgICAgIHN1bSArPSBwcm9kdWN0LnggKyBwcm9kdWN0Lnk7XG4gICAgfVxuICB9XG4gIG91dFthdF0gPSBzdW0gLyB3ZWlnaHQ7XG59XG4iLCAiLy8geiA9IHggKCsgcmVzaWR1YWwpOyB5ID0gbGVha3koKGdhaW5bY10gKyBnYWluX29mZnNldCkgKiAoeiAtIG1lYW4pIC8gc3FydCh2YXIgKyBlcHMpICsgYmlhc1tjXSksIG1lYW4gYW5kIHBvcHVsYXRpb25cbi8vIHZhcmlhbmNlIG92ZXIgdGhlIGNoYW5uZWxzIG9mIGEgcm93LCBpbiB0d28gcGFzc2VzLiBzbG9wZSAxIGlzIG5vIGFjdGl2YXRpb24uIFdpdGggZ2Fpbl9vZmZzZXQgMSBhbmQgZ2FpbiBhbmQgYmlhc1xuLy8gdGhlIHR3byBoYWx2ZXMgb2Ygb25lIHByb2plY3RlZCBzdHlsZSBpdCBpcyBTdHlsZVRUUyAyJ3MgYWRhcHRpdmUgbGF5ZXIgbm9ybS5cbi8vXG4vLyAgIHgsIHJlc2lkdWFsLCBvdXQgIFtULCBDXVxuLy8gICBnYWluICAgICAgICAgICAgICBbPj0gQ11cbi8vICAgYmlhcyAgICAgICAgICAgICAgWz49IGJpYXNfYXQgKyBDXSwgcmVhZCBmcm9tIGJpYXNfYXQgb25cbi8vXG4vLyBPbmUgd29ya2dyb3VwOiBvbmUgcm93OyBhIGxhbmUgaG9sZHMgY2hhbm5lbHMgbGFuZSArIExBTkVTIGkuIEdyaWQ6IChUIGZvbGRlZCkuXG5cbm92ZXJyaWRlIExBTkVTOiB1MzIgPSA2NDtcbm92ZXJyaWRlIEhBU19SRVNJRFVBTDogYm9vbCA9IGZhbHNlO1xuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgVDogdTMyLFxuICBDOiB1MzIsXG4gIGJpYXNfYXQ6IHUzMixcbiAgZ2Fpbl9vZmZzZXQ6IGYzMixcbiAgZXBzOiBmMzIsXG4gIHNsb3BlOiBmMzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4geDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gcmVzaWR1YWw6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWQ+IGdhaW46IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHN0b3JhZ2UsIHJlYWQ+IGJpYXM6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNCkgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg1KSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbnZhcjx3b3JrZ3JvdXA+IHBhcnRzOiBhcnJheTxmMzIsIExBTkVTPjtcblxuLy8vIFN1bSBvdmVyIHRoZSBsYW5lcywgdGhlIHNhbWUgaW4gZWFjaC5cbmZuIHRvdGFsKHBhcnQ6IGYzMiwgbGFuZTogdTMyKSAtPiBmMzIge1xuICB3b3JrZ3JvdXBCYXJyaWVyKCk7XG4gIHBhcnRzW2xhbmVdID0gcGFydDtcbiAgd29ya2dyb3VwQmFycmllcigpO1xuICB2YXIgc3VtID0gMC4wO1xuICBmb3IgKHZhciBpID0gMHU7IGkgPCBMQU5FUzsgaSsrKSB7XG4gICAgc3VtICs9IHBhcnRzW2ldO1xuICB9XG4gIHJldHVybiBzdW07XG59XG5cbmZuIHZhbHVlKGF0OiB1MzIpIC0+IGYzMiB7XG4gIGlmIChIQVNfUkVTSURVQUwpIHtcbiAgICByZXR1cm4geFthdF0gKyByZXNpZHVhbFthdF07XG4gIH1cbiAgcmV0dXJuIHhbYXRdO1xufVxuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoTEFORVMpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbGFuZTogdTMyLFxuKSB7XG4gIGxldCB0ID0gZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueDtcbiAgaWYgKHQgPj0gcGFyYW1zLlQpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IEMgPSBwYXJhbXMuQztcbiAgdmFyIHN1bSA9IDAuMDtcbiAgZm9yICh2YXIgYyA9IGxhbmU7IGMgPCBDOyBjICs9IExBTkVTKSB7XG4gICAgc3VtICs9IHZhbHVlKHQgKiBDICsgYyk7XG4gIH1cbiAgbGV0IG1lYW4gPSB0b3RhbChzdW0sIGxhbmUpIC8gZjMyKEMpO1xuICB2YXIgc3F1YXJlcyA9IDAuMDtcbiAgZm9yICh2YXIgYyA9IGxhbmU7IGMgPCBDOyBjICs9IExBTkVTKSB7XG4gICAgbGV0IGRldmlhdGlvbiA9IHZhbHVlKHQgKiBDICsgYykgLSBtZWFuO1xuICAgIHNxdWFyZXMgKz0gZGV2aWF0aW9uICogZGV2aWF0aW9uO1xuICB9XG4gIGxldCBzY2FsZSA9IDEuMCAvIHNxcnQodG90YWwoc3F1YXJlcywgbGFuZSkgLyBmMzIoQykgKyBwYXJhbXMuZXBzKTtcbiAgZm9yICh2YXIgYyA9IGxhbmU7IGMgPCBDOyBjICs9IExBTkVTKSB7XG4gICAgbGV0IGF0ID0gdCAqIEMgKyBjO1xuICAgIGxldCB5ID0gKGdhaW5bY10gKyBwYXJhbXMuZ2Fpbl9vZmZzZXQpICogKCh2YWx1ZShhdCkgLSBtZWFuKSAqIHNjYWxlKSArIGJpYXNbcGFyYW1zLmJpYXNfYXQgKyBjXTtcbiAgICBvdXRbYXRdID0gc2VsZWN0KHBhcmFtcy5zbG9wZSAqIHksIHksIHkgPj0gMC4wKTtcbiAgfVxufVxuIiwgIi8vIE9uZSBzdGVwIG9mIGEgYmlkaXJlY3Rpb25hbCBMU1RNIChIb2NocmVpdGVyICYgU2NobWlkaHViZXIgMTk5NzsgUHlUb3JjaCdzIGdhdGUgb3JkZXIgaSwgZiwgZywgbyksIGJvdGggZGlyZWN0aW9ucyBhdFxuLy8gb25jZTogKGksIGYsIGcsIG8pID0gZ2F0ZXNbdF0gKyBXX2hoIGg7IGMgPSBzaWdtYShmKSBjICsgc2lnbWEoaSkgdGFuaChnKTsgaCA9IHNpZ21hKG8pIHRhbmgoYykuIFRoZSBmb3J3YXJkIGRpcmVjdGlvblxuLy8gdGFrZXMgdCA9IG4sIHRoZSBiYWNrd2FyZCBvbmUgdCA9IFQgLSAxIC0gbiwgd2hlcmUgbiBpcyB0aGUgbnVtYmVyIG9mIHN0ZXBzIGRvbmUgc28gZmFyOyBhIHVuaXQga2VlcHMgaXQgYmVzaWRlIGl0c1xuLy8gY2VsbCwgc28gdGhhdCBldmVyeSBzdGVwIGlzIHRoZSBzYW1lIGRpc3BhdGNoLiBoIG9mIHRoZSBzdGVwIGJlZm9yZSBpcyByZWFkIGZyb20gYG91dGAuXG4vL1xuLy8gICBnYXRlcyAgIFtULCAyICogNEhdICAgIGlucHV0IHByb2plY3Rpb24gYW5kIGJvdGggYmlhc2VzOyBmb3J3YXJkLCB0aGVuIGJhY2t3YXJkXG4vLyAgIFdfaGggICAgWzIsIDRILCBIXSAgICAgZjMyLCBvciAxNi1iaXQgcGFpcnMgKEggZXZlbilcbi8vICAgc3RhdGUgICBbMiAqIEgsIDJdICAgICBiaXRzIG9mIHRoZSBjZWxsLCBzdGVwcyBkb25lOyB6ZXJvIGJlZm9yZSB0aGUgZmlyc3Qgc3RlcCBhbmQgYWZ0ZXIgdGhlIGxhc3Rcbi8vICAgb3V0ICAgICBbVCwgMiAqIEhdICAgICBmb3J3YXJkLCB0aGVuIGJhY2t3YXJkXG4vL1xuLy8gT25lIGdyb3VwIG9mIExBTkVTIHRocmVhZHM6IG9uZSB1bml0LCA0IHJvd3Mgb2YgV19oaDsgbGFuZSBsIHRha2VzIHdvcmRzIGwgKyBMQU5FUyBpIG9mIHRoZSByb3dzLlxuLy8gR3JpZDogKGNlaWwoSCAqIExBTkVTIC8gMTI4KSwgMikuXG5cbm92ZXJyaWRlIEZPUk1BVDogdTMyID0gMDsgLy8gb2YgV19oaDogMCBmMzIsIDEgZjE2IHBhaXJzLCAyIGJmMTYgcGFpcnNcbm92ZXJyaWRlIExBTkVTOiB1MzIgPSAzMjsgLy8gYSBwb3dlciBvZiB0d28sIGF0IG1vc3QgMTI4XG5cbnN0cnVjdCBQYXJhbXMge1xuICBUOiB1MzIsXG4gIEg6IHUzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiBnYXRlczogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gV19oaDogYXJyYXk8dTMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gc3RhdGU6IGFycmF5PHZlYzI8dTMyPj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg0KSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbnZhcjx3b3JrZ3JvdXA+IHBhcnRzOiBhcnJheTx2ZWM0PGYzMj4sIDEyOD47XG5cbi8vLyBUaGUgdHdvIGhhbHZlcyBvZiBhIHdvcmQgYXMgZjMyLlxuZm4gdW5wYWNrKHdvcmQ6IHUzMikgLT4gdmVjMjxmMzI+IHtcbiAgaWYgKEZPUk1BVCA9PSAxdSkge1xuICAgIHJldHVybiB1bnBhY2syeDE2ZmxvYXQod29yZCk7XG4gIH1cbiAgcmV0dXJuIGJpdGNhc3Q8dmVjMjxmMzI+Pih2ZWMyPHUzMj4od29yZCA8PCAxNnUsIHdvcmQgJiAweGZmZmYwMDAwdSkpO1xufVxuXG5mbiBzaWdtb2lkKHg6IGYzMikgLT4gZjMyIHtcbiAgcmV0dXJuIDEuMCAvICgxLjAgKyBleHAoLXgpKTtcbn1cblxuLy8vIE9kZCwgYW5kIGV4YWN0IHRvIDFlLTcgb2YgaXRzIHZhbHVlIG5lYXIgemVybywgd2hlcmUgMiBzaWdtb2lkKDIgeCkgLSAxIGNhbmNlbHMuXG5mbiB0YW5oX3ByZWNpc2UoeDogZjMyKSAtPiBmMzIge1xuICBsZXQgYSA9IG1pbihhYnMoeCksIDEwLjApO1xuICBsZXQgcyA9IHggKiB4O1xuICBsZXQgc2VyaWVzID0geCAqICgxLjAgKyBzICogKC0wLjMzMzMzMzE2NCArIHMgKiAoMC4xMzMzMjIxMDUgKyBzICogKC0wLjA1MzcwNzQ4NzkgKyBzICogMC4wMTkzNjU5OTA1KSkpKTtcbiAgbGV0IGUgPSBleHAoLTIuMCAqIGEpO1xuICByZXR1cm4gc2VsZWN0KHNpZ24oeCkgKiAoMS4wIC0gZSkgLyAoMS4wICsgZSksIHNlcmllcywgYSA8IDAuMyk7XG59XG5cbi8vLyBUaGlzIGxhbmUncyBzaGFyZSBvZiB0aGUgZm91ciBwcm9kdWN0cyBvZiB1bml0IGogd2l0aCBoLCB3aGljaCBsaWVzIGluIG91dCBmcm9tIGBoYCBvbi5cbmZuIHByb2R1Y3RzKGRpcmVjdGlvbjogdTMyLCBqOiB1MzIsIGg6IHUzMiwgbGFuZTogdTMyKSAtPiB2ZWM0PGYzMj4ge1xuICBsZXQgSCA9IHBhcmFtcy5IO1xuICB2YXIgc3VtID0gdmVjNDxmMzI+KCk7XG4gIGlmIChGT1JNQVQgPT0gMHUpIHtcbiAgICBsZXQgcm93ID0gKGRpcmVjdGlvbiAqIDR1ICogSCArIGopICogSDtcbiAgICBmb3IgKHZhciBrID0gbGFuZTsgayA8IEg7IGsgKz0gTEFORVMpIHtcbiAgICAgIGxldCB3ID0gdmVjNDx1MzI+KFdfaGhbcm93ICsga10sIFdfaGhbcm93ICsgSCAqIEggKyBrXSwgV19oaFtyb3cgKyAydSAqIEggKiBIICsga10sIFdfaGhbcm93ICsgM3UgKiBIICogSCArIGtdKTtcbiAgICAgIHN1bSArPSBiaXRjYXN0PHZlYzQ8ZjMyPj4odykgKiBvdXRbaCArIGtdO1xuICAgIH1cbiAgICByZXR1cm4gc3VtO1xuICB9XG4gIGxldCBoYWxmID0gSCAvIDJ1O1xuICBsZXQgcm93ID0gKGRpcmVjdGlvbiAqIDR1ICogSCArIGopICogaGFsZjtcbiAgZm9yICh2YXIgayA9IGxhbmU7IGsgPCBoYWxmOyBrICs9IExBTkVTKSB7XG4gICAgbGV0IGkgPSB1bnBhY2soV19oaFtyb3cgKyBrXSk7XG4gICAgbGV0IGYgPSB1bnBhY2soV19oaFtyb3cgKyBIICogaGFsZiArIGtdKTtcbiAgICBsZXQgZyA9IHVucGFjayhXX2hoW3JvdyArIDJ1ICogSCAqIGhhbGYgKyBrXSk7XG4gICAgbGV0IG8gPSB1bnBhY2soV19oaFtyb3cgKyAzdSAqIEggKiBoYWxmICsga10pO1xuICAgIHN1bSArPSB2ZWM0PGYzMj4oaS54LCBmLngsIGcueCwgby54KSAqIG91dFtoICsgMnUgKiBrXSArIHZlYzQ8ZjMyPihpLnksIGYueSwgZy55LCBvLnkpICogb3V0W2ggKyAydSAqIGsgKyAxdV07XG4gIH1cbiAgcmV0dXJuIHN1bTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDEyOClcbmZuIG1haW4oQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LCBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsb2NhbDogdTMyKSB7XG4gIGxldCBIID0gcGFyYW1zLkg7XG4gIGxldCBkaXJlY3Rpb24gPSBncm91cC55O1xuICBsZXQgbGFuZSA9IGxvY2FsICUgTEFORVM7XG4gIGxldCBqID0gZ3JvdXAueCAqICgxMjh1IC8gTEFORVMpICsgbG9jYWwgLyBMQU5FUztcbiAgbGV0IHVuaXQgPSBkaXJlY3Rpb24gKiBIICsgbWluKGosIEggLSAxdSk7XG4gIGxldCBjZWxsID0gc3RhdGVbdW5pdF07XG4gIGxldCBuID0gY2VsbC55O1xuICBsZXQgdCA9IHNlbGVjdChwYXJhbXMuVCAtIDF1IC0gbiwgbiwgZGlyZWN0aW9uID09IDB1KTtcbiAgdmFyIHN1bSA9IHZlYzQ8ZjMyPigpO1xuICBpZiAobiA+IDB1ICYmIGogPCBIKSB7XG4gICAgbGV0IGJlZm9yZSA9IHNlbGVjdCh0ICsgMXUsIHQgLSAxdSwgZGlyZWN0aW9uID09IDB1KTtcbiAgICBzdW0gPSBwcm9kdWN0cyhkaXJlY3Rpb24sIGosIGJlZm9yZSAqIDJ1ICogSCArIGRpcmVjdGlvbiAqIEgsIGxhbmUpO1xuICB9XG4gIGlmIChMQU5FUyA+IDF1KSB7XG4gICAgcGFydHNbbG9jYWxdID0gc3VtO1xuICAgIGZvciAodmFyIGRpc3RhbmNlID0gTEFORVMgLyAydTsgZGlzdGFuY2UgPiAwdTsgZGlzdGFuY2UgLz0gMnUpIHtcbiAgICAgIHdvcmtncm91cEJhcnJpZXIoKTtcbiAgICAgIGlmIChsYW5lIDwgZGlzdGFuY2UpIHtcbiAgICAgICAgcGFydHNbbG9jYWxdICs9IHBhcnRzW2xvY2FsICsgZGlzdGFuY2VdO1xuICAgICAgfVxuICAgIH1cbiAgICBzdW0gPSBwYXJ0c1tsb2NhbF07XG4gIH1cbiAgaWYgKGxhbmUgIT0gMHUgfHwgaiA+PSBIKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGxldCBhdCA9IHQgKiA4dSAqIEggKyBkaXJlY3Rpb24gKiA0dSAqIEggKyBqO1xuICBzdW0gKz0gdmVjNDxmMzI+KGdhdGVzW2F0XSwgZ2F0ZXNbYXQgKyBIXSwgZ2F0ZXNbYXQgKyAydSAqIEhdLCBnYXRlc1thdCArIDN1ICogSF0pO1xuICB2YXIgYyA9IHNpZ21vaWQoc3VtLngpICogdGFuaF9wcmVjaXNlKHN1bS56KTtcbiAgaWYgKG4gPiAwdSkge1xuICAgIGMgKz0gc2lnbW9pZChzdW0ueSkgKiBiaXRjYXN0PGYzMj4oY2VsbC54KTtcbiAgfVxuICBvdXRbdCAqIDJ1ICogSCArIHVuaXRdID0gc2lnbW9pZChzdW0udykgKiB0YW5oX3ByZWNpc2UoYyk7XG4gIHN0YXRlW3VuaXRdID0gdmVjMjx1MzI+KGJpdGNhc3Q8dTMyPihjKSwgc2VsZWN0KG4gKyAxdSwgMHUsIG4gKyAxdSA9PSBwYXJhbXMuVCkpO1xufVxuIiwgIi8vIEJyaW5ncyBhIHdlaWdodCBvZiBhIGNoZWNrcG9pbnQgaW50byB0aGUgbGF5b3V0IG9mIHRoZSBjb252b2x1dGlvbiBrZXJuZWxzOiBvdXRbcGFuZWxdW2tdWzMyIGNvbHVtbnNdLCBrID0gKHRhcCwgYylcbi8vIHdpdGggYyBwYWRkZWQgdG8gQzggPSBDIHJvdW5kZWQgdXAgdG8gOCwgcGFkZGluZyB6ZXJvLiBDb2x1bW4gbiBvZiBhIHBsYWluIGxheWVyIGlzIG91dHB1dCBjaGFubmVsIG47IGNvbHVtblxuLy8gKHBoYXNlLCBvKSBvZiBhIHRyYW5zcG9zZWQgY29udm9sdXRpb24gd2l0aCBzdHJpZGUgcyBpcyBvdXRwdXQgY2hhbm5lbCBvIG9mIGV2ZXJ5IHMtdGggb3V0cHV0IHJvdywgYW5kIGl0cyB0YXAgaiBvZlxuLy8gSiByZWFkcyBrZXJuZWwgcG9zaXRpb24gcGhhc2UgKyBzIChKIC0gMSAtIGopLiBWYWx1ZXMgYXJlIG11bHRpcGxpZWQgYnkgc2NhbGVbbyBvciBjXSB3aGVuIEhBU19TQ0FMRSAod2VpZ2h0IG5vcm0pLlxuLy9cbi8vICAgc291cmNlICBbKiwgKiwgKl0gb2YgZjMyLCBvciAxNi1iaXQgcGFpcnMgICBlbGVtZW50IChvLCBjLCBrKSBhdCBvICogc3RyaWRlX28gKyBjICogc3RyaWRlX2MgKyBrICogc3RyaWRlX2tcbi8vICAgc2NhbGUgICBbT10gb3IgW0NdICAgICAgICAgICAgICAgICAgICAgICAgICBieSB0aGUgZmlyc3QgYXhpcyBvZiB0aGUgY2hlY2twb2ludCdzIHRlbnNvclxuLy8gICBvdXQgICAgIHZlYzQ8dTMyPiB3b3JkcyAgICAgICAgICAgICAgICAgICAgIGYzMjogcm93IGssIDQgY29sdW1uczsgMTYgYml0czogcm93cyBrIGFuZCBrICsgMSwgNCBjb2x1bW5zIGVhY2hcbi8vXG4vLyBPbmUgdGhyZWFkOiBvbmUgd29yZCBvZiBvdXQuIEdyaWQ6IChjZWlsKHdvcmRzIC8gNjQpIGZvbGRlZCkuXG5cbm92ZXJyaWRlIFNPVVJDRTogdTMyID0gMDsgLy8gMCBmMzIsIDEgZjE2IHBhaXJzLCAyIGJmMTYgcGFpcnNcbm92ZXJyaWRlIEZPUk1BVDogdTMyID0gMDsgLy8gb2Ygb3V0OyAxNi1iaXQgb25seSB3aGVuIFNPVVJDRSBpcyB0aGUgc2FtZSBhbmQgdGhlcmUgaXMgbm8gc2NhbGVcbm92ZXJyaWRlIFRSQU5TUE9TRUQ6IGJvb2wgPSBmYWxzZTtcbm92ZXJyaWRlIEhBU19TQ0FMRTogYm9vbCA9IGZhbHNlO1xuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgd29yZHM6IHUzMixcbiAgTzogdTMyLFxuICBDOiB1MzIsXG4gIEs6IHUzMixcbiAgdGFwczogdTMyLFxuICBwaGFzZXM6IHUzMixcbiAgc3RyaWRlX286IHUzMixcbiAgc3RyaWRlX2M6IHUzMixcbiAgc3RyaWRlX2s6IHUzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiBzb3VyY2U6IGFycmF5PHUzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHNjYWxlOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PHZlYzQ8dTMyPj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG4vLy8gQml0cyBvZiB0aGUgZWxlbWVudCBhdCByb3cgayBvZiBjb2x1bW4gbjogMzIgb3IgMTYgb2YgdGhlbS5cbmZuIGVsZW1lbnQobjogdTMyLCBrOiB1MzIpIC0+IHUzMiB7XG4gIGxldCBDOCA9IChwYXJhbXMuQyArIDd1KSAmIH43dTtcbiAgbGV0IHRhcCA9IGsgLyBDODtcbiAgbGV0IGMgPSBrICUgQzg7XG4gIGxldCBvID0gbiAlIHBhcmFtcy5PO1xuICBsZXQgYXQgPSBzZWxlY3QodGFwLCBuIC8gcGFyYW1zLk8gKyBwYXJhbXMucGhhc2VzICogKHBhcmFtcy50YXBzIC0gMXUgLSB0YXApLCBUUkFOU1BPU0VEKTtcbiAgaWYgKGMgPj0gcGFyYW1zLkMgfHwgbiA+PSBwYXJhbXMuTyAqIHBhcmFtcy5waGFzZXMgfHwgYXQgPj0gcGFyYW1zLkspIHtcbiAgICByZXR1cm4gMHU7XG4gIH1cbiAgbGV0IGluZGV4ID0gbyAqIHBhcmFtcy5zdHJpZGVfbyArIGMgKiBwYXJhbXMuc3RyaWRlX2MgKyBhdCAqIHBhcmFtcy5zdHJpZGVfaztcbiAgdmFyIGJpdHMgPSBzb3VyY2VbaW5kZXhdO1xuICBpZiAoU09VUkNFICE9IDB1KSB7XG4gICAgYml0cyA9IChzb3VyY2VbaW5kZXggPj4gMXVdID4+ICgxNnUgKiAoaW5kZXggJiAxdSkpKSAmIDB4ZmZmZnU7XG4gIH1cbiAgaWYgKEZPUk1BVCAhPSAwdSkge1xuICAgIHJldHVybiBiaXRzO1xuICB9XG4gIHZhciB2YWx1ZSA9IGJpdGNhc3Q8ZjMyPihiaXRzKTtcbiAgaWYgKFNPVVJDRSA9PSAxdSkge1xuICAgIHZhbHVlID0gdW5wYWNrMngxNmZsb2F0KGJpdHMpLng7XG4gIH0gZWxzZSBpZiAoU09VUkNFID09IDJ1KSB7XG4gICAgdmFsdWUgPSBiaXRjYXN0PGYzMj4oYml0cyA8PCAxNnUpO1xuICB9XG4gIGlmIChIQVNfU0NBTEUpIHtcbiAgICB2YWx1ZSAqPSBzY2FsZVtzZWxlY3QobywgYywgVFJBTlNQT1NFRCldO1xuICB9XG4gIHJldHVybiBiaXRjYXN0PHUzMj4odmFsdWUpO1xufVxuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgd29yZCA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBpZiAod29yZCA+PSBwYXJhbXMud29yZHMpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IEsgPSBwYXJhbXMudGFwcyAqICgocGFyYW1zLkMgKyA3dSkgJiB+N3UpO1xuICBsZXQgbGFuZSA9IHdvcmQgJiA3dTtcbiAgaWYgKEZPUk1BVCA9PSAwdSkge1xuICAgIGxldCBrID0gKHdvcmQgPj4gM3UpICUgSztcbiAgICBsZXQgbiA9ICh3b3JkID4+IDN1KSAvIEsgKiAzMnUgKyBsYW5lICogNHU7XG4gICAgb3V0W3dvcmRdID0gdmVjNDx1MzI+KGVsZW1lbnQobiwgayksIGVsZW1lbnQobiArIDF1LCBrKSwgZWxlbWVudChuICsgMnUsIGspLCBlbGVtZW50KG4gKyAzdSwgaykpO1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgayA9ICh3b3JkID4+IDN1KSAlIChLIC8gMnUpICogMnU7XG4gIGxldCBuID0gKHdvcmQgPj4gM3UpIC8gKEsgLyAydSkgKiAzMnUgKyBsYW5lICogNHU7XG4gIG91dFt3b3JkXSA9IHZlYzQ8dTMyPihcbiAgICBlbGVtZW50KG4sIGspIHwgKGVsZW1lbnQobiArIDF1LCBrKSA8PCAxNnUpLFxuICAgIGVsZW1lbnQobiArIDJ1LCBrKSB8IChlbGVtZW50KG4gKyAzdSwgaykgPDwgMTZ1KSxcbiAgICBlbGVtZW50KG4sIGsgKyAxdSkgfCAoZWxlbWVudChuICsgMXUsIGsgKyAxdSkgPDwgMTZ1KSxcbiAgICBlbGVtZW50KG4gKyAydSwgayArIDF1KSB8IChlbGVtZW50KG4gKyAzdSwgayArIDF1KSA8PCAxNnUpLFxuICApO1xufVxuIiwgIi8vIG91dFt0LCBjXSA9IHhbfHQgLSBsZWZ0fCwgY10gKyB5W3QsIGNdOiByZWZsZWN0aW9uIHBhZGRpbmcgYXQgdGhlIHN0YXJ0IG9ubHksIHdpdGggYSBzdW0gb24gdGhlIHdheS5cbi8vXG4vLyAgIHggICAgICAgW1QsIENdLCBUID4gbGVmdFxuLy8gICB5LCBvdXQgIFtUICsgbGVmdCwgQ11cbi8vXG4vLyBPbmUgdGhyZWFkOiBvbmUgdmFsdWUuIEdyaWQ6IChjZWlsKChUICsgbGVmdCkgKiBDIC8gNjQpIGZvbGRlZCkuXG5cbnN0cnVjdCBQYXJhbXMge1xuICBUOiB1MzIsXG4gIEM6IHUzMixcbiAgbGVmdDogdTMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHg6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHk6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSg2NClcbmZuIG1haW4oXG4gIEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obnVtX3dvcmtncm91cHMpIGdyb3VwczogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsb2NhbDogdTMyLFxuKSB7XG4gIGxldCBhdCA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBsZXQgdCA9IGF0IC8gcGFyYW1zLkM7XG4gIGlmICh0ID49IHBhcmFtcy5UICsgcGFyYW1zLmxlZnQpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IHJvdyA9IHNlbGVjdCh0IC0gcGFyYW1zLmxlZnQsIHBhcmFtcy5sZWZ0IC0gdCwgdCA8IHBhcmFtcy5sZWZ0KTtcbiAgb3V0W2F0XSA9IHhbcm93ICogcGFyYW1zLkMgKyBhdCAlIHBhcmFtcy5DXSArIHlbYXRdO1xufVxuIiwgIi8vIE1hZ25pdHVkZSBhbmQgYW5nbGUgb2YgYSBzaG9ydC10aW1lIEZvdXJpZXIgdHJhbnNmb3JtIChjZW50cmVkLCByZWZsZWN0IHBhZGRpbmcsIG9uZXNpZGVkKSwgbiA9IG5fZmZ0IGV2ZW4sIGggPSBuIC8gMjpcbi8vICAgUmUgWFttLCBrXSA9ICgtMSleayAoeFtjXSArIHN1bV9qIHdfaiAoeFtjICsgal0gKyB4W2MgLSBqXSkgY29zKDIgcGkgayBqIC8gbikpXG4vLyAgIEltIFhbbSwga10gPSAtKC0xKV5rIHN1bV9qIHdfaiAoeFtjICsgal0gLSB4W2MgLSBqXSkgc2luKDIgcGkgayBqIC8gbiksICBjID0gbSAqIGhvcCwgaiA9IDEgLi4gaCAtIDEsIHdfaCA9IDAuXG4vLyBFYWNoIGZyYW1lIGlzIGZvbGRlZCBhYm91dCBpdHMgY2VudHJlOiB0aGUgZnJhbWUgYXQgdGhlIHN0YXJ0LCBzeW1tZXRyaWMgYnkgcmVmbGVjdGlvbiwgYW5kIHRoZSBiaW5zIDAgYW5kIGggY29tZSBvdXRcbi8vIHJlYWwsIHdpdGggYW4gYW5nbGUgb2YgZXhhY3RseSAwIG9yICtwaS4gYXRhbjIgaXMgb3VyIG93bjogV0dTTCdzIG1heSBiZSBvZmYgYnkgNDA5NiBVTFAgYW5kIGlzIHVuZGVmaW5lZCBhdCAoMCwgMCkuXG4vL1xuLy8gICB4ICAgICAgW3NhbXBsZXNdXG4vLyAgIGJhc2lzICBbaCArIDEsIGgsIDJdICAgKC0xKV5rIHdfaiBjb3MgYW5kIC0oLTEpXmsgd19qIHNpbiBvZiBiaW4gazsgaiA9IDAgaXMgdGhlIGNlbnRyZSwgKC0xKV5rIGFuZCAwXG4vLyAgIG91dCAgICBbZnJhbWVzLCBjb2x1bW5zXSAgIG1hZ25pdHVkZXMgMCAuLiBoLCBhbmdsZXMgaCArIDEgLi4gMiBoICsgMSwgdGhlbiB6ZXJvc1xuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSBiaW4gb2Ygb25lIGZyYW1lLiBHcmlkOiAoY2VpbChmcmFtZXMgKiAoaCArIDEpIC8gNjQpIGZvbGRlZCkuXG5cbnN0cnVjdCBQYXJhbXMge1xuICBzYW1wbGVzOiB1MzIsXG4gIGZyYW1lczogdTMyLFxuICBob3A6IHUzMixcbiAgaGFsZjogdTMyLFxuICBjb2x1bW5zOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4geDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gYmFzaXM6IGFycmF5PHZlYzI8ZjMyPj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbi8vLyB4W2ldLCByZWZsZWN0ZWQgYXQgYm90aCBlbmRzLlxuZm4gc2FtcGxlKGk6IGkzMikgLT4gZjMyIHtcbiAgbGV0IGxhc3QgPSBpMzIocGFyYW1zLnNhbXBsZXMpIC0gMTtcbiAgcmV0dXJuIHhbbGFzdCAtIGFicyhsYXN0IC0gYWJzKGkpKV07XG59XG5cbi8vLyBhdGFuKGEpIGZvciAwIDw9IGEgPD0gMS5cbmZuIGFyY3RhbmdlbnQoYTogZjMyKSAtPiBmMzIge1xuICBsZXQgc3RlZXAgPSBhID4gMC40MTQyMTM1NjtcbiAgbGV0IHIgPSBzZWxlY3QoYSwgKGEgLSAxLjApIC8gKGEgKyAxLjApLCBzdGVlcCk7XG4gIGxldCBzID0gciAqIHI7XG4gIGxldCBhbmdsZSA9IHIgKiAoMS4wICsgcyAqICgtMC4zMzMzMjgwNjggKyBzICogKDAuMTk5NzQ3MjQ5ICsgcyAqICgtMC4xMzg1NDQ1NzQgKyBzICogMC4wNzk5MzY0MzczKSkpKTtcbiAgcmV0dXJuIHNlbGVjdChhbmdsZSwgYW5nbGUgKyAwLjc4NTM5ODE2MzQsIHN0ZWVwKTtcbn1cblxuLy8vIEFuZ2xlIG9mIChyZSwgaW0pIGluIC1waSAuLiBwaTsgMCBhdCB0aGUgb3JpZ2luOyBpbSBvZiAwIGNvdW50cyBhcyBwb3NpdGl2ZS5cbmZuIGFuZ2xlX29mKHJlOiBmMzIsIGltOiBmMzIpIC0+IGYzMiB7XG4gIGxldCBsYXJnZSA9IG1heChhYnMocmUpLCBhYnMoaW0pKTtcbiAgaWYgKGxhcmdlID09IDAuMCkge1xuICAgIHJldHVybiAwLjA7XG4gIH1cbiAgdmFyIGFuZ2xlID0gYXJjdGFuZ2VudChtaW4oYWJzKHJlKSwgYWJzKGltKSkgLyBsYXJnZSk7XG4gIGFuZ2xlID0gc2VsZWN0KGFuZ2xlLCAxLjU3MDc5NjMyNjggLSBhbmdsZSwgYWJzKGltKSA+IGFicyhyZSkpO1xuICBhbmdsZSA9IHNlbGVjdChhbmdsZSwgMy4xNDE1OTI2NTM2IC0gYW5nbGUsIHJlIDwgMC4wKTtcbiAgcmV0dXJuIHNlbGVjdChhbmdsZSwgLWFuZ2xlLCBpbSA8IDAuMCk7XG59XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSg2NClcbmZuIG1haW4oXG4gIEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obnVtX3dvcmtncm91cHMpIGdyb3VwczogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsb2NhbDogdTMyLFxuKSB7XG4gIGxldCB0aHJlYWQgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgbGV0IGJpbnMgPSBwYXJhbXMuaGFsZiArIDF1O1xuICBsZXQgZnJhbWUgPSB0aHJlYWQgLyBiaW5zO1xuICBsZXQgayA9IHRocmVhZCAlIGJpbnM7XG4gIGlmIChmcmFtZSA+PSBwYXJhbXMuZnJhbWVzKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGxldCBjZW50cmUgPSBpMzIoZnJhbWUgKiBwYXJhbXMuaG9wKTtcbiAgdmFyIHJlID0gc2FtcGxlKGNlbnRyZSkgKiBiYXNpc1trICogcGFyYW1zLmhhbGZdLng7XG4gIHZhciBpbSA9IDAuMDtcbiAgZm9yICh2YXIgaiA9IDF1OyBqIDwgcGFyYW1zLmhhbGY7IGorKykge1xuICAgIGxldCBhZnRlciA9IHNhbXBsZShjZW50cmUgKyBpMzIoaikpO1xuICAgIGxldCBiZWZvcmUgPSBzYW1wbGUoY2VudHJlIC0gaTMyKGopKTtcbiAgICBsZXQgZmFjdG9yID0gYmFzaXNbayAqIHBhcmFtcy5oYWxmICsgal07XG4gICAgcmUgKz0gKGFmdGVyICsgYmVmb3JlKSAqIGZhY3Rvci54O1xuICAgIGltICs9IChhZnRlciAtIGJlZm9yZSkgKiBmYWN0b3IueTtcbiAgfVxuICBsZXQgcm93ID0gZnJhbWUgKiBwYXJhbXMuY29sdW1ucztcbiAgb3V0W3JvdyArIGtdID0gc3FydChyZSAqIHJlICsgaW0gKiBpbSk7XG4gIG91dFtyb3cgKyBiaW5zICsga10gPSBhbmdsZV9vZihyZSwgaW0pO1xuICBpZiAoayA9PSAwdSkge1xuICAgIGZvciAodmFyIGMgPSAydSAqIGJpbnM7IGMgPCBwYXJhbXMuY29sdW1uczsgYysrKSB7XG4gICAgICBvdXRbcm93ICsgY10gPSAwLjA7XG4gICAgfVxuICB9XG59XG4iLCAiLy8gb3V0W2RdID0gZ1tkXSAvIHx8dltkLCAuLi5dfHwsIG5vIGVwc2lsb246IHRoZSBmYWN0b3Igb2Ygd2VpZ2h0IG5vcm1hbGlzYXRpb24sIHcgPSBvdXRbZF0gKiB2IChTYWxpbWFucyAmIEtpbmdtYVxuLy8gMjAxNikuIGQgaXMgdGhlIGZpcnN0IGF4aXMgb2YgdGhlIGNoZWNrcG9pbnQncyB0ZW5zb3I6IG91dHB1dCBjaGFubmVscyBvZiBhIGNvbnZvbHV0aW9uLCBJTlBVVCBjaGFubmVscyBvZiBhXG4vLyB0cmFuc3Bvc2VkIG9uZS5cbi8vXG4vLyAgIGcgICAgW0RdXG4vLyAgIHYgICAgW0QsIG5dICAgZjMyLCBvciAxNi1iaXQgcGFpcnNcbi8vICAgb3V0ICBbRF1cbi8vXG4vLyBPbmUgdGhyZWFkOiBvbmUgZDsgOCBwYXJ0aWFsIHN1bXMga2VlcCB0aGUgcm91bmRpbmcgb2YgbG9uZyByb3dzIHNtYWxsLiBHcmlkOiAoY2VpbChEIC8gNjQpKS5cblxub3ZlcnJpZGUgU09VUkNFOiB1MzIgPSAwOyAvLyBvZiB2OiAwIGYzMiwgMSBmMTYgcGFpcnMsIDIgYmYxNiBwYWlyc1xuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgRDogdTMyLFxuICBuOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4gZzogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gdjogYXJyYXk8dTMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuLy8vIEVsZW1lbnQgaSBvZiB2LlxuZm4gbG9hZChpOiB1MzIpIC0+IGYzMiB7XG4gIGlmIChTT1VSQ0UgPT0gMHUpIHtcbiAgICByZXR1cm4gYml0Y2FzdDxmMzI+KHZbaV0pO1xuICB9XG4gIGxldCBiaXRzID0gKHZbaSA+PiAxdV0gPj4gKDE2dSAqIChpICYgMXUpKSkgJiAweGZmZmZ1O1xuICByZXR1cm4gc2VsZWN0KGJpdGNhc3Q8ZjMyPihiaXRzIDw8IDE2dSksIHVucGFjazJ4MTZmbG9hdChiaXRzKS54LCBTT1VSQ0UgPT0gMXUpO1xufVxuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKEBidWlsdGluKGdsb2JhbF9pbnZvY2F0aW9uX2lkKSBpZDogdmVjMzx1MzI+KSB7XG4gIGxldCBkID0gaWQueDtcbiAgaWYgKGQgPj0gcGFyYW1zLkQpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgdmFyIHN1bXMgPSBhcnJheTxmMzIsIDg+KCk7XG4gIGZvciAodmFyIGkgPSAwdTsgaSA8IHBhcmFtcy5uOyBpKyspIHtcbiAgICBsZXQgdmFsdWUgPSBsb2FkKGQgKiBwYXJhbXMubiArIGkpO1xuICAgIHN1bXNbaSAmIDd1XSArPSB2YWx1ZSAqIHZhbHVlO1xuICB9XG4gIGxldCB0b3RhbCA9ICgoc3Vtc1swXSArIHN1bXNbMV0pICsgKHN1bXNbMl0gKyBzdW1zWzNdKSkgKyAoKHN1bXNbNF0gKyBzdW1zWzVdKSArIChzdW1zWzZdICsgc3Vtc1s3XSkpO1xuICBvdXRbZF0gPSBnW2RdIC8gc3FydCh0b3RhbCk7XG59XG4iLCAiLy8gTWVtb3J5IG9mIGEgZGV2aWNlLiBBY3RpdmF0aW9ucyBjb21lIGZyb20gYSBwb29sIG9mIHNpemUgY2xhc3NlcyBhbmQgZ28gYmFjayB0byBpdDsgd2VpZ2h0cyBhbmQgb3RoZXIgbG9uZy1saXZlZFxuLy8gdGVuc29ycyBoYXZlIGJ1ZmZlcnMgb2YgdGhlaXIgb3duIHNpemUuIEEgZnJlZWQgYnVmZmVyIG1heSBiZSBoYW5kZWQgb3V0IGF0IG9uY2U6IHRoZSBxdWV1ZSBpcyBvcmRlcmVkLCBzbyBhIGxhdGVyXG4vLyBkaXNwYXRjaCB0aGF0IHdyaXRlcyBpdCBydW5zIGFmdGVyIGV2ZXJ5IGVhcmxpZXIgb25lIHRoYXQgcmVhZCBpdC5cblxuY29uc3QgVVNBR0UgPSAweDgwIHwgMHg0MCB8IDB4MDggfCAweDA0OyAvLyBTVE9SQUdFIHwgVU5JRk9STSB8IENPUFlfRFNUIHwgQ09QWV9TUkNcblxuLyoqIE9uZSBHUFUgYnVmZmVyIGFuZCB3aG8gaG9sZHMgaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIEJsb2NrIHtcbiAgcmVhZG9ubHkgaWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgYnVmZmVyOiBHUFVCdWZmZXI7XG4gIHJlYWRvbmx5IGJ5dGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHBvb2xlZDogYm9vbGVhbjtcbiAgbGl2ZTogYm9vbGVhbjtcbn1cblxuLyoqIEJ5dGVzIGhlbGQsIGluIGJsb2NrcyBvZiBhbnkga2luZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQXJlbmFTdGF0cyB7XG4gIC8qKiBCeXRlcyBvZiB0ZW5zb3JzIGluIHVzZSAod2hvbGUgYmxvY2tzKSwgd2VpZ2h0cyBpbmNsdWRlZC4gKi9cbiAgbGl2ZUJ5dGVzOiBudW1iZXI7XG4gIGxpdmVCdWZmZXJzOiBudW1iZXI7XG4gIC8qKiBCeXRlcyBvZiBmcmVlIGJsb2NrcyBrZXB0IGZvciByZXVzZS4gKi9cbiAgcG9vbGVkQnl0ZXM6IG51bWJlcjtcbiAgLyoqIExpdmUgYW5kIHBvb2xlZCwgbm93LiAqL1xuICBieXRlczogbnVtYmVyO1xuICAvKiogVGhlIGxhcmdlc3QgYGJ5dGVzYCBzbyBmYXIuICovXG4gIHBlYWtCeXRlczogbnVtYmVyO1xufVxuXG4vKiogUm91bmRzIHVwIHRvIG9uZSBvZiA4IHN0ZXBzIHBlciBvY3RhdmUsIGF0IGxlYXN0IDI1NiBieXRlcywgc28gdGhhdCB0ZXh0cyBvZiBzaW1pbGFyIGxlbmd0aCBtZWV0IHRoZSBzYW1lIGJ1ZmZlcnMuICovXG5leHBvcnQgZnVuY3Rpb24gc2l6ZUNsYXNzKGJ5dGVzOiBudW1iZXIpOiBudW1iZXIge1xuICBjb25zdCBzdGVwID0gTWF0aC5tYXgoMjU2LCAyICoqIChNYXRoLmNlaWwoTWF0aC5sb2cyKE1hdGgubWF4KGJ5dGVzLCAxKSkpIC0gNCkpO1xuICByZXR1cm4gTWF0aC5tYXgoMSwgTWF0aC5jZWlsKGJ5dGVzIC8gc3RlcCkpICogc3RlcDtcbn1cblxuZXhwb3J0IGNsYXNzIEFyZW5hIHtcbiAgcmVhZG9ubHkgI2RldmljZTogR1BVRGV2aWNlO1xuICByZWFkb25seSAjZnJlZTogQmxvY2tbXSA9IFtdOyAvLyBieSBzaXplLCBhbmQgYW1vbmcgZXF1YWxzIHRoZSBsYXN0IGZyZWVkIG9uZSBsYXN0XG4gIHJlYWRvbmx5ICNvbkRlc3Ryb3k6ICgpID0+IHZvaWQ7XG4gICNzY29wZXM6IEJsb2NrW11bXSA9IFtdO1xuICAjbmV4dElkID0gMTtcbiAgI3N0YXRzOiBBcmVuYVN0YXRzID0geyBsaXZlQnl0ZXM6IDAsIGxpdmVCdWZmZXJzOiAwLCBwb29sZWRCeXRlczogMCwgYnl0ZXM6IDAsIHBlYWtCeXRlczogMCB9O1xuXG4gIC8qKiBgb25EZXN0cm95YCBpcyBjYWxsZWQgd2hlbmV2ZXIgYSBidWZmZXIgaXMgZGVzdHJveWVkOiBiaW5kIGdyb3VwcyB0aGF0IG5hbWUgaXQgbXVzdCBiZSBmb3Jnb3R0ZW4uICovXG4gIGNvbnN0cnVjdG9yKGRldmljZTogR1BVRGV2aWNlLCBvbkRlc3Ryb3k6ICgpID0+IHZvaWQpIHtcbiAgICB0aGlzLiNkZXZpY2UgPSBkZXZpY2U7XG4gICAgdGhpcy4jb25EZXN0cm95ID0gb25EZXN0cm95O1xuICB9XG5cbiAgc3RhdHMoKTogQXJlbmFTdGF0cyB7XG4gICAgcmV0dXJuIHsgLi4udGhpcy4jc3RhdHMgfTtcbiAgfVxuXG4gIC8qKiBBIHBvb2xlZCBibG9jayBvZiBhdCBsZWFzdCBgYnl0ZXNgLCBmcmVlZCB3aGVuIHRoZSBzY29wZSBpbiB3aGljaCBpdCBpcyBtYWRlIGVuZHMuICovXG4gIGFsbG9jYXRlKGJ5dGVzOiBudW1iZXIpOiBCbG9jayB7XG4gICAgY29uc3Qgd2FudGVkID0gc2l6ZUNsYXNzKGJ5dGVzKTtcbiAgICBjb25zdCBhdCA9IHRoaXMuI2ZyZWUuZmluZEluZGV4KChibG9jaykgPT4gYmxvY2suYnl0ZXMgPj0gd2FudGVkKTtcbiAgICAvLyBUaGUgbGFzdCBvZiB0aGUgZXF1YWxzOiB0aGUgbmV4dCBzY29wZSBpcyB0aGVuIGhhbmRlZCB0aGUgc2FtZSBidWZmZXJzIGluIHRoZSBzYW1lIG9yZGVyLlxuICAgIGNvbnN0IGVuZCA9IGF0IDwgMCA/IC0xIDogdGhpcy4jZnJlZS5maW5kTGFzdEluZGV4KChibG9jaykgPT4gYmxvY2suYnl0ZXMgPT09IHRoaXMuI2ZyZWVbYXRdIS5ieXRlcyk7XG4gICAgY29uc3QgYmxvY2sgPSBlbmQgPCAwID8gdGhpcy4jY3JlYXRlKHdhbnRlZCwgdHJ1ZSkgOiB0aGlzLiNmcmVlLnNwbGljZShlbmQsIDEpWzBdITtcbiAgICBpZiAoZW5kID49IDApIHRoaXMuI3N0YXRzLnBvb2xlZEJ5dGVzIC09IGJsb2NrLmJ5dGVzO1xuICAgIHRoaXMuI3N0YXRzLmxpdmVCeXRlcyArPSBibG9jay5ieXRlcztcbiAgICB0aGlzLiNzdGF0cy5saXZlQnVmZmVycyArPSAxO1xuICAgIGJsb2NrLmxpdmUgPSB0cnVlO1xuICAgIHRoaXMuI3Njb3Blcy5hdCgtMSk/LnB1c2goYmxvY2spO1xuICAgIHJldHVybiBibG9jaztcbiAgfVxuXG4gIC8qKiBBIGJsb2NrIG9mIGl0cyBvd24sIG91dHNpZGUgZXZlcnkgc2NvcGU6IGZvciB3ZWlnaHRzLCBjYWNoZXMgYW5kIHN0YXRlcy4gKi9cbiAgb3duKGJ5dGVzOiBudW1iZXIpOiBCbG9jayB7XG4gICAgY29uc3QgYmxvY2sgPSB0aGlzLiNjcmVhdGUoTWF0aC5jZWlsKE1hdGgubWF4KGJ5dGVzLCAxNikgLyAxNikgKiAxNiwgZmFsc2UpO1xuICAgIHRoaXMuI3N0YXRzLmxpdmVCeXRlcyArPSBibG9jay5ieXRlcztcbiAgICB0aGlzLiNzdGF0cy5saXZlQnVmZmVycyArPSAxO1xuICAgIHJldHVybiBibG9jaztcbiAgfVxuXG4gIHJlbGVhc2UoYmxvY2s6IEJsb2NrKTogdm9pZCB7XG4gICAgaWYgKCFibG9jay5saXZlKSByZXR1cm47XG4gICAgYmxvY2subGl2ZSA9IGZhbHNlO1xuICAgIHRoaXMuI3N0YXRzLmxpdmVCeXRlcyAtPSBibG9jay5ieXRlcztcbiAgICB0aGlzLiNzdGF0cy5saXZlQnVmZmVycyAtPSAxO1xuICAgIGlmICghYmxvY2sucG9vbGVkKSByZXR1cm4gdGhpcy4jZGVzdHJveShibG9jayk7XG4gICAgdGhpcy4jc3RhdHMucG9vbGVkQnl0ZXMgKz0gYmxvY2suYnl0ZXM7XG4gICAgY29uc3QgYXQgPSB0aGlzLiNmcmVlLmZpbmRJbmRleCgoZnJlZSkgPT4gZnJlZS5ieXRlcyA+IGJsb2NrLmJ5dGVzKTtcbiAgICB0aGlzLiNmcmVlLnNwbGljZShhdCA8IDAgPyB0aGlzLiNmcmVlLmxlbmd0aCA6IGF0LCAwLCBibG9jayk7XG4gIH1cblxuICAvKiogT3BlbnMgYSBzY29wZTsgYGNsb3NlKGtlcHQpYCBmcmVlcyB3aGF0IHdhcyBhbGxvY2F0ZWQgc2luY2UsIGJ1dCBmb3IgYGtlcHRgLCB3aGljaCBwYXNzZXMgdG8gdGhlIHNjb3BlIGFyb3VuZC4gKi9cbiAgb3BlbigpOiAoa2VwdDogUmVhZG9ubHlTZXQ8QmxvY2s+KSA9PiB2b2lkIHtcbiAgICBjb25zdCBibG9ja3M6IEJsb2NrW10gPSBbXTtcbiAgICB0aGlzLiNzY29wZXMucHVzaChibG9ja3MpO1xuICAgIHJldHVybiAoa2VwdCkgPT4ge1xuICAgICAgdGhpcy4jc2NvcGVzLnBvcCgpO1xuICAgICAgZm9yIChjb25zdCBibG9jayBvZiBibG9ja3MucmV2ZXJzZSgpKSB7XG4gICAgICAgIGlmIChrZXB0LmhhcyhibG9jaykpIHRoaXMuI3Njb3Blcy5hdCgtMSk/LnB1c2goYmxvY2spO1xuICAgICAgICBlbHNlIHRoaXMucmVsZWFzZShibG9jayk7XG4gICAgICB9XG4gICAgfTtcbiAgfVxuXG4gIC8qKiBEZXN0cm95cyB0aGUgZnJlZSBibG9ja3MuICovXG4gIHRyaW0oKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCBibG9jayBvZiB0aGlzLiNmcmVlLnNwbGljZSgwKSkge1xuICAgICAgdGhpcy4jc3RhdHMucG9vbGVkQnl0ZXMgLT0gYmxvY2suYnl0ZXM7XG4gICAgICB0aGlzLiNkZXN0cm95KGJsb2NrKTtcbiAgICB9XG4gIH1cblxuICAjY3JlYXRlKGJ5dGVzOiBudW1iZXIsIHBvb2xlZDogYm9vbGVhbik6IEJsb2NrIHtcbiAgICBjb25zdCBidWZmZXIgPSB0aGlzLiNkZXZpY2UuY3JlYXRlQnVmZmVyKHsgc2l6ZTogYnl0ZXMsIHVzYWdlOiBVU0FHRSB9KTtcbiAgICB0aGlzLiNzdGF0cy5ieXRlcyArPSBieXRlcztcbiAgICB0aGlzLiNzdGF0cy5wZWFrQnl0ZXMgPSBNYXRoLm1heCh0aGlzLiNzdGF0cy5wZWFrQnl0ZXMsIHRoaXMuI3N0YXRzLmJ5dGVzKTtcbiAgICByZXR1cm4geyBpZDogdGhpcy4jbmV4dElkKyssIGJ1ZmZlciwgYnl0ZXMsIHBvb2xlZCwgbGl2ZTogdHJ1ZSB9O1xuICB9XG5cbiAgI2Rlc3Ryb3koYmxvY2s6IEJsb2NrKTogdm9pZCB7XG4gICAgYmxvY2suYnVmZmVyLmRlc3Ryb3koKTtcbiAgICB0aGlzLiNzdGF0cy5ieXRlcyAtPSBibG9jay5ieXRlcztcbiAgICB0aGlzLiNvbkRlc3Ryb3koKTtcbiAgfVxufVxuIiwgIi8vIERldmljZTogdGVuc29ycywgc2NvcGVzLCBrZXJuZWxzIGFuZCB0aGUgcXVldWUgb2Ygb25lIEdQVS4gT3BzIGFyZSB0aGUgb25seSBjYWxsZXJzIG9mIGBydW5gLiBOb3RoaW5nIGlzIHN1Ym1pdHRlZFxuLy8gdW50aWwgc29tZWJvZHkgcmVhZHMgb3IgZW5vdWdoIHdvcmsgaGFzIGdhdGhlcmVkOyBpbiBOb2RlLCB3YWl0aW5nIGZvciB0aGUgR1BVIGxlYXZlcyB0aGUgY29yZSBmcmVlLlxuXG5pbXBvcnQgKiBhcyBrZXJuZWxUZXh0cyBmcm9tIFwiLi4va2VybmVscy9pbmRleC50c1wiO1xuaW1wb3J0IHsgQXJlbmEsIHR5cGUgQXJlbmFTdGF0cywgdHlwZSBCbG9jayB9IGZyb20gXCIuL2FyZW5hLnRzXCI7XG5pbXBvcnQgeyBGb3JtYW50RXJyb3IsIHRocm93SWZBYm9ydGVkIH0gZnJvbSBcIi4vZXJyb3IudHNcIjtcbmltcG9ydCB7IGNoZWNrVGVuc29ycywgS2VybmVscywgdHlwZSBLZXJuZWxTY2hlbWEsIHdyaXRlUGFyYW1zIH0gZnJvbSBcIi4va2VybmVsLnRzXCI7XG5pbXBvcnQgeyBvcGVuQWRhcHRlciwgdHlwZSBQbGF0Zm9ybSB9IGZyb20gXCIuL3BsYXRmb3JtLnRzXCI7XG5pbXBvcnQgeyBQcm9maWxlLCB0eXBlIFByb2ZpbGVSb3cgfSBmcm9tIFwiLi9wcm9maWxlLnRzXCI7XG5pbXBvcnQgeyB0eXBlIERpc3BhdGNoLCBRdWV1ZSwgdHlwZSBRdWV1ZVN0YXRzIH0gZnJvbSBcIi4vcXVldWUudHNcIjtcbmltcG9ydCB7IHR5cGUgRFR5cGUsIGVsZW1lbnRzLCB0eXBlIEhvc3RBcnJheSwgdHlwZSBTaGFwZSwgVGVuc29yIH0gZnJvbSBcIi4vdGVuc29yLnRzXCI7XG5cbi8qKiBCeXRlcyBvZiBhIHVuaWZvcm0gd2luZG93OiB3aGF0IGV2ZXJ5IGFkYXB0ZXIgY2FuIGJpbmQuICovXG5leHBvcnQgY29uc3QgV0lORE9XX0JZVEVTID0gNjU1MzY7XG5cbi8qKiBBIHBhcnQgb2YgYSB0ZW5zb3IgYm91bmQgYXMgYSB1bmlmb3JtOiBgV0lORE9XX0JZVEVTYCBmcm9tIGBvZmZzZXRgIChieXRlcywgYSBtdWx0aXBsZSBvZiAyNTYpLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXaW5kb3cge1xuICByZWFkb25seSB0ZW5zb3I6IFRlbnNvcjtcbiAgcmVhZG9ubHkgb2Zmc2V0OiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgTGF1bmNoIHtcbiAgLyoqIFdvcmtncm91cHM7IGBEZXZpY2UuZm9sZGAgYnJpbmdzIGxvbmcgb25lLWRpbWVuc2lvbmFsIGdyaWRzIGludG8gdGhlIGxpbWl0IG9mIDY1LDUzNSBhIHNpZGUuICovXG4gIHJlYWRvbmx5IGdyaWQ6IHJlYWRvbmx5IFtudW1iZXIsIG51bWJlcj8sIG51bWJlcj9dO1xuICAvKiogT3ZlcnJpZGUgY29uc3RhbnRzIG9mIHRoZSAud2dzbCBieSBuYW1lLiAqL1xuICByZWFkb25seSBjb25zdGFudHM/OiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBudW1iZXI+PjtcbiAgLyoqIEVzdGltYXRlIG9mIHRoZSBhcml0aG1ldGljIGluIG11bHRpcGx5LWFkZHM7IGJvdW5kcyBob3cgbXVjaCBpcyBzdWJtaXR0ZWQgYXQgb25jZS4gKi9cbiAgcmVhZG9ubHkgd29yaz86IG51bWJlcjtcbn1cblxuLyoqIFdoYXQgYW4gb3AgbWF5IGNob29zZSBhIGtlcm5lbCBieS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQWRhcHRlclRyYWl0cyB7XG4gIC8qKiBBIEdQVSwgb3IgYSBwcm9ncmFtIHRoYXQgcGxheXMgb25lIG9uIHRoZSBDUFUgKGxsdm1waXBlLCBTd2lmdFNoYWRlcikuICovXG4gIHJlYWRvbmx5IGNsYXNzOiBcImhhcmR3YXJlXCIgfCBcInNvZnR3YXJlXCI7XG4gIC8qKiBMYW5lcyBvZiBhIHN1Ymdyb3VwIHdoZXJlIHRoZXkgYXJlIG9mIG9uZSBzaXplOyAwIHdpdGhvdXQgc3ViZ3JvdXBzLiAqL1xuICByZWFkb25seSBzdWJncm91cFNpemU6IG51bWJlcjtcbiAgcmVhZG9ubHkgbWF4QmluZGluZ0J5dGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbn1cblxuZXhwb3J0IGludGVyZmFjZSBEZXZpY2VTdGF0cyBleHRlbmRzIEFyZW5hU3RhdHMsIFF1ZXVlU3RhdHMge1xuICBwaXBlbGluZXM6IG51bWJlcjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBEZXZpY2VPcHRpb25zIHtcbiAgLyoqIEEgZGV2aWNlIHRoYXQgdGhlIGFwcGxpY2F0aW9uIGFscmVhZHkgaGFzOyBpdCBzdGF5cyBpdHMgb3duIGFuZCBpcyBub3QgZGVzdHJveWVkIHdpdGggb3Vycy4gKi9cbiAgcmVhZG9ubHkgZ3B1RGV2aWNlPzogR1BVRGV2aWNlO1xuICAvKiogUGFydCBvZiBhbiBhZGFwdGVyJ3MgbmFtZSwgdG8gY2hvb3NlIGFtb25nIHNldmVyYWwgKE5vZGUgb25seSkuICovXG4gIHJlYWRvbmx5IGFkYXB0ZXI/OiBzdHJpbmc7XG59XG5cbi8qKiBUaGUgYmVzdCBhZGFwdGVyIChvciB0aGUgb25lIG5hbWVkKSB3aXRoIHRoZSBsYXJnZXN0IGxpbWl0cyBpdCBvZmZlcnMuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gY3JlYXRlRGV2aWNlKG9wdGlvbnM6IERldmljZU9wdGlvbnMgPSB7fSk6IFByb21pc2U8RGV2aWNlPiB7XG4gIHJldHVybiBuZXcgRGV2aWNlKGF3YWl0IG9wZW5BZGFwdGVyKG9wdGlvbnMpKTtcbn1cblxuZXhwb3J0IGNsYXNzIERldmljZSB7XG4gIHJlYWRvbmx5IGdwdTogR1BVRGV2aWNlO1xuICByZWFkb25seSB0cmFpdHM6IEFkYXB0ZXJUcmFpdHM7XG4gIHJlYWRvbmx5ICNwbGF0Zm9ybTogUGxhdGZvcm07XG4gIHJlYWRvbmx5ICNhcmVuYTogQXJlbmE7XG4gIHJlYWRvbmx5ICNrZXJuZWxzOiBLZXJuZWxzO1xuICByZWFkb25seSAjcXVldWU6IFF1ZXVlO1xuICByZWFkb25seSAjYmluZEdyb3VwcyA9IG5ldyBNYXA8c3RyaW5nLCBHUFVCaW5kR3JvdXA+KCk7XG4gIHJlYWRvbmx5ICNub3RoaW5nOiBCbG9jaztcbiAgI3JlY29yZGluZzogRGlzcGF0Y2hbXSB8IG51bGwgPSBudWxsO1xuICAjY29tcGlsaW5nOiBQcm9taXNlPHZvaWQ+W10gfCBudWxsID0gbnVsbDtcbiAgI2ZhdWx0OiBGb3JtYW50RXJyb3IgfCBudWxsID0gbnVsbDtcbiAgI3R1cm46IFByb21pc2U8dW5rbm93bj4gPSBQcm9taXNlLnJlc29sdmUoKTtcblxuICAvKiogVXNlIGBjcmVhdGVEZXZpY2VgLiAqL1xuICBjb25zdHJ1Y3RvcihwbGF0Zm9ybTogUGxhdGZvcm0pIHtcbiAgICB0aGlzLiNwbGF0Zm9ybSA9IHBsYXRmb3JtO1xuICAgIHRoaXMuZ3B1ID0gcGxhdGZvcm0uZGV2aWNlO1xuICAgIHRoaXMudHJhaXRzID0gcGxhdGZvcm0udHJhaXRzO1xuICAgIHRoaXMuI2FyZW5hID0gbmV3IEFyZW5hKHRoaXMuZ3B1LCAoKSA9PiB0aGlzLiNiaW5kR3JvdXBzLmNsZWFyKCkpO1xuICAgIHRoaXMuI2tlcm5lbHMgPSBuZXcgS2VybmVscyh0aGlzLmdwdSwga2VybmVsVGV4dHMpO1xuICAgIHRoaXMuI3F1ZXVlID0gbmV3IFF1ZXVlKHRoaXMuZ3B1LCB0aGlzLnRyYWl0cy5jbGFzcyA9PT0gXCJzb2Z0d2FyZVwiID8gMmU5IDogMWUxMSk7XG4gICAgdGhpcy4jbm90aGluZyA9IHRoaXMuI2FyZW5hLm93bigxNik7XG4gICAgdGhpcy5ncHUuYWRkRXZlbnRMaXN0ZW5lcihcInVuY2FwdHVyZWRlcnJvclwiLCAoZXZlbnQpID0+IHtcbiAgICAgIHRoaXMuI2ZhdWx0ID8/PSBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcImRldmljZVwiLFxuICAgICAgICBgZGV2aWNlOiAkeyhldmVudCBhcyBHUFVVbmNhcHR1cmVkRXJyb3JFdmVudCkuZXJyb3IubWVzc2FnZX1gLFxuICAgICAgKTtcbiAgICB9KTtcbiAgICB2b2lkIHRoaXMuZ3B1Lmxvc3QudGhlbigoeyByZWFzb24sIG1lc3NhZ2UgfSkgPT4ge1xuICAgICAgdGhpcy4jZmF1bHQgPSBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcImRldmljZVwiLFxuICAgICAgICByZWFzb24gPT09IFwiZGVzdHJveWVkXCJcbiAgICAgICAgICA/IFwiZGV2aWNlOiBpdCBoYXMgYmVlbiBkZXN0cm95ZWQ7IGNyZWF0ZSBhbm90aGVyIG9uZS5cIlxuICAgICAgICAgIDogYGRldmljZTogdGhlIEdQVSB3YXMgbG9zdCAoJHttZXNzYWdlIHx8IFwidGhlIGRyaXZlciBnYXZlIG5vIHJlYXNvblwifSk7IGNyZWF0ZSBhbm90aGVyIGRldmljZS5gLFxuICAgICAgKTtcbiAgICB9KTtcbiAgfVxuXG4gIC8vIC0tLS0gdGVuc29yc1xuXG4gIC8qKiBBIHRlbnNvciB3aXRoIHRoZXNlIHZhbHVlcywgb3V0c2lkZSBldmVyeSBzY29wZSB1bnRpbCBpdCBpcyBkaXNwb3NlZCBvZi4gKi9cbiAgdGVuc29yPEQgZXh0ZW5kcyBEVHlwZSA9IFwiZjMyXCI+KHZhbHVlczogQXJyYXlMaWtlPG51bWJlcj4sIHNoYXBlOiBTaGFwZSwgZHR5cGU/OiBEKTogVGVuc29yPEQ+IHtcbiAgICBjb25zdCB0eXBlID0gZHR5cGUgPz8gKFwiZjMyXCIgYXMgRCk7XG4gICAgY29uc3QgYXJyYXk6IEFycmF5QnVmZmVyVmlldzxBcnJheUJ1ZmZlcj4gPVxuICAgICAgdHlwZSA9PT0gXCJmMzJcIlxuICAgICAgICA/IEZsb2F0MzJBcnJheS5mcm9tKHZhbHVlcylcbiAgICAgICAgOiB0eXBlID09PSBcInUzMlwiXG4gICAgICAgICAgPyBVaW50MzJBcnJheS5mcm9tKHZhbHVlcylcbiAgICAgICAgICA6IEludDMyQXJyYXkuZnJvbSh2YWx1ZXMpO1xuICAgIGlmICh2YWx1ZXMubGVuZ3RoICE9PSBlbGVtZW50cyhzaGFwZSkpIHtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgIFwiaW50ZXJuYWxcIixcbiAgICAgICAgYHRlbnNvcjogJHt2YWx1ZXMubGVuZ3RofSB2YWx1ZXMsIGV4cGVjdGVkICR7ZWxlbWVudHMoc2hhcGUpfSBhcyBpbiBbJHtzaGFwZS5qb2luKFwiLCBcIil9XS5gLFxuICAgICAgKTtcbiAgICB9XG4gICAgY29uc3QgYmxvY2sgPSB0aGlzLiNhcmVuYS5vd24oYXJyYXkuYnl0ZUxlbmd0aCk7XG4gICAgdGhpcy5ncHUucXVldWUud3JpdGVCdWZmZXIoYmxvY2suYnVmZmVyLCAwLCBhcnJheSk7XG4gICAgcmV0dXJuIG5ldyBUZW5zb3IodGhpcywgc2hhcGUsIHR5cGUsIGJsb2NrKTtcbiAgfVxuXG4gIC8qKiBNZW1vcnkgZm9yIHRoZSBvdXRwdXQgb2YgYW4gb3AsIGZyb20gdGhlIHBvb2w7IGl0cyB2YWx1ZXMgYXJlIHdoYXRldmVyIHdhcyB0aGVyZS4gKi9cbiAgZW1wdHk8RCBleHRlbmRzIERUeXBlID0gXCJmMzJcIj4oc2hhcGU6IFNoYXBlLCBkdHlwZT86IEQpOiBUZW5zb3I8RD4ge1xuICAgIC8vIEEgZHJ5IHJ1biBuZWVkcyBubyBtZW1vcnkuXG4gICAgY29uc3QgYnl0ZXMgPSB0aGlzLiNjb21waWxpbmcgPyA0IDogNCAqIGVsZW1lbnRzKHNoYXBlKTtcbiAgICByZXR1cm4gbmV3IFRlbnNvcih0aGlzLCBzaGFwZSwgZHR5cGUgPz8gKFwiZjMyXCIgYXMgRCksIHRoaXMuI2FyZW5hLmFsbG9jYXRlKGJ5dGVzKSk7XG4gIH1cblxuICAvKiogTWVtb3J5IG9mIGl0cyBvd24gb3V0c2lkZSBldmVyeSBzY29wZSwgemVybyBhdCBmaXJzdDogd2VpZ2h0cywgY2FjaGVzLCBzdGF0ZXMuICovXG4gIG93bmVkPEQgZXh0ZW5kcyBEVHlwZSA9IFwiZjMyXCI+KHNoYXBlOiBTaGFwZSwgZHR5cGU/OiBEKTogVGVuc29yPEQ+IHtcbiAgICByZXR1cm4gbmV3IFRlbnNvcih0aGlzLCBzaGFwZSwgZHR5cGUgPz8gKFwiZjMyXCIgYXMgRCksIHRoaXMuI2FyZW5hLm93big0ICogZWxlbWVudHMoc2hhcGUpKSk7XG4gIH1cblxuICAvKiogQ29waWVzIGJ5dGVzIGludG8gYSB0ZW5zb3IgZnJvbSBgb2Zmc2V0YCAoYSBtdWx0aXBsZSBvZiA0KSBvbiwgaW4gb3JkZXIgd2l0aCB0aGUgZGlzcGF0Y2hlcyBhcm91bmQuICovXG4gIHdyaXRlKHRlbnNvcjogVGVuc29yLCBieXRlczogVWludDhBcnJheTxBcnJheUJ1ZmZlcj4sIG9mZnNldCA9IDApOiB2b2lkIHtcbiAgICB0aGlzLiNxdWV1ZS5zdWJtaXQoKTtcbiAgICBjb25zdCB3aG9sZSA9IGJ5dGVzLmxlbmd0aCAmIH4zO1xuICAgIHRoaXMuZ3B1LnF1ZXVlLndyaXRlQnVmZmVyKHRlbnNvci5idWZmZXIsIG9mZnNldCwgYnl0ZXMsIDAsIHdob2xlKTtcbiAgICBpZiAod2hvbGUgPT09IGJ5dGVzLmxlbmd0aCkgcmV0dXJuO1xuICAgIGNvbnN0IHJlc3QgPSBuZXcgVWludDhBcnJheSg0KTtcbiAgICByZXN0LnNldChieXRlcy5zdWJhcnJheSh3aG9sZSkpO1xuICAgIHRoaXMuZ3B1LnF1ZXVlLndyaXRlQnVmZmVyKHRlbnNvci5idWZmZXIsIG9mZnNldCArIHdob2xlLCByZXN0KTtcbiAgfVxuXG4gIC8qKiBBIGNvcHkgb3V0c2lkZSBldmVyeSBzY29wZS4gKi9cbiAgY29weTxEIGV4dGVuZHMgRFR5cGU+KHRlbnNvcjogVGVuc29yPEQ+KTogVGVuc29yPEQ+IHtcbiAgICBjb25zdCBjb3B5ID0gdGhpcy5vd25lZCh0ZW5zb3Iuc2hhcGUsIHRlbnNvci5kdHlwZSk7XG4gICAgdGhpcy4jcXVldWUuc3VibWl0KChlbmNvZGVyKSA9PlxuICAgICAgZW5jb2Rlci5jb3B5QnVmZmVyVG9CdWZmZXIodGVuc29yLmJ1ZmZlciwgMCwgY29weS5idWZmZXIsIDAsIDQgKiB0ZW5zb3Iuc2l6ZSksXG4gICAgKTtcbiAgICByZXR1cm4gY29weTtcbiAgfVxuXG4gIC8qKiBGcmVlcyB3aGF0IGBib2R5YCBhbGxvY2F0ZXMgYnV0IGZvciB0aGUgdGVuc29ycyBpdCByZXR1cm5zLCB3aGljaCBwYXNzIHRvIHRoZSBzY29wZSBhcm91bmQsIG9yIHRvIHRoZSBjYWxsZXIuICovXG4gIHNjb3BlPFIgZXh0ZW5kcyBUZW5zb3IgfCByZWFkb25seSBUZW5zb3JbXSB8IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIFRlbnNvcj4+IHwgdm9pZD4oYm9keTogKCkgPT4gUik6IFIge1xuICAgIGNvbnN0IGNsb3NlID0gdGhpcy4jYXJlbmEub3BlbigpO1xuICAgIGxldCBrZXB0ID0gbmV3IFNldDxCbG9jaz4oKTtcbiAgICB0cnkge1xuICAgICAgY29uc3QgcmVzdWx0ID0gYm9keSgpO1xuICAgICAgY29uc3QgdGVuc29ycyA9IHJlc3VsdCBpbnN0YW5jZW9mIFRlbnNvciA/IFtyZXN1bHRdIDogT2JqZWN0LnZhbHVlcyhyZXN1bHQgPz8ge30pO1xuICAgICAga2VwdCA9IG5ldyBTZXQodGVuc29ycy5tYXAoKHRlbnNvcjogVGVuc29yKSA9PiB0ZW5zb3IuYmxvY2spKTtcbiAgICAgIHJldHVybiByZXN1bHQ7XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIGNsb3NlKGtlcHQpO1xuICAgIH1cbiAgfVxuXG4gIHJlbGVhc2UodGVuc29yOiBUZW5zb3IpOiB2b2lkIHtcbiAgICB0aGlzLiNhcmVuYS5yZWxlYXNlKHRlbnNvci5ibG9jayk7XG4gIH1cblxuICAvLyAtLS0tIHdvcmtcblxuICAvKiogRW5jb2RlcyBvbmUgZGlzcGF0Y2guIGB0ZW5zb3JzYCBhbmQgYHBhcmFtc2AgbmFtZSB0aGUgYmluZGluZ3MgYW5kIGZpZWxkcyBvZiB0aGUgLndnc2w7IG51bGw6IG5vdCB1c2VkLiAqL1xuICBydW4oXG4gICAga2VybmVsOiBrZXlvZiB0eXBlb2Yga2VybmVsVGV4dHMsXG4gICAgdGVuc29yczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgVGVuc29yIHwgV2luZG93IHwgbnVsbD4+LFxuICAgIHBhcmFtczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj4sXG4gICAgbGF1bmNoOiBMYXVuY2gsXG4gICk6IHZvaWQge1xuICAgIGNvbnN0IHNjaGVtYSA9IHRoaXMuI2tlcm5lbHMuc2NoZW1hKGtlcm5lbCk7XG4gICAgY2hlY2tUZW5zb3JzKHNjaGVtYSwgT2JqZWN0LmtleXModGVuc29ycykpO1xuICAgIGNvbnN0IGJ5dGVzID0gbmV3IFVpbnQ4QXJyYXkoTWF0aC5jZWlsKHNjaGVtYS5wYXJhbXMubGVuZ3RoIC8gNCkgKiAxNik7XG4gICAgd3JpdGVQYXJhbXMoc2NoZW1hLCBwYXJhbXMsIG5ldyBEYXRhVmlldyhieXRlcy5idWZmZXIpKTtcbiAgICBjb25zdCBjb25zdGFudHMgPSBsYXVuY2guY29uc3RhbnRzID8/IHt9O1xuICAgIGlmICh0aGlzLiNjb21waWxpbmcpIHJldHVybiB2b2lkIHRoaXMuI2NvbXBpbGluZy5wdXNoKHRoaXMuI2tlcm5lbHMuY29tcGlsZShzY2hlbWEsIGNvbnN0YW50cykpO1xuICAgIGNvbnN0IFt4LCB5ID0gMSwgeiA9IDFdID0gbGF1bmNoLmdyaWQ7XG4gICAgY29uc3QgZGlzcGF0Y2g6IERpc3BhdGNoID0ge1xuICAgICAgc2NoZW1hLFxuICAgICAgcGlwZWxpbmU6IHRoaXMuI2tlcm5lbHMucGlwZWxpbmUoc2NoZW1hLCBjb25zdGFudHMpLFxuICAgICAgLi4udGhpcy4jYmluZChzY2hlbWEsIHRlbnNvcnMpLFxuICAgICAgcGFyYW1zOiBieXRlcyxcbiAgICAgIGdyaWQ6IFt4LCB5LCB6XSxcbiAgICAgIHdvcms6IGxhdW5jaC53b3JrID8/IDAsXG4gICAgICBsYWJlbDoga2VybmVsLFxuICAgICAgc2xvdDogbnVsbCxcbiAgICB9O1xuICAgIGlmICh0aGlzLiNyZWNvcmRpbmcpIHRoaXMuI3JlY29yZGluZy5wdXNoKGRpc3BhdGNoKTtcbiAgICBlbHNlIHRoaXMuI3F1ZXVlLmVuY29kZShkaXNwYXRjaCk7XG4gIH1cblxuICAvKipcbiAgICogUmVjb3JkcyB0aGUgZGlzcGF0Y2hlcyB0aGF0IGBib2R5YCBtYWtlcyBpbnN0ZWFkIG9mIHJ1bm5pbmcgdGhlbTsgYHJlcGxheShuKWAgcnVucyB0aGVtIG4gdGltZXMsIGZvciBhIGZyYWN0aW9uIG9mXG4gICAqIHRoZSBjb3N0LiBXaGF0IGNoYW5nZXMgZnJvbSBzdGVwIHRvIHN0ZXAgbXVzdCBsaXZlIGluIEdQVSBidWZmZXJzIHRoYXQgdGhlIGtlcm5lbHMgYWR2YW5jZS4gVGVuc29ycyB0aGF0IGBib2R5YFxuICAgKiBhbGxvY2F0ZXMgYW5kIHJldHVybnMgYmVsb25nIHRvIHRoZSBjYWxsZXIuXG4gICAqL1xuICByZWNvcmQ8UiBleHRlbmRzIFRlbnNvciB8IHJlYWRvbmx5IFRlbnNvcltdIHwgdm9pZD4oXG4gICAgYm9keTogKCkgPT4gUixcbiAgKTogeyByZXN1bHQ6IFI7IHJlcGxheSh0aW1lcz86IG51bWJlcik6IHZvaWQgfSB7XG4gICAgY29uc3QgZGlzcGF0Y2hlczogRGlzcGF0Y2hbXSA9IFtdO1xuICAgIHRoaXMuI3JlY29yZGluZyA9IGRpc3BhdGNoZXM7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IHJlc3VsdCA9IGJvZHkoKTtcbiAgICAgIGNvbnN0IHJlcGxheSA9ICh0aW1lcyA9IDEpID0+IHtcbiAgICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCB0aW1lczsgaSsrKSBmb3IgKGNvbnN0IGRpc3BhdGNoIG9mIGRpc3BhdGNoZXMpIHRoaXMuI3F1ZXVlLmVuY29kZShkaXNwYXRjaCk7XG4gICAgICB9O1xuICAgICAgcmV0dXJuIHsgcmVzdWx0LCByZXBsYXk6IHRoaXMuI2NvbXBpbGluZyA/ICgpID0+IHt9IDogcmVwbGF5IH07XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIHRoaXMuI3JlY29yZGluZyA9IG51bGw7XG4gICAgfVxuICB9XG5cbiAgLyoqIENvbXBpbGVzLCBpbiBwYXJhbGxlbCwgZXZlcnkgcGlwZWxpbmUgdGhhdCBgYm9keWAgd291bGQgdXNlOyBydW5zIG5vdGhpbmcgYW5kIGFsbG9jYXRlcyBuZXh0IHRvIG5vdGhpbmcuICovXG4gIGFzeW5jIGNvbXBpbGUoYm9keTogKCkgPT4gdm9pZCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IGNvbXBpbGluZzogUHJvbWlzZTx2b2lkPltdID0gW107XG4gICAgdGhpcy4jY29tcGlsaW5nID0gY29tcGlsaW5nO1xuICAgIHRyeSB7XG4gICAgICB0aGlzLnNjb3BlKGJvZHkpO1xuICAgIH0gZmluYWxseSB7XG4gICAgICB0aGlzLiNjb21waWxpbmcgPSBudWxsO1xuICAgIH1cbiAgICBhd2FpdCB0aGlzLiNwbGF0Zm9ybS53YWl0KFByb21pc2UuYWxsKGNvbXBpbGluZykpO1xuICB9XG5cbiAgLyoqIE11bHRpcGx5LWFkZHMgdGhhdCBvbmUgZGlzcGF0Y2ggc2hvdWxkIG5vdCBleGNlZWQgb24gdGhpcyBhZGFwdGVyIChhYm91dCBhIHF1YXJ0ZXIgb2YgYSBzZWNvbmQpLiAqL1xuICBnZXQgbWF4V29yaygpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNxdWV1ZS5tYXhXb3JrO1xuICB9XG5cbiAgZmx1c2goKTogdm9pZCB7XG4gICAgdGhpcy4jcXVldWUuc3VibWl0KCk7XG4gIH1cblxuICAvKiogV2FpdHMgdW50aWwgdGhlIEdQVSBoYXMgZG9uZSBhbGwgdGhhdCB3YXMgYXNrZWQuIFRocm93cyB0aGUgZmlyc3QgR1BVIGVycm9yIHNpbmNlIHRoZSBsYXN0IHdhaXQuICovXG4gIGFzeW5jIGZpbmlzaChzaWduYWw/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8dm9pZD4ge1xuICAgIHRoaXMuI3F1ZXVlLnN1Ym1pdCgpO1xuICAgIGNvbnN0IHdvcmsgPSB0aGlzLiNxdWV1ZS5vdXRzdGFuZGluZztcbiAgICBhd2FpdCB0aGlzLiNwbGF0Zm9ybS53YWl0KHRoaXMuZ3B1LnF1ZXVlLm9uU3VibWl0dGVkV29ya0RvbmUoKSk7XG4gICAgdGhpcy4jcXVldWUuZmluaXNoZWQod29yayk7XG4gICAgdGhpcy4jdGhyb3dGYXVsdCgpO1xuICAgIHRocm93SWZBYm9ydGVkKHNpZ25hbCk7XG4gIH1cblxuICAvKiogQmV0d2VlbiB0aGUgcGFydHMgb2YgYSBsb25nIGNvbXB1dGF0aW9uOiB3YWl0cyB3aGlsZSBtb3JlIHRoYW4gYWJvdXQgYSBzZWNvbmQgb2Ygd29yayBpcyBhaGVhZC4gKi9cbiAgYXN5bmMgcGFjZShzaWduYWw/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8dm9pZD4ge1xuICAgIHRocm93SWZBYm9ydGVkKHNpZ25hbCk7XG4gICAgaWYgKHRoaXMuI3F1ZXVlLm91dHN0YW5kaW5nID4gNCAqIHRoaXMuI3F1ZXVlLm1heFdvcmspIGF3YWl0IHRoaXMuZmluaXNoKHNpZ25hbCk7XG4gIH1cblxuICAvKiogU2VlIGBUZW5zb3IucmVhZGAuICovXG4gIGFzeW5jIHJlYWQ8RCBleHRlbmRzIERUeXBlPih0ZW5zb3I6IFRlbnNvcjxEPik6IFByb21pc2U8SG9zdEFycmF5W0RdPiB7XG4gICAgY29uc3QgYnl0ZXMgPSA0ICogdGVuc29yLnNpemU7XG4gICAgdGhpcy4jdGhyb3dGYXVsdCgpO1xuICAgIGNvbnN0IHN0YWdpbmcgPSB0aGlzLmdwdS5jcmVhdGVCdWZmZXIoeyBzaXplOiBNYXRoLm1heChieXRlcywgNCksIHVzYWdlOiAweDAxIHwgMHgwOCB9KTsgLy8gTUFQX1JFQUQgfCBDT1BZX0RTVFxuICAgIHRyeSB7XG4gICAgICB0aGlzLiNxdWV1ZS5zdWJtaXQoKGVuY29kZXIpID0+IGVuY29kZXIuY29weUJ1ZmZlclRvQnVmZmVyKHRlbnNvci5idWZmZXIsIDAsIHN0YWdpbmcsIDAsIGJ5dGVzKSk7XG4gICAgICBjb25zdCB3b3JrID0gdGhpcy4jcXVldWUub3V0c3RhbmRpbmc7XG4gICAgICBhd2FpdCB0aGlzLiNwbGF0Zm9ybS53YWl0KHN0YWdpbmcubWFwQXN5bmMoMHgwMSkpO1xuICAgICAgdGhpcy4jcXVldWUuZmluaXNoZWQod29yayk7XG4gICAgICB0aGlzLiN0aHJvd0ZhdWx0KCk7XG4gICAgICBjb25zdCBjb3B5ID0gc3RhZ2luZy5nZXRNYXBwZWRSYW5nZSgpLnNsaWNlKDApO1xuICAgICAgY29uc3QgYXJyYXkgPSB7IGYzMjogRmxvYXQzMkFycmF5LCB1MzI6IFVpbnQzMkFycmF5LCBpMzI6IEludDMyQXJyYXkgfVt0ZW5zb3IuZHR5cGVdO1xuICAgICAgcmV0dXJuIG5ldyBhcnJheShjb3B5KSBhcyBIb3N0QXJyYXlbRF07XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIHRoaXMuI3Rocm93RmF1bHQoKTtcbiAgICAgIHRocm93IGVycm9yO1xuICAgIH0gZmluYWxseSB7XG4gICAgICBzdGFnaW5nLmRlc3Ryb3koKTtcbiAgICB9XG4gIH1cblxuICAvKiogUnVucyBgYm9keWAgYWxvbmU6IHR3byBjYWxsZXJzIHRoYXQgZWFjaCBkbyBzZXZlcmFsIHN0ZXBzIHdpdGggd2FpdHMgYmV0d2VlbiB0aGVtIHF1ZXVlLiAqL1xuICBleGNsdXNpdmU8Uj4oYm9keTogKCkgPT4gUHJvbWlzZTxSPik6IFByb21pc2U8Uj4ge1xuICAgIGNvbnN0IHJlc3VsdCA9IHRoaXMuI3R1cm4udGhlbihib2R5KTtcbiAgICB0aGlzLiN0dXJuID0gcmVzdWx0LmNhdGNoKCgpID0+IHt9KTtcbiAgICByZXR1cm4gcmVzdWx0O1xuICB9XG5cbiAgLy8gLS0tLSBmYWN0c1xuXG4gIHN0YXRzKCk6IERldmljZVN0YXRzIHtcbiAgICByZXR1cm4geyAuLi50aGlzLiNhcmVuYS5zdGF0cygpLCAuLi50aGlzLiNxdWV1ZS5zdGF0cygpLCBwaXBlbGluZXM6IHRoaXMuI2tlcm5lbHMuY29tcGlsZWQgfTtcbiAgfVxuXG4gIC8qKiBNZWFzdXJlcyBldmVyeSBkaXNwYXRjaCBmcm9tIG5vdyBvbjsgbnVsbCB3aGVyZSB0aGUgYWRhcHRlciBoYXMgbm8gdGltZXN0YW1wcy4gKi9cbiAgc3RhcnRQcm9maWxlKCk6IHsgcm93cygpOiBQcm9taXNlPFByb2ZpbGVSb3dbXT47IHN0b3AoKTogdm9pZCB9IHwgbnVsbCB7XG4gICAgaWYgKCF0aGlzLmdwdS5mZWF0dXJlcy5oYXMoXCJ0aW1lc3RhbXAtcXVlcnlcIikpIHJldHVybiBudWxsO1xuICAgIGNvbnN0IHByb2ZpbGUgPSBuZXcgUHJvZmlsZSh0aGlzLmdwdSk7XG4gICAgdGhpcy4jcXVldWUucHJvZmlsZSA9IHByb2ZpbGU7XG4gICAgcmV0dXJuIHtcbiAgICAgIHJvd3M6IGFzeW5jICgpID0+IHtcbiAgICAgICAgYXdhaXQgdGhpcy5maW5pc2goKTtcbiAgICAgICAgcmV0dXJuIHRoaXMuI3BsYXRmb3JtLndhaXQocHJvZmlsZS5yb3dzKCkpO1xuICAgICAgfSxcbiAgICAgIHN0b3A6ICgpID0+IHtcbiAgICAgICAgdGhpcy4jcXVldWUucHJvZmlsZSA9IG51bGw7XG4gICAgICAgIHByb2ZpbGUuZGlzcG9zZSgpO1xuICAgICAgfSxcbiAgICB9O1xuICB9XG5cbiAgLyoqIEdpdmVzIGZyZWUgcG9vbGVkIG1lbW9yeSBiYWNrIHRvIHRoZSBzeXN0ZW0uICovXG4gIHRyaW0oKTogdm9pZCB7XG4gICAgdGhpcy4jYXJlbmEudHJpbSgpO1xuICB9XG5cbiAgZGVzdHJveSgpOiB2b2lkIHtcbiAgICB0aGlzLiNwbGF0Zm9ybS5kZXN0cm95KCk7XG4gIH1cblxuICAvKiogQSBvbmUtZGltZW5zaW9uYWwgZ3JpZCBvZiBgbmAgd29ya2dyb3VwcyBhcyB0d28gZGltZW5zaW9ucyB3aXRoaW4gdGhlIGxpbWl0IG9mIDY1LDUzNTsga2VybmVscyBjaGVjayBib3VuZHMuICovXG4gIHN0YXRpYyBmb2xkKG46IG51bWJlcik6IFtudW1iZXIsIG51bWJlcl0ge1xuICAgIGNvbnN0IHkgPSBNYXRoLmNlaWwobiAvIDY1NTM1KTtcbiAgICByZXR1cm4gW01hdGguY2VpbChuIC8geSksIHldO1xuICB9XG5cbiAgI3Rocm93RmF1bHQoKTogdm9pZCB7XG4gICAgY29uc3QgZmF1bHQgPSB0aGlzLiNmYXVsdDtcbiAgICBpZiAoIWZhdWx0KSByZXR1cm47XG4gICAgaWYgKCEvbG9zdHxkZXN0cm95ZWQvLnRlc3QoZmF1bHQubWVzc2FnZSkpIHRoaXMuI2ZhdWx0ID0gbnVsbDtcbiAgICB0aHJvdyBmYXVsdDtcbiAgfVxuXG4gICNiaW5kKFxuICAgIHNjaGVtYTogS2VybmVsU2NoZW1hLFxuICAgIHRlbnNvcnM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIFRlbnNvciB8IFdpbmRvdyB8IG51bGw+PixcbiAgKTogeyBiaW5kR3JvdXA6IEdQVUJpbmRHcm91cDsgb2Zmc2V0czogKG51bWJlciB8IG51bGwpW10gfSB7XG4gICAgY29uc3QgYm91bmQgPSBuZXcgTWFwPG51bWJlciwgeyBibG9jazogQmxvY2s7IHdpbmRvdzogbnVtYmVyIHwgbnVsbCB9PigpO1xuICAgIGZvciAoY29uc3QgeyBuYW1lLCBiaW5kaW5nLCBraW5kIH0gb2Ygc2NoZW1hLnRlbnNvcnMpIHtcbiAgICAgIGNvbnN0IHZhbHVlID0gdGVuc29yc1tuYW1lXSA/PyBudWxsO1xuICAgICAgY29uc3QgaXNXaW5kb3cgPSB2YWx1ZSAhPT0gbnVsbCAmJiAhKHZhbHVlIGluc3RhbmNlb2YgVGVuc29yKTtcbiAgICAgIGNvbnN0IGJsb2NrID0gdmFsdWUgPT09IG51bGwgPyB0aGlzLiNub3RoaW5nIDogaXNXaW5kb3cgPyB2YWx1ZS50ZW5zb3IuYmxvY2sgOiB2YWx1ZS5ibG9jaztcbiAgICAgIGJvdW5kLnNldChiaW5kaW5nLCB7IGJsb2NrLCB3aW5kb3c6IGtpbmQgPT09IFwidW5pZm9ybVwiID8gKGlzV2luZG93ID8gdmFsdWUub2Zmc2V0IDogMCkgOiBudWxsIH0pO1xuICAgIH1cbiAgICBjb25zdCBiaW5kaW5ncyA9IFsuLi5zY2hlbWEuc2lnbmF0dXJlXS5tYXAoKF8sIGJpbmRpbmcpID0+IGJvdW5kLmdldChiaW5kaW5nKSk7XG4gICAgY29uc3Qga2V5ID0gYCR7c2NoZW1hLnNpZ25hdHVyZX0gJHtiaW5kaW5ncy5tYXAoKGVudHJ5KSA9PiBlbnRyeT8uYmxvY2suaWQgPz8gXCJwXCIpLmpvaW4oXCIgXCIpfWA7XG4gICAgbGV0IGJpbmRHcm91cCA9IHRoaXMuI2JpbmRHcm91cHMuZ2V0KGtleSk7XG4gICAgaWYgKCFiaW5kR3JvdXApIHtcbiAgICAgIGlmICh0aGlzLiNiaW5kR3JvdXBzLnNpemUgPj0gNDA5NikgdGhpcy4jYmluZEdyb3Vwcy5jbGVhcigpO1xuICAgICAgYmluZEdyb3VwID0gdGhpcy5ncHUuY3JlYXRlQmluZEdyb3VwKHtcbiAgICAgICAgbGFiZWw6IHNjaGVtYS5uYW1lLFxuICAgICAgICBsYXlvdXQ6IHRoaXMuI2tlcm5lbHMuYmluZEdyb3VwTGF5b3V0KHNjaGVtYSksXG4gICAgICAgIGVudHJpZXM6IGJpbmRpbmdzLm1hcCgoZW50cnksIGJpbmRpbmcpID0+ICh7XG4gICAgICAgICAgYmluZGluZyxcbiAgICAgICAgICByZXNvdXJjZTogIWVudHJ5XG4gICAgICAgICAgICA/IHsgYnVmZmVyOiB0aGlzLiNxdWV1ZS5wYXJhbXMsIHNpemU6IDI1NiB9XG4gICAgICAgICAgICA6IGVudHJ5LndpbmRvdyA9PT0gbnVsbFxuICAgICAgICAgICAgICA/IHsgYnVmZmVyOiBlbnRyeS5ibG9jay5idWZmZXIgfVxuICAgICAgICAgICAgICA6IHsgYnVmZmVyOiBlbnRyeS5ibG9jay5idWZmZXIsIHNpemU6IFdJTkRPV19CWVRFUyB9LFxuICAgICAgICB9KSksXG4gICAgICB9KTtcbiAgICAgIHRoaXMuI2JpbmRHcm91cHMuc2V0KGtleSwgYmluZEdyb3VwKTtcbiAgICB9XG4gICAgY29uc3QgdW5pZm9ybXMgPSBiaW5kaW5ncy5maWx0ZXIoKGVudHJ5KSA9PiBlbnRyeSA9PT0gdW5kZWZpbmVkIHx8IGVudHJ5LndpbmRvdyAhPT0gbnVsbCk7XG4gICAgcmV0dXJuIHsgYmluZEdyb3VwLCBvZmZzZXRzOiB1bmlmb3Jtcy5tYXAoKGVudHJ5KSA9PiBlbnRyeT8ud2luZG93ID8/IG51bGwpIH07XG4gIH1cbn1cbiIsICIvLyBUaGUgLndnc2wgZmlsZSBpcyB0aGUgc2NoZW1hOiBiaW5kaW5ncywgUGFyYW1zIGZpZWxkcyBhbmQgb3ZlcnJpZGVzIGFyZSByZWFkIGZyb20gaXRzIHRleHQgYW5kIG1hdGNoZWQgYnkgbmFtZSB3aXRoXG4vLyB3aGF0IGFuIG9wIHBhc3Nlcy4gVGhlcmUgaXMgbm8gc2Vjb25kIGxpc3QuIFRoZSBwaXBlbGluZSBsYXlvdXQgaXMgZXhwbGljaXQsIHNvIHRoYXQga2VybmVscyB3aXRoIHRoZSBzYW1lIGtpbmRzIG9mXG4vLyBiaW5kaW5ncyBzaGFyZSBiaW5kIGdyb3Vwcy5cblxuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4vZXJyb3IudHNcIjtcblxuZXhwb3J0IHR5cGUgU2NhbGFyVHlwZSA9IFwidTMyXCIgfCBcImkzMlwiIHwgXCJmMzJcIjtcblxuZXhwb3J0IGludGVyZmFjZSBCaW5kaW5nIHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBiaW5kaW5nOiBudW1iZXI7XG4gIHJlYWRvbmx5IGtpbmQ6IFwicmVhZC1vbmx5LXN0b3JhZ2VcIiB8IFwic3RvcmFnZVwiIHwgXCJ1bmlmb3JtXCI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgS2VybmVsU2NoZW1hIHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBjb2RlOiBzdHJpbmc7XG4gIC8qKiBUZW5zb3JzLCBpbiB0aGUgb3JkZXIgb2YgdGhlIGZpbGU7IGBwYXJhbXNgIGlzIG5vdCBhbW9uZyB0aGVtLiAqL1xuICByZWFkb25seSB0ZW5zb3JzOiByZWFkb25seSBCaW5kaW5nW107XG4gIHJlYWRvbmx5IHBhcmFtc0JpbmRpbmc6IG51bWJlciB8IG51bGw7XG4gIHJlYWRvbmx5IHBhcmFtczogcmVhZG9ubHkgeyByZWFkb25seSBuYW1lOiBzdHJpbmc7IHJlYWRvbmx5IHR5cGU6IFNjYWxhclR5cGUgfVtdO1xuICByZWFkb25seSBvdmVycmlkZXM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICAvKiogdSwgciBhbmQgdyBmb3IgdW5pZm9ybSwgcmVhZCBhbmQgd3JpdGUsIGJ5IGJpbmRpbmcgbnVtYmVyOiBrZXJuZWxzIG9mIG9uZSBzaWduYXR1cmUgc2hhcmUgYmluZCBncm91cHMuICovXG4gIHJlYWRvbmx5IHNpZ25hdHVyZTogc3RyaW5nO1xufVxuXG5jb25zdCBCSU5ESU5HID1cbiAgL0Bncm91cFxcKDBcXClcXHMqQGJpbmRpbmdcXCgoXFxkKylcXClcXHMqdmFyPFxccyoodW5pZm9ybXxzdG9yYWdlKVxccyooPzosXFxzKihyZWFkfHJlYWRfd3JpdGUpXFxzKik/PlxccyooXFx3KylcXHMqOi9nO1xuXG4vKiogUmVhZHMgYmluZGluZ3MsIFBhcmFtcyBhbmQgb3ZlcnJpZGVzIGZyb20gdGhlIHRleHQgb2YgYSBrZXJuZWwuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZFNjaGVtYShuYW1lOiBzdHJpbmcsIGNvZGU6IHN0cmluZyk6IEtlcm5lbFNjaGVtYSB7XG4gIGNvbnN0IHRleHQgPSBjb2RlLnJlcGxhY2UoL1xcL1xcL1teXFxuXSovZywgXCJcIik7XG4gIGNvbnN0IGJpbmRpbmdzID0gWy4uLnRleHQubWF0Y2hBbGwoQklORElORyldLm1hcCgoWywgYmluZGluZywgc3BhY2UsIGFjY2VzcywgdmFyaWFibGVdKTogQmluZGluZyA9PiAoe1xuICAgIG5hbWU6IHZhcmlhYmxlISxcbiAgICBiaW5kaW5nOiBOdW1iZXIoYmluZGluZyksXG4gICAga2luZDogc3BhY2UgPT09IFwidW5pZm9ybVwiID8gXCJ1bmlmb3JtXCIgOiBhY2Nlc3MgPT09IFwicmVhZF93cml0ZVwiID8gXCJzdG9yYWdlXCIgOiBcInJlYWQtb25seS1zdG9yYWdlXCIsXG4gIH0pKTtcbiAgY29uc3QgYm9keSA9IC9zdHJ1Y3RcXHMrUGFyYW1zXFxzKlxceyhbXn1dKilcXH0vLmV4ZWModGV4dCk/LlsxXSA/PyBcIlwiO1xuICBjb25zdCBwYXJhbXMgPSBbLi4uYm9keS5tYXRjaEFsbCgvKFxcdyspXFxzKjpcXHMqKHUzMnxpMzJ8ZjMyKVxccyosPy9nKV0ubWFwKChbLCBmaWVsZCwgdHlwZV0pID0+ICh7XG4gICAgbmFtZTogZmllbGQhLFxuICAgIHR5cGU6IHR5cGUgYXMgU2NhbGFyVHlwZSxcbiAgfSkpO1xuICByZXR1cm4ge1xuICAgIG5hbWUsXG4gICAgY29kZSxcbiAgICB0ZW5zb3JzOiBiaW5kaW5ncy5maWx0ZXIoKGJpbmRpbmcpID0+IGJpbmRpbmcubmFtZSAhPT0gXCJwYXJhbXNcIiksXG4gICAgcGFyYW1zQmluZGluZzogYmluZGluZ3MuZmluZCgoYmluZGluZykgPT4gYmluZGluZy5uYW1lID09PSBcInBhcmFtc1wiKT8uYmluZGluZyA/PyBudWxsLFxuICAgIHBhcmFtcyxcbiAgICBvdmVycmlkZXM6IFsuLi50ZXh0Lm1hdGNoQWxsKC9cXGJvdmVycmlkZVxccysoXFx3KykvZyldLm1hcCgobWF0Y2gpID0+IG1hdGNoWzFdISksXG4gICAgc2lnbmF0dXJlOiBiaW5kaW5nc1xuICAgICAgLnRvU29ydGVkKChhLCBiKSA9PiBhLmJpbmRpbmcgLSBiLmJpbmRpbmcpXG4gICAgICAubWFwKCh7IGtpbmQgfSkgPT4gKGtpbmQgPT09IFwidW5pZm9ybVwiID8gXCJ1XCIgOiBraW5kID09PSBcInN0b3JhZ2VcIiA/IFwid1wiIDogXCJyXCIpKVxuICAgICAgLmpvaW4oXCJcIiksXG4gIH07XG59XG5cbi8qKiBUaHJvd3MgaWYgdGhlIG5hbWVzIGdpdmVuIGFyZSBub3QgZXhhY3RseSB0aG9zZSBvZiB0aGUgZmlsZSAoYHJlcXVpcmVkYCkgb3Igbm90IGFtb25nIHRoZW0gKGBvcHRpb25hbGApLiAqL1xuZnVuY3Rpb24gbWF0Y2hOYW1lcyhzY2hlbWE6IEtlcm5lbFNjaGVtYSwgd2hhdDogc3RyaW5nLCBrbm93bjogcmVhZG9ubHkgc3RyaW5nW10sIGdpdmVuOiByZWFkb25seSBzdHJpbmdbXSk6IHZvaWQge1xuICBjb25zdCB1bmtub3duID0gZ2l2ZW4uZmluZCgobmFtZSkgPT4gIWtub3duLmluY2x1ZGVzKG5hbWUpKTtcbiAgY29uc3QgbWlzc2luZyA9IGtub3duLmZpbmQoKG5hbWUpID0+ICFnaXZlbi5pbmNsdWRlcyhuYW1lKSk7XG4gIGlmICh1bmtub3duICE9PSB1bmRlZmluZWQgfHwgbWlzc2luZyAhPT0gdW5kZWZpbmVkKSB7XG4gICAgY29uc3QgZmF1bHQgPSB1bmtub3duICE9PSB1bmRlZmluZWQgPyBgXCIke3Vua25vd259XCIgaXMgdW5rbm93bmAgOiBgXCIke21pc3Npbmd9XCIgaXMgbWlzc2luZ2A7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgIFwiaW50ZXJuYWxcIixcbiAgICAgIGBrZXJuZWxzLyR7c2NoZW1hLm5hbWV9Lndnc2w6ICR7d2hhdH0gJHtmYXVsdH0sIGV4cGVjdGVkICR7a25vd24uam9pbihcIiwgXCIpIHx8IFwibm9uZVwifS5gLFxuICAgICk7XG4gIH1cbn1cblxuLyoqIENoZWNrcyB0aGF0IGV2ZXJ5IHRlbnNvciBvZiB0aGUgZmlsZSBpcyBnaXZlbiwgYW5kIG5vdGhpbmcgZWxzZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja1RlbnNvcnMoc2NoZW1hOiBLZXJuZWxTY2hlbWEsIGdpdmVuOiByZWFkb25seSBzdHJpbmdbXSk6IHZvaWQge1xuICBtYXRjaE5hbWVzKHNjaGVtYSwgXCJ0ZW5zb3JcIiwgc2NoZW1hLnRlbnNvcnMubWFwKChiaW5kaW5nKSA9PiBiaW5kaW5nLm5hbWUpLCBnaXZlbik7XG59XG5cbi8qKiBXcml0ZXMgdGhlIHBhcmFtZXRlcnMgaW50byBhIHVuaWZvcm0ncyBieXRlcywgaW4gdGhlIG9yZGVyIG9mIHRoZSBzdHJ1Y3QgKHNjYWxhcnMgb2YgZm91ciBieXRlcywgbm8gcGFkZGluZykuICovXG5leHBvcnQgZnVuY3Rpb24gd3JpdGVQYXJhbXMoc2NoZW1hOiBLZXJuZWxTY2hlbWEsIHZhbHVlczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj4sIHZpZXc6IERhdGFWaWV3KTogdm9pZCB7XG4gIGNvbnN0IG5hbWVzID0gc2NoZW1hLnBhcmFtcy5tYXAoKHBhcmFtKSA9PiBwYXJhbS5uYW1lKTtcbiAgbWF0Y2hOYW1lcyhzY2hlbWEsIFwicGFyYW1ldGVyXCIsIG5hbWVzLCBPYmplY3Qua2V5cyh2YWx1ZXMpKTtcbiAgc2NoZW1hLnBhcmFtcy5mb3JFYWNoKCh7IG5hbWUsIHR5cGUgfSwgaSkgPT4ge1xuICAgIGNvbnN0IHZhbHVlID0gdmFsdWVzW25hbWVdITtcbiAgICBpZiAodHlwZSA9PT0gXCJmMzJcIikgdmlldy5zZXRGbG9hdDMyKDQgKiBpLCB2YWx1ZSwgdHJ1ZSk7XG4gICAgZWxzZSBpZiAodHlwZSA9PT0gXCJpMzJcIikgdmlldy5zZXRJbnQzMig0ICogaSwgdmFsdWUsIHRydWUpO1xuICAgIGVsc2Ugdmlldy5zZXRVaW50MzIoNCAqIGksIHZhbHVlLCB0cnVlKTtcbiAgfSk7XG59XG5cbi8qKiBDb21waWxlZCBmb3JtcyBvZiB0aGUga2VybmVscywgYnkgbmFtZSBhbmQgb3ZlcnJpZGUgdmFsdWVzOyBlYWNoIGlzIGNvbXBpbGVkIG9uY2UuICovXG5leHBvcnQgY2xhc3MgS2VybmVscyB7XG4gIHJlYWRvbmx5ICNkZXZpY2U6IEdQVURldmljZTtcbiAgcmVhZG9ubHkgI3RleHRzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PjtcbiAgcmVhZG9ubHkgI3NjaGVtYXMgPSBuZXcgTWFwPHN0cmluZywgS2VybmVsU2NoZW1hPigpO1xuICByZWFkb25seSAjbGF5b3V0cyA9IG5ldyBNYXA8c3RyaW5nLCB7IGJpbmRHcm91cDogR1BVQmluZEdyb3VwTGF5b3V0OyBwaXBlbGluZTogR1BVUGlwZWxpbmVMYXlvdXQgfT4oKTtcbiAgcmVhZG9ubHkgI21vZHVsZXMgPSBuZXcgTWFwPHN0cmluZywgR1BVU2hhZGVyTW9kdWxlPigpO1xuICByZWFkb25seSAjcGlwZWxpbmVzID0gbmV3IE1hcDxzdHJpbmcsIEdQVUNvbXB1dGVQaXBlbGluZT4oKTtcbiAgcmVhZG9ubHkgI2NvbXBpbGluZyA9IG5ldyBNYXA8c3RyaW5nLCBQcm9taXNlPHZvaWQ+PigpO1xuXG4gIGNvbnN0cnVjdG9yKGRldmljZTogR1BVRGV2aWNlLCB0ZXh0czogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nPj4pIHtcbiAgICB0aGlzLiNkZXZpY2UgPSBkZXZpY2U7XG4gICAgdGhpcy4jdGV4dHMgPSB0ZXh0cztcbiAgfVxuXG4gIC8qKiBOdW1iZXIgb2YgcGlwZWxpbmVzIGNvbXBpbGVkIHNvIGZhci4gKi9cbiAgZ2V0IGNvbXBpbGVkKCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI3BpcGVsaW5lcy5zaXplO1xuICB9XG5cbiAgc2NoZW1hKG5hbWU6IHN0cmluZyk6IEtlcm5lbFNjaGVtYSB7XG4gICAgbGV0IHNjaGVtYSA9IHRoaXMuI3NjaGVtYXMuZ2V0KG5hbWUpO1xuICAgIGlmICghc2NoZW1hKSB7XG4gICAgICBjb25zdCBjb2RlID0gdGhpcy4jdGV4dHNbbmFtZV07XG4gICAgICBpZiAoY29kZSA9PT0gdW5kZWZpbmVkKSB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwiaW50ZXJuYWxcIiwgYGRldmljZS5ydW46IGtlcm5lbCBcIiR7bmFtZX1cIiBpcyB1bmtub3duLmApO1xuICAgICAgdGhpcy4jc2NoZW1hcy5zZXQobmFtZSwgKHNjaGVtYSA9IHJlYWRTY2hlbWEobmFtZSwgY29kZSkpKTtcbiAgICB9XG4gICAgcmV0dXJuIHNjaGVtYTtcbiAgfVxuXG4gIGJpbmRHcm91cExheW91dChzY2hlbWE6IEtlcm5lbFNjaGVtYSk6IEdQVUJpbmRHcm91cExheW91dCB7XG4gICAgcmV0dXJuIHRoaXMuI2xheW91dChzY2hlbWEpLmJpbmRHcm91cDtcbiAgfVxuXG4gIC8qKiBUaGUgcGlwZWxpbmUgb2YgYSBrZXJuZWwsIGNvbXBpbGVkIG5vdyBpZiBgY29tcGlsZWAgaGFzIG5vdCBkb25lIGl0IGJlZm9yZS4gKi9cbiAgcGlwZWxpbmUoc2NoZW1hOiBLZXJuZWxTY2hlbWEsIGNvbnN0YW50czogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj4pOiBHUFVDb21wdXRlUGlwZWxpbmUge1xuICAgIGNvbnN0IGtleSA9IHBpcGVsaW5lS2V5KHNjaGVtYSwgY29uc3RhbnRzKTtcbiAgICBsZXQgcGlwZWxpbmUgPSB0aGlzLiNwaXBlbGluZXMuZ2V0KGtleSk7XG4gICAgaWYgKCFwaXBlbGluZSkge1xuICAgICAgcGlwZWxpbmUgPSB0aGlzLiNkZXZpY2UuY3JlYXRlQ29tcHV0ZVBpcGVsaW5lKHRoaXMuI2Rlc2NyaXB0b3Ioc2NoZW1hLCBjb25zdGFudHMpKTtcbiAgICAgIHRoaXMuI3BpcGVsaW5lcy5zZXQoa2V5LCBwaXBlbGluZSk7XG4gICAgfVxuICAgIHJldHVybiBwaXBlbGluZTtcbiAgfVxuXG4gIC8qKiBDb21waWxlcyBpbiB0aGUgYmFja2dyb3VuZDsgYWxsIGNhbGxzIHRvZ2V0aGVyIHJ1biBpbiBwYXJhbGxlbC4gKi9cbiAgY29tcGlsZShzY2hlbWE6IEtlcm5lbFNjaGVtYSwgY29uc3RhbnRzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBudW1iZXI+Pik6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IGtleSA9IHBpcGVsaW5lS2V5KHNjaGVtYSwgY29uc3RhbnRzKTtcbiAgICBpZiAodGhpcy4jcGlwZWxpbmVzLmhhcyhrZXkpKSByZXR1cm4gUHJvbWlzZS5yZXNvbHZlKCk7XG4gICAgbGV0IGNvbXBpbGluZyA9IHRoaXMuI2NvbXBpbGluZy5nZXQoa2V5KTtcbiAgICBpZiAoIWNvbXBpbGluZykge1xuICAgICAgY29tcGlsaW5nID0gdGhpcy4jZGV2aWNlXG4gICAgICAgIC5jcmVhdGVDb21wdXRlUGlwZWxpbmVBc3luYyh0aGlzLiNkZXNjcmlwdG9yKHNjaGVtYSwgY29uc3RhbnRzKSlcbiAgICAgICAgLnRoZW4oKHBpcGVsaW5lKSA9PiB2b2lkIHRoaXMuI3BpcGVsaW5lcy5zZXQoa2V5LCBwaXBlbGluZSkpXG4gICAgICAgIC5maW5hbGx5KCgpID0+IHRoaXMuI2NvbXBpbGluZy5kZWxldGUoa2V5KSk7XG4gICAgICB0aGlzLiNjb21waWxpbmcuc2V0KGtleSwgY29tcGlsaW5nKTtcbiAgICB9XG4gICAgcmV0dXJuIGNvbXBpbGluZztcbiAgfVxuXG4gICNkZXNjcmlwdG9yKHNjaGVtYTogS2VybmVsU2NoZW1hLCBjb25zdGFudHM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+KTogR1BVQ29tcHV0ZVBpcGVsaW5lRGVzY3JpcHRvciB7XG4gICAgY29uc3QgdW5rbm93biA9IE9iamVjdC5rZXlzKGNvbnN0YW50cykuZmluZCgobmFtZSkgPT4gIXNjaGVtYS5vdmVycmlkZXMuaW5jbHVkZXMobmFtZSkpO1xuICAgIGlmICh1bmtub3duICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgIFwiaW50ZXJuYWxcIixcbiAgICAgICAgYGtlcm5lbHMvJHtzY2hlbWEubmFtZX0ud2dzbDogY29uc3RhbnQgXCIke3Vua25vd259XCIgaXMgdW5rbm93biwgZXhwZWN0ZWQgJHtzY2hlbWEub3ZlcnJpZGVzLmpvaW4oXCIsIFwiKX0uYCxcbiAgICAgICk7XG4gICAgfVxuICAgIGxldCBtb2R1bGUgPSB0aGlzLiNtb2R1bGVzLmdldChzY2hlbWEubmFtZSk7XG4gICAgaWYgKCFtb2R1bGUpIHtcbiAgICAgIG1vZHVsZSA9IHRoaXMuI2RldmljZS5jcmVhdGVTaGFkZXJNb2R1bGUoeyBsYWJlbDogc2NoZW1hLm5hbWUsIGNvZGU6IHNjaGVtYS5jb2RlIH0pO1xuICAgICAgdGhpcy4jbW9kdWxlcy5zZXQoc2NoZW1hLm5hbWUsIG1vZHVsZSk7XG4gICAgfVxuICAgIHJldHVybiB7XG4gICAgICBsYWJlbDogc2NoZW1hLm5hbWUsXG4gICAgICBsYXlvdXQ6IHRoaXMuI2xheW91dChzY2hlbWEpLnBpcGVsaW5lLFxuICAgICAgY29tcHV0ZTogeyBtb2R1bGUsIGVudHJ5UG9pbnQ6IFwibWFpblwiLCBjb25zdGFudHM6IHsgLi4uY29uc3RhbnRzIH0gfSxcbiAgICB9O1xuICB9XG5cbiAgI2xheW91dChzY2hlbWE6IEtlcm5lbFNjaGVtYSk6IHsgYmluZEdyb3VwOiBHUFVCaW5kR3JvdXBMYXlvdXQ7IHBpcGVsaW5lOiBHUFVQaXBlbGluZUxheW91dCB9IHtcbiAgICBsZXQgbGF5b3V0ID0gdGhpcy4jbGF5b3V0cy5nZXQoc2NoZW1hLnNpZ25hdHVyZSk7XG4gICAgaWYgKCFsYXlvdXQpIHtcbiAgICAgIGNvbnN0IGVudHJpZXMgPSBbLi4uc2NoZW1hLnNpZ25hdHVyZV0ubWFwKFxuICAgICAgICAobGV0dGVyLCBiaW5kaW5nKTogR1BVQmluZEdyb3VwTGF5b3V0RW50cnkgPT4gKHtcbiAgICAgICAgICBiaW5kaW5nLFxuICAgICAgICAgIHZpc2liaWxpdHk6IDB4NCwgLy8gQ09NUFVURVxuICAgICAgICAgIGJ1ZmZlcjpcbiAgICAgICAgICAgIGxldHRlciA9PT0gXCJ1XCJcbiAgICAgICAgICAgICAgPyB7IHR5cGU6IFwidW5pZm9ybVwiLCBoYXNEeW5hbWljT2Zmc2V0OiB0cnVlIH1cbiAgICAgICAgICAgICAgOiB7IHR5cGU6IGxldHRlciA9PT0gXCJ3XCIgPyBcInN0b3JhZ2VcIiA6IFwicmVhZC1vbmx5LXN0b3JhZ2VcIiB9LFxuICAgICAgICB9KSxcbiAgICAgICk7XG4gICAgICBjb25zdCBiaW5kR3JvdXAgPSB0aGlzLiNkZXZpY2UuY3JlYXRlQmluZEdyb3VwTGF5b3V0KHsgZW50cmllcyB9KTtcbiAgICAgIGxheW91dCA9IHsgYmluZEdyb3VwLCBwaXBlbGluZTogdGhpcy4jZGV2aWNlLmNyZWF0ZVBpcGVsaW5lTGF5b3V0KHsgYmluZEdyb3VwTGF5b3V0czogW2JpbmRHcm91cF0gfSkgfTtcbiAgICAgIHRoaXMuI2xheW91dHMuc2V0KHNjaGVtYS5zaWduYXR1cmUsIGxheW91dCk7XG4gICAgfVxuICAgIHJldHVybiBsYXlvdXQ7XG4gIH1cbn1cblxuZnVuY3Rpb24gcGlwZWxpbmVLZXkoc2NoZW1hOiBLZXJuZWxTY2hlbWEsIGNvbnN0YW50czogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj4pOiBzdHJpbmcge1xuICByZXR1cm4gYCR7c2NoZW1hLm5hbWV9ICR7SlNPTi5zdHJpbmdpZnkoY29uc3RhbnRzKX1gO1xufVxuIiwgIi8vIFdoZXJlIHRoZSBHUFUgY29tZXMgZnJvbTogdGhlIGFwcGxpY2F0aW9uLCB0aGUgYnJvd3Nlciwgb3IgKGluIE5vZGUpIERhd24uIFdoYXQgZGlmZmVycyBiZXR3ZWVuIHRoZSBwbGF0Zm9ybXMgaXNcbi8vIGhlcmUgYW5kIGluIHNyYy9ub2RlLy5cblxuaW1wb3J0IHR5cGUgeyBBZGFwdGVyVHJhaXRzLCBEZXZpY2VPcHRpb25zIH0gZnJvbSBcIi4vZGV2aWNlLnRzXCI7XG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi9lcnJvci50c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIFBsYXRmb3JtIHtcbiAgcmVhZG9ubHkgZGV2aWNlOiBHUFVEZXZpY2U7XG4gIHJlYWRvbmx5IHRyYWl0czogQWRhcHRlclRyYWl0cztcbiAgLyoqIEF3YWl0cyBhIHByb21pc2Ugb2YgdGhlIEdQVSB3aXRob3V0IGtlZXBpbmcgYSBjb3JlIGJ1c3kuICovXG4gIHdhaXQ8VD4ocHJvbWlzZTogUHJvbWlzZTxUPik6IFByb21pc2U8VD47XG4gIGRlc3Ryb3koKTogdm9pZDtcbn1cblxudHlwZSBXYWl0ID0gPFQ+KHByb21pc2U6IFByb21pc2U8VD4pID0+IFByb21pc2U8VD47XG5cbmNvbnN0IEZFQVRVUkVTID0gW1wic3ViZ3JvdXBzXCIsIFwidGltZXN0YW1wLXF1ZXJ5XCJdIGFzIGNvbnN0IHNhdGlzZmllcyByZWFkb25seSBHUFVGZWF0dXJlTmFtZVtdO1xuXG4vKiogTm9kZSBhbmQgbm90IGEgcGFnZTogdGhlIG9uZSBwbGFjZSB0aGF0IGFza3MuICovXG5leHBvcnQgY29uc3QgSU5fTk9ERSA9IHR5cGVvZiBwcm9jZXNzID09PSBcIm9iamVjdFwiICYmIHR5cGVvZiBwcm9jZXNzLnZlcnNpb25zPy5ub2RlID09PSBcInN0cmluZ1wiO1xuXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gb3BlbkFkYXB0ZXIob3B0aW9uczogRGV2aWNlT3B0aW9ucyk6IFByb21pc2U8UGxhdGZvcm0+IHtcbiAgY29uc3Qgd2FpdDogV2FpdCA9IElOX05PREUgPyAoYXdhaXQgaW1wb3J0KFwiLi9ub2RlL3dhaXQudHNcIikpLndhaXRRdWlldGx5IDogKHByb21pc2UpID0+IHByb21pc2U7XG4gIGlmIChvcHRpb25zLmdwdURldmljZSkge1xuICAgIGNvbnN0IGRldmljZSA9IG9wdGlvbnMuZ3B1RGV2aWNlO1xuICAgIHJldHVybiB7IGRldmljZSwgdHJhaXRzOiB0cmFpdHMoZGV2aWNlLmFkYXB0ZXJJbmZvLCBkZXZpY2UpLCB3YWl0LCBkZXN0cm95OiAoKSA9PiB7fSB9O1xuICB9XG4gIGNvbnN0IGFkYXB0ZXIgPSBJTl9OT0RFXG4gICAgPyBhd2FpdCAoYXdhaXQgaW1wb3J0KFwiLi9ub2RlL2Rhd24udHNcIikpLnJlcXVlc3REYXduQWRhcHRlcihvcHRpb25zLmFkYXB0ZXIpXG4gICAgOiBhd2FpdCByZXF1ZXN0QnJvd3NlckFkYXB0ZXIoKTtcbiAgY29uc3QgZGV2aWNlID0gYXdhaXQgd2FpdChcbiAgICBhZGFwdGVyLnJlcXVlc3REZXZpY2Uoe1xuICAgICAgcmVxdWlyZWRGZWF0dXJlczogRkVBVFVSRVMuZmlsdGVyKChmZWF0dXJlKSA9PiBhZGFwdGVyLmZlYXR1cmVzLmhhcyhmZWF0dXJlKSksXG4gICAgICByZXF1aXJlZExpbWl0czogbGFyZ2VzdExpbWl0cyhhZGFwdGVyLmxpbWl0cyksXG4gICAgfSksXG4gICk7XG4gIHJldHVybiB7IGRldmljZSwgdHJhaXRzOiB0cmFpdHMoYWRhcHRlci5pbmZvLCBkZXZpY2UpLCB3YWl0LCBkZXN0cm95OiAoKSA9PiBkZXZpY2UuZGVzdHJveSgpIH07XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHJlcXVlc3RCcm93c2VyQWRhcHRlcigpOiBQcm9taXNlPEdQVUFkYXB0ZXI+IHtcbiAgY29uc3QgYWRhcHRlciA9IGF3YWl0IG5hdmlnYXRvci5ncHU/LnJlcXVlc3RBZGFwdGVyKHsgcG93ZXJQcmVmZXJlbmNlOiBcImhpZ2gtcGVyZm9ybWFuY2VcIiB9KTtcbiAgaWYgKGFkYXB0ZXIpIHJldHVybiBhZGFwdGVyO1xuICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgIFwiZGV2aWNlXCIsXG4gICAgbmF2aWdhdG9yLmdwdVxuICAgICAgPyBcImRldmljZTogbm8gV2ViR1BVIGFkYXB0ZXIgZm91bmQsIGV4cGVjdGVkIG9uZTsgc3dpdGNoIG9uIGhhcmR3YXJlIGFjY2VsZXJhdGlvbiBpbiB0aGUgYnJvd3NlcidzIHNldHRpbmdzLlwiXG4gICAgICA6IFwiZGV2aWNlOiB0aGlzIGJyb3dzZXIgaGFzIG5vIFdlYkdQVSwgZXhwZWN0ZWQgbmF2aWdhdG9yLmdwdTsgdXNlIGEgY3VycmVudCBicm93c2VyIG92ZXIgaHR0cHMgb3IgbG9jYWxob3N0LlwiLFxuICApO1xufVxuXG5mdW5jdGlvbiBsYXJnZXN0TGltaXRzKGxpbWl0czogR1BVU3VwcG9ydGVkTGltaXRzKTogUmVjb3JkPHN0cmluZywgbnVtYmVyPiB7XG4gIGNvbnN0IG5hbWVzID0gW1xuICAgIFwibWF4QnVmZmVyU2l6ZVwiLFxuICAgIFwibWF4U3RvcmFnZUJ1ZmZlckJpbmRpbmdTaXplXCIsXG4gICAgXCJtYXhDb21wdXRlV29ya2dyb3VwU3RvcmFnZVNpemVcIixcbiAgICBcIm1heENvbXB1dGVJbnZvY2F0aW9uc1Blcldvcmtncm91cFwiLFxuICAgIFwibWF4Q29tcHV0ZVdvcmtncm91cFNpemVYXCIsXG4gIF0gYXMgY29uc3Q7XG4gIHJldHVybiBPYmplY3QuZnJvbUVudHJpZXMobmFtZXMubWFwKChuYW1lKSA9PiBbbmFtZSwgbGltaXRzW25hbWVdXSkpO1xufVxuXG5mdW5jdGlvbiB0cmFpdHMoaW5mbzogR1BVQWRhcHRlckluZm8sIGRldmljZTogR1BVRGV2aWNlKTogQWRhcHRlclRyYWl0cyB7XG4gIGNvbnN0IHsgc3ViZ3JvdXBNaW5TaXplOiBsZWFzdCwgc3ViZ3JvdXBNYXhTaXplOiBtb3N0IH0gPSBpbmZvO1xuICByZXR1cm4ge1xuICAgIGNsYXNzOiBpbmZvLmlzRmFsbGJhY2tBZGFwdGVyID8gXCJzb2Z0d2FyZVwiIDogXCJoYXJkd2FyZVwiLFxuICAgIHN1Ymdyb3VwU2l6ZTogZGV2aWNlLmZlYXR1cmVzLmhhcyhcInN1Ymdyb3Vwc1wiKSAmJiBsZWFzdCA9PT0gbW9zdCA/IGxlYXN0IDogMCxcbiAgICBtYXhCaW5kaW5nQnl0ZXM6IGRldmljZS5saW1pdHMubWF4U3RvcmFnZUJ1ZmZlckJpbmRpbmdTaXplLFxuICAgIG5hbWU6IGluZm8uZGVzY3JpcHRpb24gfHwgaW5mby5kZXZpY2UgfHwgYCR7aW5mby52ZW5kb3J9ICR7aW5mby5hcmNoaXRlY3R1cmV9YCxcbiAgfTtcbn1cbiIsICIvLyBUaW1lIHBlciBkaXNwYXRjaCwgZnJvbSB0aGUgR1BVJ3Mgb3duIHRpbWVzdGFtcHM7IGVhY2ggZGlzcGF0Y2ggdGhlbiBydW5zIGluIGEgcGFzcyBvZiBpdHMgb3duLCB3aGljaCBjb3N0cyBzb21lXG4vLyBtaWNyb3NlY29uZHMgdGhhdCB0aGUgc3VtcyBkbyBub3QgY29udGFpbi5cblxuY29uc3QgQ0FQQUNJVFkgPSA0MDk2OyAvLyB0aW1lc3RhbXBzIGEgcXVlcnkgc2V0IG1heSBob2xkXG5cbi8qKiBPbmUgcm93IG9mIHRoZSB0YWJsZTogYWxsIGRpc3BhdGNoZXMgb2YgYSBsYWJlbC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUHJvZmlsZVJvdyB7XG4gIHJlYWRvbmx5IGxhYmVsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNhbGxzOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1pbGxpc2Vjb25kczogbnVtYmVyO1xufVxuXG5leHBvcnQgY2xhc3MgUHJvZmlsZSB7XG4gIHJlYWRvbmx5ICNkZXZpY2U6IEdQVURldmljZTtcbiAgcmVhZG9ubHkgI3F1ZXJ5U2V0OiBHUFVRdWVyeVNldDtcbiAgcmVhZG9ubHkgI3Jlc29sdmVkOiBHUFVCdWZmZXI7XG4gIHJlYWRvbmx5ICNwZW5kaW5nTGFiZWxzOiBzdHJpbmdbXSA9IFtdO1xuICByZWFkb25seSAjcmVhZGJhY2tzOiB7IGxhYmVsczogc3RyaW5nW107IGJ1ZmZlcjogR1BVQnVmZmVyIH1bXSA9IFtdO1xuICByZWFkb25seSAjcm93cyA9IG5ldyBNYXA8c3RyaW5nLCB7IGNhbGxzOiBudW1iZXI7IG5hbm9zZWNvbmRzOiBudW1iZXIgfT4oKTtcblxuICAvKiogTmVlZHMgdGhlIGZlYXR1cmUgYHRpbWVzdGFtcC1xdWVyeWAuICovXG4gIGNvbnN0cnVjdG9yKGRldmljZTogR1BVRGV2aWNlKSB7XG4gICAgdGhpcy4jZGV2aWNlID0gZGV2aWNlO1xuICAgIHRoaXMuI3F1ZXJ5U2V0ID0gZGV2aWNlLmNyZWF0ZVF1ZXJ5U2V0KHsgdHlwZTogXCJ0aW1lc3RhbXBcIiwgY291bnQ6IENBUEFDSVRZIH0pO1xuICAgIHRoaXMuI3Jlc29sdmVkID0gZGV2aWNlLmNyZWF0ZUJ1ZmZlcih7IHNpemU6IDggKiBDQVBBQ0lUWSwgdXNhZ2U6IDB4MDIwMCB8IDB4MDQgfSk7IC8vIFFVRVJZX1JFU09MVkUgfCBDT1BZX1NSQ1xuICB9XG5cbiAgLyoqIFdoZXJlIHRoZSBwYXNzIG9mIHRoZSBuZXh0IGRpc3BhdGNoIHdyaXRlcyBpdHMgdHdvIHRpbWVzdGFtcHMuIEEgc3VibWlzc2lvbiBoYXMgZmFyIGZld2VyIHBhc3NlcyB0aGFuIHJvb20uICovXG4gIGJlZ2luKGxhYmVsOiBzdHJpbmcpOiBHUFVDb21wdXRlUGFzc1RpbWVzdGFtcFdyaXRlcyB7XG4gICAgY29uc3QgYXQgPSAyICogdGhpcy4jcGVuZGluZ0xhYmVscy5wdXNoKGxhYmVsKSAtIDI7XG4gICAgcmV0dXJuIHsgcXVlcnlTZXQ6IHRoaXMuI3F1ZXJ5U2V0LCBiZWdpbm5pbmdPZlBhc3NXcml0ZUluZGV4OiBhdCwgZW5kT2ZQYXNzV3JpdGVJbmRleDogYXQgKyAxIH07XG4gIH1cblxuICAvKiogQmVmb3JlIGEgc3VibWlzc2lvbjogY29waWVzIHRoZSB0aW1lc3RhbXBzIG9mIGl0cyBwYXNzZXMgb3V0LiAqL1xuICByZXNvbHZlKGVuY29kZXI6IEdQVUNvbW1hbmRFbmNvZGVyKTogdm9pZCB7XG4gICAgY29uc3QgbGFiZWxzID0gdGhpcy4jcGVuZGluZ0xhYmVscy5zcGxpY2UoMCk7XG4gICAgaWYgKGxhYmVscy5sZW5ndGggPT09IDApIHJldHVybjtcbiAgICBjb25zdCBieXRlcyA9IDE2ICogbGFiZWxzLmxlbmd0aDtcbiAgICBjb25zdCBidWZmZXIgPSB0aGlzLiNkZXZpY2UuY3JlYXRlQnVmZmVyKHsgc2l6ZTogYnl0ZXMsIHVzYWdlOiAweDAxIHwgMHgwOCB9KTsgLy8gTUFQX1JFQUQgfCBDT1BZX0RTVFxuICAgIGVuY29kZXIucmVzb2x2ZVF1ZXJ5U2V0KHRoaXMuI3F1ZXJ5U2V0LCAwLCAyICogbGFiZWxzLmxlbmd0aCwgdGhpcy4jcmVzb2x2ZWQsIDApO1xuICAgIGVuY29kZXIuY29weUJ1ZmZlclRvQnVmZmVyKHRoaXMuI3Jlc29sdmVkLCAwLCBidWZmZXIsIDAsIGJ5dGVzKTtcbiAgICB0aGlzLiNyZWFkYmFja3MucHVzaCh7IGxhYmVscywgYnVmZmVyIH0pO1xuICB9XG5cbiAgLyoqIEFkZHMgdXAgd2hhdCBoYXMgYmVlbiBtZWFzdXJlZCBzbyBmYXI7IGxhcmdlc3QgZmlyc3QuIENhbGwgaXQgYWZ0ZXIgYSBgcmVhZCgpYC4gKi9cbiAgYXN5bmMgcm93cygpOiBQcm9taXNlPFByb2ZpbGVSb3dbXT4ge1xuICAgIGZvciAoY29uc3QgeyBsYWJlbHMsIGJ1ZmZlciB9IG9mIHRoaXMuI3JlYWRiYWNrcy5zcGxpY2UoMCkpIHtcbiAgICAgIGF3YWl0IGJ1ZmZlci5tYXBBc3luYygweDAxKTtcbiAgICAgIGNvbnN0IHRpbWVzID0gbmV3IEJpZ1VpbnQ2NEFycmF5KGJ1ZmZlci5nZXRNYXBwZWRSYW5nZSgpKTtcbiAgICAgIGxhYmVscy5mb3JFYWNoKChsYWJlbCwgaSkgPT4ge1xuICAgICAgICBjb25zdCByb3cgPSB0aGlzLiNyb3dzLmdldChsYWJlbCkgPz8geyBjYWxsczogMCwgbmFub3NlY29uZHM6IDAgfTtcbiAgICAgICAgcm93LmNhbGxzICs9IDE7XG4gICAgICAgIHJvdy5uYW5vc2Vjb25kcyArPSBOdW1iZXIodGltZXNbMiAqIGkgKyAxXSEgLSB0aW1lc1syICogaV0hKTtcbiAgICAgICAgdGhpcy4jcm93cy5zZXQobGFiZWwsIHJvdyk7XG4gICAgICB9KTtcbiAgICAgIGJ1ZmZlci5kZXN0cm95KCk7XG4gICAgfVxuICAgIHJldHVybiBbLi4udGhpcy4jcm93c11cbiAgICAgIC5tYXAoKFtsYWJlbCwgeyBjYWxscywgbmFub3NlY29uZHMgfV0pID0+ICh7IGxhYmVsLCBjYWxscywgbWlsbGlzZWNvbmRzOiBuYW5vc2Vjb25kcyAvIDFlNiB9KSlcbiAgICAgIC5zb3J0KChhLCBiKSA9PiBiLm1pbGxpc2Vjb25kcyAtIGEubWlsbGlzZWNvbmRzKTtcbiAgfVxuXG4gIGRpc3Bvc2UoKTogdm9pZCB7XG4gICAgdGhpcy4jcXVlcnlTZXQuZGVzdHJveSgpO1xuICAgIHRoaXMuI3Jlc29sdmVkLmRlc3Ryb3koKTtcbiAgfVxufVxuIiwgIi8vIFRoZSBvcGVuIGNvbXB1dGUgcGFzcy4gRGlzcGF0Y2hlcyBhcmUgZW5jb2RlZCBpbnRvIGl0IGFuZCBzdWJtaXR0ZWQgdG9nZXRoZXI6IHdoZW4gdGhlIHBhcmFtZXRlciByaW5nIGlzIGZ1bGwsIHdoZW5cbi8vIGFib3V0IGBTVUJNSVRfU0VDT05EU2Agb2Ygd29yayBoYXMgZ2F0aGVyZWQgKGRyaXZlcnMgcmVzZXQgYSBHUFUgdGhhdCBpcyBidXN5IGZvciB0d28gc2Vjb25kcyksIG9yIHdoZW4gc29tZWJvZHlcbi8vIHJlYWRzLiBQYXJhbWV0ZXJzIG9mIGFsbCBkaXNwYXRjaGVzIGxpZSBpbiBvbmUgdW5pZm9ybSBidWZmZXIsIDI1NiBieXRlcyBlYWNoLCBzbyB0aGF0IGJpbmQgZ3JvdXBzIG5ldmVyIGNoYW5nZVxuLy8gZm9yIHRoZW0uXG5cbmltcG9ydCB0eXBlIHsgS2VybmVsU2NoZW1hIH0gZnJvbSBcIi4va2VybmVsLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFByb2ZpbGUgfSBmcm9tIFwiLi9wcm9maWxlLnRzXCI7XG5cbmNvbnN0IFNMT1RfQllURVMgPSAyNTY7XG5jb25zdCBTTE9UUyA9IDI1NjtcbmNvbnN0IFNVQk1JVF9TRUNPTkRTID0gMC4yNTtcblxuLyoqIE9uZSBkaXNwYXRjaCwgcmVhZHkgdG8gYmUgZW5jb2RlZCBhbnkgbnVtYmVyIG9mIHRpbWVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBEaXNwYXRjaCB7XG4gIHJlYWRvbmx5IHNjaGVtYTogS2VybmVsU2NoZW1hO1xuICByZWFkb25seSBwaXBlbGluZTogR1BVQ29tcHV0ZVBpcGVsaW5lO1xuICByZWFkb25seSBiaW5kR3JvdXA6IEdQVUJpbmRHcm91cDtcbiAgLyoqIFRoZSBieXRlcyBvZiBQYXJhbXMuICovXG4gIHJlYWRvbmx5IHBhcmFtczogVWludDhBcnJheTtcbiAgLyoqIE9mZnNldHMgb2YgdGhlIHVuaWZvcm0gYmluZGluZ3MgYnkgYmluZGluZyBudW1iZXI7IG51bGwgd2hlcmUgUGFyYW1zIGlzIGJvdW5kLiAqL1xuICByZWFkb25seSBvZmZzZXRzOiByZWFkb25seSAobnVtYmVyIHwgbnVsbClbXTtcbiAgcmVhZG9ubHkgZ3JpZDogcmVhZG9ubHkgW251bWJlciwgbnVtYmVyLCBudW1iZXJdO1xuICAvKiogRXN0aW1hdGUgb2YgdGhlIGFyaXRobWV0aWMsIGluIG11bHRpcGx5LWFkZHMuICovXG4gIHJlYWRvbmx5IHdvcms6IG51bWJlcjtcbiAgcmVhZG9ubHkgbGFiZWw6IHN0cmluZztcbiAgLyoqIFdoZXJlIGluIHRoZSByaW5nIGl0cyBwYXJhbWV0ZXJzIGxpZSwgaW4gdGhlIHN1Ym1pc3Npb24gb2YgdGhpcyBudW1iZXIuICovXG4gIHNsb3Q6IHsgb2Zmc2V0OiBudW1iZXI7IHN1Ym1pc3Npb246IG51bWJlciB9IHwgbnVsbDtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBRdWV1ZVN0YXRzIHtcbiAgZGlzcGF0Y2hlczogbnVtYmVyO1xuICBzdWJtaXNzaW9uczogbnVtYmVyO1xufVxuXG5leHBvcnQgY2xhc3MgUXVldWUge1xuICByZWFkb25seSBwYXJhbXM6IEdQVUJ1ZmZlcjtcbiAgcmVhZG9ubHkgI2RldmljZTogR1BVRGV2aWNlO1xuICByZWFkb25seSAjc3RhZ2luZyA9IG5ldyBVaW50OEFycmF5KFNMT1RTICogU0xPVF9CWVRFUyk7XG4gIHJlYWRvbmx5ICNzdGF0czogUXVldWVTdGF0cyA9IHsgZGlzcGF0Y2hlczogMCwgc3VibWlzc2lvbnM6IDAgfTtcbiAgI3Byb2ZpbGU6IFByb2ZpbGUgfCBudWxsID0gbnVsbDtcbiAgI2VuY29kZXI6IEdQVUNvbW1hbmRFbmNvZGVyIHwgbnVsbCA9IG51bGw7XG4gICNwYXNzOiBHUFVDb21wdXRlUGFzc0VuY29kZXIgfCBudWxsID0gbnVsbDtcbiAgI2xhc3Q6IERpc3BhdGNoIHwgbnVsbCA9IG51bGw7XG4gICN1c2VkU2xvdHMgPSAwO1xuICAjcGVuZGluZ1dvcmsgPSAwO1xuICAvLyBNdWx0aXBseS1hZGRzIGEgc2Vjb25kOiBhIGd1ZXNzIHRoYXQgZXJycyBvbiB0aGUgc2xvdyBzaWRlLCB0aGVuIHdoYXQgd2FzIG1lYXN1cmVkIGZyb20gc3VibWlzc2lvbiB0byByZWFkLlxuICAjcmF0ZTogbnVtYmVyO1xuICAjYnVzeVNpbmNlID0gMDtcbiAgI3N1Ym1pdHRlZFdvcmsgPSAwO1xuXG4gIGNvbnN0cnVjdG9yKGRldmljZTogR1BVRGV2aWNlLCBpbml0aWFsUmF0ZTogbnVtYmVyKSB7XG4gICAgdGhpcy4jZGV2aWNlID0gZGV2aWNlO1xuICAgIHRoaXMuI3JhdGUgPSBpbml0aWFsUmF0ZTtcbiAgICB0aGlzLnBhcmFtcyA9IGRldmljZS5jcmVhdGVCdWZmZXIoeyBsYWJlbDogXCJwYXJhbXNcIiwgc2l6ZTogU0xPVFMgKiBTTE9UX0JZVEVTLCB1c2FnZTogMHg0MCB8IDB4MDggfSk7XG4gIH1cblxuICBzdGF0cygpOiBRdWV1ZVN0YXRzIHtcbiAgICByZXR1cm4geyAuLi50aGlzLiNzdGF0cyB9O1xuICB9XG5cbiAgLyoqIE11bHRpcGx5LWFkZHMgdGhhdCBvbmUgZGlzcGF0Y2ggc2hvdWxkIG5vdCBleGNlZWQgaGVyZS4gKi9cbiAgZ2V0IG1heFdvcmsoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jcmF0ZSAqIFNVQk1JVF9TRUNPTkRTO1xuICB9XG5cbiAgLyoqIFdpdGggYSBwcm9maWxlIGV2ZXJ5IGRpc3BhdGNoIGdldHMgYSBwYXNzIG9mIGl0cyBvd24gd2l0aCB0aW1lc3RhbXBzLiAqL1xuICBzZXQgcHJvZmlsZShwcm9maWxlOiBQcm9maWxlIHwgbnVsbCkge1xuICAgIHRoaXMuc3VibWl0KCk7XG4gICAgdGhpcy4jcHJvZmlsZSA9IHByb2ZpbGU7XG4gIH1cblxuICBlbmNvZGUoZGlzcGF0Y2g6IERpc3BhdGNoKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI3VzZWRTbG90cyA9PT0gU0xPVFMgfHwgdGhpcy4jcGVuZGluZ1dvcmsgKyBkaXNwYXRjaC53b3JrID4gdGhpcy5tYXhXb3JrKSB0aGlzLnN1Ym1pdCgpO1xuICAgIGNvbnN0IHN1Ym1pc3Npb24gPSB0aGlzLiNzdGF0cy5zdWJtaXNzaW9ucztcbiAgICBpZiAoZGlzcGF0Y2guc2xvdD8uc3VibWlzc2lvbiAhPT0gc3VibWlzc2lvbikge1xuICAgICAgY29uc3Qgb2Zmc2V0ID0gdGhpcy4jdXNlZFNsb3RzKysgKiBTTE9UX0JZVEVTO1xuICAgICAgdGhpcy4jc3RhZ2luZy5zZXQoZGlzcGF0Y2gucGFyYW1zLCBvZmZzZXQpO1xuICAgICAgZGlzcGF0Y2guc2xvdCA9IHsgb2Zmc2V0LCBzdWJtaXNzaW9uIH07XG4gICAgfVxuICAgIGNvbnN0IHBhc3MgPSB0aGlzLiNvcGVuUGFzcyhkaXNwYXRjaCk7XG4gICAgY29uc3QgbGFzdCA9IHRoaXMuI2xhc3Q7XG4gICAgaWYgKGxhc3Q/LnBpcGVsaW5lICE9PSBkaXNwYXRjaC5waXBlbGluZSkgcGFzcy5zZXRQaXBlbGluZShkaXNwYXRjaC5waXBlbGluZSk7XG4gICAgaWYgKGxhc3QgIT09IGRpc3BhdGNoKSB7XG4gICAgICBjb25zdCB7IG9mZnNldCB9ID0gZGlzcGF0Y2guc2xvdDtcbiAgICAgIHBhc3Muc2V0QmluZEdyb3VwKFxuICAgICAgICAwLFxuICAgICAgICBkaXNwYXRjaC5iaW5kR3JvdXAsXG4gICAgICAgIGRpc3BhdGNoLm9mZnNldHMubWFwKChhdCkgPT4gYXQgPz8gb2Zmc2V0KSxcbiAgICAgICk7XG4gICAgfVxuICAgIHBhc3MuZGlzcGF0Y2hXb3JrZ3JvdXBzKC4uLmRpc3BhdGNoLmdyaWQpO1xuICAgIHRoaXMuI2xhc3QgPSBkaXNwYXRjaDtcbiAgICB0aGlzLiNwZW5kaW5nV29yayArPSBkaXNwYXRjaC53b3JrO1xuICAgIHRoaXMuI3N0YXRzLmRpc3BhdGNoZXMgKz0gMTtcbiAgICBpZiAodGhpcy4jcHJvZmlsZSkgdGhpcy4jZW5kUGFzcygpO1xuICB9XG5cbiAgLyoqIEhhbmRzIGV2ZXJ5dGhpbmcgZW5jb2RlZCBzbyBmYXIgdG8gdGhlIEdQVSwgd2l0aCBhIGNvcHkgYXQgdGhlIGVuZCBpZiBhc2tlZCBmb3IuICovXG4gIHN1Ym1pdChjb3B5PzogKGVuY29kZXI6IEdQVUNvbW1hbmRFbmNvZGVyKSA9PiB2b2lkKTogdm9pZCB7XG4gICAgaWYgKCF0aGlzLiNlbmNvZGVyICYmICFjb3B5KSByZXR1cm47XG4gICAgdGhpcy4jZW5kUGFzcygpO1xuICAgIGNvbnN0IGVuY29kZXIgPSB0aGlzLiNlbmNvZGVyID8/IHRoaXMuI2RldmljZS5jcmVhdGVDb21tYW5kRW5jb2RlcigpO1xuICAgIHRoaXMuI3Byb2ZpbGU/LnJlc29sdmUoZW5jb2Rlcik7XG4gICAgY29weT8uKGVuY29kZXIpO1xuICAgIGlmICh0aGlzLiN1c2VkU2xvdHMgPiAwKSB7XG4gICAgICB0aGlzLiNkZXZpY2UucXVldWUud3JpdGVCdWZmZXIodGhpcy5wYXJhbXMsIDAsIHRoaXMuI3N0YWdpbmcsIDAsIHRoaXMuI3VzZWRTbG90cyAqIFNMT1RfQllURVMpO1xuICAgIH1cbiAgICB0aGlzLiNkZXZpY2UucXVldWUuc3VibWl0KFtlbmNvZGVyLmZpbmlzaCgpXSk7XG4gICAgaWYgKHRoaXMuI3N1Ym1pdHRlZFdvcmsgPT09IDApIHRoaXMuI2J1c3lTaW5jZSA9IHBlcmZvcm1hbmNlLm5vdygpO1xuICAgIHRoaXMuI3N1Ym1pdHRlZFdvcmsgKz0gdGhpcy4jcGVuZGluZ1dvcms7XG4gICAgdGhpcy4jc3RhdHMuc3VibWlzc2lvbnMgKz0gMTtcbiAgICB0aGlzLiNlbmNvZGVyID0gbnVsbDtcbiAgICB0aGlzLiN1c2VkU2xvdHMgPSAwO1xuICAgIHRoaXMuI3BlbmRpbmdXb3JrID0gMDtcbiAgfVxuXG4gIC8qKiBXb3JrIHN1Ym1pdHRlZCBhbmQgbm90IGtub3duIHRvIGJlIGRvbmUsIGluIG11bHRpcGx5LWFkZHMuICovXG4gIGdldCBvdXRzdGFuZGluZygpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNzdWJtaXR0ZWRXb3JrO1xuICB9XG5cbiAgLyoqIFRoZSBmaXJzdCBgd29ya2Agb2Ygd2hhdCBpcyBvdXRzdGFuZGluZyBpcyBkb25lOiBsZWFybnMgaG93IGZhc3QgdGhpcyBhZGFwdGVyIGlzLiAqL1xuICBmaW5pc2hlZCh3b3JrOiBudW1iZXIpOiB2b2lkIHtcbiAgICBjb25zdCBub3cgPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgICBjb25zdCBzZWNvbmRzID0gKG5vdyAtIHRoaXMuI2J1c3lTaW5jZSkgLyAxMDAwO1xuICAgIC8vIFNob3J0IGJ1cnN0cyBzYXkgbW9yZSBvZiBsYXRlbmN5IHRoYW4gb2Ygc3BlZWQuXG4gICAgaWYgKHdvcmsgPiAwICYmIHNlY29uZHMgPiAwLjA1KSB0aGlzLiNyYXRlID0gd29yayAvIHNlY29uZHM7XG4gICAgdGhpcy4jc3VibWl0dGVkV29yayA9IE1hdGgubWF4KDAsIHRoaXMuI3N1Ym1pdHRlZFdvcmsgLSB3b3JrKTtcbiAgICB0aGlzLiNidXN5U2luY2UgPSBub3c7XG4gIH1cblxuICAjb3BlblBhc3MoZGlzcGF0Y2g6IERpc3BhdGNoKTogR1BVQ29tcHV0ZVBhc3NFbmNvZGVyIHtcbiAgICBpZiAoIXRoaXMuI3Bhc3MpIHtcbiAgICAgIHRoaXMuI2VuY29kZXIgPz89IHRoaXMuI2RldmljZS5jcmVhdGVDb21tYW5kRW5jb2RlcigpO1xuICAgICAgY29uc3QgdGltZXN0YW1wV3JpdGVzID0gdGhpcy4jcHJvZmlsZT8uYmVnaW4oZGlzcGF0Y2gubGFiZWwpO1xuICAgICAgdGhpcy4jcGFzcyA9IHRoaXMuI2VuY29kZXIuYmVnaW5Db21wdXRlUGFzcyh0aW1lc3RhbXBXcml0ZXMgPyB7IHRpbWVzdGFtcFdyaXRlcyB9IDoge30pO1xuICAgICAgdGhpcy4jbGFzdCA9IG51bGw7XG4gICAgfVxuICAgIHJldHVybiB0aGlzLiNwYXNzO1xuICB9XG5cbiAgI2VuZFBhc3MoKTogdm9pZCB7XG4gICAgdGhpcy4jcGFzcz8uZW5kKCk7XG4gICAgdGhpcy4jcGFzcyA9IG51bGw7XG4gIH1cbn1cbiIsICIvLyBUZW5zb3I6IGEgc2hhcGUsIGFuIGVsZW1lbnQgdHlwZSBhbmQgYSBHUFUgYnVmZmVyLiBBbHdheXMgY29udGlndW91cywgcm93LW1ham9yLCBubyB2aWV3cywgbm8gc3RyaWRlczsgdGhlXG4vLyBtYXRoZW1hdGljcyBpcyBpbiBvcHMvLiBBY3RpdmF0aW9ucyBhcmUgZjMyIGFuZCBjaGFubmVscy1sYXN0OiBhIHNlcXVlbmNlIGlzIFtULCBDXS5cblxuaW1wb3J0IHR5cGUgeyBCbG9jayB9IGZyb20gXCIuL2FyZW5hLnRzXCI7XG5pbXBvcnQgdHlwZSB7IERldmljZSB9IGZyb20gXCIuL2RldmljZS50c1wiO1xuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4vZXJyb3IudHNcIjtcblxuLyoqIEVsZW1lbnQgdHlwZXMgdGhhdCBrZXJuZWxzIGNvbXB1dGUgd2l0aC4gMTYtYml0IGFuZCBwYWNrZWQgd2VpZ2h0cyBhcmUgYHUzMmAgd29yZHMgdGhhdCBhIGtlcm5lbCB1bnBhY2tzLiAqL1xuZXhwb3J0IHR5cGUgRFR5cGUgPSBcImYzMlwiIHwgXCJ1MzJcIiB8IFwiaTMyXCI7XG5leHBvcnQgdHlwZSBTaGFwZSA9IHJlYWRvbmx5IG51bWJlcltdO1xuXG4vKiogV2hhdCBhIHRlbnNvciBvZiBhIHR5cGUgaG9sZHMgb24gdGhlIGhvc3QuICovXG5leHBvcnQgaW50ZXJmYWNlIEhvc3RBcnJheSB7XG4gIGYzMjogRmxvYXQzMkFycmF5PEFycmF5QnVmZmVyPjtcbiAgdTMyOiBVaW50MzJBcnJheTxBcnJheUJ1ZmZlcj47XG4gIGkzMjogSW50MzJBcnJheTxBcnJheUJ1ZmZlcj47XG59XG5cbi8qKiBOdW1iZXIgb2YgZWxlbWVudHMgb2YgYSBzaGFwZTsgMSBmb3IgW10uICovXG5leHBvcnQgZnVuY3Rpb24gZWxlbWVudHMoc2hhcGU6IFNoYXBlKTogbnVtYmVyIHtcbiAgcmV0dXJuIHNoYXBlLnJlZHVjZSgocHJvZHVjdCwgbikgPT4gcHJvZHVjdCAqIG4sIDEpO1xufVxuXG5leHBvcnQgY2xhc3MgVGVuc29yPEQgZXh0ZW5kcyBEVHlwZSA9IERUeXBlPiB7XG4gIHJlYWRvbmx5IGRldmljZTogRGV2aWNlO1xuICByZWFkb25seSBzaGFwZTogU2hhcGU7XG4gIHJlYWRvbmx5IGR0eXBlOiBEO1xuICAvKiogVGhlIG1lbW9yeTsgc2hhcmVkIGJ5IHRlbnNvcnMgbWFkZSB3aXRoIGByZXNoYXBlYC4gKi9cbiAgcmVhZG9ubHkgYmxvY2s6IEJsb2NrO1xuXG4gIGNvbnN0cnVjdG9yKGRldmljZTogRGV2aWNlLCBzaGFwZTogU2hhcGUsIGR0eXBlOiBELCBibG9jazogQmxvY2spIHtcbiAgICB0aGlzLmRldmljZSA9IGRldmljZTtcbiAgICB0aGlzLnNoYXBlID0gc2hhcGU7XG4gICAgdGhpcy5kdHlwZSA9IGR0eXBlO1xuICAgIHRoaXMuYmxvY2sgPSBibG9jaztcbiAgfVxuXG4gIGdldCBzaXplKCk6IG51bWJlciB7XG4gICAgcmV0dXJuIGVsZW1lbnRzKHRoaXMuc2hhcGUpO1xuICB9XG5cbiAgZ2V0IGJ1ZmZlcigpOiBHUFVCdWZmZXIge1xuICAgIHJldHVybiB0aGlzLmJsb2NrLmJ1ZmZlcjtcbiAgfVxuXG4gIC8qKiBUaGUgc2FtZSBtZW1vcnkgdW5kZXIgYW5vdGhlciBzaGFwZSBvZiBhcyBtYW55IGVsZW1lbnRzLiAqL1xuICByZXNoYXBlKHNoYXBlOiBTaGFwZSk6IFRlbnNvcjxEPiB7XG4gICAgaWYgKGVsZW1lbnRzKHNoYXBlKSAhPT0gdGhpcy5zaXplKSB7XG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcImludGVybmFsXCIsXG4gICAgICAgIGByZXNoYXBlOiBbJHtzaGFwZS5qb2luKFwiLCBcIil9XSBoYXMgJHtlbGVtZW50cyhzaGFwZSl9IGVsZW1lbnRzLCBleHBlY3RlZCAke3RoaXMuc2l6ZX0gYXMgaW4gWyR7dGhpcy5zaGFwZS5qb2luKFwiLCBcIil9XS5gLFxuICAgICAgKTtcbiAgICB9XG4gICAgcmV0dXJuIG5ldyBUZW5zb3IodGhpcy5kZXZpY2UsIHNoYXBlLCB0aGlzLmR0eXBlLCB0aGlzLmJsb2NrKTtcbiAgfVxuXG4gIC8qKiBTdWJtaXRzIHdoYXQgaXMgcGVuZGluZywgd2FpdHMgZm9yIGl0IGFuZCBjb3BpZXMgdGhlIHZhbHVlcyB0byB0aGUgaG9zdC4gR1BVIGVycm9ycyBzdXJmYWNlIGhlcmUuICovXG4gIHJlYWQoKTogUHJvbWlzZTxIb3N0QXJyYXlbRF0+IHtcbiAgICByZXR1cm4gdGhpcy5kZXZpY2UucmVhZCh0aGlzKTtcbiAgfVxuXG4gIC8qKiBHaXZlcyB0aGUgbWVtb3J5IGJhY2suIEZvciB0ZW5zb3JzIHRoYXQgbGl2ZSBpbiBubyBzY29wZTogd2VpZ2h0cywgY2FjaGVzLCByZXN1bHRzIG9mIGBkZXZpY2Uuc2NvcGVgLiAqL1xuICBkaXNwb3NlKCk6IHZvaWQge1xuICAgIHRoaXMuZGV2aWNlLnJlbGVhc2UodGhpcyk7XG4gIH1cbn1cbiIsICIvLyBOb3JtYWxpc2F0aW9uczogbGF5ZXIgbm9ybSBvdmVyIHRoZSBjaGFubmVscyBvZiBhIHJvdywgYWRhcHRpdmUgaW5zdGFuY2Ugbm9ybSBvdmVyIHRpbWUuXG5cbmltcG9ydCB7IERldmljZSB9IGZyb20gXCIuLi9zcmMvZGV2aWNlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgeyBleHBlY3RDaGFubmVscywgZXhwZWN0U2hhcGUsIHJvd3NBbmRDb2x1bW5zIH0gZnJvbSBcIi4vY2hlY2sudHNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBMYXllck5vcm1PcHRpb25zIHtcbiAgcmVhZG9ubHkgZXBzOiBudW1iZXI7XG4gIC8qKiBbVCwgQ10sIGFkZGVkIHRvIHggZmlyc3QuICovXG4gIHJlYWRvbmx5IHJlc2lkdWFsPzogVGVuc29yO1xuICAvKiogU2xvcGUgb2YgYSBsZWFreSBSZUxVIG9uIHRoZSByZXN1bHQuICovXG4gIHJlYWRvbmx5IHNsb3BlPzogbnVtYmVyO1xufVxuXG4vKiogTGF5ZXIgbm9ybSAoQmEgZXQgYWwuIDIwMTYpIG92ZXIgY2hhbm5lbHM6IHggW1QsIENdLCBnYWluIFtDXSwgYmlhcyBbQ10gLT4gW1QsIENdLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxheWVyTm9ybSh4OiBUZW5zb3IsIGdhaW46IFRlbnNvciwgYmlhczogVGVuc29yLCBvcHRpb25zOiBMYXllck5vcm1PcHRpb25zKTogVGVuc29yIHtcbiAgY29uc3QgWywgQ10gPSByb3dzQW5kQ29sdW1ucyhcImxheWVyTm9ybVwiLCBcInhcIiwgeCk7XG4gIGV4cGVjdFNoYXBlKFwibGF5ZXJOb3JtXCIsIFwiZ2FpblwiLCBnYWluLCBbQ10pO1xuICBleHBlY3RTaGFwZShcImxheWVyTm9ybVwiLCBcImJpYXNcIiwgYmlhcywgW0NdKTtcbiAgcmV0dXJuIHJ1bkxheWVyTm9ybSh4LCBnYWluLCBiaWFzLCAwLCAwLCBvcHRpb25zKTtcbn1cblxuLyoqIFN0eWxlVFRTIDIncyBBZGFMYXllck5vcm06ICgxICsgZ2FtbWEpIExOKHgpICsgYmV0YTsgc3R5bGUgWzEsIDIgQ10gaG9sZHMgZ2FtbWEsIHRoZW4gYmV0YS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhZGFwdGl2ZUxheWVyTm9ybSh4OiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IsIG9wdGlvbnM6IExheWVyTm9ybU9wdGlvbnMpOiBUZW5zb3Ige1xuICBjb25zdCBbLCBDXSA9IHJvd3NBbmRDb2x1bW5zKFwiYWRhcHRpdmVMYXllck5vcm1cIiwgXCJ4XCIsIHgpO1xuICBleHBlY3RTaGFwZShcImFkYXB0aXZlTGF5ZXJOb3JtXCIsIFwic3R5bGVcIiwgc3R5bGUsIFsxLCAyICogQ10pO1xuICByZXR1cm4gcnVuTGF5ZXJOb3JtKHgsIHN0eWxlLCBzdHlsZSwgQywgMSwgb3B0aW9ucyk7XG59XG5cbmZ1bmN0aW9uIHJ1bkxheWVyTm9ybShcbiAgeDogVGVuc29yLFxuICBnYWluOiBUZW5zb3IsXG4gIGJpYXM6IFRlbnNvcixcbiAgYmlhc19hdDogbnVtYmVyLFxuICBnYWluX29mZnNldDogbnVtYmVyLFxuICB7IGVwcywgcmVzaWR1YWwsIHNsb3BlID0gMSB9OiBMYXllck5vcm1PcHRpb25zLFxuKTogVGVuc29yIHtcbiAgY29uc3QgW1QsIENdID0gcm93c0FuZENvbHVtbnMoXCJsYXllck5vcm1cIiwgXCJ4XCIsIHgpO1xuICBpZiAocmVzaWR1YWwpIGV4cGVjdFNoYXBlKFwibGF5ZXJOb3JtXCIsIFwicmVzaWR1YWxcIiwgcmVzaWR1YWwsIFtULCBDXSk7XG4gIGNvbnN0IG91dCA9IHguZGV2aWNlLmVtcHR5KFtULCBDXSk7XG4gIHguZGV2aWNlLnJ1bihcbiAgICBcImxheWVyX25vcm1cIixcbiAgICB7IHgsIHJlc2lkdWFsOiByZXNpZHVhbCA/PyBudWxsLCBnYWluLCBiaWFzLCBvdXQgfSxcbiAgICB7IFQsIEMsIGJpYXNfYXQsIGdhaW5fb2Zmc2V0LCBlcHMsIHNsb3BlIH0sXG4gICAge1xuICAgICAgZ3JpZDogRGV2aWNlLmZvbGQoVCksXG4gICAgICBjb25zdGFudHM6IHsgTEFORVM6IGxhbmVzT2ZSb3coeC5kZXZpY2UpLCBIQVNfUkVTSURVQUw6IE51bWJlcihyZXNpZHVhbCAhPT0gdW5kZWZpbmVkKSB9LFxuICAgICAgd29yazogNCAqIFQgKiBDLFxuICAgIH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG5cbi8qKiBUaHJlYWRzIHRoYXQgc2hhcmUgYSByb3c6IG9uIGEgcHJvZ3JhbSB0aGF0IHBsYXlzIGEgR1BVIG5vIG1vcmUgdGhhbiBydW4gYXQgb25jZSwgYmFycmllcnMgYXJlIGRlYXIgdGhlcmUuICovXG5leHBvcnQgZnVuY3Rpb24gbGFuZXNPZlJvdyhkZXZpY2U6IERldmljZSk6IG51bWJlciB7XG4gIHJldHVybiBkZXZpY2UudHJhaXRzLmNsYXNzID09PSBcInNvZnR3YXJlXCIgPyA4IDogNjQ7XG59XG5cbi8qKlxuICogQWRhcHRpdmUgaW5zdGFuY2Ugbm9ybSAoSHVhbmcgJiBCZWxvbmdpZSAyMDE3KSBvZiB4IFtULCBDXSBhcyBhIG11bHRpcGx5LWFkZCBwZXIgY2hhbm5lbCwgWzIsIENdOiBzY2FsZSwgdGhlbiBzaGlmdC5cbiAqIGBzdHlsZWAgWzEsIDIgQ10gaG9sZHMgZ2FtbWEsIHRoZW4gYmV0YTsgbWVhbiBhbmQgcG9wdWxhdGlvbiB2YXJpYW5jZSBzcGFuIHRoZSB3aG9sZSBvZiB0aW1lLiBgYWN0aXZhdGlvbmAgYXBwbGllcyBpdC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFkYXB0aXZlSW5zdGFuY2VOb3JtKHg6IFRlbnNvciwgc3R5bGU6IFRlbnNvciwgZXBzID0gMWUtNSk6IFRlbnNvciB7XG4gIGNvbnN0IHsgZGV2aWNlIH0gPSB4O1xuICBjb25zdCBbVCwgQ10gPSByb3dzQW5kQ29sdW1ucyhcImFkYXB0aXZlSW5zdGFuY2VOb3JtXCIsIFwieFwiLCB4KTtcbiAgZXhwZWN0U2hhcGUoXCJhZGFwdGl2ZUluc3RhbmNlTm9ybVwiLCBcInN0eWxlXCIsIHN0eWxlLCBbMSwgXCIyIENcIl0pO1xuICBjb25zdCBzdHlsZV9DID0gc3R5bGUuc2hhcGVbMV0hIC8gMjtcbiAgZXhwZWN0Q2hhbm5lbHMoXCJhZGFwdGl2ZUluc3RhbmNlTm9ybVwiLCB4LCBzdHlsZV9DKTtcbiAgcmV0dXJuIGRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgY29uc3QgYmxvY2tfcm93cyA9IE1hdGgubWF4KDE2LCBNYXRoLmNlaWwoVCAvIDEyOCkpO1xuICAgIGNvbnN0IGJsb2NrcyA9IE1hdGguY2VpbChUIC8gYmxvY2tfcm93cyk7XG4gICAgY29uc3QgcGFydHMgPSBkZXZpY2UuZW1wdHkoW2Jsb2NrcywgQywgMl0pO1xuICAgIGNvbnN0IGdyaWQgPSBEZXZpY2UuZm9sZChNYXRoLmNlaWwoKGJsb2NrcyAqIEMpIC8gNjQpKTtcbiAgICBkZXZpY2UucnVuKFwiY2hhbm5lbF9zdGF0c1wiLCB7IHgsIHBhcnRzIH0sIHsgVCwgQywgYmxvY2tfcm93cyB9LCB7IGdyaWQsIHdvcms6IDIgKiBUICogQyB9KTtcbiAgICBjb25zdCBhZmZpbmUgPSBkZXZpY2UuZW1wdHkoWzIsIENdKTtcbiAgICBkZXZpY2UucnVuKFxuICAgICAgXCJhZGFpblwiLFxuICAgICAgeyBwYXJ0cywgc3R5bGUsIGFmZmluZSB9LFxuICAgICAgeyBULCBDLCBzdHlsZV9DLCBibG9ja19yb3dzLCBlcHMgfSxcbiAgICAgIHsgZ3JpZDogW01hdGguY2VpbChDIC8gNjQpXSB9LFxuICAgICk7XG4gICAgcmV0dXJuIGFmZmluZTtcbiAgfSk7XG59XG4iLCAiLy8gQ29udm9sdXRpb25zIG92ZXIgdGltZSwgYW5kIGxpbmVhciBsYXllcnMgYXMgY29udm9sdXRpb25zIG9mIG9uZSB0YXAuIHggaXMgW1QsIENdOyB3ZWlnaHRzIGFyZSBwYWNrZWQgYnkgd2VpZ2h0LnRzLlxuLy8gVGhlIG9uZSBwbGFjZSB0aGF0IGNob29zZXMgYW1vbmcgdGhlIGZvcm1zIG9mIHRoZSBrZXJuZWwuXG5cbmltcG9ydCB7IERldmljZSB9IGZyb20gXCIuLi9zcmMvZGV2aWNlLnRzXCI7XG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi4vc3JjL2Vycm9yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgeyBleHBlY3RDaGFubmVscywgZXhwZWN0U2hhcGUsIHJvd3NBbmRDb2x1bW5zIH0gZnJvbSBcIi4vY2hlY2sudHNcIjtcbmltcG9ydCB0eXBlIHsgV2VpZ2h0IH0gZnJvbSBcIi4vd2VpZ2h0LnRzXCI7XG5cbi8qKiB5ID0gYWN0aXZhdGlvbigoVyB4ICsgYmlhcyArIHJlc2lkdWFsKSAqIGdhaW4pLiAqL1xuZXhwb3J0IGludGVyZmFjZSBFcGlsb2d1ZSB7XG4gIC8qKiBbT10gKi9cbiAgcmVhZG9ubHkgYmlhcz86IFRlbnNvciB8IG51bGw7XG4gIC8qKiBBcyB0aGUgb3V0cHV0OyBvciB3aXRoIGhhbGYgaXRzIHJvd3MsIGVhY2ggb2Ygd2hpY2ggbWVldHMgdHdvIChuZWFyZXN0IHVwc2FtcGxpbmcpIHdoZW4gYHJlc2lkdWFsU2hpZnRgIGlzIDEuICovXG4gIHJlYWRvbmx5IHJlc2lkdWFsPzogVGVuc29yIHwgbnVsbDtcbiAgcmVhZG9ubHkgcmVzaWR1YWxTaGlmdD86IDAgfCAxO1xuICByZWFkb25seSBnYWluPzogbnVtYmVyO1xuICAvKiogXCJnZWx1XCIgaXMgdGhlIHRhbmggZm9ybTsgYSBudW1iZXIgaXMgdGhlIHNsb3BlIG9mIGEgbGVha3kgUmVMVS4gKi9cbiAgcmVhZG9ubHkgYWN0aXZhdGlvbj86IFwiZ2VsdVwiIHwgbnVtYmVyO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIENvbnZPcHRpb25zIGV4dGVuZHMgRXBpbG9ndWUge1xuICByZWFkb25seSBzdHJpZGU/OiBudW1iZXI7XG4gIHJlYWRvbmx5IGRpbGF0aW9uPzogbnVtYmVyO1xuICAvKiogWmVybyByb3dzIGJlZm9yZSBhbmQgYWZ0ZXIgeC4gKi9cbiAgcmVhZG9ubHkgcGFkZGluZz86IG51bWJlcjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBDb252VHJhbnNwb3NlT3B0aW9ucyBleHRlbmRzIEVwaWxvZ3VlIHtcbiAgLyoqIFJvd3MgZHJvcHBlZCBhdCBib3RoIGVuZHMgb2YgdGhlIGZ1bGwgcmVzdWx0LCBhcyBQeVRvcmNoJ3MgYHBhZGRpbmdgLiAqL1xuICByZWFkb25seSBwYWRkaW5nPzogbnVtYmVyO1xuICByZWFkb25seSBvdXRwdXRQYWRkaW5nPzogbnVtYmVyO1xufVxuXG4vKiogeSA9IHggV15UICsgYmlhczogW1QsIENdIC0+IFtULCBPXS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaW5lYXIoeDogVGVuc29yLCB3ZWlnaHQ6IFdlaWdodCwgZXBpbG9ndWU6IEVwaWxvZ3VlID0ge30pOiBUZW5zb3Ige1xuICByZXR1cm4gY29udjFkKHgsIHdlaWdodCwgZXBpbG9ndWUpO1xufVxuXG4vKiogUHlUb3JjaCdzIENvbnYxZDogW1QsIENdIC0+IFtmbG9vcigoVCArIDIgcGFkZGluZyAtIGRpbGF0aW9uIChLIC0gMSkgLSAxKSAvIHN0cmlkZSkgKyAxLCBPXS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb252MWQoeDogVGVuc29yLCB3ZWlnaHQ6IFdlaWdodCwgb3B0aW9uczogQ29udk9wdGlvbnMgPSB7fSk6IFRlbnNvciB7XG4gIGNvbnN0IHsgc3RyaWRlID0gMSwgZGlsYXRpb24gPSAxLCBwYWRkaW5nID0gMCB9ID0gb3B0aW9ucztcbiAgY29uc3QgW1RdID0gcm93c0FuZENvbHVtbnMoXCJjb252MWRcIiwgXCJ4XCIsIHgpO1xuICBjb25zdCByb3dzID0gTWF0aC5mbG9vcigoVCArIDIgKiBwYWRkaW5nIC0gZGlsYXRpb24gKiAod2VpZ2h0LnRhcHMgLSAxKSAtIDEpIC8gc3RyaWRlKSArIDE7XG4gIHJldHVybiBkaXNwYXRjaChcImNvbnYxZFwiLCB4LCB3ZWlnaHQsIG9wdGlvbnMsIHsgc3RyaWRlLCBkaWxhdGlvbiwgcGFkZGluZywgcm93cywgVF9vdXQ6IHJvd3MsIGN1dDogMCB9KTtcbn1cblxuLyoqIFB5VG9yY2gncyBDb252VHJhbnNwb3NlMWQsIHN0cmlkZSA9IHdlaWdodC5waGFzZXM6IFtULCBDXSAtPiBbKFQgLSAxKSBzdHJpZGUgLSAyIHBhZGRpbmcgKyBLICsgb3V0cHV0UGFkZGluZywgT10uICovXG5leHBvcnQgZnVuY3Rpb24gY29udlRyYW5zcG9zZTFkKFxuICB4OiBUZW5zb3IsXG4gIHdlaWdodDogV2VpZ2h0LFxuICBrZXJuZWw6IG51bWJlcixcbiAgb3B0aW9uczogQ29udlRyYW5zcG9zZU9wdGlvbnMgPSB7fSxcbik6IFRlbnNvciB7XG4gIGNvbnN0IHsgcGFkZGluZyA9IDAsIG91dHB1dFBhZGRpbmcgPSAwIH0gPSBvcHRpb25zO1xuICBjb25zdCBbVF0gPSByb3dzQW5kQ29sdW1ucyhcImNvbnZUcmFuc3Bvc2UxZFwiLCBcInhcIiwgeCk7XG4gIGNvbnN0IFRfb3V0ID0gKFQgLSAxKSAqIHdlaWdodC5waGFzZXMgLSAyICogcGFkZGluZyArIGtlcm5lbCArIG91dHB1dFBhZGRpbmc7XG4gIGNvbnN0IHJvd3MgPSBNYXRoLmNlaWwoKFRfb3V0ICsgcGFkZGluZykgLyB3ZWlnaHQucGhhc2VzKTtcbiAgY29uc3QgZ2VvbWV0cnkgPSB7IHN0cmlkZTogMSwgZGlsYXRpb246IDEsIHBhZGRpbmc6IHdlaWdodC50YXBzIC0gMSwgcm93cywgVF9vdXQsIGN1dDogcGFkZGluZyB9O1xuICByZXR1cm4gZGlzcGF0Y2goXCJjb252VHJhbnNwb3NlMWRcIiwgeCwgd2VpZ2h0LCBvcHRpb25zLCBnZW9tZXRyeSk7XG59XG5cbmludGVyZmFjZSBHZW9tZXRyeSB7XG4gIHJlYWRvbmx5IHN0cmlkZTogbnVtYmVyO1xuICByZWFkb25seSBkaWxhdGlvbjogbnVtYmVyO1xuICByZWFkb25seSBwYWRkaW5nOiBudW1iZXI7XG4gIC8qKiBSb3dzIHRoYXQgdGhlIGtlcm5lbCBjb21wdXRlcywgYHdlaWdodC5waGFzZXNgIHJvd3Mgb2YgdGhlIG91dHB1dCBlYWNoLiAqL1xuICByZWFkb25seSByb3dzOiBudW1iZXI7XG4gIHJlYWRvbmx5IFRfb3V0OiBudW1iZXI7XG4gIC8qKiBPdXRwdXQgcm93cyBkcm9wcGVkIGF0IHRoZSBzdGFydC4gKi9cbiAgcmVhZG9ubHkgY3V0OiBudW1iZXI7XG59XG5cbmZ1bmN0aW9uIGRpc3BhdGNoKG9wOiBzdHJpbmcsIHg6IFRlbnNvciwgd2VpZ2h0OiBXZWlnaHQsIGVwaWxvZ3VlOiBFcGlsb2d1ZSwgZ2VvbWV0cnk6IEdlb21ldHJ5KTogVGVuc29yIHtcbiAgY29uc3QgeyBiaWFzID0gbnVsbCwgcmVzaWR1YWwgPSBudWxsLCByZXNpZHVhbFNoaWZ0ID0gMCwgZ2FpbiA9IDEsIGFjdGl2YXRpb24gfSA9IGVwaWxvZ3VlO1xuICBjb25zdCB7IGRldmljZSB9ID0geDtcbiAgY29uc3QgW1QsIENdID0gcm93c0FuZENvbHVtbnMob3AsIFwieFwiLCB4KTtcbiAgY29uc3QgeyByb3dzLCBUX291dCB9ID0gZ2VvbWV0cnk7XG4gIGV4cGVjdENoYW5uZWxzKG9wLCB4LCB3ZWlnaHQuQyk7XG4gIGlmIChyb3dzIDwgMSlcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwiaW50ZXJuYWxcIiwgYCR7b3B9OiB4IGhhcyAke1R9IHJvd3MsIGV4cGVjdGVkIG1vcmUgKHRoZSBrZXJuZWwgaXMgbG9uZ2VyKS5gKTtcbiAgaWYgKGJpYXMpIGV4cGVjdFNoYXBlKG9wLCBcImJpYXNcIiwgYmlhcywgW3dlaWdodC5PXSk7XG4gIGlmIChyZXNpZHVhbCkgZXhwZWN0U2hhcGUob3AsIFwicmVzaWR1YWxcIiwgcmVzaWR1YWwsIFtNYXRoLmNlaWwoVF9vdXQgLyAoMSArIHJlc2lkdWFsU2hpZnQpKSwgd2VpZ2h0Lk9dKTtcbiAgY29uc3Qgb3V0ID0gZGV2aWNlLmVtcHR5KFtUX291dCwgd2VpZ2h0Lk9dKTtcbiAgY29uc3QgY29sdW1ucyA9IHdlaWdodC5PICogd2VpZ2h0LnBoYXNlcztcbiAgZGV2aWNlLnJ1bihcbiAgICBcImNvbnYxZFwiLFxuICAgIHsgeCwgd2VpZ2h0OiB3ZWlnaHQucGFuZWxzLCBiaWFzLCByZXNpZHVhbCwgb3V0IH0sXG4gICAge1xuICAgICAgVF9pbjogVCxcbiAgICAgIEMsXG4gICAgICBUX291dDogcm93cyxcbiAgICAgIE86IGNvbHVtbnMsXG4gICAgICB0YXBzOiB3ZWlnaHQudGFwcyxcbiAgICAgIHN0cmlkZTogZ2VvbWV0cnkuc3RyaWRlLFxuICAgICAgZGlsYXRpb246IGdlb21ldHJ5LmRpbGF0aW9uLFxuICAgICAgcGFkZGluZzogZ2VvbWV0cnkucGFkZGluZyxcbiAgICAgIGJpYXNfbGVuZ3RoOiB3ZWlnaHQuTyxcbiAgICAgIHJlc2lkdWFsX3NoaWZ0OiByZXNpZHVhbFNoaWZ0LFxuICAgICAgZ2FpbixcbiAgICAgIHNsb3BlOiB0eXBlb2YgYWN0aXZhdGlvbiA9PT0gXCJudW1iZXJcIiA/IGFjdGl2YXRpb24gOiAwLFxuICAgICAgb3V0X3NoaWZ0OiBnZW9tZXRyeS5jdXQgKiB3ZWlnaHQuTyxcbiAgICAgIG91dF9sZW5ndGg6IFRfb3V0ICogd2VpZ2h0Lk8sXG4gICAgfSxcbiAgICB7XG4gICAgICBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwoKE1hdGguY2VpbChyb3dzIC8gNCkgKiBNYXRoLmNlaWwoY29sdW1ucyAvIDQpKSAvIDY0KSksXG4gICAgICBjb25zdGFudHM6IHtcbiAgICAgICAgRk9STUFUOiB3ZWlnaHQuZm9ybWF0LFxuICAgICAgICBIQVNfQklBUzogTnVtYmVyKGJpYXMgIT09IG51bGwpLFxuICAgICAgICBIQVNfUkVTSURVQUw6IE51bWJlcihyZXNpZHVhbCAhPT0gbnVsbCksXG4gICAgICAgIEFDVElWQVRJT046IGFjdGl2YXRpb24gPT09IFwiZ2VsdVwiID8gMiA6IGFjdGl2YXRpb24gPT09IHVuZGVmaW5lZCA/IDAgOiAxLFxuICAgICAgfSxcbiAgICAgIHdvcms6IHJvd3MgKiBjb2x1bW5zICogd2VpZ2h0LnRhcHMgKiBDLFxuICAgIH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG4iLCAiLy8gV2VpZ2h0cyBhcyB0aGUga2VybmVscyByZWFkIHRoZW0uIEEgbWF0cml4IG9yIGNvbnZvbHV0aW9uIGlzIGJyb3VnaHQgaW50byBwYW5lbHMgb2YgMzIgY29sdW1ucyBvbmNlLCBhdCBsb2FkXG4vLyAoa2VybmVscy9wYWNrX3dlaWdodC53Z3NsKTsgMTYtYml0IHZhbHVlcyBzdGF5IDE2IGJpdHMuIFJvd3MgdGhhdCBhcmUgbG9va2VkIHVwIG9yIHdhbGtlZCBhbG9uZyBrZWVwIHRoZSBjaGVja3BvaW50J3Ncbi8vIGxheW91dCAoYFRhYmxlYCkuXG5cbmltcG9ydCB7IERldmljZSwgV0lORE9XX0JZVEVTIH0gZnJvbSBcIi4uL3NyYy9kZXZpY2UudHNcIjtcbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuLi9zcmMvZXJyb3IudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcblxuLyoqIEVsZW1lbnQgdHlwZSBvZiBzdG9yZWQgdmFsdWVzLCBhcyB0aGUga2VybmVscycgRk9STUFUIGFuZCBTT1VSQ0UuICovXG5leHBvcnQgY29uc3QgRk9STUFUUyA9IHsgRjMyOiAwLCBGMTY6IDEsIEJGMTY6IDIgfSBhcyBjb25zdDtcbmV4cG9ydCB0eXBlIEZvcm1hdCA9ICh0eXBlb2YgRk9STUFUUylba2V5b2YgdHlwZW9mIEZPUk1BVFNdO1xuXG4vKiogVmFsdWVzIGluIHRoZSBjaGVja3BvaW50J3Mgb3JkZXIsIDE2LWJpdCBvbmVzIGluIHBhaXJzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBUYWJsZSB7XG4gIHJlYWRvbmx5IHRlbnNvcjogVGVuc29yPFwidTMyXCI+O1xuICByZWFkb25seSBmb3JtYXQ6IEZvcm1hdDtcbn1cblxuLyoqIEEgcGFja2VkIGxpbmVhciBsYXllciAob25lIHRhcCksIGNvbnZvbHV0aW9uLCBvciB0cmFuc3Bvc2VkIGNvbnZvbHV0aW9uIChgcGhhc2VzYCA9IGl0cyBzdHJpZGUpLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXZWlnaHQge1xuICAvKiogW3BhbmVscywgdGFwcyAqIEM4LCAzMl0gdmFsdWVzOyBDOCBpcyBDIHJvdW5kZWQgdXAgdG8gOC4gKi9cbiAgcmVhZG9ubHkgcGFuZWxzOiBUZW5zb3I8XCJ1MzJcIj47XG4gIHJlYWRvbmx5IGZvcm1hdDogRm9ybWF0O1xuICAvKiogSW5wdXQgY2hhbm5lbHMuICovXG4gIHJlYWRvbmx5IEM6IG51bWJlcjtcbiAgLyoqIE91dHB1dCBjaGFubmVscy4gKi9cbiAgcmVhZG9ubHkgTzogbnVtYmVyO1xuICAvKiogVGFwcyBvZiB0aGUgY29udm9sdXRpb24gdGhhdCBpcyBjb21wdXRlZDogZm9yIGEgdHJhbnNwb3NlZCBvbmUgdGhvc2Ugb2YgYSBwaGFzZS4gKi9cbiAgcmVhZG9ubHkgdGFwczogbnVtYmVyO1xuICByZWFkb25seSBwaGFzZXM6IG51bWJlcjtcbn1cblxuLyoqIFdoYXQgYSBwYWNrZWQgd2VpZ2h0IGlzIG1hZGUgb2Y6IGl0cyBzaGFwZSBpbiB0aGUgY2hlY2twb2ludC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2VpZ2h0U2hhcGUge1xuICByZWFkb25seSBPOiBudW1iZXI7XG4gIHJlYWRvbmx5IEM6IG51bWJlcjtcbiAgLyoqIEtlcm5lbCBzaXplOyAxIGZvciBhIGxpbmVhciBsYXllci4gKi9cbiAgcmVhZG9ubHkgSzogbnVtYmVyO1xuICAvKiogQSB0cmFuc3Bvc2VkIGNvbnZvbHV0aW9uJ3Mgc3RyaWRlOiB0aGUgY2hlY2twb2ludCBoYXMgW0MsIE8sIEtdIGluc3RlYWQgb2YgW08sIEMsIEtdLiAqL1xuICByZWFkb25seSBzdHJpZGU/OiBudW1iZXI7XG59XG5cbmV4cG9ydCBjb25zdCByb3VuZFVwID0gKG46IG51bWJlciwgc3RlcDogbnVtYmVyKSA9PiBNYXRoLmNlaWwobiAvIHN0ZXApICogc3RlcDtcblxuLyoqIE1lbW9yeSBmb3IgYSB3ZWlnaHQgdGhhdCBgcGFja1dlaWdodGAgZmlsbHMuICovXG5leHBvcnQgZnVuY3Rpb24gZW1wdHlXZWlnaHQoZGV2aWNlOiBEZXZpY2UsIHNoYXBlOiBXZWlnaHRTaGFwZSwgZm9ybWF0OiBGb3JtYXQpOiBXZWlnaHQge1xuICBjb25zdCB7IE8sIEMsIEssIHN0cmlkZSB9ID0gc2hhcGU7XG4gIGlmIChzdHJpZGUgIT09IHVuZGVmaW5lZCAmJiBLIDwgc3RyaWRlKSB7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgIFwiaW50ZXJuYWxcIixcbiAgICAgIGBjb252VHJhbnNwb3NlMWQ6IGtlcm5lbCBzaXplIGlzICR7S30sIGV4cGVjdGVkIGF0IGxlYXN0IHRoZSBzdHJpZGUgJHtzdHJpZGV9LmAsXG4gICAgKTtcbiAgfVxuICBjb25zdCBwaGFzZXMgPSBzdHJpZGUgPz8gMTtcbiAgY29uc3QgdGFwcyA9IHN0cmlkZSA9PT0gdW5kZWZpbmVkID8gSyA6IE1hdGguY2VpbChLIC8gc3RyaWRlKTtcbiAgY29uc3Qgcm93cyA9IE1hdGguY2VpbCgoTyAqIHBoYXNlcykgLyAzMikgKiB0YXBzICogcm91bmRVcChDLCA4KTtcbiAgLy8gU29mdHdhcmUgYWRhcHRlcnMgYmluZCB3aW5kb3dzIG9mIGZpeGVkIGxlbmd0aCwgb2Ygd2hpY2ggdGhlIGxhc3Qgb25lIHBhc3NlcyB0aGUgZW5kLlxuICBjb25zdCBzbGFjayA9IGRldmljZS50cmFpdHMuY2xhc3MgPT09IFwic29mdHdhcmVcIiA/IFdJTkRPV19CWVRFUyAvIDQgOiAwO1xuICByZXR1cm4ge1xuICAgIHBhbmVsczogZGV2aWNlLm93bmVkKFtyb3dzICogKGZvcm1hdCA9PT0gMCA/IDMyIDogMTYpICsgc2xhY2tdLCBcInUzMlwiKSxcbiAgICBmb3JtYXQsXG4gICAgQyxcbiAgICBPLFxuICAgIHRhcHMsXG4gICAgcGhhc2VzLFxuICB9O1xufVxuXG4vKipcbiAqIEZpbGxzIGB3ZWlnaHRgIGZyb20gdGhlIGNoZWNrcG9pbnQncyB2YWx1ZXMuIGBzY2FsZWAgKFtmaXJzdCBheGlzXSkgbXVsdGlwbGllcyB0aGVtOiB3ZWlnaHQgbm9ybWFsaXNhdGlvbidzXG4gKiBnIC8gfHx2fHw7IHRoZSByZXN1bHQgaXMgdGhlbiBrZXB0IGluIGYzMi5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBhY2tXZWlnaHQod2VpZ2h0OiBXZWlnaHQsIHNvdXJjZTogVGFibGUsIHNoYXBlOiBXZWlnaHRTaGFwZSwgc2NhbGU6IFRlbnNvciB8IG51bGwpOiB2b2lkIHtcbiAgY29uc3QgeyBPLCBDLCBLLCBzdHJpZGUgfSA9IHNoYXBlO1xuICBjb25zdCB7IGRldmljZSB9ID0gd2VpZ2h0LnBhbmVscztcbiAgY29uc3QgdmFsdWVzID0gd2VpZ2h0LnRhcHMgKiByb3VuZFVwKEMsIDgpICogMzIgKiBNYXRoLmNlaWwoKE8gKiB3ZWlnaHQucGhhc2VzKSAvIDMyKTtcbiAgY29uc3Qgd29yZHMgPSB2YWx1ZXMgLyAod2VpZ2h0LmZvcm1hdCA9PT0gMCA/IDQgOiA4KTtcbiAgZGV2aWNlLnJ1bihcbiAgICBcInBhY2tfd2VpZ2h0XCIsXG4gICAgeyBzb3VyY2U6IHNvdXJjZS50ZW5zb3IsIHNjYWxlLCBvdXQ6IHdlaWdodC5wYW5lbHMgfSxcbiAgICB7XG4gICAgICB3b3JkcyxcbiAgICAgIE8sXG4gICAgICBDLFxuICAgICAgSyxcbiAgICAgIHRhcHM6IHdlaWdodC50YXBzLFxuICAgICAgcGhhc2VzOiB3ZWlnaHQucGhhc2VzLFxuICAgICAgc3RyaWRlX286IHN0cmlkZSA9PT0gdW5kZWZpbmVkID8gQyAqIEsgOiBLLFxuICAgICAgc3RyaWRlX2M6IHN0cmlkZSA9PT0gdW5kZWZpbmVkID8gSyA6IE8gKiBLLFxuICAgICAgc3RyaWRlX2s6IDEsXG4gICAgfSxcbiAgICB7XG4gICAgICBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwod29yZHMgLyA2NCkpLFxuICAgICAgY29uc3RhbnRzOiB7XG4gICAgICAgIFNPVVJDRTogc291cmNlLmZvcm1hdCxcbiAgICAgICAgRk9STUFUOiB3ZWlnaHQuZm9ybWF0LFxuICAgICAgICBUUkFOU1BPU0VEOiBOdW1iZXIoc3RyaWRlICE9PSB1bmRlZmluZWQpLFxuICAgICAgICBIQVNfU0NBTEU6IE51bWJlcihzY2FsZSAhPT0gbnVsbCksXG4gICAgICB9LFxuICAgIH0sXG4gICk7XG59XG5cbi8qKiBnIC8gfHx2fHwgZm9yIGVhY2ggZW50cnkgb2YgdGhlIGZpcnN0IGF4aXMgb2YgdiAod2VpZ2h0IG5vcm1hbGlzYXRpb24pLiBnOiBbRF0sIHY6IFtELCBuXS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3ZWlnaHROb3JtU2NhbGUoZzogVGVuc29yLCB2OiBUYWJsZSwgbjogbnVtYmVyKTogVGVuc29yIHtcbiAgY29uc3Qgb3V0ID0gZy5kZXZpY2UuZW1wdHkoW2cuc2l6ZV0pO1xuICBnLmRldmljZS5ydW4oXG4gICAgXCJ3ZWlnaHRfbm9ybVwiLFxuICAgIHsgZywgdjogdi50ZW5zb3IsIG91dCB9LFxuICAgIHsgRDogZy5zaXplLCBuIH0sXG4gICAgeyBncmlkOiBbTWF0aC5jZWlsKGcuc2l6ZSAvIDY0KV0sIGNvbnN0YW50czogeyBTT1VSQ0U6IHYuZm9ybWF0IH0gfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cbiIsICIvLyBSb3dzIGFuZCBjb2x1bW5zIG1vdmVkIGFib3V0OiBlbWJlZGRpbmdzLCBjb25jYXRlbmF0aW9uIGFsb25nIGNoYW5uZWxzLCBleHBhbnNpb24gb3ZlciB0aW1lLlxuXG5pbXBvcnQgeyBEZXZpY2UgfSBmcm9tIFwiLi4vc3JjL2RldmljZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgZXhwZWN0U2hhcGUsIHJvd3NBbmRDb2x1bW5zIH0gZnJvbSBcIi4vY2hlY2sudHNcIjtcbmltcG9ydCB7IHJvdW5kVXAsIHR5cGUgVGFibGUgfSBmcm9tIFwiLi93ZWlnaHQudHNcIjtcblxuLyoqXG4gKiB0YWJsZVtpZHNdOiBpZHMgW1RdIC0+IFtULCBDXS4gV2l0aCBgcG9zaXRpb25gIChbUCwgQ10sIFAgPj0gVCkgYW5kIGBzZWdtZW50YCAoW1MsIENdKSB0aGVpciByb3dzIHQgYW5kIDAgYXJlIGFkZGVkLFxuICogYXMgaW4gQkVSVC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVtYmVkZGluZyhcbiAgaWRzOiBUZW5zb3I8XCJ1MzJcIj4sXG4gIHRhYmxlOiBUYWJsZSxcbiAgQzogbnVtYmVyLFxuICBleHRyYT86IHsgcmVhZG9ubHkgcG9zaXRpb246IFRhYmxlOyByZWFkb25seSBzZWdtZW50OiBUYWJsZSB9LFxuKTogVGVuc29yIHtcbiAgZXhwZWN0U2hhcGUoXCJlbWJlZGRpbmdcIiwgXCJpZHNcIiwgaWRzLCBbXCJUXCJdKTtcbiAgY29uc3QgVCA9IGlkcy5zaXplO1xuICBjb25zdCBvdXQgPSBpZHMuZGV2aWNlLmVtcHR5KFtULCBDXSk7XG4gIGlkcy5kZXZpY2UucnVuKFxuICAgIFwiZW1iZWRkaW5nXCIsXG4gICAge1xuICAgICAgaWRzLFxuICAgICAgdGFibGU6IHRhYmxlLnRlbnNvcixcbiAgICAgIHBvc2l0aW9uOiBleHRyYT8ucG9zaXRpb24udGVuc29yID8/IG51bGwsXG4gICAgICBzZWdtZW50OiBleHRyYT8uc2VnbWVudC50ZW5zb3IgPz8gbnVsbCxcbiAgICAgIG91dCxcbiAgICB9LFxuICAgIHsgVCwgQyB9LFxuICAgIHtcbiAgICAgIGdyaWQ6IERldmljZS5mb2xkKE1hdGguY2VpbCgoVCAqIE1hdGguY2VpbChDIC8gMikpIC8gNjQpKSxcbiAgICAgIGNvbnN0YW50czogeyBGT1JNQVQ6IHRhYmxlLmZvcm1hdCwgSEFTX1BPU0lUSU9OOiBOdW1iZXIoZXh0cmEgIT09IHVuZGVmaW5lZCkgfSxcbiAgICB9LFxuICApO1xuICByZXR1cm4gb3V0O1xufVxuXG4vKipcbiAqIFtULCBDXzFdLCBbVCwgQ18yXSwgLi4uIC0+IFtULCBzdW0gb2YgQ19pIHJvdW5kZWQgdXAgdG8gNF0sIHplcm9zIGF0IHRoZSBlbmQuIEFuIGlucHV0IG9mIG9uZSByb3cgaXMgcmVwZWF0ZWQgb3ZlclxuICogdGltZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbmNhdChpbnB1dHM6IHJlYWRvbmx5IFRlbnNvcltdKTogVGVuc29yIHtcbiAgY29uc3QgVCA9IE1hdGgubWF4KC4uLmlucHV0cy5tYXAoKHgpID0+IHJvd3NBbmRDb2x1bW5zKFwiY29uY2F0XCIsIFwiaW5wdXRcIiwgeClbMF0pKTtcbiAgY29uc3QgY2hhbm5lbHMgPSBpbnB1dHMucmVkdWNlKChzdW0sIHgpID0+IHN1bSArIHguc2hhcGVbMV0hLCAwKTtcbiAgY29uc3QgY29sdW1ucyA9IHJvdW5kVXAoY2hhbm5lbHMsIDQpO1xuICBjb25zdCBvdXQgPSBpbnB1dHNbMF0hLmRldmljZS5lbXB0eShbVCwgY29sdW1uc10pO1xuICBsZXQgdG8gPSAwO1xuICBpbnB1dHMuZm9yRWFjaCgoeCwgaSkgPT4ge1xuICAgIGNvbnN0IFtyb3dzLCBDXSA9IHJvd3NBbmRDb2x1bW5zKFwiY29uY2F0XCIsIGBpbnB1dCAke2l9YCwgeCk7XG4gICAgaWYgKHJvd3MgIT09IDEpIGV4cGVjdFNoYXBlKFwiY29uY2F0XCIsIGBpbnB1dCAke2l9YCwgeCwgW1QsIENdKTtcbiAgICBjb25zdCB3aWR0aCA9IGkgPT09IGlucHV0cy5sZW5ndGggLSAxID8gY29sdW1ucyAtIHRvIDogQztcbiAgICBjb3B5Q29sdW1ucyh4LCBvdXQsIFQsIHdpZHRoLCB0bywgcm93cyA9PT0gMSAmJiBUID4gMSA/IDEgOiAwLCBudWxsKTtcbiAgICB0byArPSBDO1xuICB9KTtcbiAgcmV0dXJuIG91dDtcbn1cblxuLyoqIHhbcm93c106IHggW04sIENdLCByb3dzIFtUXSAtPiBbVCwgQ10uICovXG5leHBvcnQgZnVuY3Rpb24gZ2F0aGVyUm93cyh4OiBUZW5zb3IsIHJvd3M6IFRlbnNvcjxcInUzMlwiPik6IFRlbnNvciB7XG4gIGNvbnN0IFssIENdID0gcm93c0FuZENvbHVtbnMoXCJnYXRoZXJSb3dzXCIsIFwieFwiLCB4KTtcbiAgY29uc3Qgb3V0ID0geC5kZXZpY2UuZW1wdHkoW3Jvd3Muc2l6ZSwgQ10pO1xuICBjb3B5Q29sdW1ucyh4LCBvdXQsIHJvd3Muc2l6ZSwgQywgMCwgMiwgcm93cyk7XG4gIHJldHVybiBvdXQ7XG59XG5cbmZ1bmN0aW9uIGNvcHlDb2x1bW5zKFxuICB4OiBUZW5zb3IsXG4gIG91dDogVGVuc29yLFxuICBUOiBudW1iZXIsXG4gIGNvbHVtbnM6IG51bWJlcixcbiAgdG86IG51bWJlcixcbiAgbW9kZTogMCB8IDEgfCAyLFxuICByb3dzOiBUZW5zb3I8XCJ1MzJcIj4gfCBudWxsLFxuKTogdm9pZCB7XG4gIHguZGV2aWNlLnJ1bihcbiAgICBcImNvcHlfY29sdW1uc1wiLFxuICAgIHsgeCwgcm93cywgb3V0IH0sXG4gICAgeyBULCBjb2x1bW5zLCB4X2NvbHVtbnM6IHguc2hhcGVbMV0hLCBvdXRfY29sdW1uczogb3V0LnNoYXBlWzFdISwgdG8gfSxcbiAgICB7IGdyaWQ6IERldmljZS5mb2xkKE1hdGguY2VpbCgoVCAqIGNvbHVtbnMpIC8gNjQpKSwgY29uc3RhbnRzOiB7IFJPV1M6IG1vZGUgfSwgd29yazogVCAqIGNvbHVtbnMgfSxcbiAgKTtcbn1cbiIsICIvLyBBTEJFUlQgKExhbiBldCBhbC4gMjAyMCkgYXMgS29rb3JvJ3MgUEwtQkVSVCB1c2VzIGl0IChrb2tvcm86IEN1c3RvbUFsYmVydDsgdHJhbnNmb3JtZXJzOiBBbGJlcnRNb2RlbCk6IG9uZSBsYXllcidzXG4vLyB3ZWlnaHRzLCBhcHBsaWVkIGBudW1faGlkZGVuX2xheWVyc2AgdGltZXMsIG5vcm1hbGlzZWQgYWZ0ZXIgZWFjaCBoYWxmLCBHRUxVIGluIGl0cyB0YW5oIGZvcm0gKFwiZ2VsdV9uZXdcIikuXG5cbmltcG9ydCB7IGF0dGVudGlvbiB9IGZyb20gXCIuLi9vcHMvYXR0ZW50aW9uLnRzXCI7XG5pbXBvcnQgeyBsaW5lYXIgfSBmcm9tIFwiLi4vb3BzL2NvbnYxZC50c1wiO1xuaW1wb3J0IHsgbGF5ZXJOb3JtIH0gZnJvbSBcIi4uL29wcy9ub3JtLnRzXCI7XG5pbXBvcnQgeyBlbWJlZGRpbmcgfSBmcm9tIFwiLi4vb3BzL3Jvd3MudHNcIjtcbmltcG9ydCB0eXBlIHsgVGFibGUsIFdlaWdodCB9IGZyb20gXCIuLi9vcHMvd2VpZ2h0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFdlaWdodHMgfSBmcm9tIFwiLi93ZWlnaHRzLnRzXCI7XG5cbi8qKiBUaGUga2V5cyBvZiB0cmFuc2Zvcm1lcnMnIEFsYmVydENvbmZpZyB0aGF0IG1hdHRlciBoZXJlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBBbGJlcnRDb25maWcge1xuICByZWFkb25seSB2b2NhYl9zaXplOiBudW1iZXI7XG4gIHJlYWRvbmx5IGVtYmVkZGluZ19zaXplOiBudW1iZXI7XG4gIHJlYWRvbmx5IGhpZGRlbl9zaXplOiBudW1iZXI7XG4gIHJlYWRvbmx5IG51bV9hdHRlbnRpb25faGVhZHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgaW50ZXJtZWRpYXRlX3NpemU6IG51bWJlcjtcbiAgcmVhZG9ubHkgbnVtX2hpZGRlbl9sYXllcnM6IG51bWJlcjtcbiAgcmVhZG9ubHkgbWF4X3Bvc2l0aW9uX2VtYmVkZGluZ3M6IG51bWJlcjtcbn1cblxuY29uc3QgRVBTID0gMWUtMTI7XG5cbmludGVyZmFjZSBEZW5zZSB7XG4gIHJlYWRvbmx5IHdlaWdodDogV2VpZ2h0O1xuICByZWFkb25seSBiaWFzOiBUZW5zb3I7XG59XG5cbmludGVyZmFjZSBOb3JtIHtcbiAgcmVhZG9ubHkgZ2FpbjogVGVuc29yO1xuICByZWFkb25seSBiaWFzOiBUZW5zb3I7XG59XG5cbmNvbnN0IGRlbnNlID0gKHc6IFdlaWdodHMsIE86IG51bWJlciwgQzogbnVtYmVyKTogRGVuc2UgPT4gKHtcbiAgd2VpZ2h0OiB3LmxpbmVhcihcIndlaWdodFwiLCBbTywgQ10pLFxuICBiaWFzOiB3LnZlY3RvcihcImJpYXNcIiwgW09dKSxcbn0pO1xuXG5jb25zdCBub3JtID0gKHc6IFdlaWdodHMsIEM6IG51bWJlcik6IE5vcm0gPT4gKHtcbiAgZ2Fpbjogdy52ZWN0b3IoXCJ3ZWlnaHRcIiwgW0NdKSxcbiAgYmlhczogdy52ZWN0b3IoXCJiaWFzXCIsIFtDXSksXG59KTtcblxuZXhwb3J0IGNsYXNzIEFsYmVydCB7XG4gIHJlYWRvbmx5ICNjb25maWc6IEFsYmVydENvbmZpZztcbiAgcmVhZG9ubHkgI3dvcmQ6IFRhYmxlO1xuICByZWFkb25seSAjcG9zaXRpb246IFRhYmxlO1xuICByZWFkb25seSAjc2VnbWVudDogVGFibGU7XG4gIHJlYWRvbmx5ICNlbWJlZGRpbmdOb3JtOiBOb3JtO1xuICByZWFkb25seSAjbWFwcGluZzogRGVuc2U7XG4gIHJlYWRvbmx5ICNxdWVyeTogRGVuc2U7XG4gIHJlYWRvbmx5ICNrZXk6IERlbnNlO1xuICByZWFkb25seSAjdmFsdWU6IERlbnNlO1xuICByZWFkb25seSAjb3V0cHV0OiBEZW5zZTtcbiAgcmVhZG9ubHkgI2F0dGVudGlvbk5vcm06IE5vcm07XG4gIHJlYWRvbmx5ICNmZm46IERlbnNlO1xuICByZWFkb25seSAjZmZuT3V0cHV0OiBEZW5zZTtcbiAgcmVhZG9ubHkgI2xheWVyTm9ybTogTm9ybTtcblxuICBjb25zdHJ1Y3Rvcih3OiBXZWlnaHRzLCBjb25maWc6IEFsYmVydENvbmZpZykge1xuICAgIGNvbnN0IHsgdm9jYWJfc2l6ZSwgZW1iZWRkaW5nX3NpemU6IEUsIGhpZGRlbl9zaXplOiBDLCBpbnRlcm1lZGlhdGVfc2l6ZTogRiB9ID0gY29uZmlnO1xuICAgIHRoaXMuI2NvbmZpZyA9IGNvbmZpZztcbiAgICBjb25zdCBlbWJlZGRpbmdzID0gdy5hdChcImVtYmVkZGluZ3NcIik7XG4gICAgdGhpcy4jd29yZCA9IGVtYmVkZGluZ3MudGFibGUoXCJ3b3JkX2VtYmVkZGluZ3Mud2VpZ2h0XCIsIFt2b2NhYl9zaXplLCBFXSk7XG4gICAgdGhpcy4jcG9zaXRpb24gPSBlbWJlZGRpbmdzLnRhYmxlKFwicG9zaXRpb25fZW1iZWRkaW5ncy53ZWlnaHRcIiwgW2NvbmZpZy5tYXhfcG9zaXRpb25fZW1iZWRkaW5ncywgRV0pO1xuICAgIHRoaXMuI3NlZ21lbnQgPSBlbWJlZGRpbmdzLnRhYmxlKFwidG9rZW5fdHlwZV9lbWJlZGRpbmdzLndlaWdodFwiLCBbMiwgRV0pO1xuICAgIHRoaXMuI2VtYmVkZGluZ05vcm0gPSBub3JtKGVtYmVkZGluZ3MuYXQoXCJMYXllck5vcm1cIiksIEUpO1xuICAgIHRoaXMuI21hcHBpbmcgPSBkZW5zZSh3LmF0KFwiZW5jb2Rlci5lbWJlZGRpbmdfaGlkZGVuX21hcHBpbmdfaW5cIiksIEMsIEUpO1xuICAgIGNvbnN0IGxheWVyID0gdy5hdChcImVuY29kZXIuYWxiZXJ0X2xheWVyX2dyb3Vwc1wiLCAwLCBcImFsYmVydF9sYXllcnNcIiwgMCk7XG4gICAgdGhpcy4jcXVlcnkgPSBkZW5zZShsYXllci5hdChcImF0dGVudGlvbi5xdWVyeVwiKSwgQywgQyk7XG4gICAgdGhpcy4ja2V5ID0gZGVuc2UobGF5ZXIuYXQoXCJhdHRlbnRpb24ua2V5XCIpLCBDLCBDKTtcbiAgICB0aGlzLiN2YWx1ZSA9IGRlbnNlKGxheWVyLmF0KFwiYXR0ZW50aW9uLnZhbHVlXCIpLCBDLCBDKTtcbiAgICB0aGlzLiNvdXRwdXQgPSBkZW5zZShsYXllci5hdChcImF0dGVudGlvbi5kZW5zZVwiKSwgQywgQyk7XG4gICAgdGhpcy4jYXR0ZW50aW9uTm9ybSA9IG5vcm0obGF5ZXIuYXQoXCJhdHRlbnRpb24uTGF5ZXJOb3JtXCIpLCBDKTtcbiAgICB0aGlzLiNmZm4gPSBkZW5zZShsYXllci5hdChcImZmblwiKSwgRiwgQyk7XG4gICAgdGhpcy4jZmZuT3V0cHV0ID0gZGVuc2UobGF5ZXIuYXQoXCJmZm5fb3V0cHV0XCIpLCBDLCBGKTtcbiAgICB0aGlzLiNsYXllck5vcm0gPSBub3JtKGxheWVyLmF0KFwiZnVsbF9sYXllcl9sYXllcl9ub3JtXCIpLCBDKTtcbiAgfVxuXG4gIC8qKiBpZHMgW1RdIC0+IGxhc3QgaGlkZGVuIHN0YXRlIFtULCBDXS4gKi9cbiAgZm9yd2FyZChpZHM6IFRlbnNvcjxcInUzMlwiPik6IFRlbnNvciB7XG4gICAgcmV0dXJuIGlkcy5kZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgY29uc3QgZXh0cmEgPSB7IHBvc2l0aW9uOiB0aGlzLiNwb3NpdGlvbiwgc2VnbWVudDogdGhpcy4jc2VnbWVudCB9O1xuICAgICAgY29uc3QgZSA9IGVtYmVkZGluZyhpZHMsIHRoaXMuI3dvcmQsIHRoaXMuI2NvbmZpZy5lbWJlZGRpbmdfc2l6ZSwgZXh0cmEpOyAvLyBbVCwgRV1cbiAgICAgIGNvbnN0IHsgZ2FpbiwgYmlhcyB9ID0gdGhpcy4jZW1iZWRkaW5nTm9ybTtcbiAgICAgIGxldCB4ID0gYXBwbHkodGhpcy4jbWFwcGluZywgbGF5ZXJOb3JtKGUsIGdhaW4sIGJpYXMsIHsgZXBzOiBFUFMgfSkpOyAvLyBbVCwgQ11cbiAgICAgIGZvciAobGV0IGkgPSAwOyBpIDwgdGhpcy4jY29uZmlnLm51bV9oaWRkZW5fbGF5ZXJzOyBpKyspIHggPSB0aGlzLiNsYXllcih4KTtcbiAgICAgIHJldHVybiB4O1xuICAgIH0pO1xuICB9XG5cbiAgI2xheWVyKHg6IFRlbnNvcik6IFRlbnNvciB7XG4gICAgcmV0dXJuIHguZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGNvbnN0IGhlYWRzID0gdGhpcy4jY29uZmlnLm51bV9hdHRlbnRpb25faGVhZHM7XG4gICAgICBjb25zdCBjb250ZXh0ID0gYXR0ZW50aW9uKGFwcGx5KHRoaXMuI3F1ZXJ5LCB4KSwgYXBwbHkodGhpcy4ja2V5LCB4KSwgYXBwbHkodGhpcy4jdmFsdWUsIHgpLCBoZWFkcyk7XG4gICAgICBjb25zdCBhID0gbm9ybWFsaXNlKHRoaXMuI2F0dGVudGlvbk5vcm0sIGFwcGx5KHRoaXMuI291dHB1dCwgY29udGV4dCksIHgpO1xuICAgICAgY29uc3QgeyB3ZWlnaHQsIGJpYXMgfSA9IHRoaXMuI2ZmbjtcbiAgICAgIGNvbnN0IGhpZGRlbiA9IGxpbmVhcihhLCB3ZWlnaHQsIHsgYmlhcywgYWN0aXZhdGlvbjogXCJnZWx1XCIgfSk7IC8vIFtULCBGXVxuICAgICAgcmV0dXJuIG5vcm1hbGlzZSh0aGlzLiNsYXllck5vcm0sIGFwcGx5KHRoaXMuI2Zmbk91dHB1dCwgaGlkZGVuKSwgYSk7IC8vIFtULCBDXVxuICAgIH0pO1xuICB9XG59XG5cbmNvbnN0IGFwcGx5ID0gKHsgd2VpZ2h0LCBiaWFzIH06IERlbnNlLCB4OiBUZW5zb3IpID0+IGxpbmVhcih4LCB3ZWlnaHQsIHsgYmlhcyB9KTtcblxuY29uc3Qgbm9ybWFsaXNlID0gKHsgZ2FpbiwgYmlhcyB9OiBOb3JtLCB4OiBUZW5zb3IsIHJlc2lkdWFsOiBUZW5zb3IpID0+XG4gIGxheWVyTm9ybSh4LCBnYWluLCBiaWFzLCB7IGVwczogRVBTLCByZXNpZHVhbCB9KTtcbiIsICIvLyBBY3RpdmF0aW9ucyBhbmQgc3VtcywgdmFsdWUgYnkgdmFsdWUuXG5cbmltcG9ydCB7IERldmljZSB9IGZyb20gXCIuLi9zcmMvZGV2aWNlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgeyBleHBlY3RTaGFwZSwgcm93c0FuZENvbHVtbnMgfSBmcm9tIFwiLi9jaGVjay50c1wiO1xuXG4vKiogTGVha3kgUmVMVSBieSBpdHMgc2xvcGUsIG9yIFNuYWtlIGJ5IGl0cyBhbHBoYSBbQ10uICovXG5leHBvcnQgdHlwZSBBY3RpdmF0aW9uID0geyByZWFkb25seSBzbG9wZTogbnVtYmVyIH0gfCB7IHJlYWRvbmx5IGFscGhhOiBUZW5zb3IgfTtcblxuLyoqIGFjdGl2YXRpb24oeCAqIHNjYWxlICsgc2hpZnQpOiB4IFtULCBDXSwgYWZmaW5lIFsyLCBDXSAoc2NhbGUsIHRoZW4gc2hpZnQpIG9yIG51bGwuICovXG5leHBvcnQgZnVuY3Rpb24gYWN0aXZhdGlvbih4OiBUZW5zb3IsIGtpbmQ6IEFjdGl2YXRpb24sIGFmZmluZTogVGVuc29yIHwgbnVsbCA9IG51bGwpOiBUZW5zb3Ige1xuICBjb25zdCBbLCBDXSA9IHJvd3NBbmRDb2x1bW5zKFwiYWN0aXZhdGlvblwiLCBcInhcIiwgeCk7XG4gIGNvbnN0IGFscGhhID0gXCJhbHBoYVwiIGluIGtpbmQgPyBraW5kLmFscGhhIDogbnVsbDtcbiAgaWYgKGFmZmluZSkgZXhwZWN0U2hhcGUoXCJhY3RpdmF0aW9uXCIsIFwiYWZmaW5lXCIsIGFmZmluZSwgWzIsIENdKTtcbiAgaWYgKGFscGhhKSBleHBlY3RTaGFwZShcImFjdGl2YXRpb25cIiwgXCJhbHBoYVwiLCBhbHBoYSwgW0NdKTtcbiAgY29uc3Qgb3V0ID0geC5kZXZpY2UuZW1wdHkoeC5zaGFwZSk7XG4gIHguZGV2aWNlLnJ1bihcbiAgICBcImFjdGl2YXRpb25cIixcbiAgICB7IHgsIGFmZmluZSwgYWxwaGEsIG91dCB9LFxuICAgIHsgbGVuZ3RoOiB4LnNpemUsIEMsIHNsb3BlOiBcInNsb3BlXCIgaW4ga2luZCA/IGtpbmQuc2xvcGUgOiAwIH0sXG4gICAge1xuICAgICAgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKHguc2l6ZSAvIDY0KSksXG4gICAgICBjb25zdGFudHM6IHsgSEFTX0FGRklORTogTnVtYmVyKGFmZmluZSAhPT0gbnVsbCksIEFDVElWQVRJT046IGFscGhhID8gMiA6IDEgfSxcbiAgICAgIHdvcms6IDQgKiB4LnNpemUsXG4gICAgfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cblxuLyoqICh4ICsgeSkgKiBnYWluLCBvZiBvbmUgc2hhcGUuICovXG5leHBvcnQgZnVuY3Rpb24gYWRkKHg6IFRlbnNvciwgeTogVGVuc29yLCBnYWluID0gMSk6IFRlbnNvciB7XG4gIGV4cGVjdFNoYXBlKFwiYWRkXCIsIFwieVwiLCB5LCB4LnNoYXBlKTtcbiAgY29uc3Qgb3V0ID0geC5kZXZpY2UuZW1wdHkoeC5zaGFwZSk7XG4gIHguZGV2aWNlLnJ1bihcbiAgICBcImFkZFwiLFxuICAgIHsgeCwgeSwgb3V0IH0sXG4gICAgeyBsZW5ndGg6IHguc2l6ZSwgZ2FpbiB9LFxuICAgIHsgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKHguc2l6ZSAvIDY0KSksIHdvcms6IDIgKiB4LnNpemUgfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cblxuLyoqIFJlZmxlY3Rpb24gcGFkZGluZyBvZiBgbGVmdGAgcm93cyBhdCB0aGUgc3RhcnQsIHBsdXMgeTogeCBbVCwgQ10sIHkgW1QgKyBsZWZ0LCBDXSAtPiBbVCArIGxlZnQsIENdLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlZmxlY3Rpb25QYWRBZGQoeDogVGVuc29yLCB5OiBUZW5zb3IsIGxlZnQ6IG51bWJlcik6IFRlbnNvciB7XG4gIGNvbnN0IFtULCBDXSA9IHJvd3NBbmRDb2x1bW5zKFwicmVmbGVjdGlvblBhZEFkZFwiLCBcInhcIiwgeCk7XG4gIGV4cGVjdFNoYXBlKFwicmVmbGVjdGlvblBhZEFkZFwiLCBcInlcIiwgeSwgW1QgKyBsZWZ0LCBDXSk7XG4gIGNvbnN0IG91dCA9IHguZGV2aWNlLmVtcHR5KFtUICsgbGVmdCwgQ10pO1xuICB4LmRldmljZS5ydW4oXG4gICAgXCJyZWZsZWN0aW9uX3BhZF9hZGRcIixcbiAgICB7IHgsIHksIG91dCB9LFxuICAgIHsgVCwgQywgbGVmdCB9LFxuICAgIHsgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKG91dC5zaXplIC8gNjQpKSwgd29yazogMiAqIG91dC5zaXplIH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG4iLCAiLy8gU2hvcnQtdGltZSBGb3VyaWVyIHRyYW5zZm9ybXMgb2YgYSBzaWduYWwgb24gdGhlIGRldmljZSwgYm90aCB3YXlzLCB3aXRoIGEgcGVyaW9kaWMgSGFubiB3aW5kb3cgb2Ygbl9mZnQuXG5cbmltcG9ydCB7IERldmljZSB9IGZyb20gXCIuLi9zcmMvZGV2aWNlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgeyBleHBlY3RTaGFwZSwgcm93c0FuZENvbHVtbnMgfSBmcm9tIFwiLi9jaGVjay50c1wiO1xuaW1wb3J0IHsgcm91bmRVcCB9IGZyb20gXCIuL3dlaWdodC50c1wiO1xuXG4vKiogVGFibGVzIG9mIG9uZSB0cmFuc2Zvcm0sIGZvciBib3RoIHdheXMuICovXG5leHBvcnQgaW50ZXJmYWNlIEZvdXJpZXIge1xuICByZWFkb25seSBuX2ZmdDogbnVtYmVyO1xuICByZWFkb25seSBob3A6IG51bWJlcjtcbiAgLyoqIFtuX2ZmdCAvIDIgKyAxLCBuX2ZmdCAvIDIsIDJdLCBzZWUga2VybmVscy9zdGZ0Lndnc2wuICovXG4gIHJlYWRvbmx5IGFuYWx5c2lzOiBUZW5zb3I7XG4gIC8qKiBbbl9mZnQsIG5fZmZ0IC8gMiArIDEsIDJdLCBzZWUga2VybmVscy9pc3RmdC53Z3NsLiAqL1xuICByZWFkb25seSBzeW50aGVzaXM6IFRlbnNvcjtcbiAgLyoqIFtuX2ZmdF0gKi9cbiAgcmVhZG9ubHkgd2luZG93OiBUZW5zb3I7XG59XG5cbi8qKiBUYWJsZXMgZm9yIG5fZmZ0IChldmVuKSwgY29tcHV0ZWQgaW4gZjY0IGFuZCByb3VuZGVkIHRvIGYzMjsgc2luZXMgdGhhdCBhcmUgemVybyBhcmUgZXhhY3QgemVyb3MuICovXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlRm91cmllcihkZXZpY2U6IERldmljZSwgbl9mZnQ6IG51bWJlciwgaG9wOiBudW1iZXIpOiBGb3VyaWVyIHtcbiAgY29uc3QgaGFsZiA9IG5fZmZ0IC8gMjtcbiAgY29uc3Qgd2luZG93ID0gQXJyYXkuZnJvbSh7IGxlbmd0aDogbl9mZnQgfSwgKF8sIGkpID0+IDAuNSAqICgxIC0gTWF0aC5jb3MoKDIgKiBNYXRoLlBJICogaSkgLyBuX2ZmdCkpKTtcbiAgY29uc3QgY29zaW5lID0gKGk6IG51bWJlcikgPT4gTWF0aC5jb3MoKDIgKiBNYXRoLlBJICogKGkgJSBuX2ZmdCkpIC8gbl9mZnQpO1xuICBjb25zdCBzaW5lID0gKGk6IG51bWJlcikgPT4gKGkgJSBoYWxmID09PSAwID8gMCA6IE1hdGguc2luKCgyICogTWF0aC5QSSAqIChpICUgbl9mZnQpKSAvIG5fZmZ0KSk7XG4gIGNvbnN0IGFuYWx5c2lzOiBudW1iZXJbXSA9IFtdO1xuICBmb3IgKGxldCBrID0gMDsgayA8PSBoYWxmOyBrKyspIHtcbiAgICBjb25zdCBzaWduID0gayAlIDIgPT09IDAgPyAxIDogLTE7XG4gICAgZm9yIChsZXQgaiA9IDA7IGogPCBoYWxmOyBqKyspIHtcbiAgICAgIGNvbnN0IHcgPSB3aW5kb3dbaGFsZiArIGpdITtcbiAgICAgIGFuYWx5c2lzLnB1c2goc2lnbiAqIHcgKiBjb3NpbmUoayAqIGopLCAtc2lnbiAqIHcgKiBzaW5lKGsgKiBqKSk7XG4gICAgfVxuICB9XG4gIGNvbnN0IHN5bnRoZXNpczogbnVtYmVyW10gPSBbXTtcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCBuX2ZmdDsgaSsrKSB7XG4gICAgZm9yIChsZXQgayA9IDA7IGsgPD0gaGFsZjsgaysrKSB7XG4gICAgICBjb25zdCB3ID0gKHdpbmRvd1tpXSEgLyBuX2ZmdCkgKiAoayA9PT0gMCB8fCBrID09PSBoYWxmID8gMSA6IDIpO1xuICAgICAgc3ludGhlc2lzLnB1c2godyAqIGNvc2luZShrICogaSksIC13ICogc2luZShrICogaSkpO1xuICAgIH1cbiAgfVxuICByZXR1cm4ge1xuICAgIG5fZmZ0LFxuICAgIGhvcCxcbiAgICBhbmFseXNpczogZGV2aWNlLnRlbnNvcihhbmFseXNpcywgW2hhbGYgKyAxLCBoYWxmLCAyXSksXG4gICAgc3ludGhlc2lzOiBkZXZpY2UudGVuc29yKHN5bnRoZXNpcywgW25fZmZ0LCBoYWxmICsgMSwgMl0pLFxuICAgIHdpbmRvdzogZGV2aWNlLnRlbnNvcih3aW5kb3csIFtuX2ZmdF0pLFxuICB9O1xufVxuXG4vKipcbiAqIE1hZ25pdHVkZXMgYW5kIGFuZ2xlcywgY2VudHJlZCB3aXRoIHJlZmxlY3QgcGFkZGluZzogeCBbc2FtcGxlc10gLT4gW3NhbXBsZXMgLyBob3AgKyAxLCBuX2ZmdCArIDIgcm91bmRlZCB1cCB0byA0XTpcbiAqIG5fZmZ0IC8gMiArIDEgbWFnbml0dWRlcywgYXMgbWFueSBhbmdsZXMsIHplcm9zLlxuICovXG5leHBvcnQgZnVuY3Rpb24gc3RmdCh4OiBUZW5zb3IsIGZvdXJpZXI6IEZvdXJpZXIpOiBUZW5zb3Ige1xuICBleHBlY3RTaGFwZShcInN0ZnRcIiwgXCJ4XCIsIHgsIFtcInNhbXBsZXNcIl0pO1xuICBjb25zdCBoYWxmID0gZm91cmllci5uX2ZmdCAvIDI7XG4gIGNvbnN0IGZyYW1lcyA9IE1hdGguZmxvb3IoeC5zaXplIC8gZm91cmllci5ob3ApICsgMTtcbiAgY29uc3QgY29sdW1ucyA9IHJvdW5kVXAoMiAqIChoYWxmICsgMSksIDQpO1xuICBjb25zdCBvdXQgPSB4LmRldmljZS5lbXB0eShbZnJhbWVzLCBjb2x1bW5zXSk7XG4gIHguZGV2aWNlLnJ1bihcbiAgICBcInN0ZnRcIixcbiAgICB7IHgsIGJhc2lzOiBmb3VyaWVyLmFuYWx5c2lzLCBvdXQgfSxcbiAgICB7IHNhbXBsZXM6IHguc2l6ZSwgZnJhbWVzLCBob3A6IGZvdXJpZXIuaG9wLCBoYWxmLCBjb2x1bW5zIH0sXG4gICAgeyBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwoKGZyYW1lcyAqIChoYWxmICsgMSkpIC8gNjQpKSwgd29yazogMiAqIGZyYW1lcyAqIGhhbGYgKiBoYWxmIH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG5cbi8qKiBpU1RGVE5ldCdzIGhlYWQ6IHggW2ZyYW1lcywgMiBiaW5zXSAtPiBzcGVjdHJ1bSBleHAoeFs6Ymluc10pIGVee2kgc2luKHhbYmluczpdKX0sIFtmcmFtZXMsIGJpbnMsIDJdLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGV4cFBoYXNlKHg6IFRlbnNvcik6IFRlbnNvciB7XG4gIGNvbnN0IFtmcmFtZXMsIGNvbHVtbnNdID0gcm93c0FuZENvbHVtbnMoXCJleHBQaGFzZVwiLCBcInhcIiwgeCk7XG4gIGNvbnN0IGJpbnMgPSBjb2x1bW5zIC8gMjtcbiAgY29uc3Qgb3V0ID0geC5kZXZpY2UuZW1wdHkoW2ZyYW1lcywgYmlucywgMl0pO1xuICB4LmRldmljZS5ydW4oXG4gICAgXCJleHBfcGhhc2VcIixcbiAgICB7IHgsIG91dCB9LFxuICAgIHsgZnJhbWVzLCBiaW5zLCBjb2x1bW5zIH0sXG4gICAgeyBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwoKGZyYW1lcyAqIGJpbnMpIC8gNjQpKSwgd29yazogMjAgKiBmcmFtZXMgKiBiaW5zIH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG5cbi8qKiBzcGVjdHJ1bSBbZnJhbWVzLCBuX2ZmdCAvIDIgKyAxLCAyXSAtPiBbKGZyYW1lcyAtIDEpICogaG9wXSwgYXMgdG9yY2guaXN0ZnQgd2l0aCBgY2VudGVyYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc3RmdChzcGVjdHJ1bTogVGVuc29yLCBmb3VyaWVyOiBGb3VyaWVyKTogVGVuc29yIHtcbiAgY29uc3QgeyBuX2ZmdCwgaG9wIH0gPSBmb3VyaWVyO1xuICBjb25zdCBiaW5zID0gbl9mZnQgLyAyICsgMTtcbiAgZXhwZWN0U2hhcGUoXCJpc3RmdFwiLCBcInNwZWN0cnVtXCIsIHNwZWN0cnVtLCBbXCJmcmFtZXNcIiwgYmlucywgMl0pO1xuICBjb25zdCBmcmFtZXMgPSBzcGVjdHJ1bS5zaGFwZVswXSE7XG4gIGNvbnN0IG91dCA9IHNwZWN0cnVtLmRldmljZS5lbXB0eShbKGZyYW1lcyAtIDEpICogaG9wXSk7XG4gIHNwZWN0cnVtLmRldmljZS5ydW4oXG4gICAgXCJpc3RmdFwiLFxuICAgIHsgc3BlY3RydW0sIGJhc2lzOiBmb3VyaWVyLnN5bnRoZXNpcywgd2luZG93OiBmb3VyaWVyLndpbmRvdywgb3V0IH0sXG4gICAgeyBmcmFtZXMsIGJpbnMsIG5fZmZ0LCBob3AgfSxcbiAgICB7IGdyaWQ6IERldmljZS5mb2xkKE1hdGguY2VpbChvdXQuc2l6ZSAvIDY0KSksIHdvcms6IG91dC5zaXplICogYmlucyAqIE1hdGguY2VpbChuX2ZmdCAvIGhvcCkgKiAyIH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG4iLCAiLy8gVGVuc29ycyB0aGF0IGxpdmUgYWNyb3NzIHdhaXRzLCB3aGVyZSBubyBzY29wZSBjYW46IGZyZWVkIG9uZSBieSBvbmUgd2hlbiB0aGV5IGFyZSB1c2VkIHVwLCB0aGUgcmVzdCBhdCB0aGUgZW5kLlxuXG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5cbmV4cG9ydCBjbGFzcyBIZWxkIHtcbiAgcmVhZG9ubHkgI3RlbnNvcnMgPSBuZXcgU2V0PFRlbnNvcj4oKTtcblxuICBhZGQ8VCBleHRlbmRzIFRlbnNvcj4odGVuc29yOiBUKTogVCB7XG4gICAgdGhpcy4jdGVuc29ycy5hZGQodGVuc29yKTtcbiAgICByZXR1cm4gdGVuc29yO1xuICB9XG5cbiAgZnJlZSguLi50ZW5zb3JzOiBUZW5zb3JbXSk6IHZvaWQge1xuICAgIGZvciAoY29uc3QgdGVuc29yIG9mIHRlbnNvcnMpIGlmICh0aGlzLiN0ZW5zb3JzLmRlbGV0ZSh0ZW5zb3IpKSB0ZW5zb3IuZGlzcG9zZSgpO1xuICB9XG5cbiAgZGlzcG9zZSgpOiB2b2lkIHtcbiAgICB0aGlzLmZyZWUoLi4udGhpcy4jdGVuc29ycyk7XG4gIH1cbn1cbiIsICIvLyBEZXB0aHdpc2UgdXBzYW1wbGluZy5cblxuaW1wb3J0IHsgRGV2aWNlIH0gZnJvbSBcIi4uL3NyYy9kZXZpY2UudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB7IGV4cGVjdENoYW5uZWxzLCBleHBlY3RTaGFwZSwgcm93c0FuZENvbHVtbnMgfSBmcm9tIFwiLi9jaGVjay50c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIERlcHRod2lzZVRyYW5zcG9zZU9wdGlvbnMge1xuICByZWFkb25seSBzdHJpZGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgcGFkZGluZzogbnVtYmVyO1xuICByZWFkb25seSBvdXRwdXRQYWRkaW5nOiBudW1iZXI7XG59XG5cbi8qKlxuICogUHlUb3JjaCdzIENvbnZUcmFuc3Bvc2UxZCB3aXRoIGFzIG1hbnkgZ3JvdXBzIGFzIGNoYW5uZWxzOiB4IFtULCBDXSwgd2VpZ2h0IFtDLCAxLCBLXSBmMzIsIGJpYXMgW0NdIC0+XG4gKiBbKFQgLSAxKSBzdHJpZGUgLSAyIHBhZGRpbmcgKyBLICsgb3V0cHV0UGFkZGluZywgQ10uXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkZXB0aHdpc2VDb252VHJhbnNwb3NlMWQoXG4gIHg6IFRlbnNvcixcbiAgd2VpZ2h0OiBUZW5zb3IsXG4gIGJpYXM6IFRlbnNvcixcbiAgeyBzdHJpZGUsIHBhZGRpbmcsIG91dHB1dFBhZGRpbmcgfTogRGVwdGh3aXNlVHJhbnNwb3NlT3B0aW9ucyxcbik6IFRlbnNvciB7XG4gIGNvbnN0IFtULCBDXSA9IHJvd3NBbmRDb2x1bW5zKFwiZGVwdGh3aXNlQ29udlRyYW5zcG9zZTFkXCIsIFwieFwiLCB4KTtcbiAgZXhwZWN0U2hhcGUoXCJkZXB0aHdpc2VDb252VHJhbnNwb3NlMWRcIiwgXCJ3ZWlnaHRcIiwgd2VpZ2h0LCBbXCJDXCIsIDEsIFwiS1wiXSk7XG4gIGNvbnN0IFt3ZWlnaHRfQywgLCBLXSA9IHdlaWdodC5zaGFwZSBhcyBbbnVtYmVyLCAxLCBudW1iZXJdO1xuICBleHBlY3RDaGFubmVscyhcImRlcHRod2lzZUNvbnZUcmFuc3Bvc2UxZFwiLCB4LCB3ZWlnaHRfQyk7XG4gIGV4cGVjdFNoYXBlKFwiZGVwdGh3aXNlQ29udlRyYW5zcG9zZTFkXCIsIFwiYmlhc1wiLCBiaWFzLCBbd2VpZ2h0X0NdKTtcbiAgY29uc3QgVF9vdXQgPSAoVCAtIDEpICogc3RyaWRlIC0gMiAqIHBhZGRpbmcgKyBLICsgb3V0cHV0UGFkZGluZztcbiAgY29uc3Qgb3V0ID0geC5kZXZpY2UuZW1wdHkoW1Rfb3V0LCBDXSk7XG4gIHguZGV2aWNlLnJ1bihcbiAgICBcImRlcHRod2lzZV9jb252X3RyYW5zcG9zZTFkXCIsXG4gICAgeyB4LCB3ZWlnaHQsIGJpYXMsIG91dCB9LFxuICAgIHsgVCwgQywgd2VpZ2h0X0MsIFRfb3V0LCBLLCBzdHJpZGUsIHBhZGRpbmcgfSxcbiAgICB7IGdyaWQ6IERldmljZS5mb2xkKE1hdGguY2VpbChvdXQuc2l6ZSAvIDY0KSksIHdvcms6IG91dC5zaXplICogSyB9LFxuICApO1xuICByZXR1cm4gb3V0O1xufVxuIiwgIi8vIFdoYXQgU3R5bGVUVFMgMidzIHByZWRpY3RvciBhbmQgZGVjb2RlciBzaGFyZSAoTGkgZXQgYWwuIDIwMjM7IGtva29yby9pc3RmdG5ldC5weSk6IGFkYXB0aXZlIGluc3RhbmNlIG5vcm0gYnkgYSBzdHlsZSxcbi8vIGFuZCB0aGUgcmVzaWR1YWwgYmxvY2sgYXJvdW5kIGl0LlxuXG5pbXBvcnQgeyB0eXBlIENvbnZPcHRpb25zLCBjb252MWQsIGxpbmVhciB9IGZyb20gXCIuLi8uLi9vcHMvY29udjFkLnRzXCI7XG5pbXBvcnQgeyBhY3RpdmF0aW9uLCB0eXBlIEFjdGl2YXRpb24gfSBmcm9tIFwiLi4vLi4vb3BzL2VsZW1lbnR3aXNlLnRzXCI7XG5pbXBvcnQgeyBhZGFwdGl2ZUluc3RhbmNlTm9ybSB9IGZyb20gXCIuLi8uLi9vcHMvbm9ybS50c1wiO1xuaW1wb3J0IHsgZGVwdGh3aXNlQ29udlRyYW5zcG9zZTFkIH0gZnJvbSBcIi4uLy4uL29wcy9yZXNhbXBsZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBXZWlnaHQgfSBmcm9tIFwiLi4vLi4vb3BzL3dlaWdodC50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHR5cGUgeyBXZWlnaHRzIH0gZnJvbSBcIi4uL3dlaWdodHMudHNcIjtcblxuLyoqIEEgbGluZWFyIHByb2plY3Rpb24gb2YgdGhlIHN0eWxlIHRvIGdhbW1hIGFuZCBiZXRhIG9mIEMgY2hhbm5lbHM6IFsxLCBTXSAtPiBbMSwgMiBDXS4gKi9cbmV4cG9ydCBjbGFzcyBTdHlsZVByb2plY3Rpb24ge1xuICByZWFkb25seSAjd2VpZ2h0OiBXZWlnaHQ7XG4gIHJlYWRvbmx5ICNiaWFzOiBUZW5zb3I7XG5cbiAgY29uc3RydWN0b3IodzogV2VpZ2h0cywgQzogbnVtYmVyLCBTOiBudW1iZXIpIHtcbiAgICB0aGlzLiN3ZWlnaHQgPSB3LmxpbmVhcihcImZjLndlaWdodFwiLCBbMiAqIEMsIFNdKTtcbiAgICB0aGlzLiNiaWFzID0gdy52ZWN0b3IoXCJmYy5iaWFzXCIsIFsyICogQ10pO1xuICB9XG5cbiAgZm9yd2FyZChzdHlsZTogVGVuc29yKTogVGVuc29yIHtcbiAgICByZXR1cm4gbGluZWFyKHN0eWxlLCB0aGlzLiN3ZWlnaHQsIHsgYmlhczogdGhpcy4jYmlhcyB9KTtcbiAgfVxufVxuXG4vKiogQWRhSU4xZCwgdGhlbiBhbiBhY3RpdmF0aW9uLCB0aGVuIGEgY29udm9sdXRpb24uICovXG5leHBvcnQgY2xhc3MgQWRhaW5Db252MWQge1xuICByZWFkb25seSAjc3R5bGU6IFN0eWxlUHJvamVjdGlvbjtcbiAgcmVhZG9ubHkgI3dlaWdodDogV2VpZ2h0O1xuICByZWFkb25seSAjYmlhczogVGVuc29yO1xuXG4gIGNvbnN0cnVjdG9yKFxuICAgIHc6IFdlaWdodHMsXG4gICAgbm9ybTogc3RyaW5nLFxuICAgIGNvbnY6IHN0cmluZyxcbiAgICBbTywgQywgS106IHJlYWRvbmx5IFtudW1iZXIsIG51bWJlciwgbnVtYmVyXSxcbiAgICBTOiBudW1iZXIsXG4gICkge1xuICAgIHRoaXMuI3N0eWxlID0gbmV3IFN0eWxlUHJvamVjdGlvbih3LmF0KG5vcm0pLCBDLCBTKTtcbiAgICB0aGlzLiN3ZWlnaHQgPSB3LmNvbnYoY29udiwgW08sIEMsIEtdKTtcbiAgICB0aGlzLiNiaWFzID0gdy52ZWN0b3IoYCR7Y29udn0uYmlhc2AsIFtPXSk7XG4gIH1cblxuICAvKiogeCBbVCwgQ10gLT4gW1QsIENdOiB0aGUgbm9ybSBhbmQgdGhlIGFjdGl2YXRpb24gYWxvbmUuICovXG4gIG5vcm1hbGlzZSh4OiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IsIGtpbmQ6IEFjdGl2YXRpb24pOiBUZW5zb3Ige1xuICAgIHJldHVybiB4LmRldmljZS5zY29wZSgoKSA9PiBhY3RpdmF0aW9uKHgsIGtpbmQsIGFkYXB0aXZlSW5zdGFuY2VOb3JtKHgsIHRoaXMuI3N0eWxlLmZvcndhcmQoc3R5bGUpKSkpO1xuICB9XG5cbiAgLyoqIHogW1QsIENdIC0+IFtULCBPXTsgcm93cyBhcmUga2VwdC4gKi9cbiAgY29udm9sdmUoejogVGVuc29yLCBvcHRpb25zOiBDb252T3B0aW9ucyA9IHt9KTogVGVuc29yIHtcbiAgICBjb25zdCB7IGRpbGF0aW9uID0gMSB9ID0gb3B0aW9ucztcbiAgICByZXR1cm4gY29udjFkKHosIHRoaXMuI3dlaWdodCwge1xuICAgICAgLi4ub3B0aW9ucyxcbiAgICAgIGJpYXM6IHRoaXMuI2JpYXMsXG4gICAgICBwYWRkaW5nOiAoZGlsYXRpb24gKiAodGhpcy4jd2VpZ2h0LnRhcHMgLSAxKSkgLyAyLFxuICAgIH0pO1xuICB9XG5cbiAgZm9yd2FyZCh4OiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IsIGtpbmQ6IEFjdGl2YXRpb24sIG9wdGlvbnM6IENvbnZPcHRpb25zID0ge30pOiBUZW5zb3Ige1xuICAgIHJldHVybiB4LmRldmljZS5zY29wZSgoKSA9PiB0aGlzLmNvbnZvbHZlKHRoaXMubm9ybWFsaXNlKHgsIHN0eWxlLCBraW5kKSwgb3B0aW9ucykpO1xuICB9XG59XG5cbi8qKiBBZGFpblJlc0JsazFkOiAoc2hvcnRjdXQgKyBjb252MihsZWFreShBZGFJTihjb252MShwb29sKGxlYWt5KEFkYUlOKHgpKSkpKSkpKSAvIHNxcnQoMiksIHNsb3BlIDAuMi4gKi9cbmV4cG9ydCBjbGFzcyBBZGFpblJlc0Jsb2NrMWQge1xuICBzdGF0aWMgcmVhZG9ubHkgU0xPUEUgPSAwLjI7XG4gIHJlYWRvbmx5ICNmaXJzdDogQWRhaW5Db252MWQ7XG4gIHJlYWRvbmx5ICNzZWNvbmQ6IEFkYWluQ29udjFkO1xuICAvKiogRG91YmxlcyB0aGUgcm93cy4gKi9cbiAgcmVhZG9ubHkgI3Bvb2w6IHsgd2VpZ2h0OiBUZW5zb3I7IGJpYXM6IFRlbnNvciB9IHwgbnVsbDtcbiAgcmVhZG9ubHkgI3Nob3J0Y3V0OiBXZWlnaHQgfCBudWxsO1xuXG4gIGNvbnN0cnVjdG9yKHc6IFdlaWdodHMsIEM6IG51bWJlciwgTzogbnVtYmVyLCBTOiBudW1iZXIsIHVwc2FtcGxlID0gZmFsc2UpIHtcbiAgICB0aGlzLiNmaXJzdCA9IG5ldyBBZGFpbkNvbnYxZCh3LCBcIm5vcm0xXCIsIFwiY29udjFcIiwgW08sIEMsIDNdLCBTKTtcbiAgICB0aGlzLiNzZWNvbmQgPSBuZXcgQWRhaW5Db252MWQodywgXCJub3JtMlwiLCBcImNvbnYyXCIsIFtPLCBPLCAzXSwgUyk7XG4gICAgdGhpcy4jcG9vbCA9IHVwc2FtcGxlXG4gICAgICA/IHsgd2VpZ2h0OiB3LmRlcHRod2lzZShcInBvb2xcIiwgW0MsIDEsIDNdKSwgYmlhczogdy52ZWN0b3IoXCJwb29sLmJpYXNcIiwgW0NdKSB9XG4gICAgICA6IG51bGw7XG4gICAgdGhpcy4jc2hvcnRjdXQgPSBDID09PSBPID8gbnVsbCA6IHcuY29udihcImNvbnYxeDFcIiwgW08sIEMsIDFdKTtcbiAgfVxuXG4gIC8qKiB4IFtULCBDXSwgc3R5bGUgWzEsIFNdIC0+IFtUIG9yIDIgVCwgT10uICovXG4gIGZvcndhcmQoeDogVGVuc29yLCBzdHlsZTogVGVuc29yKTogVGVuc29yIHtcbiAgICByZXR1cm4geC5kZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgY29uc3Qga2luZCA9IHsgc2xvcGU6IEFkYWluUmVzQmxvY2sxZC5TTE9QRSB9O1xuICAgICAgbGV0IHogPSB0aGlzLiNmaXJzdC5ub3JtYWxpc2UoeCwgc3R5bGUsIGtpbmQpO1xuICAgICAgaWYgKHRoaXMuI3Bvb2wpIHtcbiAgICAgICAgY29uc3QgeyB3ZWlnaHQsIGJpYXMgfSA9IHRoaXMuI3Bvb2w7XG4gICAgICAgIHogPSBkZXB0aHdpc2VDb252VHJhbnNwb3NlMWQoeiwgd2VpZ2h0LCBiaWFzLCB7IHN0cmlkZTogMiwgcGFkZGluZzogMSwgb3V0cHV0UGFkZGluZzogMSB9KTsgLy8gWzIgVCwgQ11cbiAgICAgIH1cbiAgICAgIGNvbnN0IHkgPSB0aGlzLiNmaXJzdC5jb252b2x2ZSh6KTsgLy8gW1Qgb3IgMiBULCBPXVxuICAgICAgLy8gQSBwcm9qZWN0aW9uIGNvbW11dGVzIHdpdGggcmVwZWF0aW5nIHJvd3M6IGl0IGlzIGRvbmUgYmVmb3JlLCBhbmQgdGhlIGVwaWxvZ3VlIHJlcGVhdHMuXG4gICAgICBjb25zdCBzaG9ydGN1dCA9IHRoaXMuI3Nob3J0Y3V0ID8gY29udjFkKHgsIHRoaXMuI3Nob3J0Y3V0KSA6IHg7XG4gICAgICByZXR1cm4gdGhpcy4jc2Vjb25kLmZvcndhcmQoeSwgc3R5bGUsIGtpbmQsIHtcbiAgICAgICAgcmVzaWR1YWw6IHNob3J0Y3V0LFxuICAgICAgICByZXNpZHVhbFNoaWZ0OiB0aGlzLiNwb29sID8gMSA6IDAsXG4gICAgICAgIGdhaW46IE1hdGguU1FSVDFfMixcbiAgICAgIH0pO1xuICAgIH0pO1xuICB9XG59XG4iLCAiLy8gVGhlIGlTVEZUTmV0IGdlbmVyYXRvciAoS2FuZWtvIGV0IGFsLiAyMDIyKSB3aXRoIGEgaGFybW9uaWMgc291cmNlLCBhcyBpbiBLb2tvcm8gKGtva29yby9pc3RmdG5ldC5weTogR2VuZXJhdG9yKTpcbi8vIEhpRmktR0FOJ3MgdXBzYW1wbGluZyBzdGFnZXMsIGVhY2ggd2l0aCB0aGUgdHJhbnNmb3JtZWQgc291cmNlIGFkZGVkLCBhbmQgYW4gaW52ZXJzZSBGb3VyaWVyIHRyYW5zZm9ybSBhdCB0aGUgZW5kLlxuXG5pbXBvcnQgeyBjb252MWQsIGNvbnZUcmFuc3Bvc2UxZCB9IGZyb20gXCIuLi9vcHMvY29udjFkLnRzXCI7XG5pbXBvcnQgeyBhY3RpdmF0aW9uLCBhZGQsIHJlZmxlY3Rpb25QYWRBZGQgfSBmcm9tIFwiLi4vb3BzL2VsZW1lbnR3aXNlLnRzXCI7XG5pbXBvcnQgeyBjcmVhdGVGb3VyaWVyLCBleHBQaGFzZSwgdHlwZSBGb3VyaWVyLCBpc3RmdCwgc3RmdCB9IGZyb20gXCIuLi9vcHMvc3RmdC50c1wiO1xuaW1wb3J0IHR5cGUgeyBXZWlnaHQgfSBmcm9tIFwiLi4vb3BzL3dlaWdodC50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgSGVsZCB9IGZyb20gXCIuL2hlbGQudHNcIjtcbmltcG9ydCB0eXBlIHsgSXN0ZnRuZXRDb25maWcgfSBmcm9tIFwiLi9rb2tvcm8vY29uZmlnLnRzXCI7XG5pbXBvcnQgeyBBZGFpbkNvbnYxZCB9IGZyb20gXCIuL2tva29yby9sYXllcnMudHNcIjtcbmltcG9ydCB0eXBlIHsgVGFwIH0gZnJvbSBcIi4va29rb3JvL3RhcC50c1wiO1xuaW1wb3J0IHR5cGUgeyBXZWlnaHRzIH0gZnJvbSBcIi4vd2VpZ2h0cy50c1wiO1xuXG4vKiogQWRhSU5SZXNCbG9jazE6IHJvdW5kcyBvZiB4ICs9IGNvbnYoc25ha2UoQWRhSU4oZGlsYXRlZCBjb252KHNuYWtlKEFkYUlOKHgpKSkpKSkuICovXG5leHBvcnQgY2xhc3MgU25ha2VSZXNCbG9jayB7XG4gIHJlYWRvbmx5ICNyb3VuZHM6IHtcbiAgICBkaWxhdGlvbjogbnVtYmVyO1xuICAgIGZpcnN0OiBBZGFpbkNvbnYxZDtcbiAgICBzZWNvbmQ6IEFkYWluQ29udjFkO1xuICAgIGFscGhhMTogVGVuc29yO1xuICAgIGFscGhhMjogVGVuc29yO1xuICB9W107XG5cbiAgY29uc3RydWN0b3IodzogV2VpZ2h0cywgQzogbnVtYmVyLCBLOiBudW1iZXIsIGRpbGF0aW9uczogcmVhZG9ubHkgbnVtYmVyW10sIFM6IG51bWJlcikge1xuICAgIHRoaXMuI3JvdW5kcyA9IGRpbGF0aW9ucy5tYXAoKGRpbGF0aW9uLCBpKSA9PiAoe1xuICAgICAgZGlsYXRpb24sXG4gICAgICBmaXJzdDogbmV3IEFkYWluQ29udjFkKHcsIGBhZGFpbjEuJHtpfWAsIGBjb252czEuJHtpfWAsIFtDLCBDLCBLXSwgUyksXG4gICAgICBzZWNvbmQ6IG5ldyBBZGFpbkNvbnYxZCh3LCBgYWRhaW4yLiR7aX1gLCBgY29udnMyLiR7aX1gLCBbQywgQywgS10sIFMpLFxuICAgICAgYWxwaGExOiB3LnZlY3RvcihgYWxwaGExLiR7aX1gLCBbMSwgQywgMV0pLnJlc2hhcGUoW0NdKSxcbiAgICAgIGFscGhhMjogdy52ZWN0b3IoYGFscGhhMi4ke2l9YCwgWzEsIEMsIDFdKS5yZXNoYXBlKFtDXSksXG4gICAgfSkpO1xuICB9XG5cbiAgLyoqIHggW1QsIENdLCBzdHlsZSBbMSwgU10gLT4gW1QsIENdLiAqL1xuICBmb3J3YXJkKHg6IFRlbnNvciwgc3R5bGU6IFRlbnNvcik6IFRlbnNvciB7XG4gICAgcmV0dXJuIHguZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGxldCB5ID0geDtcbiAgICAgIGZvciAoY29uc3QgeyBkaWxhdGlvbiwgZmlyc3QsIHNlY29uZCwgYWxwaGExLCBhbHBoYTIgfSBvZiB0aGlzLiNyb3VuZHMpIHtcbiAgICAgICAgY29uc3QgeiA9IGZpcnN0LmZvcndhcmQoeSwgc3R5bGUsIHsgYWxwaGE6IGFscGhhMSB9LCB7IGRpbGF0aW9uIH0pO1xuICAgICAgICB5ID0gc2Vjb25kLmZvcndhcmQoeiwgc3R5bGUsIHsgYWxwaGE6IGFscGhhMiB9LCB7IHJlc2lkdWFsOiB5IH0pO1xuICAgICAgfVxuICAgICAgcmV0dXJuIHk7XG4gICAgfSk7XG4gIH1cbn1cblxuaW50ZXJmYWNlIFN0YWdlIHtcbiAgcmVhZG9ubHkgcmF0ZTogbnVtYmVyO1xuICByZWFkb25seSBrZXJuZWw6IG51bWJlcjtcbiAgcmVhZG9ubHkgdXA6IHsgd2VpZ2h0OiBXZWlnaHQ7IGJpYXM6IFRlbnNvciB9O1xuICByZWFkb25seSBub2lzZUNvbnY6IHsgd2VpZ2h0OiBXZWlnaHQ7IGJpYXM6IFRlbnNvcjsgc3RyaWRlOiBudW1iZXI7IHBhZGRpbmc6IG51bWJlciB9O1xuICByZWFkb25seSBub2lzZUJsb2NrOiBTbmFrZVJlc0Jsb2NrO1xuICByZWFkb25seSBibG9ja3M6IFNuYWtlUmVzQmxvY2tbXTtcbn1cblxuZXhwb3J0IGNsYXNzIEdlbmVyYXRvciB7XG4gIHJlYWRvbmx5ICNmb3VyaWVyOiBGb3VyaWVyO1xuICByZWFkb25seSAjc3RhZ2VzOiBTdGFnZVtdO1xuICByZWFkb25seSAjcG9zdDogeyB3ZWlnaHQ6IFdlaWdodDsgYmlhczogVGVuc29yIH07XG5cbiAgY29uc3RydWN0b3IodzogV2VpZ2h0cywgY29uZmlnOiBJc3RmdG5ldENvbmZpZywgUzogbnVtYmVyKSB7XG4gICAgY29uc3QgeyB1cHNhbXBsZV9yYXRlczogcmF0ZXMsIGdlbl9pc3RmdF9uX2ZmdDogbl9mZnQsIGdlbl9pc3RmdF9ob3Bfc2l6ZTogaG9wIH0gPSBjb25maWc7XG4gICAgdGhpcy4jZm91cmllciA9IGNyZWF0ZUZvdXJpZXIody5kZXZpY2UsIG5fZmZ0LCBob3ApO1xuICAgIHcub3duKHRoaXMuI2ZvdXJpZXIuYW5hbHlzaXMsIHRoaXMuI2ZvdXJpZXIuc3ludGhlc2lzLCB0aGlzLiNmb3VyaWVyLndpbmRvdyk7XG4gICAgY29uc3Qga2VybmVscyA9IGNvbmZpZy5yZXNibG9ja19rZXJuZWxfc2l6ZXM7XG4gICAgdGhpcy4jc3RhZ2VzID0gcmF0ZXMubWFwKChyYXRlLCBpKTogU3RhZ2UgPT4ge1xuICAgICAgY29uc3QgQyA9IGNvbmZpZy51cHNhbXBsZV9pbml0aWFsX2NoYW5uZWwgLyAyICoqIChpICsgMSk7XG4gICAgICBjb25zdCBrZXJuZWwgPSBjb25maWcudXBzYW1wbGVfa2VybmVsX3NpemVzW2ldITtcbiAgICAgIC8vIFRoZSBzb3VyY2UgY29tZXMgYXQgdGhlIHJhdGUgb2YgdGhlIGxhc3Qgc3RhZ2U6IGVhcmxpZXIgb25lcyB0YWtlIGl0IHdpdGggYSBzdHJpZGUuXG4gICAgICBjb25zdCBzdHJpZGUgPSByYXRlcy5zbGljZShpICsgMSkucmVkdWNlKChwcm9kdWN0LCBuKSA9PiBwcm9kdWN0ICogbiwgMSk7XG4gICAgICBjb25zdCBsYXN0ID0gaSA9PT0gcmF0ZXMubGVuZ3RoIC0gMTtcbiAgICAgIHJldHVybiB7XG4gICAgICAgIHJhdGUsXG4gICAgICAgIGtlcm5lbCxcbiAgICAgICAgdXA6IHtcbiAgICAgICAgICB3ZWlnaHQ6IHcuY29udlRyYW5zcG9zZShgdXBzLiR7aX1gLCBbMiAqIEMsIEMsIGtlcm5lbF0sIHJhdGUpLFxuICAgICAgICAgIGJpYXM6IHcudmVjdG9yKGB1cHMuJHtpfS5iaWFzYCwgW0NdKSxcbiAgICAgICAgfSxcbiAgICAgICAgbm9pc2VDb252OiB7XG4gICAgICAgICAgd2VpZ2h0OiB3LmNvbnYoYG5vaXNlX2NvbnZzLiR7aX1gLCBbQywgbl9mZnQgKyAyLCBsYXN0ID8gMSA6IDIgKiBzdHJpZGVdKSxcbiAgICAgICAgICBiaWFzOiB3LnZlY3Rvcihgbm9pc2VfY29udnMuJHtpfS5iaWFzYCwgW0NdKSxcbiAgICAgICAgICBzdHJpZGUsXG4gICAgICAgICAgcGFkZGluZzogbGFzdCA/IDAgOiBNYXRoLmNlaWwoc3RyaWRlIC8gMiksXG4gICAgICAgIH0sXG4gICAgICAgIG5vaXNlQmxvY2s6IG5ldyBTbmFrZVJlc0Jsb2NrKHcuYXQoXCJub2lzZV9yZXNcIiwgaSksIEMsIGxhc3QgPyAxMSA6IDcsIFsxLCAzLCA1XSwgUyksXG4gICAgICAgIGJsb2Nrczoga2VybmVscy5tYXAoKEssIGopID0+IHtcbiAgICAgICAgICBjb25zdCBkaWxhdGlvbnMgPSBjb25maWcucmVzYmxvY2tfZGlsYXRpb25fc2l6ZXNbal0gPz8gWzEsIDMsIDVdO1xuICAgICAgICAgIHJldHVybiBuZXcgU25ha2VSZXNCbG9jayh3LmF0KFwicmVzYmxvY2tzXCIsIGkgKiBrZXJuZWxzLmxlbmd0aCArIGopLCBDLCBLLCBkaWxhdGlvbnMsIFMpO1xuICAgICAgICB9KSxcbiAgICAgIH07XG4gICAgfSk7XG4gICAgY29uc3QgQyA9IGNvbmZpZy51cHNhbXBsZV9pbml0aWFsX2NoYW5uZWwgLyAyICoqIHJhdGVzLmxlbmd0aDtcbiAgICB0aGlzLiNwb3N0ID0ge1xuICAgICAgd2VpZ2h0OiB3LmNvbnYoXCJjb252X3Bvc3RcIiwgW25fZmZ0ICsgMiwgQywgN10pLFxuICAgICAgYmlhczogdy52ZWN0b3IoXCJjb252X3Bvc3QuYmlhc1wiLCBbbl9mZnQgKyAyXSksXG4gICAgfTtcbiAgfVxuXG4gIC8qKiBTYW1wbGVzIG9mIGF1ZGlvIHBlciByb3cgb2YgeC4gKi9cbiAgZ2V0IHNhbXBsZXNQZXJSb3coKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jc3RhZ2VzLnJlZHVjZSgocHJvZHVjdCwgeyByYXRlIH0pID0+IHByb2R1Y3QgKiByYXRlLCB0aGlzLiNmb3VyaWVyLmhvcCk7XG4gIH1cblxuICAvKipcbiAgICogeCBbTCwgQ10sIHNvdXJjZSBbTCAqIHNhbXBsZXNQZXJSb3ddLCBzdHlsZSBbMSwgU10gLT4gYXVkaW8gb2YgYXMgbWFueSBzYW1wbGVzLCB0aGUgY2FsbGVyJ3MgdG8gZnJlZS4gVGFwcyBoYXJcbiAgICogKG1hZ25pdHVkZXMsIGFuZ2xlcyksIG5vaXNlX2NvbnYuaSwgbm9pc2VfcmVzLmksIHVwcy5pLCBzdGFnZS5pLCBjb252X3Bvc3QuIGBwYXVzZWAgaXMgYXdhaXRlZCBiZXR3ZWVuIGl0cyBwYXJ0cy5cbiAgICovXG4gIGFzeW5jIGZvcndhcmQoXG4gICAgeDogVGVuc29yLFxuICAgIHNvdXJjZTogVGVuc29yLFxuICAgIHN0eWxlOiBUZW5zb3IsXG4gICAgeyB0YXAgPSAoKSA9PiB7fSwgcGF1c2UgPSBhc3luYyAoKSA9PiB7fSB9OiBHZW5lcmF0b3JPcHRpb25zID0ge30sXG4gICk6IFByb21pc2U8VGVuc29yPiB7XG4gICAgY29uc3QgaGVsZCA9IG5ldyBIZWxkKCk7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IGhhciA9IGhlbGQuYWRkKHN0ZnQoc291cmNlLCB0aGlzLiNmb3VyaWVyKSk7IC8vIFtGLCBuX2ZmdCArIDJdLCBGID0gc2FtcGxlcyAvIGhvcCArIDFcbiAgICAgIHRhcChcImhhclwiLCBoYXIpO1xuICAgICAgbGV0IHkgPSB4O1xuICAgICAgZm9yIChjb25zdCBpIG9mIHRoaXMuI3N0YWdlcy5rZXlzKCkpIHtcbiAgICAgICAgY29uc3QgYmVmb3JlID0geTtcbiAgICAgICAgY29uc3Qgbm9pc2UgPSBoZWxkLmFkZCh0aGlzLiNub2lzZShpLCBoYXIsIHN0eWxlLCB0YXApKTtcbiAgICAgICAgYXdhaXQgcGF1c2UoKTtcbiAgICAgICAgeSA9IGhlbGQuYWRkKHRoaXMuI3Vwc2FtcGxlKGksIGJlZm9yZSwgbm9pc2UsIHRhcCkpO1xuICAgICAgICBoZWxkLmZyZWUoYmVmb3JlLCBub2lzZSk7XG4gICAgICAgIGNvbnN0IGlucHV0ID0geTtcbiAgICAgICAgY29uc3QgdGVybXMgPSB0aGlzLiNzdGFnZXNbaV0hLmJsb2NrcztcbiAgICAgICAgZm9yIChjb25zdCBbaiwgYmxvY2tdIG9mIHRlcm1zLmVudHJpZXMoKSkge1xuICAgICAgICAgIGNvbnN0IGdhaW4gPSBqID09PSB0ZXJtcy5sZW5ndGggLSAxID8gMSAvIHRlcm1zLmxlbmd0aCA6IDE7XG4gICAgICAgICAgY29uc3Qgc3VtID0gaiA9PT0gMCA/IG51bGwgOiB5O1xuICAgICAgICAgIHkgPSBoZWxkLmFkZChhZGRUbyhzdW0sIGJsb2NrLmZvcndhcmQoaW5wdXQsIHN0eWxlKSwgZ2FpbikpO1xuICAgICAgICAgIGlmIChzdW0pIGhlbGQuZnJlZShzdW0pO1xuICAgICAgICAgIGF3YWl0IHBhdXNlKCk7XG4gICAgICAgIH1cbiAgICAgICAgaGVsZC5mcmVlKGlucHV0KTtcbiAgICAgICAgdGFwKGBzdGFnZS4ke2l9YCwgeSk7XG4gICAgICB9XG4gICAgICByZXR1cm4gdGhpcy4jaGVhZCh5LCB0YXApO1xuICAgIH0gZmluYWxseSB7XG4gICAgICBoZWxkLmRpc3Bvc2UoKTtcbiAgICB9XG4gIH1cblxuICAvKiogRXZlcnkga2VybmVsIG9mIGBmb3J3YXJkYCBhdCBhIHNtYWxsIHNpemUsIGZvciBgZGV2aWNlLmNvbXBpbGVgLiAqL1xuICByZWhlYXJzZSh4OiBUZW5zb3IsIHNvdXJjZTogVGVuc29yLCBzdHlsZTogVGVuc29yKTogdm9pZCB7XG4gICAgY29uc3QgaGFyID0gc3RmdChzb3VyY2UsIHRoaXMuI2ZvdXJpZXIpO1xuICAgIGNvbnN0IGVuZCA9IHRoaXMuI3N0YWdlcy5yZWR1Y2UoKHksIHsgYmxvY2tzIH0sIGkpID0+IHtcbiAgICAgIGNvbnN0IHogPSB0aGlzLiN1cHNhbXBsZShcbiAgICAgICAgaSxcbiAgICAgICAgeSxcbiAgICAgICAgdGhpcy4jbm9pc2UoaSwgaGFyLCBzdHlsZSwgKCkgPT4ge30pLFxuICAgICAgICAoKSA9PiB7fSxcbiAgICAgICk7XG4gICAgICByZXR1cm4gYmxvY2tzLnJlZHVjZSgoc3VtOiBUZW5zb3IgfCBudWxsLCBibG9jaykgPT4gYWRkVG8oc3VtLCBibG9jay5mb3J3YXJkKHosIHN0eWxlKSwgMSksIG51bGwpITtcbiAgICB9LCB4KTtcbiAgICB0aGlzLiNoZWFkKGVuZCwgKCkgPT4ge30pO1xuICB9XG5cbiAgLyoqIFRoZSB0cmFuc2Zvcm1lZCBzb3VyY2Ugb2Ygc3RhZ2UgaS4gKi9cbiAgI25vaXNlKGk6IG51bWJlciwgaGFyOiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IsIHRhcDogVGFwKTogVGVuc29yIHtcbiAgICByZXR1cm4gaGFyLmRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgICBjb25zdCB7IG5vaXNlQ29udiwgbm9pc2VCbG9jayB9ID0gdGhpcy4jc3RhZ2VzW2ldITtcbiAgICAgIGNvbnN0IG5vaXNlID0gY29udjFkKGhhciwgbm9pc2VDb252LndlaWdodCwgbm9pc2VDb252KTsgLy8gW0wgcmF0ZSwgQ10sIGF0IHRoZSBsYXN0IHN0YWdlIG9uZSBtb3JlXG4gICAgICB0YXAoYG5vaXNlX2NvbnYuJHtpfWAsIG5vaXNlKTtcbiAgICAgIGNvbnN0IHkgPSBub2lzZUJsb2NrLmZvcndhcmQobm9pc2UsIHN0eWxlKTtcbiAgICAgIHRhcChgbm9pc2VfcmVzLiR7aX1gLCB5KTtcbiAgICAgIHJldHVybiB5O1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIHggW0wsIDIgQ10gLT4gW0wgcmF0ZSwgQ10sIGF0IHRoZSBsYXN0IHN0YWdlIG9uZSByb3cgbW9yZSwgcGx1cyB0aGUgc291cmNlJ3MgcGFydC4gKi9cbiAgI3Vwc2FtcGxlKGk6IG51bWJlciwgeDogVGVuc29yLCBub2lzZTogVGVuc29yLCB0YXA6IFRhcCk6IFRlbnNvciB7XG4gICAgcmV0dXJuIHguZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGNvbnN0IHsgcmF0ZSwga2VybmVsLCB1cCB9ID0gdGhpcy4jc3RhZ2VzW2ldITtcbiAgICAgIGNvbnN0IHBhZGRpbmcgPSAoa2VybmVsIC0gcmF0ZSkgLyAyO1xuICAgICAgY29uc3QgeiA9IGNvbnZUcmFuc3Bvc2UxZChhY3RpdmF0aW9uKHgsIHsgc2xvcGU6IDAuMSB9KSwgdXAud2VpZ2h0LCBrZXJuZWwsIHsgYmlhczogdXAuYmlhcywgcGFkZGluZyB9KTtcbiAgICAgIHRhcChgdXBzLiR7aX1gLCB6KTtcbiAgICAgIHJldHVybiBpID09PSB0aGlzLiNzdGFnZXMubGVuZ3RoIC0gMSA/IHJlZmxlY3Rpb25QYWRBZGQoeiwgbm9pc2UsIDEpIDogYWRkKHosIG5vaXNlKTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiB5IFtGLCBDXSAtPiBbc2FtcGxlc10uICovXG4gICNoZWFkKHk6IFRlbnNvciwgdGFwOiBUYXApOiBUZW5zb3Ige1xuICAgIHJldHVybiB5LmRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgICBjb25zdCB7IHdlaWdodCwgYmlhcyB9ID0gdGhpcy4jcG9zdDtcbiAgICAgIGNvbnN0IHogPSBjb252MWQoYWN0aXZhdGlvbih5LCB7IHNsb3BlOiAwLjAxIH0pLCB3ZWlnaHQsIHsgYmlhcywgcGFkZGluZzogMyB9KTsgLy8gW0YsIG5fZmZ0ICsgMl1cbiAgICAgIHRhcChcImNvbnZfcG9zdFwiLCB6KTtcbiAgICAgIHJldHVybiBpc3RmdChleHBQaGFzZSh6KSwgdGhpcy4jZm91cmllcik7XG4gICAgfSk7XG4gIH1cbn1cblxuZXhwb3J0IGludGVyZmFjZSBHZW5lcmF0b3JPcHRpb25zIHtcbiAgcmVhZG9ubHkgdGFwPzogVGFwO1xuICByZWFkb25seSBwYXVzZT86ICgpID0+IFByb21pc2U8dm9pZD47XG59XG5cbi8qKiAoc3VtICsgdGVybSkgKiBnYWluLCBvciB0aGUgZmlyc3QgdGVybSBpdHNlbGY7IGB0ZXJtYCBpcyB1c2VkIHVwLiAqL1xuZnVuY3Rpb24gYWRkVG8oc3VtOiBUZW5zb3IgfCBudWxsLCB0ZXJtOiBUZW5zb3IsIGdhaW46IG51bWJlcik6IFRlbnNvciB7XG4gIGlmICghc3VtKSByZXR1cm4gdGVybTtcbiAgY29uc3QgeSA9IGFkZChzdW0sIHRlcm0sIGdhaW4pO1xuICB0ZXJtLmRpc3Bvc2UoKTtcbiAgcmV0dXJuIHk7XG59XG4iLCAiLy8gRnJvbSB0aGUgbG9naXRzIG9mIHRoZSBkdXJhdGlvbiBwcmVkaWN0b3IgdG8gZnJhbWVzLlxuXG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi4vLi4vc3JjL2Vycm9yLnRzXCI7XG5cbi8qKlxuICogU3VtIG9mIHNpZ21vaWRzIG9mIGVhY2ggcm93LCBkaXZpZGVkIGJ5IHRoZSBzcGVlZDogZnJhbWVzIG9mIGVhY2ggdG9rZW4gYmVmb3JlIHJvdW5kaW5nLiBJbiBmNjQ6IGEgc3VtIG5lYXIgb25lIGhhbGZcbiAqIGRlY2lkZXMgYWJvdXQgYSBmcmFtZS4gbG9naXRzIFtuLCBjbGFzc2VzXSAtPiBbbl1cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGR1cmF0aW9uU3Vtcyhsb2dpdHM6IEZsb2F0MzJBcnJheSwgY2xhc3NlczogbnVtYmVyLCBzcGVlZDogbnVtYmVyKTogRmxvYXQ2NEFycmF5IHtcbiAgY29uc3Qgc3VtcyA9IG5ldyBGbG9hdDY0QXJyYXkobG9naXRzLmxlbmd0aCAvIGNsYXNzZXMpO1xuICBsb2dpdHMuZm9yRWFjaCgobG9naXQsIGkpID0+IChzdW1zW01hdGguZmxvb3IoaSAvIGNsYXNzZXMpXSEgKz0gMSAvICgxICsgTWF0aC5leHAoLWxvZ2l0KSkpKTtcbiAgcmV0dXJuIHN1bXMubWFwKChzdW0pID0+IHN1bSAvIHNwZWVkKTtcbn1cblxuLyoqIFJvdW5kcyBoYWxmIHRvIGV2ZW4sIGF0IGxlYXN0IG9uZSBmcmFtZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiByb3VuZER1cmF0aW9ucyhzdW1zOiBGbG9hdDY0QXJyYXkpOiBudW1iZXJbXSB7XG4gIHJldHVybiBbLi4uc3Vtc10ubWFwKChzdW0pID0+IHtcbiAgICBpZiAoIU51bWJlci5pc0Zpbml0ZShzdW0pKSB7XG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcImRldmljZVwiLFxuICAgICAgICBga29rb3JvOiBhIGR1cmF0aW9uIGlzICR7c3VtfSwgZXhwZWN0ZWQgYSBudW1iZXIgKHRoZSB3ZWlnaHRzIG9yIHRoZSBHUFUgYXJlIGF0IGZhdWx0KS5gLFxuICAgICAgKTtcbiAgICB9XG4gICAgY29uc3QgZG93biA9IE1hdGguZmxvb3Ioc3VtKTtcbiAgICBjb25zdCByZXN0ID0gc3VtIC0gZG93bjtcbiAgICBjb25zdCByb3VuZGVkID0gcmVzdCA+IDAuNSB8fCAocmVzdCA9PT0gMC41ICYmIGRvd24gJSAyID09PSAxKSA/IGRvd24gKyAxIDogZG93bjtcbiAgICByZXR1cm4gTWF0aC5tYXgoMSwgcm91bmRlZCk7XG4gIH0pO1xufVxuXG4vKiogVGhlIHRva2VuIG9mIGVhY2ggZnJhbWU6IFsyLCAxXSAtPiBbMCwgMCwgMV0uICovXG5leHBvcnQgZnVuY3Rpb24gdG9rZW5PZkZyYW1lKGR1cmF0aW9uczogcmVhZG9ubHkgbnVtYmVyW10pOiBVaW50MzJBcnJheSB7XG4gIHJldHVybiBVaW50MzJBcnJheS5mcm9tKGR1cmF0aW9ucy5mbGF0TWFwKChmcmFtZXMsIHRva2VuKSA9PiBuZXcgQXJyYXk8bnVtYmVyPihmcmFtZXMpLmZpbGwodG9rZW4pKSk7XG59XG4iLCAiLy8gQSBiaWRpcmVjdGlvbmFsIExTVE0gbGF5ZXI6IHRoZSBpbnB1dCBwcm9qZWN0aW9uIG9mIGFsbCBzdGVwcyBhdCBvbmNlLCB0aGVuIG9uZSBkaXNwYXRjaCBhIHN0ZXAsIHJlY29yZGVkIG9uY2UuXG5cbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB7IGV4cGVjdFNoYXBlLCByb3dzQW5kQ29sdW1ucyB9IGZyb20gXCIuL2NoZWNrLnRzXCI7XG5pbXBvcnQgeyBsaW5lYXIgfSBmcm9tIFwiLi9jb252MWQudHNcIjtcbmltcG9ydCB0eXBlIHsgVGFibGUsIFdlaWdodCB9IGZyb20gXCIuL3dlaWdodC50c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIExzdG1XZWlnaHRzIHtcbiAgLyoqIFsyICogNCBILCBDXTogZm9yd2FyZCwgdGhlbiBiYWNrd2FyZDsgZ2F0ZXMgaSwgZiwgZywgby4gKi9cbiAgcmVhZG9ubHkgaW5wdXQ6IFdlaWdodDtcbiAgLyoqIFsyICogNCBIXTogdGhlIHN1bSBvZiBib3RoIGJpYXNlcyBvZiBQeVRvcmNoLiAqL1xuICByZWFkb25seSBiaWFzOiBUZW5zb3I7XG4gIC8qKiBbMiwgNCBILCBIXSAqL1xuICByZWFkb25seSByZWN1cnJlbnQ6IFRhYmxlO1xuICAvKiogWzIgSCwgMl0gdTMyLCB6ZXJvIGJldHdlZW4gc2VxdWVuY2VzOiBjZWxscywgYW5kIHN0ZXBzIGRvbmUuICovXG4gIHJlYWRvbmx5IHN0YXRlOiBUZW5zb3I8XCJ1MzJcIj47XG59XG5cbi8qKiB4IFtULCBDXSAtPiBbVCwgMiBIXTogZm9yd2FyZCwgdGhlbiBiYWNrd2FyZC4gQ2VsbHMgYW5kIGggc3RhcnQgZnJvbSB6ZXJvLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJpZGlyZWN0aW9uYWxMc3RtKHg6IFRlbnNvciwgd2VpZ2h0czogTHN0bVdlaWdodHMpOiBUZW5zb3Ige1xuICBjb25zdCB7IGRldmljZSB9ID0geDtcbiAgY29uc3QgW1RdID0gcm93c0FuZENvbHVtbnMoXCJiaWRpcmVjdGlvbmFsTHN0bVwiLCBcInhcIiwgeCk7XG4gIGNvbnN0IEggPSB3ZWlnaHRzLnN0YXRlLnNoYXBlWzBdISAvIDI7XG4gIGV4cGVjdFNoYXBlKFwiYmlkaXJlY3Rpb25hbExzdG1cIiwgXCJiaWFzXCIsIHdlaWdodHMuYmlhcywgWzggKiBIXSk7XG4gIHJldHVybiBkZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgIGNvbnN0IGdhdGVzID0gbGluZWFyKHgsIHdlaWdodHMuaW5wdXQsIHsgYmlhczogd2VpZ2h0cy5iaWFzIH0pOyAvLyBbVCwgOCBIXVxuICAgIGNvbnN0IG91dCA9IGRldmljZS5lbXB0eShbVCwgMiAqIEhdKTtcbiAgICBjb25zdCBMQU5FUyA9IGRldmljZS50cmFpdHMuY2xhc3MgPT09IFwic29mdHdhcmVcIiA/IDEgOiAzMjtcbiAgICBjb25zdCBzdGVwID0gZGV2aWNlLnJlY29yZCgoKSA9PlxuICAgICAgZGV2aWNlLnJ1bihcbiAgICAgICAgXCJsc3RtX3N0ZXBcIixcbiAgICAgICAgeyBnYXRlcywgV19oaDogd2VpZ2h0cy5yZWN1cnJlbnQudGVuc29yLCBzdGF0ZTogd2VpZ2h0cy5zdGF0ZSwgb3V0IH0sXG4gICAgICAgIHsgVCwgSCB9LFxuICAgICAgICB7XG4gICAgICAgICAgZ3JpZDogW01hdGguY2VpbCgoSCAqIExBTkVTKSAvIDEyOCksIDJdLFxuICAgICAgICAgIGNvbnN0YW50czogeyBGT1JNQVQ6IHdlaWdodHMucmVjdXJyZW50LmZvcm1hdCwgTEFORVMgfSxcbiAgICAgICAgICB3b3JrOiAxNiAqIEggKiBILFxuICAgICAgICB9LFxuICAgICAgKSxcbiAgICApO1xuICAgIHN0ZXAucmVwbGF5KFQpO1xuICAgIHJldHVybiBvdXQ7XG4gIH0pO1xufVxuIiwgIi8vIFN0eWxlVFRTIDIncyB0ZXh0IHNpZGUgYXMgaW4gS29rb3JvIChrb2tvcm8vbW9kdWxlcy5weSk6IHRoZSB0ZXh0IGVuY29kZXIsIHRoZSBkdXJhdGlvbiBlbmNvZGVyIGFuZCB0aGUgcHJlZGljdG9ycyBvZlxuLy8gZHVyYXRpb24sIHBpdGNoIChGMCkgYW5kIGVuZXJneSAoTikuIE5hbWVzIGZvbGxvdyB0aGUgY2hlY2twb2ludC5cblxuaW1wb3J0IHsgY29udjFkLCBsaW5lYXIgfSBmcm9tIFwiLi4vLi4vb3BzL2NvbnYxZC50c1wiO1xuaW1wb3J0IHsgYmlkaXJlY3Rpb25hbExzdG0sIHR5cGUgTHN0bVdlaWdodHMgfSBmcm9tIFwiLi4vLi4vb3BzL2xzdG0udHNcIjtcbmltcG9ydCB7IGFkYXB0aXZlTGF5ZXJOb3JtLCBsYXllck5vcm0gfSBmcm9tIFwiLi4vLi4vb3BzL25vcm0udHNcIjtcbmltcG9ydCB7IGNvbmNhdCwgZW1iZWRkaW5nLCBnYXRoZXJSb3dzIH0gZnJvbSBcIi4uLy4uL29wcy9yb3dzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRhYmxlLCBXZWlnaHQgfSBmcm9tIFwiLi4vLi4vb3BzL3dlaWdodC50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHR5cGUgeyBXZWlnaHRzIH0gZnJvbSBcIi4uL3dlaWdodHMudHNcIjtcbmltcG9ydCB0eXBlIHsgS29rb3JvQ29uZmlnIH0gZnJvbSBcIi4vY29uZmlnLnRzXCI7XG5pbXBvcnQgeyBBZGFpblJlc0Jsb2NrMWQsIFN0eWxlUHJvamVjdGlvbiB9IGZyb20gXCIuL2xheWVycy50c1wiO1xuaW1wb3J0IHR5cGUgeyBUYXAgfSBmcm9tIFwiLi90YXAudHNcIjtcblxuY29uc3QgRVBTID0gMWUtNTtcblxuLyoqIFRleHRFbmNvZGVyOiBlbWJlZGRpbmcsIGNvbnZvbHV0aW9ucyB3aXRoIGxheWVyIG5vcm0gYW5kIGxlYWt5IFJlTFUsIExTVE0uICovXG5leHBvcnQgY2xhc3MgVGV4dEVuY29kZXIge1xuICByZWFkb25seSAjY2hhbm5lbHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgI3RhYmxlOiBUYWJsZTtcbiAgcmVhZG9ubHkgI2NubjogeyB3ZWlnaHQ6IFdlaWdodDsgYmlhczogVGVuc29yOyBnYW1tYTogVGVuc29yOyBiZXRhOiBUZW5zb3I7IHBhZGRpbmc6IG51bWJlciB9W107XG4gIHJlYWRvbmx5ICNsc3RtOiBMc3RtV2VpZ2h0cztcblxuICBjb25zdHJ1Y3RvcihcbiAgICB3OiBXZWlnaHRzLFxuICAgIGNvbmZpZzogUGljazxLb2tvcm9Db25maWcsIFwiaGlkZGVuX2RpbVwiIHwgXCJuX2xheWVyXCIgfCBcIm5fdG9rZW5cIiB8IFwidGV4dF9lbmNvZGVyX2tlcm5lbF9zaXplXCI+LFxuICApIHtcbiAgICBjb25zdCB7IGhpZGRlbl9kaW06IEMsIG5fbGF5ZXIsIG5fdG9rZW4sIHRleHRfZW5jb2Rlcl9rZXJuZWxfc2l6ZTogSyB9ID0gY29uZmlnO1xuICAgIHRoaXMuI2NoYW5uZWxzID0gQztcbiAgICB0aGlzLiN0YWJsZSA9IHcudGFibGUoXCJlbWJlZGRpbmcud2VpZ2h0XCIsIFtuX3Rva2VuLCBDXSk7XG4gICAgdGhpcy4jY25uID0gQXJyYXkuZnJvbSh7IGxlbmd0aDogbl9sYXllciB9LCAoXywgaSkgPT4ge1xuICAgICAgY29uc3QgYmxvY2sgPSB3LmF0KFwiY25uXCIsIGkpO1xuICAgICAgcmV0dXJuIHtcbiAgICAgICAgd2VpZ2h0OiBibG9jay5jb252KFwiMFwiLCBbQywgQywgS10pLFxuICAgICAgICBiaWFzOiBibG9jay52ZWN0b3IoXCIwLmJpYXNcIiwgW0NdKSxcbiAgICAgICAgZ2FtbWE6IGJsb2NrLnZlY3RvcihcIjEuZ2FtbWFcIiwgW0NdKSxcbiAgICAgICAgYmV0YTogYmxvY2sudmVjdG9yKFwiMS5iZXRhXCIsIFtDXSksXG4gICAgICAgIHBhZGRpbmc6IChLIC0gMSkgLyAyLFxuICAgICAgfTtcbiAgICB9KTtcbiAgICB0aGlzLiNsc3RtID0gdy5hdChcImxzdG1cIikubHN0bShDLCBDIC8gMik7XG4gIH1cblxuICAvKiogaWRzIFtuXSAtPiB0X2VuIFtuLCBDXS4gVGFwcyB0ZXh0X2NubjAsIC4uLiAqL1xuICBmb3J3YXJkKGlkczogVGVuc29yPFwidTMyXCI+LCB0YXA6IFRhcCA9ICgpID0+IHt9KTogVGVuc29yIHtcbiAgICByZXR1cm4gaWRzLmRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgICBsZXQgeCA9IGVtYmVkZGluZyhpZHMsIHRoaXMuI3RhYmxlLCB0aGlzLiNjaGFubmVscyk7IC8vIFtuLCBDXVxuICAgICAgdGhpcy4jY25uLmZvckVhY2goKHsgd2VpZ2h0LCBiaWFzLCBnYW1tYSwgYmV0YSwgcGFkZGluZyB9LCBpKSA9PiB7XG4gICAgICAgIHggPSBsYXllck5vcm0oY29udjFkKHgsIHdlaWdodCwgeyBiaWFzLCBwYWRkaW5nIH0pLCBnYW1tYSwgYmV0YSwgeyBlcHM6IEVQUywgc2xvcGU6IDAuMiB9KTtcbiAgICAgICAgdGFwKGB0ZXh0X2NubiR7aX1gLCB4KTtcbiAgICAgIH0pO1xuICAgICAgcmV0dXJuIGJpZGlyZWN0aW9uYWxMc3RtKHgsIHRoaXMuI2xzdG0pO1xuICAgIH0pO1xuICB9XG59XG5cbi8qKiBEdXJhdGlvbkVuY29kZXI6IHJvdW5kcyBvZiBMU1RNIGFuZCBhZGFwdGl2ZSBsYXllciBub3JtLCB0aGUgc3R5bGUgYXBwZW5kZWQgdG8gZXZlcnkgcm93IGJlZm9yZSBlYWNoIGFuZCBhdCB0aGUgZW5kLiAqL1xuZXhwb3J0IGNsYXNzIER1cmF0aW9uRW5jb2RlciB7XG4gIHJlYWRvbmx5ICNyb3VuZHM6IHsgbHN0bTogTHN0bVdlaWdodHM7IG5vcm06IFN0eWxlUHJvamVjdGlvbiB9W107XG5cbiAgY29uc3RydWN0b3IodzogV2VpZ2h0cywgQzogbnVtYmVyLCBTOiBudW1iZXIsIHJvdW5kczogbnVtYmVyKSB7XG4gICAgdGhpcy4jcm91bmRzID0gQXJyYXkuZnJvbSh7IGxlbmd0aDogcm91bmRzIH0sIChfLCBpKSA9PiAoe1xuICAgICAgbHN0bTogdy5hdChcImxzdG1zXCIsIDIgKiBpKS5sc3RtKEMgKyBTLCBDIC8gMiksXG4gICAgICBub3JtOiBuZXcgU3R5bGVQcm9qZWN0aW9uKHcuYXQoXCJsc3Rtc1wiLCAyICogaSArIDEpLCBDLCBTKSxcbiAgICB9KSk7XG4gIH1cblxuICAvKiogZF9lbiBbbiwgQ10sIHN0eWxlIFsxLCBTXSAtPiBkIFtuLCBDICsgU10uICovXG4gIGZvcndhcmQoZF9lbjogVGVuc29yLCBzdHlsZTogVGVuc29yKTogVGVuc29yIHtcbiAgICByZXR1cm4gZF9lbi5kZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgbGV0IHggPSBjb25jYXQoW2RfZW4sIHN0eWxlXSk7IC8vIFtuLCBDICsgU11cbiAgICAgIGZvciAoY29uc3QgeyBsc3RtLCBub3JtIH0gb2YgdGhpcy4jcm91bmRzKSB7XG4gICAgICAgIGNvbnN0IHkgPSBhZGFwdGl2ZUxheWVyTm9ybShiaWRpcmVjdGlvbmFsTHN0bSh4LCBsc3RtKSwgbm9ybS5mb3J3YXJkKHN0eWxlKSwgeyBlcHM6IEVQUyB9KTsgLy8gW24sIENdXG4gICAgICAgIHggPSBjb25jYXQoW3ksIHN0eWxlXSk7IC8vIFtuLCBDICsgU11cbiAgICAgIH1cbiAgICAgIHJldHVybiB4O1xuICAgIH0pO1xuICB9XG59XG5cbi8qKiBUaGUgY3VydmVzIG9mIG9uZSBwcmVkaWN0b3IgYnJhbmNoLiAqL1xuY2xhc3MgQnJhbmNoIHtcbiAgcmVhZG9ubHkgI25hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgI2Jsb2NrczogQWRhaW5SZXNCbG9jazFkW107XG4gIHJlYWRvbmx5ICN3ZWlnaHQ6IFdlaWdodDtcbiAgcmVhZG9ubHkgI2JpYXM6IFRlbnNvcjtcblxuICBjb25zdHJ1Y3Rvcih3OiBXZWlnaHRzLCBuYW1lOiBcIkYwXCIgfCBcIk5cIiwgQzogbnVtYmVyLCBTOiBudW1iZXIpIHtcbiAgICBjb25zdCBibG9ja3MgPSB3LmF0KG5hbWUpO1xuICAgIHRoaXMuI25hbWUgPSBuYW1lO1xuICAgIHRoaXMuI2Jsb2NrcyA9IFtcbiAgICAgIG5ldyBBZGFpblJlc0Jsb2NrMWQoYmxvY2tzLmF0KDApLCBDLCBDLCBTKSxcbiAgICAgIG5ldyBBZGFpblJlc0Jsb2NrMWQoYmxvY2tzLmF0KDEpLCBDLCBDIC8gMiwgUywgdHJ1ZSksXG4gICAgICBuZXcgQWRhaW5SZXNCbG9jazFkKGJsb2Nrcy5hdCgyKSwgQyAvIDIsIEMgLyAyLCBTKSxcbiAgICBdO1xuICAgIHRoaXMuI3dlaWdodCA9IHcuY29udihgJHtuYW1lfV9wcm9qYCwgWzEsIEMgLyAyLCAxXSk7XG4gICAgdGhpcy4jYmlhcyA9IHcudmVjdG9yKGAke25hbWV9X3Byb2ouYmlhc2AsIFsxXSk7XG4gIH1cblxuICAvKiogaCBbVCwgQ10gLT4gWzIgVF0uICovXG4gIGZvcndhcmQoaDogVGVuc29yLCBzdHlsZTogVGVuc29yLCB0YXA6IFRhcCk6IFRlbnNvciB7XG4gICAgcmV0dXJuIGguZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGxldCB4ID0gaDtcbiAgICAgIHRoaXMuI2Jsb2Nrcy5mb3JFYWNoKChibG9jaywgaSkgPT4ge1xuICAgICAgICB4ID0gYmxvY2suZm9yd2FyZCh4LCBzdHlsZSk7IC8vIFtULCBDXSwgWzIgVCwgQyAvIDJdLCBbMiBULCBDIC8gMl1cbiAgICAgICAgdGFwKGAke3RoaXMuI25hbWV9LiR7aX1gLCB4KTtcbiAgICAgIH0pO1xuICAgICAgY29uc3QgeSA9IGNvbnYxZCh4LCB0aGlzLiN3ZWlnaHQsIHsgYmlhczogdGhpcy4jYmlhcyB9KTsgLy8gWzIgVCwgMV1cbiAgICAgIHJldHVybiB5LnJlc2hhcGUoW3kuc2l6ZV0pO1xuICAgIH0pO1xuICB9XG59XG5cbi8qKiBQcm9zb2R5UHJlZGljdG9yLiAqL1xuZXhwb3J0IGNsYXNzIFByb3NvZHlQcmVkaWN0b3Ige1xuICByZWFkb25seSAjZW5jb2RlcjogRHVyYXRpb25FbmNvZGVyO1xuICByZWFkb25seSAjbHN0bTogTHN0bVdlaWdodHM7XG4gIHJlYWRvbmx5ICNsb2dpdHM6IFdlaWdodDtcbiAgcmVhZG9ubHkgI2xvZ2l0c0JpYXM6IFRlbnNvcjtcbiAgcmVhZG9ubHkgI3NoYXJlZDogTHN0bVdlaWdodHM7XG4gIHJlYWRvbmx5ICNmMDogQnJhbmNoO1xuICByZWFkb25seSAjbjogQnJhbmNoO1xuXG4gIGNvbnN0cnVjdG9yKHc6IFdlaWdodHMsIGNvbmZpZzogUGljazxLb2tvcm9Db25maWcsIFwiaGlkZGVuX2RpbVwiIHwgXCJzdHlsZV9kaW1cIiB8IFwibl9sYXllclwiIHwgXCJtYXhfZHVyXCI+KSB7XG4gICAgY29uc3QgeyBoaWRkZW5fZGltOiBDLCBzdHlsZV9kaW06IFMsIG5fbGF5ZXIsIG1heF9kdXIgfSA9IGNvbmZpZztcbiAgICB0aGlzLiNlbmNvZGVyID0gbmV3IER1cmF0aW9uRW5jb2Rlcih3LmF0KFwidGV4dF9lbmNvZGVyXCIpLCBDLCBTLCBuX2xheWVyKTtcbiAgICB0aGlzLiNsc3RtID0gdy5hdChcImxzdG1cIikubHN0bShDICsgUywgQyAvIDIpO1xuICAgIHRoaXMuI2xvZ2l0cyA9IHcubGluZWFyKFwiZHVyYXRpb25fcHJvai5saW5lYXJfbGF5ZXIud2VpZ2h0XCIsIFttYXhfZHVyLCBDXSk7XG4gICAgdGhpcy4jbG9naXRzQmlhcyA9IHcudmVjdG9yKFwiZHVyYXRpb25fcHJvai5saW5lYXJfbGF5ZXIuYmlhc1wiLCBbbWF4X2R1cl0pO1xuICAgIHRoaXMuI3NoYXJlZCA9IHcuYXQoXCJzaGFyZWRcIikubHN0bShDICsgUywgQyAvIDIpO1xuICAgIHRoaXMuI2YwID0gbmV3IEJyYW5jaCh3LCBcIkYwXCIsIEMsIFMpO1xuICAgIHRoaXMuI24gPSBuZXcgQnJhbmNoKHcsIFwiTlwiLCBDLCBTKTtcbiAgfVxuXG4gIC8qKiBkX2VuIFtuLCBDXSwgc3R5bGUgWzEsIFNdIC0+IGQgW24sIEMgKyBTXSwgbG9naXRzIFtuLCBtYXhfZHVyXS4gVGFwcyBkdXJhdGlvbl9sc3RtLiAqL1xuICBkdXJhdGlvbnMoZF9lbjogVGVuc29yLCBzdHlsZTogVGVuc29yLCB0YXA6IFRhcCA9ICgpID0+IHt9KTogeyBkOiBUZW5zb3I7IGxvZ2l0czogVGVuc29yIH0ge1xuICAgIHJldHVybiBkX2VuLmRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgICBjb25zdCBkID0gdGhpcy4jZW5jb2Rlci5mb3J3YXJkKGRfZW4sIHN0eWxlKTsgLy8gW24sIEMgKyBTXVxuICAgICAgY29uc3QgeCA9IGJpZGlyZWN0aW9uYWxMc3RtKGQsIHRoaXMuI2xzdG0pOyAvLyBbbiwgQ11cbiAgICAgIHRhcChcImR1cmF0aW9uX2xzdG1cIiwgeCk7XG4gICAgICByZXR1cm4geyBkLCBsb2dpdHM6IGxpbmVhcih4LCB0aGlzLiNsb2dpdHMsIHsgYmlhczogdGhpcy4jbG9naXRzQmlhcyB9KSB9O1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIGQgW24sIEMgKyBTXSwgZnJhbWVzIFtUXSAodGhlIHRva2VuIG9mIGVhY2ggZnJhbWUpIC0+IEYwIGluIEh6IGFuZCBOLCBbMiBUXSBlYWNoLiBUYXBzIHNoYXJlZCwgRjAuMCwgLi4uICovXG4gIGN1cnZlcyhkOiBUZW5zb3IsIGZyYW1lczogVGVuc29yPFwidTMyXCI+LCBzdHlsZTogVGVuc29yLCB0YXA6IFRhcCA9ICgpID0+IHt9KTogeyBmMDogVGVuc29yOyBuOiBUZW5zb3IgfSB7XG4gICAgcmV0dXJuIGQuZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGNvbnN0IGggPSBiaWRpcmVjdGlvbmFsTHN0bShnYXRoZXJSb3dzKGQsIGZyYW1lcyksIHRoaXMuI3NoYXJlZCk7IC8vIFtULCBDXVxuICAgICAgdGFwKFwic2hhcmVkXCIsIGgpO1xuICAgICAgcmV0dXJuIHsgZjA6IHRoaXMuI2YwLmZvcndhcmQoaCwgc3R5bGUsIHRhcCksIG46IHRoaXMuI24uZm9yd2FyZChoLCBzdHlsZSwgdGFwKSB9O1xuICAgIH0pO1xuICB9XG59XG4iLCAiLy8gQSBjdXJzb3Igb3ZlciBhIGNoZWNrcG9pbnQuIEEgbW9kZWwgaXMgYnVpbHQgc3luY2hyb25vdXNseTogZWFjaCBsYXllciBhc2tzIGZvciBpdHMgdGVuc29ycyBieSBuYW1lIGFuZCBzaGFwZSBhbmQgZ2V0c1xuLy8gbWVtb3J5IGZvciB0aGVtOyB0aGVuIHRoZSBmaWxlIGlzIHN0cmVhbWVkIG9uY2UsIGluIGl0cyBvd24gb3JkZXIgYW5kIGluIHBpZWNlcywgc3RyYWlnaHQgaW50byBHUFUgYnVmZmVycywgYW5kIHBhY2tlZFxuLy8gdGhlcmUuIFdlaWdodCBub3JtYWxpc2F0aW9uIChgd2VpZ2h0X2dgLCBgd2VpZ2h0X3ZgKSBpcyBmb2xkZWQgb24gdGhlIHdheS4gQSB0ZW5zb3IgdGhhdCBub2JvZHkgYXNrZWQgZm9yIGlzIGFuIGVycm9yLlxuXG5pbXBvcnQgdHlwZSB7IERldmljZSB9IGZyb20gXCIuLi9zcmMvZGV2aWNlLnRzXCI7XG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi4vc3JjL2Vycm9yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENoZWNrcG9pbnQsIFN0b3JlZFRlbnNvciB9IGZyb20gXCIuLi9zcmMvc2FmZXRlbnNvcnMudHNcIjtcbmltcG9ydCB0eXBlIHsgU2hhcGUsIFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IExzdG1XZWlnaHRzIH0gZnJvbSBcIi4uL29wcy9sc3RtLnRzXCI7XG5pbXBvcnQge1xuICBlbXB0eVdlaWdodCxcbiAgRk9STUFUUyxcbiAgdHlwZSBGb3JtYXQsXG4gIHBhY2tXZWlnaHQsXG4gIHR5cGUgVGFibGUsXG4gIHR5cGUgV2VpZ2h0LFxuICB3ZWlnaHROb3JtU2NhbGUsXG4gIHR5cGUgV2VpZ2h0U2hhcGUsXG59IGZyb20gXCIuLi9vcHMvd2VpZ2h0LnRzXCI7XG5pbXBvcnQgeyB0eXBlIExvYWRQcm9ncmVzcywgc3RyZWFtVGVuc29ycywgdHlwZSBTdHJlYW1Kb2IsIHRvRmxvYXQzMiB9IGZyb20gXCIuL3dlaWdodF9zdHJlYW0udHNcIjtcblxuLyoqIFdoYXQgYWxsIGN1cnNvcnMgb2YgYSBjaGVja3BvaW50IHNoYXJlLiAqL1xuaW50ZXJmYWNlIFNlc3Npb24ge1xuICByZWFkb25seSBkZXZpY2U6IERldmljZTtcbiAgcmVhZG9ubHkgY2hlY2twb2ludDogQ2hlY2twb2ludDtcbiAgcmVhZG9ubHkgdXNlZDogU2V0PHN0cmluZz47XG4gIHJlYWRvbmx5IGpvYnM6IFN0cmVhbUpvYltdO1xuICByZWFkb25seSBvd25lZDogVGVuc29yW107XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgTG9hZE9wdGlvbnMge1xuICAvKiogTmFtZXMgdGhhdCBtYXkgc3RheSB1bnVzZWQuICovXG4gIHJlYWRvbmx5IGlnbm9yZT86IFJlZ0V4cDtcbiAgcmVhZG9ubHkgb25Qcm9ncmVzcz86ICgocHJvZ3Jlc3M6IExvYWRQcm9ncmVzcykgPT4gdm9pZCkgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHNpZ25hbD86IEFib3J0U2lnbmFsIHwgdW5kZWZpbmVkO1xufVxuXG5leHBvcnQgY2xhc3MgV2VpZ2h0cyB7XG4gIHJlYWRvbmx5ICNzZXNzaW9uOiBTZXNzaW9uO1xuICByZWFkb25seSAjcHJlZml4OiBzdHJpbmc7XG5cbiAgcHJpdmF0ZSBjb25zdHJ1Y3RvcihzZXNzaW9uOiBTZXNzaW9uLCBwcmVmaXg6IHN0cmluZykge1xuICAgIHRoaXMuI3Nlc3Npb24gPSBzZXNzaW9uO1xuICAgIHRoaXMuI3ByZWZpeCA9IHByZWZpeDtcbiAgfVxuXG4gIC8qKiBCdWlsZHMgYSBtb2RlbCBmcm9tIGEgY2hlY2twb2ludCBhbmQgZmlsbHMgaXRzIHdlaWdodHMuIGBkaXNwb3NlYCBnaXZlcyB0aGVpciBtZW1vcnkgYmFjay4gKi9cbiAgc3RhdGljIGFzeW5jIGxvYWQ8TT4oXG4gICAgZGV2aWNlOiBEZXZpY2UsXG4gICAgY2hlY2twb2ludDogQ2hlY2twb2ludCxcbiAgICBidWlsZDogKHdlaWdodHM6IFdlaWdodHMpID0+IE0sXG4gICAgeyBpZ25vcmUsIG9uUHJvZ3Jlc3MsIHNpZ25hbCB9OiBMb2FkT3B0aW9ucyA9IHt9LFxuICApOiBQcm9taXNlPHsgbW9kZWw6IE07IGRpc3Bvc2UoKTogdm9pZCB9PiB7XG4gICAgY29uc3Qgc2Vzc2lvbjogU2Vzc2lvbiA9IHsgZGV2aWNlLCBjaGVja3BvaW50LCB1c2VkOiBuZXcgU2V0KCksIGpvYnM6IFtdLCBvd25lZDogW10gfTtcbiAgICBjb25zdCBkaXNwb3NlID0gKCkgPT4gc2Vzc2lvbi5vd25lZC5zcGxpY2UoMCkuZm9yRWFjaCgodGVuc29yKSA9PiB0ZW5zb3IuZGlzcG9zZSgpKTtcbiAgICB0cnkge1xuICAgICAgY29uc3QgbW9kZWwgPSBidWlsZChuZXcgV2VpZ2h0cyhzZXNzaW9uLCBcIlwiKSk7XG4gICAgICBjb25zdCB1bnVzZWQgPSBbLi4uY2hlY2twb2ludC50ZW5zb3JzLmtleXMoKV0uZmlsdGVyKFxuICAgICAgICAobmFtZSkgPT4gIXNlc3Npb24udXNlZC5oYXMobmFtZSkgJiYgIWlnbm9yZT8udGVzdChuYW1lKSxcbiAgICAgICk7XG4gICAgICBpZiAodW51c2VkLmxlbmd0aCA+IDApIHtcbiAgICAgICAgY29uc3QgbW9yZSA9IHVudXNlZC5sZW5ndGggPiAzID8gYCBhbmQgJHt1bnVzZWQubGVuZ3RoIC0gM30gbW9yZWAgOiBcIlwiO1xuICAgICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICAgIFwid2VpZ2h0c1wiLFxuICAgICAgICAgIGB3ZWlnaHRzOiAke3VudXNlZC5zbGljZSgwLCAzKS5qb2luKFwiLCBcIil9JHttb3JlfSBiZWxvbmcgdG8gbm8gbGF5ZXIsIGV4cGVjdGVkIG9ubHkgdGVuc29ycyBvZiB0aGlzIG1vZGVsLmAsXG4gICAgICAgICk7XG4gICAgICB9XG4gICAgICBhd2FpdCBzdHJlYW1UZW5zb3JzKGRldmljZSwgc2Vzc2lvbi5qb2JzLCBvblByb2dyZXNzLCBzaWduYWwpO1xuICAgICAgcmV0dXJuIHsgbW9kZWwsIGRpc3Bvc2UgfTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgZGlzcG9zZSgpO1xuICAgICAgdGhyb3cgZXJyb3I7XG4gICAgfVxuICB9XG5cbiAgLyoqIFRlbnNvcnMgbWFkZSBiZXNpZGUgdGhlIGNoZWNrcG9pbnQgdGhhdCBsaXZlIGFuZCBnbyB3aXRoIHRoZSBtb2RlbC4gKi9cbiAgb3duKC4uLnRlbnNvcnM6IFRlbnNvcltdKTogdm9pZCB7XG4gICAgdGhpcy4jc2Vzc2lvbi5vd25lZC5wdXNoKC4uLnRlbnNvcnMpO1xuICB9XG5cbiAgZ2V0IGRldmljZSgpOiBEZXZpY2Uge1xuICAgIHJldHVybiB0aGlzLiNzZXNzaW9uLmRldmljZTtcbiAgfVxuXG4gIC8qKiBUaGUgY3Vyc29yIGJlbG93IGBuYW1lc2AuICovXG4gIGF0KC4uLm5hbWVzOiAoc3RyaW5nIHwgbnVtYmVyKVtdKTogV2VpZ2h0cyB7XG4gICAgcmV0dXJuIG5ldyBXZWlnaHRzKHRoaXMuI3Nlc3Npb24sIGpvaW4odGhpcy4jcHJlZml4LCAuLi5uYW1lcykpO1xuICB9XG5cbiAgaGFzKG5hbWU6IHN0cmluZyk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLiNzZXNzaW9uLmNoZWNrcG9pbnQudGVuc29ycy5oYXModGhpcy4jcGF0aChuYW1lKSk7XG4gIH1cblxuICAvKiogQSBzbWFsbCB0ZW5zb3Igb2YgYW55IGZsb2F0IHR5cGUsIGFzIGYzMjogYSBiaWFzLCBhIGdhaW4uICovXG4gIHZlY3RvcihuYW1lOiBzdHJpbmcsIHNoYXBlOiBTaGFwZSk6IFRlbnNvciB7XG4gICAgcmV0dXJuIHRoaXMuI2hvc3QoW3RoaXMuI2dldChuYW1lLCBzaGFwZSldLCBzaGFwZSwgKFt2YWx1ZXNdKSA9PiB2YWx1ZXMhKTtcbiAgfVxuXG4gIC8qKiBBIGxpbmVhciBsYXllciwgW08sIENdLiBTZXZlcmFsIG5hbWVzIGFyZSBzdGFja2VkIGFsb25nIE8uICovXG4gIGxpbmVhcihuYW1lczogc3RyaW5nIHwgcmVhZG9ubHkgc3RyaW5nW10sIHNoYXBlOiByZWFkb25seSBbTzogbnVtYmVyLCBDOiBudW1iZXJdKTogV2VpZ2h0IHtcbiAgICBjb25zdCBbTywgQ10gPSBzaGFwZTtcbiAgICBjb25zdCBsaXN0ID0gdHlwZW9mIG5hbWVzID09PSBcInN0cmluZ1wiID8gW25hbWVzXSA6IG5hbWVzO1xuICAgIGNvbnN0IHN0b3JlZCA9IGxpc3QubWFwKChuYW1lKSA9PiB0aGlzLiNnZXQobmFtZSwgW08sIENdKSk7XG4gICAgcmV0dXJuIHRoaXMuI3BhY2tlZChzdG9yZWQsIHsgTzogTyAqIHN0b3JlZC5sZW5ndGgsIEMsIEs6IDEgfSwgbnVsbCk7XG4gIH1cblxuICAvKiogVGhlIGNvbnZvbHV0aW9uIGBuYW1lYCwgW08sIEMsIEtdOiBgbmFtZS53ZWlnaHRgLCBvciBub3JtYWxpc2VkIGBuYW1lLndlaWdodF9nYCBhbmQgYG5hbWUud2VpZ2h0X3ZgLiAqL1xuICBjb252KG5hbWU6IHN0cmluZywgc2hhcGU6IHJlYWRvbmx5IFtPOiBudW1iZXIsIEM6IG51bWJlciwgSzogbnVtYmVyXSk6IFdlaWdodCB7XG4gICAgY29uc3QgW08sIEMsIEtdID0gc2hhcGU7XG4gICAgY29uc3QgeyB3ZWlnaHQsIGcgfSA9IHRoaXMuI25vcm1hbGlzZWQobmFtZSwgc2hhcGUpO1xuICAgIHJldHVybiB0aGlzLiNwYWNrZWQoW3dlaWdodF0sIHsgTywgQywgSyB9LCBnKTtcbiAgfVxuXG4gIC8qKiBUaGUgdHJhbnNwb3NlZCBjb252b2x1dGlvbiBgbmFtZWAsIFtDLCBPLCBLXTsgd2VpZ2h0IG5vcm0gaXMgcGVyIGlucHV0IGNoYW5uZWwuICovXG4gIGNvbnZUcmFuc3Bvc2UobmFtZTogc3RyaW5nLCBzaGFwZTogcmVhZG9ubHkgW0M6IG51bWJlciwgTzogbnVtYmVyLCBLOiBudW1iZXJdLCBzdHJpZGU6IG51bWJlcik6IFdlaWdodCB7XG4gICAgY29uc3QgW0MsIE8sIEtdID0gc2hhcGU7XG4gICAgY29uc3QgeyB3ZWlnaHQsIGcgfSA9IHRoaXMuI25vcm1hbGlzZWQobmFtZSwgc2hhcGUpO1xuICAgIHJldHVybiB0aGlzLiNwYWNrZWQoW3dlaWdodF0sIHsgTywgQywgSywgc3RyaWRlIH0sIGcpO1xuICB9XG5cbiAgLyoqIEEgZGVwdGh3aXNlIGNvbnZvbHV0aW9uJ3Mgc21hbGwgd2VpZ2h0LCBbQywgMSwgS10sIGFzIGYzMiBpbiB0aGUgb3JkZXIgb2YgdGhlIGNoZWNrcG9pbnQuICovXG4gIGRlcHRod2lzZShuYW1lOiBzdHJpbmcsIHNoYXBlOiByZWFkb25seSBbQzogbnVtYmVyLCBvbmU6IDEsIEs6IG51bWJlcl0pOiBUZW5zb3Ige1xuICAgIGNvbnN0IHsgd2VpZ2h0LCBnIH0gPSB0aGlzLiNub3JtYWxpc2VkKG5hbWUsIHNoYXBlKTtcbiAgICBjb25zdCBLID0gc2hhcGVbMl07XG4gICAgaWYgKCFnKSByZXR1cm4gdGhpcy4jaG9zdChbd2VpZ2h0XSwgc2hhcGUsIChbdmFsdWVzXSkgPT4gdmFsdWVzISk7XG4gICAgcmV0dXJuIHRoaXMuI2hvc3QoW3dlaWdodCwgZ10sIHNoYXBlLCAoW3YsIGdhaW5dKSA9PlxuICAgICAgdiEubWFwKCh2YWx1ZSwgaSkgPT4ge1xuICAgICAgICBjb25zdCBmaXJzdCA9IGkgLSAoaSAlIEspO1xuICAgICAgICByZXR1cm4gKGdhaW4hW2ZpcnN0IC8gS10hICogdmFsdWUpIC8gTWF0aC5oeXBvdCguLi52IS5zdWJhcnJheShmaXJzdCwgZmlyc3QgKyBLKSk7XG4gICAgICB9KSxcbiAgICApO1xuICB9XG5cbiAgLyoqIFJvd3MgdG8gbG9vayB1cCwgW3Jvd3MsIENdLCBrZXB0IGFzIHN0b3JlZC4gU2V2ZXJhbCBuYW1lcyBhcmUgc3RhY2tlZC4gKi9cbiAgdGFibGUobmFtZXM6IHN0cmluZyB8IHJlYWRvbmx5IHN0cmluZ1tdLCBzaGFwZTogcmVhZG9ubHkgW3Jvd3M6IG51bWJlciwgQzogbnVtYmVyXSk6IFRhYmxlIHtcbiAgICBjb25zdCBsaXN0ID0gdHlwZW9mIG5hbWVzID09PSBcInN0cmluZ1wiID8gW25hbWVzXSA6IG5hbWVzO1xuICAgIHJldHVybiB0aGlzLiNyYXcobGlzdC5tYXAoKG5hbWUpID0+IHRoaXMuI2dldChuYW1lLCBzaGFwZSkpKTtcbiAgfVxuXG4gIC8qKiBQeVRvcmNoJ3MgYmlkaXJlY3Rpb25hbCBvbmUtbGF5ZXIgTFNUTTogQyBpbnB1dHMsIEggdW5pdHMgYSBkaXJlY3Rpb24uICovXG4gIGxzdG0oQzogbnVtYmVyLCBIOiBudW1iZXIpOiBMc3RtV2VpZ2h0cyB7XG4gICAgY29uc3QgYm90aCA9IChuYW1lOiBzdHJpbmcpID0+IFtgJHtuYW1lfV9sMGAsIGAke25hbWV9X2wwX3JldmVyc2VgXTtcbiAgICBjb25zdCBiaWFzZXMgPSBbLi4uYm90aChcImJpYXNfaWhcIiksIC4uLmJvdGgoXCJiaWFzX2hoXCIpXS5tYXAoKG5hbWUpID0+IHRoaXMuI2dldChuYW1lLCBbNCAqIEhdKSk7XG4gICAgY29uc3Qgc3RhdGUgPSB0aGlzLmRldmljZS5vd25lZChbMiAqIEgsIDJdLCBcInUzMlwiKTtcbiAgICB0aGlzLiNzZXNzaW9uLm93bmVkLnB1c2goc3RhdGUpO1xuICAgIHJldHVybiB7XG4gICAgICBpbnB1dDogdGhpcy5saW5lYXIoYm90aChcIndlaWdodF9paFwiKSwgWzQgKiBILCBDXSksXG4gICAgICBiaWFzOiB0aGlzLiNob3N0KGJpYXNlcywgWzggKiBIXSwgKGIpID0+XG4gICAgICAgIEZsb2F0MzJBcnJheS5mcm9tKHsgbGVuZ3RoOiA4ICogSCB9LCAoXywgaSkgPT4ge1xuICAgICAgICAgIGNvbnN0IGRpcmVjdGlvbiA9IGkgPCA0ICogSCA/IDAgOiAxO1xuICAgICAgICAgIGNvbnN0IGF0ID0gaSAlICg0ICogSCk7XG4gICAgICAgICAgcmV0dXJuIGJbZGlyZWN0aW9uXSFbYXRdISArIGJbMiArIGRpcmVjdGlvbl0hW2F0XSE7XG4gICAgICAgIH0pLFxuICAgICAgKSxcbiAgICAgIHJlY3VycmVudDogdGhpcy50YWJsZShib3RoKFwid2VpZ2h0X2hoXCIpLCBbNCAqIEgsIEhdKSxcbiAgICAgIHN0YXRlLFxuICAgIH07XG4gIH1cblxuICAjcGF0aChuYW1lOiBzdHJpbmcpOiBzdHJpbmcge1xuICAgIHJldHVybiBqb2luKHRoaXMuI3ByZWZpeCwgbmFtZSk7XG4gIH1cblxuICAvKiogQSB0ZW5zb3Igb2YgdGhlIGNoZWNrcG9pbnQsIGl0cyBzaGFwZSBjaGVja2VkLiAqL1xuICAjZ2V0KG5hbWU6IHN0cmluZywgc2hhcGU6IFNoYXBlKTogU3RvcmVkVGVuc29yIHtcbiAgICBjb25zdCBwYXRoID0gdGhpcy4jcGF0aChuYW1lKTtcbiAgICBjb25zdCBzdG9yZWQgPSB0aGlzLiNzZXNzaW9uLmNoZWNrcG9pbnQudGVuc29ycy5nZXQocGF0aCk7XG4gICAgY29uc3QgZXhwZWN0ZWQgPSBgWyR7c2hhcGUuam9pbihcIiwgXCIpfV1gO1xuICAgIGlmICghc3RvcmVkKVxuICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYHdlaWdodHM6ICR7cGF0aH0gaXMgbWlzc2luZywgZXhwZWN0ZWQgYSB0ZW5zb3IgJHtleHBlY3RlZH0uYCk7XG4gICAgaWYgKHN0b3JlZC5zaGFwZS5qb2luKCkgIT09IHNoYXBlLmpvaW4oKSkge1xuICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgICAgXCJ3ZWlnaHRzXCIsXG4gICAgICAgIGB3ZWlnaHRzOiAke3BhdGh9IGlzIFske3N0b3JlZC5zaGFwZS5qb2luKFwiLCBcIil9XSwgZXhwZWN0ZWQgJHtleHBlY3RlZH0uYCxcbiAgICAgICk7XG4gICAgfVxuICAgIGlmICghKHN0b3JlZC5kdHlwZSBpbiBGT1JNQVRTKSkge1xuICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgICAgXCJ3ZWlnaHRzXCIsXG4gICAgICAgIGB3ZWlnaHRzOiAke3BhdGh9IGlzIG9mIHR5cGUgJHtzdG9yZWQuZHR5cGV9LCBleHBlY3RlZCBGMzIsIEYxNiBvciBCRjE2LmAsXG4gICAgICApO1xuICAgIH1cbiAgICB0aGlzLiNzZXNzaW9uLnVzZWQuYWRkKHBhdGgpO1xuICAgIHJldHVybiBzdG9yZWQ7XG4gIH1cblxuICAjbm9ybWFsaXNlZChuYW1lOiBzdHJpbmcsIHNoYXBlOiBTaGFwZSk6IHsgd2VpZ2h0OiBTdG9yZWRUZW5zb3I7IGc6IFN0b3JlZFRlbnNvciB8IG51bGwgfSB7XG4gICAgaWYgKHRoaXMuaGFzKGpvaW4obmFtZSwgXCJ3ZWlnaHRcIikpKSByZXR1cm4geyB3ZWlnaHQ6IHRoaXMuI2dldChqb2luKG5hbWUsIFwid2VpZ2h0XCIpLCBzaGFwZSksIGc6IG51bGwgfTtcbiAgICBjb25zdCBnU2hhcGUgPSBbc2hhcGVbMF0hLCAuLi5zaGFwZS5zbGljZSgxKS5tYXAoKCkgPT4gMSldO1xuICAgIGNvbnN0IHBhcmFtZXRyaXplZCA9IGpvaW4obmFtZSwgXCJwYXJhbWV0cml6YXRpb25zLndlaWdodFwiKTtcbiAgICBpZiAodGhpcy5oYXMoYCR7cGFyYW1ldHJpemVkfS5vcmlnaW5hbDFgKSkge1xuICAgICAgcmV0dXJuIHtcbiAgICAgICAgd2VpZ2h0OiB0aGlzLiNnZXQoYCR7cGFyYW1ldHJpemVkfS5vcmlnaW5hbDFgLCBzaGFwZSksXG4gICAgICAgIGc6IHRoaXMuI2dldChgJHtwYXJhbWV0cml6ZWR9Lm9yaWdpbmFsMGAsIGdTaGFwZSksXG4gICAgICB9O1xuICAgIH1cbiAgICBpZiAoIXRoaXMuaGFzKGpvaW4obmFtZSwgXCJ3ZWlnaHRfdlwiKSkpIHRoaXMuI2dldChqb2luKG5hbWUsIFwid2VpZ2h0XCIpLCBzaGFwZSk7IC8vIHNheXMgd2hhdCBpcyBtaXNzaW5nXG4gICAgcmV0dXJuIHsgd2VpZ2h0OiB0aGlzLiNnZXQoam9pbihuYW1lLCBcIndlaWdodF92XCIpLCBzaGFwZSksIGc6IHRoaXMuI2dldChqb2luKG5hbWUsIFwid2VpZ2h0X2dcIiksIGdTaGFwZSkgfTtcbiAgfVxuXG4gIC8qKiBBIGpvYiB0aGF0IGNvbWJpbmVzIHNtYWxsIHRlbnNvcnMgb24gdGhlIGhvc3QuICovXG4gICNob3N0KHBhcnRzOiBTdG9yZWRUZW5zb3JbXSwgc2hhcGU6IFNoYXBlLCBjb21iaW5lOiAodmFsdWVzOiBGbG9hdDMyQXJyYXlbXSkgPT4gRmxvYXQzMkFycmF5KTogVGVuc29yIHtcbiAgICBjb25zdCB0ZW5zb3IgPSB0aGlzLmRldmljZS5vd25lZChzaGFwZSk7XG4gICAgdGhpcy4jc2Vzc2lvbi5vd25lZC5wdXNoKHRlbnNvcik7XG4gICAgdGhpcy4jc2Vzc2lvbi5qb2JzLnB1c2goe1xuICAgICAgcGFydHM6IHBhcnRzLm1hcCgoc3RvcmVkKSA9PiAoeyBzdG9yZWQsIHBsYWNlOiBcImhvc3RcIiB9KSksXG4gICAgICBmaW5pc2g6IChob3N0KSA9PiB7XG4gICAgICAgIGNvbnN0IHZhbHVlcyA9IGNvbWJpbmUoaG9zdC5tYXAoKGJ5dGVzLCBpKSA9PiB0b0Zsb2F0MzIocGFydHNbaV0hLmR0eXBlLCBieXRlcykpKTtcbiAgICAgICAgdGhpcy5kZXZpY2Uud3JpdGUoXG4gICAgICAgICAgdGVuc29yLFxuICAgICAgICAgIG5ldyBVaW50OEFycmF5KHZhbHVlcy5idWZmZXIgYXMgQXJyYXlCdWZmZXIsIHZhbHVlcy5ieXRlT2Zmc2V0LCB2YWx1ZXMuYnl0ZUxlbmd0aCksXG4gICAgICAgICk7XG4gICAgICB9LFxuICAgIH0pO1xuICAgIHJldHVybiB0ZW5zb3I7XG4gIH1cblxuICAjcmF3KHBhcnRzOiBTdG9yZWRUZW5zb3JbXSk6IFRhYmxlIHtcbiAgICBjb25zdCBieXRlcyA9IHBhcnRzLnJlZHVjZSgoc3VtLCB7IGxlbmd0aCB9KSA9PiBzdW0gKyBsZW5ndGgsIDApO1xuICAgIGNvbnN0IHRlbnNvciA9IHRoaXMuZGV2aWNlLm93bmVkKFtNYXRoLmNlaWwoYnl0ZXMgLyA0KV0sIFwidTMyXCIpO1xuICAgIHRoaXMuI3Nlc3Npb24ub3duZWQucHVzaCh0ZW5zb3IpO1xuICAgIHRoaXMuI3Nlc3Npb24uam9icy5wdXNoKHtcbiAgICAgIHBhcnRzOiBwYXJ0cy5tYXAoKHN0b3JlZCkgPT4gKHsgc3RvcmVkLCBwbGFjZTogXCJyYXdcIiB9KSksXG4gICAgICByYXc6IHRlbnNvcixcbiAgICAgIGZpbmlzaDogKCkgPT4ge30sXG4gICAgfSk7XG4gICAgcmV0dXJuIHsgdGVuc29yLCBmb3JtYXQ6IHRoaXMuI2Zvcm1hdE9mKHBhcnRzKSB9O1xuICB9XG5cbiAgI3BhY2tlZChwYXJ0czogU3RvcmVkVGVuc29yW10sIHNoYXBlOiBXZWlnaHRTaGFwZSwgZzogU3RvcmVkVGVuc29yIHwgbnVsbCk6IFdlaWdodCB7XG4gICAgY29uc3Qgc291cmNlID0gdGhpcy4jZm9ybWF0T2YocGFydHMpO1xuICAgIGNvbnN0IHdlaWdodCA9IGVtcHR5V2VpZ2h0KHRoaXMuZGV2aWNlLCBzaGFwZSwgZyA/IEZPUk1BVFMuRjMyIDogc291cmNlKTtcbiAgICB0aGlzLiNzZXNzaW9uLm93bmVkLnB1c2god2VpZ2h0LnBhbmVscyk7XG4gICAgY29uc3QgeyBkZXZpY2UgfSA9IHRoaXM7XG4gICAgdGhpcy4jc2Vzc2lvbi5qb2JzLnB1c2goe1xuICAgICAgcGFydHM6IFtcbiAgICAgICAgLi4ucGFydHMubWFwKChzdG9yZWQpID0+ICh7IHN0b3JlZCwgcGxhY2U6IFwicmF3XCIgYXMgY29uc3QgfSkpLFxuICAgICAgICAuLi4oZyA/IFt7IHN0b3JlZDogZywgcGxhY2U6IFwiaG9zdFwiIGFzIGNvbnN0IH1dIDogW10pLFxuICAgICAgXSxcbiAgICAgIGZpbmlzaDogKGhvc3QsIHJhdykgPT4ge1xuICAgICAgICBjb25zdCB0YWJsZTogVGFibGUgPSB7IHRlbnNvcjogcmF3ISwgZm9ybWF0OiBzb3VyY2UgfTtcbiAgICAgICAgaWYgKCFnKSByZXR1cm4gcGFja1dlaWdodCh3ZWlnaHQsIHRhYmxlLCBzaGFwZSwgbnVsbCk7XG4gICAgICAgIGNvbnN0IGdhaW4gPSBkZXZpY2UudGVuc29yKHRvRmxvYXQzMihnLmR0eXBlLCBob3N0WzBdISksIFtnLnNoYXBlWzBdIV0pO1xuICAgICAgICBjb25zdCBuID0gcGFydHNbMF0hLnNoYXBlLnNsaWNlKDEpLnJlZHVjZSgocHJvZHVjdCwgc2l6ZSkgPT4gcHJvZHVjdCAqIHNpemUsIDEpO1xuICAgICAgICBkZXZpY2Uuc2NvcGUoKCkgPT4gcGFja1dlaWdodCh3ZWlnaHQsIHRhYmxlLCBzaGFwZSwgd2VpZ2h0Tm9ybVNjYWxlKGdhaW4sIHRhYmxlLCBuKSkpO1xuICAgICAgICBnYWluLmRpc3Bvc2UoKTtcbiAgICAgIH0sXG4gICAgfSk7XG4gICAgcmV0dXJuIHdlaWdodDtcbiAgfVxuXG4gICNmb3JtYXRPZihwYXJ0czogU3RvcmVkVGVuc29yW10pOiBGb3JtYXQge1xuICAgIGNvbnN0IFtmaXJzdCwgLi4ub3RoZXJzXSA9IHBhcnRzLm1hcCgoeyBkdHlwZSB9KSA9PiBkdHlwZSk7XG4gICAgY29uc3Qgb3RoZXIgPSBvdGhlcnMuZmluZEluZGV4KChkdHlwZSkgPT4gZHR5cGUgIT09IGZpcnN0KTtcbiAgICBpZiAob3RoZXIgPj0gMCkge1xuICAgICAgY29uc3QgbmFtZSA9IHBhcnRzW290aGVyICsgMV0hLm5hbWU7XG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcIndlaWdodHNcIixcbiAgICAgICAgYHdlaWdodHM6ICR7bmFtZX0gaXMgJHtvdGhlcnNbb3RoZXJdfSwgZXhwZWN0ZWQgJHtmaXJzdH0gYXMgJHtwYXJ0c1swXSEubmFtZX0uYCxcbiAgICAgICk7XG4gICAgfVxuICAgIHJldHVybiBGT1JNQVRTW2ZpcnN0IGFzIGtleW9mIHR5cGVvZiBGT1JNQVRTXTtcbiAgfVxufVxuXG5jb25zdCBqb2luID0gKC4uLm5hbWVzOiAoc3RyaW5nIHwgbnVtYmVyKVtdKSA9PiBuYW1lcy5maWx0ZXIoKG5hbWUpID0+IG5hbWUgIT09IFwiXCIpLmpvaW4oXCIuXCIpO1xuIiwgIi8vIFN0cmVhbXMgdGhlIHRlbnNvcnMgb2YgYSBjaGVja3BvaW50IGludG8gR1BVIGJ1ZmZlcnMsIGVhY2ggZmlsZSBvbmNlIGFuZCBpbiBpdHMgb3duIG9yZGVyLCBpbiBwaWVjZXMsIHNvIHRoYXQgdGhlIGhlYXBcbi8vIG5ldmVyIGhvbGRzIG1vcmUgdGhhbiBhIHBpZWNlLlxuXG5pbXBvcnQgdHlwZSB7IERldmljZSB9IGZyb20gXCIuLi9zcmMvZGV2aWNlLnRzXCI7XG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi4vc3JjL2Vycm9yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEJ5dGVTb3VyY2UgfSBmcm9tIFwiLi4vc3JjL2ZpbGVzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFN0b3JlZERUeXBlLCBTdG9yZWRUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3NhZmV0ZW5zb3JzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5cbmNvbnN0IFBJRUNFX0JZVEVTID0gMTYgPDwgMjA7XG4vLyBXaGF0IG1heSBiZSBvbiBpdHMgd2F5IHRvIHRoZSBHUFU6IGRyaXZlcnMgaG9sZCBhIGNvcHkgdW50aWwgaXQgaGFzIGFycml2ZWQuXG5jb25zdCBJTl9GTElHSFRfQllURVMgPSA2NCA8PCAyMDtcblxuLyoqIEJ5dGVzIG9mIHdlaWdodHMgdGhhdCBhcmUgb24gdGhlIEdQVS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTG9hZFByb2dyZXNzIHtcbiAgcmVhZG9ubHkgcGhhc2U6IFwibG9hZFwiO1xuICByZWFkb25seSBsb2FkZWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgdG90YWw6IG51bWJlcjtcbn1cblxuLyoqIFdoYXQgaXMgZG9uZSBvbmNlIGFsbCBwYXJ0cyBvZiBzb21ldGhpbmcgaGF2ZSBhcnJpdmVkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTdHJlYW1Kb2Ige1xuICAvKiogYHJhd2AgcGFydHMgZ28gb25lIGFmdGVyIHRoZSBvdGhlciBpbnRvIG9uZSBHUFUgYnVmZmVyLCBgaG9zdGAgcGFydHMgc3RheSBvbiB0aGUgaG9zdC4gKi9cbiAgcmVhZG9ubHkgcGFydHM6IHJlYWRvbmx5IHsgcmVhZG9ubHkgc3RvcmVkOiBTdG9yZWRUZW5zb3I7IHJlYWRvbmx5IHBsYWNlOiBcInJhd1wiIHwgXCJob3N0XCIgfVtdO1xuICAvKiogV2hlcmUgdGhlIHJhdyBwYXJ0cyBnbzsgYSBidWZmZXIgdGhhdCBsaXZlcyB1bnRpbCBgZmluaXNoYCByZXR1cm5zIHVubGVzcyBnaXZlbi4gKi9cbiAgcmVhZG9ubHkgcmF3PzogVGVuc29yPFwidTMyXCI+O1xuICAvKiogQnl0ZXMgb2YgdGhlIGhvc3QgcGFydHMgaW4gb3JkZXI7IHRoZSByYXcgcGFydHMuICovXG4gIGZpbmlzaChob3N0OiBVaW50OEFycmF5W10sIHJhdzogVGVuc29yPFwidTMyXCI+IHwgbnVsbCk6IHZvaWQ7XG59XG5cbi8qKiBSdW5zIHRoZSBqb2JzLiBBYm9ydGVkIG9yIGZhaWxlZCwgbm8gbWVtb3J5IG9mIGl0cyBvd24gaXMgbGVmdC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBzdHJlYW1UZW5zb3JzKFxuICBkZXZpY2U6IERldmljZSxcbiAgam9iczogcmVhZG9ubHkgU3RyZWFtSm9iW10sXG4gIG9uUHJvZ3Jlc3M/OiAocHJvZ3Jlc3M6IExvYWRQcm9ncmVzcykgPT4gdm9pZCxcbiAgc2lnbmFsPzogQWJvcnRTaWduYWwsXG4pOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3Qgb3BlbiA9IG5ldyBTZXQ8VHJhbnNmZXI+KCk7XG4gIGNvbnN0IHN0ZXBzID0gam9icy5mbGF0TWFwKChqb2IpID0+IHtcbiAgICBjb25zdCB0cmFuc2ZlciA9IG5ldyBUcmFuc2ZlcihkZXZpY2UsIGpvYik7XG4gICAgcmV0dXJuIGpvYi5wYXJ0cy5tYXAoKF8sIHBhcnQpID0+ICh7IHRyYW5zZmVyLCBwYXJ0LCBzdG9yZWQ6IGpvYi5wYXJ0c1twYXJ0XSEuc3RvcmVkIH0pKTtcbiAgfSk7XG4gIGNvbnN0IHRvdGFsID0gc3RlcHMucmVkdWNlKChzdW0sIHsgc3RvcmVkIH0pID0+IHN1bSArIHN0b3JlZC5sZW5ndGgsIDApO1xuICBjb25zdCBvcmRlciA9IG5ldyBNYXAoXG4gICAgWy4uLm5ldyBTZXQoc3RlcHMubWFwKCh7IHN0b3JlZCB9KSA9PiBzdG9yZWQuc291cmNlKSldLm1hcCgoc291cmNlLCBpKSA9PiBbc291cmNlLCBpXSksXG4gICk7XG4gIHN0ZXBzLnNvcnQoXG4gICAgKGEsIGIpID0+IG9yZGVyLmdldChhLnN0b3JlZC5zb3VyY2UpISAtIG9yZGVyLmdldChiLnN0b3JlZC5zb3VyY2UpISB8fCBhLnN0b3JlZC5vZmZzZXQgLSBiLnN0b3JlZC5vZmZzZXQsXG4gICk7XG4gIGNvbnN0IHJlYWRlciA9IG5ldyBSZWFkZXIoc2lnbmFsKTtcbiAgbGV0IGxvYWRlZCA9IDA7XG4gIGxldCBhcnJpdmVkID0gMDtcbiAgdHJ5IHtcbiAgICBmb3IgKGNvbnN0IHsgdHJhbnNmZXIsIHBhcnQsIHN0b3JlZCB9IG9mIHN0ZXBzKSB7XG4gICAgICBvcGVuLmFkZCh0cmFuc2Zlcik7XG4gICAgICBmb3IgKGxldCBhdCA9IDA7IGF0IDwgc3RvcmVkLmxlbmd0aDsgYXQgKz0gUElFQ0VfQllURVMpIHtcbiAgICAgICAgY29uc3QgYnl0ZXMgPSBhd2FpdCByZWFkZXIuc2xpY2UoXG4gICAgICAgICAgc3RvcmVkLnNvdXJjZSxcbiAgICAgICAgICBzdG9yZWQub2Zmc2V0ICsgYXQsXG4gICAgICAgICAgTWF0aC5taW4oUElFQ0VfQllURVMsIHN0b3JlZC5sZW5ndGggLSBhdCksXG4gICAgICAgICk7XG4gICAgICAgIHRyYW5zZmVyLnB1dChwYXJ0LCBhdCwgYnl0ZXMpO1xuICAgICAgICBsb2FkZWQgKz0gYnl0ZXMubGVuZ3RoO1xuICAgICAgICBvblByb2dyZXNzPy4oeyBwaGFzZTogXCJsb2FkXCIsIGxvYWRlZCwgdG90YWwgfSk7XG4gICAgICB9XG4gICAgICBpZiAodHJhbnNmZXIuY29tcGxldGUocGFydCkpIG9wZW4uZGVsZXRlKHRyYW5zZmVyKTtcbiAgICAgIGlmIChsb2FkZWQgLSBhcnJpdmVkID4gSU5fRkxJR0hUX0JZVEVTKSB7XG4gICAgICAgIGF3YWl0IGRldmljZS5maW5pc2goc2lnbmFsKTtcbiAgICAgICAgYXJyaXZlZCA9IGxvYWRlZDtcbiAgICAgIH1cbiAgICB9XG4gICAgYXdhaXQgZGV2aWNlLmZpbmlzaChzaWduYWwpO1xuICB9IGZpbmFsbHkge1xuICAgIG9wZW4uZm9yRWFjaCgodHJhbnNmZXIpID0+IHRyYW5zZmVyLmRpc3Bvc2UoKSk7XG4gIH1cbiAgZGV2aWNlLnRyaW0oKTtcbn1cblxuLyoqIFRoZSBwYXJ0cyBvZiBhIGpvYiBvbiB0aGVpciB3YXkuICovXG5jbGFzcyBUcmFuc2ZlciB7XG4gIHJlYWRvbmx5ICNkZXZpY2U6IERldmljZTtcbiAgcmVhZG9ubHkgI2pvYjogU3RyZWFtSm9iO1xuICByZWFkb25seSAjb2Zmc2V0czogbnVtYmVyW10gPSBbXTtcbiAgcmVhZG9ubHkgI2hvc3Q6IFVpbnQ4QXJyYXlbXTtcbiAgcmVhZG9ubHkgI21pc3Npbmc6IFNldDxudW1iZXI+O1xuICByZWFkb25seSAjcmF3Qnl0ZXM6IG51bWJlcjtcbiAgI3JhdzogVGVuc29yPFwidTMyXCI+IHwgbnVsbCA9IG51bGw7XG5cbiAgY29uc3RydWN0b3IoZGV2aWNlOiBEZXZpY2UsIGpvYjogU3RyZWFtSm9iKSB7XG4gICAgdGhpcy4jZGV2aWNlID0gZGV2aWNlO1xuICAgIHRoaXMuI2pvYiA9IGpvYjtcbiAgICB0aGlzLiNtaXNzaW5nID0gbmV3IFNldChqb2IucGFydHMua2V5cygpKTtcbiAgICB0aGlzLiNob3N0ID0gam9iLnBhcnRzXG4gICAgICAuZmlsdGVyKCh7IHBsYWNlIH0pID0+IHBsYWNlID09PSBcImhvc3RcIilcbiAgICAgIC5tYXAoKHsgc3RvcmVkIH0pID0+IG5ldyBVaW50OEFycmF5KHN0b3JlZC5sZW5ndGgpKTtcbiAgICBsZXQgcmF3ID0gMDtcbiAgICBsZXQgaG9zdCA9IDA7XG4gICAgZm9yIChjb25zdCB7IHN0b3JlZCwgcGxhY2UgfSBvZiBqb2IucGFydHMpIHtcbiAgICAgIHRoaXMuI29mZnNldHMucHVzaChwbGFjZSA9PT0gXCJyYXdcIiA/IHJhdyA6IGhvc3QrKyk7XG4gICAgICBpZiAocGxhY2UgPT09IFwicmF3XCIpIHtcbiAgICAgICAgaWYgKHJhdyAlIDQgIT09IDApXG4gICAgICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcImludGVybmFsXCIsIGB3ZWlnaHRzOiAke3N0b3JlZC5uYW1lfSBiZWdpbnMgYXQgYW4gb2RkIGVsZW1lbnQuYCk7XG4gICAgICAgIHJhdyArPSBzdG9yZWQubGVuZ3RoO1xuICAgICAgfVxuICAgIH1cbiAgICB0aGlzLiNyYXdCeXRlcyA9IHJhdztcbiAgfVxuXG4gIHB1dChwYXJ0OiBudW1iZXIsIGF0OiBudW1iZXIsIGJ5dGVzOiBVaW50OEFycmF5PEFycmF5QnVmZmVyPik6IHZvaWQge1xuICAgIGNvbnN0IG9mZnNldCA9IHRoaXMuI29mZnNldHNbcGFydF0hO1xuICAgIGlmICh0aGlzLiNqb2IucGFydHNbcGFydF0hLnBsYWNlID09PSBcImhvc3RcIikgcmV0dXJuIHZvaWQgdGhpcy4jaG9zdFtvZmZzZXRdIS5zZXQoYnl0ZXMsIGF0KTtcbiAgICB0aGlzLiNyYXcgPz89IHRoaXMuI2pvYi5yYXcgPz8gdGhpcy4jZGV2aWNlLm93bmVkKFtNYXRoLmNlaWwodGhpcy4jcmF3Qnl0ZXMgLyA0KV0sIFwidTMyXCIpO1xuICAgIHRoaXMuI2RldmljZS53cml0ZSh0aGlzLiNyYXcsIGJ5dGVzLCBvZmZzZXQgKyBhdCk7XG4gIH1cblxuICAvKiogTm90ZXMgdGhhdCBhIHBhcnQgaXMgdGhlcmU7IHRydWUgYWZ0ZXIgdGhlIGxhc3Qgb25lLiAqL1xuICBjb21wbGV0ZShwYXJ0OiBudW1iZXIpOiBib29sZWFuIHtcbiAgICB0aGlzLiNtaXNzaW5nLmRlbGV0ZShwYXJ0KTtcbiAgICBpZiAodGhpcy4jbWlzc2luZy5zaXplID4gMCkgcmV0dXJuIGZhbHNlO1xuICAgIHRoaXMuI2pvYi5maW5pc2godGhpcy4jaG9zdCwgdGhpcy4jcmF3KTtcbiAgICB0aGlzLmRpc3Bvc2UoKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gIGRpc3Bvc2UoKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI3JhdyAmJiB0aGlzLiNyYXcgIT09IHRoaXMuI2pvYi5yYXcpIHtcbiAgICAgIHRoaXMuI2RldmljZS5mbHVzaCgpO1xuICAgICAgdGhpcy4jcmF3LmRpc3Bvc2UoKTtcbiAgICB9XG4gICAgdGhpcy4jcmF3ID0gbnVsbDtcbiAgfVxufVxuXG4vKiogUmVhZHMgZm9yd2FyZCBpbiBsYXJnZSBwaWVjZXMgYW5kIGhhbmRzIG91dCB3aGF0IGxpZXMgaW4gdGhlbS4gKi9cbmNsYXNzIFJlYWRlciB7XG4gIHJlYWRvbmx5ICNzaWduYWw6IEFib3J0U2lnbmFsIHwgdW5kZWZpbmVkO1xuICAjc291cmNlOiBCeXRlU291cmNlIHwgbnVsbCA9IG51bGw7XG4gICNvZmZzZXQgPSAwO1xuICAjcGllY2UgPSBuZXcgVWludDhBcnJheSgwKTtcblxuICBjb25zdHJ1Y3RvcihzaWduYWw/OiBBYm9ydFNpZ25hbCkge1xuICAgIHRoaXMuI3NpZ25hbCA9IHNpZ25hbDtcbiAgfVxuXG4gIGFzeW5jIHNsaWNlKHNvdXJjZTogQnl0ZVNvdXJjZSwgb2Zmc2V0OiBudW1iZXIsIGxlbmd0aDogbnVtYmVyKTogUHJvbWlzZTxVaW50OEFycmF5PEFycmF5QnVmZmVyPj4ge1xuICAgIGNvbnN0IGVuZCA9IHRoaXMuI29mZnNldCArIHRoaXMuI3BpZWNlLmxlbmd0aDtcbiAgICBpZiAoc291cmNlICE9PSB0aGlzLiNzb3VyY2UgfHwgb2Zmc2V0IDwgdGhpcy4jb2Zmc2V0IHx8IG9mZnNldCArIGxlbmd0aCA+IGVuZCkge1xuICAgICAgdGhpcy4jcGllY2UgPSBhd2FpdCBzb3VyY2UucmVhZChvZmZzZXQsIE1hdGgubWluKFBJRUNFX0JZVEVTLCBzb3VyY2Uuc2l6ZSAtIG9mZnNldCksIHRoaXMuI3NpZ25hbCk7XG4gICAgICB0aGlzLiNzb3VyY2UgPSBzb3VyY2U7XG4gICAgICB0aGlzLiNvZmZzZXQgPSBvZmZzZXQ7XG4gICAgfVxuICAgIHJldHVybiB0aGlzLiNwaWVjZS5zdWJhcnJheShvZmZzZXQgLSB0aGlzLiNvZmZzZXQsIG9mZnNldCAtIHRoaXMuI29mZnNldCArIGxlbmd0aCk7XG4gIH1cbn1cblxuLyoqIExpdHRsZS1lbmRpYW4gc3RvcmVkIHZhbHVlcyBhcyBmMzIuICovXG5leHBvcnQgZnVuY3Rpb24gdG9GbG9hdDMyKGR0eXBlOiBTdG9yZWREVHlwZSwgYnl0ZXM6IFVpbnQ4QXJyYXkpOiBGbG9hdDMyQXJyYXk8QXJyYXlCdWZmZXI+IHtcbiAgY29uc3QgdmlldyA9IG5ldyBEYXRhVmlldyhieXRlcy5idWZmZXIsIGJ5dGVzLmJ5dGVPZmZzZXQsIGJ5dGVzLmJ5dGVMZW5ndGgpO1xuICBjb25zdCBjb3VudCA9IGJ5dGVzLmJ5dGVMZW5ndGggLyAoZHR5cGUgPT09IFwiRjMyXCIgPyA0IDogMik7XG4gIGNvbnN0IG91dCA9IG5ldyBGbG9hdDMyQXJyYXkoY291bnQpO1xuICBmb3IgKGxldCBpID0gMDsgaSA8IGNvdW50OyBpKyspIHtcbiAgICBpZiAoZHR5cGUgPT09IFwiRjMyXCIpIG91dFtpXSA9IHZpZXcuZ2V0RmxvYXQzMig0ICogaSwgdHJ1ZSk7XG4gICAgZWxzZSBpZiAoZHR5cGUgPT09IFwiRjE2XCIpIG91dFtpXSA9IGZyb21IYWxmKHZpZXcuZ2V0VWludDE2KDIgKiBpLCB0cnVlKSk7XG4gICAgZWxzZSBuZXcgRGF0YVZpZXcob3V0LmJ1ZmZlcikuc2V0VWludDMyKDQgKiBpLCB2aWV3LmdldFVpbnQxNigyICogaSwgdHJ1ZSkgPDwgMTYsIHRydWUpO1xuICB9XG4gIHJldHVybiBvdXQ7XG59XG5cbi8qKiBJRUVFIDc1NCBiaW5hcnkxNiAtPiBudW1iZXIuICovXG5mdW5jdGlvbiBmcm9tSGFsZihiaXRzOiBudW1iZXIpOiBudW1iZXIge1xuICBjb25zdCBzaWduID0gYml0cyAmIDB4ODAwMCA/IC0xIDogMTtcbiAgY29uc3QgZXhwb25lbnQgPSAoYml0cyA+PiAxMCkgJiAzMTtcbiAgY29uc3QgZnJhY3Rpb24gPSBiaXRzICYgMTAyMztcbiAgaWYgKGV4cG9uZW50ID09PSAzMSkgcmV0dXJuIGZyYWN0aW9uID8gTmFOIDogc2lnbiAqIEluZmluaXR5O1xuICByZXR1cm4gc2lnbiAqIChleHBvbmVudCA9PT0gMCA/IGZyYWN0aW9uICogMiAqKiAtMjQgOiAoMSArIGZyYWN0aW9uIC8gMTAyNCkgKiAyICoqIChleHBvbmVudCAtIDE1KSk7XG59XG4iLCAiLy8gVGhlIGhhcm1vbmljIHNvdXJjZSBvZiBhIG5ldXJhbCBzb3VyY2UgZmlsdGVyLiBJdHMgcGhhc2UgaXMgc3VtbWVkIG9uIHRoZSBob3N0LCBleGFjdGx5OiBvbmx5IHR3byB2YWx1ZXMgYSBoYWxmIGZyYW1lXG4vLyBhbmQgaGFybW9uaWMsIHdoaWNoIHRoZSBHUFUgZXhwYW5kcyB0byBzYW1wbGVzLlxuXG5pbXBvcnQgeyBEZXZpY2UgfSBmcm9tIFwiLi4vc3JjL2RldmljZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgZXhwZWN0U2hhcGUgfSBmcm9tIFwiLi9jaGVjay50c1wiO1xuXG5jb25zdCBIQVJNT05JQ1MgPSA5O1xuY29uc3QgQ1lDTEUgPSAyICoqIDMyO1xuXG4vKiogUGhhc2Ugb2YgZWFjaCBoYXJtb25pYyBhdCBlYWNoIEYwIHZhbHVlLCBpbiB1bml0cyBvZiAyXi0zMiBjeWNsZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIEhhcm1vbmljUGhhc2Uge1xuICAvKiogW24gKiA5XTogYXQgdGhlIGVuZCBvZiB0aGUgcmFtcCB0byB2YWx1ZSBrLiAqL1xuICByZWFkb25seSBwaGFzZTogVWludDMyQXJyYXk7XG4gIC8qKiBbbiAqIDldOiBhZGRlZCBwZXIgc2FtcGxlIG9uIHRoZSByYW1wIHRvIHZhbHVlIGsuICovXG4gIHJlYWRvbmx5IHJhdGU6IFVpbnQzMkFycmF5O1xufVxuXG4vKipcbiAqIHBoYXNlW2ssIGhdID0gc3VtIG9mIGZyYWN0KGYwW2ldIGggLyByYXRlKSAqIHNhbXBsZXMgb3ZlciBpIDw9IGsgKGN5Y2xlcywgbW9kdWxvIDEpLiBmMCBoIHNhbXBsZXMgaXMgZXhhY3QgaW4gZjY0XG4gKiAoMjQgKyA0ICsgOSBiaXRzKSwgZWFjaCBzdGVwIGlzIHJvdW5kZWQgb25jZSB0byAyXi0zMiBhbmQgdGhlIHN1bSBpcyBvZiBpbnRlZ2Vyczogbm8gZHJpZnQuIGBzYW1wbGVzYCBwZXIgRjAgdmFsdWUuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBoYXJtb25pY1BoYXNlKGYwOiBGbG9hdDMyQXJyYXksIHNhbXBsZXM6IG51bWJlciwgc2FtcGxlUmF0ZTogbnVtYmVyKTogSGFybW9uaWNQaGFzZSB7XG4gIGNvbnN0IHBoYXNlID0gbmV3IFVpbnQzMkFycmF5KGYwLmxlbmd0aCAqIEhBUk1PTklDUyk7XG4gIGNvbnN0IHJhdGUgPSBuZXcgVWludDMyQXJyYXkoZjAubGVuZ3RoICogSEFSTU9OSUNTKTtcbiAgY29uc3QgZnJhY3Rpb24gPSAoY3ljbGVzOiBudW1iZXIpID0+IE1hdGgucm91bmQoKGN5Y2xlcyAtIE1hdGguZmxvb3IoY3ljbGVzKSkgKiBDWUNMRSk7IC8vID4+PiAwIHdoZW4gc3RvcmVkXG4gIGZvciAobGV0IGsgPSAwOyBrIDwgZjAubGVuZ3RoOyBrKyspIHtcbiAgICBmb3IgKGxldCBoID0gMDsgaCA8IEhBUk1PTklDUzsgaCsrKSB7XG4gICAgICBjb25zdCBhdCA9IGsgKiBIQVJNT05JQ1MgKyBoO1xuICAgICAgY29uc3QgZnJlcXVlbmN5ID0gZjBba10hICogKGggKyAxKTtcbiAgICAgIHJhdGVbYXRdID0gZnJhY3Rpb24oZnJlcXVlbmN5IC8gc2FtcGxlUmF0ZSk7XG4gICAgICBwaGFzZVthdF0gPSAoayA+IDAgPyBwaGFzZVthdCAtIEhBUk1PTklDU10hIDogMCkgKyBmcmFjdGlvbigoZnJlcXVlbmN5ICogc2FtcGxlcykgLyBzYW1wbGVSYXRlKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHsgcGhhc2UsIHJhdGUgfTtcbn1cblxuLyoqIFdoZXJlIHRoZSBub2lzZSBvZiBhIHNvdXJjZSBjb21lcyBmcm9tOiBzZWVkIG9mIDY0IGJpdHMsIHN0cmVhbSBvZiAzMi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTm9pc2VTdHJlYW0ge1xuICByZWFkb25seSBzZWVkOiBudW1iZXIgfCBiaWdpbnQ7XG4gIHJlYWRvbmx5IHN0cmVhbTogbnVtYmVyO1xufVxuXG4vKipcbiAqIFtuXSBGMCB2YWx1ZXMgaW4gSHogLT4gW24gKiBzYW1wbGVzXSwgc2VlIGtlcm5lbHMvaGFybW9uaWNfc291cmNlLndnc2wuIHdlaWdodCBbOV0gYW5kIGJpYXMgWzFdIG1peCB0aGUgaGFybW9uaWNzLlxuICogV2l0aCBgc2luZWAgZ2l2ZW4gKFtuICogc2FtcGxlcywgOV0pIHRoZSBzaW5lcyBnbyB0aGVyZSB0b28uXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBoYXJtb25pY1NvdXJjZShcbiAgZjA6IFRlbnNvcixcbiAgeyBwaGFzZSwgcmF0ZSB9OiB7IHJlYWRvbmx5IHBoYXNlOiBUZW5zb3I8XCJ1MzJcIj47IHJlYWRvbmx5IHJhdGU6IFRlbnNvcjxcInUzMlwiPiB9LFxuICB3ZWlnaHQ6IFRlbnNvcixcbiAgYmlhczogVGVuc29yLFxuICBzYW1wbGVzOiBudW1iZXIsXG4gIG5vaXNlOiBOb2lzZVN0cmVhbSxcbiAgc2luZTogVGVuc29yIHwgbnVsbCA9IG51bGwsXG4pOiBUZW5zb3Ige1xuICBleHBlY3RTaGFwZShcImhhcm1vbmljU291cmNlXCIsIFwiZjBcIiwgZjAsIFtcIm5cIl0pO1xuICBjb25zdCBuID0gZjAuc2l6ZTtcbiAgZXhwZWN0U2hhcGUoXCJoYXJtb25pY1NvdXJjZVwiLCBcInBoYXNlXCIsIHBoYXNlLCBbbiwgSEFSTU9OSUNTXSk7XG4gIGV4cGVjdFNoYXBlKFwiaGFybW9uaWNTb3VyY2VcIiwgXCJyYXRlXCIsIHJhdGUsIFtuLCBIQVJNT05JQ1NdKTtcbiAgZXhwZWN0U2hhcGUoXCJoYXJtb25pY1NvdXJjZVwiLCBcIndlaWdodFwiLCB3ZWlnaHQsIFtIQVJNT05JQ1NdKTtcbiAgY29uc3Qgc2VlZCA9IEJpZ0ludC5hc1VpbnROKDY0LCBCaWdJbnQobm9pc2Uuc2VlZCkpO1xuICBjb25zdCBvdXQgPSBmMC5kZXZpY2UuZW1wdHkoW24gKiBzYW1wbGVzXSk7XG4gIGYwLmRldmljZS5ydW4oXG4gICAgXCJoYXJtb25pY19zb3VyY2VcIixcbiAgICB7IGYwLCBwaGFzZSwgcmF0ZSwgd2VpZ2h0LCBiaWFzLCBvdXQsIHNpbmUgfSxcbiAgICB7XG4gICAgICBuLFxuICAgICAgc2FtcGxlcyxcbiAgICAgIHNlZWRfbG93OiBOdW1iZXIoc2VlZCAmIDB4ZmZmZmZmZmZuKSxcbiAgICAgIHNlZWRfaGlnaDogTnVtYmVyKHNlZWQgPj4gMzJuKSxcbiAgICAgIHN0cmVhbTogbm9pc2Uuc3RyZWFtLFxuICAgIH0sXG4gICAge1xuICAgICAgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKG91dC5zaXplIC8gNjQpKSxcbiAgICAgIGNvbnN0YW50czogeyBXUklURV9TSU5FOiBOdW1iZXIoc2luZSAhPT0gbnVsbCkgfSxcbiAgICAgIHdvcms6IDEwMDAgKiBvdXQuc2l6ZSxcbiAgICB9LFxuICApO1xuICByZXR1cm4gb3V0O1xufVxuIiwgIi8vIE1vZGVsIGZpbGVzIGluIGEgbG9jYWwgZm9sZGVyLCByZWFkIGJ5IGJ5dGUgcmFuZ2UgdGhyb3VnaCBmaWxlIGhhbmRsZXMuXG5cbmltcG9ydCB7IHR5cGUgRmlsZUhhbmRsZSwgb3BlbiwgcmVhZGRpciwgc3RhdCB9IGZyb20gXCJub2RlOmZzL3Byb21pc2VzXCI7XG5pbXBvcnQgeyBiYXNlbmFtZSwgam9pbiwgcmVsYXRpdmUsIHNlcCB9IGZyb20gXCJub2RlOnBhdGhcIjtcbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuLi9lcnJvci50c1wiO1xuaW1wb3J0IHsgdHlwZSBCeXRlU291cmNlLCB0eXBlIE1vZGVsRmlsZXMsIGNoZWNrUmFuZ2UsIGNoZWNrUmVsYXRpdmVQYXRoIH0gZnJvbSBcIi4uL2ZpbGVzLnRzXCI7XG5pbXBvcnQgeyBjaGVja1NpZ25hbCB9IGZyb20gXCIuLi9odHRwLnRzXCI7XG5cbi8qKiBUaGUgZmlsZXMgb2YgYSBmb2xkZXIuIEZhaWxzIChjb2RlIGB3ZWlnaHRzYCkgaWYgaXQgaXMgbm8gZm9sZGVyLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIG9wZW5Gb2xkZXIocGF0aDogc3RyaW5nKTogUHJvbWlzZTxNb2RlbEZpbGVzPiB7XG4gIGNvbnN0IGZvdW5kID0gYXdhaXQgc3RhdChwYXRoKS5jYXRjaCgoKSA9PiB1bmRlZmluZWQpO1xuICBpZiAoIWZvdW5kPy5pc0RpcmVjdG9yeSgpKSB7XG4gICAgY29uc3Qgd2hhdCA9IGZvdW5kID8gXCJpcyBhIGZpbGVcIiA6IFwiaXMgbm90IHRoZXJlXCI7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYCR7cGF0aH06IHRoZSBmb2xkZXIgJHt3aGF0fSwgZXhwZWN0ZWQgYSBmb2xkZXIgd2l0aCBtb2RlbCBmaWxlcy5gKTtcbiAgfVxuICByZXR1cm4ge1xuICAgIG5hbWU6IHBhdGgsXG4gICAgb3BlbjogKGZpbGUpID0+IG9wZW5GaWxlKGpvaW4ocGF0aCwgY2hlY2tSZWxhdGl2ZVBhdGgoZmlsZSkpKSxcbiAgICBhc3luYyBsaXN0KCkge1xuICAgICAgY29uc3QgZW50cmllcyA9IGF3YWl0IHJlYWRkaXIocGF0aCwgeyByZWN1cnNpdmU6IHRydWUsIHdpdGhGaWxlVHlwZXM6IHRydWUgfSk7XG4gICAgICByZXR1cm4gZW50cmllc1xuICAgICAgICAuZmlsdGVyKChlbnRyeSkgPT4gIWVudHJ5LmlzRGlyZWN0b3J5KCkpXG4gICAgICAgIC5tYXAoKGVudHJ5KSA9PiByZWxhdGl2ZShwYXRoLCBqb2luKGVudHJ5LnBhcmVudFBhdGgsIGVudHJ5Lm5hbWUpKS5zcGxpdChzZXApLmpvaW4oXCIvXCIpKVxuICAgICAgICAuc29ydCgpO1xuICAgIH0sXG4gIH07XG59XG5cbi8qKiBPbmUgZmlsZSBieSBpdHMgcGF0aCwgb3BlbiB1bnRpbCBgY2xvc2VgLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIG9wZW5GaWxlKHBhdGg6IHN0cmluZyk6IFByb21pc2U8Qnl0ZVNvdXJjZT4ge1xuICBjb25zdCBoYW5kbGUgPSBhd2FpdCBvcGVuKHBhdGgpLmNhdGNoKChjYXVzZTogTm9kZUpTLkVycm5vRXhjZXB0aW9uKSA9PiB7XG4gICAgY29uc3Qgd2hhdCA9IGNhdXNlLmNvZGUgPT09IFwiRU5PRU5UXCIgPyBcImlzIG5vdCB0aGVyZVwiIDogYGNhbm5vdCBiZSByZWFkICgke2NhdXNlLm1lc3NhZ2V9KWA7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYCR7cGF0aH06IHRoZSBmaWxlICR7d2hhdH0uYCwgeyBjYXVzZSB9KTtcbiAgfSk7XG4gIGNvbnN0IGZvdW5kID0gYXdhaXQgaGFuZGxlLnN0YXQoKTtcbiAgaWYgKCFmb3VuZC5pc0ZpbGUoKSkge1xuICAgIGF3YWl0IGhhbmRsZS5jbG9zZSgpO1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJ3ZWlnaHRzXCIsIGAke3BhdGh9OiB0aGlzIGlzIG5vIGZpbGUsIGV4cGVjdGVkIG9uZS5gKTtcbiAgfVxuICBjb25zdCBzb3VyY2U6IEJ5dGVTb3VyY2UgPSB7XG4gICAgbmFtZTogYmFzZW5hbWUocGF0aCksXG4gICAgc2l6ZTogZm91bmQuc2l6ZSxcbiAgICBhc3luYyByZWFkKG9mZnNldCwgbGVuZ3RoLCBzaWduYWwpIHtcbiAgICAgIGNoZWNrU2lnbmFsKHBhdGgsIHNpZ25hbCk7XG4gICAgICBjaGVja1JhbmdlKHNvdXJjZSwgb2Zmc2V0LCBsZW5ndGgpO1xuICAgICAgcmV0dXJuIHJlYWRGdWxseShoYW5kbGUsIHBhdGgsIG9mZnNldCwgbGVuZ3RoKTtcbiAgICB9LFxuICAgIGNsb3NlOiAoKSA9PiBoYW5kbGUuY2xvc2UoKSxcbiAgfTtcbiAgcmV0dXJuIHNvdXJjZTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gcmVhZEZ1bGx5KFxuICBoYW5kbGU6IEZpbGVIYW5kbGUsXG4gIHBhdGg6IHN0cmluZyxcbiAgb2Zmc2V0OiBudW1iZXIsXG4gIGxlbmd0aDogbnVtYmVyLFxuKTogUHJvbWlzZTxVaW50OEFycmF5PEFycmF5QnVmZmVyPj4ge1xuICBjb25zdCBieXRlcyA9IG5ldyBVaW50OEFycmF5KGxlbmd0aCk7XG4gIGZvciAobGV0IGF0ID0gMDsgYXQgPCBsZW5ndGg7KSB7XG4gICAgY29uc3QgeyBieXRlc1JlYWQgfSA9IGF3YWl0IGhhbmRsZS5yZWFkKGJ5dGVzLCBhdCwgbGVuZ3RoIC0gYXQsIG9mZnNldCArIGF0KTtcbiAgICBpZiAoYnl0ZXNSZWFkID09PSAwKSB7XG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcIndlaWdodHNcIixcbiAgICAgICAgYCR7cGF0aH06IHRoZSBmaWxlIGVuZHMgYXQgYnl0ZSAke29mZnNldCArIGF0fTsgaXQgd2FzIGN1dCB3aGlsZSBvcGVuLmAsXG4gICAgICApO1xuICAgIH1cbiAgICBhdCArPSBieXRlc1JlYWQ7XG4gIH1cbiAgcmV0dXJuIGJ5dGVzO1xufVxuIiwgIi8vIFdoZXJlIG1vZGVsIGZpbGVzIGNvbWUgZnJvbSwgc2VlbiB0aGUgc2FtZSB3YXkgZXZlcnl3aGVyZTogYSBCeXRlU291cmNlIGlzIG9uZSBmaWxlIHJlYWQgYnkgYnl0ZSByYW5nZSwgTW9kZWxGaWxlc1xuLy8gdGhlIGZpbGVzIG9mIG9uZSBtb2RlbC4gSGVyZSBhcmUgdGhlIHBsYWNlcyB0aGF0IGEgcGFnZSBoYXMgdG9vIChVUkwsIGRyb3BwZWQgYEZpbGVgcyk7IGZvbGRlcnMgYW5kIHRoZSBodWIgYXJlIGluXG4vLyBzcmMvbm9kZS8uXG5cbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuL2Vycm9yLnRzXCI7XG5pbXBvcnQgeyBjaGVja1NpZ25hbCwgcHJvYmUsIHJlYWRSYW5nZSB9IGZyb20gXCIuL2h0dHAudHNcIjtcblxuLyoqIEEgZmlsZSByZWFkIGJ5IGJ5dGUgcmFuZ2U6IGEgcGF0aCwgYSBVUkwsIGEgYEZpbGVgLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCeXRlU291cmNlIHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICAvKiogQnl0ZXMgb2YgdGhlIHdob2xlIGZpbGUuICovXG4gIHJlYWRvbmx5IHNpemU6IG51bWJlcjtcbiAgLyoqIEJ5dGVzIFtvZmZzZXQsIG9mZnNldCArIGxlbmd0aCksIGF0IG9mZnNldCAwIG9mIGFuIGFycmF5IG9mIHRoZWlyIG93bi4gRmFpbHMgaWYgdGhlIGZpbGUgaXMgc2hvcnRlci4gKi9cbiAgcmVhZChvZmZzZXQ6IG51bWJlciwgbGVuZ3RoOiBudW1iZXIsIHNpZ25hbD86IEFib3J0U2lnbmFsKTogUHJvbWlzZTxVaW50OEFycmF5PEFycmF5QnVmZmVyPj47XG4gIGNsb3NlPygpOiBQcm9taXNlPHZvaWQ+O1xufVxuXG4vKiogVGhlIGZpbGVzIG9mIG9uZSBtb2RlbDogYSBmb2xkZXIsIGEgVVJMIGJhc2UsIGEgaHViIHJlcG9zaXRvcnksIGRyb3BwZWQgYEZpbGVgcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTW9kZWxGaWxlcyB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgLyoqIFRoZSBjaGVja3BvaW50J3MgcGF0aCwgd2hlcmUgdGhlIGNhbGxlciBuYW1lZCBvbmUgZmlsZSBhbmQgbm90IHRoZSB3aG9sZSBwbGFjZS4gKi9cbiAgcmVhZG9ubHkgY2hlY2twb2ludD86IHN0cmluZztcbiAgLyoqIE9wZW5zIGEgZmlsZSBieSBpdHMgcGF0aCB3aXRoIGZvcndhcmQgc2xhc2hlcy4gT25lIHRoYXQgaXMgbm90IHRoZXJlOiBgRm9ybWFudEVycm9yYCBvZiBjb2RlIGB3ZWlnaHRzYC4gKi9cbiAgb3BlbihwYXRoOiBzdHJpbmcsIHNpZ25hbD86IEFib3J0U2lnbmFsKTogUHJvbWlzZTxCeXRlU291cmNlPjtcbiAgLyoqIEFsbCBwYXRocywgd2hlcmUgdGhlIHBsYWNlIGNhbiBsaXN0IHRoZW07IGEgYmFyZSBVUkwgY2Fubm90IChjb2RlIGBhcmd1bWVudGApLiAqL1xuICBsaXN0KCk6IFByb21pc2U8c3RyaW5nW10+O1xufVxuXG4vKiogSG93IGZhciB0aGUgbG9hZGluZyBvZiBhIG1vZGVsJ3MgZmlsZXMgaXM6IGJ5dGVzIG9mIG9uZSBmaWxlIGRvd25sb2FkZWQsIG9yIG9mIHRoZSBwYWNrYWdlZCBjb3B5IGNvbnZlcnRlZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTG9hZFByb2dyZXNzIHtcbiAgcmVhZG9ubHkgcGhhc2U6IFwiZG93bmxvYWRcIiB8IFwiaW1wb3J0XCI7XG4gIHJlYWRvbmx5IGZpbGU6IHN0cmluZztcbiAgLyoqIEJ5dGVzLiAqL1xuICByZWFkb25seSBsb2FkZWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgdG90YWw6IG51bWJlcjtcbn1cblxuLyoqIEEgc21hbGwgZmlsZSBhcyB0ZXh0IChVVEYtOCkuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcmVhZFRleHQoZmlsZXM6IE1vZGVsRmlsZXMsIHBhdGg6IHN0cmluZywgc2lnbmFsPzogQWJvcnRTaWduYWwpOiBQcm9taXNlPHN0cmluZz4ge1xuICBjb25zdCBzb3VyY2UgPSBhd2FpdCBmaWxlcy5vcGVuKHBhdGgsIHNpZ25hbCk7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGRlY29kZVV0ZjgoYXdhaXQgc291cmNlLnJlYWQoMCwgc291cmNlLnNpemUsIHNpZ25hbCksIHNvdXJjZS5uYW1lKTtcbiAgfSBmaW5hbGx5IHtcbiAgICBhd2FpdCBzb3VyY2UuY2xvc2U/LigpO1xuICB9XG59XG5cbi8qKiBBIHNtYWxsIEpTT04gZmlsZTsgdGhlIGNhbGxlciBjaGVja3Mgd2hhdCBpcyBpbiBpdC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWFkSnNvbihmaWxlczogTW9kZWxGaWxlcywgcGF0aDogc3RyaW5nLCBzaWduYWw/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8dW5rbm93bj4ge1xuICByZXR1cm4gcGFyc2VKc29uKGF3YWl0IHJlYWRUZXh0KGZpbGVzLCBwYXRoLCBzaWduYWwpLCBgJHtmaWxlcy5uYW1lfS8ke3BhdGh9YCk7XG59XG5cbi8qKiBKU09OIG9yIGEgc2VudGVuY2UgdGhhdCBzYXlzIHdoaWNoIGZpbGUgaXMgbm90LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBhcnNlSnNvbih0ZXh0OiBzdHJpbmcsIG5hbWU6IHN0cmluZyk6IHVua25vd24ge1xuICB0cnkge1xuICAgIHJldHVybiBKU09OLnBhcnNlKHRleHQpO1xuICB9IGNhdGNoIChjYXVzZSkge1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJ3ZWlnaHRzXCIsIGAke25hbWV9OiB0aGUgdGV4dCBpcyBub3QgSlNPTiAoJHsoY2F1c2UgYXMgRXJyb3IpLm1lc3NhZ2V9KS5gLCB7XG4gICAgICBjYXVzZSxcbiAgICB9KTtcbiAgfVxufVxuXG4vKiogU3RyaWN0IFVURi04LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRlY29kZVV0ZjgoYnl0ZXM6IFVpbnQ4QXJyYXksIG5hbWU6IHN0cmluZyk6IHN0cmluZyB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIG5ldyBUZXh0RGVjb2RlcihcInV0Zi04XCIsIHsgZmF0YWw6IHRydWUgfSkuZGVjb2RlKGJ5dGVzKTtcbiAgfSBjYXRjaCAoY2F1c2UpIHtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwid2VpZ2h0c1wiLCBgJHtuYW1lfTogdGhlIHRleHQgaXMgbm90IFVURi04LmAsIHsgY2F1c2UgfSk7XG4gIH1cbn1cblxuLyoqIFJlZnVzZXMgYSBwYXRoIHRoYXQgY291bGQgbGVhdmUgdGhlIG1vZGVsJ3MgZm9sZGVyOyBpbmRleCBmaWxlcyBhbmQgaHViIGxpc3RpbmdzIGFyZSBub3QgdG8gYmUgdHJ1c3RlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja1JlbGF0aXZlUGF0aChwYXRoOiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBwYXJ0cyA9IHBhdGguc3BsaXQoXCIvXCIpO1xuICBpZiAocGFydHMuc29tZSgocGFydCkgPT4gcGFydCA9PT0gXCJcIiB8fCBwYXJ0ID09PSBcIi5cIiB8fCBwYXJ0ID09PSBcIi4uXCIpIHx8IC9bXFxcXDpcXDBdLy50ZXN0KHBhdGgpKSB7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgIFwid2VpZ2h0c1wiLFxuICAgICAgYGZpbGVzOiB0aGUgcGF0aCAke0pTT04uc3RyaW5naWZ5KHBhdGgpfSBpcyBub3QgaW5zaWRlIHRoZSBtb2RlbCwgZXhwZWN0ZWQgYSByZWxhdGl2ZSBwYXRoIHdpdGggZm9yd2FyZCBzbGFzaGVzLmAsXG4gICAgKTtcbiAgfVxuICByZXR1cm4gcGF0aDtcbn1cblxuLyoqIFJlZnVzZXMgYSByYW5nZSBvdXRzaWRlIG9mIHRoZSBmaWxlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrUmFuZ2Uoc291cmNlOiBCeXRlU291cmNlLCBvZmZzZXQ6IG51bWJlciwgbGVuZ3RoOiBudW1iZXIpOiB2b2lkIHtcbiAgaWYgKG9mZnNldCA+PSAwICYmIGxlbmd0aCA+PSAwICYmIG9mZnNldCArIGxlbmd0aCA8PSBzb3VyY2Uuc2l6ZSkgcmV0dXJuO1xuICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgIFwid2VpZ2h0c1wiLFxuICAgIGAke3NvdXJjZS5uYW1lfTogYnl0ZXMgJHtvZmZzZXR9IHRvICR7b2Zmc2V0ICsgbGVuZ3RofSBhcmUgYXNrZWQgZm9yLCB0aGUgZmlsZSBoYXMgJHtzb3VyY2Uuc2l6ZX0uYCxcbiAgKTtcbn1cblxuLyoqXG4gKiBGaWxlcyBiZWxvdyBhIGJhc2UgVVJMLCByZWFkIHdpdGggcmFuZ2UgcmVxdWVzdHMuIEEgc2VydmVyIHdpdGhvdXQgcmFuZ2VzIGlzIHJlYWQgd2hvbGUuXG4gKiBAcGFyYW0gdXJsIHRoZSBmb2xkZXIgKGBodHRwczovL2hvc3Qva29rb3JvL2ApOyBhIHF1ZXJ5IHN0cmluZyBpcyBrZXB0IG9uIGV2ZXJ5IHJlcXVlc3RcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbGVzRnJvbVVybCh1cmw6IHN0cmluZyB8IFVSTCk6IE1vZGVsRmlsZXMge1xuICBjb25zdCBiYXNlID0gbmV3IFVSTCh1cmwpO1xuICBpZiAoIWJhc2UucGF0aG5hbWUuZW5kc1dpdGgoXCIvXCIpKSBiYXNlLnBhdGhuYW1lICs9IFwiL1wiO1xuICByZXR1cm4ge1xuICAgIG5hbWU6IGAke2Jhc2Uub3JpZ2lufSR7YmFzZS5wYXRobmFtZX1gLnJlcGxhY2UoL1xcLyQvLCBcIlwiKSxcbiAgICBhc3luYyBvcGVuKHBhdGgsIHNpZ25hbCkge1xuICAgICAgY29uc3QgdGFyZ2V0ID0gbmV3IFVSTChiYXNlKTtcbiAgICAgIHRhcmdldC5wYXRobmFtZSArPSBjaGVja1JlbGF0aXZlUGF0aChwYXRoKS5zcGxpdChcIi9cIikubWFwKGVuY29kZVVSSUNvbXBvbmVudCkuam9pbihcIi9cIik7XG4gICAgICByZXR1cm4gb3BlblVybCh0YXJnZXQsIHNpZ25hbCk7XG4gICAgfSxcbiAgICBsaXN0OiAoKSA9PlxuICAgICAgUHJvbWlzZS5yZWplY3QobmV3IEZvcm1hbnRFcnJvcihcImFyZ3VtZW50XCIsIGAke2Jhc2Uub3JpZ2lufSR7YmFzZS5wYXRobmFtZX06IGEgVVJMIGNhbm5vdCBiZSBsaXN0ZWQuYCkpLFxuICB9O1xufVxuXG5hc3luYyBmdW5jdGlvbiBvcGVuVXJsKHVybDogVVJMLCBzaWduYWw/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8Qnl0ZVNvdXJjZT4ge1xuICBjb25zdCBuYW1lID0gYCR7dXJsLm9yaWdpbn0ke3VybC5wYXRobmFtZX1gO1xuICBjb25zdCBmb3VuZCA9IGF3YWl0IHByb2JlKHVybC5ocmVmLCBzaWduYWwgPyB7IHNpZ25hbCB9IDoge30pO1xuICBpZiAoZm91bmQuYm9keSkgcmV0dXJuIGJsb2JTb3VyY2UobmFtZSwgZm91bmQuYm9keSk7XG4gIGNvbnN0IHNvdXJjZTogQnl0ZVNvdXJjZSA9IHtcbiAgICBuYW1lLFxuICAgIHNpemU6IGZvdW5kLnNpemUsXG4gICAgYXN5bmMgcmVhZChvZmZzZXQsIGxlbmd0aCwgc2lnbmFsKSB7XG4gICAgICBjaGVja1JhbmdlKHNvdXJjZSwgb2Zmc2V0LCBsZW5ndGgpO1xuICAgICAgcmV0dXJuIHJlYWRSYW5nZSh1cmwuaHJlZiwgb2Zmc2V0LCBsZW5ndGgsIGZvdW5kLnNpemUsIHNpZ25hbCA/IHsgc2lnbmFsIH0gOiB7fSk7XG4gICAgfSxcbiAgfTtcbiAgcmV0dXJuIHNvdXJjZTtcbn1cblxuLyoqXG4gKiBEcm9wcGVkIG9yIHBpY2tlZCBmaWxlcy4gT2YgYSBwaWNrZWQgZm9sZGVyLCBwYXRocyBhcmUgcmVsYXRpdmUgdG8gaXQ7IGEgZmxhdCBsaXN0IGlzIGFsc28gc2VhcmNoZWQgYnkgdGhlIGxhc3QgcGFydFxuICogb2YgYSBwYXRoIChgdm9pY2VzL2FmX2hlYXJ0LnNhZmV0ZW5zb3JzYCBmaW5kcyBgYWZfaGVhcnQuc2FmZXRlbnNvcnNgKS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbGVzRnJvbUZpbGVzKGZpbGVzOiByZWFkb25seSBGaWxlW10pOiBNb2RlbEZpbGVzIHtcbiAgY29uc3QgYnlQYXRoID0gbmV3IE1hcChcbiAgICBmaWxlcy5tYXAoKGZpbGUpID0+IFtmaWxlLndlYmtpdFJlbGF0aXZlUGF0aD8ucmVwbGFjZSgvXlteL10qXFwvLywgXCJcIikgfHwgZmlsZS5uYW1lLCBmaWxlXSksXG4gICk7XG4gIHJldHVybiB7XG4gICAgbmFtZTogXCJkcm9wcGVkIGZpbGVzXCIsXG4gICAgYXN5bmMgb3BlbihwYXRoKSB7XG4gICAgICBjb25zdCBmaWxlID0gYnlQYXRoLmdldChjaGVja1JlbGF0aXZlUGF0aChwYXRoKSkgPz8gYnlQYXRoLmdldChwYXRoLnNsaWNlKHBhdGgubGFzdEluZGV4T2YoXCIvXCIpICsgMSkpO1xuICAgICAgaWYgKGZpbGUpIHJldHVybiBibG9iU291cmNlKGZpbGUubmFtZSwgZmlsZSk7XG4gICAgICBjb25zdCBuYW1lcyA9IFsuLi5ieVBhdGgua2V5cygpXS5zb3J0KCkuc2xpY2UoMCwgMjApLmpvaW4oXCIsIFwiKTtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJ3ZWlnaHRzXCIsIGBkcm9wcGVkIGZpbGVzOiAke3BhdGh9IGlzIG5vdCB0aGVyZTsgdGhlcmUgYXJlICR7bmFtZXMgfHwgXCJub25lXCJ9LmApO1xuICAgIH0sXG4gICAgbGlzdDogYXN5bmMgKCkgPT4gWy4uLmJ5UGF0aC5rZXlzKCldLnNvcnQoKSxcbiAgfTtcbn1cblxuZnVuY3Rpb24gYmxvYlNvdXJjZShuYW1lOiBzdHJpbmcsIGJsb2I6IEJsb2IpOiBCeXRlU291cmNlIHtcbiAgY29uc3Qgc291cmNlOiBCeXRlU291cmNlID0ge1xuICAgIG5hbWUsXG4gICAgc2l6ZTogYmxvYi5zaXplLFxuICAgIGFzeW5jIHJlYWQob2Zmc2V0LCBsZW5ndGgsIHNpZ25hbCkge1xuICAgICAgY2hlY2tTaWduYWwobmFtZSwgc2lnbmFsKTtcbiAgICAgIGNoZWNrUmFuZ2Uoc291cmNlLCBvZmZzZXQsIGxlbmd0aCk7XG4gICAgICByZXR1cm4gbmV3IFVpbnQ4QXJyYXkoYXdhaXQgYmxvYi5zbGljZShvZmZzZXQsIG9mZnNldCArIGxlbmd0aCkuYXJyYXlCdWZmZXIoKSk7XG4gICAgfSxcbiAgfTtcbiAgcmV0dXJuIHNvdXJjZTtcbn1cbiIsICIvLyBCeXRlIHJhbmdlcyBvdmVyIEhUVFAgdGhhdCBzdXJ2aXZlIGEgY3V0IGNvbm5lY3Rpb246IHRoZSBvbmUgcGxhY2UgdGhhdCByZWFkcyBmcm9tIHRoZSBuZXR3b3JrLCBpbiBOb2RlIGFuZCBpbiBwYWdlcy5cbi8vIEEgY29ubmVjdGlvbiB0aGF0IGlzIG5vdCB0aGVyZSB3aXRoaW4gNSBzLCBvciB0aGF0IHN0YXlzIHNpbGVudCBmb3IgMzAgcywgaXMgYW4gZXJyb3I7IGFmdGVyIGEgY3V0IHRoZSByZXN0IGlzIGFza2VkXG4vLyBmb3IgYWdhaW4uXG5cbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuL2Vycm9yLnRzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgSHR0cE9wdGlvbnMge1xuICByZWFkb25seSBoZWFkZXJzPzogUmVjb3JkPHN0cmluZywgc3RyaW5nPjtcbiAgcmVhZG9ubHkgc2lnbmFsPzogQWJvcnRTaWduYWw7XG59XG5cbi8qKiBUaW1lIHRvIHRoZSBmaXJzdCBieXRlIG9mIGFuIGFuc3dlcjsgdGhlIGh1YiBjb3VudHMgYXMgdW5yZWFjaGFibGUgYWZ0ZXIgaXQuICovXG5jb25zdCBBTlNXRVJfTVMgPSA1MDAwO1xuY29uc3QgU0lMRU5DRV9NUyA9IDMwMDAwO1xuLyoqIFRyaWVzIGluIGEgcm93IHRoYXQgYnJpbmcgbm8gbmV3IGJ5dGUuICovXG5jb25zdCBUUklFUyA9IDU7XG5cbi8qKiBTaXplIG9mIGEgZmlsZSBhbmQgd2hldGhlciByYW5nZXMgd29yazsgd2hlcmUgdGhleSBkbyBub3QsIGBib2R5YCBpcyB0aGUgd2hvbGUgZmlsZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBwcm9iZSh1cmw6IHN0cmluZywgb3B0aW9uczogSHR0cE9wdGlvbnMpOiBQcm9taXNlPHsgc2l6ZTogbnVtYmVyOyBib2R5PzogQmxvYiB9PiB7XG4gIGNvbnN0IGFuc3dlciA9IGF3YWl0IHJlcXVlc3QodXJsLCB7IC4uLm9wdGlvbnMsIGhlYWRlcnM6IHsgLi4ub3B0aW9ucy5oZWFkZXJzLCBSYW5nZTogXCJieXRlcz0wLTBcIiB9IH0pO1xuICB0cnkge1xuICAgIGlmIChhbnN3ZXIucmVzcG9uc2Uuc3RhdHVzID09PSAyMDYpIHtcbiAgICAgIGNvbnN0IHNpemUgPSByYW5nZVRvdGFsKGFuc3dlci5yZXNwb25zZSk7XG4gICAgICBhd2FpdCBhbnN3ZXIucmVzcG9uc2UuYm9keT8uY2FuY2VsKCk7XG4gICAgICBpZiAoc2l6ZSAhPT0gdW5kZWZpbmVkKSByZXR1cm4geyBzaXplIH07XG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcIm5ldHdvcmtcIixcbiAgICAgICAgYCR7cGxhaW4odXJsKX06IHRoZSBhbnN3ZXIgZ2l2ZXMgbm8gZmlsZSBzaXplLCBleHBlY3RlZCBDb250ZW50LVJhbmdlLmAsXG4gICAgICApO1xuICAgIH1cbiAgICBjb25zdCBwYXJ0czogQmxvYlBhcnRbXSA9IFtdO1xuICAgIGZvciBhd2FpdCAoY29uc3QgYnl0ZXMgb2YgYW5zd2VyLmNodW5rcygpKSBwYXJ0cy5wdXNoKGJ5dGVzKTtcbiAgICBjb25zdCBib2R5ID0gbmV3IEJsb2IocGFydHMpO1xuICAgIHJldHVybiB7IHNpemU6IGJvZHkuc2l6ZSwgYm9keSB9O1xuICB9IGZpbmFsbHkge1xuICAgIGFuc3dlci5kb25lKCk7XG4gIH1cbn1cblxuLyoqIEJ5dGVzIFtvZmZzZXQsIG9mZnNldCArIGxlbmd0aCkgb2YgYSBmaWxlIHdob3NlIHNpemUgaXMga25vd24uICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcmVhZFJhbmdlKFxuICB1cmw6IHN0cmluZyxcbiAgb2Zmc2V0OiBudW1iZXIsXG4gIGxlbmd0aDogbnVtYmVyLFxuICBzaXplOiBudW1iZXIsXG4gIG9wdGlvbnM6IEh0dHBPcHRpb25zLFxuKTogUHJvbWlzZTxVaW50OEFycmF5PEFycmF5QnVmZmVyPj4ge1xuICBjb25zdCBieXRlcyA9IG5ldyBVaW50OEFycmF5KGxlbmd0aCk7XG4gIGxldCBhdCA9IDA7XG4gIGZvciBhd2FpdCAoY29uc3QgY2h1bmsgb2Ygc3RyZWFtUmFuZ2UodXJsLCBvZmZzZXQsIG9mZnNldCArIGxlbmd0aCwgc2l6ZSwgb3B0aW9ucykpIHtcbiAgICBieXRlcy5zZXQoY2h1bmssIGF0KTtcbiAgICBhdCArPSBjaHVuay5sZW5ndGg7XG4gIH1cbiAgcmV0dXJuIGJ5dGVzO1xufVxuXG4vKipcbiAqIEJ5dGVzIFtmcm9tLCB0bykgb2YgYSBmaWxlIG9mIGBzaXplYCBieXRlcywgYXMgdGhleSBjb21lLiBBZnRlciBhIGN1dCBpdCBhc2tzIGZvciB0aGUgcmVzdCwgYW5kIGdpdmVzIHVwIChjb2RlXG4gKiBgbmV0d29ya2ApIHdoZW4gZml2ZSB0cmllcyBpbiBhIHJvdyBicm91Z2h0IG5vdGhpbmcuIEEgc2VydmVyIHRoYXQgaWdub3JlcyByYW5nZXMgaXMgcmVhZCBmcm9tIGl0cyBzdGFydC5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uKiBzdHJlYW1SYW5nZShcbiAgdXJsOiBzdHJpbmcsXG4gIGZyb206IG51bWJlcixcbiAgdG86IG51bWJlcixcbiAgc2l6ZTogbnVtYmVyLFxuICBvcHRpb25zOiBIdHRwT3B0aW9ucyxcbik6IEFzeW5jR2VuZXJhdG9yPFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+PiB7XG4gIGxldCBhdCA9IGZyb207XG4gIGZvciAobGV0IGZhaWxlZCA9IDA7IGF0IDwgdG87KSB7XG4gICAgY29uc3Qgc3RhcnQgPSBhdDtcbiAgICB0cnkge1xuICAgICAgZm9yIGF3YWl0IChjb25zdCBjaHVuayBvZiBvbmVSYW5nZSh1cmwsIGF0LCB0bywgc2l6ZSwgb3B0aW9ucykpIHtcbiAgICAgICAgYXQgKz0gY2h1bmsubGVuZ3RoO1xuICAgICAgICB5aWVsZCBjaHVuaztcbiAgICAgIH1cbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgaWYgKGVycm9yIGluc3RhbmNlb2YgRm9ybWFudEVycm9yICYmICEoZXJyb3IgaW5zdGFuY2VvZiBDdXRFcnJvcikpIHRocm93IGVycm9yO1xuICAgICAgZmFpbGVkID0gYXQgPiBzdGFydCA/IDAgOiBmYWlsZWQgKyAxO1xuICAgICAgaWYgKGZhaWxlZCA+PSBUUklFUykgdGhyb3cgZXJyb3I7XG4gICAgICBhd2FpdCBwYXVzZSgxMDAgKiAyICoqIGZhaWxlZCwgb3B0aW9ucy5zaWduYWwpO1xuICAgIH1cbiAgfVxufVxuXG4vKiogQSBjb25uZWN0aW9uIHRoYXQgYnJva2Ugb3IgZmVsbCBzaWxlbnQ7IGFza2luZyBhZ2FpbiBtYXkgaGVscC4gKi9cbmNsYXNzIEN1dEVycm9yIGV4dGVuZHMgRm9ybWFudEVycm9yIHt9XG5cbmFzeW5jIGZ1bmN0aW9uKiBvbmVSYW5nZShcbiAgdXJsOiBzdHJpbmcsXG4gIGZyb206IG51bWJlcixcbiAgdG86IG51bWJlcixcbiAgc2l6ZTogbnVtYmVyLFxuICBvcHRpb25zOiBIdHRwT3B0aW9ucyxcbik6IEFzeW5jR2VuZXJhdG9yPFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+PiB7XG4gIGNvbnN0IGhlYWRlcnMgPSB7IC4uLm9wdGlvbnMuaGVhZGVycywgUmFuZ2U6IGBieXRlcz0ke2Zyb219LSR7dG8gLSAxfWAgfTtcbiAgY29uc3QgeyByZXNwb25zZSwgY2h1bmtzLCBkb25lIH0gPSBhd2FpdCByZXF1ZXN0KHVybCwgeyAuLi5vcHRpb25zLCBoZWFkZXJzIH0pO1xuICB0cnkge1xuICAgIGNvbnN0IHRvdGFsID0gcmVzcG9uc2Uuc3RhdHVzID09PSAyMDYgPyByYW5nZVRvdGFsKHJlc3BvbnNlKSA6IHNpemU7XG4gICAgaWYgKHRvdGFsICE9PSB1bmRlZmluZWQgJiYgdG90YWwgIT09IHNpemUpIHtcbiAgICAgIGNvbnN0IHdoYXQgPSBgJHtwbGFpbih1cmwpfTogdGhlIGZpbGUgaGFzICR7dG90YWx9IGJ5dGVzIG5vdywgZXhwZWN0ZWQgJHtzaXplfSBhcyBiZWZvcmVgO1xuICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIm5ldHdvcmtcIiwgYCR7d2hhdH0gKGl0IGNoYW5nZWQgb24gdGhlIHNlcnZlcik7IHN0YXJ0IGFnYWluLmApO1xuICAgIH1cbiAgICBsZXQgc2tpcCA9IHJlc3BvbnNlLnN0YXR1cyA9PT0gMjA2ID8gMCA6IGZyb207XG4gICAgbGV0IGxlZnQgPSB0byAtIGZyb207XG4gICAgZm9yIGF3YWl0IChjb25zdCBjaHVuayBvZiBjaHVua3MoKSkge1xuICAgICAgY29uc3Qgd2FudGVkID0gY2h1bmsuc3ViYXJyYXkoTWF0aC5taW4oc2tpcCwgY2h1bmsubGVuZ3RoKSkuc3ViYXJyYXkoMCwgbGVmdCk7XG4gICAgICBza2lwIC09IE1hdGgubWluKHNraXAsIGNodW5rLmxlbmd0aCk7XG4gICAgICBsZWZ0IC09IHdhbnRlZC5sZW5ndGg7XG4gICAgICBpZiAod2FudGVkLmxlbmd0aCA+IDApIHlpZWxkIHdhbnRlZDtcbiAgICAgIGlmIChsZWZ0ID09PSAwKSByZXR1cm47XG4gICAgfVxuICAgIHRocm93IG5ldyBDdXRFcnJvcihcbiAgICAgIFwibmV0d29ya1wiLFxuICAgICAgYCR7cGxhaW4odXJsKX06IHRoZSBhbnN3ZXIgZW5kZWQgJHtsZWZ0fSBieXRlcyBlYXJseSwgYXQgYnl0ZSAke3RvIC0gbGVmdH0uYCxcbiAgICApO1xuICB9IGZpbmFsbHkge1xuICAgIGRvbmUoKTtcbiAgfVxufVxuXG5pbnRlcmZhY2UgQW5zd2VyIHtcbiAgcmVhZG9ubHkgcmVzcG9uc2U6IFJlc3BvbnNlO1xuICAvKiogVGhlIGJvZHkgYXMgaXQgY29tZXMuICovXG4gIGNodW5rcygpOiBBc3luY0dlbmVyYXRvcjxVaW50OEFycmF5PEFycmF5QnVmZmVyPj47XG4gIC8qKiBFbmRzIHRoZSBjb25uZWN0aW9uIGlmIGl0IHN0aWxsIHJ1bnMuICovXG4gIGRvbmUoKTogdm9pZDtcbn1cblxuLyoqIEEgR0VUIHdob3NlIGZhaWx1cmVzIGFyZSBzZW50ZW5jZXM6IG5vdCByZWFjaGVkLCBjdXQsIHNpbGVudCwgcmVmdXNlZCwgbm90IHRoZXJlLiAqL1xuYXN5bmMgZnVuY3Rpb24gcmVxdWVzdCh1cmw6IHN0cmluZywgb3B0aW9uczogSHR0cE9wdGlvbnMpOiBQcm9taXNlPEFuc3dlcj4ge1xuICBjb25zdCBzdG9wID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICBjb25zdCBhYm9ydCA9ICgpID0+IHN0b3AuYWJvcnQob3B0aW9ucy5zaWduYWw/LnJlYXNvbik7XG4gIGlmIChvcHRpb25zLnNpZ25hbD8uYWJvcnRlZCkgYWJvcnQoKTtcbiAgb3B0aW9ucy5zaWduYWw/LmFkZEV2ZW50TGlzdGVuZXIoXCJhYm9ydFwiLCBhYm9ydCk7XG4gIGxldCB0aW1lciA9IHNldFRpbWVvdXQoKCkgPT4gc3RvcC5hYm9ydChuZXcgRE9NRXhjZXB0aW9uKFwibm8gYW5zd2VyIGluIDUgc1wiLCBcIlRpbWVvdXRFcnJvclwiKSksIEFOU1dFUl9NUyk7XG4gIGNvbnN0IGRvbmUgPSAoKSA9PiB7XG4gICAgY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgICBvcHRpb25zLnNpZ25hbD8ucmVtb3ZlRXZlbnRMaXN0ZW5lcihcImFib3J0XCIsIGFib3J0KTtcbiAgICBzdG9wLmFib3J0KCk7XG4gIH07XG4gIGNvbnN0IGZhaWx1cmUgPSAoY2F1c2U6IHVua25vd24pID0+IHtcbiAgICBkb25lKCk7XG4gICAgcmV0dXJuIG9wdGlvbnMuc2lnbmFsPy5hYm9ydGVkXG4gICAgICA/IGFib3J0ZWRFcnJvcihwbGFpbih1cmwpLCBvcHRpb25zLnNpZ25hbClcbiAgICAgIDogY3V0RXJyb3IodXJsLCBzdG9wLnNpZ25hbCwgY2F1c2UpO1xuICB9O1xuICBjb25zdCByZXNwb25zZSA9IGF3YWl0IGZldGNoKHVybCwgeyBoZWFkZXJzOiBvcHRpb25zLmhlYWRlcnMgPz8ge30sIHNpZ25hbDogc3RvcC5zaWduYWwgfSkuY2F0Y2goXG4gICAgKGNhdXNlOiB1bmtub3duKSA9PiB7XG4gICAgICB0aHJvdyBmYWlsdXJlKGNhdXNlKTtcbiAgICB9LFxuICApO1xuICBpZiAoIXJlc3BvbnNlLm9rKSB7XG4gICAgZG9uZSgpO1xuICAgIHRocm93IHN0YXR1c0Vycm9yKHVybCwgcmVzcG9uc2UpO1xuICB9XG4gIGFzeW5jIGZ1bmN0aW9uKiBjaHVua3MoKTogQXN5bmNHZW5lcmF0b3I8VWludDhBcnJheTxBcnJheUJ1ZmZlcj4+IHtcbiAgICBjb25zdCByZWFkZXIgPSAocmVzcG9uc2UuYm9keSBhcyBSZWFkYWJsZVN0cmVhbTxVaW50OEFycmF5PEFycmF5QnVmZmVyPj4pLmdldFJlYWRlcigpO1xuICAgIHRyeSB7XG4gICAgICBmb3IgKDs7KSB7XG4gICAgICAgIGNsZWFyVGltZW91dCh0aW1lcik7XG4gICAgICAgIHRpbWVyID0gc2V0VGltZW91dCgoKSA9PiBzdG9wLmFib3J0KG5ldyBET01FeGNlcHRpb24oXCJzaWxlbnQgZm9yIDMwIHNcIiwgXCJUaW1lb3V0RXJyb3JcIikpLCBTSUxFTkNFX01TKTtcbiAgICAgICAgY29uc3QgbmV4dCA9IGF3YWl0IHJlYWRlci5yZWFkKCk7XG4gICAgICAgIGNsZWFyVGltZW91dCh0aW1lcik7XG4gICAgICAgIGlmIChuZXh0LmRvbmUpIHJldHVybjtcbiAgICAgICAgeWllbGQgbmV4dC52YWx1ZTtcbiAgICAgIH1cbiAgICB9IGNhdGNoIChjYXVzZSkge1xuICAgICAgdGhyb3cgZmFpbHVyZShjYXVzZSk7XG4gICAgfVxuICB9XG4gIHJldHVybiB7IHJlc3BvbnNlLCBjaHVua3MsIGRvbmUgfTtcbn1cblxuLyoqIEZhaWxzIChjb2RlIGBhYm9ydGVkYCkgb25jZSB0aGUgY2FsbGVyJ3Mgc2lnbmFsIGhhcyBiZWVuIGdpdmVuLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrU2lnbmFsKHdoZXJlOiBzdHJpbmcsIHNpZ25hbD86IEFib3J0U2lnbmFsKTogdm9pZCB7XG4gIGlmIChzaWduYWw/LmFib3J0ZWQpIHRocm93IGFib3J0ZWRFcnJvcih3aGVyZSwgc2lnbmFsKTtcbn1cblxuLyoqIFRoZSBjYWxsZXIncyBzaWduYWwgYXMgYW4gZXJyb3Igb2YgY29kZSBgYWJvcnRlZGAuICovXG5mdW5jdGlvbiBhYm9ydGVkRXJyb3Iod2hlcmU6IHN0cmluZywgc2lnbmFsOiBBYm9ydFNpZ25hbCk6IEZvcm1hbnRFcnJvciB7XG4gIHJldHVybiBuZXcgRm9ybWFudEVycm9yKFwiYWJvcnRlZFwiLCBgJHt3aGVyZX06IHN0b3BwZWQgYnkgdGhlIGNhbGxlcidzIHNpZ25hbC5gLCB7IGNhdXNlOiBzaWduYWwucmVhc29uIH0pO1xufVxuXG5mdW5jdGlvbiBjdXRFcnJvcih1cmw6IHN0cmluZywgc3RvcDogQWJvcnRTaWduYWwsIGNhdXNlOiB1bmtub3duKTogRm9ybWFudEVycm9yIHtcbiAgY29uc3QgdGltZW91dCA9IHN0b3AucmVhc29uIGluc3RhbmNlb2YgRE9NRXhjZXB0aW9uICYmIHN0b3AucmVhc29uLm5hbWUgPT09IFwiVGltZW91dEVycm9yXCI7XG4gIGNvbnN0IGlubmVyID0gY2F1c2UgaW5zdGFuY2VvZiBFcnJvciAmJiBjYXVzZS5jYXVzZSBpbnN0YW5jZW9mIEVycm9yID8gY2F1c2UuY2F1c2UgOiBjYXVzZTtcbiAgY29uc3Qgd2h5ID0gdGltZW91dCA/IHN0b3AucmVhc29uLm1lc3NhZ2UgOiBpbm5lciBpbnN0YW5jZW9mIEVycm9yID8gaW5uZXIubWVzc2FnZSA6IFN0cmluZyhpbm5lcik7XG4gIHJldHVybiBuZXcgQ3V0RXJyb3IoXCJuZXR3b3JrXCIsIGAke3BsYWluKHVybCl9OiB0aGUgc2VydmVyIGNhbm5vdCBiZSByZWFkICgke3doeX0pLmAsIHsgY2F1c2UgfSk7XG59XG5cbi8qKiBXaGF0IGEgc3RhdHVzIG1lYW5zIGZvciBhIG1vZGVsIGZpbGUuICovXG5mdW5jdGlvbiBzdGF0dXNFcnJvcih1cmw6IHN0cmluZywgcmVzcG9uc2U6IHsgc3RhdHVzOiBudW1iZXI7IHN0YXR1c1RleHQ6IHN0cmluZyB9KTogRm9ybWFudEVycm9yIHtcbiAgY29uc3Qgc3RhdHVzID0gYCR7cmVzcG9uc2Uuc3RhdHVzfSAke3Jlc3BvbnNlLnN0YXR1c1RleHR9YC50cmltKCk7XG4gIGlmIChyZXNwb25zZS5zdGF0dXMgPT09IDQwNCkgcmV0dXJuIG5ldyBGb3JtYW50RXJyb3IoXCJ3ZWlnaHRzXCIsIGAke3BsYWluKHVybCl9OiBubyBzdWNoIGZpbGUgKCR7c3RhdHVzfSkuYCk7XG4gIGNvbnN0IGhpbnQgPVxuICAgIHJlc3BvbnNlLnN0YXR1cyA9PT0gNDAxIHx8IHJlc3BvbnNlLnN0YXR1cyA9PT0gNDAzID8gXCI7IGEgdG9rZW4gb3IgYSBsaWNlbmNlIHRvIGFjY2VwdCBpcyBtaXNzaW5nXCIgOiBcIlwiO1xuICBjb25zdCB3aGF0ID0gYCR7cGxhaW4odXJsKX06IHRoZSBzZXJ2ZXIgYW5zd2VyZWQgJHtzdGF0dXN9LCBleHBlY3RlZCB0aGUgZmlsZSR7aGludH0uYDtcbiAgcmV0dXJuIHJlc3BvbnNlLnN0YXR1cyA+PSA1MDAgPyBuZXcgQ3V0RXJyb3IoXCJuZXR3b3JrXCIsIHdoYXQpIDogbmV3IEZvcm1hbnRFcnJvcihcIm5ldHdvcmtcIiwgd2hhdCk7XG59XG5cbi8qKiBXaXRob3V0IHRoZSBxdWVyeSBzdHJpbmc6IHNpZ25lZCBVUkxzIGFyZSBzZWNyZXQgYW5kIGxvbmcuICovXG5mdW5jdGlvbiBwbGFpbih1cmw6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiB1cmwucmVwbGFjZSgvWz8jXS4qJC8sIFwiXCIpO1xufVxuXG5mdW5jdGlvbiByYW5nZVRvdGFsKHJlc3BvbnNlOiBSZXNwb25zZSk6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHRvdGFsID0gL1xcLyhcXGQrKSQvLmV4ZWMocmVzcG9uc2UuaGVhZGVycy5nZXQoXCJjb250ZW50LXJhbmdlXCIpID8/IFwiXCIpO1xuICByZXR1cm4gdG90YWwgPyBOdW1iZXIodG90YWxbMV0pIDogdW5kZWZpbmVkO1xufVxuXG4vKiogV2FpdHMsIGF0IG1vc3QgdW50aWwgdGhlIHNpZ25hbC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBwYXVzZShtaWxsaXNlY29uZHM6IG51bWJlciwgc2lnbmFsPzogQWJvcnRTaWduYWwpOiBQcm9taXNlPHZvaWQ+IHtcbiAgY2hlY2tTaWduYWwoXCJ3YWl0XCIsIHNpZ25hbCk7XG4gIGF3YWl0IG5ldyBQcm9taXNlPHZvaWQ+KChyZXNvbHZlKSA9PiB7XG4gICAgY29uc3QgZW5kID0gKCkgPT4ge1xuICAgICAgY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgICAgIHNpZ25hbD8ucmVtb3ZlRXZlbnRMaXN0ZW5lcihcImFib3J0XCIsIGVuZCk7XG4gICAgICByZXNvbHZlKCk7XG4gICAgfTtcbiAgICBjb25zdCB0aW1lciA9IHNldFRpbWVvdXQoZW5kLCBtaWxsaXNlY29uZHMpO1xuICAgIHNpZ25hbD8uYWRkRXZlbnRMaXN0ZW5lcihcImFib3J0XCIsIGVuZCk7XG4gIH0pO1xuICBjaGVja1NpZ25hbChcIndhaXRcIiwgc2lnbmFsKTtcbn1cbiIsICIvLyBTYWZldGVuc29ycywgcmVhZCBieSBieXRlIHJhbmdlIGFuZCB3cml0dGVuLiBMYXlvdXQ6IHU2NCBsaXR0bGUtZW5kaWFuIGhlYWRlciBsZW5ndGgsIEpTT04gaGVhZGVyXG4vLyB7IG5hbWU6IHsgZHR5cGUsIHNoYXBlLCBkYXRhX29mZnNldHM6IFtiZWdpbiwgZW5kXSB9LCBcIl9fbWV0YWRhdGFfX1wiPzogeyBrZXk6IHRleHQgfSB9LCB0aGVuIHRoZSB0ZW5zb3JzJyBieXRlcyB3aXRob3V0XG4vLyBnYXBzLiBFdmVyeSBudW1iZXIgb2YgdGhlIGhlYWRlciBpcyBjaGVja2VkIGJlZm9yZSBpdCBpcyB1c2VkOyB0aGUgcnVsZXMgYXJlIHRob3NlIG9mIHRoZSByZWZlcmVuY2UgaW1wbGVtZW50YXRpb25cbi8vIChodWdnaW5nZmFjZS9zYWZldGVuc29ycywgdGVuc29yLnJzOiBgdmFsaWRhdGVgKS5cblxuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4vZXJyb3IudHNcIjtcbmltcG9ydCB7IHR5cGUgQnl0ZVNvdXJjZSwgdHlwZSBNb2RlbEZpbGVzLCBkZWNvZGVVdGY4LCBwYXJzZUpzb24sIHJlYWRKc29uIH0gZnJvbSBcIi4vZmlsZXMudHNcIjtcblxuLyoqIEJ5dGVzIG9mIG9uZSBlbGVtZW50LiAqL1xuY29uc3QgRUxFTUVOVF9CWVRFUyA9IHtcbiAgRjY0OiA4LFxuICBGMzI6IDQsXG4gIEYxNjogMixcbiAgQkYxNjogMixcbiAgSTY0OiA4LFxuICBJMzI6IDQsXG4gIEkxNjogMixcbiAgSTg6IDEsXG4gIFU2NDogOCxcbiAgVTMyOiA0LFxuICBVMTY6IDIsXG4gIFU4OiAxLFxuICBCT09MOiAxLFxufSBhcyBjb25zdDtcblxuZXhwb3J0IHR5cGUgU3RvcmVkRFR5cGUgPSBrZXlvZiB0eXBlb2YgRUxFTUVOVF9CWVRFUztcblxuLyoqIEEgdGVuc29yIGFzIGl0IGxpZXMgaW4gYSBmaWxlLiBJdHMgYnl0ZXM6IGBzb3VyY2UucmVhZChvZmZzZXQsIGxlbmd0aClgLCBsaXR0bGUtZW5kaWFuLCByb3ctbWFqb3IuICovXG5leHBvcnQgaW50ZXJmYWNlIFN0b3JlZFRlbnNvciB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgZHR5cGU6IFN0b3JlZERUeXBlO1xuICByZWFkb25seSBzaGFwZTogcmVhZG9ubHkgbnVtYmVyW107XG4gIHJlYWRvbmx5IHNvdXJjZTogQnl0ZVNvdXJjZTtcbiAgLyoqIEZyb20gdGhlIHN0YXJ0IG9mIHRoZSBmaWxlLiAqL1xuICByZWFkb25seSBvZmZzZXQ6IG51bWJlcjtcbiAgLyoqIEJ5dGVzLiAqL1xuICByZWFkb25seSBsZW5ndGg6IG51bWJlcjtcbn1cblxuLyoqIExvbmdlc3QgaGVhZGVyIHRoYXQgaXMgcmVhZDsgdGhlIHJlZmVyZW5jZSBpbXBsZW1lbnRhdGlvbidzIGJvdW5kLiAqL1xuY29uc3QgTUFYX0hFQURFUl9CWVRFUyA9IDEwMF8wMDBfMDAwO1xuXG4vKiogT25lIHNhZmV0ZW5zb3JzIGZpbGUsIG9yIHNldmVyYWwgd2l0aCBhbiBpbmRleDogdGhlIHRlbnNvcnMgYnkgbmFtZSwgbm9uZSBvZiB0aGVpciBieXRlcyByZWFkLiAqL1xuZXhwb3J0IGNsYXNzIENoZWNrcG9pbnQge1xuICByZWFkb25seSB0ZW5zb3JzOiBSZWFkb25seU1hcDxzdHJpbmcsIFN0b3JlZFRlbnNvcj47XG4gIHJlYWRvbmx5IG1ldGFkYXRhOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PjtcblxuICBwcml2YXRlIGNvbnN0cnVjdG9yKHRlbnNvcnM6IFJlYWRvbmx5TWFwPHN0cmluZywgU3RvcmVkVGVuc29yPiwgbWV0YWRhdGE6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4pIHtcbiAgICB0aGlzLnRlbnNvcnMgPSB0ZW5zb3JzO1xuICAgIHRoaXMubWV0YWRhdGEgPSBtZXRhZGF0YTtcbiAgfVxuXG4gIC8qKlxuICAgKiBAcGFyYW0gcGF0aCBgbW9kZWwuc2FmZXRlbnNvcnNgLCBvciBhbiBpbmRleCBzdWNoIGFzIGBtb2RlbC5zYWZldGVuc29ycy5pbmRleC5qc29uYFxuICAgKiBAdGhyb3dzIEZvcm1hbnRFcnJvciBgd2VpZ2h0c2A6IHRoZSBmaWxlIGlzIG5vIHNhZmV0ZW5zb3JzIGZpbGUsIGlzIGN1dCwgb3IgY29udHJhZGljdHMgaXRzZWxmXG4gICAqL1xuICBzdGF0aWMgYXN5bmMgb3BlbihmaWxlczogTW9kZWxGaWxlcywgcGF0aDogc3RyaW5nLCBzaWduYWw/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8Q2hlY2twb2ludD4ge1xuICAgIGlmICghcGF0aC5lbmRzV2l0aChcIi5qc29uXCIpKSByZXR1cm4gQ2hlY2twb2ludC5vcGVuRmlsZShhd2FpdCBmaWxlcy5vcGVuKHBhdGgsIHNpZ25hbCksIHNpZ25hbCk7XG4gICAgY29uc3Qgd2hlcmUgPSBgJHtmaWxlcy5uYW1lfS8ke3BhdGh9YDtcbiAgICBjb25zdCB3ZWlnaHRNYXAgPSByZWFkV2VpZ2h0TWFwKGF3YWl0IHJlYWRKc29uKGZpbGVzLCBwYXRoLCBzaWduYWwpLCB3aGVyZSk7XG4gICAgY29uc3QgZm9sZGVyID0gcGF0aC5zbGljZSgwLCBwYXRoLmxhc3RJbmRleE9mKFwiL1wiKSArIDEpO1xuICAgIGNvbnN0IHRlbnNvcnMgPSBuZXcgTWFwPHN0cmluZywgU3RvcmVkVGVuc29yPigpO1xuICAgIGNvbnN0IG1ldGFkYXRhOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0ge307XG4gICAgZm9yIChjb25zdCBmaWxlIG9mIFsuLi5uZXcgU2V0KHdlaWdodE1hcC52YWx1ZXMoKSldLnNvcnQoKSkge1xuICAgICAgY29uc3Qgc2hhcmQgPSBhd2FpdCBDaGVja3BvaW50Lm9wZW4oZmlsZXMsIGZvbGRlciArIGZpbGUsIHNpZ25hbCk7XG4gICAgICBmb3IgKGNvbnN0IFtuYW1lLCB0ZW5zb3JdIG9mIHNoYXJkLnRlbnNvcnMpIHtcbiAgICAgICAgaWYgKHRlbnNvcnMuaGFzKG5hbWUpKSB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwid2VpZ2h0c1wiLCBgJHt3aGVyZX06IHRlbnNvciAke25hbWV9IGlzIGluIHR3byBmaWxlcy5gKTtcbiAgICAgICAgaWYgKCh3ZWlnaHRNYXAuZ2V0KG5hbWUpID8/IGZpbGUpICE9PSBmaWxlKSB7XG4gICAgICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgICAgICAgIFwid2VpZ2h0c1wiLFxuICAgICAgICAgICAgYCR7d2hlcmV9OiB0ZW5zb3IgJHtuYW1lfSBpcyBpbiAke2ZpbGV9LCBub3Qgd2hlcmUgdGhlIGluZGV4IHNheXMuYCxcbiAgICAgICAgICApO1xuICAgICAgICB9XG4gICAgICAgIHRlbnNvcnMuc2V0KG5hbWUsIHRlbnNvcik7XG4gICAgICB9XG4gICAgICBPYmplY3QuYXNzaWduKG1ldGFkYXRhLCBzaGFyZC5tZXRhZGF0YSk7XG4gICAgfVxuICAgIGZvciAoY29uc3QgW25hbWUsIGZpbGVdIG9mIHdlaWdodE1hcCkge1xuICAgICAgaWYgKCF0ZW5zb3JzLmhhcyhuYW1lKSlcbiAgICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYCR7d2hlcmV9OiB0ZW5zb3IgJHtuYW1lfSBpcyBub3QgaW4gJHtmaWxlfS5gKTtcbiAgICB9XG4gICAgcmV0dXJuIG5ldyBDaGVja3BvaW50KHRlbnNvcnMsIG1ldGFkYXRhKTtcbiAgfVxuXG4gIHN0YXRpYyBhc3luYyBvcGVuRmlsZShzb3VyY2U6IEJ5dGVTb3VyY2UsIHNpZ25hbD86IEFib3J0U2lnbmFsKTogUHJvbWlzZTxDaGVja3BvaW50PiB7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IHsgdGVuc29ycywgbWV0YWRhdGEgfSA9IGF3YWl0IHJlYWRIZWFkZXIoc291cmNlLCBzaWduYWwpO1xuICAgICAgcmV0dXJuIG5ldyBDaGVja3BvaW50KHRlbnNvcnMsIG1ldGFkYXRhKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgYXdhaXQgc291cmNlLmNsb3NlPy4oKTtcbiAgICAgIHRocm93IGVycm9yO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBDbG9zZXMgdGhlIGZpbGVzOyB0aGUgdGVuc29ycyBjYW5ub3QgYmUgcmVhZCBhbnkgbW9yZS4gKi9cbiAgYXN5bmMgY2xvc2UoKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3Qgc291cmNlcyA9IG5ldyBTZXQoWy4uLnRoaXMudGVuc29ycy52YWx1ZXMoKV0ubWFwKCh0ZW5zb3IpID0+IHRlbnNvci5zb3VyY2UpKTtcbiAgICBhd2FpdCBQcm9taXNlLmFsbChbLi4uc291cmNlc10ubWFwKChzb3VyY2UpID0+IHNvdXJjZS5jbG9zZT8uKCkpKTtcbiAgfVxufVxuXG4vKiogTmFtZSAtPiBmaWxlIG9mIGFuIGluZGV4OiBgeyBcIndlaWdodF9tYXBcIjogeyBuYW1lOiBmaWxlIH0gfWAuICovXG5mdW5jdGlvbiByZWFkV2VpZ2h0TWFwKGluZGV4OiB1bmtub3duLCB3aGVyZTogc3RyaW5nKTogTWFwPHN0cmluZywgc3RyaW5nPiB7XG4gIGNvbnN0IG1hcCA9IGlzT2JqZWN0KGluZGV4KSA/IGluZGV4LndlaWdodF9tYXAgOiB1bmRlZmluZWQ7XG4gIGlmICghaXNPYmplY3QobWFwKSkge1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJ3ZWlnaHRzXCIsIGAke3doZXJlfTogd2VpZ2h0X21hcCBpcyAke2tpbmQobWFwKX0sIGV4cGVjdGVkIGFuIG9iamVjdC5gKTtcbiAgfVxuICBjb25zdCBlbnRyaWVzID0gT2JqZWN0LmVudHJpZXMobWFwKS5tYXAoKFtuYW1lLCBmaWxlXSk6IFtzdHJpbmcsIHN0cmluZ10gPT4ge1xuICAgIGlmICh0eXBlb2YgZmlsZSA9PT0gXCJzdHJpbmdcIiAmJiBmaWxlLmVuZHNXaXRoKFwiLnNhZmV0ZW5zb3JzXCIpKSByZXR1cm4gW25hbWUsIGZpbGVdO1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICBcIndlaWdodHNcIixcbiAgICAgIGAke3doZXJlfTogdGhlIGZpbGUgb2YgJHtuYW1lfSBpcyAke2tpbmQoZmlsZSl9LCBleHBlY3RlZCBhIC5zYWZldGVuc29ycyBuYW1lLmAsXG4gICAgKTtcbiAgfSk7XG4gIHJldHVybiBuZXcgTWFwKGVudHJpZXMpO1xufVxuXG5hc3luYyBmdW5jdGlvbiByZWFkSGVhZGVyKFxuICBzb3VyY2U6IEJ5dGVTb3VyY2UsXG4gIHNpZ25hbD86IEFib3J0U2lnbmFsLFxuKTogUHJvbWlzZTx7IHRlbnNvcnM6IE1hcDxzdHJpbmcsIFN0b3JlZFRlbnNvcj47IG1ldGFkYXRhOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+IH0+IHtcbiAgY29uc3QgZmFpbCA9ICh3aGF0OiBzdHJpbmcpOiBuZXZlciA9PiB7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYCR7c291cmNlLm5hbWV9OiAke3doYXR9OyB0aGUgZmlsZSBpcyBkYW1hZ2VkIG9yIG5vIHNhZmV0ZW5zb3JzIGZpbGUuYCk7XG4gIH07XG4gIGlmIChzb3VyY2Uuc2l6ZSA8IDgpIGZhaWwoYHRoZSBzaXplIGlzICR7c291cmNlLnNpemV9IGJ5dGVzLCBleHBlY3RlZCBhdCBsZWFzdCA4YCk7XG4gIGNvbnN0IHN0YXJ0ID0gYXdhaXQgc291cmNlLnJlYWQoMCwgOCwgc2lnbmFsKTtcbiAgY29uc3QgbGVuZ3RoID0gbmV3IERhdGFWaWV3KHN0YXJ0LmJ1ZmZlciwgc3RhcnQuYnl0ZU9mZnNldCwgOCkuZ2V0QmlnVWludDY0KDAsIHRydWUpO1xuICBjb25zdCBsb25nZXN0ID0gTWF0aC5taW4oTUFYX0hFQURFUl9CWVRFUywgc291cmNlLnNpemUgLSA4KTtcbiAgaWYgKGxlbmd0aCA+IGxvbmdlc3QpIGZhaWwoYHRoZSBoZWFkZXIgbGVuZ3RoIGlzICR7bGVuZ3RofSwgZXhwZWN0ZWQgYXQgbW9zdCAke2xvbmdlc3R9YCk7XG4gIGNvbnN0IHRleHQgPSBkZWNvZGVVdGY4KGF3YWl0IHNvdXJjZS5yZWFkKDgsIE51bWJlcihsZW5ndGgpLCBzaWduYWwpLCBzb3VyY2UubmFtZSk7XG4gIGNvbnN0IG5lc3RpbmcgPSBjaGVja0tleXModGV4dCk7XG4gIGlmIChuZXN0aW5nKSBmYWlsKG5lc3RpbmcpO1xuICBjb25zdCBoZWFkZXIgPSBwYXJzZUpzb24odGV4dCwgc291cmNlLm5hbWUpO1xuICBpZiAoIWlzT2JqZWN0KGhlYWRlcikpIHJldHVybiBmYWlsKGB0aGUgaGVhZGVyIGlzICR7a2luZChoZWFkZXIpfSwgZXhwZWN0ZWQgYW4gb2JqZWN0YCk7XG4gIGNvbnN0IHsgX19tZXRhZGF0YV9fOiBtZXRhZGF0YSwgLi4uZW50cmllcyB9ID0gaGVhZGVyO1xuICBpZiAobWV0YWRhdGEgIT09IHVuZGVmaW5lZCAmJiAhaXNUZXh0TWFwKG1ldGFkYXRhKSkgcmV0dXJuIGZhaWwoXCJfX21ldGFkYXRhX18gaXMgbm90IGEgbWFwIG9mIHRleHRzXCIpO1xuICBjb25zdCBmaXJzdCA9IDggKyBOdW1iZXIobGVuZ3RoKTtcbiAgY29uc3QgdGVuc29ycyA9IE9iamVjdC5lbnRyaWVzKGVudHJpZXMpLm1hcCgoW25hbWUsIGVudHJ5XSkgPT4ge1xuICAgIGNvbnN0IGZvdW5kID0gcmVhZEVudHJ5KG5hbWUsIGVudHJ5LCBzb3VyY2UsIGZpcnN0KTtcbiAgICByZXR1cm4gdHlwZW9mIGZvdW5kID09PSBcInN0cmluZ1wiID8gZmFpbChgdGVuc29yICR7bmFtZX0gaGFzICR7Zm91bmR9YCkgOiBmb3VuZDtcbiAgfSk7XG4gIHRlbnNvcnMuc29ydCgoYSwgYikgPT4gYS5vZmZzZXQgLSBiLm9mZnNldCB8fCBhLmxlbmd0aCAtIGIubGVuZ3RoKTtcbiAgbGV0IGVuZCA9IGZpcnN0O1xuICBmb3IgKGNvbnN0IHsgbmFtZSwgb2Zmc2V0LCBsZW5ndGggfSBvZiB0ZW5zb3JzKSB7XG4gICAgaWYgKG9mZnNldCAhPT0gZW5kKSBmYWlsKGB0ZW5zb3IgJHtuYW1lfSBiZWdpbnMgYXQgYnl0ZSAke29mZnNldH0sIGV4cGVjdGVkICR7ZW5kfSAobm8gZ2FwLCBubyBvdmVybGFwKWApO1xuICAgIGVuZCA9IG9mZnNldCArIGxlbmd0aDtcbiAgfVxuICBpZiAoZW5kICE9PSBzb3VyY2Uuc2l6ZSkgZmFpbChgdGhlIHRlbnNvcnMgZW5kIGF0IGJ5dGUgJHtlbmR9LCB0aGUgZmlsZSBhdCAke3NvdXJjZS5zaXplfWApO1xuICByZXR1cm4geyB0ZW5zb3JzOiBuZXcgTWFwKHRlbnNvcnMubWFwKCh0ZW5zb3IpID0+IFt0ZW5zb3IubmFtZSwgdGVuc29yXSkpLCBtZXRhZGF0YTogbWV0YWRhdGEgPz8ge30gfTtcbn1cblxuLyoqIE9uZSB0ZW5zb3IsIG9yIHdoYXQgaXMgd3Jvbmcgd2l0aCBpdC4gKi9cbmZ1bmN0aW9uIHJlYWRFbnRyeShuYW1lOiBzdHJpbmcsIGVudHJ5OiB1bmtub3duLCBzb3VyY2U6IEJ5dGVTb3VyY2UsIGZpcnN0OiBudW1iZXIpOiBTdG9yZWRUZW5zb3IgfCBzdHJpbmcge1xuICBpZiAoIWlzT2JqZWN0KGVudHJ5KSkgcmV0dXJuIGAke2tpbmQoZW50cnkpfSBhcyBpdHMgZW50cnksIGV4cGVjdGVkIGFuIG9iamVjdGA7XG4gIGNvbnN0IHsgZHR5cGUsIHNoYXBlLCBkYXRhX29mZnNldHM6IG9mZnNldHMgfSA9IGVudHJ5O1xuICBpZiAodHlwZW9mIGR0eXBlICE9PSBcInN0cmluZ1wiIHx8ICFPYmplY3QuaGFzT3duKEVMRU1FTlRfQllURVMsIGR0eXBlKSkge1xuICAgIHJldHVybiBgZHR5cGUgJHtraW5kKGR0eXBlKX0sIGV4cGVjdGVkIG9uZSBvZiAke09iamVjdC5rZXlzKEVMRU1FTlRfQllURVMpLmpvaW4oXCIgXCIpfWA7XG4gIH1cbiAgY29uc3Qgc3RvcmVkID0gZHR5cGUgYXMgU3RvcmVkRFR5cGU7XG4gIGlmICghaXNDb3VudHMoc2hhcGUpKSByZXR1cm4gYHNoYXBlICR7a2luZChzaGFwZSl9LCBleHBlY3RlZCBhIGxpc3Qgb2YgaW50ZWdlcnMgPj0gMGA7XG4gIGlmICghaXNDb3VudHMob2Zmc2V0cykgfHwgb2Zmc2V0cy5sZW5ndGggIT09IDIpXG4gICAgcmV0dXJuIGBkYXRhX29mZnNldHMgJHtraW5kKG9mZnNldHMpfSwgZXhwZWN0ZWQgdHdvIGludGVnZXJzID49IDBgO1xuICBjb25zdCBbYmVnaW4sIGVuZF0gPSBvZmZzZXRzIGFzIFtudW1iZXIsIG51bWJlcl07XG4gIGlmIChiZWdpbiA+IGVuZCB8fCBlbmQgPiBzb3VyY2Uuc2l6ZSAtIGZpcnN0KSB7XG4gICAgcmV0dXJuIGBkYXRhX29mZnNldHMgWyR7YmVnaW59LCAke2VuZH1dLCBleHBlY3RlZCBhbiBpbnRlcnZhbCB3aXRoaW4gJHtzb3VyY2Uuc2l6ZSAtIGZpcnN0fSBieXRlc2A7XG4gIH1cbiAgY29uc3QgbGVuZ3RoID0gYnl0ZUxlbmd0aChzdG9yZWQsIHNoYXBlKTtcbiAgaWYgKGxlbmd0aCAhPT0gZW5kIC0gYmVnaW4pXG4gICAgcmV0dXJuIGAke2VuZCAtIGJlZ2lufSBieXRlcywgZXhwZWN0ZWQgJHtsZW5ndGh9ICgke2R0eXBlfSBbJHtzaGFwZS5qb2luKFwiLCBcIil9XSlgO1xuICByZXR1cm4geyBuYW1lLCBkdHlwZTogc3RvcmVkLCBzaGFwZSwgc291cmNlLCBvZmZzZXQ6IGZpcnN0ICsgYmVnaW4sIGxlbmd0aCB9O1xufVxuXG4vKiogQnl0ZXMgb2YgYSB0ZW5zb3I7IE5hTiB3aGVyZSB0aGUgcHJvZHVjdCBpcyBubyBleGFjdCBpbnRlZ2VyLiAqL1xuZnVuY3Rpb24gYnl0ZUxlbmd0aChkdHlwZTogU3RvcmVkRFR5cGUsIHNoYXBlOiByZWFkb25seSBudW1iZXJbXSk6IG51bWJlciB7XG4gIGxldCBsZW5ndGg6IG51bWJlciA9IHNoYXBlLmluY2x1ZGVzKDApID8gMCA6IEVMRU1FTlRfQllURVNbZHR5cGVdO1xuICBmb3IgKGNvbnN0IG4gb2Ygc2hhcGUpIHtcbiAgICBsZW5ndGggKj0gbjtcbiAgICBpZiAoIU51bWJlci5pc1NhZmVJbnRlZ2VyKGxlbmd0aCkpIHJldHVybiBOYU47XG4gIH1cbiAgcmV0dXJuIGxlbmd0aDtcbn1cblxuLyoqIGBKU09OLnBhcnNlYCBrZWVwcyB0aGUgbGFzdCBvZiB0d28gZXF1YWwga2V5cyBpbiBzaWxlbmNlIGFuZCBmb2xsb3dzIGFueSBkZXB0aDogdGhpcyBmaW5kcyBib3RoLCBpbiBvbmUgcGFzcy4gKi9cbmZ1bmN0aW9uIGNoZWNrS2V5cyh0ZXh0OiBzdHJpbmcpOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICBjb25zdCBvcGVuOiBTZXQ8c3RyaW5nPltdID0gW107XG4gIGZvciAoY29uc3QgW3Rva2VuXSBvZiB0ZXh0Lm1hdGNoQWxsKC9cIig/OlteXCJcXFxcXXxcXFxcLikqXCIoPzpcXHMqOik/fFtbXFxde31dL2cpKSB7XG4gICAgaWYgKHRva2VuID09PSBcIntcIiB8fCB0b2tlbiA9PT0gXCJbXCIpIG9wZW4ucHVzaChuZXcgU2V0KCkpO1xuICAgIGVsc2UgaWYgKHRva2VuID09PSBcIn1cIiB8fCB0b2tlbiA9PT0gXCJdXCIpIG9wZW4ucG9wKCk7XG4gICAgZWxzZSBpZiAodG9rZW4uZW5kc1dpdGgoXCI6XCIpKSB7XG4gICAgICBjb25zdCBrZXkgPSB0b2tlbi5zbGljZSgwLCB0b2tlbi5sYXN0SW5kZXhPZignXCInKSArIDEpO1xuICAgICAgY29uc3Qga2V5cyA9IG9wZW4uYXQoLTEpO1xuICAgICAgaWYgKGtleXM/LmhhcyhrZXkpKSByZXR1cm4gYHRoZSBrZXkgJHtrZXl9IGlzIGluIHRoZSBoZWFkZXIgdHdpY2VgO1xuICAgICAga2V5cz8uYWRkKGtleSk7XG4gICAgfVxuICAgIGlmIChvcGVuLmxlbmd0aCA+IDMpIHJldHVybiBcInRoZSBoZWFkZXIgaXMgbmVzdGVkIGRlZXBlciB0aGFuIGEgc2hhcGVcIjtcbiAgfVxuICByZXR1cm4gdW5kZWZpbmVkO1xufVxuXG5mdW5jdGlvbiBpc09iamVjdCh2YWx1ZTogdW5rbm93bik6IHZhbHVlIGlzIFJlY29yZDxzdHJpbmcsIHVua25vd24+IHtcbiAgcmV0dXJuIHR5cGVvZiB2YWx1ZSA9PT0gXCJvYmplY3RcIiAmJiB2YWx1ZSAhPT0gbnVsbCAmJiAhQXJyYXkuaXNBcnJheSh2YWx1ZSk7XG59XG5cbmZ1bmN0aW9uIGlzVGV4dE1hcCh2YWx1ZTogdW5rbm93bik6IHZhbHVlIGlzIFJlY29yZDxzdHJpbmcsIHN0cmluZz4ge1xuICByZXR1cm4gaXNPYmplY3QodmFsdWUpICYmIE9iamVjdC52YWx1ZXModmFsdWUpLmV2ZXJ5KCh0ZXh0KSA9PiB0eXBlb2YgdGV4dCA9PT0gXCJzdHJpbmdcIik7XG59XG5cbmZ1bmN0aW9uIGlzQ291bnRzKHZhbHVlOiB1bmtub3duKTogdmFsdWUgaXMgbnVtYmVyW10ge1xuICByZXR1cm4gQXJyYXkuaXNBcnJheSh2YWx1ZSkgJiYgdmFsdWUuZXZlcnkoKG4pID0+IE51bWJlci5pc1NhZmVJbnRlZ2VyKG4pICYmIG4gPj0gMCk7XG59XG5cbmZ1bmN0aW9uIGtpbmQodmFsdWU6IHVua25vd24pOiBzdHJpbmcge1xuICByZXR1cm4gKEpTT04uc3RyaW5naWZ5KHZhbHVlKSA/PyBcImFic2VudFwiKS5zbGljZSgwLCA2MCk7XG59XG5cbi8qKiBBIHRlbnNvciB0byB3cml0ZTogaXRzIGJ5dGVzIGFyZSBsaXR0bGUtZW5kaWFuIGFuZCByb3ctbWFqb3IuICovXG5leHBvcnQgaW50ZXJmYWNlIFRlbnNvclRvV3JpdGUge1xuICByZWFkb25seSBkdHlwZTogU3RvcmVkRFR5cGU7XG4gIHJlYWRvbmx5IHNoYXBlOiByZWFkb25seSBudW1iZXJbXTtcbiAgcmVhZG9ubHkgZGF0YTogVWludDhBcnJheTtcbn1cblxuLyoqIEEgc2FmZXRlbnNvcnMgZmlsZSBpbiBtZW1vcnksIHRlbnNvcnMgaW4gdGhlIG9yZGVyIGdpdmVuLiBGb3Igd2hhdCBkb2VzIG5vdCBmaXQgdGhlcmUgc2VlIGBzYWZldGVuc29yc0hlYWRlcmAuICovXG5leHBvcnQgZnVuY3Rpb24gd3JpdGVTYWZldGVuc29ycyhcbiAgdGVuc29yczogSXRlcmFibGU8cmVhZG9ubHkgW3N0cmluZywgVGVuc29yVG9Xcml0ZV0+LFxuICBtZXRhZGF0YT86IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+LFxuKTogVWludDhBcnJheTxBcnJheUJ1ZmZlcj4ge1xuICBjb25zdCBsaXN0ID0gWy4uLnRlbnNvcnNdO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB7IGR0eXBlLCBzaGFwZSwgZGF0YSB9XSBvZiBsaXN0KSB7XG4gICAgY29uc3QgZXhwZWN0ZWQgPSBieXRlTGVuZ3RoKGR0eXBlLCBzaGFwZSk7XG4gICAgaWYgKGRhdGEubGVuZ3RoID09PSBleHBlY3RlZCkgY29udGludWU7XG4gICAgY29uc3Qgd2hhdCA9IGB0ZW5zb3IgJHtuYW1lfSBoYXMgJHtkYXRhLmxlbmd0aH0gYnl0ZXMsIGV4cGVjdGVkICR7ZXhwZWN0ZWR9ICgke2R0eXBlfSBbJHtzaGFwZS5qb2luKFwiLCBcIil9XSlgO1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJhcmd1bWVudFwiLCBgd3JpdGVTYWZldGVuc29yczogJHt3aGF0fS5gKTtcbiAgfVxuICBjb25zdCBoZWFkZXIgPSBzYWZldGVuc29yc0hlYWRlcihsaXN0LCBtZXRhZGF0YSk7XG4gIGNvbnN0IGZpbGUgPSBuZXcgVWludDhBcnJheShsaXN0LnJlZHVjZSgoc2l6ZSwgWywgeyBkYXRhIH1dKSA9PiBzaXplICsgZGF0YS5sZW5ndGgsIGhlYWRlci5sZW5ndGgpKTtcbiAgZmlsZS5zZXQoaGVhZGVyKTtcbiAgbGV0IGF0ID0gaGVhZGVyLmxlbmd0aDtcbiAgZm9yIChjb25zdCBbLCB7IGRhdGEgfV0gb2YgbGlzdCkge1xuICAgIGZpbGUuc2V0KGRhdGEsIGF0KTtcbiAgICBhdCArPSBkYXRhLmxlbmd0aDtcbiAgfVxuICByZXR1cm4gZmlsZTtcbn1cblxuLyoqIFdoYXQgY29tZXMgYmVmb3JlIHRoZSB0ZW5zb3JzJyBieXRlczogbGVuZ3RoIGFuZCBoZWFkZXIsIHBhZGRlZCB3aXRoIHNwYWNlcyB0byBhIG11bHRpcGxlIG9mIDguICovXG5leHBvcnQgZnVuY3Rpb24gc2FmZXRlbnNvcnNIZWFkZXIoXG4gIHRlbnNvcnM6IEl0ZXJhYmxlPHJlYWRvbmx5IFtzdHJpbmcsIFBpY2s8VGVuc29yVG9Xcml0ZSwgXCJkdHlwZVwiIHwgXCJzaGFwZVwiPl0+LFxuICBtZXRhZGF0YT86IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+LFxuKTogVWludDhBcnJheTxBcnJheUJ1ZmZlcj4ge1xuICBjb25zdCBlbnRyaWVzID0gbmV3IE1hcDxzdHJpbmcsIHVua25vd24+KG1ldGFkYXRhID8gW1tcIl9fbWV0YWRhdGFfX1wiLCBtZXRhZGF0YV1dIDogW10pO1xuICBsZXQgYXQgPSAwO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB7IGR0eXBlLCBzaGFwZSB9XSBvZiB0ZW5zb3JzKSB7XG4gICAgaWYgKGVudHJpZXMuaGFzKG5hbWUpIHx8IG5hbWUgPT09IFwiX19tZXRhZGF0YV9fXCIpIHtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgIFwiYXJndW1lbnRcIixcbiAgICAgICAgYHdyaXRlU2FmZXRlbnNvcnM6IHRoZSBuYW1lICR7bmFtZX0gaXMgdGFrZW4sIGV4cGVjdGVkIGRpc3RpbmN0IG5hbWVzLmAsXG4gICAgICApO1xuICAgIH1cbiAgICBjb25zdCBlbmQgPSBhdCArIGJ5dGVMZW5ndGgoZHR5cGUsIHNoYXBlKTtcbiAgICBlbnRyaWVzLnNldChuYW1lLCB7IGR0eXBlLCBzaGFwZSwgZGF0YV9vZmZzZXRzOiBbYXQsIGVuZF0gfSk7XG4gICAgYXQgPSBlbmQ7XG4gIH1cbiAgY29uc3QganNvbiA9IG5ldyBUZXh0RW5jb2RlcigpLmVuY29kZShKU09OLnN0cmluZ2lmeShPYmplY3QuZnJvbUVudHJpZXMoZW50cmllcykpKTtcbiAgY29uc3QgaGVhZGVyID0gbmV3IFVpbnQ4QXJyYXkoOCArIE1hdGguY2VpbChqc29uLmxlbmd0aCAvIDgpICogOCkuZmlsbCgweDIwKTtcbiAgbmV3IERhdGFWaWV3KGhlYWRlci5idWZmZXIpLnNldEJpZ1VpbnQ2NCgwLCBCaWdJbnQoaGVhZGVyLmxlbmd0aCAtIDgpLCB0cnVlKTtcbiAgaGVhZGVyLnNldChqc29uLCA4KTtcbiAgcmV0dXJuIGhlYWRlcjtcbn1cbiIsICIvLyBSZWFkaW5nIHRoZSBnb2xkZW5zLCBhbmQgdGhlIG1lYXN1cmVzIHRoZXkgYXJlIGNvbXBhcmVkIHdpdGguXG5cbmltcG9ydCB7IG9wZW5GaWxlIH0gZnJvbSBcIi4uL3NyYy9ub2RlL2ZvbGRlci50c1wiO1xuaW1wb3J0IHsgQ2hlY2twb2ludCB9IGZyb20gXCIuLi9zcmMvc2FmZXRlbnNvcnMudHNcIjtcbmltcG9ydCB7IGNyZWF0ZURldmljZSwgdHlwZSBEZXZpY2UgfSBmcm9tIFwiLi4vc3JjL2RldmljZS50c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIEdvbGRlblRlbnNvciB7XG4gIHJlYWRvbmx5IHNoYXBlOiByZWFkb25seSBudW1iZXJbXTtcbiAgcmVhZG9ubHkgdmFsdWVzOiBGbG9hdDMyQXJyYXk8QXJyYXlCdWZmZXI+IHwgSW50MzJBcnJheTxBcnJheUJ1ZmZlcj47XG59XG5cbi8qKiBBIGZpbGUgb2YgdGVzdC9nb2xkZW4sIGFzIGEgY2hlY2twb2ludC4gUGF0aHMgYXJlIHJlbGF0aXZlIHRvIHRoZSByZXBvc2l0b3J5LCB3aGVyZSB0aGUgdGVzdHMgcnVuLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIG9wZW5Hb2xkZW4ocGF0aDogc3RyaW5nKTogUHJvbWlzZTxDaGVja3BvaW50PiB7XG4gIHJldHVybiBDaGVja3BvaW50Lm9wZW5GaWxlKGF3YWl0IG9wZW5GaWxlKGB0ZXN0L2dvbGRlbi8ke3BhdGh9YCkpO1xufVxuXG4vKiogQWxsIEYzMiBhbmQgSTMyIHRlbnNvcnMgb2YgYSBnb2xkZW4gZmlsZSwgYnkgbmFtZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWFkR29sZGVuKHBhdGg6IHN0cmluZyk6IFByb21pc2U8TWFwPHN0cmluZywgR29sZGVuVGVuc29yPj4ge1xuICBjb25zdCBjaGVja3BvaW50ID0gYXdhaXQgb3BlbkdvbGRlbihwYXRoKTtcbiAgY29uc3QgdGVuc29ycyA9IG5ldyBNYXA8c3RyaW5nLCBHb2xkZW5UZW5zb3I+KCk7XG4gIGZvciAoY29uc3QgeyBuYW1lLCBkdHlwZSwgc2hhcGUsIHNvdXJjZSwgb2Zmc2V0LCBsZW5ndGggfSBvZiBjaGVja3BvaW50LnRlbnNvcnMudmFsdWVzKCkpIHtcbiAgICBjb25zdCB7IGJ1ZmZlciB9ID0gYXdhaXQgc291cmNlLnJlYWQob2Zmc2V0LCBsZW5ndGgpO1xuICAgIHRlbnNvcnMuc2V0KG5hbWUsIHsgc2hhcGUsIHZhbHVlczogZHR5cGUgPT09IFwiSTMyXCIgPyBuZXcgSW50MzJBcnJheShidWZmZXIpIDogbmV3IEZsb2F0MzJBcnJheShidWZmZXIpIH0pO1xuICB9XG4gIHJldHVybiB0ZW5zb3JzO1xufVxuXG4vKiogfHxhY3R1YWwgLSBleHBlY3RlZHx8IC8gfHxleHBlY3RlZHx8OyBOYU4gd2hlcmUgdGhlIGxlbmd0aHMgZGlmZmVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlbGF0aXZlUm1zZShhY3R1YWw6IEFycmF5TGlrZTxudW1iZXI+LCBleHBlY3RlZDogQXJyYXlMaWtlPG51bWJlcj4pOiBudW1iZXIge1xuICBpZiAoYWN0dWFsLmxlbmd0aCAhPT0gZXhwZWN0ZWQubGVuZ3RoKSByZXR1cm4gTmFOO1xuICBsZXQgZGlmZmVyZW5jZSA9IDA7XG4gIGxldCB0b3RhbCA9IDA7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgZXhwZWN0ZWQubGVuZ3RoOyBpKyspIHtcbiAgICBkaWZmZXJlbmNlICs9IChhY3R1YWxbaV0hIC0gZXhwZWN0ZWRbaV0hKSAqKiAyO1xuICAgIHRvdGFsICs9IGV4cGVjdGVkW2ldISAqKiAyO1xuICB9XG4gIHJldHVybiBNYXRoLnNxcnQoZGlmZmVyZW5jZSAvIHRvdGFsKTtcbn1cblxubGV0IGRldmljZTogUHJvbWlzZTxEZXZpY2U+IHwgdW5kZWZpbmVkO1xuXG4vKiogT25lIGRldmljZSBmb3IgdGhlIHRlc3RzIG9mIGEgZmlsZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0ZXN0RGV2aWNlKCk6IFByb21pc2U8RGV2aWNlPiB7XG4gIHJldHVybiAoZGV2aWNlID8/PSBjcmVhdGVEZXZpY2UoKSk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7O0FBMEJPLFNBQVMsZUFBZSxRQUF1QztBQUNwRSxNQUFJLFFBQVE7QUFDVixVQUFNLElBQUksYUFBYSxXQUFXLHVDQUF1QyxFQUFFLE9BQU8sT0FBTyxPQUFPLENBQUM7QUFDckc7QUE3QkEsSUFlYTtBQWZiO0FBQUE7QUFBQTtBQWVPLElBQU0sZUFBTixjQUEyQixNQUFNO0FBQUEsTUFDN0I7QUFBQSxNQUVULFlBQVksTUFBaUIsU0FBaUIsU0FBd0I7QUFDcEUsY0FBTSxTQUFTLE9BQU87QUFDdEIsYUFBSyxPQUFPO0FBQ1osYUFBSyxPQUFPO0FBQUEsTUFDZDtBQUFBLElBQ0Y7QUFBQTtBQUFBOzs7QUN2QkE7QUFBQTtBQUFBO0FBQUE7QUFPQSxlQUFzQixZQUFlLFNBQWlDO0FBQ3BFLE1BQUksVUFBVTtBQUNkLFFBQU0sT0FBTyxRQUFRLFFBQVEsTUFBTyxVQUFVLElBQUs7QUFDbkQsT0FBSyxNQUFNLE1BQU07QUFBQSxFQUFDLENBQUM7QUFDbkIsUUFBTSxRQUFRLFFBQVE7QUFDdEIsU0FBTyxDQUFDLFNBQVM7QUFDZixVQUFNLElBQUksUUFBUSxZQUFZO0FBQzlCLFFBQUksQ0FBQyxRQUFTLFNBQVEsS0FBSyxTQUFTLEdBQUcsR0FBRyxrQkFBa0I7QUFBQSxFQUM5RDtBQUNBLFNBQU87QUFDVDtBQWpCQSxJQUdNLG9CQUNBO0FBSk47QUFBQTtBQUFBO0FBR0EsSUFBTSxxQkFBcUI7QUFDM0IsSUFBTSxVQUFVLElBQUksV0FBVyxJQUFJLGtCQUFrQixDQUFDLENBQUM7QUFBQTtBQUFBOzs7QUNKdkQ7QUFBQTtBQUFBO0FBQUE7QUFFQSxTQUFTLFdBQVcsZ0JBQWdCO0FBWXBDLGVBQXNCLG1CQUFtQixRQUFzQztBQUM3RSxRQUFNLEVBQUUsUUFBUSxRQUFRLElBQUksTUFBTSxPQUFPLFFBQVE7QUFDakQsU0FBTyxPQUFPLFlBQVksT0FBTztBQUNqQyxlQUFhLE9BQU8sU0FBUyxDQUFDLFdBQVcsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQ3ZELFFBQU0sVUFBVSxNQUFNLE1BQU0sTUFBTSxZQUFZLFNBQVUsZUFBZSxFQUFFLGlCQUFpQixtQkFBbUIsQ0FBQyxDQUFDLENBQUM7QUFDaEgsTUFBSSxDQUFDLFFBQVMsT0FBTSxJQUFJLGFBQWEsVUFBVSxVQUFVO0FBQ3pELFNBQU87QUFDVDtBQU1BLGVBQWUsTUFBUyxNQUFvQztBQUMxRCxNQUFJO0FBQ0osTUFBSTtBQUNGLFlBQVEsU0FBUyxtQkFBbUIsR0FBRztBQUFBLEVBQ3pDLFFBQVE7QUFDTixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQ0Esd0JBQXNCLFdBQVc7QUFDakMsTUFBSTtBQUNGLFdBQU8sTUFBTSxLQUFLO0FBQUEsRUFDcEIsVUFBRTtBQUNBLDBCQUFzQixpQkFBaUIsS0FBSyxFQUFFO0FBQzlDLGNBQVUsS0FBSztBQUFBLEVBQ2pCO0FBQ0Y7QUFHQSxTQUFTLHNCQUFzQixNQUFvQjtBQUNqRCxZQUFVLENBQUM7QUFDWCxXQUFTLE1BQU0sR0FBRztBQUNwQjtBQS9DQSxJQU1NLFlBS0Y7QUFYSjtBQUFBO0FBQUE7QUFHQTtBQUNBO0FBRUEsSUFBTSxhQUNKO0FBQUE7QUFBQTs7O0FDTEYsU0FBUyxvQkFBb0I7QUFDN0IsU0FBUyxhQUFhO0FBQ3RCLFlBQVksWUFBWTs7O0FDRHhCOzs7QUNEQTtBQUdBLElBQU0sT0FBTyxDQUFDLFVBQXdDLElBQUksTUFBTSxLQUFLLElBQUksQ0FBQztBQUduRSxTQUFTLFlBQ2QsSUFDQSxNQUNBLFFBQ0EsVUFDTTtBQUNOLFFBQU0sT0FDSixPQUFPLE1BQU0sV0FBVyxTQUFTLFVBQ2pDLFNBQVMsTUFBTSxDQUFDLE1BQU0sTUFBTSxPQUFPLFNBQVMsWUFBWSxTQUFTLE9BQU8sTUFBTSxDQUFDLENBQUM7QUFDbEYsTUFBSSxLQUFNO0FBQ1YsUUFBTSxJQUFJLGFBQWEsWUFBWSxHQUFHLEVBQUUsS0FBSyxJQUFJLE9BQU8sS0FBSyxPQUFPLEtBQUssQ0FBQyxjQUFjLEtBQUssUUFBUSxDQUFDLEdBQUc7QUFDM0c7QUFHTyxTQUFTLGVBQWUsSUFBWSxNQUFjLFFBQWtDO0FBQ3pGLGNBQVksSUFBSSxNQUFNLFFBQVEsQ0FBQyxLQUFLLEdBQUcsQ0FBQztBQUN4QyxRQUFNLENBQUMsR0FBRyxDQUFDLElBQUksT0FBTztBQUN0QixTQUFPLENBQUMsR0FBRyxDQUFDO0FBQ2Q7QUFHTyxTQUFTLGVBQWUsSUFBWSxHQUFXLFVBQXdCO0FBQzVFLFFBQU0sSUFBSSxFQUFFLE1BQU0sQ0FBQztBQUNuQixNQUFJLE1BQU0sWUFBWSxNQUFNLEtBQUssS0FBSyxXQUFXLENBQUMsSUFBSSxFQUFHLGFBQVksSUFBSSxLQUFLLEdBQUcsQ0FBQyxLQUFLLFFBQVEsQ0FBQztBQUNsRzs7O0FDaENBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDSUEsSUFBTSxRQUFRLE1BQU8sS0FBTyxJQUFPO0FBeUI1QixTQUFTLFVBQVUsT0FBdUI7QUFDL0MsUUFBTSxPQUFPLEtBQUssSUFBSSxLQUFLLE1BQU0sS0FBSyxLQUFLLEtBQUssS0FBSyxLQUFLLElBQUksT0FBTyxDQUFDLENBQUMsQ0FBQyxJQUFJLEVBQUU7QUFDOUUsU0FBTyxLQUFLLElBQUksR0FBRyxLQUFLLEtBQUssUUFBUSxJQUFJLENBQUMsSUFBSTtBQUNoRDtBQUVPLElBQU0sUUFBTixNQUFZO0FBQUEsRUFDUjtBQUFBLEVBQ0EsUUFBaUIsQ0FBQztBQUFBO0FBQUEsRUFDbEI7QUFBQSxFQUNULFVBQXFCLENBQUM7QUFBQSxFQUN0QixVQUFVO0FBQUEsRUFDVixTQUFxQixFQUFFLFdBQVcsR0FBRyxhQUFhLEdBQUcsYUFBYSxHQUFHLE9BQU8sR0FBRyxXQUFXLEVBQUU7QUFBQTtBQUFBLEVBRzVGLFlBQVlBLFNBQW1CLFdBQXVCO0FBQ3BELFNBQUssVUFBVUE7QUFDZixTQUFLLGFBQWE7QUFBQSxFQUNwQjtBQUFBLEVBRUEsUUFBb0I7QUFDbEIsV0FBTyxFQUFFLEdBQUcsS0FBSyxPQUFPO0FBQUEsRUFDMUI7QUFBQTtBQUFBLEVBR0EsU0FBUyxPQUFzQjtBQUM3QixVQUFNLFNBQVMsVUFBVSxLQUFLO0FBQzlCLFVBQU0sS0FBSyxLQUFLLE1BQU0sVUFBVSxDQUFDQyxXQUFVQSxPQUFNLFNBQVMsTUFBTTtBQUVoRSxVQUFNLE1BQU0sS0FBSyxJQUFJLEtBQUssS0FBSyxNQUFNLGNBQWMsQ0FBQ0EsV0FBVUEsT0FBTSxVQUFVLEtBQUssTUFBTSxFQUFFLEVBQUcsS0FBSztBQUNuRyxVQUFNLFFBQVEsTUFBTSxJQUFJLEtBQUssUUFBUSxRQUFRLElBQUksSUFBSSxLQUFLLE1BQU0sT0FBTyxLQUFLLENBQUMsRUFBRSxDQUFDO0FBQ2hGLFFBQUksT0FBTyxFQUFHLE1BQUssT0FBTyxlQUFlLE1BQU07QUFDL0MsU0FBSyxPQUFPLGFBQWEsTUFBTTtBQUMvQixTQUFLLE9BQU8sZUFBZTtBQUMzQixVQUFNLE9BQU87QUFDYixTQUFLLFFBQVEsR0FBRyxFQUFFLEdBQUcsS0FBSyxLQUFLO0FBQy9CLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLElBQUksT0FBc0I7QUFDeEIsVUFBTSxRQUFRLEtBQUssUUFBUSxLQUFLLEtBQUssS0FBSyxJQUFJLE9BQU8sRUFBRSxJQUFJLEVBQUUsSUFBSSxJQUFJLEtBQUs7QUFDMUUsU0FBSyxPQUFPLGFBQWEsTUFBTTtBQUMvQixTQUFLLE9BQU8sZUFBZTtBQUMzQixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsUUFBUSxPQUFvQjtBQUMxQixRQUFJLENBQUMsTUFBTSxLQUFNO0FBQ2pCLFVBQU0sT0FBTztBQUNiLFNBQUssT0FBTyxhQUFhLE1BQU07QUFDL0IsU0FBSyxPQUFPLGVBQWU7QUFDM0IsUUFBSSxDQUFDLE1BQU0sT0FBUSxRQUFPLEtBQUssU0FBUyxLQUFLO0FBQzdDLFNBQUssT0FBTyxlQUFlLE1BQU07QUFDakMsVUFBTSxLQUFLLEtBQUssTUFBTSxVQUFVLENBQUMsU0FBUyxLQUFLLFFBQVEsTUFBTSxLQUFLO0FBQ2xFLFNBQUssTUFBTSxPQUFPLEtBQUssSUFBSSxLQUFLLE1BQU0sU0FBUyxJQUFJLEdBQUcsS0FBSztBQUFBLEVBQzdEO0FBQUE7QUFBQSxFQUdBLE9BQTJDO0FBQ3pDLFVBQU1DLFVBQWtCLENBQUM7QUFDekIsU0FBSyxRQUFRLEtBQUtBLE9BQU07QUFDeEIsV0FBTyxDQUFDLFNBQVM7QUFDZixXQUFLLFFBQVEsSUFBSTtBQUNqQixpQkFBVyxTQUFTQSxRQUFPLFFBQVEsR0FBRztBQUNwQyxZQUFJLEtBQUssSUFBSSxLQUFLLEVBQUcsTUFBSyxRQUFRLEdBQUcsRUFBRSxHQUFHLEtBQUssS0FBSztBQUFBLFlBQy9DLE1BQUssUUFBUSxLQUFLO0FBQUEsTUFDekI7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxPQUFhO0FBQ1gsZUFBVyxTQUFTLEtBQUssTUFBTSxPQUFPLENBQUMsR0FBRztBQUN4QyxXQUFLLE9BQU8sZUFBZSxNQUFNO0FBQ2pDLFdBQUssU0FBUyxLQUFLO0FBQUEsSUFDckI7QUFBQSxFQUNGO0FBQUEsRUFFQSxRQUFRLE9BQWUsUUFBd0I7QUFDN0MsVUFBTSxTQUFTLEtBQUssUUFBUSxhQUFhLEVBQUUsTUFBTSxPQUFPLE9BQU8sTUFBTSxDQUFDO0FBQ3RFLFNBQUssT0FBTyxTQUFTO0FBQ3JCLFNBQUssT0FBTyxZQUFZLEtBQUssSUFBSSxLQUFLLE9BQU8sV0FBVyxLQUFLLE9BQU8sS0FBSztBQUN6RSxXQUFPLEVBQUUsSUFBSSxLQUFLLFdBQVcsUUFBUSxPQUFPLFFBQVEsTUFBTSxLQUFLO0FBQUEsRUFDakU7QUFBQSxFQUVBLFNBQVMsT0FBb0I7QUFDM0IsVUFBTSxPQUFPLFFBQVE7QUFDckIsU0FBSyxPQUFPLFNBQVMsTUFBTTtBQUMzQixTQUFLLFdBQVc7QUFBQSxFQUNsQjtBQUNGOzs7QUNsSEE7OztBQ0RBO0FBc0JBLElBQU0sVUFDSjtBQUdLLFNBQVMsV0FBVyxNQUFjLE1BQTRCO0FBQ25FLFFBQU0sT0FBTyxLQUFLLFFBQVEsZUFBZSxFQUFFO0FBQzNDLFFBQU0sV0FBVyxDQUFDLEdBQUcsS0FBSyxTQUFTLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQUUsU0FBUyxPQUFPLFFBQVEsUUFBUSxPQUFnQjtBQUFBLElBQ25HLE1BQU07QUFBQSxJQUNOLFNBQVMsT0FBTyxPQUFPO0FBQUEsSUFDdkIsTUFBTSxVQUFVLFlBQVksWUFBWSxXQUFXLGVBQWUsWUFBWTtBQUFBLEVBQ2hGLEVBQUU7QUFDRixRQUFNLE9BQU8sZ0NBQWdDLEtBQUssSUFBSSxJQUFJLENBQUMsS0FBSztBQUNoRSxRQUFNLFNBQVMsQ0FBQyxHQUFHLEtBQUssU0FBUyxpQ0FBaUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQUUsT0FBTyxJQUFJLE9BQU87QUFBQSxJQUM3RixNQUFNO0FBQUEsSUFDTjtBQUFBLEVBQ0YsRUFBRTtBQUNGLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0EsU0FBUyxTQUFTLE9BQU8sQ0FBQyxZQUFZLFFBQVEsU0FBUyxRQUFRO0FBQUEsSUFDL0QsZUFBZSxTQUFTLEtBQUssQ0FBQyxZQUFZLFFBQVEsU0FBUyxRQUFRLEdBQUcsV0FBVztBQUFBLElBQ2pGO0FBQUEsSUFDQSxXQUFXLENBQUMsR0FBRyxLQUFLLFNBQVMscUJBQXFCLENBQUMsRUFBRSxJQUFJLENBQUMsVUFBVSxNQUFNLENBQUMsQ0FBRTtBQUFBLElBQzdFLFdBQVcsU0FDUixTQUFTLENBQUMsR0FBRyxNQUFNLEVBQUUsVUFBVSxFQUFFLE9BQU8sRUFDeEMsSUFBSSxDQUFDLEVBQUUsTUFBQUMsTUFBSyxNQUFPQSxVQUFTLFlBQVksTUFBTUEsVUFBUyxZQUFZLE1BQU0sR0FBSSxFQUM3RSxLQUFLLEVBQUU7QUFBQSxFQUNaO0FBQ0Y7QUFHQSxTQUFTLFdBQVcsUUFBc0IsTUFBYyxPQUEwQixPQUFnQztBQUNoSCxRQUFNLFVBQVUsTUFBTSxLQUFLLENBQUMsU0FBUyxDQUFDLE1BQU0sU0FBUyxJQUFJLENBQUM7QUFDMUQsUUFBTSxVQUFVLE1BQU0sS0FBSyxDQUFDLFNBQVMsQ0FBQyxNQUFNLFNBQVMsSUFBSSxDQUFDO0FBQzFELE1BQUksWUFBWSxVQUFhLFlBQVksUUFBVztBQUNsRCxVQUFNLFFBQVEsWUFBWSxTQUFZLElBQUksT0FBTyxpQkFBaUIsSUFBSSxPQUFPO0FBQzdFLFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBLFdBQVcsT0FBTyxJQUFJLFVBQVUsSUFBSSxJQUFJLEtBQUssY0FBYyxNQUFNLEtBQUssSUFBSSxLQUFLLE1BQU07QUFBQSxJQUN2RjtBQUFBLEVBQ0Y7QUFDRjtBQUdPLFNBQVMsYUFBYSxRQUFzQixPQUFnQztBQUNqRixhQUFXLFFBQVEsVUFBVSxPQUFPLFFBQVEsSUFBSSxDQUFDLFlBQVksUUFBUSxJQUFJLEdBQUcsS0FBSztBQUNuRjtBQUdPLFNBQVMsWUFBWSxRQUFzQixRQUEwQyxNQUFzQjtBQUNoSCxRQUFNLFFBQVEsT0FBTyxPQUFPLElBQUksQ0FBQyxVQUFVLE1BQU0sSUFBSTtBQUNyRCxhQUFXLFFBQVEsYUFBYSxPQUFPLE9BQU8sS0FBSyxNQUFNLENBQUM7QUFDMUQsU0FBTyxPQUFPLFFBQVEsQ0FBQyxFQUFFLE1BQU0sS0FBSyxHQUFHLE1BQU07QUFDM0MsVUFBTSxRQUFRLE9BQU8sSUFBSTtBQUN6QixRQUFJLFNBQVMsTUFBTyxNQUFLLFdBQVcsSUFBSSxHQUFHLE9BQU8sSUFBSTtBQUFBLGFBQzdDLFNBQVMsTUFBTyxNQUFLLFNBQVMsSUFBSSxHQUFHLE9BQU8sSUFBSTtBQUFBLFFBQ3BELE1BQUssVUFBVSxJQUFJLEdBQUcsT0FBTyxJQUFJO0FBQUEsRUFDeEMsQ0FBQztBQUNIO0FBR08sSUFBTSxVQUFOLE1BQWM7QUFBQSxFQUNWO0FBQUEsRUFDQTtBQUFBLEVBQ0EsV0FBVyxvQkFBSSxJQUEwQjtBQUFBLEVBQ3pDLFdBQVcsb0JBQUksSUFBNEU7QUFBQSxFQUMzRixXQUFXLG9CQUFJLElBQTZCO0FBQUEsRUFDNUMsYUFBYSxvQkFBSSxJQUFnQztBQUFBLEVBQ2pELGFBQWEsb0JBQUksSUFBMkI7QUFBQSxFQUVyRCxZQUFZQyxTQUFtQixPQUF5QztBQUN0RSxTQUFLLFVBQVVBO0FBQ2YsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsSUFBSSxXQUFtQjtBQUNyQixXQUFPLEtBQUssV0FBVztBQUFBLEVBQ3pCO0FBQUEsRUFFQSxPQUFPLE1BQTRCO0FBQ2pDLFFBQUksU0FBUyxLQUFLLFNBQVMsSUFBSSxJQUFJO0FBQ25DLFFBQUksQ0FBQyxRQUFRO0FBQ1gsWUFBTSxPQUFPLEtBQUssT0FBTyxJQUFJO0FBQzdCLFVBQUksU0FBUyxPQUFXLE9BQU0sSUFBSSxhQUFhLFlBQVksdUJBQXVCLElBQUksZUFBZTtBQUNyRyxXQUFLLFNBQVMsSUFBSSxNQUFPLFNBQVMsV0FBVyxNQUFNLElBQUksQ0FBRTtBQUFBLElBQzNEO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLGdCQUFnQixRQUEwQztBQUN4RCxXQUFPLEtBQUssUUFBUSxNQUFNLEVBQUU7QUFBQSxFQUM5QjtBQUFBO0FBQUEsRUFHQSxTQUFTLFFBQXNCLFdBQWlFO0FBQzlGLFVBQU0sTUFBTSxZQUFZLFFBQVEsU0FBUztBQUN6QyxRQUFJLFdBQVcsS0FBSyxXQUFXLElBQUksR0FBRztBQUN0QyxRQUFJLENBQUMsVUFBVTtBQUNiLGlCQUFXLEtBQUssUUFBUSxzQkFBc0IsS0FBSyxZQUFZLFFBQVEsU0FBUyxDQUFDO0FBQ2pGLFdBQUssV0FBVyxJQUFJLEtBQUssUUFBUTtBQUFBLElBQ25DO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsUUFBUSxRQUFzQixXQUE0RDtBQUN4RixVQUFNLE1BQU0sWUFBWSxRQUFRLFNBQVM7QUFDekMsUUFBSSxLQUFLLFdBQVcsSUFBSSxHQUFHLEVBQUcsUUFBTyxRQUFRLFFBQVE7QUFDckQsUUFBSSxZQUFZLEtBQUssV0FBVyxJQUFJLEdBQUc7QUFDdkMsUUFBSSxDQUFDLFdBQVc7QUFDZCxrQkFBWSxLQUFLLFFBQ2QsMkJBQTJCLEtBQUssWUFBWSxRQUFRLFNBQVMsQ0FBQyxFQUM5RCxLQUFLLENBQUMsYUFBYSxLQUFLLEtBQUssV0FBVyxJQUFJLEtBQUssUUFBUSxDQUFDLEVBQzFELFFBQVEsTUFBTSxLQUFLLFdBQVcsT0FBTyxHQUFHLENBQUM7QUFDNUMsV0FBSyxXQUFXLElBQUksS0FBSyxTQUFTO0FBQUEsSUFDcEM7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsWUFBWSxRQUFzQixXQUEyRTtBQUMzRyxVQUFNLFVBQVUsT0FBTyxLQUFLLFNBQVMsRUFBRSxLQUFLLENBQUMsU0FBUyxDQUFDLE9BQU8sVUFBVSxTQUFTLElBQUksQ0FBQztBQUN0RixRQUFJLFlBQVksUUFBVztBQUN6QixZQUFNLElBQUk7QUFBQSxRQUNSO0FBQUEsUUFDQSxXQUFXLE9BQU8sSUFBSSxvQkFBb0IsT0FBTywwQkFBMEIsT0FBTyxVQUFVLEtBQUssSUFBSSxDQUFDO0FBQUEsTUFDeEc7QUFBQSxJQUNGO0FBQ0EsUUFBSSxTQUFTLEtBQUssU0FBUyxJQUFJLE9BQU8sSUFBSTtBQUMxQyxRQUFJLENBQUMsUUFBUTtBQUNYLGVBQVMsS0FBSyxRQUFRLG1CQUFtQixFQUFFLE9BQU8sT0FBTyxNQUFNLE1BQU0sT0FBTyxLQUFLLENBQUM7QUFDbEYsV0FBSyxTQUFTLElBQUksT0FBTyxNQUFNLE1BQU07QUFBQSxJQUN2QztBQUNBLFdBQU87QUFBQSxNQUNMLE9BQU8sT0FBTztBQUFBLE1BQ2QsUUFBUSxLQUFLLFFBQVEsTUFBTSxFQUFFO0FBQUEsTUFDN0IsU0FBUyxFQUFFLFFBQVEsWUFBWSxRQUFRLFdBQVcsRUFBRSxHQUFHLFVBQVUsRUFBRTtBQUFBLElBQ3JFO0FBQUEsRUFDRjtBQUFBLEVBRUEsUUFBUSxRQUFzRjtBQUM1RixRQUFJLFNBQVMsS0FBSyxTQUFTLElBQUksT0FBTyxTQUFTO0FBQy9DLFFBQUksQ0FBQyxRQUFRO0FBQ1gsWUFBTSxVQUFVLENBQUMsR0FBRyxPQUFPLFNBQVMsRUFBRTtBQUFBLFFBQ3BDLENBQUMsUUFBUSxhQUFzQztBQUFBLFVBQzdDO0FBQUEsVUFDQSxZQUFZO0FBQUE7QUFBQSxVQUNaLFFBQ0UsV0FBVyxNQUNQLEVBQUUsTUFBTSxXQUFXLGtCQUFrQixLQUFLLElBQzFDLEVBQUUsTUFBTSxXQUFXLE1BQU0sWUFBWSxvQkFBb0I7QUFBQSxRQUNqRTtBQUFBLE1BQ0Y7QUFDQSxZQUFNLFlBQVksS0FBSyxRQUFRLHNCQUFzQixFQUFFLFFBQVEsQ0FBQztBQUNoRSxlQUFTLEVBQUUsV0FBVyxVQUFVLEtBQUssUUFBUSxxQkFBcUIsRUFBRSxrQkFBa0IsQ0FBQyxTQUFTLEVBQUUsQ0FBQyxFQUFFO0FBQ3JHLFdBQUssU0FBUyxJQUFJLE9BQU8sV0FBVyxNQUFNO0FBQUEsSUFDNUM7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBRUEsU0FBUyxZQUFZLFFBQXNCLFdBQXFEO0FBQzlGLFNBQU8sR0FBRyxPQUFPLElBQUksSUFBSSxLQUFLLFVBQVUsU0FBUyxDQUFDO0FBQ3BEOzs7QUN6TEE7QUFZQSxJQUFNLFdBQVcsQ0FBQyxhQUFhLGlCQUFpQjtBQUd6QyxJQUFNLFVBQVUsT0FBTyxZQUFZLFlBQVksT0FBTyxRQUFRLFVBQVUsU0FBUztBQUV4RixlQUFzQixZQUFZLFNBQTJDO0FBQzNFLFFBQU0sT0FBYSxXQUFXLE1BQU0sMkRBQTBCLGNBQWMsQ0FBQyxZQUFZO0FBQ3pGLE1BQUksUUFBUSxXQUFXO0FBQ3JCLFVBQU1DLFVBQVMsUUFBUTtBQUN2QixXQUFPLEVBQUUsUUFBQUEsU0FBUSxRQUFRLE9BQU9BLFFBQU8sYUFBYUEsT0FBTSxHQUFHLE1BQU0sU0FBUyxNQUFNO0FBQUEsSUFBQyxFQUFFO0FBQUEsRUFDdkY7QUFDQSxRQUFNLFVBQVUsVUFDWixPQUFPLE1BQU0sMkRBQTBCLG1CQUFtQixRQUFRLE9BQU8sSUFDekUsTUFBTSxzQkFBc0I7QUFDaEMsUUFBTUEsVUFBUyxNQUFNO0FBQUEsSUFDbkIsUUFBUSxjQUFjO0FBQUEsTUFDcEIsa0JBQWtCLFNBQVMsT0FBTyxDQUFDLFlBQVksUUFBUSxTQUFTLElBQUksT0FBTyxDQUFDO0FBQUEsTUFDNUUsZ0JBQWdCLGNBQWMsUUFBUSxNQUFNO0FBQUEsSUFDOUMsQ0FBQztBQUFBLEVBQ0g7QUFDQSxTQUFPLEVBQUUsUUFBQUEsU0FBUSxRQUFRLE9BQU8sUUFBUSxNQUFNQSxPQUFNLEdBQUcsTUFBTSxTQUFTLE1BQU1BLFFBQU8sUUFBUSxFQUFFO0FBQy9GO0FBRUEsZUFBZSx3QkFBNkM7QUFDMUQsUUFBTSxVQUFVLE1BQU0sVUFBVSxLQUFLLGVBQWUsRUFBRSxpQkFBaUIsbUJBQW1CLENBQUM7QUFDM0YsTUFBSSxRQUFTLFFBQU87QUFDcEIsUUFBTSxJQUFJO0FBQUEsSUFDUjtBQUFBLElBQ0EsVUFBVSxNQUNOLDhHQUNBO0FBQUEsRUFDTjtBQUNGO0FBRUEsU0FBUyxjQUFjLFFBQW9EO0FBQ3pFLFFBQU0sUUFBUTtBQUFBLElBQ1o7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUNBLFNBQU8sT0FBTyxZQUFZLE1BQU0sSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLE9BQU8sSUFBSSxDQUFDLENBQUMsQ0FBQztBQUNyRTtBQUVBLFNBQVMsT0FBTyxNQUFzQkEsU0FBa0M7QUFDdEUsUUFBTSxFQUFFLGlCQUFpQixPQUFPLGlCQUFpQixLQUFLLElBQUk7QUFDMUQsU0FBTztBQUFBLElBQ0wsT0FBTyxLQUFLLG9CQUFvQixhQUFhO0FBQUEsSUFDN0MsY0FBY0EsUUFBTyxTQUFTLElBQUksV0FBVyxLQUFLLFVBQVUsT0FBTyxRQUFRO0FBQUEsSUFDM0UsaUJBQWlCQSxRQUFPLE9BQU87QUFBQSxJQUMvQixNQUFNLEtBQUssZUFBZSxLQUFLLFVBQVUsR0FBRyxLQUFLLE1BQU0sSUFBSSxLQUFLLFlBQVk7QUFBQSxFQUM5RTtBQUNGOzs7QUNsRUEsSUFBTSxXQUFXO0FBU1YsSUFBTSxVQUFOLE1BQWM7QUFBQSxFQUNWO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBLGlCQUEyQixDQUFDO0FBQUEsRUFDNUIsYUFBd0QsQ0FBQztBQUFBLEVBQ3pELFFBQVEsb0JBQUksSUFBb0Q7QUFBQTtBQUFBLEVBR3pFLFlBQVlDLFNBQW1CO0FBQzdCLFNBQUssVUFBVUE7QUFDZixTQUFLLFlBQVlBLFFBQU8sZUFBZSxFQUFFLE1BQU0sYUFBYSxPQUFPLFNBQVMsQ0FBQztBQUM3RSxTQUFLLFlBQVlBLFFBQU8sYUFBYSxFQUFFLE1BQU0sSUFBSSxVQUFVLE9BQU8sTUFBUyxFQUFLLENBQUM7QUFBQSxFQUNuRjtBQUFBO0FBQUEsRUFHQSxNQUFNLE9BQThDO0FBQ2xELFVBQU0sS0FBSyxJQUFJLEtBQUssZUFBZSxLQUFLLEtBQUssSUFBSTtBQUNqRCxXQUFPLEVBQUUsVUFBVSxLQUFLLFdBQVcsMkJBQTJCLElBQUkscUJBQXFCLEtBQUssRUFBRTtBQUFBLEVBQ2hHO0FBQUE7QUFBQSxFQUdBLFFBQVEsU0FBa0M7QUFDeEMsVUFBTSxTQUFTLEtBQUssZUFBZSxPQUFPLENBQUM7QUFDM0MsUUFBSSxPQUFPLFdBQVcsRUFBRztBQUN6QixVQUFNLFFBQVEsS0FBSyxPQUFPO0FBQzFCLFVBQU0sU0FBUyxLQUFLLFFBQVEsYUFBYSxFQUFFLE1BQU0sT0FBTyxPQUFPLElBQU8sRUFBSyxDQUFDO0FBQzVFLFlBQVEsZ0JBQWdCLEtBQUssV0FBVyxHQUFHLElBQUksT0FBTyxRQUFRLEtBQUssV0FBVyxDQUFDO0FBQy9FLFlBQVEsbUJBQW1CLEtBQUssV0FBVyxHQUFHLFFBQVEsR0FBRyxLQUFLO0FBQzlELFNBQUssV0FBVyxLQUFLLEVBQUUsUUFBUSxPQUFPLENBQUM7QUFBQSxFQUN6QztBQUFBO0FBQUEsRUFHQSxNQUFNLE9BQThCO0FBQ2xDLGVBQVcsRUFBRSxRQUFRLE9BQU8sS0FBSyxLQUFLLFdBQVcsT0FBTyxDQUFDLEdBQUc7QUFDMUQsWUFBTSxPQUFPLFNBQVMsQ0FBSTtBQUMxQixZQUFNLFFBQVEsSUFBSSxlQUFlLE9BQU8sZUFBZSxDQUFDO0FBQ3hELGFBQU8sUUFBUSxDQUFDLE9BQU8sTUFBTTtBQUMzQixjQUFNLE1BQU0sS0FBSyxNQUFNLElBQUksS0FBSyxLQUFLLEVBQUUsT0FBTyxHQUFHLGFBQWEsRUFBRTtBQUNoRSxZQUFJLFNBQVM7QUFDYixZQUFJLGVBQWUsT0FBTyxNQUFNLElBQUksSUFBSSxDQUFDLElBQUssTUFBTSxJQUFJLENBQUMsQ0FBRTtBQUMzRCxhQUFLLE1BQU0sSUFBSSxPQUFPLEdBQUc7QUFBQSxNQUMzQixDQUFDO0FBQ0QsYUFBTyxRQUFRO0FBQUEsSUFDakI7QUFDQSxXQUFPLENBQUMsR0FBRyxLQUFLLEtBQUssRUFDbEIsSUFBSSxDQUFDLENBQUMsT0FBTyxFQUFFLE9BQU8sWUFBWSxDQUFDLE9BQU8sRUFBRSxPQUFPLE9BQU8sY0FBYyxjQUFjLElBQUksRUFBRSxFQUM1RixLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsZUFBZSxFQUFFLFlBQVk7QUFBQSxFQUNuRDtBQUFBLEVBRUEsVUFBZ0I7QUFDZCxTQUFLLFVBQVUsUUFBUTtBQUN2QixTQUFLLFVBQVUsUUFBUTtBQUFBLEVBQ3pCO0FBQ0Y7OztBQzFEQSxJQUFNLGFBQWE7QUFDbkIsSUFBTSxRQUFRO0FBQ2QsSUFBTSxpQkFBaUI7QUF3QmhCLElBQU0sUUFBTixNQUFZO0FBQUEsRUFDUjtBQUFBLEVBQ0E7QUFBQSxFQUNBLFdBQVcsSUFBSSxXQUFXLFFBQVEsVUFBVTtBQUFBLEVBQzVDLFNBQXFCLEVBQUUsWUFBWSxHQUFHLGFBQWEsRUFBRTtBQUFBLEVBQzlELFdBQTJCO0FBQUEsRUFDM0IsV0FBcUM7QUFBQSxFQUNyQyxRQUFzQztBQUFBLEVBQ3RDLFFBQXlCO0FBQUEsRUFDekIsYUFBYTtBQUFBLEVBQ2IsZUFBZTtBQUFBO0FBQUEsRUFFZjtBQUFBLEVBQ0EsYUFBYTtBQUFBLEVBQ2IsaUJBQWlCO0FBQUEsRUFFakIsWUFBWUMsU0FBbUIsYUFBcUI7QUFDbEQsU0FBSyxVQUFVQTtBQUNmLFNBQUssUUFBUTtBQUNiLFNBQUssU0FBU0EsUUFBTyxhQUFhLEVBQUUsT0FBTyxVQUFVLE1BQU0sUUFBUSxZQUFZLE9BQU8sS0FBTyxFQUFLLENBQUM7QUFBQSxFQUNyRztBQUFBLEVBRUEsUUFBb0I7QUFDbEIsV0FBTyxFQUFFLEdBQUcsS0FBSyxPQUFPO0FBQUEsRUFDMUI7QUFBQTtBQUFBLEVBR0EsSUFBSSxVQUFrQjtBQUNwQixXQUFPLEtBQUssUUFBUTtBQUFBLEVBQ3RCO0FBQUE7QUFBQSxFQUdBLElBQUksUUFBUSxTQUF5QjtBQUNuQyxTQUFLLE9BQU87QUFDWixTQUFLLFdBQVc7QUFBQSxFQUNsQjtBQUFBLEVBRUEsT0FBT0MsV0FBMEI7QUFDL0IsUUFBSSxLQUFLLGVBQWUsU0FBUyxLQUFLLGVBQWVBLFVBQVMsT0FBTyxLQUFLLFFBQVMsTUFBSyxPQUFPO0FBQy9GLFVBQU0sYUFBYSxLQUFLLE9BQU87QUFDL0IsUUFBSUEsVUFBUyxNQUFNLGVBQWUsWUFBWTtBQUM1QyxZQUFNLFNBQVMsS0FBSyxlQUFlO0FBQ25DLFdBQUssU0FBUyxJQUFJQSxVQUFTLFFBQVEsTUFBTTtBQUN6QyxNQUFBQSxVQUFTLE9BQU8sRUFBRSxRQUFRLFdBQVc7QUFBQSxJQUN2QztBQUNBLFVBQU0sT0FBTyxLQUFLLFVBQVVBLFNBQVE7QUFDcEMsVUFBTSxPQUFPLEtBQUs7QUFDbEIsUUFBSSxNQUFNLGFBQWFBLFVBQVMsU0FBVSxNQUFLLFlBQVlBLFVBQVMsUUFBUTtBQUM1RSxRQUFJLFNBQVNBLFdBQVU7QUFDckIsWUFBTSxFQUFFLE9BQU8sSUFBSUEsVUFBUztBQUM1QixXQUFLO0FBQUEsUUFDSDtBQUFBLFFBQ0FBLFVBQVM7QUFBQSxRQUNUQSxVQUFTLFFBQVEsSUFBSSxDQUFDLE9BQU8sTUFBTSxNQUFNO0FBQUEsTUFDM0M7QUFBQSxJQUNGO0FBQ0EsU0FBSyxtQkFBbUIsR0FBR0EsVUFBUyxJQUFJO0FBQ3hDLFNBQUssUUFBUUE7QUFDYixTQUFLLGdCQUFnQkEsVUFBUztBQUM5QixTQUFLLE9BQU8sY0FBYztBQUMxQixRQUFJLEtBQUssU0FBVSxNQUFLLFNBQVM7QUFBQSxFQUNuQztBQUFBO0FBQUEsRUFHQSxPQUFPLE1BQW1EO0FBQ3hELFFBQUksQ0FBQyxLQUFLLFlBQVksQ0FBQyxLQUFNO0FBQzdCLFNBQUssU0FBUztBQUNkLFVBQU0sVUFBVSxLQUFLLFlBQVksS0FBSyxRQUFRLHFCQUFxQjtBQUNuRSxTQUFLLFVBQVUsUUFBUSxPQUFPO0FBQzlCLFdBQU8sT0FBTztBQUNkLFFBQUksS0FBSyxhQUFhLEdBQUc7QUFDdkIsV0FBSyxRQUFRLE1BQU0sWUFBWSxLQUFLLFFBQVEsR0FBRyxLQUFLLFVBQVUsR0FBRyxLQUFLLGFBQWEsVUFBVTtBQUFBLElBQy9GO0FBQ0EsU0FBSyxRQUFRLE1BQU0sT0FBTyxDQUFDLFFBQVEsT0FBTyxDQUFDLENBQUM7QUFDNUMsUUFBSSxLQUFLLG1CQUFtQixFQUFHLE1BQUssYUFBYSxZQUFZLElBQUk7QUFDakUsU0FBSyxrQkFBa0IsS0FBSztBQUM1QixTQUFLLE9BQU8sZUFBZTtBQUMzQixTQUFLLFdBQVc7QUFDaEIsU0FBSyxhQUFhO0FBQ2xCLFNBQUssZUFBZTtBQUFBLEVBQ3RCO0FBQUE7QUFBQSxFQUdBLElBQUksY0FBc0I7QUFDeEIsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBO0FBQUEsRUFHQSxTQUFTLE1BQW9CO0FBQzNCLFVBQU0sTUFBTSxZQUFZLElBQUk7QUFDNUIsVUFBTSxXQUFXLE1BQU0sS0FBSyxjQUFjO0FBRTFDLFFBQUksT0FBTyxLQUFLLFVBQVUsS0FBTSxNQUFLLFFBQVEsT0FBTztBQUNwRCxTQUFLLGlCQUFpQixLQUFLLElBQUksR0FBRyxLQUFLLGlCQUFpQixJQUFJO0FBQzVELFNBQUssYUFBYTtBQUFBLEVBQ3BCO0FBQUEsRUFFQSxVQUFVQSxXQUEyQztBQUNuRCxRQUFJLENBQUMsS0FBSyxPQUFPO0FBQ2YsV0FBSyxhQUFhLEtBQUssUUFBUSxxQkFBcUI7QUFDcEQsWUFBTSxrQkFBa0IsS0FBSyxVQUFVLE1BQU1BLFVBQVMsS0FBSztBQUMzRCxXQUFLLFFBQVEsS0FBSyxTQUFTLGlCQUFpQixrQkFBa0IsRUFBRSxnQkFBZ0IsSUFBSSxDQUFDLENBQUM7QUFDdEYsV0FBSyxRQUFRO0FBQUEsSUFDZjtBQUNBLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQSxFQUVBLFdBQWlCO0FBQ2YsU0FBSyxPQUFPLElBQUk7QUFDaEIsU0FBSyxRQUFRO0FBQUEsRUFDZjtBQUNGOzs7QUM1SUE7QUFjTyxTQUFTLFNBQVMsT0FBc0I7QUFDN0MsU0FBTyxNQUFNLE9BQU8sQ0FBQyxTQUFTLE1BQU0sVUFBVSxHQUFHLENBQUM7QUFDcEQ7QUFFTyxJQUFNLFNBQU4sTUFBTSxRQUFnQztBQUFBLEVBQ2xDO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQTtBQUFBLEVBRUE7QUFBQSxFQUVULFlBQVlDLFNBQWdCLE9BQWMsT0FBVSxPQUFjO0FBQ2hFLFNBQUssU0FBU0E7QUFDZCxTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVE7QUFBQSxFQUNmO0FBQUEsRUFFQSxJQUFJLE9BQWU7QUFDakIsV0FBTyxTQUFTLEtBQUssS0FBSztBQUFBLEVBQzVCO0FBQUEsRUFFQSxJQUFJLFNBQW9CO0FBQ3RCLFdBQU8sS0FBSyxNQUFNO0FBQUEsRUFDcEI7QUFBQTtBQUFBLEVBR0EsUUFBUSxPQUF5QjtBQUMvQixRQUFJLFNBQVMsS0FBSyxNQUFNLEtBQUssTUFBTTtBQUNqQyxZQUFNLElBQUk7QUFBQSxRQUNSO0FBQUEsUUFDQSxhQUFhLE1BQU0sS0FBSyxJQUFJLENBQUMsU0FBUyxTQUFTLEtBQUssQ0FBQyx1QkFBdUIsS0FBSyxJQUFJLFdBQVcsS0FBSyxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQUEsTUFDdkg7QUFBQSxJQUNGO0FBQ0EsV0FBTyxJQUFJLFFBQU8sS0FBSyxRQUFRLE9BQU8sS0FBSyxPQUFPLEtBQUssS0FBSztBQUFBLEVBQzlEO0FBQUE7QUFBQSxFQUdBLE9BQThCO0FBQzVCLFdBQU8sS0FBSyxPQUFPLEtBQUssSUFBSTtBQUFBLEVBQzlCO0FBQUE7QUFBQSxFQUdBLFVBQWdCO0FBQ2QsU0FBSyxPQUFPLFFBQVEsSUFBSTtBQUFBLEVBQzFCO0FBQ0Y7OztBTHBETyxJQUFNLGVBQWU7QUF1QzVCLGVBQXNCLGFBQWEsVUFBeUIsQ0FBQyxHQUFvQjtBQUMvRSxTQUFPLElBQUksT0FBTyxNQUFNLFlBQVksT0FBTyxDQUFDO0FBQzlDO0FBRU8sSUFBTSxTQUFOLE1BQWE7QUFBQSxFQUNUO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBLGNBQWMsb0JBQUksSUFBMEI7QUFBQSxFQUM1QztBQUFBLEVBQ1QsYUFBZ0M7QUFBQSxFQUNoQyxhQUFxQztBQUFBLEVBQ3JDLFNBQThCO0FBQUEsRUFDOUIsUUFBMEIsUUFBUSxRQUFRO0FBQUE7QUFBQSxFQUcxQyxZQUFZLFVBQW9CO0FBQzlCLFNBQUssWUFBWTtBQUNqQixTQUFLLE1BQU0sU0FBUztBQUNwQixTQUFLLFNBQVMsU0FBUztBQUN2QixTQUFLLFNBQVMsSUFBSSxNQUFNLEtBQUssS0FBSyxNQUFNLEtBQUssWUFBWSxNQUFNLENBQUM7QUFDaEUsU0FBSyxXQUFXLElBQUksUUFBUSxLQUFLLEtBQUssZUFBVztBQUNqRCxTQUFLLFNBQVMsSUFBSSxNQUFNLEtBQUssS0FBSyxLQUFLLE9BQU8sVUFBVSxhQUFhLE1BQU0sSUFBSTtBQUMvRSxTQUFLLFdBQVcsS0FBSyxPQUFPLElBQUksRUFBRTtBQUNsQyxTQUFLLElBQUksaUJBQWlCLG1CQUFtQixDQUFDLFVBQVU7QUFDdEQsV0FBSyxXQUFXLElBQUk7QUFBQSxRQUNsQjtBQUFBLFFBQ0EsV0FBWSxNQUFrQyxNQUFNLE9BQU87QUFBQSxNQUM3RDtBQUFBLElBQ0YsQ0FBQztBQUNELFNBQUssS0FBSyxJQUFJLEtBQUssS0FBSyxDQUFDLEVBQUUsUUFBUSxRQUFRLE1BQU07QUFDL0MsV0FBSyxTQUFTLElBQUk7QUFBQSxRQUNoQjtBQUFBLFFBQ0EsV0FBVyxjQUNQLHVEQUNBLDZCQUE2QixXQUFXLDJCQUEyQjtBQUFBLE1BQ3pFO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUE7QUFBQSxFQUtBLE9BQWdDLFFBQTJCLE9BQWMsT0FBc0I7QUFDN0YsVUFBTSxPQUFPLFNBQVU7QUFDdkIsVUFBTSxRQUNKLFNBQVMsUUFDTCxhQUFhLEtBQUssTUFBTSxJQUN4QixTQUFTLFFBQ1AsWUFBWSxLQUFLLE1BQU0sSUFDdkIsV0FBVyxLQUFLLE1BQU07QUFDOUIsUUFBSSxPQUFPLFdBQVcsU0FBUyxLQUFLLEdBQUc7QUFDckMsWUFBTSxJQUFJO0FBQUEsUUFDUjtBQUFBLFFBQ0EsV0FBVyxPQUFPLE1BQU0scUJBQXFCLFNBQVMsS0FBSyxDQUFDLFdBQVcsTUFBTSxLQUFLLElBQUksQ0FBQztBQUFBLE1BQ3pGO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxLQUFLLE9BQU8sSUFBSSxNQUFNLFVBQVU7QUFDOUMsU0FBSyxJQUFJLE1BQU0sWUFBWSxNQUFNLFFBQVEsR0FBRyxLQUFLO0FBQ2pELFdBQU8sSUFBSSxPQUFPLE1BQU0sT0FBTyxNQUFNLEtBQUs7QUFBQSxFQUM1QztBQUFBO0FBQUEsRUFHQSxNQUErQixPQUFjLE9BQXNCO0FBRWpFLFVBQU0sUUFBUSxLQUFLLGFBQWEsSUFBSSxJQUFJLFNBQVMsS0FBSztBQUN0RCxXQUFPLElBQUksT0FBTyxNQUFNLE9BQU8sU0FBVSxPQUFhLEtBQUssT0FBTyxTQUFTLEtBQUssQ0FBQztBQUFBLEVBQ25GO0FBQUE7QUFBQSxFQUdBLE1BQStCLE9BQWMsT0FBc0I7QUFDakUsV0FBTyxJQUFJLE9BQU8sTUFBTSxPQUFPLFNBQVUsT0FBYSxLQUFLLE9BQU8sSUFBSSxJQUFJLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFBQSxFQUM1RjtBQUFBO0FBQUEsRUFHQSxNQUFNLFFBQWdCLE9BQWdDLFNBQVMsR0FBUztBQUN0RSxTQUFLLE9BQU8sT0FBTztBQUNuQixVQUFNLFFBQVEsTUFBTSxTQUFTLENBQUM7QUFDOUIsU0FBSyxJQUFJLE1BQU0sWUFBWSxPQUFPLFFBQVEsUUFBUSxPQUFPLEdBQUcsS0FBSztBQUNqRSxRQUFJLFVBQVUsTUFBTSxPQUFRO0FBQzVCLFVBQU0sT0FBTyxJQUFJLFdBQVcsQ0FBQztBQUM3QixTQUFLLElBQUksTUFBTSxTQUFTLEtBQUssQ0FBQztBQUM5QixTQUFLLElBQUksTUFBTSxZQUFZLE9BQU8sUUFBUSxTQUFTLE9BQU8sSUFBSTtBQUFBLEVBQ2hFO0FBQUE7QUFBQSxFQUdBLEtBQXNCLFFBQThCO0FBQ2xELFVBQU0sT0FBTyxLQUFLLE1BQU0sT0FBTyxPQUFPLE9BQU8sS0FBSztBQUNsRCxTQUFLLE9BQU87QUFBQSxNQUFPLENBQUMsWUFDbEIsUUFBUSxtQkFBbUIsT0FBTyxRQUFRLEdBQUcsS0FBSyxRQUFRLEdBQUcsSUFBSSxPQUFPLElBQUk7QUFBQSxJQUM5RTtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLE1BQXNGLE1BQWtCO0FBQ3RHLFVBQU0sUUFBUSxLQUFLLE9BQU8sS0FBSztBQUMvQixRQUFJLE9BQU8sb0JBQUksSUFBVztBQUMxQixRQUFJO0FBQ0YsWUFBTSxTQUFTLEtBQUs7QUFDcEIsWUFBTSxVQUFVLGtCQUFrQixTQUFTLENBQUMsTUFBTSxJQUFJLE9BQU8sT0FBTyxVQUFVLENBQUMsQ0FBQztBQUNoRixhQUFPLElBQUksSUFBSSxRQUFRLElBQUksQ0FBQyxXQUFtQixPQUFPLEtBQUssQ0FBQztBQUM1RCxhQUFPO0FBQUEsSUFDVCxVQUFFO0FBQ0EsWUFBTSxJQUFJO0FBQUEsSUFDWjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLFFBQVEsUUFBc0I7QUFDNUIsU0FBSyxPQUFPLFFBQVEsT0FBTyxLQUFLO0FBQUEsRUFDbEM7QUFBQTtBQUFBO0FBQUEsRUFLQSxJQUNFLFFBQ0EsU0FDQSxRQUNBLFFBQ007QUFDTixVQUFNLFNBQVMsS0FBSyxTQUFTLE9BQU8sTUFBTTtBQUMxQyxpQkFBYSxRQUFRLE9BQU8sS0FBSyxPQUFPLENBQUM7QUFDekMsVUFBTSxRQUFRLElBQUksV0FBVyxLQUFLLEtBQUssT0FBTyxPQUFPLFNBQVMsQ0FBQyxJQUFJLEVBQUU7QUFDckUsZ0JBQVksUUFBUSxRQUFRLElBQUksU0FBUyxNQUFNLE1BQU0sQ0FBQztBQUN0RCxVQUFNLFlBQVksT0FBTyxhQUFhLENBQUM7QUFDdkMsUUFBSSxLQUFLLFdBQVksUUFBTyxLQUFLLEtBQUssV0FBVyxLQUFLLEtBQUssU0FBUyxRQUFRLFFBQVEsU0FBUyxDQUFDO0FBQzlGLFVBQU0sQ0FBQyxHQUFHLElBQUksR0FBRyxJQUFJLENBQUMsSUFBSSxPQUFPO0FBQ2pDLFVBQU1DLFlBQXFCO0FBQUEsTUFDekI7QUFBQSxNQUNBLFVBQVUsS0FBSyxTQUFTLFNBQVMsUUFBUSxTQUFTO0FBQUEsTUFDbEQsR0FBRyxLQUFLLE1BQU0sUUFBUSxPQUFPO0FBQUEsTUFDN0IsUUFBUTtBQUFBLE1BQ1IsTUFBTSxDQUFDLEdBQUcsR0FBRyxDQUFDO0FBQUEsTUFDZCxNQUFNLE9BQU8sUUFBUTtBQUFBLE1BQ3JCLE9BQU87QUFBQSxNQUNQLE1BQU07QUFBQSxJQUNSO0FBQ0EsUUFBSSxLQUFLLFdBQVksTUFBSyxXQUFXLEtBQUtBLFNBQVE7QUFBQSxRQUM3QyxNQUFLLE9BQU8sT0FBT0EsU0FBUTtBQUFBLEVBQ2xDO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0EsT0FDRSxNQUM2QztBQUM3QyxVQUFNLGFBQXlCLENBQUM7QUFDaEMsU0FBSyxhQUFhO0FBQ2xCLFFBQUk7QUFDRixZQUFNLFNBQVMsS0FBSztBQUNwQixZQUFNLFNBQVMsQ0FBQyxRQUFRLE1BQU07QUFDNUIsaUJBQVMsSUFBSSxHQUFHLElBQUksT0FBTyxJQUFLLFlBQVdBLGFBQVksV0FBWSxNQUFLLE9BQU8sT0FBT0EsU0FBUTtBQUFBLE1BQ2hHO0FBQ0EsYUFBTyxFQUFFLFFBQVEsUUFBUSxLQUFLLGFBQWEsTUFBTTtBQUFBLE1BQUMsSUFBSSxPQUFPO0FBQUEsSUFDL0QsVUFBRTtBQUNBLFdBQUssYUFBYTtBQUFBLElBQ3BCO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxNQUFNLFFBQVEsTUFBaUM7QUFDN0MsVUFBTSxZQUE2QixDQUFDO0FBQ3BDLFNBQUssYUFBYTtBQUNsQixRQUFJO0FBQ0YsV0FBSyxNQUFNLElBQUk7QUFBQSxJQUNqQixVQUFFO0FBQ0EsV0FBSyxhQUFhO0FBQUEsSUFDcEI7QUFDQSxVQUFNLEtBQUssVUFBVSxLQUFLLFFBQVEsSUFBSSxTQUFTLENBQUM7QUFBQSxFQUNsRDtBQUFBO0FBQUEsRUFHQSxJQUFJLFVBQWtCO0FBQ3BCLFdBQU8sS0FBSyxPQUFPO0FBQUEsRUFDckI7QUFBQSxFQUVBLFFBQWM7QUFDWixTQUFLLE9BQU8sT0FBTztBQUFBLEVBQ3JCO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBTyxRQUFxQztBQUNoRCxTQUFLLE9BQU8sT0FBTztBQUNuQixVQUFNLE9BQU8sS0FBSyxPQUFPO0FBQ3pCLFVBQU0sS0FBSyxVQUFVLEtBQUssS0FBSyxJQUFJLE1BQU0sb0JBQW9CLENBQUM7QUFDOUQsU0FBSyxPQUFPLFNBQVMsSUFBSTtBQUN6QixTQUFLLFlBQVk7QUFDakIsbUJBQWUsTUFBTTtBQUFBLEVBQ3ZCO0FBQUE7QUFBQSxFQUdBLE1BQU0sS0FBSyxRQUFxQztBQUM5QyxtQkFBZSxNQUFNO0FBQ3JCLFFBQUksS0FBSyxPQUFPLGNBQWMsSUFBSSxLQUFLLE9BQU8sUUFBUyxPQUFNLEtBQUssT0FBTyxNQUFNO0FBQUEsRUFDakY7QUFBQTtBQUFBLEVBR0EsTUFBTSxLQUFzQixRQUEwQztBQUNwRSxVQUFNLFFBQVEsSUFBSSxPQUFPO0FBQ3pCLFNBQUssWUFBWTtBQUNqQixVQUFNLFVBQVUsS0FBSyxJQUFJLGFBQWEsRUFBRSxNQUFNLEtBQUssSUFBSSxPQUFPLENBQUMsR0FBRyxPQUFPLElBQU8sRUFBSyxDQUFDO0FBQ3RGLFFBQUk7QUFDRixXQUFLLE9BQU8sT0FBTyxDQUFDLFlBQVksUUFBUSxtQkFBbUIsT0FBTyxRQUFRLEdBQUcsU0FBUyxHQUFHLEtBQUssQ0FBQztBQUMvRixZQUFNLE9BQU8sS0FBSyxPQUFPO0FBQ3pCLFlBQU0sS0FBSyxVQUFVLEtBQUssUUFBUSxTQUFTLENBQUksQ0FBQztBQUNoRCxXQUFLLE9BQU8sU0FBUyxJQUFJO0FBQ3pCLFdBQUssWUFBWTtBQUNqQixZQUFNLE9BQU8sUUFBUSxlQUFlLEVBQUUsTUFBTSxDQUFDO0FBQzdDLFlBQU0sUUFBUSxFQUFFLEtBQUssY0FBYyxLQUFLLGFBQWEsS0FBSyxXQUFXLEVBQUUsT0FBTyxLQUFLO0FBQ25GLGFBQU8sSUFBSSxNQUFNLElBQUk7QUFBQSxJQUN2QixTQUFTLE9BQU87QUFDZCxXQUFLLFlBQVk7QUFDakIsWUFBTTtBQUFBLElBQ1IsVUFBRTtBQUNBLGNBQVEsUUFBUTtBQUFBLElBQ2xCO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxVQUFhLE1BQW9DO0FBQy9DLFVBQU0sU0FBUyxLQUFLLE1BQU0sS0FBSyxJQUFJO0FBQ25DLFNBQUssUUFBUSxPQUFPLE1BQU0sTUFBTTtBQUFBLElBQUMsQ0FBQztBQUNsQyxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFJQSxRQUFxQjtBQUNuQixXQUFPLEVBQUUsR0FBRyxLQUFLLE9BQU8sTUFBTSxHQUFHLEdBQUcsS0FBSyxPQUFPLE1BQU0sR0FBRyxXQUFXLEtBQUssU0FBUyxTQUFTO0FBQUEsRUFDN0Y7QUFBQTtBQUFBLEVBR0EsZUFBdUU7QUFDckUsUUFBSSxDQUFDLEtBQUssSUFBSSxTQUFTLElBQUksaUJBQWlCLEVBQUcsUUFBTztBQUN0RCxVQUFNLFVBQVUsSUFBSSxRQUFRLEtBQUssR0FBRztBQUNwQyxTQUFLLE9BQU8sVUFBVTtBQUN0QixXQUFPO0FBQUEsTUFDTCxNQUFNLFlBQVk7QUFDaEIsY0FBTSxLQUFLLE9BQU87QUFDbEIsZUFBTyxLQUFLLFVBQVUsS0FBSyxRQUFRLEtBQUssQ0FBQztBQUFBLE1BQzNDO0FBQUEsTUFDQSxNQUFNLE1BQU07QUFDVixhQUFLLE9BQU8sVUFBVTtBQUN0QixnQkFBUSxRQUFRO0FBQUEsTUFDbEI7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxPQUFhO0FBQ1gsU0FBSyxPQUFPLEtBQUs7QUFBQSxFQUNuQjtBQUFBLEVBRUEsVUFBZ0I7QUFDZCxTQUFLLFVBQVUsUUFBUTtBQUFBLEVBQ3pCO0FBQUE7QUFBQSxFQUdBLE9BQU8sS0FBSyxHQUE2QjtBQUN2QyxVQUFNLElBQUksS0FBSyxLQUFLLElBQUksS0FBSztBQUM3QixXQUFPLENBQUMsS0FBSyxLQUFLLElBQUksQ0FBQyxHQUFHLENBQUM7QUFBQSxFQUM3QjtBQUFBLEVBRUEsY0FBb0I7QUFDbEIsVUFBTSxRQUFRLEtBQUs7QUFDbkIsUUFBSSxDQUFDLE1BQU87QUFDWixRQUFJLENBQUMsaUJBQWlCLEtBQUssTUFBTSxPQUFPLEVBQUcsTUFBSyxTQUFTO0FBQ3pELFVBQU07QUFBQSxFQUNSO0FBQUEsRUFFQSxNQUNFLFFBQ0EsU0FDeUQ7QUFDekQsVUFBTSxRQUFRLG9CQUFJLElBQXFEO0FBQ3ZFLGVBQVcsRUFBRSxNQUFNLFNBQVMsTUFBQUMsTUFBSyxLQUFLLE9BQU8sU0FBUztBQUNwRCxZQUFNLFFBQVEsUUFBUSxJQUFJLEtBQUs7QUFDL0IsWUFBTSxXQUFXLFVBQVUsUUFBUSxFQUFFLGlCQUFpQjtBQUN0RCxZQUFNLFFBQVEsVUFBVSxPQUFPLEtBQUssV0FBVyxXQUFXLE1BQU0sT0FBTyxRQUFRLE1BQU07QUFDckYsWUFBTSxJQUFJLFNBQVMsRUFBRSxPQUFPLFFBQVFBLFVBQVMsWUFBYSxXQUFXLE1BQU0sU0FBUyxJQUFLLEtBQUssQ0FBQztBQUFBLElBQ2pHO0FBQ0EsVUFBTSxXQUFXLENBQUMsR0FBRyxPQUFPLFNBQVMsRUFBRSxJQUFJLENBQUMsR0FBRyxZQUFZLE1BQU0sSUFBSSxPQUFPLENBQUM7QUFDN0UsVUFBTSxNQUFNLEdBQUcsT0FBTyxTQUFTLElBQUksU0FBUyxJQUFJLENBQUMsVUFBVSxPQUFPLE1BQU0sTUFBTSxHQUFHLEVBQUUsS0FBSyxHQUFHLENBQUM7QUFDNUYsUUFBSSxZQUFZLEtBQUssWUFBWSxJQUFJLEdBQUc7QUFDeEMsUUFBSSxDQUFDLFdBQVc7QUFDZCxVQUFJLEtBQUssWUFBWSxRQUFRLEtBQU0sTUFBSyxZQUFZLE1BQU07QUFDMUQsa0JBQVksS0FBSyxJQUFJLGdCQUFnQjtBQUFBLFFBQ25DLE9BQU8sT0FBTztBQUFBLFFBQ2QsUUFBUSxLQUFLLFNBQVMsZ0JBQWdCLE1BQU07QUFBQSxRQUM1QyxTQUFTLFNBQVMsSUFBSSxDQUFDLE9BQU8sYUFBYTtBQUFBLFVBQ3pDO0FBQUEsVUFDQSxVQUFVLENBQUMsUUFDUCxFQUFFLFFBQVEsS0FBSyxPQUFPLFFBQVEsTUFBTSxJQUFJLElBQ3hDLE1BQU0sV0FBVyxPQUNmLEVBQUUsUUFBUSxNQUFNLE1BQU0sT0FBTyxJQUM3QixFQUFFLFFBQVEsTUFBTSxNQUFNLFFBQVEsTUFBTSxhQUFhO0FBQUEsUUFDekQsRUFBRTtBQUFBLE1BQ0osQ0FBQztBQUNELFdBQUssWUFBWSxJQUFJLEtBQUssU0FBUztBQUFBLElBQ3JDO0FBQ0EsVUFBTSxXQUFXLFNBQVMsT0FBTyxDQUFDLFVBQVUsVUFBVSxVQUFhLE1BQU0sV0FBVyxJQUFJO0FBQ3hGLFdBQU8sRUFBRSxXQUFXLFNBQVMsU0FBUyxJQUFJLENBQUMsVUFBVSxPQUFPLFVBQVUsSUFBSSxFQUFFO0FBQUEsRUFDOUU7QUFDRjs7O0FNM1ZPLFNBQVMsVUFBVSxHQUFXLE1BQWMsTUFBYyxTQUFtQztBQUNsRyxRQUFNLENBQUMsRUFBRSxDQUFDLElBQUksZUFBZSxhQUFhLEtBQUssQ0FBQztBQUNoRCxjQUFZLGFBQWEsUUFBUSxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQzFDLGNBQVksYUFBYSxRQUFRLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFDMUMsU0FBTyxhQUFhLEdBQUcsTUFBTSxNQUFNLEdBQUcsR0FBRyxPQUFPO0FBQ2xEO0FBR08sU0FBUyxrQkFBa0IsR0FBVyxPQUFlLFNBQW1DO0FBQzdGLFFBQU0sQ0FBQyxFQUFFLENBQUMsSUFBSSxlQUFlLHFCQUFxQixLQUFLLENBQUM7QUFDeEQsY0FBWSxxQkFBcUIsU0FBUyxPQUFPLENBQUMsR0FBRyxJQUFJLENBQUMsQ0FBQztBQUMzRCxTQUFPLGFBQWEsR0FBRyxPQUFPLE9BQU8sR0FBRyxHQUFHLE9BQU87QUFDcEQ7QUFFQSxTQUFTLGFBQ1AsR0FDQSxNQUNBLE1BQ0EsU0FDQSxhQUNBLEVBQUUsS0FBSyxVQUFVLFFBQVEsRUFBRSxHQUNuQjtBQUNSLFFBQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxlQUFlLGFBQWEsS0FBSyxDQUFDO0FBQ2pELE1BQUksU0FBVSxhQUFZLGFBQWEsWUFBWSxVQUFVLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDbkUsUUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDakMsSUFBRSxPQUFPO0FBQUEsSUFDUDtBQUFBLElBQ0EsRUFBRSxHQUFHLFVBQVUsWUFBWSxNQUFNLE1BQU0sTUFBTSxJQUFJO0FBQUEsSUFDakQsRUFBRSxHQUFHLEdBQUcsU0FBUyxhQUFhLEtBQUssTUFBTTtBQUFBLElBQ3pDO0FBQUEsTUFDRSxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQUEsTUFDbkIsV0FBVyxFQUFFLE9BQU8sV0FBVyxFQUFFLE1BQU0sR0FBRyxjQUFjLE9BQU8sYUFBYSxNQUFTLEVBQUU7QUFBQSxNQUN2RixNQUFNLElBQUksSUFBSTtBQUFBLElBQ2hCO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsV0FBV0MsU0FBd0I7QUFDakQsU0FBT0EsUUFBTyxPQUFPLFVBQVUsYUFBYSxJQUFJO0FBQ2xEO0FBTU8sU0FBUyxxQkFBcUIsR0FBVyxPQUFlLE1BQU0sTUFBYztBQUNqRixRQUFNLEVBQUUsUUFBQUEsUUFBTyxJQUFJO0FBQ25CLFFBQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxlQUFlLHdCQUF3QixLQUFLLENBQUM7QUFDNUQsY0FBWSx3QkFBd0IsU0FBUyxPQUFPLENBQUMsR0FBRyxLQUFLLENBQUM7QUFDOUQsUUFBTSxVQUFVLE1BQU0sTUFBTSxDQUFDLElBQUs7QUFDbEMsaUJBQWUsd0JBQXdCLEdBQUcsT0FBTztBQUNqRCxTQUFPQSxRQUFPLE1BQU0sTUFBTTtBQUN4QixVQUFNLGFBQWEsS0FBSyxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksR0FBRyxDQUFDO0FBQ2xELFVBQU1DLFVBQVMsS0FBSyxLQUFLLElBQUksVUFBVTtBQUN2QyxVQUFNLFFBQVFELFFBQU8sTUFBTSxDQUFDQyxTQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQ3pDLFVBQU0sT0FBTyxPQUFPLEtBQUssS0FBSyxLQUFNQSxVQUFTLElBQUssRUFBRSxDQUFDO0FBQ3JELElBQUFELFFBQU8sSUFBSSxpQkFBaUIsRUFBRSxHQUFHLE1BQU0sR0FBRyxFQUFFLEdBQUcsR0FBRyxXQUFXLEdBQUcsRUFBRSxNQUFNLE1BQU0sSUFBSSxJQUFJLEVBQUUsQ0FBQztBQUN6RixVQUFNLFNBQVNBLFFBQU8sTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQ2xDLElBQUFBLFFBQU87QUFBQSxNQUNMO0FBQUEsTUFDQSxFQUFFLE9BQU8sT0FBTyxPQUFPO0FBQUEsTUFDdkIsRUFBRSxHQUFHLEdBQUcsU0FBUyxZQUFZLElBQUk7QUFBQSxNQUNqQyxFQUFFLE1BQU0sQ0FBQyxLQUFLLEtBQUssSUFBSSxFQUFFLENBQUMsRUFBRTtBQUFBLElBQzlCO0FBQ0EsV0FBTztBQUFBLEVBQ1QsQ0FBQztBQUNIOzs7QTVCNUVBLElBQU0sZ0JBQWdCO0FBQ3RCLElBQU0sZ0JBQWdCO0FBR2YsU0FBUyxVQUFVLEdBQVcsR0FBVyxHQUFXLE9BQXVCO0FBQ2hGLFFBQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxlQUFlLGFBQWEsS0FBSyxDQUFDO0FBQ2pELGNBQVksYUFBYSxLQUFLLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUN2QyxjQUFZLGFBQWEsS0FBSyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDdkMsUUFBTSxJQUFJLElBQUk7QUFDZCxNQUFJLElBQUksaUJBQWlCLENBQUMsT0FBTyxVQUFVLENBQUMsS0FBSyxJQUFJLGVBQWU7QUFDbEUsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0EsY0FBYyxDQUFDLGtCQUFrQixLQUFLLGFBQWEsQ0FBQyxzQkFBc0IsYUFBYSx5QkFBeUIsYUFBYTtBQUFBLElBQy9IO0FBQUEsRUFDRjtBQUNBLFFBQU0sTUFBTSxFQUFFLE9BQU8sTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQ2pDLElBQUUsT0FBTztBQUFBLElBQ1A7QUFBQSxJQUNBLEVBQUUsR0FBRyxHQUFHLEdBQUcsSUFBSTtBQUFBLElBQ2YsRUFBRSxHQUFHLE9BQU8sR0FBRyxPQUFPLElBQUksS0FBSyxLQUFLLENBQUMsRUFBRTtBQUFBLElBQ3ZDLEVBQUUsTUFBTSxDQUFDLEdBQUcsS0FBSyxHQUFHLFdBQVcsRUFBRSxPQUFPLFdBQVcsRUFBRSxNQUFNLEVBQUUsR0FBRyxNQUFNLElBQUksSUFBSSxJQUFJLEVBQUU7QUFBQSxFQUN0RjtBQUNBLFNBQU87QUFDVDs7O0E2QjFCQTtBQStCTyxTQUFTLE9BQU8sR0FBVyxRQUFnQixXQUFxQixDQUFDLEdBQVc7QUFDakYsU0FBTyxPQUFPLEdBQUcsUUFBUSxRQUFRO0FBQ25DO0FBR08sU0FBUyxPQUFPLEdBQVcsUUFBZ0IsVUFBdUIsQ0FBQyxHQUFXO0FBQ25GLFFBQU0sRUFBRSxTQUFTLEdBQUcsV0FBVyxHQUFHLFVBQVUsRUFBRSxJQUFJO0FBQ2xELFFBQU0sQ0FBQyxDQUFDLElBQUksZUFBZSxVQUFVLEtBQUssQ0FBQztBQUMzQyxRQUFNLE9BQU8sS0FBSyxPQUFPLElBQUksSUFBSSxVQUFVLFlBQVksT0FBTyxPQUFPLEtBQUssS0FBSyxNQUFNLElBQUk7QUFDekYsU0FBTyxTQUFTLFVBQVUsR0FBRyxRQUFRLFNBQVMsRUFBRSxRQUFRLFVBQVUsU0FBUyxNQUFNLE9BQU8sTUFBTSxLQUFLLEVBQUUsQ0FBQztBQUN4RztBQUdPLFNBQVMsZ0JBQ2QsR0FDQSxRQUNBLFFBQ0EsVUFBZ0MsQ0FBQyxHQUN6QjtBQUNSLFFBQU0sRUFBRSxVQUFVLEdBQUcsZ0JBQWdCLEVBQUUsSUFBSTtBQUMzQyxRQUFNLENBQUMsQ0FBQyxJQUFJLGVBQWUsbUJBQW1CLEtBQUssQ0FBQztBQUNwRCxRQUFNLFNBQVMsSUFBSSxLQUFLLE9BQU8sU0FBUyxJQUFJLFVBQVUsU0FBUztBQUMvRCxRQUFNLE9BQU8sS0FBSyxNQUFNLFFBQVEsV0FBVyxPQUFPLE1BQU07QUFDeEQsUUFBTSxXQUFXLEVBQUUsUUFBUSxHQUFHLFVBQVUsR0FBRyxTQUFTLE9BQU8sT0FBTyxHQUFHLE1BQU0sT0FBTyxLQUFLLFFBQVE7QUFDL0YsU0FBTyxTQUFTLG1CQUFtQixHQUFHLFFBQVEsU0FBUyxRQUFRO0FBQ2pFO0FBYUEsU0FBUyxTQUFTLElBQVksR0FBVyxRQUFnQixVQUFvQixVQUE0QjtBQUN2RyxRQUFNLEVBQUUsT0FBTyxNQUFNLFdBQVcsTUFBTSxnQkFBZ0IsR0FBRyxPQUFPLEdBQUcsWUFBQUUsWUFBVyxJQUFJO0FBQ2xGLFFBQU0sRUFBRSxRQUFBQyxRQUFPLElBQUk7QUFDbkIsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLGVBQWUsSUFBSSxLQUFLLENBQUM7QUFDeEMsUUFBTSxFQUFFLE1BQU0sTUFBTSxJQUFJO0FBQ3hCLGlCQUFlLElBQUksR0FBRyxPQUFPLENBQUM7QUFDOUIsTUFBSSxPQUFPO0FBQ1QsVUFBTSxJQUFJLGFBQWEsWUFBWSxHQUFHLEVBQUUsV0FBVyxDQUFDLDhDQUE4QztBQUNwRyxNQUFJLEtBQU0sYUFBWSxJQUFJLFFBQVEsTUFBTSxDQUFDLE9BQU8sQ0FBQyxDQUFDO0FBQ2xELE1BQUksU0FBVSxhQUFZLElBQUksWUFBWSxVQUFVLENBQUMsS0FBSyxLQUFLLFNBQVMsSUFBSSxjQUFjLEdBQUcsT0FBTyxDQUFDLENBQUM7QUFDdEcsUUFBTSxNQUFNQSxRQUFPLE1BQU0sQ0FBQyxPQUFPLE9BQU8sQ0FBQyxDQUFDO0FBQzFDLFFBQU0sVUFBVSxPQUFPLElBQUksT0FBTztBQUNsQyxFQUFBQSxRQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0EsRUFBRSxHQUFHLFFBQVEsT0FBTyxRQUFRLE1BQU0sVUFBVSxJQUFJO0FBQUEsSUFDaEQ7QUFBQSxNQUNFLE1BQU07QUFBQSxNQUNOO0FBQUEsTUFDQSxPQUFPO0FBQUEsTUFDUCxHQUFHO0FBQUEsTUFDSCxNQUFNLE9BQU87QUFBQSxNQUNiLFFBQVEsU0FBUztBQUFBLE1BQ2pCLFVBQVUsU0FBUztBQUFBLE1BQ25CLFNBQVMsU0FBUztBQUFBLE1BQ2xCLGFBQWEsT0FBTztBQUFBLE1BQ3BCLGdCQUFnQjtBQUFBLE1BQ2hCO0FBQUEsTUFDQSxPQUFPLE9BQU9ELGdCQUFlLFdBQVdBLGNBQWE7QUFBQSxNQUNyRCxXQUFXLFNBQVMsTUFBTSxPQUFPO0FBQUEsTUFDakMsWUFBWSxRQUFRLE9BQU87QUFBQSxJQUM3QjtBQUFBLElBQ0E7QUFBQSxNQUNFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBTSxLQUFLLEtBQUssT0FBTyxDQUFDLElBQUksS0FBSyxLQUFLLFVBQVUsQ0FBQyxJQUFLLEVBQUUsQ0FBQztBQUFBLE1BQ2hGLFdBQVc7QUFBQSxRQUNULFFBQVEsT0FBTztBQUFBLFFBQ2YsVUFBVSxPQUFPLFNBQVMsSUFBSTtBQUFBLFFBQzlCLGNBQWMsT0FBTyxhQUFhLElBQUk7QUFBQSxRQUN0QyxZQUFZQSxnQkFBZSxTQUFTLElBQUlBLGdCQUFlLFNBQVksSUFBSTtBQUFBLE1BQ3pFO0FBQUEsTUFDQSxNQUFNLE9BQU8sVUFBVSxPQUFPLE9BQU87QUFBQSxJQUN2QztBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7OztBQy9HQTtBQUlPLElBQU0sVUFBVSxFQUFFLEtBQUssR0FBRyxLQUFLLEdBQUcsTUFBTSxFQUFFO0FBaUMxQyxJQUFNLFVBQVUsQ0FBQyxHQUFXLFNBQWlCLEtBQUssS0FBSyxJQUFJLElBQUksSUFBSTtBQUduRSxTQUFTLFlBQVlFLFNBQWdCLE9BQW9CLFFBQXdCO0FBQ3RGLFFBQU0sRUFBRSxHQUFHLEdBQUcsR0FBRyxPQUFPLElBQUk7QUFDNUIsTUFBSSxXQUFXLFVBQWEsSUFBSSxRQUFRO0FBQ3RDLFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBLG1DQUFtQyxDQUFDLGtDQUFrQyxNQUFNO0FBQUEsSUFDOUU7QUFBQSxFQUNGO0FBQ0EsUUFBTUMsVUFBUyxVQUFVO0FBQ3pCLFFBQU0sT0FBTyxXQUFXLFNBQVksSUFBSSxLQUFLLEtBQUssSUFBSSxNQUFNO0FBQzVELFFBQU0sT0FBTyxLQUFLLEtBQU0sSUFBSUEsVUFBVSxFQUFFLElBQUksT0FBTyxRQUFRLEdBQUcsQ0FBQztBQUUvRCxRQUFNLFFBQVFELFFBQU8sT0FBTyxVQUFVLGFBQWEsZUFBZSxJQUFJO0FBQ3RFLFNBQU87QUFBQSxJQUNMLFFBQVFBLFFBQU8sTUFBTSxDQUFDLFFBQVEsV0FBVyxJQUFJLEtBQUssTUFBTSxLQUFLLEdBQUcsS0FBSztBQUFBLElBQ3JFO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxRQUFBQztBQUFBLEVBQ0Y7QUFDRjtBQU1PLFNBQVMsV0FBVyxRQUFnQixRQUFlLE9BQW9CLE9BQTRCO0FBQ3hHLFFBQU0sRUFBRSxHQUFHLEdBQUcsR0FBRyxPQUFPLElBQUk7QUFDNUIsUUFBTSxFQUFFLFFBQUFELFFBQU8sSUFBSSxPQUFPO0FBQzFCLFFBQU0sU0FBUyxPQUFPLE9BQU8sUUFBUSxHQUFHLENBQUMsSUFBSSxLQUFLLEtBQUssS0FBTSxJQUFJLE9BQU8sU0FBVSxFQUFFO0FBQ3BGLFFBQU0sUUFBUSxVQUFVLE9BQU8sV0FBVyxJQUFJLElBQUk7QUFDbEQsRUFBQUEsUUFBTztBQUFBLElBQ0w7QUFBQSxJQUNBLEVBQUUsUUFBUSxPQUFPLFFBQVEsT0FBTyxLQUFLLE9BQU8sT0FBTztBQUFBLElBQ25EO0FBQUEsTUFDRTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0EsTUFBTSxPQUFPO0FBQUEsTUFDYixRQUFRLE9BQU87QUFBQSxNQUNmLFVBQVUsV0FBVyxTQUFZLElBQUksSUFBSTtBQUFBLE1BQ3pDLFVBQVUsV0FBVyxTQUFZLElBQUksSUFBSTtBQUFBLE1BQ3pDLFVBQVU7QUFBQSxJQUNaO0FBQUEsSUFDQTtBQUFBLE1BQ0UsTUFBTSxPQUFPLEtBQUssS0FBSyxLQUFLLFFBQVEsRUFBRSxDQUFDO0FBQUEsTUFDdkMsV0FBVztBQUFBLFFBQ1QsUUFBUSxPQUFPO0FBQUEsUUFDZixRQUFRLE9BQU87QUFBQSxRQUNmLFlBQVksT0FBTyxXQUFXLE1BQVM7QUFBQSxRQUN2QyxXQUFXLE9BQU8sVUFBVSxJQUFJO0FBQUEsTUFDbEM7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGO0FBR08sU0FBUyxnQkFBZ0IsR0FBVyxHQUFVLEdBQW1CO0FBQ3RFLFFBQU0sTUFBTSxFQUFFLE9BQU8sTUFBTSxDQUFDLEVBQUUsSUFBSSxDQUFDO0FBQ25DLElBQUUsT0FBTztBQUFBLElBQ1A7QUFBQSxJQUNBLEVBQUUsR0FBRyxHQUFHLEVBQUUsUUFBUSxJQUFJO0FBQUEsSUFDdEIsRUFBRSxHQUFHLEVBQUUsTUFBTSxFQUFFO0FBQUEsSUFDZixFQUFFLE1BQU0sQ0FBQyxLQUFLLEtBQUssRUFBRSxPQUFPLEVBQUUsQ0FBQyxHQUFHLFdBQVcsRUFBRSxRQUFRLEVBQUUsT0FBTyxFQUFFO0FBQUEsRUFDcEU7QUFDQSxTQUFPO0FBQ1Q7OztBQ3RHTyxTQUFTLFVBQ2QsS0FDQSxPQUNBLEdBQ0EsT0FDUTtBQUNSLGNBQVksYUFBYSxPQUFPLEtBQUssQ0FBQyxHQUFHLENBQUM7QUFDMUMsUUFBTSxJQUFJLElBQUk7QUFDZCxRQUFNLE1BQU0sSUFBSSxPQUFPLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUNuQyxNQUFJLE9BQU87QUFBQSxJQUNUO0FBQUEsSUFDQTtBQUFBLE1BQ0U7QUFBQSxNQUNBLE9BQU8sTUFBTTtBQUFBLE1BQ2IsVUFBVSxPQUFPLFNBQVMsVUFBVTtBQUFBLE1BQ3BDLFNBQVMsT0FBTyxRQUFRLFVBQVU7QUFBQSxNQUNsQztBQUFBLElBQ0Y7QUFBQSxJQUNBLEVBQUUsR0FBRyxFQUFFO0FBQUEsSUFDUDtBQUFBLE1BQ0UsTUFBTSxPQUFPLEtBQUssS0FBSyxLQUFNLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQyxJQUFLLEVBQUUsQ0FBQztBQUFBLE1BQ3hELFdBQVcsRUFBRSxRQUFRLE1BQU0sUUFBUSxjQUFjLE9BQU8sVUFBVSxNQUFTLEVBQUU7QUFBQSxJQUMvRTtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFNTyxTQUFTLE9BQU8sUUFBbUM7QUFDeEQsUUFBTSxJQUFJLEtBQUssSUFBSSxHQUFHLE9BQU8sSUFBSSxDQUFDLE1BQU0sZUFBZSxVQUFVLFNBQVMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQ2hGLFFBQU0sV0FBVyxPQUFPLE9BQU8sQ0FBQyxLQUFLLE1BQU0sTUFBTSxFQUFFLE1BQU0sQ0FBQyxHQUFJLENBQUM7QUFDL0QsUUFBTSxVQUFVLFFBQVEsVUFBVSxDQUFDO0FBQ25DLFFBQU0sTUFBTSxPQUFPLENBQUMsRUFBRyxPQUFPLE1BQU0sQ0FBQyxHQUFHLE9BQU8sQ0FBQztBQUNoRCxNQUFJLEtBQUs7QUFDVCxTQUFPLFFBQVEsQ0FBQyxHQUFHLE1BQU07QUFDdkIsVUFBTSxDQUFDLE1BQU0sQ0FBQyxJQUFJLGVBQWUsVUFBVSxTQUFTLENBQUMsSUFBSSxDQUFDO0FBQzFELFFBQUksU0FBUyxFQUFHLGFBQVksVUFBVSxTQUFTLENBQUMsSUFBSSxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDN0QsVUFBTSxRQUFRLE1BQU0sT0FBTyxTQUFTLElBQUksVUFBVSxLQUFLO0FBQ3ZELGdCQUFZLEdBQUcsS0FBSyxHQUFHLE9BQU8sSUFBSSxTQUFTLEtBQUssSUFBSSxJQUFJLElBQUksR0FBRyxJQUFJO0FBQ25FLFVBQU07QUFBQSxFQUNSLENBQUM7QUFDRCxTQUFPO0FBQ1Q7QUFHTyxTQUFTLFdBQVcsR0FBVyxNQUE2QjtBQUNqRSxRQUFNLENBQUMsRUFBRSxDQUFDLElBQUksZUFBZSxjQUFjLEtBQUssQ0FBQztBQUNqRCxRQUFNLE1BQU0sRUFBRSxPQUFPLE1BQU0sQ0FBQyxLQUFLLE1BQU0sQ0FBQyxDQUFDO0FBQ3pDLGNBQVksR0FBRyxLQUFLLEtBQUssTUFBTSxHQUFHLEdBQUcsR0FBRyxJQUFJO0FBQzVDLFNBQU87QUFDVDtBQUVBLFNBQVMsWUFDUCxHQUNBLEtBQ0EsR0FDQSxTQUNBLElBQ0EsTUFDQSxNQUNNO0FBQ04sSUFBRSxPQUFPO0FBQUEsSUFDUDtBQUFBLElBQ0EsRUFBRSxHQUFHLE1BQU0sSUFBSTtBQUFBLElBQ2YsRUFBRSxHQUFHLFNBQVMsV0FBVyxFQUFFLE1BQU0sQ0FBQyxHQUFJLGFBQWEsSUFBSSxNQUFNLENBQUMsR0FBSSxHQUFHO0FBQUEsSUFDckUsRUFBRSxNQUFNLE9BQU8sS0FBSyxLQUFLLEtBQU0sSUFBSSxVQUFXLEVBQUUsQ0FBQyxHQUFHLFdBQVcsRUFBRSxNQUFNLEtBQUssR0FBRyxNQUFNLElBQUksUUFBUTtBQUFBLEVBQ25HO0FBQ0Y7OztBQzNEQSxJQUFNLE1BQU07QUFZWixJQUFNLFFBQVEsQ0FBQyxHQUFZLEdBQVcsT0FBc0I7QUFBQSxFQUMxRCxRQUFRLEVBQUUsT0FBTyxVQUFVLENBQUMsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNqQyxNQUFNLEVBQUUsT0FBTyxRQUFRLENBQUMsQ0FBQyxDQUFDO0FBQzVCO0FBRUEsSUFBTSxPQUFPLENBQUMsR0FBWSxPQUFxQjtBQUFBLEVBQzdDLE1BQU0sRUFBRSxPQUFPLFVBQVUsQ0FBQyxDQUFDLENBQUM7QUFBQSxFQUM1QixNQUFNLEVBQUUsT0FBTyxRQUFRLENBQUMsQ0FBQyxDQUFDO0FBQzVCO0FBRU8sSUFBTSxTQUFOLE1BQWE7QUFBQSxFQUNUO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFBWSxHQUFZLFFBQXNCO0FBQzVDLFVBQU0sRUFBRSxZQUFZLGdCQUFnQixHQUFHLGFBQWEsR0FBRyxtQkFBbUIsRUFBRSxJQUFJO0FBQ2hGLFNBQUssVUFBVTtBQUNmLFVBQU0sYUFBYSxFQUFFLEdBQUcsWUFBWTtBQUNwQyxTQUFLLFFBQVEsV0FBVyxNQUFNLDBCQUEwQixDQUFDLFlBQVksQ0FBQyxDQUFDO0FBQ3ZFLFNBQUssWUFBWSxXQUFXLE1BQU0sOEJBQThCLENBQUMsT0FBTyx5QkFBeUIsQ0FBQyxDQUFDO0FBQ25HLFNBQUssV0FBVyxXQUFXLE1BQU0sZ0NBQWdDLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDdkUsU0FBSyxpQkFBaUIsS0FBSyxXQUFXLEdBQUcsV0FBVyxHQUFHLENBQUM7QUFDeEQsU0FBSyxXQUFXLE1BQU0sRUFBRSxHQUFHLHFDQUFxQyxHQUFHLEdBQUcsQ0FBQztBQUN2RSxVQUFNLFFBQVEsRUFBRSxHQUFHLCtCQUErQixHQUFHLGlCQUFpQixDQUFDO0FBQ3ZFLFNBQUssU0FBUyxNQUFNLE1BQU0sR0FBRyxpQkFBaUIsR0FBRyxHQUFHLENBQUM7QUFDckQsU0FBSyxPQUFPLE1BQU0sTUFBTSxHQUFHLGVBQWUsR0FBRyxHQUFHLENBQUM7QUFDakQsU0FBSyxTQUFTLE1BQU0sTUFBTSxHQUFHLGlCQUFpQixHQUFHLEdBQUcsQ0FBQztBQUNyRCxTQUFLLFVBQVUsTUFBTSxNQUFNLEdBQUcsaUJBQWlCLEdBQUcsR0FBRyxDQUFDO0FBQ3RELFNBQUssaUJBQWlCLEtBQUssTUFBTSxHQUFHLHFCQUFxQixHQUFHLENBQUM7QUFDN0QsU0FBSyxPQUFPLE1BQU0sTUFBTSxHQUFHLEtBQUssR0FBRyxHQUFHLENBQUM7QUFDdkMsU0FBSyxhQUFhLE1BQU0sTUFBTSxHQUFHLFlBQVksR0FBRyxHQUFHLENBQUM7QUFDcEQsU0FBSyxhQUFhLEtBQUssTUFBTSxHQUFHLHVCQUF1QixHQUFHLENBQUM7QUFBQSxFQUM3RDtBQUFBO0FBQUEsRUFHQSxRQUFRLEtBQTRCO0FBQ2xDLFdBQU8sSUFBSSxPQUFPLE1BQU0sTUFBTTtBQUM1QixZQUFNLFFBQVEsRUFBRSxVQUFVLEtBQUssV0FBVyxTQUFTLEtBQUssU0FBUztBQUNqRSxZQUFNLElBQUksVUFBVSxLQUFLLEtBQUssT0FBTyxLQUFLLFFBQVEsZ0JBQWdCLEtBQUs7QUFDdkUsWUFBTSxFQUFFLE1BQU0sS0FBSyxJQUFJLEtBQUs7QUFDNUIsVUFBSSxJQUFJLE1BQU0sS0FBSyxVQUFVLFVBQVUsR0FBRyxNQUFNLE1BQU0sRUFBRSxLQUFLLElBQUksQ0FBQyxDQUFDO0FBQ25FLGVBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxRQUFRLG1CQUFtQixJQUFLLEtBQUksS0FBSyxPQUFPLENBQUM7QUFDMUUsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUVBLE9BQU8sR0FBbUI7QUFDeEIsV0FBTyxFQUFFLE9BQU8sTUFBTSxNQUFNO0FBQzFCLFlBQU0sUUFBUSxLQUFLLFFBQVE7QUFDM0IsWUFBTSxVQUFVLFVBQVUsTUFBTSxLQUFLLFFBQVEsQ0FBQyxHQUFHLE1BQU0sS0FBSyxNQUFNLENBQUMsR0FBRyxNQUFNLEtBQUssUUFBUSxDQUFDLEdBQUcsS0FBSztBQUNsRyxZQUFNLElBQUksVUFBVSxLQUFLLGdCQUFnQixNQUFNLEtBQUssU0FBUyxPQUFPLEdBQUcsQ0FBQztBQUN4RSxZQUFNLEVBQUUsUUFBUSxLQUFLLElBQUksS0FBSztBQUM5QixZQUFNLFNBQVMsT0FBTyxHQUFHLFFBQVEsRUFBRSxNQUFNLFlBQVksT0FBTyxDQUFDO0FBQzdELGFBQU8sVUFBVSxLQUFLLFlBQVksTUFBTSxLQUFLLFlBQVksTUFBTSxHQUFHLENBQUM7QUFBQSxJQUNyRSxDQUFDO0FBQUEsRUFDSDtBQUNGO0FBRUEsSUFBTSxRQUFRLENBQUMsRUFBRSxRQUFRLEtBQUssR0FBVSxNQUFjLE9BQU8sR0FBRyxRQUFRLEVBQUUsS0FBSyxDQUFDO0FBRWhGLElBQU0sWUFBWSxDQUFDLEVBQUUsTUFBTSxLQUFLLEdBQVMsR0FBVyxhQUNsRCxVQUFVLEdBQUcsTUFBTSxNQUFNLEVBQUUsS0FBSyxLQUFLLFNBQVMsQ0FBQzs7O0FDakcxQyxTQUFTLFdBQVcsR0FBV0UsT0FBa0IsU0FBd0IsTUFBYztBQUM1RixRQUFNLENBQUMsRUFBRSxDQUFDLElBQUksZUFBZSxjQUFjLEtBQUssQ0FBQztBQUNqRCxRQUFNLFFBQVEsV0FBV0EsUUFBT0EsTUFBSyxRQUFRO0FBQzdDLE1BQUksT0FBUSxhQUFZLGNBQWMsVUFBVSxRQUFRLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDOUQsTUFBSSxNQUFPLGFBQVksY0FBYyxTQUFTLE9BQU8sQ0FBQyxDQUFDLENBQUM7QUFDeEQsUUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLEVBQUUsS0FBSztBQUNsQyxJQUFFLE9BQU87QUFBQSxJQUNQO0FBQUEsSUFDQSxFQUFFLEdBQUcsUUFBUSxPQUFPLElBQUk7QUFBQSxJQUN4QixFQUFFLFFBQVEsRUFBRSxNQUFNLEdBQUcsT0FBTyxXQUFXQSxRQUFPQSxNQUFLLFFBQVEsRUFBRTtBQUFBLElBQzdEO0FBQUEsTUFDRSxNQUFNLE9BQU8sS0FBSyxLQUFLLEtBQUssRUFBRSxPQUFPLEVBQUUsQ0FBQztBQUFBLE1BQ3hDLFdBQVcsRUFBRSxZQUFZLE9BQU8sV0FBVyxJQUFJLEdBQUcsWUFBWSxRQUFRLElBQUksRUFBRTtBQUFBLE1BQzVFLE1BQU0sSUFBSSxFQUFFO0FBQUEsSUFDZDtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLElBQUksR0FBVyxHQUFXLE9BQU8sR0FBVztBQUMxRCxjQUFZLE9BQU8sS0FBSyxHQUFHLEVBQUUsS0FBSztBQUNsQyxRQUFNLE1BQU0sRUFBRSxPQUFPLE1BQU0sRUFBRSxLQUFLO0FBQ2xDLElBQUUsT0FBTztBQUFBLElBQ1A7QUFBQSxJQUNBLEVBQUUsR0FBRyxHQUFHLElBQUk7QUFBQSxJQUNaLEVBQUUsUUFBUSxFQUFFLE1BQU0sS0FBSztBQUFBLElBQ3ZCLEVBQUUsTUFBTSxPQUFPLEtBQUssS0FBSyxLQUFLLEVBQUUsT0FBTyxFQUFFLENBQUMsR0FBRyxNQUFNLElBQUksRUFBRSxLQUFLO0FBQUEsRUFDaEU7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLGlCQUFpQixHQUFXLEdBQVcsTUFBc0I7QUFDM0UsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLGVBQWUsb0JBQW9CLEtBQUssQ0FBQztBQUN4RCxjQUFZLG9CQUFvQixLQUFLLEdBQUcsQ0FBQyxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQ3JELFFBQU0sTUFBTSxFQUFFLE9BQU8sTUFBTSxDQUFDLElBQUksTUFBTSxDQUFDLENBQUM7QUFDeEMsSUFBRSxPQUFPO0FBQUEsSUFDUDtBQUFBLElBQ0EsRUFBRSxHQUFHLEdBQUcsSUFBSTtBQUFBLElBQ1osRUFBRSxHQUFHLEdBQUcsS0FBSztBQUFBLElBQ2IsRUFBRSxNQUFNLE9BQU8sS0FBSyxLQUFLLEtBQUssSUFBSSxPQUFPLEVBQUUsQ0FBQyxHQUFHLE1BQU0sSUFBSSxJQUFJLEtBQUs7QUFBQSxFQUNwRTtBQUNBLFNBQU87QUFDVDs7O0FDbENPLFNBQVMsY0FBY0MsU0FBZ0IsT0FBZSxLQUFzQjtBQUNqRixRQUFNLE9BQU8sUUFBUTtBQUNyQixRQUFNLFNBQVMsTUFBTSxLQUFLLEVBQUUsUUFBUSxNQUFNLEdBQUcsQ0FBQyxHQUFHLE1BQU0sT0FBTyxJQUFJLEtBQUssSUFBSyxJQUFJLEtBQUssS0FBSyxJQUFLLEtBQUssRUFBRTtBQUN0RyxRQUFNLFNBQVMsQ0FBQyxNQUFjLEtBQUssSUFBSyxJQUFJLEtBQUssTUFBTSxJQUFJLFNBQVUsS0FBSztBQUMxRSxRQUFNLE9BQU8sQ0FBQyxNQUFlLElBQUksU0FBUyxJQUFJLElBQUksS0FBSyxJQUFLLElBQUksS0FBSyxNQUFNLElBQUksU0FBVSxLQUFLO0FBQzlGLFFBQU0sV0FBcUIsQ0FBQztBQUM1QixXQUFTLElBQUksR0FBRyxLQUFLLE1BQU0sS0FBSztBQUM5QixVQUFNLE9BQU8sSUFBSSxNQUFNLElBQUksSUFBSTtBQUMvQixhQUFTLElBQUksR0FBRyxJQUFJLE1BQU0sS0FBSztBQUM3QixZQUFNLElBQUksT0FBTyxPQUFPLENBQUM7QUFDekIsZUFBUyxLQUFLLE9BQU8sSUFBSSxPQUFPLElBQUksQ0FBQyxHQUFHLENBQUMsT0FBTyxJQUFJLEtBQUssSUFBSSxDQUFDLENBQUM7QUFBQSxJQUNqRTtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFlBQXNCLENBQUM7QUFDN0IsV0FBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLEtBQUs7QUFDOUIsYUFBUyxJQUFJLEdBQUcsS0FBSyxNQUFNLEtBQUs7QUFDOUIsWUFBTSxJQUFLLE9BQU8sQ0FBQyxJQUFLLFNBQVUsTUFBTSxLQUFLLE1BQU0sT0FBTyxJQUFJO0FBQzlELGdCQUFVLEtBQUssSUFBSSxPQUFPLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxLQUFLLElBQUksQ0FBQyxDQUFDO0FBQUEsSUFDcEQ7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQSxVQUFVQSxRQUFPLE9BQU8sVUFBVSxDQUFDLE9BQU8sR0FBRyxNQUFNLENBQUMsQ0FBQztBQUFBLElBQ3JELFdBQVdBLFFBQU8sT0FBTyxXQUFXLENBQUMsT0FBTyxPQUFPLEdBQUcsQ0FBQyxDQUFDO0FBQUEsSUFDeEQsUUFBUUEsUUFBTyxPQUFPLFFBQVEsQ0FBQyxLQUFLLENBQUM7QUFBQSxFQUN2QztBQUNGO0FBTU8sU0FBUyxLQUFLLEdBQVcsU0FBMEI7QUFDeEQsY0FBWSxRQUFRLEtBQUssR0FBRyxDQUFDLFNBQVMsQ0FBQztBQUN2QyxRQUFNLE9BQU8sUUFBUSxRQUFRO0FBQzdCLFFBQU0sU0FBUyxLQUFLLE1BQU0sRUFBRSxPQUFPLFFBQVEsR0FBRyxJQUFJO0FBQ2xELFFBQU0sVUFBVSxRQUFRLEtBQUssT0FBTyxJQUFJLENBQUM7QUFDekMsUUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLENBQUMsUUFBUSxPQUFPLENBQUM7QUFDNUMsSUFBRSxPQUFPO0FBQUEsSUFDUDtBQUFBLElBQ0EsRUFBRSxHQUFHLE9BQU8sUUFBUSxVQUFVLElBQUk7QUFBQSxJQUNsQyxFQUFFLFNBQVMsRUFBRSxNQUFNLFFBQVEsS0FBSyxRQUFRLEtBQUssTUFBTSxRQUFRO0FBQUEsSUFDM0QsRUFBRSxNQUFNLE9BQU8sS0FBSyxLQUFLLEtBQU0sVUFBVSxPQUFPLEtBQU0sRUFBRSxDQUFDLEdBQUcsTUFBTSxJQUFJLFNBQVMsT0FBTyxLQUFLO0FBQUEsRUFDN0Y7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLFNBQVMsR0FBbUI7QUFDMUMsUUFBTSxDQUFDLFFBQVEsT0FBTyxJQUFJLGVBQWUsWUFBWSxLQUFLLENBQUM7QUFDM0QsUUFBTSxPQUFPLFVBQVU7QUFDdkIsUUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLENBQUMsUUFBUSxNQUFNLENBQUMsQ0FBQztBQUM1QyxJQUFFLE9BQU87QUFBQSxJQUNQO0FBQUEsSUFDQSxFQUFFLEdBQUcsSUFBSTtBQUFBLElBQ1QsRUFBRSxRQUFRLE1BQU0sUUFBUTtBQUFBLElBQ3hCLEVBQUUsTUFBTSxPQUFPLEtBQUssS0FBSyxLQUFNLFNBQVMsT0FBUSxFQUFFLENBQUMsR0FBRyxNQUFNLEtBQUssU0FBUyxLQUFLO0FBQUEsRUFDakY7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLE1BQU0sVUFBa0IsU0FBMEI7QUFDaEUsUUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJO0FBQ3ZCLFFBQU0sT0FBTyxRQUFRLElBQUk7QUFDekIsY0FBWSxTQUFTLFlBQVksVUFBVSxDQUFDLFVBQVUsTUFBTSxDQUFDLENBQUM7QUFDOUQsUUFBTSxTQUFTLFNBQVMsTUFBTSxDQUFDO0FBQy9CLFFBQU0sTUFBTSxTQUFTLE9BQU8sTUFBTSxFQUFFLFNBQVMsS0FBSyxHQUFHLENBQUM7QUFDdEQsV0FBUyxPQUFPO0FBQUEsSUFDZDtBQUFBLElBQ0EsRUFBRSxVQUFVLE9BQU8sUUFBUSxXQUFXLFFBQVEsUUFBUSxRQUFRLElBQUk7QUFBQSxJQUNsRSxFQUFFLFFBQVEsTUFBTSxPQUFPLElBQUk7QUFBQSxJQUMzQixFQUFFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBSyxJQUFJLE9BQU8sRUFBRSxDQUFDLEdBQUcsTUFBTSxJQUFJLE9BQU8sT0FBTyxLQUFLLEtBQUssUUFBUSxHQUFHLElBQUksRUFBRTtBQUFBLEVBQ3BHO0FBQ0EsU0FBTztBQUNUOzs7QUM1Rk8sSUFBTSxPQUFOLE1BQVc7QUFBQSxFQUNQLFdBQVcsb0JBQUksSUFBWTtBQUFBLEVBRXBDLElBQXNCLFFBQWM7QUFDbEMsU0FBSyxTQUFTLElBQUksTUFBTTtBQUN4QixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsUUFBUSxTQUF5QjtBQUMvQixlQUFXLFVBQVUsUUFBUyxLQUFJLEtBQUssU0FBUyxPQUFPLE1BQU0sRUFBRyxRQUFPLFFBQVE7QUFBQSxFQUNqRjtBQUFBLEVBRUEsVUFBZ0I7QUFDZCxTQUFLLEtBQUssR0FBRyxLQUFLLFFBQVE7QUFBQSxFQUM1QjtBQUNGOzs7QUNITyxTQUFTLHlCQUNkLEdBQ0EsUUFDQSxNQUNBLEVBQUUsUUFBUSxTQUFTLGNBQWMsR0FDekI7QUFDUixRQUFNLENBQUMsR0FBRyxDQUFDLElBQUksZUFBZSw0QkFBNEIsS0FBSyxDQUFDO0FBQ2hFLGNBQVksNEJBQTRCLFVBQVUsUUFBUSxDQUFDLEtBQUssR0FBRyxHQUFHLENBQUM7QUFDdkUsUUFBTSxDQUFDLFVBQVUsRUFBRSxDQUFDLElBQUksT0FBTztBQUMvQixpQkFBZSw0QkFBNEIsR0FBRyxRQUFRO0FBQ3RELGNBQVksNEJBQTRCLFFBQVEsTUFBTSxDQUFDLFFBQVEsQ0FBQztBQUNoRSxRQUFNLFNBQVMsSUFBSSxLQUFLLFNBQVMsSUFBSSxVQUFVLElBQUk7QUFDbkQsUUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLENBQUMsT0FBTyxDQUFDLENBQUM7QUFDckMsSUFBRSxPQUFPO0FBQUEsSUFDUDtBQUFBLElBQ0EsRUFBRSxHQUFHLFFBQVEsTUFBTSxJQUFJO0FBQUEsSUFDdkIsRUFBRSxHQUFHLEdBQUcsVUFBVSxPQUFPLEdBQUcsUUFBUSxRQUFRO0FBQUEsSUFDNUMsRUFBRSxNQUFNLE9BQU8sS0FBSyxLQUFLLEtBQUssSUFBSSxPQUFPLEVBQUUsQ0FBQyxHQUFHLE1BQU0sSUFBSSxPQUFPLEVBQUU7QUFBQSxFQUNwRTtBQUNBLFNBQU87QUFDVDs7O0FDeEJPLElBQU0sa0JBQU4sTUFBc0I7QUFBQSxFQUNsQjtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksR0FBWSxHQUFXLEdBQVc7QUFDNUMsU0FBSyxVQUFVLEVBQUUsT0FBTyxhQUFhLENBQUMsSUFBSSxHQUFHLENBQUMsQ0FBQztBQUMvQyxTQUFLLFFBQVEsRUFBRSxPQUFPLFdBQVcsQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUFBLEVBQzFDO0FBQUEsRUFFQSxRQUFRLE9BQXVCO0FBQzdCLFdBQU8sT0FBTyxPQUFPLEtBQUssU0FBUyxFQUFFLE1BQU0sS0FBSyxNQUFNLENBQUM7QUFBQSxFQUN6RDtBQUNGO0FBR08sSUFBTSxjQUFOLE1BQWtCO0FBQUEsRUFDZDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUNFLEdBQ0FDLE9BQ0EsTUFDQSxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQ1IsR0FDQTtBQUNBLFNBQUssU0FBUyxJQUFJLGdCQUFnQixFQUFFLEdBQUdBLEtBQUksR0FBRyxHQUFHLENBQUM7QUFDbEQsU0FBSyxVQUFVLEVBQUUsS0FBSyxNQUFNLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQztBQUNyQyxTQUFLLFFBQVEsRUFBRSxPQUFPLEdBQUcsSUFBSSxTQUFTLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDM0M7QUFBQTtBQUFBLEVBR0EsVUFBVSxHQUFXLE9BQWVDLE9BQTBCO0FBQzVELFdBQU8sRUFBRSxPQUFPLE1BQU0sTUFBTSxXQUFXLEdBQUdBLE9BQU0scUJBQXFCLEdBQUcsS0FBSyxPQUFPLFFBQVEsS0FBSyxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQ3RHO0FBQUE7QUFBQSxFQUdBLFNBQVMsR0FBVyxVQUF1QixDQUFDLEdBQVc7QUFDckQsVUFBTSxFQUFFLFdBQVcsRUFBRSxJQUFJO0FBQ3pCLFdBQU8sT0FBTyxHQUFHLEtBQUssU0FBUztBQUFBLE1BQzdCLEdBQUc7QUFBQSxNQUNILE1BQU0sS0FBSztBQUFBLE1BQ1gsU0FBVSxZQUFZLEtBQUssUUFBUSxPQUFPLEtBQU07QUFBQSxJQUNsRCxDQUFDO0FBQUEsRUFDSDtBQUFBLEVBRUEsUUFBUSxHQUFXLE9BQWVBLE9BQWtCLFVBQXVCLENBQUMsR0FBVztBQUNyRixXQUFPLEVBQUUsT0FBTyxNQUFNLE1BQU0sS0FBSyxTQUFTLEtBQUssVUFBVSxHQUFHLE9BQU9BLEtBQUksR0FBRyxPQUFPLENBQUM7QUFBQSxFQUNwRjtBQUNGO0FBR08sSUFBTSxrQkFBTixNQUFNLGlCQUFnQjtBQUFBLEVBQzNCLE9BQWdCLFFBQVE7QUFBQSxFQUNmO0FBQUEsRUFDQTtBQUFBO0FBQUEsRUFFQTtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksR0FBWSxHQUFXLEdBQVcsR0FBVyxXQUFXLE9BQU87QUFDekUsU0FBSyxTQUFTLElBQUksWUFBWSxHQUFHLFNBQVMsU0FBUyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsQ0FBQztBQUMvRCxTQUFLLFVBQVUsSUFBSSxZQUFZLEdBQUcsU0FBUyxTQUFTLENBQUMsR0FBRyxHQUFHLENBQUMsR0FBRyxDQUFDO0FBQ2hFLFNBQUssUUFBUSxXQUNULEVBQUUsUUFBUSxFQUFFLFVBQVUsUUFBUSxDQUFDLEdBQUcsR0FBRyxDQUFDLENBQUMsR0FBRyxNQUFNLEVBQUUsT0FBTyxhQUFhLENBQUMsQ0FBQyxDQUFDLEVBQUUsSUFDM0U7QUFDSixTQUFLLFlBQVksTUFBTSxJQUFJLE9BQU8sRUFBRSxLQUFLLFdBQVcsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDL0Q7QUFBQTtBQUFBLEVBR0EsUUFBUSxHQUFXLE9BQXVCO0FBQ3hDLFdBQU8sRUFBRSxPQUFPLE1BQU0sTUFBTTtBQUMxQixZQUFNQSxRQUFPLEVBQUUsT0FBTyxpQkFBZ0IsTUFBTTtBQUM1QyxVQUFJLElBQUksS0FBSyxPQUFPLFVBQVUsR0FBRyxPQUFPQSxLQUFJO0FBQzVDLFVBQUksS0FBSyxPQUFPO0FBQ2QsY0FBTSxFQUFFLFFBQVEsS0FBSyxJQUFJLEtBQUs7QUFDOUIsWUFBSSx5QkFBeUIsR0FBRyxRQUFRLE1BQU0sRUFBRSxRQUFRLEdBQUcsU0FBUyxHQUFHLGVBQWUsRUFBRSxDQUFDO0FBQUEsTUFDM0Y7QUFDQSxZQUFNLElBQUksS0FBSyxPQUFPLFNBQVMsQ0FBQztBQUVoQyxZQUFNLFdBQVcsS0FBSyxZQUFZLE9BQU8sR0FBRyxLQUFLLFNBQVMsSUFBSTtBQUM5RCxhQUFPLEtBQUssUUFBUSxRQUFRLEdBQUcsT0FBT0EsT0FBTTtBQUFBLFFBQzFDLFVBQVU7QUFBQSxRQUNWLGVBQWUsS0FBSyxRQUFRLElBQUk7QUFBQSxRQUNoQyxNQUFNLEtBQUs7QUFBQSxNQUNiLENBQUM7QUFBQSxJQUNILENBQUM7QUFBQSxFQUNIO0FBQ0Y7OztBQ3RGTyxJQUFNLGdCQUFOLE1BQW9CO0FBQUEsRUFDaEI7QUFBQSxFQVFULFlBQVksR0FBWSxHQUFXLEdBQVcsV0FBOEIsR0FBVztBQUNyRixTQUFLLFVBQVUsVUFBVSxJQUFJLENBQUMsVUFBVSxPQUFPO0FBQUEsTUFDN0M7QUFBQSxNQUNBLE9BQU8sSUFBSSxZQUFZLEdBQUcsVUFBVSxDQUFDLElBQUksVUFBVSxDQUFDLElBQUksQ0FBQyxHQUFHLEdBQUcsQ0FBQyxHQUFHLENBQUM7QUFBQSxNQUNwRSxRQUFRLElBQUksWUFBWSxHQUFHLFVBQVUsQ0FBQyxJQUFJLFVBQVUsQ0FBQyxJQUFJLENBQUMsR0FBRyxHQUFHLENBQUMsR0FBRyxDQUFDO0FBQUEsTUFDckUsUUFBUSxFQUFFLE9BQU8sVUFBVSxDQUFDLElBQUksQ0FBQyxHQUFHLEdBQUcsQ0FBQyxDQUFDLEVBQUUsUUFBUSxDQUFDLENBQUMsQ0FBQztBQUFBLE1BQ3RELFFBQVEsRUFBRSxPQUFPLFVBQVUsQ0FBQyxJQUFJLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQyxFQUFFLFFBQVEsQ0FBQyxDQUFDLENBQUM7QUFBQSxJQUN4RCxFQUFFO0FBQUEsRUFDSjtBQUFBO0FBQUEsRUFHQSxRQUFRLEdBQVcsT0FBdUI7QUFDeEMsV0FBTyxFQUFFLE9BQU8sTUFBTSxNQUFNO0FBQzFCLFVBQUksSUFBSTtBQUNSLGlCQUFXLEVBQUUsVUFBVSxPQUFPLFFBQVEsUUFBUSxPQUFPLEtBQUssS0FBSyxTQUFTO0FBQ3RFLGNBQU0sSUFBSSxNQUFNLFFBQVEsR0FBRyxPQUFPLEVBQUUsT0FBTyxPQUFPLEdBQUcsRUFBRSxTQUFTLENBQUM7QUFDakUsWUFBSSxPQUFPLFFBQVEsR0FBRyxPQUFPLEVBQUUsT0FBTyxPQUFPLEdBQUcsRUFBRSxVQUFVLEVBQUUsQ0FBQztBQUFBLE1BQ2pFO0FBQ0EsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQVdPLElBQU0sWUFBTixNQUFnQjtBQUFBLEVBQ1o7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFBWSxHQUFZLFFBQXdCLEdBQVc7QUFDekQsVUFBTSxFQUFFLGdCQUFnQixPQUFPLGlCQUFpQixPQUFPLG9CQUFvQixJQUFJLElBQUk7QUFDbkYsU0FBSyxXQUFXLGNBQWMsRUFBRSxRQUFRLE9BQU8sR0FBRztBQUNsRCxNQUFFLElBQUksS0FBSyxTQUFTLFVBQVUsS0FBSyxTQUFTLFdBQVcsS0FBSyxTQUFTLE1BQU07QUFDM0UsVUFBTSxVQUFVLE9BQU87QUFDdkIsU0FBSyxVQUFVLE1BQU0sSUFBSSxDQUFDLE1BQU0sTUFBYTtBQUMzQyxZQUFNQyxLQUFJLE9BQU8sMkJBQTJCLE1BQU0sSUFBSTtBQUN0RCxZQUFNLFNBQVMsT0FBTyxzQkFBc0IsQ0FBQztBQUU3QyxZQUFNLFNBQVMsTUFBTSxNQUFNLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxTQUFTLE1BQU0sVUFBVSxHQUFHLENBQUM7QUFDdkUsWUFBTSxPQUFPLE1BQU0sTUFBTSxTQUFTO0FBQ2xDLGFBQU87QUFBQSxRQUNMO0FBQUEsUUFDQTtBQUFBLFFBQ0EsSUFBSTtBQUFBLFVBQ0YsUUFBUSxFQUFFLGNBQWMsT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJQSxJQUFHQSxJQUFHLE1BQU0sR0FBRyxJQUFJO0FBQUEsVUFDNUQsTUFBTSxFQUFFLE9BQU8sT0FBTyxDQUFDLFNBQVMsQ0FBQ0EsRUFBQyxDQUFDO0FBQUEsUUFDckM7QUFBQSxRQUNBLFdBQVc7QUFBQSxVQUNULFFBQVEsRUFBRSxLQUFLLGVBQWUsQ0FBQyxJQUFJLENBQUNBLElBQUcsUUFBUSxHQUFHLE9BQU8sSUFBSSxJQUFJLE1BQU0sQ0FBQztBQUFBLFVBQ3hFLE1BQU0sRUFBRSxPQUFPLGVBQWUsQ0FBQyxTQUFTLENBQUNBLEVBQUMsQ0FBQztBQUFBLFVBQzNDO0FBQUEsVUFDQSxTQUFTLE9BQU8sSUFBSSxLQUFLLEtBQUssU0FBUyxDQUFDO0FBQUEsUUFDMUM7QUFBQSxRQUNBLFlBQVksSUFBSSxjQUFjLEVBQUUsR0FBRyxhQUFhLENBQUMsR0FBR0EsSUFBRyxPQUFPLEtBQUssR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsQ0FBQztBQUFBLFFBQ2xGLFFBQVEsUUFBUSxJQUFJLENBQUMsR0FBRyxNQUFNO0FBQzVCLGdCQUFNLFlBQVksT0FBTyx3QkFBd0IsQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLENBQUM7QUFDL0QsaUJBQU8sSUFBSSxjQUFjLEVBQUUsR0FBRyxhQUFhLElBQUksUUFBUSxTQUFTLENBQUMsR0FBR0EsSUFBRyxHQUFHLFdBQVcsQ0FBQztBQUFBLFFBQ3hGLENBQUM7QUFBQSxNQUNIO0FBQUEsSUFDRixDQUFDO0FBQ0QsVUFBTSxJQUFJLE9BQU8sMkJBQTJCLEtBQUssTUFBTTtBQUN2RCxTQUFLLFFBQVE7QUFBQSxNQUNYLFFBQVEsRUFBRSxLQUFLLGFBQWEsQ0FBQyxRQUFRLEdBQUcsR0FBRyxDQUFDLENBQUM7QUFBQSxNQUM3QyxNQUFNLEVBQUUsT0FBTyxrQkFBa0IsQ0FBQyxRQUFRLENBQUMsQ0FBQztBQUFBLElBQzlDO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxJQUFJLGdCQUF3QjtBQUMxQixXQUFPLEtBQUssUUFBUSxPQUFPLENBQUMsU0FBUyxFQUFFLEtBQUssTUFBTSxVQUFVLE1BQU0sS0FBSyxTQUFTLEdBQUc7QUFBQSxFQUNyRjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxNQUFNLFFBQ0osR0FDQSxRQUNBLE9BQ0EsRUFBRSxNQUFNLE1BQU07QUFBQSxFQUFDLEdBQUcsUUFBUSxZQUFZO0FBQUEsRUFBQyxFQUFFLElBQXNCLENBQUMsR0FDL0M7QUFDakIsVUFBTSxPQUFPLElBQUksS0FBSztBQUN0QixRQUFJO0FBQ0YsWUFBTSxNQUFNLEtBQUssSUFBSSxLQUFLLFFBQVEsS0FBSyxRQUFRLENBQUM7QUFDaEQsVUFBSSxPQUFPLEdBQUc7QUFDZCxVQUFJLElBQUk7QUFDUixpQkFBVyxLQUFLLEtBQUssUUFBUSxLQUFLLEdBQUc7QUFDbkMsY0FBTSxTQUFTO0FBQ2YsY0FBTSxRQUFRLEtBQUssSUFBSSxLQUFLLE9BQU8sR0FBRyxLQUFLLE9BQU8sR0FBRyxDQUFDO0FBQ3RELGNBQU0sTUFBTTtBQUNaLFlBQUksS0FBSyxJQUFJLEtBQUssVUFBVSxHQUFHLFFBQVEsT0FBTyxHQUFHLENBQUM7QUFDbEQsYUFBSyxLQUFLLFFBQVEsS0FBSztBQUN2QixjQUFNLFFBQVE7QUFDZCxjQUFNLFFBQVEsS0FBSyxRQUFRLENBQUMsRUFBRztBQUMvQixtQkFBVyxDQUFDLEdBQUcsS0FBSyxLQUFLLE1BQU0sUUFBUSxHQUFHO0FBQ3hDLGdCQUFNLE9BQU8sTUFBTSxNQUFNLFNBQVMsSUFBSSxJQUFJLE1BQU0sU0FBUztBQUN6RCxnQkFBTSxNQUFNLE1BQU0sSUFBSSxPQUFPO0FBQzdCLGNBQUksS0FBSyxJQUFJLE1BQU0sS0FBSyxNQUFNLFFBQVEsT0FBTyxLQUFLLEdBQUcsSUFBSSxDQUFDO0FBQzFELGNBQUksSUFBSyxNQUFLLEtBQUssR0FBRztBQUN0QixnQkFBTSxNQUFNO0FBQUEsUUFDZDtBQUNBLGFBQUssS0FBSyxLQUFLO0FBQ2YsWUFBSSxTQUFTLENBQUMsSUFBSSxDQUFDO0FBQUEsTUFDckI7QUFDQSxhQUFPLEtBQUssTUFBTSxHQUFHLEdBQUc7QUFBQSxJQUMxQixVQUFFO0FBQ0EsV0FBSyxRQUFRO0FBQUEsSUFDZjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsU0FBUyxHQUFXLFFBQWdCLE9BQXFCO0FBQ3ZELFVBQU0sTUFBTSxLQUFLLFFBQVEsS0FBSyxRQUFRO0FBQ3RDLFVBQU0sTUFBTSxLQUFLLFFBQVEsT0FBTyxDQUFDLEdBQUcsRUFBRSxRQUFBQyxRQUFPLEdBQUcsTUFBTTtBQUNwRCxZQUFNLElBQUksS0FBSztBQUFBLFFBQ2I7QUFBQSxRQUNBO0FBQUEsUUFDQSxLQUFLLE9BQU8sR0FBRyxLQUFLLE9BQU8sTUFBTTtBQUFBLFFBQUMsQ0FBQztBQUFBLFFBQ25DLE1BQU07QUFBQSxRQUFDO0FBQUEsTUFDVDtBQUNBLGFBQU9BLFFBQU8sT0FBTyxDQUFDLEtBQW9CLFVBQVUsTUFBTSxLQUFLLE1BQU0sUUFBUSxHQUFHLEtBQUssR0FBRyxDQUFDLEdBQUcsSUFBSTtBQUFBLElBQ2xHLEdBQUcsQ0FBQztBQUNKLFNBQUssTUFBTSxLQUFLLE1BQU07QUFBQSxJQUFDLENBQUM7QUFBQSxFQUMxQjtBQUFBO0FBQUEsRUFHQSxPQUFPLEdBQVcsS0FBYSxPQUFlLEtBQWtCO0FBQzlELFdBQU8sSUFBSSxPQUFPLE1BQU0sTUFBTTtBQUM1QixZQUFNLEVBQUUsV0FBVyxXQUFXLElBQUksS0FBSyxRQUFRLENBQUM7QUFDaEQsWUFBTSxRQUFRLE9BQU8sS0FBSyxVQUFVLFFBQVEsU0FBUztBQUNyRCxVQUFJLGNBQWMsQ0FBQyxJQUFJLEtBQUs7QUFDNUIsWUFBTSxJQUFJLFdBQVcsUUFBUSxPQUFPLEtBQUs7QUFDekMsVUFBSSxhQUFhLENBQUMsSUFBSSxDQUFDO0FBQ3ZCLGFBQU87QUFBQSxJQUNULENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLFVBQVUsR0FBVyxHQUFXLE9BQWUsS0FBa0I7QUFDL0QsV0FBTyxFQUFFLE9BQU8sTUFBTSxNQUFNO0FBQzFCLFlBQU0sRUFBRSxNQUFNLFFBQVEsR0FBRyxJQUFJLEtBQUssUUFBUSxDQUFDO0FBQzNDLFlBQU0sV0FBVyxTQUFTLFFBQVE7QUFDbEMsWUFBTSxJQUFJLGdCQUFnQixXQUFXLEdBQUcsRUFBRSxPQUFPLElBQUksQ0FBQyxHQUFHLEdBQUcsUUFBUSxRQUFRLEVBQUUsTUFBTSxHQUFHLE1BQU0sUUFBUSxDQUFDO0FBQ3RHLFVBQUksT0FBTyxDQUFDLElBQUksQ0FBQztBQUNqQixhQUFPLE1BQU0sS0FBSyxRQUFRLFNBQVMsSUFBSSxpQkFBaUIsR0FBRyxPQUFPLENBQUMsSUFBSSxJQUFJLEdBQUcsS0FBSztBQUFBLElBQ3JGLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLE1BQU0sR0FBVyxLQUFrQjtBQUNqQyxXQUFPLEVBQUUsT0FBTyxNQUFNLE1BQU07QUFDMUIsWUFBTSxFQUFFLFFBQVEsS0FBSyxJQUFJLEtBQUs7QUFDOUIsWUFBTSxJQUFJLE9BQU8sV0FBVyxHQUFHLEVBQUUsT0FBTyxLQUFLLENBQUMsR0FBRyxRQUFRLEVBQUUsTUFBTSxTQUFTLEVBQUUsQ0FBQztBQUM3RSxVQUFJLGFBQWEsQ0FBQztBQUNsQixhQUFPLE1BQU0sU0FBUyxDQUFDLEdBQUcsS0FBSyxRQUFRO0FBQUEsSUFDekMsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQVFBLFNBQVMsTUFBTSxLQUFvQixNQUFjLE1BQXNCO0FBQ3JFLE1BQUksQ0FBQyxJQUFLLFFBQU87QUFDakIsUUFBTSxJQUFJLElBQUksS0FBSyxNQUFNLElBQUk7QUFDN0IsT0FBSyxRQUFRO0FBQ2IsU0FBTztBQUNUOzs7QUN6TUE7QUFNTyxTQUFTLGFBQWEsUUFBc0IsU0FBaUIsT0FBNkI7QUFDL0YsUUFBTSxPQUFPLElBQUksYUFBYSxPQUFPLFNBQVMsT0FBTztBQUNyRCxTQUFPLFFBQVEsQ0FBQyxPQUFPLE1BQU8sS0FBSyxLQUFLLE1BQU0sSUFBSSxPQUFPLENBQUMsS0FBTSxLQUFLLElBQUksS0FBSyxJQUFJLENBQUMsS0FBSyxFQUFHO0FBQzNGLFNBQU8sS0FBSyxJQUFJLENBQUMsUUFBUSxNQUFNLEtBQUs7QUFDdEM7QUFHTyxTQUFTLGVBQWUsTUFBOEI7QUFDM0QsU0FBTyxDQUFDLEdBQUcsSUFBSSxFQUFFLElBQUksQ0FBQyxRQUFRO0FBQzVCLFFBQUksQ0FBQyxPQUFPLFNBQVMsR0FBRyxHQUFHO0FBQ3pCLFlBQU0sSUFBSTtBQUFBLFFBQ1I7QUFBQSxRQUNBLHlCQUF5QixHQUFHO0FBQUEsTUFDOUI7QUFBQSxJQUNGO0FBQ0EsVUFBTSxPQUFPLEtBQUssTUFBTSxHQUFHO0FBQzNCLFVBQU0sT0FBTyxNQUFNO0FBQ25CLFVBQU0sVUFBVSxPQUFPLE9BQVEsU0FBUyxPQUFPLE9BQU8sTUFBTSxJQUFLLE9BQU8sSUFBSTtBQUM1RSxXQUFPLEtBQUssSUFBSSxHQUFHLE9BQU87QUFBQSxFQUM1QixDQUFDO0FBQ0g7QUFHTyxTQUFTLGFBQWEsV0FBMkM7QUFDdEUsU0FBTyxZQUFZLEtBQUssVUFBVSxRQUFRLENBQUMsUUFBUSxVQUFVLElBQUksTUFBYyxNQUFNLEVBQUUsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUNyRzs7O0FDZE8sU0FBUyxrQkFBa0IsR0FBVyxTQUE4QjtBQUN6RSxRQUFNLEVBQUUsUUFBQUMsUUFBTyxJQUFJO0FBQ25CLFFBQU0sQ0FBQyxDQUFDLElBQUksZUFBZSxxQkFBcUIsS0FBSyxDQUFDO0FBQ3RELFFBQU0sSUFBSSxRQUFRLE1BQU0sTUFBTSxDQUFDLElBQUs7QUFDcEMsY0FBWSxxQkFBcUIsUUFBUSxRQUFRLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUM5RCxTQUFPQSxRQUFPLE1BQU0sTUFBTTtBQUN4QixVQUFNLFFBQVEsT0FBTyxHQUFHLFFBQVEsT0FBTyxFQUFFLE1BQU0sUUFBUSxLQUFLLENBQUM7QUFDN0QsVUFBTSxNQUFNQSxRQUFPLE1BQU0sQ0FBQyxHQUFHLElBQUksQ0FBQyxDQUFDO0FBQ25DLFVBQU0sUUFBUUEsUUFBTyxPQUFPLFVBQVUsYUFBYSxJQUFJO0FBQ3ZELFVBQU0sT0FBT0EsUUFBTztBQUFBLE1BQU8sTUFDekJBLFFBQU87QUFBQSxRQUNMO0FBQUEsUUFDQSxFQUFFLE9BQU8sTUFBTSxRQUFRLFVBQVUsUUFBUSxPQUFPLFFBQVEsT0FBTyxJQUFJO0FBQUEsUUFDbkUsRUFBRSxHQUFHLEVBQUU7QUFBQSxRQUNQO0FBQUEsVUFDRSxNQUFNLENBQUMsS0FBSyxLQUFNLElBQUksUUFBUyxHQUFHLEdBQUcsQ0FBQztBQUFBLFVBQ3RDLFdBQVcsRUFBRSxRQUFRLFFBQVEsVUFBVSxRQUFRLE1BQU07QUFBQSxVQUNyRCxNQUFNLEtBQUssSUFBSTtBQUFBLFFBQ2pCO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxTQUFLLE9BQU8sQ0FBQztBQUNiLFdBQU87QUFBQSxFQUNULENBQUM7QUFDSDs7O0FDN0JBLElBQU1DLE9BQU07QUFHTCxJQUFNQyxlQUFOLE1BQWtCO0FBQUEsRUFDZDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFDRSxHQUNBLFFBQ0E7QUFDQSxVQUFNLEVBQUUsWUFBWSxHQUFHLFNBQVMsU0FBUywwQkFBMEIsRUFBRSxJQUFJO0FBQ3pFLFNBQUssWUFBWTtBQUNqQixTQUFLLFNBQVMsRUFBRSxNQUFNLG9CQUFvQixDQUFDLFNBQVMsQ0FBQyxDQUFDO0FBQ3RELFNBQUssT0FBTyxNQUFNLEtBQUssRUFBRSxRQUFRLFFBQVEsR0FBRyxDQUFDLEdBQUcsTUFBTTtBQUNwRCxZQUFNLFFBQVEsRUFBRSxHQUFHLE9BQU8sQ0FBQztBQUMzQixhQUFPO0FBQUEsUUFDTCxRQUFRLE1BQU0sS0FBSyxLQUFLLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQztBQUFBLFFBQ2pDLE1BQU0sTUFBTSxPQUFPLFVBQVUsQ0FBQyxDQUFDLENBQUM7QUFBQSxRQUNoQyxPQUFPLE1BQU0sT0FBTyxXQUFXLENBQUMsQ0FBQyxDQUFDO0FBQUEsUUFDbEMsTUFBTSxNQUFNLE9BQU8sVUFBVSxDQUFDLENBQUMsQ0FBQztBQUFBLFFBQ2hDLFVBQVUsSUFBSSxLQUFLO0FBQUEsTUFDckI7QUFBQSxJQUNGLENBQUM7QUFDRCxTQUFLLFFBQVEsRUFBRSxHQUFHLE1BQU0sRUFBRSxLQUFLLEdBQUcsSUFBSSxDQUFDO0FBQUEsRUFDekM7QUFBQTtBQUFBLEVBR0EsUUFBUSxLQUFvQixNQUFXLE1BQU07QUFBQSxFQUFDLEdBQVc7QUFDdkQsV0FBTyxJQUFJLE9BQU8sTUFBTSxNQUFNO0FBQzVCLFVBQUksSUFBSSxVQUFVLEtBQUssS0FBSyxRQUFRLEtBQUssU0FBUztBQUNsRCxXQUFLLEtBQUssUUFBUSxDQUFDLEVBQUUsUUFBUSxNQUFNLE9BQU8sTUFBTSxRQUFRLEdBQUcsTUFBTTtBQUMvRCxZQUFJLFVBQVUsT0FBTyxHQUFHLFFBQVEsRUFBRSxNQUFNLFFBQVEsQ0FBQyxHQUFHLE9BQU8sTUFBTSxFQUFFLEtBQUtELE1BQUssT0FBTyxJQUFJLENBQUM7QUFDekYsWUFBSSxXQUFXLENBQUMsSUFBSSxDQUFDO0FBQUEsTUFDdkIsQ0FBQztBQUNELGFBQU8sa0JBQWtCLEdBQUcsS0FBSyxLQUFLO0FBQUEsSUFDeEMsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQUdPLElBQU0sa0JBQU4sTUFBc0I7QUFBQSxFQUNsQjtBQUFBLEVBRVQsWUFBWSxHQUFZLEdBQVcsR0FBVyxRQUFnQjtBQUM1RCxTQUFLLFVBQVUsTUFBTSxLQUFLLEVBQUUsUUFBUSxPQUFPLEdBQUcsQ0FBQyxHQUFHLE9BQU87QUFBQSxNQUN2RCxNQUFNLEVBQUUsR0FBRyxTQUFTLElBQUksQ0FBQyxFQUFFLEtBQUssSUFBSSxHQUFHLElBQUksQ0FBQztBQUFBLE1BQzVDLE1BQU0sSUFBSSxnQkFBZ0IsRUFBRSxHQUFHLFNBQVMsSUFBSSxJQUFJLENBQUMsR0FBRyxHQUFHLENBQUM7QUFBQSxJQUMxRCxFQUFFO0FBQUEsRUFDSjtBQUFBO0FBQUEsRUFHQSxRQUFRLE1BQWMsT0FBdUI7QUFDM0MsV0FBTyxLQUFLLE9BQU8sTUFBTSxNQUFNO0FBQzdCLFVBQUksSUFBSSxPQUFPLENBQUMsTUFBTSxLQUFLLENBQUM7QUFDNUIsaUJBQVcsRUFBRSxNQUFBRSxPQUFNLE1BQUFDLE1BQUssS0FBSyxLQUFLLFNBQVM7QUFDekMsY0FBTSxJQUFJLGtCQUFrQixrQkFBa0IsR0FBR0QsS0FBSSxHQUFHQyxNQUFLLFFBQVEsS0FBSyxHQUFHLEVBQUUsS0FBS0gsS0FBSSxDQUFDO0FBQ3pGLFlBQUksT0FBTyxDQUFDLEdBQUcsS0FBSyxDQUFDO0FBQUEsTUFDdkI7QUFDQSxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQUEsRUFDSDtBQUNGO0FBR0EsSUFBTSxTQUFOLE1BQWE7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUFZLEdBQVksTUFBa0IsR0FBVyxHQUFXO0FBQzlELFVBQU1JLFVBQVMsRUFBRSxHQUFHLElBQUk7QUFDeEIsU0FBSyxRQUFRO0FBQ2IsU0FBSyxVQUFVO0FBQUEsTUFDYixJQUFJLGdCQUFnQkEsUUFBTyxHQUFHLENBQUMsR0FBRyxHQUFHLEdBQUcsQ0FBQztBQUFBLE1BQ3pDLElBQUksZ0JBQWdCQSxRQUFPLEdBQUcsQ0FBQyxHQUFHLEdBQUcsSUFBSSxHQUFHLEdBQUcsSUFBSTtBQUFBLE1BQ25ELElBQUksZ0JBQWdCQSxRQUFPLEdBQUcsQ0FBQyxHQUFHLElBQUksR0FBRyxJQUFJLEdBQUcsQ0FBQztBQUFBLElBQ25EO0FBQ0EsU0FBSyxVQUFVLEVBQUUsS0FBSyxHQUFHLElBQUksU0FBUyxDQUFDLEdBQUcsSUFBSSxHQUFHLENBQUMsQ0FBQztBQUNuRCxTQUFLLFFBQVEsRUFBRSxPQUFPLEdBQUcsSUFBSSxjQUFjLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDaEQ7QUFBQTtBQUFBLEVBR0EsUUFBUSxHQUFXLE9BQWUsS0FBa0I7QUFDbEQsV0FBTyxFQUFFLE9BQU8sTUFBTSxNQUFNO0FBQzFCLFVBQUksSUFBSTtBQUNSLFdBQUssUUFBUSxRQUFRLENBQUMsT0FBTyxNQUFNO0FBQ2pDLFlBQUksTUFBTSxRQUFRLEdBQUcsS0FBSztBQUMxQixZQUFJLEdBQUcsS0FBSyxLQUFLLElBQUksQ0FBQyxJQUFJLENBQUM7QUFBQSxNQUM3QixDQUFDO0FBQ0QsWUFBTSxJQUFJLE9BQU8sR0FBRyxLQUFLLFNBQVMsRUFBRSxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQ3RELGFBQU8sRUFBRSxRQUFRLENBQUMsRUFBRSxJQUFJLENBQUM7QUFBQSxJQUMzQixDQUFDO0FBQUEsRUFDSDtBQUNGO0FBR08sSUFBTSxtQkFBTixNQUF1QjtBQUFBLEVBQ25CO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUFZLEdBQVksUUFBZ0Y7QUFDdEcsVUFBTSxFQUFFLFlBQVksR0FBRyxXQUFXLEdBQUcsU0FBUyxRQUFRLElBQUk7QUFDMUQsU0FBSyxXQUFXLElBQUksZ0JBQWdCLEVBQUUsR0FBRyxjQUFjLEdBQUcsR0FBRyxHQUFHLE9BQU87QUFDdkUsU0FBSyxRQUFRLEVBQUUsR0FBRyxNQUFNLEVBQUUsS0FBSyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQzNDLFNBQUssVUFBVSxFQUFFLE9BQU8scUNBQXFDLENBQUMsU0FBUyxDQUFDLENBQUM7QUFDekUsU0FBSyxjQUFjLEVBQUUsT0FBTyxtQ0FBbUMsQ0FBQyxPQUFPLENBQUM7QUFDeEUsU0FBSyxVQUFVLEVBQUUsR0FBRyxRQUFRLEVBQUUsS0FBSyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQy9DLFNBQUssTUFBTSxJQUFJLE9BQU8sR0FBRyxNQUFNLEdBQUcsQ0FBQztBQUNuQyxTQUFLLEtBQUssSUFBSSxPQUFPLEdBQUcsS0FBSyxHQUFHLENBQUM7QUFBQSxFQUNuQztBQUFBO0FBQUEsRUFHQSxVQUFVLE1BQWMsT0FBZSxNQUFXLE1BQU07QUFBQSxFQUFDLEdBQWtDO0FBQ3pGLFdBQU8sS0FBSyxPQUFPLE1BQU0sTUFBTTtBQUM3QixZQUFNLElBQUksS0FBSyxTQUFTLFFBQVEsTUFBTSxLQUFLO0FBQzNDLFlBQU0sSUFBSSxrQkFBa0IsR0FBRyxLQUFLLEtBQUs7QUFDekMsVUFBSSxpQkFBaUIsQ0FBQztBQUN0QixhQUFPLEVBQUUsR0FBRyxRQUFRLE9BQU8sR0FBRyxLQUFLLFNBQVMsRUFBRSxNQUFNLEtBQUssWUFBWSxDQUFDLEVBQUU7QUFBQSxJQUMxRSxDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxPQUFPLEdBQVcsUUFBdUIsT0FBZSxNQUFXLE1BQU07QUFBQSxFQUFDLEdBQThCO0FBQ3RHLFdBQU8sRUFBRSxPQUFPLE1BQU0sTUFBTTtBQUMxQixZQUFNLElBQUksa0JBQWtCLFdBQVcsR0FBRyxNQUFNLEdBQUcsS0FBSyxPQUFPO0FBQy9ELFVBQUksVUFBVSxDQUFDO0FBQ2YsYUFBTyxFQUFFLElBQUksS0FBSyxJQUFJLFFBQVEsR0FBRyxPQUFPLEdBQUcsR0FBRyxHQUFHLEtBQUssR0FBRyxRQUFRLEdBQUcsT0FBTyxHQUFHLEVBQUU7QUFBQSxJQUNsRixDQUFDO0FBQUEsRUFDSDtBQUNGOzs7QUNuSkE7OztBQ0RBO0FBS0EsSUFBTSxjQUFjLE1BQU07QUFFMUIsSUFBTSxrQkFBa0IsTUFBTTtBQW9COUIsZUFBc0IsY0FDcEJDLFNBQ0EsTUFDQSxZQUNBLFFBQ2U7QUFDZixRQUFNQyxRQUFPLG9CQUFJLElBQWM7QUFDL0IsUUFBTSxRQUFRLEtBQUssUUFBUSxDQUFDLFFBQVE7QUFDbEMsVUFBTSxXQUFXLElBQUksU0FBU0QsU0FBUSxHQUFHO0FBQ3pDLFdBQU8sSUFBSSxNQUFNLElBQUksQ0FBQyxHQUFHLFVBQVUsRUFBRSxVQUFVLE1BQU0sUUFBUSxJQUFJLE1BQU0sSUFBSSxFQUFHLE9BQU8sRUFBRTtBQUFBLEVBQ3pGLENBQUM7QUFDRCxRQUFNLFFBQVEsTUFBTSxPQUFPLENBQUMsS0FBSyxFQUFFLE9BQU8sTUFBTSxNQUFNLE9BQU8sUUFBUSxDQUFDO0FBQ3RFLFFBQU0sUUFBUSxJQUFJO0FBQUEsSUFDaEIsQ0FBQyxHQUFHLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxFQUFFLE9BQU8sTUFBTSxPQUFPLE1BQU0sQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLFFBQVEsTUFBTSxDQUFDLFFBQVEsQ0FBQyxDQUFDO0FBQUEsRUFDdkY7QUFDQSxRQUFNO0FBQUEsSUFDSixDQUFDLEdBQUcsTUFBTSxNQUFNLElBQUksRUFBRSxPQUFPLE1BQU0sSUFBSyxNQUFNLElBQUksRUFBRSxPQUFPLE1BQU0sS0FBTSxFQUFFLE9BQU8sU0FBUyxFQUFFLE9BQU87QUFBQSxFQUNwRztBQUNBLFFBQU0sU0FBUyxJQUFJLE9BQU8sTUFBTTtBQUNoQyxNQUFJLFNBQVM7QUFDYixNQUFJLFVBQVU7QUFDZCxNQUFJO0FBQ0YsZUFBVyxFQUFFLFVBQVUsTUFBTSxPQUFPLEtBQUssT0FBTztBQUM5QyxNQUFBQyxNQUFLLElBQUksUUFBUTtBQUNqQixlQUFTLEtBQUssR0FBRyxLQUFLLE9BQU8sUUFBUSxNQUFNLGFBQWE7QUFDdEQsY0FBTSxRQUFRLE1BQU0sT0FBTztBQUFBLFVBQ3pCLE9BQU87QUFBQSxVQUNQLE9BQU8sU0FBUztBQUFBLFVBQ2hCLEtBQUssSUFBSSxhQUFhLE9BQU8sU0FBUyxFQUFFO0FBQUEsUUFDMUM7QUFDQSxpQkFBUyxJQUFJLE1BQU0sSUFBSSxLQUFLO0FBQzVCLGtCQUFVLE1BQU07QUFDaEIscUJBQWEsRUFBRSxPQUFPLFFBQVEsUUFBUSxNQUFNLENBQUM7QUFBQSxNQUMvQztBQUNBLFVBQUksU0FBUyxTQUFTLElBQUksRUFBRyxDQUFBQSxNQUFLLE9BQU8sUUFBUTtBQUNqRCxVQUFJLFNBQVMsVUFBVSxpQkFBaUI7QUFDdEMsY0FBTUQsUUFBTyxPQUFPLE1BQU07QUFDMUIsa0JBQVU7QUFBQSxNQUNaO0FBQUEsSUFDRjtBQUNBLFVBQU1BLFFBQU8sT0FBTyxNQUFNO0FBQUEsRUFDNUIsVUFBRTtBQUNBLElBQUFDLE1BQUssUUFBUSxDQUFDLGFBQWEsU0FBUyxRQUFRLENBQUM7QUFBQSxFQUMvQztBQUNBLEVBQUFELFFBQU8sS0FBSztBQUNkO0FBR0EsSUFBTSxXQUFOLE1BQWU7QUFBQSxFQUNKO0FBQUEsRUFDQTtBQUFBLEVBQ0EsV0FBcUIsQ0FBQztBQUFBLEVBQ3RCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNULE9BQTZCO0FBQUEsRUFFN0IsWUFBWUEsU0FBZ0IsS0FBZ0I7QUFDMUMsU0FBSyxVQUFVQTtBQUNmLFNBQUssT0FBTztBQUNaLFNBQUssV0FBVyxJQUFJLElBQUksSUFBSSxNQUFNLEtBQUssQ0FBQztBQUN4QyxTQUFLLFFBQVEsSUFBSSxNQUNkLE9BQU8sQ0FBQyxFQUFFLE1BQU0sTUFBTSxVQUFVLE1BQU0sRUFDdEMsSUFBSSxDQUFDLEVBQUUsT0FBTyxNQUFNLElBQUksV0FBVyxPQUFPLE1BQU0sQ0FBQztBQUNwRCxRQUFJLE1BQU07QUFDVixRQUFJLE9BQU87QUFDWCxlQUFXLEVBQUUsUUFBUSxNQUFNLEtBQUssSUFBSSxPQUFPO0FBQ3pDLFdBQUssU0FBUyxLQUFLLFVBQVUsUUFBUSxNQUFNLE1BQU07QUFDakQsVUFBSSxVQUFVLE9BQU87QUFDbkIsWUFBSSxNQUFNLE1BQU07QUFDZCxnQkFBTSxJQUFJLGFBQWEsWUFBWSxZQUFZLE9BQU8sSUFBSSw0QkFBNEI7QUFDeEYsZUFBTyxPQUFPO0FBQUEsTUFDaEI7QUFBQSxJQUNGO0FBQ0EsU0FBSyxZQUFZO0FBQUEsRUFDbkI7QUFBQSxFQUVBLElBQUksTUFBYyxJQUFZLE9BQXNDO0FBQ2xFLFVBQU0sU0FBUyxLQUFLLFNBQVMsSUFBSTtBQUNqQyxRQUFJLEtBQUssS0FBSyxNQUFNLElBQUksRUFBRyxVQUFVLE9BQVEsUUFBTyxLQUFLLEtBQUssTUFBTSxNQUFNLEVBQUcsSUFBSSxPQUFPLEVBQUU7QUFDMUYsU0FBSyxTQUFTLEtBQUssS0FBSyxPQUFPLEtBQUssUUFBUSxNQUFNLENBQUMsS0FBSyxLQUFLLEtBQUssWUFBWSxDQUFDLENBQUMsR0FBRyxLQUFLO0FBQ3hGLFNBQUssUUFBUSxNQUFNLEtBQUssTUFBTSxPQUFPLFNBQVMsRUFBRTtBQUFBLEVBQ2xEO0FBQUE7QUFBQSxFQUdBLFNBQVMsTUFBdUI7QUFDOUIsU0FBSyxTQUFTLE9BQU8sSUFBSTtBQUN6QixRQUFJLEtBQUssU0FBUyxPQUFPLEVBQUcsUUFBTztBQUNuQyxTQUFLLEtBQUssT0FBTyxLQUFLLE9BQU8sS0FBSyxJQUFJO0FBQ3RDLFNBQUssUUFBUTtBQUNiLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxVQUFnQjtBQUNkLFFBQUksS0FBSyxRQUFRLEtBQUssU0FBUyxLQUFLLEtBQUssS0FBSztBQUM1QyxXQUFLLFFBQVEsTUFBTTtBQUNuQixXQUFLLEtBQUssUUFBUTtBQUFBLElBQ3BCO0FBQ0EsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUNGO0FBR0EsSUFBTSxTQUFOLE1BQWE7QUFBQSxFQUNGO0FBQUEsRUFDVCxVQUE2QjtBQUFBLEVBQzdCLFVBQVU7QUFBQSxFQUNWLFNBQVMsSUFBSSxXQUFXLENBQUM7QUFBQSxFQUV6QixZQUFZLFFBQXNCO0FBQ2hDLFNBQUssVUFBVTtBQUFBLEVBQ2pCO0FBQUEsRUFFQSxNQUFNLE1BQU0sUUFBb0IsUUFBZ0IsUUFBa0Q7QUFDaEcsVUFBTSxNQUFNLEtBQUssVUFBVSxLQUFLLE9BQU87QUFDdkMsUUFBSSxXQUFXLEtBQUssV0FBVyxTQUFTLEtBQUssV0FBVyxTQUFTLFNBQVMsS0FBSztBQUM3RSxXQUFLLFNBQVMsTUFBTSxPQUFPLEtBQUssUUFBUSxLQUFLLElBQUksYUFBYSxPQUFPLE9BQU8sTUFBTSxHQUFHLEtBQUssT0FBTztBQUNqRyxXQUFLLFVBQVU7QUFDZixXQUFLLFVBQVU7QUFBQSxJQUNqQjtBQUNBLFdBQU8sS0FBSyxPQUFPLFNBQVMsU0FBUyxLQUFLLFNBQVMsU0FBUyxLQUFLLFVBQVUsTUFBTTtBQUFBLEVBQ25GO0FBQ0Y7QUFHTyxTQUFTLFVBQVUsT0FBb0IsT0FBOEM7QUFDMUYsUUFBTSxPQUFPLElBQUksU0FBUyxNQUFNLFFBQVEsTUFBTSxZQUFZLE1BQU0sVUFBVTtBQUMxRSxRQUFNLFFBQVEsTUFBTSxjQUFjLFVBQVUsUUFBUSxJQUFJO0FBQ3hELFFBQU0sTUFBTSxJQUFJLGFBQWEsS0FBSztBQUNsQyxXQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sS0FBSztBQUM5QixRQUFJLFVBQVUsTUFBTyxLQUFJLENBQUMsSUFBSSxLQUFLLFdBQVcsSUFBSSxHQUFHLElBQUk7QUFBQSxhQUNoRCxVQUFVLE1BQU8sS0FBSSxDQUFDLElBQUksU0FBUyxLQUFLLFVBQVUsSUFBSSxHQUFHLElBQUksQ0FBQztBQUFBLFFBQ2xFLEtBQUksU0FBUyxJQUFJLE1BQU0sRUFBRSxVQUFVLElBQUksR0FBRyxLQUFLLFVBQVUsSUFBSSxHQUFHLElBQUksS0FBSyxJQUFJLElBQUk7QUFBQSxFQUN4RjtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsU0FBUyxNQUFzQjtBQUN0QyxRQUFNLE9BQU8sT0FBTyxRQUFTLEtBQUs7QUFDbEMsUUFBTSxXQUFZLFFBQVEsS0FBTTtBQUNoQyxRQUFNLFdBQVcsT0FBTztBQUN4QixNQUFJLGFBQWEsR0FBSSxRQUFPLFdBQVcsTUFBTSxPQUFPO0FBQ3BELFNBQU8sUUFBUSxhQUFhLElBQUksV0FBVyxLQUFLLE9BQU8sSUFBSSxXQUFXLFFBQVEsTUFBTSxXQUFXO0FBQ2pHOzs7QUQxSU8sSUFBTSxVQUFOLE1BQU0sU0FBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBO0FBQUEsRUFFRCxZQUFZLFNBQWtCLFFBQWdCO0FBQ3BELFNBQUssV0FBVztBQUNoQixTQUFLLFVBQVU7QUFBQSxFQUNqQjtBQUFBO0FBQUEsRUFHQSxhQUFhLEtBQ1hFLFNBQ0EsWUFDQSxPQUNBLEVBQUUsUUFBUSxZQUFZLE9BQU8sSUFBaUIsQ0FBQyxHQUNQO0FBQ3hDLFVBQU0sVUFBbUIsRUFBRSxRQUFBQSxTQUFRLFlBQVksTUFBTSxvQkFBSSxJQUFJLEdBQUcsTUFBTSxDQUFDLEdBQUcsT0FBTyxDQUFDLEVBQUU7QUFDcEYsVUFBTSxVQUFVLE1BQU0sUUFBUSxNQUFNLE9BQU8sQ0FBQyxFQUFFLFFBQVEsQ0FBQyxXQUFXLE9BQU8sUUFBUSxDQUFDO0FBQ2xGLFFBQUk7QUFDRixZQUFNLFFBQVEsTUFBTSxJQUFJLFNBQVEsU0FBUyxFQUFFLENBQUM7QUFDNUMsWUFBTSxTQUFTLENBQUMsR0FBRyxXQUFXLFFBQVEsS0FBSyxDQUFDLEVBQUU7QUFBQSxRQUM1QyxDQUFDLFNBQVMsQ0FBQyxRQUFRLEtBQUssSUFBSSxJQUFJLEtBQUssQ0FBQyxRQUFRLEtBQUssSUFBSTtBQUFBLE1BQ3pEO0FBQ0EsVUFBSSxPQUFPLFNBQVMsR0FBRztBQUNyQixjQUFNLE9BQU8sT0FBTyxTQUFTLElBQUksUUFBUSxPQUFPLFNBQVMsQ0FBQyxVQUFVO0FBQ3BFLGNBQU0sSUFBSTtBQUFBLFVBQ1I7QUFBQSxVQUNBLFlBQVksT0FBTyxNQUFNLEdBQUcsQ0FBQyxFQUFFLEtBQUssSUFBSSxDQUFDLEdBQUcsSUFBSTtBQUFBLFFBQ2xEO0FBQUEsTUFDRjtBQUNBLFlBQU0sY0FBY0EsU0FBUSxRQUFRLE1BQU0sWUFBWSxNQUFNO0FBQzVELGFBQU8sRUFBRSxPQUFPLFFBQVE7QUFBQSxJQUMxQixTQUFTLE9BQU87QUFDZCxjQUFRO0FBQ1IsWUFBTTtBQUFBLElBQ1I7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE9BQU8sU0FBeUI7QUFDOUIsU0FBSyxTQUFTLE1BQU0sS0FBSyxHQUFHLE9BQU87QUFBQSxFQUNyQztBQUFBLEVBRUEsSUFBSSxTQUFpQjtBQUNuQixXQUFPLEtBQUssU0FBUztBQUFBLEVBQ3ZCO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBcUM7QUFDekMsV0FBTyxJQUFJLFNBQVEsS0FBSyxVQUFVLEtBQUssS0FBSyxTQUFTLEdBQUcsS0FBSyxDQUFDO0FBQUEsRUFDaEU7QUFBQSxFQUVBLElBQUksTUFBdUI7QUFDekIsV0FBTyxLQUFLLFNBQVMsV0FBVyxRQUFRLElBQUksS0FBSyxNQUFNLElBQUksQ0FBQztBQUFBLEVBQzlEO0FBQUE7QUFBQSxFQUdBLE9BQU8sTUFBYyxPQUFzQjtBQUN6QyxXQUFPLEtBQUssTUFBTSxDQUFDLEtBQUssS0FBSyxNQUFNLEtBQUssQ0FBQyxHQUFHLE9BQU8sQ0FBQyxDQUFDLE1BQU0sTUFBTSxNQUFPO0FBQUEsRUFDMUU7QUFBQTtBQUFBLEVBR0EsT0FBTyxPQUFtQyxPQUFnRDtBQUN4RixVQUFNLENBQUMsR0FBRyxDQUFDLElBQUk7QUFDZixVQUFNLE9BQU8sT0FBTyxVQUFVLFdBQVcsQ0FBQyxLQUFLLElBQUk7QUFDbkQsVUFBTSxTQUFTLEtBQUssSUFBSSxDQUFDLFNBQVMsS0FBSyxLQUFLLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ3pELFdBQU8sS0FBSyxRQUFRLFFBQVEsRUFBRSxHQUFHLElBQUksT0FBTyxRQUFRLEdBQUcsR0FBRyxFQUFFLEdBQUcsSUFBSTtBQUFBLEVBQ3JFO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBYyxPQUEyRDtBQUM1RSxVQUFNLENBQUMsR0FBRyxHQUFHLENBQUMsSUFBSTtBQUNsQixVQUFNLEVBQUUsUUFBUSxFQUFFLElBQUksS0FBSyxZQUFZLE1BQU0sS0FBSztBQUNsRCxXQUFPLEtBQUssUUFBUSxDQUFDLE1BQU0sR0FBRyxFQUFFLEdBQUcsR0FBRyxFQUFFLEdBQUcsQ0FBQztBQUFBLEVBQzlDO0FBQUE7QUFBQSxFQUdBLGNBQWMsTUFBYyxPQUFtRCxRQUF3QjtBQUNyRyxVQUFNLENBQUMsR0FBRyxHQUFHLENBQUMsSUFBSTtBQUNsQixVQUFNLEVBQUUsUUFBUSxFQUFFLElBQUksS0FBSyxZQUFZLE1BQU0sS0FBSztBQUNsRCxXQUFPLEtBQUssUUFBUSxDQUFDLE1BQU0sR0FBRyxFQUFFLEdBQUcsR0FBRyxHQUFHLE9BQU8sR0FBRyxDQUFDO0FBQUEsRUFDdEQ7QUFBQTtBQUFBLEVBR0EsVUFBVSxNQUFjLE9BQXdEO0FBQzlFLFVBQU0sRUFBRSxRQUFRLEVBQUUsSUFBSSxLQUFLLFlBQVksTUFBTSxLQUFLO0FBQ2xELFVBQU0sSUFBSSxNQUFNLENBQUM7QUFDakIsUUFBSSxDQUFDLEVBQUcsUUFBTyxLQUFLLE1BQU0sQ0FBQyxNQUFNLEdBQUcsT0FBTyxDQUFDLENBQUMsTUFBTSxNQUFNLE1BQU87QUFDaEUsV0FBTyxLQUFLO0FBQUEsTUFBTSxDQUFDLFFBQVEsQ0FBQztBQUFBLE1BQUc7QUFBQSxNQUFPLENBQUMsQ0FBQyxHQUFHLElBQUksTUFDN0MsRUFBRyxJQUFJLENBQUMsT0FBTyxNQUFNO0FBQ25CLGNBQU0sUUFBUSxJQUFLLElBQUk7QUFDdkIsZUFBUSxLQUFNLFFBQVEsQ0FBQyxJQUFLLFFBQVMsS0FBSyxNQUFNLEdBQUcsRUFBRyxTQUFTLE9BQU8sUUFBUSxDQUFDLENBQUM7QUFBQSxNQUNsRixDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFtQyxPQUFrRDtBQUN6RixVQUFNLE9BQU8sT0FBTyxVQUFVLFdBQVcsQ0FBQyxLQUFLLElBQUk7QUFDbkQsV0FBTyxLQUFLLEtBQUssS0FBSyxJQUFJLENBQUMsU0FBUyxLQUFLLEtBQUssTUFBTSxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQzdEO0FBQUE7QUFBQSxFQUdBLEtBQUssR0FBVyxHQUF3QjtBQUN0QyxVQUFNLE9BQU8sQ0FBQyxTQUFpQixDQUFDLEdBQUcsSUFBSSxPQUFPLEdBQUcsSUFBSSxhQUFhO0FBQ2xFLFVBQU0sU0FBUyxDQUFDLEdBQUcsS0FBSyxTQUFTLEdBQUcsR0FBRyxLQUFLLFNBQVMsQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTLEtBQUssS0FBSyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQztBQUM5RixVQUFNLFFBQVEsS0FBSyxPQUFPLE1BQU0sQ0FBQyxJQUFJLEdBQUcsQ0FBQyxHQUFHLEtBQUs7QUFDakQsU0FBSyxTQUFTLE1BQU0sS0FBSyxLQUFLO0FBQzlCLFdBQU87QUFBQSxNQUNMLE9BQU8sS0FBSyxPQUFPLEtBQUssV0FBVyxHQUFHLENBQUMsSUFBSSxHQUFHLENBQUMsQ0FBQztBQUFBLE1BQ2hELE1BQU0sS0FBSztBQUFBLFFBQU07QUFBQSxRQUFRLENBQUMsSUFBSSxDQUFDO0FBQUEsUUFBRyxDQUFDLE1BQ2pDLGFBQWEsS0FBSyxFQUFFLFFBQVEsSUFBSSxFQUFFLEdBQUcsQ0FBQyxHQUFHLE1BQU07QUFDN0MsZ0JBQU0sWUFBWSxJQUFJLElBQUksSUFBSSxJQUFJO0FBQ2xDLGdCQUFNLEtBQUssS0FBSyxJQUFJO0FBQ3BCLGlCQUFPLEVBQUUsU0FBUyxFQUFHLEVBQUUsSUFBSyxFQUFFLElBQUksU0FBUyxFQUFHLEVBQUU7QUFBQSxRQUNsRCxDQUFDO0FBQUEsTUFDSDtBQUFBLE1BQ0EsV0FBVyxLQUFLLE1BQU0sS0FBSyxXQUFXLEdBQUcsQ0FBQyxJQUFJLEdBQUcsQ0FBQyxDQUFDO0FBQUEsTUFDbkQ7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBRUEsTUFBTSxNQUFzQjtBQUMxQixXQUFPLEtBQUssS0FBSyxTQUFTLElBQUk7QUFBQSxFQUNoQztBQUFBO0FBQUEsRUFHQSxLQUFLLE1BQWMsT0FBNEI7QUFDN0MsVUFBTSxPQUFPLEtBQUssTUFBTSxJQUFJO0FBQzVCLFVBQU0sU0FBUyxLQUFLLFNBQVMsV0FBVyxRQUFRLElBQUksSUFBSTtBQUN4RCxVQUFNLFdBQVcsSUFBSSxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQ3JDLFFBQUksQ0FBQztBQUNILFlBQU0sSUFBSSxhQUFhLFdBQVcsWUFBWSxJQUFJLGtDQUFrQyxRQUFRLEdBQUc7QUFDakcsUUFBSSxPQUFPLE1BQU0sS0FBSyxNQUFNLE1BQU0sS0FBSyxHQUFHO0FBQ3hDLFlBQU0sSUFBSTtBQUFBLFFBQ1I7QUFBQSxRQUNBLFlBQVksSUFBSSxRQUFRLE9BQU8sTUFBTSxLQUFLLElBQUksQ0FBQyxlQUFlLFFBQVE7QUFBQSxNQUN4RTtBQUFBLElBQ0Y7QUFDQSxRQUFJLEVBQUUsT0FBTyxTQUFTLFVBQVU7QUFDOUIsWUFBTSxJQUFJO0FBQUEsUUFDUjtBQUFBLFFBQ0EsWUFBWSxJQUFJLGVBQWUsT0FBTyxLQUFLO0FBQUEsTUFDN0M7QUFBQSxJQUNGO0FBQ0EsU0FBSyxTQUFTLEtBQUssSUFBSSxJQUFJO0FBQzNCLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxZQUFZLE1BQWMsT0FBZ0U7QUFDeEYsUUFBSSxLQUFLLElBQUksS0FBSyxNQUFNLFFBQVEsQ0FBQyxFQUFHLFFBQU8sRUFBRSxRQUFRLEtBQUssS0FBSyxLQUFLLE1BQU0sUUFBUSxHQUFHLEtBQUssR0FBRyxHQUFHLEtBQUs7QUFDckcsVUFBTSxTQUFTLENBQUMsTUFBTSxDQUFDLEdBQUksR0FBRyxNQUFNLE1BQU0sQ0FBQyxFQUFFLElBQUksTUFBTSxDQUFDLENBQUM7QUFDekQsVUFBTSxlQUFlLEtBQUssTUFBTSx5QkFBeUI7QUFDekQsUUFBSSxLQUFLLElBQUksR0FBRyxZQUFZLFlBQVksR0FBRztBQUN6QyxhQUFPO0FBQUEsUUFDTCxRQUFRLEtBQUssS0FBSyxHQUFHLFlBQVksY0FBYyxLQUFLO0FBQUEsUUFDcEQsR0FBRyxLQUFLLEtBQUssR0FBRyxZQUFZLGNBQWMsTUFBTTtBQUFBLE1BQ2xEO0FBQUEsSUFDRjtBQUNBLFFBQUksQ0FBQyxLQUFLLElBQUksS0FBSyxNQUFNLFVBQVUsQ0FBQyxFQUFHLE1BQUssS0FBSyxLQUFLLE1BQU0sUUFBUSxHQUFHLEtBQUs7QUFDNUUsV0FBTyxFQUFFLFFBQVEsS0FBSyxLQUFLLEtBQUssTUFBTSxVQUFVLEdBQUcsS0FBSyxHQUFHLEdBQUcsS0FBSyxLQUFLLEtBQUssTUFBTSxVQUFVLEdBQUcsTUFBTSxFQUFFO0FBQUEsRUFDMUc7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUF1QixPQUFjLFNBQTJEO0FBQ3BHLFVBQU0sU0FBUyxLQUFLLE9BQU8sTUFBTSxLQUFLO0FBQ3RDLFNBQUssU0FBUyxNQUFNLEtBQUssTUFBTTtBQUMvQixTQUFLLFNBQVMsS0FBSyxLQUFLO0FBQUEsTUFDdEIsT0FBTyxNQUFNLElBQUksQ0FBQyxZQUFZLEVBQUUsUUFBUSxPQUFPLE9BQU8sRUFBRTtBQUFBLE1BQ3hELFFBQVEsQ0FBQyxTQUFTO0FBQ2hCLGNBQU0sU0FBUyxRQUFRLEtBQUssSUFBSSxDQUFDLE9BQU8sTUFBTSxVQUFVLE1BQU0sQ0FBQyxFQUFHLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFDaEYsYUFBSyxPQUFPO0FBQUEsVUFDVjtBQUFBLFVBQ0EsSUFBSSxXQUFXLE9BQU8sUUFBdUIsT0FBTyxZQUFZLE9BQU8sVUFBVTtBQUFBLFFBQ25GO0FBQUEsTUFDRjtBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxLQUFLLE9BQThCO0FBQ2pDLFVBQU0sUUFBUSxNQUFNLE9BQU8sQ0FBQyxLQUFLLEVBQUUsT0FBTyxNQUFNLE1BQU0sUUFBUSxDQUFDO0FBQy9ELFVBQU0sU0FBUyxLQUFLLE9BQU8sTUFBTSxDQUFDLEtBQUssS0FBSyxRQUFRLENBQUMsQ0FBQyxHQUFHLEtBQUs7QUFDOUQsU0FBSyxTQUFTLE1BQU0sS0FBSyxNQUFNO0FBQy9CLFNBQUssU0FBUyxLQUFLLEtBQUs7QUFBQSxNQUN0QixPQUFPLE1BQU0sSUFBSSxDQUFDLFlBQVksRUFBRSxRQUFRLE9BQU8sTUFBTSxFQUFFO0FBQUEsTUFDdkQsS0FBSztBQUFBLE1BQ0wsUUFBUSxNQUFNO0FBQUEsTUFBQztBQUFBLElBQ2pCLENBQUM7QUFDRCxXQUFPLEVBQUUsUUFBUSxRQUFRLEtBQUssVUFBVSxLQUFLLEVBQUU7QUFBQSxFQUNqRDtBQUFBLEVBRUEsUUFBUSxPQUF1QixPQUFvQixHQUFnQztBQUNqRixVQUFNLFNBQVMsS0FBSyxVQUFVLEtBQUs7QUFDbkMsVUFBTSxTQUFTLFlBQVksS0FBSyxRQUFRLE9BQU8sSUFBSSxRQUFRLE1BQU0sTUFBTTtBQUN2RSxTQUFLLFNBQVMsTUFBTSxLQUFLLE9BQU8sTUFBTTtBQUN0QyxVQUFNLEVBQUUsUUFBQUEsUUFBTyxJQUFJO0FBQ25CLFNBQUssU0FBUyxLQUFLLEtBQUs7QUFBQSxNQUN0QixPQUFPO0FBQUEsUUFDTCxHQUFHLE1BQU0sSUFBSSxDQUFDLFlBQVksRUFBRSxRQUFRLE9BQU8sTUFBZSxFQUFFO0FBQUEsUUFDNUQsR0FBSSxJQUFJLENBQUMsRUFBRSxRQUFRLEdBQUcsT0FBTyxPQUFnQixDQUFDLElBQUksQ0FBQztBQUFBLE1BQ3JEO0FBQUEsTUFDQSxRQUFRLENBQUMsTUFBTSxRQUFRO0FBQ3JCLGNBQU0sUUFBZSxFQUFFLFFBQVEsS0FBTSxRQUFRLE9BQU87QUFDcEQsWUFBSSxDQUFDLEVBQUcsUUFBTyxXQUFXLFFBQVEsT0FBTyxPQUFPLElBQUk7QUFDcEQsY0FBTSxPQUFPQSxRQUFPLE9BQU8sVUFBVSxFQUFFLE9BQU8sS0FBSyxDQUFDLENBQUUsR0FBRyxDQUFDLEVBQUUsTUFBTSxDQUFDLENBQUUsQ0FBQztBQUN0RSxjQUFNLElBQUksTUFBTSxDQUFDLEVBQUcsTUFBTSxNQUFNLENBQUMsRUFBRSxPQUFPLENBQUMsU0FBUyxTQUFTLFVBQVUsTUFBTSxDQUFDO0FBQzlFLFFBQUFBLFFBQU8sTUFBTSxNQUFNLFdBQVcsUUFBUSxPQUFPLE9BQU8sZ0JBQWdCLE1BQU0sT0FBTyxDQUFDLENBQUMsQ0FBQztBQUNwRixhQUFLLFFBQVE7QUFBQSxNQUNmO0FBQUEsSUFDRixDQUFDO0FBQ0QsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFVBQVUsT0FBK0I7QUFDdkMsVUFBTSxDQUFDLE9BQU8sR0FBRyxNQUFNLElBQUksTUFBTSxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSztBQUN6RCxVQUFNLFFBQVEsT0FBTyxVQUFVLENBQUMsVUFBVSxVQUFVLEtBQUs7QUFDekQsUUFBSSxTQUFTLEdBQUc7QUFDZCxZQUFNLE9BQU8sTUFBTSxRQUFRLENBQUMsRUFBRztBQUMvQixZQUFNLElBQUk7QUFBQSxRQUNSO0FBQUEsUUFDQSxZQUFZLElBQUksT0FBTyxPQUFPLEtBQUssQ0FBQyxjQUFjLEtBQUssT0FBTyxNQUFNLENBQUMsRUFBRyxJQUFJO0FBQUEsTUFDOUU7QUFBQSxJQUNGO0FBQ0EsV0FBTyxRQUFRLEtBQTZCO0FBQUEsRUFDOUM7QUFDRjtBQUVBLElBQU0sT0FBTyxJQUFJLFVBQStCLE1BQU0sT0FBTyxDQUFDLFNBQVMsU0FBUyxFQUFFLEVBQUUsS0FBSyxHQUFHOzs7QUVsUTVGLElBQU0sWUFBWTtBQUNsQixJQUFNLFFBQVEsS0FBSztBQWNaLFNBQVMsY0FBYyxJQUFrQixTQUFpQixZQUFtQztBQUNsRyxRQUFNLFFBQVEsSUFBSSxZQUFZLEdBQUcsU0FBUyxTQUFTO0FBQ25ELFFBQU0sT0FBTyxJQUFJLFlBQVksR0FBRyxTQUFTLFNBQVM7QUFDbEQsUUFBTSxXQUFXLENBQUMsV0FBbUIsS0FBSyxPQUFPLFNBQVMsS0FBSyxNQUFNLE1BQU0sS0FBSyxLQUFLO0FBQ3JGLFdBQVMsSUFBSSxHQUFHLElBQUksR0FBRyxRQUFRLEtBQUs7QUFDbEMsYUFBUyxJQUFJLEdBQUcsSUFBSSxXQUFXLEtBQUs7QUFDbEMsWUFBTSxLQUFLLElBQUksWUFBWTtBQUMzQixZQUFNLFlBQVksR0FBRyxDQUFDLEtBQU0sSUFBSTtBQUNoQyxXQUFLLEVBQUUsSUFBSSxTQUFTLFlBQVksVUFBVTtBQUMxQyxZQUFNLEVBQUUsS0FBSyxJQUFJLElBQUksTUFBTSxLQUFLLFNBQVMsSUFBSyxLQUFLLFNBQVUsWUFBWSxVQUFXLFVBQVU7QUFBQSxJQUNoRztBQUFBLEVBQ0Y7QUFDQSxTQUFPLEVBQUUsT0FBTyxLQUFLO0FBQ3ZCO0FBWU8sU0FBUyxlQUNkLElBQ0EsRUFBRSxPQUFPLEtBQUssR0FDZCxRQUNBLE1BQ0EsU0FDQSxPQUNBLE9BQXNCLE1BQ2Q7QUFDUixjQUFZLGtCQUFrQixNQUFNLElBQUksQ0FBQyxHQUFHLENBQUM7QUFDN0MsUUFBTSxJQUFJLEdBQUc7QUFDYixjQUFZLGtCQUFrQixTQUFTLE9BQU8sQ0FBQyxHQUFHLFNBQVMsQ0FBQztBQUM1RCxjQUFZLGtCQUFrQixRQUFRLE1BQU0sQ0FBQyxHQUFHLFNBQVMsQ0FBQztBQUMxRCxjQUFZLGtCQUFrQixVQUFVLFFBQVEsQ0FBQyxTQUFTLENBQUM7QUFDM0QsUUFBTSxPQUFPLE9BQU8sUUFBUSxJQUFJLE9BQU8sTUFBTSxJQUFJLENBQUM7QUFDbEQsUUFBTSxNQUFNLEdBQUcsT0FBTyxNQUFNLENBQUMsSUFBSSxPQUFPLENBQUM7QUFDekMsS0FBRyxPQUFPO0FBQUEsSUFDUjtBQUFBLElBQ0EsRUFBRSxJQUFJLE9BQU8sTUFBTSxRQUFRLE1BQU0sS0FBSyxLQUFLO0FBQUEsSUFDM0M7QUFBQSxNQUNFO0FBQUEsTUFDQTtBQUFBLE1BQ0EsVUFBVSxPQUFPLE9BQU8sV0FBVztBQUFBLE1BQ25DLFdBQVcsT0FBTyxRQUFRLEdBQUc7QUFBQSxNQUM3QixRQUFRLE1BQU07QUFBQSxJQUNoQjtBQUFBLElBQ0E7QUFBQSxNQUNFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBSyxJQUFJLE9BQU8sRUFBRSxDQUFDO0FBQUEsTUFDMUMsV0FBVyxFQUFFLFlBQVksT0FBTyxTQUFTLElBQUksRUFBRTtBQUFBLE1BQy9DLE1BQU0sTUFBTyxJQUFJO0FBQUEsSUFDbkI7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUOzs7QUM1RUE7QUFGQSxTQUEwQixNQUFNLFNBQVMsWUFBWTtBQUNyRCxTQUFTLFVBQVUsUUFBQUMsT0FBTSxVQUFVLFdBQVc7OztBQ0M5Qzs7O0FDQUE7QUEwS08sU0FBUyxZQUFZLE9BQWUsUUFBNEI7QUFDckUsTUFBSSxRQUFRLFFBQVMsT0FBTSxhQUFhLE9BQU8sTUFBTTtBQUN2RDtBQUdBLFNBQVMsYUFBYSxPQUFlLFFBQW1DO0FBQ3RFLFNBQU8sSUFBSSxhQUFhLFdBQVcsR0FBRyxLQUFLLHFDQUFxQyxFQUFFLE9BQU8sT0FBTyxPQUFPLENBQUM7QUFDMUc7OztBRC9JQSxlQUFzQixTQUFTLE9BQW1CLE1BQWMsUUFBdUM7QUFDckcsUUFBTSxTQUFTLE1BQU0sTUFBTSxLQUFLLE1BQU0sTUFBTTtBQUM1QyxNQUFJO0FBQ0YsV0FBTyxXQUFXLE1BQU0sT0FBTyxLQUFLLEdBQUcsT0FBTyxNQUFNLE1BQU0sR0FBRyxPQUFPLElBQUk7QUFBQSxFQUMxRSxVQUFFO0FBQ0EsVUFBTSxPQUFPLFFBQVE7QUFBQSxFQUN2QjtBQUNGO0FBR0EsZUFBc0IsU0FBUyxPQUFtQixNQUFjLFFBQXdDO0FBQ3RHLFNBQU8sVUFBVSxNQUFNLFNBQVMsT0FBTyxNQUFNLE1BQU0sR0FBRyxHQUFHLE1BQU0sSUFBSSxJQUFJLElBQUksRUFBRTtBQUMvRTtBQUdPLFNBQVMsVUFBVSxNQUFjLE1BQXVCO0FBQzdELE1BQUk7QUFDRixXQUFPLEtBQUssTUFBTSxJQUFJO0FBQUEsRUFDeEIsU0FBUyxPQUFPO0FBQ2QsVUFBTSxJQUFJLGFBQWEsV0FBVyxHQUFHLElBQUksMkJBQTRCLE1BQWdCLE9BQU8sTUFBTTtBQUFBLE1BQ2hHO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUNGO0FBR08sU0FBUyxXQUFXLE9BQW1CLE1BQXNCO0FBQ2xFLE1BQUk7QUFDRixXQUFPLElBQUksWUFBWSxTQUFTLEVBQUUsT0FBTyxLQUFLLENBQUMsRUFBRSxPQUFPLEtBQUs7QUFBQSxFQUMvRCxTQUFTLE9BQU87QUFDZCxVQUFNLElBQUksYUFBYSxXQUFXLEdBQUcsSUFBSSw0QkFBNEIsRUFBRSxNQUFNLENBQUM7QUFBQSxFQUNoRjtBQUNGO0FBZU8sU0FBUyxXQUFXLFFBQW9CLFFBQWdCLFFBQXNCO0FBQ25GLE1BQUksVUFBVSxLQUFLLFVBQVUsS0FBSyxTQUFTLFVBQVUsT0FBTyxLQUFNO0FBQ2xFLFFBQU0sSUFBSTtBQUFBLElBQ1I7QUFBQSxJQUNBLEdBQUcsT0FBTyxJQUFJLFdBQVcsTUFBTSxPQUFPLFNBQVMsTUFBTSxnQ0FBZ0MsT0FBTyxJQUFJO0FBQUEsRUFDbEc7QUFDRjs7O0FEOURBLGVBQXNCLFNBQVMsTUFBbUM7QUFDaEUsUUFBTSxTQUFTLE1BQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxDQUFDLFVBQWlDO0FBQ3RFLFVBQU0sT0FBTyxNQUFNLFNBQVMsV0FBVyxpQkFBaUIsbUJBQW1CLE1BQU0sT0FBTztBQUN4RixVQUFNLElBQUksYUFBYSxXQUFXLEdBQUcsSUFBSSxjQUFjLElBQUksS0FBSyxFQUFFLE1BQU0sQ0FBQztBQUFBLEVBQzNFLENBQUM7QUFDRCxRQUFNLFFBQVEsTUFBTSxPQUFPLEtBQUs7QUFDaEMsTUFBSSxDQUFDLE1BQU0sT0FBTyxHQUFHO0FBQ25CLFVBQU0sT0FBTyxNQUFNO0FBQ25CLFVBQU0sSUFBSSxhQUFhLFdBQVcsR0FBRyxJQUFJLGtDQUFrQztBQUFBLEVBQzdFO0FBQ0EsUUFBTSxTQUFxQjtBQUFBLElBQ3pCLE1BQU0sU0FBUyxJQUFJO0FBQUEsSUFDbkIsTUFBTSxNQUFNO0FBQUEsSUFDWixNQUFNLEtBQUssUUFBUSxRQUFRLFFBQVE7QUFDakMsa0JBQVksTUFBTSxNQUFNO0FBQ3hCLGlCQUFXLFFBQVEsUUFBUSxNQUFNO0FBQ2pDLGFBQU8sVUFBVSxRQUFRLE1BQU0sUUFBUSxNQUFNO0FBQUEsSUFDL0M7QUFBQSxJQUNBLE9BQU8sTUFBTSxPQUFPLE1BQU07QUFBQSxFQUM1QjtBQUNBLFNBQU87QUFDVDtBQUVBLGVBQWUsVUFDYixRQUNBLE1BQ0EsUUFDQSxRQUNrQztBQUNsQyxRQUFNLFFBQVEsSUFBSSxXQUFXLE1BQU07QUFDbkMsV0FBUyxLQUFLLEdBQUcsS0FBSyxVQUFTO0FBQzdCLFVBQU0sRUFBRSxVQUFVLElBQUksTUFBTSxPQUFPLEtBQUssT0FBTyxJQUFJLFNBQVMsSUFBSSxTQUFTLEVBQUU7QUFDM0UsUUFBSSxjQUFjLEdBQUc7QUFDbkIsWUFBTSxJQUFJO0FBQUEsUUFDUjtBQUFBLFFBQ0EsR0FBRyxJQUFJLDJCQUEyQixTQUFTLEVBQUU7QUFBQSxNQUMvQztBQUFBLElBQ0Y7QUFDQSxVQUFNO0FBQUEsRUFDUjtBQUNBLFNBQU87QUFDVDs7O0FHakVBO0FBSUEsSUFBTSxnQkFBZ0I7QUFBQSxFQUNwQixLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxNQUFNO0FBQUEsRUFDTixLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxJQUFJO0FBQUEsRUFDSixLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxJQUFJO0FBQUEsRUFDSixNQUFNO0FBQ1I7QUFpQkEsSUFBTSxtQkFBbUI7QUFHbEIsSUFBTSxhQUFOLE1BQU0sWUFBVztBQUFBLEVBQ2I7QUFBQSxFQUNBO0FBQUEsRUFFRCxZQUFZLFNBQTRDLFVBQWtDO0FBQ2hHLFNBQUssVUFBVTtBQUNmLFNBQUssV0FBVztBQUFBLEVBQ2xCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLGFBQWEsS0FBSyxPQUFtQixNQUFjLFFBQTJDO0FBQzVGLFFBQUksQ0FBQyxLQUFLLFNBQVMsT0FBTyxFQUFHLFFBQU8sWUFBVyxTQUFTLE1BQU0sTUFBTSxLQUFLLE1BQU0sTUFBTSxHQUFHLE1BQU07QUFDOUYsVUFBTSxRQUFRLEdBQUcsTUFBTSxJQUFJLElBQUksSUFBSTtBQUNuQyxVQUFNLFlBQVksY0FBYyxNQUFNLFNBQVMsT0FBTyxNQUFNLE1BQU0sR0FBRyxLQUFLO0FBQzFFLFVBQU0sU0FBUyxLQUFLLE1BQU0sR0FBRyxLQUFLLFlBQVksR0FBRyxJQUFJLENBQUM7QUFDdEQsVUFBTSxVQUFVLG9CQUFJLElBQTBCO0FBQzlDLFVBQU0sV0FBbUMsQ0FBQztBQUMxQyxlQUFXLFFBQVEsQ0FBQyxHQUFHLElBQUksSUFBSSxVQUFVLE9BQU8sQ0FBQyxDQUFDLEVBQUUsS0FBSyxHQUFHO0FBQzFELFlBQU0sUUFBUSxNQUFNLFlBQVcsS0FBSyxPQUFPLFNBQVMsTUFBTSxNQUFNO0FBQ2hFLGlCQUFXLENBQUMsTUFBTSxNQUFNLEtBQUssTUFBTSxTQUFTO0FBQzFDLFlBQUksUUFBUSxJQUFJLElBQUksRUFBRyxPQUFNLElBQUksYUFBYSxXQUFXLEdBQUcsS0FBSyxZQUFZLElBQUksbUJBQW1CO0FBQ3BHLGFBQUssVUFBVSxJQUFJLElBQUksS0FBSyxVQUFVLE1BQU07QUFDMUMsZ0JBQU0sSUFBSTtBQUFBLFlBQ1I7QUFBQSxZQUNBLEdBQUcsS0FBSyxZQUFZLElBQUksVUFBVSxJQUFJO0FBQUEsVUFDeEM7QUFBQSxRQUNGO0FBQ0EsZ0JBQVEsSUFBSSxNQUFNLE1BQU07QUFBQSxNQUMxQjtBQUNBLGFBQU8sT0FBTyxVQUFVLE1BQU0sUUFBUTtBQUFBLElBQ3hDO0FBQ0EsZUFBVyxDQUFDLE1BQU0sSUFBSSxLQUFLLFdBQVc7QUFDcEMsVUFBSSxDQUFDLFFBQVEsSUFBSSxJQUFJO0FBQ25CLGNBQU0sSUFBSSxhQUFhLFdBQVcsR0FBRyxLQUFLLFlBQVksSUFBSSxjQUFjLElBQUksR0FBRztBQUFBLElBQ25GO0FBQ0EsV0FBTyxJQUFJLFlBQVcsU0FBUyxRQUFRO0FBQUEsRUFDekM7QUFBQSxFQUVBLGFBQWEsU0FBUyxRQUFvQixRQUEyQztBQUNuRixRQUFJO0FBQ0YsWUFBTSxFQUFFLFNBQVMsU0FBUyxJQUFJLE1BQU0sV0FBVyxRQUFRLE1BQU07QUFDN0QsYUFBTyxJQUFJLFlBQVcsU0FBUyxRQUFRO0FBQUEsSUFDekMsU0FBUyxPQUFPO0FBQ2QsWUFBTSxPQUFPLFFBQVE7QUFDckIsWUFBTTtBQUFBLElBQ1I7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE1BQU0sUUFBdUI7QUFDM0IsVUFBTSxVQUFVLElBQUksSUFBSSxDQUFDLEdBQUcsS0FBSyxRQUFRLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxXQUFXLE9BQU8sTUFBTSxDQUFDO0FBQ2pGLFVBQU0sUUFBUSxJQUFJLENBQUMsR0FBRyxPQUFPLEVBQUUsSUFBSSxDQUFDLFdBQVcsT0FBTyxRQUFRLENBQUMsQ0FBQztBQUFBLEVBQ2xFO0FBQ0Y7QUFHQSxTQUFTLGNBQWMsT0FBZ0IsT0FBb0M7QUFDekUsUUFBTSxNQUFNLFNBQVMsS0FBSyxJQUFJLE1BQU0sYUFBYTtBQUNqRCxNQUFJLENBQUMsU0FBUyxHQUFHLEdBQUc7QUFDbEIsVUFBTSxJQUFJLGFBQWEsV0FBVyxHQUFHLEtBQUssbUJBQW1CLEtBQUssR0FBRyxDQUFDLHVCQUF1QjtBQUFBLEVBQy9GO0FBQ0EsUUFBTSxVQUFVLE9BQU8sUUFBUSxHQUFHLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxJQUFJLE1BQXdCO0FBQzFFLFFBQUksT0FBTyxTQUFTLFlBQVksS0FBSyxTQUFTLGNBQWMsRUFBRyxRQUFPLENBQUMsTUFBTSxJQUFJO0FBQ2pGLFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBLEdBQUcsS0FBSyxpQkFBaUIsSUFBSSxPQUFPLEtBQUssSUFBSSxDQUFDO0FBQUEsSUFDaEQ7QUFBQSxFQUNGLENBQUM7QUFDRCxTQUFPLElBQUksSUFBSSxPQUFPO0FBQ3hCO0FBRUEsZUFBZSxXQUNiLFFBQ0EsUUFDbUY7QUFDbkYsUUFBTSxPQUFPLENBQUMsU0FBd0I7QUFDcEMsVUFBTSxJQUFJLGFBQWEsV0FBVyxHQUFHLE9BQU8sSUFBSSxLQUFLLElBQUksK0NBQStDO0FBQUEsRUFDMUc7QUFDQSxNQUFJLE9BQU8sT0FBTyxFQUFHLE1BQUssZUFBZSxPQUFPLElBQUksNkJBQTZCO0FBQ2pGLFFBQU0sUUFBUSxNQUFNLE9BQU8sS0FBSyxHQUFHLEdBQUcsTUFBTTtBQUM1QyxRQUFNLFNBQVMsSUFBSSxTQUFTLE1BQU0sUUFBUSxNQUFNLFlBQVksQ0FBQyxFQUFFLGFBQWEsR0FBRyxJQUFJO0FBQ25GLFFBQU0sVUFBVSxLQUFLLElBQUksa0JBQWtCLE9BQU8sT0FBTyxDQUFDO0FBQzFELE1BQUksU0FBUyxRQUFTLE1BQUssd0JBQXdCLE1BQU0sc0JBQXNCLE9BQU8sRUFBRTtBQUN4RixRQUFNLE9BQU8sV0FBVyxNQUFNLE9BQU8sS0FBSyxHQUFHLE9BQU8sTUFBTSxHQUFHLE1BQU0sR0FBRyxPQUFPLElBQUk7QUFDakYsUUFBTSxVQUFVLFVBQVUsSUFBSTtBQUM5QixNQUFJLFFBQVMsTUFBSyxPQUFPO0FBQ3pCLFFBQU0sU0FBUyxVQUFVLE1BQU0sT0FBTyxJQUFJO0FBQzFDLE1BQUksQ0FBQyxTQUFTLE1BQU0sRUFBRyxRQUFPLEtBQUssaUJBQWlCLEtBQUssTUFBTSxDQUFDLHNCQUFzQjtBQUN0RixRQUFNLEVBQUUsY0FBYyxVQUFVLEdBQUcsUUFBUSxJQUFJO0FBQy9DLE1BQUksYUFBYSxVQUFhLENBQUMsVUFBVSxRQUFRLEVBQUcsUUFBTyxLQUFLLG9DQUFvQztBQUNwRyxRQUFNLFFBQVEsSUFBSSxPQUFPLE1BQU07QUFDL0IsUUFBTSxVQUFVLE9BQU8sUUFBUSxPQUFPLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQU07QUFDN0QsVUFBTSxRQUFRLFVBQVUsTUFBTSxPQUFPLFFBQVEsS0FBSztBQUNsRCxXQUFPLE9BQU8sVUFBVSxXQUFXLEtBQUssVUFBVSxJQUFJLFFBQVEsS0FBSyxFQUFFLElBQUk7QUFBQSxFQUMzRSxDQUFDO0FBQ0QsVUFBUSxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsU0FBUyxFQUFFLFVBQVUsRUFBRSxTQUFTLEVBQUUsTUFBTTtBQUNqRSxNQUFJLE1BQU07QUFDVixhQUFXLEVBQUUsTUFBTSxRQUFRLFFBQUFDLFFBQU8sS0FBSyxTQUFTO0FBQzlDLFFBQUksV0FBVyxJQUFLLE1BQUssVUFBVSxJQUFJLG1CQUFtQixNQUFNLGNBQWMsR0FBRyx1QkFBdUI7QUFDeEcsVUFBTSxTQUFTQTtBQUFBLEVBQ2pCO0FBQ0EsTUFBSSxRQUFRLE9BQU8sS0FBTSxNQUFLLDJCQUEyQixHQUFHLGlCQUFpQixPQUFPLElBQUksRUFBRTtBQUMxRixTQUFPLEVBQUUsU0FBUyxJQUFJLElBQUksUUFBUSxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sTUFBTSxNQUFNLENBQUMsQ0FBQyxHQUFHLFVBQVUsWUFBWSxDQUFDLEVBQUU7QUFDdEc7QUFHQSxTQUFTLFVBQVUsTUFBYyxPQUFnQixRQUFvQixPQUFzQztBQUN6RyxNQUFJLENBQUMsU0FBUyxLQUFLLEVBQUcsUUFBTyxHQUFHLEtBQUssS0FBSyxDQUFDO0FBQzNDLFFBQU0sRUFBRSxPQUFPLE9BQU8sY0FBYyxRQUFRLElBQUk7QUFDaEQsTUFBSSxPQUFPLFVBQVUsWUFBWSxDQUFDLE9BQU8sT0FBTyxlQUFlLEtBQUssR0FBRztBQUNyRSxXQUFPLFNBQVMsS0FBSyxLQUFLLENBQUMscUJBQXFCLE9BQU8sS0FBSyxhQUFhLEVBQUUsS0FBSyxHQUFHLENBQUM7QUFBQSxFQUN0RjtBQUNBLFFBQU0sU0FBUztBQUNmLE1BQUksQ0FBQyxTQUFTLEtBQUssRUFBRyxRQUFPLFNBQVMsS0FBSyxLQUFLLENBQUM7QUFDakQsTUFBSSxDQUFDLFNBQVMsT0FBTyxLQUFLLFFBQVEsV0FBVztBQUMzQyxXQUFPLGdCQUFnQixLQUFLLE9BQU8sQ0FBQztBQUN0QyxRQUFNLENBQUMsT0FBTyxHQUFHLElBQUk7QUFDckIsTUFBSSxRQUFRLE9BQU8sTUFBTSxPQUFPLE9BQU8sT0FBTztBQUM1QyxXQUFPLGlCQUFpQixLQUFLLEtBQUssR0FBRyxrQ0FBa0MsT0FBTyxPQUFPLEtBQUs7QUFBQSxFQUM1RjtBQUNBLFFBQU0sU0FBUyxXQUFXLFFBQVEsS0FBSztBQUN2QyxNQUFJLFdBQVcsTUFBTTtBQUNuQixXQUFPLEdBQUcsTUFBTSxLQUFLLG9CQUFvQixNQUFNLEtBQUssS0FBSyxLQUFLLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDaEYsU0FBTyxFQUFFLE1BQU0sT0FBTyxRQUFRLE9BQU8sUUFBUSxRQUFRLFFBQVEsT0FBTyxPQUFPO0FBQzdFO0FBR0EsU0FBUyxXQUFXLE9BQW9CLE9BQWtDO0FBQ3hFLE1BQUksU0FBaUIsTUFBTSxTQUFTLENBQUMsSUFBSSxJQUFJLGNBQWMsS0FBSztBQUNoRSxhQUFXLEtBQUssT0FBTztBQUNyQixjQUFVO0FBQ1YsUUFBSSxDQUFDLE9BQU8sY0FBYyxNQUFNLEVBQUcsUUFBTztBQUFBLEVBQzVDO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxVQUFVLE1BQWtDO0FBQ25ELFFBQU1DLFFBQXNCLENBQUM7QUFDN0IsYUFBVyxDQUFDLEtBQUssS0FBSyxLQUFLLFNBQVMscUNBQXFDLEdBQUc7QUFDMUUsUUFBSSxVQUFVLE9BQU8sVUFBVSxJQUFLLENBQUFBLE1BQUssS0FBSyxvQkFBSSxJQUFJLENBQUM7QUFBQSxhQUM5QyxVQUFVLE9BQU8sVUFBVSxJQUFLLENBQUFBLE1BQUssSUFBSTtBQUFBLGFBQ3pDLE1BQU0sU0FBUyxHQUFHLEdBQUc7QUFDNUIsWUFBTSxNQUFNLE1BQU0sTUFBTSxHQUFHLE1BQU0sWUFBWSxHQUFHLElBQUksQ0FBQztBQUNyRCxZQUFNLE9BQU9BLE1BQUssR0FBRyxFQUFFO0FBQ3ZCLFVBQUksTUFBTSxJQUFJLEdBQUcsRUFBRyxRQUFPLFdBQVcsR0FBRztBQUN6QyxZQUFNLElBQUksR0FBRztBQUFBLElBQ2Y7QUFDQSxRQUFJQSxNQUFLLFNBQVMsRUFBRyxRQUFPO0FBQUEsRUFDOUI7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFNBQVMsT0FBa0Q7QUFDbEUsU0FBTyxPQUFPLFVBQVUsWUFBWSxVQUFVLFFBQVEsQ0FBQyxNQUFNLFFBQVEsS0FBSztBQUM1RTtBQUVBLFNBQVMsVUFBVSxPQUFpRDtBQUNsRSxTQUFPLFNBQVMsS0FBSyxLQUFLLE9BQU8sT0FBTyxLQUFLLEVBQUUsTUFBTSxDQUFDLFNBQVMsT0FBTyxTQUFTLFFBQVE7QUFDekY7QUFFQSxTQUFTLFNBQVMsT0FBbUM7QUFDbkQsU0FBTyxNQUFNLFFBQVEsS0FBSyxLQUFLLE1BQU0sTUFBTSxDQUFDLE1BQU0sT0FBTyxjQUFjLENBQUMsS0FBSyxLQUFLLENBQUM7QUFDckY7QUFFQSxTQUFTLEtBQUssT0FBd0I7QUFDcEMsVUFBUSxLQUFLLFVBQVUsS0FBSyxLQUFLLFVBQVUsTUFBTSxHQUFHLEVBQUU7QUFDeEQ7OztBQ3pNQSxlQUFzQixXQUFXLE1BQW1DO0FBQ2xFLFNBQU8sV0FBVyxTQUFTLE1BQU0sU0FBUyxlQUFlLElBQUksRUFBRSxDQUFDO0FBQ2xFO0FBR0EsZUFBc0IsV0FBVyxNQUFrRDtBQUNqRixRQUFNLGFBQWEsTUFBTSxXQUFXLElBQUk7QUFDeEMsUUFBTSxVQUFVLG9CQUFJLElBQTBCO0FBQzlDLGFBQVcsRUFBRSxNQUFNLE9BQU8sT0FBTyxRQUFRLFFBQVEsT0FBTyxLQUFLLFdBQVcsUUFBUSxPQUFPLEdBQUc7QUFDeEYsVUFBTSxFQUFFLE9BQU8sSUFBSSxNQUFNLE9BQU8sS0FBSyxRQUFRLE1BQU07QUFDbkQsWUFBUSxJQUFJLE1BQU0sRUFBRSxPQUFPLFFBQVEsVUFBVSxRQUFRLElBQUksV0FBVyxNQUFNLElBQUksSUFBSSxhQUFhLE1BQU0sRUFBRSxDQUFDO0FBQUEsRUFDMUc7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLGFBQWEsUUFBMkIsVUFBcUM7QUFDM0YsTUFBSSxPQUFPLFdBQVcsU0FBUyxPQUFRLFFBQU87QUFDOUMsTUFBSSxhQUFhO0FBQ2pCLE1BQUksUUFBUTtBQUNaLFdBQVMsSUFBSSxHQUFHLElBQUksU0FBUyxRQUFRLEtBQUs7QUFDeEMsbUJBQWUsT0FBTyxDQUFDLElBQUssU0FBUyxDQUFDLE1BQU87QUFDN0MsYUFBUyxTQUFTLENBQUMsS0FBTTtBQUFBLEVBQzNCO0FBQ0EsU0FBTyxLQUFLLEtBQUssYUFBYSxLQUFLO0FBQ3JDO0FBRUEsSUFBSTtBQUdHLFNBQVMsYUFBOEI7QUFDNUMsU0FBUSxXQUFXLGFBQWE7QUFDbEM7OztBbERmQSxJQUFNLE9BQU8sTUFBTSxlQUFlO0FBQ2xDLElBQU0sU0FBVSxLQUFLLE1BQU0sYUFBYSxrQ0FBa0MsTUFBTSxDQUFDLEVBQzlFO0FBa0JILElBQU0sV0FBK0U7QUFBQSxFQUNuRixTQUFTO0FBQUEsRUFDVCxlQUFlO0FBQUEsRUFDZixhQUFhLEVBQUUsR0FBRyxPQUFPLE9BQU8sTUFBTSxHQUFHO0FBQ3ZDLFVBQU0sYUFBYSxJQUFJLGdCQUFnQixHQUFHLE1BQU0sTUFBTSxFQUFFLENBQUMsR0FBSSxNQUFNLFVBQVUsRUFBRSxDQUFDLENBQUU7QUFDbEYsV0FBTyxPQUFPLEVBQUUsR0FBRyxrQkFBa0IsTUFBTSxHQUFHLEdBQUcsV0FBVyxRQUFRLE1BQU0sQ0FBQyxHQUFHLEVBQUUsS0FBSyxLQUFLLENBQUMsRUFBRTtBQUFBLEVBQy9GO0FBQUEsRUFDQSxjQUFjLFNBQVMsS0FBSztBQUFBLEVBQzVCLGdCQUFnQixTQUFTLEtBQUs7QUFBQSxFQUM5QixpQkFBaUIsU0FBUyxJQUFJO0FBQUEsRUFDOUIsbUJBQW1CO0FBQUEsRUFDbkIsbUJBQW1CO0FBQUEsRUFDbkIsb0JBQW9CO0FBQUEsRUFDcEIsUUFBUTtBQUFBLEVBQ1IsaUJBQWlCO0FBQUEsRUFDakIsT0FBTyxFQUFFLEdBQUcsWUFBWSxJQUFJLEdBQUc7QUFDN0IsVUFBTSxTQUFTLElBQUksT0FBTyxHQUFHLFVBQXFDO0FBQ2xFLFdBQU8sT0FBTyxFQUFFLEdBQUcsT0FBTyxRQUFRLElBQUksS0FBSyxDQUFDLEVBQUU7QUFBQSxFQUNoRDtBQUFBLEVBQ0EsYUFBYSxFQUFFLEdBQUcsWUFBWSxLQUFLLE1BQU0sR0FBRztBQUMxQyxVQUFNLFNBQVM7QUFBQSxNQUNiLFlBQVksT0FBTyxXQUFXLFFBQVE7QUFBQSxNQUN0QyxTQUFTLE9BQU8sV0FBVyxLQUFLO0FBQUEsTUFDaEMsU0FBUyxNQUFNLG9CQUFvQixFQUFFLENBQUM7QUFBQSxNQUN0QywwQkFBMEIsTUFBTSxrQkFBa0IsRUFBRSxDQUFDO0FBQUEsSUFDdkQ7QUFDQSxVQUFNLFVBQVUsSUFBSUMsYUFBWSxHQUFHLE1BQU07QUFDekMsV0FBTyxPQUFPLEVBQUUsR0FBRyxRQUFRLFFBQVEsSUFBSSxLQUFLLENBQUMsRUFBRTtBQUFBLEVBQ2pEO0FBQUEsRUFDQSxpQkFBaUIsRUFBRSxHQUFHLFlBQVksT0FBTyxPQUFPLE1BQU0sR0FBRztBQUN2RCxVQUFNLEVBQUUsU0FBUyxNQUFNLElBQUk7QUFDM0IsVUFBTSxVQUFVLElBQUksZ0JBQWdCLEdBQUcsT0FBTyxPQUFPLEdBQUcsTUFBTSxVQUFVLEVBQUUsQ0FBQyxHQUFJLE9BQU8sS0FBSyxDQUFDO0FBQzVGLFdBQU8sT0FBTyxFQUFFLEdBQUcsUUFBUSxRQUFRLE1BQU0sR0FBRyxHQUFHLE1BQU0sQ0FBQyxFQUFFO0FBQUEsRUFDMUQ7QUFBQSxFQUNBLFFBQVEsRUFBRSxHQUFHLFlBQVksT0FBTyxPQUFPLE9BQU8sT0FBTyxHQUFHO0FBQ3RELFVBQU0sU0FBUztBQUFBLE1BQ2IsWUFBWSxPQUFPLFdBQVcsS0FBSztBQUFBLE1BQ25DLFdBQVcsTUFBTSxVQUFVLEVBQUUsQ0FBQztBQUFBLE1BQzlCLFNBQVMsT0FBTyxXQUFXLEtBQUs7QUFBQSxNQUNoQyxTQUFTLE9BQU8sV0FBVyxPQUFPO0FBQUEsSUFDcEM7QUFDQSxVQUFNLFlBQVksSUFBSSxpQkFBaUIsR0FBRyxNQUFNO0FBQ2hELFdBQU8sWUFBWTtBQUNqQixZQUFNLEVBQUUsR0FBRyxPQUFPLElBQUksVUFBVSxVQUFVLE1BQU0sR0FBRyxHQUFHLE1BQU0sQ0FBQztBQUM3RCxZQUFNLE9BQU87QUFBQSxRQUNWLE1BQU0sT0FBTyxLQUFLO0FBQUEsUUFDbkIsT0FBTztBQUFBLFFBQ1AsT0FBTyxVQUFVLEVBQUUsT0FBTyxDQUFDO0FBQUEsTUFDN0I7QUFDQSxZQUFNLFlBQVksZUFBZSxJQUFJO0FBQ3JDLFlBQU0sU0FBUyxFQUFFLE9BQU8sT0FBTyxhQUFhLFNBQVMsR0FBRyxDQUFDLFVBQVUsT0FBTyxDQUFDLEdBQUcsTUFBTSxJQUFJLEdBQUcsQ0FBQyxDQUFDLEdBQUcsS0FBSztBQUNyRyxhQUFPLEVBQUUsR0FBRyxRQUFRLGNBQWMsTUFBTSxXQUFXLEdBQUcsVUFBVSxPQUFPLEdBQUcsUUFBUSxNQUFNLENBQUMsRUFBRTtBQUFBLElBQzdGO0FBQUEsRUFDRjtBQUFBLEVBQ0EsS0FBSyxFQUFFLEdBQUcsT0FBTyxNQUFNLEdBQUc7QUFDeEIsVUFBTSxTQUFTLEVBQUUsVUFBVSxJQUFJLE1BQU0sVUFBVSxDQUF3QjtBQUN2RSxVQUFNLE9BQU8sRUFBRSxPQUFPLFFBQVEsTUFBTSxRQUFRLENBQUM7QUFDN0MsVUFBTSxVQUFVLEVBQUUsUUFBUSxHQUFHLFNBQVMsR0FBRyxlQUFlLEVBQUU7QUFDMUQsV0FBTyxPQUFPLEVBQUUsR0FBRyx5QkFBeUIsTUFBTSxHQUFHLEdBQUcsUUFBUSxNQUFNLE9BQU8sRUFBRTtBQUFBLEVBQ2pGO0FBQUEsRUFDQSxTQUFTLEVBQUUsR0FBRyxZQUFZLE9BQU8sTUFBTSxHQUFHO0FBQ3hDLFVBQU0sRUFBRSxRQUFRLFFBQVEsUUFBUSxJQUFJO0FBQ3BDLFVBQU0sU0FBUyxFQUFFLGNBQWMsSUFBSSxNQUFNLFVBQVUsR0FBK0IsTUFBTztBQUN6RixVQUFNLE9BQU8sRUFBRSxPQUFPLFFBQVEsTUFBTSxRQUFRLENBQUM7QUFDN0MsV0FBTyxPQUFPLEVBQUUsR0FBRyxnQkFBZ0IsTUFBTSxHQUFHLEdBQUcsUUFBUSxRQUFTLEVBQUUsTUFBTSxRQUFrQixDQUFDLEVBQUU7QUFBQSxFQUMvRjtBQUFBLEVBQ0EsVUFBVSxFQUFFLEdBQUcsWUFBWSxPQUFPLE9BQU8sT0FBTyxPQUFPLEdBQUc7QUFDeEQsVUFBTSxFQUFFLE9BQU8sU0FBUyxpQkFBaUIsa0JBQWtCLFVBQVUsSUFBSTtBQUl6RSxVQUFNLFlBQVksSUFBSTtBQUFBLE1BQ3BCO0FBQUEsTUFDQTtBQUFBLFFBQ0UsZ0JBQWdCO0FBQUEsUUFDaEIsdUJBQXVCO0FBQUEsUUFDdkIsMEJBQTBCLE9BQU8sZUFBZTtBQUFBLFFBQ2hELHVCQUF1QjtBQUFBLFFBQ3ZCLHlCQUF5QixpQkFBa0IsSUFBSSxNQUFNLFNBQVU7QUFBQSxRQUMvRCxpQkFBaUI7QUFBQSxRQUNqQixvQkFBb0I7QUFBQSxNQUN0QjtBQUFBLE1BQ0EsTUFBTSxVQUFVLEVBQUUsQ0FBQztBQUFBLElBQ3JCO0FBQ0EsVUFBTSxTQUFTLEVBQUUsT0FBTyw0QkFBNEIsQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLFFBQVEsQ0FBQyxDQUFDLENBQUM7QUFDdkUsVUFBTSxPQUFPLEVBQUUsT0FBTywwQkFBMEIsQ0FBQyxDQUFDLENBQUM7QUFDbkQsV0FBTyxZQUFZO0FBQ2pCLFlBQU0sRUFBRSxZQUFZLGFBQWEsSUFBSTtBQUNyQyxZQUFNLEtBQUssT0FBTyxPQUFPLEVBQUU7QUFDM0IsWUFBTSxVQUFVLFVBQVU7QUFDMUIsWUFBTSxTQUFTLGVBQWUsTUFBTSxJQUFJLEdBQUcsT0FBTyxHQUFHLElBQUksT0FBTyxHQUFHLFFBQVEsTUFBTSxTQUFTO0FBQUEsUUFDeEYsTUFBTTtBQUFBLFFBQ04sUUFBUTtBQUFBLE1BQ1YsQ0FBQztBQUNELFlBQU0sVUFBbUIsRUFBRSxPQUFPO0FBQ2xDLFlBQU0sTUFBTSxDQUFDLE1BQWMsV0FBbUIsTUFBTSxRQUFRLElBQUksSUFBSSxFQUFFLE9BQU8sS0FBSyxNQUFNO0FBQ3hGLGNBQVEsUUFBUSxNQUFNLFVBQVUsUUFBUSxNQUFNLEdBQUcsR0FBRyxRQUFRLE1BQU0sR0FBRyxFQUFFLElBQUksQ0FBQztBQUM1RSxZQUFNLE1BQU8sTUFBTyxRQUFRLElBQWUsS0FBSztBQUNoRCxZQUFNLFVBQVcsUUFBUSxJQUFlLE1BQU0sQ0FBQztBQUMvQyxjQUFRLGdCQUFnQixJQUFJLE9BQU8sQ0FBQyxHQUFHLE1BQU0sSUFBSSxVQUFVLEVBQUU7QUFDN0QsYUFBTyxRQUFRO0FBQ2YsaUJBQVcsS0FBSyxDQUFDLEdBQUcsQ0FBQyxFQUFHLFFBQU8sUUFBUSxTQUFTLENBQUMsRUFBRTtBQUNuRCxhQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsT0FBTyxHQUFZLElBQWtCLFNBQWlCO0FBQzdELFFBQU0sRUFBRSxPQUFPLEtBQUssSUFBSSxjQUFjLElBQUksU0FBUyxJQUFLO0FBQ3hELFFBQU0sUUFBUSxDQUFDLEdBQUcsUUFBUSxDQUFDO0FBQzNCLFNBQU8sRUFBRSxPQUFPLEVBQUUsT0FBTyxPQUFPLE9BQU8sT0FBTyxLQUFLLEdBQUcsTUFBTSxFQUFFLE9BQU8sT0FBTyxNQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ2xHO0FBRUEsU0FBUyxNQUFNLEVBQUUsR0FBRyxPQUFPLE9BQU8sTUFBTSxHQUFVO0FBQ2hELFFBQU0sYUFBYSxJQUFJLGdCQUFnQixHQUFHLE1BQU0sTUFBTSxFQUFFLENBQUMsR0FBSSxNQUFNLFVBQVUsRUFBRSxDQUFDLENBQUU7QUFDbEYsU0FBTyxNQUFNO0FBQ1gsVUFBTSxJQUFJLE1BQU0sR0FBRztBQUNuQixXQUFPLEVBQUUsR0FBRyxXQUFXLEdBQUcsRUFBRSxPQUFPLEVBQUUsR0FBRyxxQkFBcUIsR0FBRyxXQUFXLFFBQVEsTUFBTSxDQUFDLENBQUMsQ0FBQyxFQUFFO0FBQUEsRUFDaEc7QUFDRjtBQUVBLFNBQVMsU0FBUyxVQUFtQjtBQUNuQyxTQUFPLENBQUMsRUFBRSxHQUFHLE9BQU8sT0FBTyxNQUFNLE1BQWE7QUFDNUMsVUFBTSxRQUFRLElBQUk7QUFBQSxNQUNoQjtBQUFBLE1BQ0EsTUFBTSxNQUFNLEVBQUUsQ0FBQztBQUFBLE1BQ2YsTUFBTSxPQUFPLEVBQUUsQ0FBQztBQUFBLE1BQ2hCLE1BQU0sVUFBVSxFQUFFLENBQUM7QUFBQSxNQUNuQjtBQUFBLElBQ0Y7QUFDQSxXQUFPLE9BQU8sRUFBRSxHQUFHLE1BQU0sUUFBUSxNQUFNLEdBQUcsR0FBRyxNQUFNLENBQUMsRUFBRTtBQUFBLEVBQ3hEO0FBQ0Y7QUFFQSxTQUFTLGNBQWMsRUFBRSxHQUFHLFlBQVksT0FBTyxPQUFPLE1BQU0sR0FBVTtBQUNwRSxRQUFNLEVBQUUsUUFBUSxVQUFVLElBQUk7QUFDOUIsUUFBTSxRQUFRLElBQUk7QUFBQSxJQUNoQjtBQUFBLElBQ0EsTUFBTSxNQUFNLEVBQUUsQ0FBQztBQUFBLElBQ2YsT0FBTyxNQUFNO0FBQUEsSUFDYjtBQUFBLElBQ0EsTUFBTSxVQUFVLEVBQUUsQ0FBQztBQUFBLEVBQ3JCO0FBQ0EsU0FBTyxPQUFPLEVBQUUsR0FBRyxNQUFNLFFBQVEsTUFBTSxHQUFHLEdBQUcsTUFBTSxDQUFDLEVBQUU7QUFDeEQ7QUFFQSxTQUFTLEtBQUssRUFBRSxHQUFHLFlBQVksT0FBTyxNQUFNLEdBQVU7QUFDcEQsUUFBTSxVQUFVLEVBQUUsS0FBSyxNQUFNLE1BQU0sRUFBRSxDQUFDLEdBQUksT0FBTyxXQUFXLE1BQU0sQ0FBQztBQUNuRSxTQUFPLE9BQU8sRUFBRSxHQUFHLGtCQUFrQixNQUFNLEdBQUcsR0FBRyxPQUFPLEVBQUU7QUFDNUQ7QUFFQSxlQUFlLFVBQVUsTUFBYztBQUNyQyxRQUFNQyxVQUFTLE1BQU0sV0FBVztBQUNoQyxRQUFNLFNBQVMsTUFBTSxXQUFXLFVBQVUsSUFBSSxFQUFFO0FBQ2hELFFBQU0sTUFBTSxDQUFDLFNBQWlCO0FBQzVCLFVBQU0sU0FBUyxPQUFPLElBQUksSUFBSTtBQUM5QixJQUFPLFVBQUcsUUFBUSxHQUFHLElBQUksUUFBUSxJQUFJLEVBQUU7QUFDdkMsV0FBTztBQUFBLEVBQ1Q7QUFDQSxTQUFPO0FBQUEsSUFDTCxRQUFBQTtBQUFBLElBQ0E7QUFBQSxJQUNBLE9BQU87QUFBQSxNQUNMLE9BQU8sQ0FBQyxTQUFpQkEsUUFBTyxPQUFPLElBQUksTUFBTSxJQUFJLEVBQUUsRUFBRSxRQUFRLElBQUksTUFBTSxJQUFJLEVBQUUsRUFBRSxLQUFLO0FBQUEsTUFDeEYsS0FBSyxDQUFDLFNBQWlCQSxRQUFPLE9BQU8sSUFBSSxNQUFNLElBQUksRUFBRSxFQUFFLFFBQVEsSUFBSSxNQUFNLElBQUksRUFBRSxFQUFFLE9BQU8sS0FBSztBQUFBLE1BQzdGLE9BQU8sTUFBTUEsUUFBTyxPQUFPLElBQUksVUFBVSxFQUFFLFFBQVEsQ0FBQyxHQUFHLElBQUksVUFBVSxFQUFFLE9BQU8sTUFBTSxDQUFDO0FBQUEsTUFDckYsT0FBTyxDQUFDLFNBQWlCLElBQUksSUFBSSxFQUFFO0FBQUEsTUFDbkMsUUFBUTtBQUFBLElBQ1Y7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxXQUFXLEVBQUUsT0FBTyxNQUFNLFlBQVksY0FBYyxLQUFLLFFBQVE7QUFDL0QsUUFBTSxRQUFRLFNBQVMsS0FBSztBQUM1QixNQUFJLENBQUMsTUFBTztBQUNaLE9BQUssR0FBRyxLQUFLLG1CQUFtQixZQUFZO0FBQzFDLFVBQU0sRUFBRSxRQUFBQSxTQUFRLFFBQVEsTUFBTSxJQUFJLE1BQU0sVUFBVSxJQUFJO0FBQ3RELFVBQU0sRUFBRSxPQUFPLElBQUksSUFBSSxNQUFNLFFBQVE7QUFBQSxNQUNuQ0E7QUFBQSxNQUNBLE1BQU0sV0FBVyxVQUFVLElBQUksRUFBRTtBQUFBLE1BQ2pDLENBQUMsWUFBWSxNQUFNLEVBQUUsR0FBRyxPQUFPLEdBQUcsUUFBUSxHQUFHLEdBQUcsR0FBRyxXQUFXLENBQUM7QUFBQSxNQUMvRCxFQUFFLFFBQVEsY0FBYztBQUFBLElBQzFCO0FBQ0EsZUFBVyxDQUFDLE1BQU0sTUFBTSxLQUFLLE9BQU8sUUFBUSxNQUFNLElBQUksQ0FBQyxHQUFHO0FBQ3hELFlBQU0sV0FBVyxPQUFPLElBQUksT0FBTyxJQUFJLEVBQUU7QUFDekMsTUFBTyxVQUFHLFVBQVUsa0JBQWtCLElBQUksRUFBRTtBQUM1QyxZQUFNLFNBQVMsVUFBVSxVQUFVLE9BQU8sT0FBTyxTQUFTLGFBQWEsTUFBTSxPQUFPLEtBQUssSUFBSTtBQUM3RixZQUFNLFFBQVEsYUFBYSxRQUE2QixTQUFVLE1BQU07QUFDeEUsWUFBTSxNQUFNLEtBQUssSUFBSSxNQUFNLEtBQUssY0FBYyxJQUFJLEtBQUssRUFBRTtBQUN6RCxVQUFJLFFBQVEsSUFBSSxhQUFjLFNBQVEsSUFBSSxPQUFPLE1BQU0sTUFBTSxjQUFjLENBQUMsR0FBRyxJQUFJLGNBQWMsQ0FBQyxDQUFDO0FBQ25HLE1BQU8sVUFBRyxTQUFTLEtBQUssR0FBRyxJQUFJLG9CQUFvQixLQUFLLHNCQUFzQixHQUFHLEVBQUU7QUFBQSxJQUNyRjtBQUFBLEVBQ0YsQ0FBQztBQUNIO0FBRUEsS0FBSyxJQUFJOyIsCiAgIm5hbWVzIjogWyJkZXZpY2UiLCAiYmxvY2siLCAiYmxvY2tzIiwgImtpbmQiLCAiZGV2aWNlIiwgImRldmljZSIsICJkZXZpY2UiLCAiZGV2aWNlIiwgImRpc3BhdGNoIiwgImRldmljZSIsICJkaXNwYXRjaCIsICJraW5kIiwgImRldmljZSIsICJibG9ja3MiLCAiYWN0aXZhdGlvbiIsICJkZXZpY2UiLCAiZGV2aWNlIiwgInBoYXNlcyIsICJraW5kIiwgImRldmljZSIsICJub3JtIiwgImtpbmQiLCAiQyIsICJibG9ja3MiLCAiZGV2aWNlIiwgIkVQUyIsICJUZXh0RW5jb2RlciIsICJsc3RtIiwgIm5vcm0iLCAiYmxvY2tzIiwgImRldmljZSIsICJvcGVuIiwgImRldmljZSIsICJqb2luIiwgImxlbmd0aCIsICJvcGVuIiwgIlRleHRFbmNvZGVyIiwgImRldmljZSJdCn0K
