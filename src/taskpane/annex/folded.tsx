import type { ReactNode } from "react";

/** A part of the page that is seldom needed: folded, it says what holds at present. */
export function Folded({
  title,
  now,
  children,
}: {
  title: string;
  /** What is chosen in it. */
  now: string;
  children: ReactNode;
}) {
  return (
    <details className="folded">
      <summary>
        <span className="folded-title">{title}</span>
        <span className="hint">{now}</span>
      </summary>
      <div className="folded-body">{children}</div>
    </details>
  );
}
