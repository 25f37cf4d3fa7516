import { withStatusWords } from "../../src/app/status-words";
import { parseStatus } from "../../src/domain/status";
import { action, entry, plan } from "../plans";

const WORDS = [{ alias: "parked", status: "not-started", slip: false }] as const;

function read(comments: string, statedAs: string | null = null) {
  const entries = [
    entry("TSAG 05-2025", "started"),
    entry("TSAG 01-2026", "started", { statedAs, comments }),
  ];
  const { actions } = withStatusWords(plan({ actions: [action({ entries })] }), WORDS);
  return actions[0]?.entries.at(-1);
}

describe("a source read with the workbook's own words for a status", () => {
  it.each([
    ["Parked. The group waits.", "Parked", "The group waits."],
    ["PARKED", "PARKED", ""],
    ["Parked, see TD1", "Parked", "see TD1"],
  ])("states the status of “%s”", (comments, statedAs, rest) => {
    expect(read(comments)).toMatchObject({ status: "not-started", statedAs, comments: rest });
  });

  it.each(["The car was parked.", "Parked cars are counted.", ""])(
    "states none of “%s”",
    (comments) => {
      expect(read(comments)).toMatchObject({ status: "started", statedAs: null, comments });
    },
  );

  it("keeps what a status word of the report says", () => {
    expect(read("Parked.", "Started")).toMatchObject({ status: "started", comments: "Parked." });
  });

  it("carries the status on", () => {
    const entries = [
      entry("TSAG 05-2025", "started", { statedAs: null, comments: "Parked." }),
      entry("TSAG 01-2026", "started", { statedAs: null, comments: "No change" }),
    ];
    const { actions } = withStatusWords(plan({ actions: [action({ entries })] }), WORDS);
    expect(actions[0]?.entries.map(({ status }) => status)).toEqual(["not-started", "not-started"]);
    expect(parseStatus("parked")).toBeNull();
  });
});
