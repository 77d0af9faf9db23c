/** The names that news agencies and wire services sign with, small letters; `dpa/lno` counts by its first part. */
const AGENCIES = new Set(
  (
    "reuters reuter ap afp upi dpa dpa-afx dpa-infocom tass itar-tass xinhua nna efe ansa kyodo pti bloomberg aap pa ips uni ins " +
    "interfax interfax-ukraine ap-dow dj dow-jones apa apa-ots sda ats keystone-ats keystone-sda swisstxt asca awp epd kna sid afx ddp dapd " +
    "adn ntb ritzau tt stt stt-lehtikuva bns leta elta pap ctk čtk tasr sita mti tanjug beta hina fena sta bta agerpres mediafax " +
    "rompres unian уніан униан ukrinform укринформ укрінформ тасс итар-тасс риа рбк интерфакс ria novosti sputnik azertac armenpress trend kazinform " +
    "cna yonhap kcna bernama antara pna vna vnexpress tna ians ani app bss unb dawn irna isna mehr fars petra sana wam kuna spa qna bna " +
    "ons mena map aps tap lana suna nan gna kna sapa panapress angop lusa brasil telam télam notimex prensa-latina andina abi " +
    "colpisa ep europa-press ag adnkronos agi asca lapresse askanews nova belga anp cp la-presse-canadienne can-press canadian-press " +
    "prnewswire pr-newswire business-wire businesswire globenewswire marketwired marketwire cnw accesswire newswire ots presseportal " +
    "knight-ridder mcclatchy mct tns krt jta ens zenit ucan upa icn efe-epa epa getty ritzau-finans aa anadolu iha dha cihan jiji news-agency " +
    "ana ana-mpa ana-mpa amna cyprus-news-agency pap-biznes cbonds tt-reuters np times-news-service new-york-times-news-service nyt inps " +
    "رويترز أ.ف.ب فرانس-برس واس وام قنا بترا سانا سبأ أ.ش.أ وفا معا"
  ).split(" "),
);

/** True for a name that no word of prose in brackets or between slashes is taken for. */
export function isAgency(name: string): boolean {
  const whole = name.toLowerCase().trim().replace(/\s+/g, "-");
  if (AGENCIES.has(whole)) return true;
  const [first = ""] = whole.split(/[/,;]/);
  if (AGENCIES.has(first)) return true;
  // `PRNewswire-FirstCall`, `PRNewswire-via-COMTEX`, `AFP-Services`.
  const [opening = ""] = first.split("-");
  return opening.length > 2 && AGENCIES.has(opening);
}

/** True for what has the shape of an agency's mark and may be a party's as well: `nha`, `dpa/lno`, `UNIAN`. */
export function isAgencyShaped(name: string): boolean {
  return /^(?:\p{Ll}{2,6}(?:[/-]\p{Ll}{1,5}){0,2}|\p{Lu}{2,8}(?:[/-]\p{L}{1,8})?)$/u.test(name);
}
