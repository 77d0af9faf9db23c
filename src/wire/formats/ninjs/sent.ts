import type { Mark, Transmission } from "../../../article.ts";
import { slugVersion } from "../../around/slug.ts";
import { codesOf, type Item, itemOf, listOf, namesOf, plain, textOf } from "./item.ts";

/** Fields whose entries say what a story is about. */
const KEYWORDS = (
  "keywords keyword subject subjects place places person people organisation organisations organization organizations " +
  "event events"
).split(" ");

/** What the fields of an item send along with its story. */
export function transmissionOf(item: Item): Transmission {
  const rights = ["copyrightnotice", "usageterms", "copyrightholder"].map((name) =>
    plain(textOf(item, name)),
  );
  const infos = listOf(item, "rightsinfo")
    .map(itemOf)
    .filter((info) => info !== null);
  const info = infos.flatMap((each) =>
    [textOf(each, "copyrightnotice"), textOf(each, "usageterms")].map(plain),
  );
  const said = [...rights, ...info].filter((text) => text !== null);
  return {
    slug: plain(textOf(item, "slugline", "slug")),
    version: textOf(item, "version")?.trim() ?? null,
    categories: [...new Set([...codesOf(item, "subject", "subjects", "service", "anpacategory")])],
    subjects: [...new Set(listOf(item, "subject", "subjects").flatMap(subjectName))],
    keywords: [...new Set(namesOf(item, ...KEYWORDS))],
    priority: textOf(item, "urgency", "priority")?.trim() ?? null,
    status: textOf(item, "pubstatus")?.trim() ?? null,
    embargo: textOf(item, "embargoeduntil", "embargoed")?.trim() ?? null,
    rights: said.length === 0 ? null : [...new Set(said)].join(" "),
    follows: namesOf(item, "evolvedfrom"),
  };
}

/** The name of a subject; a code alone has none. */
function subjectName(entry: unknown): readonly string[] {
  if (typeof entry === "string") return [];
  const subject = itemOf(entry);
  const name = subject === null ? null : plain(textOf(subject, "name", "literal"));
  return name === null ? [] : [name];
}

/** The marks that status, profile and signals give. */
export function marksOf(item: Item, sent: Transmission): readonly Mark[] {
  const marks: Mark[] = [];
  if (sent.status !== null && /^cancell?ed$/i.test(sent.status)) marks.push("kill");
  const profile = `${textOf(item, "profile") ?? ""} ${textOf(item, "signal") ?? ""} ${namesOf(item, "signals").join(" ")}`;
  if (/\bcorrect/i.test(profile)) marks.push("correction");
  if (/\bupdate/i.test(profile) || slugVersion(sent.slug ?? "") !== null) marks.push("update");
  if (/\badvisor/i.test(profile)) marks.push("advisory");
  return marks;
}
