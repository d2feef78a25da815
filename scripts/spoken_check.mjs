// `node scripts/spoken_check.mjs`: makes models/kokoro/spoken_check.json anew: the levels of the sentences in it, of
// PyTorch's sound where test/golden/kokoro has it, of our own on this adapter where not. For an adapter and weights whose
// goldens pass.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { setup } from "./setup.mjs";

const root = await setup({ speech: true });
const path = join(root, "models/kokoro/spoken_check.json");
const bundle = join(root, "dist-spoken/check.js");
await build({
  stdin: {
    contents: `
      export { loadModel } from "./models/index.ts";
      export { Checkpoint } from "./src/safetensors.ts";
      export { openFile } from "./src/node/folder.ts";
      export { bandLevels, optionsOf, SPOKEN_SENTENCES } from "./models/kokoro/spoken_check.ts";`,
    resolveDir: root,
  },
  absWorkingDir: root,
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  packages: "external",
  loader: { ".wgsl": "text" },
});
const library = await import(pathToFileURL(bundle).href);

/** PyTorch's sound; undefined where there is none. */
async function golden(id) {
  const file = join(root, `test/golden/kokoro/${id}.safetensors`);
  const checkpoint = await library.openFile(file).then(library.Checkpoint.openFile, () => undefined);
  const audio = checkpoint?.tensors.get("audio");
  if (!audio) return undefined;
  const { buffer } = await audio.source.read(audio.offset, audio.length);
  await checkpoint.close();
  return new Float32Array(buffer);
}

const model = await library.loadModel("kokoro", { packaged: true });
const sentences = [];
for (const sentence of library.SPOKEN_SENTENCES) {
  const theirs = await golden(sentence.id);
  const samples = theirs ?? (await model.generate(sentence.phonemes, library.optionsOf(sentence))).samples;
  const levels = Buffer.from(library.bandLevels(samples)).toString("base64");
  sentences.push({ ...sentence, from: theirs ? "PyTorch" : `Formant on ${model.adapter}`, levels });
  process.stdout.write(`${sentence.id}: ${(samples.length / model.sampleRate).toFixed(1)} s\n`);
}
writeFileSync(path, `${JSON.stringify(sentences, null, 2)}\n`);
process.exit();
