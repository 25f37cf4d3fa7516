import { createServer } from "node:https";
import { fileURLToPath } from "node:url";

import sirv from "sirv";

import { localCertificate } from "./certificate.mjs";

const OFFICE_JS = fileURLToPath(
  new URL("../node_modules/@microsoft/office-js/dist", import.meta.url),
);
const LOOPBACK = ["127.0.0.1", "::1"];

/** The port asked for belongs to another program. */
export class PortTaken extends Error {
  constructor(port) {
    super(`port ${port} is taken`);
    this.name = "PortTaken";
    this.code = "port-taken";
    this.port = port;
  }
}

/**
 * Serves a built site over https on the loopback addresses, with the unmodified office.js of
 * @microsoft/office-js under /office/. Port 0 takes a free one. Rejects with `PortTaken`.
 * @param {{ port: number, root: string }} options
 * @returns {Promise<{ url: string, trusted: boolean, close: () => Promise<void> }>}
 */
export async function serve({ port, root }) {
  const certificate = await localCertificate();
  const answer = requestHandler(root);
  const first = await listen(certificate, answer, port, LOOPBACK[0]);
  const taken = first.address().port;
  const second = await listenWhereAvailable(certificate, answer, taken, LOOPBACK[1]).catch(
    async (error) => {
      await close(first);
      throw error;
    },
  );
  const servers = second ? [first, second] : [first];
  return {
    url: `https://localhost:${taken}`,
    trusted: certificate.trusted,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

function requestHandler(root) {
  // `dev` looks a file up at each request: a build may replace files while we serve.
  const site = sirv(root, { dev: true, etag: true, setHeaders });
  const office = sirv(OFFICE_JS, { dev: true, etag: true, setHeaders });
  return (request, response) => {
    if (request.url.startsWith("/office/")) {
      request.url = request.url.slice("/office".length);
      office(request, response, () => notFound(response));
    } else site(request, response, () => notFound(response));
  };
}

function setHeaders(response) {
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("X-Content-Type-Options", "nosniff");
}

function notFound(response) {
  response.statusCode = 404;
  response.end("Not found");
}

function listen(certificate, answer, port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer({ key: certificate.key, cert: certificate.cert }, answer);
    server.once("error", (error) => {
      reject(error.code === "EADDRINUSE" ? new PortTaken(port) : error);
    });
    server.listen({ port, host }, () => {
      resolve(server);
    });
  });
}

/** Browsers may take "localhost" for ::1, which not every machine has. */
async function listenWhereAvailable(certificate, answer, port, host) {
  try {
    return await listen(certificate, answer, port, host);
  } catch (error) {
    if (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT") return null;
    throw error;
  }
}

function close(server) {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
