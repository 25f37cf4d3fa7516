import type { PaneRequest } from "../app/pane-requests";
import type { PaneServices } from "../app/pane-services";
import { placeOfProblem } from "../app/problem-place";
import { nextProblem, type Visit } from "./next-problem";

export interface CommandSurroundings {
  /** Ready as soon as Excel is; a command chosen earlier waits for it. */
  readonly services: () => Promise<PaneServices>;
  /** Opens the pane if it is closed, and shows the page. */
  readonly showPane: (request: PaneRequest) => Promise<void>;
  /** Sorts the tables into the register's order. */
  readonly restoreOrder: () => Promise<void>;
  /** Writes formulas anew that Excel has not understood; gives how many. */
  readonly repairFormulas: () => Promise<number>;
  /** Opens the guide in a window of its own. */
  readonly openGuide: () => void;
}

/** Excel greys the button's press out until `completed` is called; a shortcut has no event. */
export interface CommandEvent {
  completed(): void;
}

export type RibbonCommand = (event?: CommandEvent) => Promise<void>;

/**
 * The commands of the ribbon by the FunctionName that manifest.xml gives them. Each one works
 * with the pane closed; a failure opens the pane, which tells it.
 */
export function ribbonCommands({
  services,
  showPane,
  restoreOrder,
  repairFormulas,
  openGuide,
}: CommandSurroundings): Record<string, RibbonCommand> {
  let visited: Visit | null = null;

  async function checkPlan(): Promise<void> {
    await (await services()).checkAll();
  }

  async function goToNextProblem(): Promise<void> {
    const excel = await services();
    const { problems } = await excel.workbookStatus();
    visited = nextProblem(problems, visited);
    if (visited === null) await showPane({ page: "checks", tell: { kind: "no-problem" } });
    else await excel.goTo(placeOfProblem(visited.problem));
  }

  async function undoSync(): Promise<void> {
    const undone = await (await services()).undoLastSync();
    if (undone === null) await showPane({ page: "sync", tell: { kind: "nothing-to-undo" } });
  }

  /** The check first: it numbers rows that have come since the last one. */
  async function putInOrder(): Promise<void> {
    await (await services()).checkAll();
    await restoreOrder();
  }

  async function repair(): Promise<void> {
    await services();
    const count = await repairFormulas();
    await showPane({ page: "checks", tell: { kind: "formulas-repaired", count } });
  }

  async function openHelp(): Promise<void> {
    await services();
    openGuide();
  }

  const command = (run: () => Promise<void>, page: PaneRequest["page"]): RibbonCommand => {
    return async (event) => {
      try {
        await run();
      } catch (error) {
        await showPane({ page, tell: { kind: "failure", error } });
      } finally {
        event?.completed();
      }
    };
  };

  return {
    openSync: command(() => showPane({ page: "sync" }), "sync"),
    undoSync: command(undoSync, "sync"),
    checkPlan: command(checkPlan, "checks"),
    goToNextProblem: command(goToNextProblem, "checks"),
    restoreOrder: command(putInOrder, "checks"),
    openFunctions: command(() => showPane({ page: "functions" }), "functions"),
    repairFormulas: command(repair, "checks"),
    openAnnex: command(() => showPane({ page: "annex" }), "annex"),
    openHelp: command(openHelp, "sync"),
  };
}
