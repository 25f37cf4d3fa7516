import type { Page } from "playwright-core";

import type { WorkbenchApi } from "../../src/workbench/page/workbench-api";

const METHODS = [
  "ready",
  "sheets",
  "tables",
  "read",
  "type",
  "paste",
  "select",
  "clickRibbon",
  "undo",
  "redo",
  "whenIdle",
  "missingCalls",
  "exportXlsx",
  "requestLog",
  "errorMessage",
  "registerFunctions",
] as const satisfies readonly (keyof WorkbenchApi)[];

/** `window.workbench` of a page, called from outside. */
export function remoteWorkbench(page: Page): WorkbenchApi {
  const call =
    (method: string) =>
    (...args: unknown[]) =>
      page.evaluate(
        ([name, list]) => {
          const api = window.workbench as unknown as Record<
            string,
            (...args: unknown[]) => Promise<unknown>
          >;
          return api[name]?.(...list);
        },
        [method, args] as const,
      );
  return Object.fromEntries(
    METHODS.map((method) => [method, call(method)]),
  ) as unknown as WorkbenchApi;
}
