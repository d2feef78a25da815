// Waiting for the GPU in Node. While a promise of Dawn is pending, dawn.node ticks on every turn of the event loop and
// burns a core, which on software Vulkan is a core taken from the GPU. So each turn sleeps: a tenth of the time waited so
// far, so that short waits are not drawn out, and no more than a bound.

const MOST_MILLISECONDS = 0.4;
const SHARE = 0.1;
const sleeper = new Int32Array(new SharedArrayBuffer(4));

/** Awaits `promise`, asleep for most of the time. */
export async function waitQuietly<T>(promise: Promise<T>): Promise<T> {
  let settled = false;
  const done = promise.finally(() => (settled = true));
  done.catch(() => {}); // thrown below
  await Promise.resolve();
  const begin = performance.now();
  while (!settled) {
    await new Promise(setImmediate);
    const waited = performance.now() - begin;
    if (!settled) Atomics.wait(sleeper, 0, 0, Math.min(MOST_MILLISECONDS, SHARE * waited));
  }
  return done;
}
