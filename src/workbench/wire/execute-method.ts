/** Numbers of what `executeMethod` is asked to do. */
const dispatch = {
  loadSettings: 75,
  saveSettings: 76,
  richRequest: 93,
  commandCompleted: 94,
} as const;
const notSupported = 5000;

interface MethodData {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: unknown;
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly [index: string]: unknown;
}

export interface MethodHandlers {
  richRequest(arrayData: unknown): Promise<string>;
  settings(): ReadonlyMap<string, string>;
  saveSettings(settings: readonly (readonly [string, string])[]): void;
  commandCompleted(id: unknown, status: unknown, eventJson: unknown): void;
  unknown(dispatchId: number): void;
}

export async function executeMethod(data: unknown, handlers: MethodHandlers): Promise<unknown> {
  const method = data as MethodData;
  const id = method.DdaMethod?.DispatchId ?? 0;
  switch (id) {
    case dispatch.richRequest: {
      const body = await handlers.richRequest(method.ArrayData);
      return done({ Data: [200, ["Content-Type", "application/json"], body] });
    }
    case dispatch.saveSettings:
      handlers.saveSettings(method.DdaSettingsMethod?.Properties ?? []);
      return done();
    case dispatch.loadSettings: {
      const settings = [...handlers.settings()].map(([Name, Value]) => ({ Name, Value }));
      return done({ Properties: { Settings: settings } });
    }
    case dispatch.commandCompleted:
      handlers.commandCompleted(method["0"], method["1"], method["2"]);
      return done();
    default:
      handlers.unknown(id);
      return { Version: 1, Error: notSupported };
  }
}

function done(answer: object = {}): object {
  return { Version: 1, Error: 0, ...answer };
}
