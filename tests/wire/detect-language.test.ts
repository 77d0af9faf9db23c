import { describe, expect, it } from "vitest";
import { findLanguage } from "../../src/wire/language/detect.ts";

/** Written for this test: news as agencies put it. */
const NEWS = {
  en: "The government said on Thursday that a reform of the pension system would take effect in the spring, despite protests by trade unions and the opposition.",
  fr: "Le gouvernement a annoncé jeudi une réforme des retraites qui devrait entrer en vigueur au printemps, malgré les protestations des syndicats.",
  es: "El presidente del Gobierno anunció este jueves una reforma del sistema de pensiones que entrará en vigor en primavera, pese a las protestas.",
  de: "Die Bundesregierung hat am Donnerstag eine Reform der Rentenversicherung angekündigt, die im Frühjahr in Kraft treten soll.",
  it: "Il governo ha annunciato giovedì una riforma delle pensioni che entrerà in vigore in primavera, nonostante le proteste dei sindacati.",
  pt: "O governo anunciou na quinta-feira uma reforma das pensões que deverá entrar em vigor na primavera, apesar dos protestos dos sindicatos.",
  nl: "De regering heeft donderdag een hervorming van het pensioenstelsel aangekondigd die in het voorjaar moet ingaan, ondanks protesten.",
  sv: "Regeringen meddelade på torsdagen att en reform av pensionssystemet ska träda i kraft i vår, trots protester från fackföreningarna och oppositionen.",
  pl: "Rząd ogłosił w czwartek reformę systemu emerytalnego, która wejdzie w życie wiosną pomimo protestów związków zawodowych i opozycji.",
  ru: "Правительство объявило в четверг о пенсионной реформе, которая вступит в силу весной, несмотря на протесты профсоюзов и оппозиции.",
  ar: "أعلنت الحكومة يوم الخميس إصلاح نظام التقاعد الذي سيدخل حيز التنفيذ في الربيع على الرغم من احتجاجات النقابات والمعارضة.",
};

describe("the language of a story", () => {
  it.each(Object.entries(NEWS))("%s", (tag, text) => {
    expect(findLanguage([text])).toBe(tag);
    expect(findLanguage([text.toUpperCase()])).toBe(tag);
    expect(findLanguage(text.split(/(?<=,) /))).toBe(tag);
  });

  it.each([
    ["no words", ""],
    ["few words", "The ferry sailed on time."],
    [
      "figures",
      "SHR 41 CTS VS 37 CTS NET 2,310,000 VS 2,050,000 REVS 31.2 MLN VS 28.9 MLN SIX MTHS SHR 80 CTS",
    ],
    [
      "a table of results",
      "ARSENAL 3 1 28 EVERTON 2 2 25 CHELSEA 0 0 24 TOTTENHAM 1 4 20 LIVERPOOL 2 2 19 WATFORD 0 1 17",
    ],
    ["two languages", `${NEWS.en} ${NEWS.fr}`],
    ["two languages far apart", `${NEWS.de}\n${NEWS.it}`],
  ])("is left open: %s", (_, text) => {
    expect(findLanguage(text.split("\n"))).toBeNull();
  });
});
