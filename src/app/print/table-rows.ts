import type { PageCell, PageParagraph, PageRow, PageTable } from "../../docx/model/page";
import { isBold, paragraphText, plainText } from "./cell-text";
import { tableEdges, type ColumnEdges } from "./column-edges";
import { measureRow, type DraftCell } from "./draft-row";
import type { Frame } from "./frame";
import type { PrintLook } from "./print-layout";
import type { PrintRow } from "./print-row";
import { ROW_PADDING, TEXT_STYLES } from "./text-styles";

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
export function tableRows(table: PageTable, number: number, frame: Frame): readonly PrintRow[] {
  const places = tableEdges(table, frame.widthPoints);
  return table.rows.flatMap((row, index) => {
    const cells = placeCells(row, places, frame.edges);
    const next = table.rows[index + 1];
    const measured = inPieces(cells, table.look === "cover").flatMap((piece) =>
      measureRow(piece, frame, ROW_PADDING),
    );
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
  return row.cells.map(({ span, paragraphs, mark }) => {
    const [from = 0, to = 0] = [places[column], places[column + span]];
    column += span;
    const fill = mark === undefined ? ROW_FILLS[row.role] : MARK_FILLS[mark];
    const look: PrintLook = {
      ...(fill === undefined ? {} : { fill }),
      ...(row.role === "body" ? {} : { vertical: "Center" }),
    };
    return { span: edges.between(from, to), paragraphs, look };
  });
}

/**
 * Where one cell alone says something, each of its paragraphs becomes a row: it can be in bold by
 * itself, and the page can break below it. So do those of a cover, which has no lines between
 * them. Else all stand in one row.
 */
function inPieces(
  cells: readonly PlacedCell[],
  isCover: boolean,
): readonly (readonly DraftCell[])[] {
  const speaking = cells.filter(({ paragraphs }) => paragraphs.some((each) => isSeen(each)));
  if (!isCover && speaking.length !== 1) {
    return [cells.map((cell) => draftOf(cell, cell.paragraphs))];
  }
  const count = Math.max(1, ...speaking.map(({ paragraphs }) => paragraphs.length));
  return Array.from({ length: count }, (_, at) =>
    cells.map((cell) => {
      const paragraph = speaking.includes(cell) ? cell.paragraphs[at] : undefined;
      return draftOf(cell, paragraph === undefined ? [] : [paragraph]);
    }),
  );
}

function isSeen(paragraph: PageParagraph): boolean {
  return paragraphText(paragraph).trim() !== "";
}

const STANDARD = TEXT_STYLES["table-text"];

function draftOf({ span, look }: PlacedCell, paragraphs: readonly PageParagraph[]): DraftCell {
  const [first] = paragraphs;
  const style = first === undefined ? STANDARD : TEXT_STYLES[first.role];
  const { sizePoints } = style;
  const seen = paragraphs.filter(isSeen);
  const bold = style.bold || (seen.length > 0 && seen.every(isBold));
  return {
    span,
    text: paragraphs.map((each) => plainText(paragraphText(each))).join("\n"),
    sizePoints,
    bold,
    align: first?.align ?? style.align,
    look: {
      ...look,
      ...(bold ? { bold } : {}),
      ...(sizePoints === STANDARD.sizePoints ? {} : { size: sizePoints }),
    },
  };
}
