import { Link } from "@fluentui/react-components";
import { paneWords } from "./pane-words";
import type { WordFile } from "./use-word-file";
import "./word-file-made.css";

/** Where the made file went, and what to do where none came. */
export function WordFileMade({ file }: { file: WordFile }) {
  return (
    <section className="made">
      <h3>{paneWords.fileMade}</h3>
      <p>{paneWords.fileSaved(file.name)}</p>
      <p>
        <Link href={file.url} download={file.name}>
          {paneWords.fileAgain}
        </Link>
      </p>
      <FileHelp />
    </section>
  );
}

/** What to do where no file came. */
export function FileHelp() {
  return (
    <details>
      <summary>{paneWords.fileHelpTitle}</summary>
      {paneWords.fileHelp.map((sentence) => (
        <p key={sentence} className="hint">
          {sentence}
        </p>
      ))}
    </details>
  );
}
