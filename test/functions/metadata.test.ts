import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readFunctionMetadata } from "../../scripts/function-metadata.mjs";

const GOLDEN = join(__dirname, "functions.golden.json");

/** Names, ids and the order of arguments are a public format: users' workbooks hold them. */
describe("the functions as Excel knows them", () => {
  it("are those of the golden file", async () => {
    const metadata = await readFunctionMetadata();
    // RENEW_GOLDEN=1 writes the file anew, on purpose.
    if (process.env["RENEW_GOLDEN"])
      writeFileSync(GOLDEN, `${JSON.stringify(metadata, null, 2)}\n`);
    expect(metadata).toEqual(JSON.parse(readFileSync(GOLDEN, "utf8")));
  });

  it("have bare names, and ids without underscore that look like no cell", async () => {
    for (const { id, name } of (await readFunctionMetadata()).functions) {
      expect(name).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
      expect(id).toBe(name.replaceAll("_", ""));
      expect(name).not.toMatch(/^[A-Z]{1,3}[0-9]+$/);
    }
  });
});
