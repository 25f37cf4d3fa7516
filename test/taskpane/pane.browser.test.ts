import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { PaneOptions } from "./open-pane";
import { asked, askedOfSync, button, focused, openedPanes, tab } from "./pane-steps";

const browser = openedPanes();

const report = { name: "TSAG-TD164R3.docx", mimeType: "", buffer: Buffer.from("a report") };
const applied = (page: Page) => page.evaluate(() => window.harness.services.applied);
async function reviewReport(page: Page): Promise<void> {
  await page.setInputFiles("input[type=file]", report);
  await page.getByRole("heading", { name: "What would change" }).waitFor();
}

describe("an empty workbook", () => {
  test("is filled from the register in one click", async () => {
    const page = await browser.open({ workbook: "empty" });
    await button(page, "Start from the January 2026 register").click();
    await page.getByRole("heading", { name: "The workbook is up to date" }).waitFor();
    expect(await asked(page)).toEqual(["bundledRegister", "previewSync", "applySync"]);
    expect(await page.getByText("TSAG 01-2026").first().isVisible()).toBe(true);
  });

  test("can be looked at first, and nothing is written", async () => {
    const page = await browser.open({ workbook: "empty" });
    await button(page, "Look at it first").click();
    await button(page, "Cancel").click();
    await button(page, "Start from the January 2026 register").waitFor();
    expect(await applied(page)).toBeNull();
  });

  test("has nothing to check and nothing to print", async () => {
    const page = await browser.open({ workbook: "empty" });
    await tab(page, /Checks/).click();
    await page.getByText("Nothing to check yet").waitFor();
    await tab(page, /Annex/).click();
    expect(await button(page, "Make the Word file").getAttribute("aria-disabled")).toBe("true");
  });
});

async function dropFile(page: Page, name: string): Promise<void> {
  const data = await page.evaluateHandle((named) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["a report"], named));
    return transfer;
  }, name);
  await page.dispatchEvent("main", "dragenter", { dataTransfer: data });
  await page.getByText("Drop the report to read it").waitFor();
  await page.dispatchEvent("main", "drop", { dataTransfer: data });
}

async function reviewTracked(page: Page): Promise<void> {
  await page.evaluate(() => (window.harness.services.trackedChanges = 12));
  await reviewReport(page);
}

async function seeFindings(page: Page): Promise<void> {
  await button(page, /^See \d+ findings/).click();
  await button(page, "As a Word list").click();
  await page.getByRole("link", { name: "Save it again" }).waitFor();
}

describe("bringing in a report", () => {
  test("shows every change and writes nothing before Apply", async () => {
    const page = await browser.open();
    await reviewReport(page);
    for (const row of ["9", "103-07", "106-07", "JCA-MV", "JCA-COP", "TSAG 01-2026"])
      expect(await page.locator(".change-title", { hasText: row }).count()).toBeGreaterThan(0);
    expect(await applied(page)).toBeNull();
    await button(page, "Apply 6 changes").click();
    await page
      .getByText("3 rows added, 2 rows changed, 1 row removed, 2 conflicts open.")
      .first()
      .waitFor();
    expect(await applied(page)).toEqual({ source: report.name, choices: {} });
  });

  test("settles conflicts one by one and all at once", async () => {
    const page = await browser.open();
    await reviewReport(page);
    await button(page, "All theirs").click();
    await page.getByRole("group", { name: /99-01/ }).getByRole("radio", { name: /Mine/ }).check();
    await page.getByRole("heading", { name: "Conflicts, all 2 settled" }).waitFor();
    await button(page, /^Apply/).click();
    await page.getByRole("heading", { name: "The workbook is up to date" }).waitFor();
    expect((await applied(page))?.choices).toEqual({
      "ActionPlan/99-01/Status": "mine",
      "JCA/JCA-AI/": "theirs",
    });
  });

  test("keeps the review, its choices and its findings when another file cannot be read", async () => {
    const page = await browser.open();
    await reviewReport(page);
    await button(page, "All theirs").click();
    await page.evaluate(() => {
      const { services } = window.harness;
      services.findings = [];
      services.failWith = new Error("no report");
    });
    await dropFile(page, "letter.docx");
    await page.getByRole("alert").getByText("Something unexpected happened.").waitFor();
    await page.getByRole("heading", { name: "Conflicts, all 2 settled" }).waitFor();
    await button(page, "See 5 findings").waitFor();

    await page.evaluate(() => (window.harness.services.hold = true));
    await dropFile(page, "next.docx");
    await page.getByText("Reading next.docx…").waitFor();
    await button(page, "Cancel").click();
    await page.getByRole("heading", { name: "Conflicts, all 2 settled" }).waitFor();
    await page.evaluate(() => window.harness.services.release());
    await button(page, /^Apply/).click();
    await page.getByRole("heading", { name: "The workbook is up to date" }).waitFor();
    expect((await applied(page))?.source).toBe(report.name);
  });

  test("takes a file dropped on any page", async () => {
    const page = await browser.open();
    await tab(page, /Checks/).click();
    await dropFile(page, report.name);
    await page.getByText(`From ${report.name}`).waitFor();
    expect(await page.getByText("Drop the report to read it").count()).toBe(0);
  });

  test("reads pasted text", async () => {
    const page = await browser.open();
    await page.getByText("Paste text").click();
    await page.getByLabel("Text of the report").fill("Annex 1a");
    await button(page, "Read the text").click();
    await page.getByText("From Pasted text").waitFor();
  });

  test("finds changes by words, and says so where there is none", async () => {
    const page = await browser.open();
    await reviewReport(page);
    const search = page.getByLabel("Search changes");
    await search.fill("drafted in june");
    await page.locator(".change").nth(1).waitFor({ state: "detached" });
    expect(await page.locator(".change-title").allTextContents()).toEqual(["103-07"]);
    await search.fill("zzz");
    await page.getByText("No change matches the filter.").waitFor();
  });

  test("keeps the review while another page is looked at", async () => {
    const page = await browser.open();
    await reviewReport(page);
    await button(page, "All mine").click();
    await tab(page, /Checks/).click();
    await tab(page, /Sync/).click();
    await page.getByRole("heading", { name: "Conflicts, all 2 settled" }).waitFor();
  });

  test("says that there is nothing new, and offers nothing to apply", async () => {
    const page = await browser.open();
    await page.evaluate(() => {
      window.harness.services.preview = {
        nothingToDo: true,
        counts: { added: 0, changed: 0, removed: 0, conflicts: 0 },
        changes: [],
        conflicts: [],
        notices: [],
      };
    });
    await button(page, /Bundled register/).click();
    await page.getByRole("heading", { name: "Nothing new" }).waitFor();
    expect(await button(page, /^Apply/).count()).toBe(0);
    await button(page, "Close").click();
    await page.getByRole("heading", { name: "Bring in a report" }).waitFor();
  });

  test("can be given up while it is read; the late answer is ignored", async () => {
    const page = await browser.open();
    await page.evaluate(() => (window.harness.services.hold = true));
    await button(page, /Bundled register/).click();
    await button(page, "Cancel").click();
    await page.evaluate(() => window.harness.services.release());
    await page.getByRole("heading", { name: "Bring in a report" }).waitFor();
    expect(await page.getByRole("heading", { name: "What would change" }).count()).toBe(0);
  });

  test("is undone", async () => {
    const page = await browser.open();
    await button(page, "Undo last sync").click();
    await page.getByText("Undone: Bundled register, January 2026").waitFor();
    expect(await button(page, "Undo last sync").count()).toBe(0);
  });
});

describe("the review", () => {
  const shown = (page: Page) => page.locator(".change-title, .conflict-title").allTextContents();

  test("is narrowed by kind, by table and by words, conflicts too", async () => {
    const page = await browser.open();
    await reviewReport(page);
    await button(page, "2 Conflicts").click();
    await page.locator(".change").first().waitFor({ state: "detached" });
    expect(await shown(page)).toEqual(["99-01 · Status", "JCA-AI · whole row"]);
    await page.getByLabel("Table").selectOption("JCA");
    await button(page, "Theirs for these 1").click();
    await page.getByRole("heading", { name: "Conflicts, 1 of 2 open" }).waitFor();
    await button(page, "2 Conflicts").click();
    await page.locator(".change").nth(1).waitFor();
    expect(await shown(page)).toEqual(["JCA-AI · whole row", "JCA-MV", "JCA-COP"]);
  });

  test("shows what stood there at the last sync, what stands there now and what is new", async () => {
    const page = await browser.open();
    await reviewReport(page);
    await button(page, "Show all values").click();
    const change = page.locator(".change", { hasText: "103-07" });
    expect(await change.locator(".side").allInnerTexts()).toEqual([
      "At last sync\nLetter to be drafted.",
      "Now\nLetter drafted in June.",
      "New\nLetter sent in July; two answers came.",
    ]);
    const conflict = page.getByRole("group", { name: /99-01/ });
    await conflict.getByText("At last sync").waitFor();
    await conflict.getByText("Not started").waitFor();
  });

  test("lists again what was left open", async () => {
    const page = await browser.open();
    await reviewReport(page);
    await button(page, /^Apply/).click();
    await button(page, "See 2 open conflicts").click();
    await page.getByRole("heading", { name: "Conflicts, 2 of 2 open" }).waitFor();
  });

  test("is there again when the writing is cancelled, with its choices", async () => {
    const page = await browser.open();
    await reviewReport(page);
    await button(page, "All mine").click();
    await page.evaluate(() => (window.harness.services.hold = true));
    await button(page, /^Apply/).click();
    await button(page, "Cancel").click();
    await page.getByText("The sync was cancelled").waitFor();
    await page.getByRole("heading", { name: "Conflicts, all 2 settled" }).waitFor();
    expect(await applied(page)).toBeNull();
  });
});

describe("text that is pasted", () => {
  const table = "<table><tr><td>Annex 1a</td></tr></table>";
  const paste = (page: Page, data: Readonly<Record<string, string>>) =>
    page.getByLabel("Text of the report").evaluate((area, given) => {
      const clipboardData = new DataTransfer();
      for (const [type, value] of Object.entries(given)) clipboardData.setData(type, value);
      area.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    }, data);
  const openPaste = async (): Promise<Page> => {
    const page = await browser.open();
    await page.getByText("Paste text").click();
    return page;
  };
  const pasted = (page: Page) => page.evaluate(() => window.harness.services.pasted);

  test("is read with its tables where it has some", async () => {
    const page = await openPaste();
    await paste(page, { "text/plain": "Annex 1a", "text/html": table });
    await page.getByText("Copied with 1 table.").waitFor();
    await button(page, "Read the text").click();
    await page.getByText("From Pasted text").waitFor();
    expect(await pasted(page)).toEqual({ html: table });
  });

  test("is read as it stands once the user has edited it", async () => {
    const page = await openPaste();
    await paste(page, { "text/plain": "Annex 1a", "text/html": table });
    await page.getByLabel("Text of the report").press("End");
    await page.getByLabel("Text of the report").pressSequentially("!");
    await page.getByText("Copied with 1 table.").waitFor({ state: "detached" });
    await button(page, "Read the text").click();
    await page.getByText("From Pasted text").waitFor();
    expect(await pasted(page)).toEqual({ text: "Annex 1a!" });
  });

  test("among other words is only a part of what is read", async () => {
    const page = await openPaste();
    await page.getByLabel("Text of the report").fill("Above. ");
    await paste(page, { "text/plain": "Annex 1a", "text/html": table });
    await button(page, "Read the text").click();
    await page.getByText("From Pasted text").waitFor();
    expect(await pasted(page)).toEqual({ text: "Above. " });
  });
});

describe("the findings of a report", () => {
  const findings = (page: Page) => page.locator(".finding:visible");
  const heading = (page: Page) => page.getByRole("heading", { name: "Findings", exact: true });

  async function openFindings(page: Page): Promise<void> {
    await reviewReport(page);
    await button(page, "See 5 findings").click();
    await heading(page).waitFor();
  }

  test("stand by the part of the report, each with its severity in words and its place", async () => {
    const page = await browser.open();
    await openFindings(page);
    const titles = () => page.locator(".finding-group:visible summary").allInnerTexts();
    expect((await titles()).map((title) => title.replace(/\s+/g, " "))).toEqual([
      "Front page 1",
      "Clause 3 1",
      "Clause 5 1",
      "Annex 1 1",
      "Annex 1a 1",
    ]);
    expect(await findings(page).nth(2).locator("p").allInnerTexts()).toEqual([
      expect.stringMatching(/^Error\s+Clauses 5 and 6$/),
      "WP2-11 is used for two requests.",
    ]);
    await page.getByText("kept in an embedded file").waitFor();
    await page.getByLabel("Group by").selectOption("Severity");
    expect((await titles()).map((title) => title.replace(/\s+/g, " "))).toEqual([
      "Errors 1",
      "Warnings 3",
      "Notes 1",
    ]);
  });

  test("are filtered by severity and words", async () => {
    const page = await browser.open();
    await openFindings(page);
    await button(page, "3 warnings").click();
    await findings(page).nth(3).waitFor({ state: "detached" });
    await page.getByLabel("Filter by place or words").fill("no STARTED");
    await findings(page).nth(1).waitFor({ state: "detached" });
    expect(await page.locator(".finding-where:visible").allTextContents()).toEqual([
      "Annex 1a (table 12), row 7",
    ]);
    await page.getByText("1 of 5 findings shown").waitFor();
    await page.getByLabel("Filter by place or words").fill("zzz");
    await page.getByText("No finding matches the filter.").waitFor();
  });

  test("lead back to the review as it was, by the keyboard alone", async () => {
    const page = await browser.open();
    await reviewReport(page);
    await page.getByLabel("Search changes").fill("106");
    await button(page, "See 5 findings").press("Enter");
    await page.locator("h2:focus", { hasText: "Findings" }).waitFor();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await page.locator("button:focus", { hasText: "See 5 findings" }).waitFor();
    expect(await page.getByLabel("Search changes").inputValue()).toBe("106");
  });

  test("are at hand after Apply, while the next report is chosen, and beside the checks", async () => {
    const page = await browser.open();
    await reviewReport(page);
    await button(page, /^Apply/).click();
    await button(page, "See 5 findings").click();
    await heading(page).waitFor();
    await button(page, "Back").click();
    await button(page, "Bring in another report").click();
    await page.getByText(`Findings in ${report.name}`).waitFor();
    await tab(page, /Checks/).click();
    await page.locator("#page-checks").getByRole("button", { name: "See 5 findings" }).click();
    await heading(page).waitFor();
    expect(await findings(page).count()).toBe(5);
  });

  test("make room for the next report", async () => {
    const page = await browser.open();
    await openFindings(page);
    await dropFile(page, "next.docx");
    await page.getByText("From next.docx").waitFor();
    expect(await heading(page).count()).toBe(0);
  });

  test("of an earlier time are there when the pane opens, from their sheet", async () => {
    const page = await browser.open();
    expect(await button(page, /^See .* finding/).count()).toBe(0);
    // As a pane that is opened again finds the workbook.
    await page.evaluate(() => sessionStorage.setItem("listed", "TSAG-TD1.docx"));
    await page.reload();
    await tab(page, /Sync/).click();
    await button(page, "See 5 findings").click();
    await heading(page).waitFor();
    await page.getByText("In TSAG-TD1.docx.").waitFor();
    expect(await findings(page).count()).toBe(5);
  });

  test("lead to a row of the sheets, or say that it is not there yet", async () => {
    const page = await browser.open();
    await page.evaluate(() => {
      const { services } = window.harness;
      const found = {
        code: "status-missing",
        severity: "warning",
        where: "Annex 1, row 3",
      } as const;
      services.findings = [{ ...found, message: "Action 8: the entry states no status." }];
      services.actionNumbers = ["8"];
    });
    await reviewReport(page);
    await button(page, "See 1 finding").click();
    await button(page, "Show in the sheet: 8").click();
    expect(await page.evaluate(() => window.harness.services.visited)).toEqual([
      { table: "ActionPlan", key: "8" },
    ]);
    await page.evaluate(() => {
      const { services, userError } = window.harness;
      services.failWith = userError("row-missing");
    });
    await button(page, "Show in the sheet: 8").click();
    await page.getByText("8 is not in the workbook yet").waitFor();
  });

  test("have a place to copy, and the focus stays where it was", async () => {
    const page = await browser.open();
    await openFindings(page);
    const copy = button(page, "Copy the place: Clauses 5 and 6");
    await copy.press("Enter");
    await page.getByText("Copied: Clauses 5 and 6").waitFor({ state: "attached" });
    expect(await copy.evaluate((element) => element === document.activeElement)).toBe(true);
    const search = page.getByLabel("Filter by place or words");
    await search.focus();
    await page.keyboard.press("Control+V");
    expect(await search.inputValue()).toBe("Clauses 5 and 6");
  });

  test("that are none are said to be none", async () => {
    const page = await browser.open();
    await page.evaluate(() => (window.harness.services.findings = []));
    await reviewReport(page);
    await page.getByText("Nothing was found amiss.").waitFor();
    expect(await button(page, /^See/).count()).toBe(0);
  });

  test("go to a sheet and to a Word file", async () => {
    const page = await browser.open();
    await openFindings(page);
    await button(page, "As a sheet").click();
    await page.getByText("5 findings are listed on the sheet Findings.").waitFor();
    const download = page.waitForEvent("download");
    await button(page, "As a Word list").click();
    expect((await download).suggestedFilename()).toBe(`Findings ${report.name}`);
    await page.getByRole("link", { name: "Save it again" }).waitFor();
  });

  test("that cannot be listed are still there, with the reason", async () => {
    const page = await browser.open();
    await openFindings(page);
    await page.evaluate(() => (window.harness.services.failWith = new Error("protected")));
    await button(page, "As a sheet").click();
    await page.getByRole("alert").getByText("Something unexpected happened.").waitFor();
    expect(await findings(page).count()).toBe(5);
  });

  test("of thousands show a hundred at first", async () => {
    const page = await browser.open();
    await page.evaluate(() => {
      const { services } = window.harness;
      const [finding] = services.findings;
      if (finding === undefined) throw new Error("no finding to copy");
      services.findings = Array.from({ length: 2000 }, (_, n) => ({
        ...finding,
        where: `Row ${n}`,
      }));
    });
    await reviewReport(page);
    await button(page, "See 2,000 findings").click();
    await button(page, "Show 100 more of 1,900").click();
    expect(await findings(page).count()).toBe(200);
  });
});

describe("a file with tracked changes", () => {
  const openTracked = async (): Promise<Page> => {
    const page = await browser.open();
    await page.evaluate(() => (window.harness.services.trackedChanges = 12));
    await reviewReport(page);
    return page;
  };
  const view = (page: Page, name: RegExp) =>
    page.getByRole("group", { name: "12 tracked changes" }).getByRole("radio", { name });

  test("is read as accepted, and again as original, with the choice keeping the focus", async () => {
    const page = await openTracked();
    expect(await view(page, /As accepted/).isChecked()).toBe(true);
    await view(page, /As accepted/).press("ArrowDown");
    await page.getByRole("heading", { name: "Nothing new" }).waitFor();
    expect(await view(page, /As original/).isChecked()).toBe(true);
    await page.locator("input:focus").waitFor();
    expect(await askedOfSync(page)).toEqual(["readFile", "previewSync", "readFile", "previewSync"]);
    await page.getByText("Read as original: 0 changes.").waitFor({ state: "attached" });
    await view(page, /As accepted/).check();
    await page.getByRole("heading", { name: "What would change" }).waitFor();
  });

  test("cannot be applied while it is read again", async () => {
    const page = await openTracked();
    await page.evaluate(() => (window.harness.services.hold = true));
    await view(page, /As original/).check();
    await page.getByText("Reading the file again…").waitFor();
    expect(await button(page, /^Apply/).getAttribute("aria-disabled")).toBe("true");
    await page.evaluate(() => window.harness.services.release());
    await page.getByRole("heading", { name: "Nothing new" }).waitFor();
  });

  test("that cannot be read again stays as it was read", async () => {
    const page = await openTracked();
    await page.evaluate(() => (window.harness.services.failWith = new Error("gone")));
    await view(page, /As original/).click();
    await page.getByRole("alert").getByText("Something unexpected happened.").waitFor();
    expect(await view(page, /As accepted/).isChecked()).toBe(true);
    await button(page, "Apply 6 changes").waitFor();
  });

  test("without any is not asked about", async () => {
    const page = await browser.open();
    await reviewReport(page);
    expect(await page.getByRole("radio", { name: /As original/ }).count()).toBe(0);
  });
});

describe("failures", () => {
  test("say what happened, what is safe and what to do, until they are dismissed", async () => {
    const page = await browser.open();
    await page.setInputFiles("input[type=file]", { ...report, buffer: Buffer.alloc(0) });
    const alert = page.getByRole("alert");
    await alert.getByText(`${report.name} is empty.`).waitFor();
    await alert.getByText("Nothing in the workbook was changed.").waitFor();
    await alert.getByText(/Choose the report's Word file/).waitFor();
    await button(page, "Dismiss").click();
    expect(await alert.textContent()).toBe("");
  });

  test("of writing leave the review as it was", async () => {
    const page = await browser.open();
    await reviewReport(page);
    await button(page, "All theirs").click();
    await page.evaluate(() => (window.harness.services.failWith = new Error("host gone")));
    await button(page, /^Apply/).click();
    await page.getByRole("alert").getByText("Something unexpected happened.").waitFor();
    await page.getByRole("heading", { name: "Conflicts, all 2 settled" }).waitFor();
  });

  test("for a table that is gone offer to bring it back", async () => {
    const page = await browser.open();
    await page.evaluate(() => {
      const { services, userError } = window.harness;
      services.failWith = userError("table-missing");
    });
    await button(page, /Bundled register/).click();
    await button(page, "Bring missing tables back").click();
    await page.getByRole("heading", { name: "What would change" }).waitFor();
    expect(await page.getByRole("alert").textContent()).toBe("");
  });

  test("come from the ribbon too", async () => {
    const page = await browser.open();
    await page.evaluate(() =>
      window.harness.request({ page: "annex", tell: { kind: "nothing-to-undo" } }),
    );
    await page.getByText("There is no sync to undo.").waitFor();
    expect(await tab(page, /Annex/).getAttribute("aria-selected")).toBe("true");
  });
});

describe("the annexes", () => {
  test("come as one Word file", async () => {
    const page = await browser.open();
    await tab(page, /Annex/).click();
    const download = page.waitForEvent("download");
    await button(page, "Make the Word file").click();
    expect((await download).suggestedFilename()).toBe("Annexes TSAG 01-2026.docx");
    await page.getByText("Saved as Annexes TSAG 01-2026.docx").first().waitFor();
    expect(await page.getByRole("link", { name: "Save it again" }).getAttribute("href")).toMatch(
      /^blob:/,
    );
  });

  test("need at least one choice", async () => {
    const page = await browser.open();
    await tab(page, /Annex/).click();
    for (const name of [/Annex 1 /, /Annex 1a/]) await page.getByLabel(name).uncheck();
    expect(await button(page, "Make the Word file").getAttribute("aria-disabled")).toBe("true");
    await page.getByText("Choose at least one annex.").waitFor();
  });
});

describe("the keyboard", () => {
  test("moves through the tabs by arrows, with one stop for all of them", async () => {
    const page = await browser.open();
    await tab(page, /Sync/).focus();
    await page.keyboard.press("ArrowRight");
    expect(await tab(page, /Checks/).getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("End");
    expect(await focused(page)).toBe("Settings");
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toBe("Overview");
  });

  test("keeps its place when a step replaces the pressed button", async () => {
    const page = await browser.open();
    await button(page, /Bundled register/).press("Enter");
    await page.locator("h2:focus", { hasText: "What would change" }).waitFor();
    await button(page, /^Apply/).press("Enter");
    await page.locator("h2:focus", { hasText: "The workbook is up to date" }).waitFor();
  });
});

describe("every page in every form", () => {
  const forms: readonly PaneOptions[] = [
    { width: 320 },
    { width: 320, theme: "dark" },
    { width: 500, workbook: "empty" },
    { width: 350, forcedColors: "active" },
  ];
  const pages: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
    ["overview", showOverview],
    ["settings", (page) => tab(page, /Settings/).click()],
    ["sync", (page) => tab(page, /Sync/).click()],
    ["review", reviewTracked],
    ["findings", seeFindings],
    ["checks", showChecks],
    ["annex", (page) => tab(page, /Annex/).click()],
    ["functions", showFunctions],
    ["a function", showFunction],
  ];
  test.each(forms)("%p is accessible and does not scroll sideways", async (form) => {
    const page = await browser.open(form);
    for (const [name, show] of pages) {
      await show(page);
      await openDetails(page);
      expect([name, await violations(page), await overflows(page)]).toEqual([name, [], 0]);
    }
  });
});

async function showOverview(page: Page): Promise<void> {
  await tab(page, /Overview/).click();
  await page.getByRole("heading").nth(1).waitFor();
  // One chart stays a chart, the other shows its table.
  const toTable = button(page, "Show as table: JCA lifetimes");
  if (await toTable.isVisible()) await toTable.click();
}

async function showFunctions(page: Page): Promise<void> {
  await tab(page, /Functions/).click();
  await page.getByRole("searchbox", { name: "Search the functions" }).waitFor();
}

/** With a table for its result and a question about the cell. */
async function showFunction(page: Page): Promise<void> {
  await page.evaluate(() => window.harness.services.functionPage.select("C4"));
  await button(page, /^JCA_LIST/).click();
  await button(page, /^Insert into/).click();
  await page.getByRole("alertdialog").waitFor();
}

async function showChecks(page: Page): Promise<void> {
  await tab(page, /Checks/).click();
  await page.getByRole("heading").nth(1).waitFor();
  const mend = button(page, "Mend 92-01, Status");
  if (await mend.isVisible()) await mend.click();
}

async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

function overflows(page: Page): Promise<number> {
  return page.evaluate(() => {
    const scrollers = [...document.querySelectorAll(".page:not([hidden]), body")];
    return scrollers.filter((element) => element.scrollWidth > element.clientWidth).length;
  });
}

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = (await axe.run()).violations;
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
