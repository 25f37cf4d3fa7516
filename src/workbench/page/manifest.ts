/** What the page needs of manifest.xml. Addresses are of the page's own origin. */
export interface Manifest {
  readonly displayName: string;
  readonly paneUrl: string;
  /** functions.json; null where the add-in brings no custom functions. */
  readonly functionsUrl: string | null;
  /** The file of the keyboard shortcuts; null where there are none. */
  readonly shortcutsUrl: string | null;
  readonly tabs: readonly RibbonTab[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tooltip: { readonly title: string; readonly text: string };
  /** The picture of 32 pixels; "" where there is none. */
  readonly iconUrl: string;
  readonly action:
    | { readonly kind: "show-pane" }
    | { readonly kind: "call"; readonly functionName: string }
    | { readonly kind: "unknown"; readonly type: string };
}

/** Excel's own tabs which an add-in may extend. */
const OFFICE_TABS: Readonly<Record<string, string>> = {
  TabHome: "Home",
  TabInsert: "Insert",
  TabData: "Data",
  TabReview: "Review",
  TabView: "View",
};

/**
 * Reads an add-in-only manifest as Excel on the web does: the desktop form factor of the last
 * `VersionOverrides`. Its addresses are moved to `origin`, since the manifest names one port
 * and the page may be served at another. Throws on text that is not XML or has no address.
 */
export function readManifest(xml: string, origin: string): Manifest {
  const root = new DOMParser().parseFromString(xml, "text/xml");
  if (root.querySelector("parsererror") !== null) throw new Error("manifest.xml is not XML");
  const paneUrl = first(root, "SourceLocation")?.getAttribute("DefaultValue");
  if (paneUrl == null) throw new Error("manifest.xml has no SourceLocation");
  const resources = readResources(root);
  const at = (url: string) => moved(url, origin);
  const shortcutsUrl = first(root, "ExtendedOverrides")?.getAttribute("Url");
  return {
    displayName: first(root, "DisplayName")?.getAttribute("DefaultValue") ?? "Add-in",
    paneUrl: at(paneUrl),
    functionsUrl: functionsAddress(root, resources, at),
    shortcutsUrl: shortcutsUrl == null ? null : at(shortcutsUrl),
    tabs: all(root, "ExtensionPoint")
      .filter((point) => typeOf(point) === "PrimaryCommandSurface")
      .flatMap((point) => children(point, "OfficeTab", "CustomTab"))
      .map((tab) => readTab(tab, resources, at)),
  };
}

type Resources = ReadonlyMap<string, string>;

function readResources(root: Document): Resources {
  const entries = all(root, "Resources")
    .flatMap((resources) => [...resources.querySelectorAll("[id][DefaultValue]")])
    .map(
      (entry) =>
        [entry.getAttribute("id") ?? "", entry.getAttribute("DefaultValue") ?? ""] as const,
    );
  return new Map(entries);
}

function functionsAddress(root: Document, resources: Resources, at: (url: string) => string) {
  const point = all(root, "ExtensionPoint").find((each) => typeOf(each) === "CustomFunctions");
  const url = point && resource(point, "Metadata", resources, "SourceLocation");
  return url ? at(url) : null;
}

function readTab(tab: Element, resources: Resources, at: (url: string) => string): RibbonTab {
  const id = tab.getAttribute("id") ?? "";
  return {
    id,
    label: ownResource(tab, "Label", resources) || (OFFICE_TABS[id] ?? id),
    groups: children(tab, "Group").map((group) => ({
      id: group.getAttribute("id") ?? "",
      label: ownResource(group, "Label", resources),
      buttons: children(group, "Control").map((control) => readButton(control, resources, at)),
    })),
  };
}

function readButton(
  control: Element,
  resources: Resources,
  at: (url: string) => string,
): RibbonButton {
  const tip = children(control, "Supertip")[0];
  const icon = [...control.getElementsByTagName("*")].find(
    (each) => each.localName === "Image" && each.getAttribute("size") === "32",
  );
  const iconUrl = resources.get(icon?.getAttribute("resid") ?? "") ?? "";
  return {
    id: control.getAttribute("id") ?? "",
    label: ownResource(control, "Label", resources),
    tooltip: {
      title: tip ? ownResource(tip, "Title", resources) : "",
      text: tip ? ownResource(tip, "Description", resources) : "",
    },
    iconUrl: iconUrl === "" ? "" : at(iconUrl),
    action: readAction(control),
  };
}

function readAction(control: Element): RibbonButton["action"] {
  const action = children(control, "Action")[0];
  const type = action === undefined ? "none" : typeOf(action);
  if (type === "ShowTaskpane") return { kind: "show-pane" };
  const name = action && children(action, "FunctionName")[0]?.textContent.trim();
  return type === "ExecuteFunction" && name
    ? { kind: "call", functionName: name }
    : { kind: "unknown", type };
}

/** The text behind `<parent><name resid="…"/></parent>`; "" where there is none. */
function ownResource(parent: Element, name: string, resources: Resources): string {
  return resources.get(children(parent, name)[0]?.getAttribute("resid") ?? "") ?? "";
}

function resource(point: Element, outer: string, resources: Resources, inner: string): string {
  const holder = [...point.getElementsByTagName("*")].find((each) => each.localName === outer);
  return holder ? ownResource(holder, inner, resources) : "";
}

function moved(url: string, origin: string): string {
  const { pathname, search, hash } = new URL(url);
  return origin + pathname + search + hash;
}

function typeOf(each: Element): string {
  const type = each.getAttribute("xsi:type") ?? "";
  return type.slice(type.indexOf(":") + 1);
}

function all(root: Document, localName: string): Element[] {
  return [...root.getElementsByTagNameNS("*", localName)];
}

function first(root: Document, localName: string): Element | undefined {
  return all(root, localName)[0];
}

function children(parent: Element, ...localNames: readonly string[]): Element[] {
  return [...parent.children].filter((child) => localNames.includes(child.localName));
}
