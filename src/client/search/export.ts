/** What the search's page loads when a reader saves what was found: `assets/export.js`. */
import { saveAll } from "./save-all.ts";

self.datelineExport = saveAll;
