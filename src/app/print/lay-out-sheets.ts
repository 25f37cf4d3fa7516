import type { PageBlock, PageDocument, PageSection } from "../../docx/model/page";
import { areaOf, type Area } from "../../workbook/computed-sheet";
import { placeCells } from "./cell-map";
import { frameOf, type Frame } from "./frame";
import { mirrorPictures } from "./mirror-pictures";
import { paginate, repeatedRows, type PagedRow } from "./paginate";
import { paragraphRows } from "./paragraph-rows";
import { pictureRows } from "./picture-rows";
import { MOST_BREAKS, type PrintLayout, type PrintLook } from "./print-layout";
import { TEXT_ROW, type PrintRow } from "./print-row";
import { headingOf, sectionKeys } from "./section-names";
import { tableRows } from "./table-rows";
import { FONT, TEXT_STYLES } from "./text-styles";

/** Each section of the document as a worksheet of A4 pages. */
export function layOutSheets(document: PageDocument): readonly PrintLayout[] {
  const keys = sectionKeys(document.sections);
  const direction = document.direction ?? "ltr";
  return document.sections.map((section, index) => {
    const running = section.running ?? "";
    return {
      section: keys[index] ?? "",
      title: headingOf(section),
      orientation: section.orientation,
      direction,
      header: running,
      firstPageBare: index === 0 && running !== "",
      ...layOutSection(direction === "rtl" ? mirrorPictures(section) : section, direction),
    };
  });
}

function layOutSection(section: PageSection, direction: "ltr" | "rtl") {
  const frame = frameOf(section);
  const { edges, heightPoints } = frame;
  const planned = blockRows(section.blocks, frame);
  const titleRows = repeatedRows(planned, heightPoints);
  const rows = paginate(planned, { heightPoints, titleRows });
  const wide = ([from, to]: Run): Area => areaOf(from, 0, to - from, edges.count);
  return {
    columns: direction === "rtl" ? [...edges.widths].reverse() : edges.widths,
    rows: rows.map((row) => row.heightPoints),
    look: direction === "rtl" ? RIGHT_TO_LEFT : LEFT_TO_RIGHT,
    ...placeCells(rows, edges.count, direction),
    grids: runs(rows, (row, above) => row.table !== null && row.table === above.table)
      .filter(([from]) => rows[from]?.grid === true)
      .map(wide),
    open: runs(rows, (row, above) => above.goesOn && !row.beginsPage)
      .filter(([from, to]) => to - from > 1)
      .map(wide),
    ruled: rows.flatMap((row, at) => (row.ruled ? [wide([at, at + 1])] : [])),
    titleRows,
    breaks: rows.flatMap((row, at) => (row.beginsPage ? [at] : [])).slice(0, MOST_BREAKS),
  };
}

const LEFT_TO_RIGHT: PrintLook = {
  font: FONT,
  size: TEXT_STYLES["table-text"].sizePoints,
  wrap: true,
  horizontal: "Left",
  vertical: "Top",
};
const RIGHT_TO_LEFT: PrintLook = {
  ...LEFT_TO_RIGHT,
  horizontal: "Right",
  reading: "RightToLeft",
};

/** Free room below a table or a picture that no heading follows. */
const GAP: PrintRow = { ...TEXT_ROW, heightPoints: 9, cells: [] };

function blockRows(blocks: readonly PageBlock[], frame: Frame): readonly PrintRow[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    if (block.kind === "paragraph") return paragraphRows(block, frame);
    const rows =
      block.kind === "table" ? tableRows(block, index, frame) : pictureRows(block, frame);
    const isFollowed = next === undefined || (next.kind === "paragraph" && next.role === "heading");
    return isFollowed ? rows : [...rows, GAP];
  });
}

type Run = readonly [from: number, to: number];

/** Rows that belong to the row above them, as runs; rows that stand alone are runs of one. */
function runs(
  rows: readonly PagedRow[],
  belongs: (row: PagedRow, above: PagedRow) => boolean,
): readonly Run[] {
  const starts = rows.flatMap((row, at) => {
    const above = rows[at - 1];
    return above !== undefined && belongs(row, above) ? [] : [at];
  });
  return starts.map((start, index) => [start, starts[index + 1] ?? rows.length] as const);
}
