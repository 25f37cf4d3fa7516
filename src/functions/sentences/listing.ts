/** A sentence that lists names, joined by `separator`; nothing where there are none. */
export function listing(
  names: readonly string[],
  separator: string,
  sentence: (list: string) => string,
): string {
  return names.length === 0 ? "" : sentence(names.join(separator));
}
