import { parseCalendarDate, type CalendarDate } from "./calendar-date";
import type { Finding } from "./finding";
import { jcaKey } from "./jca-name";
import {
  arrayOf,
  booleanAt,
  field,
  nullOr,
  objectAt,
  oneOf,
  shown,
  textAt,
  type Issues,
  type JsonObject,
  type JsonReader,
  type PlanIssueCode,
} from "./json-shape";
import { appointmentAt, leadRoleAt, liaisonAt, reportDueAt } from "./outcomes-json";
import type {
  Action,
  Allocation,
  Jca,
  JcaDecision,
  JcaLimit,
  ListedDocument,
  Meeting,
  OperativeReference,
  Plan,
  RequestForAction,
  ScheduledMeeting,
  StatusEntry,
  Transfer,
} from "./plan";
import { STATUS_CODES } from "./status";

export interface ParsedPlan {
  /** Null where an issue is an error. */
  readonly plan: Plan | null;
  /** `where` is a path: `plan.actions[3].entries[0].status`. */
  readonly issues: readonly Finding<PlanIssueCode>[];
}

/**
 * Reads the plan's JSON form: a plan, or an object with the key `plan` such as `wtsa-plan read`
 * prints and the bundled register is. Checks the shape, the dates, the closed lists, that keys
 * are unique and that labels of meetings are known; texts are taken as they are. Keys that the
 * plan does not have are left out.
 */
export function parsePlan(json: unknown): ParsedPlan {
  const issues: Issues = [];
  const outer = objectAt(json, "plan", issues);
  const value = outer !== null && "plan" in outer ? objectAt(outer["plan"], "plan", issues) : outer;
  const plan = value && planOf(value, "plan", issues);
  if (plan) issues.push(...contradictionsIn(plan));
  return { plan: issues.some(({ severity }) => severity === "error") ? null : plan, issues };
}

function planOf(json: JsonObject, path: string, issues: Issues): Plan {
  const list = field(json, path, issues);
  // Plans written before these lists existed do not have them.
  const added = <Item>(key: string, read: JsonReader<Item>): readonly Item[] =>
    Object.hasOwn(json, key) ? list(key, arrayOf(read)) : [];
  return {
    meetings: list("meetings", arrayOf(meetingAt)),
    currentMeeting: list("currentMeeting", nullOr(textAt)),
    actions: list("actions", arrayOf(actionAt)),
    jcas: list("jcas", arrayOf(jcaAt)),
    requests: list("requests", arrayOf(requestAt)),
    documents: list("documents", arrayOf(documentAt)),
    schedule: list("schedule", arrayOf(scheduledAt)),
    appointments: added("appointments", appointmentAt),
    liaisons: added("liaisons", liaisonAt),
    reportsDue: added("reportsDue", reportDueAt),
    leadRoles: added("leadRoles", leadRoleAt),
  };
}

function meetingAt(json: unknown, path: string, issues: Issues): Meeting {
  const get = field(objectAt(json, path, issues), path, issues);
  return {
    label: get("label", textAt),
    opens: get("opens", nullOr(dateAt)),
    closes: get("closes", nullOr(dateAt)),
  };
}

function actionAt(json: unknown, path: string, issues: Issues): Action {
  const get = field(objectAt(json, path, issues), path, issues);
  return {
    number: get("number", textAt),
    series: get("series", oneOf(["wtsa-24", "resolution"] as const)),
    group: get("group", nullOr(textAt)),
    resolution: get("resolution", nullOr(textAt)),
    title: get("title", nullOr(textAt)),
    description: get("description", textAt),
    responsible: get("responsible", arrayOf(textAt)),
    operative: get("operative", nullOr(operativeAt)),
    entries: get("entries", arrayOf(entryAt)),
  };
}

function operativeAt(json: unknown, path: string, issues: Issues): OperativeReference {
  const get = field(objectAt(json, path, issues), path, issues);
  return {
    verb: get("verb", textAt),
    addressee: get("addressee", nullOr(textAt)),
    paragraphs: get("paragraphs", arrayOf(textAt)),
  };
}

function entryAt(json: unknown, path: string, issues: Issues): StatusEntry {
  const entry = objectAt(json, path, issues);
  const get = field(entry, path, issues);
  return {
    ...(entry !== null && Object.hasOwn(entry, "reason") ? { reason: get("reason", textAt) } : {}),
    meeting: get("meeting", nullOr(textAt)),
    status: get("status", oneOf(STATUS_CODES)),
    statedAs: get("statedAs", nullOr(textAt)),
    comments: get("comments", textAt),
    references: get("references", arrayOf(textAt)),
  };
}

function jcaAt(json: unknown, path: string, issues: Issues): Jca {
  const get = field(objectAt(json, path, issues), path, issues);
  return {
    name: get("name", textAt),
    transferTo: get("transferTo", arrayOf(textAt)),
    parent: get("parent", nullOr(textAt)),
    lifetimeStart: get("lifetimeStart", nullOr(dateAt)),
    decisions: get("decisions", arrayOf(decisionAt)),
    transfer: get("transfer", transferAt),
    comments: get("comments", textAt),
  };
}

function decisionAt(json: unknown, path: string, issues: Issues): JcaDecision {
  const get = field(objectAt(json, path, issues), path, issues);
  return {
    meeting: get("meeting", textAt),
    limits: get("limits", arrayOf(limitAt)),
    label: get("label", nullOr(textAt)),
    text: get("text", textAt),
  };
}

const NAMED_LIMITS = ["next-meeting", "lifetime-end", "study-period-end"] as const;

function limitAt(json: unknown, path: string, issues: Issues): JcaLimit {
  const isDate = typeof json === "string" && /^\d/.test(json);
  return isDate ? dateAt(json, path, issues) : oneOf(NAMED_LIMITS)(json, path, issues);
}

function transferAt(json: unknown, path: string, issues: Issues): Transfer {
  const get = field(objectAt(json, path, issues), path, issues);
  return {
    state: get("state", oneOf(["none", "not-started", "in-progress", "completed"] as const)),
    on: get("on", nullOr(dateAt)),
    reference: get("reference", nullOr(textAt)),
  };
}

function requestAt(json: unknown, path: string, issues: Issues): RequestForAction {
  const get = field(objectAt(json, path, issues), path, issues);
  return { label: get("label", textAt), text: get("text", textAt) };
}

function documentAt(json: unknown, path: string, issues: Issues): ListedDocument {
  const get = field(objectAt(json, path, issues), path, issues);
  return {
    number: get("number", textAt),
    source: get("source", textAt),
    title: get("title", textAt),
    allocations: get("allocations", arrayOf(allocationAt)),
  };
}

function allocationAt(json: unknown, path: string, issues: Issues): Allocation {
  const get = field(objectAt(json, path, issues), path, issues);
  return { group: get("group", textAt), bracketed: get("bracketed", booleanAt) };
}

function scheduledAt(json: unknown, path: string, issues: Issues): ScheduledMeeting {
  const get = field(objectAt(json, path, issues), path, issues);
  return {
    group: get("group", textAt),
    date: get("date", nullOr(dateAt)),
    time: get("time", nullOr(textAt)),
    deadline: get("deadline", nullOr(dateAt)),
    deadlineText: get("deadlineText", nullOr(textAt)),
    objective: get("objective", textAt),
  };
}

function dateAt(json: unknown, path: string, issues: Issues): CalendarDate {
  const date = typeof json === "string" ? parseCalendarDate(json) : null;
  if (date !== null) return date;
  issues.push({
    code: "value-not-allowed",
    severity: "error",
    where: path,
    found: shown(json),
    expected: "a date such as 2026-01-30",
    message: `${path} is no date of the calendar. Write it as 2026-01-30.`,
  });
  return "1900-01-01" as CalendarDate;
}

function contradictionsIn(plan: Plan): Issues {
  return [
    ...repeated(
      plan.meetings.map(({ label }) => label),
      "plan.meetings",
      "label",
    ),
    ...repeated(
      plan.actions.map(({ number }) => number),
      "plan.actions",
      "number",
    ),
    ...repeated(
      plan.jcas.map(({ name }) => jcaKey(name)),
      "plan.jcas",
      "name",
    ),
    ...unknownMeetings(plan),
  ];
}

function repeated(keys: readonly string[], path: string, name: string): Issues {
  return keys.flatMap((key, index) =>
    keys.indexOf(key) === index
      ? []
      : [
          {
            code: "key-twice" as const,
            severity: "error" as const,
            where: `${path}[${index}].${name}`,
            found: key,
            message: `${path}[${index}].${name} is “${key}”, as an item above it. Each has to have its own.`,
          },
        ],
  );
}

function unknownMeetings(plan: Plan): Issues {
  const known = new Set(plan.meetings.map(({ label }) => label));
  const used: readonly (readonly [string, string | null])[] = [
    ["plan.currentMeeting", plan.currentMeeting],
    ...plan.actions.flatMap((action, a) =>
      action.entries.map(
        (entry, e) => [`plan.actions[${a}].entries[${e}].meeting`, entry.meeting] as const,
      ),
    ),
    ...plan.jcas.flatMap((jca, j) =>
      jca.decisions.map(
        (decision, d) => [`plan.jcas[${j}].decisions[${d}].meeting`, decision.meeting] as const,
      ),
    ),
  ];
  return used.flatMap(([where, label]) =>
    label === null || known.has(label)
      ? []
      : [
          {
            code: "meeting-not-listed" as const,
            severity: "error" as const,
            where,
            found: label,
            message: `${where} is “${label}”, which is not among plan.meetings. Add the meeting there.`,
          },
        ],
  );
}
