import { writeBytes } from "./bytes.ts";
import { type CardRow, writeRows } from "./card-rows.ts";
import { writeCoded } from "./coder.ts";
import type { PutFile } from "./files.ts";
import { codeRoom, ROOM_CONTEXTS } from "./list-code.ts";
import { CARDS_A_FILE, PLACES_A_FILE } from "./root.ts";

/** What the index tells of a story besides its words: its card, the slug of its place, and its room, as a run has it. */
export interface StoryRow {
  readonly card: CardRow;
  readonly place: string | null;
  readonly room: number;
}

/** Puts the files of cards, rooms and places; place 0 is none. Returns the slugs of the others, by number. */
export function putStories(rows: readonly StoryRow[], put: PutFile): readonly string[] {
  for (let at = 0; at < rows.length; at += CARDS_A_FILE) {
    const { data, plain } = writeRows(rows.slice(at, at + CARDS_A_FILE).map(({ card }) => card));
    put("c", at / CARDS_A_FILE, data, plain);
  }
  const rooms = writeCoded(ROOM_CONTEXTS);
  for (const { room } of rows) codeRoom(rooms, room);
  put("r", 0, rooms.take(), 0);
  const numbers = new Map<string, number>();
  for (let at = 0; at < rows.length; at += PLACES_A_FILE) {
    const out = writeBytes(PLACES_A_FILE * 2);
    for (const { place } of rows.slice(at, at + PLACES_A_FILE)) {
      if (place !== null && !numbers.has(place)) numbers.set(place, numbers.size + 1);
      out.number(place === null ? 0 : (numbers.get(place) ?? 0));
    }
    put("p", at / PLACES_A_FILE, out.take());
  }
  return [...numbers.keys()];
}
