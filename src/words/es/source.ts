import type { source as english } from "../en/source.ts";
import { say } from "../say.ts";
import { lines } from "./nouns.ts";
import { figure } from "./numbers.ts";

export const source: Partial<typeof english> = {
  aboutStory: "Sobre esta noticia",
  cite: "Citar",
  inEnglish: "en inglés",
  styles: { chicago: "Chicago 18 (nota)", apa: "APA 7", mla: "MLA 9", wikipedia: "Wikipedia" },
  copyCitation: "Copiar la cita",
  copyLink: "Copiar el enlace",
  citeParagraph: (address) =>
    say`Para citar un párrafo, añada su número, «para. 4», y ${address} a la dirección: el ¶ que lo acompaña lleva hasta él.`,
  otherStyles: "Otros estilos, Wikipedia, gestores de referencias",
  source: "Fuente",
  file: "Archivo",
  lines,
  saveAs: "Guardar como",
  readAs: "Leído como",
  namesRemoved: "También se retiraron nombres de la fuente; el SHA-256 corresponde al texto que aquí figura.",
  heldBack:
    "La fuente se retiene, pues podría quedar un nombre en ella; el SHA-256 es el del texto que está en su lugar.",
  wordsLeftOut:
    "También se omiten aquí las palabras de la fuente, así que el SHA-256 no es el del archivo junto a esta página.",
  copiesListed: "La misma noticia se halló más de una vez; se enumeran todas las copias.",
  copies: (number) => `La misma noticia se halló ${figure(number)} veces.`,
  copiesInList: (number, list) =>
    say`La misma noticia se halló ${figure(number)} veces; los ${list("archivos del año")} enumeran todas las copias.`,
  sentAlong: "Enviado con ella",
  sent: {
    id: "Identificador de la agencia",
    version: "Versión",
    slug: "Línea de claves",
    categories: "Categorías",
    keywords: "Palabras clave",
    priority: "Prioridad",
    status: "Estado",
    embargo: "Embargo",
  },
  asides: {
    "sign-off": "Firma de cierre",
    note: "Nota de la mesa de edición",
    unpublished: "No destinado a publicación",
    "page-mark": "Marca de página",
  },
  keptInSource: "Se conserva en la fuente.",
  inferred: "Deducido",
  nothingInferred: "Nada: todos los campos figuran en la fuente.",
  part: "Parte",
  rule: "Regla",
  line: "Línea",
  noted: "Anotado durante la lectura",
  atLine: (line) => `, línea ${line}`,
};
