import { CODES_OF_SUBJECT, subjectOf } from "../../src/app/finding-subject";
import { HISTORY_FINDING_CODES } from "../../src/domain/history-finding";
import { REPORT_FINDING_CODES } from "../../src/report/read/finding-codes";

describe("the subject of a finding", () => {
  test("is named for every code of the reader and of the comparison, and once", () => {
    const named = Object.values(CODES_OF_SUBJECT).flat();
    expect([...named].sort()).toEqual([...REPORT_FINDING_CODES, ...HISTORY_FINDING_CODES].sort());
  });

  test.each([
    ["status-word-slip", "entries"],
    ["file-notice", "file"],
    ["never heard of", "file"],
    ["constructor", "file"],
  ])("of %p is %p", (code, subject) => {
    expect(subjectOf(code)).toBe(subject);
  });
});
