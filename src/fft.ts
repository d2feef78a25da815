// The discrete Fourier transform on the host, in f64, for lengths that are powers of two (Cooley & Tukey 1965). Own code:
// the packages there are for it have not been kept for years.

export class Fft {
  readonly #n: number;
  /** exp(-2 pi i k / n), k < n / 2 */
  readonly #cos: Float64Array;
  readonly #sin: Float64Array;

  constructor(n: number) {
    const turn = (k: number) => (2 * Math.PI * k) / n;
    this.#n = n;
    this.#cos = Float64Array.from({ length: n / 2 }, (_, k) => Math.cos(turn(k)));
    this.#sin = Float64Array.from({ length: n / 2 }, (_, k) => -Math.sin(turn(k)));
  }

  /** re + i im, n values each, in place. */
  transform(re: Float64Array, im: Float64Array): void {
    const n = this.#n;
    for (let i = 1, j = 0; i < n; i++) {
      let bit = n >> 1;
      for (; j & bit; bit >>= 1) j ^= bit;
      j ^= bit;
      if (i >= j) continue;
      [re[i], re[j]] = [re[j]!, re[i]!];
      [im[i], im[j]] = [im[j]!, im[i]!];
    }
    for (let half = 1; half < n; half *= 2) {
      const step = n / (2 * half);
      for (let at = 0; at < n; at += 2 * half) {
        for (let k = 0; k < half; k++) {
          const [c, s] = [this.#cos[k * step]!, this.#sin[k * step]!];
          const [i, j] = [at + k, at + k + half];
          const x = re[j]! * c - im[j]! * s;
          const y = re[j]! * s + im[j]! * c;
          re[j] = re[i]! - x;
          im[j] = im[i]! - y;
          re[i]! += x;
          im[i]! += y;
        }
      }
    }
  }
}
