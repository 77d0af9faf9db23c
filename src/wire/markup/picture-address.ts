/** True for an address that leads out of the folder: of the web, or with the picture in it (`data:`). */
export const isRemote = (address: string): boolean => /^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(address.trim());

/** Endings of names that pictures have, whether or not browsers show them. */
const ENDING = /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|bmp|heic)$/i;

/** Whether an address says by its ending that a picture is there. */
export const endsAsPicture = (address: string): boolean => ENDING.test(address.replace(/[?#].*$/, ""));
