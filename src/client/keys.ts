import { client as words } from "../words/en/client.ts";
import { preferences } from "./choices.ts";
import { dialogIsOpen, openDialog } from "./dialog.ts";
import { element } from "./element.ts";
import { isModified } from "./events.ts";
import { goToRandomStory } from "./random.ts";
import { pageAddress } from "./root.ts";

/** Lets a reader with a keyboard go about the archive by single keys, which can be turned off (WCAG 2.1.4). */
export function listenToKeys(): void {
  const [onward, back] = document.dir === "rtl" ? ["left", "right"] : ["right", "left"];
  const next = () => click("a[rel~=next]");
  const previous = () => click("a[rel~=prev]");
  const field = document.querySelector<HTMLInputElement>("input[name=q]");
  const acts: readonly (readonly [keys: readonly string[], what: string, act: () => void])[] = [
    [["j", "n", onward], words.next, next],
    [["k", "p", back], words.previous, previous],
    [["u"], words.up, () => click("a[data-up]")],
    [["r"], words.randomStory, () => void goToRandomStory()],
    [["h"], words.frontPage, () => location.assign(pageAddress(""))],
    ...(field ? [[["/"], words.search, () => goTo(field)] as const] : []),
    [["?"], words.thisList, () => void openDialog(words.keyboard, list())],
  ];
  const list = () =>
    element(
      "dl",
      {},
      ...acts.flatMap(([keys, what]) => [
        element("dt", {}, what),
        element(
          "dd",
          {},
          ...keys.map((key) =>
            element("kbd", {}, key === "left" || key === "right" ? words.arrows[key] : key),
          ),
        ),
      ]),
    );

  document.addEventListener("keydown", (event) => {
    const key = keyOf(event);
    const act = acts.find(([keys]) => keys.includes(key))?.[2];
    if (!act || isModified(event) || (event.shiftKey && !/[?/]/.test(key)) || event.repeat) return;
    if (preferences().keys === "off" || dialogIsOpen() || isTaken(event, key.length > 1)) return;
    event.preventDefault();
    act();
  });
}

/** `j`, `left`. On a keyboard of other letters, the key that stands where the Latin one would. */
function keyOf({ key = "", code }: KeyboardEvent): string {
  return (key > "~" ? code.replace("Key", "") : key.replace("Arrow", "")).toLowerCase();
}

/** Whether what has the focus makes use of the key: letters go into fields, arrows also scroll from side to side. */
function isTaken({ target }: KeyboardEvent, isArrow: boolean): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const writes = target.isContentEditable || target.matches("input, select, textarea");
  return writes || (isArrow && scrollsSideways(target));
}

/** Whether arrows already move this, something around it, or the whole page from side to side. */
function scrollsSideways(target: Element | null): boolean {
  if (!target) return false;
  const wider = target.scrollWidth > target.clientWidth;
  const free = target === document.documentElement || /auto|scroll/.test(getComputedStyle(target).overflowX);
  return (wider && free) || scrollsSideways(target.parentElement);
}

function goTo(field: HTMLInputElement): void {
  field.focus();
  field.select();
}

/** Follows the first link that `selector` finds. */
const click = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();
