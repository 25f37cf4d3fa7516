import { useState } from "react";
import type { PageCell, PageRow, PageTable } from "../../../app/annex/annex-services";
import { annexWords } from "../annex-words";
import { ParagraphView } from "./paragraph-view";

/** As many rows as are looked at; more on request, so that a thousand stay quick. */
const FIRST_ROWS = 80;
const MORE_ROWS = 400;

export function TableView({ table }: { table: PageTable }) {
  const { title, look = "grid", columnShares, rows } = table;
  const [most, setMost] = useState(FIRST_ROWS);
  const whole = columnShares.reduce((sum, share) => sum + share, 0);
  const heads = rows.filter(({ role }) => role === "header");
  const body = rows.filter(({ role }) => role !== "header");
  const rest = body.length - most;
  return (
    <>
      <table className={`look-${look}`}>
        <caption className="unseen">{title}</caption>
        <colgroup>
          {columnShares.map((share, at) => (
            <col key={at} style={{ width: `${(100 * share) / whole}%` }} />
          ))}
        </colgroup>
        {heads.length > 0 && <thead>{heads.map(rowView)}</thead>}
        <tbody>{body.slice(0, most).map(rowView)}</tbody>
      </table>
      {rest > 0 && (
        <button type="button" className="more-rows" onClick={() => setMost(most + MORE_ROWS)}>
          {annexWords.moreRows(rest)}
        </button>
      )}
    </>
  );
}

function rowView({ role, ruled, cells }: PageRow, key: number) {
  return (
    <tr key={key} className={`row-${role}${ruled === true ? " ruled" : ""}`}>
      {cells.map((cell, at) => cellView(cell, at, role === "header"))}
    </tr>
  );
}

function cellView({ span, paragraphs, mark }: PageCell, key: number, isHead: boolean) {
  const content = paragraphs.map((paragraph, at) => (
    <ParagraphView key={at} paragraph={paragraph} />
  ));
  const shared = { colSpan: span, ...(mark === undefined ? {} : { className: `mark-${mark}` }) };
  return isHead ? (
    <th key={key} scope="col" {...shared}>
      {content}
    </th>
  ) : (
    <td key={key} {...shared}>
      {content}
    </td>
  );
}
