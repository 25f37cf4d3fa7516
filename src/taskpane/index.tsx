import type { AnnexEquipment, CopiedAnnexes, PageDocument } from "../app/annex/annex-services";
import { answerBookOf } from "../app/answers/answer-book";
import type { NamedFile } from "../app/pane-services";
import { PaneRequests, type PaneRequest } from "../app/pane-requests";
import { UserError } from "../app/user-error";
import { associateCommands } from "../commands/index";
import { calendarDateOf, type CalendarDate } from "../domain/calendar-date";
import type { Plan } from "../domain/plan";
import {
  createOfficeServices,
  type OfficeServices,
  type PaneEquipment,
} from "../excel/office-services";
import { restoreOrder } from "../excel/restore-order";
import { connectAnswers } from "../functions/answer-source";
import { loadSentences } from "../functions/sentences/load-sentences";
import { watchDay } from "./new-day";
import { paneWords } from "./pane-words";
import { readInWorker, type ReaderWorker } from "./read-in-worker";
import { themeFor } from "./theme";

/*
 * The one page of the shared runtime. Functions (a bundle of their own) and commands are made
 * known first and do not wait for React: they work before the pane is opened, and when it never
 * is.
 */
const requests = new PaneRequests();
const office = Office.onReady();
const equipment: PaneEquipment = {
  readReport: (source, options) => readInWorker(startReader, source, options),
  loadBundledRegister,
  writeFindings,
  writeWord,
  writeForClipboard,
  insertAnnexes,
  loadFunctionMetadata: async () =>
    (await import("./functions/load-function-metadata")).loadFunctionMetadata(),
  loadSentences: () => loadSentences(Office.context.displayLanguage),
  today,
};
const services = office.then(({ host }) => servicesIn(host));

associateCommands({
  services: async () => (await services).pane,
  showPane,
  restoreOrder,
  repairFormulas: async () => (await import("../excel/repair-formulas")).repairFormulas(),
  openGuide,
});
void services.then(async ({ live }) => {
  watchDay(today, () => void live.newDay());
  const sentences = await loadSentences(Office.context.displayLanguage);
  const { requirements } = Office.context;
  connectAnswers({
    current: () => (live.current === null ? null : answerBookOf(live.current)),
    ready: async () => answerBookOf(await live.ready()),
    onUpdate: (listener) => live.onUpdate(listener),
    sentences,
    // Excel shows such a number as a date in a cell that has no number format of its own.
    formatsDays: requirements.isSetSupported("CustomFunctionsRuntime", "1.4"),
  });
});
openPane().catch(tellNotOpened);

/** Outside Excel there is no workbook to serve: whoever asks waits. */
function servicesIn(host: Office.HostType): OfficeServices | Promise<never> {
  if (host !== Office.HostType.Excel) return new Promise<never>(() => undefined);
  return createOfficeServices(equipment);
}

async function openPane(): Promise<void> {
  const element = document.getElementById("pane");
  if (element === null) throw new Error("taskpane.html has no element for the pane");
  const [{ host }, { startPane, showOutsideExcel }] = await Promise.all([
    office,
    import("./start-pane"),
  ]);
  if (host !== Office.HostType.Excel) {
    showOutsideExcel(element);
    return;
  }
  const theme = themeFor(Office.context.officeTheme);
  const pane = startPane(element, { services: (await services).pane, requests, theme });
  followOfficeTheme((changed) => pane.setTheme(themeFor(changed)));
}

/** The pane's own code could not be loaded, so this is told without it. */
function tellNotOpened(): void {
  const place = document.querySelector("#pane .starting");
  if (place !== null) place.textContent = paneWords.notOpened;
}

async function showPane(request: PaneRequest): Promise<void> {
  requests.send(request);
  await Office.addin.showAsTaskpane();
}

/**
 * The guide lies beside this page, so that it is there whenever the add-in is. On the web, where
 * a browser may keep a page from opening windows, office.js asks Excel to open it instead.
 */
function openGuide(): void {
  const address = new URL("support.html", location.href).href;
  const opensBrowser = Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1");
  if (opensBrowser) Office.context.ui.openBrowserWindow(address);
  else window.open(address);
}

/** Where the client can tell: Excel on the web does not change its theme while it runs. */
function followOfficeTheme(onTheme: (theme: Office.OfficeTheme) => void): void {
  if (!Office.context.requirements.isSetSupported("OfficeThemeApi", "1.1")) return;
  const type = Office.EventType.OfficeThemeChanged;
  const handler = (event: { officeTheme: Office.OfficeTheme }) => onTheme(event.officeTheme);
  Office.context.document.addHandlerAsync(type, handler);
}

/** A file of its own, so that nothing of the readers is in what the pane loads. */
function startReader(): ReaderWorker {
  return new Worker(new URL("./report-worker.ts", import.meta.url), { name: "report-worker" });
}

async function loadBundledRegister(): Promise<Plan> {
  const address = "assets/register-2026-01.json";
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const [register, { parsePlan }] = await Promise.all([
      response.json() as Promise<unknown>,
      import("../domain/plan-json"),
    ]);
    const { plan, issues } = parsePlan(register);
    if (plan === null) throw new Error(issues.map((issue) => issue.message).join(" "));
    return plan;
  } catch (cause) {
    throw new UserError({
      code: "register-unreachable",
      happened: "The bundled register could not be loaded.",
      todo: "Check the connection to the add-in's server and try again.",
      cause,
    });
  }
}

async function writeFindings(
  plan: Plan,
  findings: Parameters<PaneEquipment["writeFindings"]>[1],
): Promise<Uint8Array> {
  const { planAnnexes } = await import("../report/write/annexes");
  return writeWord(
    planAnnexes(plan, { annexes: ["findings"], findings, meeting: plan.currentMeeting }),
  );
}

async function writeWord(document: PageDocument): Promise<Uint8Array> {
  const { writeDocument } = await import("../docx/write/write-document");
  return writeDocument(document);
}

async function writeForClipboard(document: PageDocument): Promise<CopiedAnnexes> {
  const { writeHtml } = await import("../docx/write/html/write-html");
  return writeHtml(document);
}

async function insertAnnexes(
  target: NamedFile,
  document: PageDocument,
): ReturnType<AnnexEquipment["insertAnnexes"]> {
  const [{ insertAnnexes }, { insertFailure }] = await Promise.all([
    import("../docx/insert/insert-annexes"),
    import("./annex/insert-failure"),
  ]);
  try {
    return insertAnnexes(target.bytes, document, { fileName: target.name });
  } catch (error) {
    throw insertFailure(error, target.name);
  }
}

/** The civil date at the user's place; the only look at the clock. */
function today(): CalendarDate {
  const now = new Date();
  const date = calendarDateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === null) throw new RangeError("the clock shows a day outside the calendar");
  return date;
}
