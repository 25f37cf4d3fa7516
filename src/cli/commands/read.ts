import { DocumentError } from "../../docx/read/document-error";
import { readDocument } from "../../docx/read/read-document";
import { KNOWN_MEETINGS } from "../../domain/known-meetings";
import { ReportError } from "../../report/read/report-error";
import { readReport } from "../../report/read/read-report";
import { readInput } from "../read-input";
import { CommandError, type Command, type Terminal } from "../terminal";

export const readCommand: Command = {
  name: "read",
  usage: "wtsa-plan read FILE",
  summary: "print the plan and the findings of a report (.docx, or .txt saved by Word) as JSON",
  run: readReportFile,
};

async function readReportFile(args: readonly string[], terminal: Terminal): Promise<void> {
  const [path, ...more] = args;
  if (path === undefined) throw new CommandError("Name the report to read: wtsa-plan read FILE.");
  if (more.length > 0) throw new CommandError(`One report at a time: what is “${more.join(" ")}”?`);
  const bytes = await readInput(path, terminal);
  terminal.print(JSON.stringify(reportIn(bytes, path), null, 2));
}

function reportIn(bytes: Uint8Array, path: string): ReturnType<typeof readReport> {
  try {
    const { document } = readDocument(bytes, { fileName: path });
    return readReport(document, { knownMeetings: KNOWN_MEETINGS });
  } catch (cause) {
    if (!(cause instanceof DocumentError || cause instanceof ReportError)) throw cause;
    throw new CommandError(`${path}: ${cause.message}`, { cause });
  }
}
