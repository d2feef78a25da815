// Which form of a kernel is fastest on an adapter, where several give the same bits: constants that cut the work
// otherwise and leave the order of sums alone, so that a seed keeps its bytes. What was measured here (ops/tuning) is
// kept and read when a device is made, else what is shipped for the adapter; where neither knows a product's size, the
// op's own rule stands.

import type { Device } from "./device.ts";
import { note, recall } from "./notes.ts";
import { adapterKey } from "./platform.ts";
import shipped from "./choices.json";

/** Override constants of a kernel by name. */
export type Constants = Readonly<Record<string, number>>;

/** Constants by kernel and size, as `questionName` writes them. */
export type ChoiceTable = Readonly<Record<string, Constants>>;

/** Forms of a kernel that give the same bits. */
export interface Family<C extends Constants> {
  readonly kernel: string;
  /** Those that a device can run for any product of this size. */
  candidates(device: Device, size: number): readonly C[];
}

/** What an op asked for, and what its own rule says. */
export interface Question {
  readonly family: Family<Constants>;
  readonly size: number;
  readonly fallback: Constants;
}

export const ceilLog2 = (n: number): number => 32 - Math.clz32(n - 1);

const ROWS_BIT = 10;

/** T rows by K inputs to N outputs, each rounded up to a power of two; `kind` (below 2^15) tells them from others. */
export function productSize(T: number, N: number, K: number, kind: number): number {
  return (kind << 15) | (ceilLog2(T) << ROWS_BIT) | (ceilLog2(N) << 5) | ceilLog2(K);
}

export const kindOf = (size: number): number => size >> 15;
const rowsOf = (size: number): number => (size >> ROWS_BIT) & 31;
export const inputsOf = (size: number): number => 2 ** (size & 31);
/** Of one row. */
export const isOneRow = (size: number): boolean => rowsOf(size) === 0;

/** "matvec 1x4096x1024/2": kernel, T, N, K, kind. */
export function questionName({ family: { kernel }, size }: Pick<Question, "family" | "size">): string {
  return `${kernel} ${2 ** rowsOf(size)}x${2 ** ((size >> 5) & 31)}x${inputsOf(size)}/${kindOf(size)}`;
}

export const sameConstants = (a: Constants, b: Constants): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((name) => a[name] === b[name]);

/** The choices of a device. Every dispatch of a family asks: answers are remembered by number. */
export class Choices {
  readonly #device: Device;
  readonly #table = new Map<string, Constants>();
  /** null: the op's own rule. */
  readonly #answers = new Map<Family<Constants>, Map<number, Constants | null>>();
  #asked: Question[] | null = null;

  constructor(device: Device) {
    this.#device = device;
  }

  /** Takes over a table, whoever wrote it: what is no candidate counts for nothing. */
  read(table: unknown): void {
    this.#answers.clear();
    for (const [name, constants] of Object.entries(table ?? {})) {
      if (typeof constants === "object" && constants !== null) this.#table.set(name, constants as Constants);
    }
  }

  toJSON(): ChoiceTable {
    return Object.fromEntries(this.#table);
  }

  choose<C extends Constants>(family: Family<C>, size: number, fallback: C): C {
    if (this.#asked) this.#asked.push({ family, size, fallback });
    return this.#answer(family, size) ?? fallback;
  }

  /** What to run: the choice, else the first of the op's rules. In `Device.compile` all that it may be for any rows. */
  forms<C extends Constants>(family: Family<C>, size: number, rules: readonly C[]): readonly C[] {
    if (!this.#device.rehearsing) return [this.choose(family, size, rules[0]!)];
    if (this.#table.size === 0) return rules;
    const forms = new Set(rules);
    for (let rows = 0; rows < 32; rows++) {
      const choice = this.#answer(family, (size & ~(31 << ROWS_BIT)) | (rows << ROWS_BIT));
      if (choice) forms.add(choice);
    }
    return [...forms];
  }

  /** null: what the op's own rule says. */
  set(question: Pick<Question, "family" | "size">, choice: Constants | null): void {
    if (choice) this.#table.set(questionName(question), choice);
    else this.#table.delete(questionName(question));
    this.#answers.get(question.family)?.delete(question.size);
  }

  /** What is asked for while `body` runs. */
  asked(body: () => void): readonly Question[] {
    const asked: Question[] = (this.#asked = []);
    try {
      body();
    } finally {
      this.#asked = null;
    }
    return asked;
  }

  #answer<C extends Constants>(family: Family<C>, size: number): C | null {
    let answers = this.#answers.get(family);
    if (!answers) this.#answers.set(family, (answers = new Map()));
    let answer = answers.get(size);
    if (answer === undefined) answers.set(size, (answer = this.#find(family, size)));
    return answer as C | null; // one of the family's candidates
  }

  #find<C extends Constants>(family: Family<C>, size: number): C | null {
    const known = this.#table.get(questionName({ family, size }));
    if (!known) return null;
    return family.candidates(this.#device, size).find((form) => sameConstants(form, known)) ?? null;
  }
}

const noteKey = (device: Device) => `${adapterKey(device)}-choices`;

/** The names that a table may be shipped under in choices.json: the model, where the adapter tells it, and its kind. */
export function shippingNames({ gpu }: Device): string[] {
  const { vendor, architecture, device } = gpu.adapterInfo;
  return [device, `${vendor} ${architecture}`].filter((name) => name.trim() !== "");
}

/** What was measured on this adapter with these kernels, else what is shipped for it. */
export async function recallChoices(device: Device): Promise<unknown> {
  const noted = await recall(noteKey(device));
  try {
    if (noted !== undefined) return JSON.parse(noted);
  } catch {
    // Somebody else wrote there.
  }
  const tables: Readonly<Record<string, ChoiceTable>> = shipped;
  return shippingNames(device)
    .map((name) => tables[name])
    .find((table) => table !== undefined);
}

/** Keeps the choices of a device for those that are made later. */
export async function keepChoices(device: Device): Promise<void> {
  await note(noteKey(device), JSON.stringify(device.choices));
}
