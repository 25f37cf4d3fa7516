import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { guideBlocks } from "./function-guide/guide-blocks";
import { toMarkdown } from "./function-guide/markdown";
import { readFunctionMetadata } from "./function-metadata.mjs";

const FILE = fileURLToPath(new URL("../docs/functions.md", import.meta.url));

/** Writes docs/functions.md anew from the functions' JSDoc and src/app/function-guide.ts. */
async function writeFunctionDocs(): Promise<void> {
  await writeFile(FILE, toMarkdown(guideBlocks(await readFunctionMetadata())));
  console.log(`Written: ${FILE}`);
}

writeFunctionDocs().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
