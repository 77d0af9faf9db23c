/** What runs in every page once it is read: `assets/dateline.js`. Pages read well without it. */
import { showAges } from "./age.ts";
import { offerSettings } from "./choices.ts";
import { offerCopies } from "./copy.ts";
import { offerDates } from "./date-jump.ts";
import { settleOnDisk } from "./disk.ts";
import { showFound } from "./found.ts";
import { listenToKeys } from "./keys.ts";
import { offerRandomStories } from "./random.ts";
import { offerToday } from "./today.ts";

// The script that answers has run by now, or cannot be had: browsers keep to the order.
document.documentElement.classList.remove("asked");
settleOnDisk();
showAges();
offerSettings();
offerCopies();
offerDates();
offerToday();
offerRandomStories();
listenToKeys();
showFound();
