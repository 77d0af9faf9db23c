import type { CalendarDate } from "../../article.ts";
import { monthOf } from "../../wire/dateline/months.ts";
import type { Sending } from "./sending.ts";

/** What says that a story is a version of another: a field or line of the wire, or nothing but the words of both. */
export type By = "reference" | "id" | "number" | "slug" | "headline" | "words";

/** A story that others may yet follow. */
export interface Known extends Sending {
  /** The number of the first version of it, its own where it is that. */
  readonly first: number;
}

/** The earlier story that the wire says a story goes with. */
export interface Given {
  readonly of: Known;
  readonly by: By;
}

export interface Chains {
  /** What the wire says a story follows; null where it says nothing. `share` is the part of words two stories share. */
  readonly find: (sending: Sending, share: (story: number) => number) => Given | null;
  /** Takes a story that others may follow. Stories come by day. */
  readonly remember: (known: Known) => void;
  readonly of: (story: number) => Known | null;
  readonly state: () => readonly Known[];
}

/** Days for which an agency's id is remembered: the one bound on how far apart versions may lie. */
export const IDS = 30;
/** Days for which slugs, numbers and headlines are: next week's have others. */
export const NAMES = 3;
/** Days between a slug or number and the same one again, for it to mean the same story: each day begins anew. */
const SLUGS = 1;
/** The newest stories remembered for one id or name. */
const LONGEST_LIST = 512;
/** Ids that are short may be a table's row numbers, and slugs come again: then the words must agree a little. */
const SURE_ID = 12;
const LEAST_SHARED = 0.3;
/** Letters of a word that tells something, and how many such a notice and the start of a story must share. */
const TELLING = 5;
const AGREED = 2;
/** Words of the longest name that is looked for in a notice. */
const LONGEST_NAME = 24;

/** Finds what the wire itself links, among the stories of the last days. State is bounded by those days' stories. */
export function openChains(known: readonly Known[]): Chains {
  let window: Known[] = [];
  let today = known.at(-1)?.day ?? Number.NEGATIVE_INFINITY;
  const stories = new Map<number, Known>();
  const ids = new Map<string, Known[]>();
  const names = new Map<string, Known[]>();

  const index = (one: Known): void => {
    window.push(one);
    stories.set(one.story, one);
    if (one.id !== null) put(ids, one.id, one);
    if (one.day < today - NAMES) return;
    for (const number of one.numbers) put(names, `number ${number}`, one);
    if (one.slug !== null) put(names, `slug ${one.slug}`, one);
    if (one.title !== null) put(names, `title ${one.title}`, one);
  };
  const begin = (day: number): void => {
    today = day;
    const kept = window.filter((one) => one.day >= day - (one.id === null ? NAMES : IDS));
    window = [];
    for (const map of [stories, ids, names]) map.clear();
    for (const one of kept) index(one.day < day - NAMES ? { ...one, opening: "" } : one);
  };
  for (const one of known) index(one);

  const named = (kind: string, name: string, { day }: Sending, within: number): readonly Known[] =>
    (names.get(`${kind} ${name}`) ?? []).filter((one) => Math.abs(day - one.day) <= within);

  const byReference = ({ follows, story }: Sending): Known | null => {
    for (const id of follows) {
      const found = ids.get(id) ?? ids.get(id.replace(/:\d{1,6}[NUA]?$/, ""));
      const last = found?.findLast((one) => one.story !== story);
      if (last) return last;
    }
    return null;
  };
  const byId = (sending: Sending, share: (story: number) => number): Known | null => {
    const { id, version } = sending;
    const all = id === null ? [] : (ids.get(id) ?? []);
    const older = all.filter((one) => version !== null && one.version !== null && one.version < version);
    const near = older.reduce<Known | null>(
      (best, one) => ((best?.version ?? -1) > (one.version ?? -1) ? best : one),
      null,
    );
    const found = near ?? all.at(-1) ?? null;
    if (found === null || id === null) return null;
    const sure =
      id.length >= SURE_ID || (version !== null && found.version !== null) || sending.kind === "kill";
    return sure || share(found.story) >= LEAST_SHARED ? found : null;
  };
  /** What a notice names in its words; null where it names nothing that is here, or two stories. */
  const byNotice = (sending: Sending): Given | null => {
    const { names: words } = sending;
    for (const by of ["title", "slug", "number"] as const) {
      const found = new Map<number, Known>();
      for (let from = 0; from < words.length; from++)
        for (let length = by === "number" ? 1 : LONGEST_NAME; length >= (by === "title" ? 4 : 1); length--) {
          // One word is a slug only where it is said to be one.
          if (by === "slug" && length === 1 && !/^slug/.test(words[from - 1] ?? "")) continue;
          const name = words.slice(from, from + length).join(" ");
          const last = named(by, name, sending, by === "title" ? NAMES : SLUGS).at(-1);
          if (last) found.set(last.first, last);
        }
      const [only, ...others] = found.values();
      if (only && others.length === 0) return { of: only, by: by === "title" ? "headline" : by };
    }
    return null;
  };
  /** `our story from Reykjavik of March 12 on a choir of whales`: the one from there, of that day, on that; inferred. */
  const byPlaceAndDay = (sending: Sending): Given | null => {
    const { kind, names: words, day } = sending;
    if (kind !== "kill" || words.length === 0) return null;
    const notice = ` ${words.join(" ")} `;
    const telling = new Set(words.filter((word) => word.length >= TELLING));
    const meant = window.flatMap((one) => {
      if (one.kind === "kill" || one.day > day || one.day < day - NAMES || one.place === "") return [];
      if (!notice.includes(` ${one.place} `) || !agrees(notice, one.date)) return [];
      const shared = new Set(
        one.opening.split(" ").filter((word) => telling.has(word) && !one.place.includes(word)),
      );
      return shared.size >= AGREED ? [{ one, shared: shared.size }] : [];
    });
    const most = Math.max(0, ...meant.map(({ shared }) => shared));
    const best = meant.filter(({ shared }) => shared === most).map(({ one }) => one);
    const [only] = best;
    return only && best.every(({ first }) => first === only.first)
      ? { of: best.at(-1) ?? only, by: "words" }
      : null;
  };
  const byName = (sending: Sending, share: (story: number) => number): Given | null => {
    const { kind, title, slug, version } = sending;
    if (kind === null && version === null) return null;
    const titled = title === null || kind === null ? [] : named("title", title, sending, NAMES);
    const same = titled.at(-1);
    if (same) return { of: same, by: "headline" };
    const slugged = slug === null ? [] : named("slug", slug, sending, SLUGS);
    const alike = slugged.findLast(({ story }) => share(story) >= LEAST_SHARED);
    if (alike) return { of: alike, by: "slug" };
    const [only] = slugged;
    return kind === "kill" && only && slugged.every(({ first }) => first === only.first)
      ? { of: slugged.at(-1) ?? only, by: "slug" }
      : null;
  };

  return {
    find: (sending, share) => {
      if (sending.day > today) begin(sending.day);
      const reference = byReference(sending);
      if (reference !== null) return { of: reference, by: "reference" };
      const id = byId(sending, share);
      if (id !== null) return { of: id, by: "id" };
      return byNotice(sending) ?? byName(sending, share) ?? byPlaceAndDay(sending);
    },
    remember: index,
    of: (story) => stories.get(story) ?? null,
    state: () => [...window],
  };
}

function put(lists: Map<string, Known[]>, key: string, one: Known): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else if (list.push(one) > LONGEST_LIST) list.shift();
}

/** False where a notice names another day than that of a story: `march 12`, `12 march`; true where it names none. */
function agrees(notice: string, date: CalendarDate): boolean {
  const days = [...notice.matchAll(/(?= (?:(\p{L}{3,}) (\d{1,2})|(\d{1,2}) (\p{L}{3,})) )/gu)].flatMap(
    (found) => {
      const month = monthOf(found[1] ?? found[4] ?? "");
      const day = Number(found[2] ?? found[3]);
      return month === 0 ? [] : [`${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`];
    },
  );
  return days.length === 0 || days.includes(date.slice(5));
}
