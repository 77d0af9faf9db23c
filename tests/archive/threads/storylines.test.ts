import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Storyline } from "../../../src/archive/threads/found.ts";
import type { Article } from "../../../src/article.ts";
import { EVENTS, filler, march, report, threadsOf, told, word } from "./support/wire.ts";

const [FERRY, MERGER] = EVENTS;
if (FERRY === undefined || MERGER === undefined) throw new Error("no events");

/** Stories of nothing in particular, one day's worth. */
const others = (day: number, count = 12): readonly Article[] =>
  Array.from({ length: count }, (_, n) =>
    told(march(day), [
      `The council of ${word(day * 100 + n)} met. ${filler(5000 + day * 100 + n)} ${filler(9000 + day * 100 + n)}`,
    ]),
  );

const days = (count: number, stories: (day: number) => readonly Article[]): readonly Article[] =>
  Array.from({ length: count }, (_, day) => [...others(day), ...stories(day)]).flat();

const file = (article: Article | undefined): string => article?.url.split("/").at(-1) ?? "";

describe("a storyline", () => {
  const ferry = [0, 1, 2, 4].map((day) => report(FERRY, march(day), day + 1));
  const merger = [1, 2, 3].map((day) => report(MERGER, march(day), day + 11));
  const all = days(6, (day) => [...ferry, ...merger].filter(({ date }) => date === march(day)));
  const threads = threadsOf(all);

  it("gathers the stories of an event over days, oldest first, under the address of the first", () => {
    expect(threads.storylines.map(({ url, stories }) => [url, stories])).toEqual([
      [`/storylines/2001/${file(ferry[0])}`, ferry.map(({ url }) => url)],
      [`/storylines/2001/${file(merger[0])}`, merger.map(({ url }) => url)],
    ]);
  });

  it("is told from each of its stories, and from no other", () => {
    expect(all.filter(({ url }) => threads.storyline(url) !== null)).toHaveLength(
      ferry.length + merger.length,
    );
    expect(threads.storyline(ferry[2]?.url ?? "")).toBe(threads.storylines[0]);
    expect(threads.storyline("/none.html")).toBeNull();
  });

  it("has a name of its stories' own words", () => {
    expect(threads.storylines.map(({ name }) => name)).toEqual([
      expect.stringMatching(/Skardal|Lindqvist|Harbour Board/),
      expect.stringMatching(/Mirandel Bank|Okafor|Tolosa/),
    ]);
    for (const { name } of threads.storylines) expect(name.length).toBeLessThanOrEqual(60);
  });
});

describe("no storyline", () => {
  const lines = (articles: readonly Article[]): readonly Storyline[] => threadsOf(articles).storylines;

  it("of two stories, or of one day", () => {
    expect(lines(days(3, (day) => (day < 2 ? [report(FERRY, march(day), day)] : [])))).toEqual([]);
    expect(
      lines(days(2, (day) => (day === 0 ? [1, 2, 3, 4].map((n) => report(FERRY, march(0), n)) : []))),
    ).toEqual([]);
  });

  it("of versions of one story, which count once", () => {
    const again = [0, 1, 2].map((day) => told(march(day), [filler(1), filler(2), filler(3)]));
    expect(lines(days(3, (day) => again.slice(day, day + 1)))).toEqual([]);
  });

  it("after ten days of silence", () => {
    const parted = [0, 1, 13, 14].map((day) => report(FERRY, march(day), day));
    expect(lines(days(15, (day) => parted.filter(({ date }) => date === march(day))))).toEqual([]);
  });

  it("of tables, or of a form filled in day by day", () => {
    const table = (n: number) =>
      `Harbour Freight Skardal shr ${n} cts vs ${n * 7}, net ${n}11,000 vs ${n}22,000, revs 7.${n} mln vs 6.${n} mln, avg shrs 3,0${n}0 vs 2,9${n}0`;
    expect(lines(days(6, (day) => [told(march(day), [table(day + 11), table(day + 31)])]))).toEqual([]);
    const notice = (n: number) =>
      `The Central Bank of Vest in Skardal entered the money market to lend ${word(n)} crowns overnight, a spokesman ` +
      `said. Dealers at the Mirandel exchange said overnight money stood at ${word(n + 1)} when the Central Bank began its supply.`;
    const found = lines(days(9, (day) => [told(march(day), [notice(day)])]));
    expect(found.flatMap(({ stories }) => stories).length).toBeLessThanOrEqual(3);
  });
});

it("leaves out a story that shares the parties alone", () => {
  const texts = [
    "Marl Timber offered 40 crowns a share for Kvitland Mill, whose board in Ostvik asked for time. Marl Timber holds a tenth of the mill.",
    "Kvitland Mill rejected the offer of Marl Timber, 40 crowns a share, as too low. The board of Kvitland Mill met in Ostvik for an hour.",
    "Professor Ilves counted herons on Sunday near a pond that Kvitland Mill and Marl Timber keep clean. Ilves thanked Kvitland Mill and Marl Timber for boots.",
    "Marl Timber raised its offer for Kvitland Mill to 45 crowns a share. The board of Kvitland Mill had rejected 40 crowns as too low.",
  ];
  const stories = texts.map((text, at) => told(march(at), [text]));
  const { storylines } = threadsOf(days(4, (day) => stories.slice(day, day + 1)));
  expect(storylines.map((line) => line.stories)).toEqual([[0, 1, 3].map((at) => stories[at]?.url)]);
});

/** Stories told a day after the other among many of nothing in particular: the storylines, each by its stories' places. */
function linesOf(texts: readonly string[]): readonly (readonly number[])[] {
  const stories = texts.map((text, day) => told(march(day + 4), [text]));
  const all = days(texts.length + 4, (day) => stories.slice(Math.max(0, day - 4), day < 4 ? 0 : day - 3));
  return threadsOf(all).storylines.map((line) =>
    line.stories.map((url) => stories.findIndex((story) => story.url === url)),
  );
}

describe("one who speaks of everything", () => {
  const office = "Finance Minister Tomas Okafor of Vestland told reporters in Tolosa";

  it("is no event", () => {
    const speeches = [
      `${office} that the crown will stay steady this month. Bankers of the Mirandel Exchange had feared a fall to 63 a dollar.`,
      `${office} that rice farmers need no help this month. Growers in Kalm and Ostvik harvested 415,000 tonnes, said the union of Ida Brandt.`,
      `${office} that trains to Skardal may be sold this month. Castellan Rail, a maker of wagons, offered 2,750 for each of them.`,
    ];
    expect(linesOf(speeches)).toEqual([]);
  });

  it("may speak of one, of which the names and figures come again", () => {
    const speeches = [
      `${office} that Mirandel Bank will be sold for 415 crowns a share to Castellan Trust this month. Staff of Mirandel Bank feared for 2,750 jobs.`,
      `${office} that the sale of Mirandel Bank to Castellan Trust for 415 crowns a share is fair. Staff of Mirandel Bank had asked about 2,750 jobs.`,
      `${office} that Castellan Trust may pay more than 415 crowns a share for Mirandel Bank, where 2,750 jobs may go after the sale.`,
    ];
    expect(linesOf(speeches)).toEqual([[0, 1, 2]]);
  });
});

describe("in other tongues", () => {
  const german = [
    "Die Fähre Astrid ist am Sonntag vor Skardal gesunken, wie Kapitän Lindqvist der Hafenbehörde meldete. Taucher suchen das Wrack der Astrid. Zwei Pumpen der Fähre waren ausgefallen.",
    "Im Wrack der Fähre Astrid fanden Taucher vor Skardal zwei defekte Pumpen. Kapitän Lindqvist wies jede Schuld von sich. Die Hafenbehörde will die Astrid heben lassen.",
    "Gegen Kapitän Lindqvist wird nach dem Untergang der Astrid ermittelt. In Skardal wurden Papiere der Fähre beschlagnahmt. Taucher und Hafenbehörde sagten zu den Pumpen aus.",
  ];
  const russian = [
    "Паром «Астрид» затонул в порту Скардал, капитан Линдквист спасён. Водолазы ищут паром. На судне «Астрид» отказали два насоса, сообщил порт Скардал в воскресенье.",
    "Водолазы нашли паром «Астрид» и два неисправных насоса. Капитан Линдквист отрицает вину. Порт Скардал намерен поднять судно, заявил капитан порта на встрече.",
    "Капитан Линдквист допрошен, паром «Астрид» осмотрен. Водолазы подняли два насоса. Порт Скардал передал следствию бумаги о судне, но «Астрид» пока лежит на дне.",
  ];
  const japanese = [
    "連絡船あすか丸が白浜港の沖で沈没し、海上保安庁の潜水士が船体の捜索を続けている。あすか丸の船長は救助された。排水ポンプの故障が原因とみられる。",
    "沈没した連絡船あすか丸の船体から、潜水士が故障した排水ポンプを発見した。白浜港では海上保安庁が、あすか丸の船長から事情を聴いている。",
    "白浜港の沖で沈没した連絡船あすか丸の船長は、排水ポンプの故障を認めた。海上保安庁の潜水士は、あすか丸の船体を引き揚げる準備を始めた。",
  ];
  const arabic = [
    "غرقت العبارة نجمة البحر قرب ميناء سكردال وقال الربان يوسف إن المضخات توقفت ويبحث الغواصون عن حطام العبارة نجمة البحر منذ الفجر",
    "عثر الغواصون في حطام العبارة نجمة البحر قرب ميناء سكردال على المضخات ونفى الربان يوسف أي مسؤولية عن غرق العبارة يوم الأحد",
    "بدأ التحقيق مع الربان يوسف بعد غرق العبارة نجمة البحر في ميناء سكردال ورفع الغواصون المضخات من حطام العبارة بعد الظهر",
  ];

  it.each([
    ["German", german, /Lindqvist|Astrid|Skardal/],
    ["Russian", russian, /Астрид|Линдквист|Скардал/],
    ["Japanese", japanese, /./],
    ["Arabic", arabic, /./],
  ])("%s", (_, texts, name) => {
    const stories = texts.map((text, day) => told(march(day), [text]));
    const { storylines } = threadsOf(days(3, (day) => stories.slice(day, day + 1)));
    expect(storylines.map(({ stories: found }) => found)).toEqual([stories.map(({ url }) => url)]);
    expect(storylines[0]?.name).toMatch(name);
  });
});

/** What happened: on each day, reports of events and stories of nothing. */
const news = fc.array(
  fc.array(fc.record({ event: fc.constantFrom(...EVENTS), number: fc.nat(40) }), { maxLength: 5 }),
  { minLength: 2, maxLength: 14 },
);

it("is not changed by what later days bring", () => {
  fc.assert(
    fc.property(news, fc.nat(13), (all, cut) => {
      const stories = [
        ...new Map(
          all
            .flatMap((day, at) => [
              ...others(at, 3),
              ...day.map(({ event, number }) => report(event, march(at), number)),
            ])
            .map((article) => [article.url, article]),
        ).values(),
      ];
      const early = stories.filter(({ date }) => date <= march(cut));
      const [then, now] = [threadsOf(early), threadsOf(stories)];
      const known = new Set(early.map(({ url }) => url));
      for (const line of then.storylines) {
        const later = now.storyline(line.stories[0] ?? "");
        expect(later).toMatchObject({ url: line.url, name: line.name });
        expect(later?.stories.filter((url) => known.has(url))).toEqual(line.stories);
      }
      for (const { url } of early) {
        const versions = now.versions(url).filter((version) => known.has(version.url));
        expect(versions.length > 1 ? versions : []).toEqual(then.versions(url));
      }
    }),
    { numRuns: 60 },
  );
});
