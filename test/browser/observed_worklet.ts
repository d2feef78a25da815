// Beside the player on the audio thread of the tests. Processors that are registered later also answer what they are
// asked, once they have obeyed all that was sent to them before; and a recorder keeps what it hears.

// What an AudioWorkletGlobalScope has.
interface Processor {
  readonly port: MessagePort;
}
type Maker = new (options: never) => Processor;
declare let registerProcessor: (name: string, processor: Maker) => void;
declare const AudioWorkletProcessor: Maker;

/** Asked and answered. */
export interface Ask {
  readonly ask: true;
}

const register = registerProcessor;

registerProcessor = (name, processor) =>
  register(
    name,
    class extends processor {
      constructor(options: never) {
        super(options);
        const obey = this.port.onmessage;
        this.port.onmessage = (event: MessageEvent<Partial<Ask>>) =>
          event.data.ask ? this.port.postMessage(event.data) : obey?.call(this.port, event);
      }
    },
  );

/** Sends all that comes in, by quantum. */
class Recorder extends AudioWorkletProcessor {
  process([[samples]]: [[Float32Array?]]): boolean {
    if (samples) this.port.postMessage(samples.slice());
    return true;
  }
}

registerProcessor("recorder", Recorder);
