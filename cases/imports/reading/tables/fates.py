"""What became of him, in words of many languages. See `phrasebook` for how to write it."""

# "nothing" is for words that mean something else beside those around them.
FATES = """
[nothing]
en phone|battery|sim|mobile|laptop died, battery|laptop dead, dead drunk|tired|battery|sim|letter|
    weight,
    visa|passport|contract|permit|document|patent|card|papers|ticket .. expired,
    death threat*, death certificate, fear of death, afraid of death, threatened with death,
    will be killed, would be killed, will kill, may be killed, afraid to be killed,
    captured on video, captured on camera, arrest warrant, dead end, before death,
    dead line, not returned home yet, hospital staff, works in hospital, can be killed,
    injury compensation, insurance for death, missing documents, missing passport,
    documents missing, passport missing, missing pay, missing salary, escape from poverty,
    police came home, return home, at home family, family at home, his mother is home,
    until death, active sim, phone active, active on whatsapp, was thought dead,
    thought he was dead, lost phone|passport|documents|money|weight|job|sim|hope|signal|
    connection|eye|hearing, army hotel|kitchen|canteen|cook|base|camp|hospital, from army,
    out of army, leave army, army took, army hospital, army says|said, army letter,
    killed|shot many|several|some|ukrainian|ukrainians|enemy|enemies|civilians|people,
    bullet proof, prison|jail|police|court|trouble|law|debt at home, recruited|signed|recruit
    in|from prison|jail, was in prison|jail when, fellow|other|co|soldier soldier|soldiers|friend,
    soldier told|said|informed|says, did not go voluntarily|willingly|freely,
    didnt go voluntarily|willingly|freely, after training|trg
bn মারা যাননি|যায়নি|যাননাই|যায়নাই, প্রশিক্ষণের পর*, ট্রেনিংয়ের পর*, প্রশিক্ষণ শেষে
pa ਮੌਤ|ਜਾਨ ਦਾ|ਦੀ|ਨੂੰ .. ਡਰ*|ਖਤਰਾ|ਧਮਕੀ
te చనిపోయే|మరణ .. ప్రమాద*|భయ*|ముప్పు
ml മരണ|ജീവന് .. ഭയ*|ഭീഷണി*, മരണഭയ*
ru могут|может|могли .. убить|убит|погибнуть, могут|может|могли .. ранить|ранен,
    боится|боимся .. убьют, угроз* смерт*, свидетельство о смерти, справк* о смерти,
    после смерт*, перед смерт*,
    больниц* мать, пропал* документ*, пропал паспорт, смертник*, больше не вернулся,
    свидетель о гибел*, двухсот|трехсот|пятисот тысяч|тыс|рублей|руб|долларов, из сизо, с сизо, из
    тюрьмы, из тюрьм
es bateria|telefono|celular muerto|muerta|murio, miedo de|a morir, miedo de|a que .. maten,
    teme* que .. maten, teme* morir,
    amenaza* de muerte, certificado de defuncion, documento vencido, estaba preso, firmo en la
    carcel|prision, reclutado en la carcel|prision, reclutado en prision
fr batterie|telephone|portable mort|morte, peur d|de etre tue|tuee|blesse|capture, peur de|
    d mourir, peur qu .. tue, menace* de mort,
    acte de deces, certificat de deces, recrute en prison, etait en prison, signe
    en prison
pt medo de morrer, medo de ser morto|capturado|ferido, passaporte|documento|documentos|telefone|
    telemovel .. perdido|perdidos, estava preso, assinou
    na prisao|cadeia, recrutado na prisao|cadeia
ar شهادة وفاة, شهادة الوفاة, تهديد بالقتل, فقد جوازه|الجواز|أمله|أوراقه|
    هاتفه,
    ضاع|ضاعت|ضيع|ضايع جوازه|الجواز|أوراقه|أوراقهم|هاتفه|مستقبله|عمره|حقه|تلفونه,
    مات|توفي|استشهد|قتل أبوه|والده|أخوه|أمه|والدته|ابنه|رفيقه|صديقه|زميله,
    كان مسجون|مسجونا|محبوس|محبوسا|سجينا|محكوم|محكوما|بالسجن|بالحبس, كان في السجن|الحبس,
    من السجن|الحبس|السجون
fa پاسپورت*|مدارک*|تلفن*|تذکره* .. گم, پاسپورت*|مدارک*|تلفن*|تذکره* .. گم شد*|است,
    در زندان|محبس|حبس بود, زندانی|بندی|محبوس بود, از زندان|محبس
ur پاسپورٹ|کاغذات|فون|موبائل|کارڈ .. گم ہو|ہے|گیا,
    جیل|قید میں تھا|تھے, جیل|قید سے
hi मौत|मृत्यु|जान का|की|को .. डर*|खतरा|धमकी, मृत्यु प्रमाण पत्र, ट्रेनिंग के बाद, प्रशिक्षण के बाद
ne मृत्यु दर्ता, मृत्यु प्रमाणपत्र, तालिमपछि, तालिम पछि
sw pasipoti* .. imepotea, alikuwa gerezani|jela, akiwa gerezani|jela
am ፓስፖርት*|ስልኩ|ገንዘብ* .. ጠፍቷል
uz qamoqxonadan, qamoqdan, қамоқхонадан, қамоқдан
tg аз зиндон, аз маҳбас, аз сизо
ky түрмөдөн, камактан, досунун|таанышынын|тааныштын|тууганынын|жолдошунун|бирөөнүн|байкесинин
    үйүндө
kk түрмеден, қамақтан, тергеу изоляторынан
ta பயிற்சிக்குப் பின்*, பயிற்சிக்கு பின்*, பயிற்சிக்குப் பிறகு
si පුහුණුවෙන් පසු*
[escaped]
en escaped|fled|ran from .. detention|jail|prison|custody|hospital|unit|camp, absconded,
    absconding, left army, left the army, left camp, desert*, escap*, ran from army,
    ran from unit, ran from camp, quit the army, left his position, left position, hid in forest
ru сбежал|бежал|убежал из .. госпитал*|плена|тюрьмы|части|сизо, ушел самовольно,
    дезертировал, сбежал, удрал, оставил службу, пятисотый, пятисотые, пятисотым, пятисотит*,
    запятисот*
so wuu baxsaday, wuu baxsadey, wuu ka cararay, waa baxsaday
kk қашып кет*, қашып жүр*, жасырын*, қашқан, қашты, қашып
pa ਭੱਜ ਕੇ, ਫਰਾਰ, ਲੁਕ ਕੇ, ਲੁਕਿਆ*
ml ഒളിച്ചു കഴിയു*, ഓടി രക്ഷപ്പെട്ട*, ഒളിച്ചോടി
te పారిపోయ*, తప్పించుకు*, దాక్కు*
pt abandonou a|o
    posicao|unidade|quartel|posto
es dejo su puesto, abandono su|el
    unidad|puesto|cuartel
fr a quitte son|sa|le unite|position|camp
si පැනලා, පැනගිහින්, පැනල ගි*
[killed]
en killed, died, dies, dead, death, deceased, expired, passed away, kia, k.i.a., martyr*,
    fallen in battle, killed in action, no more alive, lost his life, lost life, blown up,
    is no more, his funeral, death certificate issued|received|came|given, death notice,
    was buried, identified by dna, body found, body identified, his dead body,
    notice of death, shot dead, rip, no longer alive, casualty, passed on, lost his live,
    perished, rest in peace, was killed, met his death, attained martyrdom, breathed his last,
    no longer with us $, not alive $, succumbed, left this world, no longer in this world,
    met with death, met with his death
ru погиб, погибла, погибли, погибш*, гибел*, убит, убита, убили, убитый, умер, умерла,
    скончал*, смерт*, мертв*, двухсот*, 200й, груз 200, покойн*, не стало, похоронк*,
    извещение о гибели, извещение о смерти, опознан по днк, тело нашли, тело опознано, обнулили,
    обнулен*, задвухсот*, 200 й
uk загинув, загибл*, загинул*, вбит*, убит*, помер, мертв*, смерт*, похоронк*,
    сповіщення про загибель
es muerto, muerta, murio, fallecio, fallecid*, matado, lo mataron, mataron, falleci*,
    caido en combate, muerte, dado por muerto, aviso de muerte, cuerpo hallado
fr mort, morte, decede*, tue, tuee, deces, mort au combat, tombe au combat, avis de deces,
    corps retrouve
pt morto, morreu, faleceu, falecid*, mataram, morto em combate, obito, tombou,
    caiu em combate, foi morto, perdeu a vida
ar قتل, قتيل, مقتول, مقتل, استشهد, شهيد, توفي, متوفي, متوفى, وفاة, مات, ميت, قضى نحبه,
    لقي حتفه, لقي مصرعه, مصرعه, ارتقى, انقتل, انكتل, توفى, وفاته,
    قتلوا, نال الشهادة, ارتقى شهيدا, الله يرحمه, رحمه الله, انتقل إلى رحمة, فارق الحياة,
    خبر وفاته, استشهاد*, راح شهيد,
    قتلى, مقتولين, شهداء
fa کشته, کشته شد*, شهید, فوت, فوت کرد*, جان باخت*, مرده, درگذشت*, کشته شده, جانش را از دست,
    شهید شده, به قتل رسید*, وفات*, هلاک,
    به شهادت رسید*, زنده نیست, جان داد*, از دنیا رفت*
ur ہلاک, مارا گیا, مارے گئے, جاں بحق, وفات, فوت, انتقال, شہید, مر گیا, مارا جا چکا, جان کی
    بازی, وفات پا*, انتقال کر*, چل بسا
hi मृत, मृत्यु, मौत, मारा गया, मारे गए, मर गया, शहीद, निधन, देहांत, mar gaya, maara gaya,
    mara gaya, mrityu, maut, देहान्त, वीरगति, जान चली गई, जान गंवा*, मृतक, चल बसा, चल बसे, मारे
    जाने, जान चली गयी, जान गयी, जान गई
ne मृत्यु, मारिए*, मारियो, मरेको, मर्यो, मरे, निधन, बितेको, बित्नुभयो, दिवंगत, mareko,
    mritu, mrityu, mariyo, ज्यान गु*, ज्यान गयो, मारिनु*, मरेछ, निधन भयो, वीरगति, मृतक
bn মারা গেছে*, মারা গিয়েছে*, মারা যায়, মারা গেল*, মৃত, মৃত্যু, নিহত, শহীদ, mara gese,
    mara geche, mara gase, nihoto, মারা যান, মারা যাওয়া*, প্রাণ হারি*, প্রাণ গেছে, মৃত্যুবরণ,
    ইন্তেকাল, মরে গেছে, মারা গিয়েছেন, প্রাণ হারা*, প্রাণ দিয়েছে*, জীবন দিয়েছে*
si මිය ගිය, මිය ගොස්, මරණය, මියගිය*, මරා දැම*, මැරිල*, මැරුණ*, මිය ගි*, මිය ගියේ, මියගොස්, මිය
    ගිහින්, මරණයට, ජීවිතක්ෂයට, ජීවිතය අහිමි, මරා දමා, මරුණා, මළ
ta இறந்து*, இறந்த*, கொல்லப்பட்ட*, மரணம், உயிரிழந்த*, மரணமடைந்த*, இறந்தார், மரணமடைந்*, மரணித்*,
    உயிரிழந்*, கொல்லப்ப*, பலியா*, வீரமரணம், காலமானார், இறப்பு
uz halok, vafot, ^ olgan, ^ olib qolgan, ^ oldi, oldirilgan, oldirildi, qurbon bolgan,
    ҳалок, вафот, ўлган, ўлдирилган, ўлди, vafot etgan, jangda halok, urushda olgan, nobud,
    вафот этган, нобуд
tg ҳалок, кушта, фавт, мурд, мурда, вафот, вафот кард, ҳалок шуд, кушта шуд, фавтид, шаҳид,
    дар ҷанг мурд
ky каза болду, каза болгон, каза тап*, өлдү, өлгөн, өлтүрүлг*, набыт бол*, курман бол*,
    мерт болду, мерт бол*, каза болуптур, окко учту, шейит
kk қаза тап*, қайтыс бол*, өлді
sw amekufa, amefariki, alikufa, ameuawa, aliuawa, kafa, kifo, marehemu, amefa, alifariki,
    kauawa, amekufa vitani, ameaga dunia, kuuawa, tumepata maiti
tr ^ oldu, ^ olmus, belki|galiba|muhtemelen|sanirim|arkadasi oldu|olmus, olduruldu,
    oldurulmus, sehit, hayatini kaybetti, vefat, vefat etti, ölü, ^ oldugu soylen*,
    oldugunu soyl*, hayatini kaybet*, oldurul*, cephede oldu, ölmüş, vefat et*
pa ਮਾਰਿਆ ਗਿਆ, ਮੌਤ, ਮਰ ਗਿਆ, ਸ਼ਹੀਦ, ਮਾਰੇ ਗਏ, ਜਾਨ ਚਲੀ ਗਈ, ਦੇਹਾਂਤ, ਗੁਜ਼ਰ ਗਿਆ
ml മരിച്ചു, കൊല്ലപ്പെട്ടു, മരണം, മരണപ്പെട്ടു, മരിച്ചതായി, കൊല്ലപ്പെട്ടതായി, മരിച്ചെന്ന്
zu ushonile, washona, ufile, wabulawa, ubulewe
af dood, gedood, oorlede, gesterf
am ሞቷል, ሞተ, ሞቶአል, ተገድሏል, ተገደለ, አርፏል, ህይወቱ አልፏል, ሕይወቱ አልፏል, ተሰውቷል
so wuu dhintay, waa dhintay, wuu geeriyooday, waa la dilay, geeriyood*, wuu dhintey
te చనిపోయ*, మరణించ*, మృతి, ప్రాణాలు కోల్పో*, హతమ*
[remains_returned]
en body returned home, body returned to family, body came home, body arrived, body reached,
    body was buried, body buried, buried at home, buried in village, remains returned,
    remains came home, remains arrived, remains home, cremated, last rites done,
    body received, body handed over, coffin arrived, coffin came, body brought home,
    buried at his village, body recd, body rec, body rcvd, body recieved, body reached home,
    mortal remains received|recd|reached|arrived, crem done, cremation done, last rites
    performed, mortal remains handed|brought|cremated|buried, remains handed over
ru тело вернули, тело привезли, тело доставили, похоронили, похоронен*, тело передали семье,
    тело получили, тело дома, кремирован*
uk тіло повернули, тіло привезли, поховали, похован*
es cuerpo llego, cuerpo repatriado, restos llegaron, restos repatriados, cuerpo entregado,
    enterrado, sepultado, lo enterraron
fr corps rapatrie, corps arrive, corps rendu, enterre, inhume, depouille rapatriee
pt corpo chegou, corpo repatriado, enterrado, sepultado
ar وصل الجثمان, وصلت الجثة, عاد الجثمان, استلمنا الجثة, استلمنا الجثمان, تم دفنه, دفن, دفناه,
    وصل جثمانه|جثمان, وصلت جثته|جثة, جثته|جثمانه|الجثة|الجثمان وصل|وصلت|رجع|رجعت|عاد|عادت,
    استلمنا جثته|جثمانه, دفنوا, تم الدفن, شيع جثمانه, تم تشييعه, وري الثرى
fa جنازه*|جسد*|پیکر* .. رسید|آوردند|آورده|انتقال, جسد*|جنازه* را تحویل گرفت*, دفن شد*, دفن کرد*,
    به خاک سپر*
ur میت آ گئی, میت پہنچ*, لاش آ گئی, میت مل گئی, تدفین ہو*, دفن کر دیا, سپرد خاک, لاش پہنچ*
ne शव आयो, शव आइपुग्यो, शव ल्याइयो, अन्त्येष्टि भयो, दाहसंस्कार भयो, शव घर आ*, शव नेपाल आ*, शव
    बुझ*, दाहसंस्कार गर्*, अन्त्येष्टि गर्*, अन्तिम संस्कार भ*, अन्तिम संस्कार गर्*,
    अन्त्येष्टि गरि*, अन्त्येष्टि भइ*, शव .. ल्याइ*
hi शव आ गया, शव पहुंचा, शव मिल गया, अंतिम संस्कार हो गया, शव घर आ*, शव घर पहुं*, पार्थिव शरीर
    आ*, पार्थिव शरीर पहुं*, लाश आ गई, लाश मिल गई, लाश घर आ*, अंतिम संस्कार कर दिया, दफना दिया,
    अंतिम संस्कार हुआ, शव .. लाया गया, शव .. पहुंचा|पहुँचा, अंत्येष्टि हो गई, अंत्येष्टि कर दी
bn লাশ এসেছে, মরদেহ এসেছে, লাশ পৌঁছেছে, দাফন হয়েছে, দাফন করা হয়েছে, লাশ পেয়েছি, লাশ দেশে
    এসেছে, লাশ বাড়িতে এসেছে, মরদেহ পৌঁছেছে, মরদেহ পেয়েছি, দাফন সম্পন্ন, দাহ করা হয়েছে
si දේහය ගෙදර ආ*, දේහය ලැබුණා, සිරුර ලැබුණා, සිරුර ගෙනා*, භූමදාන*, ආදාහන*
ta உடல் வந்தது, உடல் வந்துவிட்டது, உடல் கிடைத்தது, உடல் கொண்டுவரப்பட்ட*, அடக்கம் செய்*, தகனம்
uz jasadi keldi, jasadi olib kelindi, dafn etildi, dafn qilindi, kumildi
tg ҷасадаш оварданд, дафн шуд, дафн карданд
ky сөөгү келди, сөөгүн алып кел*, жерге берил*
sw mwili umefika, mwili umerudi, amezikwa, alizikwa, maiti imefika, maiti imezikwa, maiti
    ilizikwa, mwili umezikwa, mwili ulizikwa, mazishi yamefanyika
tr cenazesi geldi, defnedildi, gomuldu
kk сүйегі жеткіз*, сүйегі келді, жерленді, жерлеу өтті
so meydkii waa yimid, waa la aasay
ml മൃതദേഹം എത്തി, മൃതദേഹം എത്തിച്ചു, മൃതദേഹം കിട്ടി, സംസ്കരിച്ചു
pa ਲਾਸ਼ ਆ ਗਈ, ਦੇਹ ਆ ਗਈ, ਸਸਕਾਰ ਹੋ ਗਿਆ, ਸਸਕਾਰ ਕਰ ਦਿੱਤਾ
te మృతదేహం వచ్చింది, మృతదేహం చేరింది, అంత్యక్రియలు జరిగా*, అంత్యక్రియలు పూర్త*
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
[returned]
en returned, returned home, back home, came back, came home, is home, now home, at home now,
    at home, home now, reached home, arrived home, home safe, safe home, came back home,
    repatriated, got home, is back, back in country, ^ home, deported home,
    deported to home, sent home, reached home safely, with family now, landed home,
    flown home, reached|arrived nepal|india|kenya|bangladesh|lanka|ghana|egypt|iraq|cuba|
    uzbekistan|pakistan|cameroon|nigeria|uganda, returned|back|reached|arrived in|to nepal|
    india|kenya|bangladesh|sri|ghana|egypt|iraq|cuba|uzbekistan|tajikistan|kyrgyzstan|
    pakistan|cameroon|nigeria|uganda|africa, with family at home, he is back, flown back,
    jetted back, came back alive, back in kenya|nairobi|accra|lagos|harare|pretoria|
    johannesburg|kampala|lusaka, evacuated home, landed at jkia, reached native, back in native,
    back to native, came to native, reached village, back in village, was|been|and brought back,
    deported to|back india|nepal|sri|bangladesh
ru вернулся, вернулась, вернули домой, вернулись, ^ дома, уже дома, сейчас дома,
    возвращен домой, репатриирован*, приехал домой, возвратился, депортирован домой,
    отправлен домой, вернулся на родину, прилетел домой
uk повернувся, повернули додому, вдома, удома
es regreso, ha regresado, regreso a casa, volvio, ya en casa, retorno, repatriado,
    esta de vuelta, de vuelta en casa, ^ en casa, en su casa, con su familia ya, ya esta en casa,
    esta en casa $
fr rentre, est rentre, revenu, est revenu, de retour, rapatrie, retourne au pays, chez lui
pt voltou, regressou, em casa, de volta, retornou, repatriado, ja em casa, ja voltou,
    chegou a casa, esta em casa, retornou ao pais
ar عاد, رجع, عائد, رجع للبيت, عاد إلى الوطن, وصل البيت, عاد للوطن, في البيت الآن, عاد سالما,
    رجع سالم, وصل إلى بلده, وصل سالما, رجع لأهله, رجع للبلد,
    وصل البلد|بالسلامة|بيته|لأهله|سالم, وصل إلى أهله|بيته, رجع إلى|على|ع|لبيته|بيته, بين أهله,
    عند أهله, في بيته, بالبيت, رجع بالسلامة, عاد إلى بيته|أهله|بلده
fa برگشت*, بازگشت, به خانه رسید, برگشته, برگشته است, به وطن برگشت*, به خانه برگشته,
    به کشور برگشت*, خانه است
ur واپس آ گیا, واپس آگیا, گھر پہنچ گیا, واپس, واپس آ چکا, واپس آیا, گھر آ گیا, گھر آگیا, گھر آ
    چکا, لوٹ آیا, لوٹ آ*, وطن واپس آ*, گھر پر ہے
hi वापस आ गया, वापस आया, लौट आया, घर आ गया, लौटा, घर पहुंचा, wapas aa gaya, ghar aa gaya, वापस
    आ चुका, वापस आ चुके, वापिस आ*, घर लौट*, लौट आए, स्वदेश लौट*, भारत लौट*, घर पर है, घर आया,
    घर पहुँच*, अब घर पर, घर में है अब
ne फर्केको, फर्कियो, फर्किएको, फर्क्यो, घर आइपुग्यो, घर फर्केको, घर आएको, pharkeko, farkeko,
    farkiyo, ghar aayo, farkisakeko, फर्किस*, फर्किएर, फर्कि, घर आइस*, घर पुग*, फर्केका, घर
    आइसके*, स्वदेश फर्क*, नेपाल फर्क*, नेपाल आइ*, घरमै छ, घरमा छ
bn ফিরে এসেছে*, ফিরেছে*, ফেরত এসেছে*, দেশে ফিরে*, বাড়ি ফিরে*, ফিরে আসছে, fire eseche,
    deshe fireche, fire asche, ফিরে এসেছি, ফেরত আসছে, ফেরত আসছেন, দেশে এসেছে*, বাড়ি এসেছে*,
    বাড়িতে আছে, দেশে আছে, দেশে ফেরত
si ආපසු ආවා, ගෙදර ආවා, ආපසු පැමිණ*, ආපහු ආවා, ආපසු ඇවිත්, ගෙදර ඇවිත්, නැවත පැමිණ*, ලංකාවට ආ*,
    ගෙදර ඉන්නවා, ආපසු ආ, ආපහු ඇවිල්ලා, ලංකාවට ඇවිත්, ලංකාවට ආව*, ගෙදර ඇවිල්ලා, ලංකාවට පැමිණ*,
    ආපසු .. ඇවිත්
ta திரும்பி வந்த*, திரும்பிய*, வீடு திரும்பி*, திரும்பினார், திரும்பிவிட்ட*, வீட்டுக்கு வந்த*,
    வீட்டில் இருக்கிற*, ஊர் திரும்பி*, நாடு திரும்பி*, நாடு திரும்பிய*
uz qaytdi, qaytgan, qaytib keldi, uyda, uyiga qaytdi, қайтди, қайтган, уйда, қайтиб келди,
    uyiga qaytgan, yurtiga qaytgan, уйига қайтган, vataniga qaytgan, uyda hozir
tg баргашт, баргаштааст, дар хона, ба хона омад, баргашта, ба ватан баргашт, дар хонааш, ба хона
    омад*, ба ватан омад*, ба ватан баргашт*
ky кайтып келди, кайтты, үйдө, үйүндө, келди үйүнө, мекенине кайт*, үйүнө келди,
    кайтып келген, үйүндө азыр
sw amerudi, alirudi, karudi, yuko nyumbani, amerejea, amerejeshwa, karejea, alirejea,
    yupo nyumbani, amefika nyumbani, amerudishwa nyumbani, amerudishwa kenya|tanzania|nchini
tr dondu, geri dondu, evde, eve dondu, evine dondu, yurda dondu, ulkesine dondu, eve geldi,
    evine geldi
pa ਵਾਪਸ ਆ ਗਿਆ, ਘਰ ਆ ਗਿਆ, ਵਾਪਸ ਆਇਆ, ਵਾਪਸ ਆ ਗਏ, ਘਰ ਪਹੁੰਚ*, ਮੁੜ ਆਇਆ, ਵਤਨ ਪਰਤ*
ml തിരിച്ചെത്തി, മടങ്ങിയെത്തി, നാട്ടിലെത്തി, വീട്ടിലെത്തി, തിരികെയെത്തി, തിരികെ എത്തി,
    തിരിച്ചു വന്നു, തിരിച്ചുവന്നു
am ተመልሷል, ተመለሰ, ወደ አገሩ ተመልሷል, ቤቱ ነው, ወደ ቤቱ ተመልሷል, አገር ቤት ገብቷል, ወደ ሀገሩ ተመለሰ, ቤቱ ገብቷል
so wuu soo noqday, waa soo noqday, wuu soo laabtay, guriga ayuu joogaa
kk елге қайт*, үйіне орал*, үйге қайт*, елге орал*, үйіне келді, оралды
te తిరిగి వచ్చా*, తిరిగి వచ్చే*, తిరిగొచ్చా*, ఇంటికి వచ్చా*, ఇంటికి చేరు*, స్వదేశానికి చేరు*
[prevented]
en did not travel, didnt travel, did not go, didnt go, not travelled, not traveled,
    never travelled, never left, rescued before, stopped before, stopped at airport,
    stopped at immigration, offloaded, turned back at airport, intercepted, prevented from,
    rescued at airport, before flight, before departure, before boarding, refused to go,
    changed his mind, cancelled ticket, did not leave, didnt leave, flight stopped, rescued|
    stopped|intercepted at|in .. airport, turned back at border, pulled off flight,
    pulled off the plane, stopped him|her|them at|in .. airport,
    stopped him|her|them from going|travelling|flying|leaving, did not let him go,
    did not allow him to go, off loaded
ru не улетел, не поехал, не уехал, не выехал, остановили в аэропорту, сняли с рейса,
    не пустили, отказался ехать, передумал ехать, успели остановить, снят с рейса, снята с рейса,
    сняли с самолета, развернули в аэропорту, не пропустили на границе, не выпустили
uk не полетів, не поїхав, зняли з рейсу, зупинили в аеропорту
es no viajo, no llego a viajar, rescatado antes, detenido antes de viajar,
    no salio del pais, impedido de viajar, interceptado, antes de viajar, antes del vuelo,
    no se fue, lo bajaron del avion, bajado del avion, no dejaron viajar, no lo dejaron viajar, no
    lo dejaron salir, retenido en el aeropuerto
fr n a pas voyage, pas parti, n est pas parti, arrete avant le depart, avant le depart,
    avant le vol, intercepte, empeche de partir, avant d embarquer, refoule a l aeroport, refoule a
    la frontiere, intercepte a l aeroport, empeche d embarquer, bloque a l aeroport
pt nao viajou, antes de viajar, antes do voo, impedido de viajar, nao embarcou,
    barrado no aeroporto, impedido no aeroporto, impedido de embarcar, retido no aeroporto,
    nao chegou a viajar, desistiu
ar لم يسافر, قبل السفر, منع من السفر, أوقف في المطار, قبل الرحلة, تم إيقافه في المطار,
    ما سافر, مسافرش, تم منعه من السفر, أعيد من المطار,
    منعوا .. السفر, انمنع من السفر, ألغى السفر, تراجع عن السفر, رجعوا من المطار, وقفوا .. المطار,
    قبل ما يسافر
fa سفر نکرد, قبل از سفر, قبل از پرواز, نرفت, از میدان هوایی برگشت*, از فرودگاه برگردان*
ur سفر نہیں کیا, روانگی سے پہلے, جانے سے پہلے, نہیں گیا, ایئرپورٹ پر روک*
hi यात्रा नहीं की, नहीं गया, उड़ान से पहले, जाने से पहले, एयरपोर्ट पर रोक*, एयरपोर्ट से वापस,
    गया ही नहीं
ne गएन, गएको छैन, उडानअघि, उडान अघि, जानुअघि, यात्रा गरेन, विमानस्थलबाट फर्काइ*, विमानस्थलमा
    रोकि*
bn যায়নি, যাননি, ফ্লাইটের আগে, যাওয়ার আগে, বিমানবন্দরে আটকা*
si ගියේ නැහැ, ගියේ නැත
ta செல்லவில்லை, போகவில்லை
uz bormadi, ketmadi, uchmadi, aeroportda toxtatil*, ketishidan oldin, кетмади, учмади,
    ketolmadi, samolyotga chiqarilma*, aeroportdan qaytar*, кетолмади, reysdan tushir*, рейсдан
    тушир*, aeroportda toxtat*, аэропортда тўхтат*
tg нарафт, пеш аз парвоз, нарафтааст, аз фурудгоҳ баргардон*, аз парвоз боз*
ky кеткен жок, учкан жок, барган жок, учуп кете элек, кете алган жок, учактан түшүрүл*,
    аэропорттон кайтар*
sw hakusafiri, hakwenda, kabla ya safari, kabla ya kusafiri, ameokolewa kabla,
    alizuiwa uwanja, alizuiwa, amezuiwa, hakuondoka, alirudishwa uwanja, alirudishwa airport,
    alirudishwa uwanja wa ndege, amezuiliwa airport, kazuiliwa airport, alizuiliwa airport,
    amezuiliwa jkia, kazuiliwa jkia, alizuiliwa jkia, alizuiwa kusafiri
tr gitmedi, ucmadi, ucaktan indirildi, havalimaninda durduruldu, yola cikmadan
am አልሄደም, አልተጓዘም, ከአየር ማረፊያ ተመለሰ, አየር ማረፊያ ቆመ
kk рейстен түсір*, ұшақтан түсір*, жібермеді
[at_risk]
en not signed yet, has not signed, have not signed, did not sign, didnt sign,
    not yet signed, refuses to sign, refused to sign, they pressure him to sign,
    pressure to sign, pressured to sign, pressing to sign, being pressured, asked to sign,
    told to sign, demand contract, demands contract, demanding contract,
    they want him to sign, they ask him to sign, threatened with army, wants to go,
    planning to go, plans to go, about to leave, about to fly, got an offer,
    received summons, summons came, at risk, has ticket, ticket booked, visa ready,
    flight booked, leaving soon, wants to sign, pushed to sign, pushed to join,
    recruiter calls, threatened to sign, offered contract, being recruited, about to sign,
    thinking to go, invited to russia, they call him to sign, family stopping him,
    family tries to stop, got visa, being forced to sign, wants out before signing,
    refusing to sign, not left yet, not gone yet, yet to leave|go|depart, visa recd|received,
    going next|tomorrow|soon, leaving next|tomorrow
ru требуют контракт, требуют подписать, не подписал, не подписывал, предлагают контракт,
    предлагают подписать, склоняют к контракту, давят подписать, угрожают отправить,
    заставляют подписать, вынуждают подписать, принуждают подписать, хочет поехать,
    собирается ехать, пришла повестка, получил повестку, вручили повестку, билет куплен,
    есть билет, уговаривают, вербуют, хочет подписать, хотят забрать, угрожают забрать,
    принуждают, давят, заставляют, пытаются забрать, зовут на контракт, зовут подписать, агитируют,
    вынуждают
uk вимагають контракт, не підписав, змушують підписати, пропонують контракт
es no ha firmado, no firmo, lo presionan para firmar, le exigen firmar, le piden firmar,
    quiere ir, quieren que firme, piensa viajar, a punto de viajar, aun no firma, aun no firmo,
    todavia no firma, presionando para firmar, presionan para firmar, lo quieren reclutar, tiene
    pasaje, pasaje comprado, tiene boleto, boleto comprado
fr n a pas signe, pas signe, pas encore signe, on lui demande de signer,
    on le pousse a signer, veut partir, exigent qu il signe, exigent un contrat,
    sous pression, a deja son billet, billet achete, sur le point de partir
pt nao assinou, pressionam para assinar, quer ir, querem que assine, pressionado para assinar, tem
    passagem, passagem comprada
ar لم يوقع, يطلبون منه التوقيع, يضغطون عليه, يريد السفر, طلبوا منه التوقيع, يهددونه بالتجنيد,
    بعده|لسه|لسا|لساته|عاده|للحين ما سافر|وقع|مسافرش, لم يسافر بعد, لم يسافر حتى الآن,
    ما سافر بعد|لسه|للحين, سيسافر, سوف يسافر, رح|راح يسافر, حيسافر, هيسافر,
    ناوي|بدو|بده|يريد|عايز|عاوز يسافر, حجزوا|محجوز|محجوزة .. تذكرة|تذكرته|التذكرة|الطيارة,
    التذكرة جاهزة|محجوزة, الفيزا جاهزة, بدهم|يريدون|يريدونه|عايزين|عايزينه|يبغون|يبغونه يوقع,
    يجبرونه .. التوقيع|يوقع, ما وقع, رفض التوقيع|يوقع, يرفض التوقيع
fa امضا نکرد*, امضا نکرده, مجبورش میکنند امضا, می خواهد برود,
    هنوز نرفت*|سفر نکرد*|امضا نکرد*, می خواهند امضا, میخواهد برود, قصد رفتن, تکت گرفته|آماده,
    ویزه آماده
ur دستخط نہیں کیے, دستخط پر مجبور, جانا چاہتا,
    ابھی نہیں گیا, ابھی تک نہیں گیا, ابھی گیا نہیں, جانے والا, ٹکٹ ہو, ٹکٹ بک, جانے کی تیاری,
    ویزا لگ
hi हस्ताक्षर नहीं किए, साइन नहीं किया, जाना चाहता
ne सही गरेको छैन, सही गरेन, जान खोजेको, जान चाहन्छ
bn সই করেনি, স্বাক্ষর করেনি, সই করতে চাপ, যেতে চায়
uz imzolamagan, imzolamadi, shartnoma talab*, kontrakt talab*, majburlashmoqda, bormoqchi,
    имзоламаган, имзоламади, контракт талаб*, шартнома талаб*, ketmoqchi, чипта олган, chipta
    olgan, кетмоқчи
tg имзо накард*, шартнома талаб*, контракт талаб*, маҷбур мекунанд, чипта гирифт*, рафтанӣ аст
ky кол койгон жок, кол коё элек, контракт талап*, барайын деп, мажбурлап жат*, билет алган,
    кеткени жатат, кетейин деп жатат
sw hajasaini, hakusaini, wanamlazimisha kusaini, anataka kwenda, wanamshawishi, anashawishiwa,
    anataka kusafiri, ana tiketi, yuko karibu kusafiri
tr imzalamadi, imzalamaya zorlaniyor, sozlesme istiyorlar, gitmek istiyor
kk қол қоймады, қол қоюға мәжбүр*, билет алған, кеткелі жатыр
[in_transit]
en on the way, in transit, at airport now, flying now, travelling now, waiting in dubai,
    waiting in istanbul, on flight
ru в пути, едет, летит, на пересадке
uk в дорозі
es en camino, en transito, de camino
fr en route, en transit, en chemin
ar في الطريق, مسافر الآن,
    بالطريق, في المطار, ترانزيت
hi रास्ते में
ne बाटोमा
bn পথে আছে
tr yolda
uz yolda, йўлда
ky жолдо
tg дар роҳ
sw njiani
[training]
en in training, training camp, training centre, training center, training ground,
    training base, under training, being trained, at training, polygon, boot camp, bootcamp,
    military camp, under trg, trg, under trng, trg camp, undergoing training|trg,
    taken for training|trg
ru учебный центр, учебка, учебке, полигон*, на обучении, на подготовке, обучают, на учениях
uk навчальний центр, на полігоні, учебка, навчанні
es entrenamiento, entrenando, campo de entrenamiento
fr formation militaire, en formation, camp d entrainement, entrainement
pt em treinamento, treinamento, treino militar, em treino, treino
ar تدريب, معسكر تدريب, يتدرب, في التدريب,
    بمعسكر التدريب|تدريب, دورة تدريبية, بالدورة, عم يتدرب, بيتدرب
fa آموزش نظامی, در آموزش, پادگان آموزشی,
    تعلیمات نظامی, در تعلیم*, کمپ آموزشی, دوره آموزشی, مرکز تعلیمی
ur تربیت, ٹریننگ, تربیتی, ٹریننگ کیمپ, تربیت*
hi प्रशिक्षण, ट्रेनिंग, प्रशिक्षण*, ट्रेनिंग*, ट्रेनिंग कैंप
ne तालिम, तालीम, ट्रेनिङ, तालिम*, तालीम*, ट्रेनिङ*, प्रशिक्षण*
bn প্রশিক্ষণ, ট্রেনিং, প্রশিক্ষণ*, ট্রেনিং*, ট্রেনিংয়ে
si පුහුණු*
ta பயிற்சி*
uz mashgulot*, oquv markaz*, poligon*, ўқув маркази*, тайёргарлик*, учебкада, uchebkada
tg омӯзиш*, машқ, полигон*
ky окуу борбор*, машыгуу*, полигон*
sw mafunzo, mafunzoni
tr egitimde, egitim kampi*, egitim merkez*
am ስልጠና, ሥልጠና, ስልጠና ላይ
so tababar*
kk оқу орталығында, жаттығуда, дайындықта
pa ਸਿਖਲਾਈ*, ਟ੍ਰੇਨਿੰਗ*
ml പരിശീലന*
te శిక్షణ*, ట్రైనింగ్*
[wounded]
en wounded, injured, injury, injuries, wound, hospital, hospitalised, hospitalized,
    shrapnel, lost leg, lost a leg, lost arm, lost his leg, lost hand, amputat*, hurt,
    burned, concussion, icu, bullet, mine blast, under treatment, in treatment, surgery,
    operated, fracture*, coma, injur*, treatment going, blast injury, shell injury,
    broken leg, broken arm, burns, paraly*, wia, hosp, lost limb, lost foot, casevac,
    shot in, under treat*
ru ранен*, ранил*, госпитал*, больниц*, контузи*, контужен*, осколочн*, ампутир*, трехсот*,
    300й, травм*, лечится, лечение, осколки, ранение, ранения, переломы, перелом, операция,
    реанимац*, оперировали, трехсотый, трехсотого, трехсотым, затрехсот*, 300 й, ампутац*,
    ампутировали, без ноги, без руки, потерял ногу, потерял руку, контуз*, осколками, посекло,
    оторвало
uk поранен*, ранен*, шпитал*, лікарн*, госпітал*, контуз*
es herid*, lesionad*, hospital, hospitalizad*, amputad*, metralla, perdio una pierna, perdio un
    brazo, perdio la pierna, perdio el brazo, mutilado
fr blesse, blessee, blessure*, hopital, hospitalise, ampute, eclats, a perdu une|la|sa jambe, a
    perdu un|le bras, touche par un drone
pt ferid*, hospital, hospitalizado, amputad*, lesionad*, internado, baleado, no hospital,
    estilhaco*, perdeu a|o|uma|um perna|braco
ar جريح, مصاب, أصيب, إصابة, جرح, مستشفى, المشفى, مجروح, بتر, انصاب, متصاوب, مصابا, بالمستشفى,
    مصاوب, متصوب, انجرح, متعور, شظايا, شظية, جريحا, جروح, جراح خطيرة, تصاوب, إصابته, برصاصة,
    جرحى, مصابين, مرقد
fa زخمی, مجروح, بیمارستان, مصدوم, زخم برداشته, در شفاخانه, شفاخانه, جراحت*,
    زخمی*, زخم خورد*, چره خورد*, مرمی خورد*
ur زخمی, ہسپتال, اسپتال, زخم*, چوٹ*, گولی لگ*, چھرے لگ*, زیر علاج, ہاسپٹل
hi घायल, जख्मी, ज़ख्मी, अस्पताल, ghayal, zakhmi, चोट*, जख्म*, गोली लग*, छर्रे लग*, छर्रा लग*,
    इलाज चल, भर्ती है अस्पताल, हॉस्पिटल, टांग टूट*, पैर टूट*, पैर कट*, हाथ कट*, पैर गंवा*
ne घाइते, अस्पताल, चोट, ghaite, घाइते*, अस्पतालमा*, गोली लाग*, छर्रा लाग*, चोट ला*, उपचाररत,
    उपचार भइ*, हस्पिटल*, घाउ, खुट्टा गुमा*, हात गुमा*, खुट्टा काट*
bn আহত, হাসপাতাল*, জখম, গুলিবিদ্ধ, ahoto, আহত*, গুলি লেগে*, গুলি খেয়ে*, চিকিৎসাধীন, হসপিটাল*,
    আঘাত*, স্প্লিন্টার*, পা হারি*, পা কেটে*, হাত হারি*
si තුවාල*, රෝහල*, රෝහල්ගත*, වෙඩි වැදි*, වෙඩි වැදු*, හොස්පිට*, කකුල* අහිමි*, අත අහිමි*, ආබාධිත*
ta காயம*, மருத்துவமனை*, காயம்*, காயப்*, குண்டு பட்ட*, குண்டடி*, ஆஸ்பத்திரி*, சிகிச்சை*,
    கால்* இழந்*, கை* இழந்*, கால்கள்* இழந்*, கால்களையும் இழந்*
uz yarador, yaralangan, yaralandi, gospital*, kasalxona*, shifoxona*, ярадор, яраланган,
    госпитал*, касалхона*, шифохона*, jarohat*, жароҳат*, yaralanib, oyogi uzil*, ўқ
    тегди|тегиб|теккан, oq tegdi|tegib|tekkan, oyogidan ayril*, qolidan ayril*, оёғидан айрил*,
    қўлидан айрил*
tg захмӣ, маҷрӯҳ, беморхона*, госпитал*, ярадор, захмдор, захмӣ шуд, ҷароҳат*, маҷрӯҳ шуд, пояшро
    аз даст дод*, дасташро аз даст дод*, тир хӯрд*
ky жарадар, жараланд*, оорукана*, госпитал*, жарат ал*, жараат*, ооруканада, жарадар бол*, бутунан
    ажыра*, колунан ажыра*
sw amejeruhiwa, majeruhi, alijeruhiwa, hospitali, hospitalini, ameumia, kajeruhiwa,
    amepigwa risasi, ameumizwa, amelazwa, amelazwa hospitali, ana majeraha, amepata majeraha,
    amekatwa mguu, amepoteza mguu, amekatwa mkono, amepoteza mkono, amelemaa
tr yarali, yaralandi, hastane*, yaralanmis, yaralan*, hastanede, hastanelik
pa ਜ਼ਖਮੀ, ਹਸਪਤਾਲ, ਜ਼ਖ਼ਮੀ, ਜਖਮੀ, ਗੋਲੀ ਲੱਗ*, ਇਲਾਜ ਚੱਲ*, ਸੱਟ*
ml പരിക്ക്*, ആശുപത്രി*, പരുക്ക്*, പരിക്കേറ്റ*, പരുക്കേറ്റ*, വെടിയേറ്റ*, ചികിത്സയി*
zu ulimele, isibhedlela, esibhedlela
am ቆስሏል, ቆሰለ, ሆስፒታል, ተጎድቷል, ጉዳት ደርሶበታል, ቁስለኛ
so wuu dhaawac*, waa dhaawac*, dhaawac*, isbitaal*, cisbitaal*
kk жаралан*, жараланған, жарақат*, госпитальда, ауруханада, аяғынан айырыл*, қолынан айырыл*, оқ
    тиді
te గాయ*, ఆసుపత్రి*, ఆస్పత్రి*, హాస్పిటల్*, చికిత్స*
[missing]
en missing, mia, m.i.a., disappeared, lost in action, whereabouts unknown, not found,
    not traced, untraceable, vanished, went missing, missing in action, where is he,
    location unknown, lost since, did not return from mission|assault|battle|combat|attack,
    not returned from mission|assault|battle|combat, not come back from mission|assault|
    battle, didnt return from mission|assault|battle, no trace, untraced, not traceable,
    not seen since, disappear*, whereabouts not known, cant find him, cannot find him,
    cannot be found, ^ lost $, no whereabouts, whereabout unknown, whereabouts not,
    not accounted for, unaccounted, traceless, could not be traced, not been traced,
    not getting any trace, no clue of him, no clue about him, whereabouts .. not known,
    lost in war|battle|combat|forest|jungle
ru пропал, пропала, пропали, без вести, пропавш*, безвестн*, бвп, б/п, исчез, исчезл*,
    местонахождение неизвестно, потерян, не вернулся с задания|задачи|боя|боевого|штурма|
    боевой|позиции, не вернулись с задания|боя, потеряли, не найден, нигде нет,
    не могут найти, ушел на задание|штурм|позицию и не вернулся, не вернулся с штурма|позиций
uk зник, зникл*, безвісти, зниклий, пропав*, не повернувся з завдання|бою|позиції
es desaparecid*, desaparecio, paradero desconocido, sin paradero, no volvio|
    regreso de la mision|asalto|combate, no volvio del asalto|combate, esta perdido, no aparece, no
    se sabe donde esta, no sabemos donde esta
fr disparu, disparue, porte disparu, introuvable, a disparu, pas revenu|rentre de mission|
    l assaut|combat, on ne sait pas ou il est, ne sait pas ou il se trouve,
    n est pas revenu|rentre de|du|d mission|combat|assaut
pt desaparecid*, desapareceu, paradeiro desconhecido, sumiu, sumido, nao aparece,
    nao voltou|regressou|retornou da|do missao|combate|ataque|batalha
ar مفقود, مفقودة, فقد, مختفي, اختفى, فقدان, مصيره مجهول, مصير مجهول, لم يعد من المهمة|
    المعركة|الهجوم, لم يرجع من المهمة|المعركة, ضائع, لا يعرف مصيره, غير معروف المصير,
    لا خبر عنه,
    ماله أثر, ما له أثر, لا أثر له, بدون أثر, مجهول المصير, مصيره غير|مو|مش معروف,
    ما|لا نعرف|ندري|نعلم مصيره, منعرفش مصيره, ضاع, مفقود الأثر, ضايع, فقد أثره, فقدان أثره,
    اختفت آثاره,
    مفقودين, مفقودون, محدش عارف|يعرف عنه|فين|مكانه, محد يدري|يعرف وينه|عنه|مكانه
fa مفقود, ناپدید, گمشده, مفقودالاثر, گم شده, لادرک, لا درک, ناپدید شده, بی نام و نشان,
    مفقود الاثر,
    درک ندارد, سرنوشتش معلوم نیست, سرنوشتش نامعلوم, سرنوشت نامعلوم, هیچ نشانی, گم است
ur لاپتہ, لا پتہ, گمشدہ, لاپتا, غائب, کوئی پتہ نہیں, کچھ پتہ نہیں, گم شدہ,
    اتا پتہ نہیں, پتہ نہیں چل*, کچھ معلوم نہیں, لاپتا*, گم ہے, گم ہو
hi लापता, गुमशुदा, गायब, lapata, laapata, gumshuda, ला पता, पता नहीं चल, कोई अता पता नहीं, कुछ
    पता नहीं, कोई पता नहीं, कोई सुराग नहीं, सुराग नहीं, पता नहीं चला, पता नहीं लगा, पता नहीं लग
ne बेपत्ता, हराएको, हराइरहेको, हराएका, bepatta, bepata, harayeko, haraeko, अत्तोपत्तो छैन,
    पत्तो छैन, बेपत्ता*, पत्ता लागे*, पत्ता लागेन, पत्ता लागेको छैन, अत्तोपत्तो
bn নিখোঁজ, নিখোজ, নিখোঁজ*, খোঁজ নেই, খোঁজ নাই, গুম, nikhoj, khoj nai, হদিস নেই, হদিস নাই,
    সন্ধান নেই, নিখোঁজ আছে, খোঁজ মিলছে না, খোঁজ পাওয়া, সন্ধান পাওয়া যাচ্ছে না,
    সন্ধান পাওয়া যায়নি, সন্ধান মেলেনি, খোঁজ মেলেনি, খোঁজ পাওয়া যায়নি, খোঁজ পাওয়া যাচ্ছে না
si අතුරුදහන්*, අතුරුදන්*, අතුරුදහන්, සොයාගත නොහැක*, හොයාගන්න බැහැ, අස්ථානගත, සොයාගන්න බැහැ,
    සොයා ගැනීමට නොහැක*, කොහෙද කියල* දන්නේ නැ*
ta காணாமல்*, காணவில்லை, காணோம், காணாமற்*, மாயமா*, காணவில்ல*, கண்டுபிடிக்க முடியவில்லை,
    கண்டுபிடிக்கப்படவில்லை, எங்கே எனத் தெரியவில்லை, எங்கு உள்ளார் எனத் தெரிய*
uz bedarak, bedarak yoqolgan, yoqolgan, yoqoldi, izsiz, izsiz yoqolgan, бедарак, йўқолган,
    дараксиз, изсиз, йўқолди, nom nishonsiz, bedarak ketgan, yoqolib qol*, дараги йўқ,
    daragi yoq, dom daraksiz*, daraksiz*, дом дараксиз*, дараксиз*, topshiriqdan|jangdan|hujumdan
    qaytmadi|qaytmagan, топшириқдан|жангдан|ҳужумдан қайтмади|қайтмаган
tg бедарак, гумшуда, нопадид, гум шуд*, беному нишон, бе ному нишон, ному нишонаш нест,
    дараке нест, ғайб зад, аз вазифа|ҷанг|супориш барнагашт|барнагаштааст
ky дайынсыз*, жоголгон, жоголду, дареги жок, дайыны жок, кабары жок, дайынсыз жок,
    дайынсыз жоголуп, изи жок, дайыны белгисиз, дайынсыз жоголгон, табылбай*, жок болуп,
    дарексиз*, тапшырмадан|согуштан кайтпай калды, тапшырмадан|согуштан кайткан жок
kk хабарсыз*, із түзсіз, хабар ошарсыз*, дерексіз*, жоғалып кет*, жоғалды, жоғалған, қайда екені
    белгісіз, тапсырмадан|ұрыстан|шайқастан оралмады|қайтпады
sw ametoweka, amepotea, hajulikani alipo, hajulikani aliko, katoweka, kapotea, alipotea,
    haonekani, hajulikani, hatujui alipo, hakuna taarifa zake, haijulikani alipo, haijulikani yuko,
    hatujui yuko wapi, hatujui aliko, hajapatikana, hajaonekana, hakurudi|hajarudi kutoka
    vitani|misheni|uwanja
tr kayip, kayboldu, kaybolmus, kendisinden haber yok, akibeti bilinmiyor,
    nerede oldugu bilinmiyor
pa ਲਾਪਤਾ, ਗੁੰਮ, ਕੋਈ ਪਤਾ ਨਹੀਂ, ਕੁਝ ਪਤਾ ਨਹੀਂ, ਗੁੰਮਸ਼ੁਦਾ
ml കാണാതായി, കാണാനില്ല, കാണാതായ*, കാണ്മാനില്ല, ഒരു വിവരവുമില്ലാതെ കാണാതാ*
zu ulahlekile, akatholakali, unyamalele
am ጠፍቷል, ደብዛው ጠፍቷል, የት እንዳለ አይታወቅም, አድራሻው አይታወቅም, ደብዛው ጠፋ
so waa la la*, la waayay, la waayey, lama hayo, lama helin, lama oga halka, meel uu joogo lama
te కనిపించడం లేదు, కనపడడం లేదు, కనిపించకుండా*, ఆచూకీ లేదు, ఆచూకీ తెలియ*, జాడ లేదు, జాడ తెలియ*,
    అదృశ్య*, తప్పిపోయ*, గల్లంత*
[out_of_contact]
en no contact, no news, lost contact, contact lost, no call, not calling, no reply from him,
    phone off, phone switched off, phone is off, mobile off, mobile switched off,
    not reachable, unreachable, cannot be reached, cant be reached, out of contact,
    no communication, silent since, no word, stopped calling, stopped answering,
    stopped writing, no message, no answer from him, incommunicado, doesnt answer,
    does not answer, not answering, no connection, no signal, not responding,
    no response from him, cut off, without contact, not in contact, phone dead,
    phone closed, contact cut, not in touch, cant contact, cannot contact, no contacts,
    not picking, number not working, number off, call not connect*, not online,
    offline since, no call since, silence, silent, no response, not reply, not replying,
    does not reply, doesnt reply, no reply since, no voice, not heard, never heard,
    not heard from, no msg, no messages, communication cut, communication lost, last heard,
    phone not reachable, no phone contact, gone quiet, gone silent, went quiet, went silent,
    went dark, phone unreachable, number unreachable, not been heard, mteja, kimya,
    number does not go through, calls do not go through, no news since, mob switched off, mob
    off, ph off, contactless, not contactable, uncontactable, not lifting,
    not attending call|calls|phone, phone coming off, coming switched off, no information,
    no info, no update, no updates, no intimation, contact not possible|made|established,
    not possible to contact, no talk, no talks, not talked, not spoken,
    did not call|talk|speak|phone, didnt call|talk|phone,
    communication|contact|link snapped|broken|severed|stopped, lost touch, no touch
ru не выходит на связь, не на связи, нет связи, без связи, связи нет, связь пропала,
    связь потеряна, связь прервалась, связь оборвалась, не отвечает, телефон отключен,
    телефон выключен, перестал выходить, перестал отвечать, не звонит, не пишет, нет вестей,
    пропала связь, молчит, нет новостей, тишина, последний раз на связи,
    не выходил на связь, не выходил, не берет трубку, абонент недоступен, недоступен,
    вне связи, связь прервана, пропал со связи, не слышно
uk не виходить на зв'язок, немає зв'язку, нема зв'язку, зв'язок втрачено, не відповідає,
    телефон вимкнен*, без зв'язку
es sin contacto, sin noticias, no contesta, no responde, no hay contacto, no hay noticias,
    incomunicado, sin comunicacion, perdio contacto, se perdio el contacto,
    telefono apagado, no llama, no se comunica, perdimos contacto, no hay comunicacion, no se ha
    comunicado, telefono fuera de servicio
fr sans nouvelles, plus de nouvelles, pas de nouvelles, aucun contact, sans contact,
    ne repond plus, ne repond pas, injoignable, plus de contact, pas de contact,
    contact perdu, telephone eteint, aucune nouvelle
pt sem contato, sem contacto, sem noticias, nao responde, nao atende, incomunicavel,
    perdeu contato, perdemos contato, perdemos contacto, sem sinal, sem comunicacao,
    telefone desligado, telemovel desligado, incontactavel, sem noticia
ar لا اتصال, انقطع الاتصال, انقطع التواصل, لا يرد, لا أخبار, بدون اتصال, مقطوع الاتصال,
    لا تواصل, هاتفه مغلق, الهاتف مغلق, انقطعت أخباره, انقطع الاتصال به, لا يوجد اتصال,
    لا يوجد تواصل, فقدنا الاتصال, ماكو اتصال, ماكو خبر, مافي خبر, مفيش اتصال, مفيش اخبار,
    لم يتصل, منقطع, مقطوع, جواله مغلق, تلفونه مغلق, موبايله مغلق, فقد الاتصال, فقد التواصل,
    فقدوا الاتصال, فقدوا التواصل,
    انقطع خبره|خبرهم|خبرهما|خبر|صوته|تواصله|اتصاله|التواصل|الاتصال|الخبر,
    انقطعت أخباره|أخبارهم|أخبارهما|الأخبار|اتصالاته, مقطوعة أخباره, منقطعة أخباره,
    ما|لم|لا يرد|برد|بيرد|اتصل|يتصل|تواصل|يتواصل, ما عاد يرد|برد|بيرد|اتصل|يتصل|تواصل|يتواصل,
    مايرد, مبيردش, ما عم يرد, ما في أخبار|خبر|تواصل|اتصال, مافي أخبار|اخبار|تواصل|اتصال,
    ماكو أخبار|تواصل|رد, مفيش تواصل|خبر|رد, لا خبر, بلا خبر|اتصال|تواصل, بدون تواصل|أخبار|خبر,
    تلفونه|جواله|موبايله|هاتفه|رقمه|خطه|نقاله مغلق|مقفول|مقفل|مسكر|مطفي|طافي|مقطوع|خارج,
    قطع الاتصال|التواصل, قاطع الاتصال, منقطعين, ما عنده تواصل, لم نعد نتواصل|نسمع
fa تماس قطع, بدون تماس, ارتباط قطع, جواب نمیدهد, جواب نمی دهد, بی خبر, تماسی نیست,
    گوشی خاموش, تلفنش خاموش, خبری نیست, تماس ندارد, جواب نمی‌دهد, تلفن خاموش, بی‌خبر,
    خبر نداریم, احوالش نیست, احوال ندارد,
    تماسش|ارتباطش|رابطه قطع, تماس ما قطع, ارتباط نداریم|ندارد|نیست, خبر ندارند|نداریم,
    احوالی نیست, موبایلش|تلفونش|شماره اش خاموش, تماس نگرفت*, از او خبری
ur رابطہ نہیں, کوئی رابطہ نہیں, رابطہ منقطع, فون بند, کوئی خبر نہیں, بات نہیں ہو*, فون نہیں
    لگ*, موبائل بند, رابطے میں نہیں, خبر نہیں, رابطہ ختم
hi संपर्क नहीं, कोई संपर्क नहीं, सम्पर्क नहीं, संपर्क टूट*, फोन बंद, फ़ोन बंद, कोई खबर नहीं,
    sampark nahi, phone band, koi khabar nahi, बात नहीं हो, बात नहीं हुई, फोन नहीं लग*, फोन
    नहीं उठ*, मोबाइल बंद, कोई ख़बर नहीं, खबर नहीं, संपर्क में नहीं, संपर्क नही, बात बंद, फोन
    स्विच ऑफ, फोन नहीं आया, फ़ोन नहीं आया, कॉल नहीं आया, कॉल नहीं आई, संपर्क नहीं हो
ne सम्पर्क छैन, सम्पर्कविहीन, सम्पर्क बिहीन, सम्पर्क हुन सकेको छैन, फोन बन्द, फोन लाग्दैन,
    कुनै खबर छैन, खबर छैन, सम्पर्क टुटेको, sampark chaina, samparka chhaina,
    sampark chhaina, phone band, phone lagdaina, khabar chaina, सम्पर्क* छैन,
    सम्पर्क* छैनन्, फोन उठ्दैन, फोन उठाउँदैन, कुरा भएको छैन, कुराकानी भएको छैन, कुरा हुन सकेको
    छैन, मोबाइल बन्द, फोन आएको छैन, फोन लागेको छैन, सम्पर्कमा छैन, सम्पर्क हुन सकेन, सम्पर्क भएन,
    सम्पर्क हुँदैन, सम्पर्क भएको छैन, फोन आएन, सम्पर्क विच्छेद*, सम्पर्क टुट्*, सम्पर्क गुम*
bn যোগাযোগ নেই, যোগাযোগ নাই, যোগাযোগ বন্ধ, যোগাযোগ বিচ্ছিন্ন, ফোন বন্ধ, খবর নেই,
    কোনো খবর নেই, কোন খবর নাই, jogajog nai, jogajog nei, phone bondho, কথা হয়নি, কথা হয় না,
    কথা হচ্ছে না, মোবাইল বন্ধ, ফোনে পাওয়া যাচ্ছে না, ফোন ধরে না, যোগাযোগ হচ্ছে না, যোগাযোগ
    হয়নি, যোগাযোগ করা যাচ্ছে না, যোগাযোগ করা যায়নি, যোগাযোগ করতে পারছি না, যোগাযোগ করতে পারিনি,
    ফোন করেনি, ফোন আসেনি, খবর পাচ্ছি না, খবর পাইনি, খবর পাওয়া যায়নি, খবর পাওয়া যাচ্ছে না
si සම්බන්ධයක් නැහැ, සම්බන්ධයක් නැත, සම්බන්ධතාවයක් නැත, කතා කරේ නැහැ,
    දුරකථනය ක්‍රියා විරහිත*, ආරංචියක් නැහැ, ආරංචියක් නැත, සම්බන්ධ කරගන්න බැහැ, කතා කළේ නැත, කතා
    කරන්නේ නැහැ, දුරකථනය ක්‍රියා නොකර*, ෆෝන් එක ඕෆ්, ආරංචි නැහැ, ආරංචි නැත, සම්බන්ධතාවක් නැත,
    සම්බන්ධතාවක් නැහැ, කතා නැහැ, කතාබහ නැහැ, දුරකථනය විසන්ධි*, ෆෝන් එක වැඩ නැහැ,
    ෆෝන් එක උත්තර නැහැ, තොරතුරක් නැහැ, තොරතුරක් නැත, තොරතුරු නැහැ, තොරතුරු නැත, කතා කළේ නැහැ,
    කතා කළා නැහැ, කතා කරලා නැහැ, ඇමතුමක් නැහැ, ඇමතුම් නැහැ
ta தொடர்பு இல்லை, தொடர்பில் இல்லை, தொடர்பு கொள்ள முடியவில்லை, தகவல் இல்லை, தொடர்பு
    கிடைக்கவில்லை, தொடர்பு துண்டி*, பேசவில்லை, போன் அணை*, தொலைபேசி அணை*, எந்த தகவலும் இல்லை,
    தொடர்பில்லை, தொடர்பு அற்ற*, தொடர்பு அறுந்த*, அழைப்பு இல்லை, போன் எடுக்கவில்லை,
    போன் எடுப்பதில்லை, பேசுவதில்லை, செய்தி இல்லை, அலைபேசி அணை*, தொடர்பு கொள்ள இயலவில்லை,
    தகவலும் இல்லை, தகவல் எதுவும் இல்லை, தகவல்கள் இல்லை, செய்தியும் இல்லை
uz aloqa yoq, aloqaga chiqmayapti, aloqaga chiqmay*, javob bermayapti, telefoni ochirilgan,
    xabar yoq, telefon ochiq emas, алоқа йўқ, алоқага чиқмаяпти, алоқага чиқмай*, хабар йўқ,
    телефони ўчирилган, aloqasi yoq, aloqada emas, boglanib bolma*, telefon olmay*,
    javob yoq, алоқада эмас, боғланиб бўлма*, aloqa uzil*, алоқа узил*, телефони ўчиқ, telefoni
    ochiq emas, telefoni ochgan
tg алоқа нест, дар алоқа нест, тамос нест, телефонаш хомӯш, ҷавоб намедиҳад, хабар нест,
    алоқа надорад, дар тамос нест, телефон намегирад, тамос қатъ, тамос надорад,
    ба тамос намебаро*, тамос гирифта наметавон*, хабаре нест
ky байланыш жок, байланышка чыкпай*, телефону өчүк, кабар жок, жооп бербей*,
    байланышка чыккан жок, байланыш үзүл*, байланышта эмес, телефон албай*,
    телефону өчүрүлгөн
sw hakuna mawasiliano, hapatikani, simu imezimwa, hajapiga simu, mawasiliano yamekatika,
    hana mawasiliano, hakuna habari, simu haipatikani, kimya, hatumpati, hapokei simu,
    simu yake haipatikani, hajasikika
tr haber yok, ulasilamiyor, iletisim yok, telefonu kapali, haber alinamiyor,
    haber alamiyoruz, cevap vermiyor, irtibat yok, haber alinamıyor, telefonu kapalı,
    ulasamiyoruz, irtibat kesildi, iletisim kesildi, kendisinden haber alin*,
    kendisine ulasilam*
pa ਸੰਪਰਕ ਨਹੀਂ, ਫੋਨ ਬੰਦ, ਸੰਪਰਕ ਟੁੱਟ*, ਕੋਈ ਖ਼ਬਰ ਨਹੀਂ, ਕੋਈ ਖਬਰ ਨਹੀਂ, ਫ਼ੋਨ ਬੰਦ, ਗੱਲ ਨਹੀਂ ਹੋ*,
    ਰਾਬਤਾ ਨਹੀਂ
ml ബന്ധമില്ല, വിവരമില്ല, ഫോൺ ഓഫ്, ബന്ധപ്പെടാൻ കഴിയുന്നില്ല, ബന്ധപ്പെടാൻ പറ്റുന്നില്ല,
    ഫോൺ എടുക്കുന്നില്ല, ഫോൺ സ്വിച്ച് ഓഫ്, വിവരമൊന്നുമില്ല, ഒരു വിവരവുമില്ല
zu akutholakali, ayikho imiyalezo
am ግንኙነት የለም, ግንኙነት ተቋርጧል, ስልኩ ዝግ ነው, ስልኩ አይሰራም, ስልክ አያነሳም, ዜና የለም, ወሬ የለም, ሞባይሉ ጠፍቷል, ስልኩ ጠፍቷል
so xiriirkiisa waa go*, xiriir ma jiro, xiriir malahan, xiriir ma lihin, xiriirka waa go*,
    telefoonkiisu waa dansan, lama xiriiri karo
kk байланысқа шықпа*, байланыс жоқ, байланыс үзіл*, хабарласпа*, хабарлашпа*, телефоны өшір*,
    телефоны өшіп*, хабар жоқ
te ఫోన్ స్విచ్ ఆఫ్, ఫోన్ ఆఫ్, ఫోన్ ఎత్తడం లేదు, ఫోన్ రావడం లేదు, సంబంధాలు లేవు,
    సంప్రదించ* .. లేదు|పోతున్నా*, సమాచారం లేదు, కాంటాక్ట్ లేదు
[serving]
en serving, in army, in russia army, in russian army, in the army, in war, at front,
    at the front, frontline, front line, on front, fighting, deployed, forced to army,
    forced into army, forced to fight, taken to army, sent to war, in military, still there,
    alive, in unit, with unit, contract soldier, soldier in russia, active, on duty, posted,
    at war, in the war, in service, works for army, in trench, in trenches, sent to front,
    in combat, on mission, on svo, returned|back|came|went|sent|taken|return|
    returns to unit|front|army|duty|war|base|service|frontline, back to the front,
    back to his unit, returned to his unit, sent back to the front, on leave, assault unit,
    storm unit, at base, at military base, trenches, drone unit, assault, fights, fight for,
    combatant, soldier, war zone, warzone, battlefield, ^ front, army, at donetsk,
    drone operator, on position, in kursk, in bakhmut, combat, working for russian army,
    works in russian army, military unit, on contract, still fighting, at the frontline,
    still at front, holed up at front, trapped at front, trapped at the front,
    stuck at front, stuck in trenches, joined .. side|legion, in .. legion,
    refus* to go to front|war|fight|battle|frontline|assault, sending him to fight|front|war,
    sent to .. front|battle|frontline, deputed
ru служит, служу, воюет, воюю, на фронте, в армии, на сво, в зоне сво, на передовой,
    на службе, контрактник, жив, живой, в части, отправили на фронт, отправляют на сво,
    отправляют на фронт, на боевых, на передке, на позици*, срочник, срочной службы,
    призван, мобилизован, вернулся|возвращен|вернули|отправили|вернулась в часть|строй,
    вернулся|вернули|возвращен на фронт|передовую|службу, обратно на фронт, в отпуске,
    штурмовик, штурмовой, на штурмах, в окопах, в учебной части, в зоне боевых, на позиции,
    находится в части, военнослужащий, подписал контракт, в составе, за ленточкой, за ленточку, на
    бз, на лбс
uk служить, воює, на фронті, в армії, на службі, живий, на передовій
es sirviendo, en el frente, en el ejercito, combatiendo, en servicio, sirve en, peleando,
    esta vivo, vivo, luchando, en la guerra, en filas, en combate, prestando servicio,
    volvio|regreso|devuelto|enviado al frente, volvio|regreso|devuelto a la unidad,
    de permiso, en trincheras, lucha, combate, pelea, en la legion
fr au front, dans l armee, en service, combat, sert dans, sur le front, vivant, en vie,
    militaire actif, a la guerre, il combat, engage, retourne|renvoye|revenu|
    rentre au front, retourne|renvoye a l unite, en permission, dans les tranchees,
    il se bat, se bat
pt na frente, no exercito, servindo, combatendo, lutando, vivo, na guerra, voltou|
    regressou para a frente, voltou a frente, a combater, a lutar, em combate,
    esta na frente, no campo de batalha, na linha de frente, no front,
    no fronte, na linha da frente
ar يخدم, في الخدمة, في الجيش, على الجبهة, في الجبهة, يقاتل, على قيد الحياة, ^ حي, حيا,
    في الخط الأمامي, بالجيش, عاد|رجع|أعيد إلى الجبهة|الوحدة|الخدمة, عاد للجبهة, في إجازة,
    في الخنادق, مرابط, يحارب, في المعركة, في القتال,
    بالجبهة, بالخط, على خط النار|الجبهة|التماس, الخط الأول|الأمامي, الخطوط الأمامية, بالخطوط,
    خط التماس, بالقتال, بالحرب, في الحرب, بالسواتر, بالساتر, عالساتر,
    لسه|لسا|لساته|بعده|مازال عايش|حي|يقاتل|يحارب|يخدم|بالجيش,
    ضمن|مع القوات|الجيش الروسية|الروسي, في صفوف الجيش|القوات, في وحدته, بوحدته, بالوحدة,
    عم يحارب|يقاتل, بيحارب, بيقاتل, بالعسكرية, بالعسكر, بالخنادق, بالخندق
fa خدمت می کند, در حال خدمت, در جبهه, در ارتش, میجنگد, می جنگد, زنده, در جنگ, در خط مقدم,
    در سنگر, در عسکری,
    در وظیفه, وظیفه اجرا, مصروف جنگ, در خط اول, در خط جنگ, در قطعه, در اردوی روس*, زنده است
ur فوج میں, محاذ پر, لڑ رہا, خدمت کر رہا, زندہ, آرمی میں, فرنٹ پر, فرنٹ لائن, ڈیوٹی پر, جنگ
    میں, لڑائی میں, میدان جنگ, تعینات, نوکری کر رہا, لڑنے بھیج*, محاذ جنگ,
    روسی فوج میں, اگلے مورچ*, مورچے میں, مورچے پر, سرحد پر ڈیوٹی
hi सेना में, मोर्चे पर, लड़ रहा, सेवारत, जिंदा, ज़िंदा, army me, sena me, front par, फौज में,
    आर्मी में, फ्रंट पर, फ्रंट लाइन, मोर्चा पर, मैदान में, ड्यूटी पर, ड्यूटी कर, नौकरी कर रहा,
    जंग में, युद्ध में, लड़ाई में, बॉर्डर पर, सीमा पर तैनात, तैनात, लड़ने भेज*, जीवित, fauj me,
    front pe, duty par, jang me
ne सेनामा, लडाइँमा, लडाईंमा, लडाइमा, युद्धमा, मोर्चामा, कार्यरत, जीवित, फ्रन्टमा, senama,
    ladai ma, yuddha ma, आर्मीमा, फौजमा, फ्रन्टलाइनमा, ड्युटीमा, लडिरहेको, लडिरहेका, युद्ध
    लडिरहे*, सेवारत, अग्रमोर्चामा, मोर्चामै, सकुशल, खटिएको, खटाइएको
bn সেনাবাহিনীতে, যুদ্ধে, ফ্রন্টে, যুদ্ধ করছে, বেঁচে আছে, জীবিত, juddhe, joddhe,
    juddho korche, যুদ্ধক্ষেত্রে, যুদ্ধের ময়দানে, সম্মুখযুদ্ধে, সামনের সারিতে, ফ্রন্টলাইনে,
    সেনাবাহিনীর সাথে, আর্মিতে, ডিউটিতে, ডিউটি করছে, লড়াই করছে, কর্মরত, বেচে আছে
si හමුදාවේ, පෙරමුණේ, සටන් කරනවා, යුද්ධයේ, සේවයේ, සේවය කරයි, සේවය කරනවා, හමුදාවෙ, සටනේ, සටන්
    බිමේ, යුද පිටියේ, යුද බිමේ, ඉදිරි පෙළ*, රාජකාරියේ, ජීවතුන් අතර, පණපිටින්, යුද්ධයට යව*,
    පෙරමුණට යව*, සටනට යව*
ta ராணுவத்தில், இராணுவத்தில், போரில், முன்னணியில், உயிருடன், ராணுவத்தில, படையில், போர்முனை*,
    போர்க்களத்தில், சண்டையில், முன்வரிசையில், பணியில், களத்தில், உயிரோடு, போருக்கு அனுப்ப*,
    போர்முனைக்கு*, ராணுவத்தில் சேர்க்க*, இராணுவத்தில் சேர்க்க*
uz xizmatda, armiyada, frontda, xizmat qilmoqda, xizmat qilyapti, urushda, urushmoqda,
    tirik, хизматда, армияда, фронтда, хизмат қилмоқда, хизмат қиляпти, урушда, тирик,
    jangda, urush qilyapti, жангда, frontda yuribdi, qoshinda, қўшинда
tg хизмат мекунад, дар хизмат, дар фронт, дар артиш, дар ҷабҳа, дар ҷанг, меҷангад, зинда,
    дар аскарӣ
ky кызматта, кызмат өтөө*, армияда, фронтто, согушта, согушуп*, тирүү, кызмат кылып жат*,
    кызмат кылууда, майданда, фронтто жүр*, согушта жүр*, аскерде, аскердик кызматта
sw jeshini, yuko jeshini, vitani, yuko vitani, anapigana, yuko hai, mstari wa mbele,
    anatumikia, yuko kambini, yupo vitani, anahudumu, bado yuko jeshini, mpiganaji
tr cephede, orduda, gorevde, savasiyor, hayatta, askerde, asker olarak, savasta,
    askerlik yap*, cepheye gonder*, hala cephede
pa ਫੌਜ ਵਿੱਚ, ਮੋਰਚੇ, ਫੌਜ ਵਿਚ, ਫ਼ੌਜ ਵਿੱਚ, ਫ਼ੌਜ ਵਿਚ, ਜੰਗ ਵਿੱਚ, ਜੰਗ ਵਿਚ, ਫਰੰਟ ਤੇ, ਡਿਊਟੀ ਤੇ
ml സൈന്യത്തിൽ, യുദ്ധത്തിൽ, മുന്നണിയിൽ, പട്ടാളത്തിൽ, യുദ്ധമുഖത്ത്, യുദ്ധഭൂമിയിൽ, സേനയിൽ, ജീവനോടെ
zu usebenza ebuthweni, usempini
am ግንባር, ጦር ግንባር, ውትድርና ላይ, በጦርነት ላይ, እየተዋጋ, በሕይወት አለ, በህይወት አለ, ጦር ሜዳ
so wuu dagaalam*, wuu dagaallam*, jabhadda ayuu ku jiraa, jiidda hore, ciidanka ayuu ku jiraa, wuu
    nool yahay
kk соғыста, майданда, әскерде, қызметте, қызмет етіп*, майдан шебінде, соғысып*
te సైన్యంలో, యుద్ధంలో, యుద్ధభూమిలో, ఆర్మీలో, సరిహద్దులో, సరిహద్దుల్లో, బతికే ఉన్నా*
"""
