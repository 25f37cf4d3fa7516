import type { PaneServices } from "../app/pane-services";
import type { CalendarDate } from "../domain/calendar-date";
import type { ExcelWorkbook } from "./excel-workbook";
import type { LiveWorkbook } from "./live-workbook";

type CheckServices = Pick<
  PaneServices,
  "mendsFor" | "applyMend" | "onRefused" | "settings" | "changeSetting"
>;

/**
 * What the pane can do about problems, and with the settings that make them. Loaded when it is
 * first asked for: the pane opens without it.
 */
export function createCheckServices(
  workbook: ExcelWorkbook,
  live: LiveWorkbook,
  today: () => CalendarDate,
): CheckServices {
  return {
    mendsFor: async (problem) => {
      const { mendsFor } = await import("../app/mends");
      return mendsFor(problem, (await live.ready()).workbook);
    },
    applyMend: async (problem, mendId, text = "") => {
      const { applyMend } = await import("../app/apply-mend");
      await applyMend(workbook, problem, mendId, text, today());
      await live.refresh();
    },
    onRefused: (listener) => live.onRefused(listener),
    settings: async () => {
      const { paneSettings } = await import("../app/change-setting");
      return paneSettings((await live.ready()).workbook);
    },
    changeSetting: async (name, value) => {
      const { changeSetting } = await import("../app/change-setting");
      await changeSetting(workbook, name, value, today());
      await live.refresh();
    },
  };
}
