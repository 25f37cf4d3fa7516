import type { CopiedAnnexes } from "../../app/annex/annex-services";

/** `press-keys`: the copy is ready, and goes with the user's own Ctrl+C. */
export type CopyOutcome = "copied" | "press-keys";

const TYPES = { "text/html": "html", "text/plain": "text" } as const;

/**
 * Puts tables on the clipboard as Word takes them, and as plain text beside. The older command
 * comes first: it takes HTML as it is, and needs no permission of the frame. The clipboard's own
 * interface cleans HTML, which costs the styles' names, and Excel's frame may not be allowed it.
 * Where neither does, the next copy by keys is answered with it: nobody forbids that one. Rejects
 * only where `made` does.
 */
export async function copyForWord(
  made: Promise<CopiedAnnexes>,
  onCopied: () => void,
): Promise<CopyOutcome> {
  const copied = await made;
  if (copyByCommand(copied) || (await writeToClipboard(copied))) return "copied";
  answerNextCopy(copied, onCopied);
  return "press-keys";
}

async function writeToClipboard(copied: CopiedAnnexes): Promise<boolean> {
  try {
    const blobs = Object.entries(TYPES).map(([type, side]) => [
      type,
      new Blob([copied[side]], { type }),
    ]);
    const item = new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>);
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

function copyByCommand(copied: CopiedAnnexes): boolean {
  let isTaken = false;
  const stop = onCopy((data) => {
    fill(data, copied);
    isTaken = true;
  });
  // Deprecated, and by this the only one of the two that needs no permission of the frame.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const isDone = document.execCommand("copy");
  stop();
  return isDone && isTaken;
}

/** Only the newest copy waits. */
let stopWaiting: (() => void) | null = null;

function answerNextCopy(copied: CopiedAnnexes, onCopied: () => void): void {
  stopWaiting?.();
  stopWaiting = onCopy((data) => {
    fill(data, copied);
    stopWaiting?.();
    stopWaiting = null;
    onCopied();
  });
}

function fill(data: DataTransfer, copied: CopiedAnnexes): void {
  for (const [type, side] of Object.entries(TYPES)) data.setData(type, copied[side]);
}

/** Takes the place of what the page would copy; gives how to stop. */
function onCopy(take: (data: DataTransfer) => void): () => void {
  const handler = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    take(event.clipboardData);
  };
  document.addEventListener("copy", handler, { capture: true });
  return () => document.removeEventListener("copy", handler, { capture: true });
}
