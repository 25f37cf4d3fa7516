import { createWorkbookObjects } from "../../../src/workbench/objects/create-workbook-objects";
import { newWorkbookExtras } from "../../../src/workbench/objects/workbook-extras";
import { OfficeHost } from "../../../src/workbench/wire/office-host";
import { Shortcuts } from "../../../src/workbench/wire/shortcuts";
import { MemoryGrid } from "../memory-grid";

/** The host page of the tests: a frame, a memory grid and the host between them. */
export interface Lab {
  readonly grid: MemoryGrid;
  readonly extras: ReturnType<typeof newWorkbookExtras>;
  readonly host: OfficeHost;
}

const addinUrl = new URLSearchParams(location.search).get("addin") ?? "";
const grid = new MemoryGrid();
const extras = newWorkbookExtras("Book1.xlsx", "2026-01-01T00:00:00Z");
extras.settings.set("greeting", '"hello"');
const frame = document.querySelector("iframe") as HTMLIFrameElement;
const shortcuts = new Shortcuts([["shout", "Ctrl+Alt+Shift+M"]]);
const host = new OfficeHost(frame, addinUrl, createWorkbookObjects(grid, extras), { shortcuts });
const lab: Lab = { grid, extras, host };
Object.assign(window, { lab });
host.start();
