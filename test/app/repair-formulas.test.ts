import { FUNCTION_NAMES } from "../../src/app/function-names";
import { isBrokenColumnCell, repairedFormula } from "../../src/app/repair-formulas";

describe("a formula that shows #NAME?", () => {
  test.each([
    ['=JCA_EXPIRY("JCA-MV")'],
    ['=jca_expiry ("JCA-MV")+30'],
    ['=IF(ACTION_STATUS(8)="Concluded","done","open")'],
    ["=-JCA_TRANSFER(A1,B1)"],
  ])("is written as it stands: %s", (formula) => {
    expect(repairedFormula(formula, "#NAME?")).toBe(formula);
  });

  test.each([
    ['=_xldudf_JCA_EXPIRY("JCA-MV")', '=JCA_EXPIRY("JCA-MV")'],
    ["=[2]!_xldudf_ACTION_STATUS(8)", "=ACTION_STATUS(8)"],
    ["=_xll.JCA_TRANSFER(A1)&_xldudf_ACTION_STATUS(8)", "=JCA_TRANSFER(A1)&ACTION_STATUS(8)"],
    [
      '=_xldudf_ACTION_STATUS(8)&" by _xldudf_JCA_EXPIRY("',
      '=ACTION_STATUS(8)&" by _xldudf_JCA_EXPIRY("',
    ],
  ])("loses what Excel put before the name: %s", (formula, repaired) => {
    expect(repairedFormula(formula, "#NAME?")).toBe(repaired);
  });

  test.each(FUNCTION_NAMES)("is known by every name: %s", (name) => {
    expect(repairedFormula(`=1+_xldudf_${name}(A1)`, "#NAME?")).toBe(`=1+${name}(A1)`);
  });

  test.each([
    ["another's function", "=CONTOSO.ADD(1)", "#NAME?"],
    ["a name that only ends like ours", "=MY.JCA_EXPIRY(1)", "#NAME?"],
    ["a name that only begins like ours", "=JCA_EXPIRY_DAY(1)", "#NAME?"],
    ["our name in a text", '=NOSUCH("JCA_EXPIRY(1)")', "#NAME?"],
    ["an answer", '=JCA_EXPIRY("JCA-MV")', 46537],
    ["an error of ours", '=JCA_EXPIRY("JCA-XX")', "#N/A"],
    ["a text", "#NAME?", "#NAME?"],
    ["an empty cell", "", ""],
  ])("is left where it is %s", (_, formula, shown) => {
    expect(repairedFormula(formula, shown)).toBeNull();
  });
});

test.each([
  ["=EDATE([@Start],24)", 46537, false],
  ["=EDATE([@Start],24)", "#VALUE!", false],
  ["=EDATE(#REF!,24)", "#REF!", true],
  ["=EDAT([@Start],24)", "#NAME?", true],
  ["30 May 2027", "30 May 2027", true],
  ["", "", true],
])("a calculated column's cell %s that shows %s: broken is %s", (formula, shown, broken) => {
  expect(isBrokenColumnCell(formula, shown)).toBe(broken);
});
