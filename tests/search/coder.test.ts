import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evenly, readCoded, writeCoded } from "../../src/search/coder.ts";
import { levelOf, listedLevel } from "../../src/search/impact.ts";
import {
  codeExact,
  codeGap,
  codeLevel,
  codePlaces,
  codeRoom,
  gapBits,
  LIST_CONTEXTS,
  placesContexts,
  ROOM_CONTEXTS,
  roundRoom,
} from "../../src/search/list-code.ts";

const gaps = fc.array(fc.oneof(fc.nat(30), fc.nat(10_000_000)), { maxLength: 60 });
const level = fc.nat(15);
const step = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 3_000_000 }));
const places = fc.array(fc.array(step, { minLength: 1, maxLength: 40 }), { maxLength: 20 });

describe("bits, each as dear as it was unlikely", () => {
  it("come back from whatever was written, list after list", () => {
    const writer = writeCoded(evenly(2));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1), fc.nat(1))), fc.nat(0xffff_ffff), (bits, even) => {
        for (const [context, value] of bits) writer.bit(context, value);
        writer.even(32, even);
        const reader = readCoded(writer.take(), evenly(2));
        expect(bits.map(([context]) => [context, reader.bit(context, 0)])).toEqual(bits);
        expect(reader.even(32, 0) >>> 0).toBe(even);
      }),
    );
  });

  it("are of gaps and levels", () => {
    const writer = writeCoded(LIST_CONTEXTS);
    fc.assert(
      fc.property(gaps, fc.array(level), (those, levels) => {
        const bits = gapBits(those.length, those.reduce((sum, gap) => sum + gap + 1, 0) + 1);
        for (const gap of those) codeGap(writer, bits, gap);
        for (const one of levels) codeLevel(writer, one);
        const reader = readCoded(writer.take(), LIST_CONTEXTS);
        expect(those.map(() => codeGap(reader, bits, 0))).toEqual(those);
        expect(levels.map(() => codeLevel(reader, 0))).toEqual(levels);
      }),
    );
  });

  it("are of places, however long the story", () => {
    const writer = writeCoded(placesContexts());
    fc.assert(
      fc.property(places, (stories) => {
        const told = stories.map((steps) => ({
          steps,
          level: levelOf((steps[0] ?? 1) - 1, steps.length),
          room: roundRoom(steps.reduce((sum, one) => sum + one, 0)),
        }));
        for (const rough of [true, false]) {
          for (const { level: of, room, steps } of told) {
            codeExact(writer, rough, listedLevel(of, rough), of, room);
            codePlaces(writer, of, room, steps.slice());
          }
          const reader = readCoded(writer.take(), placesContexts());
          const read = told.map(({ level: of, room }) => {
            const steps: number[] = [];
            const listed = listedLevel(of, rough);
            codePlaces(reader, codeExact(reader, rough, listed, listed, room), room, steps);
            return steps;
          });
          expect(read).toEqual(stories);
        }
      }),
    );
  });

  it("are of the rooms of stories, rounded up", () => {
    const writer = writeCoded(ROOM_CONTEXTS);
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 3_000_000 }))),
        (rooms) => {
          for (const room of rooms) codeRoom(writer, room);
          const reader = readCoded(writer.take(), ROOM_CONTEXTS);
          expect(rooms.map(() => codeRoom(reader, 0))).toEqual(rooms.map(roundRoom));
        },
      ),
    );
  });

  it("cost little where they are as before, and one each where nothing is known of them", () => {
    const writer = writeCoded(evenly(1));
    for (let at = 0; at < 8000; at++) writer.bit(0, at % 100 === 0 ? 1 : 0);
    // The entropy of one in a hundred is 0.08 bits.
    expect(writer.take().length).toBeLessThan(1000 * 0.1);
    for (let at = 0; at < 1000; at++) writer.even(8, (at * 7919) % 256);
    expect(writer.take().length).toBeLessThan(1010);
    expect(writer.take()).toHaveLength(0);
  });
});
