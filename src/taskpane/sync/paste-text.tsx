import { Button, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { syncWords } from "./sync-words";

export function PasteText({ onRead }: { onRead: (text: string) => void }) {
  const [text, setText] = useState("");
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
          value={text}
          onChange={(_, data) => setText(data.value)}
        />
        <Button disabled={text.trim() === ""} onClick={() => onRead(text)}>
          {syncWords.pasteRead}
        </Button>
      </div>
    </details>
  );
}
