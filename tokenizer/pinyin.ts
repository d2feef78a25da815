// Chinese text to Kokoro's phonemes as misaki 0.9.4 writes them (zh.py and transcription.py, the way of Kokoro v1.0):
// numbers in characters, full-width marks in ASCII, words parted by spaces, each syllable as initial, final and tone.
// The readings, with the tone changes of 一 and 不, are pinyin-pro's; the words are those of the runtime's ICU.

import { chineseNumbers } from "./chinese_numbers.ts";

// prettier-ignore
const initials: Readonly<Record<string, string>> = {
  b: "p", p: "pʰ", m: "m", f: "f", d: "t", t: "tʰ", n: "n", l: "l", g: "k", k: "kʰ", h: "x", j: "ʨ", q: "ʨʰ", x: "ɕ",
  zh: "ꭧ", ch: "ꭧʰ", sh: "ʂ", r: "ɻ", z: "ʦ", c: "ʦʰ", s: "s",
};

// The tone stands at the 0. Syllables without an initial are first written with i, u and ü for y and w.
// prettier-ignore
const finals: Readonly<Record<string, string>> = {
  a: "a0", ai: "ai0", an: "a0n", ang: "a0ŋ", ao: "au0", e: "ɤ0", ei: "ei0", en: "ə0n", eng: "ə0ŋ", i: "i0", ia: "ja0",
  ian: "jɛ0n", iang: "ja0ŋ", iao: "jau0", ie: "je0", in: "i0n", iu: "jou0", iou: "jou0", ing: "i0ŋ", iong: "jʊ0ŋ",
  ong: "ʊ0ŋ", ou: "ou0", u: "u0", ua: "wa0", uai: "wai0", uan: "wa0n", uang: "wa0ŋ", ui: "wei0", uei: "wei0",
  un: "wə0n", uen: "wə0n", ueng: "wə0ŋ", uo: "wo0", o: "wo0", ü: "y0", üe: "ɥe0", üan: "ɥɛ0n", ün: "y0n",
};

// prettier-ignore
const interjections: Readonly<Record<string, string>> = {
  er: "ɚ0", o: "ɔ0", io: "jɔ0", ê: "ɛ0", m: "m0", n: "n0", ng: "ŋ0", hm: "hm0", hng: "hŋ0",
};

const tones = ["", "→", "↗", "↓", "↘"];

// prettier-ignore
const marks: Readonly<Record<string, string>> = {
  "、": ", ", "，": ", ", "。": ". ", "．": ". ", "！": "! ", "：": ": ", "；": "; ", "？": "? ",
  "«": " “", "»": "” ", "《": " “", "》": "” ", "「": " “", "」": "” ", "【": " “", "】": "” ", "（": " (", "）": ") ",
};

/** Phonemes of Chinese text. What is not Chinese stays as it is: Latin letters are read as phonemes, or dropped. */
export async function chinesePhonemes(text: string): Promise<string> {
  const { pinyin } = await import("pinyin-pro");
  const source = chineseNumbers(text)
    .replace(/[、，。．！：；？«»《》「」【】（）]/g, (mark) => marks[mark] ?? mark)
    .trim();
  return source.replace(/\p{Script=Han}+/gu, (clause) => {
    const syllables = pinyin(clause, { toneType: "num", type: "array" });
    let at = 0;
    return words(clause)
      .map((word) => [...word].map((character) => syllable(syllables[at++] ?? character)).join(""))
      .join(" ");
  });
}

/** The words of a clause; a run of numerals is one. */
function words(clause: string): string[] {
  const segments = [...new Intl.Segmenter("zh", { granularity: "word" }).segment(clause)];
  const numeral = /^[零〇一二三四五六七八九十百千万亿兆点]+$/;
  return segments.reduce<string[]>((found, { segment }) => {
    const last = found.at(-1);
    if (last !== undefined && numeral.test(last) && numeral.test(segment))
      found[found.length - 1] = last + segment;
    else found.push(segment);
    return found;
  }, []);
}

/** One syllable of numbered pinyin (`zhong1`) in Kokoro's symbols; anything else as it is. */
export function syllable(numbered: string): string {
  const [, letters = "", tone = ""] = /^([a-zêü]+)([0-4])$/.exec(numbered) ?? [];
  const sound = interjections[letters] ?? initialAndFinal(letters);
  return sound?.replace("0", tones[Number(tone)] ?? "") ?? numbered;
}

function initialAndFinal(letters: string): string | undefined {
  const spelled = letters
    .replace(/^yu|(?<=^[jqx])u/, "ü")
    .replace(/^y(?!i)/, "i")
    .replace(/^y/, "")
    .replace(/^w(?!u)/, "u")
    .replace(/^w/, "");
  const [, initial = "", final = ""] = /^([zcs]h|[bpmfdtnlgkhjqxrzcs])?(.+)$/.exec(spelled) ?? [];
  // The i of zhi, chi, shi, ri, zi, ci, si is no i.
  const sound = final === "i" && /^(?:[zcs]h?|r)$/.test(initial) ? "ɨ0" : finals[final];
  return sound && (initials[initial] ?? "") + sound;
}
