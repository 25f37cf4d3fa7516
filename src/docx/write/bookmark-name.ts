/**
 * A section's name (`annex-1`) as a bookmark has it (`annex_1`): Word's own dialog takes letters,
 * digits and low lines, a letter first, and forty of them.
 */
export function bookmarkName(section: string): string {
  const name = section.replace(/[^\p{L}\p{N}_]/gu, "_");
  return [...(/^\p{L}/u.test(name) ? name : `a_${name}`)].slice(0, 40).join("");
}
