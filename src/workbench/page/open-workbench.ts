import type { FunctionDefinition, Grid } from "../grid/grid";
import { snapshotOf } from "../grid/snapshot";
import { createUniverGrid } from "../grid/univer-grid";
import { createWorkbookObjects } from "../objects/create-workbook-objects";
import { newWorkbookExtras } from "../objects/workbook-extras";
import { OfficeHost } from "../wire/office-host";
import type { OfficeHostEvent } from "../wire/office-host";
import { Shortcuts } from "../wire/shortcuts";
import { required } from "./element";
import { readFunctionDefinitions } from "./function-definitions";
import { idleWatch } from "./idle";
import { readManifest } from "./manifest";
import type { Manifest, RibbonButton } from "./manifest";
import { createPane } from "./pane";
import type { Pane } from "./pane";
import { DRAWINGS, drawQuickAccess } from "./quick-access";
import { createRibbon, type Ribbon } from "./ribbon";
import { readShortcutFile, strokeOf } from "./shortcut-keys";
import { createStatusBar } from "./status-bar";
import type { StatusBar } from "./status-bar";
import type { WorkbenchApi } from "./workbench-api";
import { workbookScript } from "./workbook-script";

const BOOK_NAME = "Book1.xlsx";

/**
 * Puts grid, ribbon, pane and host together. `?pane=closed` starts with the pane closed;
 * `?functions=late` waits with the add-in's functions until `registerFunctions` is called;
 * `?dates=1904` has the workbook count its days from 1904.
 */
export async function openWorkbench(): Promise<WorkbenchApi> {
  const manifest = readManifest(await fetchText("/manifest.xml"), location.origin);
  const asked = new URLSearchParams(location.search);
  const dateSystem = asked.get("dates") === "1904" ? 1904 : 1900;
  const grid = await createUniverGrid(required(".grid"), { dateSystem });
  const extras = newWorkbookExtras(BOOK_NAME, new Date().toISOString());
  const objects = createWorkbookObjects(grid, extras);
  // Before the add-in starts: a formula entered meanwhile must find the names.
  const functions = await fetchFunctions(manifest);
  const registerFunctions = async () => grid.functions.register(functions, false);
  if (asked.get("functions") !== "late") await registerFunctions();

  const startOpen = asked.get("pane") !== "closed";
  const pane = createPane(manifest.displayName, startOpen, (open) => {
    host.setPaneVisible(open);
  });
  const host = new OfficeHost(pane.frame, manifest.paneUrl, objects, {
    documentUrl: documentUrl(),
    shortcuts: await fetchShortcuts(manifest),
  });
  const statusBar = createStatusBar(required(".status-bar"));
  const commands = commandRunner(host, pane, statusBar);
  const ribbon = createRibbon(required(".ribbon"), manifest.tabs, commands.run);
  host.on((event) => {
    follow(event, { host, pane, statusBar, ribbon });
  });
  listenForShortcuts(host);
  const whenIdle = idleWatch(grid, host);
  const exportXlsx = async () => {
    await grid.whenCalculated();
    const { writeXlsx } = await import("../xlsx/write-xlsx");
    return writeXlsx(snapshotOf(grid), extras, {
      customFunctions: functions.map(({ name }) => name),
    });
  };
  drawTitle(extras.name, grid, exportXlsx, statusBar);
  refuseStrayDrops();
  host.start();
  if (!startOpen) {
    void host.whenReady().then(() => {
      host.setPaneVisible(false);
    });
  }

  return {
    ...workbookScript(grid),
    ready: () => host.whenReady(),
    clickRibbon: async (label) => {
      const button = ribbon.find(label);
      if (button === null)
        throw new Error(
          `No ribbon button says "${label}"; there are: ${ribbon.labels().join(", ")}.`,
        );
      button.click();
      await commands.last();
    },
    whenIdle,
    missingCalls: async () => host.missing(),
    exportXlsx,
    requestLog: async () => host.requestLog(),
    registerFunctions,
  };
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response.text();
}

async function fetchFunctions(manifest: Manifest): Promise<readonly FunctionDefinition[]> {
  if (manifest.functionsUrl === null) return [];
  return readFunctionDefinitions(await fetchText(manifest.functionsUrl));
}

async function fetchShortcuts(manifest: Manifest): Promise<Shortcuts> {
  if (manifest.shortcutsUrl === null) return new Shortcuts();
  return new Shortcuts(readShortcutFile(await fetchText(manifest.shortcutsUrl)));
}

/** Before the grid hears of the keys; those pressed in the pane come through the host. */
function listenForShortcuts(host: OfficeHost): void {
  const listen = (event: KeyboardEvent) => {
    if (!host.pressKeys(strokeOf(event))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener("keydown", listen, { capture: true });
}

function documentUrl(): string {
  return `${location.origin}/${encodeURIComponent(BOOK_NAME)}`;
}

interface Parts {
  readonly host: OfficeHost;
  readonly pane: Pane;
  readonly statusBar: StatusBar;
  readonly ribbon: Ribbon;
}

function follow(event: OfficeHostEvent, { host, pane, statusBar, ribbon }: Parts): void {
  switch (event.kind) {
    case "busy":
    case "idle":
      statusBar.setBusy(event.kind === "busy");
      break;
    case "request":
      statusBar.setRequests(event.entry.number, event.entry);
      break;
    case "missing":
      statusBar.setMissing(host.missing());
      break;
    case "pane":
      pane.setOpen(event.visible);
      break;
    case "openWindow":
      window.open(event.url, "_blank", "noopener");
      break;
    case "ribbon":
      if (event.change.kind === "button") ribbon.setEnabled(event.change.id, event.change.enabled);
      break;
    case "ready":
    case "settingsSaved":
      break;
  }
}

/** Runs what a ribbon button stands for; `last` waits for the one started last. */
function commandRunner(host: OfficeHost, pane: Pane, statusBar: StatusBar) {
  let last: Promise<void> = Promise.resolve();
  const run = async (button: RibbonButton): Promise<void> => {
    if (button.action.kind === "show-pane") pane.setOpen(true);
    else if (button.action.kind === "call") {
      await host.whenReady();
      await host.invokeCommand(button.action.functionName, button.id);
    } else throw new Error(`The workbench cannot do "${button.action.type}" of ${button.label}.`);
  };
  return {
    run: (button: RibbonButton) => {
      last = run(button);
      last.catch((error: unknown) => {
        statusBar.say(String(error), true);
      });
    },
    last: () => last,
  };
}

function drawTitle(
  name: string,
  grid: Grid,
  exportXlsx: () => Promise<Uint8Array>,
  statusBar: StatusBar,
): void {
  document.title = `${name} - Workbench`;
  required(".book-name").textContent = name;
  const run = (work: () => Promise<void>) => () => {
    work().catch((error: unknown) => {
      statusBar.say(String(error), true);
    });
  };
  drawQuickAccess(required(".quick"), [
    {
      label: "Save as .xlsx",
      drawing: DRAWINGS.download,
      run: run(async () => {
        download(await exportXlsx(), name);
        statusBar.say(`Saved a copy as ${name}`);
      }),
    },
    { label: "Undo", drawing: DRAWINGS.undo, run: run(() => grid.undo()) },
    { label: "Redo", drawing: DRAWINGS.redo, run: run(() => grid.redo()) },
  ]);
}

function download(bytes: Uint8Array, name: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** A file dropped beside the pane would replace this page. */
function refuseStrayDrops(): void {
  for (const kind of ["dragover", "drop"]) {
    window.addEventListener(kind, (event) => {
      event.preventDefault();
    });
  }
}
