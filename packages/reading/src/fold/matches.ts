// All matches of a pattern, one after another. `String.matchAll` copies the pattern at every call, which is most of
// the work when it is asked of every clause.

/** The matches of a global pattern in a text, in order; the pattern's own position is reset first. */
export function* matches(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const next = pattern.lastIndex;
    yield match;
    pattern.lastIndex = match[0] === '' ? next + 1 : next;
  }
}
