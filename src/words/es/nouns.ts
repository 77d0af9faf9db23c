import { plural } from "./numbers.ts";

export const stories = (number: number): string =>
  plural(number, { one: "# noticia", many: "# de noticias", other: "# noticias" });
export const places = (number: number): string =>
  plural(number, { one: "# lugar", many: "# de lugares", other: "# lugares" });
export const days = (number: number): string =>
  plural(number, { one: "# día", many: "# de días", other: "# días" });
export const years = (number: number): string =>
  plural(number, { one: "# año", many: "# de años", other: "# años" });
export const bytes = (number: number): string =>
  plural(number, { one: "# byte", many: "# de bytes", other: "# bytes" });
export const words = (number: number): string =>
  plural(number, { one: "# palabra", many: "# de palabras", other: "# palabras" });
export const lines = (first: number, last: number): string =>
  first === last ? `, línea ${first}` : `, líneas ${first} a ${last}`;
