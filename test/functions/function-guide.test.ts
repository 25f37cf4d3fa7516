import { readFileSync } from "node:fs";
import { join } from "node:path";
import { helpPage } from "../../scripts/function-guide/help-page";
import { guideBlocks } from "../../scripts/function-guide/guide-blocks";
import { toMarkdown } from "../../scripts/function-guide/markdown";
import { readFunctionMetadata, type FunctionMetadata } from "../../scripts/function-metadata.mjs";
import { FUNCTION_GUIDE } from "../../src/app/function-guide";
import { FUNCTION_NAMES } from "../../src/app/function-names";

let metadata: FunctionMetadata;
beforeAll(async () => {
  metadata = await readFunctionMetadata();
});

test("guide, metadata and the names in formulas are about the same functions", () => {
  const known = metadata.functions.map(({ name }) => name).sort();
  expect([...FUNCTION_NAMES].sort()).toEqual(known);
  expect(Object.keys(FUNCTION_GUIDE).sort()).toEqual(known);
});

test.each(Object.entries(FUNCTION_GUIDE))("%s has examples that call it", (name, { examples }) => {
  expect(examples.length).toBeGreaterThan(0);
  for (const { formula, shows } of examples) {
    expect(formula).toMatch(new RegExp(`^=.*\\b${name}\\(`));
    expect(shows.length).toBeGreaterThan(0);
    expect(new Set(shows.map((row) => row.length)).size).toBe(1);
  }
});

test("docs/functions.md is what they make; `npm run docs:functions` renews it", () => {
  const committed = readFileSync(join(__dirname, "../../docs/functions.md"), "utf8");
  expect(committed).toBe(toMarkdown(guideBlocks(metadata)));
});

test("every help link leads to a place of the help page", () => {
  const page = helpPage(metadata);
  for (const { name, helpUrl } of metadata.functions) {
    expect(helpUrl).toBe(`https://localhost:3000/functions.html#${name}`);
    expect(page).toContain(`<h3 id="${name}">`);
  }
});

test("links within the guide lead to a function's section", () => {
  const markdown = toMarkdown(guideBlocks(metadata));
  const headings = [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, words = ""]) =>
    words.toLowerCase(),
  );
  expect(new Set(headings).size).toBe(headings.length);
  const links = [...markdown.matchAll(/\]\(#(\w+)\)/g)].map(([, to = ""]) => to);
  expect(links).toHaveLength(metadata.functions.length);
  expect(links.filter((to) => !headings.includes(to))).toEqual([]);
});

test("text is text on the help page", () => {
  const [first, ...others] = metadata.functions;
  if (first === undefined) throw new Error("there are no functions");
  const page = helpPage({ functions: [{ ...first, description: '<b>"&' }, ...others] });
  expect(page).toContain("&lt;b&gt;&quot;&amp;");
});
