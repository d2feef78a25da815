// The command line as a process, with Orpheus: what it refuses before a model is loaded, and the speech of a tiny one.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { decodeWav } from "../../src/wav.ts";
import { writeOrpheus, writeSnac } from "../checkpoints.ts";
import { formant } from "./formant.ts";

const test = suite("command line, orpheus");
const root = mkdtempSync(join(tmpdir(), "formant-cli-orpheus-"));
const model = join(root, "orpheus-3b-0.1-ft");
const codec = join(root, "snac");
await writeOrpheus(model, "4bit");
await writeSnac(codec, "torch");
test.after(() => rmSync(root, { recursive: true }));

const speak = (args: readonly string[]) => formant(["speak", ...args]);

function refuses(name: string, args: readonly string[], message: RegExp): void {
  test(`${name}: one line that says it`, () => {
    const before = readdirSync(root).length;
    const { status, stdout, lines } = speak([...args, "-o", join(root, "refused.wav")]);
    assert.is(status, 1, lines.join("\n"));
    assert.match(lines[0]!, message);
    assert.is(lines.length, 1, lines.join("\n"));
    assert.is(stdout.length, 0);
    assert.is(readdirSync(root).length, before, "nothing half-written is left");
  });
}

const named = ["Hi.", "--model", "orpheus"];
const data = join(root, "voice.bin");
writeFileSync(data, new Uint8Array(1024));

refuses("unknown voice", [...named, "--voice", "tarra"], /voice: "tarra" is unknown, expected one like tara/);
refuses("voice of another checkpoint", [...named, "--voice", "marie"], /not of this checkpoint/);
refuses("voice file", [...named, "--voice", data], /voice: it is data, expected a name/);
refuses("temperature that is no number", [...named, "--temperature", "nan"], /--temperature: it is nan/);
refuses(
  "temperature below 0",
  [...named, "--temperature", "-1"],
  /temperature is -1, expected .* at least 0/,
);
refuses("top-p of 0", [...named, "--top-p", "0"], /topP is 0, expected above 0 and at most 1/);
refuses("top-k of a half", [...named, "--top-k", "0.5"], /topK is 0\.5, expected an integer/);
refuses("repetition penalty of 0", [...named, "--repetition-penalty", "0"], /repetitionPenalty is 0/);
refuses(
  "no sound at all",
  [...named, "--max-seconds", "0"],
  /maxSeconds: it is 0, expected a number above 0/,
);
refuses("low quality", [...named, "--quality", "low"], /--quality: it is low, expected high/);
refuses(
  "speed",
  [...named, "--speed", "1.2"],
  /speed: it is given, expected none \(orpheus has no such dial/,
);
refuses("phonemes", [...named, "--phonemes"], /phonemes: it is given, expected none/);
refuses("only a tag", ["<grin>", "--model", "orpheus"], /text: it has nothing to speak beside <grin>/);
refuses("reference without words", [...named, "--reference", data], /--reference-text: there is none/);
refuses("GGUF file", ["Hi.", "--model", "lex-au/Orpheus-3b-FT-Q8_0.gguf"], /GGUF file, expected safetensors/);
refuses(
  "codec that is not there",
  ["Hi.", "--model", model, "--codec", join(root, "none")],
  /none: there is no such file or folder/,
);
refuses(
  "voice that the folder's checkpoint lacks",
  ["Hi.", "--model", model, "--codec", codec, "--voice", "pierre"],
  /"pierre" is a voice of canopylabs\/3b-fr-ft-research_release/,
);

test("--voices lists those of the checkpoint that the name stands for", () => {
  const { status, stdout } = speak(["--model", "orpheus", "--voices"]);
  assert.is(status, 0);
  const lines = stdout.toString().trim().split("\n");
  assert.is(lines.length, 8);
  assert.match(lines[0]!, /^tara +en +English +female$/);
});

const FRAME = 2048;
const path = join(root, "hello.wav");
const text = [
  "Hello <grin> there.",
  "--model",
  model,
  "--codec",
  codec,
  "--max-seconds",
  "0.5",
  "--seed",
  "7",
];

test("a folder speaks: its config.json says that it is Orpheus, and --json what was done", () => {
  const { status, stdout, lines } = speak([...text, "-o", path, "--json"]);
  assert.is(status, 0, lines.join("\n"));
  assert.equal(lines, []);
  const { sampleRate, channels } = decodeWav(readFileSync(path));
  const [samples] = channels as [Float32Array];
  assert.is(sampleRate, 24000);
  assert.is(channels.length, 1);
  assert.ok(samples.length > 5 * FRAME && samples.length <= 6 * FRAME, `${samples.length} samples`);
  assert.ok(Math.hypot(...samples) / Math.sqrt(samples.length) > 0.01, "it is not silent");
  const facts = JSON.parse(stdout.toString());
  assert.is(facts.source, model);
  assert.ok(Math.abs(facts.seconds - samples.length / 24000) < 1e-9);
  assert.equal(facts.dropped, ["<grin>"]);
  assert.is(facts.chunks.at(-1).text, "Hello there.");
  assert.is(facts.chunks.at(-1).cut, true, "the bound is reported");
});

test("--stream writes the same sound as it comes, of a length that its header leaves open", () => {
  const { status, stdout, lines } = speak([...text, "--stream"]);
  assert.is(status, 0, lines.join("\n"));
  assert.equal(lines, ["cut after --max-seconds or a full context: Hello there.", "not spoken: <grin>"]);
  const sizes = [stdout.readUInt32LE(4), stdout.readUInt32LE(40)];
  assert.equal(sizes, [2 ** 32 - 1, 2 ** 32 - 1]);
  const streamed = decodeWav(stdout);
  assert.is(streamed.sampleRate, 24000);
  assert.equal(streamed.channels, decodeWav(readFileSync(path)).channels);
});

test.run();
