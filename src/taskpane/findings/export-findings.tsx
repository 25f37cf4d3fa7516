import { Button } from "@fluentui/react-components";
import { DocumentArrowDownRegular } from "@fluentui/react-icons/svg/document-arrow-down";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { useState } from "react";
import type { SyncSource } from "../../app/pane-services";
import { usePane } from "../pane-context";
import { paneWords } from "../pane-words";
import { useTask } from "../use-task";
import { download, useWordFile } from "../use-word-file";
import { WordFileMade } from "../word-file-made";
import { findingsWords } from "./findings-words";

/** The whole list, whatever the filter shows: for the workbook, or for the rapporteur. */
export function ExportFindings({ source }: { source: SyncSource }) {
  const { services, announce } = usePane();
  const toSheet = useTask();
  const toWord = useTask();
  const { file, keep } = useWordFile();
  const [listed, setListed] = useState("");

  const makeSheet = () =>
    toSheet.run(async () => {
      setListed(findingsWords.sheetMade(await services.findingsSheet(source)));
    });
  const makeWord = () =>
    toWord.run(async () => {
      const made = await services.findingsFile(source);
      download(keep(made));
      announce(`${paneWords.fileMade}. ${paneWords.fileSaved(made.name)}`);
    });

  return (
    <>
      <div className="export" role="group" aria-label={findingsWords.exportLong}>
        <span className="hint">{findingsWords.export}</span>
        <Button
          size="small"
          icon={<TableRegular />}
          disabledFocusable={toSheet.busy}
          onClick={() => void makeSheet()}
        >
          {toSheet.busy ? findingsWords.sheetMaking : findingsWords.sheet}
        </Button>
        <Button
          size="small"
          icon={<DocumentArrowDownRegular />}
          disabledFocusable={toWord.busy}
          onClick={() => void makeWord()}
        >
          {toWord.busy ? findingsWords.wordMaking : findingsWords.word}
        </Button>
      </div>
      <div role="status">{listed !== "" && <p className="hint">{listed}</p>}</div>
      {file !== null && <WordFileMade file={file} />}
    </>
  );
}
