import { Button } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons/svg/document-arrow-up";
import { useRef } from "react";
import { syncWords } from "./sync-words";

/** Says where files go; the whole page takes them, and the button opens the file picker. */
export function DropCard({ onFile }: { onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="drop-card">
      <DocumentArrowUpRegular className="drop-icon" aria-hidden="true" />
      <p className="drop-line">
        {syncWords.dropTitle} {syncWords.dropOr}
      </p>
      <Button onClick={() => input.current?.click()}>{syncWords.pick}</Button>
      <p className="hint">{syncWords.dropHint}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.txt,.htm,.html,application/vnd.openxmlformats-officedocument.wordprocessingml.document,text/plain,text/html"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // Cleared, so that choosing the same file again is a change.
          event.target.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </div>
  );
}
