// Where apt gets packages from, read from its sources in both notations, and what to add for a backports suite.

/**
 * The entry for `suite` ("bookworm-backports") at the mirror that serves the release ("bookworm"), with the options of
 * that mirror's entry (keys, architectures). `texts` are those of sources.list and sources.list.d/*.
 * @returns `present`: apt has the suite already; null: no entry serves the release
 */
export function backportsSource(texts, suite) {
  const release = suite.replace(/-backports$/, "");
  const entries = texts.flatMap((text) => [...oneLineEntries(text), ...paragraphEntries(text)]);
  if (entries.some(({ suites }) => suites.includes(suite))) return { present: true };
  const entry = entries.find(({ suites }) => suites.includes(release));
  return entry ? { present: false, ending: entry.ending, text: entry.withSuite(suite) } : null;
}

/** `deb [options] URI SUITE COMPONENT...`, one a line. */
function oneLineEntries(text) {
  return [...text.matchAll(/^\s*deb\s+(\[[^\]]*\]\s+)?(\S+)\s+([^\s#]+)\s+\S/gm)].map(
    ([, options = "", uri, suite]) => ({
      ending: "list",
      suites: [suite],
      withSuite: (wanted) => `deb ${options}${uri} ${wanted} main\n`,
    }),
  );
}

/** Paragraphs of `Field: value`; a value goes on in lines that begin with a blank. */
function paragraphEntries(text) {
  return text.split(/\n[ \t]*\n/).flatMap((paragraph) => {
    const lines = paragraph.split("\n").filter((line) => !line.startsWith("#") && line.trim() !== "");
    const fields = lines.join("\n").split(/\n(?=\S)/);
    const value = (name) =>
      fields
        .find((field) => field.toLowerCase().startsWith(`${name}:`))
        ?.slice(name.length + 1)
        .trim() ?? "";
    if (!/\bdeb\b(?!-)/.test(value("types")) || /^(no|false|0)$/i.test(value("enabled"))) return [];
    const withSuite = (wanted) => {
      const kept = fields.filter((field) => !/^(types|suites|components):/i.test(field));
      return ["Types: deb", ...kept, `Suites: ${wanted}`, "Components: main", ""].join("\n");
    };
    return [{ ending: "sources", suites: value("suites").split(/\s+/), withSuite }];
  });
}
