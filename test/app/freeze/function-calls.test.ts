import { callsOurs, formulaParts, type FormulaPart } from "../../../src/app/freeze/function-calls";

/** Calls as `NAME<argument|argument>`, so that a case shows where the formula was cut. */
function shown(parts: readonly FormulaPart[]): string {
  return parts
    .map((part) =>
      typeof part === "string" ? part : `${part.name}<${part.args.map(shown).join("|")}>`,
    )
    .join("");
}

test.each([
  ['=JCA_EXPIRY("JCA-MV")', '=JCA_EXPIRY<"JCA-MV">'],
  ['=jca_expiry ("a, b)")+30', '=JCA_EXPIRY<"a, b)">+30'],
  ['=JCA_EXPIRY("say ""JCA_LIST(1)""")', '=JCA_EXPIRY<"say ""JCA_LIST(1)""">'],
  ["=JCA_DAYS_LEFT(A1,JCA_LIFETIME_END(B1))", "=JCA_DAYS_LEFT<A1|JCA_LIFETIME_END<B1>>"],
  ["=JCA_LIST(,DATE(2027,3,1))", "=JCA_LIST<|DATE(2027,3,1)>"],
  ["=ROWS(OVERDUE_TRANSFERS())", "=ROWS(OVERDUE_TRANSFERS<>)"],
  ["=TD_TITLE('Our, (own) sheet'!A1)", "=TD_TITLE<'Our, (own) sheet'!A1>"],
  ["=TD_TITLE(Docs[[a,b)]])&TD_REF([@Doc])", "=TD_TITLE<Docs[[a,b)]]>&TD_REF<[@Doc]>"],
  ['=SUM({1,2},ACTION_COUNT({"a","b"}))', '=SUM({1,2},ACTION_COUNT<{"a","b"}>)'],
  ["=_xldudf_ACTION_STATUS(8)", "=ACTION_STATUS<8>"],
  ["=1+[2]!_xldudf_ACTION_STATUS(8)", "=1+ACTION_STATUS<8>"],
  ["=_xll.JCA_TRANSFER(A1)&TD_REF(B1)", "=JCA_TRANSFER<A1>&TD_REF<B1>"],
  ["=ACTIONS[Status]&ACTION_COUNT", "=ACTIONS[Status]&ACTION_COUNT"],
])("%s is cut into %s", (formula, cut) => {
  expect(shown(formulaParts(formula))).toBe(cut);
});

test.each([
  ['=IF(A1="JCA_EXPIRY(1)",1,2)', false],
  ["=MY.JCA_EXPIRY(1)", false],
  ["=JCA_EXPIRY_DAY(1)", false],
  ["='JCA_EXPIRY(1)'!A1", false],
  ["=T[JCA_EXPIRY(1)]", false],
  ["JCA_EXPIRY(1)", false],
  [46537, false],
  ["=IF(A1,JCA_EXPIRY(A1),0)", true],
])("that %s calls one of ours is %s", (formula, calls) => {
  expect(callsOurs(formula)).toBe(calls);
});
