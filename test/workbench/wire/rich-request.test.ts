import { actionType, type Batch, pathType } from "../../../src/workbench/wire/batch";
import { isForServices } from "../../../src/workbench/wire/rich-request";

const root = { Id: 3, ObjectPathType: pathType.root, Name: "" };
const service = {
  Id: 1,
  ObjectPathType: pathType.service,
  Name: "Microsoft.ExcelServices.CustomFunctions",
};

function batch(...actions: readonly [type: number, path: number, name: string][]): Batch {
  return {
    Actions: actions.map(([ActionType, ObjectPathId, Name], Id) => ({
      Id,
      ActionType,
      Name,
      ObjectPathId,
    })),
    ObjectPaths: { 1: service, 3: root },
  };
}

describe("a batch for the services", () => {
  it.each([
    [
      "what functions answer, with the workbook named but not used",
      batch(
        [actionType.instantiate, 1, ""],
        [actionType.instantiate, 3, ""],
        [actionType.method, 1, "SetInvocationArrayResults"],
      ),
      true,
    ],
    ["a look at the workbook", batch([actionType.query, 3, ""]), false],
    [
      "answers and a look at the workbook",
      batch([actionType.method, 1, "SetInvocationArrayResults"], [actionType.query, 3, ""]),
      false,
    ],
    ["nothing but names", batch([actionType.instantiate, 1, ""]), false],
  ])("%s", (_, given, expected) => {
    expect(isForServices(given)).toBe(expected);
  });
});
