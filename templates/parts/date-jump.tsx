/** A way to any date, for readers with JavaScript; who has none finds the same way by year, month and day. */
export function DateJump({ first, last }: { readonly first: string; readonly last: string }) {
  return (
    <form class="date-jump">
      <label>
        Go to a date <input type="date" name="date" required min={first} max={last} value={last} />
      </label>{" "}
      <button type="submit">Go</button>
    </form>
  );
}
