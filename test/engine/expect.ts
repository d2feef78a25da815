// What the tests of the engine share: catching errors, and numbers to compute with.

import * as assert from "uvu/assert";
import type { Device } from "../../src/device.ts";
import { FormantError } from "../../src/error.ts";
import type { Tensor } from "../../src/tensor.ts";

function expectFormantError(error: unknown): FormantError {
  assert.instance(error, FormantError, `${error} is no FormantError`);
  return error as FormantError;
}

/** The FormantError that `body` throws. */
export function failure(body: () => unknown): FormantError {
  try {
    body();
  } catch (error) {
    return expectFormantError(error);
  }
  return assert.unreachable("it did not throw") as never;
}

/** The FormantError that a promise is rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<FormantError> {
  try {
    await promise;
  } catch (error) {
    return expectFormantError(error);
  }
  return assert.unreachable("it was not rejected") as never;
}

/** The values of a tensor as a plain array. */
export async function valuesOf(tensor: Tensor): Promise<number[]> {
  return [...(await tensor.read())];
}

/** `count` integers from 0 to `below` - 1, the same ones for the same seed (Numerical Recipes' generator). */
export function integers(count: number, below: number, seed = 1): number[] {
  let state = seed >>> 0;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  });
}

/** `count` numbers between -1 and 1 that f32 holds exactly. */
export function floats(count: number, seed = 1): number[] {
  return integers(count, 2001, seed).map((value) => (value - 1000) / 1024);
}

/** Dawn prints errors that nobody prevents; these are made on purpose. */
export function quiet(device: Device): Device {
  device.gpu.addEventListener("uncapturederror", (event) => event.preventDefault());
  return device;
}
