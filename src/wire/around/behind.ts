import type { Aside } from "../../article.ts";
import { isCredit } from "./credits.ts";
import { isEndMark, readClosing } from "./end-marks.ts";
import { isEditorsNote } from "./notes.ts";
import { asideOf, type Unit } from "./unit.ts";

/** The copy's units without what closes it, and that, in the file's order. */
export interface Behind<U extends Unit> {
  readonly rest: readonly U[];
  readonly asides: readonly Aside[];
}

/** Units behind an end mark that may still belong to it: a desk's address, a stamp. */
const TRAIL = 6;
/** Lines that the credits may run over. */
const CREDIT_LINES = 10;

/**
 * Takes off the end of the copy what closes it: credits, sign-offs, end marks and what follows them, stamps, notes. At
 * least one unit stays, whatever it was taken for. `agency` is the one that the dateline names.
 */
export function takeBehind<U extends Unit>(units: readonly U[], agency: string | null): Behind<U> {
  const first = units.findIndex(({ text }) => text !== "");
  let end = lastOf(units, units.length);
  const asides: Aside[] = [];
  const mark = endMarkOf(units, first, end);
  if (mark !== -1) {
    for (let at = end; at > mark; at--) {
      const unit = units[at];
      if (unit && unit.text !== "") asides.push(asideOf(readClosing(unit.text) ?? "note", unit));
    }
    end = mark;
  }
  for (let unit = units[end]; unit && end > first; unit = units[end]) {
    const credit = unit.row === true ? -1 : creditFrom(units, end, first);
    const kind =
      unit.row === true
        ? readClosing(unit.text) === "page-mark"
          ? "page-mark"
          : null
        : kindOf(unit, units[end - 1], agency);
    if (credit !== -1) asides.push(asideOf("sign-off", ...units.slice(credit, end + 1)));
    else if (kind !== null) asides.push(asideOf(kind, unit));
    else break;
    end = lastOf(units, credit === -1 ? end : credit);
  }
  return { rest: end === units.length - 1 ? units : units.slice(0, end + 1), asides: asides.reverse() };
}

function kindOf(unit: Unit, before: Unit | undefined, agency: string | null): Aside["kind"] | null {
  const kind = readClosing(unit.text);
  // A printer's line may be the midst of a sentence; a credit without brackets begins one.
  const begins = before === undefined || before.text === "" || /[.!?)"'”’。]$/.test(before.text);
  if (kind !== null && (begins || !isCredit(unit.text) || /^[([]/.test(unit.text))) return kind;
  if (agency !== null && isSigned(unit.text, agency)) return "sign-off";
  // Bare initials stand apart, for prose may end on small words.
  if (before?.text === "" && /^[a-z]{2,4}(?: [a-z\d]{2,4}){1,6}$/.test(unit.text)) return "sign-off";
  return isEditorsNote(unit.text) ? "note" : null;
}

/** `nha ab cd`: the dateline's own agency, and initials. */
function isSigned(text: string, agency: string): boolean {
  const [name = ""] = agency.split("/");
  const line = text.trim().replace(/^[=–—(/[-]{1,3}/, "");
  if (line.length > 60 || name.length < 2 || !line.toLowerCase().startsWith(name.toLowerCase())) return false;
  return (
    /^(?:[/-][a-z]{2,5})?(?:[ /]{1,3}[a-z\d]{1,5}){0,8}[)\]/.=-]{0,3}$/.test(line.slice(name.length)) &&
    !/^\p{Ll}+\.$/u.test(line)
  );
}

/** Index of the end mark among the last units, where only short lines follow it; -1 where there is none. */
function endMarkOf(units: readonly Unit[], first: number, end: number): number {
  let seen = 0;
  for (let at = end; at > first && seen <= TRAIL; at--) {
    const unit = units[at];
    if (!unit || unit.text === "") continue;
    if (isEndMark(unit.text)) return at;
    if (unit.text.length > 160 || unit.row) return -1;
    seen++;
  }
  return -1;
}

/** Where the credits begin that end at a unit: lines of a printer may wrap them. -1 where there are none. */
function creditFrom(units: readonly Unit[], end: number, first: number): number {
  const last = units[end]?.text ?? "";
  if (!/[)\]）】.]$/.test(last)) return -1;
  for (let at = end; at > first && at > end - CREDIT_LINES; at--) {
    const text = units[at]?.text ?? "";
    if (text === "") return -1;
    if (/^[([（【]/.test(text)) {
      const whole = units
        .slice(at, end + 1)
        .map((unit) => unit.text)
        .join(" ");
      return isCredit(whole) ? at : -1;
    }
  }
  return -1;
}

function lastOf(units: readonly Unit[], end: number): number {
  let at = end - 1;
  while (at >= 0 && units[at]?.text === "") at--;
  return at;
}
