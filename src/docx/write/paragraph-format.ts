/** How a paragraph and its text look, in twips; what is left out stays as around it. */
export interface ParagraphFormat {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly before?: number;
  readonly after?: number;
  /** From the side on which lines start. */
  readonly indent?: { readonly start: number; readonly hanging: number };
  readonly align?: Alignment;
  /** 0 for the uppermost level of an outline. */
  readonly outlineLevel?: number;
  readonly bold?: boolean;
  readonly halfPoints?: number;
}

export type Alignment = "start" | "center" | "end";

// The transitional schema's first words for start and end, which change sides with w:bidi:
// "start" and "end" themselves came later, and older readers skip them.
const ALIGNMENTS = { start: "left", center: "center", end: "right" } as const;

/** What a paragraph adds to a format: `keepNext` on one in a row, its own alignment. */
export interface ParagraphExtras {
  readonly keepNext?: boolean;
  readonly rightToLeft?: boolean;
  readonly align?: Alignment | undefined;
}

/** The children of a w:pPr that stand after w:pStyle, in the schema's order (CT_PPrBase). */
export function paragraphFormatXml(format: ParagraphFormat, extras: ParagraphExtras = {}): string {
  const align = extras.align ?? format.align;
  return (
    ((format.keepNext ?? extras.keepNext) ? "<w:keepNext/>" : "") +
    (format.keepLines ? "<w:keepLines/>" : "") +
    (format.indent ? `<w:tabs><w:tab w:val="left" w:pos="${format.indent.start}"/></w:tabs>` : "") +
    (extras.rightToLeft ? "<w:bidi/>" : "") +
    spacingXml(format) +
    (format.indent
      ? `<w:ind w:left="${format.indent.start}" w:hanging="${format.indent.hanging}"/>`
      : "") +
    (align ? `<w:jc w:val="${ALIGNMENTS[align]}"/>` : "") +
    (format.outlineLevel === undefined ? "" : `<w:outlineLvl w:val="${format.outlineLevel}"/>`)
  );
}

function spacingXml({ before, after }: ParagraphFormat): string {
  if (before === undefined && after === undefined) return "";
  const above = before === undefined ? "" : ` w:before="${before}"`;
  const below = after === undefined ? "" : ` w:after="${after}"`;
  return `<w:spacing${above}${below}/>`;
}

/** Bold and size as children of a w:rPr, for the two kinds of scripts alike. */
export function boldXml(bold: boolean | undefined): string {
  return bold ? "<w:b/><w:bCs/>" : "";
}

export function sizeXml(halfPoints: number | undefined): string {
  return halfPoints === undefined
    ? ""
    : `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
}
