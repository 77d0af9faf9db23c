import { expect, it } from "vitest";
import { renderPages } from "../../src/render/render.ts";
import { settings } from "../interop/support/stories.ts";
import { LIVERY } from "../support/archive.ts";

const missing = [{ url: "/404.html", years: [] }];
const pageIn = async (language: string): Promise<string> => {
  const site = {
    settings: settings({ language }),
    headings: [],
    storylines: false,
    search: false,
    derives: true,
    ...LIVERY,
  };
  const [page] = await renderPages(site, { missing }, null);
  return page?.html ?? "";
};

it("one process speaks the language of each archive, one after the other", async () => {
  expect(await pageIn("es")).toMatch(/<html lang="es">.*<h1>Esta página no existe<\/h1>/s);
  expect(await pageIn("ar")).toMatch(/<html lang="ar" dir="rtl">.*<h1>لا توجد صفحة كهذه<\/h1>/s);
  expect(await pageIn("fi")).toMatch(/<html lang="en">.*<p class="nameplate"><a [^>]*lang="fi" dir="ltr">/s);
  expect(await pageIn("fa")).toMatch(/<html lang="en">.*<p class="nameplate"><a [^>]*lang="fa" dir="rtl">/s);
});
