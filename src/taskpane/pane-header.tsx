import type { WorkbookStatus } from "../app/pane-services";
import { paneWords } from "./pane-words";
import { dayInWords } from "./wording";

/** One slim line: the current meeting, the as-of day, and the transfers that want attention. */
export function PaneHeader({
  status,
  onShowChecks,
}: {
  status: WorkbookStatus | null;
  onShowChecks: () => void;
}) {
  if (status === null) return <header className="header" aria-busy="true" />;
  return (
    <header className="header">
      <h1 className="unseen">{paneWords.product}</h1>
      <span className="header-meeting">
        <span className="unseen">{paneWords.meeting}: </span>
        {status.currentMeeting ?? paneWords.noMeeting}
      </span>
      <span className="header-day">{paneWords.asOf(dayInWords(status.asOf))}</span>
      <span className="header-flags">
        <TransferFlag
          tone="error"
          names={status.overdueTransfers}
          short={paneWords.overdue}
          long={paneWords.overdueLong}
          onClick={onShowChecks}
        />
        <TransferFlag
          tone="warning"
          names={status.dueSoonTransfers}
          short={paneWords.dueSoon}
          long={paneWords.dueSoonLong}
          onClick={onShowChecks}
        />
      </span>
    </header>
  );
}

function TransferFlag({
  tone,
  names,
  short,
  long,
  onClick,
}: {
  tone: "error" | "warning";
  names: readonly string[];
  short: (count: number) => string;
  long: (names: readonly string[]) => string;
  onClick: () => void;
}) {
  if (names.length === 0) return null;
  return (
    <button
      type="button"
      className={`flag tone-${tone}`}
      title={long(names)}
      aria-label={`${short(names.length)}. ${long(names)}`}
      onClick={onClick}
    >
      {short(names.length)}
    </button>
  );
}
