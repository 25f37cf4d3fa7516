/** Rows of text by a key in the first column, as three people hold them. */
export interface ThreeSides {
  readonly base: readonly Row[];
  readonly local: readonly Row[];
  readonly remote: readonly Row[];
}

export type Row = Readonly<Record<string, string>>;

export const KEY = "column1";

/** `column1` to `column20`, say. */
export function columnNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `column${String(index + 1)}`);
}

/**
 * Rows of which local and remote have changed each its own share, here and there, and met in
 * some: a cell in every so many, the key apart. No two sides share a string, as no two files do.
 */
export function threeSides(rows: number, columns: number, changedShare: number): ThreeSides {
  const base = Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(columnNames(columns).map((name) => [name, words(row, name)])),
  );
  return {
    base: apart(base),
    local: apart(changed(base, changedShare, 0, "ours")),
    remote: apart(changed(base, changedShare, 7, "theirs")),
  };
}

function words(row: number, column: string): string {
  return column === KEY ? `key ${String(row)}` : `what ${column} says of row ${String(row)}`;
}

/** Steps through all cells by a number that meets each column in turn. */
function changed(rows: readonly Row[], share: number, from: number, by: string): Row[] {
  const names = Object.keys(rows[0] ?? {}).filter((name) => name !== KEY);
  const every = Math.round(1 / share);
  return rows.map((row, r) => {
    const own = names.filter((_, c) => (r * names.length + c + from * r) % every === 0);
    return {
      ...row,
      ...Object.fromEntries(own.map((name) => [name, `${row[name] ?? ""}, ${by}`])),
    };
  });
}

function apart(rows: readonly Row[]): Row[] {
  return JSON.parse(JSON.stringify(rows)) as Row[];
}
