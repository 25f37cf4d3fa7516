import type { SentenceTable } from "./answer-sentences";
import { dateIn } from "./date-in";
import { listing } from "./listing";

/** With the digits that the numbers of actions and documents have, too. */
const arabicDate = dateIn("ar-u-nu-latn");

/** Each begins with an Arabic word, so that whatever shows it sets it from right to left. */
export const ARABIC: SentenceTable = {
  "no-tables": () =>
    "لا يتضمن هذا المصنف خطة عمل بعد: يُرجى فتح الجزء «Action plan» ثم الضغط على «Sync».",
  "workbook-unreadable": () =>
    "تعذرت قراءة المصنف: يُرجى إنهاء تحرير الخلية ثم الضغط على المفتاح F9.",
  "jca-missing": () => 'يُرجى تحديد اسم نشاط تنسيق مشترك (JCA)، مثل "JCA-MV".',
  "jca-unknown": ({ asked, nearest }) =>
    `لا يوجد نشاط تنسيق مشترك (JCA) باسم «${asked}».` +
    listing(nearest, "، ", (names) => ` وأقرب الأسماء إليه: ${names}.`),
  "jca-ambiguous": ({ asked, candidates }) =>
    `قد يشير الاسم «${asked}» إلى: ${candidates.join("؛ ")}. يُرجى ذكر الاسم الكامل.`,
  "expiry-unknown": ({ missing, noLaterThan }) =>
    (missing === "next-meeting"
      ? NEXT_TSAG_UNDATED
      : "لا يُعرف تاريخ بدء فترة العمل: يُرجى إدخاله في العمود «Lifetime start» في الورقة «JCA».") +
    (noLaterThan === null ? "" : ` وذلك في موعد أقصاه ${arabicDate(noLaterThan)}.`),
  "target-unknown": ({ jca }) =>
    `لم يُحدَّد أي فريق يتولى أعمال «${jca}»: يُرجى ملء العمود «Transfer to» في الورقة «JCA».`,
  "action-missing": () => 'يُرجى تحديد رقم إجراء، مثل "73-06" أو 8.',
  "action-unknown": ({ asked, nearest, asNumber }) =>
    `لا تتضمن خطة العمل إجراءً برقم «${asked}».` +
    listing(nearest, "، ", (names) => ` وأقرب الأرقام إليه: ${names}.`) +
    (asNumber ? ' ويُرجى وضع رقم مثل "73-06" بين علامتي اقتباس.' : ""),
  "nothing-noted": ({ action }) => `لم تُسجَّل أي ملاحظة بشأن الإجراء ${action} بعد.`,
  "group-unknown": ({ asked, known }) =>
    `لا تتضمن خطة العمل فريقاً باسم «${asked}».` +
    listing(known, "، ", (names) => ` وهي تتضمن: ${names}.`),
  "status-missing": ({ known }) => `يُرجى تحديد حالة: ${quotedList(known)}.`,
  "status-unknown": ({ asked, known }) =>
    `ليست «${asked}» حالة معروفة. يُرجى تحديد إحدى الحالات التالية: ${quotedList(known)}.`,
  "state-unknown": ({ asked, known }) =>
    `ليست «${asked}» حالة نقل معروفة. يُرجى تحديد إحدى الحالات التالية: ${quotedList(known)}؛ وللحصول عليها جميعاً يُرجى عدم تحديد الحالة.`,
  "meeting-missing": () => 'يُرجى تحديد تسمية اجتماع، مثل "TSAG 01-2026".',
  "meeting-unknown": ({ asked, known }) =>
    `لا يتضمن هذا المصنف اجتماعاً باسم «${asked}».` +
    listing(known, "، ", (names) => ` وهو يتضمن: ${names}.`),
  "meeting-undated": ({ meeting }) =>
    `لم يُحدَّد تاريخ الاجتماع «${meeting}»: يُرجى إدخاله في الورقة «Meetings».`,
  "next-meeting-unknown": ({ body }) =>
    body === "TSAG"
      ? NEXT_TSAG_UNDATED
      : `لم يُحدَّد تاريخ أي اجتماع لاحق للفريق «${body}»: يُرجى إضافته في الورقة «Schedule».`,
  "body-unknown": ({ asked, known }) =>
    `لا تُعرف اجتماعات للفريق «${asked}». ويتضمن المصنف اجتماعات: ${known.join("، ")}.`,
  "day-missing": () => "يُرجى تحديد تاريخ، باستعمال الدالة DATE مثلاً.",
  "not-a-day": ({ asked }) =>
    `ليس «${asked}» تاريخاً. يُرجى تحديد خلية تحتوي على تاريخ أو استعمال الدالة DATE.`,
  "document-missing": () => 'يُرجى تحديد رقم وثيقة، مثل "TD326-R2".',
  "not-a-reference": ({ asked }) =>
    `لا يدل «${asked}» على أي وثيقة. يُرجى تحديد رقم مثل "TD326-R2" أو "C28".`,
  "references-several": ({ asked, candidates }) =>
    `يدل «${asked}» على عدة وثائق (${candidates.join("، ")}). يُرجى تحديد واحدة منها.`,
  "document-unknown": ({ asked, nearest }) =>
    nearest.length === 0
      ? `لا ترد الوثيقة «${asked}» في الورقة «Documents»، وهي فارغة: يُرجى مزامنة المصنف مع تقرير يسرد وثائق.`
      : `لا ترد الوثيقة «${asked}» في الورقة «Documents». وأقرب الأرقام إليها: ${nearest.join("، ")}.`,
  "document-ambiguous": ({ asked, candidates }) =>
    `ترد الوثيقة «${asked}» في عدة صيغ: ${candidates.join("، ")}. يُرجى تحديد إحداها.`,
  "title-missing": ({ document }) =>
    `ليس للوثيقة «${document}» عنوان: يُرجى إدخاله في الورقة «Documents».`,
};

const NEXT_TSAG_UNDATED =
  "لم يُحدَّد تاريخ الاجتماع المقبل للفريق الاستشاري (TSAG): يُرجى إدخاله في الورقة «Meetings».";

function quotedList(words: readonly string[]): string {
  return words.map((word) => `«${word}»`).join("، ");
}
