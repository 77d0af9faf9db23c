import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { preferencesOf, storedPreferences, storePreferences } from "../../src/client/preferences.ts";

afterEach(() => vi.unstubAllGlobals());

/** A browser whose store holds `text` under the archive's key. */
function browserWith(text: string | null): Map<string, string> {
  const store = new Map(text === null ? [] : [["dateline", text]]);
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => store.set(key, value),
  });
  return store;
}

describe("what a browser keeps", () => {
  it.each([
    ['{"theme":"dark","size":"larger","keys":"off"}', { theme: "dark", size: "larger", keys: "off" }],
    ['{"size":"small"}', { size: "small" }],
    ["{}", {}],
    [null, {}],
  ])("%s is read", (text, expected) => {
    browserWith(text);
    expect(storedPreferences()).toEqual(expected);
  });

  it.each([
    "null",
    "7",
    '"dark"',
    "[]",
    '["dark"]',
    '{"theme":"blue","size":"normal","keys":"on"}',
    '{"theme":["dark"],"size":3,"keys":{"off":true}}',
    '{"__proto__":{"theme":"dark"},"constructor":"dark","colour":"dark"}',
  ])("%j says nothing", (text) => {
    browserWith(text);
    expect(storedPreferences()).toEqual({});
  });

  it.each(["", "dark", "{"])("%j is a ruin", (text) => {
    browserWith(text);
    expect(storedPreferences()).toBeNull();
  });

  it("is taken for what it can say even where some of it is unexpected", () => {
    browserWith('{"theme":"light","size":"huge","more":1}');
    expect(storedPreferences()).toEqual({ theme: "light" });
  });

  it("comes back as it was stored", () => {
    const store = browserWith(null);
    expect(storePreferences({ theme: "light", keys: "off" })).toBe(true);
    expect([...store]).toEqual([["dateline", '{"theme":"light","keys":"off"}']]);
    expect(storedPreferences()).toEqual({ theme: "light", keys: "off" });
  });

  it.each([
    ["refuses", { getItem: refuse, setItem: refuse }],
    ["is not there", null],
  ])("is nothing where the store %s", (_, store) => {
    vi.stubGlobal("localStorage", store);
    expect(storedPreferences()).toBeNull();
    expect(storePreferences({ theme: "dark" })).toBe(false);
  });
});

function refuse(): never {
  throw new DOMException("The operation is insecure.", "SecurityError");
}

it("takes any value for preferences, and only such as there are", () => {
  fc.assert(
    fc.property(fc.anything(), (said) => {
      for (const [name, choice] of Object.entries(preferencesOf(said))) {
        expect(["theme", "size", "keys"]).toContain(name);
        expect(["light", "dark", "small", "large", "larger", "off"]).toContain(choice);
      }
    }),
  );
});
