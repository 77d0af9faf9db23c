import type { Settings } from "../../src/settings/settings.ts";

/** Where a reader may write to about a page: an e-mail has its address as subject. `about` names the page. */
export function Contact({
  settings,
  about,
  children,
}: {
  readonly settings: Settings;
  readonly about: string | null;
  readonly children: string;
}) {
  const { contact, title } = settings;
  if (contact === null) return null;
  const subject = encodeURIComponent(about === null ? title : `${title}: ${about}`);
  return <a href={contact.startsWith("mailto:") ? `${contact}?subject=${subject}` : contact}>{children}</a>;
}
