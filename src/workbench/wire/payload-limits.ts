import type { BatchAnswer } from "./batch";
import { byteLength } from "./request-log";

/** Excel on the web takes and sends no more than this in one request. */
const limit = 5 * 1024 * 1024;

/** Gives the answer and its text; the host's error instead where the request or they are too large. */
export async function withinLimits(
  request: { readonly bytes: number },
  work: () => Promise<BatchAnswer>,
): Promise<{ answer: BatchAnswer; text: string }> {
  const answer = request.bytes > limit ? refusal("Request") : await work();
  const text = JSON.stringify(answer);
  if (byteLength(text) <= limit) return { answer, text };
  const refused = refusal("Response");
  return { answer: refused, text: JSON.stringify(refused) };
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
