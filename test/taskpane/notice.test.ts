import { UserError } from "../../src/app/user-error";
import { failureNotice, requestNotice } from "../../src/taskpane/notice";
import { readFailure } from "../../src/taskpane/read-failure";

describe("what is told of a failure", () => {
  test("are a UserError's own words: what happened, what is safe, what to do", () => {
    const error = new UserError({
      code: "any",
      happened: "It broke.",
      safe: "All is safe.",
      todo: "Mend it.",
    });
    expect(failureNotice(error)).toEqual({
      intent: "error",
      title: "It broke.",
      sentences: ["All is safe.", "Mend it."],
    });
  });

  test.each([
    [new TypeError("x is not a function"), "TypeError: x is not a function"],
    ["words", "words"],
    [undefined, "undefined"],
  ])("is general for %p, and names it for the one who looks after the add-in", (error, named) => {
    const notice = failureNotice(error);
    expect(notice.intent).toBe("error");
    expect(notice.sentences).toHaveLength(2);
    expect(notice.sentences[1]).toContain(named);
  });

  test("cuts a long message short", () => {
    expect(failureNotice(new Error("x".repeat(5000))).sentences[1]?.length).toBeLessThan(400);
  });

  test("comes the same way from a ribbon command", () => {
    const error = new Error("no");
    expect(requestNotice({ kind: "failure", error })).toEqual(failureNotice(error));
    expect(requestNotice({ kind: "nothing-to-undo" }).intent).toBe("info");
  });
});

describe("a reader's failure", () => {
  const coded = (message: string) => Object.assign(new Error(message), { code: "pdf" });

  test.each([
    [
      "This is a PDF file: drop the Word file that it was made from.",
      "plan.pdf could not be read. This is a PDF file.",
      "Drop the Word file that it was made from.",
    ],
    [
      "No table of ours.",
      "plan.pdf could not be read. No table of ours.",
      "Choose the report as a Word file (.docx) or as plain text (.txt).",
    ],
  ])("%p is told with the file's name and what to do", (message, happened, todo) => {
    const told = readFailure(coded(message), "plan.pdf");
    expect(told).toBeInstanceOf(UserError);
    expect(told).toMatchObject({ code: "pdf", message: happened, todo });
  });

  test("without a code is a fault of the program and stays as it is", () => {
    const error = new TypeError("x");
    expect(readFailure(error, "plan.docx")).toBe(error);
  });
});
