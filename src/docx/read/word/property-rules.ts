import { reading } from "../xml/rules";
import type { ElementRule } from "../xml/xml-scanner";
import { isOn, wholeNumber } from "./on-off";
import type { PropertyOwner, PropertyState } from "./property-state";
import type { StoryReader } from "./story-reader";
import { isSymbolFont } from "./symbols";
import type { CellDraft, VerticalMerge } from "./table-draft";

/** Word's own limit on columns. */
const mostColumns = 63;

/** Properties that decide what a reader of the page sees: style, list, outline, spans, hiding. */
export function propertyRules(
  story: StoryReader,
  properties: PropertyState,
): [string, ElementRule][] {
  const owned = (owner: () => PropertyOwner): ElementRule => ({
    open() {
      properties.enter(owner());
      return false;
    },
    close: () => properties.leave(),
    text: null,
  });
  return [
    ["w:pPr", owned(() => "paragraph")],
    ["w:rPr", owned(() => (properties.owner() === "paragraph" ? "mark" : "run"))],
    ["w:trPr", owned(() => "row")],
    ["w:tcPr", owned(() => "cell")],
    ...paragraphRules(story),
    ...runRules(story, properties),
    ...rowRules(story),
    ...cellRules(story),
  ];
}

function paragraphRules(story: StoryReader): [string, ElementRule][] {
  return [
    ["w:pStyle", reading((tag) => story.paragraph && (story.paragraph.style = tag.get("val")))],
    ["w:numId", reading((tag) => story.paragraph && (story.paragraph.numId = tag.get("val")))],
    [
      "w:ilvl",
      reading((tag) => story.paragraph && (story.paragraph.level = wholeNumber(tag.get("val"), 0))),
    ],
    [
      "w:outlineLvl",
      reading(
        (tag) => story.paragraph && (story.paragraph.outlineLevel = wholeNumber(tag.get("val"), 9)),
      ),
    ],
  ];
}

function runRules(story: StoryReader, properties: PropertyState): [string, ElementRule][] {
  const startRun = reading(() => story.startRun());
  const readStyle = reading((tag) => {
    if (properties.owner() !== "run") return;
    if (story.context.styles.find(tag.get("val"))?.isHidden === true) story.isRunHidden = true;
  });
  const readVanish = reading((tag) => {
    if (properties.owner() === "run") story.isRunHidden = isOn(tag);
  });
  const readFonts = reading((tag) => {
    const font = tag.get("ascii") ?? tag.get("hAnsi");
    if (properties.owner() === "run") story.symbolFont = isSymbolFont(font) ? font : null;
  });
  return [
    ["w:r", startRun],
    ["m:r", startRun],
    ["w:rStyle", readStyle],
    ["w:vanish", readVanish],
    ["w:rFonts", readFonts],
  ];
}

function rowRules(story: StoryReader): [string, ElementRule][] {
  const readHeader = reading((tag) => (story.openTable().row().isHeader = isOn(tag)));
  const readBefore = reading((tag) => {
    story.openTable().row().columns = clampColumns(wholeNumber(tag.get("val"), 0), 0);
  });
  return [
    ["w:tblHeader", readHeader],
    ["w:gridBefore", readBefore],
  ];
}

function cellRules(story: StoryReader): [string, ElementRule][] {
  const cell = (): CellDraft => story.openTable().cell();
  const readSpan = reading((tag) => {
    cell().columnSpan = clampColumns(wholeNumber(tag.get("val"), 1), 1);
  });
  const readVertical = reading((tag) => (cell().verticalMerge = verticalMerge(tag.get("val"))));
  const readHorizontal = reading((tag) => (cell().continuesLeft = tag.get("val") !== "restart"));
  return [
    ["w:gridSpan", readSpan],
    ["w:vMerge", readVertical],
    ["w:hMerge", readHorizontal],
  ];
}

/** w:vMerge without a value goes on from above (ECMA-376-1, 17.4.84). */
function verticalMerge(value: string | null): VerticalMerge {
  return value === "restart" ? "restart" : "continue";
}

function clampColumns(count: number, least: number): number {
  return Math.min(Math.max(count, least), mostColumns);
}
