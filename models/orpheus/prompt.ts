// What Orpheus reads before it speaks: special tokens around the ids of a text. The layout is that of the training data
// (Canopy Labs' data preparation notebook): human turn, text, end of turn, AI turn, speech.

import { FormantError } from "../../src/error.ts";
import type { Bpe } from "../../tokenizer/bpe.ts";
import { FRAME_TOKENS, framesOfLevels, idsOfFrames, slotStart, type SnacCodes } from "./codes.ts";

export { FRAME_TOKENS, SLOT_CODES, slotStart } from "./codes.ts";

/** Rows of the embedding: Llama 3's 128256, then 28684 added tokens. */
export const VOCABULARY_SIZE = 156940;

/** Ids of the special tokens. `<custom_token_n>` is 128256 + n. */
export const BEGIN_OF_TEXT = 128000;
export const END_OF_TEXT = 128001;
export const END_OF_TURN = 128009;
export const START_OF_SPEECH = 128257;
export const END_OF_SPEECH = 128258;
export const START_OF_HUMAN = 128259;
export const END_OF_HUMAN = 128260;
export const START_OF_AI = 128261;
export const END_OF_AI = 128262;

/** Each of them ends the speech. The model was trained to give the first. */
export const STOP_IDS: readonly number[] = [END_OF_SPEECH, END_OF_AI, END_OF_TURN, END_OF_TEXT];

const NAMES: Readonly<Record<string, number>> = {
  "<|begin_of_text|>": BEGIN_OF_TEXT,
  "<|end_of_text|>": END_OF_TEXT,
  "<|eot_id|>": END_OF_TURN,
  "<custom_token_1>": START_OF_SPEECH,
  "<custom_token_2>": END_OF_SPEECH,
  "<custom_token_3>": START_OF_HUMAN,
  "<custom_token_4>": END_OF_HUMAN,
  "<custom_token_5>": START_OF_AI,
  "<custom_token_6>": END_OF_AI,
  "<custom_token_10>": slotStart(0),
  "<custom_token_28681>": slotStart(FRAME_TOKENS) - 1,
};

/** Throws `weights` unless the special tokens have the ids that the model was trained with. */
export function checkTokenizer(tokenizer: Pick<Bpe, "id">): void {
  for (const [name, id] of Object.entries(NAMES)) {
    const found = tokenizer.id(name);
    if (found === id) continue;
    throw new FormantError(
      "weights",
      `orpheus: the tokenizer's ${name} is ${found}, expected ${id}; it is another model's.`,
    );
  }
}

type Encoder = Pick<Bpe, "encode">;

/**
 * The ids after which the model speaks a text: in the voice of that name, or, for a pretrained checkpoint, in any. Up to
 * START_OF_SPEECH: a model left at END_OF_HUMAN gives the last two ids itself, most of the time.
 */
export function speechPrompt(tokenizer: Encoder, text: string, voice?: string): number[] {
  return turn(tokenizer, voice === undefined ? text : `${voice}: ${text}`);
}

/** Speech and the words that are spoken in it. */
export interface Reference {
  readonly text: string;
  /** SNAC codes of the speech: 1, 2 and 4 a frame. */
  readonly codes: SnacCodes;
}

/**
 * The ids after which a pretrained checkpoint speaks a text in the voice of one or more references (mlx-audio's layout,
 * with START_OF_AI and START_OF_SPEECH at the end). A second of a reference takes 82 ids.
 */
export function referencePrompt(
  tokenizer: Encoder,
  text: string,
  references: readonly Reference[],
): number[] {
  const before = references.flatMap(({ text, codes }) => [
    ...turn(tokenizer, text),
    ...idsOfFrames(framesOfLevels(codes)),
    END_OF_SPEECH,
    END_OF_AI,
  ]);
  return [...before, ...turn(tokenizer, text)];
}

/** One BEGIN_OF_TEXT, after START_OF_HUMAN: without it the speech is fluent and makes no sense. */
function turn(tokenizer: Encoder, text: string): number[] {
  const ids = tokenizer.encode(text);
  return [START_OF_HUMAN, BEGIN_OF_TEXT, ...ids, END_OF_TURN, END_OF_HUMAN, START_OF_AI, START_OF_SPEECH];
}
