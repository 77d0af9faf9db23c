import type { about as english } from "../en/about.ts";
import { say } from "../say.ts";
import { plural } from "./numbers.ts";

export const about: Partial<typeof english> = {
  title: "Sobre el archivo",
  aboutArchive: (archive) => `Sobre ${archive}`,
  summary: (archive) => `Sobre ${archive}.`,
  howToRead: "Cómo leer este archivo",
  wordsStand:
    "Las noticias figuran tal como las entregó la agencia: todas las palabras, en su orden. Los despachos llegaban sin titulares ni marcas de párrafo, de modo que mucho de lo que ayuda a leerlos se dedujo mediante reglas. Cada noticia indica cuáles de sus partes son deducidas, por qué regla y de qué línea; un titular en cursiva está tomado de las primeras palabras de la noticia.",
  bytesStand: (holdings) =>
    say`El original de cada noticia, byte a byte, está junto a su página, con su SHA-\u2060256. Los ${holdings("fondos")} enumeran todos los archivos leídos y los que no pudieron publicarse, con el motivo.`,
  feeds: (feeds, corrections, storylines) =>
    say`Las últimas noticias, completas, en ${feeds.atom}, ${feeds.rss} y ${feeds.json}. Desde el canal Atom, un programa puede remontarse hasta la primera noticia, en documentos de un mes o menos que ya no cambian (RFC 5005). Lo que las agencias ${corrections("corrigieron o anularon")} tiene canal propio, y también lo tienen los lugares${storylines ? " y los dosieres" : ""} con cinco noticias o más, con enlace en sus páginas. En los canales, un titular tomado de la noticia va entre corchetes.`,
  feedsWithoutPlaces: (feeds, corrections, storylines) =>
    say`Las últimas noticias, completas, en ${feeds.atom}, ${feeds.rss} y ${feeds.json}. Desde el canal Atom, un programa puede remontarse hasta la primera noticia, en documentos de un mes o menos que ya no cambian (RFC 5005). Lo que las agencias ${corrections("corrigieron o anularon")} tiene canal propio${storylines ? ", y también lo tienen los dosieres con cinco noticias o más, con enlace en sus páginas" : ""}. En los canales, un titular tomado de la noticia va entre corchetes.`,
  howToCite: "Cómo citar",
  citing:
    "La página de cada noticia termina con una línea para citarla. La dirección de una noticia se forma con su fecha y sus propias palabras, y no depende de ninguna otra.",
  contact: "Contacto y rectificaciones",
  times: "Horas",
  publisher: "Editor",
  rights: "Derechos",

  storiesAsData: "Las noticias como datos",
  data: "Datos",
  dataSummary: (number, archive) =>
    `${plural(number, { one: "La # noticia", many: "El # de noticias", other: "Las # noticias" })} de ${archive} con todo su texto, una fila por noticia, en CSV, NDJSON y Parquet.`,
  dataName: (archive) => `${archive}: las noticias como datos`,
  allWords: (described) =>
    say`Cada noticia con todo su texto, una fila por noticia, con las mismas columnas en todos los archivos. ${described} describe los archivos para los programas, con su tamaño y su SHA-\u2060256 (Frictionless Data Package).`,
  files: "Archivos",
  wholeArchive: (file) => say`El archivo completo: ${file} (Parquet). Cada año:`,
  fileOf: (file, year) => `${file} de ${year}`,
  nameAndSize: (name, size) => `${name}, ${size}`,
  andSize: (size) => `, ${size}`,
  columns: "Columnas",
  name: "Nombre",
  type: "Tipo",
  meaning: "Significado",
  empty: (code) =>
    say`Lo que una noticia no dice es nulo; en CSV, el campo queda vacío. Los caracteres de control figuran como sus símbolos (U+2400 y siguientes). Solo en CSV, un texto que empieza por ${code("=")}, ${code("+")}, ${code("-")}, ${code("@")}, un tabulador o un salto de línea lleva delante ${code("'")}, para que ninguna hoja de cálculo lo ejecute, y también el que empieza por ${code("'")} seguido de uno de ellos: quite un ${code("'")} para tener el texto original. NDJSON y Parquet tienen los textos tal cual.`,
  loading: "Cómo cargarlos",
};
