// What CSM and Marvis read before they speak: segments of text and sound (SesameAILabs/csm generator.py), or one segment
// that goes on where the reference ends (Marvis-Labs/marvis-tts, mlx-audio's "voice match").

import type { Bpe } from "../../tokenizer/bpe.ts";
import type { CsmConfig, TextEnds } from "./config.ts";
import type { PromptPiece } from "./frames.ts";

/** Words and the codes of their sound, frame by frame, all K codes each. */
export interface Segment {
  readonly text: string;
  readonly frames: readonly (readonly number[])[];
  /** Who speaks, 0 unless given. */
  readonly speaker?: number;
}

type Tokenizer = Pick<Bpe, "encode">;

/** Ids of a segment's text, both ends added whatever the tokenizer's own template says. */
function textIds(tokenizer: Tokenizer, { begin, end }: TextEnds, text: string, speaker: number): number[] {
  return [begin, ...tokenizer.encode(`[${speaker}]${text}`), end];
}

/** Segments one after the other, each closed by a frame of zeros, then the text to speak. */
export function segmentPrompt(
  tokenizer: Tokenizer,
  { ends, codebooks }: Pick<CsmConfig, "ends" | "codebooks">,
  text: string,
  context: readonly Segment[],
  speaker = 0,
): PromptPiece[] {
  const end = Array<number>(codebooks).fill(0);
  return [
    ...context.flatMap((segment): PromptPiece[] => [
      { text: textIds(tokenizer, ends, segment.text, segment.speaker ?? 0) },
      { frames: [...segment.frames, end] },
    ]),
    { text: textIds(tokenizer, ends, text, speaker) },
  ];
}

/** The reference's words and the text as one, then the reference's sound, which the model goes on with. */
export function voiceMatchPrompt(
  tokenizer: Tokenizer,
  { ends }: Pick<CsmConfig, "ends">,
  text: string,
  { text: spoken, frames, speaker = 0 }: Segment,
): PromptPiece[] {
  return [{ text: textIds(tokenizer, ends, `${spoken} ${text}`.trim(), speaker) }, { frames }];
}
