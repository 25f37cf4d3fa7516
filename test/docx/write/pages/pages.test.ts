import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeDocument } from "../../../../src/docx/write/write-document";
import { differingShare } from "./differing-share";
import { readGrayPng } from "./gray-png";
import { renderPages, whyNotRendered } from "./render";
import { LEFT_TO_RIGHT, RIGHT_TO_LEFT } from "./sample-pages";

const folder = join(__dirname, "../../../cases/pages");

/** Of the fields of a page; a line of text that is missing or moved makes several percent. */
const MOST_DIFFERING = 0.01;

const why = whyNotRendered();

(why === null ? test : test.skip)(
  `pages look in LibreOffice as they did${why === null ? "" : ` (skipped: ${why})`}`,
  () => {
    const pages = renderPages({
      ltr: writeDocument(LEFT_TO_RIGHT),
      rtl: writeDocument(RIGHT_TO_LEFT),
    });
    if (process.env["RENEW_GOLDEN"] === "1") {
      for (const [name, png] of Object.entries(pages)) {
        writeFileSync(join(folder, `${name}.png`), png);
      }
    }
    const references = readdirSync(folder).filter((name) => name.endsWith(".png"));
    expect(Object.keys(pages).map((name) => `${name}.png`)).toEqual(references);
    for (const [name, png] of Object.entries(pages)) {
      const reference = readGrayPng(readFileSync(join(folder, `${name}.png`)));
      const share = differingShare(readGrayPng(png), reference);
      expect({ name, isAlike: share <= MOST_DIFFERING, share }).toMatchObject({ isAlike: true });
    }
  },
  120_000,
);

test("a page without one of its lines is another page", () => {
  const page = readGrayPng(readFileSync(join(folder, "ltr-1.png")));
  const without = page.pixels.slice();
  // A line of table text is seven dots high.
  without.fill(255, page.width * 120, page.width * 127);
  expect(differingShare(page, { ...page, pixels: without })).toBeGreaterThan(MOST_DIFFERING);
  expect(differingShare(page, page)).toBe(0);
});
