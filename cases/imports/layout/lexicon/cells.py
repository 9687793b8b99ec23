"""Words of which whole cells consist, by the column in which they stand."""

SEX = """
    m, f, male, female, man, woman, м, ж, муж, жен, мужской, женский, мужчина, женщина, чол,
    жін, h, hombre, mujer, masculino, femenino, homme, femme, masculin, feminin, ذكر, انثى,
    مرد, زن, पुरुष, महिला, পুরুষ, মহিলা, erkak, ayol, эркак, аёл, мард, зан, me, ke, erkek,
    kadin
"""
KIN = """
    self, himself, herself, mother, father, wife, brother, sister, son, uncle, aunt, cousin,
    friend, parents, spouse, fiancee, neighbour, neighbor, lawyer, relative, husband, сам,
    мать, мама, отец, папа, жена, супруга, брат, сестра, сын, дядя, тетя, друг, сосед,
    адвокат, невеста, родственник, мати, батько, дружина, тітка, madre, padre, esposa,
    hermano, hermana, hijo, tio, tia, primo, amigo, vecino, novia, el mismo, mere, pere,
    epouse, femme, frere, soeur, oncle, tante, cousin, ami, voisin, lui meme, mae, pai,
    irmao, irma, filho, والده, والدته, والدي, ابوه, امه, زوجته, اخوه, اخته, عمه, خاله, صديق,
    ابن عمه, مادر, پدر, همسر, برادر, خواهر, दाजु, भाइ, बुबा, आमा, श्रीमती, पत्नी, माता, पिता,
    भाई, बहन, काका, आफै, মা, বাবা, স্ত্রী, ভাই, বোন, চাচা, মামা, অম্মা, අම්මා, තාත්තා, බිරිඳ,
    සහෝදරයා, தாய், தந்தை, மனைவி, சகோதரன், ona, ota, aka, uka, xotini, opa, она, ота, ака,
    хотини, модар, падар, занаш, апасы, атасы, эне, mama, baba, mke, kaka, dada, shangazi,
    mjomba, anne, es, kardes, ibu, ayah, istri, adik,
    والد, والدة, الوالد, الوالدة, والدهم, أبوه, أمه, الأب, الأم, زوجة, مراته, مرته, خطيبته, أخوه,
    أخته, أخ, أخت, شقيقه, شقيقته, ابنه, ابنته, بنته, عم, خال, عمته, خالته, ابن عم, ابن خاله,
    ابن خالته, ابن اخوه, جده, صديقه, صاحبه, جاره, جارهم, نفسه, هو نفسه, زوج اخته, قريبه, مادرش,
    پدرش, همسرش, خانمش, برادرش, خواهرش, برادر بزرگ, برادر بزرگش, کاکا, کاکایش, ماما, مامایش,
    پسر کاکا, دوستش, خودش, والدہ, بھائی, بہن, بیوی, اہلیہ, چچا, ماموں, کزن, بیٹا, باپ, ماں, دوست,
    خود
"""
FATES = """
    missing, no contact, out of contact, lost, disappeared, dead, died, killed, kia, mia,
    pow, captured, prisoner, wounded, injured, in hospital, serving, at front, returned,
    back home, escaped, deserted, discharged, rescued, alive, expired, in army, detained,
    training, пропал, без вести, погиб, убит, умер, плен, в плену, ранен, в госпитале,
    служит, на связи, нет связи, вернулся, дома, сбежал, соч, загинув, зниклий, зник, полон,
    поранений, служить, desaparecido, muerto, fallecido, herido, preso, prisionero,
    sirviendo, regreso, en el frente, disparu, mort, decede, tue, blesse, prisonnier, rentre,
    au front, desaparecido, morto, ferido, مفقود, قتل, قتيل, متوفي, جريح, اسير, عاد, يخدم,
    مصاب, ناپدید, کشته, زخمی, اسیر, لاپتہ, ہلاک, बेपत्ता, मृत, मृत्यु, घाइते, बन्दी, फर्कियो,
    लापता, घायल, मारा गया, নিখোঁজ, নিহত, মৃত, আহত, বন্দী, අතුරුදන්, මිය, තුවාල, காணவில்லை,
    இறந்தார், காயம், bedarak, halok, olgan, yarador, asirda, бедарак, ҳалок, ярадор, асир,
    бедарак шуд, дайынсыз, каза болду, hajulikani, amekufa, amejeruhiwa, mateka, amerudi,
    kayip, oldu, yarali, esir, hilang, meninggal, terluka,
    مقتول, استشهد, شهيد, منقطع, لا تواصل, لا اتصال, انقطع, يقاتل, على الجبهة, بالجبهة, رجع, معتقل,
    مسجون, محتجز, هرب, هارب, لادرک, لا درک, شهید, در جبهه, برگشت, زنده, لاپتا, شہید, جاں بحق,
    قیدی, گرفتار, واپس, محاذ پر, رابطہ نہیں
"""
