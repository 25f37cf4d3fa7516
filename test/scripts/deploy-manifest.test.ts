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
  for (const file of ["taskpane.html", "functions.js", "functions.json", "support.html"]) {
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

test("another name sets a trial apart from the real add-in", async () => {
  const info = await deployManifest({ folder, url: "https://example.org", name: "Trial" });
  expect(info.displayName).toBe("Trial");
});

test.each(["support.html", "assets/shortcuts.json"])(
  "a build that lacks %s is not handed out",
  async (file) => {
    await rm(path.join(folder, file));
    await expect(deployManifest({ folder, url: "https://example.org" })).rejects.toThrow(
      `https://example.org/${file} leads to no file of the build`,
    );
  },
);
