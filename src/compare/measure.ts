// How far one list of numbers is from another.

export type Numbers = Float32Array | Float64Array;

/** What counts as the same. */
export interface Allowance {
  /** Relative error, root mean square; 0: equal. */
  readonly tolerance: number;
  /** Values are the same modulo this; errors are relative to it. */
  readonly modulus?: number | undefined;
  /** Of rows of `width`, only columns before `columns` count. */
  readonly width?: number | undefined;
  readonly columns?: number | undefined;
}

export interface Measures {
  /** Root mean square of the difference by that of ours (or by the modulus); Infinity where theirs is no number and ours is. */
  readonly relative: number;
  readonly maxError: number;
  /** Of the angle between both as vectors; 1 for two zeros. */
  readonly cosine: number;
  /** The first value that is further off than its share, or the furthest one; null while `relative` is allowed. */
  readonly first: number | null;
}

/** A value is off by more than this many times what is allowed on average: six deviations are rarer than any tensor is long. */
const SHARE = 6;

/** Ours minus theirs, wrapped. */
export function difference(ours: number, theirs: number, modulus?: number): number {
  const d = ours - theirs;
  return modulus ? d - modulus * Math.round(d / modulus) : d;
}

/** Whether value i counts. */
const counts = (i: number, { width, columns }: Allowance) =>
  columns === undefined || width === undefined || i % width < columns;

/** Both of one length. */
export function measure(ours: Numbers, theirs: Numbers, allowance: Allowance): Measures {
  const { tolerance, modulus } = allowance;
  let [square, theirSquare, product, error, maxError, furthest, n] = [0, 0, 0, 0, 0, 0, 0];
  let broken = -1;
  for (let i = 0; i < ours.length; i++) {
    if (!counts(i, allowance)) continue;
    const [a, b] = [ours[i]!, theirs[i]!];
    n++;
    if (a === b || (Number.isNaN(a) && Number.isNaN(b))) {
      if (!Number.isFinite(a)) continue;
    } else if (!Number.isFinite(a) || !Number.isFinite(b)) {
      if (broken < 0) broken = i;
      continue;
    }
    square += a * a;
    theirSquare += b * b;
    product += a * b;
    const d = Math.abs(difference(a, b, modulus));
    error += d * d;
    if (d > maxError) [maxError, furthest] = [d, i];
  }
  const scale = modulus ?? Math.sqrt(square / Math.max(n, 1));
  const rms = Math.sqrt(error / Math.max(n, 1));
  const relative = broken >= 0 ? Infinity : rms === 0 ? 0 : scale === 0 ? Infinity : rms / scale;
  const norms = Math.sqrt(square * theirSquare);
  const cosine = norms > 0 ? product / norms : Number(square === theirSquare);
  if (relative <= tolerance) return { relative, maxError, cosine, first: null };
  const allowed = SHARE * tolerance * scale;
  const off = ours.findIndex(
    (a, i) =>
      counts(i, allowance) && !(Math.abs(difference(a, theirs[i]!, modulus)) <= allowed) && a !== theirs[i],
  );
  return { relative, maxError: broken >= 0 ? Infinity : maxError, cosine, first: off >= 0 ? off : furthest };
}

/** The factor by which ours comes nearest to theirs. */
export function factorOf(ours: Numbers, theirs: Numbers): number {
  let [product, square] = [0, 0];
  ours.forEach((a, i) => {
    product += a * theirs[i]!;
    square += a * a;
  });
  return product / square;
}
