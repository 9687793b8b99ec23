"""Forms that stand for several countries, or are usual slips: asked about, never taken.

The first candidate is the likelier one for the men this software knows of, unless what else is
known says otherwise.
"""

ASKED = {
    "Congo, Congos, Congolese, congolais, congolaise, congoleño, congoleña, congolés, congolesa, "
    "Konqo, Konga, Kongo, Kongolese, Kongoleser, Mkongo, congolês, Конго, конголезец, конголезка, "
    "конголезцы, конголезский, конголезець, الكونغو, كونغو, كونغولي, كونغولية, کنگو, کانگو, "
    "कंगो, कङ्गो, कांगो, কঙ্গো, 刚果, 콩고, Կոնգո, კონგო, Congo Republique": ("COD", "COG"),
    "Korea, Korean, Koreans, Corea, Corean, Corée, coréen, coréenne, coreano, coreana, Coreia, "
    "Kore, Koreli, Koreya, Koreaner, Корея, кореец, кореянка, корейцы, корейский, корейская, "
    "корейское, "
    "كوريا, كوري, كورية, کره, کوریا, कोरिया, कोरियाली, कोरियाई, কোরিয়া, কোরিয়ান, Կորեա, კორეა": (
        "PRK",
        "KOR",
    ),
    "РК, RK": ("KAZ", "KOR", "PRK"),
    "朝鲜族, 조선, 조선족, Koryo saram": ("PRK", "CHN", "UZB"),
    "Dominican, Dominicans, dominicano, dominicana, dominicain, dominicaine, доминиканец": (
        "DOM",
        "DMA",
    ),
    "Guinean, Guineans, guinéen, guinéenne, guineano, guineana, гвинеец, guineo": (
        "GIN",
        "GNB",
        "GNQ",
    ),
    "Nigerien, nigérien, nigérienne, нигерец, нигерийцев": ("NER", "NGA"),
    "Nig": ("NGA", "NER"),
    "Cam": ("CMR", "KHM"),
    "New Guinea": ("PNG",),
    "Republic of China, ROC": ("TWN", "CHN"),
    "DR, D R, RD, R D, Dominican Rep": ("DOM", "COD"),
    "Northern Ireland": ("GBR", "IRL"),
    "Trinidad": ("TTO", "CUB"),
    "Somaliland, Somalilander": ("SOM",),
    "Macau China": ("MAC",),
    "عمان, عمّان": ("OMN", "JOR"),
    # Peoples, regions and faiths: they say where somebody may be from, not whose citizen he is.
    "Bengali, Bangali, Bangla, Bengal, বাঙালি, বাঙালী, বাংলা, बंगाली, बङ्गाली, бенгалец, "
    "بنغالي, بنگالی, bengalí": ("BGD", "IND"),
    "Gorkha, Gurkha, Gorkhali, Ghurka, Gurung, Magar, Tamang, Rai, Limbu, Sherpa, Chhetri, गोर्खा, "
    "गोर्खाली, गुरुङ, मगर, तामाङ, гуркх": ("NPL", "IND"),
    "Madhesi, Tharu, Newar, Newari, मधेसी, थारु, नेवार": ("NPL",),
    "Punjabi, Panjabi, Sikh, ਪੰਜਾਬੀ, पंजाबी, پنجابی, пенджабец": ("IND", "PAK"),
    "Kashmiri, Kashmir, कश्मीरी, کشمیری": ("IND", "PAK"),
    "Hindu, hindú, hindou, индус, индуска, индусы, हिन्दू, हिंदू, হিন্দু, indio, indios": (
        "IND",
        "NPL",
    ),
    "Sindhi, Balochi, Baloch, Pathan": ("PAK", "IND"),
    "Tamil, தமிழ், தமிழர், தமிழன், தமிழ் இலங்கை": ("LKA", "IND"),
    "Sinhala, Sinhalese, Singhalese, සිංහල": ("LKA",),
    "Malayali, Keralite, Kerala, Gujarati, Telugu, Marathi, മലയാളി": ("IND",),
    "Rohingya, রোহিঙ্গা": ("MMR", "BGD"),
    "Pashtun, Pashto, Pakhtun, پشتون, пуштун": ("AFG", "PAK"),
    "Hazara, Dari, هزاره, хазареец": ("AFG",),
    "Kurd, Kurdish, Kurdi, Kurdistan, курд, курдянка, كردي, کورد, کوردی, kurde, kurdo": (
        "IRQ",
        "SYR",
        "TUR",
        "IRN",
    ),
    "Uyghur, Uighur, уйгур": ("CHN", "KAZ"),
    "Karakalpak, Qoraqalpoq, каракалпак, Каракалпакстан": ("UZB",),
    "Pamiri, памирец, Badakhshan, Бадахшан": ("TJK", "AFG"),
    "Dungan, дунганин": ("KGZ", "KAZ"),
    "Gagauz, гагауз": ("MDA",),
    "PMR, TMR, Transnistria, Приднестровье, ПМР, приднестровец": ("MDA",),
    "Abkhaz, Abkhazia, абхаз, Абхазия, South Ossetia, Южная Осетия": ("GEO",),
    "Ossetian, осетин": ("RUS", "GEO"),
    "Lezgin, лезгин": ("RUS", "AZE"),
    "Chechen, чеченец, Chechnya, Чечня, Dagestani, дагестанец, Dagestan, Дагестан, аварец, Tatar, "
    "татарин, татарка, Tatarstan, Татарстан, Buryat, бурят, Бурятия, Bashkir, башкир, тувинец, "
    "Tuvan, якут, ингуш, калмык, Soviet, советский": ("RUS",),
    "Crimean, Crimea, Крым, крымчанин, крымский татарин, ДНР, ЛНР, DNR, LNR, LPR, Донецк, "
    "Луганск, Donbas, Донбасс, Donetsk": ("UKR", "RUS"),
    "DPR, Democratic Republic of Korea": ("PRK", "UKR", "KOR"),
    "Zulu, Xhosa, Afrikaner, Boer, Sotho": ("ZAF",),
    "Kikuyu, Luhya, Kalenjin, Kamba": ("KEN",),
    "Luo": ("KEN", "UGA"),
    "Igbo, Yoruba, Hausa": ("NGA",),
    "Ashanti, Akan": ("GHA",),
    "Ewe": ("GHA", "TGO"),
    "Bamileke": ("CMR",),
    "Tigrinya, Tigrayan, ትግርኛ": ("ERI", "ETH"),
    "Oromo, Amhara, አማራ": ("ETH",),
    "кубинка": ("CUB",),
    # Letters that ISO gives to another country than the writer may mean.
    "SL": ("LKA", "SLE"),
    "SA": ("ZAF", "SAU"),
    "AU": ("AUS", "AUT"),
    "BG": ("BGR", "BGD"),
    "CA": ("CAN", "CAF"),
    "CH": ("CHN", "CHE"),
    "GA": ("GAB", "GMB"),
    "GE": ("GEO", "DEU"),
    "GU": ("GUM", "GIN"),
    "ID": ("IDN", "IND"),
    "IR": ("IRN", "IRQ"),
    "KN": ("KNA", "PRK"),
    "KR, КР": ("KOR", "KGZ"),
    "KY": ("KGZ", "CYM"),
    "MY": ("MYS", "MMR"),
    "NE": ("NPL", "NER"),
    "NI": ("NIC", "NGA"),
    "NK": ("PRK",),
    "RS": ("RUS", "SRB"),
    "SAR": ("SYR", "ZAF"),
    "SK": ("KOR", "SVK"),
    "SR": ("LKA", "SUR"),
    "SRI": ("LKA",),
    "TA, TK": ("TJK", "TKL"),
    "РБ": ("BLR", "RUS"),
    "РТ": ("TJK", "RUS"),
    "РУ": ("UZB", "RUS"),
    # Words and remarks that are also codes, in capitals too.
    "Island": ("ISL",),
    "MD": ("MDA",),
    "MP": ("MNP",),
    "AM": ("ARM",),
    "AT": ("AUT",),
    "BY": ("BLR",),
    "DO": ("DOM",),
    "IS": ("ISL",),
    "ME": ("MNE",),
    "NA": ("NAM",),
    "NO": ("NOR",),
    "SO": ("SOM",),
    "TO": ("TON",),
}

# Short forms that are also words: sure in capitals only. So are the codes of ISO 3166, but for
# these, which are no words.
ONLY_IN_CAPITALS = frozenset({"car", "пар", "сар", "цар"})
_CODES = """
    afg bd bgd blr cmr gha ind irq kaz kg kgz kz lk lka mmr nga np npl pak prk rus som srb syr tj
    tjk tkm ua uga ukr usa uz uzb zaf zmb
"""
SURE_IN_SMALL_LETTERS = frozenset(_CODES.split())
