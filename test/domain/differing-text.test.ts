import fc from "fast-check";
import { differingParts } from "../../src/domain/differing-text";

describe("the parts in which two texts differ", () => {
  test.each([
    ["one two", "one two", "one two", "one two"],
    ["", "one", "", "one"],
    ["a b c d e f x", "a b c d e f y", "… c d e f x", "… c d e f y"],
    ["x a b c d e f", "y a b c d e f", "x a b c d …", "y a b c d …"],
    [
      "1 2 3 4 5 and 6 7 8 9 10",
      "1 2 3 4 5 6 7 8 9 10",
      "… 2 3 4 5 and 6 7 8 9 …",
      "… 2 3 4 5 6 7 8 9 …",
    ],
    ["TSAG 01-2026:", "TSAG 01-2026: Not started.", "TSAG 01-2026:", "TSAG 01-2026: Not started."],
    ["a  b\nc", "a b d", "a b c", "a b d"],
  ])("%j and %j", (a, b, left, right) => {
    expect(differingParts(a, b)).toEqual([left, right]);
  });

  test("differ whenever the texts' words do", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 14 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [left, right] = differingParts(a.join(" "), b.join(" "));
        expect(left === right).toBe(a.join(" ") === b.join(" "));
      }),
    );
  });
});
