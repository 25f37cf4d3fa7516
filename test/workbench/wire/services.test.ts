import { HostError } from "../../../src/workbench/objects/host-error";
import type { HostObject } from "../../../src/workbench/objects/host-object";
import { serviceByName, type ServiceHost } from "../../../src/workbench/wire/services";
import { Shortcuts } from "../../../src/workbench/wire/shortcuts";

/** The host as the services see it; what they do to it is kept. */
class NotedHost implements ServiceHost {
  paneVisible = false;
  startState = "Undefined";
  shortcuts = new Shortcuts();
  readonly notes: unknown[] = [];
  functionsReady(): void {
    this.notes.push("functions ready");
  }
  settle(rows: unknown): void {
    this.notes.push(rows);
  }
  actionsReady(): void {
    this.notes.push("actions ready");
  }
  showPane(visible: boolean): void {
    this.paneVisible = visible;
  }
  ribbonChanged(change: unknown): void {
    this.notes.push(change);
  }
}

function call(host: ServiceHost, service: string, method: string, ...args: unknown[]): unknown {
  const found: HostObject | null = serviceByName(service, host);
  const run = found?.members.methods?.[method];
  if (found === null || run === undefined) throw new Error(`No ${service}.${method}`);
  return run(found, ...args);
}

const runtime = "Microsoft.AppRuntime.AppRuntimeService";

describe("the runtime's state", () => {
  test.each([
    ["Visible", true],
    ["Background", false],
  ])("%s decides whether the pane shows", (state, isShown) => {
    const host = new NotedHost();
    host.paneVisible = !isShown;
    call(host, runtime, "SetAppRuntimeState", state);
    expect(host.paneVisible).toBe(isShown);
    expect(call(host, runtime, "GetAppRuntimeState")).toBe(state);
  });

  test("is kept for the next start where it is set for it", () => {
    const host = new NotedHost();
    const service = "Microsoft.AppRuntime.AppRuntimePersistenceService";
    call(host, service, "SetAppRuntimeStartState", "AddInsLoad");
    expect(call(host, service, "GetAppRuntimeStartState")).toBe("AddInsLoad");
  });
});

test("results of functions arrive in one shape, whichever way the client sends them", () => {
  const host = new NotedHost();
  const service = "Microsoft.ExcelServices.CustomFunctions";
  call(host, service, "SetInvocationArrayResults", [[1, true, 5, undefined]]);
  call(host, service, "SetInvocationResults", [
    { id: 2, value: 6 },
    { id: 3, failed: true, errorCode: 8 },
  ]);
  expect(host.notes).toEqual([
    [[1, true, 5, undefined]],
    [
      [2, true, 6, undefined],
      [3, false, undefined, 8],
    ],
  ]);
});

test("keys that nobody asked for cannot be given an action that is not there", () => {
  const host = new NotedHost();
  const replace = (wanted: object) =>
    call(host, "Microsoft.Office.ActionService", "ReplaceShortcuts", wanted);
  expect(() => replace({ unknown: "Ctrl+Alt+1" })).toThrow(HostError);
});

test("there is no service of an unknown name", () => {
  expect(serviceByName("Microsoft.Unknown", new NotedHost())).toBeNull();
});
