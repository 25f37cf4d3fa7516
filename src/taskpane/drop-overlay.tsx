import type { DropTarget } from "./drop-target";

export function DropOverlay({ title, hint }: DropTarget["words"]) {
  return (
    <div className="drop-overlay" aria-hidden="true">
      <p>
        {title}
        <span>{hint}</span>
      </p>
    </div>
  );
}
