// `formant tune`: measures which forms of the kernels are fastest on an adapter, and keeps it for later runs.

import type { Command } from "commander";
import type { TunedShape } from "../../ops/tuning/tune.ts";
import { FormantError } from "../error.ts";
import { notice } from "./progress.ts";
import { findAdapter } from "./quiet.ts";

interface TuneFlags {
  readonly adapter?: string;
  readonly filter?: string;
  readonly json?: boolean;
}

export function defineTune(command: Command): void {
  command
    .option("--adapter <name>", "part of the GPU adapter's name; the one that is used by itself unless given")
    .option("--filter <pattern>", "only shapes whose names match a regular expression")
    .option("--json", "print all choices of the adapter as JSON, as src/choices.json ships them")
    .option("--verbose", "show the stack of an error")
    .action(tuneAdapter);
}

async function tuneAdapter(flags: TuneFlags): Promise<void> {
  const filter = patternOf(flags);
  const { createDevice } = await import("../device.ts");
  const { shippingNames } = await import("../choices.ts");
  const { tune } = await import("../../ops/tuning/tune.ts");
  await findAdapter(flags.adapter);
  const device = await createDevice({ adapter: flags.adapter });
  notice(`measuring on ${device.traits.name}; it is better left alone for some minutes`, flags);
  const print = (text: string) => void (flags.json || process.stdout.write(text));
  const shapes = await tune(device, { filter, onShape: (shape) => print(showShape(shape)) });
  if (flags.json) {
    const table = { [shippingNames(device)[0]!]: device.choices };
    process.stdout.write(`${JSON.stringify(table, null, 2)}\n`);
  }
  const changed = shapes.filter(({ chosen }) => chosen > 0).length;
  print(`${changed} of ${shapes.length} products run in another form from now on\n`);
  device.destroy();
}

function patternOf({ filter = "" }: TuneFlags): RegExp {
  try {
    return new RegExp(filter);
  } catch (cause) {
    throw new FormantError("argument", `--filter: "${filter}" is no regular expression.`, { cause });
  }
}

/** A line for the shape, and one for each form. */
function showShape({ name, key, forms, chosen }: TunedShape): string {
  const lines = forms.map(({ constants, seconds, fault }, i) => {
    const cut = Object.entries(constants).map(([name, value]) => `${name} ${value}`);
    const time = seconds === null ? fault! : `${(1e6 * seconds).toFixed(1).padStart(10)} us`;
    const mark = `${i === 0 ? "  by rule" : ""}${i === chosen ? "  chosen" : ""}`;
    return `  ${cut.join(" ").padEnd(44)}${time}${mark}\n`;
  });
  return `${name} (${key})\n${lines.join("")}`;
}
