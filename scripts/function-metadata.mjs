import { fileURLToPath } from "node:url";

import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

/** The files whose JSDoc functions.json is generated from. */
export const FUNCTION_SOURCES = ["action", "jca", "meeting"].map((family) =>
  fileURLToPath(new URL(`../src/functions/${family}-functions.ts`, import.meta.url)),
);

/** What functions.json says, as the build makes it. */
export async function readFunctionMetadata() {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(FUNCTION_SOURCES, true);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return JSON.parse(metadataJson);
}
