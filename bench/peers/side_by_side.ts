// Others beside us for the same inputs: a row for each engine, a column for each task, as one table at the end.

/** A package that may not be there, typed by what is used of it; or why it is not there. */
export async function optional<M>(name: string): Promise<M | string> {
  try {
    return (await import(name)) as M;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === "ERR_MODULE_NOT_FOUND" ? `npm install --no-save ${name}` : oneLine(message);
  }
}

/** The first line of a message, without what terminals read as colours. */
export const oneLine = (text: string) => text.replace(/\x1b?\[[\d;]*m/g, "").split("\n")[0]!;

/** Milliseconds with three digits at least. */
export const showMilliseconds = (value: number) =>
  value < 100
    ? Number(value.toPrecision(3)).toString()
    : value.toLocaleString("en-US", { maximumFractionDigits: 0 });

export class SideBySide {
  readonly #title: string;
  readonly #columns: readonly string[];
  readonly #rows: { engine: string; cells: readonly string[] }[] = [];

  constructor(title: string, columns: readonly string[]) {
    this.#title = title;
    this.#columns = columns;
  }

  /** An engine with its provider or device, and what it took for each column. */
  add(engine: string, cells: readonly string[]): void {
    this.#rows.push({ engine, cells });
  }

  /** An engine that did not run, and why. */
  missing(engine: string, why: string): void {
    this.#rows.push({ engine, cells: [`not run: ${why}`] });
  }

  toString(): string {
    const rows = [{ engine: "", cells: this.#columns }, ...this.#rows];
    const first = Math.max(...rows.map(({ engine }) => engine.length));
    const widths = this.#columns.map((_, i) =>
      Math.max(...rows.map(({ cells }) => (cells.length === this.#columns.length ? cells[i]!.length : 0))),
    );
    const lines = rows.map(({ engine, cells }) =>
      [
        `  ${engine.padEnd(first)}`,
        ...(cells.length === widths.length ? cells.map((cell, i) => cell.padStart(widths[i]!)) : cells),
      ].join("   "),
    );
    return [`\n${this.#title}`, ...lines].join("\n");
  }
}
