import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReadResult } from "../../../src/docx/read/read-document";
import { readDocument, readHtml, readPlainText } from "../../../src/docx/read/read-document";
import { makeDocx } from "../make-docx";

/**
 * Each folder holds an input (body.xml with its fellow parts, input.txt or input.html), a
 * README.md that names its origin, accepted.json and, where the views differ, original.json.
 */
const root = join(__dirname, "../../cases/docx");
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, "accepted.json")))
  .map(({ name }) => name);

test("there are golden folders", () => {
  expect(folders.length).toBeGreaterThan(3);
});

describe.each(folders)("%s", (name) => {
  const file = (part: string): string => readFileSync(join(root, name, part), "utf8");
  const has = (part: string): boolean => existsSync(join(root, name, part));

  const read = (revisions: "accepted" | "original"): ReadResult => {
    if (has("input.txt")) return readPlainText(file("input.txt"), { revisions });
    if (has("input.html")) return readHtml(file("input.html"), { revisions });
    const parts = ["styles", "numbering", "footnotes", "endnotes"].filter((part) =>
      has(`${part}.xml`),
    );
    const others = Object.fromEntries(parts.map((part) => [part, file(`${part}.xml`)]));
    return readDocument(makeDocx({ body: file("body.xml"), ...others }), { revisions });
  };

  test("reads as its golden file says", () => {
    expect(read("accepted")).toEqual(JSON.parse(file("accepted.json")));
  });

  test("reads as before its tracked changes", () => {
    const golden = has("original.json") ? "original.json" : "accepted.json";
    expect(read("original")).toEqual(JSON.parse(file(golden)));
  });

  test("names its origin", () => {
    expect(file("README.md").trim()).not.toBe("");
  });
});
