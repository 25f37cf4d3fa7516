import type { BenchRow } from "./bench-row";

const headings = ["", "unit", "ours", "peer", "floor", "ours/peer", "ours/floor"];

/** The rows as an aligned table for a terminal; "-" where there is no peer or no floor. */
export function formatRows(rows: readonly BenchRow[]): string {
  const lines = [headings, ...rows.map(cells)];
  const widths = headings.map((_heading, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines.map((line) => `${alignLine(line, widths)}\n`).join("");
}

function cells({ name, unit, ours, peer, floor, ratioToPeer, ratioToFloor }: BenchRow): string[] {
  return [name, unit, ...[ours, peer, floor, ratioToPeer, ratioToFloor].map(formatNumber)];
}

/** Three digits are all that a median of five runs is good for. */
function formatNumber(value: number | null): string {
  return value === null ? "-" : String(Number(value.toPrecision(3)));
}

function alignLine(line: readonly string[], widths: readonly number[]): string {
  return line
    .map((cell, column) => {
      const width = widths[column] ?? 0;
      return column < 2 ? cell.padEnd(width) : cell.padStart(width);
    })
    .join("  ")
    .trimEnd();
}
