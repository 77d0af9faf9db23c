import { settingsText } from "./settings-text.ts";

/** A file of a new archive: its path in the folder, `/` between names, and what it is for. */
export interface StarterFile {
  readonly path: string;
  readonly text: string;
  readonly use: string;
}

/** The folder of stories, where `build` looks for them. */
export const SEEDS = "seeds";

/** An invented story, as a wire would have sent it. */
const STORY: StarterFile = {
  path: `${SEEDS}/2014/11/14-harbour-clock.txt`,
  use: "an invented story, to be replaced by yours",
  text: ` date 2014-11-14 HALIFAX Nov 14 The clock on the harbour office
of Halifax struck the hour on Friday for the first time in 31
years, four minutes late and to applause.
The works had stood still since a gull nested in them in
1983. The port let it stay, and its young after it, until last
spring, when no gull came.
"We had all grown used to asking a sailor," the harbour
master, Ann Example, said. "They always knew, and they were
always wrong."
The clock will be set by hand every Friday. A ladder has
been left inside for the purpose, and a window open for the
gulls.
`,
};

/** What depends on the place where an archive begins. */
interface Place {
  /** Whether there are stories: an archive of somebody's own wants no invented one. */
  readonly hasStories: boolean;
  /** The workflow that publishes with GitHub Pages. */
  readonly workflow: string;
}

/** All files of a new archive. */
export function starterFiles({ hasStories, workflow }: Place): readonly StarterFile[] {
  return [
    ...(hasStories ? [] : [STORY]),
    {
      path: `${SEEDS}/archive.md`,
      text: settingsText(),
      use: "what the archive says of itself, every setting explained",
    },
    {
      path: ".gitignore",
      text: "node_modules/\n_site/\n.dateline/\n.previous/\n",
      use: "what is made, and need not be kept",
    },
    {
      path: ".github/workflows/pages.yml",
      text: workflow,
      use: "publishes with GitHub Pages at every push",
    },
    { path: "package.json", text: PACKAGE, use: "so that the package can be installed here" },
  ];
}

const PACKAGE = `${JSON.stringify(
  { private: true, scripts: { build: "dateline build", serve: "dateline serve" } },
  null,
  2,
)}\n`;
