import { access, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

import { OfficeAddinManifest } from "office-addin-manifest";

const LOCAL = "https://localhost:3000";

/**
 * The address people will load the add-in from: https, no query, no slash at the end. Without
 * one the add-in stays where `npm start` serves it.
 * @returns {string}
 */
export function readAddinUrl(text) {
  if (!text) return LOCAL;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) throw new Error(`ADDIN_URL is not an address: ${text}`);
  if (url.protocol !== "https:") {
    throw new Error(
      `ADDIN_URL begins with ${url.protocol}// but Excel loads add-ins over https: only: ${text}`,
    );
  }
  if (url.search || url.hash)
    throw new Error(`ADDIN_URL must end with its folder, without ? or #: ${text}`);
  return url.href.replace(/\/+$/, "");
}

/**
 * Turns the manifest of a built folder into one for `url`, under another name where one is
 * given, with the help links of its functions.json, and checks that every address in both leads
 * to a file of the folder.
 * @returns {Promise<import("office-addin-manifest").ManifestInfo>}
 */
export async function deployManifest({ folder, url, name }) {
  const file = path.join(folder, "manifest.xml");
  const local = await readFile(file, "utf8");
  const deployed = local
    // Excel wants the site alone here, whatever folder the add-in is in.
    .replaceAll(`<AppDomain>${LOCAL}</AppDomain>`, `<AppDomain>${new URL(url).origin}</AppDomain>`)
    .replaceAll(LOCAL, url);
  await writeFile(file, deployed);
  if (name) await OfficeAddinManifest.modifyManifestFile(file, undefined, name);
  await checkAddresses("manifest.xml", addressesOf(await readFile(file, "utf8")), folder, url);
  await deployHelpLinks(folder, url);
  return OfficeAddinManifest.readManifestFile(file);
}

/** Excel opens a function's help link from its function dialog. */
async function deployHelpLinks(folder, url) {
  const file = path.join(folder, "functions.json");
  const deployed = (await readFile(file, "utf8")).replaceAll(`"${LOCAL}/`, `"${url}/`);
  await writeFile(file, deployed);
  const links = JSON.parse(deployed).functions.map(({ helpUrl }) => helpUrl);
  await checkAddresses("functions.json", links, folder, url);
}

function addressesOf(xml) {
  return [...xml.matchAll(/(?:DefaultValue|Url)="(https?:[^"]*)"/g)].map((match) => match[1]);
}

async function checkAddresses(file, addresses, folder, url) {
  const wrong = [];
  for (const address of new Set(addresses)) {
    if (!address.startsWith(`${url}/`)) wrong.push(`${address} is not below ${url}`);
    else if (
      !(await exists(
        path.join(
          folder,
          new URL(address).pathname.slice(new URL(url).pathname.replace(/\/$/, "").length),
        ),
      ))
    ) {
      wrong.push(`${address} leads to no file of the build`);
    }
  }
  if (wrong.length > 0)
    throw new Error(`${file} is not ready to be handed out:\n${wrong.join("\n")}`);
}

async function exists(file) {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}
