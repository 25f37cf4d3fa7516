import fc from "fast-check";

import { headingOf, sectionKeys, sheetNameOf } from "../../../src/app/print/section-names";
import { paragraph, section } from "./documents";

test.each([
  ["short titles stay", "Annex 1 - WTSA Actions", "Annex 1 - WTSA Actions"],
  [
    "long ones keep what stands before the dash",
    `Annex 2 – ${"List of documents ".repeat(9)}`,
    "Annex 2",
  ],
  [
    "others end behind a word",
    "Joint coordination activities (JCAs)",
    "Joint coordination activities",
  ],
  ["signs that no sheet may bear are blanks", "A/B: [what?] *", "A B what"],
  ["no-break hyphens are hyphens", "TSAG 01\u20112026", "TSAG 01-2026"],
  ["quotes stay inside", "'Chair's'", "Chair's"],
  ["a name that Excel keeps for itself", "History", "History annex"],
  ["nothing", " ?? ", "annex"],
  ["a word longer than any name", "x".repeat(40), "x".repeat(31)],
])("%s", (_, title, expected) => {
  expect(sheetNameOf(title, [])).toBe(expected);
});

test("a name that is taken gets a number, in any case of its letters", () => {
  expect(sheetNameOf("Annex 2", ["ANNEX 2", "annex 2 (2)"])).toBe("Annex 2 (3)");
  const long = "Joint coordination activity no";
  expect(sheetNameOf(long, [long])).toBe("Joint coordination activity (2)");
});

test("whatever the title, Excel takes the name and no sheet has it", () => {
  const title = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.string({ maxLength: 80 }),
  );
  fc.assert(
    fc.property(fc.array(title, { maxLength: 8 }), (titles) => {
      const names: string[] = [];
      for (const each of titles) names.push(sheetNameOf(each, names));
      for (const name of names) {
        expect(name).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/su);
        expect(name.trim()).toBe(name);
        expect(name.length).toBeLessThanOrEqual(31);
      }
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    }),
  );
});

test("a section is headed by its annex title, else by its first heading, else by its name", () => {
  const title = paragraph("7\tMeeting\nplan", { role: "annex-title" });
  const heading = paragraph("WP2", { role: "heading" });
  expect(headingOf(section([heading, title]))).toBe("7 Meeting plan");
  expect(headingOf(section([heading]))).toBe("WP2");
  expect(headingOf(section([paragraph("None.")], { name: "jca" }))).toBe("jca");
});

test("sections are known by their names; what is alike gets a number", () => {
  const named = section([], { name: "annex-1" });
  const headed = section([paragraph("Notes", { role: "annex-title" })]);
  expect(sectionKeys([named, headed, named])).toEqual(["annex-1", "Notes", "annex-1 #2"]);
});
