// Blocks of 4- and 8-bit floats with a scale of 8 bits each, as MLX stores them: mxfp4 and mxfp8 (OCP Microscaling
// Formats 1.0) with powers of two, nvfp4 with scales that are 8-bit floats themselves.

export type MicroMode = "mxfp4" | "mxfp8" | "nvfp4";

/** 1 sign, `exponent` bits with that bias, `fraction` bits; no infinities. */
function small(code: number, exponent: number, fraction: number, bias: number): number {
  const sign = (code >> (exponent + fraction)) & 1 ? -1 : 1;
  const e = (code >> fraction) & (2 ** exponent - 1);
  const f = (code & (2 ** fraction - 1)) / 2 ** fraction;
  return sign * (e === 0 ? f * 2 ** (1 - bias) : (1 + f) * 2 ** (e - bias));
}

const E2M1 = Float32Array.from({ length: 16 }, (_, code) => small(code, 2, 1, 1));
/** The code of all ones is no number. */
const E4M3 = Float32Array.from({ length: 256 }, (_, code) =>
  (code & 127) === 127 ? NaN : small(code, 4, 3, 7),
);
const E8M0 = Float32Array.from({ length: 256 }, (_, code) => (code === 255 ? NaN : 2 ** (code - 127)));

/** Packed values from the lowest bit on, one scale for each `group` of them. */
export function dequantizeMicro(
  words: Uint32Array,
  scales: Uint8Array,
  { mode, bits, group }: { readonly mode: MicroMode; readonly bits: number; readonly group: number },
): Float32Array<ArrayBuffer> {
  const perWord = 32 / bits;
  const value = mode === "mxfp8" ? E4M3 : E2M1;
  const scale = mode === "nvfp4" ? E4M3 : E8M0;
  const mask = 2 ** bits - 1;
  const values = new Float32Array(words.length * perWord);
  for (let i = 0; i < values.length; i++) {
    const code = (words[Math.floor(i / perWord)]! >>> (bits * (i % perWord))) & mask;
    values[i] = value[code]! * scale[scales[Math.floor(i / group)]!]!;
  }
  return values;
}
