// The plain forms, in f64, of the kernels that codecs are made of. Sequences are [T, C], row by row.

type Values = ArrayLike<number>;

/** z + sin^2(alpha z) / alpha */
export const snake = (z: number, alpha: number) => z + Math.sin(alpha * z) ** 2 / alpha;

export interface DepthwiseCase {
  readonly T: number;
  readonly C: number;
  readonly dilation: number;
  readonly before: number;
  readonly after: number;
  /** By channel. */
  readonly alphas?: { readonly before: Values; readonly after: Values };
}

/** kernels/depthwise_conv1d.wgsl: weight [C, 7]. */
export function depthwiseConv1d(
  x: Values,
  weight: Values,
  bias: Values,
  { T, C, dilation, before, after, alphas }: DepthwiseCase,
): Float64Array {
  const rows = T + before + after - 6 * dilation;
  return Float64Array.from({ length: rows * C }, (_, at) => {
    const c = at % C;
    let y = bias[c]!;
    for (let k = 0; k < 7; k++) {
      const row = Math.floor(at / C) + k * dilation - before;
      if (row < 0 || row >= T) continue;
      const v = x[row * C + c]!;
      y += weight[7 * c + k]! * (alphas ? snake(v, alphas.before[c]!) : v);
    }
    return alphas ? snake(y, alphas.after[c]!) : y;
  });
}

/** kernels/conv1d_mono.wgsl: weight [C, 7]. */
export function monoConv1d(
  x: Values,
  weight: Values,
  bias: number,
  C: number,
  activate: (z: number, c: number) => number,
): Float64Array {
  const T = x.length / C;
  return Float64Array.from({ length: T }, (_, t) => {
    let y = bias;
    for (let k = 0; k < 7; k++) {
      const row = t + k - 3;
      if (row < 0 || row >= T) continue;
      for (let c = 0; c < C; c++) y += weight[7 * c + k]! * activate(x[row * C + c]!, c);
    }
    return Math.tanh(y);
  });
}

/** The quantisers of a codec: `entries` [levels, size, 8], `output` [levels, C, 8], `input` [levels, 8, C]. */
export interface Quantisers {
  readonly strides: readonly number[];
  readonly C: number;
  readonly size: number;
  readonly entries: Values;
  readonly output: { readonly weight: Values; readonly bias: Values };
  readonly input: { readonly weight: Values; readonly bias: Values };
}

/** What an entry of a level is as a row of C channels. */
function projected({ C, size, entries, output }: Quantisers, level: number, code: number): Float64Array {
  return Float64Array.from({ length: C }, (_, c) => {
    let y = output.bias[level * C + c]!;
    for (let d = 0; d < 8; d++) {
      y += output.weight[(level * C + c) * 8 + d]! * entries[(level * size + code) * 8 + d]!;
    }
    return y;
  });
}

/** kernels/codebook_decode.wgsl: codes by level -> all rows, [T, C]. */
export function codebookDecode(codes: readonly Values[], quantisers: Quantisers): Float64Array {
  const { strides, C } = quantisers;
  const rows = codes[0]!.length * strides[0]!;
  const z = new Float64Array(rows * C);
  for (let t = 0; t < rows; t++) {
    strides.forEach((stride, level) => {
      const row = projected(quantisers, level, codes[level]![Math.floor(t / stride)]!);
      row.forEach((value, c) => (z[t * C + c]! += value));
    });
  }
  return z;
}

/** kernels/codebook_encode.wgsl, all levels: codes by level, and what is left of the rows. */
export function codebookEncode(
  rows: Values,
  quantisers: Quantisers,
): { codes: number[][]; residual: Float64Array } {
  const { strides, C, size, entries, input } = quantisers;
  const residual = Float64Array.from(rows);
  const codes = strides.map((stride, level) => {
    return Array.from({ length: residual.length / C / stride }, (_, t) => {
      const e = Array.from({ length: 8 }, (_, d) => {
        let y = input.bias[level * 8 + d]!;
        for (let i = 0; i < stride * C; i++) {
          y += (input.weight[(level * 8 + d) * C + (i % C)]! * residual[t * stride * C + i]!) / stride;
        }
        return y;
      });
      let code = 0;
      let best = -Infinity;
      for (let i = 0; i < size; i++) {
        const entry = Array.from({ length: 8 }, (_, d) => entries[(level * size + i) * 8 + d]!);
        const cosine = entry.reduce((sum, value, d) => sum + value * e[d]!, 0) / Math.hypot(...entry);
        if (cosine > best) [best, code] = [cosine, i];
      }
      const row = projected(quantisers, level, code);
      for (let i = 0; i < stride * C; i++) residual[t * stride * C + i]! -= row[i % C]!;
      return code;
    });
  });
  return { codes, residual };
}

/** kernels/local_attention.wgsl: qkv [T, 3 heads D] -> [T, heads D]. */
export function localAttention(qkv: Values, T: number, heads: number, D: number, window: number) {
  const C = heads * D;
  const half = D / 2;
  /** Dim d of a head of row t, turned. `part`: 0 queries, 1 keys. */
  const turned = (part: number, t: number, head: number, d: number) => {
    const angle = (t % window) * 10000 ** ((-2 * (d % half)) / D);
    const at = t * 3 * C + part * C + head * D + (d % half);
    const [x, y] = [qkv[at]!, qkv[at + half]!];
    return d < half ? x * Math.cos(angle) - y * Math.sin(angle) : y * Math.cos(angle) + x * Math.sin(angle);
  };
  const out = new Float64Array(T * C);
  for (let i = 0; i < T; i++) {
    for (let head = 0; head < heads; head++) {
      const first = i - (i % window);
      const weights = Array.from({ length: window }, (_, j) => {
        let score = 0;
        for (let d = 0; d < D; d++) score += turned(0, i, head, d) * turned(1, first + j, head, d);
        return Math.exp(score / Math.sqrt(D));
      });
      const sum = weights.reduce((a, b) => a + b, 0);
      for (let d = 0; d < D; d++) {
        weights.forEach((weight, j) => {
          out[i * C + head * D + d]! += (weight / sum) * qkv[(first + j) * 3 * C + 2 * C + head * D + d]!;
        });
      }
    }
  }
  return out;
}
