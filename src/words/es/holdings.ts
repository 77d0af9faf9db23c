import type { holdings as english } from "../en/holdings.ts";
import { say } from "../say.ts";
import { bytes, lines, stories } from "./nouns.ts";
import { figure, plural } from "./numbers.ts";

export const holdings: Partial<typeof english> = {
  summary: (archive, part) => `Qué se leyó para ${archive} y qué fue de ello${part}.`,
  read: (read, published, merged, rejected) =>
    `Leídas: ${figure(read)}; publicadas: ${figure(published)}; fusionadas: ${figure(merged)}; rechazadas: ${figure(rejected)}`,
  withheldToo: (number) => `; reservadas: ${figure(number)}`,
  asOf: (date) => `, a ${date}`,
  asData: (link) =>
    say`Todas las noticias con su texto, en CSV, NDJSON y Parquet: ${link("las noticias como datos")}.`,
  corrected: (link) => say`Lo que las agencias corrigieron o anularon: ${link("Correcciones")}.`,
  pictures: (shown, unused, missing, link) =>
    say`${link("Fotos")}: ${plural(shown, { one: "# mostrada", many: "# de mostradas", other: "# mostradas" })}${unused > 0 ? `, ${figure(unused)} que ninguna noticia nombra` : ""}${missing > 0 ? `, ${plural(missing, { one: "# nombrada y ausente", many: "# de nombradas y ausentes", other: "# nombradas y ausentes" })} del archivo` : ""}.`,
  coverage: "Días con noticias",
  year: "Año",
  stories: "Noticias",
  days: "Días",
  files: "Archivos",
  monthAndStories: (month, number) => `${month}, ${stories(number)}`,
  filesOf: (year) => `Archivos de ${year}, CSV`,
  rejected: "Rechazado",
  nothingRejected: "Nada: todos los archivos leídos están publicados.",
  lines,
  bytes: (number) => `, ${bytes(number)}`,
  allAsData: (link) => say`Todo ello como datos: ${link}.`,
  theRejected: "archivos rechazados",
  merged: "Fusionado",
  nothingMerged: "Nada: ninguna noticia se halló dos veces.",
  andMore: (number) => ` y ${figure(number)} más`,
  copiesNamed: "Las listas de archivos por año nombran todas las copias de cada noticia.",
  addresses: "Direcciones",
  answersForEver: (manifests, gone) =>
    say`Una dirección publicada responde para siempre. Los ${manifests("manifiestos")}, aquí y en la carpeta de cada año, enumeran todo lo que hay ahora; lo que ${gone("ya no está o se ha trasladado")} figura en un registro.`,
  filesForCopies: "Archivos para copias: lo que cargan las páginas",

  withheld: "Reservado",
  notPublished: (number) =>
    `${plural(number, { one: "# noticia no se publica", many: "# de noticias no se publican", other: "# noticias no se publican" })} aquí; de ellas solo se dice el día:`,
  why: {
    takedown: "retirada",
    rights: "las condiciones de la agencia prohíben archivarla",
    embargo: "enviada con embargo",
  },
  withheldOf: (date, why) => say`Del ${date}: ${why}`,
  since: (date) => say` el ${date}`,
  furtherWithheld: (number) =>
    `${plural(number, { one: "# noticia más", many: "# de noticias más", other: "# noticias más" })}. `,
  namesRemoved: (number) => `Se retiraron nombres de ${stories(number)}; sus páginas lo indican.`,
  unlisted: (number) =>
    `${plural(number, { one: "# noticia está publicada, pero queda", many: "# de noticias están publicadas, pero quedan", other: "# noticias están publicadas, pero quedan" })} fuera de todas las listas y del buscador.`,
  noted: (number) =>
    `${plural(number, { one: "# noticia lleva", many: "# de noticias llevan", other: "# noticias llevan" })} una nota del archivo.`,

  goneAndMoved: "Retirado y trasladado",
  goneSummary: (archive, part) => `Direcciones de ${archive} que ya no contienen lo que contenían${part}.`,
  goneHeadPage: (number, of) => `Página ${number} de ${of}`,
  nothingGone: "Nada: todas las direcciones publicadas contienen lo que contenían",
  withSources: (parts) => `${parts}, fuentes incluidas`,
  answers: { redirect: "trasladado", gone: "retirado", withheld: "reservado", removed: "sin nombrar" },
  counted: (number, answer) => `${answer}: ${figure(number)}`,
  goneList: (manifests) =>
    say`Una dirección publicada responde para siempre. Aquí se enumeran las que ya no contienen lo que contenían; todas las demás están en los ${manifests("manifiestos")}. Entre ambos reúnen todas las direcciones de páginas o fuentes que este sitio ha tenido.`,
  nowAt: (link) => say`ahora en ${link}`,
  sinceDay: (date) => ` desde el ${date}`,
  unnamed: (number) =>
    plural(number, {
      one: "# dirección no se nombra ni responde: el registro tiene su SHA-\u2060256.",
      many: "# de direcciones no se nombran ni responden: el registro tiene su SHA-\u2060256.",
      other: "# direcciones no se nombran ni responden: el registro tiene su SHA-\u2060256.",
    }),
  ledger: "El registro como datos, con las fuentes:",
  theAddresses: "direcciones",
  moved: {
    story: "Esta noticia se ha trasladado",
    storyline: "Este dosier se ha trasladado",
    page: "Esta página se ha trasladado",
  },
  isWithheld: {
    story: "Esta noticia está reservada",
    storyline: "Este dosier está reservado",
    page: "Esta página está reservada",
  },
  isGone: {
    story: "Esta noticia ya no está en el archivo",
    storyline: "Este dosier ya no está en el archivo",
    page: "Esta página ya no está en el archivo",
  },
  noneOfTime: "Ya no hay noticias",
  noneOfPlace: "Ya no hay noticias de este lugar",
  noneOfCountry: "Ya no hay noticias de este país",
  held: {
    story: (date) => `En esta dirección hubo una noticia del ${date}.`,
    day: (date) => `En esta dirección estuvo la edición del ${date}.`,
    stretch: (name) => `En esta dirección estuvo la página de ${name}.`,
    page: "En esta dirección hubo una página del archivo.",
  },
  leftSince: {
    redirect: (date) => `Trasladada desde el ${date}.`,
    gone: (date) => `Retirada desde el ${date}.`,
    withheld: (date) => `Reservada desde el ${date}.`,
  },
  standsAt: (link) => say`Está en ${link}`,
  reasonGiven: (reason) => `Motivo indicado: ${reason}`,
  nearest: "Lo más cercano:",
  near: {
    "/": "Portada",
    "/places/": "Todos los lugares",
    "/bylines/": "Todos los autores",
    "/subjects/": "Todos los temas",
    "/keywords/": "Todas las palabras clave",
    "/storylines/": "Todos los dosieres",
    "/on-this-day/": "Efemérides",
    "/holdings/": "Fondos",
  },
  beganWith: "la noticia con que empezó",
  allGone: (link) =>
    say`Todas las direcciones que ya no contienen lo que contenían: ${link("retirado y trasladado")}.`,

  amendments: (corrections, kills) =>
    `${plural(corrections, { one: "# corrección", many: "# de correcciones", other: "# correcciones" })}, ${plural(kills, { one: "# anulación", many: "# de anulaciones", other: "# anulaciones" })}`,
  correctionsSummary: (archive, counts, part) =>
    `Lo que las agencias corrigieron o anularon en ${archive}: ${counts}${part}.`,
  correctionsHead:
    "Lo que las propias agencias corrigieron o anularon, primero lo más reciente. La agencia indica a qué noticia se refiere cada una; donde solo se deduce de las palabras de ambas, se advierte.",
  noCorrections: "Nada: ninguna noticia de este archivo está marcada como corrección o anulación.",
  amended: {
    kill: (date) => say`Anulación, ${date}`,
    correction: (date) => say`Corrección, ${date}`,
  },
  amendedNone: "La noticia a que se refiere no está en este archivo, o no se pudo saber cuál es.",
  amends: {
    kill: (headline, date) => say`Anula ${headline}, del ${date}.`,
    correction: (headline, date) => say`Corrige ${headline}, del ${date}.`,
  },
  inferredOfBoth: "Deducido de las palabras de ambas.",

  copies: "Archivos para copias",
  copiesSummary: (archive, part) =>
    `Lo que cargan las páginas de ${archive}, para quien lo copie siguiendo sus enlaces${part}.`,
  copiesHead: (part) =>
    `Lo que cargan las páginas o se guarda junto a ellas: una copia hecha siguiendo enlaces lo necesita${part}`,
  checksumsByYear: "Sumas de control por año",
  theFiles: "archivos",
};
