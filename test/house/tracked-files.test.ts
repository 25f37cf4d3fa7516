import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const tracked = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" })
  .split("\0")
  .filter((path) => path !== "" && existsSync(path));

const binary = /\.(png|docx|xlsx|zip|pdf|doc|ico|bin)$/;
const texts = tracked.filter((path) => !binary.test(path));

/** Absolute folders of somebody's machine; written apart, so that this file does not name them. */
const machineFolders = ["home", "work", "Users", "root"].map((name) => `/${name}/`);

test("git lists the files of the repository", () => {
  expect(tracked).toContain("package.json");
});

test("no file names a folder of somebody's machine", () => {
  const named = texts.filter((path) => {
    // A relative path or an address may well have a folder of that name.
    const lines = readFileSync(path, "utf8").split("\n");
    return lines.some((line) => machineFolders.some((folder) => isAbsolute(line, folder)));
  });
  expect(named).toEqual([]);
});

test("the lock file does not say where packages were downloaded", () => {
  expect(readFileSync("package-lock.json", "utf8")).not.toContain('"resolved": "http');
});

test("reports stay outside of the repository", () => {
  expect(tracked.filter((path) => /TD164R\d/.test(path))).toEqual([]);
});

function isAbsolute(line: string, folder: string): boolean {
  const at = line.indexOf(folder);
  return at === 0 || (at > 0 && /[\s"'`=(:]/.test(line.charAt(at - 1)));
}
