import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeWithRealReport, readRealReport } from "./real-report";

interface JudgedFinding {
  readonly code: string;
  readonly severity: string;
  /** Its address in the Word file, and in the plain text. */
  readonly docx: string;
  readonly txt: string;
  /** What its message has to name. */
  readonly about: string;
  readonly judged: "true" | "guess";
  readonly listedAs: number | null;
}

const golden = JSON.parse(
  readFileSync(join(__dirname, "../../cases/real-report/findings.json"), "utf8"),
) as readonly JudgedFinding[];

describe("the judged findings", () => {
  test("hold all eleven slips that are known of the report", () => {
    const known = new Set(golden.flatMap(({ listedAs }) => listedAs ?? []));
    expect([...known].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test("tell a guess as a note, not as a warning", () => {
    const guesses = golden.filter(({ judged }) => judged === "guess");
    expect(guesses.length).toBeGreaterThan(0);
    expect(guesses.filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});

describeWithRealReport("what is said of the real report", () => {
  test.each(["docx", "txt"] as const)("as .%s: the judged findings, and no other", (format) => {
    const { findings } = readRealReport(format);
    expect(findings.map(({ code, severity, where }) => [code, severity, where])).toEqual(
      golden.map((finding) => [finding.code, finding.severity, finding[format]]),
    );
  });

  test("names what each is about, and how to mend it", () => {
    const { findings } = readRealReport("docx");
    for (const [index, { message }] of findings.entries()) {
      const about = golden[index]?.about ?? "?";
      const unnamed = about
        .split(", ")
        .filter((part) => !message.toLowerCase().includes(part.toLowerCase()));
      expect([message, unnamed]).toEqual([message, []]);
      // The last sentence says what to do.
      expect(message).toMatch(
        /(?:Correct|Write|Enter|Add|Use|Number|Give|Keep|Delete|Put|Begin|Check|Look|word|check|use|Nothing has to be done)[^.]*(?:\.\d+[^.]*)*\.$/,
      );
    }
  });
});
