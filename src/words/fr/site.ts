import type { site as english } from "../en/site.ts";
import { marks } from "./marks.ts";
import { bytes, places, stories } from "./nouns.ts";
import { decimal, figure, plural } from "./numbers.ts";

export const site: Partial<typeof english> = {
  skip: "Aller au contenu",
  archive: "Archives",
  ways: "Archives",
  frontPage: "À la une",
  storylines: "Dossiers",
  places: "Lieux",
  countries: "Pays",
  years: "Années",
  stories: "Dépêches",
  newestStories: "Dernières dépêches",
  onThisDay: "Éphéméride",
  randomStory: "Dépêche au hasard",
  settings: "Réglages",
  search: "Rechercher",
  searchArchive: "Rechercher dans les archives",
  aboutArchive: "Au sujet des archives",
  about: "À propos",
  holdings: "Fonds",
  feeds: "Flux",
  corrections: "Rectificatifs",
  checksums: "Sommes de contrôle",
  wherePageStands: "Où se trouve cette page",
  picture: "Des archives de dépêches d’agence, composées comme une une",
  atomFeed: "Flux Atom",
  marks,

  time: "Date",
  back: { day: "Reculer d’un jour", month: "Reculer d’un mois", year: "Reculer d’un an" },
  onward: { day: "Avancer d’un jour", month: "Avancer d’un mois", year: "Avancer d’un an" },
  stepTo: (step, name) => `${step} : ${name}`,
  goToDate: "Aller à une date",
  go: "Aller",

  page: (number, of) => `, page ${number} sur ${of}`,
  pages: (number) => plural(number, { one: "# page", many: "# de pages", other: "# pages" }),
  pagesOf: (what) => `Pages : ${what}`,

  countStories: stories,
  countPlaces: places,
  storyNoun: (number) => (number < 2 ? "dépêche" : "dépêches"),
  storiesAndSpan: (number, span) => `${stories(number)}, ${span}`,
  nameAndStories: (name, number) => `${name}, ${stories(number)}`,
  nameAndFigure: (name, number) => `${name} : ${figure(number)}`,
  lineFacts: (number, reach) => `${stories(number)}, ${reach}`,
  comma: ", ",
  colon: " : ",
  size: (number) => {
    if (number < 1000) return bytes(number);
    const [unit, size] = number < 1e6 ? (["ko", number / 1e3] as const) : (["Mo", number / 1e6] as const);
    return `${decimal(size, size < 10 ? 1 : 0)} ${unit}`;
  },
  decade: (year) => `Années ${year}`,
};
