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

settleOnDisk();
showAges();
offerSettings();
offerCopies();
offerDates();
offerToday();
offerRandomStories();
listenToKeys();
showFound();
