import { createWorkbookObjects } from "../../../src/workbench/objects/create-workbook-objects";
import { newWorkbookExtras } from "../../../src/workbench/objects/workbook-extras";
import {
  actionType,
  type Action,
  type Batch,
  type ObjectPath,
  pathType,
} from "../../../src/workbench/wire/batch";
import { BatchRun } from "../../../src/workbench/wire/batch-run";
import { MemberAccess } from "../../../src/workbench/wire/member-access";
import { MissingMembers } from "../../../src/workbench/wire/missing-members";
import { ReferenceStore } from "../../../src/workbench/wire/reference-store";
import { MemoryGrid } from "../memory-grid";

/** A workbook that answers hand-written batches. */
function workbook() {
  const grid = new MemoryGrid();
  const objects = createWorkbookObjects(grid, newWorkbookExtras("Book1.xlsx"));
  const missing = new MissingMembers();
  const host = {
    roots: { root: () => objects.workbook, service: () => null },
    access: new MemberAccess(missing),
    references: new ReferenceStore(),
  };
  const answer = (batch: Batch) => {
    const run = new BatchRun(batch, host);
    run.advance(() => false);
    return run.answer();
  };
  return { grid, missing, answer };
}

type Step = readonly [type: number, name: string, args?: readonly unknown[]];

/** Paths 1, 2, … each below the one before; the root is 1. */
function chain(...steps: readonly Step[]): Record<string, ObjectPath> {
  const paths: Record<string, ObjectPath> = {
    1: { Id: 1, ObjectPathType: pathType.root, Name: "" },
  };
  steps.forEach(([type, name, args = []], index) => {
    const path = { ObjectPathType: type, Name: name, ParentObjectPathId: index + 1 };
    paths[index + 2] = { Id: index + 2, ...path, ArgumentInfo: { Arguments: args } };
  });
  return paths;
}

function batch(
  paths: Record<string, ObjectPath>,
  ...actions: readonly Omit<Action, "Id">[]
): Batch {
  return {
    ObjectPaths: paths,
    Actions: actions.map((action, index) => ({ Id: index + 1, ...action })),
  };
}

const instantiate = (path: number) => ({
  ActionType: actionType.instantiate,
  Name: "",
  ObjectPathId: path,
});
const load = (path: number, ...select: string[]) => ({
  ActionType: actionType.query,
  Name: "",
  ObjectPathId: path,
  QueryInfo: { Select: select },
});
const call = (path: number, name: string, ...args: unknown[]) => ({
  ActionType: actionType.method,
  Name: name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments: args },
});

const sheets: Step = [pathType.property, "Worksheets"];

test("a path with an effect is evaluated once", () => {
  const { grid, answer } = workbook();
  const paths = chain(sheets, [pathType.method, "Add", ["Plan"]]);
  const { Results } = answer(batch(paths, instantiate(3), load(3, "name"), load(3, "position")));
  expect(grid.sheets.list().map(({ name }) => name)).toEqual(["Sheet1", "Plan"]);
  expect(Results.map(({ Value }) => Value)).toEqual([
    { Id: expect.any(String) },
    { Name: "Plan" },
    { Position: 1 },
  ]);
});

test("a null object's stale parent is never looked at", () => {
  const { answer } = workbook();
  const nothing = { Id: 7, ObjectPathType: pathType.nullObject, Name: "", ParentObjectPathId: 99 };
  const below = { Id: 8, ObjectPathType: pathType.method, Name: "GetRange", ParentObjectPathId: 7 };
  const { Results, Error } = answer(
    batch({ 7: nothing, 8: below }, instantiate(7), load(8, "values"), call(8, "Clear")),
  );
  expect(Error).toBeUndefined();
  expect(Results.map(({ Value }) => Value)).toEqual([null, null, { _IsNull: true }]);
});

test("the batch stops at an error, which names its action and its member", () => {
  const { answer } = workbook();
  const paths = chain(sheets, [pathType.indexer, "", ["Nowhere"]]);
  const { Results, Error } = answer(batch(paths, instantiate(1), instantiate(3), load(1, "name")));
  expect(Results).toHaveLength(1);
  expect(Error).toEqual({
    Code: "ItemNotFound",
    Message: "The requested resource doesn't exist.",
    Location: "WorksheetCollection.getItem",
    ActionIndex: 1,
    HttpStatusCode: 404,
  });
});

test("traces are answered in both places", () => {
  const { answer } = workbook();
  const trace = { ActionType: actionType.trace, Name: "", ObjectPathId: 0 };
  expect(answer(batch({}, trace))).toEqual({
    Results: [{ ActionId: 1, Value: null }],
    TraceIds: [1],
  });
});

test.each([
  ["a method", call(1, "constructor"), "Workbook.constructor()"],
  ["a property", load(1, "theme"), "Workbook.theme"],
  ["what every object inherits", load(1, "toString"), "Workbook.toString"],
])("%s that is not declared is refused and remembered", (_, action, member) => {
  const { missing, answer } = workbook();
  const { Error } = answer(batch(chain(), action));
  expect(Error?.Code).toBe("ApiNotFound");
  expect(missing.list()).toEqual([member]);
});

test("an unknown service is refused and remembered", () => {
  const { missing, answer } = workbook();
  const service = { Id: 1, ObjectPathType: pathType.service, Name: "Microsoft.None" };
  expect(answer(batch({ 1: service }, instantiate(1))).Error?.Code).toBe("ApiNotFound");
  expect(missing.list()).toEqual(["Microsoft.None"]);
});

test("a kept range is found again by its reference, until it is let go", () => {
  const { answer } = workbook();
  const paths = chain(
    sheets,
    [pathType.method, "GetActiveWorksheet"],
    [pathType.method, "GetRange", ["B2"]],
  );
  const first = answer(batch(paths, call(4, "_KeepReference"), instantiate(4)));
  expect(first.Results[1]?.Value).toEqual({ _ReferenceId: "ref-1" });
  const kept = {
    1: paths[1] as ObjectPath,
    9: { Id: 9, ObjectPathType: pathType.reference, Name: "ref-1" },
  };
  expect(answer(batch(kept, load(9, "address"))).Results[0]?.Value).toEqual({
    Address: "Sheet1!B2",
    _ReferenceId: "ref-1",
  });
  answer(batch(kept, call(1, "_RemoveReference", "ref-1")));
  expect(answer(batch(kept, load(9, "address"))).Error?.Code).toBe("InvalidReference");
});

test("a range whose rows are gone is an invalid reference", () => {
  const { answer } = workbook();
  const paths = chain(
    sheets,
    [pathType.method, "GetActiveWorksheet"],
    [pathType.method, "GetRange", ["B2:C3"]],
  );
  const removal = batch(
    paths,
    call(4, "_KeepReference"),
    instantiate(4),
    call(4, "Delete", "Up"),
    load(4, "address"),
  );
  expect(answer(removal).Error?.Code).toBe("InvalidReference");
});
