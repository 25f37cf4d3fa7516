import { Button } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { DocumentArrowDownRegular } from "@fluentui/react-icons/svg/document-arrow-down";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { useState } from "react";
import type { AnnexRequest } from "../../app/annex/annex-options-of";
import type { NamedFile } from "../../app/pane-services";
import { usePane } from "../pane-context";
import { useTask } from "../use-task";
import { annexWords } from "./annex-words";
import { copyForWord } from "./copy-for-word";
import { FilesMade } from "./files-made";
import type { Annexes } from "./use-annexes";
import type { HeaderDraft } from "./use-td-header";

type Way = "save" | "copy" | "print";

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
  const { services, keep } = annexes;
  const { tell } = usePane();
  const { busy, run } = useTask();
  const [way, setWay] = useState<Way | null>(null);
  const [files, setFiles] = useState<readonly NamedFile[]>([]);
  const go = (next: Way, work: () => Promise<void>) => {
    if (busy || isEmpty) return;
    setWay(next);
    void run(work).finally(() => setWay(null));
    keep();
  };

  const save = () =>
    go("save", async () => {
      setFiles([]);
      const made = await services.wordFiles(request);
      setFiles(made);
      if (request.choices.header) await header.keepAll();
    });
  const copied = () =>
    tell({ intent: "success", title: annexWords.copied, sentences: [annexWords.copiedMore] });
  const copy = () =>
    go("copy", async () => {
      const outcome = await copyForWord(services.copyForWord(request), copied);
      if (outcome === "copied") copied();
      else
        tell({
          intent: "info",
          title: annexWords.pressKeys,
          sentences: [annexWords.pressKeysMore],
        });
    });
  const print = () =>
    go("print", async () => {
      const sheets = await services.printSheets(request);
      const made = sheets.filter((sheet) => sheet.made).length;
      tell({
        intent: "success",
        title: annexWords.printed(made, sheets.length - made),
        sentences: [annexWords.printedMore(sheets.map(({ sheet }) => sheet))],
      });
    });
  const words = (each: Way, label: string) => (way === each ? BUSY[each] : label);
  const shared = { disabledFocusable: busy || isEmpty };

  return (
    <div className="ways" role="group" aria-label={annexWords.ways}>
      {files.length > 0 && <FilesMade files={files} onClose={() => setFiles([])} />}
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
