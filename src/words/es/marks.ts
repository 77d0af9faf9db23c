import type { marks as english } from "../en/marks.ts";

export const marks: typeof english = {
  update: "actualización",
  correction: "corrección",
  repeat: "repetición",
  refile: "reenvío",
  kill: "anulación",
  embargo: "embargo",
  advisory: "aviso",
};
