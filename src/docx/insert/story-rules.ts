import { isOn, wholeNumber } from "../read/word/on-off";
import { around, reading, skip, through } from "../read/xml/rules";
import type { XmlAttributes } from "../read/xml/xml-attributes";
import type { ElementRule } from "../read/xml/xml-scanner";
import { sectionReaders, twips } from "./page-width";
import type { ControlNode, StoryNode } from "./story";
import type { StoryBuilder } from "./story-builder";

/** Ranges that begin and end in elements of their own (ECMA-376-1, EG_RangeMarkupElements). */
const ranges = [
  "bookmark",
  "commentRange",
  "perm",
  "moveFromRange",
  "moveToRange",
  "customXmlInsRange",
  "customXmlDelRange",
  "customXmlMoveFromRange",
  "customXmlMoveToRange",
];

/** Neither seen nor a place: left out with all that is in them. */
const unseen = [
  "w:rPr",
  "w:sdtEndPr",
  "w:sectPrChange",
  "w:pPrChange",
  "w:tblPrChange",
  "w:tcPrChange",
  "w:trPrChange",
  "w:tblGridChange",
  "w:smartTagPr",
  "w:customXmlPr",
  "w:proofErr",
  "w:lastRenderedPageBreak",
];

/** Children of w:sdtPr that say that something else than blocks stands in a content control. */
const contentTypes = [
  "w:text",
  "w:date",
  "w:dropDownList",
  "w:comboBox",
  "w:picture",
  "w:equation",
  "w:citation",
  "w:bibliography",
  "w14:checkbox",
  "w15:repeatingSection",
  "w15:repeatingSectionItem",
];

export function storyRules(builder: StoryBuilder): ReadonlyMap<string, ElementRule> {
  return new Map([
    ...unseen.map((name): [string, ElementRule] => [name, skip]),
    ...["w:document", "w:r"].map((name): [string, ElementRule] => [name, through]),
    ...nodeRules(builder),
    ...propertyRules(builder),
    ...controlRules(builder),
    ...markRules(builder),
    ["w:t", { ...through, text: (text: string) => seeWords(builder, text) }],
    ["w:fldChar", reading((tag) => builder.fieldMark(tag.get("fldCharType")))],
  ]);
}

/** Blanks alone are nothing to see. */
function seeWords(builder: StoryBuilder, text: string): void {
  if (/\S/.test(text)) builder.see();
}

type Kind = StoryNode["kind"];
type Rest<K extends Kind> = Parameters<typeof StoryBuilder.prototype.open<K>>[2];

function nodeRules(builder: StoryBuilder): [string, ElementRule][] {
  const node = <K extends Kind>(
    name: string,
    kind: K,
    rest: () => Rest<K>,
  ): [string, ElementRule] => [
    name,
    around(
      (tag) => builder.open(kind, tag, rest()),
      () => builder.close(),
    ),
  ];
  const inline = ["w:hyperlink", "w:smartTag", "w:fldSimple", "w:dir", "w:bdo"];
  const revisions = ["w:ins", "w:del", "w:moveFrom", "w:moveTo"];
  return [
    ...inline.map((name) => node(name, "inline", () => ({}))),
    ...revisions.map((name) => node(name, "revision", () => ({}))),
    node("w:body", "body", () => ({})),
    node("w:p", "paragraph", () => ({ propertiesEnd: null, endsSection: false })),
    node("w:tbl", "table", () => ({ grid: [], cellMargins: null })),
    node("w:tr", "row", () => ({ column: 0 })),
    node("w:tc", "cell", () => ({
      column: builder.nearest("row")?.column ?? 0,
      span: 1,
      width: null,
      margins: null,
      propertiesEnd: null,
    })),
    node("w:sdt", "control", newControl),
    node("w:sdtContent", "content", () => ({})),
    node("w:customXml", "wrapper", () => ({})),
    node("w:txbxContent", "text-box", () => ({})),
    node("mc:AlternateContent", "alternative", () => ({})),
  ];
}

function newControl(): Rest<"control"> {
  return {
    tag: null,
    title: null,
    placeholder: null,
    isBound: false,
    contentType: null,
    content: null,
    cells: [],
  };
}

function propertyRules(builder: StoryBuilder): [string, ElementRule][] {
  const properties = around(
    () => builder.openProperties(),
    () => builder.closeProperties(),
  );
  const section = (name: string): [string, ElementRule] => [
    name,
    reading((tag) => builder.readSection((draft) => sectionReaders.get(name)?.(draft, tag))),
  ];
  return [
    ...["w:pPr", "w:tblPr", "w:tblGrid", "w:trPr", "w:tcPr", "w:sdtPr", "w:tblPrEx"].map(
      (name): [string, ElementRule] => [name, properties],
    ),
    [
      "w:sectPr",
      around(
        () => builder.openSection(),
        () => builder.closeSection(),
      ),
    ],
    ...[...sectionReaders.keys()].map(section),
    ["w:gridCol", reading((tag) => builder.current("table")?.grid.push(twips(tag.get("w")) ?? 0))],
    ["w:gridBefore", reading((tag) => skipColumns(builder, tag))],
    ["w:gridSpan", reading((tag) => readSpan(builder, tag))],
    ["w:tcW", reading((tag) => readCellWidth(builder, tag))],
    ...marginRules(builder),
  ];
}

function skipColumns(builder: StoryBuilder, tag: XmlAttributes): void {
  const row = builder.current("row");
  if (row !== null) row.column += Math.max(0, wholeNumber(tag.get("val"), 0));
}

function readSpan(builder: StoryBuilder, tag: XmlAttributes): void {
  const cell = builder.current("cell");
  if (cell !== null) cell.span = Math.max(1, wholeNumber(tag.get("val"), 1));
}

function readCellWidth(builder: StoryBuilder, tag: XmlAttributes): void {
  const cell = builder.current("cell");
  const width = twips(tag.get("w"));
  if (cell !== null && (tag.get("type") ?? "dxa") === "dxa" && width !== null && width > 0) {
    cell.width = width;
  }
}

/** Left and right margins, within w:tblCellMar or w:tcMar; elsewhere the names are borders'. */
function marginRules(builder: StoryBuilder): [string, ElementRule][] {
  let isMargins = false;
  const margins = around(
    () => (isMargins = true),
    () => void (isMargins = false),
  );
  const side = reading((tag) => {
    const width = twips(tag.get("w"));
    if (!isMargins || width === null) return;
    const cell = builder.current("cell");
    const table = builder.current("table");
    if (cell !== null) cell.margins = (cell.margins ?? 0) + width;
    else if (table !== null) table.cellMargins = (table.cellMargins ?? 0) + width;
  });
  return [
    ["w:tblCellMar", margins],
    ["w:tcMar", margins],
    ...["w:left", "w:right", "w:start", "w:end"].map((name): [string, ElementRule] => [name, side]),
  ];
}

function controlRules(builder: StoryBuilder): [string, ElementRule][] {
  const property = (
    name: string,
    read: (control: ControlNode, tag: XmlAttributes) => void,
  ): [string, ElementRule] => [
    name,
    reading((tag) => builder.controlProperty((control) => read(control, tag))),
  ];
  return [
    property("w:tag", (control, tag) => void (control.tag = tag.get("val"))),
    property("w:alias", (control, tag) => void (control.title = tag.get("val"))),
    property("w:dataBinding", (control) => void (control.isBound = true)),
    property("w15:dataBinding", (control) => void (control.isBound = true)),
    ...contentTypes.map((name) => property(name, (control) => void (control.contentType ??= name))),
    [
      "w:showingPlcHdr",
      around(
        (tag) =>
          builder.controlProperty((control, { start, end }) => {
            if (isOn(tag)) control.placeholder = { start, end };
          }),
        () =>
          builder.controlProperty(({ placeholder }, { end }) => {
            if (placeholder !== null) placeholder.end = end;
          }),
      ),
    ],
  ];
}

function markRules(builder: StoryBuilder): [string, ElementRule][] {
  const rule = (range: string, isStart: boolean): ElementRule =>
    around(
      (tag) => builder.openMark(range, isStart, tag),
      () => builder.closeMark(),
    );
  return ranges.flatMap((range): [string, ElementRule][] => [
    [`w:${range}Start`, rule(range, true)],
    [`w:${range}End`, rule(range, false)],
  ]);
}
