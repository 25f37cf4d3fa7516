import { createWorkbookObjects } from "../../../src/workbench/objects/create-workbook-objects";
import { newWorkbookExtras } from "../../../src/workbench/objects/workbook-extras";
import { OfficeHost } from "../../../src/workbench/wire/office-host";
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
const host = new OfficeHost(frame, addinUrl, createWorkbookObjects(grid, extras));
const lab: Lab = { grid, extras, host };
Object.assign(window, { lab });
host.start();
