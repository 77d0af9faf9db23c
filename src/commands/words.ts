/** `1,234`. */
export const number = (value: number): string => value.toLocaleString("en");

/** `1 story`, `2 stories`. */
export const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`;

/** `line 3`, `lines 3 to 5`. */
export const linesOf = (first: number, last: number): string =>
  first === last ? `line ${first}` : `lines ${first} to ${last}`;

const UNITS = ["kB", "MB", "GB", "TB"] as const;

/** `12.8 MB`, `315 MB`, in thousands as disks and hosts count them. */
export function size(bytes: number): string {
  let value = bytes / 1000;
  let unit = 0;
  for (; value >= 999.5 && unit < UNITS.length - 1; unit++) value /= 1000;
  return bytes < 1000 ? `${bytes} bytes` : `${value.toFixed(value < 99.95 ? 1 : 0)} ${UNITS[unit]}`;
}

/** `95 s`, `3 min`, `1 h 20 min`: no finer than an estimate can be. */
export function duration(seconds: number): string {
  if (seconds < 119.5) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
