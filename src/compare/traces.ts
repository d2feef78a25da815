// Two files of tensors, one of which may say what is in it (`formant dump`): every tensor in the order of execution, read
// one at a time.

import { FormantError } from "../error.ts";
import { parseJson } from "../files.ts";
import type { Checkpoint, StoredTensor } from "../safetensors.ts";
import { readValues } from "../stored_values.ts";
import { TRACE_KEY, type TracedTensor } from "../trace_format.ts";
import { compareTensors, type Values, type Verdict } from "./tensors.ts";

/** What a trace says of a tensor; its step is the order of the list. */
type Described = Omit<TracedTensor, "step">;

export interface Compared extends Omit<Verdict, "theirs" | "status"> {
  readonly name: string;
  readonly theirName: string | null;
  readonly stage: string;
  readonly torch: string;
  readonly layout: string;
  readonly shape: readonly number[];
  readonly theirShape: readonly number[] | null;
  readonly tolerance: number;
  readonly plain: boolean;
  /** `absent`: theirs has no tensor of that name. */
  readonly status: Verdict["status"] | "absent";
  /** The first index that differs, by axis. */
  readonly firstIndex: readonly number[] | null;
}

export interface CompareOptions {
  /** Their names by ours; {i} in both stands for the same number, and those that are not there are absent. */
  readonly map?: Readonly<Record<string, string>>;
  /** In place of what the trace says. */
  readonly tolerance?: number;
  /** Sees the values behind each result, in our order. */
  readonly onValues?: (result: Compared, ours: Values, theirs: Verdict["theirs"]) => void;
}

export interface Comparison {
  readonly results: readonly Compared[];
  /** Of theirs, those that ours does not have. */
  readonly unknown: readonly string[];
  /** The first in the order of execution that is beyond its tolerance. */
  readonly first: Compared | null;
}

const DEFAULT_TOLERANCE = 1e-5;

export async function compareTraces(
  ours: Checkpoint,
  theirs: Checkpoint,
  options: CompareOptions = {},
): Promise<Comparison> {
  const described = describe(ours, theirs);
  const nameOf = namer(theirs, options.map ?? {});
  const used = new Set<string>();
  const take = (name: string) => {
    const stored = theirs.tensors.get(name);
    if (stored) used.add(name);
    return stored;
  };
  const results: Compared[] = [];
  for (const one of described) {
    const stored = ours.tensors.get(one.name);
    if (!stored) continue;
    const name = nameOf(one);
    const whole = take(name);
    const part = whole ? take(`${name}.rows`) : undefined;
    results.push(await compareOne(one, stored, whole ?? take(`${name}.head`), part, options));
  }
  const unknown = [...theirs.tensors.keys()].filter((name) => !used.has(name));
  const first = results.find(({ status }) => status === "differs" || status === "shape") ?? null;
  return { results, unknown, first };
}

async function compareOne(
  one: Described,
  stored: StoredTensor,
  other: StoredTensor | undefined,
  rows: StoredTensor | undefined,
  options: CompareOptions,
): Promise<Compared> {
  const { name, stage, torch, layout, columns, modulus, plain = false } = one;
  const { shape } = stored;
  const tolerance = options.tolerance ?? one.tolerance;
  const about = { name, stage, torch, layout, shape, tolerance, plain };
  if (!other) {
    const none = { relative: NaN, maxError: NaN, cosine: NaN, first: null, firstIndex: null, how: "" };
    return { ...about, ...none, theirName: null, theirShape: null, status: "absent" };
  }
  const whole = await read(stored);
  const mine = rows
    ? rowsOf(whole, await readValues(rows))
    : other.name.endsWith(".head")
      ? headOf(whole, other)
      : whole;
  const yours = await read(other);
  const { theirs, ...verdict } = compareTensors(mine, yours, { layout, tolerance, columns, modulus });
  const firstIndex = verdict.first === null ? null : indexOf(verdict.first, mine.shape);
  const result = { ...about, ...verdict, theirName: other.name, theirShape: other.shape, firstIndex };
  options.onValues?.(result, mine, theirs);
  return result;
}

const read = async (stored: StoredTensor): Promise<Values> => ({
  shape: stored.shape,
  values: await readValues(stored),
});

/** Theirs has some rows of a long tensor only: those that `NAME.rows` lists. */
function rowsOf({ shape, values }: Values, rows: ArrayLike<number>): Values {
  const width = values.length / shape[0]!;
  const kept = new Float64Array(rows.length * width);
  Array.from(rows).forEach((row, i) => kept.set(values.subarray(row * width, (row + 1) * width), i * width));
  return { shape: [rows.length, ...shape.slice(1)], values: kept };
}

/** Theirs has the first rows only: `NAME.head`. */
function headOf({ shape, values }: Values, head: StoredTensor): Values {
  const width = values.length / shape[0]!;
  const count = head.shape.reduce((a, b) => a * b, 1) / width;
  return { shape: [count, ...shape.slice(1)], values: values.subarray(0, count * width) };
}

function indexOf(at: number, shape: readonly number[]): number[] {
  let rest = at;
  return shape.map((_, axis) => {
    const inner = shape.slice(axis + 1).reduce((a, b) => a * b, 1);
    const index = Math.floor(rest / inner);
    rest %= inner;
    return index;
  });
}

/** The tensors of ours in order: as either file says, or as they lie. */
function describe(ours: Checkpoint, theirs: Checkpoint): Described[] {
  const text = ours.metadata[TRACE_KEY] ?? theirs.metadata[TRACE_KEY];
  const header = text === undefined ? {} : (parseJson(text, TRACE_KEY) as { tensors?: unknown });
  const tensors = Array.isArray(header.tensors) ? (header.tensors as Described[]) : [];
  const known = new Map(tensors.map((tensor) => [tensor.name, tensor]));
  const plain = [...ours.tensors.values()].filter(({ name }) => !known.has(name));
  return [
    ...tensors,
    ...plain.map(({ name, shape }) => ({
      name,
      stage: "",
      torch: "",
      layout: `[${shape.map((_, axis) => `axis ${axis}`).join(", ")}]`,
      tolerance: DEFAULT_TOLERANCE,
    })),
  ];
}

/** Theirs of a tensor of ours: by the map, by our name, by PyTorch's module. */
function namer(theirs: Checkpoint, map: Readonly<Record<string, string>>): (one: Described) => string {
  const rules = Object.entries(map).map(([ours, name]) => ({
    pattern: new RegExp(`^${escaped(ours).replace(/\\\{(\w)\\\}/g, "(?<$1>\\d+)")}$`),
    name,
  }));
  const mapped = (ours: string) => {
    for (const { pattern, name } of rules) {
      const found = pattern.exec(ours);
      if (found) return name.replace(/\{(\w)\}/g, (all, letter: string) => found.groups?.[letter] ?? all);
    }
    return undefined;
  };
  return ({ name, torch }) => {
    const other = mapped(name);
    if (other === undefined) return !theirs.tensors.has(name) && theirs.tensors.has(torch) ? torch : name;
    if (theirs.tensors.has(other) || map[name] === undefined) return other;
    throw new FormantError("argument", `--map: ${name} is said to be ${other}, which theirs does not have.`);
  };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
