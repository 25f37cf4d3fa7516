import { SaxesParser } from "saxes";

/** What the rules must know of an icon: its side in pixels, or null where there is no such PNG file. */
export type IconSide = (address: URL) => number | null;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const requirementSets = new Set([
  "CustomFunctionsRuntime",
  "ExcelApi",
  "KeyboardShortcuts",
  "RibbonApi",
  "SharedRuntime",
]);
const CONTROLS_IN_A_GROUP = 6;
const iconSides = ["16", "32", "80"];
const stringLimits: Record<string, number> = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };

/**
 * Says what is wrong with an add-in only manifest, in sentences; an empty list where nothing is.
 * Microsoft's own validation needs their service; these are the rules that we have broken or fear.
 */
export function manifestProblems(xml: string, iconSide: IconSide): string[] {
  const root = parse(xml);
  return [
    ...identityProblems(root),
    ...namespaceProblems(root),
    ...requirementProblems(root),
    ...resourceProblems(root),
    ...runtimeProblems(root),
    ...addressProblems(root),
    ...iconProblems(root, iconSide),
    ...controlProblems(root),
  ];
}

function identityProblems(root: Element): string[] {
  const id = textOf(root, "Id");
  const version = textOf(root, "Version");
  return [
    ...when(!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id), `Id "${id}" is no GUID`),
    ...when(!/^\d+(\.\d+){3}$/.test(version), `Version "${version}" has not four numbers`),
    ...when(
      textOf(root, "Permissions") !== "ReadWriteDocument",
      "Permissions are not ReadWriteDocument",
    ),
    ...when(
      !all(root, "Host").some(({ attributes }) => attributes["Name"] === "Workbook"),
      "no host is the Workbook",
    ),
  ];
}

/** With a namespace, or an empty one, =JCA_EXPIRY(…) would not be the function's real name. */
function namespaceProblems(root: Element): string[] {
  return when(all(root, "Namespace").length > 0, "Namespace must be left out, not even empty");
}

function requirementProblems(root: Element): string[] {
  const sets = all(root, "Set").concat(all(root, "bt:Set"));
  return [
    ...when(sets.length === 0, "no requirement set is named"),
    ...sets.flatMap(({ attributes: { Name: name = "", MinVersion: version = "" } }) => [
      ...when(!requirementSets.has(name), `requirement set "${name}" is unknown to this check`),
      ...when(
        !/^\d+\.\d+$/.test(version),
        `requirement set ${name} has the MinVersion "${version}"`,
      ),
    ]),
  ];
}

function resourceProblems(root: Element): string[] {
  const ids = ["bt:Image", "bt:Url", "bt:String"]
    .flatMap((name) => all(root, name))
    .flatMap(({ attributes }) => attributes["id"] ?? []);
  const used = everything(root).flatMap(({ attributes }) => attributes["resid"] ?? []);
  return [
    ...repeated(ids).map((id) => `resource "${id}" stands twice`),
    ...ids.filter((id) => id.length > 32).map((id) => `resource id "${id}" is over 32 characters`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `resid "${id}" names no resource`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource "${id}" is never used`),
    ...tooLongStrings(root),
  ];
}

function tooLongStrings(root: Element): string[] {
  return Object.entries(stringLimits).flatMap(([group, limit]) =>
    all(root, group)
      .flatMap(({ children }) => children)
      .filter(({ attributes }) => (attributes["DefaultValue"] ?? "").length > limit)
      .map(({ attributes }) => `string "${attributes["id"] ?? ""}" is over ${limit} characters`),
  );
}

/** One page runs pane, functions and commands, and lives as long as the workbook is open. */
function runtimeProblems(root: Element): string[] {
  const runtime = all(root, "Runtime")[0]?.attributes ?? {};
  const pages = ["FunctionFile", "Page", "Action"].flatMap((name) =>
    all(root, name).flatMap((element) => [element, ...element.children]),
  );
  const others = pages.flatMap(({ attributes }) => attributes["resid"] ?? []);
  return [
    ...when(runtime["lifetime"] !== "long", "the shared runtime's lifetime is not long"),
    ...others
      .filter((id) => id !== runtime["resid"])
      .map((id) => `"${id}" is another page than the shared runtime's`),
  ];
}

function addressProblems(root: Element): string[] {
  const written = addresses(root);
  const parsed = written.filter((address) => URL.canParse(address)).map((text) => new URL(text));
  const start = all(root, "SourceLocation")[0]?.attributes["DefaultValue"] ?? "";
  const home = URL.canParse(start) ? new URL(start).origin : "";
  return [
    ...written.filter((text) => !URL.canParse(text)).map((text) => `"${text}" is no address`),
    ...parsed
      .filter(({ protocol }) => protocol !== "https:")
      .map(({ href }) => `${href} is not https`),
    ...when(home === "", "SourceLocation has no address"),
    ...images(root)
      .filter((address) => URL.canParse(address) && new URL(address).origin !== home)
      .map((address) => `${address} is not served by ${home}`),
  ];
}

function iconProblems(root: Element, iconSide: IconSide): string[] {
  const named = new Map(
    all(root, "bt:Image").map(({ attributes: { id = "", DefaultValue = "" } }) => [
      id,
      DefaultValue,
    ]),
  );
  return all(root, "Icon").flatMap(({ children }) => [
    ...iconSides
      .filter((side) => !children.some(({ attributes }) => attributes["size"] === side))
      .map((side) => `an Icon lacks the size ${side}`),
    ...children.flatMap(({ attributes: { size = "", resid = "" } }) => {
      const address = named.get(resid) ?? "";
      const side = URL.canParse(address) ? iconSide(new URL(address)) : null;
      return when(side !== Number(size), `icon ${address} is not a PNG of ${size} pixels`);
    }),
  ]);
}

/** Office leaves out what is too much: a group of over six controls, a second group on its own tab. */
function controlProblems(root: Element): string[] {
  const controls = ["Control", "Group", "CustomTab"].flatMap((name) => all(root, name));
  return [
    ...repeated(controls.map(({ attributes }) => attributes["id"] ?? "")).map(
      (id) => `two controls have the id "${id}"`,
    ),
    ...all(root, "Group")
      .filter((group) => all(group, "Control").length > CONTROLS_IN_A_GROUP)
      .map(({ attributes }) => `group "${attributes["id"] ?? ""}" has over six controls`),
    ...all(root, "OfficeTab")
      .filter((tab) => all(tab, "Group").length > 1)
      .map(({ attributes }) => `the tab ${attributes["id"] ?? ""} gets more than one group`),
    ...when(
      all(root, "OfficeTab").length > 0 && all(root, "CustomTab").length > 0,
      "an OfficeTab and a CustomTab cannot both stand in a manifest",
    ),
  ];
}

function addresses(root: Element): string[] {
  return ["SourceLocation", "SupportUrl", "bt:Url"]
    .flatMap((name) => all(root, name))
    .flatMap(({ attributes }) => attributes["DefaultValue"] ?? [])
    .concat(all(root, "ExtendedOverrides").flatMap(({ attributes }) => attributes["Url"] ?? []))
    .concat(images(root));
}

function images(root: Element): string[] {
  return ["IconUrl", "HighResolutionIconUrl", "bt:Image"]
    .flatMap((name) => all(root, name))
    .flatMap(({ attributes }) => attributes["DefaultValue"] ?? []);
}

function parse(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return root;
}

function everything(element: Element): Element[] {
  return [element, ...element.children.flatMap(everything)];
}

function all(root: Element, name: string): Element[] {
  return everything(root).filter((element) => element.name === name);
}

function textOf(root: Element, name: string): string {
  return all(root, name)[0]?.text ?? "";
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function when(wrong: boolean, sentence: string): string[] {
  return wrong ? [sentence] : [];
}
