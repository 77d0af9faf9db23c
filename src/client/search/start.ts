/** The script of the search's page: `assets/search.js`. */
import { openIndex } from "../../search/open-index.ts";
import { startSearch } from "./page.ts";
import { stemmerOf } from "./stems.ts";
import { followStyle } from "./words.ts";

followStyle(document.documentElement);
startSearch((load) => openIndex(load, stemmerOf));
