// Where a text may be cut: at the ends of sentences, and inside a sentence that is too long for the model. The rules are
// our own and not Intl.Segmenter's, whose sentence breaks come from the ICU data of each runtime: they fall after "Dr."
// and differ between Node and browsers, and chunk i of a text must be the same everywhere (its noise is stream i).

// A run of terminators with its closing quotes and brackets, then white space or the end; after full-width terminators
// no white space is needed. A blank line ends a sentence too, a single line break does not (wrapped text).
const sentenceEnd =
  /(?:(?<![.!?…])[.!?…]+["'”’»)\]}]*(?=\s|$)|[。！？｡]+[”’」』）】》"']*|[।॥]["'”’)]*(?=\s|$))\s*|\n[^\S\n]*\n\s*/gu;

const blankLine = /\n[^\S\n]*\n/;

// Before a single dot: titles and the like, which a name or a number follows, initials, and capitals with dots.
const abbreviation =
  /(?:^|[^\p{L}\p{M}])(?:\p{Lu}|\p{Lu}(?:\.\p{Lu})+|e\.g|i\.e|Mr|Mrs|Ms|Mx|Dr|Drs|Prof|St|Mt|Ft|Rev|Hon|Gen|Col|Maj|Capt|Cpt|Lt|Sgt|Sen|Rep|Gov|Pres|Jr|No|Nr|Fig|Vol|vs|cf|Sr|Sra|Srta|Dra|Ud|Uds|Mme|Mlle|Sig|Dott|Ing|Avv|Exmo|Exma)\.$/u;

// After capitals with dots only these words begin a sentence for sure ("in the U.S. Then ...", but "the U.S. Senate").
const opening =
  /^(?:The|An?|This|That|These|There|He|She|It|They|We|You|I|My|His|Her|Our|In|On|At|But|And|So|Then|If|When|What|Why|How)\s/;

/**
 * The sentences of a text, in order, each with the white space after it: joined they are the text. With `more` to come
 * after the text, only those that it cannot change, but for white space at their ends.
 */
export function* sentences(text: string, more = false): Generator<string> {
  let start = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    const paragraph = blankLine.test(match[0]);
    if (more && !paragraph && !isSure(text, match[0], end)) return;
    if (!paragraph && !endsSentence(text, start, end)) continue;
    yield text.slice(start, end);
    start = end;
  }
  if (!more && start < text.length) yield text.slice(start);
}

/** How much of what follows the end of a sentence decides about it. */
const lookahead = 8;

/** Whether what follows `text` has no say in whether a sentence ends at `end`, after the marks of `match`. */
function isSure(text: string, match: string, end: number): boolean {
  if (/[!?]\s+$/.test(match)) return true;
  // The run of marks, its closing quotes or a surrogate pair may go on.
  if (text.length - end >= lookahead) return true;
  const next = opened(text.slice(end).replace(/[\ud800-\udbff]$/, ""));
  if (next === "") return false;
  if (!/^\p{Lu}/u.test(next)) return true;
  // A capital after capitals with dots: its whole word decides.
  return !/\p{Lu}\.\p{Lu}\.["'”’»)\]}]*\s*$/u.test(text.slice(Math.max(0, end - 40), end)) || /\s/.test(next);
}

/** What follows a sentence, without quotes and brackets that open. */
function opened(next: string): string {
  return next.replace(/^["'“‘«([{¡¿]+/u, "");
}

function endsSentence(text: string, start: number, end: number): boolean {
  const sentence = text.slice(Math.max(start, end - 40), end);
  const next = opened(text.slice(end, end + lookahead));
  // Before a small letter a dot is an abbreviation's, and a closed quote goes on ("Stop!" he said).
  if (/^\p{Ll}/u.test(next)) return /[!?]\s*$/.test(sentence);
  if (/\p{Lu}\.\p{Lu}\.\s*$/u.test(sentence) && opening.test(next)) return true;
  return !abbreviation.test(sentence.trimEnd());
}

// Cuts inside a sentence, best first: after a terminator, after a clause, after a comma, between words.
const boundaries = [/[.!?…]\s+/gu, /[;:—)\]”»]\s+|[；：—]/gu, /,\s+|[，、]/gu, /\s+/gu];

/** `text` in about `count` parts of like length, cut where a reader may breathe if there is such a place, else anywhere. */
export function* parts(text: string, count: number): Generator<string> {
  let rest = text;
  for (let left = count; left > 1; left--) {
    const cut = bestCut(rest, Math.ceil(rest.length / left));
    if (cut === 0 || cut >= rest.length) break;
    yield rest.slice(0, cut);
    rest = rest.slice(cut);
  }
  yield rest;
}

// The boundary of the best kind between 0.6 and 1.1 of the aim, the one nearest to it; without any, the aim itself.
function bestCut(text: string, aim: number): number {
  const from = Math.floor(aim * 0.6);
  const window = text.slice(from, Math.ceil(aim * 1.1));
  for (const boundary of boundaries) {
    const ends = [...window.matchAll(boundary)].map((match) => from + match.index + match[0].length);
    const inside = ends.filter((end) => end < text.length);
    if (inside.length > 0) return inside.reduce((a, b) => (Math.abs(b - aim) < Math.abs(a - aim) ? b : a));
  }
  return wholeSymbol(text, aim);
}

/** The longest symbol that is kept whole: a text may be nothing but accents. */
const symbolUnits = 64;

/** The nearest place at or before `at` that parts no letter from its accents, no syllable and no emoji. */
export function wholeSymbol(text: string, at: number): number {
  let cut = at;
  while (
    cut > Math.max(1, at - symbolUnits) &&
    (/^[\p{M}\p{Emoji_Modifier}\u1160-\u11ff\u200d\udc00-\udfff]/u.test(text.slice(cut, cut + 2)) ||
      text[cut - 1] === "\u200d")
  )
    cut--;
  return cut;
}
