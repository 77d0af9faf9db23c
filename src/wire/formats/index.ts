import type { WireFormat } from "../format.ts";
import { markdown } from "./markdown.ts";
import { wire } from "./wire.ts";

/** Every format read, in the order they are asked: the first whose `sniff` says yes reads the file. */
export const FORMATS: readonly WireFormat[] = [markdown, wire];
