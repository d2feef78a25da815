// Values of a config.json, checked.

import { FormantError } from "../src/error.ts";

/** Readers of values that throw what is wrong with them; `name` is the file's. */
export function readers(name: string) {
  const wrong = (what: string, value: unknown, expected: string) =>
    new FormantError("weights", `${name}: ${what} is ${JSON.stringify(value)}, expected ${expected}.`);
  const isPositive = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0;
  return {
    wrong,
    object(value: unknown, path: string): Record<string, unknown> {
      if (typeof value === "object" && value !== null && !Array.isArray(value))
        return value as Record<string, unknown>;
      throw wrong(path, value, "an object");
    },
    positive(from: Record<string, unknown>, key: string): number {
      const value = from[key];
      if (isPositive(value)) return value;
      throw wrong(key, value, "a positive integer");
    },
    list(value: unknown, key: string): number[] {
      if (Array.isArray(value) && value.length > 0 && value.every(isPositive)) return value;
      throw wrong(key, value, "positive integers");
    },
  };
}
