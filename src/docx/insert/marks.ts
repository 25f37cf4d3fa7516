import { placeKey } from "./place-name";
import type { Mark } from "./story";

/** Which mark ends which: the first one of its range and id after it. */
export function pairMarks(marks: readonly Mark[]): ReadonlyMap<Mark, Mark> {
  const open = new Map<string, Mark>();
  const partners = new Map<Mark, Mark>();
  for (const mark of marks) {
    const key = `${mark.range} ${mark.id}`;
    const start = open.get(key);
    if (mark.isStart) open.set(key, mark);
    else if (start !== undefined) {
      partners.set(start, mark);
      partners.set(mark, start);
      open.delete(key);
    }
  }
  return partners;
}

/** Characters of the text that go, and those of them that are the place itself. */
export interface Removal {
  readonly start: number;
  readonly end: number;
  readonly placeStart: number;
  readonly placeEnd: number;
  /** The ends of a bookmark that is the place. */
  readonly own: readonly Mark[];
  readonly section: string;
}

/** Marks that stay although the text around them goes. */
export interface KeptMarks {
  readonly before: string;
  readonly after: string;
  /** Of other bookmarks of the section's own name, which go around what is put in. */
  readonly innerBefore: string;
  readonly innerAfter: string;
}

/**
 * What begins or ends in the text that goes stays where its other end stays, and so does all that
 * stands beside the place in its paragraph: a comment over several paragraphs, another bookmark.
 */
export function keepMarks(
  text: string,
  marks: readonly Mark[],
  partners: ReadonlyMap<Mark, Mark>,
  removal: Removal,
): KeptMarks {
  const kept = { before: "", after: "", innerBefore: "", innerAfter: "" };
  const goes = (mark: Mark): boolean => mark.start >= removal.start && mark.end <= removal.end;
  for (const mark of marks) {
    if (!goes(mark) || removal.own.includes(mark)) continue;
    const partner = partners.get(mark);
    const where = whereTo(mark, partner, removal, partner !== undefined && goes(partner));
    if (where !== null) kept[where] += text.slice(mark.start, mark.end);
  }
  return kept;
}

export function keepsAny({ before, after, innerBefore, innerAfter }: KeptMarks): boolean {
  return before + after + innerBefore + innerAfter !== "";
}

function whereTo(
  mark: Mark,
  partner: Mark | undefined,
  removal: Removal,
  bothGo: boolean,
): keyof KeptMarks | null {
  if (bothGo && (bearsName(mark, removal.section) || bearsName(partner, removal.section))) {
    return mark.isStart ? "innerBefore" : "innerAfter";
  }
  if (mark.end <= removal.placeStart) return "before";
  if (mark.start >= removal.placeEnd) return "after";
  // Its other end stays: with the text around, or beside the place in its own paragraph.
  if (partner === undefined || (bothGo && !isBeside(partner, removal))) return null;
  return mark.isStart ? "after" : "before";
}

function bearsName(mark: Mark | undefined, section: string): boolean {
  return mark?.name != null && placeKey(mark.name) === placeKey(section);
}

function isBeside(mark: Mark, { placeStart, placeEnd }: Removal): boolean {
  return mark.end <= placeStart || mark.start >= placeEnd;
}
