import { sha256 } from "../sha256.ts";

/**
 * Stands at a new page's address until the pages it links to and that link to it are there, and at a withdrawn one's
 * until they are gone: a moment, or until the next build where one was killed. It links nowhere.
 */
export const PLACEHOLDER = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="5">
<title>One moment</title>
<main><p>This page is being published or withdrawn. It looks again by itself.</p></main>
</html>
`;

export const PLACEHOLDER_DIGEST = sha256(PLACEHOLDER);
