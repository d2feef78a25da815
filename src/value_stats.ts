// Range, mean and deviation of values that come in pieces.

/** Of finite values; null where there are none. */
export interface ValueFacts {
  readonly count: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly mean: number | null;
  readonly std: number | null;
  readonly nan: number;
  readonly infinite: number;
}

export class ValueStats {
  #count = 0;
  #min = Infinity;
  #max = -Infinity;
  #mean = 0;
  /** Squared distances from the mean, summed. */
  #squares = 0;
  #nan = 0;
  #infinite = 0;

  /** In two passes over the piece; its mean and squares join the others' by Chan's formula. */
  add(values: Float32Array | Float64Array): void {
    let sum = 0;
    let finite = 0;
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      if (Number.isFinite(value)) {
        finite++;
        sum += value;
        if (value < this.#min) this.#min = value;
        if (value > this.#max) this.#max = value;
      } else if (Number.isNaN(value)) this.#nan++;
      else this.#infinite++;
    }
    if (finite === 0) return;
    const mean = sum / finite;
    let squares = 0;
    for (let i = 0; i < values.length; i++) {
      const apart = values[i]! - mean;
      if (Number.isFinite(apart)) squares += apart * apart;
    }
    const total = this.#count + finite;
    const apart = mean - this.#mean;
    this.#squares += squares + apart ** 2 * ((this.#count * finite) / total);
    this.#mean += apart * (finite / total);
    this.#count = total;
  }

  facts(): ValueFacts {
    const some = this.#count > 0;
    return {
      count: this.#count + this.#nan + this.#infinite,
      min: some ? this.#min : null,
      max: some ? this.#max : null,
      mean: some ? this.#mean : null,
      std: some ? Math.sqrt(this.#squares / this.#count) : null,
      nan: this.#nan,
      infinite: this.#infinite,
    };
  }
}
