// What the tests of the player call in a page: sound rendered offline with something done on the way, and sound as a
// browser plays it.

import { createPlayer, type Player } from "../../src/page/player.ts";
import { FormantError } from "../../src/error.ts";
import { join32 } from "../../src/join.ts";
import type { Ask } from "./observed_worklet.ts";

const RATE = 24_000;
const worklet = "player_worklet.js";
const OBSERVED = "observed_worklet.js";

/** What is done at a time, in seconds of the context. */
export type Action =
  | readonly [seconds: number, name: "push", samples: readonly number[]]
  | readonly [seconds: number, name: "seek", to: number]
  | readonly [seconds: number, name: "end" | "pause" | "resume" | "stop"];

function act(player: Player, [, name, value]: Action): unknown {
  if (name === "push") return player.push(Float32Array.from(value));
  return name === "seek" ? player.seek(value) : player[name]();
}

/** To the audio thread's side of the node that was made last. */
let port: MessagePort;

globalThis.AudioWorkletNode = class extends AudioWorkletNode {
  constructor(...given: ConstructorParameters<typeof AudioWorkletNode>) {
    super(...given);
    ({ port } = this);
  }
};

/** The audio thread has obeyed all that it was sent, and what it said before is here. */
const crossed = (to = port): Promise<void> =>
  new Promise((resolve) => {
    const hear = ({ data }: MessageEvent<Partial<Ask>>) => {
      if (!data.ask) return;
      to.removeEventListener("message", hear);
      resolve();
    };
    to.addEventListener("message", hear);
    to.start();
    to.postMessage({ ask: true } satisfies Ask);
  });

/** Keeps what comes out of a player; gives what there is until now, from its first sound on. */
async function record({ context, output }: Player): Promise<() => Promise<Float32Array>> {
  await context.audioWorklet.addModule(OBSERVED);
  const recorder = new AudioWorkletNode(context, "recorder");
  const parts: Float32Array<ArrayBuffer>[] = [];
  recorder.port.onmessage = ({ data }: MessageEvent<Float32Array<ArrayBuffer> | Ask>) => {
    if (data instanceof Float32Array) parts.push(data);
  };
  output.connect(recorder).connect(context.destination);
  return async () => {
    await crossed(recorder.port);
    output.disconnect(recorder);
    const heard = join32(parts);
    return heard.subarray(heard.findIndex((value) => value !== 0));
  };
}

let live: Promise<Player> | undefined;

const page = {
  /** Speech of `sampleRate`: all that a context of `seconds` puts out; each action is done while its clock stands still. */
  async render(sampleRate: number, rate: number, seconds: number, actions: readonly Action[]) {
    const context = new OfflineAudioContext(1, Math.round(rate * seconds), rate);
    await context.audioWorklet.addModule(OBSERVED);
    const player = await createPlayer({ sampleRate, worklet, context });
    await player.play();
    for (const action of actions) {
      void context.suspend(action[0]).then(async () => {
        await crossed();
        await act(player, action);
        await crossed();
        await context.resume();
      });
    }
    const heard = [...(await context.startRendering()).getChannelData(0)];
    await crossed();
    return { heard, state: player.state, position: player.position, underruns: player.underruns };
  },

  /** Plays half a second in real time, in two chunks; says what came of it, and how much of it was put out. */
  async play() {
    const samples = Float32Array.from({ length: RATE / 2 }, (_, i) => (((i * 7919) % 65_521) + 1) / 65_536);
    async function* source() {
      for (const half of [samples.subarray(0, RATE / 4), samples.subarray(RATE / 4)]) {
        yield { audio: { samples: half, sampleRate: RATE } };
      }
    }
    live ??= createPlayer({ sampleRate: RATE, worklet });
    const player = await live;
    const recorded = await record(player);
    try {
      await player.play(source);
    } catch (error) {
      return error instanceof FormantError ? `${error.code}: ${error.message}` : String(error);
    }
    const end = await player.ended;
    const heard = await recorded();
    const equal = samples.filter((value, i) => value === heard[i]).length;
    return `${end}, ${equal} equal, at ${player.position} s, ${player.underruns} underruns`;
  },

  /** What is said where the worklet's file is missing, and where numbers are none. */
  async failures() {
    const said = async (options: object) => {
      try {
        await createPlayer({ sampleRate: RATE, worklet, ...options });
      } catch (error) {
        return error instanceof FormantError ? `${error.code}: ${error.message}` : String(error);
      }
      return "";
    };
    return [
      await said({ worklet: "nowhere.js" }),
      await said({ sampleRate: 5 }),
      await said({ prebuffer: 9 }),
      await said({ sampleRate: 0.5 }),
    ];
  },
};

export type Page = typeof page;
Object.assign(globalThis, { page });

// A debugger's call counts as a gesture: what is to be heard without one, or after a click, the page does by itself.
if (location.hash === "#alone") {
  const play = async () => console.info(await page.play());
  document.addEventListener("click", play);
  await play();
}
