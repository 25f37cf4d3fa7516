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

/**
 * `window.workbench` of a page, called from outside. The page holds each promise until it is settled:
 * the debugger's own handle to it is weak, and V8 may collect it under load.
 */
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
          const page = window as unknown as { heldForTests?: Set<unknown> };
          const held = (page.heldForTests ??= new Set());
          const called = (async () => api[name]?.(...list))();
          held.add(called);
          void called.then(
            () => held.delete(called),
            () => held.delete(called),
          );
          return called;
        },
        [method, args] as const,
      );
  return Object.fromEntries(
    METHODS.map((method) => [method, call(method)]),
  ) as unknown as WorkbenchApi;
}
