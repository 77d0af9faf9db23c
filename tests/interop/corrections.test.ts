import { expect, it } from "vitest";
import type { Notice, StandingView } from "../../src/archive/pages/versions.ts";
import { correctionJsonLd } from "../../src/interop/corrections.ts";
import { summaryAt } from "../support/stories.ts";

const ALONE: StandingView = {
  newest: null,
  correction: null,
  kill: null,
  killedBefore: null,
  kind: null,
  to: null,
  names: null,
};
const story = summaryAt("2014-11-15", "kill.txt");
const notice = (kind: Notice["kind"], given = true): Notice => ({
  kind,
  given,
  reason: "Wrong pier.",
  story,
});
const BASE = { baseUrl: "https://example.org/", language: "en" };

it("a story that nobody corrected says nothing of it", () => {
  expect(correctionJsonLd(ALONE, BASE)).toEqual({});
  expect(correctionJsonLd({ ...ALONE, correction: notice("correction", false) }, BASE)).toEqual({});
});

it("a correction and a kill are comments with a day, a reason and the address of the notice", () => {
  const standing = { ...ALONE, kill: notice("kill"), correction: { ...notice("correction"), reason: null } };
  const url = `https://example.org${story.url}`;
  const comment = { "@type": "CorrectionComment", datePublished: "2014-11-15", url };
  expect(correctionJsonLd(standing, BASE)).toEqual({
    correction: [
      { ...comment, text: "Killed by the agency on 15 November 2014: Wrong pier." },
      { ...comment, text: "Corrected by the agency on 15 November 2014." },
    ],
  });
  expect(JSON.stringify(correctionJsonLd(standing, { ...BASE, baseUrl: null }))).not.toContain("url");
});
