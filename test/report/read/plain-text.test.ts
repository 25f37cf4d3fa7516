import fc from "fast-check";
import { cleanText, oneLine } from "../../../src/report/read/plain-text";

/** What cleaning may meet, and letters. */
const pieces = [
  " ",
  "\n",
  "\v",
  "\f",
  "\r",
  "\t",
  "\u00a0",
  "\u2003",
  "\u2011",
  "\u200b",
  "\u200e",
].concat(["\u200f", "\ufeff", "\u00ad", "[bookmark: a]", "a", "B", "1", "-"]);

const written = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(""));

describe("the text of a cell, cleaned", () => {
  test.each([
    ["a  b", "a b"],
    [" a ", "a"],
    ["a\u00a0b", "a b"],
    ["a\r\n\n b", "a\nb"],
    ["non\u2011breaking", "non-breaking"],
    ["soft\u00adhyphen", "softhyphen"],
    ["[bookmark: _Ref1]a", "a"],
    ["TD 8 (73-06)", "TD 8 (73-06)"],
  ])("of %j is %j", (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test("has single blanks within its lines and none around them, and no sign of layout", () => {
    fc.assert(
      fc.property(written, (text) => {
        const clean = cleanText(text);
        expect(clean).not.toMatch(
          /[^\S\n ]|[\u2011\u200b\u200e\u200f\ufeff\u00ad]|\[bookmark: a\]/,
        );
        for (const line of clean === "" ? [] : clean.split("\n")) {
          expect(line).toMatch(/^\S+( \S+)*$/);
        }
      }),
    );
  });

  test("keeps every letter, in its order", () => {
    const letters = (text: string): string => text.replace(/\u2011/g, "-").replace(/[^aB1-]/g, "");
    fc.assert(
      fc.property(written, (text) => {
        const unmarked = text.replaceAll("[bookmark: a]", "");
        expect(letters(cleanText(text))).toBe(letters(unmarked));
      }),
    );
  });

  test("is the same when it is cleaned again, and where it is put on one line", () => {
    fc.assert(
      fc.property(written, (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(oneLine(text)).toBe(clean.replaceAll("\n", " "));
      }),
    );
  });
});
