/**
 * Run as a process of its own by `shipped.ts`, never imported: the package writes to the temporary folder and
 * changes the environment of whoever imports it. Here that is nobody else's.
 */
import chromium from "@sparticuz/chromium";

chromium.setGraphicsMode = false;
await chromium.executablePath();
