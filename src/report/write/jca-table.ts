import { formatDate } from "../../domain/date-words";
import { expiryOf, type Expiry } from "../../domain/jca-expiry";
import {
  TRANSFER_STANDING_LABELS,
  TRANSFER_STATE_LABELS,
  transferStanding,
  type TransferStanding,
} from "../../domain/jca-transfer";
import type { Jca, Plan } from "../../domain/plan";
import type { PageCell, PageRow, PageSection } from "../../docx/model/page";
import type { AnnexOptions } from "./annex-options";
import { bodyRow, cell, headerRow, paragraph, tableOrNone } from "./page-builders";
import { unbroken } from "./unbroken";

/** Each JCA with its last decision, when it ends and why, and how its transfer stands. */
export function jcaTable(plan: Plan, options: AnnexOptions): PageSection {
  const table = tableOrNone(
    {
      kind: "table",
      title: "Joint coordination activities with decision, expiry and transfer",
      columnShares: [15, 8, 30, 12, 21, 8, 10],
      rows: [
        headerRow([
          "JCA",
          "Parent",
          "Decision",
          "Expiry",
          "Basis",
          "Transfer to",
          "State of transfer",
        ]),
        ...plan.jcas.map((jca) => jcaRow(jca, plan, options)),
      ],
    },
    "No joint coordination activities.",
  );
  const title = paragraph("annex-title", "Joint coordination activities (JCAs)");
  const asOf = options.asOf === null ? [] : [asOfLine(options.asOf)];
  return { orientation: "landscape", blocks: [title, ...asOf, table] };
}

function asOfLine(asOf: NonNullable<AnnexOptions["asOf"]>) {
  return paragraph("table-title", `Transfers as they stand on ${formatDate(asOf)}.`);
}

function jcaRow(jca: Jca, plan: Plan, options: AnnexOptions): PageRow {
  const { meetings } = plan;
  const expiry = expiryOf(jca, { meetings, studyPeriodEnd: options.studyPeriodEnd });
  return bodyRow([
    cell(unbroken(jca.name)),
    cell(jca.parent ?? "not known"),
    cell(unbroken(decisionText(jca))),
    cell(expiryText(expiry)),
    cell(unbroken(expiry.basis)),
    cell(jca.transferTo.join(", ") || "none"),
    transferCell(jca, expiry, options),
  ]);
}

function decisionText(jca: Jca): string {
  const decision = jca.decisions.at(-1);
  if (decision === undefined) return "none";
  const opening = [decision.meeting, decision.label].filter((part) => part !== null).join(", ");
  return `${opening}: ${decision.text}`;
}

function expiryText(expiry: Expiry): string {
  if (expiry.state === "dated") return formatDate(expiry.date);
  return expiry.noLaterThan === null
    ? "not known yet"
    : `not known yet; no later than ${formatDate(expiry.noLaterThan)}`;
}

function transferCell(jca: Jca, expiry: Expiry, { asOf }: AnnexOptions): PageCell {
  const { state, on, reference } = jca.transfer;
  const done = [on === null ? null : formatDate(on), reference].filter((part) => part !== null);
  const proof = done.length === 0 ? "" : ` (${done.join(", ")})`;
  if (asOf === null) return cell(TRANSFER_STATE_LABELS[state] + proof);
  const standing = transferStanding(jca, expiry, asOf);
  const mark = MARKS[standing];
  const shown = cell(TRANSFER_STANDING_LABELS[standing] + proof);
  return mark === undefined ? shown : { ...shown, mark };
}

const MARKS: Partial<Record<TransferStanding, NonNullable<PageCell["mark"]>>> = {
  overdue: "alert",
  "due-soon": "warning",
};
