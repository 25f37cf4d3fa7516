import type { WorkbenchApi } from "./workbench-api";

/** The interface before the page stands: every call waits for it and rejects where it failed. */
export function promisedWorkbench(opening: Promise<WorkbenchApi>): WorkbenchApi {
  return {
    ready: async () => (await opening).ready(),
    sheets: async () => (await opening).sheets(),
    tables: async () => (await opening).tables(),
    read: async (address) => (await opening).read(address),
    type: async (address, text) => (await opening).type(address, text),
    paste: async (address, rows) => (await opening).paste(address, rows),
    select: async (address) => (await opening).select(address),
    clickRibbon: async (label) => (await opening).clickRibbon(label),
    undo: async () => (await opening).undo(),
    redo: async () => (await opening).redo(),
    whenIdle: async () => (await opening).whenIdle(),
    missingCalls: async () => (await opening).missingCalls(),
    exportXlsx: async () => (await opening).exportXlsx(),
    requestLog: async () => (await opening).requestLog(),
    errorMessage: async (address) => (await opening).errorMessage(address),
    registerFunctions: async () => (await opening).registerFunctions(),
  };
}
