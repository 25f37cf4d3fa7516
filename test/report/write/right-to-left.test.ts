import type { PageParagraph } from "../../../src/docx/model/page";
import { marked } from "../../../src/report/write/right-to-left";
import { planAnnexes } from "../../../src/report/write/annexes";
import { MADE_UP_PLAN } from "./made-up-plan";

const M = "\u200e";

describe("in a document that runs from right to left", () => {
  test.each([
    [["Started. TD142."], [`${M}Started. TD142.${M}`]],
    [["73\u201106"], [`${M}73\u201106${M}`]],
    [["(1)"], [`${M}(1)${M}`]],
    [["القرار 73"], ["القرار 73"]],
    [
      ["الحالة:", " Started."],
      ["الحالة:", ` Started.${M}`],
    ],
    [["TSAG 01-2026: انتهى."], [`${M}TSAG 01-2026: انتهى.`]],
    [[""], [""]],
    [
      ["a", "b"],
      [`${M}a`, `b${M}`],
    ],
  ])("%j is marked %j", (texts, expected) => {
    const paragraph: PageParagraph = {
      kind: "paragraph",
      role: "body",
      runs: texts.map((text) => ({ text })),
    };
    const section = marked({ orientation: "portrait", blocks: [paragraph] });
    expect(section.blocks).toEqual([{ ...paragraph, runs: expected.map((text) => ({ text })) }]);
  });

  test("the language and its direction are told", () => {
    const arabic = planAnnexes(MADE_UP_PLAN, { language: "ar" });
    const french = planAnnexes(MADE_UP_PLAN, { language: "fr" });
    expect([arabic.language, arabic.direction]).toEqual(["ar-EG", "rtl"]);
    expect([french.language, french.direction]).toEqual(["fr-FR", undefined]);
    expect(JSON.stringify(french)).not.toContain(M);
  });
});
