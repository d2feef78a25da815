// Waiting for the GPU in Node. While a promise of Dawn is pending, dawn.node ticks on every turn of the event loop and
// burns a core, which on software Vulkan is a core taken from the GPU. So each turn sleeps a little: once, however many
// wait, and a sixteenth of what has been waited already, so that little is added to it.

const FIRST_MILLISECONDS = 0.02;
const LONGEST_MILLISECONDS = 0.4;
const sleeper = new Int32Array(new SharedArrayBuffer(4));

let waiting = 0;
let since = 0;
let next: NodeJS.Immediate | undefined;

/** Awaits `promise`, asleep for most of the time. */
export function waitQuietly<T>(promise: Promise<T>): Promise<T> {
  waiting += 1;
  since = performance.now();
  next ??= setImmediate(turn);
  return promise.finally(() => {
    waiting -= 1;
    since = performance.now();
  });
}

function turn(): void {
  next = waiting > 0 ? setImmediate(turn) : undefined;
  const share = (performance.now() - since) / 16;
  if (next) Atomics.wait(sleeper, 0, 0, Math.min(Math.max(share, FIRST_MILLISECONDS), LONGEST_MILLISECONDS));
}
