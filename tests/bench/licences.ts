// Writes docs/licences.md anew: npm run licences
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { licencesPage, licensed } from "../support/licences.ts";
import { CHECKOUT } from "../support/project.ts";

writeFileSync(join(CHECKOUT, "docs", "licences.md"), licencesPage(licensed()));
