/** Datelines of the Middle East; how a line reads, `curated.ts` tells. */
export const MIDDLE_EAST = `
# The Middle East
IL Jerusalem 31.77 35.22 = Jerusalén, East Jerusalem, West Jerusalem, Gerusalemme, Иерусалим, القدس, ירושלים
IL Tel Aviv 32.08 34.78 = Tel Aviv-Yafo, Jaffa, תל אביב
IL Haifa 32.82 34.99
IL Beersheba 31.25 34.79 = Beer Sheva
IL Eilat 29.56 34.95 = Elath
IL Nazareth* 32.70 35.30
IL Sderot 31.52 34.60
IL Ashkelon 31.67 34.57
IL Nahariya 33.01 35.10
IL Kiryat Shmona 33.21 35.57 = Kiryat Shemona
PS Gaza 31.50 34.47 = Gaza City, Gaza Strip, غزة
PS Ramallah 31.90 35.20
PS Bethlehem* 31.70 35.20
PS Hebron* 31.53 35.09
PS Nablus 32.22 35.25
PS Jenin 32.46 35.30
PS Jericho* 31.87 35.45
PS Khan Younis 31.34 34.31 = Khan Yunis
PS Deir al-Balah 31.42 34.35
PS Rafah 31.30 34.24
PS Tulkarem 32.31 35.03 = Tulkarm
PS Qalqilya 32.19 34.97 = Kalkilya
LB Beirut 33.89 35.50 = Beyrouth, Beirute, بيروت, Бейрут
LB Sidon 33.56 35.37 = Saida*
LB Tyre 33.27 35.19 = Sour
LB Tripoli* 34.43 35.84
LB Baalbek 34.01 36.22
LB Nabatiyeh 33.38 35.48 = Nabatiya, Nabatieh
LB Naqoura 33.12 35.14
LB Qana 33.21 35.30
SY Damascus 33.51 36.29 = Damas, Damasco, Damaskus, دمشق, Дамаск
SY Aleppo 36.20 37.16 = Alep, Alepo
SY Homs 34.73 36.72
SY Hama 35.13 36.76
SY Latakia 35.53 35.79
SY Idlib 35.93 36.63
SY Raqqa 35.95 39.01 = Ar Raqqah, Raqa
SY Kobani 36.89 38.35 = Kobane, Ain al-Arab
SY Palmyra* 34.56 38.28 = Tadmur
SY Qamishli 37.05 41.23 = Kamishli
SY Deir el-Zour 35.34 40.14 = Deir ez-Zor, Deir al-Zor
SY Daraa 32.62 36.10 = Deraa
SY Tartus 34.89 35.89 = Tartous
SY Quneitra 33.13 35.82 = Kuneitra
JO Amman 31.96 35.95 = عمان
JO Aqaba 29.53 35.01
JO Zarqa 32.07 36.09
JO Zaatari 32.30 36.33
JO Ruweished 32.50 38.20 = Ruwaished
IQ Baghdad 33.34 44.40 = Bagdad, بغداد, Багдад
IQ Basra 30.51 47.78 = Basrah, Bassora, Al Basrah
IQ Mosul 36.34 43.12 = Mossoul
IQ Kirkuk 35.47 44.39
IQ Irbil 36.18 44.01 = Erbil, Arbil
IQ Sulaymaniyah 35.56 45.43 = Sulaimaniya, Suleimaniya, Sulaimaniyah, Souleimaniyé
IQ Najaf 32.03 44.35
IQ Karbala 32.62 44.02 = Kerbala
IQ Fallujah 33.35 43.79 = Falluja
IQ Ramadi 33.42 43.31
IQ Tikrit 34.62 43.68
IQ Samarra 34.20 43.89
IQ Baqouba 33.75 44.61 = Baquba, Baqubah
IQ Nasiriyah 31.06 46.26 = Nassiriya, Nasiriya
IQ Kut* 32.51 45.82
IQ Dohuk 36.87 42.99 = Dahuk
IQ Zakho 37.15 42.69
IQ Haditha 34.14 42.38
IQ Halabja 35.18 45.99
IQ Tal Afar 36.38 42.45
IQ Baiji 34.93 43.49 = Beiji
IQ Safwan 30.11 47.72
IQ Qaim 34.37 41.09 = Al Qaim
KW Kuwait City 29.37 47.98 = Kuwait, Koweït, Koweït-City, Kuweit, Al Kuwait
SA Riyadh 24.69 46.72 = Riyad, Ryad, Riad, Riade, الرياض
SA Jiddah 21.49 39.19 = Jeddah, Djeddah, Yeda, Jedda
SA Mecca 21.43 39.83 = Makkah, La Mecque, La Meca
SA Medina* 24.47 39.61 = Madinah
SA Dhahran 26.29 50.11 = Dahran
SA Dammam 26.43 50.10
SA Abha 18.22 42.51
SA Taif 21.27 40.42
SA Khobar 26.28 50.21 = Al Khobar
BH Manama 26.23 50.59 = Bahrain, Bahrein, Al Manamah
QA Doha 25.29 51.53
AE Abu Dhabi 24.45 54.40 = Abou Dhabi, Abu Dabi
AE Dubai 25.08 55.31 = Doubaï, دبي
AE Sharjah 25.34 55.41
AE Fujairah 25.12 56.34 = Al Fujairah
OM Muscat 23.58 58.41 = Mascate, Maskat
YE Sanaa 15.35 44.21 = San'a*
YE Aden 12.78 45.04
YE Hodeidah 14.80 42.95 = Hodeida
YE Taiz 13.58 44.02
YE Mukalla 14.54 49.12 = Al Mukalla
YE Saada 16.94 43.76
IR Tehran 35.69 51.42 = Teheran, Teerã, Тегеран, تهران, 德黑兰, طهران
IR Isfahan 32.65 51.67 = Esfahan, Ispahan
IR Mashhad 36.32 59.57 = Meshed, Mashad
IR Tabriz 38.08 46.29
IR Shiraz 29.61 52.53 = Chiraz
IR Qom 34.64 50.88 = Qum
IR Abadan 30.34 48.30
IR Bushehr 28.97 50.84
IR Bandar Abbas 27.19 56.28
IR Kermanshah 34.31 47.06
IR Bam 29.11 58.36
IR Natanz 33.51 51.92
IR Khorramshahr 30.44 48.18
TR Ankara 39.92 32.85 = Angora, Анкара
TR Istanbul 41.01 28.95 = Constantinople, Estambul, Estanbul, Стамбул
TR Izmir 38.41 27.14 = Smyrna*, Esmirna
TR Adana 36.99 35.33
TR Antalya 36.91 30.70
TR Bursa 40.20 29.06
TR Diyarbakir 37.91 40.22
TR Incirlik 37.00 35.43 = Incirlik Air Base
TR Trabzon 41.01 39.73 = Trebizond
TR Gaziantep 37.06 37.38
TR Antakya 36.21 36.16 = Antioch*
TR Erzurum 39.91 41.28
`;
