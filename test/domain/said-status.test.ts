import { statusSaidIn } from "../../src/domain/said-status";

describe("a text states a status", () => {
  it.each([
    ["Action closed.", ["concluded"]],
    ["Solution found, action completed.", ["concluded", "concluded"]],
    ["The letter went out. The action is now closed.", ["concluded"]],
    ["Not started", ["not-started"]],
    ["JCA-MV started the roadmap.", []],
    ["The action will be closed at the next meeting.", []],
    ["", []],
  ])("“%s”", (text, expected) => {
    expect(statusSaidIn(text).map(({ status }) => status)).toEqual(expected);
  });

  it("in words of the user's own", () => {
    const aliases = [{ alias: "parked", status: "not-started", slip: false }] as const;
    expect(statusSaidIn("Parked.", aliases)).toEqual([{ words: "Parked", status: "not-started" }]);
    expect(statusSaidIn("Parked.")).toEqual([]);
  });
});
