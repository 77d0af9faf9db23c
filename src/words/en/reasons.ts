/** Why a part of a query means nothing, by what `src/search` calls it: said behind the part itself. */
export const reasons = {
  "too-many": "a query takes 64 words and phrases, so the rest was left out",
  "no-word": "no word stands in it",
  "read-as-word": "read as a word: to leave a word out, put a - right before it",
  "no-word-in-quotes": "no word stands between the quotes",
  "no-word-behind-field": "no word stands right behind the colon",
  "second-quote": "the second quote is missing, so the phrase was read to the end",
  "star-at-end": "a * stands only at the end of a word",
  "star-in-quotes": "a * inside quotes stands for no letters",
  "star-in-field": "this field takes no *",
  "equals-before-word": "a = belongs right before a word",
  "minus-before-word": "a - belongs right before a word",
  "or-between": "OR stands between two words or phrases",
  "no-such-field": "there is no such field, so it was read as plain words",
  "dates-left-out": "dates cannot be left out, only narrowed with from: and to:",
  "no-date":
    "a date is a year, month or day, as in 2014, 2014-11 or 2014-11-14; from: and to: take the ends of a range",
  "no-such-year": "years go from 0001 to 9999",
  "no-such-month": "there is no such month",
  "no-such-day": "there is no such day",
};
