import type { Slice } from "./status-slices";

/** The square that stands for a status, in the charts and beside its word. */
export function Swatch({ status }: { status: Slice["status"] }) {
  return (
    <svg className="swatch" aria-hidden="true" focusable="false">
      <rect className={`slice slice-${status}`} width="100%" height="100%" />
    </svg>
  );
}

export function StatusLegend({
  statuses,
}: {
  statuses: readonly Pick<Slice, "status" | "label">[];
}) {
  return (
    <ul className="legend" aria-hidden="true">
      {statuses.map(({ status, label }) => (
        <li key={status}>
          <Swatch status={status} />
          {label}
        </li>
      ))}
    </ul>
  );
}

/** Contrast themes tell the statuses apart by these patterns; their lines take the text's colour. */
export function StatusPatterns() {
  return (
    <svg className="unseen" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="hatch-wide" width="8" height="8" patternUnits="userSpaceOnUse">
          <path className="hatch" d="M-2 2l4-4M0 8l8-8M6 10l4-4" />
        </pattern>
        <pattern id="hatch-narrow" width="4" height="4" patternUnits="userSpaceOnUse">
          <path className="hatch" d="M-1 1l2-2M0 4l4-4M3 5l2-2" />
        </pattern>
        <pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse">
          <circle className="hatch-dot" cx="2.5" cy="2.5" r="1" />
        </pattern>
      </defs>
    </svg>
  );
}
