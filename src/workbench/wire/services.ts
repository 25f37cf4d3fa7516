import { bool, list, record, text } from "../objects/arguments";
import { declareMembers, type HostObject, type MemberTable } from "../objects/host-object";
import type { Shortcuts } from "./shortcuts";

/** A button or tab of the add-in, by its id in the manifest, or what it asks for in JSON. */
export type RibbonChange =
  | { readonly kind: "button"; readonly id: string; readonly enabled: boolean }
  | { readonly kind: "tab"; readonly id: string; readonly visible: boolean }
  | { readonly kind: "created"; readonly tabs: unknown };

/** What the services do to the host. */
export interface ServiceHost {
  functionsReady(): void;
  settle(rows: unknown): void;
  actionsReady(): void;
  paneVisible: boolean;
  showPane(visible: boolean): void;
  ribbonChanged(change: RibbonChange): void;
  startState: string;
  shortcuts: Shortcuts;
}

/** The host's own services, by the names the client asks for. */
export function serviceByName(name: string, host: ServiceHost): HostObject | null {
  const make = services[name];
  return make ? make(host) : null;
}

/** The root of the request with which the client announces its custom functions. */
export function functionsContainer(host: ServiceHost): HostObject {
  return new CustomFunctionsContainer(host);
}

class CustomFunctions implements HostObject {
  readonly members: MemberTable<HostObject> = customFunctionsMembers;
  constructor(readonly host: ServiceHost) {}
}

class CustomFunctionsContainer implements HostObject {
  readonly members: MemberTable<HostObject> = containerMembers;
  constructor(readonly host: ServiceHost) {}
}

class AddinInternalService implements HostObject {
  readonly members: MemberTable<HostObject> = addinInternalMembers;
  constructor(readonly host: ServiceHost) {}
}

class AppRuntimeService implements HostObject {
  readonly members: MemberTable<HostObject> = appRuntimeMembers;
  constructor(readonly host: ServiceHost) {}
}

class AppRuntimePersistenceService implements HostObject {
  readonly members: MemberTable<HostObject> = persistenceMembers;
  constructor(readonly host: ServiceHost) {}
}

class DynamicRibbon implements HostObject {
  readonly members: MemberTable<HostObject> = dynamicRibbonMembers;
  constructor(readonly host: ServiceHost) {}
}

class RibbonControl implements HostObject {
  readonly members: MemberTable<HostObject>;
  constructor(
    readonly host: ServiceHost,
    readonly kind: "tab" | "button",
    readonly id: string,
  ) {
    this.members = kind === "tab" ? ribbonTabMembers : ribbonButtonMembers;
  }
}

class ActionService implements HostObject {
  readonly members: MemberTable<HostObject> = actionServiceMembers;
  constructor(readonly host: ServiceHost) {}
}

const services: Readonly<Record<string, (host: ServiceHost) => HostObject>> = {
  "Microsoft.ExcelServices.CustomFunctions": (host) => new CustomFunctions(host),
  "Microsoft.InternalService.AddinInternalService": (host) => new AddinInternalService(host),
  "Microsoft.AppRuntime.AppRuntimeService": (host) => new AppRuntimeService(host),
  "Microsoft.AppRuntime.AppRuntimePersistenceService": (host) =>
    new AppRuntimePersistenceService(host),
  "Microsoft.DynamicRibbon.DynamicRibbon": (host) => new DynamicRibbon(host),
  "Microsoft.Office.ActionService": (host) => new ActionService(host),
};

interface OldResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value?: unknown;
  readonly errorCode?: number;
}

/** With these features the client sends results every 200 ms instead of 500. */
const enabledFeatures = [1, 2, 3, 4];

const customFunctionsMembers = declareMembers<CustomFunctions>({
  type: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (self) => self.host.functionsReady(),
    _GetEnabledFeatures: () => enabledFeatures,
    SetInvocationArrayResults: (self, rows) => self.host.settle(rows),
    SetInvocationResults: (self, results) =>
      self.host.settle(
        (results as readonly OldResult[]).map((one) => [
          one.id,
          one.failed !== true,
          one.value,
          one.errorCode,
        ]),
      ),
  },
});

const containerMembers = declareMembers<CustomFunctionsContainer>({
  type: "CustomFunctionsContainer",
  navs: { CustomFunctions: (self) => new CustomFunctions(self.host) },
});

const addinInternalMembers = declareMembers<AddinInternalService>({
  type: "AddinInternalService",
  methods: { NotifyActionHandlerReady: (self) => self.host.actionsReady() },
});

const appRuntimeMembers = declareMembers<AppRuntimeService>({
  type: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: (self) => (self.host.paneVisible ? "Visible" : "Background"),
    SetAppRuntimeState: (self, state) => self.host.showPane(text(state) === "Visible"),
  },
});

const persistenceMembers = declareMembers<AppRuntimePersistenceService>({
  type: "AppRuntimePersistenceService",
  methods: {
    GetAppRuntimeStartState: (self) => self.host.startState,
    SetAppRuntimeStartState: (self, state) => {
      self.host.startState = text(state);
    },
  },
});

const dynamicRibbonMembers = declareMembers<DynamicRibbon>({
  type: "DynamicRibbon",
  methods: {
    GetTab: (self, id) => new RibbonControl(self.host, "tab", text(id)),
    GetButton: (self, id) => new RibbonControl(self.host, "button", text(id)),
    ExecuteRequestCreate: (self, json) =>
      self.host.ribbonChanged({ kind: "created", tabs: JSON.parse(text(json)) as unknown }),
  },
});

const ribbonTabMembers = declareMembers<RibbonControl>({
  type: "RibbonTab",
  methods: {
    SetVisibility: (self, visible) =>
      self.host.ribbonChanged({ kind: "tab", id: self.id, visible: bool(visible) }),
  },
});

function enable(self: RibbonControl, enabled: unknown): void {
  self.host.ribbonChanged({ kind: "button", id: self.id, enabled: bool(enabled) });
}

const ribbonButtonMembers = declareMembers<RibbonControl>({
  type: "RibbonButton",
  scalars: { Enabled: { set: enable } },
  methods: { SetEnabled: enable },
});

const actionServiceMembers = declareMembers<ActionService>({
  type: "ActionService",
  methods: {
    GetShortcuts: (self) => self.host.shortcuts.list(),
    AreShortcutsInUse: (self, shortcuts) =>
      list(shortcuts).map((keys) => self.host.shortcuts.isInUse(text(keys))),
    ReplaceShortcuts: (self, wanted) => self.host.shortcuts.replace(record(wanted)),
  },
});
