/** What a function gives of each value, in their order; it is asked of all at once. */
export const mapAll = <From, To>(
  values: readonly From[],
  of: (value: From, at: number) => Promise<To>,
): Promise<readonly To[]> => Promise.all(values.map(of));
