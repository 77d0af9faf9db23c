import { SaxesParser } from "saxes";
import { readPicture as readPixelPicture } from "../pictures/picture.ts";
import { printable } from "../wire/text/printable.ts";
import type { Said } from "./key.ts";
import { foreignUrl } from "./sheet.ts";

/** A picture by what its bytes say. */
export interface PictureSize {
  readonly type: "svg" | "png" | "jpg" | "webp" | "gif";
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Bytes; a logo loads with every page. */
export const LARGEST_LOGO = 1024 * 1024;
/** Pixels of a side: more cost memory in every reader's browser. */
const WIDEST = 4096;
const ENDINGS: Readonly<Record<string, PictureSize["type"]>> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
  "image/gif": "gif",
};
const DRAW = "Save it as plain SVG from a program for drawing, or as PNG.";

/** Reads a picture's type and size from its bytes, whatever its name says; an SVG must hold nothing that runs or refers elsewhere. */
export function readPicture(bytes: Uint8Array): Said<PictureSize> {
  const size = looksLikeXml(bytes) ? readSvg(bytes) : readPixels(bytes);
  if ("why" in size) return size;
  const { width, height } = size.value;
  if (Math.max(width, height) <= WIDEST || size.value.type === "svg") return size;
  return {
    why: `It measures ${width} by ${height} pixels, and at most ${WIDEST} a side are taken. Save it smaller.`,
  };
}

const looksLikeXml = (bytes: Uint8Array): boolean =>
  /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 64)));

function readPixels(bytes: Uint8Array): Said<PictureSize> {
  const read = readPixelPicture(bytes);
  if (read !== null && "message" in read) return { why: read.message };
  const type = read === null ? undefined : ENDINGS[read.type];
  return read === null || type === undefined
    ? { why: "Its bytes are no PNG, JPEG, WebP, GIF or SVG. Save it as one of these." }
    : { value: { type, width: read.width, height: read.height } };
}

/** Elements of SVG that run, or show what stands elsewhere. */
const ACTIVE = /^(?:script|foreignobject|iframe|embed|object|audio|video|handler|listener|link|meta)$/i;

function readSvg(bytes: Uint8Array): Said<PictureSize> {
  const parser = new SaxesParser({ xmlns: false });
  const faults: string[] = [];
  const sizes: (readonly [number, number] | null)[] = [];
  const path: string[] = [];
  const refuse = (what: string): void => void faults.push(`${what}. ${DRAW}`);
  const look = (css: string): void => {
    const url = foreignUrl(css);
    if (url !== null) refuse(`Its styles hold \`${printable(url)}\``);
  };
  const lookAtStyle = (text: string): void => {
    if (path.at(-1) === "style") look(text);
  };
  parser.on("error", () => refuse("It is no well-formed XML"));
  parser.on("doctype", (text) => {
    if (/<!|\[/.test(text)) refuse("It declares entities of its own");
  });
  parser.on("processinginstruction", ({ target }) =>
    refuse(`It has an instruction \`${printable(target)}\``),
  );
  parser.on("opentag", ({ name, attributes }) => {
    const local = name.replace(/^.*:/, "");
    if (path.length === 0 && local !== "svg") refuse(`It is a document \`${printable(name)}\`, no SVG`);
    if (path.length === 0) sizes.push(sizeOf(attributes));
    path.push(local);
    if (ACTIVE.test(local)) refuse(`It holds an element \`${printable(name)}\``);
    for (const [key, value] of Object.entries(attributes)) {
      const plain = key.replace(/^.*:/, "").toLowerCase();
      if (plain.startsWith("on") || (plain === "attributename" && /^(?:on|.*href)/i.test(value)))
        refuse(`It holds a script (\`${printable(key)}\`)`);
      const inside = local === "a" ? /^(?:https?:|#)/i : /^(?:#|data:image\/(?:png|jpeg|webp|gif)[;,])/i;
      if ((plain === "href" || plain === "src") && !inside.test(value.trim()))
        refuse(`It refers to \`${printable(value.slice(0, 200))}\``);
      if (/url\s*\(|@import/i.test(value)) look(value);
    }
  });
  parser.on("closetag", () => void path.pop());
  parser.on("text", lookAtStyle);
  parser.on("cdata", lookAtStyle);
  try {
    parser.write(new TextDecoder("utf-8", { fatal: true }).decode(bytes)).close();
  } catch {
    refuse("It is no text in UTF-8");
  }
  const [why] = faults;
  if (why !== undefined) return { why };
  const [size = null] = sizes;
  if (size === null) return { why: `It names neither a width and height nor a \`viewBox\`. ${DRAW}` };
  const [width, height] = size;
  return { value: { type: "svg", width, height } };
}

/** From `width` and `height` in pixels, or the box that is drawn (SVG 2, 8.6). */
function sizeOf(attributes: Readonly<Record<string, string>>): readonly [number, number] | null {
  const box = (attributes["viewBox"] ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width, height] = ["width", "height"].map((name) =>
    Number(/^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(attributes[name] ?? "")?.[1]),
  );
  const sides = Number.isFinite(width) && Number.isFinite(height) ? [width, height] : [box[2], box[3]];
  const [wide = 0, high = 0] = sides.map((side) => Math.round(side ?? 0));
  return wide > 0 && high > 0 ? [wide, high] : null;
}
