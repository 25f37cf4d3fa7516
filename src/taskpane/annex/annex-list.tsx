import { Checkbox } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useId, useLayoutEffect, useRef, type KeyboardEvent } from "react";
import { moveAnnex, withAnnex, type AnnexChoices } from "../../app/annex/annex-choices";
import type { AnnexOffer } from "../../app/annex/annex-offer";
import type { AnnexId } from "../../app/annex/annex-services";
import { usePane } from "../pane-context";
import { annexWords } from "./annex-words";

const MOVES = { ArrowUp: -1, ArrowDown: 1 } as const;

/** What is printed and in which order: ticked, and moved by buttons or with Alt and an arrow. */
export function AnnexList({
  choices,
  contents,
  onChoose,
}: {
  choices: AnnexChoices;
  contents: AnnexOffer["contents"];
  onChoose: (choices: AnnexChoices) => void;
}) {
  const { announce } = usePane();
  const id = useId();
  const focus = useKeptButton();
  const move = (annex: AnnexId, by: -1 | 1) => {
    const moved = moveAnnex(choices, annex, by);
    if (moved === choices) return;
    focus.keep();
    onChoose(moved);
    const place = moved.order.indexOf(annex) + 1;
    announce(annexWords.moved(annexWords.names[annex], place, moved.order.length));
  };
  return (
    <section className="annex-choice" aria-labelledby={id}>
      <h3 id={id}>{annexWords.list}</h3>
      <ul className="annexes">
        {choices.order.map((annex, index) => (
          <AnnexItem
            key={annex}
            annex={annex}
            contents={contents[annex]}
            chosen={choices.chosen.includes(annex)}
            isFirst={index === 0}
            isLast={index === choices.order.length - 1}
            onTick={(wanted) => onChoose(withAnnex(choices, annex, wanted))}
            onMove={(by) => move(annex, by)}
          />
        ))}
      </ul>
    </section>
  );
}

interface ItemProps {
  annex: AnnexId;
  contents: AnnexOffer["contents"][AnnexId];
  chosen: boolean;
  isFirst: boolean;
  isLast: boolean;
  onTick: (wanted: boolean) => void;
  onMove: (by: -1 | 1) => void;
}

function AnnexItem({ annex, contents, chosen, isFirst, isLast, onTick, onMove }: ItemProps) {
  const name = annexWords.names[annex];
  const isEmpty = contents.items === 0;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.altKey && event.key in MOVES ? MOVES[event.key as keyof typeof MOVES] : null;
    if (by === null) return;
    event.preventDefault();
    onMove(by);
  };
  return (
    <li className="annex" data-chosen={chosen && !isEmpty} onKeyDown={onKeyDown}>
      <Checkbox
        checked={chosen && !isEmpty}
        disabled={isEmpty}
        title={annexWords.moveHint}
        onChange={(_, data) => onTick(data.checked === true)}
        label={
          <>
            <span className="annex-name">{name}</span>
            <span className="hint">{annexWords.contents(annex, contents)}</span>
          </>
        }
      />
      <span className="annex-moves">
        <MoveButton label={annexWords.up(name)} atEnd={isFirst} onClick={() => onMove(-1)}>
          <ChevronUpRegular />
        </MoveButton>
        <MoveButton label={annexWords.down(name)} atEnd={isLast} onClick={() => onMove(1)}>
          <ChevronDownRegular />
        </MoveButton>
      </span>
    </li>
  );
}

/** At the list's end it stays, so that the focus does. */
function MoveButton({
  label,
  atEnd,
  onClick,
  children,
}: {
  label: string;
  atEnd: boolean;
  onClick: () => void;
  children: React.ReactNode;
}) {
  return (
    <button
      type="button"
      className="annex-move"
      aria-label={label}
      title={label}
      aria-disabled={atEnd}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** An element that the browser moves within the page loses the focus: it gets it back. */
function useKeptButton(): { keep: () => void } {
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (focused.current instanceof HTMLElement && document.activeElement !== focused.current)
      focused.current.focus();
    focused.current = null;
  });
  return {
    keep: () => {
      focused.current = document.activeElement;
    },
  };
}
