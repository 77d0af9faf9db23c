/** The first script of a page, run before anything is drawn so that nothing flashes: `assets/settings.js`. */

import { loadFonts } from "./fonts.ts";
import { applyPreferences, storedPreferences } from "./preferences.ts";
import { fileAddress } from "./root.ts";

const { classList } = document.documentElement;
classList.add("js");
// Of a search that is opened with a question, what it leads on to without one would be drawn, only to go again.
if (/[?&](q|from|to)=[^&]/.test(location.search)) classList.add("asked");
applyPreferences(storedPreferences() ?? {});
loadFonts(fileAddress);
