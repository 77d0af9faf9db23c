import type { WireFormat } from "../draft.ts";
import { markdown } from "./markdown/markdown.ts";
import { wire } from "./wire/wire.ts";

/** Every format read, in the order they are asked: the first whose `sniff` says yes reads the file. */
export const FORMATS: readonly WireFormat[] = [markdown, wire];
