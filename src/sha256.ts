import { createHash } from "node:crypto";

/** SHA-256 in hex; of a text, that of its UTF-8. */
export const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");
