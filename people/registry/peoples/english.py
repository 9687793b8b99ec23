"""English words for the people of a country, and forms in use beside its listed names."""

ENGLISH = """
AFG Afghan, Afgan, Afghani, Afghanistani, Afganistan, Afganistani, Afghanistan Islamic Emirate
AGO Angolan
ALB Albanian
AND Andorran
ARE UAE, Emirati, Emirates, United Arab Emirates, Emarati
ARG Argentine, Argentinian
ARM Armenian, Armeni, Hayastan
AUS Australian
AUT Austrian
AZE Azerbaijani, Azeri, Azerbaidjan, Azerbaijanian, Aserbaidschan, Azerbaidzhan, Azerbayjan
AZE Azerbaycan
BDI Burundian
BEL Belgian
BEN Beninese
BFA Burkinabe, Burkina
BGD Bangladeshi, Bangla Desh, Bengladesh, Bangladesi, Bangladeshian, Bangladeshy, Bangladesch
BGD Banglades, Bengla Desh, B desh
BGR Bulgarian
BHR Bahraini
BHS Bahamian
BIH Bosnian, Bosnia
BLR Belarusian, Belarussian, Byelorussia, Byelorussian, Belorussian, Belorussia, Belarussia
BLR Bielorussia, Belorus
BLZ Belizean
BOL Bolivian
BRA Brazilian, Brasilian, Brasil, Brazillian, Federative Republic of Brazil
BRB Barbadian
BRN Bruneian
BTN Bhutanese
BWA Motswana, Botswanan
CAF CAR, Central African, Centrafrique
CAN Canadian
CHE Swiss
CHL Chilean
CHN Chinese, PRC, PR China, Peoples Republic of China, China PR, Chinese Peoples Republic
CHN Peoples Republic China, Mainland China, Mainland Chinese, Kitai
CIV Ivorian, Ivory Coast, Cote dIvoire, Cote d Ivoire, Ivorien
CMR Cameroonian, Cameroun, Camerounian, Cameroonean, Cameroonese, Kamerun, Camerooni
CMR Cameroonish
CMR Camaroon, Camerun
COD DRC, DR Congo, RDC, RD Congo, Congo DR, Congo DRC, Congo Kinshasa, Zaire, Zairean
COD Democratic Congo, Democratic Republic of Congo, Democratic Republic of the Congo
COD Dem Rep Congo, Congo Democratic Republic, Congo Kin, DR Congolese, DRC Congo, D R C Congo
COG Congo Brazzaville, Congo Brazza, Republic of Congo, Republic of the Congo, Congo Rep
COG Congo Republic, Congo Brazaville, Rep of Congo
COL Colombian, Columbian
COM Comorian
CPV Cape Verdean, Cape Verde
CRI Costa Rican
CUB Cuban, Cuban Republic
CYP Cypriot
CZE Czech
DEU German
DJI Djiboutian
DNK Danish, Dane
DZA Algerian, Algerien, Algery
DOM Rep Dom, Dom Rep, República Dom
ECU Ecuadorian
EGY Egyptian, Egyption, Arab Republic of Egypt, Egypt Arab Republic, Egiptian, Egypsian, Misr
ERI Eritrean, Eritrian
ESH Sahrawi, Saharawi, Western Saharan
ESP Spanish, Spaniard
EST Estonian
ETH Ethiopian, Ethopian, Ethopia, Habesha Ethiopian
FIN Finnish, Finn
FJI Fijian
FRA French
GAB Gabonese
GBR UK, British, Britain, Great Britain, England, Scotland, Wales, English, Scottish, Scot
GBR Briton, U K, GB, Welsh
GEO Georgian, Gruzia, Gruziya, Gruzian, Sakartvelo
GHA Ghanaian, Ghanian, Ghanean, Ghanese, Republic of Ghana, Ghanain, Ghannaian
GIN Guinea Conakry, Guinee Conakry
GMB Gambian, The Gambia
GNB Bissau-Guinean
GNQ Equatorial Guinean, Equatoguinean
GRC Greek
GTM Guatemalan
GUY Guyanese
HKG Hong Konger
HND Honduran
HRV Croatian, Croat
HTI Haitian
HUN Hungarian
IDN Indonesian
IND Indian, Bharat, Hindustan, Bharatiya, Indian Republic, Republic of India, Hindustani, Indien
IRL Irish
IRN Iranian, Persian, Irani, Islamic Republic of Iran, Persia
IRQ Iraqi, Irak, Iraki, Iraqui, Irakian, Iraqian
ISL Icelandic, Icelander
ISR Israeli
ITA Italian
JAM Jamaican
JOR Jordanian
JPN Japanese
KAZ Kazakh, Kazakhstani, Kazak, Kazakstan, Kazakhistan, Kasakhstan, Kasachstan, Qazaq, Qazaqstan
KAZ Kazakhstanian, Khazakhstan
KEN Kenyan, Keniya, Kenian
KGZ Kyrg
KGZ Kyrgyz, Kirgiz, Kirghiz, Kyrgyzstani, Kirgizstan, Kyrgyz Republic, Kirgizia, Kirghizia
KGZ Kirgizistan, Kyrgyzian, Kyrgyzstanian, Kirgistan, Kyrgistan, Kyrgyztan, Khirgiz, Qirghiz
KGZ Kirghizstan, Kirgiz Republic, Qyrgyz
KHM Cambodian, Khmer
KOR S Korea, South Korean, S Korean, ROK, Republic of Korea, South Corea, Korea South, Korea ROK
KOR Republic of South Korea
KWT Kuwaiti
LAO Lao, Laotian
LBN Lebanese
LBR Liberian
LBY Libyan, Libian
LKA Sri Lankan, Lanka, Lankan, Ceylon, Ceylonese, Shri Lanka, Srilankan, Sri Lankian, Sri Lanken
LKA Democratic Socialist Republic of Sri Lanka, Shri Lankan, S Lanka, S Lankan
LSO Basotho, Mosotho
LTU Lithuanian
LUX Luxembourger
LVA Latvian
MAR Moroccan, Morocan, Marocco
MDA Moldovan, Moldavia, Moldavian, Moldovian, Moldavien, Republic of Moldova, Moldawia
MDG Malagasy
MDV Maldivian
MEX Mexican
MKD Macedonian
MLI Malian
MLT Maltese
MMR Burma, Burmese, Myanmarese, Myanma, Mianmar, Myanmarian, Birma, Myanmar Burma
MMR Union of Myanmar
MNE Montenegrin
MNG Mongolian, Mongol
MOZ Mozambican
MRT Mauritanian
MUS Mauritian
MWI Malawian
MYS Malaysian
NAM Namibian
NER Niger Republic, Republic of Niger, Republic of the Niger
NGA Nigerian, Naija, Federal Republic of Nigeria, Niegeria, Nigerian Federal Republic
NIC Nicaraguan
NLD Dutch, Holland
NOR Norwegian
NPL Nepali, Nep, Nepalese, Nepaly, Nepalies, Nepaleese, Nepalian, Nepalease, Nepales, Nipal
NZL New Zealander, NZ
OMN Omani
PAK Pakistani, Pakistanian, Pakistan Islamic Republic, Pakistany
PAN Panamanian
PER Peruvian, Peruan, Peruvan
PHL Filipino, Filipina, Philippine, Pinoy, Philippino, Phillipines, Philipino, Phillipine
PHL Filipine
PNG Papuan, Papua New Guinean
POL Polish, Pole
PRI Puerto Rican
PRK N Korea, North Korean, N Korean, DPRK, DPR Korea, Korea North, North Corea
PRK Democratic Peoples Republic of Korea, Korea DPR
PRT Portuguese
PRY Paraguayan
PSE Palestinian, Palestine, State of Palestine, Palestinian Territory
QAT Qatari
ROU Romanian, Rumania
RUS Russian, RF, Russian Fed, Russian Federation, Rossiya, Rusia, Russland, Rossiya Federation
RUS Rossia, Russian Federetion
RWA Rwandan, Ruandan, Ruanda
SAU Saudi, Saudi Arabian, KSA, Kingdom of Saudi Arabia, Saudia, Saoudien
SDN Sudanese, Soudan
SEN Senegalese
SGP Singaporean
SLE Sierra Leonean, Sierra Leonian, Sera Leone, Salone, Sierra Leon, Siera Leone, Sierraleone
SLE Sierra Leonese, S Leone
SLV Salvadoran, Salvadorian
SOM Somali, Somalian, Somalie, Federal Republic of Somalia
SRB Serbian, Serb
SSD South Sudanese, S Sudan
STP Sao Tomean
SUR Surinamese
SVK Slovak
SVN Slovenian, Slovene
SWE Swedish, Swede
SWZ Swazi
SYC Seychellois
SYR Syrian, Syrian Arab Republic, Syrian Arab, Siria, Sirian, Syria Arab Republic
TCD Chadian
TGO Togolese, Togoan, Togolaise, Togolian
THA Thai
TJK Taj
TJK Tajik, Tadjik, Tajikistani, Tadzhik, Tadjikistan, Tadzhikistan, Tajikistanian, Tajic
TJK Tadjikistani, Tojik
TKM Turkm
TKM Turkmen, Turkmenistani, Turkoman, Turkmenian, Turkmeni
TLS Timorese, East Timor
TTO Trinidadian
TUN Tunisian, Tunisien
TUR Turkish, Turkiye, Turk, Republic of Turkey
TWN Taiwanese, Taiwan
TZA Tanzanian, Tanzaniya, United Republic of Tanzania
UGA Ugandan, Ougandan
UKR Ukrainian, Ukranian, Ukrain, Ukrainan, Ukrainia
URY Uruguayan
USA American, America, US, United States, U S A, United States of America
UZB Uzbek, Uzbekistani, Uzbeck, Ouzbek, Uzbekian, Uzbekstan, Usbekistan, Uzbakistan, Ozbek
UZB Republic of Uzbekistan
VEN Venezuelan
VNM Vietnamese, Viet Nam, Vietnam
YEM Yemeni, Yemenite, Yemenese, Republic of Yemen
ZAF South African, RSA, S Africa, S African, Republic of South Africa, Southafrica, Southafrican
ZAF South Afican, Mzansi
ZMB Zam
ZMB Zambian, Republic of Zambia
ZWE Zim
ZWE Zimbabwean, Zimbabwian, Zimbabwan
"""
