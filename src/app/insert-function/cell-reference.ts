/** A cell as formulas name it. */
export interface CellReference {
  /** The sheet's name without quotes; null where none is written: the formula's own sheet. */
  readonly sheet: string | null;
  /** `B4` or `$B$4`. */
  readonly cell: string;
}

const REFERENCE =
  /^(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})$/u;

/** Reads `B4`, `Sheet1!$B$4` or `'Action plan'!B4`; null for whatever names no single cell. */
export function parseCellReference(text: string): CellReference | null {
  const match = REFERENCE.exec(text.trim());
  if (match === null) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  return { sheet, cell: (match[3] ?? "").toUpperCase() };
}

/** As a formula on `onSheet` names the cell: without the sheet where that is the same. */
export function formatCellReference(
  { sheet, cell }: CellReference,
  onSheet: string | null,
): string {
  if (sheet === null || sheet === onSheet) return cell;
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && parseCellReference(sheet) === null;
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${cell}`;
}
