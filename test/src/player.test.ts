// The player in a simulated clock: which samples are heard when, what is counted, how sound is cut.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Ring } from "../../src/page/playout.ts";
import { randomWords } from "../../src/random.ts";
import { failure, loud, numbers, sample, same, sound, SoundCard } from "./player.ts";

const RATE = 24_000;
/** 5 ms, as the player says. */
const FADE = 120;

const test = suite("player");

const zeros = (length: number) => new Array<number>(length).fill(0);

// ---- the ring

test("a ring keeps samples in order through every turn, up to the last place", () => {
  const sizes = randomWords(3, 0, 0, 4000);
  const ring = new Ring(97);
  let [pushed, taken] = [0, 0];
  for (const word of sizes) {
    const size = word % 60;
    if (word & 0x1000) {
      const fits = Math.min(size, 97 - ring.length);
      ring.push(sound(pushed, (pushed += fits)));
    } else {
      const out = new Float32Array(size);
      const count = ring.read(out);
      same([...out], [...numbers(taken, taken + count), ...zeros(size - count)]);
      taken += count;
    }
    assert.is(ring.length, pushed - taken);
    if (ring.length > 3) assert.is(ring.peek(3), sample(taken + 3));
  }
  assert.ok(taken > 50 * 97, `${taken}`);
  assert.throws(() => ring.push(new Float32Array(98 - ring.length)), /ring: .* expected/);
});

// ---- what is heard

test("all that is pushed is heard, bit by bit, from the prebuffer on", async () => {
  const card = new SoundCard(RATE);
  await card.player.play();
  card.player.push(sound(0, 7000));
  assert.not.ok(card.hear(1).some(loud));
  assert.is(card.player.state, "waiting");
  card.player.push(sound(7000, 1.5 * RATE));
  card.player.end();
  const heard = card.hear(2);
  same(heard.slice(0, 1.5 * RATE), numbers(0, 1.5 * RATE));
  assert.not.ok(heard.slice(1.5 * RATE + FADE).some(loud));
  assert.is(await card.player.ended, "ended");
  assert.equal([card.player.state, card.player.position, card.player.underruns], ["ended", 1.5, 0]);
});

test("what ends before the prebuffer is heard at once; silence without samples ends at once", async () => {
  const card = new SoundCard(RATE);
  await card.player.play();
  card.player.push(sound(0, 1000));
  card.player.end();
  same(card.hear(0.1).slice(0, 1000), numbers(0, 1000));
  await card.player.play();
  card.player.end();
  assert.not.ok(card.hear(0.1).some(loud));
  assert.is(await card.player.ended, "ended");
});

test("any length may be pushed at once, whatever the ring holds", async () => {
  const card = new SoundCard(RATE);
  await card.player.play();
  const length = 61 * RATE;
  card.player.push(sound(0, length));
  card.player.end();
  assert.is(card.player.made, 61);
  let at = 0;
  let wrong = 0;
  card.onSound = (out) => out.forEach((value) => void (at < length && value !== sample(at) && wrong++, at++));
  card.until(62);
  assert.equal([wrong, at > length, card.player.underruns], [0, true, 0]);
});

test("speech of 24 kHz goes through a context of 44.1 kHz at its own speed, longer than the ring and from anywhere", async () => {
  const rate = 44_100;
  const card = new SoundCard(rate, { speech: RATE });
  const exact = (i: number, from: number) => 0.5 * Math.sin(2 * Math.PI * 440 * (from + i / rate));
  await card.player.play();
  card.player.push(Float32Array.from({ length: 25 * RATE }, (_, i) => exact((i * rate) / RATE, 0)));
  card.player.end();
  const most = (heard: readonly number[], from: number, begin: number) =>
    heard
      .slice(begin)
      .reduce((most, value, i) => Math.max(most, Math.abs(value - exact(begin + i, from))), 0);
  const error = most(card.hear(15), 0, 100);
  assert.ok(error < 1e-3, `${error}`);
  assert.ok(Math.abs(card.player.position - card.time) < 0.01, `${card.player.position}`);
  card.player.seek(7.3);
  const after = most(card.hear(16), 7.3, 222);
  assert.ok(after < 1e-3, `${after}`);
  card.hear(2);
  assert.equal([await card.player.ended, card.player.position, card.player.underruns], ["ended", 25, 0]);
});

/** Frames of 80 ms made in 0.9 of their time, with a stall of 200 ms every 10 s from `phase` on. */
async function simulate(seconds: number, phase: number, prebuffer?: number) {
  const card = new SoundCard(RATE, prebuffer === undefined ? {} : { prebuffer });
  await card.player.play();
  let [heard, wrong, begin] = [0, 0, -1];
  card.onSound = (out) => {
    for (const value of out) {
      if (begin < 0 && value === 0) continue;
      if (begin < 0) begin = card.time;
      if (value !== sample(heard++)) wrong++;
    }
  };
  const FRAME = 0.08 * RATE;
  let [stalls, at] = [0, 0];
  for (let frame = 0; card.time < seconds; frame++) {
    at += 0.9 * 0.08;
    if (at > phase + 10 * stalls) (stalls++, (at += 0.2));
    card.until(at);
    card.player.push(sound(frame * FRAME, (frame + 1) * FRAME));
  }
  return { underruns: card.player.underruns, begin, wrong, heard };
}

test("half an hour at a real-time factor of 0.9 with a stall of 200 ms every 10 s has no underrun", async () => {
  const { underruns, begin, wrong, heard } = await simulate(30 * 60, 10);
  assert.equal([underruns, wrong], [0, 0]);
  assert.ok(begin <= 0.3, `${begin} s`);
  assert.ok(heard > (30 * 60 - 1) * RATE);
});

test("wherever the stalls fall there is none; with less of a prebuffer there is", async () => {
  for (let phase = 0; phase < 2; phase += 0.086) {
    assert.is((await simulate(12, phase)).underruns, 0, `from ${phase} s on`);
  }
  assert.is((await simulate(12, 0.2, 0.1)).underruns, 1);
});

test("an underrun is counted once a gap, and costs no sample", async () => {
  const card = new SoundCard(RATE, { prebuffer: 0.1 });
  await card.player.play();
  card.player.push(sound(0, 3000));
  const before = card.hear(1);
  same(before.slice(0, 3000), numbers(0, 3000));
  assert.not.ok(before.slice(3000 + FADE).some(loud));
  assert.equal([card.player.underruns, card.player.state], [1, "waiting"]);
  card.player.push(sound(3000, 3100));
  assert.not.ok(card.hear(1).some(loud)); // not yet enough
  card.player.push(sound(3100, 8000));
  const after = card.hear(1);
  same(after.slice(FADE, 5000), numbers(3000 + FADE, 8000));
  assert.is(card.player.underruns, 2);
  card.player.end();
  card.hear(0.1);
  assert.is(await card.player.ended, "ended");
  assert.is(card.player.underruns, 2);
});

// ---- pause, seek, stop

test("pause keeps the place, and resume goes on with the next sample", async () => {
  const card = new SoundCard(RATE);
  await card.player.play();
  card.player.push(sound(0, RATE));
  const at = card.hear(0.2).length;
  card.player.pause();
  assert.not.ok(card.hear(0.5).slice(FADE).some(loud));
  assert.equal([card.player.state, card.player.position], ["paused", at / RATE]);
  assert.is(card.player.underruns, 0);
  await card.player.resume();
  const heard = card.hear(0.2);
  same(heard.slice(FADE), numbers(at + FADE, at + heard.length));
});

test("seek gives exactly the samples from there on", async () => {
  const card = new SoundCard(RATE);
  await card.player.play();
  card.player.push(sound(0, 30 * RATE));
  card.hear(0.5);
  for (const seconds of [20.0005, 0, 12.25, 0.25]) {
    card.player.seek(seconds);
    assert.is(card.player.position, Math.round(seconds * RATE) / RATE);
    const heard = card.hear(0.3);
    const at = Math.round(seconds * RATE);
    same(heard.slice(FADE), numbers(at + FADE, at + heard.length));
  }
  card.player.pause();
  card.player.seek(3);
  assert.not.ok(card.hear(0.2).slice(FADE).some(loud));
  assert.equal([card.player.position, card.player.state], [3, "paused"]);
  await card.player.resume();
  same(card.hear(0.1).slice(FADE, 2000), numbers(3 * RATE + FADE, 3 * RATE + 2000));
  for (const seconds of [-0.1, 30.1, NaN]) {
    assert.match(await failure(() => card.player.seek(seconds)), /^argument: player: seek .* 0 to 30\.000 s/);
  }
});

test("after the end seek plays again, with an end of its own", async () => {
  const card = new SoundCard(RATE);
  await card.player.play();
  card.player.push(sound(0, RATE));
  card.player.end();
  card.hear(1.1);
  const first = card.player.ended;
  assert.is(await first, "ended");
  card.player.seek(0.5);
  const second = card.player.ended;
  assert.is.not(second, first);
  same(card.hear(0.6).slice(FADE, RATE / 2), numbers(RATE / 2 + FADE, RATE));
  card.player.seek(0.9); // all is computed, but not yet heard
  assert.is(card.player.ended, second);
  card.hear(0.2);
  assert.is(await second, "ended");
});

for (const rate of [24_000, 48_000]) {
  test(`stop is silence within 20 ms at ${rate} Hz, and nothing of the old speech comes after it`, async () => {
    const card = new SoundCard(rate);
    await card.player.play();
    card.player.push(sound(0, 8 * rate));
    const at = card.hear(0.4).length;
    card.player.stop();
    const heard = card.hear(1);
    assert.ok(heard.findLastIndex(loud) < 0.02 * rate);
    assert.ok(heard.slice(0, 0.004 * rate).every(loud));
    assert.equal([card.player.state, card.player.position], ["stopped", at / rate]);
    assert.is(await card.player.ended, "stopped");
    card.player.push(sound(0, rate)); // does nothing
    assert.not.ok(card.hear(1).some(loud));
    await card.player.play();
    card.player.push(sound(500, 500 + rate));
    const next = card.hear(0.5);
    same(next, numbers(500, 500 + next.length));
  });

  test(`no cut clicks at ${rate} Hz: a steady sound changes by no more than a fade of 5 ms`, async () => {
    const card = new SoundCard(rate, { prebuffer: 0.1 });
    const { player } = card;
    const steady = new Float32Array(rate).fill(1);
    await player.play();
    player.push(steady);
    const heard = card.hear(0.2);
    player.pause();
    heard.push(...card.hear(0.1));
    await player.resume();
    heard.push(...card.hear(0.1));
    player.seek(0.5);
    heard.push(...card.hear(0.002)); // the next cut comes while it fades
    player.seek(0.7);
    heard.push(...card.hear(0.5)); // runs dry
    player.push(steady);
    heard.push(...card.hear(0.3));
    player.stop();
    heard.push(...card.hear(0.1));
    const steps = heard.slice(1).map((value, i) => Math.abs(value - heard[i]!));
    const most = Math.max(...steps);
    assert.ok(most <= 1.001 / (0.005 * rate), `${most}`);
    assert.ok(Math.max(...heard) <= 1.001);
    assert.equal([heard[0], heard.at(-1), player.underruns], [1, 0, 1]);
  });
}

// ---- time

test("position is what is heard, behind what is computed by the latency of the output", async () => {
  const card = new SoundCard(RATE, { latency: 0.1 });
  await card.player.play();
  assert.is(card.player.position, 0);
  card.player.push(sound(0, 2 * RATE));
  for (const seconds of [0.05, 0.4, 1.2345]) {
    card.until(seconds);
    const expected = Math.max(0, card.time - 0.1);
    assert.ok(Math.abs(card.player.position - expected) <= 128 / RATE, `${card.player.position}`);
    assert.ok(Math.abs(card.player.buffered - (2 - expected)) <= 128 / RATE);
  }
  card.until(2.05);
  assert.ok(card.player.position < 2 && card.player.position > 1.94);
  card.until(3);
  assert.equal([card.player.position, card.player.buffered], [2, 0]);
});

test.run();
