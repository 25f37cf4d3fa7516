/** True where every word of the query occurs in one of the texts, however it is written. */
export function hasEveryWord(texts: readonly string[], query: string): boolean {
  const text = texts.join(" ").toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
