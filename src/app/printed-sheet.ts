/** A print-ready sheet, in the order of the document's sections. */
export interface PrintedSheet {
  readonly sheet: string;
  /** False where it was there before and has been brought up to date. */
  readonly made: boolean;
}
