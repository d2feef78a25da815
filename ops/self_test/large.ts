// Cases at the limits of an adapter: seconds and gigabytes, for `formant doctor` only.

import { add } from "../elementwise.ts";
import { gatherRows } from "../rows.ts";
import type { SelfTestCase } from "./case.ts";
import { guardedWords } from "./operands.ts";

const COLUMNS = 1024;
/** What a program that plays a GPU is asked for at most: its memory is everybody's. */
const SOFTWARE_BYTES = 2 ** 28;

export const LARGE_CASES: readonly SelfTestCase[] = [
  {
    kernel: "gather_rows",
    of: "the last rows of the largest binding",
    bar: 0,
    prepare(device) {
      const { maxBindingBytes, class: kind } = device.traits;
      const most = Math.min(maxBindingBytes, device.gpu.limits.maxBufferSize);
      const bytes = kind === "software" ? Math.min(most, SOFTWARE_BYTES) : most;
      const rows = Math.floor(bytes / 4 / COLUMNS);
      const x = device.owned([rows, COLUMNS]);
      const last = Float32Array.from({ length: COLUMNS }, (_, i) => i + 1);
      device.write(x, new Uint8Array(last.buffer), 4 * (rows - 1) * COLUMNS);
      const ids = guardedWords(device, [rows - 1, 0, rows - 2], [3]);
      const zeros = Array<number>(2 * COLUMNS).fill(0);
      return { run: () => gatherRows(x, ids), expected: [...last, ...zeros] };
    },
  },
  {
    kernel: "add",
    of: "a grid of more than 65,535 workgroups",
    bar: 0,
    prepare(device) {
      const n = 64 * 65_536 + 65;
      const x = Float32Array.from({ length: n }, (_, i) => i);
      const operands = [device.tensor(x, [n]), device.tensor(new Float32Array(n).fill(1), [n])] as const;
      return { run: () => add(...operands), expected: x.map((value) => value + 1) };
    },
  },
];
