import { Button, Link } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect } from "react";
import type { NamedFile } from "../../app/pane-services";
import { usePane } from "../pane-context";
import { paneWords } from "../pane-words";
import { FileHelp } from "../word-file-made";
import "../word-file-made.css";
import { annexWords } from "./annex-words";
import { useSavedFiles } from "./use-saved-files";

/** Saves the files that were made, says where they went, and saves them again where none came. */
export function FilesMade({
  files,
  onClose,
}: {
  files: readonly NamedFile[];
  onClose: () => void;
}) {
  const { announce } = usePane();
  const saved = useSavedFiles(files);
  const title = annexWords.filesMade(files.length);
  const [first] = files;
  useEffect(() => {
    announce(`${title}. ${first === undefined ? "" : paneWords.fileSaved(first.name)}`);
  }, [announce, title, first]);
  return (
    <section className="made" aria-label={title}>
      <div className="made-top">
        <h3>{title}</h3>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={annexWords.close}
          onClick={onClose}
        />
      </div>
      {saved.map(({ name, url }) => (
        <p key={url}>
          {files.length === 1 ? paneWords.fileSaved(name) : name}{" "}
          <Link
            inline
            href={url}
            download={name}
            {...(files.length === 1 ? {} : { "aria-label": annexWords.fileAgain(name) })}
          >
            {paneWords.fileAgain}
          </Link>
        </p>
      ))}
      <FileHelp />
    </section>
  );
}
