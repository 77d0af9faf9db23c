import { attribute, childrenOf, find, textOf } from "../../markup/query.ts";
import type { XmlElement } from "../../markup/tree.ts";

/**
 *     urn:newsml:afp.com:20140829T135002Z:TX-PAR-FXW86:1
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the same in every revision
 * The identity of a NewsItem (NewsML 1.2, NewsIdentifier): its PublicIdentifier without the revision or, where that
 * is missing, what it is made of.
 */
export function newsItemId(item: XmlElement): string | null {
  const identifier = find(item, "Identification", "NewsIdentifier");
  const given = textOf(find(identifier, "PublicIdentifier"));
  if (given !== null) return withoutRevision(given, textOf(find(identifier, "RevisionId")));
  const parts = ["ProviderId", "DateId", "NewsItemId"].map((name) => textOf(find(identifier, name)));
  return parts.some((part) => part === null) ? (parts[2] ?? null) : ["urn:newsml", ...parts].join(":");
}

function withoutRevision(id: string, revision: string | null): string {
  const tail = id.slice(id.lastIndexOf(":") + 1);
  const whole = id.split(":").length > 5;
  const fits =
    revision === null ? /^\d{1,6}[NUA]?$/.test(tail) : tail === revision || tail.slice(0, -1) === revision;
  return whole && fits ? id.slice(0, id.length - tail.length - 1) : id;
}

/** `<StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>…`: until when an embargo holds. */
export function statusOf(management: XmlElement | null): { readonly until: string | null } {
  const status = attribute(find(management, "Status"), "FormalName") ?? "";
  if (!/embargo|withheld/i.test(status)) return { until: null };
  const change = childrenOf(management, "StatusWillChange")[0] ?? null;
  return { until: textOf(find(change, "DateAndTime")) };
}
