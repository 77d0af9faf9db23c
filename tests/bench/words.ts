/** Words for the generated stories: invented people and places, and dull news of them. */

export const PLACE_STEMS =
  "ESKEL OST SAND HILLER LIND BRENN KALM TORN VEST MARL HOLM ASK FALK GREN HARL KVIT MYR NORD SKAR ULV".split(
    " ",
  );

export const PLACE_ENDINGS = "UND HAVN VIK BY BERG STAD MOUTH DALE FORD NESS".split(" ");

/** Before a name, once the plain names are used up. */
export const PLACE_OPENINGS = ["", "PORT ", "NORTH ", "UPPER ", "NEW "];

export const SURNAMES =
  "Lindqvist Okafor Marchetti Brandt Sorensen Duval Achterberg Novak Pereira Tamsin Holloway Ferro Ilves Castellan Rask Winther".split(
    " ",
  );

export const ACTORS = [
  "The harbour board",
  "The town council",
  "The valley's railway",
  "The fishery union",
  "A committee of growers",
  "The ministry of works",
  "The northern ferry line",
  "The weather office",
  "The teachers' league",
  "The timber exchange",
  "The observatory",
  "The court of appeal",
  "The central mint",
  "The association of bakers",
  "The hospital trust",
  "The lighthouse service",
];

export const DEEDS = [
  "approved",
  "postponed",
  "withdrew",
  "published",
  "defended",
  "rejected",
  "signed",
  "revised",
  "reopened",
  "questioned",
  "halved",
  "doubled",
];

export const MATTERS = [
  "a plan for a second bridge",
  "its budget for the coming winter",
  "the contract for forty new wagons",
  "a charter for the fish market",
  "the survey of the old quays",
  "an offer to buy the paper mill",
  "the timetable of the night ferry",
  "a list of streets to be paved",
  "its forecast for the barley harvest",
  "the rules for pilots in the sound",
  "a loan for the new waterworks",
  "the report on last spring's flood",
  "an order for copper and tin",
  "the fees for the coal wharf",
];

export const OCCASIONS = [
  "after two months of talks",
  "at the end of a long session",
  "in a letter to its members",
  "despite complaints from shopkeepers",
  "by a vote of nine to four",
  "with the support of both parties",
  "under pressure from its creditors",
  "before a crowd in the market square",
  "for the third time in a decade",
  "as ice closed the upper river",
];

export const SAYINGS = [
  "We counted every bolt before we let anybody cross",
  "Nobody asked us what the repairs would cost",
  "The figures are better than we had feared",
  "I have worked on this river all my life and never saw such a thing",
  "There will be no second delay",
  "It is a matter for the courts now",
  "Our members will read the small print first",
  "A town of this size cannot pay for it alone",
];

export const ROLES = [
  "the chairman",
  "a spokeswoman",
  "the chief engineer",
  "its secretary",
  "a member of the board",
];

export const DETAILS = [
  "The work should take {n} weeks and employ {m} people",
  "It set aside {n},{m} crowns for the purpose",
  "About {m} people had signed a petition against it",
  "Prices at the exchange rose by {n} per cent within the hour",
  "An earlier draft of {m} pages was withdrawn in spring",
  "Of the {m} boats in the harbour, {n} stayed at their moorings",
  "The next hearing is to be held in {n} days",
  "No one was hurt, and service resumed after {n} minutes",
];

export const GOODS = ["Cod", "Herring", "Haddock", "Barley", "Oats", "Timber", "Coal", "Copper", "Wool"];

export const MONTHS = "Jan Feb March April May June July Aug Sept Oct Nov Dec".split(" ");
