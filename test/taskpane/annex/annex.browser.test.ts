import type { Page } from "playwright-core";
import { asked, button, dropFile, focused, openedPanes, tab } from "../pane-steps";

const browser = openedPanes();

async function openAnnexes(workbook: "filled" | "empty" = "filled"): Promise<Page> {
  const page = await browser.open({ workbook, width: 320 });
  await tab(page, /Annex/).click();
  await page.getByRole("heading", { name: /annexes/i }).waitFor();
  return page;
}
const box = (page: Page, name: string | RegExp) => page.getByRole("checkbox", { name });
const preview = (page: Page) => page.getByRole("region", { name: "Preview of the annexes" });
const fold = (page: Page, title: string) => page.locator("summary", { hasText: title });
const field = (page: Page, label: string) =>
  page.getByRole("tabpanel", { name: "Annex" }).getByLabel(label, { exact: true });
const kept = (page: Page) => page.evaluate(() => window.harness.services.annexPage.choices);
const last = (page: Page) => page.evaluate(() => window.harness.services.annexPage.last);
const calls = async (page: Page, name: string) =>
  (await asked(page)).filter((call) => call.startsWith(name)).length;

const failNext = (page: Page) =>
  page.evaluate(() => {
    const { services, userError } = window.harness;
    services.failWith = userError("table-missing");
  });

async function save(page: Page): Promise<string> {
  const download = page.waitForEvent("download");
  await button(page, "Save as Word").click();
  return (await download).suggestedFilename();
}

describe("the annexes", () => {
  test("are ticked, seen before they are saved, and come as one Word file", async () => {
    const page = await openAnnexes();
    await preview(page).getByRole("heading", { name: "Annex 1 - WTSA Actions" }).waitFor();
    await box(page, /^JCA table/).check();
    await preview(page).getByText("JCA‑MV").or(preview(page).getByText("JCA-MV")).first().waitFor();
    await box(page, /^Annex 1a/).uncheck();
    await preview(page).getByText("106‑07").waitFor({ state: "detached" });
    expect(await save(page)).toBe("T25-TSAG-260126-annexes-E.docx");
    await page.getByText("Saved as T25-TSAG-260126-annexes-E.docx").first().waitFor();
    const again = page.getByRole("link", { name: "Save it again" });
    expect(await again.getAttribute("href")).toMatch(/^blob:/);
    expect((await last(page))?.choices.chosen).toEqual(["annex-1", "jca"]);
    expect((await kept(page)).chosen).toEqual(["annex-1", "jca"]);
    await button(page, "Close").click();
    await failNext(page);
    await button(page, "Save as Word").click();
    await page.getByRole("alert").getByText("The table ActionPlan is missing").waitFor();
    expect(await page.getByRole("link", { name: "Save it again" }).count()).toBe(0);
  });

  test("are put in order by keys and by buttons, and the focus goes along", async () => {
    const page = await openAnnexes();
    const titles = () => preview(page).getByRole("heading", { level: 4 }).allInnerTexts();
    await preview(page).waitFor();
    await box(page, /^Annex 1a/).focus();
    await page.keyboard.press("Alt+ArrowUp");
    await page
      .getByText("Annex 1a – Action plan items is now 2 of 8.")
      .waitFor({ state: "attached" });
    await preview(page).locator("h4").first().filter({ hasText: "Annex 1a" }).waitFor();
    await page.keyboard.press("Alt+ArrowDown");
    await preview(page).locator("h4").first().filter({ hasText: "Annex 1 -" }).waitFor();
    expect(await box(page, /^Annex 1a/).evaluate((each) => each === document.activeElement)).toBe(
      true,
    );
    const down = button(page, "Move Annex 1 – WTSA-24 actions down");
    for (let press = 0; press < 8; press += 1) await down.press("Enter");
    expect(await down.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await down.getAttribute("aria-disabled")).toBe("true");
    expect(await titles()).toEqual([
      expect.stringMatching(/^Annex 1a/),
      expect.stringMatching(/^Annex 1 /),
    ]);
  });

  test("come as a file each, in the language chosen", async () => {
    const page = await openAnnexes();
    await fold(page, "Word files").click();
    await page.getByLabel("A file for each").check();
    await field(page, "Language").selectOption("fr");
    await preview(page).getByText("T25-TSAG-260126-annex-1-F.docx").waitFor();
    expect(await preview(page).locator(".paper").first().getAttribute("lang")).toMatch(/^fr/);
    const names: string[] = [];
    page.on("download", (download) => names.push(download.suggestedFilename()));
    await button(page, "Save as Word").click();
    await page.getByRole("link", { name: "Save T25-TSAG-260126-annex-1a-F.docx again" }).waitFor();
    await page.getByRole("heading", { name: "2 Word files are made" }).waitFor();
    expect(names).toContain("T25-TSAG-260126-annex-1-F.docx");
    expect(await kept(page)).toMatchObject({ language: "fr", files: "each" });
  });

  test("come as print-ready sheets, which are brought up to date later", async () => {
    const page = await openAnnexes();
    await button(page, "Print-ready sheets").click();
    await page.getByText("2 sheets are made").waitFor();
    await box(page, /^JCA table/).check();
    await button(page, "Print-ready sheets").click();
    await page.getByText("1 sheet is made, 2 sheets are brought up to date").waitFor();
  });

  test("are filtered, and the counts follow; what holds nothing cannot be made", async () => {
    const page = await openAnnexes();
    await fold(page, "Actions and entries").click();
    await page.getByLabel(/^Only what TSAG 01-2026/).check();
    await page.getByText("2 actions, 4 entries").waitFor();
    await field(page, "Entries").selectOption("1");
    await page.getByText("3 actions, 3 entries").waitFor();
    await page.getByRole("group", { name: "Groups" }).getByLabel("WPR").uncheck();
    await page.getByText("1 action, 2 entries").waitFor();
    expect(await fold(page, "Actions and entries").innerText()).toContain(
      "DT · only what is new · last meeting",
    );
    expect(await box(page, /^Annex 1 /).isDisabled()).toBe(true);
    expect(await box(page, /^Findings/).isDisabled()).toBe(true);
    await box(page, /^Annex 1a/).uncheck();
    await page.getByText("Tick at least one.").waitFor();
    for (const name of ["Save as Word", "Copy for Word", "Print-ready sheets", /^Insert into/]) {
      expect(await button(page, name).getAttribute("aria-disabled")).toBe("true");
    }
    await button(page, "Save as Word").press("Enter");
    expect(await calls(page, "wordFiles")).toBe(0);
  });

  test("of an earlier meeting say so; choices are kept when the page is left, once", async () => {
    const page = await openAnnexes();
    await field(page, "Meeting").selectOption("TSAG 05-2025");
    await page.getByText("Not the current meeting, TSAG 01-2026.").waitFor();
    await field(page, "Meeting").selectOption("TSAG 01-2026");
    await page.getByText("Not the current meeting").waitFor({ state: "detached" });
    await box(page, /^Meeting plan/).check();
    await field(page, "Language").selectOption("es");
    expect(await calls(page, "keepChoices")).toBe(0);
    for (const name of [/Checks/, /Annex/, /Checks/]) await tab(page, name).click();
    expect(await calls(page, "keepChoices")).toBe(1);
    expect(await kept(page)).toMatchObject({ language: "es", meeting: null });
  });

  test("are none in an empty workbook, which leads to the sync", async () => {
    const page = await openAnnexes("empty");
    await page.getByRole("heading", { name: "No annexes yet" }).waitFor();
    await page.getByRole("tabpanel", { name: "Annex" }).getByRole("button").click();
    expect(await tab(page, /Sync/).getAttribute("aria-selected")).toBe("true");
  });
});

describe("the preview", () => {
  test("shows text as text, and its links lead nowhere", async () => {
    const page = await browser.open();
    await page.evaluate(() => {
      const { services } = window.harness;
      const { plan } = services.annexPage;
      const [first, ...more] = plan.actions;
      if (first === undefined) throw new Error("no action");
      const description = '<img src=x onerror="window.ran=1"> {= 1+1} TD263';
      services.annexPage.plan = { ...plan, actions: [{ ...first, description }, ...more] };
      const link = "https://docs.example/{number}";
      const values = services.kept.values.map((each) =>
        each.name === "DocumentLink" ? { ...each, value: link } : each,
      );
      services.kept = { ...services.kept, values };
    });
    await tab(page, /Annex/).click();
    await preview(page).getByText('<img src=x onerror="window.ran=1">').waitFor();
    expect(await preview(page).locator("img, a, script").count()).toBe(0);
    const link = preview(page).getByText("TD263", { exact: true }).first();
    expect(await link.getAttribute("title")).toBe(
      "In the file a link to https://docs.example/TD263",
    );
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
  });

  test("runs from right to left in Arabic, and is scrolled within itself", async () => {
    const page = await openAnnexes();
    await field(page, "Language").selectOption("ar");
    await preview(page).locator(".paper[dir=rtl]").first().waitFor();
    const sides = await preview(page).evaluate((box) => ({
      inside: box.scrollWidth > box.clientWidth,
      page: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    }));
    expect(sides).toEqual({ inside: true, page: false });
    await button(page, "Whole width").click();
    await page.waitForFunction(() => {
      const box = document.querySelector(".preview");
      return box !== null && box.scrollWidth <= box.clientWidth;
    });
  });

  test("shows a long table in steps, and plans nothing while it is put away", async () => {
    const page = await browser.open();
    await page.evaluate(() => {
      const { annexPage } = window.harness.services;
      const [first] = annexPage.plan.actions;
      if (first === undefined) throw new Error("no action");
      const actions = Array.from({ length: 100 }, (_, at) => ({
        ...first,
        number: String(at + 1),
      }));
      annexPage.plan = { ...annexPage.plan, actions };
    });
    await tab(page, /Annex/).click();
    await button(page, "Show 120 more rows").click();
    await preview(page).getByText("100", { exact: true }).waitFor();
    await button(page, "Hide the preview").click();
    const before = await calls(page, "preview");
    const offers = await calls(page, "offer");
    await box(page, /^JCA table/).check();
    await page.waitForFunction(
      (offers) => window.harness.services.asked.filter((call) => call === "offer").length > offers,
      offers,
    );
    expect(await calls(page, "preview")).toBe(before);
    await button(page, "Show the preview").click();
    await preview(page).waitFor();
  });
});

describe("what is new", () => {
  test("is in bold, or a tracked change of whom the settings name", async () => {
    const page = await openAnnexes();
    await fold(page, "What is new").click();
    await page.getByLabel("In bold").check();
    await preview(page)
      .locator("b", { hasText: /^TSAG 01.2026/ })
      .first()
      .waitFor();
    await page.getByLabel("As tracked changes").check();
    await page.getByText("Without a name they are in bold.").waitFor();
    await page.getByLabel("Tracked changes by").fill("TSB");
    await page.keyboard.press("Enter");
    await preview(page).locator("ins[title='Inserted by TSB']").first().waitFor();
    await page.getByText("Without a name they are in bold.").waitFor({ state: "detached" });
    expect(await asked(page)).toContain("changeSetting ChangesBy=TSB");
  });
});

describe("the header of a TD", () => {
  test("is proposed, filled in, kept for its meeting, and kept as proposed once used", async () => {
    const page = await openAnnexes();
    await fold(page, "Header of a TD").click();
    await page.getByLabel("Put the header block on the first page").check();
    expect(await field(page, "Place and dates").inputValue()).toBe("26-30 January 2026");
    await page.getByText("Proposed: it is kept").waitFor();
    await field(page, "Number").fill("TSAG-TD164R3");
    await preview(page)
      .getByText("TSAG‑TD164R3")
      .or(preview(page).getByText("TSAG-TD164R3"))
      .first()
      .waitFor();
    await field(page, "Source").fill("Chair of WP2");
    await page.getByText("Number is kept.").waitFor({ state: "attached" });
    await page.keyboard.press("Tab");
    await page.getByText("Proposed: it is kept").waitFor({ state: "detached" });
    await field(page, "Meeting").selectOption("TSAG 05-2025");
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("#page-annex [id$='-number']")?.value === "",
    );
    await field(page, "Meeting").selectOption("TSAG 01-2026");
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLInputElement>("#page-annex [id$='-number']")?.value ===
        "TSAG-TD164R3",
    );
    expect(await field(page, "Source").inputValue()).toBe("Chair of WP2");
    expect(await save(page)).toBe("T25-TSAG-260126-TD-GEN-0164!R3!MSW-E.docx");
    expect((await last(page))?.cover.number).toBe("TSAG-TD164R3");
    expect(await calls(page, "keepHeader TSAG 05-2025")).toBe(0);
    await field(page, "Meeting").selectOption("TSAG 05-2025");
    await page.getByText("Proposed: it is kept").waitFor();
    await save(page);
    await page.getByText("Proposed: it is kept").waitFor({ state: "detached" });
    expect(await calls(page, "keepHeader TSAG 05-2025")).toBe(1);
  });
});

describe("copying for Word", () => {
  const copied = (page: Page) =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const of = async (type: string) =>
        item?.types.includes(type) ? (await item.getType(type)).text() : "";
      return [await of("text/html"), await of("text/plain")];
    });
  const clean = (page: Page) => page.evaluate(() => navigator.clipboard.writeText("old"));
  const copy = async (page: Page, told: string) => {
    await button(page, "Copy for Word").click();
    await page.getByText(told).waitFor();
  };
  const dismiss = (page: Page) => button(page, "Dismiss").click();

  test("puts tables and plain text on the clipboard, whatever the frame is refused", async () => {
    const page = await openAnnexes();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await copy(page, "Copied for Word");
    expect(await copied(page)).toEqual([expect.stringContaining("<td>8</td>"), "8"]);
    await dismiss(page);

    await clean(page);
    await page.evaluate(() => {
      Object.assign(document, { execCommand: () => false });
    });
    await copy(page, "Copied for Word");
    expect((await copied(page))[0]).toMatch(/<td[^>]*>8<\/td>/);
    await dismiss(page);

    await clean(page);
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException("", "NotAllowedError"));
    });
    await copy(page, "Press Ctrl+C");
    expect(await copied(page)).toEqual(["", "old"]);
    await page.keyboard.press("Control+C");
    await page.getByText("Copied for Word").waitFor();
    expect((await copied(page))[0]).toMatch(/<td[^>]*>8<\/td>/);

    await clean(page);
    await failNext(page);
    await copy(page, "The table ActionPlan is missing");
    expect(await copied(page)).toEqual(["", "old"]);
  });
});

describe("inserting into a document", () => {
  test("takes a file, and says which places were filled and which are missing", async () => {
    const page = await openAnnexes();
    await page.evaluate(() => {
      const { annexPage } = window.harness.services;
      const missing = [{ section: "jca", message: "The document has no place named jca." }];
      annexPage.inserted = { ...annexPage.inserted, missing };
    });
    await button(page, /^Insert into/).click();
    expect(await focused(page)).toBe("Insert into my document");
    const download = page.waitForEvent("download");
    const mine = { name: "my report.docx", mimeType: "", buffer: Buffer.from("PK") };
    await page.locator(".insert input[type=file]").setInputFiles(mine);
    expect((await download).suggestedFilename()).toBe("my report-with-annexes.docx");
    await page.getByText("2 places are filled").first().waitFor();
    await page.getByText("Annex 1a – Action plan items in “annex_1a”").waitFor();
    await page.getByText("The page there is narrow.").waitFor();
    await page.getByText("The document has no place named jca.").waitFor();
    await button(page, "Insert into another document").waitFor();
  });

  test("takes what is dropped while it is open; else a dropped file is a report", async () => {
    const page = await openAnnexes();
    await button(page, /^Insert into/).click();
    const empty = { name: "empty.docx", mimeType: "", buffer: Buffer.alloc(0) };
    await page.locator(".insert input[type=file]").setInputFiles(empty);
    await page.getByRole("alert").getByText("Nothing was put into empty.docx.").waitFor();
    await page
      .getByRole("alert")
      .getByText(/bookmark named annex-1/)
      .waitFor();
    await dropFile(page, "my report.docx", "Drop your document to insert the annexes");
    await page.getByText("2 places are filled").first().waitFor();
    await button(page, /^Insert into my/).click();
    await dropFile(page, "TSAG-TD164R3.docx");
    await page.getByRole("heading", { name: "What would change" }).waitFor();
  });
});
