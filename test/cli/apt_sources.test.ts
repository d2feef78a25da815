// The set-up's entry for Debian's backports: at the mirror that the machine uses, in both notations of apt.

import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";

type Source = { present: true } | { present: false; ending: "list" | "sources"; text: string } | null;
const script = pathToFileURL(resolve("scripts/apt_sources.mjs")).href;
const { backportsSource } = (await import(script)) as {
  backportsSource: (texts: readonly string[], suite: string) => Source;
};

const test = suite("apt sources");
const SUITE = "bookworm-backports";

const DEB822 = `Types: deb
# http://snapshot.example/20250520T000000Z
URIs: http://mirror.example/debian
Suites: bookworm bookworm-updates
Components: main contrib
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb
URIs: http://mirror.example/debian-security
Suites: bookworm-security
Components: main
`;

test("fields: the mirror and its key are kept, suite and components are new", () => {
  assert.equal(backportsSource([DEB822], SUITE), {
    present: false,
    ending: "sources",
    text: `Types: deb
URIs: http://mirror.example/debian
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
Suites: bookworm-backports
Components: main
`,
  });
});

test("fields: a key that is written out stays whole", () => {
  const key =
    "Signed-By:\n -----BEGIN PGP PUBLIC KEY BLOCK-----\n .\n mQINBF\n -----END PGP PUBLIC KEY BLOCK-----";
  const text = `Types: deb deb-src\nURIs: http://a.example/debian\nSuites: bookworm\nComponents: main\n${key}\n`;
  const source = backportsSource([text], SUITE);
  assert.ok(source && !source.present && source.text.includes(`${key}\n`));
});

test("lines: the options of the mirror are kept", () => {
  const text = [
    "# deb http://old.example/debian bookworm main",
    "deb-src http://mirror.example/debian bookworm main",
    "deb [arch=amd64 signed-by=/k.gpg] http://mirror.example/debian bookworm main contrib # ours",
    "deb http://security.example/debian-security bookworm-security main",
  ].join("\n");
  assert.equal(backportsSource(["", text], SUITE), {
    present: false,
    ending: "list",
    text: "deb [arch=amd64 signed-by=/k.gpg] http://mirror.example/debian bookworm-backports main\n",
  });
  const bare = backportsSource(["deb http://mirror.example/debian bookworm main\n"], SUITE);
  assert.ok(bare && !bare.present);
  assert.is(bare.text, "deb http://mirror.example/debian bookworm-backports main\n");
});

test("a suite that apt has already is not added again", () => {
  const line = "deb http://mirror.example/debian bookworm-backports main";
  assert.equal(backportsSource([DEB822, line], SUITE), { present: true });
  const fields = DEB822.replace("bookworm-updates", "bookworm-updates bookworm-backports");
  assert.equal(backportsSource([fields], SUITE), { present: true });
});

test("entries that are switched off, for sources, or of another release give nothing", () => {
  assert.is(backportsSource([], SUITE), null);
  assert.is(backportsSource([`Enabled: no\n${DEB822}`], SUITE), null);
  assert.is(backportsSource([DEB822.replace("Types: deb", "Types: deb-src")], SUITE), null);
  assert.is(backportsSource(["deb http://mirror.example/debian trixie main"], SUITE), null);
});

test.run();
