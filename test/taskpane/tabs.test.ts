import { pageAfterKey } from "../../src/taskpane/tabs";

test.each([
  ["sync", "ArrowRight", "checks"],
  ["annex", "ArrowRight", "sync"],
  ["sync", "ArrowLeft", "annex"],
  ["checks", "ArrowLeft", "sync"],
  ["checks", "Home", "sync"],
  ["checks", "End", "annex"],
  ["checks", "Enter", null],
] as const)("from %s, %s goes to %s", (page, key, next) => {
  expect(pageAfterKey(page, key)).toBe(next);
});
