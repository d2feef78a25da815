// Named intermediate tensors, for a porter who looks for his first wrong layer. The names are listed in models/stages.ts.

import type { Device } from "../src/device.ts";
import type { DType, Shape, Tensor } from "../src/tensor.ts";

/**
 * Receives a tensor that is valid only during the call; `device.copy` or `read` keeps it. A name that comes again goes on
 * with further rows: positions of a prompt, steps of decoding, frames of a codec.
 */
export interface Tap {
  (name: string, tensor: Tensor): void;
  /** What lies inside fused kernels is wanted too: plain kernels run in their place (models/deep.ts). */
  readonly deep?: boolean;
}

export const NO_TAP: Tap = () => {};

/** The taps of a part of a model, its name before theirs. */
export function within(tap: Tap, prefix: string): Tap {
  if (tap === NO_TAP || prefix === "") return tap;
  const inner = (name: string, tensor: Tensor) => tap(name === "" ? prefix : `${prefix}.${name}`, tensor);
  return Object.assign(inner, { deep: tap.deep ?? false });
}

/** Taps of what is inside a block: none unless they are wanted. */
export const inside = (tap: Tap, prefix: string): Tap => (tap.deep ? within(tap, prefix) : NO_TAP);

/** Taps values that are on the host. */
export function tapValues(
  tap: Tap,
  name: string,
  device: Device,
  values: ArrayLike<number>,
  { shape = [values.length], dtype = "u32" }: { readonly shape?: Shape; readonly dtype?: DType } = {},
): void {
  if (tap === NO_TAP) return;
  const tensor = device.tensor(values, shape, dtype);
  tap(name, tensor);
  tensor.dispose();
}

/** Taps a text as its code points. */
export function tapText(tap: Tap, name: string, device: Device, text: string): void {
  tapValues(
    tap,
    name,
    device,
    Array.from(text, (symbol) => symbol.codePointAt(0)!),
  );
}
