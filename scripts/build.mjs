import { fileURLToPath } from "node:url";

import { bundle } from "./bundle.mjs";
import { deployManifest, readAddinUrl } from "./deploy-manifest.mjs";

const DIST = fileURLToPath(new URL("../dist", import.meta.url));

try {
  const url = readAddinUrl(process.env.ADDIN_URL);
  const warnings = await bundle({ deploy: true });
  if (warnings) console.warn(warnings);
  const info = await deployManifest({ folder: DIST, url, name: process.env.ADDIN_NAME });
  console.log(`${info.displayName} ${info.version} is in dist/, for ${url}`);
  console.log("Put the folder's files there and hand out dist/manifest.xml.");
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
