import { UserError } from "../../app/user-error";

/** functions.json from beside the page, as Excel gets it. */
export async function loadFunctionMetadata(): Promise<unknown> {
  const address = "functions.json";
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return (await response.json()) as unknown;
  } catch (cause) {
    throw new UserError({
      code: "functions-unreachable",
      happened: "The list of functions could not be loaded.",
      todo: "Check the connection to the add-in's server and try again.",
      cause,
    });
  }
}
