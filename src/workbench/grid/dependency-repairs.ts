import { RTree, type IRTreeItem } from "@univerjs/core";
import {
  FormulaDependencyTree,
  FormulaDependencyTreeType,
  FormulaDependencyTreeVirtual,
} from "@univerjs/preset-sheets-core";

/** What Univer 0.25.1 does in vain to find out which formulas an edit concerns. */
export function repairDependencies(): void {
  repairSearchTrees();
  repairRules();
}

/**
 * With each calculation it enters the ranges of every formula anew where it searches
 * for what depends on a cell, so that each edit takes longer than the one before. A range that a
 * formula has entered is not entered again.
 */
function repairSearchTrees(): void {
  const entered = new WeakMap<object, Map<IRTreeItem["id"], Set<string>>>();
  // Univer drops the tree of a sheet or takes a formula out of it: both are then new again.
  const rangesOf = (tree: object, id: IRTreeItem["id"]): Set<string> => {
    const formulas = entered.get(tree) ?? new Map<IRTreeItem["id"], Set<string>>();
    entered.set(tree, formulas);
    const ranges = formulas.get(id) ?? new Set<string>();
    formulas.set(id, ranges);
    return ranges;
  };
  const isNew = (tree: RTree, { unitId, sheetId, id, range }: IRTreeItem): boolean => {
    const ranges = rangesOf(tree.getTree(unitId, sheetId) as object, id);
    const { startRow, startColumn, endRow, endColumn } = range;
    const before = ranges.size;
    return ranges.add(`${startRow},${startColumn},${endRow},${endColumn}`).size > before;
  };
  const prototype = RTree.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with their object below
  const { bulkInsert, remove } = prototype;
  prototype.bulkInsert = function (items) {
    bulkInsert.call(
      this,
      items.filter((item) => isNew(this, item)),
    );
  };
  prototype.remove = function (item) {
    remove.call(this, item);
    entered.get(this.getTree(item.unitId, item.sheetId) as object)?.delete(item.id);
  };
}

/**
 * The formulas of conditional formats and validations are taken for cells of the sheet, one row
 * and column off, and what reads those cells is calculated with them. Nothing reads a rule.
 */
function repairRules(): void {
  for (const { prototype } of [FormulaDependencyTree, FormulaDependencyTreeVirtual]) {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its object below
    const { toRTreeItem } = prototype;
    prototype.toRTreeItem = function (this: FormulaDependencyTree & FormulaDependencyTreeVirtual) {
      return this.type === FormulaDependencyTreeType.OTHER_FORMULA ? [] : toRTreeItem.call(this);
    };
  }
}
