import { around, reading } from "../xml/rules";
import type { XmlAttributes } from "../xml/xml-attributes";
import type { ElementRule } from "../xml/xml-scanner";
import type { RevisionView } from "../revision-view";
import type { PropertyState } from "./property-state";
import type { StoryReader } from "./story-reader";
import type { VerticalMerge } from "./table-draft";

/** Former properties that decide nothing a reader of the page sees: counted, then left out. */
const unreadChanges = [
  "w:rPrChange",
  "w:tblPrChange",
  "w:tblPrExChange",
  "w:tblGridChange",
  "w:sectPrChange",
  "w:numberingChange",
];

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
    ...formerProperties(story, view, count),
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

/** The properties before the change stand last in their element: as original, they replace all. */
function formerProperties(
  story: StoryReader,
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
    Object.assign(story.paragraph, { style: null, numId: null, level: null, outlineLevel: null });
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
