import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { FindingsLine } from "../findings/findings-line";
import { usePane } from "../pane-context";
import { DropCard } from "./drop-card";
import { PasteText } from "./paste-text";
import { syncWords } from "./sync-words";
import type { Sync } from "./use-sync";

export function ChooseSource({ sync }: { sync: Sync }) {
  return (
    <div className="page-body">
      <h2 tabIndex={-1}>{syncWords.chooseTitle}</h2>
      <DropCard onFile={sync.readFile} />
      <ul className="sources">
        <li>
          <button type="button" className="source" onClick={sync.readBundled}>
            <span className="source-title">{syncWords.bundled}</span>
            <span className="hint">{syncWords.bundledMore}</span>
          </button>
        </li>
        <li>
          <PasteText onRead={sync.readPasted} />
        </li>
      </ul>
      <p className="hint">{syncWords.nothingYet}</p>
      {sync.findings.source && (
        <FindingsLine findings={sync.findings} of={sync.findings.source} named />
      )}
      <LastSync onUndo={sync.undo} />
    </div>
  );
}

function LastSync({ onUndo }: { onUndo: () => void }) {
  const { status } = usePane();
  if (status === null) return null;
  return (
    <section className="last-sync">
      <p>
        {status.lastSource === null ? syncWords.noSource : syncWords.lastSource(status.lastSource)}
      </p>
      <p className="hint">{syncWords.sizes(status.actionCount, status.jcaCount)}</p>
      {status.canUndoSync && (
        <Button size="small" icon={<ArrowUndoRegular />} onClick={onUndo}>
          {syncWords.undo}
        </Button>
      )}
    </section>
  );
}
