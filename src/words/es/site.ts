import type { site as english } from "../en/site.ts";
import { marks } from "./marks.ts";
import { bytes, places, stories } from "./nouns.ts";
import { decimal, figure, plural } from "./numbers.ts";

export const site: Partial<typeof english> = {
  skip: "Ir al contenido",
  archive: "Archivo",
  ways: "Archivo",
  frontPage: "Portada",
  storylines: "Dosieres",
  places: "Lugares",
  countries: "Países",
  years: "Años",
  stories: "Noticias",
  newestStories: "Últimas noticias",
  onThisDay: "Efemérides",
  randomStory: "Noticia al azar",
  settings: "Ajustes",
  search: "Buscar",
  searchArchive: "Buscar en el archivo",
  aboutArchive: "Sobre el archivo",
  about: "Sobre el archivo",
  holdings: "Fondos",
  feeds: "Canales",
  corrections: "Correcciones",
  checksums: "Sumas de control",
  wherePageStands: "Dónde está esta página",
  picture: "Un archivo de noticias de agencia, compuesto como una portada",
  atomFeed: "Canal Atom",
  marks,

  time: "Fecha",
  back: { day: "Un día atrás", month: "Un mes atrás", year: "Un año atrás" },
  onward: { day: "Un día adelante", month: "Un mes adelante", year: "Un año adelante" },
  stepTo: (step, name) => `${step}: ${name}`,
  goToDate: "Ir a una fecha",
  go: "Ir",

  page: (number, of) => `, página ${number} de ${of}`,
  pages: (number) => plural(number, { one: "# página", many: "# de páginas", other: "# páginas" }),
  pagesOf: (what) => `Páginas: ${what}`,

  countStories: stories,
  countPlaces: places,
  storyNoun: (number) => (number === 1 ? "noticia" : "noticias"),
  storiesAndSpan: (number, span) => `${stories(number)}, ${span}`,
  nameAndStories: (name, number) => `${name}, ${stories(number)}`,
  nameAndFigure: (name, number) => `${name}: ${figure(number)}`,
  lineFacts: (number, reach) => `${stories(number)}, ${reach}`,
  comma: ", ",
  colon: ": ",
  size: (number) => {
    if (number < 1000) return bytes(number);
    const [unit, size] = number < 1e6 ? (["kB", number / 1e3] as const) : (["MB", number / 1e6] as const);
    return `${decimal(size, size < 10 ? 1 : 0)} ${unit}`;
  },
  decade: (year) => `Década de ${year}`,
};
