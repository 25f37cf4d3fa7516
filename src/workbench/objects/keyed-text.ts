import { text } from "./arguments";
import { HostError } from "./host-error";

/** Keys compare without regard to case, as Excel's do; the first spelling stays. */
export function knownKey(keys: Iterable<string>, key: unknown): string | null {
  const wanted = text(key).toLowerCase();
  for (const known of keys) if (known.toLowerCase() === wanted) return known;
  return null;
}

export function newKey(keys: Iterable<string>, key: unknown): string {
  const name = knownKey(keys, key) ?? text(key);
  if (name === "" || name.length > 255) throw new HostError("InvalidArgument");
  return name;
}
