import { entryText } from "../../../src/report/write/entry-text";
import { entry } from "./made-up-plan";

describe("entryText", () => {
  test.each([
    [
      "a word and comments",
      entry(null, "started", "Started", "LS-1 in TD142.", ["LS-1", "TD142"]),
      "Started, LS-1 in TD142.",
    ],
    ["a word alone", entry(null, "not-started", "Not Started", "", []), "Not Started."],
    ["comments alone", entry(null, "started", null, "TD187", ["TD187"]), "TD187"],
    ["nothing", entry(null, "started", null, "", []), ""],
    [
      "comments that state the status in a sentence",
      entry(null, "concluded", "Action closed", "Disbanded. Action closed.", []),
      "Disbanded. Action closed.",
    ],
    [
      "a word, and comments that open with it once more",
      entry(null, "started", "Started", "Started, they say.", []),
      "Started, Started, they say.",
    ],
    [
      "a word, and comments that conclude",
      entry(null, "concluded", "Solution found", "action completed. (TD263)", ["TD263"]),
      "Solution found, action completed. (TD263)",
    ],
    [
      "a reference that the comments do not name",
      entry(null, "concluded", "Concluded", "done.", ["TD263", "RG-WPR-4"]),
      "Concluded, done. (TD263, RG-WPR-4)",
    ],
    [
      "a reference in another spelling",
      entry(null, "started", null, "see TD326-R2", ["TD326R2"]),
      "see TD326-R2",
    ],
    [
      "a reference that only begins another",
      entry(null, "started", null, "see TD263", ["TD26"]),
      "see TD263 (TD26)",
    ],
    ["a reference alone", entry(null, "started", null, "", ["TD26"]), "(TD26)"],
  ])("writes %s", (_what, given, text) => {
    expect(entryText(given)).toBe(text);
  });
});
