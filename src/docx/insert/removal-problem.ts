import type { MissingReason } from "./insert-outcome";
import type { Story, StoryNode } from "./story";
import { lineage } from "./story";

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Why the text of a range cannot go; null where it can. A section break in `lastParagraph`
 * stays, so that it is none.
 */
export function removalProblem(
  story: Story,
  range: Range,
  lastParagraph: Range | null,
): MissingReason | null {
  const breaks = story.sections.filter((section) => isWithin(section.start, range));
  if (breaks.some((section) => lastParagraph === null || !isWithin(section.start, lastParagraph))) {
    return "section-break";
  }
  let open = 0;
  for (const { at, step } of story.fieldMarks) {
    if (!isWithin(at, range)) continue;
    open += step;
    if (open < 0) return "field";
  }
  return open === 0 ? null : "field";
}

/** Why nothing can be put into what stands there; null where it can. */
export function surroundingsProblem(node: StoryNode | null): MissingReason | null {
  let isInBody = false;
  for (const { kind } of lineage(node)) {
    if (kind === "text-box" || kind === "alternative") return "in-text-box";
    isInBody ||= kind === "body";
  }
  return isInBody ? null : "unfinished";
}

function isWithin(at: number, range: Range): boolean {
  return at >= range.start && at < range.end;
}
