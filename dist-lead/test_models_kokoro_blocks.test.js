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
  const columns2 = weight.O * weight.phases;
  device2.run(
    "conv1d",
    { x, weight: weight.panels, bias, residual, out },
    {
      T_in: T,
      C,
      T_out: rows,
      O: columns2,
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
      grid: Device.fold(Math.ceil(Math.ceil(rows / 4) * Math.ceil(columns2 / 4) / 64)),
      constants: {
        FORMAT: weight.format,
        HAS_BIAS: Number(bias !== null),
        HAS_RESIDUAL: Number(residual !== null),
        ACTIVATION: activation2 === "gelu" ? 2 : activation2 === void 0 ? 0 : 1
      },
      work: rows * columns2 * weight.taps * C
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2Vycm9yLnRzIiwgIi4uL3NyYy9ub2RlL3dhaXQudHMiLCAiLi4vc3JjL25vZGUvZGF3bi50cyIsICIuLi90ZXN0L21vZGVscy9rb2tvcm9fYmxvY2tzLnRlc3QudHMiLCAiLi4vb3BzL2F0dGVudGlvbi50cyIsICIuLi9vcHMvY2hlY2sudHMiLCAiLi4va2VybmVscy9pbmRleC50cyIsICIuLi9rZXJuZWxzL2FjdGl2YXRpb24ud2dzbCIsICIuLi9rZXJuZWxzL2FkYWluLndnc2wiLCAiLi4va2VybmVscy9hZGQud2dzbCIsICIuLi9rZXJuZWxzL2F0dGVudGlvbi53Z3NsIiwgIi4uL2tlcm5lbHMvY2hhbm5lbF9zdGF0cy53Z3NsIiwgIi4uL2tlcm5lbHMvY29udjFkLndnc2wiLCAiLi4va2VybmVscy9jb3B5X2NvbHVtbnMud2dzbCIsICIuLi9rZXJuZWxzL2RlcHRod2lzZV9jb252X3RyYW5zcG9zZTFkLndnc2wiLCAiLi4va2VybmVscy9lbWJlZGRpbmcud2dzbCIsICIuLi9rZXJuZWxzL2V4cF9waGFzZS53Z3NsIiwgIi4uL2tlcm5lbHMvaGFybW9uaWNfc291cmNlLndnc2wiLCAiLi4va2VybmVscy9pc3RmdC53Z3NsIiwgIi4uL2tlcm5lbHMvbGF5ZXJfbm9ybS53Z3NsIiwgIi4uL2tlcm5lbHMvbHN0bV9zdGVwLndnc2wiLCAiLi4va2VybmVscy9wYWNrX3dlaWdodC53Z3NsIiwgIi4uL2tlcm5lbHMvcmVmbGVjdGlvbl9wYWRfYWRkLndnc2wiLCAiLi4va2VybmVscy9zdGZ0Lndnc2wiLCAiLi4va2VybmVscy93ZWlnaHRfbm9ybS53Z3NsIiwgIi4uL3NyYy9hcmVuYS50cyIsICIuLi9zcmMvZGV2aWNlLnRzIiwgIi4uL3NyYy9rZXJuZWwudHMiLCAiLi4vc3JjL3BsYXRmb3JtLnRzIiwgIi4uL3NyYy9wcm9maWxlLnRzIiwgIi4uL3NyYy9xdWV1ZS50cyIsICIuLi9zcmMvdGVuc29yLnRzIiwgIi4uL29wcy9ub3JtLnRzIiwgIi4uL29wcy9jb252MWQudHMiLCAiLi4vb3BzL3dlaWdodC50cyIsICIuLi9vcHMvcm93cy50cyIsICIuLi9tb2RlbHMvYWxiZXJ0LnRzIiwgIi4uL29wcy9lbGVtZW50d2lzZS50cyIsICIuLi9vcHMvc3RmdC50cyIsICIuLi9tb2RlbHMvaGVsZC50cyIsICIuLi9vcHMvcmVzYW1wbGUudHMiLCAiLi4vbW9kZWxzL2tva29yby9sYXllcnMudHMiLCAiLi4vbW9kZWxzL2lzdGZ0bmV0LnRzIiwgIi4uL21vZGVscy9rb2tvcm8vZHVyYXRpb25zLnRzIiwgIi4uL29wcy9sc3RtLnRzIiwgIi4uL21vZGVscy9rb2tvcm8vcHJlZGljdG9yLnRzIiwgIi4uL21vZGVscy93ZWlnaHRzLnRzIiwgIi4uL21vZGVscy93ZWlnaHRfc3RyZWFtLnRzIiwgIi4uL29wcy9oYXJtb25pY19zb3VyY2UudHMiLCAiLi4vc3JjL25vZGUvZm9sZGVyLnRzIiwgIi4uL3NyYy9maWxlcy50cyIsICIuLi9zcmMvaHR0cC50cyIsICIuLi9zcmMvc2FmZXRlbnNvcnMudHMiLCAiLi4vdGVzdC9nb2xkZW4udHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIFRoZSBvbmUgZXJyb3IgY2xhc3Mgb2YgdGhlIGxpYnJhcnk6IGEgc2VudGVuY2UgZm9yIHBlb3BsZSwgYSBjb2RlIGZvciBwcm9ncmFtcy5cblxuLyoqXG4gKiBXaGF0IHdlbnQgd3JvbmcsIGZvciBwcm9ncmFtcy5cbiAqIGBhcmd1bWVudGA6IGEgdmFsdWUgdGhlIGNhbGxlciBnYXZlLiBgaW5wdXRgOiBhIGZpbGUgb3IgdGV4dCB0aGF0IGlzIG5vdCB3aGF0IGl0IHNob3VsZCBiZS4gYHdlaWdodHNgOiBhIGNoZWNrcG9pbnQuXG4gKiBgbmV0d29ya2A6IHRoZSBodWIgb3IgYSBzZXJ2ZXIuIGBkZXZpY2VgOiB0aGUgR1BVIG9yIGl0cyBkcml2ZXIuIGBhYm9ydGVkYDogdGhlIGNhbGxlcidzIHNpZ25hbC4gYG1pc3NpbmdgOiBhblxuICogb3B0aW9uYWwgcGFja2FnZSBvciB0b29sIHRoYXQgaXMgbm90IGluc3RhbGxlZC4gYGludGVybmFsYDogYW4gb3Agd2FzIGNhbGxlZCB3aXRoIHNoYXBlcyB0aGF0IGRvIG5vdCBmaXQuXG4gKi9cbmV4cG9ydCB0eXBlIEVycm9yQ29kZSA9XG4gIFwiYXJndW1lbnRcIiB8IFwiaW5wdXRcIiB8IFwid2VpZ2h0c1wiIHwgXCJuZXR3b3JrXCIgfCBcImRldmljZVwiIHwgXCJhYm9ydGVkXCIgfCBcIm1pc3NpbmdcIiB8IFwiaW50ZXJuYWxcIjtcblxuLyoqXG4gKiBgPG9wIG9yIGZpbGU+OiA8d2hpY2ggdGhpbmc+IGlzIDx3aGF0IGl0IGlzPiwgZXhwZWN0ZWQgPHdoYXQ+ICg8d2h5PikuYCBPbmUgc2VudGVuY2Ugd2l0aCB2YWx1ZXM7IGEgc2Vjb25kIG9uZSBzYXlzXG4gKiB3aGF0IHRvIGRvLiBgY2F1c2VgIGtlZXBzIHRoZSBlcnJvciBiZWxvdy5cbiAqL1xuZXhwb3J0IGNsYXNzIEZvcm1hbnRFcnJvciBleHRlbmRzIEVycm9yIHtcbiAgcmVhZG9ubHkgY29kZTogRXJyb3JDb2RlO1xuXG4gIGNvbnN0cnVjdG9yKGNvZGU6IEVycm9yQ29kZSwgbWVzc2FnZTogc3RyaW5nLCBvcHRpb25zPzogRXJyb3JPcHRpb25zKSB7XG4gICAgc3VwZXIobWVzc2FnZSwgb3B0aW9ucyk7XG4gICAgdGhpcy5uYW1lID0gXCJGb3JtYW50RXJyb3JcIjtcbiAgICB0aGlzLmNvZGUgPSBjb2RlO1xuICB9XG59XG5cbi8qKiBUaHJvd3MsIHdpdGggY29kZSBgYWJvcnRlZGAsIGlmIHRoZSBzaWduYWwgaGFzIGZpcmVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRocm93SWZBYm9ydGVkKHNpZ25hbDogQWJvcnRTaWduYWwgfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgaWYgKHNpZ25hbD8uYWJvcnRlZClcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwiYWJvcnRlZFwiLCBcImFib3J0ZWQ6IHRoZSBjYWxsZXIncyBzaWduYWwgZmlyZWQuXCIsIHsgY2F1c2U6IHNpZ25hbC5yZWFzb24gfSk7XG59XG4iLCAiLy8gV2FpdGluZyBmb3IgdGhlIEdQVSBpbiBOb2RlLiBXaGlsZSBhIHByb21pc2Ugb2YgRGF3biBpcyBwZW5kaW5nLCBkYXduLm5vZGUgdGlja3Mgb24gZXZlcnkgdHVybiBvZiB0aGUgZXZlbnQgbG9vcCBhbmRcbi8vIGJ1cm5zIGEgY29yZSwgd2hpY2ggb24gc29mdHdhcmUgVnVsa2FuIGlzIGEgY29yZSB0YWtlbiBmcm9tIHRoZSBHUFUuIFNvIGVhY2ggdHVybiBzbGVlcHMgYSBsaXR0bGUuXG5cbmNvbnN0IFNMRUVQX01JTExJU0VDT05EUyA9IDAuNDtcbmNvbnN0IHNsZWVwZXIgPSBuZXcgSW50MzJBcnJheShuZXcgU2hhcmVkQXJyYXlCdWZmZXIoNCkpO1xuXG4vKiogQXdhaXRzIGBwcm9taXNlYCwgYXNsZWVwIGZvciBtb3N0IG9mIHRoZSB0aW1lLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHdhaXRRdWlldGx5PFQ+KHByb21pc2U6IFByb21pc2U8VD4pOiBQcm9taXNlPFQ+IHtcbiAgbGV0IHNldHRsZWQgPSBmYWxzZTtcbiAgY29uc3QgZG9uZSA9IHByb21pc2UuZmluYWxseSgoKSA9PiAoc2V0dGxlZCA9IHRydWUpKTtcbiAgZG9uZS5jYXRjaCgoKSA9PiB7fSk7IC8vIHRocm93biBiZWxvd1xuICBhd2FpdCBQcm9taXNlLnJlc29sdmUoKTtcbiAgd2hpbGUgKCFzZXR0bGVkKSB7XG4gICAgYXdhaXQgbmV3IFByb21pc2Uoc2V0SW1tZWRpYXRlKTtcbiAgICBpZiAoIXNldHRsZWQpIEF0b21pY3Mud2FpdChzbGVlcGVyLCAwLCAwLCBTTEVFUF9NSUxMSVNFQ09ORFMpO1xuICB9XG4gIHJldHVybiBkb25lO1xufVxuIiwgIi8vIFRoZSBhZGFwdGVyIGluIE5vZGU6IERhd24gKG5wbSBwYWNrYWdlIGB3ZWJncHVgKSwgdGhyb3VnaCBWdWxrYW4sIE1ldGFsIG9yIERpcmVjdDNELlxuXG5pbXBvcnQgeyBjbG9zZVN5bmMsIG9wZW5TeW5jIH0gZnJvbSBcIm5vZGU6ZnNcIjtcbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuLi9lcnJvci50c1wiO1xuaW1wb3J0IHsgd2FpdFF1aWV0bHkgfSBmcm9tIFwiLi93YWl0LnRzXCI7XG5cbmNvbnN0IE5PX0FEQVBURVIgPVxuICBcImRldmljZTogbm8gR1BVIGFkYXB0ZXIgZm91bmQsIGV4cGVjdGVkIGEgVnVsa2FuLCBNZXRhbCBvciBEaXJlY3QzRCBkcml2ZXI7IFwiICtcbiAgXCJ3aXRob3V0IGEgR1BVIGluc3RhbGwgc29mdHdhcmUgVnVsa2FuIChEZWJpYW46IG1lc2EtdnVsa2FuLWRyaXZlcnMgMjUgb3IgbmV3ZXIsIGFuZCBsaWJ2dWxrYW4xKS5cIjtcblxuLy8gVGhlIGluc3RhbmNlIG11c3Qgb3V0bGl2ZSBpdHMgYWRhcHRlcnMuXG5sZXQgaW5zdGFuY2U6IEdQVSB8IHVuZGVmaW5lZDtcblxuLyoqIFRoZSBiZXN0IGFkYXB0ZXIsIG9yIHRoZSBmaXJzdCB3aG9zZSBuYW1lIGNvbnRhaW5zIGB3YW50ZWRgOyBoYXJkd2FyZSBnb2VzIGJlZm9yZSBzb2Z0d2FyZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZXF1ZXN0RGF3bkFkYXB0ZXIod2FudGVkPzogc3RyaW5nKTogUHJvbWlzZTxHUFVBZGFwdGVyPiB7XG4gIGNvbnN0IHsgY3JlYXRlLCBnbG9iYWxzIH0gPSBhd2FpdCBpbXBvcnQoXCJ3ZWJncHVcIik7XG4gIE9iamVjdC5hc3NpZ24oZ2xvYmFsVGhpcywgZ2xvYmFscyk7XG4gIGluc3RhbmNlID8/PSBjcmVhdGUod2FudGVkID8gW2BhZGFwdGVyPSR7d2FudGVkfWBdIDogW10pO1xuICBjb25zdCBhZGFwdGVyID0gYXdhaXQgcXVpZXQoKCkgPT4gd2FpdFF1aWV0bHkoaW5zdGFuY2UhLnJlcXVlc3RBZGFwdGVyKHsgcG93ZXJQcmVmZXJlbmNlOiBcImhpZ2gtcGVyZm9ybWFuY2VcIiB9KSkpO1xuICBpZiAoIWFkYXB0ZXIpIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJkZXZpY2VcIiwgTk9fQURBUFRFUik7XG4gIHJldHVybiBhZGFwdGVyO1xufVxuXG4vKipcbiAqIERhd24gYW5kIHRoZSBWdWxrYW4gbG9hZGVyIHByaW50IHdhcm5pbmdzIHRvIHN0YW5kYXJkIGVycm9yIGF0IGV2ZXJ5IHJlcXVlc3Q6IGZpbGUgZGVzY3JpcHRvciAyIGlzIHR1cm5lZCB0byB0aGUgbnVsbFxuICogZGV2aWNlIG1lYW53aGlsZSBhbmQgcmVzdG9yZWQuIFdoZXJlIC9wcm9jIGlzIG1pc3NpbmcgdGhleSBhcmUgcHJpbnRlZC5cbiAqL1xuYXN5bmMgZnVuY3Rpb24gcXVpZXQ8VD4oYm9keTogKCkgPT4gUHJvbWlzZTxUPik6IFByb21pc2U8VD4ge1xuICBsZXQgc2F2ZWQ6IG51bWJlcjtcbiAgdHJ5IHtcbiAgICBzYXZlZCA9IG9wZW5TeW5jKFwiL3Byb2Mvc2VsZi9mZC8yXCIsIFwiYVwiKTtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIGJvZHkoKTtcbiAgfVxuICByZWRpcmVjdFN0YW5kYXJkRXJyb3IoXCIvZGV2L251bGxcIik7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGF3YWl0IGJvZHkoKTtcbiAgfSBmaW5hbGx5IHtcbiAgICByZWRpcmVjdFN0YW5kYXJkRXJyb3IoYC9wcm9jL3NlbGYvZmQvJHtzYXZlZH1gKTtcbiAgICBjbG9zZVN5bmMoc2F2ZWQpO1xuICB9XG59XG5cbi8qKiBUaGUgbG93ZXN0IGZyZWUgZGVzY3JpcHRvciBpcyB0aGUgb25lIHRoYXQgYW4gb3BlbiBnZXRzOiAyLCBvbmNlIGl0IGlzIGNsb3NlZC4gKi9cbmZ1bmN0aW9uIHJlZGlyZWN0U3RhbmRhcmRFcnJvcihwYXRoOiBzdHJpbmcpOiB2b2lkIHtcbiAgY2xvc2VTeW5jKDIpO1xuICBvcGVuU3luYyhwYXRoLCBcImFcIik7XG59XG4iLCAiLy8gVGhlIGJsb2NrcyBvZiBLb2tvcm8gYWdhaW5zdCBQeVRvcmNoLCB3aXRoIHRoZSBzbWFsbCByYW5kb20gd2VpZ2h0cyBvZiBnb2xkZW4va29rb3JvL2Jsb2Nrcy5qc29uLlxuXG5pbXBvcnQgeyByZWFkRmlsZVN5bmMgfSBmcm9tIFwibm9kZTpmc1wiO1xuaW1wb3J0IHsgc3VpdGUgfSBmcm9tIFwidXZ1XCI7XG5pbXBvcnQgKiBhcyBhc3NlcnQgZnJvbSBcInV2dS9hc3NlcnRcIjtcbmltcG9ydCB7IEFsYmVydCwgdHlwZSBBbGJlcnRDb25maWcgfSBmcm9tIFwiLi4vLi4vbW9kZWxzL2FsYmVydC50c1wiO1xuaW1wb3J0IHsgR2VuZXJhdG9yIH0gZnJvbSBcIi4uLy4uL21vZGVscy9pc3RmdG5ldC50c1wiO1xuaW1wb3J0IHsgZHVyYXRpb25TdW1zLCByb3VuZER1cmF0aW9ucywgdG9rZW5PZkZyYW1lIH0gZnJvbSBcIi4uLy4uL21vZGVscy9rb2tvcm8vZHVyYXRpb25zLnRzXCI7XG5pbXBvcnQgeyBBZGFpblJlc0Jsb2NrMWQsIFN0eWxlUHJvamVjdGlvbiB9IGZyb20gXCIuLi8uLi9tb2RlbHMva29rb3JvL2xheWVycy50c1wiO1xuaW1wb3J0IHsgRHVyYXRpb25FbmNvZGVyLCBQcm9zb2R5UHJlZGljdG9yLCBUZXh0RW5jb2RlciB9IGZyb20gXCIuLi8uLi9tb2RlbHMva29rb3JvL3ByZWRpY3Rvci50c1wiO1xuaW1wb3J0IHsgU25ha2VSZXNCbG9jayB9IGZyb20gXCIuLi8uLi9tb2RlbHMvaXN0ZnRuZXQudHNcIjtcbmltcG9ydCB7IFdlaWdodHMgfSBmcm9tIFwiLi4vLi4vbW9kZWxzL3dlaWdodHMudHNcIjtcbmltcG9ydCB7IGNvbnZUcmFuc3Bvc2UxZCB9IGZyb20gXCIuLi8uLi9vcHMvY29udjFkLnRzXCI7XG5pbXBvcnQgeyBhY3RpdmF0aW9uIH0gZnJvbSBcIi4uLy4uL29wcy9lbGVtZW50d2lzZS50c1wiO1xuaW1wb3J0IHsgaGFybW9uaWNQaGFzZSwgaGFybW9uaWNTb3VyY2UgfSBmcm9tIFwiLi4vLi4vb3BzL2hhcm1vbmljX3NvdXJjZS50c1wiO1xuaW1wb3J0IHsgYmlkaXJlY3Rpb25hbExzdG0gfSBmcm9tIFwiLi4vLi4vb3BzL2xzdG0udHNcIjtcbmltcG9ydCB7IGFkYXB0aXZlSW5zdGFuY2VOb3JtLCBhZGFwdGl2ZUxheWVyTm9ybSB9IGZyb20gXCIuLi8uLi9vcHMvbm9ybS50c1wiO1xuaW1wb3J0IHsgZGVwdGh3aXNlQ29udlRyYW5zcG9zZTFkIH0gZnJvbSBcIi4uLy4uL29wcy9yZXNhbXBsZS50c1wiO1xuaW1wb3J0IHsgY3JlYXRlRm91cmllciwgZXhwUGhhc2UsIGlzdGZ0LCBzdGZ0IH0gZnJvbSBcIi4uLy4uL29wcy9zdGZ0LnRzXCI7XG5pbXBvcnQgeyBGT1JNQVRTLCB0eXBlIFRhYmxlLCB3ZWlnaHROb3JtU2NhbGUgfSBmcm9tIFwiLi4vLi4vb3BzL3dlaWdodC50c1wiO1xuaW1wb3J0IHR5cGUgeyBEZXZpY2UgfSBmcm9tIFwiLi4vLi4vc3JjL2RldmljZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgY29sdW1ucywgdHlwZSBHb2xkZW5UZW5zb3IsIG9wZW5Hb2xkZW4sIHJlYWRHb2xkZW4sIHJlbGF0aXZlUm1zZSwgdGVzdERldmljZSB9IGZyb20gXCIuLi9nb2xkZW4udHNcIjtcblxuaW50ZXJmYWNlIEJsb2NrQ2FzZSB7XG4gIHJlYWRvbmx5IGJsb2NrOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGZpbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcGFyYW1ldGVyczogUmVjb3JkPHN0cmluZywgbnVtYmVyIHwgbnVtYmVyW10+O1xuICByZWFkb25seSBmbG9hdDMyX25vaXNlOiBSZWNvcmQ8c3RyaW5nLCBudW1iZXI+O1xufVxuXG5jb25zdCB0ZXN0ID0gc3VpdGUoXCJrb2tvcm8gYmxvY2tzXCIpO1xuY29uc3QgYmxvY2tzID0gKEpTT04ucGFyc2UocmVhZEZpbGVTeW5jKFwidGVzdC9nb2xkZW4va29rb3JvL2Jsb2Nrcy5qc29uXCIsIFwidXRmOFwiKSkgYXMgeyBibG9ja3M6IEJsb2NrQ2FzZVtdIH0pXG4gIC5ibG9ja3M7XG5cbi8qKiBFdmVyeXRoaW5nIHRoYXQgYSBibG9jayBpcyBydW4gd2l0aC4gKi9cbmludGVyZmFjZSBCZW5jaCB7XG4gIHJlYWRvbmx5IHc6IFdlaWdodHM7XG4gIHJlYWRvbmx5IHBhcmFtZXRlcnM6IFJlY29yZDxzdHJpbmcsIG51bWJlciB8IG51bWJlcltdPjtcbiAgLyoqIEFuIGlucHV0IG9uIHRoZSBkZXZpY2UuICovXG4gIGlucHV0KG5hbWU6IHN0cmluZyk6IFRlbnNvcjtcbiAgaWRzKG5hbWU6IHN0cmluZyk6IFRlbnNvcjxcInUzMlwiPjtcbiAgLyoqIFRoZSBzdHlsZSBhcyBhIHJvdy4gKi9cbiAgc3R5bGUoKTogVGVuc29yO1xuICBzaGFwZShuYW1lOiBzdHJpbmcpOiByZWFkb25seSBudW1iZXJbXTtcbiAgZ29sZGVuKG5hbWU6IHN0cmluZyk6IEdvbGRlblRlbnNvcjtcbn1cblxudHlwZSBPdXRwdXRzID0gUmVjb3JkPHN0cmluZywgVGVuc29yIHwgQXJyYXlMaWtlPG51bWJlcj4+O1xuXG4vKiogQnVpbGRzIHRoZSBibG9jayBhbmQgZ2l2ZXMgYmFjayB3aGF0IHJ1bnMgaXQ6IG91dHB1dHMgYnkgdGhlIG5hbWVzIG9mIHRoZSBnb2xkZW4uICovXG5jb25zdCBidWlsZGVyczogUmVjb3JkPHN0cmluZywgKGJlbmNoOiBCZW5jaCkgPT4gKCkgPT4gT3V0cHV0cyB8IFByb21pc2U8T3V0cHV0cz4+ID0ge1xuICBhZGFpbjFkOiBhZGFpbixcbiAgYWRhaW4xZF9wbGFpbjogYWRhaW4sXG4gIGFkYWxheWVybm9ybSh7IHcsIGlucHV0LCBzdHlsZSwgc2hhcGUgfSkge1xuICAgIGNvbnN0IHByb2plY3Rpb24gPSBuZXcgU3R5bGVQcm9qZWN0aW9uKHcsIHNoYXBlKFwiaW4ueFwiKVsxXSEsIHNoYXBlKFwiaW4uc3R5bGVcIilbMF0hKTtcbiAgICByZXR1cm4gKCkgPT4gKHsgeTogYWRhcHRpdmVMYXllck5vcm0oaW5wdXQoXCJ4XCIpLCBwcm9qZWN0aW9uLmZvcndhcmQoc3R5bGUoKSksIHsgZXBzOiAxZS01IH0pIH0pO1xuICB9LFxuICByZXNibGtfcGxhaW46IHJlc0Jsb2NrKGZhbHNlKSxcbiAgcmVzYmxrX3Byb2plY3Q6IHJlc0Jsb2NrKGZhbHNlKSxcbiAgcmVzYmxrX3Vwc2FtcGxlOiByZXNCbG9jayh0cnVlKSxcbiAgc25ha2VfcmVzYmxvY2tfazM6IHNuYWtlUmVzQmxvY2ssXG4gIHNuYWtlX3Jlc2Jsb2NrX2s3OiBzbmFrZVJlc0Jsb2NrLFxuICBzbmFrZV9yZXNibG9ja19rMTE6IHNuYWtlUmVzQmxvY2ssXG4gIGJpbHN0bTogbHN0bSxcbiAgYmlsc3RtX29uZV9zdGVwOiBsc3RtLFxuICBhbGJlcnQoeyB3LCBwYXJhbWV0ZXJzLCBpZHMgfSkge1xuICAgIGNvbnN0IGFsYmVydCA9IG5ldyBBbGJlcnQodywgcGFyYW1ldGVycyBhcyB1bmtub3duIGFzIEFsYmVydENvbmZpZyk7XG4gICAgcmV0dXJuICgpID0+ICh7IHk6IGFsYmVydC5mb3J3YXJkKGlkcyhcImlkc1wiKSkgfSk7XG4gIH0sXG4gIHRleHRfZW5jb2Rlcih7IHcsIHBhcmFtZXRlcnMsIGlkcywgc2hhcGUgfSkge1xuICAgIGNvbnN0IGNvbmZpZyA9IHtcbiAgICAgIGhpZGRlbl9kaW06IE51bWJlcihwYXJhbWV0ZXJzLmNoYW5uZWxzKSxcbiAgICAgIG5fbGF5ZXI6IE51bWJlcihwYXJhbWV0ZXJzLmRlcHRoKSxcbiAgICAgIG5fdG9rZW46IHNoYXBlKFwidy5lbWJlZGRpbmcud2VpZ2h0XCIpWzBdISxcbiAgICAgIHRleHRfZW5jb2Rlcl9rZXJuZWxfc2l6ZTogc2hhcGUoXCJ3LmNubi4wLjAud2VpZ2h0XCIpWzJdISxcbiAgICB9O1xuICAgIGNvbnN0IGVuY29kZXIgPSBuZXcgVGV4dEVuY29kZXIodywgY29uZmlnKTtcbiAgICByZXR1cm4gKCkgPT4gKHsgeTogZW5jb2Rlci5mb3J3YXJkKGlkcyhcImlkc1wiKSkgfSk7XG4gIH0sXG4gIGR1cmF0aW9uX2VuY29kZXIoeyB3LCBwYXJhbWV0ZXJzLCBpbnB1dCwgc3R5bGUsIHNoYXBlIH0pIHtcbiAgICBjb25zdCB7IGRfbW9kZWwsIGRlcHRoIH0gPSBwYXJhbWV0ZXJzO1xuICAgIGNvbnN0IGVuY29kZXIgPSBuZXcgRHVyYXRpb25FbmNvZGVyKHcsIE51bWJlcihkX21vZGVsKSwgc2hhcGUoXCJpbi5zdHlsZVwiKVswXSEsIE51bWJlcihkZXB0aCkpO1xuICAgIHJldHVybiAoKSA9PiAoeyB5OiBlbmNvZGVyLmZvcndhcmQoaW5wdXQoXCJ4XCIpLCBzdHlsZSgpKSB9KTtcbiAgfSxcbiAgcHJvc29keSh7IHcsIHBhcmFtZXRlcnMsIGlucHV0LCBzdHlsZSwgc2hhcGUsIGdvbGRlbiB9KSB7XG4gICAgY29uc3QgY29uZmlnID0ge1xuICAgICAgaGlkZGVuX2RpbTogTnVtYmVyKHBhcmFtZXRlcnMuZF9oaWQpLFxuICAgICAgc3R5bGVfZGltOiBzaGFwZShcImluLnN0eWxlXCIpWzBdISxcbiAgICAgIG5fbGF5ZXI6IE51bWJlcihwYXJhbWV0ZXJzLmRlcHRoKSxcbiAgICAgIG1heF9kdXI6IE51bWJlcihwYXJhbWV0ZXJzLm1heF9kdXIpLFxuICAgIH07XG4gICAgY29uc3QgcHJlZGljdG9yID0gbmV3IFByb3NvZHlQcmVkaWN0b3IodywgY29uZmlnKTtcbiAgICByZXR1cm4gYXN5bmMgKCkgPT4ge1xuICAgICAgY29uc3QgeyBkLCBsb2dpdHMgfSA9IHByZWRpY3Rvci5kdXJhdGlvbnMoaW5wdXQoXCJ4XCIpLCBzdHlsZSgpKTtcbiAgICAgIGNvbnN0IHN1bXMgPSBkdXJhdGlvblN1bXMoXG4gICAgICAgIChhd2FpdCBsb2dpdHMucmVhZCgpKSBhcyBGbG9hdDMyQXJyYXksXG4gICAgICAgIGNvbmZpZy5tYXhfZHVyLFxuICAgICAgICBnb2xkZW4oXCJpbi5zcGVlZFwiKS52YWx1ZXNbMF0hLFxuICAgICAgKTtcbiAgICAgIGNvbnN0IGR1cmF0aW9ucyA9IHJvdW5kRHVyYXRpb25zKHN1bXMpO1xuICAgICAgY29uc3QgZnJhbWVzID0gdy5kZXZpY2UudGVuc29yKHRva2VuT2ZGcmFtZShkdXJhdGlvbnMpLCBbZHVyYXRpb25zLnJlZHVjZSgoYSwgYikgPT4gYSArIGIsIDApXSwgXCJ1MzJcIik7XG4gICAgICByZXR1cm4geyBkLCBsb2dpdHMsIGR1cmF0aW9uX3N1bTogc3VtcywgZHVyYXRpb25zLCAuLi5wcmVkaWN0b3IuY3VydmVzKGQsIGZyYW1lcywgc3R5bGUoKSkgfTtcbiAgICB9O1xuICB9LFxuICBwb29sKHsgdywgaW5wdXQsIHNoYXBlIH0pIHtcbiAgICBjb25zdCB3ZWlnaHQgPSB3LmRlcHRod2lzZShcIlwiLCBzaGFwZShcIncud2VpZ2h0XCIpIGFzIFtudW1iZXIsIDEsIG51bWJlcl0pO1xuICAgIGNvbnN0IGJpYXMgPSB3LnZlY3RvcihcImJpYXNcIiwgc2hhcGUoXCJ3LmJpYXNcIikpO1xuICAgIGNvbnN0IG9wdGlvbnMgPSB7IHN0cmlkZTogMiwgcGFkZGluZzogMSwgb3V0cHV0UGFkZGluZzogMSB9O1xuICAgIHJldHVybiAoKSA9PiAoeyB5OiBkZXB0aHdpc2VDb252VHJhbnNwb3NlMWQoaW5wdXQoXCJ4XCIpLCB3ZWlnaHQsIGJpYXMsIG9wdGlvbnMpIH0pO1xuICB9LFxuICB1cHNhbXBsZSh7IHcsIHBhcmFtZXRlcnMsIGlucHV0LCBzaGFwZSB9KSB7XG4gICAgY29uc3QgeyBzdHJpZGUsIGtlcm5lbCwgcGFkZGluZyB9ID0gcGFyYW1ldGVycyBhcyBSZWNvcmQ8c3RyaW5nLCBudW1iZXI+O1xuICAgIGNvbnN0IHdlaWdodCA9IHcuY29udlRyYW5zcG9zZShcIlwiLCBzaGFwZShcIncud2VpZ2h0XCIpIGFzIFtudW1iZXIsIG51bWJlciwgbnVtYmVyXSwgc3RyaWRlISk7XG4gICAgY29uc3QgYmlhcyA9IHcudmVjdG9yKFwiYmlhc1wiLCBzaGFwZShcIncuYmlhc1wiKSk7XG4gICAgcmV0dXJuICgpID0+ICh7IHk6IGNvbnZUcmFuc3Bvc2UxZChpbnB1dChcInhcIiksIHdlaWdodCwga2VybmVsISwgeyBiaWFzLCBwYWRkaW5nOiBwYWRkaW5nISB9KSB9KTtcbiAgfSxcbiAgZ2VuZXJhdG9yKHsgdywgcGFyYW1ldGVycywgaW5wdXQsIHN0eWxlLCBzaGFwZSwgZ29sZGVuIH0pIHtcbiAgICBjb25zdCB7IHJhdGVzLCBrZXJuZWxzLCBpbml0aWFsX2NoYW5uZWwsIHJlc2Jsb2NrX2tlcm5lbHMsIGRpbGF0aW9ucyB9ID0gcGFyYW1ldGVycyBhcyBSZWNvcmQ8XG4gICAgICBzdHJpbmcsXG4gICAgICBudW1iZXJbXVxuICAgID47XG4gICAgY29uc3QgZ2VuZXJhdG9yID0gbmV3IEdlbmVyYXRvcihcbiAgICAgIHcsXG4gICAgICB7XG4gICAgICAgIHVwc2FtcGxlX3JhdGVzOiByYXRlcyEsXG4gICAgICAgIHVwc2FtcGxlX2tlcm5lbF9zaXplczoga2VybmVscyEsXG4gICAgICAgIHVwc2FtcGxlX2luaXRpYWxfY2hhbm5lbDogTnVtYmVyKGluaXRpYWxfY2hhbm5lbCksXG4gICAgICAgIHJlc2Jsb2NrX2tlcm5lbF9zaXplczogcmVzYmxvY2tfa2VybmVscyEsXG4gICAgICAgIHJlc2Jsb2NrX2RpbGF0aW9uX3NpemVzOiByZXNibG9ja19rZXJuZWxzIS5tYXAoKCkgPT4gZGlsYXRpb25zISksXG4gICAgICAgIGdlbl9pc3RmdF9uX2ZmdDogMjAsXG4gICAgICAgIGdlbl9pc3RmdF9ob3Bfc2l6ZTogNSxcbiAgICAgIH0sXG4gICAgICBzaGFwZShcImluLnN0eWxlXCIpWzBdISxcbiAgICApO1xuICAgIGNvbnN0IHdlaWdodCA9IHcudmVjdG9yKFwibV9zb3VyY2UubF9saW5lYXIud2VpZ2h0XCIsIFsxLCA5XSkucmVzaGFwZShbOV0pO1xuICAgIGNvbnN0IGJpYXMgPSB3LnZlY3RvcihcIm1fc291cmNlLmxfbGluZWFyLmJpYXNcIiwgWzFdKTtcbiAgICByZXR1cm4gYXN5bmMgKCkgPT4ge1xuICAgICAgY29uc3QgeyBub2lzZV9zZWVkLCBub2lzZV9zdHJlYW0gfSA9IHBhcmFtZXRlcnMgYXMgUmVjb3JkPHN0cmluZywgbnVtYmVyPjtcbiAgICAgIGNvbnN0IGYwID0gZ29sZGVuKFwiaW4uZjBcIikudmFsdWVzIGFzIEZsb2F0MzJBcnJheTtcbiAgICAgIGNvbnN0IHNhbXBsZXMgPSBnZW5lcmF0b3Iuc2FtcGxlc1BlclJvdztcbiAgICAgIGNvbnN0IHNvdXJjZSA9IGhhcm1vbmljU291cmNlKGlucHV0KFwiZjBcIiksIHBoYXNlcyh3LmRldmljZSwgZjAsIHNhbXBsZXMpLCB3ZWlnaHQsIGJpYXMsIHNhbXBsZXMsIHtcbiAgICAgICAgc2VlZDogbm9pc2Vfc2VlZCEsXG4gICAgICAgIHN0cmVhbTogbm9pc2Vfc3RyZWFtISxcbiAgICAgIH0pO1xuICAgICAgY29uc3Qgb3V0cHV0czogT3V0cHV0cyA9IHsgc291cmNlIH07XG4gICAgICBjb25zdCB0YXAgPSAobmFtZTogc3RyaW5nLCB0ZW5zb3I6IFRlbnNvcikgPT4gdm9pZCAob3V0cHV0c1tuYW1lXSA9IHcuZGV2aWNlLmNvcHkodGVuc29yKSk7XG4gICAgICBvdXRwdXRzLmF1ZGlvID0gYXdhaXQgZ2VuZXJhdG9yLmZvcndhcmQoaW5wdXQoXCJ4XCIpLCBzb3VyY2UsIHN0eWxlKCksIHsgdGFwIH0pO1xuICAgICAgY29uc3QgaGFyID0gKGF3YWl0IChvdXRwdXRzLmhhciBhcyBUZW5zb3IpLnJlYWQoKSkgYXMgRmxvYXQzMkFycmF5O1xuICAgICAgb3V0cHV0cy5oYXJfbWFnbml0dWRlID0gY29sdW1ucyhoYXIsIChvdXRwdXRzLmhhciBhcyBUZW5zb3IpLnNoYXBlWzFdISwgKGMpID0+IGMgPCAxMSk7XG4gICAgICBkZWxldGUgb3V0cHV0cy5oYXI7XG4gICAgICBmb3IgKGNvbnN0IGkgb2YgWzAsIDFdKSBkZWxldGUgb3V0cHV0c1tgc3RhZ2UuJHtpfWBdO1xuICAgICAgcmV0dXJuIG91dHB1dHM7XG4gICAgfTtcbiAgfSxcbn07XG5cbmZ1bmN0aW9uIHBoYXNlcyhkZXZpY2U6IERldmljZSwgZjA6IEZsb2F0MzJBcnJheSwgc2FtcGxlczogbnVtYmVyKSB7XG4gIGNvbnN0IHsgcGhhc2UsIHJhdGUgfSA9IGhhcm1vbmljUGhhc2UoZjAsIHNhbXBsZXMsIDI0MDAwKTtcbiAgY29uc3Qgc2hhcGUgPSBbZjAubGVuZ3RoLCA5XTtcbiAgcmV0dXJuIHsgcGhhc2U6IGRldmljZS50ZW5zb3IocGhhc2UsIHNoYXBlLCBcInUzMlwiKSwgcmF0ZTogZGV2aWNlLnRlbnNvcihyYXRlLCBzaGFwZSwgXCJ1MzJcIikgfTtcbn1cblxuZnVuY3Rpb24gYWRhaW4oeyB3LCBpbnB1dCwgc3R5bGUsIHNoYXBlIH06IEJlbmNoKSB7XG4gIGNvbnN0IHByb2plY3Rpb24gPSBuZXcgU3R5bGVQcm9qZWN0aW9uKHcsIHNoYXBlKFwiaW4ueFwiKVsxXSEsIHNoYXBlKFwiaW4uc3R5bGVcIilbMF0hKTtcbiAgcmV0dXJuICgpID0+IHtcbiAgICBjb25zdCB4ID0gaW5wdXQoXCJ4XCIpO1xuICAgIHJldHVybiB7IHk6IGFjdGl2YXRpb24oeCwgeyBzbG9wZTogMSB9LCBhZGFwdGl2ZUluc3RhbmNlTm9ybSh4LCBwcm9qZWN0aW9uLmZvcndhcmQoc3R5bGUoKSkpKSB9O1xuICB9O1xufVxuXG5mdW5jdGlvbiByZXNCbG9jayh1cHNhbXBsZTogYm9vbGVhbikge1xuICByZXR1cm4gKHsgdywgaW5wdXQsIHN0eWxlLCBzaGFwZSB9OiBCZW5jaCkgPT4ge1xuICAgIGNvbnN0IGJsb2NrID0gbmV3IEFkYWluUmVzQmxvY2sxZChcbiAgICAgIHcsXG4gICAgICBzaGFwZShcImluLnhcIilbMV0hLFxuICAgICAgc2hhcGUoXCJvdXQueVwiKVsxXSEsXG4gICAgICBzaGFwZShcImluLnN0eWxlXCIpWzBdISxcbiAgICAgIHVwc2FtcGxlLFxuICAgICk7XG4gICAgcmV0dXJuICgpID0+ICh7IHk6IGJsb2NrLmZvcndhcmQoaW5wdXQoXCJ4XCIpLCBzdHlsZSgpKSB9KTtcbiAgfTtcbn1cblxuZnVuY3Rpb24gc25ha2VSZXNCbG9jayh7IHcsIHBhcmFtZXRlcnMsIGlucHV0LCBzdHlsZSwgc2hhcGUgfTogQmVuY2gpIHtcbiAgY29uc3QgeyBrZXJuZWwsIGRpbGF0aW9ucyB9ID0gcGFyYW1ldGVycztcbiAgY29uc3QgYmxvY2sgPSBuZXcgU25ha2VSZXNCbG9jayhcbiAgICB3LFxuICAgIHNoYXBlKFwiaW4ueFwiKVsxXSEsXG4gICAgTnVtYmVyKGtlcm5lbCksXG4gICAgZGlsYXRpb25zIGFzIG51bWJlcltdLFxuICAgIHNoYXBlKFwiaW4uc3R5bGVcIilbMF0hLFxuICApO1xuICByZXR1cm4gKCkgPT4gKHsgeTogYmxvY2suZm9yd2FyZChpbnB1dChcInhcIiksIHN0eWxlKCkpIH0pO1xufVxuXG5mdW5jdGlvbiBsc3RtKHsgdywgcGFyYW1ldGVycywgaW5wdXQsIHNoYXBlIH06IEJlbmNoKSB7XG4gIGNvbnN0IHdlaWdodHMgPSB3LmxzdG0oc2hhcGUoXCJpbi54XCIpWzFdISwgTnVtYmVyKHBhcmFtZXRlcnMuaGlkZGVuKSk7XG4gIHJldHVybiAoKSA9PiAoeyB5OiBiaWRpcmVjdGlvbmFsTHN0bShpbnB1dChcInhcIiksIHdlaWdodHMpIH0pO1xufVxuXG5hc3luYyBmdW5jdGlvbiBvcGVuQmVuY2goZmlsZTogc3RyaW5nKSB7XG4gIGNvbnN0IGRldmljZSA9IGF3YWl0IHRlc3REZXZpY2UoKTtcbiAgY29uc3QgZ29sZGVuID0gYXdhaXQgcmVhZEdvbGRlbihga29rb3JvLyR7ZmlsZX1gKTtcbiAgY29uc3QgZ2V0ID0gKG5hbWU6IHN0cmluZykgPT4ge1xuICAgIGNvbnN0IHRlbnNvciA9IGdvbGRlbi5nZXQobmFtZSk7XG4gICAgYXNzZXJ0Lm9rKHRlbnNvciwgYCR7ZmlsZX0gaGFzICR7bmFtZX1gKTtcbiAgICByZXR1cm4gdGVuc29yITtcbiAgfTtcbiAgcmV0dXJuIHtcbiAgICBkZXZpY2UsXG4gICAgZ29sZGVuLFxuICAgIGJlbmNoOiB7XG4gICAgICBpbnB1dDogKG5hbWU6IHN0cmluZykgPT4gZGV2aWNlLnRlbnNvcihnZXQoYGluLiR7bmFtZX1gKS52YWx1ZXMsIGdldChgaW4uJHtuYW1lfWApLnNoYXBlKSxcbiAgICAgIGlkczogKG5hbWU6IHN0cmluZykgPT4gZGV2aWNlLnRlbnNvcihnZXQoYGluLiR7bmFtZX1gKS52YWx1ZXMsIGdldChgaW4uJHtuYW1lfWApLnNoYXBlLCBcInUzMlwiKSxcbiAgICAgIHN0eWxlOiAoKSA9PiBkZXZpY2UudGVuc29yKGdldChcImluLnN0eWxlXCIpLnZhbHVlcywgWzEsIGdldChcImluLnN0eWxlXCIpLnZhbHVlcy5sZW5ndGhdKSxcbiAgICAgIHNoYXBlOiAobmFtZTogc3RyaW5nKSA9PiBnZXQobmFtZSkuc2hhcGUsXG4gICAgICBnb2xkZW46IGdldCxcbiAgICB9LFxuICB9O1xufVxuXG5mb3IgKGNvbnN0IHsgYmxvY2ssIGZpbGUsIHBhcmFtZXRlcnMsIGZsb2F0MzJfbm9pc2UgfSBvZiBibG9ja3MpIHtcbiAgY29uc3QgYnVpbGQgPSBidWlsZGVyc1tibG9ja107XG4gIGlmICghYnVpbGQpIGNvbnRpbnVlOyAvLyBzdGZ0LCBpc3RmdCwgc291cmNlIGFuZCB3ZWlnaHRfbm9ybSBoYXZlIHRlc3RzIG9mIHRoZWlyIG93biBiZWxvd1xuICB0ZXN0KGAke2Jsb2NrfSBlcXVhbHMgUHlUb3JjaGAsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCB7IGRldmljZSwgZ29sZGVuLCBiZW5jaCB9ID0gYXdhaXQgb3BlbkJlbmNoKGZpbGUpO1xuICAgIGNvbnN0IGNoZWNrcG9pbnQgPSBhd2FpdCBvcGVuR29sZGVuKGBrb2tvcm8vJHtmaWxlfWApO1xuICAgIGNvbnN0IHsgbW9kZWw6IHJ1biB9ID0gYXdhaXQgV2VpZ2h0cy5sb2FkKFxuICAgICAgZGV2aWNlLFxuICAgICAgY2hlY2twb2ludCxcbiAgICAgICh3ZWlnaHRzKSA9PiBidWlsZCh7IC4uLmJlbmNoLCB3OiB3ZWlnaHRzLmF0KFwid1wiKSwgcGFyYW1ldGVycyB9KSxcbiAgICAgIHsgaWdub3JlOiAvXihpbnxvdXQpXFwuLyB9LFxuICAgICk7XG4gICAgYXdhaXQgY2hlY2twb2ludC5jbG9zZSgpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIG91dHB1dF0gb2YgT2JqZWN0LmVudHJpZXMoYXdhaXQgcnVuKCkpKSB7XG4gICAgICBjb25zdCBleHBlY3RlZCA9IGdvbGRlbi5nZXQoYG91dC4ke25hbWV9YCk7XG4gICAgICBhc3NlcnQub2soZXhwZWN0ZWQsIGB0aGUgZ29sZGVuIGhhcyAke25hbWV9YCk7XG4gICAgICBjb25zdCB2YWx1ZXMgPSBcInJlYWRcIiBpbiBvdXRwdXQgJiYgdHlwZW9mIG91dHB1dC5yZWFkID09PSBcImZ1bmN0aW9uXCIgPyBhd2FpdCBvdXRwdXQucmVhZCgpIDogb3V0cHV0O1xuICAgICAgY29uc3QgZXJyb3IgPSByZWxhdGl2ZVJtc2UodmFsdWVzIGFzIEFycmF5TGlrZTxudW1iZXI+LCBleHBlY3RlZCEudmFsdWVzKTtcbiAgICAgIGNvbnN0IGJhciA9IE1hdGgubWF4KDFlLTUsIDMgKiAoZmxvYXQzMl9ub2lzZVtuYW1lXSA/PyAwKSk7XG4gICAgICBpZiAocHJvY2Vzcy5lbnYuRk9STUFOVF9TSE9XKSBjb25zb2xlLmxvZyhibG9jaywgbmFtZSwgZXJyb3IudG9FeHBvbmVudGlhbCgxKSwgYmFyLnRvRXhwb25lbnRpYWwoMSkpO1xuICAgICAgYXNzZXJ0Lm9rKGVycm9yIDw9IGJhciwgYCR7bmFtZX06IHJlbGF0aXZlIGVycm9yICR7ZXJyb3J9LCBleHBlY3RlZCBhdCBtb3N0ICR7YmFyfWApO1xuICAgIH1cbiAgfSk7XG59XG5cbnRlc3QoXCJ3ZWlnaHRfbm9ybTogZm9sZGVkIHdlaWdodHMgZXF1YWwgUHlUb3JjaCdzLCBmb3IgYWxsIHRocmVlIGtpbmRzIG9mIGNvbnZvbHV0aW9uXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgeyBkZXZpY2UsIGJlbmNoIH0gPSBhd2FpdCBvcGVuQmVuY2goXCJibG9ja193ZWlnaHRfbm9ybS5zYWZldGVuc29yc1wiKTtcbiAgZm9yIChjb25zdCBraW5kIG9mIFtcImNvbnZcIiwgXCJ0cmFuc3Bvc2VkXCIsIFwiZGVwdGh3aXNlXCJdKSB7XG4gICAgY29uc3QgdiA9IGJlbmNoLmdvbGRlbihgaW4uJHtraW5kfV92YCk7XG4gICAgY29uc3QgdGFibGU6IFRhYmxlID0ge1xuICAgICAgdGVuc29yOiBkZXZpY2UudGVuc29yKG5ldyBVaW50MzJBcnJheSh2LnZhbHVlcy5idWZmZXIpLCBbdi52YWx1ZXMubGVuZ3RoXSwgXCJ1MzJcIiksXG4gICAgICBmb3JtYXQ6IEZPUk1BVFMuRjMyLFxuICAgIH07XG4gICAgY29uc3Qgcm93cyA9IHYuc2hhcGVbMF0hO1xuICAgIGNvbnN0IGcgPSBkZXZpY2UudGVuc29yKGJlbmNoLmdvbGRlbihgaW4uJHtraW5kfV9nYCkudmFsdWVzLCBbcm93c10pO1xuICAgIGNvbnN0IHNjYWxlID0gYXdhaXQgd2VpZ2h0Tm9ybVNjYWxlKGcsIHRhYmxlLCB2LnZhbHVlcy5sZW5ndGggLyByb3dzKS5yZWFkKCk7XG4gICAgY29uc3QgZm9sZGVkID0gdi52YWx1ZXMubWFwKCh2YWx1ZSwgaSkgPT4gdmFsdWUgKiBzY2FsZVtNYXRoLmZsb29yKGkgLyAodi52YWx1ZXMubGVuZ3RoIC8gcm93cykpXSEpO1xuICAgIGFzc2VydC5vayhyZWxhdGl2ZVJtc2UoZm9sZGVkLCBiZW5jaC5nb2xkZW4oYG91dC4ke2tpbmR9YCkudmFsdWVzKSA8PSAxZS02LCBraW5kKTtcbiAgfVxufSk7XG5cbnRlc3QoXCJzdGZ0OiBtYWduaXR1ZGVzIGFuZCBhbmdsZXMgZXF1YWwgUHlUb3JjaCdzLCBieSByZWFsIGFuZCBpbWFnaW5hcnkgcGFydHNcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB7IGRldmljZSwgZ29sZGVuLCBiZW5jaCB9ID0gYXdhaXQgb3BlbkJlbmNoKFwiYmxvY2tfc3RmdC5zYWZldGVuc29yc1wiKTtcbiAgY29uc3QgZm91cmllciA9IGNyZWF0ZUZvdXJpZXIoZGV2aWNlLCAyMCwgNSk7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBbLi4uZ29sZGVuLmtleXMoKV0uZmlsdGVyKChrZXkpID0+IGtleS5zdGFydHNXaXRoKFwiaW4uXCIpKS5tYXAoKGtleSkgPT4ga2V5LnNsaWNlKDMpKSkge1xuICAgIGNvbnN0IG91dCA9IGF3YWl0IHN0ZnQoYmVuY2guaW5wdXQobmFtZSksIGZvdXJpZXIpLnJlYWQoKTtcbiAgICBjb25zdCBtYWduaXR1ZGUgPSBjb2x1bW5zKG91dCBhcyBGbG9hdDMyQXJyYXksIDI0LCAoYykgPT4gYyA8IDExKTtcbiAgICBjb25zdCBwaGFzZSA9IGNvbHVtbnMob3V0IGFzIEZsb2F0MzJBcnJheSwgMjQsIChjKSA9PiBjID49IDExICYmIGMgPCAyMik7XG4gICAgY29uc3QgcmUgPSBiZW5jaC5nb2xkZW4oYG91dC4ke25hbWV9X3JlYCkudmFsdWVzO1xuICAgIGNvbnN0IGltID0gYmVuY2guZ29sZGVuKGBvdXQuJHtuYW1lfV9pbWApLnZhbHVlcztcbiAgICBjb25zdCBleHBlY3RlZCA9IGJlbmNoLmdvbGRlbihgb3V0LiR7bmFtZX1fcGhhc2VgKS52YWx1ZXM7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCByZS5sZW5ndGg7IGkrKykge1xuICAgICAgY29uc3QgZnJhbWUgPSBNYXRoLmZsb29yKGkgLyAxMSk7XG4gICAgICBjb25zdCBrID0gaSAlIDExO1xuICAgICAgY29uc3QgbGFyZ2VzdCA9IE1hdGgubWF4KC4uLm1hZ25pdHVkZS5zdWJhcnJheSgxMSAqIGZyYW1lLCAxMSAqIGZyYW1lICsgMTEpKTtcbiAgICAgIGFzc2VydC5vayhcbiAgICAgICAgTWF0aC5hYnMobWFnbml0dWRlW2ldISAqIE1hdGguY29zKHBoYXNlW2ldISkgLSByZVtpXSEpIDw9IDFlLTUgKiBsYXJnZXN0ICsgMWUtMTIsXG4gICAgICAgIGAke25hbWV9IHJlICR7aX1gLFxuICAgICAgKTtcbiAgICAgIGFzc2VydC5vayhcbiAgICAgICAgTWF0aC5hYnMobWFnbml0dWRlW2ldISAqIE1hdGguc2luKHBoYXNlW2ldISkgLSBpbVtpXSEpIDw9IDFlLTUgKiBsYXJnZXN0ICsgMWUtMTIsXG4gICAgICAgIGAke25hbWV9IGltICR7aX1gLFxuICAgICAgKTtcbiAgICAgIGlmIChmcmFtZSA9PT0gMCB8fCBrID09PSAwIHx8IGsgPT09IDEwKSB7XG4gICAgICAgIGFzc2VydC5vayhcbiAgICAgICAgICBwaGFzZVtpXSA9PT0gMCB8fCBwaGFzZVtpXSA9PT0gTWF0aC5mcm91bmQoTWF0aC5QSSksXG4gICAgICAgICAgYCR7bmFtZX06IGZyYW1lICR7ZnJhbWV9LCBiaW4gJHtrfSBpcyByZWFsYCxcbiAgICAgICAgKTtcbiAgICAgIH0gZWxzZSBpZiAobWFnbml0dWRlW2ldISA+IDFlLTQgKiBsYXJnZXN0KSB7XG4gICAgICAgIC8vIEFuIGFuZ2xlIGlzIGFzIGdvb2QgYXMgdGhlIGxhcmdlciBiaW5zIGFyb3VuZCBsZXQgaXQgYmUuXG4gICAgICAgIGNvbnN0IHR1cm4gPSBNYXRoLmFicyhwaGFzZVtpXSEgLSBleHBlY3RlZFtpXSEpO1xuICAgICAgICBjb25zdCBiYXIgPSAoNWUtNyAqIGxhcmdlc3QpIC8gbWFnbml0dWRlW2ldITtcbiAgICAgICAgYXNzZXJ0Lm9rKE1hdGgubWluKHR1cm4sIDIgKiBNYXRoLlBJIC0gdHVybikgPD0gYmFyLCBgJHtuYW1lfTogYW5nbGUgJHtpfSBpcyBvZmYgYnkgJHt0dXJufWApO1xuICAgICAgfVxuICAgIH1cbiAgfVxufSk7XG5cbnRlc3QoXCJpc3RmdCBlcXVhbHMgdG9yY2guaXN0ZnRcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB7IGRldmljZSwgYmVuY2ggfSA9IGF3YWl0IG9wZW5CZW5jaChcImJsb2NrX2lzdGZ0LnNhZmV0ZW5zb3JzXCIpO1xuICBjb25zdCBtYWduaXR1ZGUgPSBiZW5jaC5nb2xkZW4oXCJpbi5tYWduaXR1ZGVcIik7XG4gIGNvbnN0IHBoYXNlID0gYmVuY2guZ29sZGVuKFwiaW4ucGhhc2VcIikudmFsdWVzO1xuICBjb25zdCBmcmFtZXMgPSBtYWduaXR1ZGUuc2hhcGVbMF0hO1xuICBjb25zdCBoZWFkID0gRmxvYXQzMkFycmF5LmZyb20oeyBsZW5ndGg6IGZyYW1lcyAqIDIyIH0sIChfLCBpKSA9PiB7XG4gICAgY29uc3QgYXQgPSBNYXRoLmZsb29yKGkgLyAyMikgKiAxMSArIChpICUgMTEpO1xuICAgIHJldHVybiBpICUgMjIgPCAxMSA/IE1hdGgubG9nKG1hZ25pdHVkZS52YWx1ZXNbYXRdISkgOiBNYXRoLmFzaW4ocGhhc2VbYXRdISk7XG4gIH0pO1xuICBjb25zdCBhdWRpbyA9IGF3YWl0IGlzdGZ0KGV4cFBoYXNlKGRldmljZS50ZW5zb3IoaGVhZCwgW2ZyYW1lcywgMjJdKSksIGNyZWF0ZUZvdXJpZXIoZGV2aWNlLCAyMCwgNSkpLnJlYWQoKTtcbiAgYXNzZXJ0Lm9rKHJlbGF0aXZlUm1zZShhdWRpbywgYmVuY2guZ29sZGVuKFwib3V0LmF1ZGlvXCIpLnZhbHVlcykgPD0gMWUtNik7XG59KTtcblxudGVzdChcInNvdXJjZTogY3ljbGVzLCBzaW5lcyBhbmQgZXhjaXRhdGlvbiBlcXVhbCB0aGUgY2xvc2VkIGZvcm0gaW4gZjY0XCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgeyBkZXZpY2UsIGJlbmNoIH0gPSBhd2FpdCBvcGVuQmVuY2goXCJibG9ja19zb3VyY2Uuc2FmZXRlbnNvcnNcIik7XG4gIGNvbnN0IHsgbm9pc2Vfc2VlZCwgbm9pc2Vfc3RyZWFtIH0gPSBibG9ja3MuZmluZCgoeyBibG9jayB9KSA9PiBibG9jayA9PT0gXCJzb3VyY2VcIikhLnBhcmFtZXRlcnM7XG4gIGNvbnN0IGYwID0gYmVuY2guZ29sZGVuKFwiaW4uZjBcIikudmFsdWVzIGFzIEZsb2F0MzJBcnJheTtcbiAgY29uc3Qgc2luZSA9IGRldmljZS5vd25lZChbZjAubGVuZ3RoICogMzAwLCA5XSk7XG4gIGNvbnN0IHNvdXJjZSA9IGhhcm1vbmljU291cmNlKFxuICAgIGJlbmNoLmlucHV0KFwiZjBcIiksXG4gICAgcGhhc2VzKGRldmljZSwgZjAsIDMwMCksXG4gICAgYmVuY2guaW5wdXQoXCJsX2xpbmVhcl93ZWlnaHRcIiksXG4gICAgYmVuY2guaW5wdXQoXCJsX2xpbmVhcl9iaWFzXCIpLFxuICAgIDMwMCxcbiAgICB7IHNlZWQ6IE51bWJlcihub2lzZV9zZWVkKSwgc3RyZWFtOiBOdW1iZXIobm9pc2Vfc3RyZWFtKSB9LFxuICAgIHNpbmUsXG4gICk7XG4gIGNvbnN0IGV2ZXJ5U2V2ZW50aCA9IChhd2FpdCBzaW5lLnJlYWQoKSkuZmlsdGVyKChfLCBpKSA9PiBNYXRoLmZsb29yKGkgLyA5KSAlIDcgPT09IDApO1xuICBhc3NlcnQub2socmVsYXRpdmVSbXNlKGV2ZXJ5U2V2ZW50aCBhcyBGbG9hdDMyQXJyYXksIGJlbmNoLmdvbGRlbihcIm91dC5zaW5lXCIpLnZhbHVlcykgPD0gMWUtNik7XG4gIGFzc2VydC5vayhyZWxhdGl2ZVJtc2UoYXdhaXQgc291cmNlLnJlYWQoKSwgYmVuY2guZ29sZGVuKFwib3V0LnNvdXJjZVwiKS52YWx1ZXMpIDw9IDFlLTYpO1xufSk7XG5cbnRlc3QoXCJoYWxmIHRvIGV2ZW46IGR1cmF0aW9ucyBhcmUgcm91bmRlZCBhcyB0b3JjaC5yb3VuZCBkb2VzXCIsICgpID0+IHtcbiAgYXNzZXJ0LmVxdWFsKFxuICAgIHJvdW5kRHVyYXRpb25zKEZsb2F0NjRBcnJheS5vZigwLjIsIDAuNSwgMS41LCAyLjUsIDMuNSwgMi40OTk5LCAyLjUwMDEpKSxcbiAgICBbMSwgMSwgMiwgMiwgNCwgMiwgM10sXG4gICk7XG59KTtcblxudGVzdC5ydW4oKTtcbiIsICIvLyBBdHRlbnRpb24gYW1vbmcgYWxsIHBvc2l0aW9ucyBvZiBhIHNlcXVlbmNlLlxuXG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi4vc3JjL2Vycm9yLnRzXCI7XG5pbXBvcnQgeyBleHBlY3RTaGFwZSwgcm93c0FuZENvbHVtbnMgfSBmcm9tIFwiLi9jaGVjay50c1wiO1xuaW1wb3J0IHsgbGFuZXNPZlJvdyB9IGZyb20gXCIuL25vcm0udHNcIjtcblxuY29uc3QgTUFYX1BPU0lUSU9OUyA9IDEwMjQ7XG5jb25zdCBNQVhfSEVBRF9TSVpFID0gMTI4O1xuXG4vKiogTXVsdGktaGVhZCBhdHRlbnRpb24gKFZhc3dhbmkgZXQgYWwuIDIwMTcpLCBubyBtYXNrLCBzY29yZXMgLyBzcXJ0KGhlYWQgc2l6ZSk6IHEsIGssIHYgW1QsIENdIC0+IFtULCBDXS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhdHRlbnRpb24ocTogVGVuc29yLCBrOiBUZW5zb3IsIHY6IFRlbnNvciwgaGVhZHM6IG51bWJlcik6IFRlbnNvciB7XG4gIGNvbnN0IFtULCBDXSA9IHJvd3NBbmRDb2x1bW5zKFwiYXR0ZW50aW9uXCIsIFwicVwiLCBxKTtcbiAgZXhwZWN0U2hhcGUoXCJhdHRlbnRpb25cIiwgXCJrXCIsIGssIFtULCBDXSk7XG4gIGV4cGVjdFNoYXBlKFwiYXR0ZW50aW9uXCIsIFwidlwiLCB2LCBbVCwgQ10pO1xuICBjb25zdCBEID0gQyAvIGhlYWRzO1xuICBpZiAoVCA+IE1BWF9QT1NJVElPTlMgfHwgIU51bWJlci5pc0ludGVnZXIoRCkgfHwgRCA+IE1BWF9IRUFEX1NJWkUpIHtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgXCJpbnRlcm5hbFwiLFxuICAgICAgYGF0dGVudGlvbjogJHtUfSBwb3NpdGlvbnMgYW5kICR7aGVhZHN9IGhlYWRzIG9mICR7RH0sIGV4cGVjdGVkIGF0IG1vc3QgJHtNQVhfUE9TSVRJT05TfSBhbmQgaGVhZHMgb2YgYXQgbW9zdCAke01BWF9IRUFEX1NJWkV9LmAsXG4gICAgKTtcbiAgfVxuICBjb25zdCBvdXQgPSBxLmRldmljZS5lbXB0eShbVCwgQ10pO1xuICBxLmRldmljZS5ydW4oXG4gICAgXCJhdHRlbnRpb25cIixcbiAgICB7IHEsIGssIHYsIG91dCB9LFxuICAgIHsgVCwgaGVhZHMsIEQsIHNjYWxlOiAxIC8gTWF0aC5zcXJ0KEQpIH0sXG4gICAgeyBncmlkOiBbVCwgaGVhZHNdLCBjb25zdGFudHM6IHsgTEFORVM6IGxhbmVzT2ZSb3cocS5kZXZpY2UpIH0sIHdvcms6IDggKiBUICogVCAqIEMgfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cbiIsICIvLyBTaGFwZSBydWxlcyBzaGFyZWQgYnkgdGhlIG9wczogb25lIHNlbnRlbmNlIHRoYXQgbmFtZXMgdGhlIG9wLCB0aGUgdGVuc29yLCBpdHMgc2hhcGUgYW5kIHdoYXQgd2FzIGV4cGVjdGVkLlxuXG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi4vc3JjL2Vycm9yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFNoYXBlLCBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuXG5jb25zdCBzaG93ID0gKHNoYXBlOiByZWFkb25seSAobnVtYmVyIHwgc3RyaW5nKVtdKSA9PiBgWyR7c2hhcGUuam9pbihcIiwgXCIpfV1gO1xuXG4vKiogVGhyb3dzIHVubGVzcyBgdGVuc29yYCBoYXMgdGhpcyBzaGFwZTsgYSBzdHJpbmcgaW4gaXQgc3RhbmRzIGZvciBhbnkgc2l6ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBleHBlY3RTaGFwZShcbiAgb3A6IHN0cmluZyxcbiAgbmFtZTogc3RyaW5nLFxuICB0ZW5zb3I6IFRlbnNvcixcbiAgZXhwZWN0ZWQ6IHJlYWRvbmx5IChudW1iZXIgfCBzdHJpbmcpW10sXG4pOiB2b2lkIHtcbiAgY29uc3QgZml0cyA9XG4gICAgdGVuc29yLnNoYXBlLmxlbmd0aCA9PT0gZXhwZWN0ZWQubGVuZ3RoICYmXG4gICAgZXhwZWN0ZWQuZXZlcnkoKHNpemUsIGkpID0+IHR5cGVvZiBzaXplID09PSBcInN0cmluZ1wiIHx8IHNpemUgPT09IHRlbnNvci5zaGFwZVtpXSk7XG4gIGlmIChmaXRzKSByZXR1cm47XG4gIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJpbnRlcm5hbFwiLCBgJHtvcH06ICR7bmFtZX0gaXMgJHtzaG93KHRlbnNvci5zaGFwZSl9LCBleHBlY3RlZCAke3Nob3coZXhwZWN0ZWQpfS5gKTtcbn1cblxuLyoqIFJvd3MgYW5kIGNvbHVtbnMgb2YgYSBzZXF1ZW5jZSBbVCwgQ10uICovXG5leHBvcnQgZnVuY3Rpb24gcm93c0FuZENvbHVtbnMob3A6IHN0cmluZywgbmFtZTogc3RyaW5nLCB0ZW5zb3I6IFRlbnNvcik6IFtudW1iZXIsIG51bWJlcl0ge1xuICBleHBlY3RTaGFwZShvcCwgbmFtZSwgdGVuc29yLCBbXCJUXCIsIFwiQ1wiXSk7XG4gIGNvbnN0IFtULCBDXSA9IHRlbnNvci5zaGFwZSBhcyBbbnVtYmVyLCBudW1iZXJdICYgU2hhcGU7XG4gIHJldHVybiBbVCwgQ107XG59XG5cbi8qKiBSb3dzIG1heSBiZSB3aWRlciB0aGFuIGEgbGF5ZXIncyBjaGFubmVscyBieSB6ZXJvcywgdXAgdG8gdGhlIG5leHQgbXVsdGlwbGUgb2YgNCwgYXMgYGNvbmNhdGAgbWFrZXMgdGhlbS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBleHBlY3RDaGFubmVscyhvcDogc3RyaW5nLCB4OiBUZW5zb3IsIGNoYW5uZWxzOiBudW1iZXIpOiB2b2lkIHtcbiAgY29uc3QgQyA9IHguc2hhcGVbMV0hO1xuICBpZiAoQyAhPT0gY2hhbm5lbHMgJiYgQyAhPT0gTWF0aC5jZWlsKGNoYW5uZWxzIC8gNCkgKiA0KSBleHBlY3RTaGFwZShvcCwgXCJ4XCIsIHgsIFtcIlRcIiwgY2hhbm5lbHNdKTtcbn1cbiIsICIvLyBUaGUgdGV4dCBvZiBldmVyeSBrZXJuZWwsIGJ5IGZpbGUgbmFtZS5cbmV4cG9ydCB7IGRlZmF1bHQgYXMgYWN0aXZhdGlvbiB9IGZyb20gXCIuL2FjdGl2YXRpb24ud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBhZGFpbiB9IGZyb20gXCIuL2FkYWluLndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgYWRkIH0gZnJvbSBcIi4vYWRkLndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgYXR0ZW50aW9uIH0gZnJvbSBcIi4vYXR0ZW50aW9uLndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgY2hhbm5lbF9zdGF0cyB9IGZyb20gXCIuL2NoYW5uZWxfc3RhdHMud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBjb252MWQgfSBmcm9tIFwiLi9jb252MWQud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBjb3B5X2NvbHVtbnMgfSBmcm9tIFwiLi9jb3B5X2NvbHVtbnMud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBkZXB0aHdpc2VfY29udl90cmFuc3Bvc2UxZCB9IGZyb20gXCIuL2RlcHRod2lzZV9jb252X3RyYW5zcG9zZTFkLndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgZW1iZWRkaW5nIH0gZnJvbSBcIi4vZW1iZWRkaW5nLndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgZXhwX3BoYXNlIH0gZnJvbSBcIi4vZXhwX3BoYXNlLndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgaGFybW9uaWNfc291cmNlIH0gZnJvbSBcIi4vaGFybW9uaWNfc291cmNlLndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgaXN0ZnQgfSBmcm9tIFwiLi9pc3RmdC53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIGxheWVyX25vcm0gfSBmcm9tIFwiLi9sYXllcl9ub3JtLndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgbHN0bV9zdGVwIH0gZnJvbSBcIi4vbHN0bV9zdGVwLndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgcGFja193ZWlnaHQgfSBmcm9tIFwiLi9wYWNrX3dlaWdodC53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIHJlZmxlY3Rpb25fcGFkX2FkZCB9IGZyb20gXCIuL3JlZmxlY3Rpb25fcGFkX2FkZC53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIHN0ZnQgfSBmcm9tIFwiLi9zdGZ0Lndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgd2VpZ2h0X25vcm0gfSBmcm9tIFwiLi93ZWlnaHRfbm9ybS53Z3NsXCI7XG4iLCAiLy8geSA9IGFjdGl2YXRpb24oKHggLSBtZWFuW2NdKSAqIHNjYWxlW2NdICsgc2hpZnRbY10pOiBsZWFreSBSZUxVLCBvciBzbmFrZSh6KSA9IHogKyBzaW5eMihhbHBoYVtjXSB6KSAvIGFscGhhW2NdIChaaXlpbiBldCBhbC5cbi8vIDIwMjApLiBTaW5lIGlzIG91ciBvd24gcG9seW5vbWlhbDogV0dTTCBwcm9taXNlcyAyXi0xMSBvbmx5LlxuLy9cbi8vICAgeCwgb3V0ICBbVCwgQ11cbi8vICAgYWZmaW5lICBbMywgQ10gICBtZWFuLCBzY2FsZSwgc2hpZnQ7IHJlYWQgb25seSB3aGVuIEhBU19BRkZJTkVcbi8vICAgYWxwaGEgICBbQ10gICAgICByZWFkIG9ubHkgd2hlbiBBQ1RJVkFUSU9OIGlzIDJcbi8vXG4vLyBPbmUgdGhyZWFkOiBvbmUgdmFsdWUuIEdyaWQ6IChjZWlsKFQgKiBDIC8gNjQpIGZvbGRlZCkuXG5cbm92ZXJyaWRlIEhBU19BRkZJTkU6IGJvb2wgPSBmYWxzZTtcbm92ZXJyaWRlIEFDVElWQVRJT046IHUzMiA9IDE7IC8vIDEgbGVha3kgcmVsdSwgMiBzbmFrZVxuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgbGVuZ3RoOiB1MzIsXG4gIEM6IHUzMixcbiAgc2xvcGU6IGYzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiB4OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiBhZmZpbmU6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWQ+IGFscGhhOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNCkgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG4vLy8gc2luKHBpIHcpXjIgaGFzIHBlcmlvZCAxIGluIHc6IHcgaXMgYnJvdWdodCB0byAtMS8yIC4uIDEvMiBmaXJzdC4gQWJzb2x1dGUgZXJyb3IgYmVsb3cgMmUtNy5cbmZuIHNpbmVfc3F1YXJlZChyYWRpYW5zOiBmMzIpIC0+IGYzMiB7XG4gIGxldCB0dXJucyA9IHJhZGlhbnMgKiAwLjMxODMwOTg4NjE4O1xuICBsZXQgdyA9IHR1cm5zIC0gcm91bmQodHVybnMpO1xuICBsZXQgcyA9IHcgKiB3O1xuICBsZXQgc2luZSA9IHcgKiAoMy4xNDE1OTI3NCArIHMgKiAoLTUuMTY3NzEyNjkgKyBzICogKDIuNTUwMTYzMjcgKyBzICogKC0wLjU5OTI1MjIyNCArIHMgKiAoMC4wODIwNTA0NTAxIC0gcyAqIDAuMDA3MDI4NDY4ODgpKSkpKTtcbiAgcmV0dXJuIHNpbmUgKiBzaW5lO1xufVxuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgYXQgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgaWYgKGF0ID49IHBhcmFtcy5sZW5ndGgpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IGMgPSBhdCAlIHBhcmFtcy5DO1xuICB2YXIgeiA9IHhbYXRdO1xuICBpZiAoSEFTX0FGRklORSkge1xuICAgIHogPSAoeiAtIGFmZmluZVtjXSkgKiBhZmZpbmVbcGFyYW1zLkMgKyBjXSArIGFmZmluZVsydSAqIHBhcmFtcy5DICsgY107XG4gIH1cbiAgaWYgKEFDVElWQVRJT04gPT0gMnUpIHtcbiAgICB6ICs9IHNpbmVfc3F1YXJlZChhbHBoYVtjXSAqIHopIC8gYWxwaGFbY107XG4gIH0gZWxzZSB7XG4gICAgeiA9IHNlbGVjdChwYXJhbXMuc2xvcGUgKiB6LCB6LCB6ID49IDAuMCk7XG4gIH1cbiAgb3V0W2F0XSA9IHo7XG59XG4iLCAiLy8gQWRhcHRpdmUgaW5zdGFuY2Ugbm9ybSAoSHVhbmcgJiBCZWxvbmdpZSAyMDE3KSBhcyB0aHJlZSB2YWx1ZXMgcGVyIGNoYW5uZWw6IHkgPSAoeCAtIG1lYW4pICogc2NhbGUgKyBzaGlmdCB3aXRoXG4vLyBzY2FsZSA9ICgxICsgZ2FtbWEpIC8gc3FydCh2YXIgKyBlcHMpLCBzaGlmdCA9IGJldGEuIEJsb2NrcyBvZiBjaGFubmVsX3N0YXRzLndnc2wgYXJlIG1lcmdlZCBieSBDaGFuLFxuLy8gR29sdWIgJiBMZVZlcXVlICgxOTc5KTsgdmFyIGlzIHRoZSBwb3B1bGF0aW9uIHZhcmlhbmNlIG92ZXIgYWxsIHJvd3MuXG4vL1xuLy8gICBwYXJ0cyAgIFtibG9ja3MsIEMsIDJdXG4vLyAgIHN0eWxlICAgWzIgKiBzdHlsZV9DXSAgIHRoZSBwcm9qZWN0ZWQgc3R5bGU6IGdhbW1hLCB0aGVuIGJldGE7IGNoYW5uZWxzIGZyb20gc3R5bGVfQyA8PSBDIG9uIGNvbWUgb3V0IHplcm9cbi8vICAgYWZmaW5lICBbMywgQ10gICAgICBtZWFuLCBzY2FsZSwgc2hpZnRcbi8vXG4vLyBPbmUgdGhyZWFkOiBvbmUgY2hhbm5lbC4gR3JpZDogKGNlaWwoQyAvIDY0KSkuXG5cbnN0cnVjdCBQYXJhbXMge1xuICBUOiB1MzIsXG4gIEM6IHUzMixcbiAgc3R5bGVfQzogdTMyLFxuICBibG9ja19yb3dzOiB1MzIsXG4gIGVwczogZjMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHBhcnRzOiBhcnJheTx2ZWMyPGYzMj4+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiBzdHlsZTogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gYWZmaW5lOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihAYnVpbHRpbihnbG9iYWxfaW52b2NhdGlvbl9pZCkgaWQ6IHZlYzM8dTMyPikge1xuICBsZXQgYyA9IGlkLng7XG4gIGxldCBDID0gcGFyYW1zLkM7XG4gIGlmIChjID49IEMpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgdmFyIG1lYW4gPSAwLjA7XG4gIHZhciBzcXVhcmVzID0gMC4wO1xuICB2YXIgY291bnQgPSAwdTtcbiAgZm9yICh2YXIgYmxvY2sgPSAwdTsgY291bnQgPCBwYXJhbXMuVDsgYmxvY2srKykge1xuICAgIGxldCBwYXJ0ID0gcGFydHNbYmxvY2sgKiBDICsgY107XG4gICAgbGV0IG4gPSBtaW4ocGFyYW1zLmJsb2NrX3Jvd3MsIHBhcmFtcy5UIC0gY291bnQpO1xuICAgIGxldCBzaGFyZSA9IGYzMihuKSAvIGYzMihjb3VudCArIG4pO1xuICAgIGxldCBkaXN0YW5jZSA9IHBhcnQueCAtIG1lYW47XG4gICAgbWVhbiArPSBkaXN0YW5jZSAqIHNoYXJlO1xuICAgIHNxdWFyZXMgKz0gcGFydC55ICsgZGlzdGFuY2UgKiBkaXN0YW5jZSAqIGYzMihjb3VudCkgKiBzaGFyZTtcbiAgICBjb3VudCArPSBuO1xuICB9XG4gIGFmZmluZVtjXSA9IG1lYW47XG4gIGlmIChjID49IHBhcmFtcy5zdHlsZV9DKSB7XG4gICAgYWZmaW5lW0MgKyBjXSA9IDAuMDtcbiAgICBhZmZpbmVbMnUgKiBDICsgY10gPSAwLjA7XG4gICAgcmV0dXJuO1xuICB9XG4gIGFmZmluZVtDICsgY10gPSAoMS4wICsgc3R5bGVbY10pIC8gc3FydChzcXVhcmVzIC8gZjMyKHBhcmFtcy5UKSArIHBhcmFtcy5lcHMpO1xuICBhZmZpbmVbMnUgKiBDICsgY10gPSBzdHlsZVtwYXJhbXMuc3R5bGVfQyArIGNdO1xufVxuIiwgIi8vIG91dFtpXSA9ICh4W2ldICsgeVtpXSkgKiBnYWluLlxuLy9cbi8vICAgeCwgeSwgb3V0ICBbbGVuZ3RoXVxuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSB2YWx1ZS4gR3JpZDogKGNlaWwobGVuZ3RoIC8gNjQpIGZvbGRlZCkuXG5cbnN0cnVjdCBQYXJhbXMge1xuICBsZW5ndGg6IHUzMixcbiAgZ2FpbjogZjMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHg6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHk6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSg2NClcbmZuIG1haW4oXG4gIEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obnVtX3dvcmtncm91cHMpIGdyb3VwczogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsb2NhbDogdTMyLFxuKSB7XG4gIGxldCBhdCA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBpZiAoYXQgPCBwYXJhbXMubGVuZ3RoKSB7XG4gICAgb3V0W2F0XSA9ICh4W2F0XSArIHlbYXRdKSAqIHBhcmFtcy5nYWluO1xuICB9XG59XG4iLCAiLy8gb3V0W2ksIGhdID0gc29mdG1heF9qKHFbaSwgaF0gLiBrW2osIGhdICogc2NhbGUpIHZbaiwgaF0gZm9yIGV2ZXJ5IGhlYWQgaDsgZnVsbCBhdHRlbnRpb24sIG5vIG1hc2suXG4vL1xuLy8gICBxLCBrLCB2LCBvdXQgIFtULCBoZWFkcyAqIERdLCBEIDw9IDEyOCwgVCA8PSAxMDI0XG4vL1xuLy8gT25lIHdvcmtncm91cDogb25lIHF1ZXJ5IHJvdyBvZiBvbmUgaGVhZC4gQSBsYW5lIHRha2VzIGtleXMgbGFuZSArIExBTkVTIGkgZm9yIHRoZSBzY29yZXMsIHRoZW4gZGltcyBsYW5lICsgTEFORVMgaVxuLy8gZm9yIHRoZSB2YWx1ZXMuIEdyaWQ6IChULCBoZWFkcykuXG5cbm92ZXJyaWRlIExBTkVTOiB1MzIgPSA2NDtcblxuc3RydWN0IFBhcmFtcyB7XG4gIFQ6IHUzMixcbiAgaGVhZHM6IHUzMixcbiAgRDogdTMyLFxuICBzY2FsZTogZjMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHE6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IGs6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWQ+IHY6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg0KSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbnZhcjx3b3JrZ3JvdXA+IHF1ZXJ5OiBhcnJheTxmMzIsIDEyOD47XG52YXI8d29ya2dyb3VwPiBzY29yZXM6IGFycmF5PGYzMiwgMTAyND47XG52YXI8d29ya2dyb3VwPiBwYXJ0czogYXJyYXk8ZjMyLCBMQU5FUz47XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZShMQU5FUylcbmZuIG1haW4oQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LCBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsYW5lOiB1MzIpIHtcbiAgbGV0IFQgPSBwYXJhbXMuVDtcbiAgbGV0IEQgPSBwYXJhbXMuRDtcbiAgbGV0IHdpZHRoID0gcGFyYW1zLmhlYWRzICogRDtcbiAgbGV0IHJvdyA9IGdyb3VwLnggKiB3aWR0aCArIGdyb3VwLnkgKiBEO1xuICBmb3IgKHZhciBkID0gbGFuZTsgZCA8IEQ7IGQgKz0gTEFORVMpIHtcbiAgICBxdWVyeVtkXSA9IHFbcm93ICsgZF0gKiBwYXJhbXMuc2NhbGU7XG4gIH1cbiAgd29ya2dyb3VwQmFycmllcigpO1xuICB2YXIgaGlnaGVzdCA9IC0zLjRlMzg7XG4gIGZvciAodmFyIGogPSBsYW5lOyBqIDwgVDsgaiArPSBMQU5FUykge1xuICAgIGxldCBrZXkgPSBqICogd2lkdGggKyBncm91cC55ICogRDtcbiAgICB2YXIgc2NvcmUgPSAwLjA7XG4gICAgZm9yICh2YXIgZCA9IDB1OyBkIDwgRDsgZCsrKSB7XG4gICAgICBzY29yZSArPSBxdWVyeVtkXSAqIGtba2V5ICsgZF07XG4gICAgfVxuICAgIHNjb3Jlc1tqXSA9IHNjb3JlO1xuICAgIGhpZ2hlc3QgPSBtYXgoaGlnaGVzdCwgc2NvcmUpO1xuICB9XG4gIHBhcnRzW2xhbmVdID0gaGlnaGVzdDtcbiAgd29ya2dyb3VwQmFycmllcigpO1xuICBmb3IgKHZhciBpID0gMHU7IGkgPCBMQU5FUzsgaSsrKSB7XG4gICAgaGlnaGVzdCA9IG1heChoaWdoZXN0LCBwYXJ0c1tpXSk7XG4gIH1cbiAgd29ya2dyb3VwQmFycmllcigpO1xuICB2YXIgc3VtID0gMC4wO1xuICBmb3IgKHZhciBqID0gbGFuZTsgaiA8IFQ7IGogKz0gTEFORVMpIHtcbiAgICBsZXQgd2VpZ2h0ID0gZXhwKHNjb3Jlc1tqXSAtIGhpZ2hlc3QpO1xuICAgIHNjb3Jlc1tqXSA9IHdlaWdodDtcbiAgICBzdW0gKz0gd2VpZ2h0O1xuICB9XG4gIHBhcnRzW2xhbmVdID0gc3VtO1xuICB3b3JrZ3JvdXBCYXJyaWVyKCk7XG4gIHN1bSA9IDAuMDtcbiAgZm9yICh2YXIgaSA9IDB1OyBpIDwgTEFORVM7IGkrKykge1xuICAgIHN1bSArPSBwYXJ0c1tpXTtcbiAgfVxuICBmb3IgKHZhciBkID0gbGFuZTsgZCA8IEQ7IGQgKz0gTEFORVMpIHtcbiAgICB2YXIgeSA9IDAuMDtcbiAgICBmb3IgKHZhciBqID0gMHU7IGogPCBUOyBqKyspIHtcbiAgICAgIHkgKz0gc2NvcmVzW2pdICogdltqICogd2lkdGggKyBncm91cC55ICogRCArIGRdO1xuICAgIH1cbiAgICBvdXRbcm93ICsgZF0gPSB5IC8gc3VtO1xuICB9XG59XG4iLCAiLy8gTWVhbiBhbmQgc3VtIG9mIHNxdWFyZWQgZGV2aWF0aW9ucyBvZiBlYWNoIGNoYW5uZWwgb3ZlciBibG9ja3Mgb2Ygcm93cywgaW4gdHdvIHBhc3NlcyAoYSBzdW0gb2Ygc3F1YXJlcyB3b3VsZCBsb3NlIGFcbi8vIGNoYW5uZWwgd2hvc2UgbWVhbiBpcyBsYXJnZSkuIGFkYWluLndnc2wgbWVyZ2VzIHRoZSBibG9ja3MuXG4vL1xuLy8gICB4ICAgICAgW1QsIENdXG4vLyAgIHBhcnRzICBbYmxvY2tzLCBDLCAyXSAgIG1lYW4sIHNxdWFyZWQgZGV2aWF0aW9ucyBvZiByb3dzIGJsb2NrICogYmxvY2tfcm93cyB1cCB0byB0aGUgbmV4dCBibG9ja1xuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSBjaGFubmVsIG9mIG9uZSBibG9jay4gR3JpZDogKGNlaWwoYmxvY2tzICogQyAvIDY0KSBmb2xkZWQpLlxuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgVDogdTMyLFxuICBDOiB1MzIsXG4gIGJsb2NrX3Jvd3M6IHUzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiB4OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBwYXJ0czogYXJyYXk8dmVjMjxmMzI+PjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSg2NClcbmZuIG1haW4oXG4gIEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obnVtX3dvcmtncm91cHMpIGdyb3VwczogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsb2NhbDogdTMyLFxuKSB7XG4gIGxldCBpID0gKGdyb3VwLnkgKiBncm91cHMueCArIGdyb3VwLngpICogNjR1ICsgbG9jYWw7XG4gIGxldCBmaXJzdCA9IGkgLyBwYXJhbXMuQyAqIHBhcmFtcy5ibG9ja19yb3dzO1xuICBpZiAoZmlyc3QgPj0gcGFyYW1zLlQpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IGVuZCA9IG1pbihmaXJzdCArIHBhcmFtcy5ibG9ja19yb3dzLCBwYXJhbXMuVCk7XG4gIGxldCBjID0gaSAlIHBhcmFtcy5DO1xuICAvLyBEaWZmZXJlbmNlcyBmcm9tIHRoZSBmaXJzdCB2YWx1ZSBrZWVwIHRoZSBkaWdpdHMgb2YgYSBzbWFsbCB2YXJpYXRpb24gYWJvdXQgYSBsYXJnZSBtZWFuLlxuICBsZXQgb3JpZ2luID0geFtmaXJzdCAqIHBhcmFtcy5DICsgY107XG4gIHZhciBzdW0gPSAwLjA7XG4gIGZvciAodmFyIHQgPSBmaXJzdDsgdCA8IGVuZDsgdCsrKSB7XG4gICAgc3VtICs9IHhbdCAqIHBhcmFtcy5DICsgY10gLSBvcmlnaW47XG4gIH1cbiAgbGV0IG1lYW4gPSBvcmlnaW4gKyBzdW0gLyBmMzIoZW5kIC0gZmlyc3QpO1xuICB2YXIgc3F1YXJlcyA9IDAuMDtcbiAgZm9yICh2YXIgdCA9IGZpcnN0OyB0IDwgZW5kOyB0KyspIHtcbiAgICBsZXQgZGV2aWF0aW9uID0geFt0ICogcGFyYW1zLkMgKyBjXSAtIG1lYW47XG4gICAgc3F1YXJlcyArPSBkZXZpYXRpb24gKiBkZXZpYXRpb247XG4gIH1cbiAgcGFydHNbaV0gPSB2ZWMyPGYzMj4obWVhbiwgc3F1YXJlcyk7XG59XG4iLCAiLy8gb3V0W3QsIG9dID0gZXBpbG9ndWUoYmlhc1tvXSArIHN1bSBvdmVyIHRhcCwgYyBvZiB4W3QgKiBzdHJpZGUgKyB0YXAgKiBkaWxhdGlvbiAtIHBhZGRpbmcsIGNdICogd2VpZ2h0W3RhcCwgYywgb10pXG4vLyB3aXRoIGVwaWxvZ3VlKHkpID0gYWN0aXZhdGlvbigoeSArIHJlc2lkdWFsW3QgPj4gcmVzaWR1YWxfc2hpZnQsIG9dKSAqIGdhaW4pOyByb3dzIG9mIHggb3V0c2lkZSAwLi5UX2luIGFyZSB6ZXJvLlxuLy8gQSBsaW5lYXIgbGF5ZXIgaXMgdGhlIGNhc2Ugb2Ygb25lIHRhcDsgYSB0cmFuc3Bvc2VkIGNvbnZvbHV0aW9uIGluIGl0cyBwb2x5cGhhc2UgZm9ybSBoYXMgKHBoYXNlLCBjaGFubmVsKSBhcyBpdHNcbi8vIGNvbHVtbnMsIHNvIHRoYXQgcm93IHQgb2YgdGhlbSBpcyBgc3RyaWRlYCByb3dzIG9mIHRoZSBvdXRwdXQsIG1vdmVkIHVwIGJ5IGBvdXRfc2hpZnRgIHZhbHVlcy5cbi8vXG4vLyAgIHggICAgICAgICBbVF9pbiwgQ11cbi8vICAgd2VpZ2h0ICAgIFtwYW5lbHMsIHRhcHMgKiBDOCwgMzJdICAgb3BzL3dlaWdodC50czogMzIgY29sdW1ucyBhIHBhbmVsLCBDOCA9IEMgcm91bmRlZCB1cCB0byA4OyBmMzIsIGYxNiBvciBiZjE2XG4vLyAgIGJpYXMgICAgICBbYmlhc19sZW5ndGhdICAgICAgICAgICAgIG9mIGNvbHVtbiBvOiBiaWFzW28gJSBiaWFzX2xlbmd0aF07IHJlYWQgb25seSB3aGVuIEhBU19CSUFTXG4vLyAgIHJlc2lkdWFsICBhcyBvdXQsIG9yIGZld2VyIHJvd3MgICAgIHJlYWQgb25seSB3aGVuIEhBU19SRVNJRFVBTFxuLy8gICBvdXQgICAgICAgW1Rfb3V0LCBPXVxuLy9cbi8vIFRoZSBwbGFpbiBmb3JtLCBmb3IgYW55IGFkYXB0ZXIuIE9uZSB0aHJlYWQ6IDQgcm93cyBieSA0IGNvbHVtbnMuIEdyaWQ6IChjZWlsKFRfb3V0IC8gNCAqIE8gLyA0IC8gNjQpIGZvbGRlZCkuXG5cbm92ZXJyaWRlIEZPUk1BVDogdTMyID0gMDsgLy8gMCBmMzIsIDEgZjE2IHBhaXJzLCAyIGJmMTYgcGFpcnNcbm92ZXJyaWRlIEhBU19CSUFTOiBib29sID0gZmFsc2U7XG5vdmVycmlkZSBIQVNfUkVTSURVQUw6IGJvb2wgPSBmYWxzZTtcbm92ZXJyaWRlIEFDVElWQVRJT046IHUzMiA9IDA7IC8vIDAgbm9uZSwgMSBsZWFreSByZWx1LCAyIGdlbHUgKHRhbmggZm9ybSlcblxuc3RydWN0IFBhcmFtcyB7XG4gIFRfaW46IHUzMixcbiAgQzogdTMyLFxuICBUX291dDogdTMyLFxuICBPOiB1MzIsXG4gIHRhcHM6IHUzMixcbiAgc3RyaWRlOiB1MzIsXG4gIGRpbGF0aW9uOiB1MzIsXG4gIHBhZGRpbmc6IGkzMixcbiAgYmlhc19sZW5ndGg6IHUzMixcbiAgcmVzaWR1YWxfc2hpZnQ6IHUzMixcbiAgZ2FpbjogZjMyLFxuICBzbG9wZTogZjMyLFxuICBvdXRfc2hpZnQ6IHUzMixcbiAgb3V0X2xlbmd0aDogdTMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHg6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHdlaWdodDogYXJyYXk8dmVjNDx1MzI+PjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZD4gYmlhczogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8c3RvcmFnZSwgcmVhZD4gcmVzaWR1YWw6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNCkgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg1KSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbi8vLyBSb3cgayBvZiB0aGUgcGFuZWwgdGhhdCBob2xkcyBjb2x1bW5zIG8gLi4gbyArIDMuXG5mbiBsb2FkX3dlaWdodChvOiB1MzIsIGs6IHUzMikgLT4gdmVjNDxmMzI+IHtcbiAgbGV0IEsgPSBwYXJhbXMudGFwcyAqICgocGFyYW1zLkMgKyA3dSkgJiB+N3UpO1xuICBpZiAoRk9STUFUID09IDB1KSB7XG4gICAgcmV0dXJuIGJpdGNhc3Q8dmVjNDxmMzI+Pih3ZWlnaHRbKChvID4+IDV1KSAqIEsgKyBrKSAqIDh1ICsgKChvID4+IDJ1KSAmIDd1KV0pO1xuICB9XG4gIGxldCBwYWlyID0gd2VpZ2h0WygobyA+PiA1dSkgKiAoSyA+PiAxdSkgKyAoayA+PiAxdSkpICogOHUgKyAoKG8gPj4gMnUpICYgN3UpXTtcbiAgbGV0IHdvcmRzID0gc2VsZWN0KHBhaXIueHksIHBhaXIuencsIChrICYgMXUpID09IDF1KTtcbiAgaWYgKEZPUk1BVCA9PSAxdSkge1xuICAgIHJldHVybiB2ZWM0PGYzMj4odW5wYWNrMngxNmZsb2F0KHdvcmRzLngpLCB1bnBhY2syeDE2ZmxvYXQod29yZHMueSkpO1xuICB9XG4gIHJldHVybiBiaXRjYXN0PHZlYzQ8ZjMyPj4odmVjNDx1MzI+KHdvcmRzLnggPDwgMTZ1LCB3b3Jkcy54ICYgMHhmZmZmMDAwMHUsIHdvcmRzLnkgPDwgMTZ1LCB3b3Jkcy55ICYgMHhmZmZmMDAwMHUpKTtcbn1cblxuLy8vIHhbcm93LCBjXSwgb3IgemVybyBvdXRzaWRlLlxuZm4gbG9hZF94KHJvdzogaTMyLCBjOiB1MzIpIC0+IGYzMiB7XG4gIGxldCBpbnNpZGUgPSByb3cgPj0gMCAmJiByb3cgPCBpMzIocGFyYW1zLlRfaW4pO1xuICByZXR1cm4gc2VsZWN0KDAuMCwgeFtzZWxlY3QoMHUsIHUzMihyb3cpLCBpbnNpZGUpICogcGFyYW1zLkMgKyBjXSwgaW5zaWRlKTtcbn1cblxuZm4gYWN0aXZhdGUoeTogZjMyKSAtPiBmMzIge1xuICBzd2l0Y2ggQUNUSVZBVElPTiB7XG4gICAgY2FzZSAxdToge1xuICAgICAgcmV0dXJuIHNlbGVjdChwYXJhbXMuc2xvcGUgKiB5LCB5LCB5ID49IDAuMCk7XG4gICAgfVxuICAgIGNhc2UgMnU6IHtcbiAgICAgIC8vIDAuNSB5ICgxICsgdGFuaCh1KSkgPSB5IC8gKDEgKyBleHAoLTIgdSkpLCB1ID0gc3FydCgyIC8gcGkpICh5ICsgMC4wNDQ3MTUgeV4zKVxuICAgICAgbGV0IHUgPSAwLjc5Nzg4NDU2MDggKiAoeSArIDAuMDQ0NzE1ICogeSAqIHkgKiB5KTtcbiAgICAgIHJldHVybiB5IC8gKDEuMCArIGV4cCgtMi4wICogY2xhbXAodSwgLTIwLjAsIDIwLjApKSk7XG4gICAgfVxuICAgIGRlZmF1bHQ6IHtcbiAgICAgIHJldHVybiB5O1xuICAgIH1cbiAgfVxufVxuXG5mbiBzdG9yZSh0OiB1MzIsIG86IHUzMiwgc3VtOiBmMzIpIHtcbiAgbGV0IGF0ID0gdCAqIHBhcmFtcy5PICsgbztcbiAgaWYgKHQgPj0gcGFyYW1zLlRfb3V0IHx8IG8gPj0gcGFyYW1zLk8gfHwgYXQgPCBwYXJhbXMub3V0X3NoaWZ0IHx8IGF0IC0gcGFyYW1zLm91dF9zaGlmdCA+PSBwYXJhbXMub3V0X2xlbmd0aCkge1xuICAgIHJldHVybjtcbiAgfVxuICB2YXIgeSA9IHN1bTtcbiAgaWYgKEhBU19CSUFTKSB7XG4gICAgeSArPSBiaWFzW28gJSBwYXJhbXMuYmlhc19sZW5ndGhdO1xuICB9XG4gIGxldCB0byA9IGF0IC0gcGFyYW1zLm91dF9zaGlmdDtcbiAgaWYgKEhBU19SRVNJRFVBTCkge1xuICAgIC8vIFdpdGhvdXQgYSBzaGlmdCB0aGUgcmVzaWR1YWwgaGFzIHRoZSBsYXlvdXQgb2YgdGhlIG91dHB1dDsgd2l0aCBvbmUsIG91dHB1dCByb3cgdCBtZWV0cyBpdHMgcm93IHQgPj4gc2hpZnQuXG4gICAgbGV0IHNvdXJjZSA9IHNlbGVjdCgodCA+PiBwYXJhbXMucmVzaWR1YWxfc2hpZnQpICogcGFyYW1zLk8gKyBvLCB0bywgcGFyYW1zLnJlc2lkdWFsX3NoaWZ0ID09IDB1KTtcbiAgICB5ICs9IHJlc2lkdWFsW3NvdXJjZV07XG4gIH1cbiAgb3V0W3RvXSA9IGFjdGl2YXRlKHkgKiBwYXJhbXMuZ2Fpbik7XG59XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSg2NClcbmZuIG1haW4oXG4gIEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obnVtX3dvcmtncm91cHMpIGdyb3VwczogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsb2NhbDogdTMyLFxuKSB7XG4gIGxldCB0aHJlYWQgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgbGV0IGNvbHVtbnMgPSAocGFyYW1zLk8gKyAzdSkgLyA0dTtcbiAgbGV0IHQgPSB0aHJlYWQgLyBjb2x1bW5zICogNHU7XG4gIGxldCBvID0gdGhyZWFkICUgY29sdW1ucyAqIDR1O1xuICBpZiAodCA+PSBwYXJhbXMuVF9vdXQpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IEM4ID0gKHBhcmFtcy5DICsgN3UpICYgfjd1O1xuICBsZXQgc3RyaWRlID0gaTMyKHBhcmFtcy5zdHJpZGUpO1xuICB2YXIgeTAgPSB2ZWM0PGYzMj4oKTtcbiAgdmFyIHkxID0gdmVjNDxmMzI+KCk7XG4gIHZhciB5MiA9IHZlYzQ8ZjMyPigpO1xuICB2YXIgeTMgPSB2ZWM0PGYzMj4oKTtcbiAgZm9yICh2YXIgdGFwID0gMHU7IHRhcCA8IHBhcmFtcy50YXBzOyB0YXArKykge1xuICAgIGxldCByb3cgPSBpMzIodCkgKiBzdHJpZGUgKyBpMzIodGFwICogcGFyYW1zLmRpbGF0aW9uKSAtIHBhcmFtcy5wYWRkaW5nO1xuICAgIGZvciAodmFyIGMgPSAwdTsgYyA8IHBhcmFtcy5DOyBjKyspIHtcbiAgICAgIGxldCB3ID0gbG9hZF93ZWlnaHQobywgdGFwICogQzggKyBjKTtcbiAgICAgIHkwICs9IGxvYWRfeChyb3csIGMpICogdztcbiAgICAgIHkxICs9IGxvYWRfeChyb3cgKyBzdHJpZGUsIGMpICogdztcbiAgICAgIHkyICs9IGxvYWRfeChyb3cgKyAyICogc3RyaWRlLCBjKSAqIHc7XG4gICAgICB5MyArPSBsb2FkX3gocm93ICsgMyAqIHN0cmlkZSwgYykgKiB3O1xuICAgIH1cbiAgfVxuICBmb3IgKHZhciBpID0gMHU7IGkgPCA0dTsgaSsrKSB7XG4gICAgc3RvcmUodCwgbyArIGksIHkwW2ldKTtcbiAgICBzdG9yZSh0ICsgMXUsIG8gKyBpLCB5MVtpXSk7XG4gICAgc3RvcmUodCArIDJ1LCBvICsgaSwgeTJbaV0pO1xuICAgIHN0b3JlKHQgKyAzdSwgbyArIGksIHkzW2ldKTtcbiAgfVxufVxuIiwgIi8vIG91dFt0LCB0byArIGldID0geFtyLCBpXSBmb3IgaSA8IGNvbHVtbnMsIHplcm8gd2hlcmUgaSBpcyBwYXN0IHRoZSBjb2x1bW5zIG9mIHg7IHIgaXMgdCwgb3Igcm93IDBcbi8vIChST1dTIDEpLCBvciByb3dzW3RdIChST1dTIDIpLiBJdCBjb25jYXRlbmF0ZXMgYWxvbmcgY2hhbm5lbHMsIHJlcGVhdHMgYSBzdHlsZSBvdmVyIHRpbWUsIHBhZHMgY2hhbm5lbHMsIGFuZCBleHBhbmRzXG4vLyB0b2tlbnMgdG8gZnJhbWVzLlxuLy9cbi8vICAgeCAgICAgWyosIHhfY29sdW1uc11cbi8vICAgcm93cyAgW1RdICAgdTMyOyByZWFkIG9ubHkgd2hlbiBST1dTIGlzIDJcbi8vICAgb3V0ICAgW1QsIG91dF9jb2x1bW5zXVxuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSB2YWx1ZS4gR3JpZDogKGNlaWwoVCAqIGNvbHVtbnMgLyA2NCkgZm9sZGVkKS5cblxub3ZlcnJpZGUgUk9XUzogdTMyID0gMDsgLy8gMCBzYW1lIHJvdywgMSBmaXJzdCByb3csIDIgcm93c1t0XVxuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgVDogdTMyLFxuICBjb2x1bW5zOiB1MzIsXG4gIHhfY29sdW1uczogdTMyLFxuICBvdXRfY29sdW1uczogdTMyLFxuICB0bzogdTMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHg6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHJvd3M6IGFycmF5PHUzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSg2NClcbmZuIG1haW4oXG4gIEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obnVtX3dvcmtncm91cHMpIGdyb3VwczogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsb2NhbDogdTMyLFxuKSB7XG4gIGxldCBpID0gKGdyb3VwLnkgKiBncm91cHMueCArIGdyb3VwLngpICogNjR1ICsgbG9jYWw7XG4gIGxldCB0ID0gaSAvIHBhcmFtcy5jb2x1bW5zO1xuICBsZXQgYyA9IGkgJSBwYXJhbXMuY29sdW1ucztcbiAgaWYgKHQgPj0gcGFyYW1zLlQpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgdmFyIHJvdyA9IHQ7XG4gIGlmIChST1dTID09IDF1KSB7XG4gICAgcm93ID0gMHU7XG4gIH0gZWxzZSBpZiAoUk9XUyA9PSAydSkge1xuICAgIHJvdyA9IHJvd3NbdF07XG4gIH1cbiAgbGV0IGluc2lkZSA9IGMgPCBwYXJhbXMueF9jb2x1bW5zO1xuICBsZXQgeSA9IHhbcm93ICogcGFyYW1zLnhfY29sdW1ucyArIHNlbGVjdCgwdSwgYywgaW5zaWRlKV07XG4gIG91dFt0ICogcGFyYW1zLm91dF9jb2x1bW5zICsgcGFyYW1zLnRvICsgY10gPSBzZWxlY3QoMC4wLCB5LCBpbnNpZGUpO1xufVxuIiwgIi8vIG91dFt0LCBjXSA9IGJpYXNbY10gKyBzdW0gb3ZlciBpLCBrIHdpdGggaSAqIHN0cmlkZSArIGsgPSB0ICsgcGFkZGluZyBvZiB4W2ksIGNdICogd2VpZ2h0W2MsIGtdOiBQeVRvcmNoJ3Ncbi8vIENvbnZUcmFuc3Bvc2UxZCB3aXRoIGFzIG1hbnkgZ3JvdXBzIGFzIGNoYW5uZWxzLlxuLy9cbi8vICAgeCAgICAgICBbVCwgQ11cbi8vICAgd2VpZ2h0ICBbd2VpZ2h0X0MsIDEsIEtdICAgZjMyLCBhcyBpbiB0aGUgY2hlY2twb2ludDsgY2hhbm5lbHMgZnJvbSB3ZWlnaHRfQyA8PSBDIG9uIGNvbWUgb3V0IHplcm9cbi8vICAgYmlhcyAgICBbd2VpZ2h0X0NdXG4vLyAgIG91dCAgICAgW1Rfb3V0LCBDXVxuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSB2YWx1ZS4gR3JpZDogKGNlaWwoVF9vdXQgKiBDIC8gNjQpIGZvbGRlZCkuXG5cbnN0cnVjdCBQYXJhbXMge1xuICBUOiB1MzIsXG4gIEM6IHUzMixcbiAgd2VpZ2h0X0M6IHUzMixcbiAgVF9vdXQ6IHUzMixcbiAgSzogdTMyLFxuICBzdHJpZGU6IHUzMixcbiAgcGFkZGluZzogdTMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHg6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHdlaWdodDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZD4gYmlhczogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDQpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IGF0ID0gKGdyb3VwLnkgKiBncm91cHMueCArIGdyb3VwLngpICogNjR1ICsgbG9jYWw7XG4gIGxldCB0ID0gYXQgLyBwYXJhbXMuQztcbiAgbGV0IGMgPSBhdCAlIHBhcmFtcy5DO1xuICBpZiAodCA+PSBwYXJhbXMuVF9vdXQpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgaWYgKGMgPj0gcGFyYW1zLndlaWdodF9DKSB7XG4gICAgb3V0W2F0XSA9IDAuMDtcbiAgICByZXR1cm47XG4gIH1cbiAgdmFyIHkgPSBiaWFzW2NdO1xuICBsZXQgcGxhY2UgPSB0ICsgcGFyYW1zLnBhZGRpbmc7XG4gIGZvciAodmFyIGsgPSBwbGFjZSAlIHBhcmFtcy5zdHJpZGU7IGsgPCBwYXJhbXMuSyAmJiBrIDw9IHBsYWNlOyBrICs9IHBhcmFtcy5zdHJpZGUpIHtcbiAgICBsZXQgaSA9IChwbGFjZSAtIGspIC8gcGFyYW1zLnN0cmlkZTtcbiAgICBpZiAoaSA8IHBhcmFtcy5UKSB7XG4gICAgICB5ICs9IHhbaSAqIHBhcmFtcy5DICsgY10gKiB3ZWlnaHRbYyAqIHBhcmFtcy5LICsga107XG4gICAgfVxuICB9XG4gIG91dFthdF0gPSB5O1xufVxuIiwgIi8vIG91dFt0LCBjXSA9IHRhYmxlW2lkc1t0XSwgY10gKCsgcG9zaXRpb25bdCwgY10gKyBzZWdtZW50W2NdIHdoZW4gSEFTX1BPU0lUSU9OOiB0aGUgaW5wdXQgb2YgQkVSVCBhbmQgQUxCRVJUKS5cbi8vXG4vLyAgIGlkcyAgICAgICBbVF1cbi8vICAgdGFibGUgICAgIFtyb3dzLCBDXSAgIGYzMiwgb3IgMTYtYml0IHBhaXJzIChDIGV2ZW4pXG4vLyAgIHBvc2l0aW9uICBbUCwgQ10gICAgICBzYW1lIGZvcm1hdDsgUCA+PSBUXG4vLyAgIHNlZ21lbnQgICBbUywgQ10gICAgICBzYW1lIGZvcm1hdDsgaXRzIGZpcnN0IHJvdyBpcyB1c2VkXG4vLyAgIG91dCAgICAgICBbVCwgQ11cbi8vXG4vLyBPbmUgdGhyZWFkOiB0d28gbmVpZ2hib3VyaW5nIGNoYW5uZWxzLiBHcmlkOiAoY2VpbChUICogQyAvIDIgLyA2NCkgZm9sZGVkKS5cblxub3ZlcnJpZGUgRk9STUFUOiB1MzIgPSAwOyAvLyAwIGYzMiwgMSBmMTYgcGFpcnMsIDIgYmYxNiBwYWlyc1xub3ZlcnJpZGUgSEFTX1BPU0lUSU9OOiBib29sID0gZmFsc2U7XG5cbnN0cnVjdCBQYXJhbXMge1xuICBUOiB1MzIsXG4gIEM6IHUzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiBpZHM6IGFycmF5PHUzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHRhYmxlOiBhcnJheTx1MzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkPiBwb3NpdGlvbjogYXJyYXk8dTMyPjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8c3RvcmFnZSwgcmVhZD4gc2VnbWVudDogYXJyYXk8dTMyPjtcbkBncm91cCgwKSBAYmluZGluZyg0KSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDUpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuLy8vIFRoZSB0d28gaGFsdmVzIG9mIGEgd29yZCBhcyBmMzIuXG5mbiB1bnBhY2sod29yZDogdTMyKSAtPiB2ZWMyPGYzMj4ge1xuICBpZiAoRk9STUFUID09IDF1KSB7XG4gICAgcmV0dXJuIHVucGFjazJ4MTZmbG9hdCh3b3JkKTtcbiAgfVxuICByZXR1cm4gYml0Y2FzdDx2ZWMyPGYzMj4+KHZlYzI8dTMyPih3b3JkIDw8IDE2dSwgd29yZCAmIDB4ZmZmZjAwMDB1KSk7XG59XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSg2NClcbmZuIG1haW4oXG4gIEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obnVtX3dvcmtncm91cHMpIGdyb3VwczogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsb2NhbDogdTMyLFxuKSB7XG4gIGxldCBwYWlyID0gKGdyb3VwLnkgKiBncm91cHMueCArIGdyb3VwLngpICogNjR1ICsgbG9jYWw7XG4gIGxldCBoYWxmID0gKHBhcmFtcy5DICsgMXUpIC8gMnU7XG4gIGxldCB0ID0gcGFpciAvIGhhbGY7XG4gIGxldCBjID0gcGFpciAlIGhhbGYgKiAydTtcbiAgaWYgKHQgPj0gcGFyYW1zLlQpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IHJvdyA9IGlkc1t0XSAqIHBhcmFtcy5DICsgYztcbiAgbGV0IGF0ID0gdCAqIHBhcmFtcy5DICsgYztcbiAgaWYgKEZPUk1BVCA9PSAwdSkge1xuICAgIGZvciAodmFyIGkgPSAwdTsgaSA8IG1pbigydSwgcGFyYW1zLkMgLSBjKTsgaSsrKSB7XG4gICAgICB2YXIgeSA9IGJpdGNhc3Q8ZjMyPih0YWJsZVtyb3cgKyBpXSk7XG4gICAgICBpZiAoSEFTX1BPU0lUSU9OKSB7XG4gICAgICAgIHkgKz0gYml0Y2FzdDxmMzI+KHNlZ21lbnRbYyArIGldKSArIGJpdGNhc3Q8ZjMyPihwb3NpdGlvblthdCArIGldKTtcbiAgICAgIH1cbiAgICAgIG91dFthdCArIGldID0geTtcbiAgICB9XG4gICAgcmV0dXJuO1xuICB9XG4gIHZhciB5ID0gdW5wYWNrKHRhYmxlW3JvdyAvIDJ1XSk7XG4gIGlmIChIQVNfUE9TSVRJT04pIHtcbiAgICB5ICs9IHVucGFjayhzZWdtZW50W2MgLyAydV0pICsgdW5wYWNrKHBvc2l0aW9uW2F0IC8gMnVdKTtcbiAgfVxuICBvdXRbYXRdID0geS54O1xuICBvdXRbYXQgKyAxdV0gPSB5Lnk7XG59XG4iLCAiLy8gVGhlIGhlYWQgb2YgaVNURlROZXQgKEthbmVrbyBldCBhbC4gMjAyMik6IGZyb20gbG9nYXJpdGhtIGFuZCBwaGFzZSBhcmd1bWVudCB0byBhIHNwZWN0cnVtLFxuLy8gICBvdXRbbSwga10gPSBleHAoeFttLCBrXSkgKiAoY29zIHAsIHNpbiBwKSwgcCA9IHNpbih4W20sIGJpbnMgKyBrXSkuXG4vL1xuLy8gICB4ICAgIFtmcmFtZXMsIGNvbHVtbnNdLCBjb2x1bW5zID49IDIgKiBiaW5zXG4vLyAgIG91dCAgW2ZyYW1lcywgYmlucywgMl1cbi8vXG4vLyBPbmUgdGhyZWFkOiBvbmUgYmluIG9mIG9uZSBmcmFtZS4gR3JpZDogKGNlaWwoZnJhbWVzICogYmlucyAvIDY0KSBmb2xkZWQpLlxuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgZnJhbWVzOiB1MzIsXG4gIGJpbnM6IHUzMixcbiAgY29sdW1uczogdTMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHg6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8dmVjMjxmMzI+PjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbi8vLyBzaW4oeCkgZm9yIGFueSB4OyBhYnNvbHV0ZSBlcnJvciAyZS03IHdoaWxlIHggaXMgc21hbGwsIHRoYXQgb2YgdGhlIHJlZHVjdGlvbiBhZnRlci5cbmZuIHNpbmUoeDogZjMyKSAtPiBmMzIge1xuICBsZXQgdHVybnMgPSB4ICogMC4xNTkxNTQ5NDMwOTtcbiAgbGV0IHcgPSB0dXJucyAtIHJvdW5kKHR1cm5zKTtcbiAgLy8gLTEvMiAuLiAxLzIgb2YgYSB0dXJuIGlzIGZvbGRlZCBpbnRvIC0xLzQgLi4gMS80LlxuICBsZXQgciA9IHNlbGVjdCh3LCBzaWduKHcpICogMC41IC0gdywgYWJzKHcpID4gMC4yNSk7XG4gIGxldCBzID0gciAqIHI7XG4gIHJldHVybiByICogKDYuMjgzMTg1NDggKyBzICogKC00MS4zNDE3MDE1ICsgcyAqICg4MS42MDUyMjQ2ICsgcyAqICgtNzYuNzA0Mjg0NyArIHMgKiAoNDIuMDA5ODMwNSAtIHMgKiAxNC4zOTQzMDQzKSkpKSk7XG59XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSg2NClcbmZuIG1haW4oXG4gIEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obnVtX3dvcmtncm91cHMpIGdyb3VwczogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsb2NhbDogdTMyLFxuKSB7XG4gIGxldCBhdCA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBsZXQgZnJhbWUgPSBhdCAvIHBhcmFtcy5iaW5zO1xuICBsZXQgayA9IGF0ICUgcGFyYW1zLmJpbnM7XG4gIGlmIChmcmFtZSA+PSBwYXJhbXMuZnJhbWVzKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGxldCByb3cgPSBmcmFtZSAqIHBhcmFtcy5jb2x1bW5zO1xuICBsZXQgbWFnbml0dWRlID0gZXhwKHhbcm93ICsga10pO1xuICBsZXQgcCA9IHNpbmUoeFtyb3cgKyBwYXJhbXMuYmlucyArIGtdKTtcbiAgbGV0IHMgPSBwICogcDtcbiAgbGV0IGNvc2luZSA9IDEuMCArIHMgKiAoLTAuNDk5OTk5OTcgKyBzICogKDAuMDQxNjY2NDU1NiArIHMgKiAoLTAuMDAxMzg4Mjk2MjUgKyBzICogMC4wMDAwMjQxMjEzMjkzKSkpO1xuICBsZXQgc2luZV9wID0gcCAqICgxLjAgKyBzICogKC0wLjE2NjY2NjY3MiArIHMgKiAoMC4wMDgzMzMzMTQyMSArIHMgKiAoLTAuMDAwMTk4MzU4Njg0ICsgcyAqIDAuMDAwMDAyNjkzNzY5NikpKSk7XG4gIG91dFthdF0gPSBtYWduaXR1ZGUgKiB2ZWMyPGYzMj4oY29zaW5lLCBzaW5lX3ApO1xufVxuIiwgIi8vIFRoZSBleGNpdGF0aW9uIG9mIGEgbmV1cmFsIHNvdXJjZSBmaWx0ZXIgKFdhbmcgZXQgYWwuIDIwMTksIE5TRjsgU3R5bGVUVFMgMidzIFNpbmVHZW4gYW5kIFNvdXJjZU1vZHVsZUhuTlNGKTpcbi8vICAgb3V0W2pdID0gdGFuaChiaWFzICsgc3VtIG92ZXIgaCBvZiB3ZWlnaHRbaF0gKiAoMC4xIHNpbigyIHBpIGN5Y2xlc1tqLCBoXSkgKiB2b2ljZWQgKyBub2lzZV9nYWluICogbm9ybWFsW2osIGhdKSlcbi8vIGZvciBoYXJtb25pY3MgaCA9IDEgLi4gOS4gUGhhc2UgaXMgY291bnRlZCBpbiB1bml0cyBvZiAyXi0zMiBjeWNsZXMsIHNvIHRoYXQgaXQgd3JhcHMgYnkgaXRzZWxmIGFuZCBuZXZlciBkcmlmdHM6IHdpdGhcbi8vIHNhbXBsZSBqIGluIHRoZSBoYWxmLWZyYW1lIHJhbXAgZnJvbSB2YWx1ZSBrIHRvIGsgKyAxLCBjeWNsZXMgPSBwaGFzZVtrXSArIChxICsgMS8yKSByYXRlW2sgKyAxXTsgaXQgc3RhbmRzIHN0aWxsIGluXG4vLyB0aGUgZmlyc3QgYW5kIGxhc3QgaGFsZiBmcmFtZS4gbm9ybWFsW2osIGhdIGlzIGVsZW1lbnQgOSBqICsgaCBvZiBhIFBoaWxveCBzdHJlYW0gKFNhbG1vbiBldCBhbC4gMjAxMTsgZ29sZGVuL3JhbmRvbSkuXG4vL1xuLy8gICBmMCAgICAgIFtuXSAgICAgICBIelxuLy8gICBwaGFzZSAgIFtuLCA5XSAgICB1MzIsIGVuZCBvZiB0aGUgcmFtcCB0byB2YWx1ZSBrXG4vLyAgIHJhdGUgICAgW24sIDldICAgIHUzMiwgY3ljbGVzIGEgc2FtcGxlXG4vLyAgIHdlaWdodCAgWzldXG4vLyAgIGJpYXMgICAgWzFdXG4vLyAgIG91dCAgICAgW24gKiBzYW1wbGVzXVxuLy8gICBzaW5lICAgIFtuICogc2FtcGxlcywgOV0gICAwLjEgc2luKC4uLiksIHdyaXR0ZW4gb25seSB3aGVuIFdSSVRFX1NJTkVcbi8vXG4vLyBPbmUgdGhyZWFkOiBvbmUgc2FtcGxlLiBHcmlkOiAoY2VpbChuICogc2FtcGxlcyAvIDY0KSBmb2xkZWQpLlxuXG5vdmVycmlkZSBXUklURV9TSU5FOiBib29sID0gZmFsc2U7XG5cbnN0cnVjdCBQYXJhbXMge1xuICBuOiB1MzIsXG4gIHNhbXBsZXM6IHUzMixcbiAgc2VlZF9sb3c6IHUzMixcbiAgc2VlZF9oaWdoOiB1MzIsXG4gIHN0cmVhbTogdTMyLFxufVxuXG5jb25zdCBIQVJNT05JQ1MgPSA5dTtcblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiBmMDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gcGhhc2U6IGFycmF5PHUzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWQ+IHJhdGU6IGFycmF5PHUzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHN0b3JhZ2UsIHJlYWQ+IHdlaWdodDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg0KSB2YXI8c3RvcmFnZSwgcmVhZD4gYmlhczogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg1KSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDYpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBzaW5lOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDcpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuLy8vIEhpZ2ggYW5kIGxvdyB3b3JkIG9mIGEgcHJvZHVjdCBvZiAzMiB4IDMyIGJpdHMuXG5mbiBtdWx0aXBseShhOiB1MzIsIGI6IHUzMikgLT4gdmVjMjx1MzI+IHtcbiAgbGV0IGxvdyA9IChhICYgMHhmZmZmdSkgKiAoYiAmIDB4ZmZmZnUpO1xuICBsZXQgY3Jvc3MgPSAoYSA+PiAxNnUpICogKGIgJiAweGZmZmZ1KSArIChsb3cgPj4gMTZ1KTtcbiAgbGV0IG1pZGRsZSA9IChhICYgMHhmZmZmdSkgKiAoYiA+PiAxNnUpICsgKGNyb3NzICYgMHhmZmZmdSk7XG4gIHJldHVybiB2ZWMyPHUzMj4oKGEgPj4gMTZ1KSAqIChiID4+IDE2dSkgKyAoY3Jvc3MgPj4gMTZ1KSArIChtaWRkbGUgPj4gMTZ1KSwgYSAqIGIpO1xufVxuXG4vLy8gUGhpbG94NHgzMi0xMC5cbmZuIHBoaWxveChibG9jazogdTMyKSAtPiB2ZWM0PHUzMj4ge1xuICB2YXIgY291bnRlciA9IHZlYzQ8dTMyPihibG9jaywgMHUsIHBhcmFtcy5zdHJlYW0sIDB1KTtcbiAgdmFyIGtleSA9IHZlYzI8dTMyPihwYXJhbXMuc2VlZF9sb3csIHBhcmFtcy5zZWVkX2hpZ2gpO1xuICBmb3IgKHZhciByb3VuZCA9IDB1OyByb3VuZCA8IDEwdTsgcm91bmQrKykge1xuICAgIGxldCBwID0gbXVsdGlwbHkoMHhkMjUxMWY1M3UsIGNvdW50ZXIueCk7XG4gICAgbGV0IHEgPSBtdWx0aXBseSgweGNkOWU4ZDU3dSwgY291bnRlci56KTtcbiAgICBjb3VudGVyID0gdmVjNDx1MzI+KHEueCBeIGNvdW50ZXIueSBeIGtleS54LCBxLnksIHAueCBeIGNvdW50ZXIudyBeIGtleS55LCBwLnkpO1xuICAgIGtleSArPSB2ZWMyPHUzMj4oMHg5ZTM3NzliOXUsIDB4YmI2N2FlODV1KTtcbiAgfVxuICByZXR1cm4gY291bnRlcjtcbn1cblxuLy8vIHNpbigyIHBpIHApIG9mIGEgcGhhc2UgaW4gdW5pdHMgb2YgMl4tMzIgY3ljbGVzLlxuZm4gc2luX2N5Y2xlcyhwOiB1MzIpIC0+IGYzMiB7XG4gIC8vIFRoZSBoYWxmIG9mIHRoZSBjaXJjbGUgd2hlcmUgdGhlIGNvc2luZSBpcyBuZWdhdGl2ZSBpcyBtaXJyb3JlZC5cbiAgbGV0IG1pcnJvcmVkID0gKChwICsgMHg0MDAwMDAwMHUpICYgMHg4MDAwMDAwMHUpICE9IDB1O1xuICBsZXQgdHVybnMgPSBmMzIoYml0Y2FzdDxpMzI+KHNlbGVjdChwLCAweDgwMDAwMDAwdSAtIHAsIG1pcnJvcmVkKSkpICogMi4zMjgzMDY0MzY1Mzg2OTYzZS0xMDtcbiAgbGV0IHMgPSB0dXJucyAqIHR1cm5zO1xuICByZXR1cm4gdHVybnMgKiAoNi4yODMxODU0OCArIHMgKiAoLTQxLjM0MTcwMTUgKyBzICogKDgxLjYwNTIyNDYgKyBzICogKC03Ni43MDQyODQ3ICsgcyAqICg0Mi4wMDk4MzA1IC0gcyAqIDE0LjM5NDMwNDMpKSkpKTtcbn1cblxuLy8vIHNxcnQoLTIgbG4gdSksIHUgPSAoayArIDEvMikgLyAyXjI0LCBmcm9tIDI0IGJpdHMgay4gQWJvdmUgMS8yIGl0IGlzIDEgLSB1IHRoYXQgaXMgZXhhY3QuXG5mbiByYWRpdXMoazogdTMyKSAtPiBmMzIge1xuICB2YXIgZXhwb25lbnQgPSAwO1xuICB2YXIgY29tcGxlbWVudCA9IChmMzIoMHhmZmZmZmZ1IC0gaykgKyAwLjUpICogNS45NjA0NjQ0Nzc1MzkwNjI1ZS04O1xuICBpZiAoayA8IDB4ODAwMDAwdSkge1xuICAgIGxldCBwYXJ0cyA9IGZyZXhwKChmMzIoaykgKyAwLjUpICogNS45NjA0NjQ0Nzc1MzkwNjI1ZS04KTtcbiAgICBleHBvbmVudCA9IHBhcnRzLmV4cDtcbiAgICBjb21wbGVtZW50ID0gMS4wIC0gcGFydHMuZnJhY3Q7XG4gIH1cbiAgbGV0IHIgPSBjb21wbGVtZW50IC8gKDIuMCAtIGNvbXBsZW1lbnQpO1xuICBsZXQgcyA9IHIgKiByO1xuICAvLyBsbigxIC0gY29tcGxlbWVudCkgPSAtMiBhdGFuaChyKVxuICBsZXQgaGFsZl9sb2cgPSByICogKDEuMCArIHMgKiAoMC4zMzMzMzM0MDMgKyBzICogKDAuMTk5OTkzMzg3ICsgcyAqICgwLjE0MzEwNTIwOSArIHMgKiAoMC4xMDY5NDk4MDYgKyBzICogMC4xMjIxMjQ1MzgpKSkpKTtcbiAgcmV0dXJuIHNxcnQoNC4wICogaGFsZl9sb2cgLSAxLjM4NjI5NDM2MTEgKiBmMzIoZXhwb25lbnQpKTtcbn1cblxuLy8vIEZvdXIgbm9ybWFscyBvZiBhIGJsb2NrLCBieSBCb3ggYW5kIE11bGxlci5cbmZuIG5vcm1hbHMoYmxvY2s6IHUzMikgLT4gdmVjNDxmMzI+IHtcbiAgbGV0IHdvcmRzID0gcGhpbG94KGJsb2NrKSA+PiB2ZWM0PHUzMj4oOHUpO1xuICBsZXQgYSA9ICh3b3Jkcy55IDw8IDh1KSArIDEyOHU7XG4gIGxldCBiID0gKHdvcmRzLncgPDwgOHUpICsgMTI4dTtcbiAgcmV0dXJuIHZlYzQ8ZjMyPihyYWRpdXMod29yZHMueCksIHJhZGl1cyh3b3Jkcy54KSwgcmFkaXVzKHdvcmRzLnopLCByYWRpdXMod29yZHMueikpICpcbiAgICB2ZWM0PGYzMj4oc2luX2N5Y2xlcyhhICsgMHg0MDAwMDAwMHUpLCBzaW5fY3ljbGVzKGEpLCBzaW5fY3ljbGVzKGIgKyAweDQwMDAwMDAwdSksIHNpbl9jeWNsZXMoYikpO1xufVxuXG5mbiB0YW5oX3ByZWNpc2UoeDogZjMyKSAtPiBmMzIge1xuICBsZXQgcyA9IHggKiB4O1xuICBsZXQgc2VyaWVzID0geCAqICgxLjAgKyBzICogKC0wLjMzMzMzMzE2NCArIHMgKiAoMC4xMzMzMjIxMDUgKyBzICogKC0wLjA1MzcwNzQ4NzkgKyBzICogMC4wMTkzNjU5OTA1KSkpKTtcbiAgbGV0IGUgPSBleHAoLTIuMCAqIG1pbihhYnMoeCksIDEwLjApKTtcbiAgcmV0dXJuIHNlbGVjdChzaWduKHgpICogKDEuMCAtIGUpIC8gKDEuMCArIGUpLCBzZXJpZXMsIGFicyh4KSA8IDAuMyk7XG59XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSg2NClcbmZuIG1haW4oXG4gIEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obnVtX3dvcmtncm91cHMpIGdyb3VwczogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsb2NhbDogdTMyLFxuKSB7XG4gIGxldCBqID0gKGdyb3VwLnkgKiBncm91cHMueCArIGdyb3VwLngpICogNjR1ICsgbG9jYWw7XG4gIGlmIChqID49IHBhcmFtcy5uICogcGFyYW1zLnNhbXBsZXMpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IGhhbGYgPSBwYXJhbXMuc2FtcGxlcyAvIDJ1O1xuICBsZXQgayA9IG1heChqLCBoYWxmKSAtIGhhbGY7XG4gIGxldCB2YWx1ZSA9IGsgLyBwYXJhbXMuc2FtcGxlcztcbiAgbGV0IHEgPSBrICUgcGFyYW1zLnNhbXBsZXM7XG4gIGxldCByYW1wID0gaiA+PSBoYWxmICYmIHZhbHVlICsgMXUgPCBwYXJhbXMubjtcbiAgbGV0IHZvaWNlZCA9IGYwW2ogLyBwYXJhbXMuc2FtcGxlc10gPiAxMC4wO1xuICBsZXQgZ2FpbiA9IHNlbGVjdCgwLjAzMzMzMzMzNSwgMC4wMDMsIHZvaWNlZCk7XG4gIHZhciBibG9jayA9IGogKiBIQVJNT05JQ1MgLyA0dTtcbiAgdmFyIGxhbmUgPSBqICogSEFSTU9OSUNTICUgNHU7XG4gIHZhciBub2lzZSA9IG5vcm1hbHMoYmxvY2spO1xuICB2YXIgc3VtID0gYmlhc1swXTtcbiAgZm9yICh2YXIgaCA9IDB1OyBoIDwgSEFSTU9OSUNTOyBoKyspIHtcbiAgICB2YXIgY3ljbGVzID0gcGhhc2VbdmFsdWUgKiBIQVJNT05JQ1MgKyBoXTtcbiAgICBpZiAocmFtcCkge1xuICAgICAgbGV0IHN0ZXAgPSByYXRlWyh2YWx1ZSArIDF1KSAqIEhBUk1PTklDUyArIGhdO1xuICAgICAgY3ljbGVzICs9IHEgKiBzdGVwICsgKHN0ZXAgPj4gMXUpO1xuICAgIH1cbiAgICBsZXQgd2F2ZSA9IDAuMSAqIHNpbl9jeWNsZXMoY3ljbGVzKTtcbiAgICBpZiAoV1JJVEVfU0lORSkge1xuICAgICAgc2luZVtqICogSEFSTU9OSUNTICsgaF0gPSB3YXZlO1xuICAgIH1cbiAgICBzdW0gKz0gd2VpZ2h0W2hdICogKHNlbGVjdCgwLjAsIHdhdmUsIHZvaWNlZCkgKyBnYWluICogbm9pc2VbbGFuZV0pO1xuICAgIGxhbmUgKz0gMXU7XG4gICAgaWYgKGxhbmUgPT0gNHUgJiYgaCArIDF1IDwgSEFSTU9OSUNTKSB7XG4gICAgICBsYW5lID0gMHU7XG4gICAgICBibG9jayArPSAxdTtcbiAgICAgIG5vaXNlID0gbm9ybWFscyhibG9jayk7XG4gICAgfVxuICB9XG4gIG91dFtqXSA9IHRhbmhfcHJlY2lzZShzdW0pO1xufVxuIiwgIi8vIEludmVyc2Ugc2hvcnQtdGltZSBGb3VyaWVyIHRyYW5zZm9ybSBhcyB0b3JjaC5pc3RmdDogdGhlIGludmVyc2UgcmVhbCB0cmFuc2Zvcm0gb2YgZWFjaCBmcmFtZSAodGhlIGltYWdpbmFyeSBwYXJ0cyBvZlxuLy8gaXRzIGZpcnN0IGFuZCBsYXN0IGJpbiBhcmUgaWdub3JlZCksIHdpbmRvd2VkLCBvdmVybGFwcGVkIGFuZCBhZGRlZCwgZGl2aWRlZCBieSB0aGUgc3VtIG9mIHRoZSBzcXVhcmVkIHdpbmRvd3MgdGhhdCBhcmVcbi8vIHRoZXJlLCBuX2ZmdCAvIDIgc2FtcGxlcyBjdXQgYXQgYm90aCBlbmRzLlxuLy9cbi8vICAgc3BlY3RydW0gIFtmcmFtZXMsIGJpbnMsIDJdXG4vLyAgIGJhc2lzICAgICBbbl9mZnQsIGJpbnMsIDJdICAgd2luZG93W2ldIC8gbl9mZnQgKiAoMSwgb3IgMiBpbnNpZGUpICogKGNvcywgLXNpbikoMiBwaSBrIGkgLyBuX2ZmdClcbi8vICAgd2luZG93ICAgIFtuX2ZmdF1cbi8vICAgb3V0ICAgICAgIFsoZnJhbWVzIC0gMSkgKiBob3BdXG4vL1xuLy8gT25lIHRocmVhZDogb25lIHNhbXBsZS4gR3JpZDogKGNlaWwoKGZyYW1lcyAtIDEpICogaG9wIC8gNjQpIGZvbGRlZCkuXG5cbnN0cnVjdCBQYXJhbXMge1xuICBmcmFtZXM6IHUzMixcbiAgYmluczogdTMyLFxuICBuX2ZmdDogdTMyLFxuICBob3A6IHUzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiBzcGVjdHJ1bTogYXJyYXk8dmVjMjxmMzI+PjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gYmFzaXM6IGFycmF5PHZlYzI8ZjMyPj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWQ+IHdpbmRvdzogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDQpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IGF0ID0gKGdyb3VwLnkgKiBncm91cHMueCArIGdyb3VwLngpICogNjR1ICsgbG9jYWw7XG4gIGlmIChhdCA+PSAocGFyYW1zLmZyYW1lcyAtIDF1KSAqIHBhcmFtcy5ob3ApIHtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IHBsYWNlID0gYXQgKyBwYXJhbXMubl9mZnQgLyAydTtcbiAgbGV0IGxhc3QgPSBtaW4ocGxhY2UgLyBwYXJhbXMuaG9wLCBwYXJhbXMuZnJhbWVzIC0gMXUpO1xuICBsZXQgZmlyc3QgPSAobWF4KHBsYWNlICsgMXUsIHBhcmFtcy5uX2ZmdCkgLSBwYXJhbXMubl9mZnQgKyBwYXJhbXMuaG9wIC0gMXUpIC8gcGFyYW1zLmhvcDtcbiAgdmFyIHN1bSA9IDAuMDtcbiAgdmFyIHdlaWdodCA9IDAuMDtcbiAgZm9yICh2YXIgZnJhbWUgPSBmaXJzdDsgZnJhbWUgPD0gbGFzdDsgZnJhbWUrKykge1xuICAgIGxldCBpID0gcGxhY2UgLSBmcmFtZSAqIHBhcmFtcy5ob3A7XG4gICAgd2VpZ2h0ICs9IHdpbmRvd1tpXSAqIHdpbmRvd1tpXTtcbiAgICBmb3IgKHZhciBrID0gMHU7IGsgPCBwYXJhbXMuYmluczsgaysrKSB7XG4gICAgICBsZXQgcHJvZHVjdCA9IHNwZWN0cnVtW2ZyYW1lICogcGFyYW1zLmJpbnMgKyBrXSAqIGJhc2lzW2kgKiBwYXJhbXMuYmlucyArIGtdO1xuICAgICAgc3VtICs9IHByb2R1Y3QueCArIHByb2R1Y3QueTtcbiAgICB9XG4gIH1cbiAgb3V0W2F0XSA9IHN1bSAvIHdlaWdodDtcbn1cbiIsICIvLyB6ID0geCAoKyByZXNpZHVhbCk7IHkgPSBsZWFreSgoZ2FpbltjXSArIGdhaW5fb2Zmc2V0KSAqICh6IC0gbWVhbikgLyBzcXJ0KHZhciArIGVwcykgKyBiaWFzW2NdKSwgbWVhbiBhbmQgcG9wdWxhdGlvblxuLy8gdmFyaWFuY2Ugb3ZlciB0aGUgY2hhbm5lbHMgb2YgYSByb3csIGluIHR3byBwYXNzZXMuIHNsb3BlIDEgaXMgbm8gYWN0aXZhdGlvbi4gV2l0aCBnYWluX29mZnNldCAxIGFuZCBnYWluIGFuZCBiaWFzXG4vLyB0aGUgdHdvIGhhbHZlcyBvZiBvbmUgcHJvamVjdGVkIHN0eWxlIGl0IGlzIFN0eWxlVFRTIDIncyBhZGFwdGl2ZSBsYXllciBub3JtLlxuLy9cbi8vICAgeCwgcmVzaWR1YWwsIG91dCAgW1QsIENdXG4vLyAgIGdhaW4gICAgICAgICAgICAgIFs+PSBDXVxuLy8gICBiaWFzICAgICAgICAgICAgICBbPj0gYmlhc19hdCArIENdLCByZWFkIGZyb20gYmlhc19hdCBvblxuLy9cbi8vIE9uZSB3b3JrZ3JvdXA6IG9uZSByb3c7IGEgbGFuZSBob2xkcyBjaGFubmVscyBsYW5lICsgTEFORVMgaS4gR3JpZDogKFQgZm9sZGVkKS5cblxub3ZlcnJpZGUgTEFORVM6IHUzMiA9IDY0O1xub3ZlcnJpZGUgSEFTX1JFU0lEVUFMOiBib29sID0gZmFsc2U7XG5cbnN0cnVjdCBQYXJhbXMge1xuICBUOiB1MzIsXG4gIEM6IHUzMixcbiAgYmlhc19hdDogdTMyLFxuICBnYWluX29mZnNldDogZjMyLFxuICBlcHM6IGYzMixcbiAgc2xvcGU6IGYzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiB4OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiByZXNpZHVhbDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZD4gZ2FpbjogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8c3RvcmFnZSwgcmVhZD4gYmlhczogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg0KSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDUpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxudmFyPHdvcmtncm91cD4gcGFydHM6IGFycmF5PGYzMiwgTEFORVM+O1xuXG4vLy8gU3VtIG92ZXIgdGhlIGxhbmVzLCB0aGUgc2FtZSBpbiBlYWNoLlxuZm4gdG90YWwocGFydDogZjMyLCBsYW5lOiB1MzIpIC0+IGYzMiB7XG4gIHdvcmtncm91cEJhcnJpZXIoKTtcbiAgcGFydHNbbGFuZV0gPSBwYXJ0O1xuICB3b3JrZ3JvdXBCYXJyaWVyKCk7XG4gIHZhciBzdW0gPSAwLjA7XG4gIGZvciAodmFyIGkgPSAwdTsgaSA8IExBTkVTOyBpKyspIHtcbiAgICBzdW0gKz0gcGFydHNbaV07XG4gIH1cbiAgcmV0dXJuIHN1bTtcbn1cblxuZm4gdmFsdWUoYXQ6IHUzMikgLT4gZjMyIHtcbiAgaWYgKEhBU19SRVNJRFVBTCkge1xuICAgIHJldHVybiB4W2F0XSArIHJlc2lkdWFsW2F0XTtcbiAgfVxuICByZXR1cm4geFthdF07XG59XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZShMQU5FUylcbmZuIG1haW4oXG4gIEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obnVtX3dvcmtncm91cHMpIGdyb3VwczogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsYW5lOiB1MzIsXG4pIHtcbiAgbGV0IHQgPSBncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54O1xuICBpZiAodCA+PSBwYXJhbXMuVCkge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgQyA9IHBhcmFtcy5DO1xuICB2YXIgc3VtID0gMC4wO1xuICBmb3IgKHZhciBjID0gbGFuZTsgYyA8IEM7IGMgKz0gTEFORVMpIHtcbiAgICBzdW0gKz0gdmFsdWUodCAqIEMgKyBjKTtcbiAgfVxuICBsZXQgbWVhbiA9IHRvdGFsKHN1bSwgbGFuZSkgLyBmMzIoQyk7XG4gIHZhciBzcXVhcmVzID0gMC4wO1xuICBmb3IgKHZhciBjID0gbGFuZTsgYyA8IEM7IGMgKz0gTEFORVMpIHtcbiAgICBsZXQgZGV2aWF0aW9uID0gdmFsdWUodCAqIEMgKyBjKSAtIG1lYW47XG4gICAgc3F1YXJlcyArPSBkZXZpYXRpb24gKiBkZXZpYXRpb247XG4gIH1cbiAgbGV0IHNjYWxlID0gMS4wIC8gc3FydCh0b3RhbChzcXVhcmVzLCBsYW5lKSAvIGYzMihDKSArIHBhcmFtcy5lcHMpO1xuICBmb3IgKHZhciBjID0gbGFuZTsgYyA8IEM7IGMgKz0gTEFORVMpIHtcbiAgICBsZXQgYXQgPSB0ICogQyArIGM7XG4gICAgbGV0IHkgPSAoZ2FpbltjXSArIHBhcmFtcy5nYWluX29mZnNldCkgKiAoKHZhbHVlKGF0KSAtIG1lYW4pICogc2NhbGUpICsgYmlhc1twYXJhbXMuYmlhc19hdCArIGNdO1xuICAgIG91dFthdF0gPSBzZWxlY3QocGFyYW1zLnNsb3BlICogeSwgeSwgeSA+PSAwLjApO1xuICB9XG59XG4iLCAiLy8gT25lIHN0ZXAgb2YgYSBiaWRpcmVjdGlvbmFsIExTVE0gKEhvY2hyZWl0ZXIgJiBTY2htaWRodWJlciAxOTk3OyBQeVRvcmNoJ3MgZ2F0ZSBvcmRlciBpLCBmLCBnLCBvKSwgYm90aCBkaXJlY3Rpb25zIGF0XG4vLyBvbmNlOiAoaSwgZiwgZywgbykgPSBnYXRlc1t0XSArIFdfaGggaDsgYyA9IHNpZ21hKGYpIGMgKyBzaWdtYShpKSB0YW5oKGcpOyBoID0gc2lnbWEobykgdGFuaChjKS4gVGhlIGZvcndhcmQgZGlyZWN0aW9uXG4vLyB0YWtlcyB0ID0gbiwgdGhlIGJhY2t3YXJkIG9uZSB0ID0gVCAtIDEgLSBuLCB3aGVyZSBuIGlzIHRoZSBudW1iZXIgb2Ygc3RlcHMgZG9uZSBzbyBmYXI7IGEgdW5pdCBrZWVwcyBpdCBiZXNpZGUgaXRzXG4vLyBjZWxsLCBzbyB0aGF0IGV2ZXJ5IHN0ZXAgaXMgdGhlIHNhbWUgZGlzcGF0Y2guIGggb2YgdGhlIHN0ZXAgYmVmb3JlIGlzIHJlYWQgZnJvbSBgb3V0YC5cbi8vXG4vLyAgIGdhdGVzICAgW1QsIDIgKiA0SF0gICAgaW5wdXQgcHJvamVjdGlvbiBhbmQgYm90aCBiaWFzZXM7IGZvcndhcmQsIHRoZW4gYmFja3dhcmRcbi8vICAgV19oaCAgICBbMiwgNEgsIEhdICAgICBmMzIsIG9yIDE2LWJpdCBwYWlycyAoSCBldmVuKVxuLy8gICBzdGF0ZSAgIFsyICogSCwgMl0gICAgIGJpdHMgb2YgdGhlIGNlbGwsIHN0ZXBzIGRvbmU7IHplcm8gYmVmb3JlIHRoZSBmaXJzdCBzdGVwIGFuZCBhZnRlciB0aGUgbGFzdFxuLy8gICBvdXQgICAgIFtULCAyICogSF0gICAgIGZvcndhcmQsIHRoZW4gYmFja3dhcmRcbi8vXG4vLyBPbmUgZ3JvdXAgb2YgTEFORVMgdGhyZWFkczogb25lIHVuaXQsIDQgcm93cyBvZiBXX2hoOyBsYW5lIGwgdGFrZXMgd29yZHMgbCArIExBTkVTIGkgb2YgdGhlIHJvd3MuXG4vLyBHcmlkOiAoY2VpbChIICogTEFORVMgLyAxMjgpLCAyKS5cblxub3ZlcnJpZGUgRk9STUFUOiB1MzIgPSAwOyAvLyBvZiBXX2hoOiAwIGYzMiwgMSBmMTYgcGFpcnMsIDIgYmYxNiBwYWlyc1xub3ZlcnJpZGUgTEFORVM6IHUzMiA9IDMyOyAvLyBhIHBvd2VyIG9mIHR3bywgYXQgbW9zdCAxMjhcblxuc3RydWN0IFBhcmFtcyB7XG4gIFQ6IHUzMixcbiAgSDogdTMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IGdhdGVzOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiBXX2hoOiBhcnJheTx1MzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBzdGF0ZTogYXJyYXk8dmVjMjx1MzI+PjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDQpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxudmFyPHdvcmtncm91cD4gcGFydHM6IGFycmF5PHZlYzQ8ZjMyPiwgMTI4PjtcblxuLy8vIFRoZSB0d28gaGFsdmVzIG9mIGEgd29yZCBhcyBmMzIuXG5mbiB1bnBhY2sod29yZDogdTMyKSAtPiB2ZWMyPGYzMj4ge1xuICBpZiAoRk9STUFUID09IDF1KSB7XG4gICAgcmV0dXJuIHVucGFjazJ4MTZmbG9hdCh3b3JkKTtcbiAgfVxuICByZXR1cm4gYml0Y2FzdDx2ZWMyPGYzMj4+KHZlYzI8dTMyPih3b3JkIDw8IDE2dSwgd29yZCAmIDB4ZmZmZjAwMDB1KSk7XG59XG5cbmZuIHNpZ21vaWQoeDogZjMyKSAtPiBmMzIge1xuICByZXR1cm4gMS4wIC8gKDEuMCArIGV4cCgteCkpO1xufVxuXG4vLy8gT2RkLCBhbmQgZXhhY3QgdG8gMWUtNyBvZiBpdHMgdmFsdWUgbmVhciB6ZXJvLCB3aGVyZSAyIHNpZ21vaWQoMiB4KSAtIDEgY2FuY2Vscy5cbmZuIHRhbmhfcHJlY2lzZSh4OiBmMzIpIC0+IGYzMiB7XG4gIGxldCBhID0gbWluKGFicyh4KSwgMTAuMCk7XG4gIGxldCBzID0geCAqIHg7XG4gIGxldCBzZXJpZXMgPSB4ICogKDEuMCArIHMgKiAoLTAuMzMzMzMzMTY0ICsgcyAqICgwLjEzMzMyMjEwNSArIHMgKiAoLTAuMDUzNzA3NDg3OSArIHMgKiAwLjAxOTM2NTk5MDUpKSkpO1xuICBsZXQgZSA9IGV4cCgtMi4wICogYSk7XG4gIHJldHVybiBzZWxlY3Qoc2lnbih4KSAqICgxLjAgLSBlKSAvICgxLjAgKyBlKSwgc2VyaWVzLCBhIDwgMC4zKTtcbn1cblxuLy8vIFRoaXMgbGFuZSdzIHNoYXJlIG9mIHRoZSBmb3VyIHByb2R1Y3RzIG9mIHVuaXQgaiB3aXRoIGgsIHdoaWNoIGxpZXMgaW4gb3V0IGZyb20gYGhgIG9uLlxuZm4gcHJvZHVjdHMoZGlyZWN0aW9uOiB1MzIsIGo6IHUzMiwgaDogdTMyLCBsYW5lOiB1MzIpIC0+IHZlYzQ8ZjMyPiB7XG4gIGxldCBIID0gcGFyYW1zLkg7XG4gIHZhciBzdW0gPSB2ZWM0PGYzMj4oKTtcbiAgaWYgKEZPUk1BVCA9PSAwdSkge1xuICAgIGxldCByb3cgPSAoZGlyZWN0aW9uICogNHUgKiBIICsgaikgKiBIO1xuICAgIGZvciAodmFyIGsgPSBsYW5lOyBrIDwgSDsgayArPSBMQU5FUykge1xuICAgICAgbGV0IHcgPSB2ZWM0PHUzMj4oV19oaFtyb3cgKyBrXSwgV19oaFtyb3cgKyBIICogSCArIGtdLCBXX2hoW3JvdyArIDJ1ICogSCAqIEggKyBrXSwgV19oaFtyb3cgKyAzdSAqIEggKiBIICsga10pO1xuICAgICAgc3VtICs9IGJpdGNhc3Q8dmVjNDxmMzI+Pih3KSAqIG91dFtoICsga107XG4gICAgfVxuICAgIHJldHVybiBzdW07XG4gIH1cbiAgbGV0IGhhbGYgPSBIIC8gMnU7XG4gIGxldCByb3cgPSAoZGlyZWN0aW9uICogNHUgKiBIICsgaikgKiBoYWxmO1xuICBmb3IgKHZhciBrID0gbGFuZTsgayA8IGhhbGY7IGsgKz0gTEFORVMpIHtcbiAgICBsZXQgaSA9IHVucGFjayhXX2hoW3JvdyArIGtdKTtcbiAgICBsZXQgZiA9IHVucGFjayhXX2hoW3JvdyArIEggKiBoYWxmICsga10pO1xuICAgIGxldCBnID0gdW5wYWNrKFdfaGhbcm93ICsgMnUgKiBIICogaGFsZiArIGtdKTtcbiAgICBsZXQgbyA9IHVucGFjayhXX2hoW3JvdyArIDN1ICogSCAqIGhhbGYgKyBrXSk7XG4gICAgc3VtICs9IHZlYzQ8ZjMyPihpLngsIGYueCwgZy54LCBvLngpICogb3V0W2ggKyAydSAqIGtdICsgdmVjNDxmMzI+KGkueSwgZi55LCBnLnksIG8ueSkgKiBvdXRbaCArIDJ1ICogayArIDF1XTtcbiAgfVxuICByZXR1cm4gc3VtO1xufVxuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoMTI4KVxuZm4gbWFpbihAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIpIHtcbiAgbGV0IEggPSBwYXJhbXMuSDtcbiAgbGV0IGRpcmVjdGlvbiA9IGdyb3VwLnk7XG4gIGxldCBsYW5lID0gbG9jYWwgJSBMQU5FUztcbiAgbGV0IGogPSBncm91cC54ICogKDEyOHUgLyBMQU5FUykgKyBsb2NhbCAvIExBTkVTO1xuICBsZXQgdW5pdCA9IGRpcmVjdGlvbiAqIEggKyBtaW4oaiwgSCAtIDF1KTtcbiAgbGV0IGNlbGwgPSBzdGF0ZVt1bml0XTtcbiAgbGV0IG4gPSBjZWxsLnk7XG4gIGxldCB0ID0gc2VsZWN0KHBhcmFtcy5UIC0gMXUgLSBuLCBuLCBkaXJlY3Rpb24gPT0gMHUpO1xuICB2YXIgc3VtID0gdmVjNDxmMzI+KCk7XG4gIGlmIChuID4gMHUgJiYgaiA8IEgpIHtcbiAgICBsZXQgYmVmb3JlID0gc2VsZWN0KHQgKyAxdSwgdCAtIDF1LCBkaXJlY3Rpb24gPT0gMHUpO1xuICAgIHN1bSA9IHByb2R1Y3RzKGRpcmVjdGlvbiwgaiwgYmVmb3JlICogMnUgKiBIICsgZGlyZWN0aW9uICogSCwgbGFuZSk7XG4gIH1cbiAgaWYgKExBTkVTID4gMXUpIHtcbiAgICBwYXJ0c1tsb2NhbF0gPSBzdW07XG4gICAgZm9yICh2YXIgZGlzdGFuY2UgPSBMQU5FUyAvIDJ1OyBkaXN0YW5jZSA+IDB1OyBkaXN0YW5jZSAvPSAydSkge1xuICAgICAgd29ya2dyb3VwQmFycmllcigpO1xuICAgICAgaWYgKGxhbmUgPCBkaXN0YW5jZSkge1xuICAgICAgICBwYXJ0c1tsb2NhbF0gKz0gcGFydHNbbG9jYWwgKyBkaXN0YW5jZV07XG4gICAgICB9XG4gICAgfVxuICAgIHN1bSA9IHBhcnRzW2xvY2FsXTtcbiAgfVxuICBpZiAobGFuZSAhPSAwdSB8fCBqID49IEgpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IGF0ID0gdCAqIDh1ICogSCArIGRpcmVjdGlvbiAqIDR1ICogSCArIGo7XG4gIHN1bSArPSB2ZWM0PGYzMj4oZ2F0ZXNbYXRdLCBnYXRlc1thdCArIEhdLCBnYXRlc1thdCArIDJ1ICogSF0sIGdhdGVzW2F0ICsgM3UgKiBIXSk7XG4gIHZhciBjID0gc2lnbW9pZChzdW0ueCkgKiB0YW5oX3ByZWNpc2Uoc3VtLnopO1xuICBpZiAobiA+IDB1KSB7XG4gICAgYyArPSBzaWdtb2lkKHN1bS55KSAqIGJpdGNhc3Q8ZjMyPihjZWxsLngpO1xuICB9XG4gIG91dFt0ICogMnUgKiBIICsgdW5pdF0gPSBzaWdtb2lkKHN1bS53KSAqIHRhbmhfcHJlY2lzZShjKTtcbiAgc3RhdGVbdW5pdF0gPSB2ZWMyPHUzMj4oYml0Y2FzdDx1MzI+KGMpLCBzZWxlY3QobiArIDF1LCAwdSwgbiArIDF1ID09IHBhcmFtcy5UKSk7XG59XG4iLCAiLy8gQnJpbmdzIGEgd2VpZ2h0IG9mIGEgY2hlY2twb2ludCBpbnRvIHRoZSBsYXlvdXQgb2YgdGhlIGNvbnZvbHV0aW9uIGtlcm5lbHM6IG91dFtwYW5lbF1ba11bMzIgY29sdW1uc10sIGsgPSAodGFwLCBjKVxuLy8gd2l0aCBjIHBhZGRlZCB0byBDOCA9IEMgcm91bmRlZCB1cCB0byA4LCBwYWRkaW5nIHplcm8uIENvbHVtbiBuIG9mIGEgcGxhaW4gbGF5ZXIgaXMgb3V0cHV0IGNoYW5uZWwgbjsgY29sdW1uXG4vLyAocGhhc2UsIG8pIG9mIGEgdHJhbnNwb3NlZCBjb252b2x1dGlvbiB3aXRoIHN0cmlkZSBzIGlzIG91dHB1dCBjaGFubmVsIG8gb2YgZXZlcnkgcy10aCBvdXRwdXQgcm93LCBhbmQgaXRzIHRhcCBqIG9mXG4vLyBKIHJlYWRzIGtlcm5lbCBwb3NpdGlvbiBwaGFzZSArIHMgKEogLSAxIC0gaikuIFZhbHVlcyBhcmUgbXVsdGlwbGllZCBieSBzY2FsZVtvIG9yIGNdIHdoZW4gSEFTX1NDQUxFICh3ZWlnaHQgbm9ybSkuXG4vL1xuLy8gICBzb3VyY2UgIFsqLCAqLCAqXSBvZiBmMzIsIG9yIDE2LWJpdCBwYWlycyAgIGVsZW1lbnQgKG8sIGMsIGspIGF0IG8gKiBzdHJpZGVfbyArIGMgKiBzdHJpZGVfYyArIGsgKiBzdHJpZGVfa1xuLy8gICBzY2FsZSAgIFtPXSBvciBbQ10gICAgICAgICAgICAgICAgICAgICAgICAgIGJ5IHRoZSBmaXJzdCBheGlzIG9mIHRoZSBjaGVja3BvaW50J3MgdGVuc29yXG4vLyAgIG91dCAgICAgdmVjNDx1MzI+IHdvcmRzICAgICAgICAgICAgICAgICAgICAgZjMyOiByb3cgaywgNCBjb2x1bW5zOyAxNiBiaXRzOiByb3dzIGsgYW5kIGsgKyAxLCA0IGNvbHVtbnMgZWFjaFxuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSB3b3JkIG9mIG91dC4gR3JpZDogKGNlaWwod29yZHMgLyA2NCkgZm9sZGVkKS5cblxub3ZlcnJpZGUgU09VUkNFOiB1MzIgPSAwOyAvLyAwIGYzMiwgMSBmMTYgcGFpcnMsIDIgYmYxNiBwYWlyc1xub3ZlcnJpZGUgRk9STUFUOiB1MzIgPSAwOyAvLyBvZiBvdXQ7IDE2LWJpdCBvbmx5IHdoZW4gU09VUkNFIGlzIHRoZSBzYW1lIGFuZCB0aGVyZSBpcyBubyBzY2FsZVxub3ZlcnJpZGUgVFJBTlNQT1NFRDogYm9vbCA9IGZhbHNlO1xub3ZlcnJpZGUgSEFTX1NDQUxFOiBib29sID0gZmFsc2U7XG5cbnN0cnVjdCBQYXJhbXMge1xuICB3b3JkczogdTMyLFxuICBPOiB1MzIsXG4gIEM6IHUzMixcbiAgSzogdTMyLFxuICB0YXBzOiB1MzIsXG4gIHBoYXNlczogdTMyLFxuICBzdHJpZGVfbzogdTMyLFxuICBzdHJpZGVfYzogdTMyLFxuICBzdHJpZGVfazogdTMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHNvdXJjZTogYXJyYXk8dTMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gc2NhbGU6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8dmVjNDx1MzI+PjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbi8vLyBCaXRzIG9mIHRoZSBlbGVtZW50IGF0IHJvdyBrIG9mIGNvbHVtbiBuOiAzMiBvciAxNiBvZiB0aGVtLlxuZm4gZWxlbWVudChuOiB1MzIsIGs6IHUzMikgLT4gdTMyIHtcbiAgbGV0IEM4ID0gKHBhcmFtcy5DICsgN3UpICYgfjd1O1xuICBsZXQgdGFwID0gayAvIEM4O1xuICBsZXQgYyA9IGsgJSBDODtcbiAgbGV0IG8gPSBuICUgcGFyYW1zLk87XG4gIGxldCBhdCA9IHNlbGVjdCh0YXAsIG4gLyBwYXJhbXMuTyArIHBhcmFtcy5waGFzZXMgKiAocGFyYW1zLnRhcHMgLSAxdSAtIHRhcCksIFRSQU5TUE9TRUQpO1xuICBpZiAoYyA+PSBwYXJhbXMuQyB8fCBuID49IHBhcmFtcy5PICogcGFyYW1zLnBoYXNlcyB8fCBhdCA+PSBwYXJhbXMuSykge1xuICAgIHJldHVybiAwdTtcbiAgfVxuICBsZXQgaW5kZXggPSBvICogcGFyYW1zLnN0cmlkZV9vICsgYyAqIHBhcmFtcy5zdHJpZGVfYyArIGF0ICogcGFyYW1zLnN0cmlkZV9rO1xuICB2YXIgYml0cyA9IHNvdXJjZVtpbmRleF07XG4gIGlmIChTT1VSQ0UgIT0gMHUpIHtcbiAgICBiaXRzID0gKHNvdXJjZVtpbmRleCA+PiAxdV0gPj4gKDE2dSAqIChpbmRleCAmIDF1KSkpICYgMHhmZmZmdTtcbiAgfVxuICBpZiAoRk9STUFUICE9IDB1KSB7XG4gICAgcmV0dXJuIGJpdHM7XG4gIH1cbiAgdmFyIHZhbHVlID0gYml0Y2FzdDxmMzI+KGJpdHMpO1xuICBpZiAoU09VUkNFID09IDF1KSB7XG4gICAgdmFsdWUgPSB1bnBhY2syeDE2ZmxvYXQoYml0cykueDtcbiAgfSBlbHNlIGlmIChTT1VSQ0UgPT0gMnUpIHtcbiAgICB2YWx1ZSA9IGJpdGNhc3Q8ZjMyPihiaXRzIDw8IDE2dSk7XG4gIH1cbiAgaWYgKEhBU19TQ0FMRSkge1xuICAgIHZhbHVlICo9IHNjYWxlW3NlbGVjdChvLCBjLCBUUkFOU1BPU0VEKV07XG4gIH1cbiAgcmV0dXJuIGJpdGNhc3Q8dTMyPih2YWx1ZSk7XG59XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSg2NClcbmZuIG1haW4oXG4gIEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obnVtX3dvcmtncm91cHMpIGdyb3VwczogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsb2NhbDogdTMyLFxuKSB7XG4gIGxldCB3b3JkID0gKGdyb3VwLnkgKiBncm91cHMueCArIGdyb3VwLngpICogNjR1ICsgbG9jYWw7XG4gIGlmICh3b3JkID49IHBhcmFtcy53b3Jkcykge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgSyA9IHBhcmFtcy50YXBzICogKChwYXJhbXMuQyArIDd1KSAmIH43dSk7XG4gIGxldCBsYW5lID0gd29yZCAmIDd1O1xuICBpZiAoRk9STUFUID09IDB1KSB7XG4gICAgbGV0IGsgPSAod29yZCA+PiAzdSkgJSBLO1xuICAgIGxldCBuID0gKHdvcmQgPj4gM3UpIC8gSyAqIDMydSArIGxhbmUgKiA0dTtcbiAgICBvdXRbd29yZF0gPSB2ZWM0PHUzMj4oZWxlbWVudChuLCBrKSwgZWxlbWVudChuICsgMXUsIGspLCBlbGVtZW50KG4gKyAydSwgayksIGVsZW1lbnQobiArIDN1LCBrKSk7XG4gICAgcmV0dXJuO1xuICB9XG4gIGxldCBrID0gKHdvcmQgPj4gM3UpICUgKEsgLyAydSkgKiAydTtcbiAgbGV0IG4gPSAod29yZCA+PiAzdSkgLyAoSyAvIDJ1KSAqIDMydSArIGxhbmUgKiA0dTtcbiAgb3V0W3dvcmRdID0gdmVjNDx1MzI+KFxuICAgIGVsZW1lbnQobiwgaykgfCAoZWxlbWVudChuICsgMXUsIGspIDw8IDE2dSksXG4gICAgZWxlbWVudChuICsgMnUsIGspIHwgKGVsZW1lbnQobiArIDN1LCBrKSA8PCAxNnUpLFxuICAgIGVsZW1lbnQobiwgayArIDF1KSB8IChlbGVtZW50KG4gKyAxdSwgayArIDF1KSA8PCAxNnUpLFxuICAgIGVsZW1lbnQobiArIDJ1LCBrICsgMXUpIHwgKGVsZW1lbnQobiArIDN1LCBrICsgMXUpIDw8IDE2dSksXG4gICk7XG59XG4iLCAiLy8gb3V0W3QsIGNdID0geFt8dCAtIGxlZnR8LCBjXSArIHlbdCwgY106IHJlZmxlY3Rpb24gcGFkZGluZyBhdCB0aGUgc3RhcnQgb25seSwgd2l0aCBhIHN1bSBvbiB0aGUgd2F5LlxuLy9cbi8vICAgeCAgICAgICBbVCwgQ10sIFQgPiBsZWZ0XG4vLyAgIHksIG91dCAgW1QgKyBsZWZ0LCBDXVxuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSB2YWx1ZS4gR3JpZDogKGNlaWwoKFQgKyBsZWZ0KSAqIEMgLyA2NCkgZm9sZGVkKS5cblxuc3RydWN0IFBhcmFtcyB7XG4gIFQ6IHUzMixcbiAgQzogdTMyLFxuICBsZWZ0OiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4geDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4geTogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IGF0ID0gKGdyb3VwLnkgKiBncm91cHMueCArIGdyb3VwLngpICogNjR1ICsgbG9jYWw7XG4gIGxldCB0ID0gYXQgLyBwYXJhbXMuQztcbiAgaWYgKHQgPj0gcGFyYW1zLlQgKyBwYXJhbXMubGVmdCkge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgcm93ID0gc2VsZWN0KHQgLSBwYXJhbXMubGVmdCwgcGFyYW1zLmxlZnQgLSB0LCB0IDwgcGFyYW1zLmxlZnQpO1xuICBvdXRbYXRdID0geFtyb3cgKiBwYXJhbXMuQyArIGF0ICUgcGFyYW1zLkNdICsgeVthdF07XG59XG4iLCAiLy8gTWFnbml0dWRlIGFuZCBhbmdsZSBvZiBhIHNob3J0LXRpbWUgRm91cmllciB0cmFuc2Zvcm0gKGNlbnRyZWQsIHJlZmxlY3QgcGFkZGluZywgb25lc2lkZWQpLCBuID0gbl9mZnQgZXZlbiwgaCA9IG4gLyAyOlxuLy8gICBSZSBYW20sIGtdID0gKC0xKV5rICh4W2NdICsgc3VtX2ogd19qICh4W2MgKyBqXSArIHhbYyAtIGpdKSBjb3MoMiBwaSBrIGogLyBuKSlcbi8vICAgSW0gWFttLCBrXSA9IC0oLTEpXmsgc3VtX2ogd19qICh4W2MgKyBqXSAtIHhbYyAtIGpdKSBzaW4oMiBwaSBrIGogLyBuKSwgIGMgPSBtICogaG9wLCBqID0gMSAuLiBoIC0gMSwgd19oID0gMC5cbi8vIEVhY2ggZnJhbWUgaXMgZm9sZGVkIGFib3V0IGl0cyBjZW50cmU6IHRoZSBmcmFtZSBhdCB0aGUgc3RhcnQsIHN5bW1ldHJpYyBieSByZWZsZWN0aW9uLCBhbmQgdGhlIGJpbnMgMCBhbmQgaCBjb21lIG91dFxuLy8gcmVhbCwgd2l0aCBhbiBhbmdsZSBvZiBleGFjdGx5IDAgb3IgK3BpLiBhdGFuMiBpcyBvdXIgb3duOiBXR1NMJ3MgbWF5IGJlIG9mZiBieSA0MDk2IFVMUCBhbmQgaXMgdW5kZWZpbmVkIGF0ICgwLCAwKS5cbi8vXG4vLyAgIHggICAgICBbc2FtcGxlc11cbi8vICAgYmFzaXMgIFtoICsgMSwgaCwgMl0gICAoLTEpXmsgd19qIGNvcyBhbmQgLSgtMSleayB3X2ogc2luIG9mIGJpbiBrOyBqID0gMCBpcyB0aGUgY2VudHJlLCAoLTEpXmsgYW5kIDBcbi8vICAgb3V0ICAgIFtmcmFtZXMsIGNvbHVtbnNdICAgbWFnbml0dWRlcyAwIC4uIGgsIGFuZ2xlcyBoICsgMSAuLiAyIGggKyAxLCB0aGVuIHplcm9zXG4vL1xuLy8gT25lIHRocmVhZDogb25lIGJpbiBvZiBvbmUgZnJhbWUuIEdyaWQ6IChjZWlsKGZyYW1lcyAqIChoICsgMSkgLyA2NCkgZm9sZGVkKS5cblxuc3RydWN0IFBhcmFtcyB7XG4gIHNhbXBsZXM6IHUzMixcbiAgZnJhbWVzOiB1MzIsXG4gIGhvcDogdTMyLFxuICBoYWxmOiB1MzIsXG4gIGNvbHVtbnM6IHUzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiB4OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiBiYXNpczogYXJyYXk8dmVjMjxmMzI+PjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuLy8vIHhbaV0sIHJlZmxlY3RlZCBhdCBib3RoIGVuZHMuXG5mbiBzYW1wbGUoaTogaTMyKSAtPiBmMzIge1xuICBsZXQgbGFzdCA9IGkzMihwYXJhbXMuc2FtcGxlcykgLSAxO1xuICByZXR1cm4geFtsYXN0IC0gYWJzKGxhc3QgLSBhYnMoaSkpXTtcbn1cblxuLy8vIGF0YW4oYSkgZm9yIDAgPD0gYSA8PSAxLlxuZm4gYXJjdGFuZ2VudChhOiBmMzIpIC0+IGYzMiB7XG4gIGxldCBzdGVlcCA9IGEgPiAwLjQxNDIxMzU2O1xuICBsZXQgciA9IHNlbGVjdChhLCAoYSAtIDEuMCkgLyAoYSArIDEuMCksIHN0ZWVwKTtcbiAgbGV0IHMgPSByICogcjtcbiAgbGV0IGFuZ2xlID0gciAqICgxLjAgKyBzICogKC0wLjMzMzMyODA2OCArIHMgKiAoMC4xOTk3NDcyNDkgKyBzICogKC0wLjEzODU0NDU3NCArIHMgKiAwLjA3OTkzNjQzNzMpKSkpO1xuICByZXR1cm4gc2VsZWN0KGFuZ2xlLCBhbmdsZSArIDAuNzg1Mzk4MTYzNCwgc3RlZXApO1xufVxuXG4vLy8gQW5nbGUgb2YgKHJlLCBpbSkgaW4gLXBpIC4uIHBpOyAwIGF0IHRoZSBvcmlnaW47IGltIG9mIDAgY291bnRzIGFzIHBvc2l0aXZlLlxuZm4gYW5nbGVfb2YocmU6IGYzMiwgaW06IGYzMikgLT4gZjMyIHtcbiAgbGV0IGxhcmdlID0gbWF4KGFicyhyZSksIGFicyhpbSkpO1xuICBpZiAobGFyZ2UgPT0gMC4wKSB7XG4gICAgcmV0dXJuIDAuMDtcbiAgfVxuICB2YXIgYW5nbGUgPSBhcmN0YW5nZW50KG1pbihhYnMocmUpLCBhYnMoaW0pKSAvIGxhcmdlKTtcbiAgYW5nbGUgPSBzZWxlY3QoYW5nbGUsIDEuNTcwNzk2MzI2OCAtIGFuZ2xlLCBhYnMoaW0pID4gYWJzKHJlKSk7XG4gIGFuZ2xlID0gc2VsZWN0KGFuZ2xlLCAzLjE0MTU5MjY1MzYgLSBhbmdsZSwgcmUgPCAwLjApO1xuICByZXR1cm4gc2VsZWN0KGFuZ2xlLCAtYW5nbGUsIGltIDwgMC4wKTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IHRocmVhZCA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBsZXQgYmlucyA9IHBhcmFtcy5oYWxmICsgMXU7XG4gIGxldCBmcmFtZSA9IHRocmVhZCAvIGJpbnM7XG4gIGxldCBrID0gdGhyZWFkICUgYmlucztcbiAgaWYgKGZyYW1lID49IHBhcmFtcy5mcmFtZXMpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IGNlbnRyZSA9IGkzMihmcmFtZSAqIHBhcmFtcy5ob3ApO1xuICB2YXIgcmUgPSBzYW1wbGUoY2VudHJlKSAqIGJhc2lzW2sgKiBwYXJhbXMuaGFsZl0ueDtcbiAgdmFyIGltID0gMC4wO1xuICBmb3IgKHZhciBqID0gMXU7IGogPCBwYXJhbXMuaGFsZjsgaisrKSB7XG4gICAgbGV0IGFmdGVyID0gc2FtcGxlKGNlbnRyZSArIGkzMihqKSk7XG4gICAgbGV0IGJlZm9yZSA9IHNhbXBsZShjZW50cmUgLSBpMzIoaikpO1xuICAgIGxldCBmYWN0b3IgPSBiYXNpc1trICogcGFyYW1zLmhhbGYgKyBqXTtcbiAgICByZSArPSAoYWZ0ZXIgKyBiZWZvcmUpICogZmFjdG9yLng7XG4gICAgaW0gKz0gKGFmdGVyIC0gYmVmb3JlKSAqIGZhY3Rvci55O1xuICB9XG4gIGxldCByb3cgPSBmcmFtZSAqIHBhcmFtcy5jb2x1bW5zO1xuICBvdXRbcm93ICsga10gPSBzcXJ0KHJlICogcmUgKyBpbSAqIGltKTtcbiAgb3V0W3JvdyArIGJpbnMgKyBrXSA9IGFuZ2xlX29mKHJlLCBpbSk7XG4gIGlmIChrID09IDB1KSB7XG4gICAgZm9yICh2YXIgYyA9IDJ1ICogYmluczsgYyA8IHBhcmFtcy5jb2x1bW5zOyBjKyspIHtcbiAgICAgIG91dFtyb3cgKyBjXSA9IDAuMDtcbiAgICB9XG4gIH1cbn1cbiIsICIvLyBvdXRbZF0gPSBnW2RdIC8gfHx2W2QsIC4uLl18fCwgbm8gZXBzaWxvbjogdGhlIGZhY3RvciBvZiB3ZWlnaHQgbm9ybWFsaXNhdGlvbiwgdyA9IG91dFtkXSAqIHYgKFNhbGltYW5zICYgS2luZ21hXG4vLyAyMDE2KS4gZCBpcyB0aGUgZmlyc3QgYXhpcyBvZiB0aGUgY2hlY2twb2ludCdzIHRlbnNvcjogb3V0cHV0IGNoYW5uZWxzIG9mIGEgY29udm9sdXRpb24sIElOUFVUIGNoYW5uZWxzIG9mIGFcbi8vIHRyYW5zcG9zZWQgb25lLlxuLy9cbi8vICAgZyAgICBbRF1cbi8vICAgdiAgICBbRCwgbl0gICBmMzIsIG9yIDE2LWJpdCBwYWlyc1xuLy8gICBvdXQgIFtEXVxuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSBkOyA4IHBhcnRpYWwgc3VtcyBrZWVwIHRoZSByb3VuZGluZyBvZiBsb25nIHJvd3Mgc21hbGwuIEdyaWQ6IChjZWlsKEQgLyA2NCkpLlxuXG5vdmVycmlkZSBTT1VSQ0U6IHUzMiA9IDA7IC8vIG9mIHY6IDAgZjMyLCAxIGYxNiBwYWlycywgMiBiZjE2IHBhaXJzXG5cbnN0cnVjdCBQYXJhbXMge1xuICBEOiB1MzIsXG4gIG46IHUzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiBnOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiB2OiBhcnJheTx1MzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG4vLy8gRWxlbWVudCBpIG9mIHYuXG5mbiBsb2FkKGk6IHUzMikgLT4gZjMyIHtcbiAgaWYgKFNPVVJDRSA9PSAwdSkge1xuICAgIHJldHVybiBiaXRjYXN0PGYzMj4odltpXSk7XG4gIH1cbiAgbGV0IGJpdHMgPSAodltpID4+IDF1XSA+PiAoMTZ1ICogKGkgJiAxdSkpKSAmIDB4ZmZmZnU7XG4gIHJldHVybiBzZWxlY3QoYml0Y2FzdDxmMzI+KGJpdHMgPDwgMTZ1KSwgdW5wYWNrMngxNmZsb2F0KGJpdHMpLngsIFNPVVJDRSA9PSAxdSk7XG59XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSg2NClcbmZuIG1haW4oQGJ1aWx0aW4oZ2xvYmFsX2ludm9jYXRpb25faWQpIGlkOiB2ZWMzPHUzMj4pIHtcbiAgbGV0IGQgPSBpZC54O1xuICBpZiAoZCA+PSBwYXJhbXMuRCkge1xuICAgIHJldHVybjtcbiAgfVxuICB2YXIgc3VtcyA9IGFycmF5PGYzMiwgOD4oKTtcbiAgZm9yICh2YXIgaSA9IDB1OyBpIDwgcGFyYW1zLm47IGkrKykge1xuICAgIGxldCB2YWx1ZSA9IGxvYWQoZCAqIHBhcmFtcy5uICsgaSk7XG4gICAgc3Vtc1tpICYgN3VdICs9IHZhbHVlICogdmFsdWU7XG4gIH1cbiAgbGV0IHRvdGFsID0gKChzdW1zWzBdICsgc3Vtc1sxXSkgKyAoc3Vtc1syXSArIHN1bXNbM10pKSArICgoc3Vtc1s0XSArIHN1bXNbNV0pICsgKHN1bXNbNl0gKyBzdW1zWzddKSk7XG4gIG91dFtkXSA9IGdbZF0gLyBzcXJ0KHRvdGFsKTtcbn1cbiIsICIvLyBNZW1vcnkgb2YgYSBkZXZpY2UuIEFjdGl2YXRpb25zIGNvbWUgZnJvbSBhIHBvb2wgb2Ygc2l6ZSBjbGFzc2VzIGFuZCBnbyBiYWNrIHRvIGl0OyB3ZWlnaHRzIGFuZCBvdGhlciBsb25nLWxpdmVkXG4vLyB0ZW5zb3JzIGhhdmUgYnVmZmVycyBvZiB0aGVpciBvd24gc2l6ZS4gQSBmcmVlZCBidWZmZXIgbWF5IGJlIGhhbmRlZCBvdXQgYXQgb25jZTogdGhlIHF1ZXVlIGlzIG9yZGVyZWQsIHNvIGEgbGF0ZXJcbi8vIGRpc3BhdGNoIHRoYXQgd3JpdGVzIGl0IHJ1bnMgYWZ0ZXIgZXZlcnkgZWFybGllciBvbmUgdGhhdCByZWFkIGl0LlxuXG5jb25zdCBVU0FHRSA9IDB4ODAgfCAweDQwIHwgMHgwOCB8IDB4MDQ7IC8vIFNUT1JBR0UgfCBVTklGT1JNIHwgQ09QWV9EU1QgfCBDT1BZX1NSQ1xuXG4vKiogT25lIEdQVSBidWZmZXIgYW5kIHdobyBob2xkcyBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmxvY2sge1xuICByZWFkb25seSBpZDogbnVtYmVyO1xuICByZWFkb25seSBidWZmZXI6IEdQVUJ1ZmZlcjtcbiAgcmVhZG9ubHkgYnl0ZXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgcG9vbGVkOiBib29sZWFuO1xuICBsaXZlOiBib29sZWFuO1xufVxuXG4vKiogQnl0ZXMgaGVsZCwgaW4gYmxvY2tzIG9mIGFueSBraW5kLiAqL1xuZXhwb3J0IGludGVyZmFjZSBBcmVuYVN0YXRzIHtcbiAgLyoqIEJ5dGVzIG9mIHRlbnNvcnMgaW4gdXNlICh3aG9sZSBibG9ja3MpLCB3ZWlnaHRzIGluY2x1ZGVkLiAqL1xuICBsaXZlQnl0ZXM6IG51bWJlcjtcbiAgbGl2ZUJ1ZmZlcnM6IG51bWJlcjtcbiAgLyoqIEJ5dGVzIG9mIGZyZWUgYmxvY2tzIGtlcHQgZm9yIHJldXNlLiAqL1xuICBwb29sZWRCeXRlczogbnVtYmVyO1xuICAvKiogTGl2ZSBhbmQgcG9vbGVkLCBub3cuICovXG4gIGJ5dGVzOiBudW1iZXI7XG4gIC8qKiBUaGUgbGFyZ2VzdCBgYnl0ZXNgIHNvIGZhci4gKi9cbiAgcGVha0J5dGVzOiBudW1iZXI7XG59XG5cbi8qKiBSb3VuZHMgdXAgdG8gb25lIG9mIDggc3RlcHMgcGVyIG9jdGF2ZSwgYXQgbGVhc3QgMjU2IGJ5dGVzLCBzbyB0aGF0IHRleHRzIG9mIHNpbWlsYXIgbGVuZ3RoIG1lZXQgdGhlIHNhbWUgYnVmZmVycy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzaXplQ2xhc3MoYnl0ZXM6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IHN0ZXAgPSBNYXRoLm1heCgyNTYsIDIgKiogKE1hdGguY2VpbChNYXRoLmxvZzIoTWF0aC5tYXgoYnl0ZXMsIDEpKSkgLSA0KSk7XG4gIHJldHVybiBNYXRoLm1heCgxLCBNYXRoLmNlaWwoYnl0ZXMgLyBzdGVwKSkgKiBzdGVwO1xufVxuXG5leHBvcnQgY2xhc3MgQXJlbmEge1xuICByZWFkb25seSAjZGV2aWNlOiBHUFVEZXZpY2U7XG4gIHJlYWRvbmx5ICNmcmVlOiBCbG9ja1tdID0gW107IC8vIGJ5IHNpemUsIGFuZCBhbW9uZyBlcXVhbHMgdGhlIGxhc3QgZnJlZWQgb25lIGxhc3RcbiAgcmVhZG9ubHkgI29uRGVzdHJveTogKCkgPT4gdm9pZDtcbiAgI3Njb3BlczogQmxvY2tbXVtdID0gW107XG4gICNuZXh0SWQgPSAxO1xuICAjc3RhdHM6IEFyZW5hU3RhdHMgPSB7IGxpdmVCeXRlczogMCwgbGl2ZUJ1ZmZlcnM6IDAsIHBvb2xlZEJ5dGVzOiAwLCBieXRlczogMCwgcGVha0J5dGVzOiAwIH07XG5cbiAgLyoqIGBvbkRlc3Ryb3lgIGlzIGNhbGxlZCB3aGVuZXZlciBhIGJ1ZmZlciBpcyBkZXN0cm95ZWQ6IGJpbmQgZ3JvdXBzIHRoYXQgbmFtZSBpdCBtdXN0IGJlIGZvcmdvdHRlbi4gKi9cbiAgY29uc3RydWN0b3IoZGV2aWNlOiBHUFVEZXZpY2UsIG9uRGVzdHJveTogKCkgPT4gdm9pZCkge1xuICAgIHRoaXMuI2RldmljZSA9IGRldmljZTtcbiAgICB0aGlzLiNvbkRlc3Ryb3kgPSBvbkRlc3Ryb3k7XG4gIH1cblxuICBzdGF0cygpOiBBcmVuYVN0YXRzIHtcbiAgICByZXR1cm4geyAuLi50aGlzLiNzdGF0cyB9O1xuICB9XG5cbiAgLyoqIEEgcG9vbGVkIGJsb2NrIG9mIGF0IGxlYXN0IGBieXRlc2AsIGZyZWVkIHdoZW4gdGhlIHNjb3BlIGluIHdoaWNoIGl0IGlzIG1hZGUgZW5kcy4gKi9cbiAgYWxsb2NhdGUoYnl0ZXM6IG51bWJlcik6IEJsb2NrIHtcbiAgICBjb25zdCB3YW50ZWQgPSBzaXplQ2xhc3MoYnl0ZXMpO1xuICAgIGNvbnN0IGF0ID0gdGhpcy4jZnJlZS5maW5kSW5kZXgoKGJsb2NrKSA9PiBibG9jay5ieXRlcyA+PSB3YW50ZWQpO1xuICAgIC8vIFRoZSBsYXN0IG9mIHRoZSBlcXVhbHM6IHRoZSBuZXh0IHNjb3BlIGlzIHRoZW4gaGFuZGVkIHRoZSBzYW1lIGJ1ZmZlcnMgaW4gdGhlIHNhbWUgb3JkZXIuXG4gICAgY29uc3QgZW5kID0gYXQgPCAwID8gLTEgOiB0aGlzLiNmcmVlLmZpbmRMYXN0SW5kZXgoKGJsb2NrKSA9PiBibG9jay5ieXRlcyA9PT0gdGhpcy4jZnJlZVthdF0hLmJ5dGVzKTtcbiAgICBjb25zdCBibG9jayA9IGVuZCA8IDAgPyB0aGlzLiNjcmVhdGUod2FudGVkLCB0cnVlKSA6IHRoaXMuI2ZyZWUuc3BsaWNlKGVuZCwgMSlbMF0hO1xuICAgIGlmIChlbmQgPj0gMCkgdGhpcy4jc3RhdHMucG9vbGVkQnl0ZXMgLT0gYmxvY2suYnl0ZXM7XG4gICAgdGhpcy4jc3RhdHMubGl2ZUJ5dGVzICs9IGJsb2NrLmJ5dGVzO1xuICAgIHRoaXMuI3N0YXRzLmxpdmVCdWZmZXJzICs9IDE7XG4gICAgYmxvY2subGl2ZSA9IHRydWU7XG4gICAgdGhpcy4jc2NvcGVzLmF0KC0xKT8ucHVzaChibG9jayk7XG4gICAgcmV0dXJuIGJsb2NrO1xuICB9XG5cbiAgLyoqIEEgYmxvY2sgb2YgaXRzIG93biwgb3V0c2lkZSBldmVyeSBzY29wZTogZm9yIHdlaWdodHMsIGNhY2hlcyBhbmQgc3RhdGVzLiAqL1xuICBvd24oYnl0ZXM6IG51bWJlcik6IEJsb2NrIHtcbiAgICBjb25zdCBibG9jayA9IHRoaXMuI2NyZWF0ZShNYXRoLmNlaWwoTWF0aC5tYXgoYnl0ZXMsIDE2KSAvIDE2KSAqIDE2LCBmYWxzZSk7XG4gICAgdGhpcy4jc3RhdHMubGl2ZUJ5dGVzICs9IGJsb2NrLmJ5dGVzO1xuICAgIHRoaXMuI3N0YXRzLmxpdmVCdWZmZXJzICs9IDE7XG4gICAgcmV0dXJuIGJsb2NrO1xuICB9XG5cbiAgcmVsZWFzZShibG9jazogQmxvY2spOiB2b2lkIHtcbiAgICBpZiAoIWJsb2NrLmxpdmUpIHJldHVybjtcbiAgICBibG9jay5saXZlID0gZmFsc2U7XG4gICAgdGhpcy4jc3RhdHMubGl2ZUJ5dGVzIC09IGJsb2NrLmJ5dGVzO1xuICAgIHRoaXMuI3N0YXRzLmxpdmVCdWZmZXJzIC09IDE7XG4gICAgaWYgKCFibG9jay5wb29sZWQpIHJldHVybiB0aGlzLiNkZXN0cm95KGJsb2NrKTtcbiAgICB0aGlzLiNzdGF0cy5wb29sZWRCeXRlcyArPSBibG9jay5ieXRlcztcbiAgICBjb25zdCBhdCA9IHRoaXMuI2ZyZWUuZmluZEluZGV4KChmcmVlKSA9PiBmcmVlLmJ5dGVzID4gYmxvY2suYnl0ZXMpO1xuICAgIHRoaXMuI2ZyZWUuc3BsaWNlKGF0IDwgMCA/IHRoaXMuI2ZyZWUubGVuZ3RoIDogYXQsIDAsIGJsb2NrKTtcbiAgfVxuXG4gIC8qKiBPcGVucyBhIHNjb3BlOyBgY2xvc2Uoa2VwdClgIGZyZWVzIHdoYXQgd2FzIGFsbG9jYXRlZCBzaW5jZSwgYnV0IGZvciBga2VwdGAsIHdoaWNoIHBhc3NlcyB0byB0aGUgc2NvcGUgYXJvdW5kLiAqL1xuICBvcGVuKCk6IChrZXB0OiBSZWFkb25seVNldDxCbG9jaz4pID0+IHZvaWQge1xuICAgIGNvbnN0IGJsb2NrczogQmxvY2tbXSA9IFtdO1xuICAgIHRoaXMuI3Njb3Blcy5wdXNoKGJsb2Nrcyk7XG4gICAgcmV0dXJuIChrZXB0KSA9PiB7XG4gICAgICB0aGlzLiNzY29wZXMucG9wKCk7XG4gICAgICBmb3IgKGNvbnN0IGJsb2NrIG9mIGJsb2Nrcy5yZXZlcnNlKCkpIHtcbiAgICAgICAgaWYgKGtlcHQuaGFzKGJsb2NrKSkgdGhpcy4jc2NvcGVzLmF0KC0xKT8ucHVzaChibG9jayk7XG4gICAgICAgIGVsc2UgdGhpcy5yZWxlYXNlKGJsb2NrKTtcbiAgICAgIH1cbiAgICB9O1xuICB9XG5cbiAgLyoqIERlc3Ryb3lzIHRoZSBmcmVlIGJsb2Nrcy4gKi9cbiAgdHJpbSgpOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IGJsb2NrIG9mIHRoaXMuI2ZyZWUuc3BsaWNlKDApKSB7XG4gICAgICB0aGlzLiNzdGF0cy5wb29sZWRCeXRlcyAtPSBibG9jay5ieXRlcztcbiAgICAgIHRoaXMuI2Rlc3Ryb3koYmxvY2spO1xuICAgIH1cbiAgfVxuXG4gICNjcmVhdGUoYnl0ZXM6IG51bWJlciwgcG9vbGVkOiBib29sZWFuKTogQmxvY2sge1xuICAgIGNvbnN0IGJ1ZmZlciA9IHRoaXMuI2RldmljZS5jcmVhdGVCdWZmZXIoeyBzaXplOiBieXRlcywgdXNhZ2U6IFVTQUdFIH0pO1xuICAgIHRoaXMuI3N0YXRzLmJ5dGVzICs9IGJ5dGVzO1xuICAgIHRoaXMuI3N0YXRzLnBlYWtCeXRlcyA9IE1hdGgubWF4KHRoaXMuI3N0YXRzLnBlYWtCeXRlcywgdGhpcy4jc3RhdHMuYnl0ZXMpO1xuICAgIHJldHVybiB7IGlkOiB0aGlzLiNuZXh0SWQrKywgYnVmZmVyLCBieXRlcywgcG9vbGVkLCBsaXZlOiB0cnVlIH07XG4gIH1cblxuICAjZGVzdHJveShibG9jazogQmxvY2spOiB2b2lkIHtcbiAgICBibG9jay5idWZmZXIuZGVzdHJveSgpO1xuICAgIHRoaXMuI3N0YXRzLmJ5dGVzIC09IGJsb2NrLmJ5dGVzO1xuICAgIHRoaXMuI29uRGVzdHJveSgpO1xuICB9XG59XG4iLCAiLy8gRGV2aWNlOiB0ZW5zb3JzLCBzY29wZXMsIGtlcm5lbHMgYW5kIHRoZSBxdWV1ZSBvZiBvbmUgR1BVLiBPcHMgYXJlIHRoZSBvbmx5IGNhbGxlcnMgb2YgYHJ1bmAuIE5vdGhpbmcgaXMgc3VibWl0dGVkXG4vLyB1bnRpbCBzb21lYm9keSByZWFkcyBvciBlbm91Z2ggd29yayBoYXMgZ2F0aGVyZWQ7IGluIE5vZGUsIHdhaXRpbmcgZm9yIHRoZSBHUFUgbGVhdmVzIHRoZSBjb3JlIGZyZWUuXG5cbmltcG9ydCAqIGFzIGtlcm5lbFRleHRzIGZyb20gXCIuLi9rZXJuZWxzL2luZGV4LnRzXCI7XG5pbXBvcnQgeyBBcmVuYSwgdHlwZSBBcmVuYVN0YXRzLCB0eXBlIEJsb2NrIH0gZnJvbSBcIi4vYXJlbmEudHNcIjtcbmltcG9ydCB7IEZvcm1hbnRFcnJvciwgdGhyb3dJZkFib3J0ZWQgfSBmcm9tIFwiLi9lcnJvci50c1wiO1xuaW1wb3J0IHsgY2hlY2tUZW5zb3JzLCBLZXJuZWxzLCB0eXBlIEtlcm5lbFNjaGVtYSwgd3JpdGVQYXJhbXMgfSBmcm9tIFwiLi9rZXJuZWwudHNcIjtcbmltcG9ydCB7IG9wZW5BZGFwdGVyLCB0eXBlIFBsYXRmb3JtIH0gZnJvbSBcIi4vcGxhdGZvcm0udHNcIjtcbmltcG9ydCB7IFByb2ZpbGUsIHR5cGUgUHJvZmlsZVJvdyB9IGZyb20gXCIuL3Byb2ZpbGUudHNcIjtcbmltcG9ydCB7IHR5cGUgRGlzcGF0Y2gsIFF1ZXVlLCB0eXBlIFF1ZXVlU3RhdHMgfSBmcm9tIFwiLi9xdWV1ZS50c1wiO1xuaW1wb3J0IHsgdHlwZSBEVHlwZSwgZWxlbWVudHMsIHR5cGUgSG9zdEFycmF5LCB0eXBlIFNoYXBlLCBUZW5zb3IgfSBmcm9tIFwiLi90ZW5zb3IudHNcIjtcblxuLyoqIEJ5dGVzIG9mIGEgdW5pZm9ybSB3aW5kb3c6IHdoYXQgZXZlcnkgYWRhcHRlciBjYW4gYmluZC4gKi9cbmV4cG9ydCBjb25zdCBXSU5ET1dfQllURVMgPSA2NTUzNjtcblxuLyoqIEEgcGFydCBvZiBhIHRlbnNvciBib3VuZCBhcyBhIHVuaWZvcm06IGBXSU5ET1dfQllURVNgIGZyb20gYG9mZnNldGAgKGJ5dGVzLCBhIG11bHRpcGxlIG9mIDI1NikuICovXG5leHBvcnQgaW50ZXJmYWNlIFdpbmRvdyB7XG4gIHJlYWRvbmx5IHRlbnNvcjogVGVuc29yO1xuICByZWFkb25seSBvZmZzZXQ6IG51bWJlcjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBMYXVuY2gge1xuICAvKiogV29ya2dyb3VwczsgYERldmljZS5mb2xkYCBicmluZ3MgbG9uZyBvbmUtZGltZW5zaW9uYWwgZ3JpZHMgaW50byB0aGUgbGltaXQgb2YgNjUsNTM1IGEgc2lkZS4gKi9cbiAgcmVhZG9ubHkgZ3JpZDogcmVhZG9ubHkgW251bWJlciwgbnVtYmVyPywgbnVtYmVyP107XG4gIC8qKiBPdmVycmlkZSBjb25zdGFudHMgb2YgdGhlIC53Z3NsIGJ5IG5hbWUuICovXG4gIHJlYWRvbmx5IGNvbnN0YW50cz86IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+O1xuICAvKiogRXN0aW1hdGUgb2YgdGhlIGFyaXRobWV0aWMgaW4gbXVsdGlwbHktYWRkczsgYm91bmRzIGhvdyBtdWNoIGlzIHN1Ym1pdHRlZCBhdCBvbmNlLiAqL1xuICByZWFkb25seSB3b3JrPzogbnVtYmVyO1xufVxuXG4vKiogV2hhdCBhbiBvcCBtYXkgY2hvb3NlIGEga2VybmVsIGJ5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBBZGFwdGVyVHJhaXRzIHtcbiAgLyoqIEEgR1BVLCBvciBhIHByb2dyYW0gdGhhdCBwbGF5cyBvbmUgb24gdGhlIENQVSAobGx2bXBpcGUsIFN3aWZ0U2hhZGVyKS4gKi9cbiAgcmVhZG9ubHkgY2xhc3M6IFwiaGFyZHdhcmVcIiB8IFwic29mdHdhcmVcIjtcbiAgLyoqIExhbmVzIG9mIGEgc3ViZ3JvdXAgd2hlcmUgdGhleSBhcmUgb2Ygb25lIHNpemU7IDAgd2l0aG91dCBzdWJncm91cHMuICovXG4gIHJlYWRvbmx5IHN1Ymdyb3VwU2l6ZTogbnVtYmVyO1xuICByZWFkb25seSBtYXhCaW5kaW5nQnl0ZXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIERldmljZVN0YXRzIGV4dGVuZHMgQXJlbmFTdGF0cywgUXVldWVTdGF0cyB7XG4gIHBpcGVsaW5lczogbnVtYmVyO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIERldmljZU9wdGlvbnMge1xuICAvKiogQSBkZXZpY2UgdGhhdCB0aGUgYXBwbGljYXRpb24gYWxyZWFkeSBoYXM7IGl0IHN0YXlzIGl0cyBvd24gYW5kIGlzIG5vdCBkZXN0cm95ZWQgd2l0aCBvdXJzLiAqL1xuICByZWFkb25seSBncHVEZXZpY2U/OiBHUFVEZXZpY2U7XG4gIC8qKiBQYXJ0IG9mIGFuIGFkYXB0ZXIncyBuYW1lLCB0byBjaG9vc2UgYW1vbmcgc2V2ZXJhbCAoTm9kZSBvbmx5KS4gKi9cbiAgcmVhZG9ubHkgYWRhcHRlcj86IHN0cmluZztcbn1cblxuLyoqIFRoZSBiZXN0IGFkYXB0ZXIgKG9yIHRoZSBvbmUgbmFtZWQpIHdpdGggdGhlIGxhcmdlc3QgbGltaXRzIGl0IG9mZmVycy4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBjcmVhdGVEZXZpY2Uob3B0aW9uczogRGV2aWNlT3B0aW9ucyA9IHt9KTogUHJvbWlzZTxEZXZpY2U+IHtcbiAgcmV0dXJuIG5ldyBEZXZpY2UoYXdhaXQgb3BlbkFkYXB0ZXIob3B0aW9ucykpO1xufVxuXG5leHBvcnQgY2xhc3MgRGV2aWNlIHtcbiAgcmVhZG9ubHkgZ3B1OiBHUFVEZXZpY2U7XG4gIHJlYWRvbmx5IHRyYWl0czogQWRhcHRlclRyYWl0cztcbiAgcmVhZG9ubHkgI3BsYXRmb3JtOiBQbGF0Zm9ybTtcbiAgcmVhZG9ubHkgI2FyZW5hOiBBcmVuYTtcbiAgcmVhZG9ubHkgI2tlcm5lbHM6IEtlcm5lbHM7XG4gIHJlYWRvbmx5ICNxdWV1ZTogUXVldWU7XG4gIHJlYWRvbmx5ICNiaW5kR3JvdXBzID0gbmV3IE1hcDxzdHJpbmcsIEdQVUJpbmRHcm91cD4oKTtcbiAgcmVhZG9ubHkgI25vdGhpbmc6IEJsb2NrO1xuICAjcmVjb3JkaW5nOiBEaXNwYXRjaFtdIHwgbnVsbCA9IG51bGw7XG4gICNjb21waWxpbmc6IFByb21pc2U8dm9pZD5bXSB8IG51bGwgPSBudWxsO1xuICAjZmF1bHQ6IEZvcm1hbnRFcnJvciB8IG51bGwgPSBudWxsO1xuICAjdHVybjogUHJvbWlzZTx1bmtub3duPiA9IFByb21pc2UucmVzb2x2ZSgpO1xuXG4gIC8qKiBVc2UgYGNyZWF0ZURldmljZWAuICovXG4gIGNvbnN0cnVjdG9yKHBsYXRmb3JtOiBQbGF0Zm9ybSkge1xuICAgIHRoaXMuI3BsYXRmb3JtID0gcGxhdGZvcm07XG4gICAgdGhpcy5ncHUgPSBwbGF0Zm9ybS5kZXZpY2U7XG4gICAgdGhpcy50cmFpdHMgPSBwbGF0Zm9ybS50cmFpdHM7XG4gICAgdGhpcy4jYXJlbmEgPSBuZXcgQXJlbmEodGhpcy5ncHUsICgpID0+IHRoaXMuI2JpbmRHcm91cHMuY2xlYXIoKSk7XG4gICAgdGhpcy4ja2VybmVscyA9IG5ldyBLZXJuZWxzKHRoaXMuZ3B1LCBrZXJuZWxUZXh0cyk7XG4gICAgdGhpcy4jcXVldWUgPSBuZXcgUXVldWUodGhpcy5ncHUsIHRoaXMudHJhaXRzLmNsYXNzID09PSBcInNvZnR3YXJlXCIgPyAyZTkgOiAxZTExKTtcbiAgICB0aGlzLiNub3RoaW5nID0gdGhpcy4jYXJlbmEub3duKDE2KTtcbiAgICB0aGlzLmdwdS5hZGRFdmVudExpc3RlbmVyKFwidW5jYXB0dXJlZGVycm9yXCIsIChldmVudCkgPT4ge1xuICAgICAgdGhpcy4jZmF1bHQgPz89IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgIFwiZGV2aWNlXCIsXG4gICAgICAgIGBkZXZpY2U6ICR7KGV2ZW50IGFzIEdQVVVuY2FwdHVyZWRFcnJvckV2ZW50KS5lcnJvci5tZXNzYWdlfWAsXG4gICAgICApO1xuICAgIH0pO1xuICAgIHZvaWQgdGhpcy5ncHUubG9zdC50aGVuKCh7IHJlYXNvbiwgbWVzc2FnZSB9KSA9PiB7XG4gICAgICB0aGlzLiNmYXVsdCA9IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgIFwiZGV2aWNlXCIsXG4gICAgICAgIHJlYXNvbiA9PT0gXCJkZXN0cm95ZWRcIlxuICAgICAgICAgID8gXCJkZXZpY2U6IGl0IGhhcyBiZWVuIGRlc3Ryb3llZDsgY3JlYXRlIGFub3RoZXIgb25lLlwiXG4gICAgICAgICAgOiBgZGV2aWNlOiB0aGUgR1BVIHdhcyBsb3N0ICgke21lc3NhZ2UgfHwgXCJ0aGUgZHJpdmVyIGdhdmUgbm8gcmVhc29uXCJ9KTsgY3JlYXRlIGFub3RoZXIgZGV2aWNlLmAsXG4gICAgICApO1xuICAgIH0pO1xuICB9XG5cbiAgLy8gLS0tLSB0ZW5zb3JzXG5cbiAgLyoqIEEgdGVuc29yIHdpdGggdGhlc2UgdmFsdWVzLCBvdXRzaWRlIGV2ZXJ5IHNjb3BlIHVudGlsIGl0IGlzIGRpc3Bvc2VkIG9mLiAqL1xuICB0ZW5zb3I8RCBleHRlbmRzIERUeXBlID0gXCJmMzJcIj4odmFsdWVzOiBBcnJheUxpa2U8bnVtYmVyPiwgc2hhcGU6IFNoYXBlLCBkdHlwZT86IEQpOiBUZW5zb3I8RD4ge1xuICAgIGNvbnN0IHR5cGUgPSBkdHlwZSA/PyAoXCJmMzJcIiBhcyBEKTtcbiAgICBjb25zdCBhcnJheTogQXJyYXlCdWZmZXJWaWV3PEFycmF5QnVmZmVyPiA9XG4gICAgICB0eXBlID09PSBcImYzMlwiXG4gICAgICAgID8gRmxvYXQzMkFycmF5LmZyb20odmFsdWVzKVxuICAgICAgICA6IHR5cGUgPT09IFwidTMyXCJcbiAgICAgICAgICA/IFVpbnQzMkFycmF5LmZyb20odmFsdWVzKVxuICAgICAgICAgIDogSW50MzJBcnJheS5mcm9tKHZhbHVlcyk7XG4gICAgaWYgKHZhbHVlcy5sZW5ndGggIT09IGVsZW1lbnRzKHNoYXBlKSkge1xuICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgICAgXCJpbnRlcm5hbFwiLFxuICAgICAgICBgdGVuc29yOiAke3ZhbHVlcy5sZW5ndGh9IHZhbHVlcywgZXhwZWN0ZWQgJHtlbGVtZW50cyhzaGFwZSl9IGFzIGluIFske3NoYXBlLmpvaW4oXCIsIFwiKX1dLmAsXG4gICAgICApO1xuICAgIH1cbiAgICBjb25zdCBibG9jayA9IHRoaXMuI2FyZW5hLm93bihhcnJheS5ieXRlTGVuZ3RoKTtcbiAgICB0aGlzLmdwdS5xdWV1ZS53cml0ZUJ1ZmZlcihibG9jay5idWZmZXIsIDAsIGFycmF5KTtcbiAgICByZXR1cm4gbmV3IFRlbnNvcih0aGlzLCBzaGFwZSwgdHlwZSwgYmxvY2spO1xuICB9XG5cbiAgLyoqIE1lbW9yeSBmb3IgdGhlIG91dHB1dCBvZiBhbiBvcCwgZnJvbSB0aGUgcG9vbDsgaXRzIHZhbHVlcyBhcmUgd2hhdGV2ZXIgd2FzIHRoZXJlLiAqL1xuICBlbXB0eTxEIGV4dGVuZHMgRFR5cGUgPSBcImYzMlwiPihzaGFwZTogU2hhcGUsIGR0eXBlPzogRCk6IFRlbnNvcjxEPiB7XG4gICAgLy8gQSBkcnkgcnVuIG5lZWRzIG5vIG1lbW9yeS5cbiAgICBjb25zdCBieXRlcyA9IHRoaXMuI2NvbXBpbGluZyA/IDQgOiA0ICogZWxlbWVudHMoc2hhcGUpO1xuICAgIHJldHVybiBuZXcgVGVuc29yKHRoaXMsIHNoYXBlLCBkdHlwZSA/PyAoXCJmMzJcIiBhcyBEKSwgdGhpcy4jYXJlbmEuYWxsb2NhdGUoYnl0ZXMpKTtcbiAgfVxuXG4gIC8qKiBNZW1vcnkgb2YgaXRzIG93biBvdXRzaWRlIGV2ZXJ5IHNjb3BlLCB6ZXJvIGF0IGZpcnN0OiB3ZWlnaHRzLCBjYWNoZXMsIHN0YXRlcy4gKi9cbiAgb3duZWQ8RCBleHRlbmRzIERUeXBlID0gXCJmMzJcIj4oc2hhcGU6IFNoYXBlLCBkdHlwZT86IEQpOiBUZW5zb3I8RD4ge1xuICAgIHJldHVybiBuZXcgVGVuc29yKHRoaXMsIHNoYXBlLCBkdHlwZSA/PyAoXCJmMzJcIiBhcyBEKSwgdGhpcy4jYXJlbmEub3duKDQgKiBlbGVtZW50cyhzaGFwZSkpKTtcbiAgfVxuXG4gIC8qKiBDb3BpZXMgYnl0ZXMgaW50byBhIHRlbnNvciBmcm9tIGBvZmZzZXRgIChhIG11bHRpcGxlIG9mIDQpIG9uLCBpbiBvcmRlciB3aXRoIHRoZSBkaXNwYXRjaGVzIGFyb3VuZC4gKi9cbiAgd3JpdGUodGVuc29yOiBUZW5zb3IsIGJ5dGVzOiBVaW50OEFycmF5PEFycmF5QnVmZmVyPiwgb2Zmc2V0ID0gMCk6IHZvaWQge1xuICAgIHRoaXMuI3F1ZXVlLnN1Ym1pdCgpO1xuICAgIGNvbnN0IHdob2xlID0gYnl0ZXMubGVuZ3RoICYgfjM7XG4gICAgdGhpcy5ncHUucXVldWUud3JpdGVCdWZmZXIodGVuc29yLmJ1ZmZlciwgb2Zmc2V0LCBieXRlcywgMCwgd2hvbGUpO1xuICAgIGlmICh3aG9sZSA9PT0gYnl0ZXMubGVuZ3RoKSByZXR1cm47XG4gICAgY29uc3QgcmVzdCA9IG5ldyBVaW50OEFycmF5KDQpO1xuICAgIHJlc3Quc2V0KGJ5dGVzLnN1YmFycmF5KHdob2xlKSk7XG4gICAgdGhpcy5ncHUucXVldWUud3JpdGVCdWZmZXIodGVuc29yLmJ1ZmZlciwgb2Zmc2V0ICsgd2hvbGUsIHJlc3QpO1xuICB9XG5cbiAgLyoqIEEgY29weSBvdXRzaWRlIGV2ZXJ5IHNjb3BlLiAqL1xuICBjb3B5PEQgZXh0ZW5kcyBEVHlwZT4odGVuc29yOiBUZW5zb3I8RD4pOiBUZW5zb3I8RD4ge1xuICAgIGNvbnN0IGNvcHkgPSB0aGlzLm93bmVkKHRlbnNvci5zaGFwZSwgdGVuc29yLmR0eXBlKTtcbiAgICB0aGlzLiNxdWV1ZS5zdWJtaXQoKGVuY29kZXIpID0+XG4gICAgICBlbmNvZGVyLmNvcHlCdWZmZXJUb0J1ZmZlcih0ZW5zb3IuYnVmZmVyLCAwLCBjb3B5LmJ1ZmZlciwgMCwgNCAqIHRlbnNvci5zaXplKSxcbiAgICApO1xuICAgIHJldHVybiBjb3B5O1xuICB9XG5cbiAgLyoqIEZyZWVzIHdoYXQgYGJvZHlgIGFsbG9jYXRlcyBidXQgZm9yIHRoZSB0ZW5zb3JzIGl0IHJldHVybnMsIHdoaWNoIHBhc3MgdG8gdGhlIHNjb3BlIGFyb3VuZCwgb3IgdG8gdGhlIGNhbGxlci4gKi9cbiAgc2NvcGU8UiBleHRlbmRzIFRlbnNvciB8IHJlYWRvbmx5IFRlbnNvcltdIHwgUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgVGVuc29yPj4gfCB2b2lkPihib2R5OiAoKSA9PiBSKTogUiB7XG4gICAgY29uc3QgY2xvc2UgPSB0aGlzLiNhcmVuYS5vcGVuKCk7XG4gICAgbGV0IGtlcHQgPSBuZXcgU2V0PEJsb2NrPigpO1xuICAgIHRyeSB7XG4gICAgICBjb25zdCByZXN1bHQgPSBib2R5KCk7XG4gICAgICBjb25zdCB0ZW5zb3JzID0gcmVzdWx0IGluc3RhbmNlb2YgVGVuc29yID8gW3Jlc3VsdF0gOiBPYmplY3QudmFsdWVzKHJlc3VsdCA/PyB7fSk7XG4gICAgICBrZXB0ID0gbmV3IFNldCh0ZW5zb3JzLm1hcCgodGVuc29yOiBUZW5zb3IpID0+IHRlbnNvci5ibG9jaykpO1xuICAgICAgcmV0dXJuIHJlc3VsdDtcbiAgICB9IGZpbmFsbHkge1xuICAgICAgY2xvc2Uoa2VwdCk7XG4gICAgfVxuICB9XG5cbiAgcmVsZWFzZSh0ZW5zb3I6IFRlbnNvcik6IHZvaWQge1xuICAgIHRoaXMuI2FyZW5hLnJlbGVhc2UodGVuc29yLmJsb2NrKTtcbiAgfVxuXG4gIC8vIC0tLS0gd29ya1xuXG4gIC8qKiBFbmNvZGVzIG9uZSBkaXNwYXRjaC4gYHRlbnNvcnNgIGFuZCBgcGFyYW1zYCBuYW1lIHRoZSBiaW5kaW5ncyBhbmQgZmllbGRzIG9mIHRoZSAud2dzbDsgbnVsbDogbm90IHVzZWQuICovXG4gIHJ1bihcbiAgICBrZXJuZWw6IGtleW9mIHR5cGVvZiBrZXJuZWxUZXh0cyxcbiAgICB0ZW5zb3JzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBUZW5zb3IgfCBXaW5kb3cgfCBudWxsPj4sXG4gICAgcGFyYW1zOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBudW1iZXI+PixcbiAgICBsYXVuY2g6IExhdW5jaCxcbiAgKTogdm9pZCB7XG4gICAgY29uc3Qgc2NoZW1hID0gdGhpcy4ja2VybmVscy5zY2hlbWEoa2VybmVsKTtcbiAgICBjaGVja1RlbnNvcnMoc2NoZW1hLCBPYmplY3Qua2V5cyh0ZW5zb3JzKSk7XG4gICAgY29uc3QgYnl0ZXMgPSBuZXcgVWludDhBcnJheShNYXRoLmNlaWwoc2NoZW1hLnBhcmFtcy5sZW5ndGggLyA0KSAqIDE2KTtcbiAgICB3cml0ZVBhcmFtcyhzY2hlbWEsIHBhcmFtcywgbmV3IERhdGFWaWV3KGJ5dGVzLmJ1ZmZlcikpO1xuICAgIGNvbnN0IGNvbnN0YW50cyA9IGxhdW5jaC5jb25zdGFudHMgPz8ge307XG4gICAgaWYgKHRoaXMuI2NvbXBpbGluZykgcmV0dXJuIHZvaWQgdGhpcy4jY29tcGlsaW5nLnB1c2godGhpcy4ja2VybmVscy5jb21waWxlKHNjaGVtYSwgY29uc3RhbnRzKSk7XG4gICAgY29uc3QgW3gsIHkgPSAxLCB6ID0gMV0gPSBsYXVuY2guZ3JpZDtcbiAgICBjb25zdCBkaXNwYXRjaDogRGlzcGF0Y2ggPSB7XG4gICAgICBzY2hlbWEsXG4gICAgICBwaXBlbGluZTogdGhpcy4ja2VybmVscy5waXBlbGluZShzY2hlbWEsIGNvbnN0YW50cyksXG4gICAgICAuLi50aGlzLiNiaW5kKHNjaGVtYSwgdGVuc29ycyksXG4gICAgICBwYXJhbXM6IGJ5dGVzLFxuICAgICAgZ3JpZDogW3gsIHksIHpdLFxuICAgICAgd29yazogbGF1bmNoLndvcmsgPz8gMCxcbiAgICAgIGxhYmVsOiBrZXJuZWwsXG4gICAgICBzbG90OiBudWxsLFxuICAgIH07XG4gICAgaWYgKHRoaXMuI3JlY29yZGluZykgdGhpcy4jcmVjb3JkaW5nLnB1c2goZGlzcGF0Y2gpO1xuICAgIGVsc2UgdGhpcy4jcXVldWUuZW5jb2RlKGRpc3BhdGNoKTtcbiAgfVxuXG4gIC8qKlxuICAgKiBSZWNvcmRzIHRoZSBkaXNwYXRjaGVzIHRoYXQgYGJvZHlgIG1ha2VzIGluc3RlYWQgb2YgcnVubmluZyB0aGVtOyBgcmVwbGF5KG4pYCBydW5zIHRoZW0gbiB0aW1lcywgZm9yIGEgZnJhY3Rpb24gb2ZcbiAgICogdGhlIGNvc3QuIFdoYXQgY2hhbmdlcyBmcm9tIHN0ZXAgdG8gc3RlcCBtdXN0IGxpdmUgaW4gR1BVIGJ1ZmZlcnMgdGhhdCB0aGUga2VybmVscyBhZHZhbmNlLiBUZW5zb3JzIHRoYXQgYGJvZHlgXG4gICAqIGFsbG9jYXRlcyBhbmQgcmV0dXJucyBiZWxvbmcgdG8gdGhlIGNhbGxlci5cbiAgICovXG4gIHJlY29yZDxSIGV4dGVuZHMgVGVuc29yIHwgcmVhZG9ubHkgVGVuc29yW10gfCB2b2lkPihcbiAgICBib2R5OiAoKSA9PiBSLFxuICApOiB7IHJlc3VsdDogUjsgcmVwbGF5KHRpbWVzPzogbnVtYmVyKTogdm9pZCB9IHtcbiAgICBjb25zdCBkaXNwYXRjaGVzOiBEaXNwYXRjaFtdID0gW107XG4gICAgdGhpcy4jcmVjb3JkaW5nID0gZGlzcGF0Y2hlcztcbiAgICB0cnkge1xuICAgICAgY29uc3QgcmVzdWx0ID0gYm9keSgpO1xuICAgICAgY29uc3QgcmVwbGF5ID0gKHRpbWVzID0gMSkgPT4ge1xuICAgICAgICBmb3IgKGxldCBpID0gMDsgaSA8IHRpbWVzOyBpKyspIGZvciAoY29uc3QgZGlzcGF0Y2ggb2YgZGlzcGF0Y2hlcykgdGhpcy4jcXVldWUuZW5jb2RlKGRpc3BhdGNoKTtcbiAgICAgIH07XG4gICAgICByZXR1cm4geyByZXN1bHQsIHJlcGxheTogdGhpcy4jY29tcGlsaW5nID8gKCkgPT4ge30gOiByZXBsYXkgfTtcbiAgICB9IGZpbmFsbHkge1xuICAgICAgdGhpcy4jcmVjb3JkaW5nID0gbnVsbDtcbiAgICB9XG4gIH1cblxuICAvKiogQ29tcGlsZXMsIGluIHBhcmFsbGVsLCBldmVyeSBwaXBlbGluZSB0aGF0IGBib2R5YCB3b3VsZCB1c2U7IHJ1bnMgbm90aGluZyBhbmQgYWxsb2NhdGVzIG5leHQgdG8gbm90aGluZy4gKi9cbiAgYXN5bmMgY29tcGlsZShib2R5OiAoKSA9PiB2b2lkKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3QgY29tcGlsaW5nOiBQcm9taXNlPHZvaWQ+W10gPSBbXTtcbiAgICB0aGlzLiNjb21waWxpbmcgPSBjb21waWxpbmc7XG4gICAgdHJ5IHtcbiAgICAgIHRoaXMuc2NvcGUoYm9keSk7XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIHRoaXMuI2NvbXBpbGluZyA9IG51bGw7XG4gICAgfVxuICAgIGF3YWl0IHRoaXMuI3BsYXRmb3JtLndhaXQoUHJvbWlzZS5hbGwoY29tcGlsaW5nKSk7XG4gIH1cblxuICAvKiogTXVsdGlwbHktYWRkcyB0aGF0IG9uZSBkaXNwYXRjaCBzaG91bGQgbm90IGV4Y2VlZCBvbiB0aGlzIGFkYXB0ZXIgKGFib3V0IGEgcXVhcnRlciBvZiBhIHNlY29uZCkuICovXG4gIGdldCBtYXhXb3JrKCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI3F1ZXVlLm1heFdvcms7XG4gIH1cblxuICBmbHVzaCgpOiB2b2lkIHtcbiAgICB0aGlzLiNxdWV1ZS5zdWJtaXQoKTtcbiAgfVxuXG4gIC8qKiBXYWl0cyB1bnRpbCB0aGUgR1BVIGhhcyBkb25lIGFsbCB0aGF0IHdhcyBhc2tlZC4gVGhyb3dzIHRoZSBmaXJzdCBHUFUgZXJyb3Igc2luY2UgdGhlIGxhc3Qgd2FpdC4gKi9cbiAgYXN5bmMgZmluaXNoKHNpZ25hbD86IEFib3J0U2lnbmFsKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgdGhpcy4jcXVldWUuc3VibWl0KCk7XG4gICAgY29uc3Qgd29yayA9IHRoaXMuI3F1ZXVlLm91dHN0YW5kaW5nO1xuICAgIGF3YWl0IHRoaXMuI3BsYXRmb3JtLndhaXQodGhpcy5ncHUucXVldWUub25TdWJtaXR0ZWRXb3JrRG9uZSgpKTtcbiAgICB0aGlzLiNxdWV1ZS5maW5pc2hlZCh3b3JrKTtcbiAgICB0aGlzLiN0aHJvd0ZhdWx0KCk7XG4gICAgdGhyb3dJZkFib3J0ZWQoc2lnbmFsKTtcbiAgfVxuXG4gIC8qKiBCZXR3ZWVuIHRoZSBwYXJ0cyBvZiBhIGxvbmcgY29tcHV0YXRpb246IHdhaXRzIHdoaWxlIG1vcmUgdGhhbiBhYm91dCBhIHNlY29uZCBvZiB3b3JrIGlzIGFoZWFkLiAqL1xuICBhc3luYyBwYWNlKHNpZ25hbD86IEFib3J0U2lnbmFsKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgdGhyb3dJZkFib3J0ZWQoc2lnbmFsKTtcbiAgICBpZiAodGhpcy4jcXVldWUub3V0c3RhbmRpbmcgPiA0ICogdGhpcy4jcXVldWUubWF4V29yaykgYXdhaXQgdGhpcy5maW5pc2goc2lnbmFsKTtcbiAgfVxuXG4gIC8qKiBTZWUgYFRlbnNvci5yZWFkYC4gKi9cbiAgYXN5bmMgcmVhZDxEIGV4dGVuZHMgRFR5cGU+KHRlbnNvcjogVGVuc29yPEQ+KTogUHJvbWlzZTxIb3N0QXJyYXlbRF0+IHtcbiAgICBjb25zdCBieXRlcyA9IDQgKiB0ZW5zb3Iuc2l6ZTtcbiAgICB0aGlzLiN0aHJvd0ZhdWx0KCk7XG4gICAgY29uc3Qgc3RhZ2luZyA9IHRoaXMuZ3B1LmNyZWF0ZUJ1ZmZlcih7IHNpemU6IE1hdGgubWF4KGJ5dGVzLCA0KSwgdXNhZ2U6IDB4MDEgfCAweDA4IH0pOyAvLyBNQVBfUkVBRCB8IENPUFlfRFNUXG4gICAgdHJ5IHtcbiAgICAgIHRoaXMuI3F1ZXVlLnN1Ym1pdCgoZW5jb2RlcikgPT4gZW5jb2Rlci5jb3B5QnVmZmVyVG9CdWZmZXIodGVuc29yLmJ1ZmZlciwgMCwgc3RhZ2luZywgMCwgYnl0ZXMpKTtcbiAgICAgIGNvbnN0IHdvcmsgPSB0aGlzLiNxdWV1ZS5vdXRzdGFuZGluZztcbiAgICAgIGF3YWl0IHRoaXMuI3BsYXRmb3JtLndhaXQoc3RhZ2luZy5tYXBBc3luYygweDAxKSk7XG4gICAgICB0aGlzLiNxdWV1ZS5maW5pc2hlZCh3b3JrKTtcbiAgICAgIHRoaXMuI3Rocm93RmF1bHQoKTtcbiAgICAgIGNvbnN0IGNvcHkgPSBzdGFnaW5nLmdldE1hcHBlZFJhbmdlKCkuc2xpY2UoMCk7XG4gICAgICBjb25zdCBhcnJheSA9IHsgZjMyOiBGbG9hdDMyQXJyYXksIHUzMjogVWludDMyQXJyYXksIGkzMjogSW50MzJBcnJheSB9W3RlbnNvci5kdHlwZV07XG4gICAgICByZXR1cm4gbmV3IGFycmF5KGNvcHkpIGFzIEhvc3RBcnJheVtEXTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgdGhpcy4jdGhyb3dGYXVsdCgpO1xuICAgICAgdGhyb3cgZXJyb3I7XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIHN0YWdpbmcuZGVzdHJveSgpO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBSdW5zIGBib2R5YCBhbG9uZTogdHdvIGNhbGxlcnMgdGhhdCBlYWNoIGRvIHNldmVyYWwgc3RlcHMgd2l0aCB3YWl0cyBiZXR3ZWVuIHRoZW0gcXVldWUuICovXG4gIGV4Y2x1c2l2ZTxSPihib2R5OiAoKSA9PiBQcm9taXNlPFI+KTogUHJvbWlzZTxSPiB7XG4gICAgY29uc3QgcmVzdWx0ID0gdGhpcy4jdHVybi50aGVuKGJvZHkpO1xuICAgIHRoaXMuI3R1cm4gPSByZXN1bHQuY2F0Y2goKCkgPT4ge30pO1xuICAgIHJldHVybiByZXN1bHQ7XG4gIH1cblxuICAvLyAtLS0tIGZhY3RzXG5cbiAgc3RhdHMoKTogRGV2aWNlU3RhdHMge1xuICAgIHJldHVybiB7IC4uLnRoaXMuI2FyZW5hLnN0YXRzKCksIC4uLnRoaXMuI3F1ZXVlLnN0YXRzKCksIHBpcGVsaW5lczogdGhpcy4ja2VybmVscy5jb21waWxlZCB9O1xuICB9XG5cbiAgLyoqIE1lYXN1cmVzIGV2ZXJ5IGRpc3BhdGNoIGZyb20gbm93IG9uOyBudWxsIHdoZXJlIHRoZSBhZGFwdGVyIGhhcyBubyB0aW1lc3RhbXBzLiAqL1xuICBzdGFydFByb2ZpbGUoKTogeyByb3dzKCk6IFByb21pc2U8UHJvZmlsZVJvd1tdPjsgc3RvcCgpOiB2b2lkIH0gfCBudWxsIHtcbiAgICBpZiAoIXRoaXMuZ3B1LmZlYXR1cmVzLmhhcyhcInRpbWVzdGFtcC1xdWVyeVwiKSkgcmV0dXJuIG51bGw7XG4gICAgY29uc3QgcHJvZmlsZSA9IG5ldyBQcm9maWxlKHRoaXMuZ3B1KTtcbiAgICB0aGlzLiNxdWV1ZS5wcm9maWxlID0gcHJvZmlsZTtcbiAgICByZXR1cm4ge1xuICAgICAgcm93czogYXN5bmMgKCkgPT4ge1xuICAgICAgICBhd2FpdCB0aGlzLmZpbmlzaCgpO1xuICAgICAgICByZXR1cm4gdGhpcy4jcGxhdGZvcm0ud2FpdChwcm9maWxlLnJvd3MoKSk7XG4gICAgICB9LFxuICAgICAgc3RvcDogKCkgPT4ge1xuICAgICAgICB0aGlzLiNxdWV1ZS5wcm9maWxlID0gbnVsbDtcbiAgICAgICAgcHJvZmlsZS5kaXNwb3NlKCk7XG4gICAgICB9LFxuICAgIH07XG4gIH1cblxuICAvKiogR2l2ZXMgZnJlZSBwb29sZWQgbWVtb3J5IGJhY2sgdG8gdGhlIHN5c3RlbS4gKi9cbiAgdHJpbSgpOiB2b2lkIHtcbiAgICB0aGlzLiNhcmVuYS50cmltKCk7XG4gIH1cblxuICBkZXN0cm95KCk6IHZvaWQge1xuICAgIHRoaXMuI3BsYXRmb3JtLmRlc3Ryb3koKTtcbiAgfVxuXG4gIC8qKiBBIG9uZS1kaW1lbnNpb25hbCBncmlkIG9mIGBuYCB3b3JrZ3JvdXBzIGFzIHR3byBkaW1lbnNpb25zIHdpdGhpbiB0aGUgbGltaXQgb2YgNjUsNTM1OyBrZXJuZWxzIGNoZWNrIGJvdW5kcy4gKi9cbiAgc3RhdGljIGZvbGQobjogbnVtYmVyKTogW251bWJlciwgbnVtYmVyXSB7XG4gICAgY29uc3QgeSA9IE1hdGguY2VpbChuIC8gNjU1MzUpO1xuICAgIHJldHVybiBbTWF0aC5jZWlsKG4gLyB5KSwgeV07XG4gIH1cblxuICAjdGhyb3dGYXVsdCgpOiB2b2lkIHtcbiAgICBjb25zdCBmYXVsdCA9IHRoaXMuI2ZhdWx0O1xuICAgIGlmICghZmF1bHQpIHJldHVybjtcbiAgICBpZiAoIS9sb3N0fGRlc3Ryb3llZC8udGVzdChmYXVsdC5tZXNzYWdlKSkgdGhpcy4jZmF1bHQgPSBudWxsO1xuICAgIHRocm93IGZhdWx0O1xuICB9XG5cbiAgI2JpbmQoXG4gICAgc2NoZW1hOiBLZXJuZWxTY2hlbWEsXG4gICAgdGVuc29yczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgVGVuc29yIHwgV2luZG93IHwgbnVsbD4+LFxuICApOiB7IGJpbmRHcm91cDogR1BVQmluZEdyb3VwOyBvZmZzZXRzOiAobnVtYmVyIHwgbnVsbClbXSB9IHtcbiAgICBjb25zdCBib3VuZCA9IG5ldyBNYXA8bnVtYmVyLCB7IGJsb2NrOiBCbG9jazsgd2luZG93OiBudW1iZXIgfCBudWxsIH0+KCk7XG4gICAgZm9yIChjb25zdCB7IG5hbWUsIGJpbmRpbmcsIGtpbmQgfSBvZiBzY2hlbWEudGVuc29ycykge1xuICAgICAgY29uc3QgdmFsdWUgPSB0ZW5zb3JzW25hbWVdID8/IG51bGw7XG4gICAgICBjb25zdCBpc1dpbmRvdyA9IHZhbHVlICE9PSBudWxsICYmICEodmFsdWUgaW5zdGFuY2VvZiBUZW5zb3IpO1xuICAgICAgY29uc3QgYmxvY2sgPSB2YWx1ZSA9PT0gbnVsbCA/IHRoaXMuI25vdGhpbmcgOiBpc1dpbmRvdyA/IHZhbHVlLnRlbnNvci5ibG9jayA6IHZhbHVlLmJsb2NrO1xuICAgICAgYm91bmQuc2V0KGJpbmRpbmcsIHsgYmxvY2ssIHdpbmRvdzoga2luZCA9PT0gXCJ1bmlmb3JtXCIgPyAoaXNXaW5kb3cgPyB2YWx1ZS5vZmZzZXQgOiAwKSA6IG51bGwgfSk7XG4gICAgfVxuICAgIGNvbnN0IGJpbmRpbmdzID0gWy4uLnNjaGVtYS5zaWduYXR1cmVdLm1hcCgoXywgYmluZGluZykgPT4gYm91bmQuZ2V0KGJpbmRpbmcpKTtcbiAgICBjb25zdCBrZXkgPSBgJHtzY2hlbWEuc2lnbmF0dXJlfSAke2JpbmRpbmdzLm1hcCgoZW50cnkpID0+IGVudHJ5Py5ibG9jay5pZCA/PyBcInBcIikuam9pbihcIiBcIil9YDtcbiAgICBsZXQgYmluZEdyb3VwID0gdGhpcy4jYmluZEdyb3Vwcy5nZXQoa2V5KTtcbiAgICBpZiAoIWJpbmRHcm91cCkge1xuICAgICAgaWYgKHRoaXMuI2JpbmRHcm91cHMuc2l6ZSA+PSA0MDk2KSB0aGlzLiNiaW5kR3JvdXBzLmNsZWFyKCk7XG4gICAgICBiaW5kR3JvdXAgPSB0aGlzLmdwdS5jcmVhdGVCaW5kR3JvdXAoe1xuICAgICAgICBsYWJlbDogc2NoZW1hLm5hbWUsXG4gICAgICAgIGxheW91dDogdGhpcy4ja2VybmVscy5iaW5kR3JvdXBMYXlvdXQoc2NoZW1hKSxcbiAgICAgICAgZW50cmllczogYmluZGluZ3MubWFwKChlbnRyeSwgYmluZGluZykgPT4gKHtcbiAgICAgICAgICBiaW5kaW5nLFxuICAgICAgICAgIHJlc291cmNlOiAhZW50cnlcbiAgICAgICAgICAgID8geyBidWZmZXI6IHRoaXMuI3F1ZXVlLnBhcmFtcywgc2l6ZTogMjU2IH1cbiAgICAgICAgICAgIDogZW50cnkud2luZG93ID09PSBudWxsXG4gICAgICAgICAgICAgID8geyBidWZmZXI6IGVudHJ5LmJsb2NrLmJ1ZmZlciB9XG4gICAgICAgICAgICAgIDogeyBidWZmZXI6IGVudHJ5LmJsb2NrLmJ1ZmZlciwgc2l6ZTogV0lORE9XX0JZVEVTIH0sXG4gICAgICAgIH0pKSxcbiAgICAgIH0pO1xuICAgICAgdGhpcy4jYmluZEdyb3Vwcy5zZXQoa2V5LCBiaW5kR3JvdXApO1xuICAgIH1cbiAgICBjb25zdCB1bmlmb3JtcyA9IGJpbmRpbmdzLmZpbHRlcigoZW50cnkpID0+IGVudHJ5ID09PSB1bmRlZmluZWQgfHwgZW50cnkud2luZG93ICE9PSBudWxsKTtcbiAgICByZXR1cm4geyBiaW5kR3JvdXAsIG9mZnNldHM6IHVuaWZvcm1zLm1hcCgoZW50cnkpID0+IGVudHJ5Py53aW5kb3cgPz8gbnVsbCkgfTtcbiAgfVxufVxuIiwgIi8vIFRoZSAud2dzbCBmaWxlIGlzIHRoZSBzY2hlbWE6IGJpbmRpbmdzLCBQYXJhbXMgZmllbGRzIGFuZCBvdmVycmlkZXMgYXJlIHJlYWQgZnJvbSBpdHMgdGV4dCBhbmQgbWF0Y2hlZCBieSBuYW1lIHdpdGhcbi8vIHdoYXQgYW4gb3AgcGFzc2VzLiBUaGVyZSBpcyBubyBzZWNvbmQgbGlzdC4gVGhlIHBpcGVsaW5lIGxheW91dCBpcyBleHBsaWNpdCwgc28gdGhhdCBrZXJuZWxzIHdpdGggdGhlIHNhbWUga2luZHMgb2Zcbi8vIGJpbmRpbmdzIHNoYXJlIGJpbmQgZ3JvdXBzLlxuXG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi9lcnJvci50c1wiO1xuXG5leHBvcnQgdHlwZSBTY2FsYXJUeXBlID0gXCJ1MzJcIiB8IFwiaTMyXCIgfCBcImYzMlwiO1xuXG5leHBvcnQgaW50ZXJmYWNlIEJpbmRpbmcge1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbmRpbmc6IG51bWJlcjtcbiAgcmVhZG9ubHkga2luZDogXCJyZWFkLW9ubHktc3RvcmFnZVwiIHwgXCJzdG9yYWdlXCIgfCBcInVuaWZvcm1cIjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBLZXJuZWxTY2hlbWEge1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvZGU6IHN0cmluZztcbiAgLyoqIFRlbnNvcnMsIGluIHRoZSBvcmRlciBvZiB0aGUgZmlsZTsgYHBhcmFtc2AgaXMgbm90IGFtb25nIHRoZW0uICovXG4gIHJlYWRvbmx5IHRlbnNvcnM6IHJlYWRvbmx5IEJpbmRpbmdbXTtcbiAgcmVhZG9ubHkgcGFyYW1zQmluZGluZzogbnVtYmVyIHwgbnVsbDtcbiAgcmVhZG9ubHkgcGFyYW1zOiByZWFkb25seSB7IHJlYWRvbmx5IG5hbWU6IHN0cmluZzsgcmVhZG9ubHkgdHlwZTogU2NhbGFyVHlwZSB9W107XG4gIHJlYWRvbmx5IG92ZXJyaWRlczogcmVhZG9ubHkgc3RyaW5nW107XG4gIC8qKiB1LCByIGFuZCB3IGZvciB1bmlmb3JtLCByZWFkIGFuZCB3cml0ZSwgYnkgYmluZGluZyBudW1iZXI6IGtlcm5lbHMgb2Ygb25lIHNpZ25hdHVyZSBzaGFyZSBiaW5kIGdyb3Vwcy4gKi9cbiAgcmVhZG9ubHkgc2lnbmF0dXJlOiBzdHJpbmc7XG59XG5cbmNvbnN0IEJJTkRJTkcgPVxuICAvQGdyb3VwXFwoMFxcKVxccypAYmluZGluZ1xcKChcXGQrKVxcKVxccyp2YXI8XFxzKih1bmlmb3JtfHN0b3JhZ2UpXFxzKig/OixcXHMqKHJlYWR8cmVhZF93cml0ZSlcXHMqKT8+XFxzKihcXHcrKVxccyo6L2c7XG5cbi8qKiBSZWFkcyBiaW5kaW5ncywgUGFyYW1zIGFuZCBvdmVycmlkZXMgZnJvbSB0aGUgdGV4dCBvZiBhIGtlcm5lbC4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkU2NoZW1hKG5hbWU6IHN0cmluZywgY29kZTogc3RyaW5nKTogS2VybmVsU2NoZW1hIHtcbiAgY29uc3QgdGV4dCA9IGNvZGUucmVwbGFjZSgvXFwvXFwvW15cXG5dKi9nLCBcIlwiKTtcbiAgY29uc3QgYmluZGluZ3MgPSBbLi4udGV4dC5tYXRjaEFsbChCSU5ESU5HKV0ubWFwKChbLCBiaW5kaW5nLCBzcGFjZSwgYWNjZXNzLCB2YXJpYWJsZV0pOiBCaW5kaW5nID0+ICh7XG4gICAgbmFtZTogdmFyaWFibGUhLFxuICAgIGJpbmRpbmc6IE51bWJlcihiaW5kaW5nKSxcbiAgICBraW5kOiBzcGFjZSA9PT0gXCJ1bmlmb3JtXCIgPyBcInVuaWZvcm1cIiA6IGFjY2VzcyA9PT0gXCJyZWFkX3dyaXRlXCIgPyBcInN0b3JhZ2VcIiA6IFwicmVhZC1vbmx5LXN0b3JhZ2VcIixcbiAgfSkpO1xuICBjb25zdCBib2R5ID0gL3N0cnVjdFxccytQYXJhbXNcXHMqXFx7KFtefV0qKVxcfS8uZXhlYyh0ZXh0KT8uWzFdID8/IFwiXCI7XG4gIGNvbnN0IHBhcmFtcyA9IFsuLi5ib2R5Lm1hdGNoQWxsKC8oXFx3KylcXHMqOlxccyoodTMyfGkzMnxmMzIpXFxzKiw/L2cpXS5tYXAoKFssIGZpZWxkLCB0eXBlXSkgPT4gKHtcbiAgICBuYW1lOiBmaWVsZCEsXG4gICAgdHlwZTogdHlwZSBhcyBTY2FsYXJUeXBlLFxuICB9KSk7XG4gIHJldHVybiB7XG4gICAgbmFtZSxcbiAgICBjb2RlLFxuICAgIHRlbnNvcnM6IGJpbmRpbmdzLmZpbHRlcigoYmluZGluZykgPT4gYmluZGluZy5uYW1lICE9PSBcInBhcmFtc1wiKSxcbiAgICBwYXJhbXNCaW5kaW5nOiBiaW5kaW5ncy5maW5kKChiaW5kaW5nKSA9PiBiaW5kaW5nLm5hbWUgPT09IFwicGFyYW1zXCIpPy5iaW5kaW5nID8/IG51bGwsXG4gICAgcGFyYW1zLFxuICAgIG92ZXJyaWRlczogWy4uLnRleHQubWF0Y2hBbGwoL1xcYm92ZXJyaWRlXFxzKyhcXHcrKS9nKV0ubWFwKChtYXRjaCkgPT4gbWF0Y2hbMV0hKSxcbiAgICBzaWduYXR1cmU6IGJpbmRpbmdzXG4gICAgICAudG9Tb3J0ZWQoKGEsIGIpID0+IGEuYmluZGluZyAtIGIuYmluZGluZylcbiAgICAgIC5tYXAoKHsga2luZCB9KSA9PiAoa2luZCA9PT0gXCJ1bmlmb3JtXCIgPyBcInVcIiA6IGtpbmQgPT09IFwic3RvcmFnZVwiID8gXCJ3XCIgOiBcInJcIikpXG4gICAgICAuam9pbihcIlwiKSxcbiAgfTtcbn1cblxuLyoqIFRocm93cyBpZiB0aGUgbmFtZXMgZ2l2ZW4gYXJlIG5vdCBleGFjdGx5IHRob3NlIG9mIHRoZSBmaWxlIChgcmVxdWlyZWRgKSBvciBub3QgYW1vbmcgdGhlbSAoYG9wdGlvbmFsYCkuICovXG5mdW5jdGlvbiBtYXRjaE5hbWVzKHNjaGVtYTogS2VybmVsU2NoZW1hLCB3aGF0OiBzdHJpbmcsIGtub3duOiByZWFkb25seSBzdHJpbmdbXSwgZ2l2ZW46IHJlYWRvbmx5IHN0cmluZ1tdKTogdm9pZCB7XG4gIGNvbnN0IHVua25vd24gPSBnaXZlbi5maW5kKChuYW1lKSA9PiAha25vd24uaW5jbHVkZXMobmFtZSkpO1xuICBjb25zdCBtaXNzaW5nID0ga25vd24uZmluZCgobmFtZSkgPT4gIWdpdmVuLmluY2x1ZGVzKG5hbWUpKTtcbiAgaWYgKHVua25vd24gIT09IHVuZGVmaW5lZCB8fCBtaXNzaW5nICE9PSB1bmRlZmluZWQpIHtcbiAgICBjb25zdCBmYXVsdCA9IHVua25vd24gIT09IHVuZGVmaW5lZCA/IGBcIiR7dW5rbm93bn1cIiBpcyB1bmtub3duYCA6IGBcIiR7bWlzc2luZ31cIiBpcyBtaXNzaW5nYDtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgXCJpbnRlcm5hbFwiLFxuICAgICAgYGtlcm5lbHMvJHtzY2hlbWEubmFtZX0ud2dzbDogJHt3aGF0fSAke2ZhdWx0fSwgZXhwZWN0ZWQgJHtrbm93bi5qb2luKFwiLCBcIikgfHwgXCJub25lXCJ9LmAsXG4gICAgKTtcbiAgfVxufVxuXG4vKiogQ2hlY2tzIHRoYXQgZXZlcnkgdGVuc29yIG9mIHRoZSBmaWxlIGlzIGdpdmVuLCBhbmQgbm90aGluZyBlbHNlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrVGVuc29ycyhzY2hlbWE6IEtlcm5lbFNjaGVtYSwgZ2l2ZW46IHJlYWRvbmx5IHN0cmluZ1tdKTogdm9pZCB7XG4gIG1hdGNoTmFtZXMoc2NoZW1hLCBcInRlbnNvclwiLCBzY2hlbWEudGVuc29ycy5tYXAoKGJpbmRpbmcpID0+IGJpbmRpbmcubmFtZSksIGdpdmVuKTtcbn1cblxuLyoqIFdyaXRlcyB0aGUgcGFyYW1ldGVycyBpbnRvIGEgdW5pZm9ybSdzIGJ5dGVzLCBpbiB0aGUgb3JkZXIgb2YgdGhlIHN0cnVjdCAoc2NhbGFycyBvZiBmb3VyIGJ5dGVzLCBubyBwYWRkaW5nKS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3cml0ZVBhcmFtcyhzY2hlbWE6IEtlcm5lbFNjaGVtYSwgdmFsdWVzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBudW1iZXI+PiwgdmlldzogRGF0YVZpZXcpOiB2b2lkIHtcbiAgY29uc3QgbmFtZXMgPSBzY2hlbWEucGFyYW1zLm1hcCgocGFyYW0pID0+IHBhcmFtLm5hbWUpO1xuICBtYXRjaE5hbWVzKHNjaGVtYSwgXCJwYXJhbWV0ZXJcIiwgbmFtZXMsIE9iamVjdC5rZXlzKHZhbHVlcykpO1xuICBzY2hlbWEucGFyYW1zLmZvckVhY2goKHsgbmFtZSwgdHlwZSB9LCBpKSA9PiB7XG4gICAgY29uc3QgdmFsdWUgPSB2YWx1ZXNbbmFtZV0hO1xuICAgIGlmICh0eXBlID09PSBcImYzMlwiKSB2aWV3LnNldEZsb2F0MzIoNCAqIGksIHZhbHVlLCB0cnVlKTtcbiAgICBlbHNlIGlmICh0eXBlID09PSBcImkzMlwiKSB2aWV3LnNldEludDMyKDQgKiBpLCB2YWx1ZSwgdHJ1ZSk7XG4gICAgZWxzZSB2aWV3LnNldFVpbnQzMig0ICogaSwgdmFsdWUsIHRydWUpO1xuICB9KTtcbn1cblxuLyoqIENvbXBpbGVkIGZvcm1zIG9mIHRoZSBrZXJuZWxzLCBieSBuYW1lIGFuZCBvdmVycmlkZSB2YWx1ZXM7IGVhY2ggaXMgY29tcGlsZWQgb25jZS4gKi9cbmV4cG9ydCBjbGFzcyBLZXJuZWxzIHtcbiAgcmVhZG9ubHkgI2RldmljZTogR1BVRGV2aWNlO1xuICByZWFkb25seSAjdGV4dHM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+O1xuICByZWFkb25seSAjc2NoZW1hcyA9IG5ldyBNYXA8c3RyaW5nLCBLZXJuZWxTY2hlbWE+KCk7XG4gIHJlYWRvbmx5ICNsYXlvdXRzID0gbmV3IE1hcDxzdHJpbmcsIHsgYmluZEdyb3VwOiBHUFVCaW5kR3JvdXBMYXlvdXQ7IHBpcGVsaW5lOiBHUFVQaXBlbGluZUxheW91dCB9PigpO1xuICByZWFkb25seSAjbW9kdWxlcyA9IG5ldyBNYXA8c3RyaW5nLCBHUFVTaGFkZXJNb2R1bGU+KCk7XG4gIHJlYWRvbmx5ICNwaXBlbGluZXMgPSBuZXcgTWFwPHN0cmluZywgR1BVQ29tcHV0ZVBpcGVsaW5lPigpO1xuICByZWFkb25seSAjY29tcGlsaW5nID0gbmV3IE1hcDxzdHJpbmcsIFByb21pc2U8dm9pZD4+KCk7XG5cbiAgY29uc3RydWN0b3IoZGV2aWNlOiBHUFVEZXZpY2UsIHRleHRzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+Pikge1xuICAgIHRoaXMuI2RldmljZSA9IGRldmljZTtcbiAgICB0aGlzLiN0ZXh0cyA9IHRleHRzO1xuICB9XG5cbiAgLyoqIE51bWJlciBvZiBwaXBlbGluZXMgY29tcGlsZWQgc28gZmFyLiAqL1xuICBnZXQgY29tcGlsZWQoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jcGlwZWxpbmVzLnNpemU7XG4gIH1cblxuICBzY2hlbWEobmFtZTogc3RyaW5nKTogS2VybmVsU2NoZW1hIHtcbiAgICBsZXQgc2NoZW1hID0gdGhpcy4jc2NoZW1hcy5nZXQobmFtZSk7XG4gICAgaWYgKCFzY2hlbWEpIHtcbiAgICAgIGNvbnN0IGNvZGUgPSB0aGlzLiN0ZXh0c1tuYW1lXTtcbiAgICAgIGlmIChjb2RlID09PSB1bmRlZmluZWQpIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJpbnRlcm5hbFwiLCBgZGV2aWNlLnJ1bjoga2VybmVsIFwiJHtuYW1lfVwiIGlzIHVua25vd24uYCk7XG4gICAgICB0aGlzLiNzY2hlbWFzLnNldChuYW1lLCAoc2NoZW1hID0gcmVhZFNjaGVtYShuYW1lLCBjb2RlKSkpO1xuICAgIH1cbiAgICByZXR1cm4gc2NoZW1hO1xuICB9XG5cbiAgYmluZEdyb3VwTGF5b3V0KHNjaGVtYTogS2VybmVsU2NoZW1hKTogR1BVQmluZEdyb3VwTGF5b3V0IHtcbiAgICByZXR1cm4gdGhpcy4jbGF5b3V0KHNjaGVtYSkuYmluZEdyb3VwO1xuICB9XG5cbiAgLyoqIFRoZSBwaXBlbGluZSBvZiBhIGtlcm5lbCwgY29tcGlsZWQgbm93IGlmIGBjb21waWxlYCBoYXMgbm90IGRvbmUgaXQgYmVmb3JlLiAqL1xuICBwaXBlbGluZShzY2hlbWE6IEtlcm5lbFNjaGVtYSwgY29uc3RhbnRzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBudW1iZXI+Pik6IEdQVUNvbXB1dGVQaXBlbGluZSB7XG4gICAgY29uc3Qga2V5ID0gcGlwZWxpbmVLZXkoc2NoZW1hLCBjb25zdGFudHMpO1xuICAgIGxldCBwaXBlbGluZSA9IHRoaXMuI3BpcGVsaW5lcy5nZXQoa2V5KTtcbiAgICBpZiAoIXBpcGVsaW5lKSB7XG4gICAgICBwaXBlbGluZSA9IHRoaXMuI2RldmljZS5jcmVhdGVDb21wdXRlUGlwZWxpbmUodGhpcy4jZGVzY3JpcHRvcihzY2hlbWEsIGNvbnN0YW50cykpO1xuICAgICAgdGhpcy4jcGlwZWxpbmVzLnNldChrZXksIHBpcGVsaW5lKTtcbiAgICB9XG4gICAgcmV0dXJuIHBpcGVsaW5lO1xuICB9XG5cbiAgLyoqIENvbXBpbGVzIGluIHRoZSBiYWNrZ3JvdW5kOyBhbGwgY2FsbHMgdG9nZXRoZXIgcnVuIGluIHBhcmFsbGVsLiAqL1xuICBjb21waWxlKHNjaGVtYTogS2VybmVsU2NoZW1hLCBjb25zdGFudHM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+KTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3Qga2V5ID0gcGlwZWxpbmVLZXkoc2NoZW1hLCBjb25zdGFudHMpO1xuICAgIGlmICh0aGlzLiNwaXBlbGluZXMuaGFzKGtleSkpIHJldHVybiBQcm9taXNlLnJlc29sdmUoKTtcbiAgICBsZXQgY29tcGlsaW5nID0gdGhpcy4jY29tcGlsaW5nLmdldChrZXkpO1xuICAgIGlmICghY29tcGlsaW5nKSB7XG4gICAgICBjb21waWxpbmcgPSB0aGlzLiNkZXZpY2VcbiAgICAgICAgLmNyZWF0ZUNvbXB1dGVQaXBlbGluZUFzeW5jKHRoaXMuI2Rlc2NyaXB0b3Ioc2NoZW1hLCBjb25zdGFudHMpKVxuICAgICAgICAudGhlbigocGlwZWxpbmUpID0+IHZvaWQgdGhpcy4jcGlwZWxpbmVzLnNldChrZXksIHBpcGVsaW5lKSlcbiAgICAgICAgLmZpbmFsbHkoKCkgPT4gdGhpcy4jY29tcGlsaW5nLmRlbGV0ZShrZXkpKTtcbiAgICAgIHRoaXMuI2NvbXBpbGluZy5zZXQoa2V5LCBjb21waWxpbmcpO1xuICAgIH1cbiAgICByZXR1cm4gY29tcGlsaW5nO1xuICB9XG5cbiAgI2Rlc2NyaXB0b3Ioc2NoZW1hOiBLZXJuZWxTY2hlbWEsIGNvbnN0YW50czogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj4pOiBHUFVDb21wdXRlUGlwZWxpbmVEZXNjcmlwdG9yIHtcbiAgICBjb25zdCB1bmtub3duID0gT2JqZWN0LmtleXMoY29uc3RhbnRzKS5maW5kKChuYW1lKSA9PiAhc2NoZW1hLm92ZXJyaWRlcy5pbmNsdWRlcyhuYW1lKSk7XG4gICAgaWYgKHVua25vd24gIT09IHVuZGVmaW5lZCkge1xuICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgICAgXCJpbnRlcm5hbFwiLFxuICAgICAgICBga2VybmVscy8ke3NjaGVtYS5uYW1lfS53Z3NsOiBjb25zdGFudCBcIiR7dW5rbm93bn1cIiBpcyB1bmtub3duLCBleHBlY3RlZCAke3NjaGVtYS5vdmVycmlkZXMuam9pbihcIiwgXCIpfS5gLFxuICAgICAgKTtcbiAgICB9XG4gICAgbGV0IG1vZHVsZSA9IHRoaXMuI21vZHVsZXMuZ2V0KHNjaGVtYS5uYW1lKTtcbiAgICBpZiAoIW1vZHVsZSkge1xuICAgICAgbW9kdWxlID0gdGhpcy4jZGV2aWNlLmNyZWF0ZVNoYWRlck1vZHVsZSh7IGxhYmVsOiBzY2hlbWEubmFtZSwgY29kZTogc2NoZW1hLmNvZGUgfSk7XG4gICAgICB0aGlzLiNtb2R1bGVzLnNldChzY2hlbWEubmFtZSwgbW9kdWxlKTtcbiAgICB9XG4gICAgcmV0dXJuIHtcbiAgICAgIGxhYmVsOiBzY2hlbWEubmFtZSxcbiAgICAgIGxheW91dDogdGhpcy4jbGF5b3V0KHNjaGVtYSkucGlwZWxpbmUsXG4gICAgICBjb21wdXRlOiB7IG1vZHVsZSwgZW50cnlQb2ludDogXCJtYWluXCIsIGNvbnN0YW50czogeyAuLi5jb25zdGFudHMgfSB9LFxuICAgIH07XG4gIH1cblxuICAjbGF5b3V0KHNjaGVtYTogS2VybmVsU2NoZW1hKTogeyBiaW5kR3JvdXA6IEdQVUJpbmRHcm91cExheW91dDsgcGlwZWxpbmU6IEdQVVBpcGVsaW5lTGF5b3V0IH0ge1xuICAgIGxldCBsYXlvdXQgPSB0aGlzLiNsYXlvdXRzLmdldChzY2hlbWEuc2lnbmF0dXJlKTtcbiAgICBpZiAoIWxheW91dCkge1xuICAgICAgY29uc3QgZW50cmllcyA9IFsuLi5zY2hlbWEuc2lnbmF0dXJlXS5tYXAoXG4gICAgICAgIChsZXR0ZXIsIGJpbmRpbmcpOiBHUFVCaW5kR3JvdXBMYXlvdXRFbnRyeSA9PiAoe1xuICAgICAgICAgIGJpbmRpbmcsXG4gICAgICAgICAgdmlzaWJpbGl0eTogMHg0LCAvLyBDT01QVVRFXG4gICAgICAgICAgYnVmZmVyOlxuICAgICAgICAgICAgbGV0dGVyID09PSBcInVcIlxuICAgICAgICAgICAgICA/IHsgdHlwZTogXCJ1bmlmb3JtXCIsIGhhc0R5bmFtaWNPZmZzZXQ6IHRydWUgfVxuICAgICAgICAgICAgICA6IHsgdHlwZTogbGV0dGVyID09PSBcIndcIiA/IFwic3RvcmFnZVwiIDogXCJyZWFkLW9ubHktc3RvcmFnZVwiIH0sXG4gICAgICAgIH0pLFxuICAgICAgKTtcbiAgICAgIGNvbnN0IGJpbmRHcm91cCA9IHRoaXMuI2RldmljZS5jcmVhdGVCaW5kR3JvdXBMYXlvdXQoeyBlbnRyaWVzIH0pO1xuICAgICAgbGF5b3V0ID0geyBiaW5kR3JvdXAsIHBpcGVsaW5lOiB0aGlzLiNkZXZpY2UuY3JlYXRlUGlwZWxpbmVMYXlvdXQoeyBiaW5kR3JvdXBMYXlvdXRzOiBbYmluZEdyb3VwXSB9KSB9O1xuICAgICAgdGhpcy4jbGF5b3V0cy5zZXQoc2NoZW1hLnNpZ25hdHVyZSwgbGF5b3V0KTtcbiAgICB9XG4gICAgcmV0dXJuIGxheW91dDtcbiAgfVxufVxuXG5mdW5jdGlvbiBwaXBlbGluZUtleShzY2hlbWE6IEtlcm5lbFNjaGVtYSwgY29uc3RhbnRzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBudW1iZXI+Pik6IHN0cmluZyB7XG4gIHJldHVybiBgJHtzY2hlbWEubmFtZX0gJHtKU09OLnN0cmluZ2lmeShjb25zdGFudHMpfWA7XG59XG4iLCAiLy8gV2hlcmUgdGhlIEdQVSBjb21lcyBmcm9tOiB0aGUgYXBwbGljYXRpb24sIHRoZSBicm93c2VyLCBvciAoaW4gTm9kZSkgRGF3bi4gV2hhdCBkaWZmZXJzIGJldHdlZW4gdGhlIHBsYXRmb3JtcyBpc1xuLy8gaGVyZSBhbmQgaW4gc3JjL25vZGUvLlxuXG5pbXBvcnQgdHlwZSB7IEFkYXB0ZXJUcmFpdHMsIERldmljZU9wdGlvbnMgfSBmcm9tIFwiLi9kZXZpY2UudHNcIjtcbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuL2Vycm9yLnRzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgUGxhdGZvcm0ge1xuICByZWFkb25seSBkZXZpY2U6IEdQVURldmljZTtcbiAgcmVhZG9ubHkgdHJhaXRzOiBBZGFwdGVyVHJhaXRzO1xuICAvKiogQXdhaXRzIGEgcHJvbWlzZSBvZiB0aGUgR1BVIHdpdGhvdXQga2VlcGluZyBhIGNvcmUgYnVzeS4gKi9cbiAgd2FpdDxUPihwcm9taXNlOiBQcm9taXNlPFQ+KTogUHJvbWlzZTxUPjtcbiAgZGVzdHJveSgpOiB2b2lkO1xufVxuXG50eXBlIFdhaXQgPSA8VD4ocHJvbWlzZTogUHJvbWlzZTxUPikgPT4gUHJvbWlzZTxUPjtcblxuY29uc3QgRkVBVFVSRVMgPSBbXCJzdWJncm91cHNcIiwgXCJ0aW1lc3RhbXAtcXVlcnlcIl0gYXMgY29uc3Qgc2F0aXNmaWVzIHJlYWRvbmx5IEdQVUZlYXR1cmVOYW1lW107XG5cbi8qKiBOb2RlIGFuZCBub3QgYSBwYWdlOiB0aGUgb25lIHBsYWNlIHRoYXQgYXNrcy4gKi9cbmV4cG9ydCBjb25zdCBJTl9OT0RFID0gdHlwZW9mIHByb2Nlc3MgPT09IFwib2JqZWN0XCIgJiYgdHlwZW9mIHByb2Nlc3MudmVyc2lvbnM/Lm5vZGUgPT09IFwic3RyaW5nXCI7XG5cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBvcGVuQWRhcHRlcihvcHRpb25zOiBEZXZpY2VPcHRpb25zKTogUHJvbWlzZTxQbGF0Zm9ybT4ge1xuICBjb25zdCB3YWl0OiBXYWl0ID0gSU5fTk9ERSA/IChhd2FpdCBpbXBvcnQoXCIuL25vZGUvd2FpdC50c1wiKSkud2FpdFF1aWV0bHkgOiAocHJvbWlzZSkgPT4gcHJvbWlzZTtcbiAgaWYgKG9wdGlvbnMuZ3B1RGV2aWNlKSB7XG4gICAgY29uc3QgZGV2aWNlID0gb3B0aW9ucy5ncHVEZXZpY2U7XG4gICAgcmV0dXJuIHsgZGV2aWNlLCB0cmFpdHM6IHRyYWl0cyhkZXZpY2UuYWRhcHRlckluZm8sIGRldmljZSksIHdhaXQsIGRlc3Ryb3k6ICgpID0+IHt9IH07XG4gIH1cbiAgY29uc3QgYWRhcHRlciA9IElOX05PREVcbiAgICA/IGF3YWl0IChhd2FpdCBpbXBvcnQoXCIuL25vZGUvZGF3bi50c1wiKSkucmVxdWVzdERhd25BZGFwdGVyKG9wdGlvbnMuYWRhcHRlcilcbiAgICA6IGF3YWl0IHJlcXVlc3RCcm93c2VyQWRhcHRlcigpO1xuICBjb25zdCBkZXZpY2UgPSBhd2FpdCB3YWl0KFxuICAgIGFkYXB0ZXIucmVxdWVzdERldmljZSh7XG4gICAgICByZXF1aXJlZEZlYXR1cmVzOiBGRUFUVVJFUy5maWx0ZXIoKGZlYXR1cmUpID0+IGFkYXB0ZXIuZmVhdHVyZXMuaGFzKGZlYXR1cmUpKSxcbiAgICAgIHJlcXVpcmVkTGltaXRzOiBsYXJnZXN0TGltaXRzKGFkYXB0ZXIubGltaXRzKSxcbiAgICB9KSxcbiAgKTtcbiAgcmV0dXJuIHsgZGV2aWNlLCB0cmFpdHM6IHRyYWl0cyhhZGFwdGVyLmluZm8sIGRldmljZSksIHdhaXQsIGRlc3Ryb3k6ICgpID0+IGRldmljZS5kZXN0cm95KCkgfTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gcmVxdWVzdEJyb3dzZXJBZGFwdGVyKCk6IFByb21pc2U8R1BVQWRhcHRlcj4ge1xuICBjb25zdCBhZGFwdGVyID0gYXdhaXQgbmF2aWdhdG9yLmdwdT8ucmVxdWVzdEFkYXB0ZXIoeyBwb3dlclByZWZlcmVuY2U6IFwiaGlnaC1wZXJmb3JtYW5jZVwiIH0pO1xuICBpZiAoYWRhcHRlcikgcmV0dXJuIGFkYXB0ZXI7XG4gIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgXCJkZXZpY2VcIixcbiAgICBuYXZpZ2F0b3IuZ3B1XG4gICAgICA/IFwiZGV2aWNlOiBubyBXZWJHUFUgYWRhcHRlciBmb3VuZCwgZXhwZWN0ZWQgb25lOyBzd2l0Y2ggb24gaGFyZHdhcmUgYWNjZWxlcmF0aW9uIGluIHRoZSBicm93c2VyJ3Mgc2V0dGluZ3MuXCJcbiAgICAgIDogXCJkZXZpY2U6IHRoaXMgYnJvd3NlciBoYXMgbm8gV2ViR1BVLCBleHBlY3RlZCBuYXZpZ2F0b3IuZ3B1OyB1c2UgYSBjdXJyZW50IGJyb3dzZXIgb3ZlciBodHRwcyBvciBsb2NhbGhvc3QuXCIsXG4gICk7XG59XG5cbmZ1bmN0aW9uIGxhcmdlc3RMaW1pdHMobGltaXRzOiBHUFVTdXBwb3J0ZWRMaW1pdHMpOiBSZWNvcmQ8c3RyaW5nLCBudW1iZXI+IHtcbiAgY29uc3QgbmFtZXMgPSBbXG4gICAgXCJtYXhCdWZmZXJTaXplXCIsXG4gICAgXCJtYXhTdG9yYWdlQnVmZmVyQmluZGluZ1NpemVcIixcbiAgICBcIm1heENvbXB1dGVXb3JrZ3JvdXBTdG9yYWdlU2l6ZVwiLFxuICAgIFwibWF4Q29tcHV0ZUludm9jYXRpb25zUGVyV29ya2dyb3VwXCIsXG4gICAgXCJtYXhDb21wdXRlV29ya2dyb3VwU2l6ZVhcIixcbiAgXSBhcyBjb25zdDtcbiAgcmV0dXJuIE9iamVjdC5mcm9tRW50cmllcyhuYW1lcy5tYXAoKG5hbWUpID0+IFtuYW1lLCBsaW1pdHNbbmFtZV1dKSk7XG59XG5cbmZ1bmN0aW9uIHRyYWl0cyhpbmZvOiBHUFVBZGFwdGVySW5mbywgZGV2aWNlOiBHUFVEZXZpY2UpOiBBZGFwdGVyVHJhaXRzIHtcbiAgY29uc3QgeyBzdWJncm91cE1pblNpemU6IGxlYXN0LCBzdWJncm91cE1heFNpemU6IG1vc3QgfSA9IGluZm87XG4gIHJldHVybiB7XG4gICAgY2xhc3M6IGluZm8uaXNGYWxsYmFja0FkYXB0ZXIgPyBcInNvZnR3YXJlXCIgOiBcImhhcmR3YXJlXCIsXG4gICAgc3ViZ3JvdXBTaXplOiBkZXZpY2UuZmVhdHVyZXMuaGFzKFwic3ViZ3JvdXBzXCIpICYmIGxlYXN0ID09PSBtb3N0ID8gbGVhc3QgOiAwLFxuICAgIG1heEJpbmRpbmdCeXRlczogZGV2aWNlLmxpbWl0cy5tYXhTdG9yYWdlQnVmZmVyQmluZGluZ1NpemUsXG4gICAgbmFtZTogaW5mby5kZXNjcmlwdGlvbiB8fCBpbmZvLmRldmljZSB8fCBgJHtpbmZvLnZlbmRvcn0gJHtpbmZvLmFyY2hpdGVjdHVyZX1gLFxuICB9O1xufVxuIiwgIi8vIFRpbWUgcGVyIGRpc3BhdGNoLCBmcm9tIHRoZSBHUFUncyBvd24gdGltZXN0YW1wczsgZWFjaCBkaXNwYXRjaCB0aGVuIHJ1bnMgaW4gYSBwYXNzIG9mIGl0cyBvd24sIHdoaWNoIGNvc3RzIHNvbWVcbi8vIG1pY3Jvc2Vjb25kcyB0aGF0IHRoZSBzdW1zIGRvIG5vdCBjb250YWluLlxuXG5jb25zdCBDQVBBQ0lUWSA9IDQwOTY7IC8vIHRpbWVzdGFtcHMgYSBxdWVyeSBzZXQgbWF5IGhvbGRcblxuLyoqIE9uZSByb3cgb2YgdGhlIHRhYmxlOiBhbGwgZGlzcGF0Y2hlcyBvZiBhIGxhYmVsLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcm9maWxlUm93IHtcbiAgcmVhZG9ubHkgbGFiZWw6IHN0cmluZztcbiAgcmVhZG9ubHkgY2FsbHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgbWlsbGlzZWNvbmRzOiBudW1iZXI7XG59XG5cbmV4cG9ydCBjbGFzcyBQcm9maWxlIHtcbiAgcmVhZG9ubHkgI2RldmljZTogR1BVRGV2aWNlO1xuICByZWFkb25seSAjcXVlcnlTZXQ6IEdQVVF1ZXJ5U2V0O1xuICByZWFkb25seSAjcmVzb2x2ZWQ6IEdQVUJ1ZmZlcjtcbiAgcmVhZG9ubHkgI3BlbmRpbmdMYWJlbHM6IHN0cmluZ1tdID0gW107XG4gIHJlYWRvbmx5ICNyZWFkYmFja3M6IHsgbGFiZWxzOiBzdHJpbmdbXTsgYnVmZmVyOiBHUFVCdWZmZXIgfVtdID0gW107XG4gIHJlYWRvbmx5ICNyb3dzID0gbmV3IE1hcDxzdHJpbmcsIHsgY2FsbHM6IG51bWJlcjsgbmFub3NlY29uZHM6IG51bWJlciB9PigpO1xuXG4gIC8qKiBOZWVkcyB0aGUgZmVhdHVyZSBgdGltZXN0YW1wLXF1ZXJ5YC4gKi9cbiAgY29uc3RydWN0b3IoZGV2aWNlOiBHUFVEZXZpY2UpIHtcbiAgICB0aGlzLiNkZXZpY2UgPSBkZXZpY2U7XG4gICAgdGhpcy4jcXVlcnlTZXQgPSBkZXZpY2UuY3JlYXRlUXVlcnlTZXQoeyB0eXBlOiBcInRpbWVzdGFtcFwiLCBjb3VudDogQ0FQQUNJVFkgfSk7XG4gICAgdGhpcy4jcmVzb2x2ZWQgPSBkZXZpY2UuY3JlYXRlQnVmZmVyKHsgc2l6ZTogOCAqIENBUEFDSVRZLCB1c2FnZTogMHgwMjAwIHwgMHgwNCB9KTsgLy8gUVVFUllfUkVTT0xWRSB8IENPUFlfU1JDXG4gIH1cblxuICAvKiogV2hlcmUgdGhlIHBhc3Mgb2YgdGhlIG5leHQgZGlzcGF0Y2ggd3JpdGVzIGl0cyB0d28gdGltZXN0YW1wcy4gQSBzdWJtaXNzaW9uIGhhcyBmYXIgZmV3ZXIgcGFzc2VzIHRoYW4gcm9vbS4gKi9cbiAgYmVnaW4obGFiZWw6IHN0cmluZyk6IEdQVUNvbXB1dGVQYXNzVGltZXN0YW1wV3JpdGVzIHtcbiAgICBjb25zdCBhdCA9IDIgKiB0aGlzLiNwZW5kaW5nTGFiZWxzLnB1c2gobGFiZWwpIC0gMjtcbiAgICByZXR1cm4geyBxdWVyeVNldDogdGhpcy4jcXVlcnlTZXQsIGJlZ2lubmluZ09mUGFzc1dyaXRlSW5kZXg6IGF0LCBlbmRPZlBhc3NXcml0ZUluZGV4OiBhdCArIDEgfTtcbiAgfVxuXG4gIC8qKiBCZWZvcmUgYSBzdWJtaXNzaW9uOiBjb3BpZXMgdGhlIHRpbWVzdGFtcHMgb2YgaXRzIHBhc3NlcyBvdXQuICovXG4gIHJlc29sdmUoZW5jb2RlcjogR1BVQ29tbWFuZEVuY29kZXIpOiB2b2lkIHtcbiAgICBjb25zdCBsYWJlbHMgPSB0aGlzLiNwZW5kaW5nTGFiZWxzLnNwbGljZSgwKTtcbiAgICBpZiAobGFiZWxzLmxlbmd0aCA9PT0gMCkgcmV0dXJuO1xuICAgIGNvbnN0IGJ5dGVzID0gMTYgKiBsYWJlbHMubGVuZ3RoO1xuICAgIGNvbnN0IGJ1ZmZlciA9IHRoaXMuI2RldmljZS5jcmVhdGVCdWZmZXIoeyBzaXplOiBieXRlcywgdXNhZ2U6IDB4MDEgfCAweDA4IH0pOyAvLyBNQVBfUkVBRCB8IENPUFlfRFNUXG4gICAgZW5jb2Rlci5yZXNvbHZlUXVlcnlTZXQodGhpcy4jcXVlcnlTZXQsIDAsIDIgKiBsYWJlbHMubGVuZ3RoLCB0aGlzLiNyZXNvbHZlZCwgMCk7XG4gICAgZW5jb2Rlci5jb3B5QnVmZmVyVG9CdWZmZXIodGhpcy4jcmVzb2x2ZWQsIDAsIGJ1ZmZlciwgMCwgYnl0ZXMpO1xuICAgIHRoaXMuI3JlYWRiYWNrcy5wdXNoKHsgbGFiZWxzLCBidWZmZXIgfSk7XG4gIH1cblxuICAvKiogQWRkcyB1cCB3aGF0IGhhcyBiZWVuIG1lYXN1cmVkIHNvIGZhcjsgbGFyZ2VzdCBmaXJzdC4gQ2FsbCBpdCBhZnRlciBhIGByZWFkKClgLiAqL1xuICBhc3luYyByb3dzKCk6IFByb21pc2U8UHJvZmlsZVJvd1tdPiB7XG4gICAgZm9yIChjb25zdCB7IGxhYmVscywgYnVmZmVyIH0gb2YgdGhpcy4jcmVhZGJhY2tzLnNwbGljZSgwKSkge1xuICAgICAgYXdhaXQgYnVmZmVyLm1hcEFzeW5jKDB4MDEpO1xuICAgICAgY29uc3QgdGltZXMgPSBuZXcgQmlnVWludDY0QXJyYXkoYnVmZmVyLmdldE1hcHBlZFJhbmdlKCkpO1xuICAgICAgbGFiZWxzLmZvckVhY2goKGxhYmVsLCBpKSA9PiB7XG4gICAgICAgIGNvbnN0IHJvdyA9IHRoaXMuI3Jvd3MuZ2V0KGxhYmVsKSA/PyB7IGNhbGxzOiAwLCBuYW5vc2Vjb25kczogMCB9O1xuICAgICAgICByb3cuY2FsbHMgKz0gMTtcbiAgICAgICAgcm93Lm5hbm9zZWNvbmRzICs9IE51bWJlcih0aW1lc1syICogaSArIDFdISAtIHRpbWVzWzIgKiBpXSEpO1xuICAgICAgICB0aGlzLiNyb3dzLnNldChsYWJlbCwgcm93KTtcbiAgICAgIH0pO1xuICAgICAgYnVmZmVyLmRlc3Ryb3koKTtcbiAgICB9XG4gICAgcmV0dXJuIFsuLi50aGlzLiNyb3dzXVxuICAgICAgLm1hcCgoW2xhYmVsLCB7IGNhbGxzLCBuYW5vc2Vjb25kcyB9XSkgPT4gKHsgbGFiZWwsIGNhbGxzLCBtaWxsaXNlY29uZHM6IG5hbm9zZWNvbmRzIC8gMWU2IH0pKVxuICAgICAgLnNvcnQoKGEsIGIpID0+IGIubWlsbGlzZWNvbmRzIC0gYS5taWxsaXNlY29uZHMpO1xuICB9XG5cbiAgZGlzcG9zZSgpOiB2b2lkIHtcbiAgICB0aGlzLiNxdWVyeVNldC5kZXN0cm95KCk7XG4gICAgdGhpcy4jcmVzb2x2ZWQuZGVzdHJveSgpO1xuICB9XG59XG4iLCAiLy8gVGhlIG9wZW4gY29tcHV0ZSBwYXNzLiBEaXNwYXRjaGVzIGFyZSBlbmNvZGVkIGludG8gaXQgYW5kIHN1Ym1pdHRlZCB0b2dldGhlcjogd2hlbiB0aGUgcGFyYW1ldGVyIHJpbmcgaXMgZnVsbCwgd2hlblxuLy8gYWJvdXQgYFNVQk1JVF9TRUNPTkRTYCBvZiB3b3JrIGhhcyBnYXRoZXJlZCAoZHJpdmVycyByZXNldCBhIEdQVSB0aGF0IGlzIGJ1c3kgZm9yIHR3byBzZWNvbmRzKSwgb3Igd2hlbiBzb21lYm9keVxuLy8gcmVhZHMuIFBhcmFtZXRlcnMgb2YgYWxsIGRpc3BhdGNoZXMgbGllIGluIG9uZSB1bmlmb3JtIGJ1ZmZlciwgMjU2IGJ5dGVzIGVhY2gsIHNvIHRoYXQgYmluZCBncm91cHMgbmV2ZXIgY2hhbmdlXG4vLyBmb3IgdGhlbS5cblxuaW1wb3J0IHR5cGUgeyBLZXJuZWxTY2hlbWEgfSBmcm9tIFwiLi9rZXJuZWwudHNcIjtcbmltcG9ydCB0eXBlIHsgUHJvZmlsZSB9IGZyb20gXCIuL3Byb2ZpbGUudHNcIjtcblxuY29uc3QgU0xPVF9CWVRFUyA9IDI1NjtcbmNvbnN0IFNMT1RTID0gMjU2O1xuY29uc3QgU1VCTUlUX1NFQ09ORFMgPSAwLjI1O1xuXG4vKiogT25lIGRpc3BhdGNoLCByZWFkeSB0byBiZSBlbmNvZGVkIGFueSBudW1iZXIgb2YgdGltZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIERpc3BhdGNoIHtcbiAgcmVhZG9ubHkgc2NoZW1hOiBLZXJuZWxTY2hlbWE7XG4gIHJlYWRvbmx5IHBpcGVsaW5lOiBHUFVDb21wdXRlUGlwZWxpbmU7XG4gIHJlYWRvbmx5IGJpbmRHcm91cDogR1BVQmluZEdyb3VwO1xuICAvKiogVGhlIGJ5dGVzIG9mIFBhcmFtcy4gKi9cbiAgcmVhZG9ubHkgcGFyYW1zOiBVaW50OEFycmF5O1xuICAvKiogT2Zmc2V0cyBvZiB0aGUgdW5pZm9ybSBiaW5kaW5ncyBieSBiaW5kaW5nIG51bWJlcjsgbnVsbCB3aGVyZSBQYXJhbXMgaXMgYm91bmQuICovXG4gIHJlYWRvbmx5IG9mZnNldHM6IHJlYWRvbmx5IChudW1iZXIgfCBudWxsKVtdO1xuICByZWFkb25seSBncmlkOiByZWFkb25seSBbbnVtYmVyLCBudW1iZXIsIG51bWJlcl07XG4gIC8qKiBFc3RpbWF0ZSBvZiB0aGUgYXJpdGhtZXRpYywgaW4gbXVsdGlwbHktYWRkcy4gKi9cbiAgcmVhZG9ubHkgd29yazogbnVtYmVyO1xuICByZWFkb25seSBsYWJlbDogc3RyaW5nO1xuICAvKiogV2hlcmUgaW4gdGhlIHJpbmcgaXRzIHBhcmFtZXRlcnMgbGllLCBpbiB0aGUgc3VibWlzc2lvbiBvZiB0aGlzIG51bWJlci4gKi9cbiAgc2xvdDogeyBvZmZzZXQ6IG51bWJlcjsgc3VibWlzc2lvbjogbnVtYmVyIH0gfCBudWxsO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFF1ZXVlU3RhdHMge1xuICBkaXNwYXRjaGVzOiBudW1iZXI7XG4gIHN1Ym1pc3Npb25zOiBudW1iZXI7XG59XG5cbmV4cG9ydCBjbGFzcyBRdWV1ZSB7XG4gIHJlYWRvbmx5IHBhcmFtczogR1BVQnVmZmVyO1xuICByZWFkb25seSAjZGV2aWNlOiBHUFVEZXZpY2U7XG4gIHJlYWRvbmx5ICNzdGFnaW5nID0gbmV3IFVpbnQ4QXJyYXkoU0xPVFMgKiBTTE9UX0JZVEVTKTtcbiAgcmVhZG9ubHkgI3N0YXRzOiBRdWV1ZVN0YXRzID0geyBkaXNwYXRjaGVzOiAwLCBzdWJtaXNzaW9uczogMCB9O1xuICAjcHJvZmlsZTogUHJvZmlsZSB8IG51bGwgPSBudWxsO1xuICAjZW5jb2RlcjogR1BVQ29tbWFuZEVuY29kZXIgfCBudWxsID0gbnVsbDtcbiAgI3Bhc3M6IEdQVUNvbXB1dGVQYXNzRW5jb2RlciB8IG51bGwgPSBudWxsO1xuICAjbGFzdDogRGlzcGF0Y2ggfCBudWxsID0gbnVsbDtcbiAgI3VzZWRTbG90cyA9IDA7XG4gICNwZW5kaW5nV29yayA9IDA7XG4gIC8vIE11bHRpcGx5LWFkZHMgYSBzZWNvbmQ6IGEgZ3Vlc3MgdGhhdCBlcnJzIG9uIHRoZSBzbG93IHNpZGUsIHRoZW4gd2hhdCB3YXMgbWVhc3VyZWQgZnJvbSBzdWJtaXNzaW9uIHRvIHJlYWQuXG4gICNyYXRlOiBudW1iZXI7XG4gICNidXN5U2luY2UgPSAwO1xuICAjc3VibWl0dGVkV29yayA9IDA7XG5cbiAgY29uc3RydWN0b3IoZGV2aWNlOiBHUFVEZXZpY2UsIGluaXRpYWxSYXRlOiBudW1iZXIpIHtcbiAgICB0aGlzLiNkZXZpY2UgPSBkZXZpY2U7XG4gICAgdGhpcy4jcmF0ZSA9IGluaXRpYWxSYXRlO1xuICAgIHRoaXMucGFyYW1zID0gZGV2aWNlLmNyZWF0ZUJ1ZmZlcih7IGxhYmVsOiBcInBhcmFtc1wiLCBzaXplOiBTTE9UUyAqIFNMT1RfQllURVMsIHVzYWdlOiAweDQwIHwgMHgwOCB9KTtcbiAgfVxuXG4gIHN0YXRzKCk6IFF1ZXVlU3RhdHMge1xuICAgIHJldHVybiB7IC4uLnRoaXMuI3N0YXRzIH07XG4gIH1cblxuICAvKiogTXVsdGlwbHktYWRkcyB0aGF0IG9uZSBkaXNwYXRjaCBzaG91bGQgbm90IGV4Y2VlZCBoZXJlLiAqL1xuICBnZXQgbWF4V29yaygpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNyYXRlICogU1VCTUlUX1NFQ09ORFM7XG4gIH1cblxuICAvKiogV2l0aCBhIHByb2ZpbGUgZXZlcnkgZGlzcGF0Y2ggZ2V0cyBhIHBhc3Mgb2YgaXRzIG93biB3aXRoIHRpbWVzdGFtcHMuICovXG4gIHNldCBwcm9maWxlKHByb2ZpbGU6IFByb2ZpbGUgfCBudWxsKSB7XG4gICAgdGhpcy5zdWJtaXQoKTtcbiAgICB0aGlzLiNwcm9maWxlID0gcHJvZmlsZTtcbiAgfVxuXG4gIGVuY29kZShkaXNwYXRjaDogRGlzcGF0Y2gpOiB2b2lkIHtcbiAgICBpZiAodGhpcy4jdXNlZFNsb3RzID09PSBTTE9UUyB8fCB0aGlzLiNwZW5kaW5nV29yayArIGRpc3BhdGNoLndvcmsgPiB0aGlzLm1heFdvcmspIHRoaXMuc3VibWl0KCk7XG4gICAgY29uc3Qgc3VibWlzc2lvbiA9IHRoaXMuI3N0YXRzLnN1Ym1pc3Npb25zO1xuICAgIGlmIChkaXNwYXRjaC5zbG90Py5zdWJtaXNzaW9uICE9PSBzdWJtaXNzaW9uKSB7XG4gICAgICBjb25zdCBvZmZzZXQgPSB0aGlzLiN1c2VkU2xvdHMrKyAqIFNMT1RfQllURVM7XG4gICAgICB0aGlzLiNzdGFnaW5nLnNldChkaXNwYXRjaC5wYXJhbXMsIG9mZnNldCk7XG4gICAgICBkaXNwYXRjaC5zbG90ID0geyBvZmZzZXQsIHN1Ym1pc3Npb24gfTtcbiAgICB9XG4gICAgY29uc3QgcGFzcyA9IHRoaXMuI29wZW5QYXNzKGRpc3BhdGNoKTtcbiAgICBjb25zdCBsYXN0ID0gdGhpcy4jbGFzdDtcbiAgICBpZiAobGFzdD8ucGlwZWxpbmUgIT09IGRpc3BhdGNoLnBpcGVsaW5lKSBwYXNzLnNldFBpcGVsaW5lKGRpc3BhdGNoLnBpcGVsaW5lKTtcbiAgICBpZiAobGFzdCAhPT0gZGlzcGF0Y2gpIHtcbiAgICAgIGNvbnN0IHsgb2Zmc2V0IH0gPSBkaXNwYXRjaC5zbG90O1xuICAgICAgcGFzcy5zZXRCaW5kR3JvdXAoXG4gICAgICAgIDAsXG4gICAgICAgIGRpc3BhdGNoLmJpbmRHcm91cCxcbiAgICAgICAgZGlzcGF0Y2gub2Zmc2V0cy5tYXAoKGF0KSA9PiBhdCA/PyBvZmZzZXQpLFxuICAgICAgKTtcbiAgICB9XG4gICAgcGFzcy5kaXNwYXRjaFdvcmtncm91cHMoLi4uZGlzcGF0Y2guZ3JpZCk7XG4gICAgdGhpcy4jbGFzdCA9IGRpc3BhdGNoO1xuICAgIHRoaXMuI3BlbmRpbmdXb3JrICs9IGRpc3BhdGNoLndvcms7XG4gICAgdGhpcy4jc3RhdHMuZGlzcGF0Y2hlcyArPSAxO1xuICAgIGlmICh0aGlzLiNwcm9maWxlKSB0aGlzLiNlbmRQYXNzKCk7XG4gIH1cblxuICAvKiogSGFuZHMgZXZlcnl0aGluZyBlbmNvZGVkIHNvIGZhciB0byB0aGUgR1BVLCB3aXRoIGEgY29weSBhdCB0aGUgZW5kIGlmIGFza2VkIGZvci4gKi9cbiAgc3VibWl0KGNvcHk/OiAoZW5jb2RlcjogR1BVQ29tbWFuZEVuY29kZXIpID0+IHZvaWQpOiB2b2lkIHtcbiAgICBpZiAoIXRoaXMuI2VuY29kZXIgJiYgIWNvcHkpIHJldHVybjtcbiAgICB0aGlzLiNlbmRQYXNzKCk7XG4gICAgY29uc3QgZW5jb2RlciA9IHRoaXMuI2VuY29kZXIgPz8gdGhpcy4jZGV2aWNlLmNyZWF0ZUNvbW1hbmRFbmNvZGVyKCk7XG4gICAgdGhpcy4jcHJvZmlsZT8ucmVzb2x2ZShlbmNvZGVyKTtcbiAgICBjb3B5Py4oZW5jb2Rlcik7XG4gICAgaWYgKHRoaXMuI3VzZWRTbG90cyA+IDApIHtcbiAgICAgIHRoaXMuI2RldmljZS5xdWV1ZS53cml0ZUJ1ZmZlcih0aGlzLnBhcmFtcywgMCwgdGhpcy4jc3RhZ2luZywgMCwgdGhpcy4jdXNlZFNsb3RzICogU0xPVF9CWVRFUyk7XG4gICAgfVxuICAgIHRoaXMuI2RldmljZS5xdWV1ZS5zdWJtaXQoW2VuY29kZXIuZmluaXNoKCldKTtcbiAgICBpZiAodGhpcy4jc3VibWl0dGVkV29yayA9PT0gMCkgdGhpcy4jYnVzeVNpbmNlID0gcGVyZm9ybWFuY2Uubm93KCk7XG4gICAgdGhpcy4jc3VibWl0dGVkV29yayArPSB0aGlzLiNwZW5kaW5nV29yaztcbiAgICB0aGlzLiNzdGF0cy5zdWJtaXNzaW9ucyArPSAxO1xuICAgIHRoaXMuI2VuY29kZXIgPSBudWxsO1xuICAgIHRoaXMuI3VzZWRTbG90cyA9IDA7XG4gICAgdGhpcy4jcGVuZGluZ1dvcmsgPSAwO1xuICB9XG5cbiAgLyoqIFdvcmsgc3VibWl0dGVkIGFuZCBub3Qga25vd24gdG8gYmUgZG9uZSwgaW4gbXVsdGlwbHktYWRkcy4gKi9cbiAgZ2V0IG91dHN0YW5kaW5nKCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI3N1Ym1pdHRlZFdvcms7XG4gIH1cblxuICAvKiogVGhlIGZpcnN0IGB3b3JrYCBvZiB3aGF0IGlzIG91dHN0YW5kaW5nIGlzIGRvbmU6IGxlYXJucyBob3cgZmFzdCB0aGlzIGFkYXB0ZXIgaXMuICovXG4gIGZpbmlzaGVkKHdvcms6IG51bWJlcik6IHZvaWQge1xuICAgIGNvbnN0IG5vdyA9IHBlcmZvcm1hbmNlLm5vdygpO1xuICAgIGNvbnN0IHNlY29uZHMgPSAobm93IC0gdGhpcy4jYnVzeVNpbmNlKSAvIDEwMDA7XG4gICAgLy8gU2hvcnQgYnVyc3RzIHNheSBtb3JlIG9mIGxhdGVuY3kgdGhhbiBvZiBzcGVlZC5cbiAgICBpZiAod29yayA+IDAgJiYgc2Vjb25kcyA+IDAuMDUpIHRoaXMuI3JhdGUgPSB3b3JrIC8gc2Vjb25kcztcbiAgICB0aGlzLiNzdWJtaXR0ZWRXb3JrID0gTWF0aC5tYXgoMCwgdGhpcy4jc3VibWl0dGVkV29yayAtIHdvcmspO1xuICAgIHRoaXMuI2J1c3lTaW5jZSA9IG5vdztcbiAgfVxuXG4gICNvcGVuUGFzcyhkaXNwYXRjaDogRGlzcGF0Y2gpOiBHUFVDb21wdXRlUGFzc0VuY29kZXIge1xuICAgIGlmICghdGhpcy4jcGFzcykge1xuICAgICAgdGhpcy4jZW5jb2RlciA/Pz0gdGhpcy4jZGV2aWNlLmNyZWF0ZUNvbW1hbmRFbmNvZGVyKCk7XG4gICAgICBjb25zdCB0aW1lc3RhbXBXcml0ZXMgPSB0aGlzLiNwcm9maWxlPy5iZWdpbihkaXNwYXRjaC5sYWJlbCk7XG4gICAgICB0aGlzLiNwYXNzID0gdGhpcy4jZW5jb2Rlci5iZWdpbkNvbXB1dGVQYXNzKHRpbWVzdGFtcFdyaXRlcyA/IHsgdGltZXN0YW1wV3JpdGVzIH0gOiB7fSk7XG4gICAgICB0aGlzLiNsYXN0ID0gbnVsbDtcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMuI3Bhc3M7XG4gIH1cblxuICAjZW5kUGFzcygpOiB2b2lkIHtcbiAgICB0aGlzLiNwYXNzPy5lbmQoKTtcbiAgICB0aGlzLiNwYXNzID0gbnVsbDtcbiAgfVxufVxuIiwgIi8vIFRlbnNvcjogYSBzaGFwZSwgYW4gZWxlbWVudCB0eXBlIGFuZCBhIEdQVSBidWZmZXIuIEFsd2F5cyBjb250aWd1b3VzLCByb3ctbWFqb3IsIG5vIHZpZXdzLCBubyBzdHJpZGVzOyB0aGVcbi8vIG1hdGhlbWF0aWNzIGlzIGluIG9wcy8uIEFjdGl2YXRpb25zIGFyZSBmMzIgYW5kIGNoYW5uZWxzLWxhc3Q6IGEgc2VxdWVuY2UgaXMgW1QsIENdLlxuXG5pbXBvcnQgdHlwZSB7IEJsb2NrIH0gZnJvbSBcIi4vYXJlbmEudHNcIjtcbmltcG9ydCB0eXBlIHsgRGV2aWNlIH0gZnJvbSBcIi4vZGV2aWNlLnRzXCI7XG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi9lcnJvci50c1wiO1xuXG4vKiogRWxlbWVudCB0eXBlcyB0aGF0IGtlcm5lbHMgY29tcHV0ZSB3aXRoLiAxNi1iaXQgYW5kIHBhY2tlZCB3ZWlnaHRzIGFyZSBgdTMyYCB3b3JkcyB0aGF0IGEga2VybmVsIHVucGFja3MuICovXG5leHBvcnQgdHlwZSBEVHlwZSA9IFwiZjMyXCIgfCBcInUzMlwiIHwgXCJpMzJcIjtcbmV4cG9ydCB0eXBlIFNoYXBlID0gcmVhZG9ubHkgbnVtYmVyW107XG5cbi8qKiBXaGF0IGEgdGVuc29yIG9mIGEgdHlwZSBob2xkcyBvbiB0aGUgaG9zdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgSG9zdEFycmF5IHtcbiAgZjMyOiBGbG9hdDMyQXJyYXk8QXJyYXlCdWZmZXI+O1xuICB1MzI6IFVpbnQzMkFycmF5PEFycmF5QnVmZmVyPjtcbiAgaTMyOiBJbnQzMkFycmF5PEFycmF5QnVmZmVyPjtcbn1cblxuLyoqIE51bWJlciBvZiBlbGVtZW50cyBvZiBhIHNoYXBlOyAxIGZvciBbXS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlbGVtZW50cyhzaGFwZTogU2hhcGUpOiBudW1iZXIge1xuICByZXR1cm4gc2hhcGUucmVkdWNlKChwcm9kdWN0LCBuKSA9PiBwcm9kdWN0ICogbiwgMSk7XG59XG5cbmV4cG9ydCBjbGFzcyBUZW5zb3I8RCBleHRlbmRzIERUeXBlID0gRFR5cGU+IHtcbiAgcmVhZG9ubHkgZGV2aWNlOiBEZXZpY2U7XG4gIHJlYWRvbmx5IHNoYXBlOiBTaGFwZTtcbiAgcmVhZG9ubHkgZHR5cGU6IEQ7XG4gIC8qKiBUaGUgbWVtb3J5OyBzaGFyZWQgYnkgdGVuc29ycyBtYWRlIHdpdGggYHJlc2hhcGVgLiAqL1xuICByZWFkb25seSBibG9jazogQmxvY2s7XG5cbiAgY29uc3RydWN0b3IoZGV2aWNlOiBEZXZpY2UsIHNoYXBlOiBTaGFwZSwgZHR5cGU6IEQsIGJsb2NrOiBCbG9jaykge1xuICAgIHRoaXMuZGV2aWNlID0gZGV2aWNlO1xuICAgIHRoaXMuc2hhcGUgPSBzaGFwZTtcbiAgICB0aGlzLmR0eXBlID0gZHR5cGU7XG4gICAgdGhpcy5ibG9jayA9IGJsb2NrO1xuICB9XG5cbiAgZ2V0IHNpemUoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gZWxlbWVudHModGhpcy5zaGFwZSk7XG4gIH1cblxuICBnZXQgYnVmZmVyKCk6IEdQVUJ1ZmZlciB7XG4gICAgcmV0dXJuIHRoaXMuYmxvY2suYnVmZmVyO1xuICB9XG5cbiAgLyoqIFRoZSBzYW1lIG1lbW9yeSB1bmRlciBhbm90aGVyIHNoYXBlIG9mIGFzIG1hbnkgZWxlbWVudHMuICovXG4gIHJlc2hhcGUoc2hhcGU6IFNoYXBlKTogVGVuc29yPEQ+IHtcbiAgICBpZiAoZWxlbWVudHMoc2hhcGUpICE9PSB0aGlzLnNpemUpIHtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgIFwiaW50ZXJuYWxcIixcbiAgICAgICAgYHJlc2hhcGU6IFske3NoYXBlLmpvaW4oXCIsIFwiKX1dIGhhcyAke2VsZW1lbnRzKHNoYXBlKX0gZWxlbWVudHMsIGV4cGVjdGVkICR7dGhpcy5zaXplfSBhcyBpbiBbJHt0aGlzLnNoYXBlLmpvaW4oXCIsIFwiKX1dLmAsXG4gICAgICApO1xuICAgIH1cbiAgICByZXR1cm4gbmV3IFRlbnNvcih0aGlzLmRldmljZSwgc2hhcGUsIHRoaXMuZHR5cGUsIHRoaXMuYmxvY2spO1xuICB9XG5cbiAgLyoqIFN1Ym1pdHMgd2hhdCBpcyBwZW5kaW5nLCB3YWl0cyBmb3IgaXQgYW5kIGNvcGllcyB0aGUgdmFsdWVzIHRvIHRoZSBob3N0LiBHUFUgZXJyb3JzIHN1cmZhY2UgaGVyZS4gKi9cbiAgcmVhZCgpOiBQcm9taXNlPEhvc3RBcnJheVtEXT4ge1xuICAgIHJldHVybiB0aGlzLmRldmljZS5yZWFkKHRoaXMpO1xuICB9XG5cbiAgLyoqIEdpdmVzIHRoZSBtZW1vcnkgYmFjay4gRm9yIHRlbnNvcnMgdGhhdCBsaXZlIGluIG5vIHNjb3BlOiB3ZWlnaHRzLCBjYWNoZXMsIHJlc3VsdHMgb2YgYGRldmljZS5zY29wZWAuICovXG4gIGRpc3Bvc2UoKTogdm9pZCB7XG4gICAgdGhpcy5kZXZpY2UucmVsZWFzZSh0aGlzKTtcbiAgfVxufVxuIiwgIi8vIE5vcm1hbGlzYXRpb25zOiBsYXllciBub3JtIG92ZXIgdGhlIGNoYW5uZWxzIG9mIGEgcm93LCBhZGFwdGl2ZSBpbnN0YW5jZSBub3JtIG92ZXIgdGltZS5cblxuaW1wb3J0IHsgRGV2aWNlIH0gZnJvbSBcIi4uL3NyYy9kZXZpY2UudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB7IGV4cGVjdENoYW5uZWxzLCBleHBlY3RTaGFwZSwgcm93c0FuZENvbHVtbnMgfSBmcm9tIFwiLi9jaGVjay50c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIExheWVyTm9ybU9wdGlvbnMge1xuICByZWFkb25seSBlcHM6IG51bWJlcjtcbiAgLyoqIFtULCBDXSwgYWRkZWQgdG8geCBmaXJzdC4gKi9cbiAgcmVhZG9ubHkgcmVzaWR1YWw/OiBUZW5zb3I7XG4gIC8qKiBTbG9wZSBvZiBhIGxlYWt5IFJlTFUgb24gdGhlIHJlc3VsdC4gKi9cbiAgcmVhZG9ubHkgc2xvcGU/OiBudW1iZXI7XG59XG5cbi8qKiBMYXllciBub3JtIChCYSBldCBhbC4gMjAxNikgb3ZlciBjaGFubmVsczogeCBbVCwgQ10sIGdhaW4gW0NdLCBiaWFzIFtDXSAtPiBbVCwgQ10uICovXG5leHBvcnQgZnVuY3Rpb24gbGF5ZXJOb3JtKHg6IFRlbnNvciwgZ2FpbjogVGVuc29yLCBiaWFzOiBUZW5zb3IsIG9wdGlvbnM6IExheWVyTm9ybU9wdGlvbnMpOiBUZW5zb3Ige1xuICBjb25zdCBbLCBDXSA9IHJvd3NBbmRDb2x1bW5zKFwibGF5ZXJOb3JtXCIsIFwieFwiLCB4KTtcbiAgZXhwZWN0U2hhcGUoXCJsYXllck5vcm1cIiwgXCJnYWluXCIsIGdhaW4sIFtDXSk7XG4gIGV4cGVjdFNoYXBlKFwibGF5ZXJOb3JtXCIsIFwiYmlhc1wiLCBiaWFzLCBbQ10pO1xuICByZXR1cm4gcnVuTGF5ZXJOb3JtKHgsIGdhaW4sIGJpYXMsIDAsIDAsIG9wdGlvbnMpO1xufVxuXG4vKiogU3R5bGVUVFMgMidzIEFkYUxheWVyTm9ybTogKDEgKyBnYW1tYSkgTE4oeCkgKyBiZXRhOyBzdHlsZSBbMSwgMiBDXSBob2xkcyBnYW1tYSwgdGhlbiBiZXRhLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFkYXB0aXZlTGF5ZXJOb3JtKHg6IFRlbnNvciwgc3R5bGU6IFRlbnNvciwgb3B0aW9uczogTGF5ZXJOb3JtT3B0aW9ucyk6IFRlbnNvciB7XG4gIGNvbnN0IFssIENdID0gcm93c0FuZENvbHVtbnMoXCJhZGFwdGl2ZUxheWVyTm9ybVwiLCBcInhcIiwgeCk7XG4gIGV4cGVjdFNoYXBlKFwiYWRhcHRpdmVMYXllck5vcm1cIiwgXCJzdHlsZVwiLCBzdHlsZSwgWzEsIDIgKiBDXSk7XG4gIHJldHVybiBydW5MYXllck5vcm0oeCwgc3R5bGUsIHN0eWxlLCBDLCAxLCBvcHRpb25zKTtcbn1cblxuZnVuY3Rpb24gcnVuTGF5ZXJOb3JtKFxuICB4OiBUZW5zb3IsXG4gIGdhaW46IFRlbnNvcixcbiAgYmlhczogVGVuc29yLFxuICBiaWFzX2F0OiBudW1iZXIsXG4gIGdhaW5fb2Zmc2V0OiBudW1iZXIsXG4gIHsgZXBzLCByZXNpZHVhbCwgc2xvcGUgPSAxIH06IExheWVyTm9ybU9wdGlvbnMsXG4pOiBUZW5zb3Ige1xuICBjb25zdCBbVCwgQ10gPSByb3dzQW5kQ29sdW1ucyhcImxheWVyTm9ybVwiLCBcInhcIiwgeCk7XG4gIGlmIChyZXNpZHVhbCkgZXhwZWN0U2hhcGUoXCJsYXllck5vcm1cIiwgXCJyZXNpZHVhbFwiLCByZXNpZHVhbCwgW1QsIENdKTtcbiAgY29uc3Qgb3V0ID0geC5kZXZpY2UuZW1wdHkoW1QsIENdKTtcbiAgeC5kZXZpY2UucnVuKFxuICAgIFwibGF5ZXJfbm9ybVwiLFxuICAgIHsgeCwgcmVzaWR1YWw6IHJlc2lkdWFsID8/IG51bGwsIGdhaW4sIGJpYXMsIG91dCB9LFxuICAgIHsgVCwgQywgYmlhc19hdCwgZ2Fpbl9vZmZzZXQsIGVwcywgc2xvcGUgfSxcbiAgICB7XG4gICAgICBncmlkOiBEZXZpY2UuZm9sZChUKSxcbiAgICAgIGNvbnN0YW50czogeyBMQU5FUzogbGFuZXNPZlJvdyh4LmRldmljZSksIEhBU19SRVNJRFVBTDogTnVtYmVyKHJlc2lkdWFsICE9PSB1bmRlZmluZWQpIH0sXG4gICAgICB3b3JrOiA0ICogVCAqIEMsXG4gICAgfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cblxuLyoqIFRocmVhZHMgdGhhdCBzaGFyZSBhIHJvdzogb24gYSBwcm9ncmFtIHRoYXQgcGxheXMgYSBHUFUgbm8gbW9yZSB0aGFuIHJ1biBhdCBvbmNlLCBiYXJyaWVycyBhcmUgZGVhciB0aGVyZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsYW5lc09mUm93KGRldmljZTogRGV2aWNlKTogbnVtYmVyIHtcbiAgcmV0dXJuIGRldmljZS50cmFpdHMuY2xhc3MgPT09IFwic29mdHdhcmVcIiA/IDggOiA2NDtcbn1cblxuLyoqXG4gKiBBZGFwdGl2ZSBpbnN0YW5jZSBub3JtIChIdWFuZyAmIEJlbG9uZ2llIDIwMTcpIG9mIHggW1QsIENdIGFzIHRocmVlIHZhbHVlcyBwZXIgY2hhbm5lbCwgWzMsIENdOiBtZWFuLCBzY2FsZSwgc2hpZnQuXG4gKiBgc3R5bGVgIFsxLCAyIENdIGhvbGRzIGdhbW1hLCB0aGVuIGJldGE7IG1lYW4gYW5kIHBvcHVsYXRpb24gdmFyaWFuY2Ugc3BhbiB0aGUgd2hvbGUgb2YgdGltZS4gYGFjdGl2YXRpb25gIGFwcGxpZXMgaXQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhZGFwdGl2ZUluc3RhbmNlTm9ybSh4OiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IsIGVwcyA9IDFlLTUpOiBUZW5zb3Ige1xuICBjb25zdCB7IGRldmljZSB9ID0geDtcbiAgY29uc3QgW1QsIENdID0gcm93c0FuZENvbHVtbnMoXCJhZGFwdGl2ZUluc3RhbmNlTm9ybVwiLCBcInhcIiwgeCk7XG4gIGV4cGVjdFNoYXBlKFwiYWRhcHRpdmVJbnN0YW5jZU5vcm1cIiwgXCJzdHlsZVwiLCBzdHlsZSwgWzEsIFwiMiBDXCJdKTtcbiAgY29uc3Qgc3R5bGVfQyA9IHN0eWxlLnNoYXBlWzFdISAvIDI7XG4gIGV4cGVjdENoYW5uZWxzKFwiYWRhcHRpdmVJbnN0YW5jZU5vcm1cIiwgeCwgc3R5bGVfQyk7XG4gIHJldHVybiBkZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgIGNvbnN0IGJsb2NrX3Jvd3MgPSBNYXRoLm1heCgxNiwgTWF0aC5jZWlsKFQgLyAxMjgpKTtcbiAgICBjb25zdCBibG9ja3MgPSBNYXRoLmNlaWwoVCAvIGJsb2NrX3Jvd3MpO1xuICAgIGNvbnN0IHBhcnRzID0gZGV2aWNlLmVtcHR5KFtibG9ja3MsIEMsIDJdKTtcbiAgICBjb25zdCBncmlkID0gRGV2aWNlLmZvbGQoTWF0aC5jZWlsKChibG9ja3MgKiBDKSAvIDY0KSk7XG4gICAgZGV2aWNlLnJ1bihcImNoYW5uZWxfc3RhdHNcIiwgeyB4LCBwYXJ0cyB9LCB7IFQsIEMsIGJsb2NrX3Jvd3MgfSwgeyBncmlkLCB3b3JrOiAyICogVCAqIEMgfSk7XG4gICAgY29uc3QgYWZmaW5lID0gZGV2aWNlLmVtcHR5KFszLCBDXSk7XG4gICAgZGV2aWNlLnJ1bihcbiAgICAgIFwiYWRhaW5cIixcbiAgICAgIHsgcGFydHMsIHN0eWxlLCBhZmZpbmUgfSxcbiAgICAgIHsgVCwgQywgc3R5bGVfQywgYmxvY2tfcm93cywgZXBzIH0sXG4gICAgICB7IGdyaWQ6IFtNYXRoLmNlaWwoQyAvIDY0KV0gfSxcbiAgICApO1xuICAgIHJldHVybiBhZmZpbmU7XG4gIH0pO1xufVxuIiwgIi8vIENvbnZvbHV0aW9ucyBvdmVyIHRpbWUsIGFuZCBsaW5lYXIgbGF5ZXJzIGFzIGNvbnZvbHV0aW9ucyBvZiBvbmUgdGFwLiB4IGlzIFtULCBDXTsgd2VpZ2h0cyBhcmUgcGFja2VkIGJ5IHdlaWdodC50cy5cbi8vIFRoZSBvbmUgcGxhY2UgdGhhdCBjaG9vc2VzIGFtb25nIHRoZSBmb3JtcyBvZiB0aGUga2VybmVsLlxuXG5pbXBvcnQgeyBEZXZpY2UgfSBmcm9tIFwiLi4vc3JjL2RldmljZS50c1wiO1xuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4uL3NyYy9lcnJvci50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgZXhwZWN0Q2hhbm5lbHMsIGV4cGVjdFNoYXBlLCByb3dzQW5kQ29sdW1ucyB9IGZyb20gXCIuL2NoZWNrLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFdlaWdodCB9IGZyb20gXCIuL3dlaWdodC50c1wiO1xuXG4vKiogeSA9IGFjdGl2YXRpb24oKFcgeCArIGJpYXMgKyByZXNpZHVhbCkgKiBnYWluKS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRXBpbG9ndWUge1xuICAvKiogW09dICovXG4gIHJlYWRvbmx5IGJpYXM/OiBUZW5zb3IgfCBudWxsO1xuICAvKiogQXMgdGhlIG91dHB1dDsgb3Igd2l0aCBoYWxmIGl0cyByb3dzLCBlYWNoIG9mIHdoaWNoIG1lZXRzIHR3byAobmVhcmVzdCB1cHNhbXBsaW5nKSB3aGVuIGByZXNpZHVhbFNoaWZ0YCBpcyAxLiAqL1xuICByZWFkb25seSByZXNpZHVhbD86IFRlbnNvciB8IG51bGw7XG4gIHJlYWRvbmx5IHJlc2lkdWFsU2hpZnQ/OiAwIHwgMTtcbiAgcmVhZG9ubHkgZ2Fpbj86IG51bWJlcjtcbiAgLyoqIFwiZ2VsdVwiIGlzIHRoZSB0YW5oIGZvcm07IGEgbnVtYmVyIGlzIHRoZSBzbG9wZSBvZiBhIGxlYWt5IFJlTFUuICovXG4gIHJlYWRvbmx5IGFjdGl2YXRpb24/OiBcImdlbHVcIiB8IG51bWJlcjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBDb252T3B0aW9ucyBleHRlbmRzIEVwaWxvZ3VlIHtcbiAgcmVhZG9ubHkgc3RyaWRlPzogbnVtYmVyO1xuICByZWFkb25seSBkaWxhdGlvbj86IG51bWJlcjtcbiAgLyoqIFplcm8gcm93cyBiZWZvcmUgYW5kIGFmdGVyIHguICovXG4gIHJlYWRvbmx5IHBhZGRpbmc/OiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgQ29udlRyYW5zcG9zZU9wdGlvbnMgZXh0ZW5kcyBFcGlsb2d1ZSB7XG4gIC8qKiBSb3dzIGRyb3BwZWQgYXQgYm90aCBlbmRzIG9mIHRoZSBmdWxsIHJlc3VsdCwgYXMgUHlUb3JjaCdzIGBwYWRkaW5nYC4gKi9cbiAgcmVhZG9ubHkgcGFkZGluZz86IG51bWJlcjtcbiAgcmVhZG9ubHkgb3V0cHV0UGFkZGluZz86IG51bWJlcjtcbn1cblxuLyoqIHkgPSB4IFdeVCArIGJpYXM6IFtULCBDXSAtPiBbVCwgT10uICovXG5leHBvcnQgZnVuY3Rpb24gbGluZWFyKHg6IFRlbnNvciwgd2VpZ2h0OiBXZWlnaHQsIGVwaWxvZ3VlOiBFcGlsb2d1ZSA9IHt9KTogVGVuc29yIHtcbiAgcmV0dXJuIGNvbnYxZCh4LCB3ZWlnaHQsIGVwaWxvZ3VlKTtcbn1cblxuLyoqIFB5VG9yY2gncyBDb252MWQ6IFtULCBDXSAtPiBbZmxvb3IoKFQgKyAyIHBhZGRpbmcgLSBkaWxhdGlvbiAoSyAtIDEpIC0gMSkgLyBzdHJpZGUpICsgMSwgT10uICovXG5leHBvcnQgZnVuY3Rpb24gY29udjFkKHg6IFRlbnNvciwgd2VpZ2h0OiBXZWlnaHQsIG9wdGlvbnM6IENvbnZPcHRpb25zID0ge30pOiBUZW5zb3Ige1xuICBjb25zdCB7IHN0cmlkZSA9IDEsIGRpbGF0aW9uID0gMSwgcGFkZGluZyA9IDAgfSA9IG9wdGlvbnM7XG4gIGNvbnN0IFtUXSA9IHJvd3NBbmRDb2x1bW5zKFwiY29udjFkXCIsIFwieFwiLCB4KTtcbiAgY29uc3Qgcm93cyA9IE1hdGguZmxvb3IoKFQgKyAyICogcGFkZGluZyAtIGRpbGF0aW9uICogKHdlaWdodC50YXBzIC0gMSkgLSAxKSAvIHN0cmlkZSkgKyAxO1xuICByZXR1cm4gZGlzcGF0Y2goXCJjb252MWRcIiwgeCwgd2VpZ2h0LCBvcHRpb25zLCB7IHN0cmlkZSwgZGlsYXRpb24sIHBhZGRpbmcsIHJvd3MsIFRfb3V0OiByb3dzLCBjdXQ6IDAgfSk7XG59XG5cbi8qKiBQeVRvcmNoJ3MgQ29udlRyYW5zcG9zZTFkLCBzdHJpZGUgPSB3ZWlnaHQucGhhc2VzOiBbVCwgQ10gLT4gWyhUIC0gMSkgc3RyaWRlIC0gMiBwYWRkaW5nICsgSyArIG91dHB1dFBhZGRpbmcsIE9dLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbnZUcmFuc3Bvc2UxZChcbiAgeDogVGVuc29yLFxuICB3ZWlnaHQ6IFdlaWdodCxcbiAga2VybmVsOiBudW1iZXIsXG4gIG9wdGlvbnM6IENvbnZUcmFuc3Bvc2VPcHRpb25zID0ge30sXG4pOiBUZW5zb3Ige1xuICBjb25zdCB7IHBhZGRpbmcgPSAwLCBvdXRwdXRQYWRkaW5nID0gMCB9ID0gb3B0aW9ucztcbiAgY29uc3QgW1RdID0gcm93c0FuZENvbHVtbnMoXCJjb252VHJhbnNwb3NlMWRcIiwgXCJ4XCIsIHgpO1xuICBjb25zdCBUX291dCA9IChUIC0gMSkgKiB3ZWlnaHQucGhhc2VzIC0gMiAqIHBhZGRpbmcgKyBrZXJuZWwgKyBvdXRwdXRQYWRkaW5nO1xuICBjb25zdCByb3dzID0gTWF0aC5jZWlsKChUX291dCArIHBhZGRpbmcpIC8gd2VpZ2h0LnBoYXNlcyk7XG4gIGNvbnN0IGdlb21ldHJ5ID0geyBzdHJpZGU6IDEsIGRpbGF0aW9uOiAxLCBwYWRkaW5nOiB3ZWlnaHQudGFwcyAtIDEsIHJvd3MsIFRfb3V0LCBjdXQ6IHBhZGRpbmcgfTtcbiAgcmV0dXJuIGRpc3BhdGNoKFwiY29udlRyYW5zcG9zZTFkXCIsIHgsIHdlaWdodCwgb3B0aW9ucywgZ2VvbWV0cnkpO1xufVxuXG5pbnRlcmZhY2UgR2VvbWV0cnkge1xuICByZWFkb25seSBzdHJpZGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgZGlsYXRpb246IG51bWJlcjtcbiAgcmVhZG9ubHkgcGFkZGluZzogbnVtYmVyO1xuICAvKiogUm93cyB0aGF0IHRoZSBrZXJuZWwgY29tcHV0ZXMsIGB3ZWlnaHQucGhhc2VzYCByb3dzIG9mIHRoZSBvdXRwdXQgZWFjaC4gKi9cbiAgcmVhZG9ubHkgcm93czogbnVtYmVyO1xuICByZWFkb25seSBUX291dDogbnVtYmVyO1xuICAvKiogT3V0cHV0IHJvd3MgZHJvcHBlZCBhdCB0aGUgc3RhcnQuICovXG4gIHJlYWRvbmx5IGN1dDogbnVtYmVyO1xufVxuXG5mdW5jdGlvbiBkaXNwYXRjaChvcDogc3RyaW5nLCB4OiBUZW5zb3IsIHdlaWdodDogV2VpZ2h0LCBlcGlsb2d1ZTogRXBpbG9ndWUsIGdlb21ldHJ5OiBHZW9tZXRyeSk6IFRlbnNvciB7XG4gIGNvbnN0IHsgYmlhcyA9IG51bGwsIHJlc2lkdWFsID0gbnVsbCwgcmVzaWR1YWxTaGlmdCA9IDAsIGdhaW4gPSAxLCBhY3RpdmF0aW9uIH0gPSBlcGlsb2d1ZTtcbiAgY29uc3QgeyBkZXZpY2UgfSA9IHg7XG4gIGNvbnN0IFtULCBDXSA9IHJvd3NBbmRDb2x1bW5zKG9wLCBcInhcIiwgeCk7XG4gIGNvbnN0IHsgcm93cywgVF9vdXQgfSA9IGdlb21ldHJ5O1xuICBleHBlY3RDaGFubmVscyhvcCwgeCwgd2VpZ2h0LkMpO1xuICBpZiAocm93cyA8IDEpXG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcImludGVybmFsXCIsIGAke29wfTogeCBoYXMgJHtUfSByb3dzLCBleHBlY3RlZCBtb3JlICh0aGUga2VybmVsIGlzIGxvbmdlcikuYCk7XG4gIGlmIChiaWFzKSBleHBlY3RTaGFwZShvcCwgXCJiaWFzXCIsIGJpYXMsIFt3ZWlnaHQuT10pO1xuICBpZiAocmVzaWR1YWwpIGV4cGVjdFNoYXBlKG9wLCBcInJlc2lkdWFsXCIsIHJlc2lkdWFsLCBbTWF0aC5jZWlsKFRfb3V0IC8gKDEgKyByZXNpZHVhbFNoaWZ0KSksIHdlaWdodC5PXSk7XG4gIGNvbnN0IG91dCA9IGRldmljZS5lbXB0eShbVF9vdXQsIHdlaWdodC5PXSk7XG4gIGNvbnN0IGNvbHVtbnMgPSB3ZWlnaHQuTyAqIHdlaWdodC5waGFzZXM7XG4gIGRldmljZS5ydW4oXG4gICAgXCJjb252MWRcIixcbiAgICB7IHgsIHdlaWdodDogd2VpZ2h0LnBhbmVscywgYmlhcywgcmVzaWR1YWwsIG91dCB9LFxuICAgIHtcbiAgICAgIFRfaW46IFQsXG4gICAgICBDLFxuICAgICAgVF9vdXQ6IHJvd3MsXG4gICAgICBPOiBjb2x1bW5zLFxuICAgICAgdGFwczogd2VpZ2h0LnRhcHMsXG4gICAgICBzdHJpZGU6IGdlb21ldHJ5LnN0cmlkZSxcbiAgICAgIGRpbGF0aW9uOiBnZW9tZXRyeS5kaWxhdGlvbixcbiAgICAgIHBhZGRpbmc6IGdlb21ldHJ5LnBhZGRpbmcsXG4gICAgICBiaWFzX2xlbmd0aDogd2VpZ2h0Lk8sXG4gICAgICByZXNpZHVhbF9zaGlmdDogcmVzaWR1YWxTaGlmdCxcbiAgICAgIGdhaW4sXG4gICAgICBzbG9wZTogdHlwZW9mIGFjdGl2YXRpb24gPT09IFwibnVtYmVyXCIgPyBhY3RpdmF0aW9uIDogMCxcbiAgICAgIG91dF9zaGlmdDogZ2VvbWV0cnkuY3V0ICogd2VpZ2h0Lk8sXG4gICAgICBvdXRfbGVuZ3RoOiBUX291dCAqIHdlaWdodC5PLFxuICAgIH0sXG4gICAge1xuICAgICAgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKChNYXRoLmNlaWwocm93cyAvIDQpICogTWF0aC5jZWlsKGNvbHVtbnMgLyA0KSkgLyA2NCkpLFxuICAgICAgY29uc3RhbnRzOiB7XG4gICAgICAgIEZPUk1BVDogd2VpZ2h0LmZvcm1hdCxcbiAgICAgICAgSEFTX0JJQVM6IE51bWJlcihiaWFzICE9PSBudWxsKSxcbiAgICAgICAgSEFTX1JFU0lEVUFMOiBOdW1iZXIocmVzaWR1YWwgIT09IG51bGwpLFxuICAgICAgICBBQ1RJVkFUSU9OOiBhY3RpdmF0aW9uID09PSBcImdlbHVcIiA/IDIgOiBhY3RpdmF0aW9uID09PSB1bmRlZmluZWQgPyAwIDogMSxcbiAgICAgIH0sXG4gICAgICB3b3JrOiByb3dzICogY29sdW1ucyAqIHdlaWdodC50YXBzICogQyxcbiAgICB9LFxuICApO1xuICByZXR1cm4gb3V0O1xufVxuIiwgIi8vIFdlaWdodHMgYXMgdGhlIGtlcm5lbHMgcmVhZCB0aGVtLiBBIG1hdHJpeCBvciBjb252b2x1dGlvbiBpcyBicm91Z2h0IGludG8gcGFuZWxzIG9mIDMyIGNvbHVtbnMgb25jZSwgYXQgbG9hZFxuLy8gKGtlcm5lbHMvcGFja193ZWlnaHQud2dzbCk7IDE2LWJpdCB2YWx1ZXMgc3RheSAxNiBiaXRzLiBSb3dzIHRoYXQgYXJlIGxvb2tlZCB1cCBvciB3YWxrZWQgYWxvbmcga2VlcCB0aGUgY2hlY2twb2ludCdzXG4vLyBsYXlvdXQgKGBUYWJsZWApLlxuXG5pbXBvcnQgeyBEZXZpY2UsIFdJTkRPV19CWVRFUyB9IGZyb20gXCIuLi9zcmMvZGV2aWNlLnRzXCI7XG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi4vc3JjL2Vycm9yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5cbi8qKiBFbGVtZW50IHR5cGUgb2Ygc3RvcmVkIHZhbHVlcywgYXMgdGhlIGtlcm5lbHMnIEZPUk1BVCBhbmQgU09VUkNFLiAqL1xuZXhwb3J0IGNvbnN0IEZPUk1BVFMgPSB7IEYzMjogMCwgRjE2OiAxLCBCRjE2OiAyIH0gYXMgY29uc3Q7XG5leHBvcnQgdHlwZSBGb3JtYXQgPSAodHlwZW9mIEZPUk1BVFMpW2tleW9mIHR5cGVvZiBGT1JNQVRTXTtcblxuLyoqIFZhbHVlcyBpbiB0aGUgY2hlY2twb2ludCdzIG9yZGVyLCAxNi1iaXQgb25lcyBpbiBwYWlycy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGFibGUge1xuICByZWFkb25seSB0ZW5zb3I6IFRlbnNvcjxcInUzMlwiPjtcbiAgcmVhZG9ubHkgZm9ybWF0OiBGb3JtYXQ7XG59XG5cbi8qKiBBIHBhY2tlZCBsaW5lYXIgbGF5ZXIgKG9uZSB0YXApLCBjb252b2x1dGlvbiwgb3IgdHJhbnNwb3NlZCBjb252b2x1dGlvbiAoYHBoYXNlc2AgPSBpdHMgc3RyaWRlKS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2VpZ2h0IHtcbiAgLyoqIFtwYW5lbHMsIHRhcHMgKiBDOCwgMzJdIHZhbHVlczsgQzggaXMgQyByb3VuZGVkIHVwIHRvIDguICovXG4gIHJlYWRvbmx5IHBhbmVsczogVGVuc29yPFwidTMyXCI+O1xuICByZWFkb25seSBmb3JtYXQ6IEZvcm1hdDtcbiAgLyoqIElucHV0IGNoYW5uZWxzLiAqL1xuICByZWFkb25seSBDOiBudW1iZXI7XG4gIC8qKiBPdXRwdXQgY2hhbm5lbHMuICovXG4gIHJlYWRvbmx5IE86IG51bWJlcjtcbiAgLyoqIFRhcHMgb2YgdGhlIGNvbnZvbHV0aW9uIHRoYXQgaXMgY29tcHV0ZWQ6IGZvciBhIHRyYW5zcG9zZWQgb25lIHRob3NlIG9mIGEgcGhhc2UuICovXG4gIHJlYWRvbmx5IHRhcHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgcGhhc2VzOiBudW1iZXI7XG59XG5cbi8qKiBXaGF0IGEgcGFja2VkIHdlaWdodCBpcyBtYWRlIG9mOiBpdHMgc2hhcGUgaW4gdGhlIGNoZWNrcG9pbnQuICovXG5leHBvcnQgaW50ZXJmYWNlIFdlaWdodFNoYXBlIHtcbiAgcmVhZG9ubHkgTzogbnVtYmVyO1xuICByZWFkb25seSBDOiBudW1iZXI7XG4gIC8qKiBLZXJuZWwgc2l6ZTsgMSBmb3IgYSBsaW5lYXIgbGF5ZXIuICovXG4gIHJlYWRvbmx5IEs6IG51bWJlcjtcbiAgLyoqIEEgdHJhbnNwb3NlZCBjb252b2x1dGlvbidzIHN0cmlkZTogdGhlIGNoZWNrcG9pbnQgaGFzIFtDLCBPLCBLXSBpbnN0ZWFkIG9mIFtPLCBDLCBLXS4gKi9cbiAgcmVhZG9ubHkgc3RyaWRlPzogbnVtYmVyO1xufVxuXG5leHBvcnQgY29uc3Qgcm91bmRVcCA9IChuOiBudW1iZXIsIHN0ZXA6IG51bWJlcikgPT4gTWF0aC5jZWlsKG4gLyBzdGVwKSAqIHN0ZXA7XG5cbi8qKiBNZW1vcnkgZm9yIGEgd2VpZ2h0IHRoYXQgYHBhY2tXZWlnaHRgIGZpbGxzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVtcHR5V2VpZ2h0KGRldmljZTogRGV2aWNlLCBzaGFwZTogV2VpZ2h0U2hhcGUsIGZvcm1hdDogRm9ybWF0KTogV2VpZ2h0IHtcbiAgY29uc3QgeyBPLCBDLCBLLCBzdHJpZGUgfSA9IHNoYXBlO1xuICBpZiAoc3RyaWRlICE9PSB1bmRlZmluZWQgJiYgSyA8IHN0cmlkZSkge1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICBcImludGVybmFsXCIsXG4gICAgICBgY29udlRyYW5zcG9zZTFkOiBrZXJuZWwgc2l6ZSBpcyAke0t9LCBleHBlY3RlZCBhdCBsZWFzdCB0aGUgc3RyaWRlICR7c3RyaWRlfS5gLFxuICAgICk7XG4gIH1cbiAgY29uc3QgcGhhc2VzID0gc3RyaWRlID8/IDE7XG4gIGNvbnN0IHRhcHMgPSBzdHJpZGUgPT09IHVuZGVmaW5lZCA/IEsgOiBNYXRoLmNlaWwoSyAvIHN0cmlkZSk7XG4gIGNvbnN0IHJvd3MgPSBNYXRoLmNlaWwoKE8gKiBwaGFzZXMpIC8gMzIpICogdGFwcyAqIHJvdW5kVXAoQywgOCk7XG4gIC8vIFNvZnR3YXJlIGFkYXB0ZXJzIGJpbmQgd2luZG93cyBvZiBmaXhlZCBsZW5ndGgsIG9mIHdoaWNoIHRoZSBsYXN0IG9uZSBwYXNzZXMgdGhlIGVuZC5cbiAgY29uc3Qgc2xhY2sgPSBkZXZpY2UudHJhaXRzLmNsYXNzID09PSBcInNvZnR3YXJlXCIgPyBXSU5ET1dfQllURVMgLyA0IDogMDtcbiAgcmV0dXJuIHtcbiAgICBwYW5lbHM6IGRldmljZS5vd25lZChbcm93cyAqIChmb3JtYXQgPT09IDAgPyAzMiA6IDE2KSArIHNsYWNrXSwgXCJ1MzJcIiksXG4gICAgZm9ybWF0LFxuICAgIEMsXG4gICAgTyxcbiAgICB0YXBzLFxuICAgIHBoYXNlcyxcbiAgfTtcbn1cblxuLyoqXG4gKiBGaWxscyBgd2VpZ2h0YCBmcm9tIHRoZSBjaGVja3BvaW50J3MgdmFsdWVzLiBgc2NhbGVgIChbZmlyc3QgYXhpc10pIG11bHRpcGxpZXMgdGhlbTogd2VpZ2h0IG5vcm1hbGlzYXRpb24nc1xuICogZyAvIHx8dnx8OyB0aGUgcmVzdWx0IGlzIHRoZW4ga2VwdCBpbiBmMzIuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYWNrV2VpZ2h0KHdlaWdodDogV2VpZ2h0LCBzb3VyY2U6IFRhYmxlLCBzaGFwZTogV2VpZ2h0U2hhcGUsIHNjYWxlOiBUZW5zb3IgfCBudWxsKTogdm9pZCB7XG4gIGNvbnN0IHsgTywgQywgSywgc3RyaWRlIH0gPSBzaGFwZTtcbiAgY29uc3QgeyBkZXZpY2UgfSA9IHdlaWdodC5wYW5lbHM7XG4gIGNvbnN0IHZhbHVlcyA9IHdlaWdodC50YXBzICogcm91bmRVcChDLCA4KSAqIDMyICogTWF0aC5jZWlsKChPICogd2VpZ2h0LnBoYXNlcykgLyAzMik7XG4gIGNvbnN0IHdvcmRzID0gdmFsdWVzIC8gKHdlaWdodC5mb3JtYXQgPT09IDAgPyA0IDogOCk7XG4gIGRldmljZS5ydW4oXG4gICAgXCJwYWNrX3dlaWdodFwiLFxuICAgIHsgc291cmNlOiBzb3VyY2UudGVuc29yLCBzY2FsZSwgb3V0OiB3ZWlnaHQucGFuZWxzIH0sXG4gICAge1xuICAgICAgd29yZHMsXG4gICAgICBPLFxuICAgICAgQyxcbiAgICAgIEssXG4gICAgICB0YXBzOiB3ZWlnaHQudGFwcyxcbiAgICAgIHBoYXNlczogd2VpZ2h0LnBoYXNlcyxcbiAgICAgIHN0cmlkZV9vOiBzdHJpZGUgPT09IHVuZGVmaW5lZCA/IEMgKiBLIDogSyxcbiAgICAgIHN0cmlkZV9jOiBzdHJpZGUgPT09IHVuZGVmaW5lZCA/IEsgOiBPICogSyxcbiAgICAgIHN0cmlkZV9rOiAxLFxuICAgIH0sXG4gICAge1xuICAgICAgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKHdvcmRzIC8gNjQpKSxcbiAgICAgIGNvbnN0YW50czoge1xuICAgICAgICBTT1VSQ0U6IHNvdXJjZS5mb3JtYXQsXG4gICAgICAgIEZPUk1BVDogd2VpZ2h0LmZvcm1hdCxcbiAgICAgICAgVFJBTlNQT1NFRDogTnVtYmVyKHN0cmlkZSAhPT0gdW5kZWZpbmVkKSxcbiAgICAgICAgSEFTX1NDQUxFOiBOdW1iZXIoc2NhbGUgIT09IG51bGwpLFxuICAgICAgfSxcbiAgICB9LFxuICApO1xufVxuXG4vKiogZyAvIHx8dnx8IGZvciBlYWNoIGVudHJ5IG9mIHRoZSBmaXJzdCBheGlzIG9mIHYgKHdlaWdodCBub3JtYWxpc2F0aW9uKS4gZzogW0RdLCB2OiBbRCwgbl0uICovXG5leHBvcnQgZnVuY3Rpb24gd2VpZ2h0Tm9ybVNjYWxlKGc6IFRlbnNvciwgdjogVGFibGUsIG46IG51bWJlcik6IFRlbnNvciB7XG4gIGNvbnN0IG91dCA9IGcuZGV2aWNlLmVtcHR5KFtnLnNpemVdKTtcbiAgZy5kZXZpY2UucnVuKFxuICAgIFwid2VpZ2h0X25vcm1cIixcbiAgICB7IGcsIHY6IHYudGVuc29yLCBvdXQgfSxcbiAgICB7IEQ6IGcuc2l6ZSwgbiB9LFxuICAgIHsgZ3JpZDogW01hdGguY2VpbChnLnNpemUgLyA2NCldLCBjb25zdGFudHM6IHsgU09VUkNFOiB2LmZvcm1hdCB9IH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG4iLCAiLy8gUm93cyBhbmQgY29sdW1ucyBtb3ZlZCBhYm91dDogZW1iZWRkaW5ncywgY29uY2F0ZW5hdGlvbiBhbG9uZyBjaGFubmVscywgZXhwYW5zaW9uIG92ZXIgdGltZS5cblxuaW1wb3J0IHsgRGV2aWNlIH0gZnJvbSBcIi4uL3NyYy9kZXZpY2UudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB7IGV4cGVjdFNoYXBlLCByb3dzQW5kQ29sdW1ucyB9IGZyb20gXCIuL2NoZWNrLnRzXCI7XG5pbXBvcnQgeyByb3VuZFVwLCB0eXBlIFRhYmxlIH0gZnJvbSBcIi4vd2VpZ2h0LnRzXCI7XG5cbi8qKlxuICogdGFibGVbaWRzXTogaWRzIFtUXSAtPiBbVCwgQ10uIFdpdGggYHBvc2l0aW9uYCAoW1AsIENdLCBQID49IFQpIGFuZCBgc2VnbWVudGAgKFtTLCBDXSkgdGhlaXIgcm93cyB0IGFuZCAwIGFyZSBhZGRlZCxcbiAqIGFzIGluIEJFUlQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlbWJlZGRpbmcoXG4gIGlkczogVGVuc29yPFwidTMyXCI+LFxuICB0YWJsZTogVGFibGUsXG4gIEM6IG51bWJlcixcbiAgZXh0cmE/OiB7IHJlYWRvbmx5IHBvc2l0aW9uOiBUYWJsZTsgcmVhZG9ubHkgc2VnbWVudDogVGFibGUgfSxcbik6IFRlbnNvciB7XG4gIGV4cGVjdFNoYXBlKFwiZW1iZWRkaW5nXCIsIFwiaWRzXCIsIGlkcywgW1wiVFwiXSk7XG4gIGNvbnN0IFQgPSBpZHMuc2l6ZTtcbiAgY29uc3Qgb3V0ID0gaWRzLmRldmljZS5lbXB0eShbVCwgQ10pO1xuICBpZHMuZGV2aWNlLnJ1bihcbiAgICBcImVtYmVkZGluZ1wiLFxuICAgIHtcbiAgICAgIGlkcyxcbiAgICAgIHRhYmxlOiB0YWJsZS50ZW5zb3IsXG4gICAgICBwb3NpdGlvbjogZXh0cmE/LnBvc2l0aW9uLnRlbnNvciA/PyBudWxsLFxuICAgICAgc2VnbWVudDogZXh0cmE/LnNlZ21lbnQudGVuc29yID8/IG51bGwsXG4gICAgICBvdXQsXG4gICAgfSxcbiAgICB7IFQsIEMgfSxcbiAgICB7XG4gICAgICBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwoKFQgKiBNYXRoLmNlaWwoQyAvIDIpKSAvIDY0KSksXG4gICAgICBjb25zdGFudHM6IHsgRk9STUFUOiB0YWJsZS5mb3JtYXQsIEhBU19QT1NJVElPTjogTnVtYmVyKGV4dHJhICE9PSB1bmRlZmluZWQpIH0sXG4gICAgfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cblxuLyoqXG4gKiBbVCwgQ18xXSwgW1QsIENfMl0sIC4uLiAtPiBbVCwgc3VtIG9mIENfaSByb3VuZGVkIHVwIHRvIDRdLCB6ZXJvcyBhdCB0aGUgZW5kLiBBbiBpbnB1dCBvZiBvbmUgcm93IGlzIHJlcGVhdGVkIG92ZXJcbiAqIHRpbWUuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb25jYXQoaW5wdXRzOiByZWFkb25seSBUZW5zb3JbXSk6IFRlbnNvciB7XG4gIGNvbnN0IFQgPSBNYXRoLm1heCguLi5pbnB1dHMubWFwKCh4KSA9PiByb3dzQW5kQ29sdW1ucyhcImNvbmNhdFwiLCBcImlucHV0XCIsIHgpWzBdKSk7XG4gIGNvbnN0IGNoYW5uZWxzID0gaW5wdXRzLnJlZHVjZSgoc3VtLCB4KSA9PiBzdW0gKyB4LnNoYXBlWzFdISwgMCk7XG4gIGNvbnN0IGNvbHVtbnMgPSByb3VuZFVwKGNoYW5uZWxzLCA0KTtcbiAgY29uc3Qgb3V0ID0gaW5wdXRzWzBdIS5kZXZpY2UuZW1wdHkoW1QsIGNvbHVtbnNdKTtcbiAgbGV0IHRvID0gMDtcbiAgaW5wdXRzLmZvckVhY2goKHgsIGkpID0+IHtcbiAgICBjb25zdCBbcm93cywgQ10gPSByb3dzQW5kQ29sdW1ucyhcImNvbmNhdFwiLCBgaW5wdXQgJHtpfWAsIHgpO1xuICAgIGlmIChyb3dzICE9PSAxKSBleHBlY3RTaGFwZShcImNvbmNhdFwiLCBgaW5wdXQgJHtpfWAsIHgsIFtULCBDXSk7XG4gICAgY29uc3Qgd2lkdGggPSBpID09PSBpbnB1dHMubGVuZ3RoIC0gMSA/IGNvbHVtbnMgLSB0byA6IEM7XG4gICAgY29weUNvbHVtbnMoeCwgb3V0LCBULCB3aWR0aCwgdG8sIHJvd3MgPT09IDEgJiYgVCA+IDEgPyAxIDogMCwgbnVsbCk7XG4gICAgdG8gKz0gQztcbiAgfSk7XG4gIHJldHVybiBvdXQ7XG59XG5cbi8qKiB4W3Jvd3NdOiB4IFtOLCBDXSwgcm93cyBbVF0gLT4gW1QsIENdLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGdhdGhlclJvd3MoeDogVGVuc29yLCByb3dzOiBUZW5zb3I8XCJ1MzJcIj4pOiBUZW5zb3Ige1xuICBjb25zdCBbLCBDXSA9IHJvd3NBbmRDb2x1bW5zKFwiZ2F0aGVyUm93c1wiLCBcInhcIiwgeCk7XG4gIGNvbnN0IG91dCA9IHguZGV2aWNlLmVtcHR5KFtyb3dzLnNpemUsIENdKTtcbiAgY29weUNvbHVtbnMoeCwgb3V0LCByb3dzLnNpemUsIEMsIDAsIDIsIHJvd3MpO1xuICByZXR1cm4gb3V0O1xufVxuXG5mdW5jdGlvbiBjb3B5Q29sdW1ucyhcbiAgeDogVGVuc29yLFxuICBvdXQ6IFRlbnNvcixcbiAgVDogbnVtYmVyLFxuICBjb2x1bW5zOiBudW1iZXIsXG4gIHRvOiBudW1iZXIsXG4gIG1vZGU6IDAgfCAxIHwgMixcbiAgcm93czogVGVuc29yPFwidTMyXCI+IHwgbnVsbCxcbik6IHZvaWQge1xuICB4LmRldmljZS5ydW4oXG4gICAgXCJjb3B5X2NvbHVtbnNcIixcbiAgICB7IHgsIHJvd3MsIG91dCB9LFxuICAgIHsgVCwgY29sdW1ucywgeF9jb2x1bW5zOiB4LnNoYXBlWzFdISwgb3V0X2NvbHVtbnM6IG91dC5zaGFwZVsxXSEsIHRvIH0sXG4gICAgeyBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwoKFQgKiBjb2x1bW5zKSAvIDY0KSksIGNvbnN0YW50czogeyBST1dTOiBtb2RlIH0sIHdvcms6IFQgKiBjb2x1bW5zIH0sXG4gICk7XG59XG4iLCAiLy8gQUxCRVJUIChMYW4gZXQgYWwuIDIwMjApIGFzIEtva29ybydzIFBMLUJFUlQgdXNlcyBpdCAoa29rb3JvOiBDdXN0b21BbGJlcnQ7IHRyYW5zZm9ybWVyczogQWxiZXJ0TW9kZWwpOiBvbmUgbGF5ZXInc1xuLy8gd2VpZ2h0cywgYXBwbGllZCBgbnVtX2hpZGRlbl9sYXllcnNgIHRpbWVzLCBub3JtYWxpc2VkIGFmdGVyIGVhY2ggaGFsZiwgR0VMVSBpbiBpdHMgdGFuaCBmb3JtIChcImdlbHVfbmV3XCIpLlxuXG5pbXBvcnQgeyBhdHRlbnRpb24gfSBmcm9tIFwiLi4vb3BzL2F0dGVudGlvbi50c1wiO1xuaW1wb3J0IHsgbGluZWFyIH0gZnJvbSBcIi4uL29wcy9jb252MWQudHNcIjtcbmltcG9ydCB7IGxheWVyTm9ybSB9IGZyb20gXCIuLi9vcHMvbm9ybS50c1wiO1xuaW1wb3J0IHsgZW1iZWRkaW5nIH0gZnJvbSBcIi4uL29wcy9yb3dzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRhYmxlLCBXZWlnaHQgfSBmcm9tIFwiLi4vb3BzL3dlaWdodC50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHR5cGUgeyBXZWlnaHRzIH0gZnJvbSBcIi4vd2VpZ2h0cy50c1wiO1xuXG4vKiogVGhlIGtleXMgb2YgdHJhbnNmb3JtZXJzJyBBbGJlcnRDb25maWcgdGhhdCBtYXR0ZXIgaGVyZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQWxiZXJ0Q29uZmlnIHtcbiAgcmVhZG9ubHkgdm9jYWJfc2l6ZTogbnVtYmVyO1xuICByZWFkb25seSBlbWJlZGRpbmdfc2l6ZTogbnVtYmVyO1xuICByZWFkb25seSBoaWRkZW5fc2l6ZTogbnVtYmVyO1xuICByZWFkb25seSBudW1fYXR0ZW50aW9uX2hlYWRzOiBudW1iZXI7XG4gIHJlYWRvbmx5IGludGVybWVkaWF0ZV9zaXplOiBudW1iZXI7XG4gIHJlYWRvbmx5IG51bV9oaWRkZW5fbGF5ZXJzOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1heF9wb3NpdGlvbl9lbWJlZGRpbmdzOiBudW1iZXI7XG59XG5cbmNvbnN0IEVQUyA9IDFlLTEyO1xuXG5pbnRlcmZhY2UgRGVuc2Uge1xuICByZWFkb25seSB3ZWlnaHQ6IFdlaWdodDtcbiAgcmVhZG9ubHkgYmlhczogVGVuc29yO1xufVxuXG5pbnRlcmZhY2UgTm9ybSB7XG4gIHJlYWRvbmx5IGdhaW46IFRlbnNvcjtcbiAgcmVhZG9ubHkgYmlhczogVGVuc29yO1xufVxuXG5jb25zdCBkZW5zZSA9ICh3OiBXZWlnaHRzLCBPOiBudW1iZXIsIEM6IG51bWJlcik6IERlbnNlID0+ICh7XG4gIHdlaWdodDogdy5saW5lYXIoXCJ3ZWlnaHRcIiwgW08sIENdKSxcbiAgYmlhczogdy52ZWN0b3IoXCJiaWFzXCIsIFtPXSksXG59KTtcblxuY29uc3Qgbm9ybSA9ICh3OiBXZWlnaHRzLCBDOiBudW1iZXIpOiBOb3JtID0+ICh7XG4gIGdhaW46IHcudmVjdG9yKFwid2VpZ2h0XCIsIFtDXSksXG4gIGJpYXM6IHcudmVjdG9yKFwiYmlhc1wiLCBbQ10pLFxufSk7XG5cbmV4cG9ydCBjbGFzcyBBbGJlcnQge1xuICByZWFkb25seSAjY29uZmlnOiBBbGJlcnRDb25maWc7XG4gIHJlYWRvbmx5ICN3b3JkOiBUYWJsZTtcbiAgcmVhZG9ubHkgI3Bvc2l0aW9uOiBUYWJsZTtcbiAgcmVhZG9ubHkgI3NlZ21lbnQ6IFRhYmxlO1xuICByZWFkb25seSAjZW1iZWRkaW5nTm9ybTogTm9ybTtcbiAgcmVhZG9ubHkgI21hcHBpbmc6IERlbnNlO1xuICByZWFkb25seSAjcXVlcnk6IERlbnNlO1xuICByZWFkb25seSAja2V5OiBEZW5zZTtcbiAgcmVhZG9ubHkgI3ZhbHVlOiBEZW5zZTtcbiAgcmVhZG9ubHkgI291dHB1dDogRGVuc2U7XG4gIHJlYWRvbmx5ICNhdHRlbnRpb25Ob3JtOiBOb3JtO1xuICByZWFkb25seSAjZmZuOiBEZW5zZTtcbiAgcmVhZG9ubHkgI2Zmbk91dHB1dDogRGVuc2U7XG4gIHJlYWRvbmx5ICNsYXllck5vcm06IE5vcm07XG5cbiAgY29uc3RydWN0b3IodzogV2VpZ2h0cywgY29uZmlnOiBBbGJlcnRDb25maWcpIHtcbiAgICBjb25zdCB7IHZvY2FiX3NpemUsIGVtYmVkZGluZ19zaXplOiBFLCBoaWRkZW5fc2l6ZTogQywgaW50ZXJtZWRpYXRlX3NpemU6IEYgfSA9IGNvbmZpZztcbiAgICB0aGlzLiNjb25maWcgPSBjb25maWc7XG4gICAgY29uc3QgZW1iZWRkaW5ncyA9IHcuYXQoXCJlbWJlZGRpbmdzXCIpO1xuICAgIHRoaXMuI3dvcmQgPSBlbWJlZGRpbmdzLnRhYmxlKFwid29yZF9lbWJlZGRpbmdzLndlaWdodFwiLCBbdm9jYWJfc2l6ZSwgRV0pO1xuICAgIHRoaXMuI3Bvc2l0aW9uID0gZW1iZWRkaW5ncy50YWJsZShcInBvc2l0aW9uX2VtYmVkZGluZ3Mud2VpZ2h0XCIsIFtjb25maWcubWF4X3Bvc2l0aW9uX2VtYmVkZGluZ3MsIEVdKTtcbiAgICB0aGlzLiNzZWdtZW50ID0gZW1iZWRkaW5ncy50YWJsZShcInRva2VuX3R5cGVfZW1iZWRkaW5ncy53ZWlnaHRcIiwgWzIsIEVdKTtcbiAgICB0aGlzLiNlbWJlZGRpbmdOb3JtID0gbm9ybShlbWJlZGRpbmdzLmF0KFwiTGF5ZXJOb3JtXCIpLCBFKTtcbiAgICB0aGlzLiNtYXBwaW5nID0gZGVuc2Uody5hdChcImVuY29kZXIuZW1iZWRkaW5nX2hpZGRlbl9tYXBwaW5nX2luXCIpLCBDLCBFKTtcbiAgICBjb25zdCBsYXllciA9IHcuYXQoXCJlbmNvZGVyLmFsYmVydF9sYXllcl9ncm91cHNcIiwgMCwgXCJhbGJlcnRfbGF5ZXJzXCIsIDApO1xuICAgIHRoaXMuI3F1ZXJ5ID0gZGVuc2UobGF5ZXIuYXQoXCJhdHRlbnRpb24ucXVlcnlcIiksIEMsIEMpO1xuICAgIHRoaXMuI2tleSA9IGRlbnNlKGxheWVyLmF0KFwiYXR0ZW50aW9uLmtleVwiKSwgQywgQyk7XG4gICAgdGhpcy4jdmFsdWUgPSBkZW5zZShsYXllci5hdChcImF0dGVudGlvbi52YWx1ZVwiKSwgQywgQyk7XG4gICAgdGhpcy4jb3V0cHV0ID0gZGVuc2UobGF5ZXIuYXQoXCJhdHRlbnRpb24uZGVuc2VcIiksIEMsIEMpO1xuICAgIHRoaXMuI2F0dGVudGlvbk5vcm0gPSBub3JtKGxheWVyLmF0KFwiYXR0ZW50aW9uLkxheWVyTm9ybVwiKSwgQyk7XG4gICAgdGhpcy4jZmZuID0gZGVuc2UobGF5ZXIuYXQoXCJmZm5cIiksIEYsIEMpO1xuICAgIHRoaXMuI2Zmbk91dHB1dCA9IGRlbnNlKGxheWVyLmF0KFwiZmZuX291dHB1dFwiKSwgQywgRik7XG4gICAgdGhpcy4jbGF5ZXJOb3JtID0gbm9ybShsYXllci5hdChcImZ1bGxfbGF5ZXJfbGF5ZXJfbm9ybVwiKSwgQyk7XG4gIH1cblxuICAvKiogaWRzIFtUXSAtPiBsYXN0IGhpZGRlbiBzdGF0ZSBbVCwgQ10uICovXG4gIGZvcndhcmQoaWRzOiBUZW5zb3I8XCJ1MzJcIj4pOiBUZW5zb3Ige1xuICAgIHJldHVybiBpZHMuZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGNvbnN0IGV4dHJhID0geyBwb3NpdGlvbjogdGhpcy4jcG9zaXRpb24sIHNlZ21lbnQ6IHRoaXMuI3NlZ21lbnQgfTtcbiAgICAgIGNvbnN0IGUgPSBlbWJlZGRpbmcoaWRzLCB0aGlzLiN3b3JkLCB0aGlzLiNjb25maWcuZW1iZWRkaW5nX3NpemUsIGV4dHJhKTsgLy8gW1QsIEVdXG4gICAgICBjb25zdCB7IGdhaW4sIGJpYXMgfSA9IHRoaXMuI2VtYmVkZGluZ05vcm07XG4gICAgICBsZXQgeCA9IGFwcGx5KHRoaXMuI21hcHBpbmcsIGxheWVyTm9ybShlLCBnYWluLCBiaWFzLCB7IGVwczogRVBTIH0pKTsgLy8gW1QsIENdXG4gICAgICBmb3IgKGxldCBpID0gMDsgaSA8IHRoaXMuI2NvbmZpZy5udW1faGlkZGVuX2xheWVyczsgaSsrKSB4ID0gdGhpcy4jbGF5ZXIoeCk7XG4gICAgICByZXR1cm4geDtcbiAgICB9KTtcbiAgfVxuXG4gICNsYXllcih4OiBUZW5zb3IpOiBUZW5zb3Ige1xuICAgIHJldHVybiB4LmRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgICBjb25zdCBoZWFkcyA9IHRoaXMuI2NvbmZpZy5udW1fYXR0ZW50aW9uX2hlYWRzO1xuICAgICAgY29uc3QgY29udGV4dCA9IGF0dGVudGlvbihhcHBseSh0aGlzLiNxdWVyeSwgeCksIGFwcGx5KHRoaXMuI2tleSwgeCksIGFwcGx5KHRoaXMuI3ZhbHVlLCB4KSwgaGVhZHMpO1xuICAgICAgY29uc3QgYSA9IG5vcm1hbGlzZSh0aGlzLiNhdHRlbnRpb25Ob3JtLCBhcHBseSh0aGlzLiNvdXRwdXQsIGNvbnRleHQpLCB4KTtcbiAgICAgIGNvbnN0IHsgd2VpZ2h0LCBiaWFzIH0gPSB0aGlzLiNmZm47XG4gICAgICBjb25zdCBoaWRkZW4gPSBsaW5lYXIoYSwgd2VpZ2h0LCB7IGJpYXMsIGFjdGl2YXRpb246IFwiZ2VsdVwiIH0pOyAvLyBbVCwgRl1cbiAgICAgIHJldHVybiBub3JtYWxpc2UodGhpcy4jbGF5ZXJOb3JtLCBhcHBseSh0aGlzLiNmZm5PdXRwdXQsIGhpZGRlbiksIGEpOyAvLyBbVCwgQ11cbiAgICB9KTtcbiAgfVxufVxuXG5jb25zdCBhcHBseSA9ICh7IHdlaWdodCwgYmlhcyB9OiBEZW5zZSwgeDogVGVuc29yKSA9PiBsaW5lYXIoeCwgd2VpZ2h0LCB7IGJpYXMgfSk7XG5cbmNvbnN0IG5vcm1hbGlzZSA9ICh7IGdhaW4sIGJpYXMgfTogTm9ybSwgeDogVGVuc29yLCByZXNpZHVhbDogVGVuc29yKSA9PlxuICBsYXllck5vcm0oeCwgZ2FpbiwgYmlhcywgeyBlcHM6IEVQUywgcmVzaWR1YWwgfSk7XG4iLCAiLy8gQWN0aXZhdGlvbnMgYW5kIHN1bXMsIHZhbHVlIGJ5IHZhbHVlLlxuXG5pbXBvcnQgeyBEZXZpY2UgfSBmcm9tIFwiLi4vc3JjL2RldmljZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgZXhwZWN0U2hhcGUsIHJvd3NBbmRDb2x1bW5zIH0gZnJvbSBcIi4vY2hlY2sudHNcIjtcblxuLyoqIExlYWt5IFJlTFUgYnkgaXRzIHNsb3BlLCBvciBTbmFrZSBieSBpdHMgYWxwaGEgW0NdLiAqL1xuZXhwb3J0IHR5cGUgQWN0aXZhdGlvbiA9IHsgcmVhZG9ubHkgc2xvcGU6IG51bWJlciB9IHwgeyByZWFkb25seSBhbHBoYTogVGVuc29yIH07XG5cbi8qKiBhY3RpdmF0aW9uKCh4IC0gbWVhbikgKiBzY2FsZSArIHNoaWZ0KTogeCBbVCwgQ10sIGFmZmluZSBbMywgQ10gKG1lYW4sIHNjYWxlLCBzaGlmdCkgb3IgbnVsbC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhY3RpdmF0aW9uKHg6IFRlbnNvciwga2luZDogQWN0aXZhdGlvbiwgYWZmaW5lOiBUZW5zb3IgfCBudWxsID0gbnVsbCk6IFRlbnNvciB7XG4gIGNvbnN0IFssIENdID0gcm93c0FuZENvbHVtbnMoXCJhY3RpdmF0aW9uXCIsIFwieFwiLCB4KTtcbiAgY29uc3QgYWxwaGEgPSBcImFscGhhXCIgaW4ga2luZCA/IGtpbmQuYWxwaGEgOiBudWxsO1xuICBpZiAoYWZmaW5lKSBleHBlY3RTaGFwZShcImFjdGl2YXRpb25cIiwgXCJhZmZpbmVcIiwgYWZmaW5lLCBbMywgQ10pO1xuICBpZiAoYWxwaGEpIGV4cGVjdFNoYXBlKFwiYWN0aXZhdGlvblwiLCBcImFscGhhXCIsIGFscGhhLCBbQ10pO1xuICBjb25zdCBvdXQgPSB4LmRldmljZS5lbXB0eSh4LnNoYXBlKTtcbiAgeC5kZXZpY2UucnVuKFxuICAgIFwiYWN0aXZhdGlvblwiLFxuICAgIHsgeCwgYWZmaW5lLCBhbHBoYSwgb3V0IH0sXG4gICAgeyBsZW5ndGg6IHguc2l6ZSwgQywgc2xvcGU6IFwic2xvcGVcIiBpbiBraW5kID8ga2luZC5zbG9wZSA6IDAgfSxcbiAgICB7XG4gICAgICBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwoeC5zaXplIC8gNjQpKSxcbiAgICAgIGNvbnN0YW50czogeyBIQVNfQUZGSU5FOiBOdW1iZXIoYWZmaW5lICE9PSBudWxsKSwgQUNUSVZBVElPTjogYWxwaGEgPyAyIDogMSB9LFxuICAgICAgd29yazogNCAqIHguc2l6ZSxcbiAgICB9LFxuICApO1xuICByZXR1cm4gb3V0O1xufVxuXG4vKiogKHggKyB5KSAqIGdhaW4sIG9mIG9uZSBzaGFwZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhZGQoeDogVGVuc29yLCB5OiBUZW5zb3IsIGdhaW4gPSAxKTogVGVuc29yIHtcbiAgZXhwZWN0U2hhcGUoXCJhZGRcIiwgXCJ5XCIsIHksIHguc2hhcGUpO1xuICBjb25zdCBvdXQgPSB4LmRldmljZS5lbXB0eSh4LnNoYXBlKTtcbiAgeC5kZXZpY2UucnVuKFxuICAgIFwiYWRkXCIsXG4gICAgeyB4LCB5LCBvdXQgfSxcbiAgICB7IGxlbmd0aDogeC5zaXplLCBnYWluIH0sXG4gICAgeyBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwoeC5zaXplIC8gNjQpKSwgd29yazogMiAqIHguc2l6ZSB9LFxuICApO1xuICByZXR1cm4gb3V0O1xufVxuXG4vKiogUmVmbGVjdGlvbiBwYWRkaW5nIG9mIGBsZWZ0YCByb3dzIGF0IHRoZSBzdGFydCwgcGx1cyB5OiB4IFtULCBDXSwgeSBbVCArIGxlZnQsIENdIC0+IFtUICsgbGVmdCwgQ10uICovXG5leHBvcnQgZnVuY3Rpb24gcmVmbGVjdGlvblBhZEFkZCh4OiBUZW5zb3IsIHk6IFRlbnNvciwgbGVmdDogbnVtYmVyKTogVGVuc29yIHtcbiAgY29uc3QgW1QsIENdID0gcm93c0FuZENvbHVtbnMoXCJyZWZsZWN0aW9uUGFkQWRkXCIsIFwieFwiLCB4KTtcbiAgZXhwZWN0U2hhcGUoXCJyZWZsZWN0aW9uUGFkQWRkXCIsIFwieVwiLCB5LCBbVCArIGxlZnQsIENdKTtcbiAgY29uc3Qgb3V0ID0geC5kZXZpY2UuZW1wdHkoW1QgKyBsZWZ0LCBDXSk7XG4gIHguZGV2aWNlLnJ1bihcbiAgICBcInJlZmxlY3Rpb25fcGFkX2FkZFwiLFxuICAgIHsgeCwgeSwgb3V0IH0sXG4gICAgeyBULCBDLCBsZWZ0IH0sXG4gICAgeyBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwob3V0LnNpemUgLyA2NCkpLCB3b3JrOiAyICogb3V0LnNpemUgfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cbiIsICIvLyBTaG9ydC10aW1lIEZvdXJpZXIgdHJhbnNmb3JtcyBvZiBhIHNpZ25hbCBvbiB0aGUgZGV2aWNlLCBib3RoIHdheXMsIHdpdGggYSBwZXJpb2RpYyBIYW5uIHdpbmRvdyBvZiBuX2ZmdC5cblxuaW1wb3J0IHsgRGV2aWNlIH0gZnJvbSBcIi4uL3NyYy9kZXZpY2UudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB7IGV4cGVjdFNoYXBlLCByb3dzQW5kQ29sdW1ucyB9IGZyb20gXCIuL2NoZWNrLnRzXCI7XG5pbXBvcnQgeyByb3VuZFVwIH0gZnJvbSBcIi4vd2VpZ2h0LnRzXCI7XG5cbi8qKiBUYWJsZXMgb2Ygb25lIHRyYW5zZm9ybSwgZm9yIGJvdGggd2F5cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRm91cmllciB7XG4gIHJlYWRvbmx5IG5fZmZ0OiBudW1iZXI7XG4gIHJlYWRvbmx5IGhvcDogbnVtYmVyO1xuICAvKiogW25fZmZ0IC8gMiArIDEsIG5fZmZ0IC8gMiwgMl0sIHNlZSBrZXJuZWxzL3N0ZnQud2dzbC4gKi9cbiAgcmVhZG9ubHkgYW5hbHlzaXM6IFRlbnNvcjtcbiAgLyoqIFtuX2ZmdCwgbl9mZnQgLyAyICsgMSwgMl0sIHNlZSBrZXJuZWxzL2lzdGZ0Lndnc2wuICovXG4gIHJlYWRvbmx5IHN5bnRoZXNpczogVGVuc29yO1xuICAvKiogW25fZmZ0XSAqL1xuICByZWFkb25seSB3aW5kb3c6IFRlbnNvcjtcbn1cblxuLyoqIFRhYmxlcyBmb3Igbl9mZnQgKGV2ZW4pLCBjb21wdXRlZCBpbiBmNjQgYW5kIHJvdW5kZWQgdG8gZjMyOyBzaW5lcyB0aGF0IGFyZSB6ZXJvIGFyZSBleGFjdCB6ZXJvcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVGb3VyaWVyKGRldmljZTogRGV2aWNlLCBuX2ZmdDogbnVtYmVyLCBob3A6IG51bWJlcik6IEZvdXJpZXIge1xuICBjb25zdCBoYWxmID0gbl9mZnQgLyAyO1xuICBjb25zdCB3aW5kb3cgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiBuX2ZmdCB9LCAoXywgaSkgPT4gMC41ICogKDEgLSBNYXRoLmNvcygoMiAqIE1hdGguUEkgKiBpKSAvIG5fZmZ0KSkpO1xuICBjb25zdCBjb3NpbmUgPSAoaTogbnVtYmVyKSA9PiBNYXRoLmNvcygoMiAqIE1hdGguUEkgKiAoaSAlIG5fZmZ0KSkgLyBuX2ZmdCk7XG4gIGNvbnN0IHNpbmUgPSAoaTogbnVtYmVyKSA9PiAoaSAlIGhhbGYgPT09IDAgPyAwIDogTWF0aC5zaW4oKDIgKiBNYXRoLlBJICogKGkgJSBuX2ZmdCkpIC8gbl9mZnQpKTtcbiAgY29uc3QgYW5hbHlzaXM6IG51bWJlcltdID0gW107XG4gIGZvciAobGV0IGsgPSAwOyBrIDw9IGhhbGY7IGsrKykge1xuICAgIGNvbnN0IHNpZ24gPSBrICUgMiA9PT0gMCA/IDEgOiAtMTtcbiAgICBmb3IgKGxldCBqID0gMDsgaiA8IGhhbGY7IGorKykge1xuICAgICAgY29uc3QgdyA9IHdpbmRvd1toYWxmICsgal0hO1xuICAgICAgYW5hbHlzaXMucHVzaChzaWduICogdyAqIGNvc2luZShrICogaiksIC1zaWduICogdyAqIHNpbmUoayAqIGopKTtcbiAgICB9XG4gIH1cbiAgY29uc3Qgc3ludGhlc2lzOiBudW1iZXJbXSA9IFtdO1xuICBmb3IgKGxldCBpID0gMDsgaSA8IG5fZmZ0OyBpKyspIHtcbiAgICBmb3IgKGxldCBrID0gMDsgayA8PSBoYWxmOyBrKyspIHtcbiAgICAgIGNvbnN0IHcgPSAod2luZG93W2ldISAvIG5fZmZ0KSAqIChrID09PSAwIHx8IGsgPT09IGhhbGYgPyAxIDogMik7XG4gICAgICBzeW50aGVzaXMucHVzaCh3ICogY29zaW5lKGsgKiBpKSwgLXcgKiBzaW5lKGsgKiBpKSk7XG4gICAgfVxuICB9XG4gIHJldHVybiB7XG4gICAgbl9mZnQsXG4gICAgaG9wLFxuICAgIGFuYWx5c2lzOiBkZXZpY2UudGVuc29yKGFuYWx5c2lzLCBbaGFsZiArIDEsIGhhbGYsIDJdKSxcbiAgICBzeW50aGVzaXM6IGRldmljZS50ZW5zb3Ioc3ludGhlc2lzLCBbbl9mZnQsIGhhbGYgKyAxLCAyXSksXG4gICAgd2luZG93OiBkZXZpY2UudGVuc29yKHdpbmRvdywgW25fZmZ0XSksXG4gIH07XG59XG5cbi8qKlxuICogTWFnbml0dWRlcyBhbmQgYW5nbGVzLCBjZW50cmVkIHdpdGggcmVmbGVjdCBwYWRkaW5nOiB4IFtzYW1wbGVzXSAtPiBbc2FtcGxlcyAvIGhvcCArIDEsIG5fZmZ0ICsgMiByb3VuZGVkIHVwIHRvIDRdOlxuICogbl9mZnQgLyAyICsgMSBtYWduaXR1ZGVzLCBhcyBtYW55IGFuZ2xlcywgemVyb3MuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzdGZ0KHg6IFRlbnNvciwgZm91cmllcjogRm91cmllcik6IFRlbnNvciB7XG4gIGV4cGVjdFNoYXBlKFwic3RmdFwiLCBcInhcIiwgeCwgW1wic2FtcGxlc1wiXSk7XG4gIGNvbnN0IGhhbGYgPSBmb3VyaWVyLm5fZmZ0IC8gMjtcbiAgY29uc3QgZnJhbWVzID0gTWF0aC5mbG9vcih4LnNpemUgLyBmb3VyaWVyLmhvcCkgKyAxO1xuICBjb25zdCBjb2x1bW5zID0gcm91bmRVcCgyICogKGhhbGYgKyAxKSwgNCk7XG4gIGNvbnN0IG91dCA9IHguZGV2aWNlLmVtcHR5KFtmcmFtZXMsIGNvbHVtbnNdKTtcbiAgeC5kZXZpY2UucnVuKFxuICAgIFwic3RmdFwiLFxuICAgIHsgeCwgYmFzaXM6IGZvdXJpZXIuYW5hbHlzaXMsIG91dCB9LFxuICAgIHsgc2FtcGxlczogeC5zaXplLCBmcmFtZXMsIGhvcDogZm91cmllci5ob3AsIGhhbGYsIGNvbHVtbnMgfSxcbiAgICB7IGdyaWQ6IERldmljZS5mb2xkKE1hdGguY2VpbCgoZnJhbWVzICogKGhhbGYgKyAxKSkgLyA2NCkpLCB3b3JrOiAyICogZnJhbWVzICogaGFsZiAqIGhhbGYgfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cblxuLyoqIGlTVEZUTmV0J3MgaGVhZDogeCBbZnJhbWVzLCAyIGJpbnNdIC0+IHNwZWN0cnVtIGV4cCh4WzpiaW5zXSkgZV57aSBzaW4oeFtiaW5zOl0pfSwgW2ZyYW1lcywgYmlucywgMl0uICovXG5leHBvcnQgZnVuY3Rpb24gZXhwUGhhc2UoeDogVGVuc29yKTogVGVuc29yIHtcbiAgY29uc3QgW2ZyYW1lcywgY29sdW1uc10gPSByb3dzQW5kQ29sdW1ucyhcImV4cFBoYXNlXCIsIFwieFwiLCB4KTtcbiAgY29uc3QgYmlucyA9IGNvbHVtbnMgLyAyO1xuICBjb25zdCBvdXQgPSB4LmRldmljZS5lbXB0eShbZnJhbWVzLCBiaW5zLCAyXSk7XG4gIHguZGV2aWNlLnJ1bihcbiAgICBcImV4cF9waGFzZVwiLFxuICAgIHsgeCwgb3V0IH0sXG4gICAgeyBmcmFtZXMsIGJpbnMsIGNvbHVtbnMgfSxcbiAgICB7IGdyaWQ6IERldmljZS5mb2xkKE1hdGguY2VpbCgoZnJhbWVzICogYmlucykgLyA2NCkpLCB3b3JrOiAyMCAqIGZyYW1lcyAqIGJpbnMgfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cblxuLyoqIHNwZWN0cnVtIFtmcmFtZXMsIG5fZmZ0IC8gMiArIDEsIDJdIC0+IFsoZnJhbWVzIC0gMSkgKiBob3BdLCBhcyB0b3JjaC5pc3RmdCB3aXRoIGBjZW50ZXJgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzdGZ0KHNwZWN0cnVtOiBUZW5zb3IsIGZvdXJpZXI6IEZvdXJpZXIpOiBUZW5zb3Ige1xuICBjb25zdCB7IG5fZmZ0LCBob3AgfSA9IGZvdXJpZXI7XG4gIGNvbnN0IGJpbnMgPSBuX2ZmdCAvIDIgKyAxO1xuICBleHBlY3RTaGFwZShcImlzdGZ0XCIsIFwic3BlY3RydW1cIiwgc3BlY3RydW0sIFtcImZyYW1lc1wiLCBiaW5zLCAyXSk7XG4gIGNvbnN0IGZyYW1lcyA9IHNwZWN0cnVtLnNoYXBlWzBdITtcbiAgY29uc3Qgb3V0ID0gc3BlY3RydW0uZGV2aWNlLmVtcHR5KFsoZnJhbWVzIC0gMSkgKiBob3BdKTtcbiAgc3BlY3RydW0uZGV2aWNlLnJ1bihcbiAgICBcImlzdGZ0XCIsXG4gICAgeyBzcGVjdHJ1bSwgYmFzaXM6IGZvdXJpZXIuc3ludGhlc2lzLCB3aW5kb3c6IGZvdXJpZXIud2luZG93LCBvdXQgfSxcbiAgICB7IGZyYW1lcywgYmlucywgbl9mZnQsIGhvcCB9LFxuICAgIHsgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKG91dC5zaXplIC8gNjQpKSwgd29yazogb3V0LnNpemUgKiBiaW5zICogTWF0aC5jZWlsKG5fZmZ0IC8gaG9wKSAqIDIgfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cbiIsICIvLyBUZW5zb3JzIHRoYXQgbGl2ZSBhY3Jvc3Mgd2FpdHMsIHdoZXJlIG5vIHNjb3BlIGNhbjogZnJlZWQgb25lIGJ5IG9uZSB3aGVuIHRoZXkgYXJlIHVzZWQgdXAsIHRoZSByZXN0IGF0IHRoZSBlbmQuXG5cbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcblxuZXhwb3J0IGNsYXNzIEhlbGQge1xuICByZWFkb25seSAjdGVuc29ycyA9IG5ldyBTZXQ8VGVuc29yPigpO1xuXG4gIGFkZDxUIGV4dGVuZHMgVGVuc29yPih0ZW5zb3I6IFQpOiBUIHtcbiAgICB0aGlzLiN0ZW5zb3JzLmFkZCh0ZW5zb3IpO1xuICAgIHJldHVybiB0ZW5zb3I7XG4gIH1cblxuICBmcmVlKC4uLnRlbnNvcnM6IFRlbnNvcltdKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCB0ZW5zb3Igb2YgdGVuc29ycykgaWYgKHRoaXMuI3RlbnNvcnMuZGVsZXRlKHRlbnNvcikpIHRlbnNvci5kaXNwb3NlKCk7XG4gIH1cblxuICBkaXNwb3NlKCk6IHZvaWQge1xuICAgIHRoaXMuZnJlZSguLi50aGlzLiN0ZW5zb3JzKTtcbiAgfVxufVxuIiwgIi8vIERlcHRod2lzZSB1cHNhbXBsaW5nLlxuXG5pbXBvcnQgeyBEZXZpY2UgfSBmcm9tIFwiLi4vc3JjL2RldmljZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgZXhwZWN0Q2hhbm5lbHMsIGV4cGVjdFNoYXBlLCByb3dzQW5kQ29sdW1ucyB9IGZyb20gXCIuL2NoZWNrLnRzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgRGVwdGh3aXNlVHJhbnNwb3NlT3B0aW9ucyB7XG4gIHJlYWRvbmx5IHN0cmlkZTogbnVtYmVyO1xuICByZWFkb25seSBwYWRkaW5nOiBudW1iZXI7XG4gIHJlYWRvbmx5IG91dHB1dFBhZGRpbmc6IG51bWJlcjtcbn1cblxuLyoqXG4gKiBQeVRvcmNoJ3MgQ29udlRyYW5zcG9zZTFkIHdpdGggYXMgbWFueSBncm91cHMgYXMgY2hhbm5lbHM6IHggW1QsIENdLCB3ZWlnaHQgW0MsIDEsIEtdIGYzMiwgYmlhcyBbQ10gLT5cbiAqIFsoVCAtIDEpIHN0cmlkZSAtIDIgcGFkZGluZyArIEsgKyBvdXRwdXRQYWRkaW5nLCBDXS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRlcHRod2lzZUNvbnZUcmFuc3Bvc2UxZChcbiAgeDogVGVuc29yLFxuICB3ZWlnaHQ6IFRlbnNvcixcbiAgYmlhczogVGVuc29yLFxuICB7IHN0cmlkZSwgcGFkZGluZywgb3V0cHV0UGFkZGluZyB9OiBEZXB0aHdpc2VUcmFuc3Bvc2VPcHRpb25zLFxuKTogVGVuc29yIHtcbiAgY29uc3QgW1QsIENdID0gcm93c0FuZENvbHVtbnMoXCJkZXB0aHdpc2VDb252VHJhbnNwb3NlMWRcIiwgXCJ4XCIsIHgpO1xuICBleHBlY3RTaGFwZShcImRlcHRod2lzZUNvbnZUcmFuc3Bvc2UxZFwiLCBcIndlaWdodFwiLCB3ZWlnaHQsIFtcIkNcIiwgMSwgXCJLXCJdKTtcbiAgY29uc3QgW3dlaWdodF9DLCAsIEtdID0gd2VpZ2h0LnNoYXBlIGFzIFtudW1iZXIsIDEsIG51bWJlcl07XG4gIGV4cGVjdENoYW5uZWxzKFwiZGVwdGh3aXNlQ29udlRyYW5zcG9zZTFkXCIsIHgsIHdlaWdodF9DKTtcbiAgZXhwZWN0U2hhcGUoXCJkZXB0aHdpc2VDb252VHJhbnNwb3NlMWRcIiwgXCJiaWFzXCIsIGJpYXMsIFt3ZWlnaHRfQ10pO1xuICBjb25zdCBUX291dCA9IChUIC0gMSkgKiBzdHJpZGUgLSAyICogcGFkZGluZyArIEsgKyBvdXRwdXRQYWRkaW5nO1xuICBjb25zdCBvdXQgPSB4LmRldmljZS5lbXB0eShbVF9vdXQsIENdKTtcbiAgeC5kZXZpY2UucnVuKFxuICAgIFwiZGVwdGh3aXNlX2NvbnZfdHJhbnNwb3NlMWRcIixcbiAgICB7IHgsIHdlaWdodCwgYmlhcywgb3V0IH0sXG4gICAgeyBULCBDLCB3ZWlnaHRfQywgVF9vdXQsIEssIHN0cmlkZSwgcGFkZGluZyB9LFxuICAgIHsgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKG91dC5zaXplIC8gNjQpKSwgd29yazogb3V0LnNpemUgKiBLIH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG4iLCAiLy8gV2hhdCBTdHlsZVRUUyAyJ3MgcHJlZGljdG9yIGFuZCBkZWNvZGVyIHNoYXJlIChMaSBldCBhbC4gMjAyMzsga29rb3JvL2lzdGZ0bmV0LnB5KTogYWRhcHRpdmUgaW5zdGFuY2Ugbm9ybSBieSBhIHN0eWxlLFxuLy8gYW5kIHRoZSByZXNpZHVhbCBibG9jayBhcm91bmQgaXQuXG5cbmltcG9ydCB7IHR5cGUgQ29udk9wdGlvbnMsIGNvbnYxZCwgbGluZWFyIH0gZnJvbSBcIi4uLy4uL29wcy9jb252MWQudHNcIjtcbmltcG9ydCB7IGFjdGl2YXRpb24sIHR5cGUgQWN0aXZhdGlvbiB9IGZyb20gXCIuLi8uLi9vcHMvZWxlbWVudHdpc2UudHNcIjtcbmltcG9ydCB7IGFkYXB0aXZlSW5zdGFuY2VOb3JtIH0gZnJvbSBcIi4uLy4uL29wcy9ub3JtLnRzXCI7XG5pbXBvcnQgeyBkZXB0aHdpc2VDb252VHJhbnNwb3NlMWQgfSBmcm9tIFwiLi4vLi4vb3BzL3Jlc2FtcGxlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFdlaWdodCB9IGZyb20gXCIuLi8uLi9vcHMvd2VpZ2h0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi8uLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFdlaWdodHMgfSBmcm9tIFwiLi4vd2VpZ2h0cy50c1wiO1xuXG4vKiogQSBsaW5lYXIgcHJvamVjdGlvbiBvZiB0aGUgc3R5bGUgdG8gZ2FtbWEgYW5kIGJldGEgb2YgQyBjaGFubmVsczogWzEsIFNdIC0+IFsxLCAyIENdLiAqL1xuZXhwb3J0IGNsYXNzIFN0eWxlUHJvamVjdGlvbiB7XG4gIHJlYWRvbmx5ICN3ZWlnaHQ6IFdlaWdodDtcbiAgcmVhZG9ubHkgI2JpYXM6IFRlbnNvcjtcblxuICBjb25zdHJ1Y3Rvcih3OiBXZWlnaHRzLCBDOiBudW1iZXIsIFM6IG51bWJlcikge1xuICAgIHRoaXMuI3dlaWdodCA9IHcubGluZWFyKFwiZmMud2VpZ2h0XCIsIFsyICogQywgU10pO1xuICAgIHRoaXMuI2JpYXMgPSB3LnZlY3RvcihcImZjLmJpYXNcIiwgWzIgKiBDXSk7XG4gIH1cblxuICBmb3J3YXJkKHN0eWxlOiBUZW5zb3IpOiBUZW5zb3Ige1xuICAgIHJldHVybiBsaW5lYXIoc3R5bGUsIHRoaXMuI3dlaWdodCwgeyBiaWFzOiB0aGlzLiNiaWFzIH0pO1xuICB9XG59XG5cbi8qKiBBZGFJTjFkLCB0aGVuIGFuIGFjdGl2YXRpb24sIHRoZW4gYSBjb252b2x1dGlvbi4gKi9cbmV4cG9ydCBjbGFzcyBBZGFpbkNvbnYxZCB7XG4gIHJlYWRvbmx5ICNzdHlsZTogU3R5bGVQcm9qZWN0aW9uO1xuICByZWFkb25seSAjd2VpZ2h0OiBXZWlnaHQ7XG4gIHJlYWRvbmx5ICNiaWFzOiBUZW5zb3I7XG5cbiAgY29uc3RydWN0b3IoXG4gICAgdzogV2VpZ2h0cyxcbiAgICBub3JtOiBzdHJpbmcsXG4gICAgY29udjogc3RyaW5nLFxuICAgIFtPLCBDLCBLXTogcmVhZG9ubHkgW251bWJlciwgbnVtYmVyLCBudW1iZXJdLFxuICAgIFM6IG51bWJlcixcbiAgKSB7XG4gICAgdGhpcy4jc3R5bGUgPSBuZXcgU3R5bGVQcm9qZWN0aW9uKHcuYXQobm9ybSksIEMsIFMpO1xuICAgIHRoaXMuI3dlaWdodCA9IHcuY29udihjb252LCBbTywgQywgS10pO1xuICAgIHRoaXMuI2JpYXMgPSB3LnZlY3RvcihgJHtjb252fS5iaWFzYCwgW09dKTtcbiAgfVxuXG4gIC8qKiB4IFtULCBDXSAtPiBbVCwgQ106IHRoZSBub3JtIGFuZCB0aGUgYWN0aXZhdGlvbiBhbG9uZS4gKi9cbiAgbm9ybWFsaXNlKHg6IFRlbnNvciwgc3R5bGU6IFRlbnNvciwga2luZDogQWN0aXZhdGlvbik6IFRlbnNvciB7XG4gICAgcmV0dXJuIHguZGV2aWNlLnNjb3BlKCgpID0+IGFjdGl2YXRpb24oeCwga2luZCwgYWRhcHRpdmVJbnN0YW5jZU5vcm0oeCwgdGhpcy4jc3R5bGUuZm9yd2FyZChzdHlsZSkpKSk7XG4gIH1cblxuICAvKiogeiBbVCwgQ10gLT4gW1QsIE9dOyByb3dzIGFyZSBrZXB0LiAqL1xuICBjb252b2x2ZSh6OiBUZW5zb3IsIG9wdGlvbnM6IENvbnZPcHRpb25zID0ge30pOiBUZW5zb3Ige1xuICAgIGNvbnN0IHsgZGlsYXRpb24gPSAxIH0gPSBvcHRpb25zO1xuICAgIHJldHVybiBjb252MWQoeiwgdGhpcy4jd2VpZ2h0LCB7XG4gICAgICAuLi5vcHRpb25zLFxuICAgICAgYmlhczogdGhpcy4jYmlhcyxcbiAgICAgIHBhZGRpbmc6IChkaWxhdGlvbiAqICh0aGlzLiN3ZWlnaHQudGFwcyAtIDEpKSAvIDIsXG4gICAgfSk7XG4gIH1cblxuICBmb3J3YXJkKHg6IFRlbnNvciwgc3R5bGU6IFRlbnNvciwga2luZDogQWN0aXZhdGlvbiwgb3B0aW9uczogQ29udk9wdGlvbnMgPSB7fSk6IFRlbnNvciB7XG4gICAgcmV0dXJuIHguZGV2aWNlLnNjb3BlKCgpID0+IHRoaXMuY29udm9sdmUodGhpcy5ub3JtYWxpc2UoeCwgc3R5bGUsIGtpbmQpLCBvcHRpb25zKSk7XG4gIH1cbn1cblxuLyoqIEFkYWluUmVzQmxrMWQ6IChzaG9ydGN1dCArIGNvbnYyKGxlYWt5KEFkYUlOKGNvbnYxKHBvb2wobGVha3koQWRhSU4oeCkpKSkpKSkpIC8gc3FydCgyKSwgc2xvcGUgMC4yLiAqL1xuZXhwb3J0IGNsYXNzIEFkYWluUmVzQmxvY2sxZCB7XG4gIHN0YXRpYyByZWFkb25seSBTTE9QRSA9IDAuMjtcbiAgcmVhZG9ubHkgI2ZpcnN0OiBBZGFpbkNvbnYxZDtcbiAgcmVhZG9ubHkgI3NlY29uZDogQWRhaW5Db252MWQ7XG4gIC8qKiBEb3VibGVzIHRoZSByb3dzLiAqL1xuICByZWFkb25seSAjcG9vbDogeyB3ZWlnaHQ6IFRlbnNvcjsgYmlhczogVGVuc29yIH0gfCBudWxsO1xuICByZWFkb25seSAjc2hvcnRjdXQ6IFdlaWdodCB8IG51bGw7XG5cbiAgY29uc3RydWN0b3IodzogV2VpZ2h0cywgQzogbnVtYmVyLCBPOiBudW1iZXIsIFM6IG51bWJlciwgdXBzYW1wbGUgPSBmYWxzZSkge1xuICAgIHRoaXMuI2ZpcnN0ID0gbmV3IEFkYWluQ29udjFkKHcsIFwibm9ybTFcIiwgXCJjb252MVwiLCBbTywgQywgM10sIFMpO1xuICAgIHRoaXMuI3NlY29uZCA9IG5ldyBBZGFpbkNvbnYxZCh3LCBcIm5vcm0yXCIsIFwiY29udjJcIiwgW08sIE8sIDNdLCBTKTtcbiAgICB0aGlzLiNwb29sID0gdXBzYW1wbGVcbiAgICAgID8geyB3ZWlnaHQ6IHcuZGVwdGh3aXNlKFwicG9vbFwiLCBbQywgMSwgM10pLCBiaWFzOiB3LnZlY3RvcihcInBvb2wuYmlhc1wiLCBbQ10pIH1cbiAgICAgIDogbnVsbDtcbiAgICB0aGlzLiNzaG9ydGN1dCA9IEMgPT09IE8gPyBudWxsIDogdy5jb252KFwiY29udjF4MVwiLCBbTywgQywgMV0pO1xuICB9XG5cbiAgLyoqIHggW1QsIENdLCBzdHlsZSBbMSwgU10gLT4gW1Qgb3IgMiBULCBPXS4gKi9cbiAgZm9yd2FyZCh4OiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IpOiBUZW5zb3Ige1xuICAgIHJldHVybiB4LmRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgICBjb25zdCBraW5kID0geyBzbG9wZTogQWRhaW5SZXNCbG9jazFkLlNMT1BFIH07XG4gICAgICBsZXQgeiA9IHRoaXMuI2ZpcnN0Lm5vcm1hbGlzZSh4LCBzdHlsZSwga2luZCk7XG4gICAgICBpZiAodGhpcy4jcG9vbCkge1xuICAgICAgICBjb25zdCB7IHdlaWdodCwgYmlhcyB9ID0gdGhpcy4jcG9vbDtcbiAgICAgICAgeiA9IGRlcHRod2lzZUNvbnZUcmFuc3Bvc2UxZCh6LCB3ZWlnaHQsIGJpYXMsIHsgc3RyaWRlOiAyLCBwYWRkaW5nOiAxLCBvdXRwdXRQYWRkaW5nOiAxIH0pOyAvLyBbMiBULCBDXVxuICAgICAgfVxuICAgICAgY29uc3QgeSA9IHRoaXMuI2ZpcnN0LmNvbnZvbHZlKHopOyAvLyBbVCBvciAyIFQsIE9dXG4gICAgICAvLyBBIHByb2plY3Rpb24gY29tbXV0ZXMgd2l0aCByZXBlYXRpbmcgcm93czogaXQgaXMgZG9uZSBiZWZvcmUsIGFuZCB0aGUgZXBpbG9ndWUgcmVwZWF0cy5cbiAgICAgIGNvbnN0IHNob3J0Y3V0ID0gdGhpcy4jc2hvcnRjdXQgPyBjb252MWQoeCwgdGhpcy4jc2hvcnRjdXQpIDogeDtcbiAgICAgIHJldHVybiB0aGlzLiNzZWNvbmQuZm9yd2FyZCh5LCBzdHlsZSwga2luZCwge1xuICAgICAgICByZXNpZHVhbDogc2hvcnRjdXQsXG4gICAgICAgIHJlc2lkdWFsU2hpZnQ6IHRoaXMuI3Bvb2wgPyAxIDogMCxcbiAgICAgICAgZ2FpbjogTWF0aC5TUVJUMV8yLFxuICAgICAgfSk7XG4gICAgfSk7XG4gIH1cbn1cbiIsICIvLyBUaGUgaVNURlROZXQgZ2VuZXJhdG9yIChLYW5la28gZXQgYWwuIDIwMjIpIHdpdGggYSBoYXJtb25pYyBzb3VyY2UsIGFzIGluIEtva29ybyAoa29rb3JvL2lzdGZ0bmV0LnB5OiBHZW5lcmF0b3IpOlxuLy8gSGlGaS1HQU4ncyB1cHNhbXBsaW5nIHN0YWdlcywgZWFjaCB3aXRoIHRoZSB0cmFuc2Zvcm1lZCBzb3VyY2UgYWRkZWQsIGFuZCBhbiBpbnZlcnNlIEZvdXJpZXIgdHJhbnNmb3JtIGF0IHRoZSBlbmQuXG5cbmltcG9ydCB7IGNvbnYxZCwgY29udlRyYW5zcG9zZTFkIH0gZnJvbSBcIi4uL29wcy9jb252MWQudHNcIjtcbmltcG9ydCB7IGFjdGl2YXRpb24sIGFkZCwgcmVmbGVjdGlvblBhZEFkZCB9IGZyb20gXCIuLi9vcHMvZWxlbWVudHdpc2UudHNcIjtcbmltcG9ydCB7IGNyZWF0ZUZvdXJpZXIsIGV4cFBoYXNlLCB0eXBlIEZvdXJpZXIsIGlzdGZ0LCBzdGZ0IH0gZnJvbSBcIi4uL29wcy9zdGZ0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IFdlaWdodCB9IGZyb20gXCIuLi9vcHMvd2VpZ2h0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgeyBIZWxkIH0gZnJvbSBcIi4vaGVsZC50c1wiO1xuaW1wb3J0IHR5cGUgeyBJc3RmdG5ldENvbmZpZyB9IGZyb20gXCIuL2tva29yby9jb25maWcudHNcIjtcbmltcG9ydCB7IEFkYWluQ29udjFkIH0gZnJvbSBcIi4va29rb3JvL2xheWVycy50c1wiO1xuaW1wb3J0IHR5cGUgeyBUYXAgfSBmcm9tIFwiLi9rb2tvcm8vdGFwLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFdlaWdodHMgfSBmcm9tIFwiLi93ZWlnaHRzLnRzXCI7XG5cbi8qKiBBZGFJTlJlc0Jsb2NrMTogcm91bmRzIG9mIHggKz0gY29udihzbmFrZShBZGFJTihkaWxhdGVkIGNvbnYoc25ha2UoQWRhSU4oeCkpKSkpKS4gKi9cbmV4cG9ydCBjbGFzcyBTbmFrZVJlc0Jsb2NrIHtcbiAgcmVhZG9ubHkgI3JvdW5kczoge1xuICAgIGRpbGF0aW9uOiBudW1iZXI7XG4gICAgZmlyc3Q6IEFkYWluQ29udjFkO1xuICAgIHNlY29uZDogQWRhaW5Db252MWQ7XG4gICAgYWxwaGExOiBUZW5zb3I7XG4gICAgYWxwaGEyOiBUZW5zb3I7XG4gIH1bXTtcblxuICBjb25zdHJ1Y3Rvcih3OiBXZWlnaHRzLCBDOiBudW1iZXIsIEs6IG51bWJlciwgZGlsYXRpb25zOiByZWFkb25seSBudW1iZXJbXSwgUzogbnVtYmVyKSB7XG4gICAgdGhpcy4jcm91bmRzID0gZGlsYXRpb25zLm1hcCgoZGlsYXRpb24sIGkpID0+ICh7XG4gICAgICBkaWxhdGlvbixcbiAgICAgIGZpcnN0OiBuZXcgQWRhaW5Db252MWQodywgYGFkYWluMS4ke2l9YCwgYGNvbnZzMS4ke2l9YCwgW0MsIEMsIEtdLCBTKSxcbiAgICAgIHNlY29uZDogbmV3IEFkYWluQ29udjFkKHcsIGBhZGFpbjIuJHtpfWAsIGBjb252czIuJHtpfWAsIFtDLCBDLCBLXSwgUyksXG4gICAgICBhbHBoYTE6IHcudmVjdG9yKGBhbHBoYTEuJHtpfWAsIFsxLCBDLCAxXSkucmVzaGFwZShbQ10pLFxuICAgICAgYWxwaGEyOiB3LnZlY3RvcihgYWxwaGEyLiR7aX1gLCBbMSwgQywgMV0pLnJlc2hhcGUoW0NdKSxcbiAgICB9KSk7XG4gIH1cblxuICAvKiogeCBbVCwgQ10sIHN0eWxlIFsxLCBTXSAtPiBbVCwgQ10uICovXG4gIGZvcndhcmQoeDogVGVuc29yLCBzdHlsZTogVGVuc29yKTogVGVuc29yIHtcbiAgICByZXR1cm4geC5kZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgbGV0IHkgPSB4O1xuICAgICAgZm9yIChjb25zdCB7IGRpbGF0aW9uLCBmaXJzdCwgc2Vjb25kLCBhbHBoYTEsIGFscGhhMiB9IG9mIHRoaXMuI3JvdW5kcykge1xuICAgICAgICBjb25zdCB6ID0gZmlyc3QuZm9yd2FyZCh5LCBzdHlsZSwgeyBhbHBoYTogYWxwaGExIH0sIHsgZGlsYXRpb24gfSk7XG4gICAgICAgIHkgPSBzZWNvbmQuZm9yd2FyZCh6LCBzdHlsZSwgeyBhbHBoYTogYWxwaGEyIH0sIHsgcmVzaWR1YWw6IHkgfSk7XG4gICAgICB9XG4gICAgICByZXR1cm4geTtcbiAgICB9KTtcbiAgfVxufVxuXG5pbnRlcmZhY2UgU3RhZ2Uge1xuICByZWFkb25seSByYXRlOiBudW1iZXI7XG4gIHJlYWRvbmx5IGtlcm5lbDogbnVtYmVyO1xuICByZWFkb25seSB1cDogeyB3ZWlnaHQ6IFdlaWdodDsgYmlhczogVGVuc29yIH07XG4gIHJlYWRvbmx5IG5vaXNlQ29udjogeyB3ZWlnaHQ6IFdlaWdodDsgYmlhczogVGVuc29yOyBzdHJpZGU6IG51bWJlcjsgcGFkZGluZzogbnVtYmVyIH07XG4gIHJlYWRvbmx5IG5vaXNlQmxvY2s6IFNuYWtlUmVzQmxvY2s7XG4gIHJlYWRvbmx5IGJsb2NrczogU25ha2VSZXNCbG9ja1tdO1xufVxuXG5leHBvcnQgY2xhc3MgR2VuZXJhdG9yIHtcbiAgcmVhZG9ubHkgI2ZvdXJpZXI6IEZvdXJpZXI7XG4gIHJlYWRvbmx5ICNzdGFnZXM6IFN0YWdlW107XG4gIHJlYWRvbmx5ICNwb3N0OiB7IHdlaWdodDogV2VpZ2h0OyBiaWFzOiBUZW5zb3IgfTtcblxuICBjb25zdHJ1Y3Rvcih3OiBXZWlnaHRzLCBjb25maWc6IElzdGZ0bmV0Q29uZmlnLCBTOiBudW1iZXIpIHtcbiAgICBjb25zdCB7IHVwc2FtcGxlX3JhdGVzOiByYXRlcywgZ2VuX2lzdGZ0X25fZmZ0OiBuX2ZmdCwgZ2VuX2lzdGZ0X2hvcF9zaXplOiBob3AgfSA9IGNvbmZpZztcbiAgICB0aGlzLiNmb3VyaWVyID0gY3JlYXRlRm91cmllcih3LmRldmljZSwgbl9mZnQsIGhvcCk7XG4gICAgdy5vd24odGhpcy4jZm91cmllci5hbmFseXNpcywgdGhpcy4jZm91cmllci5zeW50aGVzaXMsIHRoaXMuI2ZvdXJpZXIud2luZG93KTtcbiAgICBjb25zdCBrZXJuZWxzID0gY29uZmlnLnJlc2Jsb2NrX2tlcm5lbF9zaXplcztcbiAgICB0aGlzLiNzdGFnZXMgPSByYXRlcy5tYXAoKHJhdGUsIGkpOiBTdGFnZSA9PiB7XG4gICAgICBjb25zdCBDID0gY29uZmlnLnVwc2FtcGxlX2luaXRpYWxfY2hhbm5lbCAvIDIgKiogKGkgKyAxKTtcbiAgICAgIGNvbnN0IGtlcm5lbCA9IGNvbmZpZy51cHNhbXBsZV9rZXJuZWxfc2l6ZXNbaV0hO1xuICAgICAgLy8gVGhlIHNvdXJjZSBjb21lcyBhdCB0aGUgcmF0ZSBvZiB0aGUgbGFzdCBzdGFnZTogZWFybGllciBvbmVzIHRha2UgaXQgd2l0aCBhIHN0cmlkZS5cbiAgICAgIGNvbnN0IHN0cmlkZSA9IHJhdGVzLnNsaWNlKGkgKyAxKS5yZWR1Y2UoKHByb2R1Y3QsIG4pID0+IHByb2R1Y3QgKiBuLCAxKTtcbiAgICAgIGNvbnN0IGxhc3QgPSBpID09PSByYXRlcy5sZW5ndGggLSAxO1xuICAgICAgcmV0dXJuIHtcbiAgICAgICAgcmF0ZSxcbiAgICAgICAga2VybmVsLFxuICAgICAgICB1cDoge1xuICAgICAgICAgIHdlaWdodDogdy5jb252VHJhbnNwb3NlKGB1cHMuJHtpfWAsIFsyICogQywgQywga2VybmVsXSwgcmF0ZSksXG4gICAgICAgICAgYmlhczogdy52ZWN0b3IoYHVwcy4ke2l9LmJpYXNgLCBbQ10pLFxuICAgICAgICB9LFxuICAgICAgICBub2lzZUNvbnY6IHtcbiAgICAgICAgICB3ZWlnaHQ6IHcuY29udihgbm9pc2VfY29udnMuJHtpfWAsIFtDLCBuX2ZmdCArIDIsIGxhc3QgPyAxIDogMiAqIHN0cmlkZV0pLFxuICAgICAgICAgIGJpYXM6IHcudmVjdG9yKGBub2lzZV9jb252cy4ke2l9LmJpYXNgLCBbQ10pLFxuICAgICAgICAgIHN0cmlkZSxcbiAgICAgICAgICBwYWRkaW5nOiBsYXN0ID8gMCA6IE1hdGguY2VpbChzdHJpZGUgLyAyKSxcbiAgICAgICAgfSxcbiAgICAgICAgbm9pc2VCbG9jazogbmV3IFNuYWtlUmVzQmxvY2sody5hdChcIm5vaXNlX3Jlc1wiLCBpKSwgQywgbGFzdCA/IDExIDogNywgWzEsIDMsIDVdLCBTKSxcbiAgICAgICAgYmxvY2tzOiBrZXJuZWxzLm1hcCgoSywgaikgPT4ge1xuICAgICAgICAgIGNvbnN0IGRpbGF0aW9ucyA9IGNvbmZpZy5yZXNibG9ja19kaWxhdGlvbl9zaXplc1tqXSA/PyBbMSwgMywgNV07XG4gICAgICAgICAgcmV0dXJuIG5ldyBTbmFrZVJlc0Jsb2NrKHcuYXQoXCJyZXNibG9ja3NcIiwgaSAqIGtlcm5lbHMubGVuZ3RoICsgaiksIEMsIEssIGRpbGF0aW9ucywgUyk7XG4gICAgICAgIH0pLFxuICAgICAgfTtcbiAgICB9KTtcbiAgICBjb25zdCBDID0gY29uZmlnLnVwc2FtcGxlX2luaXRpYWxfY2hhbm5lbCAvIDIgKiogcmF0ZXMubGVuZ3RoO1xuICAgIHRoaXMuI3Bvc3QgPSB7XG4gICAgICB3ZWlnaHQ6IHcuY29udihcImNvbnZfcG9zdFwiLCBbbl9mZnQgKyAyLCBDLCA3XSksXG4gICAgICBiaWFzOiB3LnZlY3RvcihcImNvbnZfcG9zdC5iaWFzXCIsIFtuX2ZmdCArIDJdKSxcbiAgICB9O1xuICB9XG5cbiAgLyoqIFNhbXBsZXMgb2YgYXVkaW8gcGVyIHJvdyBvZiB4LiAqL1xuICBnZXQgc2FtcGxlc1BlclJvdygpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNzdGFnZXMucmVkdWNlKChwcm9kdWN0LCB7IHJhdGUgfSkgPT4gcHJvZHVjdCAqIHJhdGUsIHRoaXMuI2ZvdXJpZXIuaG9wKTtcbiAgfVxuXG4gIC8qKlxuICAgKiB4IFtMLCBDXSwgc291cmNlIFtMICogc2FtcGxlc1BlclJvd10sIHN0eWxlIFsxLCBTXSAtPiBhdWRpbyBvZiBhcyBtYW55IHNhbXBsZXMsIHRoZSBjYWxsZXIncyB0byBmcmVlLiBUYXBzIGhhclxuICAgKiAobWFnbml0dWRlcywgYW5nbGVzKSwgbm9pc2VfY29udi5pLCBub2lzZV9yZXMuaSwgdXBzLmksIHN0YWdlLmksIGNvbnZfcG9zdC4gYHBhdXNlYCBpcyBhd2FpdGVkIGJldHdlZW4gaXRzIHBhcnRzLlxuICAgKi9cbiAgYXN5bmMgZm9yd2FyZChcbiAgICB4OiBUZW5zb3IsXG4gICAgc291cmNlOiBUZW5zb3IsXG4gICAgc3R5bGU6IFRlbnNvcixcbiAgICB7IHRhcCA9ICgpID0+IHt9LCBwYXVzZSA9IGFzeW5jICgpID0+IHt9IH06IEdlbmVyYXRvck9wdGlvbnMgPSB7fSxcbiAgKTogUHJvbWlzZTxUZW5zb3I+IHtcbiAgICBjb25zdCBoZWxkID0gbmV3IEhlbGQoKTtcbiAgICB0cnkge1xuICAgICAgY29uc3QgaGFyID0gaGVsZC5hZGQoc3RmdChzb3VyY2UsIHRoaXMuI2ZvdXJpZXIpKTsgLy8gW0YsIG5fZmZ0ICsgMl0sIEYgPSBzYW1wbGVzIC8gaG9wICsgMVxuICAgICAgdGFwKFwiaGFyXCIsIGhhcik7XG4gICAgICBsZXQgeSA9IHg7XG4gICAgICBmb3IgKGNvbnN0IGkgb2YgdGhpcy4jc3RhZ2VzLmtleXMoKSkge1xuICAgICAgICBjb25zdCBiZWZvcmUgPSB5O1xuICAgICAgICBjb25zdCBub2lzZSA9IGhlbGQuYWRkKHRoaXMuI25vaXNlKGksIGhhciwgc3R5bGUsIHRhcCkpO1xuICAgICAgICBhd2FpdCBwYXVzZSgpO1xuICAgICAgICB5ID0gaGVsZC5hZGQodGhpcy4jdXBzYW1wbGUoaSwgYmVmb3JlLCBub2lzZSwgdGFwKSk7XG4gICAgICAgIGhlbGQuZnJlZShiZWZvcmUsIG5vaXNlKTtcbiAgICAgICAgY29uc3QgaW5wdXQgPSB5O1xuICAgICAgICBjb25zdCB0ZXJtcyA9IHRoaXMuI3N0YWdlc1tpXSEuYmxvY2tzO1xuICAgICAgICBmb3IgKGNvbnN0IFtqLCBibG9ja10gb2YgdGVybXMuZW50cmllcygpKSB7XG4gICAgICAgICAgY29uc3QgZ2FpbiA9IGogPT09IHRlcm1zLmxlbmd0aCAtIDEgPyAxIC8gdGVybXMubGVuZ3RoIDogMTtcbiAgICAgICAgICBjb25zdCBzdW0gPSBqID09PSAwID8gbnVsbCA6IHk7XG4gICAgICAgICAgeSA9IGhlbGQuYWRkKGFkZFRvKHN1bSwgYmxvY2suZm9yd2FyZChpbnB1dCwgc3R5bGUpLCBnYWluKSk7XG4gICAgICAgICAgaWYgKHN1bSkgaGVsZC5mcmVlKHN1bSk7XG4gICAgICAgICAgYXdhaXQgcGF1c2UoKTtcbiAgICAgICAgfVxuICAgICAgICBoZWxkLmZyZWUoaW5wdXQpO1xuICAgICAgICB0YXAoYHN0YWdlLiR7aX1gLCB5KTtcbiAgICAgIH1cbiAgICAgIHJldHVybiB0aGlzLiNoZWFkKHksIHRhcCk7XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIGhlbGQuZGlzcG9zZSgpO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBFdmVyeSBrZXJuZWwgb2YgYGZvcndhcmRgIGF0IGEgc21hbGwgc2l6ZSwgZm9yIGBkZXZpY2UuY29tcGlsZWAuICovXG4gIHJlaGVhcnNlKHg6IFRlbnNvciwgc291cmNlOiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IpOiB2b2lkIHtcbiAgICBjb25zdCBoYXIgPSBzdGZ0KHNvdXJjZSwgdGhpcy4jZm91cmllcik7XG4gICAgY29uc3QgZW5kID0gdGhpcy4jc3RhZ2VzLnJlZHVjZSgoeSwgeyBibG9ja3MgfSwgaSkgPT4ge1xuICAgICAgY29uc3QgeiA9IHRoaXMuI3Vwc2FtcGxlKFxuICAgICAgICBpLFxuICAgICAgICB5LFxuICAgICAgICB0aGlzLiNub2lzZShpLCBoYXIsIHN0eWxlLCAoKSA9PiB7fSksXG4gICAgICAgICgpID0+IHt9LFxuICAgICAgKTtcbiAgICAgIHJldHVybiBibG9ja3MucmVkdWNlKChzdW06IFRlbnNvciB8IG51bGwsIGJsb2NrKSA9PiBhZGRUbyhzdW0sIGJsb2NrLmZvcndhcmQoeiwgc3R5bGUpLCAxKSwgbnVsbCkhO1xuICAgIH0sIHgpO1xuICAgIHRoaXMuI2hlYWQoZW5kLCAoKSA9PiB7fSk7XG4gIH1cblxuICAvKiogVGhlIHRyYW5zZm9ybWVkIHNvdXJjZSBvZiBzdGFnZSBpLiAqL1xuICAjbm9pc2UoaTogbnVtYmVyLCBoYXI6IFRlbnNvciwgc3R5bGU6IFRlbnNvciwgdGFwOiBUYXApOiBUZW5zb3Ige1xuICAgIHJldHVybiBoYXIuZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGNvbnN0IHsgbm9pc2VDb252LCBub2lzZUJsb2NrIH0gPSB0aGlzLiNzdGFnZXNbaV0hO1xuICAgICAgY29uc3Qgbm9pc2UgPSBjb252MWQoaGFyLCBub2lzZUNvbnYud2VpZ2h0LCBub2lzZUNvbnYpOyAvLyBbTCByYXRlLCBDXSwgYXQgdGhlIGxhc3Qgc3RhZ2Ugb25lIG1vcmVcbiAgICAgIHRhcChgbm9pc2VfY29udi4ke2l9YCwgbm9pc2UpO1xuICAgICAgY29uc3QgeSA9IG5vaXNlQmxvY2suZm9yd2FyZChub2lzZSwgc3R5bGUpO1xuICAgICAgdGFwKGBub2lzZV9yZXMuJHtpfWAsIHkpO1xuICAgICAgcmV0dXJuIHk7XG4gICAgfSk7XG4gIH1cblxuICAvKiogeCBbTCwgMiBDXSAtPiBbTCByYXRlLCBDXSwgYXQgdGhlIGxhc3Qgc3RhZ2Ugb25lIHJvdyBtb3JlLCBwbHVzIHRoZSBzb3VyY2UncyBwYXJ0LiAqL1xuICAjdXBzYW1wbGUoaTogbnVtYmVyLCB4OiBUZW5zb3IsIG5vaXNlOiBUZW5zb3IsIHRhcDogVGFwKTogVGVuc29yIHtcbiAgICByZXR1cm4geC5kZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgY29uc3QgeyByYXRlLCBrZXJuZWwsIHVwIH0gPSB0aGlzLiNzdGFnZXNbaV0hO1xuICAgICAgY29uc3QgcGFkZGluZyA9IChrZXJuZWwgLSByYXRlKSAvIDI7XG4gICAgICBjb25zdCB6ID0gY29udlRyYW5zcG9zZTFkKGFjdGl2YXRpb24oeCwgeyBzbG9wZTogMC4xIH0pLCB1cC53ZWlnaHQsIGtlcm5lbCwgeyBiaWFzOiB1cC5iaWFzLCBwYWRkaW5nIH0pO1xuICAgICAgdGFwKGB1cHMuJHtpfWAsIHopO1xuICAgICAgcmV0dXJuIGkgPT09IHRoaXMuI3N0YWdlcy5sZW5ndGggLSAxID8gcmVmbGVjdGlvblBhZEFkZCh6LCBub2lzZSwgMSkgOiBhZGQoeiwgbm9pc2UpO1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIHkgW0YsIENdIC0+IFtzYW1wbGVzXS4gKi9cbiAgI2hlYWQoeTogVGVuc29yLCB0YXA6IFRhcCk6IFRlbnNvciB7XG4gICAgcmV0dXJuIHkuZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGNvbnN0IHsgd2VpZ2h0LCBiaWFzIH0gPSB0aGlzLiNwb3N0O1xuICAgICAgY29uc3QgeiA9IGNvbnYxZChhY3RpdmF0aW9uKHksIHsgc2xvcGU6IDAuMDEgfSksIHdlaWdodCwgeyBiaWFzLCBwYWRkaW5nOiAzIH0pOyAvLyBbRiwgbl9mZnQgKyAyXVxuICAgICAgdGFwKFwiY29udl9wb3N0XCIsIHopO1xuICAgICAgcmV0dXJuIGlzdGZ0KGV4cFBoYXNlKHopLCB0aGlzLiNmb3VyaWVyKTtcbiAgICB9KTtcbiAgfVxufVxuXG5leHBvcnQgaW50ZXJmYWNlIEdlbmVyYXRvck9wdGlvbnMge1xuICByZWFkb25seSB0YXA/OiBUYXA7XG4gIHJlYWRvbmx5IHBhdXNlPzogKCkgPT4gUHJvbWlzZTx2b2lkPjtcbn1cblxuLyoqIChzdW0gKyB0ZXJtKSAqIGdhaW4sIG9yIHRoZSBmaXJzdCB0ZXJtIGl0c2VsZjsgYHRlcm1gIGlzIHVzZWQgdXAuICovXG5mdW5jdGlvbiBhZGRUbyhzdW06IFRlbnNvciB8IG51bGwsIHRlcm06IFRlbnNvciwgZ2FpbjogbnVtYmVyKTogVGVuc29yIHtcbiAgaWYgKCFzdW0pIHJldHVybiB0ZXJtO1xuICBjb25zdCB5ID0gYWRkKHN1bSwgdGVybSwgZ2Fpbik7XG4gIHRlcm0uZGlzcG9zZSgpO1xuICByZXR1cm4geTtcbn1cbiIsICIvLyBGcm9tIHRoZSBsb2dpdHMgb2YgdGhlIGR1cmF0aW9uIHByZWRpY3RvciB0byBmcmFtZXMuXG5cbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuLi8uLi9zcmMvZXJyb3IudHNcIjtcblxuLyoqXG4gKiBTdW0gb2Ygc2lnbW9pZHMgb2YgZWFjaCByb3csIGRpdmlkZWQgYnkgdGhlIHNwZWVkOiBmcmFtZXMgb2YgZWFjaCB0b2tlbiBiZWZvcmUgcm91bmRpbmcuIEluIGY2NDogYSBzdW0gbmVhciBvbmUgaGFsZlxuICogZGVjaWRlcyBhYm91dCBhIGZyYW1lLiBsb2dpdHMgW24sIGNsYXNzZXNdIC0+IFtuXVxuICovXG5leHBvcnQgZnVuY3Rpb24gZHVyYXRpb25TdW1zKGxvZ2l0czogRmxvYXQzMkFycmF5LCBjbGFzc2VzOiBudW1iZXIsIHNwZWVkOiBudW1iZXIpOiBGbG9hdDY0QXJyYXkge1xuICBjb25zdCBzdW1zID0gbmV3IEZsb2F0NjRBcnJheShsb2dpdHMubGVuZ3RoIC8gY2xhc3Nlcyk7XG4gIGxvZ2l0cy5mb3JFYWNoKChsb2dpdCwgaSkgPT4gKHN1bXNbTWF0aC5mbG9vcihpIC8gY2xhc3NlcyldISArPSAxIC8gKDEgKyBNYXRoLmV4cCgtbG9naXQpKSkpO1xuICByZXR1cm4gc3Vtcy5tYXAoKHN1bSkgPT4gc3VtIC8gc3BlZWQpO1xufVxuXG4vKiogUm91bmRzIGhhbGYgdG8gZXZlbiwgYXQgbGVhc3Qgb25lIGZyYW1lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJvdW5kRHVyYXRpb25zKHN1bXM6IEZsb2F0NjRBcnJheSk6IG51bWJlcltdIHtcbiAgcmV0dXJuIFsuLi5zdW1zXS5tYXAoKHN1bSkgPT4ge1xuICAgIGlmICghTnVtYmVyLmlzRmluaXRlKHN1bSkpIHtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgIFwiZGV2aWNlXCIsXG4gICAgICAgIGBrb2tvcm86IGEgZHVyYXRpb24gaXMgJHtzdW19LCBleHBlY3RlZCBhIG51bWJlciAodGhlIHdlaWdodHMgb3IgdGhlIEdQVSBhcmUgYXQgZmF1bHQpLmAsXG4gICAgICApO1xuICAgIH1cbiAgICBjb25zdCBkb3duID0gTWF0aC5mbG9vcihzdW0pO1xuICAgIGNvbnN0IHJlc3QgPSBzdW0gLSBkb3duO1xuICAgIGNvbnN0IHJvdW5kZWQgPSByZXN0ID4gMC41IHx8IChyZXN0ID09PSAwLjUgJiYgZG93biAlIDIgPT09IDEpID8gZG93biArIDEgOiBkb3duO1xuICAgIHJldHVybiBNYXRoLm1heCgxLCByb3VuZGVkKTtcbiAgfSk7XG59XG5cbi8qKiBUaGUgdG9rZW4gb2YgZWFjaCBmcmFtZTogWzIsIDFdIC0+IFswLCAwLCAxXS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b2tlbk9mRnJhbWUoZHVyYXRpb25zOiByZWFkb25seSBudW1iZXJbXSk6IFVpbnQzMkFycmF5IHtcbiAgcmV0dXJuIFVpbnQzMkFycmF5LmZyb20oZHVyYXRpb25zLmZsYXRNYXAoKGZyYW1lcywgdG9rZW4pID0+IG5ldyBBcnJheTxudW1iZXI+KGZyYW1lcykuZmlsbCh0b2tlbikpKTtcbn1cbiIsICIvLyBBIGJpZGlyZWN0aW9uYWwgTFNUTSBsYXllcjogdGhlIGlucHV0IHByb2plY3Rpb24gb2YgYWxsIHN0ZXBzIGF0IG9uY2UsIHRoZW4gb25lIGRpc3BhdGNoIGEgc3RlcCwgcmVjb3JkZWQgb25jZS5cblxuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgZXhwZWN0U2hhcGUsIHJvd3NBbmRDb2x1bW5zIH0gZnJvbSBcIi4vY2hlY2sudHNcIjtcbmltcG9ydCB7IGxpbmVhciB9IGZyb20gXCIuL2NvbnYxZC50c1wiO1xuaW1wb3J0IHR5cGUgeyBUYWJsZSwgV2VpZ2h0IH0gZnJvbSBcIi4vd2VpZ2h0LnRzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgTHN0bVdlaWdodHMge1xuICAvKiogWzIgKiA0IEgsIENdOiBmb3J3YXJkLCB0aGVuIGJhY2t3YXJkOyBnYXRlcyBpLCBmLCBnLCBvLiAqL1xuICByZWFkb25seSBpbnB1dDogV2VpZ2h0O1xuICAvKiogWzIgKiA0IEhdOiB0aGUgc3VtIG9mIGJvdGggYmlhc2VzIG9mIFB5VG9yY2guICovXG4gIHJlYWRvbmx5IGJpYXM6IFRlbnNvcjtcbiAgLyoqIFsyLCA0IEgsIEhdICovXG4gIHJlYWRvbmx5IHJlY3VycmVudDogVGFibGU7XG4gIC8qKiBbMiBILCAyXSB1MzIsIHplcm8gYmV0d2VlbiBzZXF1ZW5jZXM6IGNlbGxzLCBhbmQgc3RlcHMgZG9uZS4gKi9cbiAgcmVhZG9ubHkgc3RhdGU6IFRlbnNvcjxcInUzMlwiPjtcbn1cblxuLyoqIHggW1QsIENdIC0+IFtULCAyIEhdOiBmb3J3YXJkLCB0aGVuIGJhY2t3YXJkLiBDZWxscyBhbmQgaCBzdGFydCBmcm9tIHplcm8uICovXG5leHBvcnQgZnVuY3Rpb24gYmlkaXJlY3Rpb25hbExzdG0oeDogVGVuc29yLCB3ZWlnaHRzOiBMc3RtV2VpZ2h0cyk6IFRlbnNvciB7XG4gIGNvbnN0IHsgZGV2aWNlIH0gPSB4O1xuICBjb25zdCBbVF0gPSByb3dzQW5kQ29sdW1ucyhcImJpZGlyZWN0aW9uYWxMc3RtXCIsIFwieFwiLCB4KTtcbiAgY29uc3QgSCA9IHdlaWdodHMuc3RhdGUuc2hhcGVbMF0hIC8gMjtcbiAgZXhwZWN0U2hhcGUoXCJiaWRpcmVjdGlvbmFsTHN0bVwiLCBcImJpYXNcIiwgd2VpZ2h0cy5iaWFzLCBbOCAqIEhdKTtcbiAgcmV0dXJuIGRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgY29uc3QgZ2F0ZXMgPSBsaW5lYXIoeCwgd2VpZ2h0cy5pbnB1dCwgeyBiaWFzOiB3ZWlnaHRzLmJpYXMgfSk7IC8vIFtULCA4IEhdXG4gICAgY29uc3Qgb3V0ID0gZGV2aWNlLmVtcHR5KFtULCAyICogSF0pO1xuICAgIGNvbnN0IExBTkVTID0gZGV2aWNlLnRyYWl0cy5jbGFzcyA9PT0gXCJzb2Z0d2FyZVwiID8gMSA6IDMyO1xuICAgIGNvbnN0IHN0ZXAgPSBkZXZpY2UucmVjb3JkKCgpID0+XG4gICAgICBkZXZpY2UucnVuKFxuICAgICAgICBcImxzdG1fc3RlcFwiLFxuICAgICAgICB7IGdhdGVzLCBXX2hoOiB3ZWlnaHRzLnJlY3VycmVudC50ZW5zb3IsIHN0YXRlOiB3ZWlnaHRzLnN0YXRlLCBvdXQgfSxcbiAgICAgICAgeyBULCBIIH0sXG4gICAgICAgIHtcbiAgICAgICAgICBncmlkOiBbTWF0aC5jZWlsKChIICogTEFORVMpIC8gMTI4KSwgMl0sXG4gICAgICAgICAgY29uc3RhbnRzOiB7IEZPUk1BVDogd2VpZ2h0cy5yZWN1cnJlbnQuZm9ybWF0LCBMQU5FUyB9LFxuICAgICAgICAgIHdvcms6IDE2ICogSCAqIEgsXG4gICAgICAgIH0sXG4gICAgICApLFxuICAgICk7XG4gICAgc3RlcC5yZXBsYXkoVCk7XG4gICAgcmV0dXJuIG91dDtcbiAgfSk7XG59XG4iLCAiLy8gU3R5bGVUVFMgMidzIHRleHQgc2lkZSBhcyBpbiBLb2tvcm8gKGtva29yby9tb2R1bGVzLnB5KTogdGhlIHRleHQgZW5jb2RlciwgdGhlIGR1cmF0aW9uIGVuY29kZXIgYW5kIHRoZSBwcmVkaWN0b3JzIG9mXG4vLyBkdXJhdGlvbiwgcGl0Y2ggKEYwKSBhbmQgZW5lcmd5IChOKS4gTmFtZXMgZm9sbG93IHRoZSBjaGVja3BvaW50LlxuXG5pbXBvcnQgeyBjb252MWQsIGxpbmVhciB9IGZyb20gXCIuLi8uLi9vcHMvY29udjFkLnRzXCI7XG5pbXBvcnQgeyBiaWRpcmVjdGlvbmFsTHN0bSwgdHlwZSBMc3RtV2VpZ2h0cyB9IGZyb20gXCIuLi8uLi9vcHMvbHN0bS50c1wiO1xuaW1wb3J0IHsgYWRhcHRpdmVMYXllck5vcm0sIGxheWVyTm9ybSB9IGZyb20gXCIuLi8uLi9vcHMvbm9ybS50c1wiO1xuaW1wb3J0IHsgY29uY2F0LCBlbWJlZGRpbmcsIGdhdGhlclJvd3MgfSBmcm9tIFwiLi4vLi4vb3BzL3Jvd3MudHNcIjtcbmltcG9ydCB0eXBlIHsgVGFibGUsIFdlaWdodCB9IGZyb20gXCIuLi8uLi9vcHMvd2VpZ2h0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi8uLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFdlaWdodHMgfSBmcm9tIFwiLi4vd2VpZ2h0cy50c1wiO1xuaW1wb3J0IHR5cGUgeyBLb2tvcm9Db25maWcgfSBmcm9tIFwiLi9jb25maWcudHNcIjtcbmltcG9ydCB7IEFkYWluUmVzQmxvY2sxZCwgU3R5bGVQcm9qZWN0aW9uIH0gZnJvbSBcIi4vbGF5ZXJzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRhcCB9IGZyb20gXCIuL3RhcC50c1wiO1xuXG5jb25zdCBFUFMgPSAxZS01O1xuXG4vKiogVGV4dEVuY29kZXI6IGVtYmVkZGluZywgY29udm9sdXRpb25zIHdpdGggbGF5ZXIgbm9ybSBhbmQgbGVha3kgUmVMVSwgTFNUTS4gKi9cbmV4cG9ydCBjbGFzcyBUZXh0RW5jb2RlciB7XG4gIHJlYWRvbmx5ICNjaGFubmVsczogbnVtYmVyO1xuICByZWFkb25seSAjdGFibGU6IFRhYmxlO1xuICByZWFkb25seSAjY25uOiB7IHdlaWdodDogV2VpZ2h0OyBiaWFzOiBUZW5zb3I7IGdhbW1hOiBUZW5zb3I7IGJldGE6IFRlbnNvcjsgcGFkZGluZzogbnVtYmVyIH1bXTtcbiAgcmVhZG9ubHkgI2xzdG06IExzdG1XZWlnaHRzO1xuXG4gIGNvbnN0cnVjdG9yKFxuICAgIHc6IFdlaWdodHMsXG4gICAgY29uZmlnOiBQaWNrPEtva29yb0NvbmZpZywgXCJoaWRkZW5fZGltXCIgfCBcIm5fbGF5ZXJcIiB8IFwibl90b2tlblwiIHwgXCJ0ZXh0X2VuY29kZXJfa2VybmVsX3NpemVcIj4sXG4gICkge1xuICAgIGNvbnN0IHsgaGlkZGVuX2RpbTogQywgbl9sYXllciwgbl90b2tlbiwgdGV4dF9lbmNvZGVyX2tlcm5lbF9zaXplOiBLIH0gPSBjb25maWc7XG4gICAgdGhpcy4jY2hhbm5lbHMgPSBDO1xuICAgIHRoaXMuI3RhYmxlID0gdy50YWJsZShcImVtYmVkZGluZy53ZWlnaHRcIiwgW25fdG9rZW4sIENdKTtcbiAgICB0aGlzLiNjbm4gPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiBuX2xheWVyIH0sIChfLCBpKSA9PiB7XG4gICAgICBjb25zdCBibG9jayA9IHcuYXQoXCJjbm5cIiwgaSk7XG4gICAgICByZXR1cm4ge1xuICAgICAgICB3ZWlnaHQ6IGJsb2NrLmNvbnYoXCIwXCIsIFtDLCBDLCBLXSksXG4gICAgICAgIGJpYXM6IGJsb2NrLnZlY3RvcihcIjAuYmlhc1wiLCBbQ10pLFxuICAgICAgICBnYW1tYTogYmxvY2sudmVjdG9yKFwiMS5nYW1tYVwiLCBbQ10pLFxuICAgICAgICBiZXRhOiBibG9jay52ZWN0b3IoXCIxLmJldGFcIiwgW0NdKSxcbiAgICAgICAgcGFkZGluZzogKEsgLSAxKSAvIDIsXG4gICAgICB9O1xuICAgIH0pO1xuICAgIHRoaXMuI2xzdG0gPSB3LmF0KFwibHN0bVwiKS5sc3RtKEMsIEMgLyAyKTtcbiAgfVxuXG4gIC8qKiBpZHMgW25dIC0+IHRfZW4gW24sIENdLiBUYXBzIHRleHRfY25uMCwgLi4uICovXG4gIGZvcndhcmQoaWRzOiBUZW5zb3I8XCJ1MzJcIj4sIHRhcDogVGFwID0gKCkgPT4ge30pOiBUZW5zb3Ige1xuICAgIHJldHVybiBpZHMuZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGxldCB4ID0gZW1iZWRkaW5nKGlkcywgdGhpcy4jdGFibGUsIHRoaXMuI2NoYW5uZWxzKTsgLy8gW24sIENdXG4gICAgICB0aGlzLiNjbm4uZm9yRWFjaCgoeyB3ZWlnaHQsIGJpYXMsIGdhbW1hLCBiZXRhLCBwYWRkaW5nIH0sIGkpID0+IHtcbiAgICAgICAgeCA9IGxheWVyTm9ybShjb252MWQoeCwgd2VpZ2h0LCB7IGJpYXMsIHBhZGRpbmcgfSksIGdhbW1hLCBiZXRhLCB7IGVwczogRVBTLCBzbG9wZTogMC4yIH0pO1xuICAgICAgICB0YXAoYHRleHRfY25uJHtpfWAsIHgpO1xuICAgICAgfSk7XG4gICAgICByZXR1cm4gYmlkaXJlY3Rpb25hbExzdG0oeCwgdGhpcy4jbHN0bSk7XG4gICAgfSk7XG4gIH1cbn1cblxuLyoqIER1cmF0aW9uRW5jb2Rlcjogcm91bmRzIG9mIExTVE0gYW5kIGFkYXB0aXZlIGxheWVyIG5vcm0sIHRoZSBzdHlsZSBhcHBlbmRlZCB0byBldmVyeSByb3cgYmVmb3JlIGVhY2ggYW5kIGF0IHRoZSBlbmQuICovXG5leHBvcnQgY2xhc3MgRHVyYXRpb25FbmNvZGVyIHtcbiAgcmVhZG9ubHkgI3JvdW5kczogeyBsc3RtOiBMc3RtV2VpZ2h0czsgbm9ybTogU3R5bGVQcm9qZWN0aW9uIH1bXTtcblxuICBjb25zdHJ1Y3Rvcih3OiBXZWlnaHRzLCBDOiBudW1iZXIsIFM6IG51bWJlciwgcm91bmRzOiBudW1iZXIpIHtcbiAgICB0aGlzLiNyb3VuZHMgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiByb3VuZHMgfSwgKF8sIGkpID0+ICh7XG4gICAgICBsc3RtOiB3LmF0KFwibHN0bXNcIiwgMiAqIGkpLmxzdG0oQyArIFMsIEMgLyAyKSxcbiAgICAgIG5vcm06IG5ldyBTdHlsZVByb2plY3Rpb24ody5hdChcImxzdG1zXCIsIDIgKiBpICsgMSksIEMsIFMpLFxuICAgIH0pKTtcbiAgfVxuXG4gIC8qKiBkX2VuIFtuLCBDXSwgc3R5bGUgWzEsIFNdIC0+IGQgW24sIEMgKyBTXS4gKi9cbiAgZm9yd2FyZChkX2VuOiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IpOiBUZW5zb3Ige1xuICAgIHJldHVybiBkX2VuLmRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgICBsZXQgeCA9IGNvbmNhdChbZF9lbiwgc3R5bGVdKTsgLy8gW24sIEMgKyBTXVxuICAgICAgZm9yIChjb25zdCB7IGxzdG0sIG5vcm0gfSBvZiB0aGlzLiNyb3VuZHMpIHtcbiAgICAgICAgY29uc3QgeSA9IGFkYXB0aXZlTGF5ZXJOb3JtKGJpZGlyZWN0aW9uYWxMc3RtKHgsIGxzdG0pLCBub3JtLmZvcndhcmQoc3R5bGUpLCB7IGVwczogRVBTIH0pOyAvLyBbbiwgQ11cbiAgICAgICAgeCA9IGNvbmNhdChbeSwgc3R5bGVdKTsgLy8gW24sIEMgKyBTXVxuICAgICAgfVxuICAgICAgcmV0dXJuIHg7XG4gICAgfSk7XG4gIH1cbn1cblxuLyoqIFRoZSBjdXJ2ZXMgb2Ygb25lIHByZWRpY3RvciBicmFuY2guICovXG5jbGFzcyBCcmFuY2gge1xuICByZWFkb25seSAjbmFtZTogc3RyaW5nO1xuICByZWFkb25seSAjYmxvY2tzOiBBZGFpblJlc0Jsb2NrMWRbXTtcbiAgcmVhZG9ubHkgI3dlaWdodDogV2VpZ2h0O1xuICByZWFkb25seSAjYmlhczogVGVuc29yO1xuXG4gIGNvbnN0cnVjdG9yKHc6IFdlaWdodHMsIG5hbWU6IFwiRjBcIiB8IFwiTlwiLCBDOiBudW1iZXIsIFM6IG51bWJlcikge1xuICAgIGNvbnN0IGJsb2NrcyA9IHcuYXQobmFtZSk7XG4gICAgdGhpcy4jbmFtZSA9IG5hbWU7XG4gICAgdGhpcy4jYmxvY2tzID0gW1xuICAgICAgbmV3IEFkYWluUmVzQmxvY2sxZChibG9ja3MuYXQoMCksIEMsIEMsIFMpLFxuICAgICAgbmV3IEFkYWluUmVzQmxvY2sxZChibG9ja3MuYXQoMSksIEMsIEMgLyAyLCBTLCB0cnVlKSxcbiAgICAgIG5ldyBBZGFpblJlc0Jsb2NrMWQoYmxvY2tzLmF0KDIpLCBDIC8gMiwgQyAvIDIsIFMpLFxuICAgIF07XG4gICAgdGhpcy4jd2VpZ2h0ID0gdy5jb252KGAke25hbWV9X3Byb2pgLCBbMSwgQyAvIDIsIDFdKTtcbiAgICB0aGlzLiNiaWFzID0gdy52ZWN0b3IoYCR7bmFtZX1fcHJvai5iaWFzYCwgWzFdKTtcbiAgfVxuXG4gIC8qKiBoIFtULCBDXSAtPiBbMiBUXS4gKi9cbiAgZm9yd2FyZChoOiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IsIHRhcDogVGFwKTogVGVuc29yIHtcbiAgICByZXR1cm4gaC5kZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgbGV0IHggPSBoO1xuICAgICAgdGhpcy4jYmxvY2tzLmZvckVhY2goKGJsb2NrLCBpKSA9PiB7XG4gICAgICAgIHggPSBibG9jay5mb3J3YXJkKHgsIHN0eWxlKTsgLy8gW1QsIENdLCBbMiBULCBDIC8gMl0sIFsyIFQsIEMgLyAyXVxuICAgICAgICB0YXAoYCR7dGhpcy4jbmFtZX0uJHtpfWAsIHgpO1xuICAgICAgfSk7XG4gICAgICBjb25zdCB5ID0gY29udjFkKHgsIHRoaXMuI3dlaWdodCwgeyBiaWFzOiB0aGlzLiNiaWFzIH0pOyAvLyBbMiBULCAxXVxuICAgICAgcmV0dXJuIHkucmVzaGFwZShbeS5zaXplXSk7XG4gICAgfSk7XG4gIH1cbn1cblxuLyoqIFByb3NvZHlQcmVkaWN0b3IuICovXG5leHBvcnQgY2xhc3MgUHJvc29keVByZWRpY3RvciB7XG4gIHJlYWRvbmx5ICNlbmNvZGVyOiBEdXJhdGlvbkVuY29kZXI7XG4gIHJlYWRvbmx5ICNsc3RtOiBMc3RtV2VpZ2h0cztcbiAgcmVhZG9ubHkgI2xvZ2l0czogV2VpZ2h0O1xuICByZWFkb25seSAjbG9naXRzQmlhczogVGVuc29yO1xuICByZWFkb25seSAjc2hhcmVkOiBMc3RtV2VpZ2h0cztcbiAgcmVhZG9ubHkgI2YwOiBCcmFuY2g7XG4gIHJlYWRvbmx5ICNuOiBCcmFuY2g7XG5cbiAgY29uc3RydWN0b3IodzogV2VpZ2h0cywgY29uZmlnOiBQaWNrPEtva29yb0NvbmZpZywgXCJoaWRkZW5fZGltXCIgfCBcInN0eWxlX2RpbVwiIHwgXCJuX2xheWVyXCIgfCBcIm1heF9kdXJcIj4pIHtcbiAgICBjb25zdCB7IGhpZGRlbl9kaW06IEMsIHN0eWxlX2RpbTogUywgbl9sYXllciwgbWF4X2R1ciB9ID0gY29uZmlnO1xuICAgIHRoaXMuI2VuY29kZXIgPSBuZXcgRHVyYXRpb25FbmNvZGVyKHcuYXQoXCJ0ZXh0X2VuY29kZXJcIiksIEMsIFMsIG5fbGF5ZXIpO1xuICAgIHRoaXMuI2xzdG0gPSB3LmF0KFwibHN0bVwiKS5sc3RtKEMgKyBTLCBDIC8gMik7XG4gICAgdGhpcy4jbG9naXRzID0gdy5saW5lYXIoXCJkdXJhdGlvbl9wcm9qLmxpbmVhcl9sYXllci53ZWlnaHRcIiwgW21heF9kdXIsIENdKTtcbiAgICB0aGlzLiNsb2dpdHNCaWFzID0gdy52ZWN0b3IoXCJkdXJhdGlvbl9wcm9qLmxpbmVhcl9sYXllci5iaWFzXCIsIFttYXhfZHVyXSk7XG4gICAgdGhpcy4jc2hhcmVkID0gdy5hdChcInNoYXJlZFwiKS5sc3RtKEMgKyBTLCBDIC8gMik7XG4gICAgdGhpcy4jZjAgPSBuZXcgQnJhbmNoKHcsIFwiRjBcIiwgQywgUyk7XG4gICAgdGhpcy4jbiA9IG5ldyBCcmFuY2godywgXCJOXCIsIEMsIFMpO1xuICB9XG5cbiAgLyoqIGRfZW4gW24sIENdLCBzdHlsZSBbMSwgU10gLT4gZCBbbiwgQyArIFNdLCBsb2dpdHMgW24sIG1heF9kdXJdLiBUYXBzIGR1cmF0aW9uX2xzdG0uICovXG4gIGR1cmF0aW9ucyhkX2VuOiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IsIHRhcDogVGFwID0gKCkgPT4ge30pOiB7IGQ6IFRlbnNvcjsgbG9naXRzOiBUZW5zb3IgfSB7XG4gICAgcmV0dXJuIGRfZW4uZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGNvbnN0IGQgPSB0aGlzLiNlbmNvZGVyLmZvcndhcmQoZF9lbiwgc3R5bGUpOyAvLyBbbiwgQyArIFNdXG4gICAgICBjb25zdCB4ID0gYmlkaXJlY3Rpb25hbExzdG0oZCwgdGhpcy4jbHN0bSk7IC8vIFtuLCBDXVxuICAgICAgdGFwKFwiZHVyYXRpb25fbHN0bVwiLCB4KTtcbiAgICAgIHJldHVybiB7IGQsIGxvZ2l0czogbGluZWFyKHgsIHRoaXMuI2xvZ2l0cywgeyBiaWFzOiB0aGlzLiNsb2dpdHNCaWFzIH0pIH07XG4gICAgfSk7XG4gIH1cblxuICAvKiogZCBbbiwgQyArIFNdLCBmcmFtZXMgW1RdICh0aGUgdG9rZW4gb2YgZWFjaCBmcmFtZSkgLT4gRjAgaW4gSHogYW5kIE4sIFsyIFRdIGVhY2guIFRhcHMgc2hhcmVkLCBGMC4wLCAuLi4gKi9cbiAgY3VydmVzKGQ6IFRlbnNvciwgZnJhbWVzOiBUZW5zb3I8XCJ1MzJcIj4sIHN0eWxlOiBUZW5zb3IsIHRhcDogVGFwID0gKCkgPT4ge30pOiB7IGYwOiBUZW5zb3I7IG46IFRlbnNvciB9IHtcbiAgICByZXR1cm4gZC5kZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgY29uc3QgaCA9IGJpZGlyZWN0aW9uYWxMc3RtKGdhdGhlclJvd3MoZCwgZnJhbWVzKSwgdGhpcy4jc2hhcmVkKTsgLy8gW1QsIENdXG4gICAgICB0YXAoXCJzaGFyZWRcIiwgaCk7XG4gICAgICByZXR1cm4geyBmMDogdGhpcy4jZjAuZm9yd2FyZChoLCBzdHlsZSwgdGFwKSwgbjogdGhpcy4jbi5mb3J3YXJkKGgsIHN0eWxlLCB0YXApIH07XG4gICAgfSk7XG4gIH1cbn1cbiIsICIvLyBBIGN1cnNvciBvdmVyIGEgY2hlY2twb2ludC4gQSBtb2RlbCBpcyBidWlsdCBzeW5jaHJvbm91c2x5OiBlYWNoIGxheWVyIGFza3MgZm9yIGl0cyB0ZW5zb3JzIGJ5IG5hbWUgYW5kIHNoYXBlIGFuZCBnZXRzXG4vLyBtZW1vcnkgZm9yIHRoZW07IHRoZW4gdGhlIGZpbGUgaXMgc3RyZWFtZWQgb25jZSwgaW4gaXRzIG93biBvcmRlciBhbmQgaW4gcGllY2VzLCBzdHJhaWdodCBpbnRvIEdQVSBidWZmZXJzLCBhbmQgcGFja2VkXG4vLyB0aGVyZS4gV2VpZ2h0IG5vcm1hbGlzYXRpb24gKGB3ZWlnaHRfZ2AsIGB3ZWlnaHRfdmApIGlzIGZvbGRlZCBvbiB0aGUgd2F5LiBBIHRlbnNvciB0aGF0IG5vYm9keSBhc2tlZCBmb3IgaXMgYW4gZXJyb3IuXG5cbmltcG9ydCB0eXBlIHsgRGV2aWNlIH0gZnJvbSBcIi4uL3NyYy9kZXZpY2UudHNcIjtcbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuLi9zcmMvZXJyb3IudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hlY2twb2ludCwgU3RvcmVkVGVuc29yIH0gZnJvbSBcIi4uL3NyYy9zYWZldGVuc29ycy50c1wiO1xuaW1wb3J0IHR5cGUgeyBTaGFwZSwgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB0eXBlIHsgTHN0bVdlaWdodHMgfSBmcm9tIFwiLi4vb3BzL2xzdG0udHNcIjtcbmltcG9ydCB7XG4gIGVtcHR5V2VpZ2h0LFxuICBGT1JNQVRTLFxuICB0eXBlIEZvcm1hdCxcbiAgcGFja1dlaWdodCxcbiAgdHlwZSBUYWJsZSxcbiAgdHlwZSBXZWlnaHQsXG4gIHdlaWdodE5vcm1TY2FsZSxcbiAgdHlwZSBXZWlnaHRTaGFwZSxcbn0gZnJvbSBcIi4uL29wcy93ZWlnaHQudHNcIjtcbmltcG9ydCB7IHR5cGUgTG9hZFByb2dyZXNzLCBzdHJlYW1UZW5zb3JzLCB0eXBlIFN0cmVhbUpvYiwgdG9GbG9hdDMyIH0gZnJvbSBcIi4vd2VpZ2h0X3N0cmVhbS50c1wiO1xuXG4vKiogV2hhdCBhbGwgY3Vyc29ycyBvZiBhIGNoZWNrcG9pbnQgc2hhcmUuICovXG5pbnRlcmZhY2UgU2Vzc2lvbiB7XG4gIHJlYWRvbmx5IGRldmljZTogRGV2aWNlO1xuICByZWFkb25seSBjaGVja3BvaW50OiBDaGVja3BvaW50O1xuICByZWFkb25seSB1c2VkOiBTZXQ8c3RyaW5nPjtcbiAgcmVhZG9ubHkgam9iczogU3RyZWFtSm9iW107XG4gIHJlYWRvbmx5IG93bmVkOiBUZW5zb3JbXTtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBMb2FkT3B0aW9ucyB7XG4gIC8qKiBOYW1lcyB0aGF0IG1heSBzdGF5IHVudXNlZC4gKi9cbiAgcmVhZG9ubHkgaWdub3JlPzogUmVnRXhwO1xuICByZWFkb25seSBvblByb2dyZXNzPzogKChwcm9ncmVzczogTG9hZFByb2dyZXNzKSA9PiB2b2lkKSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc2lnbmFsPzogQWJvcnRTaWduYWwgfCB1bmRlZmluZWQ7XG59XG5cbmV4cG9ydCBjbGFzcyBXZWlnaHRzIHtcbiAgcmVhZG9ubHkgI3Nlc3Npb246IFNlc3Npb247XG4gIHJlYWRvbmx5ICNwcmVmaXg6IHN0cmluZztcblxuICBwcml2YXRlIGNvbnN0cnVjdG9yKHNlc3Npb246IFNlc3Npb24sIHByZWZpeDogc3RyaW5nKSB7XG4gICAgdGhpcy4jc2Vzc2lvbiA9IHNlc3Npb247XG4gICAgdGhpcy4jcHJlZml4ID0gcHJlZml4O1xuICB9XG5cbiAgLyoqIEJ1aWxkcyBhIG1vZGVsIGZyb20gYSBjaGVja3BvaW50IGFuZCBmaWxscyBpdHMgd2VpZ2h0cy4gYGRpc3Bvc2VgIGdpdmVzIHRoZWlyIG1lbW9yeSBiYWNrLiAqL1xuICBzdGF0aWMgYXN5bmMgbG9hZDxNPihcbiAgICBkZXZpY2U6IERldmljZSxcbiAgICBjaGVja3BvaW50OiBDaGVja3BvaW50LFxuICAgIGJ1aWxkOiAod2VpZ2h0czogV2VpZ2h0cykgPT4gTSxcbiAgICB7IGlnbm9yZSwgb25Qcm9ncmVzcywgc2lnbmFsIH06IExvYWRPcHRpb25zID0ge30sXG4gICk6IFByb21pc2U8eyBtb2RlbDogTTsgZGlzcG9zZSgpOiB2b2lkIH0+IHtcbiAgICBjb25zdCBzZXNzaW9uOiBTZXNzaW9uID0geyBkZXZpY2UsIGNoZWNrcG9pbnQsIHVzZWQ6IG5ldyBTZXQoKSwgam9iczogW10sIG93bmVkOiBbXSB9O1xuICAgIGNvbnN0IGRpc3Bvc2UgPSAoKSA9PiBzZXNzaW9uLm93bmVkLnNwbGljZSgwKS5mb3JFYWNoKCh0ZW5zb3IpID0+IHRlbnNvci5kaXNwb3NlKCkpO1xuICAgIHRyeSB7XG4gICAgICBjb25zdCBtb2RlbCA9IGJ1aWxkKG5ldyBXZWlnaHRzKHNlc3Npb24sIFwiXCIpKTtcbiAgICAgIGNvbnN0IHVudXNlZCA9IFsuLi5jaGVja3BvaW50LnRlbnNvcnMua2V5cygpXS5maWx0ZXIoXG4gICAgICAgIChuYW1lKSA9PiAhc2Vzc2lvbi51c2VkLmhhcyhuYW1lKSAmJiAhaWdub3JlPy50ZXN0KG5hbWUpLFxuICAgICAgKTtcbiAgICAgIGlmICh1bnVzZWQubGVuZ3RoID4gMCkge1xuICAgICAgICBjb25zdCBtb3JlID0gdW51c2VkLmxlbmd0aCA+IDMgPyBgIGFuZCAke3VudXNlZC5sZW5ndGggLSAzfSBtb3JlYCA6IFwiXCI7XG4gICAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgICAgXCJ3ZWlnaHRzXCIsXG4gICAgICAgICAgYHdlaWdodHM6ICR7dW51c2VkLnNsaWNlKDAsIDMpLmpvaW4oXCIsIFwiKX0ke21vcmV9IGJlbG9uZyB0byBubyBsYXllciwgZXhwZWN0ZWQgb25seSB0ZW5zb3JzIG9mIHRoaXMgbW9kZWwuYCxcbiAgICAgICAgKTtcbiAgICAgIH1cbiAgICAgIGF3YWl0IHN0cmVhbVRlbnNvcnMoZGV2aWNlLCBzZXNzaW9uLmpvYnMsIG9uUHJvZ3Jlc3MsIHNpZ25hbCk7XG4gICAgICByZXR1cm4geyBtb2RlbCwgZGlzcG9zZSB9O1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBkaXNwb3NlKCk7XG4gICAgICB0aHJvdyBlcnJvcjtcbiAgICB9XG4gIH1cblxuICAvKiogVGVuc29ycyBtYWRlIGJlc2lkZSB0aGUgY2hlY2twb2ludCB0aGF0IGxpdmUgYW5kIGdvIHdpdGggdGhlIG1vZGVsLiAqL1xuICBvd24oLi4udGVuc29yczogVGVuc29yW10pOiB2b2lkIHtcbiAgICB0aGlzLiNzZXNzaW9uLm93bmVkLnB1c2goLi4udGVuc29ycyk7XG4gIH1cblxuICBnZXQgZGV2aWNlKCk6IERldmljZSB7XG4gICAgcmV0dXJuIHRoaXMuI3Nlc3Npb24uZGV2aWNlO1xuICB9XG5cbiAgLyoqIFRoZSBjdXJzb3IgYmVsb3cgYG5hbWVzYC4gKi9cbiAgYXQoLi4ubmFtZXM6IChzdHJpbmcgfCBudW1iZXIpW10pOiBXZWlnaHRzIHtcbiAgICByZXR1cm4gbmV3IFdlaWdodHModGhpcy4jc2Vzc2lvbiwgam9pbih0aGlzLiNwcmVmaXgsIC4uLm5hbWVzKSk7XG4gIH1cblxuICBoYXMobmFtZTogc3RyaW5nKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMuI3Nlc3Npb24uY2hlY2twb2ludC50ZW5zb3JzLmhhcyh0aGlzLiNwYXRoKG5hbWUpKTtcbiAgfVxuXG4gIC8qKiBBIHNtYWxsIHRlbnNvciBvZiBhbnkgZmxvYXQgdHlwZSwgYXMgZjMyOiBhIGJpYXMsIGEgZ2Fpbi4gKi9cbiAgdmVjdG9yKG5hbWU6IHN0cmluZywgc2hhcGU6IFNoYXBlKTogVGVuc29yIHtcbiAgICByZXR1cm4gdGhpcy4jaG9zdChbdGhpcy4jZ2V0KG5hbWUsIHNoYXBlKV0sIHNoYXBlLCAoW3ZhbHVlc10pID0+IHZhbHVlcyEpO1xuICB9XG5cbiAgLyoqIEEgbGluZWFyIGxheWVyLCBbTywgQ10uIFNldmVyYWwgbmFtZXMgYXJlIHN0YWNrZWQgYWxvbmcgTy4gKi9cbiAgbGluZWFyKG5hbWVzOiBzdHJpbmcgfCByZWFkb25seSBzdHJpbmdbXSwgc2hhcGU6IHJlYWRvbmx5IFtPOiBudW1iZXIsIEM6IG51bWJlcl0pOiBXZWlnaHQge1xuICAgIGNvbnN0IFtPLCBDXSA9IHNoYXBlO1xuICAgIGNvbnN0IGxpc3QgPSB0eXBlb2YgbmFtZXMgPT09IFwic3RyaW5nXCIgPyBbbmFtZXNdIDogbmFtZXM7XG4gICAgY29uc3Qgc3RvcmVkID0gbGlzdC5tYXAoKG5hbWUpID0+IHRoaXMuI2dldChuYW1lLCBbTywgQ10pKTtcbiAgICByZXR1cm4gdGhpcy4jcGFja2VkKHN0b3JlZCwgeyBPOiBPICogc3RvcmVkLmxlbmd0aCwgQywgSzogMSB9LCBudWxsKTtcbiAgfVxuXG4gIC8qKiBUaGUgY29udm9sdXRpb24gYG5hbWVgLCBbTywgQywgS106IGBuYW1lLndlaWdodGAsIG9yIG5vcm1hbGlzZWQgYG5hbWUud2VpZ2h0X2dgIGFuZCBgbmFtZS53ZWlnaHRfdmAuICovXG4gIGNvbnYobmFtZTogc3RyaW5nLCBzaGFwZTogcmVhZG9ubHkgW086IG51bWJlciwgQzogbnVtYmVyLCBLOiBudW1iZXJdKTogV2VpZ2h0IHtcbiAgICBjb25zdCBbTywgQywgS10gPSBzaGFwZTtcbiAgICBjb25zdCB7IHdlaWdodCwgZyB9ID0gdGhpcy4jbm9ybWFsaXNlZChuYW1lLCBzaGFwZSk7XG4gICAgcmV0dXJuIHRoaXMuI3BhY2tlZChbd2VpZ2h0XSwgeyBPLCBDLCBLIH0sIGcpO1xuICB9XG5cbiAgLyoqIFRoZSB0cmFuc3Bvc2VkIGNvbnZvbHV0aW9uIGBuYW1lYCwgW0MsIE8sIEtdOyB3ZWlnaHQgbm9ybSBpcyBwZXIgaW5wdXQgY2hhbm5lbC4gKi9cbiAgY29udlRyYW5zcG9zZShuYW1lOiBzdHJpbmcsIHNoYXBlOiByZWFkb25seSBbQzogbnVtYmVyLCBPOiBudW1iZXIsIEs6IG51bWJlcl0sIHN0cmlkZTogbnVtYmVyKTogV2VpZ2h0IHtcbiAgICBjb25zdCBbQywgTywgS10gPSBzaGFwZTtcbiAgICBjb25zdCB7IHdlaWdodCwgZyB9ID0gdGhpcy4jbm9ybWFsaXNlZChuYW1lLCBzaGFwZSk7XG4gICAgcmV0dXJuIHRoaXMuI3BhY2tlZChbd2VpZ2h0XSwgeyBPLCBDLCBLLCBzdHJpZGUgfSwgZyk7XG4gIH1cblxuICAvKiogQSBkZXB0aHdpc2UgY29udm9sdXRpb24ncyBzbWFsbCB3ZWlnaHQsIFtDLCAxLCBLXSwgYXMgZjMyIGluIHRoZSBvcmRlciBvZiB0aGUgY2hlY2twb2ludC4gKi9cbiAgZGVwdGh3aXNlKG5hbWU6IHN0cmluZywgc2hhcGU6IHJlYWRvbmx5IFtDOiBudW1iZXIsIG9uZTogMSwgSzogbnVtYmVyXSk6IFRlbnNvciB7XG4gICAgY29uc3QgeyB3ZWlnaHQsIGcgfSA9IHRoaXMuI25vcm1hbGlzZWQobmFtZSwgc2hhcGUpO1xuICAgIGNvbnN0IEsgPSBzaGFwZVsyXTtcbiAgICBpZiAoIWcpIHJldHVybiB0aGlzLiNob3N0KFt3ZWlnaHRdLCBzaGFwZSwgKFt2YWx1ZXNdKSA9PiB2YWx1ZXMhKTtcbiAgICByZXR1cm4gdGhpcy4jaG9zdChbd2VpZ2h0LCBnXSwgc2hhcGUsIChbdiwgZ2Fpbl0pID0+XG4gICAgICB2IS5tYXAoKHZhbHVlLCBpKSA9PiB7XG4gICAgICAgIGNvbnN0IGZpcnN0ID0gaSAtIChpICUgSyk7XG4gICAgICAgIHJldHVybiAoZ2FpbiFbZmlyc3QgLyBLXSEgKiB2YWx1ZSkgLyBNYXRoLmh5cG90KC4uLnYhLnN1YmFycmF5KGZpcnN0LCBmaXJzdCArIEspKTtcbiAgICAgIH0pLFxuICAgICk7XG4gIH1cblxuICAvKiogUm93cyB0byBsb29rIHVwLCBbcm93cywgQ10sIGtlcHQgYXMgc3RvcmVkLiBTZXZlcmFsIG5hbWVzIGFyZSBzdGFja2VkLiAqL1xuICB0YWJsZShuYW1lczogc3RyaW5nIHwgcmVhZG9ubHkgc3RyaW5nW10sIHNoYXBlOiByZWFkb25seSBbcm93czogbnVtYmVyLCBDOiBudW1iZXJdKTogVGFibGUge1xuICAgIGNvbnN0IGxpc3QgPSB0eXBlb2YgbmFtZXMgPT09IFwic3RyaW5nXCIgPyBbbmFtZXNdIDogbmFtZXM7XG4gICAgcmV0dXJuIHRoaXMuI3JhdyhsaXN0Lm1hcCgobmFtZSkgPT4gdGhpcy4jZ2V0KG5hbWUsIHNoYXBlKSkpO1xuICB9XG5cbiAgLyoqIFB5VG9yY2gncyBiaWRpcmVjdGlvbmFsIG9uZS1sYXllciBMU1RNOiBDIGlucHV0cywgSCB1bml0cyBhIGRpcmVjdGlvbi4gKi9cbiAgbHN0bShDOiBudW1iZXIsIEg6IG51bWJlcik6IExzdG1XZWlnaHRzIHtcbiAgICBjb25zdCBib3RoID0gKG5hbWU6IHN0cmluZykgPT4gW2Ake25hbWV9X2wwYCwgYCR7bmFtZX1fbDBfcmV2ZXJzZWBdO1xuICAgIGNvbnN0IGJpYXNlcyA9IFsuLi5ib3RoKFwiYmlhc19paFwiKSwgLi4uYm90aChcImJpYXNfaGhcIildLm1hcCgobmFtZSkgPT4gdGhpcy4jZ2V0KG5hbWUsIFs0ICogSF0pKTtcbiAgICBjb25zdCBzdGF0ZSA9IHRoaXMuZGV2aWNlLm93bmVkKFsyICogSCwgMl0sIFwidTMyXCIpO1xuICAgIHRoaXMuI3Nlc3Npb24ub3duZWQucHVzaChzdGF0ZSk7XG4gICAgcmV0dXJuIHtcbiAgICAgIGlucHV0OiB0aGlzLmxpbmVhcihib3RoKFwid2VpZ2h0X2loXCIpLCBbNCAqIEgsIENdKSxcbiAgICAgIGJpYXM6IHRoaXMuI2hvc3QoYmlhc2VzLCBbOCAqIEhdLCAoYikgPT5cbiAgICAgICAgRmxvYXQzMkFycmF5LmZyb20oeyBsZW5ndGg6IDggKiBIIH0sIChfLCBpKSA9PiB7XG4gICAgICAgICAgY29uc3QgZGlyZWN0aW9uID0gaSA8IDQgKiBIID8gMCA6IDE7XG4gICAgICAgICAgY29uc3QgYXQgPSBpICUgKDQgKiBIKTtcbiAgICAgICAgICByZXR1cm4gYltkaXJlY3Rpb25dIVthdF0hICsgYlsyICsgZGlyZWN0aW9uXSFbYXRdITtcbiAgICAgICAgfSksXG4gICAgICApLFxuICAgICAgcmVjdXJyZW50OiB0aGlzLnRhYmxlKGJvdGgoXCJ3ZWlnaHRfaGhcIiksIFs0ICogSCwgSF0pLFxuICAgICAgc3RhdGUsXG4gICAgfTtcbiAgfVxuXG4gICNwYXRoKG5hbWU6IHN0cmluZyk6IHN0cmluZyB7XG4gICAgcmV0dXJuIGpvaW4odGhpcy4jcHJlZml4LCBuYW1lKTtcbiAgfVxuXG4gIC8qKiBBIHRlbnNvciBvZiB0aGUgY2hlY2twb2ludCwgaXRzIHNoYXBlIGNoZWNrZWQuICovXG4gICNnZXQobmFtZTogc3RyaW5nLCBzaGFwZTogU2hhcGUpOiBTdG9yZWRUZW5zb3Ige1xuICAgIGNvbnN0IHBhdGggPSB0aGlzLiNwYXRoKG5hbWUpO1xuICAgIGNvbnN0IHN0b3JlZCA9IHRoaXMuI3Nlc3Npb24uY2hlY2twb2ludC50ZW5zb3JzLmdldChwYXRoKTtcbiAgICBjb25zdCBleHBlY3RlZCA9IGBbJHtzaGFwZS5qb2luKFwiLCBcIil9XWA7XG4gICAgaWYgKCFzdG9yZWQpXG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwid2VpZ2h0c1wiLCBgd2VpZ2h0czogJHtwYXRofSBpcyBtaXNzaW5nLCBleHBlY3RlZCBhIHRlbnNvciAke2V4cGVjdGVkfS5gKTtcbiAgICBpZiAoc3RvcmVkLnNoYXBlLmpvaW4oKSAhPT0gc2hhcGUuam9pbigpKSB7XG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcIndlaWdodHNcIixcbiAgICAgICAgYHdlaWdodHM6ICR7cGF0aH0gaXMgWyR7c3RvcmVkLnNoYXBlLmpvaW4oXCIsIFwiKX1dLCBleHBlY3RlZCAke2V4cGVjdGVkfS5gLFxuICAgICAgKTtcbiAgICB9XG4gICAgaWYgKCEoc3RvcmVkLmR0eXBlIGluIEZPUk1BVFMpKSB7XG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcIndlaWdodHNcIixcbiAgICAgICAgYHdlaWdodHM6ICR7cGF0aH0gaXMgb2YgdHlwZSAke3N0b3JlZC5kdHlwZX0sIGV4cGVjdGVkIEYzMiwgRjE2IG9yIEJGMTYuYCxcbiAgICAgICk7XG4gICAgfVxuICAgIHRoaXMuI3Nlc3Npb24udXNlZC5hZGQocGF0aCk7XG4gICAgcmV0dXJuIHN0b3JlZDtcbiAgfVxuXG4gICNub3JtYWxpc2VkKG5hbWU6IHN0cmluZywgc2hhcGU6IFNoYXBlKTogeyB3ZWlnaHQ6IFN0b3JlZFRlbnNvcjsgZzogU3RvcmVkVGVuc29yIHwgbnVsbCB9IHtcbiAgICBpZiAodGhpcy5oYXMoam9pbihuYW1lLCBcIndlaWdodFwiKSkpIHJldHVybiB7IHdlaWdodDogdGhpcy4jZ2V0KGpvaW4obmFtZSwgXCJ3ZWlnaHRcIiksIHNoYXBlKSwgZzogbnVsbCB9O1xuICAgIGNvbnN0IGdTaGFwZSA9IFtzaGFwZVswXSEsIC4uLnNoYXBlLnNsaWNlKDEpLm1hcCgoKSA9PiAxKV07XG4gICAgY29uc3QgcGFyYW1ldHJpemVkID0gam9pbihuYW1lLCBcInBhcmFtZXRyaXphdGlvbnMud2VpZ2h0XCIpO1xuICAgIGlmICh0aGlzLmhhcyhgJHtwYXJhbWV0cml6ZWR9Lm9yaWdpbmFsMWApKSB7XG4gICAgICByZXR1cm4ge1xuICAgICAgICB3ZWlnaHQ6IHRoaXMuI2dldChgJHtwYXJhbWV0cml6ZWR9Lm9yaWdpbmFsMWAsIHNoYXBlKSxcbiAgICAgICAgZzogdGhpcy4jZ2V0KGAke3BhcmFtZXRyaXplZH0ub3JpZ2luYWwwYCwgZ1NoYXBlKSxcbiAgICAgIH07XG4gICAgfVxuICAgIGlmICghdGhpcy5oYXMoam9pbihuYW1lLCBcIndlaWdodF92XCIpKSkgdGhpcy4jZ2V0KGpvaW4obmFtZSwgXCJ3ZWlnaHRcIiksIHNoYXBlKTsgLy8gc2F5cyB3aGF0IGlzIG1pc3NpbmdcbiAgICByZXR1cm4geyB3ZWlnaHQ6IHRoaXMuI2dldChqb2luKG5hbWUsIFwid2VpZ2h0X3ZcIiksIHNoYXBlKSwgZzogdGhpcy4jZ2V0KGpvaW4obmFtZSwgXCJ3ZWlnaHRfZ1wiKSwgZ1NoYXBlKSB9O1xuICB9XG5cbiAgLyoqIEEgam9iIHRoYXQgY29tYmluZXMgc21hbGwgdGVuc29ycyBvbiB0aGUgaG9zdC4gKi9cbiAgI2hvc3QocGFydHM6IFN0b3JlZFRlbnNvcltdLCBzaGFwZTogU2hhcGUsIGNvbWJpbmU6ICh2YWx1ZXM6IEZsb2F0MzJBcnJheVtdKSA9PiBGbG9hdDMyQXJyYXkpOiBUZW5zb3Ige1xuICAgIGNvbnN0IHRlbnNvciA9IHRoaXMuZGV2aWNlLm93bmVkKHNoYXBlKTtcbiAgICB0aGlzLiNzZXNzaW9uLm93bmVkLnB1c2godGVuc29yKTtcbiAgICB0aGlzLiNzZXNzaW9uLmpvYnMucHVzaCh7XG4gICAgICBwYXJ0czogcGFydHMubWFwKChzdG9yZWQpID0+ICh7IHN0b3JlZCwgcGxhY2U6IFwiaG9zdFwiIH0pKSxcbiAgICAgIGZpbmlzaDogKGhvc3QpID0+IHtcbiAgICAgICAgY29uc3QgdmFsdWVzID0gY29tYmluZShob3N0Lm1hcCgoYnl0ZXMsIGkpID0+IHRvRmxvYXQzMihwYXJ0c1tpXSEuZHR5cGUsIGJ5dGVzKSkpO1xuICAgICAgICB0aGlzLmRldmljZS53cml0ZShcbiAgICAgICAgICB0ZW5zb3IsXG4gICAgICAgICAgbmV3IFVpbnQ4QXJyYXkodmFsdWVzLmJ1ZmZlciBhcyBBcnJheUJ1ZmZlciwgdmFsdWVzLmJ5dGVPZmZzZXQsIHZhbHVlcy5ieXRlTGVuZ3RoKSxcbiAgICAgICAgKTtcbiAgICAgIH0sXG4gICAgfSk7XG4gICAgcmV0dXJuIHRlbnNvcjtcbiAgfVxuXG4gICNyYXcocGFydHM6IFN0b3JlZFRlbnNvcltdKTogVGFibGUge1xuICAgIGNvbnN0IGJ5dGVzID0gcGFydHMucmVkdWNlKChzdW0sIHsgbGVuZ3RoIH0pID0+IHN1bSArIGxlbmd0aCwgMCk7XG4gICAgY29uc3QgdGVuc29yID0gdGhpcy5kZXZpY2Uub3duZWQoW01hdGguY2VpbChieXRlcyAvIDQpXSwgXCJ1MzJcIik7XG4gICAgdGhpcy4jc2Vzc2lvbi5vd25lZC5wdXNoKHRlbnNvcik7XG4gICAgdGhpcy4jc2Vzc2lvbi5qb2JzLnB1c2goe1xuICAgICAgcGFydHM6IHBhcnRzLm1hcCgoc3RvcmVkKSA9PiAoeyBzdG9yZWQsIHBsYWNlOiBcInJhd1wiIH0pKSxcbiAgICAgIHJhdzogdGVuc29yLFxuICAgICAgZmluaXNoOiAoKSA9PiB7fSxcbiAgICB9KTtcbiAgICByZXR1cm4geyB0ZW5zb3IsIGZvcm1hdDogdGhpcy4jZm9ybWF0T2YocGFydHMpIH07XG4gIH1cblxuICAjcGFja2VkKHBhcnRzOiBTdG9yZWRUZW5zb3JbXSwgc2hhcGU6IFdlaWdodFNoYXBlLCBnOiBTdG9yZWRUZW5zb3IgfCBudWxsKTogV2VpZ2h0IHtcbiAgICBjb25zdCBzb3VyY2UgPSB0aGlzLiNmb3JtYXRPZihwYXJ0cyk7XG4gICAgY29uc3Qgd2VpZ2h0ID0gZW1wdHlXZWlnaHQodGhpcy5kZXZpY2UsIHNoYXBlLCBnID8gRk9STUFUUy5GMzIgOiBzb3VyY2UpO1xuICAgIHRoaXMuI3Nlc3Npb24ub3duZWQucHVzaCh3ZWlnaHQucGFuZWxzKTtcbiAgICBjb25zdCB7IGRldmljZSB9ID0gdGhpcztcbiAgICB0aGlzLiNzZXNzaW9uLmpvYnMucHVzaCh7XG4gICAgICBwYXJ0czogW1xuICAgICAgICAuLi5wYXJ0cy5tYXAoKHN0b3JlZCkgPT4gKHsgc3RvcmVkLCBwbGFjZTogXCJyYXdcIiBhcyBjb25zdCB9KSksXG4gICAgICAgIC4uLihnID8gW3sgc3RvcmVkOiBnLCBwbGFjZTogXCJob3N0XCIgYXMgY29uc3QgfV0gOiBbXSksXG4gICAgICBdLFxuICAgICAgZmluaXNoOiAoaG9zdCwgcmF3KSA9PiB7XG4gICAgICAgIGNvbnN0IHRhYmxlOiBUYWJsZSA9IHsgdGVuc29yOiByYXchLCBmb3JtYXQ6IHNvdXJjZSB9O1xuICAgICAgICBpZiAoIWcpIHJldHVybiBwYWNrV2VpZ2h0KHdlaWdodCwgdGFibGUsIHNoYXBlLCBudWxsKTtcbiAgICAgICAgY29uc3QgZ2FpbiA9IGRldmljZS50ZW5zb3IodG9GbG9hdDMyKGcuZHR5cGUsIGhvc3RbMF0hKSwgW2cuc2hhcGVbMF0hXSk7XG4gICAgICAgIGNvbnN0IG4gPSBwYXJ0c1swXSEuc2hhcGUuc2xpY2UoMSkucmVkdWNlKChwcm9kdWN0LCBzaXplKSA9PiBwcm9kdWN0ICogc2l6ZSwgMSk7XG4gICAgICAgIGRldmljZS5zY29wZSgoKSA9PiBwYWNrV2VpZ2h0KHdlaWdodCwgdGFibGUsIHNoYXBlLCB3ZWlnaHROb3JtU2NhbGUoZ2FpbiwgdGFibGUsIG4pKSk7XG4gICAgICAgIGdhaW4uZGlzcG9zZSgpO1xuICAgICAgfSxcbiAgICB9KTtcbiAgICByZXR1cm4gd2VpZ2h0O1xuICB9XG5cbiAgI2Zvcm1hdE9mKHBhcnRzOiBTdG9yZWRUZW5zb3JbXSk6IEZvcm1hdCB7XG4gICAgY29uc3QgW2ZpcnN0LCAuLi5vdGhlcnNdID0gcGFydHMubWFwKCh7IGR0eXBlIH0pID0+IGR0eXBlKTtcbiAgICBjb25zdCBvdGhlciA9IG90aGVycy5maW5kSW5kZXgoKGR0eXBlKSA9PiBkdHlwZSAhPT0gZmlyc3QpO1xuICAgIGlmIChvdGhlciA+PSAwKSB7XG4gICAgICBjb25zdCBuYW1lID0gcGFydHNbb3RoZXIgKyAxXSEubmFtZTtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgIFwid2VpZ2h0c1wiLFxuICAgICAgICBgd2VpZ2h0czogJHtuYW1lfSBpcyAke290aGVyc1tvdGhlcl19LCBleHBlY3RlZCAke2ZpcnN0fSBhcyAke3BhcnRzWzBdIS5uYW1lfS5gLFxuICAgICAgKTtcbiAgICB9XG4gICAgcmV0dXJuIEZPUk1BVFNbZmlyc3QgYXMga2V5b2YgdHlwZW9mIEZPUk1BVFNdO1xuICB9XG59XG5cbmNvbnN0IGpvaW4gPSAoLi4ubmFtZXM6IChzdHJpbmcgfCBudW1iZXIpW10pID0+IG5hbWVzLmZpbHRlcigobmFtZSkgPT4gbmFtZSAhPT0gXCJcIikuam9pbihcIi5cIik7XG4iLCAiLy8gU3RyZWFtcyB0aGUgdGVuc29ycyBvZiBhIGNoZWNrcG9pbnQgaW50byBHUFUgYnVmZmVycywgZWFjaCBmaWxlIG9uY2UgYW5kIGluIGl0cyBvd24gb3JkZXIsIGluIHBpZWNlcywgc28gdGhhdCB0aGUgaGVhcFxuLy8gbmV2ZXIgaG9sZHMgbW9yZSB0aGFuIGEgcGllY2UuXG5cbmltcG9ydCB0eXBlIHsgRGV2aWNlIH0gZnJvbSBcIi4uL3NyYy9kZXZpY2UudHNcIjtcbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuLi9zcmMvZXJyb3IudHNcIjtcbmltcG9ydCB0eXBlIHsgQnl0ZVNvdXJjZSB9IGZyb20gXCIuLi9zcmMvZmlsZXMudHNcIjtcbmltcG9ydCB0eXBlIHsgU3RvcmVkRFR5cGUsIFN0b3JlZFRlbnNvciB9IGZyb20gXCIuLi9zcmMvc2FmZXRlbnNvcnMudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcblxuY29uc3QgUElFQ0VfQllURVMgPSAxNiA8PCAyMDtcbi8vIFdoYXQgbWF5IGJlIG9uIGl0cyB3YXkgdG8gdGhlIEdQVTogZHJpdmVycyBob2xkIGEgY29weSB1bnRpbCBpdCBoYXMgYXJyaXZlZC5cbmNvbnN0IElOX0ZMSUdIVF9CWVRFUyA9IDY0IDw8IDIwO1xuXG4vKiogQnl0ZXMgb2Ygd2VpZ2h0cyB0aGF0IGFyZSBvbiB0aGUgR1BVLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMb2FkUHJvZ3Jlc3Mge1xuICByZWFkb25seSBwaGFzZTogXCJsb2FkXCI7XG4gIHJlYWRvbmx5IGxvYWRlZDogbnVtYmVyO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyO1xufVxuXG4vKiogV2hhdCBpcyBkb25lIG9uY2UgYWxsIHBhcnRzIG9mIHNvbWV0aGluZyBoYXZlIGFycml2ZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIFN0cmVhbUpvYiB7XG4gIC8qKiBgcmF3YCBwYXJ0cyBnbyBvbmUgYWZ0ZXIgdGhlIG90aGVyIGludG8gb25lIEdQVSBidWZmZXIsIGBob3N0YCBwYXJ0cyBzdGF5IG9uIHRoZSBob3N0LiAqL1xuICByZWFkb25seSBwYXJ0czogcmVhZG9ubHkgeyByZWFkb25seSBzdG9yZWQ6IFN0b3JlZFRlbnNvcjsgcmVhZG9ubHkgcGxhY2U6IFwicmF3XCIgfCBcImhvc3RcIiB9W107XG4gIC8qKiBXaGVyZSB0aGUgcmF3IHBhcnRzIGdvOyBhIGJ1ZmZlciB0aGF0IGxpdmVzIHVudGlsIGBmaW5pc2hgIHJldHVybnMgdW5sZXNzIGdpdmVuLiAqL1xuICByZWFkb25seSByYXc/OiBUZW5zb3I8XCJ1MzJcIj47XG4gIC8qKiBCeXRlcyBvZiB0aGUgaG9zdCBwYXJ0cyBpbiBvcmRlcjsgdGhlIHJhdyBwYXJ0cy4gKi9cbiAgZmluaXNoKGhvc3Q6IFVpbnQ4QXJyYXlbXSwgcmF3OiBUZW5zb3I8XCJ1MzJcIj4gfCBudWxsKTogdm9pZDtcbn1cblxuLyoqIFJ1bnMgdGhlIGpvYnMuIEFib3J0ZWQgb3IgZmFpbGVkLCBubyBtZW1vcnkgb2YgaXRzIG93biBpcyBsZWZ0LiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHN0cmVhbVRlbnNvcnMoXG4gIGRldmljZTogRGV2aWNlLFxuICBqb2JzOiByZWFkb25seSBTdHJlYW1Kb2JbXSxcbiAgb25Qcm9ncmVzcz86IChwcm9ncmVzczogTG9hZFByb2dyZXNzKSA9PiB2b2lkLFxuICBzaWduYWw/OiBBYm9ydFNpZ25hbCxcbik6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCBvcGVuID0gbmV3IFNldDxUcmFuc2Zlcj4oKTtcbiAgY29uc3Qgc3RlcHMgPSBqb2JzLmZsYXRNYXAoKGpvYikgPT4ge1xuICAgIGNvbnN0IHRyYW5zZmVyID0gbmV3IFRyYW5zZmVyKGRldmljZSwgam9iKTtcbiAgICByZXR1cm4gam9iLnBhcnRzLm1hcCgoXywgcGFydCkgPT4gKHsgdHJhbnNmZXIsIHBhcnQsIHN0b3JlZDogam9iLnBhcnRzW3BhcnRdIS5zdG9yZWQgfSkpO1xuICB9KTtcbiAgY29uc3QgdG90YWwgPSBzdGVwcy5yZWR1Y2UoKHN1bSwgeyBzdG9yZWQgfSkgPT4gc3VtICsgc3RvcmVkLmxlbmd0aCwgMCk7XG4gIGNvbnN0IG9yZGVyID0gbmV3IE1hcChcbiAgICBbLi4ubmV3IFNldChzdGVwcy5tYXAoKHsgc3RvcmVkIH0pID0+IHN0b3JlZC5zb3VyY2UpKV0ubWFwKChzb3VyY2UsIGkpID0+IFtzb3VyY2UsIGldKSxcbiAgKTtcbiAgc3RlcHMuc29ydChcbiAgICAoYSwgYikgPT4gb3JkZXIuZ2V0KGEuc3RvcmVkLnNvdXJjZSkhIC0gb3JkZXIuZ2V0KGIuc3RvcmVkLnNvdXJjZSkhIHx8IGEuc3RvcmVkLm9mZnNldCAtIGIuc3RvcmVkLm9mZnNldCxcbiAgKTtcbiAgY29uc3QgcmVhZGVyID0gbmV3IFJlYWRlcihzaWduYWwpO1xuICBsZXQgbG9hZGVkID0gMDtcbiAgbGV0IGFycml2ZWQgPSAwO1xuICB0cnkge1xuICAgIGZvciAoY29uc3QgeyB0cmFuc2ZlciwgcGFydCwgc3RvcmVkIH0gb2Ygc3RlcHMpIHtcbiAgICAgIG9wZW4uYWRkKHRyYW5zZmVyKTtcbiAgICAgIGZvciAobGV0IGF0ID0gMDsgYXQgPCBzdG9yZWQubGVuZ3RoOyBhdCArPSBQSUVDRV9CWVRFUykge1xuICAgICAgICBjb25zdCBieXRlcyA9IGF3YWl0IHJlYWRlci5zbGljZShcbiAgICAgICAgICBzdG9yZWQuc291cmNlLFxuICAgICAgICAgIHN0b3JlZC5vZmZzZXQgKyBhdCxcbiAgICAgICAgICBNYXRoLm1pbihQSUVDRV9CWVRFUywgc3RvcmVkLmxlbmd0aCAtIGF0KSxcbiAgICAgICAgKTtcbiAgICAgICAgdHJhbnNmZXIucHV0KHBhcnQsIGF0LCBieXRlcyk7XG4gICAgICAgIGxvYWRlZCArPSBieXRlcy5sZW5ndGg7XG4gICAgICAgIG9uUHJvZ3Jlc3M/Lih7IHBoYXNlOiBcImxvYWRcIiwgbG9hZGVkLCB0b3RhbCB9KTtcbiAgICAgIH1cbiAgICAgIGlmICh0cmFuc2Zlci5jb21wbGV0ZShwYXJ0KSkgb3Blbi5kZWxldGUodHJhbnNmZXIpO1xuICAgICAgaWYgKGxvYWRlZCAtIGFycml2ZWQgPiBJTl9GTElHSFRfQllURVMpIHtcbiAgICAgICAgYXdhaXQgZGV2aWNlLmZpbmlzaChzaWduYWwpO1xuICAgICAgICBhcnJpdmVkID0gbG9hZGVkO1xuICAgICAgfVxuICAgIH1cbiAgICBhd2FpdCBkZXZpY2UuZmluaXNoKHNpZ25hbCk7XG4gIH0gZmluYWxseSB7XG4gICAgb3Blbi5mb3JFYWNoKCh0cmFuc2ZlcikgPT4gdHJhbnNmZXIuZGlzcG9zZSgpKTtcbiAgfVxuICBkZXZpY2UudHJpbSgpO1xufVxuXG4vKiogVGhlIHBhcnRzIG9mIGEgam9iIG9uIHRoZWlyIHdheS4gKi9cbmNsYXNzIFRyYW5zZmVyIHtcbiAgcmVhZG9ubHkgI2RldmljZTogRGV2aWNlO1xuICByZWFkb25seSAjam9iOiBTdHJlYW1Kb2I7XG4gIHJlYWRvbmx5ICNvZmZzZXRzOiBudW1iZXJbXSA9IFtdO1xuICByZWFkb25seSAjaG9zdDogVWludDhBcnJheVtdO1xuICByZWFkb25seSAjbWlzc2luZzogU2V0PG51bWJlcj47XG4gIHJlYWRvbmx5ICNyYXdCeXRlczogbnVtYmVyO1xuICAjcmF3OiBUZW5zb3I8XCJ1MzJcIj4gfCBudWxsID0gbnVsbDtcblxuICBjb25zdHJ1Y3RvcihkZXZpY2U6IERldmljZSwgam9iOiBTdHJlYW1Kb2IpIHtcbiAgICB0aGlzLiNkZXZpY2UgPSBkZXZpY2U7XG4gICAgdGhpcy4jam9iID0gam9iO1xuICAgIHRoaXMuI21pc3NpbmcgPSBuZXcgU2V0KGpvYi5wYXJ0cy5rZXlzKCkpO1xuICAgIHRoaXMuI2hvc3QgPSBqb2IucGFydHNcbiAgICAgIC5maWx0ZXIoKHsgcGxhY2UgfSkgPT4gcGxhY2UgPT09IFwiaG9zdFwiKVxuICAgICAgLm1hcCgoeyBzdG9yZWQgfSkgPT4gbmV3IFVpbnQ4QXJyYXkoc3RvcmVkLmxlbmd0aCkpO1xuICAgIGxldCByYXcgPSAwO1xuICAgIGxldCBob3N0ID0gMDtcbiAgICBmb3IgKGNvbnN0IHsgc3RvcmVkLCBwbGFjZSB9IG9mIGpvYi5wYXJ0cykge1xuICAgICAgdGhpcy4jb2Zmc2V0cy5wdXNoKHBsYWNlID09PSBcInJhd1wiID8gcmF3IDogaG9zdCsrKTtcbiAgICAgIGlmIChwbGFjZSA9PT0gXCJyYXdcIikge1xuICAgICAgICBpZiAocmF3ICUgNCAhPT0gMClcbiAgICAgICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwiaW50ZXJuYWxcIiwgYHdlaWdodHM6ICR7c3RvcmVkLm5hbWV9IGJlZ2lucyBhdCBhbiBvZGQgZWxlbWVudC5gKTtcbiAgICAgICAgcmF3ICs9IHN0b3JlZC5sZW5ndGg7XG4gICAgICB9XG4gICAgfVxuICAgIHRoaXMuI3Jhd0J5dGVzID0gcmF3O1xuICB9XG5cbiAgcHV0KHBhcnQ6IG51bWJlciwgYXQ6IG51bWJlciwgYnl0ZXM6IFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+KTogdm9pZCB7XG4gICAgY29uc3Qgb2Zmc2V0ID0gdGhpcy4jb2Zmc2V0c1twYXJ0XSE7XG4gICAgaWYgKHRoaXMuI2pvYi5wYXJ0c1twYXJ0XSEucGxhY2UgPT09IFwiaG9zdFwiKSByZXR1cm4gdm9pZCB0aGlzLiNob3N0W29mZnNldF0hLnNldChieXRlcywgYXQpO1xuICAgIHRoaXMuI3JhdyA/Pz0gdGhpcy4jam9iLnJhdyA/PyB0aGlzLiNkZXZpY2Uub3duZWQoW01hdGguY2VpbCh0aGlzLiNyYXdCeXRlcyAvIDQpXSwgXCJ1MzJcIik7XG4gICAgdGhpcy4jZGV2aWNlLndyaXRlKHRoaXMuI3JhdywgYnl0ZXMsIG9mZnNldCArIGF0KTtcbiAgfVxuXG4gIC8qKiBOb3RlcyB0aGF0IGEgcGFydCBpcyB0aGVyZTsgdHJ1ZSBhZnRlciB0aGUgbGFzdCBvbmUuICovXG4gIGNvbXBsZXRlKHBhcnQ6IG51bWJlcik6IGJvb2xlYW4ge1xuICAgIHRoaXMuI21pc3NpbmcuZGVsZXRlKHBhcnQpO1xuICAgIGlmICh0aGlzLiNtaXNzaW5nLnNpemUgPiAwKSByZXR1cm4gZmFsc2U7XG4gICAgdGhpcy4jam9iLmZpbmlzaCh0aGlzLiNob3N0LCB0aGlzLiNyYXcpO1xuICAgIHRoaXMuZGlzcG9zZSgpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgZGlzcG9zZSgpOiB2b2lkIHtcbiAgICBpZiAodGhpcy4jcmF3ICYmIHRoaXMuI3JhdyAhPT0gdGhpcy4jam9iLnJhdykge1xuICAgICAgdGhpcy4jZGV2aWNlLmZsdXNoKCk7XG4gICAgICB0aGlzLiNyYXcuZGlzcG9zZSgpO1xuICAgIH1cbiAgICB0aGlzLiNyYXcgPSBudWxsO1xuICB9XG59XG5cbi8qKiBSZWFkcyBmb3J3YXJkIGluIGxhcmdlIHBpZWNlcyBhbmQgaGFuZHMgb3V0IHdoYXQgbGllcyBpbiB0aGVtLiAqL1xuY2xhc3MgUmVhZGVyIHtcbiAgcmVhZG9ubHkgI3NpZ25hbDogQWJvcnRTaWduYWwgfCB1bmRlZmluZWQ7XG4gICNzb3VyY2U6IEJ5dGVTb3VyY2UgfCBudWxsID0gbnVsbDtcbiAgI29mZnNldCA9IDA7XG4gICNwaWVjZSA9IG5ldyBVaW50OEFycmF5KDApO1xuXG4gIGNvbnN0cnVjdG9yKHNpZ25hbD86IEFib3J0U2lnbmFsKSB7XG4gICAgdGhpcy4jc2lnbmFsID0gc2lnbmFsO1xuICB9XG5cbiAgYXN5bmMgc2xpY2Uoc291cmNlOiBCeXRlU291cmNlLCBvZmZzZXQ6IG51bWJlciwgbGVuZ3RoOiBudW1iZXIpOiBQcm9taXNlPFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+PiB7XG4gICAgY29uc3QgZW5kID0gdGhpcy4jb2Zmc2V0ICsgdGhpcy4jcGllY2UubGVuZ3RoO1xuICAgIGlmIChzb3VyY2UgIT09IHRoaXMuI3NvdXJjZSB8fCBvZmZzZXQgPCB0aGlzLiNvZmZzZXQgfHwgb2Zmc2V0ICsgbGVuZ3RoID4gZW5kKSB7XG4gICAgICB0aGlzLiNwaWVjZSA9IGF3YWl0IHNvdXJjZS5yZWFkKG9mZnNldCwgTWF0aC5taW4oUElFQ0VfQllURVMsIHNvdXJjZS5zaXplIC0gb2Zmc2V0KSwgdGhpcy4jc2lnbmFsKTtcbiAgICAgIHRoaXMuI3NvdXJjZSA9IHNvdXJjZTtcbiAgICAgIHRoaXMuI29mZnNldCA9IG9mZnNldDtcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMuI3BpZWNlLnN1YmFycmF5KG9mZnNldCAtIHRoaXMuI29mZnNldCwgb2Zmc2V0IC0gdGhpcy4jb2Zmc2V0ICsgbGVuZ3RoKTtcbiAgfVxufVxuXG4vKiogTGl0dGxlLWVuZGlhbiBzdG9yZWQgdmFsdWVzIGFzIGYzMi4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b0Zsb2F0MzIoZHR5cGU6IFN0b3JlZERUeXBlLCBieXRlczogVWludDhBcnJheSk6IEZsb2F0MzJBcnJheTxBcnJheUJ1ZmZlcj4ge1xuICBjb25zdCB2aWV3ID0gbmV3IERhdGFWaWV3KGJ5dGVzLmJ1ZmZlciwgYnl0ZXMuYnl0ZU9mZnNldCwgYnl0ZXMuYnl0ZUxlbmd0aCk7XG4gIGNvbnN0IGNvdW50ID0gYnl0ZXMuYnl0ZUxlbmd0aCAvIChkdHlwZSA9PT0gXCJGMzJcIiA/IDQgOiAyKTtcbiAgY29uc3Qgb3V0ID0gbmV3IEZsb2F0MzJBcnJheShjb3VudCk7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgY291bnQ7IGkrKykge1xuICAgIGlmIChkdHlwZSA9PT0gXCJGMzJcIikgb3V0W2ldID0gdmlldy5nZXRGbG9hdDMyKDQgKiBpLCB0cnVlKTtcbiAgICBlbHNlIGlmIChkdHlwZSA9PT0gXCJGMTZcIikgb3V0W2ldID0gZnJvbUhhbGYodmlldy5nZXRVaW50MTYoMiAqIGksIHRydWUpKTtcbiAgICBlbHNlIG5ldyBEYXRhVmlldyhvdXQuYnVmZmVyKS5zZXRVaW50MzIoNCAqIGksIHZpZXcuZ2V0VWludDE2KDIgKiBpLCB0cnVlKSA8PCAxNiwgdHJ1ZSk7XG4gIH1cbiAgcmV0dXJuIG91dDtcbn1cblxuLyoqIElFRUUgNzU0IGJpbmFyeTE2IC0+IG51bWJlci4gKi9cbmZ1bmN0aW9uIGZyb21IYWxmKGJpdHM6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IHNpZ24gPSBiaXRzICYgMHg4MDAwID8gLTEgOiAxO1xuICBjb25zdCBleHBvbmVudCA9IChiaXRzID4+IDEwKSAmIDMxO1xuICBjb25zdCBmcmFjdGlvbiA9IGJpdHMgJiAxMDIzO1xuICBpZiAoZXhwb25lbnQgPT09IDMxKSByZXR1cm4gZnJhY3Rpb24gPyBOYU4gOiBzaWduICogSW5maW5pdHk7XG4gIHJldHVybiBzaWduICogKGV4cG9uZW50ID09PSAwID8gZnJhY3Rpb24gKiAyICoqIC0yNCA6ICgxICsgZnJhY3Rpb24gLyAxMDI0KSAqIDIgKiogKGV4cG9uZW50IC0gMTUpKTtcbn1cbiIsICIvLyBUaGUgaGFybW9uaWMgc291cmNlIG9mIGEgbmV1cmFsIHNvdXJjZSBmaWx0ZXIuIEl0cyBwaGFzZSBpcyBzdW1tZWQgb24gdGhlIGhvc3QsIGV4YWN0bHk6IG9ubHkgdHdvIHZhbHVlcyBhIGhhbGYgZnJhbWVcbi8vIGFuZCBoYXJtb25pYywgd2hpY2ggdGhlIEdQVSBleHBhbmRzIHRvIHNhbXBsZXMuXG5cbmltcG9ydCB7IERldmljZSB9IGZyb20gXCIuLi9zcmMvZGV2aWNlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgeyBleHBlY3RTaGFwZSB9IGZyb20gXCIuL2NoZWNrLnRzXCI7XG5cbmNvbnN0IEhBUk1PTklDUyA9IDk7XG5jb25zdCBDWUNMRSA9IDIgKiogMzI7XG5cbi8qKiBQaGFzZSBvZiBlYWNoIGhhcm1vbmljIGF0IGVhY2ggRjAgdmFsdWUsIGluIHVuaXRzIG9mIDJeLTMyIGN5Y2xlcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgSGFybW9uaWNQaGFzZSB7XG4gIC8qKiBbbiAqIDldOiBhdCB0aGUgZW5kIG9mIHRoZSByYW1wIHRvIHZhbHVlIGsuICovXG4gIHJlYWRvbmx5IHBoYXNlOiBVaW50MzJBcnJheTtcbiAgLyoqIFtuICogOV06IGFkZGVkIHBlciBzYW1wbGUgb24gdGhlIHJhbXAgdG8gdmFsdWUgay4gKi9cbiAgcmVhZG9ubHkgcmF0ZTogVWludDMyQXJyYXk7XG59XG5cbi8qKlxuICogcGhhc2VbaywgaF0gPSBzdW0gb2YgZnJhY3QoZjBbaV0gaCAvIHJhdGUpICogc2FtcGxlcyBvdmVyIGkgPD0gayAoY3ljbGVzLCBtb2R1bG8gMSkuIGYwIGggc2FtcGxlcyBpcyBleGFjdCBpbiBmNjRcbiAqICgyNCArIDQgKyA5IGJpdHMpLCBlYWNoIHN0ZXAgaXMgcm91bmRlZCBvbmNlIHRvIDJeLTMyIGFuZCB0aGUgc3VtIGlzIG9mIGludGVnZXJzOiBubyBkcmlmdC4gYHNhbXBsZXNgIHBlciBGMCB2YWx1ZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGhhcm1vbmljUGhhc2UoZjA6IEZsb2F0MzJBcnJheSwgc2FtcGxlczogbnVtYmVyLCBzYW1wbGVSYXRlOiBudW1iZXIpOiBIYXJtb25pY1BoYXNlIHtcbiAgY29uc3QgcGhhc2UgPSBuZXcgVWludDMyQXJyYXkoZjAubGVuZ3RoICogSEFSTU9OSUNTKTtcbiAgY29uc3QgcmF0ZSA9IG5ldyBVaW50MzJBcnJheShmMC5sZW5ndGggKiBIQVJNT05JQ1MpO1xuICBjb25zdCBmcmFjdGlvbiA9IChjeWNsZXM6IG51bWJlcikgPT4gTWF0aC5yb3VuZCgoY3ljbGVzIC0gTWF0aC5mbG9vcihjeWNsZXMpKSAqIENZQ0xFKTsgLy8gPj4+IDAgd2hlbiBzdG9yZWRcbiAgZm9yIChsZXQgayA9IDA7IGsgPCBmMC5sZW5ndGg7IGsrKykge1xuICAgIGZvciAobGV0IGggPSAwOyBoIDwgSEFSTU9OSUNTOyBoKyspIHtcbiAgICAgIGNvbnN0IGF0ID0gayAqIEhBUk1PTklDUyArIGg7XG4gICAgICBjb25zdCBmcmVxdWVuY3kgPSBmMFtrXSEgKiAoaCArIDEpO1xuICAgICAgcmF0ZVthdF0gPSBmcmFjdGlvbihmcmVxdWVuY3kgLyBzYW1wbGVSYXRlKTtcbiAgICAgIHBoYXNlW2F0XSA9IChrID4gMCA/IHBoYXNlW2F0IC0gSEFSTU9OSUNTXSEgOiAwKSArIGZyYWN0aW9uKChmcmVxdWVuY3kgKiBzYW1wbGVzKSAvIHNhbXBsZVJhdGUpO1xuICAgIH1cbiAgfVxuICByZXR1cm4geyBwaGFzZSwgcmF0ZSB9O1xufVxuXG4vKiogV2hlcmUgdGhlIG5vaXNlIG9mIGEgc291cmNlIGNvbWVzIGZyb206IHNlZWQgb2YgNjQgYml0cywgc3RyZWFtIG9mIDMyLiAqL1xuZXhwb3J0IGludGVyZmFjZSBOb2lzZVN0cmVhbSB7XG4gIHJlYWRvbmx5IHNlZWQ6IG51bWJlciB8IGJpZ2ludDtcbiAgcmVhZG9ubHkgc3RyZWFtOiBudW1iZXI7XG59XG5cbi8qKlxuICogW25dIEYwIHZhbHVlcyBpbiBIeiAtPiBbbiAqIHNhbXBsZXNdLCBzZWUga2VybmVscy9oYXJtb25pY19zb3VyY2Uud2dzbC4gd2VpZ2h0IFs5XSBhbmQgYmlhcyBbMV0gbWl4IHRoZSBoYXJtb25pY3MuXG4gKiBXaXRoIGBzaW5lYCBnaXZlbiAoW24gKiBzYW1wbGVzLCA5XSkgdGhlIHNpbmVzIGdvIHRoZXJlIHRvby5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGhhcm1vbmljU291cmNlKFxuICBmMDogVGVuc29yLFxuICB7IHBoYXNlLCByYXRlIH06IHsgcmVhZG9ubHkgcGhhc2U6IFRlbnNvcjxcInUzMlwiPjsgcmVhZG9ubHkgcmF0ZTogVGVuc29yPFwidTMyXCI+IH0sXG4gIHdlaWdodDogVGVuc29yLFxuICBiaWFzOiBUZW5zb3IsXG4gIHNhbXBsZXM6IG51bWJlcixcbiAgbm9pc2U6IE5vaXNlU3RyZWFtLFxuICBzaW5lOiBUZW5zb3IgfCBudWxsID0gbnVsbCxcbik6IFRlbnNvciB7XG4gIGV4cGVjdFNoYXBlKFwiaGFybW9uaWNTb3VyY2VcIiwgXCJmMFwiLCBmMCwgW1wiblwiXSk7XG4gIGNvbnN0IG4gPSBmMC5zaXplO1xuICBleHBlY3RTaGFwZShcImhhcm1vbmljU291cmNlXCIsIFwicGhhc2VcIiwgcGhhc2UsIFtuLCBIQVJNT05JQ1NdKTtcbiAgZXhwZWN0U2hhcGUoXCJoYXJtb25pY1NvdXJjZVwiLCBcInJhdGVcIiwgcmF0ZSwgW24sIEhBUk1PTklDU10pO1xuICBleHBlY3RTaGFwZShcImhhcm1vbmljU291cmNlXCIsIFwid2VpZ2h0XCIsIHdlaWdodCwgW0hBUk1PTklDU10pO1xuICBjb25zdCBzZWVkID0gQmlnSW50LmFzVWludE4oNjQsIEJpZ0ludChub2lzZS5zZWVkKSk7XG4gIGNvbnN0IG91dCA9IGYwLmRldmljZS5lbXB0eShbbiAqIHNhbXBsZXNdKTtcbiAgZjAuZGV2aWNlLnJ1bihcbiAgICBcImhhcm1vbmljX3NvdXJjZVwiLFxuICAgIHsgZjAsIHBoYXNlLCByYXRlLCB3ZWlnaHQsIGJpYXMsIG91dCwgc2luZSB9LFxuICAgIHtcbiAgICAgIG4sXG4gICAgICBzYW1wbGVzLFxuICAgICAgc2VlZF9sb3c6IE51bWJlcihzZWVkICYgMHhmZmZmZmZmZm4pLFxuICAgICAgc2VlZF9oaWdoOiBOdW1iZXIoc2VlZCA+PiAzMm4pLFxuICAgICAgc3RyZWFtOiBub2lzZS5zdHJlYW0sXG4gICAgfSxcbiAgICB7XG4gICAgICBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwob3V0LnNpemUgLyA2NCkpLFxuICAgICAgY29uc3RhbnRzOiB7IFdSSVRFX1NJTkU6IE51bWJlcihzaW5lICE9PSBudWxsKSB9LFxuICAgICAgd29yazogMTAwMCAqIG91dC5zaXplLFxuICAgIH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG4iLCAiLy8gTW9kZWwgZmlsZXMgaW4gYSBsb2NhbCBmb2xkZXIsIHJlYWQgYnkgYnl0ZSByYW5nZSB0aHJvdWdoIGZpbGUgaGFuZGxlcy5cblxuaW1wb3J0IHsgdHlwZSBGaWxlSGFuZGxlLCBvcGVuLCByZWFkZGlyLCBzdGF0IH0gZnJvbSBcIm5vZGU6ZnMvcHJvbWlzZXNcIjtcbmltcG9ydCB7IGJhc2VuYW1lLCBqb2luLCByZWxhdGl2ZSwgc2VwIH0gZnJvbSBcIm5vZGU6cGF0aFwiO1xuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4uL2Vycm9yLnRzXCI7XG5pbXBvcnQgeyB0eXBlIEJ5dGVTb3VyY2UsIHR5cGUgTW9kZWxGaWxlcywgY2hlY2tSYW5nZSwgY2hlY2tSZWxhdGl2ZVBhdGggfSBmcm9tIFwiLi4vZmlsZXMudHNcIjtcbmltcG9ydCB7IGNoZWNrU2lnbmFsIH0gZnJvbSBcIi4uL2h0dHAudHNcIjtcblxuLyoqIFRoZSBmaWxlcyBvZiBhIGZvbGRlci4gRmFpbHMgKGNvZGUgYHdlaWdodHNgKSBpZiBpdCBpcyBubyBmb2xkZXIuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gb3BlbkZvbGRlcihwYXRoOiBzdHJpbmcpOiBQcm9taXNlPE1vZGVsRmlsZXM+IHtcbiAgY29uc3QgZm91bmQgPSBhd2FpdCBzdGF0KHBhdGgpLmNhdGNoKCgpID0+IHVuZGVmaW5lZCk7XG4gIGlmICghZm91bmQ/LmlzRGlyZWN0b3J5KCkpIHtcbiAgICBjb25zdCB3aGF0ID0gZm91bmQgPyBcImlzIGEgZmlsZVwiIDogXCJpcyBub3QgdGhlcmVcIjtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwid2VpZ2h0c1wiLCBgJHtwYXRofTogdGhlIGZvbGRlciAke3doYXR9LCBleHBlY3RlZCBhIGZvbGRlciB3aXRoIG1vZGVsIGZpbGVzLmApO1xuICB9XG4gIHJldHVybiB7XG4gICAgbmFtZTogcGF0aCxcbiAgICBvcGVuOiBhc3luYyAoZmlsZSkgPT4gb3BlbkZpbGUoam9pbihwYXRoLCBjaGVja1JlbGF0aXZlUGF0aChmaWxlKSkpLFxuICAgIGFzeW5jIGxpc3QoKSB7XG4gICAgICBjb25zdCBlbnRyaWVzID0gYXdhaXQgcmVhZGRpcihwYXRoLCB7IHJlY3Vyc2l2ZTogdHJ1ZSwgd2l0aEZpbGVUeXBlczogdHJ1ZSB9KTtcbiAgICAgIHJldHVybiBlbnRyaWVzXG4gICAgICAgIC5maWx0ZXIoKGVudHJ5KSA9PiAhZW50cnkuaXNEaXJlY3RvcnkoKSlcbiAgICAgICAgLm1hcCgoZW50cnkpID0+IHJlbGF0aXZlKHBhdGgsIGpvaW4oZW50cnkucGFyZW50UGF0aCwgZW50cnkubmFtZSkpLnNwbGl0KHNlcCkuam9pbihcIi9cIikpXG4gICAgICAgIC5zb3J0KCk7XG4gICAgfSxcbiAgfTtcbn1cblxuLyoqIE9uZSBmaWxlIGJ5IGl0cyBwYXRoLCBvcGVuIHVudGlsIGBjbG9zZWAuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gb3BlbkZpbGUocGF0aDogc3RyaW5nKTogUHJvbWlzZTxCeXRlU291cmNlPiB7XG4gIGNvbnN0IGhhbmRsZSA9IGF3YWl0IG9wZW4ocGF0aCkuY2F0Y2goKGNhdXNlOiBOb2RlSlMuRXJybm9FeGNlcHRpb24pID0+IHtcbiAgICBjb25zdCB3aGF0ID0gY2F1c2UuY29kZSA9PT0gXCJFTk9FTlRcIiA/IFwiaXMgbm90IHRoZXJlXCIgOiBgY2Fubm90IGJlIHJlYWQgKCR7Y2F1c2UubWVzc2FnZX0pYDtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwid2VpZ2h0c1wiLCBgJHtwYXRofTogdGhlIGZpbGUgJHt3aGF0fS5gLCB7IGNhdXNlIH0pO1xuICB9KTtcbiAgY29uc3QgZm91bmQgPSBhd2FpdCBoYW5kbGUuc3RhdCgpO1xuICBpZiAoIWZvdW5kLmlzRmlsZSgpKSB7XG4gICAgYXdhaXQgaGFuZGxlLmNsb3NlKCk7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYCR7cGF0aH06IHRoaXMgaXMgbm8gZmlsZSwgZXhwZWN0ZWQgb25lLmApO1xuICB9XG4gIGNvbnN0IHNvdXJjZTogQnl0ZVNvdXJjZSA9IHtcbiAgICBuYW1lOiBiYXNlbmFtZShwYXRoKSxcbiAgICBzaXplOiBmb3VuZC5zaXplLFxuICAgIGFzeW5jIHJlYWQob2Zmc2V0LCBsZW5ndGgsIHNpZ25hbCkge1xuICAgICAgY2hlY2tTaWduYWwocGF0aCwgc2lnbmFsKTtcbiAgICAgIGNoZWNrUmFuZ2Uoc291cmNlLCBvZmZzZXQsIGxlbmd0aCk7XG4gICAgICByZXR1cm4gcmVhZEZ1bGx5KGhhbmRsZSwgcGF0aCwgb2Zmc2V0LCBsZW5ndGgpO1xuICAgIH0sXG4gICAgY2xvc2U6ICgpID0+IGhhbmRsZS5jbG9zZSgpLFxuICB9O1xuICByZXR1cm4gc291cmNlO1xufVxuXG5hc3luYyBmdW5jdGlvbiByZWFkRnVsbHkoXG4gIGhhbmRsZTogRmlsZUhhbmRsZSxcbiAgcGF0aDogc3RyaW5nLFxuICBvZmZzZXQ6IG51bWJlcixcbiAgbGVuZ3RoOiBudW1iZXIsXG4pOiBQcm9taXNlPFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+PiB7XG4gIGNvbnN0IGJ5dGVzID0gbmV3IFVpbnQ4QXJyYXkobGVuZ3RoKTtcbiAgZm9yIChsZXQgYXQgPSAwOyBhdCA8IGxlbmd0aDspIHtcbiAgICBjb25zdCB7IGJ5dGVzUmVhZCB9ID0gYXdhaXQgaGFuZGxlLnJlYWQoYnl0ZXMsIGF0LCBsZW5ndGggLSBhdCwgb2Zmc2V0ICsgYXQpO1xuICAgIGlmIChieXRlc1JlYWQgPT09IDApIHtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgIFwid2VpZ2h0c1wiLFxuICAgICAgICBgJHtwYXRofTogdGhlIGZpbGUgZW5kcyBhdCBieXRlICR7b2Zmc2V0ICsgYXR9OyBpdCB3YXMgY3V0IHdoaWxlIG9wZW4uYCxcbiAgICAgICk7XG4gICAgfVxuICAgIGF0ICs9IGJ5dGVzUmVhZDtcbiAgfVxuICByZXR1cm4gYnl0ZXM7XG59XG4iLCAiLy8gV2hlcmUgbW9kZWwgZmlsZXMgY29tZSBmcm9tLCBzZWVuIHRoZSBzYW1lIHdheSBldmVyeXdoZXJlOiBhIEJ5dGVTb3VyY2UgaXMgb25lIGZpbGUgcmVhZCBieSBieXRlIHJhbmdlLCBNb2RlbEZpbGVzXG4vLyB0aGUgZmlsZXMgb2Ygb25lIG1vZGVsLiBIZXJlIGFyZSB0aGUgcGxhY2VzIHRoYXQgYSBwYWdlIGhhcyB0b28gKFVSTCwgZHJvcHBlZCBgRmlsZWBzKTsgZm9sZGVycyBhbmQgdGhlIGh1YiBhcmUgaW5cbi8vIHNyYy9ub2RlLy5cblxuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4vZXJyb3IudHNcIjtcbmltcG9ydCB7IGNoZWNrU2lnbmFsLCBwcm9iZSwgcmVhZFJhbmdlIH0gZnJvbSBcIi4vaHR0cC50c1wiO1xuXG4vKiogQSBmaWxlIHJlYWQgYnkgYnl0ZSByYW5nZTogYSBwYXRoLCBhIFVSTCwgYSBgRmlsZWAuICovXG5leHBvcnQgaW50ZXJmYWNlIEJ5dGVTb3VyY2Uge1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIC8qKiBCeXRlcyBvZiB0aGUgd2hvbGUgZmlsZS4gKi9cbiAgcmVhZG9ubHkgc2l6ZTogbnVtYmVyO1xuICAvKiogQnl0ZXMgW29mZnNldCwgb2Zmc2V0ICsgbGVuZ3RoKSwgYXQgb2Zmc2V0IDAgb2YgYW4gYXJyYXkgb2YgdGhlaXIgb3duLiBGYWlscyBpZiB0aGUgZmlsZSBpcyBzaG9ydGVyLiAqL1xuICByZWFkKG9mZnNldDogbnVtYmVyLCBsZW5ndGg6IG51bWJlciwgc2lnbmFsPzogQWJvcnRTaWduYWwpOiBQcm9taXNlPFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+PjtcbiAgY2xvc2U/KCk6IFByb21pc2U8dm9pZD47XG59XG5cbi8qKiBUaGUgZmlsZXMgb2Ygb25lIG1vZGVsOiBhIGZvbGRlciwgYSBVUkwgYmFzZSwgYSBodWIgcmVwb3NpdG9yeSwgZHJvcHBlZCBgRmlsZWBzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBNb2RlbEZpbGVzIHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICAvKiogVGhlIGNoZWNrcG9pbnQncyBwYXRoLCB3aGVyZSB0aGUgY2FsbGVyIG5hbWVkIG9uZSBmaWxlIGFuZCBub3QgdGhlIHdob2xlIHBsYWNlLiAqL1xuICByZWFkb25seSBjaGVja3BvaW50Pzogc3RyaW5nO1xuICAvKiogT3BlbnMgYSBmaWxlIGJ5IGl0cyBwYXRoIHdpdGggZm9yd2FyZCBzbGFzaGVzLiBPbmUgdGhhdCBpcyBub3QgdGhlcmU6IGBGb3JtYW50RXJyb3JgIG9mIGNvZGUgYHdlaWdodHNgLiAqL1xuICBvcGVuKHBhdGg6IHN0cmluZywgc2lnbmFsPzogQWJvcnRTaWduYWwpOiBQcm9taXNlPEJ5dGVTb3VyY2U+O1xuICAvKiogQWxsIHBhdGhzLCB3aGVyZSB0aGUgcGxhY2UgY2FuIGxpc3QgdGhlbTsgYSBiYXJlIFVSTCBjYW5ub3QgKGNvZGUgYGFyZ3VtZW50YCkuICovXG4gIGxpc3QoKTogUHJvbWlzZTxzdHJpbmdbXT47XG59XG5cbi8qKiBIb3cgZmFyIHRoZSBsb2FkaW5nIG9mIGEgbW9kZWwncyBmaWxlcyBpczogYnl0ZXMgb2Ygb25lIGZpbGUgZG93bmxvYWRlZCwgb3Igb2YgdGhlIHBhY2thZ2VkIGNvcHkgY29udmVydGVkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMb2FkUHJvZ3Jlc3Mge1xuICByZWFkb25seSBwaGFzZTogXCJkb3dubG9hZFwiIHwgXCJpbXBvcnRcIjtcbiAgcmVhZG9ubHkgZmlsZTogc3RyaW5nO1xuICAvKiogQnl0ZXMuICovXG4gIHJlYWRvbmx5IGxvYWRlZDogbnVtYmVyO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyO1xufVxuXG4vKiogQSBzbWFsbCBmaWxlIGFzIHRleHQgKFVURi04KS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWFkVGV4dChmaWxlczogTW9kZWxGaWxlcywgcGF0aDogc3RyaW5nLCBzaWduYWw/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8c3RyaW5nPiB7XG4gIGNvbnN0IHNvdXJjZSA9IGF3YWl0IGZpbGVzLm9wZW4ocGF0aCwgc2lnbmFsKTtcbiAgdHJ5IHtcbiAgICByZXR1cm4gZGVjb2RlVXRmOChhd2FpdCBzb3VyY2UucmVhZCgwLCBzb3VyY2Uuc2l6ZSwgc2lnbmFsKSwgc291cmNlLm5hbWUpO1xuICB9IGZpbmFsbHkge1xuICAgIGF3YWl0IHNvdXJjZS5jbG9zZT8uKCk7XG4gIH1cbn1cblxuLyoqIEEgc21hbGwgSlNPTiBmaWxlOyB0aGUgY2FsbGVyIGNoZWNrcyB3aGF0IGlzIGluIGl0LiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlYWRKc29uKGZpbGVzOiBNb2RlbEZpbGVzLCBwYXRoOiBzdHJpbmcsIHNpZ25hbD86IEFib3J0U2lnbmFsKTogUHJvbWlzZTx1bmtub3duPiB7XG4gIHJldHVybiBwYXJzZUpzb24oYXdhaXQgcmVhZFRleHQoZmlsZXMsIHBhdGgsIHNpZ25hbCksIGAke2ZpbGVzLm5hbWV9LyR7cGF0aH1gKTtcbn1cblxuLyoqIEpTT04gb3IgYSBzZW50ZW5jZSB0aGF0IHNheXMgd2hpY2ggZmlsZSBpcyBub3QuICovXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VKc29uKHRleHQ6IHN0cmluZywgbmFtZTogc3RyaW5nKTogdW5rbm93biB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIEpTT04ucGFyc2UodGV4dCk7XG4gIH0gY2F0Y2ggKGNhdXNlKSB7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYCR7bmFtZX06IHRoZSB0ZXh0IGlzIG5vdCBKU09OICgkeyhjYXVzZSBhcyBFcnJvcikubWVzc2FnZX0pLmAsIHtcbiAgICAgIGNhdXNlLFxuICAgIH0pO1xuICB9XG59XG5cbi8qKiBTdHJpY3QgVVRGLTguICovXG5leHBvcnQgZnVuY3Rpb24gZGVjb2RlVXRmOChieXRlczogVWludDhBcnJheSwgbmFtZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gbmV3IFRleHREZWNvZGVyKFwidXRmLThcIiwgeyBmYXRhbDogdHJ1ZSB9KS5kZWNvZGUoYnl0ZXMpO1xuICB9IGNhdGNoIChjYXVzZSkge1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJ3ZWlnaHRzXCIsIGAke25hbWV9OiB0aGUgdGV4dCBpcyBub3QgVVRGLTguYCwgeyBjYXVzZSB9KTtcbiAgfVxufVxuXG4vKiogUmVmdXNlcyBhIHBhdGggdGhhdCBjb3VsZCBsZWF2ZSB0aGUgbW9kZWwncyBmb2xkZXI7IGluZGV4IGZpbGVzIGFuZCBodWIgbGlzdGluZ3MgYXJlIG5vdCB0byBiZSB0cnVzdGVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrUmVsYXRpdmVQYXRoKHBhdGg6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IHBhcnRzID0gcGF0aC5zcGxpdChcIi9cIik7XG4gIGlmIChwYXJ0cy5zb21lKChwYXJ0KSA9PiBwYXJ0ID09PSBcIlwiIHx8IHBhcnQgPT09IFwiLlwiIHx8IHBhcnQgPT09IFwiLi5cIikgfHwgL1tcXFxcOlxcMF0vLnRlc3QocGF0aCkpIHtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgXCJ3ZWlnaHRzXCIsXG4gICAgICBgZmlsZXM6IHRoZSBwYXRoICR7SlNPTi5zdHJpbmdpZnkocGF0aCl9IGlzIG5vdCBpbnNpZGUgdGhlIG1vZGVsLCBleHBlY3RlZCBhIHJlbGF0aXZlIHBhdGggd2l0aCBmb3J3YXJkIHNsYXNoZXMuYCxcbiAgICApO1xuICB9XG4gIHJldHVybiBwYXRoO1xufVxuXG4vKiogUmVmdXNlcyBhIHJhbmdlIG91dHNpZGUgb2YgdGhlIGZpbGUuICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tSYW5nZShzb3VyY2U6IEJ5dGVTb3VyY2UsIG9mZnNldDogbnVtYmVyLCBsZW5ndGg6IG51bWJlcik6IHZvaWQge1xuICBpZiAob2Zmc2V0ID49IDAgJiYgbGVuZ3RoID49IDAgJiYgb2Zmc2V0ICsgbGVuZ3RoIDw9IHNvdXJjZS5zaXplKSByZXR1cm47XG4gIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgXCJ3ZWlnaHRzXCIsXG4gICAgYCR7c291cmNlLm5hbWV9OiBieXRlcyAke29mZnNldH0gdG8gJHtvZmZzZXQgKyBsZW5ndGh9IGFyZSBhc2tlZCBmb3IsIHRoZSBmaWxlIGhhcyAke3NvdXJjZS5zaXplfS5gLFxuICApO1xufVxuXG4vKipcbiAqIEZpbGVzIGJlbG93IGEgYmFzZSBVUkwsIHJlYWQgd2l0aCByYW5nZSByZXF1ZXN0cy4gQSBzZXJ2ZXIgd2l0aG91dCByYW5nZXMgaXMgcmVhZCB3aG9sZS5cbiAqIEBwYXJhbSB1cmwgdGhlIGZvbGRlciAoYGh0dHBzOi8vaG9zdC9rb2tvcm8vYCk7IGEgcXVlcnkgc3RyaW5nIGlzIGtlcHQgb24gZXZlcnkgcmVxdWVzdFxuICovXG5leHBvcnQgZnVuY3Rpb24gZmlsZXNGcm9tVXJsKHVybDogc3RyaW5nIHwgVVJMKTogTW9kZWxGaWxlcyB7XG4gIGNvbnN0IGJhc2UgPSBuZXcgVVJMKHVybCk7XG4gIGlmICghYmFzZS5wYXRobmFtZS5lbmRzV2l0aChcIi9cIikpIGJhc2UucGF0aG5hbWUgKz0gXCIvXCI7XG4gIHJldHVybiB7XG4gICAgbmFtZTogYCR7YmFzZS5vcmlnaW59JHtiYXNlLnBhdGhuYW1lfWAucmVwbGFjZSgvXFwvJC8sIFwiXCIpLFxuICAgIGFzeW5jIG9wZW4ocGF0aCwgc2lnbmFsKSB7XG4gICAgICBjb25zdCB0YXJnZXQgPSBuZXcgVVJMKGJhc2UpO1xuICAgICAgdGFyZ2V0LnBhdGhuYW1lICs9IGNoZWNrUmVsYXRpdmVQYXRoKHBhdGgpLnNwbGl0KFwiL1wiKS5tYXAoZW5jb2RlVVJJQ29tcG9uZW50KS5qb2luKFwiL1wiKTtcbiAgICAgIHJldHVybiBvcGVuVXJsKHRhcmdldCwgc2lnbmFsKTtcbiAgICB9LFxuICAgIGxpc3Q6ICgpID0+XG4gICAgICBQcm9taXNlLnJlamVjdChuZXcgRm9ybWFudEVycm9yKFwiYXJndW1lbnRcIiwgYCR7YmFzZS5vcmlnaW59JHtiYXNlLnBhdGhuYW1lfTogYSBVUkwgY2Fubm90IGJlIGxpc3RlZC5gKSksXG4gIH07XG59XG5cbmFzeW5jIGZ1bmN0aW9uIG9wZW5VcmwodXJsOiBVUkwsIHNpZ25hbD86IEFib3J0U2lnbmFsKTogUHJvbWlzZTxCeXRlU291cmNlPiB7XG4gIGNvbnN0IG5hbWUgPSBgJHt1cmwub3JpZ2lufSR7dXJsLnBhdGhuYW1lfWA7XG4gIGNvbnN0IGZvdW5kID0gYXdhaXQgcHJvYmUodXJsLmhyZWYsIHNpZ25hbCA/IHsgc2lnbmFsIH0gOiB7fSk7XG4gIGlmIChmb3VuZC5ib2R5KSByZXR1cm4gYmxvYlNvdXJjZShuYW1lLCBmb3VuZC5ib2R5KTtcbiAgY29uc3Qgc291cmNlOiBCeXRlU291cmNlID0ge1xuICAgIG5hbWUsXG4gICAgc2l6ZTogZm91bmQuc2l6ZSxcbiAgICBhc3luYyByZWFkKG9mZnNldCwgbGVuZ3RoLCBzaWduYWwpIHtcbiAgICAgIGNoZWNrUmFuZ2Uoc291cmNlLCBvZmZzZXQsIGxlbmd0aCk7XG4gICAgICByZXR1cm4gcmVhZFJhbmdlKHVybC5ocmVmLCBvZmZzZXQsIGxlbmd0aCwgZm91bmQuc2l6ZSwgc2lnbmFsID8geyBzaWduYWwgfSA6IHt9KTtcbiAgICB9LFxuICB9O1xuICByZXR1cm4gc291cmNlO1xufVxuXG4vKipcbiAqIERyb3BwZWQgb3IgcGlja2VkIGZpbGVzLiBPZiBhIHBpY2tlZCBmb2xkZXIsIHBhdGhzIGFyZSByZWxhdGl2ZSB0byBpdDsgYSBmbGF0IGxpc3QgaXMgYWxzbyBzZWFyY2hlZCBieSB0aGUgbGFzdCBwYXJ0XG4gKiBvZiBhIHBhdGggKGB2b2ljZXMvYWZfaGVhcnQuc2FmZXRlbnNvcnNgIGZpbmRzIGBhZl9oZWFydC5zYWZldGVuc29yc2ApLlxuICovXG5leHBvcnQgZnVuY3Rpb24gZmlsZXNGcm9tRmlsZXMoZmlsZXM6IHJlYWRvbmx5IEZpbGVbXSk6IE1vZGVsRmlsZXMge1xuICBjb25zdCBieVBhdGggPSBuZXcgTWFwKFxuICAgIGZpbGVzLm1hcCgoZmlsZSkgPT4gW2ZpbGUud2Via2l0UmVsYXRpdmVQYXRoPy5yZXBsYWNlKC9eW14vXSpcXC8vLCBcIlwiKSB8fCBmaWxlLm5hbWUsIGZpbGVdKSxcbiAgKTtcbiAgcmV0dXJuIHtcbiAgICBuYW1lOiBcImRyb3BwZWQgZmlsZXNcIixcbiAgICBhc3luYyBvcGVuKHBhdGgpIHtcbiAgICAgIGNvbnN0IGZpbGUgPSBieVBhdGguZ2V0KGNoZWNrUmVsYXRpdmVQYXRoKHBhdGgpKSA/PyBieVBhdGguZ2V0KHBhdGguc2xpY2UocGF0aC5sYXN0SW5kZXhPZihcIi9cIikgKyAxKSk7XG4gICAgICBpZiAoZmlsZSkgcmV0dXJuIGJsb2JTb3VyY2UoZmlsZS5uYW1lLCBmaWxlKTtcbiAgICAgIGNvbnN0IG5hbWVzID0gWy4uLmJ5UGF0aC5rZXlzKCldLnNvcnQoKS5zbGljZSgwLCAyMCkuam9pbihcIiwgXCIpO1xuICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYGRyb3BwZWQgZmlsZXM6ICR7cGF0aH0gaXMgbm90IHRoZXJlOyB0aGVyZSBhcmUgJHtuYW1lcyB8fCBcIm5vbmVcIn0uYCk7XG4gICAgfSxcbiAgICBsaXN0OiBhc3luYyAoKSA9PiBbLi4uYnlQYXRoLmtleXMoKV0uc29ydCgpLFxuICB9O1xufVxuXG5mdW5jdGlvbiBibG9iU291cmNlKG5hbWU6IHN0cmluZywgYmxvYjogQmxvYik6IEJ5dGVTb3VyY2Uge1xuICBjb25zdCBzb3VyY2U6IEJ5dGVTb3VyY2UgPSB7XG4gICAgbmFtZSxcbiAgICBzaXplOiBibG9iLnNpemUsXG4gICAgYXN5bmMgcmVhZChvZmZzZXQsIGxlbmd0aCwgc2lnbmFsKSB7XG4gICAgICBjaGVja1NpZ25hbChuYW1lLCBzaWduYWwpO1xuICAgICAgY2hlY2tSYW5nZShzb3VyY2UsIG9mZnNldCwgbGVuZ3RoKTtcbiAgICAgIHJldHVybiBuZXcgVWludDhBcnJheShhd2FpdCBibG9iLnNsaWNlKG9mZnNldCwgb2Zmc2V0ICsgbGVuZ3RoKS5hcnJheUJ1ZmZlcigpKTtcbiAgICB9LFxuICB9O1xuICByZXR1cm4gc291cmNlO1xufVxuIiwgIi8vIEJ5dGUgcmFuZ2VzIG92ZXIgSFRUUCB0aGF0IHN1cnZpdmUgYSBjdXQgY29ubmVjdGlvbjogdGhlIG9uZSBwbGFjZSB0aGF0IHJlYWRzIGZyb20gdGhlIG5ldHdvcmssIGluIE5vZGUgYW5kIGluIHBhZ2VzLlxuLy8gQSBjb25uZWN0aW9uIHRoYXQgaXMgbm90IHRoZXJlIHdpdGhpbiA1IHMsIG9yIHRoYXQgc3RheXMgc2lsZW50IGZvciAzMCBzLCBpcyBhbiBlcnJvcjsgYWZ0ZXIgYSBjdXQgdGhlIHJlc3QgaXMgYXNrZWRcbi8vIGZvciBhZ2Fpbi5cblxuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4vZXJyb3IudHNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBIdHRwT3B0aW9ucyB7XG4gIHJlYWRvbmx5IGhlYWRlcnM/OiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+O1xuICByZWFkb25seSBzaWduYWw/OiBBYm9ydFNpZ25hbDtcbn1cblxuLyoqIFRpbWUgdG8gdGhlIGZpcnN0IGJ5dGUgb2YgYW4gYW5zd2VyOyB0aGUgaHViIGNvdW50cyBhcyB1bnJlYWNoYWJsZSBhZnRlciBpdC4gKi9cbmNvbnN0IEFOU1dFUl9NUyA9IDUwMDA7XG5jb25zdCBTSUxFTkNFX01TID0gMzAwMDA7XG4vKiogVHJpZXMgaW4gYSByb3cgdGhhdCBicmluZyBubyBuZXcgYnl0ZS4gKi9cbmNvbnN0IFRSSUVTID0gNTtcblxuLyoqIFNpemUgb2YgYSBmaWxlIGFuZCB3aGV0aGVyIHJhbmdlcyB3b3JrOyB3aGVyZSB0aGV5IGRvIG5vdCwgYGJvZHlgIGlzIHRoZSB3aG9sZSBmaWxlLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHByb2JlKHVybDogc3RyaW5nLCBvcHRpb25zOiBIdHRwT3B0aW9ucyk6IFByb21pc2U8eyBzaXplOiBudW1iZXI7IGJvZHk/OiBCbG9iIH0+IHtcbiAgY29uc3QgYW5zd2VyID0gYXdhaXQgcmVxdWVzdCh1cmwsIHsgLi4ub3B0aW9ucywgaGVhZGVyczogeyAuLi5vcHRpb25zLmhlYWRlcnMsIFJhbmdlOiBcImJ5dGVzPTAtMFwiIH0gfSk7XG4gIHRyeSB7XG4gICAgaWYgKGFuc3dlci5yZXNwb25zZS5zdGF0dXMgPT09IDIwNikge1xuICAgICAgY29uc3Qgc2l6ZSA9IHJhbmdlVG90YWwoYW5zd2VyLnJlc3BvbnNlKTtcbiAgICAgIGF3YWl0IGFuc3dlci5yZXNwb25zZS5ib2R5Py5jYW5jZWwoKTtcbiAgICAgIGlmIChzaXplICE9PSB1bmRlZmluZWQpIHJldHVybiB7IHNpemUgfTtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgIFwibmV0d29ya1wiLFxuICAgICAgICBgJHtwbGFpbih1cmwpfTogdGhlIGFuc3dlciBnaXZlcyBubyBmaWxlIHNpemUsIGV4cGVjdGVkIENvbnRlbnQtUmFuZ2UuYCxcbiAgICAgICk7XG4gICAgfVxuICAgIGNvbnN0IHBhcnRzOiBCbG9iUGFydFtdID0gW107XG4gICAgZm9yIGF3YWl0IChjb25zdCBieXRlcyBvZiBhbnN3ZXIuY2h1bmtzKCkpIHBhcnRzLnB1c2goYnl0ZXMpO1xuICAgIGNvbnN0IGJvZHkgPSBuZXcgQmxvYihwYXJ0cyk7XG4gICAgcmV0dXJuIHsgc2l6ZTogYm9keS5zaXplLCBib2R5IH07XG4gIH0gZmluYWxseSB7XG4gICAgYW5zd2VyLmRvbmUoKTtcbiAgfVxufVxuXG4vKiogQnl0ZXMgW29mZnNldCwgb2Zmc2V0ICsgbGVuZ3RoKSBvZiBhIGZpbGUgd2hvc2Ugc2l6ZSBpcyBrbm93bi4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWFkUmFuZ2UoXG4gIHVybDogc3RyaW5nLFxuICBvZmZzZXQ6IG51bWJlcixcbiAgbGVuZ3RoOiBudW1iZXIsXG4gIHNpemU6IG51bWJlcixcbiAgb3B0aW9uczogSHR0cE9wdGlvbnMsXG4pOiBQcm9taXNlPFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+PiB7XG4gIGNvbnN0IGJ5dGVzID0gbmV3IFVpbnQ4QXJyYXkobGVuZ3RoKTtcbiAgbGV0IGF0ID0gMDtcbiAgZm9yIGF3YWl0IChjb25zdCBjaHVuayBvZiBzdHJlYW1SYW5nZSh1cmwsIG9mZnNldCwgb2Zmc2V0ICsgbGVuZ3RoLCBzaXplLCBvcHRpb25zKSkge1xuICAgIGJ5dGVzLnNldChjaHVuaywgYXQpO1xuICAgIGF0ICs9IGNodW5rLmxlbmd0aDtcbiAgfVxuICByZXR1cm4gYnl0ZXM7XG59XG5cbi8qKlxuICogQnl0ZXMgW2Zyb20sIHRvKSBvZiBhIGZpbGUgb2YgYHNpemVgIGJ5dGVzLCBhcyB0aGV5IGNvbWUuIEFmdGVyIGEgY3V0IGl0IGFza3MgZm9yIHRoZSByZXN0LCBhbmQgZ2l2ZXMgdXAgKGNvZGVcbiAqIGBuZXR3b3JrYCkgd2hlbiBmaXZlIHRyaWVzIGluIGEgcm93IGJyb3VnaHQgbm90aGluZy4gQSBzZXJ2ZXIgdGhhdCBpZ25vcmVzIHJhbmdlcyBpcyByZWFkIGZyb20gaXRzIHN0YXJ0LlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24qIHN0cmVhbVJhbmdlKFxuICB1cmw6IHN0cmluZyxcbiAgZnJvbTogbnVtYmVyLFxuICB0bzogbnVtYmVyLFxuICBzaXplOiBudW1iZXIsXG4gIG9wdGlvbnM6IEh0dHBPcHRpb25zLFxuKTogQXN5bmNHZW5lcmF0b3I8VWludDhBcnJheTxBcnJheUJ1ZmZlcj4+IHtcbiAgbGV0IGF0ID0gZnJvbTtcbiAgZm9yIChsZXQgZmFpbGVkID0gMDsgYXQgPCB0bzspIHtcbiAgICBjb25zdCBzdGFydCA9IGF0O1xuICAgIHRyeSB7XG4gICAgICBmb3IgYXdhaXQgKGNvbnN0IGNodW5rIG9mIG9uZVJhbmdlKHVybCwgYXQsIHRvLCBzaXplLCBvcHRpb25zKSkge1xuICAgICAgICBhdCArPSBjaHVuay5sZW5ndGg7XG4gICAgICAgIHlpZWxkIGNodW5rO1xuICAgICAgfVxuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBGb3JtYW50RXJyb3IgJiYgIShlcnJvciBpbnN0YW5jZW9mIEN1dEVycm9yKSkgdGhyb3cgZXJyb3I7XG4gICAgICBmYWlsZWQgPSBhdCA+IHN0YXJ0ID8gMCA6IGZhaWxlZCArIDE7XG4gICAgICBpZiAoZmFpbGVkID49IFRSSUVTKSB0aHJvdyBlcnJvcjtcbiAgICAgIGF3YWl0IHBhdXNlKDEwMCAqIDIgKiogZmFpbGVkLCBvcHRpb25zLnNpZ25hbCk7XG4gICAgfVxuICB9XG59XG5cbi8qKiBBIGNvbm5lY3Rpb24gdGhhdCBicm9rZSBvciBmZWxsIHNpbGVudDsgYXNraW5nIGFnYWluIG1heSBoZWxwLiAqL1xuY2xhc3MgQ3V0RXJyb3IgZXh0ZW5kcyBGb3JtYW50RXJyb3Ige31cblxuYXN5bmMgZnVuY3Rpb24qIG9uZVJhbmdlKFxuICB1cmw6IHN0cmluZyxcbiAgZnJvbTogbnVtYmVyLFxuICB0bzogbnVtYmVyLFxuICBzaXplOiBudW1iZXIsXG4gIG9wdGlvbnM6IEh0dHBPcHRpb25zLFxuKTogQXN5bmNHZW5lcmF0b3I8VWludDhBcnJheTxBcnJheUJ1ZmZlcj4+IHtcbiAgY29uc3QgaGVhZGVycyA9IHsgLi4ub3B0aW9ucy5oZWFkZXJzLCBSYW5nZTogYGJ5dGVzPSR7ZnJvbX0tJHt0byAtIDF9YCB9O1xuICBjb25zdCB7IHJlc3BvbnNlLCBjaHVua3MsIGRvbmUgfSA9IGF3YWl0IHJlcXVlc3QodXJsLCB7IC4uLm9wdGlvbnMsIGhlYWRlcnMgfSk7XG4gIHRyeSB7XG4gICAgY29uc3QgdG90YWwgPSByZXNwb25zZS5zdGF0dXMgPT09IDIwNiA/IHJhbmdlVG90YWwocmVzcG9uc2UpIDogc2l6ZTtcbiAgICBpZiAodG90YWwgIT09IHVuZGVmaW5lZCAmJiB0b3RhbCAhPT0gc2l6ZSkge1xuICAgICAgY29uc3Qgd2hhdCA9IGAke3BsYWluKHVybCl9OiB0aGUgZmlsZSBoYXMgJHt0b3RhbH0gYnl0ZXMgbm93LCBleHBlY3RlZCAke3NpemV9IGFzIGJlZm9yZWA7XG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwibmV0d29ya1wiLCBgJHt3aGF0fSAoaXQgY2hhbmdlZCBvbiB0aGUgc2VydmVyKTsgc3RhcnQgYWdhaW4uYCk7XG4gICAgfVxuICAgIGxldCBza2lwID0gcmVzcG9uc2Uuc3RhdHVzID09PSAyMDYgPyAwIDogZnJvbTtcbiAgICBsZXQgbGVmdCA9IHRvIC0gZnJvbTtcbiAgICBmb3IgYXdhaXQgKGNvbnN0IGNodW5rIG9mIGNodW5rcygpKSB7XG4gICAgICBjb25zdCB3YW50ZWQgPSBjaHVuay5zdWJhcnJheShNYXRoLm1pbihza2lwLCBjaHVuay5sZW5ndGgpKS5zdWJhcnJheSgwLCBsZWZ0KTtcbiAgICAgIHNraXAgLT0gTWF0aC5taW4oc2tpcCwgY2h1bmsubGVuZ3RoKTtcbiAgICAgIGxlZnQgLT0gd2FudGVkLmxlbmd0aDtcbiAgICAgIGlmICh3YW50ZWQubGVuZ3RoID4gMCkgeWllbGQgd2FudGVkO1xuICAgICAgaWYgKGxlZnQgPT09IDApIHJldHVybjtcbiAgICB9XG4gICAgdGhyb3cgbmV3IEN1dEVycm9yKFxuICAgICAgXCJuZXR3b3JrXCIsXG4gICAgICBgJHtwbGFpbih1cmwpfTogdGhlIGFuc3dlciBlbmRlZCAke2xlZnR9IGJ5dGVzIGVhcmx5LCBhdCBieXRlICR7dG8gLSBsZWZ0fS5gLFxuICAgICk7XG4gIH0gZmluYWxseSB7XG4gICAgZG9uZSgpO1xuICB9XG59XG5cbmludGVyZmFjZSBBbnN3ZXIge1xuICByZWFkb25seSByZXNwb25zZTogUmVzcG9uc2U7XG4gIC8qKiBUaGUgYm9keSBhcyBpdCBjb21lcy4gKi9cbiAgY2h1bmtzKCk6IEFzeW5jR2VuZXJhdG9yPFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+PjtcbiAgLyoqIEVuZHMgdGhlIGNvbm5lY3Rpb24gaWYgaXQgc3RpbGwgcnVucy4gKi9cbiAgZG9uZSgpOiB2b2lkO1xufVxuXG4vKiogQSBHRVQgd2hvc2UgZmFpbHVyZXMgYXJlIHNlbnRlbmNlczogbm90IHJlYWNoZWQsIGN1dCwgc2lsZW50LCByZWZ1c2VkLCBub3QgdGhlcmUuICovXG5hc3luYyBmdW5jdGlvbiByZXF1ZXN0KHVybDogc3RyaW5nLCBvcHRpb25zOiBIdHRwT3B0aW9ucyk6IFByb21pc2U8QW5zd2VyPiB7XG4gIGNvbnN0IHN0b3AgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gIGNvbnN0IGFib3J0ID0gKCkgPT4gc3RvcC5hYm9ydChvcHRpb25zLnNpZ25hbD8ucmVhc29uKTtcbiAgaWYgKG9wdGlvbnMuc2lnbmFsPy5hYm9ydGVkKSBhYm9ydCgpO1xuICBvcHRpb25zLnNpZ25hbD8uYWRkRXZlbnRMaXN0ZW5lcihcImFib3J0XCIsIGFib3J0KTtcbiAgbGV0IHRpbWVyID0gc2V0VGltZW91dCgoKSA9PiBzdG9wLmFib3J0KG5ldyBET01FeGNlcHRpb24oXCJubyBhbnN3ZXIgaW4gNSBzXCIsIFwiVGltZW91dEVycm9yXCIpKSwgQU5TV0VSX01TKTtcbiAgY29uc3QgZG9uZSA9ICgpID0+IHtcbiAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICAgIG9wdGlvbnMuc2lnbmFsPy5yZW1vdmVFdmVudExpc3RlbmVyKFwiYWJvcnRcIiwgYWJvcnQpO1xuICAgIHN0b3AuYWJvcnQoKTtcbiAgfTtcbiAgY29uc3QgZmFpbHVyZSA9IChjYXVzZTogdW5rbm93bikgPT4ge1xuICAgIGRvbmUoKTtcbiAgICByZXR1cm4gb3B0aW9ucy5zaWduYWw/LmFib3J0ZWRcbiAgICAgID8gYWJvcnRlZEVycm9yKHBsYWluKHVybCksIG9wdGlvbnMuc2lnbmFsKVxuICAgICAgOiBjdXRFcnJvcih1cmwsIHN0b3Auc2lnbmFsLCBjYXVzZSk7XG4gIH07XG4gIGNvbnN0IHJlc3BvbnNlID0gYXdhaXQgZmV0Y2godXJsLCB7IGhlYWRlcnM6IG9wdGlvbnMuaGVhZGVycyA/PyB7fSwgc2lnbmFsOiBzdG9wLnNpZ25hbCB9KS5jYXRjaChcbiAgICAoY2F1c2U6IHVua25vd24pID0+IHtcbiAgICAgIHRocm93IGZhaWx1cmUoY2F1c2UpO1xuICAgIH0sXG4gICk7XG4gIGlmICghcmVzcG9uc2Uub2spIHtcbiAgICBkb25lKCk7XG4gICAgdGhyb3cgc3RhdHVzRXJyb3IodXJsLCByZXNwb25zZSk7XG4gIH1cbiAgYXN5bmMgZnVuY3Rpb24qIGNodW5rcygpOiBBc3luY0dlbmVyYXRvcjxVaW50OEFycmF5PEFycmF5QnVmZmVyPj4ge1xuICAgIGNvbnN0IHJlYWRlciA9IChyZXNwb25zZS5ib2R5IGFzIFJlYWRhYmxlU3RyZWFtPFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+PikuZ2V0UmVhZGVyKCk7XG4gICAgdHJ5IHtcbiAgICAgIGZvciAoOzspIHtcbiAgICAgICAgY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgICAgICAgdGltZXIgPSBzZXRUaW1lb3V0KCgpID0+IHN0b3AuYWJvcnQobmV3IERPTUV4Y2VwdGlvbihcInNpbGVudCBmb3IgMzAgc1wiLCBcIlRpbWVvdXRFcnJvclwiKSksIFNJTEVOQ0VfTVMpO1xuICAgICAgICBjb25zdCBuZXh0ID0gYXdhaXQgcmVhZGVyLnJlYWQoKTtcbiAgICAgICAgY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgICAgICAgaWYgKG5leHQuZG9uZSkgcmV0dXJuO1xuICAgICAgICB5aWVsZCBuZXh0LnZhbHVlO1xuICAgICAgfVxuICAgIH0gY2F0Y2ggKGNhdXNlKSB7XG4gICAgICB0aHJvdyBmYWlsdXJlKGNhdXNlKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHsgcmVzcG9uc2UsIGNodW5rcywgZG9uZSB9O1xufVxuXG4vKiogRmFpbHMgKGNvZGUgYGFib3J0ZWRgKSBvbmNlIHRoZSBjYWxsZXIncyBzaWduYWwgaGFzIGJlZW4gZ2l2ZW4uICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tTaWduYWwod2hlcmU6IHN0cmluZywgc2lnbmFsPzogQWJvcnRTaWduYWwpOiB2b2lkIHtcbiAgaWYgKHNpZ25hbD8uYWJvcnRlZCkgdGhyb3cgYWJvcnRlZEVycm9yKHdoZXJlLCBzaWduYWwpO1xufVxuXG4vKiogVGhlIGNhbGxlcidzIHNpZ25hbCBhcyBhbiBlcnJvciBvZiBjb2RlIGBhYm9ydGVkYC4gKi9cbmZ1bmN0aW9uIGFib3J0ZWRFcnJvcih3aGVyZTogc3RyaW5nLCBzaWduYWw6IEFib3J0U2lnbmFsKTogRm9ybWFudEVycm9yIHtcbiAgcmV0dXJuIG5ldyBGb3JtYW50RXJyb3IoXCJhYm9ydGVkXCIsIGAke3doZXJlfTogc3RvcHBlZCBieSB0aGUgY2FsbGVyJ3Mgc2lnbmFsLmAsIHsgY2F1c2U6IHNpZ25hbC5yZWFzb24gfSk7XG59XG5cbmZ1bmN0aW9uIGN1dEVycm9yKHVybDogc3RyaW5nLCBzdG9wOiBBYm9ydFNpZ25hbCwgY2F1c2U6IHVua25vd24pOiBGb3JtYW50RXJyb3Ige1xuICBjb25zdCB0aW1lb3V0ID0gc3RvcC5yZWFzb24gaW5zdGFuY2VvZiBET01FeGNlcHRpb24gJiYgc3RvcC5yZWFzb24ubmFtZSA9PT0gXCJUaW1lb3V0RXJyb3JcIjtcbiAgY29uc3QgaW5uZXIgPSBjYXVzZSBpbnN0YW5jZW9mIEVycm9yICYmIGNhdXNlLmNhdXNlIGluc3RhbmNlb2YgRXJyb3IgPyBjYXVzZS5jYXVzZSA6IGNhdXNlO1xuICBjb25zdCB3aHkgPSB0aW1lb3V0ID8gc3RvcC5yZWFzb24ubWVzc2FnZSA6IGlubmVyIGluc3RhbmNlb2YgRXJyb3IgPyBpbm5lci5tZXNzYWdlIDogU3RyaW5nKGlubmVyKTtcbiAgcmV0dXJuIG5ldyBDdXRFcnJvcihcIm5ldHdvcmtcIiwgYCR7cGxhaW4odXJsKX06IHRoZSBzZXJ2ZXIgY2Fubm90IGJlIHJlYWQgKCR7d2h5fSkuYCwgeyBjYXVzZSB9KTtcbn1cblxuLyoqIFdoYXQgYSBzdGF0dXMgbWVhbnMgZm9yIGEgbW9kZWwgZmlsZS4gKi9cbmZ1bmN0aW9uIHN0YXR1c0Vycm9yKHVybDogc3RyaW5nLCByZXNwb25zZTogeyBzdGF0dXM6IG51bWJlcjsgc3RhdHVzVGV4dDogc3RyaW5nIH0pOiBGb3JtYW50RXJyb3Ige1xuICBjb25zdCBzdGF0dXMgPSBgJHtyZXNwb25zZS5zdGF0dXN9ICR7cmVzcG9uc2Uuc3RhdHVzVGV4dH1gLnRyaW0oKTtcbiAgaWYgKHJlc3BvbnNlLnN0YXR1cyA9PT0gNDA0KSByZXR1cm4gbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYCR7cGxhaW4odXJsKX06IG5vIHN1Y2ggZmlsZSAoJHtzdGF0dXN9KS5gKTtcbiAgY29uc3QgaGludCA9XG4gICAgcmVzcG9uc2Uuc3RhdHVzID09PSA0MDEgfHwgcmVzcG9uc2Uuc3RhdHVzID09PSA0MDMgPyBcIjsgYSB0b2tlbiBvciBhIGxpY2VuY2UgdG8gYWNjZXB0IGlzIG1pc3NpbmdcIiA6IFwiXCI7XG4gIGNvbnN0IHdoYXQgPSBgJHtwbGFpbih1cmwpfTogdGhlIHNlcnZlciBhbnN3ZXJlZCAke3N0YXR1c30sIGV4cGVjdGVkIHRoZSBmaWxlJHtoaW50fS5gO1xuICByZXR1cm4gcmVzcG9uc2Uuc3RhdHVzID49IDUwMCA/IG5ldyBDdXRFcnJvcihcIm5ldHdvcmtcIiwgd2hhdCkgOiBuZXcgRm9ybWFudEVycm9yKFwibmV0d29ya1wiLCB3aGF0KTtcbn1cblxuLyoqIFdpdGhvdXQgdGhlIHF1ZXJ5IHN0cmluZzogc2lnbmVkIFVSTHMgYXJlIHNlY3JldCBhbmQgbG9uZy4gKi9cbmZ1bmN0aW9uIHBsYWluKHVybDogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIHVybC5yZXBsYWNlKC9bPyNdLiokLywgXCJcIik7XG59XG5cbmZ1bmN0aW9uIHJhbmdlVG90YWwocmVzcG9uc2U6IFJlc3BvbnNlKTogbnVtYmVyIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgdG90YWwgPSAvXFwvKFxcZCspJC8uZXhlYyhyZXNwb25zZS5oZWFkZXJzLmdldChcImNvbnRlbnQtcmFuZ2VcIikgPz8gXCJcIik7XG4gIHJldHVybiB0b3RhbCA/IE51bWJlcih0b3RhbFsxXSkgOiB1bmRlZmluZWQ7XG59XG5cbi8qKiBXYWl0cywgYXQgbW9zdCB1bnRpbCB0aGUgc2lnbmFsLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHBhdXNlKG1pbGxpc2Vjb25kczogbnVtYmVyLCBzaWduYWw/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8dm9pZD4ge1xuICBjaGVja1NpZ25hbChcIndhaXRcIiwgc2lnbmFsKTtcbiAgYXdhaXQgbmV3IFByb21pc2U8dm9pZD4oKHJlc29sdmUpID0+IHtcbiAgICBjb25zdCBlbmQgPSAoKSA9PiB7XG4gICAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICAgICAgc2lnbmFsPy5yZW1vdmVFdmVudExpc3RlbmVyKFwiYWJvcnRcIiwgZW5kKTtcbiAgICAgIHJlc29sdmUoKTtcbiAgICB9O1xuICAgIGNvbnN0IHRpbWVyID0gc2V0VGltZW91dChlbmQsIG1pbGxpc2Vjb25kcyk7XG4gICAgc2lnbmFsPy5hZGRFdmVudExpc3RlbmVyKFwiYWJvcnRcIiwgZW5kKTtcbiAgfSk7XG4gIGNoZWNrU2lnbmFsKFwid2FpdFwiLCBzaWduYWwpO1xufVxuIiwgIi8vIFNhZmV0ZW5zb3JzLCByZWFkIGJ5IGJ5dGUgcmFuZ2UgYW5kIHdyaXR0ZW4uIExheW91dDogdTY0IGxpdHRsZS1lbmRpYW4gaGVhZGVyIGxlbmd0aCwgSlNPTiBoZWFkZXJcbi8vIHsgbmFtZTogeyBkdHlwZSwgc2hhcGUsIGRhdGFfb2Zmc2V0czogW2JlZ2luLCBlbmRdIH0sIFwiX19tZXRhZGF0YV9fXCI/OiB7IGtleTogdGV4dCB9IH0sIHRoZW4gdGhlIHRlbnNvcnMnIGJ5dGVzIHdpdGhvdXRcbi8vIGdhcHMuIEV2ZXJ5IG51bWJlciBvZiB0aGUgaGVhZGVyIGlzIGNoZWNrZWQgYmVmb3JlIGl0IGlzIHVzZWQ7IHRoZSBydWxlcyBhcmUgdGhvc2Ugb2YgdGhlIHJlZmVyZW5jZSBpbXBsZW1lbnRhdGlvblxuLy8gKGh1Z2dpbmdmYWNlL3NhZmV0ZW5zb3JzLCB0ZW5zb3IucnM6IGB2YWxpZGF0ZWApLlxuXG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi9lcnJvci50c1wiO1xuaW1wb3J0IHsgdHlwZSBCeXRlU291cmNlLCB0eXBlIE1vZGVsRmlsZXMsIGRlY29kZVV0ZjgsIHBhcnNlSnNvbiwgcmVhZEpzb24gfSBmcm9tIFwiLi9maWxlcy50c1wiO1xuXG4vKiogQnl0ZXMgb2Ygb25lIGVsZW1lbnQuICovXG5jb25zdCBFTEVNRU5UX0JZVEVTID0ge1xuICBGNjQ6IDgsXG4gIEYzMjogNCxcbiAgRjE2OiAyLFxuICBCRjE2OiAyLFxuICBJNjQ6IDgsXG4gIEkzMjogNCxcbiAgSTE2OiAyLFxuICBJODogMSxcbiAgVTY0OiA4LFxuICBVMzI6IDQsXG4gIFUxNjogMixcbiAgVTg6IDEsXG4gIEJPT0w6IDEsXG59IGFzIGNvbnN0O1xuXG5leHBvcnQgdHlwZSBTdG9yZWREVHlwZSA9IGtleW9mIHR5cGVvZiBFTEVNRU5UX0JZVEVTO1xuXG4vKiogQSB0ZW5zb3IgYXMgaXQgbGllcyBpbiBhIGZpbGUuIEl0cyBieXRlczogYHNvdXJjZS5yZWFkKG9mZnNldCwgbGVuZ3RoKWAsIGxpdHRsZS1lbmRpYW4sIHJvdy1tYWpvci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU3RvcmVkVGVuc29yIHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBkdHlwZTogU3RvcmVkRFR5cGU7XG4gIHJlYWRvbmx5IHNoYXBlOiByZWFkb25seSBudW1iZXJbXTtcbiAgcmVhZG9ubHkgc291cmNlOiBCeXRlU291cmNlO1xuICAvKiogRnJvbSB0aGUgc3RhcnQgb2YgdGhlIGZpbGUuICovXG4gIHJlYWRvbmx5IG9mZnNldDogbnVtYmVyO1xuICAvKiogQnl0ZXMuICovXG4gIHJlYWRvbmx5IGxlbmd0aDogbnVtYmVyO1xufVxuXG4vKiogTG9uZ2VzdCBoZWFkZXIgdGhhdCBpcyByZWFkOyB0aGUgcmVmZXJlbmNlIGltcGxlbWVudGF0aW9uJ3MgYm91bmQuICovXG5jb25zdCBNQVhfSEVBREVSX0JZVEVTID0gMTAwXzAwMF8wMDA7XG5cbi8qKiBPbmUgc2FmZXRlbnNvcnMgZmlsZSwgb3Igc2V2ZXJhbCB3aXRoIGFuIGluZGV4OiB0aGUgdGVuc29ycyBieSBuYW1lLCBub25lIG9mIHRoZWlyIGJ5dGVzIHJlYWQuICovXG5leHBvcnQgY2xhc3MgQ2hlY2twb2ludCB7XG4gIHJlYWRvbmx5IHRlbnNvcnM6IFJlYWRvbmx5TWFwPHN0cmluZywgU3RvcmVkVGVuc29yPjtcbiAgcmVhZG9ubHkgbWV0YWRhdGE6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+O1xuXG4gIHByaXZhdGUgY29uc3RydWN0b3IodGVuc29yczogUmVhZG9ubHlNYXA8c3RyaW5nLCBTdG9yZWRUZW5zb3I+LCBtZXRhZGF0YTogUmVjb3JkPHN0cmluZywgc3RyaW5nPikge1xuICAgIHRoaXMudGVuc29ycyA9IHRlbnNvcnM7XG4gICAgdGhpcy5tZXRhZGF0YSA9IG1ldGFkYXRhO1xuICB9XG5cbiAgLyoqXG4gICAqIEBwYXJhbSBwYXRoIGBtb2RlbC5zYWZldGVuc29yc2AsIG9yIGFuIGluZGV4IHN1Y2ggYXMgYG1vZGVsLnNhZmV0ZW5zb3JzLmluZGV4Lmpzb25gXG4gICAqIEB0aHJvd3MgRm9ybWFudEVycm9yIGB3ZWlnaHRzYDogdGhlIGZpbGUgaXMgbm8gc2FmZXRlbnNvcnMgZmlsZSwgaXMgY3V0LCBvciBjb250cmFkaWN0cyBpdHNlbGZcbiAgICovXG4gIHN0YXRpYyBhc3luYyBvcGVuKGZpbGVzOiBNb2RlbEZpbGVzLCBwYXRoOiBzdHJpbmcsIHNpZ25hbD86IEFib3J0U2lnbmFsKTogUHJvbWlzZTxDaGVja3BvaW50PiB7XG4gICAgaWYgKCFwYXRoLmVuZHNXaXRoKFwiLmpzb25cIikpIHJldHVybiBDaGVja3BvaW50Lm9wZW5GaWxlKGF3YWl0IGZpbGVzLm9wZW4ocGF0aCwgc2lnbmFsKSwgc2lnbmFsKTtcbiAgICBjb25zdCB3aGVyZSA9IGAke2ZpbGVzLm5hbWV9LyR7cGF0aH1gO1xuICAgIGNvbnN0IHdlaWdodE1hcCA9IHJlYWRXZWlnaHRNYXAoYXdhaXQgcmVhZEpzb24oZmlsZXMsIHBhdGgsIHNpZ25hbCksIHdoZXJlKTtcbiAgICBjb25zdCBmb2xkZXIgPSBwYXRoLnNsaWNlKDAsIHBhdGgubGFzdEluZGV4T2YoXCIvXCIpICsgMSk7XG4gICAgY29uc3QgdGVuc29ycyA9IG5ldyBNYXA8c3RyaW5nLCBTdG9yZWRUZW5zb3I+KCk7XG4gICAgY29uc3QgbWV0YWRhdGE6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4gPSB7fTtcbiAgICBmb3IgKGNvbnN0IGZpbGUgb2YgWy4uLm5ldyBTZXQod2VpZ2h0TWFwLnZhbHVlcygpKV0uc29ydCgpKSB7XG4gICAgICBjb25zdCBzaGFyZCA9IGF3YWl0IENoZWNrcG9pbnQub3BlbihmaWxlcywgZm9sZGVyICsgZmlsZSwgc2lnbmFsKTtcbiAgICAgIGZvciAoY29uc3QgW25hbWUsIHRlbnNvcl0gb2Ygc2hhcmQudGVuc29ycykge1xuICAgICAgICBpZiAodGVuc29ycy5oYXMobmFtZSkpIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJ3ZWlnaHRzXCIsIGAke3doZXJlfTogdGVuc29yICR7bmFtZX0gaXMgaW4gdHdvIGZpbGVzLmApO1xuICAgICAgICBpZiAoKHdlaWdodE1hcC5nZXQobmFtZSkgPz8gZmlsZSkgIT09IGZpbGUpIHtcbiAgICAgICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICAgICAgXCJ3ZWlnaHRzXCIsXG4gICAgICAgICAgICBgJHt3aGVyZX06IHRlbnNvciAke25hbWV9IGlzIGluICR7ZmlsZX0sIG5vdCB3aGVyZSB0aGUgaW5kZXggc2F5cy5gLFxuICAgICAgICAgICk7XG4gICAgICAgIH1cbiAgICAgICAgdGVuc29ycy5zZXQobmFtZSwgdGVuc29yKTtcbiAgICAgIH1cbiAgICAgIE9iamVjdC5hc3NpZ24obWV0YWRhdGEsIHNoYXJkLm1ldGFkYXRhKTtcbiAgICB9XG4gICAgZm9yIChjb25zdCBbbmFtZSwgZmlsZV0gb2Ygd2VpZ2h0TWFwKSB7XG4gICAgICBpZiAoIXRlbnNvcnMuaGFzKG5hbWUpKVxuICAgICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwid2VpZ2h0c1wiLCBgJHt3aGVyZX06IHRlbnNvciAke25hbWV9IGlzIG5vdCBpbiAke2ZpbGV9LmApO1xuICAgIH1cbiAgICByZXR1cm4gbmV3IENoZWNrcG9pbnQodGVuc29ycywgbWV0YWRhdGEpO1xuICB9XG5cbiAgc3RhdGljIGFzeW5jIG9wZW5GaWxlKHNvdXJjZTogQnl0ZVNvdXJjZSwgc2lnbmFsPzogQWJvcnRTaWduYWwpOiBQcm9taXNlPENoZWNrcG9pbnQ+IHtcbiAgICB0cnkge1xuICAgICAgY29uc3QgeyB0ZW5zb3JzLCBtZXRhZGF0YSB9ID0gYXdhaXQgcmVhZEhlYWRlcihzb3VyY2UsIHNpZ25hbCk7XG4gICAgICByZXR1cm4gbmV3IENoZWNrcG9pbnQodGVuc29ycywgbWV0YWRhdGEpO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBhd2FpdCBzb3VyY2UuY2xvc2U/LigpO1xuICAgICAgdGhyb3cgZXJyb3I7XG4gICAgfVxuICB9XG5cbiAgLyoqIENsb3NlcyB0aGUgZmlsZXM7IHRoZSB0ZW5zb3JzIGNhbm5vdCBiZSByZWFkIGFueSBtb3JlLiAqL1xuICBhc3luYyBjbG9zZSgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCBzb3VyY2VzID0gbmV3IFNldChbLi4udGhpcy50ZW5zb3JzLnZhbHVlcygpXS5tYXAoKHRlbnNvcikgPT4gdGVuc29yLnNvdXJjZSkpO1xuICAgIGF3YWl0IFByb21pc2UuYWxsKFsuLi5zb3VyY2VzXS5tYXAoKHNvdXJjZSkgPT4gc291cmNlLmNsb3NlPy4oKSkpO1xuICB9XG59XG5cbi8qKiBOYW1lIC0+IGZpbGUgb2YgYW4gaW5kZXg6IGB7IFwid2VpZ2h0X21hcFwiOiB7IG5hbWU6IGZpbGUgfSB9YC4gKi9cbmZ1bmN0aW9uIHJlYWRXZWlnaHRNYXAoaW5kZXg6IHVua25vd24sIHdoZXJlOiBzdHJpbmcpOiBNYXA8c3RyaW5nLCBzdHJpbmc+IHtcbiAgY29uc3QgbWFwID0gaXNPYmplY3QoaW5kZXgpID8gaW5kZXgud2VpZ2h0X21hcCA6IHVuZGVmaW5lZDtcbiAgaWYgKCFpc09iamVjdChtYXApKSB7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYCR7d2hlcmV9OiB3ZWlnaHRfbWFwIGlzICR7a2luZChtYXApfSwgZXhwZWN0ZWQgYW4gb2JqZWN0LmApO1xuICB9XG4gIGNvbnN0IGVudHJpZXMgPSBPYmplY3QuZW50cmllcyhtYXApLm1hcCgoW25hbWUsIGZpbGVdKTogW3N0cmluZywgc3RyaW5nXSA9PiB7XG4gICAgaWYgKHR5cGVvZiBmaWxlID09PSBcInN0cmluZ1wiICYmIGZpbGUuZW5kc1dpdGgoXCIuc2FmZXRlbnNvcnNcIikpIHJldHVybiBbbmFtZSwgZmlsZV07XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgIFwid2VpZ2h0c1wiLFxuICAgICAgYCR7d2hlcmV9OiB0aGUgZmlsZSBvZiAke25hbWV9IGlzICR7a2luZChmaWxlKX0sIGV4cGVjdGVkIGEgLnNhZmV0ZW5zb3JzIG5hbWUuYCxcbiAgICApO1xuICB9KTtcbiAgcmV0dXJuIG5ldyBNYXAoZW50cmllcyk7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHJlYWRIZWFkZXIoXG4gIHNvdXJjZTogQnl0ZVNvdXJjZSxcbiAgc2lnbmFsPzogQWJvcnRTaWduYWwsXG4pOiBQcm9taXNlPHsgdGVuc29yczogTWFwPHN0cmluZywgU3RvcmVkVGVuc29yPjsgbWV0YWRhdGE6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4gfT4ge1xuICBjb25zdCBmYWlsID0gKHdoYXQ6IHN0cmluZyk6IG5ldmVyID0+IHtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwid2VpZ2h0c1wiLCBgJHtzb3VyY2UubmFtZX06ICR7d2hhdH07IHRoZSBmaWxlIGlzIGRhbWFnZWQgb3Igbm8gc2FmZXRlbnNvcnMgZmlsZS5gKTtcbiAgfTtcbiAgaWYgKHNvdXJjZS5zaXplIDwgOCkgZmFpbChgdGhlIHNpemUgaXMgJHtzb3VyY2Uuc2l6ZX0gYnl0ZXMsIGV4cGVjdGVkIGF0IGxlYXN0IDhgKTtcbiAgY29uc3Qgc3RhcnQgPSBhd2FpdCBzb3VyY2UucmVhZCgwLCA4LCBzaWduYWwpO1xuICBjb25zdCBsZW5ndGggPSBuZXcgRGF0YVZpZXcoc3RhcnQuYnVmZmVyLCBzdGFydC5ieXRlT2Zmc2V0LCA4KS5nZXRCaWdVaW50NjQoMCwgdHJ1ZSk7XG4gIGNvbnN0IGxvbmdlc3QgPSBNYXRoLm1pbihNQVhfSEVBREVSX0JZVEVTLCBzb3VyY2Uuc2l6ZSAtIDgpO1xuICBpZiAobGVuZ3RoID4gbG9uZ2VzdCkgZmFpbChgdGhlIGhlYWRlciBsZW5ndGggaXMgJHtsZW5ndGh9LCBleHBlY3RlZCBhdCBtb3N0ICR7bG9uZ2VzdH1gKTtcbiAgY29uc3QgdGV4dCA9IGRlY29kZVV0ZjgoYXdhaXQgc291cmNlLnJlYWQoOCwgTnVtYmVyKGxlbmd0aCksIHNpZ25hbCksIHNvdXJjZS5uYW1lKTtcbiAgY29uc3QgbmVzdGluZyA9IGNoZWNrS2V5cyh0ZXh0LCBzb3VyY2UubmFtZSk7XG4gIGlmIChuZXN0aW5nKSBmYWlsKG5lc3RpbmcpO1xuICBjb25zdCBoZWFkZXIgPSBwYXJzZUpzb24odGV4dCwgc291cmNlLm5hbWUpO1xuICBpZiAoIWlzT2JqZWN0KGhlYWRlcikpIHJldHVybiBmYWlsKGB0aGUgaGVhZGVyIGlzICR7a2luZChoZWFkZXIpfSwgZXhwZWN0ZWQgYW4gb2JqZWN0YCk7XG4gIGNvbnN0IHsgX19tZXRhZGF0YV9fOiBtZXRhZGF0YSwgLi4uZW50cmllcyB9ID0gaGVhZGVyO1xuICBpZiAobWV0YWRhdGEgIT09IHVuZGVmaW5lZCAmJiAhaXNUZXh0TWFwKG1ldGFkYXRhKSkgcmV0dXJuIGZhaWwoXCJfX21ldGFkYXRhX18gaXMgbm90IGEgbWFwIG9mIHRleHRzXCIpO1xuICBjb25zdCBmaXJzdCA9IDggKyBOdW1iZXIobGVuZ3RoKTtcbiAgY29uc3QgdGVuc29ycyA9IE9iamVjdC5lbnRyaWVzKGVudHJpZXMpLm1hcCgoW25hbWUsIGVudHJ5XSkgPT4ge1xuICAgIGNvbnN0IGZvdW5kID0gcmVhZEVudHJ5KG5hbWUsIGVudHJ5LCBzb3VyY2UsIGZpcnN0KTtcbiAgICByZXR1cm4gdHlwZW9mIGZvdW5kID09PSBcInN0cmluZ1wiID8gZmFpbChgdGVuc29yICR7bmFtZX0gaGFzICR7Zm91bmR9YCkgOiBmb3VuZDtcbiAgfSk7XG4gIHRlbnNvcnMuc29ydCgoYSwgYikgPT4gYS5vZmZzZXQgLSBiLm9mZnNldCB8fCBhLmxlbmd0aCAtIGIubGVuZ3RoKTtcbiAgbGV0IGVuZCA9IGZpcnN0O1xuICBmb3IgKGNvbnN0IHsgbmFtZSwgb2Zmc2V0LCBsZW5ndGggfSBvZiB0ZW5zb3JzKSB7XG4gICAgaWYgKG9mZnNldCAhPT0gZW5kKSBmYWlsKGB0ZW5zb3IgJHtuYW1lfSBiZWdpbnMgYXQgYnl0ZSAke29mZnNldH0sIGV4cGVjdGVkICR7ZW5kfSAobm8gZ2FwLCBubyBvdmVybGFwKWApO1xuICAgIGVuZCA9IG9mZnNldCArIGxlbmd0aDtcbiAgfVxuICBpZiAoZW5kICE9PSBzb3VyY2Uuc2l6ZSkgZmFpbChgdGhlIHRlbnNvcnMgZW5kIGF0IGJ5dGUgJHtlbmR9LCB0aGUgZmlsZSBhdCAke3NvdXJjZS5zaXplfWApO1xuICByZXR1cm4geyB0ZW5zb3JzOiBuZXcgTWFwKHRlbnNvcnMubWFwKCh0ZW5zb3IpID0+IFt0ZW5zb3IubmFtZSwgdGVuc29yXSkpLCBtZXRhZGF0YTogbWV0YWRhdGEgPz8ge30gfTtcbn1cblxuLyoqIE9uZSB0ZW5zb3IsIG9yIHdoYXQgaXMgd3Jvbmcgd2l0aCBpdC4gKi9cbmZ1bmN0aW9uIHJlYWRFbnRyeShuYW1lOiBzdHJpbmcsIGVudHJ5OiB1bmtub3duLCBzb3VyY2U6IEJ5dGVTb3VyY2UsIGZpcnN0OiBudW1iZXIpOiBTdG9yZWRUZW5zb3IgfCBzdHJpbmcge1xuICBpZiAoIWlzT2JqZWN0KGVudHJ5KSkgcmV0dXJuIGAke2tpbmQoZW50cnkpfSBhcyBpdHMgZW50cnksIGV4cGVjdGVkIGFuIG9iamVjdGA7XG4gIGNvbnN0IHsgZHR5cGUsIHNoYXBlLCBkYXRhX29mZnNldHM6IG9mZnNldHMgfSA9IGVudHJ5O1xuICBpZiAodHlwZW9mIGR0eXBlICE9PSBcInN0cmluZ1wiIHx8ICFPYmplY3QuaGFzT3duKEVMRU1FTlRfQllURVMsIGR0eXBlKSkge1xuICAgIHJldHVybiBgZHR5cGUgJHtraW5kKGR0eXBlKX0sIGV4cGVjdGVkIG9uZSBvZiAke09iamVjdC5rZXlzKEVMRU1FTlRfQllURVMpLmpvaW4oXCIgXCIpfWA7XG4gIH1cbiAgY29uc3Qgc3RvcmVkID0gZHR5cGUgYXMgU3RvcmVkRFR5cGU7XG4gIGlmICghaXNDb3VudHMoc2hhcGUpKSByZXR1cm4gYHNoYXBlICR7a2luZChzaGFwZSl9LCBleHBlY3RlZCBhIGxpc3Qgb2YgaW50ZWdlcnMgPj0gMGA7XG4gIGlmICghaXNDb3VudHMob2Zmc2V0cykgfHwgb2Zmc2V0cy5sZW5ndGggIT09IDIpXG4gICAgcmV0dXJuIGBkYXRhX29mZnNldHMgJHtraW5kKG9mZnNldHMpfSwgZXhwZWN0ZWQgdHdvIGludGVnZXJzID49IDBgO1xuICBjb25zdCBbYmVnaW4sIGVuZF0gPSBvZmZzZXRzIGFzIFtudW1iZXIsIG51bWJlcl07XG4gIGlmIChiZWdpbiA+IGVuZCB8fCBlbmQgPiBzb3VyY2Uuc2l6ZSAtIGZpcnN0KSB7XG4gICAgcmV0dXJuIGBkYXRhX29mZnNldHMgWyR7YmVnaW59LCAke2VuZH1dLCBleHBlY3RlZCBhbiBpbnRlcnZhbCB3aXRoaW4gJHtzb3VyY2Uuc2l6ZSAtIGZpcnN0fSBieXRlc2A7XG4gIH1cbiAgY29uc3QgbGVuZ3RoID0gYnl0ZUxlbmd0aChzdG9yZWQsIHNoYXBlKTtcbiAgaWYgKGxlbmd0aCAhPT0gZW5kIC0gYmVnaW4pXG4gICAgcmV0dXJuIGAke2VuZCAtIGJlZ2lufSBieXRlcywgZXhwZWN0ZWQgJHtsZW5ndGh9ICgke2R0eXBlfSBbJHtzaGFwZS5qb2luKFwiLCBcIil9XSlgO1xuICByZXR1cm4geyBuYW1lLCBkdHlwZTogc3RvcmVkLCBzaGFwZSwgc291cmNlLCBvZmZzZXQ6IGZpcnN0ICsgYmVnaW4sIGxlbmd0aCB9O1xufVxuXG4vKiogQnl0ZXMgb2YgYSB0ZW5zb3I7IE5hTiB3aGVyZSB0aGUgcHJvZHVjdCBpcyBubyBleGFjdCBpbnRlZ2VyLiAqL1xuZnVuY3Rpb24gYnl0ZUxlbmd0aChkdHlwZTogU3RvcmVkRFR5cGUsIHNoYXBlOiByZWFkb25seSBudW1iZXJbXSk6IG51bWJlciB7XG4gIGxldCBsZW5ndGg6IG51bWJlciA9IHNoYXBlLmluY2x1ZGVzKDApID8gMCA6IEVMRU1FTlRfQllURVNbZHR5cGVdO1xuICBmb3IgKGNvbnN0IG4gb2Ygc2hhcGUpIHtcbiAgICBsZW5ndGggKj0gbjtcbiAgICBpZiAoIU51bWJlci5pc1NhZmVJbnRlZ2VyKGxlbmd0aCkpIHJldHVybiBOYU47XG4gIH1cbiAgcmV0dXJuIGxlbmd0aDtcbn1cblxuLyoqXG4gKiBgSlNPTi5wYXJzZWAga2VlcHMgdGhlIGxhc3Qgb2YgdHdvIGVxdWFsIGtleXMgaW4gc2lsZW5jZSBhbmQgZm9sbG93cyBhbnkgZGVwdGg6IHRoaXMgZmluZHMgYm90aCwgaW4gb25lIHBhc3MgYW5kXG4gKiBiZWZvcmUgaXQuIFdoYXQgZWxzZSBpcyB3cm9uZyB3aXRoIHRoZSB0ZXh0IGlzIGxlZnQgdG8gYEpTT04ucGFyc2VgLlxuICovXG5mdW5jdGlvbiBjaGVja0tleXModGV4dDogc3RyaW5nLCB3aGVyZTogc3RyaW5nKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgY29uc3Qgb3BlbjogU2V0PHVua25vd24+W10gPSBbXTtcbiAgY29uc3QgY29sb24gPSAvXFxzKjoveTtcbiAgZm9yIChsZXQgYXQgPSAwOyBhdCA8IHRleHQubGVuZ3RoOyBhdCsrKSB7XG4gICAgY29uc3QgbWFyayA9IHRleHRbYXRdO1xuICAgIGlmIChtYXJrID09PSBcIn1cIiB8fCBtYXJrID09PSBcIl1cIikgb3Blbi5wb3AoKTtcbiAgICBlbHNlIGlmIChtYXJrID09PSBcIntcIiB8fCBtYXJrID09PSBcIltcIikge1xuICAgICAgaWYgKG9wZW4ucHVzaChuZXcgU2V0KCkpID4gMykgcmV0dXJuIFwidGhlIGhlYWRlciBpcyBuZXN0ZWQgZGVlcGVyIHRoYW4gYSBzaGFwZVwiO1xuICAgIH0gZWxzZSBpZiAobWFyayA9PT0gJ1wiJykge1xuICAgICAgY29uc3Qgc3RhcnQgPSBhdCsrO1xuICAgICAgd2hpbGUgKGF0IDwgdGV4dC5sZW5ndGggJiYgdGV4dFthdF0gIT09ICdcIicpIGF0ICs9IHRleHRbYXRdID09PSBcIlxcXFxcIiA/IDIgOiAxO1xuICAgICAgY29sb24ubGFzdEluZGV4ID0gYXQgKyAxO1xuICAgICAgaWYgKCFjb2xvbi50ZXN0KHRleHQpKSBjb250aW51ZTtcbiAgICAgIGNvbnN0IGtleSA9IHBhcnNlSnNvbih0ZXh0LnNsaWNlKHN0YXJ0LCBhdCArIDEpLCB3aGVyZSk7XG4gICAgICBpZiAob3Blbi5hdCgtMSk/LmhhcyhrZXkpKSByZXR1cm4gYHRoZSBrZXkgJHtraW5kKGtleSl9IGlzIGluIHRoZSBoZWFkZXIgdHdpY2VgO1xuICAgICAgb3Blbi5hdCgtMSk/LmFkZChrZXkpO1xuICAgIH1cbiAgfVxuICByZXR1cm4gdW5kZWZpbmVkO1xufVxuXG5mdW5jdGlvbiBpc09iamVjdCh2YWx1ZTogdW5rbm93bik6IHZhbHVlIGlzIFJlY29yZDxzdHJpbmcsIHVua25vd24+IHtcbiAgcmV0dXJuIHR5cGVvZiB2YWx1ZSA9PT0gXCJvYmplY3RcIiAmJiB2YWx1ZSAhPT0gbnVsbCAmJiAhQXJyYXkuaXNBcnJheSh2YWx1ZSk7XG59XG5cbmZ1bmN0aW9uIGlzVGV4dE1hcCh2YWx1ZTogdW5rbm93bik6IHZhbHVlIGlzIFJlY29yZDxzdHJpbmcsIHN0cmluZz4ge1xuICByZXR1cm4gaXNPYmplY3QodmFsdWUpICYmIE9iamVjdC52YWx1ZXModmFsdWUpLmV2ZXJ5KCh0ZXh0KSA9PiB0eXBlb2YgdGV4dCA9PT0gXCJzdHJpbmdcIik7XG59XG5cbmZ1bmN0aW9uIGlzQ291bnRzKHZhbHVlOiB1bmtub3duKTogdmFsdWUgaXMgbnVtYmVyW10ge1xuICByZXR1cm4gQXJyYXkuaXNBcnJheSh2YWx1ZSkgJiYgdmFsdWUuZXZlcnkoKG4pID0+IE51bWJlci5pc1NhZmVJbnRlZ2VyKG4pICYmIG4gPj0gMCk7XG59XG5cbmZ1bmN0aW9uIGtpbmQodmFsdWU6IHVua25vd24pOiBzdHJpbmcge1xuICByZXR1cm4gKEpTT04uc3RyaW5naWZ5KHZhbHVlKSA/PyBcImFic2VudFwiKS5zbGljZSgwLCA2MCk7XG59XG5cbi8qKiBBIHRlbnNvciB0byB3cml0ZTogaXRzIGJ5dGVzIGFyZSBsaXR0bGUtZW5kaWFuIGFuZCByb3ctbWFqb3IuICovXG5leHBvcnQgaW50ZXJmYWNlIFRlbnNvclRvV3JpdGUge1xuICByZWFkb25seSBkdHlwZTogU3RvcmVkRFR5cGU7XG4gIHJlYWRvbmx5IHNoYXBlOiByZWFkb25seSBudW1iZXJbXTtcbiAgcmVhZG9ubHkgZGF0YTogVWludDhBcnJheTtcbn1cblxuLyoqIEEgc2FmZXRlbnNvcnMgZmlsZSBpbiBtZW1vcnksIHRlbnNvcnMgaW4gdGhlIG9yZGVyIGdpdmVuLiBGb3Igd2hhdCBkb2VzIG5vdCBmaXQgdGhlcmUgc2VlIGBzYWZldGVuc29yc0hlYWRlcmAuICovXG5leHBvcnQgZnVuY3Rpb24gd3JpdGVTYWZldGVuc29ycyhcbiAgdGVuc29yczogSXRlcmFibGU8cmVhZG9ubHkgW3N0cmluZywgVGVuc29yVG9Xcml0ZV0+LFxuICBtZXRhZGF0YT86IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+LFxuKTogVWludDhBcnJheTxBcnJheUJ1ZmZlcj4ge1xuICBjb25zdCBsaXN0ID0gWy4uLnRlbnNvcnNdO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB7IGR0eXBlLCBzaGFwZSwgZGF0YSB9XSBvZiBsaXN0KSB7XG4gICAgY29uc3QgZXhwZWN0ZWQgPSBieXRlTGVuZ3RoKGR0eXBlLCBzaGFwZSk7XG4gICAgaWYgKGRhdGEubGVuZ3RoID09PSBleHBlY3RlZCkgY29udGludWU7XG4gICAgY29uc3Qgd2hhdCA9IGB0ZW5zb3IgJHtuYW1lfSBoYXMgJHtkYXRhLmxlbmd0aH0gYnl0ZXMsIGV4cGVjdGVkICR7ZXhwZWN0ZWR9ICgke2R0eXBlfSBbJHtzaGFwZS5qb2luKFwiLCBcIil9XSlgO1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJhcmd1bWVudFwiLCBgd3JpdGVTYWZldGVuc29yczogJHt3aGF0fS5gKTtcbiAgfVxuICBjb25zdCBoZWFkZXIgPSBzYWZldGVuc29yc0hlYWRlcihsaXN0LCBtZXRhZGF0YSk7XG4gIGNvbnN0IGZpbGUgPSBuZXcgVWludDhBcnJheShsaXN0LnJlZHVjZSgoc2l6ZSwgWywgeyBkYXRhIH1dKSA9PiBzaXplICsgZGF0YS5sZW5ndGgsIGhlYWRlci5sZW5ndGgpKTtcbiAgZmlsZS5zZXQoaGVhZGVyKTtcbiAgbGV0IGF0ID0gaGVhZGVyLmxlbmd0aDtcbiAgZm9yIChjb25zdCBbLCB7IGRhdGEgfV0gb2YgbGlzdCkge1xuICAgIGZpbGUuc2V0KGRhdGEsIGF0KTtcbiAgICBhdCArPSBkYXRhLmxlbmd0aDtcbiAgfVxuICByZXR1cm4gZmlsZTtcbn1cblxuLyoqIFdoYXQgY29tZXMgYmVmb3JlIHRoZSB0ZW5zb3JzJyBieXRlczogbGVuZ3RoIGFuZCBoZWFkZXIsIHBhZGRlZCB3aXRoIHNwYWNlcyB0byBhIG11bHRpcGxlIG9mIDguICovXG5leHBvcnQgZnVuY3Rpb24gc2FmZXRlbnNvcnNIZWFkZXIoXG4gIHRlbnNvcnM6IEl0ZXJhYmxlPHJlYWRvbmx5IFtzdHJpbmcsIFBpY2s8VGVuc29yVG9Xcml0ZSwgXCJkdHlwZVwiIHwgXCJzaGFwZVwiPl0+LFxuICBtZXRhZGF0YT86IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+LFxuKTogVWludDhBcnJheTxBcnJheUJ1ZmZlcj4ge1xuICBjb25zdCBlbnRyaWVzID0gbmV3IE1hcDxzdHJpbmcsIHVua25vd24+KG1ldGFkYXRhID8gW1tcIl9fbWV0YWRhdGFfX1wiLCBtZXRhZGF0YV1dIDogW10pO1xuICBsZXQgYXQgPSAwO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB7IGR0eXBlLCBzaGFwZSB9XSBvZiB0ZW5zb3JzKSB7XG4gICAgaWYgKGVudHJpZXMuaGFzKG5hbWUpIHx8IG5hbWUgPT09IFwiX19tZXRhZGF0YV9fXCIpIHtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgIFwiYXJndW1lbnRcIixcbiAgICAgICAgYHdyaXRlU2FmZXRlbnNvcnM6IHRoZSBuYW1lICR7bmFtZX0gaXMgdGFrZW4sIGV4cGVjdGVkIGRpc3RpbmN0IG5hbWVzLmAsXG4gICAgICApO1xuICAgIH1cbiAgICBjb25zdCBlbmQgPSBhdCArIGJ5dGVMZW5ndGgoZHR5cGUsIHNoYXBlKTtcbiAgICBlbnRyaWVzLnNldChuYW1lLCB7IGR0eXBlLCBzaGFwZSwgZGF0YV9vZmZzZXRzOiBbYXQsIGVuZF0gfSk7XG4gICAgYXQgPSBlbmQ7XG4gIH1cbiAgY29uc3QganNvbiA9IG5ldyBUZXh0RW5jb2RlcigpLmVuY29kZShKU09OLnN0cmluZ2lmeShPYmplY3QuZnJvbUVudHJpZXMoZW50cmllcykpKTtcbiAgY29uc3QgaGVhZGVyID0gbmV3IFVpbnQ4QXJyYXkoOCArIE1hdGguY2VpbChqc29uLmxlbmd0aCAvIDgpICogOCkuZmlsbCgweDIwKTtcbiAgbmV3IERhdGFWaWV3KGhlYWRlci5idWZmZXIpLnNldEJpZ1VpbnQ2NCgwLCBCaWdJbnQoaGVhZGVyLmxlbmd0aCAtIDgpLCB0cnVlKTtcbiAgaGVhZGVyLnNldChqc29uLCA4KTtcbiAgcmV0dXJuIGhlYWRlcjtcbn1cbiIsICIvLyBSZWFkaW5nIHRoZSBnb2xkZW5zLCBhbmQgdGhlIG1lYXN1cmVzIHRoZXkgYXJlIGNvbXBhcmVkIHdpdGguXG5cbmltcG9ydCB7IG9wZW5GaWxlIH0gZnJvbSBcIi4uL3NyYy9ub2RlL2ZvbGRlci50c1wiO1xuaW1wb3J0IHsgQ2hlY2twb2ludCB9IGZyb20gXCIuLi9zcmMvc2FmZXRlbnNvcnMudHNcIjtcbmltcG9ydCB7IGNyZWF0ZURldmljZSwgdHlwZSBEZXZpY2UgfSBmcm9tIFwiLi4vc3JjL2RldmljZS50c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIEdvbGRlblRlbnNvciB7XG4gIHJlYWRvbmx5IHNoYXBlOiByZWFkb25seSBudW1iZXJbXTtcbiAgcmVhZG9ubHkgdmFsdWVzOiBGbG9hdDMyQXJyYXk8QXJyYXlCdWZmZXI+IHwgSW50MzJBcnJheTxBcnJheUJ1ZmZlcj47XG59XG5cbi8qKiBBIGZpbGUgb2YgdGVzdC9nb2xkZW4sIGFzIGEgY2hlY2twb2ludC4gUGF0aHMgYXJlIHJlbGF0aXZlIHRvIHRoZSByZXBvc2l0b3J5LCB3aGVyZSB0aGUgdGVzdHMgcnVuLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIG9wZW5Hb2xkZW4ocGF0aDogc3RyaW5nKTogUHJvbWlzZTxDaGVja3BvaW50PiB7XG4gIHJldHVybiBDaGVja3BvaW50Lm9wZW5GaWxlKGF3YWl0IG9wZW5GaWxlKGB0ZXN0L2dvbGRlbi8ke3BhdGh9YCkpO1xufVxuXG4vKiogQWxsIEYzMiBhbmQgSTMyIHRlbnNvcnMgb2YgYSBnb2xkZW4gZmlsZSwgYnkgbmFtZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWFkR29sZGVuKHBhdGg6IHN0cmluZyk6IFByb21pc2U8TWFwPHN0cmluZywgR29sZGVuVGVuc29yPj4ge1xuICBjb25zdCBjaGVja3BvaW50ID0gYXdhaXQgb3BlbkdvbGRlbihwYXRoKTtcbiAgY29uc3QgdGVuc29ycyA9IG5ldyBNYXA8c3RyaW5nLCBHb2xkZW5UZW5zb3I+KCk7XG4gIGZvciAoY29uc3QgeyBuYW1lLCBkdHlwZSwgc2hhcGUsIHNvdXJjZSwgb2Zmc2V0LCBsZW5ndGggfSBvZiBjaGVja3BvaW50LnRlbnNvcnMudmFsdWVzKCkpIHtcbiAgICBjb25zdCB7IGJ1ZmZlciB9ID0gYXdhaXQgc291cmNlLnJlYWQob2Zmc2V0LCBsZW5ndGgpO1xuICAgIHRlbnNvcnMuc2V0KG5hbWUsIHsgc2hhcGUsIHZhbHVlczogZHR5cGUgPT09IFwiSTMyXCIgPyBuZXcgSW50MzJBcnJheShidWZmZXIpIDogbmV3IEZsb2F0MzJBcnJheShidWZmZXIpIH0pO1xuICB9XG4gIGF3YWl0IGNoZWNrcG9pbnQuY2xvc2UoKTtcbiAgcmV0dXJuIHRlbnNvcnM7XG59XG5cbi8qKiB8fGFjdHVhbCAtIGV4cGVjdGVkfHwgLyB8fGV4cGVjdGVkfHw7IE5hTiB3aGVyZSB0aGUgbGVuZ3RocyBkaWZmZXIuICovXG5leHBvcnQgZnVuY3Rpb24gcmVsYXRpdmVSbXNlKGFjdHVhbDogQXJyYXlMaWtlPG51bWJlcj4sIGV4cGVjdGVkOiBBcnJheUxpa2U8bnVtYmVyPik6IG51bWJlciB7XG4gIGlmIChhY3R1YWwubGVuZ3RoICE9PSBleHBlY3RlZC5sZW5ndGgpIHJldHVybiBOYU47XG4gIGxldCBkaWZmZXJlbmNlID0gMDtcbiAgbGV0IHRvdGFsID0gMDtcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCBleHBlY3RlZC5sZW5ndGg7IGkrKykge1xuICAgIGRpZmZlcmVuY2UgKz0gKGFjdHVhbFtpXSEgLSBleHBlY3RlZFtpXSEpICoqIDI7XG4gICAgdG90YWwgKz0gZXhwZWN0ZWRbaV0hICoqIDI7XG4gIH1cbiAgcmV0dXJuIE1hdGguc3FydChkaWZmZXJlbmNlIC8gdG90YWwpO1xufVxuXG4vKiogVGhlIGNvbHVtbnMgb2YgYSBtYXRyaXggb2YgYHdpZHRoYCB0aGF0IGBrZWVwYCB0YWtlcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb2x1bW5zKFxuICB2YWx1ZXM6IEZsb2F0MzJBcnJheSxcbiAgd2lkdGg6IG51bWJlcixcbiAga2VlcDogKGNvbHVtbjogbnVtYmVyKSA9PiBib29sZWFuLFxuKTogRmxvYXQzMkFycmF5IHtcbiAgcmV0dXJuIHZhbHVlcy5maWx0ZXIoKF8sIGkpID0+IGtlZXAoaSAlIHdpZHRoKSk7XG59XG5cbmxldCBkZXZpY2U6IFByb21pc2U8RGV2aWNlPiB8IHVuZGVmaW5lZDtcblxuLyoqIE9uZSBkZXZpY2UgZm9yIHRoZSB0ZXN0cyBvZiBhIGZpbGUuICovXG5leHBvcnQgZnVuY3Rpb24gdGVzdERldmljZSgpOiBQcm9taXNlPERldmljZT4ge1xuICByZXR1cm4gKGRldmljZSA/Pz0gY3JlYXRlRGV2aWNlKCkpO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7OztBQTBCTyxTQUFTLGVBQWUsUUFBdUM7QUFDcEUsTUFBSSxRQUFRO0FBQ1YsVUFBTSxJQUFJLGFBQWEsV0FBVyx1Q0FBdUMsRUFBRSxPQUFPLE9BQU8sT0FBTyxDQUFDO0FBQ3JHO0FBN0JBLElBZWE7QUFmYjtBQUFBO0FBQUE7QUFlTyxJQUFNLGVBQU4sY0FBMkIsTUFBTTtBQUFBLE1BQzdCO0FBQUEsTUFFVCxZQUFZLE1BQWlCLFNBQWlCLFNBQXdCO0FBQ3BFLGNBQU0sU0FBUyxPQUFPO0FBQ3RCLGFBQUssT0FBTztBQUNaLGFBQUssT0FBTztBQUFBLE1BQ2Q7QUFBQSxJQUNGO0FBQUE7QUFBQTs7O0FDdkJBO0FBQUE7QUFBQTtBQUFBO0FBT0EsZUFBc0IsWUFBZSxTQUFpQztBQUNwRSxNQUFJLFVBQVU7QUFDZCxRQUFNLE9BQU8sUUFBUSxRQUFRLE1BQU8sVUFBVSxJQUFLO0FBQ25ELE9BQUssTUFBTSxNQUFNO0FBQUEsRUFBQyxDQUFDO0FBQ25CLFFBQU0sUUFBUSxRQUFRO0FBQ3RCLFNBQU8sQ0FBQyxTQUFTO0FBQ2YsVUFBTSxJQUFJLFFBQVEsWUFBWTtBQUM5QixRQUFJLENBQUMsUUFBUyxTQUFRLEtBQUssU0FBUyxHQUFHLEdBQUcsa0JBQWtCO0FBQUEsRUFDOUQ7QUFDQSxTQUFPO0FBQ1Q7QUFqQkEsSUFHTSxvQkFDQTtBQUpOO0FBQUE7QUFBQTtBQUdBLElBQU0scUJBQXFCO0FBQzNCLElBQU0sVUFBVSxJQUFJLFdBQVcsSUFBSSxrQkFBa0IsQ0FBQyxDQUFDO0FBQUE7QUFBQTs7O0FDSnZEO0FBQUE7QUFBQTtBQUFBO0FBRUEsU0FBUyxXQUFXLGdCQUFnQjtBQVlwQyxlQUFzQixtQkFBbUIsUUFBc0M7QUFDN0UsUUFBTSxFQUFFLFFBQVEsUUFBUSxJQUFJLE1BQU0sT0FBTyxRQUFRO0FBQ2pELFNBQU8sT0FBTyxZQUFZLE9BQU87QUFDakMsZUFBYSxPQUFPLFNBQVMsQ0FBQyxXQUFXLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQztBQUN2RCxRQUFNLFVBQVUsTUFBTSxNQUFNLE1BQU0sWUFBWSxTQUFVLGVBQWUsRUFBRSxpQkFBaUIsbUJBQW1CLENBQUMsQ0FBQyxDQUFDO0FBQ2hILE1BQUksQ0FBQyxRQUFTLE9BQU0sSUFBSSxhQUFhLFVBQVUsVUFBVTtBQUN6RCxTQUFPO0FBQ1Q7QUFNQSxlQUFlLE1BQVMsTUFBb0M7QUFDMUQsTUFBSTtBQUNKLE1BQUk7QUFDRixZQUFRLFNBQVMsbUJBQW1CLEdBQUc7QUFBQSxFQUN6QyxRQUFRO0FBQ04sV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUNBLHdCQUFzQixXQUFXO0FBQ2pDLE1BQUk7QUFDRixXQUFPLE1BQU0sS0FBSztBQUFBLEVBQ3BCLFVBQUU7QUFDQSwwQkFBc0IsaUJBQWlCLEtBQUssRUFBRTtBQUM5QyxjQUFVLEtBQUs7QUFBQSxFQUNqQjtBQUNGO0FBR0EsU0FBUyxzQkFBc0IsTUFBb0I7QUFDakQsWUFBVSxDQUFDO0FBQ1gsV0FBUyxNQUFNLEdBQUc7QUFDcEI7QUEvQ0EsSUFNTSxZQUtGO0FBWEo7QUFBQTtBQUFBO0FBR0E7QUFDQTtBQUVBLElBQU0sYUFDSjtBQUFBO0FBQUE7OztBQ0xGLFNBQVMsb0JBQW9CO0FBQzdCLFNBQVMsYUFBYTtBQUN0QixZQUFZLFlBQVk7OztBQ0R4Qjs7O0FDREE7QUFHQSxJQUFNLE9BQU8sQ0FBQyxVQUF3QyxJQUFJLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFHbkUsU0FBUyxZQUNkLElBQ0EsTUFDQSxRQUNBLFVBQ007QUFDTixRQUFNLE9BQ0osT0FBTyxNQUFNLFdBQVcsU0FBUyxVQUNqQyxTQUFTLE1BQU0sQ0FBQyxNQUFNLE1BQU0sT0FBTyxTQUFTLFlBQVksU0FBUyxPQUFPLE1BQU0sQ0FBQyxDQUFDO0FBQ2xGLE1BQUksS0FBTTtBQUNWLFFBQU0sSUFBSSxhQUFhLFlBQVksR0FBRyxFQUFFLEtBQUssSUFBSSxPQUFPLEtBQUssT0FBTyxLQUFLLENBQUMsY0FBYyxLQUFLLFFBQVEsQ0FBQyxHQUFHO0FBQzNHO0FBR08sU0FBUyxlQUFlLElBQVksTUFBYyxRQUFrQztBQUN6RixjQUFZLElBQUksTUFBTSxRQUFRLENBQUMsS0FBSyxHQUFHLENBQUM7QUFDeEMsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLE9BQU87QUFDdEIsU0FBTyxDQUFDLEdBQUcsQ0FBQztBQUNkO0FBR08sU0FBUyxlQUFlLElBQVksR0FBVyxVQUF3QjtBQUM1RSxRQUFNLElBQUksRUFBRSxNQUFNLENBQUM7QUFDbkIsTUFBSSxNQUFNLFlBQVksTUFBTSxLQUFLLEtBQUssV0FBVyxDQUFDLElBQUksRUFBRyxhQUFZLElBQUksS0FBSyxHQUFHLENBQUMsS0FBSyxRQUFRLENBQUM7QUFDbEc7OztBQ2hDQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0lBLElBQU0sUUFBUSxNQUFPLEtBQU8sSUFBTztBQXlCNUIsU0FBUyxVQUFVLE9BQXVCO0FBQy9DLFFBQU0sT0FBTyxLQUFLLElBQUksS0FBSyxNQUFNLEtBQUssS0FBSyxLQUFLLEtBQUssS0FBSyxJQUFJLE9BQU8sQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFO0FBQzlFLFNBQU8sS0FBSyxJQUFJLEdBQUcsS0FBSyxLQUFLLFFBQVEsSUFBSSxDQUFDLElBQUk7QUFDaEQ7QUFFTyxJQUFNLFFBQU4sTUFBWTtBQUFBLEVBQ1I7QUFBQSxFQUNBLFFBQWlCLENBQUM7QUFBQTtBQUFBLEVBQ2xCO0FBQUEsRUFDVCxVQUFxQixDQUFDO0FBQUEsRUFDdEIsVUFBVTtBQUFBLEVBQ1YsU0FBcUIsRUFBRSxXQUFXLEdBQUcsYUFBYSxHQUFHLGFBQWEsR0FBRyxPQUFPLEdBQUcsV0FBVyxFQUFFO0FBQUE7QUFBQSxFQUc1RixZQUFZQSxTQUFtQixXQUF1QjtBQUNwRCxTQUFLLFVBQVVBO0FBQ2YsU0FBSyxhQUFhO0FBQUEsRUFDcEI7QUFBQSxFQUVBLFFBQW9CO0FBQ2xCLFdBQU8sRUFBRSxHQUFHLEtBQUssT0FBTztBQUFBLEVBQzFCO0FBQUE7QUFBQSxFQUdBLFNBQVMsT0FBc0I7QUFDN0IsVUFBTSxTQUFTLFVBQVUsS0FBSztBQUM5QixVQUFNLEtBQUssS0FBSyxNQUFNLFVBQVUsQ0FBQ0MsV0FBVUEsT0FBTSxTQUFTLE1BQU07QUFFaEUsVUFBTSxNQUFNLEtBQUssSUFBSSxLQUFLLEtBQUssTUFBTSxjQUFjLENBQUNBLFdBQVVBLE9BQU0sVUFBVSxLQUFLLE1BQU0sRUFBRSxFQUFHLEtBQUs7QUFDbkcsVUFBTSxRQUFRLE1BQU0sSUFBSSxLQUFLLFFBQVEsUUFBUSxJQUFJLElBQUksS0FBSyxNQUFNLE9BQU8sS0FBSyxDQUFDLEVBQUUsQ0FBQztBQUNoRixRQUFJLE9BQU8sRUFBRyxNQUFLLE9BQU8sZUFBZSxNQUFNO0FBQy9DLFNBQUssT0FBTyxhQUFhLE1BQU07QUFDL0IsU0FBSyxPQUFPLGVBQWU7QUFDM0IsVUFBTSxPQUFPO0FBQ2IsU0FBSyxRQUFRLEdBQUcsRUFBRSxHQUFHLEtBQUssS0FBSztBQUMvQixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxJQUFJLE9BQXNCO0FBQ3hCLFVBQU0sUUFBUSxLQUFLLFFBQVEsS0FBSyxLQUFLLEtBQUssSUFBSSxPQUFPLEVBQUUsSUFBSSxFQUFFLElBQUksSUFBSSxLQUFLO0FBQzFFLFNBQUssT0FBTyxhQUFhLE1BQU07QUFDL0IsU0FBSyxPQUFPLGVBQWU7QUFDM0IsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFFBQVEsT0FBb0I7QUFDMUIsUUFBSSxDQUFDLE1BQU0sS0FBTTtBQUNqQixVQUFNLE9BQU87QUFDYixTQUFLLE9BQU8sYUFBYSxNQUFNO0FBQy9CLFNBQUssT0FBTyxlQUFlO0FBQzNCLFFBQUksQ0FBQyxNQUFNLE9BQVEsUUFBTyxLQUFLLFNBQVMsS0FBSztBQUM3QyxTQUFLLE9BQU8sZUFBZSxNQUFNO0FBQ2pDLFVBQU0sS0FBSyxLQUFLLE1BQU0sVUFBVSxDQUFDLFNBQVMsS0FBSyxRQUFRLE1BQU0sS0FBSztBQUNsRSxTQUFLLE1BQU0sT0FBTyxLQUFLLElBQUksS0FBSyxNQUFNLFNBQVMsSUFBSSxHQUFHLEtBQUs7QUFBQSxFQUM3RDtBQUFBO0FBQUEsRUFHQSxPQUEyQztBQUN6QyxVQUFNQyxVQUFrQixDQUFDO0FBQ3pCLFNBQUssUUFBUSxLQUFLQSxPQUFNO0FBQ3hCLFdBQU8sQ0FBQyxTQUFTO0FBQ2YsV0FBSyxRQUFRLElBQUk7QUFDakIsaUJBQVcsU0FBU0EsUUFBTyxRQUFRLEdBQUc7QUFDcEMsWUFBSSxLQUFLLElBQUksS0FBSyxFQUFHLE1BQUssUUFBUSxHQUFHLEVBQUUsR0FBRyxLQUFLLEtBQUs7QUFBQSxZQUMvQyxNQUFLLFFBQVEsS0FBSztBQUFBLE1BQ3pCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsT0FBYTtBQUNYLGVBQVcsU0FBUyxLQUFLLE1BQU0sT0FBTyxDQUFDLEdBQUc7QUFDeEMsV0FBSyxPQUFPLGVBQWUsTUFBTTtBQUNqQyxXQUFLLFNBQVMsS0FBSztBQUFBLElBQ3JCO0FBQUEsRUFDRjtBQUFBLEVBRUEsUUFBUSxPQUFlLFFBQXdCO0FBQzdDLFVBQU0sU0FBUyxLQUFLLFFBQVEsYUFBYSxFQUFFLE1BQU0sT0FBTyxPQUFPLE1BQU0sQ0FBQztBQUN0RSxTQUFLLE9BQU8sU0FBUztBQUNyQixTQUFLLE9BQU8sWUFBWSxLQUFLLElBQUksS0FBSyxPQUFPLFdBQVcsS0FBSyxPQUFPLEtBQUs7QUFDekUsV0FBTyxFQUFFLElBQUksS0FBSyxXQUFXLFFBQVEsT0FBTyxRQUFRLE1BQU0sS0FBSztBQUFBLEVBQ2pFO0FBQUEsRUFFQSxTQUFTLE9BQW9CO0FBQzNCLFVBQU0sT0FBTyxRQUFRO0FBQ3JCLFNBQUssT0FBTyxTQUFTLE1BQU07QUFDM0IsU0FBSyxXQUFXO0FBQUEsRUFDbEI7QUFDRjs7O0FDbEhBOzs7QUNEQTtBQXNCQSxJQUFNLFVBQ0o7QUFHSyxTQUFTLFdBQVcsTUFBYyxNQUE0QjtBQUNuRSxRQUFNLE9BQU8sS0FBSyxRQUFRLGVBQWUsRUFBRTtBQUMzQyxRQUFNLFdBQVcsQ0FBQyxHQUFHLEtBQUssU0FBUyxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxFQUFFLFNBQVMsT0FBTyxRQUFRLFFBQVEsT0FBZ0I7QUFBQSxJQUNuRyxNQUFNO0FBQUEsSUFDTixTQUFTLE9BQU8sT0FBTztBQUFBLElBQ3ZCLE1BQU0sVUFBVSxZQUFZLFlBQVksV0FBVyxlQUFlLFlBQVk7QUFBQSxFQUNoRixFQUFFO0FBQ0YsUUFBTSxPQUFPLGdDQUFnQyxLQUFLLElBQUksSUFBSSxDQUFDLEtBQUs7QUFDaEUsUUFBTSxTQUFTLENBQUMsR0FBRyxLQUFLLFNBQVMsaUNBQWlDLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxFQUFFLE9BQU8sSUFBSSxPQUFPO0FBQUEsSUFDN0YsTUFBTTtBQUFBLElBQ047QUFBQSxFQUNGLEVBQUU7QUFDRixTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBLFNBQVMsU0FBUyxPQUFPLENBQUMsWUFBWSxRQUFRLFNBQVMsUUFBUTtBQUFBLElBQy9ELGVBQWUsU0FBUyxLQUFLLENBQUMsWUFBWSxRQUFRLFNBQVMsUUFBUSxHQUFHLFdBQVc7QUFBQSxJQUNqRjtBQUFBLElBQ0EsV0FBVyxDQUFDLEdBQUcsS0FBSyxTQUFTLHFCQUFxQixDQUFDLEVBQUUsSUFBSSxDQUFDLFVBQVUsTUFBTSxDQUFDLENBQUU7QUFBQSxJQUM3RSxXQUFXLFNBQ1IsU0FBUyxDQUFDLEdBQUcsTUFBTSxFQUFFLFVBQVUsRUFBRSxPQUFPLEVBQ3hDLElBQUksQ0FBQyxFQUFFLE1BQUFDLE1BQUssTUFBT0EsVUFBUyxZQUFZLE1BQU1BLFVBQVMsWUFBWSxNQUFNLEdBQUksRUFDN0UsS0FBSyxFQUFFO0FBQUEsRUFDWjtBQUNGO0FBR0EsU0FBUyxXQUFXLFFBQXNCLE1BQWMsT0FBMEIsT0FBZ0M7QUFDaEgsUUFBTSxVQUFVLE1BQU0sS0FBSyxDQUFDLFNBQVMsQ0FBQyxNQUFNLFNBQVMsSUFBSSxDQUFDO0FBQzFELFFBQU0sVUFBVSxNQUFNLEtBQUssQ0FBQyxTQUFTLENBQUMsTUFBTSxTQUFTLElBQUksQ0FBQztBQUMxRCxNQUFJLFlBQVksVUFBYSxZQUFZLFFBQVc7QUFDbEQsVUFBTSxRQUFRLFlBQVksU0FBWSxJQUFJLE9BQU8saUJBQWlCLElBQUksT0FBTztBQUM3RSxVQUFNLElBQUk7QUFBQSxNQUNSO0FBQUEsTUFDQSxXQUFXLE9BQU8sSUFBSSxVQUFVLElBQUksSUFBSSxLQUFLLGNBQWMsTUFBTSxLQUFLLElBQUksS0FBSyxNQUFNO0FBQUEsSUFDdkY7QUFBQSxFQUNGO0FBQ0Y7QUFHTyxTQUFTLGFBQWEsUUFBc0IsT0FBZ0M7QUFDakYsYUFBVyxRQUFRLFVBQVUsT0FBTyxRQUFRLElBQUksQ0FBQyxZQUFZLFFBQVEsSUFBSSxHQUFHLEtBQUs7QUFDbkY7QUFHTyxTQUFTLFlBQVksUUFBc0IsUUFBMEMsTUFBc0I7QUFDaEgsUUFBTSxRQUFRLE9BQU8sT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLElBQUk7QUFDckQsYUFBVyxRQUFRLGFBQWEsT0FBTyxPQUFPLEtBQUssTUFBTSxDQUFDO0FBQzFELFNBQU8sT0FBTyxRQUFRLENBQUMsRUFBRSxNQUFNLEtBQUssR0FBRyxNQUFNO0FBQzNDLFVBQU0sUUFBUSxPQUFPLElBQUk7QUFDekIsUUFBSSxTQUFTLE1BQU8sTUFBSyxXQUFXLElBQUksR0FBRyxPQUFPLElBQUk7QUFBQSxhQUM3QyxTQUFTLE1BQU8sTUFBSyxTQUFTLElBQUksR0FBRyxPQUFPLElBQUk7QUFBQSxRQUNwRCxNQUFLLFVBQVUsSUFBSSxHQUFHLE9BQU8sSUFBSTtBQUFBLEVBQ3hDLENBQUM7QUFDSDtBQUdPLElBQU0sVUFBTixNQUFjO0FBQUEsRUFDVjtBQUFBLEVBQ0E7QUFBQSxFQUNBLFdBQVcsb0JBQUksSUFBMEI7QUFBQSxFQUN6QyxXQUFXLG9CQUFJLElBQTRFO0FBQUEsRUFDM0YsV0FBVyxvQkFBSSxJQUE2QjtBQUFBLEVBQzVDLGFBQWEsb0JBQUksSUFBZ0M7QUFBQSxFQUNqRCxhQUFhLG9CQUFJLElBQTJCO0FBQUEsRUFFckQsWUFBWUMsU0FBbUIsT0FBeUM7QUFDdEUsU0FBSyxVQUFVQTtBQUNmLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLElBQUksV0FBbUI7QUFDckIsV0FBTyxLQUFLLFdBQVc7QUFBQSxFQUN6QjtBQUFBLEVBRUEsT0FBTyxNQUE0QjtBQUNqQyxRQUFJLFNBQVMsS0FBSyxTQUFTLElBQUksSUFBSTtBQUNuQyxRQUFJLENBQUMsUUFBUTtBQUNYLFlBQU0sT0FBTyxLQUFLLE9BQU8sSUFBSTtBQUM3QixVQUFJLFNBQVMsT0FBVyxPQUFNLElBQUksYUFBYSxZQUFZLHVCQUF1QixJQUFJLGVBQWU7QUFDckcsV0FBSyxTQUFTLElBQUksTUFBTyxTQUFTLFdBQVcsTUFBTSxJQUFJLENBQUU7QUFBQSxJQUMzRDtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxnQkFBZ0IsUUFBMEM7QUFDeEQsV0FBTyxLQUFLLFFBQVEsTUFBTSxFQUFFO0FBQUEsRUFDOUI7QUFBQTtBQUFBLEVBR0EsU0FBUyxRQUFzQixXQUFpRTtBQUM5RixVQUFNLE1BQU0sWUFBWSxRQUFRLFNBQVM7QUFDekMsUUFBSSxXQUFXLEtBQUssV0FBVyxJQUFJLEdBQUc7QUFDdEMsUUFBSSxDQUFDLFVBQVU7QUFDYixpQkFBVyxLQUFLLFFBQVEsc0JBQXNCLEtBQUssWUFBWSxRQUFRLFNBQVMsQ0FBQztBQUNqRixXQUFLLFdBQVcsSUFBSSxLQUFLLFFBQVE7QUFBQSxJQUNuQztBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLFFBQVEsUUFBc0IsV0FBNEQ7QUFDeEYsVUFBTSxNQUFNLFlBQVksUUFBUSxTQUFTO0FBQ3pDLFFBQUksS0FBSyxXQUFXLElBQUksR0FBRyxFQUFHLFFBQU8sUUFBUSxRQUFRO0FBQ3JELFFBQUksWUFBWSxLQUFLLFdBQVcsSUFBSSxHQUFHO0FBQ3ZDLFFBQUksQ0FBQyxXQUFXO0FBQ2Qsa0JBQVksS0FBSyxRQUNkLDJCQUEyQixLQUFLLFlBQVksUUFBUSxTQUFTLENBQUMsRUFDOUQsS0FBSyxDQUFDLGFBQWEsS0FBSyxLQUFLLFdBQVcsSUFBSSxLQUFLLFFBQVEsQ0FBQyxFQUMxRCxRQUFRLE1BQU0sS0FBSyxXQUFXLE9BQU8sR0FBRyxDQUFDO0FBQzVDLFdBQUssV0FBVyxJQUFJLEtBQUssU0FBUztBQUFBLElBQ3BDO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFlBQVksUUFBc0IsV0FBMkU7QUFDM0csVUFBTSxVQUFVLE9BQU8sS0FBSyxTQUFTLEVBQUUsS0FBSyxDQUFDLFNBQVMsQ0FBQyxPQUFPLFVBQVUsU0FBUyxJQUFJLENBQUM7QUFDdEYsUUFBSSxZQUFZLFFBQVc7QUFDekIsWUFBTSxJQUFJO0FBQUEsUUFDUjtBQUFBLFFBQ0EsV0FBVyxPQUFPLElBQUksb0JBQW9CLE9BQU8sMEJBQTBCLE9BQU8sVUFBVSxLQUFLLElBQUksQ0FBQztBQUFBLE1BQ3hHO0FBQUEsSUFDRjtBQUNBLFFBQUksU0FBUyxLQUFLLFNBQVMsSUFBSSxPQUFPLElBQUk7QUFDMUMsUUFBSSxDQUFDLFFBQVE7QUFDWCxlQUFTLEtBQUssUUFBUSxtQkFBbUIsRUFBRSxPQUFPLE9BQU8sTUFBTSxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQ2xGLFdBQUssU0FBUyxJQUFJLE9BQU8sTUFBTSxNQUFNO0FBQUEsSUFDdkM7QUFDQSxXQUFPO0FBQUEsTUFDTCxPQUFPLE9BQU87QUFBQSxNQUNkLFFBQVEsS0FBSyxRQUFRLE1BQU0sRUFBRTtBQUFBLE1BQzdCLFNBQVMsRUFBRSxRQUFRLFlBQVksUUFBUSxXQUFXLEVBQUUsR0FBRyxVQUFVLEVBQUU7QUFBQSxJQUNyRTtBQUFBLEVBQ0Y7QUFBQSxFQUVBLFFBQVEsUUFBc0Y7QUFDNUYsUUFBSSxTQUFTLEtBQUssU0FBUyxJQUFJLE9BQU8sU0FBUztBQUMvQyxRQUFJLENBQUMsUUFBUTtBQUNYLFlBQU0sVUFBVSxDQUFDLEdBQUcsT0FBTyxTQUFTLEVBQUU7QUFBQSxRQUNwQyxDQUFDLFFBQVEsYUFBc0M7QUFBQSxVQUM3QztBQUFBLFVBQ0EsWUFBWTtBQUFBO0FBQUEsVUFDWixRQUNFLFdBQVcsTUFDUCxFQUFFLE1BQU0sV0FBVyxrQkFBa0IsS0FBSyxJQUMxQyxFQUFFLE1BQU0sV0FBVyxNQUFNLFlBQVksb0JBQW9CO0FBQUEsUUFDakU7QUFBQSxNQUNGO0FBQ0EsWUFBTSxZQUFZLEtBQUssUUFBUSxzQkFBc0IsRUFBRSxRQUFRLENBQUM7QUFDaEUsZUFBUyxFQUFFLFdBQVcsVUFBVSxLQUFLLFFBQVEscUJBQXFCLEVBQUUsa0JBQWtCLENBQUMsU0FBUyxFQUFFLENBQUMsRUFBRTtBQUNyRyxXQUFLLFNBQVMsSUFBSSxPQUFPLFdBQVcsTUFBTTtBQUFBLElBQzVDO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUVBLFNBQVMsWUFBWSxRQUFzQixXQUFxRDtBQUM5RixTQUFPLEdBQUcsT0FBTyxJQUFJLElBQUksS0FBSyxVQUFVLFNBQVMsQ0FBQztBQUNwRDs7O0FDekxBO0FBWUEsSUFBTSxXQUFXLENBQUMsYUFBYSxpQkFBaUI7QUFHekMsSUFBTSxVQUFVLE9BQU8sWUFBWSxZQUFZLE9BQU8sUUFBUSxVQUFVLFNBQVM7QUFFeEYsZUFBc0IsWUFBWSxTQUEyQztBQUMzRSxRQUFNLE9BQWEsV0FBVyxNQUFNLDJEQUEwQixjQUFjLENBQUMsWUFBWTtBQUN6RixNQUFJLFFBQVEsV0FBVztBQUNyQixVQUFNQyxVQUFTLFFBQVE7QUFDdkIsV0FBTyxFQUFFLFFBQUFBLFNBQVEsUUFBUSxPQUFPQSxRQUFPLGFBQWFBLE9BQU0sR0FBRyxNQUFNLFNBQVMsTUFBTTtBQUFBLElBQUMsRUFBRTtBQUFBLEVBQ3ZGO0FBQ0EsUUFBTSxVQUFVLFVBQ1osT0FBTyxNQUFNLDJEQUEwQixtQkFBbUIsUUFBUSxPQUFPLElBQ3pFLE1BQU0sc0JBQXNCO0FBQ2hDLFFBQU1BLFVBQVMsTUFBTTtBQUFBLElBQ25CLFFBQVEsY0FBYztBQUFBLE1BQ3BCLGtCQUFrQixTQUFTLE9BQU8sQ0FBQyxZQUFZLFFBQVEsU0FBUyxJQUFJLE9BQU8sQ0FBQztBQUFBLE1BQzVFLGdCQUFnQixjQUFjLFFBQVEsTUFBTTtBQUFBLElBQzlDLENBQUM7QUFBQSxFQUNIO0FBQ0EsU0FBTyxFQUFFLFFBQUFBLFNBQVEsUUFBUSxPQUFPLFFBQVEsTUFBTUEsT0FBTSxHQUFHLE1BQU0sU0FBUyxNQUFNQSxRQUFPLFFBQVEsRUFBRTtBQUMvRjtBQUVBLGVBQWUsd0JBQTZDO0FBQzFELFFBQU0sVUFBVSxNQUFNLFVBQVUsS0FBSyxlQUFlLEVBQUUsaUJBQWlCLG1CQUFtQixDQUFDO0FBQzNGLE1BQUksUUFBUyxRQUFPO0FBQ3BCLFFBQU0sSUFBSTtBQUFBLElBQ1I7QUFBQSxJQUNBLFVBQVUsTUFDTiw4R0FDQTtBQUFBLEVBQ047QUFDRjtBQUVBLFNBQVMsY0FBYyxRQUFvRDtBQUN6RSxRQUFNLFFBQVE7QUFBQSxJQUNaO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFDQSxTQUFPLE9BQU8sWUFBWSxNQUFNLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxPQUFPLElBQUksQ0FBQyxDQUFDLENBQUM7QUFDckU7QUFFQSxTQUFTLE9BQU8sTUFBc0JBLFNBQWtDO0FBQ3RFLFFBQU0sRUFBRSxpQkFBaUIsT0FBTyxpQkFBaUIsS0FBSyxJQUFJO0FBQzFELFNBQU87QUFBQSxJQUNMLE9BQU8sS0FBSyxvQkFBb0IsYUFBYTtBQUFBLElBQzdDLGNBQWNBLFFBQU8sU0FBUyxJQUFJLFdBQVcsS0FBSyxVQUFVLE9BQU8sUUFBUTtBQUFBLElBQzNFLGlCQUFpQkEsUUFBTyxPQUFPO0FBQUEsSUFDL0IsTUFBTSxLQUFLLGVBQWUsS0FBSyxVQUFVLEdBQUcsS0FBSyxNQUFNLElBQUksS0FBSyxZQUFZO0FBQUEsRUFDOUU7QUFDRjs7O0FDbEVBLElBQU0sV0FBVztBQVNWLElBQU0sVUFBTixNQUFjO0FBQUEsRUFDVjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQSxpQkFBMkIsQ0FBQztBQUFBLEVBQzVCLGFBQXdELENBQUM7QUFBQSxFQUN6RCxRQUFRLG9CQUFJLElBQW9EO0FBQUE7QUFBQSxFQUd6RSxZQUFZQyxTQUFtQjtBQUM3QixTQUFLLFVBQVVBO0FBQ2YsU0FBSyxZQUFZQSxRQUFPLGVBQWUsRUFBRSxNQUFNLGFBQWEsT0FBTyxTQUFTLENBQUM7QUFDN0UsU0FBSyxZQUFZQSxRQUFPLGFBQWEsRUFBRSxNQUFNLElBQUksVUFBVSxPQUFPLE1BQVMsRUFBSyxDQUFDO0FBQUEsRUFDbkY7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUE4QztBQUNsRCxVQUFNLEtBQUssSUFBSSxLQUFLLGVBQWUsS0FBSyxLQUFLLElBQUk7QUFDakQsV0FBTyxFQUFFLFVBQVUsS0FBSyxXQUFXLDJCQUEyQixJQUFJLHFCQUFxQixLQUFLLEVBQUU7QUFBQSxFQUNoRztBQUFBO0FBQUEsRUFHQSxRQUFRLFNBQWtDO0FBQ3hDLFVBQU0sU0FBUyxLQUFLLGVBQWUsT0FBTyxDQUFDO0FBQzNDLFFBQUksT0FBTyxXQUFXLEVBQUc7QUFDekIsVUFBTSxRQUFRLEtBQUssT0FBTztBQUMxQixVQUFNLFNBQVMsS0FBSyxRQUFRLGFBQWEsRUFBRSxNQUFNLE9BQU8sT0FBTyxJQUFPLEVBQUssQ0FBQztBQUM1RSxZQUFRLGdCQUFnQixLQUFLLFdBQVcsR0FBRyxJQUFJLE9BQU8sUUFBUSxLQUFLLFdBQVcsQ0FBQztBQUMvRSxZQUFRLG1CQUFtQixLQUFLLFdBQVcsR0FBRyxRQUFRLEdBQUcsS0FBSztBQUM5RCxTQUFLLFdBQVcsS0FBSyxFQUFFLFFBQVEsT0FBTyxDQUFDO0FBQUEsRUFDekM7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUE4QjtBQUNsQyxlQUFXLEVBQUUsUUFBUSxPQUFPLEtBQUssS0FBSyxXQUFXLE9BQU8sQ0FBQyxHQUFHO0FBQzFELFlBQU0sT0FBTyxTQUFTLENBQUk7QUFDMUIsWUFBTSxRQUFRLElBQUksZUFBZSxPQUFPLGVBQWUsQ0FBQztBQUN4RCxhQUFPLFFBQVEsQ0FBQyxPQUFPLE1BQU07QUFDM0IsY0FBTSxNQUFNLEtBQUssTUFBTSxJQUFJLEtBQUssS0FBSyxFQUFFLE9BQU8sR0FBRyxhQUFhLEVBQUU7QUFDaEUsWUFBSSxTQUFTO0FBQ2IsWUFBSSxlQUFlLE9BQU8sTUFBTSxJQUFJLElBQUksQ0FBQyxJQUFLLE1BQU0sSUFBSSxDQUFDLENBQUU7QUFDM0QsYUFBSyxNQUFNLElBQUksT0FBTyxHQUFHO0FBQUEsTUFDM0IsQ0FBQztBQUNELGFBQU8sUUFBUTtBQUFBLElBQ2pCO0FBQ0EsV0FBTyxDQUFDLEdBQUcsS0FBSyxLQUFLLEVBQ2xCLElBQUksQ0FBQyxDQUFDLE9BQU8sRUFBRSxPQUFPLFlBQVksQ0FBQyxPQUFPLEVBQUUsT0FBTyxPQUFPLGNBQWMsY0FBYyxJQUFJLEVBQUUsRUFDNUYsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLGVBQWUsRUFBRSxZQUFZO0FBQUEsRUFDbkQ7QUFBQSxFQUVBLFVBQWdCO0FBQ2QsU0FBSyxVQUFVLFFBQVE7QUFDdkIsU0FBSyxVQUFVLFFBQVE7QUFBQSxFQUN6QjtBQUNGOzs7QUMxREEsSUFBTSxhQUFhO0FBQ25CLElBQU0sUUFBUTtBQUNkLElBQU0saUJBQWlCO0FBd0JoQixJQUFNLFFBQU4sTUFBWTtBQUFBLEVBQ1I7QUFBQSxFQUNBO0FBQUEsRUFDQSxXQUFXLElBQUksV0FBVyxRQUFRLFVBQVU7QUFBQSxFQUM1QyxTQUFxQixFQUFFLFlBQVksR0FBRyxhQUFhLEVBQUU7QUFBQSxFQUM5RCxXQUEyQjtBQUFBLEVBQzNCLFdBQXFDO0FBQUEsRUFDckMsUUFBc0M7QUFBQSxFQUN0QyxRQUF5QjtBQUFBLEVBQ3pCLGFBQWE7QUFBQSxFQUNiLGVBQWU7QUFBQTtBQUFBLEVBRWY7QUFBQSxFQUNBLGFBQWE7QUFBQSxFQUNiLGlCQUFpQjtBQUFBLEVBRWpCLFlBQVlDLFNBQW1CLGFBQXFCO0FBQ2xELFNBQUssVUFBVUE7QUFDZixTQUFLLFFBQVE7QUFDYixTQUFLLFNBQVNBLFFBQU8sYUFBYSxFQUFFLE9BQU8sVUFBVSxNQUFNLFFBQVEsWUFBWSxPQUFPLEtBQU8sRUFBSyxDQUFDO0FBQUEsRUFDckc7QUFBQSxFQUVBLFFBQW9CO0FBQ2xCLFdBQU8sRUFBRSxHQUFHLEtBQUssT0FBTztBQUFBLEVBQzFCO0FBQUE7QUFBQSxFQUdBLElBQUksVUFBa0I7QUFDcEIsV0FBTyxLQUFLLFFBQVE7QUFBQSxFQUN0QjtBQUFBO0FBQUEsRUFHQSxJQUFJLFFBQVEsU0FBeUI7QUFDbkMsU0FBSyxPQUFPO0FBQ1osU0FBSyxXQUFXO0FBQUEsRUFDbEI7QUFBQSxFQUVBLE9BQU9DLFdBQTBCO0FBQy9CLFFBQUksS0FBSyxlQUFlLFNBQVMsS0FBSyxlQUFlQSxVQUFTLE9BQU8sS0FBSyxRQUFTLE1BQUssT0FBTztBQUMvRixVQUFNLGFBQWEsS0FBSyxPQUFPO0FBQy9CLFFBQUlBLFVBQVMsTUFBTSxlQUFlLFlBQVk7QUFDNUMsWUFBTSxTQUFTLEtBQUssZUFBZTtBQUNuQyxXQUFLLFNBQVMsSUFBSUEsVUFBUyxRQUFRLE1BQU07QUFDekMsTUFBQUEsVUFBUyxPQUFPLEVBQUUsUUFBUSxXQUFXO0FBQUEsSUFDdkM7QUFDQSxVQUFNLE9BQU8sS0FBSyxVQUFVQSxTQUFRO0FBQ3BDLFVBQU0sT0FBTyxLQUFLO0FBQ2xCLFFBQUksTUFBTSxhQUFhQSxVQUFTLFNBQVUsTUFBSyxZQUFZQSxVQUFTLFFBQVE7QUFDNUUsUUFBSSxTQUFTQSxXQUFVO0FBQ3JCLFlBQU0sRUFBRSxPQUFPLElBQUlBLFVBQVM7QUFDNUIsV0FBSztBQUFBLFFBQ0g7QUFBQSxRQUNBQSxVQUFTO0FBQUEsUUFDVEEsVUFBUyxRQUFRLElBQUksQ0FBQyxPQUFPLE1BQU0sTUFBTTtBQUFBLE1BQzNDO0FBQUEsSUFDRjtBQUNBLFNBQUssbUJBQW1CLEdBQUdBLFVBQVMsSUFBSTtBQUN4QyxTQUFLLFFBQVFBO0FBQ2IsU0FBSyxnQkFBZ0JBLFVBQVM7QUFDOUIsU0FBSyxPQUFPLGNBQWM7QUFDMUIsUUFBSSxLQUFLLFNBQVUsTUFBSyxTQUFTO0FBQUEsRUFDbkM7QUFBQTtBQUFBLEVBR0EsT0FBTyxNQUFtRDtBQUN4RCxRQUFJLENBQUMsS0FBSyxZQUFZLENBQUMsS0FBTTtBQUM3QixTQUFLLFNBQVM7QUFDZCxVQUFNLFVBQVUsS0FBSyxZQUFZLEtBQUssUUFBUSxxQkFBcUI7QUFDbkUsU0FBSyxVQUFVLFFBQVEsT0FBTztBQUM5QixXQUFPLE9BQU87QUFDZCxRQUFJLEtBQUssYUFBYSxHQUFHO0FBQ3ZCLFdBQUssUUFBUSxNQUFNLFlBQVksS0FBSyxRQUFRLEdBQUcsS0FBSyxVQUFVLEdBQUcsS0FBSyxhQUFhLFVBQVU7QUFBQSxJQUMvRjtBQUNBLFNBQUssUUFBUSxNQUFNLE9BQU8sQ0FBQyxRQUFRLE9BQU8sQ0FBQyxDQUFDO0FBQzVDLFFBQUksS0FBSyxtQkFBbUIsRUFBRyxNQUFLLGFBQWEsWUFBWSxJQUFJO0FBQ2pFLFNBQUssa0JBQWtCLEtBQUs7QUFDNUIsU0FBSyxPQUFPLGVBQWU7QUFDM0IsU0FBSyxXQUFXO0FBQ2hCLFNBQUssYUFBYTtBQUNsQixTQUFLLGVBQWU7QUFBQSxFQUN0QjtBQUFBO0FBQUEsRUFHQSxJQUFJLGNBQXNCO0FBQ3hCLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFvQjtBQUMzQixVQUFNLE1BQU0sWUFBWSxJQUFJO0FBQzVCLFVBQU0sV0FBVyxNQUFNLEtBQUssY0FBYztBQUUxQyxRQUFJLE9BQU8sS0FBSyxVQUFVLEtBQU0sTUFBSyxRQUFRLE9BQU87QUFDcEQsU0FBSyxpQkFBaUIsS0FBSyxJQUFJLEdBQUcsS0FBSyxpQkFBaUIsSUFBSTtBQUM1RCxTQUFLLGFBQWE7QUFBQSxFQUNwQjtBQUFBLEVBRUEsVUFBVUEsV0FBMkM7QUFDbkQsUUFBSSxDQUFDLEtBQUssT0FBTztBQUNmLFdBQUssYUFBYSxLQUFLLFFBQVEscUJBQXFCO0FBQ3BELFlBQU0sa0JBQWtCLEtBQUssVUFBVSxNQUFNQSxVQUFTLEtBQUs7QUFDM0QsV0FBSyxRQUFRLEtBQUssU0FBUyxpQkFBaUIsa0JBQWtCLEVBQUUsZ0JBQWdCLElBQUksQ0FBQyxDQUFDO0FBQ3RGLFdBQUssUUFBUTtBQUFBLElBQ2Y7QUFDQSxXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFFQSxXQUFpQjtBQUNmLFNBQUssT0FBTyxJQUFJO0FBQ2hCLFNBQUssUUFBUTtBQUFBLEVBQ2Y7QUFDRjs7O0FDNUlBO0FBY08sU0FBUyxTQUFTLE9BQXNCO0FBQzdDLFNBQU8sTUFBTSxPQUFPLENBQUMsU0FBUyxNQUFNLFVBQVUsR0FBRyxDQUFDO0FBQ3BEO0FBRU8sSUFBTSxTQUFOLE1BQU0sUUFBZ0M7QUFBQSxFQUNsQztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUE7QUFBQSxFQUVBO0FBQUEsRUFFVCxZQUFZQyxTQUFnQixPQUFjLE9BQVUsT0FBYztBQUNoRSxTQUFLLFNBQVNBO0FBQ2QsU0FBSyxRQUFRO0FBQ2IsU0FBSyxRQUFRO0FBQ2IsU0FBSyxRQUFRO0FBQUEsRUFDZjtBQUFBLEVBRUEsSUFBSSxPQUFlO0FBQ2pCLFdBQU8sU0FBUyxLQUFLLEtBQUs7QUFBQSxFQUM1QjtBQUFBLEVBRUEsSUFBSSxTQUFvQjtBQUN0QixXQUFPLEtBQUssTUFBTTtBQUFBLEVBQ3BCO0FBQUE7QUFBQSxFQUdBLFFBQVEsT0FBeUI7QUFDL0IsUUFBSSxTQUFTLEtBQUssTUFBTSxLQUFLLE1BQU07QUFDakMsWUFBTSxJQUFJO0FBQUEsUUFDUjtBQUFBLFFBQ0EsYUFBYSxNQUFNLEtBQUssSUFBSSxDQUFDLFNBQVMsU0FBUyxLQUFLLENBQUMsdUJBQXVCLEtBQUssSUFBSSxXQUFXLEtBQUssTUFBTSxLQUFLLElBQUksQ0FBQztBQUFBLE1BQ3ZIO0FBQUEsSUFDRjtBQUNBLFdBQU8sSUFBSSxRQUFPLEtBQUssUUFBUSxPQUFPLEtBQUssT0FBTyxLQUFLLEtBQUs7QUFBQSxFQUM5RDtBQUFBO0FBQUEsRUFHQSxPQUE4QjtBQUM1QixXQUFPLEtBQUssT0FBTyxLQUFLLElBQUk7QUFBQSxFQUM5QjtBQUFBO0FBQUEsRUFHQSxVQUFnQjtBQUNkLFNBQUssT0FBTyxRQUFRLElBQUk7QUFBQSxFQUMxQjtBQUNGOzs7QUxwRE8sSUFBTSxlQUFlO0FBdUM1QixlQUFzQixhQUFhLFVBQXlCLENBQUMsR0FBb0I7QUFDL0UsU0FBTyxJQUFJLE9BQU8sTUFBTSxZQUFZLE9BQU8sQ0FBQztBQUM5QztBQUVPLElBQU0sU0FBTixNQUFhO0FBQUEsRUFDVDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQSxjQUFjLG9CQUFJLElBQTBCO0FBQUEsRUFDNUM7QUFBQSxFQUNULGFBQWdDO0FBQUEsRUFDaEMsYUFBcUM7QUFBQSxFQUNyQyxTQUE4QjtBQUFBLEVBQzlCLFFBQTBCLFFBQVEsUUFBUTtBQUFBO0FBQUEsRUFHMUMsWUFBWSxVQUFvQjtBQUM5QixTQUFLLFlBQVk7QUFDakIsU0FBSyxNQUFNLFNBQVM7QUFDcEIsU0FBSyxTQUFTLFNBQVM7QUFDdkIsU0FBSyxTQUFTLElBQUksTUFBTSxLQUFLLEtBQUssTUFBTSxLQUFLLFlBQVksTUFBTSxDQUFDO0FBQ2hFLFNBQUssV0FBVyxJQUFJLFFBQVEsS0FBSyxLQUFLLGVBQVc7QUFDakQsU0FBSyxTQUFTLElBQUksTUFBTSxLQUFLLEtBQUssS0FBSyxPQUFPLFVBQVUsYUFBYSxNQUFNLElBQUk7QUFDL0UsU0FBSyxXQUFXLEtBQUssT0FBTyxJQUFJLEVBQUU7QUFDbEMsU0FBSyxJQUFJLGlCQUFpQixtQkFBbUIsQ0FBQyxVQUFVO0FBQ3RELFdBQUssV0FBVyxJQUFJO0FBQUEsUUFDbEI7QUFBQSxRQUNBLFdBQVksTUFBa0MsTUFBTSxPQUFPO0FBQUEsTUFDN0Q7QUFBQSxJQUNGLENBQUM7QUFDRCxTQUFLLEtBQUssSUFBSSxLQUFLLEtBQUssQ0FBQyxFQUFFLFFBQVEsUUFBUSxNQUFNO0FBQy9DLFdBQUssU0FBUyxJQUFJO0FBQUEsUUFDaEI7QUFBQSxRQUNBLFdBQVcsY0FDUCx1REFDQSw2QkFBNkIsV0FBVywyQkFBMkI7QUFBQSxNQUN6RTtBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBO0FBQUEsRUFLQSxPQUFnQyxRQUEyQixPQUFjLE9BQXNCO0FBQzdGLFVBQU0sT0FBTyxTQUFVO0FBQ3ZCLFVBQU0sUUFDSixTQUFTLFFBQ0wsYUFBYSxLQUFLLE1BQU0sSUFDeEIsU0FBUyxRQUNQLFlBQVksS0FBSyxNQUFNLElBQ3ZCLFdBQVcsS0FBSyxNQUFNO0FBQzlCLFFBQUksT0FBTyxXQUFXLFNBQVMsS0FBSyxHQUFHO0FBQ3JDLFlBQU0sSUFBSTtBQUFBLFFBQ1I7QUFBQSxRQUNBLFdBQVcsT0FBTyxNQUFNLHFCQUFxQixTQUFTLEtBQUssQ0FBQyxXQUFXLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFBQSxNQUN6RjtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsS0FBSyxPQUFPLElBQUksTUFBTSxVQUFVO0FBQzlDLFNBQUssSUFBSSxNQUFNLFlBQVksTUFBTSxRQUFRLEdBQUcsS0FBSztBQUNqRCxXQUFPLElBQUksT0FBTyxNQUFNLE9BQU8sTUFBTSxLQUFLO0FBQUEsRUFDNUM7QUFBQTtBQUFBLEVBR0EsTUFBK0IsT0FBYyxPQUFzQjtBQUVqRSxVQUFNLFFBQVEsS0FBSyxhQUFhLElBQUksSUFBSSxTQUFTLEtBQUs7QUFDdEQsV0FBTyxJQUFJLE9BQU8sTUFBTSxPQUFPLFNBQVUsT0FBYSxLQUFLLE9BQU8sU0FBUyxLQUFLLENBQUM7QUFBQSxFQUNuRjtBQUFBO0FBQUEsRUFHQSxNQUErQixPQUFjLE9BQXNCO0FBQ2pFLFdBQU8sSUFBSSxPQUFPLE1BQU0sT0FBTyxTQUFVLE9BQWEsS0FBSyxPQUFPLElBQUksSUFBSSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQUEsRUFDNUY7QUFBQTtBQUFBLEVBR0EsTUFBTSxRQUFnQixPQUFnQyxTQUFTLEdBQVM7QUFDdEUsU0FBSyxPQUFPLE9BQU87QUFDbkIsVUFBTSxRQUFRLE1BQU0sU0FBUyxDQUFDO0FBQzlCLFNBQUssSUFBSSxNQUFNLFlBQVksT0FBTyxRQUFRLFFBQVEsT0FBTyxHQUFHLEtBQUs7QUFDakUsUUFBSSxVQUFVLE1BQU0sT0FBUTtBQUM1QixVQUFNLE9BQU8sSUFBSSxXQUFXLENBQUM7QUFDN0IsU0FBSyxJQUFJLE1BQU0sU0FBUyxLQUFLLENBQUM7QUFDOUIsU0FBSyxJQUFJLE1BQU0sWUFBWSxPQUFPLFFBQVEsU0FBUyxPQUFPLElBQUk7QUFBQSxFQUNoRTtBQUFBO0FBQUEsRUFHQSxLQUFzQixRQUE4QjtBQUNsRCxVQUFNLE9BQU8sS0FBSyxNQUFNLE9BQU8sT0FBTyxPQUFPLEtBQUs7QUFDbEQsU0FBSyxPQUFPO0FBQUEsTUFBTyxDQUFDLFlBQ2xCLFFBQVEsbUJBQW1CLE9BQU8sUUFBUSxHQUFHLEtBQUssUUFBUSxHQUFHLElBQUksT0FBTyxJQUFJO0FBQUEsSUFDOUU7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxNQUFzRixNQUFrQjtBQUN0RyxVQUFNLFFBQVEsS0FBSyxPQUFPLEtBQUs7QUFDL0IsUUFBSSxPQUFPLG9CQUFJLElBQVc7QUFDMUIsUUFBSTtBQUNGLFlBQU0sU0FBUyxLQUFLO0FBQ3BCLFlBQU0sVUFBVSxrQkFBa0IsU0FBUyxDQUFDLE1BQU0sSUFBSSxPQUFPLE9BQU8sVUFBVSxDQUFDLENBQUM7QUFDaEYsYUFBTyxJQUFJLElBQUksUUFBUSxJQUFJLENBQUMsV0FBbUIsT0FBTyxLQUFLLENBQUM7QUFDNUQsYUFBTztBQUFBLElBQ1QsVUFBRTtBQUNBLFlBQU0sSUFBSTtBQUFBLElBQ1o7QUFBQSxFQUNGO0FBQUEsRUFFQSxRQUFRLFFBQXNCO0FBQzVCLFNBQUssT0FBTyxRQUFRLE9BQU8sS0FBSztBQUFBLEVBQ2xDO0FBQUE7QUFBQTtBQUFBLEVBS0EsSUFDRSxRQUNBLFNBQ0EsUUFDQSxRQUNNO0FBQ04sVUFBTSxTQUFTLEtBQUssU0FBUyxPQUFPLE1BQU07QUFDMUMsaUJBQWEsUUFBUSxPQUFPLEtBQUssT0FBTyxDQUFDO0FBQ3pDLFVBQU0sUUFBUSxJQUFJLFdBQVcsS0FBSyxLQUFLLE9BQU8sT0FBTyxTQUFTLENBQUMsSUFBSSxFQUFFO0FBQ3JFLGdCQUFZLFFBQVEsUUFBUSxJQUFJLFNBQVMsTUFBTSxNQUFNLENBQUM7QUFDdEQsVUFBTSxZQUFZLE9BQU8sYUFBYSxDQUFDO0FBQ3ZDLFFBQUksS0FBSyxXQUFZLFFBQU8sS0FBSyxLQUFLLFdBQVcsS0FBSyxLQUFLLFNBQVMsUUFBUSxRQUFRLFNBQVMsQ0FBQztBQUM5RixVQUFNLENBQUMsR0FBRyxJQUFJLEdBQUcsSUFBSSxDQUFDLElBQUksT0FBTztBQUNqQyxVQUFNQyxZQUFxQjtBQUFBLE1BQ3pCO0FBQUEsTUFDQSxVQUFVLEtBQUssU0FBUyxTQUFTLFFBQVEsU0FBUztBQUFBLE1BQ2xELEdBQUcsS0FBSyxNQUFNLFFBQVEsT0FBTztBQUFBLE1BQzdCLFFBQVE7QUFBQSxNQUNSLE1BQU0sQ0FBQyxHQUFHLEdBQUcsQ0FBQztBQUFBLE1BQ2QsTUFBTSxPQUFPLFFBQVE7QUFBQSxNQUNyQixPQUFPO0FBQUEsTUFDUCxNQUFNO0FBQUEsSUFDUjtBQUNBLFFBQUksS0FBSyxXQUFZLE1BQUssV0FBVyxLQUFLQSxTQUFRO0FBQUEsUUFDN0MsTUFBSyxPQUFPLE9BQU9BLFNBQVE7QUFBQSxFQUNsQztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU9BLE9BQ0UsTUFDNkM7QUFDN0MsVUFBTSxhQUF5QixDQUFDO0FBQ2hDLFNBQUssYUFBYTtBQUNsQixRQUFJO0FBQ0YsWUFBTSxTQUFTLEtBQUs7QUFDcEIsWUFBTSxTQUFTLENBQUMsUUFBUSxNQUFNO0FBQzVCLGlCQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sSUFBSyxZQUFXQSxhQUFZLFdBQVksTUFBSyxPQUFPLE9BQU9BLFNBQVE7QUFBQSxNQUNoRztBQUNBLGFBQU8sRUFBRSxRQUFRLFFBQVEsS0FBSyxhQUFhLE1BQU07QUFBQSxNQUFDLElBQUksT0FBTztBQUFBLElBQy9ELFVBQUU7QUFDQSxXQUFLLGFBQWE7QUFBQSxJQUNwQjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsTUFBTSxRQUFRLE1BQWlDO0FBQzdDLFVBQU0sWUFBNkIsQ0FBQztBQUNwQyxTQUFLLGFBQWE7QUFDbEIsUUFBSTtBQUNGLFdBQUssTUFBTSxJQUFJO0FBQUEsSUFDakIsVUFBRTtBQUNBLFdBQUssYUFBYTtBQUFBLElBQ3BCO0FBQ0EsVUFBTSxLQUFLLFVBQVUsS0FBSyxRQUFRLElBQUksU0FBUyxDQUFDO0FBQUEsRUFDbEQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxVQUFrQjtBQUNwQixXQUFPLEtBQUssT0FBTztBQUFBLEVBQ3JCO0FBQUEsRUFFQSxRQUFjO0FBQ1osU0FBSyxPQUFPLE9BQU87QUFBQSxFQUNyQjtBQUFBO0FBQUEsRUFHQSxNQUFNLE9BQU8sUUFBcUM7QUFDaEQsU0FBSyxPQUFPLE9BQU87QUFDbkIsVUFBTSxPQUFPLEtBQUssT0FBTztBQUN6QixVQUFNLEtBQUssVUFBVSxLQUFLLEtBQUssSUFBSSxNQUFNLG9CQUFvQixDQUFDO0FBQzlELFNBQUssT0FBTyxTQUFTLElBQUk7QUFDekIsU0FBSyxZQUFZO0FBQ2pCLG1CQUFlLE1BQU07QUFBQSxFQUN2QjtBQUFBO0FBQUEsRUFHQSxNQUFNLEtBQUssUUFBcUM7QUFDOUMsbUJBQWUsTUFBTTtBQUNyQixRQUFJLEtBQUssT0FBTyxjQUFjLElBQUksS0FBSyxPQUFPLFFBQVMsT0FBTSxLQUFLLE9BQU8sTUFBTTtBQUFBLEVBQ2pGO0FBQUE7QUFBQSxFQUdBLE1BQU0sS0FBc0IsUUFBMEM7QUFDcEUsVUFBTSxRQUFRLElBQUksT0FBTztBQUN6QixTQUFLLFlBQVk7QUFDakIsVUFBTSxVQUFVLEtBQUssSUFBSSxhQUFhLEVBQUUsTUFBTSxLQUFLLElBQUksT0FBTyxDQUFDLEdBQUcsT0FBTyxJQUFPLEVBQUssQ0FBQztBQUN0RixRQUFJO0FBQ0YsV0FBSyxPQUFPLE9BQU8sQ0FBQyxZQUFZLFFBQVEsbUJBQW1CLE9BQU8sUUFBUSxHQUFHLFNBQVMsR0FBRyxLQUFLLENBQUM7QUFDL0YsWUFBTSxPQUFPLEtBQUssT0FBTztBQUN6QixZQUFNLEtBQUssVUFBVSxLQUFLLFFBQVEsU0FBUyxDQUFJLENBQUM7QUFDaEQsV0FBSyxPQUFPLFNBQVMsSUFBSTtBQUN6QixXQUFLLFlBQVk7QUFDakIsWUFBTSxPQUFPLFFBQVEsZUFBZSxFQUFFLE1BQU0sQ0FBQztBQUM3QyxZQUFNLFFBQVEsRUFBRSxLQUFLLGNBQWMsS0FBSyxhQUFhLEtBQUssV0FBVyxFQUFFLE9BQU8sS0FBSztBQUNuRixhQUFPLElBQUksTUFBTSxJQUFJO0FBQUEsSUFDdkIsU0FBUyxPQUFPO0FBQ2QsV0FBSyxZQUFZO0FBQ2pCLFlBQU07QUFBQSxJQUNSLFVBQUU7QUFDQSxjQUFRLFFBQVE7QUFBQSxJQUNsQjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsVUFBYSxNQUFvQztBQUMvQyxVQUFNLFNBQVMsS0FBSyxNQUFNLEtBQUssSUFBSTtBQUNuQyxTQUFLLFFBQVEsT0FBTyxNQUFNLE1BQU07QUFBQSxJQUFDLENBQUM7QUFDbEMsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBSUEsUUFBcUI7QUFDbkIsV0FBTyxFQUFFLEdBQUcsS0FBSyxPQUFPLE1BQU0sR0FBRyxHQUFHLEtBQUssT0FBTyxNQUFNLEdBQUcsV0FBVyxLQUFLLFNBQVMsU0FBUztBQUFBLEVBQzdGO0FBQUE7QUFBQSxFQUdBLGVBQXVFO0FBQ3JFLFFBQUksQ0FBQyxLQUFLLElBQUksU0FBUyxJQUFJLGlCQUFpQixFQUFHLFFBQU87QUFDdEQsVUFBTSxVQUFVLElBQUksUUFBUSxLQUFLLEdBQUc7QUFDcEMsU0FBSyxPQUFPLFVBQVU7QUFDdEIsV0FBTztBQUFBLE1BQ0wsTUFBTSxZQUFZO0FBQ2hCLGNBQU0sS0FBSyxPQUFPO0FBQ2xCLGVBQU8sS0FBSyxVQUFVLEtBQUssUUFBUSxLQUFLLENBQUM7QUFBQSxNQUMzQztBQUFBLE1BQ0EsTUFBTSxNQUFNO0FBQ1YsYUFBSyxPQUFPLFVBQVU7QUFDdEIsZ0JBQVEsUUFBUTtBQUFBLE1BQ2xCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsT0FBYTtBQUNYLFNBQUssT0FBTyxLQUFLO0FBQUEsRUFDbkI7QUFBQSxFQUVBLFVBQWdCO0FBQ2QsU0FBSyxVQUFVLFFBQVE7QUFBQSxFQUN6QjtBQUFBO0FBQUEsRUFHQSxPQUFPLEtBQUssR0FBNkI7QUFDdkMsVUFBTSxJQUFJLEtBQUssS0FBSyxJQUFJLEtBQUs7QUFDN0IsV0FBTyxDQUFDLEtBQUssS0FBSyxJQUFJLENBQUMsR0FBRyxDQUFDO0FBQUEsRUFDN0I7QUFBQSxFQUVBLGNBQW9CO0FBQ2xCLFVBQU0sUUFBUSxLQUFLO0FBQ25CLFFBQUksQ0FBQyxNQUFPO0FBQ1osUUFBSSxDQUFDLGlCQUFpQixLQUFLLE1BQU0sT0FBTyxFQUFHLE1BQUssU0FBUztBQUN6RCxVQUFNO0FBQUEsRUFDUjtBQUFBLEVBRUEsTUFDRSxRQUNBLFNBQ3lEO0FBQ3pELFVBQU0sUUFBUSxvQkFBSSxJQUFxRDtBQUN2RSxlQUFXLEVBQUUsTUFBTSxTQUFTLE1BQUFDLE1BQUssS0FBSyxPQUFPLFNBQVM7QUFDcEQsWUFBTSxRQUFRLFFBQVEsSUFBSSxLQUFLO0FBQy9CLFlBQU0sV0FBVyxVQUFVLFFBQVEsRUFBRSxpQkFBaUI7QUFDdEQsWUFBTSxRQUFRLFVBQVUsT0FBTyxLQUFLLFdBQVcsV0FBVyxNQUFNLE9BQU8sUUFBUSxNQUFNO0FBQ3JGLFlBQU0sSUFBSSxTQUFTLEVBQUUsT0FBTyxRQUFRQSxVQUFTLFlBQWEsV0FBVyxNQUFNLFNBQVMsSUFBSyxLQUFLLENBQUM7QUFBQSxJQUNqRztBQUNBLFVBQU0sV0FBVyxDQUFDLEdBQUcsT0FBTyxTQUFTLEVBQUUsSUFBSSxDQUFDLEdBQUcsWUFBWSxNQUFNLElBQUksT0FBTyxDQUFDO0FBQzdFLFVBQU0sTUFBTSxHQUFHLE9BQU8sU0FBUyxJQUFJLFNBQVMsSUFBSSxDQUFDLFVBQVUsT0FBTyxNQUFNLE1BQU0sR0FBRyxFQUFFLEtBQUssR0FBRyxDQUFDO0FBQzVGLFFBQUksWUFBWSxLQUFLLFlBQVksSUFBSSxHQUFHO0FBQ3hDLFFBQUksQ0FBQyxXQUFXO0FBQ2QsVUFBSSxLQUFLLFlBQVksUUFBUSxLQUFNLE1BQUssWUFBWSxNQUFNO0FBQzFELGtCQUFZLEtBQUssSUFBSSxnQkFBZ0I7QUFBQSxRQUNuQyxPQUFPLE9BQU87QUFBQSxRQUNkLFFBQVEsS0FBSyxTQUFTLGdCQUFnQixNQUFNO0FBQUEsUUFDNUMsU0FBUyxTQUFTLElBQUksQ0FBQyxPQUFPLGFBQWE7QUFBQSxVQUN6QztBQUFBLFVBQ0EsVUFBVSxDQUFDLFFBQ1AsRUFBRSxRQUFRLEtBQUssT0FBTyxRQUFRLE1BQU0sSUFBSSxJQUN4QyxNQUFNLFdBQVcsT0FDZixFQUFFLFFBQVEsTUFBTSxNQUFNLE9BQU8sSUFDN0IsRUFBRSxRQUFRLE1BQU0sTUFBTSxRQUFRLE1BQU0sYUFBYTtBQUFBLFFBQ3pELEVBQUU7QUFBQSxNQUNKLENBQUM7QUFDRCxXQUFLLFlBQVksSUFBSSxLQUFLLFNBQVM7QUFBQSxJQUNyQztBQUNBLFVBQU0sV0FBVyxTQUFTLE9BQU8sQ0FBQyxVQUFVLFVBQVUsVUFBYSxNQUFNLFdBQVcsSUFBSTtBQUN4RixXQUFPLEVBQUUsV0FBVyxTQUFTLFNBQVMsSUFBSSxDQUFDLFVBQVUsT0FBTyxVQUFVLElBQUksRUFBRTtBQUFBLEVBQzlFO0FBQ0Y7OztBTTNWTyxTQUFTLFVBQVUsR0FBVyxNQUFjLE1BQWMsU0FBbUM7QUFDbEcsUUFBTSxDQUFDLEVBQUUsQ0FBQyxJQUFJLGVBQWUsYUFBYSxLQUFLLENBQUM7QUFDaEQsY0FBWSxhQUFhLFFBQVEsTUFBTSxDQUFDLENBQUMsQ0FBQztBQUMxQyxjQUFZLGFBQWEsUUFBUSxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQzFDLFNBQU8sYUFBYSxHQUFHLE1BQU0sTUFBTSxHQUFHLEdBQUcsT0FBTztBQUNsRDtBQUdPLFNBQVMsa0JBQWtCLEdBQVcsT0FBZSxTQUFtQztBQUM3RixRQUFNLENBQUMsRUFBRSxDQUFDLElBQUksZUFBZSxxQkFBcUIsS0FBSyxDQUFDO0FBQ3hELGNBQVkscUJBQXFCLFNBQVMsT0FBTyxDQUFDLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFDM0QsU0FBTyxhQUFhLEdBQUcsT0FBTyxPQUFPLEdBQUcsR0FBRyxPQUFPO0FBQ3BEO0FBRUEsU0FBUyxhQUNQLEdBQ0EsTUFDQSxNQUNBLFNBQ0EsYUFDQSxFQUFFLEtBQUssVUFBVSxRQUFRLEVBQUUsR0FDbkI7QUFDUixRQUFNLENBQUMsR0FBRyxDQUFDLElBQUksZUFBZSxhQUFhLEtBQUssQ0FBQztBQUNqRCxNQUFJLFNBQVUsYUFBWSxhQUFhLFlBQVksVUFBVSxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQ25FLFFBQU0sTUFBTSxFQUFFLE9BQU8sTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQ2pDLElBQUUsT0FBTztBQUFBLElBQ1A7QUFBQSxJQUNBLEVBQUUsR0FBRyxVQUFVLFlBQVksTUFBTSxNQUFNLE1BQU0sSUFBSTtBQUFBLElBQ2pELEVBQUUsR0FBRyxHQUFHLFNBQVMsYUFBYSxLQUFLLE1BQU07QUFBQSxJQUN6QztBQUFBLE1BQ0UsTUFBTSxPQUFPLEtBQUssQ0FBQztBQUFBLE1BQ25CLFdBQVcsRUFBRSxPQUFPLFdBQVcsRUFBRSxNQUFNLEdBQUcsY0FBYyxPQUFPLGFBQWEsTUFBUyxFQUFFO0FBQUEsTUFDdkYsTUFBTSxJQUFJLElBQUk7QUFBQSxJQUNoQjtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLFdBQVdDLFNBQXdCO0FBQ2pELFNBQU9BLFFBQU8sT0FBTyxVQUFVLGFBQWEsSUFBSTtBQUNsRDtBQU1PLFNBQVMscUJBQXFCLEdBQVcsT0FBZSxNQUFNLE1BQWM7QUFDakYsUUFBTSxFQUFFLFFBQUFBLFFBQU8sSUFBSTtBQUNuQixRQUFNLENBQUMsR0FBRyxDQUFDLElBQUksZUFBZSx3QkFBd0IsS0FBSyxDQUFDO0FBQzVELGNBQVksd0JBQXdCLFNBQVMsT0FBTyxDQUFDLEdBQUcsS0FBSyxDQUFDO0FBQzlELFFBQU0sVUFBVSxNQUFNLE1BQU0sQ0FBQyxJQUFLO0FBQ2xDLGlCQUFlLHdCQUF3QixHQUFHLE9BQU87QUFDakQsU0FBT0EsUUFBTyxNQUFNLE1BQU07QUFDeEIsVUFBTSxhQUFhLEtBQUssSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLEdBQUcsQ0FBQztBQUNsRCxVQUFNQyxVQUFTLEtBQUssS0FBSyxJQUFJLFVBQVU7QUFDdkMsVUFBTSxRQUFRRCxRQUFPLE1BQU0sQ0FBQ0MsU0FBUSxHQUFHLENBQUMsQ0FBQztBQUN6QyxVQUFNLE9BQU8sT0FBTyxLQUFLLEtBQUssS0FBTUEsVUFBUyxJQUFLLEVBQUUsQ0FBQztBQUNyRCxJQUFBRCxRQUFPLElBQUksaUJBQWlCLEVBQUUsR0FBRyxNQUFNLEdBQUcsRUFBRSxHQUFHLEdBQUcsV0FBVyxHQUFHLEVBQUUsTUFBTSxNQUFNLElBQUksSUFBSSxFQUFFLENBQUM7QUFDekYsVUFBTSxTQUFTQSxRQUFPLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUNsQyxJQUFBQSxRQUFPO0FBQUEsTUFDTDtBQUFBLE1BQ0EsRUFBRSxPQUFPLE9BQU8sT0FBTztBQUFBLE1BQ3ZCLEVBQUUsR0FBRyxHQUFHLFNBQVMsWUFBWSxJQUFJO0FBQUEsTUFDakMsRUFBRSxNQUFNLENBQUMsS0FBSyxLQUFLLElBQUksRUFBRSxDQUFDLEVBQUU7QUFBQSxJQUM5QjtBQUNBLFdBQU87QUFBQSxFQUNULENBQUM7QUFDSDs7O0E1QjVFQSxJQUFNLGdCQUFnQjtBQUN0QixJQUFNLGdCQUFnQjtBQUdmLFNBQVMsVUFBVSxHQUFXLEdBQVcsR0FBVyxPQUF1QjtBQUNoRixRQUFNLENBQUMsR0FBRyxDQUFDLElBQUksZUFBZSxhQUFhLEtBQUssQ0FBQztBQUNqRCxjQUFZLGFBQWEsS0FBSyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDdkMsY0FBWSxhQUFhLEtBQUssR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQ3ZDLFFBQU0sSUFBSSxJQUFJO0FBQ2QsTUFBSSxJQUFJLGlCQUFpQixDQUFDLE9BQU8sVUFBVSxDQUFDLEtBQUssSUFBSSxlQUFlO0FBQ2xFLFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBLGNBQWMsQ0FBQyxrQkFBa0IsS0FBSyxhQUFhLENBQUMsc0JBQXNCLGFBQWEseUJBQXlCLGFBQWE7QUFBQSxJQUMvSDtBQUFBLEVBQ0Y7QUFDQSxRQUFNLE1BQU0sRUFBRSxPQUFPLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUNqQyxJQUFFLE9BQU87QUFBQSxJQUNQO0FBQUEsSUFDQSxFQUFFLEdBQUcsR0FBRyxHQUFHLElBQUk7QUFBQSxJQUNmLEVBQUUsR0FBRyxPQUFPLEdBQUcsT0FBTyxJQUFJLEtBQUssS0FBSyxDQUFDLEVBQUU7QUFBQSxJQUN2QyxFQUFFLE1BQU0sQ0FBQyxHQUFHLEtBQUssR0FBRyxXQUFXLEVBQUUsT0FBTyxXQUFXLEVBQUUsTUFBTSxFQUFFLEdBQUcsTUFBTSxJQUFJLElBQUksSUFBSSxFQUFFO0FBQUEsRUFDdEY7QUFDQSxTQUFPO0FBQ1Q7OztBNkIxQkE7QUErQk8sU0FBUyxPQUFPLEdBQVcsUUFBZ0IsV0FBcUIsQ0FBQyxHQUFXO0FBQ2pGLFNBQU8sT0FBTyxHQUFHLFFBQVEsUUFBUTtBQUNuQztBQUdPLFNBQVMsT0FBTyxHQUFXLFFBQWdCLFVBQXVCLENBQUMsR0FBVztBQUNuRixRQUFNLEVBQUUsU0FBUyxHQUFHLFdBQVcsR0FBRyxVQUFVLEVBQUUsSUFBSTtBQUNsRCxRQUFNLENBQUMsQ0FBQyxJQUFJLGVBQWUsVUFBVSxLQUFLLENBQUM7QUFDM0MsUUFBTSxPQUFPLEtBQUssT0FBTyxJQUFJLElBQUksVUFBVSxZQUFZLE9BQU8sT0FBTyxLQUFLLEtBQUssTUFBTSxJQUFJO0FBQ3pGLFNBQU8sU0FBUyxVQUFVLEdBQUcsUUFBUSxTQUFTLEVBQUUsUUFBUSxVQUFVLFNBQVMsTUFBTSxPQUFPLE1BQU0sS0FBSyxFQUFFLENBQUM7QUFDeEc7QUFHTyxTQUFTLGdCQUNkLEdBQ0EsUUFDQSxRQUNBLFVBQWdDLENBQUMsR0FDekI7QUFDUixRQUFNLEVBQUUsVUFBVSxHQUFHLGdCQUFnQixFQUFFLElBQUk7QUFDM0MsUUFBTSxDQUFDLENBQUMsSUFBSSxlQUFlLG1CQUFtQixLQUFLLENBQUM7QUFDcEQsUUFBTSxTQUFTLElBQUksS0FBSyxPQUFPLFNBQVMsSUFBSSxVQUFVLFNBQVM7QUFDL0QsUUFBTSxPQUFPLEtBQUssTUFBTSxRQUFRLFdBQVcsT0FBTyxNQUFNO0FBQ3hELFFBQU0sV0FBVyxFQUFFLFFBQVEsR0FBRyxVQUFVLEdBQUcsU0FBUyxPQUFPLE9BQU8sR0FBRyxNQUFNLE9BQU8sS0FBSyxRQUFRO0FBQy9GLFNBQU8sU0FBUyxtQkFBbUIsR0FBRyxRQUFRLFNBQVMsUUFBUTtBQUNqRTtBQWFBLFNBQVMsU0FBUyxJQUFZLEdBQVcsUUFBZ0IsVUFBb0IsVUFBNEI7QUFDdkcsUUFBTSxFQUFFLE9BQU8sTUFBTSxXQUFXLE1BQU0sZ0JBQWdCLEdBQUcsT0FBTyxHQUFHLFlBQUFFLFlBQVcsSUFBSTtBQUNsRixRQUFNLEVBQUUsUUFBQUMsUUFBTyxJQUFJO0FBQ25CLFFBQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxlQUFlLElBQUksS0FBSyxDQUFDO0FBQ3hDLFFBQU0sRUFBRSxNQUFNLE1BQU0sSUFBSTtBQUN4QixpQkFBZSxJQUFJLEdBQUcsT0FBTyxDQUFDO0FBQzlCLE1BQUksT0FBTztBQUNULFVBQU0sSUFBSSxhQUFhLFlBQVksR0FBRyxFQUFFLFdBQVcsQ0FBQyw4Q0FBOEM7QUFDcEcsTUFBSSxLQUFNLGFBQVksSUFBSSxRQUFRLE1BQU0sQ0FBQyxPQUFPLENBQUMsQ0FBQztBQUNsRCxNQUFJLFNBQVUsYUFBWSxJQUFJLFlBQVksVUFBVSxDQUFDLEtBQUssS0FBSyxTQUFTLElBQUksY0FBYyxHQUFHLE9BQU8sQ0FBQyxDQUFDO0FBQ3RHLFFBQU0sTUFBTUEsUUFBTyxNQUFNLENBQUMsT0FBTyxPQUFPLENBQUMsQ0FBQztBQUMxQyxRQUFNQyxXQUFVLE9BQU8sSUFBSSxPQUFPO0FBQ2xDLEVBQUFELFFBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxFQUFFLEdBQUcsUUFBUSxPQUFPLFFBQVEsTUFBTSxVQUFVLElBQUk7QUFBQSxJQUNoRDtBQUFBLE1BQ0UsTUFBTTtBQUFBLE1BQ047QUFBQSxNQUNBLE9BQU87QUFBQSxNQUNQLEdBQUdDO0FBQUEsTUFDSCxNQUFNLE9BQU87QUFBQSxNQUNiLFFBQVEsU0FBUztBQUFBLE1BQ2pCLFVBQVUsU0FBUztBQUFBLE1BQ25CLFNBQVMsU0FBUztBQUFBLE1BQ2xCLGFBQWEsT0FBTztBQUFBLE1BQ3BCLGdCQUFnQjtBQUFBLE1BQ2hCO0FBQUEsTUFDQSxPQUFPLE9BQU9GLGdCQUFlLFdBQVdBLGNBQWE7QUFBQSxNQUNyRCxXQUFXLFNBQVMsTUFBTSxPQUFPO0FBQUEsTUFDakMsWUFBWSxRQUFRLE9BQU87QUFBQSxJQUM3QjtBQUFBLElBQ0E7QUFBQSxNQUNFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBTSxLQUFLLEtBQUssT0FBTyxDQUFDLElBQUksS0FBSyxLQUFLRSxXQUFVLENBQUMsSUFBSyxFQUFFLENBQUM7QUFBQSxNQUNoRixXQUFXO0FBQUEsUUFDVCxRQUFRLE9BQU87QUFBQSxRQUNmLFVBQVUsT0FBTyxTQUFTLElBQUk7QUFBQSxRQUM5QixjQUFjLE9BQU8sYUFBYSxJQUFJO0FBQUEsUUFDdEMsWUFBWUYsZ0JBQWUsU0FBUyxJQUFJQSxnQkFBZSxTQUFZLElBQUk7QUFBQSxNQUN6RTtBQUFBLE1BQ0EsTUFBTSxPQUFPRSxXQUFVLE9BQU8sT0FBTztBQUFBLElBQ3ZDO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDs7O0FDL0dBO0FBSU8sSUFBTSxVQUFVLEVBQUUsS0FBSyxHQUFHLEtBQUssR0FBRyxNQUFNLEVBQUU7QUFpQzFDLElBQU0sVUFBVSxDQUFDLEdBQVcsU0FBaUIsS0FBSyxLQUFLLElBQUksSUFBSSxJQUFJO0FBR25FLFNBQVMsWUFBWUMsU0FBZ0IsT0FBb0IsUUFBd0I7QUFDdEYsUUFBTSxFQUFFLEdBQUcsR0FBRyxHQUFHLE9BQU8sSUFBSTtBQUM1QixNQUFJLFdBQVcsVUFBYSxJQUFJLFFBQVE7QUFDdEMsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0EsbUNBQW1DLENBQUMsa0NBQWtDLE1BQU07QUFBQSxJQUM5RTtBQUFBLEVBQ0Y7QUFDQSxRQUFNQyxVQUFTLFVBQVU7QUFDekIsUUFBTSxPQUFPLFdBQVcsU0FBWSxJQUFJLEtBQUssS0FBSyxJQUFJLE1BQU07QUFDNUQsUUFBTSxPQUFPLEtBQUssS0FBTSxJQUFJQSxVQUFVLEVBQUUsSUFBSSxPQUFPLFFBQVEsR0FBRyxDQUFDO0FBRS9ELFFBQU0sUUFBUUQsUUFBTyxPQUFPLFVBQVUsYUFBYSxlQUFlLElBQUk7QUFDdEUsU0FBTztBQUFBLElBQ0wsUUFBUUEsUUFBTyxNQUFNLENBQUMsUUFBUSxXQUFXLElBQUksS0FBSyxNQUFNLEtBQUssR0FBRyxLQUFLO0FBQUEsSUFDckU7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLFFBQUFDO0FBQUEsRUFDRjtBQUNGO0FBTU8sU0FBUyxXQUFXLFFBQWdCLFFBQWUsT0FBb0IsT0FBNEI7QUFDeEcsUUFBTSxFQUFFLEdBQUcsR0FBRyxHQUFHLE9BQU8sSUFBSTtBQUM1QixRQUFNLEVBQUUsUUFBQUQsUUFBTyxJQUFJLE9BQU87QUFDMUIsUUFBTSxTQUFTLE9BQU8sT0FBTyxRQUFRLEdBQUcsQ0FBQyxJQUFJLEtBQUssS0FBSyxLQUFNLElBQUksT0FBTyxTQUFVLEVBQUU7QUFDcEYsUUFBTSxRQUFRLFVBQVUsT0FBTyxXQUFXLElBQUksSUFBSTtBQUNsRCxFQUFBQSxRQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0EsRUFBRSxRQUFRLE9BQU8sUUFBUSxPQUFPLEtBQUssT0FBTyxPQUFPO0FBQUEsSUFDbkQ7QUFBQSxNQUNFO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQSxNQUFNLE9BQU87QUFBQSxNQUNiLFFBQVEsT0FBTztBQUFBLE1BQ2YsVUFBVSxXQUFXLFNBQVksSUFBSSxJQUFJO0FBQUEsTUFDekMsVUFBVSxXQUFXLFNBQVksSUFBSSxJQUFJO0FBQUEsTUFDekMsVUFBVTtBQUFBLElBQ1o7QUFBQSxJQUNBO0FBQUEsTUFDRSxNQUFNLE9BQU8sS0FBSyxLQUFLLEtBQUssUUFBUSxFQUFFLENBQUM7QUFBQSxNQUN2QyxXQUFXO0FBQUEsUUFDVCxRQUFRLE9BQU87QUFBQSxRQUNmLFFBQVEsT0FBTztBQUFBLFFBQ2YsWUFBWSxPQUFPLFdBQVcsTUFBUztBQUFBLFFBQ3ZDLFdBQVcsT0FBTyxVQUFVLElBQUk7QUFBQSxNQUNsQztBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7QUFHTyxTQUFTLGdCQUFnQixHQUFXLEdBQVUsR0FBbUI7QUFDdEUsUUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLENBQUMsRUFBRSxJQUFJLENBQUM7QUFDbkMsSUFBRSxPQUFPO0FBQUEsSUFDUDtBQUFBLElBQ0EsRUFBRSxHQUFHLEdBQUcsRUFBRSxRQUFRLElBQUk7QUFBQSxJQUN0QixFQUFFLEdBQUcsRUFBRSxNQUFNLEVBQUU7QUFBQSxJQUNmLEVBQUUsTUFBTSxDQUFDLEtBQUssS0FBSyxFQUFFLE9BQU8sRUFBRSxDQUFDLEdBQUcsV0FBVyxFQUFFLFFBQVEsRUFBRSxPQUFPLEVBQUU7QUFBQSxFQUNwRTtBQUNBLFNBQU87QUFDVDs7O0FDdEdPLFNBQVMsVUFDZCxLQUNBLE9BQ0EsR0FDQSxPQUNRO0FBQ1IsY0FBWSxhQUFhLE9BQU8sS0FBSyxDQUFDLEdBQUcsQ0FBQztBQUMxQyxRQUFNLElBQUksSUFBSTtBQUNkLFFBQU0sTUFBTSxJQUFJLE9BQU8sTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQ25DLE1BQUksT0FBTztBQUFBLElBQ1Q7QUFBQSxJQUNBO0FBQUEsTUFDRTtBQUFBLE1BQ0EsT0FBTyxNQUFNO0FBQUEsTUFDYixVQUFVLE9BQU8sU0FBUyxVQUFVO0FBQUEsTUFDcEMsU0FBUyxPQUFPLFFBQVEsVUFBVTtBQUFBLE1BQ2xDO0FBQUEsSUFDRjtBQUFBLElBQ0EsRUFBRSxHQUFHLEVBQUU7QUFBQSxJQUNQO0FBQUEsTUFDRSxNQUFNLE9BQU8sS0FBSyxLQUFLLEtBQU0sSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDLElBQUssRUFBRSxDQUFDO0FBQUEsTUFDeEQsV0FBVyxFQUFFLFFBQVEsTUFBTSxRQUFRLGNBQWMsT0FBTyxVQUFVLE1BQVMsRUFBRTtBQUFBLElBQy9FO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQU1PLFNBQVMsT0FBTyxRQUFtQztBQUN4RCxRQUFNLElBQUksS0FBSyxJQUFJLEdBQUcsT0FBTyxJQUFJLENBQUMsTUFBTSxlQUFlLFVBQVUsU0FBUyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDaEYsUUFBTSxXQUFXLE9BQU8sT0FBTyxDQUFDLEtBQUssTUFBTSxNQUFNLEVBQUUsTUFBTSxDQUFDLEdBQUksQ0FBQztBQUMvRCxRQUFNRSxXQUFVLFFBQVEsVUFBVSxDQUFDO0FBQ25DLFFBQU0sTUFBTSxPQUFPLENBQUMsRUFBRyxPQUFPLE1BQU0sQ0FBQyxHQUFHQSxRQUFPLENBQUM7QUFDaEQsTUFBSSxLQUFLO0FBQ1QsU0FBTyxRQUFRLENBQUMsR0FBRyxNQUFNO0FBQ3ZCLFVBQU0sQ0FBQyxNQUFNLENBQUMsSUFBSSxlQUFlLFVBQVUsU0FBUyxDQUFDLElBQUksQ0FBQztBQUMxRCxRQUFJLFNBQVMsRUFBRyxhQUFZLFVBQVUsU0FBUyxDQUFDLElBQUksR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQzdELFVBQU0sUUFBUSxNQUFNLE9BQU8sU0FBUyxJQUFJQSxXQUFVLEtBQUs7QUFDdkQsZ0JBQVksR0FBRyxLQUFLLEdBQUcsT0FBTyxJQUFJLFNBQVMsS0FBSyxJQUFJLElBQUksSUFBSSxHQUFHLElBQUk7QUFDbkUsVUFBTTtBQUFBLEVBQ1IsQ0FBQztBQUNELFNBQU87QUFDVDtBQUdPLFNBQVMsV0FBVyxHQUFXLE1BQTZCO0FBQ2pFLFFBQU0sQ0FBQyxFQUFFLENBQUMsSUFBSSxlQUFlLGNBQWMsS0FBSyxDQUFDO0FBQ2pELFFBQU0sTUFBTSxFQUFFLE9BQU8sTUFBTSxDQUFDLEtBQUssTUFBTSxDQUFDLENBQUM7QUFDekMsY0FBWSxHQUFHLEtBQUssS0FBSyxNQUFNLEdBQUcsR0FBRyxHQUFHLElBQUk7QUFDNUMsU0FBTztBQUNUO0FBRUEsU0FBUyxZQUNQLEdBQ0EsS0FDQSxHQUNBQSxVQUNBLElBQ0EsTUFDQSxNQUNNO0FBQ04sSUFBRSxPQUFPO0FBQUEsSUFDUDtBQUFBLElBQ0EsRUFBRSxHQUFHLE1BQU0sSUFBSTtBQUFBLElBQ2YsRUFBRSxHQUFHLFNBQUFBLFVBQVMsV0FBVyxFQUFFLE1BQU0sQ0FBQyxHQUFJLGFBQWEsSUFBSSxNQUFNLENBQUMsR0FBSSxHQUFHO0FBQUEsSUFDckUsRUFBRSxNQUFNLE9BQU8sS0FBSyxLQUFLLEtBQU0sSUFBSUEsV0FBVyxFQUFFLENBQUMsR0FBRyxXQUFXLEVBQUUsTUFBTSxLQUFLLEdBQUcsTUFBTSxJQUFJQSxTQUFRO0FBQUEsRUFDbkc7QUFDRjs7O0FDM0RBLElBQU0sTUFBTTtBQVlaLElBQU0sUUFBUSxDQUFDLEdBQVksR0FBVyxPQUFzQjtBQUFBLEVBQzFELFFBQVEsRUFBRSxPQUFPLFVBQVUsQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ2pDLE1BQU0sRUFBRSxPQUFPLFFBQVEsQ0FBQyxDQUFDLENBQUM7QUFDNUI7QUFFQSxJQUFNLE9BQU8sQ0FBQyxHQUFZLE9BQXFCO0FBQUEsRUFDN0MsTUFBTSxFQUFFLE9BQU8sVUFBVSxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQzVCLE1BQU0sRUFBRSxPQUFPLFFBQVEsQ0FBQyxDQUFDLENBQUM7QUFDNUI7QUFFTyxJQUFNLFNBQU4sTUFBYTtBQUFBLEVBQ1Q7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUFZLEdBQVksUUFBc0I7QUFDNUMsVUFBTSxFQUFFLFlBQVksZ0JBQWdCLEdBQUcsYUFBYSxHQUFHLG1CQUFtQixFQUFFLElBQUk7QUFDaEYsU0FBSyxVQUFVO0FBQ2YsVUFBTSxhQUFhLEVBQUUsR0FBRyxZQUFZO0FBQ3BDLFNBQUssUUFBUSxXQUFXLE1BQU0sMEJBQTBCLENBQUMsWUFBWSxDQUFDLENBQUM7QUFDdkUsU0FBSyxZQUFZLFdBQVcsTUFBTSw4QkFBOEIsQ0FBQyxPQUFPLHlCQUF5QixDQUFDLENBQUM7QUFDbkcsU0FBSyxXQUFXLFdBQVcsTUFBTSxnQ0FBZ0MsQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUN2RSxTQUFLLGlCQUFpQixLQUFLLFdBQVcsR0FBRyxXQUFXLEdBQUcsQ0FBQztBQUN4RCxTQUFLLFdBQVcsTUFBTSxFQUFFLEdBQUcscUNBQXFDLEdBQUcsR0FBRyxDQUFDO0FBQ3ZFLFVBQU0sUUFBUSxFQUFFLEdBQUcsK0JBQStCLEdBQUcsaUJBQWlCLENBQUM7QUFDdkUsU0FBSyxTQUFTLE1BQU0sTUFBTSxHQUFHLGlCQUFpQixHQUFHLEdBQUcsQ0FBQztBQUNyRCxTQUFLLE9BQU8sTUFBTSxNQUFNLEdBQUcsZUFBZSxHQUFHLEdBQUcsQ0FBQztBQUNqRCxTQUFLLFNBQVMsTUFBTSxNQUFNLEdBQUcsaUJBQWlCLEdBQUcsR0FBRyxDQUFDO0FBQ3JELFNBQUssVUFBVSxNQUFNLE1BQU0sR0FBRyxpQkFBaUIsR0FBRyxHQUFHLENBQUM7QUFDdEQsU0FBSyxpQkFBaUIsS0FBSyxNQUFNLEdBQUcscUJBQXFCLEdBQUcsQ0FBQztBQUM3RCxTQUFLLE9BQU8sTUFBTSxNQUFNLEdBQUcsS0FBSyxHQUFHLEdBQUcsQ0FBQztBQUN2QyxTQUFLLGFBQWEsTUFBTSxNQUFNLEdBQUcsWUFBWSxHQUFHLEdBQUcsQ0FBQztBQUNwRCxTQUFLLGFBQWEsS0FBSyxNQUFNLEdBQUcsdUJBQXVCLEdBQUcsQ0FBQztBQUFBLEVBQzdEO0FBQUE7QUFBQSxFQUdBLFFBQVEsS0FBNEI7QUFDbEMsV0FBTyxJQUFJLE9BQU8sTUFBTSxNQUFNO0FBQzVCLFlBQU0sUUFBUSxFQUFFLFVBQVUsS0FBSyxXQUFXLFNBQVMsS0FBSyxTQUFTO0FBQ2pFLFlBQU0sSUFBSSxVQUFVLEtBQUssS0FBSyxPQUFPLEtBQUssUUFBUSxnQkFBZ0IsS0FBSztBQUN2RSxZQUFNLEVBQUUsTUFBTSxLQUFLLElBQUksS0FBSztBQUM1QixVQUFJLElBQUksTUFBTSxLQUFLLFVBQVUsVUFBVSxHQUFHLE1BQU0sTUFBTSxFQUFFLEtBQUssSUFBSSxDQUFDLENBQUM7QUFDbkUsZUFBUyxJQUFJLEdBQUcsSUFBSSxLQUFLLFFBQVEsbUJBQW1CLElBQUssS0FBSSxLQUFLLE9BQU8sQ0FBQztBQUMxRSxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQUEsRUFDSDtBQUFBLEVBRUEsT0FBTyxHQUFtQjtBQUN4QixXQUFPLEVBQUUsT0FBTyxNQUFNLE1BQU07QUFDMUIsWUFBTSxRQUFRLEtBQUssUUFBUTtBQUMzQixZQUFNLFVBQVUsVUFBVSxNQUFNLEtBQUssUUFBUSxDQUFDLEdBQUcsTUFBTSxLQUFLLE1BQU0sQ0FBQyxHQUFHLE1BQU0sS0FBSyxRQUFRLENBQUMsR0FBRyxLQUFLO0FBQ2xHLFlBQU0sSUFBSSxVQUFVLEtBQUssZ0JBQWdCLE1BQU0sS0FBSyxTQUFTLE9BQU8sR0FBRyxDQUFDO0FBQ3hFLFlBQU0sRUFBRSxRQUFRLEtBQUssSUFBSSxLQUFLO0FBQzlCLFlBQU0sU0FBUyxPQUFPLEdBQUcsUUFBUSxFQUFFLE1BQU0sWUFBWSxPQUFPLENBQUM7QUFDN0QsYUFBTyxVQUFVLEtBQUssWUFBWSxNQUFNLEtBQUssWUFBWSxNQUFNLEdBQUcsQ0FBQztBQUFBLElBQ3JFLENBQUM7QUFBQSxFQUNIO0FBQ0Y7QUFFQSxJQUFNLFFBQVEsQ0FBQyxFQUFFLFFBQVEsS0FBSyxHQUFVLE1BQWMsT0FBTyxHQUFHLFFBQVEsRUFBRSxLQUFLLENBQUM7QUFFaEYsSUFBTSxZQUFZLENBQUMsRUFBRSxNQUFNLEtBQUssR0FBUyxHQUFXLGFBQ2xELFVBQVUsR0FBRyxNQUFNLE1BQU0sRUFBRSxLQUFLLEtBQUssU0FBUyxDQUFDOzs7QUNqRzFDLFNBQVMsV0FBVyxHQUFXQyxPQUFrQixTQUF3QixNQUFjO0FBQzVGLFFBQU0sQ0FBQyxFQUFFLENBQUMsSUFBSSxlQUFlLGNBQWMsS0FBSyxDQUFDO0FBQ2pELFFBQU0sUUFBUSxXQUFXQSxRQUFPQSxNQUFLLFFBQVE7QUFDN0MsTUFBSSxPQUFRLGFBQVksY0FBYyxVQUFVLFFBQVEsQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUM5RCxNQUFJLE1BQU8sYUFBWSxjQUFjLFNBQVMsT0FBTyxDQUFDLENBQUMsQ0FBQztBQUN4RCxRQUFNLE1BQU0sRUFBRSxPQUFPLE1BQU0sRUFBRSxLQUFLO0FBQ2xDLElBQUUsT0FBTztBQUFBLElBQ1A7QUFBQSxJQUNBLEVBQUUsR0FBRyxRQUFRLE9BQU8sSUFBSTtBQUFBLElBQ3hCLEVBQUUsUUFBUSxFQUFFLE1BQU0sR0FBRyxPQUFPLFdBQVdBLFFBQU9BLE1BQUssUUFBUSxFQUFFO0FBQUEsSUFDN0Q7QUFBQSxNQUNFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBSyxFQUFFLE9BQU8sRUFBRSxDQUFDO0FBQUEsTUFDeEMsV0FBVyxFQUFFLFlBQVksT0FBTyxXQUFXLElBQUksR0FBRyxZQUFZLFFBQVEsSUFBSSxFQUFFO0FBQUEsTUFDNUUsTUFBTSxJQUFJLEVBQUU7QUFBQSxJQUNkO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsSUFBSSxHQUFXLEdBQVcsT0FBTyxHQUFXO0FBQzFELGNBQVksT0FBTyxLQUFLLEdBQUcsRUFBRSxLQUFLO0FBQ2xDLFFBQU0sTUFBTSxFQUFFLE9BQU8sTUFBTSxFQUFFLEtBQUs7QUFDbEMsSUFBRSxPQUFPO0FBQUEsSUFDUDtBQUFBLElBQ0EsRUFBRSxHQUFHLEdBQUcsSUFBSTtBQUFBLElBQ1osRUFBRSxRQUFRLEVBQUUsTUFBTSxLQUFLO0FBQUEsSUFDdkIsRUFBRSxNQUFNLE9BQU8sS0FBSyxLQUFLLEtBQUssRUFBRSxPQUFPLEVBQUUsQ0FBQyxHQUFHLE1BQU0sSUFBSSxFQUFFLEtBQUs7QUFBQSxFQUNoRTtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsaUJBQWlCLEdBQVcsR0FBVyxNQUFzQjtBQUMzRSxRQUFNLENBQUMsR0FBRyxDQUFDLElBQUksZUFBZSxvQkFBb0IsS0FBSyxDQUFDO0FBQ3hELGNBQVksb0JBQW9CLEtBQUssR0FBRyxDQUFDLElBQUksTUFBTSxDQUFDLENBQUM7QUFDckQsUUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLENBQUMsSUFBSSxNQUFNLENBQUMsQ0FBQztBQUN4QyxJQUFFLE9BQU87QUFBQSxJQUNQO0FBQUEsSUFDQSxFQUFFLEdBQUcsR0FBRyxJQUFJO0FBQUEsSUFDWixFQUFFLEdBQUcsR0FBRyxLQUFLO0FBQUEsSUFDYixFQUFFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBSyxJQUFJLE9BQU8sRUFBRSxDQUFDLEdBQUcsTUFBTSxJQUFJLElBQUksS0FBSztBQUFBLEVBQ3BFO0FBQ0EsU0FBTztBQUNUOzs7QUNsQ08sU0FBUyxjQUFjQyxTQUFnQixPQUFlLEtBQXNCO0FBQ2pGLFFBQU0sT0FBTyxRQUFRO0FBQ3JCLFFBQU0sU0FBUyxNQUFNLEtBQUssRUFBRSxRQUFRLE1BQU0sR0FBRyxDQUFDLEdBQUcsTUFBTSxPQUFPLElBQUksS0FBSyxJQUFLLElBQUksS0FBSyxLQUFLLElBQUssS0FBSyxFQUFFO0FBQ3RHLFFBQU0sU0FBUyxDQUFDLE1BQWMsS0FBSyxJQUFLLElBQUksS0FBSyxNQUFNLElBQUksU0FBVSxLQUFLO0FBQzFFLFFBQU0sT0FBTyxDQUFDLE1BQWUsSUFBSSxTQUFTLElBQUksSUFBSSxLQUFLLElBQUssSUFBSSxLQUFLLE1BQU0sSUFBSSxTQUFVLEtBQUs7QUFDOUYsUUFBTSxXQUFxQixDQUFDO0FBQzVCLFdBQVMsSUFBSSxHQUFHLEtBQUssTUFBTSxLQUFLO0FBQzlCLFVBQU0sT0FBTyxJQUFJLE1BQU0sSUFBSSxJQUFJO0FBQy9CLGFBQVMsSUFBSSxHQUFHLElBQUksTUFBTSxLQUFLO0FBQzdCLFlBQU0sSUFBSSxPQUFPLE9BQU8sQ0FBQztBQUN6QixlQUFTLEtBQUssT0FBTyxJQUFJLE9BQU8sSUFBSSxDQUFDLEdBQUcsQ0FBQyxPQUFPLElBQUksS0FBSyxJQUFJLENBQUMsQ0FBQztBQUFBLElBQ2pFO0FBQUEsRUFDRjtBQUNBLFFBQU0sWUFBc0IsQ0FBQztBQUM3QixXQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sS0FBSztBQUM5QixhQUFTLElBQUksR0FBRyxLQUFLLE1BQU0sS0FBSztBQUM5QixZQUFNLElBQUssT0FBTyxDQUFDLElBQUssU0FBVSxNQUFNLEtBQUssTUFBTSxPQUFPLElBQUk7QUFDOUQsZ0JBQVUsS0FBSyxJQUFJLE9BQU8sSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLEtBQUssSUFBSSxDQUFDLENBQUM7QUFBQSxJQUNwRDtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBLFVBQVVBLFFBQU8sT0FBTyxVQUFVLENBQUMsT0FBTyxHQUFHLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDckQsV0FBV0EsUUFBTyxPQUFPLFdBQVcsQ0FBQyxPQUFPLE9BQU8sR0FBRyxDQUFDLENBQUM7QUFBQSxJQUN4RCxRQUFRQSxRQUFPLE9BQU8sUUFBUSxDQUFDLEtBQUssQ0FBQztBQUFBLEVBQ3ZDO0FBQ0Y7QUFNTyxTQUFTLEtBQUssR0FBVyxTQUEwQjtBQUN4RCxjQUFZLFFBQVEsS0FBSyxHQUFHLENBQUMsU0FBUyxDQUFDO0FBQ3ZDLFFBQU0sT0FBTyxRQUFRLFFBQVE7QUFDN0IsUUFBTSxTQUFTLEtBQUssTUFBTSxFQUFFLE9BQU8sUUFBUSxHQUFHLElBQUk7QUFDbEQsUUFBTUMsV0FBVSxRQUFRLEtBQUssT0FBTyxJQUFJLENBQUM7QUFDekMsUUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLENBQUMsUUFBUUEsUUFBTyxDQUFDO0FBQzVDLElBQUUsT0FBTztBQUFBLElBQ1A7QUFBQSxJQUNBLEVBQUUsR0FBRyxPQUFPLFFBQVEsVUFBVSxJQUFJO0FBQUEsSUFDbEMsRUFBRSxTQUFTLEVBQUUsTUFBTSxRQUFRLEtBQUssUUFBUSxLQUFLLE1BQU0sU0FBQUEsU0FBUTtBQUFBLElBQzNELEVBQUUsTUFBTSxPQUFPLEtBQUssS0FBSyxLQUFNLFVBQVUsT0FBTyxLQUFNLEVBQUUsQ0FBQyxHQUFHLE1BQU0sSUFBSSxTQUFTLE9BQU8sS0FBSztBQUFBLEVBQzdGO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxTQUFTLEdBQW1CO0FBQzFDLFFBQU0sQ0FBQyxRQUFRQSxRQUFPLElBQUksZUFBZSxZQUFZLEtBQUssQ0FBQztBQUMzRCxRQUFNLE9BQU9BLFdBQVU7QUFDdkIsUUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLENBQUMsUUFBUSxNQUFNLENBQUMsQ0FBQztBQUM1QyxJQUFFLE9BQU87QUFBQSxJQUNQO0FBQUEsSUFDQSxFQUFFLEdBQUcsSUFBSTtBQUFBLElBQ1QsRUFBRSxRQUFRLE1BQU0sU0FBQUEsU0FBUTtBQUFBLElBQ3hCLEVBQUUsTUFBTSxPQUFPLEtBQUssS0FBSyxLQUFNLFNBQVMsT0FBUSxFQUFFLENBQUMsR0FBRyxNQUFNLEtBQUssU0FBUyxLQUFLO0FBQUEsRUFDakY7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLE1BQU0sVUFBa0IsU0FBMEI7QUFDaEUsUUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJO0FBQ3ZCLFFBQU0sT0FBTyxRQUFRLElBQUk7QUFDekIsY0FBWSxTQUFTLFlBQVksVUFBVSxDQUFDLFVBQVUsTUFBTSxDQUFDLENBQUM7QUFDOUQsUUFBTSxTQUFTLFNBQVMsTUFBTSxDQUFDO0FBQy9CLFFBQU0sTUFBTSxTQUFTLE9BQU8sTUFBTSxFQUFFLFNBQVMsS0FBSyxHQUFHLENBQUM7QUFDdEQsV0FBUyxPQUFPO0FBQUEsSUFDZDtBQUFBLElBQ0EsRUFBRSxVQUFVLE9BQU8sUUFBUSxXQUFXLFFBQVEsUUFBUSxRQUFRLElBQUk7QUFBQSxJQUNsRSxFQUFFLFFBQVEsTUFBTSxPQUFPLElBQUk7QUFBQSxJQUMzQixFQUFFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBSyxJQUFJLE9BQU8sRUFBRSxDQUFDLEdBQUcsTUFBTSxJQUFJLE9BQU8sT0FBTyxLQUFLLEtBQUssUUFBUSxHQUFHLElBQUksRUFBRTtBQUFBLEVBQ3BHO0FBQ0EsU0FBTztBQUNUOzs7QUM1Rk8sSUFBTSxPQUFOLE1BQVc7QUFBQSxFQUNQLFdBQVcsb0JBQUksSUFBWTtBQUFBLEVBRXBDLElBQXNCLFFBQWM7QUFDbEMsU0FBSyxTQUFTLElBQUksTUFBTTtBQUN4QixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsUUFBUSxTQUF5QjtBQUMvQixlQUFXLFVBQVUsUUFBUyxLQUFJLEtBQUssU0FBUyxPQUFPLE1BQU0sRUFBRyxRQUFPLFFBQVE7QUFBQSxFQUNqRjtBQUFBLEVBRUEsVUFBZ0I7QUFDZCxTQUFLLEtBQUssR0FBRyxLQUFLLFFBQVE7QUFBQSxFQUM1QjtBQUNGOzs7QUNITyxTQUFTLHlCQUNkLEdBQ0EsUUFDQSxNQUNBLEVBQUUsUUFBUSxTQUFTLGNBQWMsR0FDekI7QUFDUixRQUFNLENBQUMsR0FBRyxDQUFDLElBQUksZUFBZSw0QkFBNEIsS0FBSyxDQUFDO0FBQ2hFLGNBQVksNEJBQTRCLFVBQVUsUUFBUSxDQUFDLEtBQUssR0FBRyxHQUFHLENBQUM7QUFDdkUsUUFBTSxDQUFDLFVBQVUsRUFBRSxDQUFDLElBQUksT0FBTztBQUMvQixpQkFBZSw0QkFBNEIsR0FBRyxRQUFRO0FBQ3RELGNBQVksNEJBQTRCLFFBQVEsTUFBTSxDQUFDLFFBQVEsQ0FBQztBQUNoRSxRQUFNLFNBQVMsSUFBSSxLQUFLLFNBQVMsSUFBSSxVQUFVLElBQUk7QUFDbkQsUUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLENBQUMsT0FBTyxDQUFDLENBQUM7QUFDckMsSUFBRSxPQUFPO0FBQUEsSUFDUDtBQUFBLElBQ0EsRUFBRSxHQUFHLFFBQVEsTUFBTSxJQUFJO0FBQUEsSUFDdkIsRUFBRSxHQUFHLEdBQUcsVUFBVSxPQUFPLEdBQUcsUUFBUSxRQUFRO0FBQUEsSUFDNUMsRUFBRSxNQUFNLE9BQU8sS0FBSyxLQUFLLEtBQUssSUFBSSxPQUFPLEVBQUUsQ0FBQyxHQUFHLE1BQU0sSUFBSSxPQUFPLEVBQUU7QUFBQSxFQUNwRTtBQUNBLFNBQU87QUFDVDs7O0FDeEJPLElBQU0sa0JBQU4sTUFBc0I7QUFBQSxFQUNsQjtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksR0FBWSxHQUFXLEdBQVc7QUFDNUMsU0FBSyxVQUFVLEVBQUUsT0FBTyxhQUFhLENBQUMsSUFBSSxHQUFHLENBQUMsQ0FBQztBQUMvQyxTQUFLLFFBQVEsRUFBRSxPQUFPLFdBQVcsQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUFBLEVBQzFDO0FBQUEsRUFFQSxRQUFRLE9BQXVCO0FBQzdCLFdBQU8sT0FBTyxPQUFPLEtBQUssU0FBUyxFQUFFLE1BQU0sS0FBSyxNQUFNLENBQUM7QUFBQSxFQUN6RDtBQUNGO0FBR08sSUFBTSxjQUFOLE1BQWtCO0FBQUEsRUFDZDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUNFLEdBQ0FDLE9BQ0EsTUFDQSxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQ1IsR0FDQTtBQUNBLFNBQUssU0FBUyxJQUFJLGdCQUFnQixFQUFFLEdBQUdBLEtBQUksR0FBRyxHQUFHLENBQUM7QUFDbEQsU0FBSyxVQUFVLEVBQUUsS0FBSyxNQUFNLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQztBQUNyQyxTQUFLLFFBQVEsRUFBRSxPQUFPLEdBQUcsSUFBSSxTQUFTLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDM0M7QUFBQTtBQUFBLEVBR0EsVUFBVSxHQUFXLE9BQWVDLE9BQTBCO0FBQzVELFdBQU8sRUFBRSxPQUFPLE1BQU0sTUFBTSxXQUFXLEdBQUdBLE9BQU0scUJBQXFCLEdBQUcsS0FBSyxPQUFPLFFBQVEsS0FBSyxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQ3RHO0FBQUE7QUFBQSxFQUdBLFNBQVMsR0FBVyxVQUF1QixDQUFDLEdBQVc7QUFDckQsVUFBTSxFQUFFLFdBQVcsRUFBRSxJQUFJO0FBQ3pCLFdBQU8sT0FBTyxHQUFHLEtBQUssU0FBUztBQUFBLE1BQzdCLEdBQUc7QUFBQSxNQUNILE1BQU0sS0FBSztBQUFBLE1BQ1gsU0FBVSxZQUFZLEtBQUssUUFBUSxPQUFPLEtBQU07QUFBQSxJQUNsRCxDQUFDO0FBQUEsRUFDSDtBQUFBLEVBRUEsUUFBUSxHQUFXLE9BQWVBLE9BQWtCLFVBQXVCLENBQUMsR0FBVztBQUNyRixXQUFPLEVBQUUsT0FBTyxNQUFNLE1BQU0sS0FBSyxTQUFTLEtBQUssVUFBVSxHQUFHLE9BQU9BLEtBQUksR0FBRyxPQUFPLENBQUM7QUFBQSxFQUNwRjtBQUNGO0FBR08sSUFBTSxrQkFBTixNQUFNLGlCQUFnQjtBQUFBLEVBQzNCLE9BQWdCLFFBQVE7QUFBQSxFQUNmO0FBQUEsRUFDQTtBQUFBO0FBQUEsRUFFQTtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksR0FBWSxHQUFXLEdBQVcsR0FBVyxXQUFXLE9BQU87QUFDekUsU0FBSyxTQUFTLElBQUksWUFBWSxHQUFHLFNBQVMsU0FBUyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsQ0FBQztBQUMvRCxTQUFLLFVBQVUsSUFBSSxZQUFZLEdBQUcsU0FBUyxTQUFTLENBQUMsR0FBRyxHQUFHLENBQUMsR0FBRyxDQUFDO0FBQ2hFLFNBQUssUUFBUSxXQUNULEVBQUUsUUFBUSxFQUFFLFVBQVUsUUFBUSxDQUFDLEdBQUcsR0FBRyxDQUFDLENBQUMsR0FBRyxNQUFNLEVBQUUsT0FBTyxhQUFhLENBQUMsQ0FBQyxDQUFDLEVBQUUsSUFDM0U7QUFDSixTQUFLLFlBQVksTUFBTSxJQUFJLE9BQU8sRUFBRSxLQUFLLFdBQVcsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDL0Q7QUFBQTtBQUFBLEVBR0EsUUFBUSxHQUFXLE9BQXVCO0FBQ3hDLFdBQU8sRUFBRSxPQUFPLE1BQU0sTUFBTTtBQUMxQixZQUFNQSxRQUFPLEVBQUUsT0FBTyxpQkFBZ0IsTUFBTTtBQUM1QyxVQUFJLElBQUksS0FBSyxPQUFPLFVBQVUsR0FBRyxPQUFPQSxLQUFJO0FBQzVDLFVBQUksS0FBSyxPQUFPO0FBQ2QsY0FBTSxFQUFFLFFBQVEsS0FBSyxJQUFJLEtBQUs7QUFDOUIsWUFBSSx5QkFBeUIsR0FBRyxRQUFRLE1BQU0sRUFBRSxRQUFRLEdBQUcsU0FBUyxHQUFHLGVBQWUsRUFBRSxDQUFDO0FBQUEsTUFDM0Y7QUFDQSxZQUFNLElBQUksS0FBSyxPQUFPLFNBQVMsQ0FBQztBQUVoQyxZQUFNLFdBQVcsS0FBSyxZQUFZLE9BQU8sR0FBRyxLQUFLLFNBQVMsSUFBSTtBQUM5RCxhQUFPLEtBQUssUUFBUSxRQUFRLEdBQUcsT0FBT0EsT0FBTTtBQUFBLFFBQzFDLFVBQVU7QUFBQSxRQUNWLGVBQWUsS0FBSyxRQUFRLElBQUk7QUFBQSxRQUNoQyxNQUFNLEtBQUs7QUFBQSxNQUNiLENBQUM7QUFBQSxJQUNILENBQUM7QUFBQSxFQUNIO0FBQ0Y7OztBQ3RGTyxJQUFNLGdCQUFOLE1BQW9CO0FBQUEsRUFDaEI7QUFBQSxFQVFULFlBQVksR0FBWSxHQUFXLEdBQVcsV0FBOEIsR0FBVztBQUNyRixTQUFLLFVBQVUsVUFBVSxJQUFJLENBQUMsVUFBVSxPQUFPO0FBQUEsTUFDN0M7QUFBQSxNQUNBLE9BQU8sSUFBSSxZQUFZLEdBQUcsVUFBVSxDQUFDLElBQUksVUFBVSxDQUFDLElBQUksQ0FBQyxHQUFHLEdBQUcsQ0FBQyxHQUFHLENBQUM7QUFBQSxNQUNwRSxRQUFRLElBQUksWUFBWSxHQUFHLFVBQVUsQ0FBQyxJQUFJLFVBQVUsQ0FBQyxJQUFJLENBQUMsR0FBRyxHQUFHLENBQUMsR0FBRyxDQUFDO0FBQUEsTUFDckUsUUFBUSxFQUFFLE9BQU8sVUFBVSxDQUFDLElBQUksQ0FBQyxHQUFHLEdBQUcsQ0FBQyxDQUFDLEVBQUUsUUFBUSxDQUFDLENBQUMsQ0FBQztBQUFBLE1BQ3RELFFBQVEsRUFBRSxPQUFPLFVBQVUsQ0FBQyxJQUFJLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQyxFQUFFLFFBQVEsQ0FBQyxDQUFDLENBQUM7QUFBQSxJQUN4RCxFQUFFO0FBQUEsRUFDSjtBQUFBO0FBQUEsRUFHQSxRQUFRLEdBQVcsT0FBdUI7QUFDeEMsV0FBTyxFQUFFLE9BQU8sTUFBTSxNQUFNO0FBQzFCLFVBQUksSUFBSTtBQUNSLGlCQUFXLEVBQUUsVUFBVSxPQUFPLFFBQVEsUUFBUSxPQUFPLEtBQUssS0FBSyxTQUFTO0FBQ3RFLGNBQU0sSUFBSSxNQUFNLFFBQVEsR0FBRyxPQUFPLEVBQUUsT0FBTyxPQUFPLEdBQUcsRUFBRSxTQUFTLENBQUM7QUFDakUsWUFBSSxPQUFPLFFBQVEsR0FBRyxPQUFPLEVBQUUsT0FBTyxPQUFPLEdBQUcsRUFBRSxVQUFVLEVBQUUsQ0FBQztBQUFBLE1BQ2pFO0FBQ0EsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQVdPLElBQU0sWUFBTixNQUFnQjtBQUFBLEVBQ1o7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFBWSxHQUFZLFFBQXdCLEdBQVc7QUFDekQsVUFBTSxFQUFFLGdCQUFnQixPQUFPLGlCQUFpQixPQUFPLG9CQUFvQixJQUFJLElBQUk7QUFDbkYsU0FBSyxXQUFXLGNBQWMsRUFBRSxRQUFRLE9BQU8sR0FBRztBQUNsRCxNQUFFLElBQUksS0FBSyxTQUFTLFVBQVUsS0FBSyxTQUFTLFdBQVcsS0FBSyxTQUFTLE1BQU07QUFDM0UsVUFBTSxVQUFVLE9BQU87QUFDdkIsU0FBSyxVQUFVLE1BQU0sSUFBSSxDQUFDLE1BQU0sTUFBYTtBQUMzQyxZQUFNQyxLQUFJLE9BQU8sMkJBQTJCLE1BQU0sSUFBSTtBQUN0RCxZQUFNLFNBQVMsT0FBTyxzQkFBc0IsQ0FBQztBQUU3QyxZQUFNLFNBQVMsTUFBTSxNQUFNLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxTQUFTLE1BQU0sVUFBVSxHQUFHLENBQUM7QUFDdkUsWUFBTSxPQUFPLE1BQU0sTUFBTSxTQUFTO0FBQ2xDLGFBQU87QUFBQSxRQUNMO0FBQUEsUUFDQTtBQUFBLFFBQ0EsSUFBSTtBQUFBLFVBQ0YsUUFBUSxFQUFFLGNBQWMsT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJQSxJQUFHQSxJQUFHLE1BQU0sR0FBRyxJQUFJO0FBQUEsVUFDNUQsTUFBTSxFQUFFLE9BQU8sT0FBTyxDQUFDLFNBQVMsQ0FBQ0EsRUFBQyxDQUFDO0FBQUEsUUFDckM7QUFBQSxRQUNBLFdBQVc7QUFBQSxVQUNULFFBQVEsRUFBRSxLQUFLLGVBQWUsQ0FBQyxJQUFJLENBQUNBLElBQUcsUUFBUSxHQUFHLE9BQU8sSUFBSSxJQUFJLE1BQU0sQ0FBQztBQUFBLFVBQ3hFLE1BQU0sRUFBRSxPQUFPLGVBQWUsQ0FBQyxTQUFTLENBQUNBLEVBQUMsQ0FBQztBQUFBLFVBQzNDO0FBQUEsVUFDQSxTQUFTLE9BQU8sSUFBSSxLQUFLLEtBQUssU0FBUyxDQUFDO0FBQUEsUUFDMUM7QUFBQSxRQUNBLFlBQVksSUFBSSxjQUFjLEVBQUUsR0FBRyxhQUFhLENBQUMsR0FBR0EsSUFBRyxPQUFPLEtBQUssR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsQ0FBQztBQUFBLFFBQ2xGLFFBQVEsUUFBUSxJQUFJLENBQUMsR0FBRyxNQUFNO0FBQzVCLGdCQUFNLFlBQVksT0FBTyx3QkFBd0IsQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLENBQUM7QUFDL0QsaUJBQU8sSUFBSSxjQUFjLEVBQUUsR0FBRyxhQUFhLElBQUksUUFBUSxTQUFTLENBQUMsR0FBR0EsSUFBRyxHQUFHLFdBQVcsQ0FBQztBQUFBLFFBQ3hGLENBQUM7QUFBQSxNQUNIO0FBQUEsSUFDRixDQUFDO0FBQ0QsVUFBTSxJQUFJLE9BQU8sMkJBQTJCLEtBQUssTUFBTTtBQUN2RCxTQUFLLFFBQVE7QUFBQSxNQUNYLFFBQVEsRUFBRSxLQUFLLGFBQWEsQ0FBQyxRQUFRLEdBQUcsR0FBRyxDQUFDLENBQUM7QUFBQSxNQUM3QyxNQUFNLEVBQUUsT0FBTyxrQkFBa0IsQ0FBQyxRQUFRLENBQUMsQ0FBQztBQUFBLElBQzlDO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxJQUFJLGdCQUF3QjtBQUMxQixXQUFPLEtBQUssUUFBUSxPQUFPLENBQUMsU0FBUyxFQUFFLEtBQUssTUFBTSxVQUFVLE1BQU0sS0FBSyxTQUFTLEdBQUc7QUFBQSxFQUNyRjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxNQUFNLFFBQ0osR0FDQSxRQUNBLE9BQ0EsRUFBRSxNQUFNLE1BQU07QUFBQSxFQUFDLEdBQUcsUUFBUSxZQUFZO0FBQUEsRUFBQyxFQUFFLElBQXNCLENBQUMsR0FDL0M7QUFDakIsVUFBTSxPQUFPLElBQUksS0FBSztBQUN0QixRQUFJO0FBQ0YsWUFBTSxNQUFNLEtBQUssSUFBSSxLQUFLLFFBQVEsS0FBSyxRQUFRLENBQUM7QUFDaEQsVUFBSSxPQUFPLEdBQUc7QUFDZCxVQUFJLElBQUk7QUFDUixpQkFBVyxLQUFLLEtBQUssUUFBUSxLQUFLLEdBQUc7QUFDbkMsY0FBTSxTQUFTO0FBQ2YsY0FBTSxRQUFRLEtBQUssSUFBSSxLQUFLLE9BQU8sR0FBRyxLQUFLLE9BQU8sR0FBRyxDQUFDO0FBQ3RELGNBQU0sTUFBTTtBQUNaLFlBQUksS0FBSyxJQUFJLEtBQUssVUFBVSxHQUFHLFFBQVEsT0FBTyxHQUFHLENBQUM7QUFDbEQsYUFBSyxLQUFLLFFBQVEsS0FBSztBQUN2QixjQUFNLFFBQVE7QUFDZCxjQUFNLFFBQVEsS0FBSyxRQUFRLENBQUMsRUFBRztBQUMvQixtQkFBVyxDQUFDLEdBQUcsS0FBSyxLQUFLLE1BQU0sUUFBUSxHQUFHO0FBQ3hDLGdCQUFNLE9BQU8sTUFBTSxNQUFNLFNBQVMsSUFBSSxJQUFJLE1BQU0sU0FBUztBQUN6RCxnQkFBTSxNQUFNLE1BQU0sSUFBSSxPQUFPO0FBQzdCLGNBQUksS0FBSyxJQUFJLE1BQU0sS0FBSyxNQUFNLFFBQVEsT0FBTyxLQUFLLEdBQUcsSUFBSSxDQUFDO0FBQzFELGNBQUksSUFBSyxNQUFLLEtBQUssR0FBRztBQUN0QixnQkFBTSxNQUFNO0FBQUEsUUFDZDtBQUNBLGFBQUssS0FBSyxLQUFLO0FBQ2YsWUFBSSxTQUFTLENBQUMsSUFBSSxDQUFDO0FBQUEsTUFDckI7QUFDQSxhQUFPLEtBQUssTUFBTSxHQUFHLEdBQUc7QUFBQSxJQUMxQixVQUFFO0FBQ0EsV0FBSyxRQUFRO0FBQUEsSUFDZjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsU0FBUyxHQUFXLFFBQWdCLE9BQXFCO0FBQ3ZELFVBQU0sTUFBTSxLQUFLLFFBQVEsS0FBSyxRQUFRO0FBQ3RDLFVBQU0sTUFBTSxLQUFLLFFBQVEsT0FBTyxDQUFDLEdBQUcsRUFBRSxRQUFBQyxRQUFPLEdBQUcsTUFBTTtBQUNwRCxZQUFNLElBQUksS0FBSztBQUFBLFFBQ2I7QUFBQSxRQUNBO0FBQUEsUUFDQSxLQUFLLE9BQU8sR0FBRyxLQUFLLE9BQU8sTUFBTTtBQUFBLFFBQUMsQ0FBQztBQUFBLFFBQ25DLE1BQU07QUFBQSxRQUFDO0FBQUEsTUFDVDtBQUNBLGFBQU9BLFFBQU8sT0FBTyxDQUFDLEtBQW9CLFVBQVUsTUFBTSxLQUFLLE1BQU0sUUFBUSxHQUFHLEtBQUssR0FBRyxDQUFDLEdBQUcsSUFBSTtBQUFBLElBQ2xHLEdBQUcsQ0FBQztBQUNKLFNBQUssTUFBTSxLQUFLLE1BQU07QUFBQSxJQUFDLENBQUM7QUFBQSxFQUMxQjtBQUFBO0FBQUEsRUFHQSxPQUFPLEdBQVcsS0FBYSxPQUFlLEtBQWtCO0FBQzlELFdBQU8sSUFBSSxPQUFPLE1BQU0sTUFBTTtBQUM1QixZQUFNLEVBQUUsV0FBVyxXQUFXLElBQUksS0FBSyxRQUFRLENBQUM7QUFDaEQsWUFBTSxRQUFRLE9BQU8sS0FBSyxVQUFVLFFBQVEsU0FBUztBQUNyRCxVQUFJLGNBQWMsQ0FBQyxJQUFJLEtBQUs7QUFDNUIsWUFBTSxJQUFJLFdBQVcsUUFBUSxPQUFPLEtBQUs7QUFDekMsVUFBSSxhQUFhLENBQUMsSUFBSSxDQUFDO0FBQ3ZCLGFBQU87QUFBQSxJQUNULENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLFVBQVUsR0FBVyxHQUFXLE9BQWUsS0FBa0I7QUFDL0QsV0FBTyxFQUFFLE9BQU8sTUFBTSxNQUFNO0FBQzFCLFlBQU0sRUFBRSxNQUFNLFFBQVEsR0FBRyxJQUFJLEtBQUssUUFBUSxDQUFDO0FBQzNDLFlBQU0sV0FBVyxTQUFTLFFBQVE7QUFDbEMsWUFBTSxJQUFJLGdCQUFnQixXQUFXLEdBQUcsRUFBRSxPQUFPLElBQUksQ0FBQyxHQUFHLEdBQUcsUUFBUSxRQUFRLEVBQUUsTUFBTSxHQUFHLE1BQU0sUUFBUSxDQUFDO0FBQ3RHLFVBQUksT0FBTyxDQUFDLElBQUksQ0FBQztBQUNqQixhQUFPLE1BQU0sS0FBSyxRQUFRLFNBQVMsSUFBSSxpQkFBaUIsR0FBRyxPQUFPLENBQUMsSUFBSSxJQUFJLEdBQUcsS0FBSztBQUFBLElBQ3JGLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLE1BQU0sR0FBVyxLQUFrQjtBQUNqQyxXQUFPLEVBQUUsT0FBTyxNQUFNLE1BQU07QUFDMUIsWUFBTSxFQUFFLFFBQVEsS0FBSyxJQUFJLEtBQUs7QUFDOUIsWUFBTSxJQUFJLE9BQU8sV0FBVyxHQUFHLEVBQUUsT0FBTyxLQUFLLENBQUMsR0FBRyxRQUFRLEVBQUUsTUFBTSxTQUFTLEVBQUUsQ0FBQztBQUM3RSxVQUFJLGFBQWEsQ0FBQztBQUNsQixhQUFPLE1BQU0sU0FBUyxDQUFDLEdBQUcsS0FBSyxRQUFRO0FBQUEsSUFDekMsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQVFBLFNBQVMsTUFBTSxLQUFvQixNQUFjLE1BQXNCO0FBQ3JFLE1BQUksQ0FBQyxJQUFLLFFBQU87QUFDakIsUUFBTSxJQUFJLElBQUksS0FBSyxNQUFNLElBQUk7QUFDN0IsT0FBSyxRQUFRO0FBQ2IsU0FBTztBQUNUOzs7QUN6TUE7QUFNTyxTQUFTLGFBQWEsUUFBc0IsU0FBaUIsT0FBNkI7QUFDL0YsUUFBTSxPQUFPLElBQUksYUFBYSxPQUFPLFNBQVMsT0FBTztBQUNyRCxTQUFPLFFBQVEsQ0FBQyxPQUFPLE1BQU8sS0FBSyxLQUFLLE1BQU0sSUFBSSxPQUFPLENBQUMsS0FBTSxLQUFLLElBQUksS0FBSyxJQUFJLENBQUMsS0FBSyxFQUFHO0FBQzNGLFNBQU8sS0FBSyxJQUFJLENBQUMsUUFBUSxNQUFNLEtBQUs7QUFDdEM7QUFHTyxTQUFTLGVBQWUsTUFBOEI7QUFDM0QsU0FBTyxDQUFDLEdBQUcsSUFBSSxFQUFFLElBQUksQ0FBQyxRQUFRO0FBQzVCLFFBQUksQ0FBQyxPQUFPLFNBQVMsR0FBRyxHQUFHO0FBQ3pCLFlBQU0sSUFBSTtBQUFBLFFBQ1I7QUFBQSxRQUNBLHlCQUF5QixHQUFHO0FBQUEsTUFDOUI7QUFBQSxJQUNGO0FBQ0EsVUFBTSxPQUFPLEtBQUssTUFBTSxHQUFHO0FBQzNCLFVBQU0sT0FBTyxNQUFNO0FBQ25CLFVBQU0sVUFBVSxPQUFPLE9BQVEsU0FBUyxPQUFPLE9BQU8sTUFBTSxJQUFLLE9BQU8sSUFBSTtBQUM1RSxXQUFPLEtBQUssSUFBSSxHQUFHLE9BQU87QUFBQSxFQUM1QixDQUFDO0FBQ0g7QUFHTyxTQUFTLGFBQWEsV0FBMkM7QUFDdEUsU0FBTyxZQUFZLEtBQUssVUFBVSxRQUFRLENBQUMsUUFBUSxVQUFVLElBQUksTUFBYyxNQUFNLEVBQUUsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUNyRzs7O0FDZE8sU0FBUyxrQkFBa0IsR0FBVyxTQUE4QjtBQUN6RSxRQUFNLEVBQUUsUUFBQUMsUUFBTyxJQUFJO0FBQ25CLFFBQU0sQ0FBQyxDQUFDLElBQUksZUFBZSxxQkFBcUIsS0FBSyxDQUFDO0FBQ3RELFFBQU0sSUFBSSxRQUFRLE1BQU0sTUFBTSxDQUFDLElBQUs7QUFDcEMsY0FBWSxxQkFBcUIsUUFBUSxRQUFRLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUM5RCxTQUFPQSxRQUFPLE1BQU0sTUFBTTtBQUN4QixVQUFNLFFBQVEsT0FBTyxHQUFHLFFBQVEsT0FBTyxFQUFFLE1BQU0sUUFBUSxLQUFLLENBQUM7QUFDN0QsVUFBTSxNQUFNQSxRQUFPLE1BQU0sQ0FBQyxHQUFHLElBQUksQ0FBQyxDQUFDO0FBQ25DLFVBQU0sUUFBUUEsUUFBTyxPQUFPLFVBQVUsYUFBYSxJQUFJO0FBQ3ZELFVBQU0sT0FBT0EsUUFBTztBQUFBLE1BQU8sTUFDekJBLFFBQU87QUFBQSxRQUNMO0FBQUEsUUFDQSxFQUFFLE9BQU8sTUFBTSxRQUFRLFVBQVUsUUFBUSxPQUFPLFFBQVEsT0FBTyxJQUFJO0FBQUEsUUFDbkUsRUFBRSxHQUFHLEVBQUU7QUFBQSxRQUNQO0FBQUEsVUFDRSxNQUFNLENBQUMsS0FBSyxLQUFNLElBQUksUUFBUyxHQUFHLEdBQUcsQ0FBQztBQUFBLFVBQ3RDLFdBQVcsRUFBRSxRQUFRLFFBQVEsVUFBVSxRQUFRLE1BQU07QUFBQSxVQUNyRCxNQUFNLEtBQUssSUFBSTtBQUFBLFFBQ2pCO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxTQUFLLE9BQU8sQ0FBQztBQUNiLFdBQU87QUFBQSxFQUNULENBQUM7QUFDSDs7O0FDN0JBLElBQU1DLE9BQU07QUFHTCxJQUFNQyxlQUFOLE1BQWtCO0FBQUEsRUFDZDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFDRSxHQUNBLFFBQ0E7QUFDQSxVQUFNLEVBQUUsWUFBWSxHQUFHLFNBQVMsU0FBUywwQkFBMEIsRUFBRSxJQUFJO0FBQ3pFLFNBQUssWUFBWTtBQUNqQixTQUFLLFNBQVMsRUFBRSxNQUFNLG9CQUFvQixDQUFDLFNBQVMsQ0FBQyxDQUFDO0FBQ3RELFNBQUssT0FBTyxNQUFNLEtBQUssRUFBRSxRQUFRLFFBQVEsR0FBRyxDQUFDLEdBQUcsTUFBTTtBQUNwRCxZQUFNLFFBQVEsRUFBRSxHQUFHLE9BQU8sQ0FBQztBQUMzQixhQUFPO0FBQUEsUUFDTCxRQUFRLE1BQU0sS0FBSyxLQUFLLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQztBQUFBLFFBQ2pDLE1BQU0sTUFBTSxPQUFPLFVBQVUsQ0FBQyxDQUFDLENBQUM7QUFBQSxRQUNoQyxPQUFPLE1BQU0sT0FBTyxXQUFXLENBQUMsQ0FBQyxDQUFDO0FBQUEsUUFDbEMsTUFBTSxNQUFNLE9BQU8sVUFBVSxDQUFDLENBQUMsQ0FBQztBQUFBLFFBQ2hDLFVBQVUsSUFBSSxLQUFLO0FBQUEsTUFDckI7QUFBQSxJQUNGLENBQUM7QUFDRCxTQUFLLFFBQVEsRUFBRSxHQUFHLE1BQU0sRUFBRSxLQUFLLEdBQUcsSUFBSSxDQUFDO0FBQUEsRUFDekM7QUFBQTtBQUFBLEVBR0EsUUFBUSxLQUFvQixNQUFXLE1BQU07QUFBQSxFQUFDLEdBQVc7QUFDdkQsV0FBTyxJQUFJLE9BQU8sTUFBTSxNQUFNO0FBQzVCLFVBQUksSUFBSSxVQUFVLEtBQUssS0FBSyxRQUFRLEtBQUssU0FBUztBQUNsRCxXQUFLLEtBQUssUUFBUSxDQUFDLEVBQUUsUUFBUSxNQUFNLE9BQU8sTUFBTSxRQUFRLEdBQUcsTUFBTTtBQUMvRCxZQUFJLFVBQVUsT0FBTyxHQUFHLFFBQVEsRUFBRSxNQUFNLFFBQVEsQ0FBQyxHQUFHLE9BQU8sTUFBTSxFQUFFLEtBQUtELE1BQUssT0FBTyxJQUFJLENBQUM7QUFDekYsWUFBSSxXQUFXLENBQUMsSUFBSSxDQUFDO0FBQUEsTUFDdkIsQ0FBQztBQUNELGFBQU8sa0JBQWtCLEdBQUcsS0FBSyxLQUFLO0FBQUEsSUFDeEMsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQUdPLElBQU0sa0JBQU4sTUFBc0I7QUFBQSxFQUNsQjtBQUFBLEVBRVQsWUFBWSxHQUFZLEdBQVcsR0FBVyxRQUFnQjtBQUM1RCxTQUFLLFVBQVUsTUFBTSxLQUFLLEVBQUUsUUFBUSxPQUFPLEdBQUcsQ0FBQyxHQUFHLE9BQU87QUFBQSxNQUN2RCxNQUFNLEVBQUUsR0FBRyxTQUFTLElBQUksQ0FBQyxFQUFFLEtBQUssSUFBSSxHQUFHLElBQUksQ0FBQztBQUFBLE1BQzVDLE1BQU0sSUFBSSxnQkFBZ0IsRUFBRSxHQUFHLFNBQVMsSUFBSSxJQUFJLENBQUMsR0FBRyxHQUFHLENBQUM7QUFBQSxJQUMxRCxFQUFFO0FBQUEsRUFDSjtBQUFBO0FBQUEsRUFHQSxRQUFRLE1BQWMsT0FBdUI7QUFDM0MsV0FBTyxLQUFLLE9BQU8sTUFBTSxNQUFNO0FBQzdCLFVBQUksSUFBSSxPQUFPLENBQUMsTUFBTSxLQUFLLENBQUM7QUFDNUIsaUJBQVcsRUFBRSxNQUFBRSxPQUFNLE1BQUFDLE1BQUssS0FBSyxLQUFLLFNBQVM7QUFDekMsY0FBTSxJQUFJLGtCQUFrQixrQkFBa0IsR0FBR0QsS0FBSSxHQUFHQyxNQUFLLFFBQVEsS0FBSyxHQUFHLEVBQUUsS0FBS0gsS0FBSSxDQUFDO0FBQ3pGLFlBQUksT0FBTyxDQUFDLEdBQUcsS0FBSyxDQUFDO0FBQUEsTUFDdkI7QUFDQSxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQUEsRUFDSDtBQUNGO0FBR0EsSUFBTSxTQUFOLE1BQWE7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUFZLEdBQVksTUFBa0IsR0FBVyxHQUFXO0FBQzlELFVBQU1JLFVBQVMsRUFBRSxHQUFHLElBQUk7QUFDeEIsU0FBSyxRQUFRO0FBQ2IsU0FBSyxVQUFVO0FBQUEsTUFDYixJQUFJLGdCQUFnQkEsUUFBTyxHQUFHLENBQUMsR0FBRyxHQUFHLEdBQUcsQ0FBQztBQUFBLE1BQ3pDLElBQUksZ0JBQWdCQSxRQUFPLEdBQUcsQ0FBQyxHQUFHLEdBQUcsSUFBSSxHQUFHLEdBQUcsSUFBSTtBQUFBLE1BQ25ELElBQUksZ0JBQWdCQSxRQUFPLEdBQUcsQ0FBQyxHQUFHLElBQUksR0FBRyxJQUFJLEdBQUcsQ0FBQztBQUFBLElBQ25EO0FBQ0EsU0FBSyxVQUFVLEVBQUUsS0FBSyxHQUFHLElBQUksU0FBUyxDQUFDLEdBQUcsSUFBSSxHQUFHLENBQUMsQ0FBQztBQUNuRCxTQUFLLFFBQVEsRUFBRSxPQUFPLEdBQUcsSUFBSSxjQUFjLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDaEQ7QUFBQTtBQUFBLEVBR0EsUUFBUSxHQUFXLE9BQWUsS0FBa0I7QUFDbEQsV0FBTyxFQUFFLE9BQU8sTUFBTSxNQUFNO0FBQzFCLFVBQUksSUFBSTtBQUNSLFdBQUssUUFBUSxRQUFRLENBQUMsT0FBTyxNQUFNO0FBQ2pDLFlBQUksTUFBTSxRQUFRLEdBQUcsS0FBSztBQUMxQixZQUFJLEdBQUcsS0FBSyxLQUFLLElBQUksQ0FBQyxJQUFJLENBQUM7QUFBQSxNQUM3QixDQUFDO0FBQ0QsWUFBTSxJQUFJLE9BQU8sR0FBRyxLQUFLLFNBQVMsRUFBRSxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQ3RELGFBQU8sRUFBRSxRQUFRLENBQUMsRUFBRSxJQUFJLENBQUM7QUFBQSxJQUMzQixDQUFDO0FBQUEsRUFDSDtBQUNGO0FBR08sSUFBTSxtQkFBTixNQUF1QjtBQUFBLEVBQ25CO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUFZLEdBQVksUUFBZ0Y7QUFDdEcsVUFBTSxFQUFFLFlBQVksR0FBRyxXQUFXLEdBQUcsU0FBUyxRQUFRLElBQUk7QUFDMUQsU0FBSyxXQUFXLElBQUksZ0JBQWdCLEVBQUUsR0FBRyxjQUFjLEdBQUcsR0FBRyxHQUFHLE9BQU87QUFDdkUsU0FBSyxRQUFRLEVBQUUsR0FBRyxNQUFNLEVBQUUsS0FBSyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQzNDLFNBQUssVUFBVSxFQUFFLE9BQU8scUNBQXFDLENBQUMsU0FBUyxDQUFDLENBQUM7QUFDekUsU0FBSyxjQUFjLEVBQUUsT0FBTyxtQ0FBbUMsQ0FBQyxPQUFPLENBQUM7QUFDeEUsU0FBSyxVQUFVLEVBQUUsR0FBRyxRQUFRLEVBQUUsS0FBSyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQy9DLFNBQUssTUFBTSxJQUFJLE9BQU8sR0FBRyxNQUFNLEdBQUcsQ0FBQztBQUNuQyxTQUFLLEtBQUssSUFBSSxPQUFPLEdBQUcsS0FBSyxHQUFHLENBQUM7QUFBQSxFQUNuQztBQUFBO0FBQUEsRUFHQSxVQUFVLE1BQWMsT0FBZSxNQUFXLE1BQU07QUFBQSxFQUFDLEdBQWtDO0FBQ3pGLFdBQU8sS0FBSyxPQUFPLE1BQU0sTUFBTTtBQUM3QixZQUFNLElBQUksS0FBSyxTQUFTLFFBQVEsTUFBTSxLQUFLO0FBQzNDLFlBQU0sSUFBSSxrQkFBa0IsR0FBRyxLQUFLLEtBQUs7QUFDekMsVUFBSSxpQkFBaUIsQ0FBQztBQUN0QixhQUFPLEVBQUUsR0FBRyxRQUFRLE9BQU8sR0FBRyxLQUFLLFNBQVMsRUFBRSxNQUFNLEtBQUssWUFBWSxDQUFDLEVBQUU7QUFBQSxJQUMxRSxDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxPQUFPLEdBQVcsUUFBdUIsT0FBZSxNQUFXLE1BQU07QUFBQSxFQUFDLEdBQThCO0FBQ3RHLFdBQU8sRUFBRSxPQUFPLE1BQU0sTUFBTTtBQUMxQixZQUFNLElBQUksa0JBQWtCLFdBQVcsR0FBRyxNQUFNLEdBQUcsS0FBSyxPQUFPO0FBQy9ELFVBQUksVUFBVSxDQUFDO0FBQ2YsYUFBTyxFQUFFLElBQUksS0FBSyxJQUFJLFFBQVEsR0FBRyxPQUFPLEdBQUcsR0FBRyxHQUFHLEtBQUssR0FBRyxRQUFRLEdBQUcsT0FBTyxHQUFHLEVBQUU7QUFBQSxJQUNsRixDQUFDO0FBQUEsRUFDSDtBQUNGOzs7QUNuSkE7OztBQ0RBO0FBS0EsSUFBTSxjQUFjLE1BQU07QUFFMUIsSUFBTSxrQkFBa0IsTUFBTTtBQW9COUIsZUFBc0IsY0FDcEJDLFNBQ0EsTUFDQSxZQUNBLFFBQ2U7QUFDZixRQUFNQyxRQUFPLG9CQUFJLElBQWM7QUFDL0IsUUFBTSxRQUFRLEtBQUssUUFBUSxDQUFDLFFBQVE7QUFDbEMsVUFBTSxXQUFXLElBQUksU0FBU0QsU0FBUSxHQUFHO0FBQ3pDLFdBQU8sSUFBSSxNQUFNLElBQUksQ0FBQyxHQUFHLFVBQVUsRUFBRSxVQUFVLE1BQU0sUUFBUSxJQUFJLE1BQU0sSUFBSSxFQUFHLE9BQU8sRUFBRTtBQUFBLEVBQ3pGLENBQUM7QUFDRCxRQUFNLFFBQVEsTUFBTSxPQUFPLENBQUMsS0FBSyxFQUFFLE9BQU8sTUFBTSxNQUFNLE9BQU8sUUFBUSxDQUFDO0FBQ3RFLFFBQU0sUUFBUSxJQUFJO0FBQUEsSUFDaEIsQ0FBQyxHQUFHLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxFQUFFLE9BQU8sTUFBTSxPQUFPLE1BQU0sQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLFFBQVEsTUFBTSxDQUFDLFFBQVEsQ0FBQyxDQUFDO0FBQUEsRUFDdkY7QUFDQSxRQUFNO0FBQUEsSUFDSixDQUFDLEdBQUcsTUFBTSxNQUFNLElBQUksRUFBRSxPQUFPLE1BQU0sSUFBSyxNQUFNLElBQUksRUFBRSxPQUFPLE1BQU0sS0FBTSxFQUFFLE9BQU8sU0FBUyxFQUFFLE9BQU87QUFBQSxFQUNwRztBQUNBLFFBQU0sU0FBUyxJQUFJLE9BQU8sTUFBTTtBQUNoQyxNQUFJLFNBQVM7QUFDYixNQUFJLFVBQVU7QUFDZCxNQUFJO0FBQ0YsZUFBVyxFQUFFLFVBQVUsTUFBTSxPQUFPLEtBQUssT0FBTztBQUM5QyxNQUFBQyxNQUFLLElBQUksUUFBUTtBQUNqQixlQUFTLEtBQUssR0FBRyxLQUFLLE9BQU8sUUFBUSxNQUFNLGFBQWE7QUFDdEQsY0FBTSxRQUFRLE1BQU0sT0FBTztBQUFBLFVBQ3pCLE9BQU87QUFBQSxVQUNQLE9BQU8sU0FBUztBQUFBLFVBQ2hCLEtBQUssSUFBSSxhQUFhLE9BQU8sU0FBUyxFQUFFO0FBQUEsUUFDMUM7QUFDQSxpQkFBUyxJQUFJLE1BQU0sSUFBSSxLQUFLO0FBQzVCLGtCQUFVLE1BQU07QUFDaEIscUJBQWEsRUFBRSxPQUFPLFFBQVEsUUFBUSxNQUFNLENBQUM7QUFBQSxNQUMvQztBQUNBLFVBQUksU0FBUyxTQUFTLElBQUksRUFBRyxDQUFBQSxNQUFLLE9BQU8sUUFBUTtBQUNqRCxVQUFJLFNBQVMsVUFBVSxpQkFBaUI7QUFDdEMsY0FBTUQsUUFBTyxPQUFPLE1BQU07QUFDMUIsa0JBQVU7QUFBQSxNQUNaO0FBQUEsSUFDRjtBQUNBLFVBQU1BLFFBQU8sT0FBTyxNQUFNO0FBQUEsRUFDNUIsVUFBRTtBQUNBLElBQUFDLE1BQUssUUFBUSxDQUFDLGFBQWEsU0FBUyxRQUFRLENBQUM7QUFBQSxFQUMvQztBQUNBLEVBQUFELFFBQU8sS0FBSztBQUNkO0FBR0EsSUFBTSxXQUFOLE1BQWU7QUFBQSxFQUNKO0FBQUEsRUFDQTtBQUFBLEVBQ0EsV0FBcUIsQ0FBQztBQUFBLEVBQ3RCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNULE9BQTZCO0FBQUEsRUFFN0IsWUFBWUEsU0FBZ0IsS0FBZ0I7QUFDMUMsU0FBSyxVQUFVQTtBQUNmLFNBQUssT0FBTztBQUNaLFNBQUssV0FBVyxJQUFJLElBQUksSUFBSSxNQUFNLEtBQUssQ0FBQztBQUN4QyxTQUFLLFFBQVEsSUFBSSxNQUNkLE9BQU8sQ0FBQyxFQUFFLE1BQU0sTUFBTSxVQUFVLE1BQU0sRUFDdEMsSUFBSSxDQUFDLEVBQUUsT0FBTyxNQUFNLElBQUksV0FBVyxPQUFPLE1BQU0sQ0FBQztBQUNwRCxRQUFJLE1BQU07QUFDVixRQUFJLE9BQU87QUFDWCxlQUFXLEVBQUUsUUFBUSxNQUFNLEtBQUssSUFBSSxPQUFPO0FBQ3pDLFdBQUssU0FBUyxLQUFLLFVBQVUsUUFBUSxNQUFNLE1BQU07QUFDakQsVUFBSSxVQUFVLE9BQU87QUFDbkIsWUFBSSxNQUFNLE1BQU07QUFDZCxnQkFBTSxJQUFJLGFBQWEsWUFBWSxZQUFZLE9BQU8sSUFBSSw0QkFBNEI7QUFDeEYsZUFBTyxPQUFPO0FBQUEsTUFDaEI7QUFBQSxJQUNGO0FBQ0EsU0FBSyxZQUFZO0FBQUEsRUFDbkI7QUFBQSxFQUVBLElBQUksTUFBYyxJQUFZLE9BQXNDO0FBQ2xFLFVBQU0sU0FBUyxLQUFLLFNBQVMsSUFBSTtBQUNqQyxRQUFJLEtBQUssS0FBSyxNQUFNLElBQUksRUFBRyxVQUFVLE9BQVEsUUFBTyxLQUFLLEtBQUssTUFBTSxNQUFNLEVBQUcsSUFBSSxPQUFPLEVBQUU7QUFDMUYsU0FBSyxTQUFTLEtBQUssS0FBSyxPQUFPLEtBQUssUUFBUSxNQUFNLENBQUMsS0FBSyxLQUFLLEtBQUssWUFBWSxDQUFDLENBQUMsR0FBRyxLQUFLO0FBQ3hGLFNBQUssUUFBUSxNQUFNLEtBQUssTUFBTSxPQUFPLFNBQVMsRUFBRTtBQUFBLEVBQ2xEO0FBQUE7QUFBQSxFQUdBLFNBQVMsTUFBdUI7QUFDOUIsU0FBSyxTQUFTLE9BQU8sSUFBSTtBQUN6QixRQUFJLEtBQUssU0FBUyxPQUFPLEVBQUcsUUFBTztBQUNuQyxTQUFLLEtBQUssT0FBTyxLQUFLLE9BQU8sS0FBSyxJQUFJO0FBQ3RDLFNBQUssUUFBUTtBQUNiLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxVQUFnQjtBQUNkLFFBQUksS0FBSyxRQUFRLEtBQUssU0FBUyxLQUFLLEtBQUssS0FBSztBQUM1QyxXQUFLLFFBQVEsTUFBTTtBQUNuQixXQUFLLEtBQUssUUFBUTtBQUFBLElBQ3BCO0FBQ0EsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUNGO0FBR0EsSUFBTSxTQUFOLE1BQWE7QUFBQSxFQUNGO0FBQUEsRUFDVCxVQUE2QjtBQUFBLEVBQzdCLFVBQVU7QUFBQSxFQUNWLFNBQVMsSUFBSSxXQUFXLENBQUM7QUFBQSxFQUV6QixZQUFZLFFBQXNCO0FBQ2hDLFNBQUssVUFBVTtBQUFBLEVBQ2pCO0FBQUEsRUFFQSxNQUFNLE1BQU0sUUFBb0IsUUFBZ0IsUUFBa0Q7QUFDaEcsVUFBTSxNQUFNLEtBQUssVUFBVSxLQUFLLE9BQU87QUFDdkMsUUFBSSxXQUFXLEtBQUssV0FBVyxTQUFTLEtBQUssV0FBVyxTQUFTLFNBQVMsS0FBSztBQUM3RSxXQUFLLFNBQVMsTUFBTSxPQUFPLEtBQUssUUFBUSxLQUFLLElBQUksYUFBYSxPQUFPLE9BQU8sTUFBTSxHQUFHLEtBQUssT0FBTztBQUNqRyxXQUFLLFVBQVU7QUFDZixXQUFLLFVBQVU7QUFBQSxJQUNqQjtBQUNBLFdBQU8sS0FBSyxPQUFPLFNBQVMsU0FBUyxLQUFLLFNBQVMsU0FBUyxLQUFLLFVBQVUsTUFBTTtBQUFBLEVBQ25GO0FBQ0Y7QUFHTyxTQUFTLFVBQVUsT0FBb0IsT0FBOEM7QUFDMUYsUUFBTSxPQUFPLElBQUksU0FBUyxNQUFNLFFBQVEsTUFBTSxZQUFZLE1BQU0sVUFBVTtBQUMxRSxRQUFNLFFBQVEsTUFBTSxjQUFjLFVBQVUsUUFBUSxJQUFJO0FBQ3hELFFBQU0sTUFBTSxJQUFJLGFBQWEsS0FBSztBQUNsQyxXQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sS0FBSztBQUM5QixRQUFJLFVBQVUsTUFBTyxLQUFJLENBQUMsSUFBSSxLQUFLLFdBQVcsSUFBSSxHQUFHLElBQUk7QUFBQSxhQUNoRCxVQUFVLE1BQU8sS0FBSSxDQUFDLElBQUksU0FBUyxLQUFLLFVBQVUsSUFBSSxHQUFHLElBQUksQ0FBQztBQUFBLFFBQ2xFLEtBQUksU0FBUyxJQUFJLE1BQU0sRUFBRSxVQUFVLElBQUksR0FBRyxLQUFLLFVBQVUsSUFBSSxHQUFHLElBQUksS0FBSyxJQUFJLElBQUk7QUFBQSxFQUN4RjtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsU0FBUyxNQUFzQjtBQUN0QyxRQUFNLE9BQU8sT0FBTyxRQUFTLEtBQUs7QUFDbEMsUUFBTSxXQUFZLFFBQVEsS0FBTTtBQUNoQyxRQUFNLFdBQVcsT0FBTztBQUN4QixNQUFJLGFBQWEsR0FBSSxRQUFPLFdBQVcsTUFBTSxPQUFPO0FBQ3BELFNBQU8sUUFBUSxhQUFhLElBQUksV0FBVyxLQUFLLE9BQU8sSUFBSSxXQUFXLFFBQVEsTUFBTSxXQUFXO0FBQ2pHOzs7QUQxSU8sSUFBTSxVQUFOLE1BQU0sU0FBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBO0FBQUEsRUFFRCxZQUFZLFNBQWtCLFFBQWdCO0FBQ3BELFNBQUssV0FBVztBQUNoQixTQUFLLFVBQVU7QUFBQSxFQUNqQjtBQUFBO0FBQUEsRUFHQSxhQUFhLEtBQ1hFLFNBQ0EsWUFDQSxPQUNBLEVBQUUsUUFBUSxZQUFZLE9BQU8sSUFBaUIsQ0FBQyxHQUNQO0FBQ3hDLFVBQU0sVUFBbUIsRUFBRSxRQUFBQSxTQUFRLFlBQVksTUFBTSxvQkFBSSxJQUFJLEdBQUcsTUFBTSxDQUFDLEdBQUcsT0FBTyxDQUFDLEVBQUU7QUFDcEYsVUFBTSxVQUFVLE1BQU0sUUFBUSxNQUFNLE9BQU8sQ0FBQyxFQUFFLFFBQVEsQ0FBQyxXQUFXLE9BQU8sUUFBUSxDQUFDO0FBQ2xGLFFBQUk7QUFDRixZQUFNLFFBQVEsTUFBTSxJQUFJLFNBQVEsU0FBUyxFQUFFLENBQUM7QUFDNUMsWUFBTSxTQUFTLENBQUMsR0FBRyxXQUFXLFFBQVEsS0FBSyxDQUFDLEVBQUU7QUFBQSxRQUM1QyxDQUFDLFNBQVMsQ0FBQyxRQUFRLEtBQUssSUFBSSxJQUFJLEtBQUssQ0FBQyxRQUFRLEtBQUssSUFBSTtBQUFBLE1BQ3pEO0FBQ0EsVUFBSSxPQUFPLFNBQVMsR0FBRztBQUNyQixjQUFNLE9BQU8sT0FBTyxTQUFTLElBQUksUUFBUSxPQUFPLFNBQVMsQ0FBQyxVQUFVO0FBQ3BFLGNBQU0sSUFBSTtBQUFBLFVBQ1I7QUFBQSxVQUNBLFlBQVksT0FBTyxNQUFNLEdBQUcsQ0FBQyxFQUFFLEtBQUssSUFBSSxDQUFDLEdBQUcsSUFBSTtBQUFBLFFBQ2xEO0FBQUEsTUFDRjtBQUNBLFlBQU0sY0FBY0EsU0FBUSxRQUFRLE1BQU0sWUFBWSxNQUFNO0FBQzVELGFBQU8sRUFBRSxPQUFPLFFBQVE7QUFBQSxJQUMxQixTQUFTLE9BQU87QUFDZCxjQUFRO0FBQ1IsWUFBTTtBQUFBLElBQ1I7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE9BQU8sU0FBeUI7QUFDOUIsU0FBSyxTQUFTLE1BQU0sS0FBSyxHQUFHLE9BQU87QUFBQSxFQUNyQztBQUFBLEVBRUEsSUFBSSxTQUFpQjtBQUNuQixXQUFPLEtBQUssU0FBUztBQUFBLEVBQ3ZCO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBcUM7QUFDekMsV0FBTyxJQUFJLFNBQVEsS0FBSyxVQUFVLEtBQUssS0FBSyxTQUFTLEdBQUcsS0FBSyxDQUFDO0FBQUEsRUFDaEU7QUFBQSxFQUVBLElBQUksTUFBdUI7QUFDekIsV0FBTyxLQUFLLFNBQVMsV0FBVyxRQUFRLElBQUksS0FBSyxNQUFNLElBQUksQ0FBQztBQUFBLEVBQzlEO0FBQUE7QUFBQSxFQUdBLE9BQU8sTUFBYyxPQUFzQjtBQUN6QyxXQUFPLEtBQUssTUFBTSxDQUFDLEtBQUssS0FBSyxNQUFNLEtBQUssQ0FBQyxHQUFHLE9BQU8sQ0FBQyxDQUFDLE1BQU0sTUFBTSxNQUFPO0FBQUEsRUFDMUU7QUFBQTtBQUFBLEVBR0EsT0FBTyxPQUFtQyxPQUFnRDtBQUN4RixVQUFNLENBQUMsR0FBRyxDQUFDLElBQUk7QUFDZixVQUFNLE9BQU8sT0FBTyxVQUFVLFdBQVcsQ0FBQyxLQUFLLElBQUk7QUFDbkQsVUFBTSxTQUFTLEtBQUssSUFBSSxDQUFDLFNBQVMsS0FBSyxLQUFLLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ3pELFdBQU8sS0FBSyxRQUFRLFFBQVEsRUFBRSxHQUFHLElBQUksT0FBTyxRQUFRLEdBQUcsR0FBRyxFQUFFLEdBQUcsSUFBSTtBQUFBLEVBQ3JFO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBYyxPQUEyRDtBQUM1RSxVQUFNLENBQUMsR0FBRyxHQUFHLENBQUMsSUFBSTtBQUNsQixVQUFNLEVBQUUsUUFBUSxFQUFFLElBQUksS0FBSyxZQUFZLE1BQU0sS0FBSztBQUNsRCxXQUFPLEtBQUssUUFBUSxDQUFDLE1BQU0sR0FBRyxFQUFFLEdBQUcsR0FBRyxFQUFFLEdBQUcsQ0FBQztBQUFBLEVBQzlDO0FBQUE7QUFBQSxFQUdBLGNBQWMsTUFBYyxPQUFtRCxRQUF3QjtBQUNyRyxVQUFNLENBQUMsR0FBRyxHQUFHLENBQUMsSUFBSTtBQUNsQixVQUFNLEVBQUUsUUFBUSxFQUFFLElBQUksS0FBSyxZQUFZLE1BQU0sS0FBSztBQUNsRCxXQUFPLEtBQUssUUFBUSxDQUFDLE1BQU0sR0FBRyxFQUFFLEdBQUcsR0FBRyxHQUFHLE9BQU8sR0FBRyxDQUFDO0FBQUEsRUFDdEQ7QUFBQTtBQUFBLEVBR0EsVUFBVSxNQUFjLE9BQXdEO0FBQzlFLFVBQU0sRUFBRSxRQUFRLEVBQUUsSUFBSSxLQUFLLFlBQVksTUFBTSxLQUFLO0FBQ2xELFVBQU0sSUFBSSxNQUFNLENBQUM7QUFDakIsUUFBSSxDQUFDLEVBQUcsUUFBTyxLQUFLLE1BQU0sQ0FBQyxNQUFNLEdBQUcsT0FBTyxDQUFDLENBQUMsTUFBTSxNQUFNLE1BQU87QUFDaEUsV0FBTyxLQUFLO0FBQUEsTUFBTSxDQUFDLFFBQVEsQ0FBQztBQUFBLE1BQUc7QUFBQSxNQUFPLENBQUMsQ0FBQyxHQUFHLElBQUksTUFDN0MsRUFBRyxJQUFJLENBQUMsT0FBTyxNQUFNO0FBQ25CLGNBQU0sUUFBUSxJQUFLLElBQUk7QUFDdkIsZUFBUSxLQUFNLFFBQVEsQ0FBQyxJQUFLLFFBQVMsS0FBSyxNQUFNLEdBQUcsRUFBRyxTQUFTLE9BQU8sUUFBUSxDQUFDLENBQUM7QUFBQSxNQUNsRixDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFtQyxPQUFrRDtBQUN6RixVQUFNLE9BQU8sT0FBTyxVQUFVLFdBQVcsQ0FBQyxLQUFLLElBQUk7QUFDbkQsV0FBTyxLQUFLLEtBQUssS0FBSyxJQUFJLENBQUMsU0FBUyxLQUFLLEtBQUssTUFBTSxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQzdEO0FBQUE7QUFBQSxFQUdBLEtBQUssR0FBVyxHQUF3QjtBQUN0QyxVQUFNLE9BQU8sQ0FBQyxTQUFpQixDQUFDLEdBQUcsSUFBSSxPQUFPLEdBQUcsSUFBSSxhQUFhO0FBQ2xFLFVBQU0sU0FBUyxDQUFDLEdBQUcsS0FBSyxTQUFTLEdBQUcsR0FBRyxLQUFLLFNBQVMsQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTLEtBQUssS0FBSyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQztBQUM5RixVQUFNLFFBQVEsS0FBSyxPQUFPLE1BQU0sQ0FBQyxJQUFJLEdBQUcsQ0FBQyxHQUFHLEtBQUs7QUFDakQsU0FBSyxTQUFTLE1BQU0sS0FBSyxLQUFLO0FBQzlCLFdBQU87QUFBQSxNQUNMLE9BQU8sS0FBSyxPQUFPLEtBQUssV0FBVyxHQUFHLENBQUMsSUFBSSxHQUFHLENBQUMsQ0FBQztBQUFBLE1BQ2hELE1BQU0sS0FBSztBQUFBLFFBQU07QUFBQSxRQUFRLENBQUMsSUFBSSxDQUFDO0FBQUEsUUFBRyxDQUFDLE1BQ2pDLGFBQWEsS0FBSyxFQUFFLFFBQVEsSUFBSSxFQUFFLEdBQUcsQ0FBQyxHQUFHLE1BQU07QUFDN0MsZ0JBQU0sWUFBWSxJQUFJLElBQUksSUFBSSxJQUFJO0FBQ2xDLGdCQUFNLEtBQUssS0FBSyxJQUFJO0FBQ3BCLGlCQUFPLEVBQUUsU0FBUyxFQUFHLEVBQUUsSUFBSyxFQUFFLElBQUksU0FBUyxFQUFHLEVBQUU7QUFBQSxRQUNsRCxDQUFDO0FBQUEsTUFDSDtBQUFBLE1BQ0EsV0FBVyxLQUFLLE1BQU0sS0FBSyxXQUFXLEdBQUcsQ0FBQyxJQUFJLEdBQUcsQ0FBQyxDQUFDO0FBQUEsTUFDbkQ7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBRUEsTUFBTSxNQUFzQjtBQUMxQixXQUFPLEtBQUssS0FBSyxTQUFTLElBQUk7QUFBQSxFQUNoQztBQUFBO0FBQUEsRUFHQSxLQUFLLE1BQWMsT0FBNEI7QUFDN0MsVUFBTSxPQUFPLEtBQUssTUFBTSxJQUFJO0FBQzVCLFVBQU0sU0FBUyxLQUFLLFNBQVMsV0FBVyxRQUFRLElBQUksSUFBSTtBQUN4RCxVQUFNLFdBQVcsSUFBSSxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQ3JDLFFBQUksQ0FBQztBQUNILFlBQU0sSUFBSSxhQUFhLFdBQVcsWUFBWSxJQUFJLGtDQUFrQyxRQUFRLEdBQUc7QUFDakcsUUFBSSxPQUFPLE1BQU0sS0FBSyxNQUFNLE1BQU0sS0FBSyxHQUFHO0FBQ3hDLFlBQU0sSUFBSTtBQUFBLFFBQ1I7QUFBQSxRQUNBLFlBQVksSUFBSSxRQUFRLE9BQU8sTUFBTSxLQUFLLElBQUksQ0FBQyxlQUFlLFFBQVE7QUFBQSxNQUN4RTtBQUFBLElBQ0Y7QUFDQSxRQUFJLEVBQUUsT0FBTyxTQUFTLFVBQVU7QUFDOUIsWUFBTSxJQUFJO0FBQUEsUUFDUjtBQUFBLFFBQ0EsWUFBWSxJQUFJLGVBQWUsT0FBTyxLQUFLO0FBQUEsTUFDN0M7QUFBQSxJQUNGO0FBQ0EsU0FBSyxTQUFTLEtBQUssSUFBSSxJQUFJO0FBQzNCLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxZQUFZLE1BQWMsT0FBZ0U7QUFDeEYsUUFBSSxLQUFLLElBQUksS0FBSyxNQUFNLFFBQVEsQ0FBQyxFQUFHLFFBQU8sRUFBRSxRQUFRLEtBQUssS0FBSyxLQUFLLE1BQU0sUUFBUSxHQUFHLEtBQUssR0FBRyxHQUFHLEtBQUs7QUFDckcsVUFBTSxTQUFTLENBQUMsTUFBTSxDQUFDLEdBQUksR0FBRyxNQUFNLE1BQU0sQ0FBQyxFQUFFLElBQUksTUFBTSxDQUFDLENBQUM7QUFDekQsVUFBTSxlQUFlLEtBQUssTUFBTSx5QkFBeUI7QUFDekQsUUFBSSxLQUFLLElBQUksR0FBRyxZQUFZLFlBQVksR0FBRztBQUN6QyxhQUFPO0FBQUEsUUFDTCxRQUFRLEtBQUssS0FBSyxHQUFHLFlBQVksY0FBYyxLQUFLO0FBQUEsUUFDcEQsR0FBRyxLQUFLLEtBQUssR0FBRyxZQUFZLGNBQWMsTUFBTTtBQUFBLE1BQ2xEO0FBQUEsSUFDRjtBQUNBLFFBQUksQ0FBQyxLQUFLLElBQUksS0FBSyxNQUFNLFVBQVUsQ0FBQyxFQUFHLE1BQUssS0FBSyxLQUFLLE1BQU0sUUFBUSxHQUFHLEtBQUs7QUFDNUUsV0FBTyxFQUFFLFFBQVEsS0FBSyxLQUFLLEtBQUssTUFBTSxVQUFVLEdBQUcsS0FBSyxHQUFHLEdBQUcsS0FBSyxLQUFLLEtBQUssTUFBTSxVQUFVLEdBQUcsTUFBTSxFQUFFO0FBQUEsRUFDMUc7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUF1QixPQUFjLFNBQTJEO0FBQ3BHLFVBQU0sU0FBUyxLQUFLLE9BQU8sTUFBTSxLQUFLO0FBQ3RDLFNBQUssU0FBUyxNQUFNLEtBQUssTUFBTTtBQUMvQixTQUFLLFNBQVMsS0FBSyxLQUFLO0FBQUEsTUFDdEIsT0FBTyxNQUFNLElBQUksQ0FBQyxZQUFZLEVBQUUsUUFBUSxPQUFPLE9BQU8sRUFBRTtBQUFBLE1BQ3hELFFBQVEsQ0FBQyxTQUFTO0FBQ2hCLGNBQU0sU0FBUyxRQUFRLEtBQUssSUFBSSxDQUFDLE9BQU8sTUFBTSxVQUFVLE1BQU0sQ0FBQyxFQUFHLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFDaEYsYUFBSyxPQUFPO0FBQUEsVUFDVjtBQUFBLFVBQ0EsSUFBSSxXQUFXLE9BQU8sUUFBdUIsT0FBTyxZQUFZLE9BQU8sVUFBVTtBQUFBLFFBQ25GO0FBQUEsTUFDRjtBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxLQUFLLE9BQThCO0FBQ2pDLFVBQU0sUUFBUSxNQUFNLE9BQU8sQ0FBQyxLQUFLLEVBQUUsT0FBTyxNQUFNLE1BQU0sUUFBUSxDQUFDO0FBQy9ELFVBQU0sU0FBUyxLQUFLLE9BQU8sTUFBTSxDQUFDLEtBQUssS0FBSyxRQUFRLENBQUMsQ0FBQyxHQUFHLEtBQUs7QUFDOUQsU0FBSyxTQUFTLE1BQU0sS0FBSyxNQUFNO0FBQy9CLFNBQUssU0FBUyxLQUFLLEtBQUs7QUFBQSxNQUN0QixPQUFPLE1BQU0sSUFBSSxDQUFDLFlBQVksRUFBRSxRQUFRLE9BQU8sTUFBTSxFQUFFO0FBQUEsTUFDdkQsS0FBSztBQUFBLE1BQ0wsUUFBUSxNQUFNO0FBQUEsTUFBQztBQUFBLElBQ2pCLENBQUM7QUFDRCxXQUFPLEVBQUUsUUFBUSxRQUFRLEtBQUssVUFBVSxLQUFLLEVBQUU7QUFBQSxFQUNqRDtBQUFBLEVBRUEsUUFBUSxPQUF1QixPQUFvQixHQUFnQztBQUNqRixVQUFNLFNBQVMsS0FBSyxVQUFVLEtBQUs7QUFDbkMsVUFBTSxTQUFTLFlBQVksS0FBSyxRQUFRLE9BQU8sSUFBSSxRQUFRLE1BQU0sTUFBTTtBQUN2RSxTQUFLLFNBQVMsTUFBTSxLQUFLLE9BQU8sTUFBTTtBQUN0QyxVQUFNLEVBQUUsUUFBQUEsUUFBTyxJQUFJO0FBQ25CLFNBQUssU0FBUyxLQUFLLEtBQUs7QUFBQSxNQUN0QixPQUFPO0FBQUEsUUFDTCxHQUFHLE1BQU0sSUFBSSxDQUFDLFlBQVksRUFBRSxRQUFRLE9BQU8sTUFBZSxFQUFFO0FBQUEsUUFDNUQsR0FBSSxJQUFJLENBQUMsRUFBRSxRQUFRLEdBQUcsT0FBTyxPQUFnQixDQUFDLElBQUksQ0FBQztBQUFBLE1BQ3JEO0FBQUEsTUFDQSxRQUFRLENBQUMsTUFBTSxRQUFRO0FBQ3JCLGNBQU0sUUFBZSxFQUFFLFFBQVEsS0FBTSxRQUFRLE9BQU87QUFDcEQsWUFBSSxDQUFDLEVBQUcsUUFBTyxXQUFXLFFBQVEsT0FBTyxPQUFPLElBQUk7QUFDcEQsY0FBTSxPQUFPQSxRQUFPLE9BQU8sVUFBVSxFQUFFLE9BQU8sS0FBSyxDQUFDLENBQUUsR0FBRyxDQUFDLEVBQUUsTUFBTSxDQUFDLENBQUUsQ0FBQztBQUN0RSxjQUFNLElBQUksTUFBTSxDQUFDLEVBQUcsTUFBTSxNQUFNLENBQUMsRUFBRSxPQUFPLENBQUMsU0FBUyxTQUFTLFVBQVUsTUFBTSxDQUFDO0FBQzlFLFFBQUFBLFFBQU8sTUFBTSxNQUFNLFdBQVcsUUFBUSxPQUFPLE9BQU8sZ0JBQWdCLE1BQU0sT0FBTyxDQUFDLENBQUMsQ0FBQztBQUNwRixhQUFLLFFBQVE7QUFBQSxNQUNmO0FBQUEsSUFDRixDQUFDO0FBQ0QsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFVBQVUsT0FBK0I7QUFDdkMsVUFBTSxDQUFDLE9BQU8sR0FBRyxNQUFNLElBQUksTUFBTSxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSztBQUN6RCxVQUFNLFFBQVEsT0FBTyxVQUFVLENBQUMsVUFBVSxVQUFVLEtBQUs7QUFDekQsUUFBSSxTQUFTLEdBQUc7QUFDZCxZQUFNLE9BQU8sTUFBTSxRQUFRLENBQUMsRUFBRztBQUMvQixZQUFNLElBQUk7QUFBQSxRQUNSO0FBQUEsUUFDQSxZQUFZLElBQUksT0FBTyxPQUFPLEtBQUssQ0FBQyxjQUFjLEtBQUssT0FBTyxNQUFNLENBQUMsRUFBRyxJQUFJO0FBQUEsTUFDOUU7QUFBQSxJQUNGO0FBQ0EsV0FBTyxRQUFRLEtBQTZCO0FBQUEsRUFDOUM7QUFDRjtBQUVBLElBQU0sT0FBTyxJQUFJLFVBQStCLE1BQU0sT0FBTyxDQUFDLFNBQVMsU0FBUyxFQUFFLEVBQUUsS0FBSyxHQUFHOzs7QUVsUTVGLElBQU0sWUFBWTtBQUNsQixJQUFNLFFBQVEsS0FBSztBQWNaLFNBQVMsY0FBYyxJQUFrQixTQUFpQixZQUFtQztBQUNsRyxRQUFNLFFBQVEsSUFBSSxZQUFZLEdBQUcsU0FBUyxTQUFTO0FBQ25ELFFBQU0sT0FBTyxJQUFJLFlBQVksR0FBRyxTQUFTLFNBQVM7QUFDbEQsUUFBTSxXQUFXLENBQUMsV0FBbUIsS0FBSyxPQUFPLFNBQVMsS0FBSyxNQUFNLE1BQU0sS0FBSyxLQUFLO0FBQ3JGLFdBQVMsSUFBSSxHQUFHLElBQUksR0FBRyxRQUFRLEtBQUs7QUFDbEMsYUFBUyxJQUFJLEdBQUcsSUFBSSxXQUFXLEtBQUs7QUFDbEMsWUFBTSxLQUFLLElBQUksWUFBWTtBQUMzQixZQUFNLFlBQVksR0FBRyxDQUFDLEtBQU0sSUFBSTtBQUNoQyxXQUFLLEVBQUUsSUFBSSxTQUFTLFlBQVksVUFBVTtBQUMxQyxZQUFNLEVBQUUsS0FBSyxJQUFJLElBQUksTUFBTSxLQUFLLFNBQVMsSUFBSyxLQUFLLFNBQVUsWUFBWSxVQUFXLFVBQVU7QUFBQSxJQUNoRztBQUFBLEVBQ0Y7QUFDQSxTQUFPLEVBQUUsT0FBTyxLQUFLO0FBQ3ZCO0FBWU8sU0FBUyxlQUNkLElBQ0EsRUFBRSxPQUFPLEtBQUssR0FDZCxRQUNBLE1BQ0EsU0FDQSxPQUNBLE9BQXNCLE1BQ2Q7QUFDUixjQUFZLGtCQUFrQixNQUFNLElBQUksQ0FBQyxHQUFHLENBQUM7QUFDN0MsUUFBTSxJQUFJLEdBQUc7QUFDYixjQUFZLGtCQUFrQixTQUFTLE9BQU8sQ0FBQyxHQUFHLFNBQVMsQ0FBQztBQUM1RCxjQUFZLGtCQUFrQixRQUFRLE1BQU0sQ0FBQyxHQUFHLFNBQVMsQ0FBQztBQUMxRCxjQUFZLGtCQUFrQixVQUFVLFFBQVEsQ0FBQyxTQUFTLENBQUM7QUFDM0QsUUFBTSxPQUFPLE9BQU8sUUFBUSxJQUFJLE9BQU8sTUFBTSxJQUFJLENBQUM7QUFDbEQsUUFBTSxNQUFNLEdBQUcsT0FBTyxNQUFNLENBQUMsSUFBSSxPQUFPLENBQUM7QUFDekMsS0FBRyxPQUFPO0FBQUEsSUFDUjtBQUFBLElBQ0EsRUFBRSxJQUFJLE9BQU8sTUFBTSxRQUFRLE1BQU0sS0FBSyxLQUFLO0FBQUEsSUFDM0M7QUFBQSxNQUNFO0FBQUEsTUFDQTtBQUFBLE1BQ0EsVUFBVSxPQUFPLE9BQU8sV0FBVztBQUFBLE1BQ25DLFdBQVcsT0FBTyxRQUFRLEdBQUc7QUFBQSxNQUM3QixRQUFRLE1BQU07QUFBQSxJQUNoQjtBQUFBLElBQ0E7QUFBQSxNQUNFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBSyxJQUFJLE9BQU8sRUFBRSxDQUFDO0FBQUEsTUFDMUMsV0FBVyxFQUFFLFlBQVksT0FBTyxTQUFTLElBQUksRUFBRTtBQUFBLE1BQy9DLE1BQU0sTUFBTyxJQUFJO0FBQUEsSUFDbkI7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUOzs7QUM1RUE7QUFGQSxTQUEwQixNQUFNLFNBQVMsWUFBWTtBQUNyRCxTQUFTLFVBQVUsUUFBQUMsT0FBTSxVQUFVLFdBQVc7OztBQ0M5Qzs7O0FDQUE7QUEwS08sU0FBUyxZQUFZLE9BQWUsUUFBNEI7QUFDckUsTUFBSSxRQUFRLFFBQVMsT0FBTSxhQUFhLE9BQU8sTUFBTTtBQUN2RDtBQUdBLFNBQVMsYUFBYSxPQUFlLFFBQW1DO0FBQ3RFLFNBQU8sSUFBSSxhQUFhLFdBQVcsR0FBRyxLQUFLLHFDQUFxQyxFQUFFLE9BQU8sT0FBTyxPQUFPLENBQUM7QUFDMUc7OztBRC9JQSxlQUFzQixTQUFTLE9BQW1CLE1BQWMsUUFBdUM7QUFDckcsUUFBTSxTQUFTLE1BQU0sTUFBTSxLQUFLLE1BQU0sTUFBTTtBQUM1QyxNQUFJO0FBQ0YsV0FBTyxXQUFXLE1BQU0sT0FBTyxLQUFLLEdBQUcsT0FBTyxNQUFNLE1BQU0sR0FBRyxPQUFPLElBQUk7QUFBQSxFQUMxRSxVQUFFO0FBQ0EsVUFBTSxPQUFPLFFBQVE7QUFBQSxFQUN2QjtBQUNGO0FBR0EsZUFBc0IsU0FBUyxPQUFtQixNQUFjLFFBQXdDO0FBQ3RHLFNBQU8sVUFBVSxNQUFNLFNBQVMsT0FBTyxNQUFNLE1BQU0sR0FBRyxHQUFHLE1BQU0sSUFBSSxJQUFJLElBQUksRUFBRTtBQUMvRTtBQUdPLFNBQVMsVUFBVSxNQUFjLE1BQXVCO0FBQzdELE1BQUk7QUFDRixXQUFPLEtBQUssTUFBTSxJQUFJO0FBQUEsRUFDeEIsU0FBUyxPQUFPO0FBQ2QsVUFBTSxJQUFJLGFBQWEsV0FBVyxHQUFHLElBQUksMkJBQTRCLE1BQWdCLE9BQU8sTUFBTTtBQUFBLE1BQ2hHO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUNGO0FBR08sU0FBUyxXQUFXLE9BQW1CLE1BQXNCO0FBQ2xFLE1BQUk7QUFDRixXQUFPLElBQUksWUFBWSxTQUFTLEVBQUUsT0FBTyxLQUFLLENBQUMsRUFBRSxPQUFPLEtBQUs7QUFBQSxFQUMvRCxTQUFTLE9BQU87QUFDZCxVQUFNLElBQUksYUFBYSxXQUFXLEdBQUcsSUFBSSw0QkFBNEIsRUFBRSxNQUFNLENBQUM7QUFBQSxFQUNoRjtBQUNGO0FBZU8sU0FBUyxXQUFXLFFBQW9CLFFBQWdCLFFBQXNCO0FBQ25GLE1BQUksVUFBVSxLQUFLLFVBQVUsS0FBSyxTQUFTLFVBQVUsT0FBTyxLQUFNO0FBQ2xFLFFBQU0sSUFBSTtBQUFBLElBQ1I7QUFBQSxJQUNBLEdBQUcsT0FBTyxJQUFJLFdBQVcsTUFBTSxPQUFPLFNBQVMsTUFBTSxnQ0FBZ0MsT0FBTyxJQUFJO0FBQUEsRUFDbEc7QUFDRjs7O0FEOURBLGVBQXNCLFNBQVMsTUFBbUM7QUFDaEUsUUFBTSxTQUFTLE1BQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxDQUFDLFVBQWlDO0FBQ3RFLFVBQU0sT0FBTyxNQUFNLFNBQVMsV0FBVyxpQkFBaUIsbUJBQW1CLE1BQU0sT0FBTztBQUN4RixVQUFNLElBQUksYUFBYSxXQUFXLEdBQUcsSUFBSSxjQUFjLElBQUksS0FBSyxFQUFFLE1BQU0sQ0FBQztBQUFBLEVBQzNFLENBQUM7QUFDRCxRQUFNLFFBQVEsTUFBTSxPQUFPLEtBQUs7QUFDaEMsTUFBSSxDQUFDLE1BQU0sT0FBTyxHQUFHO0FBQ25CLFVBQU0sT0FBTyxNQUFNO0FBQ25CLFVBQU0sSUFBSSxhQUFhLFdBQVcsR0FBRyxJQUFJLGtDQUFrQztBQUFBLEVBQzdFO0FBQ0EsUUFBTSxTQUFxQjtBQUFBLElBQ3pCLE1BQU0sU0FBUyxJQUFJO0FBQUEsSUFDbkIsTUFBTSxNQUFNO0FBQUEsSUFDWixNQUFNLEtBQUssUUFBUSxRQUFRLFFBQVE7QUFDakMsa0JBQVksTUFBTSxNQUFNO0FBQ3hCLGlCQUFXLFFBQVEsUUFBUSxNQUFNO0FBQ2pDLGFBQU8sVUFBVSxRQUFRLE1BQU0sUUFBUSxNQUFNO0FBQUEsSUFDL0M7QUFBQSxJQUNBLE9BQU8sTUFBTSxPQUFPLE1BQU07QUFBQSxFQUM1QjtBQUNBLFNBQU87QUFDVDtBQUVBLGVBQWUsVUFDYixRQUNBLE1BQ0EsUUFDQSxRQUNrQztBQUNsQyxRQUFNLFFBQVEsSUFBSSxXQUFXLE1BQU07QUFDbkMsV0FBUyxLQUFLLEdBQUcsS0FBSyxVQUFTO0FBQzdCLFVBQU0sRUFBRSxVQUFVLElBQUksTUFBTSxPQUFPLEtBQUssT0FBTyxJQUFJLFNBQVMsSUFBSSxTQUFTLEVBQUU7QUFDM0UsUUFBSSxjQUFjLEdBQUc7QUFDbkIsWUFBTSxJQUFJO0FBQUEsUUFDUjtBQUFBLFFBQ0EsR0FBRyxJQUFJLDJCQUEyQixTQUFTLEVBQUU7QUFBQSxNQUMvQztBQUFBLElBQ0Y7QUFDQSxVQUFNO0FBQUEsRUFDUjtBQUNBLFNBQU87QUFDVDs7O0FHakVBO0FBSUEsSUFBTSxnQkFBZ0I7QUFBQSxFQUNwQixLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxNQUFNO0FBQUEsRUFDTixLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxJQUFJO0FBQUEsRUFDSixLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxJQUFJO0FBQUEsRUFDSixNQUFNO0FBQ1I7QUFpQkEsSUFBTSxtQkFBbUI7QUFHbEIsSUFBTSxhQUFOLE1BQU0sWUFBVztBQUFBLEVBQ2I7QUFBQSxFQUNBO0FBQUEsRUFFRCxZQUFZLFNBQTRDLFVBQWtDO0FBQ2hHLFNBQUssVUFBVTtBQUNmLFNBQUssV0FBVztBQUFBLEVBQ2xCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLGFBQWEsS0FBSyxPQUFtQixNQUFjLFFBQTJDO0FBQzVGLFFBQUksQ0FBQyxLQUFLLFNBQVMsT0FBTyxFQUFHLFFBQU8sWUFBVyxTQUFTLE1BQU0sTUFBTSxLQUFLLE1BQU0sTUFBTSxHQUFHLE1BQU07QUFDOUYsVUFBTSxRQUFRLEdBQUcsTUFBTSxJQUFJLElBQUksSUFBSTtBQUNuQyxVQUFNLFlBQVksY0FBYyxNQUFNLFNBQVMsT0FBTyxNQUFNLE1BQU0sR0FBRyxLQUFLO0FBQzFFLFVBQU0sU0FBUyxLQUFLLE1BQU0sR0FBRyxLQUFLLFlBQVksR0FBRyxJQUFJLENBQUM7QUFDdEQsVUFBTSxVQUFVLG9CQUFJLElBQTBCO0FBQzlDLFVBQU0sV0FBbUMsQ0FBQztBQUMxQyxlQUFXLFFBQVEsQ0FBQyxHQUFHLElBQUksSUFBSSxVQUFVLE9BQU8sQ0FBQyxDQUFDLEVBQUUsS0FBSyxHQUFHO0FBQzFELFlBQU0sUUFBUSxNQUFNLFlBQVcsS0FBSyxPQUFPLFNBQVMsTUFBTSxNQUFNO0FBQ2hFLGlCQUFXLENBQUMsTUFBTSxNQUFNLEtBQUssTUFBTSxTQUFTO0FBQzFDLFlBQUksUUFBUSxJQUFJLElBQUksRUFBRyxPQUFNLElBQUksYUFBYSxXQUFXLEdBQUcsS0FBSyxZQUFZLElBQUksbUJBQW1CO0FBQ3BHLGFBQUssVUFBVSxJQUFJLElBQUksS0FBSyxVQUFVLE1BQU07QUFDMUMsZ0JBQU0sSUFBSTtBQUFBLFlBQ1I7QUFBQSxZQUNBLEdBQUcsS0FBSyxZQUFZLElBQUksVUFBVSxJQUFJO0FBQUEsVUFDeEM7QUFBQSxRQUNGO0FBQ0EsZ0JBQVEsSUFBSSxNQUFNLE1BQU07QUFBQSxNQUMxQjtBQUNBLGFBQU8sT0FBTyxVQUFVLE1BQU0sUUFBUTtBQUFBLElBQ3hDO0FBQ0EsZUFBVyxDQUFDLE1BQU0sSUFBSSxLQUFLLFdBQVc7QUFDcEMsVUFBSSxDQUFDLFFBQVEsSUFBSSxJQUFJO0FBQ25CLGNBQU0sSUFBSSxhQUFhLFdBQVcsR0FBRyxLQUFLLFlBQVksSUFBSSxjQUFjLElBQUksR0FBRztBQUFBLElBQ25GO0FBQ0EsV0FBTyxJQUFJLFlBQVcsU0FBUyxRQUFRO0FBQUEsRUFDekM7QUFBQSxFQUVBLGFBQWEsU0FBUyxRQUFvQixRQUEyQztBQUNuRixRQUFJO0FBQ0YsWUFBTSxFQUFFLFNBQVMsU0FBUyxJQUFJLE1BQU0sV0FBVyxRQUFRLE1BQU07QUFDN0QsYUFBTyxJQUFJLFlBQVcsU0FBUyxRQUFRO0FBQUEsSUFDekMsU0FBUyxPQUFPO0FBQ2QsWUFBTSxPQUFPLFFBQVE7QUFDckIsWUFBTTtBQUFBLElBQ1I7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE1BQU0sUUFBdUI7QUFDM0IsVUFBTSxVQUFVLElBQUksSUFBSSxDQUFDLEdBQUcsS0FBSyxRQUFRLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxXQUFXLE9BQU8sTUFBTSxDQUFDO0FBQ2pGLFVBQU0sUUFBUSxJQUFJLENBQUMsR0FBRyxPQUFPLEVBQUUsSUFBSSxDQUFDLFdBQVcsT0FBTyxRQUFRLENBQUMsQ0FBQztBQUFBLEVBQ2xFO0FBQ0Y7QUFHQSxTQUFTLGNBQWMsT0FBZ0IsT0FBb0M7QUFDekUsUUFBTSxNQUFNLFNBQVMsS0FBSyxJQUFJLE1BQU0sYUFBYTtBQUNqRCxNQUFJLENBQUMsU0FBUyxHQUFHLEdBQUc7QUFDbEIsVUFBTSxJQUFJLGFBQWEsV0FBVyxHQUFHLEtBQUssbUJBQW1CLEtBQUssR0FBRyxDQUFDLHVCQUF1QjtBQUFBLEVBQy9GO0FBQ0EsUUFBTSxVQUFVLE9BQU8sUUFBUSxHQUFHLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxJQUFJLE1BQXdCO0FBQzFFLFFBQUksT0FBTyxTQUFTLFlBQVksS0FBSyxTQUFTLGNBQWMsRUFBRyxRQUFPLENBQUMsTUFBTSxJQUFJO0FBQ2pGLFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBLEdBQUcsS0FBSyxpQkFBaUIsSUFBSSxPQUFPLEtBQUssSUFBSSxDQUFDO0FBQUEsSUFDaEQ7QUFBQSxFQUNGLENBQUM7QUFDRCxTQUFPLElBQUksSUFBSSxPQUFPO0FBQ3hCO0FBRUEsZUFBZSxXQUNiLFFBQ0EsUUFDbUY7QUFDbkYsUUFBTSxPQUFPLENBQUMsU0FBd0I7QUFDcEMsVUFBTSxJQUFJLGFBQWEsV0FBVyxHQUFHLE9BQU8sSUFBSSxLQUFLLElBQUksK0NBQStDO0FBQUEsRUFDMUc7QUFDQSxNQUFJLE9BQU8sT0FBTyxFQUFHLE1BQUssZUFBZSxPQUFPLElBQUksNkJBQTZCO0FBQ2pGLFFBQU0sUUFBUSxNQUFNLE9BQU8sS0FBSyxHQUFHLEdBQUcsTUFBTTtBQUM1QyxRQUFNLFNBQVMsSUFBSSxTQUFTLE1BQU0sUUFBUSxNQUFNLFlBQVksQ0FBQyxFQUFFLGFBQWEsR0FBRyxJQUFJO0FBQ25GLFFBQU0sVUFBVSxLQUFLLElBQUksa0JBQWtCLE9BQU8sT0FBTyxDQUFDO0FBQzFELE1BQUksU0FBUyxRQUFTLE1BQUssd0JBQXdCLE1BQU0sc0JBQXNCLE9BQU8sRUFBRTtBQUN4RixRQUFNLE9BQU8sV0FBVyxNQUFNLE9BQU8sS0FBSyxHQUFHLE9BQU8sTUFBTSxHQUFHLE1BQU0sR0FBRyxPQUFPLElBQUk7QUFDakYsUUFBTSxVQUFVLFVBQVUsTUFBTSxPQUFPLElBQUk7QUFDM0MsTUFBSSxRQUFTLE1BQUssT0FBTztBQUN6QixRQUFNLFNBQVMsVUFBVSxNQUFNLE9BQU8sSUFBSTtBQUMxQyxNQUFJLENBQUMsU0FBUyxNQUFNLEVBQUcsUUFBTyxLQUFLLGlCQUFpQixLQUFLLE1BQU0sQ0FBQyxzQkFBc0I7QUFDdEYsUUFBTSxFQUFFLGNBQWMsVUFBVSxHQUFHLFFBQVEsSUFBSTtBQUMvQyxNQUFJLGFBQWEsVUFBYSxDQUFDLFVBQVUsUUFBUSxFQUFHLFFBQU8sS0FBSyxvQ0FBb0M7QUFDcEcsUUFBTSxRQUFRLElBQUksT0FBTyxNQUFNO0FBQy9CLFFBQU0sVUFBVSxPQUFPLFFBQVEsT0FBTyxFQUFFLElBQUksQ0FBQyxDQUFDLE1BQU0sS0FBSyxNQUFNO0FBQzdELFVBQU0sUUFBUSxVQUFVLE1BQU0sT0FBTyxRQUFRLEtBQUs7QUFDbEQsV0FBTyxPQUFPLFVBQVUsV0FBVyxLQUFLLFVBQVUsSUFBSSxRQUFRLEtBQUssRUFBRSxJQUFJO0FBQUEsRUFDM0UsQ0FBQztBQUNELFVBQVEsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLFNBQVMsRUFBRSxVQUFVLEVBQUUsU0FBUyxFQUFFLE1BQU07QUFDakUsTUFBSSxNQUFNO0FBQ1YsYUFBVyxFQUFFLE1BQU0sUUFBUSxRQUFBQyxRQUFPLEtBQUssU0FBUztBQUM5QyxRQUFJLFdBQVcsSUFBSyxNQUFLLFVBQVUsSUFBSSxtQkFBbUIsTUFBTSxjQUFjLEdBQUcsdUJBQXVCO0FBQ3hHLFVBQU0sU0FBU0E7QUFBQSxFQUNqQjtBQUNBLE1BQUksUUFBUSxPQUFPLEtBQU0sTUFBSywyQkFBMkIsR0FBRyxpQkFBaUIsT0FBTyxJQUFJLEVBQUU7QUFDMUYsU0FBTyxFQUFFLFNBQVMsSUFBSSxJQUFJLFFBQVEsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLE1BQU0sTUFBTSxDQUFDLENBQUMsR0FBRyxVQUFVLFlBQVksQ0FBQyxFQUFFO0FBQ3RHO0FBR0EsU0FBUyxVQUFVLE1BQWMsT0FBZ0IsUUFBb0IsT0FBc0M7QUFDekcsTUFBSSxDQUFDLFNBQVMsS0FBSyxFQUFHLFFBQU8sR0FBRyxLQUFLLEtBQUssQ0FBQztBQUMzQyxRQUFNLEVBQUUsT0FBTyxPQUFPLGNBQWMsUUFBUSxJQUFJO0FBQ2hELE1BQUksT0FBTyxVQUFVLFlBQVksQ0FBQyxPQUFPLE9BQU8sZUFBZSxLQUFLLEdBQUc7QUFDckUsV0FBTyxTQUFTLEtBQUssS0FBSyxDQUFDLHFCQUFxQixPQUFPLEtBQUssYUFBYSxFQUFFLEtBQUssR0FBRyxDQUFDO0FBQUEsRUFDdEY7QUFDQSxRQUFNLFNBQVM7QUFDZixNQUFJLENBQUMsU0FBUyxLQUFLLEVBQUcsUUFBTyxTQUFTLEtBQUssS0FBSyxDQUFDO0FBQ2pELE1BQUksQ0FBQyxTQUFTLE9BQU8sS0FBSyxRQUFRLFdBQVc7QUFDM0MsV0FBTyxnQkFBZ0IsS0FBSyxPQUFPLENBQUM7QUFDdEMsUUFBTSxDQUFDLE9BQU8sR0FBRyxJQUFJO0FBQ3JCLE1BQUksUUFBUSxPQUFPLE1BQU0sT0FBTyxPQUFPLE9BQU87QUFDNUMsV0FBTyxpQkFBaUIsS0FBSyxLQUFLLEdBQUcsa0NBQWtDLE9BQU8sT0FBTyxLQUFLO0FBQUEsRUFDNUY7QUFDQSxRQUFNLFNBQVMsV0FBVyxRQUFRLEtBQUs7QUFDdkMsTUFBSSxXQUFXLE1BQU07QUFDbkIsV0FBTyxHQUFHLE1BQU0sS0FBSyxvQkFBb0IsTUFBTSxLQUFLLEtBQUssS0FBSyxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQ2hGLFNBQU8sRUFBRSxNQUFNLE9BQU8sUUFBUSxPQUFPLFFBQVEsUUFBUSxRQUFRLE9BQU8sT0FBTztBQUM3RTtBQUdBLFNBQVMsV0FBVyxPQUFvQixPQUFrQztBQUN4RSxNQUFJLFNBQWlCLE1BQU0sU0FBUyxDQUFDLElBQUksSUFBSSxjQUFjLEtBQUs7QUFDaEUsYUFBVyxLQUFLLE9BQU87QUFDckIsY0FBVTtBQUNWLFFBQUksQ0FBQyxPQUFPLGNBQWMsTUFBTSxFQUFHLFFBQU87QUFBQSxFQUM1QztBQUNBLFNBQU87QUFDVDtBQU1BLFNBQVMsVUFBVSxNQUFjLE9BQW1DO0FBQ2xFLFFBQU1DLFFBQXVCLENBQUM7QUFDOUIsUUFBTSxRQUFRO0FBQ2QsV0FBUyxLQUFLLEdBQUcsS0FBSyxLQUFLLFFBQVEsTUFBTTtBQUN2QyxVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksU0FBUyxPQUFPLFNBQVMsSUFBSyxDQUFBQSxNQUFLLElBQUk7QUFBQSxhQUNsQyxTQUFTLE9BQU8sU0FBUyxLQUFLO0FBQ3JDLFVBQUlBLE1BQUssS0FBSyxvQkFBSSxJQUFJLENBQUMsSUFBSSxFQUFHLFFBQU87QUFBQSxJQUN2QyxXQUFXLFNBQVMsS0FBSztBQUN2QixZQUFNLFFBQVE7QUFDZCxhQUFPLEtBQUssS0FBSyxVQUFVLEtBQUssRUFBRSxNQUFNLElBQUssT0FBTSxLQUFLLEVBQUUsTUFBTSxPQUFPLElBQUk7QUFDM0UsWUFBTSxZQUFZLEtBQUs7QUFDdkIsVUFBSSxDQUFDLE1BQU0sS0FBSyxJQUFJLEVBQUc7QUFDdkIsWUFBTSxNQUFNLFVBQVUsS0FBSyxNQUFNLE9BQU8sS0FBSyxDQUFDLEdBQUcsS0FBSztBQUN0RCxVQUFJQSxNQUFLLEdBQUcsRUFBRSxHQUFHLElBQUksR0FBRyxFQUFHLFFBQU8sV0FBVyxLQUFLLEdBQUcsQ0FBQztBQUN0RCxNQUFBQSxNQUFLLEdBQUcsRUFBRSxHQUFHLElBQUksR0FBRztBQUFBLElBQ3RCO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsU0FBUyxPQUFrRDtBQUNsRSxTQUFPLE9BQU8sVUFBVSxZQUFZLFVBQVUsUUFBUSxDQUFDLE1BQU0sUUFBUSxLQUFLO0FBQzVFO0FBRUEsU0FBUyxVQUFVLE9BQWlEO0FBQ2xFLFNBQU8sU0FBUyxLQUFLLEtBQUssT0FBTyxPQUFPLEtBQUssRUFBRSxNQUFNLENBQUMsU0FBUyxPQUFPLFNBQVMsUUFBUTtBQUN6RjtBQUVBLFNBQVMsU0FBUyxPQUFtQztBQUNuRCxTQUFPLE1BQU0sUUFBUSxLQUFLLEtBQUssTUFBTSxNQUFNLENBQUMsTUFBTSxPQUFPLGNBQWMsQ0FBQyxLQUFLLEtBQUssQ0FBQztBQUNyRjtBQUVBLFNBQVMsS0FBSyxPQUF3QjtBQUNwQyxVQUFRLEtBQUssVUFBVSxLQUFLLEtBQUssVUFBVSxNQUFNLEdBQUcsRUFBRTtBQUN4RDs7O0FDak5BLGVBQXNCLFdBQVcsTUFBbUM7QUFDbEUsU0FBTyxXQUFXLFNBQVMsTUFBTSxTQUFTLGVBQWUsSUFBSSxFQUFFLENBQUM7QUFDbEU7QUFHQSxlQUFzQixXQUFXLE1BQWtEO0FBQ2pGLFFBQU0sYUFBYSxNQUFNLFdBQVcsSUFBSTtBQUN4QyxRQUFNLFVBQVUsb0JBQUksSUFBMEI7QUFDOUMsYUFBVyxFQUFFLE1BQU0sT0FBTyxPQUFPLFFBQVEsUUFBUSxPQUFPLEtBQUssV0FBVyxRQUFRLE9BQU8sR0FBRztBQUN4RixVQUFNLEVBQUUsT0FBTyxJQUFJLE1BQU0sT0FBTyxLQUFLLFFBQVEsTUFBTTtBQUNuRCxZQUFRLElBQUksTUFBTSxFQUFFLE9BQU8sUUFBUSxVQUFVLFFBQVEsSUFBSSxXQUFXLE1BQU0sSUFBSSxJQUFJLGFBQWEsTUFBTSxFQUFFLENBQUM7QUFBQSxFQUMxRztBQUNBLFFBQU0sV0FBVyxNQUFNO0FBQ3ZCLFNBQU87QUFDVDtBQUdPLFNBQVMsYUFBYSxRQUEyQixVQUFxQztBQUMzRixNQUFJLE9BQU8sV0FBVyxTQUFTLE9BQVEsUUFBTztBQUM5QyxNQUFJLGFBQWE7QUFDakIsTUFBSSxRQUFRO0FBQ1osV0FBUyxJQUFJLEdBQUcsSUFBSSxTQUFTLFFBQVEsS0FBSztBQUN4QyxtQkFBZSxPQUFPLENBQUMsSUFBSyxTQUFTLENBQUMsTUFBTztBQUM3QyxhQUFTLFNBQVMsQ0FBQyxLQUFNO0FBQUEsRUFDM0I7QUFDQSxTQUFPLEtBQUssS0FBSyxhQUFhLEtBQUs7QUFDckM7QUFHTyxTQUFTLFFBQ2QsUUFDQSxPQUNBLE1BQ2M7QUFDZCxTQUFPLE9BQU8sT0FBTyxDQUFDLEdBQUcsTUFBTSxLQUFLLElBQUksS0FBSyxDQUFDO0FBQ2hEO0FBRUEsSUFBSTtBQUdHLFNBQVMsYUFBOEI7QUFDNUMsU0FBUSxXQUFXLGFBQWE7QUFDbEM7OztBbER2QkEsSUFBTSxPQUFPLE1BQU0sZUFBZTtBQUNsQyxJQUFNLFNBQVUsS0FBSyxNQUFNLGFBQWEsa0NBQWtDLE1BQU0sQ0FBQyxFQUM5RTtBQWtCSCxJQUFNLFdBQStFO0FBQUEsRUFDbkYsU0FBUztBQUFBLEVBQ1QsZUFBZTtBQUFBLEVBQ2YsYUFBYSxFQUFFLEdBQUcsT0FBTyxPQUFPLE1BQU0sR0FBRztBQUN2QyxVQUFNLGFBQWEsSUFBSSxnQkFBZ0IsR0FBRyxNQUFNLE1BQU0sRUFBRSxDQUFDLEdBQUksTUFBTSxVQUFVLEVBQUUsQ0FBQyxDQUFFO0FBQ2xGLFdBQU8sT0FBTyxFQUFFLEdBQUcsa0JBQWtCLE1BQU0sR0FBRyxHQUFHLFdBQVcsUUFBUSxNQUFNLENBQUMsR0FBRyxFQUFFLEtBQUssS0FBSyxDQUFDLEVBQUU7QUFBQSxFQUMvRjtBQUFBLEVBQ0EsY0FBYyxTQUFTLEtBQUs7QUFBQSxFQUM1QixnQkFBZ0IsU0FBUyxLQUFLO0FBQUEsRUFDOUIsaUJBQWlCLFNBQVMsSUFBSTtBQUFBLEVBQzlCLG1CQUFtQjtBQUFBLEVBQ25CLG1CQUFtQjtBQUFBLEVBQ25CLG9CQUFvQjtBQUFBLEVBQ3BCLFFBQVE7QUFBQSxFQUNSLGlCQUFpQjtBQUFBLEVBQ2pCLE9BQU8sRUFBRSxHQUFHLFlBQVksSUFBSSxHQUFHO0FBQzdCLFVBQU0sU0FBUyxJQUFJLE9BQU8sR0FBRyxVQUFxQztBQUNsRSxXQUFPLE9BQU8sRUFBRSxHQUFHLE9BQU8sUUFBUSxJQUFJLEtBQUssQ0FBQyxFQUFFO0FBQUEsRUFDaEQ7QUFBQSxFQUNBLGFBQWEsRUFBRSxHQUFHLFlBQVksS0FBSyxNQUFNLEdBQUc7QUFDMUMsVUFBTSxTQUFTO0FBQUEsTUFDYixZQUFZLE9BQU8sV0FBVyxRQUFRO0FBQUEsTUFDdEMsU0FBUyxPQUFPLFdBQVcsS0FBSztBQUFBLE1BQ2hDLFNBQVMsTUFBTSxvQkFBb0IsRUFBRSxDQUFDO0FBQUEsTUFDdEMsMEJBQTBCLE1BQU0sa0JBQWtCLEVBQUUsQ0FBQztBQUFBLElBQ3ZEO0FBQ0EsVUFBTSxVQUFVLElBQUlDLGFBQVksR0FBRyxNQUFNO0FBQ3pDLFdBQU8sT0FBTyxFQUFFLEdBQUcsUUFBUSxRQUFRLElBQUksS0FBSyxDQUFDLEVBQUU7QUFBQSxFQUNqRDtBQUFBLEVBQ0EsaUJBQWlCLEVBQUUsR0FBRyxZQUFZLE9BQU8sT0FBTyxNQUFNLEdBQUc7QUFDdkQsVUFBTSxFQUFFLFNBQVMsTUFBTSxJQUFJO0FBQzNCLFVBQU0sVUFBVSxJQUFJLGdCQUFnQixHQUFHLE9BQU8sT0FBTyxHQUFHLE1BQU0sVUFBVSxFQUFFLENBQUMsR0FBSSxPQUFPLEtBQUssQ0FBQztBQUM1RixXQUFPLE9BQU8sRUFBRSxHQUFHLFFBQVEsUUFBUSxNQUFNLEdBQUcsR0FBRyxNQUFNLENBQUMsRUFBRTtBQUFBLEVBQzFEO0FBQUEsRUFDQSxRQUFRLEVBQUUsR0FBRyxZQUFZLE9BQU8sT0FBTyxPQUFPLE9BQU8sR0FBRztBQUN0RCxVQUFNLFNBQVM7QUFBQSxNQUNiLFlBQVksT0FBTyxXQUFXLEtBQUs7QUFBQSxNQUNuQyxXQUFXLE1BQU0sVUFBVSxFQUFFLENBQUM7QUFBQSxNQUM5QixTQUFTLE9BQU8sV0FBVyxLQUFLO0FBQUEsTUFDaEMsU0FBUyxPQUFPLFdBQVcsT0FBTztBQUFBLElBQ3BDO0FBQ0EsVUFBTSxZQUFZLElBQUksaUJBQWlCLEdBQUcsTUFBTTtBQUNoRCxXQUFPLFlBQVk7QUFDakIsWUFBTSxFQUFFLEdBQUcsT0FBTyxJQUFJLFVBQVUsVUFBVSxNQUFNLEdBQUcsR0FBRyxNQUFNLENBQUM7QUFDN0QsWUFBTSxPQUFPO0FBQUEsUUFDVixNQUFNLE9BQU8sS0FBSztBQUFBLFFBQ25CLE9BQU87QUFBQSxRQUNQLE9BQU8sVUFBVSxFQUFFLE9BQU8sQ0FBQztBQUFBLE1BQzdCO0FBQ0EsWUFBTSxZQUFZLGVBQWUsSUFBSTtBQUNyQyxZQUFNLFNBQVMsRUFBRSxPQUFPLE9BQU8sYUFBYSxTQUFTLEdBQUcsQ0FBQyxVQUFVLE9BQU8sQ0FBQyxHQUFHLE1BQU0sSUFBSSxHQUFHLENBQUMsQ0FBQyxHQUFHLEtBQUs7QUFDckcsYUFBTyxFQUFFLEdBQUcsUUFBUSxjQUFjLE1BQU0sV0FBVyxHQUFHLFVBQVUsT0FBTyxHQUFHLFFBQVEsTUFBTSxDQUFDLEVBQUU7QUFBQSxJQUM3RjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLEtBQUssRUFBRSxHQUFHLE9BQU8sTUFBTSxHQUFHO0FBQ3hCLFVBQU0sU0FBUyxFQUFFLFVBQVUsSUFBSSxNQUFNLFVBQVUsQ0FBd0I7QUFDdkUsVUFBTSxPQUFPLEVBQUUsT0FBTyxRQUFRLE1BQU0sUUFBUSxDQUFDO0FBQzdDLFVBQU0sVUFBVSxFQUFFLFFBQVEsR0FBRyxTQUFTLEdBQUcsZUFBZSxFQUFFO0FBQzFELFdBQU8sT0FBTyxFQUFFLEdBQUcseUJBQXlCLE1BQU0sR0FBRyxHQUFHLFFBQVEsTUFBTSxPQUFPLEVBQUU7QUFBQSxFQUNqRjtBQUFBLEVBQ0EsU0FBUyxFQUFFLEdBQUcsWUFBWSxPQUFPLE1BQU0sR0FBRztBQUN4QyxVQUFNLEVBQUUsUUFBUSxRQUFRLFFBQVEsSUFBSTtBQUNwQyxVQUFNLFNBQVMsRUFBRSxjQUFjLElBQUksTUFBTSxVQUFVLEdBQStCLE1BQU87QUFDekYsVUFBTSxPQUFPLEVBQUUsT0FBTyxRQUFRLE1BQU0sUUFBUSxDQUFDO0FBQzdDLFdBQU8sT0FBTyxFQUFFLEdBQUcsZ0JBQWdCLE1BQU0sR0FBRyxHQUFHLFFBQVEsUUFBUyxFQUFFLE1BQU0sUUFBa0IsQ0FBQyxFQUFFO0FBQUEsRUFDL0Y7QUFBQSxFQUNBLFVBQVUsRUFBRSxHQUFHLFlBQVksT0FBTyxPQUFPLE9BQU8sT0FBTyxHQUFHO0FBQ3hELFVBQU0sRUFBRSxPQUFPLFNBQVMsaUJBQWlCLGtCQUFrQixVQUFVLElBQUk7QUFJekUsVUFBTSxZQUFZLElBQUk7QUFBQSxNQUNwQjtBQUFBLE1BQ0E7QUFBQSxRQUNFLGdCQUFnQjtBQUFBLFFBQ2hCLHVCQUF1QjtBQUFBLFFBQ3ZCLDBCQUEwQixPQUFPLGVBQWU7QUFBQSxRQUNoRCx1QkFBdUI7QUFBQSxRQUN2Qix5QkFBeUIsaUJBQWtCLElBQUksTUFBTSxTQUFVO0FBQUEsUUFDL0QsaUJBQWlCO0FBQUEsUUFDakIsb0JBQW9CO0FBQUEsTUFDdEI7QUFBQSxNQUNBLE1BQU0sVUFBVSxFQUFFLENBQUM7QUFBQSxJQUNyQjtBQUNBLFVBQU0sU0FBUyxFQUFFLE9BQU8sNEJBQTRCLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSxRQUFRLENBQUMsQ0FBQyxDQUFDO0FBQ3ZFLFVBQU0sT0FBTyxFQUFFLE9BQU8sMEJBQTBCLENBQUMsQ0FBQyxDQUFDO0FBQ25ELFdBQU8sWUFBWTtBQUNqQixZQUFNLEVBQUUsWUFBWSxhQUFhLElBQUk7QUFDckMsWUFBTSxLQUFLLE9BQU8sT0FBTyxFQUFFO0FBQzNCLFlBQU0sVUFBVSxVQUFVO0FBQzFCLFlBQU0sU0FBUyxlQUFlLE1BQU0sSUFBSSxHQUFHLE9BQU8sRUFBRSxRQUFRLElBQUksT0FBTyxHQUFHLFFBQVEsTUFBTSxTQUFTO0FBQUEsUUFDL0YsTUFBTTtBQUFBLFFBQ04sUUFBUTtBQUFBLE1BQ1YsQ0FBQztBQUNELFlBQU0sVUFBbUIsRUFBRSxPQUFPO0FBQ2xDLFlBQU0sTUFBTSxDQUFDLE1BQWMsV0FBbUIsTUFBTSxRQUFRLElBQUksSUFBSSxFQUFFLE9BQU8sS0FBSyxNQUFNO0FBQ3hGLGNBQVEsUUFBUSxNQUFNLFVBQVUsUUFBUSxNQUFNLEdBQUcsR0FBRyxRQUFRLE1BQU0sR0FBRyxFQUFFLElBQUksQ0FBQztBQUM1RSxZQUFNLE1BQU8sTUFBTyxRQUFRLElBQWUsS0FBSztBQUNoRCxjQUFRLGdCQUFnQixRQUFRLEtBQU0sUUFBUSxJQUFlLE1BQU0sQ0FBQyxHQUFJLENBQUMsTUFBTSxJQUFJLEVBQUU7QUFDckYsYUFBTyxRQUFRO0FBQ2YsaUJBQVcsS0FBSyxDQUFDLEdBQUcsQ0FBQyxFQUFHLFFBQU8sUUFBUSxTQUFTLENBQUMsRUFBRTtBQUNuRCxhQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsT0FBT0MsU0FBZ0IsSUFBa0IsU0FBaUI7QUFDakUsUUFBTSxFQUFFLE9BQU8sS0FBSyxJQUFJLGNBQWMsSUFBSSxTQUFTLElBQUs7QUFDeEQsUUFBTSxRQUFRLENBQUMsR0FBRyxRQUFRLENBQUM7QUFDM0IsU0FBTyxFQUFFLE9BQU9BLFFBQU8sT0FBTyxPQUFPLE9BQU8sS0FBSyxHQUFHLE1BQU1BLFFBQU8sT0FBTyxNQUFNLE9BQU8sS0FBSyxFQUFFO0FBQzlGO0FBRUEsU0FBUyxNQUFNLEVBQUUsR0FBRyxPQUFPLE9BQU8sTUFBTSxHQUFVO0FBQ2hELFFBQU0sYUFBYSxJQUFJLGdCQUFnQixHQUFHLE1BQU0sTUFBTSxFQUFFLENBQUMsR0FBSSxNQUFNLFVBQVUsRUFBRSxDQUFDLENBQUU7QUFDbEYsU0FBTyxNQUFNO0FBQ1gsVUFBTSxJQUFJLE1BQU0sR0FBRztBQUNuQixXQUFPLEVBQUUsR0FBRyxXQUFXLEdBQUcsRUFBRSxPQUFPLEVBQUUsR0FBRyxxQkFBcUIsR0FBRyxXQUFXLFFBQVEsTUFBTSxDQUFDLENBQUMsQ0FBQyxFQUFFO0FBQUEsRUFDaEc7QUFDRjtBQUVBLFNBQVMsU0FBUyxVQUFtQjtBQUNuQyxTQUFPLENBQUMsRUFBRSxHQUFHLE9BQU8sT0FBTyxNQUFNLE1BQWE7QUFDNUMsVUFBTSxRQUFRLElBQUk7QUFBQSxNQUNoQjtBQUFBLE1BQ0EsTUFBTSxNQUFNLEVBQUUsQ0FBQztBQUFBLE1BQ2YsTUFBTSxPQUFPLEVBQUUsQ0FBQztBQUFBLE1BQ2hCLE1BQU0sVUFBVSxFQUFFLENBQUM7QUFBQSxNQUNuQjtBQUFBLElBQ0Y7QUFDQSxXQUFPLE9BQU8sRUFBRSxHQUFHLE1BQU0sUUFBUSxNQUFNLEdBQUcsR0FBRyxNQUFNLENBQUMsRUFBRTtBQUFBLEVBQ3hEO0FBQ0Y7QUFFQSxTQUFTLGNBQWMsRUFBRSxHQUFHLFlBQVksT0FBTyxPQUFPLE1BQU0sR0FBVTtBQUNwRSxRQUFNLEVBQUUsUUFBUSxVQUFVLElBQUk7QUFDOUIsUUFBTSxRQUFRLElBQUk7QUFBQSxJQUNoQjtBQUFBLElBQ0EsTUFBTSxNQUFNLEVBQUUsQ0FBQztBQUFBLElBQ2YsT0FBTyxNQUFNO0FBQUEsSUFDYjtBQUFBLElBQ0EsTUFBTSxVQUFVLEVBQUUsQ0FBQztBQUFBLEVBQ3JCO0FBQ0EsU0FBTyxPQUFPLEVBQUUsR0FBRyxNQUFNLFFBQVEsTUFBTSxHQUFHLEdBQUcsTUFBTSxDQUFDLEVBQUU7QUFDeEQ7QUFFQSxTQUFTLEtBQUssRUFBRSxHQUFHLFlBQVksT0FBTyxNQUFNLEdBQVU7QUFDcEQsUUFBTSxVQUFVLEVBQUUsS0FBSyxNQUFNLE1BQU0sRUFBRSxDQUFDLEdBQUksT0FBTyxXQUFXLE1BQU0sQ0FBQztBQUNuRSxTQUFPLE9BQU8sRUFBRSxHQUFHLGtCQUFrQixNQUFNLEdBQUcsR0FBRyxPQUFPLEVBQUU7QUFDNUQ7QUFFQSxlQUFlLFVBQVUsTUFBYztBQUNyQyxRQUFNQSxVQUFTLE1BQU0sV0FBVztBQUNoQyxRQUFNLFNBQVMsTUFBTSxXQUFXLFVBQVUsSUFBSSxFQUFFO0FBQ2hELFFBQU0sTUFBTSxDQUFDLFNBQWlCO0FBQzVCLFVBQU0sU0FBUyxPQUFPLElBQUksSUFBSTtBQUM5QixJQUFPLFVBQUcsUUFBUSxHQUFHLElBQUksUUFBUSxJQUFJLEVBQUU7QUFDdkMsV0FBTztBQUFBLEVBQ1Q7QUFDQSxTQUFPO0FBQUEsSUFDTCxRQUFBQTtBQUFBLElBQ0E7QUFBQSxJQUNBLE9BQU87QUFBQSxNQUNMLE9BQU8sQ0FBQyxTQUFpQkEsUUFBTyxPQUFPLElBQUksTUFBTSxJQUFJLEVBQUUsRUFBRSxRQUFRLElBQUksTUFBTSxJQUFJLEVBQUUsRUFBRSxLQUFLO0FBQUEsTUFDeEYsS0FBSyxDQUFDLFNBQWlCQSxRQUFPLE9BQU8sSUFBSSxNQUFNLElBQUksRUFBRSxFQUFFLFFBQVEsSUFBSSxNQUFNLElBQUksRUFBRSxFQUFFLE9BQU8sS0FBSztBQUFBLE1BQzdGLE9BQU8sTUFBTUEsUUFBTyxPQUFPLElBQUksVUFBVSxFQUFFLFFBQVEsQ0FBQyxHQUFHLElBQUksVUFBVSxFQUFFLE9BQU8sTUFBTSxDQUFDO0FBQUEsTUFDckYsT0FBTyxDQUFDLFNBQWlCLElBQUksSUFBSSxFQUFFO0FBQUEsTUFDbkMsUUFBUTtBQUFBLElBQ1Y7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxXQUFXLEVBQUUsT0FBTyxNQUFNLFlBQVksY0FBYyxLQUFLLFFBQVE7QUFDL0QsUUFBTSxRQUFRLFNBQVMsS0FBSztBQUM1QixNQUFJLENBQUMsTUFBTztBQUNaLE9BQUssR0FBRyxLQUFLLG1CQUFtQixZQUFZO0FBQzFDLFVBQU0sRUFBRSxRQUFBQSxTQUFRLFFBQVEsTUFBTSxJQUFJLE1BQU0sVUFBVSxJQUFJO0FBQ3RELFVBQU0sYUFBYSxNQUFNLFdBQVcsVUFBVSxJQUFJLEVBQUU7QUFDcEQsVUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJLE1BQU0sUUFBUTtBQUFBLE1BQ25DQTtBQUFBLE1BQ0E7QUFBQSxNQUNBLENBQUMsWUFBWSxNQUFNLEVBQUUsR0FBRyxPQUFPLEdBQUcsUUFBUSxHQUFHLEdBQUcsR0FBRyxXQUFXLENBQUM7QUFBQSxNQUMvRCxFQUFFLFFBQVEsY0FBYztBQUFBLElBQzFCO0FBQ0EsVUFBTSxXQUFXLE1BQU07QUFDdkIsZUFBVyxDQUFDLE1BQU0sTUFBTSxLQUFLLE9BQU8sUUFBUSxNQUFNLElBQUksQ0FBQyxHQUFHO0FBQ3hELFlBQU0sV0FBVyxPQUFPLElBQUksT0FBTyxJQUFJLEVBQUU7QUFDekMsTUFBTyxVQUFHLFVBQVUsa0JBQWtCLElBQUksRUFBRTtBQUM1QyxZQUFNLFNBQVMsVUFBVSxVQUFVLE9BQU8sT0FBTyxTQUFTLGFBQWEsTUFBTSxPQUFPLEtBQUssSUFBSTtBQUM3RixZQUFNLFFBQVEsYUFBYSxRQUE2QixTQUFVLE1BQU07QUFDeEUsWUFBTSxNQUFNLEtBQUssSUFBSSxNQUFNLEtBQUssY0FBYyxJQUFJLEtBQUssRUFBRTtBQUN6RCxVQUFJLFFBQVEsSUFBSSxhQUFjLFNBQVEsSUFBSSxPQUFPLE1BQU0sTUFBTSxjQUFjLENBQUMsR0FBRyxJQUFJLGNBQWMsQ0FBQyxDQUFDO0FBQ25HLE1BQU8sVUFBRyxTQUFTLEtBQUssR0FBRyxJQUFJLG9CQUFvQixLQUFLLHNCQUFzQixHQUFHLEVBQUU7QUFBQSxJQUNyRjtBQUFBLEVBQ0YsQ0FBQztBQUNIO0FBRUEsS0FBSyxtRkFBbUYsWUFBWTtBQUNsRyxRQUFNLEVBQUUsUUFBQUEsU0FBUSxNQUFNLElBQUksTUFBTSxVQUFVLCtCQUErQjtBQUN6RSxhQUFXQyxTQUFRLENBQUMsUUFBUSxjQUFjLFdBQVcsR0FBRztBQUN0RCxVQUFNLElBQUksTUFBTSxPQUFPLE1BQU1BLEtBQUksSUFBSTtBQUNyQyxVQUFNLFFBQWU7QUFBQSxNQUNuQixRQUFRRCxRQUFPLE9BQU8sSUFBSSxZQUFZLEVBQUUsT0FBTyxNQUFNLEdBQUcsQ0FBQyxFQUFFLE9BQU8sTUFBTSxHQUFHLEtBQUs7QUFBQSxNQUNoRixRQUFRLFFBQVE7QUFBQSxJQUNsQjtBQUNBLFVBQU0sT0FBTyxFQUFFLE1BQU0sQ0FBQztBQUN0QixVQUFNLElBQUlBLFFBQU8sT0FBTyxNQUFNLE9BQU8sTUFBTUMsS0FBSSxJQUFJLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQztBQUNuRSxVQUFNLFFBQVEsTUFBTSxnQkFBZ0IsR0FBRyxPQUFPLEVBQUUsT0FBTyxTQUFTLElBQUksRUFBRSxLQUFLO0FBQzNFLFVBQU0sU0FBUyxFQUFFLE9BQU8sSUFBSSxDQUFDLE9BQU8sTUFBTSxRQUFRLE1BQU0sS0FBSyxNQUFNLEtBQUssRUFBRSxPQUFPLFNBQVMsS0FBSyxDQUFDLENBQUU7QUFDbEcsSUFBTyxVQUFHLGFBQWEsUUFBUSxNQUFNLE9BQU8sT0FBT0EsS0FBSSxFQUFFLEVBQUUsTUFBTSxLQUFLLE1BQU1BLEtBQUk7QUFBQSxFQUNsRjtBQUNGLENBQUM7QUFFRCxLQUFLLDRFQUE0RSxZQUFZO0FBQzNGLFFBQU0sRUFBRSxRQUFBRCxTQUFRLFFBQVEsTUFBTSxJQUFJLE1BQU0sVUFBVSx3QkFBd0I7QUFDMUUsUUFBTSxVQUFVLGNBQWNBLFNBQVEsSUFBSSxDQUFDO0FBQzNDLGFBQVcsUUFBUSxDQUFDLEdBQUcsT0FBTyxLQUFLLENBQUMsRUFBRSxPQUFPLENBQUMsUUFBUSxJQUFJLFdBQVcsS0FBSyxDQUFDLEVBQUUsSUFBSSxDQUFDLFFBQVEsSUFBSSxNQUFNLENBQUMsQ0FBQyxHQUFHO0FBQ3ZHLFVBQU0sTUFBTSxNQUFNLEtBQUssTUFBTSxNQUFNLElBQUksR0FBRyxPQUFPLEVBQUUsS0FBSztBQUN4RCxVQUFNLFlBQVksUUFBUSxLQUFxQixJQUFJLENBQUMsTUFBTSxJQUFJLEVBQUU7QUFDaEUsVUFBTSxRQUFRLFFBQVEsS0FBcUIsSUFBSSxDQUFDLE1BQU0sS0FBSyxNQUFNLElBQUksRUFBRTtBQUN2RSxVQUFNLEtBQUssTUFBTSxPQUFPLE9BQU8sSUFBSSxLQUFLLEVBQUU7QUFDMUMsVUFBTSxLQUFLLE1BQU0sT0FBTyxPQUFPLElBQUksS0FBSyxFQUFFO0FBQzFDLFVBQU0sV0FBVyxNQUFNLE9BQU8sT0FBTyxJQUFJLFFBQVEsRUFBRTtBQUNuRCxhQUFTLElBQUksR0FBRyxJQUFJLEdBQUcsUUFBUSxLQUFLO0FBQ2xDLFlBQU0sUUFBUSxLQUFLLE1BQU0sSUFBSSxFQUFFO0FBQy9CLFlBQU0sSUFBSSxJQUFJO0FBQ2QsWUFBTSxVQUFVLEtBQUssSUFBSSxHQUFHLFVBQVUsU0FBUyxLQUFLLE9BQU8sS0FBSyxRQUFRLEVBQUUsQ0FBQztBQUMzRSxNQUFPO0FBQUEsUUFDTCxLQUFLLElBQUksVUFBVSxDQUFDLElBQUssS0FBSyxJQUFJLE1BQU0sQ0FBQyxDQUFFLElBQUksR0FBRyxDQUFDLENBQUUsS0FBSyxPQUFPLFVBQVU7QUFBQSxRQUMzRSxHQUFHLElBQUksT0FBTyxDQUFDO0FBQUEsTUFDakI7QUFDQSxNQUFPO0FBQUEsUUFDTCxLQUFLLElBQUksVUFBVSxDQUFDLElBQUssS0FBSyxJQUFJLE1BQU0sQ0FBQyxDQUFFLElBQUksR0FBRyxDQUFDLENBQUUsS0FBSyxPQUFPLFVBQVU7QUFBQSxRQUMzRSxHQUFHLElBQUksT0FBTyxDQUFDO0FBQUEsTUFDakI7QUFDQSxVQUFJLFVBQVUsS0FBSyxNQUFNLEtBQUssTUFBTSxJQUFJO0FBQ3RDLFFBQU87QUFBQSxVQUNMLE1BQU0sQ0FBQyxNQUFNLEtBQUssTUFBTSxDQUFDLE1BQU0sS0FBSyxPQUFPLEtBQUssRUFBRTtBQUFBLFVBQ2xELEdBQUcsSUFBSSxXQUFXLEtBQUssU0FBUyxDQUFDO0FBQUEsUUFDbkM7QUFBQSxNQUNGLFdBQVcsVUFBVSxDQUFDLElBQUssT0FBTyxTQUFTO0FBRXpDLGNBQU0sT0FBTyxLQUFLLElBQUksTUFBTSxDQUFDLElBQUssU0FBUyxDQUFDLENBQUU7QUFDOUMsY0FBTSxNQUFPLE9BQU8sVUFBVyxVQUFVLENBQUM7QUFDMUMsUUFBTyxVQUFHLEtBQUssSUFBSSxNQUFNLElBQUksS0FBSyxLQUFLLElBQUksS0FBSyxLQUFLLEdBQUcsSUFBSSxXQUFXLENBQUMsY0FBYyxJQUFJLEVBQUU7QUFBQSxNQUM5RjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0YsQ0FBQztBQUVELEtBQUssNEJBQTRCLFlBQVk7QUFDM0MsUUFBTSxFQUFFLFFBQUFBLFNBQVEsTUFBTSxJQUFJLE1BQU0sVUFBVSx5QkFBeUI7QUFDbkUsUUFBTSxZQUFZLE1BQU0sT0FBTyxjQUFjO0FBQzdDLFFBQU0sUUFBUSxNQUFNLE9BQU8sVUFBVSxFQUFFO0FBQ3ZDLFFBQU0sU0FBUyxVQUFVLE1BQU0sQ0FBQztBQUNoQyxRQUFNLE9BQU8sYUFBYSxLQUFLLEVBQUUsUUFBUSxTQUFTLEdBQUcsR0FBRyxDQUFDLEdBQUcsTUFBTTtBQUNoRSxVQUFNLEtBQUssS0FBSyxNQUFNLElBQUksRUFBRSxJQUFJLEtBQU0sSUFBSTtBQUMxQyxXQUFPLElBQUksS0FBSyxLQUFLLEtBQUssSUFBSSxVQUFVLE9BQU8sRUFBRSxDQUFFLElBQUksS0FBSyxLQUFLLE1BQU0sRUFBRSxDQUFFO0FBQUEsRUFDN0UsQ0FBQztBQUNELFFBQU0sUUFBUSxNQUFNLE1BQU0sU0FBU0EsUUFBTyxPQUFPLE1BQU0sQ0FBQyxRQUFRLEVBQUUsQ0FBQyxDQUFDLEdBQUcsY0FBY0EsU0FBUSxJQUFJLENBQUMsQ0FBQyxFQUFFLEtBQUs7QUFDMUcsRUFBTyxVQUFHLGFBQWEsT0FBTyxNQUFNLE9BQU8sV0FBVyxFQUFFLE1BQU0sS0FBSyxJQUFJO0FBQ3pFLENBQUM7QUFFRCxLQUFLLHFFQUFxRSxZQUFZO0FBQ3BGLFFBQU0sRUFBRSxRQUFBQSxTQUFRLE1BQU0sSUFBSSxNQUFNLFVBQVUsMEJBQTBCO0FBQ3BFLFFBQU0sRUFBRSxZQUFZLGFBQWEsSUFBSSxPQUFPLEtBQUssQ0FBQyxFQUFFLE1BQU0sTUFBTSxVQUFVLFFBQVEsRUFBRztBQUNyRixRQUFNLEtBQUssTUFBTSxPQUFPLE9BQU8sRUFBRTtBQUNqQyxRQUFNLE9BQU9BLFFBQU8sTUFBTSxDQUFDLEdBQUcsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUM5QyxRQUFNLFNBQVM7QUFBQSxJQUNiLE1BQU0sTUFBTSxJQUFJO0FBQUEsSUFDaEIsT0FBT0EsU0FBUSxJQUFJLEdBQUc7QUFBQSxJQUN0QixNQUFNLE1BQU0saUJBQWlCO0FBQUEsSUFDN0IsTUFBTSxNQUFNLGVBQWU7QUFBQSxJQUMzQjtBQUFBLElBQ0EsRUFBRSxNQUFNLE9BQU8sVUFBVSxHQUFHLFFBQVEsT0FBTyxZQUFZLEVBQUU7QUFBQSxJQUN6RDtBQUFBLEVBQ0Y7QUFDQSxRQUFNLGdCQUFnQixNQUFNLEtBQUssS0FBSyxHQUFHLE9BQU8sQ0FBQyxHQUFHLE1BQU0sS0FBSyxNQUFNLElBQUksQ0FBQyxJQUFJLE1BQU0sQ0FBQztBQUNyRixFQUFPLFVBQUcsYUFBYSxjQUE4QixNQUFNLE9BQU8sVUFBVSxFQUFFLE1BQU0sS0FBSyxJQUFJO0FBQzdGLEVBQU8sVUFBRyxhQUFhLE1BQU0sT0FBTyxLQUFLLEdBQUcsTUFBTSxPQUFPLFlBQVksRUFBRSxNQUFNLEtBQUssSUFBSTtBQUN4RixDQUFDO0FBRUQsS0FBSywyREFBMkQsTUFBTTtBQUNwRSxFQUFPO0FBQUEsSUFDTCxlQUFlLGFBQWEsR0FBRyxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssUUFBUSxNQUFNLENBQUM7QUFBQSxJQUN2RSxDQUFDLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLENBQUM7QUFBQSxFQUN0QjtBQUNGLENBQUM7QUFFRCxLQUFLLElBQUk7IiwKICAibmFtZXMiOiBbImRldmljZSIsICJibG9jayIsICJibG9ja3MiLCAia2luZCIsICJkZXZpY2UiLCAiZGV2aWNlIiwgImRldmljZSIsICJkZXZpY2UiLCAiZGlzcGF0Y2giLCAiZGV2aWNlIiwgImRpc3BhdGNoIiwgImtpbmQiLCAiZGV2aWNlIiwgImJsb2NrcyIsICJhY3RpdmF0aW9uIiwgImRldmljZSIsICJjb2x1bW5zIiwgImRldmljZSIsICJwaGFzZXMiLCAiY29sdW1ucyIsICJraW5kIiwgImRldmljZSIsICJjb2x1bW5zIiwgIm5vcm0iLCAia2luZCIsICJDIiwgImJsb2NrcyIsICJkZXZpY2UiLCAiRVBTIiwgIlRleHRFbmNvZGVyIiwgImxzdG0iLCAibm9ybSIsICJibG9ja3MiLCAiZGV2aWNlIiwgIm9wZW4iLCAiZGV2aWNlIiwgImpvaW4iLCAibGVuZ3RoIiwgIm9wZW4iLCAiVGV4dEVuY29kZXIiLCAiZGV2aWNlIiwgImtpbmQiXQp9Cg==
