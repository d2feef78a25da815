// Products and convolutions at the sizes that models really run, by their names: what is measured, here and in bench/.

/** The kind of adapter that shapes are chosen for. */
export interface Scale {
  readonly software: boolean;
}

/** A size on a GPU, and a smaller one where a program plays one and would take seconds. */
export type Size = number | readonly [hardware: number, software: number];

export function sizeFor(size: Size, { software }: Scale): number {
  return typeof size === "number" ? size : size[software ? 1 : 0];
}

const digits = (n: number) => n.toLocaleString("en-US");

/** "4,800 rows"; where it is less than a GPU gets, "4,800 of 48,000 rows". */
export function showSize(size: Size, scale: Scale, what: string): string {
  const own = sizeFor(size, scale);
  const full = sizeFor(size, { software: false });
  return own === full ? `${digits(own)} ${what}` : `${digits(own)} of ${digits(full)} ${what}`;
}

/** Copies of `bytes` that are more than a GPU's caches hold together. */
export function copiesOf(bytes: number, { software }: Scale): number {
  return software ? 1 : Math.max(1, Math.ceil(300e6 / bytes));
}

// ---- convolutions

export interface Conv {
  readonly name: string;
  readonly T: Size;
  readonly C: number;
  readonly O: number;
  readonly K?: number;
  readonly stride?: number;
  readonly dilation?: number;
  readonly padding?: number;
  /** AdaIN's scale and shift and Snake on the way in, and the residual on the way out, or a leaky ReLU on the way in. */
  readonly fused?: "adain-snake-residual" | "leaky" | "gelu" | "residual";
  readonly format?: "f32" | "f16" | "bf16";
}

export interface Upsampling {
  readonly name: string;
  readonly T: Size;
  readonly C: number;
  readonly O: number;
  readonly K: number;
  readonly stride: number;
  readonly padding: number;
  readonly fused?: "leaky";
  readonly format?: "f32" | "f16";
}

export const named = ({ name, format = "f32" }: Conv | Upsampling) =>
  format === "f32" ? name : `${name}, ${format}`;

/** Kokoro's generator at 10 s of speech, its weights as the packaged copy has them. */
function kokoroGenerator(): Conv[] {
  const blocks = [
    { C: 128, T: [48_000, 2_400] as Size },
    { C: 256, T: [8_000, 800] as Size },
  ];
  const block = ({ C, T }: (typeof blocks)[number], K: number, dilation: number): Conv => ({
    ...{ name: `kokoro resblock ${C}x${K} dilation ${dilation}`, T, C, O: C, K, dilation },
    padding: ((K - 1) / 2) * dilation,
    fused: "adain-snake-residual",
    format: "f16",
  });
  return blocks.flatMap((entry) => [block(entry, 3, 1), block(entry, 7, 3), block(entry, 11, 5)]);
}

/** Channels are as they lie in memory: 22 as 24, 1,090 as 1,092. */
export const CONVOLUTIONS: readonly Conv[] = [
  ...kokoroGenerator(),
  {
    name: "kokoro noise conv 22->256x12 stride 6",
    T: [48_001, 4_801],
    C: 24,
    O: 256,
    K: 12,
    stride: 6,
    padding: 3,
    format: "f16",
  },
  {
    name: "kokoro conv_post 128->22x7",
    T: [48_001, 4_801],
    C: 128,
    O: 22,
    K: 7,
    padding: 3,
    fused: "leaky",
    format: "f16",
  },
  { name: "kokoro decoder 1,090->1,024x3", T: [400, 40], C: 1092, O: 1024, K: 3, padding: 1, format: "f16" },
  { name: "kokoro text encoder 512x5", T: 133, C: 512, O: 512, K: 5, padding: 2, format: "f16" },
  { name: "albert feed forward 768->2,048 gelu", T: 133, C: 768, O: 2048, fused: "gelu", format: "f16" },
  {
    name: "albert feed forward 768->2,048 gelu",
    T: 133,
    C: 768,
    O: 2048,
    fused: "gelu",
    format: "bf16",
  },
  { name: "snac pointwise 64x1 residual", T: [240_000, 24_000], C: 64, O: 64, fused: "residual" },
  { name: "snac pointwise 256x1 residual", T: [15_000, 1_500], C: 256, O: 256, fused: "residual" },
  { name: "mimi residual unit 64->32x3", T: [240_002, 24_002], C: 64, O: 32, K: 3 },
  { name: "mimi encoder 512->1,024x16 stride 8", T: [2_008, 168], C: 512, O: 1024, K: 16, stride: 8 },
  { name: "mimi encoder 1->64x7", T: [240_006, 24_006], C: 1, O: 64, K: 7 },
  { name: "mimi transformer 512->2,048", T: [250, 25], C: 512, O: 2048 },
  { name: "linear 4,096->4,096", T: [4_096, 64], C: 4096, O: 4096 },
];

export const UPSAMPLINGS: readonly Upsampling[] = [
  {
    name: "kokoro ups.0 512->256x20 stride 10",
    T: [800, 80],
    C: 512,
    O: 256,
    K: 20,
    stride: 10,
    padding: 5,
    fused: "leaky",
    format: "f16",
  },
  {
    name: "kokoro ups.1 256->128x12 stride 6",
    T: [8_000, 800],
    C: 256,
    O: 128,
    K: 12,
    stride: 6,
    padding: 3,
    fused: "leaky",
    format: "f16",
  },
  { name: "snac block 1,024->512x16 stride 8", T: [472, 59], C: 1024, O: 512, K: 16, stride: 8, padding: 4 },
  {
    name: "mimi decoder 1,024->512x16 stride 8",
    T: [251, 26],
    C: 1024,
    O: 512,
    K: 16,
    stride: 8,
    padding: 8,
  },
];

// ---- matrices

export type Stored = "f32" | "bf16" | "4bit" | "8bit";

const FLOAT_BYTES: Readonly<Partial<Record<Stored, number>>> = { f32: 4, bf16: 2 };

/** Bytes of a matrix, scales and biases of groups of 64 included. */
export function bytesOf(N: number, K: number, format: Stored): number {
  const bytes = FLOAT_BYTES[format];
  return bytes ? bytes * N * K : (N * K * Number.parseInt(format)) / 8 + (4 * N * K) / 64;
}

/** What else a product does. */
export type Fused = "norm" | "residual" | "norm-gated" | "layer-norm-gelu" | "scaled-residual" | "none";

export interface Product {
  readonly name: string;
  readonly N: Size;
  readonly K: number;
  readonly T?: Size;
  readonly fused: Fused;
  readonly formats?: readonly Stored[];
}

export const BOTH: readonly Stored[] = ["bf16", "4bit"];

/** Orpheus, 3B: hidden 3,072, 24 heads and 8 of keys of 128, feed forward 8,192. CSM's depth decoder. */
export const PRODUCTS: readonly Product[] = [
  { name: "orpheus qkv", N: 5120, K: 3072, fused: "norm" },
  { name: "orpheus output", N: 3072, K: 3072, fused: "residual" },
  { name: "orpheus gate and up", N: 16384, K: 3072, fused: "norm-gated" },
  { name: "orpheus down", N: 3072, K: 8192, fused: "residual" },
  { name: "orpheus head of a slot", N: 4096, K: 3072, fused: "norm" },
  { name: "orpheus head, whole", N: [156_940, 16_384], K: 3072, fused: "norm" },
  { name: "csm depth qkv", N: 1536, K: 1024, fused: "norm" },
  { name: "csm depth gate and up", N: 16384, K: 1024, fused: "norm-gated" },
  { name: "csm depth down", N: 1024, K: 8192, fused: "residual" },
  { name: "csm head", N: 2051, K: 2048, fused: "norm", formats: ["bf16"] },
  { name: "mimi up", N: 2048, K: 512, T: 2, fused: "layer-norm-gelu", formats: ["f32"] },
  { name: "mimi down", N: 512, K: 2048, T: 2, fused: "scaled-residual", formats: ["f32"] },
  { name: "orpheus gate and up", N: [16384, 1024], K: 3072, T: 64, fused: "norm-gated" },
  { name: "orpheus qkv", N: [5120, 512], K: 3072, T: [512, 32], fused: "norm", formats: ["bf16"] },
  { name: "orpheus qkv", N: 5120, K: 3072, fused: "norm", formats: ["8bit"] },
  { name: "matmul", N: [4096, 512], K: 4096, T: [4096, 32], fused: "none", formats: ["f32"] },
];
