import type { SyncPreview, WorkbookStatus } from "../../src/app/pane-services";
import type { Mend } from "../../src/app/mend";
import type { Finding } from "../../src/domain/finding";
import type { Problem } from "../../src/domain/problem";

type Change = SyncPreview["changes"][number];
type Conflict = SyncPreview["conflicts"][number];

export const madeUpProblems: readonly Problem[] = [
  {
    code: "concluded-without-reference",
    severity: "error",
    table: "ActionPlan",
    key: "92-01",
    column: "Status",
    message: "Concluded, but no document or decision is named in References.",
    mend: "Name the document (TD263) or the decision (RG-WPR-4) that concluded it.",
  },
  {
    code: "transfer-overdue",
    severity: "error",
    table: "JCA",
    key: "JCA-IoT, DT and SSC&C",
    column: "Transfer",
    message: "The JCA expired on 5 October 2026 and its transfer to SG20 is not completed.",
    mend: "Complete the transfer with its date and reference, or record TSAG's new decision.",
  },
  {
    code: "stale",
    severity: "warning",
    table: "ActionPlan",
    key: "73-06",
    column: "Comments",
    message: "No entry for TSAG 01-2026.",
    mend: "Add what that meeting noted, or say that there was no progress.",
  },
  {
    code: "goes-back",
    severity: "warning",
    table: "ActionPlan",
    key: "99-01",
    column: "Status",
    message: "Goes back from Ongoing to Started.",
    mend: "Choose Ongoing, or say in Comments why it goes back.",
  },
  {
    code: "transfer-due-soon",
    severity: "warning",
    table: "JCA",
    key: "JCA-MV",
    column: "Transfer",
    message: "The transfer to SG17, SG20 and SG21 is due in 41 days.",
    mend: "Agree the transfer with the study groups before 2 January 2027.",
  },
  {
    code: "lifetime-start-unknown",
    severity: "info",
    table: "JCA",
    key: "JCA-VHC",
    column: "Lifetime start",
    message: "The start of the two years is not known, so the expiry rests on the decision alone.",
    mend: "Type the day on which the JCA was created.",
  },
];

export const madeUpMends: readonly Mend[] = [
  {
    id: "reference:TD263",
    label: "Name TD263 in References",
    preview: "References: TD263",
    likely: true,
  },
  {
    id: "reference:RG-WPR-4",
    label: "Name RG-WPR-4 in References",
    preview: "References: RG-WPR-4",
    likely: true,
  },
  ...Array.from({ length: 40 }, (_, n) => ({
    id: `reference:TD${300 + n}`,
    label: `Name TD${300 + n} in References`,
    preview: `References: TD${300 + n}`,
    likely: false,
  })),
  {
    id: "status:ongoing",
    label: "Set Status back to “Ongoing”",
    preview: "Status: Ongoing",
    likely: true,
  },
  {
    id: "reason",
    label: "Say why",
    preview: "Reason: what you type",
    asks: "text",
    likely: true,
  },
];

export const madeUpStatus: WorkbookStatus = {
  empty: false,
  actionCount: 18,
  jcaCount: 8,
  currentMeeting: "TSAG 01-2026",
  lastSource: "Bundled register, January 2026",
  abridged: false,
  canUndoSync: true,
  problems: madeUpProblems,
  overdueTransfers: ["JCA-IoT, DT and SSC&C", "JCA-QKDN"],
  dueSoonTransfers: ["JCA-MV"],
  asOf: "2026-11-22",
};

const field = (
  header: string,
  base: string | null,
  local: string | null,
  remote: string | null,
) => ({
  column: header.toLowerCase(),
  header,
  base,
  local,
  remote,
});

const changes: readonly Change[] = [
  {
    kind: "changed",
    table: "ActionPlan",
    key: "9",
    fields: [
      field("Status", "Started", "Started", "Concluded"),
      field("References", "", "", "TD263"),
    ],
  },
  {
    kind: "changed",
    table: "ActionPlan",
    key: "103-07",
    fields: [
      field(
        "Comments",
        "Letter to be drafted.",
        "Letter drafted in June.",
        "Letter sent in July; two answers came.",
      ),
    ],
  },
  {
    kind: "added",
    table: "ActionPlan",
    key: "106-07",
    fields: [
      field("Group", null, null, "DT"),
      field("Resolution", null, null, "106"),
      field("Action", null, null, "Report to each meeting on how the tools are used."),
      field("Status", null, null, "Started"),
    ],
  },
  {
    kind: "added",
    table: "JCA",
    key: "JCA-MV",
    fields: [
      field("Parent", null, null, "TSAG"),
      field("Transfer to", null, null, "SG17, SG20, SG21"),
    ],
  },
  {
    kind: "removed",
    table: "JCA",
    key: "JCA-COP",
    fields: [field("Parent", "TSAG", "TSAG", null)],
  },
  {
    kind: "added",
    table: "Meetings",
    key: "TSAG 01-2026",
    fields: [field("Opens", null, null, "2026-01-26"), field("Closes", null, null, "2026-01-30")],
  },
];

const conflicts: readonly Conflict[] = [
  {
    id: "ActionPlan/99-01/Status",
    kind: "both-modified",
    table: "ActionPlan",
    key: "99-01",
    column: "status",
    header: "Status",
    base: "Not started",
    local: "Ongoing",
    remote: "Started",
  },
  {
    id: "JCA/JCA-AI/",
    kind: "deleted-locally",
    table: "JCA",
    key: "JCA-AI",
    column: null,
    header: null,
    base: null,
    local: null,
    remote: null,
  },
];

export const madeUpPreview: Omit<SyncPreview, "source"> = {
  nothingToDo: false,
  counts: { added: 3, changed: 2, removed: 1, conflicts: 2 },
  changes,
  conflicts,
  notices: ["The column Check is missing in Action plan and comes back."],
};

export const madeUpFindings: readonly Finding[] = [
  {
    code: "status-word-slip",
    severity: "warning",
    where: "Annex 1a (table 12), row 7",
    message: "“No Started” is read as Not started.",
  },
  {
    code: "table-repeated",
    severity: "warning",
    where: "Annex 1 (table 11)",
    message: "Annex 1 stands twice; rows 7, 8 and 13 differ. The first copy is read.",
  },
  {
    code: "label-twice",
    severity: "error",
    where: "Clauses 5 and 6",
    message: "WP2-11 is used for two requests.",
  },
  {
    code: "lifetime-start-unknown",
    severity: "info",
    where: "Clause 3.2",
    message: "Five JCAs have no known start of lifetime.",
  },
  {
    code: "file-notice",
    severity: "warning",
    where: "after paragraph 12",
    message: "Part of the report is kept in an embedded file, which is not read.",
  },
];
