import { createContext, use } from "react";

/** Whose the insertions of the document are; null where what is new is in bold. */
export const InsertedBy = createContext<string | null>(null);

export function useInsertedBy(): string | null {
  return use(InsertedBy);
}
