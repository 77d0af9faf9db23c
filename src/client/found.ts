import { element, load } from "./element.ts";
import { fileAddress } from "./root.ts";

/** Has the words marked that a reader searched for, where the address tells them: `#find=floods`. */
export function showFound(): void {
  if (location.hash.startsWith("#find="))
    void load(element("script", { src: fileAddress("assets/find.js") }));
}
