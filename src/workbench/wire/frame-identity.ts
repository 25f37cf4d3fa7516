/** How office.js finds its host: by the frame's name and by its address. */
export interface Identity {
  readonly conversationId: string;
  readonly controlId: string;
  readonly hostOrigin: string;
  readonly locale: string;
  readonly logging: boolean;
}

/** Shared runtime (1) with custom functions (2). */
const flags = "3";

function hostInfo(identity: Identity, separator: string): string {
  const { locale, controlId, logging } = identity;
  const items = [
    "Excel",
    "Web",
    "16.01",
    locale,
    controlId,
    "",
    logging ? "" : "disableLogging",
    flags,
  ];
  return items.join(separator);
}

export function frameName(identity: Identity): string {
  const { conversationId, controlId, hostOrigin } = identity;
  return JSON.stringify({
    baseFrameName: `_xdm_${conversationId}`,
    hostInfo: hostInfo(identity, "|"),
    xdmInfo: `${conversationId}|${controlId}|${hostOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

export function frameAddress(addinUrl: string, identity: Identity): string {
  const url = new URL(addinUrl);
  const info = `_host_Info=${hostInfo(identity, "$")}`;
  url.search = url.search === "" ? info : `${url.search.slice(1)}&${info}`;
  return url.href;
}
