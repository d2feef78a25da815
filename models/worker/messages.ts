// What a page and the worker that speaks for it say to each other, as `{ formant: ... }` among whatever else they say.
// Every call has a number; its answers carry it.

import type { DeviceStats } from "../../src/device.ts";
import { type ErrorCode, FormantError } from "../../src/error.ts";
import type { LoadModelOptions } from "../index.ts";
import { Audio, type Progress, type SpeakOptions, type Voice } from "../speech_model.ts";

/** A `Worker`, its global scope, or a `MessagePort`. */
export interface Port {
  postMessage(message: unknown, options: { transfer: Transferable[] }): void;
  addEventListener(
    type: "message",
    listener: (event: MessageEvent) => void,
    options?: { signal: AbortSignal },
  ): void;
}

export type PlainAudio = Pick<Audio, "samples" | "sampleRate">;

/** `model`, `stream` and `call` are the numbers of the calls that made them. */
export type Call =
  | { readonly to: "load"; readonly name: string; readonly options: LoadModelOptions }
  | { readonly to: "stream"; readonly model: number; readonly text: string; readonly options: SpeakOptions }
  | { readonly to: "next" | "return"; readonly stream: number }
  | { readonly to: "clone"; readonly model: number; readonly audio: PlainAudio; readonly text: string }
  | { readonly to: "dispose"; readonly model: number }
  | { readonly to: "abort"; readonly call: number };

export type Request = Call & { readonly id: number };

/** What may change while a model works. */
export interface ModelState {
  readonly adapter: string;
  readonly stats: DeviceStats;
}

/** What "load" gives. */
export interface ModelFacts {
  readonly name: string;
  readonly source: string;
  readonly sampleRate: number;
  readonly voices: readonly Voice[];
  readonly clones: boolean;
}

/** With nothing but the number: the call was heard. */
export interface Answer {
  readonly id: number;
  readonly progress?: Progress;
  readonly notice?: string;
  /** The end of the call: its value, or what went wrong. */
  readonly done?: { readonly value: unknown; readonly state: ModelState | undefined };
  readonly failed?: { readonly code: ErrorCode | undefined; readonly message: string };
}

/** Sound that has crossed, as the class that it was. */
export const audioOf = ({ samples, sampleRate }: PlainAudio): Audio => new Audio(samples, sampleRate);

export const packError = (error: unknown): NonNullable<Answer["failed"]> => ({
  code: error instanceof FormantError ? error.code : undefined,
  message: error instanceof Error ? error.message : String(error),
});

export const unpackError = ({ code, message }: NonNullable<Answer["failed"]>): Error =>
  code === undefined ? new Error(message) : new FormantError(code, message);
