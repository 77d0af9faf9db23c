/**
 * Whether a text has nothing but what stands on an American keyboard, as most queries have. To make a class of all letters,
 * which a browser does when it is first asked for, takes a slow one some milliseconds.
 */
export const isAscii = (text: string): boolean => !/[^ -~]/.test(text);
