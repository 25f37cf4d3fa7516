import type { HostEvent, WorkbookObjects } from "../objects/workbook-objects";
import { Activity } from "./activity";
import { appContext } from "./app-context";
import type { BatchHost } from "./batch-run";
import { Channel } from "./channel";
import { executeMethod, type MethodHandlers } from "./execute-method";
import { frameAddress, frameName, type Identity } from "./frame-identity";
import { FunctionBridge } from "./function-bridge";
import { MemberAccess } from "./member-access";
import { MissingMembers } from "./missing-members";
import { pressedInPane } from "./pane-keys";
import { ReferenceStore } from "./reference-store";
import { RequestLog, type RequestLogEntry } from "./request-log";
import { newestExcelApi, requirementSets } from "./requirement-sets";
import { type CommandOutcome, RibbonCommands } from "./ribbon-commands";
import {
  actionEntry,
  eventEntry,
  richApiMessage,
  type RichEntry,
  visibilityEntry,
} from "./rich-events";
import { isForServices, readRichRequest, type RichRequest, runRichRequest } from "./rich-request";
import { functionsContainer, type RibbonChange, serviceByName, type ServiceHost } from "./services";
import { type KeyStroke, Shortcuts } from "./shortcuts";

export type { CommandOutcome } from "./ribbon-commands";
export type { RequestLogEntry } from "./request-log";

export interface OfficeHostOptions {
  /** Origin of this page; its hostname must be the add-in page's. Default: this page's. */
  readonly hostOrigin?: string;
  readonly locale?: string;
  readonly documentUrl?: string;
  /** Highest ExcelApi set to offer, "1.15" at most (what the client knows). */
  readonly excelApi?: string;
  /** Whether the client loads its telemetry; off by default. */
  readonly logging?: boolean;
  /** Keys of the add-in's actions; none by default. */
  readonly shortcuts?: Shortcuts;
}

export type OfficeHostEvent =
  | { readonly kind: "ready" }
  | { readonly kind: "request"; readonly entry: RequestLogEntry }
  | { readonly kind: "missing"; readonly member: string }
  | { readonly kind: "busy" | "idle" }
  /** The add-in showed or hid its pane. */
  | { readonly kind: "pane"; readonly visible: boolean }
  | { readonly kind: "ribbon"; readonly change: RibbonChange }
  | { readonly kind: "openWindow"; readonly url: string }
  | { readonly kind: "settingsSaved" };

/** Plays Excel on the web for one add-in page in an iframe. */
export class OfficeHost {
  readonly #channel: Channel;
  readonly #identity: Identity;
  readonly #excelApi: string;
  readonly #missing = new MissingMembers();
  readonly #references = new ReferenceStore();
  readonly #access = new MemberAccess(this.#missing);
  readonly #log = new RequestLog();
  readonly #activity = new Activity();
  readonly #commands = new RibbonCommands();
  readonly #bridge: FunctionBridge;
  readonly #listeners = new Set<(event: OfficeHostEvent) => void>();
  #setReady: () => void = () => undefined;
  readonly #ready = new Promise<void>((resolve) => {
    this.#setReady = resolve;
  });
  /** Batches run one after the other. */
  #queue: Promise<unknown> = Promise.resolve();
  #running = false;
  #events: RichEntry[] = [];
  #stopListening: () => void = () => undefined;

  constructor(
    readonly frame: HTMLIFrameElement,
    readonly addinUrl: string,
    readonly objects: WorkbookObjects,
    readonly options: OfficeHostOptions = {},
  ) {
    this.#identity = newIdentity(options);
    this.#excelApi = options.excelApi ?? newestExcelApi;
    this.#services.shortcuts = options.shortcuts ?? new Shortcuts();
    requirementSets(this.#excelApi);
    this.#channel = new Channel({
      frame,
      addinOrigin: new URL(addinUrl).origin,
      conversationId: this.#identity.conversationId,
      call: (name, data) => this.#call(name, data),
    });
    const push = (entries: readonly RichEntry[]) => this.#push(entries);
    this.#bridge = new FunctionBridge(objects.grid.functions, this.#activity, push);
    this.#missing.onNew((member) => this.#tell({ kind: "missing", member }));
    this.#activity.onChange((busy) => this.#tell({ kind: busy ? "busy" : "idle" }));
  }

  /**
   * Names the frame and loads the add-in. The element is taken out and put back where it stands:
   * the browser reads a frame's name only when it is inserted.
   */
  start(): void {
    this.#channel.open();
    this.#bridge.connect();
    this.#stopListening = this.objects.onEvent((event) => this.#onObjectEvent(event));
    const { parentNode, nextSibling } = this.frame;
    this.frame.remove();
    this.frame.name = frameName(this.#identity);
    this.frame.src = frameAddress(this.addinUrl, this.#identity);
    parentNode?.insertBefore(this.frame, nextSibling);
  }

  stop(): void {
    this.#channel.close();
    this.#bridge.stop();
    this.#stopListening();
    this.frame.src = "about:blank";
  }

  /** Resolves when the add-in listens for commands and has its custom functions ready. */
  whenReady(): Promise<void> {
    return this.#ready;
  }

  /** A ribbon button of type ExecuteFunction; resolves at `event.completed()`. */
  invokeCommand(functionName: string, controlId = functionName): Promise<CommandOutcome> {
    const event = JSON.stringify({ source: { id: controlId } });
    return this.#activity.during(() =>
      this.#commands.start((id) =>
        this.#channel.push("appCommandInvoked", [id, functionName, event]),
      ),
    );
  }

  /** An action of the shared runtime, as a keyboard shortcut starts it. */
  invokeAction(name: string, args?: object): void {
    this.#push([actionEntry(name, args)]);
  }

  /** Starts the action whose keys were pressed; false where no action has them. */
  pressKeys(stroke: KeyStroke): boolean {
    const action = this.#services.shortcuts.actionOf(stroke);
    if (action !== null) this.invokeAction(action);
    return action !== null;
  }

  /** Tells the add-in that the user showed or hid its pane. */
  setPaneVisible(visible: boolean): void {
    if (this.#services.paneVisible === visible) return;
    this.#services.paneVisible = visible;
    this.#push([visibilityEntry(visible)]);
  }

  /** Members of the API that the add-in asked for and this host lacks: "Range.getImage()". */
  missing(): readonly string[] {
    return this.#missing.list();
  }

  requestLog(): readonly RequestLogEntry[] {
    return this.#log.list();
  }

  /** How many objects the add-in keeps pinned. */
  referenceCount(): number {
    return this.#references.size;
  }

  /** Whether a request, a command or a custom function call is under way. */
  busy(): boolean {
    return this.#activity.busy;
  }

  whenIdle(): Promise<void> {
    return this.#activity.whenIdle();
  }

  on(listener: (event: OfficeHostEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(event: OfficeHostEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  #call(name: string, data: unknown): unknown {
    switch (name) {
      case "executeMethod":
        return executeMethod(data, this.#methods);
      case "ContextActivationManager_getAppContextAsync":
        return this.#appContext();
      case "ContextActivationManager_notifyHost":
        this.#hear(data);
        return null;
      case "ContextActivationManager_openWindowInHost":
        this.#tell({ kind: "openWindow", url: urlOf(data) });
        return null;
      default:
        this.#missing.note(name);
        throw new Error(`This host does not answer ${name}.`);
    }
  }

  #hear(told: unknown): void {
    const stroke = pressedInPane(told);
    if (stroke !== null) this.pressKeys(stroke);
  }

  /** A page that asks for its context has just been loaded: what it asked for before is void. */
  #appContext(): object {
    this.#channel.reset();
    this.#references.removeAll();
    return appContext({
      identity: this.#identity,
      addinOrigin: new URL(this.addinUrl).origin,
      documentUrl: this.options.documentUrl ?? `${this.#identity.hostOrigin}/Book1.xlsx`,
      excelApi: this.#excelApi,
      settings: this.objects.extras.settings,
    });
  }

  readonly #methods: MethodHandlers = {
    richRequest: (arrayData) => this.#runInTurn(readRichRequest(arrayData)),
    settings: () => this.objects.extras.settings,
    saveSettings: (settings) => this.#saveSettings(settings),
    commandCompleted: (id, status, event) => this.#commands.complete(id, status, event),
    unknown: (dispatchId) => this.#missing.note(`executeMethod ${dispatchId}`),
  };

  readonly #services: ServiceHost = {
    functionsReady: () => {
      this.#bridge.start();
      this.#setReady();
      this.#tell({ kind: "ready" });
    },
    settle: (rows) => this.#bridge.settle(rows),
    actionsReady: () => undefined,
    paneVisible: true,
    showPane: (visible) => {
      this.#tell({ kind: "pane", visible });
      this.setPaneVisible(visible);
    },
    ribbonChanged: (change) => this.#tell({ kind: "ribbon", change }),
    startState: "Inactive",
    shortcuts: new Shortcuts(),
  };

  #runInTurn(request: RichRequest): Promise<string> {
    return this.#activity.during(() => {
      // What functions answer must not wait behind a batch that waits for their answers.
      if (isForServices(request.batch)) return this.#answer(request);
      const run = this.#queue.then(() => this.#run(request));
      this.#queue = run.catch(() => undefined);
      return run;
    });
  }

  /** Events of a batch follow its answer, as in Excel. */
  async #run(request: RichRequest): Promise<string> {
    this.#running = true;
    try {
      return await this.#answer(request);
    } finally {
      this.#running = false;
      setTimeout(() => this.#flushEvents());
    }
  }

  async #answer(request: RichRequest): Promise<string> {
    const { text, entry } = await runRichRequest(request, this.#hostOf(request), this.objects);
    if (request.customData === "IterativeExecutor") this.#logRequest(entry);
    return text;
  }

  #logRequest(entry: Omit<RequestLogEntry, "number" | "bytes">): void {
    this.#tell({ kind: "request", entry: this.#log.add(entry) });
  }

  #hostOf({ customData }: RichRequest): BatchHost {
    const announcesFunctions = customData === "SetOsfControlContainerReadyForCustomFunctions";
    const roots = {
      root: () => (announcesFunctions ? functionsContainer(this.#services) : this.objects.workbook),
      service: (typeName: string) => serviceByName(typeName, this.#services),
    };
    return { roots, access: this.#access, references: this.#references };
  }

  #saveSettings(saved: readonly (readonly [string, string])[]): void {
    const { extras } = this.objects;
    extras.settings.clear();
    for (const [key, json] of saved) extras.settings.set(key, json);
    extras.revision += 1;
    this.#tell({ kind: "settingsSaved" });
  }

  #onObjectEvent(event: HostEvent): void {
    if (event.kind === "rich") {
      this.#events.push(eventEntry(event.type, event.target, event.args));
      if (!this.#running) queueMicrotask(() => this.#flushEvents());
    } else this.#channel.push(event.kind, {});
  }

  #flushEvents(): void {
    if (this.#running) return;
    const entries = this.#events;
    this.#events = [];
    if (entries.length > 0) this.#push(entries);
  }

  #push(entries: readonly RichEntry[]): void {
    this.#channel.push(richApiMessage, { ArrayData: entries });
  }
}

function newIdentity(options: OfficeHostOptions): Identity {
  return {
    // A new conversation for each host: the client keeps settings of a known one across reloads.
    conversationId: `conversation-${crypto.randomUUID()}`,
    controlId: crypto.randomUUID(),
    hostOrigin: options.hostOrigin ?? location.origin,
    locale: options.locale ?? "en-US",
    logging: options.logging ?? false,
  };
}

function urlOf(data: unknown): string {
  const given = Array.isArray(data)
    ? (data as unknown[]).find((one) => typeof one === "string")
    : data;
  return typeof given === "string" ? given : JSON.stringify(given);
}
