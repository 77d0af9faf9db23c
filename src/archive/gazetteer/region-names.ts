/**
 * States, provinces and other parts of countries that datelines name: the country and its division as GeoNames
 * codes them, the English name, and behind `=` the abbreviations of the AP and Canadian Press style books, the
 * postal ones, and older forms. Full stops and accents do not matter.
 */
export const REGIONS = `
US.AL Alabama = Ala.; AL
US.AK Alaska = AK; Alas.
US.AZ Arizona = Ariz.; AZ
US.AR Arkansas = Ark.; AR
US.CA California = Calif.; CA; Cal.; Cali.
US.CO Colorado = Colo.; CO; Col.
US.CT Connecticut = Conn.; CT
US.DE Delaware = Del.; DE; Dela.
US.DC District of Columbia = D.C.
US.FL Florida = Fla.; FL; Flor.
US.GA Georgia = Ga.
US.HI Hawaii = HI
US.ID Idaho = ID; Ida.
US.IL Illinois = Ill.; IL; Ills.
US.IN Indiana = Ind.; IN
US.IA Iowa = IA
US.KS Kansas = Kan.; KS; Kans.; Kas.
US.KY Kentucky = Ky.; Ken.
US.LA Louisiana = La.
US.ME Maine = ME
US.MD Maryland = Md.
US.MA Massachusetts = Mass.; MA; Cape Cod
US.MI Michigan = Mich.; MI
US.MN Minnesota = Minn.; MN
US.MS Mississippi = Miss.; MS
US.MO Missouri = Mo.
US.MT Montana = Mont.; MT
US.NE Nebraska = Neb.; NE; Nebr.
US.NV Nevada = Nev.; NV
US.NH New Hampshire = N.H.; N. H.
US.NJ New Jersey = N.J.; N. J.
US.NM New Mexico = N.M.; N. Mex.; N. M.
US.NY New York = N.Y.; N. Y.; New York State; Long Island
US.NC North Carolina = N.C.; N. C.; No. Car.
US.ND North Dakota = N.D.; N. Dak.; N. D.
US.OH Ohio = OH; O.
US.OK Oklahoma = Okla.; OK
US.OR Oregon = Ore.; OR; Oreg.
US.PA Pennsylvania = Pa.; Penn.; Penna.
US.RI Rhode Island = R.I.; R. I.
US.SC South Carolina = S.C.; S. C.; So. Car.
US.SD South Dakota = S.D.; S. Dak.; S. D.
US.TN Tennessee = Tenn.; TN
US.TX Texas = Tex.; TX
US.UT Utah = UT
US.VT Vermont = Vt.
US.VA Virginia = Va.; Northern Virginia
US.WA Washington = Wash.; WA; Washington State
US.WV West Virginia = W.Va.; WV; W. Va.; W. V.
US.WI Wisconsin = Wis.; WI; Wisc.
US.WY Wyoming = Wyo.; WY
CA.01 Alberta = Alta.; AB
CA.02 British Columbia = B.C.; B. C.; Colombie-Britannique
CA.03 Manitoba = Man.; MB
CA.04 New Brunswick = N.B.; N. B.; Nouveau-Brunswick
CA.05 Newfoundland and Labrador = Newfoundland; Labrador; Nfld.; NL; Terre-Neuve
CA.07 Nova Scotia = N.S.; N. S.; Nouvelle-Écosse
CA.08 Ontario = Ont.; ON
CA.09 Prince Edward Island = P.E.I.; PE
CA.10 Quebec = Que.; QC; P.Q.
CA.11 Saskatchewan = Sask.; SK
CA.12 Yukon = Yukon Territory; YT
CA.13 Northwest Territories = N.W.T.; NT
CA.14 Nunavut = NU
AU.01 Australian Capital Territory = A.C.T.
AU.02 New South Wales = N.S.W.
AU.03 Northern Territory = N.T.
AU.04 Queensland = Qld.
AU.05 South Australia = S.A.; S. Aust.
AU.06 Tasmania = Tas.
AU.07 Victoria = Vic.
AU.08 Western Australia = W.A.; W. Aust.
GB.ENG England = Eng.; Angleterre; Inglaterra; Inghilterra
GB.SCT Scotland = Scot.; Écosse; Escocia; Schottland
GB.WLS Wales = Pays de Galles; Gales
GB.NIR Northern Ireland = N. Ireland; N.I.; Ulster; Irlande du Nord; Irlanda del Norte; Nordirland
IT.14 Sardinia = Sardegna; Sardaigne
IT.15 Sicily = Sicilia; Sicile; Sizilien
FR.94 Corsica = Corse
ES.53 Canary Islands = Canaries; Islas Canarias; Canarias; Canary Is.
ES.07 Balearic Islands = Balearics; Mallorca; Majorca; Ibiza; Minorca; Islas Baleares; Baleares
ES.56 Catalonia = Cataluña; Catalunya
ES.59 Basque Country = País Vasco
PT.10 Madeira
PT.23 Azores = Açores
GR.ESYE43 Crete
RU.12 Chechnya = Chechen Republic; Tchétchénie
RU.17 Dagestan
RU.19 Ingushetia
RU.68 North Ossetia
RU.73 Tatarstan
UA.11 Crimea = Crimée; Krim
CN.14 Tibet = Tibet Autonomous Region; Xizang
CN.13 Xinjiang = Sinkiang
CN.20 Inner Mongolia
IN.12 Jammu and Kashmir = Kashmir; Jammu-Kashmir; Indian Kashmir; Indian-controlled Kashmir; Indian-administered Kashmir; Indian-held Kashmir
PK.06 Azad Kashmir = Pakistani Kashmir; Pakistan-controlled Kashmir; Pakistani-controlled Kashmir; Pakistan-administered Kashmir
ID.01 Aceh = Aceh Province
ID.02 Bali
TZ.25 Zanzibar
MY.11 Sarawak
MY.16 Sabah
`;
