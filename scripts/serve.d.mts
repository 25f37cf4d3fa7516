export class PortTaken extends Error {
  readonly code: "port-taken";
  readonly port: number;
}
export function serve(options: {
  port: number;
  root: string;
}): Promise<{ url: string; trusted: boolean; close: () => Promise<void> }>;
