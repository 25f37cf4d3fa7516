export type Severity = "error" | "warning" | "info";

/**
 * What is wrong, or worth knowing, in what was read. `code` is one of a closed list kept by
 * the folder that makes it. `where` is an address people can follow: "Annex 1a (table 12),
 * row 7". `message` says what was found, what was expected and how to mend it.
 */
export interface Finding<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly where: string;
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
}
