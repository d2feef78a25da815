// What the tests of the player call in a page: sound rendered offline with something done on the way, and sound as a
// browser plays it.

import { createPlayer, type Player } from "../../src/page/player.ts";
import { FormantError } from "../../src/error.ts";

const RATE = 24_000;
const worklet = "player_worklet.js";

/** What is done at a time, in seconds of the context. */
export type Action =
  | readonly [seconds: number, name: "push", samples: readonly number[]]
  | readonly [seconds: number, name: "seek", to: number]
  | readonly [seconds: number, name: "end" | "pause" | "resume" | "stop"];

function act(player: Player, [, name, value]: Action): unknown {
  if (name === "push") return player.push(Float32Array.from(value));
  return name === "seek" ? player.seek(value) : player[name]();
}

/** For messages to cross to the audio thread and back, while its clock stands still. */
const crossed = () => new Promise((resolve) => setTimeout(resolve, 30));

let live: Promise<Player> | undefined;
let tap: AnalyserNode | undefined;

const page = {
  /** All that a context of `seconds` puts out; each action is done while its clock stands still. */
  async render(rate: number, seconds: number, actions: readonly Action[]) {
    const context = new OfflineAudioContext(1, Math.round(rate * seconds), rate);
    const player = await createPlayer({ sampleRate: rate, worklet, context });
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

  /** Plays these samples in real time, as a producer of two chunks; gives what the loudspeaker got and what was said. */
  async play(samples: readonly number[]) {
    live ??= createPlayer({ sampleRate: RATE, worklet });
    const player = await live;
    tap ??= new AnalyserNode(player.context, { fftSize: 32_768 });
    player.output.connect(tap);
    const half = samples.length >> 1;
    const chunk = (part: readonly number[]) => ({
      audio: { samples: Float32Array.from(part), sampleRate: RATE },
    });
    async function* source() {
      yield chunk(samples.slice(0, half));
      yield chunk(samples.slice(half));
    }
    try {
      await player.play(source);
    } catch (error) {
      return { code: (error as FormantError).code, message: (error as FormantError).message };
    }
    const end = await player.ended;
    const heard = new Float32Array(tap.fftSize);
    tap.getFloatTimeDomainData(heard);
    return { end, heard: [...heard], position: player.position, underruns: player.underruns };
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
      await said({ context: new OfflineAudioContext(1, 1, 48_000) }),
    ];
  },
};

export type Page = typeof page;
Object.assign(globalThis, { page });
