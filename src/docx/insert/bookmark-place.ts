import { sectionEnd } from "./element-text";
import type { MissingReason } from "./insert-outcome";
import { keepMarks, keepsAny } from "./marks";
import type { Place, RefusedPlace } from "./place";
import { removalProblem, surroundingsProblem } from "./removal-problem";
import type { SourceStory } from "./source-story";
import type { Mark, ParagraphNode, StoryNode } from "./story";
import { isForBlocks, lineage } from "./story";

/** The blocks that a bookmark covers, and which of its ends have to move out of them. */
interface Cover {
  readonly start: number;
  readonly end: number;
  readonly movesStart: boolean;
  readonly movesEnd: boolean;
  /** The last paragraph that goes, if it is one: a section break in it stays. */
  readonly lastParagraph: ParagraphNode | null;
}

/**
 * What a bookmark covers as a place: whole paragraphs and tables. An empty one at the end or the
 * beginning of a paragraph is the place behind or before it. Blocks of which a bookmark has only
 * the edge, as Word saves it, are not covered and keep that end of it.
 */
export function bookmarkPlace(
  source: SourceStory,
  start: Mark,
  section: string,
): Place | RefusedPlace {
  const found = { section, kind: "bookmark", name: start.name ?? "" } as const;
  const end = source.partners.get(start);
  if (end === undefined) return { ...found, reason: "unfinished" };
  if (start.isOverColumns) return { ...found, reason: "across-cells" };
  const reason = surroundingsProblem(start.parent) ?? surroundingsProblem(end.parent);
  if (reason !== null) return { ...found, reason };
  const container = commonContainer(start, end);
  if (container === null) return { ...found, reason: "unfinished" };
  const cover = coverOf(start, end, container);
  if (typeof cover === "string") return { ...found, reason: cover };
  const problem = removalProblem(source.story, cover, cover.lastParagraph);
  if (problem !== null) return { ...found, reason: problem };
  return { ...found, ...placeOf(source, start, end, cover, section), container };
}

function placeOf(
  { text, story, partners }: SourceStory,
  start: Mark,
  end: Mark,
  cover: Cover,
  section: string,
): Omit<Place, "section" | "kind" | "name" | "container"> {
  const tag = (mark: Mark): string => text.slice(mark.start, mark.end);
  const kept = keepMarks(text, story.marks, partners, {
    ...{ start: cover.start, end: cover.end, own: [start, end], section },
    placeStart: Math.max(cover.start, Math.min(start.end, cover.end)),
    placeEnd: Math.min(cover.end, Math.max(end.start, cover.start)),
  });
  const isWithin = (mark: Mark): boolean => mark.start >= cover.start && mark.end <= cover.end;
  const leaves = [
    ...(cover.movesStart && !isWithin(start) ? [start] : []),
    ...(cover.movesEnd && !isWithin(end) ? [end] : []),
  ];
  return {
    start: cover.start,
    end: cover.end,
    reach: { start: start.start, end: end.end },
    startStays: !cover.movesStart,
    endStays: !cover.movesEnd,
    keepsMarks: keepsAny(kept),
    before: kept.before + (cover.movesStart ? tag(start) : "") + kept.innerBefore,
    after:
      kept.innerAfter +
      (cover.movesEnd ? tag(end) : "") +
      kept.after +
      (cover.lastParagraph === null ? "" : sectionEnd(text, cover.lastParagraph)),
    others: leaves.map((mark) => ({ start: mark.start, end: mark.end, text: "" })),
  };
}

/** The innermost element for blocks that both ends are in. */
function commonContainer(start: Mark, end: Mark): StoryNode | null {
  const around = new Set(lineage(start.parent));
  for (const node of lineage(end.parent)) {
    if (around.has(node) && isForBlocks(node)) return node;
  }
  return null;
}

/** The block of the container in which the mark is; null where it stands between its blocks. */
function blockOf(mark: Mark, container: StoryNode): StoryNode | null {
  for (const node of lineage(mark.parent)) {
    if (node === container) return null;
    if (node.parent === container) return node;
  }
  return null;
}

function coverOf(start: Mark, end: Mark, container: StoryNode): Cover | MissingReason {
  const first = blockOf(start, container);
  const last = blockOf(end, container);
  if (first !== null && first === last) return withinOneBlock(start, end, first);
  const from = firstCovered(start, first);
  const to = lastCovered(end, last);
  if (from === null || to === null) return "inside-paragraph";
  return {
    start: from.at,
    end: to.at,
    movesStart: from.moves,
    movesEnd: to.moves,
    lastParagraph: to.moves && last?.kind === "paragraph" ? last : null,
  };
}

interface Edge {
  readonly at: number;
  readonly moves: boolean;
}

function firstCovered(start: Mark, block: StoryNode | null): Edge | null {
  if (block === null) return { at: start.end, moves: false };
  if (start.visible === block.visibleStart) return { at: block.start, moves: true };
  return start.visible === block.visibleEnd ? { at: block.end, moves: false } : null;
}

function lastCovered(end: Mark, block: StoryNode | null): Edge | null {
  if (block === null) return { at: end.start, moves: false };
  if (end.visible === block.visibleStart) return { at: block.start, moves: false };
  return end.visible === block.visibleEnd ? { at: block.end, moves: true } : null;
}

function withinOneBlock(start: Mark, end: Mark, block: StoryNode): Cover | MissingReason {
  if (block.kind !== "paragraph") return block.kind === "table" ? "across-cells" : "unfinished";
  const { visibleStart, visibleEnd } = block;
  const begins = start.visible === visibleStart;
  const ends = end.visible === visibleEnd;
  const moved = { movesStart: true, movesEnd: true } as const;
  if (begins && ends) {
    return { ...moved, start: block.start, end: block.end, lastParagraph: block };
  }
  if (start.visible !== end.visible) return "inside-paragraph";
  if (begins) return { ...moved, start: block.start, end: block.start, lastParagraph: null };
  if (!ends || block.endsSection) return "inside-paragraph";
  return { ...moved, start: block.end, end: block.end, lastParagraph: null };
}
