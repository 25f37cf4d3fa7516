import type { CalendarDate } from "../../domain/calendar-date";
import type { SentenceTable } from "./answer-sentences";
import { dateIn } from "./date-in";
import { listing } from "./listing";

const shortDate = dateIn("ru");

export const RUSSIAN: SentenceTable = {
  "no-tables": () =>
    "В этой книге ещё нет плана действий: откройте панель «Action plan» и нажмите «Sync».",
  "workbook-unreadable": () =>
    "Не удалось прочитать книгу: завершите ввод в ячейке и нажмите клавишу F9.",
  "jca-missing": () => 'Укажите название JCA, например "JCA-MV".',
  "jca-unknown": ({ asked, nearest }) =>
    `Нет JCA с названием «${asked}».` +
    listing(nearest, ", ", (names) => ` Ближайшие названия: ${names}.`),
  "jca-ambiguous": ({ asked, candidates }) =>
    `«${asked}» может означать: ${candidates.join("; ")}. Укажите полное название.`,
  "expiry-unknown": ({ missing, noLaterThan }) =>
    (missing === "next-meeting"
      ? NEXT_TSAG_UNDATED
      : "Неизвестно, когда начался срок действия: внесите дату в столбец «Lifetime start» на листе «JCA».") +
    (noLaterThan === null ? "" : ` Не позднее ${russianDate(noLaterThan)}.`),
  "target-unknown": ({ jca }) =>
    `Не указана группа, которой передаётся работа «${jca}»: заполните столбец «Transfer to» на листе «JCA».`,
  "action-missing": () => 'Укажите номер действия, например "73-06" или 8.',
  "action-unknown": ({ asked, nearest, asNumber }) =>
    `В плане действий нет действия «${asked}».` +
    listing(nearest, ", ", (names) => ` Ближайшие номера: ${names}.`) +
    (asNumber ? ' Номер вида "73-06" заключите в кавычки.' : ""),
  "nothing-noted": ({ action }) => `О действии ${action} пока ничего не записано.`,
  "group-unknown": ({ asked, known }) =>
    `В плане действий нет группы «${asked}».` +
    listing(known, ", ", (names) => ` В нём есть: ${names}.`),
  "status-missing": ({ known }) => `Укажите статус: ${quotedList(known)}.`,
  "status-unknown": ({ asked, known }) =>
    `«${asked}» не является статусом. Укажите один из следующих: ${quotedList(known)}.`,
  "state-unknown": ({ asked, known }) =>
    `«${asked}» не является состоянием передачи. Укажите одно из следующих: ${quotedList(known)}; чтобы получить все, опустите аргумент.`,
  "meeting-missing": () => 'Укажите обозначение собрания, например "TSAG 01-2026".',
  "meeting-unknown": ({ asked, known }) =>
    `В этой книге нет собрания «${asked}».` +
    listing(known, ", ", (names) => ` В ней есть: ${names}.`),
  "meeting-undated": ({ meeting }) =>
    `Не указана дата собрания «${meeting}»: внесите её на лист «Meetings».`,
  "next-meeting-unknown": ({ body }) =>
    body === "TSAG"
      ? NEXT_TSAG_UNDATED
      : `Нет датированных более поздних собраний «${body}»: добавьте собрание на лист «Schedule».`,
  "body-unknown": ({ asked, known }) =>
    `Собрания «${asked}» неизвестны. В книге есть собрания: ${known.join(", ")}.`,
  "day-missing": () => "Укажите дату, например с помощью функции ДАТА.",
  "not-a-day": ({ asked }) =>
    `«${asked}» не является датой. Укажите ячейку с датой или используйте функцию ДАТА.`,
  "document-missing": () => 'Укажите номер документа, например "TD326-R2".',
  "not-a-reference": ({ asked }) =>
    `«${asked}» не обозначает ни одного документа. Укажите номер, например "TD326-R2" или "C28".`,
  "references-several": ({ asked, candidates }) =>
    `«${asked}» обозначает несколько документов (${candidates.join(", ")}). Укажите один из них.`,
  "document-unknown": ({ asked, nearest }) =>
    nearest.length === 0
      ? `Документа «${asked}» нет на листе «Documents», который пуст: синхронизируйте книгу с отчётом, в котором перечислены документы.`
      : `Документа «${asked}» нет на листе «Documents». Ближайшие номера: ${nearest.join(", ")}.`,
  "document-ambiguous": ({ asked, candidates }) =>
    `Документ «${asked}» указан в нескольких версиях: ${candidates.join(", ")}. Укажите одну из них.`,
  "title-missing": ({ document }) =>
    `У документа «${document}» нет названия: внесите его на лист «Documents».`,
};

const NEXT_TSAG_UNDATED =
  "Не указана дата следующего собрания КГСЭ (TSAG): внесите её на лист «Meetings».";

/** With the word for the year in full: its abbreviation ends with a full stop of its own. */
function russianDate(date: CalendarDate): string {
  return shortDate(date).replace(/\sг\.$/, " года");
}

function quotedList(words: readonly string[]): string {
  return words.map((word) => `«${word}»`).join(", ");
}
