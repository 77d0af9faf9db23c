/** Datelines of Africa; how a line reads, `curated.ts` tells. */
export const AFRICA = `
# North Africa
EG Cairo 30.06 31.25 = El Cairo, Le Caire, Kairo, Il Cairo, القاهرة, Каир, 开罗
EG Alexandria* 31.20 29.92 = Alexandrie, Alejandría, الإسكندرية
EG Suez 29.97 32.53
EG Port Said 31.27 32.30
EG Ismailia 30.60 32.27
EG Luxor 25.70 32.64 = Louxor
EG Aswan 24.09 32.90 = Assouan
EG Sharm el-Sheikh 27.92 34.33 = Charm el-Cheikh, Sharm el-Sheik
EG El Arish 31.13 33.80 = Al-Arish
EG Assiut 27.18 31.18 = Asyut
EG Minya* 28.09 30.76
EG Mansoura* 31.04 31.38
EG Mahalla 30.97 31.17 = Mahalla el-Kubra
EG Tanta* 30.79 31.00
EG Taba 29.49 34.90
LY Tripoli 32.89 13.19
LY Benghazi 32.11 20.07 = Bengasi, Bengazi
LY Misrata 32.38 15.09 = Misurata
LY Sirte 31.21 16.59 = Sirt
LY Tobruk 32.09 23.95 = Tobrouk
LY Zawiya 32.76 12.73
LY Brega 30.41 19.57 = Marsa el-Brega
LY Ras Lanuf 30.50 18.57
LY Derna 32.77 22.64
LY Bayda* 32.76 21.76
TN Tunis 36.82 10.17 = Túnez
TN Sfax 34.74 10.76
TN Carthage* 36.86 10.33
DZ Algiers 36.73 3.09 = Alger, Argel, Algier, Algeri
DZ Oran 35.70 -0.64
DZ Constantine* 36.37 6.61
DZ Tindouf 27.67 -8.15
DZ In Amenas 28.04 9.56
MA Rabat 34.01 -6.83
MA Casablanca 33.59 -7.61
MA Tangier 35.77 -5.80 = Tanger, Tangiers
MA Fez 34.03 -5.00 = Fès
MA Marrakesh 31.63 -8.00 = Marrakech, Marraquech
MA Agadir 30.42 -9.60
EH El Aaiun 27.14 -13.19 = Laayoune
MR Nouakchott 18.09 -15.98
SD Khartoum 15.55 32.53 = Jartum, Khartum
SD Omdurman 15.64 32.48
SD Port Sudan 19.62 37.22
SD El Fasher 13.63 25.35 = Al-Fashir
SD Nyala 12.05 24.88
SD El Geneina 13.45 22.45 = Geneina, Al-Junaynah
SS Juba 4.85 31.58
SS Malakal 9.53 31.66
SS Bentiu 9.26 29.80
# West Africa
SN Dakar 14.69 -17.44
GM Banjul 13.45 -16.58 = Bathurst*
GW Bissau 11.86 -15.60
GN Conakry 9.54 -13.68
SL Freetown 8.49 -13.24
LR Monrovia 6.30 -10.80
CI Abidjan 5.35 -4.00 = Abiyán
CI Yamoussoukro 6.82 -5.28
CI Bouake 7.69 -5.03
GH Accra 5.56 -0.20
GH Kumasi 6.69 -1.62
TG Lome 6.13 1.22
BJ Cotonou 6.37 2.42
BJ Porto-Novo 6.50 2.60
BF Ouagadougou 12.37 -1.53 = Uagadugú
ML Bamako 12.65 -8.00
ML Timbuktu 16.77 -3.01 = Tombouctou
ML Gao 16.27 -0.04
NE Niamey 13.51 2.11
NE Agadez 16.97 7.99
NG Lagos 6.45 3.39
NG Abuja 9.06 7.50
NG Kano 12.00 8.52
NG Ibadan 7.38 3.91
NG Port Harcourt 4.78 7.01
NG Kaduna 10.53 7.44
NG Maiduguri 11.85 13.16
NG Enugu 6.44 7.50
NG Jos 9.93 8.89
NG Benin City 6.34 5.63
CV Praia 14.93 -23.51
# Central and East Africa
TD N'Djamena 12.11 15.04 = Fort Lamy, Yamena
CM Yaounde 3.87 11.52
CM Douala 4.05 9.70
CF Bangui 4.36 18.55
GQ Malabo 3.76 8.78
GA Libreville 0.39 9.45
GA Port-Gentil -0.72 8.78
CG Brazzaville -4.27 15.28
CG Pointe-Noire -4.78 11.86
CD Kinshasa -4.33 15.31 = Leopoldville
CD Lubumbashi -11.66 27.48 = Elisabethville
CD Kisangani 0.52 25.19 = Stanleyville
CD Goma -1.67 29.23
CD Bukavu -2.49 28.84
CD Bunia 1.56 30.25
CD Kolwezi -10.71 25.47
CD Beni 0.49 29.47
ST Sao Tome 0.34 6.73
ET Addis Ababa 9.02 38.75 = Addis Abeba, Adís Abeba
ET Dire Dawa 9.59 41.87
ET Mekele 13.50 39.48 = Mekelle, Makale
ER Asmara 15.34 38.93 = Asmera
DJ Djibouti 11.59 43.15 = Yibuti
SO Mogadishu 2.04 45.34 = Mogadiscio, Mogadischu, Muqdisho
SO Hargeisa 9.56 44.06
SO Baidoa 3.11 43.65
SO Kismayo -0.36 42.55 = Kismayu
KE Nairobi -1.28 36.82
KE Mombasa -4.05 39.66
KE Kisumu -0.10 34.76
KE Nakuru -0.31 36.07
KE Eldoret 0.52 35.27
KE Garissa -0.45 39.65
KE Lokichoggio 4.20 34.35 = Lokichokio
KE Dadaab 0.06 40.31
UG Kampala 0.32 32.58
UG Entebbe 0.06 32.48
UG Gulu 2.77 32.30
RW Kigali -1.95 30.06
BI Bujumbura -3.38 29.36 = Usumbura
BI Gitega -3.43 29.92
TZ Dar es Salaam -6.82 39.27
TZ Dodoma -6.17 35.74
TZ Arusha -3.37 36.68
TZ.25 Zanzibar -6.16 39.20
ZM Lusaka -15.41 28.29
ZM Livingstone* -17.84 25.85
ZM Ndola -12.96 28.64
ZM Kitwe -12.80 28.21
MW Lilongwe -13.97 33.79
MW Blantyre -15.78 35.01
MW Zomba -15.39 35.32
ZW Harare -17.83 31.05 = Salisbury*
ZW Bulawayo -20.15 28.58
ZW Victoria Falls -17.93 25.83
MZ Maputo -25.97 32.58 = Lourenco Marques
MZ Beira -19.84 34.84
AO Luanda -8.84 13.23 = Loanda
AO Huambo -12.78 15.74 = Nova Lisboa
AO Lobito -12.36 13.54
# Southern Africa and the islands
ZA Johannesburg -26.20 28.04 = Johannesbourg, Johannesburgo
ZA Pretoria -25.74 28.19
ZA Cape Town -33.93 18.42 = Le Cap, Ciudad del Cabo, Kapstadt, Capetown, Kaapstad
ZA Durban -29.86 31.03
ZA Port Elizabeth -33.96 25.61 = Gqeberha
ZA East London -33.02 27.91
ZA Bloemfontein -29.12 26.21
ZA Pietermaritzburg -29.62 30.39
ZA Soweto -26.27 27.86
ZA Kimberley* -28.73 24.76
ZA Sun City -25.34 27.09
ZA Sharpeville -26.69 27.87
ZA Marikana -25.70 27.48
ZA Mthatha -31.59 28.78 = Umtata
ZA Qunu -31.79 28.62
NA Windhoek -22.56 17.08
NA Walvis Bay -22.96 14.51
BW Gaborone -24.65 25.91
LS Maseru -29.32 27.48
SZ Mbabane -26.32 31.13
MG Antananarivo -18.91 47.54 = Tananarive
MG Antsiranana -12.32 49.29 = Diego Suarez
KM Moroni -11.70 43.26
MU Port Louis -20.16 57.50
SC Victoria* -4.62 55.46
RE Saint-Denis* -20.88 55.45
YT Mamoudzou -12.78 45.23
SH Jamestown* -15.94 -5.72
`;
