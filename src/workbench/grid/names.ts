import { generateRandomId } from "@univerjs/core";
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameMutation,
} from "@univerjs/preset-sheets-core";
import type { IDefinedNamesServiceParam } from "@univerjs/preset-sheets-core";
import type { Book } from "./book";
import { GridError } from "./grid-error";
import type { GridNames, NameInfo, SheetId } from "./grid";

export class Names implements GridNames {
  private readonly service: IDefinedNamesService;

  constructor(private readonly book: Book) {
    this.service = book.injector.get(IDefinedNamesService);
  }

  list(): readonly NameInfo[] {
    return this.params().map((param) => ({
      name: param.name,
      sheet: sheetOf(param),
      formula: param.formulaOrRefString.startsWith("=")
        ? param.formulaOrRefString
        : `=${param.formulaOrRefString}`,
      comment: param.comment ?? "",
      visible: param.hidden !== true,
    }));
  }

  set(name: NameInfo): void {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name.name))
      throw new GridError("InvalidArgument", `"${name.name}" cannot be a name.`);
    const before = this.find(name.name, name.sheet);
    const after: IDefinedNamesServiceParam = {
      id: before?.id ?? generateRandomId(10),
      name: name.name,
      formulaOrRefString: engineText(name.formula),
      comment: name.comment,
      hidden: !name.visible,
      localSheetId: name.sheet ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    };
    const undo = before === undefined ? this.removal(after) : this.setting(before);
    this.book.as("program", () => {
      this.book.apply([this.setting(after)], [undo]);
    });
  }

  remove(name: string, sheet: SheetId | null): void {
    const param = this.find(name, sheet);
    if (param === undefined) throw new GridError("ItemNotFound", `There is no name "${name}".`);
    this.book.as("program", () => {
      this.book.apply([this.removal(param)], [this.setting(param)]);
    });
  }

  private params(): IDefinedNamesServiceParam[] {
    return Object.values(this.service.getDefinedNameMap(this.book.unitId) ?? {});
  }

  private find(name: string, sheet: SheetId | null): IDefinedNamesServiceParam | undefined {
    return this.params().find(
      (param) => param.name.toLowerCase() === name.toLowerCase() && sheetOf(param) === sheet,
    );
  }

  private setting(param: IDefinedNamesServiceParam) {
    return { id: SetDefinedNameMutation.id, params: { unitId: this.book.unitId, ...param } };
  }

  private removal(param: IDefinedNamesServiceParam) {
    return { id: RemoveDefinedNameMutation.id, params: { unitId: this.book.unitId, ...param } };
  }
}

function sheetOf(param: IDefinedNamesServiceParam): SheetId | null {
  const scope = param.localSheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  return scope === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? null : scope;
}

/** The engine wants references bare and everything else with its equals sign. */
function engineText(formula: string): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  const isReference =
    /^(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/iu;
  return isReference.test(body) ? body : `=${body}`;
}
