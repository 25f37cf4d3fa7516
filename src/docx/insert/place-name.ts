/**
 * What two names of a place have in common: `annex-1a`, `Annex 1a`, `annex_1A` and `ANNEX1A` are
 * one. Bookmarks can hold no hyphens, and people write as they like.
 */
export function placeKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
