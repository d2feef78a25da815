// MLX's affine quantisation of a matrix: in a row, each group of columns has a scale and a bias, value = scale q + bias.
// The q of a row lie one behind the other in 32-bit words, from the lowest bit on.

/** Values of `bits` bits, in groups of `group` columns. */
export interface Affine {
  readonly bits: number;
  readonly group: number;
}

export interface AffineRows {
  readonly words: Uint32Array<ArrayBuffer>;
  /** One a group, in f32. */
  readonly scales: Float32Array<ArrayBuffer>;
  readonly biases: Float32Array<ArrayBuffer>;
}

/** Smallest scale; of a group of equal values, too. */
const EPS = Math.fround(1e-7);
const { fround } = Math;

/** To the nearest whole number, ties to even. */
function rint(value: number): number {
  const low = Math.floor(value);
  const rest = value - low;
  return rest > 0.5 || (rest === 0.5 && low % 2 !== 0) ? low + 1 : low;
}

/**
 * Whole groups of values -> their q, scales and biases, as mlx.core.quantize finds them in f32
 * (mlx/backend/cpu/quantized.cpp: `quantize`). Scales and biases are to be rounded to the type of the matrix.
 */
export function quantizeAffine(values: Float32Array, { bits, group }: Affine): AffineRows {
  const top = 2 ** bits - 1;
  const groups = values.length / group;
  const words = new Uint32Array((values.length * bits) / 32);
  const scales = new Float32Array(groups);
  const biases = new Float32Array(groups);
  for (let g = 0; g < groups; g++) {
    const own = values.subarray(g * group, (g + 1) * group);
    const { scale, bias } = scaleOf(own, top);
    scales[g] = scale;
    biases[g] = bias;
    for (let i = 0; i < group; i++) {
      const q = Math.min(Math.max(rint(fround(fround(own[i]! - bias) / scale)), 0), top);
      const at = (g * group + i) * bits;
      const word = Math.floor(at / 32);
      words[word]! |= q << (at % 32);
      if ((at % 32) + bits > 32) words[word + 1]! |= q >>> (32 - (at % 32));
    }
  }
  return { words, scales, biases };
}

/** The end that is farther from 0 is met exactly, and so is 0, as nearly as whole steps from it allow. */
function scaleOf(values: Float32Array, top: number): { readonly scale: number; readonly bias: number } {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const falling = Math.abs(low) <= Math.abs(high);
  const step = Math.max(fround(fround(high - low) / top), EPS);
  const scale = falling ? -step : step;
  const edge = falling ? high : low;
  const q0 = rint(fround(edge / scale));
  return q0 === 0 ? { scale, bias: 0 } : { scale: fround(edge / q0), bias: edge };
}

/** Whole rows of `words` words -> values: f32(scale q) + bias in f32. */
export function dequantizeAffine(
  { words, scales, biases }: { readonly [Key in keyof AffineRows]: ArrayLike<number> },
  { bits, group }: Affine,
): Float32Array<ArrayBuffer> {
  const values = new Float32Array((words.length * 32) / bits);
  const mask = 2 ** bits - 1;
  for (let i = 0; i < values.length; i++) {
    const at = i * bits;
    const word = Math.floor(at / 32);
    const shift = at % 32;
    const low = words[word]! >>> shift;
    const high = shift + bits > 32 ? words[word + 1]! << (32 - shift) : 0;
    const place = Math.floor(i / group);
    values[i] = fround(scales[place]! * ((low | high) & mask)) + biases[place]!;
  }
  return values;
}
