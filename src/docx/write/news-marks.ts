import type { PageParagraph, PageRow } from "../model/page";

/** Whether everything that the paragraph says is inserted. */
export function isInserted({ runs }: PageParagraph): boolean {
  const said = runs.filter((run) => run.text !== "");
  return said.length > 0 && said.every((run) => run.inserted === true);
}

/** Whether everything that the row says is inserted: it goes when the insertion is refused. */
export function isRowInserted({ cells }: PageRow): boolean {
  const runs = cells.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.runs));
  const said = runs.filter((run) => run.text !== "");
  return said.length > 0 && said.every((run) => run.inserted === true);
}

/**
 * Which marks of a cell's paragraphs are inserted, so that refusing the insertion leaves the
 * others as they were. A cell's last mark is the cell's own: paragraphs added at its end are
 * parted from those above by the marks before them.
 */
export function insertedMarks(paragraphs: readonly PageParagraph[]): readonly boolean[] {
  const inserted = paragraphs.map(isInserted);
  const lastOld = inserted.lastIndexOf(false);
  const end = inserted.length - 1;
  return inserted.map((isNew, index) => index < end && (isNew || index === lastOld));
}
