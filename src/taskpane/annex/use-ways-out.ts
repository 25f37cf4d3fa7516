import { useState } from "react";
import type { AnnexRequest } from "../../app/annex/annex-options-of";
import type { NamedFile } from "../../app/pane-services";
import type { Notice } from "../notice";
import { usePane } from "../pane-context";
import { useTask } from "../use-task";
import { annexWords } from "./annex-words";
import { copyForWord } from "./copy-for-word";
import type { Annexes } from "./use-annexes";
import type { HeaderDraft } from "./use-td-header";

export type Way = "save" | "copy" | "print";

/** Makes what is asked for, one thing at a time, and says what came of it. */
export function useWaysOut(
  { services, choices, keep }: Annexes,
  request: AnnexRequest,
  header: HeaderDraft,
) {
  const { tell } = usePane();
  const { busy, run } = useTask();
  const [way, setWay] = useState<Way | null>(null);
  const [files, setFiles] = useState<readonly NamedFile[]>([]);
  const go = (next: Way, work: () => Promise<void>) => {
    if (busy || request.choices.chosen.length === 0) return;
    setWay(next);
    void run(work).finally(() => setWay(null));
    keep();
  };
  const forget = () => setFiles([]);
  const save = async () => {
    forget();
    setFiles(await services.wordFiles(request));
    if (choices.header) await header.keepAll();
  };
  const copy = async () => {
    const outcome = await copyForWord(services.copyForWord(request), () => tell(COPIED));
    tell(outcome === "copied" ? COPIED : PRESS_KEYS);
  };
  const print = async () => {
    const sheets = await services.printSheets(request);
    const made = sheets.filter((sheet) => sheet.made).length;
    tell({
      intent: "success",
      title: annexWords.printed(made, sheets.length - made),
      sentences: [annexWords.printedMore(sheets.map(({ sheet }) => sheet))],
    });
  };
  return {
    way,
    busy,
    files,
    forget,
    save: () => go("save", save),
    copy: () => go("copy", copy),
    print: () => go("print", print),
  };
}

const COPIED: Notice = {
  intent: "success",
  title: annexWords.copied,
  sentences: [annexWords.copiedMore],
};

const PRESS_KEYS: Notice = {
  intent: "info",
  title: annexWords.pressKeys,
  sentences: [annexWords.pressKeysMore],
};
