// The engine, without the models: `formant/engine`.

export type { ChoiceTable } from "./choices.ts";
export * from "./device.ts";
export * from "./error.ts";
export {
  type ChromeTrace,
  chromeTrace,
  type ProfileRow,
  profileRows,
  type ProfileSpan,
  type Timed,
} from "./profile.ts";
export * from "./tensor.ts";
