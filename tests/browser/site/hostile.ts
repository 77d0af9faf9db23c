import type { StoryFile } from "../../bench/generate.ts";

const LONG_WORD = "Donaudampfschifffahrt".repeat(20);
const MARKUP = `<script>alert(1)</script> <img src=x onerror=alert(2)> {{ 6 * 7 }} <%= 6 * 7 %> \${6 * 7} &amp; &#x3c;`;

/** Stories that try to be more than text, and stories that try to burst the page. All can be published. */
export const hostileStories: readonly StoryFile[] = [
  {
    path: "hostile/markup in body & name.txt",
    text: ` date 2013-12-30 OSTHAVN Dec 30 ${MARKUP} stood in the first sentence.\n</p></main><h1>Not ours</h1>\n--><!--\n`,
  },
  {
    path: "hostile/long words.txt",
    text: ` date 2013-12-30 ${"LLANFAIR".repeat(12)} Dec 30 ${LONG_WORD} arrived.\nSee https://example.org/${"a".repeat(300)} for more.\n`,
  },
  {
    path: "hostile/wide table.txt",
    text: [
      " date 2013-12-31 OSTHAVN Dec 31 Freight by month and port, in tonnes --",
      ...["Sandvik", "Lindby", "Hillerford"].map(
        (port) =>
          port.padEnd(12) +
          Array.from({ length: 12 }, (_, month) => `${month + 1},${port.length}04`.padStart(9)).join(""),
      ),
      "The board closed the year with a surplus, it said.",
    ].join("\n"),
  },
  {
    path: "hostile/controls.txt",
    text: " date 2013-12-31 OSTHAVN Dec 31 A bell\u0007 rang, an escape\u001b[31m fled, and\u0085 a next line came.\n",
  },
  { path: "hostile/first.txt", text: " date 0001-01-01 ROMA Jan 1 The first year began.\n" },
  {
    path: "hostile/fields.md",
    text: [
      "---",
      "date: 2014-01-01",
      `headline: '</title></script>${MARKUP}'`,
      `byline: '"><b>By</b> ${MARKUP}'`,
      `place: '"><i>Place</i>'`,
      "---",
      `${MARKUP}`,
      "",
      "[run](javascript:alert(3)) and [mail](mailto:desk@example.org) and [away](https://example.org/).",
    ].join("\n"),
  },
  {
    path: "hostile/long fields.md",
    text: `---\ndate: 2014-01-01\nheadline: ${LONG_WORD}\nbyline: ${LONG_WORD}\nplace: ${LONG_WORD}\n---\n${LONG_WORD}\n`,
  },
  {
    path: "markdown/rich.md",
    text: [
      "---",
      "date: 2014-01-02",
      "headline: Harbour board opens its books",
      "byline: Mara Lindqvist",
      "place: Ålesund",
      "id: HB-2014-7",
      "---",
      "# A heading of the first rank",
      "",
      "The **harbour board** opened its books on *Thursday*.",
      "",
      "### A heading that skips a rank",
      "",
      "> We counted every crown.",
      "",
      "1. Fees",
      "2. Wages",
      "   - of pilots",
      "   - of clerks",
      "",
      `| Year | ${Array.from({ length: 14 }, (_, at) => `Quay ${at + 1}`).join(" | ")} |`,
      `| --- |${" ---: |".repeat(14)}`,
      `| 2012 | ${Array.from({ length: 14 }, (_, at) => `${at},418`).join(" | ")} |`,
      "",
      "```",
      `a line of code that is ${"much ".repeat(30)}too long`,
      "```",
      "",
      "![A picture of the quay](https://example.org/quay.png)",
      "",
      "---",
      "",
      "The end.",
    ].join("\n"),
  },
  {
    path: "markdown/french.md",
    text: "---\ndate: 2014-01-02\nheadline: Le pont est ouvert\nlanguage: fr\nplace: 東京\n---\nLe pont a été ouvert jeudi.\n",
  },
  {
    path: "markdown/derived.md",
    text: "---\ndate: 2014-01-03\n---\nA ferry went down the sound without its lights on Friday, the pilots said.\n",
  },
];
