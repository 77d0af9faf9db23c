import type { WireFormat } from "../draft.ts";
import { anpa } from "./anpa/anpa.ts";
import { iptc7901 } from "./iptc7901/iptc7901.ts";
import { newsml1 } from "./newsml1/newsml1.ts";
import { newsmlg2 } from "./newsmlg2/newsmlg2.ts";
import { ninjs } from "./ninjs/ninjs.ts";
import { nitf } from "./nitf/nitf.ts";
import { reuters21578 } from "./reuters21578/reuters21578.ts";
import { telex } from "./telex/telex.ts";
import { wire } from "./wire/wire.ts";

/** Every format read, in the order they are asked: the first whose `sniff` says yes reads the file. */
export const FORMATS: readonly WireFormat[] = [
  nitf,
  newsml1,
  newsmlg2,
  ninjs,
  reuters21578,
  anpa,
  iptc7901,
  telex,
  wire,
];
