/** Media types (and NewsML's names of them) whose content has no words for readers. */
const NO_TEXT =
  /^(?:photo|picture|image|graphic|audio|video|animation|compositemedia|logo|icon|font|text\/(?:css|javascript|calendar|vcard)|application\/(?:javascript|json|pdf|zip|octet-stream|ms|vnd))/i;

/** Roles of components that are for machines, and hold no words for readers. */
const MACHINE = /style|^css$|script|navigation|advert|logo|layout|icon/i;
/** Roles of components that stand beside a picture or a film. */
const CAPTION = /caption|thumbnail|preview|photo|picture|image|video|graphic|audio/i;

/**
 * Roles of components and renditions that say once more, or shorter, what the body says: headlines set as markup,
 * messages for telephones and networks, summaries.
 */
const BESIDE =
  /head(?:ing|line)|title|slug|sms|mms|tweet|twitter|facebook|social|push|alert ?text|ticker|teaser|abstract|summary|synopsis|short|keyword|metadata|by-?line|date-?line|note/i;

export const isNoText = (type: string): boolean => NO_TEXT.test(type.trim());
export const isMachine = (role: string): boolean => MACHINE.test(role);
export const isCaption = (role: string): boolean => CAPTION.test(role);
export const isBeside = (role: string): boolean => BESIDE.test(role);
