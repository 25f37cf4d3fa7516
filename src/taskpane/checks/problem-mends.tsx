import { Button, Input, Spinner } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useEffect, useState } from "react";
import type { Mend } from "../../app/mend";
import type { Problem } from "../../domain/problem";
import { hasEveryWord } from "../matching";
import { failureNotice } from "../notice";
import { usePane } from "../pane-context";
import { useTask } from "../use-task";
import { checksWords } from "./checks-words";
import { TypedMend } from "./typed-mend";

/** So many candidates of a search are shown; more words find the rest. */
const MOST_FOUND = 12;

/** What can be done about a problem, a click each: the likely ones, and a search for the others. */
export function ProblemMends({ problem }: { problem: Problem }) {
  const { services, announce } = usePane();
  const { busy, run } = useTask();
  const mends = useMends(problem);
  if (mends === null)
    return <Spinner size="tiny" className="mends-coming" label={checksWords.mendsComing} />;
  if (mends.length === 0) return <p className="hint">{checksWords.byHand}</p>;

  const apply = (mend: Mend, text?: string) =>
    void run(async () => {
      await services.applyMend(problem, mend.id, text);
      announce(checksWords.mended(mend.asks === undefined ? mend.preview : mend.label));
    });
  const oneClick = mends.filter(({ asks }) => asks === undefined);
  return (
    <div className="problem-mends" role="group" aria-label={checksWords.mendsOf(problem.message)}>
      {oneClick
        .filter(({ likely }) => likely)
        .map((mend) => (
          <MendButton key={mend.id} mend={mend} busy={busy} onApply={() => apply(mend)} />
        ))}
      <OtherMends mends={oneClick.filter(({ likely }) => !likely)} busy={busy} onApply={apply} />
      {mends
        .filter(({ asks }) => asks !== undefined)
        .map((mend) => (
          <TypedMend key={mend.id} mend={mend} busy={busy} onApply={(text) => apply(mend, text)} />
        ))}
    </div>
  );
}

/** Null until they are known. A problem that changes under it gets its own. */
function useMends(problem: Problem): readonly Mend[] | null {
  const { services, tell } = usePane();
  const [mends, setMends] = useState<readonly Mend[] | null>(null);
  useEffect(() => {
    let current = true;
    services.mendsFor(problem).then(
      (found) => {
        if (current) setMends(found);
      },
      (error: unknown) => {
        if (!current) return;
        setMends([]);
        tell(failureNotice(error));
      },
    );
    return () => {
      current = false;
    };
  }, [services, problem, tell]);
  return mends;
}

function MendButton({ mend, busy, onApply }: { mend: Mend; busy: boolean; onApply: () => void }) {
  return (
    <Button
      size="small"
      className="mend-button"
      title={mend.preview}
      disabledFocusable={busy}
      onClick={onApply}
    >
      {mend.label}
    </Button>
  );
}

/** The documents of the workbook, for example: too many to show before they are searched for. */
function OtherMends({
  mends,
  busy,
  onApply,
}: {
  mends: readonly Mend[];
  busy: boolean;
  onApply: (mend: Mend) => void;
}) {
  const [query, setQuery] = useState("");
  if (mends.length === 0) return null;
  const words = query.trim();
  const found =
    words === "" ? [] : mends.filter(({ label, preview }) => hasEveryWord([label, preview], words));
  return (
    <div className="mend-search">
      <Input
        type="search"
        size="small"
        className="search"
        contentBefore={<SearchRegular aria-hidden="true" />}
        aria-label={checksWords.searchMends(mends.length)}
        placeholder={checksWords.searchMends(mends.length)}
        value={query}
        onChange={(_, data) => setQuery(data.value)}
      />
      <div role="status">
        {words !== "" && <p className="hint">{checksWords.foundMends(found.length)}</p>}
      </div>
      {found.slice(0, MOST_FOUND).map((mend) => (
        <MendButton key={mend.id} mend={mend} busy={busy} onApply={() => onApply(mend)} />
      ))}
    </div>
  );
}
