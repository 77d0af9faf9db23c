/** The first script of a page, run before anything is drawn so that nothing flashes: `assets/settings.js`. */

import { loadFonts } from "./fonts.ts";
import { applyPreferences, storedPreferences } from "./preferences.ts";
import { fileAddress } from "./root.ts";

document.documentElement.classList.add("js");
applyPreferences(storedPreferences() ?? {});
loadFonts(fileAddress);
