import type { ListedDocument } from "../../domain/plan";
import type { ReportFinding } from "./finding-codes";
import { oneLine, quote } from "./plain-text";

export interface PlacedDocument extends ListedDocument {
  readonly where: string;
}

/**
 * Two documents whose sources look exchanged: a JCA's chairs send what does not name their
 * JCA, and somebody else sends that JCA's report. A guess, so it is told as one.
 */
export function sourceTitleFindings(
  documents: readonly PlacedDocument[],
): readonly ReportFinding[] {
  return documents.flatMap((document) => {
    const jca = jcaOf(document.source);
    if (jca === null || names(document.title, jca)) return [];
    const report = documents.find(
      (other) => isReportOf(other.title, jca) && !names(other.source, jca),
    );
    return report ? [mismatch(document, report, jca)] : [];
  });
}

function jcaOf(source: string): string | null {
  return /JCA-[\w/&-]+/.exec(source)?.[0] ?? null;
}

function isReportOf(title: string, jca: string): boolean {
  return /^(?:\w+ )?Report\b/i.test(oneLine(title)) && names(title, jca);
}

function names(text: string, jca: string): boolean {
  const at = text.indexOf(jca);
  return at >= 0 && !/[\w/]/.test(text.charAt(at + jca.length));
}

function mismatch(document: PlacedDocument, report: PlacedDocument, jca: string): ReportFinding {
  return {
    code: "source-title-mismatch",
    severity: "info",
    where: document.where,
    found: `${document.number}: ${oneLine(document.source)}; ${report.number}: ${oneLine(report.source)}`,
    message: `${report.number} and ${document.number} look exchanged (a guess): ${quote(report.title, 60)} comes from ${quote(report.source, 40)}, while ${jca} is the source of ${quote(document.title, 60)}. Check the two rows.`,
  };
}
