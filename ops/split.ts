// Products in tiles, of which there may be too few to fill a GPU: their inputs are then split into parts, which a second
// dispatch adds up. The split follows from the shape alone, so that a seed keeps its bytes.

/** Units of a large GPU that take workgroups. */
const CORES = 132;
const MOST_PARTS = 16;

/** What a step of a tile (16 inputs) takes on a core, in those of one of 128 rows by 64 columns. */
export interface TileCost {
  readonly step: number;
  /** Rounds that one workgroup alone on a core takes: it waits for memory. */
  readonly alone: number;
}

export interface Split {
  readonly parts: number;
  /** Estimated, in steps of a tile of 128 by 64. */
  readonly time: number;
}

/** The split of least estimated time; fitted to 95 shapes of the models, each with up to 30 tilings, on an H200. */
export function bestSplit(
  tiles: number,
  /** Of 16 inputs each; only whole ones are split off. */
  blocks: number,
  /** Steps of a block. */
  taps: number,
  outputs: number,
  { step, alone }: TileCost,
): Split {
  let [best, least] = [1, Infinity];
  for (let parts = 1; parts <= Math.min(MOST_PARTS, blocks); parts++) {
    const rounds = Math.max(Math.ceil((tiles * parts) / CORES), alone);
    const merging = parts === 1 ? 0 : 3.5 + (parts * outputs) / 2.4e6;
    const time = step * rounds * (Math.ceil(blocks / parts) * taps + 4.5) + merging;
    if (time < least) [best, least] = [parts, time];
  }
  return { parts: best, time: least };
}
