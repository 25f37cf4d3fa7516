import { UserError } from "../app/user-error";

/** Waits for a part of the add-in that is seldom used, so not in what the pane loads first. */
export async function loadPart<T>(loading: Promise<T>): Promise<T> {
  try {
    return await loading;
  } catch (cause) {
    throw new UserError({
      code: "part-unreachable",
      happened: "A part of the add-in could not be loaded.",
      todo: "Check the connection to the add-in's server and try again.",
      cause,
    });
  }
}
