import { readMutant } from "../test/docx/read/mutants";

/** Reads mutated packages by the thousand: fuzz.ts [how many] [first seed]. */
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
