import { operativeEnding, parseOperativeReference } from "../../src/domain/operative-reference";

describe("an operative reference in other words", () => {
  test.each([
    ["(invites TSAG 1 and 2)", "invites", "TSAG", ["1", "2"]],
    ["(requests TSAG, 3)", "requests", "TSAG", ["3"]],
    ["(resolves further 1)", "resolves further", null, ["1"]],
    ["(further instructs TSAG 1)", "further instructs", "TSAG", ["1"]],
    ["(resolves to instruct TSAG 1)", "resolves to instruct", "TSAG", ["1"]],
    ["(resolves, instructs TSAG 1, 2)", "resolves, instructs", "TSAG", ["1", "2"]],
    ["(instructs the Director of TSB 1)", "instructs", "TSBDir", ["1"]],
    ["(instructs the Director of TSB)", "instructs", "TSBDir", []],
    [
      "(instructs the Telecommunication Standardization Advisory Group 1)",
      "instructs",
      "TSAG",
      ["1"],
    ],
    ["(instructs Study Group 17, 2)", "instructs", "SG17", ["2"]],
    ["(invites Member States 2)", "invites", "Member States", ["2"]],
    ["(charge le GCNT 1)", "charge", "TSAG", ["1"]],
    ["(encarga al GANT 1 y 2)", "encarga", "TSAG", ["1", "2"]],
    ["[instructs TSAG 1].", "instructs", "TSAG", ["1"]],
  ])("%s", (ending, verb, addressee, paragraphs) => {
    expect(parseOperativeReference(`To count the buoys (all) ${ending}`)).toEqual({
      verb,
      addressee,
      paragraphs,
    });
  });

  test.each([
    ["(resolves 1-4)", ["1", "2", "3", "4"]],
    ["(resolves 1 to 3 and 7)", ["1", "2", "3", "7"]],
    ["(resolves 1.1–1.3)", ["1.1", "1.3"]],
    ["(resolves 1-900)", ["1", "900"]],
    ["(resolves 1 a)", ["1a"]],
    ["(resolves 1 a))", ["1a"]],
    ["(resolves 1 a), b), 2)", ["1a", "1b", "2"]],
    ["(resolves 1a and 2b)", ["1a", "2b"]],
    ["(resolves § 1)", ["1"]],
    ["(resuelve 1 a 4)", ["1", "2", "3", "4"]],
  ])("the paragraphs of %s", (ending, paragraphs) => {
    expect(parseOperativeReference(`To count the buoys ${ending}`)?.paragraphs).toEqual(paragraphs);
  });
});

describe("the ending of a description", () => {
  test.each([
    ["To act (instructs TSAG 1; resolves 3)", "instructs TSAG 1; resolves 3"],
    ["To act (instructs TSAG 1 and instructs TSBDir 2)", "instructs TSAG 1 and instructs TSBDir 2"],
  ])("%s begins like a reference and is none", (description, ending) => {
    expect(parseOperativeReference(description)).toBeNull();
    expect(operativeEnding(description)).toBe(ending);
  });

  test.each(["To act (as amended)", "To act", "instructs TSAG 1", ""])("%j is another", (text) => {
    expect(operativeEnding(text)).toBeNull();
  });
});
