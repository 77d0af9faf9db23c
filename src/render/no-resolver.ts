/**
 * Imported before Eleventy, which else puts a resolver of its own between Node and every later import, in a thread of
 * its own on Node 20: an eighth of what a small build takes. It is there to load templates anew that were edited while
 * Eleventy watches, and here each build of a preview is a process of its own.
 */
process.env["ELEVENTY_SKIP_ESM_RESOLVER"] = "true";
