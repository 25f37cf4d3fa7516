import fc from "fast-check";
import { byteLength } from "../../../src/workbench/wire/request-log";

it("counts the bytes that a text takes in UTF-8", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(byteLength(text)).toBe(Buffer.byteLength(text, "utf8"));
    }),
  );
});

it.each([
  ["", 0],
  ["TD164", 5],
  ["Résolution", 11],
  ["القرار", 12],
  ["决议", 6],
  ["𝄞", 4],
])("%j takes %i", (text, bytes) => {
  expect(byteLength(text)).toBe(bytes);
});
