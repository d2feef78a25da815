// Named intermediate tensors, for a porter who looks for his first wrong layer.

import type { Tensor } from "../src/tensor.ts";

/** Receives a tensor that is valid only during the call; `device.copy` keeps it. */
export type Tap = (name: string, tensor: Tensor) => void;
