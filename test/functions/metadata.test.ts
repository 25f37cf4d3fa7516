import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

const SOURCES = ["action", "jca", "meeting"].map((family) =>
  join(__dirname, `../../src/functions/${family}-functions.ts`),
);
const GOLDEN = join(__dirname, "functions.golden.json");

/** Names, ids and the order of arguments are a public format: users' workbooks hold them. */
describe("the functions as Excel knows them", () => {
  const generated = async () => {
    const result = await generateCustomFunctionsMetadata(SOURCES, true);
    expect(result.errors).toEqual([]);
    return JSON.parse(result.metadataJson) as { functions: { id: string; name: string }[] };
  };

  it("are those of the golden file", async () => {
    const metadata = await generated();
    // RENEW_GOLDEN=1 writes the file anew, on purpose.
    if (process.env["RENEW_GOLDEN"])
      writeFileSync(GOLDEN, `${JSON.stringify(metadata, null, 2)}\n`);
    expect(metadata).toEqual(JSON.parse(readFileSync(GOLDEN, "utf8")));
  });

  it("have bare names, and ids without underscore that look like no cell", async () => {
    for (const { id, name } of (await generated()).functions) {
      expect(name).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
      expect(id).toBe(name.replaceAll("_", ""));
      expect(name).not.toMatch(/^[A-Z]{1,3}[0-9]+$/);
    }
  });
});
