import type { FunctionName } from "./function-names";

/*
 * What people are told of the functions beside what functions.json says of them, which has their
 * descriptions and parameters: docs/functions.md, the page behind Excel's help links and the
 * pane are made from both.
 */

export const FUNCTION_CATEGORIES = ["JCAs", "Actions", "Calendar and documents"] as const;

export interface FunctionGuide {
  readonly category: (typeof FUNCTION_CATEGORIES)[number];
  readonly examples: readonly FunctionExample[];
  /** What people stumble over, with formulas between backticks; null where there is nothing. */
  readonly remark: string | null;
}

/** A formula in English notation, with every day given, so that it shows the same at all times. */
export interface FunctionExample {
  readonly formula: string;
  /** All cells that it fills in a workbook that was started from the bundled register, by rows. */
  readonly shows: readonly (readonly string[])[];
}

const SPILLS = "The table fills the cells below and to the right, which have to be empty.";

export const FUNCTION_GUIDE: Readonly<Record<FunctionName, FunctionGuide>> = {
  JCA_EXPIRY: {
    category: "JCAs",
    examples: [
      example('=JCA_EXPIRY("JCA-MV")', "30 May 2027"),
      example('="It ends on "&TEXT(JCA_EXPIRY("mv"),"d mmmm yyyy")', "It ends on 30 May 2027"),
      example('=JCA_EXPIRY("JCA-IdM")', "#N/A"),
      example('=IFNA(JCA_EXPIRY("JCA-IdM"),"not dated yet")', "not dated yet"),
    ],
    remark:
      "`#N/A` as long as the day is not known, such as when a decision ends the JCA at a TSAG meeting that has no date yet; the cell's error says so, and gives the day that it cannot pass. `IFNA` puts your own words there.",
  },
  JCA_EXPIRY_BASIS: {
    category: "JCAs",
    examples: [
      example('=JCA_EXPIRY_BASIS("JCA-MV")', "Two years from 30 May 2025 (Rec. ITU-T A.18)."),
    ],
    remark: "It has words for an expiry that is not dated, too: what it waits for.",
  },
  JCA_DAYS_LEFT: {
    category: "JCAs",
    examples: [
      example('=JCA_DAYS_LEFT("JCA-MV",DATE(2027,5,1))', "29"),
      example('=JCA_DAYS_LEFT("JCA-MV",DATE(2027,6,1))', "-2"),
    ],
    remark: "`#N/A` where `JCA_EXPIRY` is.",
  },
  JCA_TRANSFER: {
    category: "JCAs",
    examples: [
      example('=JCA_TRANSFER("JCA-MV",DATE(2027,5,1))', "Due soon"),
      example('=JCA_TRANSFER("JCA-MV",DATE(2027,5,31))', "Overdue"),
      example('=JCA_TRANSFER("JCA-IdM",DATE(2026,12,1))', "Undated"),
    ],
    remark:
      "The words are those of the column State: No transfer, Completed, Overdue, Due soon, Undated, On track. From how many days on it is due soon stands on the sheet Settings.",
  },
  JCA_TARGET: {
    category: "JCAs",
    examples: [
      { formula: '=JCA_TARGET("JCA-MV")', shows: [["SG17", "SG20", "SG21"]] },
      example('=TEXTJOIN(", ",TRUE,JCA_TARGET("JCA-MV"))', "SG17, SG20, SG21"),
    ],
    remark:
      "A cell for each group, to the right. Where nobody has to take the work over it shows None.",
  },
  JCA_LIFETIME_END: {
    category: "JCAs",
    examples: [
      example("=JCA_LIFETIME_END(DATE(2025,5,30))", "30 May 2027"),
      example("=JCA_LIFETIME_END(DATE(2024,2,29))", "28 Feb 2026"),
    ],
    remark: "It needs no plan in the workbook.",
  },
  JCA_LIST: {
    category: "JCAs",
    examples: [
      {
        formula: '=JCA_LIST("On track",DATE(2026,12,1))',
        shows: [
          ["JCA", "Parent", "Transfer to", "Expiry", "Days left", "State"],
          ["JCA-AHF", "TSAG", "SG21", "31 Dec 2028", "761", "On track"],
          ["JCA-MV", "TSAG", "SG17, SG20, SG21", "30 May 2027", "180", "On track"],
          ["JCA-IMT2020/IMT2030", "SG13", "SG13", "30 May 2027", "180", "On track"],
        ],
      },
    ],
    remark: `${SPILLS} Expiry and Days left are empty where the day is not known.`,
  },
  OVERDUE_TRANSFERS: {
    category: "JCAs",
    examples: [
      {
        formula: "=OVERDUE_TRANSFERS(DATE(2027,6,1))",
        shows: [
          ["JCA", "Transfer to", "Expiry", "Days overdue", "Basis"],
          [
            "JCA-MV",
            "SG17, SG20, SG21",
            "30 May 2027",
            "2",
            "Two years from 30 May 2025 (Rec. ITU-T A.18).",
          ],
          [
            "JCA-IMT2020/IMT2030",
            "SG13",
            "30 May 2027",
            "2",
            "Two years from 30 May 2025 (Rec. ITU-T A.18).",
          ],
        ],
      },
      example(
        '=IF(ROWS(OVERDUE_TRANSFERS(DATE(2026,12,1)))=1,"None overdue",OVERDUE_TRANSFERS(DATE(2026,12,1)))',
        "None overdue",
      ),
    ],
    remark: `${SPILLS} Where no transfer is overdue there is the header alone; the second example puts a word there instead. Without a day it is \`=IF(ROWS(OVERDUE_TRANSFERS())=1,"None overdue",OVERDUE_TRANSFERS())\`.`,
  },
  ACTION_STATUS: {
    category: "Actions",
    examples: [
      example("=ACTION_STATUS(8)", "Started"),
      example('=ACTION_STATUS("10","TSAG 05-2025")', "Not started"),
    ],
    remark:
      'Put numbers such as "73-06" in quotation marks: without them Excel subtracts 6 from 73.',
  },
  ACTION_COMMENTS: {
    category: "Actions",
    examples: [
      example("=ACTION_COMMENTS(9)", "The agreed line is in TD263."),
      example('=ACTION_COMMENTS("10","TSAG 05-2025")', ""),
    ],
    remark: null,
  },
  ACTION_HISTORY: {
    category: "Actions",
    examples: [
      {
        formula: "=ACTION_HISTORY(9)",
        shows: [
          ["Meeting", "Status", "Comments", "References"],
          ["TSAG 05-2025", "Started", "The two chairs work together.", ""],
          ["TSAG 01-2026", "Concluded", "The agreed line is in TD263.", "TD263"],
        ],
      },
    ],
    remark: `${SPILLS} An entry that names no meeting has an empty first cell.`,
  },
  ACTIONS: {
    category: "Actions",
    examples: [
      {
        formula: '=ACTIONS("Started","DT")',
        shows: [
          ["No.", "Group", "Action", "Responsible", "Status", "Comments"],
          ["106-07", "DT", "Sustainable digital transformation", "TSAG", "Started", "TD187"],
        ],
      },
    ],
    remark: `${SPILLS} The rows have the register's order.`,
  },
  ACTION_COUNT: {
    category: "Actions",
    examples: [
      example('=ACTION_COUNT("Concluded")', "2"),
      example('=ACTION_COUNT("Not started","WPR","TSAG 05-2025")', "6"),
    ],
    remark: null,
  },
  STATUS_CHECK: {
    category: "Actions",
    examples: [
      example('=STATUS_CHECK("Started","Concluded","TD263")', "OK"),
      example(
        '=STATUS_CHECK("Started","Concluded")',
        "Concluding needs a reference: a document, such as TD263, or a decision, such as WP2-1.",
      ),
    ],
    remark: "It goes by the workflow on the sheet Settings, and by the usual one without it.",
  },
  NEXT_MEETING: {
    category: "Calendar and documents",
    examples: [
      example('=NEXT_MEETING("TSAG",DATE(2025,12,1))', "26 Jan 2026"),
      example('=NEXT_MEETING("RG-DT",DATE(2026,5,13))', "22 Jul 2026"),
    ],
    remark:
      "TSAG's meetings stand on the sheet Meetings, those of other bodies on the sheet Schedule. `#N/A` while no later one has a date.",
  },
  MEETING_DATE: {
    category: "Calendar and documents",
    examples: [
      example('=MEETING_DATE("TSAG 01-2026")', "26 Jan 2026"),
      example('=MEETING_DATE("May 2025")', "26 May 2025"),
    ],
    remark: "`#N/A` while the meeting has no date.",
  },
  CONTRIBUTION_DEADLINE: {
    category: "Calendar and documents",
    examples: [example('=CONTRIBUTION_DEADLINE("TSAG 01-2026")', "14 Jan 2026")],
    remark: "How many days before the meeting stands on the sheet Settings.",
  },
  TD_REF: {
    category: "Calendar and documents",
    examples: [
      example('=TD_REF("TD 326 (Rev.2)")', "TD326-R2"),
      example('=TD_REF("see C 003")', "C3"),
    ],
    remark: "It needs no plan in the workbook.",
  },
  TD_TITLE: {
    category: "Calendar and documents",
    examples: [example('=TD_TITLE("TD 0263")', "Outcome of WTSA Action 9")],
    remark: "Without a revision in the number, the one revision that is listed.",
  },
};

function example(formula: string, text: string): FunctionExample {
  return { formula, shows: [[text]] };
}
