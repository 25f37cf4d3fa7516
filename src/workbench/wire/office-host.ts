import type { WorkbookObjects } from "../objects/workbook-objects";

export interface OfficeHostOptions {
  /** Address of this page; its hostname must be the add-in page's. Default: this page's origin. */
  readonly hostOrigin?: string;
  readonly locale?: string;
  readonly documentUrl?: string;
  /** Highest ExcelApi set to offer, "1.15" at most (what the client knows); newer is refused. */
  readonly excelApi?: string;
  /** Whether the add-in writes telemetry through the host; off by default. */
  readonly logging?: boolean;
}

export interface CommandOutcome {
  readonly status: number;
  readonly event: unknown;
}

/** One request batch. */
export interface RequestLogEntry {
  readonly number: number;
  readonly startedAt: number;
  readonly milliseconds: number;
  readonly actions: number;
  readonly writes: boolean;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Excel's error code, or null. */
  readonly error: string | null;
}

export type OfficeHostEvent =
  | { readonly kind: "ready" }
  | { readonly kind: "request"; readonly entry: RequestLogEntry }
  | { readonly kind: "missing"; readonly member: string }
  | { readonly kind: "busy" | "idle" }
  /** The add-in showed or hid its pane. */
  | { readonly kind: "pane"; readonly visible: boolean }
  | { readonly kind: "ribbon"; readonly change: unknown }
  | { readonly kind: "openWindow"; readonly url: string }
  | { readonly kind: "settingsSaved" };

/** Plays Excel on the web for one add-in page in an iframe. */
export class OfficeHost {
  constructor(
    readonly frame: HTMLIFrameElement,
    readonly addinUrl: string,
    readonly objects: WorkbookObjects,
    readonly options: OfficeHostOptions = {},
  ) {}
  /** Names the frame, re-inserts it where it stands and loads the add-in. */
  start(): void {
    throw new Error("not written yet");
  }
  stop(): void {
    throw new Error("not written yet");
  }
  /** Resolves when the add-in has asked for its context and listens for commands and functions. */
  whenReady(): Promise<void> {
    throw new Error("not written yet");
  }
  /** A ribbon button of type ExecuteFunction; resolves at `event.completed()`. */
  invokeCommand(_functionName: string, _controlId?: string): Promise<CommandOutcome> {
    throw new Error("not written yet");
  }
  /** An action of the shared runtime, as a keyboard shortcut starts it. */
  invokeAction(_name: string, _args?: object): void {
    throw new Error("not written yet");
  }
  /** Tells the add-in that its pane was shown or hidden by the user. */
  setPaneVisible(_visible: boolean): void {
    throw new Error("not written yet");
  }
  /** Members of the API that the add-in asked for and this host lacks: "Range.getImage". */
  missing(): readonly string[] {
    throw new Error("not written yet");
  }
  requestLog(): readonly RequestLogEntry[] {
    throw new Error("not written yet");
  }
  /** Whether a request, a command or a custom function call is under way. */
  busy(): boolean {
    throw new Error("not written yet");
  }
  whenIdle(): Promise<void> {
    throw new Error("not written yet");
  }
  on(_listener: (event: OfficeHostEvent) => void): () => void {
    throw new Error("not written yet");
  }
}
