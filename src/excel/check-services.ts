import { applyMend } from "../app/apply-mend";
import { changeSetting, paneSettings } from "../app/change-setting";
import { mendsFor } from "../app/mends";
import type { PaneServices } from "../app/pane-services";
import type { CalendarDate } from "../domain/calendar-date";
import type { ExcelWorkbook } from "./excel-workbook";
import type { LiveWorkbook } from "./live-workbook";

type CheckServices = Pick<
  PaneServices,
  "mendsFor" | "applyMend" | "onRefused" | "settings" | "changeSetting"
>;

/** What the pane can do about problems, and with the settings that make them. */
export function createCheckServices(
  workbook: ExcelWorkbook,
  live: LiveWorkbook,
  today: () => CalendarDate,
): CheckServices {
  return {
    mendsFor: async (problem) => mendsFor(problem, (await live.ready()).workbook),
    applyMend: async (problem, mendId, text = "") => {
      await applyMend(workbook, problem, mendId, text, today());
      await live.refresh();
    },
    onRefused: (listener) => live.onRefused(listener),
    settings: async () => paneSettings((await live.ready()).workbook),
    changeSetting: async (name, value) => {
      await changeSetting(workbook, name, value, today());
      await live.refresh();
    },
  };
}
