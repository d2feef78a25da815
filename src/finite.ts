// What a check of sound and spectrograms asks first.

/** The place of the first value that is NaN or infinite; -1: all are finite. */
export function firstNotFinite(values: ArrayLike<number>): number {
  // 0 times a value is 0 if it is finite, else NaN: four sums of these take half as long as a question each.
  const whole = values.length - (values.length % 4);
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0; i < whole; i += 4) {
    a += values[i]! * 0;
    b += values[i + 1]! * 0;
    c += values[i + 2]! * 0;
    d += values[i + 3]! * 0;
  }
  for (let i = a + b + c + d === 0 ? whole : 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) return i;
  }
  return -1;
}
