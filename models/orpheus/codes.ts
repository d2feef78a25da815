// Audio tokens of Orpheus and codes of SNAC. A frame (2048 samples) is 7 tokens, the nodes of a binary tree in depth-first
// order: one code of level 0, two of level 1, four of level 2. The id of a token names its slot in the frame.
// canopyai/Orpheus-TTS: redistribute_codes of decoder.py, without its faults (it drops the legal code 0).

import { FormantError } from "../../src/error.ts";

export const FRAME_TOKENS = 7;
/** Ids of a slot: the codes of a codebook. */
export const SLOT_CODES = 4096;
/** `<custom_token_10>`: code 0 of slot 0. */
const FIRST_AUDIO_ID = 128266;

/** Level of the code in each slot; within a level, slots are in order of time. */
const LEVEL_OF_SLOT = [0, 1, 2, 2, 1, 2, 2] as const;
/** Codes of a frame at each level. */
const PER_FRAME = [1, 2, 4] as const;

/** Codes of the three levels of SNAC 24 kHz: F, 2 F and 4 F of them. */
export type SnacCodes = readonly [ArrayLike<number>, ArrayLike<number>, ArrayLike<number>];

/** The codes of one frame, slot by slot, each 0 to 4095. */
export type Frame = readonly number[];

/** The id of code 0 in a slot; code c is c above it. */
export function slotStart(slot: number): number {
  return FIRST_AUDIO_ID + SLOT_CODES * slot;
}

/** The slot of an audio token; undefined for any other id. */
export function slotOf(id: number): number | undefined {
  const slot = Math.floor((id - FIRST_AUDIO_ID) / SLOT_CODES);
  return slot >= 0 && slot < FRAME_TOKENS ? slot : undefined;
}

/**
 * Gathers frames from the ids that the model makes, one after the other. Where slots were not held to their order, a
 * frame that is broken off is dropped up to the next token of slot 0; ids that are no audio are passed over.
 */
export class FrameReader {
  #codes: number[] = [];
  #dropped = 0;

  /** Audio tokens that belong to no whole frame; those of a frame still open are not among them. */
  get dropped(): number {
    return this.#dropped;
  }

  /** Tokens of the frame that is not whole yet. */
  get pending(): number {
    return this.#codes.length;
  }

  /** The frame that this id completes, if it does. */
  push(id: number): Frame | undefined {
    const slot = slotOf(id);
    if (slot === undefined) return undefined;
    if (slot !== this.#codes.length) {
      this.#dropped += this.#codes.length;
      this.#codes = [];
      if (slot !== 0) {
        this.#dropped++;
        return undefined;
      }
    }
    this.#codes.push(id - slotStart(slot));
    if (this.#codes.length < FRAME_TOKENS) return undefined;
    const frame = this.#codes;
    this.#codes = [];
    return frame;
  }
}

/** Frames -> the codes of the three levels. */
export function levelsOfFrames(frames: readonly Frame[]): [number[], number[], number[]] {
  const levels: [number[], number[], number[]] = [[], [], []];
  for (const frame of frames) {
    if (frame.length !== FRAME_TOKENS) {
      throw new FormantError(
        "argument",
        `orpheus codes: a frame has ${frame.length} codes, expected ${FRAME_TOKENS}.`,
      );
    }
    frame.forEach((code, slot) => levels[LEVEL_OF_SLOT[slot]!].push(checkCode(code)));
  }
  return levels;
}

/** The codes of the three levels -> frames. Throws `argument` unless they are F, 2 F and 4 F codes of 0 to 4095. */
export function framesOfLevels(levels: SnacCodes): Frame[] {
  const F = levels[0].length;
  const lengths = levels.map((level) => level.length);
  if (lengths.some((length, level) => length !== F * PER_FRAME[level]!)) {
    throw new FormantError(
      "argument",
      `orpheus codes: the levels have ${lengths.join(", ")} codes, expected ${PER_FRAME.map((n) => n * F).join(", ")} (1, 2 and 4 a frame).`,
    );
  }
  return Array.from({ length: F }, (_, frame) => {
    const next = PER_FRAME.map((codes) => codes * frame);
    return LEVEL_OF_SLOT.map((level) => checkCode(levels[level][next[level]!++]!));
  });
}

/** The tokens of frames, as a prompt with recorded speech holds them. */
export function idsOfFrames(frames: readonly Frame[]): number[] {
  return frames.flatMap((frame) => frame.map((code, slot) => slotStart(slot) + code));
}

function checkCode(code: number): number {
  if (Number.isInteger(code) && code >= 0 && code < SLOT_CODES) return code;
  throw new FormantError("argument", `orpheus codes: a code is ${code}, expected 0 to ${SLOT_CODES - 1}.`);
}
