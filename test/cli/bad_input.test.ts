// The command line as a process: bad input is one line on standard error, exit code 1, and no file.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("command line, bad input");
const folder = mkdtempSync(join(tmpdir(), "formant-cli-"));
const out = join(folder, "out.wav");

const run = (args: readonly string[], input = "") =>
  spawnSync(process.execPath, ["dist/src/cli/main.js", ...args], { encoding: "utf8", input });

function refuses(name: string, args: readonly string[], message: RegExp, input = ""): void {
  test(`${name}: one line that says it`, () => {
    const before = readdirSync(folder).length;
    const { status, stderr, stdout } = run(["speak", ...args, "-o", out], input);
    assert.is(status, 1, stderr);
    assert.match(stderr, message);
    assert.is(stderr.trim().split("\n").length, 1, stderr);
    assert.is(stdout, "");
    assert.not(existsSync(out));
    assert.is(readdirSync(folder).length, before, "nothing half-written is left");
  });
}

const shortVoice = join(folder, "short.bin");
writeFileSync(shortVoice, new Uint8Array(1000));

refuses("unknown voice", ["Hi", "--voice", "af_hart"], /"af_hart" is unknown, expected one like af_heart/);
refuses(
  "blend that does not parse",
  ["Hi", "--voice", "0.6*af_heart+*bf_emma"],
  /"\*bf_emma".*expected a name or a blend/,
);
refuses("blend of nothing", ["Hi", "--voice", "0*af_heart"], /add up to 0/);
refuses(
  "voice file of a wrong size",
  ["Hi", "--voice", shortVoice],
  /1000 bytes, expected a multiple of 1024/,
);
refuses("voice file that is not there", ["Hi", "--voice", join(folder, "none.bin")], /no such file/);
refuses("speed 0", ["Hi", "--speed", "0"], /--speed: it is 0, expected a number from 0\.5 to 2/);
refuses("speed that is no number", ["Hi", "--speed", "fast"], /--speed: it is fast/);
refuses("seed that is no whole number", ["Hi", "--seed", "1.5"], /--seed: it is 1\.5/);
refuses("seed of 65 bits", ["Hi", "--seed", "18446744073709551616"], /--seed: it is 18446744073709551616/);
refuses("unknown language", ["Hi", "--lang", "tlh"], /"tlh" is not a known language/);
refuses("empty text", [""], /text: it is empty/);
refuses("empty standard input", [], /text: it is empty/, " \n");
refuses("text file that is not there", ["--input", join(folder, "none.txt")], /no such file/);
refuses("unknown symbols in phonemes", ["--phonemes", "həlˈO g 1"], /"g" \(U\+0067\).*"1" \(U\+0031\)/);
refuses(
  "model folder that is not there",
  ["Hi", "--model", join(folder, "nowhere", "model")],
  /no such file or folder/,
);
refuses("unknown option", ["Hi", "--colour", "red"], /unknown option '--colour'/);

test("unwritable output: one line, before anything is loaded", () => {
  const { status, stderr } = run(["speak", "Hi", "-o", join(folder, "no", "such", "folder", "x.wav")]);
  assert.is(status, 1);
  assert.match(stderr, /--output: .* cannot be written/);
  assert.is(stderr.trim().split("\n").length, 1);
});

test("--verbose adds the stack", () => {
  const { stderr } = run(["speak", "Hi", "--voice", "nobody", "--verbose"]);
  assert.match(stderr, /\n\s+at /);
});

test("--voices lists all 54 with language and grade, without a device", () => {
  const { status, stdout } = run(["speak", "--voices"]);
  assert.is(status, 0);
  const lines = stdout.trim().split("\n");
  assert.is(lines.length, 54);
  assert.match(lines[0]!, /^af_heart +en-US +English \(US\) +female +A$/);
});

test("--help and --version answer", () => {
  assert.match(run(["speak", "--help"]).stdout, /--print-phonemes/);
  assert.match(run(["--version"]).stdout, /^\d+\.\d+\.\d+\n$/);
});

test("--print-phonemes reads the text aloud on paper", () => {
  const { status, stdout } = run(["speak", "--print-phonemes", "Hello!"]);
  assert.is(status, 0);
  assert.is(stdout, "həlˈO!\n");
});

test.run();
