import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import packageJson from "../../package.json";

const version = packageJson.devDependencies["@sparticuz/chromium"];
const folder = join(tmpdir(), `wtsa-plan-chromium-${version}`);

/**
 * Unpacks the Chromium of @sparticuz/chromium once, with the libraries and fonts that a bare
 * machine lacks, and says how to start it. It is a build for Linux on x64.
 */
export function packagedChromium(): { executablePath: string; env: Record<string, string> } {
  if (!existsSync(folder)) unpack();
  return {
    executablePath: join(folder, "chromium"),
    env: {
      ...environment(),
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  };
}

function unpack(): void {
  mkdirSync(tmpdir(), { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  execFileSync(process.execPath, [resolve("scripts/unpack-chromium.mjs")], {
    // The package unpacks its libraries only where it believes to be on Amazon's machines.
    env: { ...environment(), TMPDIR: draft, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
  writeFileSync(join(draft, "fonts.conf"), fontsConf());
  moveInto(draft, folder);
}

/** Two runs may unpack at once: the first to finish is kept. */
function moveInto(draft: string, final: string): void {
  try {
    renameSync(draft, final);
  } catch (cause) {
    rmSync(draft, { recursive: true });
    if (!existsSync(final)) throw new Error("Chromium could not be unpacked", { cause });
  }
}

function fontsConf(): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(folder, "fonts")}</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
