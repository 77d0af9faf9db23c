import { plural } from "./numbers.ts";

export const stories = (number: number): string =>
  plural(number, { one: "# dépêche", many: "# de dépêches", other: "# dépêches" });
export const places = (number: number): string =>
  plural(number, { one: "# lieu", many: "# de lieux", other: "# lieux" });
export const days = (number: number): string =>
  plural(number, { one: "# jour", many: "# de jours", other: "# jours" });
export const years = (number: number): string =>
  plural(number, { one: "# année", many: "# d’années", other: "# années" });
export const bytes = (number: number): string =>
  plural(number, { one: "# octet", many: "# d’octets", other: "# octets" });
export const words = (number: number): string =>
  plural(number, { one: "# mot", many: "# de mots", other: "# mots" });
export const lines = (first: number, last: number): string =>
  first === last ? `, ligne ${first}` : `, lignes ${first} à ${last}`;
