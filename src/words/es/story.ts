import type { story as english } from "../en/story.ts";
import { say } from "../say.ts";
import { words } from "./nouns.ts";
import { figure, percent, plural } from "./numbers.ts";

export const story: Partial<typeof english> = {
  plainMarks: {
    update: "Actualiza una noticia anterior.",
    correction: "Con esta noticia, la agencia corrigió otra anterior.",
    repeat: "Ya enviada; la agencia la repitió.",
    refile: "Ya enviada; la mesa de edición la reenvió.",
    kill: "Aviso de la agencia: se retira una noticia.",
    embargo: "Enviada con embargo.",
    advisory: "Nota de la mesa de edición a los redactores.",
  },
  derived: "Titular tomado de las primeras palabras de la noticia; la agencia no envió ninguno.",
  paragraph: (number) => `Párrafo ${number}`,
  forbidden: (rights) => `La agencia pidió que esta noticia no se archivara: ${rights}`,
  rights: (rights) => `Derechos, tal como llegaron con la noticia: ${rights}`,
  done: {
    names: (date) => say`Se retiraron nombres el ${date}:`,
    unlisted: (date) => say`Fuera de las listas y del buscador del archivo desde el ${date}:`,
    note: (date) => say`Nota del ${date}:`,
  },

  killedOn: (date) => say`Anulada por la agencia el ${date}.`,
  readNotice: "Leer el aviso",
  correctedOn: (date) => say`Corregida el ${date}:`,
  readCorrection: "leer la corrección",
  later: {
    take: (date, link) => say`Se envió una versión posterior de esta noticia el ${date}: ${link("leerla")}.`,
    update: (date, link) =>
      say`Se envió una versión posterior de esta noticia el ${date}: ${link("leerla")}.`,
    correction: (date, link) =>
      say`Se envió una versión corregida de esta noticia el ${date}: ${link("leerla")}.`,
    refile: (date, link) => say`La mesa de edición reenvió esta noticia el ${date}: ${link("leerla")}.`,
    repeat: (date, link) => say`La agencia repitió esta noticia el ${date}: ${link("leerla")}.`,
    kill: (date, link) => say`Se envió una anulación de esta noticia el ${date}: ${link("leerla")}.`,
  },
  killedBefore: (date, link) =>
    say`La agencia anuló otra versión de esta noticia el ${date}: ${link("leer el aviso")}.`,
  corrects: (date, sameDay, link) =>
    say`Esta noticia corrige ${link(version(date))}${sameDay ? ", enviada antes" : ""}.`,
  doubt: {
    kill: "Deducido de las palabras de ambos: que el aviso se refiere a esta noticia.",
    correction: "Deducido de las palabras de ambas: que corrige esta noticia.",
    version: "Deducido de las palabras de ambas: que las dos son la misma noticia.",
    killing: "Deducido de las palabras de ambos: que se refiere a esta noticia.",
  },
  killsOne: "Este aviso anula una noticia.",
  kills: "Este aviso anula una noticia:",
  killed: (headline, date, sameDay, others) =>
    say`${headline}, del ${date}${sameDay ? ", el mismo día" : ""}${others ? ", y las versiones anteriores" : ""}.`,
  killsUnknown: "Por sus palabras no se pudo saber si es alguna de este archivo.",
  killsNamed: (names) =>
    say`Nombra «${names}», que no está en este archivo o no se pudo distinguir de otras.`,
  reason: (quote) => say`En palabras de la agencia: ${quote}`,
  killedStory: "Noticia anulada",
  omitted: "Este archivo omite el texto de las noticias que su agencia anuló.",
  absent: "La foto no está en el archivo",
  filedUnder: "Clasificada en",
  readWithdrawn: "Leer el texto que la agencia retiró",

  belongs: "En torno a esta noticia",
  related: "Relacionadas",
  nearestFirst: "las más afines primero",
  inferredAll: "Deducido de las palabras de las noticias; la agencia no lo indica.",
  inferredRest:
    "Deducido de las palabras de las noticias, salvo las versiones que indican lo que dice la agencia.",
  wordForWord:
    "Palabra por palabra: la parte de la versión más corta que figura en otra anterior, en series de cinco palabras.",
  sent: (number) => (number === 2 ? "Enviada dos veces" : `Enviada ${number} veces`),
  thisVersion: "Esta versión",
  thisStory: "Esta noticia",
  storylineSince: (date) => `Dosier desde el ${date}`,
  wholeStoryline: "El dosier completo",
  versionFacts: (date, number, shared) =>
    `${date}, ${words(number)}${shared === null ? "" : `, ${percent(figure(shared))} palabra por palabra`}`,
  versionKind: (kind, origin) => `. ${kind}, ${origin}.`,
  kinds: {
    take: "Otra entrega",
    update: "Una actualización",
    correction: "Una corrección",
    refile: "Un reenvío",
    repeat: "Una repetición",
    kill: "Una anulación",
  },
  origins: {
    reference: "dado: nombra a la otra",
    id: "dado: el mismo identificador",
    number: "dado: el número de su línea de claves",
    slug: "dado: la misma línea de claves",
    headline: "dado: el mismo titular y su marca",
    words: "deducido",
  },

  notCompared: {
    much: (date, link) =>
      say`Tanto ha cambiado desde la versión anterior que no se comparan las dos: ${link(version(date))}.`,
    names: (date, link) =>
      say`Se retiraron nombres de esta noticia o de la versión anterior, y no se comparan las dos: ${link(version(date))}.`,
  },
  unchanged: (date, link) => say`Ni una palabra difiere de ${link(version(date))}.`,
  changedSince: (date) => `Qué cambió desde la versión del ${date}`,
  changes: (added, removed) =>
    `${plural(added, { one: "# palabra añadida", many: "# de palabras añadidas", other: "# palabras añadidas" })}, ${plural(removed, { one: "# suprimida", many: "# suprimidas", other: "# suprimidas" })}`,
  compared: (date, link, added, removed) =>
    say`Comparada con ${link(version(date))}. Las palabras ${added("añadidas")} van subrayadas; las ${removed("suprimidas")}, tachadas; «…» representa las que quedaron.`,
  wholeParagraphs: "Los párrafos casi enteramente nuevos se muestran completos.",
  moreChanged: "Hay más cambios de los que aquí se muestran.",
  piece: { added: "[añadido: ", removed: "[suprimido: " },

  somethingWrong: (link) =>
    say`¿Hay algún error en esta noticia, o quiere preguntar algo sobre ella? ${link("Escriba al archivo")}.`,

  position: (number, day) => say`Noticia ${figure(number)} del ${day}, por orden de envío.`,
  previousStory: (date) => `Noticia anterior, ${date}`,
  nextStory: (date) => `Noticia siguiente, ${date}`,
};

const version = (date: string): string => `la versión del ${date}`;
