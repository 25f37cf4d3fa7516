import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import type { PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterWords from "@univerjs/preset-sheets-filter/locales/en-US";
import "@univerjs/preset-sheets-filter/lib/index.css";
import { UniverSheetsHyperLinkPreset } from "@univerjs/preset-sheets-hyper-link";
import linkWords from "@univerjs/preset-sheets-hyper-link/locales/en-US";
import "@univerjs/preset-sheets-hyper-link/lib/index.css";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteWords from "@univerjs/preset-sheets-note/locales/en-US";
import "@univerjs/preset-sheets-note/lib/index.css";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import sortWords from "@univerjs/preset-sheets-sort/locales/en-US";
import "@univerjs/preset-sheets-sort/lib/index.css";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableWords from "@univerjs/preset-sheets-table/locales/en-US";
import "@univerjs/preset-sheets-table/lib/index.css";
import { repairComparisons } from "./comparison-repairs";
import { repairDependencies } from "./dependency-repairs";
import { repairEngine } from "./engine-repairs";
import { repairFormulaWalks } from "./formula-walks";
import { repairReferences } from "./reference-repairs";
import { repairTextValues } from "./text-repairs";

type Preset = ReturnType<typeof UniverSheetsCorePreset>;
type PluginWithConfig = [PluginCtor, object | undefined];

export interface Booted {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Starts Univer in the container: formula bar and sheet tabs, no toolbar (the page has a ribbon). */
export function boot(container: HTMLElement): Booted {
  repairEngine();
  repairDependencies();
  repairComparisons();
  repairFormulaWalks();
  repairReferences();
  repairTextValues();
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: words() },
  });
  container.style.fontFamily ||= '"Segoe UI", Arial, sans-serif';
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
    }),
    UniverSheetsTablePreset(),
    // Excel draws no tag with the table's name above it.
    { plugins: [[UniverSheetsTableUIPlugin, { hideAnchor: true }]] } satisfies Preset,
    UniverSheetsNotePreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsConditionalFormattingPreset(),
    // With a search box in the list, typing goes there and never reaches the cell.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsHyperLinkPreset(),
  ];
  for (const [plugin, config] of lastOfEach(presets)) univer.registerPlugin(plugin, config);
  return { univer, api: FUniver.newAPI(univer) };
}

function words(): ReturnType<typeof mergeLocales> {
  return mergeLocales(
    coreWords,
    tableWords,
    noteWords,
    filterWords,
    sortWords,
    conditionalFormattingWords,
    validationWords,
    linkWords,
  );
}

/** Several presets bring the same plugin: the last one's settings count. */
function lastOfEach(presets: readonly Preset[]): PluginWithConfig[] {
  const byName = new Map<string, PluginWithConfig>();
  for (const preset of presets)
    for (const item of preset.plugins) {
      const [plugin, config]: PluginWithConfig = Array.isArray(item)
        ? [item[0], item[1] as object | undefined]
        : [item, undefined];
      byName.delete(plugin.pluginName);
      byName.set(plugin.pluginName, [plugin, config]);
    }
  return [...byName.values()];
}
