import type { OperativeReference } from "./plan";

/** The verbs of a Resolution's operative part that instruct somebody. */
const VERBS = "resolves|instructs?|invites?|requests?|encourages?|calls upon";

/**
 * Reads the operative reference that ends a description: `(instructs TSAG 1)`,
 * `(resolves TSAG 1, 2, 3, 4)`, `(instructs TSBDir 3)`, `(resolves 7)`, `(instruct TSAG)`,
 * `(resolves, instructs TSAG 1, 2)`. Null where the text ends in none.
 */
export function parseOperativeReference(description: string): OperativeReference | null {
  const match = /\(([^()]*)\)\s*[.;]?\s*$/.exec(description);
  const inner = (match?.[1] ?? "").trim();
  const pattern = new RegExp(
    `^((?:${VERBS})(?:\\s*,\\s*(?:${VERBS}))*)(?:\\s+([A-Za-z][\\w-]*))?((?:[\\s,]|and\\b|\\d+(?:\\.\\d+)*[a-z]?\\b)*)$`,
    "i",
  );
  const parts = pattern.exec(inner);
  if (!parts) return null;
  return {
    verb: (parts[1] ?? "").toLowerCase().replace(/\s+/g, " "),
    addressee: parts[2] ?? null,
    paragraphs: (parts[3] ?? "").match(/\d+(?:\.\d+)*[a-z]?/gi) ?? [],
  };
}
