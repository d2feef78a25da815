// Mimi's split quantiser (Défossez et al. 2024, section 3.3.3; moshi, quantization/vq.py): the first level alone is
// semantic, the others quantise the same latent again, each group with projections of its own.

import { linear } from "../../ops/conv1d.ts";
import { matmul, type Matrix } from "../../ops/matrix.ts";
import { rvqDecode, rvqEncode } from "../../ops/rvq.ts";
import type { Weight } from "../../ops/weight.ts";
import type { Tensor } from "../../src/tensor.ts";
import type { Tap } from "../tap.ts";
import type { Weights } from "../weights.ts";
import type { MimiConfig } from "./config.ts";
import type { MimiNames } from "./names.ts";

const GROUPS = ["semantic", "acoustic"] as const;

export class SplitQuantizer {
  /** Levels of both groups, the semantic one first. */
  readonly #codebook: Tensor;
  /** Semantic, acoustic. */
  readonly #outputs: readonly Matrix[];
  readonly #inputs: readonly Weight[] | null;

  constructor(w: Weights, names: MimiNames, config: MimiConfig, encoder: boolean) {
    const { hidden, codebooks, codebookSize, codebookDim: D } = config;
    const levels = Array.from({ length: codebooks }, (_, level) => {
      const group = names.group(level === 0 ? "semantic" : "acoustic");
      const codebook = `${group}.${names.codebook(Math.max(0, level - 1))}`;
      const one = (spellings: readonly string[]) => {
        const all = spellings.map((name) => `${codebook}.${name}`);
        return all.find((name) => w.has(name)) ?? all[0]!;
      };
      return { sums: one(names.sums), counts: one(names.counts) };
    });
    this.#codebook = w.codebooks(levels, codebookSize, D);
    this.#outputs = GROUPS.map((group) =>
      w.matrix([{ name: `${names.group(group)}.output_proj`, pointwise: true, rows: hidden }], D),
    );
    this.#inputs = encoder
      ? GROUPS.map((group) => w.conv(`${names.group(group)}.input_proj`, [D, hidden, 1]))
      : null;
  }

  /** codes [K, n] of the first K levels -> latents [n, hidden]. Taps rvq.semantic, rvq. */
  decode(codes: Tensor<"u32">, tap: Tap): Tensor {
    const acoustic = codes.shape[0]! - 1;
    const [semanticOutput, acousticOutput] = this.#outputs as [Matrix, Matrix];
    return codes.device.scope(() => {
      const first = rvqDecode(codes, this.#codebook, { first: 0, count: 1 }); // [n, D]
      const z = matmul(first, semanticOutput); // [n, hidden]
      tap("rvq.semantic", z);
      const rest = acoustic > 0 ? rvqDecode(codes, this.#codebook, { first: 1, count: acoustic }) : null; // [n, D]
      const sum = rest ? matmul(rest, acousticOutput, { residual: z }) : z; // [n, hidden]
      tap("rvq", sum);
      return sum;
    });
  }

  /** latents [n, hidden] -> codes [K, n]. Taps latent.0 and latent.1, what the semantic and the acoustic group quantise. */
  encode(latents: Tensor, K: number, tap: Tap): Tensor<"u32"> {
    const { device } = latents;
    return device.scope(() => {
      const codes = device.empty([K, latents.shape[0]!], "u32");
      this.#inputs!.forEach((input, group) => {
        const count = group === 0 ? 1 : K - 1;
        if (count === 0) return;
        const z = linear(latents, input); // [n, D]
        tap(`latent.${group}`, z);
        rvqEncode(z, this.#codebook, codes, { first: group, count });
      });
      return codes;
    });
  }
}
