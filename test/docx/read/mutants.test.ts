import { readMutant } from "./mutants";

test("a mutated file is read or refused with a DocumentError, never anything else", () => {
  const outcomes = Array.from({ length: 400 }, (_outcome, seed) => readMutant(seed));
  expect(new Set(outcomes)).toEqual(new Set(["read", "refused"]));
});
