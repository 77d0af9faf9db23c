import type { Aside } from "../../../article.ts";
import {
  type DayGiven,
  type Draft,
  draftOf,
  type Given,
  type Refusal,
  refuse,
  type WireFormat,
} from "../../draft.ts";
import type { TextPart } from "../../text/parts.ts";
import { copyOf } from "./copy.ts";
import { type Headers, isField, readHeaders } from "./headers.ts";
import { separatorDay, splitMessages } from "./mbox.ts";
import { choose, type Leaf, readEntity } from "./structure.ts";
import { linesOfLeaf, type SentLine } from "./text.ts";

/**
 *     From: Newsroom <newsroom@example.org>
 *     Subject: =?UTF-8?Q?Harbour_opens_again?=
 *     Date: Fri, 14 Nov 2014 09:00:00 +0000
 * Letters (RFC 5322, MIME as of RFC 2045 to 2047) and mailboxes (mbox): a story a letter.
 */
export const mail: WireFormat = { name: "mail", sniff, parse };

const MAIL = new Set(
  "from to cc subject date message-id received return-path mime-version delivered-to sender reply-to content-type x-mailer newsgroups dkim-signature envelope-to x-original-to list-id organization user-agent".split(
    " ",
  ),
);
/** Fields of which one stands in every letter, and hardly over any other text. */
const SURE = ["from", "message-id", "received", "return-path", "mime-version", "delivered-to"];

function sniff(head: string): boolean {
  if (!isField(head.slice(0, 120)) && !head.startsWith("From ")) return false;
  const lines = head.split(/\r\n|\n|\r/);
  const from = lines[0]?.startsWith("From ") && separatorDay(lines[0]) !== null ? 1 : 0;
  if (!isField(lines[from] ?? "")) return false;
  const { fields, body } = readHeaders(lines, from, lines.length);
  // A field's line that breaks the header off would be a letter's first; any other text goes on with prose.
  if (body < lines.length && (lines[body - 1] ?? "").trim() !== "") return false;
  const known = [...fields.keys()].filter((name) => MAIL.has(name));
  return known.length >= 2 && SURE.some((name) => fields.has(name));
}

function parse(text: string): readonly (Draft | Refusal)[] {
  const lines = text.split(/\r\n|\n|\r/);
  return splitMessages(text, lines).map((part) => readMessage(part, lines));
}

const MISSING = {
  date: "The letter has neither a `Date:` nor another field with its day, so the story has no place in the archive. Add a line such as `Date: Fri, 14 Nov 2014 09:00:00 +0000` to its header.",
  body: "The letter has no text of its own, only parts that are attached or none, so there is nothing to publish. Save what is attached as files of their own, or take the letter out.",
};

const PAGE =
  "The file is a web page that a browser saved (MHTML), and no story file. Save the article's words as plain text or Markdown with its date.";

function readMessage(part: TextPart, lines: readonly string[]): Draft | Refusal {
  const first = part.firstLine - 1;
  const separator = separatorDay(lines[first] ?? "");
  const headers = readHeaders(lines, separator === null ? first : first + 1, part.lastLine);
  const field = (name: string): Given | null => {
    const header = headers.fields.get(name);
    return header === undefined || header.value === "" ? null : { text: header.value, line: header.line };
  };
  if (/^DON'T DELETE THIS MESSAGE/.test(field("subject")?.text ?? "")) {
    return refuse(
      part,
      "no-body",
      "A record that the mail program keeps for itself, and no letter. Take it out of the mailbox.",
      part.firstLine,
    );
  }
  if (field("snapshot-content-location") !== null || /^<?Saved by /.test(field("from")?.text ?? "")) {
    return refuse(part, "not-text", PAGE, part.firstLine);
  }
  const sent = new Map<Leaf, readonly SentLine[]>();
  const linesOf = (leaf: Leaf): readonly SentLine[] => {
    const known = sent.get(leaf) ?? unquoted(linesOfLeaf(lines, leaf), separator !== null);
    sent.set(leaf, known);
    return known;
  };
  const entity = readEntity(lines, headers, part.lastLine);
  const { copy: chosen, attached } = choose(entity, (leaf) =>
    linesOf(leaf).some(({ text }) => text.trim() !== ""),
  );
  const { copy, asides, html } = copyOf(chosen, linesOf);
  const draft = draftOf(part, copy, MISSING);
  return {
    ...draft,
    sentHtml: html,
    agencyId: field("message-id")?.text.replace(/^<|>$/g, "") ?? null,
    dates: datesOf(headers, separator, part.firstLine),
    headline: field("subject"),
    language: field("content-language")?.text.split(",")[0] ?? null,
    transmission: {
      ...draft.transmission,
      keywords: (field("keywords")?.text ?? "")
        .split(/[,;]/)
        .map((word) => word.trim())
        .filter((word) => word !== ""),
    },
    asides: [...senderOf(field("from")), ...asides, ...attached.map(attachment)],
  };
}

/** The day of the letter, of its way, of its place in the mailbox. */
function datesOf({ fields }: Headers, separator: string | null, line: number): readonly DayGiven[] {
  const date = fields.get("date");
  const received = fields.get("received");
  const days: DayGiven[] = [];
  if (date !== undefined) days.push({ text: date.value, line: date.line, rule: null });
  if (received !== undefined) {
    const text = received.value.slice(received.value.lastIndexOf(";") + 1).trim();
    days.push({ text, line: received.line, rule: "day-received" });
  }
  if (separator !== null) days.push({ text: separator, line, rule: "envelope-date" });
  return days;
}

/** In a mailbox a line of the text that begins with `From ` has a `>` before it. */
function unquoted(lines: readonly SentLine[], mailbox: boolean): readonly SentLine[] {
  if (!mailbox) return lines;
  return lines.map((line) =>
    /^>{1,50}From /.test(line.text) ? { ...line, text: line.text.slice(1) } : line,
  );
}

/** The sender's name; an address is nobody's business but the letter's. */
function senderOf(from: Given | null): readonly Aside[] {
  const name = (from?.text ?? "")
    .replace(/<[^<>]{0,200}>|\S{1,100}@\S{1,100}/g, " ")
    .replace(/["()]/g, " ")
    .trim();
  return from === null || name === ""
    ? []
    : [{ kind: "note", text: `From: ${name.split(/\s+/).join(" ")}`, line: from.line }];
}

function attachment({ filename, type, from }: Leaf): Aside {
  const what = type === "message/rfc822" ? "another letter" : type || "of no known kind";
  return { kind: "note", text: `Attached, not read: ${filename ?? "without a name"} (${what})`, line: from };
}
