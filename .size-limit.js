import { existsSync, readFileSync } from "node:fs";

const folder = ".cache/sizes";
const page = `${folder}/taskpane.html`;

/** What the pane loads before it shows: the page's own scripts and styles, not office.js. */
function firstLoad() {
  if (!existsSync(page)) throw new Error(`${page} is not there: run "npm run check:sizes"`);
  const addresses = [...readFileSync(page, "utf8").matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)];
  const own = addresses.map(([, address]) => address).filter((address) => !address.includes("//"));
  if (own.length === 0) throw new Error(`${page} names no script of its own`);
  return own.map((address) => `${folder}/${address.replace(/^[./]+/, "")}`);
}

export default [{ name: "pane, first load", path: firstLoad(), limit: "190 kB", gzip: true }];
