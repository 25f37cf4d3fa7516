import { isSymbolFont, symbolText } from "../../../../src/docx/read/word/symbols";

const all = Array.from({ length: 0xff - 0x20 }, (_code, at) => at + 0x20);
const textOf = (font: string, code: number): string | null =>
  symbolText(font, String.fromCharCode(0xf000 + code));

/** The codes at which each font has no sign. */
const gaps: readonly (readonly [font: string, codes: readonly number[]])[] = [
  ["Symbol", [...range(0x7f, 0x9f), 0xf0]],
  ["Wingdings", []],
  ["Wingdings 2", [0x7f, ...range(0xb9, 0xf7), ...range(0xfa, 0xfe)]],
];

describe("signs of symbol fonts", () => {
  test.each(gaps)("%s has each of its signs", (font, codes) => {
    expect(all.filter((code) => textOf(font, code) === null)).toEqual(codes);
  });

  test.each([
    ["Symbol", "abgDS", "αβγΔΣ"],
    ["Symbol", "£³¹®«", "≤≥≠→↔"],
    ["Wingdings", "üûþý¨", "✓✗☑☒☐"],
    ["Wingdings", "l§Ø", "●▪➢"],
    ["Wingdings", "\x8c\x95·Â", "❶❿🕐🕛"],
    ["Wingdings", "ßàáâó", "←→↑↓⬄"],
    ["Wingdings 2", "PRT£", "✓☑☒☐"],
    ["Webdings", "a", "✔"],
  ])("%s shows %s as %s", (font, codes, shown) => {
    expect(Array.from(codes, (code) => symbolText(font, code)).join("")).toBe(shown);
    expect(Array.from(codes, (code) => textOf(font, code.charCodeAt(0))).join("")).toBe(shown);
  });

  test("a sign stands for one character alone", () => {
    const shown = ["Symbol", "Wingdings", "Wingdings 2"].flatMap((font) =>
      all.flatMap((code) => textOf(font, code) ?? []),
    );
    expect(shown.filter((text) => Array.from(text).length !== 1)).toEqual([]);
  });

  test("a font of signs without a table has none, a font of letters its letters", () => {
    expect(symbolText("Monotype Ornaments", "a")).toBeNull();
    expect(symbolText("Arial", "a")).toBe("a");
    expect(symbolText("Arial", "\uf061")).toBe("a");
    expect([isSymbolFont("WINGDINGS"), isSymbolFont("Bookdings"), isSymbolFont("Arial")]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_code, at) => first + at);
}
