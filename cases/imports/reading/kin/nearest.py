"""What the man himself, his wife, parents, children, brothers and sisters are called."""

SELF = """
    self, himself, himself phone, him self, myself, he himself, herself, own, own self,
    in person, person himself, the man himself, caller is the person, soldier himself, selbst,
    сам, сама, он сам, лично, самостоятельно, я, я сам, сам лично, сам обратился, заявитель сам,
    він сам, особисто, самостійно, сам заявник, él mismo, el mismo, yo mismo, mismo, el propio,
    personalmente, él, yo, él propio, lui-même, lui même, moi-même, moi même, soi-même,
    en personne, luimeme, moi, ele mesmo, ele próprio, eu mesmo, o próprio, próprio, نفسه,
    هو نفسه, بنفسه, شخصيا, انا, هو, صاحب العلاقة, الشخص نفسه, صاحب الحالة, خودش, خود او, خودم,
    شخصا, خود, وہ خود, خود ہی, आफैं, आफै, आफैले, स्वयं, स्वयम्, खुद, वह खुद, वो खुद, निज, म आफै, मै, खुद ही,
    নিজে, সে নিজে, আমি নিজে, আমি, স্বয়ং, তিনি নিজে, নিজেই, ਖੁਦ, ਆਪ, තමා, තමාම, ඔහුම, ඔහු, நானே,
    அவரே, தானே, அவனே, താൻ, സ്വയം, mwenyewe, yeye mwenyewe, mimi, mimi mwenyewe, binafsi, yeye,
    ozi, o'zi, uning o'zi, men o'zim, shaxsan, ўзи, шахсан, мен ўзим, худаш, худи ӯ, худам, өзү,
    ал өзү, өзім, өзі, мен, мен өзүм, жеке өзү, kendisi, kendi, bizzat, bizzat kendisi, özü,
    özüm, kendim, uqobo, yena, ngokwakhe, mina, ကိုယ်တိုင်, သူကိုယ်တိုင်, 본인, 자신, 本人, 他本人, እራሱ, ራሱ,
    siya mismo, chính anh ấy, pats, ինքը, თვითონ, በራሱ, እሱ ራሱ, እኔ ራሴ, naftiisa, isaga qudhiisa
"""

SPOUSE = """
    wife, his wife, husband, her husband, spouse, widow, wifey, hubby, widower, married to,
    missus, first wife, second wife, ex wife, ex-wife, ehefrau, frau, wife of, legal wife, жена,
    супруга, муж, супруг, вдова, жена его, бывшая жена, гражданская супруга, женой, женка,
    дружина, дружиною, жінка, чоловік, його дружина, esposa, mujer, marido, esposo, conyuge,
    cónyuge, viuda, señora esposa, viudo, exesposa, ex esposa, épouse, femme, sa femme, mari,
    conjoint, conjointe, veuve, époux, son épouse, veuf, mulher, viúva, cônjuge,
    companheira legal, زوجته, زوجة, زوجه, الزوجة, زوج, زوجها, ارملة, أرملته, مراته, حرمه,
    قرينته, عقيلته, مرته, همسر, همسرش, زن, زنش, خانمش, خانم, شوهر, شوهرش, بیوی, اہلیہ, زوجہ,
    شوہر, خاوند, بیوہ, श्रीमती, पत्नी, बीबी, बीवी, बुढी, श्रीमान, पति, घरवाली, जोरू, श्रीमति, विधवा,
    धर्मपत्नी, স্ত্রী, বউ, বৌ, স্বামী, পত্নী, বিধবা, বেগম, ਪਤਨੀ, ਘਰਵਾਲੀ, ਪਤੀ, වැන්දඹුව, භාර්යාව, බිරිඳ,
    බිරිද, නෝනා, ස්වාමියා, සැමියා, மனைவி, மனைவியார், கணவன், கணவர், ഭാര്യ, ഭർത്താവ്, భార్య, ಪತ್ನಿ, ಹೆಂಡತಿ, પત્ની,
    mke, mkewe, mke wake, mume, mjane, mumewe, mume wake, xotini, xotin, ayoli, rafiqasi,
    turmush o'rtog'i, eri, umr yo'ldoshi, бева, beva, хотини, аёли, рафиқаси, турмуш ўртоғи,
    эри, зан, занаш, зани ӯ, ҳамсар, ҳамсараш, шавҳар, аялы, жубайы, күйөөсү, келинчеги, әйелі,
    жұбайы, зайыбы, күйеуі, eşi, karısı, hanımı, eş, kocası, esi, karisi, həyat yoldaşı, arvadı,
    unkosikazi, umkakhe, inkosikazi, umyeni, vrou, eggenote, asawa, vợ, ဇနီး, မိန်းမ, ခင်ပွန်း, ဇနီးသည်,
    아내, 부인, 남편, 妻子, 老婆, 太太, ሚስት, ባለቤት, ሚስቱ, ባለቤቱ, კუვი, ცოლი, მეუღლე, կինը,
    ամուսինը, soție, sotia, żona, žena, supruga, жена му, शौहर, वाइफ, بیگم, گھر والی, ওয়াইফ,
    xaaskiisa, xaas, afadiisa, келіншегі, భర్త,
    أم العيال, ام عياله, أم أولاده, المدام, مدامه, خانم او, عیالش
"""

PARTNER = """
    girlfriend, girl friend, fiancee, fiancée, fiancé, fiance, partner, boyfriend, gf,
    betrothed, common law wife, common-law wife, live-in partner, bride, невеста, девушка,
    его девушка, сожительница, гражданская жена, партнёр, партнер, жених, наречена, дівчина,
    співмешканка, цивільна дружина, novia, prometida, pareja, compañera, conviviente, novio,
    concubina, su pareja, compagne, copine, concubine, petite amie, sa compagne, namorada,
    noiva, companheira, parceira, خطيبته, خطيبة, صديقته, حبيبته, نامزد, نامزدش, منگیتر, मंगेतर,
    प्रेमिका, गर्लफ्रेन्ड, প্রেমিকা, বাগদত্তা, পেমিকা, පෙම්වතිය, காதலி, mchumba, mchumba wake, mpenzi,
    qallig'i, unashtirilgan qiz, қаллиғи, арӯсшаванда, sevgilisi, nişanlısı, nisanlisi,
    kız arkadaşı, intombi, 여자친구, 약혼녀, 女友, 未婚妻, ချစ်သူ, колуктусу
"""

PARENT = """
    father, mother, parents, parent, mom, mum, dad, mama, papa, his mother, his father, mommy,
    daddy, fathers, mothers, ma, pa, stepmother, stepfather, step mother, step father,
    step-mother, step-father, foster mother, foster father, adoptive mother, ammi, abbu, amma,
    appa, aama, ama, baba, buwa, babu, bua, mata, pita, mata ji, pita ji, mataji, pitaji,
    mutter, vater, eltern, maa, мать, мама, отец, папа, родители, матери, отца, мамой, матушка,
    батя, мачеха, отчим, мамка, родитель, приёмная мать, приемная мать, мати, матір, батько,
    тато, батьки, матуся, мачуха, вітчим, madre, padre, mamá, papá, padres, su madre, su padre,
    la madre, el padre, madrastra, padrastro, mami, mère, père, maman, sa mère, son père,
    la mère, le père, belle-mère adoptive, beau père adoptif, mãe, pai, pais, mamãe, papai,
    madrasta, padrasto, والده, والدته, والد, والدة, ابوه, أبوه, امه, أمه, الام, الاب, الأم,
    الأب, أم, أب, والداه, والديه, ماما, بابا, ام الشاب, ابو الشاب, أهله, الوالدة, الوالد,
    والدة الشاب, امو, ابوهم, مادر, مادرش, پدر, پدرش, والدین, والده اش, مادر او, پدر او, ماں,
    باپ, والدہ, ابو, امی, والد صاحب, بابا جان, आमा, बुबा, बाबु, बुवा, आमाबुबा, बा, आमा बुबा, मुमा, माँ,
    मां, माता, पिता, पिताजी, माताजी, मम्मी, पापा, बाबा, बाप, अम्मा, बाबा आमा, মা, বাবা, মাতা, পিতা,
    আম্মা, আব্বা, আব্বু, আম্মু, মায়ের, বাবার, তার মা, তার বাবা, ਮਾਂ, ਮਾਤਾ, ਪਿਤਾ, ਪਿਓ, ਬਾਪੂ, ਬੇਬੇ, ਮਾਪੇ,
    අම්මා, මව, තාත්තා, පියා, මෑණියන්, පියාණන්, දෙමව්පියෝ, දෙමාපියන්, அம்மா, தாய், தாயார், அப்பா, தந்தை, தகப்பன்,
    பெற்றோர், தந்தையார், അമ്മ, അച്ഛൻ, മാതാവ്, പിതാവ്, ഉമ്മ, ഉപ്പ, വാപ്പ, తల్లి, తండ్రి, અમ્મા, માતા, પિતા, ತಾಯಿ,
    ತಂದೆ, mama yake, baba yake, mzazi, wazazi, mamake, babake, mamaye, mama mzazi, baba mzazi,
    onasi, otasi, ota-onasi, ota onasi, dadasi, ayasi, онаси, отаси, ота-онаси, дадаси, ойиси,
    модар, модараш, падар, падараш, волидайн, волидааш, волидаш, очааш, додояш, оча, модари ӯ,
    падари ӯ, апасы, энеси, атасы, ата-энеси, ата энеси, апам, атам, анасы, әкесі, шешесі,
    ата-анасы, әке, ана, эне, ата, шеше, annesi, babası, babasi, anne, ebeveyni, anası, atası,
    anasi, valideyni, umama, ubaba, unina, uyise, umzali, abazali, mme, ntate, pa en ma, moeder,
    vader, nanay, tatay, ama niya, mẹ, cha, bố, မိခင်, အမေ, ဖခင်, အဖေ, မိဘ, မိဘများ, 어머니, 아버지,
    엄마, 아빠, 부모, 母亲, 父亲, 妈妈, 爸爸, 父母, እናት, አባት, እናቱ, አባቱ, დედა, მამა, մայրը,
    հայրը, мајка, отац, majka, otac, mamă, tată, mama lui, tatăl, ана-ата, ወላጅ, ወላጆቹ, እናቴ, माँ
    जी, अब्बा, अब्बू, अम्मी, वालिद, वालिदा, पिता जी, माता जी, बाबूजी, माई, बाउ, اماں, ابا, ابا
    جان, امی جان, والدہ صاحبہ, পিতা মাতা, আম্মু জান, බිය තාත්තා, මවුපියෝ, தாயின், அப்பாவின்,
    hooyo, hooyadiis, hooyadiisa, aabbe, aabe, aabihiis, aabbihiis, waalidkiis, ата анасы, అమ్మ,
    నాన్న
"""

CHILD = """
    son, daughter, his son, his daughter, child, children, kids, eldest son, elder son, sons,
    youngest son, sohn, tochter, сын, дочь, дочка, сыном, дети, сынок, син, донька, діти, hijo,
    hija, su hijo, su hija, hijos, fils, fille, son fils, sa fille, enfants, filho, filha,
    filhos, ابنه, ابنته, ابن, ابنة, بنته, ولده, الابن, الابنة, پسر, پسرش, دختر, دخترش, بیٹا,
    بیٹی, فرزند, فرزندش, اولاده, छोरा, छोरी, बेटा, बेटी, पुत्र, पुत्री, ছেলে, মেয়ে, পুত্র, কন্যা, ਪੁੱਤਰ,
    ਧੀ, ਬੇਟਾ, පුතා, දුව, පුත්‍රයා, දියණිය, மகன், மகள், മകൻ, മകൾ, mtoto, mwana, mwanawe, binti yake,
    watoto, mtoto wake, o'g'li, qizi, farzandi, ўғли, қизи, фарзанди, писар, писараш, духтар,
    духтараш, фарзандаш, уулу, кызы, баласы, балдары, ұлы, қызы, oğlu, kızı, kizi, oglu, çocuğu,
    indodana, indodakazi, seun, dogter, သား, သမီး, 아들, 딸, 儿子, 女儿, ልጅ, ልጁ, con trai, anak,
    بیٹے, wiilkiisa, gabadhiisa, inankiisa, inantiisa, కొడుకు, కుమారుడు, కూతురు
"""

SIBLING = """
    brother, sister, elder brother, younger brother, elder sister, younger sister, bro, sis,
    his brother, his sister, brothers, sisters, sibling, siblings, big brother, big sister,
    half brother, half-brother, half sister, half-sister, twin brother, twin, step brother,
    stepbrother, stepsister, didi, dai, bhai, behen, bahini, dada bhai, real brother,
    own brother, older brother, older sister, own sister, real sister, bruder, schwester,
    geschwister, kuya, брат, сестра, братья, сестры, братом, сестрой, старший брат,
    младший брат, родной брат, родная сестра, сестрёнка, братишка, старшая сестра,
    младшая сестра, сводный брат, сводная сестра, сёстры, брати, сестри, молодший брат, hermano,
    hermana, su hermano, su hermana, hermanos, hermanas, hermano mayor, hermana mayor,
    medio hermano, media hermana, frère, soeur, sœur, son frère, sa soeur, sa sœur, grand frère,
    petit frère, demi-frère, grande soeur, petite soeur, grande sœur, petite sœur, demi-soeur,
    irmão, irmã, irmãos, irmao, irma, meio irmão, اخوه, أخوه, اخته, أخته, شقيقه, شقيقته, أخ,
    أخت, اخ, اخت, شقيق, شقيقة, الأخ, الأخت, اخيه, أخيه, اخو, الاخ, الاخت, اخوته, إخوته, برادر,
    برادرش, خواهر, خواهرش, بھائی, بہن, بڑا بھائی, چھوٹا بھائی, بڑی بہن, چھوٹی بہن, برادر بزرگ,
    दाइ, दाजु, भाइ, दिदी, बहिनी, दाई, दाजुभाइ, दिदीबहिनी, भाई, बहन, बड़ा भाई, छोटा भाई, बड़े भाई,
    छोटे भाई, भैया, दीदी, बहिन, भ्राता, ভাই, বোন, বড় ভাই, ছোট ভাই, বড় বোন, ছোট বোন, ভাইয়া, আপা,
    দাদা, দিদি, ভাইয়ের, বড়ভাই, ছোটভাই, ਭਰਾ, ਭੈਣ, ਵੀਰ, ਭਾਈ, සහෝදරයා, සහෝදරිය, අයියා, මල්ලි, මල්ලී, අක්කා,
    නංගි, සොහොයුරා, සොහොයුරිය, නංගී, சகோதரன், சகோதரி, அண்ணன், தம்பி, அக்கா, தங்கை, சகோதரர், അനിയൻ, ചേട്ടൻ,
    സഹോദരൻ, സഹോദരി, ചേച്ചി, അനിയത്തി, kaka, dada, ndugu, kaka yake, dada yake, ndugu yake, kakaye,
    dadaye, nduguye, kaka mkubwa, mdogo wake, akasi, ukasi, opasi, singlisi, aka, uka, opa,
    singil, aka-ukasi, акаси, укаси, опаси, синглиси, ака, ука, опа, бародар, бародараш, хоҳар,
    хоҳараш, додараш, додар, апааш, акааш, хоҳари ӯ, бародари ӯ, агасы, иниси, эжеси, карындашы,
    сиңдиси, бир тууганы, байкеси, ағасы, інісі, әпкесі, қарындасы, бауыры, сіңлісі, эже, байке,
    kardeşi, abisi, ablası, ağabeyi, kardesi, kız kardeşi, erkek kardeşi, ablasi, qardaşı,
    bacısı, kardeş, umfowethu, udadewethu, ubhuti, usisi, umfowabo, udadewabo, broer, suster,
    kapatid, အစ်ကို, ညီ, အစ်မ, ညီမ, မောင်, အကို, အမ, 형, 누나, 동생, 오빠, 언니, 여동생, 남동생, 형제,
    哥哥, 弟弟, 姐姐, 妹妹, 兄弟, ወንድም, እህት, ወንድሙ, እህቱ, ძმა, და, եղբայրը, քույրը, frate, soră,
    brat, sestra, anh trai, em trai, chị gái, инисы, бир тууган агасы, бир тууган иниси, elder bro,
    younger bro, big bro, small bro, elder sis, younger sis, भाई साहब, बड़े भाई साहब, बड़ी बहन,
    छोटी बहन, real bro, real sis, बहिनी ज्वाइँ, بڑے بھائی, چھوٹے بھائی, باجی, বড়ো ভাই, ভাইজান,
    බාල සහෝදරයා, වැඩිමල් සහෝදරයා, அண்ணா, தங்கச்சி, walaal, walaalkiis, walaashiis, walaalkii,
    walaashii, kakake, dadake, అన్న, అన్నయ్య, తమ్ముడు, అక్క, చెల్లి, చెల్లెలు, సోదరుడు, సోదరి,
    daju, nangi, thambi, thangachi,
    أخو الشاب, اخت الشاب, لالا, لالایش, بیادر, بیادرش, بھائی جان, بہنیں, بھائیوں
"""
