import { hash } from "node:crypto";

/** SHA-256 in hex; of a text, that of its UTF-8. In one call, which takes half as long as a `Hash` that is fed. */
export const sha256 = (data: string | Uint8Array): string => hash("sha256", data, "hex");

/** The first characters of a SHA-256 in base64url, 6 bits each: 20 of them never meet by chance. */
export const shortHash = (text: string, characters: number): string =>
  hash("sha256", text, "base64url").slice(0, characters);
