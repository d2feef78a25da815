// The page: what is pressed, and what it does.

import { toSrt, toVtt } from "../models/index.ts";
import { listenToClip, takeClip } from "./clip.ts";
import { listenToDials, showDials } from "./dials.ts";
import { download, element, find, megabytes } from "./elements.ts";
import type { Choice } from "./engine.ts";
import { listenToDrops, nameModel, showModels } from "./house.ts";
import { type ModelName, offerOf } from "./models.ts";
import { hint, showNotice } from "./notice.ts";
import { Speaking } from "./speaking.ts";
import { missingGpu } from "./support.ts";
import { listenToText } from "./text.ts";

let choice: Choice = { name: "kokoro" };
const speaking = new Speaking(() => {});
const form = find("form", "speech");

function choose(next: Choice): void {
  choice = next;
  speaking.close();
  nameModel(next.name, next.files ? "from your disk" : undefined);
  showDials(next.name, []);
  hint(
    next.files
      ? ""
      : `The first time, ${megabytes(offerOf(next.name).bytes)} are downloaded and kept in this browser.`,
  );
}

function listenToButtons(): void {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void speaking.speak(choice);
  });
  element("cancel").addEventListener("click", () => speaking.cancel());
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") speaking.cancel();
  });
  find("select", "weights").addEventListener("change", ({ target }) => {
    const { value } = target as HTMLSelectElement;
    choose({ name: "orpheus", ...(value === "high" ? { quality: value } : {}) });
  });
  const save = (id: string, make: () => readonly [ending: string, content: BlobPart, type: string]) =>
    element(id).addEventListener("click", () => {
      const [ending, content, type] = make();
      download(`formant.${ending}`, content, type);
    });
  save("wav", () => ["wav", speaking.speech!.audio.toWav() as Uint8Array<ArrayBuffer>, "audio/wav"]);
  save("srt", () => ["srt", toSrt(speaking.speech!.words), "application/x-subrip"]);
  save("vtt", () => ["vtt", toVtt(speaking.speech!.words), "text/vtt"]);
}

const start = async () => {
  listenToText(() => form.requestSubmit());
  listenToDials();
  listenToClip(showNotice);
  listenToButtons();
  showModels(choice.name, (name: ModelName) => choose({ name }));
  listenToDrops({
    model: (files) => choose({ name: choice.name, files }),
    sound: (sound) => void takeClip(sound, showNotice),
    fail: showNotice,
  });
  choose(choice);
  const missing = await missingGpu();
  if (!missing) return;
  showNotice(missing);
  find("button", "speak").disabled = true;
  hint("");
};

void start();
