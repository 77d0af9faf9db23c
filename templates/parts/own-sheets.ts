import type { Sheet } from "./layout.tsx";

/** The sheet of pictures, for a page with text of the operator's that has some. */
export const sheetsOf = (html: string | null): readonly Sheet[] =>
  html?.includes('<figure class="picture">') === true ? ["pictures"] : [];
