/** "ShowGridlines" -> "showGridlines", "_Id" -> "_Id", as the client spells its own members. */
export function camelName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** The client may write a member in either case. */
export function ownName(table: object | undefined, name: string): string | null {
  if (table === undefined) return null;
  if (Object.hasOwn(table, name)) return name;
  const wanted = name.toLowerCase();
  return Object.keys(table).find((key) => key.toLowerCase() === wanted) ?? null;
}
