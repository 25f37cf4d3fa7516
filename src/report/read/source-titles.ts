import type { ListedDocument } from "../../domain/plan";
import type { ReportFinding } from "./finding-codes";
import { oneLine, quote } from "./plain-text";

export interface PlacedDocument extends ListedDocument {
  readonly where: string;
}

/** Documents whose title and source do not fit: exchanged with another's, or wrong alone. */
export function sourceTitleFindings(
  documents: readonly PlacedDocument[],
): readonly ReportFinding[] {
  const exchanges = documents.flatMap((document) => exchangeOf(document, documents) ?? []);
  const told = new Set(exchanges.flatMap(({ document, report }) => [document, report]));
  return [
    ...exchanges.map(exchanged),
    ...documents.filter((document) => !told.has(document)).flatMap(otherSource),
  ];
}

interface Exchange {
  readonly document: PlacedDocument;
  readonly report: PlacedDocument;
  readonly jca: string;
}

/**
 * A JCA's chairs send what does not name their JCA, and somebody else sends that JCA's report.
 * A guess, so it is told as one.
 */
function exchangeOf(
  document: PlacedDocument,
  documents: readonly PlacedDocument[],
): Exchange | null {
  const jca = jcaOf(document.source);
  if (jca === null || names(document.title, jca)) return null;
  const report = documents.find(
    (other) => isReportOf(other.title, jca) && !names(other.source, jca),
  );
  return report ? { document, report, jca } : null;
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

function exchanged({ document, report, jca }: Exchange): ReportFinding {
  return {
    code: "source-title-mismatch",
    severity: "info",
    where: document.where,
    found: `${document.number}: ${oneLine(document.source)}; ${report.number}: ${oneLine(report.source)}`,
    expected: `${document.number}: ${oneLine(report.source)}; ${report.number}: ${oneLine(document.source)}`,
    message: `The sources of ${report.number} and ${document.number} look exchanged (a guess): ${quote(report.title, 60)} comes from ${quote(report.source, 40)}, while ${jca} is the source of ${quote(document.title, 60)}. Check the two rows.`,
  };
}

/** Who a title says that the document is from: `… [from ITU-T SG5]`, `Report of RG-DT meeting`. */
const AUTHORS = [
  /\[from ([^[\]]+)\]$/i,
  /^(?:LS\/i on )?((?:ITU-T )?(?:SG|Study Group) ?\d+) Lead Study Group Report/i,
  /^(?:Progress |Final )?(?:Report|Agenda) (?:of|on) (?:the )?((?:RG|JCA)-\w+)/i,
];

/** Silent unless both name a group, and none in common: other sources have too many names. */
function otherSource({ number, source, title, where }: PlacedDocument): readonly ReportFinding[] {
  const line = oneLine(title);
  const author = AUTHORS.flatMap((pattern) => pattern.exec(line)?.[1] ?? [])[0] ?? "";
  const [stated, sources] = [groupsIn(author), groupsIn(source)];
  if (stated.length === 0 || sources.length === 0) return [];
  if (stated.some((group) => sources.includes(group))) return [];
  return [
    {
      code: "source-title-mismatch",
      severity: "info",
      where,
      found: oneLine(source),
      expected: author,
      message: `${number} is from ${author} by its title and from ${quote(source, 60)} by its source. Correct the one that is wrong.`,
    },
  ];
}

function groupsIn(text: string): readonly string[] {
  const groups = oneLine(text)
    .replace(/\b(?:SGs?|Study Groups?) ?(?=\d)/gi, "SG")
    .match(/\b(?:SG\d+|(?:JCA|JCG|CG|FG|RG)-\w+|WP\d+)/gi);
  return (groups ?? []).map((group) => group.toUpperCase());
}
