import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ANNEX_OPTIONS } from "../../src/cli/annex-choices";
import { ANNEX_IDS, ANNEX_LANGUAGES } from "../../src/report/write/annex-options";

const page = readFileSync(resolve("docs/annexes.md"), "utf8");
const rows = (pattern: RegExp): readonly string[] =>
  [...page.matchAll(pattern)].map(([, name = ""]) => name);

describe("the page on annexes", () => {
  test("lists every annex once, in the order of the code, and no other", () => {
    expect(rows(/^\| `([a-z][a-z0-9-]*)` +\|/gm)).toEqual(ANNEX_IDS);
  });

  test("lists every option, and no other", () => {
    const { values, flags } = ANNEX_OPTIONS;
    expect([...rows(/^\| `--([a-z-]+)`/gm)].sort()).toEqual(
      [...Object.keys(values), ...Object.keys(flags)].sort(),
    );
  });

  test("names every language", () => {
    const [line = ""] = rows(/^\| `--lang` +\| (.*) \|$/gm);
    expect(line.match(/\b[a-z]{2}\b/g)?.filter((word) => word !== "or")).toEqual([
      ...ANNEX_LANGUAGES,
    ]);
  });
});
