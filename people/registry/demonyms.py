"""English words for the people of a country, and forms in use beside its listed names."""

ENGLISH = """
AFG Afghan, Afgan, Afghani
AGO Angolan
ALB Albanian
ARE UAE, Emirati, Emirates
ARG Argentine, Argentinian
ARM Armenian
AUS Australian
AUT Austrian
AZE Azerbaijani, Azeri
BDI Burundian
BEL Belgian
BEN Beninese
BFA Burkinabe, Burkina
BGD Bangladeshi, Bangla Desh, Bengladesh, Bangladesi
BGR Bulgarian
BIH Bosnian, Bosnia
BLR Belarusian, Belarussian, Byelorussia
BOL Bolivian
BRA Brazilian
BTN Bhutanese
BWA Motswana, Botswanan
CAF CAR, Central African, Centrafrique
CAN Canadian
CHE Swiss
CHL Chilean
CHN Chinese, PRC, PR China, Peoples Republic of China
CIV Ivorian, Ivory Coast
CMR Cameroonian, Cameroun, Camerounian, Cameroonean
COD DRC, DR Congo, RDC, RD Congo, Congo DR, Congo DRC, Congo Kinshasa, Zaire, Zairean
COG Congo Brazzaville, Congo Brazza, Republic of Congo, Republic of the Congo
COL Colombian
COM Comorian
CPV Cape Verdean, Cape Verde
CRI Costa Rican
CUB Cuban
CZE Czech
DEU German
DJI Djiboutian
DNK Danish
DZA Algerian
ECU Ecuadorian
EGY Egyptian, Egyption
ERI Eritrean
ESP Spanish
EST Estonian
ETH Ethiopian
FIN Finnish
FRA French
GAB Gabonese
GBR UK, British, Britain, Great Britain, England, Scotland, Wales, English, Scottish
GEO Georgian
GHA Ghanaian, Ghanian, Ghanean
GIN Guinean, Guinea Conakry
GMB Gambian, The Gambia
GNB Bissau-Guinean
GNQ Equatorial Guinean, Equatoguinean
GRC Greek
GTM Guatemalan
GUY Guyanese
HND Honduran
HRV Croatian
HTI Haitian
HUN Hungarian
IDN Indonesian
IND Indian, Bharat, Hindustan, Bharatiya
IRL Irish
IRN Iranian, Persian
IRQ Iraqi, Irak, Iraki
ISR Israeli
ITA Italian
JAM Jamaican
JOR Jordanian
JPN Japanese
KAZ Kazakh, Kazakhstani, Kazak, Kazakstan
KEN Kenyan
KGZ Kyrgyz, Kirgiz, Kirghiz, Kyrgyzstani, Kirgizstan, Kyrgyz Republic, Kirgizia, Kirghizia
KGZ Kirgizistan
KHM Cambodian, Khmer
KOR S Korea, South Korean, S Korean, ROK, Republic of Korea
KWT Kuwaiti
LAO Lao, Laotian
LBN Lebanese
LBR Liberian
LBY Libyan
LKA Sri Lankan, Lanka, Lankan, Ceylon, Ceylonese, Shri Lanka
LSO Basotho, Mosotho
LTU Lithuanian
LVA Latvian
MAR Moroccan
MDA Moldovan, Moldavia, Moldavian
MDG Malagasy
MDV Maldivian
MEX Mexican
MKD Macedonian
MLI Malian
MMR Burma, Burmese, Myanmarese, Myanma, Mianmar
MNE Montenegrin
MNG Mongolian
MOZ Mozambican
MRT Mauritanian
MUS Mauritian
MWI Malawian
MYS Malaysian
NAM Namibian
NER Nigerien
NGA Nigerian
NIC Nicaraguan
NLD Dutch, Holland
NOR Norwegian
NPL Nepali, Nepalese, Nepaly, Nepalies
OMN Omani
PAK Pakistani
PAN Panamanian
PER Peruvian
PHL Filipino, Filipina, Philippine
POL Polish
PRK N Korea, North Korean, N Korean, DPRK, DPR Korea, Korea North, Democratic Peoples Republic
PRK of Korea
PRT Portuguese
PRY Paraguayan
PSE Palestinian
QAT Qatari
ROU Romanian, Rumania
RUS Russian, RF, Russian Fed, Russian Federation, Rossiya, Rusia
RWA Rwandan
SAU Saudi, Saudi Arabian, KSA
SDN Sudanese
SEN Senegalese
SLE Sierra Leonean, Sierra Leonian, Sera Leone
SLV Salvadoran, Salvadorian
SOM Somali, Somalian
SRB Serbian
SSD South Sudanese, S Sudan
SUR Surinamese
SVK Slovak
SVN Slovenian
SWE Swedish
SWZ Swazi
SYR Syrian
TCD Chadian
TGO Togolese
THA Thai
TJK Tajik, Tadjik, Tajikistani, Tadzhik, Tadjikistan, Tadzhikistan
TKM Turkmen
TLS Timorese, East Timor
TUN Tunisian
TUR Turkish, Turkiye
TZA Tanzanian
UGA Ugandan
UKR Ukrainian, Ukranian
URY Uruguayan
USA American, America, US, United States
UZB Uzbek, Uzbekistani, Uzbeck, Ouzbek
VEN Venezuelan
VNM Vietnamese, Viet Nam
YEM Yemeni, Yemenite
ZAF South African, RSA, S Africa, Republic of South Africa
ZMB Zambian
ZWE Zimbabwean
"""
