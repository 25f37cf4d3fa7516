import { bundle, SITE } from "./bundle.mjs";
import { PortTaken, serve } from "./serve.mjs";

const DEFAULT_PORT = 3000;

const stopped = new Promise((resolve) => {
  process.once("SIGINT", resolve);
  process.once("SIGTERM", resolve);
});

await start().catch(fail);

async function start() {
  const port = readPort(process.env.PORT);
  // Served before it is built: a taken port should be known at once, not after a minute.
  const server = await serve({ port, root: SITE });
  const building = build();
  const ended = await Promise.race([building.then(() => "built"), stopped.then(() => "stopped")]);
  if (ended === "built") {
    announce(server);
    await stopped;
  }
  await server.close();
  process.exit(0);
}

async function build() {
  const begin = performance.now();
  const warnings = await bundle({
    progress: (part) => {
      console.log(`Building the ${part} ...`);
    },
  });
  if (warnings) console.warn(warnings);
  console.log(`Built in ${((performance.now() - begin) / 1000).toFixed(1)} s.`);
}

function announce({ url, trusted }) {
  console.log(`\n  Ready: ${url}\n`);
  if (!trusted) {
    console.log("  The certificate is self-signed: the browser asks once whether to go on.");
    console.log("  To have it trusted (Excel needs that): npx office-addin-dev-certs install\n");
  }
  console.log("  Ctrl-C stops.");
}

function readPort(text) {
  if (text === undefined || text === "") return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`PORT is "${text}"; it must be a number from 0 to 65535.`);
}

function fail(error) {
  if (error instanceof PortTaken) {
    console.error(
      `Port ${error.port} is taken: another program, or an earlier start, is using it.`,
    );
    console.error("Stop that program, or choose another port, for example:  PORT=3001 npm start");
  } else console.error(error.message);
  process.exit(1);
}
