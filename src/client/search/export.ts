/** What the search's page loads when a reader saves what was found: `assets/export.js`. */
import { exported } from "./exports.ts";

self.datelineExport = exported;
