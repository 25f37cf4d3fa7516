/** A cell that leads to the sheet and shows its name. */
export function linkTo(sheet: string): string {
  const target = `#'${sheet.replaceAll("'", "''")}'!A1`;
  return `=HYPERLINK(${quoted(target)},${quoted(sheet)})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
