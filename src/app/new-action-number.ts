import type { TableRows } from "../workbook/rows";

/**
 * The next free number of a Resolution's items: `73-18` for `73`, `Resolution 73` or an item of
 * it. Without a Resolution, the next free number of a WTSA-24 action. Numbers that stand in the
 * history or were brought by a sync are not given again.
 */
export function newActionNumber(resolution: string, known: readonly TableRows[]): string {
  const wanted = /^\s*(?:(?:WTSA\s+)?Res(?:olution|\.)?\s*)?(\d+)\b/i.exec(resolution)?.[1] ?? null;
  let highest = 0;
  for (const number of known.flatMap(numbersIn)) {
    const [, first = "", item] = NUMBER.exec(number) ?? [];
    if (wanted === null && item === undefined) highest = Math.max(highest, Number(first));
    if (wanted !== null && Number(first) === Number(wanted)) {
      highest = Math.max(highest, Number(item ?? 0));
    }
  }
  const next = highest + 1;
  return wanted === null ? String(next) : `${wanted}-${String(next).padStart(2, "0")}`;
}

/** `8`, or `73-06` with whatever hyphen. */
const NUMBER = /^\s*(\d+)(?:\s*[-\u2010-\u2015]\s*(\d+))?\s*$/;

function numbersIn({ ActionPlan, StatusHistory }: TableRows): readonly string[] {
  return [...ActionPlan.values(), ...StatusHistory.values()].map((row) => row["number"] ?? "");
}
