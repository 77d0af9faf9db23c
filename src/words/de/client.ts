import type { client as english } from "../en/client.ts";
import { plural } from "./numbers.ts";

export const client: typeof english = {
  yearsAgo: (year, number) =>
    `Diese Meldung ist von ${year}, vor ${plural(number, { one: "einem Jahr", other: "# Jahren" })}.`,
  monthsOld: (number) =>
    `Diese Meldung ist ${plural(number, { one: "einen Monat", other: "# Monate" })} alt.`,
  fromYesterday: "Diese Meldung ist von gestern.",
  daysOld: (number) => `Diese Meldung ist ${plural(number, { one: "einen Tag", other: "# Tage" })} alt.`,

  settings: "Einstellungen",
  textSize: "Schriftgröße",
  sizes: ["Klein", "Normal", "Groß", "Sehr groß"],
  theme: "Darstellung",
  themes: ["Wie das System", "Hell", "Dunkel"],
  shortcuts: "Tastenkürzel (? zeigt sie)",
  onOff: ["An", "Aus"],
  notKept: "Nur für diese Seite: Der Browser behält nichts.",
  close: "Schließen",

  keyboard: "Tastatur",
  next: "Weiter",
  previous: "Zurück",
  up: "Nach oben",
  randomStory: "Zufällige Meldung",
  frontPage: "Titelseite",
  search: "Suche",
  thisList: "Diese Liste",
  arrows: { left: "Pfeil links", right: "Pfeil rechts" },

  copy: "Kopieren",
  copied: "Kopiert",
  notCopied: "Nicht kopiert",

  today: (now) => now.toLocaleDateString("de", { day: "numeric", month: "long" }),
};
