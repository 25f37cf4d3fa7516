import fc from "fast-check";
import { LINK_PATTERN_PROBLEMS, linkerOf, linkPatternProblem } from "../../src/domain/link-pattern";

describe("a pattern of links", () => {
  test.each([
    "https://www.example.org/{kind}/{number}",
    "http://example.org:8080/md?id={number}#x",
    "HTTPS://example.org/T25-TSAG-260126-TD-GEN-{serial}/en",
    "https://büro.example/{number}",
  ])("may be %s", (pattern) => {
    expect(linkPatternProblem(pattern)).toBeNull();
  });

  const WRONG = [
    ["", "no-address"],
    ["{number}", "no-address"],
    ["www.example.org/{number}", "no-address"],
    ["file:///c:/{number}", "no-address"],
    ["javascript:alert({number})", "no-address"],
    ["https:///{number}", "no-address"],
    ["https://{number}.example.org/", "no-address"],
    ["https://example.org@evil.example/{number}", "no-address"],
    ["https://example.org", "no-address"],
    ["https://example.org/", "no-placeholder"],
    ["https://example.org/{kind}", "no-placeholder"],
    ["https://example.org/{NUMBER}", "placeholder-unknown"],
    ["https://example.org/{number}/{year}", "placeholder-unknown"],
    ["https://example.org/{number}/{", "placeholder-unknown"],
    ["https://example.org/{number}}", "placeholder-unknown"],
    ["https://example.org/a b/{number}", "character-not-allowed"],
    ['https://example.org/"{number}', "character-not-allowed"],
    ["https://example.org/{number}\n", "character-not-allowed"],
    ["https://example.org/\u202e{number}", "character-not-allowed"],
  ] as const;

  test.each(WRONG)("may not be %j: %s", (pattern, code) => {
    const problem = linkPatternProblem(pattern);
    expect(problem?.code).toBe(code);
    expect(problem?.message).toMatch(/write|begin|take/);
    expect(() => linkerOf(pattern)).toThrow(RangeError);
  });

  test("has a case for every problem", () => {
    expect(new Set(WRONG.map(([, code]) => code))).toEqual(new Set(LINK_PATTERN_PROBLEMS));
  });
});

describe("the link of a document", () => {
  const link = linkerOf("https://example.org/{kind}/{number}?n={serial}");

  test.each([
    ["TD164R3", "TD/TD164R3?n=0164"],
    ["TD 326 (Rev.2)", "TD/TD326R2?n=0326"],
    ["TSAG-TD12", "TD/TD12?n=0012"],
    ["TD217 +Add.1", "TD/TD217Add1?n=0217"],
    ["C 003", "C/C3?n=0003"],
  ])("%s leads to %s", (reference, address) => {
    expect(link(reference)).toBe(`https://example.org/${address}`);
  });

  test.each(["LS-1", "SG13-LS11", "SG17-TD12", "RG-WPR-4", "APT/37A42/1", "x", "", "TD{kind}"])(
    "there is none for %j",
    (reference) => {
      expect(link(reference)).toBeNull();
    },
  );

  test("stays at the pattern's own server, whatever the reference says", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `TD1${text}`),
        ),
        (reference) => {
          const address = link(reference);
          if (address !== null)
            expect(address).toMatch(/^https:\/\/example\.org\/(TD|C)\/[A-Za-z0-9]+\?n=\d+$/);
        },
      ),
    );
  });
});
