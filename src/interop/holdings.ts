import { countBy } from "../archive/groups.ts";
import type { Reject, Withheld } from "../archive/intake.ts";
import { byKey } from "../archive/order.ts";
import type { Pictures } from "../archive/pictures.ts";
import type { Summary } from "../archive/summary.ts";
import type { Records } from "../article.ts";
import { csv } from "./csv.ts";

/** Every copy of every story of a year, a row each: what was read, how, and where its page and its bytes stand. */
export function holdingsCsv(stories: readonly Summary[], articles: Records): string {
  const head = [
    "date",
    "status",
    "path",
    "first_line",
    "last_line",
    "format",
    "encoding",
    "sha256",
    "url",
    "source",
    "place",
    "headline",
    "headline_origin",
    "rules",
  ];
  const rows = stories.flatMap((story) =>
    story.copies.map((copy, index) => [
      story.date,
      index === 0 ? "published" : "merged",
      copy.path,
      copy.firstLine,
      copy.lastLine,
      copy.format,
      copy.encoding,
      copy.sha256,
      story.url,
      copy.url,
      story.place,
      story.headline,
      story.derived ? "derived" : "given",
      (articles.get(story.url)?.diagnostics ?? []).map(({ rule }) => rule).join(" "),
    ]),
  );
  return csv([head, ...rows]);
}

/** Every story that is not published since somebody said so, a row each, with nothing that tells what it says. */
export function withheldCsv(withheld: readonly Withheld[]): string {
  const rows = withheld.map(({ date, why, reason, since, copies }) => [
    date,
    why,
    since,
    reason,
    copies.length,
  ]);
  return csv([["date", "why", "since", "reason", "copies"], ...rows]);
}

/** Every finding about something that is not published, a row each. */
export function rejectedCsv(rejects: readonly Reject[]): string {
  const head = ["path", "first_line", "last_line", "bytes", "sha256", "line", "rule", "severity", "message"];
  const rows = rejects.flatMap(({ path, firstLine, lastLine, bytes, sha256, diagnostics }) =>
    diagnostics.map(({ line, rule, severity, message }) => [
      path,
      firstLine,
      lastLine,
      bytes,
      sha256,
      line,
      rule,
      severity,
      message,
    ]),
  );
  return csv([head, ...rows]);
}

/** Every picture of the site, a row each, with how many stories show it. Where it came from might tell who is on it. */
export function picturesCsv(pictures: Pictures): string {
  const shown = [...pictures.values()].flatMap((own) => [...new Set(own)]).filter((one) => one !== null);
  const stories = countBy(shown, ({ url }) => url);
  const each = new Map(shown.map((one) => [one.url, one]));
  const rows = byKey(each).map(([url, { type, bytes, width, height, sha256 }]) => [
    url,
    type,
    bytes,
    width,
    height,
    sha256,
    stories.get(url) ?? 0,
  ]);
  return csv([["url", "type", "bytes", "width", "height", "sha256", "stories"], ...rows]);
}
