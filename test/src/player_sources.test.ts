// Who makes the player's sound: taken to the end, told to stop, its errors, and a speaker that is interrupted.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createSpeaker } from "../../models/speaker.ts";
import { UNTIMED } from "../../models/speech.ts";
import { Audio, type AudioChunk, type SpeakOptions, type SpeechModel } from "../../models/speech_model.ts";
import { FormantError } from "../../src/error.ts";
import { failure, loud, numbers, same, sound, SoundCard } from "./player.ts";

const RATE = 24_000;

const test = suite("sources of the player");

const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

const chunk = (samples: Float32Array<ArrayBuffer>, sampleRate = RATE) => ({
  audio: new Audio(samples, sampleRate),
});

test("a producer is taken to its end, and its error comes after its sound", async () => {
  const card = new SoundCard(RATE);
  await card.player.play(
    (async function* () {
      yield chunk(sound(0, 5000));
      yield sound(5000, 9000);
      throw new FormantError("device", "the device failed");
    })(),
  );
  await turn();
  let open = true;
  const ended = failure(() => card.player.ended).finally(() => (open = false));
  same(card.hear(0.3), numbers(0, 7296));
  await turn();
  assert.ok(open);
  card.hear(0.1);
  assert.is(await ended, "device: the device failed");
});

test("stop tells the producer by its signal and by return()", async () => {
  const card = new SoundCard(RATE);
  let signal: AbortSignal | undefined;
  let returned = 0;
  await card.player.play((given) => {
    signal = given;
    return {
      [Symbol.asyncIterator]: () => ({
        next: () =>
          new Promise<never>((_, reject) => given.addEventListener("abort", () => reject(given.reason))),
        return: async () => (returned++, { done: true, value: undefined }),
      }),
    };
  });
  assert.equal([signal?.aborted, returned], [false, 0]);
  const { ended } = card.player;
  card.player.stop();
  assert.equal([signal?.aborted, returned, await ended], [true, 1, "stopped"]);
});

test("the next speech ends the one before", async () => {
  const card = new SoundCard(RATE);
  const order: string[] = [];
  async function* producer(name: string, from: number) {
    try {
      for (let i = 0; ; i++) {
        yield sound(from + i * 2000, from + (i + 1) * 2000);
        await turn();
      }
    } finally {
      order.push(name);
    }
  }
  await card.player.play(producer("first", 0));
  const first = card.player.ended;
  for (let i = 0; i < 10; i++) await turn();
  await card.player.play(producer("second", 60_000));
  assert.is(await first, "stopped");
  for (let i = 0; i < 10; i++) await turn();
  assert.equal(order, ["first"]);
  same(card.hear(0.2).slice(0, 4000), numbers(60_000, 64_000));
  card.player.stop();
  await turn();
  await turn();
  assert.equal(order, ["first", "second"]);
});

test("what is wrong is said", async () => {
  const card = new SoundCard(RATE);
  await card.player.play();
  card.player.end();
  assert.match(await failure(() => card.player.push(sound(0, 10))), /^argument: player: .* after end\(\)/);
  const wrong = (async function* () {
    yield chunk(sound(0, 10), 44_100);
  })();
  await card.player.play(wrong);
  await turn();
  card.hear(0.1);
  assert.match(await failure(() => card.player.ended), /^argument: .* 44100 Hz, expected 24000/);

  const start = async () => {
    throw new FormantError("device", "no sound before a click");
  };
  const silent = new SoundCard(RATE, { start });
  let begun = false;
  const source = () => ((begun = true), wrong);
  assert.is(await failure(() => silent.player.play(source)), "device: no sound before a click");
  assert.equal([begun, silent.player.state, await silent.player.ended], [false, "stopped", "stopped"]);
});

// ---- barge-in

test("a speaker and its player stop together", async () => {
  const asked: string[] = [];
  let open = 0;
  const model = {
    sampleRate: RATE,
    async *stream(text: string, { signal }: SpeakOptions = {}): AsyncGenerator<AudioChunk> {
      asked.push(text.trim());
      open++;
      try {
        for (let i = 0; i < 10; i++) {
          await turn();
          if (signal?.aborted) throw new FormantError("aborted", "aborted");
          const about = { ...UNTIMED, text, index: 0, dropped: [], cut: false };
          yield { ...about, audio: new Audio(sound(2000 * i, 2000 * (i + 1)), RATE) };
        }
      } finally {
        open--;
      }
    },
  } as Partial<SpeechModel> as SpeechModel;
  const card = new SoundCard(RATE);
  const speaker = createSpeaker(model);
  await card.player.play(speaker);
  speaker.push("One! Two! Three! ");
  while (card.player.made < 1) await turn();
  assert.ok(card.hear(0.4).every(loud));
  speaker.abort();
  card.player.stop();
  assert.ok(card.hear(1).findLastIndex(loud) < 0.02 * RATE);
  assert.is(await card.player.ended, "stopped");
  while (open > 0) await turn();
  assert.equal(asked, ["One!", "Two!"]);
});

test.run();
