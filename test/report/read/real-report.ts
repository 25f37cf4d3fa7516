import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../../../src/docx/read/read-document";
import { KNOWN_MEETINGS } from "../../../src/domain/known-meetings";
import { readReport, type ReadReport } from "../../../src/report/read/read-report";

// The report is not ours to publish: it lies beside the repository where there is one.
const folder = join(__dirname, "../../../../shared/reports");

/** `describe` where the real report is there; else a skipped one that says why. */
export const describeWithRealReport = existsSync(join(folder, "TSAG-TD164R3.txt"))
  ? describe
  : (name: string, tests: () => void): void => {
      describe.skip(`${name} (skipped: ../shared/reports is absent)`, tests);
    };

export function readRealReport(extension: "txt" | "docx"): ReadReport {
  const name = `TSAG-TD164R3.${extension}`;
  const { document } = readDocument(readFileSync(join(folder, name)), { fileName: name });
  return readReport(document, { knownMeetings: KNOWN_MEETINGS });
}
