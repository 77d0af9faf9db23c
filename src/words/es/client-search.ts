import type { found as english } from "../en/client-search.ts";
import { say } from "../say.ts";
import { dates } from "./dates.ts";
import { marks } from "./marks.ts";
import { stories } from "./nouns.ts";
import { figure, percent, plural } from "./numbers.ts";
import { reasons } from "./reasons.ts";

const MARKS: Readonly<Record<string, string>> = marks;

export const found: typeof english = {
  locale: "es",
  mark: (mark) => MARKS[mark] ?? mark,
  reasons,
  comma: ", ",
  colon: ": ",

  searching: "Buscando",
  cannot: (why) => `No se puede buscar en el archivo. ${why}`,
  tooOld:
    "Este navegador es demasiado antiguo para buscar aquí: no puede descomprimir el índice. Sirve cualquiera de 2023 o posterior (Chrome 103, Firefox 113, Safari 16.4)",
  missing: (path) => `${path} falta o está dañado`,
  damaged: (path) => `${path} está dañado`,

  none: "No se halló ninguna noticia",
  total: stories,
  shownOf: (number, of) => `Se muestran ${figure(number)} de ${figure(of)}.`,
  lost: "No se pudo obtener esta noticia.",
  otherVersion: "Otra versión",
  showTen: "Mostrar diez más",
  showLast: (number) =>
    plural(number, {
      one: "Mostrar la última",
      many: "Mostrar las últimas #",
      other: "Mostrar las últimas #",
    }),

  chips: {
    date: "fecha",
    place: "lugar",
    country: "país",
    lang: "idioma",
    text: "palabra",
    headline: "titular",
    byline: "firma",
  },
  not: (kind) => `sin ${kind}`,
  notAtAll: "sin",
  notIn: (field) => `sin, en ${field}`,
  takeAway: "Quitar ",
  anyDay: "cualquier día",
  upTo: (date) => `hasta el ${date}`,
  since: (date) => `desde el ${date}`,

  byYear: "Por año",
  byMonthOf: (year) => `Por mes de ${year}`,
  years: "Años",
  months: "Meses",
  bar: (stretch, number, of, share) => `${stretch}: ${figure(number)} de ${stories(of)}, ${percent(share)}`,
  most: (stretch, number) => `El máximo, en ${stretch}: ${figure(number)}.`,
  largestShare: (stretch, share) =>
    `La mayor proporción, en ${stretch}: el ${percent(share)} de sus noticias.`,
  shareOf: {
    year: "En proporción de las noticias de cada año",
    month: "En proporción de las noticias de cada mes",
  },
  heads: { month: "Mes", year: "Año", found: "Halladas", of: "De", share: "Proporción" },

  notHad: "No se pudieron obtener.",
  noneKnown: "No se conoce ninguno.",
  all: (number) => `Todos (${figure(number)})`,

  quoted: (word) => say`«${word}»`,
  common: (words) => say`${words}: aparece en tantas noticias que no se buscó.`,
  unknown: (words) => say`Ninguna noticia contiene ${words}.`,
  didYouMean: (word, link) => say`Ninguna noticia contiene ${word}. ¿Quiso decir ${link}?`,
  alsoAs: (word, forms) => say`${word}, también como ${forms}.`,
  passedOver: (part, why) => say`Pasado por alto: ${part}: ${why}.`,
  partMissing: (files) => say`No se pudo obtener parte del índice, así que esto no es todo: ${files}.`,
  noneWhole: "Ninguna noticia contiene todas las palabras; estas contienen casi todo lo pedido.",
  wholeFirst: (number) =>
    plural(number, {
      one: "# contiene todas las palabras; las demás, casi todo lo pedido.",
      many: "# contienen todas las palabras; las demás, casi todo lo pedido.",
      other: "# contienen todas las palabras; las demás, casi todo lo pedido.",
    }),
  more: (number) => `${figure(number)} más`,

  ready: (number, of) => `Hay ya ${figure(number)} de ${stories(of)}.`,
  saved: (number, format) => `${figure(number)} guardadas en ${format}.`,
  notSaved: (number) => ` No se pudieron obtener ${figure(number)}.`,

  dates,
  figure,
};
