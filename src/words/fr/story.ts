import type { story as english } from "../en/story.ts";
import { say } from "../say.ts";
import { words } from "./nouns.ts";
import { figure, percent, plural } from "./numbers.ts";

export const story: Partial<typeof english> = {
  plainMarks: {
    update: "Actualise une dépêche antérieure.",
    correction: "L’agence rectifie par cette dépêche une dépêche antérieure.",
    repeat: "Déjà envoyée ; l’agence l’a répétée.",
    refile: "Déjà envoyée ; le desk l’a réémise.",
    kill: "Avis de l’agence : une dépêche est annulée.",
    embargo: "Envoyée sous embargo.",
    advisory: "Note du desk aux rédactions.",
  },
  derived: "Titre tiré des premiers mots de la dépêche ; l’agence n’en a pas envoyé.",
  paragraph: (number) => `Paragraphe ${number}`,
  forbidden: (rights) => `L’agence a demandé que cette dépêche ne soit pas archivée : ${rights}`,
  rights: (rights) => `Droits, tels qu’envoyés avec la dépêche : ${rights}`,
  done: {
    names: (date) => say`Des noms ont été retirés le ${date} :`,
    unlisted: (date) => say`Absente des listes et de la recherche depuis le ${date} :`,
    note: (date) => say`Note du ${date} :`,
  },

  killedOn: (date) => say`Annulée par l’agence le ${date}.`,
  readNotice: "Lire l’avis",
  correctedOn: (date) => say`Rectifiée le ${date} :`,
  readCorrection: "lire le rectificatif",
  later: {
    take: (date, link) =>
      say`Une version ultérieure de cette dépêche a été envoyée le ${date} : ${link("la lire")}.`,
    update: (date, link) =>
      say`Une version ultérieure de cette dépêche a été envoyée le ${date} : ${link("la lire")}.`,
    correction: (date, link) =>
      say`Une version rectifiée de cette dépêche a été envoyée le ${date} : ${link("la lire")}.`,
    refile: (date, link) => say`Le desk a réémis cette dépêche le ${date} : ${link("la lire")}.`,
    repeat: (date, link) => say`L’agence a répété cette dépêche le ${date} : ${link("la lire")}.`,
    kill: (date, link) => say`Une annulation de cette dépêche a été envoyée le ${date} : ${link("la lire")}.`,
  },
  killedBefore: (date, link) =>
    say`L’agence a annulé une autre version de cette dépêche le ${date} : ${link("lire l’avis")}.`,
  corrects: (date, sameDay, link) =>
    say`Cette dépêche rectifie ${link(version(date))}${sameDay ? ", envoyée avant elle" : ""}.`,
  doubt: {
    kill: "Déduit des mots des deux textes : que l’avis vise cette dépêche.",
    correction: "Déduit des mots des deux textes : qu’il s’agit d’un rectificatif de cette dépêche.",
    version: "Déduit des mots des deux textes : qu’il s’agit de la même dépêche.",
    killing: "Déduit des mots des deux textes : qu’il vise cette dépêche.",
  },
  killsOne: "Cet avis annule une dépêche.",
  kills: "Cet avis annule une dépêche :",
  killed: (headline, date, sameDay, others) =>
    say`${headline}, du ${date}${sameDay ? ", le même jour" : ""}${others ? ", et les versions antérieures" : ""}.`,
  killsUnknown: "Ses mots n’ont permis de reconnaître aucune dépêche de ces archives.",
  killsNamed: (names) =>
    say`Il nomme « ${names} », qui n’est pas dans ces archives ou n’a pu être distinguée d’autres.`,
  reason: (quote) => say`Selon l’agence : ${quote}`,
  killedStory: "Dépêche annulée",
  omitted: "Ces archives omettent le texte des dépêches que leur agence a annulées.",
  absent: "Photo absente des archives",
  filedUnder: "Classée sous",
  readWithdrawn: "Lire le texte que l’agence a retiré",

  belongs: "Autour de cette dépêche",
  related: "À lire aussi",
  nearestFirst: "les plus proches d’abord",
  inferredAll: "Déduit des mots des dépêches ; l’agence n’en a rien dit.",
  inferredRest: "Déduit des mots des dépêches, sauf pour les versions qui citent ce que donne l’agence.",
  wordForWord:
    "Mot pour mot : la part de la version la plus courte qui figure dans une version antérieure, par suites de cinq mots.",
  sent: (number) => (number === 2 ? "Envoyée deux fois" : `Envoyée ${number} fois`),
  thisVersion: "Cette version",
  thisStory: "Cette dépêche",
  storylineSince: (date) => `Dossier depuis le ${date}`,
  wholeStoryline: "Tout le dossier",
  versionFacts: (date, number, shared) =>
    `${date}, ${words(number)}${shared === null ? "" : `, ${percent(figure(shared))} mot pour mot`}`,
  versionKind: (kind, origin) => `. ${kind}, ${origin}.`,
  kinds: {
    take: "Une suite",
    update: "Une actualisation",
    correction: "Un rectificatif",
    refile: "Une réémission",
    repeat: "Une répétition",
    kill: "Une annulation",
  },
  origins: {
    reference: "donné : l’une nomme l’autre",
    id: "donné : même identifiant",
    number: "donné : le numéro de la ligne de mots-clés",
    slug: "donné : même ligne de mots-clés",
    headline: "donné : même titre, et sa mention",
    words: "déduit",
  },

  notCompared: {
    much: (date, link) =>
      say`Tant de choses ont changé depuis la version précédente que les deux ne sont pas comparées : ${link(version(date))}.`,
    names: (date, link) =>
      say`Des noms ont été retirés de cette dépêche ou de la version précédente, et les deux ne sont pas comparées : ${link(version(date))}.`,
  },
  unchanged: (date, link) => say`Pas un mot ne diffère de ${link(version(date))}.`,
  changedSince: (date) => `Ce qui a changé depuis la version du ${date}`,
  changes: (added, removed) =>
    `${plural(added, { one: "# mot ajouté", many: "# de mots ajoutés", other: "# mots ajoutés" })}, ${plural(removed, { one: "# supprimé", many: "# supprimés", other: "# supprimés" })}`,
  compared: (date, link, added, removed) =>
    say`Comparée avec ${link(version(date))}. Les mots ${added("ajoutés")} sont soulignés, les mots ${removed("supprimés")} barrés ; « … » remplace les mots inchangés.`,
  wholeParagraphs: "Les paragraphes presque entièrement nouveaux sont montrés en entier.",
  moreChanged: "D’autres changements ne sont pas montrés ici.",
  piece: { added: "[ajouté : ", removed: "[supprimé : " },

  somethingWrong: (link) =>
    say`Une erreur dans cette dépêche, une question à son sujet ? ${link("Écrivez aux archives")}.`,

  position: (number, day) => say`Dépêche ${figure(number)} du ${day}, dans l’ordre d’envoi.`,
  previousStory: (date) => `Dépêche précédente, ${date}`,
  nextStory: (date) => `Dépêche suivante, ${date}`,
};

const version = (date: string): string => `la version du ${date}`;
