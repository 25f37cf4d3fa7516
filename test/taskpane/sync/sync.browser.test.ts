import type { Page } from "playwright-core";
import {
  applied,
  asked,
  button,
  dropFile,
  openedPanes,
  report,
  reviewReport,
  tab,
} from "../pane-steps";

const browser = openedPanes();

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
    await page.getByText("No annexes yet").waitFor();
  });
});

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
