import type { found as english } from "../en/client-search.ts";
import { say } from "../say.ts";
import { dates } from "./dates.ts";
import { marks } from "./marks.ts";
import { stories } from "./nouns.ts";
import { figure, percent, plural } from "./numbers.ts";
import { reasons } from "./reasons.ts";

const MARKS: Readonly<Record<string, string>> = marks;

export const found: typeof english = {
  locale: "de",
  mark: (mark) => MARKS[mark] ?? mark,
  reasons,
  comma: ", ",
  colon: ": ",

  searching: "Es wird gesucht",
  cannot: (why) => `Das Archiv lässt sich nicht durchsuchen. ${why}`,
  tooOld:
    "Dieser Browser ist zu alt, um hier zu suchen: Er kann den Index nicht entpacken. Jeder ab 2023 kann es (Chrome 103, Firefox 113, Safari 16.4)",
  missing: (path) => `${path} fehlt oder ist beschädigt`,
  damaged: (path) => `${path} ist beschädigt`,

  none: "Keine Meldung gefunden",
  total: stories,
  shownOf: (number, of) => `${figure(number)} von ${figure(of)} werden gezeigt.`,
  lost: "Diese Meldung war nicht zu bekommen.",
  otherVersion: "Eine andere Fassung",
  showTen: "Zehn weitere zeigen",
  showLast: (number) => plural(number, { one: "Die letzte zeigen", other: "Die letzten # zeigen" }),

  chips: {
    date: "Datum",
    place: "Ort",
    country: "Land",
    lang: "Sprache",
    text: "Wort",
    headline: "Überschrift",
    byline: "Autorenzeile",
  },
  not: (kind) => `nicht ${kind}`,
  notAtAll: "nicht",
  notIn: (field) => `nicht in ${field}`,
  takeAway: "Wegnehmen: ",
  anyDay: "jeder Tag",
  upTo: (date) => `bis ${date}`,
  since: (date) => `ab ${date}`,

  byYear: "Nach Jahren",
  byMonthOf: (year) => `Nach Monaten, ${year}`,
  years: "Jahre",
  months: "Monate",
  bar: (stretch, number, of, share) => `${stretch}: ${figure(number)} von ${stories(of)}, ${percent(share)}`,
  most: (stretch, number) => `Die meisten: ${stretch}, ${figure(number)}.`,
  largestShare: (stretch, share) => `Größter Anteil: ${stretch}, ${percent(share)} der Meldungen.`,
  shareOf: {
    year: "Als Anteil an den Meldungen jedes Jahres",
    month: "Als Anteil an den Meldungen jedes Monats",
  },
  heads: { month: "Monat", year: "Jahr", found: "Gefunden", of: "Von", share: "Anteil" },

  notHad: "Dies war nicht zu bekommen.",
  noneKnown: "Nichts bekannt.",
  all: (number) => `Alle ${figure(number)}`,

  quoted: (word) => say`„${word}“`,
  common: (words) => say`${words}: steht in so vielen Meldungen, dass nicht danach gesucht wurde.`,
  unknown: (words) => say`Keine Meldung enthält ${words}.`,
  didYouMean: (word, link) => say`Keine Meldung enthält ${word}. Meinten Sie ${link}?`,
  alsoAs: (word, forms) => say`${word} auch als ${forms}.`,
  passedOver: (part, why) => say`Übergangen: ${part}: ${why}.`,
  partMissing: (files) => say`Ein Teil des Index war nicht zu bekommen, dies ist also nicht alles: ${files}.`,
  noneWhole: "Keine Meldung enthält alle Wörter; diese enthalten das meiste des Gesuchten.",
  wholeFirst: (number) =>
    plural(number, {
      one: "# enthält alle Wörter; die anderen enthalten das meiste des Gesuchten.",
      other: "# enthalten alle Wörter; die anderen das meiste des Gesuchten.",
    }),
  more: (number) => `${figure(number)} weitere`,

  ready: (number, of) => `${figure(number)} von ${stories(of)} sind da.`,
  saved: (number, format) => `${figure(number)} als ${format} gesichert.`,
  notSaved: (number) => ` ${figure(number)} waren nicht zu bekommen.`,

  dates,
  figure,
};
