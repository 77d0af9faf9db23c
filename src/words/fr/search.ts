import type { search as english, feeds as englishFeeds } from "../en/search.ts";

export const search: Partial<typeof english> = {
  summary: (archive) => `${archive} : recherche par mots, expressions, dates et lieux.`,
  needsScript:
    "La recherche demande JavaScript. Sans lui, les années, les lieux et les dossiers mènent à toutes les dépêches.",
  needsScriptYears: "La recherche demande JavaScript. Sans lui, les années mènent à toutes les dépêches.",
  storylines: "Dossiers : des événements au fil des jours",
  wordsToLookFor: "Mots à chercher",
  from: "Du",
  to: "Au",
  order: "Ordre",
  relevance: "Les plus pertinentes d’abord",
  newest: "Les plus récentes d’abord",
  oldest: "Les plus anciennes d’abord",
  howToAsk: "Comment demander",
  syntax: [
    ["grève port", "les deux mots, sous toutes leurs formes"],
    ['"banque de france"', "ces mots à la suite, tels quels"],
    ["grève OR débrayage", "l’un des deux suffit"],
    ["-football", "sans ce mot ; aussi -« une expression »"],
    ["navi*", "tous les mots qui commencent ainsi"],
    ["=navires", "cette forme et nulle autre"],
    ["headline:séisme", "dans le titre ; aussi byline: (la signature)"],
    ["place:paris", "datée de là ; aussi country: (pays) et lang: (langue)"],
    ["date:2014-11", "de ce mois ; aussi from: (du) et to: (au)"],
  ],
  results: "Résultats",
  narrowedTo: "Limité à",
  howRead: "Comment la demande a été lue",
  byYear: "Par année",
  asShare: "En part de chaque année",
  asTable: "Le graphique en tableau",
  found: "Dépêches trouvées",
  showMore: "En montrer dix de plus",
  narrow: "Affiner",
  save: "Enregistrer tous les résultats",
};

export const feeds: Partial<typeof englishFeeds> = {
  storyOf: (date) => `[Dépêche du ${date}]`,
  killed: "Annulée par son agence : la dépêche est retirée. ",
  marked: (marks) => `Mention de son agence : ${marks.join(", ")}. `,
  newestOfPlace: (place) => `Les dernières dépêches : ${place}.`,
  newestOfHeading: (name) => `Les dernières dépêches : ${name}.`,
  newestOfLine: "Les dernières dépêches d’un dossier.",
  olderOnPage: "Les plus anciennes se trouvent sur sa page.",
  corrections: "Ce que les agences ont rectifié ou annulé.",
  amendedOn: {
    kill: (date) => `Annulée par l’agence le ${date}`,
    correction: (date) => `Rectifiée par l’agence le ${date}`,
  },
  searchArchive: (archive) => `Rechercher : ${archive}`,
};
