import type { Severity } from "../../domain/finding";
import type { TransferStanding } from "../../domain/jca-transfer";
import type { TransferState } from "../../domain/plan";
import type { StatusCode } from "../../domain/status";

/** January first. */
export type Months = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/**
 * The fixed words of annexes in one language: all that is printed and does not come from the
 * plan. What a table's header says here, readers understand.
 */
export interface AnnexWords {
  /** A language tag (`en-GB`). */
  readonly tag: string;
  readonly direction: "ltr" | "rtl";
  readonly document: {
    /** The file's title. */
    readonly annexes: string;
    /** Between a name and what it is: `: `, in French with a blank before it. */
    readonly colon: string;
    /** Between the members of a list. */
    readonly comma: string;
    /** Between the halves of a sentence. */
    readonly semicolon: string;
    /** Ends a sentence. */
    readonly stop: string;
    /** An empty list. */
    readonly none: string;
    readonly notKnown: string;
    /** From the day as a number, the month's name or number as `months` has it, and the year. */
    readonly date: (day: number, month: string, year: number) => string;
    readonly months: Months;
  };
  readonly statuses: Readonly<Record<StatusCode, string>>;
  readonly annex1: {
    readonly title: string;
    readonly table: string;
    readonly header: readonly [number: string, action: string];
    readonly none: string;
  };
  readonly annex1a: {
    readonly title: string;
    readonly table: string;
    readonly header: readonly [number: string, resolution: string, action: string];
    readonly none: string;
    /** `Resolution 73`. */
    readonly resolution: (number: string) => string;
  };
  /** Opens the cell below an action; a colon follows. */
  readonly statusAndComments: string;
  readonly requests: {
    readonly title: string;
    readonly relatedTo: (group: string) => string;
  };
  readonly jca: {
    readonly title: string;
    readonly asOf: (date: string) => string;
    readonly table: string;
    readonly header: readonly [
      jca: string,
      parent: string,
      decision: string,
      expiry: string,
      basis: string,
      transferTo: string,
      state: string,
    ];
    readonly none: string;
    readonly notYet: string;
    readonly noLaterThan: (date: string) => string;
    readonly states: Readonly<Record<TransferState, string>>;
    readonly standings: Readonly<Record<TransferStanding, string>>;
  };
  readonly basis: BasisWords;
  readonly documents: {
    /** Its first line may end in \n. */
    readonly title: string;
    readonly contributions: string;
    readonly temporary: string;
    readonly table: (kind: string) => string;
    readonly number: { readonly contributions: string; readonly temporary: string };
    readonly header: readonly [source: string, title: string];
    readonly totals: {
      readonly contributions: string;
      readonly temporary: string;
      readonly documents: string;
    };
    readonly allocations: string;
  };
  readonly meetings: {
    readonly title: string;
    readonly table: (group: string) => string;
    readonly header: readonly [
      number: string,
      date: string,
      time: string,
      objective: string,
      deadline: string,
    ];
  };
  readonly summary: SummaryWords;
  readonly findings: {
    readonly title: string;
    readonly titleFor: (meeting: string) => string;
    readonly table: string;
    readonly header: readonly [
      number: string,
      severity: string,
      where: string,
      found: string,
      expected: string,
      finding: string,
    ];
    readonly none: string;
    readonly severities: Readonly<Record<Severity, string>>;
    /** Says how many there are in all; the severities follow with their numbers. */
    readonly count: string;
    readonly hint: string;
  };
  readonly cover: CoverWords;
}

/** Why a JCA ends when it does: clauses that begin a sentence or follow "no later than". */
export interface BasisWords {
  readonly lifetime: (from: string) => string;
  readonly lifetimeUnknown: string;
  /** `of` is empty or `(WP2-4, TSAG 01-2026)` behind a blank. */
  readonly nextMeeting: (of: string, meeting: string, date: string) => string;
  readonly nextMeetingUndated: (of: string) => string;
  readonly ownLimit: (of: string) => string;
  readonly studyPeriod: (date: string) => string;
  readonly noBound: string;
  /** A sentence that follows the basis. */
  readonly notCounted: (basis: string) => string;
  readonly noLaterThan: (date: string, why: string) => string;
  readonly studyPeriodAlone: string;
}

export interface SummaryWords {
  readonly title: string;
  readonly titleFor: (meeting: string) => string;
  readonly table: string;
  /** The statuses follow, then `all`. */
  readonly actions: string;
  readonly all: string;
  readonly total: string;
  readonly wtsaActions: string;
  readonly withoutGroup: string;
  readonly noActions: string;
  readonly chart: string;
  readonly changedAt: (meeting: string) => string;
  readonly changes: string;
  readonly changesHeader: readonly [
    action: string,
    description: string,
    before: string,
    now: string,
  ];
  readonly noChanges: string;
  readonly overdueOn: (date: string) => string;
  readonly overdue: string;
  readonly overdueHeader: readonly [jca: string, transferTo: string, since: string];
  readonly noOverdue: string;
  readonly reportsDueBy: (date: string) => string;
  readonly reports: string;
  readonly reportsHeader: readonly [action: string, by: string, to: string, due: string];
}

/** The header block of a temporary document. */
export interface CoverWords {
  readonly union: string;
  readonly sector: string;
  readonly studyPeriod: (years: string) => string;
  /** The language of the original, with its label. */
  readonly original: string;
  readonly questions: string;
  readonly source: string;
  readonly title: string;
  readonly contact: string;
  readonly abstract: string;
  readonly action: string;
  /** For screen readers. */
  readonly table: string;
  readonly contribution: string;
}
