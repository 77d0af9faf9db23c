import type { HeadingView } from "../src/archive/pages/heading.ts";
import { filePath } from "../src/archive/permalink.ts";
import type { Site } from "../src/archive/views.ts";
import { HeadingPage } from "./parts/heading-page.tsx";

export const data = {
  pagination: { data: "headingYears", size: 1, alias: "heading" },
  permalink: ({ heading }: { readonly heading: HeadingView }) => filePath(heading.url),
};

/** One year of a byline, a subject or a keyword with many stories. */
export default ({ heading, site }: { readonly heading: HeadingView; readonly site: Site }) => (
  <HeadingPage heading={heading} site={site} />
);
