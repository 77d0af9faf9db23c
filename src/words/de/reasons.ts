import type { reasons as english } from "../en/reasons.ts";

export const reasons: typeof english = {
  "too-many": "eine Frage fasst 64 Wörter und Wendungen, der Rest blieb weg",
  "no-word": "darin steht kein Wort",
  "read-as-word": "als Wort gelesen: Um ein Wort auszuschließen, setzen Sie ein - unmittelbar davor",
  "no-word-in-quotes": "zwischen den Anführungszeichen steht kein Wort",
  "no-word-behind-field": "hinter dem Doppelpunkt steht kein Wort",
  "second-quote": "das zweite Anführungszeichen fehlt, die Wendung wurde bis zum Ende gelesen",
  "star-at-end": "ein * steht nur am Ende eines Wortes",
  "star-in-quotes": "ein * zwischen Anführungszeichen steht für keine Buchstaben",
  "star-in-field": "dieses Feld kennt kein *",
  "equals-before-word": "ein = gehört unmittelbar vor ein Wort",
  "minus-before-word": "ein - gehört unmittelbar vor ein Wort",
  "or-between": "OR steht zwischen zwei Wörtern oder Wendungen",
  "no-such-field": "dieses Feld gibt es nicht, es wurde als gewöhnliche Wörter gelesen",
  "dates-left-out": "Daten lassen sich nicht ausschließen, nur mit from: und to: eingrenzen",
  "no-date":
    "ein Datum ist ein Jahr, ein Monat oder ein Tag, wie 2014, 2014-11 oder 2014-11-14; from: und to: nehmen die Enden eines Zeitraums",
  "no-such-year": "die Jahre gehen von 0001 bis 9999",
  "no-such-month": "diesen Monat gibt es nicht",
  "no-such-day": "diesen Tag gibt es nicht",
};
