import type { UserError } from "../../src/app/user-error";
import { readFailure } from "../../src/taskpane/read-failure";

const failure = Object.assign(new Error("no table is in this file: choose the report itself"), {
  code: "no-tables",
});

describe("a reader's failure", () => {
  test("says what happened and what to do", () => {
    const told = readFailure(failure, "report.docx") as UserError;
    expect([told.code, told.message, told.todo]).toEqual([
      "no-tables",
      "report.docx could not be read. No table is in this file.",
      "Choose the report itself.",
    ]);
  });

  test("tells what the reader noticed, for it may be why", () => {
    const notices = [
      { severity: "info", message: "Hidden text is left out" },
      { severity: "warning", message: "Part of the report is in an embedded file" },
    ];
    expect((readFailure(failure, "report.docx", notices) as UserError).message).toBe(
      "report.docx could not be read. No table is in this file. Part of the report is in an embedded file.",
    );
  });

  test("that is none of the reader's stays as it is", () => {
    const other = new TypeError("not ours");
    expect(readFailure(other, "report.docx")).toBe(other);
  });
});
