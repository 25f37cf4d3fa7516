import { readDocument } from "../../../src/docx/read/read-document";
import { documentErrorOf } from "../thrown";
import { hostileFiles } from "./hostile-files";

/** Those that are read in full are read by `npm run fuzz`, which also takes time and memory. */
const refused = hostileFiles.filter(({ outcome }) => outcome !== "read");

describe("a hostile file", () => {
  test.each(refused)("is refused: $name", ({ make, outcome, part, says }) => {
    const error = documentErrorOf(() => readDocument(make()));
    expect(error.code).toBe(outcome);
    if (part !== undefined) expect(error.part).toBe(part);
    if (says !== undefined) expect(error.message).toMatch(says);
  });
});
