import { fileURLToPath } from "node:url";

import webpack from "webpack";

import configurations from "../webpack.config.js";

/** Where the site for `npm start` and the browser tests is built. */
export const SITE = fileURLToPath(new URL("../.cache/site", import.meta.url));

/**
 * Builds with webpack, cached under node_modules/.cache. Rejects with webpack's own words when
 * something does not compile; warnings are returned.
 * @param {{ deploy?: boolean, output?: string, progress?: (part: string) => void }} options
 * @returns {Promise<string>} the warnings, "" for none
 */
export async function bundle({ deploy = false, output, progress = () => {} } = {}) {
  // The minimizers fork this process with its options: under `node --eval` each worker would bundle anew.
  process.execArgv = [];
  const warnings = [];
  for (const configuration of configurations({ deploy, output })) {
    progress(configuration.name);
    warnings.push(await compile(configuration));
  }
  return warnings.filter(Boolean).join("\n");
}

async function compile(configuration) {
  const compiler = webpack(configuration);
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => {
      if (error) reject(error);
      else resolve(result);
    });
  });
  // Closing writes the cache; the next start is quick only if it is waited for.
  await new Promise((resolve, reject) => {
    compiler.close((error) => {
      if (error) reject(error);
      else resolve();
    });
  });
  const text = (preset) => stats.toString({ preset, colors: false });
  if (stats.hasErrors()) throw new Error(text("errors-only"));
  return stats.hasWarnings() ? text("errors-warnings") : "";
}
