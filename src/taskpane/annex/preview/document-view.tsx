import type { PageBlock, PageDocument } from "../../../app/annex/annex-services";
import { InsertedBy } from "./inserted-by";
import { ParagraphView } from "./paragraph-view";
import { PictureView } from "./picture-view";
import { TableView } from "./table-view";

/**
 * The document as Word would lay it out, but for the breaks between pages. Every text is a text
 * node: nothing in it can become markup, and links lead nowhere here.
 */
export function DocumentView({ document }: { document: PageDocument }) {
  const { language, direction = "ltr", insertions, sections } = document;
  return (
    <InsertedBy value={insertions?.author ?? null}>
      {sections.map(({ orientation, blocks }, index) => (
        <div key={index} className={`paper ${orientation}`} lang={language} dir={direction}>
          {blocks.map((block, at) => (
            <BlockView key={at} block={block} />
          ))}
        </div>
      ))}
    </InsertedBy>
  );
}

function BlockView({ block }: { block: PageBlock }) {
  switch (block.kind) {
    case "paragraph":
      return <ParagraphView paragraph={block} />;
    case "table":
      return <TableView table={block} />;
    case "picture":
      return <PictureView picture={block} />;
  }
}
