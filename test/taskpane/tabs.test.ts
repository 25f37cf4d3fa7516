import { pageAfterKey } from "../../src/taskpane/tabs";

test.each([
  ["sync", "ArrowRight", "checks"],
  ["settings", "ArrowRight", "overview"],
  ["overview", "ArrowLeft", "settings"],
  ["checks", "ArrowLeft", "sync"],
  ["annex", "ArrowRight", "functions"],
  ["checks", "Home", "overview"],
  ["checks", "End", "settings"],
  ["checks", "Enter", null],
] as const)("from %s, %s goes to %s", (page, key, next) => {
  expect(pageAfterKey(page, key)).toBe(next);
});
