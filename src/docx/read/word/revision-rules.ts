import { around, reading } from "../xml/rules";
import type { XmlAttributes } from "../xml/xml-attributes";
import type { ElementRule } from "../xml/xml-scanner";
import type { RevisionView } from "../revision-view";
import { formatNumber } from "./number-format";
import type { PropertyState } from "./property-state";
import type { StoryReader } from "./story-reader";
import type { VerticalMerge } from "./table-draft";

/** Former properties that decide nothing a reader of the page sees: counted, then left out. */
const unreadChanges = ["w:tblPrChange", "w:tblPrExChange", "w:tblGridChange", "w:sectPrChange"];

/** Tracked changes in the view asked for. Every change is counted, in both views alike. */
export function revisionRules(
  story: StoryReader,
  properties: PropertyState,
  view: RevisionView,
): [string, ElementRule][] {
  const count = (): void => void (story.context.totals.revisions += 1);
  const inserted = changed(story, properties, view === "original", count);
  const deleted = changed(story, properties, view === "accepted", count);
  return [
    ["w:ins", inserted],
    ["w:moveTo", inserted],
    ["w:del", deleted],
    ["w:moveFrom", deleted],
    ["w:cellIns", cellChange(story, view === "original", count)],
    ["w:cellDel", cellChange(story, view === "accepted", count)],
    ["w:cellMerge", cellMerge(story, view, count)],
    ["w:numberingChange", formerLabel(story, view, count)],
    ...formerProperties(story, properties, view, count),
    ...unreadChanges.map((name) => [name, counted(count)] as [string, ElementRule]),
  ];
}

/** w:ins and w:del say different things around runs, in a paragraph's mark and in a row. */
function changed(
  story: StoryReader,
  properties: PropertyState,
  isGone: boolean,
  count: () => void,
): ElementRule {
  const start = (): void => {
    count();
    if (!isGone) return;
    const owner = properties.owner();
    if (owner === "none") story.muted += 1;
    else if (owner === "row") story.dropRow();
    else if (owner === "mark" && story.paragraph !== null) story.paragraph.isMarkGone = true;
    // Within w:numPr: the paragraph became a list item (ECMA-376-1, 17.13.5.19).
    else if (owner === "paragraph" && story.paragraph !== null) {
      Object.assign(story.paragraph, { numId: null, level: null });
    }
  };
  return around(start, () => {
    if (isGone && properties.owner() === "none") story.muted -= 1;
  });
}

function cellChange(story: StoryReader, isGone: boolean, count: () => void): ElementRule {
  return reading(() => {
    count();
    if (isGone) story.dropCell();
  });
}

/** A tracked merge of cells: w:vMerge is how it is now, w:vMergeOrig how it was. */
function cellMerge(story: StoryReader, view: RevisionView, count: () => void): ElementRule {
  return reading((tag: XmlAttributes) => {
    count();
    const merge = tag.get(view === "accepted" ? "vMerge" : "vMergeOrig");
    story.openTable().cell().verticalMerge = trackedMerge(merge);
  });
}

function trackedMerge(value: string | null): VerticalMerge {
  if (value === "cont") return "continue";
  return value === "rest" ? "restart" : "none";
}

/** What a list label was before the list was changed: the file states it as it was shown. */
function formerLabel(story: StoryReader, view: RevisionView, count: () => void): ElementRule {
  return reading((tag) => {
    count();
    if (view === "accepted" || story.paragraph === null) return;
    story.paragraph.formerLabel = labelAsShown(tag.get("original") ?? "");
  });
}

/** Number formats by their numbers in binary files ([MS-OSHARED], 2.2.1.3). */
const formats = ["decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter"];

/** "%1:3:0:." is the number 3 in the format 0 and a full stop (ECMA-376-1, 17.13.5.26). */
function labelAsShown(original: string): string {
  return original.replace(
    /%\d:(\d{1,9}):(\d{1,3}):/g,
    (_written, value: string, format: string) =>
      formatNumber(Number(value), formats[Number(format)] ?? "decimal") ?? value,
  );
}

/** The properties before the change stand last in their element: as original, they replace all. */
function formerProperties(
  story: StoryReader,
  properties: PropertyState,
  view: RevisionView,
  count: () => void,
): [string, ElementRule][] {
  const former = (reset: () => void): ElementRule => ({
    open() {
      count();
      if (view === "original") reset();
      return view === "accepted";
    },
    close: null,
    text: null,
  });
  const resetParagraph = (): void => {
    if (story.paragraph === null) return;
    Object.assign(story.paragraph, {
      style: null,
      numId: null,
      level: null,
      outlineLevel: null,
      formerLabel: null,
    });
  };
  const resetRun = (): void => {
    if (properties.owner() === "run") story.startRun();
  };
  const resetRow = (): void => {
    Object.assign(story.openTable().row(), { isHeader: false, columns: 0 });
  };
  const resetCell = (): void => {
    const cell = story.openTable().cell();
    Object.assign(cell, { columnSpan: 1, verticalMerge: "none", continuesLeft: false });
  };
  return [
    ["w:pPrChange", former(resetParagraph)],
    ["w:rPrChange", former(resetRun)],
    ["w:trPrChange", former(resetRow)],
    ["w:tcPrChange", former(resetCell)],
  ];
}

function counted(count: () => void): ElementRule {
  return {
    open() {
      count();
      return true;
    },
    close: null,
    text: null,
  };
}
