import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { build } from "esbuild";

const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
};
const html = `<!doctype html><meta charset="utf-8"><title>Grid</title>
<link rel="stylesheet" href="/grid-page.css">
<style>
  html,body,.grid{height:100%;margin:0}
  .before{position:fixed;inset:0;visibility:hidden}
</style>
<body></body><script src="/grid-page.js"></script>`;

/** Bundles the grid into a page of its own and serves it on loopback. */
export async function serveGridPage(): Promise<{ url: string; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "grid-page-"));
  await build({
    entryPoints: [join(__dirname, "grid-page.ts")],
    bundle: true,
    outdir: folder,
    format: "iife",
    target: "chrome120",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff": "dataurl", ".woff2": "dataurl", ".svg": "dataurl" },
    logLevel: "error",
  });
  await writeFile(join(folder, "index.html"), html);
  const server = createServer((request, response) => {
    const path = request.url === "/" ? "/index.html" : (request.url ?? "/");
    readFile(join(folder, path)).then(
      (bytes) => {
        response.setHeader("content-type", types[extname(path)] ?? "application/octet-stream");
        response.end(bytes);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    await stop(server);
    await rm(folder, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${port}/`, close };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
