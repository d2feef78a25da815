// What the tests call in a page, on the library as browsers get it.

import { loadModel, type LoadModelOptions, type SpeakOptions } from "../../models/index.ts";
import { conv1d } from "../../ops/conv1d.ts";
import { emptyWeight, FORMATS, packWeight } from "../../ops/weight.ts";
import { createDevice } from "../../src/index.ts";
import { loadEspeak } from "../../tokenizer/index.ts";

/** While a debugger's call runs, the policy is not kept: on to the page's own turn. */
const ownTurn = () => new Promise((resolve) => setTimeout(resolve));

const page = {
  /** conv1d of x [T, C] with w [O, C, K], and the adapter that computed it. */
  async conv1d(
    x: readonly number[],
    w: readonly number[],
    [C, O, K]: readonly [number, number, number],
    padding: number,
  ) {
    await ownTurn();
    const device = await createDevice();
    try {
      const weight = emptyWeight(device, { O, C, K }, FORMATS.F32);
      const words = [...new Uint32Array(new Float32Array(w).buffer)];
      const source = { tensor: device.tensor(words, [words.length], "u32"), format: FORMATS.F32 };
      packWeight(weight, source, { O, C, K }, null);
      const y = conv1d(device.tensor(x, [x.length / C, C]), weight, { padding });
      return { adapter: device.traits.name, shape: [...y.shape], values: [...(await y.read())] };
    } finally {
      device.destroy();
    }
  },

  async phonemize(text: string, voice: string) {
    await ownTurn();
    const espeak = await loadEspeak({ data: "espeak-ng.data" });
    return espeak.phonemize(text, voice);
  },

  /**
   * What a model below a path of the server makes of a text: which adapter computed it, SHA-256 of the samples, and the
   * loudest of them.
   */
  async speak(name: string, options: LoadModelOptions, text: string, speak: SpeakOptions) {
    await ownTurn();
    const model = await loadModel(name, options);
    try {
      const { samples } = await model.generate(text, speak);
      const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", samples));
      const sha256 = [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
      const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
      return { adapter: model.adapter, samples: samples.length, sha256, loudest };
    } finally {
      model.dispose();
    }
  },

  /** Whether text can be run as code. */
  async evaluates() {
    await ownTurn();
    try {
      return new Function("return true")() === true;
    } catch {
      return false;
    }
  },
};

export type Page = typeof page;
Object.assign(globalThis, { page });
