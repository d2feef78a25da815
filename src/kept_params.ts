// Parameters that recordings keep on the GPU: equal bytes share a place, which is free again when the last recording
// that has it gives it back. The steps of a loop differ in buffers, not in parameters, so that a few places serve
// thousands of dispatches.

interface Place {
  readonly slot: number;
  readonly key: string;
  users: number;
}

export class KeptParams {
  readonly #write: (slot: number, bytes: Uint8Array<ArrayBuffer>) => void;
  readonly #places = new Map<string, Place>();
  readonly #bySlot = new Map<number, Place>();
  readonly #free: number[];

  /** @param write brings the bytes of a place to the GPU */
  constructor(slots: number, write: (slot: number, bytes: Uint8Array<ArrayBuffer>) => void) {
    this.#write = write;
    this.#free = Array.from({ length: slots }, (_, i) => slots - 1 - i);
  }

  /** The place of these bytes; null where all are taken. */
  take(bytes: Uint8Array<ArrayBuffer>): number | null {
    const key = bytes.join();
    let place = this.#places.get(key);
    if (!place) {
      const slot = this.#free.pop();
      if (slot === undefined) return null;
      place = { slot, key, users: 0 };
      this.#places.set(key, place);
      this.#bySlot.set(slot, place);
      if (bytes.length > 0) this.#write(slot, bytes);
    }
    place.users += 1;
    return place.slot;
  }

  give(slot: number): void {
    const place = this.#bySlot.get(slot)!;
    if (--place.users > 0) return;
    this.#places.delete(place.key);
    this.#bySlot.delete(slot);
    this.#free.push(slot);
  }
}
