"""Nationalities as people write them in their own languages, in Russian, French and Spanish.

Names of countries in Arabic, French, Russian, Spanish and Ukrainian come with the country list;
here are names in languages that it lacks, and the words for the people.
"""

OWN_WORDS = """
NPL नेपाल, नेपाली, নেপাল, নেপালি, নেপালী, نيبالي, نيبالية, непалец, непалка, непальский
NPL népalais, népalaise, nepalés, nepalesa, nepalí, непалець
IND भारत, भारतीय, इन्डिया, इंडिया, हिन्दुस्तान, ভারত, ভারতীয়, ইন্ডিয়া, ਭਾਰਤ, ਭਾਰਤੀ, இந்தியா
IND ഇന്ത്യ, ഇന്ത്യൻ, هندي, هندية, بھارت, индиец, индианка, индус, индийский, indien, indienne
IND indio, india, hindú, індієць
BGD बंगलादेश, बङ्गलादेश, बंगलादेशी, बांग्लादेश, बांग्लादेशी, বাংলাদেশ, বাংলাদেশি, বাংলাদেশী
BGD بنغلادش, بنغلاديش, بنجلاديش, بنغلادشي, بنغلاديشي, بنجلاديشي, بنگلہ دیش, бангладешец
BGD bangladais, bangladaise, bangladeshí, bangladesí
LKA श्रीलंका, श्रीलङ्का, श्रीलंकाली, श्रीलंकाई, শ্রীলঙ্কা, শ্রীলংকা, ශ්‍රී ලංකා, ශ්‍රී ලංකාව
LKA ලංකාව, ශ්‍රී ලාංකික, இலங்கை, இலங்கையர், سريلانكي, سيرلانكا, шриланкиец, ланкиец
LKA srilankais, srilankaise, srilanqués, esrilanqués, ceilanés
PAK पाकिस्तान, पाकिस्तानी, পাকিস্তান, পাকিস্তানি, پاکستانی, پاكستان, باكستاني, пакистанец
PAK pakistanais, pakistanaise, paquistaní
KEN केन्या, केनिया, কেনিয়া, كيني, كينية, кениец, кенийка, кенийский, kényan, kényane, keniano
KEN keniata, Mkenya, Wakenya
ZAF दक्षिण अफ्रिका, दक्षिण अफ्रीका, দক্ষিণ আফ্রিকা, جنوب أفريقيا, جنوب إفريقيا, جنوب أفريقي
ZAF ЮАР, южноафриканец, южноафриканка, sudafricano, sudafricana, sud-africain, sud-africaine
ZAF Suid-Afrika, iNingizimu Afrika, Mzansi
IRQ इराक, इराकी, ইরাক, ইরাকি, عراق, عراقي, عراقية, иракец, иракский, irakien, irakienne
IRQ iraquí, iraqien, عێراق
CUB क्युबा, क्यूबा, কিউবা, كوبي, كوبية, кубинец, кубинка, кубинский, cubano, cubana, cubain
CUB cubaine
PRK उत्तर कोरिया, उत्तरी कोरिया, উত্তর কোরিয়া, كوري شمالي, северокореец, КНДР, Сев. Корея
PRK nord-coréen, nord-coréenne, norcoreano, norcoreana, 북한, 조선, 조선민주주의인민공화국
KOR दक्षिण कोरिया, দক্ষিণ কোরিয়া, كوري جنوبي, южнокореец, sud-coréen, surcoreano, 한국, 대한민국
RUS रुस, रुसी, रूस, रूसी, রাশিয়া, রুশ, روسي, روسية, русский, русская, россиянин, россиянка
RUS российский, российское, РФ, Российская Федерация, Росія, росіянин, russe, ruso, rusa
RUS Rossiya Federatsiyasi, Rus
UZB उज्बेकिस्तान, उज़्बेकिस्तान, উজবেকিস্তান, أوزبكي, اوزبكستان, أوزبكستان, узбек, узбечка
UZB узбекский, Ўзбекистон, ўзбек, O‘zbekiston, o‘zbek, Ozbekistan, ouzbek, ouzbèke, uzbeko
UZB uzbeka, Өзбекстан, Ӯзбекистон
TJK ताजिकिस्तान, तजाकिस्तान, তাজিকিস্তান, طاجيكي, طاجيكستان, таджик, таджичка, таджикский
TJK Тоҷикистон, тоҷик, Точикистон, tadjik, tadjike, tayiko, tayika, Tojikiston, tojik
KGZ किर्गिस्तान, किर्गिज़स्तान, কিরগিজস্তান, قيرغيزي, قرغيزي, قيرغيزستان, киргиз, киргизка
KGZ кыргыз, кыргызка, Киргизстан, Кыргызстан, Кыргызская Республика, kirghize, kirguís
KGZ kirguiso, Qirgʻiziston
KAZ कजाखस्तान, कज़ाख़स्तान, কাজাখস্তান, كازاخي, كازاخستاني, казах, казашка, казахстанец
KAZ Қазақстан, қазақ, kazakhe, kazajo, Qozogʻiston
TKM туркмен, туркменка, Туркмения, Түркменистан, turkmène, turcomano, تركماني
EGY इजिप्ट, मिस्र, মিশর, মিসর, مصري, مصرية, египтянин, египтянка, égyptien, égyptienne
EGY egipcio, egipcia
CMR क्यामरुन, कैमरून, ক্যামেরুন, كاميروني, الكاميرون, камерунец, camerounais, camerounaise
CMR camerunés, camerunesa
GHA घाना, ঘানা, غاني, غانا, ганец, ghanéen, ghanéenne, ghanés, ghanesa
YEM यमन, येमेन, ইয়েমেন, يمني, يمنية, йеменец, yéménite, yemení
SYR सिरिया, सीरिया, সিরিয়া, سوري, سورية, сириец, сирийка, syrien, syrienne, sirio, siria
SOM सोमालिया, সোমালিয়া, صومالي, сомалиец, somalien, somalienne, somalí, Soomaaliya
SLE सियरा लियोन, सिएरा लियोन, সিয়েরা লিওন, سيراليوني, сьерралеонец, sierra-léonais
SLE sierraleonés
TGO टोगो, টোগো, توغولي, тоголезец, togolais, togolaise, togolés
UGA युगान्डा, युगांडा, উগান্ডা, أوغندي, угандиец, ougandais, ougandaise, ugandés
MMR म्यानमार, बर्मा, মিয়ানমার, মায়ানমার, بورمي, ميانمار, бирманец, Бирма, birman, birmane
MMR birmano, မြန်မာ, မြန်မာနိုင်ငံ
COD ДРК, ДР Конго, الكونغو الديمقراطية, Congo démocratique
UKR युक्रेन, यूक्रेन, ইউক্রেন, أوكراني, украинец, украинка, українець, українка, ukrainien
UKR ukrainienne, ucraniano, ucraniana
BLR белорус, белоруска, Белоруссия, biélorusse, bielorruso
AFG अफगानिस्तान, अफ़ग़ानिस्तान, আফগানিস্তান, أفغاني, افغان, афганец, afghan, afgano
NGA नाइजेरिया, নাইজেরিয়া, نيجيري, نيجيريا, нигериец, nigérian, nigériane, nigeriano
DZA جزائري, جزائرية, алжирец, algérien, algérienne, argelino
MAR مغربي, مغربية, марокканец, marocain, marocaine, marroquí
TUN تونسي, тунисец, tunisien, tunisienne, tunecino
SDN سوداني, суданец, soudanais, sudanés
JOR أردني, jordanien, jordano
LBN لبناني, libanais, libanés
MLI малиец, malien, malienne, maliense
SEN сенегалец, sénégalais, sénégalaise, senegalés
CIV ивуариец, ivoirien, ivoirienne, marfileño
GMB гамбиец, gambien, gambienne, gambiano
GIN гвинеец, guinéen, guinéenne, guineano
BEN béninois, béninoise
BFA burkinabè, burkinabé
GEO грузин, грузинка, géorgien, georgiano
ARM армянин, армянка, arménien, armenio
AZE азербайджанец, azerbaïdjanais, azerbaiyano
MDA молдаванин, молдаванка, Молдавия, moldave, moldavo
CHN चीन, চীন, صيني, китаец, chinois, chinoise, chino, КНР
COL колумбиец, colombien, colombiano, colombiana
SRB серб, serbe, serbio
TZA танзаниец, tanzanien, tanzano, Mtanzania
ETH эфиоп, éthiopien, etíope
USA США, американец, américain, américaine, estadounidense
"""
