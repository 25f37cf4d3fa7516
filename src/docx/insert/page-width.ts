import type { XmlAttributes } from "../read/xml/xml-attributes";
import type { Section } from "./story";

/** What a section's properties say of its page, gathered element by element. In twips. */
export interface SectionDraft {
  readonly start: number;
  width: number;
  height: number;
  left: number;
  right: number;
  gutter: number;
  columns: number;
  columnSpace: number;
  /** Of the first column that states its own; null where all are alike. */
  columnWidth: number | null;
}

/** Word's own page where a section states none: Letter, with margins of an inch. */
export function newSectionDraft(start: number): SectionDraft {
  return {
    start,
    width: 12_240,
    height: 15_840,
    left: 1440,
    right: 1440,
    gutter: 0,
    columns: 1,
    columnSpace: 720,
    columnWidth: null,
  };
}

/** Children of w:sectPr that the width of its text depends on, by their names. */
export const sectionReaders: ReadonlyMap<
  string,
  (draft: SectionDraft, tag: XmlAttributes) => void
> = new Map([
  [
    "w:pgSz",
    (draft: SectionDraft, tag: XmlAttributes) => {
      draft.width = twips(tag.get("w")) ?? draft.width;
      draft.height = twips(tag.get("h")) ?? draft.height;
    },
  ],
  [
    "w:pgMar",
    (draft, tag) => {
      draft.left = twips(tag.get("left")) ?? draft.left;
      draft.right = twips(tag.get("right")) ?? draft.right;
      draft.gutter = twips(tag.get("gutter")) ?? draft.gutter;
    },
  ],
  [
    "w:cols",
    (draft, tag) => {
      draft.columns = twips(tag.get("num")) ?? 1;
      draft.columnSpace = twips(tag.get("space")) ?? draft.columnSpace;
    },
  ],
  ["w:col", (draft, tag) => void (draft.columnWidth ??= twips(tag.get("w")))],
]);

export function finishSection(draft: SectionDraft): Section {
  const text = draft.width - draft.left - draft.right - draft.gutter;
  const columns = Math.min(Math.max(draft.columns, 1), 45);
  const column = Math.floor((text - draft.columnSpace * (columns - 1)) / columns);
  return {
    start: draft.start,
    widthTwips: atLeastOneInch(columns > 1 ? (draft.columnWidth ?? column) : text),
    isLandscape: draft.width > draft.height,
  };
}

/** Margins that leave no room are a mistake: a table has to be wide enough to be seen. */
export function atLeastOneInch(twipsWide: number): number {
  return Math.max(twipsWide, 1440);
}

/** A whole number of twips, or a length with its unit (ECMA-376-1, 22.9.2.15); null where it is neither. */
export function twips(value: string | null): number | null {
  const match = /^(-?\d{1,7}(?:\.\d{1,4})?)(pt|in|cm|mm|pc|pi)?$/.exec(value ?? "");
  if (match === null) return null;
  return Math.round(Number(match[1]) * (twipsByUnit[match[2] ?? ""] ?? 1));
}

const twipsByUnit: Readonly<Record<string, number>> = {
  pt: 20,
  in: 1440,
  cm: 1440 / 2.54,
  mm: 144 / 2.54,
  pc: 240,
  pi: 240,
};
