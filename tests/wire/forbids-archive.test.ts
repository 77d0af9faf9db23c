import { describe, expect, it } from "vitest";
import { forbidsArchive } from "../../src/wire/around/rights.ts";

describe("a notice of rights forbids an archive", () => {
  it.each([
    "NO ARCHIVAL USE",
    "(c) 2014 X. No archiving. No resale.",
    "Not to be archived or stored in any medium.",
    "Archiving is not permitted",
    "Archival use prohibited.",
    "Keine Archivierung. Nur zur einmaligen Verwendung.",
    "Archivierung untersagt",
    "Archivage interdit",
    "Prohibido archivar este texto",
    "This material may not be published, broadcast, rewritten, stored or redistributed",
  ])("%s", (rights) => {
    expect(forbidsArchive({ rights })).toBe(true);
  });

  it.each([
    null,
    "",
    "Copyright 1987 Reuters",
    "From the archives of the Harbour Wire. All rights reserved.",
    "Free to reuse under CC0",
    "Archive material, not for resale",
    "No charge. Please credit the agency.",
  ])("%s does not", (rights) => {
    expect(forbidsArchive({ rights })).toBe(false);
  });
});
