/** `1,234`. */
export const number = (value: number): string => value.toLocaleString("en");

/** `1 story`, `2 stories`. */
export const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`;

const UNITS = ["kB", "MB", "GB", "TB"] as const;

/** `12.8 MB`, `315 MB`, in thousands as disks and hosts count them. */
export function size(bytes: number): string {
  let value = bytes / 1000;
  let unit = 0;
  for (; value >= 999.5 && unit < UNITS.length - 1; unit++) value /= 1000;
  return bytes < 1000 ? `${bytes} bytes` : `${value.toFixed(value < 99.95 ? 1 : 0)} ${UNITS[unit]}`;
}
