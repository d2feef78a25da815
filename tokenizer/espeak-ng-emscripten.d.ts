// What tokenizer/espeak.ts uses of the package, which carries no types (0.3.5, read from its WebIDL binding).

declare module "@echogarden/espeak-ng-emscripten" {
  interface Worker {
    /** 0: found; 2: not found, and the voice before stays. */
    set_voice(name: string, language: string): number;
    /** `form` 1 is IPA; `ptr` leads to UTF-8 in HEAPU8 that ends with a zero byte. */
    text_to_phonemes(text: string, form: 0 | 1): { ptr: number };
  }
  interface Module {
    readonly HEAPU8: Uint8Array;
    readonly eSpeakNGWorker: new () => Worker | Promise<Worker>;
  }
  interface Options {
    /** The bytes of espeak-ng.data, which the module fetches itself otherwise. */
    getPreloadedPackage?(): ArrayBuffer;
  }
  export default function init(options?: Options): Promise<Module>;
}
