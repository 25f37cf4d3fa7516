import { useEffect, useState } from "react";
import type { NamedFile } from "../../app/pane-services";
import { download, wordFileUrl, type WordFile } from "../use-word-file";

/**
 * Saves files as they come, one after the other: a browser asks once whether it may save several.
 * Their memory is given back with the page or the next files.
 */
export function useSavedFiles(files: readonly NamedFile[]): readonly WordFile[] {
  const [saved, setSaved] = useState<readonly WordFile[]>([]);
  useEffect(() => {
    const made = files.map(({ name, bytes }) => ({ name, url: wordFileUrl(bytes) }));
    setSaved(made);
    made.forEach(download);
    return () => {
      for (const { url } of made) URL.revokeObjectURL(url);
    };
  }, [files]);
  return saved;
}
