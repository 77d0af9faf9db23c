import type { client as english } from "../en/client.ts";
import { plural } from "./numbers.ts";

export const client: typeof english = {
  yearsAgo: (year, number) =>
    `Cette dépêche date de ${year}, il y a ${plural(number, { one: "un an", many: "# d’ans", other: "# ans" })}.`,
  monthsOld: (number) =>
    `Cette dépêche date d’il y a ${plural(number, { one: "un mois", many: "# mois", other: "# mois" })}.`,
  fromYesterday: "Cette dépêche date d’hier.",
  daysOld: (number) =>
    `Cette dépêche date d’il y a ${plural(number, { one: "un jour", many: "# jours", other: "# jours" })}.`,

  settings: "Réglages",
  textSize: "Taille du texte",
  sizes: ["Petite", "Normale", "Grande", "Très grande"],
  theme: "Aspect",
  themes: ["Comme le système", "Clair", "Sombre"],
  shortcuts: "Raccourcis clavier (? les affiche)",
  onOff: ["Oui", "Non"],
  notKept: "Pour cette page seulement : le navigateur ne garde rien.",
  close: "Fermer",

  keyboard: "Clavier",
  next: "Suivant",
  previous: "Précédent",
  up: "Remonter",
  randomStory: "Dépêche au hasard",
  frontPage: "À la une",
  search: "Rechercher",
  thisList: "Cette liste",
  arrows: { left: "flèche gauche", right: "flèche droite" },

  copy: "Copier",
  copied: "Copié",
  notCopied: "Non copié",

  today: (now) => now.toLocaleDateString("fr", { day: "numeric", month: "long" }),
};
