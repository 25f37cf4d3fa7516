import {
  FrozenNames,
  formatFrozenRecord,
  isFrozenName,
  parseFrozenRecord,
  type FrozenRecord,
} from "../../../src/app/freeze/frozen-record";
import {
  isReady,
  isSameValue,
  showsDate,
  writtenValue,
} from "../../../src/app/freeze/frozen-values";

const record: FrozenRecord = {
  formulas: [
    {
      name: "WtsaFrozen_1",
      formula: ["=F(", { name: "WtsaFrozenRef_2", as: "A1" }, ")"],
      left: { values: [[1, "x", true]] },
      dated: [[0, 0]],
    },
    { name: "WtsaFrozen_3", formula: ["=F()"], left: { native: ["=1"] }, dated: [] },
  ],
};

test("a record is read as it was written; damaged ones and those of a newer version are none", () => {
  expect(parseFrozenRecord(formatFrozenRecord(record))).toEqual(record);
  expect(parseFrozenRecord("{")).toBeNull();
  expect(parseFrozenRecord('{"version":2,"formulas":[]}')).toBeNull();
});

test("new names go on after those of the workbook", () => {
  const names = new FrozenNames(["AsOf", "WtsaFrozen_4", "WtsaFrozenRef_6", "WtsaFrozen_x"]);
  expect([names.cells(), names.reference()]).toEqual(["WtsaFrozen_7", "WtsaFrozenRef_8"]);
  expect(["WtsaFrozen_1", "WtsaFrozenRef_2", "WtsaFrozen", "AsOf"].map(isFrozenName)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test.each([
  [46537, "General", "30 May 2027", true],
  [46537, "General", "46537", false],
  [4.6e30, "General", "4.6E+30", false],
  [46537, "General", "#####", false],
  [46537, "yyyy-mm-dd", "2027-05-30", false],
  ["30 May 2027", "General", "30 May 2027", false],
])("%s in format %s that shows %s: a date that needs a format is %s", (value, format, text, is) => {
  expect(showsDate(value, format, text)).toBe(is);
});

test.each([
  ["Started", "General", "Started"],
  ["8", "General", "'8"],
  ["73-06", "General", "'73-06"],
  ["=1+1", "General", "'=1+1"],
  ["TRUE", "General", "'TRUE"],
  ["8", "@", "8"],
  ["#N/A", "General", "#N/A"],
  ["", "General", ""],
  [8, "General", 8],
])("%j in format %s is written as %j", (value, format, written) => {
  expect(writtenValue(value, format)).toBe(written);
});

test("cells without an answer are not ready, and an error of ours is one", () => {
  expect(["#NAME?", "#BUSY!", "#SPILL!", "#N/A", "#VALUE!", "", 5].map(isReady)).toEqual([
    ...[false, false, false],
    ...[true, true, true, true],
  ]);
  expect(isSameValue(0.1 + 0.2, 0.3)).toBe(true);
  expect(isSameValue("0", 0)).toBe(false);
});
