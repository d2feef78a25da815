// The dials of the form: which there are for a model, what the menus hold, and what they ask of the model.

import type { SpeakOptions, Voice } from "../models/index.ts";
import { VOICES } from "../models/kokoro/voices.ts";
import { languages } from "../tokenizer/languages.ts";
import { element, fillMenu, find } from "./elements.ts";
import type { ModelName } from "./models.ts";

const menus = {
  language: find("select", "language"),
  voice: find("select", "voice"),
  second: find("select", "second"),
};
const blend = find("input", "blend");
const speed = find("input", "speed");
const seed = find("input", "seed");

/** af_heart -> "Heart" */
const title = (name: string) => {
  const own = name.replace(/^[a-z]{2}_/, "").replaceAll("_", " ");
  return own[0]!.toUpperCase() + own.slice(1);
};

const describe = ({ name, gender, grade }: Voice) => `${title(name)} (${gender}${grade ? `, ${grade}` : ""})`;

/** Shows what the model has, with the voices that it knows. */
export function showDials(model: ModelName, voices: readonly Voice[]): void {
  for (const dial of document.querySelectorAll<HTMLElement>("[data-for]")) {
    dial.hidden = !dial.dataset["for"]!.split(" ").includes(model);
  }
  if (model === "kokoro") {
    fillMenu(
      menus.language,
      languages.map(({ tag, name }) => [tag, name]),
    );
    showVoices();
  } else {
    fillMenu(
      menus.voice,
      voices.map((voice) => [voice.name, describe(voice)]),
    );
    element("voice-dial").hidden = voices.length === 0;
    element("blend-dial").hidden = true;
  }
}

/** Kokoro's voices of the chosen language, and all that they may be blended with. */
function showVoices(): void {
  element("voice-dial").hidden = false;
  const own = VOICES.filter(({ language }) => language === menus.language.value);
  fillMenu(
    menus.voice,
    own.map((voice) => [voice.name, describe(voice)]),
  );
  const others = VOICES.filter(({ name }) => name !== menus.voice.value);
  const named = others.map((voice): [string, string] => [
    voice.name,
    `${title(voice.name)}, ${voice.language}`,
  ]);
  fillMenu(menus.second, [["", "nobody"], ...named]);
  showValues();
}

function showValues(): void {
  const { value: second } = menus.second;
  element("blend-dial").hidden = second === "";
  const share = Number(blend.value);
  const parts = `${100 - share} % ${title(menus.voice.value)}, ${share} % ${second ? title(second) : ""}`;
  element("blend-value").textContent = parts;
  blend.setAttribute("aria-valuetext", parts);
  element("speed-value").textContent = `${Number(speed.value).toFixed(2)}×`;
  speed.setAttribute("aria-valuetext", `${Number(speed.value).toFixed(2)} times`);
}

/** "0.6*af_heart+0.4*bf_emma" */
function voiceText(): string {
  const [first, second] = [menus.voice.value, menus.second.value];
  if (second === "") return first;
  const share = Number(blend.value) / 100;
  return `${(1 - share).toFixed(2)}*${first}+${share.toFixed(2)}*${second}`;
}

/** What the dials ask of the model. */
export function askedOptions(model: ModelName): SpeakOptions {
  const common = { seed: BigInt(seed.value || "0") };
  if (model === "kokoro") {
    const phonemes = find("input", "as-phonemes").checked;
    const language = menus.language.value;
    return { ...common, voice: voiceText(), speed: Number(speed.value), language, phonemes };
  }
  const voice = menus.voice.value ? { voice: menus.voice.value } : {};
  if (model === "orpheus") return { ...common, ...voice };
  return { ...common, ...voice, quality: Number(find("select", "quality").value) };
}

export function listenToDials(): void {
  for (const menu of [menus.language, menus.voice]) menu.addEventListener("change", showVoicesOfKokoro);
  for (const dial of [menus.second, blend, speed]) dial.addEventListener("input", showValues);
}

const showVoicesOfKokoro = () => {
  if (!find("select", "second").closest("label")!.hidden) showVoices();
};
