import { ribbonCommands, type CommandSurroundings } from "./ribbon-commands";

/**
 * Makes the commands known to Office, by the FunctionNames of manifest.xml, which are the actions
 * of the keyboard shortcuts too.
 */
export function associateCommands(surroundings: CommandSurroundings): void {
  for (const [name, command] of Object.entries(ribbonCommands(surroundings))) {
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => void command(event));
  }
}
