import { Switch } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Overview } from "../../app/overview";
import { usePane } from "../pane-context";
import { useReading } from "../use-reading";
import { useTask } from "../use-task";
import { overviewWords } from "./overview-words";

/** What the current meeting brought, the filter of the action plan by it, and the next meeting. */
export function News({ overview }: { overview: Overview }) {
  const { currentMeeting, news, nextMeeting } = overview;
  return (
    <section className="news">
      {currentMeeting !== null && (
        <>
          <p>
            <strong>{overviewWords.news(currentMeeting)}:</strong> {overviewWords.newsCounts(news)}
          </p>
          <OnlyChanged meeting={currentMeeting} />
        </>
      )}
      {nextMeeting !== null && (
        <p>
          {overviewWords.next(nextMeeting)} {overviewWords.deadline(nextMeeting)}
        </p>
      )}
    </section>
  );
}

/** The filter is the table's own: the sheet says whether it is set. */
function OnlyChanged({ meeting }: { meeting: string }) {
  const { services, announce } = usePane();
  const { busy, run } = useTask();
  // Read again after the own change as after everybody else's.
  const read = useCallback(
    () => (busy ? Promise.resolve(null) : services.showsOnlyChanged()),
    [services, busy],
  );
  const { value: isOn } = useReading("overview", read);
  const change = (on: boolean) =>
    run(async () => {
      await services.showOnlyChanged(on);
      announce(on ? overviewWords.onlyChangedOn(meeting) : overviewWords.onlyChangedOff);
    });
  return (
    <Switch
      className="only-changed"
      checked={isOn ?? false}
      disabled={isOn === null && !busy}
      label={overviewWords.onlyChanged}
      onChange={(_, { checked }) => void change(checked)}
    />
  );
}
