// uvu, for those tests of a file that the worker's name matches; the others count as skipped.

import { suite as whole } from "uvu";

const wanted = new RegExp(self.name);

export function suite(title: string): ReturnType<typeof whole> {
  const test = whole(title);
  const some = (name: string, body: () => Promise<void> | void) =>
    wanted.test(name) ? test(name, body) : test.skip(name, body);
  return Object.assign(some, test);
}
