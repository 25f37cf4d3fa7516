import { readTdHeaders } from "../../src/workbook/td-headers";
import { readLinkPattern } from "../../src/workbook/settings";
import type { WorkbookState } from "../../src/workbook/sheet-state";
import { settingTable } from "../setting-tables";

function headers(rows: readonly (readonly string[])[]) {
  const state: WorkbookState = {
    tables: {},
    renamed: [],
    sheets: [],
    base: null,
    restorePoints: [],
    settings: {},
    settingTables: { TdHeaders: settingTable("TdHeaders", rows) },
  };
  return readTdHeaders(state);
}

describe("the headers of documents", () => {
  it("are read line by line, with the meeting in its one spelling", () => {
    const { value, problems } = headers([
      ["", "Source", "TSB"],
      ["", "", ""],
      ["tsag 1-2026", "abstract", "First line\r\nand a second "],
    ]);
    expect(value).toEqual([
      { meeting: "", line: "Source", text: "TSB", row: 0 },
      { meeting: "TSAG 01-2026", line: "Abstract", text: "First line\nand a second", row: 2 },
    ]);
    expect(problems).toEqual([]);
  });

  it.each([
    ["no line", [["TSAG 01-2026", "", "TSB"]], "row 2", "Line", "does not say which line"],
    [
      "an unknown line",
      [["TSAG 01-2026", "Editor", "TSB"]],
      "row 2",
      "Line",
      "“Editor” is no line",
    ],
    [
      "a line twice",
      [
        ["TSAG 01-2026", "Source", "TSB"],
        ["TSAG 1-2026", "source", "somebody"],
      ],
      "row 3",
      "Text",
      "a second time for TSAG 01-2026",
    ],
    [
      "a line twice for all meetings",
      [
        ["", "Source", "TSB"],
        ["", "Source", "somebody"],
      ],
      "row 3",
      "Text",
      "a second time for all meetings",
    ],
  ])("tell of %s", (_, rows, key, column, words) => {
    const { value, problems } = headers(rows);
    expect(problems).toMatchObject([{ code: "td-header-not-understood", key, column }]);
    expect(problems[0]?.message).toContain(words);
    expect(value).toHaveLength(rows.length - 1);
  });

  it("need no table", () => {
    const state = { tables: {}, renamed: [], sheets: [], base: null };
    expect(readTdHeaders({ ...state, restorePoints: [], settings: {} }).value).toEqual([]);
  });
});

describe("the address of documents", () => {
  it.each([
    ["https://docs.example/{number}", "https://docs.example/{number}"],
    [" http://docs.example/{kind}/{number}/en ", "http://docs.example/{kind}/{number}/en"],
    ["https://docs.example/?n={serial}&k={kind}", "https://docs.example/?n={serial}&k={kind}"],
    ["https://docs.example/", null],
    ["https://{number}.example/", null],
    ["https://docs.example/a b/{number}", null],
    ["javascript:open('{number}')", null],
    ["file:///C:/{number}", null],
    ["", null],
    [null, null],
    [42, null],
  ])("%p is read as %p", (value, pattern) => {
    expect(readLinkPattern(value)).toBe(pattern);
  });
});
