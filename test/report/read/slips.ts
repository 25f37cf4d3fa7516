/** A slip that somebody may make in a report that is in order. */
export interface Slip {
  /** The findings that it has to give. */
  readonly codes: readonly string[];
  readonly plant: (report: string) => string;
  /** Of slips with the same word here, a report can have one only: they touch the same text. */
  readonly apart?: string;
  /** Upsets more than its own place, so that others beside it would give other findings. */
  readonly alone?: true;
}

type Parts = Omit<Slip, "codes" | "plant">;

function swap(code: string, from: string, to: string, parts: Parts = {}): Slip {
  return { codes: [code], plant: (report) => report.replace(from, () => to), ...parts };
}

function swapAll(code: string, from: string, to: string, parts: Parts = {}): Slip {
  return { codes: [code], plant: (report) => report.replaceAll(from, to), ...parts };
}

/** The rows of Annex 1 once more below it, changed on the way. */
function repeated(codes: readonly string[], from: string, to: string): Slip {
  return {
    codes,
    plant: (report) => {
      const [begins, ends] = [report.indexOf("\tWTSA-24 action"), report.indexOf(" Annex 1a -")];
      const table = report.slice(begins, ends);
      return `${report.slice(0, ends)}\n\n${table.replace(from, to)}${report.slice(ends)}`;
    },
    apart: "annex 1 twice",
  };
}

/** At least one for each code that a report's text can give; copies of tables come last. */
export const SLIPS: readonly Slip[] = [
  // Entries
  swap("status-word-slip", "TSAG 05-2025: Not started", "TSAG 05-2025: No Started"),
  swap("status-missing", "TSAG 01-2026: Ongoing. The count", "TSAG 01-2026: The count"),
  swap("status-contradicted", "first ideas in TD905", "first ideas in TD905. Action closed.", {
    apart: "40-02",
  }),
  swap("entry-undated", "\nTSAG 05-2025: Ongoing\n", " Ongoing\n", { apart: "61-04" }),
  swap("meeting-label-unreadable", "\nTSAG 05-2025: Ongoing\n", "\nTSAG 15-2025: Ongoing\n", {
    alone: true,
  }),
  swap("current-entry-missing", "\nTSAG 01-2026: Started, first ideas in TD905", "", {
    apart: "40-02",
  }),
  swap(
    "entry-out-of-order",
    "TSAG 05-2025: Started, the keepers met.\nTSAG 01-2026: Ongoing, the keepers still talk.",
    "TSAG 01-2026: Ongoing, the keepers still talk.\nTSAG 05-2025: Started, the keepers met.",
    { apart: "8" },
  ),
  swap("meeting-twice", "the keepers still talk.", "they talk.\nTSAG 01-2026: Ongoing, and sing.", {
    apart: "8",
  }),
  swap("closing-without-reference", "The group reported in TD904. Action", "It reported. Action"),
  swap("report-due-silent", "meetings in May and September 2026", "in January and September 2026"),
  // Requests
  swap(
    "label-two-meanings",
    "WP2-2: agree the coordination meetings of WP2 (schedule",
    "WP2-2: thank everybody for the cake and the songs (recipe",
  ),
  swap("label-not-listed", "RG-WPR-1\tAdopt", "RG-WPR-7\tAdopt"),
  swap("label-twice", "\n8\tClosure\n", "\n· WP2-2: hear a song of seagulls\n\n8\tClosure\n", {
    alone: true,
  }),
  swap(
    "label-not-for-tsag",
    "lighthouses – TD907.\n",
    "lighthouses – TD907.\nActions for WP2:\n· RG-WPR-9\tWP2 is invited to look at the harbour.\n",
  ),
  swap("documents-differ", "measuring tides (TD901).", "measuring tides (TD911)."),
  swap("liaison-not-requested", "The chair thanked everybody.", "Drafted an LS on buoys (TD909).", {
    apart: "the chair's thanks",
  }),
  {
    codes: ["request-list-missing"],
    plant: (report) =>
      report
        .replace("0\tActions for TSAG", "0\tOverview")
        .replace(/^Actions? (?:for|related to) .*$/gm, "To be noted:"),
    alone: true,
  },
  swap("request-not-understood", "\n1 General\n", "\nWP2-9 was talked about\n\n1 General\n"),
  swap("appointment-not-understood", "JCA-Tides, Ms Ida Holm, Lemuria", "JCA-Tides"),
  swap(
    "liaison-without-document",
    "\n3. WP2-2: Agree",
    "\n3. WP2-7: Send a liaison statement on reefs\n3. WP2-2: Agree",
  ),
  swap(
    "report-due-undated",
    "The work on Action 8",
    "SG91 is to provide a report on Action 5 to TSAG by the next TSAG meeting. The work on Action 8",
  ),
  // References
  swap("reference-missing", "approved as found in TD902.", "approved as ."),
  swap("annex-unknown", "by SG90 is in Annex 3", "by SG90 is in Annex C"),
  // JCAs
  swap(
    "decision-wording-differs",
    "· JCA-Tides is authorized to continue for the two years of its lifetime",
    "· JCA-Tides is authorized to continue to the end of the study period",
  ),
  swapAll("decision-undated", "for the two years of its lifetime", "until the next TSAG meeting", {
    alone: true,
  }),
  swapAll("lifetime-start-unknown", " The lifetime counts from 30 May 2025.", "", {
    apart: "lifetime",
  }),
  swapAll("lifetime-start-inferred", "counts from 30 May 2025", "counts from May 2025", {
    apart: "lifetime",
  }),
  swap("parent-unknown", "The parent SG90 agrees.", "Everybody agrees.", { apart: "parent" }),
  {
    codes: ["parent-inferred"],
    plant: (report) =>
      report
        .replace("The parent SG90 agrees.", "Everybody agrees.")
        .replace(
          "\tA Question on tides\n",
          "\tLS/i on continuation of JCA-Tides [from ITU-T SG90]\n",
        ),
    apart: "parent",
  },
  swap(
    "decision-not-understood",
    "The input was",
    "The meeting agreed to continue JCA-Sand until further notice. The input was",
  ),
  swap(
    "jca-closed",
    "The chair thanked everybody.",
    "It was decided to close JCA-Reefs, whose parent is SG91. The chair thanked everybody.",
    { apart: "the chair's thanks" },
  ),
  // Documents
  swap("total-differs", "Total TDs: 6", "Total TDs: 7"),
  swap("total-differs", "\t1 (1)\n\t0\n\t1\n\nTDs", "\t2\n\t0\n\t1\n\nTDs"),
  swap("document-twice", "\tTD906\n", "\tTD0905\n"),
  swap(
    "allocation-not-understood",
    "Report of WP2\n\t1\n\t\n\t\n",
    "Report of WP2\n\t1\n\t?\n\t\n",
  ),
  swap(
    "row-not-understood",
    "\tTotal TDs:",
    "\t\n\tLemuria\n\tA paper without a number\n\t\n\t\n\t\n\n\tTotal TDs:",
  ),
  swap("document-not-listed", "state of all items", "state of all items (TD903)"),
  swap("documents-not-named", "(C90, C 091)", "(C90)"),
  swap("source-title-mismatch", "\tA Question on tides\n", "\tLS/i on tides [from ITU-T SG91]\n", {
    apart: "parent",
  }),
  // The meeting plan
  swap("deadline-off-rule", "5 May2026", "6 May2026"),
  swap("date-not-understood", "7 September 2026", "Early autumn"),
  swap("date-partly-read", "\t10 March 2026\n", "\t10 March 2026 (tbc)\n"),
  swap("date-on-weekend", "14 October 2026", "17 October 2026"),
  swap("zone-off-season", "13:00 – 15:00 CET", "13:00 – 15:00 CEST"),
  swap("meetings-overlap", "10:00 - 12:00", "13:30 - 14:30"),
  // Lead roles
  swap("lead-role-wording", "\tLighthouses\n", "\tLighthouses, such as old ones\n"),
  swap("lead-roles-many", "\nHarbours\n", "\nHarbours\nQuays\nDocks\nPiers\nRopes\n"),
  // Tables and rows
  swap("operative-not-understood", "(instructs TSAG 1)", "(instructs TSAG 1; resolves 3)"),
  swap(
    "status-row-missing",
    "\nTSAG 05-2025: Not started\nTSAG 01-2026: Started, first ideas in TD905",
    "",
    { alone: true },
  ),
  swap("number-twice", "\t5\n\tWTSA-24 instructs", "\t3\n\tWTSA-24 instructs", { alone: true }),
  swap(
    "table-not-recognised",
    "\nAnnex 4 –",
    "\n\tItem of cost\n\tAmount\n\n\tPaper\n\t12\n\n\tInk\n\t7\n\nAnnex 4 –",
    { apart: "a strange table" },
  ),
  swap(
    "table-without-numbers",
    "\nAnnex 4 –",
    "\n\tHarbour\n\tWhat is to be done\n\n\tNorth\n\tPaint the quay\n\n\t\n\tStatus and Comments:\nTSAG 01-2026: Started.\n\nAnnex 4 –",
    { apart: "a strange table" },
  ),
  swap("header-row-missing", "\tTD#\n\tSource\n\tTitle\n\tWP2\n\tRG-WPR\n\tRG-DT\n\n", ""),
  swap("header-not-understood", "\tWTSA-24 action number\n\tAction\n", "\tIndex\n\tTo be done\n", {
    alone: true,
  }),
  {
    codes: ["column-not-read"],
    plant: (report) =>
      report
        .replace("\tAction\n\n", "\tAction\n\tLead\n\n")
        .replace("and to tell the next WTSA.\n", "and to tell the next WTSA.\n\tMs Holm\n"),
    alone: true,
  },
  repeated(["table-repeated"], "", ""),
  repeated(
    ["table-repeated", "repeated-row-differs"],
    "Study Groups 90 and 91 to",
    "Study Groups 90 and 91 both to",
  ),
  repeated(["table-repeated", "repeated-row-differs"], "three replies", "four replies"),
];
