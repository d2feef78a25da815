// The tensors of a checkpoint as layers ask for them, by name, shape and type; what nobody asked for is left over.

import { FormantError } from "../src/error.ts";
import type { StoredDType, StoredTensor } from "../src/safetensors.ts";
import { elements, type Shape } from "../src/tensor.ts";

export class CheckedTensors {
  readonly #tensors: ReadonlyMap<string, StoredTensor>;
  readonly #refuse: (error: FormantError) => void;
  readonly #used = new Set<string>();

  /** @param refuse is told what does not fit; throws it unless given. What does not throw goes on with a stand-in. */
  constructor(
    tensors: ReadonlyMap<string, StoredTensor>,
    refuse = (error: FormantError): void => {
      throw error;
    },
  ) {
    this.#tensors = tensors;
    this.#refuse = refuse;
  }

  has(path: string): boolean {
    return this.#tensors.has(path);
  }

  get(path: string, shape: Shape, dtypes: readonly StoredDType[]): StoredTensor {
    const stored = this.#tensors.get(path);
    if (stored) this.#used.add(path);
    const problem = misfit(stored, shape, dtypes);
    if (!problem) return stored!;
    this.#refuse(new FormantError("weights", `weights: ${path} ${problem}.`));
    return standIn(path, shape, dtypes[0]!);
  }

  /** Names that no layer asked for. */
  leftOver(ignore: RegExp | undefined): string[] {
    return [...this.#tensors.keys()].filter((name) => !this.#used.has(name) && !ignore?.test(name));
  }
}

function misfit(
  stored: StoredTensor | undefined,
  shape: Shape,
  dtypes: readonly StoredDType[],
): string | undefined {
  const expected = `[${shape.join(", ")}]`;
  if (!stored) return `is missing, expected a tensor ${expected}`;
  if (stored.shape.join() !== shape.join()) return `is [${stored.shape.join(", ")}], expected ${expected}`;
  return dtypes.includes(stored.dtype)
    ? undefined
    : `is of type ${stored.dtype}, expected ${dtypes.join(" or ")}`;
}

/** No bytes of it can be read. */
function standIn(name: string, shape: Shape, dtype: StoredDType): StoredTensor {
  const source = {
    name,
    size: 0,
    read: () => Promise.reject(new FormantError("internal", `${name}: read.`)),
  };
  return { name, dtype, shape, source, offset: 0, length: 4 * elements(shape) };
}
