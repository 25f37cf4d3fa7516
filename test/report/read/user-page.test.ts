import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defaultBounds } from "../../../src/docx/read/bounds";
import { documentErrorCodes } from "../../../src/docx/read/document-error";
import { REPORT_FINDING_CODES } from "../../../src/report/read/finding-codes";

const page = readFileSync(resolve("docs/reading-reports.md"), "utf8");
const listed = (pattern: RegExp): string[] =>
  [...page.matchAll(pattern)].map(([, name = ""]) => name);

describe("the page on reading reports", () => {
  test("lists every finding once, in the order of the code, and no other", () => {
    expect(listed(/^- `([a-z-]+)` — \S.*\.$/gm)).toEqual([...REPORT_FINDING_CODES]);
  });

  test("lists every refusal, and no other", () => {
    expect(listed(/^\| `([a-z-]+)` +\| (?!\d)/gm)).toEqual([...documentErrorCodes, "no-tables"]);
  });

  test("states every bound", () => {
    const bounds = [...page.matchAll(/^\| `(\w+)` +\| ([\d,]+) +\|/gm)];
    const stated = bounds.map(([, name = "", most = ""]) => [
      name,
      Number(most.replaceAll(",", "")),
    ]);
    expect(Object.fromEntries(stated)).toEqual(defaultBounds);
  });
});
