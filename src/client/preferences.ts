const KEY = "dateline";

/** What can be chosen besides the usual: the system's theme, the usual size, shortcuts of a single key. */
const CHOICES = [
  ["theme", "light"],
  ["theme", "dark"],
  ["size", "small"],
  ["size", "large"],
  ["size", "larger"],
  ["keys", "off"],
] as const;

/** What a reader has chosen; what is usual is left out. */
export type Preferences = Readonly<Partial<Record<(typeof CHOICES)[number][0], string>>>;

/** Preferences from what a store or a form says; anything unexpected counts as not said. */
export function preferencesOf(said: unknown): Preferences {
  const fields: Readonly<Record<string, unknown>> = typeof said === "object" ? { ...said } : {};
  return Object.fromEntries(CHOICES.filter(([name, choice]) => fields[name] === choice));
}

/** What this browser keeps for the archive; null where it keeps nothing (private windows, some from disk) or a ruin. */
export function storedPreferences(): Preferences | null {
  try {
    return preferencesOf(JSON.parse(localStorage.getItem(KEY) ?? "{}"));
  } catch {
    return null;
  }
}

/** Keeps preferences for the next pages. False where the browser refuses. */
export function storePreferences(preferences: Preferences): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
    return true;
  } catch {
    return false;
  }
}

/** Tells the style sheets, by `data-theme` and `data-size` on the root element. */
export function applyPreferences(preferences: Preferences): void {
  const { dataset } = document.documentElement;
  for (const name of ["theme", "size"] as const) {
    const choice = preferences[name];
    if (choice) dataset[name] = choice;
    else delete dataset[name];
  }
}
