import type { client as english } from "../en/client.ts";
import { plural } from "./numbers.ts";

export const client: typeof english = {
  yearsAgo: (year, number) =>
    `Esta noticia es de ${year}, hace ${plural(number, { one: "un año", many: "# de años", other: "# años" })}.`,
  monthsOld: (number) =>
    `Esta noticia es de hace ${plural(number, { one: "un mes", many: "# meses", other: "# meses" })}.`,
  fromYesterday: "Esta noticia es de ayer.",
  daysOld: (number) =>
    `Esta noticia es de hace ${plural(number, { one: "un día", many: "# días", other: "# días" })}.`,

  settings: "Ajustes",
  textSize: "Tamaño del texto",
  sizes: ["Pequeño", "Normal", "Grande", "Muy grande"],
  theme: "Aspecto",
  themes: ["Como el sistema", "Claro", "Oscuro"],
  shortcuts: "Atajos de teclado (? los muestra)",
  onOff: ["Sí", "No"],
  notKept: "Solo para esta página: el navegador no guarda nada.",
  close: "Cerrar",

  keyboard: "Teclado",
  next: "Siguiente",
  previous: "Anterior",
  up: "Subir",
  randomStory: "Noticia al azar",
  frontPage: "Portada",
  search: "Buscar",
  thisList: "Esta lista",
  arrows: { left: "flecha izquierda", right: "flecha derecha" },

  copy: "Copiar",
  copied: "Copiado",
  notCopied: "No copiado",

  today: (now) => now.toLocaleDateString("es", { day: "numeric", month: "long" }),
};
