import type {
  ApplyOptions,
  CancelSignal,
  CellPlace,
  FindingsSheet,
  FreezeHow,
  FreezeOutcome,
  UnfreezeOutcome,
  NamedFile,
  NextMeetingPreview,
  OpeningOptions,
  OpenedMeeting,
  PaneServices,
  PastedReport,
  ReadingOptions,
  RestorePointInfo,
  ReviewDecision,
  ReviewsToApply,
  SyncChoices,
  SyncOutcome,
  SyncPreview,
  SyncSource,
  WorkbookStatus,
} from "../../src/app/pane-services";
import { UserError } from "../../src/app/user-error";
import { EMPTY_PLAN, type Action, type Plan } from "../../src/domain/plan";
import type { Mend, RefusedChange } from "../../src/app/mend";
import type { Overview } from "../../src/app/overview";
import type { PaneSettings } from "../../src/app/pane-settings";
import type { Finding } from "../../src/domain/finding";
import type { Problem } from "../../src/domain/problem";
import type { FunctionServices } from "../../src/app/insert-function/function-services";
import type { AnnexServices } from "../../src/app/annex/annex-services";
import { MADE_UP_PLAN } from "../report/write/made-up-plan";
import { FakeAnnexes } from "./annex/fake-annexes";
import { FakeFunctions } from "./functions/fake-functions";
import { madeUpNextMeeting, madeUpRestorePoints, madeUpReviews } from "./made-up-meetings";
import { madeUpOverview, madeUpSettings } from "./made-up-overview";
import {
  madeUpFindings,
  madeUpPreview,
  madeUpMends,
  madeUpProblems,
  madeUpStatus,
} from "./made-up-workbook";

/**
 * The pane's services over nothing but memory, as strict as the real ones: a preview that was not
 * made here, a second apply or an undo without a sync are refused.
 */
export class FakeServices implements PaneServices {
  status: WorkbookStatus = madeUpStatus;
  preview: Omit<SyncPreview, "source"> = madeUpPreview;
  findings: readonly Finding[] = madeUpFindings;
  /** In every file that is read; as original, a file brings nothing new. */
  trackedChanges = 0;
  pasted: PastedReport | null = null;
  /** What the sheet Findings lists from before, and how many of its rows are settled. */
  listed: SyncSource | null = null;
  settled = 0;
  figures: Overview = madeUpOverview;
  kept: PaneSettings = madeUpSettings;
  /** JCAs that have no row for the current meeting yet. */
  unreviewed = 4;
  reviews: ReviewsToApply = madeUpReviews;
  /** Of every problem. */
  mends: readonly Mend[] = madeUpMends;
  points: readonly RestorePointInfo[] = madeUpRestorePoints;
  next: NextMeetingPreview = madeUpNextMeeting;
  onlyChanged = false;
  /** Of the plan that every file is read into. */
  actionNumbers: readonly string[] = [];
  readonly functionPage = new FakeFunctions();
  readonly annexPage = new FakeAnnexes(
    {
      answer: (call) => this.#answer(call),
      setting: (name) => this.kept.values.find((each) => each.name === name)?.value ?? "",
    },
    MADE_UP_PLAN,
  );
  /** Formulas that are frozen, and those that can be. */
  frozen = 0;
  formulas = 5;
  /** Rejects the next call. */
  failWith: Error | null = null;
  /** Holds every call back until `release`. */
  hold = false;

  readonly asked: string[] = [];
  readonly visited: CellPlace[] = [];
  readonly mended: { readonly key: string; readonly mend: string; readonly text?: string }[] = [];
  applied: { readonly source: string; readonly choices: SyncChoices } | null = null;

  readonly #listeners = new Set<() => void>();
  readonly #refusals = new Set<(refused: readonly RefusedChange[]) => void>();
  #previewed: SyncPreview | null = null;
  #release: (() => void)[] = [];

  constructor(state: "filled" | "empty" = "filled") {
    if (state === "empty") {
      this.status = {
        ...madeUpStatus,
        empty: true,
        actionCount: 0,
        jcaCount: 0,
        currentMeeting: null,
        lastSource: null,
        canUndoSync: false,
        problems: [],
        overdueTransfers: [],
        dueSoonTransfers: [],
      };
      this.preview = {
        ...madeUpPreview,
        counts: { ...madeUpPreview.counts, conflicts: 0 },
        conflicts: [],
      };
    }
  }

  release(): void {
    this.hold = false;
    for (const go of this.#release.splice(0)) go();
  }

  change(status: Partial<WorkbookStatus>): void {
    this.status = { ...this.status, ...status };
    for (const listener of this.#listeners) listener();
  }

  async freezeFormulas(how: FreezeHow): Promise<FreezeOutcome> {
    await this.#answer(`freezeFormulas ${how}`);
    const native = how === "native" ? Math.min(2, this.formulas) : 0;
    const values = this.formulas - native;
    this.frozen += this.formulas;
    this.formulas = 0;
    this.change({});
    return { native, values, different: 0, notReady: 0 };
  }

  async unfreezeFormulas(): Promise<UnfreezeOutcome> {
    await this.#answer("unfreezeFormulas");
    const restored = this.frozen;
    this.formulas += restored;
    this.frozen = 0;
    this.change({});
    return { restored, changed: 0 };
  }

  frozenFormulas(): Promise<number> {
    return Promise.resolve(this.frozen);
  }

  workbookStatus(): Promise<WorkbookStatus> {
    return Promise.resolve(this.status);
  }

  onWorkbookChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async bundledRegister(): Promise<SyncSource> {
    await this.#answer("bundledRegister");
    return { label: "Bundled register, January 2026", plan: EMPTY_PLAN, findings: [] };
  }

  async readFile(file: NamedFile, options: ReadingOptions = {}): Promise<SyncSource> {
    await this.#answer("readFile");
    if (file.bytes.length === 0) throw emptyFile(file.name);
    const source = { label: file.name, plan: this.#plan(), findings: this.findings };
    if (this.trackedChanges === 0) return source;
    const read = options.revisions ?? "accepted";
    return { ...source, revisions: { count: this.trackedChanges, read } };
  }

  async readPasted(pasted: PastedReport): Promise<SyncSource> {
    await this.#answer("readPasted");
    this.pasted = pasted;
    if ("text" in pasted && pasted.text.trim() === "") throw emptyFile("Pasted text");
    return { label: "Pasted text", plan: EMPTY_PLAN, findings: this.findings };
  }

  async findingsSheet(source: SyncSource): Promise<FindingsSheet> {
    await this.#answer("findingsSheet");
    return { sheet: "Findings", findings: source.findings.length, settled: this.settled };
  }

  listedFindings(): Promise<SyncSource | null> {
    return Promise.resolve(this.listed);
  }

  async findingsFile({ label }: SyncSource): Promise<NamedFile> {
    await this.#answer("findingsFile");
    return { name: `Findings ${label}`, bytes: new Uint8Array([0x50, 0x4b]) };
  }

  async functions(): Promise<FunctionServices> {
    await this.#answer("functions");
    this.functionPage.empty = this.status.empty;
    return this.functionPage;
  }

  async previewSync(source: SyncSource): Promise<SyncPreview> {
    await this.#answer("previewSync");
    const preview = source.revisions?.read === "original" ? nothingNew : this.preview;
    this.#previewed = { ...preview, source };
    return this.#previewed;
  }

  async applySync(
    preview: SyncPreview,
    choices: SyncChoices,
    onProgress?: (done: number, of: number) => void,
    { signal }: ApplyOptions = {},
  ): Promise<SyncOutcome> {
    if (preview !== this.#previewed) throw new Error("this preview was not the last one made");
    onProgress?.(0, 4);
    await this.#answer("applySync", signal);
    onProgress?.(4, 4);
    this.#previewed = null;
    this.applied = { source: preview.source.label, choices };
    const openConflicts = preview.conflicts.filter(({ id }) => choices[id] === undefined).length;
    this.change({ ...madeUpStatus, lastSource: preview.source.label, canUndoSync: true });
    return { ...preview.counts, openConflicts };
  }

  async restorePoints(): Promise<readonly RestorePointInfo[]> {
    await this.#answer("restorePoints");
    return this.points;
  }

  async nextMeeting(): Promise<NextMeetingPreview> {
    await this.#answer("nextMeeting");
    return this.next;
  }

  async openNextMeeting(label: string, options?: OpeningOptions): Promise<OpenedMeeting> {
    const reviews = options?.beginReview === true ? this.next.jcas : 0;
    await this.#answer(`openNextMeeting ${label}${reviews > 0 ? " with review" : ""}`);
    const point = { number: 9, kind: "next-meeting", label, day: "2026-11-22", size: 900 } as const;
    this.points = [point, ...this.points];
    this.change({ currentMeeting: label, canUndoSync: true });
    return { opened: label, entries: this.next.entries, reviews };
  }

  async showOnlyChanged(on: boolean): Promise<void> {
    await this.#answer(`showOnlyChanged ${on}`);
    this.onlyChanged = on;
  }

  showsOnlyChanged(): Promise<boolean> {
    return Promise.resolve(this.onlyChanged);
  }

  async newActionNumber(resolution: string): Promise<string> {
    await this.#answer("newActionNumber");
    return resolution === "" ? "19" : `${resolution}-18`;
  }

  async undoLastSync(): Promise<{ undone: string } | null> {
    await this.#answer("undoLastSync");
    if (!this.status.canUndoSync) return null;
    const [newest, ...older] = this.points;
    this.points = older;
    this.change({ canUndoSync: older.length > 0 });
    return { undone: newest?.label ?? "" };
  }

  async overview(): Promise<Overview> {
    await this.#answer("overview");
    return this.figures;
  }

  async startJcaReview(): Promise<number> {
    await this.#answer("startJcaReview");
    const added = this.unreviewed;
    this.unreviewed = 0;
    return added;
  }

  async reviewsToApply(): Promise<ReviewsToApply> {
    await this.#answer("reviewsToApply");
    return this.reviews;
  }

  async applyReviews(shown: readonly ReviewDecision[]): Promise<readonly string[]> {
    await this.#answer("applyReviews");
    if (shown !== this.reviews.decisions) throw new Error("these reviews were not shown");
    this.reviews = { ...this.reviews, decisions: [] };
    this.change({ canUndoSync: true });
    return shown.map(({ jca }) => jca);
  }

  async settings(): Promise<PaneSettings> {
    await this.#answer("settings");
    return this.kept;
  }

  async changeSetting(name: string, value: string): Promise<void> {
    await this.#answer(`changeSetting ${name}=${value}`);
    const setting = this.kept.values.find((each) => each.name === name);
    if (setting === undefined || setting.fixed) throw new Error(`${name} cannot be changed`);
    if (setting.kind === "days" && !/^\d+$/.test(value)) throw badNumber(setting.label);
    const values = this.kept.values.map((each) => (each === setting ? { ...each, value } : each));
    this.kept = { ...this.kept, values };
    this.change({});
  }

  mendsFor(): Promise<readonly Mend[]> {
    return Promise.resolve(this.mends);
  }

  /** The problem is gone after it, as a check would find. */
  async applyMend(problem: Problem, mendId: string, text?: string): Promise<void> {
    await this.#answer("applyMend");
    const mend = this.mends.find(({ id }) => id === mendId);
    if (mend === undefined) throw new Error(`there is no mend ${mendId}`);
    if ((mend.asks !== undefined) !== (text !== undefined))
      throw new Error(`${mendId} asks for ${mend.asks ?? "nothing"}`);
    this.mended.push({ key: problem.key, mend: mendId, ...(text === undefined ? {} : { text }) });
    const same = ({ table, key, code }: Problem) =>
      table === problem.table && key === problem.key && code === problem.code;
    this.change({ problems: this.status.problems.filter((each) => !same(each)) });
  }

  onRefused(listener: (refused: readonly RefusedChange[]) => void): () => void {
    this.#refusals.add(listener);
    return () => this.#refusals.delete(listener);
  }

  refuse(refused: readonly RefusedChange[]): void {
    for (const listener of this.#refusals) listener(refused);
  }

  async checkAll(): Promise<readonly Problem[]> {
    await this.#answer("checkAll");
    return this.status.problems.length === 0 ? [] : madeUpProblems;
  }

  async goTo(place: CellPlace): Promise<void> {
    await this.#answer("goTo");
    this.visited.push(place);
  }

  async annexes(): Promise<AnnexServices> {
    await this.#answer("annexes");
    return this.annexPage;
  }

  #plan(): Plan {
    const actions = this.actionNumbers.map((number): Action => ({
      number,
      series: "wtsa-24",
      group: null,
      resolution: null,
      title: null,
      description: "",
      responsible: [],
      operative: null,
      entries: [],
    }));
    return { ...EMPTY_PLAN, actions };
  }

  async #answer(call: string, signal?: CancelSignal): Promise<void> {
    this.asked.push(call);
    if (this.hold)
      await new Promise<void>((resolve) => {
        this.#release.push(resolve);
        signal?.addEventListener("abort", resolve);
      });
    if (signal?.aborted) throw signal.reason as Error;
    if (this.failWith !== null) {
      const error = this.failWith;
      this.failWith = null;
      throw error;
    }
  }
}

const nothingNew: Omit<SyncPreview, "source"> = {
  nothingToDo: true,
  counts: { added: 0, changed: 0, removed: 0, conflicts: 0 },
  changes: [],
  conflicts: [],
  notices: [],
};

function badNumber(label: string): UserError {
  return new UserError({
    code: "setting-not-a-number",
    happened: `${label} takes a whole number of days.`,
    todo: "Type a number such as 60.",
  });
}

function emptyFile(name: string): UserError {
  return new UserError({
    code: "file-empty",
    happened: `${name} is empty.`,
    todo: "Choose the report's Word file, or save it again and retry.",
  });
}
