import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { ownReport, textFile } from "./own-report";
import { addressOf, cellOf, rowsOf, syncFile, typeAndWait } from "./user-steps";

let opened: OpenWorkbench;

beforeAll(async () => {
  opened = await openWorkbench({ keep: true });
  await syncFile(opened, textFile(ownReport()));
});

async function edit(key: string, column: string, text: string): Promise<void> {
  const { workbench } = opened;
  await typeAndWait(workbench, await addressOf(workbench, "ActionPlan", key, column), text);
}

async function setMode(mode: "Warn" | "Ask for a reason" | "Refuse"): Promise<void> {
  await typeAndWait(opened.workbench, "Settings!B7", mode);
}

async function text(key: string, column: string): Promise<string> {
  return (await cellOf(opened.workbench, "ActionPlan", key, column)).text;
}

const PUT_BACK = "⛔ “Not started” was put back to “Started”";

test("the Settings sheet has the modes, the workflow, and room for words and criteria", async () => {
  const { workbench } = opened;
  const [label, value] = (await workbench.read("Settings!A7:B7"))[0] ?? [];
  expect([label?.text, value?.text]).toEqual(["Forbidden change of status", "Warn"]);
  expect(await rowsOf(workbench, "Workflow")).toHaveLength(16);
  expect(await rowsOf(workbench, "StatusWords")).toEqual([{ Word: "", Status: "" }]);
  expect(await rowsOf(workbench, "ReviewCriteria")).toEqual([{ Criterion: "", Source: "" }]);
  await expect(workbench.type("Settings!B7", "Never")).rejects.toThrow(
    "Choose one of: Warn, Ask for a reason, Refuse.",
  );
});

test("the mode Warn tells of a forbidden change and lets it stand", async () => {
  await edit("3", "Status", "Not started");
  expect(await text("3", "Status")).toBe("Not started");
  expect(await text("3", "Check")).toMatch(/^⛔ The status goes back/);
  await edit("3", "Status", "Ongoing");
});

test("a changed verdict changes the checks at once", async () => {
  const { workbench } = opened;
  const rows = await rowsOf(workbench, "Workflow");
  const at = rows.findIndex(({ From, To }) => From === "Started" && To === "Ongoing");
  const place = (await workbench.tables()).find(({ name }) => name === "Workflow")?.address ?? "";
  const top = Number(/![A-Z]+(\d+):/.exec(place)?.[1]);
  const verdict = `Settings!C${top + 1 + at}`;
  await typeAndWait(workbench, verdict, "Not allowed");
  expect(await text("3", "Check")).toContain("The workflow does not let the status go from");
  await typeAndWait(workbench, verdict, "Allowed");
  expect(await text("3", "Check")).toBe("OK");
});

test("the mode Ask for a reason wants the cell Reason filled in", async () => {
  await setMode("Ask for a reason");
  await edit("3", "Status", "Not started");
  expect(await text("3", "Check")).toContain("or write in Reason why it is so.");
  await edit("3", "Reason", "The group starts over");
  expect([await text("3", "Status"), await text("3", "Check")]).toEqual(["Not started", "OK"]);
  await edit("3", "Reason", "");
  await edit("3", "Status", "Started");
});

test("the mode Refuse puts the status back, says so, and takes it once a reason is there", async () => {
  await edit("3", "Status", "Started");
  await setMode("Refuse");
  await edit("3", "Status", "Not started");
  expect(await text("3", "Status")).toBe("Started");
  expect(await text("3", "Check")).toContain(PUT_BACK);
  await edit("3", "Reason", "The group starts over");
  expect(await text("3", "Check")).toBe("OK");
  await edit("3", "Status", "Not started");
  expect([await text("3", "Status"), await text("3", "Check")]).toEqual(["Not started", "OK"]);
  await edit("3", "Status", "Started");
  await edit("3", "Reason", "");
});

test("pasted statuses are put back where they are forbidden, and only there", async () => {
  const { workbench } = opened;
  const keys = (await rowsOf(workbench, "ActionPlan")).map((row) => row["No."] ?? "");
  const first = await addressOf(workbench, "ActionPlan", keys[0] ?? "", "Status");
  const before = (await rowsOf(workbench, "ActionPlan")).map(({ Status }) => Status ?? "");
  await workbench.paste(
    first,
    keys.map(() => ["Not started"]),
  );
  await workbench.whenIdle();
  const after = await rowsOf(workbench, "ActionPlan");
  const expected = after.map((row, index) =>
    row["Previous status"] === "Not started" ? "Not started" : before[index],
  );
  expect(after.map(({ Status }) => Status)).toEqual(expected);
  expect(after.filter(({ Check }) => Check?.includes("was put back")).length).toBeGreaterThan(1);
  await workbench.paste(
    first,
    before.map((status) => [status]),
  );
  await workbench.whenIdle();
});

test("undo after a refusal takes it back, and does not set off another one", async () => {
  const { workbench } = opened;
  await setMode("Refuse");
  await edit("3", "Status", "Started");
  await edit("3", "Status", "Not started");
  expect(await text("3", "Check")).toContain(PUT_BACK);
  await workbench.undo();
  await workbench.whenIdle();
  const requests = (await workbench.requestLog()).length;
  expect(await text("3", "Status")).toBe("Not started");
  await workbench.undo();
  await workbench.whenIdle();
  expect([await text("3", "Status"), await text("3", "Check")]).toEqual(["Started", "OK"]);
  expect((await workbench.requestLog()).length - requests).toBeLessThan(8);
});

test("typing fast ends where the workflow lets it", async () => {
  const { workbench } = opened;
  const address = await addressOf(workbench, "ActionPlan", "3", "Status");
  for (const status of ["Not started", "Ongoing", "Not started", "Ongoing", "Not started"]) {
    await workbench.type(address, status);
  }
  await workbench.whenIdle();
  expect(["Started", "Ongoing"]).toContain(await text("3", "Status"));
  expect(await text("3", "Check")).toContain("was put back");
});
