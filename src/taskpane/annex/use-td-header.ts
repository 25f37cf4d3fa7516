import { useCallback, useEffect, useRef, useState } from "react";
import { EMPTY_COVER, type TdHeader, type TdHeaderField } from "../../app/annex/td-header";
import type { AnnexServices, TdCover } from "../../app/annex/annex-services";
import type { MeetingLabel } from "../../domain/plan";
import { failureNotice } from "../notice";
import { usePane } from "../pane-context";

export interface HeaderDraft extends TdHeader {
  readonly change: (field: TdHeaderField, text: string) => void;
  /** Writes to the sheet Settings what was typed; false where that is nothing new. */
  readonly keepTyped: () => Promise<boolean>;
  /** The same, and what is only proposed too: it was used. */
  readonly keepAll: () => Promise<void>;
}

interface Draft {
  readonly meeting: MeetingLabel | null;
  /** As the sheet has it. */
  readonly read: TdHeader;
  readonly typed: TdCover | null;
}

function nothingRead(meeting: MeetingLabel | null): Draft {
  return { meeting, read: { cover: EMPTY_COVER, kept: false }, typed: null };
}

/** The header block of the meeting; what was typed and not kept yet is not read over. */
export function useTdHeader(services: AnnexServices, meeting: MeetingLabel | null): HeaderDraft {
  const [draft, setDraft] = useState<Draft>(() => nothingRead(meeting));
  if (draft.meeting !== meeting) setDraft(nothingRead(meeting));
  const update = useCallback(
    (change: (draft: Draft) => Draft) =>
      // An answer may come when another meeting is shown already.
      setDraft((before) => (before.meeting === meeting ? change(before) : before)),
    [meeting],
  );
  const onRead = useCallback(
    (read: TdHeader) => update((before) => ({ ...before, read })),
    [update],
  );
  useHeaderOf(services, meeting, onRead);
  const { read, typed } = draft;
  const change = (field: TdHeaderField, text: string) =>
    update((before) => ({
      ...before,
      typed: { ...(before.typed ?? before.read.cover), [field]: text },
    }));
  // One after the other: each looks at the rows that the one before has written.
  const running = useRef<Promise<unknown>>(Promise.resolve());
  const keep = (cover: TdCover): Promise<void> => {
    if (meeting === null) return Promise.resolve();
    const kept = running.current
      .catch(() => undefined)
      .then(() => services.keepHeader(meeting, cover))
      .then(() =>
        update((before) => ({
          ...before,
          read: { cover, kept: true },
          typed: before.typed === cover ? null : before.typed,
        })),
      );
    running.current = kept;
    return kept;
  };
  return {
    cover: typed ?? read.cover,
    kept: read.kept,
    change,
    keepTyped: async () => {
      if (typed === null || meeting === null || isSame(typed, read.cover)) return false;
      await keep(typed);
      return true;
    },
    keepAll: async () => {
      if (typed !== null || !read.kept) await keep(typed ?? read.cover);
    },
  };
}

/** Read again while the page is shown and the workbook changes. */
function useHeaderOf(
  services: AnnexServices,
  meeting: MeetingLabel | null,
  onRead: (read: TdHeader) => void,
): void {
  const { status, page, tell } = usePane();
  const isShown = page === "annex";
  useEffect(() => {
    if (!isShown) return;
    let current = true;
    services.header(meeting).then(
      (read) => {
        if (current) onRead(read);
      },
      (error: unknown) => {
        if (current) tell(failureNotice(error));
      },
    );
    return () => {
      current = false;
    };
  }, [services, meeting, status, isShown, tell, onRead]);
}

function isSame(one: TdCover, other: TdCover): boolean {
  return (Object.keys(one) as TdHeaderField[]).every((field) => one[field] === other[field]);
}
