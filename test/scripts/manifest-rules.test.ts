import { readFileSync } from "node:fs";
import { manifestProblems, type IconSide } from "../../scripts/manifest-rules";

const manifest = readFileSync("manifest.xml", "utf8");
const sideInName: IconSide = ({ pathname }) => Number(/-(\d+)\.png$/.exec(pathname)?.[1] ?? 0);

test("the manifest of the repository breaks no rule", () => {
  expect(manifestProblems(manifest, sideInName)).toEqual([]);
});

const breaches: [string, RegExp | string, string, string][] = [
  [
    "a namespace",
    "<Page>",
    '<Namespace resid="Group.Label" /><Page>',
    "Namespace must be left out",
  ],
  ["an empty namespace", "<Page>", "<Namespace /><Page>", "Namespace must be left out"],
  ["an id that is no GUID", /<Id>.*<\/Id>/, "<Id>wtsa</Id>", "is no GUID"],
  [
    "a version of three numbers",
    /<Version>.*<\/Version>/,
    "<Version>1.0.0</Version>",
    "four numbers",
  ],
  ["read-only permissions", "ReadWriteDocument", "ReadDocument", "Permissions are not"],
  ["another host", '<Host Name="Workbook"', '<Host Name="Document"', "no host is the Workbook"],
  ["a requirement set misspelt", 'Name="SharedRuntime"', 'Name="SharedRuntimes"', "unknown"],
  ["a runtime that ends with the pane", 'lifetime="long"', 'lifetime="short"', "lifetime"],
  [
    "a page of its own for commands",
    '<FunctionFile resid="Taskpane.Url"',
    '<FunctionFile resid="GetStarted.Url"',
    "another page",
  ],
  [
    "a resid without a resource",
    '<Label resid="Check.Label"',
    '<Label resid="Chek.Label"',
    "names no resource",
  ],
  [
    "an unused resource",
    '<Label resid="Check.Label"',
    '<Label resid="Pane.Label"',
    "is never used",
  ],
  [
    "a resource id given twice",
    'String id="Check.Label"',
    'String id="Pane.Label"',
    "stands twice",
  ],
  ["a second group on a tab of Excel's", /CustomTab/g, "OfficeTab", "more than one group"],
  ["tabs of both kinds", "<CustomTab", '<OfficeTab id="TabHome" /><CustomTab', "cannot both stand"],
  [
    "a group of seven controls",
    /<\/Group>\s*<Group id="ActionPlan.(Checks|Sheets)Group">[^]*?<\/Icon>/g,
    "",
    "over six controls",
  ],
  [
    "shortcuts without https",
    'ExtendedOverrides Url="https:',
    'ExtendedOverrides Url="http:',
    "is not https",
  ],
  ["a control id given twice", 'id="ActionPlan.Check"', 'id="ActionPlan.Pane"', "two controls"],
  [
    "an address without https",
    "https://localhost:3000/functions.json",
    "http://localhost:3000/functions.json",
    "is not https",
  ],
  [
    "an icon of another site",
    "https://localhost:3000/assets/icon-16.png",
    "https://example.org/icon-16.png",
    "is not served by",
  ],
  [
    "an icon of another size",
    "icon-check-16.png",
    "icon-check-32.png",
    "is not a PNG of 16 pixels",
  ],
  ["a missing icon size", '<bt:Image size="80" resid="Check.Icon80" />', "", "lacks the size 80"],
  [
    "a text that the ribbon cuts",
    'DefaultValue="Check"',
    `DefaultValue="${"x".repeat(126)}"`,
    "over 125",
  ],
];

test.each(breaches)("%s is reported", (_name, from, to, sentence) => {
  const broken = manifest.replace(from, to);
  expect(broken).not.toBe(manifest);
  expect(manifestProblems(broken, sideInName).join("\n")).toContain(sentence);
});

test("a manifest that is no XML is refused", () => {
  expect(() => manifestProblems("<OfficeApp><Id>", sideInName)).toThrow();
});
