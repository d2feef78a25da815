// The lower part of the page: which model, what of it is stored, a model of the reader's own disk.

import { element, find, megabytes } from "./elements.ts";
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

export interface Stored {
  readonly title: string;
  readonly bytes: number;
  remove(): Promise<void>;
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
  /** A folder's files, or a checkpoint and what belongs to it. */
  model(files: readonly File[]): void;
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
    const entries = [...(event.dataTransfer?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? []);
    void Promise.all(entries.map((entry) => filesOf(entry))).then((files) => sort(files.flat(), take));
  });
}

function sort(files: readonly File[], take: Dropped): void {
  const [first] = files;
  if (files.some(({ name }) => name.endsWith(".safetensors"))) take.model(files);
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

/** All files of a dropped entry, each with its path below what was dropped. */
async function filesOf(entry: FileSystemEntry, path = ""): Promise<File[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    if (path !== "") Object.defineProperty(file, "webkitRelativePath", { value: `${path}${file.name}` });
    return [file];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const more = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (more.length === 0) break;
    entries.push(...more);
  }
  return (await Promise.all(entries.map((inner) => filesOf(inner, `${path}${entry.name}/`)))).flat();
}
