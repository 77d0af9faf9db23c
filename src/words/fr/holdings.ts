import type { holdings as english } from "../en/holdings.ts";
import { say } from "../say.ts";
import { bytes, lines, stories } from "./nouns.ts";
import { figure, plural } from "./numbers.ts";

export const holdings: Partial<typeof english> = {
  summary: (archive, part) => `${archive} : ce qui a été lu, et ce qu’il en est advenu${part}.`,
  read: (read, published, merged, rejected) =>
    `Lues : ${figure(read)} ; publiées : ${figure(published)} ; fusionnées : ${figure(merged)} ; rejetées : ${figure(rejected)}`,
  withheldToo: (number) => ` ; réservées : ${figure(number)}`,
  asOf: (date) => `, au ${date}`,
  asData: (link) =>
    say`Toutes les dépêches avec leur texte, en CSV, NDJSON et Parquet : ${link("les dépêches comme données")}.`,
  corrected: (link) => say`Ce que les agences ont rectifié ou annulé : ${link("Rectificatifs")}.`,
  pictures: (shown, unused, missing, link) =>
    say`${link("Photos")} : ${plural(shown, { one: "# montrée", many: "# de montrées", other: "# montrées" })}${unused > 0 ? `, ${plural(unused, { one: "# nommée", many: "# de nommées", other: "# nommées" })} par aucune dépêche` : ""}${missing > 0 ? `, ${plural(missing, { one: "# nommée et absente", many: "# de nommées et absentes", other: "# nommées et absentes" })} des archives` : ""}.`,
  coverage: "Jours avec dépêches",
  year: "Année",
  stories: "Dépêches",
  days: "Jours",
  files: "Fichiers",
  monthAndStories: (month, number) => `${month}, ${stories(number)}`,
  filesOf: (year) => `Fichiers de ${year}, CSV`,
  rejected: "Rejeté",
  nothingRejected: "Rien : tous les fichiers lus sont publiés.",
  lines,
  bytes: (number) => `, ${bytes(number)}`,
  allAsData: (link) => say`Le tout comme données : ${link}.`,
  theRejected: "fichiers rejetés",
  merged: "Fusionné",
  nothingMerged: "Rien : aucune dépêche n’a été trouvée deux fois.",
  andMore: (number) => plural(number, { one: " et # autre", many: " et # d’autres", other: " et # autres" }),
  copiesNamed: "Les listes de fichiers par année nomment toutes les copies de chaque dépêche.",
  addresses: "Adresses",
  answersForEver: (manifests, gone) =>
    say`Une adresse publiée répond pour toujours. Les ${manifests("manifestes")}, ici et dans le dossier de chaque année, énumèrent tout ce qui s’y trouve à présent ; ce qui ${gone("a disparu ou changé de place")} figure dans un registre.`,
  filesForCopies: "Fichiers pour copies : ce que chargent les pages",

  withheld: "Réservé",
  notPublished: (number) =>
    `${plural(number, { one: "# dépêche n’est pas publiée", many: "# de dépêches ne sont pas publiées", other: "# dépêches ne sont pas publiées" })} ici ; seul le jour en est dit :`,
  why: {
    takedown: "retirée",
    rights: "les conditions de l’agence interdisent de l’archiver",
    embargo: "envoyée sous embargo",
  },
  withheldOf: (date, why) => say`Du ${date} : ${why}`,
  since: (date) => say` le ${date}`,
  furtherWithheld: (number) =>
    `${plural(number, { one: "# autre dépêche", many: "# d’autres dépêches", other: "# autres dépêches" })}. `,
  namesRemoved: (number) => `Des noms ont été retirés de ${stories(number)} ; leurs pages le disent.`,
  unlisted: (number) =>
    plural(number, {
      one: "# dépêche est publiée, mais absente de toutes les listes et de la recherche.",
      many: "# de dépêches sont publiées, mais absentes de toutes les listes et de la recherche.",
      other: "# dépêches sont publiées, mais absentes de toutes les listes et de la recherche.",
    }),
  noted: (number) =>
    plural(number, {
      one: "# dépêche porte une note des archives.",
      many: "# de dépêches portent une note des archives.",
      other: "# dépêches portent une note des archives.",
    }),

  goneAndMoved: "Disparu ou déplacé",
  goneSummary: (archive, part) =>
    `${archive} : les adresses qui ne contiennent plus ce qu’elles contenaient${part}.`,
  goneHeadPage: (number, of) => `Page ${number} sur ${of}`,
  nothingGone: "Rien : toutes les adresses publiées contiennent ce qu’elles contenaient",
  withSources: (parts) => `${parts}, sources comprises`,
  answers: { redirect: "déplacé", gone: "disparu", withheld: "réservé", removed: "non nommé" },
  counted: (number, answer) => `${answer} : ${figure(number)}`,
  goneList: (manifests) =>
    say`Une adresse publiée répond pour toujours. Celles qui ne contiennent plus ce qu’elles contenaient sont énumérées ici ; toutes les autres sont dans les ${manifests("manifestes")}. Ensemble, ils donnent toutes les adresses de pages ou de sources que ce site ait jamais eues.`,
  nowAt: (link) => say`à présent à ${link}`,
  sinceDay: (date) => ` depuis le ${date}`,
  unnamed: (number) =>
    plural(number, {
      one: "# adresse n’est pas nommée et ne répond rien : le registre a son SHA-\u2060256.",
      many: "# d’adresses ne sont pas nommées et ne répondent rien : le registre a leur SHA-\u2060256.",
      other: "# adresses ne sont pas nommées et ne répondent rien : le registre a leur SHA-\u2060256.",
    }),
  ledger: "Le registre comme données, avec les sources :",
  theAddresses: "adresses",
  moved: {
    story: "Cette dépêche a changé de place",
    storyline: "Ce dossier a changé de place",
    page: "Cette page a changé de place",
  },
  isWithheld: {
    story: "Cette dépêche est réservée",
    storyline: "Ce dossier est réservé",
    page: "Cette page est réservée",
  },
  isGone: {
    story: "Cette dépêche n’est plus dans les archives",
    storyline: "Ce dossier n’est plus dans les archives",
    page: "Cette page n’est plus dans les archives",
  },
  noneOfTime: "Il n’y a plus de dépêches",
  noneOfPlace: "Il n’y a plus de dépêches de ce lieu",
  noneOfCountry: "Il n’y a plus de dépêches de ce pays",
  held: {
    story: (date) => `Une dépêche du ${date} se trouvait à cette adresse.`,
    day: (date) => `L’édition du ${date} se trouvait à cette adresse.`,
    stretch: (name) => `La page de ${name} se trouvait à cette adresse.`,
    page: "Une page des archives se trouvait à cette adresse.",
  },
  leftSince: {
    redirect: (date) => `Déplacée depuis le ${date}.`,
    gone: (date) => `Disparue depuis le ${date}.`,
    withheld: (date) => `Réservée depuis le ${date}.`,
  },
  standsAt: (link) => say`Elle se trouve à ${link}`,
  reasonGiven: (reason) => `Motif indiqué : ${reason}`,
  nearest: "Au plus près :",
  near: {
    "/": "À la une",
    "/places/": "Tous les lieux",
    "/bylines/": "Tous les auteurs",
    "/subjects/": "Tous les sujets",
    "/keywords/": "Tous les mots-clés",
    "/storylines/": "Tous les dossiers",
    "/on-this-day/": "Éphéméride",
    "/holdings/": "Fonds",
  },
  beganWith: "la dépêche par laquelle il a commencé",
  allGone: (link) =>
    say`Toutes les adresses qui ne contiennent plus ce qu’elles contenaient : ${link("disparu ou déplacé")}.`,

  amendments: (corrections, kills) =>
    `${plural(corrections, { one: "# rectificatif", many: "# de rectificatifs", other: "# rectificatifs" })}, ${plural(kills, { one: "# annulation", many: "# d’annulations", other: "# annulations" })}`,
  correctionsSummary: (archive, counts, part) =>
    `${archive} : ce que les agences ont rectifié ou annulé, ${counts}${part}.`,
  correctionsHead:
    "Ce que les agences elles-mêmes ont rectifié ou annulé, le plus récent d’abord. La dépêche visée est celle que dit l’agence ; là où seuls les mots des deux textes le disent, c’est indiqué.",
  noCorrections: "Rien : aucune dépêche de ces archives n’est marquée comme rectificatif ou annulation.",
  amended: {
    kill: (date) => say`Annulation, ${date}`,
    correction: (date) => say`Rectificatif, ${date}`,
  },
  amendedNone: "La dépêche visée n’est pas dans ces archives, ou n’a pu être reconnue.",
  amends: {
    kill: (headline, date) => say`Annule ${headline}, du ${date}.`,
    correction: (headline, date) => say`Rectifie ${headline}, du ${date}.`,
  },
  inferredOfBoth: "Déduit des mots des deux textes.",

  copies: "Fichiers pour copies",
  copiesSummary: (archive, part) =>
    `${archive} : ce que chargent les pages, pour qui les copie en suivant les liens${part}.`,
  copiesHead: (part) =>
    `Ce que chargent les pages ou qui est gardé à côté d’elles : une copie faite en suivant les liens en a besoin${part}`,
  checksumsByYear: "Sommes de contrôle par année",
  theFiles: "fichiers",
};
