import { Button, Checkbox, Spinner } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import type { NextMeetingPreview, OpeningOptions } from "../../app/pane-services";
import { usePane } from "../pane-context";
import { useTask } from "../use-task";
import { settingsWords } from "./settings-words";

/** Looked at first, then opened: what would move, and to which meeting. */
export function NextMeeting() {
  const { services, status, tell } = usePane();
  const { busy, run } = useTask();
  const [preview, setPreview] = useState<NextMeetingPreview | null>(null);
  const section = useRef<HTMLElement>(null);
  const look = () => run(async () => setPreview(await services.nextMeeting()));
  const leave = () => {
    setPreview(null);
    section.current?.querySelector("button")?.focus();
  };
  const open = (label: string, options: OpeningOptions) =>
    run(async () => {
      const { opened, entries, reviews } = await services.openNextMeeting(label, options);
      leave();
      tell({
        intent: "success",
        title: settingsWords.opened(opened),
        sentences: [
          settingsWords.openedMore(entries),
          ...(reviews > 0 ? [settingsWords.reviewBegun(reviews)] : []),
        ],
      });
    });
  const meeting = status?.currentMeeting ?? null;
  return (
    <section ref={section} className="settings-section" aria-labelledby="next-meeting">
      <h3 id="next-meeting">{settingsWords.nextMeeting}</h3>
      <p className="hint">{settingsWords.nextMeetingMore}</p>
      <Button
        size="small"
        aria-expanded={preview !== null}
        disabledFocusable={busy || meeting === null}
        onClick={() => (preview === null ? void look() : leave())}
      >
        {settingsWords.openNext}
      </Button>
      {busy && preview === null && <Spinner size="tiny" label={settingsWords.looking} />}
      {preview !== null && (
        // The calendar may change while it is looked at: its proposal is taken anew.
        <Preview
          key={preview.proposed}
          preview={preview}
          busy={busy}
          onOpen={(label, options) => void open(label, options)}
          onLeave={leave}
        />
      )}
    </section>
  );
}

function Preview({
  preview,
  busy,
  onOpen,
  onLeave,
}: {
  preview: NextMeetingPreview;
  busy: boolean;
  onOpen: (label: string, options: OpeningOptions) => void;
  onLeave: () => void;
}) {
  const { proposed, later, jcas } = preview;
  const [label, setLabel] = useState(proposed ?? "");
  const [beginReview, setBeginReview] = useState(preview.beginsReview);
  const isEmpty = label.trim() === "";
  return (
    <form
      className="next-meeting"
      aria-labelledby="next-meeting"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty && !busy) onOpen(label.trim(), { beginReview });
      }}
    >
      <MeetingField label={label} later={later} onChange={setLabel} />
      <WhatMoves preview={preview} />
      {jcas > 0 && (
        <Checkbox
          checked={beginReview}
          label={settingsWords.beginReview(jcas)}
          onChange={(_, { checked }) => setBeginReview(checked === true)}
        />
      )}
      <div className="actions">
        <Button type="submit" appearance="primary" disabledFocusable={isEmpty || busy}>
          {busy ? settingsWords.opening : settingsWords.openLabel(label.trim())}
        </Button>
        <Button disabledFocusable={busy} onClick={onLeave}>
          {settingsWords.cancel}
        </Button>
      </div>
    </form>
  );
}

function MeetingField({
  label,
  later,
  onChange,
}: {
  label: string;
  later: readonly string[];
  onChange: (label: string) => void;
}) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{settingsWords.meetingLabel}</label>
      <input
        id={id}
        className="field-box"
        list={`${id}-later`}
        placeholder="TSAG 10-2026"
        value={label}
        onChange={({ target }) => onChange(target.value)}
      />
      <datalist id={`${id}-later`}>
        {later.map((meeting) => (
          <option key={meeting} value={meeting} />
        ))}
      </datalist>
    </>
  );
}

function WhatMoves({ preview }: { preview: NextMeetingPreview }) {
  const { currentMeeting, entries, withoutNews, pendingDecisions } = preview;
  return (
    <ul className="plain-list">
      <li>{settingsWords.entriesMove(entries, currentMeeting)}</li>
      <li>{settingsWords.becomePrevious}</li>
      {withoutNews.length > 0 && <li>{settingsWords.stillWithoutNews(withoutNews)}</li>}
      {pendingDecisions > 0 && <li>{settingsWords.decisionsPending(pendingDecisions)}</li>}
    </ul>
  );
}
