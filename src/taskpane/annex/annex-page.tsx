import { Link } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Finding } from "../../domain/finding";
import { chosenAnnexes } from "../../app/annex/annex-choices";
import type { AnnexOffer } from "../../app/annex/annex-offer";
import type { AnnexRequest } from "../../app/annex/annex-options-of";
import { NoPlan } from "../no-plan";
import { PageOpening } from "../page-opening";
import { usePane } from "../pane-context";
import "./annex.css";
import { AnnexFor } from "./annex-for";
import { AnnexList } from "./annex-list";
import { annexWords } from "./annex-words";
import { Filters } from "./filters";
import { InsertCard } from "./insert-card";
import { NewsChoice } from "./news-choice";
import { AnnexPreview } from "./preview/annex-preview";
import { SplitChoice } from "./split-choice";
import { TdHeaderFields } from "./td-header-fields";
import { useAnnexes, useOffer, useRequest, type Annexes } from "./use-annexes";
import { useTdHeader, type HeaderDraft } from "./use-td-header";
import { WaysOut } from "./ways-out";

/** Annexes for the report: chosen, looked at, and taken out in one of four ways. */
export function AnnexPage({ findings }: { findings: readonly Finding[] }) {
  const { status } = usePane();
  const { annexes, failed } = useAnnexes();
  if (status?.empty) return <NoPlan title={annexWords.noPlan} />;
  if (failed) return <p className="page-body">{annexWords.notNow}</p>;
  if (annexes === null) return <PageOpening />;
  return <Opened annexes={annexes} findings={findings} />;
}

function Opened({ annexes, findings }: { annexes: Annexes; findings: readonly Finding[] }) {
  const { services, choices } = annexes;
  const { status } = usePane();
  const meeting = choices.meeting ?? status?.currentMeeting ?? null;
  const header = useTdHeader(services, meeting);
  const request = useRequest(choices, header.cover, findings);
  const { offer, failed } = useOffer(services, request);
  const printed = usePrinted(request, offer);
  if (failed) return <p className="page-body">{annexWords.notNow}</p>;
  if (offer === null) return <PageOpening />;
  return (
    <Choosing annexes={annexes} request={printed} header={header} offer={offer} meeting={meeting} />
  );
}

interface ChoosingProps {
  annexes: Annexes;
  request: AnnexRequest;
  header: HeaderDraft;
  offer: AnnexOffer;
  meeting: string | null;
}

function Choosing({ annexes, request, header, offer, meeting }: ChoosingProps) {
  const { services, choices, choose } = annexes;
  const [inserts, setInserts] = useState(false);
  const isEmpty = request.choices.chosen.length === 0;
  const shared = { choices, offer, meeting, header, onChoose: choose };
  return (
    <>
      <div className="page-body annex-page">
        <h2>{annexWords.title}</h2>
        <p className="hint">{annexWords.text}</p>
        <AnnexList choices={choices} contents={offer.contents} onChoose={choose} />
        <AnnexFor {...shared} />
        <div className="folds">
          <Filters {...shared} />
          <NewsChoice {...shared} />
          <TdHeaderFields {...shared} />
          <SplitChoice choices={choices} onChoose={choose} />
        </div>
        <Abridged />
        <OpenErrors />
        <AnnexPreview services={services} request={request} isEmpty={isEmpty} />
        {inserts && !isEmpty && <InsertCard annexes={annexes} request={request} />}
      </div>
      <WaysOut
        annexes={annexes}
        request={request}
        header={header}
        isEmpty={isEmpty}
        inserts={inserts}
        onInsert={() => setInserts(!inserts)}
      />
    </>
  );
}

/** What holds nothing is not printed, and stays ticked for when it does. */
function usePrinted(request: AnnexRequest, offer: AnnexOffer | null): AnnexRequest {
  const chosen = chosenAnnexes(request.choices)
    .filter((annex) => (offer?.contents[annex].items ?? 0) > 0)
    .join(" ");
  return useMemo(() => {
    const { choices } = request;
    const wanted = choices.order.filter((annex) => chosen.split(" ").includes(annex));
    return { ...request, choices: { ...choices, chosen: wanted } };
  }, [request, chosen]);
}

/** An annex is an official text: the register's short words are none. */
function Abridged() {
  const { status } = usePane();
  return status?.abridged ? <p className="caution">{annexWords.abridged}</p> : null;
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
