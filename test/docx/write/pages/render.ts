import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The version with which the reference pictures were made. */
const LIBREOFFICE = "LibreOffice 7.4";
const FONTS = { "Times New Roman": "Liberation Serif", Arial: "Liberation Sans" };

/** Why pages cannot be compared here; null where they can. */
export function whyNotRendered(): string | null {
  const version = output("soffice", ["--version"]);
  if (version === null) return "no LibreOffice";
  if (!version.startsWith(LIBREOFFICE)) return `not ${LIBREOFFICE} but ${version.slice(0, 20)}`;
  if (output("pdftoppm", ["-v"]) === null) return "no pdftoppm";
  const missing = Object.entries(FONTS).find(
    ([name, font]) => output("fc-match", ["--format=%{family}", name]) !== font,
  );
  return missing === undefined ? null : `${missing[0]} is not shown in ${missing[1]}`;
}

function output(command: string, args: readonly string[]): string | null {
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

/** The pages of Word files as gray PNGs of 40 dots an inch, by `name-page`. */
export function renderPages(
  files: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  try {
    const names = Object.keys(files);
    for (const [name, bytes] of Object.entries(files)) {
      writeFileSync(join(folder, `${name}.docx`), bytes);
    }
    const profile = pathToFileURL(join(folder, "profile")).href;
    const paths = names.map((name) => join(folder, `${name}.docx`));
    run("soffice", [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      ...paths,
    ]);
    for (const name of names) {
      run("pdftoppm", [
        "-r",
        "40",
        "-gray",
        "-png",
        join(folder, `${name}.pdf`),
        join(folder, name),
      ]);
    }
    const pages = readdirSync(folder).filter((name) => name.endsWith(".png"));
    return Object.fromEntries(
      pages.map((name) => [name.slice(0, -4), readFileSync(join(folder, name))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} broke down: ${stderr}`);
}
