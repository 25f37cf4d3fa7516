/** What the pane says when a button of the ribbon has something to tell. */
export const ribbonWords = {
  noProblem: "No problem was found.",
  noProblemMore: "There is no cell to go to.",
  nothingToRepair: "No formula needs repair.",
  nothingToRepairMore: "No cell shows #NAME? for a function of the add-in. Nothing was changed.",
  repaired: (count: number) =>
    count === 1 ? "1 formula was written anew." : `${count} formulas were written anew.`,
  repairedMore: "Excel looks their functions up again. Other cells are as they were.",
};
