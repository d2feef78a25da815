// The benchmark of kernels in a page: a table that fills, and its numbers as a file. `?filter=REGEX` as on the terminal.

import { createDevice } from "../src/device.ts";
import { rooflineSvg } from "./kernels/roofline.ts";
import { runKernels } from "./kernels/run.ts";
import { COLUMNS, rowOf, showCeilings } from "./kernels/table.ts";

function row(cells: readonly string[], kind: "td" | "th"): HTMLTableRowElement {
  const line = document.createElement("tr");
  for (const text of cells) line.appendChild(document.createElement(kind)).textContent = text;
  return line;
}

function download(name: string, type: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.textContent = name;
  document.querySelector("nav")!.appendChild(link);
}

const say = (text: string) => (document.querySelector("h2")!.textContent = text);
const table = document.querySelector("table")!;
try {
  const device = await createDevice();
  say(device.traits.name);
  table.appendChild(row(COLUMNS, "th"));
  const report = await runKernels(device, {
    filter: new RegExp(new URLSearchParams(location.search).get("filter") ?? ""),
    onCeilings: (ceilings) => (document.querySelector("p")!.textContent = showCeilings(ceilings)),
    onResult: (result) => table.appendChild(row(rowOf(result), "td")),
  });
  const svg = rooflineSvg(report);
  download("kernels.json", "application/json", JSON.stringify(report, null, 1));
  download("roofline.svg", "image/svg+xml", svg);
  document.querySelector("figure")!.innerHTML = svg;
  device.destroy();
} catch (error) {
  say((error as Error).message);
}
document.body.dataset["done"] = "true";
