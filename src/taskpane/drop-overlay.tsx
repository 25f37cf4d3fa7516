import { paneWords } from "./pane-words";

export function DropOverlay() {
  return (
    <div className="drop-overlay" aria-hidden="true">
      <p>
        {paneWords.dropHere}
        <span>{paneWords.dropHint}</span>
      </p>
    </div>
  );
}
