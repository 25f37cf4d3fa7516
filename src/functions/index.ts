import { actionStatus, jcaExpiry, jcaTransfer } from "./functions";

/** Makes the functions known to Excel, by the ids of functions.json. */
export function associateFunctions(): void {
  CustomFunctions.associate("JCAEXPIRY", jcaExpiry);
  CustomFunctions.associate("JCATRANSFER", jcaTransfer);
  CustomFunctions.associate("ACTIONSTATUS", actionStatus);
}
