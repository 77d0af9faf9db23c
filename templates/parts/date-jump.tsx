import { useWords } from "./words.ts";

/** A way to any date, for readers with JavaScript; who has none finds the same way by year, month and day. */
export function DateJump({ first, last }: { readonly first: string; readonly last: string }) {
  const { site } = useWords();
  return (
    <form class="date-jump">
      <label>
        {site.goToDate} <input type="date" name="date" required min={first} max={last} value={last} />
      </label>{" "}
      <button type="submit">{site.go}</button>
    </form>
  );
}
