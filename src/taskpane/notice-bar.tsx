import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Notice } from "./notice";
import { paneWords } from "./pane-words";

/**
 * The notice on top of the pages. Two live regions stand ready, so that it is spoken as it
 * comes: failures at once, the rest when the screen reader has finished its sentence.
 */
export function NoticeBar(props: { notice: Notice | null; onDismiss: () => void }) {
  const failure = props.notice?.intent === "error";
  return (
    <div className="notices">
      <div role="alert">{failure && <Bar {...props} />}</div>
      <div role="status">{!failure && <Bar {...props} />}</div>
    </div>
  );
}

function Bar({ notice, onDismiss }: { notice: Notice | null; onDismiss: () => void }) {
  if (notice === null) return null;
  return (
    <MessageBar intent={notice.intent} layout="multiline" className="notice">
      <MessageBarBody>
        <MessageBarTitle>{notice.title}</MessageBarTitle>
        {notice.sentences.map((sentence) => (
          <span key={sentence} className="notice-sentence">
            {sentence}
          </span>
        ))}
      </MessageBarBody>
      <MessageBarActions
        {...(notice.action === undefined ? {} : { children: <Action {...notice.action} /> })}
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={paneWords.dismiss}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}

function Action({ label, run }: NonNullable<Notice["action"]>) {
  return (
    <Button size="small" onClick={run}>
      {label}
    </Button>
  );
}
