import { readFileSync } from "node:fs";

// Written by scripts/build-first-load.mjs.
const path = JSON.parse(readFileSync(".cache/sizes/first-load.json", "utf8"));

export default [{ name: "pane, first load", path, limit: "190 kB", gzip: true }];
