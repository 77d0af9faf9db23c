/** Whole numbers one after the other, in a typed array that doubles when it is full. */
export interface Numbers {
  readonly push: (value: number) => void;
  readonly append: (values: Iterable<number>) => void;
  /** The numbers themselves, not a copy. */
  readonly view: () => Uint32Array;
}

export function openNumbers(): Numbers {
  let values = new Uint32Array(1024);
  let length = 0;
  const push = (value: number): void => {
    if (length === values.length) {
      const larger = new Uint32Array(2 * length);
      larger.set(values);
      values = larger;
    }
    values[length++] = value;
  };
  return {
    push,
    append: (numbers) => {
      for (const number of numbers) push(number);
    },
    view: () => values.subarray(0, length),
  };
}
