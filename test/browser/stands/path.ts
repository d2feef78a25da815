// node:path as far as the tests use it, for forward slashes. The process that serves them stands in the repository:
// relative paths stay what they are.

export const sep = "/";

export const join = (...parts: readonly string[]) =>
  parts
    .filter((part) => part !== "")
    .join(sep)
    .replace(/\/+/g, sep);

export const resolve = join;
export const basename = (path: string) => path.slice(path.lastIndexOf(sep) + 1);
/** Of a path below `folder`. */
export const relative = (folder: string, path: string) => path.slice(folder.length + 1);
