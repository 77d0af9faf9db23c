/** How a credit's first words say that it is one, in the languages of the agencies. */
const OPENS =
  /^(?:additional |with |further )?(?:reporting|writing|editing|reported|written|edited|compiled|translated|translation|production|produced|compilation|graphics?|photograph(?:y|s)|bureau|newsroom|desk|(?:avec |par )?(?:reportage|rédaction|rédigé|édité|édition|traduit|traduction|version française|service français|contribution|montage)|(?:reporte|reportes|reportaje|reportado|editado|edición|escrito|redactado|redacción|traducido|traducción|información|con información)|(?:bericht|berichterstattung|geschrieben|redigiert|bearbeitet|redaktion|übersetzt|mitarbeit|reporter|autor(?:in)?|von unseren)|(?:in redazione|a cura|tradotto|redazione|scritto|servizio)|(?:reportagem|edição|editado|tradução|texto|com reportagem)|(?:verslag(?:geving)?|bewerkt|bewerking|redactie|geschreven|vertaald)|(?:rapporterat|redigerat|redigering|skrivet|översatt|rapportering|redigeret|skrevet|reportasje)|(?:репортаж|редактор|редактура|подготовил|написал|перевод|перев[её]л|автор)|(?:haber|yazan|haberi yazan|çeviren|editör|redaktör|derleyen)|(?:opracowa(?:ł|ła|nie)|napisa(?:ł|ła)|redagowa(?:ł|ła)|redakcja|autor))(?![\p{L}])/iu;
const LETTERS =
  /^(?:إعداد|تحرير|تغطية|كتابة|ترجمة|شارك في|记者|编辑|编译|責任編集|責編|责编|取材|記者|編集|翻訳|취재|편집|기자)/u;
/** The same behind a name: `(Ann Exemple, édité par Bo Modèle)`. */
const INSIDE =
  /[,;.–-] ?(?:editing|edited|writing|edición|editado|édité|edité|édition|redigiert|bearbeitet|a cura|edição|bewerkt|redigering|redigert|editör|редактор)(?!\p{L}).{0,4} (?:by|par|por|von|di|de|door|av|af) \p{L}/iu;
/** Small words between the names of a credit. */
const SMALL = new Set(
  (
    "by in and at of the with for from on reporting writing editing additional further compiled translated edited written reported " +
    "translation production por par von di da de do du et y e und en og och door à a al la el las los le les des van der den bureau " +
    "newsroom desk writers editor editors ve i и в por av af"
  ).split(" "),
);
/** Longest credit, in characters: the names of a dozen people. */
const LONGEST = 600;
/** Words of no name and no credit that one may hold all the same. */
const SPARE = 3;

/**
 *     (Reporting by Ann Example; Editing by Bo Sample)      Additional reporting by Cy Muster in Kiel.
 * True for the line that names who reported, wrote and edited a story. In brackets its first words say so; without
 * them it must hold names and little else, since `Reporting by telephone is allowed again` is prose.
 */
export function isCredit(text: string): boolean {
  const line = text.trim();
  if (line.length > LONGEST) return false;
  const inner = /^[([（【]\s{0,2}([\s\S]*?)\s{0,2}[)\]）】][.。]?$/.exec(line)?.[1];
  if (inner !== undefined)
    return (
      OPENS.test(inner) ||
      INSIDE.test(inner) ||
      LETTERS.test(inner) ||
      /^by \p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(inner)
    );
  if (!OPENS.test(line) && !LETTERS.test(line)) return false;
  if (LETTERS.test(line)) return line.length <= 60;
  if (/^(?:produc|graphic|photograph|bureau|newsroom|desk)/i.test(line)) return false;
  if (!/\s(?:by|por|par|von|di|door|av|af) \p{Lu}|[:;]/u.test(line)) return false;
  const words = line.split(/[\s,;:.()/&-]+/).filter((word) => /^\p{Ll}/u.test(word));
  const others = words.filter((word) => !SMALL.has(word));
  return (
    /\p{Lu}/u.test(line.slice(1)) &&
    others.length <= SPARE &&
    others.length * 3 <= line.split(/\s+/).length &&
    !/[a-z]{2} (?:is|was|are|were|has|had|will|said)\b/.test(line)
  );
}
