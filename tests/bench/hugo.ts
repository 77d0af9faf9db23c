import { spawnSync } from "node:child_process";
import { writeFiles } from "../support/folder.ts";
import type { StoryFile } from "./generate.ts";

/** Whether this machine has Hugo. */
export const hasHugo = (): boolean => spawnSync("hugo", ["version"]).status === 0;

const CONFIG = `baseURL = "https://wire.example.org/"
title = "Wire"
disableKinds = ["RSS", "sitemap", "taxonomy", "term", "404"]
`;

const page = (head: string, main: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ .Title }}</title>
<link rel="stylesheet" href="/style.css">
${head}
</head>
<body>
<header><a href="/">{{ .Site.Title }}</a></header>
<main>
${main}
</main>
</body>
</html>
`;

const STORY = page(
  `<script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "NewsArticle" "headline" .Title "datePublished" (.Date.Format "2006-01-02") | jsonify | safeJS }}</script>`,
  `<article>
<h1>{{ .Title }}</h1>
<p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></p>
{{ .Content }}
</article>
<nav>
{{ with .Prev }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .Next }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
</nav>`,
);

const LIST = page(
  "",
  `<h1>{{ .Title }}</h1>
<ul>
{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "2006-01-02" }}</li>
{{ end }}
</ul>`,
);

/** A plain Hugo site of the same stories in `folder`: a page each, with its neighbours, and lists of years and months. */
export function writeHugoSite(folder: string, stories: readonly StoryFile[]): void {
  // What came twice is one page, as it is with us.
  const once = new Map(stories.map((story) => [story.text, story]));
  const pages = [...once.values()].map(markdownOf);
  const sections = new Set(pages.flatMap(({ month }) => [month.slice(0, 4), month]));
  writeFiles(folder, {
    "config.toml": CONFIG,
    "layouts/_default/single.html": STORY,
    "layouts/_default/list.html": LIST,
    "static/style.css": "body { max-width: 40rem; margin: auto }\n",
    ...Object.fromEntries([...sections].map((path) => [`content/${path}/_index.md`, frontMatter(path, "")])),
    ...Object.fromEntries(pages.map(({ month, name, text }) => [`content/${month}/${name}.md`, text])),
  });
}

/** A story as somebody would have written it for Hugo: its first line for a title, an empty line between paragraphs. */
function markdownOf({ path, text }: StoryFile): { month: string; name: string; text: string } {
  const [, date = "", body = ""] = /^ date (\S+) (.*)$/s.exec(text) ?? [];
  const [title = ""] = body.split("\n");
  const paragraphs = body.replace(/(?<=[.]"?)\n/g, "\n\n");
  return {
    month: date.slice(0, 7).replace("-", "/"),
    name: path.replace(/^.*\/|\.txt$/g, ""),
    text: `${frontMatter(title, `date: ${date}\n`)}\n${paragraphs}`,
  };
}

const frontMatter = (title: string, more: string): string =>
  `---\ntitle: ${JSON.stringify(title)}\n${more}---\n`;
