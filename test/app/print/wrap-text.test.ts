import fc from "fast-check";

import { characterWidth } from "../../../src/app/print/text-width";
import { wrapText } from "../../../src/app/print/wrap-text";

const face = { sizePoints: 10, bold: false };
const lines = (text: string, width: number, bold = false) =>
  wrapText(text, width, { ...face, bold }).map(({ start, end }) => text.slice(start, end));

test.each([
  ["a short text stays on its line", "Not started.", 100, ["Not started."]],
  ["a line ends behind a blank", "one two three", 40, ["one two ", "three"]],
  ["line feeds end lines, empty ones too", "a\n\nb", 100, ["a", "", "b"]],
  [
    "no-break blanks and hyphens hold",
    "of TSAG\u00a001\u20112026",
    70,
    ["of ", "TSAG\u00a001\u20112026"],
  ],
  ["a word that is too long is broken", "ΩΩΩΩΩ", 13, ["ΩΩ", "ΩΩ", "Ω"]],
  ["ideographs break anywhere", "行動計画は続く", 35, ["行動計", "画は続", "く"]],
  ["no text is one line", "", 100, [""]],
])("%s", (_, text, width, expected) => {
  expect(lines(text, width)).toEqual(expected);
});

test("bold letters take more room", () => {
  const text = "Status and Comments";
  const width = 89;
  expect(lines(text, width)).toHaveLength(1);
  expect(lines(text, width, true)).toHaveLength(2);
});

test("accents and marks make a letter no wider", () => {
  for (const [plain, marked] of [
    ["e", "é"],
    ["A", "Å"],
    ["и", "й"],
  ] as const)
    expect(characterWidth(marked, face)).toBeLessThanOrEqual(characterWidth(plain, face) * 1.05);
  expect(characterWidth("\u0301", face)).toBe(0);
  expect(characterWidth("\u200e", face)).toBe(0);
});

test("the lines are the text, and none is wider than the cell save by blanks or one letter", () => {
  const text = fc.string({ unit: "grapheme-composite", maxLength: 200 });
  fc.assert(
    fc.property(text, fc.integer({ min: 5, max: 200 }), (written, width) => {
      const made = wrapText(written, width, face);
      const parts = made.map(({ start, end }) => written.slice(start, end));
      expect(parts.join("")).toBe(written.replaceAll("\n", ""));
      const widths = parts.map((part) => {
        const shown = [...part.replace(/ +$/, "")];
        return shown.length < 2
          ? 0
          : shown.reduce((sum, each) => sum + characterWidth(each, face), 0);
      });
      expect(Math.max(...widths)).toBeLessThanOrEqual(width + 1e-9);
    }),
  );
});
