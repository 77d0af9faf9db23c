/** Datelines of the Americas; how a line reads, `curated.ts` tells. */
export const AMERICAS = `
# The United States
US.NY New York 40.71 -74.01 = New York City, Nueva York, Nova York, Nova Iorque, N.Y. City, NYC, Нью-Йорк, 纽约, ニューヨーク, نيويورك
US.NY United Nations 40.75 -73.97 = U.N. Headquarters, United Nations Headquarters, Nations unies, Naciones Unidas, Nazioni Unite, Vereinte Nationen, ООН, 联合国, الأمم المتحدة, New York (Nations unies), New York (United Nations), New York (UN)
US.NY Brooklyn 40.65 -73.95
US.NY Buffalo 42.89 -78.88
US.NY West Point* 41.39 -73.96
US.NY Lake Placid 44.28 -73.98
US.NY Flushing Meadows 40.75 -73.84
US.DC Washington 38.90 -77.04 = Washington D.C., Вашингтон, 华盛顿, ワシントン, واشنطن
US.IL Chicago 41.85 -87.65 = Чикаго, 芝加哥
US.CA Los Angeles 34.05 -118.24 = Лос-Анджелес, 洛杉矶
US.CA San Francisco 37.77 -122.42 = Сан-Франциско, 旧金山
US.CA San Diego 32.72 -117.16
US.CA Hollywood 34.10 -118.33
US.CA Sacramento 38.58 -121.49
US.CA Oakland 37.80 -122.27
US.CA Beverly Hills 34.07 -118.40
US.CA San Jose* 37.34 -121.89
US.CA Edwards Air Force Base 34.91 -117.88 = Edwards AFB
US.CA Vandenberg Air Force Base 34.74 -120.57 = Vandenberg AFB
US.CA Squaw Valley 39.20 -120.24
US.CA Pebble Beach 36.57 -121.95
US.TX Houston 29.76 -95.36
US.TX Dallas 32.78 -96.81
US.TX San Antonio 29.42 -98.49
US.TX Fort Worth 32.73 -97.32
US.TX Austin 30.27 -97.74
US.TX El Paso 31.76 -106.49
US.TX Space Center 29.56 -95.09 = Johnson Space Center, Space Center Houston
US.TX Waco 31.55 -97.15
US.TX Crawford* 31.53 -97.44
US.MA Boston 42.36 -71.06
US.MI Detroit 42.33 -83.05
US.PA Philadelphia 39.95 -75.16 = Filadelfia*, Philadelphie
US.PA Pittsburgh 40.44 -80.00
US.PA Valley Forge 40.10 -75.47
US.PA Three Mile Island 40.15 -76.72
US.PA Shanksville 40.02 -78.91
US.GA Atlanta 33.75 -84.39
US.GA Plains* 32.03 -84.39
US.FL Miami 25.77 -80.19
US.FL Cape Canaveral 28.39 -80.61 = Cape Kennedy, Kennedy Space Center
US.FL Orlando 28.54 -81.38
US.FL Tampa 27.95 -82.46
US.FL Fort Lauderdale 26.12 -80.14
US.FL Boca Raton 26.36 -80.08
US.CO Denver 39.74 -104.98
US.OH Cleveland 41.50 -81.70
US.OH Cincinnati 39.13 -84.51
US.OH Columbus* 39.96 -83.00
US.MN Minneapolis 44.98 -93.26
US.MN St. Paul 44.94 -93.09
US.MO St. Louis 38.63 -90.20
US.MO Kansas City 39.10 -94.58
US.MD Baltimore 39.29 -76.61
US.MD Annapolis 38.98 -76.49
US.MD Camp David 39.65 -77.46
US.MD Bethesda 38.98 -77.10
US.MD Andrews Air Force Base 38.81 -76.87 = Andrews AFB
US.WA Seattle 47.61 -122.33
US.OR Portland* 45.52 -122.68
US.LA New Orleans 29.95 -90.08 = La Nouvelle-Orléans, Nueva Orleans
US.IN Indianapolis 39.77 -86.16
US.WI Milwaukee 43.04 -87.91
US.AZ Phoenix 33.45 -112.07
US.NV Las Vegas 36.17 -115.14
US.UT Salt Lake City 40.76 -111.89
US.OK Oklahoma City 35.47 -97.52
US.OK Tulsa 36.15 -95.99
US.NE Omaha 41.26 -95.94
US.TN Memphis 35.15 -90.05
US.TN Nashville 36.17 -86.78
US.KY Louisville 38.25 -85.76
US.NC Charlotte 35.23 -80.84
US.AL Montgomery 32.37 -86.30
US.AR Little Rock 34.75 -92.29
US.IA Des Moines 41.60 -93.61
US.KS Topeka 39.05 -95.68
US.ID Boise 43.61 -116.20
US.HI Honolulu 21.31 -157.86
US.HI Pearl Harbor 21.35 -157.95
US.AK Anchorage 61.22 -149.90
US.NM Albuquerque 35.08 -106.65
US.NM Los Alamos 35.89 -106.31
US.NJ Atlantic City 39.36 -74.42
US.NJ Newark* 40.74 -74.17
US.CT Hartford* 41.76 -72.69
US.CT New Haven 41.31 -72.93
US.RI Providence 41.82 -71.41
US.NH Manchester* 43.00 -71.45
US.VA Langley* 38.95 -77.15
US.VA Arlington* 38.88 -77.10
US.MA Hyannis Port 41.63 -70.30
US.ME Kennebunkport 43.36 -70.48
US.SD Wounded Knee 43.14 -102.37
US.WY Jackson Hole 43.48 -110.76
# Canada
CA.08 Toronto 43.70 -79.42 = 多伦多
CA.10 Montreal 45.51 -73.59
CA.08 Ottawa 45.41 -75.70
CA.02 Vancouver 49.25 -123.12
CA.01 Calgary 51.05 -114.09
CA.01 Edmonton 53.55 -113.47
CA.03 Winnipeg 49.88 -97.15
CA.10 Quebec 46.81 -71.21 = Quebec City
CA.07 Halifax* 44.65 -63.57
CA.08 Hamilton* 43.25 -79.85
CA.11 Regina 50.45 -104.62
CA.11 Saskatoon 52.13 -106.67
CA.05 St. John's* 47.56 -52.71
CA.04 Saint John* 45.27 -66.06
CA.04 Fredericton 45.95 -66.67
CA.09 Charlottetown 46.23 -63.13
CA.02 Victoria* 48.44 -123.35
CA.12 Whitehorse 60.72 -135.05
CA.13 Yellowknife 62.45 -114.37
CA.14 Iqaluit 63.75 -68.52 = Frobisher Bay
CA.01 Kananaskis 50.92 -115.14
CA.05 Gander 48.95 -54.61
# Mexico, Central America
MX Mexico City 19.43 -99.13 = México, Ciudad de México, Mexico D.F., Mexiko-Stadt, Città del Messico, Cidade do México
MX Guadalajara 20.67 -103.39
MX Monterrey 25.68 -100.32
MX Tijuana 32.50 -117.00
MX Ciudad Juarez 31.72 -106.46 = Juarez
MX Acapulco 16.85 -99.91
MX Cancun 21.17 -86.85
MX Veracruz 19.18 -96.14 = Vera Cruz
MX Puebla 19.04 -98.20
MX San Cristobal de las Casas 16.73 -92.64
MX Oaxaca 17.07 -96.72
MX Merida* 20.98 -89.62
MX Tuxtla Gutierrez 16.76 -93.11
MX Nuevo Laredo 27.48 -99.52
MX Culiacan 24.79 -107.39
MX Los Cabos 22.89 -109.91 = Cabo San Lucas
MX Iguala 18.35 -99.54
GT Guatemala City 14.64 -90.51 = Guatemala, Ciudad de Guatemala
BZ Belmopan 17.25 -88.77
BZ Belize City 17.50 -88.20 = Belize
HN Tegucigalpa 14.08 -87.21
HN San Pedro Sula 15.50 -88.03
SV San Salvador 13.69 -89.19
NI Managua 12.13 -86.25
CR San Jose 9.93 -84.08
PA Panama City 8.99 -79.52 = Panama, Ciudad de Panamá
PA Colon* 9.35 -79.90
PA Balboa* 8.95 -79.57
# The Caribbean
CU Havana 23.13 -82.38 = La Habana, La Havane, Havanna, L'Avana, Гавана
CU Santiago de Cuba 20.02 -75.83
CU Guantanamo 20.14 -75.21
CU Guantanamo Bay 19.90 -75.13 = Guantanamo Bay Naval Base
HT Port-au-Prince 18.54 -72.34 = Puerto Príncipe
HT Cap-Haitien 19.76 -72.20
HT Jacmel 18.23 -72.54
DO Santo Domingo 18.47 -69.89 = Ciudad Trujillo, Saint-Domingue
DO Punta Cana 18.58 -68.40
DO Santiago* 19.45 -70.70 = Santiago de los Caballeros
JM Kingston 18.00 -76.79
JM Montego Bay 18.47 -77.92
BS Nassau 25.06 -77.34
BS Freeport* 26.53 -78.70
BM Hamilton* 32.29 -64.78 = Bermuda
PR San Juan 18.47 -66.11 = San Juan de Puerto Rico
PR Ponce 18.01 -66.62
VI Charlotte Amalie 18.34 -64.93
VI Christiansted 17.75 -64.70
VG Road Town 18.43 -64.62
KY George Town* 19.29 -81.37 = Georgetown*
TC Cockburn Town 21.46 -71.14 = Grand Turk
AG St. John's* 17.12 -61.84
KN Basseterre 17.30 -62.72
DM Roseau 15.30 -61.39
LC Castries 14.00 -61.01
VC Kingstown 13.16 -61.23
BB Bridgetown 13.11 -59.62
GD St. George's 12.05 -61.75
TT Port of Spain 10.67 -61.52 = Puerto España
AW Oranjestad 12.52 -70.03 = Aruba
CW Willemstad 12.11 -68.93 = Curacao
SX Philipsburg 18.03 -63.05
GP Basse-Terre 16.00 -61.73
GP Pointe-à-Pitre 16.24 -61.54
MQ Fort-de-France 14.60 -61.07
# South America
CO Bogota 4.61 -74.08
CO Medellin 6.25 -75.56
CO Cali 3.44 -76.52
CO Cartagena* 10.40 -75.51 = Cartagena de Indias
CO Barranquilla 10.97 -74.78
CO Cucuta 7.89 -72.51
VE Caracas 10.49 -66.88 = Каракас
VE Maracaibo 10.67 -71.61
VE Valencia* 10.16 -68.01
VE San Cristobal* 7.77 -72.22
GY Georgetown 6.80 -58.16
GY Jonestown* 7.73 -59.88
SR Paramaribo 5.87 -55.17
GF Cayenne 4.93 -52.33
GF Kourou 5.16 -52.64
EC Quito -0.23 -78.52
EC Guayaquil -2.20 -79.89
EC Cuenca* -2.90 -79.00
PE Lima -12.04 -77.03
PE Arequipa -16.40 -71.53
PE Cusco -13.52 -71.97 = Cuzco
PE Ayacucho -13.16 -74.22
PE Trujillo* -8.12 -79.03
BO La Paz -16.50 -68.15
BO Sucre -19.03 -65.26
BO Santa Cruz* -17.79 -63.18 = Santa Cruz de la Sierra
BO Cochabamba -17.39 -66.16
BR Brasilia -15.78 -47.93
BR Sao Paulo -23.55 -46.64 = San Pablo*, S. Paulo
BR Rio de Janeiro -22.91 -43.18 = Rio
BR Salvador -12.97 -38.51 = Bahia, São Salvador, Salvador da Bahia
BR Porto Alegre -30.03 -51.23
BR Belo Horizonte -19.92 -43.94
BR Recife -8.05 -34.88 = Pernambuco
BR Curitiba -25.43 -49.27
BR Manaus -3.10 -60.02
BR Belem -1.46 -48.50
BR Fortaleza -3.72 -38.54
BR Santos -23.96 -46.33
BR Natal -5.79 -35.21
BR Foz do Iguacu -25.55 -54.59
BR Campinas -22.91 -47.06
BR Vitoria* -20.32 -40.34
BR Florianopolis -27.60 -48.55
PY Asuncion -25.29 -57.65
PY Ciudad del Este -25.51 -54.61
UY Montevideo -34.90 -56.19 = Montevidéu
UY Punta del Este -34.95 -54.93
AR Buenos Aires -34.61 -58.38 = Буэнос-Айрес
AR Cordoba* -31.41 -64.18
AR Rosario -32.95 -60.64
AR Mar del Plata -38.00 -57.56
AR Mendoza -32.89 -68.83
AR Bariloche -41.15 -71.31 = San Carlos de Bariloche
AR Ushuaia -54.81 -68.32
AR Bahia Blanca -38.72 -62.27
AR La Plata -34.92 -57.95
CL Santiago -33.46 -70.65 = Santiago de Chile, Santiago du Chili
CL Valparaiso -33.04 -71.63
CL Concepcion* -36.83 -73.05
CL Vina del Mar -33.02 -71.55
CL Punta Arenas -53.15 -70.91
CL Antofagasta -23.65 -70.40
CL Chuquicamata -22.29 -68.93
FK Stanley* -51.69 -57.86 = Port Stanley, Puerto Argentino
GS Grytviken -54.28 -36.51
`;
