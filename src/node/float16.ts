// float32 -> IEEE float16 bits, to the nearest, ties to even, subnormals kept; beyond 65504 it becomes infinity.

/** Bits of the float16 next to each value. */
export function toFloat16(values: Float32Array): Uint16Array {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  const halves = new Uint16Array(bits.length);
  for (let i = 0; i < bits.length; i++) halves[i] = halfBits(bits[i]!);
  return halves;
}

function halfBits(bits: number): number {
  const sign = (bits >>> 16) & 0x8000;
  const magnitude = bits & 0x7fffffff;
  if (magnitude > 0x7f800000) return sign | 0x7e00;
  if (magnitude >= 0x47800000) return sign | 0x7c00;
  if (magnitude < 0x38800000) {
    // Below 2^-14 the step is 2^-24: shift the significand with its hidden one, rounding what falls out.
    const shift = 126 - (magnitude >>> 23);
    if (shift > 24) return sign;
    const significand = (magnitude & 0x7fffff) | 0x800000;
    const kept = significand >>> shift;
    const rest = significand & ((1 << shift) - 1);
    const middle = 1 << (shift - 1);
    return sign | (kept + (rest > middle || (rest === middle && (kept & 1) === 1) ? 1 : 0));
  }
  // Half of the last kept bit, less one unless that bit is odd: ties go to even, a carry goes into the exponent.
  return sign | ((magnitude - 0x38000000 + 0xfff + ((magnitude >>> 13) & 1)) >>> 13);
}
