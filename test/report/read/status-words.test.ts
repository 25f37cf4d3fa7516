import {
  contradictingStatus,
  readStatedStatus,
  statusVocabulary,
} from "../../../src/report/read/status-words";

describe("a status that an entry states", () => {
  test.each([
    ["Started, LS-1 in TD142.", "started", "Started", "LS-1 in TD142."],
    ["Not Started.", "not-started", "Not Started", ""],
    ["No Started.", "not-started", "No Started", ""],
    ["Not started", "not-started", "Not started", ""],
    ["Started. The group goes on.", "started", "Started", "The group goes on."],
    ["Ongoing – three replies", "ongoing", "Ongoing", "three replies"],
    ["On-going, three replies", "ongoing", "On-going", "three replies"],
    ["Concluded: TD263", "concluded", "Concluded", "TD263"],
    [
      "Solution found, action completed. (TD263)",
      "concluded",
      "Solution found",
      "action completed. (TD263)",
    ],
    ["Completed.", "concluded", "Completed", ""],
    [
      "The group was dissolved. Action closed.",
      "concluded",
      "Action closed",
      "The group was dissolved. Action closed.",
    ],
    [
      "The action is completed (TD1).",
      "concluded",
      "The action is completed",
      "The action is completed (TD1).",
    ],
    ["Report in TD1. Closed.", "concluded", "Closed", "Report in TD1. Closed."],
  ])("%s", (text, status, statedAs, comments) => {
    expect(readStatedStatus(text)).toMatchObject({ status, statedAs, comments });
  });

  test.each([
    ["Terminée.", "concluded"],
    ["Achevées", "concluded"],
    ["Clôturé.", "concluded"],
    ["Close (TD263)", "concluded"],
    ["Non commencée", "not-started"],
    ["Pas encore commencé.", "not-started"],
    ["Engagée", "started"],
    ["EN COURS", "ongoing"],
    ["Iniciada", "started"],
    ["No iniciada.", "not-started"],
    ["Sin iniciar", "not-started"],
    ["En marcha", "ongoing"],
    ["Concluidas.", "concluded"],
    ["Cerrada (TD263)", "concluded"],
  ])("in French or Spanish, of any gender: %s", (text, status) => {
    expect(readStatedStatus(text)).toMatchObject({ status });
  });

  test("is a slip where it is spelt wrongly", () => {
    expect(readStatedStatus("No Started.")?.slip).toBe(true);
    expect(readStatedStatus("Not started.")?.slip).toBe(false);
  });

  test.each([
    "JCA-MV started the roadmap.",
    "TD187",
    "",
    "The discussion has started.",
    "Closed meetings were held.",
    "It will report once the action is completed.",
    "The action is not completed.",
    "Work goes on until the action is closed.",
    "The correspondence group was closed, coordination continued.",
  ])("is none in: %s", (text) => {
    expect(readStatedStatus(text)).toBeNull();
  });
});

describe("with words that the secretariat has declared", () => {
  const words = statusVocabulary([
    { alias: "parked", status: "not-started", slip: false },
    { alias: "in the pipeline", status: "started", slip: false },
    { alias: "closed", status: "ongoing", slip: false },
  ]);

  test.each([
    ["Parked.", "not-started", "Parked", ""],
    ["PARKED: the group waits", "not-started", "PARKED", "the group waits"],
    ["“Parked”. The group waits.", "not-started", "Parked", "The group waits."],
    ["In the  pipeline, see TD142", "started", "In the  pipeline", "see TD142"],
    ["Parked in TD142.", "not-started", "Parked", "in TD142."],
    ["Closed.", "ongoing", "Closed", ""],
    ["Started. Three replies.", "started", "Started", "Three replies."],
  ])("%s", (text, status, statedAs, comments) => {
    const read = readStatedStatus(text, words);
    expect(read).toEqual({ status, statedAs, comments, slip: false });
  });

  test.each(["Parked cars are counted.", "The work is parked.", "Parkedness"])(
    "none in: %s",
    (text) => {
      expect(readStatedStatus(text, words)).toBeNull();
    },
  );

  test("they contradict, too", () => {
    const read = readStatedStatus("Ongoing. Parked.", words);
    expect(read && contradictingStatus(read, words)).toMatchObject({ status: "not-started" });
    expect(read && contradictingStatus(read)).toBeNull();
  });

  test("others do not know them", () => {
    expect(readStatedStatus("Parked.")).toBeNull();
  });
});
