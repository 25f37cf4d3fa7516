import type { Notice } from "../docx/model/document";
import { readDocument, readHtml, readPlainText, type ReadResult } from "../docx/read/read-document";
import { KNOWN_MEETINGS } from "../domain/known-meetings";
import { readReport, type ReportOptions } from "../report/read/read-report";
import { readFailure } from "./read-failure";
import { failedAnswer, type ReadingAnswer, type ReadingJob, type ReportRead } from "./reading-job";

/*
 * Reads reports beside the pane's own thread, which a large one would hold up for seconds. The
 * pane ends this worker after one job, or in the middle of it when the user cancels.
 */
self.onmessage = ({ data }: MessageEvent<ReadingJob>) => {
  self.postMessage(answerTo(data));
};

function answerTo(job: ReadingJob): ReadingAnswer {
  try {
    return { is: "read", report: read(job) };
  } catch (error) {
    return failedAnswer(error);
  }
}

function read(job: ReadingJob): ReportRead {
  let notices: readonly Notice[] = [];
  try {
    const { document, revisions } = documentOf(job);
    notices = document.notices;
    return { ...readReport(document, optionsOf(job)), revisions };
  } catch (error) {
    throw readFailure(error, "name" in job.source ? job.source.name : "The text", notices);
  }
}

function optionsOf({ statusWords }: ReadingJob): ReportOptions {
  return { knownMeetings: KNOWN_MEETINGS, ...(statusWords === undefined ? {} : { statusWords }) };
}

function documentOf({ source, revisions }: ReadingJob): ReadResult {
  const options = revisions === undefined ? {} : { revisions };
  if ("text" in source) return readPlainText(source.text, options);
  if ("html" in source) return readHtml(source.html, options);
  return readDocument(source.bytes, { ...options, fileName: source.name });
}
