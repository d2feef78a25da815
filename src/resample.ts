// Another sample rate, by libsamplerate (Secret Rabbit Code) in WebAssembly.

import { join32 } from "./join.ts";

/** What is put behind the samples, so that the filter's last outputs come. Seconds. */
const TAIL_SECONDS = 0.1;

/** Mono samples at `from` Hz -> at `to` Hz, as long in seconds. */
export async function resample(
  samples: Float32Array,
  from: number,
  to: number,
): Promise<Float32Array<ArrayBuffer>> {
  const parts: Float32Array[] = [];
  for await (const part of resampleStream([samples], from, to)) parts.push(part);
  return join32(parts);
}

/** The same for sound that comes in pieces. */
export async function* resampleStream(
  pieces: Iterable<Float32Array> | AsyncIterable<Float32Array>,
  from: number,
  to: number,
): AsyncGenerator<Float32Array<ArrayBuffer>> {
  if (from === to) {
    for await (const piece of pieces) yield Float32Array.from(piece);
    return;
  }
  const {
    default: { create, ConverterType },
  } = await import("@alexanderolsen/libsamplerate-js");
  const converter = await create(1, from, to, { converterType: ConverterType.SRC_SINC_BEST_QUALITY });
  let [taken, made] = [0, 0];
  try {
    for await (const piece of pieces) {
      if (piece.length === 0) continue;
      taken += piece.length;
      const found = Float32Array.from(converter.full(piece));
      made += found.length;
      yield found;
    }
    const tail = converter.full(new Float32Array(Math.ceil(TAIL_SECONDS * from)));
    yield Float32Array.from(tail.subarray(0, Math.max(0, Math.round((taken * to) / from) - made)));
  } finally {
    converter.destroy();
  }
}
