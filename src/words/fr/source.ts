import type { source as english } from "../en/source.ts";
import { say } from "../say.ts";
import { lines } from "./nouns.ts";
import { figure } from "./numbers.ts";

export const source: Partial<typeof english> = {
  aboutStory: "À propos de cette dépêche",
  cite: "Citer",
  inEnglish: "en anglais",
  styles: { chicago: "Chicago 18 (note)", apa: "APA 7", mla: "MLA 9", wikipedia: "Wikipédia" },
  copyCitation: "Copier la référence",
  copyLink: "Copier le lien",
  citeParagraph: (address) =>
    say`Pour citer un paragraphe, ajoutez son numéro, « para. 4 », et ${address} à l’adresse : le ¶ placé à côté y mène.`,
  otherStyles: "Autres styles, Wikipédia, gestionnaires de références",
  source: "Source",
  file: "Fichier",
  lines,
  saveAs: "Enregistrer sous",
  readAs: "Lu comme",
  namesRemoved: "Des noms ont aussi été retirés de la source ; le SHA-256 est celui du texte qui figure ici.",
  heldBack:
    "La source est retenue, car un nom pourrait y rester ; le SHA-256 est celui du texte qui la remplace.",
  wordsLeftOut:
    "Les mots de la source sont omis eux aussi ; le SHA-256 n’est donc pas celui du fichier placé à côté de cette page.",
  copiesListed: "La même dépêche a été trouvée plusieurs fois ; toutes les copies sont énumérées.",
  copies: (number) => `La même dépêche a été trouvée ${figure(number)} fois.`,
  copiesInList: (number, list) =>
    say`La même dépêche a été trouvée ${figure(number)} fois ; les ${list("fichiers de l’année")} énumèrent toutes les copies.`,
  sentAlong: "Envoyé avec elle",
  sent: {
    id: "Identifiant de l’agence",
    version: "Version",
    slug: "Ligne de mots-clés",
    categories: "Catégories",
    keywords: "Mots-clés",
    priority: "Priorité",
    status: "Statut",
    embargo: "Embargo",
  },
  asides: {
    "sign-off": "Signature de fin",
    note: "Note du desk",
    unpublished: "Non destiné à la publication",
    "page-mark": "Marque de page",
  },
  keptInSource: "Conservé dans la source.",
  inferred: "Déduit",
  nothingInferred: "Rien : tous les champs figurent dans la source.",
  part: "Partie",
  rule: "Règle",
  line: "Ligne",
  noted: "Relevé à la lecture",
  atLine: (line) => `, ligne ${line}`,
};
