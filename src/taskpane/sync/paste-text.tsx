import { Button, Textarea } from "@fluentui/react-components";
import { useState, type ClipboardEvent } from "react";
import type { PastedReport } from "../../app/pane-services";
import { NOTHING_PASTED, pastedFrom, reportIn, tablesIn } from "./pasted";
import { syncWords } from "./sync-words";

export function PasteText({ onRead }: { onRead: (pasted: PastedReport) => void }) {
  const [pasted, setPasted] = useState(NOTHING_PASTED);
  const report = reportIn(pasted);
  const takeTables = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    if (!replacesAll(event.currentTarget)) return;
    const taken = pastedFrom(event.clipboardData);
    if (taken.html === null) return;
    event.preventDefault();
    setPasted(taken);
  };
  return (
    <details className="source-details">
      <summary className="source">
        <span className="source-title">{syncWords.paste}</span>
        <span className="hint">{syncWords.pasteMore}</span>
      </summary>
      <div className="paste">
        <Textarea
          aria-label={syncWords.pasteLabel}
          rows={6}
          resize="vertical"
          value={pasted.text}
          textarea={{ onPaste: takeTables }}
          onChange={(_, { value }) => setPasted({ text: value, html: null })}
        />
        <div role="status">
          {pasted.html !== null && (
            <p className="hint">{syncWords.pasteTables(tablesIn(pasted.html))}</p>
          )}
        </div>
        <Button
          disabledFocusable={report === null}
          onClick={() => {
            if (report !== null) onRead(report);
          }}
        >
          {syncWords.pasteRead}
        </Button>
      </div>
    </details>
  );
}

/** Pasted among other words, HTML would be only a part of what is to be read. */
function replacesAll({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): boolean {
  return value.slice(0, selectionStart).trim() + value.slice(selectionEnd).trim() === "";
}
