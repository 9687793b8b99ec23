"""Words in the languages between the Carpathians and the Pamirs, other than Russian."""

FORMER_UNION = """
AFG Afgʻoniston, afgʻon, Афғонистон, افغانستانی
ARM Հայաստան, հայ, հայաստանցի, Armaniston, Арманистон, Ermenistan
AZE Azərbaycan, azərbaycanlı, Азәрбајҹан, Azerbaycanlı, Ozarbayjon, Озарбайҷон, Ադրբեջան
AZE აზერბაიჯანი
BLR Беларусь, Рэспубліка Беларусь, беларуская, беларускае
CHN Xitoy, Хитой, Кытай, Қытай, Чин
GEO საქართველო, ქართველი, Gurjiston, Гурҷистон, Վրաստան, Gürcistan
IND Hindiston, Ҳиндистон, Ҳиндустон, Үндістан, Индия Республикасы
KAZ Қазақстан, Казакстан, қазақ, қазақстандық, Қазақстан Республикасы, Қозоғистон, Қазоқистон
KAZ Qozogʻiston, qozoq, qozogʻistonlik, Қозоқистон, Қазақстан азаматы
KGZ Кыргыз Республикасы, кыргызстандык, Кыргызстан жараны, Кыргыз Республикасынын жараны
KGZ Қырғызстан, Кыргызстандын, Кыргызстандан
KAZ Казакстандын
RUS Россиянын
TJK Тажикстандын
KGZ қырғыз, Qirgʻiziston, qirgʻiz, qirgʻizistonlik, Қирғизистон, қирғиз, Қирғизистони, Kırgız
KGZ Kırgızistan
MDA Republica Moldova, moldovean, moldoveancă, moldovean, moldovenesc, R Moldova, moldoveni
NPL Непал Республикасы, Nepallik
RUS Rossiya, Rossiya Federatsiyasi, rossiyalik, Россия Федерацияси, Россияи, Руссия, Русия
RUS Ресей
RUS Ռուսաստան, ռուս, რუსეთი, რუსი, Rusiya, rus, Rusia Federația, Rusya, Расія, расейскі
SRB Србија, Srbija, српски, srpski, српско, srpsko, Србин, Srbin, Републике Србије
SRB Republika Srbija
TJK Тоҷикистон, Точикистон, тоҷик, точик, тоҷикистонӣ, тоҷикӣ, Ҷумҳурии Тоҷикистон
TJK шаҳрванди Тоҷикистон
TJK Tojikiston, tojik, tojikistonlik, Тожикистон, тожик, Тәжікстан, Тажикстан, تاجیک, تاجيكستان
TJK Tacikistan
TKM Türkmenistan, türkmen, Түркменистан, Turkmaniston, turkman, Туркманистон, Түркіменстан
TUR Turkiya, Туркия, turk, Turkiye Cumhuriyeti
UKR Україна, Ukraina, ukrain, Украина фуқароси, Ուկրաինա, უკრაინა, Ucraina, Украйна, Украіна
UZB Oʻzbekiston, Ozbekiston, oʻzbek, oʻzbekistonlik, Oʻzbekiston Respublikasi
UZB Oʻzbekiston fuqarosi, Өзбекстандын
UZB Ўзбекистон, ўзбек, ўзбекистонлик, Ўзбекистон Республикаси, Ўзбекистон фуқароси, Узбекистон
UZB Ӯзбекистон, ӯзбек, узбак, Өзбекстан, Өзбекстан азаматы, өзбек, Özbek, Özbekistan, Uzbekiston
AFG афғон, ооган, афғонистонӣ
ARM arman, арман, армян
CHN чинӣ, хитойӣ, кытайлык
IRN эронӣ, eronlik
KAZ қозоқ
KGZ қирғизӣ
MEX мексикалик
PAK покистонӣ, pokistonlik, покистонлик
RUS русиягӣ, россиялык, россиялик, орус
TJK тажикстандык
TKM түркмөн, туркманистонӣ
TUR түрк, турк
UZB өзбекстандык, узбакистонӣ, ӯзбекистонӣ
"""
