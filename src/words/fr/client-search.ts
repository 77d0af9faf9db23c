import type { found as english } from "../en/client-search.ts";
import { say } from "../say.ts";
import { dates } from "./dates.ts";
import { marks } from "./marks.ts";
import { stories } from "./nouns.ts";
import { figure, percent, plural } from "./numbers.ts";
import { reasons } from "./reasons.ts";

const MARKS: Readonly<Record<string, string>> = marks;

export const found: typeof english = {
  locale: "fr",
  mark: (mark) => MARKS[mark] ?? mark,
  reasons,
  comma: ", ",
  colon: " : ",

  searching: "Recherche en cours",
  cannot: (why) => `La recherche est impossible. ${why}`,
  tooOld:
    "Ce navigateur est trop ancien pour chercher ici : il ne peut décompresser l’index. Tout navigateur de 2023 ou plus récent le peut (Chrome 103, Firefox 113, Safari 16.4)",
  missing: (path) => `${path} manque ou est endommagé`,
  damaged: (path) => `${path} est endommagé`,

  none: "Aucune dépêche trouvée",
  total: stories,
  shownOf: (number, of) => `${figure(number)} sur ${figure(of)} sont affichées.`,
  lost: "Cette dépêche n’a pu être obtenue.",
  otherVersion: "Une autre version",
  showTen: "En montrer dix de plus",
  showLast: (number) =>
    plural(number, {
      one: "Montrer la dernière",
      many: "Montrer les # dernières",
      other: "Montrer les # dernières",
    }),

  chips: {
    date: "date",
    place: "lieu",
    country: "pays",
    lang: "langue",
    text: "mot",
    headline: "titre",
    byline: "signature",
  },
  not: (kind) => `sauf ${kind}`,
  notAtAll: "sans",
  notIn: (field) => `sans, dans ${field}`,
  takeAway: "Retirer ",
  anyDay: "tous les jours",
  upTo: (date) => `jusqu’au ${date}`,
  since: (date) => `depuis le ${date}`,

  byYear: "Par année",
  byMonthOf: (year) => `Par mois, ${year}`,
  years: "Années",
  months: "Mois",
  bar: (stretch, number, of, share) => `${stretch} : ${figure(number)} sur ${stories(of)}, ${percent(share)}`,
  most: (stretch, number) => `Le plus, en ${stretch} : ${figure(number)}.`,
  largestShare: (stretch, share) => `La plus grande part, en ${stretch} : ${percent(share)} des dépêches.`,
  shareOf: {
    year: "En part des dépêches de chaque année",
    month: "En part des dépêches de chaque mois",
  },
  heads: { month: "Mois", year: "Année", found: "Trouvées", of: "Sur", share: "Part" },

  notHad: "Elles n’ont pu être obtenues.",
  noneKnown: "Rien de connu.",
  all: (number) => `Tout afficher (${figure(number)})`,

  quoted: (word) => say`« ${word} »`,
  common: (words) => say`${words} : dans tant de dépêches que ce n’a pas été cherché.`,
  unknown: (words) => say`Aucune dépêche ne contient ${words}.`,
  didYouMean: (word, link) => say`Aucune dépêche ne contient ${word}. Vouliez-vous dire ${link} ?`,
  alsoAs: (word, forms) => say`${word}, aussi sous la forme ${forms}.`,
  passedOver: (part, why) => say`Laissé de côté : ${part} : ${why}.`,
  partMissing: (files) =>
    say`Une partie de l’index n’a pu être obtenue, ceci n’est donc pas tout : ${files}.`,
  noneWhole:
    "Aucune dépêche ne contient tous les mots ; celles-ci contiennent presque tout ce qui est demandé.",
  wholeFirst: (number) =>
    plural(number, {
      one: "# contient tous les mots ; les autres, presque tout ce qui est demandé.",
      many: "# contiennent tous les mots ; les autres, presque tout ce qui est demandé.",
      other: "# contiennent tous les mots ; les autres, presque tout ce qui est demandé.",
    }),
  more: (number) => plural(number, { one: "# autre", many: "# d’autres", other: "# autres" }),

  ready: (number, of) => `${figure(number)} sur ${stories(of)} sont là.`,
  saved: (number, format) =>
    plural(number, {
      one: `# enregistrée en ${format}.`,
      many: `# enregistrées en ${format}.`,
      other: `# enregistrées en ${format}.`,
    }),
  notSaved: (number) => ` ${figure(number)} n’ont pu être obtenues.`,

  dates,
  figure,
};
