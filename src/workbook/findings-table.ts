import type { Finding, Severity } from "../domain/finding";
import type { Rows } from "./rows";
import { keyOf, text, type TableDefinition } from "./table-definition";

/** A list for people, beside the plan: no sync reads or merges it. */
export const FINDINGS_TABLE: TableDefinition<"Findings"> = {
  name: "Findings",
  sheet: "Findings",
  title: "Findings in the report",
  keyColumns: ["code", "where", "message"],
  frozenColumns: 1,
  landscape: true,
  columns: [
    text("severity", "Severity", 11, { wrap: false }),
    text("code", "Code", 24, { role: "key" }),
    text("where", "Where", 34, { role: "key" }),
    text("message", "What was found and how to mend", 82, { role: "key" }),
  ],
};

const SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Severity[];
const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "Error",
  warning: "Warning",
  info: "Note",
};

/** A cell of Excel holds 32,767 characters. */
const MAXIMUM_CHARACTERS = 32_767;

/** The rows of the table, the gravest first; the same finding twice is one row. */
export function findingRows(findings: readonly Finding[]): Rows {
  const ordered = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  return new Map(
    ordered.map(({ severity, code, where, message }) => {
      const fields = {
        severity: SEVERITY_WORDS[severity],
        code: cellText(code),
        where: cellText(where),
        message: cellText(message),
      };
      return [keyOf(FINDINGS_TABLE, fields), fields] as const;
    }),
  );
}

function cellText(words: string): string {
  return words.replace(/\r\n?/g, "\n").trim().slice(0, MAXIMUM_CHARACTERS).trimEnd();
}
