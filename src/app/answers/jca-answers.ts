import { daysBetween, type CalendarDate } from "../../domain/calendar-date";
import { lifetimeEnd, type Expiry } from "../../domain/jca-expiry";
import {
  TRANSFER_STANDING_LABELS,
  TRANSFER_STANDINGS,
  TRANSFER_STATE_LABELS,
  transferStanding,
  type TransferStanding,
} from "../../domain/jca-transfer";
import type { Jca } from "../../domain/plan";
import {
  answered,
  refused,
  type Answer,
  type AnswerCell,
  type AnswerTable,
  type Day,
} from "./answer";
import { expiryIn, type AnswerBook } from "./answer-book";
import { isBlank, readDay, readDayOr, readText } from "./arguments";
import { findJcaIn } from "./find-jca";

/** The day on which a JCA has to have ended (src/domain/jca-expiry.ts). */
export function jcaExpiry(book: AnswerBook, name: unknown): Answer<Day> {
  const found = findJcaIn(book, name);
  if (!found.ok) return found;
  const expiry = expiryIn(book, found.value);
  return expiry.state === "dated" ? answered({ day: expiry.date }) : expiryUnknown(expiry);
}

/** The sentence that says which bound makes the expiry, or why there is none yet. */
export function jcaExpiryBasis(book: AnswerBook, name: unknown): Answer<string> {
  const found = findJcaIn(book, name);
  return found.ok ? answered(expiryIn(book, found.value).basis) : found;
}

/** Days from the as-of day to the expiry; negative once it has passed. */
export function jcaDaysLeft(book: AnswerBook, name: unknown, asOf: unknown): Answer<number> {
  const expiry = jcaExpiry(book, name);
  if (!expiry.ok) return expiry;
  const day = readDayOr(book, asOf, book.settings.asOf);
  return day.ok ? answered(daysBetween(day.value, expiry.value.day)) : day;
}

/** How the transfer of a JCA's work stands on a day, in the words of the State column. */
export function jcaTransfer(book: AnswerBook, name: unknown, asOf: unknown): Answer<string> {
  const found = findJcaIn(book, name);
  if (!found.ok) return found;
  const day = readDayOr(book, asOf, book.settings.asOf);
  if (!day.ok) return day;
  return answered(TRANSFER_STANDING_LABELS[standingOf(book, found.value, day.value)]);
}

/** The groups that take the JCA's work over, side by side; “None” where nobody has to. */
export function jcaTarget(book: AnswerBook, name: unknown): Answer<AnswerTable> {
  const found = findJcaIn(book, name);
  if (!found.ok) return found;
  const { transferTo, transfer } = found.value;
  if (transferTo.length > 0) return answered([transferTo]);
  if (transfer.state === "none") return answered([[TRANSFER_STATE_LABELS.none]]);
  return refused({ code: "target-unknown", jca: found.value.name });
}

/** The last day of the two years that begin on a day (Rec. ITU-T A.18). */
export function jcaLifetimeEnd(book: AnswerBook, start: unknown): Answer<Day> {
  const day = readDay(book, start);
  return day.ok ? answered({ day: lifetimeEnd(day.value) }) : day;
}

const LIST_HEADER = ["JCA", "Parent", "Transfer to", "Expiry", "Days left", "State"] as const;

/** The JCAs in the register's order, with a header; all of them, or those in one state. */
export function jcaList(book: AnswerBook, state: unknown, asOf: unknown): Answer<AnswerTable> {
  if (book.empty) return refused({ code: "no-tables" });
  const wanted = readStanding(state);
  if (!wanted.ok) return wanted;
  const day = readDayOr(book, asOf, book.settings.asOf);
  if (!day.ok) return day;
  const rows = book.plan.jcas.flatMap((jca) => {
    const standing = standingOf(book, jca, day.value);
    return wanted.value === null || wanted.value === standing
      ? [listRow(book, jca, standing, day.value)]
      : [];
  });
  return answered([LIST_HEADER, ...rows]);
}

function listRow(
  book: AnswerBook,
  jca: Jca,
  standing: TransferStanding,
  asOf: CalendarDate,
): readonly AnswerCell[] {
  const expiry = expiryIn(book, jca);
  const end = expiry.state === "dated" ? expiry.date : null;
  return [
    jca.name,
    jca.parent ?? "",
    jca.transferTo.join(", "),
    end === null ? "" : { day: end },
    end === null ? "" : daysBetween(asOf, end),
    TRANSFER_STANDING_LABELS[standing],
  ];
}

const OVERDUE_HEADER = ["JCA", "Transfer to", "Expiry", "Days overdue", "Basis"] as const;

/** The transfers that are overdue on a day, the longest overdue first, with a header. */
export function overdueTransfers(book: AnswerBook, asOf: unknown): Answer<AnswerTable> {
  if (book.empty) return refused({ code: "no-tables" });
  const day = readDayOr(book, asOf, book.settings.asOf);
  if (!day.ok) return day;
  const overdue = book.plan.jcas
    .filter((jca) => standingOf(book, jca, day.value) === "overdue")
    .map((jca) => ({
      jca,
      expiry: expiryIn(book, jca),
      end: lastDay(expiryIn(book, jca)) ?? day.value,
    }))
    .sort((a, b) => daysBetween(b.end, a.end));
  const rows = overdue.map(({ jca, expiry, end }) => [
    jca.name,
    jca.transferTo.join(", "),
    { day: end },
    daysBetween(end, day.value),
    expiry.basis,
  ]);
  return answered([OVERDUE_HEADER, ...rows]);
}

/** The expiry, or the day that it cannot pass. */
function lastDay(expiry: Expiry): CalendarDate | null {
  return expiry.state === "dated" ? expiry.date : expiry.noLaterThan;
}

function standingOf(book: AnswerBook, jca: Jca, asOf: CalendarDate): TransferStanding {
  return transferStanding(jca, expiryIn(book, jca), asOf, book.settings.dueSoonDays);
}

function readStanding(state: unknown): Answer<TransferStanding | null> {
  if (isBlank(state)) return answered(null);
  const asked = readText(state);
  const key = asked.toLowerCase().replace(/[\s-]+/g, " ");
  const standing = TRANSFER_STANDINGS.find(
    (candidate) =>
      TRANSFER_STANDING_LABELS[candidate].toLowerCase() === key ||
      candidate.replace(/-/g, " ") === key,
  );
  const known = TRANSFER_STANDINGS.map((candidate) => TRANSFER_STANDING_LABELS[candidate]);
  return standing === undefined
    ? refused({ code: "state-unknown", asked, known })
    : answered(standing);
}

function expiryUnknown(expiry: Extract<Expiry, { state: "unresolved" }>): Answer<never> {
  const waits = expiry.unknown.some((bound) => bound.kind === "decision-meeting");
  return refused({
    code: "expiry-unknown",
    missing: waits ? "next-meeting" : "lifetime-start",
    noLaterThan: expiry.noLaterThan,
  });
}
