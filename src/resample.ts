// Another sample rate, by libsamplerate (Secret Rabbit Code) in WebAssembly.

/** What is put behind the samples, so that the filter's last outputs come. Seconds. */
const TAIL_SECONDS = 0.1;

/** Mono samples at `from` Hz -> at `to` Hz, as long in seconds. */
export async function resample(
  samples: Float32Array,
  from: number,
  to: number,
): Promise<Float32Array<ArrayBuffer>> {
  if (from === to) return Float32Array.from(samples);
  const {
    default: { create, ConverterType },
  } = await import("@alexanderolsen/libsamplerate-js");
  const converter = await create(1, from, to, { converterType: ConverterType.SRC_SINC_BEST_QUALITY });
  try {
    const padded = new Float32Array(samples.length + Math.ceil(TAIL_SECONDS * from));
    padded.set(samples);
    return Float32Array.from(converter.full(padded).subarray(0, Math.round((samples.length * to) / from)));
  } finally {
    converter.destroy();
  }
}
