import type { ManifestInfo } from "office-addin-manifest";

export function readAddinUrl(text: string | undefined): string;
export function deployManifest(options: {
  folder: string;
  url: string;
  name?: string | undefined;
}): Promise<ManifestInfo>;
