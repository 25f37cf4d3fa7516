import { EMPTY_PLAN } from "../../../src/domain/plan";
import { annexFiles } from "../../../src/report/write/annex-files";
import type { AnnexOptions, TdCover } from "../../../src/report/write/annex-options";
import { MADE_UP_PLAN } from "./made-up-plan";

const COVER: TdCover = {
  number: "TSAG-TD164R3",
  studyPeriod: "2025-2028",
  questions: "",
  placeAndDates: "",
  source: "",
  title: "",
  contact: "",
  abstract: "",
  action: "",
};

describe("the name of a file", () => {
  const meeting = "TSAG 01-2026";
  const td = (number: string) => ({ meeting, cover: { ...COVER, number } });

  test.each<[string, Partial<AnnexOptions>]>([
    ["T25-TSAG-260126-annexes-E.docx", { meeting }],
    ["T25-TSAG-260126-annex-1-F.docx", { meeting, annexes: ["annex-1"], language: "fr" }],
    ["T25-TSAG-250526-annexes-S.docx", { meeting: "TSAG 05-2025", language: "es" }],
    ["T29-TSAG-3102-annexes-R.docx", { meeting: "TSAG 02-2031", language: "ru" }],
    ["T25-TSAG-260126-TD-GEN-0164!R3!MSW-A.docx", { ...td("TSAG-TD164R3"), language: "ar" }],
    ["T25-TSAG-260126-TD-GEN-0164!!MSW-C.docx", { ...td("TD 164"), language: "zh" }],
    ["T25-TSAG-C-0021!R1!MSW-E.docx", td("TSAG-C21 Rev.1")],
    ["T25-TSAG-260126-annexes-E.docx", td("../../etc")],
    ["T25-TSAG-260126-annexes-E.docx", { meeting: null }],
  ])("is %s", (name, options) => {
    expect(annexFiles(MADE_UP_PLAN, options).map((file) => file.name)).toEqual([name]);
  });

  test("tells only what is known", () => {
    expect(annexFiles(EMPTY_PLAN, {})[0]?.name).toBe("TSAG-annexes-E.docx");
  });
});

describe("annexFiles", () => {
  test("gives all annexes in one file, or each its own in their order", () => {
    const options = { annexes: ["jca", "annex-1a"], cover: COVER } as const;
    const sections = (split: "one" | "each") =>
      annexFiles(MADE_UP_PLAN, options, split).map((file) => [
        file.name,
        ...file.document.sections.map(({ name }) => name).filter((name) => name !== "cover"),
      ]);
    expect(sections("one")).toEqual([
      ["T25-TSAG-260126-TD-GEN-0164!R3!MSW-E.docx", "jca", "annex-1a"],
    ]);
    expect(sections("each")).toEqual([
      ["T25-TSAG-260126-TD-GEN-0164!R3-jca!MSW-E.docx", "jca"],
      ["T25-TSAG-260126-TD-GEN-0164!R3-annex-1a!MSW-E.docx", "annex-1a"],
    ]);
  });
});
