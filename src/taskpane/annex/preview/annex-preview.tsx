import { useCallback, useId, useState } from "react";
import type { AnnexRequest } from "../../../app/annex/annex-options-of";
import type { AnnexFile, AnnexServices } from "../../../app/annex/annex-services";
import { PageOpening } from "../../page-opening";
import { annexWords } from "../annex-words";
import { useFresh } from "../use-annexes";
import { DocumentView } from "./document-view";
import "./preview.css";

/** What would be made, as pages; it follows the choices and the sheets while it is shown. */
export function AnnexPreview({
  services,
  request,
  isEmpty,
}: {
  services: AnnexServices;
  request: AnnexRequest;
  isEmpty: boolean;
}) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(true);
  const [isWhole, setIsWhole] = useState(false);
  const ask = useCallback((asked: AnnexRequest) => services.preview(asked), [services]);
  const { value: files } = useFresh(ask, isOpen && !isEmpty ? request : null);
  return (
    <section className="preview-part" aria-labelledby={id}>
      <div className="preview-top">
        <h3 id={id}>{annexWords.preview}</h3>
        {isOpen && <SizeChoice isWhole={isWhole} onChoose={setIsWhole} />}
        <button
          type="button"
          className="link-button"
          aria-expanded={isOpen}
          aria-label={isOpen ? annexWords.hidePreview : annexWords.showPreview}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? annexWords.hide : annexWords.show}
        </button>
      </div>
      {isOpen && <Content files={isEmpty ? [] : files} isWhole={isWhole} />}
    </section>
  );
}

function Content({ files, isWhole }: { files: readonly AnnexFile[] | null; isWhole: boolean }) {
  if (files === null) return <PageOpening />;
  if (files.length === 0) return <p className="hint">{annexWords.noPreview}</p>;
  return (
    // Scrolled by keys, so it takes the focus.
    <div
      className={isWhole ? "preview whole" : "preview"}
      role="region"
      aria-label={annexWords.previewLabel}
      tabIndex={0}
      dir={files[0]?.document.direction ?? "ltr"}
    >
      {files.map(({ name, document }) => (
        <div key={name} className="preview-file">
          <p className="preview-name" dir="ltr">
            {name}
          </p>
          <DocumentView document={document} />
        </div>
      ))}
    </div>
  );
}

function SizeChoice({
  isWhole,
  onChoose,
}: {
  isWhole: boolean;
  onChoose: (isWhole: boolean) => void;
}) {
  return (
    <div className="preview-size" role="group" aria-label={annexWords.size}>
      {[false, true].map((whole) => (
        <button
          key={String(whole)}
          type="button"
          aria-pressed={whole === isWhole}
          onClick={() => onChoose(whole)}
        >
          {whole ? annexWords.wholeWidth : annexWords.readable}
        </button>
      ))}
    </div>
  );
}
