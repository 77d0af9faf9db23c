/** Datelines of Eastern Europe, Russia, the Caucasus and Central Asia; how a line reads, `curated.ts` tells. */
export const EASTERN_EUROPE = `
# Between Germany and Russia
PL Warsaw 52.23 21.01 = Warszawa, Varsovie, Varsovia, Warschau, Varsavia, Варшава
PL Krakow 50.06 19.94 = Cracow, Cracovie, Cracovia, Krakau
PL Gdansk 54.35 18.65 = Danzig, Dantzig
PL Wroclaw 51.10 17.03 = Breslau
PL Poznan 52.41 16.93 = Posen
PL Szczecin 53.43 14.55 = Stettin
PL Lodz 51.77 19.47
PL Katowice 50.26 19.03
PL Lublin 51.25 22.57
PL Oswiecim 50.03 19.21 = Auschwitz
PL Czestochowa 50.80 19.12
PL Gdynia 54.52 18.53
CZ Prague 50.09 14.42 = Praha, Praga, Prag, Прага
CZ Brno 49.20 16.61 = Brünn, Bruenn
CZ Ostrava 49.83 18.28
CZ Plzen 49.75 13.38 = Pilsen
CZ Karlovy Vary 50.23 12.87 = Karlsbad
SK Bratislava 48.15 17.11 = Pressburg, Pozsony
SK Kosice 48.71 21.26
HU Budapest 47.50 19.04 = Будапешт
HU Debrecen 47.53 21.62
RO Bucharest 44.43 26.11 = București, Bucarest, Bukarest
RO Timisoara 45.75 21.23 = Temesvar
RO Cluj-Napoca 46.77 23.60 = Cluj
RO Iasi 47.17 27.60 = Jassy
RO Constanta* 44.18 28.63
BG Sofia 42.70 23.32 = Sofija, София
BG Varna 43.22 27.92
BG Plovdiv 42.15 24.75
EE Tallinn 59.44 24.75 = Reval
LV Riga 56.95 24.11
LT Vilnius 54.69 25.28 = Vilna, Wilno
LT Klaipeda 55.71 21.14 = Memel
LT Kaunas 54.90 23.91 = Kovno
# The Balkans, Greece, Cyprus
RS Belgrade 44.80 20.47 = Beograd, Belgrado, Belgrad, Белград
RS Novi Sad 45.25 19.84
RS Nis 43.32 21.90
XK Pristina 42.67 21.17 = Prishtina
XK Mitrovica 42.88 20.87 = Kosovska Mitrovica
XK Gjakova 42.38 20.43 = Djakovica
XK Peja 42.66 20.29 = Pec
HR Zagreb 45.81 15.98 = Agram
HR Dubrovnik 42.64 18.11 = Ragusa*
HR Split 43.51 16.44 = Spalato
HR Zadar 44.12 15.23 = Zara*
HR Rijeka 45.33 14.44 = Fiume
HR Vukovar 45.35 19.00
HR Osijek 45.55 18.69
SI Ljubljana 46.05 14.51 = Laibach, Lubiana
SI Maribor 46.55 15.65
BA Sarajevo 43.85 18.36
BA Banja Luka 44.78 17.19
BA Mostar 43.34 17.81
BA Tuzla 44.54 18.67
BA Srebrenica 44.11 19.30
BA Pale* 43.82 18.57
BA Bihac 44.82 15.87
BA Gorazde 43.67 18.98
ME Podgorica 42.44 19.26 = Titograd
ME Cetinje 42.39 18.91
MK Skopje 42.00 21.43
MK Tetovo 42.01 20.97
MK Ohrid 41.12 20.80
AL Tirana 41.33 19.82 = Tiranë
AL Vlora 40.47 19.48 = Vlorë
AL Durres 41.32 19.45
GR Athens 37.98 23.73 = Athènes, Atenas, Athen, Atene, Αθήνα, Афины, أثينا
GR Thessaloniki 40.64 22.93 = Salonika, Salonica, Saloniki, Salonique
GR Piraeus 37.94 23.65
GR Patras 38.24 21.73 = Pátra
GR.ESYE43 Iraklion 35.33 25.14 = Heraklion, Herakleion
GR Rhodes 36.44 28.22 = Ródos
GR Corfu 39.62 19.92 = Kérkyra
GR Mytilene 39.11 26.56 = Mytilini
GR Idomeni 41.12 22.51
GR Olympia* 37.65 21.63 = Ancient Olympia
CY Nicosia 35.18 33.36 = Nicosie, Lefkosa, Nikosia
CY Limassol 34.68 33.04
CY Larnaca 34.92 33.62
# Russia
RU Moscow 55.75 37.62 = Moskva, Moscou, Moscú, Moskau, Mosca, Moscovo, Москва, 莫斯科, モスクワ, موسكو
RU St. Petersburg 59.94 30.31 = Leningrad, Petrograd, Sankt-Peterburg, Saint-Pétersbourg, San Petersburgo, San Pietroburgo, Leningrado, Санкт-Петербург
RU Novosibirsk 55.04 82.93
RU Yekaterinburg 56.85 60.61 = Ekaterinburg, Sverdlovsk
RU Nizhny Novgorod 56.33 44.00 = Nizhni Novgorod, Gorky, Gorki
RU Veliky Novgorod 58.52 31.27 = Novgorod
RU Samara 53.20 50.15 = Kuibyshev, Kuybyshev
RU Volgograd 48.72 44.50 = Stalingrad, Tsaritsyn
RU.73 Kazan 55.79 49.12
RU Perm 58.01 56.25 = Molotov*
RU Chelyabinsk 55.15 61.43
RU Omsk 54.99 73.37
RU Ufa 54.74 55.97
RU Rostov-on-Don 47.23 39.72 = Rostov, Rostov-na-Donu
RU Krasnodar 45.04 38.98
RU Krasnoyarsk 56.02 92.87
RU Voronezh 51.67 39.18
RU Saratov 51.54 46.01
RU Tver 56.86 35.90 = Kalinin*
RU Ulyanovsk 54.33 48.39 = Simbirsk
RU Irkutsk 52.30 104.30
RU Vladivostok 43.11 131.87
RU Khabarovsk 48.48 135.08
RU Murmansk 68.98 33.09
RU Arkhangelsk 64.54 40.54 = Archangel
RU Kaliningrad 54.71 20.51 = Königsberg, Koenigsberg
RU Sochi 43.60 39.73
RU.12 Grozny 43.31 45.69
RU.17 Makhachkala 42.98 47.50
RU.68 Vladikavkaz 43.04 44.67 = Ordzhonikidze*
RU.19 Nazran 43.23 44.77
RU.68 Beslan 43.19 44.54
RU Kursk 51.74 36.19
RU Belgorod 50.61 36.58
RU Smolensk 54.78 32.04
RU Tula* 54.20 37.62
RU Star City* 55.88 38.11
RU Petropavlovsk-Kamchatsky 53.04 158.65 = Petropavlovsk-Kamchatskiy
RU Yuzhno-Sakhalinsk 46.95 142.74
RU Yakutsk 62.03 129.73
RU Magadan 59.56 150.80
RU Norilsk 69.35 88.20
RU Chita* 52.03 113.50
RU Ulan-Ude 51.83 107.61
RU Nakhodka 42.81 132.87
RU Mineralnye Vody 44.21 43.14
RU Budyonnovsk 44.78 44.17 = Budennovsk
# Ukraine, Belarus, Moldova
UA Kyiv 50.45 30.52 = Kiev, Kyjiw, Kiew, Київ, Киев
UA Kharkiv 49.98 36.25 = Kharkov, Charkiw, Járkov
UA Odesa 46.48 30.73 = Odessa
UA Lviv 49.84 24.02 = Lvov, Lwow, Lemberg
UA Dnipro 48.46 35.04 = Dnepropetrovsk, Dnipropetrovsk, Dniepropetrovsk
UA Donetsk 48.02 37.80 = Stalino, Donezk
UA Luhansk 48.57 39.32 = Lugansk, Voroshilovgrad
UA Mariupol 47.10 37.54 = Zhdanov
UA Zaporizhzhia 47.82 35.19 = Zaporozhye, Zaporizhia, Zaporizhzhya
UA Mykolaiv 46.97 32.00 = Nikolayev, Mykolayiv
UA Kherson 46.66 32.62
UA Chernobyl 51.27 30.22 = Chornobyl
UA Chernihiv 51.51 31.28 = Chernigov
UA.11 Simferopol 44.96 34.11
UA.11 Sevastopol 44.61 33.52 = Sebastopol
UA.11 Yalta 44.50 34.17
UA Kramatorsk 48.72 37.56
UA Bakhmut 48.59 38.00 = Artemivsk, Artyomovsk
UA Sloviansk 48.87 37.62 = Slovyansk, Slavyansk
UA Uzhhorod 48.62 22.30 = Uzhgorod
UA Chernivtsi 48.29 25.94 = Czernowitz, Chernovtsy
UA Avdiivka 48.14 37.74
UA Bucha 50.54 30.21
UA Kryvyi Rih 47.91 33.38 = Krivoy Rog, Kryvyy Rih
UA Izium 49.21 37.25 = Izyum
UA Sievierodonetsk 48.95 38.49 = Severodonetsk
UA Enerhodar 47.50 34.66 = Energodar
BY Minsk 53.90 27.57
BY Gomel 52.43 30.98 = Homel
BY Brest* 52.10 23.69 = Brest-Litovsk
BY Grodno 53.69 23.83 = Hrodna
MD Chisinau 47.01 28.86 = Kishinev, Kishinyov
MD Tiraspol 46.84 29.63
# The Caucasus and Central Asia
GE Tbilisi 41.69 44.83 = Tiflis
GE Batumi 41.64 41.63 = Batum
GE Sukhumi 43.01 40.99 = Sokhumi
GE Tskhinvali 42.23 43.97 = Tskhinval
GE Gori 41.98 44.12
GE Poti 42.14 41.67
AM Yerevan 40.18 44.51 = Erevan, Eriwan
AZ Baku 40.38 49.89 = Bakou
AZ Stepanakert 39.82 46.75 = Khankendi
KZ Almaty 43.26 76.93 = Alma-Ata
KZ Astana 51.18 71.45 = Nur-Sultan, Akmola, Tselinograd, Nursultan
KZ Baikonur 45.62 63.32 = Baikonur Cosmodrome, Baykonur, Leninsk*
UZ Tashkent 41.26 69.22 = Tachkent, Taschkent
UZ Samarkand 39.65 66.96 = Samarcande, Samarcanda
UZ Bukhara 39.77 64.43 = Bokhara
UZ Andijan 40.78 72.34 = Andizhan
UZ Termez 37.22 67.28 = Termiz
KG Bishkek 42.87 74.59 = Frunze
KG Osh 40.53 72.80
TJ Dushanbe 38.54 68.78 = Stalinabad
TJ Khujand 40.28 69.62 = Leninabad
TM Ashgabat 37.95 58.38 = Ashkhabad, Ashkabad
`;
