import type { Problem } from "../domain/problem";
import type { SettingName } from "../workbook/settings";
import type { SettingTableName } from "../workbook/setting-tables";
import type { RestorePointInfo } from "../workbook/restore-points";
import type { TableName } from "../workbook/table-definition";
import type { AnnexServices } from "./annex/annex-services";
import type { FunctionServices } from "./insert-function/function-services";
import type { FreezeHow, FreezeOutcome, UnfreezeOutcome } from "./freeze/freeze-outcome";
import type { Mend, RefusedChange } from "./mend";
import type { NamedFile } from "./named-file";
import type { Overview } from "./overview";
import type { PaneSettings } from "./pane-settings";
import type { ReviewDecision, ReviewsToApply } from "./jca-reviews";
import type { NextMeetingPreview, OpenedMeeting, OpeningOptions } from "./rollover";
import type { CancelSignal } from "./workbook-port";
export type { ReviewDecision, ReviewsToApply } from "./jca-reviews";
export type { NextMeetingPreview, OpenedMeeting, OpeningOptions } from "./rollover";
export type { CancelSignal } from "./workbook-port";
export type { FreezeHow, FreezeOutcome, UnfreezeOutcome } from "./freeze/freeze-outcome";
export type { NamedFile } from "./named-file";
export type { PrintedSheet } from "./printed-sheet";
export type { RestorePointInfo } from "../workbook/restore-points";
export type { RevisionView, SyncChoices, SyncOutcome, SyncPreview, SyncSource } from "./sync";
import type {
  RevisionView,
  SyncChoices,
  SyncOptions,
  SyncOutcome,
  SyncPreview,
  SyncSource,
} from "./sync";

/**
 * All that the task pane can ask for. The composition root makes one over Excel; every method
 * may reject with a `UserError`, and then nothing has been changed.
 */
export interface PaneServices {
  workbookStatus(): Promise<WorkbookStatus>;
  /** Tells when the workbook's tables, problems or status may have changed; returns how to stop. */
  onWorkbookChange(listener: () => void): () => void;

  bundledRegister(): Promise<SyncSource>;
  readFile(file: NamedFile, options?: ReadingOptions): Promise<SyncSource>;
  readPasted(pasted: PastedReport, options?: ReadingOptions): Promise<SyncSource>;

  /** With `restoreMissing`, tables that a user deleted are made again (after the error `table-missing`). */
  previewSync(source: SyncSource, options?: SyncOptions): Promise<SyncPreview>;
  applySync(
    preview: SyncPreview,
    choices: SyncChoices,
    onProgress?: (done: number, of: number) => void,
    options?: ApplyOptions,
  ): Promise<SyncOutcome>;
  /** What can be undone, the newest first: ten at most. */
  restorePoints(): Promise<readonly RestorePointInfo[]>;
  /** Takes the newest of them back. Null where there is nothing to undo. */
  undoLastSync(): Promise<{ undone: string } | null>;

  /** What opening the next meeting would do. */
  nextMeeting(): Promise<NextMeetingPreview>;
  /** Makes `label`, of the calendar or typed, the current meeting; undone as a sync is. */
  openNextMeeting(label: string, options?: OpeningOptions): Promise<OpenedMeeting>;
  /** Filters the action plan to what the current meeting noted, or shows all of it again. */
  showOnlyChanged(on: boolean): Promise<void>;
  showsOnlyChanged(): Promise<boolean>;
  /** The next free number of a Resolution's items (`73-18` for `73`); of a WTSA-24 action for "". */
  newActionNumber(resolution: string): Promise<string>;

  /** The figures of the sheet Overview, as of the last check. */
  overview(): Promise<Overview>;
  /**
   * Gives every JCA a row for the current meeting on the sheet JCA review, made where it is
   * missing, and shows it. Resolves to the number of rows added.
   */
  startJcaReview(): Promise<number>;
  /** What is decided there and not in the table JCA yet. */
  reviewsToApply(): Promise<ReviewsToApply>;
  /** Puts them into the table JCA, as they were shown; undone as a sync is. Gives the JCAs. */
  applyReviews(shown: readonly ReviewDecision[]): Promise<readonly string[]>;

  /** Checks the whole plan now and writes the Check columns. */
  checkAll(): Promise<readonly Problem[]>;
  /** What can be done about a problem with one click, the likeliest first. */
  mendsFor(problem: Problem): Promise<readonly Mend[]>;
  /** Writes that one cell; `text` is what the mend asks for. Rejects where the cell has changed since. */
  applyMend(problem: Problem, mendId: string, text?: string): Promise<void>;
  /** Tells of statuses that were put back (transition mode “Refuse”); returns how to stop. */
  onRefused(listener: (refused: readonly RefusedChange[]) => void): () => void;
  settings(): Promise<PaneSettings>;
  /** Rejects a value that the setting cannot take. */
  changeSetting(name: SettingName, value: string): Promise<void>;

  /**
   * Turns the formulas of our functions, on all sheets, into values or native formulas, for
   * readers without the add-in; formulas that are frozen already stay so.
   */
  freezeFormulas(how: FreezeHow): Promise<FreezeOutcome>;
  /** Puts them back where their cells were not changed since. */
  unfreezeFormulas(): Promise<UnfreezeOutcome>;
  /** How many formulas are frozen. */
  frozenFormulas(): Promise<number>;

  /** Selects the cell of a problem, a change or a conflict. */
  goTo(place: CellPlace): Promise<void>;

  /** What the page Annex needs, loaded when it is first opened. */
  annexes(): Promise<AnnexServices>;

  /** The findings as a sheet of the workbook, made or brought up to date, and shown. */
  findingsSheet(source: SyncSource): Promise<FindingsSheet>;
  /** What that sheet lists and is not settled, from before the pane was opened; null without it. */
  listedFindings(): Promise<SyncSource | null>;
  /** The findings as a Word file for the rapporteur. */
  findingsFile(source: SyncSource): Promise<NamedFile>;

  /** What the page Functions needs, loaded when it is first opened. */
  functions(): Promise<FunctionServices>;
}

export interface FindingsSheet {
  /** The sheet's name; users rename sheets. */
  readonly sheet: string;
  readonly findings: number;
  /** Rows of earlier findings that are found no more. */
  readonly settled: number;
}

/** What was copied from Word: its text, or the HTML that carries its tables. */
export type PastedReport = { readonly text: string } | { readonly html: string };

export interface ReadingOptions {
  /** Which side of tracked changes; as accepted where left out. */
  readonly revisions?: RevisionView;
  /** Stops the reading: it rejects with the signal's reason. */
  readonly signal?: CancelSignal;
}

export interface ApplyOptions extends SyncOptions {
  /** Stops the writing: what was written is put back, and it rejects with the signal's reason. */
  readonly signal?: CancelSignal;
}

export interface WorkbookStatus {
  /** No table of ours yet: the first-run card is shown. */
  readonly empty: boolean;
  readonly actionCount: number;
  readonly jcaCount: number;
  readonly currentMeeting: string | null;
  /** Where the last sync came from ("TSAG-TD164R3.docx"); null before the first. */
  readonly lastSource: string | null;
  /** The last source was the bundled register, which tells the actions in short words of its own. */
  readonly abridged: boolean;
  readonly canUndoSync: boolean;
  readonly problems: readonly Problem[];
  /** JCAs by state, as shown in the JCA table. */
  readonly overdueTransfers: readonly string[];
  readonly dueSoonTransfers: readonly string[];
  readonly asOf: string;
}

export interface CellPlace {
  readonly table: TableName | SettingTableName | "Settings";
  /** The row's key: an action's number, a JCA's name, a meeting's label, the name of a setting. */
  readonly key: string;
  /** The row's place in the table's body where it has no key. */
  readonly row?: number;
  /** The column's header; the row's first cell where left out. */
  readonly column?: string;
}
