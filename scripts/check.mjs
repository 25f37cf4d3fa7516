// Runs everything that a change has to pass, cheap things first, and says at the end what failed.
//   npm run check                    all of it
//   npm run check -- --without tests all but the named steps
import { spawnSync } from "node:child_process";

const steps = [
  ["types", "check:types"],
  ["matrix", "check:matrix"],
  ["manifest", "check:manifest"],
  ["unused", "check:unused"],
  ["format", "check:format"],
  ["lint", "check:lint"],
  ["tests", "test"],
  ["sizes", "check:sizes"],
];

const left = new Set(process.argv.slice(process.argv.indexOf("--without") + 1));
const results = steps
  .filter(([name]) => !left.has(name))
  .map(([name, script]) => ({ name, ...run(name, script) }));

process.stdout.write("\n");
for (const { name, passed, seconds } of results) {
  process.stdout.write(`${passed ? "ok    " : "FAILED"} ${name.padEnd(9)} ${seconds} s\n`);
}
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;

function run(name, script) {
  process.stdout.write(`\n== ${name}\n`);
  const start = performance.now();
  // One command line, so that a shell finds npm on Windows too; nothing in it comes from outside.
  const { status } = spawnSync(`npm run --silent ${script}`, { stdio: "inherit", shell: true });
  return { passed: status === 0, seconds: ((performance.now() - start) / 1000).toFixed(1) };
}
