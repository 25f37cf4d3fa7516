import { get } from "node:https";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { serve } from "../../scripts/serve.mjs";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "site-"));
  await writeFile(path.join(root, "index.html"), "the workbench");
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

function fetchText(url: string): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    get(url, { rejectUnauthorized: false, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (text += chunk));
      response.on("end", () => {
        resolve({ status: response.statusCode, text });
      });
    }).on("error", reject);
  });
}

test("the site, office.js beside it and nothing else are served over https", async () => {
  const server = await serve({ port: 0, root });
  expect(await fetchText(`${server.url}/`)).toEqual({ status: 200, text: "the workbench" });
  expect((await fetchText(`${server.url}/office/office.js`)).status).toBe(200);
  expect((await fetchText(`${server.url}/office/../package.json`)).status).toBe(404);
  expect((await fetchText(`${server.url}/nothing.html`)).status).toBe(404);
  await server.close();
});

test("a taken port is told from other failures", async () => {
  const server = await serve({ port: 0, root });
  const port = Number(new URL(server.url).port);
  await expect(serve({ port, root })).rejects.toMatchObject({ code: "port-taken", port });
  await server.close();
});

test("a closed server gives its port back", async () => {
  const first = await serve({ port: 0, root });
  await first.close();
  const second = await serve({ port: Number(new URL(first.url).port), root });
  expect(second.url).toBe(first.url);
  await second.close();
});
