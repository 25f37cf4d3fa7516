import { readDocument, readPlainText } from "../../../../src/docx/read/read-document";
import type { Outline } from "../../outline";
import { outline } from "../../outline";

const cases: readonly (readonly [name: string, text: string, shown: readonly Outline[]])[] = [
  ["a paragraph a line", "a\nb\n", ["a", "b"]],
  ["empty lines as empty paragraphs", "a\n\nb", ["a", "", "b"]],
  ["Windows line ends", "a\r\nb\r\n", ["a", "b"]],
  ["a byte order mark as nothing", "\ufeffa", ["a"]],
  [
    "marks of bookmarks as nothing",
    "[bookmark: _Ref1][bookmark: _Ref2]9\tClosure",
    ["# 9\tClosure"],
  ],
  ["marks of bookmarks in cells as nothing", "\tNo.\n\t[bookmark: x]1\n", [[["0: No.", "1: 1"]]]],
  ["line breaks in a paragraph", "a\vb\nc", ["a\nb", "c"]],
  [
    "line breaks in a pasted cell",
    "Number\tAction\r\n1\tSend\vit\r\n",
    [
      [
        ["0: Number", "1: Action"],
        ["0: 1", "1: Send\nit"],
      ],
    ],
  ],
  ["a word with a full stop as no label", "No.\tAction", ["No.\tAction"]],
  ["Roman items", "iv) four\n xi. eleven", ["[iv)] four", "[xi.] eleven"]],
  [
    "clauses as headings by their depth",
    "3.1.1\tDetermination of it\n3.1 Lead",
    ["### 3.1.1\tDetermination of it", "## 3.1 Lead"],
  ],
  ["annexes as headings", " Annex 1a - Actions for WP2", ["#  Annex 1a - Actions for WP2"]],
  ["no heading in a sentence", "2 Members asked for this.", ["2 Members asked for this."]],
  ["bullets", "· one\n   • two", ["[·] one", "[•] two"]],
  ["a bullet without text", "· ", ["[·] "]],
  ["numbered items", "1. one\n 2) two\na) three", ["[1.] one", "[2)] two", "[a)] three"]],
  [
    "a table, its cells by line and its rows by blank line",
    "\ta\n\tb\n\n\tc\n\td\n\n",
    [
      [
        ["0: a", "1: b"],
        ["0: c", "1: d"],
      ],
    ],
  ],
  ["a cell that goes on in lines without a tab", "\ta\nmore\n\tb\n", [[["0: a\nmore", "1: b"]]]],
  ["empty cells", "\ta\n\t\n\t\n", [[["0: a", "1: ", "2: "]]]],
  [
    "a row of one cell across the table",
    "\ta\n\tb\n\tc\n\n\tStatus: x\ny\n\n\td\n\te\n\tf\n",
    [[["0: a", "1: b", "2: c"], ["0: Status: x\ny"], ["0: d", "1: e", "2: f"]]],
  ],
  [
    "an empty paragraph within a cell",
    "\ta\n\tb\n\n\tc\n\n\td\n\te\n\tf\n\n",
    [
      [
        ["0: a", "1: b\n", "2: c"],
        ["0: d", "1: e", "2: f"],
      ],
    ],
  ],
  [
    "an empty paragraph at the end of a row",
    "\ta\n\tb\n\n\n\tc\n\td\n",
    [
      [
        ["0: a", "1: b"],
        ["0: c", "1: d"],
      ],
    ],
  ],
  ["text after a table", "\ta\n\tb\n\nNote\n", [[["0: a", "1: b"]], "Note"]],
  ["text on a new page after a table", "\ta\n Annex 2 - B\n", [[["0: a"]], "#  Annex 2 - B"]],
  ["two tables parted by three blank lines", "\ta\n\n\n\n\tb\n", [[["0: a"]], "", "", [["0: b"]]]],
  [
    "two tables of which the second begins like the first",
    "\tNo.\n\n\t1\n\n\n\tNo.\n\n\t2\n",
    [[["0: No."], ["0: 1"]], "", [["0: No."], ["0: 2"]]],
  ],
  [
    "a pasted table, its cells parted by tabs",
    "No.\tAction\tBy\n1\tSend\tTSB\n2\t\tSG17\n\nend",
    [
      [
        ["0: No.", "1: Action", "2: By"],
        ["0: 1", "1: Send", "2: TSB"],
        ["0: 2", "1: ", "2: SG17"],
      ],
      "",
      "end",
    ],
  ],
  [
    "a pasted row that goes on in the next line",
    "No.\tTitle\tBy\nA\tB\tC\n1\tone\ntwo\tTSB\n",
    [
      [
        ["0: No.", "1: Title", "2: By"],
        ["0: A", "1: B", "2: C"],
        ["0: 1", "1: one\ntwo", "2: TSB"],
      ],
    ],
  ],
  [
    "a pasted row across the table",
    "No.\tTitle\tBy\nA\tB\tC\nStatus: x\nmore\n1\t2\t3",
    [
      [
        ["0: No.", "1: Title", "2: By"],
        ["0: A", "1: B", "2: C"],
        ["0: Status: x\nmore"],
        ["0: 1", "1: 2", "2: 3"],
      ],
    ],
  ],
  ["no table in numbered clauses", "3.1\tLead\n3.2\tJCA", ["## 3.1\tLead", "## 3.2\tJCA"]],
  ["no table in one line with a tab", "Action:\tReview", ["Action:\tReview"]],
];

describe("plain text of Word", () => {
  test.each(cases)("has %s", (_name, text, shown) => {
    expect(outline(readPlainText(text).document)).toEqual(shown);
  });

  test("names its tables, and what stands above them", () => {
    const { blocks } = readPlainText("Annex 1\n\n\ta\n\tb\n").document;
    expect(blocks.at(-1)).toMatchObject({
      address: "table 1",
      caption: "Annex 1",
      columnCount: 2,
      rows: [{ isHeader: true, cells: [{}, { address: "table 1, row 1, column 2" }] }],
    });
  });

  test.each([
    ["UTF-8", [0x47, 0x61, 0xc3, 0xab, 0x6c]],
    ["Windows-1252", [0x47, 0x61, 0xeb, 0x6c]],
    ["UTF-16", [0xff, 0xfe, 0x47, 0, 0x61, 0, 0xeb, 0, 0x6c, 0]],
  ])("is read in %s", (_encoding, bytes) => {
    const { document, source } = readDocument(Uint8Array.from(bytes), { fileName: "a.txt" });
    expect([outline(document), source]).toEqual([["Gaël"], "text"]);
  });
});
