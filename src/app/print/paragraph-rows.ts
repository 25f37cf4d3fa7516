import type { PageParagraph } from "../../docx/model/page";
import { isBold, paragraphText, plainText } from "./cell-text";
import { LIST_INDENT } from "./column-edges";
import { measureRow, type DraftCell } from "./draft-row";
import type { Frame } from "./frame";
import type { PrintLook } from "./print-layout";
import { TEXT_ROW, type PrintRow } from "./print-row";
import { TEXT_STYLES } from "./text-styles";

const KEPT: readonly PageParagraph["role"][] = ["annex-title", "heading", "table-title"];

/** A paragraph beside tables: over all columns, the label of a list's item in columns of its own. */
export function paragraphRows(paragraph: PageParagraph, frame: Frame): readonly PrintRow[] {
  const { above, below } = TEXT_STYLES[paragraph.role];
  const rows = measureRow(draftsOf(paragraph, frame), frame, above + below);
  return rows.map((row, index) => ({
    ...TEXT_ROW,
    ...row,
    keep: KEPT.includes(paragraph.role) && index === rows.length - 1,
    goesOn: index < rows.length - 1,
  }));
}

function draftsOf(paragraph: PageParagraph, { edges, widthPoints }: Frame): readonly DraftCell[] {
  const { role, align } = paragraph;
  const style = TEXT_STYLES[role];
  const bold = style.bold || isBold(paragraph);
  const look: PrintLook = {
    size: style.sizePoints,
    ...(bold ? { bold } : {}),
    ...(style.above > style.below ? { vertical: "Bottom" } : {}),
  };
  const draft = (span: DraftCell["span"], words: string): DraftCell => ({
    span,
    text: plainText(words),
    sizePoints: style.sizePoints,
    bold,
    align: align ?? style.align,
    look,
  });
  const text = paragraphText(paragraph);
  const tab = text.indexOf("\t");
  if (role !== "list-item" || tab < 0) return [draft(edges.whole, text)];
  return [
    draft(edges.between(0, LIST_INDENT), text.slice(0, tab)),
    draft(edges.between(LIST_INDENT, widthPoints), text.slice(tab + 1)),
  ];
}
