import type { PaneRequest } from "../app/pane-requests";
import type { CellPlace, PaneServices } from "../app/pane-services";
import type { Problem } from "../domain/problem";
import { nextProblem } from "./next-problem";

export interface CommandSurroundings {
  /** Ready as soon as Excel is; a command chosen earlier waits for it. */
  readonly services: () => Promise<PaneServices>;
  /** Opens the pane if it is closed, and shows the page. */
  readonly showPane: (request: PaneRequest) => Promise<void>;
}

/** Excel greys the button's press out until `completed` is called. */
export interface CommandEvent {
  completed(): void;
}

export type RibbonCommand = (event: CommandEvent) => Promise<void>;

/**
 * The commands of the ribbon by the FunctionName that manifest.xml gives them. Each one works
 * with the pane closed; a failure opens the pane, which tells it.
 */
export function ribbonCommands({
  services,
  showPane,
}: CommandSurroundings): Record<string, RibbonCommand> {
  let visited: Problem | null = null;

  async function checkPlan(): Promise<void> {
    await (await services()).checkAll();
  }

  async function goToNextProblem(): Promise<void> {
    const excel = await services();
    const { problems } = await excel.workbookStatus();
    visited = nextProblem(problems, visited);
    if (visited === null) await showPane({ page: "checks" });
    else await excel.goTo(placeOf(visited));
  }

  async function openAnnex(): Promise<void> {
    await showPane({ page: "annex" });
  }

  async function undoSync(): Promise<void> {
    const undone = await (await services()).undoLastSync();
    if (undone === null) await showPane({ page: "sync", tell: { kind: "nothing-to-undo" } });
  }

  const command = (run: () => Promise<void>, page: PaneRequest["page"]): RibbonCommand => {
    return async (event) => {
      try {
        await run();
      } catch (error) {
        await showPane({ page, tell: { kind: "failure", error } });
      } finally {
        event.completed();
      }
    };
  };

  return {
    checkPlan: command(checkPlan, "checks"),
    goToNextProblem: command(goToNextProblem, "checks"),
    openAnnex: command(openAnnex, "annex"),
    undoSync: command(undoSync, "sync"),
  };
}

function placeOf({ table, key, column }: Problem): CellPlace {
  // A problem's table is one of ours; the domain does not know the workbook's list of names.
  return { table: table as CellPlace["table"], key, column };
}
