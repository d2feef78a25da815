// The one interface between the front end and whatever turns words into phonemes, so that an application can bring its
// own in place of eSpeak NG (tokenizer/espeak.ts).

export interface Phonemizer {
  /**
   * Phonemes of a piece of text that holds no punctuation but the marks inside numbers and abbreviations.
   * `voice` is the language's name in tokenizer/languages.ts ("en-us", "fr-fr", ...). For the languages that eSpeak NG
   * speaks the result is its IPA: words parted by spaces, and inside a phoneme of several letters a `^` before each
   * further letter ("d^ʒ", "o^ʊ"; `espeak-ng --ipa --tie=^`). For Japanese and Chinese it is Kokoro's own symbols.
   * For word timings it is asked for single words too.
   */
  phonemize(text: string, voice: string): Promise<string>;
}
