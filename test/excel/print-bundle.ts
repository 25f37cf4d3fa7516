import { buildSync } from "esbuild";
import { join } from "node:path";

import type { printSheets } from "../../src/excel/print-sheets";

declare global {
  interface Window {
    printing: { readonly printSheets: typeof printSheets };
  }
}

/** A script that makes the product's own code `window.printing` of an add-in's page. */
export function printBundle(): string {
  const bundle = buildSync({
    entryPoints: [join(import.meta.dirname, "../../src/excel/print-sheets.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "printing",
    footer: { js: "window.printing = printing;" },
    target: "es2022",
  });
  return bundle.outputFiles[0]?.text ?? "";
}
