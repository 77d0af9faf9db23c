/**
 *     GB.NIR Londonderry 54.99 -7.31 = Derry*
 *     ^ head                          ^ others
 * One line of the tables of this folder: what stands before ` = `, and the names behind it.
 */
export interface Row {
  readonly head: string;
  readonly others: readonly string[];
}

/** The lines of a table, without the empty ones and those that only say what follows (`# Africa`). */
export function rowsOf(table: string, separator: "," | ";"): readonly Row[] {
  return table
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [head = "", others = ""] = line.split(" = ");
      return {
        head,
        others: others
          .split(separator)
          .map((name) => name.trim())
          .filter((name) => name !== ""),
      };
    });
}

/** `["US.TX", "Texas"]` of `US.TX Texas`: the code and what it stands for. */
export function codeAndName(head: string): readonly [code: string, name: string] {
  const space = head.indexOf(" ");
  return [head.slice(0, space), head.slice(space + 1)];
}
