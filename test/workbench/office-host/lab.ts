import { buildSync } from "esbuild";
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { generate } from "selfsigned";
import { launchBrowser } from "../../browser/launch";

const here = import.meta.dirname;
const root = join(here, "../../..");
const officeFolder = join(root, "node_modules/@microsoft/office-js/dist");

/** The real office.js in an iframe, answered by the host over a memory grid, in a real browser. */
export interface OpenLab {
  readonly page: Page;
  readonly addin: Frame;
  /** Uncaught errors and console errors of both pages. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export async function openLab(): Promise<OpenLab> {
  const script = bundleHostPage();
  const hostPage =
    '<!doctype html><meta charset="utf-8"><iframe></iframe><script src="/host.js"></script>';
  const addin = await serve({ "/addin.html": readFileSync(join(here, "addin.html"), "utf8") });
  const host = await serve({ "/": hostPage, "/host.js": script });
  const browser = await launchBrowser();
  const complaints: string[] = [];
  const page = await newPage(browser, complaints);
  await page.goto(`${addressOf(host)}/?addin=${addressOf(addin)}/addin.html`);
  await page.evaluate(() => lab.host.whenReady());
  const frame = page.frames().find((one) => new URL(one.url()).pathname === "/addin.html");
  if (!frame) throw new Error("the add-in's frame is missing");
  await frame.evaluate(() => window.ready);
  const close = async () => {
    await browser.close();
    for (const server of [addin, host]) {
      server.closeAllConnections();
      server.close();
    }
  };
  return { page, addin: frame, complaints, close };
}

function bundleHostPage(): string {
  const entryPoints = [join(here, "host-page.ts")];
  const bundle = buildSync({
    entryPoints,
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
  });
  return bundle.outputFiles[0]?.text ?? "";
}

async function newPage(browser: Browser, complaints: string[]): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  await context.route(
    (url) => url.hostname !== "localhost",
    (route) => {
      complaints.push(`left the machine: ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  return page;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

async function serve(pages: Readonly<Record<string, string>>): Promise<Server> {
  const pems = await generate([{ name: "commonName", value: "localhost" }]);
  const server = createServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const type = types[extname(pathname) || ".html"] ?? "application/octet-stream";
    const file = officeFile(pathname);
    const page = pages[pathname];
    response.writeHead(page === undefined && file === null ? 404 : 200, { "content-type": type });
    if (file !== null) createReadStream(file).pipe(response);
    else response.end(page ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

function officeFile(pathname: string): string | null {
  if (!pathname.startsWith("/office/")) return null;
  const file = normalize(join(officeFolder, pathname.slice("/office/".length)));
  return file.startsWith(officeFolder) && existsSync(file) && statSync(file).isFile() ? file : null;
}

function addressOf(server: Server): string {
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}
