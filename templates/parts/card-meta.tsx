import type { LeadPicture } from "../../src/archive/pictures.ts";
import type { Site } from "../../src/archive/views.ts";
import { locale, twitterCard } from "../../src/interop/meta.ts";
import { absolute } from "../../src/interop/url.ts";
import { visible } from "./text.ts";
import { useWords } from "./words.ts";

/** What link previews show of a page that is no story. The picture has an absolute address or none (Open Graph). */
export function CardMeta({
  site: { settings },
  url,
  title,
  description,
}: {
  readonly site: Site;
  readonly url: string;
  readonly title: string;
  readonly description?: string | undefined;
}) {
  const { tag } = useWords();
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={settings.title} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:locale" content={locale(tag)} />
      <meta name="twitter:card" content={twitterCard(settings)} />
      {settings.baseUrl !== null && (
        <>
          <meta property="og:url" content={absolute(settings.baseUrl, url)} />
          <CardPicture baseUrl={settings.baseUrl} />
        </>
      )}
    </>
  );
}

/** The picture for link previews: the story's own where it has one, else the archive's. */
export function CardPicture({
  baseUrl,
  lead,
}: {
  readonly baseUrl: string;
  readonly lead?: LeadPicture | null;
}) {
  const { site } = useWords();
  if (lead) {
    const { picture, media } = lead;
    const alt = media.alt ?? media.caption;
    return (
      <>
        <meta property="og:image" content={absolute(baseUrl, picture.url)} />
        <meta property="og:image:type" content={picture.type} />
        <meta property="og:image:width" content={String(picture.width)} />
        <meta property="og:image:height" content={String(picture.height)} />
        {alt !== null && <meta property="og:image:alt" content={visible(alt)} />}
      </>
    );
  }
  return (
    <>
      <meta property="og:image" content={absolute(baseUrl, "/assets/icons/card.png")} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={site.picture} />
    </>
  );
}
