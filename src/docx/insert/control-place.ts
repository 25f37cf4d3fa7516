import { endTag, sectionEnd, startTag } from "./element-text";
import type { MissingReason } from "./insert-outcome";
import type { KeptMarks } from "./marks";
import { keepMarks, keepsAny } from "./marks";
import type { Place, RefusedPlace } from "./place";
import { removalProblem, surroundingsProblem } from "./removal-problem";
import type { SourceStory } from "./source-story";
import type { Splice } from "./splice";
import { splice } from "./splice";
import type { ControlNode, ParagraphNode, PlainNode, StoryNode } from "./story";
import { levelWithin } from "./story";

/**
 * The content of a content control as a place. One that fills a paragraph becomes one around
 * blocks; the control itself stays.
 */
export function controlPlace(
  source: SourceStory,
  control: ControlNode,
  section: string,
  name: string,
): Place | RefusedPlace {
  const { start, end } = control;
  const ends = { reach: { start, end }, startStays: false, endStays: false };
  const found = { section, kind: "content-control", name, ...ends } as const;
  const { content, parent } = control;
  const reason = ownProblem(control) ?? surroundingsProblem(parent);
  if (reason !== null) return { ...found, reason };
  if (content === null || parent === null) return { ...found, reason: "unfinished" };
  const whole = { control, content };
  switch (levelWithin(parent)) {
    case "block":
      return aroundBlocks(source, whole, content, found);
    case "cell":
      return aroundCell(source, whole, found);
    case "inline":
      return inLine(source, whole, found);
    case "row":
      return { ...found, reason: "across-cells" };
  }
}

interface WholeControl {
  readonly control: ControlNode;
  readonly content: PlainNode;
}

type Found = Pick<Place, "section" | "kind" | "name" | "reach" | "startStays" | "endStays">;

function ownProblem(control: ControlNode): MissingReason | null {
  if (control.isBound) return "bound-to-data";
  return control.contentType === null ? null : "not-rich-text";
}

function aroundCell(source: SourceStory, whole: WholeControl, found: Found): Place | RefusedPlace {
  const [cell, ...others] = whole.control.cells;
  if (cell === undefined || others.length > 0) return { ...found, reason: "across-cells" };
  return aroundBlocks(source, whole, cell, found);
}

/** What is in the content, or in its one cell, gives way. */
function aroundBlocks(
  source: SourceStory,
  { control }: WholeControl,
  container: Extract<StoryNode, { kind: "content" | "cell" }> | PlainNode,
  found: Found,
): Place | RefusedPlace {
  const { story, text } = source;
  const isEmptyTag = container.innerEnd === container.end;
  const inner = container.kind === "cell" ? container.propertiesEnd : null;
  const start = isEmptyTag ? container.start : (inner ?? container.innerStart);
  const end = container.innerEnd;
  const reason = removalProblem(story, { start, end }, null);
  if (reason !== null) return { ...found, reason };
  const kept = keepMarks(text, story.marks, source.partners, {
    ...{ start, end, placeStart: start, placeEnd: end, own: [] },
    section: found.section,
  });
  return {
    ...{ ...found, start, end, container, keepsMarks: keepsAny(kept) },
    before: (isEmptyTag ? startTag(text, container) : "") + kept.innerBefore,
    after: kept.innerAfter + (isEmptyTag ? endTag(text, container) : ""),
    others: [
      insertion(control.start, kept.before),
      ...placeholderSplice(control),
      insertion(control.end, kept.after),
    ].filter(({ start: from, end: to, text: put }) => to > from || put !== ""),
  };
}

/** The paragraph gives way to the control, which then stands around blocks. */
function inLine(source: SourceStory, whole: WholeControl, found: Found): Place | RefusedPlace {
  const { control } = whole;
  const paragraph = control.parent;
  if (paragraph?.kind === "revision") return { ...found, reason: "tracked-change" };
  if (paragraph?.kind !== "paragraph" || paragraph.parent === null || !fills(control, paragraph)) {
    return { ...found, reason: "inside-paragraph" };
  }
  const { start, end } = paragraph;
  const reason = removalProblem(source.story, { start, end }, paragraph);
  if (reason !== null) return { ...found, reason };
  const kept = keepMarks(source.text, source.story.marks, source.partners, {
    ...{ start, end, placeStart: control.start, placeEnd: control.end, own: [] },
    section: found.section,
  });
  const { before, after } = around(source.text, whole, kept);
  return {
    ...{ ...found, start, end, before, others: [], container: paragraph.parent },
    keepsMarks: keepsAny(kept),
    after: after + sectionEnd(source.text, paragraph),
  };
}

function fills(control: ControlNode, paragraph: ParagraphNode): boolean {
  return (
    control.visibleStart === paragraph.visibleStart && control.visibleEnd === paragraph.visibleEnd
  );
}

function around(
  text: string,
  { control, content }: WholeControl,
  kept: KeptMarks,
): Pick<Place, "before" | "after"> {
  const head = placeholderSplice(control).map((each) => ({
    ...each,
    start: each.start - control.start,
    end: each.end - control.start,
  }));
  return {
    before:
      kept.before +
      splice(text.slice(control.start, content.start), head) +
      startTag(text, content) +
      kept.innerBefore,
    after:
      kept.innerAfter + endTag(text, content) + text.slice(content.end, control.end) + kept.after,
  };
}

/** A control that shows its placeholder says so; once it is filled it shows none. */
function placeholderSplice({ placeholder }: ControlNode): Splice[] {
  return placeholder === null ? [] : [{ ...placeholder, text: "" }];
}

function insertion(at: number, text: string): Splice {
  return { start: at, end: at, text };
}
