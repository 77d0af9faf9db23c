import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { failedChecks } from "../../src/wire/headline/checks.ts";
import { factsOf } from "../../src/wire/headline/facts.ts";
import { deriveHeadline } from "../../src/wire/headline/headline.ts";
import { headlineOf } from "../../src/wire/headline/shorten.ts";
import { anyText } from "../support/any-text.ts";
import { growth, IN_STEP } from "../support/time.ts";

const headline = (text: string): string => deriveHeadline([text], null).text;
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** Whether all these words stand in the other text, in the same order. */
function isCutFrom(text: string, whole: string): boolean {
  const rest = wordsOf(whole)[Symbol.iterator]();
  return wordsOf(text).every((word) => {
    for (let next = rest.next(); next.done !== true; next = rest.next()) if (next.value === word) return true;
    return false;
  });
}

/** The checks that a headline made of a lede fails, and whether it claims to be a statement. */
function failures(lede: string): { readonly sound: boolean; readonly failed: readonly string[] } {
  const { made, words } = headlineOf(lede);
  return { sound: made.sound, failed: failedChecks(factsOf(words), made) };
}

/** Ledes written for these tests, and what the desk makes of them, by what they are hard for. */
const LEDES: Readonly<Record<string, readonly (readonly [lede: string, headline: string])[]>> = {
  "whole where it has room": [
    ["A bell was found in the sea. The council was told.", "Bell was found in sea"],
    [
      "The night ferry to the islands arrived four hours late at the new pier because a lion had gone to sleep on the gangway of the ship.",
      "Night ferry to islands arrived four hours late at new pier because lion had gone to sleep on gangway of ship",
    ],
    [
      "The council has not said whether the bridge will be rebuilt.",
      "Council has not said whether bridge will be rebuilt",
    ],
    [
      "The harbor master denied that the ferry had been sold to a shipping line in Bergen.",
      "Harbor master denied that ferry had been sold to shipping line in Bergen",
    ],
  ],
  "no comparison without the other side, and no company for its spokesman": [
    [
      "Anvil Interiors Corp said its first quarter shipments and operating income were lower than it had expected when it raised its forecast for the year in January at the meeting in Lund.",
      "Anvil Interiors Corp said its first quarter shipments and operating income were lower than it had expected",
    ],
    [
      "Lund Mines Holding Ltd plans to acquire a 30 pct stake in the largest copper producer of the north, Nordic Refinery AG, a spokesman for Bell Metals AG said.",
      "Lund Mines Holding plans to acquire 30 pct stake in largest copper producer of the north, Nordic Refinery, spokesman for Bell Metals said",
    ],
  ],
  "who says it, how sure it is and of whom it holds is not cut off": [
    [
      "The mayor's rating fell after the council criticised his handling of the bell affair, a Courier poll indicates.",
      "Mayor's rating fell after council criticised his handling of bell affair, Courier poll indicates",
    ],
    [
      "Shares of the ferry line will be listed on the Lund exchange next week, probably on Tuesday, the line said.",
      "Shares of ferry line will be listed on Lund exchange next week, probably on Tuesday, line said",
    ],
    [
      "The harbour minister said she was not sure whether some of the tolls that have kept the island lines and the pilots of Bergen apart would be lifted before the two boards open talks in late April.",
      "Harbour minister said she was not sure whether some of tolls that have kept island lines…",
    ],
    [
      "Plans by the line Anvil Ferries Inc to issue a bond this year are in doubt owing to its age, Harbour Bank - Doe and Co GmbH said.",
      "Plans by line Anvil Ferries Inc to issue bond this year are in doubt owing to its age, Harbour Bank - Doe and Co GmbH said",
    ],
    [
      "The mayor's rating has fallen to its lowest point since she took office, a poll of the Sunday Courier found.",
      "Mayor's rating has fallen to its lowest point since she took office, poll of Sunday Courier found",
    ],
    [
      "The High Court, in a case watched closely by pilots, ruled unanimously Wednesday that ferries may not cross the strait at night unless they carry the two lamps that the law of the islands asks for.",
      "High Court ruled unanimously that ferries may not cross strait at night unless they carry two lamps that law of islands asks for",
    ],
    [
      "Anvil Group Corp said it has raised its offer to acquire the northern ferry line Bell Ferries Corp to 42 dlrs in cash and three dlrs in preferred stock per Bell share from 41 dlrs.",
      "Anvil Group raised offer to acquire northern ferry line Bell Ferries to 42 dlrs in cash and three dlrs in preferred stock per Bell share…",
    ],
    [
      "Reports the Navy has lately extended its buying programme by taking five to eight ferries from the free market at around 30 pct under the list highlight recent demand for boats of all kinds, pilots said.",
      "Reports Navy has lately extended its buying programme by taking five to eight ferries from free market at around 30 pct under list…",
    ],
  ],
  "of how many it is the utmost, and of which it is all, is told where the room ends, too": [
    [
      "A ferry line of Bergen has won a 3.5 mln dlr contract to supply the pumping stations and boats for the biggest canal project ever undertaken in the islands, an official announcement said.",
      "Ferry line of Bergen has won 3.5 mln dlr contract to supply pumping stations and boats…, official announcement said",
    ],
    [
      "Anvil Ferries Inc said it plans to accept for payment after the close of business today all the common shares of Bell Piers Inc that were tendered under its 26.25 dlr per share offer.",
      "Anvil Ferries Inc plans to accept for payment after close of business all the common shares of Bell Piers Inc that were tendered…",
    ],
  ],
  "the other side of a contrast may go, and nobody is found in it": [
    [
      "Bell Ferries Corp said the five boats in Lund and Bergen that it announced plans to buy in March are expected to carry about 3,800 people a day, not the 8,000 the line originally announced.",
      "Bell Ferries Corp said five boats in Lund and Bergen that it announced plans to buy in March are expected to carry about 3,800 people a day",
    ],
    [
      "Investigators looking into the fire on a night ferry that hurt all 17 pilots aboard said Friday that oil on the stairs, and not a lamp as first believed, probably caused the accident.",
      "Investigators looking into fire on a night ferry that hurt all 17 pilots aboard said oil on stairs probably caused accident",
    ],
  ],
  "those who recommend, and those who show it, are speakers": [
    [
      "The state should stop paying pilots not to sail and instead give the ferry towns grants that end in ten years, a harbor commission recommended Tuesday.",
      "State should stop paying pilots not to sail and instead give ferry towns grants that end in ten years, harbor commission recommended",
    ],
    [
      "Landings of herring in the northern ports were about 40 tonnes a day in May, down from 60 tonnes in April and well below the 70 tonnes that the fleet was allowed, a survey of the Courier shows.",
      "Landings of herring in northern ports were about 40 tonnes a day in May, survey of Courier shows",
    ],
  ],
  "behind an aside a plan is a verb": [
    [
      "Anvil Ferry Stores Inc, which two weeks ago reported sharply lower first quarter earnings, plans to slow its expansion to five pct a year from 15 pct last year, Chairman Jane A. Doe told reporters.",
      "Anvil Ferry Stores Inc plans to slow its expansion to five pct a year from 15 pct last year, Chairman Jane A. Doe told reporters",
    ],
  ],
  "a start says of what, and ends in no compound": [
    [
      "Anvil Harbor Technologies Inc's subsidiary Anvil Harbor Services Inc received a contract to clean up and remove old nets and hazardous wrecks from polluted bays in 23 counties north of the Lund River.",
      "Anvil Harbor Technologies Inc's subsidiary Anvil Harbor Services Inc received contract to clean up and remove old nets and hazardous wrecks…",
    ],
    [
      "The island council has submitted to the state a law offering foreign ferry lines generous terms including harbor dues exemption on all capital goods in the coming years, the clerk of the council Jane Doe said.",
      "Island council has submitted to state law offering foreign ferry lines generous terms including harbor dues exemption…, clerk said",
    ],
    [
      "Norland's quota board has proposed a cash merger of the ferry lines in which holders of shares in Bell Steam would receive 52 crowns a share from the fund that the state set up for the islands last year.",
      "Norland's quota board has proposed cash merger of ferry lines in which holders of shares in Bell Steam would receive 52 crowns a share…",
    ],
  ],
  "a verb of saying or of praise stays where it is one's own opinion": [
    [
      "Bell Lines Corp said it continued its rapid growth with the purchase of a third ferry.",
      "Bell Lines Corp said it continued its rapid growth with purchase of a third ferry",
    ],
  ],
  "a condition without room ends with its word, also where the statement says 'may' or 'could'": [
    [
      "Tolls on the bridge to the islands would fall by 12 pct in the coming year if the council of the town of Lund and the harbor board of Bergen approve the loan of the northern bank, the mayor said.",
      "Tolls on bridge to islands would fall by 12 pct in coming year if…, mayor said",
    ],
    [
      "Tolls on the bridge to the islands will fall by 12 pct in the coming month of May if the council of the town of Lund and the harbor board of Bergen approve the loan of the northern bank, the mayor said.",
      "Tolls on bridge to islands will fall by 12 pct in coming month of May if…, mayor said",
    ],
    [
      "Tolls on the bridge to the islands could fall by 12 pct in the coming year if the council of the town of Lund and the harbor board of Bergen approve the loan of the northern bank, the mayor said.",
      "Tolls on bridge to islands could fall by 12 pct in coming year if…, mayor said",
    ],
    [
      "The mayor said the ferry fare, if any, will be paid by the line.",
      "Mayor said ferry fare, if any, will be paid by line",
    ],
  ],
  "a statement's occasion, a firm's seat and the name of a unit go before the end does": [
    [
      "Harbor Governor Jane Doe said in a statement the board of the northern ports will send 12 ferries to the islands of the outer skerries, the sound and Lund if necessary in the coming winter months.",
      "Harbor Governor Jane Doe said board of northern ports will send 12 ferries to islands of outer skerries, sound and Lund if necessary…",
    ],
    [
      "Anvil Steam Ferries Corp said its subsidiary, Lund and North Bergen Navigation Co, sold in a private auction 25 mln dlrs of northern harbor bonds of 9.9 pct, Series C, due 1992.",
      "Anvil Steam Ferries said its subsidiary sold in private auction 25 mln dlrs of northern harbor bonds of 9.9 pct, Series C, due 1992",
    ],
    [
      "An owners' group led by members of the Bell family of Lund, Norland, told the Northern Board of Ships and Harbors that it has acquired a 6.2 pct stake in the line.",
      "Owners' group led by members of Bell family told Northern Board of Ships and Harbors that it has acquired 6.2 pct stake in line",
    ],
  ],
  "titles and idle words go last": [
    [
      "Anvil Steam Ferries Corp said its board of directors has approved a definitive agreement with a group of banks of the north for a loan of 1.1 billion crowns for the line.",
      "Anvil Steam Ferries said its board has approved agreement with group of banks of the north for loan of 1.1 billion crowns for line",
    ],
    [
      "President John Roe announced that he is sending the envoy of the islands to Bergen for talks on the bridge with Foreign Minister Jane Alma Doe in the coming month of May.",
      "John Roe announced he is sending envoy of islands to Bergen for talks on bridge with Foreign Minister Jane Alma Doe in coming month of May",
    ],
  ],
  "what is said of no account goes, and no part of a name with it": [
    [
      "Anvil Steam Ferries Corp has formed a joint venture with Lund-based Bell Navigation Group to export the privately held know-how of its yards in special bells to the northern market.",
      "Anvil Steam Ferries has formed joint venture with Bell Navigation Group to export know-how of its yards in special bells to northern market",
    ],
    [
      "A joint committee of the bell founders of the north awarded contracts to five lines of the islands to supply a total of 462,000 tonnes of copper, a spokesman said.",
      "Joint committee of bell founders of the north awarded contracts to five lines of islands to supply 462,000 tonnes of copper, spokesman said",
    ],
  ],
  "a subject is not cut from its verb": [
    [
      "The council's denial that it knew the proceeds of the sale of the old ferries to Bergen were paid to the pilots of the night line might be challenged by the mayor.",
      "Council's denial that it knew proceeds of sale of old ferries to Bergen were paid to pilots of night line might be challenged by mayor",
    ],
  ],
  "the longest start whose last phrase is whole": [
    [
      "Anvil Ferries Corp said its Bell Yards Inc unit received a contract to design, build and operate a bridge of 40 spans on Lund Island in the cold northern sea between Bergen and the outer skerries.",
      "Anvil Ferries Corp said its Bell Yards Inc unit received contract to design, build and operate bridge of 40 spans on Lund Island…",
    ],
    [
      "Anvil Ferries Corp and Bell Yards Inc have agreed to sell their joint yard at Bergen to Brand Steam Ferry Co of Lund for 40 mln crowns in cash and notes.",
      "Anvil Ferries and Bell Yards have agreed to sell their joint yard at Bergen to Brand Steam Ferry of Lund for 40 mln crowns in cash and notes",
    ],
    [
      "The harbor board said it is in compliance with all rules regarding the disposal of the oil of the old ferries, or OOFs, on the northern and the southern piers.",
      "Harbor board said it is in compliance with all rules regarding disposal of oil of old ferries, or OOFs, on northern and southern piers",
    ],
  ],
  "a statement before a clean end": [
    [
      "Acme Corp said its revenues for the third quarter ended February 28 were up 21 pct to 14.1 mln dlrs from 11.7 mln dlrs and nine month revenues rose 18 pct to 41.2 mln dlrs from 34.9 mln dlrs.",
      "Acme Corp said its revenues for third quarter ended February 28 were up 21 pct to 14.1 mln dlrs from 11.7 mln dlrs…",
    ],
    [
      "The harbor council's long awaited decision to close the eastern pier to all ferries will probably change the way in which freight is carried between the northern islands, two pilots said.",
      "Harbor council's long awaited decision to close eastern pier to all ferries will probably change way…, two pilots said",
    ],
    [
      "Mayor Ines Duarte said she was confident Norland would come up with a plan for the bridge and that the present suspension of the night ferries to the islands would be temporary.",
      "Mayor Ines Duarte said she was confident Norland would come up with plan for bridge…",
    ],
    [
      "Iron founders may have to develop bells and other goods of copper if plastics and other new materials are not to make further inroads in the markets of the north, the Bell Board said.",
      "Iron founders may have to develop bells and other goods of copper if…, Bell Board said",
    ],
    [
      "Acme Corp net profit is expected to be down 65 pct for the five months ending March 31 from the same period a year ago if the crown remains at its present level, managing director Ines Duarte told reporters.",
      "Acme Corp net profit…",
    ],
  ],
  "what goes without changing anything: articles, brackets, the day": [
    [
      "Envoys from 14 countries agreed on Friday to ban nets from the bay.",
      "Envoys from 14 countries agreed to ban nets from bay",
    ],
    ["Acme Corp (ACM) has opened a foundry in Lund.", "Acme Corp has opened foundry in Lund"],
    ["The European Bell Board, EBB, has chosen a bell.", "European Bell Board has chosen bell"],
    ["Anvil (Holdings) Ltd <ANV.L> has opened a foundry.", "Anvil (Holdings) Ltd has opened foundry"],
  ],
  "and what has to stay": [
    ["Pilots and crews will meet on Thursday or Friday.", "Pilots and crews will meet on Thursday or Friday"],
    [
      "Acme Corp will pay 20 mln dlrs a year for the use of the piers.",
      "Acme Corp will pay 20 mln dlrs a year for use of piers",
    ],
    ["The Hague is to have a harbor.", "The Hague is to have harbor"],
    ["The port has a few cranes and a number of sheds.", "Port has a few cranes and a number of sheds"],
    ['The mayor called the plan "a bell without a tongue".', 'Mayor called plan "a bell without a tongue"'],
  ],
  "who said it": [
    ["Acme Corp said it has sold its foundry in Lund.", "Acme Corp has sold its foundry in Lund"],
    ["Acme Corp said it would sell its foundry in Lund.", "Acme Corp said it would sell its foundry in Lund"],
    [
      "Acme Corp said it believes the suit is without merit.",
      "Acme Corp said it believes suit is without merit",
    ],
    [
      "Ines Duarte said she has cut her stake in Acme Corp to 3.1 pct.",
      "Ines Duarte said she has cut her stake in Acme Corp to 3.1 pct",
    ],
    ["Norland said it shot down two planes over the bay.", "Norland said it shot down two planes over bay"],
    ["The harbor will close for a week, two pilots said.", "Harbor will close for a week, two pilots said"],
    [
      "Exports of anvils and bells from the northern ports rose to 4.2 mln crowns in the third quarter from 3.9 mln crowns in the quarter before, the Statistics Office said.",
      "Exports of anvils and bells from northern ports rose to 4.2 mln crowns in third quarter from 3.9 mln crowns in quarter before",
    ],
    [
      "Exports of anvils from the northern ports may rise to 4.2 mln crowns in the third quarter from 3.9 mln crowns in the quarter before, the Statistics Office said.",
      "Exports of anvils from northern ports may rise to 4.2 mln crowns in third quarter from 3.9 mln crowns…, Statistics Office said",
    ],
  ],
  "asides and tails": [
    [
      "Acme Corp, which makes anvils and has its seat in Lund, has agreed to buy Brand Foundry Ltd, a maker of bells in Bergen, for 12 mln crowns in cash.",
      "Acme Corp, which makes anvils and has its seat in Lund, has agreed to buy Brand Foundry, maker of bells in Bergen, for 12 mln crowns in cash",
    ],
    [
      "The harbor will have to close if the pilots go on strike in the week before the regatta, when forty ships with four thousand guests are due at the piers of the old port, the mayor said.",
      "Harbor will have to close if pilots go on strike in week before regatta, mayor said",
    ],
    [
      "Lead underwriter Anvil and Brand Inc said an offering of two mln shares of the Bergen and Lund Steam Ferry and Salvage Co is under way at 12 dlrs a share.",
      "Anvil and Brand Inc said offering of two mln shares of Bergen and Lund Steam Ferry and Salvage Co is under way at 12 dlrs a share",
    ],
  ],
  "where there is no room for all of it": [
    [
      "The Lund Stock Exchange said Anvil and Brand Steam Ferry Corp has not yet replied to the exchange's questions about the unusual price of its common stock in March.",
      "Lund Stock Exchange said Anvil and Brand Steam Ferry has not yet replied to exchange's questions about unusual price of its common stock…",
    ],
    [
      "Ferry passengers between the islands and the old port, excluding children, rose to 4.2 mln in the year from 3.9 mln in the year before, the harbor board said.",
      "Ferry passengers between islands and old port, excluding children, rose to 4.2 mln in year from 3.9 mln in year before, harbor board said",
    ],
    [
      "The Norland Oil Institute said that output of crude oil in the northern waters of the sound in February fell by 9.8 pct from the level of a year ago to about 8.3 mln barrels a day.",
      "Norland Oil Institute said output of crude oil in northern waters of sound in February fell by 9.8 pct from level of a year ago…",
    ],
    [
      "The Anvil and Brand Steam Ferry Co has cut the number of shares in the Bergen and Lund Salvage Co of Norland to be received in its planned merger with the yard.",
      "Anvil and Brand Steam Ferry has cut number of shares in Bergen and Lund Salvage of Norland to be received in its planned merger with yard",
    ],
    [
      "The Bell Savings and Loan Association of Lund said it has agreed to buy the Anvil Savings and Loan Association of Bergen.",
      "Bell Savings and Loan Association of Lund has agreed to buy Anvil Savings and Loan Association of Bergen",
    ],
    [
      "The line that runs the ferries to the islands in the northern sound would do well to wait for the new bridge before it buys tugs, because of the price of steel, shipping analysts said.",
      "Line that runs ferries to islands in northern sound would do well to wait for new bridge before it buys tugs, shipping analysts said",
    ],
  ],
  "what goes last": [
    // A name that is said twice, legal forms, and `said it` of what a company does.
    [
      "Anvil Systems Corp's Anvil Harbour Works Ltd unit said it is building two large floating cranes for the eastern piers of Lund and Bergen at a cost of six mln crowns.",
      "Anvil Harbour Works unit is building two large floating cranes for eastern piers of Lund and Bergen at cost of six mln crowns",
    ],
    // The name between commas, but not the one that alone says which firm it is.
    [
      "The council of the northern ferry towns appointed its chief pilot, Ines Duarte, as its first envoy to the talks on night tolls that the islands are to open in May.",
      "Council of northern ferry towns appointed its chief pilot as its first envoy to talks on night tolls that islands are to open in May",
    ],
    [
      "A Norland ship repair company, Bell Floating Docks Ltd, has offered 12.4 mln crowns in cash for a third of the shares in the eastern yards of the Lund shipbuilding trust.",
      "Bell Floating Docks has offered 12.4 mln crowns in cash for a third of shares in eastern yards of Lund shipbuilding trust",
    ],
    // A body's own deed, and an issue told by its manager; not what is expected or denied.
    [
      "The Bergen Harbour Exchange has put back the day on which it will move into the new hall at the eastern piers to the end of May from early in April, an exchange spokesman said.",
      "Bergen Harbour Exchange has put back day on which it will move into new hall at eastern piers to end of May from early in April",
    ],
    [
      "Anvil Ferries Finance BV is issuing a 100 mln crown bond due April 23, 1992 carrying a coupon of 4-1/2 pct and priced at 102-3/8, Bell and Brand International Ltd said as lead manager.",
      "Anvil Ferries Finance BV is issuing 100 mln crown bond due April 23, 1992 carrying coupon of 4-1/2 pct and priced at 102-3/8",
    ],
    [
      "Lead underwriters Anvil and Brand Inc, Bell Harbour Securities Corp and Duarte Sons Ltd said an offering of two mln shares of Lund Ferries Ltd is under way at 12 crowns per share.",
      "Offering of two mln shares of Lund Ferries Ltd is under way at 12 crowns per share",
    ],
    // `has` and `its`, where that leaves room for all.
    [
      "Bell Northern Savings Bank said it has postponed its yearly meeting of holders in the great old hall of Lund to the last Tuesday in May from the first Friday in April.",
      "Bell Northern Savings Bank postponed yearly meeting of holders in great old hall of Lund to last Tuesday in May from first Friday in April",
    ],
    [
      "The heaviest snows for seven years are believed to have saved the herring of the northern sound and more than a thousand tonnes of cod, the official Norland agency said.",
      "Heaviest snows for seven years are believed to have saved herring of northern sound and more than a thousand tonnes of cod, agency said",
    ],
  ],
  "what goes where nothing else makes room": [
    [
      "Harbor Minister Ines Duarte said the decision of the council to close the eastern pier of the old port to all ferries in the coming winter would cost Norland its trade.",
      "Ines Duarte said decision of council to close eastern pier of old port to all ferries in coming winter would cost Norland its trade",
    ],
    [
      "The harbor dues of the northern islands that are paid by ferries under foreign flags rose in the last quarter of the year to 4.2 mln crowns, the North Island Harbor Authority (NIHA) said.",
      "Harbor dues of northern islands that are paid by ferries under foreign flags rose in last quarter of year to 4.2 mln crowns, NIHA said",
    ],
    [
      "Acme Corp said that, due to the long strike of the pilots in the eastern port and the high price of steel in all of Norland, it has put off the launch of its ferry.",
      "Acme Corp has put off launch of its ferry",
    ],
    [
      "Finance Minister Ines Duarte said the Harbor Notes, to be sold to foreign banks as part of the 13.2 billion crown settlement of Norland's debts to them, would pay for the eastern pier of the old port.",
      "Finance Minister Ines Duarte said Harbor Notes would pay for eastern pier of old port",
    ],
    [
      "The long quarrel over the northern reforms in the Norland Savings Bank tells of the mounting challenge to the country's present debts, according to Norland officials and delegates to the NSB meeting that begins here today.",
      "Long quarrel over northern reforms in Norland Savings Bank tells of mounting challenge to country's present debts, according to delegates",
    ],
    [
      "The long quarrel over the northern reforms in the Norland Savings Bank tells of the mounting challenge to the country's present debts, according to several officials of the eastern board of trade in Lund.",
      "Long quarrel over northern reforms in Norland Savings Bank tells of mounting challenge to country's present debts, according to officials",
    ],
  ],
  "deeds, whoever was told of them, and names whole": [
    [
      "Acme Corp told the Norland Court of Appeals it has withdrawn its suit against the Bell Board.",
      "Acme Corp has withdrawn its suit against Bell Board",
    ],
    [
      "Acme Corp and Brand Foundry Ltd said they have agreed to close a foundry in Lund.",
      "Acme Corp and Brand Foundry Ltd have agreed to close foundry in Lund",
    ],
    [
      "Bell Works Ltd, a unit of Acme Corp, said it will open a foundry in Bergen.",
      "Bell Works Ltd, a unit of Acme Corp, will open foundry in Bergen",
    ],
    [
      "Anvil Corp sold its bell foundry to Bergen-based (Brand Works Ltd) for undisclosed terms.",
      "Anvil Corp sold its bell foundry to Bergen-based Brand Works Ltd for undisclosed terms",
    ],
    [
      "The night ferry to the islands arrived four hours late on Thursday.",
      "Night ferry to islands arrived four hours late on Thursday",
    ],
    [
      "The pilots of Lund agreed to an increase in the fares.",
      "Pilots of Lund agreed to an increase in fares",
    ],
  ],
  "an end that a sub-editor would let stand": [
    // Not `on establishment …`: of what comes next.
    [
      "A committee of the council approved a bill which would require the harbor master to begin new negotiations on the establishment of an independent northern winter relief fund.",
      "Committee of council approved bill which would require harbor master to begin new negotiations…",
    ],
    // Not `a 150 mln dlr …`
    [
      "The largest ferry line of the northern islands, Acme Ferries Inc, is seeking a 150 mln dlr, four-year loan for the purchase of eleven ships, the Bank of Bergen said.",
      "Largest ferry line of northern islands, Acme Ferries Inc, is seeking 150 mln dlr, four-year loan for purchase of eleven ships",
    ],
    // What follows `posing …` goes as a clause.
    [
      "The pilots of the northern line voted to stop all night ferries to the islands from the end of the month, raising tempers among shopkeepers who had hoped for a better summer than the last.",
      "Pilots of northern line voted to stop all night ferries to islands from end of month",
    ],
    // The occasion goes, and what was said stays whole.
    [
      "The Bell Board announced at its yearly convention in the great hall of Lund that copper bells under ten tons are being made in far smaller numbers this year.",
      "Bell Board announced that copper bells under ten tons are being made in far smaller numbers this year",
    ],
    // Nor goes what it hangs on.
    [
      "Anvil Ferries Corp forecast earnings of one billion crowns for the coming year and a dividend of two crowns a share to all its holders on condition that the ice in the sound is gone by May.",
      "Anvil Ferries forecast earnings of one billion crowns for coming year and dividend of two crowns a share to all its holders on condition…",
    ],
    // What was made today was not merely made.
    [
      "Data released today by the port show that tolls fell.",
      "Data released today by port show that tolls fell",
    ],
  ],
  "where a sentence ends": [
    [
      "The U.S. Wants Norland to lift its ban on anvils. Talks begin in March.",
      "U.S. wants Norland to lift its ban on anvils",
    ],
    [
      "Pantry Inc said it has engaged Alex. Anvil and Sons Inc to explore a sale. It did not say why.",
      "Pantry Inc has engaged Alex. Anvil and Sons Inc to explore sale",
    ],
  ],
};

describe("derived headlines", () => {
  for (const [what, cases] of Object.entries(LEDES)) {
    describe(what, () => {
      it.each(cases)("%s", (lede, expected) => expect(headline(lede)).toBe(expected));
    });
  }

  it("shortens names before it leaves anything else out, as the text below calls them", () => {
    const below = (lede: string, text: string) => deriveHeadline([lede, text], null).text;
    const lede =
      "Trade Minister Ines M. Duarte said the port's eastern pier will be closed to all ferries of the northern line until the long strike of the pilots on the line has ended.";
    const rest =
      "pier will be closed to all ferries of northern line until long strike of pilots on line has ended";
    expect(below(lede, "Duarte gave no date.")).toBe(`Trade Minister Duarte said port's eastern ${rest}`);
    // Nobody calls her Duarte alone.
    expect(below(lede, "Ines Duarte gave no date.")).not.toContain("Minister Duarte");
    const sale =
      "Anvil Steel Ferries Inc said it has sold its repair yard at Elm, Ohio, and Hydraulic Inc of Brandt Falls, Minn., for 12 mln dlrs in cash to a group of pilots.";
    expect(below(sale, "")).toBe(
      "Anvil Steel Ferries has sold its repair yard at Elm, Ohio, and Hydraulic Inc of Brandt Falls for 12 mln dlrs in cash to group of pilots",
    );
  });

  it("makes no minister of a deputy", () => {
    const lede =
      "The government of the northern islands has lent 405 mln crowns to the troubled Anvil and Bell Bank of Bergen and Lund since last October, Deputy Trade Minister Ines Duarte said.";
    expect(headline(lede)).toBe(
      "Government of northern islands has lent 405 mln crowns to troubled Anvil and Bell Bank of Bergen and Lund…, Ines Duarte said",
    );
  });

  it("puts initials that the paragraph behind the lede uses in the place of a name, and of no other", () => {
    const lede =
      "The Northern Islands Ferry Association told a hearing in Bergen that it has bought a 6.2 pct stake in the Anvil and Bell Line for 40 mln crowns from a group of pilots.";
    const initials =
      "NIFA told hearing in Bergen that it has bought 6.2 pct stake in Anvil and Bell Line for 40 mln crowns from group of pilots";
    expect(deriveHeadline([lede, "The NIFA did not say why."], null).text).toBe(initials);
    expect(deriveHeadline([lede, "A NIFA-12 boat was seen."], null).text).not.toContain("NIFA");
    expect(deriveHeadline([lede, "The NIFA Trust did not say why."], null).text).not.toContain("NIFA");
    expect(deriveHeadline([lede, "A pilot spoke.", "The NIFA did not say why."], null).text).not.toContain(
      "NIFA",
    );
  });

  it("says of a list of offerings what its first is", () => {
    expect(
      deriveHeadline(
        [
          "The following proposed offerings were filed recently with the Board of Ships and Harbors of the northern islands:",
          "Anvil Ferries Corp <AFC> - Offering of 100 mln dlrs of subordinated notes due 1999 through Bell Brothers Inc.",
        ],
        null,
      ).text,
    ).toBe(
      "Anvil Ferries Corp: Offering of 100 mln dlrs of subordinated notes due 1999 through Bell Brothers Inc",
    );
  });

  it("says what was left out", () => {
    expect(deriveHeadline(["Acme Corp said it has sold a foundry in Lund today."], null)).toEqual({
      text: "Acme Corp has sold foundry in Lund",
      rule: "lede",
      cuts: ["said-it", "articles", "day"],
    });
  });

  it("never breaks off where that would turn the statement round", () => {
    const long =
      "the dredging of the channel between the two islands and the old port of the town of Lund in the coming years";
    const ledes = [
      `The council of the town of Lund on the northern sound said that it will not agree to ${long}.`,
      `The council of the town of Lund will pay for ${long} if the line buys two ferries and four tugs from the yard in Bergen.`,
      `The council of the town of Lund may be able to pay for ${long}, without a loan from the state, two envoys said.`,
      `The council of the town of Lund has asked the line that runs the ferries to the northern islands to pay for ${long}.`,
    ];
    for (const lede of ledes) {
      const text = headline(lede);
      expect(text.length).toBeLessThanOrEqual(140);
      expect(text, lede).not.toMatch(/(?:not|agree|asked|pay|for|of|the)…/);
      if (text.includes("Council of town of Lund will pay")) expect(text).toMatch(/ if\b/);
      if (lede.includes("envoys said")) expect(text).toMatch(/…?, two envoys said$/);
    }
  });

  it("takes no figure that is compared with another for somebody who speaks", () => {
    expect(
      headline(
        "Northern harbor companies' dues last year totalled 226.5 billion dlrs, slightly below the 228.7 billion dlrs reported in 1985, the American Harbor Association said.",
      ),
    ).toBe(
      "Northern harbor companies' dues last year totalled 226.5 billion dlrs, slightly below 228.7 billion dlrs…, American Harbor Association said",
    );
  });

  it("does not break off between people and whose they are, nor behind a participle that reads as a verb", () => {
    expect(
      headline(
        "Harbor Group Inc said it resolved an accounting dispute with the staff of the Harbors and Inland Waterways Commission resulting from a towage transaction in which the company acted as agent for buyer and seller.",
      ),
    ).toBe("Harbor Group Inc resolved accounting dispute…");
    expect(
      headline(
        "Bank of Lund Governor Jane Doe-Smithers said the Bergen pact agreed between six leading industrialised towns set no nominal exchange rate targets.",
      ),
    ).toBe(
      "Bank of Lund Governor Jane Doe-Smithers said Bergen pact agreed between six leading industrialised towns…",
    );
  });

  it("names those who said it, and no others", () => {
    expect(
      headline(
        "Some 7,000 pilots returned to work after staging one-day strikes at two piers on Monday, the National Union of Harbor Pilots and the companies that own the piers said.",
      ),
    ).toBe(
      "Some 7,000 pilots returned to work after staging one-day strikes…, National Union of Harbor Pilots and companies that own piers said",
    );
    expect(
      headline(
        "Data on the N.K.'s public harbor borrowing requirement has boosted hopes of a large fiscal adjustment for the coming harbor year, broking and banking analysts said.",
      ),
    ).toMatch(/, analysts said$/);
  });

  it("takes what something is measured by for no verb, and the point of `/St.` for no end", () => {
    expect(
      headline(
        "Slower than expected growth in Norland's narrow N0 harbor supply measure in February will help spur a further cut in N.K. Interest rates if a surge in the krone's value requires such a move, harbor analysts said.",
      ),
    ).toBe(
      "Slower than expected growth in Norland's narrow N0 harbor supply measure in February…, harbor analysts said",
    );
    expect(
      headline(
        "Harbor Airlines Co's Northern Airlines Corp said it will add nonstop flights from Lund's northern harbor airport to Bergen, Tampa/St. Petersburg, Oslo and Austin on April One.",
      ),
    ).toMatch(/Tampa\/St\. Petersburg…$/);
  });

  it("says rows of figures in words, with the period and the company where the text names them", () => {
    const rows = (...paragraphs: readonly string[]) => deriveHeadline(paragraphs, "LUND", true).text;
    expect(rows("Shr 34 cts vs 1.19 dlrs", "Net 807,000 vs 2,858,000")).toBe(
      "Earnings per share 34 cts vs 1.19 dlrs, net profit 807,000 vs 2,858,000",
    );
    expect(rows("Qtly div 12 cts vs 10 cts prior", "Pay April 22", "Record April Three")).toBe(
      "Quarterly dividend 12 cts vs 10 cts prior, payable April 22",
    );
    // What is paid is no earnings, whatever the row is called.
    expect(rows("Shr 22 cts vs 22 cts prior qtr", "Pay June one")).toBe(
      "Shr 22 cts vs 22 cts prior qtr, payable June one",
    );
    expect(rows("Net profit 305 mln crowns vs 258 mln", "Net dividend 25 crowns vs 20 crowns")).toBe(
      "Net profit 305 mln crowns vs 258 mln, net dividend 25 crowns vs 20 crowns",
    );
    expect(rows("Year to December 31", "Net 78 mln vs 45 mln")).toBe(
      "Year to December 31: Net profit 78 mln vs 45 mln",
    );
    expect(rows("Qtly div nine cts vs eight cts prior", "Pay May 1")).toBe(
      "Quarterly dividend nine cts vs eight cts prior, payable May 1",
    );
    expect(rows("Oper shr loss two cts vs profit one ct", "NOTE: Full name is Acme Bell Corp.")).toBe(
      "Acme Bell Corp: Operating loss per share two cts vs profit one ct",
    );
  });

  it("gives the introduction of a list its first item", () => {
    expect(
      deriveHeadline(["The following new ferries were named last week at the pier:", "Aurora <AUR>"], null)
        .text,
    ).toBe("New ferries were named last week at the pier: Aurora");
    expect(deriveHeadline(["The following ships are due:", "Aurora, from Bergen;"], null).text).toBe(
      "The following ships are due: Aurora, from Bergen",
    );
  });

  it("takes the first sentence of a language it has not learned, or that up to a clause's end", () => {
    const first = (lede: string) => deriveHeadline([lede], null);
    expect(
      first(
        "Le président du port a annoncé mardi une réforme des quais qui doit entrer en vigueur au printemps, malgré l'opposition des marins et de leurs deux syndicats.",
      ),
    ).toEqual({
      text: "Le président du port a annoncé mardi une réforme des quais qui doit entrer en vigueur au printemps…",
      rule: "first-words",
      cuts: ["rest"],
    });
    expect(
      first(
        "Bei einem Unglück auf der Fähre im Norden der Insel sind elf Menschen ums Leben gekommen. Sie sank.",
      ).text,
    ).toBe("Bei einem Unglück auf der Fähre im Norden der Insel sind elf Menschen ums Leben gekommen");
    expect(first("港口当局星期二表示，渡轮已经恢复。船员们很高兴。").text).toBe(
      "港口当局星期二表示，渡轮已经恢复",
    );
    // A Han sign takes two columns.
    expect(first(`${"港口当局星期二表示，渡轮已经恢复".repeat(6)}。`).text).toBe(
      `${"港口当局星期二表示，渡轮已经恢复".repeat(2)}港口当局星期二表示…`,
    );
  });

  it("is made of the lede's words, in its order, 140 characters at most, and passes every check", () => {
    const word = fc.constantFrom(
      ...`the a Acme Corp, Corp Inc's said it that will to sell has been signed agreement harbor in on Friday March. its "We <ACM>
      (EC) (Acme Ltd) which and 12,000 mln dlr, rose cut from upgraded Aaa with for of if - U.S. Wants told reporters Alex. but
      announced after soon late hours Jane Doe, as quoted saying not filed dlrs franc 12-year than up would may unless only`.split(
        /\s+/,
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const lede = words.join(" ");
        const got = headline(lede);
        expect(got).not.toBe("");
        expect(got.length).toBeLessThanOrEqual(140);
        expect(isCutFrom(got, lede)).toBe(true);
        const { sound, failed } = failures(lede);
        if (sound) expect(failed).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("reads a lede of any text, in time that follows its length", () => {
    fc.assert(
      fc.property(anyText({ maxLength: 400 }), (text) => {
        expect(headline(text).length).toBeLessThanOrEqual(140);
      }),
    );
    for (const piece of [
      "(",
      "<",
      "a, ",
      "- ",
      "said ",
      "it said ",
      "and ",
      '"',
      ". ",
      "\u{1F600}",
      "in the ",
      "who, ",
    ]) {
      expect(
        growth((count) => piece.repeat(count), headline, 25_000),
        piece,
      ).toBeLessThan(IN_STEP);
    }
  });
});
