import { describe, expect, it } from "vitest";
import { KEPT } from "../../../src/archive/threads/features.ts";
import { NEIGHBOURS } from "../../../src/archive/threads/neighbours.ts";
import { openPostings, type Postings, WINDOW } from "../../../src/archive/threads/postings.ts";
import { openRelated, type Related } from "../../../src/archive/threads/related.ts";

/** A story of `count` terms of equal weight, of a thousand topics of ten terms each. */
function featuresOf(story: number, count = 4): Int32Array {
  const topic = Math.imul(story, 0x9e3779b1) >>> 22;
  return Int32Array.from({ length: count }, (_, at) => {
    const term = 10 * topic + ((story + 3 * at) % 10);
    return (Math.imul(term + 1, 0x2545f491) & ~0x7ff) | 0x3ff;
  });
}

const found = (postings: Postings, features: Int32Array): ReadonlyMap<number, number> => {
  const near = new Map<number, number>();
  postings.find(features, 0.01, (story, cosine) => {
    near.set(story, cosine);
    return 0.01;
  });
  return near;
};

const shared = (one: Int32Array, other: Int32Array): number =>
  one.filter((packed) => other.includes(packed)).length * (0x3ff / 0x7ff) ** 2;

describe("the index of the newest stories", () => {
  const postings = openPostings(0, null);
  const last = 2 * WINDOW + 777;
  // Short ones among long ones: what a slot held before must not show.
  const lengthOf = (story: number): number => (story % 3 === 0 ? 1 : 4);
  for (let story = 0; story < last; story++) postings.add(featuresOf(story, lengthOf(story)));

  it("finds all that share a term with a story, and no others, long after its slots were taken again", () => {
    for (const asked of [last, last + 1, last + 5]) {
      const features = featuresOf(asked);
      const near = found(postings, features);
      const wanted = new Map<number, number>();
      for (let story = last - WINDOW + 1; story < last; story++) {
        const cosine = shared(featuresOf(story, lengthOf(story)), features);
        if (cosine > 0) wanted.set(story, cosine);
      }
      expect(near.size).toBeGreaterThan(5);
      expect([...near.keys()].sort()).toEqual([...wanted.keys()].sort());
      for (const [story, cosine] of near) expect(cosine).toBeCloseTo(wanted.get(story) ?? 0, 5);
    }
  });

  it("is made again from the features alone", () => {
    const again = openPostings(last, postings.features());
    expect(again.features()).toEqual(postings.features());
    expect(found(again, featuresOf(last))).toEqual(found(postings, featuresOf(last)));
  });
});

describe("neighbours of more stories than the window holds", () => {
  const COUNT = WINDOW + 4000;
  const add = (related: Related, story: number): void =>
    related.add({ features: featuresOf(story), day: Math.floor(story / 50), first: story });

  it("are the same in one chapter or in many, from a state or without", () => {
    const whole = openRelated(null);
    for (let story = 0; story < COUNT; story++) add(whole, story);
    const { related, reached } = whole.settle();
    expect(reached).toHaveLength(0);
    expect(related).toHaveLength(NEIGHBOURS * COUNT);

    const joined = new Uint32Array(NEIGHBOURS * COUNT);
    let parts = openRelated(null);
    for (let from = 0; from < COUNT; from += 3000) {
      const to = Math.min(COUNT, from + 3000);
      for (let story = from; story < to; story++) add(parts, story);
      const part = parts.settle();
      joined.set(part.related, NEIGHBOURS * from);
      for (let at = 0; at < part.reached.length; at += NEIGHBOURS + 1)
        joined.set(part.reached.subarray(at + 1, at + 1 + NEIGHBOURS), NEIGHBOURS * (part.reached[at] ?? 0));
      parts = openRelated(parts.state());
    }
    expect(joined).toEqual(related);
  });

  it("are told by a state of one size", () => {
    const related = openRelated(null);
    for (let story = 0; story < COUNT; story++) add(related, story);
    const { stories, features, days, firsts, neighbours, likeness } = related.state();
    expect(stories).toBe(COUNT);
    expect([features, days, firsts, neighbours, likeness].map(({ length }) => length / WINDOW)).toEqual([
      KEPT,
      1,
      1,
      NEIGHBOURS,
      NEIGHBOURS,
    ]);
  });
});
