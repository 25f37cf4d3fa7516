/** Items by key, the second use of a key apart from the first, and so on; in their order. */
export function byUse<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, Item> {
  const uses = new Map<string, number>();
  return new Map(
    items.map((item) => {
      const key = keyOf(item);
      const use = uses.get(key) ?? 0;
      uses.set(key, use + 1);
      return [`${use} ${key}`, item];
    }),
  );
}
