// Sampling: the next token from logits, drawn on the GPU. Everything that changes from draw to draw lives in a Sampler,
// so that one recorded draw is replayed for token after token.

import type { Device } from "../src/device.ts";
import { FormantError } from "../src/error.ts";
import { seedKey, type Seed } from "../src/random.ts";
import type { Tensor } from "../src/tensor.ts";
import { expectShape } from "./check.ts";

/**
 * Whose order the steps follow:
 * `vllm`: penalty, temperature, min-p, top-k, top-p (vLLM V1); `hf`: penalty, temperature, top-k, top-p, min-p
 * (transformers); `mlx`: penalty, top-p and min-p before temperature, top-k, temperature (mlx-lm).
 */
export type SamplingOrder = "vllm" | "hf" | "mlx";

export interface SamplingOptions {
  /** Default `vllm`. */
  readonly order?: SamplingOrder;
  /** Default 1. Below 1e-5 the highest logit is taken, of equals the lowest id. */
  readonly temperature?: number;
  /** Keep the k highest, and what equals the k-th. 0: all. */
  readonly topK?: number;
  /** Drop from the lowest while their mass together is at most 1 - topP; of equals the lowest id goes first. 1: none. */
  readonly topP?: number;
  /** Drop what has less than this share of the highest probability. 0: none. */
  readonly minP?: number;
  /** Logits of ids in the history: above zero divided by it, others multiplied. 1: none. */
  readonly repetitionPenalty?: number;
  /** Entries of the history, from its end, that are penalised. 0: all. Default 20 for `mlx`, else 0. */
  readonly penaltyWindow?: number;
}

/** Neighbouring ids. */
export interface IdRange {
  readonly first: number;
  readonly count: number;
}

/** What a loop of draws keeps on the GPU. */
export interface Sampler {
  /** Logits that one draw may look at. */
  readonly limit: number;
  /** [6] u32: index of the draw, length of the history, tokens drawn since the reset, stream, seed low and high. */
  readonly state: Tensor<"u32">;
  /** [vocab] u32: 0 or 1 + where the id last stood in the history; [0] where there is no history. */
  readonly lastSeen: Tensor<"u32">;
  /** [capacity] u32, a ring: token d since the reset lies at d modulo capacity. */
  readonly tokens: Tensor<"u32">;
  /** [1] u32: the last token drawn, which the next step embeds. */
  readonly next: Tensor<"u32">;
  /** Scratch of draws by many workgroups; null where one holds `limit` logits. */
  readonly spread: Spread | null;
}

/** Tensors of kernels/sample_pass.wgsl. */
interface Spread {
  readonly keys: Tensor<"u32">;
  readonly highest: Tensor<"u32">;
  readonly ranges: Tensor<"u32">;
  readonly sums: Tensor<"u32">;
  readonly parts: Tensor<"u32">;
}

/** Where draws come from and what they follow. */
export interface SamplerStart {
  /** 64 bits. */
  readonly seed: Seed;
  /** 32 bits. */
  readonly stream: number;
  /** Of the first draw, 32 bits; each draw takes one. Default 0. */
  readonly index?: number;
  /** Ids that the penalty knows of, oldest first: see `penaltyHistory`. */
  readonly history?: ArrayLike<number>;
}

/** THREADS of the kernels, each of which takes rows of 4 logits. */
const THREADS = 256;
/** Sums of as many weights, each at most 1, have their place in kernels/sample_pass.wgsl. */
const MAX_LOGITS = 2 ** 20;
const MAX_RANGES = 4;
const ALL = 0xffffffff;
/** Below it vLLM takes the highest. */
const MIN_TEMPERATURE = 1e-5;
/** The highest f32 below 1: something always survives. */
const MAX_DROP = 1 - 2 ** -24;

/** Further apart than any two logits of use, and below the largest f32. */
const MAX_GAP = 3e38;

/** Rows that a thread keeps in registers: for the codes of a codebook, and those of a slot with the end of speech. */
const HELD = [2, 5] as const;

/** Logits that one workgroup draws from alone. */
export const MOST_ALONE = 4 * THREADS * Math.max(...HELD);

const blocksOf = (n: number) => Math.ceil(n / (4 * THREADS));

/** BUCKETS of kernels/sample_pass.wgsl, and what passes to a threshold and words of a range it has. */
const BUCKETS = 1632;
const CUTS = 3;
const RANGE_WORDS = 8;
const MEASURES = { logits: 0, mass: 1, none: 2 };

/** Workgroups of a draw by many, with 4 rows a thread. */
const groupsOf = (n: number) => Math.ceil(blocksOf(n) / 4);

function createSpread(device: Device, limit: number): Spread | null {
  if (limit <= MOST_ALONE) return null;
  const groups = groupsOf(limit);
  const passes = 2 * CUTS;
  return {
    keys: device.owned([groups * 16 * THREADS], "u32"),
    highest: device.owned([groups], "u32"),
    ranges: device.owned([passes * RANGE_WORDS], "u32"),
    sums: device.owned([passes * BUCKETS * 2], "u32"),
    parts: device.owned([(1 + groups) * 4], "u32"),
  };
}

/** Memory for draws among at most `limit` logits, `vocab` ids of history (0: no penalty) and `capacity` tokens. */
export function createSampler(
  device: Device,
  { limit, vocab, capacity }: { readonly limit: number; readonly vocab: number; readonly capacity: number },
): Sampler {
  if (!(limit >= 1 && limit <= MAX_LOGITS && capacity >= 1)) {
    throw new FormantError(
      "internal",
      `createSampler: limit is ${limit} and capacity ${capacity}, expected 1 to ${MAX_LOGITS} logits and at least 1 token.`,
    );
  }
  return {
    limit,
    state: device.owned([6], "u32"),
    lastSeen: device.owned([vocab], "u32"),
    tokens: device.owned([capacity], "u32"),
    next: device.owned([1], "u32"),
    spread: createSpread(device, limit),
  };
}

export function disposeSampler({ state, lastSeen, tokens, next, spread }: Sampler): void {
  for (const tensor of [state, lastSeen, tokens, next, ...Object.values(spread ?? {})]) tensor.dispose();
}

/** The ids that the penalty looks at: all, but in mlx-lm only the last of the prompt. */
export function penaltyHistory(
  order: SamplingOrder,
  prompt: ArrayLike<number>,
  output: ArrayLike<number> = [],
): number[] {
  const known = Array.from(prompt);
  return [...(order === "mlx" ? known.slice(-1) : known), ...Array.from(output)];
}

/** Begins a loop of draws: the place of the first one, its history, an empty ring. */
export function resetSampler(
  sampler: Sampler,
  { seed, stream, index = 0, history = [] }: SamplerStart,
): void {
  const [low, high] = seedKey(seed);
  for (const [name, value] of Object.entries({ stream, index })) {
    if (value === value >>> 0) continue;
    throw new FormantError(
      "argument",
      `resetSampler: ${name} is ${value}, expected an integer from 0 to 2^32 - 1.`,
    );
  }
  const { device, size: vocab } = sampler.lastSeen;
  const lastSeen = new Uint32Array(vocab);
  for (let i = 0; i < history.length; i++) {
    const id = history[i]!;
    if (!(id >= 0 && id < vocab)) {
      throw new FormantError(
        "internal",
        `resetSampler: id ${i} of the history is ${id}, expected less than ${vocab}.`,
      );
    }
    lastSeen[id] = i + 1;
  }
  const state = Uint32Array.of(index, history.length, 0, stream, low, high);
  device.write(sampler.state, new Uint8Array(state.buffer));
  if (vocab > 0) device.write(sampler.lastSeen, new Uint8Array(lastSeen.buffer));
}

/** Throws unless every option is a number in its range. Gives the options with their defaults. */
export function checkSampling(options: SamplingOptions): Required<SamplingOptions> {
  const order = options.order ?? "vllm";
  const { temperature = 1, topK = 0, topP = 1, minP = 0, repetitionPenalty = 1 } = options;
  const { penaltyWindow = order === "mlx" ? 20 : 0 } = options;
  const expect = (name: string, value: unknown, fits: boolean, expected: string) => {
    if (!fits) throw new FormantError("argument", `sampling: ${name} is ${value}, expected ${expected}.`);
  };
  const isCount = (value: number) => Number.isInteger(value) && value >= 0 && value < ALL;
  expect("order", order, ["vllm", "hf", "mlx"].includes(order), "vllm, hf or mlx");
  expect("temperature", temperature, temperature >= 0 && temperature < Infinity, "a number of at least 0");
  expect("topK", topK, isCount(topK), "an integer of at least 0 (0 keeps all)");
  expect("topP", topP, topP > 0 && topP <= 1, "above 0 and at most 1");
  expect("minP", minP, minP >= 0 && minP <= 1, "0 to 1");
  const penaltyFits = repetitionPenalty > 0 && repetitionPenalty < Infinity;
  expect("repetitionPenalty", repetitionPenalty, penaltyFits, "a number above 0 (1 does nothing)");
  expect("penaltyWindow", penaltyWindow, isCount(penaltyWindow), "an integer of at least 0 (0 is all)");
  return { order, temperature, topK, topP, minP, repetitionPenalty, penaltyWindow };
}

/** Params of the kernels that say what is kept. */
function filterParams(options: SamplingOptions, n: number) {
  const { order, temperature, topK, topP, minP, repetitionPenalty, penaltyWindow } = checkSampling(options);
  const greedy = temperature < MIN_TEMPERATURE;
  const drop = greedy ? 0 : Math.min(1 - topP, MAX_DROP);
  const nucleusTemperature = order === "mlx" ? 1 : temperature;
  const filter = {
    greedy: Number(greedy),
    scale: greedy ? 0 : 1 / temperature,
    top_k: greedy || topK >= n ? 0 : topK,
    min_gap: greedy || minP === 0 ? -1 : Math.min(-Math.log(minP) * nucleusTemperature, MAX_GAP),
    drop,
    nucleus_scale: greedy ? 0 : 1 / nucleusTemperature,
    nucleus_of: { mlx: 0, hf: 1, vllm: 2 }[order],
  };
  // n logits that far below a highest of weight 1 weigh less than is dropped; the rest is for the rounding.
  const reach = drop === 0 ? 0 : Math.min((Math.log(n / drop) + 0.01) * nucleusTemperature, MAX_GAP);
  return { filter, reach, penalty: { penalty: repetitionPenalty, window: penaltyWindow || ALL } };
}

/** Params of the kernels that say which id a logit belongs to. */
function rangeParams(ranges: readonly IdRange[]) {
  const ends = [ALL, ALL, ALL, ALL];
  const offsets = [0, 0, 0, 0];
  let n = 0;
  ranges.forEach(({ first, count }, r) => {
    offsets[r] = first - n;
    n += count;
    if (r + 1 < ranges.length) ends[r] = n;
  });
  const [end_0, end_1, end_2] = ends as [number, number, number, number];
  const [offset_0, offset_1, offset_2, offset_3] = offsets as [number, number, number, number];
  return { n, end_0, end_1, end_2, offset_0, offset_1, offset_2, offset_3 };
}

function checkRanges(ranges: readonly IdRange[], sampler: Sampler, logits: Tensor): void {
  const n = ranges.reduce((sum, { count }) => sum + count, 0);
  const ascending = ranges.every(({ first, count }, r) => {
    const before = ranges[r - 1];
    return count > 0 && first >= (before ? before.first + before.count : 0);
  });
  const end = ranges.length > 0 ? ranges.at(-1)!.first + ranges.at(-1)!.count : 0;
  const vocab = sampler.lastSeen.size;
  if (ranges.length === 0 || ranges.length > MAX_RANGES || !ascending || (vocab > 0 && end > vocab)) {
    const shown = ranges.map(({ first, count }) => `${first} + ${count}`).join(", ");
    throw new FormantError(
      "internal",
      `sample: ranges are [${shown}], expected 1 to ${MAX_RANGES}, ascending${vocab > 0 ? `, below ${vocab}` : ""}.`,
    );
  }
  if (n > sampler.limit || n > logits.size) {
    throw new FormantError(
      "internal",
      `sample: ranges hold ${n} ids, expected at most ${logits.size} as there are logits and ${sampler.limit} as the sampler allows.`,
    );
  }
}

interface Draw {
  readonly logits: Tensor;
  readonly sampler: Sampler;
  readonly places: ReturnType<typeof rangeParams>;
  readonly settings: ReturnType<typeof filterParams>;
  readonly probabilities: Tensor | null;
}

/** By one workgroup, `held` rows a thread. */
function drawAlone({ logits, sampler, places, settings, probabilities }: Draw, held: number): void {
  const { state, lastSeen, tokens, next } = sampler;
  logits.device.run(
    "sample",
    { logits, last_seen: lastSeen, state, tokens, next, probabilities },
    { ...places, capacity: tokens.size, ...settings.penalty, ...settings.filter },
    {
      grid: [1],
      constants: {
        HELD: held,
        HAS_HISTORY: Number(lastSeen.size > 0),
        WRITE_PROBABILITIES: Number(probabilities !== null),
      },
      work: 1e6 + 100 * places.n,
    },
  );
}

/** By many workgroups: three dispatches, and three for each threshold. */
function drawSpread({ logits, sampler, places, settings, probabilities }: Draw, spread: Spread): void {
  const { device } = logits;
  const { state, lastSeen, tokens, next } = sampler;
  const { keys, highest, ranges, sums, parts } = spread;
  const { filter, reach, penalty } = settings;
  const groups = groupsOf(places.n);
  const HAS_HISTORY = Number(lastSeen.size > 0);
  const work = 1e6 + 10 * places.n;
  device.run(
    "sample_keys",
    { logits, last_seen: lastSeen, state, keys, highest, sums },
    { ...places, ...penalty, sums: sums.size },
    { grid: [groups], constants: { HAS_HISTORY }, work },
  );
  const cuts = Array.from({ length: CUTS }, (_, cut) => cut);
  const passes = [
    ...(filter.top_k > 0 ? cuts.map((cut) => ({ cut, measure: MEASURES.logits })) : []),
    ...(filter.drop > 0 ? cuts.map((cut) => ({ cut, measure: MEASURES.mass })) : []),
    { cut: 0, measure: MEASURES.none },
  ];
  passes.forEach((pass, index) => {
    const params = { index, ...pass, ...filter, reach };
    device.run("sample_pass", { keys, highest, ranges, sums, parts }, params, { grid: [groups], work });
  });
  const { greedy, scale } = filter;
  device.run(
    "sample_draw",
    { last_seen: lastSeen, state, keys, parts, tokens, next, probabilities },
    { ...places, capacity: tokens.size, greedy, scale, groups },
    {
      grid: [1],
      constants: { HAS_HISTORY, WRITE_PROBABILITIES: Number(probabilities !== null) },
      work: 1e6,
    },
  );
}

/**
 * Draws one token, see kernels/sample.wgsl and sample_pass.wgsl: logits [>= n] of the n ids of `ranges`, ascending ->
 * `sampler.next`. The token goes to `sampler.tokens` and into the history, and the state moves on. `probabilities` [n],
 * if given, gets those that it was drawn from, zero for dropped ids.
 */
export function sample(
  logits: Tensor,
  ranges: readonly IdRange[],
  sampler: Sampler,
  options: SamplingOptions = {},
  probabilities: Tensor | null = null,
): Tensor<"u32"> {
  checkRanges(ranges, sampler, logits);
  const places = rangeParams(ranges);
  if (probabilities) expectShape("sample", "probabilities", probabilities, [places.n]);
  const draw = { logits, sampler, places, settings: filterParams(options, places.n), probabilities };
  const { rehearsing } = logits.device;
  const held = rehearsing ? HELD : HELD.filter((rows) => rows >= blocksOf(places.n)).slice(0, 1);
  for (const rows of held) drawAlone(draw, rows);
  if (sampler.spread && (rehearsing || held.length === 0)) drawSpread(draw, sampler.spread);
  return sampler.next;
}
