import { completeFolderLinks } from "./disk.ts";

completeFolderLinks();
