import { expiryOf, type Expiry } from "../../domain/jca-expiry";
import { transferStanding, type TransferStanding } from "../../domain/jca-transfer";
import type { Jca, Plan } from "../../domain/plan";
import type { PageCell, PageRow, PageSection } from "../../docx/model/page";
import { dateText } from "./date-text";
import { basisText, expiryText } from "./expiry-text";
import { jcasAt } from "./jcas-at";
import { bodyRow, cell, headerRow, paragraph, prose, tableOrNone } from "./page-builders";
import type { Printing } from "./printing";
import { unbroken, unbrokenNumber } from "./unbroken";

/** Each JCA with its last decision, when it ends and why, and how its transfer stands. */
export function jcaTable(plan: Plan, printing: Printing): PageSection {
  const words = printing.words.jca;
  const table = tableOrNone(
    {
      kind: "table",
      title: words.table,
      columnShares: [15, 8, 30, 12, 21, 8, 10],
      rows: [
        headerRow(words.header),
        ...jcasAt(plan, printing.meeting).map((jca) => jcaRow(jca, plan, printing)),
      ],
    },
    words.none,
  );
  const title = paragraph("annex-title", words.title);
  const asOf =
    printing.asOf === null
      ? []
      : [paragraph("table-title", words.asOf(dateText(printing.asOf, printing.words)))];
  return { orientation: "landscape", blocks: [title, ...asOf, table] };
}

function jcaRow(jca: Jca, { meetings }: Plan, printing: Printing): PageRow {
  const { words } = printing;
  const expiry = expiryOf(jca, { meetings, studyPeriodEnd: printing.studyPeriodEnd });
  return bodyRow([
    cell(unbroken(jca.name)),
    cell(jca.parent ?? words.document.notKnown),
    decisionCell(jca, printing),
    cell(expiryText(expiry, words)),
    cell(unbroken(basisText(jca, expiry, meetings, words))),
    cell(jca.transferTo.map(unbrokenNumber).join(words.document.comma) || words.jca.states.none),
    transferCell(jca, expiry, printing),
  ]);
}

function decisionCell(jca: Jca, printing: Printing): PageCell {
  const { none } = printing.words.jca.states;
  const decision = jca.decisions.at(-1);
  if (decision === undefined) return cell(none);
  const opening = [decision.meeting, decision.label].filter((part) => part !== null).join(", ");
  return prose(`${opening}: ${decision.text}`, printing);
}

function transferCell(jca: Jca, expiry: Expiry, { asOf, words }: Printing): PageCell {
  const { state, on, reference } = jca.transfer;
  const { comma } = words.document;
  const done = [on === null ? null : dateText(on, words), reference].filter(
    (part) => part !== null,
  );
  const proof = done.length === 0 ? "" : ` (${done.join(comma)})`;
  if (asOf === null) return cell(words.jca.states[state] + proof);
  const standing = transferStanding(jca, expiry, asOf);
  const mark = MARKS[standing];
  const shown = cell(words.jca.standings[standing] + proof);
  return mark === undefined ? shown : { ...shown, mark };
}

const MARKS: Partial<Record<TransferStanding, NonNullable<PageCell["mark"]>>> = {
  overdue: "alert",
  "due-soon": "warning",
};
