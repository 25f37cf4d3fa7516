import { BaseReferenceObject } from "@univerjs/preset-sheets-core";

/**
 * What INDEX and OFFSET give of a table on another sheet knows that sheet by its id only. Univer
 * 0.25.1 then looks the sheet up by a name that is not there, and reads the formula's own sheet.
 */
export function repairReferences(): void {
  const prototype = BaseReferenceObject.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its object below
  const lookUp = prototype.setForcedSheetId;
  prototype.setForcedSheetId = function (sheets) {
    if (this.getForcedSheetName() !== "") lookUp.call(this, sheets);
  };
}
