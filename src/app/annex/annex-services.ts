import type { MeetingLabel } from "../../domain/plan";
import type { PageDocument } from "../../docx/model/page";
import type { TdCover } from "../../report/write/annex-options";
import type { AnnexFile } from "../../report/write/annex-files";
import type { NamedFile } from "../named-file";
import type { PrintedSheet } from "../printed-sheet";
import type { AnnexChoices } from "./annex-choices";
import type { AnnexOffer } from "./annex-offer";
import type { AnnexRequest } from "./annex-options-of";
import type { TdHeader } from "./td-header";
export type { AnnexFile } from "../../report/write/annex-files";
export type { AnnexId, AnnexLanguage, TdCover } from "../../report/write/annex-options";
export type {
  PageBlock,
  PageCell,
  PageDocument,
  PageParagraph,
  PagePicture,
  PageRow,
  PageRun,
  PageShape,
  PageTable,
} from "../../docx/model/page";

/**
 * What the pane's page Annex asks for. Each method may reject with a `UserError`; where it
 * writes into the workbook, nothing has been changed then.
 */
export interface AnnexServices {
  /** The choices of the last time, from the workbook; the first ones where there are none. */
  keptChoices(): Promise<AnnexChoices>;
  keepChoices(choices: AnnexChoices): Promise<void>;
  /** The header block of a meeting's TD: what is kept, or what is proposed. */
  header(meeting: MeetingLabel | null): Promise<TdHeader>;
  /** Keeps it on the sheet Settings. */
  keepHeader(meeting: MeetingLabel, cover: TdCover): Promise<void>;

  /** What there is to choose from, of the workbook as last read. */
  offer(request: AnnexRequest): Promise<AnnexOffer>;
  /** What the files would say, of the workbook as last read. */
  preview(request: AnnexRequest): Promise<readonly AnnexFile[]>;

  /** The Word files, of the workbook as it is now. So are the other ways out. */
  wordFiles(request: AnnexRequest): Promise<readonly NamedFile[]>;
  /** For the clipboard, without a header block: it goes into a document that has one. */
  copyForWord(request: AnnexRequest): Promise<CopiedAnnexes>;
  printSheets(request: AnnexRequest): Promise<readonly PrintedSheet[]>;
  /** Puts the annexes into a document of the user's; its file is given back under a new name. */
  insertInto(target: NamedFile, request: AnnexRequest): Promise<InsertedAnnexes>;
}

/** The same twice, for whoever pastes it: tables as HTML, and as plain text. */
export interface CopiedAnnexes {
  readonly html: string;
  readonly text: string;
}

export interface InsertedAnnexes {
  readonly file: NamedFile;
  /** In the order of the document: which annex went into which place, as the document spells it. */
  readonly filled: readonly {
    readonly section: string;
    readonly place: string;
    /** What is not as usual there, in a sentence. */
    readonly note: string | null;
  }[];
  /** Annexes without a place, and places that cannot take one; why, and what to do. */
  readonly missing: readonly { readonly section: string; readonly message: string }[];
}

/** What writes documents and puts them into others; loaded when it is first used. */
export interface AnnexEquipment {
  writeWord(document: PageDocument): Promise<Uint8Array>;
  writeForClipboard(document: PageDocument): Promise<CopiedAnnexes>;
  insertAnnexes(
    target: NamedFile,
    document: PageDocument,
  ): Promise<Pick<InsertedAnnexes, "filled" | "missing"> & { readonly bytes: Uint8Array }>;
}
