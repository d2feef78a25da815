// eSpeak NG through its package: voices, long words, and what happens where the package is not installed.

import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FormantError } from "../../src/error.ts";
import { loadEspeak, tiePhonemes } from "../../tokenizer/espeak.ts";

const test = suite("eSpeak NG");
const espeak = await loadEspeak();

test("separated phonemes become words with a tie inside each phoneme of several letters", () => {
  assert.is(tiePhonemes("h_ə_l_ˈoʊ w_ˈɜː_l_d | d_ˈɑː_k_t_ɚ"), "həlˈo^ʊ wˈɜːld dˈɑːktɚ");
  assert.is(tiePhonemes("dʒ_ˈʌ_m_p_s f_ɔːɹ əl ˈɐ̃ʊ̃ tʃː"), "d^ʒˈʌmps fɔː^ɹ ə^l ˈɐ̃^ʊ̃ t^ʃː");
  assert.is(tiePhonemes("l_ə- (en)_w_ˈiː_k (fr)"), "lə- wˈiːk");
});

test("an unknown voice is an error and does not speak with the voice before", async () => {
  const before = await espeak.phonemize("hello", "en-us");
  try {
    await espeak.phonemize("hello", "xx-none");
    assert.unreachable();
  } catch (error) {
    assert.instance(error, FormantError);
    assert.is((error as FormantError).code, "argument");
    assert.match((error as FormantError).message, /xx-none/);
  }
  assert.is(await espeak.phonemize("hello", "en-us"), before);
});

test("voices may change from call to call", async () => {
  const [us, es] = [await espeak.phonemize("no", "en-us"), await espeak.phonemize("no", "es")];
  assert.is.not(us, es);
  assert.is(await espeak.phonemize("no", "en-us"), us);
});

test("no letter of a long word, digit of a long number or emoji of a row is lost", async () => {
  const letters = async (text: string, voice: string, sound: RegExp): Promise<number> =>
    ((await espeak.phonemize(text, voice)).match(sound) ?? []).length;
  for (const length of [49, 101, 200]) {
    assert.is(await letters("ba".repeat(length), "en-us", /b/g), length, `ba x ${length}`);
    assert.is(await letters("x".repeat(length), "en-us", /ks/g), length, `x x ${length}`);
    assert.is(await letters("क".repeat(length), "hi", /k/g), length, `क x ${length}`);
  }
  assert.is(await letters("🙂".repeat(50), "en-us", /smˈa\^ɪlɪŋ/g), 50);
  const digits = "98765432109876543210";
  assert.is(
    await espeak.phonemize(digits + digits, "en-us"),
    await espeak.phonemize(`${digits} ${digits}`, "en-us"),
  );
});

test("a zero byte does not end the text", async () => {
  assert.is(await espeak.phonemize("one\0two", "en-us"), await espeak.phonemize("one two", "en-us"));
});

test("without the package the error names it, how to install it, and the other ways", async () => {
  const folder = await mkdtemp(join(tmpdir(), "formant-espeak-"));
  try {
    await build({
      stdin: {
        contents: `import { loadEspeak } from "./tokenizer/espeak.ts";
          loadEspeak().then(() => console.log("loaded"), ({ code, message }) => console.log(code, message));`,
        resolveDir: process.cwd(),
      },
      bundle: true,
      format: "esm",
      platform: "node",
      packages: "external",
      outfile: join(folder, "main.js"),
    });
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, "main.js")]);
    assert.match(
      stdout,
      /^missing .*@echogarden\/espeak-ng-emscripten.*npm install.*phonemizer of your own.*phonemes/,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

test.run();
