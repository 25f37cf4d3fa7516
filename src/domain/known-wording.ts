import { byUse } from "./by-use";
import { documentKey } from "./document-reference";
import { jcaKey } from "./jca-name";
import { normaliseMeetingLabel } from "./meetings";
import type { Action, Appointment, Jca, Plan, StatusEntry } from "./plan";

/**
 * An abridged plan tells facts in short words of its own. Where the wording is known already,
 * from a report, it stays: only the facts of the abridged plan are news.
 */
export function withKnownWording(known: Plan, abridged: Plan): Plan {
  const actions = new Map(known.actions.map((action) => [action.number, action]));
  const jcas = new Map(known.jcas.map((jca) => [jcaKey(jca.name), jca]));
  return {
    ...abridged,
    actions: abridged.actions.map((action) => wordAction(actions.get(action.number), action)),
    jcas: abridged.jcas.map((jca) => wordJca(jcas.get(jcaKey(jca.name)), jca)),
    ...wordLists(known, abridged),
  };
}

function wordLists(known: Plan, abridged: Plan): Partial<Plan> {
  return {
    requests: wordList(
      known.requests,
      abridged.requests,
      ({ label }) => label,
      ({ text }, item) => ({ ...item, text }),
    ),
    documents: wordList(
      known.documents,
      abridged.documents,
      ({ number }) => documentKey(number),
      ({ number, source, title }, item) => ({ ...item, number, source, title }),
    ),
    schedule: wordList(
      known.schedule,
      abridged.schedule,
      ({ group }) => group,
      ({ time, deadlineText, objective }, item) => ({ ...item, time, deadlineText, objective }),
    ),
    appointments: wordList(
      known.appointments,
      abridged.appointments,
      appointedTo,
      ({ person }, item) => ({ ...item, person }),
    ),
    liaisons: wordList(
      known.liaisons,
      abridged.liaisons,
      ({ number }) => documentKey(number),
      ({ number, subject }, item) => ({ ...item, number, subject }),
    ),
    leadRoles: wordList(
      known.leadRoles,
      abridged.leadRoles,
      ({ group }) => group,
      ({ description }, item) => ({ ...item, description }),
    ),
  };
}

/** Items that are known keep the wording that `word` takes over; equal keys are met in turn. */
function wordList<Item>(
  known: readonly Item[],
  abridged: readonly Item[],
  keyOf: (item: Item) => string,
  word: (known: Item, abridged: Item) => Item,
): readonly Item[] {
  const worded = byUse(known, keyOf);
  return [...byUse(abridged, keyOf)].map(([use, item]) => {
    const before = worded.get(use);
    return before === undefined ? item : word(before, item);
  });
}

function appointedTo({ office, body, label }: Appointment): string {
  return [office, body ?? "", label ?? ""].join("|").toLowerCase();
}

function wordAction(known: Action | undefined, abridged: Action): Action {
  if (known === undefined) return abridged;
  return {
    ...abridged,
    title: known.title ?? abridged.title,
    description: known.description || abridged.description,
    responsible: known.responsible.length > 0 ? known.responsible : abridged.responsible,
    operative: known.operative ?? abridged.operative,
    entries: abridged.entries.map((entry) => wordEntry(entryLike(known, entry), entry)),
  };
}

function entryLike(action: Action, entry: StatusEntry): StatusEntry | undefined {
  const label = (meeting: string | null) => meeting && normaliseMeetingLabel(meeting);
  return action.entries.find((known) => label(known.meeting) === label(entry.meeting));
}

function wordEntry(known: StatusEntry | undefined, abridged: StatusEntry): StatusEntry {
  if (known === undefined) return abridged;
  const { statedAs, comments, references } = known;
  return known.status === abridged.status
    ? { ...abridged, statedAs, comments, references }
    : abridged;
}

function wordJca(known: Jca | undefined, abridged: Jca): Jca {
  if (known === undefined) return abridged;
  return {
    ...abridged,
    name: known.name,
    decisions: abridged.decisions.map((decision) => {
      const worded = known.decisions.find((made) => made.meeting === decision.meeting);
      return { ...decision, text: worded?.text ?? decision.text };
    }),
  };
}
