/** Datelines of Western and northern Europe; how a line reads, `curated.ts` tells. */
export const WESTERN_EUROPE = `
# The British Isles
GB.ENG London 51.51 -0.13 = Londres, Londra, Лондон, 伦敦, ロンドン, لندن, Westminster
GB.ENG Manchester 53.48 -2.24
GB.ENG Liverpool* 53.41 -2.98
GB.ENG Leeds 53.80 -1.55
GB.ENG Sheffield* 53.38 -1.47
GB.ENG Bristol* 51.46 -2.60
GB.ENG Oxford* 51.75 -1.26
GB.ENG Cambridge* 52.20 0.12
GB.ENG Newcastle upon Tyne 54.97 -1.61 = Newcastle-on-Tyne, Newcastle*
GB.ENG Wimbledon 51.42 -0.21
GB.ENG Brighton* 50.83 -0.14
GB.ENG Blackpool 53.82 -3.05
GB.ENG Bournemouth 50.72 -1.88
GB.ENG Torquay 50.46 -3.53
GB.ENG Greenham Common 51.38 -1.28
GB.ENG Sandringham* 52.83 0.51
GB.SCT Edinburgh 55.95 -3.20 = Édimbourg, Edimburgo
GB.SCT Glasgow 55.87 -4.26
GB.SCT Aberdeen* 57.14 -2.10
GB.SCT Lockerbie 55.12 -3.36
GB.SCT St. Andrews* 56.34 -2.80
GB.SCT Gleneagles 56.28 -3.75
GB.WLS Cardiff 51.48 -3.18
GB.NIR Belfast 54.60 -5.93
GB.NIR Londonderry 55.00 -7.31 = Derry*
IE Dublin 53.33 -6.25 = Dublino
IE Cork* 51.90 -8.47
IM Douglas* 54.15 -4.48
JE Saint Helier 49.19 -2.10
GG Saint Peter Port 49.46 -2.54
# France and the Low Countries
FR Paris 48.85 2.35 = Parigi, Париж, 巴黎, パリ, باريس
FR Lyon 45.75 4.85 = Lyons*, Lione
FR Marseille 43.30 5.38 = Marseilles*, Marsella, Marsiglia
FR Nice 43.70 7.27 = Niza
FR Cannes 43.55 7.01
FR Bordeaux 44.84 -0.58 = Burdeos
FR Lille 50.63 3.06
FR Nantes 47.22 -1.55
FR Rennes 48.11 -1.67
FR Toulouse 43.60 1.44 = Tolosa de Francia
FR Strasbourg 48.58 7.75 = Strassburg, Estrasburgo, Strasburgo
FR Versailles* 48.80 2.13
FR Calais* 50.95 1.86
FR Lourdes 43.10 -0.05
FR Vichy 46.13 3.43
FR Le Mans 48.00 0.20
FR Grenoble 45.18 5.71
FR Montpellier* 43.61 3.88
FR Dunkerque 51.03 2.38 = Dunkirk*
FR Reims 49.27 4.03 = Rheims
FR Toulon 43.12 5.93
FR Évian-les-Bains 46.40 6.59 = Evian
FR Deauville 49.36 0.07
FR Chamonix 45.92 6.87 = Chamonix-Mont-Blanc
FR Omaha Beach 49.37 -0.88
FR Colombey-les-Deux-Églises 48.22 4.88
MC Monaco 43.73 7.42 = Monte Carlo, Monaco-Ville
AD Andorra la Vella 42.51 1.52 = Andorra
BE Brussels 50.85 4.35 = Bruxelles, Bruselas, Brüssel, Bruxelas, Брюссель, 布鲁塞尔
BE Antwerp 51.22 4.40 = Anvers, Antwerpen, Amberes
BE Ghent 51.05 3.72 = Gand, Gent
BE Bruges 51.21 3.22 = Brugge
BE Liège 50.63 5.57 = Luik
BE Leuven 50.88 4.70 = Louvain
BE Mons 50.45 3.95
BE Zeebrugge 51.33 3.21
BE Spa* 50.48 5.87
BE Ypres 50.85 2.89 = Ieper
NL Amsterdam 52.37 4.89
NL The Hague 52.08 4.30 = Den Haag, La Haye, La Haya, 's-Gravenhage, Hague, L'Aia
NL Rotterdam 51.92 4.48 = Róterdam
NL Maastricht 50.85 5.69
NL Utrecht 52.09 5.12
NL Eindhoven 51.44 5.48
NL 's-Hertogenbosch 51.70 5.30 = Den Bosch
NL Vlissingen 51.44 3.57 = Flushing*
LU Luxembourg 49.61 6.13 = Luxembourg City, Luxemburg, Luxemburgo, Lussemburgo
# Germany, Switzerland, Austria
DE Berlin 52.52 13.41 = East Berlin, West Berlin, Berlino, Берлин, 柏林, ベルリン
DE Bonn 50.73 7.10
DE Frankfurt 50.12 8.68 = Frankfurt am Main, Frankfurt-on-Main, Francfort, Francoforte, Frankfurt/Main, Frankfurt a.M., Франкфурт
DE Frankfurt (Oder) 52.35 14.55 = Frankfurt an der Oder
DE Hamburg 53.55 9.99 = Hamburgo, Hambourg, Amburgo
DE Munich 48.14 11.58 = München, Monaco di Baviera, Monaco*, Muenchen
DE Cologne 50.93 6.95 = Köln, Koeln, Colonia*
DE Düsseldorf 51.22 6.78 = Duesseldorf
DE Stuttgart 48.78 9.18
DE Hanover 52.37 9.73 = Hannover, Hanovre
DE Leipzig 51.34 12.37 = Leipsic*
DE Dresden 51.05 13.74 = Dresde
DE Nuremberg 49.45 11.08 = Nürnberg, Nuernberg, Norimberga
DE Bremen 53.08 8.81 = Brême
DE Essen 51.46 7.01
DE Dortmund 51.51 7.47
DE Duisburg 51.43 6.77
DE Bochum 51.48 7.22
DE Mannheim 49.49 8.47
DE Karlsruhe 49.01 8.40
DE Wiesbaden 50.08 8.25
DE Mainz 49.98 8.28 = Mayence
DE Kiel 54.32 10.13
DE Wolfsburg 52.42 10.78
DE Chemnitz 50.84 12.93 = Karl-Marx-Stadt
DE Brunswick 52.27 10.53 = Braunschweig
DE Aachen 50.78 6.08 = Aix-la-Chapelle
DE Potsdam* 52.40 13.07
DE Rostock 54.09 12.14
DE Weimar* 50.98 11.33
DE Heidelberg* 49.41 8.69
DE Regensburg 49.02 12.10 = Ratisbon
DE Koblenz 50.35 7.58 = Coblenz
DE Trier 49.76 6.64 = Treves*
DE Göttingen 51.53 9.93 = Goettingen
DE Tübingen 48.52 9.05 = Tuebingen
DE Lübeck 53.87 10.69 = Luebeck
DE Würzburg 49.79 9.95 = Wuerzburg
DE Saarbrücken 49.23 7.01 = Saarbruecken, Sarrebruck
DE Baden-Baden 48.76 8.24
DE Bayreuth 49.95 11.58
DE Berchtesgaden 47.63 13.00
DE Ludwigshafen 49.48 8.45 = Ludwigshafen am Rhein
DE Halle* 51.48 11.98 = Halle/Saale
DE Ramstein 49.44 7.56 = Ramstein Air Base
DE Heiligendamm 54.14 11.84
CH Geneva 46.20 6.15 = Genève, Genf, Ginebra, Ginevra, Женева, 日内瓦, ジュネーブ, جنيف
CH Zurich 47.37 8.55 = Zuerich, Zurigo, Цюрих, 苏黎世
CH Bern 46.95 7.45 = Berne, Berna
CH Basel 47.56 7.57 = Basle, Bâle*, Basilea
CH Lausanne 46.52 6.63 = Losanna, Lausana
CH Davos 46.80 9.84
CH Lugano 46.01 8.96
CH Lucerne 47.05 8.31 = Luzern, Lucerna
CH St. Gallen 47.42 9.37 = Saint-Gall
CH St. Moritz 46.50 9.84
CH Locarno 46.17 8.80
CH Montreux 46.43 6.91
CH Nyon 46.38 6.24
CH Baden* 47.47 8.31
CH Crans-Montana 46.31 7.49 = Montana*
CH Bürgenstock 47.00 8.38 = Buergenstock
LI Vaduz 47.14 9.52
AT Vienna 48.21 16.37 = Wien, Vienne, Viena, Вена, 维也纳, ウィーン, فيينا
AT Salzburg 47.80 13.04 = Salzbourg, Salzburgo, Salisburgo
AT Innsbruck 47.26 11.39
AT Linz 48.31 14.29
AT Graz 47.07 15.45
AT Kitzbühel 47.45 12.39 = Kitzbuehel
# Italy, Malta
IT Rome 41.89 12.51 = Roma, Рим, 罗马, روما
IT Milan 45.46 9.19 = Milano, Mailand
IT Turin 45.07 7.69 = Torino
IT Naples 40.85 14.27 = Napoli, Nápoles, Neapel*
IT Florence 43.78 11.25 = Firenze, Florencia*, Florenz
IT Venice 45.44 12.33 = Venezia, Venise, Venecia, Venedig
IT Genoa 44.40 8.94 = Genova, Gênes*, Genua
IT Bologna 44.49 11.34 = Bolonia
IT.15 Palermo 38.13 13.34
IT Trieste 45.65 13.78
IT Bari 41.12 16.87
IT Verona* 45.43 10.98
IT Padua 45.41 11.89 = Padova
IT Pisa 43.71 10.40
IT Siena 43.32 11.33
IT.15 Catania 37.49 15.07
IT.15 Messina 38.19 15.55
IT.14 Cagliari 39.23 9.12
IT Ancona 43.59 13.50
IT Perugia 43.11 12.39
IT Mantua 45.16 10.80 = Mantova
IT L'Aquila 42.35 13.40
IT Reggio Calabria 38.11 15.66 = Reggio di Calabria
IT Reggio Emilia 44.70 10.63 = Reggio nell'Emilia
IT Bolzano 46.49 11.34 = Bozen
IT Trento 46.07 11.12 = Trent*
IT San Remo 43.82 7.78 = Sanremo
IT Cortina d'Ampezzo 46.54 12.14 = Cortina
IT Castel Gandolfo 41.75 12.65 = Castelgandolfo
IT.15 Syracuse* 37.08 15.29 = Siracusa
IT.15 Lampedusa 35.50 12.61
VA Vatican City 41.90 12.45 = Vatican, The Vatican, Città del Vaticano, Cité du Vatican, Ciudad del Vaticano, El Vaticano, Vaticano, Ватикан
SM San Marino 43.94 12.45
MT Valletta 35.90 14.51 = Valetta, La Valletta, Malta
# Spain, Portugal
ES Madrid 40.42 -3.70 = Мадрид, 马德里, مدريد
ES.56 Barcelona 41.39 2.16 = Barcelone, Barcellona
ES Seville 37.38 -5.97 = Sevilla, Siviglia
ES.59 Bilbao 43.26 -2.93
ES Zaragoza 41.66 -0.88 = Saragossa, Saragosse, Saragozza
ES Valencia* 39.47 -0.38 = Valence*
ES Granada* 37.19 -3.61
ES Cordoba* 37.89 -4.77 = Cordova*
ES Malaga 36.72 -4.42
ES Cadiz 36.53 -6.29
ES.59 San Sebastian 43.31 -1.97 = Donostia
ES.59 Vitoria 42.85 -2.67 = Vitoria-Gasteiz*
ES Pamplona 42.82 -1.64 = Pampelune
ES Santiago de Compostela 42.88 -8.55
ES A Coruña 43.37 -8.40 = La Coruña, Corunna
ES.07 Palma 39.57 2.65 = Palma de Mallorca, Palma de Majorca
ES.53 Las Palmas 28.10 -15.41 = Las Palmas de Gran Canaria
ES.53 Santa Cruz de Tenerife 28.47 -16.25
ES Toledo* 39.86 -4.02
ES Marbella 36.52 -4.89
ES Alicante 38.35 -0.48
ES Ceuta 35.89 -5.32
ES.59 Gernika 43.32 -2.68 = Guernica
ES Melilla 35.29 -2.94
GI Gibraltar 36.14 -5.35
PT Lisbon 38.72 -9.13 = Lisboa, Lisbonne, Lissabon, Lisbona, Лиссабон
PT Porto 41.15 -8.61 = Oporto
PT Faro* 37.02 -7.93
PT Coimbra 40.21 -8.42
PT.10 Funchal 32.67 -16.93
PT.23 Ponta Delgada 37.74 -25.67
# The North
DK Copenhagen 55.68 12.57 = København, Koebenhavn, Copenhague, Kopenhagen, Копенгаген
DK Aarhus 56.16 10.21 = Århus
DK Odense* 55.40 10.39
DK Elsinore 56.04 12.61 = Helsingør
SE Stockholm 59.33 18.07 = Estocolmo, Stoccolma, Стокгольм
SE Gothenburg 57.71 11.97 = Göteborg, Gotemburgo
SE Malmö 55.61 13.00 = Malmoe
SE Uppsala 59.86 17.64 = Upsala*
NO Oslo 59.91 10.75 = Christiania, Kristiania, Осло
NO Bergen 60.39 5.32
NO Trondheim 63.43 10.40
NO Stavanger 58.97 5.73
NO Tromsø 69.65 18.96 = Tromsoe
NO Lillehammer 61.12 10.47
SJ Longyearbyen 78.22 15.65
FI Helsinki 60.17 24.94 = Helsingfors, Helsinky, Хельсинки
FI Tampere 61.50 23.79
FI Turku 60.45 22.27 = Åbo
IS Reykjavik 64.14 -21.90 = Reikiavik
FO Tórshavn 62.01 -6.77 = Thorshavn
GL Nuuk 64.18 -51.72 = Godthab
`;
