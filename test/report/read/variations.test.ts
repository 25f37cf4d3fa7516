import { readDocument } from "../../../src/docx/read/read-document";
import { KNOWN_MEETINGS } from "../../../src/domain/known-meetings";
import { readReport, type ReadReport } from "../../../src/report/read/read-report";
import { cell, makeDocx, paragraph, row, table } from "../../docx/make-docx";
import { codesOf, HELD, readFromEachFormat, readMade, type MadeRow } from "./made-report";

const STATUS = "Status and Comments:\nTSAG 05-2025: Started.\nTSAG 01-2026: Ongoing.";
const [M5, M1] = ["TSAG 05-2025", "TSAG 01-2026"];
const AS_USUAL = [
  [M5, "started", ""],
  [M1, "ongoing", ""],
];

function entriesOf({ plan }: ReadReport, number: string): readonly unknown[] | undefined {
  return plan.actions
    .find((action) => action.number === number)
    ?.entries.map(({ meeting, status, comments }) => [meeting, status, comments]);
}

describe("the header over the numbers of actions", () => {
  test.each([
    "WTSA-24 action number",
    "WTSA-28 Action Number (Annex 1)",
    "WTSA action number",
    "WTSA-24 action",
    "Action No.",
    "Action number:",
    "Action item no.",
    "ACTION ID",
    "No.",
    "Nr",
    "N°",
    "№",
    "#",
    "Item",
    "Ref.",
    "S/N",
    "Numéro de la mesure",
    "N° de l’action",
    "Número de la acción",
    "Núm.",
    "Action",
  ])("%s", (header) => {
    const read = readMade(HELD, [[header, "Action"], ["3", "TSAG to act"], [STATUS]]);
    expect(entriesOf(read, "3")).toEqual(AS_USUAL);
    expect(codesOf(read)).toEqual([]);
  });
});

describe("the header over what is to be done", () => {
  test.each([
    "Action",
    "Description",
    "Description of the WTSA action",
    "Text of the action",
    "Action to be taken",
    "Task",
    "Description de la mesure",
    "Mesure à prendre",
    "Descripción de la acción",
    "Medida que se ha de tomar",
  ])("%s", (header) => {
    const read = readMade(HELD, [["No.", header], ["3", "TSAG to act"], [STATUS]]);
    expect(read.plan.actions).toMatchObject([{ number: "3", description: "TSAG to act" }]);
    expect(codesOf(read)).toEqual([]);
  });

  test.each([
    [["Index", "What has to be done"], "header-not-understood"],
    [["Code of it", "Words"], "header-not-understood"],
  ])("%j is understood by what the columns hold, and told", (header, code) => {
    const read = readMade(HELD, [header, ["3", "TSAG to act"], [STATUS]]);
    expect(read.plan.actions).toMatchObject([{ number: "3", description: "TSAG to act" }]);
    expect(codesOf(read)).toEqual([code]);
  });

  test("is not needed where the columns stand in another order and the header is missing", () => {
    const read = readMade(HELD, [
      ["TSAG to keep an eye on harbours (instructs TSAG 1)", "Resolution 40\nHarbours", "40-02"],
      [STATUS],
    ]);
    expect(read.plan.actions).toMatchObject([
      { number: "40-02", title: "Harbours", responsible: ["TSAG"] },
    ]);
    expect(codesOf(read)).toEqual(["header-row-missing"]);
  });
});

describe("an action's number", () => {
  test.each([
    ["3.", "3"],
    ["03", "3"],
    ["(3)", "3"],
    ["3)", "3"],
    ["No. 3", "3"],
    ["# 3", "3"],
    ["Item 3", "3"],
    ["WTSA-24 Action 3", "3"],
    ["3*", "3"],
    ["3²", "3"],
    ["73-6", "73-06"],
    ["73.06", "73-06"],
    ["73/06", "73-06"],
    ["73 – 06", "73-06"],
    ["Res. 73-06", "73-06"],
  ])("%s", (written, number) => {
    const read = readMade(HELD, [["No.", "Action"], [written, "TSAG to act"], [STATUS]]);
    expect(read.plan.actions.map((action) => action.number)).toEqual([number]);
    expect(codesOf(read)).toEqual([]);
  });

  test.each(["six-two", "3, 4", "A3", "???", "TD3", "0", "Resolution 73"])(
    "%s is none: its rows are findings",
    (written) => {
      const read = readMade(HELD, [["No.", "Action"], [written, "TSAG to act"], [STATUS]]);
      expect(read.plan.actions).toEqual([]);
      expect(codesOf(read)).toEqual(["row-not-understood", "row-not-understood"]);
    },
  );
});

describe("entries in one line", () => {
  test.each([
    "TSAG 05-2025: Started. TSAG 01-2026: Ongoing.",
    "TSAG 05-2025 Started, TSAG 01-2026 Ongoing",
    "TSAG 05-2025: Started; TSAG 01-2026 Ongoing",
    "TSAG 05-2025 – Started. TSAG 01-2026 – Ongoing.",
    "[TSAG 05-2025] Started, [TSAG 01-2026] Ongoing",
  ])("%s", (line) => {
    const status = [`Status and Comments: ${line}`];
    const read = readMade(HELD, [["No.", "Action"], ["3", "TSAG to act"], status]);
    const entries = entriesOf(read, "3") as readonly (readonly unknown[])[];
    expect(entries.map(([meeting, kept]) => [meeting, kept])).toEqual([
      [M5, "started"],
      [M1, "ongoing"],
    ]);
    expect(codesOf(read)).toEqual([]);
  });

  test.each([
    "Started as agreed, TSAG 05-2025 started it.",
    "Started. TSAG 05-2025 had asked for it.",
    "Started by SG90, TSAG 05-2025: see TD5.",
  ])("a meeting that a sentence names is none: %s", (line) => {
    const status = [`Status and Comments:\nTSAG 01-2026: ${line}`];
    const read = readMade(HELD, [["No.", "Action"], ["3", "TSAG to act"], status]);
    expect(entriesOf(read, "3")).toHaveLength(1);
  });
});

describe("the Resolution of an item", () => {
  test.each([
    "Resolution 40\nHarbours",
    "Resolution 40 (Rev. New Delhi, 2024) – Harbours",
    "Res. 40: Harbours",
    "Rés. 40 Harbours",
    "40 Harbours",
  ])("%j", (written) => {
    const header = ["No.", "Resolution", "Action"];
    const read = readMade(HELD, [header, ["40-02", written, "TSAG to act (resolves 1)"], [STATUS]]);
    expect(read.plan.actions).toMatchObject([{ resolution: "40", title: "Harbours" }]);
  });
});

describe("the place of status and comments", () => {
  const action = ["3", "TSAG to act"];
  const entries = "TSAG 05-2025: Started.\nTSAG 01-2026: Ongoing.";
  const places: readonly (readonly [string, readonly MadeRow[]])[] = [
    ["a row across the table", [["No.", "Action"], action, [STATUS]]],
    ["the cell below the action", [["No.", "Action"], action, ["", STATUS]]],
    ["a cell beside its name", [["No.", "Action"], action, ["Status and Comments:", entries]]],
    [
      "a row for each meeting",
      [["No.", "Action"], action, ["Status and Comments:"], ...entries.split("\n").map((e) => [e])],
    ],
    [
      "below the action in its cell",
      [
        ["No.", "Action"],
        ["3", `TSAG to act\n${STATUS}`],
      ],
    ],
    [
      "a column of its own",
      [
        ["No.", "Action", "Status and Comments"],
        [...action, entries],
      ],
    ],
    [
      "a column named Progress",
      [
        ["No.", "Progress", "Action"],
        ["3", entries, "TSAG to act"],
      ],
    ],
    [
      "a column for each meeting",
      [
        ["No.", "Action", M5, M1],
        [...action, "Started.", "Ongoing."],
      ],
    ],
    [
      "an unknown column",
      [
        ["No.", "Action", "What is new"],
        [...action, entries],
      ],
    ],
    [
      "two columns, of status and of comments",
      [
        ["No.", "Action", "Status", "Comments"],
        [...action, entries.replace("Started.", "Started"), "TSAG 05-2025:\nTSAG 01-2026:"],
      ],
    ],
    [
      "a row parted from its action by the header of the next page",
      [["No.", "Action"], action, ["No.", "Action"], [STATUS]],
    ],
  ];

  test.each(places)("%s", (_place, rows) => {
    const read = readMade(HELD, rows);
    expect(read.plan.actions).toMatchObject([{ number: "3", description: "TSAG to act" }]);
    expect(entriesOf(read, "3")).toEqual(AS_USUAL);
  });

  test("a header names the meeting of entries that name none", () => {
    const read = readMade(HELD, [
      ["No.", "Action", "Status (January 2026)"],
      ["3", "TSAG to act", "Started, TD5"],
    ]);
    expect(entriesOf(read, "3")).toEqual([[M1, "started", "TD5"]]);
  });

  test("the comments of a column of their own belong to the status beside them", () => {
    const read = readMade(HELD, [
      ["No.", "Action", "Status", "Comments"],
      ["3", "TSAG to act", "TSAG 01-2026: Started", "TSAG 01-2026: see TD5"],
    ]);
    expect(entriesOf(read, "3")).toEqual([[M1, "started", "see TD5"]]);
  });

  test("a status row without a word is a finding", () => {
    const read = readMade(HELD, [
      ["No.", "Action"],
      ["3", "TSAG to act"],
      ["Status and Comments:"],
    ]);
    expect(codesOf(read)).toEqual(["status-row-missing"]);
  });

  test("a table torn in two keeps the action and its status together", () => {
    const read = readMade(
      HELD,
      [
        ["No.", "Action"],
        ["3", "TSAG to act"],
      ],
      "",
      [["No.", "Action"], [STATUS], ["4", "TSAG to do"], [STATUS]],
    );
    expect(entriesOf(read, "3")).toEqual(AS_USUAL);
    expect(codesOf(read)).toEqual([]);
  });
});

describe("a group row", () => {
  const item = ["73-06", "Resolution 73\nClimate", "TSAG to act (instructs TSAG 1)"];
  const header = ["No.", "Resolution", "Action"];
  test.each([
    [["WPR", "", ""], "WPR"],
    [["WPR"], "WPR"],
    [["WPR:"], "WPR"],
    [["WPR", "WPR", "WPR"], "WPR"],
    [["RG-WPR"], "WPR"],
    [["", "RG-DT", ""], "DT"],
    [["Actions for RG-DT"], "DT"],
    [["Rapporteur Group on Sustainable Digital Transformation"], "DT"],
    [["Rapporteur group on Work Programme and Restructuring, SG work (RG-WPR)", "", ""], "WPR"],
    [["Lighthouses"], "Lighthouses"],
  ])("%j", (row, group) => {
    const read = readMade(HELD, [header, row, item, [STATUS]]);
    expect(read.plan.actions).toMatchObject([{ number: "73-06", group }]);
    expect(codesOf(read)).toEqual([]);
  });

  test("counts on behind a repeated header", () => {
    const next = ["74-01", ...item.slice(1)];
    const read = readMade(HELD, [header, ["WPR"], item, [STATUS], header, next, [STATUS]]);
    expect(read.plan.actions.map(({ group }) => group)).toEqual(["WPR", "WPR"]);
  });

  test("counts on in the next table where nothing is written between the two", () => {
    const next = [header, ["74-01", ...item.slice(1)], [STATUS]];
    const groupsBetween = (...lines: readonly string[]): readonly unknown[] =>
      readMade(HELD, [header, ["WPR"], item, [STATUS]], ...lines, next).plan.actions.map(
        ({ group }) => group,
      );
    expect(groupsBetween("")).toEqual(["WPR", "WPR"]);
    expect(groupsBetween("Further actions")).toEqual(["WPR", null]);
  });

  test("may stand above the table", () => {
    const read = readMade(HELD, "RG-DT", [header, item, [STATUS]]);
    expect(read.plan.actions).toMatchObject([{ group: "DT" }]);
  });
});

describe("registers", () => {
  const wtsa = [["No.", "Action"], ["3", "TSAG to act"], [STATUS]];
  const items = [["No.", "Resolution", "Action"], ["73-06", "73", "TSAG to act"], [STATUS]];

  test.each([
    ["in the usual order", ["Annex 1 - Actions", wtsa, "Annex 1a - Items", items], ["3", "73-06"]],
    ["the other way round", ["Annex A – Items", items, "Annex B – Actions", wtsa], ["73-06", "3"]],
    ["with Roman numbers", ["Annex I", wtsa, "Annex II", items], ["3", "73-06"]],
    ["one alone", ["Annex 1a - Items", items], ["73-06"]],
    ["without any heading", [items, "", wtsa], ["73-06", "3"]],
  ])("%s", (_name, blocks, numbers) => {
    const read = readMade(HELD, ...blocks);
    expect(read.plan.actions.map(({ number }) => number)).toEqual(numbers);
    expect(codesOf(read)).toEqual([]);
  });

  test("a column that the plan does not keep is told once", () => {
    const read = readMade(HELD, [
      ["#", "Lead", "Action No.", "Remarks", "Action"],
      ["1", "SG17", "3", "", "TSAG to act"],
      [STATUS],
    ]);
    expect(read.plan.actions).toMatchObject([{ number: "3", description: "TSAG to act" }]);
    expect(read.findings.map(({ code, found }) => [code, found])).toEqual([
      ["column-not-read", "Lead"],
    ]);
  });

  test("a table with status rows and no numbers is named with its place", () => {
    const read = readMade(HELD, wtsa, "Annex 2 - More", [
      ["Resolution", "Description of action"],
      ["Resolution 75\nOars", "TSAG to mend the oars"],
      [STATUS],
    ]);
    expect(read.findings.map(({ code, where }) => [code, where])).toEqual([
      ["table-without-numbers", "Annex 2 (table 4)"],
    ]);
  });
});

describe("a header of vertically merged cells in a Word file", () => {
  const down = '<w:vMerge w:val="restart"/>';
  const covered = cell(paragraph(""), "<w:vMerge/>");
  const across = (columns: number): string => `<w:gridSpan w:val="${String(columns)}"/>`;
  const plain = (...texts: readonly string[]): string =>
    row(texts.map((text) => cell(paragraph(text))));
  const readTable = (...rows: readonly string[]): ReadReport => {
    const body = [paragraph(HELD), paragraph("Annex 1"), table([...rows])].join("");
    return readReport(readDocument(makeDocx({ body })).document, { knownMeetings: KNOWN_MEETINGS });
  };

  test("has a column for each meeting below “Status”", () => {
    const read = readTable(
      row([
        cell(paragraph("No."), down),
        cell(paragraph("Action"), down),
        cell(paragraph("Status"), across(2)),
      ]),
      row([covered, covered, cell(paragraph(M5)), cell(paragraph(M1))]),
      plain("3", "TSAG to act", "Started.", "Ongoing."),
    );
    expect(read.plan.actions).toMatchObject([{ number: "3", description: "TSAG to act" }]);
    expect(entriesOf(read, "3")).toEqual(AS_USUAL);
    expect(codesOf(read)).toEqual([]);
  });

  test("has them where its first row spans columns and merges none downwards", () => {
    const read = readTable(
      row([
        cell(paragraph("No.")),
        cell(paragraph("Action")),
        cell(paragraph("Status"), across(2)),
      ]),
      plain("", "", M5, M1),
      plain("3", "TSAG to act", "Started.", "Ongoing."),
    );
    expect(read.plan.actions).toMatchObject([{ number: "3", description: "TSAG to act" }]);
    expect(entriesOf(read, "3")).toEqual(AS_USUAL);
    expect(codesOf(read)).toEqual([]);
  });

  test("ends where a row has text under a column that is not spanned", () => {
    const read = readTable(
      row([
        cell(paragraph("No.")),
        cell(paragraph("Action")),
        cell(paragraph("Status"), across(2)),
      ]),
      plain("3", "TSAG to act", `${M5}: Started.`, `${M1}: Ongoing.`),
    );
    expect(read.plan.actions).toMatchObject([{ number: "3", description: "TSAG to act" }]);
  });

  test("has “No.” and “Description” below “Action”", () => {
    const read = readTable(
      row([cell(paragraph("Action"), across(2)), cell(paragraph("Status and Comments"), down)]),
      row([cell(paragraph("No.")), cell(paragraph("Description")), covered]),
      plain("3", "TSAG to act", `${M5}: Started. ${M1}: Ongoing.`),
    );
    expect(read.plan.actions).toMatchObject([{ number: "3", description: "TSAG to act" }]);
    expect(entriesOf(read, "3")).toEqual(AS_USUAL);
    expect(codesOf(read)).toEqual([]);
  });

  test("has the groups of a list of documents below “Allocated to”", () => {
    const read = readTable(
      row([
        ...["TD#", "Source", "Title"].map((text) => cell(paragraph(text), down)),
        cell(paragraph("Allocated to"), across(2)),
      ]),
      row([covered, covered, covered, cell(paragraph("WP2")), cell(paragraph("RG-DT"))]),
      plain("TD5", "TSB", "Tides", "1", "(1)"),
    );
    expect(read.plan.documents).toMatchObject([
      {
        number: "TD5",
        allocations: [
          { group: "WP2", bracketed: false },
          { group: "RG-DT", bracketed: true },
        ],
      },
    ]);
  });
});

describe("the same report from each kind of file", () => {
  const blocks = [
    HELD,
    "Annex 1 - WTSA Actions",
    [
      ["WTSA-24 action number", "Action"],
      ["3", "WTSA-24 instructs TSAG to find out how tides are measured & told."],
      [
        "Status and Comments:\n[TSAG 05/2025] Started, LS-1 in TD903.\nTSAG, January 2026: Ongoing.",
      ],
      ["5", "WTSA-24 instructs Study Groups 90 and 91 to divide <lighthouses>."],
      ["Status and Comments:\nTSAG (01-2026) – Started. Action closed (TD904)."],
    ],
    "Annex 1a - Items",
    [
      ["Action No.", "Resolution", "Description of action"],
      ["RG-WPR"],
      ["40-02", "Resolution 40\nHarbours", "TSAG to keep an eye on them (instructs TSAG 1-3)"],
      ["Statut et commentaires:\nTSAG 01-2026: En cours"],
    ],
  ] as const;
  const read = readFromEachFormat(blocks);
  const formats = Object.keys(read);

  test("has its three actions", () => {
    expect(formats).toEqual([".docx", "plain text", "clipboard HTML"]);
    expect(read[".docx"]?.plan.actions).toMatchObject([
      { number: "3", entries: [{ meeting: M5 }, { meeting: M1 }] },
      { number: "5", entries: [{ meeting: M1, status: "started" }] },
      { number: "40-02", group: "WPR", entries: [{ meeting: M1, status: "ongoing" }] },
    ]);
  });

  test.each(formats)("%s gives the same plan and findings", (format) => {
    const [one, other] = [read[format], read[".docx"]];
    expect(one?.plan).toEqual(other?.plan);
    expect(one?.findings).toEqual(other?.findings);
  });
});
