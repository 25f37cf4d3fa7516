// npm run check:manifest [-- FILE]: reads the manifest with Microsoft's reader, then by our rules.
import { existsSync, readFileSync } from "node:fs";
import { OfficeAddinManifest } from "office-addin-manifest";
import { manifestProblems } from "./manifest-rules";
import { pngSide } from "./png-side";

const file = process.argv[2] ?? "manifest.xml";
const { id, version, displayName } = await OfficeAddinManifest.readManifestFile(file);
const problems = manifestProblems(readFileSync(file, "utf8"), ({ pathname }) =>
  existsSync(`.${pathname}`) ? pngSide(readFileSync(`.${pathname}`)) : null,
);

for (const problem of problems) process.stderr.write(`${file}: ${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
else process.stdout.write(`${file}: ${displayName ?? ""} ${version ?? ""} (${id ?? ""}) is fine\n`);
