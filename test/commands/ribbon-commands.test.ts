import { readFileSync } from "node:fs";
import type { PaneRequest } from "../../src/app/pane-requests";
import type { CellPlace, PaneServices } from "../../src/app/pane-services";
import { UserError } from "../../src/app/user-error";
import { ribbonCommands } from "../../src/commands/ribbon-commands";
import { FakeServices } from "../taskpane/fake-services";

class Ribbon {
  readonly services = new FakeServices();
  readonly shown: PaneRequest[] = [];
  readonly visited: CellPlace[] = [];
  completed = 0;
  /** What was done in the sheets beside the services. */
  readonly done: string[] = [];
  repairs = 0;

  readonly #commands = ribbonCommands({
    services: () => Promise.resolve<PaneServices>(this.services),
    showPane: (request) => {
      this.shown.push(request);
      return Promise.resolve();
    },
    restoreOrder: () => {
      this.done.push("restoreOrder");
      return Promise.resolve();
    },
    repairFormulas: () => {
      this.done.push("repairFormulas");
      return Promise.resolve(this.repairs);
    },
    openGuide: () => {
      this.done.push("openGuide");
    },
  });

  names(): string[] {
    return Object.keys(this.#commands);
  }

  async press(name: string): Promise<void> {
    await this.#commands[name]?.({ completed: () => (this.completed += 1) });
  }

  /** As by its keys: without an event. */
  async pressKeys(name: string): Promise<void> {
    await this.#commands[name]?.();
  }
}

describe("the ribbon's commands", () => {
  test("are the functions that the manifest names", () => {
    const manifest = readFileSync("manifest.xml", "utf8");
    const named = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map((m) => m[1]);
    expect(new Ribbon().names()).toEqual(named);
  });

  test("have a shortcut each, that no other has and neither Excel nor a browser takes", () => {
    const { actions, shortcuts } = readShortcuts();
    expect(actions.map(({ id }) => id)).toEqual(new Ribbon().names());
    expect(shortcuts.map(({ action }) => action)).toEqual(new Ribbon().names());
    const keys = shortcuts.map(({ key }) => key.default);
    expect(new Set(keys).size).toBe(keys.length);
    // The pattern that Microsoft recommends, but for letters that browsers keep for themselves.
    for (const combination of keys) expect(combination).toMatch(/^Ctrl\+Alt\+Shift\+[^NSTWX]$/);
  });

  test("tell their shortcuts in the tips of their buttons", () => {
    const manifest = readFileSync("manifest.xml", "utf8");
    const tips = [...manifest.matchAll(/DefaultValue="[^"]* (Ctrl\+[^ "]*)"/g)].map((m) => m[1]);
    expect(tips).toEqual(readShortcuts().shortcuts.map(({ key }) => key.default));
  });

  test("work from the keyboard too", async () => {
    const ribbon = new Ribbon();
    await ribbon.pressKeys("checkPlan");
    expect(ribbon.services.asked).toEqual(["checkAll"]);
  });

  test("Check checks the plan and leaves the pane alone", async () => {
    const ribbon = new Ribbon();
    await ribbon.press("checkPlan");
    expect(ribbon.services.asked).toEqual(["checkAll"]);
    expect(ribbon.shown).toEqual([]);
    expect(ribbon.completed).toBe(1);
  });

  test("Next problem goes round the problems", async () => {
    const ribbon = new Ribbon();
    const count = ribbon.services.status.problems.length;
    for (let press = 0; press <= count; press += 1) await ribbon.press("goToNextProblem");
    const [first, ...others] = ribbon.services.visited;
    expect(others.at(-1)).toEqual(first);
    expect(new Set(ribbon.services.visited.map((place) => JSON.stringify(place))).size).toBe(count);
  });

  test("Next problem goes on from where a problem was mended", async () => {
    const ribbon = new Ribbon();
    const { problems } = ribbon.services.status;
    await ribbon.press("goToNextProblem");
    await ribbon.press("goToNextProblem");
    const mended = problems.filter((_, index) => index !== 1);
    ribbon.services.status = { ...ribbon.services.status, problems: mended };
    await ribbon.press("goToNextProblem");
    const { table, key, column } = problems[2]!;
    expect(ribbon.services.visited.at(-1)).toEqual({ table, key, column });
  });

  test("Next problem says in the pane that there is none", async () => {
    const ribbon = new Ribbon();
    ribbon.services.status = { ...ribbon.services.status, problems: [] };
    await ribbon.press("goToNextProblem");
    expect(ribbon.shown).toEqual([{ page: "checks", tell: { kind: "no-problem" } }]);
  });

  test.each([
    ["openSync", "sync"],
    ["openAnnex", "annex"],
  ])("%s opens its page", async (name, page) => {
    const ribbon = new Ribbon();
    await ribbon.press(name);
    expect(ribbon.shown).toEqual([{ page }]);
  });

  test("Restore order sorts after a check, which numbers new rows", async () => {
    const ribbon = new Ribbon();
    await ribbon.press("restoreOrder");
    expect(ribbon.services.asked).toEqual(["checkAll"]);
    expect(ribbon.done).toEqual(["restoreOrder"]);
    expect(ribbon.shown).toEqual([]);
  });

  test.each([0, 3])("Repair formulas says that it has written %d anew", async (count) => {
    const ribbon = new Ribbon();
    ribbon.repairs = count;
    await ribbon.press("repairFormulas");
    expect(ribbon.shown).toEqual([{ page: "checks", tell: { kind: "formulas-repaired", count } }]);
  });

  test("Help opens the guide and leaves the pane alone", async () => {
    const ribbon = new Ribbon();
    await ribbon.press("openHelp");
    expect(ribbon.done).toEqual(["openGuide"]);
    expect(ribbon.shown).toEqual([]);
  });

  test("Undo sync undoes and leaves the pane alone", async () => {
    const ribbon = new Ribbon();
    await ribbon.press("undoSync");
    expect(ribbon.services.asked).toEqual(["undoLastSync"]);
    expect(ribbon.shown).toEqual([]);
  });

  test("Undo sync says so where there is nothing to undo", async () => {
    const ribbon = new Ribbon();
    ribbon.services.status = { ...ribbon.services.status, canUndoSync: false };
    await ribbon.press("undoSync");
    expect(ribbon.shown).toEqual([{ page: "sync", tell: { kind: "nothing-to-undo" } }]);
  });

  test("a failure is told in the pane, and the button is given back", async () => {
    const ribbon = new Ribbon();
    const error = new UserError({
      code: "cell-in-edit-mode",
      happened: "A cell is open.",
      todo: "Press Enter.",
    });
    ribbon.services.failWith = error;
    await ribbon.press("checkPlan");
    expect(ribbon.shown).toEqual([{ page: "checks", tell: { kind: "failure", error } }]);
    expect(ribbon.completed).toBe(1);
  });
});

interface Shortcuts {
  readonly actions: readonly { readonly id: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { default: string } }[];
}

function readShortcuts(): Shortcuts {
  return JSON.parse(readFileSync("assets/shortcuts.json", "utf8")) as Shortcuts;
}
