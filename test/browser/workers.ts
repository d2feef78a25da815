// A page that runs test files in workers, one at a time.

const page = {
  /** Runs `file` in a worker of its own: all that it printed, and the exit code it would end with. */
  run(file: string, only: string): Promise<{ code: number; output: string }> {
    const worker = new Worker(file, { type: "module", name: only });
    let output = "";
    return new Promise<{ code: number; output: string }>((resolve) => {
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
