import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { deployManifest, readAddinUrl } from "../../scripts/deploy-manifest.mjs";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "deploy-"));
  await cp("manifest.xml", path.join(folder, "manifest.xml"));
  await cp("assets", path.join(folder, "assets"), { recursive: true });
  await mkdir(folder, { recursive: true });
  await cp("test/functions/functions.golden.json", path.join(folder, "functions.json"));
  for (const file of ["taskpane.html", "functions.js", "functions.html", "support.html"]) {
    await writeFile(path.join(folder, file), "");
  }
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test.each([
  ["http://example.org/wtsa", "over https: only"],
  ["example.org", "not an address"],
  ["https://example.org/?a=1", "without ? or #"],
])("the address %s is refused", (url, words) => {
  expect(() => readAddinUrl(url)).toThrow(words);
});

test("every address of the deployed manifest is below the given one", async () => {
  const url = readAddinUrl("https://example.org/wtsa/");
  const info = await deployManifest({ folder, url });
  const xml = await readFile(path.join(folder, "manifest.xml"), "utf8");
  expect(xml).not.toContain("localhost:3000/");
  expect(xml).toContain("<AppDomain>https://example.org</AppDomain>");
  expect(info.defaultSettings?.sourceLocation).toBe("https://example.org/wtsa/taskpane.html");
});

test("the functions' help links lead to the same place", async () => {
  await deployManifest({ folder, url: "https://example.org/wtsa" });
  const json = await readFile(path.join(folder, "functions.json"), "utf8");
  const { functions } = JSON.parse(json) as { functions: { name: string; helpUrl: string }[] };
  expect(functions.length).toBeGreaterThan(0);
  for (const { name, helpUrl } of functions) {
    expect(helpUrl).toBe(`https://example.org/wtsa/functions.html#${name}`);
  }
});

test("another name sets a trial apart from the real add-in", async () => {
  const info = await deployManifest({ folder, url: "https://example.org", name: "Trial" });
  expect(info.displayName).toBe("Trial");
});

test.each(["support.html", "functions.html", "assets/shortcuts.json"])(
  "a build that lacks %s is not handed out",
  async (file) => {
    await rm(path.join(folder, file));
    await expect(deployManifest({ folder, url: "https://example.org" })).rejects.toThrow(
      new RegExp(`https://example.org/${file}\\S* leads to no file of the build`),
    );
  },
);
