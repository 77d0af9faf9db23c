import type { HeadingView } from "../src/archive/pages/heading.ts";
import type { Site } from "../src/archive/views.ts";
import { HeadingPage } from "./parts/heading-page.tsx";

export const data = {
  pagination: { data: "headings", size: 1, alias: "heading" },
  permalink: ({ heading }: { readonly heading: HeadingView }) => `${heading.url}index.html`,
};

/** A byline, a subject or a keyword, all years. */
export default ({ heading, site }: { readonly heading: HeadingView; readonly site: Site }) => (
  <HeadingPage heading={heading} site={site} />
);
