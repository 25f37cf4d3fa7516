/** The newest ExcelApi that the npm client knows. */
export const newestExcelApi = "1.15";

const others: Readonly<Record<string, string>> = {
  AddinCommands: "1.1",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  DocumentEvents: "1.1",
  DynamicRibbon: "1.2",
  KeyboardShortcuts: "1.1",
  RibbonApi: "1.2",
  RichApiRuntime: "1.2",
  Settings: "1.1",
  SharedRuntime: "1.2",
};

export function requirementSets(excelApi: string): Record<string, string> {
  if (compareVersions(excelApi, newestExcelApi) > 0) {
    throw new RangeError(
      `ExcelApi ${excelApi} is newer than the ${newestExcelApi} this host knows`,
    );
  }
  return { ...others, ExcelApi: excelApi };
}

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}
