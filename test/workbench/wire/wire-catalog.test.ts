import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createWorkbookObjects } from "../../../src/workbench/objects/create-workbook-objects";
import { declaredTables } from "../../../src/workbench/objects/host-object";
import { newWorkbookExtras } from "../../../src/workbench/objects/workbook-extras";
import { serviceByName } from "../../../src/workbench/wire/services";
import { MemoryGrid } from "../memory-grid";

const path = join(import.meta.dirname, "../../../../shared/host/wire-catalog.json");

interface CatalogType {
  readonly scalars: readonly { wire: string; settable: boolean }[];
  readonly navs: readonly { wire: string }[];
  readonly methods: readonly { wire: string; api?: string }[];
  readonly events: readonly { register?: string }[];
}

/** Names that the catalog does not list: used by the client under the hood. */
const unlisted = new Set([
  "Functions.Date",
  "Worksheet.Gridlines",
  "CustomFunctions._SetOsfControlContainerReadyForCustomFunctions",
  "CustomFunctions._GetEnabledFeatures",
  "CustomFunctions.SetInvocationArrayResults",
  "CustomFunctions.SetInvocationResults",
  "CustomFunctionsContainer.CustomFunctions",
  "AddinInternalService.NotifyActionHandlerReady",
]);

// The catalog is not part of the repository.
const whenKnown = existsSync(path) ? test : test.skip;

function catalog(): Readonly<Record<string, CatalogType>> {
  return JSON.parse(readFileSync(path, "utf8")) as Record<string, CatalogType>;
}

function declared() {
  createWorkbookObjects(new MemoryGrid(), newWorkbookExtras("Book1.xlsx")).dispose();
  expect(serviceByName("none", {} as never)).toBeNull();
  expect(declaredTables.length).toBeGreaterThan(50);
  return declaredTables;
}

function names(members: object | undefined): string[] {
  return Object.keys(members ?? {});
}

whenKnown("every declared member is one that the client calls, of the same kind", () => {
  const types = catalog();
  const strangers: string[] = [];
  for (const table of declared()) {
    const known = types[table.type];
    const registers = (known?.events ?? []).flatMap(({ register = "" }) => [
      register,
      register.replace("_Register", "_Unregister"),
    ]);
    const check = (own: object | undefined, allowed: readonly string[]) => {
      for (const name of names(own)) {
        const member = `${table.type}.${name}`;
        if (!allowed.includes(name) && !unlisted.has(member)) strangers.push(member);
      }
    };
    check(table.scalars, known?.scalars.map(({ wire }) => wire) ?? []);
    check(table.navs, known?.navs.map(({ wire }) => wire) ?? []);
    check(table.methods, [...(known?.methods.map(({ wire }) => wire) ?? []), ...registers]);
  }
  expect(strangers).toEqual([]);
});

whenKnown("only what the client can write is writable", () => {
  const types = catalog();
  const strangers: string[] = [];
  for (const table of declared()) {
    for (const [name, scalar] of Object.entries(table.scalars ?? {})) {
      const known = types[table.type]?.scalars.find(({ wire }) => wire === name);
      if (scalar.set && known && !known.settable) strangers.push(`${table.type}.${name}`);
    }
  }
  expect(strangers).toEqual([]);
});

/** Excel on the web had these before the set that holds them; a plan wants to know of a renamed tab. */
const ahead = /Event(NameChanged|Moved)$/;

whenKnown("nothing newer than ExcelApi 1.15, and nothing of the web alone, is offered", () => {
  const types = catalog();
  const newer: string[] = [];
  for (const table of declared()) {
    for (const name of names(table.methods).filter((one) => !ahead.test(one))) {
      const { api = "" } = types[table.type]?.methods.find(({ wire }) => wire === name) ?? {};
      const [, minor = "0"] = /^ExcelApi 1\.(\d+)$/.exec(api) ?? [];
      if (Number(minor) > 15 || api.startsWith("ExcelApiOnline"))
        newer.push(`${table.type}.${name}`);
    }
  }
  expect(newer).toEqual([]);
});
