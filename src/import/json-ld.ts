import { attribute, rawText, within } from "../wire/markup/query.ts";
import type { XmlElement } from "../wire/markup/tree.ts";

/** What a page says of its article in schema.org's terms; null for what it does not say. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly date: string | null;
  readonly author: string | null;
  readonly language: string | null;
  readonly section: string | null;
  readonly keywords: string | null;
  readonly place: string | null;
  readonly url: string | null;
}

/** Records within records; what lies deeper describes no article. */
const DEEPEST = 6;
const ARTICLES = /(?:Article|NewsStory|BlogPosting|Report)$/;

/** The article of a page's JSON-LD (`<script type="application/ld+json">`); null where there is none. */
export function articleIn(root: XmlElement): LinkedArticle | null {
  const scripts = within(root, "script").filter(
    (script) => attribute(script, "type")?.toLowerCase() === "application/ld+json",
  );
  const articles = scripts.flatMap((script) => recordsIn(parsed(rawText(script)), DEEPEST));
  const [article] = articles.filter((record) => typesOf(record).some((type) => ARTICLES.test(type)));
  if (article === undefined) return null;
  const text = (name: string): string | null => named(article.get(name));
  return {
    headline: text("headline") ?? text("name"),
    date: text("datePublished") ?? text("dateCreated"),
    author: text("author") ?? text("creator"),
    language: text("inLanguage"),
    section: text("articleSection"),
    keywords: text("keywords"),
    place: text("dateline") ?? text("locationCreated") ?? text("contentLocation"),
    url: text("url") ?? text("mainEntityOfPage"),
  };
}

type Json = ReadonlyMap<string, unknown>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const mapOf = (value: unknown): Json | null =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : null;

/** All records in a value, the outer ones first. */
function recordsIn(value: unknown, depth: number): readonly Json[] {
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((each) => recordsIn(each, depth - 1));
  const record = mapOf(value);
  return record === null
    ? []
    : [record, ...[...record.values()].flatMap((each) => recordsIn(each, depth - 1))];
}

function typesOf(record: Json): readonly string[] {
  const type = record.get("@type");
  return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === "string");
}

/** A text, or the name of what a record describes; several parted by commas. */
function named(value: unknown): string | null {
  if (typeof value === "string") return value.trim() || null;
  if (Array.isArray(value)) {
    const names = value.flatMap((each) => named(each) ?? []);
    return names.length === 0 ? null : names.join(", ");
  }
  const record = mapOf(value);
  return record === null ? null : named(record.get("name") ?? record.get("@id"));
}
