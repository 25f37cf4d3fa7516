import type { SentenceTable } from "./answer-sentences";
import { dateIn } from "./date-in";
import { listing } from "./listing";

const chineseDate = dateIn("zh-Hans");

export const CHINESE: SentenceTable = {
  "no-tables": () => "本工作簿尚无行动计划：请打开“Action plan”窗格，然后单击“Sync”。",
  "workbook-unreadable": () => "无法读取工作簿：请先完成单元格的编辑，然后按 F9 键。",
  "jca-missing": () => '请给出一个 JCA 的名称，例如 "JCA-MV"。',
  "jca-unknown": ({ asked, nearest }) =>
    `没有名为“${asked}”的 JCA。` + listing(nearest, "、", (names) => `最接近的名称为：${names}。`),
  "jca-ambiguous": ({ asked, candidates }) =>
    `“${asked}”可能指：${candidates.join("；")}。请给出完整名称。`,
  "expiry-unknown": ({ missing, noLaterThan }) =>
    (missing === "next-meeting"
      ? NEXT_TSAG_UNDATED
      : "存续期的起始日期不详：请在“JCA”工作表的“Lifetime start”列中填写。") +
    (noLaterThan === null ? "" : `不晚于${chineseDate(noLaterThan)}。`),
  "target-unknown": ({ jca }) =>
    `尚未指定接手“${jca}”工作的组：请填写“JCA”工作表的“Transfer to”列。`,
  "action-missing": () => '请给出一项行动的编号，例如 "73-06" 或 8。',
  "action-unknown": ({ asked, nearest, asNumber }) =>
    `行动计划中没有编号为“${asked}”的行动。` +
    listing(nearest, "、", (names) => `最接近的编号为：${names}。`) +
    (asNumber ? '请为 "73-06" 这样的编号加上引号。' : ""),
  "nothing-noted": ({ action }) => `关于行动 ${action}，尚无任何记录。`,
  "group-unknown": ({ asked, known }) =>
    `行动计划中没有“${asked}”组。` + listing(known, "、", (names) => `现有各组为：${names}。`),
  "status-missing": ({ known }) => `请给出一种状态：${quotedList(known)}。`,
  "status-unknown": ({ asked, known }) =>
    `“${asked}”不是状态。请给出下列状态之一：${quotedList(known)}。`,
  "state-unknown": ({ asked, known }) =>
    `“${asked}”不是移交情况。请给出下列情况之一：${quotedList(known)}；如需全部列出，请省略此参数。`,
  "meeting-missing": () => '请给出一次会议的名称，例如 "TSAG 01-2026"。',
  "meeting-unknown": ({ asked, known }) =>
    `本工作簿中没有会议“${asked}”。` + listing(known, "、", (names) => `现有会议为：${names}。`),
  "meeting-undated": ({ meeting }) => `会议“${meeting}”尚无日期：请在“Meetings”工作表中填写。`,
  "next-meeting-unknown": ({ body }) =>
    body === "TSAG"
      ? NEXT_TSAG_UNDATED
      : `“${body}”此后的会议均无日期：请在“Schedule”工作表中添加。`,
  "body-unknown": ({ asked, known }) =>
    `没有“${asked}”的会议。工作簿中有下列各组的会议：${known.join("、")}。`,
  "day-missing": () => "请给出一个日期，例如使用 DATE 函数。",
  "not-a-day": ({ asked }) => `“${asked}”不是日期。请给出含有日期的单元格，或使用 DATE 函数。`,
  "document-missing": () => '请给出一份文件的编号，例如 "TD326-R2"。',
  "not-a-reference": ({ asked }) =>
    `“${asked}”未指明任何文件。请给出编号，例如 "TD326-R2" 或 "C28"。`,
  "references-several": ({ asked, candidates }) =>
    `“${asked}”指明了多份文件（${candidates.join("、")}）。请给出其中一份。`,
  "document-unknown": ({ asked, nearest }) =>
    nearest.length === 0
      ? `“Documents”工作表为空，其中没有“${asked}”：请与列有文件的报告同步。`
      : `“Documents”工作表中没有“${asked}”。最接近的编号为：${nearest.join("、")}。`,
  "document-ambiguous": ({ asked, candidates }) =>
    `“${asked}”列有多个版本：${candidates.join("、")}。请给出其中一个版本。`,
  "title-missing": ({ document }) => `文件“${document}”没有标题：请在“Documents”工作表中填写。`,
};

const NEXT_TSAG_UNDATED = "TSAG 下次会议尚无日期：请在“Meetings”工作表中填写。";

function quotedList(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join("、");
}
