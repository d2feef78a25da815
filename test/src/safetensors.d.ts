// The part of npm's `safetensors` that the tests use as a second reader; the package has no types.

declare module "safetensors" {
  class SafeTensor {
    constructor(file: Uint8Array);
    readonly metadata: ReadonlyMap<string, { dtype: string; shape: number[] }>;
    getTensor(name: string): Uint8Array;
  }
  const _default: { SafeTensor: typeof SafeTensor };
  export default _default;
}
