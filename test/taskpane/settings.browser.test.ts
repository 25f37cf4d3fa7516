import type { Page } from "playwright-core";
import { asked, button, focused, openedPanes, tab } from "./pane-steps";

const browser = openedPanes();

describe("the settings", () => {
  const openSettings = async (): Promise<Page> => {
    const page = await browser.open();
    await tab(page, /Settings/).click();
    await page.getByLabel("Due soon, days").waitFor();
    return page;
  };
  const changes = async (page: Page) =>
    (await asked(page)).filter((call) => call.startsWith("changeSetting"));

  test("are changed one by one, by Enter, by leaving the field or by choosing", async () => {
    const page = await openSettings();
    await page.getByLabel("Due soon, days").fill("45");
    await page.keyboard.press("Enter");
    await page.getByText("Due soon, days is now 45.").waitFor({ state: "attached" });
    await page.getByLabel("As-of day").fill("2026-10-01");
    await page.getByLabel("Contribution deadline, days").focus();
    await page.getByText("As-of day is now 1 Oct 2026.").waitFor({ state: "attached" });
    await page.getByLabel("Changes against the workflow").selectOption("Refuse");
    await page.getByText("is now Refuse.").waitFor({ state: "attached" });
    await button(page, "Today").click();
    await page.getByText("As-of day is cleared.").waitFor({ state: "attached" });
    expect(await changes(page)).toEqual([
      "changeSetting DueSoonDays=45",
      "changeSetting AsOf=2026-10-01",
      "changeSetting TransitionMode=Refuse",
      "changeSetting AsOf=",
    ]);
  });

  test("that cannot be taken are told, and the sheet's value is back", async () => {
    const page = await openSettings();
    const field = page.getByRole("spinbutton", { name: "Due soon, days" });
    await field.fill("-3");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("takes a whole number of days").waitFor();
    expect(await field.inputValue()).toBe("60");
  });

  test("that are only looked at are not written, nor is what Escape takes back", async () => {
    const page = await openSettings();
    const field = page.getByLabel("Due soon, days");
    await field.focus();
    await page.keyboard.press("Tab");
    await field.fill("7");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await changes(page)).toEqual([]);
    expect(await field.inputValue()).toBe("60");
  });

  test("open the next meeting after a look at what it does; it can be undone", async () => {
    const page = await openSettings();
    await button(page, "Open the next meeting…").click();
    await page.getByText("10 entries of TSAG 01-2026 move to the sheet History.").waitFor();
    await page.getByText("3 actions have no entry so far: 8, 9, 73\u201106.").waitFor();
    await page.getByLabel("Begin the review of 4 JCAs too").uncheck();
    await button(page, "Open TSAG 10-2026").click();
    await page.getByText("TSAG 10-2026 is open").waitFor();
    expect(await asked(page)).toContain("openNextMeeting TSAG 10-2026");
    expect(await focused(page)).toBe("Open the next meeting…");
    await page.getByText("Opening of TSAG 10-2026").waitFor();
    await button(page, "Undo the newest").click();
    await page.getByText("Undone: TSAG 10-2026").waitFor();
    await page.getByText("Opening of TSAG 10-2026").waitFor({ state: "detached" });
    await page.getByText("Sync with Bundled register, January 2026").waitFor();
  });

  test("look at the next meeting and leave everything as it is", async () => {
    const page = await openSettings();
    await button(page, "Open the next meeting…").click();
    await button(page, "Cancel").click();
    expect(await focused(page)).toBe("Open the next meeting…");
    expect((await asked(page)).filter((call) => call.startsWith("openNext"))).toEqual([]);
  });
});
