import type { Stretch } from "./aside.ts";
import { is } from "./lexicon.ts";
import { tellsLast } from "./said.ts";
import { isPast } from "./verb.ts";
import { bareAt, type Word } from "./word.ts";

export const TITLE =
  /^(?:vice-|co-|deputy-)?(?:minister|speaker|premier|president|chairman|chairwoman|secretary|undersecretary|governor|senator|sen|rep|gov|gen|king|prince|leader|ambassador|representative|spokesman|spokeswoman|commissioner|director|chancellor|congressman|economist|analyst|strategist|manager|executive|officer|judge|justice|mayor|sheriff|hopeful|candidate|nominee|coach|actor|actress|singer|author|professor|lt|sgt|capt|col|adm|rev|detective)$/;

/**
 * The speaker in fewer words: `a spokesman said` for `a spokesman for the board of Acme said`, a name with its office
 * where that is what stands before it. The speaker as it is where neither can be told.
 */
export function shortSpeaker(words: readonly Word[], speaker: Stretch, alone: boolean): readonly Stretch[] {
  // `Harbour Bank - Doe and Co` is one name.
  if (words.slice(speaker.from, speaker.to).some(({ stop }) => stop === "-")) return [speaker];
  // `the union and the firms that own the mines`: neither is the mines.
  const which = words.findIndex(
    ({ bare }, at) => at > speaker.from && at < speaker.to && /^(?:that|which|who)$/.test(bare),
  );
  const two = words.slice(speaker.from, Math.max(0, which)).some(({ bare }) => bare === "and");
  if (two && bareAt(words, speaker.from) !== "according") return [speaker];
  const parts = inShort(words, speaker);
  const [only, more] = parts;
  if (alone && only !== undefined)
    return more === undefined ? ownName(words, only) : [nounOf(words, only), more];
  return parts.flatMap((part) => {
    let { from } = part;
    while (from > speaker.from && is.rank(words[from - 1])) from--;
    // `…, Jane Doe, said`: the comma of what went goes with it.
    const verb = words.findIndex(({ bare }, at) => at > from && at < part.to && is.speaking(bare));
    const parted =
      words[verb - 1]?.stop === "," && !words.slice(from, verb - 1).some(({ stop }) => stop !== "");
    return parted
      ? [
          { from, to: verb },
          { from: verb, to: part.to },
        ]
      : [{ from, to: part.to }];
  });
}

/** `said Jane Doe`, `Jane Doe said`, `according to analysts`. */
function ownName(words: readonly Word[], { from, to }: Stretch): readonly Stretch[] {
  if (bareAt(words, from) === "according")
    return [{ from, to: from + 2 }, nounOf(words, { from: from + 2, to: citedEnd(words, from + 2, to) })];
  return is.speaking(words[from])
    ? [
        { from, to: from + 1 },
        { from: nameAlone(words, from + 1, to), to },
      ]
    : [{ from: nameAlone(words, from, to - 1), to }];
}

/** The noun at the end of a stretch, `observer` of `an Argentine observer`; the stretch where it ends in a name. */
function nounOf(words: readonly Word[], { from, to }: Stretch): Stretch {
  const last = words[to - 1];
  const noun =
    last !== undefined && /^[a-z-]{4,}$/.test(last.bare) && !last.capital && !last.bare.endsWith("ed");
  // `his office said`, `those with him said`
  if (!noun || /^(?:them|him|her|us)$/.test(last.bare)) return { from, to };
  return { from: Math.max(from, is.possessive(words[to - 2]) ? to - 2 : to - 1), to };
}

/** Where a name begins without the office before it, and of two firms that speak the last. */
function nameAlone(words: readonly Word[], from: number, to: number): number {
  const title = words.findLastIndex(({ bare }, at) => at >= from && at < to - 1 && TITLE.test(bare));
  const named = words.slice(title + 1, to);
  if (title !== -1 && named.length > 1 && named.every(({ capital, bare }) => capital || is.particle(bare)))
    return title + 1;
  // `the Norland agency NNA`
  const initials = /^[A-Z]{3,6}$/.test(words[to - 1]?.text ?? "") && words[to - 2]?.capital === false;
  if (initials && !words.slice(from, to).some(({ bare }) => bare === "for")) return to - 1;
  return from;
}

const isPerson = (words: readonly Word[], from: number, to: number): boolean =>
  to - from >= 2 &&
  to - from <= 4 &&
  words
    .slice(from, to)
    .every(({ capital, bare, stop }) => stop === "" && !is.form(bare) && (capital || is.particle(bare)));

/**
 *     Finance Minister Jane Doe said exports will …      Harbour Board officials said exports will …
 *     ^^^^^^^^^^^^^^^^                                    ^^^^^^^^^^^^^
 * The office of a person who stands first, up to the name, or that of officials who say; null where another could be meant
 * by `its` or `the bank` without it.
 */
export function officeOf(words: readonly Word[], verb: number): Stretch | null {
  if (verb < 2 || words.slice(0, verb).some(({ stop }) => stop !== "")) return null;
  const title = words.findLastIndex(({ bare }, at) => at < verb && TITLE.test(bare));
  const many = is.speaking(words[verb]) && is.many(words[verb - 1]);
  const to = many ? verb - 1 : title + 1;
  const adverb = /^(?:again|also|yesterday|today)$/.test(bareAt(words, verb - 1)) ? 1 : 0;
  if (!many && (title === -1 || !isPerson(words, to, verb - adverb))) return null;
  // `a plan by the president Jane Doe`, `the council and its chairman John Roe`: another is spoken of.
  const two = words.findLastIndex(({ bare }, at) => at < to && bare === "and");
  const named = words.slice(0, Math.max(0, two)).every(({ capital, bare }) => capital && !TITLE.test(bare));
  if (two !== -1 && (!named || two > to - 4)) return null;
  if (words.slice(0, to).some(({ bare }) => is.phrase(bare) || /^(?:of|to|or|as)$/.test(bare))) return null;
  let noun = false;
  for (const [at, { bare, capital }] of words.slice(verb + 1).entries()) {
    if (capital) break;
    // `the exchange rate` is no exchange.
    const rate = /^rates?$/.test(bareAt(words, verb + at + 2));
    if (bare === "here" || (BODY.test(bare) && !rate && /^(?:the|his|her)$/.test(bareAt(words, verb + at))))
      return null;
    // `would back the tax if it`: `it` has its noun.
    if (/^(?:its?|they|their)$/.test(bare) && !noun) return null;
    noun ||= is.article(bare);
  }
  return { from: 0, to };
}

/** What `the` or `his` means that of the speaker. */
export const BODY =
  /^(?:company|firm|bank|group|government|country|nation|party|ministry|agency|board|exchange)(?:['’]s)?$/;

function inShort(words: readonly Word[], { from, to }: Stretch): readonly Stretch[] {
  const whole = [{ from, to }];
  const said = words.findLastIndex(({ bare }, at) => at >= from && at < to && is.speaking(bare));
  const quoted = words.findIndex(({ bare }, at) => at > from && at < to && bare === "quoted");
  const verb = quoted !== -1 ? quoted - 1 : said === -1 && tellsLast(words, to - 1) ? to - 1 : said;
  if (bareAt(words, from) === "according") {
    const name = nameAlone(words, from + 2, to);
    // `according to the line's president` is shorter than many a name.
    const title = words.slice(from, name).findLast(({ bare }) => TITLE.test(bare));
    return isPerson(words, name, to) && title !== undefined && name - from > 3
      ? [{ from, to: name }]
      : isPerson(words, name, to)
        ? [
            { from, to: from + 2 },
            { from: name, to },
          ]
        : [{ from, to: headEnd(words, from + 2, to) }];
  }
  if (verb <= from) return whole;
  const phrase = words.findIndex((_, at) => at > from && at < verb && endsHead(words, at));
  const name = nameBefore(words, from, verb);
  if (phrase !== -1) {
    const head = words.slice(from, phrase).filter(({ bare }) => !is.article(bare));
    // `the president of the Bell Federation, Jane Doe, said`: of whom is the name's to say.
    // `one of his aides`: one of anybody.
    const vague =
      head.length === 0 || (head.length === 1 && (TITLE.test(head[0]?.bare ?? "") || is.some(head[0])));
    if (vague)
      return verb - name < 2
        ? whole
        : [
            { from: name, to: verb },
            { from: verb, to },
          ];
    return [
      { from, to: words[phrase]?.stop === "," ? phrase + 1 : phrase },
      { from: verb, to },
    ];
  }
  if (verb - name >= 2 && name > from) return [{ from: name, to }];
  // `Economic Planning Board Minister Jane Doe said`
  const title = words.findLastIndex(({ bare }, at) => at > from && at < verb - 1 && TITLE.test(bare));
  // `Deputy Trade Minister Jane Doe` is no `Minister Jane Doe`.
  const rank = words.slice(from, title - 1).some(is.rank);
  if (title > from && rank) return verb - title > 2 ? [{ from: title + 1, to }] : whole;
  if (title > from)
    // `Trade Representative Jane Doe`: a representative is one of many.
    return [
      {
        from:
          is.ofAFirm(words[title]) && verb - title > 2
            ? title + 1
            : bareAt(words, title) === "representative"
              ? title - 1
              : title,
        to,
      },
    ];
  // `a Harbour Commission spokesman said`, `his office said`
  if (name !== verb || verb - 1 <= from || is.possessive(words[verb - 2])) return whole;
  // `trade sources here said`
  const noun = is.day(words[verb - 1]) ? verb - 2 : verb - 1;
  return noun < from || /^(?:them|him|her|us)$/.test(bareAt(words, noun)) ? whole : [{ from: noun, to }];
}

/** Where what tells of a report ends: `an opinion poll | published in the Courier`. */
function headEnd(words: readonly Word[], from: number, to: number): number {
  const phrase = words.findIndex(
    ({ bare }, at) =>
      at > from && at < to && (is.phrase(bare) || (isPast(bare) && !is.article(words[at - 1]))),
  );
  return phrase === -1 ? to : phrase;
}

/**
 * Where those who are cited end: `officials | of the Board of Trade`, `delegates | to the talks that begin today`; not
 * behind an office, of which there are many.
 */
function citedEnd(words: readonly Word[], from: number, to: number): number {
  const phrase = words.findIndex(
    ({ bare }, at) => at > from && at < to && (endsHead(words, at) || is.relative(bare)),
  );
  if (phrase === -1) return to;
  const end = words[phrase]?.stop === "," ? phrase + 1 : phrase;
  return TITLE.test(bareAt(words, end - 1)) ? to : end;
}

/** True where the head of the speaker ends: before a phrase or a participle, at a comma; not within a name, `Board of Trade`. */
function endsHead(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.bare === "of" && words[at - 1]?.capital && words[at + 1]?.capital) return false;
  return (
    /^(?:of|for|at|in|from|with|on|to|close|by|near)$/.test(word.bare) ||
    word.stop === "," ||
    (!word.capital && (isPast(word.bare) || word.bare === "involved"))
  );
}

/** Where the name begins that stands before the verb, with the office right before it; the verb where none does. */
function nameBefore(words: readonly Word[], from: number, verb: number): number {
  let name = verb;
  while (
    name > from &&
    (name === verb || words[name - 1]?.stop === "") &&
    isOfName(words, name - 1, name < verb)
  )
    name--;
  while (name < verb && words[name]?.capital === false) name++;
  // `chairman Jane Doe` alone would be that of whom the sentence speaks of.
  while (
    name < verb &&
    name > from &&
    words[name - 1]?.stop === "" &&
    TITLE.test(bareAt(words, name - 1)) &&
    !is.ofAFirm(words[name - 1])
  )
    name--;
  return name;
}

const isOfName = (words: readonly Word[], at: number, inside: boolean): boolean =>
  words[at]?.capital === true ||
  (inside && is.particle(words[at])) ||
  // `the Bank of Lund`
  (inside && /^(?:of|for|on)$/.test(bareAt(words, at)) && words[at - 1]?.capital === true);
