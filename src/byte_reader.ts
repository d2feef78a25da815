// Files as they come from a pipe.

/** Bytes by number out of bytes as they come. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The next `count` bytes, in memory of their own; fewer at the end. */
  async take(count: number): Promise<Uint8Array<ArrayBuffer>> {
    const parts: Uint8Array[] = [];
    let length = 0;
    while (length < count && (await this.#fill())) {
      const part = this.#held.subarray(0, count - length);
      this.#held = this.#held.subarray(part.length);
      parts.push(part);
      length += part.length;
    }
    const bytes = new Uint8Array(length);
    parts.reduce((at, part) => (bytes.set(part, at), at + part.length), 0);
    return bytes;
  }

  /** What is there, at most `count` bytes; none at the end. */
  async some(count: number): Promise<Uint8Array<ArrayBuffer>> {
    return (await this.#fill()) ? this.take(Math.min(count, this.#held.length)) : new Uint8Array(0);
  }

  /** False at the end. */
  async #fill(): Promise<boolean> {
    while (this.#held.length === 0) {
      const { done, value } = await this.#source.next();
      if (done) return false;
      this.#held = value;
    }
    return true;
  }
}
