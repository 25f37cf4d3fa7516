import type { SettingName } from "../workbook/settings";

/** The Settings sheet for the pane. */
export interface PaneSettings {
  readonly values: readonly PaneSetting[];
  /** The status workflow as words, a row a pair of statuses. */
  readonly workflow: readonly {
    readonly from: string;
    readonly to: string;
    readonly verdict: string;
  }[];
  /** Other words that count as a status. */
  readonly statusWords: readonly { readonly word: string; readonly status: string }[];
  /** What JCAs are reviewed by (Rec. ITU-T A.18, Appendix I); empty until somebody fills it in. */
  readonly reviewCriteria: readonly { readonly criterion: string; readonly source: string }[];
  /** Lines for the headers of documents. */
  readonly tdHeaderLines: number;
}

export interface PaneSetting {
  readonly name: SettingName;
  readonly label: string;
  readonly meaning: string;
  readonly kind: "date" | "days" | "text" | "choice";
  /** As `changeSetting` takes it: an ISO date, a number, a word; "" for an as-of day of today. */
  readonly value: string;
  readonly choices?: readonly string[];
  /** A sync sets it. */
  readonly fixed?: boolean;
}
