// The page's elements by their ids, with their types.

type Kinds = {
  button: HTMLButtonElement;
  canvas: HTMLCanvasElement;
  details: HTMLDetailsElement;
  fieldset: HTMLFieldSetElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  progress: HTMLProgressElement;
  select: HTMLSelectElement;
  textarea: HTMLTextAreaElement;
};

/** Any element of the page. */
export const element = (id: string): HTMLElement => document.querySelector<HTMLElement>(`#${id}`)!;

/** One of a kind: `find("select", "voice")`. */
export const find = <K extends keyof Kinds>(kind: K, id: string): Kinds[K] =>
  document.querySelector<Kinds[K]>(`${kind}#${id}`)!;

/** Fills a menu; keeps what was chosen where it is still there. */
export function fillMenu(
  menu: HTMLSelectElement,
  entries: readonly (readonly [value: string, text: string])[],
): void {
  const { value } = menu;
  menu.replaceChildren(...entries.map(([value, text]) => new Option(text, value)));
  if (entries.some(([other]) => other === value)) menu.value = value;
}

/** 1234567 -> "1.2 MB". */
export function megabytes(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(1)} GB`;
  return bytes >= 1e7 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** 75.25 -> "1:15.2". */
export function clock(seconds: number): string {
  const tenths = Math.floor(seconds * 10);
  const rest = ((tenths % 600) / 10).toFixed(1).padStart(4, "0");
  return `${Math.floor(tenths / 600)}:${rest}`;
}

/** Gives the reader a file. */
export function download(name: string, content: BlobPart, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
