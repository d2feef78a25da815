// A chunk that is too long for an adapter, in two.

export interface Half {
  readonly text: string;
  readonly phonemes: string;
  /** Which symbol of all of them is its first. */
  readonly from: number;
}

/** The two halves of a text and of its phonemes, cut between words nearest the middle; null for a single symbol. */
export function halves(text: string, phonemes: string): Half[] | null {
  const spoken = cut(phonemes, 0.5);
  if (!spoken) return null;
  // Words and phonemes of a chunk keep step closely enough: both are cut at the same share.
  const written = text === phonemes ? spoken : (cut(text, spoken[0].length / phonemes.length) ?? [text, ""]);
  const symbols = (part: string) => [...part].length;
  const indent = (part: string) => symbols(part) - symbols(part.trimStart());
  return [0, 1].map((i) => ({
    text: written[i]!.trim(),
    phonemes: spoken[i]!.trim(),
    from: (i === 0 ? 0 : symbols(spoken[0])) + indent(spoken[i]!),
  }));
}

/** Cuts at the white space nearest to `share` of the length, or between two symbols where there is none. */
function cut(text: string, share: number): [string, string] | null {
  const symbols = [...text];
  if (symbols.length < 2) return null;
  const middle = symbols.length * share;
  const distance = (i: number) => Math.abs(i - middle);
  const spaces = [...symbols.keys()].filter(
    (i) => symbols[i]!.trim() === "" && i > 0 && i < symbols.length - 1,
  );
  const at = (spaces.length > 0 ? spaces : [...symbols.keys()].slice(1)).reduce((best, i) =>
    distance(i) < distance(best) ? i : best,
  );
  return [symbols.slice(0, at).join(""), symbols.slice(at).join("")];
}
