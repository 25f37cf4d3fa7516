import { Unzip, UnzipInflate } from "fflate";
import { SaxesParser } from "saxes";

/** Inflates the main part and lets a SAX parser without handlers run over it, in pieces. */
export function emptyWalk(bytes: Uint8Array): void {
  const parser = new SaxesParser({ xmlns: true });
  const decoder = new TextDecoder();
  const unzip = new Unzip((file) => {
    if (file.name !== "word/document.xml") return;
    file.ondata = (_error, chunk, isLast): void => {
      parser.write(decoder.decode(chunk, { stream: !isLast }));
      if (isLast) parser.close();
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.push(bytes, true);
}
