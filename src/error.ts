// The one error class of the library: a sentence for people, a code for programs.

/**
 * What went wrong, for programs.
 * `argument`: a value the caller gave. `input`: a file or text that is not what it should be. `weights`: a checkpoint.
 * `network`: the hub or a server. `device`: the GPU or its driver. `aborted`: the caller's signal. `missing`: an
 * optional package or tool that is not installed. `internal`: an op was called with shapes that do not fit.
 */
export type ErrorCode =
  "argument" | "input" | "weights" | "network" | "device" | "aborted" | "missing" | "internal";

/**
 * `<op or file>: <which thing> is <what it is>, expected <what> (<why>).` One sentence with values; a second one says
 * what to do. `cause` keeps the error below.
 */
export class FormantError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "FormantError";
    this.code = code;
  }
}

/** Throws, with code `aborted`, if the signal has fired. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    throw new FormantError("aborted", "aborted: the caller's signal fired.", { cause: signal.reason });
}
