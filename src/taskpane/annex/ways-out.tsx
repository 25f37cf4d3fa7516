import { Button } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { DocumentArrowDownRegular } from "@fluentui/react-icons/svg/document-arrow-down";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import type { AnnexRequest } from "../../app/annex/annex-options-of";
import { annexWords } from "./annex-words";
import { FilesMade } from "./files-made";
import type { Annexes } from "./use-annexes";
import type { HeaderDraft } from "./use-td-header";
import { useWaysOut, type Way } from "./use-ways-out";

const BUSY: Record<Way, string> = {
  save: annexWords.saving,
  copy: annexWords.copying,
  print: annexWords.printing,
};

/** What can be made of the annexes; each says what it did. */
export function WaysOut({
  annexes,
  request,
  header,
  isEmpty,
  inserts,
  onInsert,
}: {
  annexes: Annexes;
  request: AnnexRequest;
  header: HeaderDraft;
  isEmpty: boolean;
  inserts: boolean;
  onInsert: () => void;
}) {
  const { way, busy, files, forget, save, copy, print } = useWaysOut(annexes, request, header);
  const words = (each: Way, label: string) => (way === each ? BUSY[each] : label);
  const shared = { disabledFocusable: busy || isEmpty };

  return (
    <div className="ways" role="group" aria-label={annexWords.ways}>
      {files.length > 0 && <FilesMade files={files} onClose={forget} />}
      {isEmpty && <p className="hint">{annexWords.choose}</p>}
      <div className="ways-buttons">
        <Button appearance="primary" icon={<DocumentArrowDownRegular />} {...shared} onClick={save}>
          {words("save", annexWords.save)}
        </Button>
        <Button icon={<CopyRegular />} {...shared} onClick={copy}>
          {words("copy", annexWords.copy)}
        </Button>
        <Button icon={<DocumentTableRegular />} {...shared} onClick={print}>
          {words("print", annexWords.print)}
        </Button>
        <Button
          icon={<DocumentAddRegular />}
          {...shared}
          aria-expanded={inserts}
          onClick={onInsert}
        >
          {annexWords.insert}
        </Button>
      </div>
      <p className="unseen" role="status">
        {way === null ? "" : BUSY[way]}
      </p>
    </div>
  );
}
