// Unpacks the Chromium of @sparticuz/chromium into the folder that TMPDIR names.
import chromium from "@sparticuz/chromium";

chromium.setGraphicsMode = false;
await chromium.executablePath();
