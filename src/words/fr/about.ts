import type { about as english } from "../en/about.ts";
import { say } from "../say.ts";
import { stories } from "./nouns.ts";

export const about: Partial<typeof english> = {
  title: "À propos",
  aboutArchive: (archive) => `À propos : ${archive}`,
  summary: (archive) => `À propos : ${archive}.`,
  howToRead: "Comment lire ces archives",
  wordsStand:
    "Les dépêches figurent telles que l’agence les a livrées : tous les mots, dans l’ordre. Elles arrivaient sans titres ni marques de paragraphe ; beaucoup de ce qui aide à les lire a donc été trouvé par des règles. Chaque dépêche dit lesquelles de ses parties sont déduites, par quelle règle et de quelle ligne ; un titre en italique est tiré des premiers mots de la dépêche.",
  bytesStand: (holdings) =>
    say`Les octets de chaque source se trouvent à côté de sa page, avec leur SHA-\u2060256. Le ${holdings("fonds")} énumère tous les fichiers lus, et ceux qui n’ont pu être publiés, avec le motif.`,
  feeds: (feeds, corrections, storylines) =>
    say`Les dernières dépêches, entières, en ${feeds.atom}, ${feeds.rss} et ${feeds.json}. À partir du flux Atom, un programme peut remonter jusqu’à la première dépêche, par documents d’un mois ou moins qui ne changent plus (RFC 5005). Ce que les agences ont ${corrections("rectifié ou annulé")} a son propre flux, de même que les lieux${storylines ? " et les dossiers" : ""} qui comptent cinq dépêches ou plus, lié depuis leurs pages. Dans les flux, un titre tiré de la dépêche est entre crochets.`,
  feedsWithoutPlaces: (feeds, corrections, storylines) =>
    say`Les dernières dépêches, entières, en ${feeds.atom}, ${feeds.rss} et ${feeds.json}. À partir du flux Atom, un programme peut remonter jusqu’à la première dépêche, par documents d’un mois ou moins qui ne changent plus (RFC 5005). Ce que les agences ont ${corrections("rectifié ou annulé")} a son propre flux${storylines ? ", de même que les dossiers qui comptent cinq dépêches ou plus, lié depuis leurs pages" : ""}. Dans les flux, un titre tiré de la dépêche est entre crochets.`,
  howToCite: "Comment citer",
  citing:
    "La page de chaque dépêche se termine par une ligne qui permet de la citer. L’adresse d’une dépêche est faite de sa date et de ses propres mots, et ne dépend d’aucune autre.",
  contact: "Contact et rectifications",
  times: "Heures",
  publisher: "Éditeur",
  rights: "Droits",

  storiesAsData: "Les dépêches comme données",
  data: "Données",
  dataSummary: (number, archive) =>
    `${archive} : ${stories(number)} avec tout leur texte, une ligne par dépêche, en CSV, NDJSON et Parquet.`,
  dataName: (archive) => `${archive} : les dépêches comme données`,
  allWords: (described) =>
    say`Chaque dépêche avec tout son texte, une ligne par dépêche, avec les mêmes colonnes dans tous les fichiers. ${described} décrit les fichiers aux programmes, avec leur taille et leur SHA-\u2060256 (Frictionless Data Package).`,
  files: "Fichiers",
  wholeArchive: (file) => say`Toutes les archives : ${file} (Parquet). Chaque année :`,
  fileOf: (file, year) => `${file} de ${year}`,
  nameAndSize: (name, size) => `${name}, ${size}`,
  andSize: (size) => `, ${size}`,
  columns: "Colonnes",
  name: "Nom",
  type: "Type",
  meaning: "Sens",
  empty: (code) =>
    say`Ce qu’une dépêche ne dit pas est nul ; en CSV, le champ est vide. Les caractères de contrôle figurent par leurs symboles (U+2400 et suivants). En CSV seulement, un texte qui commence par ${code("=")}, ${code("+")}, ${code("-")}, ${code("@")}, une tabulation ou un saut de ligne est précédé de ${code("'")}, pour qu’aucun tableur ne l’exécute, de même que celui qui commence par ${code("'")} suivi de l’un d’eux : ôtez un ${code("'")} pour retrouver le texte. NDJSON et Parquet ont les textes tels quels.`,
  loading: "Les charger",
};
