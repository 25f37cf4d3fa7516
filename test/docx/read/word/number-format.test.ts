import { formatNumber } from "../../../../src/docx/read/word/number-format";

const cases: readonly (readonly [string, number, string])[] = [
  ["decimal", 12, "12"],
  ["decimalZero", 7, "07"],
  ["upperRoman", 1994, "MCMXCIV"],
  ["lowerRoman", 4, "iv"],
  ["upperLetter", 27, "AA"],
  ["lowerLetter", 53, "aaa"],
  ["russianLower", 2, "б"],
  ["ordinal", 1, "1st"],
  ["ordinal", 12, "12th"],
  ["ordinal", 22, "22nd"],
  ["ordinal", 103, "103rd"],
  ["cardinalText", 21, "Twenty-one"],
  ["cardinalText", 1_120, "One thousand one hundred twenty"],
  ["ordinalText", 12, "Twelfth"],
  ["ordinalText", 40, "Fortieth"],
  ["ordinalText", 101, "One hundred first"],
  ["hex", 255, "FF"],
  ["chicago", 6, "††"],
  ["numberInDash", 3, "- 3 -"],
  ["decimalEnclosedCircle", 3, "③"],
  ["decimalEnclosedParen", 3, "(3)"],
  ["none", 3, ""],
];

test.each(cases)("%s shows %i as %s", (format, value, shown) => {
  expect(formatNumber(value, format)).toBe(shown);
});

test("a custom format is padded as its first number is", () => {
  expect([1, 42, 1234].map((value) => formatNumber(value, "001, 002, 003, ..."))).toEqual([
    "001",
    "042",
    "1234",
  ]);
  expect(formatNumber(1, "A, Ä, B, ...")).toBeNull();
});

test("a format we lack is null, not a guess", () => {
  expect(formatNumber(1, "constructor")).toBeNull();
});
