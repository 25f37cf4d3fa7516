import type { BatchAnswer } from "./batch";
import { byteLength } from "./request-log";

/** Excel on the web takes and sends no more than this in one request. */
const limit = 5 * 1024 * 1024;

/** Gives the answer and its text; the host's error instead where the request or they are too large. */
export async function withinLimits(
  request: { readonly bytes: number },
  work: () => Promise<BatchAnswer>,
): Promise<SentAnswer> {
  const sent = asSent(request.bytes > limit ? refusal("Request") : await work());
  return sent.bytes <= limit ? sent : asSent(refusal("Response"));
}

export interface SentAnswer {
  readonly answer: BatchAnswer;
  readonly text: string;
  readonly bytes: number;
}

function asSent(answer: BatchAnswer): SentAnswer {
  const text = JSON.stringify(answer);
  return { answer, text, bytes: byteLength(text) };
}

function refusal(what: "Request" | "Response"): BatchAnswer {
  return {
    Results: [],
    TraceIds: [],
    Error: {
      Code: `${what}PayloadSizeLimitExceeded`,
      Message: `The ${what.toLowerCase()} payload size has exceeded the limit.`,
      Location: "",
      ActionIndex: 0,
      HttpStatusCode: 400,
    },
  };
}
