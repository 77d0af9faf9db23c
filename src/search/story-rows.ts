import { writeBytes } from "./bytes.ts";
import type { CardRow } from "./card-rows.ts";
import { writeCoded } from "./coder.ts";
import type { PutFile } from "./files.ts";
import { codeRoom, ROOM_CONTEXTS } from "./list-code.ts";
import { CARDS_A_FILE, PLACES_A_FILE, type PlaceName, writeJson } from "./root.ts";

/** What the index tells of a story besides its words: its card, where its dateline lies, and its room, as a run has it. */
export interface StoryRow {
  readonly card: CardRow;
  readonly place: PlaceName | null;
  readonly room: number;
}

/** Puts the files of cards, rooms and places; place 0 is none. */
export function putStories(rows: readonly StoryRow[], put: PutFile): void {
  for (let at = 0; at < rows.length; at += CARDS_A_FILE)
    put("c", at / CARDS_A_FILE, writeJson(rows.slice(at, at + CARDS_A_FILE).map(({ card }) => card)));
  const rooms = writeCoded(ROOM_CONTEXTS);
  for (const { room } of rows) codeRoom(rooms, room);
  put("r", 0, rooms.take(), 0);
  const numbers = new Map<string, number>();
  const names: PlaceName[] = [["", null]];
  for (let at = 0; at < rows.length; at += PLACES_A_FILE) {
    const out = writeBytes(PLACES_A_FILE * 2);
    for (const { place } of rows.slice(at, at + PLACES_A_FILE)) {
      const key = JSON.stringify(place);
      if (place !== null && !numbers.has(key)) {
        numbers.set(key, names.length);
        names.push(place);
      }
      out.number(numbers.get(key) ?? 0);
    }
    put("p", at / PLACES_A_FILE, out.take());
  }
  put("n", 0, writeJson(names));
}
