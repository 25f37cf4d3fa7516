import type { Finding, Severity } from "../../domain/finding";
import type { PageSection } from "../../docx/model/page";
import { bodyRow, cell, centered, headerRow, paragraph, tableOrNone } from "./page-builders";
import { unbroken } from "./unbroken";

const SEVERITY_LABELS: Record<Severity, string> = {
  error: "Error",
  warning: "Warning",
  info: "Note",
};

/** What the reader found in the report, numbered, for the rapporteur to go through. */
export function findingsList(findings: readonly Finding[]): PageSection {
  const table = tableOrNone(
    {
      kind: "table",
      title: "Findings with their place in the report",
      columnShares: [6, 12, 26, 56],
      rows: [
        headerRow(["#", "Severity", "Where", "Finding"]),
        ...findings.map((finding, index) =>
          bodyRow([
            centered(String(index + 1)),
            cell(SEVERITY_LABELS[finding.severity]),
            cell(unbroken(finding.where)),
            cell(unbroken(finding.message)),
          ]),
        ),
      ],
    },
    "Nothing was found.",
  );
  return { orientation: "portrait", blocks: [paragraph("annex-title", "Findings"), table] };
}
