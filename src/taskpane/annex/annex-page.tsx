import { Button, Checkbox, Link } from "@fluentui/react-components";
import { DocumentArrowDownRegular } from "@fluentui/react-icons/svg/document-arrow-down";
import { useEffect, useState } from "react";
import type { PaneServices } from "../../app/pane-services";
import { failureNotice } from "../notice";
import { PageOpening } from "../page-opening";
import { usePane } from "../pane-context";
import { paneWords } from "../pane-words";
import { useTask } from "../use-task";
import { download, useWordFile } from "../use-word-file";
import { WordFileMade } from "../word-file-made";
import "./annex.css";
import { annexWords } from "./annex-words";

type Summary = Awaited<ReturnType<PaneServices["annexSummary"]>>[number];
type Annex = Summary["annex"];

export function AnnexPage() {
  const { services, announce } = usePane();
  const { busy, run } = useTask();
  const { summaries, failed } = useAnnexSummary();
  const [left, setLeft] = useState<ReadonlySet<Annex>>(new Set());
  const { file, keep } = useWordFile();
  if (failed) return <p className="page-body">{annexWords.notNow}</p>;
  if (summaries === null) return <PageOpening />;

  const chosen = summaries.filter(({ annex, actions }) => actions > 0 && !left.has(annex));
  const make = () =>
    run(async () => {
      const made = await services.annexFile({ annexes: chosen.map(({ annex }) => annex) });
      download(keep(made));
      announce(`${paneWords.fileMade}. ${paneWords.fileSaved(made.name)}`);
    });

  return (
    <div className="page-body">
      <h2>{annexWords.title}</h2>
      <p className="hint">{annexWords.text}</p>
      <div className="annexes" role="group" aria-label={annexWords.title}>
        {summaries.map((summary) => (
          <AnnexChoice
            key={summary.annex}
            summary={summary}
            checked={chosen.includes(summary)}
            onCheck={(checked) => setLeft(withAnnex(left, summary.annex, !checked))}
          />
        ))}
      </div>
      <Abridged />
      <OpenErrors />
      <div className="actions">
        <Button
          appearance="primary"
          icon={<DocumentArrowDownRegular />}
          disabledFocusable={busy || chosen.length === 0}
          onClick={() => void make()}
        >
          {busy ? annexWords.making : annexWords.make}
        </Button>
      </div>
      {chosen.length === 0 && <p className="hint">{annexWords.choose}</p>}
      {file !== null && <WordFileMade file={file} />}
    </div>
  );
}

/** An annex is an official text: the register's short words are none. */
function Abridged() {
  const { status } = usePane();
  return status?.abridged ? <p className="caution">{annexWords.abridged}</p> : null;
}

function AnnexChoice({
  summary,
  checked,
  onCheck,
}: {
  summary: Summary;
  checked: boolean;
  onCheck: (checked: boolean) => void;
}) {
  const { title, actions, entries } = summary;
  return (
    <div className="annex">
      <Checkbox
        checked={checked}
        disabled={actions === 0}
        onChange={(_, data) => onCheck(data.checked === true)}
        label={
          <>
            <span className="annex-name">{title}</span>
            <span className="hint">{annexWords.contents(actions, entries)}</span>
          </>
        }
      />
    </div>
  );
}

function OpenErrors() {
  const { status, showPage } = usePane();
  const errors = status?.problems.filter(({ severity }) => severity === "error").length ?? 0;
  if (errors === 0) return null;
  return (
    <p className="caution">
      {annexWords.problems(errors)}{" "}
      <Link inline onClick={() => showPage("checks")}>
        {annexWords.seeProblems}
      </Link>
    </p>
  );
}

/** The lines of the annexes, read again while the page is shown; null before the first reading. */
function useAnnexSummary(): { summaries: readonly Summary[] | null; failed: boolean } {
  const { services, status, page, tell } = usePane();
  const [summaries, setSummaries] = useState<readonly Summary[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (page !== "annex") return;
    let current = true;
    services.annexSummary().then(
      (read) => {
        if (!current) return;
        setSummaries(read);
        setFailed(false);
      },
      (error: unknown) => {
        if (!current) return;
        setFailed(true);
        tell(failureNotice(error));
      },
    );
    return () => {
      current = false;
    };
  }, [services, status, page, tell]);
  return { summaries, failed };
}

function withAnnex(annexes: ReadonlySet<Annex>, annex: Annex, member: boolean): ReadonlySet<Annex> {
  const next = new Set(annexes);
  if (member) next.add(annex);
  else next.delete(annex);
  return next;
}
