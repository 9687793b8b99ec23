"""Where "now in …" means home: capitals and the great cities of the countries men come from."""

from cases.imports.reading.wording import word_set

_TOLD = """
AFG kabul kandahar herat mazar кабул کابل
ARM yerevan ереван
AZE baku баку
BGD dhaka chittagong chattogram sylhet ঢাকা
BLR minsk минск
BRA brasilia rio paulo
CMR yaounde douala
CIV abidjan yamoussoukro
COD kinshasa lubumbashi
COG brazzaville
COL bogota medellin cali
CUB habana havana santiago гавана
DZA alger algiers oran الجزائر
EGY cairo alexandria القاهره الاسكندريه
ETH addis
GAB libreville
GEO tbilisi тбилиси
GHA accra kumasi
GIN conakry
GMB banjul
IND delhi mumbai kolkata chennai hyderabad punjab kerala दिल्ली मुंबई
IDN jakarta
IRN tehran تهران
IRQ baghdad basra mosul erbil najaf بغداد البصره الموصل
JOR amman عمان
KAZ almaty astana алматы астана
KEN nairobi mombasa kisumu
KGZ bishkek osh бишкек ош
LBN beirut بيروت
LBY tripoli طرابلس
LKA colombo kandy jaffna kurunegala කොළඹ கொழும்பு
MAR rabat casablanca الرباط
MDA chisinau кишинев
MLI bamako
MMR yangon mandalay
NGA lagos abuja
NPL kathmandu pokhara nepalgunj butwal काठमाडौं काठमाडौ पोखरा काठमाण्डौ
PAK islamabad lahore karachi peshawar لاہور کراچی
PER lima
RWA kigali
SEN dakar
SLE freetown
SOM mogadishu hargeisa
SRB belgrade
SDN khartoum الخرطوم
SYR damascus aleppo دمشق حلب
TGO lome
TJK dushanbe khujand душанбе худжанд хучанд
TKM ashgabat ашхабад
TUN tunis تونس
TUR ankara istanbul
TZA dodoma salaam
UGA kampala
UKR kyiv kiev київ киев
UZB tashkent samarkand bukhara ташкент самарканд toshkent тошкент
VEN caracas
YEM sanaa aden taiz صنعاء عدن
ZAF johannesburg pretoria durban cape joburg soweto
ZMB lusaka
ZWE harare
"""

HOME_PLACES: dict[str, frozenset[str]] = {
    line.split()[0]: word_set(line[3:]) for line in _TOLD.strip().splitlines()
}
