import { readDocument } from "../../../src/docx/read/read-document";
import { writeDocument } from "../../../src/docx/write/write-document";
import type { PageTable } from "../../../src/docx/model/page";
import { KNOWN_MEETINGS } from "../../../src/domain/known-meetings";
import { readReport } from "../../../src/report/read/read-report";
import { ANNEX_WORDS } from "../../../src/report/words/words-of";
import { ANNEX_LANGUAGES, type TdCover } from "../../../src/report/write/annex-options";
import { planAnnexes } from "../../../src/report/write/annexes";
import { COVER } from "./made-up-cover";
import { MADE_UP_PLAN } from "./made-up-plan";
import { printed, tablesOf } from "./printed";

const NOTHING: TdCover = {
  ...{ number: "", studyPeriod: "", questions: "", placeAndDates: "", source: "", title: "" },
  ...{ contact: "", abstract: "", action: "" },
};

function coverOf(cover: TdCover): PageTable {
  const [table] = tablesOf(planAnnexes(MADE_UP_PLAN, { cover }));
  if (table === undefined) throw new Error("no table");
  return table;
}

describe("the header block of a TD", () => {
  test("stands above the first annex as the body has it", () => {
    const lines = printed(planAnnexes(MADE_UP_PLAN, { annexes: ["annex-1"], cover: COVER }));
    expect(lines.slice(0, 10)).toEqual([
      "INTERNATIONAL TELECOMMUNICATION UNION / TELECOMMUNICATION STANDARDIZATION SECTOR / STUDY PERIOD 2025-2028 | TSAG-TD164R3 / TSAG / Original: English",
      "Question(s): | 1/TSAG | Geneva, 26-30 January 2026",
      "TD",
      "Source: | Chair of WP2/TSAG",
      "Title: | Report of WP2/TSAG (Geneva, 26-30 January 2026)",
      "Contact: | Ada Berg, Lemuria Telecom, Lemuria | ada.berg@example.org",
      "Contact: | Bo Chen, Example Institute, Atlantis | ",
      "Abstract: | This TD says what the working party did.",
      "Action: | To be reviewed and approved.",
      "Annex 1 - WTSA Actions",
    ]);
  });

  test("has a line below its head, its title, each contact and the abstract", () => {
    const ruled = coverOf(COVER).rows.map((row) => row.ruled === true);
    expect(ruled).toEqual([true, false, false, false, true, true, true, true, false]);
  });

  test("leaves out the rows that say nothing, and splits no number", () => {
    const { rows } = coverOf({ ...NOTHING, number: "TSAG-C21" });
    const texts = rows.map(({ cells }) =>
      cells.map(({ paragraphs }) => paragraphs.map((line) => line.runs[0]?.text)),
    );
    expect(texts).toEqual([
      [
        ["INTERNATIONAL TELECOMMUNICATION UNION", "TELECOMMUNICATION STANDARDIZATION SECTOR"],
        ["TSAG\u2011C21", "TSAG", "Original: English"],
      ],
      [["Question(s):"], [""], [""]],
      [["CONTRIBUTION"]],
    ]);
  });

  test("has a page of its own before a wide one", () => {
    const { sections } = planAnnexes(MADE_UP_PLAN, { annexes: ["jca"], cover: COVER });
    expect(sections.map(({ name, orientation }) => [name, orientation])).toEqual([
      ["cover", "portrait"],
      ["jca", "landscape"],
    ]);
  });

  test("gives its number to the head of every page and its title to the file", () => {
    const { sections, title } = planAnnexes(MADE_UP_PLAN, { cover: COVER });
    expect(title).toBe(COVER.title);
    expect(sections.map(({ running }) => running)).toEqual(["TSAG-TD164R3", "TSAG-TD164R3"]);
    const bare = planAnnexes(MADE_UP_PLAN, { cover: NOTHING });
    expect(bare.title).toBe("Annexes");
    expect(bare.sections.map(({ running }) => running)).toEqual([undefined, undefined]);
  });

  test.each(ANNEX_LANGUAGES)("is no table of the report for a reader, in %s", (language) => {
    const file = writeDocument(
      planAnnexes(MADE_UP_PLAN, { annexes: ["annex-1"], cover: COVER, language }),
    );
    const { findings } = readReport(readDocument(file).document, {
      knownMeetings: KNOWN_MEETINGS,
    });
    expect(findings.filter(({ code }) => code === "table-not-recognised")).toEqual([]);
  });

  test("speaks the language of its document", () => {
    const [first] = printed(planAnnexes(MADE_UP_PLAN, { cover: COVER, language: "fr" }));
    expect(first).toContain(ANNEX_WORDS.fr.cover.union);
    expect(first).toContain("PÉRIODE D'ÉTUDES 2025-2028");
    expect(first).toContain("Original : anglais");
  });
});
