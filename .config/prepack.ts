import { fileURLToPath } from "node:url";
import { pack } from "./pack.ts";

await pack(fileURLToPath(new URL("../", import.meta.url)));
