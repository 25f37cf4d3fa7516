/** Which side of tracked changes is read: as if all were accepted, or as it was before them. */
export type RevisionView = "accepted" | "original";
