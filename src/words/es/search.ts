import type { search as english, feeds as englishFeeds } from "../en/search.ts";

export const search: Partial<typeof english> = {
  summary: (archive) => `Buscar en ${archive} por palabras, frases, fechas y lugares.`,
  needsScript:
    "El buscador necesita JavaScript. Sin él, los años, los lugares y los dosieres llevan a todas las noticias.",
  needsScriptYears: "El buscador necesita JavaScript. Sin él, los años llevan a todas las noticias.",
  storylines: "Dosieres: sucesos a lo largo de varios días",
  wordsToLookFor: "Palabras que buscar",
  from: "Desde",
  to: "Hasta",
  order: "Orden",
  relevance: "Más relevantes primero",
  newest: "Más recientes primero",
  oldest: "Más antiguas primero",
  howToAsk: "Cómo buscar",
  syntax: [
    ["huelga portuaria", "ambas palabras, en cualquiera de sus formas"],
    ['"banco de españa"', "estas palabras seguidas, tal cual"],
    ["huelga OR paro", "basta una de ellas"],
    ["-fútbol", "sin esta palabra; también -«una frase»"],
    ["barc*", "todas las palabras que empiezan así"],
    ["=barcos", "esta forma y ninguna otra"],
    ["headline:terremoto", "en el titular; también byline: (la firma)"],
    ["place:madrid", "fechada allí; también country: (país) y lang: (idioma)"],
    ["date:2014-11", "de ese mes; también from: (desde) y to: (hasta)"],
  ],
  results: "Resultados",
  narrowedTo: "Limitado a",
  howRead: "Cómo se leyó la pregunta",
  byYear: "Por año",
  asShare: "En proporción de cada año",
  asTable: "El gráfico como tabla",
  found: "Noticias halladas",
  showMore: "Mostrar diez más",
  narrow: "Acotar",
  save: "Guardar todos los resultados",
};

export const feeds: Partial<typeof englishFeeds> = {
  storyOf: (date) => `[Noticia del ${date}]`,
  killed: "Anulada por su agencia: la noticia queda retirada. ",
  marked: (marks) => `Marcada por su agencia: ${marks.join(", ")}. `,
  newestOfPlace: (place) => `Las últimas noticias desde ${place}.`,
  newestOfHeading: (name) => `Las noticias más recientes: ${name}.`,
  newestOfLine: "Las últimas noticias de un dosier.",
  olderOnPage: "Las anteriores están en su página.",
  corrections: "Lo que las agencias corrigieron o anularon.",
  amendedOn: {
    kill: (date) => `Anulada por la agencia el ${date}`,
    correction: (date) => `Corregida por la agencia el ${date}`,
  },
  searchArchive: (archive) => `Buscar en ${archive}`,
};
