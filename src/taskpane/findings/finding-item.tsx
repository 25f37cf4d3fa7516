import { Button } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";
import { rowOfFinding } from "../../app/finding-row";
import type { CellPlace, SyncSource } from "../../app/pane-services";
import { UserError } from "../../app/user-error";
import { copyText } from "../copy-text";
import { usePane } from "../pane-context";
import { SeverityMark } from "../severity-mark";
import { useTask } from "../use-task";
import { untold, type Finding } from "./finding-groups";
import { findingsWords } from "./findings-words";

/** What was found, where, and the way to it: the row of a sheet, or its place to copy. */
export function FindingItem({ finding, plan }: { finding: Finding; plan: SyncSource["plan"] }) {
  const { severity, where, message } = finding;
  const { status } = usePane();
  const row = status?.empty === false ? rowOfFinding(finding, plan) : null;
  return (
    <div className="finding">
      <SeverityMark severity={severity} />
      <div className="finding-text">
        <p className="finding-head">
          <span className="finding-severity">{findingsWords.severity[severity]}</span>
          <span className="finding-where">{where}</span>
        </p>
        <p className="finding-message">{message}</p>
        <Untold finding={finding} />
        {row !== null && <GoToRow row={row} />}
      </div>
      <CopyPlace where={where} />
    </div>
  );
}

function Untold({ finding }: { finding: Finding }) {
  const { found, expected } = untold(finding);
  if (found === null && expected === null) return null;
  return (
    <dl className="finding-untold">
      {found !== null && (
        <div>
          <dt>{findingsWords.found}</dt>
          <dd>{found}</dd>
        </div>
      )}
      {expected !== null && (
        <div>
          <dt>{findingsWords.expected}</dt>
          <dd>{expected}</dd>
        </div>
      )}
    </dl>
  );
}

function GoToRow({ row }: { row: CellPlace }) {
  const { services, tell } = usePane();
  const { run } = useTask();
  const goTo = async () => {
    try {
      await services.goTo(row);
    } catch (error) {
      if (!(error instanceof UserError) || error.code !== "row-missing") throw error;
      tell({
        intent: "info",
        title: findingsWords.notInSheet(row.key),
        sentences: [findingsWords.notInSheetMore],
      });
    }
  };
  return (
    <Button
      appearance="subtle"
      size="small"
      className="finding-row"
      aria-label={`${findingsWords.goTo}: ${row.key}`}
      onClick={() => void run(goTo)}
    >
      {findingsWords.goTo}
    </Button>
  );
}

function CopyPlace({ where }: { where: string }) {
  const { announce } = usePane();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const done = await copyText(where);
    setCopied(done);
    announce(done ? findingsWords.copied(where) : findingsWords.notCopied(where));
  };
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={copied ? <CheckmarkRegular /> : <CopyRegular />}
      title={findingsWords.copy(where)}
      aria-label={findingsWords.copy(where)}
      onClick={() => void copy()}
      onBlur={() => setCopied(false)}
    />
  );
}
