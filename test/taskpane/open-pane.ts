import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { build, stop } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../browser/launch";

export interface PaneOptions {
  readonly workbook?: "filled" | "empty";
  readonly theme?: "light" | "dark";
  readonly width?: number;
  readonly forcedColors?: "active";
  /** The page to go to; a filled workbook opens with the overview. */
  readonly page?: "overview" | "sync";
}

/** The pane over fake services in a real browser, without Office and without the workbench. */
export class PaneBrowser {
  readonly #browser: Browser;
  readonly #server: Server;
  readonly #pages: Page[] = [];

  private constructor(browser: Browser, server: Server) {
    this.#browser = browser;
    this.#server = server;
  }

  static async start(): Promise<PaneBrowser> {
    const server = await serve(await bundledHarness());
    return new PaneBrowser(await launchBrowser(), server);
  }

  async open(options: PaneOptions = {}): Promise<Page> {
    const page = await this.#browser.newPage({
      viewport: { width: options.width ?? 350, height: 720 },
      forcedColors: options.forcedColors ?? "none",
      reducedMotion: "reduce",
    });
    this.#pages.push(page);
    const { port } = this.#server.address() as AddressInfo;
    const wanted = new URLSearchParams({
      workbook: options.workbook ?? "filled",
      theme: options.theme ?? "light",
    });
    await page.goto(`http://127.0.0.1:${port}/#${wanted}`);
    const tab = options.page === "overview" ? "Overview" : "Sync";
    await page.getByRole("tab", { name: tab }).click();
    await page.getByRole("tabpanel", { name: tab }).waitFor();
    return page;
  }

  async closePages(): Promise<void> {
    await Promise.all(this.#pages.splice(0).map((page) => page.close()));
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

async function bundledHarness(): Promise<Record<string, string>> {
  const { outputFiles } = await build({
    entryPoints: ["test/taskpane/harness.tsx"],
    bundle: true,
    write: false,
    outdir: "out",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  await stop();
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text;
  return {
    "/": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pane</title>
      <link rel="stylesheet" href="/pane.css"></head>
      <body><div id="pane"></div><script src="/pane.js"></script></body></html>`,
    "/pane.js": textOf(".js") ?? "",
    "/pane.css": textOf(".css") ?? "",
  };
}

const types: Readonly<Record<string, string>> = {
  "/": "text/html",
  "/pane.js": "text/javascript",
  "/pane.css": "text/css",
};

function serve(files: Record<string, string>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    response.writeHead(path in files ? 200 : 404, {
      "content-type": `${types[path] ?? "text/plain"}; charset=utf-8`,
    });
    response.end(files[path] ?? "");
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}
