import type { ReactNode } from "react";
import type { PageParagraph, PageRun } from "../../../app/annex/annex-services";
import { annexWords } from "../annex-words";
import { useInsertedBy } from "./inserted-by";

/** Titles and headings are headings to screen readers too; a class gives each role its look. */
export function ParagraphView({ paragraph }: { paragraph: PageParagraph }) {
  const { role, runs, align } = paragraph;
  const shared = {
    className: `role-${role}`,
    ...(align === undefined ? {} : { style: { textAlign: align } }),
    children: runs.map((run, at) => <RunView key={at} run={run} />),
  };
  if (role === "annex-title") return <h4 {...shared} />;
  if (role === "heading") return <h5 {...shared} />;
  return <p {...shared} />;
}

function RunView({ run }: { run: PageRun }) {
  const author = useInsertedBy();
  const { text, bold, link, inserted } = run;
  let shown: ReactNode = text;
  if (link !== undefined)
    shown = (
      <span className="inert-link" title={annexWords.linkTo(link)}>
        {shown}
      </span>
    );
  if (bold === true || (inserted === true && author === null)) shown = <b>{shown}</b>;
  if (inserted === true && author !== null)
    shown = <ins title={annexWords.insertedBy(author)}>{shown}</ins>;
  return shown;
}
