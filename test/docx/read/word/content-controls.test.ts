import { readDocument } from "../../../../src/docx/read/read-document";
import { cell, makeDocx, paragraph, row, table } from "../../make-docx";
import type { Outline } from "../../outline";
import { outline } from "../../outline";

const properties =
  '<w:rPr><w:vanish/></w:rPr><w:alias w:val="x"/><w:tag w:val="x"/><w:id w:val="1"/><w:lock w:val="sdtLocked"/>' +
  '<w:placeholder><w:docPart w:val="x"/></w:placeholder><w:dropDownList><w:listItem w:value="1"/></w:dropDownList>';
const control = (content: string, more = ""): string =>
  `<w:sdt><w:sdtPr>${properties}${more}</w:sdtPr><w:sdtEndPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const empty = (content: string): string => control(content, "<w:showingPlcHdr/>");
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

const cases: readonly (readonly [name: string, body: string, shown: readonly Outline[]])[] = [
  ["around words", `<w:p>${run("a")}${control(run("b"))}${run("c")}</w:p>`, ["abc"]],
  ["around paragraphs", control(paragraph("a") + paragraph("b")), ["a", "b"]],
  ["around a table", control(table([row([cell("a")])])), [[["0: a"]]]],
  [
    "around rows, each with one of its own",
    table([control(control(row([cell("a")])) + control(row([cell("b")]))), row([cell("c")])]),
    [[["0: a"], ["0: b"], ["0: c"]]],
  ],
  [
    "around cells, with their spans",
    table([row([control(cell("a", '<w:gridSpan w:val="2"/>')), cell("b"), control(cell("c"))])]),
    [[["0 2x1: a", "2: b", "3: c"]]],
  ],
  ["one within another", control(control(paragraph("a"))), ["a"]],
  [
    "a box to be ticked",
    `<w:p>${control(run("☒"), '<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>')}</w:p>`,
    ["☒"],
  ],
  ["a placeholder in the text as nothing", `<w:p>${run("a")}${empty(run("Click"))}</w:p>`, ["a"]],
  ["a placeholder paragraph as an empty one", empty(paragraph("Click")), [""]],
  [
    "a placeholder cell as an empty one",
    table([row([empty(cell("Choose")), cell("b")])]),
    [[["0: ", "1: b"]]],
  ],
  [
    "no placeholder where there is none any more",
    `<w:p>${control(run("a"), '<w:showingPlcHdr w:val="0"/>')}</w:p>`,
    ["a"],
  ],
];

describe("content controls", () => {
  test.each(cases)("%s", (_name, body, shown) => {
    const { blocks, notices } = readDocument(makeDocx({ body })).document;
    expect(outline({ blocks, notices })).toEqual(shown);
    expect(notices.filter(({ code }) => code !== "placeholder-text")).toEqual([]);
  });
});
