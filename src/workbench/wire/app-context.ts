import type { Identity } from "./frame-identity";
import { requirementSets } from "./requirement-sets";

export interface AppContextOptions {
  readonly identity: Identity;
  readonly addinOrigin: string;
  readonly documentUrl: string;
  readonly excelApi: string;
  readonly settings: ReadonlyMap<string, string>;
}

/** The answer to `getAppContextAsync`, from which the client makes `Office.context`. */
export function appContext(options: AppContextOptions): Record<string, unknown> {
  const { controlId, locale } = options.identity;
  return {
    _id: controlId,
    _appInstanceId: controlId,
    _appName: 16,
    _appVersion: 16.01,
    _appMinorVersion: 1,
    _hostFullVersion: "16.0.18730.41001",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: options.documentUrl,
    _clientMode: 1,
    _settings: [...options.settings],
    _reason: "inserted",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: crypto.randomUUID(),
    _requirementMatrix: JSON.stringify(requirementSets(options.excelApi)),
    _clientWindowHeight: window.innerHeight,
    _clientWindowWidth: window.innerWidth,
    _addinName: "Add-in",
    _appDomains: [options.addinOrigin],
    _initialDisplayMode: 2,
    _featureGates: {},
  };
}
