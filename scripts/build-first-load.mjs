// Builds the add-in as it is deployed and lists, for size-limit, what the pane loads until it shows:
// what taskpane.html names and the pane itself; not office.js, nor what a page loads when it is used.
import { writeFile } from "node:fs/promises";
import path from "node:path";

import webpack from "webpack";

import configurations from "../webpack.config.js";

const FOLDER = ".cache/sizes";
const PANE = "./start-pane";

const stats = await build(configurations({ deploy: true, output: FOLDER }));
const files = stats.flatMap(({ outputPath, chunks }) =>
  chunks
    .filter((chunk) => chunk.initial || isPane(chunk))
    .flatMap((chunk) => chunk.files)
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => path.relative(".", path.join(outputPath, file))),
);
if (!stats.some(({ chunks }) => chunks.some(isPane))) {
  throw new Error(`No chunk comes from import("${PANE}"): say anew what the pane is`);
}
await writeFile(path.join(FOLDER, "first-load.json"), JSON.stringify(files, null, 2));

function isPane({ origins }) {
  return origins.some(({ request }) => request === PANE);
}

async function build(options) {
  const compiler = webpack(options);
  const result = await new Promise((resolve, reject) => {
    compiler.run((error, multiStats) => {
      if (error) reject(error);
      else resolve(multiStats);
    });
  });
  await new Promise((resolve) => {
    compiler.close(resolve);
  });
  if (result.hasErrors()) throw new Error(result.toString("errors-only"));
  const wanted = { all: false, chunks: true, chunkOrigins: true, outputPath: true };
  return result.toJson(wanted).children;
}
