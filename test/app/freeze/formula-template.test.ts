import {
  filledTemplate,
  isSameFormula,
  templateOf,
} from "../../../src/app/freeze/formula-template";

/** A template with its references by number, and what they refer to. */
function kept(formula: string) {
  const cells: string[] = [];
  const template = templateOf(formula, "My sheet", (reference) => {
    if (!cells.includes(reference)) cells.push(reference);
    return `ref${cells.indexOf(reference)}`;
  });
  return { template, cells };
}

test.each([
  ["=JCA_EXPIRY(A2)", ["'My sheet'!$A$2"]],
  ["=JCA_EXPIRY($A2)&A$2&a2", ["'My sheet'!$A$2"]],
  ["=TD_TITLE('It''s'!B1)+Other!$B$1:C3", ["'It''s'!$B$1", "'Other'!$B$1:$C$3"]],
  ["=COUNTA(A:A)+SUM($1:3)", ["'My sheet'!$A:$A", "'My sheet'!$1:$3"]],
  ['=LOG10(5)+A1B2+Q1_total+T1[Q1]+"A1"+1E5', []],
  ["='[Other.xlsx]Sheet1'!A1+[Other.xlsx]Sheet1!A1", []],
])("%s keeps its references %j beside it, and comes back", (formula, expected) => {
  const { template, cells } = kept(formula);
  expect(cells).toEqual(expected);
  const back = filledTemplate(
    template,
    "My sheet",
    (name) => `=${cells[Number(name.slice(3))] ?? ""}`,
  );
  expect(back.toUpperCase()).toBe(formula.toUpperCase());
});

test.each([
  ["moved down", "=F($A2)", "='My sheet'!$A$3", "=F($A3)"],
  ["grown", "=F(A2:B4)", "='My sheet'!$A$2:$B$5", "=F(A2:B5)"],
  ["on a sheet of another name", "=F(Other!A2)", "=Neu!$A$2", "=F('Neu'!A2)"],
  ["moved to another sheet", "=F(A2)", "='The rest'!$C$9", "=F('The rest'!C9)"],
  ["deleted", "=F(A2)", "='My sheet'!#REF!", "=F(#REF!)"],
  ["deleted with their sheet", "=F(A2)", "=#REF!", "=F(#REF!)"],
  ["whose name is gone", "=F(A2)", null, "=F(#REF!)"],
])("cells %s are followed", (_, formula, now, expected) => {
  expect(filledTemplate(kept(formula).template, "My sheet", () => now)).toBe(expected);
});

test("formulas that differ in needless quotes are the same", () => {
  expect(isSameFormula("=Other!A1", "='Other'!A1")).toBe(true);
  expect(isSameFormula("=Other!A1", "=Other!A2")).toBe(false);
  expect(isSameFormula(5, "=5")).toBe(false);
});
