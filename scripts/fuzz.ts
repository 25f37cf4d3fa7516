// npm run fuzz [-- how many [first seed]]: reads mutated files by the thousand, then each of the
// hostile files in a process of its own, whose time and memory it takes.
import { readMutant } from "../test/docx/read/mutants";
import { measureHostileFiles } from "./fuzz/hostile-files";

const count = Number(process.argv[2] ?? 10_000);
const first = Number(process.argv[3] ?? 0);
const outcomes = { read: 0, refused: 0 };
let slowest = { seed: first, milliseconds: 0 };

for (let seed = first; seed < first + count; seed += 1) {
  const start = performance.now();
  try {
    outcomes[readMutant(seed)] += 1;
  } catch (error) {
    process.stderr.write(`Seed ${String(seed)} makes the reader fail:\n`);
    throw error;
  }
  const milliseconds = performance.now() - start;
  if (milliseconds > slowest.milliseconds) slowest = { seed, milliseconds };
}

process.stdout.write(
  `${String(count)} mutations: ${String(outcomes.read)} read, ${String(outcomes.refused)} refused; ` +
    `the slowest, seed ${String(slowest.seed)}, took ${slowest.milliseconds.toFixed(0)} ms.\n`,
);

const over = await measureHostileFiles((line) => process.stdout.write(`${line}\n`));
process.exitCode = over === 0 ? 0 : 1;
