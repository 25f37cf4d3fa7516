import { ObjectMatrix } from "@univerjs/core";

/**
 * Removing cells moves those of rules and formats to rows above the first one for a moment, and
 * Univer 0.25.1 stops there with an error. Such cells are gone: they are left out.
 */
export function repairMatrices(): void {
  ObjectMatrix.prototype.toFullArray = function <T>(this: ObjectMatrix<T>): T[][] {
    const { endColumn, endRow } = this.getRange();
    const rows = Array.from({ length: endRow + 1 }, () => {
      return new Array<T>(endColumn + 1).fill(undefined as T);
    });
    this.forValue((row, column, value) => {
      const cells = rows[row];
      if (cells !== undefined && column >= 0 && column <= endColumn) cells[column] = value;
    });
    return rows;
  };
}
