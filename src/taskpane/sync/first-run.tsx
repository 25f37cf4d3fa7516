import { Button } from "@fluentui/react-components";
import { FindingsLine } from "../findings/findings-line";
import { DropCard } from "./drop-card";
import { PasteText } from "./paste-text";
import { syncWords } from "./sync-words";
import type { Sync } from "./use-sync";

/** The empty workbook: the main job in one click, or a report. */
export function FirstRun({ sync }: { sync: Sync }) {
  return (
    <div className="page-body">
      <section className="first-run" aria-labelledby="first-run-title">
        <SheetsPicture />
        <h2 id="first-run-title" tabIndex={-1}>
          {syncWords.firstTitle}
        </h2>
        <p>{syncWords.firstText}</p>
        <Button appearance="primary" onClick={sync.startFromBundled}>
          {syncWords.firstButton}
        </Button>
        <Button appearance="subtle" onClick={sync.readBundled}>
          {syncWords.firstLook}
        </Button>
      </section>
      <p className="or">
        <span>{syncWords.firstOr}</span>
      </p>
      <DropCard onFile={sync.readFile} />
      <PasteText onRead={sync.readPasted} />
      {sync.findings.source && (
        <FindingsLine findings={sync.findings} of={sync.findings.source} named />
      )}
    </div>
  );
}

function SheetsPicture() {
  return (
    <svg className="picture" viewBox="0 0 120 64" aria-hidden="true" focusable="false">
      <rect className="picture-sheet" x="14" y="6" width="74" height="52" rx="4" />
      <path className="picture-head" d="M14 18h74v-8a4 4 0 0 0-4-4H18a4 4 0 0 0-4 4z" />
      <path className="picture-line" d="M14 28h74M14 38h74M14 48h74M34 18v40M64 18v40" />
      <path className="picture-mark" d="M39 23h18M39 33h13M39 43h20M69 33h12M69 53h9" />
      <circle className="picture-disc" cx="92" cy="44" r="14" />
      <path className="picture-tick" d="M85.5 44.5l4.5 4.5 8.5-9.5" />
    </svg>
  );
}
