import { found as words } from "../../words/en/client-search.ts";
import { onPlainClick } from "../events.ts";
import { type Answer, answerTo, barsOf, wholeOf } from "./answer.ts";
import { type Asked, addressOf, askedOf, isAsked, STEP } from "./asked.ts";
import { chipsOf, withRestriction, withWord } from "./chips.ts";
import { choicesOf, type FacetKind, offerFacets } from "./facets.ts";
import { offerForm } from "./form.ts";
import { hitsOf } from "./hits.ts";
import { openNames } from "./names.ts";
import { openStatus, part, seen } from "./parts.ts";
import { readingOf } from "./reading.ts";
import { offerSaving } from "./saving.ts";
import { addressWithin, showCards, showChart, showHead, showMore, totalOf } from "./show.ts";
import { bringSnippets } from "./snippets.ts";
import { type OpenIndex, openSource } from "./source.ts";
import { shownDates } from "./words.ts";

/** Runs the page of the search. All that is asked stands in its address, so that it can be kept, sent and gone back to. */
export function startSearch(open: OpenIndex): void {
  const source = openSource(open);
  const nameOf = openNames();
  const say = openStatus();
  const title = document.title;
  const results = part("search-found");
  const ways = part("search-ways");
  const share = part("chart-share", HTMLInputElement);
  const form = offerForm((asked) => go({ ...asked, share: current.share }));
  let current = askedOf(location.search);
  let shown: Answer | null = null;
  /** Counts searches: one that comes in late is passed over. */
  let turn = 0;

  async function run(asked: Asked): Promise<void> {
    const own = ++turn;
    current = asked;
    form.fill(asked);
    share.checked = asked.share;
    document.title = asked.text === "" ? title : `${asked.text.slice(0, 60)} · ${title}`;
    ways.hidden = isAsked(asked);
    showProblem("");
    if (!isAsked(asked)) {
      shown = null;
      results.hidden = true;
      return say("");
    }
    say(words.searching);
    results.ariaBusy = "true";
    try {
      const answer = await answerTo(asked, source);
      if (own === turn) await show(answer, own);
    } catch (error) {
      if (own !== turn) return;
      results.hidden = true;
      ways.hidden = false;
      const problem = words.cannot(sentence(error));
      showProblem(problem);
      say(problem);
    }
  }

  /** Says what was found, and how the question was read. */
  function head({ asked, query, found }: Answer): void {
    const reading = readingOf(found, ({ term }, by) =>
      addressOf({ ...asked, text: withWord(query, term, by), shown: STEP }),
    );
    showHead(found, chipsOf(asked, query, nameOf), reading);
  }

  /** Shows an answer: what a reader sees first is drawn before anything else is fetched or made. */
  async function show(answer: Answer, own: number): Promise<void> {
    shown = answer;
    const { asked, found, index, cards } = answer;
    const none = found.docs.length === 0;
    head(answer);
    for (const name of [".found-chart", ".found-narrow", ".found-list"])
      document.querySelector(name)?.toggleAttribute("hidden", none);
    const hits = hitsOf(found, index.stories);
    showCards(cards, 0, hits);
    showMore(0, 0);
    results.hidden = false;
    await seen();
    if (own !== turn) return;
    const coming = wholeOf(answer, source);
    showChart(barsOf(answer), asked);
    const whole = await coming;
    if (own !== turn) return;
    if (whole.index !== index) return show(whole, own);
    shown = { ...whole, asked: current };
    if (whole.found.missing.length > found.missing.length) head(whole);
    const entries = showCards(whole.cards, cards.length, hits);
    showMore(whole.cards.length, found.docs.length);
    results.ariaBusy = "false";
    say(`${totalOf(found)}.`);
    renewFacets();
    void bringSnippets(entries, hits);
  }

  async function showNext(): Promise<void> {
    if (shown === null) return;
    const { found, index, asked } = shown;
    const own = turn;
    const start = asked.shown;
    const next = await index.cards(found.ranked(start + STEP).subarray(start));
    if (own !== turn) return;
    current = { ...current, shown: start + STEP };
    const cards = [...shown.cards, ...next];
    shown = { ...shown, asked: current, cards };
    history.replaceState(history.state, "", addressOf(current));
    const hits = hitsOf(found, index.stories);
    const before = part("found-list").childElementCount;
    const entries = showCards(cards, start, hits).slice(before);
    entries[0]?.querySelector("a")?.focus();
    void bringSnippets(entries, hits);
    showMore(cards.length, found.docs.length);
    say(words.shownOf(cards.length, found.docs.length));
  }

  async function choices(kind: FacetKind) {
    if (shown === null) return [];
    const { asked, found, index } = shown;
    if (kind === "year") {
      const counts = barsOf(shown)
        .filter(({ stories }) => stories > 0)
        .map(({ key, stories }) => ({ value: key, stories }));
      return choicesOf(counts, shownDates().stretch, (key) => addressWithin(asked, key));
    }
    const name = (value: string): string => (kind === "place" ? value : nameOf("country", value));
    return choicesOf(await index.facet(found.docs, kind), name, (value) =>
      addressOf({ ...asked, text: withRestriction(asked.text, kind, value), shown: STEP }),
    );
  }

  function go(asked: Asked): void {
    const address = addressOf(asked);
    history.replaceState({ y: scrollY }, "");
    if (address !== addressOf(current)) history.pushState(null, "", address);
    void run(asked);
  }

  async function goBack(): Promise<void> {
    await run(askedOf(location.search));
    scrollTo(0, heightLeftAt(history.state));
  }

  const renewFacets = offerFacets(choices);
  offerSaving(() => shown, say);
  onPlainClick("a[data-go]", (link) => {
    go(askedOf(new URL(link.getAttribute("href") ?? "", location.href).search));
    part("found-total").focus();
  });
  part("found-more", HTMLButtonElement).onclick = () => void showNext();
  share.onchange = () => {
    current = { ...current, share: share.checked };
    history.replaceState(history.state, "", addressOf(current));
    if (shown === null) return;
    shown = { ...shown, asked: current };
    showChart(barsOf(shown), current);
  };
  history.scrollRestoration = "manual";
  addEventListener("popstate", () => {
    // A step to a part of the page, as the skip link takes, asks for nothing else.
    if (addressOf(askedOf(location.search)) !== addressOf(current)) void goBack();
  });
  addEventListener("pagehide", () => history.replaceState({ y: scrollY }, ""));
  // Opened ahead of the first question; what goes wrong is told to whoever asks one.
  source.index().catch(() => undefined);
  void goBack();
}

/** How far down a reader was who left the page. */
const heightLeftAt = (state: unknown): number =>
  typeof state === "object" && state !== null && "y" in state ? Number(state.y) : 0;

/** What went wrong, with a full stop. */
const sentence = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\.?$/, ".");

function showProblem(text: string): void {
  const problem = part("search-problem");
  problem.textContent = text;
  problem.hidden = text === "";
}
