import { Button, Spinner } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { useCallback, useEffect, useRef, useState } from "react";
import { chosenAnnexes } from "../../app/annex/annex-choices";
import type { AnnexRequest } from "../../app/annex/annex-options-of";
import type { InsertedAnnexes } from "../../app/annex/annex-services";
import { useDropTarget } from "../use-drop-target";
import { usePane } from "../pane-context";
import { useTask } from "../use-task";
import { annexWords } from "./annex-words";
import { InsertOutcome } from "./insert-outcome";
import type { Annexes } from "./use-annexes";

const DROP = { title: annexWords.insertDropHere, hint: annexWords.insertDropHint };

/** Takes a document of the user's, and gives it back with the annexes in their places. */
export function InsertCard({ annexes, request }: { annexes: Annexes; request: AnnexRequest }) {
  const { services, keep } = annexes;
  const { announce } = usePane();
  const { busy, run } = useTask();
  const [name, setName] = useState("");
  const [outcome, setOutcome] = useState<InsertedAnnexes | null>(null);
  const card = useRef<HTMLElement>(null);
  // The button that opens it stands elsewhere: who works with keys or a screen reader is led here.
  useEffect(() => card.current?.querySelector("h3")?.focus(), []);
  useEffect(() => card.current?.scrollIntoView({ block: "nearest" }), [outcome]);

  const take = useCallback(
    (file: File) =>
      void run(async () => {
        setName(file.name);
        setOutcome(null);
        const bytes = new Uint8Array(await file.arrayBuffer());
        const inserted = await services.insertInto({ name: file.name, bytes }, request);
        setOutcome(inserted);
        announce(annexWords.inserted(inserted.filled.length));
        keep();
      }),
    [run, services, request, announce, keep],
  );
  useDropTarget("annex", DROP, take);

  return (
    <section ref={card} className="insert" aria-labelledby="insert-title">
      <h3 id="insert-title" tabIndex={-1}>
        {annexWords.insertTitle}
      </h3>
      {outcome === null ? (
        <>
          <p className="hint">{annexWords.insertText}</p>
          <ul className="place-names">
            {chosenAnnexes(request.choices).map((annex) => (
              <li key={annex}>
                <code>{annex}</code>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <InsertOutcome outcome={outcome} />
      )}
      {busy ? (
        <Spinner size="tiny" label={annexWords.inserting(name)} />
      ) : (
        <PickFile again={outcome !== null} onFile={take} />
      )}
    </section>
  );
}

function PickFile({ again, onFile }: { again: boolean; onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={again ? "actions" : "drop-card"}>
      {!again && <DocumentAddRegular className="drop-icon" aria-hidden="true" />}
      {!again && <p className="drop-line">{annexWords.insertDrop}</p>}
      <Button size={again ? "small" : "medium"} onClick={() => input.current?.click()}>
        {again ? annexWords.insertAnother : annexWords.insertPick}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
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
