import type { marks as english } from "../en/marks.ts";

export const marks: typeof english = {
  update: "Aktualisierung",
  correction: "Berichtigung",
  repeat: "Wiederholung",
  refile: "Neuversand",
  kill: "Rückzug",
  embargo: "Sperrfrist",
  advisory: "Hinweis",
};
