import { X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { generate } from "selfsigned";

/** Where `npx office-addin-dev-certs install` leaves the certificate the machine trusts. */
const TRUSTED = path.join(homedir(), ".office-addin-dev-certs");
const OWN = fileURLToPath(new URL("../node_modules/.cache/certificate", import.meta.url));
const DAY_MS = 24 * 60 * 60 * 1000;
const LIFETIME_DAYS = 365;

/**
 * The certificate for https://localhost: the one of office-addin-dev-certs where it is installed
 * and still valid, else our own self-signed one, made on first use and kept.
 * @returns {Promise<{ key: string, cert: string, trusted: boolean }>}
 */
export async function localCertificate() {
  const trusted = await readPair(TRUSTED);
  if (trusted) return { ...trusted, trusted: true };
  const own = (await readPair(OWN)) ?? (await makePair());
  return { ...own, trusted: false };
}

async function readPair(folder) {
  try {
    const [key, cert] = await Promise.all([
      readFile(path.join(folder, "localhost.key"), "utf8"),
      readFile(path.join(folder, "localhost.crt"), "utf8"),
    ]);
    return isUsable(cert) ? { key, cert } : null;
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "EACCES") return null;
    throw error;
  }
}

/** A certificate that ends within the day would end during the session. */
function isUsable(pem) {
  const certificate = new X509Certificate(pem);
  const end = Date.parse(certificate.validTo);
  return end - Date.now() > DAY_MS && certificate.checkHost("localhost") !== undefined;
}

async function makePair() {
  const now = Date.now();
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    // A day back: clocks of virtual machines lag behind.
    notBeforeDate: new Date(now - DAY_MS),
    notAfterDate: new Date(now + LIFETIME_DAYS * DAY_MS),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  await mkdir(OWN, { recursive: true });
  await writeFile(path.join(OWN, "localhost.key"), made.private, { mode: 0o600 });
  await writeFile(path.join(OWN, "localhost.crt"), made.cert);
  return { key: made.private, cert: made.cert };
}
