/**
 * Puts words on the clipboard. The clipboard's own interface is closed to a frame that was not
 * allowed it, as Excel on the web may not allow ours; the older command works there.
 * False where neither does.
 */
export async function copyText(words: string): Promise<boolean> {
  if (copyBySelection(words)) return true;
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}

function copyBySelection(words: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement("textarea");
  area.value = words;
  area.readOnly = true;
  area.className = "unseen";
  document.body.append(area);
  area.select();
  // Deprecated, and by this the only one of the two that needs no permission of the frame.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const copied = document.execCommand("copy");
  area.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
