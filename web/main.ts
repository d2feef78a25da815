// The page: what is pressed, and what it does.

import { type LooseFiles, toSrt, toVtt } from "../models/index.ts";
import { listenToClip, takeClip } from "./clip.ts";
import { listenToDials, showDials } from "./dials.ts";
import { download, element, find, megabytes } from "./elements.ts";
import { type Choice, isKokoroStored, storedModels } from "./engine.ts";
import { listenToDrops, nameModel, showModels, showStored } from "./house.ts";
import { offerOf } from "./models.ts";
import { hint, showNotice } from "./notice.ts";
import { Speaking } from "./speaking.ts";
import { missingGpu } from "./support.ts";
import { listenToText } from "./text.ts";

let choice: Choice = { name: "kokoro" };
const speaking = new Speaking(() => void changed());
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

/** The model of files that were dropped says itself which it is. */
async function openFiles(files: LooseFiles): Promise<void> {
  choose({ name: choice.name, files });
  const name = await speaking.load(choice);
  if (!name) return;
  choice = { name, files };
  nameModel(name, "from your disk");
}

/** What is stored, and the page's own files for the time without a network, once there is something to speak with. */
async function changed(): Promise<void> {
  showStored(await storedModels(), () => void changed());
  if (speaking.isReady) await navigator.serviceWorker?.register("offline.js").catch(() => {});
}

async function start(): Promise<void> {
  listenToText(() => form.requestSubmit());
  listenToDials();
  listenToClip(showNotice);
  listenToButtons();
  showModels(choice.name, (name) => choose({ name }));
  listenToDrops({
    model: (files) => void openFiles(files),
    sound: (sound) => void takeClip(sound, showNotice),
    fail: showNotice,
  });
  choose(choice);
  const missing = await missingGpu();
  if (missing) {
    showNotice(missing);
    find("button", "speak").disabled = true;
    hint("");
    return;
  }
  await changed();
  if (await isKokoroStored(offerOf("kokoro").bytes * 0.95)) await speaking.load(choice);
}

void start();
