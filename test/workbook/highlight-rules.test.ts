import { CHECK_SIGNS } from "../../src/workbook/check-signs";
import { HIGHLIGHT_LOOKS, highlightRules, isOurRule } from "../../src/workbook/highlight-rules";
import { TABLES } from "../../src/workbook/tables";

const rules = Object.values(TABLES).flatMap((table) => highlightRules(table, (id) => `$${id}2`));

function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (parts[0] ?? 0) + 0.7152 * (parts[1] ?? 0) + 0.0722 * (parts[2] ?? 0);
}

describe("the highlighting", () => {
  it.each(Object.entries(HIGHLIGHT_LOOKS))("%s can be read", (_, { fill, font }) => {
    expect((luminance(fill) + 0.05) / (luminance(font) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });

  it("knows each rule of ours again, and none of a user's", () => {
    expect(rules.length).toBeGreaterThan(10);
    expect(rules.filter(({ formula }) => !isOurRule(formula))).toEqual([]);
    expect(isOurRule('=$L2="Overdue"')).toBe(true);
    for (const own of ['=$G2="Ongoing"', '=LEFT($L2,1)="⛔"', "=TRUE"]) {
      expect(isOurRule(own)).toBe(false);
    }
  });

  it("goes by signs that LEFT finds as one character", () => {
    for (const sign of Object.values(CHECK_SIGNS)) expect(sign).toHaveLength(1);
  });
});
