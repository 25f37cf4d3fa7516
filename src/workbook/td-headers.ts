import { normaliseMeetingLabel } from "../domain/meetings";
import type { Problem } from "../domain/problem";
import { TD_HEADER_LINES, type TdHeaderLine } from "./setting-tables";
import { settingRows, type ReadSetting } from "./read-setting-tables";
import type { WorkbookState } from "./sheet-state";

/** One line of a document's header block, as the table TdHeaders has it. */
export interface TdHeaderText {
  /** `TSAG 01-2026`; "" for every meeting that says nothing else. */
  readonly meeting: string;
  readonly line: TdHeaderLine;
  readonly text: string;
  /** Its place in the table's body, from zero. */
  readonly row: number;
}

/** The lines that are understood; of two for the same line of the same meeting, the first. */
export function readTdHeaders(state: WorkbookState): ReadSetting<readonly TdHeaderText[]> {
  const value: TdHeaderText[] = [];
  const problems: Problem[] = [];
  const named = new Set<string>();
  for (const { key, row, cells } of settingRows(state.settingTables?.TdHeaders)) {
    const [typed = "", words = "", text = ""] = cells;
    const meeting = typed === "" ? "" : normaliseMeetingLabel(typed);
    const line = parseLine(words);
    const name = `${meeting}\n${line ?? ""}`;
    if (line === null) problems.push(unknownLine(key, words));
    else if (named.has(name)) problems.push(lineTwice(key, meeting, line));
    else value.push({ meeting, line, text, row });
    named.add(name);
  }
  return { value, problems };
}

function parseLine(words: string): TdHeaderLine | null {
  const wanted = words.toLowerCase();
  return TD_HEADER_LINES.find((line) => line.toLowerCase() === wanted) ?? null;
}

function unknownLine(key: string, words: string): Problem {
  return {
    code: "td-header-not-understood",
    severity: "warning",
    table: "TdHeaders",
    key,
    column: "Line",
    message:
      words === ""
        ? "A text for a document's header does not say which line it is."
        : `“${words}” is no line of a document's header, so that this row counts for nothing.`,
    mend: `Choose one of: ${TD_HEADER_LINES.join(", ")}.`,
  };
}

function lineTwice(key: string, meeting: string, line: TdHeaderLine): Problem {
  return {
    code: "td-header-not-understood",
    severity: "warning",
    table: "TdHeaders",
    key,
    column: "Text",
    message: `${line} stands a second time for ${meeting === "" ? "all meetings" : meeting}; the first row counts.`,
    mend: "Delete one of the two rows.",
  };
}
