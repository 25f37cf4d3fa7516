import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../../cases/insert");

/** The reasons in all golden outcomes. */
export function everyMissingReason(): string[] {
  return readdirSync(root).flatMap((name) => {
    const outcome = readFileSync(join(root, name, "outcome.json"), "utf8");
    return [...outcome.matchAll(/"reason": "([^"]*)"/g)].map(([, reason = ""]) => reason);
  });
}
