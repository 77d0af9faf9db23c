/** The search's page, as far as it stands there without a script. */
export const search = {
  summary: (archive: string) => `Search ${archive} by words, phrases, dates and places.`,
  needsScript: "Searching needs JavaScript. Years, places and storylines lead to every story without it.",
  /** Where places or storylines have no pages. */
  needsScriptYears: "Searching needs JavaScript. Years lead to every story without it.",
  storylines: "Storylines: events over days",
  wordsToLookFor: "Words to look for",
  from: "From",
  to: "To",
  order: "Order",
  relevance: "Best match first",
  newest: "Newest first",
  oldest: "Oldest first",
  howToAsk: "How to ask",
  /** What is typed, and what it means. The names of fields and OR are the same in every language. */
  syntax: [
    ["harbour strike", "both words, in any of their forms"],
    ['"bank of england"', "these words side by side, as typed"],
    ["strike OR walkout", "one of them is enough"],
    ["-football", "not this word; also -“a phrase”"],
    ["ship*", "all words that begin so"],
    ["=ships", "this form and no other"],
    ["headline:quake", "in the headline; also byline:"],
    ["place:seoul", "filed from there; also country: and lang:"],
    ["date:2014-11", "of that month; also from: and to:"],
  ] satisfies readonly (readonly [string, string])[],
  results: "Results",
  narrowedTo: "Narrowed to",
  howRead: "How this was read",
  byYear: "By year",
  asShare: "As a share of each year",
  asTable: "The chart as a table",
  found: "Stories found",
  showMore: "Show ten more",
  narrow: "Narrow down",
  save: "Save all results",
};

/** What feeds and other files for programs say to those who read them there. */
export const feeds = {
  /** The title of a story without a headline. */
  storyOf: (date: string) => `[Story of ${date}]`,
  killed: "Killed by its agency: the story stands withdrawn. ",
  marked: (marks: readonly string[]) => `Marked by its agency: ${marks.join(", ")}. `,
  newestOfPlace: (place: string) => `The newest stories from ${place}.`,
  newestOfHeading: (name: string) => `The newest stories: ${name}.`,
  newestOfLine: "The newest stories of a storyline.",
  /** Behind one of these, where there are more stories than the feed holds. */
  olderOnPage: "Older ones stand on its page.",
  corrections: "What agencies corrected or killed.",
  /** Behind it stands the agency's reason, where it gave one. */
  amendedOn: {
    kill: (date: string) => `Killed by the agency on ${date}`,
    correction: (date: string) => `Corrected by the agency on ${date}`,
  },
  searchArchive: (archive: string) => `Search ${archive}`,
};
