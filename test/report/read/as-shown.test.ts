import { readDocument } from "../../../src/docx/read/read-document";
import { KNOWN_MEETINGS } from "../../../src/domain/known-meetings";
import { readReport, type ReadReport } from "../../../src/report/read/read-report";
import { cell, makeDocx, paragraph, row, table } from "../../docx/make-docx";
import { codesOf, HELD } from "./made-report";

/** A list for each form of label; its number is its place here, from 1. */
const LABELS = ["%1", "WP2-%1:", "Annex %1 –", "40-%1", "•"];
const [HEADING, REQUEST, ANNEX, ITEM, BULLET] = [1, 2, 3, 4, 5];

const numbering = [
  ...LABELS.map(
    (text, index) =>
      `<w:abstractNum w:abstractNumId="${String(index)}"><w:lvl w:ilvl="0"><w:start w:val="1"/>` +
      `<w:numFmt w:val="${text === "•" ? "bullet" : "decimal"}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>`,
  ),
  ...LABELS.map(
    (_, index) =>
      `<w:num w:numId="${String(index + 1)}"><w:abstractNumId w:val="${String(index)}"/></w:num>`,
  ),
].join("");
const styles = `<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>`;

function counted(text: string, list: number | undefined, style = ""): string {
  const number = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${String(list)}"/></w:numPr>`;
  return paragraph(text, style + number);
}

function heading(text: string, list: number | undefined): string {
  return counted(text, list, '<w:pStyle w:val="H"/>');
}

function statusRow(...lines: readonly string[]): string {
  const texts = ["Status and Comments:", ...lines].map((line) =>
    line.startsWith("<") ? line : paragraph(line),
  );
  return row([cell(""), cell(texts.join(""))]);
}

function readBody(...blocks: readonly string[]): ReadReport {
  const bytes = makeDocx({ body: paragraph(HELD) + blocks.join(""), numbering, styles });
  return readReport(readDocument(bytes).document, { knownMeetings: KNOWN_MEETINGS });
}

const HEADER = row([cell("No."), cell("Action")]);
const ENTRY = "TSAG 01-2026: Ongoing.";
const REGISTER = table([HEADER, row([cell("3"), cell("TSAG to act")]), statusRow(ENTRY)]);

function entriesOf({ plan }: ReadReport): readonly unknown[] {
  return plan.actions.map(({ number, entries }) => [
    number,
    ...entries.map(({ status, comments, references }) => [status, comments, references]),
  ]);
}

describe("a number that Word counts", () => {
  test.each([
    [HEADING, ["1", "2"]],
    [ITEM, ["40-01", "40-02"]],
  ])("is an action's, in a cell without text (%i)", (list, numbers) => {
    const read = readBody(
      table([
        HEADER,
        row([cell(counted("", list)), cell("TSAG to act")]),
        statusRow(ENTRY),
        row([cell(counted("", list)), cell("TSAG to think")]),
        statusRow(ENTRY),
      ]),
    );
    expect(read.plan.actions.map(({ number }) => number)).toEqual(numbers);
    expect(codesOf(read)).toEqual([]);
  });

  test("is a request's label", () => {
    const read = readBody(
      heading("Actions for TSAG", HEADING),
      counted("note the plan", REQUEST),
      counted("endorse it", REQUEST),
      REGISTER,
    );
    expect(read.plan.requests).toEqual([
      { label: "WP2-1", text: "note the plan" },
      { label: "WP2-2", text: "endorse it" },
    ]);
  });

  test("is an annex's, and a finding names it", () => {
    const read = readBody(
      heading("Actions", ANNEX),
      table([HEADER, row([cell("3"), cell("TSAG to act")])]),
      heading("Words of the chair", ANNEX),
      paragraph("See Annex 1 and Annex 2."),
    );
    expect(read.findings.map(({ code, where }) => [code, where])).toEqual([
      ["status-row-missing", "Annex 1 (table 1), row 2"],
    ]);
  });

  test("and a bullet are no text of an entry", () => {
    const read = readBody(
      table([
        HEADER,
        row([cell("3"), cell("TSAG to act")]),
        statusRow(counted(ENTRY, BULLET), counted("More.", HEADING)),
      ]),
    );
    expect(entriesOf(read)).toEqual([["3", ["ongoing", "More.", []]]]);
    expect(codesOf(read)).toEqual([]);
  });
});

describe("a table within a table", () => {
  const inner = (...rows: readonly (readonly string[])[]): string =>
    table(rows.map((cells) => row(cells.map((text) => cell(text))))) + paragraph("");

  test("is read where the outer one only frames it", () => {
    const read = readBody(table([row([cell(paragraph("Annex 1 – Actions") + REGISTER)])]));
    expect(entriesOf(read)).toEqual([["3", ["ongoing", "", []]]]);
    expect(codesOf(read)).toEqual([]);
  });

  test("says what it says in a status row", () => {
    const read = readBody(
      table([
        HEADER,
        row([cell("3"), cell("TSAG to act")]),
        statusRow("TSAG 01-2026: Ongoing, two texts:", inner(["A map", "TD905"], ["Ink", "TD906"])),
      ]),
    );
    expect(entriesOf(read)).toEqual([
      ["3", ["ongoing", "two texts:\nA map TD905\nInk TD906", ["TD905", "TD906"]]],
    ]);
  });

  test("may have a row for each entry", () => {
    const read = readBody(
      table([
        HEADER,
        row([cell("3"), cell("TSAG to act")]),
        statusRow(inner(["TSAG 05-2025", "Started"], ["TSAG 01-2026", "Ongoing, TD905"])),
      ]),
    );
    expect(entriesOf(read)).toEqual([["3", ["started", "", []], ["ongoing", "TD905", ["TD905"]]]]);
    expect(codesOf(read)).toEqual([]);
  });
});
