import { plural } from "./numbers.ts";

/** What the script of every page says, see src/client. Whole in every language: a script cannot say that it is English. */
export const client = {
  // How old a story is.
  yearsAgo: (year: string, number: number) =>
    `This story is from ${year}, ${plural(number, { one: "a year", other: "# years" })} ago.`,
  monthsOld: (number: number) =>
    `This story is ${plural(number, { one: "a month", other: "# months" })} old.`,
  fromYesterday: "This story is from yesterday.",
  daysOld: (number: number) => `This story is ${plural(number, { one: "a day", other: "# days" })} old.`,

  // What the reader can choose.
  settings: "Settings",
  textSize: "Text size",
  sizes: ["Small", "Normal", "Large", "Larger"],
  theme: "Theme",
  themes: ["As the system", "Light", "Dark"],
  shortcuts: "Keyboard shortcuts (? lists them)",
  onOff: ["On", "Off"],
  notKept: "For this page only: the browser keeps nothing.",
  close: "Close",

  // Keys.
  keyboard: "Keyboard",
  next: "Next",
  previous: "Previous",
  up: "Up",
  randomStory: "Random story",
  frontPage: "Front page",
  search: "Search",
  thisList: "This list",
  arrows: { left: "left arrow", right: "right arrow" },

  // What can be copied.
  copy: "Copy",
  copied: "Copied",
  notCopied: "Not copied",

  /** Today, without its year. */
  today: (now: Date): string => now.toLocaleDateString("en-GB", { day: "numeric", month: "long" }),
};
