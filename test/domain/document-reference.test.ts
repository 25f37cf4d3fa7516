import { documentKey, findReferences } from "../../src/domain/document-reference";

describe("documentKey", () => {
  test.each([
    [
      "TD326-R2",
      [
        "TD326R2",
        "TD326 (Rev.2)",
        "TD 326 Rev.2",
        "TSAG-TD326R2",
        "td326-r2",
        "TD326‑R2",
        "TD326 - R2",
      ],
    ],
    ["TD120-R1", ["TD 120 Rev.1", "TD120R1", "TD 0120 Rev 1"]],
    ["TD217+ADD1", ["TD217 +Add.1", "TD217+Add.1", "TD217 Add.1"]],
    ["C28", ["C 028", "C28", "C 28", "TSAG-C28"]],
    ["C3", ["C 003", "C3"]],
    ["LS1", ["LS-1", "LS 1", "LS1"]],
    ["TSAG-LS4", ["TSAG-LS4", "TSAG-LS-4"]],
    ["SG13-LS11", ["SG13-LS11", "SG13-LS 11"]],
    ["APT/37A42/1", ["APT/37A42/1", "APT 37A42/1"]],
    ["RG-WPR-4", ["RG-WPR-4", "RG‑WPR‑4"]],
  ])("is %s for each of its spellings", (key, spellings) => {
    expect(spellings.map(documentKey)).toEqual(spellings.map(() => key));
  });

  test.each([
    ["TD326", "TD326-R2"],
    ["TD326-R1", "TD326-R2"],
    ["TD217", "TD217 +Add.1"],
    ["SG2-TD280Rev1", "TD280Rev1"],
    ["TSAG-LS4", "LS-4"],
    ["C28", "TD28"],
  ])("tells %s from %s", (a, b) => {
    expect(documentKey(a)).not.toBe(documentKey(b));
  });
});

describe("findReferences", () => {
  test.each([
    [
      "received from SGs (7) and Members C23, C27. LS-2 in TD326R2.",
      ["C23", "C27", "LS-2", "TD326R2"],
    ],
    ["Disbanded (LS in TD328).", ["TD328"]],
    ["see TD239 (Rev.1) and TD217 +Add.1", ["TD239 (Rev.1)", "TD217 +Add.1"]],
    ["TD 120 Rev.1, again as TD120R1", ["TD 120 Rev.1"]],
    ["reply to TSAG-LS4, SG13-LS11", ["TSAG-LS4", "SG13-LS11"]],
    ["raised in APT/37A42/1 and APT 37A40/1", ["APT/37A42/1", "APT 37A40/1"]],
    ["as asked in RG-WPR-4 and WP2-6", ["RG-WPR-4", "WP2-6"]],
    ["C 003 of Korea", ["C 003"]],
  ])("%s", (text, references) => {
    expect(findReferences(text)).toEqual(references);
  });

  test.each([
    "Question 10/17 on WTSA-24 Action 8",
    "JTC4 and Q.5010",
    "TSAG meeting Cs deadline",
    "RG-DT goes on in 2025-2028",
    "Resolution 99, JCA-IMT2020/IMT2030",
  ])("finds none in: %s", (text) => {
    expect(findReferences(text)).toEqual([]);
  });
});
