import type { reasons as english } from "../en/reasons.ts";

export const reasons: typeof english = {
  "too-many": "una búsqueda admite 64 palabras y frases, así que el resto se dejó fuera",
  "no-word": "no contiene ninguna palabra",
  "read-as-word": "se leyó como palabra: para excluir una palabra, ponga un - justo delante",
  "no-word-in-quotes": "no hay ninguna palabra entre las comillas",
  "no-word-behind-field": "no hay ninguna palabra justo detrás de los dos puntos",
  "second-quote": "falta la segunda comilla, así que la frase se leyó hasta el final",
  "star-at-end": "un * solo va al final de una palabra",
  "star-in-quotes": "un * entre comillas no representa ninguna letra",
  "star-in-field": "este campo no admite *",
  "equals-before-word": "un = va justo delante de una palabra",
  "minus-before-word": "un - va justo delante de una palabra",
  "or-between": "OR va entre dos palabras o frases",
  "no-such-field": "no existe tal campo, así que se leyó como palabras corrientes",
  "dates-left-out": "las fechas no se excluyen, solo se acotan con from: y to:",
  "no-date":
    "una fecha es un año, un mes o un día, como 2014, 2014-11 o 2014-11-14; from: y to: toman los extremos de un intervalo",
  "no-such-year": "los años van de 0001 a 9999",
  "no-such-month": "ese mes no existe",
  "no-such-day": "ese día no existe",
};
