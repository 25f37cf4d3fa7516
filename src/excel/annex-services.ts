import { FIRST_CHOICES, formatAnnexChoices, parseAnnexChoices } from "../app/annex/annex-choices";
import { annexesOf, filesOf, offerOf } from "../app/annex/annexes-of-workbook";
import type { AnnexEquipment, AnnexServices } from "../app/annex/annex-services";
import { keepTdHeader } from "../app/annex/keep-td-header";
import { tdHeader } from "../app/annex/td-header";
import type { CalendarDate } from "../domain/calendar-date";
import { readAnnexChoices, writeAnnexChoices } from "./annex-choices-part";
import type { ExcelWorkbook } from "./excel-workbook";
import type { LiveWorkbook } from "./live-workbook";
import { loadPart } from "./load-part";

/** The page Annex over the workbook in Excel. */
export function createAnnexServices(
  workbook: ExcelWorkbook,
  live: LiveWorkbook,
  equipment: AnnexEquipment & { today(): CalendarDate },
): AnnexServices {
  const known = async () => (await live.ready()).workbook;
  /** What goes out is what the sheets say at this moment. */
  const now = async () => (await live.refresh()).workbook;
  const currentMeeting = async () => (await known()).settings.currentMeeting || null;
  return {
    keptChoices: async () => {
      const text = await readAnnexChoices();
      return text === null ? FIRST_CHOICES : parseAnnexChoices(text, await currentMeeting());
    },
    keepChoices: async (choices) =>
      writeAnnexChoices(formatAnnexChoices(choices, await currentMeeting())),
    header: async (meeting) => {
      const { settings, plan } = await known();
      return tdHeader(meeting, settings, plan);
    },
    keepHeader: async (meeting, cover) => {
      await keepTdHeader(workbook, meeting, cover, equipment.today());
      await live.refresh();
    },
    offer: async (request) => offerOf(await known(), request),
    preview: async (request) => filesOf(await known(), request),
    wordFiles: async (request) =>
      Promise.all(
        filesOf(await now(), request).map(async ({ name, document }) => ({
          name,
          bytes: await equipment.writeWord(document),
        })),
      ),
    copyForWord: async (request) => equipment.writeForClipboard(annexesOf(await now(), request)),
    printSheets: async (request) => {
      const document = annexesOf(await now(), request);
      const { printSheets } = await loadPart(import("./print-sheets"));
      return printSheets(document);
    },
    insertInto: async (target, request) => {
      const document = annexesOf(await now(), request);
      const { bytes, ...told } = await equipment.insertAnnexes(target, document);
      return { ...told, file: { name: nameWithAnnexes(target.name), bytes } };
    },
  };
}

/** `report-with-annexes.docx`: the user's own file stays as it is beside it. */
function nameWithAnnexes(name: string): string {
  const stem = name.replace(/\.docx$/i, "").replace(/-with-annexes$/, "");
  return `${stem}-with-annexes.docx`;
}
