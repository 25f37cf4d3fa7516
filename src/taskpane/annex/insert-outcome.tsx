import { Link } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useMemo } from "react";
import type { AnnexId, InsertedAnnexes } from "../../app/annex/annex-services";
import { paneWords } from "../pane-words";
import { FileHelp } from "../word-file-made";
import "../word-file-made.css";
import { annexWords } from "./annex-words";
import { useSavedFiles } from "./use-saved-files";

/** Which places were filled and which annexes have none, and the file. */
export function InsertOutcome({ outcome }: { outcome: InsertedAnnexes }) {
  const { file, filled, missing } = outcome;
  const [saved] = useSavedFiles(useMemo(() => [file], [file]));
  return (
    <div className="insert-outcome">
      <p className="insert-count">
        <CheckmarkCircleRegular className="mark tone-success" aria-hidden="true" />
        {annexWords.inserted(filled.length)}
      </p>
      <ul className="insert-list">
        {filled.map(({ section, place, note }, index) => (
          <li key={index}>
            {annexWords.filledPlace(nameOf(section), place)}
            {note !== null && <span className="hint">{note}</span>}
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <>
          <p className="insert-count">
            <WarningRegular className="mark tone-warning" aria-hidden="true" />
            {annexWords.missing}
          </p>
          <ul className="insert-list">
            {missing.map(({ section, message }, index) => (
              <li key={index}>
                {nameOf(section)}
                <span className="hint">{message}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {saved !== undefined && (
        <p className="saved-as">
          {paneWords.fileSaved(saved.name)}{" "}
          <Link inline href={saved.url} download={saved.name}>
            {paneWords.fileAgain}
          </Link>
        </p>
      )}
      <FileHelp />
    </div>
  );
}

function nameOf(section: string): string {
  return section in annexWords.names ? annexWords.names[section as AnnexId] : section;
}
