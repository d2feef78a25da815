// Speech heard while it is made: `formant/player`, for pages.

import { FormantError } from "../error.ts";
import { Playback, type SoundSource } from "./playback.ts";
import { type Mark, type Order, PROCESSOR, RING_SECONDS } from "./playout.ts";
import { OtherRate } from "./rate.ts";

export type { Sound, SoundSource } from "./playback.ts";

export interface PlayerOptions {
  /** Of the speech, in Hz: `model.sampleRate`. */
  readonly sampleRate: number;
  /** Where the file of `formant/player-worklet` is; beside that of this module unless given. */
  readonly worklet?: string | URL;
  /** One of the application's, of any rate, which stays its own; the player makes one of the speech's rate unless given. */
  readonly context?: AudioContext | OfflineAudioContext;
  /** Seconds that are made before sound begins, and begins again after an underrun; 0.3 unless given, at most 5. */
  readonly prebuffer?: number;
}

/** Plays one speech at a time. All times are seconds of the speech. */
export interface Player {
  readonly context: BaseAudioContext;
  /** Where the sound comes from, to be connected to more than the loudspeaker (a meter, a recorder). */
  readonly output: AudioNode;
  /**
   * Stops what plays and takes what `source` makes, as fast as it is made. Without a source, `push` and `end` follow.
   * Resolves when sound is switched on, which is not its end.
   * @throws FormantError `device`: the browser keeps sound off until somebody clicks or types; the source is not begun.
   * Call it again in the handler of a click.
   */
  play(source?: SoundSource): Promise<void>;
  /** More samples of the player's rate; any number. After `stop` it does nothing; after `end` it throws `argument`. */
  push(samples: Float32Array): void;
  /** Nothing more will be pushed. */
  end(): void;
  /** Fades out within 5 ms and keeps the place. What is made goes on being taken. */
  pause(): void;
  /** Goes on; to be called too when the browser suspended sound. @throws FormantError `device`: as with `play` */
  resume(): Promise<void>;
  /** To a place in what is made; plays from there if it was not paused, after the end too. @throws FormantError `argument` */
  seek(seconds: number): void;
  /**
   * Barge-in: fades out within 5 ms of the audio thread's next turn, forgets all samples, aborts the signal of the source
   * and calls its return(). `position` stays where it was.
   */
  stop(): void;
  /** What is heard now: the time of output is taken into account. */
  readonly position: number;
  /** Made so far. */
  readonly made: number;
  /** Made and not heard yet. */
  readonly buffered: number;
  /** As the audio thread has it: `waiting` for enough samples, `stopped` before `play` and after `stop`. */
  readonly state: "waiting" | "playing" | "paused" | "ended" | "stopped";
  /** How often sound ran dry while its source had not ended, since the player was made; one for each gap. */
  readonly underruns: number;
  /** Of the speech that plays, or the last one. Rejects with the error of the source once all before it was heard. */
  readonly ended: Promise<"ended" | "stopped">;
  /** 1 unless set. */
  volume: number;
  /** Stops, and frees the audio device unless the context is the application's. */
  dispose(): void;
}

/**
 * A player; one is enough for a page. Made in the handler of a click, it may be heard at once.
 * @throws FormantError `argument`; `device`: no Web Audio here (it needs https or localhost); `network`: the worklet's file
 */
export async function createPlayer(options: PlayerOptions): Promise<Player> {
  const { sampleRate, prebuffer = 0.3 } = options;
  if (!(prebuffer >= 0 && prebuffer <= RING_SECONDS / 2)) {
    throw new FormantError("argument", `prebuffer: it is ${prebuffer} s, expected 0 to ${RING_SECONDS / 2}.`);
  }
  if (!(Number.isInteger(sampleRate) && sampleRate > 0)) {
    throw new FormantError(
      "argument",
      `sampleRate: it is ${sampleRate} Hz, expected a whole number above 0.`,
    );
  }
  const context = options.context ?? openContext(sampleRate);
  try {
    return new WebPlayer(options, context, await openNode(context, prebuffer, options.worklet));
  } catch (error) {
    if (!options.context) void (context as AudioContext).close();
    throw error;
  }
}

function openContext(sampleRate: number): AudioContext {
  try {
    const context = new AudioContext({ sampleRate });
    context.resume().catch(() => {}); // in the handler of a click; elsewhere play() says what is wrong
    return context;
  } catch (cause) {
    throw new FormantError("device", `player: sound at ${sampleRate} Hz cannot be opened (${cause}).`, {
      cause,
    });
  }
}

async function openNode(
  context: BaseAudioContext,
  prebuffer: number,
  worklet: string | URL = new URL("./player-worklet.js?no-inline", import.meta.url),
): Promise<AudioWorkletNode> {
  if (!context.audioWorklet) {
    throw new FormantError(
      "device",
      "player: there is no AudioWorklet, expected one; use https or localhost.",
    );
  }
  try {
    await context.audioWorklet.addModule(worklet);
  } catch (cause) {
    const what = `player: the worklet at ${worklet} cannot be loaded (${cause})`;
    throw new FormantError(
      "network",
      `${what}; serve the file of formant/player-worklet, and give its URL.`,
      {
        cause,
      },
    );
  }
  return new AudioWorkletNode(context, PROCESSOR, {
    numberOfInputs: 0,
    outputChannelCount: [1],
    processorOptions: { prebuffer },
  });
}

/** How long a browser may take to switch sound on: a busy one is slow, and without a gesture it never does. */
const startMs = () => (navigator.userActivation?.hasBeenActive ? 30_000 : 2000);

/** Resolves when the context runs; one that renders offline begins by itself. */
async function start(context: BaseAudioContext): Promise<void> {
  const running = () => context.state === "running";
  if (running() || !(context instanceof AudioContext)) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, startMs())));
  const cause: unknown = await Promise.race([context.resume(), late]).catch((error: unknown) => error);
  clearTimeout(timer);
  if (running()) return;
  const why = "(browsers start sound only after a gesture); call it in the handler of a click or a key";
  throw new FormantError(
    "device",
    `player: the audio context is ${context.state}, expected running ${why}.`,
    {
      cause,
    },
  );
}

class WebPlayer extends Playback implements Player {
  readonly context: AudioContext | OfflineAudioContext;
  readonly output: GainNode;
  readonly #node: AudioWorkletNode;
  readonly #own: boolean;

  constructor(options: PlayerOptions, context: AudioContext | OfflineAudioContext, node: AudioWorkletNode) {
    const latency = () =>
      context instanceof AudioContext ? context.outputLatency || context.baseLatency : 0;
    const { sampleRate } = options;
    const other =
      sampleRate === context.sampleRate ? undefined : new OtherRate(sampleRate, context.sampleRate);
    super(sampleRate, {
      send(order: Order) {
        const sent = other?.order(order) ?? order;
        node.port.postMessage(sent, sent.samples ? [sent.samples.buffer] : []);
      },
      now: () => context.currentTime - latency(),
      latency,
      start: () => start(context),
    });
    this.context = context;
    this.#node = node;
    this.#own = options.context === undefined;
    this.output = new GainNode(context);
    node.port.onmessage = ({ data }: MessageEvent<Mark>) => this.receive(other?.mark(data) ?? data);
    node.connect(this.output).connect(context.destination);
  }

  get volume(): number {
    return this.output.gain.value;
  }

  set volume(volume: number) {
    this.output.gain.setTargetAtTime(volume, this.context.currentTime, 0.01);
  }

  dispose(): void {
    this.stop();
    this.#node.port.postMessage({ close: true } satisfies Order);
    this.output.disconnect();
    if (this.#own) void (this.context as AudioContext).close();
  }
}
