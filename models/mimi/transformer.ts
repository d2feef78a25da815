// The transformer between SEANet and the quantiser, one in each direction (moshi, modules/transformer.py): layer norm
// before, exact GELU, layer scale, rotary positions, attention to the last 250 rows, no norm at the end.

import type { Heads, KvCache } from "../../ops/cached_attention.ts";
import { linear } from "../../ops/conv1d.ts";
import { composed, type LayerNorm, matmul, type MatmulOptions } from "../../ops/matrix.ts";
import type { Tensor } from "../../src/tensor.ts";
import { tappedAround, tappedAttention } from "../deep.ts";
import { inside, type Tap, within } from "../tap.ts";
import type { Weights } from "../weights.ts";
import type { MimiConfig } from "./config.ts";
import type { MimiNames, Side } from "./names.ts";

const EPS = 1e-5;

/** x W^T with what stands around it: [T, C] -> [T, O]. */
type Projection = (x: Tensor, around: Omit<MatmulOptions, "ranges">) => Tensor;

/**
 * The names' rows, [O, C], one below the other. Weights are best read as stored for the two rows of a frame, which the
 * decoder works on, and on a GPU for any number; the encoder has many, for which software is faster with packed ones.
 */
function projection(w: Weights, side: Side, names: readonly string[], O: number, C: number): Projection {
  if (side === "encoder" && w.device.traits.class === "software") {
    const weight = w.linear(names, [O, C]);
    return (x, around) =>
      composed(x, around, (x, { residual }) => linear(x, weight, residual ? { residual } : {}));
  }
  const matrix = w.matrix(
    names.map((name) => ({ name, bare: true, rows: O })),
    C,
  );
  return (x, around) => matmul(x, matrix, around);
}

class Layer {
  readonly #heads: Heads;
  readonly #window: number;
  readonly #interleaved: boolean;
  readonly #qkv: Projection;
  readonly #output: Projection;
  readonly #up: Projection;
  readonly #down: Projection;
  readonly #norms: readonly [LayerNorm, LayerNorm];
  readonly #scales: readonly [Tensor, Tensor];

  constructor(
    w: Weights,
    side: Side,
    names: MimiNames,
    { hidden: C, heads, window, feedForward }: MimiConfig,
  ) {
    const { qkv, output, norms, scales, up, down } = names.transformer;
    const weight = (name: string) => `${name}.weight`;
    const one = (spellings: readonly string[]) => spellings.find((name) => w.has(name)) ?? spellings[0]!;
    const norm = (name: string): LayerNorm => ({
      affine: w.vectors([weight(name), `${name}.bias`], [C]),
      eps: EPS,
    });
    this.#heads = { H: heads, G: heads, D: C / heads };
    this.#window = window;
    this.#interleaved = names.interleaved;
    this.#qkv = projection(w, side, qkv.map(one), (3 * C) / qkv.length, C);
    this.#output = projection(w, side, [one(output.map(weight))], C, C);
    this.#up = projection(w, side, [weight(up)], feedForward, C);
    this.#down = projection(w, side, [weight(down)], C, feedForward);
    this.#norms = [norm(norms[0]), norm(norms[1])];
    this.#scales = [w.vector(scales[0], [C]), w.vector(scales[1], [C])];
  }

  /**
   * [T, hidden] -> [T, hidden]. Taps qkv, attention, middle, gelu, and what it gives. A deep tap receives norm1,
   * attention.turned, out_proj, middle.branch, norm2, linear1, linear2 and branch, too.
   */
  forward(x: Tensor, cache: KvCache, layer: number, tap: Tap): Tensor {
    const [first, second] = this.#norms;
    const [outputScale, downScale] = this.#scales;
    const options = { interleaved: this.#interleaved, window: this.#window, limit: cache.capacity };
    const inner = inside(tap, "");
    return x.device.scope(() => {
      const qkv = tappedAround(x, this.#qkv, { norm: first }, inner, { input: "norm1" }); // [T, 3 hidden]
      tap("qkv", qkv);
      const attended = tappedAttention(qkv, this.#heads, cache, layer, options, within(inner, "attention")); // [T, hidden]
      tap("attention", attended);
      const scaled = { scale: outputScale, residual: x };
      const h = tappedAround(attended, this.#output, scaled, inner, { product: "out_proj", sum: "middle" }); // [T, hidden]
      tap("middle", h);
      const around = { norm: second, activation: "gelu" } as const;
      const active = tappedAround(h, this.#up, around, inner, { input: "norm2", product: "linear1" }); // [T, feedForward]
      tap("gelu", active);
      const last = { scale: downScale, residual: h };
      const y = tappedAround(active, this.#down, last, inner, { product: "linear2" }); // [T, hidden]
      tap("", y);
      return y;
    });
  }
}

export class MimiTransformer {
  readonly #side: Side;
  readonly #layers: readonly Layer[];

  constructor(w: Weights, side: Side, names: MimiNames, config: MimiConfig) {
    this.#side = side;
    this.#layers = Array.from(
      { length: config.layers },
      (_, i) => new Layer(w.at(names.layer(side, i)), side, names, config),
    );
  }

  /** The next rows of a sequence: [T, hidden] -> [T, hidden]. The cache is moved on by who calls. */
  forward(x: Tensor, cache: KvCache, tap: Tap): Tensor {
    return x.device.scope(
      () =>
        this.#layers.reduce((h, layer, i) => {
          const name = `${this.#side}_transformer.${i}`;
          return layer.forward(h, cache, i, within(tap, name));
        }, x),
      "transformer",
    );
  }
}
