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

  readonly #commands = ribbonCommands({
    services: () => Promise.resolve<PaneServices>(this.services),
    showPane: (request) => {
      this.shown.push(request);
      return Promise.resolve();
    },
  });

  names(): string[] {
    return Object.keys(this.#commands);
  }

  async press(name: string): Promise<void> {
    await this.#commands[name]?.({ completed: () => (this.completed += 1) });
  }
}

describe("the ribbon's commands", () => {
  test("are the functions that the manifest names", () => {
    const manifest = readFileSync("manifest.xml", "utf8");
    const named = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map((m) => m[1]);
    expect(new Ribbon().names()).toEqual(named);
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

  test("Next problem shows the empty list where there is none", async () => {
    const ribbon = new Ribbon();
    ribbon.services.status = { ...ribbon.services.status, problems: [] };
    await ribbon.press("goToNextProblem");
    expect(ribbon.shown).toEqual([{ page: "checks" }]);
  });

  test("Annex opens its page", async () => {
    const ribbon = new Ribbon();
    await ribbon.press("openAnnex");
    expect(ribbon.shown).toEqual([{ page: "annex" }]);
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
