import type { Mark } from "../../article.ts";
import { plainWords, withoutMarks } from "./text.ts";

/** What of a summary tells a notice from a story. */
export interface KillMarked {
  readonly marks: readonly Mark[];
  readonly words: number;
  readonly headline: string;
  /** Whether the headline is no more than words of the text. */
  readonly derived: boolean;
  readonly lede: string;
}

/** A notice of the desk is short: a longer kill has the story's own words. */
const LONGEST_NOTICE = 150;
/** UTF-16 units between what a desk does and what it does that to. */
const NEAR = 80;

/**
 * What a desk does to a story, as it says it: as a plea, or of what is so now. News tells of what was done (`was killed`).
 * The first of the two lists of each language; the second is what it does that to, and whom it asks.
 */
const SAYINGS: readonly (readonly [string, string])[] = [
  [
    "(?:is|are|be|been|being) (?:killed|withdrawn|retracted|cancell?ed|annulled)|kills?|withdraws?|withdrew|withdrawing|retracts?|retracting|cancels?|cancelling|annuls?|disregard|(?:do|should|must) not (?:be )?(?:use|run|publish)(?:d|ed)?",
    "(?<!-)stor(?:y|ies)(?! building)|items?|dispatch(?:es)?|despatch(?:es)?|slug(?:ged|line)?|headlined|advisor(?:y|ies)|editors|eds|clients|subscribers|please|mandatory",
  ],
  [
    "anul(?:ar|e|en|amos|ad[ao]s?)|retir(?:ar|e|en|amos|ad[ao]s?)|elimin(?:ar|en|ad[ao]s?)|suprim(?:ir|an|id[ao]s?)|caso omiso|no (?:usar|utilizar|utilicen|publicar|publiquen|difundir)",
    "noticias?|nota|despachos?|cables?|teletipos?|nuestr[ao]|editores|redactores|redacciones|abonados|clientes|suscriptores|se ruega|rogamos|por favor",
  ],
  [
    "annul(?:er|ez|ons|ée?s?)|retir(?:er|ez|ons|ée?s?)|supprim(?:er|ez|ée?s?)|ne pas (?:utiliser|publier|diffuser)|ne tenez pas compte|ne pas tenir compte",
    "dépêches?|notre|rédactions?|rédacteurs|abonnés|clients|prière|veuillez|merci de",
  ],
  [
    "zurückgezogen|zurückzuziehen|zurückziehen|zieh(?:t|en)(?=[^.]{1,80} zurück)|annullier(?:t|en)|stornier(?:t|en)|gestrichen|streichen|gelöscht|löschen|nicht (?:zu )?(?:verwenden|veröffentlichen|verwendet|veröffentlicht)",
    "meldung(?:en)?|nachricht|unsere?[nrms]?|redaktion(?:en)?|bezieher|kunden|bitte",
  ],
  [
    "annull(?:are|ate|iamo|at[aeio])|ritir(?:are|ate|iamo|at[aeio])|non (?:usare|utilizzare|pubblicare)",
    "notizi[ae]|nostr[ao]|redazioni|abbonati|clienti|si prega|preghiamo",
  ],
  [
    "anul(?:ar|em|e|ad[ao]s?)|cancel(?:ar|em|ad[ao]s?)|desconsider(?:ar|em|e)|retir(?:ar|em|ad[ao]s?)|não (?:usar|utilizar|publicar)",
    "notícias?|noss[ao]|matéria|editores|assinantes|clientes|redações|pede-se|por favor",
  ],
  [
    "إلغاء|إلغائ|ألغوا|يلغى|ملغى|ملغاة|ألغي|سحب|حذف|تجاهل|عدم (?:استخدام|استعمال|نشر)",
    "خبر|برقية|برقيتنا|محرر|مشترك|زبائن|نرجو|يرجى|الرجاء",
  ],
];

const ARABIC = /\p{Script=Arabic}/u;
/** Words as a whole; in Arabic, where articles and pronouns are written onto words, parts of them too. */
const asWords = (list: string): string =>
  ARABIC.test(list) ? `(?:${list})` : `(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`;
const WITHDRAWS = SAYINGS.map(([does, to]) => {
  const [verb, noun] = [asWords(does), asWords(to)];
  const between = `[^.!?]{0,${NEAR}}`;
  return new RegExp(`${verb}${between}${noun}|${noun}${between}${verb}`, "iu");
});

/** Whether a desk says in the text that something it sent is withdrawn: `Editors please kill our story from …`. */
export function saysWithdrawn(text: string): boolean {
  // Vowel marks of Arabic and the stroke that lengthens its words are written or not.
  const bare = text.normalize("NFC").replace(/[\u0640\u064b-\u0652]/g, "");
  return /^\s*kill\b/i.test(bare) || WITHDRAWS.some((pattern) => pattern.test(bare));
}

/**
 * True for a desk's notice that a story is withdrawn; false for a killed story that came once more itself, whose words may
 * tell of people killed. One that is no more than its headline has no story, and names the one it means.
 */
export function isKillNotice({ marks, words, headline, derived, lede }: KillMarked): boolean {
  if (!marks.includes("kill") || words > LONGEST_NOTICE) return false;
  const [title, text] = [withoutMarks(headline), withoutMarks(lede)];
  if (!derived && plainWords(title).join(" ") === plainWords(text).join(" ")) return true;
  return saysWithdrawn(title) || saysWithdrawn(text);
}
