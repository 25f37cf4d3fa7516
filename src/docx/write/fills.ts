import type { PageCell, PageRow } from "../model/page";

/** The shades of rows, as RRGGBB. */
export const ROW_FILLS: Partial<Record<PageRow["role"], string>> = {
  header: "F2F2F2",
  group: "D9E2F3",
  total: "F2F2F2",
};

/** The colours of marked cells, as RRGGBB. */
export const MARK_FILLS: Record<NonNullable<PageCell["mark"]>, string> = {
  alert: "F8CBAD",
  warning: "FFE699",
};
