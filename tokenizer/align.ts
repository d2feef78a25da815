// Where the words of a piece end in its phonemes: the phonemes of each word alone, one after the other, are aligned with
// those of the whole at the least cost (Needleman and Wunsch), and the ends of the words are carried over.

/** Kinds of symbols: white space; stress, length, tones, marks; vowels; consonants. */
const SPACE = 0;
const WEAK = 1;
const VOWEL = 2;
const CONSONANT = 3;

const vowels = new Set("aeiouyɑɐɒæɔəɘɚɛɜɝɞɤɨɪʉʊʌʏøœɶɵɯãẽĩõũAIOQWYᵊᵻ");

/** What it costs to leave a symbol of this kind without a counterpart. */
const GAP = [0.5, 0.2, 1, 1];
/** What it costs to take one for another of the kinds [own][whole]; white space stands for nothing else. */
const SWAP = [
  [0, 9, 9, 9],
  [9, 0.2, 2, 2],
  [9, 2, 0.5, 1.5],
  [9, 2, 1.5, 0.8],
];

const DIAGONAL = 0;
const OWN_ALONE = 1;
const WHOLE_ALONE = 2;

/**
 * The symbols (code points) of `whole` at which each of the words but the last ends; `own` are their phonemes alone.
 * White space between two words may be on either side of the end.
 */
export function cuts(own: readonly string[], whole: string): number[] {
  const ends: number[] = [];
  const a: string[] = [];
  for (const word of own) {
    if (a.length > 0 || ends.length > 0) a.push(" ");
    a.push(...word);
    ends.push(a.length);
  }
  const b = [...whole];
  const counterpart = positions(a, b, align(a, b));
  return ends.slice(0, -1).map((end) => counterpart[end]!);
}

function kind(symbol: string): number {
  if (symbol.trim() === "") return SPACE;
  if (vowels.has(symbol)) return VOWEL;
  return /[\p{Ll}\p{Lu}\p{Lo}\p{N}]/u.test(symbol) ? CONSONANT : WEAK;
}

/** The last step of the cheapest way to each pair of prefixes, row by row of `a`. */
function align(a: readonly string[], b: readonly string[]): Uint8Array {
  const width = b.length + 1;
  const steps = new Uint8Array((a.length + 1) * width);
  const kinds = b.map(kind);
  let above = new Float64Array(width);
  let row = new Float64Array(width);
  for (let j = 1; j < width; j++) {
    above[j] = above[j - 1]! + GAP[kinds[j - 1]!]!;
    steps[j] = WHOLE_ALONE;
  }
  for (let i = 1; i <= a.length; i++) {
    const symbol = a[i - 1]!;
    const own = kind(symbol);
    row[0] = above[0]! + GAP[own]!;
    steps[i * width] = OWN_ALONE;
    for (let j = 1; j < width; j++) {
      const swap = above[j - 1]! + (symbol === b[j - 1] ? 0 : SWAP[own]![kinds[j - 1]!]!);
      const left = above[j]! + GAP[own]!;
      const right = row[j - 1]! + GAP[kinds[j - 1]!]!;
      const least = Math.min(swap, left, right);
      row[j] = least;
      steps[i * width + j] = least === swap ? DIAGONAL : least === right ? WHOLE_ALONE : OWN_ALONE;
    }
    [above, row] = [row, above];
  }
  return steps;
}

/** How many symbols of `b` are taken when the first i of `a` are, those without a counterpart after them included. */
function positions(a: readonly string[], b: readonly string[], steps: Uint8Array): number[] {
  const taken = new Array<number>(a.length + 1).fill(0);
  let [i, j] = [a.length, b.length];
  taken[i] = j;
  while (i > 0 || j > 0) {
    const step = steps[i * (b.length + 1) + j];
    if (step !== WHOLE_ALONE) i--;
    if (step !== OWN_ALONE) j--;
    if (step !== WHOLE_ALONE) taken[i] = j;
  }
  return taken;
}
