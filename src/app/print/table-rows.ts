import type { PageCell, PageParagraph, PageRow, PageTable } from "../../docx/model/page";
import { isBold, paragraphText, plainText } from "./cell-text";
import { tableEdges, type ColumnEdges } from "./column-edges";
import { measureRow, type DraftCell } from "./draft-row";
import type { PrintLook } from "./print-layout";
import type { PrintRow } from "./print-row";
import { ROW_PADDING, TEXT_STYLES, type TextStyle } from "./text-styles";

const ROW_FILLS: Partial<Record<PageRow["role"], string>> = {
  header: "#F2F2F2",
  group: "#D9E2F3",
  total: "#F2F2F2",
};

const MARK_FILLS: Record<NonNullable<PageCell["mark"]>, string> = {
  alert: "#F8CBAD",
  warning: "#FFE699",
};

/** The rows of a table, the `number`th of its section. */
export function tableRows(
  table: PageTable,
  number: number,
  edges: ColumnEdges,
  widthPoints: number,
): readonly PrintRow[] {
  const places = tableEdges(table, widthPoints);
  return table.rows.flatMap((row, index) => {
    const drafts = placeCells(row, places, edges);
    const next = table.rows[index + 1];
    const measured = inPieces(drafts).flatMap((piece) => measureRow(piece, edges, ROW_PADDING));
    return measured.map((part, at) => {
      const isLast = at === measured.length - 1;
      return {
        ...part,
        role: row.role,
        table: number,
        grid: table.look !== "cover",
        ruled: isLast && row.ruled === true,
        // A total alone on a page has nothing to add up.
        keep: isLast && (row.keepWithNext || row.role === "header" || next?.role === "total"),
        goesOn: !isLast,
      };
    });
  });
}

/** A cell of several paragraphs, before they are put into rows. */
interface PlacedCell {
  readonly span: DraftCell["span"];
  readonly paragraphs: readonly PageParagraph[];
  readonly style: TextStyle;
  readonly align: DraftCell["align"];
  readonly look: PrintLook;
}

function placeCells(
  row: PageRow,
  places: readonly number[],
  edges: ColumnEdges,
): readonly PlacedCell[] {
  const spanned = row.cells.reduce((sum, { span }) => sum + span, 0);
  if (spanned !== places.length - 1) {
    throw new RangeError(
      `A row spans ${spanned} columns in a table of ${Math.max(0, places.length - 1)}.`,
    );
  }
  let column = 0;
  return row.cells.map((cell) => {
    const [from = 0, to = 0] = [places[column], places[column + cell.span]];
    column += cell.span;
    return placeCell(row, cell, edges.between(from, to));
  });
}

function placeCell(row: PageRow, cell: PageCell, span: DraftCell["span"]): PlacedCell {
  const [first] = cell.paragraphs;
  const style = TEXT_STYLES[first?.role ?? "table-text"];
  const fill = cell.mark === undefined ? ROW_FILLS[row.role] : MARK_FILLS[cell.mark];
  return {
    span,
    paragraphs: cell.paragraphs,
    style,
    align: first?.align ?? style.align,
    look: {
      ...(fill === undefined ? {} : { fill }),
      ...(row.role === "body" ? {} : { vertical: "Center" as const }),
      ...(style.sizePoints === TEXT_STYLES["table-text"].sizePoints
        ? {}
        : { size: style.sizePoints }),
    },
  };
}

/**
 * Where one cell alone says something, each of its paragraphs becomes a row: it can be in bold by
 * itself, and the page can break below it. Else all stand in one row.
 */
function inPieces(cells: readonly PlacedCell[]): readonly (readonly DraftCell[])[] {
  const speaking = cells.filter(({ paragraphs }) => paragraphs.some((each) => isSeen(each)));
  const [only] = speaking;
  if (only === undefined || speaking.length > 1) {
    return [cells.map((cell) => draftOf(cell, cell.paragraphs))];
  }
  return only.paragraphs.map((paragraph) =>
    cells.map((cell) => draftOf(cell, cell === only ? [paragraph] : [])),
  );
}

function isSeen(paragraph: PageParagraph): boolean {
  return paragraphText(paragraph).trim() !== "";
}

function draftOf(cell: PlacedCell, paragraphs: readonly PageParagraph[]): DraftCell {
  const { span, style, align, look } = cell;
  const seen = paragraphs.filter(isSeen);
  const bold = style.bold || (seen.length > 0 && seen.every(isBold));
  return {
    span,
    text: paragraphs.map((each) => plainText(paragraphText(each))).join("\n"),
    sizePoints: style.sizePoints,
    bold,
    align,
    look: bold ? { ...look, bold } : look,
  };
}
