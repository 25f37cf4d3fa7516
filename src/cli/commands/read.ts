import { DocumentError } from "../../docx/read/document-error";
import { readDocument } from "../../docx/read/read-document";
import { writeDocument } from "../../docx/write/write-document";
import { compareWithKnown } from "../../domain/compare-with-known";
import { continuePlan } from "../../domain/continue-plan";
import type { Finding } from "../../domain/finding";
import { KNOWN_MEETINGS } from "../../domain/known-meetings";
import { compareMeetings } from "../../domain/meetings";
import { EMPTY_PLAN, type Meeting, type Plan } from "../../domain/plan";
import { ReportError } from "../../report/read/report-error";
import { readReport } from "../../report/read/read-report";
import { planAnnexes } from "../../report/write/annexes";
import type { OptionTable } from "../option-table";
import { readOptions } from "../options";
import { readPlanFile } from "../plan-file";
import { readInput } from "../read-input";
import { CommandError, type Command, type Terminal } from "../terminal";
import { writeOutput } from "../write-output";

const OPTIONS: OptionTable = {
  values: {
    revisions: "accepted or original",
    findings: "where to write the list",
    onto: "which plan to read the report into",
  },
  flags: {},
};

export const readCommand: Command = {
  name: "read",
  usage: "wtsa-plan read FILE [--onto PLAN.json] [--findings FILE.docx] [--revisions original]",
  summary:
    "print the plan and the findings of a report (.docx, or .txt saved by Word) as JSON; --onto reads it into an earlier plan, --findings also writes the findings as a Word list; tracked changes count as accepted, or not at all",
  options: OPTIONS,
  run: readReportFile,
};

async function readReportFile(args: readonly string[], terminal: Terminal): Promise<void> {
  const { paths, onto, list, revisions } = choicesIn(args);
  const [path, ...more] = paths;
  if (path === undefined) throw new CommandError("Name the report to read: wtsa-plan read FILE.");
  if (more.length > 0) throw new CommandError(`One report at a time: what is “${more.join(" ")}”?`);
  const bytes = await readInput(path, terminal);
  const known = onto === null ? null : await readPlanFile(onto, terminal);
  const { plan, findings } = readOnto(known, reportIn(bytes, path, revisions, known));
  if (list !== null) await writeFindings(list, plan, findings, terminal);
  terminal.print(JSON.stringify({ plan, findings }, null, 2));
}

interface PlanWithFindings {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/** The report alone, or what is known after it and what it says otherwise than was known. */
function readOnto(known: Plan | null, report: PlanWithFindings): PlanWithFindings {
  if (known === null) return report;
  return {
    plan: continuePlan(known, report.plan),
    findings: [...report.findings, ...compareWithKnown(known, report.plan)],
  };
}

async function writeFindings(
  path: string,
  plan: Plan,
  findings: readonly Finding[],
  terminal: Terminal,
): Promise<void> {
  const pages = planAnnexes(EMPTY_PLAN, {
    annexes: ["findings"],
    meeting: plan.currentMeeting,
    findings,
  });
  await writeOutput(path, writeDocument({ ...pages, title: "Findings" }), terminal);
}

const VIEWS = ["accepted", "original"] as const;
type RevisionView = (typeof VIEWS)[number];

interface Choices {
  readonly paths: readonly string[];
  readonly onto: string | null;
  readonly list: string | null;
  /** The side of tracked changes to read. */
  readonly revisions: RevisionView;
}

function choicesIn(args: readonly string[]): Choices {
  const { value, files } = readOptions(args, OPTIONS);
  const view = value("revisions") ?? "accepted";
  const revisions = VIEWS.find((each) => each === view);
  if (revisions === undefined) {
    throw new CommandError("Say --revisions accepted, or --revisions original.");
  }
  return { paths: files, onto: value("onto"), list: value("findings"), revisions };
}

function reportIn(
  bytes: Uint8Array,
  path: string,
  revisions: RevisionView,
  known: Plan | null,
): PlanWithFindings {
  try {
    const { document } = readDocument(bytes, { fileName: path, revisions });
    return readReport(document, { knownMeetings: calendarOf(known) });
  } catch (cause) {
    if (!(cause instanceof DocumentError || cause instanceof ReportError)) throw cause;
    throw new CommandError(`${path}: ${cause.message}`, { cause });
  }
}

/** The published meetings and those of the plan, whose dates count where both have them. */
function calendarOf(known: Plan | null): readonly Meeting[] {
  const own = known?.meetings ?? [];
  const labels = new Set(own.map(({ label }) => label));
  return [...KNOWN_MEETINGS.filter(({ label }) => !labels.has(label)), ...own].sort(
    compareMeetings,
  );
}
