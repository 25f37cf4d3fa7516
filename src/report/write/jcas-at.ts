import { meetingOf } from "../../domain/entry-order";
import { compareMeetings } from "../../domain/meetings";
import type { Jca, MeetingLabel, Plan } from "../../domain/plan";

/**
 * The JCAs as a meeting left them: without the decisions of later ones, and without those of
 * which only later meetings decided. Null: as they are.
 */
export function jcasAt({ jcas, meetings }: Plan, meeting: MeetingLabel | null): readonly Jca[] {
  if (meeting === null) return jcas;
  const limit = meetingOf(meetings, meeting);
  return jcas.flatMap((jca) => {
    const decisions = jca.decisions.filter(
      (decision) => compareMeetings(meetingOf(meetings, decision.meeting), limit) <= 0,
    );
    const isLater = decisions.length === 0 && jca.decisions.length > 0;
    return isLater ? [] : [{ ...jca, decisions }];
  });
}
