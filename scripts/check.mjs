// Runs everything that a change has to pass, and says at the end what failed.
//   npm run check                    all of it
//   npm run check -- --without tests all but the named steps
import { spawn } from "node:child_process";

/** What stands in one row runs side by side, as far as two cores go; the tests want both of them. */
const stages = [
  [
    ["lint", "check:lint"],
    ["types", "check:types"],
    ["matrix", "check:matrix"],
    ["manifest", "check:manifest"],
    ["unused", "check:unused"],
    ["format", "check:format"],
    ["sizes", "check:sizes"],
  ],
  [["tests", "test"]],
];
const LANES = 2;

const left = new Set(process.argv.slice(process.argv.indexOf("--without") + 1));
const results = [];
for (const stage of stages) {
  const steps = stage.filter(([name]) => !left.has(name));
  const alone = steps.length === 1;
  const lane = async () => {
    for (let step = steps.shift(); step !== undefined; step = steps.shift())
      results.push(await run(...step, alone));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

process.stdout.write("\n");
for (const { name, passed, seconds } of results) {
  process.stdout.write(`${passed ? "ok    " : "FAILED"} ${name.padEnd(9)} ${seconds} s\n`);
}
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;

/** What steps that run side by side say comes out step by step. */
function run(name, script, alone) {
  if (alone) process.stdout.write(`\n== ${name}\n`);
  const start = performance.now();
  return new Promise((resolve, reject) => {
    // One command line, so that a shell finds npm on Windows too; nothing in it comes from outside.
    const child = spawn(`npm run --silent ${script}`, {
      stdio: alone ? "inherit" : ["ignore", "pipe", "pipe"],
      shell: true,
    });
    const said = [];
    child.stdout?.on("data", (chunk) => said.push(chunk));
    child.stderr?.on("data", (chunk) => said.push(chunk));
    child.on("error", reject);
    child.on("close", (status) => {
      if (!alone) process.stdout.write(`\n== ${name}\n${Buffer.concat(said).toString()}`);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      resolve({ name, passed: status === 0, seconds });
    });
  });
}
