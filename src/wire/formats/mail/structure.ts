import { type Headers, type Parameters, readHeaders, readParameters } from "./headers.ts";

/** A part of a message that holds no others: its lines are `from` up to `to`, the latter not included. */
export interface Leaf {
  readonly type: string;
  readonly charset: string;
  readonly encoding: string;
  /** `format=flowed` (RFC 3676), and whether its `delsp` is set. */
  readonly flowed: boolean;
  readonly delsp: boolean;
  readonly filename: string | null;
  readonly attached: boolean;
  readonly from: number;
  readonly to: number;
}

/** A part and those within it. */
export type Entity = Leaf | { readonly subtype: string; readonly children: readonly Entity[] };

/** Levels of parts within parts, and parts in all: what lies deeper or beyond is told as an attachment. */
const DEEPEST = 12;
const MOST_PARTS = 500;

/** The parts of a message whose body begins behind `headers` (RFC 2046, 5.1). Linear in the lines, for each level. */
export function readEntity(lines: readonly string[], headers: Headers, to: number): Entity {
  const count = { parts: 0 };
  return entityAt(lines, headers, to, 0, count);
}

function entityAt(
  lines: readonly string[],
  { fields, body }: Headers,
  to: number,
  depth: number,
  count: { parts: number },
): Entity {
  const type = readParameters(fields.get("content-type")?.value ?? "text/plain");
  const boundary = type.parameters.get("boundary") ?? "";
  if (!type.value.startsWith("multipart/") || boundary === "" || depth >= DEEPEST)
    return leafOf(type, fields, body, to);
  const children: Entity[] = [];
  for (const { from, end } of between(lines, boundary, body, to)) {
    if (++count.parts > MOST_PARTS) break;
    children.push(entityAt(lines, readHeaders(lines, from, end), end, depth + 1, count));
  }
  return { subtype: type.value.slice("multipart/".length), children };
}

function leafOf(type: Parameters, fields: Headers["fields"], from: number, to: number): Leaf {
  const disposition = readParameters(fields.get("content-disposition")?.value ?? "");
  return {
    type: type.value,
    charset: type.parameters.get("charset") ?? "",
    encoding: (fields.get("content-transfer-encoding")?.value ?? "").toLowerCase(),
    flowed: /^flowed$/i.test(type.parameters.get("format") ?? ""),
    delsp: /^yes$/i.test(type.parameters.get("delsp") ?? ""),
    filename: disposition.parameters.get("filename") ?? type.parameters.get("name") ?? null,
    attached: disposition.value === "attachment",
    from,
    to: Math.max(from, to),
  };
}

interface Stretch {
  readonly from: number;
  readonly end: number;
}

/** The stretches between lines `--boundary`, up to `--boundary--`; the last may lack its end. */
function between(lines: readonly string[], boundary: string, from: number, to: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open = -1;
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? "";
    if (!line.startsWith("--") || !line.startsWith(boundary, 2)) continue;
    const rest = line.slice(boundary.length + 2).trimEnd();
    if (rest !== "" && rest !== "--") continue;
    if (open !== -1) stretches.push({ from: open, end: at });
    if (rest === "--") return stretches;
    open = at + 1;
  }
  if (open !== -1) stretches.push({ from: open, end: to });
  return stretches;
}

/** The parts that are the message's words, in order, and those that only come along. */
export interface Chosen {
  readonly copy: readonly Leaf[];
  readonly attached: readonly Leaf[];
}

/**
 * Of parts that say the same in several ways (`alternative`) the plain text, or what comes next to it; of `related`
 * parts the first; of all others each that is text and no attachment.
 */
export function choose(entity: Entity, hasWords: (leaf: Leaf) => boolean): Chosen {
  if (!("children" in entity)) {
    const text = /^text\/(?:plain|html|enriched)$|^$|^text$/.test(entity.type);
    const copy = text && !entity.attached;
    return copy ? { copy: [entity], attached: [] } : { copy: [], attached: [entity] };
  }
  const each = entity.children.map((child) => choose(child, hasWords));
  const attached = each.flatMap((one) => one.attached);
  if (entity.subtype === "alternative") {
    const worded = each.filter(({ copy }) => copy.some(hasWords));
    const best = worded.find(({ copy }) => copy.every(({ type }) => type !== "text/html")) ?? worded[0];
    return { copy: best?.copy ?? [], attached };
  }
  if (entity.subtype === "related") return { copy: each[0]?.copy ?? [], attached };
  return { copy: each.flatMap(({ copy }) => copy).filter(hasWords), attached };
}
