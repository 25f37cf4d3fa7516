import type { CalendarDate } from "./calendar-date";
import { expiryOf, type Expiry, type ExpiryCalendar } from "./jca-expiry";
import { DUE_SOON_DAYS, overdueSince, transferStanding } from "./jca-transfer";
import type { Jca } from "./plan";
import type { Problem, ProblemCode } from "./problem";

export interface JcaCheckContext {
  readonly calendar: ExpiryCalendar;
  readonly asOf: CalendarDate;
  readonly dueSoonDays?: number;
}

/** What is wrong with a JCA's row on the as-of day, or wants attention, worst first. */
export function checkJca(jca: Jca, context: JcaCheckContext): readonly Problem[] {
  const expiry = expiryOf(jca, context.calendar);
  return [
    ...checkStanding(jca, expiry, context),
    ...checkCompletion(jca),
    ...checkTarget(jca),
    ...checkBounds(jca, expiry),
  ];
}

function checkStanding(jca: Jca, expiry: Expiry, context: JcaCheckContext): readonly Problem[] {
  const days = context.dueSoonDays ?? DUE_SOON_DAYS;
  const targets = jca.transferTo.join(", ");
  const mend = `Complete the transfer to ${targets} and set Transfer, Transferred on and Reference, or record a new decision.`;
  switch (transferStanding(jca, expiry, context.asOf, days)) {
    case "overdue":
      return [
        problem(
          jca,
          "transfer-overdue",
          "error",
          "Transfer",
          `The transfer to ${targets} is overdue: ${jca.name} expired on ${overdueSince(expiry)}.`,
          mend,
        ),
      ];
    case "due-soon":
      return [
        problem(
          jca,
          "transfer-due-soon",
          "warning",
          "Transfer",
          `The transfer to ${targets} is due by ${overdueSince(expiry)}.`,
          mend,
        ),
      ];
    default:
      return [];
  }
}

function checkTarget(jca: Jca): readonly Problem[] {
  const { state } = jca.transfer;
  if (state === "none" || state === "not-started" || jca.transferTo.length > 0) return [];
  return [
    problem(
      jca,
      "transfer-without-target",
      "warning",
      "Transfer to",
      "The transfer is under way, but no study group takes the work over.",
      "Put the study group in Transfer to, or set Transfer to “None”.",
    ),
  ];
}

function checkCompletion(jca: Jca): readonly Problem[] {
  if (jca.transfer.state !== "completed") return [];
  const problems: Problem[] = [];
  if (jca.transfer.on === null) {
    problems.push(
      problem(
        jca,
        "transfer-without-date",
        "error",
        "Transferred on",
        "The transfer is completed without a date.",
        "Put the day of the transfer in Transferred on.",
      ),
    );
  }
  if (jca.transfer.reference === null) {
    problems.push(
      problem(
        jca,
        "transfer-without-reference",
        "error",
        "Reference",
        "The transfer is completed without a reference.",
        "Put the document that records it in Reference.",
      ),
    );
  }
  return problems;
}

function checkBounds(jca: Jca, expiry: Expiry): readonly Problem[] {
  const problems = expiry.unknown.flatMap((bound) => {
    if (bound.kind === "decision-meeting") {
      return [
        problem(
          jca,
          "expiry-unresolved",
          "warning",
          "Expiry",
          "The decision runs until the next TSAG meeting, so that its expiry is open.",
          bound.todo ?? "",
        ),
      ];
    }
    return [
      problem(
        jca,
        "lifetime-start-unknown",
        "info",
        "Lifetime start",
        "The start of the two years (Rec. ITU-T A.18) is not known.",
        bound.todo ?? "",
      ),
    ];
  });
  return problems;
}

function problem(
  jca: Jca,
  code: ProblemCode,
  severity: Problem["severity"],
  column: string,
  message: string,
  mend: string,
): Problem {
  return { code, severity, table: "JCA", key: jca.name, column, message, mend };
}
