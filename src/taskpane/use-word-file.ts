import { useEffect, useState } from "react";

export interface WordFile {
  readonly name: string;
  /** An address within this page, from which the file can be saved again. */
  readonly url: string;
}

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Keeps the newest file for saving; its memory is given back with the page or the next file. */
export function useWordFile(): {
  file: WordFile | null;
  keep: (made: { name: string; bytes: Uint8Array }) => WordFile;
} {
  const [file, setFile] = useState<WordFile | null>(null);
  useEffect(() => {
    if (file === null) return;
    return () => URL.revokeObjectURL(file.url);
  }, [file]);
  return {
    file,
    keep: ({ name, bytes }) => {
      const kept = { name, url: wordFileUrl(bytes) };
      setFile(kept);
      return kept;
    },
  };
}

/** An address within this page; whoever asks for it gives its memory back. */
export function wordFileUrl(bytes: Uint8Array): string {
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPE }));
}

/** Starts the download as a click on a link does; whether it is allowed cannot be known here. */
export function download({ name, url }: WordFile): void {
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
}
