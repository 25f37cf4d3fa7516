/** Ids of one kind have to differ from those of another only in places; we let all of them differ. */
const idAttribute = /\bid=["'](\d{1,10})["']/gi;
/** Some programs give ids up to the largest whole number, beyond which none could be counted. */
const usualIds = 2 ** 30;

/** New numbers for elements, above those in the text as far as they are usual. */
export function freeIds(text: string): () => number {
  const used = new Set<number>();
  for (const match of text.matchAll(idAttribute)) used.add(Number(match[1]));
  let last = 0;
  for (const id of used) if (id < usualIds && id > last) last = id;
  return () => {
    do last += 1;
    while (used.has(last));
    return last;
  };
}
