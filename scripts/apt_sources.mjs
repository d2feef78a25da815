// Where apt gets packages from, read from its sources in both notations.

/** Mirrors (URI, components, signing key) of the texts of sources.list and sources.list.d/*. */
export function mirrorsOf(texts) {
  return texts.flatMap((text) => [...oneLine(text), ...deb822(text)]);
}

/** `deb [signed-by=KEY] URI SUITE COMPONENT...` */
function oneLine(text) {
  return [...text.matchAll(/^deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)\s+(.+)$/gm)].map(
    ([, options, uri, suite, components]) => ({
      uri,
      suites: [suite],
      components: components.trim(),
      key: /signed-by=(\S+)/i.exec(options ?? "")?.[1],
    }),
  );
}

/** Paragraphs of `Field: value`. */
function deb822(text) {
  return text.split(/\n\s*\n/).flatMap((paragraph) => {
    const field = (name) => new RegExp(`^${name}:\\s*(.+)$`, "im").exec(paragraph)?.[1].trim();
    if (!/\bdeb\b/.test(field("Types") ?? "") || !field("URIs")) return [];
    const suites = (field("Suites") ?? "").split(/\s+/);
    return field("URIs")
      .split(/\s+/)
      .map((uri) => ({ uri, suites, components: field("Components") ?? "main", key: field("Signed-By") }));
  });
}

/** A source of the backports suite at the mirror that serves the release itself, or null when it is not among them. */
export function backportsSource(mirrors, suite) {
  const release = suite.replace(/-backports$/, "");
  const mirror = mirrors.find(({ suites }) => suites.includes(release));
  if (!mirror) return null;
  const key = mirror.key ? `Signed-By: ${mirror.key}\n` : "";
  return `Types: deb\nURIs: ${mirror.uri}\nSuites: ${suite}\nComponents: main\n${key}`;
}
