// Chinese text to phonemes against golden/phonemes/zh.json (misaki with pypinyin and jieba). The readings are the same
// but for the syllables listed; where words are parted differs with the dictionary, so the texts that differ are listed.

import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { chineseNumbers } from "../../tokenizer/chinese_numbers.ts";
import { kokoroChunks, type Vocabulary } from "../../tokenizer/index.ts";
import { chinesePhonemes, syllable } from "../../tokenizer/pinyin.ts";

const { vocab }: { vocab: Vocabulary } = JSON.parse(readFileSync("test/golden/kokoro/config.json", "utf8"));
const { cases }: { cases: { text: string; phonemes: string }[] } = JSON.parse(
  readFileSync("test/golden/phonemes/zh.json", "utf8"),
);

const test = suite("Chinese");

test("the sounds of every golden text are the reference's but for one neutral tone", async () => {
  const joined = (phonemes: string): string => phonemes.replaceAll(" ", "");
  const different: string[] = [];
  for (const { text, phonemes } of cases) {
    if (joined(await chinesePhonemes(text)) !== joined(phonemes)) different.push(text);
  }
  // 衣服: the second syllable is neutral by the dictionary, rising in the reference.
  assert.equal(different, ["这件衣服100元。"]);
});

test("words are parted as in the reference but for five texts", async () => {
  const different: string[] = [];
  for (const { text, phonemes } of cases) {
    if ((await chinesePhonemes(text)) !== phonemes) different.push(text);
  }
  assert.equal(different, [
    "今天天气很好！",
    "我有25本书。",
    "他1999年出生。",
    "这件衣服100元。",
    "她说：“我不知道。”",
  ]);
});

// From misaki's transcription.py.
test("a syllable is its initial, its final and its tone after the vowel", () => {
  const sounds: Readonly<Record<string, string>> = {
    ma1: "ma→", yi1: "i→", ya2: "ja↗", you3: "jou↓", yong4: "jʊ↘ŋ", yu2: "y↗", yue4: "ɥe↘", yuan2: "ɥɛ↗n", yun2: "y↗n",
    wu3: "u↓", wo3: "wo↓", wei4: "wei↘", wen4: "wə↘n", weng1: "wə→ŋ", ju2: "ʨy↗", que4: "ʨʰɥe↘", xuan3: "ɕɥɛ↓n",
    jun1: "ʨy→n", lü4: "ly↘", lüe4: "lɥe↘", nü3: "ny↓", liu2: "ljou↗", dui4: "twei↘", lun2: "lwə↗n", zhi1: "ꭧɨ→",
    chi1: "ꭧʰɨ→", shi4: "ʂɨ↘", ri4: "ɻɨ↘", zi3: "ʦɨ↓", ci2: "ʦʰɨ↗", si4: "sɨ↘", bo1: "pwo→", er4: "ɚ↘", de0: "tɤ",
    xiong2: "ɕjʊ↗ŋ", ng4: "ŋ↘", o1: "ɔ→", "龘": "龘",
  }; // prettier-ignore
  for (const [pinyin, sound] of Object.entries(sounds)) assert.is(syllable(pinyin), sound, pinyin);
});

// cn2an.transform(text, "an2cn"), but for the clock and the comma.
test("numbers are read in characters", () => {
  const readings: Readonly<Record<string, string>> = {
    "0": "零", "10": "十", "11": "十一", "20": "二十", "101": "一百零一", "110": "一百一十", "1001": "一千零一",
    "1010": "一千零一十", "10000": "一万", "10008": "一万零八", "110000": "十一万", "12345": "一万二千三百四十五",
    "100010001": "一亿零一万零一", "1050000": "一百零五万", "-5度": "负五度", "1999年": "一九九九年", "3.05": "三点零五",
    "50%": "百分之五十", "1/2": "二分之一", "35℃": "三十五摄氏度", "007": "七", "1月15日": "一月十五日",
    "1,234元": "一千二百三十四元", "10:30": "十点三十分", "8:00": "八点", "8:05": "八点零五分",
  }; // prettier-ignore
  for (const [written, read] of Object.entries(readings)) assert.is(chineseNumbers(written), read, written);
});

test("Chinese text becomes chunks, a sentence each, without white space between them", async () => {
  const texts: string[] = [];
  const text = "今天天气很好，我们去公园玩。你也想一起去公园吗？";
  for await (const chunk of kokoroChunks(text, { language: "zh-CN", vocab })) {
    texts.push(chunk.text);
    assert.equal(chunk.dropped, []);
  }
  assert.equal(texts, ["今天天气很好，我们去公园玩。", "你也想一起去公园吗？"]);
});

test.run();
