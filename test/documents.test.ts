// PORTING.md and ADDING_A_MODEL.md: every path, command and option that they name is there, and every kernel is named.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("documents for porters");

const DOCUMENTS = ["PORTING.md", "ADDING_A_MODEL.md"];
const text = (path: string) => readFileSync(path, "utf8");
/** What stands in backticks, and the lines of blocks of code. */
const code = (document: string) => {
  const blocks = [...document.matchAll(/^```\w*\n([^]*?)^```/gm)].flatMap(([, block]) => block!.split("\n"));
  const spans = [...document.replace(/^```[^]*?^```/gm, "").matchAll(/`([^`\n]+)`/g)].map(
    ([, span]) => span!,
  );
  return [...blocks, ...spans];
};

for (const name of DOCUMENTS) {
  const document = text(name);

  test(`${name}: paths exist`, () => {
    const links = [...document.matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => target!);
    const HOUSE = /\b(?:kernels|src|ops|models|tokenizer|bench|test|scripts)\/[\w./-]*/g;
    const paths = [...links, ...code(document).flatMap((line) => line.match(HOUSE) ?? [])];
    assert.ok(paths.length > 20, `${paths.length} paths were seen`);
    assert.equal(
      paths.filter((path) => !existsSync(path)),
      [],
    );
  });

  test(`${name}: commands and their options exist`, () => {
    const scripts = (JSON.parse(text("package.json")) as { scripts: object }).scripts;
    const lines = code(document);
    for (const line of lines) {
      const [, script] = /^npm (?:run )?(\w+)/.exec(line) ?? [];
      if (script !== undefined) assert.ok(script in scripts, line);
      const [, command] = /^formant (\w+)/.exec(line) ?? [];
      if (command === undefined) continue;
      assert.match(text("src/cli/main.ts"), new RegExp(`^  ${command}: \\{$`, "m"), line);
      const defined = text(`src/cli/${command}.ts`);
      for (const [option] of line.matchAll(/(?<= )--?[a-z][\w-]*/g)) {
        assert.ok(new RegExp(`"(-\\w, )?${option}[ ",]`).test(defined), `${line}: ${option}`);
      }
    }
    assert.ok(lines.some((line) => line.startsWith("formant ")));
  });
}

test("PORTING.md has every kernel once in its table", () => {
  const rows = text("PORTING.md").match(/^\| `kernels\/.*$/gm)!;
  const named = rows.flatMap((row) => row.match(/kernels\/\w+\.wgsl/g)!).sort();
  const there = readdirSync("kernels").filter((file) => file.endsWith(".wgsl"));
  assert.equal(named, there.map((file) => `kernels/${file}`).sort());
});

test.run();
