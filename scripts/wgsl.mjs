// WGSL made small for the package: no comments, no blanks but those that part words or operators. Names stay, since
// the file is its own schema.

const COMMENT = /\/\/[^\n]*|\/\*[^]*?\*\//g;
/** A blank between two of these must stay: `a - -b` is no `a--b`, `array<u32> =` no `>=`. */
const OPERATOR = /[-+*/%&|^<>=!~]/;
const WORD = /[\w.]/;

/** The same kernel in fewer bytes. Nested block comments are not known. */
export function minifyWgsl(code) {
  const text = code.replace(COMMENT, " ").trim();
  return text.replace(/\s+/g, (_, at) => {
    const before = text[at - 1];
    const after = text.slice(at).trimStart()[0];
    const stays = [WORD, OPERATOR].some((kind) => kind.test(before) && kind.test(after));
    return stays ? " " : "";
  });
}
