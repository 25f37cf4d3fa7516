import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { addressOf, button, cellAt, heading, typeAndWait, withExcel } from "./user-steps";

/** A workbook with the bundled register and a sheet of the user's own. */
async function startFromRegister(opened: OpenWorkbench): Promise<void> {
  await button(opened.pane, "Start from the January 2026 register").click();
  await heading(opened.pane, "The workbook is up to date").waitFor();
  await opened.workbench.whenIdle();
}

describe("in an open workbook", () => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench({ keep: true });
    await startFromRegister(opened);
    await typeAndWait(
      opened.workbench,
      await addressOf(opened.workbench, "Meetings", "Next TSAG meeting", "Opens"),
      "1 February 2027",
    );
  });

  const texts = async (address: string) =>
    (await opened.workbench.read(address)).map((row) => row.map(({ text }) => text));

  test("tables spill with their dates as dates, and follow an edit and its undoing", async () => {
    const { workbench } = opened;
    await typeAndWait(workbench, "Sheet1!A1", '=JCA_LIST(,"1 March 2027")');
    await typeAndWait(workbench, "Sheet1!A12", '=OVERDUE_TRANSFERS("1 March 2027")');
    expect(await texts("Sheet1!A1:F9")).toMatchObject([
      ["JCA", "Parent", "Transfer to", "Expiry", "Days left", "State"],
      ["JCA-IdM", "SG17", "SG17", "1 Feb 2027", "-28", "Overdue"],
      ["JCA-AHF", "TSAG", "SG21", "31 Dec 2028", "671", "On track"],
      { 0: "JCA-IoT, DT and SSC&C" },
      { 0: "JCA-QKDN" },
      { 0: "JCA-MV", 2: "SG17, SG20, SG21", 3: "30 May 2027", 4: "90", 5: "On track" },
      { 0: "JCA-IMT2020/IMT2030" },
      { 0: "JCA-AI", 5: "No transfer" },
      { 0: "JCA-VHC" },
    ]);
    expect(await texts("Sheet1!A12:D16")).toEqual([
      ["JCA", "Transfer to", "Expiry", "Days overdue"],
      ["JCA-IdM", "SG17", "1 Feb 2027", "28"],
      ["JCA-IoT, DT and SSC&C", "SG20", "1 Feb 2027", "28"],
      ["JCA-QKDN", "SG17", "1 Feb 2027", "28"],
      ["JCA-VHC", "SG17", "1 Feb 2027", "28"],
    ]);

    const state = await addressOf(workbench, "JCA", "JCA-IoT, DT and SSC&C", "Transfer");
    await typeAndWait(workbench, state, "Completed");
    expect((await texts("Sheet1!A12:A16")).flat()).toEqual([
      "JCA",
      "JCA-IdM",
      "JCA-QKDN",
      "JCA-VHC",
      "",
    ]);
    for (let step = 0; step < 2; step += 1) {
      await workbench.undo();
      await workbench.whenIdle();
    }
    expect((await texts("Sheet1!A16:B16")).flat()).toEqual(["JCA-VHC", "SG17"]);
  });

  test("a table without room says so, and spills once there is", async () => {
    const { workbench } = opened;
    await workbench.type("Sheet1!I2", "in the way");
    await typeAndWait(workbench, "Sheet1!H2", '=JCA_TARGET("MV")');
    expect((await texts("Sheet1!H2:J2")).flat()).toEqual(["#SPILL!", "in the way", ""]);
    await typeAndWait(workbench, "Sheet1!I2", "");
    await typeAndWait(workbench, "Sheet1!H2", '=JCA_TARGET("MV")');
    expect((await texts("Sheet1!H2:J2")).flat()).toEqual(["SG17", "SG20", "SG21"]);
  });

  test("they follow the as-of day of the workbook, and a format of the user's own stays", async () => {
    const { workbench } = opened;
    await workbench.paste("Sheet1!H5", [
      ['=JCA_TRANSFER("MV")'],
      ['=JCA_DAYS_LEFT("MV")'],
      ['=JCA_EXPIRY("MV")'],
      ['=NEXT_MEETING("WP2","1 May 2026")'],
    ]);
    await withExcel(opened, async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("H7");
      cell.numberFormat = [["yyyy-mm-dd"]];
      await context.sync();
    });
    const asOf = await withExcel(opened, async (context) => {
      const range = context.workbook.names.getItem("AsOf").getRange().load({ address: true });
      await context.sync();
      return range.address;
    });
    await typeAndWait(workbench, asOf, "31 May 2027");
    expect((await texts("Sheet1!H5:H8")).flat()).toEqual([
      "Overdue",
      "-1",
      "2027-05-30",
      "21 Sep 2026",
    ]);
    await typeAndWait(workbench, asOf, "29 May 2027");
    expect((await texts("Sheet1!H5:H6")).flat()).toEqual(["Due soon", "1"]);
  });
});

test("at midnight they follow the day, without anybody touching the workbook", async () => {
  const opened = await openWorkbench({ clock: "2027-05-30T12:00:00" });
  const { page, workbench } = opened;
  await startFromRegister(opened);
  await typeAndWait(workbench, "Sheet1!A1", '=JCA_DAYS_LEFT("MV")');
  await typeAndWait(workbench, "Sheet1!A2", '=JCA_TRANSFER("MV")');
  const shown = async () => [
    (await cellAt(workbench, "Sheet1!A1")).text,
    (await cellAt(workbench, "Sheet1!A2")).text,
  ];
  expect(await shown()).toEqual(["0", "Due soon"]);
  await page.clock.fastForward("12:30:00");
  for (let tries = 0; tries < 50 && (await shown())[1] !== "Overdue"; tries += 1) {
    await page.waitForTimeout(100);
  }
  expect(await shown()).toEqual(["-1", "Overdue"]);
});
