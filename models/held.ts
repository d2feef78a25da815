// Tensors that live across waits, where no scope can: freed one by one when they are used up, the rest at the end.

import type { Tensor } from "../src/tensor.ts";

export class Held {
  readonly #tensors = new Set<Tensor>();

  add<T extends Tensor>(tensor: T): T {
    this.#tensors.add(tensor);
    return tensor;
  }

  /** Passes to the caller. */
  take<T extends Tensor>(tensor: T): T {
    this.#tensors.delete(tensor);
    return tensor;
  }

  free(...tensors: Tensor[]): void {
    for (const tensor of tensors) if (this.#tensors.delete(tensor)) tensor.dispose();
  }

  dispose(): void {
    this.free(...this.#tensors);
  }
}
