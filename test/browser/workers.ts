// A page that runs test files in workers, one at a time.

/** For what never ends; SwiftShader on a busy machine takes half an hour for some files. */
const LIMIT_MS = 3 * 3600 * 1000;

const page = {
  /** Runs those tests of `file` that match, in a worker of its own: what it printed, and the exit code at its end. */
  run(file: string, pattern: string): Promise<{ code: number; output: string }> {
    const worker = new Worker(file, { type: "module", name: pattern });
    let output = "";
    return new Promise<{ code: number; output: string }>((resolve) => {
      setTimeout(
        () => resolve({ code: 1, output: `${output}\n  they did not come to their end\n` }),
        LIMIT_MS,
      );
      worker.onerror = ({ message }) => resolve({ code: 1, output: `${output}${message}\n` });
      worker.onmessage = ({ data }: MessageEvent<{ text?: string; code?: number }>) => {
        output += data.text ?? "";
        if (data.code !== undefined) resolve({ code: data.code, output });
      };
    }).finally(() => worker.terminate());
  },
};

export type Workers = typeof page;
Object.assign(globalThis, { page });
