/** Datelines of Asia, Australia and the Pacific; how a line reads, `curated.ts` tells. */
export const ASIA_PACIFIC = `
# East Asia
CN Beijing 39.91 116.40 = Peking, Peiping, Pékin, Pechino, Pequim, Пекин, 北京, بكين
CN Shanghai 31.22 121.46 = Schanghai, Шанхай, 上海
CN Guangzhou 23.12 113.25 = Canton*, Kwangchow, 广州
CN Shenzhen 22.55 114.07 = Shumchun, 深圳
CN Tianjin 39.14 117.18 = Tientsin, 天津
CN Chongqing 29.56 106.55 = Chungking, 重庆
CN Nanjing 32.06 118.78 = Nanking, 南京
CN Wuhan 30.58 114.27 = Hankow, 武汉
CN Chengdu 30.67 104.07 = Chengtu, 成都
CN Xi'an 34.26 108.93 = Sian, 西安
CN Shenyang 41.79 123.43 = Mukden, 沈阳
CN Dalian 38.91 121.60 = Dairen, Talien, 大连
CN Qingdao 36.06 120.38 = Tsingtao, 青岛
CN Harbin 45.75 126.65 = 哈尔滨
CN Hangzhou 30.29 120.16 = Hangchow, 杭州
CN Xiamen 24.48 118.08 = Amoy, 厦门
CN Fuzhou 26.06 119.31 = Foochow, 福州
CN.13 Urumqi 43.80 87.60 = Urumchi, 乌鲁木齐
CN.14 Lhasa 29.65 91.10 = Lasa, 拉萨
CN.13 Kashgar 39.47 75.99 = Kashi
CN Kunming 25.04 102.72 = 昆明
CN Changsha 28.20 112.97 = 长沙
CN Zhengzhou 34.76 113.65 = Chengchow, 郑州
CN Jinan 36.67 117.00 = Tsinan, 济南
CN Changchun 43.88 125.32 = Hsinking, 长春
CN Dandong 40.13 124.39 = Antung
CN.20 Hohhot 40.81 111.65 = Huhehot
CN Ningbo 29.88 121.55 = Ningpo
CN Sanya 18.24 109.50
CN Boao 19.16 110.58
CN Beidaihe 39.83 119.49 = Peitaiho
CN Dujiangyan 31.00 103.62
CN Beichuan 31.83 104.46
HK Hong Kong 22.28 114.17 = Hongkong, 香港, Victoria*, Kowloon
MO Macau 22.20 113.55 = Macao, 澳门
TW Taipei 25.05 121.53 = Taipeh, 台北
TW Kaohsiung 22.62 120.31 = 高雄
TW Hualien 23.98 121.60
TW Kinmen 24.43 118.32 = Quemoy
JP Tokyo 35.69 139.69 = Tokio, Токио, 東京, 东京, طوكيو
JP Osaka 34.69 135.50 = 大阪
JP Kyoto 35.02 135.75 = Kioto
JP Hiroshima 34.40 132.45
JP Nagasaki 32.75 129.88
JP Nagoya 35.18 136.91
JP Yokohama 35.43 139.65
JP Kobe 34.69 135.18
JP Sapporo 43.07 141.35
JP Fukushima 37.75 140.47
JP Fukuoka 33.60 130.42
JP Sendai 38.27 140.87
JP Nagano 36.65 138.18
JP Naha 26.22 127.68
JP Narita 35.78 140.32
JP Minamisoma 37.63 140.98
JP Okuma 37.40 140.98
KR Seoul 37.57 126.98 = Seúl, Сеул, 서울, 首尔, ソウル
KR Busan 35.10 129.03 = Pusan
KR Daegu 35.87 128.59 = Taegu
KR Incheon 37.46 126.71 = Inchon
KR Gwangju 35.15 126.92 = Kwangju
KR Daejeon 36.35 127.38 = Taejon
KR Ulsan 35.54 129.32
KR Jeju 33.51 126.52 = Cheju
KR Pyeongchang 37.37 128.39 = Pyongchang
KR Panmunjom 37.96 126.68 = Panmunjon
KR Jindo 34.49 126.26
KP Pyongyang 39.03 125.75 = Piongyang, Пхеньян, 평양, 平壤
KP Kaesong 37.97 126.55
KP Sinuiju 40.10 124.40
MN Ulan Bator 47.91 106.88 = Ulaanbaatar, Oulan-Bator, Urga
# Southeast Asia
VN Hanoi 21.02 105.84 = Ha Noi, Ханой, 河内
VN Ho Chi Minh City 10.82 106.63 = Saigon
VN Da Nang 16.07 108.22 = Danang, Tourane
VN Hue 16.46 107.60
VN Haiphong 20.86 106.68 = Hai Phong
VN Dalat 11.94 108.44 = Da Lat
VN Cam Ranh 11.92 109.16 = Cam Ranh Bay
VN Quang Tri 16.75 107.19
KH Phnom Penh 11.56 104.92 = Pnom Penh, Nom Pen
KH Siem Reap 13.36 103.86
KH Sihanoukville 10.61 103.53 = Kompong Som
LA Vientiane 17.97 102.60
LA Luang Prabang 19.89 102.14
TH Bangkok 13.75 100.50 = Bangkok Metropolis, 曼谷
TH Chiang Mai 18.79 98.98 = Chiengmai
TH Phuket 7.89 98.40
TH Pattaya 12.93 100.88
TH Hua Hin 12.57 99.96
TH Khao Lak 8.62 98.24
MM Yangon 16.81 96.16 = Rangoon, Rangún
MM Mandalay 21.97 96.08
MM Naypyidaw 19.75 96.13 = Naypyitaw, Nay Pyi Taw
MM Sittwe 20.15 92.90 = Akyab
MY Kuala Lumpur 3.14 101.69
MY Penang 5.41 100.34 = Pinang
MY Johor Bahru 1.47 103.76 = Johore Bahru, Johore Baharu
MY Malacca 2.20 102.24 = Melaka
MY Ipoh 4.58 101.08
MY.11 Kuching 1.55 110.33
MY.16 Kota Kinabalu 5.97 116.07 = Jesselton
MY Putrajaya 2.94 101.69
SG Singapore 1.29 103.85 = Singapour, Singapur, Singapura, 新加坡
BN Bandar Seri Begawan 4.89 114.94
ID Jakarta -6.21 106.85 = Djakarta, Yakarta, Batavia*
ID Surabaya -7.25 112.75 = Surabaja
ID Bandung -6.92 107.61 = Bandoeng
ID Yogyakarta -7.80 110.36 = Jogjakarta, Djogjakarta
ID Medan 3.58 98.67
ID.02 Denpasar -8.65 115.22
ID.02 Bali -8.65 115.22
ID.02 Nusa Dua -8.80 115.23
ID.02 Kuta* -8.72 115.17
ID.01 Banda Aceh 5.54 95.33
ID Makassar -5.15 119.43 = Ujung Pandang
ID Padang -0.95 100.35
ID Palembang -2.92 104.75
ID Ambon -3.70 128.18
ID Jayapura -2.53 140.72
ID Balikpapan -1.24 116.89
ID Solo* -7.56 110.83 = Surakarta
TL Dili -8.56 125.57
PH Manila 14.60 120.98 = Manille, Metro Manila, Manilla*
PH Quezon City 14.65 121.05
PH Cebu 10.32 123.89 = Cebu City
PH Davao 7.07 125.61 = Davao City
PH Zamboanga 6.91 122.07 = Zamboanga City
PH Baguio 16.42 120.59 = Baguio City
PH Tacloban 11.24 125.00 = Tacloban City
PH Cotabato 7.22 124.25 = Cotabato City
PH Marawi 8.00 124.28 = Marawi City
PH Jolo 6.05 121.00
PH Angeles* 15.15 120.58 = Angeles City
PH Legazpi 13.14 123.73 = Legaspi
# South Asia
IN New Delhi 28.64 77.22 = Nueva Delhi, Delhi, Neu-Delhi, Nuova Delhi, Nova Délhi, नई दिल्ली
IN Mumbai 19.07 72.88 = Bombay, Bombaim
IN Kolkata 22.56 88.36 = Calcutta, Calcuta, Kalkutta
IN Chennai 13.09 80.28 = Madras
IN Bengaluru 12.97 77.59 = Bangalore
IN Hyderabad* 17.38 78.46
IN Ahmedabad 23.03 72.59
IN Pune 18.52 73.86 = Poona
IN Lucknow 26.84 80.92
IN Kanpur 26.47 80.35 = Cawnpore
IN Varanasi 25.32 83.01 = Benares
IN.12 Srinagar 34.09 74.81
IN.12 Jammu 32.74 74.87
IN Amritsar 31.62 74.88
IN Chandigarh 30.74 76.79
IN Bhopal 23.25 77.40
IN Ayodhya 26.80 82.20
IN Patna 25.59 85.14
IN Guwahati 26.18 91.75 = Gauhati
IN Agra 27.18 78.02
IN Jaipur 26.92 75.79
IN Thiruvananthapuram 8.49 76.95 = Trivandrum
IN Kochi 9.94 76.26 = Cochin
IN Puducherry 11.93 79.83 = Pondicherry
IN Panaji 15.50 73.83 = Panjim
IN Dharamsala 32.22 76.32 = Dharmsala, McLeod Ganj
IN Simla 31.10 77.17 = Shimla
IN Darjeeling 27.03 88.27
IN Bhubaneswar 20.27 85.83 = Bhubaneshwar
IN Imphal 24.81 93.94
IN Leh 34.17 77.58
IN Vadodara 22.30 73.21 = Baroda
PK Islamabad 33.72 73.04
PK Karachi 24.86 67.01 = Karatchi
PK Lahore 31.56 74.35
PK Rawalpindi 33.60 73.05
PK Peshawar 34.01 71.58
PK Quetta 30.18 67.00
PK Multan 30.20 71.48
PK Faisalabad 31.42 73.09 = Lyallpur
PK.06 Muzaffarabad 34.37 73.47
PK Hyderabad* 25.39 68.37
PK Gwadar 25.12 62.33
PK Miran Shah 33.00 70.07 = Miranshah
PK Torkham 34.12 71.09
BD Dhaka 23.71 90.41 = Dacca
BD Chittagong 22.34 91.83 = Chattogram
BD Cox's Bazar 21.44 92.01
BD Khulna 22.81 89.56
LK Colombo 6.94 79.85
LK Jaffna 9.67 80.01
LK Kandy 7.29 80.63
LK Trincomalee 8.58 81.23
LK Sri Jayawardenepura Kotte 6.88 79.91 = Kotte
NP Kathmandu 27.70 85.32 = Katmandu, Katmandou
NP Pokhara 28.27 83.97
NP Lukla 27.69 86.73
BT Thimphu 27.47 89.64 = Thimbu
MV Male 4.18 73.51
AF Kabul 34.53 69.17 = Kaboul, Kaboel
AF Kandahar 31.61 65.71
AF Faizabad 37.12 70.58 = Fayzabad, Feyzabad
AF Herat 34.35 62.20
AF Mazar-e-Sharif 36.71 67.11 = Mazar-i-Sharif
AF Jalalabad* 34.43 70.45
AF Kunduz 36.73 68.86 = Konduz
AF Bagram 34.95 69.26 = Bagram Air Base, Bagram Airfield
AF Lashkar Gah 31.59 64.37 = Lashkargah
AF Ghazni 33.55 68.42
AF Bamiyan 34.82 67.83 = Bamyan
AF Tora Bora 34.12 70.22
# Australia, New Zealand, the Pacific
AU.02 Sydney -33.87 151.21 = Sídney, Сидней, 悉尼
AU.07 Melbourne -37.81 144.96
AU.01 Canberra -35.28 149.13
AU.04 Brisbane -27.47 153.03
AU.08 Perth -31.95 115.86
AU.05 Adelaide -34.93 138.60
AU.06 Hobart -42.88 147.33
AU.03 Darwin -12.46 130.84
AU.03 Alice Springs -23.70 133.88
AU.02 Newcastle* -32.93 151.78
AU.04 Gold Coast -28.00 153.43 = Surfers Paradise
AU.04 Cairns -16.92 145.77
AU.04 Townsville -19.27 146.81
AU.07 Geelong -38.15 144.36
AU.07 Ballarat -37.57 143.85
AU.08 Kalgoorlie -30.75 121.47
NZ Wellington -41.29 174.78
NZ Auckland -36.85 174.76
NZ Christchurch -43.53 172.63
NZ Dunedin* -45.87 170.50
NZ Hamilton* -37.78 175.28
NZ Taupo -38.68 176.08
NZ Rotorua -38.14 176.25
NZ Queenstown* -45.03 168.66
NZ Waitangi -35.27 174.08
PG Port Moresby -9.48 147.15
PG Lae -6.72 147.00
FJ Suva -18.14 178.44
FJ Nadi -17.80 177.42
SB Honiara -9.43 159.95
VU Port Vila -17.74 168.31
NC Noumea -22.27 166.45
PF Papeete -17.54 -149.57 = Tahiti
WS Apia -13.83 -171.77
AS Pago Pago -14.28 -170.70
TO Nuku'alofa -21.14 -175.20
TV Funafuti -8.52 179.19
KI Tarawa 1.33 172.98
NR Yaren -0.55 166.93
MH Majuro 7.09 171.38
FM Palikir 6.92 158.16
PW Koror 7.34 134.47
PW Melekeok 7.50 134.62 = Ngerulmud
GU Agana 13.48 144.75 = Hagatna, Guam
MP Saipan 15.21 145.75
CK Rarotonga -21.21 -159.78 = Avarua
NU Alofi -19.05 -169.92
UM Wake Island 19.28 166.65
`;
