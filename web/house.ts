// The lower part of the page: which model, what of it is stored, a model of the reader's own disk.

import { droppedFiles, type LooseFiles } from "../models/index.ts";
import { element, find, megabytes } from "./elements.ts";
import type { Stored } from "./engine.ts";
import { type ModelName, OFFERS, offerOf } from "./models.ts";
import type { Words } from "./support.ts";

/** The list of models; `choose` gets the one that is clicked. */
export function showModels(chosen: ModelName, choose: (name: ModelName) => void): void {
  const list = find("fieldset", "model-list");
  for (const { name, title, about, bytes } of OFFERS) {
    const label = document.createElement("label");
    const radio = Object.assign(document.createElement("input"), {
      type: "radio",
      name: "model",
      value: name,
    });
    radio.checked = name === chosen;
    radio.addEventListener("change", () => choose(name));
    const text = document.createElement("span");
    const more = document.createElement("small");
    more.textContent = `${about} ${megabytes(bytes)} to download.`;
    text.append(title, more);
    label.append(radio, text);
    list.append(label);
  }
}

/** Says which model is chosen. */
export function nameModel(name: ModelName, place?: string): void {
  element("model-name").textContent = place ? `${offerOf(name).title}, ${place}` : offerOf(name).title;
}

/** The models that this browser keeps, each with a button that deletes it. */
export function showStored(models: readonly Stored[], after: () => void): void {
  const total = models.reduce((sum, { bytes }) => sum + bytes, 0);
  element("stored-size").textContent = total > 0 ? megabytes(total) : "nothing";
  element("stored-list").replaceChildren(
    ...models.map((model) => {
      const item = document.createElement("li");
      const button = Object.assign(document.createElement("button"), {
        type: "button",
        textContent: "Delete",
      });
      button.setAttribute("aria-label", `Delete ${model.title}`);
      button.addEventListener("click", () => {
        button.disabled = true;
        void model.remove().finally(after);
      });
      const text = document.createElement("span");
      text.textContent = `${model.title}, ${megabytes(model.bytes)}`;
      item.append(text, button);
      return item;
    }),
  );
}

export interface Dropped {
  model(files: LooseFiles): void;
  sound(file: File): void;
  fail(words: Words): void;
}

/** Files that are dropped on the page, or chosen as a folder. */
export function listenToDrops(take: Dropped): void {
  const folder = find("input", "folder");
  element("choose-folder").addEventListener("click", () => folder.click());
  folder.addEventListener("change", () => {
    const files = [...(folder.files ?? [])];
    folder.value = "";
    sort(files, take);
  });
  const over = (on: boolean) => document.body.classList.toggle("dropping", on);
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    over(true);
  });
  document.addEventListener("dragleave", ({ relatedTarget }) => over(relatedTarget !== null));
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    over(false);
    if (event.dataTransfer) void droppedFiles(event.dataTransfer).then((files) => sort(files, take));
  });
}

function sort(loose: LooseFiles, take: Dropped): void {
  const files = [...loose.values()];
  const [first] = files;
  if (files.some(({ name }) => name.endsWith(".safetensors"))) take.model(loose);
  else if (first && files.length === 1 && /^(audio|video)\//.test(first.type)) take.sound(first);
  else if (files.length > 0) {
    take.fail({
      title: "These files are neither a model nor a sound",
      text: "A model is a folder with config.json and .safetensors; GGUF, ONNX and PyTorch files cannot be read. A voice to follow is one sound file.",
      cause: files
        .slice(0, 8)
        .map(({ name }) => name)
        .join(", "),
    });
  }
}
