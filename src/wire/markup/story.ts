import type { Aside, Mark, Transmission } from "../../article.ts";
import { type DayGiven, type Draft, draftOf, type Given, type Part } from "../draft.ts";
import type { Body } from "./body.ts";

/** What the fields of an item say, before its body is looked into. */
export interface Facts {
  readonly agencyId: string | null;
  /** Where the day may stand, the best first; `rule` where it is not the issue date's own field. */
  readonly dates: readonly DayGiven[];
  readonly headline: string | null;
  readonly byline: Given | null;
  /** A dateline as a text of its own: `STOCKHOLM, Aug 29, 2014 (AFP) -`. */
  readonly datelineText: string | null;
  /** A place in a field of its own; `exact` where that field is the dateline's. */
  readonly place: { readonly name: string; readonly exact: boolean } | null;
  readonly language: string | null;
  readonly body: Body;
  readonly asides: readonly Aside[];
  readonly marks: readonly Mark[];
  readonly transmission: Transmission;
  readonly findings: Draft["findings"];
}

const MISSING = {
  date: "The item names no date (issue date, date of this revision or of creation), so the story has no day in the archive. Add one to the file.",
  body: "The item has neither text nor headline (a picture, perhaps, or a body that is only linked), so there is nothing to publish. Take it out, or send its text along.",
};

/** The draft of an item. */
export function draftOfItem(facts: Facts, part: Part): Draft {
  const line = part.firstLine;
  const given = (text: string | null): Given | null => (text === null ? null : { text, line });
  const { place, body } = facts;
  return {
    ...draftOf(part, { form: "blocks", blocks: body.blocks, rule: null }, MISSING),
    agencyId: facts.agencyId,
    dates: facts.dates,
    headline: given(facts.headline),
    byline: facts.byline,
    dateline: given(facts.datelineText),
    place: place === null ? null : { text: place.name, line, exact: place.exact },
    language: facts.language,
    headlineAlone: true,
    marks: facts.marks,
    transmission: facts.transmission,
    asides: [...facts.asides, ...body.asides],
    findings: facts.findings,
  };
}
