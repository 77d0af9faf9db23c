/**
 * The countries and territories of ISO 3166-1 and XK, as code and English name in news style, and behind
 * `=` what else datelines call them: official, historic, abbreviated, and in other languages of the wires. Full stops and accents do not matter.
 */
export const COUNTRIES = `
AD Andorra
AE United Arab Emirates = UAE; Emirates; Trucial States; Trucial Oman; Emirats arabes unis; Emiratos Árabes Unidos; Vereinigte Arabische Emirate
AF Afghanistan = Afganistán
AG Antigua and Barbuda = Antigua
AI Anguilla
AL Albania = Albanie; Albanien
AM Armenia = Arménie; Armenien
AO Angola = Portuguese West Africa
AQ Antarctica
AR Argentina = Argentine; Argentinien; Argentine Republic
AS American Samoa = Am. Samoa
AT Austria = Autriche; Österreich
AU Australia = Australie; Australien
AW Aruba
AX Åland = Aland Islands
AZ Azerbaijan = Azerbaidjan; Aserbaidschan; Azerbaiyán; Nagorno-Karabakh
BA Bosnia and Herzegovina = Bosnia-Herzegovina; Bosnia; BiH; Bosnia-Hercegovina; Bosnie-Herzégovine; Bosnie; Bosnien
BB Barbados
BD Bangladesh = East Pakistan; East Bengal
BE Belgium = Belgique; Belgien; Bélgica; Belgio; België
BF Burkina Faso = Burkina; Upper Volta; Haute-Volta
BG Bulgaria = Bulgarie; Bulgarien
BH Bahrain = Bahrein
BI Burundi = Urundi
BJ Benin = Dahomey
BL Saint Barthélemy = Saint Barts
BM Bermuda
BN Brunei = Brunei Darussalam
BO Bolivia = Bolivie; Bolivien
BQ Caribbean Netherlands = Bonaire; Saba; Sint Eustatius; Netherlands Antilles
BR Brazil = Brasil; Brésil; Brasilien; Brasile
BS Bahamas
BT Bhutan
BV Bouvet Island
BW Botswana = Bechuanaland
BY Belarus = Byelorussia; Belorussia; White Russia; Biélorussie; Bielorrusia; Weißrussland
BZ Belize = British Honduras
CA Canada = Can.; Kanada; Dominion of Canada
CC Cocos Islands
CD Democratic Republic of the Congo = Democratic Republic of Congo; DR Congo; DRC; Congo-Kinshasa; Zaire; Belgian Congo; Congo; Kongo; République démocratique du Congo; RDC; RD Congo
CF Central African Republic = CAR; Central African Empire; Ubangi-Shari; Centrafrique; République centrafricaine
CG Republic of the Congo = Congo Republic; Republic of Congo; Congo-Brazzaville; French Congo; Congo; Kongo
CH Switzerland = Suisse; Schweiz; Svizzera; Suiza; Suíça
CI Ivory Coast = Côte d'Ivoire; Costa de Marfil; Elfenbeinküste
CK Cook Islands
CL Chile = Chili
CM Cameroon = Cameroons; Cameroun; Camerún; Kamerun
CN China = People's Republic of China; PRC; P.R. China; Communist China; Red China; Chine; Cina; Manchuria; Manchukuo
CO Colombia = Colombie; Kolumbien
CR Costa Rica
CU Cuba = Kuba
CV Cape Verde = Cabo Verde; Cape Verde Islands; Cap-Vert
CW Curaçao = Netherlands Antilles; Netherlands West Indies
CX Christmas Island
CY Cyprus = Chypre; Chipre; Zypern; Cipro; Northern Cyprus
CZ Czech Republic = Czechia; Bohemia; Moravia; République tchèque; República Checa; Tschechien
DE Germany = West Germany; East Germany; W. Germany; E. Germany; FRG; GDR; Federal Republic of Germany; German Democratic Republic; Allemagne; Alemania; Alemanha; Germania; Deutschland; Allemagne de l'Ouest; BRD; DDR
DJ Djibouti = French Somaliland; Afars and Issas; French Territory of the Afars and Issas
DK Denmark = Danemark; Dinamarca; Danimarca; Danmark
DM Dominica
DO Dominican Republic = Dom. Rep.; Dominican Rep.; Santo Domingo; República Dominicana; République dominicaine
DZ Algeria = Algérie; Argelia; Algerien; French Algeria
EC Ecuador = Équateur; Ekuador; Galapagos Islands; Galapagos
EE Estonia = Estonie; Estland; Estonian SSR
EG Egypt = Égypte; Egipto; Ägypten; Egitto; United Arab Republic; UAR; Sinai
EH Western Sahara = Spanish Sahara; Rio de Oro
ER Eritrea = Érythrée
ES Spain = España; Espagne; Spanien; Spagna; Espanha
ET Ethiopia = Abyssinia; Éthiopie; Etiopía; Äthiopien; Ogaden
FI Finland = Finlande; Finlandia; Finnland; Suomi; Lapland
FJ Fiji = Fiji Islands; Fidji
FK Falkland Islands = Falklands; Islas Malvinas; Malvinas
FM Micronesia = Federated States of Micronesia; Caroline Islands
FO Faroe Islands = Faeroe Islands; Faroes
FR France = Francia; Frankreich; França; Frankrijk
GA Gabon = Gabun
GB United Kingdom = UK; Britain; Great Britain; Gran Bretaña; Grande-Bretagne; Royaume-Uni; Reino Unido; Großbritannien; Gran Bretagna; Channel Islands
GD Grenada
GE Georgia = Republic of Georgia; Géorgie; Georgien; Abkhazia; South Ossetia; Adjara; Ajaria
GF French Guiana = Guyane
GG Guernsey = Channel Islands
GH Ghana = Gold Coast
GI Gibraltar
GL Greenland = Grönland
GM Gambia = The Gambia; Gambie
GN Guinea = French Guinea; Guinée
GP Guadeloupe
GQ Equatorial Guinea = Spanish Guinea; Fernando Po
GR Greece = Grèce; Grecia; Griechenland; Rhodes; Corfu
GS South Georgia
GT Guatemala
GU Guam
GW Guinea-Bissau = Portuguese Guinea
GY Guyana = British Guiana
HK Hong Kong = Hongkong; H.K.; New Territories
HM Heard and McDonald Islands
HN Honduras
HR Croatia = Croatie; Croacia; Kroatien; Dalmatia
HT Haiti
HU Hungary = Hongrie; Hungría; Ungarn; Ungheria
ID Indonesia = Dutch East Indies; Netherlands East Indies; Netherlands Indies; Java; Sumatra; Borneo; Celebes; Sulawesi; Indonésie; Indonesien; West Irian; Irian Jaya
IE Ireland = Irish Republic; Republic of Ireland; Eire; Irish Free State; Irlande; Irlanda; Irland
IL Israel = Israele; Golan Heights
IM Isle of Man
IN India = British India; Inde; Indien; Indian-controlled Kashmir; Indian-administered Kashmir; Indian Kashmir
IO British Indian Ocean Territory = Diego Garcia; Chagos Islands
IQ Iraq = Irak; Mesopotamia; Kurdistan; Iraqi Kurdistan
IR Iran = Persia
IS Iceland = Islande; Islandia
IT Italy = Italia; Italie; Italien
JE Jersey = Channel Islands
JM Jamaica = Jamaïque
JO Jordan = Transjordan; Trans-Jordan; Jordanie; Jordania; Jordanien
JP Japan = Japon; Giappone; Okinawa; Hokkaido
KE Kenya = British East Africa; Kenia
KG Kyrgyzstan = Kirghizia; Kirgizia; Kirgizstan; Kirguistán
KH Cambodia = Kampuchea; Khmer Republic; Cambodge; Camboya; Kambodscha
KI Kiribati = Gilbert Islands
KM Comoros = Comoro Islands; Comores
KN Saint Kitts and Nevis = Saint Kitts; Nevis
KP North Korea = N. Korea; DPRK; Korea; Korea DPR; Democratic People's Republic of Korea; Corée du Nord; Corea del Norte; Nordkorea
KR South Korea = Korea; S. Korea; ROK; Republic of Korea; Corée du Sud; Corea del Sur; Südkorea; Corea del Sud
KW Kuwait = Koweït
KY Cayman Islands = Grand Cayman; Caymans
KZ Kazakhstan = Kazakstan; Kazakh SSR; Kasachstan; Kazajistán
LA Laos
LB Lebanon = Liban; Líbano; Libanon
LC Saint Lucia
LI Liechtenstein
LK Sri Lanka = Ceylon
LR Liberia
LS Lesotho = Basutoland
LT Lithuania = Lituanie; Lituania; Litauen; Lithuanian SSR
LU Luxembourg = Luxemburg; Luxemburgo; Lussemburgo
LV Latvia = Lettonie; Letonia; Lettland; Latvian SSR
LY Libya = Libye; Libia; Libyen; Tripolitania; Cyrenaica
MA Morocco = Maroc; Marruecos; Marokko; Marocco; French Morocco; Spanish Morocco
MC Monaco
MD Moldova = Moldavia; Moldavie; Moldawien
ME Montenegro
MF Saint Martin
MG Madagascar = Malagasy Republic; Madagaskar
MH Marshall Islands
MK North Macedonia = Macedonia; Former Yugoslav Republic of Macedonia; FYROM; Macédoine
ML Mali = French Sudan
MM Myanmar = Burma; Birmanie; Birmania; Birma
MN Mongolia = Outer Mongolia; Mongolian People's Republic; Mongolie; Mongolei
MO Macau = Macao
MP Northern Mariana Islands = Saipan; Mariana Islands
MQ Martinique
MR Mauritania = Mauritanie
MS Montserrat
MT Malta = Malte
MU Mauritius = Maurice; Île Maurice
MV Maldives = Maldive Islands
MW Malawi = Nyasaland
MX Mexico = Mex.; Mexique; Mexiko; Messico
MY Malaysia = Malaya; Federation of Malaya; North Borneo; British North Borneo; Borneo; Malaisie; Malasia
MZ Mozambique = Portuguese East Africa; Moçambique; Mosambik
NA Namibia = South West Africa; SWA; Namibie
NC New Caledonia = Nouvelle-Calédonie
NE Niger
NF Norfolk Island
NG Nigeria = Biafra
NI Nicaragua
NL Netherlands = The Netherlands; Holland; Pays-Bas; Países Bajos; Niederlande; Paesi Bassi; Olanda; Nederland
NO Norway = Norvège; Noruega; Norwegen; Norvegia; Norge; Spitsbergen
NP Nepal
NR Nauru
NU Niue
NZ New Zealand = N.Z.; Nueva Zelanda; Nouvelle-Zélande; Neuseeland; Nuova Zelanda
OM Oman = Muscat and Oman
PA Panama = Canal Zone; Panama Canal Zone
PE Peru = Pérou
PF French Polynesia = Tahiti; Polynésie française; Society Islands
PG Papua New Guinea = New Guinea; Papua; PNG; Bougainville; New Britain
PH Philippines = Philippine Islands; P.I.; Filipinas; Philippinen; Filippine; Mindanao; Luzon
PK Pakistan = West Pakistan; Pakistani Kashmir; Pakistan-controlled Kashmir; Pakistani-controlled Kashmir; Azad Kashmir; Baluchistan
PL Poland = Pologne; Polonia; Polen; Polska
PM Saint Pierre and Miquelon
PN Pitcairn Islands
PR Puerto Rico = P.R.; Porto Rico
PS Palestinian Territories = Palestine; West Bank; Gaza Strip; Gaza; Occupied West Bank; Israeli-occupied West Bank; Israeli-occupied Gaza; Palestinian Territory; Palestinian Authority; Occupied Palestinian Territory; Cisjordanie; Cisjordania
PT Portugal = Portogallo
PW Palau = Palau Islands
PY Paraguay
QA Qatar = Katar
RE Réunion = Reunion Island
RO Romania = Rumania; Roumania; Roumanie; Rumänien; Transylvania
RS Serbia = Serbie; Serbien; Vojvodina; Yugoslavia; FRY
RU Russia = Russian Federation; Russie; Rusia; Russland; Karelia; Sakhalin; Kamchatka; RSFSR; Siberia; Russian Far East
RW Rwanda = Ruanda; Ruanda-Urundi
SA Saudi Arabia = Arabie saoudite; Arabia Saudita; Saudi-Arabien; Arabia Saudí; Hejaz
SB Solomon Islands = Solomons; British Solomon Islands; Guadalcanal
SC Seychelles
SD Sudan = Anglo-Egyptian Sudan; Soudan; Darfur; South Darfur; North Darfur
SE Sweden = Suède; Suecia; Schweden; Svezia; Sverige
SG Singapore = Singapour; Singapur
SH Saint Helena = Ascension Island; Tristan da Cunha
SI Slovenia = Slovénie; Eslovenia; Slowenien
SJ Svalbard = Spitsbergen
SK Slovakia = Slovaquie; Eslovaquia; Slowakei
SL Sierra Leone
SM San Marino
SN Senegal
SO Somalia = Somali Republic; Italian Somaliland; British Somaliland; Somaliland; Somalie; Puntland
SR Suriname = Surinam; Dutch Guiana
SS South Sudan = Soudan du Sud; Southern Sudan
ST São Tomé and Príncipe = São Tomé
SV El Salvador = Salvador
SX Sint Maarten = Saint Maarten; Saint Martin; Netherlands Antilles
SY Syria = Syrie; Siria; Syrien
SZ Eswatini = Swaziland
TC Turks and Caicos Islands = Turks and Caicos
TD Chad = Tchad; Tschad
TF French Southern Territories
TG Togo = Togoland
TH Thailand = Siam; Thaïlande; Tailandia; Thailandia
TJ Tajikistan = Tadzhikistan; Tadjikistan; Tayikistán; Tadschikistan
TK Tokelau
TL East Timor = Timor-Leste; Portuguese Timor; Timor
TM Turkmenistan = Turkmenia
TN Tunisia = Tunisie; Túnez; Tunesien
TO Tonga
TR Turkey = Türkiye; Turquie; Turquía; Türkei; Turchia
TT Trinidad and Tobago = Trinidad; Tobago; Trinidad-Tobago
TV Tuvalu = Ellice Islands
TW Taiwan = Formosa; Republic of China; Nationalist China; Chinese Taipei
TZ Tanzania = Tanganyika; German East Africa; Tanzanie
UA Ukraine = Ucrania; Ukrainian SSR; Ucraina
UG Uganda = Ouganda
UM United States Minor Outlying Islands = Wake Island; Midway Island
US United States = U.S.; U.S.A.; United States of America; America; États-Unis; Estados Unidos; EE.UU.; Stati Uniti; Vereinigte Staaten
UY Uruguay
UZ Uzbekistan = Ouzbékistan; Usbekistan
VA Vatican City = Vatican; Holy See
VC Saint Vincent and the Grenadines = Saint Vincent
VE Venezuela
VG British Virgin Islands = B.V.I.; Virgin Islands
VI U.S. Virgin Islands = Virgin Islands; V.I.; United States Virgin Islands
VN Vietnam = Viet Nam; South Vietnam; North Vietnam; S. Vietnam; N. Vietnam; Indochina; Indo-China; French Indochina; French Indo-China; Cochin China; Annam; Tonkin
VU Vanuatu = New Hebrides
WF Wallis and Futuna
WS Samoa = Western Samoa
XK Kosovo = Kosova; Kosovo-Metohija
YE Yemen = South Yemen; North Yemen; Aden; Aden Protectorate; Jemen
YT Mayotte
ZA South Africa = S. Africa; Union of South Africa; Transvaal; Natal; Orange Free State; Cape Province; Cape Colony; Bophuthatswana; Transkei; Ciskei; Venda; Afrique du Sud; Sudáfrica; Südafrika; KwaZulu
ZM Zambia = Northern Rhodesia
ZW Zimbabwe = Rhodesia; Southern Rhodesia; Zimbabwe Rhodesia
`;

/** States that are no more, and wider names: the countries of today they cover, the likeliest first. */
export const WIDER = `
RU UA BY KZ LT LV EE GE AM AZ MD UZ TM KG TJ = Soviet Union; Soviet; U.S.S.R.; Union of Soviet Socialist Republics; Union soviétique; URSS; Unión Soviética; Sowjetunion; UdSSR; CIS
RS HR BA SI MK ME XK = Yugoslavia; Jugoslavia; Yougoslavie; Jugoslawien
CZ SK = Czechoslovakia; Czecho-Slovakia; Tchécoslovaquie; Checoslovaquia; Tschechoslowakei
RS ME XK = Serbia and Montenegro; Serbia-Montenegro
RS XK = Serbia
SD SS = Sudan
ET ER = Ethiopia
ID TL = Indonesia
IN PK BD = India; British India
PK BD = Pakistan
TT JM BB BS BM GD AG LC VC DM KN MS VG AI KY TC = British West Indies; B.W.I.; West Indies
IL PS = Palestine; Mandatory Palestine
SY LB = Syria
JO PS = Jordan; Transjordan
RU UA PL = Russia
VN LA KH = Indochina; Indo-China; French Indochina; French Indo-China
AT HU CZ = Austria-Hungary
PL RU UA LT = Poland
DE PL RU = Germany; Prussia; East Prussia
MY SG BN = Malaya
GP MQ = French West Indies
SN ML GN CI BF BJ NE MR = French West Africa
GA CG CF TD = French Equatorial Africa
ZW ZM MW = Federation of Rhodesia and Nyasaland; Rhodesia
`;
