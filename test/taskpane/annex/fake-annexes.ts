import {
  FIRST_CHOICES,
  chosenAnnexes,
  type AnnexChoices,
} from "../../../src/app/annex/annex-choices";
import { annexOffer } from "../../../src/app/annex/annex-offer";
import { annexOptionsOf, type AnnexRequest } from "../../../src/app/annex/annex-options-of";
import type {
  AnnexFile,
  AnnexServices,
  InsertedAnnexes,
  TdCover,
} from "../../../src/app/annex/annex-services";
import { tdHeader } from "../../../src/app/annex/td-header";
import type { NamedFile, PrintedSheet } from "../../../src/app/pane-services";
import { UserError } from "../../../src/app/user-error";
import type { Plan } from "../../../src/domain/plan";
import { annexFiles } from "../../../src/report/write/annex-files";
import { readSettings } from "../../../src/workbook/settings";
import type { TdHeaderText } from "../../../src/workbook/td-headers";
import { TD_HEADER_LINES } from "../../../src/workbook/setting-tables";

/** What a fake of the pane's services lets this one use. */
export interface FakeHost {
  answer(call: string): Promise<void>;
  /** As the Settings page shows it. */
  setting(name: string): string;
}

/** The page's services over a plan in memory; what would be written is only told. */
export class FakeAnnexes implements AnnexServices {
  choices: AnnexChoices = FIRST_CHOICES;
  /** Of Settings: a row a line. */
  headers: TdHeaderText[] = [];
  readonly printed = new Set<string>();
  inserted: Omit<InsertedAnnexes, "file"> = {
    filled: [
      { section: "annex-1", place: "Annex 1", note: null },
      { section: "annex-1a", place: "annex_1a", note: "The page there is narrow." },
    ],
    missing: [],
  };
  /** What the last way out was asked to make. */
  last: AnnexRequest | null = null;

  constructor(
    private readonly host: FakeHost,
    public plan: Plan,
  ) {}

  async keptChoices(): Promise<AnnexChoices> {
    await this.host.answer("keptChoices");
    return this.choices;
  }

  async keepChoices(choices: AnnexChoices): Promise<void> {
    await this.host.answer("keepChoices");
    this.choices = choices;
  }

  header(meeting: string | null) {
    return Promise.resolve(tdHeader(meeting, { tdHeaders: this.headers }, this.plan));
  }

  async keepHeader(meeting: string, cover: TdCover): Promise<void> {
    await this.host.answer(`keepHeader ${meeting}`);
    const texts = Object.values(cover) as string[];
    const rows = TD_HEADER_LINES.map((line, row) => ({
      meeting,
      line,
      text: texts[row] ?? "",
      row,
    }));
    this.headers = [...this.headers.filter((each) => each.meeting !== meeting), ...rows];
  }

  async offer(request: AnnexRequest) {
    await this.host.answer("offer");
    return annexOffer(this.plan, this.#options(request));
  }

  async preview(request: AnnexRequest): Promise<readonly AnnexFile[]> {
    await this.host.answer("preview");
    return annexFiles(this.plan, this.#options(request), request.choices.files);
  }

  async wordFiles(request: AnnexRequest): Promise<readonly NamedFile[]> {
    await this.#make("wordFiles", request);
    return annexFiles(this.plan, this.#options(request), request.choices.files).map(({ name }) => ({
      name,
      bytes: new Uint8Array([0x50, 0x4b]),
    }));
  }

  async copyForWord(request: AnnexRequest) {
    await this.#make("copyForWord", request);
    return { html: "<table><tr><td>8</td></tr></table>", text: "8" };
  }

  async printSheets(request: AnnexRequest): Promise<readonly PrintedSheet[]> {
    await this.#make("printSheets", request);
    return chosenAnnexes(request.choices).map((sheet) => {
      const made = !this.printed.has(sheet);
      this.printed.add(sheet);
      return { sheet, made };
    });
  }

  async insertInto({ name, bytes }: NamedFile, request: AnnexRequest): Promise<InsertedAnnexes> {
    await this.#make("insertInto", request);
    if (bytes.length === 0) throw noPlace(name);
    return { ...this.inserted, file: { name: name.replace(".docx", "-with-annexes.docx"), bytes } };
  }

  async #make(call: string, request: AnnexRequest): Promise<void> {
    if (request.choices.chosen.length === 0) throw new Error("no annex was chosen");
    this.last = request;
    await this.host.answer(call);
  }

  #options(request: AnnexRequest) {
    const named = ["DocumentLink", "ChangesBy", "ChangesOn"];
    const state = {
      tables: {},
      renamed: [],
      sheets: [],
      base: null,
      restorePoints: [],
      settings: Object.fromEntries(named.map((name) => [name, this.host.setting(name)])),
    };
    const settings = readSettings(state, "2026-11-22" as never, "2028-12-31" as never);
    return annexOptionsOf(request, settings, this.plan);
  }
}

function noPlace(name: string): UserError {
  return new UserError({
    code: "no-place",
    happened: `Nothing was put into ${name}.`,
    todo: "Add a content control or a bookmark named annex-1.",
  });
}
