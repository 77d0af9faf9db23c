import type { Notice, StandingView } from "../archive/pages/versions.ts";
import type { Settings } from "../settings/settings.ts";
import { plainWordsFor, type Words } from "../words/words.ts";
import { absolute } from "./url.ts";

/**
 * schema.org's `correction` (CreativeWork): a CorrectionComment for the kill and for the correction that the wire gives
 * of a story; nothing where there is none, or where only the words of both tell it.
 */
export function correctionJsonLd(
  { kill, correction }: StandingView,
  { baseUrl, language }: Pick<Settings, "baseUrl" | "language">,
) {
  const words = plainWordsFor(language);
  const comments = [kill, correction].flatMap((notice) =>
    notice?.given ? [commentOf(notice, baseUrl, words)] : [],
  );
  return comments.length === 0 ? {} : { correction: comments };
}

const commentOf = ({ story, kind, reason }: Notice, baseUrl: string | null, { dates, feeds }: Words) => ({
  "@type": "CorrectionComment",
  text: `${feeds.amendedOn[kind === "kill" ? kind : "correction"](dates.long(story.date))}${reason === null ? "." : `: ${reason}`}`,
  datePublished: story.date,
  ...(baseUrl === null ? {} : { url: absolute(baseUrl, story.url) }),
});
