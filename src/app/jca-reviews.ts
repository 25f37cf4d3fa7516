import type { CalendarDate } from "../domain/calendar-date";
import { expiryOf, type Expiry } from "../domain/jca-expiry";
import type { Jca } from "../domain/plan";
import { parseDecisions } from "../workbook/decision-words";
import { reviewRows } from "../workbook/jca-review-rows";
import { decisionsToApply } from "../workbook/review-checks";
import { formatReviewDecision } from "../workbook/review-decision";
import { readReviews, type PendingDecision } from "../workbook/review-standing";
import type { Rows, TableRows } from "../workbook/rows";
import { planTableWrites } from "../workbook/table-writes";
import { deriveFor, openWorkbook, type OpenWorkbook } from "./open-workbook";
import { formatRestorePoint } from "./restore-point";
import { UserError } from "./user-error";
import type { WorkbookPort } from "./workbook-port";

/** A decision of a review, on its way into the table JCA. */
export interface ReviewDecision {
  /** The review's row. */
  readonly key: string;
  readonly jca: string;
  /** What the table JCA goes by now, and what it will: a paragraph each, "" for nothing. */
  readonly before: string;
  readonly after: string;
  /** Null where it cannot be told; `basis` says why, or which bound makes it. */
  readonly expiry: CalendarDate | null;
  readonly basis: string;
}

export interface ReviewsToApply {
  readonly decisions: readonly ReviewDecision[];
  /** Rows that are decided and cannot be read; the checks say what is wrong with each. */
  readonly unread: number;
}

/** What is decided on the sheet JCA review and not yet in the table JCA. */
export function reviewsToApply({ local, plan, settings }: OpenWorkbook): ReviewsToApply {
  const calendar = { meetings: plan.meetings, studyPeriodEnd: settings.studyPeriodEnd };
  const decisions = decisionsToApply(local.rows, plan).map((pending) => {
    const decided = jcaWith(pending, settings.currentMeeting);
    const expiry = expiryOf(decided, calendar);
    return {
      key: pending.key,
      jca: pending.jca.name,
      before: pending.replaced === "" ? newestOf(local.rows, pending.jca) : pending.replaced,
      after: formatReviewDecision(pending.decision),
      ...dayOf(expiry),
    };
  });
  const unread = readReviews(local.rows.JcaReview, plan).filter(
    ({ decided, read, jca, meeting }) =>
      decided === true && ("unclear" in read || jca === null || meeting === null),
  );
  return { decisions, unread: unread.length };
}

function jcaWith({ jca, cell }: PendingDecision, currentMeeting: string): Jca {
  return { ...jca, decisions: parseDecisions(cell, currentMeeting).map((read) => read.decision) };
}

function newestOf({ JCA }: TableRows, { name }: Jca): string {
  return (JCA.get(name)?.["decision"] ?? "").split(/\n[ \t]*\n/)[0]?.trim() ?? "";
}

function dayOf(expiry: Expiry): Pick<ReviewDecision, "expiry" | "basis"> {
  return { expiry: expiry.state === "dated" ? expiry.date : null, basis: expiry.basis };
}

/**
 * Puts these decisions, as they were shown, into the table JCA; undone as a sync is. Rejects, and
 * writes nothing, where the sheets say something else by now. Gives the JCAs decided.
 */
export async function applyReviews(
  port: WorkbookPort,
  shown: readonly ReviewDecision[],
  today: CalendarDate,
): Promise<readonly string[]> {
  const workbook = await openWorkbook(port, today);
  const now = new Map(reviewsToApply(workbook).decisions.map((one) => [one.key, one]));
  if (!shown.every((one) => isSame(one, now.get(one.key)))) throw changed();
  const keys = new Set(shown.map(({ key }) => key));
  const JCA = decidedRows(workbook, keys);
  const { currentMeeting } = workbook.settings;
  await writeWithPoint(port, workbook, { JCA }, `JCA decisions of ${currentMeeting}`, today);
  return shown.map(({ jca }) => jca);
}

/** One after the other: a JCA may be decided at two meetings. */
function decidedRows({ local, plan }: OpenWorkbook, keys: ReadonlySet<string>): Rows {
  let rows = local.rows;
  for (const key of keys) {
    const pending = decisionsToApply(rows, plan).find((one) => one.key === key);
    if (pending === undefined) continue;
    const { name } = pending.jca;
    const decided = { ...rows.JCA.get(name), decision: pending.cell };
    rows = { ...rows, JCA: new Map(rows.JCA).set(name, decided) };
  }
  return rows.JCA;
}

function isSame(one: ReviewDecision, other: ReviewDecision | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What a review begun for this meeting holds: a row for each JCA. */
export function withReview({ plan, settings }: OpenWorkbook, rows: Rows, meeting: string): Rows {
  const jcas = plan.jcas.map(({ name }) => name);
  const criteria = settings.reviewCriteria.map(({ criterion }) => criterion);
  return reviewRows(rows, jcas, meeting, criteria);
}

/** Whether the secretariat reviews its JCAs in this workbook: it has begun to, or has criteria. */
export function keepsReviews({ local, settings }: OpenWorkbook): boolean {
  return local.rows.JcaReview.size > 0 || settings.reviewCriteria.length > 0;
}

/** Begins the review of the JCAs at the current meeting; undone as a sync is. Gives the rows added. */
export async function beginReview(port: WorkbookPort, today: CalendarDate): Promise<number> {
  const workbook = await openWorkbook(port, today);
  const { currentMeeting } = workbook.settings;
  if (currentMeeting === "" || workbook.plan.jcas.length === 0) throw nothingToReview();
  stopIfReviewUnnamed(workbook);
  const before = workbook.local.rows.JcaReview;
  const JcaReview = withReview(workbook, before, currentMeeting);
  const added = JcaReview.size - before.size;
  const label = `Review of the JCAs at ${currentMeeting}`;
  if (added > 0) await writeWithPoint(port, workbook, { JcaReview }, label, today);
  return added;
}

async function writeWithPoint(
  port: WorkbookPort,
  workbook: OpenWorkbook,
  changed: Partial<TableRows>,
  label: string,
  day: CalendarDate,
): Promise<void> {
  const { state, local, base, settings } = workbook;
  const rows = { ...local.rows, ...changed };
  const { cells } = deriveFor(rows, base.rows, settings);
  // A column that a user has deleted is a sync's to bring back, a cell of another table too.
  const tables = planTableWrites(state, rows, cells).filter(({ table }) => table in changed);
  const text = formatRestorePoint(workbook, rows, {
    ...base,
    currentMeeting: settings.currentMeeting,
  });
  await port.write({ tables, restorePoint: { kind: "review", label, day, text } });
}

/** Without its key columns, every JCA would seem to have no row yet. */
export function stopIfReviewUnnamed({ state }: OpenWorkbook): void {
  const table = state.tables.JcaReview;
  const missing = ["Meeting", "JCA"].find((header) => table?.headers.includes(header) === false);
  if (table === undefined || missing === undefined) return;
  throw new UserError({
    code: "column-missing",
    happened: `The sheet ${table.sheet} has no column ${missing} any more, so that nobody can tell which row is which.`,
    todo: `Undo its deletion in Excel, or give the column its header ${missing} back; then try again.`,
  });
}

function nothingToReview(): UserError {
  return new UserError({
    code: "nothing-to-review",
    happened:
      "The workbook has no current meeting and JCAs yet, so that there is nothing to review.",
    todo: "Sync with a report or with the January 2026 register first.",
  });
}

function changed(): UserError {
  return new UserError({
    code: "reviews-changed",
    happened: "A review or a decision has changed since the list was made.",
    todo: "Look at the list again, which is up to date now, and put the decisions in from there.",
  });
}
