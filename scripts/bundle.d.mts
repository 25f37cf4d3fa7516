export const SITE: string;
export function bundle(options?: {
  deploy?: boolean;
  output?: string;
  progress?: (part: string) => void;
}): Promise<string>;
