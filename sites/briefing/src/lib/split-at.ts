/** Splits a text at every place where one of some words stands; the words stay in the list, at odd places. */
export function splitAt(text: string, words: readonly string[]): string[] {
  const next = (from: number) =>
    words
      .filter((word) => word !== '')
      .map((word) => ({ word, at: text.indexOf(word, from) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.word.length - a.word.length)[0];
  const parts: string[] = [];
  let from = 0;
  for (let found = next(0); found; found = next(from)) {
    parts.push(text.slice(from, found.at), found.word);
    from = found.at + found.word.length;
  }
  return [...parts, text.slice(from)];
}
