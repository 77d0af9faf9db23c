import type { Finding } from "../diagnostic.ts";
import type { Field } from "../wire/formats/markdown/values.ts";
import { printable } from "../wire/text/printable.ts";
import { fault } from "./fault.ts";

export type HoldBack = "rights" | "embargo";

export const HELD_BACK: readonly HoldBack[] = ["rights", "embargo"];

/** Settings that are one of a few words, or several of them, and what to write. */
const CHOICES: readonly {
  readonly key: string;
  readonly words: readonly string[];
  readonly several: boolean;
  readonly advice: string;
}[] = [
  {
    key: "search",
    words: ["true", "false"],
    several: false,
    advice: "Write `search: false` for a site without a search, or remove the line.",
  },
  {
    key: "data",
    words: ["true", "false"],
    several: false,
    advice: "Write `data: false` for a site without its stories as data, or remove the line.",
  },
  {
    key: "holdBack",
    words: HELD_BACK,
    several: true,
    advice:
      "Write `holdBack: rights` to keep back stories whose own rights forbid an archive, `holdBack: embargo` for those under an embargo, or `holdBack: rights, embargo`.",
  },
  {
    key: "killed",
    words: ["keep", "omit"],
    several: false,
    advice:
      "Write `killed: omit` to leave out the words of stories that their agency killed, or `killed: keep` to have them behind a notice.",
  },
];

/** The words of a setting that may be several, between commas or blanks. */
export const wordsOf = (field: Field | undefined): readonly string[] =>
  (field?.value ?? "").split(/[\s,]+/).filter((word) => word !== "");

/** A finding for each setting of a few words that has others. */
export function choiceFaults(fields: ReadonlyMap<string, Field>): readonly Finding[] {
  return CHOICES.flatMap(({ key, words, several, advice }) => {
    const field = fields.get(key);
    const written = wordsOf(field);
    if (field === undefined || written.length === 0) return [];
    if (written.every((word) => words.includes(word)) && (several || written.length === 1)) return [];
    const said = words.map((word) => `\`${word}\``).join(" nor ");
    const message = `\`${printable(field.value)}\` is neither ${said}. ${advice}`;
    return [fault("settings-value", message, field.line)];
  });
}
