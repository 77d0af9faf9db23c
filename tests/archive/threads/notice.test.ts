import { describe, expect, it } from "vitest";
import { isKillNotice } from "../../../src/archive/threads/notice.ts";
import { countWords } from "../../../src/wire/text/words.ts";

const killed = (lede: string, headline: string | null = null) => ({
  marks: ["kill"] as const,
  words: countWords(lede),
  headline: headline ?? lede,
  derived: headline === null,
  lede,
});

describe("what is marked as a kill", () => {
  it.each([
    ["Editors please kill our story from Reykjavik of March 12 on a choir of whales."],
    ["Kill story slugged Harbor Fire sent 0931. It is wrong."],
    ["Kill “Ferry Astrid sinks off Skardal”."],
    ["The story on the whales, sent on Tuesday, is withdrawn. A new one will not follow."],
    ["The mandatory kill concerns the Skardal despatch."],
    ["Se ruega a los editores que anulen nuestra noticia de ayer sobre un tren de relojes de cuco."],
    ["Queda anulado el despacho de Skardal sobre el transbordador."],
    ["Prière d’annuler notre dépêche de mardi sur le chœur des baleines."],
    ["La dépêche de Skardal est annulée. Merci de ne pas publier."],
    ["Bitte unsere Meldung vom Dienstag über den Walchor nicht verwenden."],
    ["Die Agentur zieht die Meldung über den Walchor zurück."],
    ["Si prega di annullare la notizia di martedì sul coro delle balene."],
    ["Pede-se aos assinantes que anulem a notícia de terça-feira sobre as baleias."],
    ["نرجو من المحررين إلغاء خبرنا أمس عن قطار الساعات. كان القطار يحمل منبهات."],
    ["يُرجى سَحْب الخبر المرسل أمس عن قطار الساعات."],
  ])("is a notice that asks editors to withdraw a story: %s", (text) => {
    expect(isKillNotice(killed(text))).toBe(true);
  });

  it("is a notice where it has no text but the headline of what it means", () => {
    expect(isKillNotice(killed("KILL: Bridge opens", "KILL: Bridge opens"))).toBe(true);
  });

  it.each([
    ["Three people were killed when a six-story building fell on Tuesday.", "Three killed in Skardal"],
    ["The mayor withdrew his plan for the harbour after the council had cancelled its meeting.", null],
    ["El alcalde retiró su plan para el puerto y anuló la reunión del consejo.", null],
    ["Le maire a annulé la réunion du conseil et retire son plan pour le port.", null],
    ["Der Bürgermeister zog seinen Plan zurück, und der Rat hat die Sitzung abgesagt.", null],
    ["سحب رئيس البلدية خطته للميناء وقرر المجلس إلغاء جلسته.", null],
    ["The bridge at Skardal opened on Tuesday to a band.", "KILL: Bridge opens"],
  ])("is the killed story itself where it tells of anything else: %s", (text, headline) => {
    expect(isKillNotice(killed(text, headline))).toBe(false);
  });

  it("is the killed story where it is long, and nothing of the kind without the mark", () => {
    const notice = "Kill this story. The ferry did not sink.";
    expect(isKillNotice({ ...killed(notice), words: 200 })).toBe(false);
    expect(isKillNotice({ ...killed(notice), marks: ["correction"] })).toBe(false);
  });
});
