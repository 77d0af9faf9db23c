import type { marks as english } from "../en/marks.ts";

export const marks: typeof english = {
  update: "actualisation",
  correction: "rectificatif",
  repeat: "répétition",
  refile: "réémission",
  kill: "annulation",
  embargo: "embargo",
  advisory: "avis",
};
