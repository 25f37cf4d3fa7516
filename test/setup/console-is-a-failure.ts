import { format } from "node:util";

const methods = ["debug", "error", "info", "log", "warn"] as const;
const printed: string[] = [];

for (const method of methods) {
  console[method] = (...values: unknown[]) => {
    printed.push(`console.${method}: ${format(...values)}`);
  };
}

afterEach(failOnOutput);
afterAll(failOnOutput);

function failOnOutput(): void {
  const lines = printed.splice(0);
  if (lines.length > 0) {
    throw new Error(
      `A test run prints nothing to the console, but this was printed:\n${lines.join("\n")}`,
    );
  }
}
