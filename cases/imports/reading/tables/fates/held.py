"""Who is held, by whom; who is free again and not home."""

FATES = """
[pow]
en pow, p.o.w., prisoner of war, captured, capture, taken prisoner, in captivity, captive,
    war prisoner, surrendered, gave himself up, in ukraine prison, ukraine jail,
    in ukrainian prison, prison in ukraine, jail in ukraine, camp in ukraine,
    prisoner in ukraine, held in ukraine, held by ukraine, caught by ukrain*,
    arrested by ukrain*, prisoner in lviv|kyiv|kharkiv|odesa|odessa, in enemy captivity,
    caught by enemy, taken by ukrain*, fell into captivity, surrender*, in ukr custody,
    in ukrainian custody, in ukraine custody, ukrainian prisoner, prisoner at ukraine,
    war captive, pw, p.w., taken pow, in ukr hands, ukrainian hands, custody of ukrain*,
    captivity of ukrain*
ru плен, плену, плена, пленен*, пленный, военноплен*, взят в плен, сдался в плен,
    попал в плен, сдался
uk полон, полоні, полонен*, військовополонен*, здався, взят* в полон
es prisionero de guerra, capturad*, prisionero, cautiv*, en cautiverio, preso en ucrania,
    lo capturaron, se rindio
fr prisonnier de guerre, capture, capturee, captif, fait prisonnier, prisonnier en ukraine,
    prisonnier, s est rendu, detenu|capture|retenu par les|l ukrain*, tombe aux mains
pt prisioneiro de guerra, prisioneiro, capturad*, cativo, se rendeu, capturado,
    preso de guerra, refem
ar أسير, اسير, اسر, أسره, تم أسره, وقع في الأسر, في الأسر, أسرى, استسلم, سلم نفسه, مأسور,
    انأسر, وقع أسيرا, بالأسر,
    عند|بيد|بأيدي|لدى الأوكران|الأوكرانيين|الأوكرانيون|القوات الأوكرانية, سجن أوكراني|أوكرانيا,
    سجون أوكرانيا|الأوكران*, محتجز|معتقل|مسجون|موقوف|محبوس .. أوكراني*|الأوكراني*|الأوكران, أسروا,
    أسره الأوكران*, أسير حرب, تأسر, وقع بالأسر,
    مأسورين
fa اسیر, اسارت, به اسارت, تسلیم شد*, اسیر شده, زندانی جنگی,
    زندان اوکراین, در دست|نزد|بدست اوکراین*, در اوکراین زندانی|بندی, اسیر جنگی, بندی اوکراین*
ur قیدی جنگی, جنگی قیدی, گرفتار یوکرین, یوکرین* .. قیدی|قید|گرفتار|جیل|پکڑا|اسیر, جنگی قید,
    ہتھیار ڈال*, سرنڈر کر*
hi युद्धबंदी, बंदी बना*, पकड़ लिया यूक्रेन, yuddhbandi, यूक्रेन* ..
    बंदी|बन्दी|कैद|कैदी|पकड़|पकड़ा|गिरफ्तार|जेल, युद्ध बंदी, युद्धबन्दी, युद्ध कैदी, जंगी कैदी,
    आत्मसमर्पण, सरेंडर कर*, यूक्रेन* .. कब्जे|कब्ज़े|हिरासत
ne युद्धबन्दी, युद्ध बन्दी, बन्दी बना*, कैद युक्रेन, yuddhabandi, युक्रेन* .. बन्दी*|कैद*,
    युक्रेन* .. बन्दी*|कैद*|समाति*|पक्राउ|पक्रि*|थुना*|जेल*, आत्मसमर्पण, युक्रेनी सेना* ..
    पक्रि*|समाति*, युक्रेन* .. कब्जा*|नियन्त्रण*|हिरासत*
bn যুদ্ধবন্দী, যুদ্ধবন্দি, বন্দী হয়েছে, ধরা পড়েছে ইউক্রেন*, ইউক্রেনে বন্দী, ইউক্রেনে বন্দি,
    ইউক্রেন* .. বন্দী|বন্দি|আটক|ধরা|জেলে|কারাগারে, আত্মসমর্পণ, যুদ্ধ বন্দী, যুদ্ধ বন্দি
si යුද සිරකරු*, සිරභාරයට, යුක්‍රේන* .. සිරකරු*|අල්ල*|සිරභාර*|හිරේ|සිරේ, යුද්ධ සිරකරු*, යටත් ව*,
    යුක්‍රේන* .. සිරභාරයේ, යුක්‍රේන* .. අතට|භාරයේ|අත්අඩංගු*
ta போர்க்கைதி*, கைதி*, உக்ரைன்*|உக்ரைனில்|உக்ரேனில்|உக்ரைனிய .. சிறை*|பிடி*|கைதி*, சரணடை*,
    சிறைபிடி*, உக்ரைன்*|உக்ரேன்* .. சிக்கி*|பிடிப*|வசம்
uz asir, asirga, asirlik*, asirda, harbiy asir, асир, асирга, асирда, asirlikda,
    asirga tushgan, asir tushgan, асирликда, асирга тушган, асир тушган
tg асир, асорат, ба асорат, асир афтод, асир шуд, дар асорат
ky туткун*, колго түш*, туткунда, туткунга түш*, колго түшкөн
sw mateka, mfungwa wa vita, ametekwa, alitekwa, amechukuliwa mateka,
    yuko mikononi mwa ukraine, mfungwa wa ukraine, amekamatwa na ukraine
tr esir, esir dustu, savas esiri, esir alindi, esir dus*, esir alin*, esir alındı
am ተማርኳል, ምርኮኛ, ተማረከ, የጦር ምርኮኛ, ተይዟል ዩክሬን, ዩክሬን ተይዟል, የጦር እስረኛ
so maxbuus dagaal
kk тұтқын*, қолға түс*
pa ਜੰਗੀ ਕੈਦੀ, ਯੂਕਰੇਨ* .. ਕੈਦ*|ਬੰਦੀ|ਫੜ*
ml യുദ്ധത്തടവുകാര*, യുദ്ധ തടവുകാര*, ഉക്രൈൻ*|യുക്രൈൻ*|യുക്രെയ്ൻ* .. തടവ*|പിടിയി*
te యుద్ధ ఖైదీ*, ఉక్రెయిన్* .. బందీ*|జైలు*|పట్టుబడ*|ఖైదీ*
[detained_ru]
en arrested in russia, detained in russia, jailed in russia, in russian prison,
    in russian jail, in russian custody, arrested by military police,
    detained by military police, in zindan, held in a pit, kept in pit, kept in basement,
    locked in basement, held in basement, detention centre in russia, in detention,
    detained, arrested, in jail, in prison, imprisoned, under arrest, in custody, in a pit,
    in pit, in basement, arrested by russian police, held by police, in police station,
    jailed, lodged in .. jail|prison
ru задержан*, арестован*, арест, под арестом, в тюрьме, сизо, зиндан, в яме,
    держат в подвале, сидит в подвале, военная полиция забрала, на гауптвахте, гауптвахт*, сидит на
    губе, на подвале, военная полиция задерж*, военная полиция взяла
uk заарештован*, затриман*, у в'язниці
es detenid*, arrestad*, preso, encarcelad*, en la carcel
fr arrete, detenu, emprisonne, en prison, incarcere, en detention
pt detid*, preso, na prisao, encarcerado, na cadeia
ar معتقل, محتجز, موقوف, مسجون, في السجن, اعتقل, احتجز,
    حبسوا, سجنوا, محبوس, محبوسين, مسجونين, محتجزين, بالسجن, بالحبس, في الحبس, انحبس, انسجن,
    الشرطة|شرطة العسكرية|عسكرية .. مسك*|قبض*|أخذ*|اعتقل*|أوقف*,
    معتقلين, موقوفين
fa بازداشت*, زندانی, در زندان, دستگیر*,
    بندی, در محبس, محبوس, در بازداشت, در توقیف, توقیف شد*
ur گرفتار, جیل میں, قید, حراست*, جیل میں ہے, حوالات, قید میں
hi गिरफ्तार, जेल में, हिरासत*, जेल में है, बंद है जेल, कैद में, पुलिस ने पकड़, लॉकअप
ne पक्राउ, थुनामा, जेलमा, हिरासत*
bn গ্রেপ্তার, গ্রেফতার, জেলে, আটক, কারাগারে
si අත්අඩංගු*, හිරේ, සිරගත*, බන්ධනාගාර*, සිරේ ඉන්න*
ta சிறையில், கைது*, காவலில், தடுப்புக்காவல*
uz qamoq*, qamalgan, hibsga, ushlangan, qamaldi, қамоқ*, ҳибс*
tg ҳабс, зиндон*, дастгир*, боздошт*, маҳбас*
ky камак*, камалды, кармалды, түрмө*
sw amekamatwa, alikamatwa, gerezani, jela, kizuizini, amefungwa, ameshikiliwa, anashikiliwa,
    amewekwa ndani
tr tutuklan*, tutuklu, gozaltinda, hapiste, cezaevinde
am ታስሯል, እስር ቤት, ታሰረ, በቁጥጥር ስር
kk түрмеде, қамауда, қамалды, ұсталды, тергеуде
pa ਗ੍ਰਿਫ਼ਤਾਰ, ਗ੍ਰਿਫਤਾਰ, ਜੇਲ੍ਹ ਵਿੱਚ, ਜੇਲ੍ਹ ਵਿਚ, ਹਿਰਾਸਤ*
ml അറസ്റ്റിൽ, അറസ്റ്റിലായി, ജയിലിൽ, കസ്റ്റഡിയിൽ
te అరెస్ట్ చేశా*, అరెస్టు చేశా*, అరెస్టయ్యా*, జైలులో, జైల్లో
[detained_home]
en in jail at home, arrested on return, arrested on arrival, arrested at airport on return,
    detained on return, jailed at home, in prison at home, in custody at home,
    imprisoned at home, arrested at home, arrested at home airport, arrested by own police,
    held on return, jailed on return
ru арестован по возвращении, задержан по возвращении, осужден дома, арестован дома,
    сидит дома в тюрьме, судят дома, судят на родине, осужден на родине, задержан на родине
es detenido al regresar, detenido al llegar, preso al regresar, preso al volver,
    detenido al volver, arrestado al volver, arrestado al llegar
fr arrete a son retour, detenu a son retour, arrete des son retour
ar اعتقل بعد عودته, اعتقل عند عودته, سجن بعد عودته
uz qaytgach qamaldi
[escaped]
en escaped, escape, ran away, run away, runaway, fled, flee, fleeing, in hiding, hiding,
    hides, hidden by, hides in, deserted, deserter, desertion, awol, left his unit,
    left the unit, left unit, broke out, on the run, got away, ran off
ru сбежал*, бежал, убежал*, скрывает*, скрывал*, прячет*, прячусь, соч, самовольн*,
    дезертир*, покинул часть, ушел из части, в бегах, оставил часть, самоволк*
uk втік, втекл*, переховує*, ховаєт*, дезертир*, сзч, самовільн*, утік
es escapo, se escapo, escapado, huyo, huido, escondid*, se esconde, fugado, fugo, deserto,
    desertor, profugo, esta huyendo
fr evade, s est evade, echappe, s est echappe, enfui, s est enfui, se cache, cache, fuite,
    en fuite, deserte, deserteur
pt fugiu, escapou, escondid*, se esconde, desertou, desertor, foragido, em fuga, fugido,
    a monte
ar هرب, هارب, فر, فار, مختبئ, يختبئ, متخفي, متخف, مختفي عن الأنظار, اختبأ, مختبي, فر من,
    شرد, متخبي, متخفيا,
    شرد من, انهزم من, هربان, هاج من, مستخبي, متخبئ, متوارى, متواري, فلت من
fa فرار, فراری, فرار کرد*, مخفی شده, پنهان شده, گریخت*, متواری, پنهان است, مخفی است,
    گریخته, فرار کرده, پت شده
ur بھاگ گیا, فرار, چھپا ہوا, روپوش, چھپ گیا
hi भाग गया, फरार, छिपा, छुपा, छिपकर, bhag gaya, chhup*
ne भागेको, भागेर, भाग्यो, लुकेर, लुकेको, लुकी, bhageko, lukera, lukeko, bhagera
bn পালিয়ে*, পালাইছে, লুকিয়ে*, আত্মগোপন*, paliye*, lukiye*
si පැන ගොස්, පැනගිය*, සැඟවී*, හැංගිල*, පලා ගිය*
ta தப்பி*, ஒளிந்து*, தலைமறைவ*
uz qochgan, qochdi, qochib, yashirin*, yashirinib, қочган, қочди, қочиб, яширин*
tg гурехт*, фирор*, пинҳон*, пинхон*, фирор кард, пинҳон шуд*, гурехта
ky качкан, качып, качты, жашырын*, жашынып
sw ametoroka, alitoroka, katoroka, anajificha, amejificha, kajificha, mafichoni, amekimbia
tr kacti, kacmis, firar*, saklaniyor, gizleniyor, kacak, saklanıyor, firar etti,
    kacak durumda, saklan*, gizlen*
pa ਭੱਜ ਗਿਆ, ਲੁਕਿਆ
ml രക്ഷപ്പെട്ടു, ഒളിവിൽ
am አምልጧል, አመለጠ, ተደብቋል, ጠፍቶ ወጣ, ሸሽቷል
[safe_abroad]
en safe in, reached safely, asylum in, got asylum, in third country, crossed to georgia,
    in safe country, refugee in, safe abroad, asked|applied|seeking|sought|seeks asylum,
    asylum seeker
ru в безопасности в, уехал в третью страну, получил убежище, попросил убежища в,
    в третьей стране
es a salvo en, asilado en, refugiado en, a salvo, esta seguro en
fr en securite en, refugie en, asile en, a l abri en, en securite
ar بأمان في, لاجئ في, لجوء في,
    لاجئ|لاجئا|مقيم|عايش|يعيش|موجود|استقر|وصل .. تركيا|أرمينيا|جورجيا|كازاخستان|صربيا|فنلندا|
    أوروبا|بولندا|ألمانيا|الإمارات|ارمينيا|بتركيا|بأرمينيا|بجورجيا|بألمانيا|بصربيا,
    بأمان خارج, طلب اللجوء, قدم لجوء, خارج روسيا وبأمان,
    طلع|خرج من الجيش .. بجورجيا|بتركيا|بأرمينيا|جورجيا|تركيا|أرمينيا
pt em seguranca, a salvo
fa پناهنده|پناهندگی در, در ترکیه|ارمنستان|گرجستان|قزاقستان|آلمان|صربستان است, پناهندگی خواست*
ur پناہ لی, پناہ گزین, ترکی|آرمینیا|جارجیا|جرمنی|سربیا میں .. ہے|محفوظ
sw yuko salama nje
[discharged]
en discharged, demobilised, demobilized, dismissed from army, contract terminated,
    contract cancelled, let go from army, finished service, stranded, released from army,
    released from service, discharge done, ^ released, released from contract, relieved,
    let go, service over
ru уволен*, уволили, демобилизован*, комиссован*, контракт расторгнут, списан*
uk звільнен*, демобілізован*, комісован*
es dado de baja, licenciado, desmovilizado, baja del ejercito, contrato rescindido, contrato
    terminado
fr demobilise, libere de l armee, reforme de l armee, libere du contrat, libere de son contrat,
    contrat resilie, contrat rompu
pt desmobilizado, dispensado, contrato rescindido, dispensado do exercito
ar سرح, تسريح, تم تسريحه, انتهت خدمته, مسرح من الخدمة,
    سرحوا, تسرح, انسرح, مسرح, خلصت خدمته, أنهى خدمته, أنهوا خدمته, تم إنهاء عقده, فسخوا عقده,
    انفسخ عقده
fa ترخیص, پایان خدمت,
    ترخیص شد*, خدمتش تمام, رخصت شد*, قراردادش فسخ شد*
ur فارغ کر دیا, ڈسچارج,
    فارغ ہو*, فوج سے فارغ, چھٹی مل گئی, معاہدہ ختم ہو گیا
hi छुट्टी मिल गई सेना, सेना से मुक्त, डिस्चार्ज
ne सेनाबाट मुक्त, डिस्चार्ज
bn চাকরি থেকে মুক্ত, ডিসচার্জ
uz xizmatdan boshatil*, boshatildi, бўшатил*
tg озод шуд аз хизмат
ky кызматтан бошотул*, бошотулду
sw ameachiliwa jeshini, ameruhusiwa jeshini
tr terhis, terhis edildi
kk әскерден бос*, қызметтен бос*
"""
