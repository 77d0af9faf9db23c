import type { reasons as english } from "../en/reasons.ts";

export const reasons: typeof english = {
  "too-many": "une demande admet 64 mots et expressions, le reste a donc été laissé de côté",
  "no-word": "elle ne contient aucun mot",
  "read-as-word": "lu comme un mot : pour exclure un mot, mettez un - juste devant",
  "no-word-in-quotes": "aucun mot entre les guillemets",
  "no-word-behind-field": "aucun mot juste après les deux-points",
  "second-quote": "le second guillemet manque, l’expression a donc été lue jusqu’au bout",
  "star-at-end": "un * ne se met qu’à la fin d’un mot",
  "star-in-quotes": "un * entre guillemets ne remplace aucune lettre",
  "star-in-field": "ce champ n’admet pas de *",
  "equals-before-word": "un = se met juste devant un mot",
  "minus-before-word": "un - se met juste devant un mot",
  "or-between": "OR se met entre deux mots ou expressions",
  "no-such-field": "ce champ n’existe pas, il a donc été lu comme des mots ordinaires",
  "dates-left-out": "les dates ne s’excluent pas, elles se limitent par from: et to:",
  "no-date":
    "une date est une année, un mois ou un jour, comme 2014, 2014-11 ou 2014-11-14 ; from: et to: prennent les bornes d’un intervalle",
  "no-such-year": "les années vont de 0001 à 9999",
  "no-such-month": "ce mois n’existe pas",
  "no-such-day": "ce jour n’existe pas",
};
