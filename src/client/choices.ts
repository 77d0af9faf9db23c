import { client as words } from "../words/en/client.ts";
import { openDialog } from "./dialog.ts";
import { all, element } from "./element.ts";
import {
  applyPreferences,
  type Preferences,
  preferencesOf,
  storedPreferences,
  storePreferences,
} from "./preferences.ts";

let current = storedPreferences() ?? {};

/** What the reader has chosen, in this page or an earlier one. */
export const preferences = (): Preferences => current;

/** Lets the button of the masthead open the settings, and follows what is chosen in other windows. */
export function offerSettings(): void {
  for (const button of all<HTMLElement>("button.settings-button")) {
    button.onclick = () => {
      // Safari gives a clicked button no focus, and the focus must come back to it.
      button.focus();
      void openDialog(words.settings, settingsForm());
    };
  }
  addEventListener("storage", follow);
  // A page that comes back from the browser's memory missed what was chosen since.
  addEventListener("pageshow", follow);
}

function follow(): void {
  current = storedPreferences() ?? current;
  applyPreferences(current);
}

function settingsForm(): HTMLFormElement {
  const refusal = element("p", { role: "status" });
  const form = element(
    "form",
    {},
    radios(words.textSize, "size", ["small", "", "large", "larger"], words.sizes),
    radios(words.theme, "theme", ["", "light", "dark"], words.themes),
    radios(words.shortcuts, "keys", ["", "off"], words.onOff),
    refusal,
  );
  form.onchange = () => {
    current = preferencesOf(Object.fromEntries(new FormData(form)));
    applyPreferences(current);
    refusal.textContent = storePreferences(current) ? "" : words.notKept;
  };
  form.onsubmit = () => false;
  return form;
}

function radios(
  legend: string,
  name: keyof Preferences,
  values: readonly string[],
  labels: readonly string[],
): HTMLFieldSetElement {
  const choices = values.map((value, index) => {
    const input = element("input", { type: "radio", name, value });
    input.checked = value === (current[name] ?? "");
    return element("label", {}, input, labels[index] ?? "");
  });
  return element("fieldset", {}, element("legend", {}, legend), ...choices);
}
