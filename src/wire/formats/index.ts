import type { WireFormat } from "../draft.ts";
import { anpa } from "./anpa/anpa.ts";
import { csv } from "./csv/csv.ts";
import { foreign } from "./foreign/foreign.ts";
import { gigaword } from "./gigaword/gigaword.ts";
import { iptc7901 } from "./iptc7901/iptc7901.ts";
import { jsonl } from "./jsonl/jsonl.ts";
import { mail } from "./mail/mail.ts";
import { markdown } from "./markdown/markdown.ts";
import { newsml1 } from "./newsml1/newsml1.ts";
import { newsmlg2 } from "./newsmlg2/newsmlg2.ts";
import { nexis } from "./nexis/nexis.ts";
import { ninjs } from "./ninjs/ninjs.ts";
import { nitf } from "./nitf/nitf.ts";
import { rcv1 } from "./rcv1/rcv1.ts";
import { reuters21578 } from "./reuters21578/reuters21578.ts";
import { rss } from "./rss/rss.ts";
import { telex } from "./telex/telex.ts";
import { trec } from "./trec/trec.ts";
import { wire } from "./wire/wire.ts";

/** Every format read, in the order they are asked: the first whose `sniff` says yes reads the file. */
export const FORMATS: readonly WireFormat[] = [
  markdown,
  nitf,
  newsml1,
  newsmlg2,
  rcv1,
  rss,
  jsonl,
  ninjs,
  reuters21578,
  trec,
  gigaword,
  anpa,
  iptc7901,
  telex,
  mail,
  nexis,
  csv,
  foreign,
  wire,
];
