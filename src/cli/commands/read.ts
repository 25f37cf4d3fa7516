import { DocumentError } from "../../docx/read/document-error";
import { readDocument } from "../../docx/read/read-document";
import { KNOWN_MEETINGS } from "../../domain/known-meetings";
import { ReportError } from "../../report/read/report-error";
import { readReport } from "../../report/read/read-report";
import { readInput } from "../read-input";
import { CommandError, type Command, type Terminal } from "../terminal";

export const readCommand: Command = {
  name: "read",
  usage: "wtsa-plan read FILE [--revisions original]",
  summary:
    "print the plan and the findings of a report (.docx, or .txt saved by Word) as JSON; tracked changes count as accepted, or not at all",
  run: readReportFile,
};

async function readReportFile(args: readonly string[], terminal: Terminal): Promise<void> {
  const { revisions, rest } = revisionsIn(args);
  const [path, ...more] = rest;
  if (path === undefined) throw new CommandError("Name the report to read: wtsa-plan read FILE.");
  if (more.length > 0) throw new CommandError(`One report at a time: what is “${more.join(" ")}”?`);
  const bytes = await readInput(path, terminal);
  terminal.print(JSON.stringify(reportIn(bytes, path, revisions), null, 2));
}

const VIEWS = ["accepted", "original"] as const;
type RevisionView = (typeof VIEWS)[number];

/** The side of tracked changes to read, and the arguments without it. */
function revisionsIn(args: readonly string[]): {
  revisions: RevisionView;
  rest: readonly string[];
} {
  const at = args.indexOf("--revisions");
  if (at < 0) return { revisions: "accepted", rest: args };
  const named = args[at + 1];
  const revisions = VIEWS.find((view) => view === named);
  if (revisions === undefined) {
    throw new CommandError("Say --revisions accepted, or --revisions original.");
  }
  return { revisions, rest: args.filter((_, index) => index !== at && index !== at + 1) };
}

function reportIn(
  bytes: Uint8Array,
  path: string,
  revisions: RevisionView,
): ReturnType<typeof readReport> {
  try {
    const { document } = readDocument(bytes, { fileName: path, revisions });
    return readReport(document, { knownMeetings: KNOWN_MEETINGS });
  } catch (cause) {
    if (!(cause instanceof DocumentError || cause instanceof ReportError)) throw cause;
    throw new CommandError(`${path}: ${cause.message}`, { cause });
  }
}
