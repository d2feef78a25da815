// What CSM and Marvis read before they speak: segments of text and sound (SesameAILabs/csm generator.py), or one segment
// that goes on where the reference ends (Marvis-Labs/marvis-tts, mlx-audio's "voice match").

import type { Bpe } from "../../tokenizer/bpe.ts";
import type { PromptPiece } from "./frames.ts";

/** Words and the codes of their sound, frame by frame, all K codes each. */
export interface Segment {
  readonly text: string;
  readonly frames: readonly (readonly number[])[];
  /** Who speaks, 0 unless given. */
  readonly speaker?: number;
}

/** `<|begin_of_text|>`, `<|end_of_text|>` of Llama 3; `<|im_start|>`, `<|im_end|>` of SmolLM2. */
const LLAMA_ENDS = { vocabulary: 128256, begin: 128000, end: 128001 };
const SMOLLM_ENDS = { begin: 1, end: 2 };

/** Ids of a segment's text, both ends added whatever the tokenizer's own template says. */
function textIds(
  tokenizer: Pick<Bpe, "encode">,
  vocabulary: number,
  text: string,
  speaker: number,
): number[] {
  const { begin, end } = vocabulary >= LLAMA_ENDS.vocabulary ? LLAMA_ENDS : SMOLLM_ENDS;
  return [begin, ...tokenizer.encode(`[${speaker}]${text}`), end];
}

/** Segments one after the other, each closed by a frame of zeros, then the text to speak. */
export function segmentPrompt(
  tokenizer: Pick<Bpe, "encode">,
  { vocabulary, codebooks }: { readonly vocabulary: number; readonly codebooks: number },
  text: string,
  context: readonly Segment[],
  speaker = 0,
): PromptPiece[] {
  const end = Array<number>(codebooks).fill(0);
  return [
    ...context.flatMap((segment): PromptPiece[] => [
      { text: textIds(tokenizer, vocabulary, segment.text, segment.speaker ?? 0) },
      { frames: [...segment.frames, end] },
    ]),
    { text: textIds(tokenizer, vocabulary, text, speaker) },
  ];
}

/** The reference's words and the text as one, then the reference's sound, which the model goes on with. */
export function voiceMatchPrompt(
  tokenizer: Pick<Bpe, "encode">,
  { vocabulary }: { readonly vocabulary: number },
  text: string,
  { text: spoken, frames, speaker = 0 }: Segment,
): PromptPiece[] {
  return [{ text: textIds(tokenizer, vocabulary, `${spoken} ${text}`.trim(), speaker) }, { frames }];
}
