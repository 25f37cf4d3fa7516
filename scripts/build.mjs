import { fileURLToPath } from "node:url";

import { bundle } from "./bundle.mjs";
import { deployManifest, readAddinUrl } from "./deploy-manifest.mjs";

const DIST = fileURLToPath(new URL("../dist", import.meta.url));

const HAND_OUT = "Put the folder's files there and hand out dist/manifest.xml.";
const NO_URL =
  "That is this computer only. For others, say where the add-in will live:\n" +
  "  ADDIN_URL=https://example.org/wtsa npm run build";

try {
  const url = readAddinUrl(process.env.ADDIN_URL);
  const warnings = await bundle({ deploy: true });
  if (warnings) console.warn(warnings);
  const info = await deployManifest({ folder: DIST, url, name: process.env.ADDIN_NAME });
  console.log(`${info.displayName} ${info.version} is in dist/, for ${url}`);
  console.log(process.env.ADDIN_URL ? HAND_OUT : NO_URL);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
