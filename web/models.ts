// The models that the page offers.

export type ModelName = "kokoro" | "orpheus" | "csm" | "marvis";

export interface Offer {
  readonly name: ModelName;
  readonly title: string;
  readonly about: string;
  /** Bytes that are downloaded the first time. */
  readonly bytes: number;
}

export const OFFERS: readonly Offer[] = [
  {
    name: "kokoro",
    title: "Kokoro 82M",
    about: "54 voices in eight languages, blended as you like. Runs on nearly everything.",
    bytes: 163e6,
  },
  {
    name: "marvis",
    title: "Marvis 250M",
    about: "Follows a voice that you record. For a graphics card with 2 GB.",
    bytes: 1.0e9,
  },
  {
    name: "orpheus",
    title: "Orpheus 3B",
    about: "Lively English, with <laugh> and <sigh>. For a graphics card with 4 GB.",
    bytes: 1.9e9,
  },
  {
    name: "csm",
    title: "CSM 1B",
    about: "Conversational speech, follows a voice that you record. For a graphics card with 8 GB.",
    bytes: 6.6e9,
  },
];

/** All of them speak at this rate, in Hz. */
export const SAMPLE_RATE = 24_000;

export const offerOf = (name: ModelName): Offer => OFFERS.find((offer) => offer.name === name)!;
