import { longDate } from "../archive/calendar.ts";
import type { Notice, StandingView } from "../archive/pages/versions.ts";
import { absolute } from "./url.ts";

/**
 * schema.org's `correction` (CreativeWork): a CorrectionComment for the kill and for the correction that the wire gives
 * of a story; nothing where there is none, or where only the words of both tell it.
 */
export function correctionJsonLd({ kill, correction }: StandingView, baseUrl: string | null) {
  const comments = [kill, correction].flatMap((notice) =>
    notice?.given ? [commentOf(notice, baseUrl)] : [],
  );
  return comments.length === 0 ? {} : { correction: comments };
}

const commentOf = ({ story, kind, reason }: Notice, baseUrl: string | null) => ({
  "@type": "CorrectionComment",
  text: `${kind === "kill" ? "Killed" : "Corrected"} by the agency on ${longDate(story.date)}${reason === null ? "." : `: ${reason}`}`,
  datePublished: story.date,
  ...(baseUrl === null ? {} : { url: absolute(baseUrl, story.url) }),
});
