import { paneWords } from "./pane-words";

export function OutsideExcel() {
  return (
    <main className="page-body outside">
      <h1>{paneWords.outsideTitle}</h1>
      <p>{paneWords.outside}</p>
    </main>
  );
}
