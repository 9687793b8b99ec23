"""What people write for a nationality: read for sure, asked about, or nothing at all.

Each line is a code and the forms that must be read as it, most of them as men's families,
offices,
and spreadsheets write them: feminine, plural, with "citizen of",
in the language of the country.,
"""

SURE = """
NPL Nepal 🇳🇵, 🇳🇵, नेपाली हुँ, নেপালের নাগরিক, Nationality: Nepali, NEPAL - NPL, nepali/nepal
LKA 🇱🇰, S. Lanka, Shri Lankan
SLE 🇸🇱, S. Leone
CUB soy cubano, cubano/a, cubano(a), Passport: Cuban, país: Cuba
KGZ ГРАЖДАНИН КЫРГЫЗСТАНА, гр-ка Киргизстана, кыргызстанка, Kyrgyz Rep., кирг.
UZB гражданин Р. Узбекистан, O'zbek millati, узб., O`zbekiston
BGD বাংলাদেশের নাগরিক, জাতীয়তা: বাংলাদেশী, Bangladesh 🇧🇩
IRQ عراقي الجنسية, الجنسية: عراقي, من العراق
SEN Sénégalais(e), nationalité sénégalaise
AZE Azərbaycan Respublikası
NPL Nepal, Nepali, NEPALESE, Nepalis, नेपाल, नेपाली, नेपाली नागरिक, नेपालको नागरिक, নেপালি
NPL নেপালী
NPL непалец, непалка, непальцы, гражданин Непала, гражданка Непала, из Непала, паспорт Непала
NPL népalaise, Népalais, nepalés, nepalesa, nepaleses, نيبالي, النيبالية, Republic of Nepal
NPL Federal Democratic Republic of Nepal, Nepali citizen, Nepal (Nepali), 尼泊尔, 네팔, NP, NPL
NPL np
IND India, Indian, Indians, indian national, भारत, भारतीय, भारतीय नागरिक, इण्डिया, ভারতীয়, ভারত
IND индиец, индийцы, индийка, гражданин Индии, Индия, هندي, هندية, هنود, الهند, indienne
IND indiens
IND Bharat, Hindustani, Republic of India, ਭਾਰਤੀ, இந்தியா, ഇന്ത്യ, انڈین, IN, Inde
BGD Bangladesh, Bangladeshi, Bangladeshis, Bangla Desh, BD, BGD, বাংলাদেশ, বাংলাদেশি
BGD বাংলাদেশী নাগরিক
BGD बांग्लादेशी, बंगलादेशी, бангладешец, бангладешцы, гражданин Бангладеш, بنغلاديشي
BGD People's Republic of Bangladesh, bangladaise, bangladesí, بنجلاديشية
LKA Sri Lanka, Srilanka, Sri Lankan, SRI-LANKAN, Sri Lankans, Ceylon, ශ්‍රී ලංකා, ශ්‍රී ලාංකික
LKA இலங்கை
LKA श्रीलङ्का, শ্রীলঙ্কা, шриланкиец, гражданин Шри-Ланки, سريلانكي, سري لانكا
LKA srilankaise, sri-lankaise, esrilanqués, esrilanquesa, LK, LKA
LKA Democratic Socialist Republic of Sri Lanka
CUB Cuba, Cuban, Cubans, cubano, cubana, CUBANOS, cubaines, кубинец, кубинцы, гражданин Кубы
CUB Куба
CUB República de Cuba, nacionalidad cubana, ciudadano cubano, كوبي, كوبية, क्युबा, 古巴
KEN Kenya, kenyan, Kenyans, Kenian, Mkenya, Wakenya, кениец, кенийцы, кенийка, гражданин Кении
KEN كيني, كينيا, kényane, keniano, keniata, केन्या, কেনিয়া, Republic of Kenya, KE, KEN
ZAF South Africa, South African, S. African, S. Africa, RSA, R.S.A., ZAF, ZA
ZAF Republic of South Africa
ZAF ЮАР, гражданин ЮАР, южноафриканец, южноафриканцы, sudafricano, sudafricana, sud-africaine
ZAF Suid-Afrika, Mzansi, Afrika Kusini, جنوب أفريقيا, جنوب إفريقي, دولة جنوب أفريقيا
IRQ Iraq, Iraqi, Iraqis, Irak, عراقي, عراقية, عراقيه, العراق, العراقي, عراقيون, الجنسية العراقية
IRQ جمهورية العراق, مواطن عراقي, ирак, иракец, иракцы, гражданин Ирака, irakienne, iraquí
IRQ iraquíes
IRQ عێراق, इराकी, Republic of Iraq, IQ
EGY Egypt, Egyptian, Egyptians, مصري, مصرية, المصري, مصر, جمهورية مصر العربية, египтянин
EGY египтяне
EGY гражданин Египта, égyptienne, egipcio, egipcia, Arab Republic of Egypt, Misri, EG
SYR Syria, Syrian, Syrians, سوري, سورية, سوريا, سوريين, الجمهورية العربية السورية, сириец
SYR сирийцы
SYR гражданин Сирии, syrienne, sirio, siria, Syrian Arab Republic, Suriyeli, سورى
YEM Yemen, Yemeni, Yemenis, Yemenite, يمني, يمنية, اليمن, يمنيين, йеменец, йеменцы
YEM гражданин Йемена
YEM yéménite, yemení, yemeníes, Republic of Yemen, الجمهورية اليمنية
UZB Uzbekistan, Uzbek, Uzbeks, Oʻzbekiston, O'zbekiston, O‘zbek, oʼzbek, Ўзбекистон, ўзбек
UZB узбек, ЎзР
UZB узбечка, узбеки, гражданин Узбекистана, гражданин Республики Узбекистан, гр. РУз, Ouzbek
UZB ouzbèkes
UZB Oʻzbekiston fuqarosi, Ўзбекистон Республикаси, أوزبكي, اوزبكستان, Ӯзбекистон, Өзбекстан
UZB ازبک
TJK Tajikistan, Tajik, Tajiks, Tadjik, Tadzhik, таджик, таджичка, таджики, ҶТ
TJK гражданин Таджикистана
TJK Тоҷикистон, тоҷик, шаҳрванди Тоҷикистон, Ҷумҳурии Тоҷикистон, Точикистон, Tojikiston, tojik
TJK طاجيكي, tadjike, tayiko, tayika, تاجیک, Республика Таджикистан, гр-н Таджикистана
KGZ Kyrgyzstan, Kyrgyz, Kirgiz, Kirghiz, KIRGIZSTAN, киргиз, киргизка, киргизы, кыргыз, Киргизия
KGZ Кыргызстан, Кыргызская Республика, гражданин Кыргызской Республики, гражданин Киргизии
KGZ Кыргыз Республикасы, Qirgʻiziston, kirghize, kirguís, قيرغيزي, Kyrgyz Republic, Kirgisistan
KAZ Kazakhstan, Kazakh, Kazak, Kazakhs, казах, казашка, казахи, казахстанец, ҚР
KAZ гражданин Казахстана
KAZ Қазақстан, қазақ, Qozogʻiston, Республика Казахстан, kazakhe, kazajo, كازاخستاني
TKM Turkmenistan, Turkmen, Turkmens, туркмен, туркменка, туркмены, Туркмения
TKM гражданин Туркменистана
TKM Türkmenistan, Turkmaniston, turkmène, turcomano, تركماني
ARM Armenia, Armenian, армянин, армянка, армяне, гражданин Армении, Հայաստան, հայ, arménienne
ARM armenio
AZE Azerbaijan, Azerbaijani, Azeri, азербайджанец, азербайджанцы, гражданин Азербайджана
AZE Azərbaycan
AZE azerbaïdjanaise, azerbaiyano, أذربيجاني
GEO Georgia, Georgian, грузин, грузинка, грузины, гражданин Грузии, საქართველო, géorgien
GEO georgiano
MDA Moldova, Moldovan, Moldavian, молдаванин, молдаванка, молдаване, Молдавия, гражданин Молдовы
MDA Republic of Moldova, Republica Moldova, moldovean, moldave, гражданин Молдавии
BLR Belarus, Belarusian, Byelorussian, белорус, белоруска, белорусы, Белоруссия
BLR гражданин Беларуси
BLR Республика Беларусь, Рэспубліка Беларусь, biélorusse, bielorruso
SRB Serbia, Serbian, Serb, серб, сербка, сербы, гражданин Сербии, Србија, srpsko državljanstvo
SRB serbe
GHA Ghana, Ghanaian, Ghanian, Ghanaians, ганец, ганцы, гражданин Ганы, غاني, ghanéenne, ghanés
CMR Cameroon, Cameroonian, camerounaise, camerounais, Cameroun, камерунец, камерунцы, كاميروني
CMR гражданин Камеруна, République du Cameroun, nationalité camerounaise, camerunés, camerunesa
NGA Nigeria, Nigerian, Nigerians, Naija, нигериец, нигерийцы, гражданин Нигерии, نيجيري
NGA nigériane
TGO Togo, Togolese, togolaise, togolais, тоголезец, гражданин Того, توغولي, togolesa
SLE Sierra Leone, Sierra Leonean, Sierra Leonian, сьерралеонец, sierra-léonaise, sierraleonés
SLE гражданин Сьерра-Леоне, سيراليوني, SLE
SOM Somalia, Somali, Somalis, сомалиец, сомалийцы, гражданин Сомали, صومالي, somalienne
SOM Soomaali
UGA Uganda, Ugandan, Ugandans, угандиец, угандийцы, гражданин Уганды, أوغندي, ougandaise, Mganda
ZMB Zambia, Zambian, замбиец, замбийцы, гражданин Замбии, zambienne, زامبي
COD DRC, DR Congo, D.R. Congo, D.R.C., RDC, R.D.C., Congo-Kinshasa, Zaire, ДР Конго, ДРК
COD Democratic Republic of the Congo, République démocratique du Congo
COD الكونغو الديمقراطية, Демократическая Республика Конго, Congo DRC, Congo (DRC)
COD Congo (Kinshasa)
COG Congo-Brazzaville, Congo (Brazzaville), Republic of the Congo, République du Congo
COG Республика Конго
MMR Myanmar, Burma, Burmese, မြန်မာ, бирманец, бирманцы, гражданин Мьянмы, birmane, म्यानमार
MMR ميانمار
PRK North Korea, N. Korea, N Korean, North Korean, DPRK, D.P.R.K., КНДР, северокореец
PRK гражданин КНДР
PRK nord-coréenne, norcoreano, كوري شمالي, كوريا الشمالية, 북한, 朝鲜, उत्तर कोरिया
PRK Democratic People's Republic of Korea, Korea (North)
KOR South Korea, S. Korea, Republic of Korea, South Korean, южнокореец, sud-coréenne, 한국
CHN China, Chinese, PRC, P.R. China, КНР, китаец, китайцы, гражданин Китая, гражданин КНР
CHN chinoise
CHN 中国, 中国人, صيني, الصين, Xitoy, चिनियाँ, People's Republic of China
BRA Brazil, Brazilian, Brasil, brasileiro, brasileira, brasileño, бразилец, brésilienne, برازيلي
COL Colombia, Colombian, colombiano, colombiana, COLOMBIANOS, колумбиец, colombienne, Colombie
PER Peru, Perú, Peruvian, peruano, peruanas, перуанец, péruvienne
AFG Afghanistan, Afghan, Afghans, Afghani, афганец, афганцы, гражданин Афганистана, أفغاني
AFG افغانستان
AFG afghane, afgano, अफगानी
PAK Pakistan, Pakistani, Pakistanis, پاکستانی, пакистанец, пакистанцы, гражданин Пакистана
PAK باكستاني
PAK Islamic Republic of Pakistan, pakistanaise, paquistaní
RUS Russia, Russian, Russians, RF, РФ, Р.Ф., россиянин, россияне, русский, гражданин РФ
RUS гражданин России
RUS паспорт РФ, гражданство РФ, Российская Федерация, гражданин Российской Федерации, روسي, रुसी
RUS ruso
RUS russe, Rossiya, Russian Federation, Russian passport, гражданин РФ (паспорт)
UKR Ukraine, Ukrainian, украинец, українка, громадянин України, ukrainienne, ucraniano
UKR гражданин Украины
ETH Ethiopia, Ethiopian, эфиоп, ኢትዮጵያዊ, éthiopienne
TZA Tanzania, Tanzanian, Mtanzania, танзаниец, tanzanienne
MAR Morocco, Moroccan, marocaine, marroquí, مغربي, марокканец
DZA Algeria, algérienne, جزائري, алжирец
SEN Senegal, sénégalaise, سنغالي, сенегалец
MLI Mali, malienne, малиец
CIV Ivory Coast, Côte d'Ivoire, ivoirienne, Ivorian
GMB Gambia, The Gambia, gambienne, Gambian
NER Niger, République du Niger
TUR Turkey, Türkiye, Turkish, turc, турок, تركي
USA USA, U.S.A., US, American, США, estadounidense
IRN Iran, Iranian, Irani, ایرانی, иранец, iranienne
JOR Jordan, أردني, jordanienne
ARE UAE, U.A.E., United Arab Emirates, ОАЭ
"""

# The likelier candidate first; more may follow.
ASKED = """
UZB гражданин Узбекистна, родом из Узбекистана, Uzbek (Afghan), citizen of Uzbekstann
NPL passport of Neapl, Kathmandu Nepal, Nepal 🇳🇵?, Nepal 🇮🇳
LKA 🇱🇰 🇸🇱
KEN Kenya (Nairobi), Kenyan Somali
SLE 🇸🇱 / 🇱🇰
MNP MP
LKA SL, S.L., Sinhala
ZAF SA, S.A.
COD République Démocratique Congo, Congo, Congolese, congolaise, Конго, конголезец, الكونغو
COD congoleño, Kongo, कङ्गो, কঙ্গো
PRK Korea, Korean, NK, корейская, кореец, كوري, coréenne, coreano, Democratic Republic of Korea
TWN Republic of China
BGD Bengali, bengalí, বাঙালি
NPL Gurkha, Gurung, Neapl, Nepla, Nepall, Nepak, Nepaal, नेपाालि, непалиц, Nepal?, maybe Nepal
IND Indain, Idian, Indina, Inida, Hindu, индус, indio, Kerala, Indian (maybe), India - not sure
IND भारतिय
BGD Bangaldesh, Bangladseh, Bangadesh, Banglsdeshi, Bangladish, বাংলাদেস
LKA сриланкиец, Sri Lnaka, Sri Lakan, Srilankn, শ্রিলঙ্কা
CUB Cubna, Cubanno, cubino, кубинка, Кубинка
KEN Keyna, Kenyya, Kenyn
ZAF South Afrika, Sout Africa, South Afirca, Zulu
IRQ Iraqqi, Iarq, عراقى عربي, Kurd, كردي
UZB Uzbekistn, Uzbkistan, узбик, Узбикистан, Usbek, каракалпак
TJK Tajikstan, Tajikistna, Таджикистн, тажик
KGZ Kyrgystan, Krygyzstan, Киргизтан, киргис
RUS чеченец, Tatar, Russain, Rusian, росиянин, not Russia, born in Russia, lives in Russia
CMR Camerooon, Camroon, camerounnais
NGA Nigera, Nigeriaa
UKR Crimea, ДНР, Donetsk
NER Nigerien
GIN Guinean, guinéenne
SYR Syrain, Syrria
OMN عمان
IND in
CAF car
BEL be
ISL Island, IS
SYC sc
MAC mac
COM com
AZE A-Z
KEN ken
CAN can
MDA md, Md., MD
MRT Mr
USA us
NPL Nepal / Russia, Nepal and India, नेपाल र भारत, Непал/РФ, Nepali (Indian passport)
TJK Таджик / РФ подаёт, Таджик (гражданин РФ)
"""

# Cities, regions of the world, ordinary words, names of men: never a country for sure.
NEVER_SURE = """
Kathmandu, Pokhara, Delhi, Mumbai, Kolkata, Dhaka, Chittagong, Colombo, Kandy, Jaffna, Havana,
La Habana, Santiago de Cuba, Nairobi, Mombasa, Johannesburg, Durban, Baghdad, Basra, Cairo,
Amman,
Damascus, Aleppo, Sana'a, Aden, Tashkent, Samarkand, Dushanbe, Khujand, Bishkek, Osh, Almaty,
Astana, Ashgabat, Yerevan, Baku, Tbilisi, Chisinau, Minsk, Belgrade, Accra, Yaounde, Douala,
Lagos,
Abuja, Lome, Freetown, Mogadishu, Kampala, Lusaka, Kinshasa, Brazzaville, Yangon, Pyongyang,
Seoul,
Beijing, Brasilia, Bogota, Lima, Kabul, Herat, Karachi, Lahore, Moscow, Kyiv, Donetsk, Rostov,
Москва, Ростов, Ташкент, Самарканд, Душанбе, Бишкек, Ош, Казань, Луганск, Кубинка, Кабул, Дели,
काठमाडौं, पोखरा, दिल्ली, ढाका, কলকাতা, ঢাকা, بغداد, البصرة, دمشق, حلب, صنعاء, القاهرة,
Africa, African, Africain, Asia, Asian, Europe, European, Arab, عربي, араб, Middle East,
Central Asia, Central Asian, Азия, Африка, африканец, Latino, latino americano, Caucasus, Кавказ,
Кавказец, СССР, USSR, Soviet Union, СНГ, EU, Schengen, stateless, апатрид, без гражданства,
foreigner, foreign, иностранец, мигрант, migrant, refugee, беженец, أجنبي, لاجئ, विदेशी,
extranjero,
étranger, Muslim, Christian, Hindu, Sikh, Buddhist, мусульманин, مسلم, Kurd, Pashtun, Zulu,
Bengali,
English speaking, speaks Russian, русскоязычный, Nationality, гражданство, الجنسية, nacionalidad,
passport, паспорт, citizen, yes, no, none, male, female, мужчина, soldier, солдат, army, worker,
student, студент, рабочий, driver, cook, повар, police, agent, visa, work visa, dual, two, both,
see above, same, same as brother, idem, тот же, as above, to be checked, pending, blank, empty,
test,
asdf, qwerty, xxx, XX, 123, N/A, --, ..., @nepal_boy, Indiana, Indianapolis, Indonesian?,
Austrian?,
Iraniraq, Nepalgunj, Niger State, Jordan River, New Guinea, West Bengal, South Ossetia,
Cuban heel,
Chinatown, Polish?, Guinea pig, Kenyatta, Mali or Malawi, Congo, Korea, Georgia USA,
Little India,
Iran Iraq, Russia Ukraine, Hong Kong China, in, on, at, is, am, me, us, be, by, do, so, to, it,
as, can,
car, ken, are, and, or, of, pa, ma, mar, per, sen, ton, pan, la, de, es, st, mr, Mr, Md, md, va,
ve, il,
Ahmed, Ivan, Ram, Ken, Ben, Gin, Guy, Sun, Ali Hassan, Ram Bahadur, Иван, मोहन, محمد, José,
unknown man,
🇺🇳, 🇪🇺, 🏴, Kosovo, Yugoslavia, Tibet, Cuban (Havana), عراقي الأصل, выходец из Непала,
not Nepali, no es cubano, не узбек, ليس عراقي, pas camerounais, नेपाली होइन, half Kenyan,
ex-Indian,
former Russian citizen, formerly Iraqi, applied for Russian citizenship, wants Russian passport,
married to a Russian, wife Uzbek, lived in Cuba, via Iraq, deported from Russia, Nepal?,
Nepali??,
probably Nepal, maybe India, I think Kenya, вроде узбек, возможно таджик, похож на узбека,
شايد افغان,
"""
